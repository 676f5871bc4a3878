"use strict";(()=>{var uw=new TextDecoder,lo=class{#e;#t;#n;#o=-1;constructor(e,n){this.#e=e,this.#t=n,this.length=n.length-1}get(e){return e!==
this.#o&&(this.#n=JSON.parse(uw.decode(this.#e.subarray(this.#t[e],this.#t[e+1]))),this.#o=e),this.#n}*entries(){for(let e=0;e<
this.length;e++)yield[e,this.get(e)]}},yi=t=>t instanceof lo?t:{length:t.length,get:e=>t[e],entries:()=>t.entries()};var mw={Int8Array,Int16Array,Int32Array},$i=8,pw=-(2**31);function yl(t){let e=$i+Number(new DataView(t).getBigUint64(0,
!0)),n=new TextDecoder().decode(new Uint8Array(t,$i,e-$i)),{value:o,columns:s,lines:r}=JSON.parse(n);for(let{path:i,type:a,
at:c,length:l,nothing:f}of s){let u=new mw[a](t,e+c,l);bl(o,i,f?dw(u):u)}for(let{path:i,at:a,length:c,starts:l}of r){let f=new Int32Array(
t,e+l,c+1);bl(o,i,new lo(new Uint8Array(t,e+a),f))}return o}function bl(t,e,n){let o=e.slice(0,-1).reduce((s,r)=>s[r],t);
o[e.at(-1)]=n}var dw=t=>Array.from(t,e=>e===pw?null:e);var $l=new Set(["p","h1","h2","h3","h4","li","dt","dd","td","th","caption","blockquote","summary"]);for(let t of["legend",
"option","input"])$l.add(t);var Oi="http://www.w3.org/2000/svg";function d(t,e={},...n){return Ol(document.createElement(
t),$l.has(t)?{dir:"auto",...e}:e,n)}var st=(t,e)=>d("bdi",{lang:e},t);function S(t,e={},...n){return Ol(document.createElementNS(
Oi,t),e,n)}function Ol(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s=="function"?t.addEventListener(
o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?"":String(s)));return ee(t,n),
t}function ee(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?ee(t,n):t.append(n instanceof Node?n:String(
n)))}function L(t,...e){t.replaceChildren(),ee(t,e)}function A(t){let e=document.getElementById(t);if(!e)throw new Error(
`the page has no ${t}`);return e}function me(t){A("announced").textContent=t}var kl={facts:()=>Mn("facts"),words:()=>Mn("words"),arguments:()=>Mn("arguments"),analyses:()=>Mn("analyses"),findings:()=>Mn(
"findings"),level:t=>Mn(`level-${t}`),library:async()=>({text:new TextDecoder().decode(await vl(Ml("library")))})};async function Mn(t){
let e=Ml(t);return e.type==="application/json"?JSON.parse(e.text):yl(await vl(e))}var Ml=t=>A(t);async function vl({type:t,
text:e}){if(t!=="application/parts")return Sl([_l(e)]);try{let n=[];for(let o of JSON.parse(e))n.push(_l(await hw(o)));return await Sl(
n)}catch(n){throw A("broken").hidden=!1,n}}var Sl=t=>new Response(new Blob(t).stream().pipeThrough(new DecompressionStream(
"gzip"))).arrayBuffer();function hw(t){return new Promise((e,n)=>{let o=d("script",{src:t,onload:()=>{let{parts:s}=window,
r=s[t];delete s[t],o.remove(),e(r)},onerror:()=>n(new Error(`${t} does not lie beside the page`))});document.head.append(
o)})}var _l=t=>Uint8Array.fromBase64?.(t)??Uint8Array.from(atob(t),e=>e.charCodeAt(0));var Si=["actor","year","article"];var _e=({keys:t},e)=>e.map(n=>t.numberOf(n)).filter(n=>n>=0),gw=({sentence:t})=>t.map(([e])=>e).join("");function _i(t,e,n){
return n==="article"?e.articles:n==="year"?ww(t,e):[...new Set(e.sentence.flatMap(([,o,s])=>o==="entity"&&s?[s]:[]))]}function Al(t,e,n,o){
let s=Si.map(i=>[i,us(n,i)]).filter(([,i])=>i.length),r=o.trim().toLocaleLowerCase();return e.filter(i=>s.every(([a,c])=>_i(
t,i,a).some(l=>c.includes(l)))&&`${gw(i)} ${i.quote.text} ${i.title}`.toLocaleLowerCase().includes(r))}var us=(t,e)=>(t??
[]).filter(n=>n.startsWith(`${e}:`)).map(n=>n.slice(e.length+1));function ww(t,e){let{first:n,last:o,article:s}=t.statements,
[,,r]=e.counts[e.counts.length-1],i=new Set;for(let a of _e(t,r)){let f=(n[a]!==null||o[a]!==null?[n[a],o[a]]:[t.articles[s[a]].
first,t.articles[s[a]].last]).filter(u=>u!==null).map(u=>new Date(u*864e5).getUTCFullYear());if(f.length)for(let u=Math.
min(...f);u<=Math.max(...f);u++)i.add(String(u))}return[...i].sort()}var xw={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},Tl=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,bw=/[^\p{ASCII}]/u,
Ll=new Map;function El(t){let e=Ll.get(t);if(e!==void 0)return e;let o=[...t.normalize("NFKD").replace(Tl,"").toLowerCase().
replace(Tl,"")].map(s=>xw[s]??(/\p{Pd}/u.test(s)?"-":/\s/u.test(s)?" ":s)).join("");return Ll.set(t,o),o}function vt(t){
return(bw.test(t)?Array.from(t,El).join(""):t.toLowerCase()).replace(/\s+/g," ").trim()}var ki=t=>vt(t).split(" ").filter(
Boolean);function Mi(t){let e=[],n="",o=0;for(let s of t){let r=El(s);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<
r.length;i++)e.push(o)}o+=s.length}return{plain:n,places:[...e,o]}}function Nl(t,e){let{plain:n,places:o}=Mi(t),s=[];for(let r of e)
for(let i=n.indexOf(r);r&&i>=0;i=n.indexOf(r,i+r.length))s.push([o[i],yw(t,o,i+r.length-1)]);return s.sort((r,i)=>r[0]-i[0]||
i[1]-r[1]),s.filter(([r],i)=>s.slice(0,i).every(([,a])=>a<=r))}function yw(t,e,n){let o=n+1;for(;e[o]===e[n]&&o<e.length-
1;)o++;return e[n]+t.slice(e[n],e[o]).trimEnd().length}var $w=/[\p{L}\p{N}]/u;function fo(t,e){let n=e===0?" ":t[e-1];return n===
" "||n===`
`||!$w.test(n)}function vn(t,e){let o=[...new Set(e.filter(s=>s!=null&&s!==""))];return{at:t,names:o,plain:o.map(vt)}}function vi(t,e){
let n=e.join(" ");return t===n?0:t.startsWith(n)?1:e.every(o=>t.includes(o))?e.every(o=>Ow(t,o))?2:3:null}function Ow(t,e){
for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(fo(t,n))return!0;return!1}function Il(t,e,n){let o=[];for(let s of t){
let[r,i]=[1/0,0];for(let[a,c]of s.plain.entries()){let l=vi(c,e);l!==null&&l<r&&([r,i]=[l,a])}r<1/0&&o.push({one:s,rank:r,
by:i,count:n(s.at)})}return o.sort((s,r)=>s.rank-r.rank||r.count-s.count||s.one.at-r.one.at)}function ql(t,e){let n=null;
for(let o of t)for(let[s,r]of o.plain.entries())for(let i of new Set([r,...r.split(" ")])){let a=Math.min(Math.floor(Math.
max(e.length,i.length)/3),n?n.far-1:99);if(a<1||Math.abs(i.length-e.length)>a)continue;let c=Sw(i,e,a);c<=a&&(n={one:o,name:o.
names[s],far:c})}return n}function Sw(t,e,n){let[o,s]=[[],Array.from({length:e.length+1},(r,i)=>i)];for(let r=1;r<=t.length;r++){
let i=[r];for(let a=1;a<=e.length;a++){let c=t[r-1]===e[a-1];i[a]=Math.min(s[a]+1,i[a-1]+1,s[a-1]+(c?0:1)),r>1&&a>1&&t[r-
1]===e[a-2]&&t[r-2]===e[a-1]&&(i[a]=Math.min(i[a],o[a-2]+1))}if(Math.min(...i)>n)return n+1;[o,s]=[s,i]}return s[e.length]}var ms=90,uo=class{constructor(){this.plain=[],this.passages={owners:[],bounds:[],texts:[]}}add(e,n,o=null){this.plain.push(
`${vt(e)}
`),this.passages.owners.push(n),this.passages.bounds.push(o),this.passages.texts.push(o?null:e)}whole(){let e=new Uint32Array(
this.plain.length+1);for(let[n,o]of this.plain.entries())e[n+1]=e[n]+o.length;return{plain:this.plain.join(""),starts:e,
...this.passages}}};function Ai(t,e){let{plain:n,starts:o}=t,s=e.join(" "),r=[[],[],[]],i=new Uint8Array(o.length);for(let[
a,c]of Rl(t,s)){i[a]=1;let l=fo(n,c)||_w(n.slice(o[a],o[a+1]),s)===0;r[l?0:1].push(a)}if(e.length>1){let a=e.reduce((c,l)=>l.
length>c.length?l:c,"");for(let[c]of Rl(t,a)){if(i[c])continue;let l=n.slice(o[c],o[c+1]);e.every(f=>l.includes(f))&&r[2].
push(c)}}return r.flat()}function*Rl({plain:t,starts:e},n){let o=0;for(let s=t.indexOf(n);s>=0&&o+1<e.length;s=t.indexOf(
n,e[o])){for(;e[o+1]<=s;)o++;yield[o,s],o++}}function _w(t,e){let n=2;for(let o=t.indexOf(e);o>=0;o=t.indexOf(e,o+1)){if(fo(
t,o))return 0;n=1}return n}function mo(t,e){let n=t.replace(/^#+\s+/,"").replace(/\s+/g," ").trim(),o=Nl(n,[e.join(" "),
...e]),[s]=o[0]??[0],r=s>ms?Cl(n,s-ms):0,i=n.length-s>2*ms?Cl(n,s+2*ms):n.length,a=r?"\u2026 ":"";return{text:`${a}${n.slice(
r,i).trimEnd()}${i<n.length?" \u2026":""}`,marks:o.filter(([c,l])=>c>=r&&l<=i).map(([c,l])=>[c-r+a.length,l-r+a.length])}}
function Cl(t,e){let n=t.indexOf(" ",e);return n>=0&&n-e<20?n+1:e}async function jl(t,e){let{findings:n,...o}=t,{facts:s,words:r}=o,i=r.entities.map(({label:l,labels:f={},aliases:u=[]},m)=>vn(
m,[l,...Object.values(f),...u])),a=({at:l})=>!!r.entities[l].actor,c=await vw(t,e);return{...o,actors:i.filter(a),issues:i.
filter(l=>!a(l)),relations:s.relations.map(({label:l},f)=>vn(f,[l])),questions:s.questions.map(({title:l,name:f},u)=>vn(
u,[l,f])),articles:s.articles.map(({title:l,author:f,publisher:u},m)=>vn(m,[l,f,u,[f,u,l].filter(Boolean).join(" ")])),findings:Lw(
t,n),quotes:await Mw(t,e),sentences:c,sentenceOf:Tw(t,c)}}function kw({facts:t,words:e},n){let{quote:o=[]}=e.statements.
get(n),s=e.bodies.get(t.statements.article[n]);if(s===null)return o.join(" [\u2026] ");let r=[];for(let i=2;i<o.length;i+=
2)r.push(s.slice(Number(o[i]),Number(o[i+1])));return r.join(" [\u2026] ")}async function Mw(t,e){let n=new uo;for(let[o,
{translation:s}]of t.words.statements.entries())n.add(kw(t,o),o),s&&n.add(s,o),await e();return n.whole()}async function vw({
words:t,facts:e},n){let o=new uo;for(let[s,r]of t.bodies.entries()){let i=new Intl.Segmenter(e.articles[s].language??void 0,
{granularity:"sentence"});for(let{segment:a,index:c}of i.segment(Aw(r??"")))a.trim()&&o.add(a,s,[c,c+a.length]);await n()}
return o.whole()}var Aw=t=>t.replace(/(?<!\n|^#[^\n]*)\n(?!\n)/gm," ");function Tw({facts:t,words:e},{owners:n,bounds:o}){
let s=new Map;for(let[i,a]of n.entries())s.has(a)||s.set(a,i);let r=t.articles.map((i,a)=>e.bodies.get(a)!==null);return Int32Array.
from({length:e.statements.length},(i,a)=>{let c=t.statements.article[a];if(!r[c])return-1;let{quote:l=[]}=e.statements.get(
a),[f,u]=[s.get(c)??0,n.length];for(;u-f>1;){let m=f+u>>1;n[m]===c&&(o[m]?.[0]??0)<=Number(l[2])?f=m:u=m}return f})}function Lw({
facts:t},e){return e.flatMap(n=>n.findings).map(({title:n,sentence:o,counts:s},r)=>{let i=o.map(([c])=>c).join(""),[,,a]=s[s.
length-1];return{...vn(r,[i,`${n}: ${i}`]),statements:_e(t,a)}})}var po=["findings","graph","arguments","compare","timeline","bargains","analyses","matrix","table","article"],Ti=[...po,
"questions"],Li=["entity","organisation","sector","country"],Ei=["ties","statements"],Ni=["plain","chicago","apa"],Ew=["\
acts","statements","articles"],jt=["actor","target","relation","type","source","mode","certainty","article"],Fl=["actor",
"label","target","quote","weight","acts","quad_classes","statements","articles","sources","when","relation","held","arti\
cle"],tn={tab:"graph",level:"entity",according_to:["authors"],compared_with:null,since:null,until:null,inside:"possibly",
undated:!0,kinds:null,quad_classes:null,relations:null,modes:null,certainties:null,polarities:null,coders:null,articles:null,
sections:null,tags:null,types:null,count:"statements",inferred:!0,headlines:!0,self:!1,issues:!1,min_weight:1,all:!1,ego:null,
steps:1,grown:null,picture:"named",frames:null,open:null,pair:null,lanes:"actor",article:null,about:null,claimant:null,analysis:null,
unfolded:null,rows:"ties",facets:null,columns:null,sort:null,more:0,find:null,findings:null,step:null,draft:null,asked:null,
language:null,citation:"plain",theme:"auto"},ds=Object.keys(tn),Nw={level:["filters"],according_to:["limits"],compared_with:[
"limits"],since:["limits"],until:["limits"],undated:["limits"],kinds:["limits","filters"],quad_classes:["limits","filter\
s"],relations:["limits","filters"],modes:["limits","filters"],certainties:["limits","filters"],polarities:["limits","fil\
ters"],coders:["filters"],articles:["limits","filters"],sections:["limits","filters"],tags:["limits","filters"],types:["\
limits","filters"],count:["limits","filters"],inferred:["limits","filters"],headlines:["limits","filters"],self:["limits",
"filters"],issues:["limits","filters"],min_weight:["limits","filters"],all:["filters"],ego:["filters"],...Object.fromEntries(
["tab","picture","frames","open","lanes","article","about","claimant","analysis","unfolded","rows"].concat(["facets","co\
lumns","sort","more","find","findings","step","draft","asked","citation","theme"]).map(t=>[t,["shows"]]))},ho=t=>ds.filter(
e=>Nw[e]?.includes(t)),hs={...Object.fromEntries(ho("limits").map(t=>[t,tn[t]])),according_to:["everyone"],self:!0,issues:!0},
Iw=new Set(["kinds","quad_classes","relations","modes","certainties","polarities"]),qw=new Set(["findings","coders","art\
icles","sections","tags","types","according_to","compared_with","grown","pair","unfolded","frames","find","draft","asked",
"facets","columns"]),Bl={inside:["possibly","certainly"],citation:Ni,steps:[1,2,3],level:Li,tab:Ti,lanes:["actor","pair"],
theme:["auto","light","dark"],count:Ew,rows:Ei,picture:["named","whole"],sort:Fl.flatMap(t=>[t,`-${t}`])},Rw={facets:jt,
columns:Fl},Wl={least:-719162,most:2932896},Pl={since:Wl,until:Wl,min_weight:{least:1},more:{least:0},step:{least:1},according_to:{
least:1},compared_with:{least:1}},Cw=new Set(["since","until","min_weight","more","step"]),jw=Object.fromEntries(ds.map(
t=>[t,Bw(t)]));function Bw(t){let e=tn[t]===null;return Object.hasOwn(Bl,t)?{type:"choice",optional:e,choices:Bl[t]}:Iw.
has(t)?{type:"integers",optional:e}:qw.has(t)?{type:"texts",optional:e,beginnings:Rw[t],...Pl[t]}:Cw.has(t)?{type:"integ\
er",optional:e,...Pl[t]}:{type:typeof tn[t]=="boolean"?"boolean":"text",optional:e}}var Dl=t=>({...tn,...t}),zl=(t,e)=>ds.
every(n=>ps(t[n],e[n]));function An(t,e){return ds.filter(o=>!ps(t[o],e[o])).map(o=>`${o}=${encodeURIComponent(JSON.stringify(
t[o]))}`).join("&")}function go(t,e){let n=Ul(t).filter(([a])=>Object.hasOwn(tn,a)).filter(([a,c])=>Pw(a,c)),o={...e,...Object.
fromEntries(n)},{since:s,until:r}=o;return s===null||r===null||s<=r?o:{...o,since:e.since,until:e.until}}function Gl(t,e,n,o){
let s=go(t,e),r=(i,a)=>ps(a,s[i])&&ps(n[i],o[i]);return Ul(t).filter(([i,a])=>!Object.hasOwn(tn,i)||!r(i,a)).map(([i,a])=>`${i}\
=${JSON.stringify(a)??""}`)}function Ul(t){let e=t.replace(/^#/,"").split("&").filter(Boolean),n=o=>Math.max(o.indexOf("\
="),0);return e.map(o=>[o.slice(0,n(o)),Ww(o.slice(o.indexOf("=")+1))])}var ps=(t,e)=>JSON.stringify(t)===JSON.stringify(
e);function Ww(t){try{return JSON.parse(decodeURIComponent(t))}catch{return}}function Pw(t,e){let{type:n,optional:o,choices:s=[],
beginnings:r,least:i=-1/0,most:a=1/0}=jw[t],c=l=>l>=i&&l<=a;return e===null?o:n==="integers"?Array.isArray(e)&&e.every(Number.
isInteger):n==="texts"?Array.isArray(e)&&c(e.length)&&e.every(l=>typeof l=="string"&&(r?.includes(l.slice(0,l.indexOf(":")))??
!0)):n==="choice"?s.includes(e):n==="integer"?Number.isInteger(e)&&c(Number(e)):typeof e==(n==="boolean"?"boolean":"stri\
ng")}function Bt(t,e){let n=[];for(let o=0;o<t.length;o++)t[o]===e&&n.push(o);return n}function Be(t,e){let[n,o]=[0,t];for(;n<
o;){let s=n+o>>1;e(s)?n=s+1:o=s}return n}var At=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function Hl(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=Ii(t,e),s=new Set(Vl(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function Ii(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=wo(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var wo=(t,e)=>new Set(Vl(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),Vl=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));function Ql({statements:t,counting:e,signers:n,sources:o}){let s=new Map([["everyone",e.length]]),r=i=>s.set(
i,(s.get(i)??0)+1);for(let i of e){if(t.own[i]){r("authors");for(let a of new Set([t.publisher[i],t.author[i]]))a>=0&&r(
`by:${n[a]}`)}t.source[i]>=0&&r(`of:${o[t.source[i]].id}`)}return s}var en=0,qi=1,Ln=0,dt=({statements:t},e)=>t.mode[e]===en&&t.polarity[e]===0,H=t=>Bt(t,1),ne=(t,e)=>e.map(n=>t.keys.at(n)).
sort();function Tt(t,e,n){let o=t.statements,s=Jl(t,e,n,o.alternative),r=Xl(o),i=Dw(t,s,r),a=tf(t,e,s,r);ef(t,e,s,i);let c=s.
slice();for(let[l,f]of o.sums)s[l]&&f.some(u=>c[u])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}function Ri(t,e,n,o=t.
statements.disjunct){let s=t.statements,r=Jl(t,e,n,o);return tf(t,e,r,Xl(s)),ef(t,e,r,Int32Array.from(r.keys())),r}function pe(t,e,n=[]){
let o={...e,kinds:null,quad_classes:null,modes:null,polarities:null};return Ri(t,{...o,count:"statements"},At(e),n)}function Ci(t,e){
let n=t.statements,o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?o.has(n.coder[s]):n.aside[s]!==
qi}function xo(t,e,n){let o=t.statements,s=wo(t,n),r=new Uint8Array(o.aside.length);if(!e.coders&&!e.articles&&!e.sections&&
!e.tags&&!s.size){for(let u of t.counting)r[u]=1;return r}let i=Ci(t,e),a=Fw(t,e),c=u=>t.articles[u].status==="retracted";
for(let u=0;u<r.length;u++)i(u)&&a[o.article[u]]&&(r[u]=1);let l=new Set(H(r).map(u=>o.article[u]));for(let u of H(r))t.
articles[o.article[u]].newer.some(m=>l.has(m))&&(r[u]=0);let f=new Map;for(let u of H(r)){let m=o.article[u],{text:h,copy:g}=t.
articles[m],b=s.has(o.publisher[u])||s.has(o.author[u]),y=((c(m)?4:0)+(b?0:2)+(g?1:0))*t.articles.length+m,$=f.get(h);(!$||
y<$[0])&&f.set(h,[y,m])}for(let u of H(r))f.get(t.articles[o.article[u]].text)?.[1]!==o.article[u]&&(r[u]=0);return r}function Fw({
articles:t},e){let[n,o,s]=[e.articles,e.sections,e.tags].map(r=>r&&new Set(r));return t.map(({id:r,status:i,section:a,tags:c})=>(n?
n.has(r):i!=="retracted")&&(!o||a!==null&&o.has(a))&&(!s||c.some(l=>s.has(l))))}function Jl(t,e,n,o){let s=t.statements,
r=xo(t,e,n),i=Hl(t,n),a=e.count==="acts",c=Tn(a&&e.kinds===null?[Ln]:e.kinds),[l,f]=[Tn(e.relations),Tn(e.modes)],[u,m]=[
Tn(e.certainties),Tn(e.polarities)];for(let h=0;h<r.length;h++){if(!r[h])continue;let g=t.relations[s.relation[h]];i(h)&&
!o[h]&&c(g.kind)&&!(a&&g.kind===Ln&&!g.deed)&&l(s.relation[h])&&f(s.mode[h])&&u(s.certainty[h])&&m(s.polarity[h])&&(e.inferred||
!s.inferred[h])&&(e.headlines||!s.headline[h])||(r[h]=0)}return r}function Tn(t){let e=t&&new Set(t);return n=>e===null||
e.has(n)}var Xl=t=>({first:t.first.slice(),last:t.last.slice(),approximate:t.approximate.slice()});function Dw(t,e,{first:n,
last:o,approximate:s}){let r=t.statements,i=new Int32Array(e.length);for(let a=0;a<i.length;a++)i[a]=a;for(let a of t.repeated){
let c=a.filter(f=>e[f]);if(c.length<2)continue;let l=zw(t,c);for(let f of c)i[f]=c[0],l&&(dt(t,f)||!Zl(r,f))&&([n[f],o[f],
s[f]]=[l.first,l.last,l.approximate])}return i}var Zl=(t,e)=>t.first[e]!==null||t.last[e]!==null;function zw(t,e){let n=t.
statements,o=e.filter(c=>Zl(n,c));if(!o.length)return null;let s=Kl(Kl(o,c=>dt(t,c)),c=>!n.approximate[c]),r=Yl(s.map(c=>n.
first[c]),Math.max),i=Yl(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==null&&i!==null&&r>i?{first:n.first[a],last:n.last[a],
approximate:1}:{first:r,last:i,approximate:n.approximate[a]}}function Kl(t,e){let n=t.filter(e);return n.length?n:t}function Yl(t,e){
let n=t.filter(o=>o!==null);return n.length?e(...n):null}function tf(t,e,n,{first:o,last:s,approximate:r}){let i=new Set,
{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside==="certainly";for(let f=0;f<n.length;f++){if(!n[f])
continue;let[u,m]=[o[f],s[f]],h=u===null&&m===null;if(l&&r[f]||h&&(l||!e.undated)){n[f]=0;continue}if(h){let y=t.articles[t.
statements.article[f]];[u,m]=[y.first,y.last]}let[g,b]=l?[u,m]:[m,u];a!==null&&(g===null?l:g<a)&&(n[f]=0),c!==null&&(b===
null?l:b>c)&&(n[f]=0),h&&n[f]&&i.add(f)}return i}function ef(t,e,n,o){let s=Tn(e.quad_classes);for(let r=0;r<n.length;r++)
s(t.statements.quad_class[o[r]])||(n[r]=0)}function de(t){let e=new WeakMap;return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}function bo(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=Gw(t,n),a=[],c=[],l=0,f=o.types&&new Set(o.types),u=m=>!f||f.has(e.nodes[m].
type);for(let m=0;m<s.statement.length;m++){if(!r[s.statement[m]]||i.has(m))continue;let[h,g]=[e.actor[m],e.target[m]];if(!(!u(
h)||!u(g))){if(h===g&&!o.self){s.issue[m]||l++;continue}(s.issue[m]?c:a).push(m)}}return{between:a,issues:c,selfLoops:l}}
var nf=de(({facts:t,level:e,chosen:n,state:o})=>{let{between:s,issues:r}=bo(t,e,n,{...o,types:null,self:!0}),i=new Set((o.
issues?s.concat(r):s).map(a=>t.ties.statement[a]));return H(n.inside).filter(a=>!i.has(a))});function Gw({ties:t,statements:e,
relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(f=>o[f]);for(let[l,f]of t.manners)n[e.relation[s[t.
statement[l]]]].manner!==f&&a.add(l);for(let[l,f,u]of t.times){let m=t.statement[l];(r[m]!==f||i[m]!==u)&&a.add(l)}for(let[
l,f]of t.needs)c(f)||a.add(l);for(let[l,f]of t.yields)c(f)&&a.add(l);return a}var gs=class{#e=new Map;#t;constructor(e,n,o,s){this.facts=e,this.words=n,this.level=o,this.#t={...s,...hs},this.counted=
H(xo(e,this.#t,["everyone"])),this.entities=new Int32Array(n.entities.length),this.articles=new Int32Array(e.articles.length),
this.relations=new Int32Array(e.relations.length);for(let r of this.counted){for(let i of ji(n,r))this.entities[i]++;for(let i of e.
relations[e.statements.relation[r]].wider)this.relations[i]++;this.articles[e.statements.article[r]]++}}ofRelation(e){let{
relations:n,statements:o}=this.facts;return this.counted.filter(s=>n[o.relation[s]].wider.includes(e))}ofQuestion({where:e}){
let n=this.facts.statements;return this.counted.filter(o=>e.some(s=>Object.entries(s).every(([r,i])=>i.includes(Number(n[r][o])))))}ofPhrase({
relation:e,actor:n,target:o}){let{facts:s,level:r}=this,[i,a]=[n,o].map(l=>l===null?-1:r.numbers.get(l));if(i===void 0||
a===void 0)return[];let c=this.rows(e).filter(l=>(i<0||r.actor[l]===i)&&(a<0||r.target[l]===a));return[...new Set(c.map(
l=>s.ties.statement[l]))]}targetsOf(e){let{facts:n,level:o}=this,s=new Map;for(let i of this.rows(e)){let a=o.target[i];
s.set(a,(s.get(a)??new Set).add(n.ties.statement[i]))}return[...s].sort(([i,a],[c,l])=>l.size-a.size||i-c).map(([i])=>o.
nodes[i].actor)}rows(e){let n=this.#e.get(e);if(n)return n;let{facts:o,level:s}=this,r=o.relations.flatMap(({wider:l},f)=>l.
includes(e)?[f]:[]),i={...this.#t,relations:r},a=bo(o,s,Tt(o,i,["everyone"]),i),c=[...a.between,...a.issues];return this.#e.
set(e,c),c}};function ji({statements:t,entities:e},n){let{s:o,o:s,roles:r=[],sources:i=[]}=t.get(n),a=new Set([o,s,...r.
map(([,c])=>c),...i].filter(Uw));for(let c of a)for(let l of e[c]?.members??[])a.add(l);return a}var Uw=t=>typeof t=="nu\
mber"&&t>=0;var of=4,sf=4;function rf(t,e,n,o){let s=i=>i.filter(a=>!n.has(a)),r=[];for(let{at:i,plain:a}of t.relations){let c=Hw(a[0].
split(" "),e);if(c===null||!o.relations[i])continue;let[l,f]=[e.slice(0,c.from),e.slice(c.to)].map(s);for(let u of Qw(t,
i,l,f,o)){let m=o.ofPhrase(u);m.length&&r.push({kind:"phrase",rank:c.rank,count:m.length,label:"",phrase:u,statements:m})}}
return r.sort((i,a)=>i.rank-a.rank||(a.count??0)-(i.count??0))}function Hw(t,e){for(let n=0;n<e.length;n++){let o=e.slice(
n,n+t.length);if(o.length===t.length&&o.every((i,a)=>Vw(i,t[a])))return{from:n,to:n+t.length,rank:o.every((i,a)=>i===t[a])?
0:1};if(n+o.length===e.length&&o.join(" ").length>=of&&t.join(" ").startsWith(o.join(" ")))return{from:n,to:e.length,rank:1}}
return null}function Vw(t,e){let n=0;for(;n<t.length&&t[n]===e[n];)n++;return t===e||n>=of&&n>=Math.max(t.length,e.length)-
2}function Qw(t,e,n,o,s){let[r,i]=[n,o].map(a=>a.length?Kw(t,a):[null]);return n.length||o.length?r.flatMap(a=>i.map(c=>({
relation:e,actor:a,target:c}))):s.targetsOf(e).slice(0,sf).map(a=>({relation:e,actor:null,target:a}))}function Kw({actors:t,
issues:e,words:{entities:n}},o){let s=[];for(let{at:i,plain:a}of[...t,...e]){let c=a.map(l=>vi(l,o)).filter(l=>l!==null);
c.length&&s.push({rank:Math.min(...c),id:n[i].id})}return s.sort((i,a)=>i.rank-a.rank).filter(({rank:i})=>i===s[0].rank).
slice(0,sf).map(({id:i})=>i)}var af=["phrase","actor","issue","relation","article","finding","question","quote","words"],Yw=4,Jw=200,Xw="\u2E80",ws=class{constructor(e,n,o){
this.index=e,this.counts=new gs(e.facts,e.words,e.level,n),this.asking=new Set(ki(o)),this.answers=e.facts.questions.map(
s=>s.tab?null:this.counts.ofQuestion(s))}groups(e,n=null){let o=ki(e.replace(/[?\u00bf\u061f\uff1f]/g," "));if(!o.length)
return[];let s=c=>c===n?Jw:Yw,r=o.filter(c=>!this.asking.has(c)),i=o.join("").length>1||o[0]>=Xw;return[Zw("phrase",rf(this.
index,o,this.asking,this.counts),s("phrase")),...this.namedGroups(o,r.length?r:o,s),...i?this.textGroups(o,s):[]].filter(
({total:c})=>c).sort((c,l)=>lf(c)-lf(l)||af.indexOf(c.kind)-af.indexOf(l.kind))}nearest(e){let{actors:n,issues:o,relations:s}=this.
index;return ql([...n,...o,...s],vt(e))?.name??null}namedGroups(e,n,o){let{counts:s,index:r}=this,i=()=>0,a=l=>s.entities[l],
c=(l,f,u,m=()=>({}))=>{let h=Il(f,l==="question"?n:e,u),g=h.slice(0,o(l)).map(({one:b,rank:y,by:$,count:_})=>({kind:l,rank:y,
count:_,at:b.at,label:b.names[0],...$>0&&l!=="finding"&&l!=="question"&&{alias:b.names[$]},...m(b.at)}));return{kind:l,total:h.
length,hits:g}};return[c("actor",r.actors,a),c("issue",r.issues,a),c("relation",r.relations.filter(({at:l})=>s.relations[l]),
l=>s.relations[l],l=>({statements:s.ofRelation(l)})),c("article",r.articles,l=>s.articles[l],()=>({alias:void 0})),c("fi\
nding",r.findings,i,l=>({count:r.findings[l].statements.length,statements:r.findings[l].statements,snippet:mo(r.findings[l].
names[0],e)})),c("question",r.questions.filter(({at:l})=>this.answers[l]?.length!==0),l=>this.answers[l]?.length??0,l=>{
let f=this.answers[l];return f?{statements:f}:{count:null,tab:r.facts.questions[l].tab}})]}textGroups(e,n){let{quotes:o,
sentences:s,sentenceOf:r}=this.index,{first:i,total:a,taken:c}=this.quoted(Ai(o,e),n("quote")),l=Ai(s,e).filter(m=>!c[m]),
f=i.map(({passage:m,statements:h})=>{let g=o.owners[m],b=mo(this.sentence(r[g]),e),y=b.marks.length?b:mo(this.quote(m),e),
$=this.index.facts.statements.article[g],_=[...h];return{...cf("quote",y,$,e),count:_.length,statements:_}}),u=l.slice(0,
n("words")).map(m=>{let h=this.sentence(m);return{...cf("words",mo(h,e),s.owners[m],e),sentence:h}});return[{kind:"quote",
total:a,hits:f},{kind:"words",total:l.length,hits:u}]}quoted(e,n){let{quotes:o,sentences:s,sentenceOf:r}=this.index,i=new Uint8Array(
s.owners.length),a=new Map,c=new Set,l=0;for(let f of e){let u=o.owners[f],m=r[u],h=m<0?this.quote(f):m,g=m<0?!c.has(h):
!i[m];m<0?c.add(h):i[m]=1,g&&l++<n&&a.set(h,{passage:f,statements:new Set}),a.get(h)?.statements.add(u)}return{first:[...a.
values()],total:l,taken:i}}quote(e){return this.index.quotes.texts[e]??""}sentence(e){let{sentences:n,words:o}=this.index,
s=e<0?null:n.bounds[e];return s?(o.bodies.get(n.owners[e])??"").slice(...s):""}},cf=(t,e,n,o)=>({kind:t,rank:vt(e.text).
includes(o.join(" "))?4:5,count:null,label:e.text,snippet:e,article:n}),Zw=(t,e,n)=>({kind:t,total:e.length,hits:e.slice(
0,n)});function lf({hits:t}){let e=Math.min(...t.map(n=>n.rank));return e<=1?e:2}var xs=class{#e;constructor(e){this.#e=e,this.length=e.head.length}at(e){let{heads:n,tails:o,head:s,tail:r}=this.#e;return n[s[e]]+
o[r[e]]}numberOf(e){let n=Be(this.length,o=>this.at(o)<e);return n<this.length&&this.at(n)===e?n:this.#t(e)}#t(e){for(let n=0;n<
this.length;n++)if(this.at(n)===e)return n;return-1}};function uf(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,f])=>[l,f.
map(u=>n[`${l}: ${u}`]||u)]),r=(l,f)=>f.map((u,m)=>({...u,words:n[`encoding of ${l}: ${t.names[l][m]}`]||u.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,keys:new xs(t.keys),families:o,familyOf:e.map(l=>o.indexOf(l.family)),articleById:new Map(
t.articles.map(l=>[l.id,l])),repeated:tx(t.statements),counting:Bt(t.statements.aside,0),labels:Object.fromEntries(s),encodings:{
signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function tx({act:t,rank:e}){let n=new Int32Array(t.length);for(let s of t)
s>=0&&n[s]++;let o=new Map;for(let s=0;s<t.length;s++){if(t[s]<0||n[t[s]]<2)continue;let r=o.get(t[s]);r?r.push(s):o.set(
t[s],[s])}for(let s of o.values())s.sort((r,i)=>e[r]-e[i]);return[...o.values()]}var mf=t=>({...t,statements:yi(t.statements),
bodies:yi(t.bodies)});function pf(t,e){let n=new Uint8Array(e.nodes.length);for(let o of[e.actor,e.target])for(let s of o)
n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),isTied:n,...ex(e)}}function ex({nodes:t,actor:e,
target:n,arrow:o,arrows:s}){let r=Int32Array.from({length:e.length},(u,m)=>m),i=ff(e,ff(n,r,t.length),t.length),[a,c]=[new Int32Array(
r.length),new Int32Array(r.length)],[l,f]=[0,0];for(let u=0;u<i.length;u++){let[m,h]=[i[u],i[u-1]];if(u===0||e[m]!==e[h]||
n[m]!==n[h])for(l++;s.actor[f]!==e[m]||s.target[f]!==n[m];)f++;a[m]=l-1,c[m]=f+o[m]}return{pair:a,pairs:l,arrow:c}}function ff(t,e,n){
let o=new Int32Array(n+1);for(let r=0;r<t.length;r++)o[t[r]+1]++;for(let r=0;r<n;r++)o[r+1]+=o[r];let s=new Int32Array(e.
length);for(let r of e)s[o[t[r]]++]=r;return s}var bs=t=>({...t,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null});var ys=["price","condition"];function df(t,e,n){let o=nx(t,n),s=a=>ys.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements.get(c).roles?.some(([l])=>s(l))),i=rx(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].
statements[0]-c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function Bi(t,e,n){
let o=JSON.stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.
stringify(e[a])===JSON.stringify(c));return(t.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===o)}function nx(t,e){
let n=Tt(t,bs(e),At(e)),{act:o,relation:s}=t.statements,r=new Map;for(let i of t.offers.mentions.filter(a=>sx(t,n,a))){let[
a,,,c,l,f,u,m]=i,h=r.get(o[a])??ox(s[n.main[a]]);r.set(o[a],h),h.statements.push(a);for(let g of c)h.sides.add(g);for(let g of l)
h.toSides.add(g);for(let g of m)h.about.add(g);for(let g of f)h.targets.set(g,[...h.targets.get(g)??[],a]);for(let g of u)
h.things.set(g,[...h.things.get(g)??[],a])}return[...r.values()]}var ox=t=>({relation:t,statements:[],sides:new Set,toSides:new Set,
targets:new Map,things:new Map,about:new Set});function sx(t,{inside:e,main:n,first:o,last:s},[r,i,a]){let{act:c,relation:l}=t.
statements,{deed:f,offers:u}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=0&&dt(t,r)&&f&&u}function rx(t,e){
let n=e.map((l,f)=>f),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,f)=>{n[Math.max(o(l),o(f))]=Math.min(o(l),o(f))},r=ix(t,
e),i=l=>e[l].toSides.size>0;for(let[l,f]of r)([...e[l].toSides].some(m=>e[f].toSides.has(m))||!i(l)&&!i(f))&&s(l,f);let a=new Map;
for(let[l,f]of r){if(i(l)===i(f))continue;let[u,m]=(i(l)?[f,l]:[l,f]).map(o);a.set(u,(a.get(u)??new Set).add(m))}for(let[
l,f]of a)f.size===1&&s(l,[...f][0]);let c=new Map;for(let l of e.keys())c.set(o(l),[...c.get(o(l))??[],l]);return[...c.values()]}
function ix(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.entries()){let c=i.size?[...i.keys()]:a.size?[...a]:
[""];for(let l of r)for(let f of c){let u=JSON.stringify([l,f]);n.set(u,[...n.get(u)??[],s])}}let o=(s,r)=>t.relations[e[s].
relation].wider.includes(e[r].relation);return[...n.values()].flatMap(s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(
([s,r])=>o(s,r)||o(r,s))}var Wi=2e4,ax=1e3,cx=30;function hf(t,e,n,o){let s=i=>t.numbers.get(i)??-1,r={isGrown:!1,weakest:0,kept:null};return o.ego!==
null&&n.has(s(o.ego))?{...r,shown:ux(n,s(o.ego),o.steps)}:o.all?{...r,shown:new Set(n.keys())}:n.size<=ax?{...r,shown:new Set(
n.keys()),...lx(e)}:{...r,shown:fx(n,(o.grown||[]).map(s)),isGrown:!0}}var Pi=({shown:t,kept:e},n)=>n.among(t).filter(({
key:o})=>!e||e.has(o)),he=t=>Pi(t,t.pairs),$s=de(t=>!t.isGrown&&!t.kept?t:{...t,shown:new Set(t.nodes.keys()),kept:null,
weakest:0,isGrown:!1}),yo=(t,e)=>e.weight-t.weight||t.key-e.key;function lx(t){if(t.size<=Wi)return{};let e=[...t.values()].
sort(yo).slice(0,Wi);return{weakest:t.size-Wi,kept:new Set(e.map(n=>n.key))}}function fx(t,e){let n=new Set(t.inOrder().
slice(0,cx));for(let o of e)if(t.has(o))for(let s of[o,...t.othersOf(o)])n.add(s);return n}function ux(t,e,n){let o=new Set(
[e]),s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.othersOf(a)]).filter(a=>!o.has(a));for(let a of i)o.add(a);s=[...new Set(
i)]}return o}var $o="none",gf=100,mx=1e3;function wf(t,e){let n=Math.min(t,mx),o=Math.min(gf*(1+e),n);return{drawn:o,next:Math.min(gf,
n-o)}}function xf(t,e){let{facts:n,level:o,chosen:s}=t;return e==="statements"?H(s.inside).map(r=>({a:o.subject[r],b:o.object[r],
at:r,row:-1})):he(t).flatMap(r=>r.rows.map(i=>({a:r.a,b:r.b,at:n.ties.statement[i],row:i})))}function px({facts:t,level:e,
chosen:n},o,{a:s,b:r,at:i}){let{statements:a,names:c}=t;switch(o){case"actor":return e.nodes[s]?.actor??"";case"target":
return e.nodes[r]?.actor??"";case"relation":return t.relations[a.relation[i]].id;case"type":return c.quad_classes[a.quad_class[n.
main[i]]]??$o;case"source":return dx(t,i);case"mode":return c.modes[a.mode[i]];case"certainty":return c.certainties[a.certainty[i]]??
"";case"article":return t.articles[a.article[i]].id}}function dx({statements:t,sources:e,signers:n},o){return t.source[o]>=
0?`of:${e[t.source[o]].id}`:`by:${n[t.author[o]>=0?t.author[o]:t.publisher[o]]}`}function Os(t){let e=new Map;for(let n of t??
[]){let o=n.indexOf(":"),s=n.slice(0,o);jt.includes(s)&&e.set(s,(e.get(s)??new Set).add(n.slice(o+1)))}return e}function bf(t,e,n){
let o=Os(n),s=jt.map(()=>new Map),r=e.filter(a=>{let c=jt.map(f=>px(t,f,a)),l=jt.filter((f,u)=>o.has(f)&&!o.get(f)?.has(
c[u]));for(let[f,u]of jt.entries()){if(!c[f]||l.some(h=>h!==u))continue;let m=s[f].get(c[f]);m?m.add(a.at):s[f].set(c[f],
new Set([a.at]))}return!l.length}),i=s.map(a=>new Map([...a].map(([c,l])=>[c,l.size])));return{units:r,counts:new Map(jt.
map((a,c)=>[a,i[c]]))}}function Fi({names:t,relations:e},n){let o=Os(n),s=(a,c)=>{let l=o.get(a);return l&&[...l].map(f=>c.
indexOf(f)).sort((f,u)=>f-u)},r=a=>o.get(a)&&[...o.get(a)??[]],i={relations:s("relation",e.map(({id:a})=>a)),quad_classes:s(
"type",t.quad_classes),modes:s("mode",t.modes),certainties:s("certainty",t.certainties),articles:r("article"),according_to:r(
"source")};return Object.fromEntries(Object.entries(i).filter(([,a])=>a!==void 0))}function yf(t,e,n,o,s,r){let{names:i,relations:a,articles:c,coders:l,sources:f,signers:u,languages:m}=n,h=f.map(({id:C})=>`\
of:${C}`),g=u.map(C=>`by:${C}`),b=new Set(["authors","everyone",...g,...h]),y=new Set(c.map(({id:C})=>C)),$=new Set(o.numbers.
keys()),_={actor:$,target:$,relation:new Set(a.map(({id:C})=>C)),type:new Set([...i.quad_classes,$o]),source:new Set([...g,
...h]),mode:new Set(i.modes),certainty:new Set(i.certainties),article:y},M=new Set(jt.flatMap(C=>[..._[C]].map(z=>`${C}:${z}`))),
v=(C,z=0)=>({has:B=>B>=z&&B<C.length}),E=ut(t.according_to,b,e.according_to),W=ut(t.compared_with,b,e.compared_with),j=W&&
String([...W].sort())===String([...E].sort());return{...t,according_to:E,compared_with:j?null:W,kinds:ut(t.kinds,v(i.kinds),
e.kinds),quad_classes:ut(t.quad_classes,v(i.quad_classes,-1),e.quad_classes),relations:ut(t.relations,v(a),e.relations),
modes:ut(t.modes,v(i.modes),e.modes),certainties:ut(t.certainties,v(i.certainties),e.certainties),polarities:ut(t.polarities,
v(i.polarities),e.polarities),coders:ut(t.coders,new Set(l),e.coders),articles:ut(t.articles,y,e.articles),sections:ut(t.
sections,new Set(c.map(({section:C})=>C)),e.sections),tags:ut(t.tags,new Set(c.flatMap(({tags:C})=>C)),e.tags),types:ut(
t.types,new Set(o.nodes.map(({type:C})=>C)),e.types),grown:ut(t.grown,$,e.grown),frames:ut(t.frames,new Set(s.numbers.keys()),
e.frames),pair:t.pair?.length===2&&t.pair.every(C=>$.has(C))?t.pair:e.pair,facets:ut(t.facets,M,e.facets),analysis:Ss(t.
analysis,r,e.analysis),ego:Ss(t.ego,$,e.ego),claimant:Ss(t.claimant,new Set(["author",...f.map(({id:C})=>C)]),e.claimant),
language:Ss(t.language,new Set(m),e.language)}}var Ss=(t,e,n)=>t===null||e.has(t)?t:n;function ut(t,e,n){let o=t&&[...new Set(
t)].filter(s=>e.has(s));return o&&(o.length||!t.length)?o:t&&n}var xt=(t,e,n)=>t*n+e,Di=class t{#e;#t;#n;#o;#s;#r=new Map;constructor(e,n,o,s,r){this.#e=e,this.#t=n,this.#n=o,this.#o=
s,this.#s=r,this.size=n.length}has(e){return this.#a(e)>=0}get(e){let n=this.#a(e);return n<0?void 0:this.#i(n)}*values(){
for(let e=0;e<this.size;e++)yield this.#i(e)}among(e){let n=new Uint8Array(this.#e);for(let s of e)n[s]=1;let o=[];return this.
each((s,r,i,a)=>{n[s]&&n[r]&&o.push(this.#i(a))}),o}from(e){let n=hx(this.#s,e),o=new Int32Array(n.length+1);for(let[a,c]of n.
entries())o[a+1]=o[a]+this.#n[c+1]-this.#n[c];let s=new Int32Array(o[n.length]);for(let[a,c]of n.entries())s.set(this.#o.
subarray(this.#n[c],this.#n[c+1]),o[a]);let r=Float64Array.from(n,a=>this.#t[a]),i=Float64Array.from(n,a=>this.#s[a]);return new t(
this.#e,r,o,s,i)}each(e){for(let n=0;n<this.size;n++){let o=Math.floor(this.#t[n]/this.#e);e(o,this.#t[n]-o*this.#e,this.#s[n],
n)}}#i(e){let n=this.#r.get(e);if(n)return n;let o=this.#t[e],s=Math.floor(o/this.#e),r=Array.from(this.#o.subarray(this.#n[e],
this.#n[e+1])),i={a:s,b:o-s*this.#e,key:o,rows:r,weight:this.#s[e]};return this.#r.set(e,i),i}#a(e){let n=Be(this.size,o=>this.#t[o]<
e);return n<this.size&&this.#t[n]===e?n:-1}};function hx(t,e){let n=[];for(let o=0;o<t.length;o++)t[o]>=e&&n.push(o);return n}
function En(t,e,n,o,s){let r=e.nodes.length,i=new Int32Array(e.pairs);for(let h of n)i[e.pair[h]]++;let a=i.reduce((h,g)=>h+
(g>0?1:0),0),c=new Int32Array(a+1),l=new Int32Array(e.pairs);for(let h=0,g=0,b=0;h<e.pairs;h++)i[h]&&(l[h]=b,b+=i[h],c[++g]=
b);let f=new Int32Array(n.length);for(let h of n)f[l[e.pair[h]]++]=h;let u=new Float64Array(a),m=new Float64Array(a);for(let h=0;h<
a;h++){let g=f.subarray(c[h],c[h+1]);u[h]=xt(e.actor[g[0]],e.target[g[0]],r),m[h]=bt(t,g,o,s)}return new Di(r,u,c,f,m)}function bt(t,e,n,o){
let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.relation[n.main[c]]].deed;if(e.length===1)return o===
"acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o==="articles"?a.add(s.article[l]):o==="statements"?a.add(
l):i(l)&&a.add(s.act[l])}return a.size}var _s=class{#e;#t;#n;constructor(e,n){this.#e=new Float64Array(n),this.#t=new Int32Array(
n+1),e.each((s,r,i)=>{this.#e[s]+=i,this.#e[r]+=i,this.#t[s+1]++,this.#t[r+1]++}),this.size=this.#t.reduce((s,r)=>s+(r>0?
1:0),0);for(let s=0;s<n;s++)this.#t[s+1]+=this.#t[s];let o=this.#t.slice(0,n);this.#n=new Int32Array(this.#t[n]),e.each(
(s,r)=>{this.#n[o[s]++]=r,this.#n[o[r]++]=s})}has(e){return this.#t[e]<this.#t[e+1]}weightOf(e){return this.#e[e]??0}othersOf(e){
return new Set(this.#n.subarray(this.#t[e],this.#t[e+1]))}*keys(){for(let e=0;e<this.#e.length;e++)this.has(e)&&(yield e)}inOrder(){
let e=this.#e.reduce((r,i)=>Math.max(r,i),0),n=this.#e.length,o=new Float64Array(this.size),s=0;for(let r of this.keys())
o[s++]=(e-this.#e[r])*n+r;return Array.from(o.sort(),r=>r%n)}};function ks(t,e,n,o){let s=new Map;for(let r of n)for(let i of r.rows){let a=gx(t,e,i,o),c=s.get(a);c?c.push(i):s.set(a,
[i])}return s}function gx(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.arrow[n];let r=t.statements,i=r.relation[o[s]],
a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;for(let c of[i,-1]){let l=[e.actor[n],e.target[n],
c,a,r.hold[o[s]],r.mark[o[s]]],f=wx(e,l);if(f>=0)return f}return e.arrow[n]}function wx({arrows:t},e){let n=[t.actor,t.target,
t.relation,t.sign,t.hold,t.mark],o=r=>{let i=n.findIndex((a,c)=>a[r]!==e[c]);return i<0?0:n[i][r]-e[i]},s=Be(t.actor.length,
r=>o(r)<0);return s<t.actor.length&&o(s)===0?s:-1}var Ms=(t,e,n)=>t.names.signs[e.arrows.sign[n]]==="together";function vs({
level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){let[i,a]=[n.actor[r],n.target[r]],c=xt(Math.
min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(r)}return[...s.values()]}function $f({arrows:t,
nodes:e}){let n=new Map,o=Array.from(t.actor,(s,r)=>xt(Math.min(s,t.target[r]),Math.max(s,t.target[r]),e.length));for(let s of o)
n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}var xx=20,bx=10,yx=24,As=1e3,nn=de(t=>{let e=$x(t),n=Ox(t,e),{arrows:o,left:s}=Mx(t,n);return{...t,shown:n,arrows:o,pairs:Ax(
t,o),kept:null,weakest:s,isGrown:!1}});function $x({facts:t,level:e,pairs:n,chosen:o}){let s=e.nodes.length,r=new Map,i=a=>a?
As*bt(t,a.rows,o,"acts")+Math.min(a.rows.length,As-1):0;return(a,c)=>{let[l,f]=[Math.min(a,c),Math.max(a,c)],u=xt(l,f,s),
m=r.get(u)??i(n.get(u))+i(n.get(xt(f,l,s)));return r.set(u,m),m}}function Ox({level:t,nodes:e,shown:n,state:o},s){let r=o.
ego!==null&&e.has(t.numbers.get(o.ego)??-1),i=f=>!r||n.has(f),a=r?t.numbers.get(o.ego??""):-1,c=new Set,l=f=>{c.add(f);for(let u of Sx(
e.othersOf(f),f,c,s))c.add(u)};r&&l(a),(!r||o.steps>1)&&_x(c,e,i,s);for(let f of o.grown??[]){let u=t.numbers.get(f);u!==
void 0&&e.has(u)&&l(u)}return c}function Sx(t,e,n,o){return[...t].filter(r=>r!==e&&!n.has(r)).sort((r,i)=>o(e,i)-o(e,r)||
r-i).slice(0,bx)}function _x(t,e,n,o){let s=e.inOrder().filter(n),r=new Map,i=a=>{r.delete(a);for(let c of e.othersOf(a)){
if(t.has(c)||!n(c))continue;let l=o(a,c),[f,u]=r.get(c)??[0,0];r.set(c,[Math.max(f,l),u+l])}};for(let a of[...t])i(a);for(;t.
size<Math.min(xx,s.length);){let[a]=[...r].reduce((l,f)=>kx(f,l)?f:l,[-1,[-1,-1]]),c=a<0?s.find(l=>!t.has(l)):a;if(c===void 0)
return;t.add(c),i(c)}}var kx=([t,[e,n]],[o,[s,r]])=>e!==s?e>s:n!==r?n>r:t<o;function Mx({facts:t,level:e,pairs:n,chosen:o,
state:s},r){let{actor:i,target:a,sign:c}=e.arrows,l=new Map;for(let[y,$]of ks(t,e,n.among(r),o.main)){let _=`${i[y]} ${a[y]}\
 ${c[y]}`,M=l.get(_)??{one:i[y],other:a[y],arrows:[],tie:0};M.arrows.push([y,$]),l.set(_,M)}for(let y of l.values()){let $=y.
arrows.flatMap(([,_])=>_);y.tie=As*bt(t,$,o,"acts")+Math.min($.length,As-1)}let f=[...l.values()].sort((y,$)=>$.tie-y.tie||
y.one-$.one||y.other-$.other),u=s.ego===null?-1:e.numbers.get(s.ego)??-1,m=vx(f,r),h=f.filter(({one:y,other:$})=>y===u||
$===u),g=[...new Set([...m,...h,...f])],b=g.slice(0,Math.max(yx,m.length));return{arrows:new Map(b.flatMap(y=>y.arrows)),
left:g.length-b.length}}function vx(t,e){let n=new Map([...e].map(s=>[s,s])),o=s=>{let r=s;for(;n.get(r)!==r;)r=n.get(r)??
r;return r};return t.filter(({one:s,other:r})=>{let[i,a]=[o(s),o(r)];return i!==a&&n.set(i,a),i!==a})}function Ax({facts:t,
level:e,chosen:n,state:o},s){let r=[...new Set([...s.values()].flat())].sort((i,a)=>i-a);return En(t,e,r,n,o.count)}function Ts(t,e){let n=t.statements,o=Ri(t,{...e,count:"statements"},["everyone"]),s=[],r=(i,a,c)=>s.push({claim:n.claim[i],
first:n.first[i],last:n.last[i],approximate:n.approximate[i],at:a,...c});for(let i of H(o)){let a=n.polarity[i]===0,c={affirms:a,
how:a?"affirms":"denies",held:!0};n.source[i]>=0&&r(i,i,{who:t.sources[n.source[i]].id,certainty:n.certainty[i],...c}),n.
own[i]&&r(i,i,{who:null,certainty:n.certainty[i],...c});let l=t.names.stances[n.stance[i]],f={who:null,affirms:!a,certainty:null,
held:!1};l==="doubts"&&r(i,i,{...f,how:"doubts"}),l==="rejects"&&r(i,i,{...f,how:a?"rejects":"affirms"})}for(let[i,a,c]of n.
denials){if(!o[i]||n.disjunct[a])continue;let l=n.polarity[a]!==0;r(a,i,{who:c,affirms:l,how:l?"affirms":"denies",certainty:n.
certainty[i],held:!1})}return s}function Of(t,e){if(e.includes("everyone"))return()=>!0;let n=new Set(e),o=wo(t,e),{publisher:s,
author:r}=t.statements;return({who:i,at:a})=>i===null?n.has("authors")||o.has(s[a])||o.has(r[a]):n.has(`of:${i}`)}var zi=(t,e)=>!t.
approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;var Oo=["opposed","doubted","only_first","only_second","other_certainty","agreed"],[Gi,Ui,Tx,Lx,_f]=[0,1,2,3,4],We=5;function Ls(t,e,n){
let o={claims:Oo.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=s.map(a=>Of(t,a)),i=new Map;for(let a of Ts(t,e))for(let[c,l]of r.entries()){if(!l(a))continue;
let f=i.get(a.claim)??[[],[]];i.set(a.claim,f),f[c].push(a)}for(let[a,c]of i.values())for(let[l,f]of Hi(a,c))Ex(o,l,f);return o}
function Ex({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={positions:o,sides:s,statements:[...new Set(
s.flat())]};t[n].push(r);for(let i of r.statements)e.set(i,Math.min(n,e.get(i)??n))}function Hi(t,e){let[n,o,s]=[!1,!1,!1];
for(let c of t)for(let l of e)zi(c,l)||zi(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:Sf(c)||Sf(l)?o=!0:n=!0);if(n||
o)return[[n?Gi:Ui,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[Tx,[r[0],[]]],[Lx,[[],r[1]]]].filter(([,
l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));return[[i===a?We:_f,r]]}var Sf=({
how:t})=>t==="doubts"||t==="rejects",kf=t=>t===_f||t===We,Vi=t=>t===Gi||t===Ui;function Es({facts:t,parts:e},n){let o=new Set(
n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[Gi,Ui])if(o.has(r))return r;let[s]=o;return o.size===1&&s!==void 0&&
s!==We?s:-1}function Pe(t,e,n){let o=Tt(t,n,At(n)),s=bo(t,e,o,n),r=n.issues?s.between.concat(s.issues):s.between,i=En(t,e,r,o,n.count),
a=n.min_weight>1?i.from(n.min_weight):i,c=new _s(a,e.nodes.length),l=hf(e,a,c,n);return{facts:t,level:e,state:n,chosen:o,
pairs:a,nodes:c,...l,arrows:ks(t,e,Pi(l,a),o.main),parts:n.compared_with&&Ls(t,n,n.compared_with),weak:i.size-a.size,selfLoops:s.
selfLoops,withIssues:s.issues.length}}var x,on=null,Nn="en",w,V,sn=[],O,Wt,Ns=null,Qi=null,Ki=null,Yi=null,Mf=new Map,Is=new Map,vf=async()=>{};async function Af(t,e){
Wt=t,Nn=e,x=uf(await Wt.facts()),V=Dl(x.opening),w=V,sn=[],on=Ns=Qi=Ki=Yi=null,Mf=new Map}async function G(){Ns??=Wt.words().then(mf).catch(e=>{throw Ns=null,e});let t=await Ns;return on!==t&&(Is=Nx(t)),on=t,t}
var Nx=t=>new Map(t.entities.map((e,n)=>[e.id,n])),qs=()=>Wt.findings();function Ji(){return Ki??=Wt.analyses(),Ki}function Tf(){
return Yi??=Wt.courses?.()??Promise.resolve(x.courses??[]),Yi}var Lf=()=>Wt.library();function Rs(){return Qi??=Wt.arguments(),
Qi}var yt=t=>Ix(Wt,Mf,t);function Ix(t,e,n){let o=e.get(n)??t.level(n).then(s=>pf(n,s));return e.set(n,o),o}var Ef=()=>Wt.
asking??null,Cs=t=>Wt.editing?.(x.articles[x.statements.article[t]].id,x.keys.at(t))??null,js=t=>Is.get(t);function ge(t){
let e=Is.get(t);return e===void 0||!on?null:on.entities[e]}function Nf(t){vf=t}function Pt(t,e=sn){w={...w,...t},sn=e}async function qx(t){
t.about!==null&&await G();let e=Wt.asking||po.includes(t.tab)?t.tab:V.tab,n=new Set(t.analysis===null?[]:(await Ji()).map(
({name:r})=>r)),o=await yt(t.level),s=t.frames===null?o:await yt(x.fitting);return yf({...t,tab:e,about:Rx(t.about)},V,x,
o,s,n)}var Rx=t=>t===null||Is.has(t)?t:V.about;async function So(t,e=go(t,V)){let n=await qx(e);return[n,Gl(t,V,e,n)]}async function k(t,e=[]){
Pt(t,e),await vf(t)}async function If(){let t=await yt(w.level);for(;t.name!==w.level;)t=await yt(w.level);O=Pe(x,t,w)}var _o=()=>w.
picture==="named"?nn(O):O,In=()=>w.tab==="graph"?_o():O,Bs=()=>df(x,N(),w);function N(){if(!on)throw new Error("what is \
read was not loaded");return on}function p(t,e={}){let n=x.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?Ft(String(e[s])):o)}var qf=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,
Cx=/[\u202a-\u202e\u2066\u2067]/g;function Ft(t){let e=t.replace(Cx,"");return qf.test(e)?`\u2068${e}\u2069`:e}function $t(t,e="\
 \u2192 "){let n=t.map(Ft).join(e);return qf.test(n)?`\u200E${n}`:n}var q=t=>t<1e3?String(t):t.toLocaleString(Nn),ht=(t,e,n)=>p(
t===1?e:`${e}_many`,n),I=(t,e)=>`${q(t)} ${ht(t,e)}`;function oe(t,e=t.length){return t.length>e?`${t.slice(0,e).join(",\
 ")} ${p("and_more",{n:t.length-e})}`:[t.slice(0,-1).join(", "),...t.slice(-1)].filter(Boolean).join(` ${p("and")} `)}var se=t=>`\
[${t}]`,Dt=t=>`\u201C${qn(t)}\u201D`,jx={"\u201C":"\u2018","\u201D":"\u2019","\u201E":"\u201A"},qn=t=>t.replace(/[\u201c\u201d\u201e]/g,
e=>jx[e]),F=t=>t.charAt(0).toLocaleUpperCase(Nn)+t.slice(1),Xi=t=>`${t>0?"+":t<0?"\u2212":""}${Math.abs(t).toFixed(1)}`;function rn(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},[c,l]=[0,0];
for(let m of e){let h=t.relations[o.relation[n[m]]],g=o.quad_class[n[m]];if(!(o.act[m]<0||!h.deed))if(!dt(t,m))a.unreal.
push(m);else{if((g<0?a.none:i[g]).push(m),r.has(o.act[m])||(r.set(o.act[m],g),h.goldstein===null))continue;c+=h.goldstein,
l++}}let f=m=>[...r.values()].filter(h=>h===m).length,u=a.unreal.map(m=>o.act[m]).filter(m=>!r.has(m));return{statements:e,
acts:r.size,...a,unrealActs:new Set(u).size,quadClasses:i,byQuadClass:s.map((m,h)=>f(h)),noQuadClass:f(-1),articles:new Set(
e.map(m=>o.article[m])),sources:new Set(e.map(m=>Bx(t,m))),sum:c,scored:l}}var Bx=({statements:t},e)=>t.source[e]>=0?-1-
t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],ko=t=>[...t.quadClasses.flat(),...t.none],ke=(t,e)=>rn(t.facts,Lt(
t,e.rows),t.chosen.main),we=de(t=>{let e=he(t),n=new Set(t.isGrown?t.shown:[]);for(let{a:r,b:i}of e)n.add(r).add(i);let{
statement:o}=t.facts.ties,s=new Set(e.flatMap(r=>r.rows.map(i=>o[i])));return{...rn(t.facts,[...s],t.chosen.main),actors:n.
size}});function Lt({facts:t,chosen:e},n){return zt(e,new Set(n.map(o=>t.ties.statement[o])))}function zt({first:t,last:e},n){
let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(r)||s-r)}function Ws({facts:t,chosen:e},n){let o=new Map;for(let s of n){
let r=t.statements.act[s],i=r>=0&&e.inside[s]?`act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.
values()]}function Ps({chosen:t},e){let n=t.main[e[0]];return e.includes(n)?n:e[0]}var xe=(t,e)=>t.names.quad_classes[e].
split(" ")[1],Fs=(t,e)=>e.filter(n=>t.ties.together[n]);function Rf(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.
statements,a=new Set(Fs(n,e).map(u=>n.ties.statement[u])),{act:c}=n.statements,l=new Set(e.map(u=>n.ties.statement[u]).filter(
u=>dt(n,u)).map(u=>c[u])),f=[[],[],[]];for(let u of e){let m=n.ties.statement[u];if(s.count==="acts"&&!dt(n,m)&&l.has(c[m]))
continue;let h=o.main[m],g=n.relations[r[h]].sign,b=a.has(m)?n.names.signs.indexOf(xe(n,i[h])):g;f[dt(n,m)?b:2].push(u)}
return f.map(u=>u.length?bt(n,u,o,s.count):0)}var Cf=de(t=>{let{facts:e,chosen:n}=t,o=Dx(t);return Ws(t,zt(n,H(n.inside))).map(s=>{let r=Ps(t,s),i=s.find(c=>dt(e,c))??
r,a=zx(s,o);return{main:r,statements:s,first:n.first[i],last:n.last[i],isReal:s.some(c=>dt(e,c)),sign:Gx(t,r,a),ties:a}})}),
re=({first:t,last:e})=>t!==null||e!==null,jf=(t,[e,n])=>t.filter(({ties:o})=>o.some(({pair:s})=>s.a===e&&s.b===n||s.a===
n&&s.b===e));function Ds({level:t,state:e}){let[n,o,...s]=(e.pair??[]).map(r=>t.numbers.get(r));return n!==void 0&&o!==void 0&&
!s.length?[n,o]:null}function Bf(t,e,n,o=null){let s=new Map,r=n==="pair"||o?Wx:a=>Px(t,a);for(let a of e)for(let c of r(
a)){if(o&&!(o.includes(c[0])&&o.includes(c[1])))continue;let l=s.get(c.join(" "))??{ends:c,units:[]};s.set(c.join(" "),l),
l.units.push(a)}let i=[...s.values()].sort((a,c)=>c.units.length-a.units.length);return n==="pair"||o?Fx(i,s):i}var Wx=({
ties:t})=>t.map(({pair:e})=>[e.a,e.b]);function Px({facts:t,level:e},{main:n,ties:o}){let s=o.flatMap(({pair:i,rows:a})=>a.
some(c=>t.ties.together[c])?[i.a,i.b]:[i.a]);return(s.length?[...new Set(s)]:[e.subject[n]]).filter(i=>i>=0).map(i=>[i])}
function Fx(t,e){let n=new Set;for(let o of t){n.add(o);let s=e.get([...o.ends].reverse().join(" "));s&&n.add(s)}return[
...n]}function Dx({facts:t,pairs:e}){let n=new Map;for(let o of e.values())for(let s of o.rows){let r=t.ties.statement[s],
i=n.get(r)??new Map;n.set(r,i),i.set(o,[...i.get(o)??[],s])}return n}function zx(t,e){let n=new Map;for(let o of t)for(let[
s,r]of e.get(o)??[])n.set(s,[...n.get(s)??[],...r]);return[...n].sort(([o],[s])=>yo(o,s)).map(([o,s])=>({pair:o,rows:s}))}
function Gx({facts:t},e,n){let{relation:o,quad_class:s}=t.statements;return n.some(({rows:i})=>i.some(a=>t.ties.together[a]))?
t.names.signs.indexOf(xe(t,s[e])):t.relations[o[e]].sign}var Zi=(t,e)=>t.first-e.first||t.last-e.last;function Wf(t){let e=new Map;
for(let{first:n,last:o}of t){let[s,r]=[n??o,o??n];if(s===null||r===null)continue;let i=e.get(`${s} ${r}`)??{first:s,last:r,
acts:0};e.set(`${s} ${r}`,i),i.acts++}return[...e.values()].sort(Zi)}var Ux=1600,Hx=["timeline","graph"],Rn=null,Mo=null,ta={of:O,found:O},gt=()=>Rn&&w.since===Rn.first&&w.until===Rn.last?Rn:
null,zs=()=>Mo!==null&&gt()!==null;function ea(){let t=gt();if(!t)return O;if(ta.of!==O){let{since:e,until:n}=t;ta={of:O,
found:Pe(x,O.level,{...w,since:e,until:n})}}return ta.found}function Fe(t){let e=Ds(t),n=Cf(t);return e?jf(n,e):n}function vo(){
let t=Fe(ea());return{stops:Wf(t),undated:t.filter(e=>!re(e)).length}}function Cn(t,e){let n=gt();return n?t.filter(s=>Zi(
s,n)*e>0).at(e===1?0:-1):t[0]}async function Pf(){an();let{stops:t}=vo();Mo=setInterval(Vx,Ux),await oa(Cn(t,1)??t[0])}function Ff(){
return an(),k({})}function Df(t){Hx.includes(t)||an()}function na(t){return an(),oa(Cn(vo().stops,t))}function Gs(){an();
let t=gt();return Rn=null,t?k({since:t.since,until:t.until}):k({})}function an(){Mo!==null&&clearInterval(Mo),Mo=null}async function Vx(){
let t=gt()&&Cn(vo().stops,1);t||an(),await(t?oa(t):k({}))}async function oa(t){if(!t){an();return}let{since:e,until:n}=gt()??
w;Rn={first:t.first,last:t.last,since:e,until:n},await k({since:t.first,until:t.last})}var mt=t=>new Date(t*864e5).toISOString().slice(0,10);function Gf(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var ra=t=>new Date(t*864e5).getUTCFullYear(),Uf=(t,e)=>Date.UTC(t,e,1)/864e5;function Hf(t,e){
let[n,o]=[ra(t),ra(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([Uf(i,0),String(i)]);return r}
var[De,Me]=[30,365],zf=7,Qx=4,sa=[1,3,12,24,60,120,300,600,1200];function Us(t,e,n){let o=[];if(n<=zf){let r=n<=1?1:zf;for(let i=t+
1;i<=e;i++)(i-Qx)%r===0&&o.push({day:i,step:r});return o}let s=sa.find(r=>r*De>=n)??sa[sa.length-1];for(let r=Math.floor(
ra(t)*12/s)*s;;r+=s){let i=Uf(Math.floor(r/12),r%12);if(i>e)return o;i>t&&o.push({day:i,step:s<12?s*De:s/12*Me})}}function Vf(t,e,n){let o=t.statements,s=new Set(e.map(m=>`${o.article[m]} ${o.coder[m]}`)),[r,i,a,c,l]=Array.from({length:5},
()=>new Set),f=new Set([...n].map(m=>t.articles[m].text));for(let m=0;m<o.relation.length;m++){let h=o.article[m],{text:g,
newer:b,status:y}=t.articles[h];n.has(h)||(y==="retracted"?l.add(h):(f.has(g)&&a.add(h),b.some($=>n.has($))&&c.add(h))),
!(!n.has(h)||s.has(`${h} ${o.coder[m]}`))&&(r.add(o.coder[m]),i.add(h))}return{coders:[...new Set(e.filter(m=>i.has(o.article[m])).
map(m=>t.coders[o.coder[m]]))].sort(),left:{other_coder:r.size,reprint:a.size,superseded:c.size,retracted:l.size,...t.missing}}}var Qf={21:"spring",22:"summer",23:"autumn",24:"winter"};function at(t){if(t.includes("/")){let[l,f]=t.split("/");return l===
""||l===".."?p("date_until",{to:at(f)}):f===""||f===".."?p("date_since",{from:at(l)}):p("date_throughout",{from:at(l),to:at(
f)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return p("date_within",{from:at(e[1]),to:at(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?p("no_year"):o,c=[r&&String(Number(r)),s&&Kx(s),a].filter(Boolean).join(
" ");return i?p("date_perhaps",{date:c}):c}function Kx(t){return Object.hasOwn(Qf,t)?p(Qf[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(Nn,{month:"long",timeZone:"UTC"})}function Vs({when:t,inferred_when:e},n){let o=[];return t&&
o.push(Hs(t,n)),e&&o.push(se(Hs(e,n))),o.length?o.join("; "):p("date_unknown")}function Qs({when:t,inferred_when:e},n){return e?
se(Hs(e,n)):t?Hs(t,n):p("date_unknown")}function Hs(t,e){return Yx(t)?e.every(n=>n===null)?t:p("date_relative",{time:t,days:cn(
...e)}):at(t)}var Yx=t=>/[a-z]/.test(t);function cn(t,e){let[n,o]=[t,e].map(s=>s===null?null:at(mt(s)));return n===null&&
o===null?p("date_unknown"):n===o?n:n===null?p("date_until",{to:o}):o===null?p("date_since",{from:n}):p("date_throughout",
{from:n,to:o})}var be=()=>w.since!==null||w.until!==null;function Ao(){let[t,e]=[w.since,w.until].map(n=>n===null?null:mt(
n));return t===null?p("date_until",{to:e}):e===null?p("date_since",{from:t}):p("date_throughout",{from:t,to:e})}var Z=t=>w.language&&t.labels?.[w.language]||t.label,ve=t=>x.label_languages[t]??x.languages[0];function Ot(t){let{language:e}=w;
return e&&ge(t)?.labels?.[e]?e:ve(t)}function Gt({nodes:t},e){let{actor:n,country:o,sector:s}=t[e];return n===`${o}: ${s}`?
null:Ot(n)}var Kf=t=>new Set(t).size===1?t[0]:null,ln=t=>p("relation_alone",{relation:t});function D(t,e){let n=t.nodes[e],
o=w.language?ge(n.actor):null;return o?Z(o):n.label}function jn(t){let e=O.level.numbers.get(t);return e===void 0?t:D(O.
level,e)}function ia(t){let{level:e}=t;return he(t).map(n=>({pair:n,actor:D(e,n.a),target:D(e,n.b)}))}var Ks=["\u2260","?","\u2460","\u2461","\u2248","="];function Ys(){let t=x.signers.map(n=>[`by:${n}`,p("viewpoint_signer",
{name:n})]),e=x.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,p("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["\
authors",p("viewpoint_authors")],...t,...e,["everyone",p("viewpoint_everyone")]]}function Ut(t){let e=new Map(Ys());return t.
map(n=>e.get(n)||n).join(` ${p("and")} `)}function ze(t){return t.map(n=>Xs(n)?.label??(n.startsWith("by:")?n.slice(3):p(
`viewpoint_${n}`))).join(` ${p("and")} `)}function To(t){let e=t.length===1&&Xs(t[0]);return e?ve(e.id):null}var Js=t=>t.
length===1&&Xs(t[0])?.by||[],Yf=t=>t.length===1&&Xs(t[0])?.reliability,Xs=t=>x.sources.find(({id:e})=>t===`of:${e}`),Jf=t=>p(
`part_${t}`,{first:Ut(w.according_to),second:Ut(w.compared_with||[])});var aa=new Set(["findings","arguments","compare","analyses","article","questions"]);function Ht(t){return[Ge(),ca(t)].join(
" ")}function ca(t){let e=we(t);return[...[e.actors<t.nodes.size&&p("drawn_of",{n:q(e.actors),of:q(t.nodes.size)}),t.weakest>
0&&ht(t.weakest,"weakest",{n:t.weakest}),t.weak>0&&p("note_min_weight",{n:t.weak})],Zs(e)].filter(Boolean).join(" ")}function Zs(t){
let e=t.unrealActs?` (${p("plus_not_actual",{n:t.unrealActs})})`:"";return p("based_on",{acts:I(t.acts,"act")+e,statements:I(
t.statements.length,"statement"),articles:I(t.articles.size,"article"),sources:I(t.sources.size,"source"),coding:Xx(t)})}
function Ge(){return`${[F(p(`level_${w.level}`)),`${p("according_to")} ${Ut(w.according_to)}`,w.compared_with&&`${p("com\
pared_with")} ${Ut(w.compared_with)}`,w.issues&&p("with_ties_to_issues"),be()&&tr()].filter(Boolean).join(", ")}.`}var Bn=()=>[
`${p("according_to")} ${Ut(w.according_to)}`,be()&&tr()].filter(Boolean).join(", "),tr=()=>`${Ao()} (${p(`inside_${w.inside}`)}\
)`;function Xf(t){let e=[...t.articles].map(o=>x.articles[o]),n=[...new Set(e.map(o=>o.publisher))].filter(Boolean).sort();
return n.length?p("source_line",{who:oe(n,3),when:Jx(e)}):""}function Jx(t){let e=({published:c})=>c!==null&&c!=="unknow\
n",[n]=t;if(t.length===1&&!e(n))return n.inferred?`${p("no_date")}, ${p("probably")} ${at(n.inferred)}`:p("undated_sourc\
e");let o=c=>t.map(l=>l[c]).filter(l=>l!==null),s=[Math.min(...o("first")),Math.max(...o("last"))],[r,i]=s.map(c=>Number.
isFinite(c)?at(mt(c)):null);if(r===null||i===null)return p("undated_source");let a=t.some(c=>!e(c)&&c.inferred)?` (${p("\
dates_inferred")})`:"";return(r===i?p("published_on",{day:r}):p("published_from",{first:r,last:i}))+a}function Xx({statements:t,
articles:e}){let{coders:n,left:o}=Vf(x,t,e),s=Object.entries(o).flatMap(([i,a])=>a?[I(a,i)]:[]);return s.length?` (${n.length?
`${p("coded_by",{names:oe(n,3)})}; `:""}${p("left_out",{what:oe(s)})})`:""}function Zx(t){return w.tab==="arguments"||w.
tab==="article"?H(pe(x,w)):w.tab==="compare"&&O.parts?[...O.parts.partOf.keys()]:aa.has(w.tab)?t:H(O.chosen.inside)}function Zf(){
if(w.min_weight>1)return[p("empty_min_weight",{n:q(w.min_weight)}),{min_weight:1}];let t=Pe(x,O.level,{...w,count:"state\
ments",issues:!1});return t.arrows.size?[p("empty_but_states"),{count:"statements"}]:t.withIssues?[p("empty_but_issues",
{ties:I(t.withIssues,"tie")}),{count:"statements",issues:!0}]:be()?[p("empty_period",{period:Ao()}),{since:null,until:null}]:
[p("empty")]}function er(){let{statements:t,counting:e}=x,n=Zx(e),o=new Set(n.map(s=>t.article[s]));return p(n.length===
e.length?"all_there":n.length===1?"matches":"match",{n:q(n.length),statements:I(e.length,"statement"),articles:I(o.size,
"article")})}var la=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function R(t,e,n={}){return d("span",{role:"button",
tabindex:0,class:"link",dir:"auto",onclick:e,onkeydown:la(e),...n},t)}function T(t,e,n={}){return d("button",{type:"butt\
on",dir:"auto",onclick:o=>e(o.currentTarget),...n},t)}function nr(t,e){let n=tb(t);return!n||!["https:","http:"].includes(
n.protocol)?d("span",{},e):d("a",{href:n.href,dir:"auto",rel:"noopener noreferrer",target:"_blank"},e)}function tb(t){try{
return new URL(t)}catch{return null}}function Ue(){if(gt())return[p("nothing_at_date")," ",R(p("whole_period"),Gs)];let[t,e]=Zf(),n=H(pe(x,w)),o=()=>k({tab:"\
article",article:x.articles[x.statements.article[n[0]]].id});return[t,e&&[" ",R(p("show_these"),()=>k(e))],n.length>0&&[
" ",R(p("read_claims",{claims:I(n.length,"statement")}),o)]]}var eb=60,Lo=null,fa;function ie(){if(!w.open)return null;let t=w.open.indexOf(":"),e=w.open.slice(0,t),n=w.open.slice(t+
1);return{kind:e,names:e==="pair"?n.split(">").map(ua):[n]}}function ua(t){try{return decodeURIComponent(t)}catch{return t}}
var He=t=>t.length>1?`pair:${t.map(encodeURIComponent).join(">")}`:`actor:${t[0]}`,rt=t=>k({open:He([t])}),St=t=>k({open:`\
statement:${x.keys.at(t)}`}),tu=(t,e)=>He([t,e].map(n=>O.level.nodes[n].actor));function _t(t,e){let n=[t,e].map(o=>O.level.
nodes[o].actor);return k({open:He(n)})}function Q(t,e,n={}){let o=zt(O.chosen,t),s=o.slice(0,eb).map(r=>x.keys.at(r));return Lo=
{statements:o,label:e,name:[o.length,...s].join(" ")},fa=x,k({...n,open:`list:${Lo.name}`})}function ma(t){if(Lo?.name===
t)return{...Lo,statements:nb(Lo.statements)};let e=t.split(" ").slice(1);return{name:t,label:"",statements:_e(x,e)}}function nb(t){
if(fa===x)return t;let e=t.map(n=>fa.keys.at(n));return _e(x,e)}function Ve(){let t=ie();if(t?.kind==="list")return new Set(
ma(t.names[0]).statements);let e=Wn();return new Set(e<0?[]:[e])}function Wn(){let t=ie();return t?.kind==="statement"?x.
keys.numberOf(t.names[0]):-1}function or(t,e){return k({tab:"article",article:x.articles[t].id,open:`statement:${x.keys.
at(e)}`})}function Ae(t){let e=O.level.nodes[t].actor;return w.picture==="named"?k({grown:[...w.grown??[],e]}):O.isGrown?
k({grown:sr(e)}):k({ego:w.ego===e?null:e,steps:1})}var sr=t=>[...new Set([...w.grown||[],t])];async function eu(t){let e=await yt(
"entity"),n=e.numbers.get(t);if(n===void 0)return null;let o={...hs,self:w.self,issues:w.issues},s=[{},{issues:!0},o,{...o,
issues:!0}],r=f=>Pe(x,e,{...w,...f,level:"entity",ego:null}),i=s.find(f=>r(f).nodes.has(n));if(!i)return null;let a=ob(i,
f=>r(f).nodes.has(n)),c=r(a),l=(w.picture==="named"?nn(c):c).shown.has(n);return{...a,level:"entity",ego:null,grown:l?w.
grown:sr(t)}}function ob(t,e){let n=t;for(let o of Object.keys(t)){let{[o]:s,...r}=n;(JSON.stringify(s)===JSON.stringify(
w[o])||e(r))&&(n=r)}return n}function rr(t){let e=ie();if(!e||!["pair","actor"].includes(e.kind))return{};let n=O.level,
[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.findIndex((c,l)=>c===o&&(s===void 0||n.target[l]===s)),i=r<0&&o!==void 0&&
e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&i<0)return{open:null};let a=(r<0?[t.target[i]]:[t.actor[r],t.target[r]]).
map(c=>t.nodes[c].actor);return e.kind==="actor"||a[0]===a[1]?{open:`actor:${a[0]}`}:{open:He(a)}}var nu=.55,ou=15*nu,ir={enabled:!1,type:"arrow",scaleFactor:1},su={to:ir,middle:ir,from:ir};function ru(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var pa=ru(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
da=(t,e)=>x.encodings.holds[t].middle||x.encodings.marks[e].middle,iu=ru(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=x.
encodings.signs[e],{dashes:r}=x.encodings.holds[n],i=da(n,o);return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:nu},
middle:{enabled:!!i,type:i||"arrow",scaleFactor:i?.45:1},from:ir},dashes:r.length?r:!1}});function au(t,e){return e?Math.
min(.7+.5*Math.log2(t),4):Math.min(1.2+1.3*Math.log2(t),9)}function cu(t){let e=new Map;for(let n of vs(t)){let o=n[0].length>
0&&n[1].length>0,s=Math.min(.22,1.5/(n[0].length+n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-
1)/2)*s;e.set(i,{enabled:!0,type:c<0?"curvedCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function Pn(t,e=20,n=3){let o=[
""];for(let s of t.slice(0,200).split(/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+
r.length<=e?o[o.length-1]=`${i} ${r}`:o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}function ar(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.atan2(s,o)+(.5*(n?.
type==="curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}var sb=6,lu=new Map,cr=null;function Qe(t){let e=`${Vt()} ${t}`,n=lu.get(e)??rb(t);return lu.set(e,n),n}function rb(t){return cr??=
document.body.appendChild(d("span",{hidden:!0})),cr.style.colorScheme=Vt(),cr.style.color=`var(--${t})`,getComputedStyle(
cr).color}var ha=()=>matchMedia("(prefers-color-scheme: dark)");function Vt(){return w.theme!=="auto"?w.theme:ha().matches?
"dark":"light"}var et=()=>({text:Qe("ink"),quiet:Qe("quiet"),ground:Qe("ground"),node:Qe("actor"),line:Qe("stroke")}),fn=()=>Array.
from({length:sb},(t,e)=>Qe(`tint-${e+1}`)),Fn=t=>Qe(x.encodings.signs[t].colour),ga=t=>Qe(`part-${t+1}`);function lr(t,e){
let n=Es(t,e);return ga(n<0?We:n)}var ib=12,ab={enabled:!0,type:"curvedCW",roundness:.15};function fu(t){let e=$f(t),n=t.nodes.filter(c=>t.isTied[c.id]).map(
({id:c,x:l,y:f,shape:u})=>({id:c,x:l,y:f,shape:u,label:Pn(D(t,c))})),{actor:o,target:s}=t.arrows,r=Array.from(o,(c,l)=>({
id:l,from:c,to:s[l],...e[l]&&{smooth:ab}})),i=new vis.Network(A("canvas"),{nodes:n,edges:r},lb(n.length,!t.merged));wa(i,
t);let a=[-1,...fn().keys()].map(cb);for(let{id:c}of n){let{options:l}=i.body.nodes[c];l.size=t.nodes[c].size,l.color=a[t.
nodes[c].tint+1]}return i}function wa(t,e){for(let[n,o]of e.nodes.entries()){let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.
y+n*1e-4])}}function cb(t){let e=et(),n=t>=0?fn()[t]:e.node,o={background:n,border:e.text};return{background:n,border:e.
line,highlight:o,hover:o}}function lb(t,e){let n=et(),o={color:n.text,size:15,face:"system-ui, sans-serif",strokeWidth:3,
strokeColor:n.ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Based",stabilization:!1},layout:{improvedLayout:!1},
interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,
selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,scaling:{label:{enabled:!1,drawThreshold:1e9}},
chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"top",vadjust:0}},selectionWidth:2,hoverWidth:1,
arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.PI/4,renderBehindTheNode:!0},scaling:{label:{
enabled:!1,drawThreshold:ib}}}}}var fr=null,uu=new Map;function Ke(t,e,n=400){let o=`${e} ${n} ${t}`,s=uu.get(o)??fb(t,e,n);return uu.set(o,s),s}function fb(t,e,n){
return fr??=document.createElement("canvas").getContext("2d"),fr?(fr.font=`${n} ${e}px ${Eo()}`,fr.measureText(t).width):
t.length*e*.6}var Eo=()=>getComputedStyle(document.body).fontFamily,ae={plain:t=>Ke(t,13),bold:t=>Ke(t,13,600)},J=(t,e=12,n=400)=>Math.
ceil(Ke(t,e,n))+1;function ye(t,e,n=12,o=400){if(J(t,n,o)<=e)return t;let[s,r]=[0,t.length];for(;s<r;){let i=s+r+1>>1;J(
`${t.slice(0,i).trimEnd()}\u2026`,n,o)<=e?s=i:r=i-1}return`${t.slice(0,s).trimEnd()}\u2026`}var mu=([t,,e,n,o,s,r])=>[t,e,n,o,s,r,pu(e)].join(""),pu=t=>t?"]":"";function ub(t,e){let[n,o,s,r,,i,a,c]=t;return e&&c?
[n,o,s,r,c,i,a,c]:t}function Qt(t,e,n,o){let{act:s,rank:r}=t.statements,{statement:i,label:a}=t.ties,c=new Map;for(let f of n){
let u=i[f],m=s[u]>=0?`act ${s[u]}`:u,h=ub(t.tie_labels[a[f]],o??e.nodes[e.actor[f]].several),g={text:mu(h),parts:h,rank:r[u]},
b=c.get(m);b?b.push(g):c.set(m,[g])}let l=new Map;for(let f of c.values()){let u=mb(f),m=l.get(u.text)??{...u,number:0};
l.set(u.text,{...m,number:m.number+1,rank:Math.min(m.rank,u.rank)})}return[...l.values()].sort((f,u)=>u.number-f.number||
f.rank-u.rank)}function mb(t){let e=t.sort((f,u)=>f.rank-u.rank||(f.text<u.text?-1:1)),n=[...new Set(e.map(({parts:f})=>f[0]))],
[o]=e;if(n.length===1)return o;let[,s,...r]=o.parts,i=n.includes(""),a=n.map(f=>f.replace(/: $/,"")),l=[i?"":`${a.slice(
0,-1).join(", ")} and ${a[a.length-1]}: `,i?"":s,...r];return{...o,parts:l,text:mu(l)}}var un=({text:t,number:e})=>e>1?`${t}\
 \xD7${e}`:t,Te=(t,e,n)=>Qt(t,e,n).map(un).join("; ");function No([,t,e,n,o,s,r],i){let a=t+e+n+o,c=r+pu(e);return a+$e(
s,Math.max(i-a.length-c.length,8))+c}function du(t,e,n,o){let s=Qt(t,e,n);if(!s.length)return"";let r=s.length>1?` +${s.
length-1}`:"";return No(s[0].parts,o-r.length)+r}function $e(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.
test(t[e-1])?n:n.slice(0,Math.max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var mn=1.2,pb=13,hu=6,ur=3,Io=(t,e,n)=>Math.max(...t.map(n))*e/pb;function gu(t,{one:e,other:n,smooth:o,size:s},r,i){let a=t.
split(`
`),[c,l]=[Io(a,s,i),a.length*s*mn],f=ar(e,n,o),u={x:(e.x+2*f.x+n.x)/4,y:(e.y+2*f.y+n.y)/4},m=Math.atan2(n.y-e.y,n.x-e.x),
h=Math.abs(m)>Math.PI/2?m+Math.PI:m,[g,b]=[Math.cos(h),Math.sin(h)];for(let y=-c/2;y<=c/2;y+=hu)for(let $=-l;$<=0;$+=hu){
let[_,M]=[u.x+y*g-$*b,u.y+y*b+$*g];if(r.some(v=>db(_,M,v)))return!0}return!1}var db=(t,e,{x:n,y:o,width:s,height:r})=>t>=
n-ur&&t<=n+s+ur&&e>=o-ur&&e<=o+r+ur;var xa=70,hb=3,[gb,wu]=[12,34];function mr({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=xa,o=n?
wb(t,e):[];for(let s of vs(e).map(r=>r.flat())){let r=Math.max(1,hb+1-s.length);for(let i of s){let a=bb(t,e,i),c=n?xb(e,
i,.75*r*a):"",l=c&&Pn(c,a,r);$b(t.body.edges[i],l&&yb(t,e,i,l,o)?"":l)}}}function wb({body:t},{level:e}){return t.nodeIndices.
flatMap(n=>{let{x:o,y:s,options:r}=t.nodes[n],{size:i}=e.nodes[n],a=r.label.split(`
`),c=r.font.size,l=Io(a,c,ae.plain);return[{x:o-i,y:s-i,width:2*i,height:2*i},{x:o-l/2,y:s+i,width:l,height:c*(mn*a.length+
.5)}]})}function xb(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?Es(t,o):-1;return du(t.facts,t.level,o,n)+(s<0?"":` ${Ks[s]}`)}
function bb(t,{level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return wu;let a=Math.hypot(
r.x-i.x,r.y-i.y)-r.size-i.size;return Math.max(gb,Math.min(wu,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function yb({
body:t},{level:{arrows:e}},n,o,s){let[r,i]=[t.nodes[e.actor[n]],t.nodes[e.target[n]]],{smooth:a,font:c}=t.edges[n].options;
return r!==i&&gu(o,{one:r,other:i,smooth:a,size:c.size},s,ae.plain)}function $b(t,e){if((t.options.label||"")===e)return;
let n=e.split(`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}function xu(t){let e=new Map,n=({x:s,y:r,width:i,height:a})=>{let c=[];for(let l=Math.floor((s-2)/64);l<=Math.floor((s+i+
2)/64);l++)for(let f=Math.floor((r-2)/64);f<=Math.floor((r+a+2)/64);f++)c.push(`${l} ${f}`);return c},o=s=>n(s).every(r=>!e.
get(r)?.some(i=>Ob(s,i)));return t.map(({x:s,y:r,away:i,measure:a})=>{let c=[i,-i].filter(h=>o({x:s,y:r+h,width:0,height:0}));
if(!c.length)return null;let{width:l,height:f}=a(),m=c.map(h=>({x:s-l/2,y:h>0?r+h:r+h-f,width:l,height:f})).find(o)??null;
for(let h of m?n(m):[])e.set(h,[...e.get(h)??[],m]);return m})}var Ob=(t,e)=>t.x<e.x+e.width+2&&e.x<t.x+t.width+2&&t.y<e.
y+e.height+2&&e.y<t.y+t.height+2;var pr=12,Sb=22,_b=3,kb=3,ba={key:[],names:[]};function bu({network:{body:t},selection:e,letters:n,marked:o},s){let{scale:r}=t.
view,i=[t,e,n,r,o,t.nodeIndices];if(!s&&i.every((m,h)=>m===ba.key[h]))return ba.names;let a=m=>m===o?1/0:e.nodes.weightOf(
m),c=[...t.nodeIndices].sort((m,h)=>a(h)-a(m)||m-h),l=Math.min(Sb,Math.max(pr,(t.nodes[c[0]]?.options.font.size??pr)*r)),
f=xu(c.map(m=>{let{x:h,y:g,options:b}=t.nodes[m],y=()=>{let $=b.label.split(`
`);return{width:Io($,l,ae.plain),height:mn*l*$.length}};return{x:h*r,y:g*r,away:b.size*r+kb,measure:y}})),u=c.flatMap((m,h)=>{
let g=f[h];return g?[{at:m,lines:t.nodes[m].options.label.split(`
`),size:l,...g}]:[]});return ba={key:i,names:u},u}function yu(t,e,n){let{text:o,ground:s}=et();t.save(),t.scale(1/n,1/n),
Object.assign(t,{textAlign:"center",textBaseline:"top",lineJoin:"round",lineWidth:_b}),Object.assign(t,{strokeStyle:s,fillStyle:o});
let r=Eo();for(let{lines:i,size:a,x:c,y:l,width:f}of e){t.font=`${a}px ${r}`;for(let[u,m]of i.entries()){let h=[m,c+f/2,
l+(u*mn+(mn-1)/2)*a];t.strokeText(...h),t.fillText(...h)}}t.restore()}var ya=1.4,Mb=8,vb={nodes:[15,12.2,22],edges:[12,12.2,17]};function $a(){let{clientWidth:t,clientHeight:e}=A("canvas");return t>
0&&e>0}function Ou(t){let e=new ResizeObserver(()=>{$a()&&(e.disconnect(),t())});e.observe(A("canvas"))}function Su(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>xa){e.fit({nodes:n,animation:!1,maxZoomLevel:ya});return}$u(e,n),Tb(t,e.getScale())&&
(mr(t),$u(e,n))}function $u(t,e){for(let[n,o]=[ya,0];o<Mb;o++)n=Ab(t,e,n)}function Ab(t,e,n){let o={left:1/0,top:1/0,right:-1/0,
bottom:-1/0};for(let l of e){let{x:f,y:u,options:m}=t.body.nodes[l],h=Math.max(m.font.size,pr/n),g=m.label.split(`
`),b=Math.max(m.size,...g.map(y=>Ke(y,h)/2));o.left=Math.min(o.left,f-b),o.right=Math.max(o.right,f+b),o.top=Math.min(o.
top,u-m.size),o.bottom=Math.max(o.bottom,u+m.size+1.2*h*g.length)}let{clientWidth:s,clientHeight:r}=A("canvas"),i=.95*Math.
min(s/(o.right-o.left),r/(o.bottom-o.top)),a=Math.min(i,ya),c={x:(o.left+o.right)/2,y:(o.top+o.bottom)/2};return t.moveTo(
{position:c,scale:a,animation:!1}),a}function Tb(t,e){let n=Object.entries(vb).map(([s,[r,i,a]])=>[s,{font:{size:i/e>a&&
s==="edges"?r:Math.min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(
Object.fromEntries(n)),!0)}function _u(t){let{level:e}=O,{actor:n,target:o,sign:s}=e.arrows,r=O.arrows.get(t)||[],i=Te(x,e,r)||x.labels.signs[s[t]],
a=I(Lt(O,r).length,"statement"),c=[n[t],o[t]].map(f=>D(e,f)),l=i.includes("[")?` \xB7 [ ]: ${p("key_inferred")}`:"";return`${$t(
c,` \u2013 ${i} ${Ms(x,e,t)?"\u2013":"\u2192"} `)} \xB7 ${a}${l}`}function ku(t){let{size:e}=O.nodes.othersOf(t),n=e>0?`\
 \xB7 ${I(e,"neighbour")}`:"";return`${D(O.level,t)} \xB7 ${O.level.nodes[t].type}${n}`}var Mu=500,dr=300,Lb=2,nt=null,Sa=!1,Le=()=>nt?.network??null,_a=()=>nt?bu(nt,Sa):[];function ka(t){let e=[O.level.name,
Vt(),w.language].join(" "),n=nt?.key!==e,o=nt&&!n?Eb(nt):null,s=nt&&!n&&!o?nt:Nb(e);s.selection=O;let r=!s.network.body.
nodeIndices.length;vu(s,()=>{let i=Ib(s);qb(s,i),mr(s),jb(),o?s.network.moveTo(o):(n||r&&i.size||t)&&Tu(s),Au(s)}),A("ca\
nvas").setAttribute("aria-label",`${p("graph_of")} ${Ht(O)}`)}function Eb({network:t,selection:{level:e}}){return e===O.
level?null:{position:t.getViewPosition(),scale:t.getScale(),animation:!1}}function Nb(t){nt&&nt.network.destroy();let e=fu(
O.level),n={network:e,key:t,selection:O,arrows:[],isMoved:!1,isFine:null,marked:-1,letters:""};e.on("beforeDrawing",()=>Au(
n)),e.on("afterDrawing",o=>yu(o,_a(),e.body.view.scale)),e.on("click",Cb),e.on("doubleClick",({nodes:o})=>o.length&&Ae(o[0])),
e.on("resize",({width:o})=>o>0&&!n.isMoved&&hr());for(let o of["zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdg\
e",({edge:o})=>Oa(_u(o))),e.on("hoverNode",({node:o})=>Oa(ku(o)));for(let o of["blurEdge","blurNode"])e.on(o,()=>Oa(""));
return nt=n,Sa=!1,A("physics").firstElementChild.checked=!1,n}function vu({network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{
t.renderer.allowRedraw=!0}t.body.emitter.emit("_requestRedraw")}function Ib(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,
chosen:r,parts:i}=t.selection,{arrows:a,merged:c}=o,l=new Set,f=n.encodings.signs.map((m,h)=>pa(Fn(h))),u=c?null:cu(t.selection);
for(let m of t.arrows)s.has(m)||(e.edges[m].options.hidden=!0);for(let[m,h]of s){let{options:g}=e.edges[m];g.hidden=!1,g.
width=au(bt(n,h,r,t.selection.state.count)||1,s.size>dr),g.color=i?pa(lr(t.selection,h)):f[a.sign[m]],u&&Object.assign(g.
smooth,u.get(m)),l.add(a.actor[m]).add(a.target[m])}return t.isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function qb({
network:{body:t},selection:{isGrown:e,shown:n}},o){if(e)for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.
hidden=!0;t.nodeIndices=[...o].filter(s=>t.nodes[s]);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function Au(t){
let{body:e}=t.network,n=e.edgeIndices.length<=dr||ou*e.view.scale>=Lb;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,
mark:r}=t.selection.level.arrows;for(let i of e.edgeIndices){let{options:a}=e.edges[i],c=iu(`${o[i]} ${s[i]} ${r[i]}`);a.
arrows=n?c.ends:su,a.dashes=n&&c.dashes}for(let i of e.nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function hr(){let t=nt;
t&&vu(t,()=>Tu(t))}function Tu(t){t.isMoved=!1,t.network.body.nodeIndices.length&&($a()?Su(t):Ou(Rb))}function Rb(){nt?.
network.redraw(),hr()}function Lu(t){nt?.network.body.nodes[t]&&nt.network.focus(t,{scale:1,animation:!1})}function Eu(t){
if(!nt)return;let{network:e,selection:n}=nt;Sa=t,e.setOptions({physics:{enabled:t}}),!t&&(wa(e,n.level),e.redraw())}function Cb({
nodes:t,edges:e}){let{level:n}=O;t.length?rt(n.nodes[t[0]].actor):e.length&&_t(n.arrows.actor[e[0]],n.arrows.target[e[0]])}
function jb(){if(!nt)return;let t=ie(),[e,n]=(t?.names??[]).map(a=>O.level.numbers.get(a)),{actor:o,target:s}=O.level.arrows,
r=t?.kind==="actor"&&e!==void 0&&nt.network.body.nodes[e]?[e]:[],i=t?.kind==="pair"?[...O.arrows.keys()].filter(a=>o[a]===
e&&s[a]===n):[];nt.marked=r[0]??-1,nt.network.setSelection({nodes:r,edges:i},{unselectAll:!0,highlightEdges:!1})}function Oa(t){
A("hint").textContent=t}var Nu=null;function Iu(){return Nu??=Lf().then(Bb),Nu}function Bb(t){return new Promise((e,n)=>{let o=Object.assign(document.
createElement("script"),t);o.onload=()=>e(),o.onerror=()=>n(new Error("the library cannot be loaded")),document.head.append(
o),"text"in t&&e()})}var Wb=[2,3,14],Pb=[1.6,0,2.5,5],Fb=.02,Db=30;function Ru({boxes:t,ties:e,columns:n=1/0},o){let s=t.some(_=>_.isMiddle)?
2:Wb.filter(_=>t.length>=_).length,r=Math.min(s,n-1),i=t.map(()=>new Map);for(let{from:_,to:M,weight:v}of e){let[E,W]=[o.
get(_)??0,o.get(M)??0];E!==W&&(i[E].set(W,(i[E].get(W)??0)+v),i[W].set(E,(i[W].get(E)??0)+v))}let a=i.map(_=>[..._.values()].
reduce((M,v)=>M+v,0)),c=[...t.keys()].sort((_,M)=>a[M]-a[_]||_-M),l=t.map(()=>-1),f=[...Array(r+1).keys()],u=Math.floor(
r/2),m=c.filter(_=>!t[_].isMiddle);for(let _ of c)t[_].isMiddle&&(l[_]=Math.min(1,r));let h=_=>r!==2||_!==1||m.length===
c.length,g=a.reduce((_,M)=>_+M,1),b=(_,M)=>{let v=0;for(let[W,j]of i[_])l[W]>=0&&(v+=j*Pb[Math.min(Math.abs(l[W]-M),3)]/
g);let E=t.filter((W,j)=>j!==_&&l[j]===M);return v+Fb*(qu(t[_])*E.reduce((W,j)=>W+qu(j),0))/t.length},y=_=>f.filter(h).reduce(
(M,v)=>b(_,v)<b(_,M)-1e-9?v:M);for(let _ of m)l[_]=m.length===c.length&&_===c[0]?u:y(_);for(let _=0;_<Db;_++){let M=l.join();
for(let v of m)l[v]=y(v);if(l.join()===M)break}let $=[...new Set(l)].sort((_,M)=>_-M);return l.map(_=>$.indexOf(_))}var qu=t=>1+
t.members.length;function Bu(t,e){let n=Math.max(0,...t.map(a=>a.column)),o=[...Array(n+1).keys()].map(a=>t.filter(c=>c.column===a)),s=Gb(
e);qo(o);let r=ju(o),i=gr(e);for(let a=0;a<24&&i>0;a++){let c=[...o.keys()];a%2&&c.reverse();for(let f of c){for(let u of o[f])
Cu(u.items,m=>Ma(s.get(m),m.y));Cu(o[f],u=>Ub(u,s)),qo(o)}let l=gr(e);l<i-1e-6&&([r,i]=[ju(o),l])}return Hb(o,r),qo(o),zb(
o,e),o}function zb(t,e){let n=gr(e),o=(r,i,a)=>(r.splice(r.indexOf(i),1),r.splice(a,0,i),qo(t),gr(e)),s=r=>{let i=!1;for(let a of[
...r]){let c=r.indexOf(a);for(let l of r.keys()){let f=o(r,a,l);f<n-1e-6&&([c,n,i]=[l,f,!0])}o(r,a,c)}return i};for(let r=0;r<
3&&n>0&&[...t,...t.flat().map(a=>a.items)].map(s).includes(!0);r++);qo(t)}function Gb(t){let e=new Map,n=(o,s)=>{let r=e.
get(o);r?r.push(s):e.set(o,[s])};for(let[o,s]of t.flatMap(wr))n(o,s),n(s,o);return e}function wr({start:t,end:e,passes:n}){
let o=[t.item,...n.map(({item:s})=>s),e.item];return o.slice(1).map((s,r)=>[o[r],s])}function qo(t){for(let e of t){let n=e.
flatMap(o=>o.items);for(let[o,s]of n.entries())s.y=(o+.5)/n.length}}var Ma=(t,e)=>t?.length?t.reduce((n,o)=>n+o.y,0)/t.length:
e;function Ub(t,e){let n=t.items.flatMap(o=>e.get(o)??[]).filter(o=>o.group!==t);return Ma(n,t.items.length?Ma(t.items,.5):
.5)}function Cu(t,e){let n=new Map(t.map(o=>[o,e(o)]));t.sort((o,s)=>(n.get(o)??0)-(n.get(s)??0))}function gr(t){let e=new Map,
n=new Map,o=(r,i)=>{let[a,c]=n.get(r)??[i,i];n.set(r,[Math.min(a,i),Math.max(c,i)])},s=0;for(let[r,i]of t.flatMap(wr)){if(r.
column===i.column){s+=2*Math.abs(r.y-i.y);continue}let[a,c]=r.column<i.column?[r,i]:[i,r],l=e.get(a.column)??[];for(let[
f,u]of l)(f-a.y)*(u-c.y)<0&&s++;l.push([a.y,c.y]),e.set(a.column,l),o(r.group,i.y),o(i.group,r.y)}for(let[r,i]of n.values())
s+=.5*(i-r);return s}var ju=t=>t.map(e=>e.map(n=>({group:n,items:[...n.items]})));function Hb(t,e){for(let[n,o]of e.entries())
t[n]=o.map(({group:s,items:r})=>(s.items=r,s))}var Vb=36,va=10,Qb=22,Kb=40,Yb=8,Jb=24,Xb=24;function Pu(t,e,n,o){let s=t.map(Zb);for(let{items:c,least:l}of s)for(let[f,
u]of c.entries())u.y=l[f];let r=t0(e,o);Wu(t,e,n);for(let c=0;c<Jb;c++){let l=c%2?[...s].reverse():s;for(let{items:f,least:u}of l){
let m=f.map(h=>e0(h,r.get(h)));n0(f,u,m)}Wu(t,e,n)}let i=s.flatMap(({items:c,least:l})=>c.map((f,u)=>f.y-(u?0:l[0]))),a=Math.
min(...i,1/0);if(Number.isFinite(a))for(let{items:c}of s)for(let l of c)l.y=Math.round(l.y-a)}function Zb(t){let e=[],n=[],
o=0;for(let[s,{box:r,items:i}]of t.entries()){s&&(o+=r||t[s-1].box?Qb:Yb);let a=i.reduce((l,f)=>l+f.height,0),c=r&&!r.isFrame?
Math.max(Ta(r)-a,0)/2:0;o+=r?.isFrame?Aa(r):c;for(let l of i)e.push(l),n.push(o+l.height/2),o+=l.height;o+=r?.isFrame?va:
c}return{items:e,least:n}}var Aa=({lines:t})=>Vb+17*(t.length-1),Ta=t=>Math.max(Kb,t.lines.length*18+16);function t0(t,e){
let n=new Map;for(let[o,s]of t.entries())for(let[r,i]of wr(s)){if(r.column===i.column)continue;let a=e[o];n.set(r,[...n.
get(r)??[],{other:i,tie:o,weight:a}]),n.set(i,[...n.get(i)??[],{other:r,tie:o,weight:a}])}return n}function e0(t,e){if(!e)
return{y:t.y,weight:.05};let n=(r,i)=>r.ports.find(a=>a.tie===i)?.offset??0,[o,s]=[0,0];for(let{other:r,tie:i,weight:a}of e){
let c=r.y+n(r,i)-n(t,i),l=a/(1+Math.abs(c-t.y)/Xb);o+=l*c,s+=l}return{y:o/s,weight:s}}function n0(t,e,n){let o=[];for(let[
s,{y:r,weight:i}]of n.entries())for(o.push({sum:(r-e[s])*i,weight:i,from:s,to:s});o.length>1;){let[a,c]=o.slice(-2);if(a.
sum/a.weight<=c.sum/c.weight)break;o.splice(-2,2,{sum:a.sum+c.sum,weight:a.weight+c.weight,from:a.from,to:c.to})}for(let{
sum:s,weight:r,from:i,to:a}of o)for(let c=i;c<=a;c++)t[c].y=e[c]+s/r}function Wu(t,e,n){for(let o of t.flat().flatMap(s=>s.
items))for(let s of["left","right"]){let r=o.ports.filter(c=>c.side===s),i=new Map(r.map(c=>[c,o0(c,e[c.tie])]));r.sort(
(c,l)=>(i.get(c)??0)-(i.get(l)??0)||c.tie-l.tie);let a=-r.reduce((c,l)=>c+n[l.tie],0)/2;for(let c of r){let l=n[c.tie];c.
offset=a+l-Math.min(8,l/2),a+=l}}}function o0(t,e){let n=[e.start.item,...e.passes.map(({item:r})=>r),e.end.item];if(e.start.
item===e.end.item)return t.item.y;let o=n.indexOf(t.item),s=t===e.end?n[o-1]:n[o+1];return s.column!==t.item.column?s.y:
s.y>t.item.y?1e6-s.y:-1e6-s.y}function Du({boxes:t,ties:e},n,o,s){let r=Math.max(0,...n),i=t.map((m,h)=>({box:m,column:n[h],items:[]})),a=new Map;for(let[
m,h]of t.entries())for(let g of h.members)a.set(g.id,La(i[m],g));let c=new Map,l=new Map,f=(m,h)=>{let g=a.get(m);return g||
Fu(c,`${m}|${h}`,()=>La(i[o.get(m)??0],null))},u=e.map((m,h)=>{let[g,b]=[f(m.from,m.to),f(m.to,m.from)],y=s0(g.column,b.
column,r),$=Ea(g,h,!0,y[0]),_=Ea(b,h,!1,y[1]),[M,v]=[g.column,b.column].sort((j,C)=>j-C),E=[...Array(Math.max(v-M-1,0)).
keys()].map(j=>M+1+j);g.column>b.column&&E.reverse();let W=E.map(j=>{let C=`${[m.from,m.to].sort().join("|")}|${j}`,z=Fu(
l,C,()=>{let B={box:null,column:j,items:[]};return i.push(B),La(B,null)});return Ea(z,h,!0,"left"),{item:z,side:"left"}});
return{start:$,end:_,passes:W}});for(let m of i.flatMap(h=>h.items))m.height=r0(m,s);return{groups:i.filter(m=>m.items.length||
m.box),ways:u}}function Fu(t,e,n){let o=t.get(e)??n();return t.set(e,o),o}function La(t,e){let n={column:t.column,group:t,
member:e,ports:[],height:0,y:0};return t.items.push(n),n}function Ea(t,e,n,o){let s={tie:e,isStart:n,item:t,side:o,offset:0};
return t.ports.push(s),s}function s0(t,e,n){return t<e?["right","left"]:t>e?["left","right"]:t===0&&n>0?["left","left"]:
["right","right"]}function r0(t,e){let n=s=>t.ports.filter(r=>r.side===s).reduce((r,i)=>r+e[i.tie],0),o=t.member?t.member.
lines.length*16+10:0;return Math.max(o,n("left"),n("right"))}var[zu,Gu]=[13,8],i0=[0,4,9,15],a0=[.5,.42,.58,.34,.66,.27,.73,.2,.8,.14,.86];function Hu(t,e,n){let o=t.map(({points:i})=>({
points:i,box:g0(i)})),s=t.filter(({tie:i})=>i.isMarked).map(({points:i})=>d0(i)),r=[...e.map(i=>Na(i,2)),...s,...t.flatMap(
({points:i})=>h0(i))];for(let i of t){let a=c0(i,o,r,n);i.words=a,a&&r.push(Na(a,3))}}function c0({tie:t,points:e},n,o,s){
for(let r of t.words)for(let i of i0)for(let a of a0){let[c,l]=e[Math.round(a*(e.length-1))];for(let f of l0(c,l,r,i))if(f0(
f,s)&&u0(f,n,o))return{...r,...f}}return null}function l0(t,e,{lines:n,width:o},s){let r=n.length*16,i={width:o,height:r};
return[{x:t-o/2,y:e-r-3-1-s,...i},{x:t-o/2,y:e+3+2+s,...i},{x:t+3+3+s,y:e-r/2,...i},{x:t-o-3-3-s,y:e-r/2,...i},{x:t+2+s,
y:e-r-3-1,...i},{x:t-o-2-s,y:e-r-3-1,...i},{x:t+2+s,y:e+3+2,...i},{x:t-o-2-s,y:e+3+2,...i}]}var f0=(t,e)=>t.x>=e.x&&t.y>=
e.y&&t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function u0(t,e,n){if(n.some(s=>Uu(t,s)))return!1;let o=Na(t,2);
return!e.some(({points:s,box:r})=>Uu(o,r)&&m0(o,s))}var m0=(t,e)=>e.some((n,o)=>o>0&&p0(t,e[o-1],n));function p0({x:t,y:e,
width:n,height:o},s,r){let[i,a]=[0,1],[c,l]=[r[0]-s[0],r[1]-s[1]];for(let[f,u]of[[-c,s[0]-t],[c,t+n-s[0]],[-l,s[1]-e],[l,
e+o-s[1]]]){if(f===0&&u<0)return!1;f<0?i=Math.max(i,u/f):f>0&&(a=Math.min(a,u/f))}return i<=a}var Uu=(t,e)=>t.x<e.x+e.width&&
e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height;function d0(t){let[e,n]=t[Math.floor(t.length/2)];return{x:e-10,y:n-
10,width:20,height:20}}var h0=t=>[t[0],t[t.length-1]].map(([e,n])=>({x:e-zu,y:n-Gu,width:2*zu,height:2*Gu})),Na=({x:t,y:e,
width:n,height:o},s)=>({x:t-s,y:e-s,width:n+2*s,height:o+2*s});function g0(t){let[e,n]=[t.map(([r])=>r),t.map(([,r])=>r)],
[o,s]=[Math.min(...e),Math.min(...n)];return{x:o,y:s,width:Math.max(...e)-o,height:Math.max(...n)-s}}function Qu(t,e){let n=qa(t);return t.map((o,s)=>{let{start:r,end:i,passes:a}=o,[c,l]=[r,i].map(m=>Ia(m.item.column,m.side,
m.item.y+m.offset,e));if(r.item.column===i.item.column){let m=(r.side==="left"?-1:1)*(n.get(s)??26);return[c,[c[0]+m,c[1]],
[l[0]+m,l[1]],l]}let f=r.side==="right",u=[c];for(let{item:m}of a){let h=m.y+(m.ports.find(_=>_.tie===s)?.offset??0),[g,
b]=f?["left","right"]:["right","left"];u.push(...Vu(u[u.length-1],Ia(m.column,g,h,e)));let y=Ia(m.column,b,h,e),$=u[u.length-
1];u.push($,y,y)}return u.push(...Vu(u[u.length-1],l)),u})}function Ia(t,e,n,o){let{x:s,width:r}=o[t];return[e==="left"?
s-2:s+r+2,n]}function Vu(t,e){let n=(e[0]-t[0])*.42;return[[t[0]+n,t[1]],[e[0]-n,e[1]],e]}function qa(t){let e=[...t.entries()].
filter(([,{start:i,end:a}])=>i.item.column===a.item.column),n=({start:i,end:a})=>[i,a].map(c=>c.item.y+c.offset).sort((c,l)=>c-
l),o=i=>n(i)[1]-n(i)[0];e.sort(([i,a],[c,l])=>o(a)-o(l)||i-c);let s=new Map,r=[];for(let[i,a]of e){let[c,l]=n(a),f=r.filter(
({way:m})=>{let[h,g]=n(m);return m.start.item.column===a.start.item.column&&m.start.side===a.start.side&&h<=l&&g>=c}),u=Math.
max(-1,...f.map(m=>m.step))+1;r.push({way:a,step:u}),s.set(i,(26+13*u)*(4/3))}return s}function Ku(t){let e=[t[0]];for(let n=0;n+
3<t.length;n+=3){let[o,s,r,i]=t.slice(n,n+4);for(let a=1;a<=24;a++){let c=a/24,l=1-c,f=u=>l*l*l*o[u]+3*l*l*c*s[u]+3*l*c*
c*r[u]+c*c*c*i[u];e.push([f(0),f(1)])}}return e}var xr=16,w0=92,[Yu,Ju]=[84,290],x0=30,[b0,y0]=[5,24];function Zu(t){let e=t.ties.map(r=>r.room),n=Xu(t,e,new Set),[o,s]=[
Ra(n),Ra(n).size];for(let r=0;r<b0&&s>0;r++){e=e.map((a,c)=>a+(o.has(c)?y0:0));let i=Xu(t,e,o);o=Ra(i),o.size<s&&([n,s]=
[i,o.size])}return n}var Ra=({ties:t})=>new Set(t.flatMap(({tie:e,words:n},o)=>e.words.length&&(!n||n.isCut)?[o]:[]));function Xu(t,e,n){
let o=new Map(t.boxes.flatMap((b,y)=>[b,...b.members].map($=>[$.id,y]))),{groups:s,ways:r}=Du(t,Ru(t,o),o,e),i=Bu(s,r);Pu(
i,r,e,t.ties.map(b=>b.weight));let a=$0(t,i,r),c=i.flatMap((b,y)=>S0(b,a.columns[y])),l=Qu(r,a.columns).map((b,y)=>({tie:t.
ties[y],path:b,points:Ku(b),words:null})),f=[...c.flatMap(({y:b,height:y})=>[b,b+y]),...l.flatMap(({points:b})=>b.map(([
,y])=>y))],[u,m]=[Math.min(...f,0),Math.max(...f,0)],h={boxes:c,ties:l,width:a.width,height:m-u+2*xr};_0(h,xr-u);let g=[
...l.filter((b,y)=>n.has(y)),...l.filter((b,y)=>!n.has(y))];return Hu(g,c,{x:2,y:2,width:h.width-4,height:h.height-4}),h}
function $0({ties:t,scale:e},n,o){let s=qa(o),r=[...Array(n.length+1).keys()].map(c=>c&&c<n.length?Yu*e:xr);for(let[c,{start:l,
end:f}]of o.entries()){let u=Math.max(0,...t[c].words.slice(0,1).map(({width:g})=>g)),[m,h]=[l.item.column,f.item.column].
sort((g,b)=>g-b);if(m===h){let g=l.side==="left"?m:m+1,b=g===0||g===n.length,y=(s.get(c)??0)*.75+(u?u+14:0)+xr;r[g]=Math.
max(r[g],b?y:Math.min(y+Yu*e,Ju))}else if(u)for(let g=m+1;g<=h;g++)r[g]=Math.max(r[g],Math.min(u+x0,Ju))}let i=r[0];return{
columns:n.map((c,l)=>{let f=Math.ceil(Math.max(w0,...c.map(({box:m})=>m?O0(m):0))),u={x:Math.round(i),y:0,width:f,height:0};
return i=u.x+f+r[l+1],u}),width:Math.ceil(i)}}var O0=t=>Math.max(t.width,...t.members.map(({width:e})=>e));function S0(t,{
x:e,width:n}){return t.flatMap(({box:o,items:s})=>{if(!o)return[];let r=s.map(u=>u.y-u.height/2),i=s.map(u=>u.y+u.height/
2),[a,c]=s.length?[Math.min(...r),Math.max(...i)]:[0,0];o.isFrame&&([a,c]=[a-Aa(o),c+va]);let l=Ta(o)-(c-a);l>0&&([a,c]=
[a-l/2,c+l/2]);let f=s.flatMap(({member:u,y:m,height:h,ports:g})=>u?[{...u,y:m,height:h,atLeft:g.filter(({side:b})=>b===
"left").length,atRight:g.filter(({side:b})=>b==="right").length}]:[]);return[{box:o,members:f,x:e,width:n,y:a,height:c-a}]})}
function _0({boxes:t,ties:e},n){for(let o of t){o.y+=n;for(let s of o.members)s.y+=n}for(let{path:o,points:s}of e)for(let r of new Set(
[...o,...s]))r[1]+=n}var tm=/[^\S\u00a0]+/;function ce(t,e,n,o){let s=[""];for(let a of t.slice(0,400).split(tm).flatMap(c=>k0(c,e,o))){let c=s[s.
length-1],l=c?`${c} ${a}`:a;!c||o(l)<=e?s[s.length-1]=l:s.push(a)}if(s.length<=n)return s;let r=s.slice(0,n),i=Array.from(
r[n-1]);for(;i.length>1&&o(`${i.join("")}\u2026`)>e;)i=i.slice(0,-1);return r[n-1]=`${i.join("").trimEnd()}\u2026`,r}function k0(t,e,n){
if(n(t)<=e)return[t];let o=[""];for(let s of Array.from(t)){let r=o[o.length-1]+s;n(r)<=e||!o[o.length-1]?o[o.length-1]=
r:o.push(s)}return o}function pn(t,e,n,o){let s=ce(t,e,n,o),r=Math.max(40,...t.split(tm).map(o));for(let i=e-12;i>r;i-=12){
let a=ce(t,i,99,o);if(a.length>s.length)break;s=a}return{lines:s,width:Math.ceil(Math.max(...s.map(o)))}}var em=new WeakMap;function nm(t,e){let n=em.get(t)??M0(t,e);return em.set(t,n),n}function M0(t,e){let n=new Map;for(let o of[
"actor","target"])for(let[s,r]of t[o].entries()){let i=e[o][s],a=n.get(r);a?a.set(i,(a.get(i)??0)+1):n.set(r,new Map([[i,
1]]))}return new Map([...n].map(([o,s])=>[o,v0(s)]))}function v0(t){let[e,n]=[-1,0];for(let[o,s]of t)(s>n||s===n&&o<e)&&
([e,n]=[o,s]);return e}function om(t,e){let{facts:n,level:o,arrows:s,chosen:r,state:i}=t,{actor:a,target:c,sign:l,hold:f,mark:u}=o.arrows,m=new Map;
for(let[g,b]of s){let y=Ms(n,o,g),$=[e(a[g]),e(c[g])];if($[0]===$[1]&&a[g]!==c[g])continue;let[_,M]=y?$.sort():$,v=`${_}\
>${M}:${l[g]}`,E=m.get(v);if(!E){let W={from:_,to:M,sign:l[g],hold:f[g],mark:u[g],rows:[...b],weight:0,acts:0};m.set(v,{
...W,isBoth:!1,isTogether:y,prices:[],conditions:[]});continue}E.rows.push(...b),E.hold=Math.max(E.hold,f[g]),E.mark=Math.
max(E.mark,u[g])}let h=A0(n.ties.statement,m);for(let g of h)g.weight=bt(n,g.rows,r,i.count),g.acts=bt(n,g.rows,r,"acts"),
T0(t,g);return h.sort((g,b)=>b.acts-g.acts||b.weight-g.weight||(g.from+g.to<b.from+b.to?-1:1))}function A0(t,e){let n=({
rows:s})=>[...new Set(s.map(r=>t[r]))].sort().join(" "),o=new Set;for(let s of e.values()){let r=e.get(`${s.to}>${s.from}\
:${s.sign}`);!r||r===s||o.has(s)||n(s)!==n(r)||(s.isBoth=!0,s.rows.push(...r.rows),o.add(r))}return[...e.values()].filter(
s=>!o.has(s))}function T0({facts:t,chosen:e},n){let o=new Set(n.rows.map(i=>t.ties.statement[i])),s=new Set([...o].map(i=>t.
statements.act[i]).filter(i=>i>=0)),r=[new Set,new Set];for(let i of t.offers.mentions){let[a]=i;if(!(!e.inside[a]||!(o.
has(a)||s.has(t.statements.act[a]))))for(let[c,l]of i.slice(8).entries())for(let f of l)r[c].add(f)}[n.prices,n.conditions]=
r.map(i=>[...i])}var[L0,E0]=[5,1.4];function Ro(t){let e=O.parts?lr(O,t.rows):Fn(t.sign),{dashes:n}=x.encodings.holds[t.hold],o=t.acts>0?
Math.min(L0,2+Math.log2(Math.max(t.weight,1))):E0;return{colour:e,dashes:n,width:t.isReturn?1.8:o,head:x.encodings.signs[t.
sign].head}}function Dn(t){if(t.isReturn)return"";let{holds:e,marks:n}=x.encodings;return e[t.hold].sign||n[t.mark].sign}
var Co=t=>t.acts===0;var N0={name:168,words:184,lines:4},I0={name:124,words:124,lines:5},q0={name:96,words:96,lines:7},[Ba,Ca,R0]=[26,30,22],
cm=.7,C0=3,j0=4,[B0,sm,rm]=[13,10,16],W0=90,im=6,P0=[48,28],am={lines:[""],width:18,isCut:!0,isNumber:!0};function lm(t,e,n,{
scale:o,unfolded:s,columns:r,open:i}){let{level:a,state:c}=t,l=fm(o),f=[...F0(t)].sort((B,Y)=>B-Y),u=nm(a,e),m=c.ego===null?
-1:a.numbers.get(c.ego)??-1,h=new Map;for(let B of f){if(B===m)continue;let Y=u.get(B)??-1-B;h.set(Y,[...h.get(Y)??[],B])}
let g=(B,Y)=>a.nodes[B].actor===e.nodes[Y]?.actor,b=B=>(h.get(B)??[]).filter(Y=>!g(Y,B)),y=D0(t,e,h,b,{unfolded:s,open:i}),
$=new Map,_=new Map,M=new Map,v=[],E=z0(t,f),W=(B,Y,it,P,qt)=>{let Mt=P===a?Y:it,[Rt,ue]=[D(P,Mt),Gt(P,Mt)],Ct=Y<0?null:
a.nodes[Y];return _.set(B,{at:Y,frame:it,name:Rt,lang:ue,folded:qt,node:Ct,isStrong:E.has(Y)}),Rt},j=(B,Y)=>{let it=W(`a${B}`,
B,-1,a,0),P=ce(it,l.name,l.lines,n.bold);$.set(B,`a${B}`),v.push({id:`a${B}`,isFrame:!1,lines:P,width:ja(P,n.bold)+Ba+Ca,
members:[],isMiddle:Y})};m>=0&&f.includes(m)&&j(m,!0);for(let[B,Y]of h){let it=b(B);if(!it.length||B<0){for(let pt of Y)
j(pt,!1);continue}let P=I(it.length,"actor_drawn"),qt=Y.find(pt=>g(pt,B))??a.numbers.get(e.nodes[B].actor)??-1,Mt=`f${B}`,
Rt=y.has(B),ue=W(Mt,qt,B,e,Rt?it.length:0),Ct=Rt?ce(ue,l.name,l.lines,n.bold):[];M.set(Mt,{name:ue,note:P,frame:e.nodes[B].
actor,at:qt,isFolded:Rt,lines:Ct.length});for(let pt of Y)$.set(pt,Rt||g(pt,B)?Mt:`a${pt}`);if(Rt){let pt=[...Ct,...ce(p(
"folded",{n:P}),l.name,2,n.plain)];v.push({id:Mt,isFrame:!1,lines:pt,width:ja(pt,n.bold)+Ca,members:[]});continue}let _n=it.
map(pt=>{let fw=W(`a${pt}`,pt,B,a,0);return G0(fw,pt,E.has(pt),l,n)}),kn=pn(ue,l.name,l.lines,n.bold).lines,bi=ja(kn,n.bold)+
Ba+n.plain(P)+Ca+R0;v.push({id:Mt,isFrame:!0,lines:kn,width:bi,members:_n})}let z=om(t,B=>$.get(B)??"").flatMap(B=>{let{
folded:Y,frame:it}=_.get(B.from);return U0(t,B,Y?e.nodes[it].several:void 0)});return{given:{boxes:v,ties:V0(z,n,o),scale:Math.
min(o,1),columns:r},ties:z,ends:_,heads:M}}var fm=t=>t<cm?q0:t<1?I0:N0;function F0({arrows:t,level:e}){let{actor:n,target:o}=e.
arrows;return new Set([...t.keys()].flatMap(s=>[n[s],o[s]]))}function D0({nodes:t},e,n,o,{unfolded:s,open:r}){let i=[...n.
keys()].filter(l=>l>=0&&o(l).length>0);if(s)return new Set(i.filter(l=>!s.includes(e.nodes[l].actor)));let a=l=>(n.get(l)??
[]).reduce((f,u)=>f+t.weightOf(u),0),c=i.filter(l=>r!==void 0||o(l).length>=C0).sort((l,f)=>a(f)-a(l)||l-f);return new Set(
c.slice(r??j0))}function z0({nodes:t},e){let n=e.map(o=>({at:o,weight:t.weightOf(o)}));return n.sort((o,s)=>s.weight-o.weight||
o.at-s.at),new Set(n.slice(0,3).filter(({weight:o})=>o>1).map(({at:o})=>o))}function G0(t,e,n,o,s){let r=n?s.bold:s.plain,
{lines:i,width:a}=pn(t,o.name,o.lines+1,r);return{id:`a${e}`,lines:i,width:a+2*Ba+12}}var ja=(t,e)=>Math.ceil(Math.max(...t.
map(e)));function U0({facts:t,level:e,state:n},o,s){let r=Qt(t,e,o.rows,s),i={acts:"act",statements:"statement",articles:"\
article"}[n.count],a=o.acts>1?I(o.acts,"act"):o.weight>1?I(o.weight,i):"",c=[...new Set(r.map(({parts:M})=>No(M,W0)))],l=c.
filter(M=>!M.startsWith("[")||!c.includes(M.slice(1,-1))),f=l.slice(0,2),u=l.length>2?` +${l.length-2}`:"",m=o.conditions.
join(", "),h=l.length>1?p("of_the_offer",{what:m}):m,g=m?` (${h})`:"",b={...o,isReturn:!1,text:f.join(", ")+u,terms:g,number:a};
if(!o.prices.length)return[b];let y=p("asked_in_return",{what:o.prices.join(", ")}),$=t.names.signs.indexOf("neither"),_={
from:o.to,to:o.from,sign:$,text:y,terms:"",number:""};return[b,{...b,..._,hold:t.names.holds.indexOf("not actual"),isReturn:!0}]}
function H0(t,e){let n=$e(t,e),o=(s,r)=>n.lastIndexOf(s)>n.lastIndexOf(r);return n+(o("\u201C","\u201D")?"\u201D":"")+(o(
"[","]")?"]":"")}var br=(t,e)=>e?`${t}\xA0\xB7\xA0${e.replaceAll(" ","\xA0")}`:t;function Wa(t,{plain:e,bold:n}){let o=t.
replaceAll(" ","\xA0"),s=n(o)-e(o);return r=>e(r)+(o&&r.endsWith(o)?s:0)}function V0(t,e,n){let o=t.some(i=>i.acts>0),s=fm(
n).words,r=n>=cm;return t.map(i=>{let{from:a,to:c,text:l,terms:f,number:u}=i,m=!o||i.acts>0||n>=1.5,h=(i.acts>0?3:.5)*(1+
Math.log2(1+i.weight)),g=!!Dn(i),b={from:a,to:c,weight:h,isMarked:g,words:[],room:B0};if(!m||!l)return b;if(!r)return{...b,
words:[{...am,isCut:!1}],room:rm+sm/2};let y=br(l+f,u),$=Wa(u,e),_=[1,1.25,1.6,.7].map(j=>pn(y,s*j,im,$)),M=_.filter(({lines:j})=>j.
join(" ")===y),v=P0.filter(j=>l.length>j).map(j=>H0(l,j)),E=(f?[l,...v]:v).map(j=>({...pn(br(j,u),s,im,$),isCut:!0})),W=[
...M.length?M:[_[2]],...E,am];return{...b,words:W,room:W[0].lines.length*rm+sm}})}var zn=16,[um,Q0]=[14,5],Pa=30,K0=9;function mm(t,e){let n=t.ties.flatMap(({words:r},i)=>r?.isNumber?[{tie:i,words:r}]:[]);
if(!n.length)return{picture:t,notes:[]};n.sort((r,i)=>r.words.y-i.words.y||r.words.x-i.words.x);let o=t.height+um,s=n.map(
({tie:r,words:i},a)=>{let c=String(a+1);i.lines=[c];let l=ce(e(r),t.width-Pa-um,K0,ae.plain),f={tie:r,number:c,lines:l,y:o};
return o+=l.length*zn+Q0,f});return{picture:{...t,height:o},notes:s}}var Y0={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function Ee(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=S("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,...dn(e)});return dm(
"0 0 42 14",r,Bo(n,t,"translate(40 7) rotate(0) scale(1)"),Da(o,t,19,7))}var dn=t=>({"stroke-dasharray":t.join(" ")||null,
"stroke-linecap":t[0]<2?"round":null}),dm=(t,...e)=>S("svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"\
true"},e),Gn=t=>Ee(Fn(t),{head:x.encodings.signs[t].head}),pm=t=>Ee(ga(t));function Fa(){return[...Oo.slice(0,We).map((e,n)=>jo(
pm(n),`${Ks[n]} ${Jf(e)}`)),jo(pm(We),p("part_same"))]}var jo=(t,e)=>[t,e];function Bo(t,e,n){return t?t==="bar"?S("line",
{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-width":3}):t==="vee"?S("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",
fill:"none",stroke:e,"stroke-width":2}):S("path",{transform:n,d:"M-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function Da(t,e,n,o){
return t==="bar"?S("path",{transform:`translate(${n} ${o})`,d:"M0 -4.5 V4.5",stroke:e,"stroke-width":2.5}):t==="circle"?
S("circle",{cx:n,cy:o,r:3.5,fill:e}):t==="diamond"?S("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 \
L0 4.5 Z",fill:e}):null}function za(t,e=et().node){let n={fill:e,stroke:et().line},o=t==="dot"?S("circle",{cx:8,cy:7,r:5.5,
...n}):S("path",{d:Y0[t],...n});return dm("-13 0 42 14",o)}function hm(){let{sign:t,hold:e,mark:n}=O.level.arrows,o=[...O.
arrows.keys()];return Ga({signs:new Set(o.map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function Ga(t){
let{signs:e,holds:n,marks:o}=x.encodings,s=et().line,r=(l,f)=>!t||t[l].has(f),i=e.flatMap(({words:l},f)=>r("signs",f)?[jo(
Gn(f),l)]:[]),a=n.flatMap(({dashes:l,middle:f,words:u},m)=>(l.length||f)&&r("holds",m)?[jo(Ee(s,{dashes:l,middle:f}),u)]:
[]),c=o.flatMap(({middle:l,words:f},u)=>l&&r("marks",u)?[jo(Ee(s,{middle:l}),f)]:[]);return[...O.parts?Fa():i,...a,...c]}var yr=17,gm=7,J0=260;function bm(t,e,n,o){let s=S("svg",{class:"named",role:"group",viewBox:`0 0 ${t.width} ${t.height}`}),
r=t.boxes.map(f=>oy(f,e)),i=t.ties.map((f,u)=>X0(f,e.ties[u],u,o)),a=t.boxes.flatMap(f=>f.members.map(u=>ry(u,f,e))),c=t.
ties.map((f,u)=>ey(f,e.ties[u],u)),l=n.map(f=>ny(f,e.ties[f.tie]));return s.append(...r,...i,...a,...c.filter(f=>f!==null),
...l),s}function X0(t,e,n,o){let{colour:s,dashes:r,width:i,head:a}=Ro(e),{path:c}=t,l=e.isBoth&&a?gm:0,f=xm(ty(c,l,a&&a!==
"bar"?gm:0));return S("g",{class:`tie${Co(e)?" light":""}`,role:"button",tabindex:-1,"data-key":`t${e.from}>${e.to}:${e.
sign}${e.isReturn?"r":""}`,"data-tie":n,"aria-label":`${o(e)}. ${p("show_quotes")}`},S("path",{class:"around",d:xm(c),fill:"\
none",stroke:s}),S("path",{d:f,fill:"none",stroke:s,"stroke-width":i.toFixed(1),...dn(r)}),wm(a,s,c[c.length-1],c[c.length-
2],i),e.isBoth&&wm(a,s,c[0],c[1],i),Z0(Dn(e),s,t.points))}function wm(t,e,n,o,s){let r=n[0]<o[0]?180:0,i=(.9+.08*s).toFixed(
2);return Bo(t,e,`translate(${n[0]} ${n[1]}) rotate(${r}) scale(${i})`)}function Z0(t,e,n){if(!t)return null;let[o,s]=n[Math.
floor(n.length/2)],r={transform:`translate(${o.toFixed(1)} ${s.toFixed(1)})`};if(t==="\u2022")return S("g",r,S("circle",
{class:"mark",r:4.5,stroke:e,"stroke-width":1.8}));if(t==="?")return S("g",r,S("circle",{class:"doubt",r:8}),S("text",{class:"\
doubted","text-anchor":"middle",y:4.5,"aria-hidden":"true"},"?"));let i=S("path",{d:"M-5.5 5.5 L5.5 -5.5",stroke:e,"stro\
ke-width":1.8});return S("g",r,S("circle",{class:"mark",r:8,stroke:e,"stroke-width":1.8}),i)}function ty(t,e,n){let o=t.
map(([r,i])=>[r,i]),s=o.length-1;return o[0][0]+=Math.sign(o[1][0]-o[0][0])*e,o[s][0]+=Math.sign(o[s-1][0]-o[s][0])*n,o}
function xm([t,...e]){let n=([s,r])=>`${s.toFixed(1)} ${r.toFixed(1)}`,o=[];for(let s=0;s+2<e.length;s+=3)o.push(`C${e.slice(
s,s+3).map(n).join(" ")}`);return`M${n(t)} ${o.join(" ")}`}function ey({words:t},e,n){if(!t)return null;let o=t.isNumber?
t.lines[0]:e.number;return S("g",ym(e,n),Ua(t.lines,t.x+t.width/2,t.y,o))}var ym=(t,e)=>({class:"words","data-words":e,"\
aria-hidden":"true",fill:Ro(t).colour});function ny({tie:t,number:e,lines:n,y:o},s){let r=a=>o+12.5+a*zn,i=n.map((a,c)=>S(
"tspan",{x:Pa,y:r(c)},a));return S("g",ym(s,t),S("text",{class:"strong",x:6,y:r(0)},e),S("text",{},i))}function Ua(t,e,n,o=""){
let s=o.replaceAll(" ","\xA0");return S("text",{"text-anchor":"middle"},t.map((r,i)=>{let a=n+12.5+i*zn,c=s&&r.endsWith(
s),l=c?r.slice(0,r.length-s.length):r;return S("tspan",{x:e,y:a},l,c&&S("tspan",{class:"strong"},s))}))}function oy(t,{ends:e,
heads:n}){let{box:o,x:s,y:r,width:i,height:a}=t,c=e.get(o.id),l=n.get(o.id),f=c.node?.shape==="diamond"&&!l,u=l?.isFolded?
" folded":f?" issue":"",m=S("rect",{x:s,y:r,width:i,height:a,rx:f?Math.min(20,a/2):14}),g=!!l?.isFolded?"middle":"start",
b=S("text",{class:"strong","text-anchor":g},sy(t,c.lang,l)),y=l?.isFolded?null:Om(c.node?.shape??"square",s+20,o.isFrame?
r+18:$m(o,r,a),6,!0),$=[c.name,l?.note,l?.isFolded&&p("unfold")].filter(Boolean).join(", "),_={class:`block${u}`,role:"b\
utton",tabindex:-1,"data-key":o.id,"aria-label":$};if(!o.isFrame||!l)return S("g",_,m,y,b);let M=S("g",{class:"fold",role:"\
button",tabindex:-1,"data-key":`x${o.id}`,"aria-label":`${l.note}: ${p("fold",{name:l.name})}`},S("text",{class:"count",
x:s+i-12,y:r+23,"text-anchor":"end"},`${l.note} \u2212`));return S("g",{class:"frame"},S("g",_,m,y,b),M)}var $m=({lines:t},e,n)=>e+
(n>J0?t.length*yr/2+12:n/2);function sy({box:{lines:t,isFrame:e},x:n,y:o,width:s,height:r},i,a){let c=!!a?.isFolded;if(e)
return t.map((u,m)=>S("tspan",{x:n+32,y:o+23+m*yr,lang:i},u));let l=$m({lines:t},o,r)-t.length*yr/2+13,f=u=>({x:c?n+s/2:
n+34,y:l+u*yr});return t.map((u,m)=>S("tspan",{...f(m),...a?.isFolded&&m>=a.lines?{class:"note"}:{lang:i}},u))}function ry(t,{
x:e,width:n},{ends:o}){let s=o.get(t.id),{id:r,lines:i,y:a,height:c,atLeft:l,atRight:f}=t,u=f>l,m=u?e+n-14:e+14,h=O.nodes.
weightOf(s.at),g=Math.min(9,5+Math.sqrt(h)/1.6),b=u?e+n-28:e+28,y=a-i.length*zn/2+12.5,$=_=>S("path",{class:"reach",d:`M${_}\
 ${a-c/2+4} V${a+c/2-2}`});return S("g",{class:`member${s.isStrong?" strong":""}`,role:"button",tabindex:-1,"data-key":r,
"aria-label":`${s.name}, ${s.node?.type??""}`},S("rect",{class:"around",x:e+2,y:a-c/2,width:n-4,height:c,rx:6}),f>1&&$(e+
n-1.5),l>1&&$(e+1.5),Om(s.node?.shape??"dot",m,a,g,g>7.5),S("text",{"text-anchor":u?"end":"start",lang:s.lang},i.map((_,M)=>S(
"tspan",{x:b,y:y+M*zn},_))))}function Om(t,e,n,o,s){let r={class:`glyph${s?" full":""}`,transform:`translate(${e.toFixed(
1)} ${n.toFixed(1)})`};return t==="square"?S("rect",{...r,x:-o+.5,y:-o+.5,width:2*o-1,height:2*o-1,rx:2}):t==="triangle"?
S("path",{...r,d:`M0 ${-o-1} L${o+1} ${o-1} L${-o-1} ${o-1} Z`}):t==="diamond"?S("path",{...r,d:`M0 ${-o-1} L${o+1} 0 L0\
 ${o+1} L${-o-1} 0 Z`}):S("circle",{...r,r:o})}var iy={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},ay=2.5;function _m(t,e,n){let o=iy[n];if(!o||!e)
return!1;let s=Sm(e),r=[...t.querySelectorAll("[data-key]")],[i,a]=[null,1/0];for(let c of r){if(c===e)continue;let[l,f]=Sm(
c).map((g,b)=>g-s[b]),u=l*o[0]+f*o[1],m=Math.abs(l*o[1])+Math.abs(f*o[0]),h=u+ay*m;u>1&&h<a&&([i,a]=[c,h])}return i&&(e.
setAttribute("tabindex","-1"),i.setAttribute("tabindex","0"),i.focus()),!0}function Sm(t){let{x:e,y:n,width:o,height:s}=t.
getBoundingClientRect();return[e+o/2,n+s/2]}function km(t,e){let n=null;t.addEventListener("pointerdown",o=>{let s=o.target instanceof Element&&!o.target.closest("[\
data-key], [data-words]");o.pointerType==="mouse"&&o.button===0&&s&&(n={x:o.clientX,y:o.clientY,left:t.scrollLeft,top:t.
scrollTop})}),t.addEventListener("pointermove",o=>{n&&(t.scrollLeft=n.left-(o.clientX-n.x),t.scrollTop=n.top-(o.clientY-
n.y))});for(let o of["pointerup","pointerleave","pointercancel"])t.addEventListener(o,()=>n=null);t.addEventListener("wh\
eel",o=>{o.ctrlKey&&(o.preventDefault(),e(o.deltaY<0?1:-1))},{passive:!1})}var cy=16,ly=220,Ha=({words:t})=>!!(t&&!t.isNumber);function Wo(t,{ends:e}){let[n,o]=[e.get(t.from)?.name??"",e.get(t.to)?.
name??""];if(t.isReturn)return p("asks_in_return",{who:o,what:t.prices.join(", ")});let s=t.number?`: ${t.number}`:"";return`${n}\
 ${t.text} ${o}${t.terms}${s}`}function Va({parts:t},e){let n=e?.getAttribute("data-tie")??e?.getAttribute("data-words");
return n==null?null:t.ties[Number(n)]}function Mm(t,e){let{root:n,parts:o,picture:s}=t;n.querySelector(".now:not(.kept)")?.
remove();for(let f of n.querySelectorAll(".lit"))f.classList.remove("lit");let r=Va(t,e),i=e?.getAttribute("data-key")?.
replace(/^x/,"")??"",a=f=>f===i||i.startsWith("f")&&`f${o.ends.get(f)?.frame}`===i,c=o.ties.flatMap((f,u)=>f===r||!r&&i&&
(a(f.from)||a(f.to))?[u]:[]);n.classList.toggle("fading",c.length>0),A("hint").textContent=r?`${Wo(r,o)} \xB7 ${fy(r)}`:
i?uy(t,i):"";let l=new Set(c.flatMap(f=>[o.ties[f].from,o.ties[f].to]));i&&l.add(i);for(let f of n.querySelectorAll("[da\
ta-key]")){let u=f.getAttribute("data-key")??"",m=c.includes(Number(f.getAttribute("data-tie")??-1))||l.has(u)||l.has(`${u}`.
replace(/^x/,""));f.classList.toggle("lit",m)}for(let f of c)for(let u of n.querySelectorAll(`[data-words="${f}"]`))u.classList.
add("lit");r&&c.length===1&&!Ha(s.ties[c[0]])&&n.append(Qa(s,s.ties[c[0]],r))}var fy=t=>I(Lt(O,t.rows).length,"statement");
function uy(t,e){let n=t.parts.ends.get(e);if(!n)return"";let{size:o}=O.nodes.othersOf(n.at);return[n.name,n.node?.type,
o>0&&I(o,"neighbour")].filter(Boolean).join(" \xB7 ")}function Qa(t,{points:e},n,o="now"){let{lines:s,width:r}=pn(br(n.text+
n.terms,n.number),ly,9,Wa(n.number,ae)),[i,a]=e[Math.floor(e.length/2)],c=s.length*cy+8,l=Math.max(4+r/2+8,Math.min(i,t.
width-r/2-12)),f=Math.max(4,a-c-10);return S("g",{class:o,"aria-hidden":"true"},S("rect",{x:l-r/2-8,y:f,width:r+16,height:c,
rx:6}),Ua(s,l,f+3,n.number))}var vm=500,my=5,Am={at:-1,time:0,x:0,y:0},Tm=[[.7],[.7,{columns:3}],[.7,{columns:2}],[.5,{columns:2}],[.5,{columns:2,open:2}],
[.5,{columns:2,open:1}],[.5,{columns:2,open:0}],[.5,{columns:1,open:0}]],Ka=[.5,.7,1,1.25,1.5,2],py=1.25,tt=null,Un=null,
Po=!1,Ja=Am,Ya={selection:null,key:""},Lm=null,Do=()=>tt;async function Em(t){Lm=await yt(x.fitting),t&&(Un=null,Po=!1);
let e=[Vt(),w.language,JSON.stringify(w.frames)].join(" ");if(tt&&Ya.selection===O&&Ya.key===e&&!t){qm();return}Ya={selection:O,
key:e},Hn()}function Hn(){let t=A("named"),e=nn(O),n=!tt,o=document.activeElement?.closest("#named [data-key]")?.getAttribute(
"data-key"),{picture:s,parts:r,notes:i,scale:a}=Un!==null?$r(Un):Po?dy(t):Nm(t),c=bm(s,r,i,f=>Wo(f,r));tt={picture:s,parts:r,
notes:i,scale:a,root:c};let l=Po?Xa(s,t):Math.max(a,1);c.setAttribute("width",String(s.width*l)),c.setAttribute("height",
String(s.height*l)),c.setAttribute("aria-label",`${p("graph_of")} ${Ht(e)} ${p("graph_keys")}`),gy(c),L(t,c),c.querySelector(
"[data-key]")?.setAttribute("tabindex","0"),qm(),o&&Oy(o),n&&hy(t,c)}function Nm(t){let{clientWidth:e,clientHeight:n}=t,
o=$r(1);if(!e)return o;for(let r of Tm){if(o.picture.width<=e)break;let i=$r(...r);i.picture.width<o.picture.width&&(o=i)}
let s=1.25*o.picture.width<=e&&1.25*o.picture.height<=n;return o.scale===1&&s?{...o,scale:1.25}:o}function dy(t){let e=Nm(
t),n=e.scale>=1?Tm.map(o=>$r(...o)):[];return[e,...n.filter(({parts:o})=>o.ends.size===e.parts.ends.size)].reduce((o,s)=>Xa(
s.picture,t)>1.1*Xa(o.picture,t)?s:o)}var Xa=(t,{clientWidth:e,clientHeight:n})=>Math.min(py,e/t.width,n/t.height);function $r(t,e){
let n=lm(nn(O),Lm,ae,{scale:t,unfolded:w.frames,...e});return{...mm(Zu(n.given),s=>Wo(n.ties[s],n)),parts:n,scale:t}}function hy(t,e){
t.scrollLeft=(e.clientWidth-t.clientWidth)/2}function gy(t){let e=s=>s.target instanceof Element?s.target.closest("[data\
-key], [data-words]"):null,n=(s,r)=>t.addEventListener(s,r);n("click",s=>wy(e(s),s));let o=s=>tt&&Mm(tt,s);n("pointerove\
r",s=>o(e(s))),n("pointerleave",()=>o(null)),n("focusin",s=>o(e(s))),n("focusout",()=>o(null)),n("keydown",s=>{let r=e(s);
if(s.key==="Enter"||s.key===" ")Im(r);else if(s.key==="+"&&Fo(r)>=0)Ae(Fo(r));else if(!_m(t,r,s.key))return;s.preventDefault(),
s.stopPropagation()})}function wy(t,{timeStamp:e,clientX:n,clientY:o}){Ja={at:Fo(t),time:e,x:n,y:o},Im(t)}function xy(t){
let{at:e,time:n,x:o,y:s}=Ja,r=Math.hypot(t.clientX-o,t.clientY-s)<my&&t.timeStamp-n<vm;e<0||!r||(t.stopPropagation(),t.preventDefault(),
Ja=Am,Ae(e))}var Fo=t=>tt?.parts.ends.get(t?.getAttribute("data-key")??"")?.at??-1;function Im(t){if(!t||!tt)return;let e=Va(
tt,t);if(e){by(e);return}let n=t.getAttribute("data-key")??"",o=tt.parts.heads.get(n.replace(/^x/,""));o&&(o.isFolded||n.
startsWith("x"))?yy(o.frame,!o.isFolded):Fo(t)>=0&&rt(O.level.nodes[Fo(t)].actor)}function by(t){if(!tt)return;let[e,n]=(t.
isReturn?[t.to,t.from]:[t.from,t.to]).map(s=>tt?.parts.ends.get(s));e&&n&&!e.folded&&!n.folded&&e.at>=0&&n.at>=0?_t(e.at,
n.at):Q(Lt(O,t.rows),Wo(t,tt.parts))}function yy(t,e){let o=[...tt?.parts.heads.values()??[]].filter(s=>!s.isFolded).map(
s=>s.frame).filter(s=>s!==t);k({frames:e?o:[...o,t]})}var $y=(t,e)=>t.size===e.length&&e.every(n=>t.has(n));function qm(){
if(!tt)return;let t=ie(),{parts:e,root:n,picture:o}=tt,s=Ve();for(let c of n.querySelectorAll(".kept"))c.remove();let[r,
i]=(t?.names??[]).map(c=>O.level.numbers.get(c)),a=c=>e.ends.get(c)?.at;for(let[c,l]of e.ties.entries()){let[f,u]=(l.isReturn?
[l.to,l.from]:[l.from,l.to]).map(a),h=t?.kind==="pair"&&f===r&&u===i||s.size>0&&$y(s,Lt(O,l.rows));n.querySelector(`[dat\
a-tie="${c}"]`)?.classList.toggle("open",h),h&&!Ha(o.ties[c])&&n.append(Qa(o,o.ties[c],l,"now kept"))}for(let c of n.querySelectorAll(
".member.open, .block.open"))c.classList.remove("open");if(!(t?.kind!=="actor"||r===void 0))for(let[c,{at:l}]of e.ends)l===
r&&Or(c)?.classList.add("open")}var Or=t=>tt?.root.querySelector(`[data-key="${CSS.escape(t)}"]`)??null;function Oy(t){let e=Or(
t);if(e){for(let n of tt?.root.querySelectorAll("[tabindex='0']")??[])n.setAttribute("tabindex","-1");e.setAttribute("ta\
bindex","0"),e.focus({preventScroll:!0})}}function Rm(t){(Or(`a${t}`)??[...tt?.parts.ends??[]].flatMap(([n,o])=>o.at===t?
[Or(n)]:[])[0])?.scrollIntoView({block:"center",inline:"center"})}function Sr(t){let e=Ka.indexOf(tt?.scale??1),n=Ka[Math.
max(0,Math.min(Ka.length-1,e+t))];n!==tt?.scale&&(Un=n,Po=!1,Hn())}function Cm(){Un=null,Po=!0,Hn()}function jm(t){km(t,
Sr),document.addEventListener("click",xy,!0);let[e,n]=[0,0];new ResizeObserver(()=>{t.clientWidth!==e&&(e=t.clientWidth,
clearTimeout(n),n=setTimeout(()=>{e&&tt&&Un===null&&w.picture==="named"&&Hn()},vm))}).observe(t)}function _r(){let t=Do()?.parts.ties??[],e=[...new Set(t.map(a=>a.sign))].sort((a,c)=>a-c),n=t.map(Ro),o=et().line,s=O.parts?
Fa():e.map(a=>[Gn(a),x.encodings.signs[a].words]),{holds:r,marks:i}=x.encodings;for(let{dashes:a,words:c}of r)a.length&&
n.some(l=>l.dashes===a)&&s.push([Ee(o,{dashes:a,head:""}),c]);for(let{sign:a,words:c}of[...r,...i])a&&t.some(l=>Dn(l)===
a)&&s.push([Bm(a),c]);return t.some(Co)&&!t.every(Co)&&s.push([Sy(Ee(o,{head:""})),p("key_light")]),t.some(({text:a})=>a.
includes("["))&&s.push([Bm("[ ]"),p("key_inferred")]),s}function Sy(t){return t.setAttribute("opacity","0.5"),t}function Bm(t){
let e=S("text",{x:21,y:12,"text-anchor":"middle","font-size":14,fill:et().text},t);return S("svg",{class:"sample",width:42,
height:14,viewBox:"0 0 42 14","aria-hidden":"true"},e)}var _y=["grown","frames","ego","steps","picture","level","issues"],ky=100,Vn=[],kr=[],hn=null,My=()=>Object.fromEntries(
_y.map(t=>[t,w[t]]));function Wm(){let t=My();hn&&JSON.stringify(hn)!==JSON.stringify(t)&&(Vn.push(hn),Vn.splice(0,Vn.length-
ky),kr.length=0),hn=t}var Pm=()=>Vn.length>0,Fm=()=>kr.length>0,Za=()=>Dm(Vn,kr),tc=()=>Dm(kr,Vn);async function Dm(t,e){
let n=t.at(-1);if(!n||!hn)return;let o=await yt(n.level);n===t.at(-1)&&(t.pop(),e.push(hn),hn=n,await k({...n,...o.name===
O.level.name?{}:rr(o)}))}var zm=["named","whole"];function Gm(t){let e=d("div",{id:"named"});return jm(e),document.addEventListener("keydown",Ey),
d("div",{id:"stage",inert:!0},vy(t),d("div",{class:"pictures"},e,d("div",{id:"canvas",role:"application","aria-label":p(
"graph_of")}),d("p",{id:"empty",class:"empty"}),d("p",{id:"hint",class:"hint"})),d("ul",{id:"key",class:"key","aria-labe\
l":p("legend")}))}function vy(t){let e=d("input",{type:"checkbox",onchange:o=>Eu(o.target.checked)}),n=o=>k({picture:o});
return d("div",{class:"graph-tools",role:"toolbar","aria-label":p("graph_tools")},d("div",{class:"pressed",role:"group",
"aria-label":p("picture")},zm.map(o=>T(p(`picture_${o}`),()=>n(o),{id:`picture-${o}`}))),T(p("undo"),Za,{id:"undo"}),T(p(
"redo"),tc,{id:"redo"}),T("",Ly,{id:"grow"}),d("div",{class:"right"},d("span",{id:"legend-of-whole"},t),d("label",{class:"\
tick",id:"physics"},e,d("span",{},p("physics"))),T("\u2212",()=>Sr(-1),{id:"zoom-out","aria-label":p("zoom_out"),title:p(
"zoom_out")}),T("+",()=>Sr(1),{id:"zoom-in","aria-label":p("zoom_in"),title:p("zoom_in")}),T(p("fit"),()=>w.picture==="n\
amed"?Cm():hr())))}async function Um(t){let e=w.picture==="named",n=!O.arrows.size&&!(O.isGrown&&!e);if(Wm(),L(A("empty"),
n&&Ue()),A("named").hidden=!e,A("canvas").hidden=e,Ay(e),e)await Em(t);else{if(await Iu(),w.picture!=="whole")return;ka(
t)}Vm(e)}function Hm(){w.picture==="named"?(Hn(),Vm(!0)):Le()&&ka(!1)}var Vm=t=>L(A("key"),t&&_r().map(([e,n])=>d("li",{},
e,d("span",{},n))));function Ay(t){for(let n of zm)A(`picture-${n}`).setAttribute("aria-pressed",String(w.picture===n));
for(let n of["zoom-out","zoom-in"])A(n).hidden=!t;A("legend-of-whole").hidden=t,A("physics").hidden=t||O.nodes.size>=Mu,
A("undo").disabled=!Pm(),A("redo").disabled=!Fm();let e=Qm();A("grow").hidden=e===void 0||!Ty(e),e!==void 0&&(A("grow").
textContent=p("add_neighbours",{name:jn(O.level.nodes[e].actor)}))}function Qm(){let t=ie(),e=t?.kind==="actor"?O.level.
numbers.get(t.names[0]):void 0;return e!==void 0&&O.nodes.has(e)?e:void 0}function Ty(t){let{shown:e}=In();return[...O.nodes.
othersOf(t)].some(n=>!e.has(n))}function Ly(){let t=Qm();t!==void 0&&Ae(t)}var Mr=t=>w.picture==="named"?Rm(t):Lu(t);function Ey(t){
let e=t.target instanceof Element&&t.target.matches("input, textarea, select");w.tab!=="graph"||e||!(t.ctrlKey||t.metaKey)||
t.key.toLowerCase()!=="z"||(t.preventDefault(),t.shiftKey?tc():Za())}var Ny=80;async function Ym({kind:t,at:e=0,article:n=0,statements:o,tab:s,sentence:r},i,a){t==="actor"||t==="issue"?await Iy(
N().entities[e].id):t==="article"?await k({tab:"article",article:x.articles[e].id,open:null}):t==="words"?await k({tab:"\
article",article:x.articles[n].id,open:null,find:[a,Km(r)]}):s?await k({tab:s}):t==="finding"?await Q(o??[],F(i),{tab:"f\
indings",find:["",Km(i)]}):o?.length===1?await St(o[0]):await Q(o??[],F(i))}var Km=(t="")=>t.replace(/^#+\s+/,"").trim().
replace(/\s+/g," ").slice(0,Ny);async function Iy(t){let e=O.level.numbers.get(t);if(e===void 0||!O.nodes.has(e)){await rt(
t);return}let n=_o().shown.has(e)?w.grown:sr(t);await rt(t),await k({grown:n}),w.tab==="graph"&&Mr(e)}var qy=/(?<![\p{L}\p{N}])['"\u2018\u201c\u201e\u00ab]([^'"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]+)['"\u2019\u201d\u201c\u00bb](?![\p{L}\p{N}])/gu,
ct=t=>x.relations[x.statements.relation[t]],Ry=t=>ec(ct(t),[N().statements.get(t).s]);function ec(t,e){return Jm(e)?t.several:
t.label}function Jm(t){let{entities:e}=N(),n=o=>typeof o=="number"&&o>=0&&e[o].several;return t.length>1||t.some(n)}function Oe(t,e=0){
let{s:n,o,roles:s,degree:r}=N().statements.get(t),i=r?` (${Ft(r)})`:"",a=Number(Jm([n])),c=e?ct(t).verbs[a]:Ry(t);if(o!==
void 0)return{verb:c+i,ends:[o],field:"object"};let l=ct(t).at_whom,f=(s??[]).filter(([u])=>Xm(u)).map(([,u])=>u);return l&&
f.length?{verb:l[a]+i,ends:f,field:nc}:{verb:ct(t).alone[a]+i,ends:[],field:"object"}}function zo(t){let{roles:e=[]}=N().
statements.get(t);return Oe(t).field===nc?e.filter(([n])=>!Xm(n)):e}var nc="to",Xm=t=>N().roles[t].id===nc,ot=t=>x.articles[x.
statements.article[t]],gn=t=>t.map(e=>{let n=N().entities[e];return/(^|\/)unspecified$/.test(n.id)?p("unnamed_source"):Z(
n)});function wt(t,e=0){return oc(e?Qn(t,e).join(" "):Qn(t).join(" \u2013 ")+sc(t),t)}function oc(t,e){let n=Go(e);return n.
length?`${t} (${n.join("; ")})`:t}function Qn(t,e=0){let n=vr(t,"subject",le(N().statements.get(t).s,e)),{verb:o,ends:s,
field:r}=Oe(t,e),i=s.map(a=>vr(t,r,le(a,e)));return[n,o,...i.length?[i.join(` ${p("and")} `)]:[]]}function sc(t){let e=N(),
n=new Map;for(let[s,r]of zo(t))n.set(s,[...n.get(s)??[],vr(t,e.roles[s].id,le(r))]);return[...n].sort(([s],[r])=>s-r).map(
([s,r])=>`, ${e.roles[s].label} ${r.join(` ${p("and")} `)}`).join("")}function le(t,e=0){if(t===void 0)return"";if(typeof t==
"string")return Ft(t);if(t>=0)return Ft(Z(N().entities[t]));let n=-1-t;return e>=2?`#${x.keys.at(n).split("#")[1]}`:Dt(wt(
n,e+1))}var wn=t=>typeof t=="number"&&t>=0?Ot(N().entities[t].id):null,rc=(t,e)=>N().statements.get(t).inferred?.includes(
e)??!1,vr=(t,e,n)=>rc(t,e)?se(n):n;function Cy(t,e){let n=gn(e).map(Ft);return[...n.slice(0,-1),...n.slice(-1).map(o=>vr(
t,"according_to",o))].join(" > ")}function Go(t){let{names:e,labels:n,statements:o}=x,s=N().statements.get(t),r=o.stance[t]>=
0?e.stances[o.stance[t]]:"";return[s.sources?.length&&`${p("according_to")} ${Cy(t,s.sources)}`,r==="doubts"&&p("author_\
doubts"),r==="rejects"&&p("author_rejects"),o.mode[t]!==en&&n.modes[o.mode[t]],o.certainty[t]!==0&&n.certainties[o.certainty[t]],
o.polarity[t]!==0&&p("look_denied"),s.ended&&p("ended")].filter(a=>typeof a=="string")}function Zm(t){let e=x.names.stances[x.
statements.stance[t]],{note:n}=N().statements.get(t);if(e!=="doubts"&&e!=="rejects"||typeof n!="string")return[];let o=n.
matchAll(qy);return Array.from(o,([,s])=>s.trim()).filter(Boolean)}function Uo(t){let{quote:e=[]}=N().statements.get(t),
n=e.slice(2).map(Number);return n.flatMap((o,s)=>s%2?[]:[[o,n[s+1]]])}function Et(t){let e=N(),n=e.bodies.get(x.statements.
article[t]);return n===null?(e.statements.get(t).quote??[]).join(" [\u2026] "):Uo(t).map(([o,s])=>n.slice(o,s).split(/\s+/).
join(" ")).join(" [\u2026] ")}var ic=new Set("al bin da de del della den der di do dos du e el ibn la le ten ter van von y".split(" "));function Kn(t){
let e=t.inferred?`${p("no_date")}, ${p("probably")} ${at(t.inferred)}`:p("no_date"),n=t.published&&t.published!=="unknow\
n"?at(t.published):e;return t.status?`${n}; ${p(`is_${t.status}`)}`:n}var Se=t=>`${t.author?`${Ft(t.author)}, `:""}${Ft(
t.publisher)}, ${Kn(t)}`;function jy(t){return`${t.author?`${t.author}, `:""}${Dt(t.title)}, ${t.publisher}, ${Kn(t)}`}function ep(t){
let e={plain:By,chicago:Wy,apa:Py}[w.citation];return`${e(ot(t))} ${Dt(Et(t))}`}function By(t){let e=t.retrieved?` (${p(
"accessed")} ${at(t.retrieved)})`:"";return`${jy(t)}${t.url?`, ${t.url}`:""}${e}:`}function Wy(t){let e=`\u201C${qn(t.title)}${/[?!.,]$/.
test(t.title)?"":","}\u201D`,n=Ar(t.published)??(t.inferred?`[${Ar(t.inferred)??t.inferred}?]`:"n.d."),o=Ar(t.retrieved),
s=[t.publisher,n,t.status,o&&`accessed ${o}`,t.url].filter(Boolean);return`${t.author?`${t.author}, `:""}${e} ${s.join("\
, ")}:`}function Py(t){let e=np(t),n=e?e.map(({given:u,family:m})=>`${m}, ${Fy(u)}`):[t.author??t.publisher],o=n.slice(-1).
join(""),s=n.length>1?`${n.slice(0,-1).join(", ")}, & ${o}`:o,r=tp(t.published)??(t.inferred?`[ca. ${tp(t.inferred)??t.inferred}\
]`:"n.d."),i=t.author&&t.author!==t.publisher?`${t.publisher}. `:"",a=Ar(t.retrieved),c=t.url?`${a?`Retrieved ${a}, from\
 `:""}${t.url} `:"",l=t.status?`${t.title} [${F(t.status)}]`:t.title,f=u=>/[?!.]$/.test(u)?u:`${u}.`;return`${f(s)} (${r}\
). ${f(l)} ${i}${c}`.replace(/[. ]*$/,":")}var Fy=t=>t.split(/[\s-]+/).map(e=>`${e[0]}.`).join(" ");function Ar(t){let{year:e,
month:n,day:o}=Tr(t);return e?[[n,o].filter(Boolean).join(" "),e].filter(Boolean).join(n&&o?", ":" "):null}function tp(t){
let{year:e,month:n,day:o}=Tr(t);return e?[e,[n,o].filter(Boolean).join(" ")].filter(Boolean).join(", "):null}function Tr(t){
let[,e,n,o]=/^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(t??"")??[],s=n?new Date(Date.UTC(2e3,Number(n)-1,1)):null;
return{year:e,month:s?.toLocaleDateString("en-US",{month:"long",timeZone:"UTC"}),day:o&&String(Number(o))}}function np({
author:t,publisher:e}){if(!t||t===e)return null;let n=t.split(/\s+and\s+|\s*&\s*|,\s*(?:and\s+)?/).map(Dy);return n.every(
o=>o!==null)?n:null}function Dy(t){let e=t.trim().split(/\s+/),n=r=>/^\p{L}/u.test(r)&&(!/^\p{Ll}/u.test(r)||ic.has(r));
if(e.length<2||e.length>4||!e.every(n)||ic.has(e[0]))return null;let o=e.findIndex(r=>ic.has(r)),s=o>0?o:e.length-1;return{
given:e.slice(0,s).join(" "),family:e.slice(s).join(" ")}}function op(t){let e=ot(t),{published:n,url:o,retrieved:s}=e,r=np(
e),i=`{${Ho(e.author||e.publisher)}}`,a=Tr(n).year!==void 0,c=/^\d{4}/.exec(a?"":n||e.inferred||""),f=[["author",r?r.map(
({given:u,family:m})=>Ho(`${u} ${m}`)).join(" and "):i],["title",Ho(e.title)],["organization",!!e.author&&e.author!==e.publisher&&
Ho(e.publisher)],["date",a&&n],["year",c?.[0]],["url",o&&encodeURI(ua(o)).replace(/[{}\\]/g,"")],["urldate",Tr(s).day&&s],
["addendum",e.status],["note",`\`\`${Ho(qn(Et(t)))}''`]].flatMap(([u,m])=>m?[`  ${u} = {${m}}`]:[]);return`@online{${e.id.
replace(/[\s,{}#%~\\"'()=]+/g,"-")},
${f.join(`,
`)}
}`}var zy={"~":"\\textasciitilde{}","^":"\\textasciicircum{}","\u201C":"``","\u201D":"''","\u2018":"`","\u2019":"'","\u2013":"\
--","\u2014":"---","\u2026":"\\dots{}"},Ho=t=>t.replace(/[{}\\]/g,"").replace(/([#$%&_])/g,"\\$1").replace(/[~^\u201c\u201d\u2018\u2019\u2013\u2014\u2026]/g,
e=>zy[e]);function rp({kind:t,total:e,hits:n},o,s,r){let i=`results-${t}`;return d("div",{role:"group","aria-labelledby":i},d("p",
{class:"results-head",id:i},p(`found_${t}`),d("span",{class:"quiet"},` ${q(e)}`)),n.map(a=>o(Gy(a),s(a,ip(a)))),e>n.length&&
o(d("div",{role:"option",class:"result more"},p("show_all_of",{n:q(e)})),r(t)))}function Gy(t){let{count:e,alias:n,snippet:o,
kind:s}=t;return d("div",{role:"option",class:"result"},o?d("span",{class:s==="quote"||s==="words"?"words":"",dir:"auto",
lang:sp(t)},Vy(o)):d("span",{dir:"auto",lang:sp(t)},ip(t)),n&&[" ",d("span",{class:"quiet",dir:"auto"},`(${n})`)],d("spa\
n",{class:"quiet aside"},[Hy(t),e!==null&&I(e,"statement")].filter(Boolean).join(" \xB7 ")))}function ip({kind:t,label:e,
at:n,phrase:o}){if(o){let[s,r]=[o.actor,o.target].map(a=>a===null?"":Uy(a));return p(s&&r?"phrase_both":r?"phrase_who":"\
phrase_whom",{actor:s,relation:x.relations[o.relation].verbs[0],target:r})}return(t==="actor"||t==="issue")&&n!==void 0?
Z(N().entities[n]):t==="relation"&&n!==void 0?ln(x.relations[n].verbs[0]):e}function sp({kind:t,at:e,article:n}){return t===
"quote"||t==="words"?n===void 0?null:x.articles[n].language:e===void 0?null:t==="actor"||t==="issue"?Ot(N().entities[e].
id):t==="article"?x.articles[e].language:null}function Uy(t){let e=N().entities.find(n=>n.id===t);return e?Z(e):t}function Hy({
kind:t,at:e,article:n}){return t==="article"&&e!==void 0?Se(x.articles[e]):(t==="quote"||t==="words")&&n!==void 0?x.articles[n].
title:t==="actor"||t==="issue"?e===void 0?"":N().entities[e].type:""}function Vy({text:t,marks:e}){let n=0;return[...e.flatMap(
([s,r])=>{let i=t.slice(n,s);return n=r,[i,d("mark",{},t.slice(s,r))]}),t.slice(n)]}var Qy=12,[Ky,Yy,ap,Lr]=[560,200,4,12],Kt="",cc=null,ac=null,Ye=null,Je=[],Xe=-1;function cp(){let t=d("div",{id:"result\
s",class:"results",role:"listbox","aria-label":p("search_results")});t.hidden=!0,t.addEventListener("mousedown",n=>n.preventDefault());
let e=d("input",{type:"search",id:"search",role:"combobox","aria-expanded":"false","aria-controls":"results","aria-autoc\
omplete":"list",placeholder:p("search"),"aria-label":p("search"),autocomplete:"off",value:Kt,onfocus:lp,oninput:n=>Er(n.
target.value),onkeydown:t1,onblur:Nr});return d("div",{class:"searching",role:"search"},e,t)}function lp(){if(ac?.of!==x){
let t=Promise.all([G(),qs(),yt("entity")]).then(([e,{cards:n},o])=>jl({facts:x,words:e,findings:n,level:o},Jy()));ac={of:x,
index:t}}return ac}function Jy(){let t=performance.now();return()=>performance.now()-t<Qy?null:new Promise(e=>setTimeout(
()=>{t=performance.now(),e()}))}async function lc(){let{of:t,index:e}=lp(),n=await e,o=JSON.stringify(w.coders);return(Ye?.
coders!==o||Ye.of!==t)&&(Ye={search:new ws(n,w,p("search_asking")),of:t,coders:o}),Ye.search}async function Er(t){Kt=t,cc=
null,Ye||up([d("p",{class:"quiet"},p("search_preparing"))]),await lc(),Kt===t&&fp()}function fp(){let t=Ye?.search.groups(
Kt,cc)??[];Je=[],Xe=-1;let e=(r,i)=>(r.id=`result-${Je.length}`,r.addEventListener("click",i),Je.push({element:r,act:i}),
r);if(!Kt.trim())return Nr();let n=(r,i)=>()=>(Nr(),Ym(r,i,Kt.trim())),o=r=>()=>{let i=Xe;cc=r,fp(),mp(i)};up(t.length?t.
map(r=>rp(r,e,n,o)):Xy(e));let s=t.reduce((r,i)=>r+i.total,0);me(s?I(s,"hit"):p("nothing_found",{what:Kt.trim()}))}function Xy(t){
let e=Ye?.search.nearest(Kt)??null,n=()=>{if(e===null)return;let o=A("search");o.value=e,o.focus(),Er(e)};return[d("p",{
class:"quiet"},p("nothing_found",{what:Kt.trim()})),e!==null&&t(d("div",{role:"option",class:"result"},p("did_you_mean",
{name:e})),n)]}function up(t){let e=A("results");L(e,t),e.hidden=!1,Zy(A("search"),e),A("search").setAttribute("aria-exp\
anded","true")}function Zy(t,e){let{left:n,bottom:o,width:s}=t.getBoundingClientRect(),r=document.documentElement.clientWidth-
2*Lr,i=Math.min(r,Math.max(s,Ky));e.style.width=`${i}px`,e.style.left=`${Math.max(Lr,Math.min(n,r+Lr-i))}px`,e.style.top=
`${o+ap}px`,e.style.maxHeight=`${Math.max(Yy,innerHeight-o-ap-Lr)}px`}function Nr(){Je=[],Xe=-1,A("results").hidden=!0,A(
"search").setAttribute("aria-expanded","false"),A("search").removeAttribute("aria-activedescendant")}function mp(t){Je[Xe]?.
element.removeAttribute("aria-selected"),Xe=Math.max(-1,Math.min(t,Je.length-1));let e=Je[Xe]?.element;e?.setAttribute("\
aria-selected","true"),e?.scrollIntoView({block:"nearest"}),e?A("search").setAttribute("aria-activedescendant",e.id):A("\
search").removeAttribute("aria-activedescendant")}async function t1(t){let{key:e,target:n}=t,o={ArrowDown:1,ArrowUp:-1};
e in o?(t.preventDefault(),A("results").hidden&&Kt.trim()?await Er(Kt):mp(Xe+o[e])):e==="Enter"?(t.preventDefault(),(A("\
results").hidden||!Ye)&&await Er(n.value),Je[Math.max(Xe,0)]?.act()):e==="Escape"&&(n.value=Kt="",Nr())}var Yn=(t,e)=>T(t,n=>e1(e(),n));async function e1(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=d("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}me(
p("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function Ne(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=d("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}var Jn=(t,...e)=>d("section",{class:"group"},d("h2",{},t),e);function X(t,e,n,o){let s=e.find(([r])=>r===n);return d("se\
lect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>d("option",{value:r,selected:r===n},F(i))))}
function lt(t,e,n,o){let s=d("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return d("label",{class:"\
tick"},s,o,d("span",{},t))}function Ie(t,e){let n=d("ol",{class:"acts"},t.slice(0,e));return[n,Vo(t,e,e,o=>ee(n,o))]}function Vo(t,e,n,o){
if(t.length<=e)return null;let s=e,r=()=>p("more",{n:t.length-s}),i=T(r(),()=>{o(t.slice(s,s+n)),s+=n,s>=t.length?i.remove():
i.textContent=r()});return i}var Yt=(t,...e)=>d("fieldset",{},d("legend",{},t),e);function U(t,e,n){let o=typeof t=="number"?q(t):t;return e.length?R(o,()=>Q(e,n),{class:o===p("show_quotes")?"link numbe\
r show-quotes":"link number","aria-label":`${o} ${n}: ${p("show_quotes")}`}):d("span",{class:"number none"},o)}var pp="sums_up";function Qo(t,e,n){let o=pe(t,n,t.statements.alternative),s=e.arrows.filter(l=>o[l.statement]),r=s.filter(
l=>l.by!==pp),i=new Set(r.flatMap(({tail:l,head:f})=>[l,f])),a=new Map;for(let l of s){if(l.by===pp&&!i.has(l.tail))continue;
let f=[l.tail,l.head,l.by,l.words].join(`
`),u=a.get(f);u?u.statements.push(l.statement):a.set(f,{...l,statements:[l.statement]})}let c=e.topics.findIndex(([l])=>l===
n.about);return n.about===null?[...a.values()]:n1([...a.values()],e,c)}function n1(t,{cards:e},n){let o=t.flatMap(({tail:i,
head:a})=>[i,a]).filter(i=>e[i].about?.includes(n)),s=dp(o,t,"head","tail"),r=dp(o,t,"tail","head");return t.filter(i=>s.
has(i.head)||r.has(i.tail))}function dp(t,e,n,o){let s=new Map;for(let i of e)s.set(i[n],[...s.get(i[n])??[],i[o]]);let r=new Set(
t);for(let i of r)for(let a of s.get(i)??[])r.add(a);return r}function gp(t){let e=o1(t),n=e.map(o=>{let s=Ir(o,({to:i})=>i.key).map(i=>({...i[0].to,of:i.map(({of:a})=>a)}));return{from:Ir(
o,({from:i})=>i.key).map(i=>({key:i[0].from.key,at:s1(i[0].from,o,e,s),of:i.map(({of:a})=>a)})),to:s,of:o.map(({of:i})=>i),
level:0}});return{buses:n,levels:r1(n)}}function Ir(t,e){let n=new Map;for(let o of t)n.set(e(o),[...n.get(e(o))??[],o]);
return[...n.values()]}function o1(t){let e=n=>[...new Set(n.map(({from:o})=>o.key))].sort().join(" ");return Ir(Ir(t,({to:n})=>n.
key),e).map(n=>n.flat())}function s1(t,e,n,o){let s=l=>l.reduce((f,{to:u})=>f+u.at,0)/l.length,r=n.filter(l=>l.some(f=>f.
from.key===t.key)).sort((l,f)=>s(l)-s(f));if(r.length>1){let l=Math.min(12,2*t.room/r.length);return t.at+(r.indexOf(e)-
(r.length-1)/2)*l}let a=o.length===1&&e.every(l=>l.from.key===t.key)?t.room:Math.min(14,t.room),[c]=o.map(({at:l})=>l).sort(
(l,f)=>Math.abs(l-t.at)-Math.abs(f-t.at));return Math.abs(c-t.at)<=a?c:t.at}function r1(t){let e=t.filter(o=>i1(o)>0);e.
sort((o,s)=>qe(o)[0]-qe(s)[0]);for(let o=!0;o;){o=!1;for(let s=1;s<e.length;s++){let[r,i]=[e[s-1],e[s]];hp(i,r)>=hp(r,i)||
([e[s-1],e[s]]=[i,r],o=!0)}if(e.length>40)break}let n=0;for(let[o,s]of e.entries()){let r=e.slice(0,o).filter(i=>a1(qe(s),
qe(i)));s.level=Math.max(0,...r.map(({level:i})=>i+1)),n=Math.max(n,s.level+1)}return n}function qe({from:t,to:e}){let n=[
...t,...e].map(({at:o})=>o);return[Math.min(...n),Math.max(...n)]}function i1(t){let[e,n]=qe(t);return n-e}var a1=(t,e)=>t[0]-
4<e[1]&&e[0]-4<t[1];function hp(t,e){let n=(i,[a,c])=>a-4<i&&i<c+4,o=e.from.filter(({at:i})=>n(i,qe(t))).length,s=t.to.filter(
({at:i})=>n(i,qe(e))).length,r=t.to.flatMap(i=>e.from.filter(a=>Math.abs(i.at-a.at)<4)).length;return o+s+4*r}var Re=({tail:t,head:e})=>`${t} ${e}`;function xp(t,e,n){return c1(e).map(o=>l1(t,o,n)).sort((o,s)=>s.layers.flat().length-
o.layers.flat().length)}function c1(t){let e=new Map,n=s=>{let r=e.get(s)??s;return r===s?s:n(r)};for(let{tail:s,head:r}of t)
e.set(n(r),n(s));let o=new Map;for(let s of t)o.set(n(s.tail),[...o.get(n(s.tail))??[],s]);return[...o.values()]}function l1({
cards:t,bends:e},n,o){let s=new Set(n.flatMap(({tail:u,head:m})=>[u,m])),r=new Map,i=new Map,a=(u,m)=>(r.set(u,[...r.get(
u)??[],m]),m);for(let[u,m,h]of t)s.has(u)&&i.set(u,{layer:m,spot:a(m,wp(u,h,o(u)))});let c=new Map(e.map(([u,m,h])=>[Re(
{tail:u,head:m}),h])),l=new Map;for(let u of n){let[m,h]=[i.get(u.tail),i.get(u.head)];if(!m||!h||l.has(Re(u)))continue;
let g=m.layer<h.layer?1:-1,b=(c.get(Re(u))??[]).map((_,M)=>a(m.layer+g*(M+1),wp(-1,_,26))),y=[m.spot,...b,h.spot];l.set(
Re(u),y);let $=g>0?y:[...y].reverse();for(let[_,M]of $.slice(1).entries())M.above.push($[_]),$[_].below.push(M)}let f=[...r].
sort(([u],[m])=>u-m).map(([,u])=>u.sort((m,h)=>m.across-h.across));return{layers:f,arrows:n,ways:l,width:f1(f)}}var wp=(t,e,n)=>({
card:t,across:e,room:n,at:0,above:[],below:[]});function f1(t){for(let o of t){let s=0;for(let r of o)r.at=s+r.room/2,s+=
r.room}for(let o=0;o<8;o++)for(let s of o%2?[...t].reverse():t){let r=s.map(({above:i,below:a,at:c})=>qr([...i,...a].map(
l=>l.at))??c);for(let[i,a]of u1(r,s).entries())s[i].at=a}let e=t.flat(),n=Math.min(...e.map(({at:o,room:s})=>o-s/2));for(let o of e)
o.at-=n;return Math.max(...e.map(({at:o,room:s})=>o+s/2))}var qr=t=>t.length?t.reduce((e,n)=>e+n,0)/t.length:null;function u1(t,e){
let n=[],o=[],s=0;for(let[i,a]of t.entries())for(s+=i?(e[i-1].room+e[i].room)/2:0,o.push(s),n.push([a-s]);n.length>1&&(qr(
n[n.length-2])??0)>(qr(n[n.length-1])??0);){let c=n.pop()??[];n[n.length-1].push(...c)}return n.flatMap(i=>i.map(()=>qr(
i)??0)).map((i,a)=>i+o[a])}var Rr=10,m1=30,bp=[1.4,2.8,2.3,1.8,1.2],fc=14,p1=6,uc=t=>dn(t?x.encodings.holds[x.names.holds.indexOf(t)].dashes:[]),yp=t=>Math.
max(...t.map(({rank:e})=>bp[e??0]??bp[0]));function $p(t,e,n,o,{end:s,start:r,room:i}){let a=[];for(let f of n){let u=o.
get(Re(f))??[],m=u.findIndex((y,$)=>$>0&&e.includes(y));if(m<1)continue;let[h,g]=[u[m-1],u[m]],b=s(g,f);a.push({from:{key:String(
t.indexOf(h)),at:r(h),room:h.card<0?p1:i(h)/2-fc},to:{key:`${e.indexOf(g)} ${b}`,at:b},of:f})}let{buses:c,levels:l}=gp(a);
return{buses:c,height:Math.max(m1,(l+1)*Rr+fc)}}function Op(t,{footOf:e,from:n,to:o}){let s=n+fc+t.level*Rr,[r,i]=qe(t);
return r===i?xn(t.of,[r,e(t.from[0].key)],[r,o]):[t.from.map(({key:a,at:c,of:l})=>xn(l,[c,e(a)],[c,s])),xn(t.of,[r,s],[i,
s]),t.to.map(({at:a,of:c})=>xn(c,[a,s],[a,o]))]}function xn(t,...e){let[n,...o]=new Set(t.map(s=>s.hold));return S("poly\
line",{points:e.join(" "),"stroke-width":yp(t),...o.length?{}:uc(n),"stroke-linecap":"square"})}function Sp(t,e,n,o){return S(
"g",{},S("line",{x1:e,x2:e,y1:n,y2:o-7,"stroke-width":yp(t)}),S("path",{class:"head",d:`M${e-5} ${o-9} L${e} ${o-1} L${e+
5} ${o-9} Z`}))}function _p(t,[e,n,[o,s]],r){let[i,a]=[n[1]+Rr/2,s-Rr/2];return xn([t],e,[n[0],i],[r,i],[r,a],[o,a],[o,s])}var[d1,h1]=[172,148],g1=900,Cr=20,w1=18,Ko=16,x1=40;function Mp(t,e,n,o){let s=d("div",{class:"argument"});t.append(s);let r=s.
clientWidth,i=[...new Set(n.flatMap(({tail:$,head:_})=>[$,_]))],a=Ve(),c=O1(e,n,a);for(let{label:$}of[...c.values()].flat())
s.append($);let f=xp(o,n,$=>{let _=(c.get($)??[]).map(({label:M})=>M.offsetWidth+8);return Math.max(r<g1?h1:d1,_.reduce(
(M,v)=>M+v,0))+Cr}),u=f.flatMap(({layers:$})=>$.flat().filter(({card:_})=>_>=0)),m=new Map(u.map(({card:$,room:_})=>[$,$1(
e.cards[$],_-Cr,a)]));for(let $ of i)s.prepend(m.get($)??"");let h=S("svg",{class:"lines","aria-hidden":"true"});s.prepend(
h);let g=b1(r),[b,y]=[0,0];for(let $ of f){let{left:_,top:M}=g.lowest($.width+Ko),v=M+_1($,{left:_,top:M,boxes:m,meetings:c,
lines:h});g.fill(_,$.width+2*Ko,v+x1),b=Math.max(b,_+$.width+2*Ko),y=Math.max(y,v)}s.style.width=`${b}px`,s.style.height=
`${y}px`,h.setAttribute("width",String(b)),h.setAttribute("height",String(y)),y1(s,u,m,c)}function b1(t){let e=[{left:0,
height:0}],n=(o,s)=>e.filter((r,i)=>r.left<s&&(e[i+1]?.left??1/0)>o);return{lowest(o){return e.filter(({left:r})=>r===0||
r+o<=t).map(({left:r})=>({left:r,top:Math.max(...n(r,r+o).map(({height:i})=>i))})).reduce((r,i)=>i.top<r.top?i:r)},fill(o,s,r){
let i=n(o,o+s).at(-1)?.height??0,a=o+s,c=e.filter(f=>f.left<o||f.left>=a),l=c.some(f=>f.left===a)?[]:[{left:a,height:i}];
e=[...c,{left:o,height:r},...l].sort((f,u)=>f.left-u.left)}}}function y1(t,e,n,o){for(let{card:s}of e){for(let{label:r}of o.
get(s)??[])t.append(r);t.append(n.get(s)??"")}}function $1(t,e,n){let{marks:o=[]}=t,s=t.denied?"\u2298 ":t.doubted?"? ":
"",r=[o.length>0&&d("strong",{},`${s}${o.join(", ")}`),o.length>0&&" ",d("span",{dir:"auto",lang:t.id&&ve(t.id)},t.inferred?
se(t.text):t.text)],i=t.hold?` held-${t.hold.replace(" ","-")}`:"",a=`card ${t.sign??""}${i}${t.denied?" denied":""}`,{id:c,
statements:l=[]}=t,f=(c?w.open===`actor:${c}`:l.some(m=>n.has(m)))&&"location",u=l.length||c?T(r,()=>c?rt(c):Q(l,t.text),
{class:a,"aria-current":f}):d("div",{class:a},r);return u.style.width=`${e}px`,u}function O1({cards:t},e,n){let o=new Map;
for(let r of e){let i=[...(r.marks??[]).map(c=>`${c}:`),r.words].join(" "),a=o.get(r.head)??new Map;o.set(r.head,a.set(i,
[...a.get(i)??[],r]))}let s=new Map;for(let[r,i]of o){let a=[...i].map(([c,l])=>({arrows:l,label:S1(t,c,l,n)}));s.set(r,
a)}return s}function S1(t,e,n,o){let s=n.flatMap(a=>a.statements),r=n.map(({tail:a,head:c})=>p("leads_to",{tail:t[a].text,
words:e,head:t[c].text})),i=[d("strong",{},e),n.length>1&&` \xB7 ${n.length}`];return T(i,()=>Q(s,e),{class:"arrow-words",
"aria-current":s.some(a=>o.has(a))&&"location","aria-label":`${r.join("; ")}. ${p("show_quotes")}`,title:r.join(`
`)})}function _1({layers:t,arrows:e,ways:n,width:o},{left:s,top:r,boxes:i,meetings:a,lines:c}){let l=$=>i.get($),f=$=>n.
get(Re($))??[],u=$=>t.findIndex(_=>_.includes($)),m=$=>u(f($)[0])<u(f($).slice(-1)[0]),h=e.filter(m),g=new Map(e.filter(
$=>!m($)).map($=>[$,[]])),b=new Map,y=r;for(let[$,_]of t.entries()){let M=new Map(_.map(P=>[P,k1(a.get(P.card)??[],n,s+P.
at)])),v=t[$-1]??[],{buses:E,height:W}=$p(v,_,h,n,{end:(P,qt)=>M.get(P)?.find(Mt=>Mt.arrows.includes(qt))?.at??s+P.at,start:P=>s+
P.at,room:({room:P})=>P-Cr}),j=[...M.values()].flat().map(({label:P})=>P.offsetHeight),C=y,z=Math.max(0,...j),B=y+($||z?
W:0);y=B+(z&&z+w1);let Y=P=>b.get(v[Number(P)])??C;for(let P of E)ee(c,[Op(P,{footOf:Y,from:C,to:B})]);let it=Math.max(0,
..._.map(({card:P})=>P<0?0:l(P).offsetHeight));for(let P of _){let qt=s+P.at,Mt=P.card<0?h.filter(Ct=>f(Ct).includes(P)):
[];if(Mt.length&&ee(c,[xn(Mt,[qt,B],[qt,y+it])]),b.set(P,y+it),P.card<0)continue;let Rt=l(P.card).offsetHeight,ue=$===0?
y+it-Rt:y;b.set(P,ue+Rt),kp(l(P.card),qt-(P.room-Cr)/2,ue);for(let{label:Ct,arrows:_n,at:kn}of M.get(P)??[]){kp(Ct,kn-Ct.
offsetWidth/2,B+(z-Ct.offsetHeight)/2),c.append(Sp(_n,kn,B+z,ue));for(let bi of _n)g.get(bi)?.push([kn,B])}for(let[Ct,_n]of g)
f(Ct)[0]===P&&_n.unshift([qt,ue+Rt],[qt,y+it])}y+=it}for(let[$,_]of g)ee(c,[_p($,_,s+o+Ko/2)]);return y+(g.size&&Ko)-r}function kp(t,e,n){
t.style.left=`${Math.round(e)}px`,t.style.top=`${Math.round(n)}px`}function k1(t,e,n){let o=({arrows:a})=>{let c=a.map(l=>e.
get(Re(l))?.at(-2)?.at??0);return c.reduce((l,f)=>l+f,0)/c.length},s=[...t].sort((a,c)=>o(a)-o(c)),r=s.reduce((a,{label:c})=>a+
c.offsetWidth+8,0),i=n-r/2;return s.map(a=>{let c=a.label.offsetWidth+8;return i+=c,{...a,at:i-c/2}})}var vp=".sheet, .facets, .table-scroll, .matrix-scroll, .analysis-table",M1=200,Ap="";async function Yo(t,e){let n=`${w.
tab} ${w.article}`,s=(Ap===n?[...t.querySelectorAll(vp)]:[]).map(({className:r,scrollLeft:i,scrollTop:a})=>({className:r,
scrollLeft:i,scrollTop:a}));Ap=n,await e(t);for(let[r,i]of[...t.querySelectorAll(vp)].entries())i.className!==s[r]?.className||
i.scrollTop||i.scrollLeft||i.scrollTo(s[r].scrollLeft,s[r].scrollTop)}function Tp(t,e){let n=t.querySelectorAll("[aria-c\
urrent='location']"),[o]=w.open?n:[];o&&mc(o,o.closest(".sheet"))&&o.scrollIntoView({block:o.offsetHeight>M1?"start":"ce\
nter",inline:"center"});let s=e&&(o??t.querySelector("h2, h3, .sheet"));s&&(s.tabIndex<0&&(s.tabIndex=-1),s.focus({preventScroll:!0}))}
function mc(t,e){let[n,o]=[t,e].map(c=>c.getBoundingClientRect()),{scrollPaddingRight:s,scrollPaddingBottom:r}=getComputedStyle(
e),i=Math.min(o.right,innerWidth)-(Number.parseFloat(s)||0),a=Math.min(o.bottom,innerHeight)-(Number.parseFloat(r)||0);return n.
left<o.left||n.right>i||n.top<Math.max(o.top,0)||n.bottom>a}var Jt=(...t)=>d("div",{class:"sheet"},t),Xn=(t,...e)=>d("di\
v",{class:"sheet",tabindex:0,role:"region","aria-label":p(`tab_${t}`)},e);var Lp=null,Ep=()=>Lp;async function Np(t){let[e]=await Promise.all([Rs(),G()]),n=Qo(x,e,w),o=h=>x.statements.article[h.
statement],s=Qo(x,e,{...w,about:null}),r=[...new Set(s.map(o))].sort((h,g)=>h-g);if(!r.length){L(t,Xn("arguments",d("p",
{},p("no_arrows"))));return}let i=w.article!==null&&!x.articles.some(({id:h})=>h===w.article),c=r.find(h=>x.articles[h].
id===w.article)??r.find(h=>n.some(g=>o(g)===h))??r[0],l=n.filter(h=>o(h)===c),f=x.articles[c],u=[...new Set(l.flatMap(h=>h.
statements))];Lp={article:c,statements:u};let m=Xn("arguments",d("p",{class:"line choosers"},X(p("argument_article"),r.map(
h=>[x.articles[h].id,x.articles[h].title]),f.id,h=>k({article:h})),d("label",{},`${p("about")} `,v1(e,s))),i&&d("p",{class:"\
quiet"},p("no_such_article")),d("h2",{lang:f.language},f.title),d("p",{class:"source",dir:"ltr"},Se(f)),A1(l,n,u),l.length?
T1(e,l):d("p",{},p("no_arrows_here")));L(t,m),l.length&&Mp(m,e,l,e.places[c])}function v1({topics:t,cards:e},n){let s=[...new Set(
n.flatMap(({tail:r,head:i})=>[...e[r].about??[],...e[i].about??[]]))].map(r=>t[r]).sort(([,r],[,i])=>r.localeCompare(i));
return X(p("about"),[["",p("about_all")],...s],w.about??"",r=>k({about:r||null}))}function A1(t,e,n){return d("p",{class:"\
quiet"},`${F(Bn())}. `,t.length<e.length?p("arrows_here",{here:I(t.length,"arrow"),all:e.length}):`${I(t.length,"arrow")}\
.`," ",n.length>0&&U(p("show_quotes"),n,p("tab_arguments")),d("br"),p("arguments_help"))}function T1({cards:t},e){let n=[
...new Set(e.flatMap(({tail:a,head:c})=>[a,c]))].map(a=>t[a]),o=[...n,...e],s=a=>n.some(c=>c.sign===a),i=[...[void 0,"no\
t actual","hedged"].filter(a=>o.some(c=>c.hold===a)).map(a=>[pc({hold:a}),p(`look_${a?.replace(" ","_")??"plain"}`)]),o.
some(a=>a.denied)&&[pc({denied:!0}),`\u2298 ${p("held_denied")}`],...["cooperation","conflict"].filter(s).map(a=>[pc({sign:a}),
p(`look_${a}`)])];return d("ul",{class:"looks"},i.map(a=>a&&d("li",{},a)))}function pc({hold:t,denied:e=!1,sign:n="neith\
er"}){let o=S("rect",{x:2,y:2,width:24,height:12,rx:4,class:`border ${n}`,...uc(t)}),s=e&&S("rect",{x:2,y:2,width:5,height:12,
class:"bar-denied"});return S("svg",{class:"sample",width:28,height:16,viewBox:"0 0 28 16","aria-hidden":"true"},o,s)}function Ce(t,e=""){return`${[x.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network",e].filter(
Boolean).join("-")}.${t}`}var L1={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Jo(t){return t.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g,
"\uFFFD")}function ft(t){return Jo(String(t)).replace(/[&<>"]/g,e=>L1[e])}var jr=1.4,[Ip,E1,Zn]=[48,24,12];function Br(t,e,n,o=400,s=""){let r=s&&` fill="${s}"`,i=[];for(let c of t.split(/\s+/).
filter(Boolean)){let l=i.length?`${i[i.length-1]} ${c}`:c;i.length&&Ke(l,n,o)<=e?i[i.length-1]=l:i.push(c)}return{markup:i.
map((c,l)=>`<text y="${(n*(1+l*jr)).toFixed(1)}" font-size="${n}" font-weight="${o}"${r}>${ft(c)}</text>`).join(""),height:i.
length*n*jr}}function qp(t){let[e,n]=[0,Zn];return{markup:(w.picture==="named"?_r():hm()).map(([r,i])=>{let a=Ip+Ke(i,Zn)+
E1;e&&e+a>t&&([e,n]=[0,n+Zn*jr]);let c=`<g transform="translate(${e} ${n-11})">${r.innerHTML}</g><text x="${e+Ip}" y="${n}\
" font-size="${Zn}">${ft(i)}</text>`;return e+=a,c}).join(""),height:n+Zn*jr-Zn}}function Cp(){let t=Le()?.body;if(!t?.nodeIndices.length)return null;let{nodes:e}=O.level,n=t.nodeIndices.map(l=>({at:l,
x:t.nodes[l].x,y:t.nodes[l].y})),[o,s]=[Math.min(...n.map(({x:l})=>l))-90,Math.max(...n.map(({x:l})=>l))+90],[r,i]=[Math.
min(...n.map(({y:l})=>l))-60,Math.max(...n.map(({y:l})=>l))+70],a=[...[...O.arrows.keys()].map(l=>N1(l,t)),...n.map(({at:l,
x:f,y:u})=>q1(l,e[l],f,u))];return{markup:`<g transform="translate(${(-o).toFixed(1)} ${(-r).toFixed(1)})">${a.join("")}\
</g>`,width:s-o,height:i-r}}function Rp(t,e,n){let o=n.nodes[e],s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=O.level.nodes[e].size+
3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*r}}var Xo=({x:t,y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function N1(t,e){
let{options:n}=e.edges[t],{arrows:o}=O.level,{signs:s,holds:r}=x.encodings,[i,a]=[e.nodes[o.actor[t]],e.nodes[o.target[t]]],
{color:c}=n.color,l=i===a,f=l?{x:i.x+34,y:i.y-34}:ar(i,a,n.smooth),u=l?{x:i.x,y:i.y-16}:Rp(f,o.actor[t],e),m=l?{x:i.x+16,
y:i.y}:Rp(f,o.target[t],e),h=Math.atan2(m.y-f.y,m.x-f.x)*180/Math.PI,g={x:(u.x+2*f.x+m.x)/4,y:(u.y+2*f.y+m.y)/4},{dashes:b}=r[o.
hold[t]],y=b.length?` stroke-dasharray="${b.join(" ")}"`:"",$=`<path d="M${Xo(u)} Q${Xo(f)} ${Xo(m)}" fill="none" stroke\
="${c}" stroke-width="${n.width.toFixed(1)}"${y}/>`,_=Bo(s[o.sign[t]].head,c,`translate(${Xo(m)}) rotate(${h}) scale(1)`),
M=Da(da(o.hold[t],o.mark[t]),c,g.x.toFixed(1),g.y.toFixed(1));return $+(_?.outerHTML??"")+(M?.outerHTML??"")+I1(n.label??
"",u,m,g)}function I1(t,e,n,o){if(!t)return"";let s=Math.atan2(n.y-e.y,n.x-e.x)*180/Math.PI,r=s>90||s<-90?s+180:s,i=t.split(
`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${ft(c)}</tspan>`);return`<text transform="translate(${Xo(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${jp()}>${a.join("")}</text>`}var jp=()=>`text-anchor="middle" fill="${et().text}\
" stroke="${et().ground}" stroke-width="3" paint-order="stroke"`;function q1(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=Pn(D(O.level,t)).split(`
`).map((f,u)=>`<text x="${s}" y="${r+e+14+u*14}" font-size="13" ${jp()}>${ft(f)}</text>`),l=o>=0?fn()[o]:et().node;return`${i[n]}\
fill="${l}" stroke="${et().line}"/>${c.join("")}`}var R1=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linecap","stroke-linejoin","stroke-opac\
ity","paint-order","opacity","font-size","font-weight","font-style","font-family","text-anchor","dominant-baseline","let\
ter-spacing","direction","visibility","marker-start","marker-mid","marker-end"],C1=["class","style","tabindex","role","f\
ocusable"];function Zo(t,e){let n=t.cloneNode(!0),[o,s]=[t,n].map(r=>[r,...r.querySelectorAll("*")]);for(let[r,i]of o.entries()){
let a=getComputedStyle(i);for(let c of[...C1,...s[r].getAttributeNames().filter(l=>/^(aria|data)-/.test(l))])s[r].removeAttribute(
c);a.display==="none"&&s[r].setAttribute("display","none");for(let c of R1)s[r].setAttribute(c,a.getPropertyValue(c))}if(e)
for(let[r,i]of o.entries())i.matches(e)&&s[r].remove();return n}var j1=/^repeating-linear-gradient\((.*)\)$/,B1=/,\s*(?![^(]*\))/,W1={"to top":0,"to right":90,"to bottom":180,"to left":270};
function Bp(t,{x:e,y:n,width:o,height:s}){let[r,...i]=j1.exec(t)?.[1].split(B1)??[];if(!i.length)return null;let a=(W1[r]??
Number.parseFloat(r))*Math.PI/180,[c,l]=[Math.sin(a),-Math.cos(a)],f=(Math.abs(o*c)+Math.abs(s*l))/2,[u,m]=[e+o/2-f*c,n+
s/2-f*l],h=0,g=i.map(j=>{let C=j.lastIndexOf(" ");return h=Math.max(h,Number.parseFloat(j.slice(C))),{colour:P1(j.slice(
0,C)),at:h}}),b=[u,m,u+h*c,m+h*l].map(j=>(Math.round(100*j)/100+0).toFixed(2)),y=`stripes${[t,...b].join("_").replace(/[^\w.-]+/g,
"_")}`,[$,_,M,v]=b,E=g.map(({colour:j,at:C})=>`<stop offset="${(C/h).toFixed(4)}" stop-color="${j}"/>`),W=`gradientUnits\
="userSpaceOnUse" spreadMethod="repeat" x1="${$}" y1="${_}" x2="${M}" y2="${v}"`;return{fill:`url(#${y})`,defined:`<line\
arGradient id="${y}" ${W}>${E.join("")}</linearGradient>`}}function P1(t){let e=/^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)$/.
exec(t)?.slice(1);return e?`rgb(${e.map(n=>Math.round(255*Number(n))).join(", ")})`:t}var Wr=8,Wp=document.createElement("canvas").getContext("2d");function dc(t){let e=F1(t);for(let[o]of e)o.scrollTo(0,0);
let n=t instanceof SVGSVGElement?D1(t):z1(t);for(let[o,s,r]of e)o.scrollTo(s,r);return n}function F1(t){let e=[];for(let n=t.
parentElement;n;n=n.parentElement)e.push(n);return e.filter(n=>n.scrollLeft||n.scrollTop).map(n=>[n,n.scrollLeft,n.scrollTop])}
function D1(t){let e=t.getBBox(),[n,o]=[Math.ceil(e.width)+2*Wr,Math.ceil(e.height)+2*Wr],s=Zo(t);return s.setAttribute(
"viewBox",`${e.x-Wr} ${e.y-Wr} ${n} ${o}`),s.setAttribute("width",String(n)),s.setAttribute("height",String(o)),{markup:Fr(
s),width:n,height:o}}function z1(t){let{left:e,top:n}=t.getBoundingClientRect(),o=[],[s,r]=[0,0],i=(c,l)=>{c&&(o.push(c),
s=Math.max(s,l.right-e),r=Math.max(r,l.bottom-n))},a=c=>{let l=getComputedStyle(c);if(l.display==="none"||l.visibility===
"hidden"||l.opacity==="0")return;let f=c.getBoundingClientRect();if(f.right<e)return;let[u,m]=[f.left-e,f.top-n];if(c instanceof
SVGSVGElement){let h=Zo(c);for(let[g,b]of Object.entries({x:u,y:m,width:f.width,height:f.height,overflow:"visible"}))h.setAttribute(
g,String(b));i(Fr(h),f);return}i(G1(l,u,m,f.width,f.height),f);for(let h of c.childNodes)if(h instanceof Element)a(h);else if(h instanceof
Text)for(let g of Q1(h,l,e,n))i(g.markup,g.place)};return a(t),{markup:o.join(""),width:Math.ceil(s),height:Math.ceil(r)}}
var Fr=t=>Jo(new XMLSerializer().serializeToString(t));function G1(t,e,n,o,s){let r=o>0&&s>0?Bp(t.backgroundImage,{x:e,y:n,
width:o,height:s}):null,i=r?`${r.defined}<rect x="${e}" y="${n}" width="${o}" height="${s}" fill="${r.fill}"/>`:"";return H1(
t,e,n,o,s,!r)+i+U1(t,e,n,o,s)}function U1(t,e,n,o,s){let r=Number.parseFloat(t.outlineWidth);if(t.outlineStyle!=="solid"||
!r||!Pr(t.outlineColor))return"";let i=Number.parseFloat(t.outlineOffset)+r/2;return`<rect x="${e-i}" y="${n-i}" width="${o+
2*i}" height="${s+2*i}" fill="none" stroke="${t.outlineColor}" stroke-width="${r}"/>`}function H1(t,e,n,o,s,r){let[i]=t.
backgroundImage.match(/(?:rgba?|color)\([^)]*\)/)??[],a=[t.backgroundColor,r?i:""].find(v=>v&&Pr(v))??"none",c=["Top","R\
ight","Bottom","Left"].map(v=>({wide:t[`border${v}Style`]==="none"?0:Number.parseFloat(t[`border${v}Width`]),colour:t[`b\
order${v}Color`]})),l=c.every(({wide:v,colour:E})=>v===c[0].wide&&E===c[0].colour),{wide:f,colour:u}=c[0],m=Math.min(Number.
parseFloat(t.borderTopLeftRadius)||0,o/2,s/2),h={dashed:`${3*f} ${2*f}`,dotted:`0 ${2*f}`}[t.borderTopStyle],g=h?` strok\
e-dasharray="${h}" stroke-linecap="round"`:"",b=f&&Pr(u)?` stroke="${u}" stroke-width="${f}"${g}`:"",y=l&&b?f/2:0,$=`x="${e+
y}" y="${n+y}" width="${Math.max(0,o-2*y)}" height="${Math.max(0,s-2*y)}"`,_=a==="none"&&!(l&&b)?"":`<rect ${$} rx="${m}\
" fill="${a}"${l?b:""}/>`;if(l)return _;if(c[0].wide&&c.slice(1,3).every(v=>v.wide===f&&v.colour===u))return`<rect ${$} \
rx="${m}" fill="${a}"/>${V1({x:e,y:n,width:o,height:s,round:m,wide:f},c[3],b)}`;let M=c.map(({wide:v,colour:E},W)=>{if(!v||
!Pr(E))return"";let j=[[e,n,o,v],[e+o-v,n,v,s],[e,n+s-v,o,v],[e,n,v,s]][W];return`<rect x="${j[0]}" y="${j[1]}" width="${j[2]}\
" height="${j[3]}" fill="${E}"/>`});return _+M.join("")}function V1({x:t,y:e,width:n,height:o,round:s,wide:r},i,a){let[c,
l,f,u]=[e+r/2,t+n-r/2,e+o-r/2,s-r/2],m=(y,$,_,M)=>`A${y} 0 0 ${$} ${_} ${M}`,h=`M${t+s} ${c}H${l-u}${m(`${u} ${u}`,1,l,c+
u)}V${f-u}${m(`${u} ${u}`,1,l-u,f)}H${t+s}`,g=`${Math.max(0,s-i.wide)} ${Math.max(0,s-r)}`,b=`M${t+s} ${e}${m(`${s} ${s}`,
0,t,e+s)}V${e+o-s}${m(`${s} ${s}`,0,t+s,e+o)}V${e+o-r}${m(g,1,t+i.wide,e+o-s)}V${e+s}${m(g,1,t+s,e+r)}Z`;return`<path d=\
"${h}" fill="none"${a}/><path d="${b}" fill="${i.colour}"/>`}var Pr=t=>t!=="transparent"&&!/^rgba\(.*, 0\)$/.test(t);function Q1(t,e,n,o){
let s=e.writingMode.startsWith("horizontal"),r=e.direction==="rtl";Wp.font=`${e.fontStyle} ${e.fontWeight} ${e.fontSize}\
 ${e.fontFamily}`;let i=Wp.measureText("x").fontBoundingBoxAscent,a=`font-family="${ft(e.fontFamily)}" font-size="${e.fontSize}\
" font-weight="${e.fontWeight}" font-style="${e.fontStyle}" fill="${e.color}" direction="${e.direction}"`;return K1(t,s).
map(({words:c,place:l})=>{let f=s?`x="${(r?l.right:l.left)-n}" y="${l.top-o+i}"`:`transform="translate(${l.left-n+i} ${l.
bottom-o}) rotate(-90)"`,u=e.textTransform==="uppercase"?c.toLocaleUpperCase():c;return{markup:`<text ${f} ${a}>${ft(u.trim())}\
</text>`,place:l}})}function K1(t,e){let n=[],o=document.createRange();for(let{segment:s,index:r}of new Intl.Segmenter().
segment(t.data)){o.setStart(t,r),o.setEnd(t,r+s.length);let i=o.getBoundingClientRect(),a=n[n.length-1];if(!i.width&&!i.
height)continue;a&&Math.abs(e?a.place.top-i.top:a.place.left-i.left)<2?[a.words,a.place]=[a.words+s,Y1(a.place,i)]:n.push(
{words:s,place:i})}return n.filter(({words:s})=>s.trim())}function Y1(t,e){let[n,o]=[Math.min(t.left,e.left),Math.min(t.
top,e.top)];return new DOMRect(n,o,Math.max(t.right,e.right)-n,Math.max(t.bottom,e.bottom)-o)}var Pp=(t,e,n)=>`<svg xmln\
s="${Oi}" width="${e}" height="${n}" viewBox="0 0 ${e} ${n}" font-family="${ft(Eo())}">${t}</svg>
`;var Dr=16,J1=480,zr={arguments:".argument",timeline:".timeline-box svg",matrix:"table.matrix"},X1=".looks, .matrix-legen\
d";function Z1(){return w.tab==="graph"?[w.picture==="named"?t$():Cp()].filter(e=>e!==null):[...zr[w.tab]?A("sheet").querySelectorAll(
zr[w.tab]):[]].map(dc)}function t$(){let t=Do();if(!t?.parts.ties.length)return null;let{width:e,height:n}=t.picture,o=Zo(
t.root,".around, .now");for(let[s,r]of Object.entries({width:e,height:n}))o.setAttribute(s,String(r));return{markup:Fr(o),
width:e,height:n}}function Gr(){return w.tab!=="graph"?!!(zr[w.tab]&&A("sheet").querySelector(zr[w.tab])):w.picture==="n\
amed"?!!Do()?.parts.ties.length:!!Le()?.body.nodeIndices.length}function Ur(){let t=Z1();if(!t.length)return null;let{text:e,
quiet:n,ground:o}=et(),s=w.tab==="graph"?[]:[...A("sheet").querySelectorAll(X1)].map(dc),r=Math.max(J1,...[...t,...s].map(
y=>y.width)),i=[],a=Dr,c=({markup:y,height:$},_=8)=>{i.push(`<g transform="translate(${Dr} ${a.toFixed(1)})">${y}</g>`),
a+=$+_},{title:l,what:f,numbers:u,based:m}=e$();c(Br(l,r,18,600),2),c(Br(`${p(`tab_${w.tab}`)}. ${f}`,r,13,400,n),12);for(let y of t)
c(y,12);w.tab==="graph"&&c(qp(r));for(let y of s)c(y);c(Br([m,Xf(u)].filter(Boolean).join(" "),r,12,400,n),Dr);let[h,g]=[
Math.ceil(r+2*Dr),Math.ceil(a)],b=`<rect width="${h}" height="${g}" fill="${o}"/><g fill="${e}">${i.join("")}</g>`;return{
width:h,height:g,svg:Pp(b,h,g)}}function e$(){let t=w.tab==="arguments"?Ep():null;if(t){let o=rn(x,t.statements,O.chosen.
main),{title:s}=x.articles[t.article];return{title:s,what:`${F(Bn())}.`,numbers:o,based:Zs(o)}}let e={title:x.title,what:Ge()};
if(w.tab==="timeline"){let o=Fe(O).flatMap(r=>r.statements),s=rn(x,o,O.chosen.main);return{...e,numbers:s,based:Zs(s)}}let n=In();
return{...e,numbers:we(n),based:ca(n)}}var to=()=>Ur()?.svg??"",Hr=t=>`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
t)}`;async function hc(t,e){let{theme:n}=w;await k({theme:t});try{await e()}finally{await k({theme:n})}}var Fp=t=>hc(t,()=>Ne(
Ce("svg"),"image/svg+xml",to())),Dp=(t,e)=>hc(t,async()=>{let n=await n$(e);n?Ne(Ce("png"),"image/png",n):me(p("save_too\
_large"))});async function n$(t){let e=Ur();if(!e)return null;let n=new Image;n.src=Hr(e.svg),await n.decode();let o=d("\
canvas",{width:t,height:Math.round(e.height/e.width*t)});return o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),new Promise(
r=>o.toBlob(r))}async function zp(){let t="";await hc("light",()=>{t=to()});let e=d("img",{class:"paper",src:Hr(t),alt:Ge()});
await e.decode(),document.querySelector("body > .paper")?.remove(),document.body.append(e),document.body.classList.add("\
picture-alone");let n=()=>{e.remove(),document.body.classList.remove("picture-alone")};addEventListener("afterprint",n,{
once:!0}),print()}var Gp=["type","sector","country"],o$=["weight","acts","articles","sources","statements"],s$=t=>typeof t=="number"?String(
t):Vp(t);function Vp(t){let e=Jo(/^[=+\-@\t\r]/.test(t)?`'${t}`:t);return/[",\r\n]/.test(e)?`"${e.replace(/"/g,'""')}"`:
e}async function Vr(){let{entities:t,statements:e}=await G(),{articles:n,coders:o,names:s,statements:r}=x,i=f=>f===void 0?
"":typeof f=="string"?f:f<0?x.keys.at(-1-f):Z(t[f]),a=f=>f===null?"":mt(f),c=[["claim",wt],["quote",Et],["title",f=>ot(f).
title],["author",f=>ot(f).author],["publisher",f=>ot(f).publisher],["published",f=>ot(f).published],["inferred_published",
f=>ot(f).inferred],["url",f=>ot(f).url],["subject_label",f=>i(e.get(f).s)],["relation",f=>ct(f).id],["degree",f=>e.get(f).
degree],["object_label",f=>i(e.get(f).o)],["according_to",f=>gn(e.get(f).sources??[]).join(" > ")],["author_stance",f=>s.
stances[r.stance[f]]],["mode",f=>s.modes[r.mode[f]]],["certainty",f=>s.certainties[r.certainty[f]]],["polarity",f=>s.polarities[r.
polarity[f]]],["earliest",f=>a(r.first[f])],["latest",f=>a(r.last[f])],["article",f=>n[r.article[f]].id],["coder",f=>o[r.
coder[f]]],["statement",f=>x.keys.at(f)]],l=H(O.chosen.inside).map(f=>c.map(([,u])=>Vp(u(f)??"")));return[c.map(([f])=>f),
...l].map(f=>`${f.join(",")}\r
`).join("")}function Qr(){let{nodes:t}=O.level,n=["actor","actor_label","target","target_label","weight","acts",...x.names.
quad_classes.map(s=>s.replace(" ","_")),"no_quad_class","articles","sources","label","statements"],o=ia(O).map(({pair:s,
actor:r,target:i})=>{let{acts:a,byQuadClass:c,noQuadClass:l,articles:f,sources:u,statements:m}=ke(O,s);return[...[t[s.a].
actor,r,t[s.b].actor,i],s.weight,a,...c,l,f.size,u.size,Te(x,O.level,s.rows),ne(x,m).join(" ")]});return[n,...o].map(s=>`${s.
map(s$).join(",")}\r
`).join("")}function Kr(){let{nodes:t}=O.level,e=new Set,n=ia(O).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:f}=ke(O,r),u=[r.weight,a,c.size,l.size,ne(x,f).join(" ")],m=`source="${ft(t[r.a].actor)}" target="${ft(
t[r.b].actor)}"`;return`<edge id="${i}" ${m} label="${ft(Te(x,O.level,r.rows))}" weight="${r.weight}"><attvalues>${u.map(
Up).join("")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=Gp.map((a,c)=>Up(t[r][a],c)).join("");return`\
<node id="${ft(t[r].actor)}" label="${ft(D(O.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0\
" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${Hp("node",Gp,()=>"string")+Hp("edge",
o$,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var Up=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${ft(t)}"/>`;function Hp(t,e,n){let o=e.map((s,r)=>`<at\
tribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}function Qp(t,e){let n=t.sources.map(({id:a,label:c})=>({id:a,label:c}));n.sort((a,c)=>Kp(a.label,c.label)||Kp(a.id,c.id));
let s=[...t.signers.map(a=>`by:${a}`),...n.map(({id:a})=>`of:${a}`)].map((a,c)=>({name:a,isSigner:c<t.signers.length,claims:0,
disputed:0,shared:0})),r=new Map(n.map(({id:a},c)=>[a,t.signers.length+c])),i={holders:s,disputes:new Map};for(let a of r$(
t,e,r).values())i$(i,a);return i}function r$(t,e,n){let{publisher:o,author:s}=t.statements,r=new Map;for(let i of Ts(t,e)){
let{claim:a,who:c,at:l}=i,f=r.get(a)??new Map;r.set(a,f);for(let u of new Set(c===null?[o[l],s[l]]:[n.get(c)??-1]))u>=0&&
f.set(u,[...f.get(u)??[],i])}return r}function i$({holders:t,disputes:e},n){let o=[...n].sort(([i],[a])=>i-a),[s,r]=[new Set,
new Set];for(let[i,[a,c]]of o.entries()){c.some(({held:l})=>l)&&t[a].claims++;for(let[l,f]of o.slice(i+1)){let[[u]=[-1]]=Hi(
c,f),m=a*t.length+l;Vi(u)&&e.set(m,(e.get(m)??0)+1);for(let h of Vi(u)?[s]:kf(u)?[r]:[])t[l].isSigner&&h.add(a),t[a].isSigner&&
h.add(l)}}for(let i of s)t[i].disputed++;for(let i of r)t[i].shared++}function a$({holders:t,disputes:e},n){let o=n===void 0?
-1:t.findIndex(({name:a})=>a===n),s=null;for(let[a,c]of e){let[l,f]=[Math.floor(a/t.length),a%t.length];if(o>=0&&l!==o&&
f!==o)continue;let u=!s||c>s.number,m=s&&c===s.number&&(l<s.one||l===s.one&&f<s.other);(u||m)&&(s={one:l,other:f,number:c})}
if(t.length<2)return null;let r=o>=0?o:s?.one??0,i=s?s.one+s.other-(o>=0?r:s.one):r?0:1;return{pair:[t[r].name,t[i].name],
disputed:s?.number??0}}function Yr(t,e,n){if(e.compared_with)return{state:e,standings:Qp(t,e),disputed:0};let o=f=>String(
e[f])===String(n[f])?null:e[f],s={...e,modes:o("modes"),polarities:o("polarities")},r=Qp(t,s),i=String(e.according_to)!==
String(n.according_to)&&e.according_to.length===1,a=a$(r,i?e.according_to[0]:void 0);if(!a)return{state:s,standings:r,disputed:0};
let[c,l]=a.pair;return{state:{...s,according_to:[c],compared_with:[l]},standings:r,disputed:a.disputed}}var Kp=(t,e)=>t<
e?-1:t>e?1:0;function Yp(t,e){let{act:n}=t.facts.statements,o=new Map(e.map(m=>[n[m.main],m])),s=gc(t).map(m=>m.map(h=>o.get(h))),r=new Set(
s.flat().filter(m=>m!==void 0&&!re(m))),i=s.filter(m=>m.every(h=>h&&r.has(h))),a=new Map;for(let[m,h]of i)a.set(m,a.get(
m)??[]),a.set(h,[...a.get(h)??[],m]);let c=new Map,l=m=>{let h=c.get(m);if(h!==void 0)return h;let g=1+Math.max(0,...(a.
get(m)??[]).map(l));return c.set(m,g),g},f=e.filter(m=>a.has(m));for(let m of f)l(m);let u={columns:new Map,numbers:[]};
for(let m of c$(f,i)){u.numbers.length&&u.numbers.push(null);let h=u.numbers.length;for(let b of m)u.columns.set(b,h+l(b));
let g=Math.max(...m.map(l));u.numbers.push(...Array.from({length:g},(b,y)=>y+1))}return u}function c$(t,e){let n=new Map(
t.map(o=>[o,[o]]));for(let o of e){let[s,r]=o.map(i=>n.get(i)??[]);if(s!==r){s.push(...r);for(let i of r)n.set(i,s)}}return[
...new Set(n.values())]}function gc({facts:t,state:e}){if(!t.orders.length)return[];let{inside:n,main:o}=Tt(t,bs(e),At(e)),
{act:s,relation:r}=t.statements,i=l=>n[l]===1&&s[l]>=0&&dt(t,l)&&t.relations[r[o[l]]].kind===Ln,a=new Map;for(let[l,f,u]of t.
orders)!n[l]||!dt(t,l)||!i(f)||!i(u)||s[f]===s[u]||a.set(s[f],(a.get(s[f])??new Set).add(s[u]));let c=new Map([...a.keys()].
map(l=>[l,l$(a,l)]));return[...c].flatMap(([l,f])=>[...f].filter(u=>!c.get(u)?.has(l)).map(u=>[l,u]))}function l$(t,e){let n=new Set(
t.get(e));for(let o of n)for(let s of t.get(o)??[])n.add(s);return n}var Jp={change:k,state:()=>w,loaded:async()=>{await G()},edges:()=>he(O).map(t=>{let e=ke(O,t);return{actor:O.level.nodes[t.
a].actor,target:O.level.nodes[t.b].actor,label:Te(x,O.level,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,
e.noQuadClass],articles:e.articles.size,sources:e.sources.size,statements:ne(x,e.statements)}}),parts:()=>O.parts?.claims.
map(t=>t.map(({sides:e,positions:n})=>[...e.map(o=>ne(x,o)),...n.map(o=>[...new Set(o.map(({how:s})=>s))].sort())])),compared:()=>{
let{according_to:t,compared_with:e}=Yr(x,w,V).state;return[t,e]},arguments:async()=>{let{cards:t,...e}=await Rs();return Qo(
x,{cards:t,...e},w).map(({tail:n,head:o,words:s,statements:r})=>({tail:t[n].text,head:t[o].text,words:s,statements:ne(x,
r)}))},timeline:()=>{let{act:t}=x.statements,e=Fe(O),n=new Map(e.map(({main:o,statements:s})=>[t[o],ne(x,s)]));return{units:e.
map(({statements:o,isReal:s,first:r,last:i})=>({statements:ne(x,o),isReal:s,first:r,last:i})),orders:gc(O).flatMap(([o,s])=>{
let r=[n.get(o),n.get(s)];return r[0]&&r[1]?[r]:[]})}},bargains:()=>Bs().bargains.map(t=>({acts:t.length,statements:ne(x,
t.flatMap(e=>e.statements))})),search:async(t,e)=>((await lc()).groups(t,e).find(o=>o.kind===e)?.hits??[]).map(({label:o,
count:s,phrase:r,statements:i,snippet:a})=>({label:o,count:s,phrase:r?{...r,relation:x.relations[r.relation].id}:null,statements:i?
ne(x,i):null,text:a?.text??null})),svg:to,csv:Qr,statements:Vr,gexf:Kr,network:Le,names:()=>{let t=Le()?.body.view;return _a().
map(({lines:e,size:n,x:o,y:s,width:r,height:i})=>{let{x:a=0,y:c=0}=t?.translation??{},[l,f]=[o+a,s+c];return{text:e.join(
" "),size:n,left:l,top:f,right:l+r,bottom:f+i}})}};var f$=new Set(["since","until","min_weight","theme","language"]),Xp=0,wc=!1;function Jr(t){wc||=Object.keys(t).some(e=>!f$.
has(e)),clearTimeout(Xp),Xp=setTimeout(()=>{let e=An(w,V),n=wc;if(wc=!1,e!==location.hash.slice(1))try{n?history.pushState(
null,"",`#${e}`):history.replaceState(null,"",`#${e}`)}catch{}},150)}var Xr=(t={})=>`${x.address??location.href.split("#")[0]}\
#${An({...w,...t},V)}`;function Xt(){let{draft:t}=w;return t?t.flatMap((e,n)=>n%2?[]:[{caption:e,view:t[n+1]??""}]):x.story?.steps??[]}var bc=()=>w.
step===null?null:Math.max(1,Math.min(w.step,Xt().length));function yc(t){let{language:e,theme:n,draft:o}=w,s=go(Xt()[t-1].
view,V);return{...s,language:s.language??e,theme:n,draft:o,step:t}}var Zp=async t=>k(...await So(Xt()[t-1].view,yc(t))),
td=t=>`#${An(yc(t),V)}`,u$=()=>An({...w,step:null,draft:null,theme:V.theme},V);function ed(t){let e=[...Xt(),{caption:t,
view:u$()}];return k({draft:od(e),step:e.length})}function nd(t){let e=Xt().filter((n,o)=>o!==t-1);return k({draft:e.length?
od(e):null,step:null})}var od=t=>t.flatMap(({caption:e,view:n})=>[e,n]);function sd(){let t=Xt().map(({caption:e,view:n})=>`\
  - caption: ${xc(e)}
    view: ${xc(n)}
`);return`title: ${xc(x.story?.title??x.title)}
steps:
${t.join("")}`}var xc=t=>JSON.stringify(t).replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu,e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`),rd=()=>x.story?.steps.length?yc(1):{};var $c="button, select, input, summary, a[href], [tabindex='0'], [data-key], [data-at]";function Oc(t){return((t.getAttribute(
"aria-label")||t.closest("label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function id(){let t=document.
activeElement,e=t?.closest("#side, #time, #viewpoint, #panel, #sheet, #stage, #story");return!t||!e||!t.matches($c)?null:
{part:e.id,words:Oc(t),at:[...e.querySelectorAll($c)].indexOf(t)}}function ad(t){if(!t||document.activeElement!==document.
body)return;let e=[...A(t.part).querySelectorAll($c)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>Oc(r)===t.words).
sort((r,i)=>n(r)-n(i));(o??e[Math.min(t.at,e.length-1)])?.focus({preventScroll:!0})}var eo=t=>new Set(cd(t).flatMap(({open:e,
name:n})=>e?[n]:[]));function no(t,e){for(let{details:n,name:o}of cd(t))e.has(o)&&(n.open=!0)}function cd(t){let e=new Map;
return[...t.querySelectorAll("details")].map(n=>{let o=n.firstElementChild?Oc(n.firstElementChild):"",s=e.get(o)??0;return e.
set(o,s+1),{details:n,open:n.open,name:`${o} ${s}`}})}var Zt=(t,e)=>st(D(t,e),Gt(t,e));function ld({facts:t,state:e,level:n,chosen:o},s,r,i){let a=xo(t,{...e,articles:null,sections:null,tags:null},["everyone"]),
c={as_subject:[],as_object:[],as_source:[],as_other:[],left_out_of:[]};for(let[l,f]of s.statements.entries()){if(i!==void 0&&
f.sources?.includes(i)&&c.as_source.push(l),!o.inside[l]){i!==void 0&&a[l]&&ji(s,l).has(i)&&!f.sources?.includes(i)&&c.left_out_of.
push(l);continue}(r!==void 0?n.subject[l]===r:f.s===i)?c.as_subject.push(l):(r!==void 0?n.object[l]===r:f.o===i)?c.as_object.
push(l):f.roles?.some(([,u])=>u===i)&&c.as_other.push(l)}return Object.entries(c).filter(([,l])=>l.length)}function Zr(t,e){let n=Cs(t);return n&&d("a",{class:"edit",href:n,"aria-label":`${p("edit")}: ${e}`},p("edit"))}var m$=44,ti=(t,e)=>pd(t,e,(n,o)=>p$(Uo(t),n,o));function md(t,e){let n=Zm(t);return hd(t).some(s=>fd(n,s).length)?pd(t,
e,s=>fd(n,s),"doubting"):null}function pd(t,e,n,o=null){let{quote:s}=N().statements.get(t);if(!s)return p("words_left_ou\
t");let r=dd(t)===null?null:Number(s[0]);return hd(t).map((i,a)=>[a?" [\u2026] ":"",d$(i,n(i,r),e,o)])}var dd=t=>N().bodies.
get(x.statements.article[t]);function hd(t){let{quote:e=[]}=N().statements.get(t),n=dd(t);return n===null?e.map(String):
[n.slice(Number(e[0]),Number(e[1]))]}var p$=(t,e,n)=>n===null?[[0,e.length]]:t.map(([o,s])=>[o-n,s-n]);function fd(t,e){
let n=[];for(let o of t){let s=o.split(/\s+/).map(i=>i.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")),r=new RegExp(`(?<![\\p{L}\\p\
{N}])${s.join("\\s+")}(?![\\p{L}\\p{N}])`,"iu").exec(e);r&&n.push([r.index,r.index+r[0].length])}return n.sort(([o],[s])=>o-
s)}function d$(t,e,n,o){let s=[],r=0;for(let[a,c]of e)a>r&&s.push(r||n===void 0?ud(t.slice(r,a)):h$(t.slice(0,a),n)),c>r&&
s.push(d("mark",{class:o},Sc(t.slice(Math.max(r,a),c)))),r=Math.max(r,c);let i=t.slice(r);return[...s,n===void 0?ud(i):g$(
i,n)]}var Sc=t=>t.replace(/^# /,"");function ud(t){let e=Sc(t),n=e.split(/\s+/);return n.length<=m$?e:[...n.slice(0,20),
"[\u2026]",...n.slice(-20)].join(" ")}function h$(t,e){let n=Sc(t).split(/\s+/);return n.length<=e+1?n.join(" "):["\u2026",
...n.slice(-e-1)].join(" ")}function g$(t,e){let n=t.split(/\s+/);return n.length<=e+1?n.join(" "):[...n.slice(0,e+1),"\u2026"].
join(" ")}function oo(t){let e=N().statements.get(t),n=x.keys.at(t);return d("article",{class:"statement","aria-label":wt(t)},w$(t),
d("blockquote",{lang:ot(t).language},ti(t)),e.translation?d("p",{class:"translation"},e.translation):null,x$(t),d("detai\
ls",{},d("summary",{},p("details")),d("dl",{},y$(t))),d("p",{class:"actions"},Zr(t,wt(t)),Yn(p("copy_footnote"),()=>ep(t)),
X(p("citation"),Ni.map(o=>[o,p(`citation_${o}`)]),w.citation,o=>k({citation:o})),Yn(p("copy_bibtex"),()=>op(t)),Yn(p("co\
py_link"),()=>Xr({open:`statement:${n}`}))))}function bn(t){if(typeof t=="string")return st(t);if(t<0)return R(`\u201C${wt(
-1-t,1)}\u201D`,()=>St(-1-t),{class:"link nested",dir:"ltr"});let e=N().entities[t];return R(Z(e),()=>rt(e.id),{lang:Ot(
e.id)})}function w$(t){let e=N(),n=ct(t),o=(m,h)=>wd(bn(m),rc(t,h)),s=zo(t).map(([m,h])=>[", ",d("span",{class:"role"},e.
roles[m].label)," ",o(h,e.roles[m].id)]),r=Go(t).map(m=>[" ",d("span",{class:"mark"},m)]),{verb:i,ends:a,field:c}=Oe(t),
l=d("span",{class:`verb ${x.names.signs[n.sign]}`},i),f=o(e.statements.get(t).s,"subject"),u=a.map((m,h)=>[h?` ${p("and")}\
 `:" ",o(m,c)]);return d("p",{class:"claim"},f," ",l,u,s,r)}function x$(t){let e=ot(t),n=R(st(qn(e.title),e.language),()=>or(
x.statements.article[t],t));return d("p",{class:"source",dir:"ltr"},"\u201C",n,"\u201D, ",Se(e),b$(t)," ",_c(e))}function b$(t){
let{entities:e,statements:n}=N();return(n.get(t).sources??[]).map(s=>e[s]).flatMap(s=>s.reliability?`; ${p("rated",{name:Z(
s),rating:s.reliability})}`:[])}var _c=t=>t.url&&nr(t.url,`${p("original")} \u2197`);function y$(t){let{labels:e,coders:n,
statements:o}=x,s=N(),r=s.statements.get(t),i=r.inferred??[],a=o.quad_class[t]<0?"":`, ${e.quad_classes[o.quad_class[t]]}`,
c=s.fields.filter(({name:l})=>l!=="translation");return[Nt(p("according_to"),$$(t,r),i.includes("according_to")),Nt(p("c\
ertainty"),`${e.certainties[o.certainty[t]]}, ${e.polarities[o.polarity[t]]}`),r.sources?Nt(p("author_stance"),e.stances[o.
stance[t]]):null,Nt(p("mode"),e.modes[o.mode[t]]),Nt(p("date"),Vs(r,[o.first[t],o.last[t]])),Nt(p("kind"),`${e.kinds[ct(
t).kind]}${a}`),Nt(p("inferred_fields"),i.join(", ")),r.or?Nt(p("alternative_to"),r.or.map(l=>R(wt(l,1),()=>St(l)))):null,
Nt(p("same_as"),gd(t,!1)),Nt(p("one_of"),gd(t,!0)),c.map(({name:l,label:f})=>Nt(f,r[l])),Nt(p("coder"),n[o.coder[t]]),Nt(
p("statement"),d("code",{},x.keys.at(t)))]}function gd(t,e){let n=N().entities.flatMap(({denotes:o=[]},s)=>o.includes(t)&&
o.length>1===e?[s]:[]);return n.length?n.map((o,s)=>[s?"; ":"",bn(o)]):null}function $$(t,{sources:e}){let n=ot(t),o=n.author||
n.publisher;return e?p("viewpoint_quoted",{name:gn(e).join(" > "),by:o}):`${p("the_author")} (${o})`}var wd=(t,e)=>e?["[",
t,"]"]:t;function Nt(t,e,n=!1){return e==null||e===""?null:[d("dt",{},t),d("dd",{},wd(e,n))]}function ei(t){let e=Ws(O,t).map(n=>{let o=Ps(O,n),s=n.filter(i=>i!==o),r=d("details",{class:"mentions"},d("summary",{},
I(s.length,"mention")),s.map(oo));return d("li",{},oo(o),s.length>0&&r)});return Ie(e,30)}function ni(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,f,u,m="")=>d("span",{class:m&&`quad-class ${m}`},U(l,f,e),` ${u}`),i=(l,f,u)=>r(l,f,ht(l,u)),
a=x.labels.quad_classes.map((l,f)=>t.byQuadClass[f]>0&&r(t.byQuadClass[f],t.quadClasses[f],l,xe(x,f))),c=d("p",{class:"c\
ounts"},i(t.acts,ko(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,p("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,O$(t,
e)]:c}function O$(t,e){let n=p("score_text",{sum:Xi(t.sum),mean:Xi(t.sum/t.scored),n:t.scored});return d("details",{},d(
"summary",{},p("score")),d("p",{},n," ",U(p("show_quotes"),ko(t),e)))}function xd(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
othersOf(c))o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{if(!(r.
length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var S$=400;function yd(t){let{level:e}=O,n=O.nodes.inOrder().filter(i=>i!==t).slice(0,S$),o=d("div",{class:"paths"}),s=n.
map(i=>[e.nodes[i].actor,D(e,i)]),r=i=>L(o,i&&_$(t,e.numbers.get(i)??-1));return d("div",{class:"paths-form"},X(p("paths\
_to"),[["",p("paths_to")],...s],"",r),o)}function _$(t,e){let n=xd(O.nodes,t,e);return n.length?d("ol",{},n.map(o=>d("li",
{},o.map((s,r)=>[r>0&&k$(o[r-1],s),Zt(O.level,s)])))):d("p",{class:"quiet"},p("no_path"))}var k$=(t,e)=>[bd(t,e,"\u2192"),
bd(e,t,"\u2190")];function bd(t,e,n){let{level:o,pairs:s}=O,r=s.get(xt(t,e,o.nodes.length)),i=`${$t([D(o,t),D(o,e)])}: ${p(
"show_quotes")}`;return r&&R(` ${n}${r.weight} `,()=>_t(t,e),{"aria-label":i})}var M$=new Set(["findings","analyses","compare","questions"]),$d={pair:v$,actor:T$,statement:q$,list:R$},Od=({kind:t,names:e})=>Object.
hasOwn($d,t)?$d[t](e):null;function v$(t){let{level:e,pairs:n}=O,[o,s]=t.map(m=>e.numbers.get(m));if(o===void 0||s===void 0)
return null;let r=e.nodes.length,[i,a]=[n.get(xt(o,s,r)),n.get(xt(s,o,r))],[c,l]=[o,s].map(m=>D(e,m)),f=i&&ke(O,i),u=i?Qt(
x,e,i.rows).map(un):[];return d("section",{},d("h2",{},R(Zt(e,o),()=>rt(t[0])),u.length===1?[" ",d("span",{class:`verb ${A$(
i?.rows??[])}`},u)," "]:" \u2192 ",R(Zt(e,s),()=>rt(t[1]))),u.length>1&&d("ul",{class:"says"},u.map(m=>d("li",{},m))),f?
ni(f,$t([c,l])):d("p",{class:"quiet"},p("no_tie_in_direction")),d("p",{class:"actions"},a&&R(p("opposite_direction",{n:a.
weight}),()=>_t(s,o)),R(p("over_time"),()=>k({tab:"timeline",pair:t}))),f&&ei(f.statements))}var A$=([t])=>x.names.signs[O.
level.arrows.sign[O.level.arrow[t]]];function T$([t]){let e=O.level.numbers.get(t),n=e===void 0?null:O.level.nodes[e],o=ge(
t),s=o?Z(o):n?.label;if(s===void 0)return null;let r=ld(O,N(),e,js(t)),i=[o?o.type:n?.type,n?.sector?.replace("_"," ")],
a=e!==void 0&&O.nodes.has(e);return d("section",{},d("h2",{lang:o?Ot(t):e===void 0?null:Gt(O.level,e)},s),d("p",{class:"\
quiet"},i.filter(Boolean).join(", ")),o&&E$(o,s),a?d("p",{class:"actions"},N$(t,e)):L$(t,s),a?[d("h3",{},p("ties")),I$(e)]:
null,r.map(([c,l])=>d("details",{class:"as",open:!a},d("summary",{},`${p(c)} (${l.length})`),ei(zt(O.chosen,l)))))}function L$(t,e){
let n=d("p",{class:"actions"},d("span",{class:"quiet"},p("not_shown",{name:e})));return eu(t).then(o=>{let s=async()=>{await k(
{...o,tab:"graph"}),Mr(O.level.numbers.get(t))};o&&n.append(" ",T(p("show_it"),s))}),n}function E$({labels:t={},note:e,identifiers:n={},
attributes:o={},reliability:s,denotes:r=[]},i){let a=Object.entries(t).filter(([,h])=>h!==i),{wikidata:c,...l}=n,f=c&&`h\
ttps://www.wikidata.org/wiki/${encodeURIComponent(c)}`,m=[...Object.entries(o),...Object.entries(l),[p("as_a_source"),s]].
filter(([,h])=>h);return[Object.keys(t).length>1&&d("p",{class:"quiet"},a.map(([h,g],b)=>[b?" \xB7 ":"",d("span",{lang:h},
g)])),e&&d("p",{class:"note"},d("span",{class:"quiet"},`${p("note_of_coders")}: `),e),r.length>0&&d("p",{},`${p("same_as")}\
: `,r.map((h,g)=>[g?` ${p("and")} `:"",bn(-1-h)])),m.length>0&&d("dl",{},m.map(([h,g])=>[d("dt",{},st(h)),d("dd",{},st(g??
""))])),f&&d("p",{},nr(f,`Wikidata ${c} \u2197`))]}function N$(t,e){let n=w.ego===t;return[T(p(n?"show_all":"neighbours_\
only"),()=>k({ego:n?null:t,tab:"graph"})),O.isGrown&&T(p("show_neighbours"),()=>Ae(e)),yd(e)]}function I$(t){let{level:e,
pairs:n,nodes:o}=O,s=e.nodes.length,r=[...o.othersOf(t)].flatMap(c=>[n.get(xt(t,c,s)),n.get(xt(c,t,s))]),a=[...new Set(r)].
filter(c=>c!==void 0).sort(yo).map(({a:c,b:l,weight:f})=>d("li",{},R([Zt(e,c)," \u2192 ",Zt(e,l)],()=>_t(c,l)),d("span",
{class:"quiet"},` ${f}`)));return Ie(a,15)}function q$([t]){let{act:e}=x.statements,n=x.keys.numberOf(t);if(n<0)return null;
let o=e[n]<0?[]:Bt(e,e[n]).filter(s=>s!==n);return d("section",{},d("h2",{},F(p("statement"))),Sd()(n)?null:d("p",{class:"\
quiet"},p("statement_does_not_match")),oo(n),o.length?[d("h3",{},p("other_mentions")),o.map(oo)]:null)}function Sd(){if(M$.
has(w.tab))return()=>!0;let e=w.tab==="arguments"||w.tab==="article"?pe(x,w):O.chosen.inside;return n=>e[n]===1}function R$([
t]){let{statements:e,label:n}=ma(t);if(!e.length)return null;let o=Number(t.split(" ")[0]),s=o>e.length,r=Sd(),i=e.filter(
a=>!r(a)).length;return d("section",{},d("h2",{},F(n||p("quotes"))),d("p",{class:"quiet"},I(e.length,"statement"),s&&`. ${p(
"link_cut",{kept:e.length,n:o})}`,i>0&&`. ${p("some_do_not_match",{n:q(i)})}`),ei(e))}var so=null,ro=[];async function _d(){let t=A("panel"),e=ie();if(!e||!w.open){so=null,ro.length=0,L(t);return}await G();
let n=Od(e);so&&so!==w.open&&C$(so,w.open);let o=so===w.open?{open:eo(t),top:t.scrollTop}:null;L(t,d("div",{class:"panel\
-head"},ro.length>0&&T(`\u2039 ${p("back")}`,j$,{class:"quiet-button"}),Yn(p("copy_link"),Xr),T("\xD7",()=>k({open:null}),
{class:"close","aria-label":p("close")})),n||d("p",{class:"quiet"},p("not_in_page"))),o?(no(t,o.open),t.scrollTop=o.top):
B$(t),so=w.open}function C$(t,e){ro.at(-1)===e?ro.pop():ro.push(t)}var j$=()=>k({open:ro.at(-1)??null});function B$(t){let e=t.
querySelector("h2");t.scrollTop=0,e&&document.body.classList.contains("ready")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),
me(e?e.textContent:p("not_in_page"))}var kd=null;async function Md(t){let e=await Ji(),n=r=>r.parts.some(({kind:i})=>i==="items"||i==="table"),o=e.find(({name:r})=>r===
w.analysis)??e.find(n)??e[0];if(!o){L(t,Jt(d("p",{},p("no_analyses")," ",d("code",{},"kg analyse"))));return}if(t.querySelector(
".analyses")&&kd===o)return;kd=o;let s=e.map(r=>T(p(`analysis_${r.name}`),()=>k({analysis:r.name}),{"aria-pressed":String(
r===o),class:n(r)?"":"nothing"}));L(t,Jt(d("div",{class:"choices",role:"group","aria-label":p("tab_analyses")},s),d("div",
{class:"analyses"},W$(o),o.lack&&d("p",{},o.lack),P$(o.parts))))}function W$({selection:t,options:e,command:n}){let o=e.
map(([s,r])=>`${s}: ${r}`).join("; ");return d("p",{class:"quiet"},p("analysis_of",{selection:t}),o&&` ${p("analysis_opt\
ions",{options:o})}`,` ${p("analysis_command")} `,d("code",{},n))}function P$(t){let e="";return t.map(n=>(n.kind==="hea\
ding"&&(e=n.text),F$(n,e)))}function F$(t,e){switch(t.kind){case"heading":return d(t.level<3?"h2":"h3",{},t.text);case"t\
ext":return d("p",{class:t.style==="dim"||t.style==="note"?"quiet":""},ts(t.line,e));case"items":return d(t.numbered?"ol":
"ul",{},t.items.map(n=>d("li",{},ts(n,e))));case"facts":return d("dl",{},t.rows.map(([n,o])=>[d("dt",{},ts(n,e)),d("dd",
{},ts(o,e))]));case"table":return D$(t,e);case"picture":return d("figure",{},d("img",{src:`data:image/svg+xml,${encodeURIComponent(
t.svg)}`,alt:t.alternative}),d("figcaption",{class:"quiet"},t.caption))}}function D$({columns:t,numeric:e,rows:n,cited:o},s){
let r=t.map((c,l)=>d("th",{scope:"col",class:e[l]?"num":""},c)),i=n.map((c,l)=>d("tr",{},c.map((f,u)=>d("td",{class:e[u]?
"num":""},d("bdi",{},f))),o.length>0&&d("td",{},ts(o[l],s)))),a=d("tr",{},r,o.length>0&&d("th",{scope:"col"},p("quotes")));
return d("div",{class:"analysis-table",tabindex:0,role:"region","aria-label":s},d("table",{},d("thead",{},a),d("tbody",{},
i)))}function ts(t,e){return t.map(n=>{if(typeof n=="string")return n;let[o,s]=n;if(s!=="keys")return d(s==="bold"?"stro\
ng":"span",{},o);let r=o.split(" ").map(Number);return U(I(r.length,"statement"),r,e)})}function vd(t,e){let[n,o]=[0,0];return{places:t.map(({top:r,cards:i})=>{let a=i.length?Math.max(0,o-(r+n+i[0].offset)-160):
0;n+=a;let c=i.map(({offset:l,height:f})=>{let u=Math.max(r+n+l,o);return o=u+f+e,u-r-n});return{room:a,tops:c}}),end:o}}
function Ad(t){let e=[];for(let n of t){let o=e[e.length-1];o&&n===o[1]+1?o[1]=n:e.push([n,n])}return e.map(([n,o])=>n===
o?`${n}`:`${n}\u2013${o}`).join(", ")}var kc=({sign:t,hold:e,denied:n,doubted:o,isOut:s})=>[t,e&&`held-${e.replace(" ","-")}`,n&&"denied",o&&"doubted",s&&"out"].
filter(Boolean).join(" "),oi=t=>d("span",{class:`swatch ${Td(t)}`,"aria-hidden":"true"}),Td=t=>t===null?"of-author":`pat\
tern-${t%4}`;function Ld({level:t,stretches:e,runs:n},o){let s=e.map(c=>z$(c,o)),i=d(t===0?"p":t===1?"h2":"h3",{class:"w\
ords",dir:"auto",lang:o.reading.lang},s.flatMap((c,l)=>[c,U$(e[l],o)])),a=n.map(c=>H$(c,o));return{text:i,names:a,ends:n.
map(c=>[s[c.first],s[c.last]])}}function z$({text:t,on:e,begins:n},{claims:o,passages:s,callbacks:r}){if(!e.length)return document.
createTextNode(t);let i=[...new Set(e.map(({claim:f})=>f))],a=i.some(f=>o[f].by!==null),c=i.every(f=>o[f].isOut),l=R([n.
some(f=>o[f].denied)&&d("span",{class:"sign denied","aria-hidden":"true"}),n.some(f=>o[f].doubted)&&d("span",{class:"sig\
n doubted","aria-hidden":"true"}),G$(t,e,o)],()=>r.open(i.map(f=>o[f].id)),{dir:null,class:`passage${a?" of-source":""}${c?
" out":""}`});for(let f of i)s[f].push(l);return l}var G$=(t,e,n)=>e.reduce((o,{claim:s,lane:r})=>d("span",{class:`under\
line lane-${r} ${kc(n[s])}`},o),t);function U$({ends:t},{reading:e,unfold:n}){if(!t.length)return null;let o=Ad(t.map(s=>s+
1));return T(o,s=>n(t,s),{class:"number-mark","aria-expanded":"false","aria-label":e.say("reading_notes",{numbers:o})})}
function H$({by:t},{reading:e}){let{name:n,lang:o}=e.claimants[t];return d("div",{class:"speaker"},d("bdi",{lang:o},n),d(
"span",{class:`bar ${Td(t)}`}))}function Ed(t,e,n,o){let{by:s,marks:r,actions:i,isSourceInferred:a}=t,{name:c,lang:l}=n.claimants[s??0],f=d("bdi",{lang:l},
a?`[${c}]`:c),u=s===null?n.say("the_author"):[f,`, ${n.say("reading_quoted")}`];return d("div",{class:`note-card ${kc(t)}`},
d("p",{class:"sentence"},d("span",{class:"note-number"},e),R(V$(t,n),()=>o.open([t.id]),{class:"link whole"})),d("p",{class:"\
whose"}," ",d("span",{class:"name"},oi(s),d("span",{},u)),r.map(m=>d("span",{class:"mark"},m)),i.map(({label:m,press:h})=>T(
m,h,{class:"action"}))))}function V$({sentence:t,sign:e,denied:n,doubted:o},{say:s}){let r=t.map((i,a)=>[a>0&&!i.text.startsWith(
",")&&" ",Q$(i,e)]);return[n&&d("strong",{},`\u2298 ${s("look_denied")}: `),o&&d("strong",{},"? "),r]}function Q$({text:t,
kind:e,lang:n,inferred:o=!1},s){let r=o?`[${t}]`:t;return e==="verb"?d("span",{class:`verb ${s}`},r):e?d("bdi",{class:e,
lang:n},r):r}var Mc=8;function Nd({claimants:t,say:e},n,o){let s=l=>n.some(l),r=[[s(({hold:l,denied:f})=>!l&&!f),"",e("look_plain")],
[s(({hold:l})=>l==="not actual"),"held-not-actual",e("look_not_actual")],[s(({hold:l,doubted:f})=>l==="hedged"||f),"held\
-hedged",e("look_hedged")],[s(({denied:l})=>l),"denied",`\u2298 ${e("held_denied")}`],[s(({doubted:l})=>l),"doubted",`? ${e(
"held_doubted")}`],[s(({sign:l})=>l==="cooperation"),"cooperation",e("look_cooperation")],[s(({sign:l})=>l==="conflict"),
"conflict",e("look_conflict")]],i=t.map((l,f)=>K$(l,f,o)),a=i.slice(Mc),c=t.slice(Mc).some(({isChosen:l})=>l);return d("\
div",{class:"reading-key"},d("div",{class:"claimants",role:"group","aria-label":e("reading_claimants")},d("span",{class:"\
quiet"},e("reading_claimants")),i.slice(0,Mc),a.length>0&&d("details",{open:c},d("summary",{},e("and_more",{n:a.length})),
a)),d("p",{class:"looks-of-lines"},r.map(([l,f,u])=>l&&d("span",{class:`underline ${f}`},u))))}var K$=({id:t,name:e,lang:n,
count:o,isChosen:s},r,{choose:i})=>T([oi(r||null),d("bdi",{lang:n},e),` ${o}`],()=>i(s?null:t),{class:"claimant","aria-p\
ressed":String(s)});var Y$=960,J$=720,X$=6,si=class{#e=[];#t=-1;#n=S("path",{});constructor(e,n,o){this.element=e,this.drawing=n,this.cards=
o}add(e,n,o,s,r){this.#e.push({row:e,apart:n,claims:o,names:s,ends:r,room:0})}watch(){let{element:e}=this;e.append(S("sv\
g",{class:"leader","aria-hidden":"true"},this.#n)),new ResizeObserver(()=>this.#o()).observe(e);for(let n of["pointerove\
r","focusin"])e.addEventListener(n,o=>this.#r(o.target));for(let n of["pointerleave","focusout"])e.addEventListener(n,()=>this.#r(
null));document.fonts?.ready.then(()=>{this.#t=-1,this.#o()})}#o(){let{element:e,cards:n}=this,o=e.clientWidth;if(!o||o===
this.#t)return;this.#t=o;let s=o<J$;e.classList.toggle("slim",o<Y$),e.classList.toggle("narrow",s);let r=0,i=this.#e.map(
({row:f,apart:u,claims:m,room:h})=>{r+=h;let g=m.map(y=>({offset:this.#s(y),height:n[y].offsetHeight})),b=u?[{offset:0,height:u.
offsetHeight}]:[];return{top:f.offsetTop-r,cards:s?[]:[...b,...g]}}),a=this.#e.map(({ends:f})=>f.map(([u,m])=>Z$(u,m))),
{places:c,end:l}=vd(i,X$);for(let[f,u]of this.#e.entries()){u.room=c[f].room,u.row.style.marginTop=u.room?`${u.room}px`:
"";let m=[...u.apart?[u.apart]:[],...u.claims.map(h=>n[h])];for(let[h,g]of m.entries())g.style.top=s?"":`${c[f].tops[h]}\
px`;tO(u.names,a[f])}e.style.minHeight=s?"":`${l}px`}#s(e){return this.drawing.passages[e][0].offsetTop}#r(e){let{cards:n,
drawing:o,element:s}=this,r=e instanceof Element?e.closest(".passage, .note-card"):null,i=c=>r!==null&&(n[c]===r||o.passages[c].
some(l=>l===r)),a=n.flatMap((c,l)=>i(l)?[l]:[]);for(let c of s.querySelectorAll(".now"))c.classList.remove("now");for(let c of a)
for(let l of[n[c],...o.passages[c]])l.classList.add("now");this.#n.setAttribute("d",a.map(c=>this.#i(c)).join(" "))}#i(e){
let[n]=this.drawing.passages[e];if(!n||this.element.classList.contains("narrow"))return"";let[o,s]=[this.element,this.cards[e]].
map(l=>l.getBoundingClientRect()),r=n.getClientRects()[0],i=n.closest(".words")?.getBoundingClientRect()??r,[a,c]=[r.bottom-
o.top,s.top-o.top+14];return`M${i.right-o.left+2} ${a} L${s.left-o.left} ${c}`}};function Z$(t,e){return t instanceof HTMLElement&&
e instanceof HTMLElement?{top:t.offsetTop,bottom:e.offsetTop+e.offsetHeight}:{top:0,bottom:0}}function tO(t,e){let n=t.map(
r=>r.firstElementChild),o=n.map(r=>r.offsetHeight),s=0;for(let[r,i]of t.entries()){let{top:a,bottom:c}=e[r],l=e.slice(0,
r).filter(u=>u.bottom>a).length,f=Math.max(0,s-a);s=a+f+o[r],i.style.top=`${a}px`,i.style.height=`${c-a}px`,i.style.right=
`${l*8}px`,n[r].style.marginTop=`${f}px`}}var Id=/^(#{1,6})[ \t]+/,eO=/[\p{L}\p{N}]/u,Cd=t=>[...t].sort((e,n)=>qd(e)-qd(n)||Rd(e)-Rd(n)),qd=({spans:t})=>t.length?
Math.min(...t.map(([e])=>e)):-1,Rd=({spans:t})=>Math.max(0,...t.map(([,e])=>e));function jd(t){let e=new Map,n="";for(let{
quote:s}of t)!s||e.has(s)||(e.set(s,n.length),n+=`${s}

`);let o=t.map(s=>{let r=e.get(s.quote);return r===void 0?s:{...s,spans:[nO(r,r+s.quote.length)]}});return{text:n,claims:o}}
var nO=(t,e)=>[t,e];function Bd(t,e){let n=oO(t),o=n.map(()=>[]);for(let[i,{spans:a}]of e.entries())for(let[c,l]of a)for(let f=sO(
n,c);f<n.length&&n[f].from<l;f++){let u={from:Math.max(c,n[f].from),to:Math.min(l,n[f].to),claim:i,lane:0};u.to>u.from&&
o[f].push(u)}let s=new Set,r=new Map(o.flatMap((i,a)=>i.map(({claim:c})=>[c,a])));return n.map((i,a)=>{let c=iO(t,i,rO(o[a]),
s,f=>r.get(f)===a),l=c.flatMap(({begins:f})=>f).sort((f,u)=>f-u);return{level:i.level,stretches:c,claims:l,runs:aO(c,e)}})}
function oO(t){let e=[],n=!1;for(let o=0;o<t.length;){let s=t.indexOf(`
`,o),r=s<0?t.length:s,i=t.slice(o,r),a=Id.exec(i)?.[1].length??0;a?e.push({from:o+i.length-i.replace(Id,"").length,to:r,
level:a}):i.trim()&&n?e[e.length-1].to=r:i.trim()&&e.push({from:o+i.search(/\S/),to:r,level:0}),n=!a&&i.trim()!=="",o=r+
1}return e}function sO(t,e){let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].to>e?o=s:n=s+1}return n}function rO(t){let e=[
...t].sort((o,s)=>o.from-s.from||s.to-o.to),n=new Array(4).fill(0);return e.map(o=>{let s=Math.max(0,n.findIndex(a=>a<=o.
from)),i=n.every(a=>a>o.from)?3:s;return n[i]=Math.max(n[i],o.to),{...o,lane:i}})}function iO(t,e,n,o,s){let i=[...new Set(
[e.from,e.to,...n.flatMap(({from:c,to:l})=>[c,l])])].sort((c,l)=>c-l),a=new Map;for(let{claim:c,to:l}of n)s(c)&&a.set(c,
Math.max(a.get(c)??0,l));return i.slice(0,-1).map((c,l)=>{let f=i[l+1],u=n.filter(g=>g.from<=c&&g.to>=f),m=[...new Set(u.
map(({claim:g})=>g))],h=m.filter(g=>!o.has(g));for(let g of h)o.add(g);return{text:t.slice(c,f),on:u.map(({claim:g,lane:b})=>({
claim:g,lane:b})),begins:h,ends:m.filter(g=>a.get(g)===f).sort((g,b)=>g-b)}})}function aO(t,e){let n=[],o=new Map;for(let[
s,{on:r,text:i}]of t.entries()){let a=new Set(r.map(({claim:c})=>e[c].by).filter(c=>c!==null));for(let c of a){let l=o.get(
c);if(l)l.last=s;else{let f={by:c,first:s,last:s};o.set(c,f),n.push(f)}}if(eO.test(i))for(let c of o.keys())a.has(c)||o.
delete(c)}return n}function Wd(t,e,n){let{text:o,claims:s}=t.text===null?jd(t.claims):{...t,text:t.text},r=Cd(s),i=cO(Bd(o,r),t.title),a={reading:t,
callbacks:e,claims:r,passages:r.map(()=>[]),unfold:(m,h)=>{let g=h.getAttribute("aria-expanded")==="true";h.setAttribute(
"aria-expanded",String(!g));for(let b of m)c[b].classList.toggle("unfolded",!g)}},c=r.map((m,h)=>Ed(m,h+1,t,e)),l=d("div",
{class:"reading"}),f=new si(l,a,c),u=r.flatMap(({spans:m},h)=>m.length?[]:[h]);for(let[m,h]of i.entries()){let{text:g,names:b,
ends:y}=Ld(h,a),$=m===0&&[d("div",{class:"about"},n),Nd(t,r,e)],_=m===0&&u.length>0&&lO(u,c,t),M=d("div",{class:"notes"},
_,h.claims.map(E=>c[E])),v=d("div",{class:`row level-${h.level}`},d("div",{class:"speakers"},b),d("div",{},g,$),M);l.append(
v),f.add(v,_||null,h.claims,b,y)}return f.watch(),{element:l,show:m=>fO(a,c,m)}}function cO(t,e){return t[0]?.level===1?
t:[{level:1,stretches:[{text:e,on:[],begins:[],ends:[]}],claims:[],runs:[]},...t]}var lO=(t,e,{say:n})=>d("div",{class:"\
unplaced"},d("p",{class:"quiet"},n("reading_unplaced")),t.map(o=>e[o]));function fO({claims:t,passages:e},n,o){let s=new Set(
o),r=({id:c})=>s.has(c),i=new Set(t.flatMap((c,l)=>r(c)?e[l]:[]));for(let c of e.flat())c.classList.toggle("current",i.has(
c));for(let[c,l]of t.entries())n[c].classList.toggle("current",r(l)),n[c].toggleAttribute("data-current",r(l));for(let c of[
...e.flat(),...n])c.removeAttribute("aria-current");let a=[...i][0]??n[t.findIndex(r)];return a?.setAttribute("aria-curr\
ent","location"),a}var Pd="author",vc=t=>N().statements.get(t).sources?.at(-1)??null;function Ac(t){let e=vc(t);return e===null?Pd:N().entities[e].
id}function Fd(t,e,n){let{entities:o}=N(),s=new Map([[null,0]]);for(let c of e)s.set(vc(c),(s.get(vc(c))??0)+1);let[r,...i]=s;
return[r,...i.sort(([,c],[,l])=>l-c)].map(([c,l])=>{let f=c===null?Pd:o[c].id,u=p("reading_author",{name:t.author||t.publisher}),
m=c===null?{name:u}:{name:Z(o[c]),lang:Ot(o[c].id)};return{id:f,...m,count:l,isChosen:f===n}})}function Dd(t,e,n){let{names:o,
labels:s,statements:r}=x,i=N(),a=new Map(e.map(({id:l},f)=>[l,f||null])),c=mO(new Set(t));return t.map(l=>{let f=i.statements.
get(l),u=r.mode[l]!==en,m=o.stances[r.stance[l]],h=m==="doubts"||m==="rejects",g=r.certainty[l]!==0||h,b=f.sources??[],y=[
b.length>1&&`${p("according_to")} ${gn(b).join(" > ")}`,u&&s.modes[r.mode[l]],r.certainty[l]!==0&&s.certainties[r.certainty[l]],
m==="doubts"&&p("author_doubts"),m==="rejects"&&p("author_rejects"),f.ended&&p("ended")],$=o.signs[ct(l).sign];return{id:x.
keys.at(l),spans:i.bodies.get(r.article[l])===null?[]:Uo(l),quote:Et(l),sentence:zd(l),sign:$==="together"?"cooperation":
$,hold:u?"not actual":g?"hedged":void 0,denied:r.polarity[l]!==0,doubted:h,by:a.get(Ac(l))??null,isSourceInferred:f.inferred?.
includes("according_to")??!1,marks:y.filter(_=>typeof _=="string"),isOut:!n[l],actions:uO(l,c.get(l))}})}function uO(t,e){
let n=Cs(t);return[...e?[{label:p("show_in_graph"),press:()=>k({tab:"graph",open:e,pair:null})}]:[],...n?[{label:p("edit"),
press:()=>location.assign(n)}]:[]]}function mO(t){let e=new Map;for(let{a:n,b:o,rows:s}of O.pairs.values())for(let r of s){
let i=x.ties.statement[r];!t.has(i)||e.has(i)||e.set(i,tu(n,o))}return e}function zd(t,e=0){let{statements:n,roles:o}=N(),
{s,inferred:r=[]}=n.get(t),{verb:i,ends:a,field:c}=Oe(t),l=(u,m)=>({...pO(u,e),inferred:r.includes(m)}),f=(e?[]:[...zo(t)].
sort(([u],[m])=>u-m)).flatMap(([u,m])=>[{text:`, ${o[u].label}`},l(m,o[u].id)]);return[l(s,"subject"),{text:i,kind:"verb"},
...a.map(u=>l(u,c)),...f]}function pO(t,e){let n=N();if(typeof t=="string")return{text:t,kind:"name"};if(t>=0)return{text:Z(
n.entities[t]),kind:"name",lang:wn(t)};let o=-1-t;if(e>=2)return{text:`#${x.keys.at(o).split("#")[1]}`,kind:"nested"};let s=zd(
o,e+1).map(({text:r,inferred:i})=>i?se(r):r);return{text:`\u201C${oc(s.join(" "),o)}\u201D`,kind:"nested"}}function Gd(t){
let e=new Map;for(let n of t)for(let o of ri(n))e.set(o,(e.get(o)??0)+1);return e}function ri(t,e=new Set([t])){let{s:n,
o,roles:s=[]}=N().statements.get(t),r=new Set;for(let i of[n,o,...s.map(([,a])=>a)])if(typeof i=="number"){if(i>=0)r.add(
i);else if(!e.has(-1-i)){e.add(-1-i);for(let a of ri(-1-i,e))r.add(a)}}return r}var Ud=30,dO=8;function Hd(t,e){let{articles:n}=x;if(n.length<2)return null;let o=hO(),s=o.indexOf(t),r={n:s+1,of:o.length},
i=(c,l,f)=>T(l,()=>Vd(o[s+c]),{"aria-label":p(f),disabled:o[s+c]===void 0}),a=d("details",{class:"menu articles"},d("sum\
mary",{},p("articles_list",r)));return a.addEventListener("toggle",()=>a.open&&a.childElementCount===1&&a.append(gO(o,t,
e))),d("div",{class:"line"},i(-1,"\u2039","previous_article"),a,i(1,"\u203A","next_article"))}var Vd=t=>k({article:x.articles[t].
id,open:null});function hO(){let{articles:t}=x,e=n=>t[n].first??t[n].last??Number.MAX_SAFE_INTEGER;return[...t.keys()].sort(
(n,o)=>e(n)-e(o)||n-o)}function gO(t,e,n){let o=x.articles.map(()=>[0,0]);for(let[c,l]of x.statements.article.entries())
o[l][1]++,n[c]&&o[l][0]++;let s=c=>d("li",{},xO(c,c===e,o[c])),r=d("div",{class:"found"},Ie(t.map(s),Ud)),i=c=>{let l=c.
toLocaleLowerCase().split(/\s+/).filter(Boolean),f=t.filter(u=>l.every(m=>wO(u).includes(m)));L(r,f.length?Ie(f.map(s),Ud):
d("p",{class:"quiet"},p("no_article_called",{text:c})))},a=d("input",{type:"search","aria-label":p("find_article"),placeholder:p(
"find_article"),oninput:({target:c})=>i(c.value)});return d("div",{},t.length>=dO&&a,r)}function wO(t){let{title:e,author:n,
publisher:o,published:s,first:r}=x.articles[t],i=r===null?"":mt(r);return[e,n,o,s,i].join(" ").toLocaleLowerCase()}function xO(t,e,[
n,o]){let s=x.articles[t],r=n<o?p("matching_of",{n,of:I(o,"statement")}):I(o,"statement");return T([d("span",{class:"tit\
le",dir:"auto",lang:s.language},s.title),d("span",{class:"quiet"},d("bdi",{},s.publisher),` \xB7 ${Kn(s)} \xB7 ${r}`)],()=>Vd(
t),{"aria-current":e?"true":null})}var bO=500,fe=null,Tc=null;async function Qd(t){await G();let{articles:e}=x,n=e.findIndex(({id:c})=>c===w.article),o=Math.
max(0,n);if(!e.length){L(t,Xn("article",d("p",{},p("no_articles"))));return}let s=w.article!==null&&n<0,r=[O,o,s,w.about,
w.claimant,w.language];if(!(fe&&t.contains(fe.sheet)&&fe.of.every((c,l)=>c===r[l]))||!fe){let c=fe&&t.contains(fe.sheet)&&
fe.of[1]===o;fe={of:r,...yO(o,s)},L(t,fe.sheet),c||(Tc=null)}let a=fe.reading.show([...Ve()].map(c=>x.keys.at(c)));a&&Tc!==
w.open&&mc(a,fe.sheet)&&a.scrollIntoView({block:"center"}),Tc=w.open}function yO(t,e){let n=x.articles[t],o=N().bodies.get(
t),s=Ci(x,w),r=Bt(x.statements.article,t).filter(s),i=Gd(r),a=w.about===null?void 0:js(w.about),c=a!==void 0&&i.has(a)?a:
null,l=Fd(n,r,w.claimant),f=l.find(({isChosen:y})=>y)?.id??null,u=r.filter(y=>(c===null||ri(y).has(c))&&(f===null||Ac(y)===
f)),m=pe(x,w),h=Dd(u,l,m),g=Wd({title:n.title,lang:n.language,text:o,claims:h,claimants:l,say:p},{open:SO,choose:y=>k({claimant:y})},
[e&&d("p",{class:"quiet"},p("no_such_article")),d("p",{class:"source",dir:"ltr"},Se(n),OO(n)," ",_c(n)),$O(n),o===null&&
d("p",{class:"quiet"},p("quotes_only")),d("p",{class:"quiet"},_O(u,r.length,m))]),b=d("div",{class:"line choosers"},Hd(t,
m),kO(i,c));return{sheet:Xn("article",b,g.element),reading:g}}function $O({status:t,newer:e}){if(t==="retracted")return d(
"p",{class:"notice"},p("counts_nowhere"));if(!e.length)return null;let n=e.map(o=>{let{id:s,title:r}=x.articles[o];return[
" ",R(Dt(r),()=>k({article:s,open:null}))]});return d("p",{class:"notice"},p("counts_in_newer"),n)}var OO=({licence:t})=>t?
` \xB7 ${t}`:"";function SO(t){let e=t.map(n=>x.keys.numberOf(n));return e.length===1?St(e[0]):Q(e,p("quotes"))}function _O(t,e,n){
let o=t.filter(a=>!n[a]).length,s=I(e,"statement"),r=t.length<e?p("shown_of",{n:t.length,of:s}):s,i=o?`, ${ht(o,"left_ou\
t_by_filters",{n:o})}`:"";return`${F(Bn())}. ${F(r)}${i}.`}function kO(t,e){let{entities:n}=N(),s=[...t].sort(([,i],[,a])=>a-
i).slice(0,bO).map(([i,a])=>[n[i].id,`${Z(n[i])} (${a})`]),r=e===null?"":n[e].id;return d("label",{},`${p("about")} `,X(
p("about"),[["",p("about_all")],...s],r,i=>k({about:i||null})))}var MO=["aim","audience","meant for"];async function Zd(t){let[e]=await Promise.all([Tf(),G()]),{bargains:n,others:o}=Bs(),
s=n.map(i=>Kd(i,Bi(e,w,i))),r=n.some(i=>!Bi(e,w,i));L(t,Jt(d("h2",{},p("tab_bargains")),d("p",{class:"quiet"},p("exchang\
e_help")),r&&d("p",{class:"quiet"},p("outcome_elsewhere")),s.length?s:d("p",{},p("no_exchange")),o.length>0&&[d("h2",{},
p("other_offers")),o.map(i=>Kd(i))]))}function Kd(t,e){let n=N(),o=zt(O.chosen,t.flatMap(u=>u.statements)),s=Ve(),i=t.map(
u=>x.relations[u.relation]).reduce((u,m)=>m.wider.length>u.wider.length?m:u),a=o.filter(u=>ct(u)===i),c=Yd(o.map(u=>n.statements.
get(u).s)),l=Yd(a.flatMap(u=>n.statements.get(u).o??[])),f=u=>n.roles.map((m,h)=>u.includes(m.function??"")&&Lc(m.label,
LO(h,o),t,u));return d("section",{class:"bargain","aria-current":o.some(u=>s.has(u))&&"location"},d("h3",{},Jd(c),` ${ec(
i,c)} `,Jd(l)),e&&d("p",{class:"outcome"},d("strong",{},`${p("outcome")}: `),vO(e)),d("dl",{},Lc(p("offered_thing"),Xd(t.
map(u=>u.things))),Lc(p("offered_to"),Xd(t.map(u=>u.targets))),f(ys),f(MO)),e?AO(e):d("p",{class:"quiet"},`${p("dates")}\
: ${th(t)}`),d("p",{class:"actions"},I(t.length,"act"),", ",R(I(o.length,"statement"),()=>Q(o,i.label))))}var Yd=t=>[...new Map(
t.map(e=>[le(e),e])).values()],Jd=t=>t.map((e,n)=>[n?", ":"",bn(e)]),vO=({outcome:t,again:e})=>`${t}${e?`, ${p("offered_\
again")}`:""}`;function AO({moves:t}){let e=t.map(([n,o,s,r,i,a])=>d("li",{},d("span",{class:"when"},TO(s)?se(o):o||p("d\
ate_unknown")),d("span",{},d("strong",{},n),": ",U(wt(s[0]),s,n),r&&` (${p("may_be",{doubt:r})})`,i&&d("span",{class:"qu\
iet"}," (",U(i,a,n),")"))));return d("details",{class:"course",open:t.length<8},d("summary",{},p("course")),d("ol",{},e))}
var TO=t=>t.some(e=>N().statements.get(e).inferred_when);function th(t){let e=zt(O.chosen,t.map(r=>r.statements[0])),{first:n,
last:o}=x.statements,s=r=>Qs(N().statements.get(r),[n[r],o[r]]);return[...new Set(e.map(s))].join(", ")}function Lc(t,e,n=[],o=[]){
let s=e.map(({shown:r,name:i,by:a})=>{let c=n.filter(u=>u.statements.some(m=>a.includes(m))),f=o===ys&&c.length<n.length&&
` ${p("in_some",{n:c.length,of:n.length})}: ${th(c)}`;return d("li",{},r," ",U(String(a.length),a,i),f&&d("span",{class:"\
quiet"},f))});return s.length>0&&d("div",{},d("dt",{},t),d("dd",{},d("ul",{},s)))}function Xd(t){let e=new Map;for(let[o,
s]of t.flatMap(r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=x.offers;return[...e].map(([o,s])=>({shown:R(n[o],
()=>rt(o),{lang:ve(o)}),name:n[o],by:s}))}function LO(t,e){let n=new Map;for(let o of e)for(let[s,r]of N().statements.get(
o).roles??[]){if(s!==t)continue;let i=le(r);n.set(i,{shown:bn(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}function ii(t,e,n,o){let s=()=>{let i=vt(e.wanted),a=o(c=>vt(c).includes(i));L(n,a.some(Boolean)?a:d("p",{class:"quiet"},
p("sources_none",{words:e.wanted})))};return s(),[d("input",{type:"search",value:e.wanted,placeholder:p("sources_find"),
"aria-label":t,oninput:i=>{e.wanted=i.target.value,s()}}),n]}var eh=8,EO=50,NO={wanted:""};function oh(t,e,n,o){let s=t.filter(m=>!m.isSigner&&m.claims),r=t.filter(({isSigner:m})=>m),
i=m=>[...m].sort((h,g)=>g.claims-h.claims),c=[["sources_differ",s.filter(m=>m.disputed).sort((m,h)=>h.disputed-m.disputed),
m=>p("source_disputed",{n:m.disputed,of:m.claims})],["sources_shared",i(s.filter(m=>!m.disputed&&m.shared)),m=>p("source\
_shared",{n:m.shared,of:m.claims})],["sources_reported",i(s.filter(m=>!m.disputed&&!m.shared)),()=>p("source_reported")],
["sources_authors",i(r),()=>p("compare_own_claims")]],l=(m,h,g)=>d("li",{},T([d("span",{dir:"auto",lang:To([m])},F(ze([m]))),
g!==null&&d("span",{class:"num"},q(g)),d("small",{},h)],()=>o(m),{"aria-current":e.some(b=>String(b)===m)?"true":null})),
f=m=>{let h=$=>m(ze([$])),b=["authors","everyone"].filter($=>($==="everyone"||r.length>1)&&h($)).map($=>l($,p(`source_${$}`),
null));return[...c.map(([$,_,M])=>{let v=_.filter(({name:E})=>h(E)).map(E=>l(E.name,M(E),E.claims));return v.length>0&&[
d("h2",{},p($)),nh(v)]}),b.length>0&&[d("h2",{},p("sources_together")),nh(b)]]},u=p(n?"sources_find_second":"sources_fin\
d_first");return d("nav",{class:"sources","aria-label":p("sources_find")},ii(u,NO,d("div",{}),f))}function nh(t){let e=d(
"ul",{},t.slice(0,eh));return[e,Vo(t,eh,EO,n=>e.append(...n))]}var IO=5,qO=40,Ec=2,sh=12,RO={affirms:"\u2713",denies:"\u2715",doubts:"?",rejects:"\u2715"},yn=1;async function Nc(t){await G();
let{state:e,standings:n,disputed:o}=Yr(x,w,V);if(!e.compared_with){L(t,Jt(d("h2",{},p("comparison")),d("p",{},p("compare\
_nobody"))));return}let s=[e.according_to,e.compared_with],r=O.parts??Ls(x,e,e.compared_with),i=([l,f])=>(yn=1,k({according_to:l,
compared_with:f,modes:e.modes,polarities:e.polarities})),a=l=>{let f=s[1-yn],u=String(f)===l?s[yn]:f;return i(yn?[u,[l]]:
[[l],u])},c=l=>{yn=l,Nc(t).then(()=>t.querySelector("input")?.focus())};L(t,d("div",{class:"sheet compare"},oh(n.holders,
s,yn,a),d("section",{class:"comparison"},d("h2",{},p("comparison")),d("p",{class:"quiet"},jO(s,o)),d("p",{class:"line"},
T(`\u21C4 ${p("compare_swap")}`,()=>i([s[1],s[0]])),w.compared_with&&T(p("compare_end"),CO)),BO(r,s,c))))}var CO=()=>k({
according_to:V.according_to,compared_with:null,modes:w.modes??V.modes,polarities:w.polarities??V.polarities});function jO(t,e){
let o=t.filter(r=>Js(r).length).map(r=>p("compare_known_by",{name:ze(r),by:oe(Js(r),3)})),s=be()&&`${F(tr())}.`;return[!w.
compared_with&&p(e?"compare_most":"compare_none"),...o,s].filter(Boolean).join(" ")}function BO({claims:t},e,n){let o=e.
map(ze),s=e.map((r,i)=>{let a=t.flat().filter(({positions:f})=>f[i].some(u=>u.held)),c=Js(r),l=c.length?p("quoted_by",{by:oe(
c,2)}):p("compare_own_claims");return d("th",{scope:"col"},d("span",{dir:"auto",lang:To(r)},F(o[i])),d("small",{},[l,Yf(
r),I(a.length,"claim")].filter(Boolean).join(" \xB7 ")),T(p("compare_change"),()=>n(i),{"aria-pressed":String(yn===i),"a\
ria-label":p("compare_change_side",{name:o[i]})}))});return d("table",{},d("thead",{},d("tr",{},d("th",{scope:"col"},p("\
claim_column")),s)),Oo.map((r,i)=>PO(r,WO(t[i],e),e)))}function WO(t,e){let{entities:n,statements:o}=N(),s=new Set(e.flat().
map(c=>c.replace(/^of:/,""))),r=c=>{let{s:l,o:f}=o.get(c.statements[0]);return[l,f].some(u=>typeof u=="number"&&u>=0&&s.
has(n[u].id))},i=[...t].sort((c,l)=>c.statements[0]-l.statements[0]),a=new Set(i.filter(r));return[...a,...i.filter(c=>!a.
has(c))]}function PO(t,e,n){let[o,s]=n.map(ze),r=p(`compare_${t}`,{first:o,second:s}),i=e.flatMap(g=>g.statements),a=d("\
tr",{class:"part"},d("th",{colspan:3,scope:"rowgroup"},d("h3",{},F(r)," ",U(e.length,i,r))," ",d("small",{},e.length?p(`\
compare_${t}_meaning`,{first:o,second:s}):p(`compare_${t}_none`,{first:o,second:s})))),c=Wn(),l=({statements:g})=>g.includes(
c),f=g=>g.map(b=>FO(b,n,l(b))),u=d("tr",{class:"more"}),m=Math.max(IO,1+e.findIndex(l)),h=Vo(e,m,qO,g=>u.before(...f(g)));
return h&&u.append(d("td",{colspan:3},h)),d("tbody",{},a,f(e.slice(0,m)),h&&u)}function FO(t,e,n){let{statements:o,positions:s}=t,
[r]=s.flat().map(({at:i,claim:a})=>x.statements.claim[i]===a?i:DO(i,a));return d("tr",{"aria-current":n&&"location"},d("\
th",{scope:"row"},zO(r,o)),e.map((i,a)=>{let c=[...new Map(s[a].map(l=>[l.at,l])).values()];return d("td",{class:c.some(
({how:l})=>l==="doubts"||l==="rejects")?"doubting":null},d("strong",{class:"of",dir:"auto",lang:To(i)},F(ze(i))),c.slice(
0,Ec).map(GO),c.length>Ec&&R(p("more",{n:c.length-Ec}),()=>Q(t.sides[a],wt(r))),!c.length&&d("span",{class:"quiet"},UO(i,
o)))}))}function DO(t,e){let{denials:n,claim:o}=x.statements,s=n.find(([r,i])=>r===t&&o[i]===e);return s?s[1]:t}function zO(t,e){
let[n,o,s]=Qn(t),r=st(n,wn(N().statements.get(t).s)),i=s===void 0?null:[" ",st(s,wn(Oe(t).ends[0]))],{mode:a}=x.statements,
c=[a[t]>0&&x.labels.modes[a[t]],N().statements.get(t).ended&&p("ended")],l=()=>e.length===1?St(e[0]):Q(e,wt(t)),f=d("spa\
n",{class:`verb ${x.names.signs[ct(t).sign]}`},o);return[d("span",{dir:"auto"},R([r," ",f,i,sc(t)],l)),c.map(u=>u&&[" ",
d("span",{class:"mark"},u)])]}function GO({at:t,how:e,who:n,certainty:o}){let s=e==="doubts"||e==="rejects",r=n!==null&&
N().statements.get(t).inferred?.includes("according_to"),i=s&&md(t,sh)||ti(t,sh),a=[o?x.labels.certainties[o]:null,r&&p(
"source_inferred")];return d("div",{class:"stand"},d("span",{class:"disc","aria-hidden":"true"},RO[e]),R(p(`compare_${e}`),
()=>St(t),{class:"link how"}),a.map(c=>c&&[" ",d("span",{class:"mark"},c)]),d("blockquote",{dir:"auto",lang:ot(t).language},
i))}function UO(t,e){if(e.some(Ii(x,t)))return p("compare_no_position");let{s:n}=N().statements.get(e[0]),o=typeof n=="n\
umber"&&n>=0&&t.includes(`of:${N().entities[n].id}`);return p(o?"compare_told_of":"compare_no_claim")}function rh(t){let e=d("div",{class:"fitted"}),n=0;return new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===n||(n=
e.clientWidth,L(e,t(n)))}).observe(e),e}var[ih,ah]=[84,52],ph=4,Ic={bargain:()=>[te(9,26),kt("cooperation",20,18,58,18),es("cooperation",66,18),kt("quiet dashed",
26,34,64,34),je("quiet",18,34,-1),te(75,26)],spiral:()=>[11,25,39].flatMap((t,e)=>HO(t+2,e%2===1)),contested:(t,{title:e})=>[
...uh("hatched"),e==="Denied"?qc(72,11):Rc(72,11)],done:()=>fh(),"also done":()=>fh(),said:()=>mh(),quoted:()=>[...mh(),
ch(34,34,"\u201C \u201D")],"main cause":({denied:t})=>[t?qc(16,26,12):te(16,26,11),kt("quiet thick",32,26,56,26),je("qui\
et",59,26,1),S("rect",{class:"solid",x:62,y:15,width:20,height:22,rx:4})],reasons:({reasons:t=[],effects:e=[]})=>t.some(
n=>n>0)?VO(t):QO(t.length,e),precedent:()=>[kt("quiet",4,34,80,34),S("rect",{class:"solid",x:12,y:27,width:14,height:14}),
S("path",{class:"line quiet",d:"M19 21 C30 9 52 9 62 21"}),je("quiet",63,22,1,55),S("rect",{class:"hollow dashed",x:56,y:27,
width:14,height:14})],forecast:()=>[kt("ink",2,16,26,16),S("path",{class:"line ink dashed",d:"M26 16 C44 16 46 40 76 41"}),
je("ink",80,41,1)],plan:()=>[te(12,26),kt("ink dashed",24,26,52,26),je("ink",56,26,1),S("rect",{class:"hollow dashed",x:60,
y:16,width:21,height:20,rx:3})],pair:({signs:t=[]})=>t.length===2?[te(9,26),kt("cooperation",20,18,56,18),es("cooperatio\
n",64,18),...lh(20,34,62),te(75,26)]:[te(9,26),...t[0]==="conflict"?lh(20,26,62):[kt("cooperation",20,26,56,26),es("coop\
eration",64,26)],te(75,26)],position:()=>[te(12,26),kt("ink",26,26,44,26),S("rect",{class:"hollow",x:46,y:14,width:36,height:24,
rx:6}),ch(64,31,"\xB1")],denied:()=>[S("rect",{class:"solid",x:4,y:10,width:5,height:32}),...uh("",9,10,66,32),qc(72,11)]},
dh=t=>S("svg",{class:"small-figure",width:ih,height:ah,viewBox:`0 0 ${ih} ${ah}`,"aria-hidden":"true"},(Object.hasOwn(Ic,
t.kind)?Ic[t.kind]:Ic.quoted)(t.figure,t)),te=(t,e,n=8)=>S("circle",{class:"solid",cx:t,cy:e,r:n}),kt=(t,e,n,o,s)=>S("li\
ne",{class:`line ${t}`,x1:e,y1:n,x2:o,y2:s}),es=(t,e,n)=>S("path",{class:`head ${t}`,d:`M${e-10} ${n-5.5} L${e} ${n} L${e-
10} ${n+5.5} Z`}),je=(t,e,n,o,s=0)=>S("path",{class:`line ${t}`,d:"M-8 -6 L0 0 L-8 6",transform:`translate(${e} ${n}) ro\
tate(${s}) scale(${o} 1)`}),ch=(t,e,n)=>S("text",{class:"middle",x:t,y:e},n),lh=(t,e,n)=>[kt("conflict",t,e,n,e),S("line",
{class:"line conflict thick",x1:n,x2:n,y1:e-8,y2:e+8})],fh=()=>[te(12,26),kt("ink",24,26,52,26),je("ink",56,26,1),S("rec\
t",{class:"solid",x:60,y:16,width:21,height:20,rx:3})],HO=(t,e)=>[kt("conflict",8,t,76,t),S("line",{class:"line conflict\
 thick",x1:e?8:76,x2:e?8:76,y1:t-6,y2:t+6})],uh=(t,e=2,n=8,o=70,s=36)=>[S("rect",{class:`hollow ${t&&"dotted"}`,x:e,y:n,
width:o,height:s,rx:6}),...[.35,.65].map((r,i)=>kt("quiet",e+10,n+r*s,e+o-(i?24:12),n+r*s))],Rc=(t,e)=>S("g",{},te(t,e,9),
S("text",{class:"middle on-solid",x:t,y:e+4.5},"?")),qc=(t,e,n=9)=>S("g",{},S("circle",{class:"hollow",cx:t,cy:e,r:n}),S(
"path",{class:"line ink",d:`M${t-n*.7} ${e+n*.7} L${t+n*.7} ${e-n*.7}`})),mh=()=>[S("path",{class:"hollow",d:"M10 8 H66 \
a6 6 0 0 1 6 6 V32 a6 6 0 0 1 -6 6 H30 L20 47 V38 H10 a6 6 0 0 1 -6 -6 V14 a6 6 0 0 1 6 -6 Z"})],VO=t=>[...t.slice(0,ph).
map((e,n)=>S("rect",{class:"bar",x:2,y:2+n*13,width:Math.max(58-12*Math.max(e-1,0),12),height:9,rx:2})),kt("ink",62,26,71,
26),je("ink",73,26,1),te(79,26,5)];function QO(t,e){let n=Math.min(Math.max(t,1),ph),o=e.slice(0,3),s=[...Array(n).keys()].
map(i=>26+(i-(n-1)/2)*13),r=o.map((i,a)=>26+(a-(o.length-1)/2)*19);return[...s.flatMap(i=>r.map(a=>S("path",{class:"line\
 quiet thin",d:`M17 ${i} C36 ${i} 34 ${a} 54 ${a}`}))),...s.map(i=>S("rect",{class:"bar",x:1,y:i-4.5,width:16,height:9,rx:2})),
...o.map((i,a)=>S("rect",{class:`hollow ${i?"":"dashed"}`,x:55,y:r[a]-8,width:27,height:16,rx:3}))]}var K=7,gh=4,ai=8;function wh(t,e,n,o){return ci(t,e,n,o,!0)??KO(t,ci(t,e,n,o,!1),e,n)}var io=({left:t})=>t+K+gh,ns=({left:t,
width:e})=>t-K-gh-e;function ci(t,e,n,o,s){let r=[],i=[];for(let a of t){let c=io(a)+a.width<=n,l=s&&!c?Math.max(ns(a),e):
a.left-K;if(s&&!c&&ns(a)<e)return null;let f=Math.max(a.right,a.left)+K,u=r.findIndex(m=>m+ai/2<=l);if(u<0&&(u=r.length),
u>=o)return null;r[u]=s&&c?Math.max(f,io(a)+a.width+ai/2):f,i.push({row:u,words:s?c?io(a):ns(a):null})}return i}function KO(t,e,n,o){
if(!e)return null;let s=[];return e.map(({row:r},i)=>{let a=t[i],c=e.findIndex((m,h)=>h>i&&m.row===r),l=c<0?o:t[c].left-
K-ai,f=io(a)+a.width<=l,u=!f&&ns(a)>=Math.max(s[r]??n,n);return s[r]=Math.max(a.right,a.left,f?io(a)+a.width:0)+K+ai,{row:r,
words:f?io(a):u?ns(a):null}})}function xh(t,e){let n=new Map,o=[];for(let s of t){let r=s.first===null||s.last===null?-1:
hh(e,s.first);r<0||r!==hh(e,s.last)?o.push(s):n.set(r,[...n.get(r)??[],s])}return{bins:n,wide:o}}var hh=(t,e)=>Be(t.length,
n=>t[n]<=e)-1;var YO=.6,JO={circle:`M${K-1} 0 A${K-1} ${K-1} 0 1 1 ${1-K} 0 A${K-1} ${K-1} 0 1 1 ${K-1} 0 Z`,square:"M-5.5 -5.5 H5.5 V\
5.5 H-5.5 Z",diamond:"M-7 0 L0 -7 L7 0 L0 7 Z"},Cc=t=>JO[x.encodings.signs[t].form];function XO(t){let e=x.encodings.holds[x.
names.holds.indexOf(t)];return dn((e?.dashes??[]).map(n=>n*YO))}function jc({main:t}){let{hold:e,mark:n}=x.statements;return x.
names.marks[n[t]]==="doubted"?"doubted":x.names.holds[e[t]]}function $n(t,e,n,o){let s=x.names.signs[t];return S("g",{class:`\
form ${s} ${e==="plain"?"filled":"hollow"}`,transform:`translate(${n} ${o})`},S("path",{d:Cc(t),...XO(e)}),e==="denied"&&
S("path",{class:"slash",d:"M-6 6 L6 -6"}),e==="doubted"&&S("text",{class:"doubt",y:4.5},"?"))}var bh=(t,e)=>S("svg",{class:"\
sample",width:18,height:16,viewBox:"-9 -8 18 16","aria-hidden":"true"},$n(t,e,0,0)),ZO=()=>S("svg",{class:"sample",width:32,
height:16,viewBox:"-9 -8 32 16","aria-hidden":"true"},li(2,-7,21,0),$n(2,"plain",0,0)),li=(t,e,n,o)=>S("rect",{class:`da\
ys ${x.names.signs[t]}`,x:e,y:o-K,width:Math.max(n-e,0),height:2*K,rx:4}),On=(t,e,...n)=>S("g",{class:"mark",tabindex:0,
role:"button","aria-label":t,onclick:e,onkeydown:la(e)},S("title",{},t),n);function os(t,e){return e&&t.setAttribute("ar\
ia-current","location"),t}function yh(t){let e=[...new Set(t.map(({sign:r})=>r))].sort(),n=new Set(t.map(jc)),o=["not ac\
tual","denied","hedged","doubted"],s=e.map(r=>[bh(r,"plain"),x.labels.signs[r]]);for(let r of o)n.has(r)&&s.push([bh(2,r),
p(`held_${r.replace(" ","_")}`)]);return t.some(({first:r,last:i})=>r!==i)&&s.push([ZO(),p("days_possible")]),s}var Dc=480,Bc=26,tS=40,$h=15,Wc=18,Pc=40,fi=12,Fc=7,Oh=5,ui=24,eS={done:["neither","solid"],case:["neither","hollow"],offer:[
"cooperation","head cooperation"],answer:["cooperation","head cooperation"],refusal:["conflict","head conflict"]};function Sh(t,e){
return t==="bargain"?n=>nS(e,n):t==="spiral"&&e.acts?.length?n=>oS(e,n):null}function nS({ends:t=["",""],there:e="",back:n=[],
condition:o=[],course:s=[]},r){let i=[{words:e,way:"there",look:"cooperation",end:"full"},...n.slice(0,2).map(l=>({words:l,
way:"back",look:"quiet dashed",end:"open"})),...o.slice(0,2).map(l=>({words:l,way:"none",look:"",end:""}))],a=kh(t,i,r),
c=rS(s,r,a.height+14);return _h(r,a.height+14+c.height,[...a.shapes,...c.shapes])}function oS({ends:t=["",""],acts:e=[],
restraints:n=[]},o){let s=e.slice(0,Fc).map(([a,c,l],f)=>({words:c,way:a===0?"there":"back",look:"conflict",end:"bar",number:String(
f+1),isDoubted:l}));e.length>Fc&&s.push({words:p("and_more",{n:e.length-Fc}),way:"none",look:"",end:""});for(let[a,c]of n.
slice(0,2))s.push({words:p("restraint_by",{who:a})+(c&&`: ${c}`),way:"none",look:"",end:""});let{shapes:r,height:i}=kh(t,
s,o);return _h(o,i,r)}var _h=(t,e,n)=>S("svg",{class:"large-figure",width:t,height:e,viewBox:`0 0 ${t} ${e}`,role:"img",
"aria-label":p("figure")},n);function kh(t,e,n){let o=b=>t.map(y=>Math.min(Math.max(J(y,14,600)+20,64),b)),s=o(Math.min(
180,n/5)),r=n-s[0]-s[1]-2*fi,i=n<Dc||e.some(b=>J(b.words,13)>zc(b,r)),a=i?o((n-fi)/2):s,c=i?Pc:Math.max(e.length*Bc,Pc),
l=i?Pc+8:(c-e.length*Bc)/2,[f,u]=i?[0,n]:[a[0]+fi,n-a[1]-fi],m=t.flatMap((b,y)=>{let $=y?n-a[y]:0,_=ce(b,a[y]-12,Math.floor(
c/Wc),M=>J(M,14,600));return[S("rect",{class:"end",x:$+.5,y:.5,width:a[y]-1,height:c-1,rx:8}),S("text",{class:"middle en\
d-name",y:c/2+5-(_.length-1)*(Wc/2)},S("title",{},b),_.map((M,v)=>S("tspan",{x:$+a[y]/2,dy:v?Wc:0},M)))]}),h=l,g=e.flatMap(
b=>{let y=Mh(b,u-f).length>1?tS:Bc;return h+=y,sS(b,f,u,h-y/2)});return{shapes:[...m,...g],height:i?h:c}}function Mh(t,e){
let n=zc(t,e);return J(t.words,13)<=n?[t.words]:ce(t.words,n,2,J)}var zc=({way:t,number:e,isDoubted:n},o)=>o-(t==="none"?
0:60)-(e?16:0)-(n?24:0);function sS(t,e,n,o){let{words:s,way:r,look:i,end:a,number:c,isDoubted:l}=t,f=e+(c?16:0),u=Mh(t,
n-e),m=J(s,13)>zc(t,n-e)?12:13,h=Math.max(...u.map(E=>J(E,m)))+(l?24:0),[g,b]=[(f+n-h)/2-8,(f+n+h)/2+8],y={class:m<13?"r\
ow-words small":"row-words",y:o+4.5-(u.length-1)*$h/2},$=u.map((E,W)=>S("tspan",{x:g+8,dy:W&&$h},E)),_=S("text",y,S("tit\
le",{},s),$);if(r==="none")return[_];let M=r==="there"?n-1:f+1,v=r==="there"?-1:1;return[c?S("text",{class:"row-number",
x:e,y:o+4.5},c):null,S("line",{class:`line ${i}`,x1:f+(r==="back"&&a==="full"?9:1),x2:g,y1:o,y2:o}),S("line",{class:`lin\
e ${i}`,x1:b,x2:n-(r==="there"&&a==="full"?9:1),y1:o,y2:o}),a==="full"&&es(i,M,o),a==="open"&&je(i.replace("dashed",""),
M,o,-v),a==="bar"&&S("line",{class:`line ${i} thick`,x1:M+v,x2:M+v,y1:o-7,y2:o+7}),_,l&&Rc(b-17,o)].filter(E=>E instanceof
SVGElement)}function rS(t,e,n){let o=e<Dc?Oh:Math.min(Oh,Math.floor(e/110)),s=[["",p("and_more",{n:t.length-o+1}),"none"]],
r=t.length>o?[...t.slice(0,o-1),...s]:t;return r.length?e<Dc?iS(r,e,n):aS(r,e,n):{shapes:[],height:0}}function iS(t,e,n){
let o=[S("line",{class:"line quiet thin",x1:8,x2:8,y1:n+11,y2:n+t.length*ui-11})],s=t.flatMap(([r,i,a],c)=>{let l=n+c*ui+
ui/2,f=[r,i].filter(Boolean).join(": ");return[vh(a,8,l),S("text",{class:"row-words",x:24,y:l+4.5},ye(f,e-24,13))]});return{
shapes:[...o,...s],height:t.length*ui}}function aS(t,e,n){let o=e/t.length,s=n+26,r=[S("line",{class:"line quiet thin",x1:0,
x2:e,y1:s,y2:s})],i=1;for(let[a,[c,l,f]]of t.entries()){let u=(a+.5)*o,m=fS(l,o-10);i=Math.max(i,m.length),r.push(S("tex\
t",{class:"middle when",x:u,y:n+12},S("title",{},c),ye(c,o-10,12,600)),vh(f,u,s),...m.map((h,g)=>S("text",{class:"middle\
 what",x:u,y:s+22+g*15},h))),a&&cS(t[a-1][0],c)&&r.push(lS(a*o,s))}return{shapes:r,height:38+i*15}}function cS(t,e){let[
n,o]=[t,e].map(s=>Number(/\d{4}/.exec(s)?.[0]??Number.NaN));return o-n>1}var lS=(t,e)=>S("g",{},S("rect",{class:"gap",x:t-
7,y:e-3,width:14,height:6}),S("path",{class:"line quiet thin",d:`M${t-6} ${e+7} l5 -14 M${t+1} ${e+7} l5 -14`}));function fS(t,e){
if(J(t)<=e)return[t];let n=t.split(" "),o=n.length-1;for(;o>1&&J(n.slice(0,o).join(" "))>e;)o--;return[ye(n.slice(0,o).join(
" "),e),ye(n.slice(o).join(" "),e)]}function vh(t,e,n){let[o,s]=eS[t]??[];if(!o)return S("path",{class:"line quiet",d:`M${e}\
 ${n-6} V${n+6}`});let r=Cc(x.names.signs.indexOf(o));return S("path",{class:s,d:r,transform:`translate(${e} ${n})`})}var Gc=t=>({way:{tab:"analyses",analysis:t},of:p(`analysis_${t}`)}),Uc=(t,e)=>({way:{tab:"table",rows:"statements",facets:null,
columns:null,polarities:[0],...uS,...t},of:e}),uS={according_to:["everyone"],kinds:null};function Ah(...t){let e=t.map(n=>x.
names.modes.indexOf(n));return Uc({modes:e},e.map(n=>x.labels.modes[n]).join(", "))}function mS(){let t=x.names.kinds.indexOf(
"act");return Uc({kinds:[t],modes:[x.names.modes.indexOf("actual")],according_to:["authors"]},x.labels.kinds[t])}function Th(t,e){
let{way:n,of:o}=pS(t,e),s=n.tab!=="analyses"&&n.tab!=="arguments",r=p(`tab_${n.tab}`);return{way:s?{...n,articles:e===null?
null:[e]}:n,name:o?`${r} (${o})`:r}}function pS(t,e){switch(t){case"bargain":case"precedent":return{way:{tab:"bargains"}};case"\
main cause":case"reasons":return{way:{tab:"arguments",about:null,...e===null?{}:{article:e}}};case"done":return mS();case"\
spiral":return Gc("spirals");case"contested":return Gc("contested");case"position":return Gc("discourse");case"forecast":
return Ah("forecast");case"plan":return Ah("intended","attempted");case"denied":return Uc({modes:null,polarities:[1]},p(
"look_denied"));case"quoted":return{way:{tab:"compare",according_to:["authors"],compared_with:["everyone"],modes:null,polarities:null}};default:
return{way:{tab:"graph",level:x.fitting}}}}var Lh=10,ss="";async function Eh(t){let{lack:e,level:n,cards:o}=await qs(),s=o.flatMap(r=>r.findings);L(t,Jt(d("h2",{class:"\
page-title"},p(o.length===1&&o[0].article!==null?"findings_title_one":"findings_title")),d("p",{class:"quiet"},I(s.length,
"finding"),". ",n," ",p("findings_help")),x.without_words>0&&d("p",{class:"quiet"},dS()),e&&d("p",{},e),o.length===1&&o[0].
article===null?bS(o[0]):d("div",{class:"findings"},o.map(hS))))}function dS(){let t=x.keys.length;return p("words_left_o\
ut_many",{n:q(t-x.without_words),of:q(t)})}function hS(t){let{article:e,title:n,about:o,findings:s,lack:r}=t,i=s.map(({kind:c,
figure:l})=>Sh(c,l)),a=i.findIndex(Boolean);return d("section",{class:"finding-card","aria-label":n},d("div",{class:"car\
d-head"},d("h3",{lang:e===null?null:x.articleById.get(e)?.language},n),d("p",{class:"quiet"},o)),r&&d("p",{class:"findin\
g"},r),s.map((c,l)=>i[l]&&l===a?gS(c,i[l]):Nh(c)),jh(t),e!==null&&wS(e))}var gS=(t,e)=>d("div",{class:"finding lead"},Ih(
t),qh(t),rh(e),Rh(t),Ch(t)),Nh=t=>d("div",{class:"finding row"},dh(t),d("div",{},Ih(t),qh(t),Rh(t),Ch(t))),Ih=({title:t,
counts:e})=>d("p",{class:"numbers"},d("strong",{},t),e.map(([n,o,s])=>[" \xB7 ",U(n,_e(x,s),t),` ${o}`])),qh=t=>d("p",{class:"\
sentence"},R(t.sentence.map(([e,n,o])=>n==="entity"?st(e,o&&ve(o)):e),()=>k(xS(t)),{class:"link whole"}));function Rh(t){
let[e]=_e(x,[t.quote.statement]),{language:n}=x.articleById.get(t.quote.article)??{},o=Dt(t.quote.text);return d("blockq\
uote",{lang:n},e===void 0?o:R(o,()=>St(e)))}var Ch=t=>t.remarks.length>0&&d("p",{class:"numbers"},t.remarks.map(e=>`${F(
e)}.`).join(" "));function jh({more:t,article:e}){let n=t.reduce((r,[,i])=>r+i,0),o=new Map;for(let[r,i]of t){let{way:a,
name:c}=Th(r,e);o.set(c,{way:a,n:i+(o.get(c)?.n??0)})}let s=[...o].map(([r,{way:i,n:a}],c)=>[c?", ":": ",R(p("findings_i\
n",{n:q(a),where:r}),()=>k(i))]);return n>0&&d("p",{class:"card-foot"},I(n,"more_finding"),s,".")}function wS(t){let e=x.
articles.findIndex(({id:s})=>s===t),n=Bt(x.statements.article,e).filter(s=>x.statements.aside[s]!==qi),o=ht(n.length,"al\
l_statements",{statements:I(n.length,"statement")});return d("p",{class:"card-foot"},n.length>0&&[R(o,()=>Q(n,o))," \xB7 "],
R(p("the_argument"),()=>k({tab:"arguments",article:t,about:null}))," \xB7 ",R(p("the_article"),()=>k({tab:"article",article:t,
open:null})))}function xS({kind:t,figure:e,quote:n}){let{article:o}=n,s=`statement:${n.statement}`;return t==="bargain"||
t==="precedent"?{tab:"bargains",open:s}:e.pair?{tab:"timeline",level:x.fitting,pair:e.pair,open:He(e.pair)}:t==="reasons"||
t==="main cause"?{tab:"arguments",article:o,about:null,open:s}:e.sources?.length?{tab:"compare",according_to:["authors"],
compared_with:[`of:${e.sources[0]}`],modes:null,polarities:null,open:s}:{tab:"article",article:o,open:s}}function bS(t){
let{title:e,findings:n,lack:o}=t,s=d("div",{class:"finding-card"}),r=()=>{let i=Al(x,n,w.findings,ss),a=w.find?i.length:
Lh*(1+w.more);L(s,d("div",{class:"card-head"},d("h3",{},e),d("p",{class:"quiet"},p("findings_chosen",{n:q(i.length),of:q(
n.length)}))),i.slice(0,a).map(Nh),!i.length&&d("p",{class:"finding"},o||p("no_finding")),i.length>a&&d("p",{class:"card\
-foot"},T(p("more",{n:q(Math.min(Lh,i.length-a))}),()=>k({more:w.more+1}))),i.length<=a&&jh(t))};return[ss=""]=us(w.findings,
"words"),r(),[d("div",{class:"line finding-choice"},yS(r),Si.map(i=>$S(i,n))),s]}var yS=t=>d("input",{type:"search",value:ss,
placeholder:p("finding_words"),"aria-label":p("finding_words"),oninput:e=>{ss=e.target.value,t()},onchange:()=>Bh("words",
ss.trim())});function $S(t,e){let n=new Map;for(let i of e)for(let a of _i(x,i,t))n.set(a,(n.get(a)??0)+1);let o=new Map;
for(let[i,,a]of e.flatMap(({sentence:c})=>c))o.has(a)||o.set(a,i);let s=[...n].map(([i,a])=>[i,`${OS(t,i,o)} (${q(a)})`]).
sort(([i,a],[c,l])=>t==="year"?i.localeCompare(c):a.localeCompare(l)),[r=""]=us(w.findings,t);return s.length>1&&X(p(`fi\
nding_${t}`),[["",p(`finding_${t}`)],...s],r,i=>Bh(t,i))}function OS(t,e,n){return t==="article"?x.articleById.get(e)?.title??
e:t==="year"?e:F(n.get(e)??e)}function Bh(t,e){let n=(w.findings??[]).filter(s=>!s.startsWith(`${t}:`)),o=e?[...n,`${t}:${e}`]:
n;return k({findings:o.length?o:null,more:0})}var Wh="found";function Ph(t){if(typeof Highlight<"u"&&CSS.highlights.delete(Wh),!w.find)return;let[e="",n=""]=w.find.map(
vt),o=SS(t),{plain:s,places:r}=Mi(o.map(({data:l})=>l).join("")),i=Math.max(0,s.indexOf(n)),a=s.indexOf(e,i)>=0?[e]:e.split(
" "),c=(e?a:[n]).flatMap(l=>{let f=s.indexOf(l,i);return f<0?[]:_S(o,r[f],r[f+l.length])});c.length&&(typeof Highlight<"\
u"&&CSS.highlights.set(Wh,new Highlight(...c)),c[0].startContainer.parentElement?.scrollIntoView({block:"center"}))}function SS(t){
let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),n=[];for(;e.nextNode();){let o=e.currentNode;o.parentElement?.closest(
"select, .number-mark")||n.push(o)}return n}function _S(t,e,n){let o=document.createRange(),s=0;for(let r of t){let i=s+
r.data.length;if(s<=e&&e<i&&o.setStart(r,e-s),s<n&&n<=i)return o.setEnd(r,n-s),[o];s=i}return[]}var kS=40,MS=100;function Dh(t,e){let{level:n}=t,o=he(t),s=vS(t,o),r=s.filter(({nodes:m})=>m.length>1),i=s.reduce((m,{nodes:h})=>m+
h.length,0),a=new Set(e.unfolded??(i>kS?[]:r.map(({id:m})=>m))),c=MS*(1+e.more),l=zh(s,c,"").flatMap(m=>AS(t,m,a,c)),f=new Int32Array(
n.nodes.length).fill(-1);for(let[m,{nodes:h}]of l.entries())for(let g of h)f[g]=m;let u=TS(t,o,f,l.length);return{entries:l,
folding:r.map(({id:m})=>m),unfolded:r.map(({id:m})=>m).filter(m=>a.has(m)),rows:Fh(u.map(([m])=>m)),columns:Fh(u.map(([,
m])=>m)),cells:u.map(([m,h,g])=>LS(t,m,h,g))}}var Fh=t=>[...new Set(t)].sort((e,n)=>e-n);function vS({facts:t,level:e,nodes:n,
chosen:o,state:s},r){let i=new Map,a=new Map,c=u=>e.nodes[u].country??e.nodes[u].actor;for(let u of r){for(let m of[u.a,
u.b]){let h=c(m);i.set(h,(i.get(h)??new Set).add(m))}for(let m of new Set([c(u.a),c(u.b)])){let h=a.get(m)??[];a.set(m,h);
for(let g of u.rows)h.push(g)}}let l=u=>n.weightOf(u);return[...i].map(([u,m])=>({id:u,nodes:[...m].sort((h,g)=>l(g)-l(h)||
h-g),weight:bt(t,a.get(u)??[],o,s.count)})).sort((u,m)=>m.weight-u.weight||(u.id<m.id?-1:1))}function zh(t,e,n){if(t.length<=
e+1)return t;let o=t.slice(e).flatMap(({nodes:s})=>s);return[...t.slice(0,e),{id:n,nodes:o,weight:0}]}function AS({level:t},{
id:e,nodes:n},o,s){if(e==="")return[{kind:"rest",id:e,group:null,nodes:n}];if(n.length===1)return[{kind:"actor",id:t.nodes[n[0]].
actor,group:null,nodes:n}];if(!o.has(e))return[{kind:"group",id:e,group:null,nodes:n}];let r=n.map(i=>({id:t.nodes[i].actor,
nodes:[i],weight:0}));return zh(r,s,"").map(i=>({...i,kind:i.id?"actor":"rest",group:e}))}function TS({facts:t},e,n,o){let s=new Map,
r=(i,a)=>{let c=s.get(i)??new Set;s.set(i,c);for(let l of a)c.add(l)};for(let{a:i,b:a,rows:c}of e){r(n[i]*o+n[a],c);let l=i===
a?[]:Fs(t,c);l.length&&r(n[a]*o+n[i],l)}return[...s].sort(([i],[a])=>i-a).map(([i,a])=>[Math.floor(i/o),i%o,[...a]])}function LS(t,e,n,o){
let{facts:s,chosen:r,state:i}=t,[a,c,l]=Rf(t,o);return{row:e,column:n,rows:o,number:bt(s,o,r,i.count),signs:[a,c,l],together:Fs(
s,o).length>0}}var Hc=t=>{let[e,n]=String(t.dataset.at).split(" ");return[Number(e),Number(n)]},Gh=t=>[...t.querySelectorAll("[data-at]")],
ES={ArrowRight:[1,1],ArrowLeft:[1,-1],ArrowDown:[0,1],ArrowUp:[0,-1]};function Uh(t,e){let n=t.target instanceof Element?
t.target.closest("[data-at]"):null,o=ES[t.key];if(!n||!o)return;t.preventDefault();let[s,r]=o,i=Hc(n),a=Gh(e).map(c=>({spot:c,
at:Hc(c)})).filter(({at:c})=>c[1-s]===i[1-s]&&(c[s]-i[s])*r>0).sort((c,l)=>(c.at[s]-l.at[s])*r);a.length&&Hh(e,a[0].spot)}
function Hh(t,e){Kh(t,e),e.focus()}function Vh(t,e){let n=Gh(t).find(o=>o.dataset.group===e);n&&Hh(t,n)}function Qh({target:t,
type:e},n,o,{rows:s,columns:r,cells:i},a){let c=t instanceof Element?t.closest("td, th")?.querySelector("[data-at]"):null;
for(let h of n.querySelectorAll(".lit"))h.classList.remove("lit");if(o.hidden=!c,!c)return;let[l,f]=Hc(c);e==="focusin"&&
Kh(n,c),c.closest("tr")?.classList.toggle("lit",l>=0);let u=n.querySelector(`[data-at="-1 ${f}"]`)?.closest("th");o.hidden=
f<0||!u,u&&f>=0&&(u.classList.add("lit"),[o.style.left,o.style.width]=[`${u.offsetLeft}px`,`${u.offsetWidth}px`]);let m=i.
find(h=>h.row===s[l]&&h.column===r[f]);m&&a(m)}function Kh(t,e){for(let n of t.querySelectorAll("[data-at][tabindex='0']"))
n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0")}var Vc={acts:"act",statements:"statement",articles:"article"},mi=["cooperation","conflict","neither"],[Xh,NS,IS,qS]=[22,
4,18,8];function Zh(t,e,n,o){let{entries:s,rows:r,columns:i,cells:a}=e,c=Math.max(...a.map(C=>C.number)),l={shown:t,matrix:e,
names:n,fold:o,largest:c},f=e.unfolded.length>0,u=`${Xh+IS+qS*q(c).length}px`,m=new Map(i.map((C,z)=>[C,z])),h=new Map(r.
map(C=>[C,[]]));for(let C of a)h.get(C.row)?.push(C);let g=r.map((C,z)=>d("tr",{},Yh(l,r,z,"row"),RS(l,h.get(C)??[],z,m))),
b=f?2:1,y=d("td",{class:"corner",colspan:b,rowspan:b},p("matrix_corner")),$=i.map((C,z)=>Yh(l,i,z,"col")),_=C=>s[i[C]].group!==
null,M=$.flatMap((C,z)=>_(z)?C.slice(0,-1):C),v=$.flatMap((C,z)=>_(z)?C.slice(-1):[]),E=i.map(()=>d("col",{class:"cells"})),
W=d("table",{class:`matrix${f?" grouped":""}`,role:"grid","aria-label":p("tab_matrix")},d("colgroup",{},f&&d("col",{class:"\
brackets"}),d("col",{class:"names"}),E),d("thead",{},d("tr",{},y,M),v.length>0&&d("tr",{},v)),d("tbody",{},g));return W.
style.setProperty("--narrowest",u),W.style.setProperty("--columns",String(i.length)),W.querySelector("td [data-at]")?.setAttribute(
"tabindex","0"),W}function Yh({shown:t,matrix:{entries:e,unfolded:n},names:o,fold:s},r,i,a){let{kind:c,id:l,group:f}=e[r[i]],
u=a==="row",m=(E,W)=>u?{rowspan:E,colspan:W}:{colspan:E,rowspan:W},h=E=>u?`${i} ${E}`:`${E} ${i}`,g={actor:()=>rt(l),group:()=>s(
l),rest:()=>k({more:w.more+1})}[c],b=o[r[i]],y=Jh(b,BS(t,e[r[i]]),g,h(-1),c==="group"?{"aria-expanded":"false","data-gro\
up":l}:{}),$=d("th",{scope:a,class:`${c} ${a}`,...m(1,n.length&&f===null?2:1)},y);if(f===null||i>0&&e[r[i-1]].group===f)
return[$];let _=r.filter(E=>e[E].group===f).length,M=eg(t,f),v=Jh(M,Ot(f),()=>s(f),h(-2),{"aria-expanded":"true","data-g\
roup":f});return[d("th",{scope:`${a}group`,class:`bracket ${a}${_>1?"":" of-one"}`,...m(_,1)},v),$]}function Jh(t,e,n,o,s){
return R(st(t,e),n,{title:t,"aria-label":t,tabindex:-1,"data-at":o,...s})}function RS(t,e,n,o){let s=[],r=0,i=a=>a>r&&s.
push(d("td",{colspan:a-r}));for(let a of e){let c=o.get(a.column)??0;i(c),s.push(d("td",{class:"cell"},CS(t,a,`${n} ${c}`))),
r=c+1}return i(o.size),s}function CS({shown:t,matrix:{entries:e},names:n,largest:o},s,r){let i=$t([n[s.row],n[s.column]]),
a=d("span",{class:`square${s.together?" together":""}`},mi.map((l,f)=>s.signs[f]>0&&Qc(l,s.signs[f]))),c=Math.max(NS,Xh*
Math.sqrt(s.number/o));return[a.style.width,a.style.height]=[`${c}px`,`${c}px`],R([d("span",{class:"room"},a),q(s.number)],
()=>jS(t,e,s,i),{"aria-label":`${i}: ${Yc(s)}`,"aria-describedby":"matrix-says",tabindex:-1,"data-at":r})}function Qc(t,e=1){
let n=d("span",{class:t});return n.style.flexGrow=String(e),n}var Kc=t=>x.labels.signs[x.names.signs.indexOf(t)];function Yc({
number:t,signs:e,together:n}){let o=mi.flatMap((s,r)=>e[r]>0?[`${q(e[r])} ${Kc(s)}`]:[]);return`${I(t,Vc[w.count])} (${oe(
o)}${n?`; ${p("matrix_together")}`:""})`}function jS(t,e,{row:n,column:o,rows:s},r){let[i,a]=[e[n],e[o]];if(i.kind!=="ac\
tor"||a.kind!=="actor")return Q(Lt(t,s),r);let[c,l]=[i.nodes[0],a.nodes[0]];return t.pairs.has(c*t.level.nodes.length+l)?
_t(c,l):_t(l,c)}var tg=({level:t},e)=>t.numbers.has(e)||e in t.countries||ge(e)!==null;function eg({level:t},e){let n=t.
numbers.get(e);if(n!==void 0)return D(t,n);let o=ge(e);return o?Z(o):t.countries[e]??e}var BS=({level:t},{kind:e,id:n,nodes:o})=>e===
"actor"?Gt(t,o[0]):e==="group"?Ot(n):null;function ng(t,{kind:e,id:n,nodes:o}){return e==="actor"?D(t.level,o[0]):e==="r\
est"?p("matrix_rest",{n:q(o.length)}):p("matrix_group",{name:eg(t,n),n:q(o.length)})}var WS=5,og=[];async function sg(t){let e=[O,w.unfolded,w.more,w.language];if(t.querySelector(".matrix")&&e.every((f,u)=>f===
og[u]))return;let n=$s(O),o=Dh(n,w);if(o.folding.every(f=>tg(n,f))||await G(),og=e,!o.cells.length){L(t,d("div",{class:"\
sheet"},d("p",{},Ue())));return}let s=o.entries.map(f=>ng(n,f)),i=Zh(n,o,s,f=>FS(t,o,f)),a=d("div",{class:"band",hidden:!0}),
c=d("p",{class:"matrix-sentence"},d("span",{class:"quiet"},p("matrix_keys"))),l=f=>zS(c,s,f);for(let f of["mouseover","f\
ocusin"])i.addEventListener(f,u=>Qh(u,i,a,o,l));i.addEventListener("keydown",f=>Uh(f,i)),L(t,d("div",{class:"sheet matri\
x-sheet"},d("p",{class:"quiet"},Ht(n)," ",U(p("show_quotes"),we(n).statements,p("based_on_drawn"))),d("div",{class:"matr\
ix-tools"},PS(o),DS(o)),c,d("div",{class:"matrix-scroll"},d("div",{},i,a))))}function PS({folding:t,unfolded:e}){return[
e.length<t.length&&T(p("unfold_all"),()=>k({unfolded:t})),e.length>0&&T(p("fold_all"),()=>k({unfolded:[]}))]}async function FS(t,{
unfolded:e},n){let o=e.includes(n);await k({unfolded:o?e.filter(s=>s!==n):[...e,n]}),Vh(t,n)}function DS({cells:t}){let e=mi.
flatMap((o,s)=>t.some(({signs:r})=>r[s])?[o]:[]),n=(o,s)=>d("span",{class:`square ${s}`},Qc(o));return d("p",{class:"mat\
rix-legend"},e.map(o=>d("span",{},n(o,""),o==="neither"?p("matrix_neither"):Kc(o))),t.some(({together:o})=>o)&&d("span",
{},n("","together"),p("matrix_together")),d("span",{class:"quiet"},p("matrix_help",{what:ht(2,Vc[w.count])})))}function zS(t,e,n){
let o=Qt(x,O.level,n.rows),s=o.slice(0,WS).map(un),r=o.length>s.length?[p("and_more",{n:o.length-s.length})]:[];L(t,d("s\
trong",{},$t([e[n.row],e[n.column]])),` ${Yc(n)}: `,d("span",{id:"matrix-says"},[...s,...r].join("; ")))}var[GS,US,HS]=[8,30,12],VS=5;function rg(t,e){let n=matchMedia("(min-width: 901px)").matches;return jt.map(o=>{let s=t.get(
o)??new Map,r=e.get(o)??new Set;return s.size<2&&!r.size?null:QS(o,s,r,r.size>0||n&&s.size<=VS)})}function QS(t,e,n,o){let s=[
...new Set([...n,...e.keys()])].map(g=>({value:g,label:JS(t,g),number:e.get(g)??0})).sort((g,b)=>Number(n.has(b.value))-
Number(n.has(g.value))||b.number-g.number||g.label.localeCompare(b.label)),r=d("div",{class:"facet-values"}),i=p(`facet_${t}`),
[a,c]=[GS,""],l=()=>{let g=s.filter(({label:b})=>b.toLocaleLowerCase().includes(c));L(r,g.slice(0,a).map(({value:b,label:y,
number:$})=>lt([st(y,YS(t,b)),d("span",{class:"quiet"},` ${q($)}`)],n.has(b),_=>KS(t,b,_))),g.length>a&&T(p("more",{n:q(
g.length-a)}),f))},f=()=>{a+=US,l()},u=g=>{c=g.trim().toLocaleLowerCase(),l()};l();let m=s.length>HS&&d("input",{type:"s\
earch",placeholder:p("facet_search"),"aria-label":`${p("facet_search")}: ${i}`,oninput:g=>u(g.target.value)}),h=n.size||
s.length;return d("details",{class:"facet",open:o},d("summary",{},i,d("span",{class:"quiet"},` ${q(h)}${n.size?" \u2022":
""}`)),m,r)}function KS(t,e,n){let o=`${t}:${e}`,s=(w.facets??[]).filter(i=>i!==o),r=n?[...s,o]:s;return k({facets:r.length?
r:null,more:0})}function YS(t,e){if(t==="article")return x.articleById.get(e)?.language;let n=t==="actor"||t==="target"?
O.level.numbers.get(e):void 0;return n===void 0?null:Gt(O.level,n)}function JS(t,e){let{names:n,labels:o}=x;switch(t){case"\
actor":case"target":return jn(e);case"relation":return ln(x.relations.find(({id:s})=>s===e)?.verbs[0]??e);case"type":return e===
$o?p("no_quad_class"):o.quad_classes[n.quad_classes.indexOf(e)]??e;case"source":return Ut([e]);case"mode":return o.modes[n.
modes.indexOf(e)]??e;case"certainty":return o.certainties[n.certainties.indexOf(e)]??e;case"article":return x.articleById.
get(e)?.title??e}}var Jc=4,Xc=t=>(w.columns??[]).find(e=>e.startsWith(`${t}:`))?.slice(t.length+1)??"",Zc=(t,e)=>t.toLocaleLowerCase().includes(
e.toLocaleLowerCase());function ig(t){let{level:e}=t,n=new Map,o=f=>{let u=n.get(f)??ke(t,f);return n.set(f,u),u},s=({a:f,
b:u})=>$t([D(e,f),D(e,u)]),r=f=>{let u=Lt(t,f.rows);return cg(u.find(m=>Zc(Et(m),Xc("quote")))??u[0])},i=(f,u,m)=>({name:f,
isText:!0,value:u,cell:m}),a=(f,u)=>({name:f,isText:!1,value:u,cell:m=>U(u(m),o(m).statements,s(m))}),c=f=>u=>D(e,u[f]),
l=f=>u=>R(Zt(e,u[f]),()=>_t(u.a,u.b));return[i("actor",c("a"),l("a")),i("label",f=>Te(x,e,f.rows),f=>XS(Qt(x,e,f.rows).map(
un))),i("target",c("b"),l("b")),i("quote",f=>Lt(t,f.rows).map(Et).join(`
`),r),{name:"weight",isText:!1,value:f=>f.weight,cell:f=>q(f.weight)},{...a("acts",f=>o(f).acts),cell:f=>U(o(f).acts,ko(
o(f)),s(f))},{name:"quad_classes",isText:!1,value:f=>ZS(o(f)),cell:f=>t_(o(f),s(f))},a("statements",f=>o(f).statements.length),
a("articles",f=>o(f).articles.size),a("sources",f=>o(f).sources.size)]}function ag(t){let{level:e,chosen:n}=t,o=new Map(
zt(n,n.inside.keys()).map((u,m)=>[u,m])),s=N().statements,{first:r,last:i}=x.statements,a=u=>m=>m[u]>=0?D(e,m[u]):le(s.get(
m.at)[u==="a"?"s":"o"]),c=u=>m=>{let h=m[u];return h>=0?R(Zt(e,h),()=>rt(e.nodes[h].actor)):st(a(u)(m),wn(s.get(m.at)[u===
"a"?"s":"o"]))},l=({at:u})=>ot(u).title;return[{name:"when",isText:!0,value:({at:u})=>Qs(s.get(u),[r[u],i[u]]),order:({at:u})=>o.
get(u)??0},{name:"actor",isText:!0,value:a("a"),cell:c("a")},{name:"relation",isText:!0,value:({at:u})=>ct(u).label},{name:"\
target",isText:!0,value:a("b"),cell:c("b")},{name:"quote",isText:!0,value:({at:u})=>Et(u),cell:({at:u})=>cg(u)},{name:"h\
eld",isText:!0,value:({at:u})=>Go(u).join("; ")},{name:"article",isText:!0,value:l,cell:u=>R(st(l(u),ot(u.at).language),
()=>or(x.statements.article[u.at],u.at))}]}function XS(t){let e=d("bdi",{},t.slice(0,Jc).join("; "));if(t.length<=Jc)return e;
let n=()=>{e.textContent=t.join("; "),o.remove()},o=R(` ${p("and_more",{n:t.length-Jc})}`,n);return[e,o]}var cg=t=>[d("q",
{dir:"auto",lang:ot(t).language},R(Et(t)||p("words_left_out"),()=>St(t))),d("span",{class:"quiet",dir:"ltr"},` ${Se(ot(t))}`),
" ",Zr(t,Et(t))],ZS=({byQuadClass:t})=>t.reduce((e,n,o)=>e+(xe(x,o)==="cooperation"?n:-n),0);function t_({byQuadClass:t,
quadClasses:e},n){let o=x.labels.quad_classes.map((s,r)=>t[r]>0&&d("span",{class:`quad-class ${xe(x,r)}`},U(t[r],e[r],`${n}\
, ${s}`),` ${s}`));return o.some(Boolean)?o:"\u2013"}var e_={ties:"-weight",statements:"when"},lg=[];async function fg(t){let{rows:e,facets:n,columns:o,sort:s,more:r,language:i}=w,
a=[O,e,n,o,s,r,i];if(t.querySelector(".table-view")&&a.every((b,y)=>b===lg[y]))return;await G(),lg=a;let c=$s(O),l=xf(c,
e),{units:f,counts:u}=bf(c,l,n),m=d("div",{class:"facets","aria-label":p("facets"),role:"group"}),h=t.querySelector(".fa\
cets");L(m,rg(u,Os(n))),h&&no(m,eo(h));let g=e==="ties"?s_(c,l,f):r_(c,l,f);L(t,d("div",{class:"sheet table-view"},m,d("\
div",{class:"table-main"},n_(c),g)))}function n_(t){let{facets:e,columns:n,rows:o}=w,s=e?Fi(x,e):{},r=Ei.map(a=>T(p(`row\
s_${a}`),()=>k({rows:a,sort:null,columns:null,more:0}),{"aria-pressed":String(a===o)})),i=o==="ties"?[Ht(t)," ",U(p("sho\
w_quotes"),we(t).statements,p("based_on_drawn"))]:Ge();return[d("p",{class:"quiet"},i),d("div",{class:"table-tools"},d("\
div",{class:"choices",role:"group","aria-label":p("rows")},r),(e||n)&&T(p("remove_facets"),()=>k({facets:null,columns:null,
more:0})),Object.keys(s).length>0&&T(p("apply_facets"),()=>k({...s,facets:o_(e??[]),more:0}),{title:p("apply_facets_help")}))]}
function o_(t){let e=t.filter(n=>!Object.keys(Fi(x,[n])).length);return e.length?e:null}function s_(t,e,n){let{level:o,chosen:s}=t,
r=n.map(({row:c})=>c),i=[...En(x,o,r,s,t.state.count).values()],a=new Set(e.map(({a:c,b:l})=>c*o.nodes.length+l)).size;return ug(
ig(t),i,a,"tie",c=>c.key)}var r_=(t,e,n)=>ug(ag(t),n,e.length,"statement",({at:o})=>o);function ug(t,e,n,o,s){let r=new Map(
t.map(({name:$})=>[$,Xc($)])),i=e.filter($=>t.every(_=>a_(_,$,r.get(_.name)??""))),a=t.some(({name:$})=>$===w.sort?.replace(
/^-/,""))?w.sort:e_[w.rows],c=!!a?.startsWith("-"),l=t.find(({name:$})=>$===a?.replace(/^-/,"")),f=l?.order??l?.value??s,
u=i.map($=>({row:$,value:f($)})).sort(($,_)=>(c?-1:1)*i_($.value,_.value)||s($.row)-s(_.row)),{drawn:m,next:h}=wf(u.length,
w.more),g=t.map($=>c_($,l===$&&(c?"descending":"ascending"))),b=t.map($=>d("td",{},l_($,r.get($.name)??""))),y=p("table_\
shown",{n:q(m),of:q(u.length),total:I(n,o)});return[d("p",{class:"quiet",role:"status"},y),d("div",{class:"table-scroll",
tabindex:0,role:"region","aria-label":p("tab_table")},d("table",{class:"listed"},d("thead",{},d("tr",{},g),d("tr",{class:"\
filters"},b)),d("tbody",{},u.slice(0,m).map(({row:$})=>f_(t,$)))),!u.length&&d("p",{},n?p("nothing_fits"):Ue()),h>0&&T(p(
"more",{n:q(h)}),()=>k({more:w.more+1})),!h&&u.length>m&&d("p",{class:"quiet"},p("table_most")))]}var i_=(t,e)=>typeof t==
"number"?t-Number(e):t.localeCompare(String(e));function a_({isText:t,value:e},n,o){return o?t?Zc(String(e(n)),o):!(Number(
e(n))<Number(o)):!0}function c_({name:t,isText:e},n){let o=n?n==="ascending":!e;return d("th",{scope:"col","aria-sort":n||
"none",class:e?"":"num"},R(p(`column_${t}`),()=>k({sort:`${o?"-":""}${t}`})),n&&(n==="descending"?" \u2193":" \u2191"))}
function l_({name:t,isText:e},n){let o=r=>{let i=(w.columns??[]).filter(c=>!c.startsWith(`${t}:`)),a=r.trim()?[...i,`${t}\
:${r.trim()}`]:i;return k({columns:a.length?a:null,more:0})},s=p(e?"column_contains":"column_at_least");return d("input",
{type:e?"search":"number",value:n,placeholder:e?"\u2026":"\u2265","aria-label":`${p(`column_${t}`)}: ${s}`,onchange:r=>o(
r.target.value)})}var f_=(t,e)=>d("tr",{},t.map(({name:n,isText:o,value:s,cell:r},i)=>d(i?"td":"th",{scope:i?null:"row",
class:o?n:"num"},r?r(e):d("bdi",{},s(e)))));function rs(){let t=gt(),e=zs(),{stops:n,undated:o}=t?vo():{stops:[],undated:0};return d("div",{class:"play",role:"group",
"aria-label":p("play_acts")},T(`\u25C0 ${p("date_before")}`,()=>na(-1),{disabled:!t||!Cn(n,-1)}),T(p(e?"pause":"play"),e?
Ff:Pf,{"aria-pressed":String(e)}),T(`${p("date_next")} \u25B6`,()=>na(1),{disabled:t&&!Cn(n,1)}),t&&T(p("whole_period"),
Gs),d("span",{class:"quiet","aria-live":"polite"},t&&u_(t,n),o>0&&` ${p("play_undated",{acts:I(o,"act")})}`))}function u_({
first:t,last:e},n){let o=n.findIndex(a=>a.first===t&&a.last===e),s=cn(t,e);if(o<0)return`${p("nothing_at_date")} (${s})`;
let[r,i]=[o+1,n.length].map(q);return p("play_at",{n:r,of:i,acts:I(n[o].acts,"act"),when:s})}var is=40,mg=14,tl=10,m_=45,p_=.2,pg=90,d_=400,pi=class{constructor(e,n,o){let s=e.flatMap(({first:i,last:a})=>[i,a]).filter(
i=>i!==null),r=[...new Set(s)].sort((i,a)=>i-a);this.left=n,this.right=o,this.stretches=w_(h_(r,e,Math.floor((o-n)/(pg+is))),
n,o)}x(e){let[n]=this.stretches,o=this.stretches[this.stretches.length-1];if(e<n.from)return this.left;if(e>o.to)return this.
right;let{from:s,to:r,left:i,right:a,isFolded:c}=this.stretches.find(f=>e<=f.to&&!f.isFolded&&e>=f.from)??this.stretches.
find(f=>e<=f.to)??o,l=c?0:mg;return s===r?i+l:i+l+(e-s)/(r-s)*(a-i-2*l)}get folds(){return this.stretches.filter(({isFolded:e})=>e)}get daysAPixel(){
return Math.max(...this.stretches.map(e=>e.isFolded?0:(e.to-e.from)/dg(e)))}ticks(e,n){return this.stretches.filter(({isFolded:o})=>!o).
flatMap(o=>x_(o,this,e,n))}},dg=({left:t,right:e})=>Math.max(e-t-2*mg,1);function h_(t,e,n){let o=t[t.length-1]-t[0],s=g_(
t,e),r=t.slice(1).flatMap((c,l)=>s.has(l)?[]:[{k:l,days:c-t[l]}]),i=new Set;for(let{k:c,days:l}of r.sort((f,u)=>u.days-f.
days)){if(i.size>=n||l<m_||l<p_*o)break;i.add(c),o-=l}let a=[[t[0],t[0]]];for(let[c,l]of t.entries())i.has(c-1)?a.push([
l,l]):a[a.length-1][1]=l;return a}function g_(t,e){let n=new Map(t.map((s,r)=>[s,r])),o=new Set;for(let{first:s,last:r}of e)
if(!(s===null||r===null||r-s>d_))for(let i=n.get(s);t[i]<r;i++)o.add(i);return o}function w_(t,e,n){let o=n-e-is*(t.length-
1),s=t.reduce((l,[f,u])=>l+u-f,0),r=Math.min(pg,o/t.length),i=o-r*t.length,a=[],c=e;for(let[l,[f,u]]of t.entries()){l&&(a.
push({from:t[l-1][1],to:f,left:c,right:c+is,isFolded:!0}),c+=is);let m=r+i*(s?(u-f)/s:1/t.length);a.push({from:f,to:u,left:c,
right:c+m,isFolded:!1}),c+=m}return a}function x_(t,e,n,o){let{from:s,to:r,left:i,right:a}=t,c=r-s,f=Us(s,r,(c||1)/dg(t)*
84).map(({day:v,step:E})=>({day:v,step:E,x:e.x(v),text:n(v,E)})),u=f.find(({x:v,text:E})=>v+o(E)<=a),m=[1,De,Me].filter(
v=>!u||v<=u.step),h=m.slice(Math.min(c<2*De?0:c<2*Me?1:2,m.length-1)).map(v=>n(s,v)),g=u?u.x-tl:a+is,b=h.find(v=>e.x(s)+
o(v)<=g)??(u?"":h[h.length-1]),y=b?[{x:e.x(s),text:b,isLine:!1,days:null}]:[],$=b?e.x(s)+o(b)+tl:i;for(let[v,{day:E,x:W,
text:j}]of f.entries()){let C=[E,(f[v+1]?.day??r+1)-1],z=W>=$&&W+o(j)<=a;y.push({x:W,text:z?j:"",isLine:!0,days:C}),z&&($=
W+o(j)+tl)}let _=n(r,1),M=e.x(r)-o(_);return c&&M>$&&M>i&&y.push({x:M,text:_,isLine:!1,days:null}),y}var ao=22,el=8,b_=20,nl=16,hg=[960,520,360,240,160,120],y_=5;function gg(t,e,n){let o=$_(t,e),s=n+el+(e.named?0:b_+(o.length-
1)*nl),{shapes:r,rows:i}=__(t,e,s)??k_(t,e,s),a=s-n+Math.max(i,1)*ao+el;return{shapes:[O_(t,o,n+el+(e.named&&o.length>1?
9:15)),...r],height:a}}function $_({title:t,number:e},{named:n,left:o,right:s}){let r=n||s-o;return S_(t,r,r-J(q(e))-12)}
function O_({title:t,lang:e,open:n,isOpen:o,number:s},r,i){let a=q(s),c=r.map((u,m)=>S("text",{class:"lane-name",lang:e,
x:0,y:i+m*nl},u)),l=J(r[r.length-1],13,600)+6,f=S("text",{class:"lane-number",x:l,y:i+(r.length-1)*nl},a);return n?os(On(
`${t}: ${a}`,n,...c,f),o):S("g",{},c,f)}function S_(t,e,n){let o=(c,l)=>J(c,13,600)<=l;if(o(t,n))return[ye(t,n,13,600)];
let s=t.split(" "),r=s.length-1;for(;r>1&&!o(s.slice(0,r).join(" "),e);)r--;let[i,a]=[s.slice(0,r).join(" "),s.slice(r).
join(" ")];return[ye(i,e,13,600),...a?[ye(a,n,13,600)]:[]]}function __({items:t},{left:e,right:n,rows:o,reach:s},r){if(t.
length*(K+K)>o*(n-e))return null;let i=t.map(u=>({item:u,reach:s(u)})).sort((u,m)=>u.reach[0]-m.reach[0]),a=u=>i.map(({item:m,
reach:[h,g]})=>{let b=ye(m.words(Math.floor(u/y_)),Math.min(u,Math.max(n-h,h-e)-2*K));return{left:h,right:g,width:J(b),words:b}}),
c=a(hg[0]);for(let u of hg.slice(1)){if(ci(c,e,n,o,!0))break;c=a(u)}let l=wh(c,e,n,o);return l?{shapes:i.map(({item:u},m)=>{
let{row:h,words:g}=l[m],b=r+h*ao+ao/2,y=On(u.name(),u.open,...u.shapes(c[m].left,c[m].right,b),g!==null&&S("text",{class:"\
mark-label",x:g,y:b+4},c[m].words));return os(y,u.isOpen)}),rows:1+Math.max(0,...l.map(({row:u})=>u))}:null}function k_({
title:t,items:e},n,o){let s=[...new Set(e.map(({kind:i})=>i))].sort(),r=[];for(let[i,a]of s.entries()){let c=o+i*ao;r.push(
n.sample(a,n.left-10,c+ao/2));let l=e.filter(m=>m.kind===a),{bins:f,wide:u}=xh(l,n.bins.starts);for(let[m,h]of f){let[g,
b]=[n.bins.edges[m],n.bins.edges[m+1]];r.push(M_(h,`${t}: ${n.binName(m,h.length)}`,g,b,c,a,n))}if(u.length){let m=`${t}\
: ${n.binName(-1,u.length)}`,h=()=>n.openAll(u,m),g=S("text",{class:"lane-number end",x:n.end,y:c+15},`+${q(u.length)}`);
r.push(os(On(m,h,g),wg(u)))}}return{shapes:r,rows:s.length}}var wg=t=>t.some(e=>e.isOpen);function M_(t,e,n,o,s,r,i){let a=q(
t.length),c=J(a)+2<=o-n,l=On(e,()=>i.openAll(t,e),S("rect",{class:`bin kind-${r}`,x:n+.5,y:s+2,width:Math.max(o-n-1,1),height:ao-
4,rx:3}),c&&S("text",{class:"bin-number",x:(n+o)/2,y:s+15},a));return os(l,wg(t))}var v_=700,A_=200,T_=22,L_=44,It=40,E_=28,yg=3;function $g({lanes:t,ordered:e,columnOf:n,steps:o,now:s,openAll:r},i){let a=i>=
v_?A_:0,[c,l]=[a+T_,i-L_],f={left:c,right:l,end:i,named:a,openAll:r,sample:I_},u=t.flatMap(({items:g})=>g),m=[],h=0;if(u.
length){let g=new pi(u,c,l),b={...f,rows:xg(t),reach:N_(g),...q_(g)},y=bg(t,b,It);m.push(...C_(g,y.height,t),...B_(g,s,y.
height),...y.shapes),h=y.height}if(e.length){let g=(l-c)/o.length,b=M=>c+14+(M-1)*g,y={...f,rows:xg(e),reach:M=>[b(n(M)),
b(n(M))],bins:{starts:[],edges:[]},binName:()=>p("ordered")},$=h+(h?24:0),_=bg(e,y,$+It);m.push(S("text",{class:"part-na\
me",x:0,y:$+12},p("ordered")),...W_(b,o,$+It,_.height),..._.shapes),h=_.height}return S("svg",{class:"timeline",width:i,
height:h+4,viewBox:`0 0 ${i} ${h+4}`,role:"group","aria-label":p("tab_timeline")},m)}var xg=t=>t.length<=3?16:t.length<=
6?8:5,N_=t=>({first:e,last:n})=>[e===null?t.left:t.x(e),n===null?t.right:t.x(n)],I_=(t,e,n)=>t===yg?$n(2,"not actual",e,
n):$n(t,"plain",e,n);function bg(t,e,n){let o=[],s=n;for(let r of t){let i=gg(r,e,s);o.push(S("line",{class:"grid",x1:0,
x2:e.end,y1:s,y2:s}),...i.shapes),s+=i.height}return{shapes:o,height:s}}function q_(t){let{stretches:e}=t,[n,o]=[e[0].from,
e[e.length-1].to],s=Us(n,o,Math.max(t.daysAPixel*E_,1)),r=[n,...s.map(({day:f})=>f)],i=[...r.slice(1),o+1],a=s.length?s[0].
step:o-n+1,c=[...r.map(f=>t.x(f)),t.right];return{bins:{starts:r,edges:c},binName:(f,u)=>f<0?p("wide_dates",{n:q(u)}):p(
"acts_of",{n:q(u),when:R_(r[f],i[f]-1,a<Me?1:Me)})}}function R_(t,e,n){let[o,s]=[ol(t,n),ol(e,n)];return o===s?o:p("date\
_throughout",{from:o,to:s})}function ol(t,e){let n=mt(t);return at(e<De?n:e<Me?n.slice(0,7):n.slice(0,4))}function C_(t,e,n){
let{left:o,right:s}=t,r=t.ticks(ol,J).map(({x:l,text:f,isLine:u,days:m})=>{let h=f&&S("text",{class:"tick-label",x:l,y:12},
f),g=m&&(()=>k({since:m[0],until:m[1]}));return[u&&S("line",{class:"grid",x1:l,x2:l,y1:It-6,y2:e}),h&&g?On(p("only_perio\
d",{period:cn(...m)}),g,h):h]}),i=o,a=t.folds.map(l=>{let f=(l.left+l.right)/2,u=j_(l,n).find(m=>f-J(m)/2>=i&&f+J(m)/2<=
s);return u&&(i=f+J(u)/2+8),[S("rect",{class:"fold",x:l.left,y:It-22,width:l.right-l.left,height:e-It+22}),S("path",{class:"\
break",d:`M${f-6} ${It-1} l5 -10 M${f+1} ${It-1} l5 -10`}),u&&S("text",{class:"fold-label",x:f,y:It-14},u)]}),c=t.stretches.
filter(({isFolded:l})=>!l).map(l=>S("line",{class:"axis",x1:l.left,x2:l.right,y1:It-6,y2:It-6}));return[...a,...r,...c].
flat().filter(Boolean)}function j_({from:t,to:e},n){let o=e-t,[s,r]=o>=2*Me?[Math.floor(o/365.25),"years"]:o>=2*De?[Math.
floor(o/30.44),"months"]:[o,"days"];return[!n.some(({items:a})=>a.some(({first:c,last:l})=>(c??-1/0)<e&&(l??1/0)>t))&&p(
`no_act_${r}`,{n:s}),p(`number_${r}`,{n:s})].filter(a=>typeof a=="string")}function B_(t,e,n){if(!e)return[];let[o,s]=[t.
x(e.first)-9,t.x(e.last)+9];return[S("rect",{class:"now",x:o,y:It-6,width:s-o,height:n-It+6})]}function W_(t,e,n,o){let r=(e.
length>1?t(2)-t(1):1/0)-4>=J(q(Math.max(...e.map(i=>i??0))));return e.flatMap((i,a)=>[i!==null&&S("line",{class:"grid",x1:t(
a+1),x2:t(a+1),y1:n-6,y2:o}),i!==null&&r&&S("text",{class:"tick-label step",x:t(a+1),y:n-12},q(i))]).filter(i=>i instanceof
SVGElement)}var Og=(t,e)=>e?Math.min(t,x.names.signs.length-2):yg;var sl=90,Sg=12;function _g(t,e,n,o){let s=jc(e);return{first:e.first,last:e.last,kind:Og(e.sign,e.isReal),words:r=>di(t,
e,n.ends,r),name:()=>`${di(t,e,n.ends,sl)}: ${wt(e.main)}, ${G_(e)}`,statements:()=>e.statements,open:()=>Q(e.statements,
di(t,e,n.ends,sl)),isOpen:e.statements.includes(o),shapes:(r,i,a)=>[re(e)&&e.first!==e.last&&li(e.sign,r-K,i+K,a),$n(e.sign,
s,r,a)]}}function kg(t){let{id:e,title:n,first:o,last:s}=x.articles[t];return{first:o,last:s,kind:2,words:r=>Dt($e(n,r)),
name:()=>`${Dt(n)}, ${Kn(x.articles[t])}`,statements:()=>Bt(x.statements.article,t),open:()=>k({tab:"article",article:e}),
isOpen:!1,shapes:(r,i,a)=>[o!==s&&li(2,r-K,i+K,a),S("path",{class:"tick",d:`M${r} ${a-8} V${a+8}`})]}}function rl(t,e){let{
level:n}=t,o=e.ties.length?e.ties[0].pair.a:n.subject[e.main];return(o>=0?`${D(n,o)} `:"")+di(t,e,[o],sl)}function di({level:t},e,[
n,o],s){let r=e.ties.filter(({pair:m})=>m.a===n&&(o===void 0||m.b===o)),[i,...a]=r.length?r:e.ties.filter(({pair:m})=>m.
b===n);if(!i)return z_(e,s);let c=D(t,i.pair.a===n?i.pair.b:i.pair.a),l=o===void 0?` ${c}${a.length?` +${a.length}`:""}`:
"",{parts:f}=Qt(x,t,i.rows)[0],u=No(f,s-l.length)+l;return f[5]?u:u+P_(e,s-u.length)}function P_({main:t},e){let{roles:n,
statements:o}=N(),s=o.get(t).roles?.find(([i])=>n[i].function==="topic");if(!s||e<Sg)return"";let r=F_(s[1]);return D_(s[1])?
`: ${$e(r,e-2)} ?`:`: ${$e(r,e)}`}var F_=t=>typeof t=="number"&&t<0?Qn(-1-t,1).join(" "):le(t,1);function D_(t){if(typeof t==
"string"||t>=0)return!1;let e=x.statements.stance[-1-t];return e>=0&&["doubts","rejects"].includes(x.names.stances[e])}function z_({
main:t},e){let{verb:n,ends:o}=Oe(t),s=le(o[0],1);return`${n} ${$e(s,Math.max(e-n.length,Sg))}`.trim()}function G_({main:t,
first:e,last:n}){let o=N().statements.get(t);return o.when||o.inferred_when?Vs(o,[e,n]):e===null&&n===null?p("date_unkno\
wn"):cn(e,n)}var vg=12,U_=300,Ag=vg,il=0,Mg=null;async function hi(t){await G();let e=ea(),n=Fe(e);if(!n.length&&!w.pair){L(t,Jt(gt()&&
d("div",{class:"line timeline-head"},rs()),d("p",{},Ue())));return}let s=(e===O?n:Fe(O)).flatMap(({statements:m})=>m),r=Ds(
e),i=Bf(e,n,w.lanes,r),{columns:a,numbers:c}=Yp(e,n),l=i.slice(0,Ag),f=d("div",{class:"timeline-box"}),u=n.filter(m=>!re(
m)&&!a.has(m));L(t,Jt(d("div",{class:"line timeline-head"},r?J_(r):Y_(),rs()),n.length===0&&d("p",{},p("no_tie_between")),
f,i.length>l.length&&X_(i.length-l.length,t),Z_(n),tk(n,{columns:a,numbers:c},u.length,i.reduce((m,h)=>m+h.units.length,
0)>n.length),ek(u),nk(n,r),ni(rn(x,s,O.chosen.main),p("tab_timeline")))),H_(f,e,l,n,{columns:a,numbers:c}),V_(t)}function H_(t,e,n,o,s){
il=t.clientWidth;let{paddingLeft:r,paddingRight:i}=getComputedStyle(t),a=il-parseFloat(r)-parseFloat(i),c=new Map,l=Wn(),
f=(b,y)=>{let $=b.units.filter(y).map(M=>{let v=_g(e,M,b,l);return c.set(v,s.columns.get(M)??0),v}),_=Kf(b.ends.map(M=>Gt(
e.level,M)));return{title:Q_(e,b),lang:_,...K_(e,b),items:$,number:$.length}},u=n.map(b=>f(b,re)).filter(({items:b})=>b.
length),m=n.map(b=>f(b,y=>s.columns.has(y))).filter(({items:b})=>b.length),g=[...new Set(o.flatMap(({statements:b})=>b.map(
y=>x.statements.article[y])))].filter(b=>re(x.articles[b])).map(kg);g.length&&u.push({title:p("articles"),lang:null,open:null,
isOpen:!1,items:g,number:g.length}),t.append($g({lanes:u,ordered:m,columnOf:b=>c.get(b)??0,steps:s.numbers,now:gt(),openAll:(b,y)=>Q(
b.flatMap(({statements:$})=>$()),y)},Math.max(a,U_)))}function V_(t){Mg??=new ResizeObserver(()=>{let e=t.querySelector(
".timeline-box");w.tab==="timeline"&&e&&e.clientWidth&&e.clientWidth!==il&&Yo(t,hi)}),Mg.observe(t)}var Q_=({level:t},{ends:e})=>$t(
e.map(n=>D(t,n)));function K_({level:t},{ends:e}){let n=e.map(r=>t.nodes[r].actor),o=He(n),s=n.length>1?{pair:n,open:o}:
{open:o};return{open:()=>k(s),isOpen:w.open===o}}var Y_=()=>d("label",{class:"line"},p("lanes_of"),X(p("lanes_of"),[["ac\
tor",p("lanes_actor")],["pair",p("lanes_pair")]],w.lanes,t=>k({lanes:t}))),J_=t=>d("span",{class:"line"},d("strong",{},t.
map((e,n)=>[n>0&&" \u2194 ",Zt(O.level,e)])),T(p("all_pairs"),()=>k({pair:null}))),X_=(t,e)=>T(p("more",{n:q(t)}),()=>{Ag+=
vg,Yo(e,hi)}),Z_=t=>d("ul",{class:"looks"},yh(t).map(([e,n])=>d("li",{},e,d("span",{},n))));function tk(t,e,n,o){let s=t.
filter(re).length,r=[s>0&&p("at_their_dates",{n:q(s)}),e.columns.size>0&&p("in_stated_order",{n:q(e.columns.size)}),n>0&&
p("without_date",{n:q(n)})].filter(Boolean);return d("p",{class:"quiet"},p("timeline_drawn",{what:r.join(", ")}),o&&` ${p(
"timeline_several")}`,e.numbers.includes(null)&&` ${p("ordered_chains")}`)}function ek(t){let e=Wn(),n=({statements:o})=>o.
includes(e);return t.length?d("details",{class:"undated",open:t.some(n)},d("summary",{},`${p("without_date",{n:q(t.length)})}\
: ${p("show")}`),Ie(t.map(o=>d("li",{"aria-current":n(o)&&"location"},R(rl(O,o),()=>Q(o.statements,rl(O,o))))),20)):null}
function nk(t,e){if(e||w.lanes==="actor")return null;let n=t.filter(({ties:o})=>!o.length);return n.length>0&&d("p",{class:"\
quiet"},p("no_pair",{n:q(n.length)}))}var Tg=()=>[ok(),rk()];function ok(){if(x.languages.length<2)return null;let t=x.languages.map(e=>[e,sk(e)]);return X(p(
"language_of_names"),[["",p("language_of_names")],...t],w.language??"",async e=>{await G(),await k({language:e||null})})}
function sk(t){try{return F(new Intl.DisplayNames([t],{type:"language"}).of(t)??t)}catch{return t}}var rk=()=>{let t=Vt()===
"dark"?"light":"dark";return T(p(t),()=>k({theme:t}),{id:"theme"})};var Lg=(t,e,n,o)=>o.map(s=>H(Tt(t,{...e,[n]:[s]},At(e)).inside).length);function as(t,e,n,o,s){let r=new Array(s).fill(0),
i=n==="kinds"?[...r.keys()]:null,{inside:a,main:c}=Tt(t,{...e,[n]:i},At(e));for(let l of H(a)){let f=o(n==="quad_classes"?
c[l]:l);f>=0&&r[f]++}return r}var ik=0,ak=0;function qg(){let{statements:t,names:e,labels:n}=x;return Jn(p("filters_and_counts"),Yt(p("quad_classes"),
ck()),Yt(p("modes"),gi("modes",n.modes,al("modes",t.mode,e.modes),o=>cl(o===en,"not actual"))),Yt(p("certainties"),gi("c\
ertainties",n.certainties,al("certainties",t.certainty,e.certainties),o=>cl(o===ik,"hedged"))),Yt(p("polarities"),gi("po\
larities",n.polarities,al("polarities",t.polarity,e.polarities),o=>cl(o===ak,"denied"))))}function Rg(t){let e=d("detail\
s",{class:"group",open:t},d("summary",{},p("more_filters")),t&&Ng());return e.addEventListener("toggle",()=>e.open&&e.children.
length===1&&ee(e,Ng())),e}var al=(t,e,n)=>as(x,w,t,o=>e[o],n.length);function cl(t,e){let{names:n,encodings:o}=x;return Ee(
et().line,{dashes:t?[]:o.holds[n.holds.indexOf(e)].dashes})}function ck(){let{statements:t,names:e,labels:n}=x,o=e.quad_classes.
length,s=c=>c<o?Gn(e.signs.indexOf(xe(x,c))):Gn(e.signs.indexOf("neither")),r=as(x,w,"quad_classes",c=>t.quad_class[c]<0?
o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],a=w.quad_classes??i;return[...n.quad_classes,p("no_quad_class")].
map((c,l)=>{let f=u=>k({quad_classes:cs(i,a,[i[l]],u,i)});return r[l]>0&&lt(`${c} (${r[l]})`,a.includes(i[l]),f,s(l))})}
function cs(t,e,n,o,s){let r=t.filter(i=>n.includes(i)?o:e.includes(i));return String(r)===String(s)?null:r}function gi(t,e,n,o=()=>null){
let s=[...e.keys()],r=t==="kinds"&&w.count==="acts"?[Ln]:s,i=w[t],a=i??r;return e.map((c,l)=>{let f=u=>k({[t]:cs(s,a,[l],
u,r)});return(n[l]>0||i!==null)&&lt(`${c} (${n[l]})`,a.includes(l),f,o(l))})}function Eg(t,e){let n=e.map(([s])=>s),o=w[t]??
n;return e.map(([s,r])=>{let i=a=>k({[t]:cs(n,o,[s],a,n)});return lt(r,o.includes(s),i)})}function Ng(){let{statements:t,
names:e,labels:n,relations:o,families:s,familyOf:r,articles:i,coders:a}=x,c=as(x,w,"relations",u=>t.relation[u],o.length),
l=as(x,w,"kinds",u=>o[t.relation[u]].kind,e.kinds.length),f=new Set(O.level.nodes.filter((u,m)=>O.level.isTied[m]).map(u=>u.
type));return[Yt(p("kinds"),gi("kinds",n.kinds,l)),Yt(p("relations"),s.map((u,m)=>lk(u,[...o.keys()].filter(h=>r[h]===m),
c))),Yt(p("types"),Eg("types",[...f].sort().map(u=>[u,u]))),i.length>1&&Yt(p("articles"),Eg("articles",i.map(u=>[u.id,u.
title]))),Ig("sections",({section:u})=>u===null?[]:[u]),Ig("tags",({tags:u})=>u),a.length>1&&Yt(p("coders"),fk()),Yt(p("\
further"),lt(p("with_issues"),w.issues,u=>k({issues:u})),lt(p("with_inferred"),w.inferred,u=>k({inferred:u})),lt(p("with\
_headlines"),w.headlines,u=>k({headlines:u})),lt(p("with_self_loops"),w.self,u=>k({self:u})))]}function Ig(t,e){let n=[...new Set(
x.articles.flatMap(e))].sort();if(!n.length)return null;let o=Lg(x,w,t,n),s=w[t]??[];return Yt(p(t),n.map((r,i)=>{let a=c=>k(
{[t]:cs(n,s,[r],c,[])});return lt(`${Ft(r)} (${o[i]})`,s.includes(r),a)}))}function lk(t,e,n){let o=[...x.relations.keys()],
s=w.relations??o,r=e.filter(c=>n[c]),i=r.reduce((c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>k({relations:cs(o,s,c,l,
o)});return d("details",{class:"family"},d("summary",{},`${ln(t)} (${i})`,r.some(c=>!s.includes(c))&&" \u2022"),d("p",{class:"\
quiet"},R(p("all"),()=>a(e,!0))," ",R(p("none"),()=>a(e,!1))),r.map(c=>lt(`${ln(x.relations[c].verbs[0])} (${n[c]})`,s.includes(
c),l=>a([c],l))))}function fk(){let t=w.coders??[],e=t.length>1?[[t.join(" "),oe(t)]]:[],n=x.coders.map(o=>[o,o]);return X(
p("coders"),[["",p("one_coder")],...n,...e],t.join(" "),o=>k({coders:o?o.split(" "):null}))}var Cg=["statements","acts","articles"];function jg(){let t=R(p("draw_all"),()=>k({all:!0,picture:"whole"}));return Jn(p(
"level"),X(p("level"),Li.map(e=>[e,p(`level_${e}`)]),w.level,uk),d("label",{class:"line"},`${p("count_by")} `,mk()),d("l\
abel",{class:"line"},`${p("min_weight")} `,pk()),w.ego!==null&&dk(w.ego),O.isGrown&&d("p",{class:"quiet"},p("not_drawn_y\
et")," ",t),O.weakest>0&&d("p",{class:"quiet"},ht(O.weakest,"weakest",{n:O.weakest})," ",t))}async function uk(t){let e=await yt(
t);await k({level:t,ego:null,...rr(e)})}function mk(){let t=e=>k({count:Cg.find(n=>n===e)});return X(p("count_by"),Cg.map(
e=>[e,p(`by_${e}`)]),w.count,t)}function pk(){return d("input",{type:"number",min:1,max:999,value:w.min_weight,"aria-lab\
el":p("min_weight"),onchange:t=>k({min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function dk(t){let e=X(
p("distance"),[1,2,3].map(n=>[String(n),I(n,"step")]),String(w.steps),n=>k({steps:Number(n)}));return d("p",{class:"ego"},
p("neighbours_of",{name:jn(t)})," ",e," ",R(p("show_all"),()=>k({ego:null})))}var hk=["modes","polarities"],ll=()=>ho("filters").filter(t=>JSON.stringify(w[t])!==JSON.stringify(V[t])&&!(w.compared_with&&
hk.includes(t)&&w[t]===null));function Bg(){let t=A("side"),e=eo(t),{scrollTop:n}=t,o=t.querySelector("details.group[ope\
n]")!==null,s=ll(),r=()=>k(Object.fromEntries(s.map(i=>[i,V[i]])));L(t,d("div",{class:"box-head"},d("h2",{},p("filters")),
s.length>0&&T(p("reset"),r,{class:"quiet-button"}),T("\xD7",()=>t.hidePopover(),{class:"close","aria-label":p("close")})),
d("p",{class:"quiet"},er()),jg(),qg(),Rg(o),Jn(p("display"),Tg())),no(t,e),n&&(t.scrollTop=n)}function Wg({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function Pg({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?Tt(t,s,At(e)):n;return{chosen:r,statements:H(r.inside)}}function Fg(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=u=>Math.min(r-1,Math.max(0,Math.floor((u-o)/i))),
f=new Set;for(let u of n){let m=t.statements.act[u];if(m>=0&&f.has(m))continue;m>=0&&f.add(m);let[h,g]=[e.first[u],e.last[u]];
if(h===null&&g===null)continue;let[b,y]=[l(h??o),l(g??s)],$=h!==null&&g===h&&!e.approximate[u];for(let _=b;_<=y;_++)($?a:
c)[_]+=1/(y-b+1)}return{sure:a,unsure:c,width:i}}var fl=120,ul=!1;function zg(){let t=A("time"),e=Wg(x),{chosen:n,statements:o}=Pg(O),s=o.filter(m=>n.first[m]===null&&n.
last[m]===null),r=s.length>0&&d("p",{class:"undated"},U(I(s.length,"undated"),s,p("undated_many")));if(!e||e[0]===e[1]){
L(t,d("p",{class:"quiet"},p("no_period")),r);return}let i=gk(e),a=t.querySelector(".slider")?t.children:[d("div",{class:"\
time-head"}),xk(e)],[c,l]=a;c.isConnected||L(t,c,l),L(c,wk(e,i),r);let[f,...u]=l.children;f.replaceWith(yk(n,o,e,i));for(let[
m,h]of u.slice(0,2).entries())h.value=String(i[m]),h.setAttribute("aria-valuetext",mt(i[m]))}function gk([t,e]){return[Math.
max(t,w.since??t),Math.min(e,w.until??e)]}function wk(t,[e,n]){return[d("h2",{},p("period")),Dg("since",e,t),"\u2013",Dg(
"until",n,t),be()&&!gt()&&T(p("whole_period"),()=>k({since:null,until:null})),rs(),lt(p("only_certain_dates"),w.inside===
"certainly",o=>k({inside:o?"certainly":"possibly"})),lt(p("include_undated"),w.undated,o=>k({undated:o}))]}function Dg(t,e,[
n,o]){let s=r=>{let i=Gf(r);i!==null&&Gg(t,i,[n,o])};return d("input",{type:"date",value:mt(e),min:mt(n),max:mt(o),"aria\
-label":p(t),onchange:r=>s(r.target.value)})}function xk([t,e]){let n=o=>d("input",{type:"range",min:t,max:e,step:1,"ari\
a-label":p(o),oninput:s=>Gg(o,Number(s.target.value),[t,e])});return d("div",{class:"slider"},S("svg"),n("since"),n("unt\
il"),bk([t,e]))}function bk([t,e]){return d("div",{class:"years","aria-hidden":"true"},Hf(t,e).map(([n,o])=>{let s=d("sp\
an",{},o);return s.style.left=`${(n-t)/(e-t+1)*100}%`,s}))}function yk(t,e,n,[o,s]){let[r]=n,{sure:i,unsure:a,width:c}=Fg(
x,t,e,n,fl),l=Math.max(...i.map((m,h)=>m+a[h]),1),f=(m,h,g,b)=>{let[y,$]=[g/l*34,36-(g+b)/l*34],_=(m+1)*c+r<o||m*c+r>s;return g>
0&&S("rect",{class:h+(_?" off":""),x:m/fl*1e3,y:$,width:1e3/fl-1,height:Math.max(y,1.5)})},u=i.map((m,h)=>[f(h,"bar",m,0),
f(h,"bar unsure",a[h],m)]);return S("svg",{class:"histogram",viewBox:"0 0 1000 40",preserveAspectRatio:"none",role:"img",
"aria-label":p("histogram")},u)}function Gg(t,e,[n,o]){let s=t==="since"?e<=n:e>=o;Pt({[t]:s?null:e}),(w.since??n)>(w.until??
o)&&Pt({[t==="since"?"until":"since"]:e}),!ul&&(ul=!0,requestAnimationFrame(()=>{ul=!1,k({})}))}var $k=10,Ug=!1,Ok={wanted:""};function ml(){let t=d("div",{class:"viewpoints",role:"group","aria-label":F(p("according_\
to"))}),e=Ys(),n=Ql(x),o=s=>_k(e,n,s);L(A("viewpoint"),d("div",{class:"box-head"},d("h2",{},F(p("according_to"))),Sk()),
ii(p("sources_find"),Ok,t,o).slice(e.length>$k?0:1),Mk())}var Sk=()=>lt(p("viewpoint_several"),pl(),t=>{Ug=t,t||w.according_to.
length<2?ml():k({according_to:w.according_to.slice(0,1)})}),pl=()=>Ug||w.according_to.length>1;function _k(t,e,n){let o=pl()?
"checkbox":"radio",s=i=>i.startsWith("by:")&&e.get(i)===e.get("authors")&&!w.according_to.includes(i);return t.filter(([
i,a])=>(o==="radio"||i!=="everyone")&&!s(i)&&n(a)).map(([i,a])=>d("label",{class:"tick"},d("input",{type:o,name:"accordi\
ng-to",checked:w.according_to.includes(i),onchange:c=>kk(i,c.target.checked)}),d("span",{dir:"auto"},F(a)),d("span",{class:"\
number quiet"},q(e.get(i)??0))))}function kk(t,e){if(!pl()){k({according_to:[t]});return}let o=Ys().map(([s])=>s).filter(
s=>s===t?e:w.according_to.includes(s));k({according_to:o.length?o:["authors"]})}var Mk=()=>d("p",{},w.compared_with&&`${p(
"compared_with")} ${Ut(w.compared_with)} \xB7 `,R(p("compare_claims"),()=>k({tab:"compare"})));var vk=8,Hg=new Map;function co(t,e,n,o){Hg.set(t,o);let s=d("button",{type:"button",id:`open-${t}`,class:"opener",popovertarget:t},
e),r=d("div",{id:t,class:"box",popover:"auto",role:"dialog","aria-label":n});return r.addEventListener("beforetoggle",i=>{
i.newState==="open"&&(o(),Tk(r,s))}),[s,r]}function Vg(t){Ak(t)&&Hg.get(t)?.()}var Ak=t=>document.getElementById(t)?.matches(
":popover-open")??!1,ls=t=>document.getElementById(t)?.hidePopover();function Tk(t,e){let{right:n,bottom:o}=e.getBoundingClientRect();
t.style.setProperty("--top",`${o+4}px`),t.style.setProperty("--right",`${Math.max(vk,innerWidth-n)}px`)}var Lk=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],Ek={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function Qg(){return d("section",{class:"legend"},d("h2",{},
p("legend")),d("ul",{},Ga().map(([t,e])=>d("li",{},t,d("span",{},e)))),d("ul",{},Lk.map(([t,e])=>d("li",{},za(t),d("span",
{},p(e))))),Nk(),d("p",{class:"quiet"},p("width_meaning",{what:p(Ek[w.count])})))}function Nk(){let t=new Map;for(let{tint:n,
country:o}of O.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return d("ul",{},
e.map(([n,o])=>d("li",{},za("dot",fn()[n]),d("span",{},p("belongs_to",{name:Ik(o)})))))}function Ik(t){let e=w.language?
ge(t):null;return e?Z(e):O.level.countries[t]}var wi="";function Kg(t){let e=d("textarea",{id:"story-caption",rows:2,dir:"auto",value:wi,oninput:()=>{wi=e.value}}),n=()=>{
let s=wi.trim();return s?(wi="",t(),ed(s)):e.focus()},o=()=>{Xt().length&&Ne(Ce("yaml"),"application/yaml",sd()),t()};return d(
"div",{class:"story-form"},d("label",{for:"story-caption"},p("story_caption")),e,T(p("story_add"),n),T(p("save_story"),o))}var[Yg,dl]=[200,12e3],qk=["2","3","4"],Ze=2400,Jg=null;function Xg(){let t=(e,n)=>T(p(e),()=>{ls("save"),n()});L(A("save"),
d("h2",{},p("save")),Rk(t),d("h3",{},p("save_data")),t("save_statements",async()=>Ne(Ce("csv",p("save_statements_name")),
"text/csv",await Vr())),t("save_csv",()=>Ne(Ce("csv"),"text/csv",Qr())),t("save_gexf",()=>Ne(Ce("gexf"),"application/xml",
Kr())),Kg(()=>ls("save")))}function Rk(t){if(!Gr())return[t("save_pdf",()=>window.print()),d("p",{class:"quiet"},p("save\
_no_picture"))];let e=()=>Jg??Vt(),n=d("input",{type:"number",min:Yg,max:dl,step:100,value:Ze,onchange:r=>{Ze=Math.round(
Math.min(dl,Math.max(Yg,Number(r.target.value)||Ze))),r.target.value=String(Ze)}}),o=X(p("save_scale"),[["",p("save_scal\
e")],...qk.map(r=>[r,`${r}\xD7`])],"",r=>{Ze=Math.min(dl,(Ur()?.width??0)*Number(r))||Ze,n.value=String(Ze)}),s=["light",
"dark"].map(r=>[r,p(`save_${r}`)]);return[d("h3",{},p("save_picture")),d("p",{class:"line"},d("label",{},`${p("save_widt\
h")} `,n),o),d("p",{class:"line"},X(p("save_ground"),s,e(),r=>{Jg=r==="dark"?"dark":"light"})),t("save_png",()=>Dp(e(),Ze)),
t("save_svg",()=>Fp(e())),t("save_pdf",zp)]}var Ck="input, select, textarea, [contenteditable], [role=tablist], [role=grid], [role=listbox], [role=application], [ro\
le=menu], #main table, #main svg";function Zg(){return document.addEventListener("keydown",jk),d("section",{id:"story","\
aria-label":p("story")})}function tw(){let t=A("story"),e=Xt(),n=bc();if(t.hidden=!e.length,t.classList.toggle("led",n!==
null),t.classList.toggle("at-opening",n===null&&w.tab===V.tab),!e.length)return;let o=w.draft?p("story_draft"):x.story?.
title??"",s=n===null?o:e[n-1].caption;L(t,d("div",{class:"story-step"},d("p",{class:"story-caption",dir:"auto"},s),d("na\
v",{class:"story-way","aria-label":p("story_steps")},n!==null&&d("span",{class:"quiet"},p("story_place",{n,of:e.length})),
n===null?xi(1,p("story_begin")):[n>1&&xi(n-1,`\u2190 ${p("story_back")}`),e.map((r,i)=>xi(i+1,String(i+1),i+1===n)),n<e.
length&&xi(n+1,`${p("story_next")} \u2192`)],w.draft&&n!==null&&T(p("story_remove"),()=>nd(n)),w.draft&&T(p("story_disca\
rd"),()=>k({draft:null,step:null})))),d("ol",{class:"story-whole"},e.map(r=>d("li",{dir:"auto"},r.caption))))}function xi(t,e,n=!1){
return d("a",{href:td(t),"aria-current":n?"step":null,"aria-label":e===String(t)?p("story_step",{n:t}):null,onclick:o=>{
o instanceof MouseEvent&&(o.ctrlKey||o.metaKey||o.shiftKey)||(o.preventDefault(),ew(t))}},e)}async function ew(t){await Zp(
t);let e=Xt();me(`${p("story_place",{n:t,of:e.length})}. ${e[t-1].caption}`)}function jk(t){let e={ArrowLeft:-1,ArrowRight:1}[t.
key],n=bc();if(!e||n===null||t.defaultPrevented||t.altKey||t.ctrlKey||t.metaKey||t.target instanceof Element&&t.target.closest(
Ck))return;let o=n+e;o<1||o>Xt().length||(t.preventDefault(),ew(o))}var ow=["viewpoint","time","side"],Bk=60;function sw(){L(A("app"),d("header",{},d("h1",{},x.title),cp(),d("div",{id:"too\
ls",class:"tools",inert:!0},Wk())),d("nav",{id:"views","aria-label":p("views")},d("div",{id:"tabs",role:"tablist","aria-\
label":p("views"),onkeydown:Fk},gl().map(Pk)),d("p",{id:"matching",class:"quiet"})),Zg(),d("p",{id:"left-out",role:"stat\
us"}),d("main",{},d("div",{id:"main",role:"tabpanel"},Gm(co("legend",p("legend"),p("legend"),()=>L(A("legend"),Qg()))),d(
"img",{id:"printed",alt:""}),d("div",{id:"sheet"}),d("p",{id:"caption"}))),d("aside",{id:"panel",tabindex:0,"aria-label":p(
"quotes")}),d("p",{id:"announced",class:"unseen","aria-live":"polite"})),document.addEventListener("keydown",Dk)}var Wk=()=>[
co("viewpoint",nw("viewpoint",F(p("according_to"))),F(p("according_to")),ml),co("time",nw("time",p("period")),p("period"),
zg),co("side",[p("filters"),d("span",{class:"set"})],p("filters"),Bg),co("save",p("save"),p("save"),Xg)],nw=(t,e)=>[d("s\
pan",{class:"quiet"},e),d("span",{id:`chosen-${t}`,class:"chosen"})];function hl(){let{tab:t,open:e}=w;document.documentElement.
dataset.theme=w.theme,document.body.classList.toggle("wide",!e);for(let o of gl()){let s=A(`tab-${o}`);s.setAttribute("a\
ria-selected",String(o===t)),s.tabIndex=o===t?0:-1}let n=sn.map(o=>$e(o,Bk));A("left-out").hidden=!n.length,A("left-out").
textContent=n.length?p("left_out_of_address",{what:n.join("; ")}):"",A(`tab-${t}`).scrollIntoView?.({block:"nearest",inline:"\
nearest"}),A("main").setAttribute("aria-labelledby",`tab-${t}`),A("stage").hidden=t!=="graph",A("sheet").hidden=t==="gra\
ph"}function rw(){let t=[...w.according_to,...w.compared_with??[]];A("chosen-viewpoint").textContent=t.length>1?I(t.length,
"viewpoint"):Ut(t),A("chosen-time").textContent=(zs()?"\u25B6 ":"")+(be()?Ao():p("any_time"));let e=ll().length,n=A("ope\
n-side");L(n.querySelector(".set"),e>0&&String(e)),n.setAttribute("aria-label",e?p("filters_set",{n:e}):p("filters")),A(
"matching").textContent=er();for(let o of ow)Vg(o)}var gl=()=>Ef()?Ti:po,Pk=t=>T(p(`tab_${t}`),()=>k({tab:t}),{role:"tab",
id:`tab-${t}`,"aria-controls":"main"});async function Fk({key:t}){let e={ArrowRight:1,ArrowLeft:-1}[t];if(!e)return;let n=gl(),
o=n[(n.indexOf(w.tab)+e+n.length)%n.length];await k({tab:o}),A(`tab-${o}`).focus()}function Dk(t){if(t.target instanceof
Element&&/^(INPUT|SELECT|TEXTAREA)$/.test(t.target.tagName))return;let e=document.querySelector(":popover-open")!==null;
if(t.key==="Escape"&&w.open&&!e&&k({open:null}),t.key==="/"){t.preventDefault();for(let n of[...ow,"save"])ls(n);A("sear\
ch").focus()}}var zk=ho("shows"),Gk=100,Uk=["picture","ego","steps","level","all","grown"],Hk={findings:Eh,arguments:Np,table:fg,analyses:Md,
matrix:sg,timeline:hi,bargains:Zd,article:Qd,compare:Nc};var wl=null;async function iw(t){let e=id(),n="open"in t&&!!w.open,o="open"in t&&!w.open;n&&e&&e.part!=="panel"&&(wl=e),
("article"in t||"tab"in t)&&!("find"in t)&&Pt({find:null});let s="tab"in t&&!A("tabs").contains(document.activeElement)&&
document.activeElement!==document.body;Jr(t),await fs(t),(s||n)&&w.tab!=="graph"&&Tp(A("sheet"),s),n||ad(o?wl??e:e),o&&(wl=
null)}var Sn=null,xl=Promise.resolve();function fs(t){if(Sn)return Sn.changes=Sn.changes&&t&&{...Sn.changes,...t},Sn.done;
let e={changes:t,done:xl};return Sn=e,e.done=xl.then(()=>(Sn=null,Vk(e.changes))),xl=e.done.catch(()=>{}),e.done}async function Vk(t){
let e=Object.keys(t??w),n=!!(t&&O&&e.length)&&e.every(i=>zk.includes(i)),o=!O,s=o&&w.tab==="findings";s&&await Qk(),(w.compared_with||
w.language)&&await G(),n||await If(),e.includes("tab")&&Df(w.tab);let r=!n&&!o&&e.some(i=>Uk.includes(i));hl(),tw(),(!n||
e.includes("theme")||e.includes("tab"))&&rw(),Kk(),s||await aw(r);for(let i of["tools","stage"])A(i).inert=!1;await _d()}
async function Qk(){hl(),await aw(!1),await new Promise(t=>{requestAnimationFrame(()=>setTimeout(t)),setTimeout(t,Gk)})}
async function aw(t){if(w.tab!=="graph"){await Yo(A("sheet"),Hk[w.tab]),Ph(A("sheet"));return}await Um(t)}function Kk(){
let t=A("caption");if(t.hidden=aa.has(w.tab)||w.tab==="matrix"||w.tab==="table",w.tab!=="graph"){L(t,Ge());return}let e=In(),
{statements:n}=we(e),o=[O.selfLoops>0&&p("note_self_loops",{n:O.selfLoops}),e.isGrown&&p("not_drawn_yet"),e===O&&O.arrows.
size>dr&&p("note_zoom")].filter(Boolean),s=H(O.chosen.inside).length,r=nf(O),i=ht(r.length,w.issues?"untied_to_issues":"\
untied",{n:q(r.length),of:I(s,"statement")}),a=n.filter(c=>O.chosen.undated.has(c));L(t,Ht(e)," ",U(p("show_quotes"),n,p(
"based_on_drawn")),o.length>0&&` \xB7 ${o.join(" ")}`,r.length>0&&[" \xB7 ",U(i,r,p("not_drawn"))],a.length>0&&[" \xB7 ",
U(I(a.length,"article_date_used"),a,p("undated_many"))])}var Yk=["#panel details","#sheet .undated","#sheet .course"].map(t=>`${t}:not([open])`).join();function cw(){let t=[...document.
querySelectorAll(Yk)];for(let o of t)o.setAttribute("open","");addEventListener("afterprint",()=>t.forEach(o=>{o.removeAttribute(
"open")}),{once:!0});let e=A("printed");e.removeAttribute("src");let n=Gr()&&Jk(to);e.alt=Ht(_o()),n&&(e.src=Hr(n))}function Jk(t){
let e=w.theme;if(Vt()==="light")return t();let n=s=>{Pt({theme:s}),document.documentElement.dataset.theme=s,w.tab==="gra\
ph"&&Hm()};n("light");let o=t();return n(e),o}async function lw(t){Nf(iw),await Af(t,document.documentElement.lang||"en"),location.hash.length>1?Pt(...await So(location.
hash)):Pt(rd()),sw(),await fs(),document.body.classList.add("ready"),addEventListener("hashchange",Xk),addEventListener(
"beforeprint",cw),ha().addEventListener("change",()=>w.theme==="auto"&&fs()),(window.requestIdleCallback||setTimeout)(()=>G())}
async function Xk({newURL:t}){let[e,n]=await So(new URL(t).hash);new URL(t).hash!==location.hash||zl(e,w)&&String(n)===String(
sn)||(Pt(e,n),Jr({}),fs())}Object.assign(window,{explorer:Jp});lw(kl);})();

"use strict";(()=>{var bw=new TextDecoder,wo=class{#e;#t;#n;#o=-1;constructor(e,n){this.#e=e,this.#t=n,this.length=n.length-1}get(e){return e!==
this.#o&&(this.#n=JSON.parse(bw.decode(this.#e.subarray(this.#t[e],this.#t[e+1]))),this.#o=e),this.#n}*entries(){for(let e=0;e<
this.length;e++)yield[e,this.get(e)]}},Li=t=>t instanceof wo?t:{length:t.length,get:e=>t[e],entries:()=>t.entries()};var yw={Int8Array,Int16Array,Int32Array},Ei=8,Ow=-(2**31);function Ml(t){let e=Ei+Number(new DataView(t).getBigUint64(0,
!0)),n=new TextDecoder().decode(new Uint8Array(t,Ei,e-Ei)),{value:o,columns:s,lines:r}=JSON.parse(n);for(let{path:i,type:a,
at:c,length:l,nothing:f}of s){let u=new yw[a](t,e+c,l);kl(o,i,f?$w(u):u)}for(let{path:i,at:a,length:c,starts:l}of r){let f=new Int32Array(
t,e+l,c+1);kl(o,i,new wo(new Uint8Array(t,e+a),f))}return o}function kl(t,e,n){let o=e.slice(0,-1).reduce((s,r)=>s[r],t);
o[e.at(-1)]=n}var $w=t=>Array.from(t,e=>e===Ow?null:e);var vl=new Set(["p","h1","h2","h3","h4","li","dt","dd","td","th","caption","blockquote","summary"]);for(let t of["legend",
"option","input"])vl.add(t);var Ni="http://www.w3.org/2000/svg";function d(t,e={},...n){return Al(document.createElement(
t),vl.has(t)?{dir:"auto",...e}:e,n)}var lt=(t,e)=>d("bdi",{lang:e},t);function S(t,e={},...n){return Al(document.createElementNS(
Ni,t),e,n)}function Al(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s=="function"?t.addEventListener(
o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?"":String(s)));return se(t,n),
t}function se(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?se(t,n):t.append(n instanceof Node?n:String(
n)))}function N(t,...e){t.replaceChildren(),se(t,e)}function T(t){let e=document.getElementById(t);if(!e)throw new Error(
`the page has no ${t}`);return e}function de(t){T("announced").textContent=t}var El={facts:()=>Ln("facts"),words:()=>Ln("words"),arguments:()=>Ln("arguments"),analyses:()=>Ln("analyses"),findings:()=>Ln(
"findings"),level:t=>Ln(`level-${t}`),library:async()=>({text:new TextDecoder().decode(await Il(Nl("library")))})};async function Ln(t){
let e=Nl(t);return e.type==="application/json"?JSON.parse(e.text):Ml(await Il(e))}var Nl=t=>T(t);async function Il({type:t,
text:e}){if(t!=="application/parts")return Tl([Ll(e)]);try{let n=[];for(let o of JSON.parse(e))n.push(Ll(await Sw(o)));return await Tl(
n)}catch(n){throw T("broken").hidden=!1,n}}var Tl=t=>new Response(new Blob(t).stream().pipeThrough(new DecompressionStream(
"gzip"))).arrayBuffer();function Sw(t){return new Promise((e,n)=>{let o=d("script",{src:t,onload:()=>{let{parts:s}=window,
r=s[t];delete s[t],o.remove(),e(r)},onerror:()=>n(new Error(`${t} does not lie beside the page`))});document.head.append(
o)})}var Ll=t=>Uint8Array.fromBase64?.(t)??Uint8Array.from(atob(t),e=>e.charCodeAt(0));var Ii=["actor","year","article"];var Me=({keys:t},e)=>e.map(n=>t.numberOf(n)).filter(n=>n>=0),_w=({sentence:t})=>t.map(([e])=>e).join("");function qi(t,e,n){
return n==="article"?e.articles:n==="year"?kw(t,e):[...new Set(e.sentence.flatMap(([,o,s])=>o==="entity"&&s?[s]:[]))]}function ql(t,e,n,o){
let s=Ii.map(i=>[i,gs(n,i)]).filter(([,i])=>i.length),r=o.trim().toLocaleLowerCase();return e.filter(i=>s.every(([a,c])=>qi(
t,i,a).some(l=>c.includes(l)))&&`${_w(i)} ${i.quote.text} ${i.title}`.toLocaleLowerCase().includes(r))}var gs=(t,e)=>(t??
[]).filter(n=>n.startsWith(`${e}:`)).map(n=>n.slice(e.length+1));function kw(t,e){let{first:n,last:o,article:s}=t.statements,
[,,r]=e.counts[e.counts.length-1],i=new Set;for(let a of Me(t,r)){let f=(n[a]!==null||o[a]!==null?[n[a],o[a]]:[t.articles[s[a]].
first,t.articles[s[a]].last]).filter(u=>u!==null).map(u=>new Date(u*864e5).getUTCFullYear());if(f.length)for(let u=Math.
min(...f);u<=Math.max(...f);u++)i.add(String(u))}return[...i].sort()}var Mw={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},Rl=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,vw=/\P{ASCII}/gu,
Cl=new Map;function jl(t){let e=Cl.get(t);if(e!==void 0)return e;let o=[...t.normalize("NFKD").replace(Rl,"").toLowerCase().
replace(Rl,"")].map(s=>Mw[s]??(/\p{Pd}/u.test(s)?"-":/\s/u.test(s)?" ":s)).join("");return Cl.set(t,o),o}function Nt(t){
return t.replace(vw,jl).toLowerCase().replace(/\s+/g," ").trim()}var Ri=t=>Nt(t).split(" ").filter(Boolean);function Ci(t){
let e=[],n="",o=0;for(let s of t){let r=jl(s);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<r.length;i++)e.push(
o)}o+=s.length}return{plain:n,places:[...e,o]}}function Bl(t,e){let{plain:n,places:o}=Ci(t),s=[];for(let r of e)for(let i=n.
indexOf(r);r&&i>=0;i=n.indexOf(r,i+r.length))s.push([o[i],Aw(t,o,i+r.length-1)]);return s.sort((r,i)=>r[0]-i[0]||i[1]-r[1]),
s.filter(([r],i)=>s.slice(0,i).every(([,a])=>a<=r))}function Aw(t,e,n){let o=n+1;for(;e[o]===e[n]&&o<e.length-1;)o++;return e[n]+
t.slice(e[n],e[o]).trimEnd().length}var Tw=/[\p{L}\p{N}]/u;function xo(t,e){let n=e===0?" ":t[e-1];return n===" "||n===`\

`||!Tw.test(n)}function En(t,e){let o=[...new Set(e.filter(s=>s!=null&&s!==""))];return{at:t,names:o,plain:o.map(Nt)}}function ji(t,e){
let n=e.join(" ");return t===n?0:t.startsWith(n)?1:e.every(o=>t.includes(o))?e.every(o=>Lw(t,o))?2:3:null}function Lw(t,e){
for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(xo(t,n))return!0;return!1}function Wl(t,e,n){let o=[];for(let s of t){
let[r,i]=[1/0,0];for(let[a,c]of s.plain.entries()){let l=ji(c,e);l!==null&&l<r&&([r,i]=[l,a])}r<1/0&&o.push({one:s,rank:r,
by:i,count:n(s.at)})}return o.sort((s,r)=>s.rank-r.rank||r.count-s.count||s.one.at-r.one.at)}function Pl(t,e){let n=null;
for(let o of t)for(let[s,r]of o.plain.entries())for(let i of new Set([r,...r.split(" ")])){let a=Math.min(Math.floor(Math.
max(e.length,i.length)/3),n?n.far-1:99);if(a<1||Math.abs(i.length-e.length)>a)continue;let c=Ew(i,e,a);c<=a&&(n={one:o,name:o.
names[s],far:c})}return n}function Ew(t,e,n){let[o,s]=[[],Array.from({length:e.length+1},(r,i)=>i)];for(let r=1;r<=t.length;r++){
let i=[r];for(let a=1;a<=e.length;a++){let c=t[r-1]===e[a-1];i[a]=Math.min(s[a]+1,i[a-1]+1,s[a-1]+(c?0:1)),r>1&&a>1&&t[r-
1]===e[a-2]&&t[r-2]===e[a-1]&&(i[a]=Math.min(i[a],o[a-2]+1))}if(Math.min(...i)>n)return n+1;[o,s]=[s,i]}return s[e.length]}var ws=90,bo=class{constructor(){this.plain=[],this.passages={owners:[],bounds:[],texts:[]}}add(e,n,o=null){this.plain.push(
`${Nt(e)}
`),this.passages.owners.push(n),this.passages.bounds.push(o),this.passages.texts.push(o?null:e)}whole(){let e=new Uint32Array(
this.plain.length+1);for(let[n,o]of this.plain.entries())e[n+1]=e[n]+o.length;return{plain:this.plain.join(""),starts:e,
...this.passages}}};function Bi(t,e){let{plain:n,starts:o}=t,s=e.join(" "),r=[[],[],[]],i=new Uint8Array(o.length);for(let[
a,c]of Fl(t,s)){i[a]=1;let l=xo(n,c)||Nw(n.slice(o[a],o[a+1]),s)===0;r[l?0:1].push(a)}if(e.length>1){let a=e.reduce((c,l)=>l.
length>c.length?l:c,"");for(let[c]of Fl(t,a)){if(i[c])continue;let l=n.slice(o[c],o[c+1]);e.every(f=>l.includes(f))&&r[2].
push(c)}}return r.flat()}function*Fl({plain:t,starts:e},n){let o=0;for(let s=t.indexOf(n);s>=0&&o+1<e.length;s=t.indexOf(
n,e[o])){for(;e[o+1]<=s;)o++;yield[o,s],o++}}function Nw(t,e){let n=2;for(let o=t.indexOf(e);o>=0;o=t.indexOf(e,o+1)){if(xo(
t,o))return 0;n=1}return n}function yo(t,e){let n=t.replace(/^#+\s+/,"").replace(/\s+/g," ").trim(),o=Bl(n,[e.join(" "),
...e]),[s]=o[0]??[0],r=s>ws?Dl(n,s-ws):0,i=n.length-s>2*ws?Dl(n,s+2*ws):n.length,a=r?"\u2026 ":"";return{text:`${a}${n.slice(
r,i).trimEnd()}${i<n.length?" \u2026":""}`,marks:o.filter(([c,l])=>c>=r&&l<=i).map(([c,l])=>[c-r+a.length,l-r+a.length])}}
function Dl(t,e){let n=t.indexOf(" ",e);return n>=0&&n-e<20?n+1:e}async function zl(t,e){let{findings:n,...o}=t,{facts:s,words:r}=o,i=r.entities.map(({label:l,labels:f={},aliases:u=[]},m)=>En(
m,[l,...Object.values(f),...u])),a=({at:l})=>!!r.entities[l].actor,c=await Rw(t,e);return{...o,actors:i.filter(a),issues:i.
filter(l=>!a(l)),relations:s.relations.map(({label:l},f)=>En(f,[l])),questions:s.questions.map(({title:l,name:f},u)=>En(
u,[l,f])),articles:s.articles.map(({title:l,author:f,publisher:u},m)=>En(m,[l,f,u,[f,u,l].filter(Boolean).join(" ")])),findings:Bw(
t,n),quotes:await qw(t,e),sentences:c,sentenceOf:jw(t,c)}}function Iw({facts:t,words:e},n){let{quote:o=[]}=e.statements.
get(n),s=e.bodies.get(t.statements.article[n]);if(s===null)return o.join(" [\u2026] ");let r=[];for(let i=2;i<o.length;i+=
2)r.push(s.slice(Number(o[i]),Number(o[i+1])));return r.join(" [\u2026] ")}async function qw(t,e){let n=new bo;for(let[o,
{translation:s}]of t.words.statements.entries())n.add(Iw(t,o),o),s&&n.add(s,o),await e();return n.whole()}async function Rw({
words:t,facts:e},n){let o=new bo;for(let[s,r]of t.bodies.entries()){let i=new Intl.Segmenter(e.articles[s].language??void 0,
{granularity:"sentence"});for(let{segment:a,index:c}of i.segment(Cw(r??"")))a.trim()&&o.add(a,s,[c,c+a.length]);await n()}
return o.whole()}var Cw=t=>t.replace(/(?<!\n|^#[^\n]*)\n(?!\n)/gm," ");function jw({facts:t,words:e},{owners:n,bounds:o}){
let s=new Map;for(let[i,a]of n.entries())s.has(a)||s.set(a,i);let r=t.articles.map((i,a)=>e.bodies.get(a)!==null);return Int32Array.
from({length:e.statements.length},(i,a)=>{let c=t.statements.article[a];if(!r[c])return-1;let{quote:l=[]}=e.statements.get(
a),[f,u]=[s.get(c)??0,n.length];for(;u-f>1;){let m=f+u>>1;n[m]===c&&(o[m]?.[0]??0)<=Number(l[2])?f=m:u=m}return f})}function Bw({
facts:t},e){return e.flatMap(n=>n.findings).map(({title:n,sentence:o,counts:s},r)=>{let i=o.map(([c])=>c).join(""),[,,a]=s[s.
length-1];return{...En(r,[i,`${n}: ${i}`]),statements:Me(t,a)}})}var Oo=["findings","graph","arguments","compare","timeline","bargains","analyses","matrix","table","article"],xs=[...Oo,
"questions"],bs=["entity","organisation","sector","country"],sn=["A","B","C","D"],ys=["ties","statements"],Os=["plain","\
chicago","apa"],Gl=["acts","statements","articles"],It=["actor","target","relation","type","source","mode","certainty","\
article"],Wi=["actor","label","target","quote","weight","acts","quad_classes","statements","articles","sources","when","\
relation","held","article"];var rn={tab:"graph",level:"entity",according_to:["authors"],compared_with:null,since:null,until:null,inside:"possibly",undated:!0,
kinds:null,quad_classes:null,relations:null,modes:null,certainties:null,polarities:null,coders:null,articles:null,sections:null,
tags:null,reliability:null,types:null,count:"statements",inferred:!0,headlines:!0,self:!1,issues:!1,min_weight:1,all:!1,
ego:null,steps:1,grown:null,picture:"named",frames:null,open:null,pair:null,lanes:"actor",article:null,about:null,claimant:null,
analysis:null,unfolded:null,rows:"ties",facets:null,columns:null,sort:null,more:0,find:null,findings:null,step:null,draft:null,
asked:null,language:null,citation:"plain",theme:"auto"},Ss=Object.keys(rn),Ww={level:["filters"],according_to:["limits"],
compared_with:["limits"],since:["limits"],until:["limits"],undated:["limits"],kinds:["limits","filters"],quad_classes:["\
limits","filters"],relations:["limits","filters"],modes:["limits","filters"],certainties:["limits","filters"],polarities:[
"limits","filters"],coders:["filters"],articles:["limits","filters"],sections:["limits","filters"],tags:["limits","filte\
rs"],reliability:["limits","filters"],types:["limits","filters"],count:["limits","filters"],inferred:["limits","filters"],
headlines:["limits","filters"],self:["limits","filters"],issues:["limits","filters"],min_weight:["limits","filters"],all:[
"filters"],ego:["filters"],...Object.fromEntries(["tab","picture","frames","open","lanes","article","about","claimant","\
analysis","unfolded","rows"].concat(["facets","columns","sort","more","find","findings","step","draft","asked","citation",
"theme"]).map(t=>[t,["shows"]]))},$o=t=>Ss.filter(e=>Ww[e]?.includes(t)),_s={...Object.fromEntries($o("limits").map(t=>[
t,rn[t]])),according_to:["everyone"],self:!0,issues:!0},Pw=new Set(["kinds","quad_classes","relations","modes","certaint\
ies","polarities"]),Fw=new Set(["findings","coders","articles","sections","tags","types","according_to","compared_with",
"grown","pair","unfolded","frames","find","draft","asked","facets","columns"]),Ul={inside:["possibly","certainly"],citation:Os,
steps:[1,2,3],level:bs,reliability:[...sn],tab:xs,lanes:["actor","pair"],theme:["auto","light","dark"],count:Gl,rows:ys,
picture:["named","whole"],sort:Wi.flatMap(t=>[t,`-${t}`])},Dw={facets:It,columns:Wi},Hl={least:-719162,most:2932896},Vl={
since:Hl,until:Hl,min_weight:{least:1},more:{least:0},step:{least:1},according_to:{least:1},compared_with:{least:1}},zw=new Set(
["since","until","min_weight","more","step"]),Gw=Object.fromEntries(Ss.map(t=>[t,Uw(t)]));function Uw(t){let e=rn[t]===null;
return Object.hasOwn(Ul,t)?{type:"choice",optional:e,choices:Ul[t]}:Pw.has(t)?{type:"integers",optional:e}:Fw.has(t)?{type:"\
texts",optional:e,beginnings:Dw[t],...Vl[t]}:zw.has(t)?{type:"integer",optional:e,...Vl[t]}:{type:typeof rn[t]=="boolean"?
"boolean":"text",optional:e}}var Ql=t=>({...rn,...t}),Kl=(t,e)=>Ss.every(n=>$s(t[n],e[n]));function Nn(t,e){return Ss.filter(
o=>!$s(t[o],e[o])).map(o=>`${o}=${encodeURIComponent(JSON.stringify(t[o]))}`).join("&")}function So(t,e){let n=Jl(t).filter(
([a])=>Object.hasOwn(rn,a)).filter(([a,c])=>Vw(a,c)),o={...e,...Object.fromEntries(n)},{since:s,until:r}=o;return s===null||
r===null||s<=r?o:{...o,since:e.since,until:e.until}}function Yl(t,e,n,o){let s=So(t,e),r=(i,a)=>$s(a,s[i])&&$s(n[i],o[i]);
return Jl(t).filter(([i,a])=>!Object.hasOwn(rn,i)||!r(i,a)).map(([i,a])=>`${i}=${JSON.stringify(a)??""}`)}function Jl(t){
let e=t.replace(/^#/,"").split("&").filter(Boolean),n=o=>Math.max(o.indexOf("="),0);return e.map(o=>[o.slice(0,n(o)),Hw(
o.slice(o.indexOf("=")+1))])}var $s=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function Hw(t){try{return JSON.parse(decodeURIComponent(
t))}catch{return}}function Vw(t,e){let{type:n,optional:o,choices:s=[],beginnings:r,least:i=-1/0,most:a=1/0}=Gw[t],c=l=>l>=
i&&l<=a;return e===null?o:n==="integers"?Array.isArray(e)&&e.every(Number.isInteger):n==="texts"?Array.isArray(e)&&c(e.length)&&
e.every(l=>typeof l=="string"&&(r?.includes(l.slice(0,l.indexOf(":")))??!0)):n==="choice"?s.includes(e):n==="integer"?Number.
isInteger(e)&&c(Number(e)):typeof e==(n==="boolean"?"boolean":"string")}function zt(t,e){let n=[];for(let o=0;o<t.length;o++)t[o]===e&&n.push(o);return n}function De(t,e){let[n,o]=[0,t];for(;n<
o;){let s=n+o>>1;e(s)?n=s+1:o=s}return n}var qt=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function Xl(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=Pi(t,e),s=new Set(Zl(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function Pi(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=_o(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var _o=(t,e)=>new Set(Zl(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),Zl=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));function tf({statements:t,counting:e,signers:n,sources:o}){let s=new Map([["everyone",e.length]]),r=i=>s.set(
i,(s.get(i)??0)+1);for(let i of e){if(t.own[i]){r("authors");for(let a of new Set([t.publisher[i],t.author[i]]))a>=0&&r(
`by:${n[a]}`)}t.source[i]>=0&&r(`of:${o[t.source[i]].id}`)}return s}var an=0,Fi=1,qn=0,xt=({statements:t},e)=>t.mode[e]===an&&t.polarity[e]===0,Y=t=>zt(t,1),re=(t,e)=>e.map(n=>t.keys.at(n)).
sort();function Rt(t,e,n){let o=t.statements,s=of(t,e,n,o.alternative),r=sf(o),i=Kw(t,s,r),a=af(t,e,s,r);cf(t,e,s,i);let c=s.
slice();for(let[l,f]of o.sums)s[l]&&f.some(u=>c[u])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}function Di(t,e,n,o=t.
statements.disjunct){let s=t.statements,r=of(t,e,n,o);return af(t,e,r,sf(s)),cf(t,e,r,Int32Array.from(r.keys())),r}function he(t,e,n=[]){
let o={...e,kinds:null,quad_classes:null,modes:null,polarities:null};return Di(t,{...o,count:"statements"},qt(e),n)}function zi(t,e){
let n=t.statements,o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?o.has(n.coder[s]):n.aside[s]!==
Fi}function ko(t,e,n){let o=t.statements,s=_o(t,n),r=new Uint8Array(o.aside.length);if(!e.coders&&!e.articles&&!e.sections&&
!e.tags&&!s.size){for(let u of t.counting)r[u]=1;return r}let i=zi(t,e),a=Qw(t,e),c=u=>t.articles[u].status==="retracted";
for(let u=0;u<r.length;u++)i(u)&&a[o.article[u]]&&(r[u]=1);let l=new Set(Y(r).map(u=>o.article[u]));for(let u of Y(r))t.
articles[o.article[u]].newer.some(m=>l.has(m))&&(r[u]=0);let f=new Map;for(let u of Y(r)){let m=o.article[u],{text:h,copy:g}=t.
articles[m],b=s.has(o.publisher[u])||s.has(o.author[u]),y=((c(m)?4:0)+(b?0:2)+(g?1:0))*t.articles.length+m,O=f.get(h);(!O||
y<O[0])&&f.set(h,[y,m])}for(let u of Y(r))f.get(t.articles[o.article[u]].text)?.[1]!==o.article[u]&&(r[u]=0);return r}function Qw({
articles:t},e){let[n,o,s]=[e.articles,e.sections,e.tags].map(r=>r&&new Set(r));return t.map(({id:r,status:i,section:a,tags:c})=>(n?
n.has(r):i!=="retracted")&&(!o||a!==null&&o.has(a))&&(!s||c.some(l=>s.has(l))))}function of(t,e,n,o){let s=t.statements,
r=ko(t,e,n),i=Xl(t,n),a=e.count==="acts",c=In(a&&e.kinds===null?[qn]:e.kinds),[l,f]=[In(e.relations),In(e.modes)],u=e.reliability?
sn.indexOf(e.reliability):sn.length,[m,h]=[In(e.certainties),In(e.polarities)];for(let g=0;g<r.length;g++){if(!r[g])continue;
let b=t.relations[s.relation[g]];i(g)&&!o[g]&&c(b.kind)&&!(a&&b.kind===qn&&!b.deed)&&l(s.relation[g])&&f(s.mode[g])&&m(s.
certainty[g])&&h(s.polarity[g])&&s.reliability[g]<=u&&(e.inferred||!s.inferred[g])&&(e.headlines||!s.headline[g])||(r[g]=
0)}return r}function In(t){let e=t&&new Set(t);return n=>e===null||e.has(n)}var sf=t=>({first:t.first.slice(),last:t.last.
slice(),approximate:t.approximate.slice()});function Kw(t,e,{first:n,last:o,approximate:s}){let r=t.statements,i=new Int32Array(
e.length);for(let a=0;a<i.length;a++)i[a]=a;for(let a of t.repeated){let c=a.filter(f=>e[f]);if(c.length<2)continue;let l=Yw(
t,c);for(let f of c)i[f]=c[0],l&&(xt(t,f)||!rf(r,f))&&([n[f],o[f],s[f]]=[l.first,l.last,l.approximate])}return i}var rf=(t,e)=>t.
first[e]!==null||t.last[e]!==null;function Yw(t,e){let n=t.statements,o=e.filter(c=>rf(n,c));if(!o.length)return null;let s=ef(
ef(o,c=>xt(t,c)),c=>!n.approximate[c]),r=nf(s.map(c=>n.first[c]),Math.max),i=nf(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==
null&&i!==null&&r>i?{first:n.first[a],last:n.last[a],approximate:1}:{first:r,last:i,approximate:n.approximate[a]}}function ef(t,e){
let n=t.filter(e);return n.length?n:t}function nf(t,e){let n=t.filter(o=>o!==null);return n.length?e(...n):null}function af(t,e,n,{
first:o,last:s,approximate:r}){let i=new Set,{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside===
"certainly";for(let f=0;f<n.length;f++){if(!n[f])continue;let[u,m]=[o[f],s[f]],h=u===null&&m===null;if(l&&r[f]||h&&(l||!e.
undated)){n[f]=0;continue}if(h){let y=t.articles[t.statements.article[f]];[u,m]=[y.first,y.last]}let[g,b]=l?[u,m]:[m,u];
a!==null&&(g===null?l:g<a)&&(n[f]=0),c!==null&&(b===null?l:b>c)&&(n[f]=0),h&&n[f]&&i.add(f)}return i}function cf(t,e,n,o){
let s=In(e.quad_classes);for(let r=0;r<n.length;r++)s(t.statements.quad_class[o[r]])||(n[r]=0)}function ge(t){let e=new WeakMap;return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}function Mo(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=Jw(t,n),a=[],c=[],l=0,f=o.types&&new Set(o.types),u=m=>!f||f.has(e.nodes[m].
type);for(let m=0;m<s.statement.length;m++){if(!r[s.statement[m]]||i.has(m))continue;let[h,g]=[e.actor[m],e.target[m]];if(!(!u(
h)||!u(g))){if(h===g&&!o.self){s.issue[m]||l++;continue}(s.issue[m]?c:a).push(m)}}return{between:a,issues:c,selfLoops:l}}
var lf=ge(({facts:t,level:e,chosen:n,state:o})=>{let{between:s,issues:r}=Mo(t,e,n,{...o,types:null,self:!0}),i=new Set((o.
issues?s.concat(r):s).map(a=>t.ties.statement[a]));return Y(n.inside).filter(a=>!i.has(a))});function Jw({ties:t,statements:e,
relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(f=>o[f]);for(let[l,f]of t.manners)n[e.relation[s[t.
statement[l]]]].manner!==f&&a.add(l);for(let[l,f,u]of t.times){let m=t.statement[l];(r[m]!==f||i[m]!==u)&&a.add(l)}for(let[
l,f]of t.needs)c(f)||a.add(l);for(let[l,f]of t.yields)c(f)&&a.add(l);return a}var ks=class{#e=new Map;#t;constructor(e,n,o,s){this.facts=e,this.words=n,this.level=o,this.#t={...s,..._s},this.counted=
Y(ko(e,this.#t,["everyone"])),this.entities=new Int32Array(n.entities.length),this.articles=new Int32Array(e.articles.length),
this.relations=new Int32Array(e.relations.length);for(let r of this.counted){for(let i of Gi(n,r))this.entities[i]++;for(let i of e.
relations[e.statements.relation[r]].wider)this.relations[i]++;this.articles[e.statements.article[r]]++}}ofRelation(e){let{
relations:n,statements:o}=this.facts;return this.counted.filter(s=>n[o.relation[s]].wider.includes(e))}ofQuestion({where:e}){
let n=this.facts.statements;return this.counted.filter(o=>e.some(s=>Object.entries(s).every(([r,i])=>i.includes(Number(n[r][o])))))}ofPhrase({
relation:e,actor:n,target:o}){let{facts:s,level:r}=this,[i,a]=[n,o].map(l=>l===null?-1:r.numbers.get(l));if(i===void 0||
a===void 0)return[];let c=this.rows(e).filter(l=>(i<0||r.actor[l]===i)&&(a<0||r.target[l]===a));return[...new Set(c.map(
l=>s.ties.statement[l]))]}targetsOf(e){let{facts:n,level:o}=this,s=new Map;for(let i of this.rows(e)){let a=o.target[i];
s.set(a,(s.get(a)??new Set).add(n.ties.statement[i]))}return[...s].sort(([i,a],[c,l])=>l.size-a.size||i-c).map(([i])=>o.
nodes[i].actor)}rows(e){let n=this.#e.get(e);if(n)return n;let{facts:o,level:s}=this,r=o.relations.flatMap(({wider:l},f)=>l.
includes(e)?[f]:[]),i={...this.#t,relations:r},a=Mo(o,s,Rt(o,i,["everyone"]),i),c=[...a.between,...a.issues];return this.#e.
set(e,c),c}};function Gi({statements:t,entities:e},n){let{s:o,o:s,roles:r=[],sources:i=[]}=t.get(n),a=new Set([o,s,...r.
map(([,c])=>c),...i].filter(Xw));for(let c of a)for(let l of e[c]?.members??[])a.add(l);return a}var Xw=t=>typeof t=="nu\
mber"&&t>=0;var ff=4,uf=4;function mf(t,e,n,o){let s=i=>i.filter(a=>!n.has(a)),r=[];for(let{at:i,plain:a}of t.relations){let c=Zw(a[0].
split(" "),e);if(c===null||!o.relations[i])continue;let[l,f]=[e.slice(0,c.from),e.slice(c.to)].map(s);for(let u of ex(t,
i,l,f,o)){let m=o.ofPhrase(u);m.length&&r.push({kind:"phrase",rank:c.rank,count:m.length,label:"",phrase:u,statements:m})}}
return r.sort((i,a)=>i.rank-a.rank||(a.count??0)-(i.count??0))}function Zw(t,e){for(let n=0;n<e.length;n++){let o=e.slice(
n,n+t.length);if(o.length===t.length&&o.every((i,a)=>tx(i,t[a])))return{from:n,to:n+t.length,rank:o.every((i,a)=>i===t[a])?
0:1};if(n+o.length===e.length&&o.join(" ").length>=ff&&t.join(" ").startsWith(o.join(" ")))return{from:n,to:e.length,rank:1}}
return null}function tx(t,e){let n=0;for(;n<t.length&&t[n]===e[n];)n++;return t===e||n>=ff&&n>=Math.max(t.length,e.length)-
2}function ex(t,e,n,o,s){let[r,i]=[n,o].map(a=>a.length?nx(t,a):[null]);return n.length||o.length?r.flatMap(a=>i.map(c=>({
relation:e,actor:a,target:c}))):s.targetsOf(e).slice(0,uf).map(a=>({relation:e,actor:null,target:a}))}function nx({actors:t,
issues:e,words:{entities:n}},o){let s=[];for(let{at:i,plain:a}of[...t,...e]){let c=a.map(l=>ji(l,o)).filter(l=>l!==null);
c.length&&s.push({rank:Math.min(...c),id:n[i].id})}return s.sort((i,a)=>i.rank-a.rank).filter(({rank:i})=>i===s[0].rank).
slice(0,uf).map(({id:i})=>i)}var pf=["phrase","actor","issue","relation","article","finding","question","quote","words"],ox=4,sx=200,rx="\u2E80",Ms=class{constructor(e,n,o){
this.index=e,this.counts=new ks(e.facts,e.words,e.level,n),this.asking=new Set(Ri(o)),this.answers=e.facts.questions.map(
s=>s.tab?null:this.counts.ofQuestion(s))}groups(e,n=null){let o=Ri(e.replace(/[?\u00bf\u061f\uff1f]/g," "));if(!o.length)
return[];let s=c=>c===n?sx:ox,r=o.filter(c=>!this.asking.has(c)),i=o.join("").length>1||o[0]>=rx;return[ix("phrase",mf(this.
index,o,this.asking,this.counts),s("phrase")),...this.namedGroups(o,r.length?r:o,s),...i?this.textGroups(o,s):[]].filter(
({total:c})=>c).sort((c,l)=>hf(c)-hf(l)||pf.indexOf(c.kind)-pf.indexOf(l.kind))}nearest(e){let{actors:n,issues:o,relations:s}=this.
index;return Pl([...n,...o,...s],Nt(e))?.name??null}namedGroups(e,n,o){let{counts:s,index:r}=this,i=()=>0,a=l=>s.entities[l],
c=(l,f,u,m=()=>({}))=>{let h=Wl(f,l==="question"?n:e,u),g=h.slice(0,o(l)).map(({one:b,rank:y,by:O,count:_})=>({kind:l,rank:y,
count:_,at:b.at,label:b.names[0],...O>0&&l!=="finding"&&l!=="question"&&{alias:b.names[O]},...m(b.at)}));return{kind:l,total:h.
length,hits:g}};return[c("actor",r.actors,a),c("issue",r.issues,a),c("relation",r.relations.filter(({at:l})=>s.relations[l]),
l=>s.relations[l],l=>({statements:s.ofRelation(l)})),c("article",r.articles,l=>s.articles[l],()=>({alias:void 0})),c("fi\
nding",r.findings,i,l=>({count:r.findings[l].statements.length,statements:r.findings[l].statements,snippet:yo(r.findings[l].
names[0],e)})),c("question",r.questions.filter(({at:l})=>this.answers[l]?.length!==0),l=>this.answers[l]?.length??0,l=>{
let f=this.answers[l];return f?{statements:f}:{count:null,tab:r.facts.questions[l].tab}})]}textGroups(e,n){let{quotes:o,
sentences:s,sentenceOf:r}=this.index,{first:i,total:a,taken:c}=this.quoted(Bi(o,e),n("quote")),l=Bi(s,e).filter(m=>!c[m]),
f=i.map(({passage:m,statements:h})=>{let g=o.owners[m],b=yo(this.sentence(r[g]),e),y=b.marks.length?b:yo(this.quote(m),e),
O=this.index.facts.statements.article[g],_=[...h];return{...df("quote",y,O,e),count:_.length,statements:_}}),u=l.slice(0,
n("words")).map(m=>{let h=this.sentence(m);return{...df("words",yo(h,e),s.owners[m],e),sentence:h}});return[{kind:"quote",
total:a,hits:f},{kind:"words",total:l.length,hits:u}]}quoted(e,n){let{quotes:o,sentences:s,sentenceOf:r}=this.index,i=new Uint8Array(
s.owners.length),a=new Map,c=new Set,l=0;for(let f of e){let u=o.owners[f],m=r[u],h=m<0?this.quote(f):m,g=m<0?!c.has(h):
!i[m];m<0?c.add(h):i[m]=1,g&&l++<n&&a.set(h,{passage:f,statements:new Set}),a.get(h)?.statements.add(u)}return{first:[...a.
values()],total:l,taken:i}}quote(e){return this.index.quotes.texts[e]??""}sentence(e){let{sentences:n,words:o}=this.index,
s=e<0?null:n.bounds[e];return s?(o.bodies.get(n.owners[e])??"").slice(...s):""}},df=(t,e,n,o)=>({kind:t,rank:Nt(e.text).
includes(o.join(" "))?4:5,count:null,label:e.text,snippet:e,article:n}),ix=(t,e,n)=>({kind:t,total:e.length,hits:e.slice(
0,n)});function hf({hits:t}){let e=Math.min(...t.map(n=>n.rank));return e<=1?e:2}var vs=class{#e;constructor(e){this.#e=e,this.length=e.head.length}at(e){let{heads:n,tails:o,head:s,tail:r}=this.#e;return n[s[e]]+
o[r[e]]}numberOf(e){let n=De(this.length,o=>this.at(o)<e);return n<this.length&&this.at(n)===e?n:this.#t(e)}#t(e){for(let n=0;n<
this.length;n++)if(this.at(n)===e)return n;return-1}};function wf(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,f])=>[l,f.
map(u=>n[`${l}: ${u}`]||u)]),r=(l,f)=>f.map((u,m)=>({...u,words:n[`encoding of ${l}: ${t.names[l][m]}`]||u.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,keys:new vs(t.keys),families:o,familyOf:e.map(l=>o.indexOf(l.family)),articleById:new Map(
t.articles.map(l=>[l.id,l])),repeated:ax(t.statements),counting:zt(t.statements.aside,0),labels:Object.fromEntries(s),encodings:{
signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function ax({act:t,rank:e}){let n=new Int32Array(t.length);for(let s of t)
s>=0&&n[s]++;let o=new Map;for(let s=0;s<t.length;s++){if(t[s]<0||n[t[s]]<2)continue;let r=o.get(t[s]);r?r.push(s):o.set(
t[s],[s])}for(let s of o.values())s.sort((r,i)=>e[r]-e[i]);return[...o.values()]}var xf=t=>({...t,statements:Li(t.statements),
bodies:Li(t.bodies)});function bf(t,e){let n=new Uint8Array(e.nodes.length);for(let o of[e.actor,e.target])for(let s of o)
n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),isTied:n,...cx(e)}}function cx({nodes:t,actor:e,
target:n,arrow:o,arrows:s}){let r=Int32Array.from({length:e.length},(u,m)=>m),i=gf(e,gf(n,r,t.length),t.length),[a,c]=[new Int32Array(
r.length),new Int32Array(r.length)],[l,f]=[0,0];for(let u=0;u<i.length;u++){let[m,h]=[i[u],i[u-1]];if(u===0||e[m]!==e[h]||
n[m]!==n[h])for(l++;s.actor[f]!==e[m]||s.target[f]!==n[m];)f++;a[m]=l-1,c[m]=f+o[m]}return{pair:a,pairs:l,arrow:c}}function gf(t,e,n){
let o=new Int32Array(n+1);for(let r=0;r<t.length;r++)o[t[r]+1]++;for(let r=0;r<n;r++)o[r+1]+=o[r];let s=new Int32Array(e.
length);for(let r of e)s[o[t[r]]++]=r;return s}var As=t=>({...t,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null});var Ts=["price","condition"];function yf(t,e,n){let o=lx(t,n),s=a=>Ts.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements.get(c).roles?.some(([l])=>s(l))),i=mx(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].
statements[0]-c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function Ui(t,e,n){
let o=JSON.stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.
stringify(e[a])===JSON.stringify(c));return(t.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===o)}function lx(t,e){
let n=Rt(t,As(e),qt(e)),{act:o,relation:s}=t.statements,r=new Map;for(let i of t.offers.mentions.filter(a=>ux(t,n,a))){let[
a,,,c,l,f,u,m]=i,h=r.get(o[a])??fx(s[n.main[a]]);r.set(o[a],h),h.statements.push(a);for(let g of c)h.sides.add(g);for(let g of l)
h.toSides.add(g);for(let g of m)h.about.add(g);for(let g of f)h.targets.set(g,[...h.targets.get(g)??[],a]);for(let g of u)
h.things.set(g,[...h.things.get(g)??[],a])}return[...r.values()]}var fx=t=>({relation:t,statements:[],sides:new Set,toSides:new Set,
targets:new Map,things:new Map,about:new Set});function ux(t,{inside:e,main:n,first:o,last:s},[r,i,a]){let{act:c,relation:l}=t.
statements,{deed:f,offers:u}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=0&&xt(t,r)&&f&&u}function mx(t,e){
let n=e.map((l,f)=>f),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,f)=>{n[Math.max(o(l),o(f))]=Math.min(o(l),o(f))},r=px(t,
e),i=l=>e[l].toSides.size>0;for(let[l,f]of r)([...e[l].toSides].some(m=>e[f].toSides.has(m))||!i(l)&&!i(f))&&s(l,f);let a=new Map;
for(let[l,f]of r){if(i(l)===i(f))continue;let[u,m]=(i(l)?[f,l]:[l,f]).map(o);a.set(u,(a.get(u)??new Set).add(m))}for(let[
l,f]of a)f.size===1&&s(l,[...f][0]);let c=new Map;for(let l of e.keys())c.set(o(l),[...c.get(o(l))??[],l]);return[...c.values()]}
function px(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.entries()){let c=i.size?[...i.keys()]:a.size?[...a]:
[""];for(let l of r)for(let f of c){let u=JSON.stringify([l,f]);n.set(u,[...n.get(u)??[],s])}}let o=(s,r)=>t.relations[e[s].
relation].wider.includes(e[r].relation);return[...n.values()].flatMap(s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(
([s,r])=>o(s,r)||o(r,s))}var Hi=2e4,dx=1e3,hx=30;function Of(t,e,n,o){let s=i=>t.numbers.get(i)??-1,r={isGrown:!1,weakest:0,kept:null};return o.ego!==
null&&n.has(s(o.ego))?{...r,shown:xx(n,s(o.ego),o.steps)}:o.all?{...r,shown:new Set(n.keys())}:n.size<=dx?{...r,shown:new Set(
n.keys()),...gx(e)}:{...r,shown:wx(n,(o.grown||[]).map(s)),isGrown:!0}}var Vi=({shown:t,kept:e},n)=>n.among(t).filter(({
key:o})=>!e||e.has(o)),we=t=>Vi(t,t.pairs),Ls=ge(t=>!t.isGrown&&!t.kept?t:{...t,shown:new Set(t.nodes.keys()),kept:null,
weakest:0,isGrown:!1}),vo=(t,e)=>e.weight-t.weight||t.key-e.key;function gx(t){if(t.size<=Hi)return{};let e=[...t.values()].
sort(vo).slice(0,Hi);return{weakest:t.size-Hi,kept:new Set(e.map(n=>n.key))}}function wx(t,e){let n=new Set(t.inOrder().
slice(0,hx));for(let o of e)if(t.has(o))for(let s of[o,...t.othersOf(o)])n.add(s);return n}function xx(t,e,n){let o=new Set(
[e]),s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.othersOf(a)]).filter(a=>!o.has(a));for(let a of i)o.add(a);s=[...new Set(
i)]}return o}var Ao="none",$f=100,bx=1e3;function Sf(t,e){let n=Math.min(t,bx),o=Math.min($f*(1+e),n);return{drawn:o,next:Math.min($f,
n-o)}}function _f(t,e){let{facts:n,level:o,chosen:s}=t;return e==="statements"?Y(s.inside).map(r=>({a:o.subject[r],b:o.object[r],
at:r,row:-1})):we(t).flatMap(r=>r.rows.map(i=>({a:r.a,b:r.b,at:n.ties.statement[i],row:i})))}function yx({facts:t,level:e,
chosen:n},o,{a:s,b:r,at:i}){let{statements:a,names:c}=t;switch(o){case"actor":return e.nodes[s]?.actor??"";case"target":
return e.nodes[r]?.actor??"";case"relation":return t.relations[a.relation[i]].id;case"type":return c.quad_classes[a.quad_class[n.
main[i]]]??Ao;case"source":return Ox(t,i);case"mode":return c.modes[a.mode[i]];case"certainty":return c.certainties[a.certainty[i]]??
"";case"article":return t.articles[a.article[i]].id}}function Ox({statements:t,sources:e,signers:n},o){return t.source[o]>=
0?`of:${e[t.source[o]].id}`:`by:${n[t.author[o]>=0?t.author[o]:t.publisher[o]]}`}function Es(t){let e=new Map;for(let n of t??
[]){let o=n.indexOf(":"),s=n.slice(0,o);It.includes(s)&&e.set(s,(e.get(s)??new Set).add(n.slice(o+1)))}return e}function kf(t,e,n){
let o=Es(n),s=It.map(()=>new Map),r=e.filter(a=>{let c=It.map(f=>yx(t,f,a)),l=It.filter((f,u)=>o.has(f)&&!o.get(f)?.has(
c[u]));for(let[f,u]of It.entries()){if(!c[f]||l.some(h=>h!==u))continue;let m=s[f].get(c[f]);m?m.add(a.at):s[f].set(c[f],
new Set([a.at]))}return!l.length}),i=s.map(a=>new Map([...a].map(([c,l])=>[c,l.size])));return{units:r,counts:new Map(It.
map((a,c)=>[a,i[c]]))}}function Qi({names:t,relations:e},n){let o=Es(n),s=(a,c)=>{let l=o.get(a);return l&&[...l].map(f=>c.
indexOf(f)).sort((f,u)=>f-u)},r=a=>o.get(a)&&[...o.get(a)??[]],i={relations:s("relation",e.map(({id:a})=>a)),quad_classes:s(
"type",t.quad_classes),modes:s("mode",t.modes),certainties:s("certainty",t.certainties),articles:r("article"),according_to:r(
"source")};return Object.fromEntries(Object.entries(i).filter(([,a])=>a!==void 0))}function Mf(t,e,n,o,s,r){let{names:i,relations:a,articles:c,coders:l,sources:f,signers:u,languages:m}=n,h=f.map(({id:C})=>`\
of:${C}`),g=u.map(C=>`by:${C}`),b=new Set(["authors","everyone",...g,...h]),y=new Set(c.map(({id:C})=>C)),O=new Set(o.numbers.
keys()),_={actor:O,target:O,relation:new Set(a.map(({id:C})=>C)),type:new Set([...i.quad_classes,Ao]),source:new Set([...g,
...h]),mode:new Set(i.modes),certainty:new Set(i.certainties),article:y},v=new Set(It.flatMap(C=>[..._[C]].map(U=>`${C}:${U}`))),
A=(C,U=0)=>({has:W=>W>=U&&W<C.length}),E=ht(t.according_to,b,e.according_to),P=ht(t.compared_with,b,e.compared_with),j=P&&
String([...P].sort())===String([...E].sort());return{...t,according_to:E,compared_with:j?null:P,kinds:ht(t.kinds,A(i.kinds),
e.kinds),quad_classes:ht(t.quad_classes,A(i.quad_classes,-1),e.quad_classes),relations:ht(t.relations,A(a),e.relations),
modes:ht(t.modes,A(i.modes),e.modes),certainties:ht(t.certainties,A(i.certainties),e.certainties),polarities:ht(t.polarities,
A(i.polarities),e.polarities),coders:ht(t.coders,new Set(l),e.coders),articles:ht(t.articles,y,e.articles),sections:ht(t.
sections,new Set(c.map(({section:C})=>C)),e.sections),tags:ht(t.tags,new Set(c.flatMap(({tags:C})=>C)),e.tags),types:ht(
t.types,new Set(o.nodes.map(({type:C})=>C)),e.types),grown:ht(t.grown,O,e.grown),frames:ht(t.frames,new Set(s.numbers.keys()),
e.frames),pair:t.pair?.length===2&&t.pair.every(C=>O.has(C))?t.pair:e.pair,facets:ht(t.facets,v,e.facets),analysis:Ns(t.
analysis,r,e.analysis),ego:Ns(t.ego,O,e.ego),claimant:Ns(t.claimant,new Set(["author",...f.map(({id:C})=>C)]),e.claimant),
language:Ns(t.language,new Set(m),e.language)}}var Ns=(t,e,n)=>t===null||e.has(t)?t:n;function ht(t,e,n){let o=t&&[...new Set(
t)].filter(s=>e.has(s));return o&&(o.length||!t.length)?o:t&&n}var St=(t,e,n)=>t*n+e,Ki=class t{#e;#t;#n;#o;#s;#r=new Map;constructor(e,n,o,s,r){this.#e=e,this.#t=n,this.#n=o,this.#o=
s,this.#s=r,this.size=n.length}has(e){return this.#a(e)>=0}get(e){let n=this.#a(e);return n<0?void 0:this.#i(n)}*values(){
for(let e=0;e<this.size;e++)yield this.#i(e)}among(e){let n=new Uint8Array(this.#e);for(let s of e)n[s]=1;let o=[];return this.
each((s,r,i,a)=>{n[s]&&n[r]&&o.push(this.#i(a))}),o}from(e){let n=$x(this.#s,e),o=new Int32Array(n.length+1);for(let[a,c]of n.
entries())o[a+1]=o[a]+this.#n[c+1]-this.#n[c];let s=new Int32Array(o[n.length]);for(let[a,c]of n.entries())s.set(this.#o.
subarray(this.#n[c],this.#n[c+1]),o[a]);let r=Float64Array.from(n,a=>this.#t[a]),i=Float64Array.from(n,a=>this.#s[a]);return new t(
this.#e,r,o,s,i)}each(e){for(let n=0;n<this.size;n++){let o=Math.floor(this.#t[n]/this.#e);e(o,this.#t[n]-o*this.#e,this.#s[n],
n)}}#i(e){let n=this.#r.get(e);if(n)return n;let o=this.#t[e],s=Math.floor(o/this.#e),r=Array.from(this.#o.subarray(this.#n[e],
this.#n[e+1])),i={a:s,b:o-s*this.#e,key:o,rows:r,weight:this.#s[e]};return this.#r.set(e,i),i}#a(e){let n=De(this.size,o=>this.#t[o]<
e);return n<this.size&&this.#t[n]===e?n:-1}};function $x(t,e){let n=[];for(let o=0;o<t.length;o++)t[o]>=e&&n.push(o);return n}
function Rn(t,e,n,o,s){let r=e.nodes.length,i=new Int32Array(e.pairs);for(let h of n)i[e.pair[h]]++;let a=i.reduce((h,g)=>h+
(g>0?1:0),0),c=new Int32Array(a+1),l=new Int32Array(e.pairs);for(let h=0,g=0,b=0;h<e.pairs;h++)i[h]&&(l[h]=b,b+=i[h],c[++g]=
b);let f=new Int32Array(n.length);for(let h of n)f[l[e.pair[h]]++]=h;let u=new Float64Array(a),m=new Float64Array(a);for(let h=0;h<
a;h++){let g=f.subarray(c[h],c[h+1]);u[h]=St(e.actor[g[0]],e.target[g[0]],r),m[h]=_t(t,g,o,s)}return new Ki(r,u,c,f,m)}function _t(t,e,n,o){
let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.relation[n.main[c]]].deed;if(e.length===1)return o===
"acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o==="articles"?a.add(s.article[l]):o==="statements"?a.add(
l):i(l)&&a.add(s.act[l])}return a.size}var Is=class{#e;#t;#n;constructor(e,n){this.#e=new Float64Array(n),this.#t=new Int32Array(
n+1),e.each((s,r,i)=>{this.#e[s]+=i,this.#e[r]+=i,this.#t[s+1]++,this.#t[r+1]++}),this.size=this.#t.reduce((s,r)=>s+(r>0?
1:0),0);for(let s=0;s<n;s++)this.#t[s+1]+=this.#t[s];let o=this.#t.slice(0,n);this.#n=new Int32Array(this.#t[n]),e.each(
(s,r)=>{this.#n[o[s]++]=r,this.#n[o[r]++]=s})}has(e){return this.#t[e]<this.#t[e+1]}weightOf(e){return this.#e[e]??0}othersOf(e){
return new Set(this.#n.subarray(this.#t[e],this.#t[e+1]))}*keys(){for(let e=0;e<this.#e.length;e++)this.has(e)&&(yield e)}inOrder(){
let e=this.#e.reduce((r,i)=>Math.max(r,i),0),n=this.#e.length,o=new Float64Array(this.size),s=0;for(let r of this.keys())
o[s++]=(e-this.#e[r])*n+r;return Array.from(o.sort(),r=>r%n)}};function qs(t,e,n,o){let s=new Map;for(let r of n)for(let i of r.rows){let a=Sx(t,e,i,o),c=s.get(a);c?c.push(i):s.set(a,
[i])}return s}function Sx(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.arrow[n];let r=t.statements,i=r.relation[o[s]],
a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;for(let c of[i,-1]){let l=[e.actor[n],e.target[n],
c,a,r.hold[o[s]],r.mark[o[s]]],f=_x(e,l);if(f>=0)return f}return e.arrow[n]}function _x({arrows:t},e){let n=[t.actor,t.target,
t.relation,t.sign,t.hold,t.mark],o=r=>{let i=n.findIndex((a,c)=>a[r]!==e[c]);return i<0?0:n[i][r]-e[i]},s=De(t.actor.length,
r=>o(r)<0);return s<t.actor.length&&o(s)===0?s:-1}var Rs=(t,e,n)=>t.names.signs[e.arrows.sign[n]]==="together";function Cs({
level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){let[i,a]=[n.actor[r],n.target[r]],c=St(Math.
min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(r)}return[...s.values()]}function vf({arrows:t,
nodes:e}){let n=new Map,o=Array.from(t.actor,(s,r)=>St(Math.min(s,t.target[r]),Math.max(s,t.target[r]),e.length));for(let s of o)
n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}var kx=20,Mx=10,vx=24,js=1e3,cn=ge(t=>{let e=Ax(t),n=Tx(t,e),{arrows:o,left:s}=Ix(t,n);return{...t,shown:n,arrows:o,pairs:Rx(
t,o),kept:null,weakest:s,isGrown:!1}});function Ax({facts:t,level:e,pairs:n,chosen:o}){let s=e.nodes.length,r=new Map,i=a=>a?
js*_t(t,a.rows,o,"acts")+Math.min(a.rows.length,js-1):0;return(a,c)=>{let[l,f]=[Math.min(a,c),Math.max(a,c)],u=St(l,f,s),
m=r.get(u)??i(n.get(u))+i(n.get(St(f,l,s)));return r.set(u,m),m}}function Tx({level:t,nodes:e,shown:n,state:o},s){let r=o.
ego!==null&&e.has(t.numbers.get(o.ego)??-1),i=f=>!r||n.has(f),a=r?t.numbers.get(o.ego??""):-1,c=new Set,l=f=>{c.add(f);for(let u of Lx(
e.othersOf(f),f,c,s))c.add(u)};r&&l(a),(!r||o.steps>1)&&Ex(c,e,i,s);for(let f of o.grown??[]){let u=t.numbers.get(f);u!==
void 0&&e.has(u)&&l(u)}return c}function Lx(t,e,n,o){return[...t].filter(r=>r!==e&&!n.has(r)).sort((r,i)=>o(e,i)-o(e,r)||
r-i).slice(0,Mx)}function Ex(t,e,n,o){let s=e.inOrder().filter(n),r=new Map,i=a=>{r.delete(a);for(let c of e.othersOf(a)){
if(t.has(c)||!n(c))continue;let l=o(a,c),[f,u]=r.get(c)??[0,0];r.set(c,[Math.max(f,l),u+l])}};for(let a of[...t])i(a);for(;t.
size<Math.min(kx,s.length);){let[a]=[...r].reduce((l,f)=>Nx(f,l)?f:l,[-1,[-1,-1]]),c=a<0?s.find(l=>!t.has(l)):a;if(c===void 0)
return;t.add(c),i(c)}}var Nx=([t,[e,n]],[o,[s,r]])=>e!==s?e>s:n!==r?n>r:t<o;function Ix({facts:t,level:e,pairs:n,chosen:o,
state:s},r){let{actor:i,target:a,sign:c}=e.arrows,l=new Map;for(let[y,O]of qs(t,e,n.among(r),o.main)){let _=`${i[y]} ${a[y]}\
 ${c[y]}`,v=l.get(_)??{one:i[y],other:a[y],arrows:[],tie:0};v.arrows.push([y,O]),l.set(_,v)}for(let y of l.values()){let O=y.
arrows.flatMap(([,_])=>_);y.tie=js*_t(t,O,o,"acts")+Math.min(O.length,js-1)}let f=[...l.values()].sort((y,O)=>O.tie-y.tie||
y.one-O.one||y.other-O.other),u=s.ego===null?-1:e.numbers.get(s.ego)??-1,m=qx(f,r),h=f.filter(({one:y,other:O})=>y===u||
O===u),g=[...new Set([...m,...h,...f])],b=g.slice(0,Math.max(vx,m.length));return{arrows:new Map(b.flatMap(y=>y.arrows)),
left:g.length-b.length}}function qx(t,e){let n=new Map([...e].map(s=>[s,s])),o=s=>{let r=s;for(;n.get(r)!==r;)r=n.get(r)??
r;return r};return t.filter(({one:s,other:r})=>{let[i,a]=[o(s),o(r)];return i!==a&&n.set(i,a),i!==a})}function Rx({facts:t,
level:e,chosen:n,state:o},s){let r=[...new Set([...s.values()].flat())].sort((i,a)=>i-a);return Rn(t,e,r,n,o.count)}function Bs(t,e){let n=t.statements,o=Di(t,{...e,count:"statements"},["everyone"]),s=[],r=(i,a,c)=>s.push({claim:n.claim[i],
first:n.first[i],last:n.last[i],approximate:n.approximate[i],at:a,...c});for(let i of Y(o)){let a=n.polarity[i]===0,c={affirms:a,
how:a?"affirms":"denies",held:!0};n.source[i]>=0&&r(i,i,{who:t.sources[n.source[i]].id,certainty:n.certainty[i],...c}),n.
own[i]&&r(i,i,{who:null,certainty:n.certainty[i],...c});let l=t.names.stances[n.stance[i]],f={who:null,affirms:!a,certainty:null,
held:!1};l==="doubts"&&r(i,i,{...f,how:"doubts"}),l==="rejects"&&r(i,i,{...f,how:a?"rejects":"affirms"})}for(let[i,a,c]of n.
denials){if(!o[i]||n.disjunct[a])continue;let l=n.polarity[a]!==0;r(a,i,{who:c,affirms:l,how:l?"affirms":"denies",certainty:n.
certainty[i],held:!1})}return s}function Af(t,e){if(e.includes("everyone"))return()=>!0;let n=new Set(e),o=_o(t,e),{publisher:s,
author:r}=t.statements;return({who:i,at:a})=>i===null?n.has("authors")||o.has(s[a])||o.has(r[a]):n.has(`of:${i}`)}var Yi=(t,e)=>!t.
approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;var To=["opposed","doubted","only_first","only_second","other_certainty","agreed"],[Ji,Xi,Cx,jx,Lf]=[0,1,2,3,4],ze=5;function Ws(t,e,n){
let o={claims:To.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=s.map(a=>Af(t,a)),i=new Map;for(let a of Bs(t,e))for(let[c,l]of r.entries()){if(!l(a))continue;
let f=i.get(a.claim)??[[],[]];i.set(a.claim,f),f[c].push(a)}for(let[a,c]of i.values())for(let[l,f]of Zi(a,c))Bx(o,l,f);return o}
function Bx({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={positions:o,sides:s,statements:[...new Set(
s.flat())]};t[n].push(r);for(let i of r.statements)e.set(i,Math.min(n,e.get(i)??n))}function Zi(t,e){let[n,o,s]=[!1,!1,!1];
for(let c of t)for(let l of e)Yi(c,l)||Yi(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:Tf(c)||Tf(l)?o=!0:n=!0);if(n||
o)return[[n?Ji:Xi,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[Cx,[r[0],[]]],[jx,[[],r[1]]]].filter(([,
l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));return[[i===a?ze:Lf,r]]}var Tf=({
how:t})=>t==="doubts"||t==="rejects",Ef=t=>t===Lf||t===ze,ta=t=>t===Ji||t===Xi;function Ps({facts:t,parts:e},n){let o=new Set(
n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[Ji,Xi])if(o.has(r))return r;let[s]=o;return o.size===1&&s!==void 0&&
s!==ze?s:-1}function Ge(t,e,n){let o=Rt(t,n,qt(n)),s=Mo(t,e,o,n),r=n.issues?s.between.concat(s.issues):s.between,i=Rn(t,e,r,o,n.count),
a=n.min_weight>1?i.from(n.min_weight):i,c=new Is(a,e.nodes.length),l=Of(e,a,c,n);return{facts:t,level:e,state:n,chosen:o,
pairs:a,nodes:c,...l,arrows:qs(t,e,Vi(l,a),o.main),parts:n.compared_with&&Ws(t,n,n.compared_with),weak:i.size-a.size,selfLoops:s.
selfLoops,withIssues:s.issues.length}}var x,ln=null,Cn="en",w,X,fn=[],$,Ct,Fs=null,ea=null,na=null,oa=null,Nf=new Map,Ds=new Map,If=async()=>{};async function qf(t,e){
Ct=t,Cn=e,x=wf(await Ct.facts()),X=Ql(x.opening),w=X,fn=[],ln=Fs=ea=na=oa=null,Nf=new Map}async function V(){Fs??=Ct.words().then(xf).catch(e=>{throw Fs=null,e});let t=await Fs;return ln!==t&&(Ds=Wx(t)),ln=t,t}
var Wx=t=>new Map(t.entities.map((e,n)=>[e.id,n])),zs=()=>Ct.findings();function sa(){return na??=Ct.analyses(),na}function Rf(){
return oa??=Ct.courses?.()??Promise.resolve(x.courses??[]),oa}var Cf=()=>Ct.library();function Gs(){return ea??=Ct.arguments(),
ea}var kt=t=>Px(Ct,Nf,t);function Px(t,e,n){let o=e.get(n)??t.level(n).then(s=>bf(n,s));return e.set(n,o),o}var jf=()=>Ct.
asking??null,Bf=()=>Ct.annotating?.all??null,Us=t=>Ct.annotating?.at(x.articles[x.statements.article[t]].id,x.keys.at(t))??
null,Hs=t=>Ds.get(t);function xe(t){let e=Ds.get(t);return e===void 0||!ln?null:ln.entities[e]}function Wf(t){If=t}function Gt(t,e=fn){
w={...w,...t},fn=e}async function Fx(t){t.about!==null&&await V();let e=Ct.asking||Oo.includes(t.tab)?t.tab:X.tab,n=new Set(
t.analysis===null?[]:(await sa()).map(({name:r})=>r)),o=await kt(t.level),s=t.frames===null?o:await kt(x.fitting);return Mf(
{...t,tab:e,about:Dx(t.about)},X,x,o,s,n)}var Dx=t=>t===null||Ds.has(t)?t:X.about;async function Lo(t,e=So(t,X)){let n=await Fx(
e);return[n,Yl(t,X,e,n)]}async function M(t,e=[]){Gt(t,e),await If(t)}async function Pf(){let t=await kt(w.level);for(;t.
name!==w.level;)t=await kt(w.level);$=Ge(x,t,w)}var Eo=()=>w.picture==="named"?cn($):$,jn=()=>w.tab==="graph"?Eo():$,Vs=()=>yf(
x,I(),w);function I(){if(!ln)throw new Error("what is read was not loaded");return ln}function p(t,e={}){let n=x.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?Ut(String(e[s])):o)}var Ff=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,
zx=/[\u202a-\u202e\u2066\u2067]/g;function Ut(t){let e=t.replace(zx,"");return Ff.test(e)?`\u2068${e}\u2069`:e}function Mt(t,e="\
 \u2192 "){let n=t.map(Ut).join(e);return Ff.test(n)?`\u200E${n}`:n}var R=t=>t<1e3?String(t):t.toLocaleString(Cn),bt=(t,e,n)=>p(
t===1?e:`${e}_many`,n),q=(t,e)=>`${R(t)} ${bt(t,e)}`;function ie(t,e=t.length){return t.length>e?`${t.slice(0,e).join(",\
 ")} ${p("and_more",{n:t.length-e})}`:[t.slice(0,-1).join(", "),...t.slice(-1)].filter(Boolean).join(` ${p("and")} `)}var ae=t=>`\
[${t}]`,Ht=t=>`\u201C${Bn(t)}\u201D`,Gx={"\u201C":"\u2018","\u201D":"\u2019","\u201E":"\u201A"},Bn=t=>t.replace(/[\u201c\u201d\u201e]/g,
e=>Gx[e]),z=t=>t.charAt(0).toLocaleUpperCase(Cn)+t.slice(1),ra=t=>`${t>0?"+":t<0?"\u2212":""}${Math.abs(t).toFixed(1)}`;function un(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},[c,l]=[0,0];
for(let m of e){let h=t.relations[o.relation[n[m]]],g=o.quad_class[n[m]];if(!(o.act[m]<0||!h.deed))if(!xt(t,m))a.unreal.
push(m);else{if((g<0?a.none:i[g]).push(m),r.has(o.act[m])||(r.set(o.act[m],g),h.goldstein===null))continue;c+=h.goldstein,
l++}}let f=m=>[...r.values()].filter(h=>h===m).length,u=a.unreal.map(m=>o.act[m]).filter(m=>!r.has(m));return{statements:e,
acts:r.size,...a,unrealActs:new Set(u).size,quadClasses:i,byQuadClass:s.map((m,h)=>f(h)),noQuadClass:f(-1),articles:new Set(
e.map(m=>o.article[m])),sources:new Set(e.map(m=>Ux(t,m))),sum:c,scored:l}}var Ux=({statements:t},e)=>t.source[e]>=0?-1-
t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],No=t=>[...t.quadClasses.flat(),...t.none],ve=(t,e)=>un(t.facts,jt(
t,e.rows),t.chosen.main),be=ge(t=>{let e=we(t),n=new Set(t.isGrown?t.shown:[]);for(let{a:r,b:i}of e)n.add(r).add(i);let{
statement:o}=t.facts.ties,s=new Set(e.flatMap(r=>r.rows.map(i=>o[i])));return{...un(t.facts,[...s],t.chosen.main),actors:n.
size}});function jt({facts:t,chosen:e},n){return Vt(e,new Set(n.map(o=>t.ties.statement[o])))}function Vt({first:t,last:e},n){
let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(r)||s-r)}function Qs({facts:t,chosen:e},n){let o=new Map;for(let s of n){
let r=t.statements.act[s],i=r>=0&&e.inside[s]?`act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.
values()]}function Ks({chosen:t},e){let n=t.main[e[0]];return e.includes(n)?n:e[0]}var ye=(t,e)=>t.names.quad_classes[e].
split(" ")[1],Ys=(t,e)=>e.filter(n=>t.ties.together[n]);function Df(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.
statements,a=new Set(Ys(n,e).map(u=>n.ties.statement[u])),{act:c}=n.statements,l=new Set(e.map(u=>n.ties.statement[u]).filter(
u=>xt(n,u)).map(u=>c[u])),f=[[],[],[]];for(let u of e){let m=n.ties.statement[u];if(s.count==="acts"&&!xt(n,m)&&l.has(c[m]))
continue;let h=o.main[m],g=n.relations[r[h]].sign,b=a.has(m)?n.names.signs.indexOf(ye(n,i[h])):g;f[xt(n,m)?b:2].push(u)}
return f.map(u=>u.length?_t(n,u,o,s.count):0)}var zf=ge(t=>{let{facts:e,chosen:n}=t,o=Kx(t);return Qs(t,Vt(n,Y(n.inside))).map(s=>{let r=Ks(t,s),i=s.find(c=>xt(e,c))??
r,a=Yx(s,o);return{main:r,statements:s,first:n.first[i],last:n.last[i],isReal:s.some(c=>xt(e,c)),sign:Jx(t,r,a),ties:a}})}),
ce=({first:t,last:e})=>t!==null||e!==null,Gf=(t,[e,n])=>t.filter(({ties:o})=>o.some(({pair:s})=>s.a===e&&s.b===n||s.a===
n&&s.b===e));function Js({level:t,state:e}){let[n,o,...s]=(e.pair??[]).map(r=>t.numbers.get(r));return n!==void 0&&o!==void 0&&
!s.length?[n,o]:null}function Uf(t,e,n,o=null){let s=new Map,r=n==="pair"||o?Hx:a=>Vx(t,a);for(let a of e)for(let c of r(
a)){if(o&&!(o.includes(c[0])&&o.includes(c[1])))continue;let l=s.get(c.join(" "))??{ends:c,units:[]};s.set(c.join(" "),l),
l.units.push(a)}let i=[...s.values()].sort((a,c)=>c.units.length-a.units.length);return n==="pair"||o?Qx(i,s):i}var Hx=({
ties:t})=>t.map(({pair:e})=>[e.a,e.b]);function Vx({facts:t,level:e},{main:n,ties:o}){let s=o.flatMap(({pair:i,rows:a})=>a.
some(c=>t.ties.together[c])?[i.a,i.b]:[i.a]);return(s.length?[...new Set(s)]:[e.subject[n]]).filter(i=>i>=0).map(i=>[i])}
function Qx(t,e){let n=new Set;for(let o of t){n.add(o);let s=e.get([...o.ends].reverse().join(" "));s&&n.add(s)}return[
...n]}function Kx({facts:t,pairs:e}){let n=new Map;for(let o of e.values())for(let s of o.rows){let r=t.ties.statement[s],
i=n.get(r)??new Map;n.set(r,i),i.set(o,[...i.get(o)??[],s])}return n}function Yx(t,e){let n=new Map;for(let o of t)for(let[
s,r]of e.get(o)??[])n.set(s,[...n.get(s)??[],...r]);return[...n].sort(([o],[s])=>vo(o,s)).map(([o,s])=>({pair:o,rows:s}))}
function Jx({facts:t},e,n){let{relation:o,quad_class:s}=t.statements;return n.some(({rows:i})=>i.some(a=>t.ties.together[a]))?
t.names.signs.indexOf(ye(t,s[e])):t.relations[o[e]].sign}var ia=(t,e)=>t.first-e.first||t.last-e.last;function Hf(t){let e=new Map;
for(let{first:n,last:o}of t){let[s,r]=[n??o,o??n];if(s===null||r===null)continue;let i=e.get(`${s} ${r}`)??{first:s,last:r,
acts:0};e.set(`${s} ${r}`,i),i.acts++}return[...e.values()].sort(ia)}var Xx=1600,Zx=["timeline","graph"],Wn=null,Io=null,aa={of:$,found:$},yt=()=>Wn&&w.since===Wn.first&&w.until===Wn.last?Wn:
null,Xs=()=>Io!==null&&yt()!==null;function ca(){let t=yt();if(!t)return $;if(aa.of!==$){let{since:e,until:n}=t;aa={of:$,
found:Ge(x,$.level,{...w,since:e,until:n})}}return aa.found}function Ue(t){let e=Js(t),n=zf(t);return e?Gf(n,e):n}function qo(){
let t=Ue(ca());return{stops:Hf(t),undated:t.filter(e=>!ce(e)).length}}function Pn(t,e){let n=yt();return n?t.filter(s=>ia(
s,n)*e>0).at(e===1?0:-1):t[0]}async function Vf(){mn();let{stops:t}=qo();Io=setInterval(tb,Xx),await fa(Pn(t,1)??t[0])}function Qf(){
return mn(),M({})}function Kf(t){Zx.includes(t)||mn()}function la(t){return mn(),fa(Pn(qo().stops,t))}function Zs(){mn();
let t=yt();return Wn=null,t?M({since:t.since,until:t.until}):M({})}function mn(){Io!==null&&clearInterval(Io),Io=null}async function tb(){
let t=yt()&&Pn(qo().stops,1);t||mn(),await(t?fa(t):M({}))}async function fa(t){if(!t){mn();return}let{since:e,until:n}=yt()??
w;Wn={first:t.first,last:t.last,since:e,until:n},await M({since:t.first,until:t.last})}var gt=t=>new Date(t*864e5).toISOString().slice(0,10);function Jf(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var ma=t=>new Date(t*864e5).getUTCFullYear(),Xf=(t,e)=>Date.UTC(t,e,1)/864e5;function Zf(t,e){
let[n,o]=[ma(t),ma(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([Xf(i,0),String(i)]);return r}
var[He,Ae]=[30,365],Yf=7,eb=4,ua=[1,3,12,24,60,120,300,600,1200];function tr(t,e,n){let o=[];if(n<=Yf){let r=n<=1?1:Yf;for(let i=t+
1;i<=e;i++)(i-eb)%r===0&&o.push({day:i,step:r});return o}let s=ua.find(r=>r*He>=n)??ua[ua.length-1];for(let r=Math.floor(
ma(t)*12/s)*s;;r+=s){let i=Xf(Math.floor(r/12),r%12);if(i>e)return o;i>t&&o.push({day:i,step:s<12?s*He:s/12*Ae})}}function tu(t,e,n){let o=t.statements,s=new Set(e.map(m=>`${o.article[m]} ${o.coder[m]}`)),[r,i,a,c,l]=Array.from({length:5},
()=>new Set),f=new Set([...n].map(m=>t.articles[m].text));for(let m=0;m<o.relation.length;m++){let h=o.article[m],{text:g,
newer:b,status:y}=t.articles[h];n.has(h)||(y==="retracted"?l.add(h):(f.has(g)&&a.add(h),b.some(O=>n.has(O))&&c.add(h))),
!(!n.has(h)||s.has(`${h} ${o.coder[m]}`))&&(r.add(o.coder[m]),i.add(h))}return{coders:[...new Set(e.filter(m=>i.has(o.article[m])).
map(m=>t.coders[o.coder[m]]))].sort(),left:{other_coder:r.size,reprint:a.size,superseded:c.size,retracted:l.size,...t.missing}}}var eu={21:"spring",22:"summer",23:"autumn",24:"winter"};function mt(t){if(t.includes("/")){let[l,f]=t.split("/");return l===
""||l===".."?p("date_until",{to:mt(f)}):f===""||f===".."?p("date_since",{from:mt(l)}):p("date_throughout",{from:mt(l),to:mt(
f)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return p("date_within",{from:mt(e[1]),to:mt(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?p("no_year"):o,c=[r&&String(Number(r)),s&&nb(s),a].filter(Boolean).join(
" ");return i?p("date_perhaps",{date:c}):c}function nb(t){return Object.hasOwn(eu,t)?p(eu[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(Cn,{month:"long",timeZone:"UTC"})}function nr({when:t,inferred_when:e},n){let o=[];return t&&
o.push(er(t,n)),e&&o.push(ae(er(e,n))),o.length?o.join("; "):p("date_unknown")}function or({when:t,inferred_when:e},n){return e?
ae(er(e,n)):t?er(t,n):p("date_unknown")}function er(t,e){return ob(t)?e.every(n=>n===null)?t:p("date_relative",{time:t,days:pn(
...e)}):mt(t)}var ob=t=>/[a-z]/.test(t);function pn(t,e){let[n,o]=[t,e].map(s=>s===null?null:mt(gt(s)));return n===null&&
o===null?p("date_unknown"):n===o?n:n===null?p("date_until",{to:o}):o===null?p("date_since",{from:n}):p("date_throughout",
{from:n,to:o})}var Oe=()=>w.since!==null||w.until!==null;function Ro(){let[t,e]=[w.since,w.until].map(n=>n===null?null:gt(
n));return t===null?p("date_until",{to:e}):e===null?p("date_since",{from:t}):p("date_throughout",{from:t,to:e})}var ot=t=>w.language&&t.labels?.[w.language]||t.label,Te=t=>x.label_languages[t]??x.languages[0];function vt(t){let{language:e}=w;
return e&&xe(t)?.labels?.[e]?e:Te(t)}function Qt({nodes:t},e){let{actor:n,country:o,sector:s}=t[e];return n===`${o}: ${s}`?
null:vt(n)}var nu=t=>new Set(t).size===1?t[0]:null,dn=t=>p("relation_alone",{relation:t});function G(t,e){let n=t.nodes[e],
o=w.language?xe(n.actor):null;return o?ot(o):n.label}function Fn(t){let e=$.level.numbers.get(t);return e===void 0?t:G($.
level,e)}function pa(t){let{level:e}=t;return we(t).map(n=>({pair:n,actor:G(e,n.a),target:G(e,n.b)}))}var sr=["\u2260","?","\u2460","\u2461","\u2248","="];function rr(){let t=x.signers.map(n=>[`by:${n}`,p("viewpoint_signer",
{name:n})]),e=x.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,p("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["\
authors",p("viewpoint_authors")],...t,...e,["everyone",p("viewpoint_everyone")]]}function Kt(t){let e=new Map(rr());return t.
map(n=>e.get(n)||n).join(` ${p("and")} `)}function Ve(t){return t.map(n=>ar(n)?.label??(n.startsWith("by:")?n.slice(3):p(
`viewpoint_${n}`))).join(` ${p("and")} `)}function Co(t){let e=t.length===1&&ar(t[0]);return e?Te(e.id):null}var ir=t=>t.
length===1&&ar(t[0])?.by||[],ou=t=>t.length===1&&ar(t[0])?.reliability,ar=t=>x.sources.find(({id:e})=>t===`of:${e}`),su=t=>p(
`part_${t}`,{first:Kt(w.according_to),second:Kt(w.compared_with||[])});var da=new Set(["findings","arguments","compare","analyses","article","questions"]);function Yt(t){return[Qe(),ha(t)].join(
" ")}function ha(t){let e=be(t);return[...[e.actors<t.nodes.size&&p("drawn_of",{n:R(e.actors),of:R(t.nodes.size)}),t.weakest>
0&&bt(t.weakest,"weakest",{n:t.weakest}),t.weak>0&&p("note_min_weight",{n:t.weak})],cr(e)].filter(Boolean).join(" ")}function cr(t){
let e=t.unrealActs?` (${p("plus_not_actual",{n:t.unrealActs})})`:"";return p("based_on",{acts:q(t.acts,"act")+e,statements:q(
t.statements.length,"statement")+sb(t),articles:q(t.articles.size,"article"),sources:q(t.sources.size,"source"),coding:ib(
t)})}function sb({statements:t}){let e=new Set(x.statements.wordless),n=e.size?t.filter(o=>e.has(o)).length:0;return n?`\
 (${p("without_words",{n})})`:""}function Qe(){return`${[z(p(`level_${w.level}`)),`${p("according_to")} ${Kt(w.according_to)}`,
w.compared_with&&`${p("compared_with")} ${Kt(w.compared_with)}`,w.issues&&p("with_ties_to_issues"),Oe()&&lr()].filter(Boolean).
join(", ")}.`}var Dn=()=>[`${p("according_to")} ${Kt(w.according_to)}`,Oe()&&lr()].filter(Boolean).join(", "),lr=()=>`${Ro()}\
 (${p(`inside_${w.inside}`)})`;function ru(t){let e=[...t.articles].map(o=>x.articles[o]),n=[...new Set(e.map(o=>o.publisher))].
filter(Boolean).sort();return n.length?p("source_line",{who:ie(n,3),when:rb(e)}):""}function rb(t){let e=({published:c})=>c!==
null&&c!=="unknown",[n]=t;if(t.length===1&&!e(n))return n.inferred?`${p("no_date")}, ${p("probably")} ${mt(n.inferred)}`:
p("undated_source");let o=c=>t.map(l=>l[c]).filter(l=>l!==null),s=[Math.min(...o("first")),Math.max(...o("last"))],[r,i]=s.
map(c=>Number.isFinite(c)?mt(gt(c)):null);if(r===null||i===null)return p("undated_source");let a=t.some(c=>!e(c)&&c.inferred)?
` (${p("dates_inferred")})`:"";return(r===i?p("published_on",{day:r}):p("published_from",{first:r,last:i}))+a}function ib({
statements:t,articles:e}){let{coders:n,left:o}=tu(x,t,e),s=Object.entries(o).flatMap(([i,a])=>a?[q(a,i)]:[]);return s.length?
` (${n.length?`${p("coded_by",{names:ie(n,3)})}; `:""}${p("left_out",{what:ie(s)})})`:""}function ab(t){return w.tab==="\
arguments"||w.tab==="article"?Y(he(x,w)):w.tab==="compare"&&$.parts?[...$.parts.partOf.keys()]:da.has(w.tab)?t:Y($.chosen.
inside)}function iu(){if(w.min_weight>1)return[p("empty_min_weight",{n:R(w.min_weight)}),{min_weight:1}];let t=Ge(x,$.level,
{...w,count:"statements",issues:!1});return t.arrows.size?[p("empty_but_states"),{count:"statements"}]:t.withIssues?[p("\
empty_but_issues",{ties:q(t.withIssues,"tie")}),{count:"statements",issues:!0}]:Oe()?[p("empty_period",{period:Ro()}),{since:null,
until:null}]:[p("empty")]}function fr(){let{statements:t,counting:e}=x,n=ab(e),o=new Set(n.map(s=>t.article[s]));return p(
n.length===e.length?"all_there":n.length===1?"matches":"match",{n:R(n.length),statements:q(e.length,"statement"),articles:q(
o.size,"article")})}var ga=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function B(t,e,n={}){return d("span",{role:"button",
tabindex:0,class:"link",dir:"auto",onclick:e,onkeydown:ga(e),...n},t)}function L(t,e,n={}){return d("button",{type:"butt\
on",dir:"auto",onclick:o=>e(o.currentTarget),...n},t)}function ur(t,e){let n=cb(t);return!n||!["https:","http:"].includes(
n.protocol)?d("span",{},e):d("a",{href:n.href,dir:"auto",rel:"noopener noreferrer",target:"_blank"},e)}function cb(t){try{
return new URL(t)}catch{return null}}function Ke(){if(yt())return[p("nothing_at_date")," ",B(p("whole_period"),Zs)];let[t,e]=iu(),n=Y(he(x,w)),o=()=>M({tab:"\
article",article:x.articles[x.statements.article[n[0]]].id});return[t,e&&[" ",B(p("show_these"),()=>M(e))],n.length>0&&[
" ",B(p("read_claims",{claims:q(n.length,"statement")}),o)]]}var lb=60,jo=null,wa;function le(){if(!w.open)return null;let t=w.open.indexOf(":"),e=w.open.slice(0,t),n=w.open.slice(t+
1);return{kind:e,names:e==="pair"?n.split(">").map(fb):[n]}}function fb(t){try{return decodeURIComponent(t)}catch{return t}}
var Ye=t=>t.length>1?`pair:${t.map(encodeURIComponent).join(">")}`:`actor:${t[0]}`,ft=t=>M({open:Ye([t])}),At=t=>M({open:`\
statement:${x.keys.at(t)}`}),au=(t,e)=>Ye([t,e].map(n=>$.level.nodes[n].actor));function Tt(t,e){let n=[t,e].map(o=>$.level.
nodes[o].actor);return M({open:Ye(n)})}function Z(t,e,n={}){let o=Vt($.chosen,t),s=o.slice(0,lb).map(r=>x.keys.at(r));return jo=
{statements:o,label:e,name:[o.length,...s].join(" ")},wa=x,M({...n,open:`list:${jo.name}`})}function xa(t){if(jo?.name===
t)return{...jo,statements:ub(jo.statements)};let e=t.split(" ").slice(1);return{name:t,label:"",statements:Me(x,e)}}function ub(t){
if(wa===x)return t;let e=t.map(n=>wa.keys.at(n));return Me(x,e)}function Je(){let t=le();if(t?.kind==="list")return new Set(
xa(t.names[0]).statements);let e=zn();return new Set(e<0?[]:[e])}function zn(){let t=le();return t?.kind==="statement"?x.
keys.numberOf(t.names[0]):-1}function mr(t,e){return M({tab:"article",article:x.articles[t].id,open:`statement:${x.keys.
at(e)}`})}function Le(t){let e=$.level.nodes[t].actor;return w.picture==="named"?M({grown:[...w.grown??[],e]}):$.isGrown?
M({grown:pr(e)}):M({ego:w.ego===e?null:e,steps:1})}var pr=t=>[...new Set([...w.grown||[],t])];async function cu(t){let e=await kt(
"entity"),n=e.numbers.get(t);if(n===void 0)return null;let o={..._s,self:w.self,issues:w.issues},s=[{},{issues:!0},o,{...o,
issues:!0}],r=f=>Ge(x,e,{...w,...f,level:"entity",ego:null}),i=s.find(f=>r(f).nodes.has(n));if(!i)return null;let a=mb(i,
f=>r(f).nodes.has(n)),c=r(a),l=(w.picture==="named"?cn(c):c).shown.has(n);return{...a,level:"entity",ego:null,grown:l?w.
grown:pr(t)}}function mb(t,e){let n=t;for(let o of Object.keys(t)){let{[o]:s,...r}=n;(JSON.stringify(s)===JSON.stringify(
w[o])||e(r))&&(n=r)}return n}function dr(t){let e=le();if(!e||!["pair","actor"].includes(e.kind))return{};let n=$.level,
[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.findIndex((c,l)=>c===o&&(s===void 0||n.target[l]===s)),i=r<0&&o!==void 0&&
e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&i<0)return{open:null};let a=(r<0?[t.target[i]]:[t.actor[r],t.target[r]]).
map(c=>t.nodes[c].actor);return e.kind==="actor"||a[0]===a[1]?{open:`actor:${a[0]}`}:{open:Ye(a)}}var lu=.55,fu=15*lu,hr={enabled:!1,type:"arrow",scaleFactor:1},uu={to:hr,middle:hr,from:hr};function mu(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var ba=mu(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
ya=(t,e)=>x.encodings.holds[t].middle||x.encodings.marks[e].middle,pu=mu(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=x.
encodings.signs[e],{dashes:r}=x.encodings.holds[n],i=ya(n,o);return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:lu},
middle:{enabled:!!i,type:i||"arrow",scaleFactor:i?.45:1},from:hr},dashes:r.length?r:!1}});function du(t,e){return e?Math.
min(.7+.5*Math.log2(t),4):Math.min(1.2+1.3*Math.log2(t),9)}function hu(t){let e=new Map;for(let n of Cs(t)){let o=n[0].length>
0&&n[1].length>0,s=Math.min(.22,1.5/(n[0].length+n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-
1)/2)*s;e.set(i,{enabled:!0,type:c<0?"curvedCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function Gn(t,e=20,n=3){let o=[
""];for(let s of t.slice(0,200).split(/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+
r.length<=e?o[o.length-1]=`${i} ${r}`:o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}function gr(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.atan2(s,o)+(.5*(n?.
type==="curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}var pb=6,gu=new Map,wr=null;function Xe(t){let e=`${Jt()} ${t}`,n=gu.get(e)??db(t);return gu.set(e,n),n}function db(t){return wr??=
document.body.appendChild(d("span",{hidden:!0})),wr.style.colorScheme=Jt(),wr.style.color=`var(--${t})`,getComputedStyle(
wr).color}var Oa=()=>matchMedia("(prefers-color-scheme: dark)");function Jt(){return w.theme!=="auto"?w.theme:Oa().matches?
"dark":"light"}var it=()=>({text:Xe("ink"),quiet:Xe("quiet"),ground:Xe("ground"),node:Xe("actor"),line:Xe("stroke")}),hn=()=>Array.
from({length:pb},(t,e)=>Xe(`tint-${e+1}`)),Un=t=>Xe(x.encodings.signs[t].colour),$a=t=>Xe(`part-${t+1}`);function xr(t,e){
let n=Ps(t,e);return $a(n<0?ze:n)}var hb=12,gb={enabled:!0,type:"curvedCW",roundness:.15};function wu(t){let e=vf(t),n=t.nodes.filter(c=>t.isTied[c.id]).map(
({id:c,x:l,y:f,shape:u})=>({id:c,x:l,y:f,shape:u,label:Gn(G(t,c))})),{actor:o,target:s}=t.arrows,r=Array.from(o,(c,l)=>({
id:l,from:c,to:s[l],...e[l]&&{smooth:gb}})),i=new vis.Network(T("canvas"),{nodes:n,edges:r},xb(n.length,!t.merged));Sa(i,
t);let a=[-1,...hn().keys()].map(wb);for(let{id:c}of n){let{options:l}=i.body.nodes[c];l.size=t.nodes[c].size,l.color=a[t.
nodes[c].tint+1]}return i}function Sa(t,e){for(let[n,o]of e.nodes.entries()){let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.
y+n*1e-4])}}function wb(t){let e=it(),n=t>=0?hn()[t]:e.node,o={background:n,border:e.text};return{background:n,border:e.
line,highlight:o,hover:o}}function xb(t,e){let n=it(),o={color:n.text,size:15,face:"system-ui, sans-serif",strokeWidth:3,
strokeColor:n.ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Based",stabilization:!1},layout:{improvedLayout:!1},
interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,
selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,scaling:{label:{enabled:!1,drawThreshold:1e9}},
chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"top",vadjust:0}},selectionWidth:2,hoverWidth:1,
arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.PI/4,renderBehindTheNode:!0},scaling:{label:{
enabled:!1,drawThreshold:hb}}}}}var br=null,xu=new Map;function Ze(t,e,n=400){let o=`${e} ${n} ${t}`,s=xu.get(o)??bb(t,e,n);return xu.set(o,s),s}function bb(t,e,n){
return br??=document.createElement("canvas").getContext("2d"),br?(br.font=`${n} ${e}px ${Bo()}`,br.measureText(t).width):
t.length*e*.6}var Bo=()=>getComputedStyle(document.body).fontFamily,fe={plain:t=>Ze(t,13),bold:t=>Ze(t,13,600)},st=(t,e=12,n=400)=>Math.
ceil(Ze(t,e,n))+1;function $e(t,e,n=12,o=400){if(st(t,n,o)<=e)return t;let[s,r]=[0,t.length];for(;s<r;){let i=s+r+1>>1;st(
`${t.slice(0,i).trimEnd()}\u2026`,n,o)<=e?s=i:r=i-1}return`${t.slice(0,s).trimEnd()}\u2026`}var bu=([t,,e,n,o,s,r])=>[t,e,n,o,s,r,yu(e)].join(""),yu=t=>t?"]":"";function yb(t,e){let[n,o,s,r,,i,a,c]=t;return e&&c?
[n,o,s,r,c,i,a,c]:t}function Xt(t,e,n,o){let{act:s,rank:r}=t.statements,{statement:i,label:a}=t.ties,c=new Map;for(let f of n){
let u=i[f],m=s[u]>=0?`act ${s[u]}`:u,h=yb(t.tie_labels[a[f]],o??e.nodes[e.actor[f]].several),g={text:bu(h),parts:h,rank:r[u]},
b=c.get(m);b?b.push(g):c.set(m,[g])}let l=new Map;for(let f of c.values()){let u=Ob(f),m=l.get(u.text)??{...u,number:0};
l.set(u.text,{...m,number:m.number+1,rank:Math.min(m.rank,u.rank)})}return[...l.values()].sort((f,u)=>u.number-f.number||
f.rank-u.rank)}function Ob(t){let e=t.sort((f,u)=>f.rank-u.rank||(f.text<u.text?-1:1)),n=[...new Set(e.map(({parts:f})=>f[0]))],
[o]=e;if(n.length===1)return o;let[,s,...r]=o.parts,i=n.includes(""),a=n.map(f=>f.replace(/: $/,"")),l=[i?"":`${a.slice(
0,-1).join(", ")} and ${a[a.length-1]}: `,i?"":s,...r];return{...o,parts:l,text:bu(l)}}var gn=({text:t,number:e})=>e>1?`${t}\
 \xD7${e}`:t,Ee=(t,e,n)=>Xt(t,e,n).map(gn).join("; ");function Wo([,t,e,n,o,s,r],i){let a=t+e+n+o,c=r+yu(e);return a+Se(
s,Math.max(i-a.length-c.length,8))+c}function Ou(t,e,n,o){let s=Xt(t,e,n);if(!s.length)return"";let r=s.length>1?` +${s.
length-1}`:"";return Wo(s[0].parts,o-r.length)+r}function Se(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.
test(t[e-1])?n:n.slice(0,Math.max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var wn=1.2,$b=13,$u=6,yr=3,Po=(t,e,n)=>Math.max(...t.map(n))*e/$b;function Su(t,{one:e,other:n,smooth:o,size:s},r,i){let a=t.
split(`
`),[c,l]=[Po(a,s,i),a.length*s*wn],f=gr(e,n,o),u={x:(e.x+2*f.x+n.x)/4,y:(e.y+2*f.y+n.y)/4},m=Math.atan2(n.y-e.y,n.x-e.x),
h=Math.abs(m)>Math.PI/2?m+Math.PI:m,[g,b]=[Math.cos(h),Math.sin(h)];for(let y=-c/2;y<=c/2;y+=$u)for(let O=-l;O<=0;O+=$u){
let[_,v]=[u.x+y*g-O*b,u.y+y*b+O*g];if(r.some(A=>Sb(_,v,A)))return!0}return!1}var Sb=(t,e,{x:n,y:o,width:s,height:r})=>t>=
n-yr&&t<=n+s+yr&&e>=o-yr&&e<=o+r+yr;var _a=70,_b=3,[kb,_u]=[12,34];function Or({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=_a,o=n?
Mb(t,e):[];for(let s of Cs(e).map(r=>r.flat())){let r=Math.max(1,_b+1-s.length);for(let i of s){let a=Ab(t,e,i),c=n?vb(e,
i,.75*r*a):"",l=c&&Gn(c,a,r);Lb(t.body.edges[i],l&&Tb(t,e,i,l,o)?"":l)}}}function Mb({body:t},{level:e}){return t.nodeIndices.
flatMap(n=>{let{x:o,y:s,options:r}=t.nodes[n],{size:i}=e.nodes[n],a=r.label.split(`
`),c=r.font.size,l=Po(a,c,fe.plain);return[{x:o-i,y:s-i,width:2*i,height:2*i},{x:o-l/2,y:s+i,width:l,height:c*(wn*a.length+
.5)}]})}function vb(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?Ps(t,o):-1;return Ou(t.facts,t.level,o,n)+(s<0?"":` ${sr[s]}`)}
function Ab(t,{level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return _u;let a=Math.hypot(
r.x-i.x,r.y-i.y)-r.size-i.size;return Math.max(kb,Math.min(_u,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function Tb({
body:t},{level:{arrows:e}},n,o,s){let[r,i]=[t.nodes[e.actor[n]],t.nodes[e.target[n]]],{smooth:a,font:c}=t.edges[n].options;
return r!==i&&Su(o,{one:r,other:i,smooth:a,size:c.size},s,fe.plain)}function Lb(t,e){if((t.options.label||"")===e)return;
let n=e.split(`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}function ku(t){let e=new Map,n=({x:s,y:r,width:i,height:a})=>{let c=[];for(let l=Math.floor((s-2)/64);l<=Math.floor((s+i+
2)/64);l++)for(let f=Math.floor((r-2)/64);f<=Math.floor((r+a+2)/64);f++)c.push(`${l} ${f}`);return c},o=s=>n(s).every(r=>!e.
get(r)?.some(i=>Eb(s,i)));return t.map(({x:s,y:r,away:i,measure:a})=>{let c=[i,-i].filter(h=>o({x:s,y:r+h,width:0,height:0}));
if(!c.length)return null;let{width:l,height:f}=a(),m=c.map(h=>({x:s-l/2,y:h>0?r+h:r+h-f,width:l,height:f})).find(o)??null;
for(let h of m?n(m):[])e.set(h,[...e.get(h)??[],m]);return m})}var Eb=(t,e)=>t.x<e.x+e.width+2&&e.x<t.x+t.width+2&&t.y<e.
y+e.height+2&&e.y<t.y+t.height+2;var $r=12,Nb=22,Ib=3,qb=3,ka={key:[],names:[]};function Mu({network:{body:t},selection:e,letters:n,marked:o},s){let{scale:r}=t.
view,i=[t,e,n,r,o,t.nodeIndices];if(!s&&i.every((m,h)=>m===ka.key[h]))return ka.names;let a=m=>m===o?1/0:e.nodes.weightOf(
m),c=[...t.nodeIndices].sort((m,h)=>a(h)-a(m)||m-h),l=Math.min(Nb,Math.max($r,(t.nodes[c[0]]?.options.font.size??$r)*r)),
f=ku(c.map(m=>{let{x:h,y:g,options:b}=t.nodes[m],y=()=>{let O=b.label.split(`
`);return{width:Po(O,l,fe.plain),height:wn*l*O.length}};return{x:h*r,y:g*r,away:b.size*r+qb,measure:y}})),u=c.flatMap((m,h)=>{
let g=f[h];return g?[{at:m,lines:t.nodes[m].options.label.split(`
`),size:l,...g}]:[]});return ka={key:i,names:u},u}function vu(t,e,n){let{text:o,ground:s}=it();t.save(),t.scale(1/n,1/n),
Object.assign(t,{textAlign:"center",textBaseline:"top",lineJoin:"round",lineWidth:Ib}),Object.assign(t,{strokeStyle:s,fillStyle:o});
let r=Bo();for(let{lines:i,size:a,x:c,y:l,width:f}of e){t.font=`${a}px ${r}`;for(let[u,m]of i.entries()){let h=[m,c+f/2,
l+(u*wn+(wn-1)/2)*a];t.strokeText(...h),t.fillText(...h)}}t.restore()}var Ma=1.4,Rb=8,Cb={nodes:[15,12.2,22],edges:[12,12.2,17]};function va(){let{clientWidth:t,clientHeight:e}=T("canvas");return t>
0&&e>0}function Tu(t){let e=new ResizeObserver(()=>{va()&&(e.disconnect(),t())});e.observe(T("canvas"))}function Lu(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>_a){e.fit({nodes:n,animation:!1,maxZoomLevel:Ma});return}Au(e,n),Bb(t,e.getScale())&&
(Or(t),Au(e,n))}function Au(t,e){for(let[n,o]=[Ma,0];o<Rb;o++)n=jb(t,e,n)}function jb(t,e,n){let o={left:1/0,top:1/0,right:-1/0,
bottom:-1/0};for(let l of e){let{x:f,y:u,options:m}=t.body.nodes[l],h=Math.max(m.font.size,$r/n),g=m.label.split(`
`),b=Math.max(m.size,...g.map(y=>Ze(y,h)/2));o.left=Math.min(o.left,f-b),o.right=Math.max(o.right,f+b),o.top=Math.min(o.
top,u-m.size),o.bottom=Math.max(o.bottom,u+m.size+1.2*h*g.length)}let{clientWidth:s,clientHeight:r}=T("canvas"),i=.95*Math.
min(s/(o.right-o.left),r/(o.bottom-o.top)),a=Math.min(i,Ma),c={x:(o.left+o.right)/2,y:(o.top+o.bottom)/2};return t.moveTo(
{position:c,scale:a,animation:!1}),a}function Bb(t,e){let n=Object.entries(Cb).map(([s,[r,i,a]])=>[s,{font:{size:i/e>a&&
s==="edges"?r:Math.min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(
Object.fromEntries(n)),!0)}function Eu(t){let{level:e}=$,{actor:n,target:o,sign:s}=e.arrows,r=$.arrows.get(t)||[],i=Ee(x,e,r)||x.labels.signs[s[t]],
a=q(jt($,r).length,"statement"),c=[n[t],o[t]].map(f=>G(e,f)),l=i.includes("[")?` \xB7 [ ]: ${p("key_inferred")}`:"";return`${Mt(
c,` \u2013 ${i} ${Rs(x,e,t)?"\u2013":"\u2192"} `)} \xB7 ${a}${l}`}function Nu(t){let{size:e}=$.nodes.othersOf(t),n=e>0?`\
 \xB7 ${q(e,"neighbour")}`:"";return`${G($.level,t)} \xB7 ${$.level.nodes[t].type}${n}`}var Iu=500,Sr=300,Wb=2,at=null,Ta=!1,Ne=()=>at?.network??null,La=()=>at?Mu(at,Ta):[];function Ea(t){let e=[$.level.name,
Jt(),w.language].join(" "),n=at?.key!==e,o=at&&!n?Pb(at):null,s=at&&!n&&!o?at:Fb(e);s.selection=$;let r=!s.network.body.
nodeIndices.length;qu(s,()=>{let i=Db(s);zb(s,i),Or(s),Hb(),o?s.network.moveTo(o):(n||r&&i.size||t)&&Cu(s),Ru(s)}),T("ca\
nvas").setAttribute("aria-label",`${p("graph_of")} ${Yt($)}`)}function Pb({network:t,selection:{level:e}}){return e===$.
level?null:{position:t.getViewPosition(),scale:t.getScale(),animation:!1}}function Fb(t){at&&at.network.destroy();let e=wu(
$.level),n={network:e,key:t,selection:$,arrows:[],isMoved:!1,isFine:null,marked:-1,letters:""};e.on("beforeDrawing",()=>Ru(
n)),e.on("afterDrawing",o=>vu(o,La(),e.body.view.scale)),e.on("click",Ub),e.on("doubleClick",({nodes:o})=>o.length&&Le(o[0])),
e.on("resize",({width:o})=>o>0&&!n.isMoved&&_r());for(let o of["zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdg\
e",({edge:o})=>Aa(Eu(o))),e.on("hoverNode",({node:o})=>Aa(Nu(o)));for(let o of["blurEdge","blurNode"])e.on(o,()=>Aa(""));
return at=n,Ta=!1,T("physics").firstElementChild.checked=!1,n}function qu({network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{
t.renderer.allowRedraw=!0}t.body.emitter.emit("_requestRedraw")}function Db(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,
chosen:r,parts:i}=t.selection,{arrows:a,merged:c}=o,l=new Set,f=n.encodings.signs.map((m,h)=>ba(Un(h))),u=c?null:hu(t.selection);
for(let m of t.arrows)s.has(m)||(e.edges[m].options.hidden=!0);for(let[m,h]of s){let{options:g}=e.edges[m];g.hidden=!1,g.
width=du(_t(n,h,r,t.selection.state.count)||1,s.size>Sr),g.color=i?ba(xr(t.selection,h)):f[a.sign[m]],u&&Object.assign(g.
smooth,u.get(m)),l.add(a.actor[m]).add(a.target[m])}return t.isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function zb({
network:{body:t},selection:{isGrown:e,shown:n}},o){if(e)for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.
hidden=!0;t.nodeIndices=[...o].filter(s=>t.nodes[s]);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function Ru(t){
let{body:e}=t.network,n=e.edgeIndices.length<=Sr||fu*e.view.scale>=Wb;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,
mark:r}=t.selection.level.arrows;for(let i of e.edgeIndices){let{options:a}=e.edges[i],c=pu(`${o[i]} ${s[i]} ${r[i]}`);a.
arrows=n?c.ends:uu,a.dashes=n&&c.dashes}for(let i of e.nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function _r(){let t=at;
t&&qu(t,()=>Cu(t))}function Cu(t){t.isMoved=!1,t.network.body.nodeIndices.length&&(va()?Lu(t):Tu(Gb))}function Gb(){at?.
network.redraw(),_r()}function ju(t){at?.network.body.nodes[t]&&at.network.focus(t,{scale:1,animation:!1})}function Bu(t){
if(!at)return;let{network:e,selection:n}=at;Ta=t,e.setOptions({physics:{enabled:t}}),!t&&(Sa(e,n.level),e.redraw())}function Ub({
nodes:t,edges:e}){let{level:n}=$;t.length?ft(n.nodes[t[0]].actor):e.length&&Tt(n.arrows.actor[e[0]],n.arrows.target[e[0]])}
function Hb(){if(!at)return;let t=le(),[e,n]=(t?.names??[]).map(a=>$.level.numbers.get(a)),{actor:o,target:s}=$.level.arrows,
r=t?.kind==="actor"&&e!==void 0&&at.network.body.nodes[e]?[e]:[],i=t?.kind==="pair"?[...$.arrows.keys()].filter(a=>o[a]===
e&&s[a]===n):[];at.marked=r[0]??-1,at.network.setSelection({nodes:r,edges:i},{unselectAll:!0,highlightEdges:!1})}function Aa(t){
T("hint").textContent=t}var Wu=null;function Pu(){return Wu??=Cf().then(Vb),Wu}function Vb(t){return new Promise((e,n)=>{let o=Object.assign(document.
createElement("script"),t);o.onload=()=>e(),o.onerror=()=>n(new Error("the library cannot be loaded")),document.head.append(
o),"text"in t&&e()})}var Qb=[2,3,14],Kb=[1.6,0,2.5,5],Yb=.02,Jb=30;function Du({boxes:t,ties:e,columns:n=1/0},o){let s=t.some(_=>_.isMiddle)?
2:Qb.filter(_=>t.length>=_).length,r=Math.min(s,n-1),i=t.map(()=>new Map);for(let{from:_,to:v,weight:A}of e){let[E,P]=[o.
get(_)??0,o.get(v)??0];E!==P&&(i[E].set(P,(i[E].get(P)??0)+A),i[P].set(E,(i[P].get(E)??0)+A))}let a=i.map(_=>[..._.values()].
reduce((v,A)=>v+A,0)),c=[...t.keys()].sort((_,v)=>a[v]-a[_]||_-v),l=t.map(()=>-1),f=[...Array(r+1).keys()],u=Math.floor(
r/2),m=c.filter(_=>!t[_].isMiddle);for(let _ of c)t[_].isMiddle&&(l[_]=Math.min(1,r));let h=_=>r!==2||_!==1||m.length===
c.length,g=a.reduce((_,v)=>_+v,1),b=(_,v)=>{let A=0;for(let[P,j]of i[_])l[P]>=0&&(A+=j*Kb[Math.min(Math.abs(l[P]-v),3)]/
g);let E=t.filter((P,j)=>j!==_&&l[j]===v);return A+Yb*(Fu(t[_])*E.reduce((P,j)=>P+Fu(j),0))/t.length},y=_=>f.filter(h).reduce(
(v,A)=>b(_,A)<b(_,v)-1e-9?A:v);for(let _ of m)l[_]=m.length===c.length&&_===c[0]?u:y(_);for(let _=0;_<Jb;_++){let v=l.join();
for(let A of m)l[A]=y(A);if(l.join()===v)break}let O=[...new Set(l)].sort((_,v)=>_-v);return l.map(_=>O.indexOf(_))}var Fu=t=>1+
t.members.length;function Uu(t,e){let n=Math.max(0,...t.map(a=>a.column)),o=[...Array(n+1).keys()].map(a=>t.filter(c=>c.column===a)),s=Zb(
e);Fo(o);let r=Gu(o),i=kr(e);for(let a=0;a<24&&i>0;a++){let c=[...o.keys()];a%2&&c.reverse();for(let f of c){for(let u of o[f])
zu(u.items,m=>Na(s.get(m),m.y));zu(o[f],u=>t0(u,s)),Fo(o)}let l=kr(e);l<i-1e-6&&([r,i]=[Gu(o),l])}return e0(o,r),Fo(o),Xb(
o,e),o}function Xb(t,e){let n=kr(e),o=(r,i,a)=>(r.splice(r.indexOf(i),1),r.splice(a,0,i),Fo(t),kr(e)),s=r=>{let i=!1;for(let a of[
...r]){let c=r.indexOf(a);for(let l of r.keys()){let f=o(r,a,l);f<n-1e-6&&([c,n,i]=[l,f,!0])}o(r,a,c)}return i};for(let r=0;r<
3&&n>0&&[...t,...t.flat().map(a=>a.items)].map(s).includes(!0);r++);Fo(t)}function Zb(t){let e=new Map,n=(o,s)=>{let r=e.
get(o);r?r.push(s):e.set(o,[s])};for(let[o,s]of t.flatMap(Mr))n(o,s),n(s,o);return e}function Mr({start:t,end:e,passes:n}){
let o=[t.item,...n.map(({item:s})=>s),e.item];return o.slice(1).map((s,r)=>[o[r],s])}function Fo(t){for(let e of t){let n=e.
flatMap(o=>o.items);for(let[o,s]of n.entries())s.y=(o+.5)/n.length}}var Na=(t,e)=>t?.length?t.reduce((n,o)=>n+o.y,0)/t.length:
e;function t0(t,e){let n=t.items.flatMap(o=>e.get(o)??[]).filter(o=>o.group!==t);return Na(n,t.items.length?Na(t.items,.5):
.5)}function zu(t,e){let n=new Map(t.map(o=>[o,e(o)]));t.sort((o,s)=>(n.get(o)??0)-(n.get(s)??0))}function kr(t){let e=new Map,
n=new Map,o=(r,i)=>{let[a,c]=n.get(r)??[i,i];n.set(r,[Math.min(a,i),Math.max(c,i)])},s=0;for(let[r,i]of t.flatMap(Mr)){if(r.
column===i.column){s+=2*Math.abs(r.y-i.y);continue}let[a,c]=r.column<i.column?[r,i]:[i,r],l=e.get(a.column)??[];for(let[
f,u]of l)(f-a.y)*(u-c.y)<0&&s++;l.push([a.y,c.y]),e.set(a.column,l),o(r.group,i.y),o(i.group,r.y)}for(let[r,i]of n.values())
s+=.5*(i-r);return s}var Gu=t=>t.map(e=>e.map(n=>({group:n,items:[...n.items]})));function e0(t,e){for(let[n,o]of e.entries())
t[n]=o.map(({group:s,items:r})=>(s.items=r,s))}var n0=36,Ia=10,o0=22,s0=40,r0=8,i0=24,a0=24;function Vu(t,e,n,o){let s=t.map(c0);for(let{items:c,least:l}of s)for(let[f,
u]of c.entries())u.y=l[f];let r=l0(e,o);Hu(t,e,n);for(let c=0;c<i0;c++){let l=c%2?[...s].reverse():s;for(let{items:f,least:u}of l){
let m=f.map(h=>f0(h,r.get(h)));u0(f,u,m)}Hu(t,e,n)}let i=s.flatMap(({items:c,least:l})=>c.map((f,u)=>f.y-(u?0:l[0]))),a=Math.
min(...i,1/0);if(Number.isFinite(a))for(let{items:c}of s)for(let l of c)l.y=Math.round(l.y-a)}function c0(t){let e=[],n=[],
o=0;for(let[s,{box:r,items:i}]of t.entries()){s&&(o+=r||t[s-1].box?o0:r0);let a=i.reduce((l,f)=>l+f.height,0),c=r&&!r.isFrame?
Math.max(Ra(r)-a,0)/2:0;o+=r?.isFrame?qa(r):c;for(let l of i)e.push(l),n.push(o+l.height/2),o+=l.height;o+=r?.isFrame?Ia:
c}return{items:e,least:n}}var qa=({lines:t})=>n0+17*(t.length-1),Ra=t=>Math.max(s0,t.lines.length*18+16);function l0(t,e){
let n=new Map;for(let[o,s]of t.entries())for(let[r,i]of Mr(s)){if(r.column===i.column)continue;let a=e[o];n.set(r,[...n.
get(r)??[],{other:i,tie:o,weight:a}]),n.set(i,[...n.get(i)??[],{other:r,tie:o,weight:a}])}return n}function f0(t,e){if(!e)
return{y:t.y,weight:.05};let n=(r,i)=>r.ports.find(a=>a.tie===i)?.offset??0,[o,s]=[0,0];for(let{other:r,tie:i,weight:a}of e){
let c=r.y+n(r,i)-n(t,i),l=a/(1+Math.abs(c-t.y)/a0);o+=l*c,s+=l}return{y:o/s,weight:s}}function u0(t,e,n){let o=[];for(let[
s,{y:r,weight:i}]of n.entries())for(o.push({sum:(r-e[s])*i,weight:i,from:s,to:s});o.length>1;){let[a,c]=o.slice(-2);if(a.
sum/a.weight<=c.sum/c.weight)break;o.splice(-2,2,{sum:a.sum+c.sum,weight:a.weight+c.weight,from:a.from,to:c.to})}for(let{
sum:s,weight:r,from:i,to:a}of o)for(let c=i;c<=a;c++)t[c].y=e[c]+s/r}function Hu(t,e,n){for(let o of t.flat().flatMap(s=>s.
items))for(let s of["left","right"]){let r=o.ports.filter(c=>c.side===s),i=new Map(r.map(c=>[c,m0(c,e[c.tie])]));r.sort(
(c,l)=>(i.get(c)??0)-(i.get(l)??0)||c.tie-l.tie);let a=-r.reduce((c,l)=>c+n[l.tie],0)/2;for(let c of r){let l=n[c.tie];c.
offset=a+l-Math.min(8,l/2),a+=l}}}function m0(t,e){let n=[e.start.item,...e.passes.map(({item:r})=>r),e.end.item];if(e.start.
item===e.end.item)return t.item.y;let o=n.indexOf(t.item),s=t===e.end?n[o-1]:n[o+1];return s.column!==t.item.column?s.y:
s.y>t.item.y?1e6-s.y:-1e6-s.y}function Ku({boxes:t,ties:e},n,o,s){let r=Math.max(0,...n),i=t.map((m,h)=>({box:m,column:n[h],items:[]})),a=new Map;for(let[
m,h]of t.entries())for(let g of h.members)a.set(g.id,Ca(i[m],g));let c=new Map,l=new Map,f=(m,h)=>{let g=a.get(m);return g||
Qu(c,`${m}|${h}`,()=>Ca(i[o.get(m)??0],null))},u=e.map((m,h)=>{let[g,b]=[f(m.from,m.to),f(m.to,m.from)],y=p0(g.column,b.
column,r),O=ja(g,h,!0,y[0]),_=ja(b,h,!1,y[1]),[v,A]=[g.column,b.column].sort((j,C)=>j-C),E=[...Array(Math.max(A-v-1,0)).
keys()].map(j=>v+1+j);g.column>b.column&&E.reverse();let P=E.map(j=>{let C=`${[m.from,m.to].sort().join("|")}|${j}`,U=Qu(
l,C,()=>{let W={box:null,column:j,items:[]};return i.push(W),Ca(W,null)});return ja(U,h,!0,"left"),{item:U,side:"left"}});
return{start:O,end:_,passes:P}});for(let m of i.flatMap(h=>h.items))m.height=d0(m,s);return{groups:i.filter(m=>m.items.length||
m.box),ways:u}}function Qu(t,e,n){let o=t.get(e)??n();return t.set(e,o),o}function Ca(t,e){let n={column:t.column,group:t,
member:e,ports:[],height:0,y:0};return t.items.push(n),n}function ja(t,e,n,o){let s={tie:e,isStart:n,item:t,side:o,offset:0};
return t.ports.push(s),s}function p0(t,e,n){return t<e?["right","left"]:t>e?["left","right"]:t===0&&n>0?["left","left"]:
["right","right"]}function d0(t,e){let n=s=>t.ports.filter(r=>r.side===s).reduce((r,i)=>r+e[i.tie],0),o=t.member?t.member.
lines.length*16+10:0;return Math.max(o,n("left"),n("right"))}var[Yu,Ju]=[13,8],h0=[0,4,9,15],g0=[.5,.42,.58,.34,.66,.27,.73,.2,.8,.14,.86];function Zu(t,e,n){let o=t.map(({points:i})=>({
points:i,box:k0(i)})),s=t.filter(({tie:i})=>i.isMarked).map(({points:i})=>S0(i)),r=[...e.map(i=>Ba(i,2)),...s,...t.flatMap(
({points:i})=>_0(i))];for(let i of t){let a=w0(i,o,r,n);i.words=a,a&&r.push(Ba(a,3))}}function w0({tie:t,points:e},n,o,s){
for(let r of t.words)for(let i of h0)for(let a of g0){let[c,l]=e[Math.round(a*(e.length-1))];for(let f of x0(c,l,r,i))if(b0(
f,s)&&y0(f,n,o))return{...r,...f}}return null}function x0(t,e,{lines:n,width:o},s){let r=n.length*16,i={width:o,height:r};
return[{x:t-o/2,y:e-r-3-1-s,...i},{x:t-o/2,y:e+3+2+s,...i},{x:t+3+3+s,y:e-r/2,...i},{x:t-o-3-3-s,y:e-r/2,...i},{x:t+2+s,
y:e-r-3-1,...i},{x:t-o-2-s,y:e-r-3-1,...i},{x:t+2+s,y:e+3+2,...i},{x:t-o-2-s,y:e+3+2,...i}]}var b0=(t,e)=>t.x>=e.x&&t.y>=
e.y&&t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function y0(t,e,n){if(n.some(s=>Xu(t,s)))return!1;let o=Ba(t,2);
return!e.some(({points:s,box:r})=>Xu(o,r)&&O0(o,s))}var O0=(t,e)=>e.some((n,o)=>o>0&&$0(t,e[o-1],n));function $0({x:t,y:e,
width:n,height:o},s,r){let[i,a]=[0,1],[c,l]=[r[0]-s[0],r[1]-s[1]];for(let[f,u]of[[-c,s[0]-t],[c,t+n-s[0]],[-l,s[1]-e],[l,
e+o-s[1]]]){if(f===0&&u<0)return!1;f<0?i=Math.max(i,u/f):f>0&&(a=Math.min(a,u/f))}return i<=a}var Xu=(t,e)=>t.x<e.x+e.width&&
e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height;function S0(t){let[e,n]=t[Math.floor(t.length/2)];return{x:e-10,y:n-
10,width:20,height:20}}var _0=t=>[t[0],t[t.length-1]].map(([e,n])=>({x:e-Yu,y:n-Ju,width:2*Yu,height:2*Ju})),Ba=({x:t,y:e,
width:n,height:o},s)=>({x:t-s,y:e-s,width:n+2*s,height:o+2*s});function k0(t){let[e,n]=[t.map(([r])=>r),t.map(([,r])=>r)],
[o,s]=[Math.min(...e),Math.min(...n)];return{x:o,y:s,width:Math.max(...e)-o,height:Math.max(...n)-s}}function em(t,e){let n=Pa(t);return t.map((o,s)=>{let{start:r,end:i,passes:a}=o,[c,l]=[r,i].map(m=>Wa(m.item.column,m.side,
m.item.y+m.offset,e));if(r.item.column===i.item.column){let m=(r.side==="left"?-1:1)*(n.get(s)??26);return[c,[c[0]+m,c[1]],
[l[0]+m,l[1]],l]}let f=r.side==="right",u=[c];for(let{item:m}of a){let h=m.y+(m.ports.find(_=>_.tie===s)?.offset??0),[g,
b]=f?["left","right"]:["right","left"];u.push(...tm(u[u.length-1],Wa(m.column,g,h,e)));let y=Wa(m.column,b,h,e),O=u[u.length-
1];u.push(O,y,y)}return u.push(...tm(u[u.length-1],l)),u})}function Wa(t,e,n,o){let{x:s,width:r}=o[t];return[e==="left"?
s-2:s+r+2,n]}function tm(t,e){let n=(e[0]-t[0])*.42;return[[t[0]+n,t[1]],[e[0]-n,e[1]],e]}function Pa(t){let e=[...t.entries()].
filter(([,{start:i,end:a}])=>i.item.column===a.item.column),n=({start:i,end:a})=>[i,a].map(c=>c.item.y+c.offset).sort((c,l)=>c-
l),o=i=>n(i)[1]-n(i)[0];e.sort(([i,a],[c,l])=>o(a)-o(l)||i-c);let s=new Map,r=[];for(let[i,a]of e){let[c,l]=n(a),f=r.filter(
({way:m})=>{let[h,g]=n(m);return m.start.item.column===a.start.item.column&&m.start.side===a.start.side&&h<=l&&g>=c}),u=Math.
max(-1,...f.map(m=>m.step))+1;r.push({way:a,step:u}),s.set(i,(26+13*u)*(4/3))}return s}function nm(t){let e=[t[0]];for(let n=0;n+
3<t.length;n+=3){let[o,s,r,i]=t.slice(n,n+4);for(let a=1;a<=24;a++){let c=a/24,l=1-c,f=u=>l*l*l*o[u]+3*l*l*c*s[u]+3*l*c*
c*r[u]+c*c*c*i[u];e.push([f(0),f(1)])}}return e}var vr=16,M0=92,[om,sm]=[84,290],v0=30,[A0,T0]=[5,24];function im(t){let e=t.ties.map(r=>r.room),n=rm(t,e,new Set),[o,s]=[
Fa(n),Fa(n).size];for(let r=0;r<A0&&s>0;r++){e=e.map((a,c)=>a+(o.has(c)?T0:0));let i=rm(t,e,o);o=Fa(i),o.size<s&&([n,s]=
[i,o.size])}return n}var Fa=({ties:t})=>new Set(t.flatMap(({tie:e,words:n},o)=>e.words.length&&(!n||n.isCut)?[o]:[]));function rm(t,e,n){
let o=new Map(t.boxes.flatMap((b,y)=>[b,...b.members].map(O=>[O.id,y]))),{groups:s,ways:r}=Ku(t,Du(t,o),o,e),i=Uu(s,r);Vu(
i,r,e,t.ties.map(b=>b.weight));let a=L0(t,i,r),c=i.flatMap((b,y)=>N0(b,a.columns[y])),l=em(r,a.columns).map((b,y)=>({tie:t.
ties[y],path:b,points:nm(b),words:null})),f=[...c.flatMap(({y:b,height:y})=>[b,b+y]),...l.flatMap(({points:b})=>b.map(([
,y])=>y))],[u,m]=[Math.min(...f,0),Math.max(...f,0)],h={boxes:c,ties:l,width:a.width,height:m-u+2*vr};I0(h,vr-u);let g=[
...l.filter((b,y)=>n.has(y)),...l.filter((b,y)=>!n.has(y))];return Zu(g,c,{x:2,y:2,width:h.width-4,height:h.height-4}),h}
function L0({ties:t,scale:e},n,o){let s=Pa(o),r=[...Array(n.length+1).keys()].map(c=>c&&c<n.length?om*e:vr);for(let[c,{start:l,
end:f}]of o.entries()){let u=Math.max(0,...t[c].words.slice(0,1).map(({width:g})=>g)),[m,h]=[l.item.column,f.item.column].
sort((g,b)=>g-b);if(m===h){let g=l.side==="left"?m:m+1,b=g===0||g===n.length,y=(s.get(c)??0)*.75+(u?u+14:0)+vr;r[g]=Math.
max(r[g],b?y:Math.min(y+om*e,sm))}else if(u)for(let g=m+1;g<=h;g++)r[g]=Math.max(r[g],Math.min(u+v0,sm))}let i=r[0];return{
columns:n.map((c,l)=>{let f=Math.ceil(Math.max(M0,...c.map(({box:m})=>m?E0(m):0))),u={x:Math.round(i),y:0,width:f,height:0};
return i=u.x+f+r[l+1],u}),width:Math.ceil(i)}}var E0=t=>Math.max(t.width,...t.members.map(({width:e})=>e));function N0(t,{
x:e,width:n}){return t.flatMap(({box:o,items:s})=>{if(!o)return[];let r=s.map(u=>u.y-u.height/2),i=s.map(u=>u.y+u.height/
2),[a,c]=s.length?[Math.min(...r),Math.max(...i)]:[0,0];o.isFrame&&([a,c]=[a-qa(o),c+Ia]);let l=Ra(o)-(c-a);l>0&&([a,c]=
[a-l/2,c+l/2]);let f=s.flatMap(({member:u,y:m,height:h,ports:g})=>u?[{...u,y:m,height:h,atLeft:g.filter(({side:b})=>b===
"left").length,atRight:g.filter(({side:b})=>b==="right").length}]:[]);return[{box:o,members:f,x:e,width:n,y:a,height:c-a}]})}
function I0({boxes:t,ties:e},n){for(let o of t){o.y+=n;for(let s of o.members)s.y+=n}for(let{path:o,points:s}of e)for(let r of new Set(
[...o,...s]))r[1]+=n}var am=/[^\S\u00a0]+/;function ue(t,e,n,o){let s=[""];for(let a of t.slice(0,400).split(am).flatMap(c=>q0(c,e,o))){let c=s[s.
length-1],l=c?`${c} ${a}`:a;!c||o(l)<=e?s[s.length-1]=l:s.push(a)}if(s.length<=n)return s;let r=s.slice(0,n),i=Array.from(
r[n-1]);for(;i.length>1&&o(`${i.join("")}\u2026`)>e;)i=i.slice(0,-1);return r[n-1]=`${i.join("").trimEnd()}\u2026`,r}function q0(t,e,n){
if(n(t)<=e)return[t];let o=[""];for(let s of Array.from(t)){let r=o[o.length-1]+s;n(r)<=e||!o[o.length-1]?o[o.length-1]=
r:o.push(s)}return o}function xn(t,e,n,o){let s=ue(t,e,n,o),r=Math.max(40,...t.split(am).map(o));for(let i=e-12;i>r;i-=12){
let a=ue(t,i,99,o);if(a.length>s.length)break;s=a}return{lines:s,width:Math.ceil(Math.max(...s.map(o)))}}var cm=new WeakMap;function lm(t,e){let n=cm.get(t)??R0(t,e);return cm.set(t,n),n}function R0(t,e){let n=new Map;for(let o of[
"actor","target"])for(let[s,r]of t[o].entries()){let i=e[o][s],a=n.get(r);a?a.set(i,(a.get(i)??0)+1):n.set(r,new Map([[i,
1]]))}return new Map([...n].map(([o,s])=>[o,C0(s)]))}function C0(t){let[e,n]=[-1,0];for(let[o,s]of t)(s>n||s===n&&o<e)&&
([e,n]=[o,s]);return e}function fm(t,e){let{facts:n,level:o,arrows:s,chosen:r,state:i}=t,{actor:a,target:c,sign:l,hold:f,mark:u}=o.arrows,m=new Map;
for(let[g,b]of s){let y=Rs(n,o,g),O=[e(a[g]),e(c[g])];if(O[0]===O[1]&&a[g]!==c[g])continue;let[_,v]=y?O.sort():O,A=`${_}\
>${v}:${l[g]}`,E=m.get(A);if(!E){let P={from:_,to:v,sign:l[g],hold:f[g],mark:u[g],rows:[...b],weight:0,acts:0};m.set(A,{
...P,isBoth:!1,isTogether:y,prices:[],conditions:[]});continue}E.rows.push(...b),E.hold=Math.max(E.hold,f[g]),E.mark=Math.
max(E.mark,u[g])}let h=j0(n.ties.statement,m);for(let g of h)g.weight=_t(n,g.rows,r,i.count),g.acts=_t(n,g.rows,r,"acts"),
B0(t,g);return h.sort((g,b)=>b.acts-g.acts||b.weight-g.weight||(g.from+g.to<b.from+b.to?-1:1))}function j0(t,e){let n=({
rows:s})=>[...new Set(s.map(r=>t[r]))].sort().join(" "),o=new Set;for(let s of e.values()){let r=e.get(`${s.to}>${s.from}\
:${s.sign}`);!r||r===s||o.has(s)||n(s)!==n(r)||(s.isBoth=!0,s.rows.push(...r.rows),o.add(r))}return[...e.values()].filter(
s=>!o.has(s))}function B0({facts:t,chosen:e},n){let o=new Set(n.rows.map(i=>t.ties.statement[i])),s=new Set([...o].map(i=>t.
statements.act[i]).filter(i=>i>=0)),r=[new Set,new Set];for(let i of t.offers.mentions){let[a]=i;if(!(!e.inside[a]||!(o.
has(a)||s.has(t.statements.act[a]))))for(let[c,l]of i.slice(8).entries())for(let f of l)r[c].add(f)}[n.prices,n.conditions]=
r.map(i=>[...i])}var[W0,P0]=[5,1.4];function Do(t){let e=$.parts?xr($,t.rows):Un(t.sign),{dashes:n}=x.encodings.holds[t.hold],o=t.acts>0?
Math.min(W0,2+Math.log2(Math.max(t.weight,1))):P0;return{colour:e,dashes:n,width:t.isReturn?1.8:o,head:x.encodings.signs[t.
sign].head}}function Hn(t){if(t.isReturn)return"";let{holds:e,marks:n}=x.encodings;return e[t.hold].sign||n[t.mark].sign}
var zo=t=>t.acts===0;var F0={name:168,words:184,lines:4},D0={name:124,words:124,lines:5},z0={name:96,words:96,lines:7},[Ga,Da,G0]=[26,30,22],
hm=.7,U0=3,H0=4,[V0,um,mm]=[13,10,16],Q0=90,pm=6,K0=[48,28],dm={lines:[""],width:18,isCut:!0,isNumber:!0};function gm(t,e,n,{
scale:o,unfolded:s,columns:r,open:i}){let{level:a,state:c}=t,l=wm(o),f=[...Y0(t)].sort((W,J)=>W-J),u=lm(a,e),m=c.ego===null?
-1:a.numbers.get(c.ego)??-1,h=new Map;for(let W of f){if(W===m)continue;let J=u.get(W)??-1-W;h.set(J,[...h.get(J)??[],W])}
let g=(W,J)=>a.nodes[W].actor===e.nodes[J]?.actor,b=W=>(h.get(W)??[]).filter(J=>!g(J,W)),y=J0(t,e,h,b,{unfolded:s,open:i}),
O=new Map,_=new Map,v=new Map,A=[],E=X0(t,f),P=(W,J,ct,D,$t)=>{let k=D===a?J:ct,[F,H]=[G(D,k),Qt(D,k)],K=J<0?null:a.nodes[J];
return _.set(W,{at:J,frame:ct,name:F,lang:H,folded:$t,node:K,isStrong:E.has(J)}),F},j=(W,J)=>{let ct=P(`a${W}`,W,-1,a,0),
D=ue(ct,l.name,l.lines,n.bold);O.set(W,`a${W}`),A.push({id:`a${W}`,isFrame:!1,lines:D,width:za(D,n.bold)+Ga+Da,members:[],
isMiddle:J})};m>=0&&f.includes(m)&&j(m,!0);for(let[W,J]of h){let ct=b(W);if(!ct.length||W<0){for(let wt of J)j(wt,!1);continue}
let D=q(ct.length,"actor_drawn"),$t=J.find(wt=>g(wt,W))??a.numbers.get(e.nodes[W].actor)??-1,k=`f${W}`,F=y.has(W),H=P(k,
$t,W,e,F?ct.length:0),K=F?ue(H,l.name,l.lines,n.bold):[];v.set(k,{name:H,note:D,frame:e.nodes[W].actor,at:$t,isFolded:F,
lines:K.length});for(let wt of J)O.set(wt,F||g(wt,W)?k:`a${wt}`);if(F){let wt=[...K,...ue(p("folded",{n:D}),l.name,2,n.plain)];
A.push({id:k,isFrame:!1,lines:wt,width:za(wt,n.bold)+Da,members:[]});continue}let Et=ct.map(wt=>{let xw=P(`a${wt}`,wt,W,
a,0);return Z0(xw,wt,E.has(wt),l,n)}),Fe=xn(H,l.name,l.lines,n.bold).lines,go=za(Fe,n.bold)+Ga+n.plain(D)+Da+G0;A.push({
id:k,isFrame:!0,lines:Fe,width:go,members:Et})}let U=fm(t,W=>O.get(W)??"").flatMap(W=>{let{folded:J,frame:ct}=_.get(W.from);
return ty(t,W,J?e.nodes[ct].several:void 0)});return{given:{boxes:A,ties:ny(U,n,o),scale:Math.min(o,1),columns:r},ties:U,
ends:_,heads:v}}var wm=t=>t<hm?z0:t<1?D0:F0;function Y0({arrows:t,level:e}){let{actor:n,target:o}=e.arrows;return new Set(
[...t.keys()].flatMap(s=>[n[s],o[s]]))}function J0({nodes:t},e,n,o,{unfolded:s,open:r}){let i=[...n.keys()].filter(l=>l>=
0&&o(l).length>0);if(s)return new Set(i.filter(l=>!s.includes(e.nodes[l].actor)));let a=l=>(n.get(l)??[]).reduce((f,u)=>f+
t.weightOf(u),0),c=i.filter(l=>r!==void 0||o(l).length>=U0).sort((l,f)=>a(f)-a(l)||l-f);return new Set(c.slice(r??H0))}function X0({
nodes:t},e){let n=e.map(o=>({at:o,weight:t.weightOf(o)}));return n.sort((o,s)=>s.weight-o.weight||o.at-s.at),new Set(n.slice(
0,3).filter(({weight:o})=>o>1).map(({at:o})=>o))}function Z0(t,e,n,o,s){let r=n?s.bold:s.plain,{lines:i,width:a}=xn(t,o.
name,o.lines+1,r);return{id:`a${e}`,lines:i,width:a+2*Ga+12}}var za=(t,e)=>Math.ceil(Math.max(...t.map(e)));function ty({
facts:t,level:e,state:n},o,s){let r=Xt(t,e,o.rows,s),i={acts:"act",statements:"statement",articles:"article"}[n.count],a=o.
acts>1?q(o.acts,"act"):o.weight>1?q(o.weight,i):"",c=[...new Set(r.map(({parts:v})=>Wo(v,Q0)))],l=c.filter(v=>!v.startsWith(
"[")||!c.includes(v.slice(1,-1))),f=l.slice(0,2),u=l.length>2?` +${l.length-2}`:"",m=o.conditions.join(", "),h=l.length>
1?p("of_the_offer",{what:m}):m,g=m?` (${h})`:"",b={...o,isReturn:!1,text:f.join(", ")+u,terms:g,number:a};if(!o.prices.length)
return[b];let y=p("asked_in_return",{what:o.prices.join(", ")}),O=t.names.signs.indexOf("neither"),_={from:o.to,to:o.from,
sign:O,text:y,terms:"",number:""};return[b,{...b,..._,hold:t.names.holds.indexOf("not actual"),isReturn:!0}]}function ey(t,e){
let n=Se(t,e),o=(s,r)=>n.lastIndexOf(s)>n.lastIndexOf(r);return n+(o("\u201C","\u201D")?"\u201D":"")+(o("[","]")?"]":"")}
var Ar=(t,e)=>e?`${t}\xA0\xB7\xA0${e.replaceAll(" ","\xA0")}`:t;function Ua(t,{plain:e,bold:n}){let o=t.replaceAll(" ","\
\xA0"),s=n(o)-e(o);return r=>e(r)+(o&&r.endsWith(o)?s:0)}function ny(t,e,n){let o=t.some(i=>i.acts>0),s=wm(n).words,r=n>=
hm;return t.map(i=>{let{from:a,to:c,text:l,terms:f,number:u}=i,m=!o||i.acts>0||n>=1.5,h=(i.acts>0?3:.5)*(1+Math.log2(1+i.
weight)),g=!!Hn(i),b={from:a,to:c,weight:h,isMarked:g,words:[],room:V0};if(!m||!l)return b;if(!r)return{...b,words:[{...dm,
isCut:!1}],room:mm+um/2};let y=Ar(l+f,u),O=Ua(u,e),_=[1,1.25,1.6,.7].map(j=>xn(y,s*j,pm,O)),v=_.filter(({lines:j})=>j.join(
" ")===y),A=K0.filter(j=>l.length>j).map(j=>ey(l,j)),E=(f?[l,...A]:A).map(j=>({...xn(Ar(j,u),s,pm,O),isCut:!0})),P=[...v.
length?v:[_[2]],...E,dm];return{...b,words:P,room:P[0].lines.length*mm+um}})}var Vn=16,[xm,oy]=[14,5],Ha=30,sy=9;function bm(t,e){let n=t.ties.flatMap(({words:r},i)=>r?.isNumber?[{tie:i,words:r}]:[]);
if(!n.length)return{picture:t,notes:[]};n.sort((r,i)=>r.words.y-i.words.y||r.words.x-i.words.x);let o=t.height+xm,s=n.map(
({tie:r,words:i},a)=>{let c=String(a+1);i.lines=[c];let l=ue(e(r),t.width-Ha-xm,sy,fe.plain),f={tie:r,number:c,lines:l,y:o};
return o+=l.length*Vn+oy,f});return{picture:{...t,height:o},notes:s}}var ry={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function Ie(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=S("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,...bn(e)});return Om(
"0 0 42 14",r,Uo(n,t,"translate(40 7) rotate(0) scale(1)"),Qa(o,t,19,7))}var bn=t=>({"stroke-dasharray":t.join(" ")||null,
"stroke-linecap":t[0]<2?"round":null}),Om=(t,...e)=>S("svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"\
true"},e),Qn=t=>Ie(Un(t),{head:x.encodings.signs[t].head}),ym=t=>Ie($a(t));function Va(){return[...To.slice(0,ze).map((e,n)=>Go(
ym(n),`${sr[n]} ${su(e)}`)),Go(ym(ze),p("part_same"))]}var Go=(t,e)=>[t,e];function Uo(t,e,n){return t?t==="bar"?S("line",
{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-width":3}):t==="vee"?S("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",
fill:"none",stroke:e,"stroke-width":2}):S("path",{transform:n,d:"M-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function Qa(t,e,n,o){
return t==="bar"?S("path",{transform:`translate(${n} ${o})`,d:"M0 -4.5 V4.5",stroke:e,"stroke-width":2.5}):t==="circle"?
S("circle",{cx:n,cy:o,r:3.5,fill:e}):t==="diamond"?S("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 \
L0 4.5 Z",fill:e}):null}function Ka(t,e=it().node){let n={fill:e,stroke:it().line},o=t==="dot"?S("circle",{cx:8,cy:7,r:5.5,
...n}):S("path",{d:ry[t],...n});return Om("-13 0 42 14",o)}function $m(){let{sign:t,hold:e,mark:n}=$.level.arrows,o=[...$.
arrows.keys()];return Ya({signs:new Set(o.map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function Ya(t){
let{signs:e,holds:n,marks:o}=x.encodings,s=it().line,r=(l,f)=>!t||t[l].has(f),i=e.flatMap(({words:l},f)=>r("signs",f)?[Go(
Qn(f),l)]:[]),a=n.flatMap(({dashes:l,middle:f,words:u},m)=>(l.length||f)&&r("holds",m)?[Go(Ie(s,{dashes:l,middle:f}),u)]:
[]),c=o.flatMap(({middle:l,words:f},u)=>l&&r("marks",u)?[Go(Ie(s,{middle:l}),f)]:[]);return[...$.parts?Va():i,...a,...c]}var Tr=17,Sm=7,iy=260;function Mm(t,e,n,o){let s=S("svg",{class:"named",role:"group",viewBox:`0 0 ${t.width} ${t.height}`}),
r=t.boxes.map(f=>my(f,e)),i=t.ties.map((f,u)=>ay(f,e.ties[u],u,o)),a=t.boxes.flatMap(f=>f.members.map(u=>dy(u,f,e))),c=t.
ties.map((f,u)=>fy(f,e.ties[u],u)),l=n.map(f=>uy(f,e.ties[f.tie]));return s.append(...r,...i,...a,...c.filter(f=>f!==null),
...l),s}function ay(t,e,n,o){let{colour:s,dashes:r,width:i,head:a}=Do(e),{path:c}=t,l=e.isBoth&&a?Sm:0,f=km(ly(c,l,a&&a!==
"bar"?Sm:0));return S("g",{class:`tie${zo(e)?" light":""}`,role:"button",tabindex:-1,"data-key":`t${e.from}>${e.to}:${e.
sign}${e.isReturn?"r":""}`,"data-tie":n,"aria-label":`${o(e)}. ${p("show_quotes")}`},S("path",{class:"around",d:km(c),fill:"\
none",stroke:s}),S("path",{d:f,fill:"none",stroke:s,"stroke-width":i.toFixed(1),...bn(r)}),_m(a,s,c[c.length-1],c[c.length-
2],i),e.isBoth&&_m(a,s,c[0],c[1],i),cy(Hn(e),s,t.points))}function _m(t,e,n,o,s){let r=n[0]<o[0]?180:0,i=(.9+.08*s).toFixed(
2);return Uo(t,e,`translate(${n[0]} ${n[1]}) rotate(${r}) scale(${i})`)}function cy(t,e,n){if(!t)return null;let[o,s]=n[Math.
floor(n.length/2)],r={transform:`translate(${o.toFixed(1)} ${s.toFixed(1)})`};if(t==="\u2022")return S("g",r,S("circle",
{class:"mark",r:4.5,stroke:e,"stroke-width":1.8}));if(t==="?")return S("g",r,S("circle",{class:"doubt",r:8}),S("text",{class:"\
doubted","text-anchor":"middle",y:4.5,"aria-hidden":"true"},"?"));let i=S("path",{d:"M-5.5 5.5 L5.5 -5.5",stroke:e,"stro\
ke-width":1.8});return S("g",r,S("circle",{class:"mark",r:8,stroke:e,"stroke-width":1.8}),i)}function ly(t,e,n){let o=t.
map(([r,i])=>[r,i]),s=o.length-1;return o[0][0]+=Math.sign(o[1][0]-o[0][0])*e,o[s][0]+=Math.sign(o[s-1][0]-o[s][0])*n,o}
function km([t,...e]){let n=([s,r])=>`${s.toFixed(1)} ${r.toFixed(1)}`,o=[];for(let s=0;s+2<e.length;s+=3)o.push(`C${e.slice(
s,s+3).map(n).join(" ")}`);return`M${n(t)} ${o.join(" ")}`}function fy({words:t},e,n){if(!t)return null;let o=t.isNumber?
t.lines[0]:e.number;return S("g",vm(e,n),Ja(t.lines,t.x+t.width/2,t.y,o))}var vm=(t,e)=>({class:"words","data-words":e,"\
aria-hidden":"true",fill:Do(t).colour});function uy({tie:t,number:e,lines:n,y:o},s){let r=a=>o+12.5+a*Vn,i=n.map((a,c)=>S(
"tspan",{x:Ha,y:r(c)},a));return S("g",vm(s,t),S("text",{class:"strong",x:6,y:r(0)},e),S("text",{},i))}function Ja(t,e,n,o=""){
let s=o.replaceAll(" ","\xA0");return S("text",{"text-anchor":"middle"},t.map((r,i)=>{let a=n+12.5+i*Vn,c=s&&r.endsWith(
s),l=c?r.slice(0,r.length-s.length):r;return S("tspan",{x:e,y:a},l,c&&S("tspan",{class:"strong"},s))}))}function my(t,{ends:e,
heads:n}){let{box:o,x:s,y:r,width:i,height:a}=t,c=e.get(o.id),l=n.get(o.id),f=c.node?.shape==="diamond"&&!l,u=l?.isFolded?
" folded":f?" issue":"",m=S("rect",{x:s,y:r,width:i,height:a,rx:f?Math.min(20,a/2):14}),g=!!l?.isFolded?"middle":"start",
b=S("text",{class:"strong","text-anchor":g},py(t,c.lang,l)),y=l?.isFolded?null:Tm(c.node?.shape??"square",s+20,o.isFrame?
r+18:Am(o,r,a),6,!0),O=[c.name,l?.note,l?.isFolded&&p("unfold")].filter(Boolean).join(", "),_={class:`block${u}`,role:"b\
utton",tabindex:-1,"data-key":o.id,"aria-label":O};if(!o.isFrame||!l)return S("g",_,m,y,b);let v=S("g",{class:"fold",role:"\
button",tabindex:-1,"data-key":`x${o.id}`,"aria-label":`${l.note}: ${p("fold",{name:l.name})}`},S("text",{class:"count",
x:s+i-12,y:r+23,"text-anchor":"end"},`${l.note} \u2212`));return S("g",{class:"frame"},S("g",_,m,y,b),v)}var Am=({lines:t},e,n)=>e+
(n>iy?t.length*Tr/2+12:n/2);function py({box:{lines:t,isFrame:e},x:n,y:o,width:s,height:r},i,a){let c=!!a?.isFolded;if(e)
return t.map((u,m)=>S("tspan",{x:n+32,y:o+23+m*Tr,lang:i},u));let l=Am({lines:t},o,r)-t.length*Tr/2+13,f=u=>({x:c?n+s/2:
n+34,y:l+u*Tr});return t.map((u,m)=>S("tspan",{...f(m),...a?.isFolded&&m>=a.lines?{class:"note"}:{lang:i}},u))}function dy(t,{
x:e,width:n},{ends:o}){let s=o.get(t.id),{id:r,lines:i,y:a,height:c,atLeft:l,atRight:f}=t,u=f>l,m=u?e+n-14:e+14,h=$.nodes.
weightOf(s.at),g=Math.min(9,5+Math.sqrt(h)/1.6),b=u?e+n-28:e+28,y=a-i.length*Vn/2+12.5,O=_=>S("path",{class:"reach",d:`M${_}\
 ${a-c/2+4} V${a+c/2-2}`});return S("g",{class:`member${s.isStrong?" strong":""}`,role:"button",tabindex:-1,"data-key":r,
"aria-label":`${s.name}, ${s.node?.type??""}`},S("rect",{class:"around",x:e+2,y:a-c/2,width:n-4,height:c,rx:6}),f>1&&O(e+
n-1.5),l>1&&O(e+1.5),Tm(s.node?.shape??"dot",m,a,g,g>7.5),S("text",{"text-anchor":u?"end":"start",lang:s.lang},i.map((_,v)=>S(
"tspan",{x:b,y:y+v*Vn},_))))}function Tm(t,e,n,o,s){let r={class:`glyph${s?" full":""}`,transform:`translate(${e.toFixed(
1)} ${n.toFixed(1)})`};return t==="square"?S("rect",{...r,x:-o+.5,y:-o+.5,width:2*o-1,height:2*o-1,rx:2}):t==="triangle"?
S("path",{...r,d:`M0 ${-o-1} L${o+1} ${o-1} L${-o-1} ${o-1} Z`}):t==="diamond"?S("path",{...r,d:`M0 ${-o-1} L${o+1} 0 L0\
 ${o+1} L${-o-1} 0 Z`}):S("circle",{...r,r:o})}var hy={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},gy=2.5;function Em(t,e,n){let o=hy[n];if(!o||!e)
return!1;let s=Lm(e),r=[...t.querySelectorAll("[data-key]")],[i,a]=[null,1/0];for(let c of r){if(c===e)continue;let[l,f]=Lm(
c).map((g,b)=>g-s[b]),u=l*o[0]+f*o[1],m=Math.abs(l*o[1])+Math.abs(f*o[0]),h=u+gy*m;u>1&&h<a&&([i,a]=[c,h])}return i&&(e.
setAttribute("tabindex","-1"),i.setAttribute("tabindex","0"),i.focus()),!0}function Lm(t){let{x:e,y:n,width:o,height:s}=t.
getBoundingClientRect();return[e+o/2,n+s/2]}function Nm(t,e){let n=null;t.addEventListener("pointerdown",o=>{let s=o.target instanceof Element&&!o.target.closest("[\
data-key], [data-words]");o.pointerType==="mouse"&&o.button===0&&s&&(n={x:o.clientX,y:o.clientY,left:t.scrollLeft,top:t.
scrollTop})}),t.addEventListener("pointermove",o=>{n&&(t.scrollLeft=n.left-(o.clientX-n.x),t.scrollTop=n.top-(o.clientY-
n.y))});for(let o of["pointerup","pointerleave","pointercancel"])t.addEventListener(o,()=>n=null);t.addEventListener("wh\
eel",o=>{o.ctrlKey&&(o.preventDefault(),e(o.deltaY<0?1:-1))},{passive:!1})}var wy=16,xy=220,Xa=({words:t})=>!!(t&&!t.isNumber);function Ho(t,{ends:e}){let[n,o]=[e.get(t.from)?.name??"",e.get(t.to)?.
name??""];if(t.isReturn)return p("asks_in_return",{who:o,what:t.prices.join(", ")});let s=t.number?`: ${t.number}`:"";return`${n}\
 ${t.text} ${o}${t.terms}${s}`}function Za({parts:t},e){let n=e?.getAttribute("data-tie")??e?.getAttribute("data-words");
return n==null?null:t.ties[Number(n)]}function Im(t,e){let{root:n,parts:o,picture:s}=t;n.querySelector(".now:not(.kept)")?.
remove();for(let f of n.querySelectorAll(".lit"))f.classList.remove("lit");let r=Za(t,e),i=e?.getAttribute("data-key")?.
replace(/^x/,"")??"",a=f=>f===i||i.startsWith("f")&&`f${o.ends.get(f)?.frame}`===i,c=o.ties.flatMap((f,u)=>f===r||!r&&i&&
(a(f.from)||a(f.to))?[u]:[]);n.classList.toggle("fading",c.length>0),T("hint").textContent=r?`${Ho(r,o)} \xB7 ${by(r)}`:
i?yy(t,i):"";let l=new Set(c.flatMap(f=>[o.ties[f].from,o.ties[f].to]));i&&l.add(i);for(let f of n.querySelectorAll("[da\
ta-key]")){let u=f.getAttribute("data-key")??"",m=c.includes(Number(f.getAttribute("data-tie")??-1))||l.has(u)||l.has(`${u}`.
replace(/^x/,""));f.classList.toggle("lit",m)}for(let f of c)for(let u of n.querySelectorAll(`[data-words="${f}"]`))u.classList.
add("lit");r&&c.length===1&&!Xa(s.ties[c[0]])&&n.append(tc(s,s.ties[c[0]],r))}var by=t=>q(jt($,t.rows).length,"statement");
function yy(t,e){let n=t.parts.ends.get(e);if(!n)return"";let{size:o}=$.nodes.othersOf(n.at);return[n.name,n.node?.type,
o>0&&q(o,"neighbour")].filter(Boolean).join(" \xB7 ")}function tc(t,{points:e},n,o="now"){let{lines:s,width:r}=xn(Ar(n.text+
n.terms,n.number),xy,9,Ua(n.number,fe)),[i,a]=e[Math.floor(e.length/2)],c=s.length*wy+8,l=Math.max(4+r/2+8,Math.min(i,t.
width-r/2-12)),f=Math.max(4,a-c-10);return S("g",{class:o,"aria-hidden":"true"},S("rect",{x:l-r/2-8,y:f,width:r+16,height:c,
rx:6}),Ja(s,l,f+3,n.number))}var qm=500,Oy=5,Rm={at:-1,time:0,x:0,y:0},Cm=[[.7],[.7,{columns:3}],[.7,{columns:2}],[.5,{columns:2}],[.5,{columns:2,open:2}],
[.5,{columns:2,open:1}],[.5,{columns:2,open:0}],[.5,{columns:1,open:0}]],ec=[.5,.7,1,1.25,1.5,2],$y=1.25,rt=null,Kn=null,
Vo=!1,oc=Rm,nc={selection:null,key:""},jm=null,Ko=()=>rt;async function Bm(t){jm=await kt(x.fitting),t&&(Kn=null,Vo=!1);
let e=[Jt(),w.language,JSON.stringify(w.frames)].join(" ");if(rt&&nc.selection===$&&nc.key===e&&!t){Fm();return}nc={selection:$,
key:e},Yn()}function Yn(){let t=T("named"),e=cn($),n=!rt,o=document.activeElement?.closest("#named [data-key]")?.getAttribute(
"data-key"),{picture:s,parts:r,notes:i,scale:a}=Kn!==null?Lr(Kn):Vo?Sy(t):Wm(t),c=Mm(s,r,i,f=>Ho(f,r));rt={picture:s,parts:r,
notes:i,scale:a,root:c};let l=Vo?sc(s,t):Math.max(a,1);c.setAttribute("width",String(s.width*l)),c.setAttribute("height",
String(s.height*l)),c.setAttribute("aria-label",`${p("graph_of")} ${Yt(e)} ${p("graph_keys")}`),ky(c),N(t,c),c.querySelector(
"[data-key]")?.setAttribute("tabindex","0"),Fm(),o&&Ey(o),n&&_y(t,c)}function Wm(t){let{clientWidth:e,clientHeight:n}=t,
o=Lr(1);if(!e)return o;for(let r of Cm){if(o.picture.width<=e)break;let i=Lr(...r);i.picture.width<o.picture.width&&(o=i)}
let s=1.25*o.picture.width<=e&&1.25*o.picture.height<=n;return o.scale===1&&s?{...o,scale:1.25}:o}function Sy(t){let e=Wm(
t),n=e.scale>=1?Cm.map(o=>Lr(...o)):[];return[e,...n.filter(({parts:o})=>o.ends.size===e.parts.ends.size)].reduce((o,s)=>sc(
s.picture,t)>1.1*sc(o.picture,t)?s:o)}var sc=(t,{clientWidth:e,clientHeight:n})=>Math.min($y,e/t.width,n/t.height);function Lr(t,e){
let n=gm(cn($),jm,fe,{scale:t,unfolded:w.frames,...e});return{...bm(im(n.given),s=>Ho(n.ties[s],n)),parts:n,scale:t}}function _y(t,e){
t.scrollLeft=(e.clientWidth-t.clientWidth)/2}function ky(t){let e=s=>s.target instanceof Element?s.target.closest("[data\
-key], [data-words]"):null,n=(s,r)=>t.addEventListener(s,r);n("click",s=>My(e(s),s));let o=s=>rt&&Im(rt,s);n("pointerove\
r",s=>o(e(s))),n("pointerleave",()=>o(null)),n("focusin",s=>o(e(s))),n("focusout",()=>o(null)),n("keydown",s=>{let r=e(s);
if(s.key==="Enter"||s.key===" ")Pm(r);else if(s.key==="+"&&Qo(r)>=0)Le(Qo(r));else if(!Em(t,r,s.key))return;s.preventDefault(),
s.stopPropagation()})}function My(t,{timeStamp:e,clientX:n,clientY:o}){oc={at:Qo(t),time:e,x:n,y:o},Pm(t)}function vy(t){
let{at:e,time:n,x:o,y:s}=oc,r=Math.hypot(t.clientX-o,t.clientY-s)<Oy&&t.timeStamp-n<qm;e<0||!r||(t.stopPropagation(),t.preventDefault(),
oc=Rm,Le(e))}var Qo=t=>rt?.parts.ends.get(t?.getAttribute("data-key")??"")?.at??-1;function Pm(t){if(!t||!rt)return;let e=Za(
rt,t);if(e){Ay(e);return}let n=t.getAttribute("data-key")??"",o=rt.parts.heads.get(n.replace(/^x/,""));o&&(o.isFolded||n.
startsWith("x"))?Ty(o.frame,!o.isFolded):Qo(t)>=0&&ft($.level.nodes[Qo(t)].actor)}function Ay(t){if(!rt)return;let[e,n]=(t.
isReturn?[t.to,t.from]:[t.from,t.to]).map(s=>rt?.parts.ends.get(s));e&&n&&!e.folded&&!n.folded&&e.at>=0&&n.at>=0?Tt(e.at,
n.at):Z(jt($,t.rows),Ho(t,rt.parts))}function Ty(t,e){let o=[...rt?.parts.heads.values()??[]].filter(s=>!s.isFolded).map(
s=>s.frame).filter(s=>s!==t);M({frames:e?o:[...o,t]})}var Ly=(t,e)=>t.size===e.length&&e.every(n=>t.has(n));function Fm(){
if(!rt)return;let t=le(),{parts:e,root:n,picture:o}=rt,s=Je();for(let c of n.querySelectorAll(".kept"))c.remove();let[r,
i]=(t?.names??[]).map(c=>$.level.numbers.get(c)),a=c=>e.ends.get(c)?.at;for(let[c,l]of e.ties.entries()){let[f,u]=(l.isReturn?
[l.to,l.from]:[l.from,l.to]).map(a),h=t?.kind==="pair"&&f===r&&u===i||s.size>0&&Ly(s,jt($,l.rows));n.querySelector(`[dat\
a-tie="${c}"]`)?.classList.toggle("open",h),h&&!Xa(o.ties[c])&&n.append(tc(o,o.ties[c],l,"now kept"))}for(let c of n.querySelectorAll(
".member.open, .block.open"))c.classList.remove("open");if(!(t?.kind!=="actor"||r===void 0))for(let[c,{at:l}]of e.ends)l===
r&&Er(c)?.classList.add("open")}var Er=t=>rt?.root.querySelector(`[data-key="${CSS.escape(t)}"]`)??null;function Ey(t){let e=Er(
t);if(e){for(let n of rt?.root.querySelectorAll("[tabindex='0']")??[])n.setAttribute("tabindex","-1");e.setAttribute("ta\
bindex","0"),e.focus({preventScroll:!0})}}function Dm(t){(Er(`a${t}`)??[...rt?.parts.ends??[]].flatMap(([n,o])=>o.at===t?
[Er(n)]:[])[0])?.scrollIntoView({block:"center",inline:"center"})}function Nr(t){let e=ec.indexOf(rt?.scale??1),n=ec[Math.
max(0,Math.min(ec.length-1,e+t))];n!==rt?.scale&&(Kn=n,Vo=!1,Yn())}function zm(){Kn=null,Vo=!0,Yn()}function Gm(t){Nm(t,
Nr),document.addEventListener("click",vy,!0);let[e,n]=[0,0];new ResizeObserver(()=>{t.clientWidth!==e&&(e=t.clientWidth,
clearTimeout(n),n=setTimeout(()=>{e&&rt&&Kn===null&&w.picture==="named"&&Yn()},qm))}).observe(t)}function Ir(){let t=Ko()?.parts.ties??[],e=[...new Set(t.map(a=>a.sign))].sort((a,c)=>a-c),n=t.map(Do),o=it().line,s=$.parts?
Va():e.map(a=>[Qn(a),x.encodings.signs[a].words]),{holds:r,marks:i}=x.encodings;for(let{dashes:a,words:c}of r)a.length&&
n.some(l=>l.dashes===a)&&s.push([Ie(o,{dashes:a,head:""}),c]);for(let{sign:a,words:c}of[...r,...i])a&&t.some(l=>Hn(l)===
a)&&s.push([Um(a),c]);return t.some(zo)&&!t.every(zo)&&s.push([Ny(Ie(o,{head:""})),p("key_light")]),t.some(({text:a})=>a.
includes("["))&&s.push([Um("[ ]"),p("key_inferred")]),s}function Ny(t){return t.setAttribute("opacity","0.5"),t}function Um(t){
let e=S("text",{x:21,y:12,"text-anchor":"middle","font-size":14,fill:it().text},t);return S("svg",{class:"sample",width:42,
height:14,viewBox:"0 0 42 14","aria-hidden":"true"},e)}var Iy=["grown","frames","ego","steps","picture","level","issues"],qy=100,Jn=[],qr=[],yn=null,Ry=()=>Object.fromEntries(
Iy.map(t=>[t,w[t]]));function Hm(){let t=Ry();yn&&JSON.stringify(yn)!==JSON.stringify(t)&&(Jn.push(yn),Jn.splice(0,Jn.length-
qy),qr.length=0),yn=t}var Vm=()=>Jn.length>0,Qm=()=>qr.length>0,rc=()=>Km(Jn,qr),ic=()=>Km(qr,Jn);async function Km(t,e){
let n=t.at(-1);if(!n||!yn)return;let o=await kt(n.level);n===t.at(-1)&&(t.pop(),e.push(yn),yn=n,await M({...n,...o.name===
$.level.name?{}:dr(o)}))}var Ym=["named","whole"];function Jm(t){let e=d("div",{id:"named"});return Gm(e),document.addEventListener("keydown",Py),
d("div",{id:"stage",inert:!0},Cy(t),d("div",{class:"pictures"},e,d("div",{id:"canvas",role:"application","aria-label":p(
"graph_of")}),d("p",{id:"empty",class:"empty"}),d("p",{id:"hint",class:"hint"})),d("ul",{id:"key",class:"key","aria-labe\
l":p("legend")}))}function Cy(t){let e=d("input",{type:"checkbox",onchange:o=>Bu(o.target.checked)}),n=o=>M({picture:o});
return d("div",{class:"graph-tools",role:"toolbar","aria-label":p("graph_tools")},d("div",{class:"pressed",role:"group",
"aria-label":p("picture")},Ym.map(o=>L(p(`picture_${o}`),()=>n(o),{id:`picture-${o}`}))),L(p("undo"),rc,{id:"undo"}),L(p(
"redo"),ic,{id:"redo"}),L("",Wy,{id:"grow"}),d("div",{class:"right"},d("span",{id:"legend-of-whole"},t),d("label",{class:"\
tick",id:"physics"},e,d("span",{},p("physics"))),L("\u2212",()=>Nr(-1),{id:"zoom-out","aria-label":p("zoom_out"),title:p(
"zoom_out")}),L("+",()=>Nr(1),{id:"zoom-in","aria-label":p("zoom_in"),title:p("zoom_in")}),L(p("fit"),()=>w.picture==="n\
amed"?zm():_r())))}async function Xm(t){let e=w.picture==="named",n=!$.arrows.size&&!($.isGrown&&!e);if(Hm(),N(T("empty"),
n&&Ke()),T("named").hidden=!e,T("canvas").hidden=e,jy(e),e)await Bm(t);else{if(await Pu(),w.picture!=="whole")return;Ea(
t)}tp(e)}function Zm(){w.picture==="named"?(Yn(),tp(!0)):Ne()&&Ea(!1)}var tp=t=>N(T("key"),t&&Ir().map(([e,n])=>d("li",{},
e,d("span",{},n))));function jy(t){for(let n of Ym)T(`picture-${n}`).setAttribute("aria-pressed",String(w.picture===n));
for(let n of["zoom-out","zoom-in"])T(n).hidden=!t;T("legend-of-whole").hidden=t,T("physics").hidden=t||$.nodes.size>=Iu,
T("undo").disabled=!Vm(),T("redo").disabled=!Qm();let e=ep();T("grow").hidden=e===void 0||!By(e),e!==void 0&&(T("grow").
textContent=p("add_neighbours",{name:Fn($.level.nodes[e].actor)}))}function ep(){let t=le(),e=t?.kind==="actor"?$.level.
numbers.get(t.names[0]):void 0;return e!==void 0&&$.nodes.has(e)?e:void 0}function By(t){let{shown:e}=jn();return[...$.nodes.
othersOf(t)].some(n=>!e.has(n))}function Wy(){let t=ep();t!==void 0&&Le(t)}var Rr=t=>w.picture==="named"?Dm(t):ju(t);function Py(t){
let e=t.target instanceof Element&&t.target.matches("input, textarea, select");w.tab!=="graph"||e||!(t.ctrlKey||t.metaKey)||
t.key.toLowerCase()!=="z"||(t.preventDefault(),t.shiftKey?ic():rc())}var Fy=80;async function op({kind:t,at:e=0,article:n=0,statements:o,tab:s,sentence:r},i,a){t==="actor"||t==="issue"?await Dy(
I().entities[e].id):t==="article"?await M({tab:"article",article:x.articles[e].id,open:null}):t==="words"?await M({tab:"\
article",article:x.articles[n].id,open:null,find:[a,np(r)]}):s?await M({tab:s}):t==="finding"?await Z(o??[],z(i),{tab:"f\
indings",find:["",np(i)]}):o?.length===1?await At(o[0]):await Z(o??[],z(i))}var np=(t="")=>t.replace(/^#+\s+/,"").trim().
replace(/\s+/g," ").slice(0,Fy);async function Dy(t){let e=$.level.numbers.get(t);if(e===void 0||!$.nodes.has(e)){await ft(
t);return}let n=Eo().shown.has(e)?w.grown:pr(t);await ft(t),await M({grown:n}),w.tab==="graph"&&Rr(e)}var zy=/(?<![\p{L}\p{N}])['"\u2018\u201c\u201e\u00ab]([^'"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]+)['"\u2019\u201d\u201c\u00bb](?![\p{L}\p{N}])/gu,
ut=t=>x.relations[x.statements.relation[t]],Gy=t=>ac(ut(t),[I().statements.get(t).s]);function ac(t,e){return sp(e)?t.several:
t.label}function sp(t){let{entities:e}=I(),n=o=>typeof o=="number"&&o>=0&&e[o].several;return t.length>1||t.some(n)}function _e(t,e=0){
let{s:n,o,roles:s,degree:r}=I().statements.get(t),i=r?` (${Ut(r)})`:"",a=Number(sp([n])),c=e?ut(t).verbs[a]:Gy(t);if(o!==
void 0)return{verb:c+i,ends:[o],field:"object"};let l=ut(t).at_whom,f=(s??[]).filter(([u])=>rp(u)).map(([,u])=>u);return l&&
f.length?{verb:l[a]+i,ends:f,field:cc}:{verb:ut(t).alone[a]+i,ends:[],field:"object"}}function Yo(t){let{roles:e=[]}=I().
statements.get(t);return _e(t).field===cc?e.filter(([n])=>!rp(n)):e}var cc="to",rp=t=>I().roles[t].id===cc,tt=t=>x.articles[x.
statements.article[t]],On=t=>t.map(e=>{let n=I().entities[e];return/(^|\/)unspecified$/.test(n.id)?p("unnamed_source"):ot(
n)});function Ot(t,e=0){return lc(e?Xn(t,e).join(" "):Xn(t).join(" \u2013 ")+fc(t),t)}function lc(t,e){let n=Jo(e);return n.
length?`${t} (${n.join("; ")})`:t}function Xn(t,e=0){let n=Cr(t,"subject",me(I().statements.get(t).s,e)),{verb:o,ends:s,
field:r}=_e(t,e),i=s.map(a=>Cr(t,r,me(a,e)));return[n,o,...i.length?[i.join(` ${p("and")} `)]:[]]}function fc(t){let e=I(),
n=new Map;for(let[s,r]of Yo(t))n.set(s,[...n.get(s)??[],Cr(t,e.roles[s].id,me(r))]);return[...n].sort(([s],[r])=>s-r).map(
([s,r])=>`, ${e.roles[s].label} ${r.join(` ${p("and")} `)}`).join("")}function me(t,e=0){if(t===void 0)return"";if(typeof t==
"string")return Ut(t);if(t>=0)return Ut(ot(I().entities[t]));let n=-1-t;return e>=2?`#${x.keys.at(n).split("#")[1]}`:Ht(
Ot(n,e+1))}var $n=t=>typeof t=="number"&&t>=0?vt(I().entities[t].id):null,uc=(t,e)=>I().statements.get(t).inferred?.includes(
e)??!1,Cr=(t,e,n)=>uc(t,e)?ae(n):n;function Uy(t,e){let n=On(e).map(Ut);return[...n.slice(0,-1),...n.slice(-1).map(o=>Cr(
t,"according_to",o))].join(" > ")}function Jo(t){let{names:e,labels:n,statements:o}=x,s=I().statements.get(t),r=o.stance[t]>=
0?e.stances[o.stance[t]]:"";return[s.sources?.length&&`${p("according_to")} ${Uy(t,s.sources)}`,r==="doubts"&&p("author_\
doubts"),r==="rejects"&&p("author_rejects"),o.mode[t]!==an&&n.modes[o.mode[t]],o.certainty[t]!==0&&n.certainties[o.certainty[t]],
o.polarity[t]!==0&&p("look_denied"),s.ended&&p("ended")].filter(a=>typeof a=="string")}function ip(t){let e=x.names.stances[x.
statements.stance[t]],{note:n}=I().statements.get(t);if(e!=="doubts"&&e!=="rejects"||typeof n!="string")return[];let o=n.
matchAll(zy);return Array.from(o,([,s])=>s.trim()).filter(Boolean)}function Sn(t){let{quote:e=[]}=I().statements.get(t),
n=e.slice(2).map(Number);return n.flatMap((o,s)=>s%2?[]:[[o,n[s+1]]])}function Bt(t){let{quote:e,missing:n,record:o}=I().
statements.get(t);return e?null:n?o?p("no_words_but_record",{why:n,record:o}):p("no_words",{why:n}):p("words_left_out")}
function Wt(t){let e=I(),n=e.bodies.get(x.statements.article[t]);return n===null?(e.statements.get(t).quote??[]).join(" \
[\u2026] "):Sn(t).map(([o,s])=>n.slice(o,s).split(/\s+/).join(" ")).join(" [\u2026] ")}var mc=new Set("al bin da de del della den der di do dos du e el ibn la le ten ter van von y".split(" "));function to(t){
let e=t.inferred?`${p("no_date")}, ${p("probably")} ${mt(t.inferred)}`:p("no_date"),n=t.published&&t.published!=="unknow\
n"?mt(t.published):e;return t.status?`${n}; ${p(`is_${t.status}`)}`:n}var ke=t=>`${t.author?`${Ut(t.author)}, `:""}${Ut(
t.publisher)}, ${to(t)}`;function Hy(t){return`${t.author?`${t.author}, `:""}${Ht(t.title)}, ${t.publisher}, ${to(t)}`}function cp(t){
let e={plain:Vy,chicago:Qy,apa:Ky}[w.citation];return`${e(tt(t))} ${Bt(t)??Ht(Wt(t))}`}function Vy(t){let e=t.retrieved?
` (${p("accessed")} ${mt(t.retrieved)})`:"";return`${Hy(t)}${t.url?`, ${t.url}`:""}${e}:`}function Qy(t){let e=`\u201C${Bn(
t.title)}${/[?!.,]$/.test(t.title)?"":","}\u201D`,n=jr(t.published)??(t.inferred?`[${jr(t.inferred)??t.inferred}?]`:"n.d\
."),o=jr(t.retrieved),s=[t.publisher,n,t.status,o&&`accessed ${o}`,t.url].filter(Boolean);return`${t.author?`${t.author}\
, `:""}${e} ${s.join(", ")}:`}function Ky(t){let e=lp(t)?.map(({given:h,family:g})=>`${g}, ${Yy(h)}`)??[t.author??""],n=e.
slice(-1).join(""),o=e.length>1?`${e.slice(0,-1).join(", ")}, & ${n}`:n,s=t.status?`${t.title} [${z(t.status)}]`:t.title,
r=ap(t.published)??(t.inferred?`[ca. ${ap(t.inferred)??t.inferred}]`:"n.d."),i=t.author===t.publisher?"":t.publisher,a=jr(
t.retrieved),c=t.url?`${a?`Retrieved ${a}, from `:""}${t.url}`:"",[l,f]=o?[o,s]:[s,""],u=h=>/[^?!.]$/.test(h)?`${h}.`:h;
return[u(l),`(${r}).`,u(f),u(i),c].filter(Boolean).join(" ").replace(/[. ]*$/,":")}var Yy=t=>t.split(/[\s-]+/).map(e=>`${e[0]}\
.`).join(" ");function jr(t){let{year:e,month:n,day:o}=Br(t);return e?[[n,o].filter(Boolean).join(" "),e].filter(Boolean).
join(n&&o?", ":" "):null}function ap(t){let{year:e,month:n,day:o}=Br(t);return e?[e,[n,o].filter(Boolean).join(" ")].filter(
Boolean).join(", "):null}function Br(t){let[,e,n,o]=/^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(t??"")??[],s=n?new Date(
Date.UTC(2e3,Number(n)-1,1)):null;return{year:e,month:s?.toLocaleDateString("en-US",{month:"long",timeZone:"UTC"}),day:o&&
String(Number(o))}}function lp({author:t,publisher:e}){if(!t||t===e)return null;let n=t.split(/\s+and\s+|\s*&\s*|,\s*(?:and\s+)?/).
map(Jy);return n.every(o=>o!==null)?n:null}function Jy(t){let e=t.trim().split(/\s+/),n=r=>/^\p{L}/u.test(r)&&(!/^\p{Ll}/u.
test(r)||mc.has(r));if(e.length<2||e.length>4||!e.every(n)||mc.has(e[0]))return null;let o=e.findIndex(r=>mc.has(r)),s=o>
0?o:e.length-1;return{given:e.slice(0,s).join(" "),family:e.slice(s).join(" ")}}function fp(t){let e=tt(t),{published:n,
url:o,retrieved:s}=e,r=Bt(t),i=lp(e),a=e.author&&`{${Zn(e.author)}}`,c=Br(n).year!==void 0,l=/^\d{4}/.exec(c?"":n||e.inferred||
""),u=[["author",i?i.map(({given:m,family:h})=>Zn(`${m} ${h}`)).join(" and "):a],["title",Zn(e.title)],["organization",e.
author!==e.publisher&&`{${Zn(e.publisher)}}`],["date",c&&n],["year",l?.[0]],["url",o&&Xy(o)],["urldate",Br(s).day&&s],["\
addendum",e.status],["note",r===null?`\`\`${Zn(Bn(Wt(t)))}''`:Zn(r)]].flatMap(([m,h])=>h?[`  ${m} = {${h}}`]:[]);return`\
@online{${e.id.replace(/[\s,{}#%~\\"'()=]+/g,"-")},
${u.join(`,
`)}
}`}var Xy=t=>encodeURI(t).replace(/%25(?=[\dA-Fa-f]{2})/g,"%"),Zy={"\\":"\\textbackslash{}","{":"\\textbraceleft{}","}":"\
\\textbraceright{}","~":"\\textasciitilde{}","^":"\\textasciicircum{}","\u201C":"``","\u201D":"''","\u2018":"`","\u2019":"\
'","\u2013":"--","\u2014":"---","\u2026":"\\dots{}"},Zn=t=>t.replace(/[#$%&_\\{}~^\u201c\u201d\u2018\u2019\u2013\u2014\u2026]/g,
e=>Zy[e]??`\\${e}`);function mp({kind:t,total:e,hits:n},o,s,r){let i=`results-${t}`;return d("div",{role:"group","aria-labelledby":i},d("p",
{class:"results-head",id:i},p(`found_${t}`),d("span",{class:"quiet"},` ${R(e)}`)),n.map(a=>o(t1(a),s(a,pp(a)))),e>n.length&&
o(d("div",{role:"option",class:"result more"},p("show_all_of",{n:R(e)})),r(t)))}function t1(t){let{count:e,alias:n,snippet:o,
kind:s}=t;return d("div",{role:"option",class:"result"},o?d("span",{class:s==="quote"||s==="words"?"words":"",dir:"auto",
lang:up(t)},o1(o)):d("span",{dir:"auto",lang:up(t)},pp(t)),n&&[" ",d("span",{class:"quiet",dir:"auto"},`(${n})`)],d("spa\
n",{class:"quiet aside"},[n1(t),e!==null&&q(e,"statement")].filter(Boolean).join(" \xB7 ")))}function pp({kind:t,label:e,
at:n,phrase:o}){if(o){let[s,r]=[o.actor,o.target].map(a=>a===null?"":e1(a));return p(s&&r?"phrase_both":r?"phrase_who":"\
phrase_whom",{actor:s,relation:x.relations[o.relation].verbs[0],target:r})}return(t==="actor"||t==="issue")&&n!==void 0?
ot(I().entities[n]):t==="relation"&&n!==void 0?dn(x.relations[n].verbs[0]):e}function up({kind:t,at:e,article:n}){return t===
"quote"||t==="words"?n===void 0?null:x.articles[n].language:e===void 0?null:t==="actor"||t==="issue"?vt(I().entities[e].
id):t==="article"?x.articles[e].language:null}function e1(t){let e=I().entities.find(n=>n.id===t);return e?ot(e):t}function n1({
kind:t,at:e,article:n}){return t==="article"&&e!==void 0?ke(x.articles[e]):(t==="quote"||t==="words")&&n!==void 0?x.articles[n].
title:t==="actor"||t==="issue"?e===void 0?"":I().entities[e].type:""}function o1({text:t,marks:e}){let n=0;return[...e.flatMap(
([s,r])=>{let i=t.slice(n,s);return n=r,[i,d("mark",{},t.slice(s,r))]}),t.slice(n)]}var s1=12,[r1,i1,dp,Wr]=[560,200,4,12],Zt="",dc=null,pc=null,tn=null,en=[],nn=-1;function hp(){let t=d("div",{id:"result\
s",class:"results",role:"listbox","aria-label":p("search_results")});t.hidden=!0,t.addEventListener("mousedown",n=>n.preventDefault());
let e=d("input",{type:"search",id:"search",role:"combobox","aria-expanded":"false","aria-controls":"results","aria-autoc\
omplete":"list",placeholder:p("search"),"aria-label":p("search"),autocomplete:"off",value:Zt,onfocus:gp,oninput:n=>Pr(n.
target.value),onkeydown:f1,onblur:Fr});return d("div",{class:"searching",role:"search"},e,t)}function gp(){if(pc?.of!==x){
let t=Promise.all([V(),zs(),kt("entity")]).then(([e,{cards:n},o])=>zl({facts:x,words:e,findings:n,level:o},a1()));pc={of:x,
index:t}}return pc}function a1(){let t=performance.now();return()=>performance.now()-t<s1?null:new Promise(e=>setTimeout(
()=>{t=performance.now(),e()}))}async function hc(){let{of:t,index:e}=gp(),n=await e,o=JSON.stringify(w.coders);return(tn?.
coders!==o||tn.of!==t)&&(tn={search:new Ms(n,w,p("search_asking")),of:t,coders:o}),tn.search}async function Pr(t){Zt=t,dc=
null,tn||xp([d("p",{class:"quiet"},p("search_preparing"))]),await hc(),Zt===t&&wp()}function wp(){let t=tn?.search.groups(
Zt,dc)??[];en=[],nn=-1;let e=(r,i)=>(r.id=`result-${en.length}`,r.addEventListener("click",i),en.push({element:r,act:i}),
r);if(!Zt.trim())return Fr();let n=(r,i)=>()=>(Fr(),op(r,i,Zt.trim())),o=r=>()=>{let i=nn;dc=r,wp(),bp(i)};xp(t.length?t.
map(r=>mp(r,e,n,o)):c1(e));let s=t.reduce((r,i)=>r+i.total,0);de(s?q(s,"hit"):p("nothing_found",{what:Zt.trim()}))}function c1(t){
let e=tn?.search.nearest(Zt)??null,n=()=>{if(e===null)return;let o=T("search");o.value=e,o.focus(),Pr(e)};return[d("p",{
class:"quiet"},p("nothing_found",{what:Zt.trim()})),e!==null&&t(d("div",{role:"option",class:"result"},p("did_you_mean",
{name:e})),n)]}function xp(t){let e=T("results");N(e,t),e.hidden=!1,l1(T("search"),e),T("search").setAttribute("aria-exp\
anded","true")}function l1(t,e){let{left:n,bottom:o,width:s}=t.getBoundingClientRect(),r=document.documentElement.clientWidth-
2*Wr,i=Math.min(r,Math.max(s,r1));e.style.width=`${i}px`,e.style.left=`${Math.max(Wr,Math.min(n,r+Wr-i))}px`,e.style.top=
`${o+dp}px`,e.style.maxHeight=`${Math.max(i1,innerHeight-o-dp-Wr)}px`}function Fr(){en=[],nn=-1,T("results").hidden=!0,T(
"search").setAttribute("aria-expanded","false"),T("search").removeAttribute("aria-activedescendant")}function bp(t){en[nn]?.
element.removeAttribute("aria-selected"),nn=Math.max(-1,Math.min(t,en.length-1));let e=en[nn]?.element;e?.setAttribute("\
aria-selected","true"),e?.scrollIntoView({block:"nearest"}),e?T("search").setAttribute("aria-activedescendant",e.id):T("\
search").removeAttribute("aria-activedescendant")}async function f1(t){let{key:e,target:n}=t,o={ArrowDown:1,ArrowUp:-1};
e in o?(t.preventDefault(),T("results").hidden&&Zt.trim()?await Pr(Zt):bp(nn+o[e])):e==="Enter"?(t.preventDefault(),(T("\
results").hidden||!tn)&&await Pr(n.value),en[Math.max(nn,0)]?.act()):e==="Escape"&&(n.value=Zt="",Fr())}var eo=(t,e)=>L(t,n=>u1(e(),n));async function u1(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=d("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}de(
p("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function qe(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=d("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}var no=(t,...e)=>d("section",{class:"group"},d("h2",{},t),e);function et(t,e,n,o){let s=e.find(([r])=>r===n);return d("s\
elect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>d("option",{value:r,selected:r===n},z(
i))))}function pt(t,e,n,o){let s=d("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return d("label",
{class:"tick"},s,o,d("span",{},t))}function Re(t,e){let n=d("ol",{class:"acts"},t.slice(0,e));return[n,Xo(t,e,e,o=>se(n,
o))]}function Xo(t,e,n,o){if(t.length<=e)return null;let s=e,r=()=>p("more",{n:t.length-s}),i=L(r(),()=>{o(t.slice(s,s+n)),
s+=n,s>=t.length?i.remove():i.textContent=r()});return i}var Pt=(t,...e)=>d("fieldset",{},d("legend",{},t),e);function Q(t,e,n){let o=typeof t=="number"?R(t):t;return e.length?B(o,()=>Z(e,n),{class:o===p("show_quotes")?"link numbe\
r show-quotes":"link number","aria-label":`${o} ${n}: ${p("show_quotes")}`}):d("span",{class:"number none"},o)}var yp="sums_up";function Zo(t,e,n){let o=he(t,n,t.statements.alternative),s=e.arrows.filter(l=>o[l.statement]),r=s.filter(
l=>l.by!==yp),i=new Set(r.flatMap(({tail:l,head:f})=>[l,f])),a=new Map;for(let l of s){if(l.by===yp&&!i.has(l.tail))continue;
let f=[l.tail,l.head,l.by,l.words].join(`
`),u=a.get(f);u?u.statements.push(l.statement):a.set(f,{...l,statements:[l.statement]})}let c=e.topics.findIndex(([l])=>l===
n.about);return n.about===null?[...a.values()]:m1([...a.values()],e,c)}function m1(t,{cards:e},n){let o=t.flatMap(({tail:i,
head:a})=>[i,a]).filter(i=>e[i].about?.includes(n)),s=Op(o,t,"head","tail"),r=Op(o,t,"tail","head");return t.filter(i=>s.
has(i.head)||r.has(i.tail))}function Op(t,e,n,o){let s=new Map;for(let i of e)s.set(i[n],[...s.get(i[n])??[],i[o]]);let r=new Set(
t);for(let i of r)for(let a of s.get(i)??[])r.add(a);return r}function Sp(t){let e=p1(t),n=e.map(o=>{let s=Dr(o,({to:i})=>i.key).map(i=>({...i[0].to,of:i.map(({of:a})=>a)}));return{from:Dr(
o,({from:i})=>i.key).map(i=>({key:i[0].from.key,at:d1(i[0].from,o,e,s),of:i.map(({of:a})=>a)})),to:s,of:o.map(({of:i})=>i),
level:0}});return{buses:n,levels:h1(n)}}function Dr(t,e){let n=new Map;for(let o of t)n.set(e(o),[...n.get(e(o))??[],o]);
return[...n.values()]}function p1(t){let e=n=>[...new Set(n.map(({from:o})=>o.key))].sort().join(" ");return Dr(Dr(t,({to:n})=>n.
key),e).map(n=>n.flat())}function d1(t,e,n,o){let s=l=>l.reduce((f,{to:u})=>f+u.at,0)/l.length,r=n.filter(l=>l.some(f=>f.
from.key===t.key)).sort((l,f)=>s(l)-s(f));if(r.length>1){let l=Math.min(12,2*t.room/r.length);return t.at+(r.indexOf(e)-
(r.length-1)/2)*l}let a=o.length===1&&e.every(l=>l.from.key===t.key)?t.room:Math.min(14,t.room),[c]=o.map(({at:l})=>l).sort(
(l,f)=>Math.abs(l-t.at)-Math.abs(f-t.at));return Math.abs(c-t.at)<=a?c:t.at}function h1(t){let e=t.filter(o=>g1(o)>0);e.
sort((o,s)=>Ce(o)[0]-Ce(s)[0]);for(let o=!0;o;){o=!1;for(let s=1;s<e.length;s++){let[r,i]=[e[s-1],e[s]];$p(i,r)>=$p(r,i)||
([e[s-1],e[s]]=[i,r],o=!0)}if(e.length>40)break}let n=0;for(let[o,s]of e.entries()){let r=e.slice(0,o).filter(i=>w1(Ce(s),
Ce(i)));s.level=Math.max(0,...r.map(({level:i})=>i+1)),n=Math.max(n,s.level+1)}return n}function Ce({from:t,to:e}){let n=[
...t,...e].map(({at:o})=>o);return[Math.min(...n),Math.max(...n)]}function g1(t){let[e,n]=Ce(t);return n-e}var w1=(t,e)=>t[0]-
4<e[1]&&e[0]-4<t[1];function $p(t,e){let n=(i,[a,c])=>a-4<i&&i<c+4,o=e.from.filter(({at:i})=>n(i,Ce(t))).length,s=t.to.filter(
({at:i})=>n(i,Ce(e))).length,r=t.to.flatMap(i=>e.from.filter(a=>Math.abs(i.at-a.at)<4)).length;return o+s+4*r}var je=({tail:t,head:e})=>`${t} ${e}`;function kp(t,e,n){return x1(e).map(o=>b1(t,o,n)).sort((o,s)=>s.layers.flat().length-
o.layers.flat().length)}function x1(t){let e=new Map,n=s=>{let r=e.get(s)??s;return r===s?s:n(r)};for(let{tail:s,head:r}of t)
e.set(n(r),n(s));let o=new Map;for(let s of t)o.set(n(s.tail),[...o.get(n(s.tail))??[],s]);return[...o.values()]}function b1({
cards:t,bends:e},n,o){let s=new Set(n.flatMap(({tail:u,head:m})=>[u,m])),r=new Map,i=new Map,a=(u,m)=>(r.set(u,[...r.get(
u)??[],m]),m);for(let[u,m,h]of t)s.has(u)&&i.set(u,{layer:m,spot:a(m,_p(u,h,o(u)))});let c=new Map(e.map(([u,m,h])=>[je(
{tail:u,head:m}),h])),l=new Map;for(let u of n){let[m,h]=[i.get(u.tail),i.get(u.head)];if(!m||!h||l.has(je(u)))continue;
let g=m.layer<h.layer?1:-1,b=(c.get(je(u))??[]).map((_,v)=>a(m.layer+g*(v+1),_p(-1,_,26))),y=[m.spot,...b,h.spot];l.set(
je(u),y);let O=g>0?y:[...y].reverse();for(let[_,v]of O.slice(1).entries())v.above.push(O[_]),O[_].below.push(v)}let f=[...r].
sort(([u],[m])=>u-m).map(([,u])=>u.sort((m,h)=>m.across-h.across));return{layers:f,arrows:n,ways:l,width:y1(f)}}var _p=(t,e,n)=>({
card:t,across:e,room:n,at:0,above:[],below:[]});function y1(t){for(let o of t){let s=0;for(let r of o)r.at=s+r.room/2,s+=
r.room}for(let o=0;o<8;o++)for(let s of o%2?[...t].reverse():t){let r=s.map(({above:i,below:a,at:c})=>zr([...i,...a].map(
l=>l.at))??c);for(let[i,a]of O1(r,s).entries())s[i].at=a}let e=t.flat(),n=Math.min(...e.map(({at:o,room:s})=>o-s/2));for(let o of e)
o.at-=n;return Math.max(...e.map(({at:o,room:s})=>o+s/2))}var zr=t=>t.length?t.reduce((e,n)=>e+n,0)/t.length:null;function O1(t,e){
let n=[],o=[],s=0;for(let[i,a]of t.entries())for(s+=i?(e[i-1].room+e[i].room)/2:0,o.push(s),n.push([a-s]);n.length>1&&(zr(
n[n.length-2])??0)>(zr(n[n.length-1])??0);){let c=n.pop()??[];n[n.length-1].push(...c)}return n.flatMap(i=>i.map(()=>zr(
i)??0)).map((i,a)=>i+o[a])}var Gr=10,$1=30,Mp=[1.4,2.8,2.3,1.8,1.2],gc=14,S1=6,wc=t=>bn(t?x.encodings.holds[x.names.holds.indexOf(t)].dashes:[]),vp=t=>Math.
max(...t.map(({rank:e})=>Mp[e??0]??Mp[0]));function Ap(t,e,n,o,{end:s,start:r,room:i}){let a=[];for(let f of n){let u=o.
get(je(f))??[],m=u.findIndex((y,O)=>O>0&&e.includes(y));if(m<1)continue;let[h,g]=[u[m-1],u[m]],b=s(g,f);a.push({from:{key:String(
t.indexOf(h)),at:r(h),room:h.card<0?S1:i(h)/2-gc},to:{key:`${e.indexOf(g)} ${b}`,at:b},of:f})}let{buses:c,levels:l}=Sp(a);
return{buses:c,height:Math.max($1,(l+1)*Gr+gc)}}function Tp(t,{footOf:e,from:n,to:o}){let s=n+gc+t.level*Gr,[r,i]=Ce(t);
return r===i?_n(t.of,[r,e(t.from[0].key)],[r,o]):[t.from.map(({key:a,at:c,of:l})=>_n(l,[c,e(a)],[c,s])),_n(t.of,[r,s],[i,
s]),t.to.map(({at:a,of:c})=>_n(c,[a,s],[a,o]))]}function _n(t,...e){let[n,...o]=new Set(t.map(s=>s.hold));return S("poly\
line",{points:e.join(" "),"stroke-width":vp(t),...o.length?{}:wc(n),"stroke-linecap":"square"})}function Lp(t,e,n,o){return S(
"g",{},S("line",{x1:e,x2:e,y1:n,y2:o-7,"stroke-width":vp(t)}),S("path",{class:"head",d:`M${e-5} ${o-9} L${e} ${o-1} L${e+
5} ${o-9} Z`}))}function Ep(t,[e,n,[o,s]],r){let[i,a]=[n[1]+Gr/2,s-Gr/2];return _n([t],e,[n[0],i],[r,i],[r,a],[o,a],[o,s])}var[_1,k1]=[172,148],M1=900,Ur=20,v1=18,ts=16,A1=40;function Ip(t,e,n,o){let s=d("div",{class:"argument"});t.append(s);let r=s.
clientWidth,i=[...new Set(n.flatMap(({tail:O,head:_})=>[O,_]))],a=Je(),c=N1(e,n,a);for(let{label:O}of[...c.values()].flat())
s.append(O);let f=kp(o,n,O=>{let _=(c.get(O)??[]).map(({label:v})=>v.offsetWidth+8);return Math.max(r<M1?k1:_1,_.reduce(
(v,A)=>v+A,0))+Ur}),u=f.flatMap(({layers:O})=>O.flat().filter(({card:_})=>_>=0)),m=new Map(u.map(({card:O,room:_})=>[O,E1(
e.cards[O],_-Ur,a)]));for(let O of i)s.prepend(m.get(O)??"");let h=S("svg",{class:"lines","aria-hidden":"true"});s.prepend(
h);let g=T1(r),[b,y]=[0,0];for(let O of f){let{left:_,top:v}=g.lowest(O.width+ts),A=v+q1(O,{left:_,top:v,boxes:m,meetings:c,
lines:h});g.fill(_,O.width+2*ts,A+A1),b=Math.max(b,_+O.width+2*ts),y=Math.max(y,A)}s.style.width=`${b}px`,s.style.height=
`${y}px`,h.setAttribute("width",String(b)),h.setAttribute("height",String(y)),L1(s,u,m,c)}function T1(t){let e=[{left:0,
height:0}],n=(o,s)=>e.filter((r,i)=>r.left<s&&(e[i+1]?.left??1/0)>o);return{lowest(o){return e.filter(({left:r})=>r===0||
r+o<=t).map(({left:r})=>({left:r,top:Math.max(...n(r,r+o).map(({height:i})=>i))})).reduce((r,i)=>i.top<r.top?i:r)},fill(o,s,r){
let i=n(o,o+s).at(-1)?.height??0,a=o+s,c=e.filter(f=>f.left<o||f.left>=a),l=c.some(f=>f.left===a)?[]:[{left:a,height:i}];
e=[...c,{left:o,height:r},...l].sort((f,u)=>f.left-u.left)}}}function L1(t,e,n,o){for(let{card:s}of e){for(let{label:r}of o.
get(s)??[])t.append(r);t.append(n.get(s)??"")}}function E1(t,e,n){let{marks:o=[]}=t,s=t.denied?"\u2298 ":t.doubted?"? ":
"",r=[o.length>0&&d("strong",{},`${s}${o.join(", ")}`),o.length>0&&" ",d("span",{dir:"auto",lang:t.id&&Te(t.id)},t.inferred?
ae(t.text):t.text)],i=t.hold?` held-${t.hold.replace(" ","-")}`:"",a=`card ${t.sign??""}${i}${t.denied?" denied":""}`,{id:c,
statements:l=[]}=t,f=(c?w.open===`actor:${c}`:l.some(m=>n.has(m)))&&"location",u=l.length||c?L(r,()=>c?ft(c):Z(l,t.text),
{class:a,"aria-current":f}):d("div",{class:a},r);return u.style.width=`${e}px`,u}function N1({cards:t},e,n){let o=new Map;
for(let r of e){let i=[...(r.marks??[]).map(c=>`${c}:`),r.words].join(" "),a=o.get(r.head)??new Map;o.set(r.head,a.set(i,
[...a.get(i)??[],r]))}let s=new Map;for(let[r,i]of o){let a=[...i].map(([c,l])=>({arrows:l,label:I1(t,c,l,n)}));s.set(r,
a)}return s}function I1(t,e,n,o){let s=n.flatMap(a=>a.statements),r=n.map(({tail:a,head:c})=>p("leads_to",{tail:t[a].text,
words:e,head:t[c].text})),i=[d("strong",{},e),n.length>1&&` \xB7 ${n.length}`];return L(i,()=>Z(s,e),{class:"arrow-words",
"aria-current":s.some(a=>o.has(a))&&"location","aria-label":`${r.join("; ")}. ${p("show_quotes")}`,title:r.join(`
`)})}function q1({layers:t,arrows:e,ways:n,width:o},{left:s,top:r,boxes:i,meetings:a,lines:c}){let l=O=>i.get(O),f=O=>n.
get(je(O))??[],u=O=>t.findIndex(_=>_.includes(O)),m=O=>u(f(O)[0])<u(f(O).slice(-1)[0]),h=e.filter(m),g=new Map(e.filter(
O=>!m(O)).map(O=>[O,[]])),b=new Map,y=r;for(let[O,_]of t.entries()){let v=new Map(_.map(D=>[D,R1(a.get(D.card)??[],n,s+D.
at)])),A=t[O-1]??[],{buses:E,height:P}=Ap(A,_,h,n,{end:(D,$t)=>v.get(D)?.find(k=>k.arrows.includes($t))?.at??s+D.at,start:D=>s+
D.at,room:({room:D})=>D-Ur}),j=[...v.values()].flat().map(({label:D})=>D.offsetHeight),C=y,U=Math.max(0,...j),W=y+(O||U?
P:0);y=W+(U&&U+v1);let J=D=>b.get(A[Number(D)])??C;for(let D of E)se(c,[Tp(D,{footOf:J,from:C,to:W})]);let ct=Math.max(0,
..._.map(({card:D})=>D<0?0:l(D).offsetHeight));for(let D of _){let $t=s+D.at,k=D.card<0?h.filter(K=>f(K).includes(D)):[];
if(k.length&&se(c,[_n(k,[$t,W],[$t,y+ct])]),b.set(D,y+ct),D.card<0)continue;let F=l(D.card).offsetHeight,H=O===0?y+ct-F:
y;b.set(D,H+F),Np(l(D.card),$t-(D.room-Ur)/2,H);for(let{label:K,arrows:Et,at:Fe}of v.get(D)??[]){Np(K,Fe-K.offsetWidth/2,
W+(U-K.offsetHeight)/2),c.append(Lp(Et,Fe,W+U,H));for(let go of Et)g.get(go)?.push([Fe,W])}for(let[K,Et]of g)f(K)[0]===D&&
Et.unshift([$t,H+F],[$t,y+ct])}y+=ct}for(let[O,_]of g)se(c,[Ep(O,_,s+o+ts/2)]);return y+(g.size&&ts)-r}function Np(t,e,n){
t.style.left=`${Math.round(e)}px`,t.style.top=`${Math.round(n)}px`}function R1(t,e,n){let o=({arrows:a})=>{let c=a.map(l=>e.
get(je(l))?.at(-2)?.at??0);return c.reduce((l,f)=>l+f,0)/c.length},s=[...t].sort((a,c)=>o(a)-o(c)),r=s.reduce((a,{label:c})=>a+
c.offsetWidth+8,0),i=n-r/2;return s.map(a=>{let c=a.label.offsetWidth+8;return i+=c,{...a,at:i-c/2}})}var qp=".sheet, .facets, .table-scroll, .matrix-scroll, .analysis-table",C1=200,Rp="";async function es(t,e){let n=`${w.
tab} ${w.article}`,s=(Rp===n?[...t.querySelectorAll(qp)]:[]).map(({className:r,scrollLeft:i,scrollTop:a})=>({className:r,
scrollLeft:i,scrollTop:a}));Rp=n,await e(t);for(let[r,i]of[...t.querySelectorAll(qp)].entries())i.className!==s[r]?.className||
i.scrollTop||i.scrollLeft||i.scrollTo(s[r].scrollLeft,s[r].scrollTop)}function Cp(t,e){let n=t.querySelectorAll("[aria-c\
urrent='location']"),[o]=w.open?n:[];o&&xc(o,o.closest(".sheet"))&&o.scrollIntoView({block:o.offsetHeight>C1?"start":"ce\
nter",inline:"center"});let s=e&&(o??t.querySelector("h2, h3, .sheet"));s&&(s.tabIndex<0&&(s.tabIndex=-1),s.focus({preventScroll:!0}))}
function xc(t,e){let[n,o]=[t,e].map(c=>c.getBoundingClientRect()),{scrollPaddingRight:s,scrollPaddingBottom:r}=getComputedStyle(
e),i=Math.min(o.right,innerWidth)-(Number.parseFloat(s)||0),a=Math.min(o.bottom,innerHeight)-(Number.parseFloat(r)||0);return n.
left<o.left||n.right>i||n.top<Math.max(o.top,0)||n.bottom>a}var te=(...t)=>d("div",{class:"sheet"},t),oo=(t,...e)=>d("di\
v",{class:"sheet",tabindex:0,role:"region","aria-label":p(`tab_${t}`)},e);var jp=null,Bp=()=>jp;async function Wp(t){let[e]=await Promise.all([Gs(),V()]),n=Zo(x,e,w),o=h=>x.statements.article[h.
statement],s=Zo(x,e,{...w,about:null}),r=[...new Set(s.map(o))].sort((h,g)=>h-g);if(!r.length){N(t,oo("arguments",d("p",
{},p("no_arrows"))));return}let i=w.article!==null&&!x.articles.some(({id:h})=>h===w.article),c=r.find(h=>x.articles[h].
id===w.article)??r.find(h=>n.some(g=>o(g)===h))??r[0],l=n.filter(h=>o(h)===c),f=x.articles[c],u=[...new Set(l.flatMap(h=>h.
statements))];jp={article:c,statements:u};let m=oo("arguments",d("p",{class:"line choosers"},et(p("argument_article"),r.
map(h=>[x.articles[h].id,x.articles[h].title]),f.id,h=>M({article:h})),d("label",{},`${p("about")} `,j1(e,s))),i&&d("p",
{class:"quiet"},p("no_such_article")),d("h2",{lang:f.language},f.title),d("p",{class:"source",dir:"ltr"},ke(f)),B1(l,n,u),
l.length?W1(e,l):d("p",{},p("no_arrows_here")));N(t,m),l.length&&Ip(m,e,l,e.places[c])}function j1({topics:t,cards:e},n){
let s=[...new Set(n.flatMap(({tail:r,head:i})=>[...e[r].about??[],...e[i].about??[]]))].map(r=>t[r]).sort(([,r],[,i])=>r.
localeCompare(i));return et(p("about"),[["",p("about_all")],...s],w.about??"",r=>M({about:r||null}))}function B1(t,e,n){
return d("p",{class:"quiet"},`${z(Dn())}. `,t.length<e.length?p("arrows_here",{here:q(t.length,"arrow"),all:e.length}):`${q(
t.length,"arrow")}.`," ",n.length>0&&Q(p("show_quotes"),n,p("tab_arguments")),d("br"),p("arguments_help"))}function W1({
cards:t},e){let n=[...new Set(e.flatMap(({tail:a,head:c})=>[a,c]))].map(a=>t[a]),o=[...n,...e],s=a=>n.some(c=>c.sign===a),
i=[...[void 0,"not actual","hedged"].filter(a=>o.some(c=>c.hold===a)).map(a=>[bc({hold:a}),p(`look_${a?.replace(" ","_")??
"plain"}`)]),o.some(a=>a.denied)&&[bc({denied:!0}),`\u2298 ${p("held_denied")}`],...["cooperation","conflict"].filter(s).
map(a=>[bc({sign:a}),p(`look_${a}`)])];return d("ul",{class:"looks"},i.map(a=>a&&d("li",{},a)))}function bc({hold:t,denied:e=!1,
sign:n="neither"}){let o=S("rect",{x:2,y:2,width:24,height:12,rx:4,class:`border ${n}`,...wc(t)}),s=e&&S("rect",{x:2,y:2,
width:5,height:12,class:"bar-denied"});return S("svg",{class:"sample",width:28,height:16,viewBox:"0 0 28 16","aria-hidde\
n":"true"},o,s)}function Be(t,e=""){return`${[x.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network",e].filter(
Boolean).join("-")}.${t}`}var P1={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function ns(t){return t.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g,
"\uFFFD")}function dt(t){return ns(String(t)).replace(/[&<>"]/g,e=>P1[e])}var Hr=1.4,[Pp,F1,so]=[48,24,12];function Vr(t,e,n,o=400,s=""){let r=s&&` fill="${s}"`,i=[];for(let c of t.split(/\s+/).
filter(Boolean)){let l=i.length?`${i[i.length-1]} ${c}`:c;i.length&&Ze(l,n,o)<=e?i[i.length-1]=l:i.push(c)}return{markup:i.
map((c,l)=>`<text y="${(n*(1+l*Hr)).toFixed(1)}" font-size="${n}" font-weight="${o}"${r}>${dt(c)}</text>`).join(""),height:i.
length*n*Hr}}function Fp(t){let[e,n]=[0,so];return{markup:(w.picture==="named"?Ir():$m()).map(([r,i])=>{let a=Pp+Ze(i,so)+
F1;e&&e+a>t&&([e,n]=[0,n+so*Hr]);let c=`<g transform="translate(${e} ${n-11})">${r.innerHTML}</g><text x="${e+Pp}" y="${n}\
" font-size="${so}">${dt(i)}</text>`;return e+=a,c}).join(""),height:n+so*Hr-so}}function zp(){let t=Ne()?.body;if(!t?.nodeIndices.length)return null;let{nodes:e}=$.level,n=t.nodeIndices.map(l=>({at:l,
x:t.nodes[l].x,y:t.nodes[l].y})),[o,s]=[Math.min(...n.map(({x:l})=>l))-90,Math.max(...n.map(({x:l})=>l))+90],[r,i]=[Math.
min(...n.map(({y:l})=>l))-60,Math.max(...n.map(({y:l})=>l))+70],a=[...[...$.arrows.keys()].map(l=>D1(l,t)),...n.map(({at:l,
x:f,y:u})=>G1(l,e[l],f,u))];return{markup:`<g transform="translate(${(-o).toFixed(1)} ${(-r).toFixed(1)})">${a.join("")}\
</g>`,width:s-o,height:i-r}}function Dp(t,e,n){let o=n.nodes[e],s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=$.level.nodes[e].size+
3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*r}}var os=({x:t,y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function D1(t,e){
let{options:n}=e.edges[t],{arrows:o}=$.level,{signs:s,holds:r}=x.encodings,[i,a]=[e.nodes[o.actor[t]],e.nodes[o.target[t]]],
{color:c}=n.color,l=i===a,f=l?{x:i.x+34,y:i.y-34}:gr(i,a,n.smooth),u=l?{x:i.x,y:i.y-16}:Dp(f,o.actor[t],e),m=l?{x:i.x+16,
y:i.y}:Dp(f,o.target[t],e),h=Math.atan2(m.y-f.y,m.x-f.x)*180/Math.PI,g={x:(u.x+2*f.x+m.x)/4,y:(u.y+2*f.y+m.y)/4},{dashes:b}=r[o.
hold[t]],y=b.length?` stroke-dasharray="${b.join(" ")}"`:"",O=`<path d="M${os(u)} Q${os(f)} ${os(m)}" fill="none" stroke\
="${c}" stroke-width="${n.width.toFixed(1)}"${y}/>`,_=Uo(s[o.sign[t]].head,c,`translate(${os(m)}) rotate(${h}) scale(1)`),
v=Qa(ya(o.hold[t],o.mark[t]),c,g.x.toFixed(1),g.y.toFixed(1));return O+(_?.outerHTML??"")+(v?.outerHTML??"")+z1(n.label??
"",u,m,g)}function z1(t,e,n,o){if(!t)return"";let s=Math.atan2(n.y-e.y,n.x-e.x)*180/Math.PI,r=s>90||s<-90?s+180:s,i=t.split(
`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${dt(c)}</tspan>`);return`<text transform="translate(${os(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${Gp()}>${a.join("")}</text>`}var Gp=()=>`text-anchor="middle" fill="${it().text}\
" stroke="${it().ground}" stroke-width="3" paint-order="stroke"`;function G1(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=Gn(G($.level,t)).split(`
`).map((f,u)=>`<text x="${s}" y="${r+e+14+u*14}" font-size="13" ${Gp()}>${dt(f)}</text>`),l=o>=0?hn()[o]:it().node;return`${i[n]}\
fill="${l}" stroke="${it().line}"/>${c.join("")}`}var U1=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linecap","stroke-linejoin","stroke-opac\
ity","paint-order","opacity","font-size","font-weight","font-style","font-family","text-anchor","dominant-baseline","let\
ter-spacing","direction","visibility","marker-start","marker-mid","marker-end"],H1=["class","style","tabindex","role","f\
ocusable"];function ss(t,e){let n=t.cloneNode(!0),[o,s]=[t,n].map(r=>[r,...r.querySelectorAll("*")]);for(let[r,i]of o.entries()){
let a=getComputedStyle(i);for(let c of[...H1,...s[r].getAttributeNames().filter(l=>/^(aria|data)-/.test(l))])s[r].removeAttribute(
c);a.display==="none"&&s[r].setAttribute("display","none");for(let c of U1)s[r].setAttribute(c,a.getPropertyValue(c))}if(e)
for(let[r,i]of o.entries())i.matches(e)&&s[r].remove();return n}var V1=/^repeating-linear-gradient\((.*)\)$/,Q1=/,\s*(?![^(]*\))/,K1={"to top":0,"to right":90,"to bottom":180,"to left":270};
function Up(t,{x:e,y:n,width:o,height:s}){let[r,...i]=V1.exec(t)?.[1].split(Q1)??[];if(!i.length)return null;let a=(K1[r]??
Number.parseFloat(r))*Math.PI/180,[c,l]=[Math.sin(a),-Math.cos(a)],f=(Math.abs(o*c)+Math.abs(s*l))/2,[u,m]=[e+o/2-f*c,n+
s/2-f*l],h=0,g=i.map(j=>{let C=j.lastIndexOf(" ");return h=Math.max(h,Number.parseFloat(j.slice(C))),{colour:Y1(j.slice(
0,C)),at:h}}),b=[u,m,u+h*c,m+h*l].map(j=>(Math.round(100*j)/100+0).toFixed(2)),y=`stripes${[t,...b].join("_").replace(/[^\w.-]+/g,
"_")}`,[O,_,v,A]=b,E=g.map(({colour:j,at:C})=>`<stop offset="${(C/h).toFixed(4)}" stop-color="${j}"/>`),P=`gradientUnits\
="userSpaceOnUse" spreadMethod="repeat" x1="${O}" y1="${_}" x2="${v}" y2="${A}"`;return{fill:`url(#${y})`,defined:`<line\
arGradient id="${y}" ${P}>${E.join("")}</linearGradient>`}}function Y1(t){let e=/^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)$/.
exec(t)?.slice(1);return e?`rgb(${e.map(n=>Math.round(255*Number(n))).join(", ")})`:t}var Qr=8,Hp=document.createElement("canvas").getContext("2d");function yc(t){let e=J1(t);for(let[o]of e)o.scrollTo(0,0);
let n=t instanceof SVGSVGElement?X1(t):Z1(t);for(let[o,s,r]of e)o.scrollTo(s,r);return n}function J1(t){let e=[];for(let n=t.
parentElement;n;n=n.parentElement)e.push(n);return e.filter(n=>n.scrollLeft||n.scrollTop).map(n=>[n,n.scrollLeft,n.scrollTop])}
function X1(t){let e=t.getBBox(),[n,o]=[Math.ceil(e.width)+2*Qr,Math.ceil(e.height)+2*Qr],s=ss(t);return s.setAttribute(
"viewBox",`${e.x-Qr} ${e.y-Qr} ${n} ${o}`),s.setAttribute("width",String(n)),s.setAttribute("height",String(o)),{markup:Yr(
s),width:n,height:o}}function Z1(t){let{left:e,top:n}=t.getBoundingClientRect(),o=[],[s,r]=[0,0],i=(c,l)=>{c&&(o.push(c),
s=Math.max(s,l.right-e),r=Math.max(r,l.bottom-n))},a=c=>{let l=getComputedStyle(c);if(l.display==="none"||l.visibility===
"hidden"||l.opacity==="0")return;let f=c.getBoundingClientRect();if(f.right<e)return;let[u,m]=[f.left-e,f.top-n];if(c instanceof
SVGSVGElement){let h=ss(c);for(let[g,b]of Object.entries({x:u,y:m,width:f.width,height:f.height,overflow:"visible"}))h.setAttribute(
g,String(b));i(Yr(h),f);return}i(tO(l,u,m,f.width,f.height),f);for(let h of c.childNodes)if(h instanceof Element)a(h);else if(h instanceof
Text)for(let g of sO(h,l,e,n))i(g.markup,g.place)};return a(t),{markup:o.join(""),width:Math.ceil(s),height:Math.ceil(r)}}
var Yr=t=>ns(new XMLSerializer().serializeToString(t));function tO(t,e,n,o,s){let r=o>0&&s>0?Up(t.backgroundImage,{x:e,y:n,
width:o,height:s}):null,i=r?`${r.defined}<rect x="${e}" y="${n}" width="${o}" height="${s}" fill="${r.fill}"/>`:"";return nO(
t,e,n,o,s,!r)+i+eO(t,e,n,o,s)}function eO(t,e,n,o,s){let r=Number.parseFloat(t.outlineWidth);if(t.outlineStyle!=="solid"||
!r||!Kr(t.outlineColor))return"";let i=Number.parseFloat(t.outlineOffset)+r/2;return`<rect x="${e-i}" y="${n-i}" width="${o+
2*i}" height="${s+2*i}" fill="none" stroke="${t.outlineColor}" stroke-width="${r}"/>`}function nO(t,e,n,o,s,r){let[i]=t.
backgroundImage.match(/(?:rgba?|color)\([^)]*\)/)??[],a=[t.backgroundColor,r?i:""].find(A=>A&&Kr(A))??"none",c=["Top","R\
ight","Bottom","Left"].map(A=>({wide:t[`border${A}Style`]==="none"?0:Number.parseFloat(t[`border${A}Width`]),colour:t[`b\
order${A}Color`]})),l=c.every(({wide:A,colour:E})=>A===c[0].wide&&E===c[0].colour),{wide:f,colour:u}=c[0],m=Math.min(Number.
parseFloat(t.borderTopLeftRadius)||0,o/2,s/2),h={dashed:`${3*f} ${2*f}`,dotted:`0 ${2*f}`}[t.borderTopStyle],g=h?` strok\
e-dasharray="${h}" stroke-linecap="round"`:"",b=f&&Kr(u)?` stroke="${u}" stroke-width="${f}"${g}`:"",y=l&&b?f/2:0,O=`x="${e+
y}" y="${n+y}" width="${Math.max(0,o-2*y)}" height="${Math.max(0,s-2*y)}"`,_=a==="none"&&!(l&&b)?"":`<rect ${O} rx="${m}\
" fill="${a}"${l?b:""}/>`;if(l)return _;if(c[0].wide&&c.slice(1,3).every(A=>A.wide===f&&A.colour===u))return`<rect ${O} \
rx="${m}" fill="${a}"/>${oO({x:e,y:n,width:o,height:s,round:m,wide:f},c[3],b)}`;let v=c.map(({wide:A,colour:E},P)=>{if(!A||
!Kr(E))return"";let j=[[e,n,o,A],[e+o-A,n,A,s],[e,n+s-A,o,A],[e,n,A,s]][P];return`<rect x="${j[0]}" y="${j[1]}" width="${j[2]}\
" height="${j[3]}" fill="${E}"/>`});return _+v.join("")}function oO({x:t,y:e,width:n,height:o,round:s,wide:r},i,a){let[c,
l,f,u]=[e+r/2,t+n-r/2,e+o-r/2,s-r/2],m=(y,O,_,v)=>`A${y} 0 0 ${O} ${_} ${v}`,h=`M${t+s} ${c}H${l-u}${m(`${u} ${u}`,1,l,c+
u)}V${f-u}${m(`${u} ${u}`,1,l-u,f)}H${t+s}`,g=`${Math.max(0,s-i.wide)} ${Math.max(0,s-r)}`,b=`M${t+s} ${e}${m(`${s} ${s}`,
0,t,e+s)}V${e+o-s}${m(`${s} ${s}`,0,t+s,e+o)}V${e+o-r}${m(g,1,t+i.wide,e+o-s)}V${e+s}${m(g,1,t+s,e+r)}Z`;return`<path d=\
"${h}" fill="none"${a}/><path d="${b}" fill="${i.colour}"/>`}var Kr=t=>t!=="transparent"&&!/^rgba\(.*, 0\)$/.test(t);function sO(t,e,n,o){
let s=e.writingMode.startsWith("horizontal"),r=e.direction==="rtl";Hp.font=`${e.fontStyle} ${e.fontWeight} ${e.fontSize}\
 ${e.fontFamily}`;let i=Hp.measureText("x").fontBoundingBoxAscent,a=`font-family="${dt(e.fontFamily)}" font-size="${e.fontSize}\
" font-weight="${e.fontWeight}" font-style="${e.fontStyle}" fill="${e.color}" direction="${e.direction}"`;return rO(t,s).
map(({words:c,place:l})=>{let f=s?`x="${(r?l.right:l.left)-n}" y="${l.top-o+i}"`:`transform="translate(${l.left-n+i} ${l.
bottom-o}) rotate(-90)"`,u=e.textTransform==="uppercase"?c.toLocaleUpperCase():c;return{markup:`<text ${f} ${a}>${dt(u.trim())}\
</text>`,place:l}})}function rO(t,e){let n=[],o=document.createRange();for(let{segment:s,index:r}of new Intl.Segmenter().
segment(t.data)){o.setStart(t,r),o.setEnd(t,r+s.length);let i=o.getBoundingClientRect(),a=n[n.length-1];if(!i.width&&!i.
height)continue;a&&Math.abs(e?a.place.top-i.top:a.place.left-i.left)<2?[a.words,a.place]=[a.words+s,iO(a.place,i)]:n.push(
{words:s,place:i})}return n.filter(({words:s})=>s.trim())}function iO(t,e){let[n,o]=[Math.min(t.left,e.left),Math.min(t.
top,e.top)];return new DOMRect(n,o,Math.max(t.right,e.right)-n,Math.max(t.bottom,e.bottom)-o)}var Vp=(t,e,n)=>`<svg xmln\
s="${Ni}" width="${e}" height="${n}" viewBox="0 0 ${e} ${n}" font-family="${dt(Bo())}">${t}</svg>
`;var Jr=16,aO=480,Xr={arguments:".argument",timeline:".timeline-box svg",matrix:"table.matrix"},cO=".looks, .matrix-legen\
d";function lO(){return w.tab==="graph"?[w.picture==="named"?fO():zp()].filter(e=>e!==null):[...Xr[w.tab]?T("sheet").querySelectorAll(
Xr[w.tab]):[]].map(yc)}function fO(){let t=Ko();if(!t?.parts.ties.length)return null;let{width:e,height:n}=t.picture,o=ss(
t.root,".around, .now");for(let[s,r]of Object.entries({width:e,height:n}))o.setAttribute(s,String(r));return{markup:Yr(o),
width:e,height:n}}function Zr(){return w.tab!=="graph"?!!(Xr[w.tab]&&T("sheet").querySelector(Xr[w.tab])):w.picture==="n\
amed"?!!Ko()?.parts.ties.length:!!Ne()?.body.nodeIndices.length}function ti(){let t=lO();if(!t.length)return null;let{text:e,
quiet:n,ground:o}=it(),s=w.tab==="graph"?[]:[...T("sheet").querySelectorAll(cO)].map(yc),r=Math.max(aO,...[...t,...s].map(
y=>y.width)),i=[],a=Jr,c=({markup:y,height:O},_=8)=>{i.push(`<g transform="translate(${Jr} ${a.toFixed(1)})">${y}</g>`),
a+=O+_},{title:l,what:f,numbers:u,based:m}=uO();c(Vr(l,r,18,600),2),c(Vr(`${p(`tab_${w.tab}`)}. ${f}`,r,13,400,n),12);for(let y of t)
c(y,12);w.tab==="graph"&&c(Fp(r));for(let y of s)c(y);c(Vr([m,ru(u)].filter(Boolean).join(" "),r,12,400,n),Jr);let[h,g]=[
Math.ceil(r+2*Jr),Math.ceil(a)],b=`<rect width="${h}" height="${g}" fill="${o}"/><g fill="${e}">${i.join("")}</g>`;return{
width:h,height:g,svg:Vp(b,h,g)}}function uO(){let t=w.tab==="arguments"?Bp():null;if(t){let o=un(x,t.statements,$.chosen.
main),{title:s}=x.articles[t.article];return{title:s,what:`${z(Dn())}.`,numbers:o,based:cr(o)}}let e={title:x.title,what:Qe()};
if(w.tab==="timeline"){let o=Ue($).flatMap(r=>r.statements),s=un(x,o,$.chosen.main);return{...e,numbers:s,based:cr(s)}}let n=jn();
return{...e,numbers:be(n),based:ha(n)}}var ro=()=>ti()?.svg??"",ei=t=>`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
t)}`;async function Oc(t,e){let{theme:n}=w;await M({theme:t});try{await e()}finally{await M({theme:n})}}var Qp=t=>Oc(t,()=>qe(
Be("svg"),"image/svg+xml",ro())),Kp=(t,e)=>Oc(t,async()=>{let n=await mO(e);n?qe(Be("png"),"image/png",n):de(p("save_too\
_large"))});async function mO(t){let e=ti();if(!e)return null;let n=new Image;n.src=ei(e.svg),await n.decode();let o=d("\
canvas",{width:t,height:Math.round(e.height/e.width*t)});return o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),new Promise(
r=>o.toBlob(r))}async function Yp(){let t="";await Oc("light",()=>{t=ro()});let e=d("img",{class:"paper",src:ei(t),alt:Qe()});
await e.decode(),document.querySelector("body > .paper")?.remove(),document.body.append(e),document.body.classList.add("\
picture-alone");let n=()=>{e.remove(),document.body.classList.remove("picture-alone")};addEventListener("afterprint",n,{
once:!0}),print()}var Jp=["type","sector","country"],pO=["weight","acts","articles","sources","statements"],dO=t=>typeof t=="number"?String(
t):td(t);function td(t){let e=ns(/^'*[=+\-@\t\r]/.test(t)?`'${t}`:t);return/[",\r\n]/.test(e)?`"${e.replace(/"/g,'""')}"`:
e}var hO="; ",We=t=>t.map(e=>/^"|;/.test(e)?`"${e.replace(/"/g,'""')}"`:e).join(hO);async function ni(){let{entities:t,statements:e,
roles:n,bodies:o}=await V(),{articles:s,coders:r,keys:i,names:a,statements:c}=x,l=new Map;for(let{label:k,labels:F={},aliases:H=[],
local:K}of t)for(let Et of K?[]:new Set([k,...Object.values(F),...H]))l.set(Et,(l.get(Et)??0)+1);let f=new Map(c.sums),u=k=>e.
get(k),m=k=>k.id.includes("+")?(k.members??[]).map(F=>t[F]):[],h=k=>{let F=typeof k=="number"&&k>=0?t[k]:void 0;return F===
void 0?[]:m(F).length?m(F):[F]},g=k=>{if(typeof k!="number")return"";if(k<0)return i.at(-1-k);let{id:F,denotes:H=[]}=t[k];
return We(F.includes("&")?H.map(K=>i.at(K)):h(k).map(K=>K.id))},b=k=>h(k).length?gO(h(k).map(ot)):typeof k=="number"?i.at(
-1-k):k,y=k=>We(h(k).flatMap(({id:F,type:H})=>F.includes("&")?[]:[H])),O=k=>!k.local&&l.get(k.label)>1?k.id:ot(k),_=k=>We(
[...new Set(k.map(F=>`${O(F)} (${F.type})`))].sort()),v=k=>typeof k!="number"||k<0?typeof k=="string"?k:i.at(-1-k):O(t[k]),
A=k=>(u(k).roles??[]).map(([,F])=>F),E=k=>{let{s:F,o:H,sources:K=[]}=u(k),Et=[F,H,...A(k),...K].flatMap(h);return _(Et.filter(
({id:Fe,local:go})=>go&&!Fe.includes("&")))},P=k=>{let F=[...A(k),...u(k).sources??[]];return _(F.flatMap(H=>typeof H=="\
number"&&H>=0&&!t[H].local?[t[H]]:[]))},j=k=>F=>String(u(F)[k]??""),C=k=>typeof k=="number"?gt(k):"",U=k=>c.first[k]===null&&
c.last[k]===null,W=k=>U(k)?tt(k).first??tt(k).last:c.first[k]??c.last[k],J=(k,F)=>{let H=o.get(c.article[k]),K=Sn(k).map(
Et=>Et[F]);return H===null||!K.length?"":String([...H.slice(0,F?Math.max(...K):Math.min(...K))].length)},ct=[["date",k=>C(
W(k))],["subject_label",k=>b(u(k).s)],["relation_label",k=>ut(k).label],["object_label",k=>b(u(k).o)],["quote",Wt],["tit\
le",k=>tt(k).title],["publisher",k=>tt(k).publisher],["url",k=>tt(k).url],["claim",Ot],["quote_missing",j("missing")],["\
record",j("record")],["translation",j("translation")],["note",j("note")],...n.map(({id:k},F)=>[k,H=>$t(H,F)]),["degree",
j("degree")],["according_to",k=>On(u(k).sources??[]).join(" > ")],["author_stance",k=>a.stances[c.stance[k]]],["mode",k=>a.
modes[c.mode[k]]],["certainty",k=>a.certainties[c.certainty[k]]],["polarity",k=>a.polarities[c.polarity[k]]],["ended",j(
"ended")],["when",j("when")],["inferred_when",j("inferred_when")],["earliest",k=>C(c.first[k])],["latest",k=>C(c.last[k])],
["dated_by",k=>C(W(k))?U(k)?"article":"event":""],["act",j("act")],["sums_up",k=>We((f.get(k)??[]).map(F=>i.at(F)))],["a\
lternative_to",k=>We((u(k).or??[]).map(F=>i.at(F)))],["inferred",k=>We(u(k).inferred??[])],["basis",j("basis")],["propos\
ed_by",j("proposed_by")],["author",k=>tt(k).author],["published",k=>tt(k).published],["inferred_published",k=>tt(k).inferred],
["section",k=>tt(k).section],["tags",k=>We(tt(k).tags)],["language",k=>tt(k).language],["local",E],["entities",P],["subj\
ect",k=>g(u(k).s)],["subject_type",k=>y(u(k).s)],["relation",k=>ut(k).id],["object",k=>g(u(k).o)],["object_type",k=>y(u(
k).o)],["article",k=>s[c.article[k]].id],["coder",k=>r[c.coder[k]]],["statement",k=>i.at(k)],["start",k=>J(k,0)],["end",
k=>J(k,1)]],D=Y($.chosen.inside).map(k=>ct.map(([,F])=>td(F(k)??"")));return[ct.map(([k])=>k),...D].map(k=>`${k.join(",")}\
\r
`).join("");function $t(k,F){let H=(u(k).roles??[]).filter(([K])=>K===F);return We(H.map(([,K])=>v(K)).sort())}}var gO=t=>t.
length===1?t[0]:We(t);function oi(){let{nodes:t}=$.level,n=["actor","actor_label","target","target_label","weight","acts",
...x.names.quad_classes.map(s=>s.replace(" ","_")),"no_quad_class","articles","sources","label","statements"],o=pa($).map(
({pair:s,actor:r,target:i})=>{let{acts:a,byQuadClass:c,noQuadClass:l,articles:f,sources:u,statements:m}=ve($,s);return[...[
t[s.a].actor,r,t[s.b].actor,i],s.weight,a,...c,l,f.size,u.size,Ee(x,$.level,s.rows),re(x,m).join(" ")]});return[n,...o].
map(s=>`${s.map(dO).join(",")}\r
`).join("")}function si(){let{nodes:t}=$.level,e=new Set,n=pa($).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:f}=ve($,r),u=[r.weight,a,c.size,l.size,re(x,f).join(" ")],m=`source="${dt(t[r.a].actor)}" target="${dt(
t[r.b].actor)}"`;return`<edge id="${i}" ${m} label="${dt(Ee(x,$.level,r.rows))}" weight="${r.weight}"><attvalues>${u.map(
Xp).join("")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=Jp.map((a,c)=>Xp(t[r][a],c)).join("");return`\
<node id="${dt(t[r].actor)}" label="${dt(G($.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0\
" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${Zp("node",Jp,()=>"string")+Zp("edge",
pO,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var Xp=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${dt(t)}"/>`;function Zp(t,e,n){let o=e.map((s,r)=>`<at\
tribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}function ed(t,e){let n=t.sources.map(({id:a,label:c})=>({id:a,label:c}));n.sort((a,c)=>nd(a.label,c.label)||nd(a.id,c.id));
let s=[...t.signers.map(a=>`by:${a}`),...n.map(({id:a})=>`of:${a}`)].map((a,c)=>({name:a,isSigner:c<t.signers.length,claims:0,
disputed:0,shared:0})),r=new Map(n.map(({id:a},c)=>[a,t.signers.length+c])),i={holders:s,disputes:new Map};for(let a of wO(
t,e,r).values())xO(i,a);return i}function wO(t,e,n){let{publisher:o,author:s}=t.statements,r=new Map;for(let i of Bs(t,e)){
let{claim:a,who:c,at:l}=i,f=r.get(a)??new Map;r.set(a,f);for(let u of new Set(c===null?[o[l],s[l]]:[n.get(c)??-1]))u>=0&&
f.set(u,[...f.get(u)??[],i])}return r}function xO({holders:t,disputes:e},n){let o=[...n].sort(([i],[a])=>i-a),[s,r]=[new Set,
new Set];for(let[i,[a,c]]of o.entries()){c.some(({held:l})=>l)&&t[a].claims++;for(let[l,f]of o.slice(i+1)){let[[u]=[-1]]=Zi(
c,f),m=a*t.length+l;ta(u)&&e.set(m,(e.get(m)??0)+1);for(let h of ta(u)?[s]:Ef(u)?[r]:[])t[l].isSigner&&h.add(a),t[a].isSigner&&
h.add(l)}}for(let i of s)t[i].disputed++;for(let i of r)t[i].shared++}function bO({holders:t,disputes:e},n){let o=n===void 0?
-1:t.findIndex(({name:a})=>a===n),s=null;for(let[a,c]of e){let[l,f]=[Math.floor(a/t.length),a%t.length];if(o>=0&&l!==o&&
f!==o)continue;let u=!s||c>s.number,m=s&&c===s.number&&(l<s.one||l===s.one&&f<s.other);(u||m)&&(s={one:l,other:f,number:c})}
if(t.length<2)return null;let r=o>=0?o:s?.one??0,i=s?s.one+s.other-(o>=0?r:s.one):r?0:1;return{pair:[t[r].name,t[i].name],
disputed:s?.number??0}}function ri(t,e,n){if(e.compared_with)return{state:e,standings:ed(t,e),disputed:0};let o=f=>String(
e[f])===String(n[f])?null:e[f],s={...e,modes:o("modes"),polarities:o("polarities")},r=ed(t,s),i=String(e.according_to)!==
String(n.according_to)&&e.according_to.length===1,a=bO(r,i?e.according_to[0]:void 0);if(!a)return{state:s,standings:r,disputed:0};
let[c,l]=a.pair;return{state:{...s,according_to:[c],compared_with:[l]},standings:r,disputed:a.disputed}}var nd=(t,e)=>t<
e?-1:t>e?1:0;function od(t,e){let{act:n}=t.facts.statements,o=new Map(e.map(m=>[n[m.main],m])),s=$c(t).map(m=>m.map(h=>o.get(h))),r=new Set(
s.flat().filter(m=>m!==void 0&&!ce(m))),i=s.filter(m=>m.every(h=>h&&r.has(h))),a=new Map;for(let[m,h]of i)a.set(m,a.get(
m)??[]),a.set(h,[...a.get(h)??[],m]);let c=new Map,l=m=>{let h=c.get(m);if(h!==void 0)return h;let g=1+Math.max(0,...(a.
get(m)??[]).map(l));return c.set(m,g),g},f=e.filter(m=>a.has(m));for(let m of f)l(m);let u={columns:new Map,numbers:[]};
for(let m of yO(f,i)){u.numbers.length&&u.numbers.push(null);let h=u.numbers.length;for(let b of m)u.columns.set(b,h+l(b));
let g=Math.max(...m.map(l));u.numbers.push(...Array.from({length:g},(b,y)=>y+1))}return u}function yO(t,e){let n=new Map(
t.map(o=>[o,[o]]));for(let o of e){let[s,r]=o.map(i=>n.get(i)??[]);if(s!==r){s.push(...r);for(let i of r)n.set(i,s)}}return[
...new Set(n.values())]}function $c({facts:t,state:e}){if(!t.orders.length)return[];let{inside:n,main:o}=Rt(t,As(e),qt(e)),
{act:s,relation:r}=t.statements,i=l=>n[l]===1&&s[l]>=0&&xt(t,l)&&t.relations[r[o[l]]].kind===qn,a=new Map;for(let[l,f,u]of t.
orders)!n[l]||!xt(t,l)||!i(f)||!i(u)||s[f]===s[u]||a.set(s[f],(a.get(s[f])??new Set).add(s[u]));let c=new Map([...a.keys()].
map(l=>[l,OO(a,l)]));return[...c].flatMap(([l,f])=>[...f].filter(u=>!c.get(u)?.has(l)).map(u=>[l,u]))}function OO(t,e){let n=new Set(
t.get(e));for(let o of n)for(let s of t.get(o)??[])n.add(s);return n}var sd={change:M,state:()=>w,loaded:async()=>{await V()},edges:()=>we($).map(t=>{let e=ve($,t);return{actor:$.level.nodes[t.
a].actor,target:$.level.nodes[t.b].actor,label:Ee(x,$.level,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,
e.noQuadClass],articles:e.articles.size,sources:e.sources.size,statements:re(x,e.statements)}}),parts:()=>$.parts?.claims.
map(t=>t.map(({sides:e,positions:n})=>[...e.map(o=>re(x,o)),...n.map(o=>[...new Set(o.map(({how:s})=>s))].sort())])),compared:()=>{
let{according_to:t,compared_with:e}=ri(x,w,X).state;return[t,e]},arguments:async()=>{let{cards:t,...e}=await Gs();return Zo(
x,{cards:t,...e},w).map(({tail:n,head:o,words:s,statements:r})=>({tail:t[n].text,head:t[o].text,words:s,statements:re(x,
r)}))},timeline:()=>{let{act:t}=x.statements,e=Ue($),n=new Map(e.map(({main:o,statements:s})=>[t[o],re(x,s)]));return{units:e.
map(({statements:o,isReal:s,first:r,last:i})=>({statements:re(x,o),isReal:s,first:r,last:i})),orders:$c($).flatMap(([o,s])=>{
let r=[n.get(o),n.get(s)];return r[0]&&r[1]?[r]:[]})}},bargains:()=>Vs().bargains.map(t=>({acts:t.length,statements:re(x,
t.flatMap(e=>e.statements))})),search:async(t,e)=>((await hc()).groups(t,e).find(o=>o.kind===e)?.hits??[]).map(({label:o,
count:s,phrase:r,statements:i,snippet:a})=>({label:o,count:s,phrase:r?{...r,relation:x.relations[r.relation].id}:null,statements:i?
re(x,i):null,text:a?.text??null})),svg:ro,csv:oi,statements:ni,gexf:si,network:Ne,names:()=>{let t=Ne()?.body.view;return La().
map(({lines:e,size:n,x:o,y:s,width:r,height:i})=>{let{x:a=0,y:c=0}=t?.translation??{},[l,f]=[o+a,s+c];return{text:e.join(
" "),size:n,left:l,top:f,right:l+r,bottom:f+i}})}};var $O=new Set(["since","until","min_weight","theme","language"]),Sc=0,ii=!1;function ai(t){ii||=Object.keys(t).some(e=>!$O.
has(e)),clearTimeout(Sc),Sc=setTimeout(()=>{let e=Nn(w,X),n=ii;if(ii=!1,e!==location.hash.slice(1))try{n?history.pushState(
null,"",`#${e}`):history.replaceState(null,"",`#${e}`)}catch{}},150)}function rd(){clearTimeout(Sc),ii=!1}var ci=(t={})=>`${x.
address??location.href.split("#")[0]}#${Nn({...w,...t},X)}`;function ee(){let{draft:t}=w;return t?t.flatMap((e,n)=>n%2?[]:[{caption:e,view:t[n+1]??""}]):x.story?.steps??[]}var kc=()=>w.
step===null?null:Math.max(1,Math.min(w.step,ee().length));function Mc(t){let{language:e,theme:n,draft:o}=w,s=So(ee()[t-1].
view,X);return{...s,language:s.language??e,theme:n,draft:o,step:t}}var id=async t=>M(...await Lo(ee()[t-1].view,Mc(t))),
ad=t=>`#${Nn(Mc(t),X)}`,SO=()=>Nn({...w,step:null,draft:null,theme:X.theme},X);function cd(t){let e=[...ee(),{caption:t,
view:SO()}];return M({draft:fd(e),step:e.length})}function ld(t){let e=ee().filter((n,o)=>o!==t-1);return M({draft:e.length?
fd(e):null,step:null})}var fd=t=>t.flatMap(({caption:e,view:n})=>[e,n]);function ud(){let t=ee().map(({caption:e,view:n})=>`\
  - caption: ${_c(e)}
    view: ${_c(n)}
`);return`title: ${_c(x.story?.title??x.title)}
steps:
${t.join("")}`}var _c=t=>JSON.stringify(t).replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu,e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`),md=()=>x.story?.steps.length?Mc(1):{};var vc="button, select, input, summary, a[href], [tabindex='0'], [data-key], [data-at]";function Ac(t){return((t.getAttribute(
"aria-label")||t.closest("label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function pd(){let t=document.
activeElement,e=t?.closest("#side, #time, #viewpoint, #panel, #sheet, #stage, #story");return!t||!e||!t.matches(vc)?null:
{part:e.id,words:Ac(t),at:[...e.querySelectorAll(vc)].indexOf(t)}}function dd(t){if(!t||document.activeElement!==document.
body)return;let e=[...T(t.part).querySelectorAll(vc)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>Ac(r)===t.words).
sort((r,i)=>n(r)-n(i));(o??e[Math.min(t.at,e.length-1)])?.focus({preventScroll:!0})}var io=t=>new Set(hd(t).flatMap(({open:e,
name:n})=>e?[n]:[]));function ao(t,e){for(let{details:n,name:o}of hd(t))e.has(o)&&(n.open=!0)}function hd(t){let e=new Map;
return[...t.querySelectorAll("details")].map(n=>{let o=n.firstElementChild?Ac(n.firstElementChild):"",s=e.get(o)??0;return e.
set(o,s+1),{details:n,open:n.open,name:`${o} ${s}`}})}var ne=(t,e)=>lt(G(t,e),Qt(t,e));function gd({facts:t,state:e,level:n,chosen:o},s,r,i){let a=ko(t,{...e,articles:null,sections:null,tags:null},["everyone"]),
c={as_subject:[],as_object:[],as_source:[],as_other:[],left_out_of:[]};for(let[l,f]of s.statements.entries()){if(i!==void 0&&
f.sources?.includes(i)&&c.as_source.push(l),!o.inside[l]){i!==void 0&&a[l]&&Gi(s,l).has(i)&&!f.sources?.includes(i)&&c.left_out_of.
push(l);continue}(r!==void 0?n.subject[l]===r:f.s===i)?c.as_subject.push(l):(r!==void 0?n.object[l]===r:f.o===i)?c.as_object.
push(l):f.roles?.some(([,u])=>u===i)&&c.as_other.push(l)}return Object.entries(c).filter(([,l])=>l.length)}var co="actorgraph-annotator";function li(t,e){let n=Us(t);return n&&d("a",{class:"edit",href:n,target:co,"aria-label":`${p("edit")}: ${e}`},p("edit"))}var _O=44,fi=(t,e)=>yd(t,e,(n,o)=>kO(Sn(t),n,o));function bd(t,e){let n=ip(t);return $d(t).some(s=>wd(n,s).length)?yd(t,
e,s=>wd(n,s),"doubting"):null}function yd(t,e,n,o=null){let{quote:s}=I().statements.get(t);if(!s)return Bt(t);let r=Od(t)===
null?null:Number(s[0]);return $d(t).map((i,a)=>[a?" [\u2026] ":"",MO(i,n(i,r),e,o)])}var ui=(t,e)=>Bt(t)===null?d("block\
quote",{dir:"auto",lang:tt(t).language},e):d("p",{class:"quiet no-words"},e),Od=t=>I().bodies.get(x.statements.article[t]);
function $d(t){let{quote:e=[]}=I().statements.get(t),n=Od(t);return n===null?e.map(String):[n.slice(Number(e[0]),Number(
e[1]))]}var kO=(t,e,n)=>n===null?[[0,e.length]]:t.map(([o,s])=>[o-n,s-n]);function wd(t,e){let n=[];for(let o of t){let s=o.
split(/\s+/).map(i=>i.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")),r=new RegExp(`(?<![\\p{L}\\p{N}])${s.join("\\s+")}(?![\\p{L}\
\\p{N}])`,"iu").exec(e);r&&n.push([r.index,r.index+r[0].length])}return n.sort(([o],[s])=>o-s)}function MO(t,e,n,o){let s=[],
r=0;for(let[a,c]of e)a>r&&s.push(r||n===void 0?xd(t.slice(r,a)):vO(t.slice(0,a),n)),c>r&&s.push(d("mark",{class:o},Tc(t.
slice(Math.max(r,a),c)))),r=Math.max(r,c);let i=t.slice(r);return[...s,n===void 0?xd(i):AO(i,n)]}var Tc=t=>t.replace(/^# /,
"");function xd(t){let e=Tc(t),n=e.split(/\s+/);return n.length<=_O?e:[...n.slice(0,20),"[\u2026]",...n.slice(-20)].join(
" ")}function vO(t,e){let n=Tc(t).split(/\s+/);return n.length<=e+1?n.join(" "):["\u2026",...n.slice(-e-1)].join(" ")}function AO(t,e){
let n=t.split(/\s+/);return n.length<=e+1?n.join(" "):[...n.slice(0,e+1),"\u2026"].join(" ")}function lo(t){let e=I().statements.get(t),n=x.keys.at(t);return d("article",{class:"statement","aria-label":Ot(t)},TO(t),
ui(t,fi(t)),e.translation?d("p",{class:"translation"},e.translation):null,LO(t),d("details",{},d("summary",{},p("details")),
d("dl",{},NO(t))),d("p",{class:"actions"},li(t,Ot(t)),eo(p("copy_footnote"),()=>cp(t)),et(p("citation"),Os.map(o=>[o,p(`\
citation_${o}`)]),w.citation,o=>M({citation:o})),eo(p("copy_bibtex"),()=>fp(t)),eo(p("copy_link"),()=>ci({open:`statemen\
t:${n}`}))))}function kn(t){if(typeof t=="string")return lt(t);if(t<0)return B(`\u201C${Ot(-1-t,1)}\u201D`,()=>At(-1-t),
{class:"link nested",dir:"ltr"});let e=I().entities[t];return B(ot(e),()=>ft(e.id),{lang:vt(e.id)})}function TO(t){let e=I(),
n=ut(t),o=(m,h)=>_d(kn(m),uc(t,h)),s=Yo(t).map(([m,h])=>[", ",d("span",{class:"role"},e.roles[m].label)," ",o(h,e.roles[m].
id)]),r=Jo(t).map(m=>[" ",d("span",{class:"mark"},m)]),{verb:i,ends:a,field:c}=_e(t),l=d("span",{class:`verb ${x.names.signs[n.
sign]}`},i),f=o(e.statements.get(t).s,"subject"),u=a.map((m,h)=>[h?` ${p("and")} `:" ",o(m,c)]);return d("p",{class:"cla\
im"},f," ",l,u,s,r)}function LO(t){let e=tt(t),n=B(lt(Bn(e.title),e.language),()=>mr(x.statements.article[t],t));return d(
"p",{class:"source",dir:"ltr"},"\u201C",n,"\u201D, ",ke(e),EO(t)," ",Lc(e))}function EO(t){let{entities:e,statements:n}=I();
return(n.get(t).sources??[]).map(s=>e[s]).flatMap(s=>s.reliability?`; ${p("rated",{name:ot(s),rating:s.reliability})}`:[])}
var Lc=t=>t.url&&ur(t.url,`${p("original")} \u2197`);function NO(t){let{labels:e,coders:n,statements:o}=x,s=I(),r=s.statements.
get(t),i=r.inferred??[],a=o.quad_class[t]<0?"":`, ${e.quad_classes[o.quad_class[t]]}`,c=s.fields.filter(({name:l})=>l!==
"translation");return[Ft(p("according_to"),IO(t,r),i.includes("according_to")),Ft(p("certainty"),`${e.certainties[o.certainty[t]]}\
, ${e.polarities[o.polarity[t]]}`),r.sources?Ft(p("author_stance"),e.stances[o.stance[t]]):null,Ft(p("mode"),e.modes[o.mode[t]]),
Ft(p("date"),nr(r,[o.first[t],o.last[t]])),Ft(p("kind"),`${e.kinds[ut(t).kind]}${a}`),Ft(p("inferred_fields"),i.join(", ")),
r.or?Ft(p("alternative_to"),r.or.map(l=>B(Ot(l,1),()=>At(l)))):null,Ft(p("same_as"),Sd(t,!1)),Ft(p("one_of"),Sd(t,!0)),c.
map(({name:l,label:f})=>Ft(f,r[l])),Ft(p("coder"),n[o.coder[t]]),Ft(p("statement"),d("code",{},x.keys.at(t)))]}function Sd(t,e){
let n=I().entities.flatMap(({denotes:o=[]},s)=>o.includes(t)&&o.length>1===e?[s]:[]);return n.length?n.map((o,s)=>[s?"; ":
"",kn(o)]):null}function IO(t,{sources:e}){let n=tt(t),o=n.author||n.publisher;return e?p("viewpoint_quoted",{name:On(e).
join(" > "),by:o}):`${p("the_author")} (${o})`}var _d=(t,e)=>e?["[",t,"]"]:t;function Ft(t,e,n=!1){return e==null||e===""?
null:[d("dt",{},t),d("dd",{},_d(e,n))]}function mi(t){let e=Qs($,t).map(n=>{let o=Ks($,n),s=n.filter(i=>i!==o),r=d("details",{class:"mentions"},d("summary",{},
q(s.length,"mention")),s.map(lo));return d("li",{},lo(o),s.length>0&&r)});return Re(e,30)}function pi(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,f,u,m="")=>d("span",{class:m&&`quad-class ${m}`},Q(l,f,e),` ${u}`),i=(l,f,u)=>r(l,f,bt(l,u)),
a=x.labels.quad_classes.map((l,f)=>t.byQuadClass[f]>0&&r(t.byQuadClass[f],t.quadClasses[f],l,ye(x,f))),c=d("p",{class:"c\
ounts"},i(t.acts,No(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,p("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,qO(t,
e)]:c}function qO(t,e){let n=p("score_text",{sum:ra(t.sum),mean:ra(t.sum/t.scored),n:t.scored});return d("details",{},d(
"summary",{},p("score")),d("p",{},n," ",Q(p("show_quotes"),No(t),e)))}function kd(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
othersOf(c))o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{if(!(r.
length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var RO=400;function vd(t){let{level:e}=$,n=$.nodes.inOrder().filter(i=>i!==t).slice(0,RO),o=d("div",{class:"paths"}),s=n.
map(i=>[e.nodes[i].actor,G(e,i)]),r=i=>N(o,i&&CO(t,e.numbers.get(i)??-1));return d("div",{class:"paths-form"},et(p("path\
s_to"),[["",p("paths_to")],...s],"",r),o)}function CO(t,e){let n=kd($.nodes,t,e);return n.length?d("ol",{},n.map(o=>d("l\
i",{},o.map((s,r)=>[r>0&&jO(o[r-1],s),ne($.level,s)])))):d("p",{class:"quiet"},p("no_path"))}var jO=(t,e)=>[Md(t,e,"\u2192"),
Md(e,t,"\u2190")];function Md(t,e,n){let{level:o,pairs:s}=$,r=s.get(St(t,e,o.nodes.length)),i=`${Mt([G(o,t),G(o,e)])}: ${p(
"show_quotes")}`;return r&&B(` ${n}${r.weight} `,()=>Tt(t,e),{"aria-label":i})}var BO=new Set(["findings","analyses","compare","questions"]),Ad={pair:WO,actor:FO,statement:HO,list:VO},Td=({kind:t,names:e})=>Object.
hasOwn(Ad,t)?Ad[t](e):null;function WO(t){let{level:e,pairs:n}=$,[o,s]=t.map(m=>e.numbers.get(m));if(o===void 0||s===void 0)
return null;let r=e.nodes.length,[i,a]=[n.get(St(o,s,r)),n.get(St(s,o,r))],[c,l]=[o,s].map(m=>G(e,m)),f=i&&ve($,i),u=i?Xt(
x,e,i.rows).map(gn):[];return d("section",{},d("h2",{},B(ne(e,o),()=>ft(t[0])),u.length===1?[" ",d("span",{class:`verb ${PO(
i?.rows??[])}`},u)," "]:" \u2192 ",B(ne(e,s),()=>ft(t[1]))),u.length>1&&d("ul",{class:"says"},u.map(m=>d("li",{},m))),f?
pi(f,Mt([c,l])):d("p",{class:"quiet"},p("no_tie_in_direction")),d("p",{class:"actions"},a&&B(p("opposite_direction",{n:a.
weight}),()=>Tt(s,o)),B(p("over_time"),()=>M({tab:"timeline",pair:t}))),f&&mi(f.statements))}var PO=([t])=>x.names.signs[$.
level.arrows.sign[$.level.arrow[t]]];function FO([t]){let e=$.level.numbers.get(t),n=e===void 0?null:$.level.nodes[e],o=xe(
t),s=o?ot(o):n?.label;if(s===void 0)return null;let r=gd($,I(),e,Hs(t)),i=[o?o.type:n?.type,n?.sector?.replace("_"," ")],
a=e!==void 0&&$.nodes.has(e);return d("section",{},d("h2",{lang:o?vt(t):e===void 0?null:Qt($.level,e)},s),d("p",{class:"\
quiet"},i.filter(Boolean).join(", ")),o&&zO(o,s),a?d("p",{class:"actions"},GO(t,e)):DO(t,s),a?[d("h3",{},p("ties")),UO(e)]:
null,r.map(([c,l])=>d("details",{class:"as",open:!a},d("summary",{},`${p(c)} (${l.length})`),mi(Vt($.chosen,l)))))}function DO(t,e){
let n=d("p",{class:"actions"},d("span",{class:"quiet"},p("not_shown",{name:e})));return cu(t).then(o=>{let s=async()=>{await M(
{...o,tab:"graph"}),Rr($.level.numbers.get(t))};o&&n.append(" ",L(p("show_it"),s))}),n}function zO({labels:t={},note:e,identifiers:n={},
attributes:o={},reliability:s,denotes:r=[]},i){let a=Object.entries(t).filter(([,h])=>h!==i),{wikidata:c,...l}=n,f=c&&`h\
ttps://www.wikidata.org/wiki/${encodeURIComponent(c)}`,m=[...Object.entries(o),...Object.entries(l),[p("as_a_source"),s]].
filter(([,h])=>h);return[Object.keys(t).length>1&&d("p",{class:"quiet"},a.map(([h,g],b)=>[b?" \xB7 ":"",d("span",{lang:h},
g)])),e&&d("p",{class:"note"},d("span",{class:"quiet"},`${p("note_of_coders")}: `),e),r.length>0&&d("p",{},`${p("same_as")}\
: `,r.map((h,g)=>[g?` ${p("and")} `:"",kn(-1-h)])),m.length>0&&d("dl",{},m.map(([h,g])=>[d("dt",{},lt(h)),d("dd",{},lt(g??
""))])),f&&d("p",{},ur(f,`Wikidata ${c} \u2197`))]}function GO(t,e){let n=w.ego===t;return[L(p(n?"show_all":"neighbours_\
only"),()=>M({ego:n?null:t,tab:"graph"})),$.isGrown&&L(p("show_neighbours"),()=>Le(e)),vd(e)]}function UO(t){let{level:e,
pairs:n,nodes:o}=$,s=e.nodes.length,r=[...o.othersOf(t)].flatMap(c=>[n.get(St(t,c,s)),n.get(St(c,t,s))]),a=[...new Set(r)].
filter(c=>c!==void 0).sort(vo).map(({a:c,b:l,weight:f})=>d("li",{},B([ne(e,c)," \u2192 ",ne(e,l)],()=>Tt(c,l)),d("span",
{class:"quiet"},` ${f}`)));return Re(a,15)}function HO([t]){let{act:e}=x.statements,n=x.keys.numberOf(t);if(n<0)return null;
let o=e[n]<0?[]:zt(e,e[n]).filter(s=>s!==n);return d("section",{},d("h2",{},z(p("statement"))),Ld()(n)?null:d("p",{class:"\
quiet"},p("statement_does_not_match")),lo(n),o.length?[d("h3",{},p("other_mentions")),o.map(lo)]:null)}function Ld(){if(BO.
has(w.tab))return()=>!0;let e=w.tab==="arguments"||w.tab==="article"?he(x,w):$.chosen.inside;return n=>e[n]===1}function VO([
t]){let{statements:e,label:n}=xa(t);if(!e.length)return null;let o=Number(t.split(" ")[0]),s=o>e.length,r=Ld(),i=e.filter(
a=>!r(a)).length;return d("section",{},d("h2",{},z(n||p("quotes"))),d("p",{class:"quiet"},q(e.length,"statement"),s&&`. ${p(
"link_cut",{kept:e.length,n:o})}`,i>0&&`. ${p("some_do_not_match",{n:R(i)})}`),mi(e))}var fo=null,uo=[];async function Ed(){let t=T("panel"),e=le();if(!e||!w.open){fo=null,uo.length=0,N(t);return}await V();
let n=Td(e);fo&&fo!==w.open&&QO(fo,w.open);let o=fo===w.open?{open:io(t),top:t.scrollTop}:null;N(t,d("div",{class:"panel\
-head"},uo.length>0&&L(`\u2039 ${p("back")}`,KO,{class:"quiet-button"}),eo(p("copy_link"),ci),L("\xD7",()=>M({open:null}),
{class:"close","aria-label":p("close")})),n||d("p",{class:"quiet"},p("not_in_page"))),o?(ao(t,o.open),t.scrollTop=o.top):
YO(t),fo=w.open}function QO(t,e){uo.at(-1)===e?uo.pop():uo.push(t)}var KO=()=>M({open:uo.at(-1)??null});function YO(t){let e=t.
querySelector("h2");t.scrollTop=0,e&&document.body.classList.contains("ready")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),
de(e?e.textContent:p("not_in_page"))}var Nd=null;async function Id(t){let e=await sa(),n=r=>r.parts.some(({kind:i})=>i==="items"||i==="table"),o=e.find(({name:r})=>r===
w.analysis)??e.find(n)??e[0];if(!o){N(t,te(d("p",{},p("no_analyses")," ",d("code",{},"kg analyse"))));return}if(t.querySelector(
".analyses")&&Nd===o)return;Nd=o;let s=e.map(r=>L(p(`analysis_${r.name}`),()=>M({analysis:r.name}),{"aria-pressed":String(
r===o),class:n(r)?"":"nothing"}));N(t,te(d("div",{class:"choices",role:"group","aria-label":p("tab_analyses")},s),d("div",
{class:"analyses"},JO(o),o.lack&&d("p",{},o.lack),XO(o.parts))))}function JO({selection:t,options:e,command:n}){let o=e.
map(([s,r])=>`${s}: ${r}`).join("; ");return d("p",{class:"quiet"},p("analysis_of",{selection:t}),o&&` ${p("analysis_opt\
ions",{options:o})}`,` ${p("analysis_command")} `,d("code",{},n))}function XO(t){let e="";return t.map(n=>(n.kind==="hea\
ding"&&(e=n.text),ZO(n,e)))}function ZO(t,e){switch(t.kind){case"heading":return d(t.level<3?"h2":"h3",{},t.text);case"t\
ext":return d("p",{class:t.style==="dim"||t.style==="note"?"quiet":""},rs(t.line,e));case"items":return d(t.numbered?"ol":
"ul",{},t.items.map(n=>d("li",{},rs(n,e))));case"facts":return d("dl",{},t.rows.map(([n,o])=>[d("dt",{},rs(n,e)),d("dd",
{},rs(o,e))]));case"table":return t$(t,e);case"picture":return d("figure",{},d("img",{src:`data:image/svg+xml,${encodeURIComponent(
t.svg)}`,alt:t.alternative}),d("figcaption",{class:"quiet"},t.caption))}}function t$({columns:t,numeric:e,rows:n,cited:o},s){
let r=t.map((c,l)=>d("th",{scope:"col",class:e[l]?"num":""},c)),i=n.map((c,l)=>d("tr",{},c.map((f,u)=>d("td",{class:e[u]?
"num":""},d("bdi",{},f))),o.length>0&&d("td",{},rs(o[l],s)))),a=d("tr",{},r,o.length>0&&d("th",{scope:"col"},p("quotes")));
return d("div",{class:"analysis-table",tabindex:0,role:"region","aria-label":s},d("table",{},d("thead",{},a),d("tbody",{},
i)))}function rs(t,e){return t.map(n=>{if(typeof n=="string")return n;let[o,s]=n;if(s!=="keys")return d(s==="bold"?"stro\
ng":"span",{},o);let r=o.split(" ").map(Number);return Q(q(r.length,"statement"),r,e)})}function qd(t,e){let[n,o]=[0,0];return{places:t.map(({top:r,cards:i})=>{let a=i.length?Math.max(0,o-(r+n+i[0].offset)-160):
0;n+=a;let c=i.map(({offset:l,height:f})=>{let u=Math.max(r+n+l,o);return o=u+f+e,u-r-n});return{room:a,tops:c}}),end:o}}
function Rd(t){let e=[];for(let n of t){let o=e[e.length-1];o&&n===o[1]+1?o[1]=n:e.push([n,n])}return e.map(([n,o])=>n===
o?`${n}`:`${n}\u2013${o}`).join(", ")}var Ec=({sign:t,hold:e,denied:n,doubted:o,isOut:s})=>[t,e&&`held-${e.replace(" ","-")}`,n&&"denied",o&&"doubted",s&&"out"].
filter(Boolean).join(" "),di=t=>d("span",{class:`swatch ${Cd(t)}`,"aria-hidden":"true"}),Cd=t=>t===null?"of-author":`pat\
tern-${t%4}`;function jd({level:t,stretches:e,runs:n},o){let s=e.map(c=>e$(c,o)),i=d(t===0?"p":t===1?"h2":"h3",{class:"w\
ords",dir:"auto",lang:o.reading.lang},s.flatMap((c,l)=>[c,o$(e[l],o)])),a=n.map(c=>s$(c,o));return{text:i,names:a,ends:n.
map(c=>[s[c.first],s[c.last]])}}function e$({text:t,on:e,begins:n},{claims:o,passages:s,callbacks:r}){if(!e.length)return document.
createTextNode(t);let i=[...new Set(e.map(({claim:f})=>f))],a=i.some(f=>o[f].by!==null),c=i.every(f=>o[f].isOut),l=B([n.
some(f=>o[f].denied)&&d("span",{class:"sign denied","aria-hidden":"true"}),n.some(f=>o[f].doubted)&&d("span",{class:"sig\
n doubted","aria-hidden":"true"}),n$(t,e,o)],()=>r.open(i.map(f=>o[f].id)),{dir:null,class:`passage${a?" of-source":""}${c?
" out":""}`});for(let f of i)s[f].push(l);return l}var n$=(t,e,n)=>e.reduce((o,{claim:s,lane:r})=>d("span",{class:`under\
line lane-${r} ${Ec(n[s])}`},o),t);function o$({ends:t},{reading:e,unfold:n}){if(!t.length)return null;let o=Rd(t.map(s=>s+
1));return L(o,s=>n(t,s),{class:"number-mark","aria-expanded":"false","aria-label":e.say("reading_notes",{numbers:o})})}
function s$({by:t},{reading:e}){let{name:n,lang:o}=e.claimants[t];return d("div",{class:"speaker"},d("bdi",{lang:o},n),d(
"span",{class:`bar ${Cd(t)}`}))}function Bd(t,e,n,o){let{by:s,marks:r,actions:i,isSourceInferred:a}=t,{name:c,lang:l}=n.claimants[s??0],f=d("bdi",{lang:l},
a?`[${c}]`:c),u=s===null?n.say("the_author"):[f,`, ${n.say("reading_quoted")}`];return d("div",{class:`note-card ${Ec(t)}`},
d("p",{class:"sentence"},d("span",{class:"note-number"},e),B(r$(t,n),()=>o.open([t.id]),{class:"link whole"})),d("p",{class:"\
whose"}," ",d("span",{class:"name"},di(s),d("span",{},u)),r.map(m=>d("span",{class:"mark"},m)),i.map(({label:m,press:h})=>L(
m,h,{class:"action"}))))}function r$({sentence:t,sign:e,denied:n,doubted:o},{say:s}){let r=t.map((i,a)=>[a>0&&!i.text.startsWith(
",")&&" ",i$(i,e)]);return[n&&d("strong",{},`\u2298 ${s("look_denied")}: `),o&&d("strong",{},"? "),r]}function i$({text:t,
kind:e,lang:n,inferred:o=!1},s){let r=o?`[${t}]`:t;return e==="verb"?d("span",{class:`verb ${s}`},r):e?d("bdi",{class:e,
lang:n},r):r}var Nc=8;function Wd({claimants:t,say:e},n,o){let s=l=>n.some(l),r=[[s(({hold:l,denied:f})=>!l&&!f),"",e("look_plain")],
[s(({hold:l})=>l==="not actual"),"held-not-actual",e("look_not_actual")],[s(({hold:l,doubted:f})=>l==="hedged"||f),"held\
-hedged",e("look_hedged")],[s(({denied:l})=>l),"denied",`\u2298 ${e("held_denied")}`],[s(({doubted:l})=>l),"doubted",`? ${e(
"held_doubted")}`],[s(({sign:l})=>l==="cooperation"),"cooperation",e("look_cooperation")],[s(({sign:l})=>l==="conflict"),
"conflict",e("look_conflict")]],i=t.map((l,f)=>a$(l,f,o)),a=i.slice(Nc),c=t.slice(Nc).some(({isChosen:l})=>l);return d("\
div",{class:"reading-key"},d("div",{class:"claimants",role:"group","aria-label":e("reading_claimants")},d("span",{class:"\
quiet"},e("reading_claimants")),i.slice(0,Nc),a.length>0&&d("details",{open:c},d("summary",{},e("and_more",{n:a.length})),
a)),d("p",{class:"looks-of-lines"},r.map(([l,f,u])=>l&&d("span",{class:`underline ${f}`},u))))}var a$=({id:t,name:e,lang:n,
count:o,isChosen:s},r,{choose:i})=>L([di(r||null),d("bdi",{lang:n},e),` ${o}`],()=>i(s?null:t),{class:"claimant","aria-p\
ressed":String(s)});var c$=960,l$=720,f$=6,hi=class{#e=[];#t=-1;#n=S("path",{});constructor(e,n,o){this.element=e,this.drawing=n,this.cards=
o}add(e,n,o,s,r){this.#e.push({row:e,apart:n,claims:o,names:s,ends:r,room:0})}watch(){let{element:e}=this;e.append(S("sv\
g",{class:"leader","aria-hidden":"true"},this.#n)),new ResizeObserver(()=>this.#o()).observe(e);for(let n of["pointerove\
r","focusin"])e.addEventListener(n,o=>this.#r(o.target));for(let n of["pointerleave","focusout"])e.addEventListener(n,()=>this.#r(
null));document.fonts?.ready.then(()=>{this.#t=-1,this.#o()})}#o(){let{element:e,cards:n}=this,o=e.clientWidth;if(!o||o===
this.#t)return;this.#t=o;let s=o<l$;e.classList.toggle("slim",o<c$),e.classList.toggle("narrow",s);let r=0,i=this.#e.map(
({row:f,apart:u,claims:m,room:h})=>{r+=h;let g=m.map(y=>({offset:this.#s(y),height:n[y].offsetHeight})),b=u?[{offset:0,height:u.
offsetHeight}]:[];return{top:f.offsetTop-r,cards:s?[]:[...b,...g]}}),a=this.#e.map(({ends:f})=>f.map(([u,m])=>u$(u,m))),
{places:c,end:l}=qd(i,f$);for(let[f,u]of this.#e.entries()){u.room=c[f].room,u.row.style.marginTop=u.room?`${u.room}px`:
"";let m=[...u.apart?[u.apart]:[],...u.claims.map(h=>n[h])];for(let[h,g]of m.entries())g.style.top=s?"":`${c[f].tops[h]}\
px`;m$(u.names,a[f])}e.style.minHeight=s?"":`${l}px`}#s(e){return this.drawing.passages[e][0].offsetTop}#r(e){let{cards:n,
drawing:o,element:s}=this,r=e instanceof Element?e.closest(".passage, .note-card"):null,i=c=>r!==null&&(n[c]===r||o.passages[c].
some(l=>l===r)),a=n.flatMap((c,l)=>i(l)?[l]:[]);for(let c of s.querySelectorAll(".now"))c.classList.remove("now");for(let c of a)
for(let l of[n[c],...o.passages[c]])l.classList.add("now");this.#n.setAttribute("d",a.map(c=>this.#i(c)).join(" "))}#i(e){
let[n]=this.drawing.passages[e];if(!n||this.element.classList.contains("narrow"))return"";let[o,s]=[this.element,this.cards[e]].
map(l=>l.getBoundingClientRect()),r=n.getClientRects()[0],i=n.closest(".words")?.getBoundingClientRect()??r,[a,c]=[r.bottom-
o.top,s.top-o.top+14];return`M${i.right-o.left+2} ${a} L${s.left-o.left} ${c}`}};function u$(t,e){return t instanceof HTMLElement&&
e instanceof HTMLElement?{top:t.offsetTop,bottom:e.offsetTop+e.offsetHeight}:{top:0,bottom:0}}function m$(t,e){let n=t.map(
r=>r.firstElementChild),o=n.map(r=>r.offsetHeight),s=0;for(let[r,i]of t.entries()){let{top:a,bottom:c}=e[r],l=e.slice(0,
r).filter(u=>u.bottom>a).length,f=Math.max(0,s-a);s=a+f+o[r],i.style.top=`${a}px`,i.style.height=`${c-a}px`,i.style.right=
`${l*8}px`,n[r].style.marginTop=`${f}px`}}var Pd=/^(#{1,6})[ \t]+/,p$=/[\p{L}\p{N}]/u,zd=t=>[...t].sort((e,n)=>Fd(e)-Fd(n)||Dd(e)-Dd(n)),Fd=({spans:t})=>t.length?
Math.min(...t.map(([e])=>e)):-1,Dd=({spans:t})=>Math.max(0,...t.map(([,e])=>e));function Gd(t){let e=new Map,n="";for(let{
quote:s}of t)!s||e.has(s)||(e.set(s,n.length),n+=`${s}

`);let o=t.map(s=>{let r=e.get(s.quote);return r===void 0?s:{...s,spans:[d$(r,r+s.quote.length)]}});return{text:n,claims:o}}
var d$=(t,e)=>[t,e];function Ud(t,e){let n=h$(t),o=n.map(()=>[]);for(let[i,{spans:a}]of e.entries())for(let[c,l]of a)for(let f=g$(
n,c);f<n.length&&n[f].from<l;f++){let u={from:Math.max(c,n[f].from),to:Math.min(l,n[f].to),claim:i,lane:0};u.to>u.from&&
o[f].push(u)}let s=new Set,r=new Map(o.flatMap((i,a)=>i.map(({claim:c})=>[c,a])));return n.map((i,a)=>{let c=x$(t,i,w$(o[a]),
s,f=>r.get(f)===a),l=c.flatMap(({begins:f})=>f).sort((f,u)=>f-u);return{level:i.level,stretches:c,claims:l,runs:b$(c,e)}})}
function h$(t){let e=[],n=!1;for(let o=0;o<t.length;){let s=t.indexOf(`
`,o),r=s<0?t.length:s,i=t.slice(o,r),a=Pd.exec(i)?.[1].length??0;a?e.push({from:o+i.length-i.replace(Pd,"").length,to:r,
level:a}):i.trim()&&n?e[e.length-1].to=r:i.trim()&&e.push({from:o+i.search(/\S/),to:r,level:0}),n=!a&&i.trim()!=="",o=r+
1}return e}function g$(t,e){let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].to>e?o=s:n=s+1}return n}function w$(t){let e=[
...t].sort((o,s)=>o.from-s.from||s.to-o.to),n=new Array(4).fill(0);return e.map(o=>{let s=Math.max(0,n.findIndex(a=>a<=o.
from)),i=n.every(a=>a>o.from)?3:s;return n[i]=Math.max(n[i],o.to),{...o,lane:i}})}function x$(t,e,n,o,s){let i=[...new Set(
[e.from,e.to,...n.flatMap(({from:c,to:l})=>[c,l])])].sort((c,l)=>c-l),a=new Map;for(let{claim:c,to:l}of n)s(c)&&a.set(c,
Math.max(a.get(c)??0,l));return i.slice(0,-1).map((c,l)=>{let f=i[l+1],u=n.filter(g=>g.from<=c&&g.to>=f),m=[...new Set(u.
map(({claim:g})=>g))],h=m.filter(g=>!o.has(g));for(let g of h)o.add(g);return{text:t.slice(c,f),on:u.map(({claim:g,lane:b})=>({
claim:g,lane:b})),begins:h,ends:m.filter(g=>a.get(g)===f).sort((g,b)=>g-b)}})}function b$(t,e){let n=[],o=new Map;for(let[
s,{on:r,text:i}]of t.entries()){let a=new Set(r.map(({claim:c})=>e[c].by).filter(c=>c!==null));for(let c of a){let l=o.get(
c);if(l)l.last=s;else{let f={by:c,first:s,last:s};o.set(c,f),n.push(f)}}if(p$.test(i))for(let c of o.keys())a.has(c)||o.
delete(c)}return n}function Hd(t,e,n){let{text:o,claims:s}=t.text===null?Gd(t.claims):{...t,text:t.text},r=zd(s),i=y$(Ud(o,r),t.title),a={reading:t,
callbacks:e,claims:r,passages:r.map(()=>[]),unfold:(m,h)=>{let g=h.getAttribute("aria-expanded")==="true";h.setAttribute(
"aria-expanded",String(!g));for(let b of m)c[b].classList.toggle("unfolded",!g)}},c=r.map((m,h)=>Bd(m,h+1,t,e)),l=d("div",
{class:"reading"}),f=new hi(l,a,c),u=r.flatMap(({spans:m},h)=>m.length?[]:[h]);for(let[m,h]of i.entries()){let{text:g,names:b,
ends:y}=jd(h,a),O=m===0&&[d("div",{class:"about"},n),Wd(t,r,e)],_=m===0&&u.length>0&&O$(u,c,t),v=d("div",{class:"notes"},
_,h.claims.map(E=>c[E])),A=d("div",{class:`row level-${h.level}`},d("div",{class:"speakers"},b),d("div",{},g,O),v);l.append(
A),f.add(A,_||null,h.claims,b,y)}return f.watch(),{element:l,show:m=>$$(a,c,m)}}function y$(t,e){return t[0]?.level===1?
t:[{level:1,stretches:[{text:e,on:[],begins:[],ends:[]}],claims:[],runs:[]},...t]}var O$=(t,e,{say:n})=>d("div",{class:"\
unplaced"},d("p",{class:"quiet"},n("reading_unplaced")),t.map(o=>e[o]));function $$({claims:t,passages:e},n,o){let s=new Set(
o),r=({id:c})=>s.has(c),i=new Set(t.flatMap((c,l)=>r(c)?e[l]:[]));for(let c of e.flat())c.classList.toggle("current",i.has(
c));for(let[c,l]of t.entries())n[c].classList.toggle("current",r(l)),n[c].toggleAttribute("data-current",r(l));for(let c of[
...e.flat(),...n])c.removeAttribute("aria-current");let a=[...i][0]??n[t.findIndex(r)];return a?.setAttribute("aria-curr\
ent","location"),a}var Vd="author",Ic=t=>I().statements.get(t).sources?.at(-1)??null;function qc(t){let e=Ic(t);return e===null?Vd:I().entities[e].
id}function Qd(t,e,n){let{entities:o}=I(),s=new Map([[null,0]]);for(let c of e)s.set(Ic(c),(s.get(Ic(c))??0)+1);let[r,...i]=s;
return[r,...i.sort(([,c],[,l])=>l-c)].map(([c,l])=>{let f=c===null?Vd:o[c].id,u=p("reading_author",{name:t.author||t.publisher}),
m=c===null?{name:u}:{name:ot(o[c]),lang:vt(o[c].id)};return{id:f,...m,count:l,isChosen:f===n}})}function Kd(t,e,n){let{names:o,
labels:s,statements:r}=x,i=I(),a=new Map(e.map(({id:l},f)=>[l,f||null])),c=_$(new Set(t));return t.map(l=>{let f=i.statements.
get(l),u=r.mode[l]!==an,m=o.stances[r.stance[l]],h=m==="doubts"||m==="rejects",g=r.certainty[l]!==0||h,b=f.sources??[],y=[
b.length>1&&`${p("according_to")} ${On(b).join(" > ")}`,u&&s.modes[r.mode[l]],r.certainty[l]!==0&&s.certainties[r.certainty[l]],
m==="doubts"&&p("author_doubts"),m==="rejects"&&p("author_rejects"),f.ended&&p("ended"),f.missing&&Bt(l)],O=o.signs[ut(l).
sign];return{id:x.keys.at(l),spans:i.bodies.get(r.article[l])===null?[]:Sn(l),quote:Wt(l),sentence:Yd(l),sign:O==="toget\
her"?"cooperation":O,hold:u?"not actual":g?"hedged":void 0,denied:r.polarity[l]!==0,doubted:h,by:a.get(qc(l))??null,isSourceInferred:f.
inferred?.includes("according_to")??!1,marks:y.filter(_=>typeof _=="string"),isOut:!n[l],actions:S$(l,c.get(l))}})}function S$(t,e){
let n=Us(t);return[...e?[{label:p("show_in_graph"),press:()=>M({tab:"graph",open:e,pair:null})}]:[],...n?[{label:p("edit"),
press:()=>open(n,co)}]:[]]}function _$(t){let e=new Map;for(let{a:n,b:o,rows:s}of $.pairs.values())for(let r of s){let i=x.
ties.statement[r];!t.has(i)||e.has(i)||e.set(i,au(n,o))}return e}function Yd(t,e=0){let{statements:n,roles:o}=I(),{s,inferred:r=[]}=n.
get(t),{verb:i,ends:a,field:c}=_e(t),l=(u,m)=>({...k$(u,e),inferred:r.includes(m)}),f=(e?[]:[...Yo(t)].sort(([u],[m])=>u-
m)).flatMap(([u,m])=>[{text:`, ${o[u].label}`},l(m,o[u].id)]);return[l(s,"subject"),{text:i,kind:"verb"},...a.map(u=>l(u,
c)),...f]}function k$(t,e){let n=I();if(typeof t=="string")return{text:t,kind:"name"};if(t>=0)return{text:ot(n.entities[t]),
kind:"name",lang:$n(t)};let o=-1-t;if(e>=2)return{text:`#${x.keys.at(o).split("#")[1]}`,kind:"nested"};let s=Yd(o,e+1).map(
({text:r,inferred:i})=>i?ae(r):r);return{text:`\u201C${lc(s.join(" "),o)}\u201D`,kind:"nested"}}function Jd(t){let e=new Map;
for(let n of t)for(let o of gi(n))e.set(o,(e.get(o)??0)+1);return e}function gi(t,e=new Set([t])){let{s:n,o,roles:s=[]}=I().
statements.get(t),r=new Set;for(let i of[n,o,...s.map(([,a])=>a)])if(typeof i=="number"){if(i>=0)r.add(i);else if(!e.has(
-1-i)){e.add(-1-i);for(let a of gi(-1-i,e))r.add(a)}}return r}var Xd=30,M$=8;function Zd(t,e){let{articles:n}=x;if(n.length<2)return null;let o=v$(),s=o.indexOf(t),r={n:s+1,of:o.length},
i=(c,l,f)=>L(l,()=>th(o[s+c]),{"aria-label":p(f),disabled:o[s+c]===void 0}),a=d("details",{class:"menu articles"},d("sum\
mary",{},p("articles_list",r)));return a.addEventListener("toggle",()=>a.open&&a.childElementCount===1&&a.append(A$(o,t,
e))),d("div",{class:"line"},i(-1,"\u2039","previous_article"),a,i(1,"\u203A","next_article"))}var th=t=>M({article:x.articles[t].
id,open:null});function v$(){let{articles:t}=x,e=n=>t[n].first??t[n].last??Number.MAX_SAFE_INTEGER;return[...t.keys()].sort(
(n,o)=>e(n)-e(o)||n-o)}function A$(t,e,n){let o=x.articles.map(()=>[0,0]);for(let[c,l]of x.statements.article.entries())
o[l][1]++,n[c]&&o[l][0]++;let s=c=>d("li",{},L$(c,c===e,o[c])),r=d("div",{class:"found"},Re(t.map(s),Xd)),i=c=>{let l=c.
toLocaleLowerCase().split(/\s+/).filter(Boolean),f=t.filter(u=>l.every(m=>T$(u).includes(m)));N(r,f.length?Re(f.map(s),Xd):
d("p",{class:"quiet"},p("no_article_called",{text:c})))},a=d("input",{type:"search","aria-label":p("find_article"),placeholder:p(
"find_article"),oninput:({target:c})=>i(c.value)});return d("div",{},t.length>=M$&&a,r)}function T$(t){let{title:e,author:n,
publisher:o,published:s,first:r}=x.articles[t],i=r===null?"":gt(r);return[e,n,o,s,i].join(" ").toLocaleLowerCase()}function L$(t,e,[
n,o]){let s=x.articles[t],r=n<o?p("matching_of",{n,of:q(o,"statement")}):q(o,"statement");return L([d("span",{class:"tit\
le",dir:"auto",lang:s.language},s.title),d("span",{class:"quiet"},d("bdi",{},s.publisher),` \xB7 ${to(s)} \xB7 ${r}`)],()=>th(
t),{"aria-current":e?"true":null})}var E$=500,pe=null,Rc=null;async function eh(t){await V();let{articles:e}=x,n=e.findIndex(({id:c})=>c===w.article),o=Math.
max(0,n);if(!e.length){N(t,oo("article",d("p",{},p("no_articles"))));return}let s=w.article!==null&&n<0,r=[$,o,s,w.about,
w.claimant,w.language];if(!(pe&&t.contains(pe.sheet)&&pe.of.every((c,l)=>c===r[l]))||!pe){let c=pe&&t.contains(pe.sheet)&&
pe.of[1]===o;pe={of:r,...N$(o,s)},N(t,pe.sheet),c||(Rc=null)}let a=pe.reading.show([...Je()].map(c=>x.keys.at(c)));a&&Rc!==
w.open&&xc(a,pe.sheet)&&a.scrollIntoView({block:"center"}),Rc=w.open}function N$(t,e){let n=x.articles[t],o=I().bodies.get(
t),s=zi(x,w),r=zt(x.statements.article,t).filter(s),i=Jd(r),a=w.about===null?void 0:Hs(w.about),c=a!==void 0&&i.has(a)?a:
null,l=Qd(n,r,w.claimant),f=l.find(({isChosen:y})=>y)?.id??null,u=r.filter(y=>(c===null||gi(y).has(c))&&(f===null||qc(y)===
f)),m=he(x,w),h=Kd(u,l,m),g=Hd({title:n.title,lang:n.language,text:o,claims:h,claimants:l,say:p},{open:R$,choose:y=>M({claimant:y})},
[e&&d("p",{class:"quiet"},p("no_such_article")),d("p",{class:"source",dir:"ltr"},ke(n),q$(n)," ",Lc(n)),I$(n),o===null&&
d("p",{class:"quiet"},p("quotes_only")),o!==null&&!/\n\s*\S/.test(o)&&d("p",{class:"quiet"},p("text_not_at_hand")),d("p",
{class:"quiet"},C$(u,r.length,m))]),b=d("div",{class:"line choosers"},Zd(t,m),j$(i,c));return{sheet:oo("article",b,g.element),
reading:g}}function I$({status:t,newer:e}){if(t==="retracted")return d("p",{class:"notice"},p("counts_nowhere"));if(!e.length)
return null;let n=e.map(o=>{let{id:s,title:r}=x.articles[o];return[" ",B(Ht(r),()=>M({article:s,open:null}))]});return d(
"p",{class:"notice"},p("counts_in_newer"),n)}var q$=({licence:t})=>t?` \xB7 ${t}`:"";function R$(t){let e=t.map(n=>x.keys.
numberOf(n));return e.length===1?At(e[0]):Z(e,p("quotes"))}function C$(t,e,n){let o=t.filter(a=>!n[a]).length,s=q(e,"sta\
tement"),r=t.length<e?p("shown_of",{n:t.length,of:s}):s,i=o?`, ${bt(o,"left_out_by_filters",{n:o})}`:"";return`${z(Dn())}\
. ${z(r)}${i}.`}function j$(t,e){let{entities:n}=I(),s=[...t].sort(([,i],[,a])=>a-i).slice(0,E$).map(([i,a])=>[n[i].id,`${ot(
n[i])} (${a})`]),r=e===null?"":n[e].id;return d("label",{},`${p("about")} `,et(p("about"),[["",p("about_all")],...s],r,i=>M(
{about:i||null})))}var B$=["aim","audience","meant for"];async function ih(t){let[e]=await Promise.all([Rf(),V()]),{bargains:n,others:o}=Vs(),
s=n.map(i=>nh(i,Ui(e,w,i))),r=n.some(i=>!Ui(e,w,i));N(t,te(d("h2",{},p("tab_bargains")),d("p",{class:"quiet"},p("exchang\
e_help")),r&&d("p",{class:"quiet"},p("outcome_elsewhere")),s.length?s:d("p",{},p("no_exchange")),o.length>0&&[d("h2",{},
p("other_offers")),o.map(i=>nh(i))]))}function nh(t,e){let n=I(),o=Vt($.chosen,t.flatMap(u=>u.statements)),s=Je(),i=t.map(
u=>x.relations[u.relation]).reduce((u,m)=>m.wider.length>u.wider.length?m:u),a=o.filter(u=>ut(u)===i),c=oh(o.map(u=>n.statements.
get(u).s)),l=oh(a.flatMap(u=>n.statements.get(u).o??[])),f=u=>n.roles.map((m,h)=>u.includes(m.function??"")&&Cc(m.label,
D$(h,o),t,u));return d("section",{class:"bargain","aria-current":o.some(u=>s.has(u))&&"location"},d("h3",{},sh(c),` ${ac(
i,c)} `,sh(l)),e&&d("p",{class:"outcome"},d("strong",{},`${p("outcome")}: `),W$(e)),d("dl",{},Cc(p("offered_thing"),rh(t.
map(u=>u.things))),Cc(p("offered_to"),rh(t.map(u=>u.targets))),f(Ts),f(B$)),e?P$(e):d("p",{class:"quiet"},`${p("dates")}\
: ${ah(t)}`),d("p",{class:"actions"},q(t.length,"act"),", ",B(q(o.length,"statement"),()=>Z(o,i.label))))}var oh=t=>[...new Map(
t.map(e=>[me(e),e])).values()],sh=t=>t.map((e,n)=>[n?", ":"",kn(e)]),W$=({outcome:t,again:e})=>`${t}${e?`, ${p("offered_\
again")}`:""}`;function P$({moves:t}){let e=t.map(([n,o,s,r,i,a])=>d("li",{},d("span",{class:"when"},F$(s)?ae(o):o||p("d\
ate_unknown")),d("span",{},d("strong",{},n),": ",Q(Ot(s[0]),s,n),r&&` (${p("may_be",{doubt:r})})`,i&&d("span",{class:"qu\
iet"}," (",Q(i,a,n),")"))));return d("details",{class:"course",open:t.length<8},d("summary",{},p("course")),d("ol",{},e))}
var F$=t=>t.some(e=>I().statements.get(e).inferred_when);function ah(t){let e=Vt($.chosen,t.map(r=>r.statements[0])),{first:n,
last:o}=x.statements,s=r=>or(I().statements.get(r),[n[r],o[r]]);return[...new Set(e.map(s))].join(", ")}function Cc(t,e,n=[],o=[]){
let s=e.map(({shown:r,name:i,by:a})=>{let c=n.filter(u=>u.statements.some(m=>a.includes(m))),f=o===Ts&&c.length<n.length&&
` ${p("in_some",{n:c.length,of:n.length})}: ${ah(c)}`;return d("li",{},r," ",Q(String(a.length),a,i),f&&d("span",{class:"\
quiet"},f))});return s.length>0&&d("div",{},d("dt",{},t),d("dd",{},d("ul",{},s)))}function rh(t){let e=new Map;for(let[o,
s]of t.flatMap(r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=x.offers;return[...e].map(([o,s])=>({shown:B(n[o],
()=>ft(o),{lang:Te(o)}),name:n[o],by:s}))}function D$(t,e){let n=new Map;for(let o of e)for(let[s,r]of I().statements.get(
o).roles??[]){if(s!==t)continue;let i=me(r);n.set(i,{shown:kn(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}function wi(t,e,n,o){let s=()=>{let i=Nt(e.wanted),a=o(c=>Nt(c).includes(i));N(n,a.some(Boolean)?a:d("p",{class:"quiet"},
p("sources_none",{words:e.wanted})))};return s(),[d("input",{type:"search",value:e.wanted,placeholder:p("sources_find"),
"aria-label":t,oninput:i=>{e.wanted=i.target.value,s()}}),n]}var ch=8,z$=50,G$={wanted:""};function fh(t,e,n,o){let s=t.filter(m=>!m.isSigner&&m.claims),r=t.filter(({isSigner:m})=>m),
i=m=>[...m].sort((h,g)=>g.claims-h.claims),c=[["sources_differ",s.filter(m=>m.disputed).sort((m,h)=>h.disputed-m.disputed),
m=>p("source_disputed",{n:m.disputed,of:m.claims})],["sources_shared",i(s.filter(m=>!m.disputed&&m.shared)),m=>p("source\
_shared",{n:m.shared,of:m.claims})],["sources_reported",i(s.filter(m=>!m.disputed&&!m.shared)),()=>p("source_reported")],
["sources_authors",i(r),()=>p("compare_own_claims")]],l=(m,h,g)=>d("li",{},L([d("span",{dir:"auto",lang:Co([m])},z(Ve([m]))),
g!==null&&d("span",{class:"num"},R(g)),d("small",{},h)],()=>o(m),{"aria-current":e.some(b=>String(b)===m)?"true":null})),
f=m=>{let h=O=>m(Ve([O])),b=["authors","everyone"].filter(O=>(O==="everyone"||r.length>1)&&h(O)).map(O=>l(O,p(`source_${O}`),
null));return[...c.map(([O,_,v])=>{let A=_.filter(({name:E})=>h(E)).map(E=>l(E.name,v(E),E.claims));return A.length>0&&[
d("h2",{},p(O)),lh(A)]}),b.length>0&&[d("h2",{},p("sources_together")),lh(b)]]},u=p(n?"sources_find_second":"sources_fin\
d_first");return d("nav",{class:"sources","aria-label":p("sources_find")},wi(u,G$,d("div",{}),f))}function lh(t){let e=d(
"ul",{},t.slice(0,ch));return[e,Xo(t,ch,z$,n=>e.append(...n))]}var U$=5,H$=40,jc=2,uh=12,V$={affirms:"\u2713",denies:"\u2715",doubts:"?",rejects:"\u2715"},Mn=1;async function Bc(t){await V();
let{state:e,standings:n,disputed:o}=ri(x,w,X);if(!e.compared_with){N(t,te(d("h2",{},p("comparison")),d("p",{},p("compare\
_nobody"))));return}let s=[e.according_to,e.compared_with],r=$.parts??Ws(x,e,e.compared_with),i=([l,f])=>(Mn=1,M({according_to:l,
compared_with:f,modes:e.modes,polarities:e.polarities})),a=l=>{let f=s[1-Mn],u=String(f)===l?s[Mn]:f;return i(Mn?[u,[l]]:
[[l],u])},c=l=>{Mn=l,Bc(t).then(()=>t.querySelector("input")?.focus())};N(t,d("div",{class:"sheet compare"},fh(n.holders,
s,Mn,a),d("section",{class:"comparison"},d("h2",{},p("comparison")),d("p",{class:"quiet"},K$(s,o)),d("p",{class:"line"},
L(`\u21C4 ${p("compare_swap")}`,()=>i([s[1],s[0]])),w.compared_with&&L(p("compare_end"),Q$)),Y$(r,s,c))))}var Q$=()=>M({
according_to:X.according_to,compared_with:null,modes:w.modes??X.modes,polarities:w.polarities??X.polarities});function K$(t,e){
let o=t.filter(r=>ir(r).length).map(r=>p("compare_known_by",{name:Ve(r),by:ie(ir(r),3)})),s=Oe()&&`${z(lr())}.`;return[!w.
compared_with&&p(e?"compare_most":"compare_none"),...o,s].filter(Boolean).join(" ")}function Y$({claims:t},e,n){let o=e.
map(Ve),s=e.map((r,i)=>{let a=t.flat().filter(({positions:f})=>f[i].some(u=>u.held)),c=ir(r),l=c.length?p("quoted_by",{by:ie(
c,2)}):p("compare_own_claims");return d("th",{scope:"col"},d("span",{dir:"auto",lang:Co(r)},z(o[i])),d("small",{},[l,ou(
r),q(a.length,"claim")].filter(Boolean).join(" \xB7 ")),L(p("compare_change"),()=>n(i),{"aria-pressed":String(Mn===i),"a\
ria-label":p("compare_change_side",{name:o[i]})}))});return d("table",{},d("thead",{},d("tr",{},d("th",{scope:"col"},p("\
claim_column")),s)),To.map((r,i)=>X$(r,J$(t[i],e),e)))}function J$(t,e){let{entities:n,statements:o}=I(),s=new Set(e.flat().
map(c=>c.replace(/^of:/,""))),r=c=>{let{s:l,o:f}=o.get(c.statements[0]);return[l,f].some(u=>typeof u=="number"&&u>=0&&s.
has(n[u].id))},i=[...t].sort((c,l)=>c.statements[0]-l.statements[0]),a=new Set(i.filter(r));return[...a,...i.filter(c=>!a.
has(c))]}function X$(t,e,n){let[o,s]=n.map(Ve),r=p(`compare_${t}`,{first:o,second:s}),i=e.flatMap(g=>g.statements),a=d("\
tr",{class:"part"},d("th",{colspan:3,scope:"rowgroup"},d("h3",{},z(r)," ",Q(e.length,i,r))," ",d("small",{},e.length?p(`\
compare_${t}_meaning`,{first:o,second:s}):p(`compare_${t}_none`,{first:o,second:s})))),c=zn(),l=({statements:g})=>g.includes(
c),f=g=>g.map(b=>Z$(b,n,l(b))),u=d("tr",{class:"more"}),m=Math.max(U$,1+e.findIndex(l)),h=Xo(e,m,H$,g=>u.before(...f(g)));
return h&&u.append(d("td",{colspan:3},h)),d("tbody",{},a,f(e.slice(0,m)),h&&u)}function Z$(t,e,n){let{statements:o,positions:s}=t,
[r]=s.flat().map(({at:i,claim:a})=>x.statements.claim[i]===a?i:tS(i,a));return d("tr",{"aria-current":n&&"location"},d("\
th",{scope:"row"},eS(r,o)),e.map((i,a)=>{let c=[...new Map(s[a].map(l=>[l.at,l])).values()];return d("td",{class:c.some(
({how:l})=>l==="doubts"||l==="rejects")?"doubting":null},d("strong",{class:"of",dir:"auto",lang:Co(i)},z(Ve(i))),c.slice(
0,jc).map(nS),c.length>jc&&B(p("more",{n:c.length-jc}),()=>Z(t.sides[a],Ot(r))),!c.length&&d("span",{class:"quiet"},oS(i,
o)))}))}function tS(t,e){let{denials:n,claim:o}=x.statements,s=n.find(([r,i])=>r===t&&o[i]===e);return s?s[1]:t}function eS(t,e){
let[n,o,s]=Xn(t),r=lt(n,$n(I().statements.get(t).s)),i=s===void 0?null:[" ",lt(s,$n(_e(t).ends[0]))],{mode:a}=x.statements,
c=[a[t]>0&&x.labels.modes[a[t]],I().statements.get(t).ended&&p("ended")],l=()=>e.length===1?At(e[0]):Z(e,Ot(t)),f=d("spa\
n",{class:`verb ${x.names.signs[ut(t).sign]}`},o);return[d("span",{dir:"auto"},B([r," ",f,i,fc(t)],l)),c.map(u=>u&&[" ",
d("span",{class:"mark"},u)])]}function nS({at:t,how:e,who:n,certainty:o}){let s=e==="doubts"||e==="rejects",r=n!==null&&
I().statements.get(t).inferred?.includes("according_to"),i=s&&bd(t,uh)||fi(t,uh),a=[o?x.labels.certainties[o]:null,r&&p(
"source_inferred")];return d("div",{class:"stand"},d("span",{class:"disc","aria-hidden":"true"},V$[e]),B(p(`compare_${e}`),
()=>At(t),{class:"link how"}),a.map(c=>c&&[" ",d("span",{class:"mark"},c)]),ui(t,i))}function oS(t,e){if(e.some(Pi(x,t)))
return p("compare_no_position");let{s:n}=I().statements.get(e[0]),o=typeof n=="number"&&n>=0&&t.includes(`of:${I().entities[n].
id}`);return p(o?"compare_told_of":"compare_no_claim")}function mh(t){let e=d("div",{class:"fitted"}),n=0;return new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===n||(n=
e.clientWidth,N(e,t(n)))}).observe(e),e}var[ph,dh]=[84,52],yh=4,Wc={bargain:()=>[oe(9,26),Lt("cooperation",20,18,58,18),is("cooperation",66,18),Lt("quiet dashed",
26,34,64,34),Pe("quiet",18,34,-1),oe(75,26)],spiral:()=>[11,25,39].flatMap((t,e)=>sS(t+2,e%2===1)),contested:(t,{title:e})=>[
...xh("hatched"),e==="Denied"?Pc(72,11):Fc(72,11)],done:()=>wh(),"also done":()=>wh(),said:()=>bh(),quoted:()=>[...bh(),
hh(34,34,"\u201C \u201D")],"main cause":({denied:t})=>[t?Pc(16,26,12):oe(16,26,11),Lt("quiet thick",32,26,56,26),Pe("qui\
et",59,26,1),S("rect",{class:"solid",x:62,y:15,width:20,height:22,rx:4})],reasons:({reasons:t=[],effects:e=[]})=>t.some(
n=>n>0)?rS(t):iS(t.length,e),precedent:()=>[Lt("quiet",4,34,80,34),S("rect",{class:"solid",x:12,y:27,width:14,height:14}),
S("path",{class:"line quiet",d:"M19 21 C30 9 52 9 62 21"}),Pe("quiet",63,22,1,55),S("rect",{class:"hollow dashed",x:56,y:27,
width:14,height:14})],forecast:()=>[Lt("ink",2,16,26,16),S("path",{class:"line ink dashed",d:"M26 16 C44 16 46 40 76 41"}),
Pe("ink",80,41,1)],plan:()=>[oe(12,26),Lt("ink dashed",24,26,52,26),Pe("ink",56,26,1),S("rect",{class:"hollow dashed",x:60,
y:16,width:21,height:20,rx:3})],pair:({signs:t=[]})=>t.length===2?[oe(9,26),Lt("cooperation",20,18,56,18),is("cooperatio\
n",64,18),...gh(20,34,62),oe(75,26)]:[oe(9,26),...t[0]==="conflict"?gh(20,26,62):[Lt("cooperation",20,26,56,26),is("coop\
eration",64,26)],oe(75,26)],position:()=>[oe(12,26),Lt("ink",26,26,44,26),S("rect",{class:"hollow",x:46,y:14,width:36,height:24,
rx:6}),hh(64,31,"\xB1")],denied:()=>[S("rect",{class:"solid",x:4,y:10,width:5,height:32}),...xh("",9,10,66,32),Pc(72,11)]},
Oh=t=>S("svg",{class:"small-figure",width:ph,height:dh,viewBox:`0 0 ${ph} ${dh}`,"aria-hidden":"true"},(Object.hasOwn(Wc,
t.kind)?Wc[t.kind]:Wc.quoted)(t.figure,t)),oe=(t,e,n=8)=>S("circle",{class:"solid",cx:t,cy:e,r:n}),Lt=(t,e,n,o,s)=>S("li\
ne",{class:`line ${t}`,x1:e,y1:n,x2:o,y2:s}),is=(t,e,n)=>S("path",{class:`head ${t}`,d:`M${e-10} ${n-5.5} L${e} ${n} L${e-
10} ${n+5.5} Z`}),Pe=(t,e,n,o,s=0)=>S("path",{class:`line ${t}`,d:"M-8 -6 L0 0 L-8 6",transform:`translate(${e} ${n}) ro\
tate(${s}) scale(${o} 1)`}),hh=(t,e,n)=>S("text",{class:"middle",x:t,y:e},n),gh=(t,e,n)=>[Lt("conflict",t,e,n,e),S("line",
{class:"line conflict thick",x1:n,x2:n,y1:e-8,y2:e+8})],wh=()=>[oe(12,26),Lt("ink",24,26,52,26),Pe("ink",56,26,1),S("rec\
t",{class:"solid",x:60,y:16,width:21,height:20,rx:3})],sS=(t,e)=>[Lt("conflict",8,t,76,t),S("line",{class:"line conflict\
 thick",x1:e?8:76,x2:e?8:76,y1:t-6,y2:t+6})],xh=(t,e=2,n=8,o=70,s=36)=>[S("rect",{class:`hollow ${t&&"dotted"}`,x:e,y:n,
width:o,height:s,rx:6}),...[.35,.65].map((r,i)=>Lt("quiet",e+10,n+r*s,e+o-(i?24:12),n+r*s))],Fc=(t,e)=>S("g",{},oe(t,e,9),
S("text",{class:"middle on-solid",x:t,y:e+4.5},"?")),Pc=(t,e,n=9)=>S("g",{},S("circle",{class:"hollow",cx:t,cy:e,r:n}),S(
"path",{class:"line ink",d:`M${t-n*.7} ${e+n*.7} L${t+n*.7} ${e-n*.7}`})),bh=()=>[S("path",{class:"hollow",d:"M10 8 H66 \
a6 6 0 0 1 6 6 V32 a6 6 0 0 1 -6 6 H30 L20 47 V38 H10 a6 6 0 0 1 -6 -6 V14 a6 6 0 0 1 6 -6 Z"})],rS=t=>[...t.slice(0,yh).
map((e,n)=>S("rect",{class:"bar",x:2,y:2+n*13,width:Math.max(58-12*Math.max(e-1,0),12),height:9,rx:2})),Lt("ink",62,26,71,
26),Pe("ink",73,26,1),oe(79,26,5)];function iS(t,e){let n=Math.min(Math.max(t,1),yh),o=e.slice(0,3),s=[...Array(n).keys()].
map(i=>26+(i-(n-1)/2)*13),r=o.map((i,a)=>26+(a-(o.length-1)/2)*19);return[...s.flatMap(i=>r.map(a=>S("path",{class:"line\
 quiet thin",d:`M17 ${i} C36 ${i} 34 ${a} 54 ${a}`}))),...s.map(i=>S("rect",{class:"bar",x:1,y:i-4.5,width:16,height:9,rx:2})),
...o.map((i,a)=>S("rect",{class:`hollow ${i?"":"dashed"}`,x:55,y:r[a]-8,width:27,height:16,rx:3}))]}var nt=7,Sh=4,xi=8;function _h(t,e,n,o){return bi(t,e,n,o,!0)??aS(t,bi(t,e,n,o,!1),e,n)}var mo=({left:t})=>t+nt+Sh,as=({
left:t,width:e})=>t-nt-Sh-e;function bi(t,e,n,o,s){let r=[],i=[];for(let a of t){let c=mo(a)+a.width<=n,l=s&&!c?Math.max(
as(a),e):a.left-nt;if(s&&!c&&as(a)<e)return null;let f=Math.max(a.right,a.left)+nt,u=r.findIndex(m=>m+xi/2<=l);if(u<0&&(u=
r.length),u>=o)return null;r[u]=s&&c?Math.max(f,mo(a)+a.width+xi/2):f,i.push({row:u,words:s?c?mo(a):as(a):null})}return i}
function aS(t,e,n,o){if(!e)return null;let s=[];return e.map(({row:r},i)=>{let a=t[i],c=e.findIndex((m,h)=>h>i&&m.row===
r),l=c<0?o:t[c].left-nt-xi,f=mo(a)+a.width<=l,u=!f&&as(a)>=Math.max(s[r]??n,n);return s[r]=Math.max(a.right,a.left,f?mo(
a)+a.width:0)+nt+xi,{row:r,words:f?mo(a):u?as(a):null}})}function kh(t,e){let n=new Map,o=[];for(let s of t){let r=s.first===
null||s.last===null?-1:$h(e,s.first);r<0||r!==$h(e,s.last)?o.push(s):n.set(r,[...n.get(r)??[],s])}return{bins:n,wide:o}}
var $h=(t,e)=>De(t.length,n=>t[n]<=e)-1;var cS=.6,lS={circle:`M${nt-1} 0 A${nt-1} ${nt-1} 0 1 1 ${1-nt} 0 A${nt-1} ${nt-1} 0 1 1 ${nt-1} 0 Z`,square:"M-5.5 -5.5\
 H5.5 V5.5 H-5.5 Z",diamond:"M-7 0 L0 -7 L7 0 L0 7 Z"},Dc=t=>lS[x.encodings.signs[t].form];function fS(t){let e=x.encodings.
holds[x.names.holds.indexOf(t)];return bn((e?.dashes??[]).map(n=>n*cS))}function zc({main:t}){let{hold:e,mark:n}=x.statements;
return x.names.marks[n[t]]==="doubted"?"doubted":x.names.holds[e[t]]}function vn(t,e,n,o){let s=x.names.signs[t];return S(
"g",{class:`form ${s} ${e==="plain"?"filled":"hollow"}`,transform:`translate(${n} ${o})`},S("path",{d:Dc(t),...fS(e)}),e===
"denied"&&S("path",{class:"slash",d:"M-6 6 L6 -6"}),e==="doubted"&&S("text",{class:"doubt",y:4.5},"?"))}var Mh=(t,e)=>S(
"svg",{class:"sample",width:18,height:16,viewBox:"-9 -8 18 16","aria-hidden":"true"},vn(t,e,0,0)),uS=()=>S("svg",{class:"\
sample",width:32,height:16,viewBox:"-9 -8 32 16","aria-hidden":"true"},yi(2,-7,21,0),vn(2,"plain",0,0)),yi=(t,e,n,o)=>S(
"rect",{class:`days ${x.names.signs[t]}`,x:e,y:o-nt,width:Math.max(n-e,0),height:2*nt,rx:4}),An=(t,e,...n)=>S("g",{class:"\
mark",tabindex:0,role:"button","aria-label":t,onclick:e,onkeydown:ga(e)},S("title",{},t),n);function cs(t,e){return e&&t.
setAttribute("aria-current","location"),t}function vh(t){let e=[...new Set(t.map(({sign:r})=>r))].sort(),n=new Set(t.map(
zc)),o=["not actual","denied","hedged","doubted"],s=e.map(r=>[Mh(r,"plain"),x.labels.signs[r]]);for(let r of o)n.has(r)&&
s.push([Mh(2,r),p(`held_${r.replace(" ","_")}`)]);return t.some(({first:r,last:i})=>r!==i)&&s.push([uS(),p("days_possibl\
e")]),s}var Qc=480,Gc=26,mS=40,Ah=15,Uc=18,Hc=40,Oi=12,Vc=7,Th=5,$i=24,pS={done:["neither","solid"],case:["neither","hollow"],offer:[
"cooperation","head cooperation"],answer:["cooperation","head cooperation"],refusal:["conflict","head conflict"]};function Lh(t,e){
return t==="bargain"?n=>dS(e,n):t==="spiral"&&e.acts?.length?n=>hS(e,n):null}function dS({ends:t=["",""],there:e="",back:n=[],
condition:o=[],course:s=[]},r){let i=[{words:e,way:"there",look:"cooperation",end:"full"},...n.slice(0,2).map(l=>({words:l,
way:"back",look:"quiet dashed",end:"open"})),...o.slice(0,2).map(l=>({words:l,way:"none",look:"",end:""}))],a=Nh(t,i,r),
c=wS(s,r,a.height+14);return Eh(r,a.height+14+c.height,[...a.shapes,...c.shapes])}function hS({ends:t=["",""],acts:e=[],
restraints:n=[]},o){let s=e.slice(0,Vc).map(([a,c,l],f)=>({words:c,way:a===0?"there":"back",look:"conflict",end:"bar",number:String(
f+1),isDoubted:l}));e.length>Vc&&s.push({words:p("and_more",{n:e.length-Vc}),way:"none",look:"",end:""});for(let[a,c]of n.
slice(0,2))s.push({words:p("restraint_by",{who:a})+(c&&`: ${c}`),way:"none",look:"",end:""});let{shapes:r,height:i}=Nh(t,
s,o);return Eh(o,i,r)}var Eh=(t,e,n)=>S("svg",{class:"large-figure",width:t,height:e,viewBox:`0 0 ${t} ${e}`,role:"img",
"aria-label":p("figure")},n);function Nh(t,e,n){let o=b=>t.map(y=>Math.min(Math.max(st(y,14,600)+20,64),b)),s=o(Math.min(
180,n/5)),r=n-s[0]-s[1]-2*Oi,i=n<Qc||e.some(b=>st(b.words,13)>Kc(b,r)),a=i?o((n-Oi)/2):s,c=i?Hc:Math.max(e.length*Gc,Hc),
l=i?Hc+8:(c-e.length*Gc)/2,[f,u]=i?[0,n]:[a[0]+Oi,n-a[1]-Oi],m=t.flatMap((b,y)=>{let O=y?n-a[y]:0,_=ue(b,a[y]-12,Math.floor(
c/Uc),v=>st(v,14,600));return[S("rect",{class:"end",x:O+.5,y:.5,width:a[y]-1,height:c-1,rx:8}),S("text",{class:"middle e\
nd-name",y:c/2+5-(_.length-1)*(Uc/2)},S("title",{},b),_.map((v,A)=>S("tspan",{x:O+a[y]/2,dy:A?Uc:0},v)))]}),h=l,g=e.flatMap(
b=>{let y=Ih(b,u-f).length>1?mS:Gc;return h+=y,gS(b,f,u,h-y/2)});return{shapes:[...m,...g],height:i?h:c}}function Ih(t,e){
let n=Kc(t,e);return st(t.words,13)<=n?[t.words]:ue(t.words,n,2,st)}var Kc=({way:t,number:e,isDoubted:n},o)=>o-(t==="non\
e"?0:60)-(e?16:0)-(n?24:0);function gS(t,e,n,o){let{words:s,way:r,look:i,end:a,number:c,isDoubted:l}=t,f=e+(c?16:0),u=Ih(
t,n-e),m=st(s,13)>Kc(t,n-e)?12:13,h=Math.max(...u.map(E=>st(E,m)))+(l?24:0),[g,b]=[(f+n-h)/2-8,(f+n+h)/2+8],y={class:m<13?
"row-words small":"row-words",y:o+4.5-(u.length-1)*Ah/2},O=u.map((E,P)=>S("tspan",{x:g+8,dy:P&&Ah},E)),_=S("text",y,S("t\
itle",{},s),O);if(r==="none")return[_];let v=r==="there"?n-1:f+1,A=r==="there"?-1:1;return[c?S("text",{class:"row-number",
x:e,y:o+4.5},c):null,S("line",{class:`line ${i}`,x1:f+(r==="back"&&a==="full"?9:1),x2:g,y1:o,y2:o}),S("line",{class:`lin\
e ${i}`,x1:b,x2:n-(r==="there"&&a==="full"?9:1),y1:o,y2:o}),a==="full"&&is(i,v,o),a==="open"&&Pe(i.replace("dashed",""),
v,o,-A),a==="bar"&&S("line",{class:`line ${i} thick`,x1:v+A,x2:v+A,y1:o-7,y2:o+7}),_,l&&Fc(b-17,o)].filter(E=>E instanceof
SVGElement)}function wS(t,e,n){let o=e<Qc?Th:Math.min(Th,Math.floor(e/110)),s=[["",p("and_more",{n:t.length-o+1}),"none"]],
r=t.length>o?[...t.slice(0,o-1),...s]:t;return r.length?e<Qc?xS(r,e,n):bS(r,e,n):{shapes:[],height:0}}function xS(t,e,n){
let o=[S("line",{class:"line quiet thin",x1:8,x2:8,y1:n+11,y2:n+t.length*$i-11})],s=t.flatMap(([r,i,a],c)=>{let l=n+c*$i+
$i/2,f=[r,i].filter(Boolean).join(": ");return[qh(a,8,l),S("text",{class:"row-words",x:24,y:l+4.5},$e(f,e-24,13))]});return{
shapes:[...o,...s],height:t.length*$i}}function bS(t,e,n){let o=e/t.length,s=n+26,r=[S("line",{class:"line quiet thin",x1:0,
x2:e,y1:s,y2:s})],i=1;for(let[a,[c,l,f]]of t.entries()){let u=(a+.5)*o,m=$S(l,o-10);i=Math.max(i,m.length),r.push(S("tex\
t",{class:"middle when",x:u,y:n+12},S("title",{},c),$e(c,o-10,12,600)),qh(f,u,s),...m.map((h,g)=>S("text",{class:"middle\
 what",x:u,y:s+22+g*15},h))),a&&yS(t[a-1][0],c)&&r.push(OS(a*o,s))}return{shapes:r,height:38+i*15}}function yS(t,e){let[
n,o]=[t,e].map(s=>Number(/\d{4}/.exec(s)?.[0]??Number.NaN));return o-n>1}var OS=(t,e)=>S("g",{},S("rect",{class:"gap",x:t-
7,y:e-3,width:14,height:6}),S("path",{class:"line quiet thin",d:`M${t-6} ${e+7} l5 -14 M${t+1} ${e+7} l5 -14`}));function $S(t,e){
if(st(t)<=e)return[t];let n=t.split(" "),o=n.length-1;for(;o>1&&st(n.slice(0,o).join(" "))>e;)o--;return[$e(n.slice(0,o).
join(" "),e),$e(n.slice(o).join(" "),e)]}function qh(t,e,n){let[o,s]=pS[t]??[];if(!o)return S("path",{class:"line quiet",
d:`M${e} ${n-6} V${n+6}`});let r=Dc(x.names.signs.indexOf(o));return S("path",{class:s,d:r,transform:`translate(${e} ${n}\
)`})}var Yc=t=>({way:{tab:"analyses",analysis:t},of:p(`analysis_${t}`)}),Jc=(t,e)=>({way:{tab:"table",rows:"statements",facets:null,
columns:null,polarities:[0],...SS,...t},of:e}),SS={according_to:["everyone"],kinds:null};function Rh(...t){let e=t.map(n=>x.
names.modes.indexOf(n));return Jc({modes:e},e.map(n=>x.labels.modes[n]).join(", "))}function _S(){let t=x.names.kinds.indexOf(
"act");return Jc({kinds:[t],modes:[x.names.modes.indexOf("actual")],according_to:["authors"]},x.labels.kinds[t])}function Ch(t,e){
let{way:n,of:o}=kS(t,e),s=n.tab!=="analyses"&&n.tab!=="arguments",r=p(`tab_${n.tab}`);return{way:s?{...n,articles:e===null?
null:[e]}:n,name:o?`${r} (${o})`:r}}function kS(t,e){switch(t){case"bargain":case"precedent":return{way:{tab:"bargains"}};case"\
main cause":case"reasons":return{way:{tab:"arguments",about:null,...e===null?{}:{article:e}}};case"done":return _S();case"\
spiral":return Yc("spirals");case"contested":return Yc("contested");case"position":return Yc("discourse");case"forecast":
return Rh("forecast");case"plan":return Rh("intended","attempted");case"denied":return Jc({modes:null,polarities:[1]},p(
"look_denied"));case"quoted":return{way:{tab:"compare",according_to:["authors"],compared_with:["everyone"],modes:null,polarities:null}};default:
return{way:{tab:"graph",level:x.fitting}}}}var jh=10,ls="";async function Bh(t){let{lack:e,level:n,cards:o}=await zs(),s=o.flatMap(r=>r.findings);N(t,te(d("h2",{class:"\
page-title"},p(o.length===1&&o[0].article!==null?"findings_title_one":"findings_title")),d("p",{class:"quiet"},q(s.length,
"finding"),". ",n," ",p("findings_help")),x.without_words>0&&d("p",{class:"quiet"},MS()),e&&d("p",{},e),o.length===1&&o[0].
article===null?ES(o[0]):d("div",{class:"findings"},o.map(vS))))}function MS(){let t=x.keys.length;return p("words_left_o\
ut_many",{n:R(t-x.without_words),of:R(t)})}function vS(t){let{article:e,title:n,about:o,findings:s,lack:r}=t,i=s.map(({kind:c,
figure:l})=>Lh(c,l)),a=i.findIndex(Boolean);return d("section",{class:"finding-card","aria-label":n},d("div",{class:"car\
d-head"},d("h3",{lang:e===null?null:x.articleById.get(e)?.language},n),d("p",{class:"quiet"},o)),r&&d("p",{class:"findin\
g"},r),s.map((c,l)=>i[l]&&l===a?AS(c,i[l]):Wh(c)),Gh(t),e!==null&&TS(e))}var AS=(t,e)=>d("div",{class:"finding lead"},Ph(
t),Fh(t),mh(e),Dh(t),zh(t)),Wh=t=>d("div",{class:"finding row"},Oh(t),d("div",{},Ph(t),Fh(t),Dh(t),zh(t))),Ph=({title:t,
counts:e})=>d("p",{class:"numbers"},d("strong",{},t),e.map(([n,o,s])=>[" \xB7 ",Q(n,Me(x,s),t),` ${o}`])),Fh=t=>d("p",{class:"\
sentence"},B(t.sentence.map(([e,n,o])=>n==="entity"?lt(e,o&&Te(o)):e),()=>M(LS(t)),{class:"link whole"}));function Dh(t){
let[e]=Me(x,[t.quote.statement]),{language:n}=x.articleById.get(t.quote.article)??{},{text:o,missing:s}=t.quote,r=s?o:Ht(
o),i=e===void 0?r:B(r,()=>At(e));return s?d("p",{class:"quiet no-words"},i):d("blockquote",{lang:n},i)}var zh=t=>t.remarks.
length>0&&d("p",{class:"numbers"},t.remarks.map(e=>`${z(e)}.`).join(" "));function Gh({more:t,article:e}){let n=t.reduce(
(r,[,i])=>r+i,0),o=new Map;for(let[r,i]of t){let{way:a,name:c}=Ch(r,e);o.set(c,{way:a,n:i+(o.get(c)?.n??0)})}let s=[...o].
map(([r,{way:i,n:a}],c)=>[c?", ":": ",B(p("findings_in",{n:R(a),where:r}),()=>M(i))]);return n>0&&d("p",{class:"card-foo\
t"},q(n,"more_finding"),s,".")}function TS(t){let e=x.articles.findIndex(({id:s})=>s===t),n=zt(x.statements.article,e).filter(
s=>x.statements.aside[s]!==Fi),o=bt(n.length,"all_statements",{statements:q(n.length,"statement")});return d("p",{class:"\
card-foot"},n.length>0&&[B(o,()=>Z(n,o))," \xB7 "],B(p("the_argument"),()=>M({tab:"arguments",article:t,about:null}))," \
\xB7 ",B(p("the_article"),()=>M({tab:"article",article:t,open:null})))}function LS({kind:t,figure:e,quote:n}){let{article:o}=n,
s=`statement:${n.statement}`;return t==="bargain"||t==="precedent"?{tab:"bargains",open:s}:e.pair?{tab:"timeline",level:x.
fitting,pair:e.pair,open:Ye(e.pair)}:t==="reasons"||t==="main cause"?{tab:"arguments",article:o,about:null,open:s}:e.sources?.
length?{tab:"compare",according_to:["authors"],compared_with:[`of:${e.sources[0]}`],modes:null,polarities:null,open:s}:{
tab:"article",article:o,open:s}}function ES(t){let{title:e,findings:n,lack:o}=t,s=d("div",{class:"finding-card"}),r=()=>{
let i=ql(x,n,w.findings,ls),a=w.find?i.length:jh*(1+w.more);N(s,d("div",{class:"card-head"},d("h3",{},e),d("p",{class:"q\
uiet"},p("findings_chosen",{n:R(i.length),of:R(n.length)}))),i.slice(0,a).map(Wh),!i.length&&d("p",{class:"finding"},o||
p("no_finding")),i.length>a&&d("p",{class:"card-foot"},L(p("more",{n:R(Math.min(jh,i.length-a))}),()=>M({more:w.more+1}))),
i.length<=a&&Gh(t))};return[ls=""]=gs(w.findings,"words"),r(),[d("div",{class:"line finding-choice"},NS(r),Ii.map(i=>IS(
i,n))),s]}var NS=t=>d("input",{type:"search",value:ls,placeholder:p("finding_words"),"aria-label":p("finding_words"),oninput:e=>{
ls=e.target.value,t()},onchange:()=>Uh("words",ls.trim())});function IS(t,e){let n=new Map;for(let i of e)for(let a of qi(
x,i,t))n.set(a,(n.get(a)??0)+1);let o=new Map;for(let[i,,a]of e.flatMap(({sentence:c})=>c))o.has(a)||o.set(a,i);let s=[...n].
map(([i,a])=>[i,`${qS(t,i,o)} (${R(a)})`]).sort(([i,a],[c,l])=>t==="year"?i.localeCompare(c):a.localeCompare(l)),[r=""]=gs(
w.findings,t);return s.length>1&&et(p(`finding_${t}`),[["",p(`finding_${t}`)],...s],r,i=>Uh(t,i))}function qS(t,e,n){return t===
"article"?x.articleById.get(e)?.title??e:t==="year"?e:z(n.get(e)??e)}function Uh(t,e){let n=(w.findings??[]).filter(s=>!s.
startsWith(`${t}:`)),o=e?[...n,`${t}:${e}`]:n;return M({findings:o.length?o:null,more:0})}var Hh="found";function Vh(t){if(typeof Highlight<"u"&&CSS.highlights.delete(Hh),!w.find)return;let[e="",n=""]=w.find.map(
Nt),o=RS(t),{plain:s,places:r}=Ci(o.map(({data:l})=>l).join("")),i=Math.max(0,s.indexOf(n)),a=s.indexOf(e,i)>=0?[e]:e.split(
" "),c=(e?a:[n]).flatMap(l=>{let f=s.indexOf(l,i);return f<0?[]:CS(o,r[f],r[f+l.length])});c.length&&(typeof Highlight<"\
u"&&CSS.highlights.set(Hh,new Highlight(...c)),c[0].startContainer.parentElement?.scrollIntoView({block:"center"}))}function RS(t){
let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),n=[];for(;e.nextNode();){let o=e.currentNode;o.parentElement?.closest(
"select, .number-mark")||n.push(o)}return n}function CS(t,e,n){let o=document.createRange(),s=0;for(let r of t){let i=s+
r.data.length;if(s<=e&&e<i&&o.setStart(r,e-s),s<n&&n<=i)return o.setEnd(r,n-s),[o];s=i}return[]}var jS=40,BS=100;function Kh(t,e){let{level:n}=t,o=we(t),s=WS(t,o),r=s.filter(({nodes:m})=>m.length>1),i=s.reduce((m,{nodes:h})=>m+
h.length,0),a=new Set(e.unfolded??(i>jS?[]:r.map(({id:m})=>m))),c=BS*(1+e.more),l=Yh(s,c,"").flatMap(m=>PS(t,m,a,c)),f=new Int32Array(
n.nodes.length).fill(-1);for(let[m,{nodes:h}]of l.entries())for(let g of h)f[g]=m;let u=FS(t,o,f,l.length);return{entries:l,
folding:r.map(({id:m})=>m),unfolded:r.map(({id:m})=>m).filter(m=>a.has(m)),rows:Qh(u.map(([m])=>m)),columns:Qh(u.map(([,
m])=>m)),cells:u.map(([m,h,g])=>DS(t,m,h,g))}}var Qh=t=>[...new Set(t)].sort((e,n)=>e-n);function WS({facts:t,level:e,nodes:n,
chosen:o,state:s},r){let i=new Map,a=new Map,c=u=>e.nodes[u].country??e.nodes[u].actor;for(let u of r){for(let m of[u.a,
u.b]){let h=c(m);i.set(h,(i.get(h)??new Set).add(m))}for(let m of new Set([c(u.a),c(u.b)])){let h=a.get(m)??[];a.set(m,h);
for(let g of u.rows)h.push(g)}}let l=u=>n.weightOf(u);return[...i].map(([u,m])=>({id:u,nodes:[...m].sort((h,g)=>l(g)-l(h)||
h-g),weight:_t(t,a.get(u)??[],o,s.count)})).sort((u,m)=>m.weight-u.weight||(u.id<m.id?-1:1))}function Yh(t,e,n){if(t.length<=
e+1)return t;let o=t.slice(e).flatMap(({nodes:s})=>s);return[...t.slice(0,e),{id:n,nodes:o,weight:0}]}function PS({level:t},{
id:e,nodes:n},o,s){if(e==="")return[{kind:"rest",id:e,group:null,nodes:n}];if(n.length===1)return[{kind:"actor",id:t.nodes[n[0]].
actor,group:null,nodes:n}];if(!o.has(e))return[{kind:"group",id:e,group:null,nodes:n}];let r=n.map(i=>({id:t.nodes[i].actor,
nodes:[i],weight:0}));return Yh(r,s,"").map(i=>({...i,kind:i.id?"actor":"rest",group:e}))}function FS({facts:t},e,n,o){let s=new Map,
r=(i,a)=>{let c=s.get(i)??new Set;s.set(i,c);for(let l of a)c.add(l)};for(let{a:i,b:a,rows:c}of e){r(n[i]*o+n[a],c);let l=i===
a?[]:Ys(t,c);l.length&&r(n[a]*o+n[i],l)}return[...s].sort(([i],[a])=>i-a).map(([i,a])=>[Math.floor(i/o),i%o,[...a]])}function DS(t,e,n,o){
let{facts:s,chosen:r,state:i}=t,[a,c,l]=Df(t,o);return{row:e,column:n,rows:o,number:_t(s,o,r,i.count),signs:[a,c,l],together:Ys(
s,o).length>0}}var Xc=t=>{let[e,n]=String(t.dataset.at).split(" ");return[Number(e),Number(n)]},Jh=t=>[...t.querySelectorAll("[data-at]")],
zS={ArrowRight:[1,1],ArrowLeft:[1,-1],ArrowDown:[0,1],ArrowUp:[0,-1]};function Xh(t,e){let n=t.target instanceof Element?
t.target.closest("[data-at]"):null,o=zS[t.key];if(!n||!o)return;t.preventDefault();let[s,r]=o,i=Xc(n),a=Jh(e).map(c=>({spot:c,
at:Xc(c)})).filter(({at:c})=>c[1-s]===i[1-s]&&(c[s]-i[s])*r>0).sort((c,l)=>(c.at[s]-l.at[s])*r);a.length&&Zh(e,a[0].spot)}
function Zh(t,e){ng(t,e),e.focus()}function tg(t,e){let n=Jh(t).find(o=>o.dataset.group===e);n&&Zh(t,n)}function eg({target:t,
type:e},n,o,{rows:s,columns:r,cells:i},a){let c=t instanceof Element?t.closest("td, th")?.querySelector("[data-at]"):null;
for(let h of n.querySelectorAll(".lit"))h.classList.remove("lit");if(o.hidden=!c,!c)return;let[l,f]=Xc(c);e==="focusin"&&
ng(n,c),c.closest("tr")?.classList.toggle("lit",l>=0);let u=n.querySelector(`[data-at="-1 ${f}"]`)?.closest("th");o.hidden=
f<0||!u,u&&f>=0&&(u.classList.add("lit"),[o.style.left,o.style.width]=[`${u.offsetLeft}px`,`${u.offsetWidth}px`]);let m=i.
find(h=>h.row===s[l]&&h.column===r[f]);m&&a(m)}function ng(t,e){for(let n of t.querySelectorAll("[data-at][tabindex='0']"))
n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0")}var Zc={acts:"act",statements:"statement",articles:"article"},Si=["cooperation","conflict","neither"],[rg,GS,US,HS]=[22,
4,18,8];function ig(t,e,n,o){let{entries:s,rows:r,columns:i,cells:a}=e,c=Math.max(...a.map(C=>C.number)),l={shown:t,matrix:e,
names:n,fold:o,largest:c},f=e.unfolded.length>0,u=`${rg+US+HS*R(c).length}px`,m=new Map(i.map((C,U)=>[C,U])),h=new Map(r.
map(C=>[C,[]]));for(let C of a)h.get(C.row)?.push(C);let g=r.map((C,U)=>d("tr",{},og(l,r,U,"row"),VS(l,h.get(C)??[],U,m))),
b=f?2:1,y=d("td",{class:"corner",colspan:b,rowspan:b},p("matrix_corner")),O=i.map((C,U)=>og(l,i,U,"col")),_=C=>s[i[C]].group!==
null,v=O.flatMap((C,U)=>_(U)?C.slice(0,-1):C),A=O.flatMap((C,U)=>_(U)?C.slice(-1):[]),E=i.map(()=>d("col",{class:"cells"})),
P=d("table",{class:`matrix${f?" grouped":""}`,role:"grid","aria-label":p("tab_matrix")},d("colgroup",{},f&&d("col",{class:"\
brackets"}),d("col",{class:"names"}),E),d("thead",{},d("tr",{},y,v),A.length>0&&d("tr",{},A)),d("tbody",{},g));return P.
style.setProperty("--narrowest",u),P.style.setProperty("--columns",String(i.length)),P.querySelector("td [data-at]")?.setAttribute(
"tabindex","0"),P}function og({shown:t,matrix:{entries:e,unfolded:n},names:o,fold:s},r,i,a){let{kind:c,id:l,group:f}=e[r[i]],
u=a==="row",m=(E,P)=>u?{rowspan:E,colspan:P}:{colspan:E,rowspan:P},h=E=>u?`${i} ${E}`:`${E} ${i}`,g={actor:()=>ft(l),group:()=>s(
l),rest:()=>M({more:w.more+1})}[c],b=o[r[i]],y=sg(b,YS(t,e[r[i]]),g,h(-1),c==="group"?{"aria-expanded":"false","data-gro\
up":l}:{}),O=d("th",{scope:a,class:`${c} ${a}`,...m(1,n.length&&f===null?2:1)},y);if(f===null||i>0&&e[r[i-1]].group===f)
return[O];let _=r.filter(E=>e[E].group===f).length,v=cg(t,f),A=sg(v,vt(f),()=>s(f),h(-2),{"aria-expanded":"true","data-g\
roup":f});return[d("th",{scope:`${a}group`,class:`bracket ${a}${_>1?"":" of-one"}`,...m(_,1)},A),O]}function sg(t,e,n,o,s){
return B(lt(t,e),n,{title:t,"aria-label":t,tabindex:-1,"data-at":o,...s})}function VS(t,e,n,o){let s=[],r=0,i=a=>a>r&&s.
push(d("td",{colspan:a-r}));for(let a of e){let c=o.get(a.column)??0;i(c),s.push(d("td",{class:"cell"},QS(t,a,`${n} ${c}`))),
r=c+1}return i(o.size),s}function QS({shown:t,matrix:{entries:e},names:n,largest:o},s,r){let i=Mt([n[s.row],n[s.column]]),
a=d("span",{class:`square${s.together?" together":""}`},Si.map((l,f)=>s.signs[f]>0&&tl(l,s.signs[f]))),c=Math.max(GS,rg*
Math.sqrt(s.number/o));return[a.style.width,a.style.height]=[`${c}px`,`${c}px`],B([d("span",{class:"room"},a),R(s.number)],
()=>KS(t,e,s,i),{"aria-label":`${i}: ${nl(s)}`,"aria-describedby":"matrix-says",tabindex:-1,"data-at":r})}function tl(t,e=1){
let n=d("span",{class:t});return n.style.flexGrow=String(e),n}var el=t=>x.labels.signs[x.names.signs.indexOf(t)];function nl({
number:t,signs:e,together:n}){let o=Si.flatMap((s,r)=>e[r]>0?[`${R(e[r])} ${el(s)}`]:[]);return`${q(t,Zc[w.count])} (${ie(
o)}${n?`; ${p("matrix_together")}`:""})`}function KS(t,e,{row:n,column:o,rows:s},r){let[i,a]=[e[n],e[o]];if(i.kind!=="ac\
tor"||a.kind!=="actor")return Z(jt(t,s),r);let[c,l]=[i.nodes[0],a.nodes[0]];return t.pairs.has(c*t.level.nodes.length+l)?
Tt(c,l):Tt(l,c)}var ag=({level:t},e)=>t.numbers.has(e)||e in t.countries||xe(e)!==null;function cg({level:t},e){let n=t.
numbers.get(e);if(n!==void 0)return G(t,n);let o=xe(e);return o?ot(o):t.countries[e]??e}var YS=({level:t},{kind:e,id:n,nodes:o})=>e===
"actor"?Qt(t,o[0]):e==="group"?vt(n):null;function lg(t,{kind:e,id:n,nodes:o}){return e==="actor"?G(t.level,o[0]):e==="r\
est"?p("matrix_rest",{n:R(o.length)}):p("matrix_group",{name:cg(t,n),n:R(o.length)})}var JS=5,fg=[];async function ug(t){let e=[$,w.unfolded,w.more,w.language];if(t.querySelector(".matrix")&&e.every((f,u)=>f===
fg[u]))return;let n=Ls($),o=Kh(n,w);if(o.folding.every(f=>ag(n,f))||await V(),fg=e,!o.cells.length){N(t,d("div",{class:"\
sheet"},d("p",{},Ke())));return}let s=o.entries.map(f=>lg(n,f)),i=ig(n,o,s,f=>ZS(t,o,f)),a=d("div",{class:"band",hidden:!0}),
c=d("p",{class:"matrix-sentence"},d("span",{class:"quiet"},p("matrix_keys"))),l=f=>e_(c,s,f);for(let f of["mouseover","f\
ocusin"])i.addEventListener(f,u=>eg(u,i,a,o,l));i.addEventListener("keydown",f=>Xh(f,i)),N(t,d("div",{class:"sheet matri\
x-sheet"},d("p",{class:"quiet"},Yt(n)," ",Q(p("show_quotes"),be(n).statements,p("based_on_drawn"))),d("div",{class:"matr\
ix-tools"},XS(o),t_(o)),c,d("div",{class:"matrix-scroll"},d("div",{},i,a))))}function XS({folding:t,unfolded:e}){return[
e.length<t.length&&L(p("unfold_all"),()=>M({unfolded:t})),e.length>0&&L(p("fold_all"),()=>M({unfolded:[]}))]}async function ZS(t,{
unfolded:e},n){let o=e.includes(n);await M({unfolded:o?e.filter(s=>s!==n):[...e,n]}),tg(t,n)}function t_({cells:t}){let e=Si.
flatMap((o,s)=>t.some(({signs:r})=>r[s])?[o]:[]),n=(o,s)=>d("span",{class:`square ${s}`},tl(o));return d("p",{class:"mat\
rix-legend"},e.map(o=>d("span",{},n(o,""),o==="neither"?p("matrix_neither"):el(o))),t.some(({together:o})=>o)&&d("span",
{},n("","together"),p("matrix_together")),d("span",{class:"quiet"},p("matrix_help",{what:bt(2,Zc[w.count])})))}function e_(t,e,n){
let o=Xt(x,$.level,n.rows),s=o.slice(0,JS).map(gn),r=o.length>s.length?[p("and_more",{n:o.length-s.length})]:[];N(t,d("s\
trong",{},Mt([e[n.row],e[n.column]])),` ${nl(n)}: `,d("span",{id:"matrix-says"},[...s,...r].join("; ")))}var[n_,o_,s_]=[8,30,12],r_=5;function mg(t,e){let n=matchMedia("(min-width: 901px)").matches;return It.map(o=>{let s=t.get(
o)??new Map,r=e.get(o)??new Set;return s.size<2&&!r.size?null:i_(o,s,r,r.size>0||n&&s.size<=r_)})}function i_(t,e,n,o){let s=[
...new Set([...n,...e.keys()])].map(g=>({value:g,label:l_(t,g),number:e.get(g)??0})).sort((g,b)=>Number(n.has(b.value))-
Number(n.has(g.value))||b.number-g.number||g.label.localeCompare(b.label)),r=d("div",{class:"facet-values"}),i=p(`facet_${t}`),
[a,c]=[n_,""],l=()=>{let g=s.filter(({label:b})=>b.toLocaleLowerCase().includes(c));N(r,g.slice(0,a).map(({value:b,label:y,
number:O})=>pt([lt(y,c_(t,b)),d("span",{class:"quiet"},` ${R(O)}`)],n.has(b),_=>a_(t,b,_))),g.length>a&&L(p("more",{n:R(
g.length-a)}),f))},f=()=>{a+=o_,l()},u=g=>{c=g.trim().toLocaleLowerCase(),l()};l();let m=s.length>s_&&d("input",{type:"s\
earch",placeholder:p("facet_search"),"aria-label":`${p("facet_search")}: ${i}`,oninput:g=>u(g.target.value)}),h=n.size||
s.length;return d("details",{class:"facet",open:o},d("summary",{},i,d("span",{class:"quiet"},` ${R(h)}${n.size?" \u2022":
""}`)),m,r)}function a_(t,e,n){let o=`${t}:${e}`,s=(w.facets??[]).filter(i=>i!==o),r=n?[...s,o]:s;return M({facets:r.length?
r:null,more:0})}function c_(t,e){if(t==="article")return x.articleById.get(e)?.language;let n=t==="actor"||t==="target"?
$.level.numbers.get(e):void 0;return n===void 0?null:Qt($.level,n)}function l_(t,e){let{names:n,labels:o}=x;switch(t){case"\
actor":case"target":return Fn(e);case"relation":return dn(x.relations.find(({id:s})=>s===e)?.verbs[0]??e);case"type":return e===
Ao?p("no_quad_class"):o.quad_classes[n.quad_classes.indexOf(e)]??e;case"source":return Kt([e]);case"mode":return o.modes[n.
modes.indexOf(e)]??e;case"certainty":return o.certainties[n.certainties.indexOf(e)]??e;case"article":return x.articleById.
get(e)?.title??e}}var ol=4,sl=t=>(w.columns??[]).find(e=>e.startsWith(`${t}:`))?.slice(t.length+1)??"",rl=(t,e)=>t.toLocaleLowerCase().includes(
e.toLocaleLowerCase());function dg(t){let{level:e}=t,n=new Map,o=f=>{let u=n.get(f)??ve(t,f);return n.set(f,u),u},s=({a:f,
b:u})=>Mt([G(e,f),G(e,u)]),r=f=>{let u=jt(t,f.rows),m=h=>Bt(h)===null&&rl(Wt(h),sl("quote"));return gg(u.find(m)??u[0])},
i=(f,u,m)=>({name:f,isText:!0,value:u,cell:m}),a=(f,u)=>({name:f,isText:!1,value:u,cell:m=>Q(u(m),o(m).statements,s(m))}),
c=f=>u=>G(e,u[f]),l=f=>u=>B(ne(e,u[f]),()=>Tt(u.a,u.b));return[i("actor",c("a"),l("a")),i("label",f=>Ee(x,e,f.rows),f=>f_(
Xt(x,e,f.rows).map(gn))),i("target",c("b"),l("b")),i("quote",f=>jt(t,f.rows).map(Wt).join(`
`),r),{name:"weight",isText:!1,value:f=>f.weight,cell:f=>R(f.weight)},{...a("acts",f=>o(f).acts),cell:f=>Q(o(f).acts,No(
o(f)),s(f))},{name:"quad_classes",isText:!1,value:f=>u_(o(f)),cell:f=>m_(o(f),s(f))},a("statements",f=>o(f).statements.length),
a("articles",f=>o(f).articles.size),a("sources",f=>o(f).sources.size)]}function hg(t){let{level:e,chosen:n}=t,o=new Map(
Vt(n,n.inside.keys()).map((u,m)=>[u,m])),s=I().statements,{first:r,last:i}=x.statements,a=u=>m=>m[u]>=0?G(e,m[u]):me(s.get(
m.at)[u==="a"?"s":"o"]),c=u=>m=>{let h=m[u];return h>=0?B(ne(e,h),()=>ft(e.nodes[h].actor)):lt(a(u)(m),$n(s.get(m.at)[u===
"a"?"s":"o"]))},l=({at:u})=>tt(u).title;return[{name:"when",isText:!0,value:({at:u})=>or(s.get(u),[r[u],i[u]]),order:({at:u})=>o.
get(u)??0},{name:"actor",isText:!0,value:a("a"),cell:c("a")},{name:"relation",isText:!0,value:({at:u})=>ut(u).label},{name:"\
target",isText:!0,value:a("b"),cell:c("b")},{name:"quote",isText:!0,value:({at:u})=>Wt(u),cell:({at:u})=>gg(u)},{name:"h\
eld",isText:!0,value:({at:u})=>Jo(u).join("; ")},{name:"article",isText:!0,value:l,cell:u=>B(lt(l(u),tt(u.at).language),
()=>mr(x.statements.article[u.at],u.at))}]}function f_(t){let e=d("bdi",{},t.slice(0,ol).join("; "));if(t.length<=ol)return e;
let n=()=>{e.textContent=t.join("; "),o.remove()},o=B(` ${p("and_more",{n:t.length-ol})}`,n);return[e,o]}var pg=(t,e)=>B(
e,()=>At(t)),gg=t=>[Bt(t)===null?d("q",{dir:"auto",lang:tt(t).language},pg(t,Wt(t))):d("span",{class:"quiet no-words"},pg(
t,Bt(t)??"")),d("span",{class:"quiet",dir:"ltr"},` ${ke(tt(t))}`)," ",li(t,Bt(t)??Wt(t))],u_=({byQuadClass:t})=>t.reduce(
(e,n,o)=>e+(ye(x,o)==="cooperation"?n:-n),0);function m_({byQuadClass:t,quadClasses:e},n){let o=x.labels.quad_classes.map(
(s,r)=>t[r]>0&&d("span",{class:`quad-class ${ye(x,r)}`},Q(t[r],e[r],`${n}, ${s}`),` ${s}`));return o.some(Boolean)?o:"\u2013"}var p_={ties:"-weight",statements:"when"},wg=[];async function xg(t){let{rows:e,facets:n,columns:o,sort:s,more:r,language:i}=w,
a=[$,e,n,o,s,r,i];if(t.querySelector(".table-view")&&a.every((b,y)=>b===wg[y]))return;await V(),wg=a;let c=Ls($),l=_f(c,
e),{units:f,counts:u}=kf(c,l,n),m=d("div",{class:"facets","aria-label":p("facets"),role:"group"}),h=t.querySelector(".fa\
cets");N(m,mg(u,Es(n))),h&&ao(m,io(h));let g=e==="ties"?g_(c,l,f):w_(c,l,f);N(t,d("div",{class:"sheet table-view"},m,d("\
div",{class:"table-main"},d_(c),g)))}function d_(t){let{facets:e,columns:n,rows:o}=w,s=e?Qi(x,e):{},r=ys.map(a=>L(p(`row\
s_${a}`),()=>M({rows:a,sort:null,columns:null,more:0}),{"aria-pressed":String(a===o)})),i=o==="ties"?[Yt(t)," ",Q(p("sho\
w_quotes"),be(t).statements,p("based_on_drawn"))]:Qe();return[d("p",{class:"quiet"},i),d("div",{class:"table-tools"},d("\
div",{class:"choices",role:"group","aria-label":p("rows")},r),(e||n)&&L(p("remove_facets"),()=>M({facets:null,columns:null,
more:0})),Object.keys(s).length>0&&L(p("apply_facets"),()=>M({...s,facets:h_(e??[]),more:0}),{title:p("apply_facets_help")}))]}
function h_(t){let e=t.filter(n=>!Object.keys(Qi(x,[n])).length);return e.length?e:null}function g_(t,e,n){let{level:o,chosen:s}=t,
r=n.map(({row:c})=>c),i=[...Rn(x,o,r,s,t.state.count).values()],a=new Set(e.map(({a:c,b:l})=>c*o.nodes.length+l)).size;return bg(
dg(t),i,a,"tie",c=>c.key)}var w_=(t,e,n)=>bg(hg(t),n,e.length,"statement",({at:o})=>o);function bg(t,e,n,o,s){let r=new Map(
t.map(({name:O})=>[O,sl(O)])),i=e.filter(O=>t.every(_=>b_(_,O,r.get(_.name)??""))),a=t.some(({name:O})=>O===w.sort?.replace(
/^-/,""))?w.sort:p_[w.rows],c=!!a?.startsWith("-"),l=t.find(({name:O})=>O===a?.replace(/^-/,"")),f=l?.order??l?.value??s,
u=i.map(O=>({row:O,value:f(O)})).sort((O,_)=>(c?-1:1)*x_(O.value,_.value)||s(O.row)-s(_.row)),{drawn:m,next:h}=Sf(u.length,
w.more),g=t.map(O=>y_(O,l===O&&(c?"descending":"ascending"))),b=t.map(O=>d("td",{},O_(O,r.get(O.name)??""))),y=p("table_\
shown",{n:R(m),of:R(u.length),total:q(n,o)});return[d("p",{class:"quiet",role:"status"},y),d("div",{class:"table-scroll",
tabindex:0,role:"region","aria-label":p("tab_table")},d("table",{class:"listed"},d("thead",{},d("tr",{},g),d("tr",{class:"\
filters"},b)),d("tbody",{},u.slice(0,m).map(({row:O})=>$_(t,O)))),!u.length&&d("p",{},n?p("nothing_fits"):Ke()),h>0&&L(p(
"more",{n:R(h)}),()=>M({more:w.more+1})),!h&&u.length>m&&d("p",{class:"quiet"},p("table_most")))]}var x_=(t,e)=>typeof t==
"number"?t-Number(e):t.localeCompare(String(e));function b_({isText:t,value:e},n,o){return o?t?rl(String(e(n)),o):!(Number(
e(n))<Number(o)):!0}function y_({name:t,isText:e},n){let o=n?n==="ascending":!e;return d("th",{scope:"col","aria-sort":n||
"none",class:e?"":"num"},B(p(`column_${t}`),()=>M({sort:`${o?"-":""}${t}`})),n&&(n==="descending"?" \u2193":" \u2191"))}
function O_({name:t,isText:e},n){let o=r=>{let i=(w.columns??[]).filter(c=>!c.startsWith(`${t}:`)),a=r.trim()?[...i,`${t}\
:${r.trim()}`]:i;return M({columns:a.length?a:null,more:0})},s=p(e?"column_contains":"column_at_least");return d("input",
{type:e?"search":"number",value:n,placeholder:e?"\u2026":"\u2265","aria-label":`${p(`column_${t}`)}: ${s}`,onchange:r=>o(
r.target.value)})}var $_=(t,e)=>d("tr",{},t.map(({name:n,isText:o,value:s,cell:r},i)=>d(i?"td":"th",{scope:i?null:"row",
class:o?n:"num"},r?r(e):d("bdi",{},s(e)))));function fs(){let t=yt(),e=Xs(),{stops:n,undated:o}=t?qo():{stops:[],undated:0};return d("div",{class:"play",role:"group",
"aria-label":p("play_acts")},L(`\u25C0 ${p("date_before")}`,()=>la(-1),{disabled:!t||!Pn(n,-1)}),L(p(e?"pause":"play"),e?
Qf:Vf,{"aria-pressed":String(e)}),L(`${p("date_next")} \u25B6`,()=>la(1),{disabled:t&&!Pn(n,1)}),t&&L(p("whole_period"),
Zs),d("span",{class:"quiet","aria-live":"polite"},t&&S_(t,n),o>0&&` ${p("play_undated",{acts:q(o,"act")})}`))}function S_({
first:t,last:e},n){let o=n.findIndex(a=>a.first===t&&a.last===e),s=pn(t,e);if(o<0)return`${p("nothing_at_date")} (${s})`;
let[r,i]=[o+1,n.length].map(R);return p("play_at",{n:r,of:i,acts:q(n[o].acts,"act"),when:s})}var us=40,yg=14,il=10,__=45,k_=.2,Og=90,M_=400,_i=class{constructor(e,n,o){let s=e.flatMap(({first:i,last:a})=>[i,a]).filter(
i=>i!==null),r=[...new Set(s)].sort((i,a)=>i-a);this.left=n,this.right=o,this.stretches=T_(v_(r,e,Math.floor((o-n)/(Og+us))),
n,o)}x(e){let[n]=this.stretches,o=this.stretches[this.stretches.length-1];if(e<n.from)return this.left;if(e>o.to)return this.
right;let{from:s,to:r,left:i,right:a,isFolded:c}=this.stretches.find(f=>e<=f.to&&!f.isFolded&&e>=f.from)??this.stretches.
find(f=>e<=f.to)??o,l=c?0:yg;return s===r?i+l:i+l+(e-s)/(r-s)*(a-i-2*l)}get folds(){return this.stretches.filter(({isFolded:e})=>e)}get daysAPixel(){
return Math.max(...this.stretches.map(e=>e.isFolded?0:(e.to-e.from)/$g(e)))}ticks(e,n){return this.stretches.filter(({isFolded:o})=>!o).
flatMap(o=>L_(o,this,e,n))}},$g=({left:t,right:e})=>Math.max(e-t-2*yg,1);function v_(t,e,n){let o=t[t.length-1]-t[0],s=A_(
t,e),r=t.slice(1).flatMap((c,l)=>s.has(l)?[]:[{k:l,days:c-t[l]}]),i=new Set;for(let{k:c,days:l}of r.sort((f,u)=>u.days-f.
days)){if(i.size>=n||l<__||l<k_*o)break;i.add(c),o-=l}let a=[[t[0],t[0]]];for(let[c,l]of t.entries())i.has(c-1)?a.push([
l,l]):a[a.length-1][1]=l;return a}function A_(t,e){let n=new Map(t.map((s,r)=>[s,r])),o=new Set;for(let{first:s,last:r}of e)
if(!(s===null||r===null||r-s>M_))for(let i=n.get(s);t[i]<r;i++)o.add(i);return o}function T_(t,e,n){let o=n-e-us*(t.length-
1),s=t.reduce((l,[f,u])=>l+u-f,0),r=Math.min(Og,o/t.length),i=o-r*t.length,a=[],c=e;for(let[l,[f,u]]of t.entries()){l&&(a.
push({from:t[l-1][1],to:f,left:c,right:c+us,isFolded:!0}),c+=us);let m=r+i*(s?(u-f)/s:1/t.length);a.push({from:f,to:u,left:c,
right:c+m,isFolded:!1}),c+=m}return a}function L_(t,e,n,o){let{from:s,to:r,left:i,right:a}=t,c=r-s,f=tr(s,r,(c||1)/$g(t)*
84).map(({day:A,step:E})=>({day:A,step:E,x:e.x(A),text:n(A,E)})),u=f.find(({x:A,text:E})=>A+o(E)<=a),m=[1,He,Ae].filter(
A=>!u||A<=u.step),h=m.slice(Math.min(c<2*He?0:c<2*Ae?1:2,m.length-1)).map(A=>n(s,A)),g=u?u.x-il:a+us,b=h.find(A=>e.x(s)+
o(A)<=g)??(u?"":h[h.length-1]),y=b?[{x:e.x(s),text:b,isLine:!1,days:null}]:[],O=b?e.x(s)+o(b)+il:i;for(let[A,{day:E,x:P,
text:j}]of f.entries()){let C=[E,(f[A+1]?.day??r+1)-1],U=P>=O&&P+o(j)<=a;y.push({x:P,text:U?j:"",isLine:!0,days:C}),U&&(O=
P+o(j)+il)}let _=n(r,1),v=e.x(r)-o(_);return c&&v>O&&v>i&&y.push({x:v,text:_,isLine:!1,days:null}),y}var po=22,al=8,E_=20,cl=16,Sg=[960,520,360,240,160,120],N_=5;function _g(t,e,n){let o=I_(t,e),s=n+al+(e.named?0:E_+(o.length-
1)*cl),{shapes:r,rows:i}=C_(t,e,s)??j_(t,e,s),a=s-n+Math.max(i,1)*po+al;return{shapes:[q_(t,o,n+al+(e.named&&o.length>1?
9:15)),...r],height:a}}function I_({title:t,number:e},{named:n,left:o,right:s}){let r=n||s-o;return R_(t,r,r-st(R(e))-12)}
function q_({title:t,lang:e,open:n,isOpen:o,number:s},r,i){let a=R(s),c=r.map((u,m)=>S("text",{class:"lane-name",lang:e,
x:0,y:i+m*cl},u)),l=st(r[r.length-1],13,600)+6,f=S("text",{class:"lane-number",x:l,y:i+(r.length-1)*cl},a);return n?cs(An(
`${t}: ${a}`,n,...c,f),o):S("g",{},c,f)}function R_(t,e,n){let o=(c,l)=>st(c,13,600)<=l;if(o(t,n))return[$e(t,n,13,600)];
let s=t.split(" "),r=s.length-1;for(;r>1&&!o(s.slice(0,r).join(" "),e);)r--;let[i,a]=[s.slice(0,r).join(" "),s.slice(r).
join(" ")];return[$e(i,e,13,600),...a?[$e(a,n,13,600)]:[]]}function C_({items:t},{left:e,right:n,rows:o,reach:s},r){if(t.
length*(nt+nt)>o*(n-e))return null;let i=t.map(u=>({item:u,reach:s(u)})).sort((u,m)=>u.reach[0]-m.reach[0]),a=u=>i.map(({
item:m,reach:[h,g]})=>{let b=$e(m.words(Math.floor(u/N_)),Math.min(u,Math.max(n-h,h-e)-2*nt));return{left:h,right:g,width:st(
b),words:b}}),c=a(Sg[0]);for(let u of Sg.slice(1)){if(bi(c,e,n,o,!0))break;c=a(u)}let l=_h(c,e,n,o);return l?{shapes:i.map(
({item:u},m)=>{let{row:h,words:g}=l[m],b=r+h*po+po/2,y=An(u.name(),u.open,...u.shapes(c[m].left,c[m].right,b),g!==null&&
S("text",{class:"mark-label",x:g,y:b+4},c[m].words));return cs(y,u.isOpen)}),rows:1+Math.max(0,...l.map(({row:u})=>u))}:
null}function j_({title:t,items:e},n,o){let s=[...new Set(e.map(({kind:i})=>i))].sort(),r=[];for(let[i,a]of s.entries()){
let c=o+i*po;r.push(n.sample(a,n.left-10,c+po/2));let l=e.filter(m=>m.kind===a),{bins:f,wide:u}=kh(l,n.bins.starts);for(let[
m,h]of f){let[g,b]=[n.bins.edges[m],n.bins.edges[m+1]];r.push(B_(h,`${t}: ${n.binName(m,h.length)}`,g,b,c,a,n))}if(u.length){
let m=`${t}: ${n.binName(-1,u.length)}`,h=()=>n.openAll(u,m),g=S("text",{class:"lane-number end",x:n.end,y:c+15},`+${R(u.
length)}`);r.push(cs(An(m,h,g),kg(u)))}}return{shapes:r,rows:s.length}}var kg=t=>t.some(e=>e.isOpen);function B_(t,e,n,o,s,r,i){
let a=R(t.length),c=st(a)+2<=o-n,l=An(e,()=>i.openAll(t,e),S("rect",{class:`bin kind-${r}`,x:n+.5,y:s+2,width:Math.max(o-
n-1,1),height:po-4,rx:3}),c&&S("text",{class:"bin-number",x:(n+o)/2,y:s+15},a));return cs(l,kg(t))}var W_=700,P_=200,F_=22,D_=44,Dt=40,z_=28,Ag=3;function Tg({lanes:t,ordered:e,columnOf:n,steps:o,now:s,openAll:r},i){let a=i>=
W_?P_:0,[c,l]=[a+F_,i-D_],f={left:c,right:l,end:i,named:a,openAll:r,sample:U_},u=t.flatMap(({items:g})=>g),m=[],h=0;if(u.
length){let g=new _i(u,c,l),b={...f,rows:Mg(t),reach:G_(g),...H_(g)},y=vg(t,b,Dt);m.push(...Q_(g,y.height,t),...Y_(g,s,y.
height),...y.shapes),h=y.height}if(e.length){let g=(l-c)/o.length,b=v=>c+14+(v-1)*g,y={...f,rows:Mg(e),reach:v=>[b(n(v)),
b(n(v))],bins:{starts:[],edges:[]},binName:()=>p("ordered")},O=h+(h?24:0),_=vg(e,y,O+Dt);m.push(S("text",{class:"part-na\
me",x:0,y:O+12},p("ordered")),...J_(b,o,O+Dt,_.height),..._.shapes),h=_.height}return S("svg",{class:"timeline",width:i,
height:h+4,viewBox:`0 0 ${i} ${h+4}`,role:"group","aria-label":p("tab_timeline")},m)}var Mg=t=>t.length<=3?16:t.length<=
6?8:5,G_=t=>({first:e,last:n})=>[e===null?t.left:t.x(e),n===null?t.right:t.x(n)],U_=(t,e,n)=>t===Ag?vn(2,"not actual",e,
n):vn(t,"plain",e,n);function vg(t,e,n){let o=[],s=n;for(let r of t){let i=_g(r,e,s);o.push(S("line",{class:"grid",x1:0,
x2:e.end,y1:s,y2:s}),...i.shapes),s+=i.height}return{shapes:o,height:s}}function H_(t){let{stretches:e}=t,[n,o]=[e[0].from,
e[e.length-1].to],s=tr(n,o,Math.max(t.daysAPixel*z_,1)),r=[n,...s.map(({day:f})=>f)],i=[...r.slice(1),o+1],a=s.length?s[0].
step:o-n+1,c=[...r.map(f=>t.x(f)),t.right];return{bins:{starts:r,edges:c},binName:(f,u)=>f<0?p("wide_dates",{n:R(u)}):p(
"acts_of",{n:R(u),when:V_(r[f],i[f]-1,a<Ae?1:Ae)})}}function V_(t,e,n){let[o,s]=[ll(t,n),ll(e,n)];return o===s?o:p("date\
_throughout",{from:o,to:s})}function ll(t,e){let n=gt(t);return mt(e<He?n:e<Ae?n.slice(0,7):n.slice(0,4))}function Q_(t,e,n){
let{left:o,right:s}=t,r=t.ticks(ll,st).map(({x:l,text:f,isLine:u,days:m})=>{let h=f&&S("text",{class:"tick-label",x:l,y:12},
f),g=m&&(()=>M({since:m[0],until:m[1]}));return[u&&S("line",{class:"grid",x1:l,x2:l,y1:Dt-6,y2:e}),h&&g?An(p("only_perio\
d",{period:pn(...m)}),g,h):h]}),i=o,a=t.folds.map(l=>{let f=(l.left+l.right)/2,u=K_(l,n).find(m=>f-st(m)/2>=i&&f+st(m)/2<=
s);return u&&(i=f+st(u)/2+8),[S("rect",{class:"fold",x:l.left,y:Dt-22,width:l.right-l.left,height:e-Dt+22}),S("path",{class:"\
break",d:`M${f-6} ${Dt-1} l5 -10 M${f+1} ${Dt-1} l5 -10`}),u&&S("text",{class:"fold-label",x:f,y:Dt-14},u)]}),c=t.stretches.
filter(({isFolded:l})=>!l).map(l=>S("line",{class:"axis",x1:l.left,x2:l.right,y1:Dt-6,y2:Dt-6}));return[...a,...r,...c].
flat().filter(Boolean)}function K_({from:t,to:e},n){let o=e-t,[s,r]=o>=2*Ae?[Math.floor(o/365.25),"years"]:o>=2*He?[Math.
floor(o/30.44),"months"]:[o,"days"];return[!n.some(({items:a})=>a.some(({first:c,last:l})=>(c??-1/0)<e&&(l??1/0)>t))&&p(
`no_act_${r}`,{n:s}),p(`number_${r}`,{n:s})].filter(a=>typeof a=="string")}function Y_(t,e,n){if(!e)return[];let[o,s]=[t.
x(e.first)-9,t.x(e.last)+9];return[S("rect",{class:"now",x:o,y:Dt-6,width:s-o,height:n-Dt+6})]}function J_(t,e,n,o){let r=(e.
length>1?t(2)-t(1):1/0)-4>=st(R(Math.max(...e.map(i=>i??0))));return e.flatMap((i,a)=>[i!==null&&S("line",{class:"grid",
x1:t(a+1),x2:t(a+1),y1:n-6,y2:o}),i!==null&&r&&S("text",{class:"tick-label step",x:t(a+1),y:n-12},R(i))]).filter(i=>i instanceof
SVGElement)}var Lg=(t,e)=>e?Math.min(t,x.names.signs.length-2):Ag;var fl=90,Eg=12;function Ng(t,e,n,o){let s=zc(e);return{first:e.first,last:e.last,kind:Lg(e.sign,e.isReal),words:r=>ki(t,
e,n.ends,r),name:()=>`${ki(t,e,n.ends,fl)}: ${Ot(e.main)}, ${nk(e)}`,statements:()=>e.statements,open:()=>Z(e.statements,
ki(t,e,n.ends,fl)),isOpen:e.statements.includes(o),shapes:(r,i,a)=>[ce(e)&&e.first!==e.last&&yi(e.sign,r-nt,i+nt,a),vn(e.
sign,s,r,a)]}}function Ig(t){let{id:e,title:n,first:o,last:s}=x.articles[t];return{first:o,last:s,kind:2,words:r=>Ht(Se(
n,r)),name:()=>`${Ht(n)}, ${to(x.articles[t])}`,statements:()=>zt(x.statements.article,t),open:()=>M({tab:"article",article:e}),
isOpen:!1,shapes:(r,i,a)=>[o!==s&&yi(2,r-nt,i+nt,a),S("path",{class:"tick",d:`M${r} ${a-8} V${a+8}`})]}}function ul(t,e){
let{level:n}=t,o=e.ties.length?e.ties[0].pair.a:n.subject[e.main];return(o>=0?`${G(n,o)} `:"")+ki(t,e,[o],fl)}function ki({
level:t},e,[n,o],s){let r=e.ties.filter(({pair:m})=>m.a===n&&(o===void 0||m.b===o)),[i,...a]=r.length?r:e.ties.filter(({
pair:m})=>m.b===n);if(!i)return ek(e,s);let c=G(t,i.pair.a===n?i.pair.b:i.pair.a),l=o===void 0?` ${c}${a.length?` +${a.length}`:
""}`:"",{parts:f}=Xt(x,t,i.rows)[0],u=Wo(f,s-l.length)+l;return f[5]?u:u+X_(e,s-u.length)}function X_({main:t},e){let{roles:n,
statements:o}=I(),s=o.get(t).roles?.find(([i])=>n[i].function==="topic");if(!s||e<Eg)return"";let r=Z_(s[1]);return tk(s[1])?
`: ${Se(r,e-2)} ?`:`: ${Se(r,e)}`}var Z_=t=>typeof t=="number"&&t<0?Xn(-1-t,1).join(" "):me(t,1);function tk(t){if(typeof t==
"string"||t>=0)return!1;let e=x.statements.stance[-1-t];return e>=0&&["doubts","rejects"].includes(x.names.stances[e])}function ek({
main:t},e){let{verb:n,ends:o}=_e(t),s=me(o[0],1);return`${n} ${Se(s,Math.max(e-n.length,Eg))}`.trim()}function nk({main:t,
first:e,last:n}){let o=I().statements.get(t);return o.when||o.inferred_when?nr(o,[e,n]):e===null&&n===null?p("date_unkno\
wn"):pn(e,n)}var Rg=12,ok=300,Cg=Rg,ml=0,qg=null;async function Mi(t){await V();let e=ca(),n=Ue(e);if(!n.length&&!w.pair){N(t,te(yt()&&
d("div",{class:"line timeline-head"},fs()),d("p",{},Ke())));return}let s=(e===$?n:Ue($)).flatMap(({statements:m})=>m),r=Js(
e),i=Uf(e,n,w.lanes,r),{columns:a,numbers:c}=od(e,n),l=i.slice(0,Cg),f=d("div",{class:"timeline-box"}),u=n.filter(m=>!ce(
m)&&!a.has(m));N(t,te(d("div",{class:"line timeline-head"},r?lk(r):ck(),fs()),n.length===0&&d("p",{},p("no_tie_between")),
f,i.length>l.length&&fk(i.length-l.length,t),uk(n),mk(n,{columns:a,numbers:c},u.length,i.reduce((m,h)=>m+h.units.length,
0)>n.length),pk(u),dk(n,r),pi(un(x,s,$.chosen.main),p("tab_timeline")))),sk(f,e,l,n,{columns:a,numbers:c}),rk(t)}function sk(t,e,n,o,s){
ml=t.clientWidth;let{paddingLeft:r,paddingRight:i}=getComputedStyle(t),a=ml-parseFloat(r)-parseFloat(i),c=new Map,l=zn(),
f=(b,y)=>{let O=b.units.filter(y).map(v=>{let A=Ng(e,v,b,l);return c.set(A,s.columns.get(v)??0),A}),_=nu(b.ends.map(v=>Qt(
e.level,v)));return{title:ik(e,b),lang:_,...ak(e,b),items:O,number:O.length}},u=n.map(b=>f(b,ce)).filter(({items:b})=>b.
length),m=n.map(b=>f(b,y=>s.columns.has(y))).filter(({items:b})=>b.length),g=[...new Set(o.flatMap(({statements:b})=>b.map(
y=>x.statements.article[y])))].filter(b=>ce(x.articles[b])).map(Ig);g.length&&u.push({title:p("articles"),lang:null,open:null,
isOpen:!1,items:g,number:g.length}),t.append(Tg({lanes:u,ordered:m,columnOf:b=>c.get(b)??0,steps:s.numbers,now:yt(),openAll:(b,y)=>Z(
b.flatMap(({statements:O})=>O()),y)},Math.max(a,ok)))}function rk(t){qg??=new ResizeObserver(()=>{let e=t.querySelector(
".timeline-box");w.tab==="timeline"&&e&&e.clientWidth&&e.clientWidth!==ml&&es(t,Mi)}),qg.observe(t)}var ik=({level:t},{ends:e})=>Mt(
e.map(n=>G(t,n)));function ak({level:t},{ends:e}){let n=e.map(r=>t.nodes[r].actor),o=Ye(n),s=n.length>1?{pair:n,open:o}:
{open:o};return{open:()=>M(s),isOpen:w.open===o}}var ck=()=>d("label",{class:"line"},p("lanes_of"),et(p("lanes_of"),[["a\
ctor",p("lanes_actor")],["pair",p("lanes_pair")]],w.lanes,t=>M({lanes:t}))),lk=t=>d("span",{class:"line"},d("strong",{},
t.map((e,n)=>[n>0&&" \u2194 ",ne($.level,e)])),L(p("all_pairs"),()=>M({pair:null}))),fk=(t,e)=>L(p("more",{n:R(t)}),()=>{
Cg+=Rg,es(e,Mi)}),uk=t=>d("ul",{class:"looks"},vh(t).map(([e,n])=>d("li",{},e,d("span",{},n))));function mk(t,e,n,o){let s=t.
filter(ce).length,r=[s>0&&p("at_their_dates",{n:R(s)}),e.columns.size>0&&p("in_stated_order",{n:R(e.columns.size)}),n>0&&
p("without_date",{n:R(n)})].filter(Boolean);return d("p",{class:"quiet"},p("timeline_drawn",{what:r.join(", ")}),o&&` ${p(
"timeline_several")}`,e.numbers.includes(null)&&` ${p("ordered_chains")}`)}function pk(t){let e=zn(),n=({statements:o})=>o.
includes(e);return t.length?d("details",{class:"undated",open:t.some(n)},d("summary",{},`${p("without_date",{n:R(t.length)})}\
: ${p("show")}`),Re(t.map(o=>d("li",{"aria-current":n(o)&&"location"},B(ul($,o),()=>Z(o.statements,ul($,o))))),20)):null}
function dk(t,e){if(e||w.lanes==="actor")return null;let n=t.filter(({ties:o})=>!o.length);return n.length>0&&d("p",{class:"\
quiet"},p("no_pair",{n:R(n.length)}))}var jg=()=>[hk(),wk()];function hk(){if(x.languages.length<2)return null;let t=x.languages.map(e=>[e,gk(e)]);return et(p(
"language_of_names"),[["",p("language_of_names")],...t],w.language??"",async e=>{await V(),await M({language:e||null})})}
function gk(t){try{return z(new Intl.DisplayNames([t],{type:"language"}).of(t)??t)}catch{return t}}var wk=()=>{let t=Jt()===
"dark"?"light":"dark";return L(p(t),()=>M({theme:t}),{id:"theme"})};var Bg=(t,e,n,o)=>o.map(s=>Y(Rt(t,{...e,[n]:[s]},qt(e)).inside).length);function ms(t,e,n,o,s){let r=new Array(s).fill(0),
i=n==="kinds"?[...r.keys()]:null,{inside:a,main:c}=Rt(t,{...e,[n]:i},qt(e));for(let l of Y(a)){let f=o(n==="quad_classes"?
c[l]:l);f>=0&&r[f]++}return r}var xk=0,bk=0;function Dg(){let{statements:t,names:e,labels:n}=x;return no(p("filters_and_counts"),Pt(p("quad_classes"),
yk()),Pt(p("modes"),vi("modes",n.modes,pl("modes",t.mode,e.modes),o=>dl(o===an,"not actual"))),Pt(p("certainties"),vi("c\
ertainties",n.certainties,pl("certainties",t.certainty,e.certainties),o=>dl(o===xk,"hedged"))),Pt(p("polarities"),vi("po\
larities",n.polarities,pl("polarities",t.polarity,e.polarities),o=>dl(o===bk,"denied"))))}function zg(t){let e=d("detail\
s",{class:"group",open:t},d("summary",{},p("more_filters")),t&&Pg());return e.addEventListener("toggle",()=>e.open&&e.children.
length===1&&se(e,Pg())),e}var pl=(t,e,n)=>ms(x,w,t,o=>e[o],n.length);function dl(t,e){let{names:n,encodings:o}=x;return Ie(
it().line,{dashes:t?[]:o.holds[n.holds.indexOf(e)].dashes})}function yk(){let{statements:t,names:e,labels:n}=x,o=e.quad_classes.
length,s=c=>c<o?Qn(e.signs.indexOf(ye(x,c))):Qn(e.signs.indexOf("neither")),r=ms(x,w,"quad_classes",c=>t.quad_class[c]<0?
o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],a=w.quad_classes??i;return[...n.quad_classes,p("no_quad_class")].
map((c,l)=>{let f=u=>M({quad_classes:ps(i,a,[i[l]],u,i)});return r[l]>0&&pt(`${c} (${r[l]})`,a.includes(i[l]),f,s(l))})}
function ps(t,e,n,o,s){let r=t.filter(i=>n.includes(i)?o:e.includes(i));return String(r)===String(s)?null:r}function vi(t,e,n,o=()=>null){
let s=[...e.keys()],r=t==="kinds"&&w.count==="acts"?[qn]:s,i=w[t],a=i??r;return e.map((c,l)=>{let f=u=>M({[t]:ps(s,a,[l],
u,r)});return(n[l]>0||i!==null)&&pt(`${c} (${n[l]})`,a.includes(l),f,o(l))})}function Wg(t,e){let n=e.map(([s])=>s),o=w[t]??
n;return e.map(([s,r])=>{let i=a=>M({[t]:ps(n,o,[s],a,n)});return pt(r,o.includes(s),i)})}function Pg(){let{statements:t,
names:e,labels:n,relations:o,families:s,familyOf:r,articles:i,coders:a}=x,c=ms(x,w,"relations",u=>t.relation[u],o.length),
l=ms(x,w,"kinds",u=>o[t.relation[u]].kind,e.kinds.length),f=new Set($.level.nodes.filter((u,m)=>$.level.isTied[m]).map(u=>u.
type));return[Pt(p("kinds"),vi("kinds",n.kinds,l)),Pt(p("relations"),s.map((u,m)=>Ok(u,[...o.keys()].filter(h=>r[h]===m),
c))),Pt(p("types"),Wg("types",[...f].sort().map(u=>[u,u]))),i.length>1&&Pt(p("articles"),Wg("articles",i.map(u=>[u.id,u.
title]))),Fg("sections",({section:u})=>u===null?[]:[u]),Fg("tags",({tags:u})=>u),t.reliability.some(u=>u>=0)&&Pt(p("reli\
ability"),$k()),a.length>1&&Pt(p("coders"),Sk()),Pt(p("further"),pt(p("with_issues"),w.issues,u=>M({issues:u})),pt(p("wi\
th_inferred"),w.inferred,u=>M({inferred:u})),pt(p("with_headlines"),w.headlines,u=>M({headlines:u})),pt(p("with_self_loo\
ps"),w.self,u=>M({self:u})))]}function Fg(t,e){let n=[...new Set(x.articles.flatMap(e))].sort();if(!n.length)return null;
let o=Bg(x,w,t,n),s=w[t]??[];return Pt(p(t),n.map((r,i)=>{let a=c=>M({[t]:ps(n,s,[r],c,[])});return pt(`${Ut(r)} (${o[i]}\
)`,s.includes(r),a)}))}function Ok(t,e,n){let o=[...x.relations.keys()],s=w.relations??o,r=e.filter(c=>n[c]),i=r.reduce(
(c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>M({relations:ps(o,s,c,l,o)});return d("details",{class:"family"},d("summ\
ary",{},`${dn(t)} (${i})`,r.some(c=>!s.includes(c))&&" \u2022"),d("p",{class:"quiet"},B(p("all"),()=>a(e,!0))," ",B(p("n\
one"),()=>a(e,!1))),r.map(c=>pt(`${dn(x.relations[c].verbs[0])} (${n[c]})`,s.includes(c),l=>a([c],l))))}function $k(){let t=[
["A",p("reliability_a")],["B",p("reliability_b")],["C",p("reliability_c")],["D",p("reliability_d")]];return et(p("reliab\
ility"),[["",p("any_reliability")],...t],w.reliability??"",e=>M({reliability:sn.find(n=>n===e)??null}))}function Sk(){let t=w.
coders??[],e=t.length>1?[[t.join(" "),ie(t)]]:[],n=x.coders.map(o=>[o,o]);return et(p("coders"),[["",p("one_coder")],...n,
...e],t.join(" "),o=>M({coders:o?o.split(" "):null}))}var Gg=["statements","acts","articles"];function Ug(){let t=B(p("draw_all"),()=>M({all:!0,picture:"whole"}));return no(p(
"level"),et(p("level"),bs.map(e=>[e,p(`level_${e}`)]),w.level,_k),d("label",{class:"line"},`${p("count_by")} `,kk()),d("\
label",{class:"line"},`${p("min_weight")} `,Mk()),w.ego!==null&&vk(w.ego),$.isGrown&&d("p",{class:"quiet"},p("not_drawn_\
yet")," ",t),$.weakest>0&&d("p",{class:"quiet"},bt($.weakest,"weakest",{n:$.weakest})," ",t))}async function _k(t){let e=await kt(
t);await M({level:t,ego:null,...dr(e)})}function kk(){let t=e=>M({count:Gg.find(n=>n===e)});return et(p("count_by"),Gg.map(
e=>[e,p(`by_${e}`)]),w.count,t)}function Mk(){return d("input",{type:"number",min:1,max:999,value:w.min_weight,"aria-lab\
el":p("min_weight"),onchange:t=>M({min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function vk(t){let e=et(
p("distance"),[1,2,3].map(n=>[String(n),q(n,"step")]),String(w.steps),n=>M({steps:Number(n)}));return d("p",{class:"ego"},
p("neighbours_of",{name:Fn(t)})," ",e," ",B(p("show_all"),()=>M({ego:null})))}var Ak=["modes","polarities"],hl=()=>$o("filters").filter(t=>JSON.stringify(w[t])!==JSON.stringify(X[t])&&!(w.compared_with&&
Ak.includes(t)&&w[t]===null));function Hg(){let t=T("side"),e=io(t),{scrollTop:n}=t,o=t.querySelector("details.group[ope\
n]")!==null,s=hl(),r=()=>M(Object.fromEntries(s.map(i=>[i,X[i]])));N(t,d("div",{class:"box-head"},d("h2",{},p("filters")),
s.length>0&&L(p("reset"),r,{class:"quiet-button"}),L("\xD7",()=>t.hidePopover(),{class:"close","aria-label":p("close")})),
d("p",{class:"quiet"},fr()),Ug(),Dg(),zg(o),no(p("display"),jg())),ao(t,e),n&&(t.scrollTop=n)}function Vg({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function Qg({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?Rt(t,s,qt(e)):n;return{chosen:r,statements:Y(r.inside)}}function Kg(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=u=>Math.min(r-1,Math.max(0,Math.floor((u-o)/i))),
f=new Set;for(let u of n){let m=t.statements.act[u];if(m>=0&&f.has(m))continue;m>=0&&f.add(m);let[h,g]=[e.first[u],e.last[u]];
if(h===null&&g===null)continue;let[b,y]=[l(h??o),l(g??s)],O=h!==null&&g===h&&!e.approximate[u];for(let _=b;_<=y;_++)(O?a:
c)[_]+=1/(y-b+1)}return{sure:a,unsure:c,width:i}}var gl=120,wl=!1;function Jg(){let t=T("time"),e=Vg(x),{chosen:n,statements:o}=Qg($),s=o.filter(m=>n.first[m]===null&&n.
last[m]===null),r=s.length>0&&d("p",{class:"undated"},Q(q(s.length,"undated"),s,p("undated_many")));if(!e||e[0]===e[1]){
N(t,d("p",{class:"quiet"},p("no_period")),r);return}let i=Tk(e),a=t.querySelector(".slider")?t.children:[d("div",{class:"\
time-head"}),Ek(e)],[c,l]=a;c.isConnected||N(t,c,l),N(c,Lk(e,i),r);let[f,...u]=l.children;f.replaceWith(Ik(n,o,e,i));for(let[
m,h]of u.slice(0,2).entries())h.value=String(i[m]),h.setAttribute("aria-valuetext",gt(i[m]))}function Tk([t,e]){return[Math.
max(t,w.since??t),Math.min(e,w.until??e)]}function Lk(t,[e,n]){return[d("h2",{},p("period")),Yg("since",e,t),"\u2013",Yg(
"until",n,t),Oe()&&!yt()&&L(p("whole_period"),()=>M({since:null,until:null})),fs(),pt(p("only_certain_dates"),w.inside===
"certainly",o=>M({inside:o?"certainly":"possibly"})),pt(p("include_undated"),w.undated,o=>M({undated:o}))]}function Yg(t,e,[
n,o]){let s=r=>{let i=Jf(r);i!==null&&Xg(t,i,[n,o])};return d("input",{type:"date",value:gt(e),min:gt(n),max:gt(o),"aria\
-label":p(t),onchange:r=>s(r.target.value)})}function Ek([t,e]){let n=o=>d("input",{type:"range",min:t,max:e,step:1,"ari\
a-label":p(o),oninput:s=>Xg(o,Number(s.target.value),[t,e])});return d("div",{class:"slider"},S("svg"),n("since"),n("unt\
il"),Nk([t,e]))}function Nk([t,e]){return d("div",{class:"years","aria-hidden":"true"},Zf(t,e).map(([n,o])=>{let s=d("sp\
an",{},o);return s.style.left=`${(n-t)/(e-t+1)*100}%`,s}))}function Ik(t,e,n,[o,s]){let[r]=n,{sure:i,unsure:a,width:c}=Kg(
x,t,e,n,gl),l=Math.max(...i.map((m,h)=>m+a[h]),1),f=(m,h,g,b)=>{let[y,O]=[g/l*34,36-(g+b)/l*34],_=(m+1)*c+r<o||m*c+r>s;return g>
0&&S("rect",{class:h+(_?" off":""),x:m/gl*1e3,y:O,width:1e3/gl-1,height:Math.max(y,1.5)})},u=i.map((m,h)=>[f(h,"bar",m,0),
f(h,"bar unsure",a[h],m)]);return S("svg",{class:"histogram",viewBox:"0 0 1000 40",preserveAspectRatio:"none",role:"img",
"aria-label":p("histogram")},u)}function Xg(t,e,[n,o]){let s=t==="since"?e<=n:e>=o;Gt({[t]:s?null:e}),(w.since??n)>(w.until??
o)&&Gt({[t==="since"?"until":"since"]:e}),!wl&&(wl=!0,requestAnimationFrame(()=>{wl=!1,M({})}))}var qk=10,Zg=!1,Rk={wanted:""};function xl(){let t=d("div",{class:"viewpoints",role:"group","aria-label":z(p("according_\
to"))}),e=rr(),n=tf(x),o=s=>jk(e,n,s);N(T("viewpoint"),d("div",{class:"box-head"},d("h2",{},z(p("according_to"))),Ck()),
wi(p("sources_find"),Rk,t,o).slice(e.length>qk?0:1),Wk())}var Ck=()=>pt(p("viewpoint_several"),bl(),t=>{Zg=t,t||w.according_to.
length<2?xl():M({according_to:w.according_to.slice(0,1)})}),bl=()=>Zg||w.according_to.length>1;function jk(t,e,n){let o=bl()?
"checkbox":"radio",s=i=>i.startsWith("by:")&&e.get(i)===e.get("authors")&&!w.according_to.includes(i);return t.filter(([
i,a])=>(o==="radio"||i!=="everyone")&&!s(i)&&n(a)).map(([i,a])=>d("label",{class:"tick"},d("input",{type:o,name:"accordi\
ng-to",checked:w.according_to.includes(i),onchange:c=>Bk(i,c.target.checked)}),d("span",{dir:"auto"},z(a)),d("span",{class:"\
number quiet"},R(e.get(i)??0))))}function Bk(t,e){if(!bl()){M({according_to:[t]});return}let o=rr().map(([s])=>s).filter(
s=>s===t?e:w.according_to.includes(s));M({according_to:o.length?o:["authors"]})}var Wk=()=>d("p",{},w.compared_with&&`${p(
"compared_with")} ${Kt(w.compared_with)} \xB7 `,B(p("compare_claims"),()=>M({tab:"compare"})));var Pk=8,tw=new Map;function ho(t,e,n,o){tw.set(t,o);let s=d("button",{type:"button",id:`open-${t}`,class:"opener",popovertarget:t},
e),r=d("div",{id:t,class:"box",popover:"auto",role:"dialog","aria-label":n});return r.addEventListener("beforetoggle",i=>{
i.newState==="open"&&(o(),Dk(r,s))}),[s,r]}function ew(t){Fk(t)&&tw.get(t)?.()}var Fk=t=>document.getElementById(t)?.matches(
":popover-open")??!1,ds=t=>document.getElementById(t)?.hidePopover();function Dk(t,e){let{right:n,bottom:o}=e.getBoundingClientRect();
t.style.setProperty("--top",`${o+4}px`),t.style.setProperty("--right",`${Math.max(Pk,innerWidth-n)}px`)}var zk=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],Gk={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function nw(){return d("section",{class:"legend"},d("h2",{},
p("legend")),d("ul",{},Ya().map(([t,e])=>d("li",{},t,d("span",{},e)))),d("ul",{},zk.map(([t,e])=>d("li",{},Ka(t),d("span",
{},p(e))))),Uk(),d("p",{class:"quiet"},p("width_meaning",{what:p(Gk[w.count])})))}function Uk(){let t=new Map;for(let{tint:n,
country:o}of $.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return d("ul",{},
e.map(([n,o])=>d("li",{},Ka("dot",hn()[n]),d("span",{},p("belongs_to",{name:Hk(o)})))))}function Hk(t){let e=w.language?
xe(t):null;return e?ot(e):$.level.countries[t]}var Ai="";function ow(t){let e=d("textarea",{id:"story-caption",rows:2,dir:"auto",value:Ai,oninput:()=>{Ai=e.value}}),n=()=>{
let s=Ai.trim();return s?(Ai="",t(),cd(s)):e.focus()},o=()=>{ee().length&&qe(Be("yaml"),"application/yaml",ud()),t()};return d(
"div",{class:"story-form"},d("label",{for:"story-caption"},p("story_caption")),e,L(p("story_add"),n),L(p("save_story"),o))}var[sw,yl]=[200,12e3],Vk=["2","3","4"],on=2400,rw=null;function iw(){let t=(e,n)=>L(p(e),()=>{ds("save"),n()});N(T("save"),
d("h2",{},p("save")),Qk(t),d("h3",{},p("save_data")),t("save_statements",async()=>qe(Be("csv",p("save_statements_name")),
"text/csv",await ni())),t("save_csv",()=>qe(Be("csv"),"text/csv",oi())),t("save_gexf",()=>qe(Be("gexf"),"application/xml",
si())),ow(()=>ds("save")))}function Qk(t){if(!Zr())return[t("save_pdf",()=>window.print()),d("p",{class:"quiet"},p("save\
_no_picture"))];let e=()=>rw??Jt(),n=d("input",{type:"number",min:sw,max:yl,step:100,value:on,onchange:r=>{on=Math.round(
Math.min(yl,Math.max(sw,Number(r.target.value)||on))),r.target.value=String(on)}}),o=et(p("save_scale"),[["",p("save_sca\
le")],...Vk.map(r=>[r,`${r}\xD7`])],"",r=>{on=Math.min(yl,(ti()?.width??0)*Number(r))||on,n.value=String(on)}),s=["light",
"dark"].map(r=>[r,p(`save_${r}`)]);return[d("h3",{},p("save_picture")),d("p",{class:"line"},d("label",{},`${p("save_widt\
h")} `,n),o),d("p",{class:"line"},et(p("save_ground"),s,e(),r=>{rw=r==="dark"?"dark":"light"})),t("save_png",()=>Kp(e(),
on)),t("save_svg",()=>Qp(e())),t("save_pdf",Yp)]}var Kk="input, select, textarea, [contenteditable], [role=tablist], [role=grid], [role=listbox], [role=application], [ro\
le=menu], #main table, #main svg";function aw(){return document.addEventListener("keydown",Yk),d("section",{id:"story","\
aria-label":p("story")})}function cw(){let t=T("story"),e=ee(),n=kc();if(t.hidden=!e.length,t.classList.toggle("led",n!==
null),t.classList.toggle("at-opening",n===null&&w.tab===X.tab),!e.length)return;let o=w.draft?p("story_draft"):x.story?.
title??"",s=n===null?o:e[n-1].caption;N(t,d("div",{class:"story-step"},d("p",{class:"story-caption",dir:"auto"},s),d("na\
v",{class:"story-way","aria-label":p("story_steps")},n!==null&&d("span",{class:"quiet"},p("story_place",{n,of:e.length})),
n===null?Ti(1,p("story_begin")):[n>1&&Ti(n-1,`\u2190 ${p("story_back")}`),e.map((r,i)=>Ti(i+1,String(i+1),i+1===n)),n<e.
length&&Ti(n+1,`${p("story_next")} \u2192`)],w.draft&&n!==null&&L(p("story_remove"),()=>ld(n)),w.draft&&L(p("story_disca\
rd"),()=>M({draft:null,step:null})))),d("ol",{class:"story-whole"},e.map(r=>d("li",{dir:"auto"},r.caption))))}function Ti(t,e,n=!1){
return d("a",{href:ad(t),"aria-current":n?"step":null,"aria-label":e===String(t)?p("story_step",{n:t}):null,onclick:o=>{
o instanceof MouseEvent&&(o.ctrlKey||o.metaKey||o.shiftKey)||(o.preventDefault(),lw(t))}},e)}async function lw(t){await id(
t);let e=ee();de(`${p("story_place",{n:t,of:e.length})}. ${e[t-1].caption}`)}function Yk(t){let e={ArrowLeft:-1,ArrowRight:1}[t.
key],n=kc();if(!e||n===null||t.defaultPrevented||t.altKey||t.ctrlKey||t.metaKey||t.target instanceof Element&&t.target.closest(
Kk))return;let o=n+e;o<1||o>ee().length||(t.preventDefault(),lw(o))}var uw=["viewpoint","time","side"],Jk=60;function mw(){N(T("app"),d("header",{},d("h1",{},x.title),hp(),d("div",{id:"too\
ls",class:"tools",inert:!0},Xk(),Zk())),d("nav",{id:"views","aria-label":p("views")},d("div",{id:"tabs",role:"tablist","\
aria-label":p("views"),onkeydown:eM},$l().map(tM)),d("p",{id:"matching",class:"quiet"})),aw(),d("p",{id:"left-out",role:"\
status"}),d("main",{},d("div",{id:"main",role:"tabpanel"},Jm(ho("legend",p("legend"),p("legend"),()=>N(T("legend"),nw()))),
d("img",{id:"printed",alt:""}),d("div",{id:"sheet"}),d("p",{id:"caption"}))),d("aside",{id:"panel",tabindex:0,"aria-labe\
l":p("quotes")}),d("p",{id:"announced",class:"unseen","aria-live":"polite"})),document.addEventListener("keydown",nM)}var Xk=()=>[
ho("viewpoint",fw("viewpoint",z(p("according_to"))),z(p("according_to")),xl),ho("time",fw("time",p("period")),p("period"),
Jg),ho("side",[p("filters"),d("span",{class:"set"})],p("filters"),Hg),ho("save",p("save"),p("save"),iw)];function Zk(){let t=Bf();
return t&&d("a",{href:t,target:co,class:"annotate"},p("annotate"))}var fw=(t,e)=>[d("span",{class:"quiet"},e),d("span",{
id:`chosen-${t}`,class:"chosen"})];function Ol(){let{tab:t,open:e}=w;document.documentElement.dataset.theme=w.theme,document.
body.classList.toggle("wide",!e);for(let o of $l()){let s=T(`tab-${o}`);s.setAttribute("aria-selected",String(o===t)),s.
tabIndex=o===t?0:-1}let n=fn.map(o=>Se(o,Jk));T("left-out").hidden=!n.length,T("left-out").textContent=n.length?p("left_\
out_of_address",{what:n.join("; ")}):"",T(`tab-${t}`).scrollIntoView?.({block:"nearest",inline:"nearest"}),T("main").setAttribute(
"aria-labelledby",`tab-${t}`),T("stage").hidden=t!=="graph",T("sheet").hidden=t==="graph"}function pw(){let t=[...w.according_to,
...w.compared_with??[]];T("chosen-viewpoint").textContent=t.length>1?q(t.length,"viewpoint"):Kt(t),T("chosen-time").textContent=
(Xs()?"\u25B6 ":"")+(Oe()?Ro():p("any_time"));let e=hl().length,n=T("open-side");N(n.querySelector(".set"),e>0&&String(e)),
n.setAttribute("aria-label",e?p("filters_set",{n:e}):p("filters")),T("matching").textContent=fr();for(let o of uw)ew(o)}
var $l=()=>jf()?xs:Oo,tM=t=>L(p(`tab_${t}`),()=>M({tab:t}),{role:"tab",id:`tab-${t}`,"aria-controls":"main"});async function eM({
key:t}){let e={ArrowRight:1,ArrowLeft:-1}[t];if(!e)return;let n=$l(),o=n[(n.indexOf(w.tab)+e+n.length)%n.length];await M(
{tab:o}),T(`tab-${o}`).focus()}function nM(t){if(t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.test(t.target.
tagName))return;let e=document.querySelector(":popover-open")!==null;if(t.key==="Escape"&&w.open&&!e&&M({open:null}),t.key===
"/"){t.preventDefault();for(let n of[...uw,"save"])ds(n);T("search").focus()}}var oM=$o("shows"),sM=100,rM=["picture","ego","steps","level","all","grown"],iM={findings:Bh,arguments:Wp,table:xg,analyses:Id,
matrix:ug,timeline:Mi,bargains:ih,article:eh,compare:Bc};var Sl=null;async function dw(t){let e=pd(),n="open"in t&&!!w.open,o="open"in t&&!w.open;n&&e&&e.part!=="panel"&&(Sl=e),
("article"in t||"tab"in t)&&!("find"in t)&&Gt({find:null});let s="tab"in t&&!T("tabs").contains(document.activeElement)&&
document.activeElement!==document.body;ai(t),await hs(t),(s||n)&&w.tab!=="graph"&&Cp(T("sheet"),s),n||dd(o?Sl??e:e),o&&(Sl=
null)}var Tn=null,_l=Promise.resolve();function hs(t){if(Tn)return Tn.changes=Tn.changes&&t&&{...Tn.changes,...t},Tn.done;
let e={changes:t,done:_l};return Tn=e,e.done=_l.then(()=>(Tn=null,aM(e.changes))),_l=e.done.catch(()=>{}),e.done}async function aM(t){
let e=Object.keys(t??w),n=!!(t&&$&&e.length)&&e.every(i=>oM.includes(i)),o=!$,s=o&&w.tab==="findings";s&&await cM(),(w.compared_with||
w.language)&&await V(),n||await Pf(),e.includes("tab")&&Kf(w.tab);let r=!n&&!o&&e.some(i=>rM.includes(i));Ol(),cw(),(!n||
e.includes("theme")||e.includes("tab"))&&pw(),lM(),s||await hw(r);for(let i of["tools","stage"])T(i).inert=!1;await Ed()}
async function cM(){Ol(),await hw(!1),await new Promise(t=>{requestAnimationFrame(()=>setTimeout(t)),setTimeout(t,sM)})}
async function hw(t){if(w.tab!=="graph"){await es(T("sheet"),iM[w.tab]),Vh(T("sheet"));return}await Xm(t)}function lM(){
let t=T("caption");if(t.hidden=da.has(w.tab)||w.tab==="matrix"||w.tab==="table",w.tab!=="graph"){N(t,Qe());return}let e=jn(),
{statements:n}=be(e),o=[$.selfLoops>0&&p("note_self_loops",{n:$.selfLoops}),e.isGrown&&p("not_drawn_yet"),e===$&&$.arrows.
size>Sr&&p("note_zoom")].filter(Boolean),s=Y($.chosen.inside).length,r=lf($),i=bt(r.length,w.issues?"untied_to_issues":"\
untied",{n:R(r.length),of:q(s,"statement")}),a=n.filter(c=>$.chosen.undated.has(c));N(t,Yt(e)," ",Q(p("show_quotes"),n,p(
"based_on_drawn")),o.length>0&&` \xB7 ${o.join(" ")}`,r.length>0&&[" \xB7 ",Q(i,r,p("not_drawn"))],a.length>0&&[" \xB7 ",
Q(q(a.length,"article_date_used"),a,p("undated_many"))])}var fM=["#panel details","#sheet .undated","#sheet .course"].map(t=>`${t}:not([open])`).join();function gw(){let t=[...document.
querySelectorAll(fM)];for(let o of t)o.setAttribute("open","");addEventListener("afterprint",()=>t.forEach(o=>{o.removeAttribute(
"open")}),{once:!0});let e=T("printed");e.removeAttribute("src");let n=Zr()&&uM(ro);e.alt=Yt(Eo()),n&&(e.src=ei(n))}function uM(t){
let e=w.theme;if(Jt()==="light")return t();let n=s=>{Gt({theme:s}),document.documentElement.dataset.theme=s,w.tab==="gra\
ph"&&Zm()};n("light");let o=t();return n(e),o}async function ww(t){Wf(dw),await qf(t,document.documentElement.lang||"en"),location.hash.length>1?Gt(...await Lo(location.
hash)):Gt(md()),mw(),await hs(),document.body.classList.add("ready"),addEventListener("popstate",rd),addEventListener("h\
ashchange",mM),addEventListener("beforeprint",gw),Oa().addEventListener("change",()=>w.theme==="auto"&&hs()),(window.requestIdleCallback||
setTimeout)(()=>V())}async function mM({newURL:t}){let[e,n]=await Lo(new URL(t).hash);new URL(t).hash!==location.hash||Kl(
e,w)&&String(n)===String(fn)||(Gt(e,n),ai({}),hs())}Object.assign(window,{explorer:sd});ww(El);})();

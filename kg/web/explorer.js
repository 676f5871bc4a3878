"use strict";(()=>{var Ce=["findings","graph","arguments","compare","timeline","bargains","analyses","matrix","table","article"],gi=["entit\
y","organisation","sector","country"],wi=["ties","statements"],xi=["plain","chicago","apa"],Vg=["acts","statements","art\
icles"],Rt=["actor","target","relation","type","source","mode","certainty","article"],ml=["actor","label","target","quot\
e","weight","acts","quad_classes","statements","articles","sources","when","relation","held","article"],Ze={tab:"graph",
level:"entity",according_to:["authors"],compared_with:null,since:null,until:null,inside:"possibly",undated:!0,kinds:null,
quad_classes:null,relations:null,modes:null,certainties:null,polarities:null,coders:null,articles:null,sections:null,tags:null,
types:null,count:"statements",inferred:!0,headlines:!0,self:!1,issues:!1,min_weight:1,all:!1,ego:null,steps:1,grown:null,
picture:"named",frames:null,open:null,pair:null,lanes:"actor",article:null,about:null,claimant:null,analysis:null,unfolded:null,
rows:"ties",facets:null,columns:null,sort:null,more:0,find:null,findings:null,step:null,draft:null,language:null,citation:"\
plain",theme:"auto"},is=Object.keys(Ze),Qg={level:["filters"],according_to:["limits"],compared_with:["limits"],since:["l\
imits"],until:["limits"],undated:["limits"],kinds:["limits","filters"],quad_classes:["limits","filters"],relations:["lim\
its","filters"],modes:["limits","filters"],certainties:["limits","filters"],polarities:["limits","filters"],coders:["fil\
ters"],articles:["limits","filters"],sections:["limits","filters"],tags:["limits","filters"],types:["limits","filters"],
count:["limits","filters"],inferred:["limits","filters"],headlines:["limits","filters"],self:["limits","filters"],issues:[
"limits","filters"],min_weight:["limits","filters"],all:["filters"],ego:["filters"],...Object.fromEntries(["tab","pictur\
e","frames","open","lanes","article","about","claimant","analysis","unfolded","rows"].concat(["facets","columns","sort",
"more","find","findings","step","draft","citation","theme"]).map(t=>[t,["shows"]]))},io=t=>is.filter(e=>Qg[e]?.includes(
t)),as={...Object.fromEntries(io("limits").map(t=>[t,Ze[t]])),according_to:["everyone"],self:!0,issues:!0},Kg=new Set(["\
kinds","quad_classes","relations","modes","certainties","polarities"]),Yg=new Set(["findings","coders","articles","secti\
ons","tags","types","according_to","compared_with","grown","pair","unfolded","frames","find","draft","facets","columns"]),
ll={inside:["possibly","certainly"],citation:xi,steps:[1,2,3],level:gi,tab:Ce,lanes:["actor","pair"],theme:["auto","ligh\
t","dark"],count:Vg,rows:wi,picture:["named","whole"],sort:ml.flatMap(t=>[t,`-${t}`])},Jg={facets:Rt,columns:ml},fl={least:-719162,
most:2932896},ul={since:fl,until:fl,min_weight:{least:1},more:{least:0},step:{least:1},according_to:{least:1},compared_with:{
least:1}},Xg=new Set(["since","until","min_weight","more","step"]),Zg=Object.fromEntries(is.map(t=>[t,tw(t)]));function tw(t){
let e=Ze[t]===null;return Object.hasOwn(ll,t)?{type:"choice",optional:e,choices:ll[t]}:Kg.has(t)?{type:"integers",optional:e}:
Yg.has(t)?{type:"texts",optional:e,beginnings:Jg[t],...ul[t]}:Xg.has(t)?{type:"integer",optional:e,...ul[t]}:{type:typeof Ze[t]==
"boolean"?"boolean":"text",optional:e}}var pl=t=>({...Ze,...t}),dl=(t,e)=>is.every(n=>rs(t[n],e[n]));function Mn(t,e){return is.
filter(o=>!rs(t[o],e[o])).map(o=>`${o}=${encodeURIComponent(JSON.stringify(t[o]))}`).join("&")}function ao(t,e){let n=gl(
t).filter(([a])=>Object.hasOwn(Ze,a)).filter(([a,c])=>nw(a,c)),o={...e,...Object.fromEntries(n)},{since:s,until:r}=o;return s===
null||r===null||s<=r?o:{...o,since:e.since,until:e.until}}function hl(t,e,n,o){let s=ao(t,e),r=(i,a)=>rs(a,s[i])&&rs(n[i],
o[i]);return gl(t).filter(([i,a])=>!Object.hasOwn(Ze,i)||!r(i,a)).map(([i,a])=>`${i}=${JSON.stringify(a)??""}`)}function gl(t){
let e=t.replace(/^#/,"").split("&").filter(Boolean),n=o=>Math.max(o.indexOf("="),0);return e.map(o=>[o.slice(0,n(o)),ew(
o.slice(o.indexOf("=")+1))])}var rs=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function ew(t){try{return JSON.parse(decodeURIComponent(
t))}catch{return}}function nw(t,e){let{type:n,optional:o,choices:s=[],beginnings:r,least:i=-1/0,most:a=1/0}=Zg[t],c=l=>l>=
i&&l<=a;return e===null?o:n==="integers"?Array.isArray(e)&&e.every(Number.isInteger):n==="texts"?Array.isArray(e)&&c(e.length)&&
e.every(l=>typeof l=="string"&&(r?.includes(l.slice(0,l.indexOf(":")))??!0)):n==="choice"?s.includes(e):n==="integer"?Number.
isInteger(e)&&c(Number(e)):typeof e==(n==="boolean"?"boolean":"string")}function Ct(t,e){let n=[];for(let o=0;o<t.length;o++)t[o]===e&&n.push(o);return n}function je(t,e){let[n,o]=[0,t];for(;n<
o;){let s=n+o>>1;e(s)?n=s+1:o=s}return n}var cs=class{#e;constructor(e){this.#e=e,this.length=e.head.length}at(e){let{heads:n,tails:o,head:s,tail:r}=this.#e;return n[s[e]]+
o[r[e]]}numberOf(e){let n=je(this.length,o=>this.at(o)<e);return n<this.length&&this.at(n)===e?n:this.#t(e)}#t(e){for(let n=0;n<
this.length;n++)if(this.at(n)===e)return n;return-1}};var ow=new TextDecoder,co=class{#e;#t;#n;#o=-1;constructor(e,n){this.#e=e,this.#t=n,this.length=n.length-1}get(e){return e!==
this.#o&&(this.#n=JSON.parse(ow.decode(this.#e.subarray(this.#t[e],this.#t[e+1]))),this.#o=e),this.#n}*entries(){for(let e=0;e<
this.length;e++)yield[e,this.get(e)]}},bi=t=>t instanceof co?t:{length:t.length,get:e=>t[e],entries:()=>t.entries()};function xl(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,f])=>[l,f.
map(u=>n[`${l}: ${u}`]||u)]),r=(l,f)=>f.map((u,m)=>({...u,words:n[`encoding of ${l}: ${t.names[l][m]}`]||u.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,keys:new cs(t.keys),families:o,familyOf:e.map(l=>o.indexOf(l.family)),articleById:new Map(
t.articles.map(l=>[l.id,l])),repeated:sw(t.statements),counting:Ct(t.statements.aside,0),labels:Object.fromEntries(s),encodings:{
signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function sw({act:t,rank:e}){let n=new Int32Array(t.length);for(let s of t)
s>=0&&n[s]++;let o=new Map;for(let s=0;s<t.length;s++){if(t[s]<0||n[t[s]]<2)continue;let r=o.get(t[s]);r?r.push(s):o.set(
t[s],[s])}for(let s of o.values())s.sort((r,i)=>e[r]-e[i]);return[...o.values()]}var bl=t=>({...t,statements:bi(t.statements),
bodies:bi(t.bodies)});function yl(t,e){let n=new Uint8Array(e.nodes.length);for(let o of[e.actor,e.target])for(let s of o)
n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),isTied:n,...rw(e)}}function rw({nodes:t,actor:e,
target:n,arrow:o,arrows:s}){let r=Int32Array.from({length:e.length},(u,m)=>m),i=wl(e,wl(n,r,t.length),t.length),[a,c]=[new Int32Array(
r.length),new Int32Array(r.length)],[l,f]=[0,0];for(let u=0;u<i.length;u++){let[m,h]=[i[u],i[u-1]];if(u===0||e[m]!==e[h]||
n[m]!==n[h])for(l++;s.actor[f]!==e[m]||s.target[f]!==n[m];)f++;a[m]=l-1,c[m]=f+o[m]}return{pair:a,pairs:l,arrow:c}}function wl(t,e,n){
let o=new Int32Array(n+1);for(let r=0;r<t.length;r++)o[t[r]+1]++;for(let r=0;r<n;r++)o[r+1]+=o[r];let s=new Int32Array(e.
length);for(let r of e)s[o[t[r]]++]=r;return s}var ls=t=>({...t,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null});var Mt=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function $l(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=yi(t,e),s=new Set(Ol(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function yi(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=lo(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var lo=(t,e)=>new Set(Ol(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),Ol=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));function Sl({statements:t,counting:e,signers:n,sources:o}){let s=new Map([["everyone",e.length]]),r=i=>s.set(
i,(s.get(i)??0)+1);for(let i of e){if(t.own[i]){r("authors");for(let a of new Set([t.publisher[i],t.author[i]]))a>=0&&r(
`by:${n[a]}`)}t.source[i]>=0&&r(`of:${o[t.source[i]].id}`)}return s}var tn=0,$i=1,An=0,dt=({statements:t},e)=>t.mode[e]===tn&&t.polarity[e]===0,U=t=>Ct(t,1),Zt=(t,e)=>e.map(n=>t.keys.at(n)).
sort();function vt(t,e,n){let o=t.statements,s=Ml(t,e,n,o.alternative),r=vl(o),i=aw(t,s,r),a=Tl(t,e,s,r);Ll(t,e,s,i);let c=s.
slice();for(let[l,f]of o.sums)s[l]&&f.some(u=>c[u])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}function Oi(t,e,n,o=t.
statements.disjunct){let s=t.statements,r=Ml(t,e,n,o);return Tl(t,e,r,vl(s)),Ll(t,e,r,Int32Array.from(r.keys())),r}function ce(t,e,n=[]){
let o={...e,kinds:null,quad_classes:null,modes:null,polarities:null};return Oi(t,{...o,count:"statements"},Mt(e),n)}function Si(t,e){
let n=t.statements,o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?o.has(n.coder[s]):n.aside[s]!==
$i}function fo(t,e,n){let o=t.statements,s=lo(t,n),r=new Uint8Array(o.aside.length);if(!e.coders&&!e.articles&&!e.sections&&
!e.tags&&!s.size){for(let u of t.counting)r[u]=1;return r}let i=Si(t,e),a=iw(t,e),c=u=>t.articles[u].status==="retracted";
for(let u=0;u<r.length;u++)i(u)&&a[o.article[u]]&&(r[u]=1);let l=new Set(U(r).map(u=>o.article[u]));for(let u of U(r))t.
articles[o.article[u]].newer.some(m=>l.has(m))&&(r[u]=0);let f=new Map;for(let u of U(r)){let m=o.article[u],{text:h,copy:g}=t.
articles[m],b=s.has(o.publisher[u])||s.has(o.author[u]),y=((c(m)?4:0)+(b?0:2)+(g?1:0))*t.articles.length+m,$=f.get(h);(!$||
y<$[0])&&f.set(h,[y,m])}for(let u of U(r))f.get(t.articles[o.article[u]].text)?.[1]!==o.article[u]&&(r[u]=0);return r}function iw({
articles:t},e){let[n,o,s]=[e.articles,e.sections,e.tags].map(r=>r&&new Set(r));return t.map(({id:r,status:i,section:a,tags:c})=>(n?
n.has(r):i!=="retracted")&&(!o||a!==null&&o.has(a))&&(!s||c.some(l=>s.has(l))))}function Ml(t,e,n,o){let s=t.statements,
r=fo(t,e,n),i=$l(t,n),a=e.count==="acts",c=vn(a&&e.kinds===null?[An]:e.kinds),[l,f]=[vn(e.relations),vn(e.modes)],[u,m]=[
vn(e.certainties),vn(e.polarities)];for(let h=0;h<r.length;h++){if(!r[h])continue;let g=t.relations[s.relation[h]];i(h)&&
!o[h]&&c(g.kind)&&!(a&&g.kind===An&&!g.deed)&&l(s.relation[h])&&f(s.mode[h])&&u(s.certainty[h])&&m(s.polarity[h])&&(e.inferred||
!s.inferred[h])&&(e.headlines||!s.headline[h])||(r[h]=0)}return r}function vn(t){let e=t&&new Set(t);return n=>e===null||
e.has(n)}var vl=t=>({first:t.first.slice(),last:t.last.slice(),approximate:t.approximate.slice()});function aw(t,e,{first:n,
last:o,approximate:s}){let r=t.statements,i=new Int32Array(e.length);for(let a=0;a<i.length;a++)i[a]=a;for(let a of t.repeated){
let c=a.filter(f=>e[f]);if(c.length<2)continue;let l=cw(t,c);for(let f of c)i[f]=c[0],l&&(dt(t,f)||!Al(r,f))&&([n[f],o[f],
s[f]]=[l.first,l.last,l.approximate])}return i}var Al=(t,e)=>t.first[e]!==null||t.last[e]!==null;function cw(t,e){let n=t.
statements,o=e.filter(c=>Al(n,c));if(!o.length)return null;let s=_l(_l(o,c=>dt(t,c)),c=>!n.approximate[c]),r=kl(s.map(c=>n.
first[c]),Math.max),i=kl(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==null&&i!==null&&r>i?{first:n.first[a],last:n.last[a],
approximate:1}:{first:r,last:i,approximate:n.approximate[a]}}function _l(t,e){let n=t.filter(e);return n.length?n:t}function kl(t,e){
let n=t.filter(o=>o!==null);return n.length?e(...n):null}function Tl(t,e,n,{first:o,last:s,approximate:r}){let i=new Set,
{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside==="certainly";for(let f=0;f<n.length;f++){if(!n[f])
continue;let[u,m]=[o[f],s[f]],h=u===null&&m===null;if(l&&r[f]||h&&(l||!e.undated)){n[f]=0;continue}if(h){let y=t.articles[t.
statements.article[f]];[u,m]=[y.first,y.last]}let[g,b]=l?[u,m]:[m,u];a!==null&&(g===null?l:g<a)&&(n[f]=0),c!==null&&(b===
null?l:b>c)&&(n[f]=0),h&&n[f]&&i.add(f)}return i}function Ll(t,e,n,o){let s=vn(e.quad_classes);for(let r=0;r<n.length;r++)
s(t.statements.quad_class[o[r]])||(n[r]=0)}var fs=["price","condition"];function El(t,e,n){let o=lw(t,n),s=a=>fs.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements.get(c).roles?.some(([l])=>s(l))),i=mw(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].
statements[0]-c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function _i(t,e,n){
let o=JSON.stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.
stringify(e[a])===JSON.stringify(c));return(t.courses.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===
o)}function lw(t,e){let n=vt(t,ls(e),Mt(e)),{act:o,relation:s}=t.statements,r=new Map;for(let i of t.offers.mentions.filter(
a=>uw(t,n,a))){let[a,,,c,l,f,u,m]=i,h=r.get(o[a])??fw(s[n.main[a]]);r.set(o[a],h),h.statements.push(a);for(let g of c)h.
sides.add(g);for(let g of l)h.toSides.add(g);for(let g of m)h.about.add(g);for(let g of f)h.targets.set(g,[...h.targets.
get(g)??[],a]);for(let g of u)h.things.set(g,[...h.things.get(g)??[],a])}return[...r.values()]}var fw=t=>({relation:t,statements:[],
sides:new Set,toSides:new Set,targets:new Map,things:new Map,about:new Set});function uw(t,{inside:e,main:n,first:o,last:s},[
r,i,a]){let{act:c,relation:l}=t.statements,{deed:f,offers:u}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=
0&&dt(t,r)&&f&&u}function mw(t,e){let n=e.map((l,f)=>f),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,f)=>{n[Math.max(o(l),o(
f))]=Math.min(o(l),o(f))},r=pw(t,e),i=l=>e[l].toSides.size>0;for(let[l,f]of r)([...e[l].toSides].some(m=>e[f].toSides.has(
m))||!i(l)&&!i(f))&&s(l,f);let a=new Map;for(let[l,f]of r){if(i(l)===i(f))continue;let[u,m]=(i(l)?[f,l]:[l,f]).map(o);a.
set(u,(a.get(u)??new Set).add(m))}for(let[l,f]of a)f.size===1&&s(l,[...f][0]);let c=new Map;for(let l of e.keys())c.set(
o(l),[...c.get(o(l))??[],l]);return[...c.values()]}function pw(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.
entries()){let c=i.size?[...i.keys()]:a.size?[...a]:[""];for(let l of r)for(let f of c){let u=JSON.stringify([l,f]);n.set(
u,[...n.get(u)??[],s])}}let o=(s,r)=>t.relations[e[s].relation].wider.includes(e[r].relation);return[...n.values()].flatMap(
s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(([s,r])=>o(s,r)||o(r,s))}function le(t){let e=new WeakMap;return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var ki=2e4,dw=1e3,hw=30;function Nl(t,e,n,o){let s=i=>t.numbers.get(i)??-1,r={isGrown:!1,weakest:0,kept:null};return o.ego!==
null&&n.has(s(o.ego))?{...r,shown:xw(n,s(o.ego),o.steps)}:o.all?{...r,shown:new Set(n.keys())}:n.size<=dw?{...r,shown:new Set(
n.keys()),...gw(e)}:{...r,shown:ww(n,(o.grown||[]).map(s)),isGrown:!0}}var Mi=({shown:t,kept:e},n)=>n.among(t).filter(({
key:o})=>!e||e.has(o)),fe=t=>Mi(t,t.pairs),us=le(t=>!t.isGrown&&!t.kept?t:{...t,shown:new Set(t.nodes.keys()),kept:null,
weakest:0,isGrown:!1}),uo=(t,e)=>e.weight-t.weight||t.key-e.key;function gw(t){if(t.size<=ki)return{};let e=[...t.values()].
sort(uo).slice(0,ki);return{weakest:t.size-ki,kept:new Set(e.map(n=>n.key))}}function ww(t,e){let n=new Set(t.inOrder().
slice(0,hw));for(let o of e)if(t.has(o))for(let s of[o,...t.othersOf(o)])n.add(s);return n}function xw(t,e,n){let o=new Set(
[e]),s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.othersOf(a)]).filter(a=>!o.has(a));for(let a of i)o.add(a);s=[...new Set(
i)]}return o}var mo="none",Il=100,bw=1e3;function ql(t,e){let n=Math.min(t,bw),o=Math.min(Il*(1+e),n);return{drawn:o,next:Math.min(Il,
n-o)}}function Rl(t,e){let{facts:n,level:o,chosen:s}=t;return e==="statements"?U(s.inside).map(r=>({a:o.subject[r],b:o.object[r],
at:r,row:-1})):fe(t).flatMap(r=>r.rows.map(i=>({a:r.a,b:r.b,at:n.ties.statement[i],row:i})))}function yw({facts:t,level:e,
chosen:n},o,{a:s,b:r,at:i}){let{statements:a,names:c}=t;switch(o){case"actor":return e.nodes[s]?.actor??"";case"target":
return e.nodes[r]?.actor??"";case"relation":return t.relations[a.relation[i]].id;case"type":return c.quad_classes[a.quad_class[n.
main[i]]]??mo;case"source":return $w(t,i);case"mode":return c.modes[a.mode[i]];case"certainty":return c.certainties[a.certainty[i]]??
"";case"article":return t.articles[a.article[i]].id}}function $w({statements:t,sources:e,signers:n},o){return t.source[o]>=
0?`of:${e[t.source[o]].id}`:`by:${n[t.author[o]>=0?t.author[o]:t.publisher[o]]}`}function ms(t){let e=new Map;for(let n of t??
[]){let o=n.indexOf(":"),s=n.slice(0,o);Rt.includes(s)&&e.set(s,(e.get(s)??new Set).add(n.slice(o+1)))}return e}function Cl(t,e,n){
let o=ms(n),s=Rt.map(()=>new Map),r=e.filter(a=>{let c=Rt.map(f=>yw(t,f,a)),l=Rt.filter((f,u)=>o.has(f)&&!o.get(f)?.has(
c[u]));for(let[f,u]of Rt.entries()){if(!c[f]||l.some(h=>h!==u))continue;let m=s[f].get(c[f]);m?m.add(a.at):s[f].set(c[f],
new Set([a.at]))}return!l.length}),i=s.map(a=>new Map([...a].map(([c,l])=>[c,l.size])));return{units:r,counts:new Map(Rt.
map((a,c)=>[a,i[c]]))}}function vi({names:t,relations:e},n){let o=ms(n),s=(a,c)=>{let l=o.get(a);return l&&[...l].map(f=>c.
indexOf(f)).sort((f,u)=>f-u)},r=a=>o.get(a)&&[...o.get(a)??[]],i={relations:s("relation",e.map(({id:a})=>a)),quad_classes:s(
"type",t.quad_classes),modes:s("mode",t.modes),certainties:s("certainty",t.certainties),articles:r("article"),according_to:r(
"source")};return Object.fromEntries(Object.entries(i).filter(([,a])=>a!==void 0))}function jl(t,e,n,o,s,r){let{names:i,relations:a,articles:c,coders:l,sources:f,signers:u,languages:m}=n,h=f.map(({id:E})=>`\
of:${E}`),g=u.map(E=>`by:${E}`),b=new Set(["authors","everyone",...g,...h]),y=new Set(c.map(({id:E})=>E)),$=new Set(o.numbers.
keys()),S={actor:$,target:$,relation:new Set(a.map(({id:E})=>E)),type:new Set([...i.quad_classes,mo]),source:new Set([...g,
...h]),mode:new Set(i.modes),certainty:new Set(i.certainties),article:y},v=new Set(Rt.flatMap(E=>[...S[E]].map(z=>`${E}:${z}`))),
M=(E,z=0)=>({has:j=>j>=z&&j<E.length}),L=lt(t.according_to,b,e.according_to),W=lt(t.compared_with,b,e.compared_with),P=W&&
String([...W].sort())===String([...L].sort());return{...t,according_to:L,compared_with:P?null:W,kinds:lt(t.kinds,M(i.kinds),
e.kinds),quad_classes:lt(t.quad_classes,M(i.quad_classes,-1),e.quad_classes),relations:lt(t.relations,M(a),e.relations),
modes:lt(t.modes,M(i.modes),e.modes),certainties:lt(t.certainties,M(i.certainties),e.certainties),polarities:lt(t.polarities,
M(i.polarities),e.polarities),coders:lt(t.coders,new Set(l),e.coders),articles:lt(t.articles,y,e.articles),sections:lt(t.
sections,new Set(c.map(({section:E})=>E)),e.sections),tags:lt(t.tags,new Set(c.flatMap(({tags:E})=>E)),e.tags),types:lt(
t.types,new Set(o.nodes.map(({type:E})=>E)),e.types),grown:lt(t.grown,$,e.grown),frames:lt(t.frames,new Set(s.numbers.keys()),
e.frames),pair:t.pair?.length===2&&t.pair.every(E=>$.has(E))?t.pair:e.pair,facets:lt(t.facets,v,e.facets),analysis:ps(t.
analysis,r,e.analysis),ego:ps(t.ego,$,e.ego),claimant:ps(t.claimant,new Set(["author",...f.map(({id:E})=>E)]),e.claimant),
language:ps(t.language,new Set(m),e.language)}}var ps=(t,e,n)=>t===null||e.has(t)?t:n;function lt(t,e,n){let o=t&&[...new Set(
t)].filter(s=>e.has(s));return o&&(o.length||!t.length)?o:t&&n}var gt=(t,e,n)=>t*n+e,Ai=class t{#e;#t;#n;#o;#s;#r=new Map;constructor(e,n,o,s,r){this.#e=e,this.#t=n,this.#n=o,this.#o=
s,this.#s=r,this.size=n.length}has(e){return this.#a(e)>=0}get(e){let n=this.#a(e);return n<0?void 0:this.#i(n)}*values(){
for(let e=0;e<this.size;e++)yield this.#i(e)}among(e){let n=new Uint8Array(this.#e);for(let s of e)n[s]=1;let o=[];return this.
each((s,r,i,a)=>{n[s]&&n[r]&&o.push(this.#i(a))}),o}from(e){let n=Ow(this.#s,e),o=new Int32Array(n.length+1);for(let[a,c]of n.
entries())o[a+1]=o[a]+this.#n[c+1]-this.#n[c];let s=new Int32Array(o[n.length]);for(let[a,c]of n.entries())s.set(this.#o.
subarray(this.#n[c],this.#n[c+1]),o[a]);let r=Float64Array.from(n,a=>this.#t[a]),i=Float64Array.from(n,a=>this.#s[a]);return new t(
this.#e,r,o,s,i)}each(e){for(let n=0;n<this.size;n++){let o=Math.floor(this.#t[n]/this.#e);e(o,this.#t[n]-o*this.#e,this.#s[n],
n)}}#i(e){let n=this.#r.get(e);if(n)return n;let o=this.#t[e],s=Math.floor(o/this.#e),r=Array.from(this.#o.subarray(this.#n[e],
this.#n[e+1])),i={a:s,b:o-s*this.#e,key:o,rows:r,weight:this.#s[e]};return this.#r.set(e,i),i}#a(e){let n=je(this.size,o=>this.#t[o]<
e);return n<this.size&&this.#t[n]===e?n:-1}};function Ow(t,e){let n=[];for(let o=0;o<t.length;o++)t[o]>=e&&n.push(o);return n}
function Tn(t,e,n,o,s){let r=e.nodes.length,i=new Int32Array(e.pairs);for(let h of n)i[e.pair[h]]++;let a=i.reduce((h,g)=>h+
(g>0?1:0),0),c=new Int32Array(a+1),l=new Int32Array(e.pairs);for(let h=0,g=0,b=0;h<e.pairs;h++)i[h]&&(l[h]=b,b+=i[h],c[++g]=
b);let f=new Int32Array(n.length);for(let h of n)f[l[e.pair[h]]++]=h;let u=new Float64Array(a),m=new Float64Array(a);for(let h=0;h<
a;h++){let g=f.subarray(c[h],c[h+1]);u[h]=gt(e.actor[g[0]],e.target[g[0]],r),m[h]=wt(t,g,o,s)}return new Ai(r,u,c,f,m)}function wt(t,e,n,o){
let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.relation[n.main[c]]].deed;if(e.length===1)return o===
"acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o==="articles"?a.add(s.article[l]):o==="statements"?a.add(
l):i(l)&&a.add(s.act[l])}return a.size}var ds=class{#e;#t;#n;constructor(e,n){this.#e=new Float64Array(n),this.#t=new Int32Array(
n+1),e.each((s,r,i)=>{this.#e[s]+=i,this.#e[r]+=i,this.#t[s+1]++,this.#t[r+1]++}),this.size=this.#t.reduce((s,r)=>s+(r>0?
1:0),0);for(let s=0;s<n;s++)this.#t[s+1]+=this.#t[s];let o=this.#t.slice(0,n);this.#n=new Int32Array(this.#t[n]),e.each(
(s,r)=>{this.#n[o[s]++]=r,this.#n[o[r]++]=s})}has(e){return this.#t[e]<this.#t[e+1]}weightOf(e){return this.#e[e]??0}othersOf(e){
return new Set(this.#n.subarray(this.#t[e],this.#t[e+1]))}*keys(){for(let e=0;e<this.#e.length;e++)this.has(e)&&(yield e)}inOrder(){
let e=this.#e.reduce((r,i)=>Math.max(r,i),0),n=this.#e.length,o=new Float64Array(this.size),s=0;for(let r of this.keys())
o[s++]=(e-this.#e[r])*n+r;return Array.from(o.sort(),r=>r%n)}};function hs(t,e,n,o){let s=new Map;for(let r of n)for(let i of r.rows){let a=Sw(t,e,i,o),c=s.get(a);c?c.push(i):s.set(a,
[i])}return s}function Sw(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.arrow[n];let r=t.statements,i=r.relation[o[s]],
a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;for(let c of[i,-1]){let l=[e.actor[n],e.target[n],
c,a,r.hold[o[s]],r.mark[o[s]]],f=_w(e,l);if(f>=0)return f}return e.arrow[n]}function _w({arrows:t},e){let n=[t.actor,t.target,
t.relation,t.sign,t.hold,t.mark],o=r=>{let i=n.findIndex((a,c)=>a[r]!==e[c]);return i<0?0:n[i][r]-e[i]},s=je(t.actor.length,
r=>o(r)<0);return s<t.actor.length&&o(s)===0?s:-1}var gs=(t,e,n)=>t.names.signs[e.arrows.sign[n]]==="together";function ws({
level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){let[i,a]=[n.actor[r],n.target[r]],c=gt(Math.
min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(r)}return[...s.values()]}function Wl({arrows:t,
nodes:e}){let n=new Map,o=Array.from(t.actor,(s,r)=>gt(Math.min(s,t.target[r]),Math.max(s,t.target[r]),e.length));for(let s of o)
n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}var kw=20,Mw=10,vw=24,xs=1e3,en=le(t=>{let e=Aw(t),n=Tw(t,e),{arrows:o,left:s}=Iw(t,n);return{...t,shown:n,arrows:o,pairs:Rw(
t,o),kept:null,weakest:s,isGrown:!1}});function Aw({facts:t,level:e,pairs:n,chosen:o}){let s=e.nodes.length,r=new Map,i=a=>a?
xs*wt(t,a.rows,o,"acts")+Math.min(a.rows.length,xs-1):0;return(a,c)=>{let[l,f]=[Math.min(a,c),Math.max(a,c)],u=gt(l,f,s),
m=r.get(u)??i(n.get(u))+i(n.get(gt(f,l,s)));return r.set(u,m),m}}function Tw({level:t,nodes:e,shown:n,state:o},s){let r=o.
ego!==null&&e.has(t.numbers.get(o.ego)??-1),i=f=>!r||n.has(f),a=r?t.numbers.get(o.ego??""):-1,c=new Set,l=f=>{c.add(f);for(let u of Lw(
e.othersOf(f),f,c,s))c.add(u)};r&&l(a),(!r||o.steps>1)&&Ew(c,e,i,s);for(let f of o.grown??[]){let u=t.numbers.get(f);u!==
void 0&&e.has(u)&&l(u)}return c}function Lw(t,e,n,o){return[...t].filter(r=>r!==e&&!n.has(r)).sort((r,i)=>o(e,i)-o(e,r)||
r-i).slice(0,Mw)}function Ew(t,e,n,o){let s=e.inOrder().filter(n),r=new Map,i=a=>{r.delete(a);for(let c of e.othersOf(a)){
if(t.has(c)||!n(c))continue;let l=o(a,c),[f,u]=r.get(c)??[0,0];r.set(c,[Math.max(f,l),u+l])}};for(let a of[...t])i(a);for(;t.
size<Math.min(kw,s.length);){let[a]=[...r].reduce((l,f)=>Nw(f,l)?f:l,[-1,[-1,-1]]),c=a<0?s.find(l=>!t.has(l)):a;if(c===void 0)
return;t.add(c),i(c)}}var Nw=([t,[e,n]],[o,[s,r]])=>e!==s?e>s:n!==r?n>r:t<o;function Iw({facts:t,level:e,pairs:n,chosen:o,
state:s},r){let{actor:i,target:a,sign:c}=e.arrows,l=new Map;for(let[y,$]of hs(t,e,n.among(r),o.main)){let S=`${i[y]} ${a[y]}\
 ${c[y]}`,v=l.get(S)??{one:i[y],other:a[y],arrows:[],tie:0};v.arrows.push([y,$]),l.set(S,v)}for(let y of l.values()){let $=y.
arrows.flatMap(([,S])=>S);y.tie=xs*wt(t,$,o,"acts")+Math.min($.length,xs-1)}let f=[...l.values()].sort((y,$)=>$.tie-y.tie||
y.one-$.one||y.other-$.other),u=s.ego===null?-1:e.numbers.get(s.ego)??-1,m=qw(f,r),h=f.filter(({one:y,other:$})=>y===u||
$===u),g=[...new Set([...m,...h,...f])],b=g.slice(0,Math.max(vw,m.length));return{arrows:new Map(b.flatMap(y=>y.arrows)),
left:g.length-b.length}}function qw(t,e){let n=new Map([...e].map(s=>[s,s])),o=s=>{let r=s;for(;n.get(r)!==r;)r=n.get(r)??
r;return r};return t.filter(({one:s,other:r})=>{let[i,a]=[o(s),o(r)];return i!==a&&n.set(i,a),i!==a})}function Rw({facts:t,
level:e,chosen:n,state:o},s){let r=[...new Set([...s.values()].flat())].sort((i,a)=>i-a);return Tn(t,e,r,n,o.count)}function bs(t,e){let n=t.statements,o=Oi(t,{...e,count:"statements"},["everyone"]),s=[],r=(i,a,c)=>s.push({claim:n.claim[i],
first:n.first[i],last:n.last[i],approximate:n.approximate[i],at:a,...c});for(let i of U(o)){let a=n.polarity[i]===0,c={affirms:a,
how:a?"affirms":"denies",held:!0};n.source[i]>=0&&r(i,i,{who:t.sources[n.source[i]].id,certainty:n.certainty[i],...c}),n.
own[i]&&r(i,i,{who:null,certainty:n.certainty[i],...c});let l=t.names.stances[n.stance[i]],f={who:null,affirms:!a,certainty:null,
held:!1};l==="doubts"&&r(i,i,{...f,how:"doubts"}),l==="rejects"&&r(i,i,{...f,how:a?"rejects":"affirms"})}for(let[i,a,c]of n.
denials){if(!o[i]||n.disjunct[a])continue;let l=n.polarity[a]!==0;r(a,i,{who:c,affirms:l,how:l?"affirms":"denies",certainty:n.
certainty[i],held:!1})}return s}function Bl(t,e){if(e.includes("everyone"))return()=>!0;let n=new Set(e),o=lo(t,e),{publisher:s,
author:r}=t.statements;return({who:i,at:a})=>i===null?n.has("authors")||o.has(s[a])||o.has(r[a]):n.has(`of:${i}`)}var Ti=(t,e)=>!t.
approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;var po=["opposed","doubted","only_first","only_second","other_certainty","agreed"],[Li,Ei,Cw,jw,Fl]=[0,1,2,3,4],We=5;function ys(t,e,n){
let o={claims:po.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=s.map(a=>Bl(t,a)),i=new Map;for(let a of bs(t,e))for(let[c,l]of r.entries()){if(!l(a))continue;
let f=i.get(a.claim)??[[],[]];i.set(a.claim,f),f[c].push(a)}for(let[a,c]of i.values())for(let[l,f]of Ni(a,c))Ww(o,l,f);return o}
function Ww({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={positions:o,sides:s,statements:[...new Set(
s.flat())]};t[n].push(r);for(let i of r.statements)e.set(i,Math.min(n,e.get(i)??n))}function Ni(t,e){let[n,o,s]=[!1,!1,!1];
for(let c of t)for(let l of e)Ti(c,l)||Ti(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:Pl(c)||Pl(l)?o=!0:n=!0);if(n||
o)return[[n?Li:Ei,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[Cw,[r[0],[]]],[jw,[[],r[1]]]].filter(([,
l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));return[[i===a?We:Fl,r]]}var Pl=({
how:t})=>t==="doubts"||t==="rejects",Dl=t=>t===Fl||t===We,Ii=t=>t===Li||t===Ei;function $s({facts:t,parts:e},n){let o=new Set(
n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[Li,Ei])if(o.has(r))return r;let[s]=o;return o.size===1&&s!==void 0&&
s!==We?s:-1}function ho(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=Bw(t,n),a=[],c=[],l=0,f=o.types&&new Set(o.types),u=m=>!f||f.has(e.nodes[m].
type);for(let m=0;m<s.statement.length;m++){if(!r[s.statement[m]]||i.has(m))continue;let[h,g]=[e.actor[m],e.target[m]];if(!(!u(
h)||!u(g))){if(h===g&&!o.self){s.issue[m]||l++;continue}(s.issue[m]?c:a).push(m)}}return{between:a,issues:c,selfLoops:l}}
var zl=le(({facts:t,level:e,chosen:n,state:o})=>{let{between:s,issues:r}=ho(t,e,n,{...o,types:null,self:!0}),i=new Set((o.
issues?s.concat(r):s).map(a=>t.ties.statement[a]));return U(n.inside).filter(a=>!i.has(a))});function Bw({ties:t,statements:e,
relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(f=>o[f]);for(let[l,f]of t.manners)n[e.relation[s[t.
statement[l]]]].manner!==f&&a.add(l);for(let[l,f,u]of t.times){let m=t.statement[l];(r[m]!==f||i[m]!==u)&&a.add(l)}for(let[
l,f]of t.needs)c(f)||a.add(l);for(let[l,f]of t.yields)c(f)&&a.add(l);return a}function Be(t,e,n){let o=vt(t,n,Mt(n)),s=ho(t,e,o,n),r=n.issues?s.between.concat(s.issues):s.between,i=Tn(t,e,r,o,n.count),
a=n.min_weight>1?i.from(n.min_weight):i,c=new ds(a,e.nodes.length),l=Nl(e,a,c,n);return{facts:t,level:e,state:n,chosen:o,
pairs:a,nodes:c,...l,arrows:hs(t,e,Mi(l,a),o.main),parts:n.compared_with&&ys(t,n,n.compared_with),weak:i.size-a.size,selfLoops:s.
selfLoops,withIssues:s.issues.length}}var x,nn=null,Ln="en",w,V,on=[],O,Pe,Os=null,qi=null,Ri=null,Ci=new Map,Ss=new Map,Gl=async()=>{};async function Hl(t,e){
Pe=t,Ln=e,x=xl(await Pe.facts()),V=pl(x.opening),w=V,on=[],nn=Os=qi=Ri=null,Ci.clear()}async function G(){Os??=Pe.words().
then(bl).catch(e=>{throw Os=null,e});let t=await Os;return nn!==t&&(Ss=new Map(t.entities.map((e,n)=>[e.id,n]))),nn=t,t}
var _s=()=>Pe.findings();function ji(){return Ri??=Pe.analyses(),Ri}var Ul=()=>Pe.library();function ks(){return qi??=Pe.
arguments(),qi}function xt(t){let e=Ci.get(t)??Pe.level(t).then(n=>yl(t,n));return Ci.set(t,e),e}var Ms=t=>Ss.get(t);function ue(t){
let e=Ss.get(t);return e===void 0||!nn?null:nn.entities[e]}function Vl(t){Gl=t}function jt(t,e=on){w={...w,...t},on=e}async function Pw(t){
t.about!==null&&await G();let e=t.about===null||Ss.has(t.about)?t.about:V.about,n=new Set(t.analysis===null?[]:(await ji()).
map(({name:r})=>r)),o=await xt(t.level),s=t.frames===null?o:await xt(x.fitting);return jl({...t,about:e},V,x,o,s,n)}async function go(t,e=ao(
t,V)){let n=await Pw(e);return[n,hl(t,V,e,n)]}async function k(t,e=[]){jt(t,e),await Gl(t)}async function Ql(){let t=await xt(
w.level);for(;t.name!==w.level;)t=await xt(w.level);O=Be(x,t,w)}var wo=()=>w.picture==="named"?en(O):O,En=()=>w.tab==="g\
raph"?wo():O,vs=()=>El(x,I(),w);function I(){if(!nn)throw new Error("what is read was not loaded");return nn}var Fw=new Set(["since","until","min_weight","theme","language"]),Kl=0,Wi=!1;function As(t){Wi||=Object.keys(t).some(e=>!Fw.
has(e)),clearTimeout(Kl),Kl=setTimeout(()=>{let e=Mn(w,V),n=Wi;if(Wi=!1,e!==location.hash.slice(1))try{n?history.pushState(
null,"",`#${e}`):history.replaceState(null,"",`#${e}`)}catch{}},150)}var Ts=(t={})=>`${x.address??location.href.split("#")[0]}\
#${Mn({...w,...t},V)}`;var Yl=new Set(["p","h1","h2","h3","h4","li","dt","dd","td","th","caption","blockquote","summary"]);for(let t of["legend",
"option","input"])Yl.add(t);var Bi="http://www.w3.org/2000/svg";function d(t,e={},...n){return Jl(document.createElement(
t),Yl.has(t)?{dir:"auto",...e}:e,n)}var ot=(t,e)=>d("bdi",{lang:e},t);function _(t,e={},...n){return Jl(document.createElementNS(
Bi,t),e,n)}function Jl(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s=="function"?t.addEventListener(
o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?"":String(s)));return te(t,n),
t}function te(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?te(t,n):t.append(n instanceof Node?n:String(
n)))}function N(t,...e){t.replaceChildren(),te(t,e)}function A(t){let e=document.getElementById(t);if(!e)throw new Error(
`the page has no ${t}`);return e}function me(t){A("announced").textContent=t}var Dw=6,Xl=new Map,Ls=null;function Fe(t){let e=`${Wt()} ${t}`,n=Xl.get(e)??zw(t);return Xl.set(e,n),n}function zw(t){return Ls??=
document.body.appendChild(d("span",{hidden:!0})),Ls.style.colorScheme=Wt(),Ls.style.color=`var(--${t})`,getComputedStyle(
Ls).color}var Pi=()=>matchMedia("(prefers-color-scheme: dark)");function Wt(){return w.theme!=="auto"?w.theme:Pi().matches?
"dark":"light"}var et=()=>({text:Fe("ink"),quiet:Fe("quiet"),ground:Fe("ground"),node:Fe("actor"),line:Fe("stroke")}),sn=()=>Array.
from({length:Dw},(t,e)=>Fe(`tint-${e+1}`)),Nn=t=>Fe(x.encodings.signs[t].colour),Fi=t=>Fe(`part-${t+1}`);function Es(t,e){
let n=$s(t,e);return Fi(n<0?We:n)}var Gw={Int8Array,Int16Array,Int32Array},Di=8,Hw=-(2**31);function tf(t){let e=Di+Number(new DataView(t).getBigUint64(0,
!0)),n=new TextDecoder().decode(new Uint8Array(t,Di,e-Di)),{value:o,columns:s,lines:r}=JSON.parse(n);for(let{path:i,type:a,
at:c,length:l,nothing:f}of s){let u=new Gw[a](t,e+c,l);Zl(o,i,f?Uw(u):u)}for(let{path:i,at:a,length:c,starts:l}of r){let f=new Int32Array(
t,e+l,c+1);Zl(o,i,new co(new Uint8Array(t,e+a),f))}return o}function Zl(t,e,n){let o=e.slice(0,-1).reduce((s,r)=>s[r],t);
o[e.at(-1)]=n}var Uw=t=>Array.from(t,e=>e===Hw?null:e);var of={facts:()=>In("facts"),words:()=>In("words"),arguments:()=>In("arguments"),analyses:()=>In("analyses"),findings:()=>In(
"findings"),level:t=>In(`level-${t}`),library:async()=>new TextDecoder().decode(await rf(sf("library")))};async function In(t){
let e=sf(t);return e.type==="application/json"?JSON.parse(e.text):tf(await rf(e))}var sf=t=>A(t);async function rf({type:t,
text:e}){if(t!=="application/parts")return ef([nf(e)]);try{let n=[];for(let o of JSON.parse(e))n.push(nf(await Vw(o)));return await ef(
n)}catch(n){throw A("broken").hidden=!1,n}}var ef=t=>new Response(new Blob(t).stream().pipeThrough(new DecompressionStream(
"gzip"))).arrayBuffer();function Vw(t){return new Promise((e,n)=>{let o=d("script",{src:t,onload:()=>{let{parts:s}=window,
r=s[t];delete s[t],o.remove(),e(r)},onerror:()=>n(new Error(`${t} does not lie beside the page`))});document.head.append(
o)})}var nf=t=>Uint8Array.fromBase64?.(t)??Uint8Array.from(atob(t),e=>e.charCodeAt(0));var zi="button, select, input, summary, a[href], [tabindex='0'], [data-key], [data-at]";function Ns(t){return((t.getAttribute(
"aria-label")||t.closest("label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function af(){let t=document.
activeElement,e=t?.closest("#side, #time, #viewpoint, #panel, #sheet, #stage, #story");return!t||!e||!t.matches(zi)?null:
{part:e.id,words:Ns(t),at:[...e.querySelectorAll(zi)].indexOf(t)}}function cf(t){if(!t||document.activeElement!==document.
body)return;let e=[...A(t.part).querySelectorAll(zi)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>Ns(r)===t.words).
sort((r,i)=>n(r)-n(i));(o??e[Math.min(t.at,e.length-1)])?.focus({preventScroll:!0})}function Is(t){return new Set([...t.
querySelectorAll("details[open] > summary")].map(Ns))}function qs(t,e){for(let n of t.querySelectorAll("details"))n.firstElementChild&&
e.has(Ns(n.firstElementChild))&&(n.open=!0)}var Gi=["actor","year","article"];var De=({keys:t},e)=>e.map(n=>t.numberOf(n)).filter(n=>n>=0),Qw=({sentence:t})=>t.map(([e])=>e).join("");function Hi(t,e,n){
return n==="article"?e.articles:n==="year"?Kw(t,e):[...new Set(e.sentence.flatMap(([,o,s])=>o==="entity"&&s?[s]:[]))]}function lf(t,e,n,o){
let s=Gi.map(i=>[i,Rs(n,i)]).filter(([,i])=>i.length),r=o.trim().toLocaleLowerCase();return e.filter(i=>s.every(([a,c])=>Hi(
t,i,a).some(l=>c.includes(l)))&&`${Qw(i)} ${i.quote.text} ${i.title}`.toLocaleLowerCase().includes(r))}var Rs=(t,e)=>(t??
[]).filter(n=>n.startsWith(`${e}:`)).map(n=>n.slice(e.length+1));function Kw(t,e){let{first:n,last:o,article:s}=t.statements,
[,,r]=e.counts[e.counts.length-1],i=new Set;for(let a of De(t,r)){let f=(n[a]!==null||o[a]!==null?[n[a],o[a]]:[t.articles[s[a]].
first,t.articles[s[a]].last]).filter(u=>u!==null).map(u=>new Date(u*864e5).getUTCFullYear());if(f.length)for(let u=Math.
min(...f);u<=Math.max(...f);u++)i.add(String(u))}return[...i].sort()}function rn(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},[c,l]=[0,0];
for(let m of e){let h=t.relations[o.relation[n[m]]],g=o.quad_class[n[m]];if(!(o.act[m]<0||!h.deed))if(!dt(t,m))a.unreal.
push(m);else{if((g<0?a.none:i[g]).push(m),r.has(o.act[m])||(r.set(o.act[m],g),h.goldstein===null))continue;c+=h.goldstein,
l++}}let f=m=>[...r.values()].filter(h=>h===m).length,u=a.unreal.map(m=>o.act[m]).filter(m=>!r.has(m));return{statements:e,
acts:r.size,...a,unrealActs:new Set(u).size,quadClasses:i,byQuadClass:s.map((m,h)=>f(h)),noQuadClass:f(-1),articles:new Set(
e.map(m=>o.article[m])),sources:new Set(e.map(m=>Yw(t,m))),sum:c,scored:l}}var Yw=({statements:t},e)=>t.source[e]>=0?-1-
t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],xo=t=>[...t.quadClasses.flat(),...t.none],ye=(t,e)=>rn(t.facts,At(
t,e.rows),t.chosen.main),pe=le(t=>{let e=fe(t),n=new Set(t.isGrown?t.shown:[]);for(let{a:r,b:i}of e)n.add(r).add(i);let{
statement:o}=t.facts.ties,s=new Set(e.flatMap(r=>r.rows.map(i=>o[i])));return{...rn(t.facts,[...s],t.chosen.main),actors:n.
size}});function At({facts:t,chosen:e},n){return Bt(e,new Set(n.map(o=>t.ties.statement[o])))}function Bt({first:t,last:e},n){
let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(r)||s-r)}function Cs({facts:t,chosen:e},n){let o=new Map;for(let s of n){
let r=t.statements.act[s],i=r>=0&&e.inside[s]?`act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.
values()]}function js({chosen:t},e){let n=t.main[e[0]];return e.includes(n)?n:e[0]}var de=(t,e)=>t.names.quad_classes[e].
split(" ")[1],Ws=(t,e)=>e.filter(n=>t.ties.together[n]);function ff(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.
statements,a=new Set(Ws(n,e).map(u=>n.ties.statement[u])),{act:c}=n.statements,l=new Set(e.map(u=>n.ties.statement[u]).filter(
u=>dt(n,u)).map(u=>c[u])),f=[[],[],[]];for(let u of e){let m=n.ties.statement[u];if(s.count==="acts"&&!dt(n,m)&&l.has(c[m]))
continue;let h=o.main[m],g=n.relations[r[h]].sign,b=a.has(m)?n.names.signs.indexOf(de(n,i[h])):g;f[dt(n,m)?b:2].push(u)}
return f.map(u=>u.length?wt(n,u,o,s.count):0)}var Jw=60,Bs=null;function ee(){if(!w.open)return null;let t=w.open.indexOf(":"),e=w.open.slice(0,t),n=w.open.slice(t+1);
return{kind:e,names:e==="pair"?n.split(">").map(Ui):[n]}}function Ui(t){try{return decodeURIComponent(t)}catch{return t}}
var ze=t=>t.length>1?`pair:${t.map(encodeURIComponent).join(">")}`:`actor:${t[0]}`,st=t=>k({open:ze([t])}),bt=t=>k({open:`\
statement:${x.keys.at(t)}`}),uf=(t,e)=>ze([t,e].map(n=>O.level.nodes[n].actor));function yt(t,e){let n=[t,e].map(o=>O.level.
nodes[o].actor);return k({open:ze(n)})}function Q(t,e,n={}){let o=Bt(O.chosen,t),s=o.slice(0,Jw).map(r=>x.keys.at(r));return Bs=
{statements:o,label:e,name:[o.length,...s].join(" ")},k({...n,open:`list:${Bs.name}`})}function Vi(t){if(Bs?.name===t)return Bs;
let e=t.split(" ").slice(1);return{name:t,label:"",statements:De(x,e)}}function Ge(){let t=ee();if(t?.kind==="list")return new Set(
Vi(t.names[0]).statements);let e=qn();return new Set(e<0?[]:[e])}function qn(){let t=ee();return t?.kind==="statement"?x.
keys.numberOf(t.names[0]):-1}function Ps(t,e){return k({tab:"article",article:x.articles[t].id,open:`statement:${x.keys.
at(e)}`})}function $e(t){let e=O.level.nodes[t].actor;return w.picture==="named"?k({grown:[...w.grown??[],e]}):O.isGrown?
k({grown:Fs(e)}):k({ego:w.ego===e?null:e,steps:1})}var Fs=t=>[...new Set([...w.grown||[],t])];async function mf(t){let e=await xt(
"entity"),n=e.numbers.get(t);if(n===void 0)return null;let o={...as,self:w.self,issues:w.issues},s=[{},{issues:!0},o,{...o,
issues:!0}],r=f=>Be(x,e,{...w,...f,level:"entity",ego:null}),i=s.find(f=>r(f).nodes.has(n));if(!i)return null;let a=Xw(i,
f=>r(f).nodes.has(n)),c=r(a),l=(w.picture==="named"?en(c):c).shown.has(n);return{...a,level:"entity",ego:null,grown:l?w.
grown:Fs(t)}}function Xw(t,e){let n=t;for(let o of Object.keys(t)){let{[o]:s,...r}=n;(JSON.stringify(s)===JSON.stringify(
w[o])||e(r))&&(n=r)}return n}function Ds(t){let e=ee();if(!e||!["pair","actor"].includes(e.kind))return{};let n=O.level,
[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.findIndex((c,l)=>c===o&&(s===void 0||n.target[l]===s)),i=r<0&&o!==void 0&&
e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&i<0)return{open:null};let a=(r<0?[t.target[i]]:[t.actor[r],t.target[r]]).
map(c=>t.nodes[c].actor);return e.kind==="actor"||a[0]===a[1]?{open:`actor:${a[0]}`}:{open:ze(a)}}function p(t,e={}){let n=x.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?Pt(String(e[s])):o)}var pf=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,
Pt=t=>pf.test(t)?`\u2068${t}\u2069`:t;function $t(t,e=" \u2192 "){let n=t.map(Pt).join(e);return pf.test(n)?`\u200E${n}`:
n}var R=t=>t<1e3?String(t):t.toLocaleString(Ln),Oe=(t,e,n)=>p(t===1?e:`${e}_many`,n),q=(t,e)=>`${R(t)} ${Oe(t,e)}`;function ne(t,e=t.
length){return t.length>e?`${t.slice(0,e).join(", ")} ${p("and_more",{n:t.length-e})}`:[t.slice(0,-1).join(", "),...t.slice(
-1)].filter(Boolean).join(` ${p("and")} `)}var oe=t=>`[${t}]`,Ft=t=>`\u201C${Rn(t)}\u201D`,Zw={"\u201C":"\u2018","\u201D":"\
\u2019","\u201E":"\u201A"},Rn=t=>t.replace(/[\u201c\u201d\u201e]/g,e=>Zw[e]),F=t=>t.charAt(0).toLocaleUpperCase(Ln)+t.slice(1),Qi=t=>`${t>
0?"+":t<0?"\u2212":""}${Math.abs(t).toFixed(1)}`;var Ki=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function C(t,e,n={}){return d("span",{role:"button",
tabindex:0,class:"link",dir:"auto",onclick:e,onkeydown:Ki(e),...n},t)}function T(t,e,n={}){return d("button",{type:"butt\
on",dir:"auto",onclick:o=>e(o.currentTarget),...n},t)}function zs(t,e){let n=tx(t);return!n||!["https:","http:"].includes(
n.protocol)?d("span",{},e):d("a",{href:n.href,dir:"auto",rel:"noopener noreferrer",target:"_blank"},e)}function tx(t){try{
return new URL(t)}catch{return null}}function H(t,e,n){let o=typeof t=="number"?R(t):t;return e.length?C(o,()=>Q(e,n),{class:o===p("show_quotes")?"link numbe\
r show-quotes":"link number","aria-label":`${o} ${n}: ${p("show_quotes")}`}):d("span",{class:"number none"},o)}var ft=t=>new Date(t*864e5).toISOString().slice(0,10);function hf(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var Ji=t=>new Date(t*864e5).getUTCFullYear(),gf=(t,e)=>Date.UTC(t,e,1)/864e5;function wf(t,e){
let[n,o]=[Ji(t),Ji(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([gf(i,0),String(i)]);return r}
var[He,Se]=[30,365],df=7,ex=4,Yi=[1,3,12,24,60,120,300,600,1200];function Gs(t,e,n){let o=[];if(n<=df){let r=n<=1?1:df;for(let i=t+
1;i<=e;i++)(i-ex)%r===0&&o.push({day:i,step:r});return o}let s=Yi.find(r=>r*He>=n)??Yi[Yi.length-1];for(let r=Math.floor(
Ji(t)*12/s)*s;;r+=s){let i=gf(Math.floor(r/12),r%12);if(i>e)return o;i>t&&o.push({day:i,step:s<12?s*He:s/12*Se})}}function xf(t,e,n){let o=t.statements,s=new Set(e.map(m=>`${o.article[m]} ${o.coder[m]}`)),[r,i,a,c,l]=Array.from({length:5},
()=>new Set),f=new Set([...n].map(m=>t.articles[m].text));for(let m=0;m<o.relation.length;m++){let h=o.article[m],{text:g,
newer:b,status:y}=t.articles[h];n.has(h)||(y==="retracted"?l.add(h):(f.has(g)&&a.add(h),b.some($=>n.has($))&&c.add(h))),
!(!n.has(h)||s.has(`${h} ${o.coder[m]}`))&&(r.add(o.coder[m]),i.add(h))}return{coders:[...new Set(e.filter(m=>i.has(o.article[m])).
map(m=>t.coders[o.coder[m]]))].sort(),left:{other_coder:r.size,reprint:a.size,superseded:c.size,retracted:l.size}}}var bf={21:"spring",22:"summer",23:"autumn",24:"winter"};function it(t){if(t.includes("/")){let[l,f]=t.split("/");return l===
""||l===".."?p("date_until",{to:it(f)}):f===""||f===".."?p("date_since",{from:it(l)}):p("date_throughout",{from:it(l),to:it(
f)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return p("date_within",{from:it(e[1]),to:it(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?p("no_year"):o,c=[r&&String(Number(r)),s&&nx(s),a].filter(Boolean).join(
" ");return i?p("date_perhaps",{date:c}):c}function nx(t){return Object.hasOwn(bf,t)?p(bf[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(Ln,{month:"long",timeZone:"UTC"})}function Us({when:t,inferred_when:e},n){let o=[];return t&&
o.push(Hs(t,n)),e&&o.push(oe(Hs(e,n))),o.length?o.join("; "):p("date_unknown")}function Vs({when:t,inferred_when:e},n){return e?
oe(Hs(e,n)):t?Hs(t,n):p("date_unknown")}function Hs(t,e){return ox(t)?e.every(n=>n===null)?t:p("date_relative",{time:t,days:an(
...e)}):it(t)}var ox=t=>/[a-z]/.test(t);function an(t,e){let[n,o]=[t,e].map(s=>s===null?null:it(ft(s)));return n===null&&
o===null?p("date_unknown"):n===o?n:n===null?p("date_until",{to:o}):o===null?p("date_since",{from:n}):p("date_throughout",
{from:n,to:o})}var he=()=>w.since!==null||w.until!==null;function bo(){let[t,e]=[w.since,w.until].map(n=>n===null?null:ft(
n));return t===null?p("date_until",{to:e}):e===null?p("date_since",{from:t}):p("date_throughout",{from:t,to:e})}var X=t=>w.language&&t.labels?.[w.language]||t.label,_e=t=>x.label_languages[t]??x.languages[0];function Ot(t){let{language:e}=w;
return e&&ue(t)?.labels?.[e]?e:_e(t)}function Dt({nodes:t},e){let{actor:n,country:o,sector:s}=t[e];return n===`${o}: ${s}`?
null:Ot(n)}var yf=t=>new Set(t).size===1?t[0]:null,cn=t=>p("relation_alone",{relation:t});function D(t,e){let n=t.nodes[e],
o=w.language?ue(n.actor):null;return o?X(o):n.label}function Cn(t){let e=O.level.numbers.get(t);return e===void 0?t:D(O.
level,e)}function Xi(t){let{level:e}=t;return fe(t).map(n=>({pair:n,actor:D(e,n.a),target:D(e,n.b)}))}var Qs=["\u2260","?","\u2460","\u2461","\u2248","="];function Ks(){let t=x.signers.map(n=>[`by:${n}`,p("viewpoint_signer",
{name:n})]),e=x.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,p("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["\
authors",p("viewpoint_authors")],...t,...e,["everyone",p("viewpoint_everyone")]]}function zt(t){let e=new Map(Ks());return t.
map(n=>e.get(n)||n).join(` ${p("and")} `)}function Ue(t){return t.map(n=>Js(n)?.label??(n.startsWith("by:")?n.slice(3):p(
`viewpoint_${n}`))).join(` ${p("and")} `)}function yo(t){let e=t.length===1&&Js(t[0]);return e?_e(e.id):null}var Ys=t=>t.
length===1&&Js(t[0])?.by||[],$f=t=>t.length===1&&Js(t[0])?.reliability,Js=t=>x.sources.find(({id:e})=>t===`of:${e}`),Of=t=>p(
`part_${t}`,{first:zt(w.according_to),second:zt(w.compared_with||[])});var Zi=new Set(["findings","arguments","compare","analyses","article"]);function Gt(t){return[Ve(),ta(t)].join(" ")}function ta(t){
let e=pe(t);return[...[e.actors<t.nodes.size&&p("drawn_of",{n:R(e.actors),of:R(t.nodes.size)}),t.weakest>0&&p("weakest",
{n:t.weakest}),t.weak>0&&p("note_min_weight",{n:t.weak})],Xs(e)].filter(Boolean).join(" ")}function Xs(t){let e=t.unrealActs?
` (${p("plus_not_actual",{n:t.unrealActs})})`:"";return p("based_on",{acts:q(t.acts,"act")+e,statements:q(t.statements.length,
"statement"),articles:q(t.articles.size,"article"),sources:q(t.sources.size,"source"),coding:rx(t)})}function Ve(){return`${[
F(p(`level_${w.level}`)),`${p("according_to")} ${zt(w.according_to)}`,w.compared_with&&`${p("compared_with")} ${zt(w.compared_with)}`,
w.issues&&p("with_ties_to_issues"),he()&&Zs()].filter(Boolean).join(", ")}.`}var jn=()=>[`${p("according_to")} ${zt(w.according_to)}`,
he()&&Zs()].filter(Boolean).join(", "),Zs=()=>`${bo()} (${p(`inside_${w.inside}`)})`;function Sf(t){let e=[...t.articles].
map(o=>x.articles[o]),n=[...new Set(e.map(o=>o.publisher))].filter(Boolean).sort();return n.length?p("source_line",{who:ne(
n,3),when:sx(e)}):""}function sx(t){let e=({published:c})=>c!==null&&c!=="unknown",[n]=t;if(t.length===1&&!e(n))return n.
inferred?`${p("no_date")}, ${p("probably")} ${it(n.inferred)}`:p("undated_source");let o=c=>t.map(l=>l[c]).filter(l=>l!==
null),s=[Math.min(...o("first")),Math.max(...o("last"))],[r,i]=s.map(c=>Number.isFinite(c)?it(ft(c)):null);if(r===null||
i===null)return p("undated_source");let a=t.some(c=>!e(c)&&c.inferred)?` (${p("dates_inferred")})`:"";return(r===i?p("pu\
blished_on",{day:r}):p("published_from",{first:r,last:i}))+a}function rx({statements:t,articles:e}){let{coders:n,left:o}=xf(
x,t,e),s=Object.entries(o).flatMap(([i,a])=>a?[q(a,i)]:[]);return s.length?` (${n.length?`${p("coded_by",{names:ne(n,3)})}\
; `:""}${p("left_out",{what:ne(s)})})`:""}function ix(t){return w.tab==="arguments"||w.tab==="article"?U(ce(x,w)):w.tab===
"compare"&&O.parts?[...O.parts.partOf.keys()]:Zi.has(w.tab)?t:U(O.chosen.inside)}function _f(){if(w.min_weight>1)return[
p("empty_min_weight",{n:R(w.min_weight)}),{min_weight:1}];let t=Be(x,O.level,{...w,count:"statements",issues:!1});return t.
arrows.size?[p("empty_but_states"),{count:"statements"}]:t.withIssues?[p("empty_but_issues",{ties:q(t.withIssues,"tie")}),
{count:"statements",issues:!0}]:he()?[p("empty_period",{period:bo()}),{since:null,until:null}]:[p("empty")]}function tr(){
let{statements:t,counting:e}=x,n=ix(e),o=new Set(n.map(s=>t.article[s]));return p(n.length===e.length?"all_there":n.length===
1?"matches":"match",{n:R(n.length),statements:q(e.length,"statement"),articles:q(o.size,"article")})}var kf=.55,Mf=15*kf,er={enabled:!1,type:"arrow",scaleFactor:1},vf={to:er,middle:er,from:er};function Af(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var ea=Af(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
na=(t,e)=>x.encodings.holds[t].middle||x.encodings.marks[e].middle,Tf=Af(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=x.
encodings.signs[e],{dashes:r}=x.encodings.holds[n],i=na(n,o);return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:kf},
middle:{enabled:!!i,type:i||"arrow",scaleFactor:i?.45:1},from:er},dashes:r.length?r:!1}});function Lf(t,e){return e?Math.
min(.7+.5*Math.log2(t),4):Math.min(1.2+1.3*Math.log2(t),9)}function Ef(t){let e=new Map;for(let n of ws(t)){let o=n[0].length>
0&&n[1].length>0,s=Math.min(.22,1.5/(n[0].length+n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-
1)/2)*s;e.set(i,{enabled:!0,type:c<0?"curvedCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function Wn(t,e=20,n=3){let o=[
""];for(let s of t.slice(0,200).split(/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+
r.length<=e?o[o.length-1]=`${i} ${r}`:o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}function nr(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.atan2(s,o)+(.5*(n?.
type==="curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}var ax=12,cx={enabled:!0,type:"curvedCW",roundness:.15};function Nf(t){let e=Wl(t),n=t.nodes.filter(c=>t.isTied[c.id]).map(
({id:c,x:l,y:f,shape:u})=>({id:c,x:l,y:f,shape:u,label:Wn(D(t,c))})),{actor:o,target:s}=t.arrows,r=Array.from(o,(c,l)=>({
id:l,from:c,to:s[l],...e[l]&&{smooth:cx}})),i=new vis.Network(A("canvas"),{nodes:n,edges:r},fx(n.length,!t.merged));oa(i,
t);let a=[-1,...sn().keys()].map(lx);for(let{id:c}of n){let{options:l}=i.body.nodes[c];l.size=t.nodes[c].size,l.color=a[t.
nodes[c].tint+1]}return i}function oa(t,e){for(let[n,o]of e.nodes.entries()){let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.
y+n*1e-4])}}function lx(t){let e=et(),n=t>=0?sn()[t]:e.node,o={background:n,border:e.text};return{background:n,border:e.
line,highlight:o,hover:o}}function fx(t,e){let n=et(),o={color:n.text,size:15,face:"system-ui, sans-serif",strokeWidth:3,
strokeColor:n.ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Based",stabilization:!1},layout:{improvedLayout:!1},
interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,
selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,scaling:{label:{enabled:!1,drawThreshold:1e9}},
chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"top",vadjust:0}},selectionWidth:2,hoverWidth:1,
arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.PI/4,renderBehindTheNode:!0},scaling:{label:{
enabled:!1,drawThreshold:ax+1}}}}}var or=null,If=new Map;function Bn(t,e,n=400){let o=`${e} ${n} ${t}`,s=If.get(o)??ux(t,e,n);return If.set(o,s),s}function ux(t,e,n){
return or??=document.createElement("canvas").getContext("2d"),or?(or.font=`${n} ${e}px ${$o()}`,or.measureText(t).width):
t.length*e*.6}var $o=()=>getComputedStyle(document.body).fontFamily,ke={plain:t=>Bn(t,13),bold:t=>Bn(t,13,600)},Y=(t,e=12,n=400)=>Math.
ceil(Bn(t,e,n))+1;function ge(t,e,n=12,o=400){if(Y(t,n,o)<=e)return t;let[s,r]=[0,t.length];for(;s<r;){let i=s+r+1>>1;Y(
`${t.slice(0,i).trimEnd()}\u2026`,n,o)<=e?s=i:r=i-1}return`${t.slice(0,s).trimEnd()}\u2026`}var qf=([t,,e,n,o,s,r])=>[t,e,n,o,s,r,Rf(e)].join(""),Rf=t=>t?"]":"";function mx(t,e){let[n,o,s,r,,i,a,c]=t;return e&&c?
[n,o,s,r,c,i,a,c]:t}function Ht(t,e,n){let{act:o,rank:s}=t.statements,{statement:r,label:i}=t.ties,a=new Map;for(let l of n){
let f=r[l],u=o[f]>=0?`act ${o[f]}`:f,m=mx(t.tie_labels[i[l]],e.nodes[e.actor[l]].several),h={text:qf(m),parts:m,rank:s[f]},
g=a.get(u);g?g.push(h):a.set(u,[h])}let c=new Map;for(let l of a.values()){let f=px(l),u=c.get(f.text)??{...f,number:0};
c.set(f.text,{...u,number:u.number+1,rank:Math.min(u.rank,f.rank)})}return[...c.values()].sort((l,f)=>f.number-l.number||
l.rank-f.rank)}function px(t){let e=t.sort((f,u)=>f.rank-u.rank||(f.text<u.text?-1:1)),n=[...new Set(e.map(({parts:f})=>f[0]))],
[o]=e;if(n.length===1)return o;let[,s,...r]=o.parts,i=n.includes(""),a=n.map(f=>f.replace(/: $/,"")),l=[i?"":`${a.slice(
0,-1).join(", ")} and ${a[a.length-1]}: `,i?"":s,...r];return{...o,parts:l,text:qf(l)}}var ln=({text:t,number:e})=>e>1?`${t}\
 \xD7${e}`:t,Me=(t,e,n)=>Ht(t,e,n).map(ln).join("; ");function Oo([,t,e,n,o,s,r],i){let a=t+e+n+o,c=r+Rf(e);return a+we(
s,Math.max(i-a.length-c.length,8))+c}function Cf(t,e,n,o){let s=Ht(t,e,n);if(!s.length)return"";let r=s.length>1?` +${s.
length-1}`:"";return Oo(s[0].parts,o-r.length)+r}function we(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.
test(t[e-1])?n:n.slice(0,Math.max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var fn=1.2,dx=13,jf=6,sr=3,So=(t,e,n)=>Math.max(...t.map(n))*e/dx;function Wf(t,{one:e,other:n,smooth:o,size:s},r,i){let a=t.
split(`
`),[c,l]=[So(a,s,i),a.length*s*fn],f=nr(e,n,o),u={x:(e.x+2*f.x+n.x)/4,y:(e.y+2*f.y+n.y)/4},m=Math.atan2(n.y-e.y,n.x-e.x),
h=Math.abs(m)>Math.PI/2?m+Math.PI:m,[g,b]=[Math.cos(h),Math.sin(h)];for(let y=-c/2;y<=c/2;y+=jf)for(let $=-l;$<=0;$+=jf){
let[S,v]=[u.x+y*g-$*b,u.y+y*b+$*g];if(r.some(M=>hx(S,v,M)))return!0}return!1}var hx=(t,e,{x:n,y:o,width:s,height:r})=>t>=
n-sr&&t<=n+s+sr&&e>=o-sr&&e<=o+r+sr;var sa=70,gx=3,[wx,Bf]=[12,34];function rr({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=sa,o=n?
xx(t,e):[];for(let s of ws(e).map(r=>r.flat())){let r=Math.max(1,gx+1-s.length);for(let i of s){let a=yx(t,e,i),c=n?bx(e,
i,.75*r*a):"",l=c&&Wn(c,a,r);Ox(t.body.edges[i],l&&$x(t,e,i,l,o)?"":l)}}}function xx({body:t},{level:e}){return t.nodeIndices.
flatMap(n=>{let{x:o,y:s,options:r}=t.nodes[n],{size:i}=e.nodes[n],a=r.label.split(`
`),c=r.font.size,l=So(a,c,ke.plain);return[{x:o-i,y:s-i,width:2*i,height:2*i},{x:o-l/2,y:s+i,width:l,height:c*(fn*a.length+
.5)}]})}function bx(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?$s(t,o):-1;return Cf(t.facts,t.level,o,n)+(s<0?"":` ${Qs[s]}`)}
function yx(t,{level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return Bf;let a=Math.hypot(
r.x-i.x,r.y-i.y)-r.size-i.size;return Math.max(wx,Math.min(Bf,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function $x({
body:t},{level:{arrows:e}},n,o,s){let[r,i]=[t.nodes[e.actor[n]],t.nodes[e.target[n]]],{smooth:a,font:c}=t.edges[n].options;
return r!==i&&Wf(o,{one:r,other:i,smooth:a,size:c.size},s,ke.plain)}function Ox(t,e){if((t.options.label||"")===e)return;
let n=e.split(`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}var Ff=1.4,Sx={nodes:[15,12.2,22],edges:[12,12.2,17]};function ra(){let{clientWidth:t,clientHeight:e}=A("canvas");return t>
0&&e>0}function Df(t){let e=new ResizeObserver(()=>{ra()&&(e.disconnect(),t())});e.observe(A("canvas"))}function zf(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>sa){e.fit({nodes:n,animation:!1,maxZoomLevel:Ff});return}Pf(e,n),_x(t,e.getScale())&&
(rr(t),Pf(e,n))}function Pf(t,e){let n={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let a of e){let{x:c,y:l,options:f}=t.
body.nodes[a],u=f.label.split(`
`),m=Math.max(f.size,.28*f.font.size*Math.max(...u.map(h=>h.length)));n.left=Math.min(n.left,c-m),n.right=Math.max(n.right,
c+m),n.top=Math.min(n.top,l-f.size),n.bottom=Math.max(n.bottom,l+f.size+1.2*f.font.size*u.length)}let{clientWidth:o,clientHeight:s}=A(
"canvas"),r=.95*Math.min(o/(n.right-n.left),s/(n.bottom-n.top)),i={x:(n.left+n.right)/2,y:(n.top+n.bottom)/2};t.moveTo({
position:i,scale:Math.min(r,Ff),animation:!1})}function _x(t,e){let n=Object.entries(Sx).map(([s,[r,i,a]])=>[s,{font:{size:Math.
min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(Object.fromEntries(
n)),!0)}function Gf(t){let{level:e}=O,{actor:n,target:o,sign:s}=e.arrows,r=O.arrows.get(t)||[],i=Me(x,e,r)||x.labels.signs[s[t]],
a=q(At(O,r).length,"statement"),c=[n[t],o[t]].map(f=>D(e,f)),l=i.includes("[")?` \xB7 [ ]: ${p("key_inferred")}`:"";return`${$t(
c,` \u2013 ${i} ${gs(x,e,t)?"\u2013":"\u2192"} `)} \xB7 ${a}${l}`}function Hf(t){let{size:e}=O.nodes.othersOf(t),n=e>0?`\
 \xB7 ${q(e,"neighbour")}`:"";return`${D(O.level,t)} \xB7 ${O.level.nodes[t].type}${n}`}function Uf(t){let e=new Map,n=({x:s,y:r,width:i,height:a})=>{let c=[];for(let l=Math.floor((s-2)/64);l<=Math.floor((s+i+
2)/64);l++)for(let f=Math.floor((r-2)/64);f<=Math.floor((r+a+2)/64);f++)c.push(`${l} ${f}`);return c},o=s=>n(s).every(r=>!e.
get(r)?.some(i=>kx(s,i)));return t.map(({x:s,y:r,away:i,measure:a})=>{let c=[i,-i].filter(h=>o({x:s,y:r+h,width:0,height:0}));
if(!c.length)return null;let{width:l,height:f}=a(),m=c.map(h=>({x:s-l/2,y:h>0?r+h:r+h-f,width:l,height:f})).find(o)??null;
for(let h of m?n(m):[])e.set(h,[...e.get(h)??[],m]);return m})}var kx=(t,e)=>t.x<e.x+e.width+2&&e.x<t.x+t.width+2&&t.y<e.
y+e.height+2&&e.y<t.y+t.height+2;var[Vf,Mx]=[12,22],vx=3,Ax=3,ia={key:[],names:[]};function Qf({network:{body:t},selection:e,letters:n,marked:o},s){let{scale:r}=t.
view,i=[t,e,n,r,o,t.nodeIndices];if(!s&&i.every((m,h)=>m===ia.key[h]))return ia.names;let a=m=>m===o?1/0:e.nodes.weightOf(
m),c=[...t.nodeIndices].sort((m,h)=>a(h)-a(m)||m-h),l=Math.min(Mx,Math.max(Vf,(t.nodes[c[0]]?.options.font.size??Vf)*r)),
f=Uf(c.map(m=>{let{x:h,y:g,options:b}=t.nodes[m],y=()=>{let $=b.label.split(`
`);return{width:So($,l,ke.plain),height:fn*l*$.length}};return{x:h*r,y:g*r,away:b.size*r+Ax,measure:y}})),u=c.flatMap((m,h)=>{
let g=f[h];return g?[{at:m,lines:t.nodes[m].options.label.split(`
`),size:l,...g}]:[]});return ia={key:i,names:u},u}function Kf(t,e,n){let{text:o,ground:s}=et();t.save(),t.scale(1/n,1/n),
Object.assign(t,{textAlign:"center",textBaseline:"top",lineJoin:"round",lineWidth:vx}),Object.assign(t,{strokeStyle:s,fillStyle:o});
let r=$o();for(let{lines:i,size:a,x:c,y:l,width:f}of e){t.font=`${a}px ${r}`;for(let[u,m]of i.entries()){let h=[m,c+f/2,
l+(u*fn+(fn-1)/2)*a];t.strokeText(...h),t.fillText(...h)}}t.restore()}var Yf=500,ir=300,Tx=2,rt=null,ca=!1,ve=()=>rt?.network??null,la=()=>rt?Qf(rt,ca):[];function fa(t){let e=[O.level.name,
Wt(),w.language].join(" "),n=rt?.key!==e,o=rt&&!n?rt:Lx(e);o.selection=O;let s=!o.network.body.nodeIndices.length;Jf(o,()=>{
let r=Ex(o);Nx(o,r),rr(o),Rx(),(n||s&&r.size||t)&&Zf(o),Xf(o)}),A("canvas").setAttribute("aria-label",`${p("graph_of")} ${Gt(
O)}`)}function Lx(t){rt&&rt.network.destroy();let e=Nf(O.level),n={network:e,key:t,selection:O,arrows:[],isMoved:!1,isFine:null,
marked:-1,letters:""};e.on("beforeDrawing",()=>Xf(n)),e.on("afterDrawing",o=>Kf(o,la(),e.body.view.scale)),e.on("click",
qx),e.on("doubleClick",({nodes:o})=>o.length&&$e(o[0])),e.on("resize",({width:o})=>o>0&&!n.isMoved&&ar());for(let o of["\
zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdge",({edge:o})=>aa(Gf(o))),e.on("hoverNode",({node:o})=>aa(Hf(o)));
for(let o of["blurEdge","blurNode"])e.on(o,()=>aa(""));return rt=n,ca=!1,A("physics").firstElementChild.checked=!1,n}function Jf({
network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{t.renderer.allowRedraw=!0}t.body.emitter.emit("_requestRedraw")}
function Ex(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,chosen:r,parts:i}=t.selection,{arrows:a,merged:c}=o,l=new Set,
f=n.encodings.signs.map((m,h)=>ea(Nn(h))),u=c?null:Ef(t.selection);for(let m of t.arrows)s.has(m)||(e.edges[m].options.hidden=
!0);for(let[m,h]of s){let{options:g}=e.edges[m];g.hidden=!1,g.width=Lf(wt(n,h,r,t.selection.state.count)||1,s.size>ir),g.
color=i?ea(Es(t.selection,h)):f[a.sign[m]],u&&Object.assign(g.smooth,u.get(m)),l.add(a.actor[m]).add(a.target[m])}return t.
isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function Nx({network:{body:t},selection:{isGrown:e,shown:n}},o){if(e)
for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!0;t.nodeIndices=[...o].filter(s=>t.nodes[s]);
for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function Xf(t){let{body:e}=t.network,n=e.edgeIndices.length<=ir||
Mf*e.view.scale>=Tx;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,mark:r}=t.selection.level.arrows;for(let i of e.
edgeIndices){let{options:a}=e.edges[i],c=Tf(`${o[i]} ${s[i]} ${r[i]}`);a.arrows=n?c.ends:vf,a.dashes=n&&c.dashes}for(let i of e.
nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function ar(){let t=rt;t&&Jf(t,()=>Zf(t))}function Zf(t){t.isMoved=!1,t.
network.body.nodeIndices.length&&(ra()?zf(t):Df(Ix))}function Ix(){rt?.network.redraw(),ar()}function tu(t){rt?.network.
body.nodes[t]&&rt.network.focus(t,{scale:1,animation:!1})}function eu(t){if(!rt)return;let{network:e,selection:n}=rt;ca=
t,e.setOptions({physics:{enabled:t}}),!t&&(oa(e,n.level),e.redraw())}function qx({nodes:t,edges:e}){let{level:n}=O;t.length?
st(n.nodes[t[0]].actor):e.length&&yt(n.arrows.actor[e[0]],n.arrows.target[e[0]])}function Rx(){if(!rt)return;let t=ee(),
[e,n]=(t?.names??[]).map(a=>O.level.numbers.get(a)),{actor:o,target:s}=O.level.arrows,r=t?.kind==="actor"&&e!==void 0&&rt.
network.body.nodes[e]?[e]:[],i=t?.kind==="pair"?[...O.arrows.keys()].filter(a=>o[a]===e&&s[a]===n):[];rt.marked=r[0]??-1,
rt.network.setSelection({nodes:r,edges:i},{unselectAll:!0,highlightEdges:!1})}function aa(t){A("hint").textContent=t}var nu=le(t=>{let{facts:e,chosen:n}=t,o=Bx(t);return Cs(t,Bt(n,U(n.inside))).map(s=>{let r=js(t,s),i=s.find(c=>dt(e,c))??
r,a=Px(s,o);return{main:r,statements:s,first:n.first[i],last:n.last[i],isReal:s.some(c=>dt(e,c)),sign:Fx(t,r,a),ties:a}})}),
se=({first:t,last:e})=>t!==null||e!==null,ou=(t,[e,n])=>t.filter(({ties:o})=>o.some(({pair:s})=>s.a===e&&s.b===n||s.a===
n&&s.b===e));function cr({level:t,state:e}){let[n,o,...s]=(e.pair??[]).map(r=>t.numbers.get(r));return n!==void 0&&o!==void 0&&
!s.length?[n,o]:null}function su(t,e,n,o=null){let s=new Map,r=n==="pair"||o?Cx:a=>jx(t,a);for(let a of e)for(let c of r(
a)){if(o&&!(o.includes(c[0])&&o.includes(c[1])))continue;let l=s.get(c.join(" "))??{ends:c,units:[]};s.set(c.join(" "),l),
l.units.push(a)}let i=[...s.values()].sort((a,c)=>c.units.length-a.units.length);return n==="pair"||o?Wx(i,s):i}var Cx=({
ties:t})=>t.map(({pair:e})=>[e.a,e.b]);function jx({facts:t,level:e},{main:n,ties:o}){let s=o.flatMap(({pair:i,rows:a})=>a.
some(c=>t.ties.together[c])?[i.a,i.b]:[i.a]);return(s.length?[...new Set(s)]:[e.subject[n]]).filter(i=>i>=0).map(i=>[i])}
function Wx(t,e){let n=new Set;for(let o of t){n.add(o);let s=e.get([...o.ends].reverse().join(" "));s&&n.add(s)}return[
...n]}function Bx({facts:t,pairs:e}){let n=new Map;for(let o of e.values())for(let s of o.rows){let r=t.ties.statement[s],
i=n.get(r)??new Map;n.set(r,i),i.set(o,[...i.get(o)??[],s])}return n}function Px(t,e){let n=new Map;for(let o of t)for(let[
s,r]of e.get(o)??[])n.set(s,[...n.get(s)??[],...r]);return[...n].sort(([o],[s])=>uo(o,s)).map(([o,s])=>({pair:o,rows:s}))}
function Fx({facts:t},e,n){let{relation:o,quad_class:s}=t.statements;return n.some(({rows:i})=>i.some(a=>t.ties.together[a]))?
t.names.signs.indexOf(de(t,s[e])):t.relations[o[e]].sign}var ua=(t,e)=>t.first-e.first||t.last-e.last;function ru(t){let e=new Map;
for(let{first:n,last:o}of t){let[s,r]=[n??o,o??n];if(s===null||r===null)continue;let i=e.get(`${s} ${r}`)??{first:s,last:r,
acts:0};e.set(`${s} ${r}`,i),i.acts++}return[...e.values()].sort(ua)}var Dx=1600,zx=["timeline","graph"],Pn=null,_o=null,ma={of:O,found:O},ht=()=>Pn&&w.since===Pn.first&&w.until===Pn.last?Pn:
null,lr=()=>_o!==null&&ht()!==null;function pa(){let t=ht();if(!t)return O;if(ma.of!==O){let{since:e,until:n}=t;ma={of:O,
found:Be(x,O.level,{...w,since:e,until:n})}}return ma.found}function Qe(t){let e=cr(t),n=nu(t);return e?ou(n,e):n}function ko(){
let t=Qe(pa());return{stops:ru(t),undated:t.filter(e=>!se(e)).length}}function Fn(t,e){let n=ht();return n?t.filter(s=>ua(
s,n)*e>0).at(e===1?0:-1):t[0]}async function iu(){un();let{stops:t}=ko();_o=setInterval(Gx,Dx),await ha(Fn(t,1)??t[0])}function au(){
return un(),k({})}function cu(t){zx.includes(t)||un()}function da(t){return un(),ha(Fn(ko().stops,t))}function fr(){un();
let t=ht();return Pn=null,t?k({since:t.since,until:t.until}):k({})}function un(){_o!==null&&clearInterval(_o),_o=null}async function Gx(){
let t=ht()&&Fn(ko().stops,1);t||un(),await(t?ha(t):k({}))}async function ha(t){if(!t){un();return}let{since:e,until:n}=ht()??
w;Pn={first:t.first,last:t.last,since:e,until:n},await k({since:t.first,until:t.last})}function Ke(){if(ht())return[p("nothing_at_date")," ",C(p("whole_period"),fr)];let[t,e]=_f(),n=U(ce(x,w)),o=()=>k({tab:"\
article",article:x.articles[x.statements.article[n[0]]].id});return[t,e&&[" ",C(p("show_these"),()=>k(e))],n.length>0&&[
" ",C(p("read_claims",{claims:q(n.length,"statement")}),o)]]}var lu=null;function fu(){return lu??=Ul().then(t=>{let e=document.createElement("script");e.textContent=t,document.head.
append(e),e.remove()}),lu}var Hx=[2,3,14],Ux=[1.6,0,2.5,5],Vx=.02,Qx=30;function mu({boxes:t,ties:e,columns:n=1/0},o){let s=t.some(S=>S.isMiddle)?
2:Hx.filter(S=>t.length>=S).length,r=Math.min(s,n-1),i=t.map(()=>new Map);for(let{from:S,to:v,weight:M}of e){let[L,W]=[o.
get(S)??0,o.get(v)??0];L!==W&&(i[L].set(W,(i[L].get(W)??0)+M),i[W].set(L,(i[W].get(L)??0)+M))}let a=i.map(S=>[...S.values()].
reduce((v,M)=>v+M,0)),c=[...t.keys()].sort((S,v)=>a[v]-a[S]||S-v),l=t.map(()=>-1),f=[...Array(r+1).keys()],u=Math.floor(
r/2),m=c.filter(S=>!t[S].isMiddle);for(let S of c)t[S].isMiddle&&(l[S]=Math.min(1,r));let h=S=>r!==2||S!==1||m.length===
c.length,g=a.reduce((S,v)=>S+v,1),b=(S,v)=>{let M=0;for(let[W,P]of i[S])l[W]>=0&&(M+=P*Ux[Math.min(Math.abs(l[W]-v),3)]/
g);let L=t.filter((W,P)=>P!==S&&l[P]===v);return M+Vx*(uu(t[S])*L.reduce((W,P)=>W+uu(P),0))/t.length},y=S=>f.filter(h).reduce(
(v,M)=>b(S,M)<b(S,v)-1e-9?M:v);for(let S of m)l[S]=m.length===c.length&&S===c[0]?u:y(S);for(let S=0;S<Qx;S++){let v=l.join();
for(let M of m)l[M]=y(M);if(l.join()===v)break}let $=[...new Set(l)].sort((S,v)=>S-v);return l.map(S=>$.indexOf(S))}var uu=t=>1+
t.members.length;function hu(t,e){let n=Math.max(0,...t.map(a=>a.column)),o=[...Array(n+1).keys()].map(a=>t.filter(c=>c.column===a)),s=Yx(
e);Mo(o);let r=du(o),i=ur(e);for(let a=0;a<24&&i>0;a++){let c=[...o.keys()];a%2&&c.reverse();for(let f of c){for(let u of o[f])
pu(u.items,m=>ga(s.get(m),m.y));pu(o[f],u=>Jx(u,s)),Mo(o)}let l=ur(e);l<i-1e-6&&([r,i]=[du(o),l])}return Xx(o,r),Mo(o),Kx(
o,e),o}function Kx(t,e){let n=ur(e),o=(r,i,a)=>(r.splice(r.indexOf(i),1),r.splice(a,0,i),Mo(t),ur(e)),s=r=>{let i=!1;for(let a of[
...r]){let c=r.indexOf(a);for(let l of r.keys()){let f=o(r,a,l);f<n-1e-6&&([c,n,i]=[l,f,!0])}o(r,a,c)}return i};for(let r=0;r<
3&&n>0&&[...t,...t.flat().map(a=>a.items)].map(s).includes(!0);r++);Mo(t)}function Yx(t){let e=new Map,n=(o,s)=>{let r=e.
get(o);r?r.push(s):e.set(o,[s])};for(let[o,s]of t.flatMap(mr))n(o,s),n(s,o);return e}function mr({start:t,end:e,passes:n}){
let o=[t.item,...n.map(({item:s})=>s),e.item];return o.slice(1).map((s,r)=>[o[r],s])}function Mo(t){for(let e of t){let n=e.
flatMap(o=>o.items);for(let[o,s]of n.entries())s.y=(o+.5)/n.length}}var ga=(t,e)=>t?.length?t.reduce((n,o)=>n+o.y,0)/t.length:
e;function Jx(t,e){let n=t.items.flatMap(o=>e.get(o)??[]).filter(o=>o.group!==t);return ga(n,t.items.length?ga(t.items,.5):
.5)}function pu(t,e){let n=new Map(t.map(o=>[o,e(o)]));t.sort((o,s)=>(n.get(o)??0)-(n.get(s)??0))}function ur(t){let e=new Map,
n=new Map,o=(r,i)=>{let[a,c]=n.get(r)??[i,i];n.set(r,[Math.min(a,i),Math.max(c,i)])},s=0;for(let[r,i]of t.flatMap(mr)){if(r.
column===i.column){s+=2*Math.abs(r.y-i.y);continue}let[a,c]=r.column<i.column?[r,i]:[i,r],l=e.get(a.column)??[];for(let[
f,u]of l)(f-a.y)*(u-c.y)<0&&s++;l.push([a.y,c.y]),e.set(a.column,l),o(r.group,i.y),o(i.group,r.y)}for(let[r,i]of n.values())
s+=.5*(i-r);return s}var du=t=>t.map(e=>e.map(n=>({group:n,items:[...n.items]})));function Xx(t,e){for(let[n,o]of e.entries())
t[n]=o.map(({group:s,items:r})=>(s.items=r,s))}var Zx=36,wa=10,tb=22,eb=40,nb=8,ob=24,sb=24;function wu(t,e,n,o){let s=t.map(rb);for(let{items:c,least:l}of s)for(let[f,
u]of c.entries())u.y=l[f];let r=ib(e,o);gu(t,e,n);for(let c=0;c<ob;c++){let l=c%2?[...s].reverse():s;for(let{items:f,least:u}of l){
let m=f.map(h=>ab(h,r.get(h)));cb(f,u,m)}gu(t,e,n)}let i=s.flatMap(({items:c,least:l})=>c.map((f,u)=>f.y-(u?0:l[0]))),a=Math.
min(...i,1/0);if(Number.isFinite(a))for(let{items:c}of s)for(let l of c)l.y=Math.round(l.y-a)}function rb(t){let e=[],n=[],
o=0;for(let[s,{box:r,items:i}]of t.entries()){s&&(o+=r||t[s-1].box?tb:nb);let a=i.reduce((l,f)=>l+f.height,0),c=r&&!r.isFrame?
Math.max(ba(r)-a,0)/2:0;o+=r?.isFrame?xa(r):c;for(let l of i)e.push(l),n.push(o+l.height/2),o+=l.height;o+=r?.isFrame?wa:
c}return{items:e,least:n}}var xa=({lines:t})=>Zx+17*(t.length-1),ba=t=>Math.max(eb,t.lines.length*18+16);function ib(t,e){
let n=new Map;for(let[o,s]of t.entries())for(let[r,i]of mr(s)){if(r.column===i.column)continue;let a=e[o];n.set(r,[...n.
get(r)??[],{other:i,tie:o,weight:a}]),n.set(i,[...n.get(i)??[],{other:r,tie:o,weight:a}])}return n}function ab(t,e){if(!e)
return{y:t.y,weight:.05};let n=(r,i)=>r.ports.find(a=>a.tie===i)?.offset??0,[o,s]=[0,0];for(let{other:r,tie:i,weight:a}of e){
let c=r.y+n(r,i)-n(t,i),l=a/(1+Math.abs(c-t.y)/sb);o+=l*c,s+=l}return{y:o/s,weight:s}}function cb(t,e,n){let o=[];for(let[
s,{y:r,weight:i}]of n.entries())for(o.push({sum:(r-e[s])*i,weight:i,from:s,to:s});o.length>1;){let[a,c]=o.slice(-2);if(a.
sum/a.weight<=c.sum/c.weight)break;o.splice(-2,2,{sum:a.sum+c.sum,weight:a.weight+c.weight,from:a.from,to:c.to})}for(let{
sum:s,weight:r,from:i,to:a}of o)for(let c=i;c<=a;c++)t[c].y=e[c]+s/r}function gu(t,e,n){for(let o of t.flat().flatMap(s=>s.
items))for(let s of["left","right"]){let r=o.ports.filter(c=>c.side===s),i=new Map(r.map(c=>[c,lb(c,e[c.tie])]));r.sort(
(c,l)=>(i.get(c)??0)-(i.get(l)??0)||c.tie-l.tie);let a=-r.reduce((c,l)=>c+n[l.tie],0)/2;for(let c of r){let l=n[c.tie];c.
offset=a+l-Math.min(8,l/2),a+=l}}}function lb(t,e){let n=[e.start.item,...e.passes.map(({item:r})=>r),e.end.item];if(e.start.
item===e.end.item)return t.item.y;let o=n.indexOf(t.item),s=t===e.end?n[o-1]:n[o+1];return s.column!==t.item.column?s.y:
s.y>t.item.y?1e6-s.y:-1e6-s.y}function bu({boxes:t,ties:e},n,o,s){let r=Math.max(0,...n),i=t.map((m,h)=>({box:m,column:n[h],items:[]})),a=new Map;for(let[
m,h]of t.entries())for(let g of h.members)a.set(g.id,ya(i[m],g));let c=new Map,l=new Map,f=(m,h)=>{let g=a.get(m);return g||
xu(c,`${m}|${h}`,()=>ya(i[o.get(m)??0],null))},u=e.map((m,h)=>{let[g,b]=[f(m.from,m.to),f(m.to,m.from)],y=fb(g.column,b.
column,r),$=$a(g,h,!0,y[0]),S=$a(b,h,!1,y[1]),[v,M]=[g.column,b.column].sort((P,E)=>P-E),L=[...Array(Math.max(M-v-1,0)).
keys()].map(P=>v+1+P);g.column>b.column&&L.reverse();let W=L.map(P=>{let E=`${[m.from,m.to].sort().join("|")}|${P}`,z=xu(
l,E,()=>{let j={box:null,column:P,items:[]};return i.push(j),ya(j,null)});return $a(z,h,!0,"left"),{item:z,side:"left"}});
return{start:$,end:S,passes:W}});for(let m of i.flatMap(h=>h.items))m.height=ub(m,s);return{groups:i.filter(m=>m.items.length||
m.box),ways:u}}function xu(t,e,n){let o=t.get(e)??n();return t.set(e,o),o}function ya(t,e){let n={column:t.column,group:t,
member:e,ports:[],height:0,y:0};return t.items.push(n),n}function $a(t,e,n,o){let s={tie:e,isStart:n,item:t,side:o,offset:0};
return t.ports.push(s),s}function fb(t,e,n){return t<e?["right","left"]:t>e?["left","right"]:t===0&&n>0?["left","left"]:
["right","right"]}function ub(t,e){let n=s=>t.ports.filter(r=>r.side===s).reduce((r,i)=>r+e[i.tie],0),o=t.member?t.member.
lines.length*16+10:0;return Math.max(o,n("left"),n("right"))}var[yu,$u]=[13,8],mb=[0,4,9,15],pb=[.5,.42,.58,.34,.66,.27,.73,.2,.8,.14,.86];function Su(t,e,n){let o=t.map(({points:i})=>({
points:i,box:Ob(i)})),s=t.filter(({tie:i})=>i.isMarked).map(({points:i})=>yb(i)),r=[...e.map(i=>Oa(i,2)),...s,...t.flatMap(
({points:i})=>$b(i))];for(let i of t){let a=db(i,o,r,n);i.words=a,a&&r.push(Oa(a,3))}}function db({tie:t,points:e},n,o,s){
for(let r of t.words)for(let i of mb)for(let a of pb){let[c,l]=e[Math.round(a*(e.length-1))];for(let f of hb(c,l,r,i))if(gb(
f,s)&&wb(f,n,o))return{...r,...f}}return null}function hb(t,e,{lines:n,width:o},s){let r=n.length*16,i={width:o,height:r};
return[{x:t-o/2,y:e-r-3-1-s,...i},{x:t-o/2,y:e+3+2+s,...i},{x:t+3+3+s,y:e-r/2,...i},{x:t-o-3-3-s,y:e-r/2,...i},{x:t+2+s,
y:e-r-3-1,...i},{x:t-o-2-s,y:e-r-3-1,...i},{x:t+2+s,y:e+3+2,...i},{x:t-o-2-s,y:e+3+2,...i}]}var gb=(t,e)=>t.x>=e.x&&t.y>=
e.y&&t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function wb(t,e,n){if(n.some(s=>Ou(t,s)))return!1;let o=Oa(t,2);
return!e.some(({points:s,box:r})=>Ou(o,r)&&xb(o,s))}var xb=(t,e)=>e.some((n,o)=>o>0&&bb(t,e[o-1],n));function bb({x:t,y:e,
width:n,height:o},s,r){let[i,a]=[0,1],[c,l]=[r[0]-s[0],r[1]-s[1]];for(let[f,u]of[[-c,s[0]-t],[c,t+n-s[0]],[-l,s[1]-e],[l,
e+o-s[1]]]){if(f===0&&u<0)return!1;f<0?i=Math.max(i,u/f):f>0&&(a=Math.min(a,u/f))}return i<=a}var Ou=(t,e)=>t.x<e.x+e.width&&
e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height;function yb(t){let[e,n]=t[Math.floor(t.length/2)];return{x:e-10,y:n-
10,width:20,height:20}}var $b=t=>[t[0],t[t.length-1]].map(([e,n])=>({x:e-yu,y:n-$u,width:2*yu,height:2*$u})),Oa=({x:t,y:e,
width:n,height:o},s)=>({x:t-s,y:e-s,width:n+2*s,height:o+2*s});function Ob(t){let[e,n]=[t.map(([r])=>r),t.map(([,r])=>r)],
[o,s]=[Math.min(...e),Math.min(...n)];return{x:o,y:s,width:Math.max(...e)-o,height:Math.max(...n)-s}}function ku(t,e){let n=_a(t);return t.map((o,s)=>{let{start:r,end:i,passes:a}=o,[c,l]=[r,i].map(m=>Sa(m.item.column,m.side,
m.item.y+m.offset,e));if(r.item.column===i.item.column){let m=(r.side==="left"?-1:1)*(n.get(s)??26);return[c,[c[0]+m,c[1]],
[l[0]+m,l[1]],l]}let f=r.side==="right",u=[c];for(let{item:m}of a){let h=m.y+(m.ports.find(S=>S.tie===s)?.offset??0),[g,
b]=f?["left","right"]:["right","left"];u.push(..._u(u[u.length-1],Sa(m.column,g,h,e)));let y=Sa(m.column,b,h,e),$=u[u.length-
1];u.push($,y,y)}return u.push(..._u(u[u.length-1],l)),u})}function Sa(t,e,n,o){let{x:s,width:r}=o[t];return[e==="left"?
s-2:s+r+2,n]}function _u(t,e){let n=(e[0]-t[0])*.42;return[[t[0]+n,t[1]],[e[0]-n,e[1]],e]}function _a(t){let e=[...t.entries()].
filter(([,{start:i,end:a}])=>i.item.column===a.item.column),n=({start:i,end:a})=>[i,a].map(c=>c.item.y+c.offset).sort((c,l)=>c-
l),o=i=>n(i)[1]-n(i)[0];e.sort(([i,a],[c,l])=>o(a)-o(l)||i-c);let s=new Map,r=[];for(let[i,a]of e){let[c,l]=n(a),f=r.filter(
({way:m})=>{let[h,g]=n(m);return m.start.item.column===a.start.item.column&&m.start.side===a.start.side&&h<=l&&g>=c}),u=Math.
max(-1,...f.map(m=>m.step))+1;r.push({way:a,step:u}),s.set(i,(26+13*u)*(4/3))}return s}function Mu(t){let e=[t[0]];for(let n=0;n+
3<t.length;n+=3){let[o,s,r,i]=t.slice(n,n+4);for(let a=1;a<=24;a++){let c=a/24,l=1-c,f=u=>l*l*l*o[u]+3*l*l*c*s[u]+3*l*c*
c*r[u]+c*c*c*i[u];e.push([f(0),f(1)])}}return e}var pr=16,Sb=92,[vu,Au]=[84,290],_b=30,[kb,Mb]=[5,24];function Lu(t){let e=t.ties.map(r=>r.room),n=Tu(t,e,new Set),[o,s]=[
ka(n),ka(n).size];for(let r=0;r<kb&&s>0;r++){e=e.map((a,c)=>a+(o.has(c)?Mb:0));let i=Tu(t,e,o);o=ka(i),o.size<s&&([n,s]=
[i,o.size])}return n}var ka=({ties:t})=>new Set(t.flatMap(({tie:e,words:n},o)=>e.words.length&&(!n||n.isCut)?[o]:[]));function Tu(t,e,n){
let o=new Map(t.boxes.flatMap((b,y)=>[b,...b.members].map($=>[$.id,y]))),{groups:s,ways:r}=bu(t,mu(t,o),o,e),i=hu(s,r);wu(
i,r,e,t.ties.map(b=>b.weight));let a=vb(t,i,r),c=i.flatMap((b,y)=>Tb(b,a.columns[y])),l=ku(r,a.columns).map((b,y)=>({tie:t.
ties[y],path:b,points:Mu(b),words:null})),f=[...c.flatMap(({y:b,height:y})=>[b,b+y]),...l.flatMap(({points:b})=>b.map(([
,y])=>y))],[u,m]=[Math.min(...f,0),Math.max(...f,0)],h={boxes:c,ties:l,width:a.width,height:m-u+2*pr};Lb(h,pr-u);let g=[
...l.filter((b,y)=>n.has(y)),...l.filter((b,y)=>!n.has(y))];return Su(g,c,{x:2,y:2,width:h.width-4,height:h.height-4}),h}
function vb({ties:t,scale:e},n,o){let s=_a(o),r=[...Array(n.length+1).keys()].map(c=>c&&c<n.length?vu*e:pr);for(let[c,{start:l,
end:f}]of o.entries()){let u=Math.max(0,...t[c].words.slice(0,1).map(({width:g})=>g)),[m,h]=[l.item.column,f.item.column].
sort((g,b)=>g-b);if(m===h){let g=l.side==="left"?m:m+1,b=g===0||g===n.length,y=(s.get(c)??0)*.75+(u?u+14:0)+pr;r[g]=Math.
max(r[g],b?y:Math.min(y+vu*e,Au))}else if(u)for(let g=m+1;g<=h;g++)r[g]=Math.max(r[g],Math.min(u+_b,Au))}let i=r[0];return{
columns:n.map((c,l)=>{let f=Math.ceil(Math.max(Sb,...c.map(({box:m})=>m?Ab(m):0))),u={x:Math.round(i),y:0,width:f,height:0};
return i=u.x+f+r[l+1],u}),width:Math.ceil(i)}}var Ab=t=>Math.max(t.width,...t.members.map(({width:e})=>e));function Tb(t,{
x:e,width:n}){return t.flatMap(({box:o,items:s})=>{if(!o)return[];let r=s.map(u=>u.y-u.height/2),i=s.map(u=>u.y+u.height/
2),[a,c]=s.length?[Math.min(...r),Math.max(...i)]:[0,0];o.isFrame&&([a,c]=[a-xa(o),c+wa]);let l=ba(o)-(c-a);l>0&&([a,c]=
[a-l/2,c+l/2]);let f=s.flatMap(({member:u,y:m,height:h,ports:g})=>u?[{...u,y:m,height:h,atLeft:g.filter(({side:b})=>b===
"left").length,atRight:g.filter(({side:b})=>b==="right").length}]:[]);return[{box:o,members:f,x:e,width:n,y:a,height:c-a}]})}
function Lb({boxes:t,ties:e},n){for(let o of t){o.y+=n;for(let s of o.members)s.y+=n}for(let{path:o,points:s}of e)for(let r of new Set(
[...o,...s]))r[1]+=n}var Eu=/[^\S\u00a0]+/;function Ae(t,e,n,o){let s=[""];for(let a of t.slice(0,400).split(Eu).flatMap(c=>Eb(c,e,o))){let c=s[s.
length-1],l=c?`${c} ${a}`:a;!c||o(l)<=e?s[s.length-1]=l:s.push(a)}if(s.length<=n)return s;let r=s.slice(0,n),i=Array.from(
r[n-1]);for(;i.length>1&&o(`${i.join("")}\u2026`)>e;)i=i.slice(0,-1);return r[n-1]=`${i.join("").trimEnd()}\u2026`,r}function Eb(t,e,n){
if(n(t)<=e)return[t];let o=[""];for(let s of Array.from(t)){let r=o[o.length-1]+s;n(r)<=e||!o[o.length-1]?o[o.length-1]=
r:o.push(s)}return o}function mn(t,e,n,o){let s=Ae(t,e,n,o),r=Math.max(40,...t.split(Eu).map(o));for(let i=e-12;i>r;i-=12){
let a=Ae(t,i,99,o);if(a.length>s.length)break;s=a}return{lines:s,width:Math.ceil(Math.max(...s.map(o)))}}var Nu=new WeakMap;function Iu(t,e){let n=Nu.get(t)??Nb(t,e);return Nu.set(t,n),n}function Nb(t,e){let n=new Map;for(let o of[
"actor","target"])for(let[s,r]of t[o].entries()){let i=e[o][s],a=n.get(r);a?a.set(i,(a.get(i)??0)+1):n.set(r,new Map([[i,
1]]))}return new Map([...n].map(([o,s])=>[o,Ib(s)]))}function Ib(t){let[e,n]=[-1,0];for(let[o,s]of t)(s>n||s===n&&o<e)&&
([e,n]=[o,s]);return e}function qu(t,e){let{facts:n,level:o,arrows:s,chosen:r,state:i}=t,{actor:a,target:c,sign:l,hold:f,mark:u}=o.arrows,m=new Map;
for(let[g,b]of s){let y=gs(n,o,g),$=[e(a[g]),e(c[g])];if($[0]===$[1]&&a[g]!==c[g])continue;let[S,v]=y?$.sort():$,M=`${S}\
>${v}:${l[g]}`,L=m.get(M);if(!L){let W={from:S,to:v,sign:l[g],hold:f[g],mark:u[g],rows:[...b],weight:0,acts:0};m.set(M,{
...W,isBoth:!1,isTogether:y,prices:[],conditions:[]});continue}L.rows.push(...b),L.hold=Math.max(L.hold,f[g]),L.mark=Math.
max(L.mark,u[g])}let h=qb(n.ties.statement,m);for(let g of h)g.weight=wt(n,g.rows,r,i.count),g.acts=wt(n,g.rows,r,"acts"),
Rb(t,g);return h.sort((g,b)=>b.acts-g.acts||b.weight-g.weight||(g.from+g.to<b.from+b.to?-1:1))}function qb(t,e){let n=({
rows:s})=>[...new Set(s.map(r=>t[r]))].sort().join(" "),o=new Set;for(let s of e.values()){let r=e.get(`${s.to}>${s.from}\
:${s.sign}`);!r||r===s||o.has(s)||n(s)!==n(r)||(s.isBoth=!0,s.rows.push(...r.rows),o.add(r))}return[...e.values()].filter(
s=>!o.has(s))}function Rb({facts:t,chosen:e},n){let o=new Set(n.rows.map(i=>t.ties.statement[i])),s=new Set([...o].map(i=>t.
statements.act[i]).filter(i=>i>=0)),r=[new Set,new Set];for(let i of t.offers.mentions){let[a]=i;if(!(!e.inside[a]||!(o.
has(a)||s.has(t.statements.act[a]))))for(let[c,l]of i.slice(8).entries())for(let f of l)r[c].add(f)}[n.prices,n.conditions]=
r.map(i=>[...i])}var[Cb,jb]=[5,1.4];function vo(t){let e=O.parts?Es(O,t.rows):Nn(t.sign),{dashes:n}=x.encodings.holds[t.hold],o=t.acts>0?
Math.min(Cb,2+Math.log2(Math.max(t.weight,1))):jb;return{colour:e,dashes:n,width:t.isReturn?1.8:o,head:x.encodings.signs[t.
sign].head}}function Dn(t){if(t.isReturn)return"";let{holds:e,marks:n}=x.encodings;return e[t.hold].sign||n[t.mark].sign}
var Ao=t=>t.acts===0;var Wb={name:168,words:184,lines:4},Bb={name:124,words:124,lines:5},Pb={name:96,words:96,lines:7},[Aa,Ma,Fb]=[26,30,22],
Cu=.7,Db=3,zb=4,[Gb,Hb,Ub]=[13,10,16],Vb=90,Ru=6,Qb=[48,28,14];function ju(t,e,n,{scale:o,unfolded:s,columns:r,open:i}){
let{level:a,state:c}=t,l=Wu(o),f=[...Kb(t)].sort((j,Z)=>j-Z),u=Iu(a,e),m=c.ego===null?-1:a.numbers.get(c.ego)??-1,h=new Map;
for(let j of f){if(j===m)continue;let Z=u.get(j)??-1-j;h.set(Z,[...h.get(Z)??[],j])}let g=(j,Z)=>a.nodes[j].actor===e.nodes[Z]?.
actor,b=j=>(h.get(j)??[]).filter(Z=>!g(Z,j)),y=Yb(t,e,h,b,{unfolded:s,open:i}),$=new Map,S=new Map,v=new Map,M=[],L=Jb(t,
f),W=(j,Z,mt,B,Nt)=>{let kt=B===a?Z:mt,[It,ae]=[D(B,kt),Dt(B,kt)],qt=Z<0?null:a.nodes[Z];return S.set(j,{at:Z,frame:mt,name:It,
lang:ae,folded:Nt,node:qt,isStrong:L.has(Z)}),It},P=(j,Z)=>{let mt=W(`a${j}`,j,-1,a,0),B=Ae(mt,l.name,l.lines,n.bold);$.
set(j,`a${j}`),M.push({id:`a${j}`,isFrame:!1,lines:B,width:va(B,n.bold)+Aa+Ma,members:[],isMiddle:Z})};m>=0&&f.includes(
m)&&P(m,!0);for(let[j,Z]of h){let mt=b(j);if(!mt.length||j<0){for(let pt of Z)P(pt,!1);continue}let B=q(mt.length,"actor\
_drawn"),Nt=Z.find(pt=>g(pt,j))??a.numbers.get(e.nodes[j].actor)??-1,kt=`f${j}`,It=y.has(j),ae=W(kt,Nt,j,e,It?mt.length:
0),qt=It?Ae(ae,l.name,l.lines,n.bold):[];v.set(kt,{name:ae,note:B,frame:e.nodes[j].actor,at:Nt,isFolded:It,lines:qt.length});
for(let pt of Z)$.set(pt,It||g(pt,j)?kt:`a${pt}`);if(It){let pt=[...qt,...Ae(p("folded",{n:B}),l.name,2,n.plain)];M.push(
{id:kt,isFrame:!1,lines:pt,width:va(pt,n.bold)+Ma,members:[]});continue}let _n=mt.map(pt=>{let Ug=W(`a${pt}`,pt,j,a,0);return Xb(
Ug,pt,L.has(pt),l,n)}),kn=mn(ae,l.name,l.lines,n.bold).lines,hi=va(kn,n.bold)+Aa+n.plain(B)+Ma+Fb;M.push({id:kt,isFrame:!0,
lines:kn,width:hi,members:_n})}let z=qu(t,j=>$.get(j)??"").flatMap(j=>Zb(t,j));return{given:{boxes:M,ties:e0(z,n,o),scale:Math.
min(o,1),columns:r},ties:z,ends:S,heads:v}}var Wu=t=>t<Cu?Pb:t<1?Bb:Wb;function Kb({arrows:t,level:e}){let{actor:n,target:o}=e.
arrows;return new Set([...t.keys()].flatMap(s=>[n[s],o[s]]))}function Yb({nodes:t},e,n,o,{unfolded:s,open:r}){let i=[...n.
keys()].filter(l=>l>=0&&o(l).length>0);if(s)return new Set(i.filter(l=>!s.includes(e.nodes[l].actor)));let a=l=>(n.get(l)??
[]).reduce((f,u)=>f+t.weightOf(u),0),c=i.filter(l=>r!==void 0||o(l).length>=Db).sort((l,f)=>a(f)-a(l)||l-f);return new Set(
c.slice(r??zb))}function Jb({nodes:t},e){let n=e.map(o=>({at:o,weight:t.weightOf(o)}));return n.sort((o,s)=>s.weight-o.weight||
o.at-s.at),new Set(n.slice(0,3).filter(({weight:o})=>o>1).map(({at:o})=>o))}function Xb(t,e,n,o,s){let r=n?s.bold:s.plain,
{lines:i,width:a}=mn(t,o.name,o.lines+1,r);return{id:`a${e}`,lines:i,width:a+2*Aa+12}}var va=(t,e)=>Math.ceil(Math.max(...t.
map(e)));function Zb({facts:t,level:e,state:n},o){let s=Ht(t,e,o.rows),r={acts:"act",statements:"statement",articles:"ar\
ticle"}[n.count],i=o.acts>1?q(o.acts,"act"):o.weight>1?q(o.weight,r):"",a=[...new Set(s.map(({parts:S})=>Oo(S,Vb)))],c=a.
filter(S=>!S.startsWith("[")||!a.includes(S.slice(1,-1))),l=c.slice(0,2),f=c.length>2?` +${c.length-2}`:"",u=o.conditions.
join(", "),m=c.length>1?p("of_the_offer",{what:u}):u,h=u?` (${m})`:"",g={...o,isReturn:!1,text:l.join(", ")+f,terms:h,number:i};
if(!o.prices.length)return[g];let b=p("asked_in_return",{what:o.prices.join(", ")}),y=t.names.signs.indexOf("neither"),$={
from:o.to,to:o.from,sign:y,text:b,terms:"",number:""};return[g,{...g,...$,hold:t.names.holds.indexOf("not actual"),isReturn:!0}]}
function t0(t,e){let n=we(t,e),o=(s,r)=>n.lastIndexOf(s)>n.lastIndexOf(r);return n+(o("\u201C","\u201D")?"\u201D":"")+(o(
"[","]")?"]":"")}var dr=(t,e)=>e?`${t}\xA0\xB7\xA0${e.replaceAll(" ","\xA0")}`:t;function Ta(t,{plain:e,bold:n}){let o=t.
replaceAll(" ","\xA0"),s=n(o)-e(o);return r=>e(r)+(o&&r.endsWith(o)?s:0)}function e0(t,e,n){let o=t.some(a=>a.acts>0),s=Wu(
n).words,r=n<Cu?0:1/0,i=0;return t.map(a=>{let{from:c,to:l,text:f,terms:u,number:m}=a,h=!o||a.acts>0||n>=1.5,g=(a.acts>0?
3:.5)*(1+Math.log2(1+a.weight)),b=!!Dn(a),y={from:c,to:l,weight:g,isMarked:b,words:[],room:Gb};if(!h||!f||++i>r)return y;
let $=dr(f+u,m),S=Ta(m,e),v=[1,1.25,1.6,.7].map(E=>mn($,s*E,Ru,S)),M=v.filter(({lines:E})=>E.join(" ")===$),L=Qb.filter(
E=>f.length>E).map(E=>t0(f,E)),W=(u?[f,...L]:L).map(E=>({...mn(dr(E,m),s,Ru,S),isCut:!0})),P=[...M.length?M:[v[2]],...W];
return{...y,words:P,room:P[0].lines.length*Ub+Hb}})}var n0={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function Te(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=_("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,...pn(e)});return Pu(
"0 0 42 14",r,Lo(n,t,"translate(40 7) rotate(0) scale(1)"),Ea(o,t,19,7))}var pn=t=>({"stroke-dasharray":t.join(" ")||null,
"stroke-linecap":t[0]<2?"round":null}),Pu=(t,...e)=>_("svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"\
true"},e),zn=t=>Te(Nn(t),{head:x.encodings.signs[t].head}),Bu=t=>Te(Fi(t));function La(){return[...po.slice(0,We).map((e,n)=>To(
Bu(n),`${Qs[n]} ${Of(e)}`)),To(Bu(We),p("part_same"))]}var To=(t,e)=>[t,e];function Lo(t,e,n){return t?t==="bar"?_("line",
{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-width":3}):t==="vee"?_("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",
fill:"none",stroke:e,"stroke-width":2}):_("path",{transform:n,d:"M-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function Ea(t,e,n,o){
return t==="bar"?_("path",{transform:`translate(${n} ${o})`,d:"M0 -4.5 V4.5",stroke:e,"stroke-width":2.5}):t==="circle"?
_("circle",{cx:n,cy:o,r:3.5,fill:e}):t==="diamond"?_("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 \
L0 4.5 Z",fill:e}):null}function Na(t,e=et().node){let n={fill:e,stroke:et().line},o=t==="dot"?_("circle",{cx:8,cy:7,r:5.5,
...n}):_("path",{d:n0[t],...n});return Pu("-13 0 42 14",o)}function Fu(){let{sign:t,hold:e,mark:n}=O.level.arrows,o=[...O.
arrows.keys()];return Ia({signs:new Set(o.map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function Ia(t){
let{signs:e,holds:n,marks:o}=x.encodings,s=et().line,r=(l,f)=>!t||t[l].has(f),i=e.flatMap(({words:l},f)=>r("signs",f)?[To(
zn(f),l)]:[]),a=n.flatMap(({dashes:l,middle:f,words:u},m)=>(l.length||f)&&r("holds",m)?[To(Te(s,{dashes:l,middle:f}),u)]:
[]),c=o.flatMap(({middle:l,words:f},u)=>l&&r("marks",u)?[To(Te(s,{middle:l}),f)]:[]);return[...O.parts?La():i,...a,...c]}var qa=16,hr=17,Du=7,o0=260;function Hu(t,e,n){let o=_("svg",{class:"named",role:"group",viewBox:`0 0 ${t.width} ${t.height}`}),
s=t.boxes.map(c=>c0(c,e)),r=t.ties.map((c,l)=>s0(c,e.ties[l],l,n)),i=t.boxes.flatMap(c=>c.members.map(l=>f0(l,c,e))),a=t.
ties.map((c,l)=>a0(c,e.ties[l],l));return o.append(...s,...r,...i,...a.filter(c=>c!==null)),o}function s0(t,e,n,o){let{colour:s,
dashes:r,width:i,head:a}=vo(e),{path:c}=t,l=e.isBoth&&a?Du:0,f=Gu(i0(c,l,a&&a!=="bar"?Du:0));return _("g",{class:`tie${Ao(
e)?" light":""}`,role:"button",tabindex:-1,"data-key":`t${e.from}>${e.to}:${e.sign}${e.isReturn?"r":""}`,"data-tie":n,"a\
ria-label":`${o(e)}. ${p("show_quotes")}`},_("path",{class:"around",d:Gu(c),fill:"none",stroke:s}),_("path",{d:f,fill:"n\
one",stroke:s,"stroke-width":i.toFixed(1),...pn(r)}),zu(a,s,c[c.length-1],c[c.length-2],i),e.isBoth&&zu(a,s,c[0],c[1],i),
r0(Dn(e),s,t.points))}function zu(t,e,n,o,s){let r=n[0]<o[0]?180:0,i=(.9+.08*s).toFixed(2);return Lo(t,e,`translate(${n[0]}\
 ${n[1]}) rotate(${r}) scale(${i})`)}function r0(t,e,n){if(!t)return null;let[o,s]=n[Math.floor(n.length/2)],r={transform:`\
translate(${o.toFixed(1)} ${s.toFixed(1)})`};if(t==="\u2022")return _("g",r,_("circle",{class:"mark",r:4.5,stroke:e,"str\
oke-width":1.8}));if(t==="?")return _("g",r,_("circle",{class:"doubt",r:8}),_("text",{class:"doubted","text-anchor":"mid\
dle",y:4.5,"aria-hidden":"true"},"?"));let i=_("path",{d:"M-5.5 5.5 L5.5 -5.5",stroke:e,"stroke-width":1.8});return _("g",
r,_("circle",{class:"mark",r:8,stroke:e,"stroke-width":1.8}),i)}function i0(t,e,n){let o=t.map(([r,i])=>[r,i]),s=o.length-
1;return o[0][0]+=Math.sign(o[1][0]-o[0][0])*e,o[s][0]+=Math.sign(o[s-1][0]-o[s][0])*n,o}function Gu([t,...e]){let n=([s,
r])=>`${s.toFixed(1)} ${r.toFixed(1)}`,o=[];for(let s=0;s+2<e.length;s+=3)o.push(`C${e.slice(s,s+3).map(n).join(" ")}`);
return`M${n(t)} ${o.join(" ")}`}function a0({words:t},e,n){if(!t)return null;let o={class:"words","data-words":n,"aria-h\
idden":"true",fill:vo(e).colour};return _("g",o,Ra(t.lines,t.x+t.width/2,t.y,e.number))}function Ra(t,e,n,o=""){let s=o.
replaceAll(" ","\xA0");return _("text",{"text-anchor":"middle"},t.map((r,i)=>{let a=n+12.5+i*qa,c=s&&r.endsWith(s),l=c?r.
slice(0,r.length-s.length):r;return _("tspan",{x:e,y:a},l,c&&_("tspan",{class:"strong"},s))}))}function c0(t,{ends:e,heads:n}){
let{box:o,x:s,y:r,width:i,height:a}=t,c=e.get(o.id),l=n.get(o.id),f=c.node?.shape==="diamond"&&!l,u=l?.isFolded?" folded":
f?" issue":"",m=_("rect",{x:s,y:r,width:i,height:a,rx:f?Math.min(20,a/2):14}),g=!!l?.isFolded?"middle":"start",b=_("text",
{class:"strong","text-anchor":g},l0(t,c.lang,l)),y=l?.isFolded?null:Vu(c.node?.shape??"square",s+20,o.isFrame?r+18:Uu(o,
r,a),6,!0),$=[c.name,l?.note,l?.isFolded&&p("unfold")].filter(Boolean).join(", "),S={class:`block${u}`,role:"button",tabindex:-1,
"data-key":o.id,"aria-label":$};if(!o.isFrame||!l)return _("g",S,m,y,b);let v=_("g",{class:"fold",role:"button",tabindex:-1,
"data-key":`x${o.id}`,"aria-label":`${l.note}: ${p("fold",{name:l.name})}`},_("text",{class:"count",x:s+i-12,y:r+23,"tex\
t-anchor":"end"},`${l.note} \u2212`));return _("g",{class:"frame"},_("g",S,m,y,b),v)}var Uu=({lines:t},e,n)=>e+(n>o0?t.length*
hr/2+12:n/2);function l0({box:{lines:t,isFrame:e},x:n,y:o,width:s,height:r},i,a){let c=!!a?.isFolded;if(e)return t.map((u,m)=>_(
"tspan",{x:n+32,y:o+23+m*hr,lang:i},u));let l=Uu({lines:t},o,r)-t.length*hr/2+13,f=u=>({x:c?n+s/2:n+34,y:l+u*hr});return t.
map((u,m)=>_("tspan",{...f(m),...a?.isFolded&&m>=a.lines?{class:"note"}:{lang:i}},u))}function f0(t,{x:e,width:n},{ends:o}){
let s=o.get(t.id),{id:r,lines:i,y:a,height:c,atLeft:l,atRight:f}=t,u=f>l,m=u?e+n-14:e+14,h=O.nodes.weightOf(s.at),g=Math.
min(9,5+Math.sqrt(h)/1.6),b=u?e+n-28:e+28,y=a-i.length*qa/2+12.5,$=S=>_("path",{class:"reach",d:`M${S} ${a-c/2+4} V${a+c/
2-2}`});return _("g",{class:`member${s.isStrong?" strong":""}`,role:"button",tabindex:-1,"data-key":r,"aria-label":`${s.
name}, ${s.node?.type??""}`},_("rect",{class:"around",x:e+2,y:a-c/2,width:n-4,height:c,rx:6}),f>1&&$(e+n-1.5),l>1&&$(e+1.5),
Vu(s.node?.shape??"dot",m,a,g,g>7.5),_("text",{"text-anchor":u?"end":"start",lang:s.lang},i.map((S,v)=>_("tspan",{x:b,y:y+
v*qa},S))))}function Vu(t,e,n,o,s){let r={class:`glyph${s?" full":""}`,transform:`translate(${e.toFixed(1)} ${n.toFixed(
1)})`};return t==="square"?_("rect",{...r,x:-o+.5,y:-o+.5,width:2*o-1,height:2*o-1,rx:2}):t==="triangle"?_("path",{...r,
d:`M0 ${-o-1} L${o+1} ${o-1} L${-o-1} ${o-1} Z`}):t==="diamond"?_("path",{...r,d:`M0 ${-o-1} L${o+1} 0 L0 ${o+1} L${-o-1}\
 0 Z`}):_("circle",{...r,r:o})}var u0={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},m0=2.5;function Ku(t,e,n){let o=u0[n];if(!o||!e)
return!1;let s=Qu(e),r=[...t.querySelectorAll("[data-key]")],[i,a]=[null,1/0];for(let c of r){if(c===e)continue;let[l,f]=Qu(
c).map((g,b)=>g-s[b]),u=l*o[0]+f*o[1],m=Math.abs(l*o[1])+Math.abs(f*o[0]),h=u+m0*m;u>1&&h<a&&([i,a]=[c,h])}return i&&(e.
setAttribute("tabindex","-1"),i.setAttribute("tabindex","0"),i.focus()),!0}function Qu(t){let{x:e,y:n,width:o,height:s}=t.
getBoundingClientRect();return[e+o/2,n+s/2]}function Yu(t,e){let n=null;t.addEventListener("pointerdown",o=>{let s=o.target instanceof Element&&!o.target.closest("[\
data-key], [data-words]");o.pointerType==="mouse"&&o.button===0&&s&&(n={x:o.clientX,y:o.clientY,left:t.scrollLeft,top:t.
scrollTop})}),t.addEventListener("pointermove",o=>{n&&(t.scrollLeft=n.left-(o.clientX-n.x),t.scrollTop=n.top-(o.clientY-
n.y))});for(let o of["pointerup","pointerleave","pointercancel"])t.addEventListener(o,()=>n=null);t.addEventListener("wh\
eel",o=>{o.ctrlKey&&(o.preventDefault(),e(o.deltaY<0?1:-1))},{passive:!1})}var p0=16,d0=220;function gr(t,{ends:e}){let[n,o]=[e.get(t.from)?.name??"",e.get(t.to)?.name??""];if(t.isReturn)return p(
"asks_in_return",{who:o,what:t.prices.join(", ")});let s=t.number?`: ${t.number}`:"";return`${n} ${t.text} ${o}${t.terms}${s}`}
function Ca({parts:t},e){let n=e?.getAttribute("data-tie")??e?.getAttribute("data-words");return n==null?null:t.ties[Number(
n)]}function Ju(t,e){let{root:n,parts:o,picture:s}=t;n.querySelector(".now:not(.kept)")?.remove();for(let f of n.querySelectorAll(
".lit"))f.classList.remove("lit");let r=Ca(t,e),i=e?.getAttribute("data-key")?.replace(/^x/,"")??"",a=f=>f===i||i.startsWith(
"f")&&`f${o.ends.get(f)?.frame}`===i,c=o.ties.flatMap((f,u)=>f===r||!r&&i&&(a(f.from)||a(f.to))?[u]:[]);n.classList.toggle(
"fading",c.length>0),A("hint").textContent=r?`${gr(r,o)} \xB7 ${h0(r)}`:i?g0(t,i):"";let l=new Set(c.flatMap(f=>[o.ties[f].
from,o.ties[f].to]));i&&l.add(i);for(let f of n.querySelectorAll("[data-key]")){let u=f.getAttribute("data-key")??"",m=c.
includes(Number(f.getAttribute("data-tie")??-1))||l.has(u)||l.has(`${u}`.replace(/^x/,""));f.classList.toggle("lit",m)}for(let f of c)
n.querySelector(`[data-words="${f}"]`)?.classList.add("lit");r&&c.length===1&&!s.ties[c[0]].words&&n.append(ja(s,s.ties[c[0]],
r))}var h0=t=>q(At(O,t.rows).length,"statement");function g0(t,e){let n=t.parts.ends.get(e);if(!n)return"";let{size:o}=O.
nodes.othersOf(n.at);return[n.name,n.node?.type,o>0&&q(o,"neighbour")].filter(Boolean).join(" \xB7 ")}function ja(t,{points:e},n,o="\
now"){let{lines:s,width:r}=mn(dr(n.text+n.terms,n.number),d0,9,Ta(n.number,ke)),[i,a]=e[Math.floor(e.length/2)],c=s.length*
p0+8,l=Math.max(4+r/2+8,Math.min(i,t.width-r/2-12)),f=Math.max(4,a-c-10);return _("g",{class:o,"aria-hidden":"true"},_("\
rect",{x:l-r/2-8,y:f,width:r+16,height:c,rx:6}),Ra(s,l,f+3,n.number))}var Xu=500,w0=5,Zu={at:-1,time:0,x:0,y:0},tm=[[.7],[.7,{columns:3}],[.7,{columns:2}],[.5,{columns:2}],[.5,{columns:2,open:2}],
[.5,{columns:2,open:1}],[.5,{columns:2,open:0}],[.5,{columns:1,open:0}]],Wa=[.5,.7,1,1.25,1.5,2],x0=1.25,tt=null,Gn=null,
Eo=!1,Pa=Zu,Ba={selection:null,key:""},em=null,Io=()=>tt;async function nm(t){em=await xt(x.fitting),t&&(Gn=null,Eo=!1);
let e=[Wt(),w.language,JSON.stringify(w.frames)].join(" ");if(tt&&Ba.selection===O&&Ba.key===e&&!t){rm();return}Ba={selection:O,
key:e},Hn()}function Hn(){let t=A("named"),e=en(O),n=!tt,o=document.activeElement?.closest("#named [data-key]")?.getAttribute(
"data-key"),{picture:s,parts:r,scale:i}=Gn!==null?wr(Gn):Eo?b0(t):om(t),a=Hu(s,r,l=>gr(l,r));tt={picture:s,parts:r,scale:i,
root:a};let c=Eo?Fa(s,t):Math.max(i,1);a.setAttribute("width",String(s.width*c)),a.setAttribute("height",String(s.height*
c)),a.setAttribute("aria-label",`${p("graph_of")} ${Gt(e)} ${p("graph_keys")}`),$0(a),N(t,a),a.querySelector("[data-key]")?.
setAttribute("tabindex","0"),rm(),o&&v0(o),n&&y0(t,a)}function om(t){let{clientWidth:e,clientHeight:n}=t,o=wr(1);if(!e)return o;
for(let r of tm){if(o.picture.width<=e)break;let i=wr(...r);i.picture.width<o.picture.width&&(o=i)}let s=1.25*o.picture.
width<=e&&1.25*o.picture.height<=n;return o.scale===1&&s?{...o,scale:1.25}:o}function b0(t){let e=om(t),n=e.scale>=1?tm.
map(o=>wr(...o)):[];return[e,...n.filter(({parts:o})=>o.ends.size===e.parts.ends.size)].reduce((o,s)=>Fa(s.picture,t)>1.1*
Fa(o.picture,t)?s:o)}var Fa=(t,{clientWidth:e,clientHeight:n})=>Math.min(x0,e/t.width,n/t.height);function wr(t,e){let n=ju(
en(O),em,ke,{scale:t,unfolded:w.frames,...e});return{picture:Lu(n.given),parts:n,scale:t}}function y0(t,e){t.scrollLeft=
(e.clientWidth-t.clientWidth)/2}function $0(t){let e=s=>s.target instanceof Element?s.target.closest("[data-key], [data-\
words]"):null,n=(s,r)=>t.addEventListener(s,r);n("click",s=>O0(e(s),s));let o=s=>tt&&Ju(tt,s);n("pointerover",s=>o(e(s))),
n("pointerleave",()=>o(null)),n("focusin",s=>o(e(s))),n("focusout",()=>o(null)),n("keydown",s=>{let r=e(s);if(s.key==="E\
nter"||s.key===" ")sm(r);else if(s.key==="+"&&No(r)>=0)$e(No(r));else if(!Ku(t,r,s.key))return;s.preventDefault(),s.stopPropagation()})}
function O0(t,{timeStamp:e,clientX:n,clientY:o}){Pa={at:No(t),time:e,x:n,y:o},sm(t)}function S0(t){let{at:e,time:n,x:o,y:s}=Pa,
r=Math.hypot(t.clientX-o,t.clientY-s)<w0&&t.timeStamp-n<Xu;e<0||!r||(t.stopPropagation(),t.preventDefault(),Pa=Zu,$e(e))}
var No=t=>tt?.parts.ends.get(t?.getAttribute("data-key")??"")?.at??-1;function sm(t){if(!t||!tt)return;let e=Ca(tt,t);if(e){
_0(e);return}let n=t.getAttribute("data-key")??"",o=tt.parts.heads.get(n.replace(/^x/,""));o&&(o.isFolded||n.startsWith(
"x"))?k0(o.frame,!o.isFolded):No(t)>=0&&st(O.level.nodes[No(t)].actor)}function _0(t){if(!tt)return;let[e,n]=(t.isReturn?
[t.to,t.from]:[t.from,t.to]).map(s=>tt?.parts.ends.get(s));e&&n&&!e.folded&&!n.folded&&e.at>=0&&n.at>=0?yt(e.at,n.at):Q(
At(O,t.rows),gr(t,tt.parts))}function k0(t,e){let o=[...tt?.parts.heads.values()??[]].filter(s=>!s.isFolded).map(s=>s.frame).
filter(s=>s!==t);k({frames:e?o:[...o,t]})}var M0=(t,e)=>t.size===e.length&&e.every(n=>t.has(n));function rm(){if(!tt)return;
let t=ee(),{parts:e,root:n,picture:o}=tt,s=Ge();for(let c of n.querySelectorAll(".kept"))c.remove();let[r,i]=(t?.names??
[]).map(c=>O.level.numbers.get(c)),a=c=>e.ends.get(c)?.at;for(let[c,l]of e.ties.entries()){let[f,u]=(l.isReturn?[l.to,l.
from]:[l.from,l.to]).map(a),h=t?.kind==="pair"&&f===r&&u===i||s.size>0&&M0(s,At(O,l.rows));n.querySelector(`[data-tie="${c}\
"]`)?.classList.toggle("open",h),h&&!o.ties[c].words&&n.append(ja(o,o.ties[c],l,"now kept"))}for(let c of n.querySelectorAll(
".member.open, .block.open"))c.classList.remove("open");if(!(t?.kind!=="actor"||r===void 0))for(let[c,{at:l}]of e.ends)l===
r&&xr(c)?.classList.add("open")}var xr=t=>tt?.root.querySelector(`[data-key="${CSS.escape(t)}"]`)??null;function v0(t){let e=xr(
t);if(e){for(let n of tt?.root.querySelectorAll("[tabindex='0']")??[])n.setAttribute("tabindex","-1");e.setAttribute("ta\
bindex","0"),e.focus({preventScroll:!0})}}function im(t){(xr(`a${t}`)??[...tt?.parts.ends??[]].flatMap(([n,o])=>o.at===t?
[xr(n)]:[])[0])?.scrollIntoView({block:"center",inline:"center"})}function br(t){let e=Wa.indexOf(tt?.scale??1),n=Wa[Math.
max(0,Math.min(Wa.length-1,e+t))];n!==tt?.scale&&(Gn=n,Eo=!1,Hn())}function am(){Gn=null,Eo=!0,Hn()}function cm(t){Yu(t,
br),document.addEventListener("click",S0,!0);let[e,n]=[0,0];new ResizeObserver(()=>{t.clientWidth!==e&&(e=t.clientWidth,
clearTimeout(n),n=setTimeout(()=>{e&&tt&&Gn===null&&w.picture==="named"&&Hn()},Xu))}).observe(t)}function yr(){let t=Io()?.parts.ties??[],e=[...new Set(t.map(a=>a.sign))].sort((a,c)=>a-c),n=t.map(vo),o=et().line,s=O.parts?
La():e.map(a=>[zn(a),x.encodings.signs[a].words]),{holds:r,marks:i}=x.encodings;for(let{dashes:a,words:c}of r)a.length&&
n.some(l=>l.dashes===a)&&s.push([Te(o,{dashes:a,head:""}),c]);for(let{sign:a,words:c}of[...r,...i])a&&t.some(l=>Dn(l)===
a)&&s.push([lm(a),c]);return t.some(Ao)&&!t.every(Ao)&&s.push([A0(Te(o,{head:""})),p("key_light")]),t.some(({text:a})=>a.
includes("["))&&s.push([lm("[ ]"),p("key_inferred")]),s}function A0(t){return t.setAttribute("opacity","0.5"),t}function lm(t){
let e=_("text",{x:21,y:12,"text-anchor":"middle","font-size":14,fill:et().text},t);return _("svg",{class:"sample",width:42,
height:14,viewBox:"0 0 42 14","aria-hidden":"true"},e)}var T0=["grown","frames","ego","steps","picture","level","issues"],L0=100,Un=[],$r=[],dn=null,E0=()=>Object.fromEntries(
T0.map(t=>[t,w[t]]));function fm(){let t=E0();dn&&JSON.stringify(dn)!==JSON.stringify(t)&&(Un.push(dn),Un.splice(0,Un.length-
L0),$r.length=0),dn=t}var um=()=>Un.length>0,mm=()=>$r.length>0,Da=()=>pm(Un,$r),za=()=>pm($r,Un);async function pm(t,e){
let n=t.at(-1);if(!n||!dn)return;let o=await xt(n.level);n===t.at(-1)&&(t.pop(),e.push(dn),dn=n,await k({...n,...o.name===
O.level.name?{}:Ds(o)}))}var dm=["named","whole"];function hm(t){let e=d("div",{id:"named"});return cm(e),document.addEventListener("keydown",C0),
d("div",{id:"stage",inert:!0},N0(t),d("div",{class:"pictures"},e,d("div",{id:"canvas",role:"application","aria-label":p(
"graph_of")}),d("p",{id:"empty",class:"empty"}),d("p",{id:"hint",class:"hint"})),d("ul",{id:"key",class:"key","aria-labe\
l":p("legend")}))}function N0(t){let e=d("input",{type:"checkbox",onchange:o=>eu(o.target.checked)}),n=o=>k({picture:o});
return d("div",{class:"graph-tools",role:"toolbar","aria-label":p("graph_tools")},d("div",{class:"pressed",role:"group",
"aria-label":p("picture")},dm.map(o=>T(p(`picture_${o}`),()=>n(o),{id:`picture-${o}`}))),T(p("undo"),Da,{id:"undo"}),T(p(
"redo"),za,{id:"redo"}),T("",R0,{id:"grow"}),d("div",{class:"right"},d("span",{id:"legend-of-whole"},t),d("label",{class:"\
tick",id:"physics"},e,d("span",{},p("physics"))),T("\u2212",()=>br(-1),{id:"zoom-out","aria-label":p("zoom_out"),title:p(
"zoom_out")}),T("+",()=>br(1),{id:"zoom-in","aria-label":p("zoom_in"),title:p("zoom_in")}),T(p("fit"),()=>w.picture==="n\
amed"?am():ar())))}async function gm(t){let e=w.picture==="named",n=!O.arrows.size&&!(O.isGrown&&!e);if(fm(),N(A("empty"),
n&&Ke()),A("named").hidden=!e,A("canvas").hidden=e,I0(e),e)await nm(t);else{if(await fu(),w.picture!=="whole")return;fa(
t)}xm(e)}function wm(){w.picture==="named"?(Hn(),xm(!0)):ve()&&fa(!1)}var xm=t=>N(A("key"),t&&yr().map(([e,n])=>d("li",{},
e,d("span",{},n))));function I0(t){for(let n of dm)A(`picture-${n}`).setAttribute("aria-pressed",String(w.picture===n));
for(let n of["zoom-out","zoom-in"])A(n).hidden=!t;A("legend-of-whole").hidden=t,A("physics").hidden=t||O.nodes.size>=Yf,
A("undo").disabled=!um(),A("redo").disabled=!mm();let e=bm();A("grow").hidden=e===void 0||!q0(e),e!==void 0&&(A("grow").
textContent=p("add_neighbours",{name:Cn(O.level.nodes[e].actor)}))}function bm(){let t=ee(),e=t?.kind==="actor"?O.level.
numbers.get(t.names[0]):void 0;return e!==void 0&&O.nodes.has(e)?e:void 0}function q0(t){let{shown:e}=En();return[...O.nodes.
othersOf(t)].some(n=>!e.has(n))}function R0(){let t=bm();t!==void 0&&$e(t)}var Or=t=>w.picture==="named"?im(t):tu(t);function C0(t){
let e=t.target instanceof Element&&t.target.matches("input, textarea, select");w.tab!=="graph"||e||!(t.ctrlKey||t.metaKey)||
t.key.toLowerCase()!=="z"||(t.preventDefault(),t.shiftKey?za():Da())}var Vn=(t,e)=>T(t,n=>j0(e(),n));async function j0(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=d("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}me(
p("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function Le(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=d("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}var Qn=(t,...e)=>d("section",{class:"group"},d("h2",{},t),e);function J(t,e,n,o){let s=e.find(([r])=>r===n);return d("se\
lect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>d("option",{value:r,selected:r===n},F(i))))}
function at(t,e,n,o){let s=d("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return d("label",{class:"\
tick"},s,o,d("span",{},t))}function Ee(t,e){let n=d("ol",{class:"acts"},t.slice(0,e));return[n,qo(t,e,e,o=>te(n,o))]}function qo(t,e,n,o){
if(t.length<=e)return null;let s=e,r=()=>p("more",{n:t.length-s}),i=T(r(),()=>{o(t.slice(s,s+n)),s+=n,s>=t.length?i.remove():
i.textContent=r()});return i}var Ut=(t,...e)=>d("fieldset",{},d("legend",{},t),e);var Vt=(t,e)=>ot(D(t,e),Dt(t,e));var Sr=class{#e=new Map;#t;constructor(e,n,o,s){this.facts=e,this.words=n,this.level=o,this.#t={...s,...as},this.counted=
U(fo(e,this.#t,["everyone"])),this.entities=new Int32Array(n.entities.length),this.articles=new Int32Array(e.articles.length),
this.relations=new Int32Array(e.relations.length);for(let r of this.counted){for(let i of Ga(n,r))this.entities[i]++;for(let i of e.
relations[e.statements.relation[r]].wider)this.relations[i]++;this.articles[e.statements.article[r]]++}}ofRelation(e){let{
relations:n,statements:o}=this.facts;return this.counted.filter(s=>n[o.relation[s]].wider.includes(e))}ofQuestion({where:e}){
let n=this.facts.statements;return this.counted.filter(o=>e.some(s=>Object.entries(s).every(([r,i])=>i.includes(Number(n[r][o])))))}ofPhrase({
relation:e,actor:n,target:o}){let{facts:s,level:r}=this,[i,a]=[n,o].map(l=>l===null?-1:r.numbers.get(l));if(i===void 0||
a===void 0)return[];let c=this.rows(e).filter(l=>(i<0||r.actor[l]===i)&&(a<0||r.target[l]===a));return[...new Set(c.map(
l=>s.ties.statement[l]))]}targetsOf(e){let{facts:n,level:o}=this,s=new Map;for(let i of this.rows(e)){let a=o.target[i];
s.set(a,(s.get(a)??new Set).add(n.ties.statement[i]))}return[...s].sort(([i,a],[c,l])=>l.size-a.size||i-c).map(([i])=>o.
nodes[i].actor)}rows(e){let n=this.#e.get(e);if(n)return n;let{facts:o,level:s}=this,r=o.relations.flatMap(({wider:l},f)=>l.
includes(e)?[f]:[]),i={...this.#t,relations:r},a=ho(o,s,vt(o,i,["everyone"]),i),c=[...a.between,...a.issues];return this.#e.
set(e,c),c}};function Ga({statements:t,entities:e},n){let{s:o,o:s,roles:r=[],sources:i=[]}=t.get(n),a=new Set([o,s,...r.
map(([,c])=>c),...i].filter(W0));for(let c of a)for(let l of e[c]?.members??[])a.add(l);return a}var W0=t=>typeof t=="nu\
mber"&&t>=0;function ym({facts:t,state:e,level:n,chosen:o},s,r,i){let a=fo(t,{...e,articles:null,sections:null,tags:null},["everyone"]),
c={as_subject:[],as_object:[],as_source:[],as_other:[],left_out_of:[]};for(let[l,f]of s.statements.entries()){if(i!==void 0&&
f.sources?.includes(i)&&c.as_source.push(l),!o.inside[l]){i!==void 0&&a[l]&&Ga(s,l).has(i)&&!f.sources?.includes(i)&&c.left_out_of.
push(l);continue}(r!==void 0?n.subject[l]===r:f.s===i)?c.as_subject.push(l):(r!==void 0?n.object[l]===r:f.o===i)?c.as_object.
push(l):f.roles?.some(([,u])=>u===i)&&c.as_other.push(l)}return Object.entries(c).filter(([,l])=>l.length)}var B0=/(?<![\p{L}\p{N}])['"\u2018\u201c\u201e\u00ab]([^'"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]+)['"\u2019\u201d\u201c\u00bb](?![\p{L}\p{N}])/gu,
ut=t=>x.relations[x.statements.relation[t]],P0=t=>Ha(ut(t),[I().statements.get(t).s]);function Ha(t,e){return $m(e)?t.several:
t.label}function $m(t){let{entities:e}=I(),n=o=>typeof o=="number"&&o>=0&&e[o].several;return t.length>1||t.some(n)}function xe(t){
let{s:e,o:n,roles:o,degree:s}=I().statements.get(t),r=s?` (${Pt(s)})`:"";if(n!==void 0)return{verb:P0(t)+r,ends:[n],field:"\
object"};let i=ut(t).at_whom,a=(o??[]).filter(([l])=>Om(l)).map(([,l])=>l),c=Number($m([e]));return i&&a.length?{verb:i[c]+
r,ends:a,field:Ua}:{verb:ut(t).alone[c]+r,ends:[],field:"object"}}function Ro(t){let{roles:e=[]}=I().statements.get(t);return xe(
t).field===Ua?e.filter(([n])=>!Om(n)):e}var Ua="to",Om=t=>I().roles[t].id===Ua,nt=t=>x.articles[x.statements.article[t]],
hn=t=>t.map(e=>{let n=I().entities[e];return/(^|\/)unspecified$/.test(n.id)?p("unnamed_source"):X(n)});function St(t,e=0){
return Va(Co(t,e).join(" \u2013 ")+(e?"":Qa(t)),t)}function Va(t,e){let n=jo(e);return n.length?`${t} (${n.join("; ")})`:
t}function Co(t,e=0){let n=_r(t,"subject",re(I().statements.get(t).s,e)),{verb:o,ends:s,field:r}=xe(t),i=s.map(a=>_r(t,r,
re(a,e)));return[n,o,...i.length?[i.join(` ${p("and")} `)]:[]]}function Qa(t){let e=I(),n=new Map;for(let[s,r]of Ro(t))n.
set(s,[...n.get(s)??[],_r(t,e.roles[s].id,re(r))]);return[...n].sort(([s],[r])=>s-r).map(([s,r])=>`, ${e.roles[s].label}\
 ${r.join(` ${p("and")} `)}`).join("")}function re(t,e=0){if(t===void 0)return"";if(typeof t=="string")return Pt(t);if(t>=
0)return Pt(X(I().entities[t]));let n=-1-t;return e>=2?`#${x.keys.at(n).split("#")[1]}`:Ft(St(n,e+1))}var gn=t=>typeof t==
"number"&&t>=0?Ot(I().entities[t].id):null,Ka=(t,e)=>I().statements.get(t).inferred?.includes(e)??!1,_r=(t,e,n)=>Ka(t,e)?
oe(n):n;function F0(t,e){let n=hn(e).map(Pt);return[...n.slice(0,-1),...n.slice(-1).map(o=>_r(t,"according_to",o))].join(
" > ")}function jo(t){let{names:e,labels:n,statements:o}=x,s=I().statements.get(t),r=o.stance[t]>=0?e.stances[o.stance[t]]:
"";return[s.sources?.length&&`${p("according_to")} ${F0(t,s.sources)}`,r==="doubts"&&p("author_doubts"),r==="rejects"&&p(
"author_rejects"),o.mode[t]!==tn&&n.modes[o.mode[t]],o.certainty[t]!==0&&n.certainties[o.certainty[t]],o.polarity[t]!==0&&
p("look_denied"),s.ended&&p("ended")].filter(a=>typeof a=="string")}function Sm(t){let e=x.names.stances[x.statements.stance[t]],
{note:n}=I().statements.get(t);if(e!=="doubts"&&e!=="rejects"||typeof n!="string")return[];let o=n.matchAll(B0);return Array.
from(o,([,s])=>s.trim()).filter(Boolean)}function Wo(t){let{quote:e=[]}=I().statements.get(t),n=e.slice(2).map(Number);return n.
flatMap((o,s)=>s%2?[]:[[o,n[s+1]]])}function Qt(t){let e=I(),n=e.bodies.get(x.statements.article[t]);return n===null?(e.
statements.get(t).quote??[]).join(" [\u2026] "):Wo(t).map(([o,s])=>n.slice(o,s).split(/\s+/).join(" ")).join(" [\u2026] ")}var D0=44,kr=(t,e)=>vm(t,e,(n,o)=>z0(Wo(t),n,o));function Mm(t,e){let n=Sm(t);return Tm(t).some(s=>_m(n,s).length)?vm(t,
e,s=>_m(n,s),"doubting"):null}function vm(t,e,n,o=null){let{quote:s}=I().statements.get(t);if(!s)return p("words_left_ou\
t");let r=Am(t)===null?null:Number(s[0]);return Tm(t).map((i,a)=>[a?" [\u2026] ":"",G0(i,n(i,r),e,o)])}var Am=t=>I().bodies.
get(x.statements.article[t]);function Tm(t){let{quote:e=[]}=I().statements.get(t),n=Am(t);return n===null?e.map(String):
[n.slice(Number(e[0]),Number(e[1]))]}var z0=(t,e,n)=>n===null?[[0,e.length]]:t.map(([o,s])=>[o-n,s-n]);function _m(t,e){
let n=[];for(let o of t){let s=o.split(/\s+/).map(i=>i.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")),r=new RegExp(`(?<![\\p{L}\\p\
{N}])${s.join("\\s+")}(?![\\p{L}\\p{N}])`,"iu").exec(e);r&&n.push([r.index,r.index+r[0].length])}return n.sort(([o],[s])=>o-
s)}function G0(t,e,n,o){let s=[],r=0;for(let[a,c]of e)a>r&&s.push(r||n===void 0?km(t.slice(r,a)):H0(t.slice(0,a),n)),c>r&&
s.push(d("mark",{class:o},Ya(t.slice(Math.max(r,a),c)))),r=Math.max(r,c);let i=t.slice(r);return[...s,n===void 0?km(i):U0(
i,n)]}var Ya=t=>t.replace(/^# /,"");function km(t){let e=Ya(t),n=e.split(/\s+/);return n.length<=D0?e:[...n.slice(0,20),
"[\u2026]",...n.slice(-20)].join(" ")}function H0(t,e){let n=Ya(t).split(/\s+/);return n.length<=e+1?n.join(" "):["\u2026",
...n.slice(-e-1)].join(" ")}function U0(t,e){let n=t.split(/\s+/);return n.length<=e+1?n.join(" "):[...n.slice(0,e+1),"\u2026"].
join(" ")}var Ja=new Set("al bin da de del della den der di do dos du e el ibn la le ten ter van von y".split(" "));function Kn(t){
let e=t.inferred?`${p("no_date")}, ${p("probably")} ${it(t.inferred)}`:p("no_date"),n=t.published&&t.published!=="unknow\
n"?it(t.published):e;return t.status?`${n}; ${p(`is_${t.status}`)}`:n}var be=t=>`${t.author?`${Pt(t.author)}, `:""}${Pt(
t.publisher)}, ${Kn(t)}`;function V0(t){return`${t.author?`${t.author}, `:""}${Ft(t.title)}, ${t.publisher}, ${Kn(t)}`}function Em(t){
let e={plain:Q0,chicago:K0,apa:Y0}[w.citation];return`${e(nt(t))} ${Ft(Qt(t))}`}function Q0(t){let e=t.retrieved?` (${p(
"accessed")} ${it(t.retrieved)})`:"";return`${V0(t)}${t.url?`, ${t.url}`:""}${e}:`}function K0(t){let e=`\u201C${Rn(t.title)}${/[?!.,]$/.
test(t.title)?"":","}\u201D`,n=Mr(t.published)??(t.inferred?`[${Mr(t.inferred)??t.inferred}?]`:"n.d."),o=Mr(t.retrieved),
s=[t.publisher,n,t.status,o&&`accessed ${o}`,t.url].filter(Boolean);return`${t.author?`${t.author}, `:""}${e} ${s.join("\
, ")}:`}function Y0(t){let e=Nm(t),n=e?e.map(({given:u,family:m})=>`${m}, ${J0(u)}`):[t.author??t.publisher],o=n.slice(-1).
join(""),s=n.length>1?`${n.slice(0,-1).join(", ")}, & ${o}`:o,r=Lm(t.published)??(t.inferred?`[ca. ${Lm(t.inferred)??t.inferred}\
]`:"n.d."),i=t.author&&t.author!==t.publisher?`${t.publisher}. `:"",a=Mr(t.retrieved),c=t.url?`${a?`Retrieved ${a}, from\
 `:""}${t.url} `:"",l=t.status?`${t.title} [${F(t.status)}]`:t.title,f=u=>/[?!.]$/.test(u)?u:`${u}.`;return`${f(s)} (${r}\
). ${f(l)} ${i}${c}`.replace(/[. ]*$/,":")}var J0=t=>t.split(/[\s-]+/).map(e=>`${e[0]}.`).join(" ");function Mr(t){let{year:e,
month:n,day:o}=vr(t);return e?[[n,o].filter(Boolean).join(" "),e].filter(Boolean).join(n&&o?", ":" "):null}function Lm(t){
let{year:e,month:n,day:o}=vr(t);return e?[e,[n,o].filter(Boolean).join(" ")].filter(Boolean).join(", "):null}function vr(t){
let[,e,n,o]=/^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(t??"")??[],s=n?new Date(Date.UTC(2e3,Number(n)-1,1)):null;
return{year:e,month:s?.toLocaleDateString("en-US",{month:"long",timeZone:"UTC"}),day:o&&String(Number(o))}}function Nm({
author:t,publisher:e}){if(!t||t===e)return null;let n=t.split(/\s+and\s+|\s*&\s*|,\s*(?:and\s+)?/).map(X0);return n.every(
o=>o!==null)?n:null}function X0(t){let e=t.trim().split(/\s+/),n=r=>/^\p{L}/u.test(r)&&(!/^\p{Ll}/u.test(r)||Ja.has(r));
if(e.length<2||e.length>4||!e.every(n)||Ja.has(e[0]))return null;let o=e.findIndex(r=>Ja.has(r)),s=o>0?o:e.length-1;return{
given:e.slice(0,s).join(" "),family:e.slice(s).join(" ")}}function Im(t){let e=nt(t),{published:n,url:o,retrieved:s}=e,r=Nm(
e),i=`{${Bo(e.author||e.publisher)}}`,a=vr(n).year!==void 0,c=/^\d{4}/.exec(a?"":n||e.inferred||""),f=[["author",r?r.map(
({given:u,family:m})=>Bo(`${u} ${m}`)).join(" and "):i],["title",Bo(e.title)],["organization",!!e.author&&e.author!==e.publisher&&
Bo(e.publisher)],["date",a&&n],["year",c?.[0]],["url",o&&encodeURI(Ui(o)).replace(/[{}\\]/g,"")],["urldate",vr(s).day&&s],
["addendum",e.status],["note",`\`\`${Bo(Rn(Qt(t)))}''`]].flatMap(([u,m])=>m?[`  ${u} = {${m}}`]:[]);return`@online{${e.id.
replace(/[\s,{}#%~\\"'()=]+/g,"-")},
${f.join(`,
`)}
}`}var Z0={"~":"\\textasciitilde{}","^":"\\textasciicircum{}","\u201C":"``","\u201D":"''","\u2018":"`","\u2019":"'","\u2013":"\
--","\u2014":"---","\u2026":"\\dots{}"},Bo=t=>t.replace(/[{}\\]/g,"").replace(/([#$%&_])/g,"\\$1").replace(/[~^\u201c\u201d\u2018\u2019\u2013\u2014\u2026]/g,
e=>Z0[e]);function Yn(t){let e=I().statements.get(t),n=x.keys.at(t);return d("article",{class:"statement","aria-label":St(t)},ty(t),
d("blockquote",{lang:nt(t).language},kr(t)),e.translation?d("p",{class:"translation"},e.translation):null,ey(t),d("detai\
ls",{},d("summary",{},p("details")),d("dl",{},oy(t))),d("p",{class:"actions"},Vn(p("copy_footnote"),()=>Em(t)),J(p("cita\
tion"),xi.map(o=>[o,p(`citation_${o}`)]),w.citation,o=>k({citation:o})),Vn(p("copy_bibtex"),()=>Im(t)),Vn(p("copy_link"),
()=>Ts({open:`statement:${n}`}))))}function wn(t){if(typeof t=="string")return ot(t);if(t<0)return C(`\u201C${St(-1-t,1)}\
\u201D`,()=>bt(-1-t),{class:"link nested",dir:"ltr"});let e=I().entities[t];return C(X(e),()=>st(e.id),{lang:Ot(e.id)})}
function ty(t){let e=I(),n=ut(t),o=(m,h)=>Rm(wn(m),Ka(t,h)),s=Ro(t).map(([m,h])=>[", ",d("span",{class:"role"},e.roles[m].
label)," ",o(h,e.roles[m].id)]),r=jo(t).map(m=>[" ",d("span",{class:"mark"},m)]),{verb:i,ends:a,field:c}=xe(t),l=d("span",
{class:`verb ${x.names.signs[n.sign]}`},i),f=o(e.statements.get(t).s,"subject"),u=a.map((m,h)=>[h?` ${p("and")} `:" ",o(
m,c)]);return d("p",{class:"claim"},f," ",l,u,s,r)}function ey(t){let e=nt(t),n=C(ot(Rn(e.title),e.language),()=>Ps(x.statements.
article[t],t));return d("p",{class:"source",dir:"ltr"},"\u201C",n,"\u201D, ",be(e),ny(t)," ",Xa(e))}function ny(t){let{entities:e,
statements:n}=I();return(n.get(t).sources??[]).map(s=>e[s]).flatMap(s=>s.reliability?`; ${p("rated",{name:X(s),rating:s.
reliability})}`:[])}var Xa=t=>t.url&&zs(t.url,`${p("original")} \u2197`);function oy(t){let{labels:e,coders:n,statements:o}=x,
s=I(),r=s.statements.get(t),i=r.inferred??[],a=o.quad_class[t]<0?"":`, ${e.quad_classes[o.quad_class[t]]}`,c=s.fields.filter(
({name:l})=>l!=="translation");return[Tt(p("according_to"),sy(t,r),i.includes("according_to")),Tt(p("certainty"),`${e.certainties[o.
certainty[t]]}, ${e.polarities[o.polarity[t]]}`),r.sources?Tt(p("author_stance"),e.stances[o.stance[t]]):null,Tt(p("mode"),
e.modes[o.mode[t]]),Tt(p("date"),Us(r,[o.first[t],o.last[t]])),Tt(p("kind"),`${e.kinds[ut(t).kind]}${a}`),Tt(p("inferred\
_fields"),i.join(", ")),r.or?Tt(p("alternative_to"),r.or.map(l=>C(St(l,1),()=>bt(l)))):null,Tt(p("same_as"),qm(t,!1)),Tt(
p("one_of"),qm(t,!0)),c.map(({name:l,label:f})=>Tt(f,r[l])),Tt(p("coder"),n[o.coder[t]]),Tt(p("statement"),d("code",{},x.
keys.at(t)))]}function qm(t,e){let n=I().entities.flatMap(({denotes:o=[]},s)=>o.includes(t)&&o.length>1===e?[s]:[]);return n.
length?n.map((o,s)=>[s?"; ":"",wn(o)]):null}function sy(t,{sources:e}){let n=nt(t),o=n.author||n.publisher;return e?p("v\
iewpoint_quoted",{name:hn(e).join(" > "),by:o}):`${p("the_author")} (${o})`}var Rm=(t,e)=>e?["[",t,"]"]:t;function Tt(t,e,n=!1){
return e==null||e===""?null:[d("dt",{},t),d("dd",{},Rm(e,n))]}function Ar(t){let e=Cs(O,t).map(n=>{let o=js(O,n),s=n.filter(i=>i!==o),r=d("details",{class:"mentions"},d("summary",{},
q(s.length,"mention")),s.map(Yn));return d("li",{},Yn(o),s.length>0&&r)});return Ee(e,30)}function Tr(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,f,u,m="")=>d("span",{class:m&&`quad-class ${m}`},H(l,f,e),` ${u}`),i=(l,f,u)=>r(l,f,Oe(l,u)),
a=x.labels.quad_classes.map((l,f)=>t.byQuadClass[f]>0&&r(t.byQuadClass[f],t.quadClasses[f],l,de(x,f))),c=d("p",{class:"c\
ounts"},i(t.acts,xo(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,p("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,ry(t,
e)]:c}function ry(t,e){let n=p("score_text",{sum:Qi(t.sum),mean:Qi(t.sum/t.scored),n:t.scored});return d("details",{},d(
"summary",{},p("score")),d("p",{},n," ",H(p("show_quotes"),xo(t),e)))}function Cm(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
othersOf(c))o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{if(!(r.
length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var iy=400;function Wm(t){let{level:e}=O,n=O.nodes.inOrder().filter(i=>i!==t).slice(0,iy),o=d("div",{class:"paths"}),s=n.
map(i=>[e.nodes[i].actor,D(e,i)]),r=i=>N(o,i&&ay(t,e.numbers.get(i)??-1));return d("div",{class:"paths-form"},J(p("paths\
_to"),[["",p("paths_to")],...s],"",r),o)}function ay(t,e){let n=Cm(O.nodes,t,e);return n.length?d("ol",{},n.map(o=>d("li",
{},o.map((s,r)=>[r>0&&cy(o[r-1],s),Vt(O.level,s)])))):d("p",{class:"quiet"},p("no_path"))}var cy=(t,e)=>[jm(t,e,"\u2192"),
jm(e,t,"\u2190")];function jm(t,e,n){let{level:o,pairs:s}=O,r=s.get(gt(t,e,o.nodes.length)),i=`${$t([D(o,t),D(o,e)])}: ${p(
"show_quotes")}`;return r&&C(` ${n}${r.weight} `,()=>yt(t,e),{"aria-label":i})}var ly=new Set(["findings","analyses","compare"]),Bm={pair:fy,actor:my,statement:wy,list:xy},Pm=({kind:t,names:e})=>Object.
hasOwn(Bm,t)?Bm[t](e):null;function fy(t){let{level:e,pairs:n}=O,[o,s]=t.map(m=>e.numbers.get(m));if(o===void 0||s===void 0)
return null;let r=e.nodes.length,[i,a]=[n.get(gt(o,s,r)),n.get(gt(s,o,r))],[c,l]=[o,s].map(m=>D(e,m)),f=i&&ye(O,i),u=i?Ht(
x,e,i.rows).map(ln):[];return d("section",{},d("h2",{},C(Vt(e,o),()=>st(t[0])),u.length===1?[" ",d("span",{class:`verb ${uy(
i?.rows??[])}`},u)," "]:" \u2192 ",C(Vt(e,s),()=>st(t[1]))),u.length>1&&d("ul",{class:"says"},u.map(m=>d("li",{},m))),f?
Tr(f,$t([c,l])):d("p",{class:"quiet"},p("no_tie_in_direction")),d("p",{class:"actions"},a&&C(p("opposite_direction",{n:a.
weight}),()=>yt(s,o)),C(p("over_time"),()=>k({tab:"timeline",pair:t}))),f&&Ar(f.statements))}var uy=([t])=>x.names.signs[O.
level.arrows.sign[O.level.arrow[t]]];function my([t]){let e=O.level.numbers.get(t),n=e===void 0?null:O.level.nodes[e],o=ue(
t),s=o?X(o):n?.label;if(s===void 0)return null;let r=ym(O,I(),e,Ms(t)),i=[o?o.type:n?.type,n?.sector?.replace("_"," ")],
a=e!==void 0&&O.nodes.has(e);return d("section",{},d("h2",{lang:o?Ot(t):e===void 0?null:Dt(O.level,e)},s),d("p",{class:"\
quiet"},i.filter(Boolean).join(", ")),o&&dy(o,s),a?d("p",{class:"actions"},hy(t,e)):py(t,s),a?[d("h3",{},p("ties")),gy(e)]:
null,r.map(([c,l])=>d("details",{class:"as",open:!a},d("summary",{},`${p(c)} (${l.length})`),Ar(Bt(O.chosen,l)))))}function py(t,e){
let n=d("p",{class:"actions"},d("span",{class:"quiet"},p("not_shown",{name:e})));return mf(t).then(o=>{let s=async()=>{await k(
{...o,tab:"graph"}),Or(O.level.numbers.get(t))};o&&n.append(" ",T(p("show_it"),s))}),n}function dy({labels:t={},note:e,identifiers:n={},
attributes:o={},reliability:s,denotes:r=[]},i){let a=Object.entries(t).filter(([,h])=>h!==i),{wikidata:c,...l}=n,f=c&&`h\
ttps://www.wikidata.org/wiki/${encodeURIComponent(c)}`,m=[...Object.entries(o),...Object.entries(l),[p("as_a_source"),s]].
filter(([,h])=>h);return[Object.keys(t).length>1&&d("p",{class:"quiet"},a.map(([h,g],b)=>[b?" \xB7 ":"",d("span",{lang:h},
g)])),e&&d("p",{class:"note"},d("span",{class:"quiet"},`${p("note_of_coders")}: `),e),r.length>0&&d("p",{},`${p("same_as")}\
: `,r.map((h,g)=>[g?` ${p("and")} `:"",wn(-1-h)])),m.length>0&&d("dl",{},m.map(([h,g])=>[d("dt",{},ot(h)),d("dd",{},ot(g??
""))])),f&&d("p",{},zs(f,`Wikidata ${c} \u2197`))]}function hy(t,e){let n=w.ego===t;return[T(p(n?"show_all":"neighbours_\
only"),()=>k({ego:n?null:t,tab:"graph"})),O.isGrown&&T(p("show_neighbours"),()=>$e(e)),Wm(e)]}function gy(t){let{level:e,
pairs:n,nodes:o}=O,s=e.nodes.length,r=[...o.othersOf(t)].flatMap(c=>[n.get(gt(t,c,s)),n.get(gt(c,t,s))]),a=[...new Set(r)].
filter(c=>c!==void 0).sort(uo).map(({a:c,b:l,weight:f})=>d("li",{},C([Vt(e,c)," \u2192 ",Vt(e,l)],()=>yt(c,l)),d("span",
{class:"quiet"},` ${f}`)));return Ee(a,15)}function wy([t]){let{act:e}=x.statements,n=x.keys.numberOf(t);if(n<0)return null;
let o=e[n]<0?[]:Ct(e,e[n]).filter(s=>s!==n);return d("section",{},d("h2",{},F(p("statement"))),Fm()(n)?null:d("p",{class:"\
quiet"},p("statement_does_not_match")),Yn(n),o.length?[d("h3",{},p("other_mentions")),o.map(Yn)]:null)}function Fm(){if(ly.
has(w.tab))return()=>!0;let e=w.tab==="arguments"||w.tab==="article"?ce(x,w):O.chosen.inside;return n=>e[n]===1}function xy([
t]){let{statements:e,label:n}=Vi(t);if(!e.length)return null;let o=Number(t.split(" ")[0]),s=o>e.length,r=Fm(),i=e.filter(
a=>!r(a)).length;return d("section",{},d("h2",{},F(n||p("quotes"))),d("p",{class:"quiet"},q(e.length,"statement"),s&&`. ${p(
"link_cut",{kept:e.length,n:o})}`,i>0&&`. ${p("some_do_not_match",{n:R(i)})}`),Ar(e))}var Jn=null,Xn=[];async function Dm(){let t=A("panel"),e=ee();if(!e||!w.open){Jn=null,Xn.length=0,N(t);return}await G();
let n=Pm(e);Jn&&Jn!==w.open&&by(Jn,w.open),N(t,d("div",{class:"panel-head"},Xn.length>0&&T(`\u2039 ${p("back")}`,yy,{class:"\
quiet-button"}),Vn(p("copy_link"),Ts),T("\xD7",()=>k({open:null}),{class:"close","aria-label":p("close")})),n||d("p",{class:"\
quiet"},p("not_in_page"))),Jn!==w.open&&$y(t),Jn=w.open}function by(t,e){Xn.at(-1)===e?Xn.pop():Xn.push(t)}var yy=()=>k(
{open:Xn.at(-1)??null});function $y(t){let e=t.querySelector("h2");t.scrollTop=0,e&&document.body.classList.contains("re\
ady")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),me(e?e.textContent:p("not_in_page"))}var zm=".sheet, .facets, .table-scroll, .matrix-scroll, .analysis-table",Oy=200,Gm="";async function Po(t,e){let n=`${w.
tab} ${w.article}`,s=(Gm===n?[...t.querySelectorAll(zm)]:[]).map(({className:r,scrollLeft:i,scrollTop:a})=>({className:r,
scrollLeft:i,scrollTop:a}));Gm=n,await e(t);for(let[r,i]of[...t.querySelectorAll(zm)].entries())i.className!==s[r]?.className||
i.scrollTop||i.scrollLeft||i.scrollTo(s[r].scrollLeft,s[r].scrollTop)}function Hm(t,e){let n=t.querySelectorAll("[aria-c\
urrent='location']"),[o]=w.open?n:[];o&&Za(o,o.closest(".sheet"))&&o.scrollIntoView({block:o.offsetHeight>Oy?"start":"ce\
nter",inline:"center"});let s=e&&(o??t.querySelector("h2, h3, .sheet"));s&&(s.tabIndex<0&&(s.tabIndex=-1),s.focus({preventScroll:!0}))}
function Za(t,e){let[n,o]=[t,e].map(c=>c.getBoundingClientRect()),{scrollPaddingRight:s,scrollPaddingBottom:r}=getComputedStyle(
e),i=Math.min(o.right,innerWidth)-(Number.parseFloat(s)||0),a=Math.min(o.bottom,innerHeight)-(Number.parseFloat(r)||0);return n.
left<o.left||n.right>i||n.top<Math.max(o.top,0)||n.bottom>a}var Kt=(...t)=>d("div",{class:"sheet"},t),Zn=(t,...e)=>d("di\
v",{class:"sheet",tabindex:0,role:"region","aria-label":p(`tab_${t}`)},e);var Um="";async function Vm(t){let e=await ji(),n=r=>r.parts.some(({kind:i})=>i==="items"||i==="table"),o=e.find(({name:r})=>r===
w.analysis)??e.find(n)??e[0];if(!o){N(t,Kt(d("p",{},p("no_analyses")," ",d("code",{},"kg analyse"))));return}if(t.querySelector(
".analyses")&&Um===o.name)return;Um=o.name;let s=e.map(r=>T(p(`analysis_${r.name}`),()=>k({analysis:r.name}),{"aria-pres\
sed":String(r===o),class:n(r)?"":"nothing"}));N(t,Kt(d("div",{class:"choices",role:"group","aria-label":p("tab_analyses")},
s),d("div",{class:"analyses"},Sy(o),o.lack&&d("p",{},o.lack),_y(o.parts))))}function Sy({selection:t,options:e,command:n}){
let o=e.map(([s,r])=>`${s}: ${r}`).join("; ");return d("p",{class:"quiet"},p("analysis_of",{selection:t}),o&&` ${p("anal\
ysis_options",{options:o})}`,` ${p("analysis_command")} `,d("code",{},n))}function _y(t){let e="";return t.map(n=>(n.kind===
"heading"&&(e=n.text),ky(n,e)))}function ky(t,e){switch(t.kind){case"heading":return d(t.level<3?"h2":"h3",{},t.text);case"\
text":return d("p",{class:t.style==="dim"||t.style==="note"?"quiet":""},Fo(t.line,e));case"items":return d(t.numbered?"o\
l":"ul",{},t.items.map(n=>d("li",{},Fo(n,e))));case"facts":return d("dl",{},t.rows.map(([n,o])=>[d("dt",{},Fo(n,e)),d("d\
d",{},Fo(o,e))]));case"table":return My(t,e);case"picture":return d("figure",{},d("img",{src:`data:image/svg+xml,${encodeURIComponent(
t.svg)}`,alt:t.alternative}),d("figcaption",{class:"quiet"},t.caption))}}function My({columns:t,numeric:e,rows:n,cited:o},s){
let r=t.map((c,l)=>d("th",{scope:"col",class:e[l]?"num":""},c)),i=n.map((c,l)=>d("tr",{},c.map((f,u)=>d("td",{class:e[u]?
"num":""},d("bdi",{},f))),o.length>0&&d("td",{},Fo(o[l],s)))),a=d("tr",{},r,o.length>0&&d("th",{scope:"col"},p("quotes")));
return d("div",{class:"analysis-table",tabindex:0,role:"region","aria-label":s},d("table",{},d("thead",{},a),d("tbody",{},
i)))}function Fo(t,e){return t.map(n=>{if(typeof n=="string")return n;let[o,s]=n;if(s!=="keys")return d(s==="bold"?"stro\
ng":"span",{},o);let r=o.split(" ").map(Number);return H(q(r.length,"statement"),r,e)})}var Qm="sums_up";function Do(t,e,n){let o=ce(t,n,t.statements.alternative),s=e.arrows.filter(l=>o[l.statement]),r=s.filter(
l=>l.by!==Qm),i=new Set(r.flatMap(({tail:l,head:f})=>[l,f])),a=new Map;for(let l of s){if(l.by===Qm&&!i.has(l.tail))continue;
let f=[l.tail,l.head,l.by,l.words].join(`
`),u=a.get(f);u?u.statements.push(l.statement):a.set(f,{...l,statements:[l.statement]})}let c=e.topics.findIndex(([l])=>l===
n.about);return n.about===null?[...a.values()]:vy([...a.values()],e,c)}function vy(t,{cards:e},n){let o=t.flatMap(({tail:i,
head:a})=>[i,a]).filter(i=>e[i].about?.includes(n)),s=Km(o,t,"head","tail"),r=Km(o,t,"tail","head");return t.filter(i=>s.
has(i.head)||r.has(i.tail))}function Km(t,e,n,o){let s=new Map;for(let i of e)s.set(i[n],[...s.get(i[n])??[],i[o]]);let r=new Set(
t);for(let i of r)for(let a of s.get(i)??[])r.add(a);return r}function Jm(t){let e=Ay(t),n=e.map(o=>{let s=Lr(o,({to:i})=>i.key).map(i=>({...i[0].to,of:i.map(({of:a})=>a)}));return{from:Lr(
o,({from:i})=>i.key).map(i=>({key:i[0].from.key,at:Ty(i[0].from,o,e,s),of:i.map(({of:a})=>a)})),to:s,of:o.map(({of:i})=>i),
level:0}});return{buses:n,levels:Ly(n)}}function Lr(t,e){let n=new Map;for(let o of t)n.set(e(o),[...n.get(e(o))??[],o]);
return[...n.values()]}function Ay(t){let e=n=>[...new Set(n.map(({from:o})=>o.key))].sort().join(" ");return Lr(Lr(t,({to:n})=>n.
key),e).map(n=>n.flat())}function Ty(t,e,n,o){let s=l=>l.reduce((f,{to:u})=>f+u.at,0)/l.length,r=n.filter(l=>l.some(f=>f.
from.key===t.key)).sort((l,f)=>s(l)-s(f));if(r.length>1){let l=Math.min(12,2*t.room/r.length);return t.at+(r.indexOf(e)-
(r.length-1)/2)*l}let a=o.length===1&&e.every(l=>l.from.key===t.key)?t.room:Math.min(14,t.room),[c]=o.map(({at:l})=>l).sort(
(l,f)=>Math.abs(l-t.at)-Math.abs(f-t.at));return Math.abs(c-t.at)<=a?c:t.at}function Ly(t){let e=t.filter(o=>Ey(o)>0);e.
sort((o,s)=>Ne(o)[0]-Ne(s)[0]);for(let o=!0;o;){o=!1;for(let s=1;s<e.length;s++){let[r,i]=[e[s-1],e[s]];Ym(i,r)>=Ym(r,i)||
([e[s-1],e[s]]=[i,r],o=!0)}if(e.length>40)break}let n=0;for(let[o,s]of e.entries()){let r=e.slice(0,o).filter(i=>Ny(Ne(s),
Ne(i)));s.level=Math.max(0,...r.map(({level:i})=>i+1)),n=Math.max(n,s.level+1)}return n}function Ne({from:t,to:e}){let n=[
...t,...e].map(({at:o})=>o);return[Math.min(...n),Math.max(...n)]}function Ey(t){let[e,n]=Ne(t);return n-e}var Ny=(t,e)=>t[0]-
4<e[1]&&e[0]-4<t[1];function Ym(t,e){let n=(i,[a,c])=>a-4<i&&i<c+4,o=e.from.filter(({at:i})=>n(i,Ne(t))).length,s=t.to.filter(
({at:i})=>n(i,Ne(e))).length,r=t.to.flatMap(i=>e.from.filter(a=>Math.abs(i.at-a.at)<4)).length;return o+s+4*r}var Ie=({tail:t,head:e})=>`${t} ${e}`;function Zm(t,e,n){return Iy(e).map(o=>qy(t,o,n)).sort((o,s)=>s.layers.flat().length-
o.layers.flat().length)}function Iy(t){let e=new Map,n=s=>{let r=e.get(s)??s;return r===s?s:n(r)};for(let{tail:s,head:r}of t)
e.set(n(r),n(s));let o=new Map;for(let s of t)o.set(n(s.tail),[...o.get(n(s.tail))??[],s]);return[...o.values()]}function qy({
cards:t,bends:e},n,o){let s=new Set(n.flatMap(({tail:u,head:m})=>[u,m])),r=new Map,i=new Map,a=(u,m)=>(r.set(u,[...r.get(
u)??[],m]),m);for(let[u,m,h]of t)s.has(u)&&i.set(u,{layer:m,spot:a(m,Xm(u,h,o(u)))});let c=new Map(e.map(([u,m,h])=>[Ie(
{tail:u,head:m}),h])),l=new Map;for(let u of n){let[m,h]=[i.get(u.tail),i.get(u.head)];if(!m||!h||l.has(Ie(u)))continue;
let g=m.layer<h.layer?1:-1,b=(c.get(Ie(u))??[]).map((S,v)=>a(m.layer+g*(v+1),Xm(-1,S,26))),y=[m.spot,...b,h.spot];l.set(
Ie(u),y);let $=g>0?y:[...y].reverse();for(let[S,v]of $.slice(1).entries())v.above.push($[S]),$[S].below.push(v)}let f=[...r].
sort(([u],[m])=>u-m).map(([,u])=>u.sort((m,h)=>m.across-h.across));return{layers:f,arrows:n,ways:l,width:Ry(f)}}var Xm=(t,e,n)=>({
card:t,across:e,room:n,at:0,above:[],below:[]});function Ry(t){for(let o of t){let s=0;for(let r of o)r.at=s+r.room/2,s+=
r.room}for(let o=0;o<8;o++)for(let s of o%2?[...t].reverse():t){let r=s.map(({above:i,below:a,at:c})=>Er([...i,...a].map(
l=>l.at))??c);for(let[i,a]of Cy(r,s).entries())s[i].at=a}let e=t.flat(),n=Math.min(...e.map(({at:o,room:s})=>o-s/2));for(let o of e)
o.at-=n;return Math.max(...e.map(({at:o,room:s})=>o+s/2))}var Er=t=>t.length?t.reduce((e,n)=>e+n,0)/t.length:null;function Cy(t,e){
let n=[],o=[],s=0;for(let[i,a]of t.entries())for(s+=i?(e[i-1].room+e[i].room)/2:0,o.push(s),n.push([a-s]);n.length>1&&(Er(
n[n.length-2])??0)>(Er(n[n.length-1])??0);){let c=n.pop()??[];n[n.length-1].push(...c)}return n.flatMap(i=>i.map(()=>Er(
i)??0)).map((i,a)=>i+o[a])}var Nr=10,jy=30,tp=[1.4,2.8,2.3,1.8,1.2],tc=14,Wy=6,ec=t=>pn(t?x.encodings.holds[x.names.holds.indexOf(t)].dashes:[]),ep=t=>Math.
max(...t.map(({rank:e})=>tp[e??0]??tp[0]));function np(t,e,n,o,{end:s,start:r,room:i}){let a=[];for(let f of n){let u=o.
get(Ie(f))??[],m=u.findIndex((y,$)=>$>0&&e.includes(y));if(m<1)continue;let[h,g]=[u[m-1],u[m]],b=s(g,f);a.push({from:{key:String(
t.indexOf(h)),at:r(h),room:h.card<0?Wy:i(h)/2-tc},to:{key:`${e.indexOf(g)} ${b}`,at:b},of:f})}let{buses:c,levels:l}=Jm(a);
return{buses:c,height:Math.max(jy,(l+1)*Nr+tc)}}function op(t,{footOf:e,from:n,to:o}){let s=n+tc+t.level*Nr,[r,i]=Ne(t);
return r===i?xn(t.of,[r,e(t.from[0].key)],[r,o]):[t.from.map(({key:a,at:c,of:l})=>xn(l,[c,e(a)],[c,s])),xn(t.of,[r,s],[i,
s]),t.to.map(({at:a,of:c})=>xn(c,[a,s],[a,o]))]}function xn(t,...e){let[n,...o]=new Set(t.map(s=>s.hold));return _("poly\
line",{points:e.join(" "),"stroke-width":ep(t),...o.length?{}:ec(n),"stroke-linecap":"square"})}function sp(t,e,n,o){return _(
"g",{},_("line",{x1:e,x2:e,y1:n,y2:o-7,"stroke-width":ep(t)}),_("path",{class:"head",d:`M${e-5} ${o-9} L${e} ${o-1} L${e+
5} ${o-9} Z`}))}function rp(t,[e,n,[o,s]],r){let[i,a]=[n[1]+Nr/2,s-Nr/2];return xn([t],e,[n[0],i],[r,i],[r,a],[o,a],[o,s])}var[By,Py]=[172,148],Fy=900,Ir=20,Dy=18,zo=16,zy=40;function ap(t,e,n,o){let s=d("div",{class:"argument"});t.append(s);let r=s.
clientWidth,i=[...new Set(n.flatMap(({tail:$,head:S})=>[$,S]))],a=Ge(),c=Vy(e,n,a);for(let{label:$}of[...c.values()].flat())
s.append($);let f=Zm(o,n,$=>{let S=(c.get($)??[]).map(({label:v})=>v.offsetWidth+8);return Math.max(r<Fy?Py:By,S.reduce(
(v,M)=>v+M,0))+Ir}),u=f.flatMap(({layers:$})=>$.flat().filter(({card:S})=>S>=0)),m=new Map(u.map(({card:$,room:S})=>[$,Uy(
e.cards[$],S-Ir,a)]));for(let $ of i)s.prepend(m.get($)??"");let h=_("svg",{class:"lines","aria-hidden":"true"});s.prepend(
h);let g=Gy(r),[b,y]=[0,0];for(let $ of f){let{left:S,top:v}=g.lowest($.width+zo),M=v+Ky($,{left:S,top:v,boxes:m,meetings:c,
lines:h});g.fill(S,$.width+2*zo,M+zy),b=Math.max(b,S+$.width+2*zo),y=Math.max(y,M)}s.style.width=`${b}px`,s.style.height=
`${y}px`,h.setAttribute("width",String(b)),h.setAttribute("height",String(y)),Hy(s,u,m,c)}function Gy(t){let e=[{left:0,
height:0}],n=(o,s)=>e.filter((r,i)=>r.left<s&&(e[i+1]?.left??1/0)>o);return{lowest(o){return e.filter(({left:r})=>r===0||
r+o<=t).map(({left:r})=>({left:r,top:Math.max(...n(r,r+o).map(({height:i})=>i))})).reduce((r,i)=>i.top<r.top?i:r)},fill(o,s,r){
let i=n(o,o+s).at(-1)?.height??0,a=o+s,c=e.filter(f=>f.left<o||f.left>=a),l=c.some(f=>f.left===a)?[]:[{left:a,height:i}];
e=[...c,{left:o,height:r},...l].sort((f,u)=>f.left-u.left)}}}function Hy(t,e,n,o){for(let{card:s}of e){for(let{label:r}of o.
get(s)??[])t.append(r);t.append(n.get(s)??"")}}function Uy(t,e,n){let{marks:o=[]}=t,s=t.denied?"\u2298 ":t.doubted?"? ":
"",r=[o.length>0&&d("strong",{},`${s}${o.join(", ")}`),o.length>0&&" ",d("span",{dir:"auto",lang:t.id&&_e(t.id)},t.inferred?
oe(t.text):t.text)],i=t.hold?` held-${t.hold.replace(" ","-")}`:"",a=`card ${t.sign??""}${i}${t.denied?" denied":""}`,{id:c,
statements:l=[]}=t,f=(c?w.open===`actor:${c}`:l.some(m=>n.has(m)))&&"location",u=l.length||c?T(r,()=>c?st(c):Q(l,t.text),
{class:a,"aria-current":f}):d("div",{class:a},r);return u.style.width=`${e}px`,u}function Vy({cards:t},e,n){let o=new Map;
for(let r of e){let i=[...(r.marks??[]).map(c=>`${c}:`),r.words].join(" "),a=o.get(r.head)??new Map;o.set(r.head,a.set(i,
[...a.get(i)??[],r]))}let s=new Map;for(let[r,i]of o){let a=[...i].map(([c,l])=>({arrows:l,label:Qy(t,c,l,n)}));s.set(r,
a)}return s}function Qy(t,e,n,o){let s=n.flatMap(a=>a.statements),r=n.map(({tail:a,head:c})=>p("leads_to",{tail:t[a].text,
words:e,head:t[c].text})),i=[d("strong",{},e),n.length>1&&` \xB7 ${n.length}`];return T(i,()=>Q(s,e),{class:"arrow-words",
"aria-current":s.some(a=>o.has(a))&&"location","aria-label":`${r.join("; ")}. ${p("show_quotes")}`,title:r.join(`
`)})}function Ky({layers:t,arrows:e,ways:n,width:o},{left:s,top:r,boxes:i,meetings:a,lines:c}){let l=$=>i.get($),f=$=>n.
get(Ie($))??[],u=$=>t.findIndex(S=>S.includes($)),m=$=>u(f($)[0])<u(f($).slice(-1)[0]),h=e.filter(m),g=new Map(e.filter(
$=>!m($)).map($=>[$,[]])),b=new Map,y=r;for(let[$,S]of t.entries()){let v=new Map(S.map(B=>[B,Yy(a.get(B.card)??[],n,s+B.
at)])),M=t[$-1]??[],{buses:L,height:W}=np(M,S,h,n,{end:(B,Nt)=>v.get(B)?.find(kt=>kt.arrows.includes(Nt))?.at??s+B.at,start:B=>s+
B.at,room:({room:B})=>B-Ir}),P=[...v.values()].flat().map(({label:B})=>B.offsetHeight),E=y,z=Math.max(0,...P),j=y+($||z?
W:0);y=j+(z&&z+Dy);let Z=B=>b.get(M[Number(B)])??E;for(let B of L)te(c,[op(B,{footOf:Z,from:E,to:j})]);let mt=Math.max(0,
...S.map(({card:B})=>B<0?0:l(B).offsetHeight));for(let B of S){let Nt=s+B.at,kt=B.card<0?h.filter(qt=>f(qt).includes(B)):
[];if(kt.length&&te(c,[xn(kt,[Nt,j],[Nt,y+mt])]),b.set(B,y+mt),B.card<0)continue;let It=l(B.card).offsetHeight,ae=$===0?
y+mt-It:y;b.set(B,ae+It),ip(l(B.card),Nt-(B.room-Ir)/2,ae);for(let{label:qt,arrows:_n,at:kn}of v.get(B)??[]){ip(qt,kn-qt.
offsetWidth/2,j+(z-qt.offsetHeight)/2),c.append(sp(_n,kn,j+z,ae));for(let hi of _n)g.get(hi)?.push([kn,j])}for(let[qt,_n]of g)
f(qt)[0]===B&&_n.unshift([Nt,ae+It],[Nt,y+mt])}y+=mt}for(let[$,S]of g)te(c,[rp($,S,s+o+zo/2)]);return y+(g.size&&zo)-r}function ip(t,e,n){
t.style.left=`${Math.round(e)}px`,t.style.top=`${Math.round(n)}px`}function Yy(t,e,n){let o=({arrows:a})=>{let c=a.map(l=>e.
get(Ie(l))?.at(-2)?.at??0);return c.reduce((l,f)=>l+f,0)/c.length},s=[...t].sort((a,c)=>o(a)-o(c)),r=s.reduce((a,{label:c})=>a+
c.offsetWidth+8,0),i=n-r/2;return s.map(a=>{let c=a.label.offsetWidth+8;return i+=c,{...a,at:i-c/2}})}var cp=null,lp=()=>cp;async function fp(t){let[e]=await Promise.all([ks(),G()]),n=Do(x,e,w),o=h=>x.statements.article[h.
statement],s=Do(x,e,{...w,about:null}),r=[...new Set(s.map(o))].sort((h,g)=>h-g);if(!r.length){N(t,Zn("arguments",d("p",
{},p("no_arrows"))));return}let i=w.article!==null&&!x.articles.some(({id:h})=>h===w.article),c=r.find(h=>x.articles[h].
id===w.article)??r.find(h=>n.some(g=>o(g)===h))??r[0],l=n.filter(h=>o(h)===c),f=x.articles[c],u=[...new Set(l.flatMap(h=>h.
statements))];cp={article:c,statements:u};let m=Zn("arguments",d("p",{class:"line choosers"},J(p("argument_article"),r.map(
h=>[x.articles[h].id,x.articles[h].title]),f.id,h=>k({article:h})),d("label",{},`${p("about")} `,Jy(e,s))),i&&d("p",{class:"\
quiet"},p("no_such_article")),d("h2",{lang:f.language},f.title),d("p",{class:"source",dir:"ltr"},be(f)),Xy(l,n,u),l.length?
Zy(e,l):d("p",{},p("no_arrows_here")));N(t,m),l.length&&ap(m,e,l,e.places[c])}function Jy({topics:t,cards:e},n){let s=[...new Set(
n.flatMap(({tail:r,head:i})=>[...e[r].about??[],...e[i].about??[]]))].map(r=>t[r]).sort(([,r],[,i])=>r.localeCompare(i));
return J(p("about"),[["",p("about_all")],...s],w.about??"",r=>k({about:r||null}))}function Xy(t,e,n){return d("p",{class:"\
quiet"},`${F(jn())}. `,t.length<e.length?p("arrows_here",{here:q(t.length,"arrow"),all:e.length}):`${q(t.length,"arrow")}\
.`," ",n.length>0&&H(p("show_quotes"),n,p("tab_arguments")),d("br"),p("arguments_help"))}function Zy({cards:t},e){let n=[
...new Set(e.flatMap(({tail:a,head:c})=>[a,c]))].map(a=>t[a]),o=[...n,...e],s=a=>n.some(c=>c.sign===a),i=[...[void 0,"no\
t actual","hedged"].filter(a=>o.some(c=>c.hold===a)).map(a=>[nc({hold:a}),p(`look_${a?.replace(" ","_")??"plain"}`)]),o.
some(a=>a.denied)&&[nc({denied:!0}),`\u2298 ${p("held_denied")}`],...["cooperation","conflict"].filter(s).map(a=>[nc({sign:a}),
p(`look_${a}`)])];return d("ul",{class:"looks"},i.map(a=>a&&d("li",{},a)))}function nc({hold:t,denied:e=!1,sign:n="neith\
er"}){let o=_("rect",{x:2,y:2,width:24,height:12,rx:4,class:`border ${n}`,...ec(t)}),s=e&&_("rect",{x:2,y:2,width:5,height:12,
class:"bar-denied"});return _("svg",{class:"sample",width:28,height:16,viewBox:"0 0 28 16","aria-hidden":"true"},o,s)}function up(t,e){let[n,o]=[0,0];return{places:t.map(({top:r,cards:i})=>{let a=i.length?Math.max(0,o-(r+n+i[0].offset)-160):
0;n+=a;let c=i.map(({offset:l,height:f})=>{let u=Math.max(r+n+l,o);return o=u+f+e,u-r-n});return{room:a,tops:c}}),end:o}}
function mp(t){let e=[];for(let n of t){let o=e[e.length-1];o&&n===o[1]+1?o[1]=n:e.push([n,n])}return e.map(([n,o])=>n===
o?`${n}`:`${n}\u2013${o}`).join(", ")}var oc=({sign:t,hold:e,denied:n,doubted:o,isOut:s})=>[t,e&&`held-${e.replace(" ","-")}`,n&&"denied",o&&"doubted",s&&"out"].
filter(Boolean).join(" "),qr=t=>d("span",{class:`swatch ${pp(t)}`,"aria-hidden":"true"}),pp=t=>t===null?"of-author":`pat\
tern-${t%4}`;function dp({level:t,stretches:e,runs:n},o){let s=e.map(c=>t1(c,o)),i=d(t===0?"p":t===1?"h2":"h3",{class:"w\
ords",dir:"auto",lang:o.reading.lang},s.flatMap((c,l)=>[c,n1(e[l],o)])),a=n.map(c=>o1(c,o));return{text:i,names:a,ends:n.
map(c=>[s[c.first],s[c.last]])}}function t1({text:t,on:e,begins:n},{claims:o,passages:s,callbacks:r}){if(!e.length)return document.
createTextNode(t);let i=[...new Set(e.map(({claim:f})=>f))],a=i.some(f=>o[f].by!==null),c=i.every(f=>o[f].isOut),l=C([n.
some(f=>o[f].denied)&&d("span",{class:"sign denied","aria-hidden":"true"}),n.some(f=>o[f].doubted)&&d("span",{class:"sig\
n doubted","aria-hidden":"true"}),e1(t,e,o)],()=>r.open(i.map(f=>o[f].id)),{dir:null,class:`passage${a?" of-source":""}${c?
" out":""}`});for(let f of i)s[f].push(l);return l}var e1=(t,e,n)=>e.reduce((o,{claim:s,lane:r})=>d("span",{class:`under\
line lane-${r} ${oc(n[s])}`},o),t);function n1({ends:t},{reading:e,unfold:n}){if(!t.length)return null;let o=mp(t.map(s=>s+
1));return T(o,s=>n(t,s),{class:"number-mark","aria-expanded":"false","aria-label":e.say("reading_notes",{numbers:o})})}
function o1({by:t},{reading:e}){let{name:n,lang:o}=e.claimants[t];return d("div",{class:"speaker"},d("bdi",{lang:o},n),d(
"span",{class:`bar ${pp(t)}`}))}function hp(t,e,n,o){let{by:s,marks:r,actions:i,isSourceInferred:a}=t,{name:c,lang:l}=n.claimants[s??0],f=d("bdi",{lang:l},
a?`[${c}]`:c),u=s===null?n.say("the_author"):[f,`, ${n.say("reading_quoted")}`];return d("div",{class:`note-card ${oc(t)}`},
d("p",{class:"sentence"},d("span",{class:"note-number"},e),C(s1(t,n),()=>o.open([t.id]),{class:"link whole"})),d("p",{class:"\
whose"}," ",d("span",{class:"name"},qr(s),d("span",{},u)),r.map(m=>d("span",{class:"mark"},m)),i.map(({label:m,press:h})=>T(
m,h,{class:"action"}))))}function s1({sentence:t,sign:e,denied:n,doubted:o},{say:s}){let r=t.map((i,a)=>[a>0&&!i.text.startsWith(
",")&&" ",r1(i,e)]);return[n&&d("strong",{},`\u2298 ${s("look_denied")}: `),o&&d("strong",{},"? "),r]}function r1({text:t,
kind:e,lang:n,inferred:o=!1},s){let r=o?`[${t}]`:t;return e==="verb"?d("span",{class:`verb ${s}`},r):e?d("bdi",{class:e,
lang:n},r):r}var sc=8;function gp({claimants:t,say:e},n,o){let s=l=>n.some(l),r=[[s(({hold:l,denied:f})=>!l&&!f),"",e("look_plain")],
[s(({hold:l})=>l==="not actual"),"held-not-actual",e("look_not_actual")],[s(({hold:l,doubted:f})=>l==="hedged"||f),"held\
-hedged",e("look_hedged")],[s(({denied:l})=>l),"denied",`\u2298 ${e("held_denied")}`],[s(({doubted:l})=>l),"doubted",`? ${e(
"held_doubted")}`],[s(({sign:l})=>l==="cooperation"),"cooperation",e("look_cooperation")],[s(({sign:l})=>l==="conflict"),
"conflict",e("look_conflict")]],i=t.map((l,f)=>i1(l,f,o)),a=i.slice(sc),c=t.slice(sc).some(({isChosen:l})=>l);return d("\
div",{class:"reading-key"},d("div",{class:"claimants",role:"group","aria-label":e("reading_claimants")},d("span",{class:"\
quiet"},e("reading_claimants")),i.slice(0,sc),a.length>0&&d("details",{open:c},d("summary",{},e("and_more",{n:a.length})),
a)),d("p",{class:"looks-of-lines"},r.map(([l,f,u])=>l&&d("span",{class:`underline ${f}`},u))))}var i1=({id:t,name:e,lang:n,
count:o,isChosen:s},r,{choose:i})=>T([qr(r||null),d("bdi",{lang:n},e),` ${o}`],()=>i(s?null:t),{class:"claimant","aria-p\
ressed":String(s)});var a1=960,c1=720,l1=6,Rr=class{#e=[];#t=-1;#n=_("path",{});constructor(e,n,o){this.element=e,this.drawing=n,this.cards=
o}add(e,n,o,s,r){this.#e.push({row:e,apart:n,claims:o,names:s,ends:r,room:0})}watch(){let{element:e}=this;e.append(_("sv\
g",{class:"leader","aria-hidden":"true"},this.#n)),new ResizeObserver(()=>this.#o()).observe(e);for(let n of["pointerove\
r","focusin"])e.addEventListener(n,o=>this.#r(o.target));for(let n of["pointerleave","focusout"])e.addEventListener(n,()=>this.#r(
null));document.fonts?.ready.then(()=>{this.#t=-1,this.#o()})}#o(){let{element:e,cards:n}=this,o=e.clientWidth;if(!o||o===
this.#t)return;this.#t=o;let s=o<c1;e.classList.toggle("slim",o<a1),e.classList.toggle("narrow",s);let r=0,i=this.#e.map(
({row:f,apart:u,claims:m,room:h})=>{r+=h;let g=m.map(y=>({offset:this.#s(y),height:n[y].offsetHeight})),b=u?[{offset:0,height:u.
offsetHeight}]:[];return{top:f.offsetTop-r,cards:s?[]:[...b,...g]}}),a=this.#e.map(({ends:f})=>f.map(([u,m])=>f1(u,m))),
{places:c,end:l}=up(i,l1);for(let[f,u]of this.#e.entries()){u.room=c[f].room,u.row.style.marginTop=u.room?`${u.room}px`:
"";let m=[...u.apart?[u.apart]:[],...u.claims.map(h=>n[h])];for(let[h,g]of m.entries())g.style.top=s?"":`${c[f].tops[h]}\
px`;u1(u.names,a[f])}e.style.minHeight=s?"":`${l}px`}#s(e){return this.drawing.passages[e][0].offsetTop}#r(e){let{cards:n,
drawing:o,element:s}=this,r=e instanceof Element?e.closest(".passage, .note-card"):null,i=c=>r!==null&&(n[c]===r||o.passages[c].
some(l=>l===r)),a=n.flatMap((c,l)=>i(l)?[l]:[]);for(let c of s.querySelectorAll(".now"))c.classList.remove("now");for(let c of a)
for(let l of[n[c],...o.passages[c]])l.classList.add("now");this.#n.setAttribute("d",a.map(c=>this.#i(c)).join(" "))}#i(e){
let[n]=this.drawing.passages[e];if(!n||this.element.classList.contains("narrow"))return"";let[o,s]=[this.element,this.cards[e]].
map(l=>l.getBoundingClientRect()),r=n.getClientRects()[0],i=n.closest(".words")?.getBoundingClientRect()??r,[a,c]=[r.bottom-
o.top,s.top-o.top+14];return`M${i.right-o.left+2} ${a} L${s.left-o.left} ${c}`}};function f1(t,e){return t instanceof HTMLElement&&
e instanceof HTMLElement?{top:t.offsetTop,bottom:e.offsetTop+e.offsetHeight}:{top:0,bottom:0}}function u1(t,e){let n=t.map(
r=>r.firstElementChild),o=n.map(r=>r.offsetHeight),s=0;for(let[r,i]of t.entries()){let{top:a,bottom:c}=e[r],l=e.slice(0,
r).filter(u=>u.bottom>a).length,f=Math.max(0,s-a);s=a+f+o[r],i.style.top=`${a}px`,i.style.height=`${c-a}px`,i.style.right=
`${l*8}px`,n[r].style.marginTop=`${f}px`}}var wp=/^(#{1,6})[ \t]+/,m1=/[\p{L}\p{N}]/u,yp=t=>[...t].sort((e,n)=>xp(e)-xp(n)||bp(e)-bp(n)),xp=({spans:t})=>t.length?
Math.min(...t.map(([e])=>e)):-1,bp=({spans:t})=>Math.max(0,...t.map(([,e])=>e));function $p(t){let e=new Map,n="";for(let{
quote:s}of t)!s||e.has(s)||(e.set(s,n.length),n+=`${s}

`);let o=t.map(s=>{let r=e.get(s.quote);return r===void 0?s:{...s,spans:[p1(r,r+s.quote.length)]}});return{text:n,claims:o}}
var p1=(t,e)=>[t,e];function Op(t,e){let n=d1(t),o=n.map(()=>[]);for(let[i,{spans:a}]of e.entries())for(let[c,l]of a)for(let f=h1(
n,c);f<n.length&&n[f].from<l;f++){let u={from:Math.max(c,n[f].from),to:Math.min(l,n[f].to),claim:i,lane:0};u.to>u.from&&
o[f].push(u)}let s=new Set,r=new Map(o.flatMap((i,a)=>i.map(({claim:c})=>[c,a])));return n.map((i,a)=>{let c=w1(t,i,g1(o[a]),
s,f=>r.get(f)===a),l=c.flatMap(({begins:f})=>f).sort((f,u)=>f-u);return{level:i.level,stretches:c,claims:l,runs:x1(c,e)}})}
function d1(t){let e=[],n=!1;for(let o=0;o<t.length;){let s=t.indexOf(`
`,o),r=s<0?t.length:s,i=t.slice(o,r),a=wp.exec(i)?.[1].length??0;a?e.push({from:o+i.length-i.replace(wp,"").length,to:r,
level:a}):i.trim()&&n?e[e.length-1].to=r:i.trim()&&e.push({from:o+i.search(/\S/),to:r,level:0}),n=!a&&i.trim()!=="",o=r+
1}return e}function h1(t,e){let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].to>e?o=s:n=s+1}return n}function g1(t){let e=[
...t].sort((o,s)=>o.from-s.from||s.to-o.to),n=new Array(4).fill(0);return e.map(o=>{let s=Math.max(0,n.findIndex(a=>a<=o.
from)),i=n.every(a=>a>o.from)?3:s;return n[i]=Math.max(n[i],o.to),{...o,lane:i}})}function w1(t,e,n,o,s){let i=[...new Set(
[e.from,e.to,...n.flatMap(({from:c,to:l})=>[c,l])])].sort((c,l)=>c-l),a=new Map;for(let{claim:c,to:l}of n)s(c)&&a.set(c,
Math.max(a.get(c)??0,l));return i.slice(0,-1).map((c,l)=>{let f=i[l+1],u=n.filter(g=>g.from<=c&&g.to>=f),m=[...new Set(u.
map(({claim:g})=>g))],h=m.filter(g=>!o.has(g));for(let g of h)o.add(g);return{text:t.slice(c,f),on:u.map(({claim:g,lane:b})=>({
claim:g,lane:b})),begins:h,ends:m.filter(g=>a.get(g)===f).sort((g,b)=>g-b)}})}function x1(t,e){let n=[],o=new Map;for(let[
s,{on:r,text:i}]of t.entries()){let a=new Set(r.map(({claim:c})=>e[c].by).filter(c=>c!==null));for(let c of a){let l=o.get(
c);if(l)l.last=s;else{let f={by:c,first:s,last:s};o.set(c,f),n.push(f)}}if(m1.test(i))for(let c of o.keys())a.has(c)||o.
delete(c)}return n}function Sp(t,e,n){let{text:o,claims:s}=t.text===null?$p(t.claims):{...t,text:t.text},r=yp(s),i=b1(Op(o,r),t.title),a={reading:t,
callbacks:e,claims:r,passages:r.map(()=>[]),unfold:(m,h)=>{let g=h.getAttribute("aria-expanded")==="true";h.setAttribute(
"aria-expanded",String(!g));for(let b of m)c[b].classList.toggle("unfolded",!g)}},c=r.map((m,h)=>hp(m,h+1,t,e)),l=d("div",
{class:"reading"}),f=new Rr(l,a,c),u=r.flatMap(({spans:m},h)=>m.length?[]:[h]);for(let[m,h]of i.entries()){let{text:g,names:b,
ends:y}=dp(h,a),$=m===0&&[d("div",{class:"about"},n),gp(t,r,e)],S=m===0&&u.length>0&&y1(u,c,t),v=d("div",{class:"notes"},
S,h.claims.map(L=>c[L])),M=d("div",{class:`row level-${h.level}`},d("div",{class:"speakers"},b),d("div",{},g,$),v);l.append(
M),f.add(M,S||null,h.claims,b,y)}return f.watch(),{element:l,show:m=>$1(a,c,m)}}function b1(t,e){return t[0]?.level===1?
t:[{level:1,stretches:[{text:e,on:[],begins:[],ends:[]}],claims:[],runs:[]},...t]}var y1=(t,e,{say:n})=>d("div",{class:"\
unplaced"},d("p",{class:"quiet"},n("reading_unplaced")),t.map(o=>e[o]));function $1({claims:t,passages:e},n,o){let s=new Set(
o),r=({id:c})=>s.has(c),i=new Set(t.flatMap((c,l)=>r(c)?e[l]:[]));for(let c of e.flat())c.classList.toggle("current",i.has(
c));for(let[c,l]of t.entries())n[c].classList.toggle("current",r(l)),n[c].toggleAttribute("data-current",r(l));for(let c of[
...e.flat(),...n])c.removeAttribute("aria-current");let a=[...i][0]??n[t.findIndex(r)];return a?.setAttribute("aria-curr\
ent","location"),a}var _p="author",rc=t=>I().statements.get(t).sources?.at(-1)??null;function ic(t){let e=rc(t);return e===null?_p:I().entities[e].
id}function kp(t,e,n){let{entities:o}=I(),s=new Map([[null,0]]);for(let c of e)s.set(rc(c),(s.get(rc(c))??0)+1);let[r,...i]=s;
return[r,...i.sort(([,c],[,l])=>l-c)].map(([c,l])=>{let f=c===null?_p:o[c].id,u=p("reading_author",{name:t.author||t.publisher}),
m=c===null?{name:u}:{name:X(o[c]),lang:Ot(o[c].id)};return{id:f,...m,count:l,isChosen:f===n}})}function Mp(t,e,n){let{names:o,
labels:s,statements:r}=x,i=I(),a=new Map(e.map(({id:l},f)=>[l,f||null])),c=O1(new Set(t));return t.map(l=>{let f=i.statements.
get(l),u=r.mode[l]!==tn,m=o.stances[r.stance[l]],h=m==="doubts"||m==="rejects",g=r.certainty[l]!==0||h,b=f.sources??[],y=[
b.length>1&&`${p("according_to")} ${hn(b).join(" > ")}`,u&&s.modes[r.mode[l]],r.certainty[l]!==0&&s.certainties[r.certainty[l]],
m==="doubts"&&p("author_doubts"),m==="rejects"&&p("author_rejects"),f.ended&&p("ended")],$=o.signs[ut(l).sign],S=c.get(l);
return{id:x.keys.at(l),spans:i.bodies.get(r.article[l])===null?[]:Wo(l),quote:Qt(l),sentence:vp(l),sign:$==="together"?"\
cooperation":$,hold:u?"not actual":g?"hedged":void 0,denied:r.polarity[l]!==0,doubted:h,by:a.get(ic(l))??null,isSourceInferred:f.
inferred?.includes("according_to")??!1,marks:y.filter(v=>typeof v=="string"),isOut:!n[l],actions:S?[{label:p("show_in_gr\
aph"),press:()=>k({tab:"graph",open:S,pair:null})}]:[]}})}function O1(t){let e=new Map;for(let{a:n,b:o,rows:s}of O.pairs.
values())for(let r of s){let i=x.ties.statement[r];!t.has(i)||e.has(i)||e.set(i,uf(n,o))}return e}function vp(t,e=0){let{
statements:n,roles:o}=I(),{s,inferred:r=[]}=n.get(t),{verb:i,ends:a,field:c}=xe(t),l=(u,m)=>({...S1(u,e),inferred:r.includes(
m)}),f=(e?[]:[...Ro(t)].sort(([u],[m])=>u-m)).flatMap(([u,m])=>[{text:`, ${o[u].label}`},l(m,o[u].id)]);return[l(s,"subj\
ect"),{text:i,kind:"verb"},...a.map(u=>l(u,c)),...f]}function S1(t,e){let n=I();if(typeof t=="string")return{text:t,kind:"\
name"};if(t>=0)return{text:X(n.entities[t]),kind:"name",lang:gn(t)};let o=-1-t;if(e>=2)return{text:`#${x.keys.at(o).split(
"#")[1]}`,kind:"nested"};let s=vp(o,e+1).map(({text:r,inferred:i})=>i?oe(r):r);return{text:`\u201C${Va(s.join(" "),o)}\u201D`,
kind:"nested"}}function Ap(t){let e=new Map;for(let n of t)for(let o of Cr(n))e.set(o,(e.get(o)??0)+1);return e}function Cr(t,e=new Set(
[t])){let{s:n,o,roles:s=[]}=I().statements.get(t),r=new Set;for(let i of[n,o,...s.map(([,a])=>a)])if(typeof i=="number"){
if(i>=0)r.add(i);else if(!e.has(-1-i)){e.add(-1-i);for(let a of Cr(-1-i,e))r.add(a)}}return r}var Tp=30,_1=8;function Lp(t,e){let{articles:n}=x;if(n.length<2)return null;let o=k1(),s=o.indexOf(t),r={n:s+1,of:o.length},
i=(c,l,f)=>T(l,()=>Ep(o[s+c]),{"aria-label":p(f),disabled:o[s+c]===void 0}),a=d("details",{class:"menu articles"},d("sum\
mary",{},p("articles_list",r)));return a.addEventListener("toggle",()=>a.open&&a.childElementCount===1&&a.append(M1(o,t,
e))),d("div",{class:"line"},i(-1,"\u2039","previous_article"),a,i(1,"\u203A","next_article"))}var Ep=t=>k({article:x.articles[t].
id,open:null});function k1(){let{articles:t}=x,e=n=>t[n].first??t[n].last??Number.MAX_SAFE_INTEGER;return[...t.keys()].sort(
(n,o)=>e(n)-e(o)||n-o)}function M1(t,e,n){let o=x.articles.map(()=>[0,0]);for(let[c,l]of x.statements.article.entries())
o[l][1]++,n[c]&&o[l][0]++;let s=c=>d("li",{},A1(c,c===e,o[c])),r=d("div",{class:"found"},Ee(t.map(s),Tp)),i=c=>{let l=c.
toLocaleLowerCase().split(/\s+/).filter(Boolean),f=t.filter(u=>l.every(m=>v1(u).includes(m)));N(r,f.length?Ee(f.map(s),Tp):
d("p",{class:"quiet"},p("no_article_called",{text:c})))},a=d("input",{type:"search","aria-label":p("find_article"),placeholder:p(
"find_article"),oninput:({target:c})=>i(c.value)});return d("div",{},t.length>=_1&&a,r)}function v1(t){let{title:e,author:n,
publisher:o,published:s,first:r}=x.articles[t],i=r===null?"":ft(r);return[e,n,o,s,i].join(" ").toLocaleLowerCase()}function A1(t,e,[
n,o]){let s=x.articles[t],r=n<o?p("matching_of",{n,of:q(o,"statement")}):q(o,"statement");return T([d("span",{class:"tit\
le",dir:"auto",lang:s.language},s.title),d("span",{class:"quiet"},d("bdi",{},s.publisher),` \xB7 ${Kn(s)} \xB7 ${r}`)],()=>Ep(
t),{"aria-current":e?"true":null})}var T1=500,ie=null,ac=null;async function Np(t){await G();let{articles:e}=x,n=e.findIndex(({id:c})=>c===w.article),o=Math.
max(0,n);if(!e.length){N(t,Zn("article",d("p",{},p("no_articles"))));return}let s=w.article!==null&&n<0,r=[O,o,s,w.about,
w.claimant,w.language];if(!(ie&&t.contains(ie.sheet)&&ie.of.every((c,l)=>c===r[l]))||!ie){let c=ie&&t.contains(ie.sheet)&&
ie.of[1]===o;ie={of:r,...L1(o,s)},N(t,ie.sheet),c||(ac=null)}let a=ie.reading.show([...Ge()].map(c=>x.keys.at(c)));a&&ac!==
w.open&&Za(a,ie.sheet)&&a.scrollIntoView({block:"center"}),ac=w.open}function L1(t,e){let n=x.articles[t],o=I().bodies.get(
t),s=Si(x,w),r=Ct(x.statements.article,t).filter(s),i=Ap(r),a=w.about===null?void 0:Ms(w.about),c=a!==void 0&&i.has(a)?a:
null,l=kp(n,r,w.claimant),f=l.find(({isChosen:y})=>y)?.id??null,u=r.filter(y=>(c===null||Cr(y).has(c))&&(f===null||ic(y)===
f)),m=ce(x,w),h=Mp(u,l,m),g=Sp({title:n.title,lang:n.language,text:o,claims:h,claimants:l,say:p},{open:I1,choose:y=>k({claimant:y})},
[e&&d("p",{class:"quiet"},p("no_such_article")),d("p",{class:"source",dir:"ltr"},be(n),N1(n)," ",Xa(n)),E1(n),o===null&&
d("p",{class:"quiet"},p("quotes_only")),d("p",{class:"quiet"},q1(u,r.length,m))]),b=d("div",{class:"line choosers"},Lp(t,
m),R1(i,c));return{sheet:Zn("article",b,g.element),reading:g}}function E1({status:t,newer:e}){if(t==="retracted")return d(
"p",{class:"notice"},p("counts_nowhere"));if(!e.length)return null;let n=e.map(o=>{let{id:s,title:r}=x.articles[o];return[
" ",C(Ft(r),()=>k({article:s,open:null}))]});return d("p",{class:"notice"},p("counts_in_newer"),n)}var N1=({licence:t})=>t?
` \xB7 ${t}`:"";function I1(t){let e=t.map(n=>x.keys.numberOf(n));return e.length===1?bt(e[0]):Q(e,p("quotes"))}function q1(t,e,n){
let o=t.filter(a=>!n[a]).length,s=q(e,"statement"),r=t.length<e?p("shown_of",{n:t.length,of:s}):s,i=o?`, ${p("left_out_b\
y_filters",{n:o})}`:"";return`${F(jn())}. ${F(r)}${i}.`}function R1(t,e){let{entities:n}=I(),s=[...t].sort(([,i],[,a])=>a-
i).slice(0,T1).map(([i,a])=>[n[i].id,`${X(n[i])} (${a})`]),r=e===null?"":n[e].id;return d("label",{},`${p("about")} `,J(
p("about"),[["",p("about_all")],...s],r,i=>k({about:i||null})))}var C1=["aim","audience","meant for"];async function jp(t){await G();let{bargains:e,others:n}=vs(),o=e.map(r=>Ip(r,_i(x,
w,r))),s=e.some(r=>!_i(x,w,r));N(t,Kt(d("h2",{},p("tab_bargains")),d("p",{class:"quiet"},p("exchange_help")),s&&d("p",{class:"\
quiet"},p("outcome_elsewhere")),o.length?o:d("p",{},p("no_exchange")),n.length>0&&[d("h2",{},p("other_offers")),n.map(r=>Ip(
r))]))}function Ip(t,e){let n=I(),o=Bt(O.chosen,t.flatMap(u=>u.statements)),s=Ge(),i=t.map(u=>x.relations[u.relation]).reduce(
(u,m)=>m.wider.length>u.wider.length?m:u),a=o.filter(u=>ut(u)===i),c=qp(o.map(u=>n.statements.get(u).s)),l=qp(a.flatMap(
u=>n.statements.get(u).o??[])),f=u=>n.roles.map((m,h)=>u.includes(m.function??"")&&cc(m.label,P1(h,o),t,u));return d("se\
ction",{class:"bargain","aria-current":o.some(u=>s.has(u))&&"location"},d("h3",{},Rp(c),` ${Ha(i,c)} `,Rp(l)),e&&d("p",{
class:"outcome"},d("strong",{},`${p("outcome")}: `),j1(e)),d("dl",{},cc(p("offered_thing"),Cp(t.map(u=>u.things))),cc(p(
"offered_to"),Cp(t.map(u=>u.targets))),f(fs),f(C1)),e?W1(e):d("p",{class:"quiet"},`${p("dates")}: ${Wp(t)}`),d("p",{class:"\
actions"},q(t.length,"act"),", ",C(q(o.length,"statement"),()=>Q(o,i.label))))}var qp=t=>[...new Map(t.map(e=>[re(e),e])).
values()],Rp=t=>t.map((e,n)=>[n?", ":"",wn(e)]),j1=({outcome:t,again:e})=>`${t}${e?`, ${p("offered_again")}`:""}`;function W1({
moves:t}){let e=t.map(([n,o,s,r,i,a])=>d("li",{},d("span",{class:"when"},B1(s)?oe(o):o||p("date_unknown")),d("span",{},d(
"strong",{},n),": ",H(St(s[0]),s,n),r&&` (${p("may_be",{doubt:r})})`,i&&d("span",{class:"quiet"}," (",H(i,a,n),")"))));return d(
"details",{class:"course",open:t.length<8},d("summary",{},p("course")),d("ol",{},e))}var B1=t=>t.some(e=>I().statements.
get(e).inferred_when);function Wp(t){let e=Bt(O.chosen,t.map(r=>r.statements[0])),{first:n,last:o}=x.statements,s=r=>Vs(
I().statements.get(r),[n[r],o[r]]);return[...new Set(e.map(s))].join(", ")}function cc(t,e,n=[],o=[]){let s=e.map(({shown:r,
name:i,by:a})=>{let c=n.filter(u=>u.statements.some(m=>a.includes(m))),f=o===fs&&c.length<n.length&&` ${p("in_some",{n:c.
length,of:n.length})}: ${Wp(c)}`;return d("li",{},r," ",H(String(a.length),a,i),f&&d("span",{class:"quiet"},f))});return s.
length>0&&d("div",{},d("dt",{},t),d("dd",{},d("ul",{},s)))}function Cp(t){let e=new Map;for(let[o,s]of t.flatMap(r=>[...r]))
e.set(o,[...e.get(o)??[],...s]);let{labels:n}=x.offers;return[...e].map(([o,s])=>({shown:C(n[o],()=>st(o),{lang:_e(o)}),
name:n[o],by:s}))}function P1(t,e){let n=new Map;for(let o of e)for(let[s,r]of I().statements.get(o).roles??[]){if(s!==t)
continue;let i=re(r);n.set(i,{shown:wn(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}function Bp(t,e){let n=t.sources.map(({id:a,label:c})=>({id:a,label:c}));n.sort((a,c)=>Pp(a.label,c.label)||Pp(a.id,c.id));
let s=[...t.signers.map(a=>`by:${a}`),...n.map(({id:a})=>`of:${a}`)].map((a,c)=>({name:a,isSigner:c<t.signers.length,claims:0,
disputed:0,shared:0})),r=new Map(n.map(({id:a},c)=>[a,t.signers.length+c])),i={holders:s,disputes:new Map};for(let a of F1(
t,e,r).values())D1(i,a);return i}function F1(t,e,n){let{publisher:o,author:s}=t.statements,r=new Map;for(let i of bs(t,e)){
let{claim:a,who:c,at:l}=i,f=r.get(a)??new Map;r.set(a,f);for(let u of new Set(c===null?[o[l],s[l]]:[n.get(c)??-1]))u>=0&&
f.set(u,[...f.get(u)??[],i])}return r}function D1({holders:t,disputes:e},n){let o=[...n].sort(([i],[a])=>i-a),[s,r]=[new Set,
new Set];for(let[i,[a,c]]of o.entries()){c.some(({held:l})=>l)&&t[a].claims++;for(let[l,f]of o.slice(i+1)){let[[u]=[-1]]=Ni(
c,f),m=a*t.length+l;Ii(u)&&e.set(m,(e.get(m)??0)+1);for(let h of Ii(u)?[s]:Dl(u)?[r]:[])t[l].isSigner&&h.add(a),t[a].isSigner&&
h.add(l)}}for(let i of s)t[i].disputed++;for(let i of r)t[i].shared++}function z1({holders:t,disputes:e},n){let o=n===void 0?
-1:t.findIndex(({name:a})=>a===n),s=null;for(let[a,c]of e){let[l,f]=[Math.floor(a/t.length),a%t.length];if(o>=0&&l!==o&&
f!==o)continue;let u=!s||c>s.number,m=s&&c===s.number&&(l<s.one||l===s.one&&f<s.other);(u||m)&&(s={one:l,other:f,number:c})}
if(t.length<2)return null;let r=o>=0?o:s?.one??0,i=s?s.one+s.other-(o>=0?r:s.one):r?0:1;return[t[r].name,t[i].name]}function jr(t,e,n){
if(e.compared_with)return{state:e,standings:Bp(t,e)};let o=c=>String(e[c])===String(n[c])?null:e[c],s={...e,modes:o("mod\
es"),polarities:o("polarities")},r=Bp(t,s),i=String(e.according_to)!==String(n.according_to)&&e.according_to.length===1,
a=z1(r,i?e.according_to[0]:void 0);return{state:a?{...s,according_to:[a[0]],compared_with:[a[1]]}:s,standings:r}}var Pp=(t,e)=>t<
e?-1:t>e?1:0;var G1={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},Fp=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,H1=/[^\p{ASCII}]/u,
Dp=new Map;function zp(t){let e=Dp.get(t);if(e!==void 0)return e;let o=[...t.normalize("NFKD").replace(Fp,"").toLowerCase().
replace(Fp,"")].map(s=>G1[s]??(/\p{Pd}/u.test(s)?"-":/\s/u.test(s)?" ":s)).join("");return Dp.set(t,o),o}function Lt(t){
return(H1.test(t)?Array.from(t,zp).join(""):t.toLowerCase()).replace(/\s+/g," ").trim()}var lc=t=>Lt(t).split(" ").filter(
Boolean);function fc(t){let e=[],n="",o=0;for(let s of t){let r=zp(s);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<
r.length;i++)e.push(o)}o+=s.length}return{plain:n,places:[...e,o]}}function Gp(t,e){let{plain:n,places:o}=fc(t),s=[];for(let r of e)
for(let i=n.indexOf(r);r&&i>=0;i=n.indexOf(r,i+r.length))s.push([o[i],U1(t,o,i+r.length-1)]);return s.sort((r,i)=>r[0]-i[0]||
i[1]-r[1]),s.filter(([r],i)=>s.slice(0,i).every(([,a])=>a<=r))}function U1(t,e,n){let o=n+1;for(;e[o]===e[n]&&o<e.length-
1;)o++;return e[n]+t.slice(e[n],e[o]).trimEnd().length}var V1=/[\p{L}\p{N}]/u;function Go(t,e){let n=e===0?" ":t[e-1];return n===
" "||n===`
`||!V1.test(n)}function Wr(t,e,n,o){let s=()=>{let i=Lt(e.wanted),a=o(c=>Lt(c).includes(i));N(n,a.some(Boolean)?a:d("p",{class:"quiet"},
p("sources_none",{words:e.wanted})))};return s(),[d("input",{type:"search",value:e.wanted,placeholder:p("sources_find"),
"aria-label":t,oninput:i=>{e.wanted=i.target.value,s()}}),n]}var Hp=8,Q1=50,K1={wanted:""};function Vp(t,e,n,o){let s=t.filter(m=>!m.isSigner&&m.claims),r=t.filter(({isSigner:m})=>m),
i=m=>[...m].sort((h,g)=>g.claims-h.claims),c=[["sources_differ",s.filter(m=>m.disputed).sort((m,h)=>h.disputed-m.disputed),
m=>p("source_disputed",{n:m.disputed,of:m.claims})],["sources_shared",i(s.filter(m=>!m.disputed&&m.shared)),m=>p("source\
_shared",{n:m.shared,of:m.claims})],["sources_reported",i(s.filter(m=>!m.disputed&&!m.shared)),()=>p("source_reported")],
["sources_authors",i(r),()=>p("compare_own_claims")]],l=(m,h,g)=>d("li",{},T([d("span",{dir:"auto",lang:yo([m])},F(Ue([m]))),
g!==null&&d("span",{class:"num"},R(g)),d("small",{},h)],()=>o(m),{"aria-current":e.some(b=>String(b)===m)?"true":null})),
f=m=>{let h=$=>m(Ue([$])),b=["authors","everyone"].filter($=>($==="everyone"||r.length>1)&&h($)).map($=>l($,p(`source_${$}`),
null));return[...c.map(([$,S,v])=>{let M=S.filter(({name:L})=>h(L)).map(L=>l(L.name,v(L),L.claims));return M.length>0&&[
d("h2",{},p($)),Up(M)]}),b.length>0&&[d("h2",{},p("sources_together")),Up(b)]]},u=p(n?"sources_find_second":"sources_fin\
d_first");return d("nav",{class:"sources","aria-label":p("sources_find")},Wr(u,K1,d("div",{}),f))}function Up(t){let e=d(
"ul",{},t.slice(0,Hp));return[e,qo(t,Hp,Q1,n=>e.append(...n))]}var Y1=5,J1=40,uc=2,Qp=12,X1={affirms:"\u2713",denies:"\u2715",doubts:"?",rejects:"\u2715"},bn=1;async function mc(t){await G();
let{state:e,standings:n}=jr(x,w,V);if(!e.compared_with){N(t,Kt(d("h2",{},p("comparison")),d("p",{},p("compare_nobody"))));
return}let o=[e.according_to,e.compared_with],s=O.parts??ys(x,e,e.compared_with),r=([c,l])=>(bn=1,k({according_to:c,compared_with:l,
modes:e.modes,polarities:e.polarities})),i=c=>{let l=o[1-bn],f=String(l)===c?o[bn]:l;return r(bn?[f,[c]]:[[c],f])},a=c=>{
bn=c,mc(t).then(()=>t.querySelector("input")?.focus())};N(t,d("div",{class:"sheet compare"},Vp(n.holders,o,bn,i),d("sect\
ion",{class:"comparison"},d("h2",{},p("comparison")),d("p",{class:"quiet"},t$(o)),d("p",{class:"line"},T(`\u21C4 ${p("co\
mpare_swap")}`,()=>r([o[1],o[0]])),w.compared_with&&T(p("compare_end"),Z1)),e$(s,o,a))))}var Z1=()=>k({according_to:V.according_to,
compared_with:null,modes:w.modes??V.modes,polarities:w.polarities??V.polarities});function t$(t){let n=t.filter(s=>Ys(s).
length).map(s=>p("compare_known_by",{name:Ue(s),by:ne(Ys(s),3)})),o=he()&&`${F(Zs())}.`;return[!w.compared_with&&p("comp\
are_most"),...n,o].filter(Boolean).join(" ")}function e$({claims:t},e,n){let o=e.map(Ue),s=e.map((r,i)=>{let a=t.flat().
filter(({positions:f})=>f[i].some(u=>u.held)),c=Ys(r),l=c.length?p("quoted_by",{by:ne(c,2)}):p("compare_own_claims");return d(
"th",{scope:"col"},d("span",{dir:"auto",lang:yo(r)},F(o[i])),d("small",{},[l,$f(r),q(a.length,"claim")].filter(Boolean).
join(" \xB7 ")),T(p("compare_change"),()=>n(i),{"aria-pressed":String(bn===i),"aria-label":p("compare_change_side",{name:o[i]})}))});
return d("table",{},d("thead",{},d("tr",{},d("th",{scope:"col"},p("claim_column")),s)),po.map((r,i)=>o$(r,n$(t[i],e),e)))}
function n$(t,e){let{entities:n,statements:o}=I(),s=new Set(e.flat().map(c=>c.replace(/^of:/,""))),r=c=>{let{s:l,o:f}=o.
get(c.statements[0]);return[l,f].some(u=>typeof u=="number"&&u>=0&&s.has(n[u].id))},i=[...t].sort((c,l)=>c.statements[0]-
l.statements[0]),a=new Set(i.filter(r));return[...a,...i.filter(c=>!a.has(c))]}function o$(t,e,n){let[o,s]=n.map(Ue),r=p(
`compare_${t}`,{first:o,second:s}),i=e.flatMap(g=>g.statements),a=d("tr",{class:"part"},d("th",{colspan:3,scope:"rowgrou\
p"},d("h3",{},F(r)," ",H(e.length,i,r))," ",d("small",{},e.length?p(`compare_${t}_meaning`,{first:o,second:s}):p(`compar\
e_${t}_none`,{first:o,second:s})))),c=qn(),l=({statements:g})=>g.includes(c),f=g=>g.map(b=>s$(b,n,l(b))),u=d("tr",{class:"\
more"}),m=Math.max(Y1,1+e.findIndex(l)),h=qo(e,m,J1,g=>u.before(...f(g)));return h&&u.append(d("td",{colspan:3},h)),d("t\
body",{},a,f(e.slice(0,m)),h&&u)}function s$(t,e,n){let{statements:o,positions:s}=t,[r]=s.flat().map(({at:i,claim:a})=>x.
statements.claim[i]===a?i:r$(i,a));return d("tr",{"aria-current":n&&"location"},d("th",{scope:"row"},i$(r,o)),e.map((i,a)=>{
let c=[...new Map(s[a].map(l=>[l.at,l])).values()];return d("td",{class:c.some(({how:l})=>l==="doubts"||l==="rejects")?"\
doubting":null},d("strong",{class:"of",dir:"auto",lang:yo(i)},F(Ue(i))),c.slice(0,uc).map(a$),c.length>uc&&C(p("more",{n:c.
length-uc}),()=>Q(t.sides[a],St(r))),!c.length&&d("span",{class:"quiet"},c$(i,o)))}))}function r$(t,e){let{denials:n,claim:o}=x.
statements,s=n.find(([r,i])=>r===t&&o[i]===e);return s?s[1]:t}function i$(t,e){let[n,o,s]=Co(t),r=ot(n,gn(I().statements.
get(t).s)),i=s===void 0?null:[" ",ot(s,gn(xe(t).ends[0]))],{mode:a}=x.statements,c=[a[t]>0&&x.labels.modes[a[t]],I().statements.
get(t).ended&&p("ended")],l=()=>e.length===1?bt(e[0]):Q(e,St(t)),f=d("span",{class:`verb ${x.names.signs[ut(t).sign]}`},
o);return[d("span",{dir:"auto"},C([r," ",f,i,Qa(t)],l)),c.map(u=>u&&[" ",d("span",{class:"mark"},u)])]}function a$({at:t,
how:e,who:n,certainty:o}){let s=e==="doubts"||e==="rejects",r=n!==null&&I().statements.get(t).inferred?.includes("accord\
ing_to"),i=s&&Mm(t,Qp)||kr(t,Qp),a=[o?x.labels.certainties[o]:null,r&&p("source_inferred")];return d("div",{class:"stand"},
d("span",{class:"disc","aria-hidden":"true"},X1[e]),C(p(`compare_${e}`),()=>bt(t),{class:"link how"}),a.map(c=>c&&[" ",d(
"span",{class:"mark"},c)]),d("blockquote",{dir:"auto",lang:nt(t).language},i))}function c$(t,e){if(e.some(yi(x,t)))return p(
"compare_no_position");let{s:n}=I().statements.get(e[0]),o=typeof n=="number"&&n>=0&&t.includes(`of:${I().entities[n].id}`);
return p(o?"compare_told_of":"compare_no_claim")}function Kp(t){let e=d("div",{class:"fitted"}),n=0;return new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===n||(n=
e.clientWidth,N(e,t(n)))}).observe(e),e}var[Yp,Jp]=[84,52],od=4,pc={bargain:()=>[Yt(9,26),_t("cooperation",20,18,58,18),Ho("cooperation",66,18),_t("quiet dashed",
26,34,64,34),qe("quiet",18,34,-1),Yt(75,26)],spiral:()=>[11,25,39].flatMap((t,e)=>l$(t+2,e%2===1)),contested:(t,{title:e})=>[
...ed("hatched"),e==="Denied"?dc(72,11):hc(72,11)],done:()=>td(),"also done":()=>td(),said:()=>nd(),quoted:()=>[...nd(),
Xp(34,34,"\u201C \u201D")],"main cause":({denied:t})=>[t?dc(16,26,12):Yt(16,26,11),_t("quiet thick",32,26,56,26),qe("qui\
et",59,26,1),_("rect",{class:"solid",x:62,y:15,width:20,height:22,rx:4})],reasons:({reasons:t=[],effects:e=[]})=>t.some(
n=>n>0)?f$(t):u$(t.length,e),precedent:()=>[_t("quiet",4,34,80,34),_("rect",{class:"solid",x:12,y:27,width:14,height:14}),
_("path",{class:"line quiet",d:"M19 21 C30 9 52 9 62 21"}),qe("quiet",63,22,1,55),_("rect",{class:"hollow dashed",x:56,y:27,
width:14,height:14})],forecast:()=>[_t("ink",2,16,26,16),_("path",{class:"line ink dashed",d:"M26 16 C44 16 46 40 76 41"}),
qe("ink",80,41,1)],plan:()=>[Yt(12,26),_t("ink dashed",24,26,52,26),qe("ink",56,26,1),_("rect",{class:"hollow dashed",x:60,
y:16,width:21,height:20,rx:3})],pair:({signs:t=[]})=>t.length===2?[Yt(9,26),_t("cooperation",20,18,56,18),Ho("cooperatio\
n",64,18),...Zp(20,34,62),Yt(75,26)]:[Yt(9,26),...t[0]==="conflict"?Zp(20,26,62):[_t("cooperation",20,26,56,26),Ho("coop\
eration",64,26)],Yt(75,26)],position:()=>[Yt(12,26),_t("ink",26,26,44,26),_("rect",{class:"hollow",x:46,y:14,width:36,height:24,
rx:6}),Xp(64,31,"\xB1")],denied:()=>[_("rect",{class:"solid",x:4,y:10,width:5,height:32}),...ed("",9,10,66,32),dc(72,11)]},
sd=t=>_("svg",{class:"small-figure",width:Yp,height:Jp,viewBox:`0 0 ${Yp} ${Jp}`,"aria-hidden":"true"},(Object.hasOwn(pc,
t.kind)?pc[t.kind]:pc.quoted)(t.figure,t)),Yt=(t,e,n=8)=>_("circle",{class:"solid",cx:t,cy:e,r:n}),_t=(t,e,n,o,s)=>_("li\
ne",{class:`line ${t}`,x1:e,y1:n,x2:o,y2:s}),Ho=(t,e,n)=>_("path",{class:`head ${t}`,d:`M${e-10} ${n-5.5} L${e} ${n} L${e-
10} ${n+5.5} Z`}),qe=(t,e,n,o,s=0)=>_("path",{class:`line ${t}`,d:"M-8 -6 L0 0 L-8 6",transform:`translate(${e} ${n}) ro\
tate(${s}) scale(${o} 1)`}),Xp=(t,e,n)=>_("text",{class:"middle",x:t,y:e},n),Zp=(t,e,n)=>[_t("conflict",t,e,n,e),_("line",
{class:"line conflict thick",x1:n,x2:n,y1:e-8,y2:e+8})],td=()=>[Yt(12,26),_t("ink",24,26,52,26),qe("ink",56,26,1),_("rec\
t",{class:"solid",x:60,y:16,width:21,height:20,rx:3})],l$=(t,e)=>[_t("conflict",8,t,76,t),_("line",{class:"line conflict\
 thick",x1:e?8:76,x2:e?8:76,y1:t-6,y2:t+6})],ed=(t,e=2,n=8,o=70,s=36)=>[_("rect",{class:`hollow ${t&&"dotted"}`,x:e,y:n,
width:o,height:s,rx:6}),...[.35,.65].map((r,i)=>_t("quiet",e+10,n+r*s,e+o-(i?24:12),n+r*s))],hc=(t,e)=>_("g",{},Yt(t,e,9),
_("text",{class:"middle on-solid",x:t,y:e+4.5},"?")),dc=(t,e,n=9)=>_("g",{},_("circle",{class:"hollow",cx:t,cy:e,r:n}),_(
"path",{class:"line ink",d:`M${t-n*.7} ${e+n*.7} L${t+n*.7} ${e-n*.7}`})),nd=()=>[_("path",{class:"hollow",d:"M10 8 H66 \
a6 6 0 0 1 6 6 V32 a6 6 0 0 1 -6 6 H30 L20 47 V38 H10 a6 6 0 0 1 -6 -6 V14 a6 6 0 0 1 6 -6 Z"})],f$=t=>[...t.slice(0,od).
map((e,n)=>_("rect",{class:"bar",x:2,y:2+n*13,width:Math.max(58-12*Math.max(e-1,0),12),height:9,rx:2})),_t("ink",62,26,71,
26),qe("ink",73,26,1),Yt(79,26,5)];function u$(t,e){let n=Math.min(Math.max(t,1),od),o=e.slice(0,3),s=[...Array(n).keys()].
map(i=>26+(i-(n-1)/2)*13),r=o.map((i,a)=>26+(a-(o.length-1)/2)*19);return[...s.flatMap(i=>r.map(a=>_("path",{class:"line\
 quiet thin",d:`M17 ${i} C36 ${i} 34 ${a} 54 ${a}`}))),...s.map(i=>_("rect",{class:"bar",x:1,y:i-4.5,width:16,height:9,rx:2})),
...o.map((i,a)=>_("rect",{class:`hollow ${i?"":"dashed"}`,x:55,y:r[a]-8,width:27,height:16,rx:3}))]}var K=7,id=4,Br=8;function ad(t,e,n,o){return Pr(t,e,n,o,!0)??m$(t,Pr(t,e,n,o,!1),e,n)}var to=({left:t})=>t+K+id,Uo=({left:t,
width:e})=>t-K-id-e;function Pr(t,e,n,o,s){let r=[],i=[];for(let a of t){let c=to(a)+a.width<=n,l=s&&!c?Math.max(Uo(a),e):
a.left-K;if(s&&!c&&Uo(a)<e)return null;let f=Math.max(a.right,a.left)+K,u=r.findIndex(m=>m+Br/2<=l);if(u<0&&(u=r.length),
u>=o)return null;r[u]=s&&c?Math.max(f,to(a)+a.width+Br/2):f,i.push({row:u,words:s?c?to(a):Uo(a):null})}return i}function m$(t,e,n,o){
if(!e)return null;let s=[];return e.map(({row:r},i)=>{let a=t[i],c=e.findIndex((m,h)=>h>i&&m.row===r),l=c<0?o:t[c].left-
K-Br,f=to(a)+a.width<=l,u=!f&&Uo(a)>=Math.max(s[r]??n,n);return s[r]=Math.max(a.right,a.left,f?to(a)+a.width:0)+K+Br,{row:r,
words:f?to(a):u?Uo(a):null}})}function cd(t,e){let n=new Map,o=[];for(let s of t){let r=s.first===null||s.last===null?-1:
rd(e,s.first);r<0||r!==rd(e,s.last)?o.push(s):n.set(r,[...n.get(r)??[],s])}return{bins:n,wide:o}}var rd=(t,e)=>je(t.length,
n=>t[n]<=e)-1;var p$=.6,d$={circle:`M${K-1} 0 A${K-1} ${K-1} 0 1 1 ${1-K} 0 A${K-1} ${K-1} 0 1 1 ${K-1} 0 Z`,square:"M-5.5 -5.5 H5.5 V\
5.5 H-5.5 Z",diamond:"M-7 0 L0 -7 L7 0 L0 7 Z"},gc=t=>d$[x.encodings.signs[t].form];function h$(t){let e=x.encodings.holds[x.
names.holds.indexOf(t)];return pn((e?.dashes??[]).map(n=>n*p$))}function wc({main:t}){let{hold:e,mark:n}=x.statements;return x.
names.marks[n[t]]==="doubted"?"doubted":x.names.holds[e[t]]}function yn(t,e,n,o){let s=x.names.signs[t];return _("g",{class:`\
form ${s} ${e==="plain"?"filled":"hollow"}`,transform:`translate(${n} ${o})`},_("path",{d:gc(t),...h$(e)}),e==="denied"&&
_("path",{class:"slash",d:"M-6 6 L6 -6"}),e==="doubted"&&_("text",{class:"doubt",y:4.5},"?"))}var ld=(t,e)=>_("svg",{class:"\
sample",width:18,height:16,viewBox:"-9 -8 18 16","aria-hidden":"true"},yn(t,e,0,0)),g$=()=>_("svg",{class:"sample",width:32,
height:16,viewBox:"-9 -8 32 16","aria-hidden":"true"},Fr(2,-7,21,0),yn(2,"plain",0,0)),Fr=(t,e,n,o)=>_("rect",{class:`da\
ys ${x.names.signs[t]}`,x:e,y:o-K,width:Math.max(n-e,0),height:2*K,rx:4}),$n=(t,e,...n)=>_("g",{class:"mark",tabindex:0,
role:"button","aria-label":t,onclick:e,onkeydown:Ki(e)},_("title",{},t),n);function Vo(t,e){return e&&t.setAttribute("ar\
ia-current","location"),t}function fd(t){let e=[...new Set(t.map(({sign:r})=>r))].sort(),n=new Set(t.map(wc)),o=["not ac\
tual","denied","hedged","doubted"],s=e.map(r=>[ld(r,"plain"),x.labels.signs[r]]);for(let r of o)n.has(r)&&s.push([ld(2,r),
p(`held_${r.replace(" ","_")}`)]);return t.some(({first:r,last:i})=>r!==i)&&s.push([g$(),p("days_possible")]),s}var Oc=480,xc=26,w$=40,ud=15,bc=18,yc=40,Dr=12,$c=7,md=5,zr=24,x$={done:["neither","solid"],case:["neither","hollow"],offer:[
"cooperation","head cooperation"],answer:["cooperation","head cooperation"],refusal:["conflict","head conflict"]};function pd(t,e){
return t==="bargain"?n=>b$(e,n):t==="spiral"&&e.acts?.length?n=>y$(e,n):null}function b$({ends:t=["",""],there:e="",back:n=[],
condition:o=[],course:s=[]},r){let i=[{words:e,way:"there",look:"cooperation",end:"full"},...n.slice(0,2).map(l=>({words:l,
way:"back",look:"quiet dashed",end:"open"})),...o.slice(0,2).map(l=>({words:l,way:"none",look:"",end:""}))],a=hd(t,i,r),
c=O$(s,r,a.height+14);return dd(r,a.height+14+c.height,[...a.shapes,...c.shapes])}function y$({ends:t=["",""],acts:e=[],
restraints:n=[]},o){let s=e.slice(0,$c).map(([a,c,l],f)=>({words:c,way:a===0?"there":"back",look:"conflict",end:"bar",number:String(
f+1),isDoubted:l}));e.length>$c&&s.push({words:p("and_more",{n:e.length-$c}),way:"none",look:"",end:""});for(let[a,c]of n.
slice(0,2))s.push({words:p("restraint_by",{who:a})+(c&&`: ${c}`),way:"none",look:"",end:""});let{shapes:r,height:i}=hd(t,
s,o);return dd(o,i,r)}var dd=(t,e,n)=>_("svg",{class:"large-figure",width:t,height:e,viewBox:`0 0 ${t} ${e}`,role:"img",
"aria-label":p("figure")},n);function hd(t,e,n){let o=b=>t.map(y=>Math.min(Math.max(Y(y,14,600)+20,64),b)),s=o(Math.min(
180,n/5)),r=n-s[0]-s[1]-2*Dr,i=n<Oc||e.some(b=>Y(b.words,13)>Sc(b,r)),a=i?o((n-Dr)/2):s,c=i?yc:Math.max(e.length*xc,yc),
l=i?yc+8:(c-e.length*xc)/2,[f,u]=i?[0,n]:[a[0]+Dr,n-a[1]-Dr],m=t.flatMap((b,y)=>{let $=y?n-a[y]:0,S=Ae(b,a[y]-12,Math.floor(
c/bc),v=>Y(v,14,600));return[_("rect",{class:"end",x:$+.5,y:.5,width:a[y]-1,height:c-1,rx:8}),_("text",{class:"middle en\
d-name",y:c/2+5-(S.length-1)*(bc/2)},_("title",{},b),S.map((v,M)=>_("tspan",{x:$+a[y]/2,dy:M?bc:0},v)))]}),h=l,g=e.flatMap(
b=>{let y=gd(b,u-f).length>1?w$:xc;return h+=y,$$(b,f,u,h-y/2)});return{shapes:[...m,...g],height:i?h:c}}function gd(t,e){
let n=Sc(t,e);return Y(t.words,13)<=n?[t.words]:Ae(t.words,n,2,Y)}var Sc=({way:t,number:e,isDoubted:n},o)=>o-(t==="none"?
0:60)-(e?16:0)-(n?24:0);function $$(t,e,n,o){let{words:s,way:r,look:i,end:a,number:c,isDoubted:l}=t,f=e+(c?16:0),u=gd(t,
n-e),m=Y(s,13)>Sc(t,n-e)?12:13,h=Math.max(...u.map(L=>Y(L,m)))+(l?24:0),[g,b]=[(f+n-h)/2-8,(f+n+h)/2+8],y={class:m<13?"r\
ow-words small":"row-words",y:o+4.5-(u.length-1)*ud/2},$=u.map((L,W)=>_("tspan",{x:g+8,dy:W&&ud},L)),S=_("text",y,_("tit\
le",{},s),$);if(r==="none")return[S];let v=r==="there"?n-1:f+1,M=r==="there"?-1:1;return[c?_("text",{class:"row-number",
x:e,y:o+4.5},c):null,_("line",{class:`line ${i}`,x1:f+(r==="back"&&a==="full"?9:1),x2:g,y1:o,y2:o}),_("line",{class:`lin\
e ${i}`,x1:b,x2:n-(r==="there"&&a==="full"?9:1),y1:o,y2:o}),a==="full"&&Ho(i,v,o),a==="open"&&qe(i.replace("dashed",""),
v,o,-M),a==="bar"&&_("line",{class:`line ${i} thick`,x1:v+M,x2:v+M,y1:o-7,y2:o+7}),S,l&&hc(b-17,o)].filter(L=>L instanceof
SVGElement)}function O$(t,e,n){let o=e<Oc?md:Math.min(md,Math.floor(e/110)),s=[["",p("and_more",{n:t.length-o+1}),"none"]],
r=t.length>o?[...t.slice(0,o-1),...s]:t;return r.length?e<Oc?S$(r,e,n):_$(r,e,n):{shapes:[],height:0}}function S$(t,e,n){
let o=[_("line",{class:"line quiet thin",x1:8,x2:8,y1:n+11,y2:n+t.length*zr-11})],s=t.flatMap(([r,i,a],c)=>{let l=n+c*zr+
zr/2,f=[r,i].filter(Boolean).join(": ");return[wd(a,8,l),_("text",{class:"row-words",x:24,y:l+4.5},ge(f,e-24,13))]});return{
shapes:[...o,...s],height:t.length*zr}}function _$(t,e,n){let o=e/t.length,s=n+26,r=[_("line",{class:"line quiet thin",x1:0,
x2:e,y1:s,y2:s})],i=1;for(let[a,[c,l,f]]of t.entries()){let u=(a+.5)*o,m=v$(l,o-10);i=Math.max(i,m.length),r.push(_("tex\
t",{class:"middle when",x:u,y:n+12},_("title",{},c),ge(c,o-10,12,600)),wd(f,u,s),...m.map((h,g)=>_("text",{class:"middle\
 what",x:u,y:s+22+g*15},h))),a&&k$(t[a-1][0],c)&&r.push(M$(a*o,s))}return{shapes:r,height:38+i*15}}function k$(t,e){let[
n,o]=[t,e].map(s=>Number(/\d{4}/.exec(s)?.[0]??Number.NaN));return o-n>1}var M$=(t,e)=>_("g",{},_("rect",{class:"gap",x:t-
7,y:e-3,width:14,height:6}),_("path",{class:"line quiet thin",d:`M${t-6} ${e+7} l5 -14 M${t+1} ${e+7} l5 -14`}));function v$(t,e){
if(Y(t)<=e)return[t];let n=t.split(" "),o=n.length-1;for(;o>1&&Y(n.slice(0,o).join(" "))>e;)o--;return[ge(n.slice(0,o).join(
" "),e),ge(n.slice(o).join(" "),e)]}function wd(t,e,n){let[o,s]=x$[t]??[];if(!o)return _("path",{class:"line quiet",d:`M${e}\
 ${n-6} V${n+6}`});let r=gc(x.names.signs.indexOf(o));return _("path",{class:s,d:r,transform:`translate(${e} ${n})`})}var _c=t=>({way:{tab:"analyses",analysis:t},of:p(`analysis_${t}`)}),kc=(t,e)=>({way:{tab:"table",rows:"statements",facets:null,
columns:null,polarities:[0],...A$,...t},of:e}),A$={according_to:["everyone"],kinds:null};function xd(...t){let e=t.map(n=>x.
names.modes.indexOf(n));return kc({modes:e},e.map(n=>x.labels.modes[n]).join(", "))}function T$(){let t=x.names.kinds.indexOf(
"act");return kc({kinds:[t],modes:[x.names.modes.indexOf("actual")],according_to:["authors"]},x.labels.kinds[t])}function bd(t,e){
let{way:n,of:o}=L$(t,e),s=n.tab!=="analyses"&&n.tab!=="arguments",r=p(`tab_${n.tab}`);return{way:s?{...n,articles:e===null?
null:[e]}:n,name:o?`${r} (${o})`:r}}function L$(t,e){switch(t){case"bargain":case"precedent":return{way:{tab:"bargains"}};case"\
main cause":case"reasons":return{way:{tab:"arguments",about:null,...e===null?{}:{article:e}}};case"done":return T$();case"\
spiral":return _c("spirals");case"contested":return _c("contested");case"position":return _c("discourse");case"forecast":
return xd("forecast");case"plan":return xd("intended","attempted");case"denied":return kc({modes:null,polarities:[1]},p(
"look_denied"));case"quoted":return{way:{tab:"compare",according_to:["authors"],compared_with:["everyone"],modes:null,polarities:null}};default:
return{way:{tab:"graph",level:x.fitting}}}}var yd=10,Qo="";async function $d(t){let{lack:e,level:n,cards:o}=await _s(),s=o.flatMap(r=>r.findings);N(t,Kt(d("h2",{class:"\
page-title"},p("findings_title")),d("p",{class:"quiet"},q(s.length,"finding"),". ",n," ",p("findings_help")),x.without_words>
0&&d("p",{class:"quiet"},E$()),e&&d("p",{},e),o.length===1&&o[0].article===null?C$(o[0]):d("div",{class:"findings"},o.map(
N$))))}function E$(){let t=x.keys.length;return p("words_left_out_many",{n:R(t-x.without_words),of:R(t)})}function N$(t){
let{article:e,title:n,about:o,findings:s,lack:r}=t,[i,...a]=s,c=i&&pd(i.kind,i.figure);return d("section",{class:"findin\
g-card","aria-label":n},d("div",{class:"card-head"},d("h3",{lang:e===null?null:x.articleById.get(e)?.language},n),d("p",
{class:"quiet"},o)),r&&d("p",{class:"finding"},r),c&&I$(i,c),(c?a:s).map(Od),vd(t),e!==null&&q$(e))}var I$=(t,e)=>d("div",
{class:"finding lead"},Sd(t),_d(t),Kp(e),kd(t),Md(t)),Od=t=>d("div",{class:"finding row"},sd(t),d("div",{},Sd(t),_d(t),kd(
t),Md(t))),Sd=({title:t,counts:e})=>d("p",{class:"numbers"},d("strong",{},t),e.map(([n,o,s])=>[" \xB7 ",H(n,De(x,s),t),`\
 ${o}`])),_d=t=>d("p",{class:"sentence"},C(t.sentence.map(([e,n,o])=>n==="entity"?ot(e,o&&_e(o)):e),()=>k(R$(t)),{class:"\
link whole"}));function kd(t){let[e]=De(x,[t.quote.statement]),{language:n}=x.articleById.get(t.quote.article)??{},o=Ft(
t.quote.text);return d("blockquote",{lang:n},e===void 0?o:C(o,()=>bt(e)))}var Md=t=>t.remarks.length>0&&d("p",{class:"nu\
mbers"},t.remarks.map(e=>`${F(e)}.`).join(" "));function vd({more:t,article:e}){let n=t.reduce((r,[,i])=>r+i,0),o=new Map;
for(let[r,i]of t){let{way:a,name:c}=bd(r,e);o.set(c,{way:a,n:i+(o.get(c)?.n??0)})}let s=[...o].map(([r,{way:i,n:a}],c)=>[
c?", ":": ",C(p("findings_in",{n:R(a),where:r}),()=>k(i))]);return n>0&&d("p",{class:"card-foot"},q(n,"more_finding"),s,
".")}function q$(t){let e=x.articles.findIndex(({id:s})=>s===t),n=Ct(x.statements.article,e).filter(s=>x.statements.aside[s]!==
$i),o=Oe(n.length,"all_statements",{statements:q(n.length,"statement")});return d("p",{class:"card-foot"},n.length>0&&[C(
o,()=>Q(n,o))," \xB7 "],C(p("the_argument"),()=>k({tab:"arguments",article:t,about:null}))," \xB7 ",C(p("the_article"),()=>k(
{tab:"article",article:t,open:null})))}function R$({kind:t,figure:e,quote:n}){let{article:o}=n,s=`statement:${n.statement}`;
return t==="bargain"||t==="precedent"?{tab:"bargains",open:s}:e.pair?{tab:"timeline",level:x.fitting,pair:e.pair,open:ze(
e.pair)}:t==="reasons"||t==="main cause"?{tab:"arguments",article:o,about:null,open:s}:e.sources?.length?{tab:"compare",
according_to:["authors"],compared_with:[`of:${e.sources[0]}`],modes:null,polarities:null,open:s}:{tab:"article",article:o,
open:s}}function C$(t){let{title:e,findings:n,lack:o}=t,s=d("div",{class:"finding-card"}),r=()=>{let i=lf(x,n,w.findings,
Qo),a=w.find?i.length:yd*(1+w.more);N(s,d("div",{class:"card-head"},d("h3",{},e),d("p",{class:"quiet"},p("findings_chose\
n",{n:R(i.length),of:R(n.length)}))),i.slice(0,a).map(Od),!i.length&&d("p",{class:"finding"},o||p("no_finding")),i.length>
a&&d("p",{class:"card-foot"},T(p("more",{n:R(Math.min(yd,i.length-a))}),()=>k({more:w.more+1}))),i.length<=a&&vd(t))};return[
Qo=""]=Rs(w.findings,"words"),r(),[d("div",{class:"line finding-choice"},j$(r),Gi.map(i=>W$(i,n))),s]}var j$=t=>d("input",
{type:"search",value:Qo,placeholder:p("finding_words"),"aria-label":p("finding_words"),oninput:e=>{Qo=e.target.value,t()},
onchange:()=>Ad("words",Qo.trim())});function W$(t,e){let n=new Map;for(let i of e)for(let a of Hi(x,i,t))n.set(a,(n.get(
a)??0)+1);let o=new Map;for(let[i,,a]of e.flatMap(({sentence:c})=>c))o.has(a)||o.set(a,i);let s=[...n].map(([i,a])=>[i,`${B$(
t,i,o)} (${R(a)})`]).sort(([i,a],[c,l])=>t==="year"?i.localeCompare(c):a.localeCompare(l)),[r=""]=Rs(w.findings,t);return s.
length>1&&J(p(`finding_${t}`),[["",p(`finding_${t}`)],...s],r,i=>Ad(t,i))}function B$(t,e,n){return t==="article"?x.articleById.
get(e)?.title??e:t==="year"?e:F(n.get(e)??e)}function Ad(t,e){let n=(w.findings??[]).filter(s=>!s.startsWith(`${t}:`)),o=e?
[...n,`${t}:${e}`]:n;return k({findings:o.length?o:null,more:0})}var Td="found";function Ld(t){if(typeof Highlight<"u"&&CSS.highlights.delete(Td),!w.find)return;let[e="",n=""]=w.find.map(
Lt),o=P$(t),{plain:s,places:r}=fc(o.map(({data:l})=>l).join("")),i=Math.max(0,s.indexOf(n)),a=s.indexOf(e,i)>=0?[e]:e.split(
" "),c=(e?a:[n]).flatMap(l=>{let f=s.indexOf(l,i);return f<0?[]:F$(o,r[f],r[f+l.length])});c.length&&(typeof Highlight<"\
u"&&CSS.highlights.set(Td,new Highlight(...c)),c[0].startContainer.parentElement?.scrollIntoView({block:"center"}))}function P$(t){
let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),n=[];for(;e.nextNode();){let o=e.currentNode;o.parentElement?.closest(
"select, .number-mark")||n.push(o)}return n}function F$(t,e,n){let o=document.createRange(),s=0;for(let r of t){let i=s+
r.data.length;if(s<=e&&e<i&&o.setStart(r,e-s),s<n&&n<=i)return o.setEnd(r,n-s),[o];s=i}return[]}var D$=40,z$=100;function Nd(t,e){let{level:n}=t,o=fe(t),s=G$(t,o),r=s.filter(({nodes:m})=>m.length>1),i=s.reduce((m,{nodes:h})=>m+
h.length,0),a=new Set(e.unfolded??(i>D$?[]:r.map(({id:m})=>m))),c=z$*(1+e.more),l=Id(s,c,"").flatMap(m=>H$(t,m,a,c)),f=new Int32Array(
n.nodes.length).fill(-1);for(let[m,{nodes:h}]of l.entries())for(let g of h)f[g]=m;let u=U$(t,o,f,l.length);return{entries:l,
folding:r.map(({id:m})=>m),unfolded:r.map(({id:m})=>m).filter(m=>a.has(m)),rows:Ed(u.map(([m])=>m)),columns:Ed(u.map(([,
m])=>m)),cells:u.map(([m,h,g])=>V$(t,m,h,g))}}var Ed=t=>[...new Set(t)].sort((e,n)=>e-n);function G$({facts:t,level:e,nodes:n,
chosen:o,state:s},r){let i=new Map,a=new Map,c=u=>e.nodes[u].country??e.nodes[u].actor;for(let u of r){for(let m of[u.a,
u.b]){let h=c(m);i.set(h,(i.get(h)??new Set).add(m))}for(let m of new Set([c(u.a),c(u.b)])){let h=a.get(m)??[];a.set(m,h);
for(let g of u.rows)h.push(g)}}let l=u=>n.weightOf(u);return[...i].map(([u,m])=>({id:u,nodes:[...m].sort((h,g)=>l(g)-l(h)||
h-g),weight:wt(t,a.get(u)??[],o,s.count)})).sort((u,m)=>m.weight-u.weight||(u.id<m.id?-1:1))}function Id(t,e,n){if(t.length<=
e+1)return t;let o=t.slice(e).flatMap(({nodes:s})=>s);return[...t.slice(0,e),{id:n,nodes:o,weight:0}]}function H$({level:t},{
id:e,nodes:n},o,s){if(e==="")return[{kind:"rest",id:e,group:null,nodes:n}];if(n.length===1)return[{kind:"actor",id:t.nodes[n[0]].
actor,group:null,nodes:n}];if(!o.has(e))return[{kind:"group",id:e,group:null,nodes:n}];let r=n.map(i=>({id:t.nodes[i].actor,
nodes:[i],weight:0}));return Id(r,s,"").map(i=>({...i,kind:i.id?"actor":"rest",group:e}))}function U$({facts:t},e,n,o){let s=new Map,
r=(i,a)=>{let c=s.get(i)??new Set;s.set(i,c);for(let l of a)c.add(l)};for(let{a:i,b:a,rows:c}of e){r(n[i]*o+n[a],c);let l=i===
a?[]:Ws(t,c);l.length&&r(n[a]*o+n[i],l)}return[...s].sort(([i],[a])=>i-a).map(([i,a])=>[Math.floor(i/o),i%o,[...a]])}function V$(t,e,n,o){
let{facts:s,chosen:r,state:i}=t,[a,c,l]=ff(t,o);return{row:e,column:n,rows:o,number:wt(s,o,r,i.count),signs:[a,c,l],together:Ws(
s,o).length>0}}var Mc=t=>{let[e,n]=String(t.dataset.at).split(" ");return[Number(e),Number(n)]},qd=t=>[...t.querySelectorAll("[data-at]")],
Q$={ArrowRight:[1,1],ArrowLeft:[1,-1],ArrowDown:[0,1],ArrowUp:[0,-1]};function Rd(t,e){let n=t.target instanceof Element?
t.target.closest("[data-at]"):null,o=Q$[t.key];if(!n||!o)return;t.preventDefault();let[s,r]=o,i=Mc(n),a=qd(e).map(c=>({spot:c,
at:Mc(c)})).filter(({at:c})=>c[1-s]===i[1-s]&&(c[s]-i[s])*r>0).sort((c,l)=>(c.at[s]-l.at[s])*r);a.length&&Cd(e,a[0].spot)}
function Cd(t,e){Bd(t,e),e.focus()}function jd(t,e){let n=qd(t).find(o=>o.dataset.group===e);n&&Cd(t,n)}function Wd({target:t,
type:e},n,o,{rows:s,columns:r,cells:i},a){let c=t instanceof Element?t.closest("td, th")?.querySelector("[data-at]"):null;
for(let h of n.querySelectorAll(".lit"))h.classList.remove("lit");if(o.hidden=!c,!c)return;let[l,f]=Mc(c);e==="focusin"&&
Bd(n,c),c.closest("tr")?.classList.toggle("lit",l>=0);let u=n.querySelector(`[data-at="-1 ${f}"]`)?.closest("th");o.hidden=
f<0||!u,u&&f>=0&&(u.classList.add("lit"),[o.style.left,o.style.width]=[`${u.offsetLeft}px`,`${u.offsetWidth}px`]);let m=i.
find(h=>h.row===s[l]&&h.column===r[f]);m&&a(m)}function Bd(t,e){for(let n of t.querySelectorAll("[data-at][tabindex='0']"))
n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0")}var vc={acts:"act",statements:"statement",articles:"article"},Gr=["cooperation","conflict","neither"],[Dd,K$,Y$,J$]=[22,
4,18,8];function zd(t,e,n,o){let{entries:s,rows:r,columns:i,cells:a}=e,c=Math.max(...a.map(E=>E.number)),l={shown:t,matrix:e,
names:n,fold:o,largest:c},f=e.unfolded.length>0,u=`${Dd+Y$+J$*R(c).length}px`,m=new Map(i.map((E,z)=>[E,z])),h=new Map(r.
map(E=>[E,[]]));for(let E of a)h.get(E.row)?.push(E);let g=r.map((E,z)=>d("tr",{},Pd(l,r,z,"row"),X$(l,h.get(E)??[],z,m))),
b=f?2:1,y=d("td",{class:"corner",colspan:b,rowspan:b},p("matrix_corner")),$=i.map((E,z)=>Pd(l,i,z,"col")),S=E=>s[i[E]].group!==
null,v=$.flatMap((E,z)=>S(z)?E.slice(0,-1):E),M=$.flatMap((E,z)=>S(z)?E.slice(-1):[]),L=i.map(()=>d("col",{class:"cells"})),
W=d("table",{class:`matrix${f?" grouped":""}`,role:"grid","aria-label":p("tab_matrix")},d("colgroup",{},f&&d("col",{class:"\
brackets"}),d("col",{class:"names"}),L),d("thead",{},d("tr",{},y,v),M.length>0&&d("tr",{},M)),d("tbody",{},g));return W.
style.setProperty("--narrowest",u),W.style.setProperty("--columns",String(i.length)),W.querySelector("td [data-at]")?.setAttribute(
"tabindex","0"),W}function Pd({shown:t,matrix:{entries:e,unfolded:n},names:o,fold:s},r,i,a){let{kind:c,id:l,group:f}=e[r[i]],
u=a==="row",m=(L,W)=>u?{rowspan:L,colspan:W}:{colspan:L,rowspan:W},h=L=>u?`${i} ${L}`:`${L} ${i}`,g={actor:()=>st(l),group:()=>s(
l),rest:()=>k({more:w.more+1})}[c],b=o[r[i]],y=Fd(b,eO(t,e[r[i]]),g,h(-1),c==="group"?{"aria-expanded":"false","data-gro\
up":l}:{}),$=d("th",{scope:a,class:`${c} ${a}`,...m(1,n.length&&f===null?2:1)},y);if(f===null||i>0&&e[r[i-1]].group===f)
return[$];let S=r.filter(L=>e[L].group===f).length,v=Hd(t,f),M=Fd(v,Ot(f),()=>s(f),h(-2),{"aria-expanded":"true","data-g\
roup":f});return[d("th",{scope:`${a}group`,class:`bracket ${a}${S>1?"":" of-one"}`,...m(S,1)},M),$]}function Fd(t,e,n,o,s){
return C(ot(t,e),n,{title:t,"aria-label":t,tabindex:-1,"data-at":o,...s})}function X$(t,e,n,o){let s=[],r=0,i=a=>a>r&&s.
push(d("td",{colspan:a-r}));for(let a of e){let c=o.get(a.column)??0;i(c),s.push(d("td",{class:"cell"},Z$(t,a,`${n} ${c}`))),
r=c+1}return i(o.size),s}function Z$({shown:t,matrix:{entries:e},names:n,largest:o},s,r){let i=$t([n[s.row],n[s.column]]),
a=d("span",{class:`square${s.together?" together":""}`},Gr.map((l,f)=>s.signs[f]>0&&Ac(l,s.signs[f]))),c=Math.max(K$,Dd*
Math.sqrt(s.number/o));return[a.style.width,a.style.height]=[`${c}px`,`${c}px`],C([d("span",{class:"room"},a),R(s.number)],
()=>tO(t,e,s,i),{"aria-label":`${i}: ${Lc(s)}`,"aria-describedby":"matrix-says",tabindex:-1,"data-at":r})}function Ac(t,e=1){
let n=d("span",{class:t});return n.style.flexGrow=String(e),n}var Tc=t=>x.labels.signs[x.names.signs.indexOf(t)];function Lc({
number:t,signs:e,together:n}){let o=Gr.flatMap((s,r)=>e[r]>0?[`${R(e[r])} ${Tc(s)}`]:[]);return`${q(t,vc[w.count])} (${ne(
o)}${n?`; ${p("matrix_together")}`:""})`}function tO(t,e,{row:n,column:o,rows:s},r){let[i,a]=[e[n],e[o]];if(i.kind!=="ac\
tor"||a.kind!=="actor")return Q(At(t,s),r);let[c,l]=[i.nodes[0],a.nodes[0]];return t.pairs.has(c*t.level.nodes.length+l)?
yt(c,l):yt(l,c)}var Gd=({level:t},e)=>t.numbers.has(e)||e in t.countries||ue(e)!==null;function Hd({level:t},e){let n=t.
numbers.get(e);if(n!==void 0)return D(t,n);let o=ue(e);return o?X(o):t.countries[e]??e}var eO=({level:t},{kind:e,id:n,nodes:o})=>e===
"actor"?Dt(t,o[0]):e==="group"?Ot(n):null;function Ud(t,{kind:e,id:n,nodes:o}){return e==="actor"?D(t.level,o[0]):e==="r\
est"?p("matrix_rest",{n:R(o.length)}):p("matrix_group",{name:Hd(t,n),n:R(o.length)})}var nO=5,Vd=[];async function Qd(t){let e=[O,w.unfolded,w.more,w.language];if(t.querySelector(".matrix")&&e.every((f,u)=>f===
Vd[u]))return;let n=us(O),o=Nd(n,w);if(o.folding.every(f=>Gd(n,f))||await G(),Vd=e,!o.cells.length){N(t,d("div",{class:"\
sheet"},d("p",{},Ke())));return}let s=o.entries.map(f=>Ud(n,f)),i=zd(n,o,s,f=>sO(t,o,f)),a=d("div",{class:"band",hidden:!0}),
c=d("p",{class:"matrix-sentence"},d("span",{class:"quiet"},p("matrix_keys"))),l=f=>iO(c,s,f);for(let f of["mouseover","f\
ocusin"])i.addEventListener(f,u=>Wd(u,i,a,o,l));i.addEventListener("keydown",f=>Rd(f,i)),N(t,d("div",{class:"sheet matri\
x-sheet"},d("p",{class:"quiet"},Gt(n)," ",H(p("show_quotes"),pe(n).statements,p("based_on_drawn"))),d("div",{class:"matr\
ix-tools"},oO(o),rO(o)),c,d("div",{class:"matrix-scroll"},d("div",{},i,a))))}function oO({folding:t,unfolded:e}){return[
e.length<t.length&&T(p("unfold_all"),()=>k({unfolded:t})),e.length>0&&T(p("fold_all"),()=>k({unfolded:[]}))]}async function sO(t,{
unfolded:e},n){let o=e.includes(n);await k({unfolded:o?e.filter(s=>s!==n):[...e,n]}),jd(t,n)}function rO({cells:t}){let e=Gr.
flatMap((o,s)=>t.some(({signs:r})=>r[s])?[o]:[]),n=(o,s)=>d("span",{class:`square ${s}`},Ac(o));return d("p",{class:"mat\
rix-legend"},e.map(o=>d("span",{},n(o,""),o==="neither"?p("matrix_neither"):Tc(o))),t.some(({together:o})=>o)&&d("span",
{},n("","together"),p("matrix_together")),d("span",{class:"quiet"},p("matrix_help",{what:Oe(2,vc[w.count])})))}function iO(t,e,n){
let o=Ht(x,O.level,n.rows),s=o.slice(0,nO).map(ln),r=o.length>s.length?[p("and_more",{n:o.length-s.length})]:[];N(t,d("s\
trong",{},$t([e[n.row],e[n.column]])),` ${Lc(n)}: `,d("span",{id:"matrix-says"},[...s,...r].join("; ")))}var[aO,cO,lO]=[8,30,12],fO=5;function Kd(t,e){let n=matchMedia("(min-width: 901px)").matches;return Rt.map(o=>{let s=t.get(
o)??new Map,r=e.get(o)??new Set;return s.size<2&&!r.size?null:uO(o,s,r,r.size>0||n&&s.size<=fO)})}function uO(t,e,n,o){let s=[
...new Set([...n,...e.keys()])].map(g=>({value:g,label:dO(t,g),number:e.get(g)??0})).sort((g,b)=>Number(n.has(b.value))-
Number(n.has(g.value))||b.number-g.number||g.label.localeCompare(b.label)),r=d("div",{class:"facet-values"}),i=p(`facet_${t}`),
[a,c]=[aO,""],l=()=>{let g=s.filter(({label:b})=>b.toLocaleLowerCase().includes(c));N(r,g.slice(0,a).map(({value:b,label:y,
number:$})=>at([ot(y,pO(t,b)),d("span",{class:"quiet"},` ${R($)}`)],n.has(b),S=>mO(t,b,S))),g.length>a&&T(p("more",{n:R(
g.length-a)}),f))},f=()=>{a+=cO,l()},u=g=>{c=g.trim().toLocaleLowerCase(),l()};l();let m=s.length>lO&&d("input",{type:"s\
earch",placeholder:p("facet_search"),"aria-label":`${p("facet_search")}: ${i}`,oninput:g=>u(g.target.value)}),h=n.size||
s.length;return d("details",{class:"facet",open:o},d("summary",{},i,d("span",{class:"quiet"},` ${R(h)}${n.size?" \u2022":
""}`)),m,r)}function mO(t,e,n){let o=`${t}:${e}`,s=(w.facets??[]).filter(i=>i!==o),r=n?[...s,o]:s;return k({facets:r.length?
r:null,more:0})}function pO(t,e){if(t==="article")return x.articleById.get(e)?.language;let n=t==="actor"||t==="target"?
O.level.numbers.get(e):void 0;return n===void 0?null:Dt(O.level,n)}function dO(t,e){let{names:n,labels:o}=x;switch(t){case"\
actor":case"target":return Cn(e);case"relation":return cn(x.relations.find(({id:s})=>s===e)?.verb??e);case"type":return e===
mo?p("no_quad_class"):o.quad_classes[n.quad_classes.indexOf(e)]??e;case"source":return zt([e]);case"mode":return o.modes[n.
modes.indexOf(e)]??e;case"certainty":return o.certainties[n.certainties.indexOf(e)]??e;case"article":return x.articleById.
get(e)?.title??e}}var Ec=4,Nc=t=>(w.columns??[]).find(e=>e.startsWith(`${t}:`))?.slice(t.length+1)??"",Ic=(t,e)=>t.toLocaleLowerCase().includes(
e.toLocaleLowerCase());function Yd(t){let{level:e}=t,n=new Map,o=f=>{let u=n.get(f)??ye(t,f);return n.set(f,u),u},s=({a:f,
b:u})=>$t([D(e,f),D(e,u)]),r=f=>{let u=At(t,f.rows);return Xd(u.find(m=>Ic(Qt(m),Nc("quote")))??u[0])},i=(f,u,m)=>({name:f,
isText:!0,value:u,cell:m}),a=(f,u)=>({name:f,isText:!1,value:u,cell:m=>H(u(m),o(m).statements,s(m))}),c=f=>u=>D(e,u[f]),
l=f=>u=>C(Vt(e,u[f]),()=>yt(u.a,u.b));return[i("actor",c("a"),l("a")),i("label",f=>Me(x,e,f.rows),f=>hO(Ht(x,e,f.rows).map(
ln))),i("target",c("b"),l("b")),i("quote",f=>At(t,f.rows).map(Qt).join(`
`),r),{name:"weight",isText:!1,value:f=>f.weight,cell:f=>R(f.weight)},{...a("acts",f=>o(f).acts),cell:f=>H(o(f).acts,xo(
o(f)),s(f))},{name:"quad_classes",isText:!1,value:f=>gO(o(f)),cell:f=>wO(o(f),s(f))},a("statements",f=>o(f).statements.length),
a("articles",f=>o(f).articles.size),a("sources",f=>o(f).sources.size)]}function Jd(t){let{level:e,chosen:n}=t,o=new Map(
Bt(n,n.inside.keys()).map((u,m)=>[u,m])),s=I().statements,{first:r,last:i}=x.statements,a=u=>m=>m[u]>=0?D(e,m[u]):re(s.get(
m.at)[u==="a"?"s":"o"]),c=u=>m=>{let h=m[u];return h>=0?C(Vt(e,h),()=>st(e.nodes[h].actor)):ot(a(u)(m),gn(s.get(m.at)[u===
"a"?"s":"o"]))},l=({at:u})=>nt(u).title;return[{name:"when",isText:!0,value:({at:u})=>Vs(s.get(u),[r[u],i[u]]),order:({at:u})=>o.
get(u)??0},{name:"actor",isText:!0,value:a("a"),cell:c("a")},{name:"relation",isText:!0,value:({at:u})=>ut(u).label},{name:"\
target",isText:!0,value:a("b"),cell:c("b")},{name:"quote",isText:!0,value:({at:u})=>Qt(u),cell:({at:u})=>Xd(u)},{name:"h\
eld",isText:!0,value:({at:u})=>jo(u).join("; ")},{name:"article",isText:!0,value:l,cell:u=>C(ot(l(u),nt(u.at).language),
()=>Ps(x.statements.article[u.at],u.at))}]}function hO(t){let e=d("bdi",{},t.slice(0,Ec).join("; "));if(t.length<=Ec)return e;
let n=()=>{e.textContent=t.join("; "),o.remove()},o=C(` ${p("and_more",{n:t.length-Ec})}`,n);return[e,o]}var Xd=t=>[d("q",
{dir:"auto",lang:nt(t).language},C(Qt(t)||p("words_left_out"),()=>bt(t))),d("span",{class:"quiet",dir:"ltr"},` ${be(nt(t))}`)],
gO=({byQuadClass:t})=>t.reduce((e,n,o)=>e+(de(x,o)==="cooperation"?n:-n),0);function wO({byQuadClass:t,quadClasses:e},n){
let o=x.labels.quad_classes.map((s,r)=>t[r]>0&&d("span",{class:`quad-class ${de(x,r)}`},H(t[r],e[r],`${n}, ${s}`),` ${s}`));
return o.some(Boolean)?o:"\u2013"}var xO={ties:"-weight",statements:"when"},Zd=[];async function th(t){let{rows:e,facets:n,columns:o,sort:s,more:r,language:i}=w,
a=[O,e,n,o,s,r,i];if(t.querySelector(".table-view")&&a.every((b,y)=>b===Zd[y]))return;await G(),Zd=a;let c=us(O),l=Rl(c,
e),{units:f,counts:u}=Cl(c,l,n),m=d("div",{class:"facets","aria-label":p("facets"),role:"group"}),h=t.querySelector(".fa\
cets");N(m,Kd(u,ms(n))),h&&qs(m,Is(h));let g=e==="ties"?$O(c,l,f):OO(c,l,f);N(t,d("div",{class:"sheet table-view"},m,d("\
div",{class:"table-main"},bO(c),g)))}function bO(t){let{facets:e,columns:n,rows:o}=w,s=e?vi(x,e):{},r=wi.map(a=>T(p(`row\
s_${a}`),()=>k({rows:a,sort:null,columns:null,more:0}),{"aria-pressed":String(a===o)})),i=o==="ties"?[Gt(t)," ",H(p("sho\
w_quotes"),pe(t).statements,p("based_on_drawn"))]:Ve();return[d("p",{class:"quiet"},i),d("div",{class:"table-tools"},d("\
div",{class:"choices",role:"group","aria-label":p("rows")},r),(e||n)&&T(p("remove_facets"),()=>k({facets:null,columns:null,
more:0})),Object.keys(s).length>0&&T(p("apply_facets"),()=>k({...s,facets:yO(e??[]),more:0}),{title:p("apply_facets_help")}))]}
function yO(t){let e=t.filter(n=>!Object.keys(vi(x,[n])).length);return e.length?e:null}function $O(t,e,n){let{level:o,chosen:s}=t,
r=n.map(({row:c})=>c),i=[...Tn(x,o,r,s,t.state.count).values()],a=new Set(e.map(({a:c,b:l})=>c*o.nodes.length+l)).size;return eh(
Yd(t),i,a,"tie",c=>c.key)}var OO=(t,e,n)=>eh(Jd(t),n,e.length,"statement",({at:o})=>o);function eh(t,e,n,o,s){let r=new Map(
t.map(({name:$})=>[$,Nc($)])),i=e.filter($=>t.every(S=>_O(S,$,r.get(S.name)??""))),a=t.some(({name:$})=>$===w.sort?.replace(
/^-/,""))?w.sort:xO[w.rows],c=!!a?.startsWith("-"),l=t.find(({name:$})=>$===a?.replace(/^-/,"")),f=l?.order??l?.value??s,
u=i.map($=>({row:$,value:f($)})).sort(($,S)=>(c?-1:1)*SO($.value,S.value)||s($.row)-s(S.row)),{drawn:m,next:h}=ql(u.length,
w.more),g=t.map($=>kO($,l===$&&(c?"descending":"ascending"))),b=t.map($=>d("td",{},MO($,r.get($.name)??""))),y=p("table_\
shown",{n:R(m),of:R(u.length),total:q(n,o)});return[d("p",{class:"quiet",role:"status"},y),d("div",{class:"table-scroll",
tabindex:0,role:"region","aria-label":p("tab_table")},d("table",{class:"listed"},d("thead",{},d("tr",{},g),d("tr",{class:"\
filters"},b)),d("tbody",{},u.slice(0,m).map(({row:$})=>vO(t,$)))),!u.length&&d("p",{},n?p("nothing_fits"):Ke()),h>0&&T(p(
"more",{n:R(h)}),()=>k({more:w.more+1})),!h&&u.length>m&&d("p",{class:"quiet"},p("table_most")))]}var SO=(t,e)=>typeof t==
"number"?t-Number(e):t.localeCompare(String(e));function _O({isText:t,value:e},n,o){return o?t?Ic(String(e(n)),o):!(Number(
e(n))<Number(o)):!0}function kO({name:t,isText:e},n){let o=n?n==="ascending":!e;return d("th",{scope:"col","aria-sort":n||
"none",class:e?"":"num"},C(p(`column_${t}`),()=>k({sort:`${o?"-":""}${t}`})),n&&(n==="descending"?" \u2193":" \u2191"))}
function MO({name:t,isText:e},n){let o=r=>{let i=(w.columns??[]).filter(c=>!c.startsWith(`${t}:`)),a=r.trim()?[...i,`${t}\
:${r.trim()}`]:i;return k({columns:a.length?a:null,more:0})},s=p(e?"column_contains":"column_at_least");return d("input",
{type:e?"search":"number",value:n,placeholder:e?"\u2026":"\u2265","aria-label":`${p(`column_${t}`)}: ${s}`,onchange:r=>o(
r.target.value)})}var vO=(t,e)=>d("tr",{},t.map(({name:n,isText:o,value:s,cell:r},i)=>d(i?"td":"th",{scope:i?null:"row",
class:o?n:"num"},r?r(e):d("bdi",{},s(e)))));function Ko(){let t=ht(),e=lr(),{stops:n,undated:o}=t?ko():{stops:[],undated:0};return d("div",{class:"play",role:"group",
"aria-label":p("play_acts")},T(`\u25C0 ${p("date_before")}`,()=>da(-1),{disabled:!t||!Fn(n,-1)}),T(p(e?"pause":"play"),e?
au:iu,{"aria-pressed":String(e)}),T(`${p("date_next")} \u25B6`,()=>da(1),{disabled:t&&!Fn(n,1)}),t&&T(p("whole_period"),
fr),d("span",{class:"quiet","aria-live":"polite"},t&&AO(t,n),o>0&&` ${p("play_undated",{acts:q(o,"act")})}`))}function AO({
first:t,last:e},n){let o=n.findIndex(a=>a.first===t&&a.last===e),s=an(t,e);if(o<0)return`${p("nothing_at_date")} (${s})`;
let[r,i]=[o+1,n.length].map(R);return p("play_at",{n:r,of:i,acts:q(n[o].acts,"act"),when:s})}function nh(t,e){let{act:n}=t.facts.statements,o=new Map(e.map(f=>[n[f.main],f])),s=qc(t).map(f=>f.map(u=>o.get(u))),r=new Set(
s.flat().filter(f=>f!==void 0&&!se(f))),i=s.filter(f=>f.every(u=>u&&r.has(u))),a=new Map;for(let[f,u]of i)a.set(f,a.get(
f)??[]),a.set(u,[...a.get(u)??[],f]);let c=new Map,l=f=>{let u=c.get(f);if(u!==void 0)return u;let m=1+Math.max(0,...(a.
get(f)??[]).map(l));return c.set(f,m),m};for(let f of e)a.has(f)&&l(f);return c}function qc({facts:t,state:e}){if(!t.orders.
length)return[];let{inside:n,main:o}=vt(t,ls(e),Mt(e)),{act:s,relation:r}=t.statements,i=l=>n[l]===1&&s[l]>=0&&dt(t,l)&&
t.relations[r[o[l]]].kind===An,a=new Map;for(let[l,f,u]of t.orders)!n[l]||!dt(t,l)||!i(f)||!i(u)||s[f]===s[u]||a.set(s[f],
(a.get(s[f])??new Set).add(s[u]));let c=new Map([...a.keys()].map(l=>[l,TO(a,l)]));return[...c].flatMap(([l,f])=>[...f].
filter(u=>!c.get(u)?.has(l)).map(u=>[l,u]))}function TO(t,e){let n=new Set(t.get(e));for(let o of n)for(let s of t.get(o)??
[])n.add(s);return n}var Yo=40,oh=14,Rc=10,LO=45,EO=.2,sh=90,NO=400,Hr=class{constructor(e,n,o){let s=e.flatMap(({first:i,last:a})=>[i,a]).filter(
i=>i!==null),r=[...new Set(s)].sort((i,a)=>i-a);this.left=n,this.right=o,this.stretches=RO(IO(r,e,Math.floor((o-n)/(sh+Yo))),
n,o)}x(e){let[n]=this.stretches,o=this.stretches[this.stretches.length-1];if(e<n.from)return this.left;if(e>o.to)return this.
right;let{from:s,to:r,left:i,right:a,isFolded:c}=this.stretches.find(f=>e<=f.to&&!f.isFolded&&e>=f.from)??this.stretches.
find(f=>e<=f.to)??o,l=c?0:oh;return s===r?i+l:i+l+(e-s)/(r-s)*(a-i-2*l)}get folds(){return this.stretches.filter(({isFolded:e})=>e)}get daysAPixel(){
return Math.max(...this.stretches.map(e=>e.isFolded?0:(e.to-e.from)/rh(e)))}ticks(e,n){return this.stretches.filter(({isFolded:o})=>!o).
flatMap(o=>CO(o,this,e,n))}},rh=({left:t,right:e})=>Math.max(e-t-2*oh,1);function IO(t,e,n){let o=t[t.length-1]-t[0],s=qO(
t,e),r=t.slice(1).flatMap((c,l)=>s.has(l)?[]:[{k:l,days:c-t[l]}]),i=new Set;for(let{k:c,days:l}of r.sort((f,u)=>u.days-f.
days)){if(i.size>=n||l<LO||l<EO*o)break;i.add(c),o-=l}let a=[[t[0],t[0]]];for(let[c,l]of t.entries())i.has(c-1)?a.push([
l,l]):a[a.length-1][1]=l;return a}function qO(t,e){let n=new Map(t.map((s,r)=>[s,r])),o=new Set;for(let{first:s,last:r}of e)
if(!(s===null||r===null||r-s>NO))for(let i=n.get(s);t[i]<r;i++)o.add(i);return o}function RO(t,e,n){let o=n-e-Yo*(t.length-
1),s=t.reduce((l,[f,u])=>l+u-f,0),r=Math.min(sh,o/t.length),i=o-r*t.length,a=[],c=e;for(let[l,[f,u]]of t.entries()){l&&(a.
push({from:t[l-1][1],to:f,left:c,right:c+Yo,isFolded:!0}),c+=Yo);let m=r+i*(s?(u-f)/s:1/t.length);a.push({from:f,to:u,left:c,
right:c+m,isFolded:!1}),c+=m}return a}function CO(t,e,n,o){let{from:s,to:r,left:i,right:a}=t,c=r-s,f=Gs(s,r,(c||1)/rh(t)*
84).map(({day:M,step:L})=>({day:M,step:L,x:e.x(M),text:n(M,L)})),u=f.find(({x:M,text:L})=>M+o(L)<=a),m=[1,He,Se].filter(
M=>!u||M<=u.step),h=m.slice(Math.min(c<2*He?0:c<2*Se?1:2,m.length-1)).map(M=>n(s,M)),g=u?u.x-Rc:a+Yo,b=h.find(M=>e.x(s)+
o(M)<=g)??(u?"":h[h.length-1]),y=b?[{x:e.x(s),text:b,isLine:!1,days:null}]:[],$=b?e.x(s)+o(b)+Rc:i;for(let[M,{day:L,x:W,
text:P}]of f.entries()){let E=[L,(f[M+1]?.day??r+1)-1],z=W>=$&&W+o(P)<=a;y.push({x:W,text:z?P:"",isLine:!0,days:E}),z&&($=
W+o(P)+Rc)}let S=n(r,1),v=e.x(r)-o(S);return c&&v>$&&v>i&&y.push({x:v,text:S,isLine:!1,days:null}),y}var eo=22,Cc=8,jO=20,jc=16,ih=[960,520,360,240,160,120],WO=5;function ah(t,e,n){let o=BO(t,e),s=n+Cc+(e.named?0:jO+(o.length-
1)*jc),{shapes:r,rows:i}=DO(t,e,s)??zO(t,e,s),a=s-n+Math.max(i,1)*eo+Cc;return{shapes:[PO(t,o,n+Cc+(e.named&&o.length>1?
9:15)),...r],height:a}}function BO({title:t,number:e},{named:n,left:o,right:s}){let r=n||s-o;return FO(t,r,r-Y(R(e))-12)}
function PO({title:t,lang:e,open:n,isOpen:o,number:s},r,i){let a=R(s),c=r.map((u,m)=>_("text",{class:"lane-name",lang:e,
x:0,y:i+m*jc},u)),l=Y(r[r.length-1],13,600)+6,f=_("text",{class:"lane-number",x:l,y:i+(r.length-1)*jc},a);return n?Vo($n(
`${t}: ${a}`,n,...c,f),o):_("g",{},c,f)}function FO(t,e,n){let o=(c,l)=>Y(c,13,600)<=l;if(o(t,n))return[ge(t,n,13,600)];
let s=t.split(" "),r=s.length-1;for(;r>1&&!o(s.slice(0,r).join(" "),e);)r--;let[i,a]=[s.slice(0,r).join(" "),s.slice(r).
join(" ")];return[ge(i,e,13,600),...a?[ge(a,n,13,600)]:[]]}function DO({items:t},{left:e,right:n,rows:o,reach:s},r){if(t.
length*(K+K)>o*(n-e))return null;let i=t.map(u=>({item:u,reach:s(u)})).sort((u,m)=>u.reach[0]-m.reach[0]),a=u=>i.map(({item:m,
reach:[h,g]})=>{let b=ge(m.words(Math.floor(u/WO)),Math.min(u,Math.max(n-h,h-e)-2*K));return{left:h,right:g,width:Y(b),words:b}}),
c=a(ih[0]);for(let u of ih.slice(1)){if(Pr(c,e,n,o,!0))break;c=a(u)}let l=ad(c,e,n,o);return l?{shapes:i.map(({item:u},m)=>{
let{row:h,words:g}=l[m],b=r+h*eo+eo/2,y=$n(u.name(),u.open,...u.shapes(c[m].left,c[m].right,b),g!==null&&_("text",{class:"\
mark-label",x:g,y:b+4},c[m].words));return Vo(y,u.isOpen)}),rows:1+Math.max(0,...l.map(({row:u})=>u))}:null}function zO({
title:t,items:e},n,o){let s=[...new Set(e.map(({kind:i})=>i))].sort(),r=[];for(let[i,a]of s.entries()){let c=o+i*eo;r.push(
n.sample(a,n.left-10,c+eo/2));let l=e.filter(m=>m.kind===a),{bins:f,wide:u}=cd(l,n.bins.starts);for(let[m,h]of f){let[g,
b]=[n.bins.edges[m],n.bins.edges[m+1]];r.push(GO(h,`${t}: ${n.binName(m,h.length)}`,g,b,c,a,n))}if(u.length){let m=`${t}\
: ${n.binName(-1,u.length)}`,h=()=>n.openAll(u,m),g=_("text",{class:"lane-number end",x:n.end,y:c+15},`+${R(u.length)}`);
r.push(Vo($n(m,h,g),ch(u)))}}return{shapes:r,rows:s.length}}var ch=t=>t.some(e=>e.isOpen);function GO(t,e,n,o,s,r,i){let a=R(
t.length),c=Y(a)+2<=o-n,l=$n(e,()=>i.openAll(t,e),_("rect",{class:`bin kind-${r}`,x:n+.5,y:s+2,width:Math.max(o-n-1,1),height:eo-
4,rx:3}),c&&_("text",{class:"bin-number",x:(n+o)/2,y:s+15},a));return Vo(l,ch(t))}var HO=700,UO=200,VO=22,QO=44,Et=40,KO=28,uh=3;function mh({lanes:t,ordered:e,stepOf:n,steps:o,now:s,openAll:r},i){let a=i>=
HO?UO:0,[c,l]=[a+VO,i-QO],f={left:c,right:l,end:i,named:a,openAll:r,sample:JO},u=t.flatMap(({items:g})=>g),m=[],h=0;if(u.
length){let g=new Hr(u,c,l),b={...f,rows:lh(t),reach:YO(g),...XO(g)},y=fh(t,b,Et);m.push(...tS(g,y.height,t),...nS(g,s,y.
height),...y.shapes),h=y.height}if(e.length){let g=(l-c)/o,b=v=>c+14+(v-1)*g,y={...f,rows:lh(e),reach:v=>[b(n(v)),b(n(v))],
bins:{starts:[],edges:[]},binName:()=>p("ordered")},$=h+(h?24:0),S=fh(e,y,$+Et);m.push(_("text",{class:"part-name",x:0,y:$+
12},p("ordered")),...oS(b,o,$+Et,S.height),...S.shapes),h=S.height}return _("svg",{class:"timeline",width:i,height:h+4,viewBox:`\
0 0 ${i} ${h+4}`,role:"group","aria-label":p("tab_timeline")},m)}var lh=t=>t.length<=3?16:t.length<=6?8:5,YO=t=>({first:e,
last:n})=>[e===null?t.left:t.x(e),n===null?t.right:t.x(n)],JO=(t,e,n)=>t===uh?yn(2,"not actual",e,n):yn(t,"plain",e,n);function fh(t,e,n){
let o=[],s=n;for(let r of t){let i=ah(r,e,s);o.push(_("line",{class:"grid",x1:0,x2:e.end,y1:s,y2:s}),...i.shapes),s+=i.height}
return{shapes:o,height:s}}function XO(t){let{stretches:e}=t,[n,o]=[e[0].from,e[e.length-1].to],s=Gs(n,o,Math.max(t.daysAPixel*
KO,1)),r=[n,...s.map(({day:f})=>f)],i=[...r.slice(1),o+1],a=s.length?s[0].step:o-n+1,c=[...r.map(f=>t.x(f)),t.right];return{
bins:{starts:r,edges:c},binName:(f,u)=>f<0?p("wide_dates",{n:R(u)}):p("acts_of",{n:R(u),when:ZO(r[f],i[f]-1,a<Se?1:Se)})}}
function ZO(t,e,n){let[o,s]=[Wc(t,n),Wc(e,n)];return o===s?o:p("date_throughout",{from:o,to:s})}function Wc(t,e){let n=ft(
t);return it(e<He?n:e<Se?n.slice(0,7):n.slice(0,4))}function tS(t,e,n){let{left:o,right:s}=t,r=t.ticks(Wc,Y).map(({x:l,text:f,
isLine:u,days:m})=>{let h=f&&_("text",{class:"tick-label",x:l,y:12},f),g=m&&(()=>k({since:m[0],until:m[1]}));return[u&&_(
"line",{class:"grid",x1:l,x2:l,y1:Et-6,y2:e}),h&&g?$n(p("only_period",{period:an(...m)}),g,h):h]}),i=o,a=t.folds.map(l=>{
let f=(l.left+l.right)/2,u=eS(l,n).find(m=>f-Y(m)/2>=i&&f+Y(m)/2<=s);return u&&(i=f+Y(u)/2+8),[_("rect",{class:"fold",x:l.
left,y:Et-22,width:l.right-l.left,height:e-Et+22}),_("path",{class:"break",d:`M${f-6} ${Et-1} l5 -10 M${f+1} ${Et-1} l5 \
-10`}),u&&_("text",{class:"fold-label",x:f,y:Et-14},u)]}),c=t.stretches.filter(({isFolded:l})=>!l).map(l=>_("line",{class:"\
axis",x1:l.left,x2:l.right,y1:Et-6,y2:Et-6}));return[...a,...r,...c].flat().filter(Boolean)}function eS({from:t,to:e},n){
let o=e-t,[s,r]=o>=2*Se?[Math.floor(o/365.25),"years"]:o>=2*He?[Math.floor(o/30.44),"months"]:[o,"days"];return[!n.some(
({items:a})=>a.some(({first:c,last:l})=>(c??-1/0)<e&&(l??1/0)>t))&&p(`no_act_${r}`,{n:s}),p(`number_${r}`,{n:s})].filter(
a=>typeof a=="string")}function nS(t,e,n){if(!e)return[];let[o,s]=[t.x(e.first)-9,t.x(e.last)+9];return[_("rect",{class:"\
now",x:o,y:Et-6,width:s-o,height:n-Et+6})]}function oS(t,e,n,o){let s=e>1?t(2)-t(1):1/0;return Array.from({length:e},(r,i)=>[
_("line",{class:"grid",x1:t(i+1),x2:t(i+1),y1:n-6,y2:o}),s>=Y(R(e))+4&&_("text",{class:"tick-label step",x:t(i+1),y:n-12},
R(i+1))]).flat().filter(r=>r instanceof SVGElement)}var ph=(t,e)=>e?Math.min(t,x.names.signs.length-2):uh;var Bc=90,dh=12;function hh(t,e,n,o){let s=wc(e);return{first:e.first,last:e.last,kind:ph(e.sign,e.isReal),words:r=>Ur(t,
e,n.ends,r),name:()=>`${Ur(t,e,n.ends,Bc)}: ${St(e.main)}, ${cS(e)}`,statements:()=>e.statements,open:()=>Q(e.statements,
Ur(t,e,n.ends,Bc)),isOpen:e.statements.includes(o),shapes:(r,i,a)=>[se(e)&&e.first!==e.last&&Fr(e.sign,r-K,i+K,a),yn(e.sign,
s,r,a)]}}function gh(t){let{id:e,title:n,first:o,last:s}=x.articles[t];return{first:o,last:s,kind:2,words:r=>Ft(we(n,r)),
name:()=>`${Ft(n)}, ${Kn(x.articles[t])}`,statements:()=>Ct(x.statements.article,t),open:()=>k({tab:"article",article:e}),
isOpen:!1,shapes:(r,i,a)=>[o!==s&&Fr(2,r-K,i+K,a),_("path",{class:"tick",d:`M${r} ${a-8} V${a+8}`})]}}function Pc(t,e){let{
level:n}=t,o=e.ties.length?e.ties[0].pair.a:n.subject[e.main];return(o>=0?`${D(n,o)} `:"")+Ur(t,e,[o],Bc)}function Ur({level:t},e,[
n,o],s){let r=e.ties.filter(({pair:m})=>m.a===n&&(o===void 0||m.b===o)),[i,...a]=r.length?r:e.ties.filter(({pair:m})=>m.
b===n);if(!i)return aS(e,s);let c=D(t,i.pair.a===n?i.pair.b:i.pair.a),l=o===void 0?` ${c}${a.length?` +${a.length}`:""}`:
"",{parts:f}=Ht(x,t,i.rows)[0],u=Oo(f,s-l.length)+l;return f[5]?u:u+sS(e,s-u.length)}function sS({main:t},e){let{roles:n,
statements:o}=I(),s=o.get(t).roles?.find(([i])=>n[i].function==="topic");if(!s||e<dh)return"";let r=rS(s[1]);return iS(s[1])?
`: ${we(r,e-2)} ?`:`: ${we(r,e)}`}var rS=t=>typeof t=="number"&&t<0?Co(-1-t,1).join(" \u2013 "):re(t,1);function iS(t){if(typeof t==
"string"||t>=0)return!1;let e=x.statements.stance[-1-t];return e>=0&&["doubts","rejects"].includes(x.names.stances[e])}function aS({
main:t},e){let{verb:n,ends:o}=xe(t),s=re(o[0],1);return`${n} ${we(s,Math.max(e-n.length,dh))}`.trim()}function cS({main:t,
first:e,last:n}){let o=I().statements.get(t);return o.when||o.inferred_when?Us(o,[e,n]):e===null&&n===null?p("date_unkno\
wn"):an(e,n)}var xh=12,lS=300,bh=xh,Fc=0,wh=null;async function Vr(t){await G();let e=pa(),n=Qe(e);if(!n.length&&!w.pair){N(t,Kt(ht()&&
d("div",{class:"line timeline-head"},Ko()),d("p",{},Ke())));return}let s=(e===O?n:Qe(O)).flatMap(({statements:u})=>u),r=cr(
e),i=su(e,n,w.lanes,r),a=nh(e,n),c=i.slice(0,bh),l=d("div",{class:"timeline-box"}),f=n.filter(u=>!se(u)&&!a.has(u));N(t,
Kt(d("div",{class:"line timeline-head"},r?hS(r):dS(),Ko()),n.length===0&&d("p",{},p("no_tie_between")),l,i.length>c.length&&
gS(i.length-c.length,t),wS(n),xS(n,a.size,f.length,i.reduce((u,m)=>u+m.units.length,0)>n.length),bS(f),yS(n,r),Tr(rn(x,s,
O.chosen.main),p("tab_timeline")))),fS(l,e,c,n,a),uS(t)}function fS(t,e,n,o,s){Fc=t.clientWidth;let{paddingLeft:r,paddingRight:i}=getComputedStyle(
t),a=Fc-parseFloat(r)-parseFloat(i),c=new Map,l=qn(),f=(b,y)=>{let $=b.units.filter(y).map(v=>{let M=hh(e,v,b,l);return c.
set(M,s.get(v)??0),M}),S=yf(b.ends.map(v=>Dt(e.level,v)));return{title:mS(e,b),lang:S,...pS(e,b),items:$,number:$.length}},
u=n.map(b=>f(b,se)).filter(({items:b})=>b.length),m=n.map(b=>f(b,y=>s.has(y))).filter(({items:b})=>b.length),g=[...new Set(
o.flatMap(({statements:b})=>b.map(y=>x.statements.article[y])))].filter(b=>se(x.articles[b])).map(gh);g.length&&u.push({
title:p("articles"),lang:null,open:null,isOpen:!1,items:g,number:g.length}),t.append(mh({lanes:u,ordered:m,stepOf:b=>c.get(
b)??0,steps:Math.max(0,...s.values()),now:ht(),openAll:(b,y)=>Q(b.flatMap(({statements:$})=>$()),y)},Math.max(a,lS)))}function uS(t){
wh??=new ResizeObserver(()=>{let e=t.querySelector(".timeline-box");w.tab==="timeline"&&e&&e.clientWidth&&e.clientWidth!==
Fc&&Po(t,Vr)}),wh.observe(t)}var mS=({level:t},{ends:e})=>$t(e.map(n=>D(t,n)));function pS({level:t},{ends:e}){let n=e.map(
r=>t.nodes[r].actor),o=ze(n),s=n.length>1?{pair:n,open:o}:{open:o};return{open:()=>k(s),isOpen:w.open===o}}var dS=()=>d(
"label",{class:"line"},p("lanes_of"),J(p("lanes_of"),[["actor",p("lanes_actor")],["pair",p("lanes_pair")]],w.lanes,t=>k(
{lanes:t}))),hS=t=>d("span",{class:"line"},d("strong",{},t.map((e,n)=>[n>0&&" \u2194 ",Vt(O.level,e)])),T(p("all_pairs"),
()=>k({pair:null}))),gS=(t,e)=>T(p("more",{n:R(t)}),()=>{bh+=xh,Po(e,Vr)}),wS=t=>d("ul",{class:"looks"},fd(t).map(([e,n])=>d(
"li",{},e,d("span",{},n))));function xS(t,e,n,o){let s=t.filter(se).length,r=[s>0&&p("at_their_dates",{n:R(s)}),e>0&&p("\
in_stated_order",{n:R(e)}),n>0&&p("without_date",{n:R(n)})].filter(Boolean);return d("p",{class:"quiet"},p("timeline_dra\
wn",{what:r.join(", ")}),o&&` ${p("timeline_several")}`)}function bS(t){let e=qn(),n=({statements:o})=>o.includes(e);return t.
length?d("details",{class:"undated",open:t.some(n)},d("summary",{},`${p("without_date",{n:R(t.length)})}: ${p("show")}`),
Ee(t.map(o=>d("li",{"aria-current":n(o)&&"location"},C(Pc(O,o),()=>Q(o.statements,Pc(O,o))))),20)):null}function yS(t,e){
if(e||w.lanes==="actor")return null;let n=t.filter(({ties:o})=>!o.length);return n.length>0&&d("p",{class:"quiet"},p("no\
_pair",{n:R(n.length)}))}function no(t,e){let o=[...new Set(e.filter(s=>s!=null&&s!==""))];return{at:t,names:o,plain:o.map(Lt)}}function Dc(t,e){
let n=e.join(" ");return t===n?0:t.startsWith(n)?1:e.every(o=>t.includes(o))?e.every(o=>$S(t,o))?2:3:null}function $S(t,e){
for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(Go(t,n))return!0;return!1}function yh(t,e,n){let o=[];for(let s of t){
let[r,i]=[1/0,0];for(let[a,c]of s.plain.entries()){let l=Dc(c,e);l!==null&&l<r&&([r,i]=[l,a])}r<1/0&&o.push({one:s,rank:r,
by:i,count:n(s.at)})}return o.sort((s,r)=>s.rank-r.rank||r.count-s.count||s.one.at-r.one.at)}function $h(t,e){let n=null;
for(let o of t)for(let[s,r]of o.plain.entries())for(let i of new Set([r,...r.split(" ")])){let a=Math.min(Math.floor(Math.
max(e.length,i.length)/3),n?n.far-1:99);if(a<1||Math.abs(i.length-e.length)>a)continue;let c=OS(i,e,a);c<=a&&(n={one:o,name:o.
names[s],far:c})}return n}function OS(t,e,n){let[o,s]=[[],Array.from({length:e.length+1},(r,i)=>i)];for(let r=1;r<=t.length;r++){
let i=[r];for(let a=1;a<=e.length;a++){let c=t[r-1]===e[a-1];i[a]=Math.min(s[a]+1,i[a-1]+1,s[a-1]+(c?0:1)),r>1&&a>1&&t[r-
1]===e[a-2]&&t[r-2]===e[a-1]&&(i[a]=Math.min(i[a],o[a-2]+1))}if(Math.min(...i)>n)return n+1;[o,s]=[s,i]}return s[e.length]}var Qr=90,Jo=class{constructor(){this.plain=[],this.passages={owners:[],bounds:[],texts:[]}}add(e,n,o=null){this.plain.push(
`${Lt(e)}
`),this.passages.owners.push(n),this.passages.bounds.push(o),this.passages.texts.push(o?null:e)}whole(){let e=new Uint32Array(
this.plain.length+1);for(let[n,o]of this.plain.entries())e[n+1]=e[n]+o.length;return{plain:this.plain.join(""),starts:e,
...this.passages}}};function zc(t,e){let{plain:n,starts:o}=t,s=e.join(" "),r=[[],[],[]],i=new Uint8Array(o.length);for(let[
a,c]of Oh(t,s)){i[a]=1;let l=Go(n,c)||SS(n.slice(o[a],o[a+1]),s)===0;r[l?0:1].push(a)}if(e.length>1){let a=e.reduce((c,l)=>l.
length>c.length?l:c,"");for(let[c]of Oh(t,a)){if(i[c])continue;let l=n.slice(o[c],o[c+1]);e.every(f=>l.includes(f))&&r[2].
push(c)}}return r.flat()}function*Oh({plain:t,starts:e},n){let o=0;for(let s=t.indexOf(n);s>=0&&o+1<e.length;s=t.indexOf(
n,e[o])){for(;e[o+1]<=s;)o++;yield[o,s],o++}}function SS(t,e){let n=2;for(let o=t.indexOf(e);o>=0;o=t.indexOf(e,o+1)){if(Go(
t,o))return 0;n=1}return n}function Xo(t,e){let n=t.replace(/^#+\s+/,"").replace(/\s+/g," ").trim(),o=Gp(n,[e.join(" "),
...e]),[s]=o[0]??[0],r=s>Qr?Sh(n,s-Qr):0,i=n.length-s>2*Qr?Sh(n,s+2*Qr):n.length,a=r?"\u2026 ":"";return{text:`${a}${n.slice(
r,i).trimEnd()}${i<n.length?" \u2026":""}`,marks:o.filter(([c,l])=>c>=r&&l<=i).map(([c,l])=>[c-r+a.length,l-r+a.length])}}
function Sh(t,e){let n=t.indexOf(" ",e);return n>=0&&n-e<20?n+1:e}async function _h(t,e){let{findings:n,...o}=t,{facts:s,words:r}=o,i=r.entities.map(({label:l,labels:f={},aliases:u=[]},m)=>no(
m,[l,...Object.values(f),...u])),a=({at:l})=>!!r.entities[l].actor,c=await MS(t,e);return{...o,actors:i.filter(a),issues:i.
filter(l=>!a(l)),relations:s.relations.map(({label:l},f)=>no(f,[l])),questions:s.questions.map(({title:l,name:f},u)=>no(
u,[l,f])),articles:s.articles.map(({title:l,author:f,publisher:u},m)=>no(m,[l,f,u,[f,u,l].filter(Boolean).join(" ")])),findings:TS(
t,n),quotes:await kS(t,e),sentences:c,sentenceOf:AS(t,c)}}function _S({facts:t,words:e},n){let{quote:o=[]}=e.statements.
get(n),s=e.bodies.get(t.statements.article[n]);if(s===null)return o.join(" [\u2026] ");let r=[];for(let i=2;i<o.length;i+=
2)r.push(s.slice(Number(o[i]),Number(o[i+1])));return r.join(" [\u2026] ")}async function kS(t,e){let n=new Jo;for(let[o,
{translation:s}]of t.words.statements.entries())n.add(_S(t,o),o),s&&n.add(s,o),await e();return n.whole()}async function MS({
words:t,facts:e},n){let o=new Jo;for(let[s,r]of t.bodies.entries()){let i=new Intl.Segmenter(e.articles[s].language??void 0,
{granularity:"sentence"});for(let{segment:a,index:c}of i.segment(vS(r??"")))a.trim()&&o.add(a,s,[c,c+a.length]);await n()}
return o.whole()}var vS=t=>t.replace(/(?<!\n|^#[^\n]*)\n(?!\n)/gm," ");function AS({facts:t,words:e},{owners:n,bounds:o}){
let s=new Map;for(let[i,a]of n.entries())s.has(a)||s.set(a,i);let r=t.articles.map((i,a)=>e.bodies.get(a)!==null);return Int32Array.
from({length:e.statements.length},(i,a)=>{let c=t.statements.article[a];if(!r[c])return-1;let{quote:l=[]}=e.statements.get(
a),[f,u]=[s.get(c)??0,n.length];for(;u-f>1;){let m=f+u>>1;n[m]===c&&(o[m]?.[0]??0)<=Number(l[2])?f=m:u=m}return f})}function TS({
facts:t},e){return e.flatMap(n=>n.findings).map(({title:n,sentence:o,counts:s},r)=>{let i=o.map(([c])=>c).join(""),[,,a]=s[s.
length-1];return{...no(r,[i,`${n}: ${i}`]),statements:De(t,a)}})}var kh=4,Mh=4;function vh(t,e,n,o){let s=i=>i.filter(a=>!n.has(a)),r=[];for(let{at:i,plain:a}of t.relations){let c=LS(a[0].
split(" "),e);if(c===null||!o.relations[i])continue;let[l,f]=[e.slice(0,c.from),e.slice(c.to)].map(s);for(let u of NS(t,
i,l,f,o)){let m=o.ofPhrase(u);m.length&&r.push({kind:"phrase",rank:c.rank,count:m.length,label:"",phrase:u,statements:m})}}
return r.sort((i,a)=>i.rank-a.rank||(a.count??0)-(i.count??0))}function LS(t,e){for(let n=0;n<e.length;n++){let o=e.slice(
n,n+t.length);if(o.length===t.length&&o.every((i,a)=>ES(i,t[a])))return{from:n,to:n+t.length,rank:o.every((i,a)=>i===t[a])?
0:1};if(n+o.length===e.length&&o.join(" ").length>=kh&&t.join(" ").startsWith(o.join(" ")))return{from:n,to:e.length,rank:1}}
return null}function ES(t,e){let n=0;for(;n<t.length&&t[n]===e[n];)n++;return t===e||n>=kh&&n>=Math.max(t.length,e.length)-
2}function NS(t,e,n,o,s){let[r,i]=[n,o].map(a=>a.length?IS(t,a):[null]);return n.length||o.length?r.flatMap(a=>i.map(c=>({
relation:e,actor:a,target:c}))):s.targetsOf(e).slice(0,Mh).map(a=>({relation:e,actor:null,target:a}))}function IS({actors:t,
issues:e,words:{entities:n}},o){let s=[];for(let{at:i,plain:a}of[...t,...e]){let c=a.map(l=>Dc(l,o)).filter(l=>l!==null);
c.length&&s.push({rank:Math.min(...c),id:n[i].id})}return s.sort((i,a)=>i.rank-a.rank).filter(({rank:i})=>i===s[0].rank).
slice(0,Mh).map(({id:i})=>i)}var Ah=["phrase","actor","issue","relation","article","finding","question","quote","words"],qS=4,RS=200,CS="\u2E80",Kr=class{constructor(e,n,o){
this.index=e,this.counts=new Sr(e.facts,e.words,e.level,n),this.asking=new Set(lc(o)),this.answers=e.facts.questions.map(
s=>s.tab?null:this.counts.ofQuestion(s))}groups(e,n=null){let o=lc(e.replace(/[?\u00bf\u061f\uff1f]/g," "));if(!o.length)
return[];let s=c=>c===n?RS:qS,r=o.filter(c=>!this.asking.has(c)),i=o.join("").length>1||o[0]>=CS;return[jS("phrase",vh(this.
index,o,this.asking,this.counts),s("phrase")),...this.namedGroups(o,r.length?r:o,s),...i?this.textGroups(o,s):[]].filter(
({total:c})=>c).sort((c,l)=>Lh(c)-Lh(l)||Ah.indexOf(c.kind)-Ah.indexOf(l.kind))}nearest(e){let{actors:n,issues:o,relations:s}=this.
index;return $h([...n,...o,...s],Lt(e))?.name??null}namedGroups(e,n,o){let{counts:s,index:r}=this,i=()=>0,a=l=>s.entities[l],
c=(l,f,u,m=()=>({}))=>{let h=yh(f,l==="question"?n:e,u),g=h.slice(0,o(l)).map(({one:b,rank:y,by:$,count:S})=>({kind:l,rank:y,
count:S,at:b.at,label:b.names[0],...$>0&&l!=="finding"&&l!=="question"&&{alias:b.names[$]},...m(b.at)}));return{kind:l,total:h.
length,hits:g}};return[c("actor",r.actors,a),c("issue",r.issues,a),c("relation",r.relations.filter(({at:l})=>s.relations[l]),
l=>s.relations[l],l=>({statements:s.ofRelation(l)})),c("article",r.articles,l=>s.articles[l],()=>({alias:void 0})),c("fi\
nding",r.findings,i,l=>({count:r.findings[l].statements.length,statements:r.findings[l].statements,snippet:Xo(r.findings[l].
names[0],e)})),c("question",r.questions.filter(({at:l})=>this.answers[l]?.length!==0),l=>this.answers[l]?.length??0,l=>{
let f=this.answers[l];return f?{statements:f}:{count:null,tab:r.facts.questions[l].tab}})]}textGroups(e,n){let{quotes:o,
sentences:s,sentenceOf:r}=this.index,{first:i,total:a,taken:c}=this.quoted(zc(o,e),n("quote")),l=zc(s,e).filter(m=>!c[m]),
f=i.map(({passage:m,statements:h})=>{let g=o.owners[m],b=Xo(this.sentence(r[g]),e),y=b.marks.length?b:Xo(this.quote(m),e),
$=this.index.facts.statements.article[g],S=[...h];return{...Th("quote",y,$,e),count:S.length,statements:S}}),u=l.slice(0,
n("words")).map(m=>{let h=this.sentence(m);return{...Th("words",Xo(h,e),s.owners[m],e),sentence:h}});return[{kind:"quote",
total:a,hits:f},{kind:"words",total:l.length,hits:u}]}quoted(e,n){let{quotes:o,sentences:s,sentenceOf:r}=this.index,i=new Uint8Array(
s.owners.length),a=new Map,c=new Set,l=0;for(let f of e){let u=o.owners[f],m=r[u],h=m<0?this.quote(f):m,g=m<0?!c.has(h):
!i[m];m<0?c.add(h):i[m]=1,g&&l++<n&&a.set(h,{passage:f,statements:new Set}),a.get(h)?.statements.add(u)}return{first:[...a.
values()],total:l,taken:i}}quote(e){return this.index.quotes.texts[e]??""}sentence(e){let{sentences:n,words:o}=this.index,
s=e<0?null:n.bounds[e];return s?(o.bodies.get(n.owners[e])??"").slice(...s):""}},Th=(t,e,n,o)=>({kind:t,rank:Lt(e.text).
includes(o.join(" "))?4:5,count:null,label:e.text,snippet:e,article:n}),jS=(t,e,n)=>({kind:t,total:e.length,hits:e.slice(
0,n)});function Lh({hits:t}){let e=Math.min(...t.map(n=>n.rank));return e<=1?e:2}var WS=80;async function Nh({kind:t,at:e=0,article:n=0,statements:o,tab:s,sentence:r},i,a){t==="actor"||t==="issue"?await BS(
I().entities[e].id):t==="article"?await k({tab:"article",article:x.articles[e].id,open:null}):t==="words"?await k({tab:"\
article",article:x.articles[n].id,open:null,find:[a,Eh(r)]}):s?await k({tab:s}):t==="finding"?await Q(o??[],F(i),{tab:"f\
indings",find:["",Eh(i)]}):o?.length===1?await bt(o[0]):await Q(o??[],F(i))}var Eh=(t="")=>t.replace(/^#+\s+/,"").trim().
replace(/\s+/g," ").slice(0,WS);async function BS(t){let e=O.level.numbers.get(t);if(e===void 0||!O.nodes.has(e)){await st(
t);return}let n=wo().shown.has(e)?w.grown:Fs(t);await st(t),await k({grown:n}),w.tab==="graph"&&Or(e)}function qh({kind:t,total:e,hits:n},o,s,r){let i=`results-${t}`;return d("div",{role:"group","aria-labelledby":i},d("p",
{class:"results-head",id:i},p(`found_${t}`),d("span",{class:"quiet"},` ${R(e)}`)),n.map(a=>o(PS(a),s(a,Rh(a)))),e>n.length&&
o(d("div",{role:"option",class:"result more"},p("show_all_of",{n:R(e)})),r(t)))}function PS(t){let{count:e,alias:n,snippet:o,
kind:s}=t;return d("div",{role:"option",class:"result"},o?d("span",{class:s==="quote"||s==="words"?"words":"",dir:"auto",
lang:Ih(t)},zS(o)):d("span",{dir:"auto",lang:Ih(t)},Rh(t)),n&&[" ",d("span",{class:"quiet",dir:"auto"},`(${n})`)],d("spa\
n",{class:"quiet aside"},[DS(t),e!==null&&q(e,"statement")].filter(Boolean).join(" \xB7 ")))}function Rh({kind:t,label:e,
at:n,phrase:o}){if(o){let[s,r]=[o.actor,o.target].map(a=>a===null?"":FS(a));return p(s&&r?"phrase_both":r?"phrase_who":"\
phrase_whom",{actor:s,relation:x.relations[o.relation].verb,target:r})}return(t==="actor"||t==="issue")&&n!==void 0?X(I().
entities[n]):t==="relation"&&n!==void 0?cn(x.relations[n].verb):e}function Ih({kind:t,at:e,article:n}){return t==="quote"||
t==="words"?n===void 0?null:x.articles[n].language:e===void 0?null:t==="actor"||t==="issue"?Ot(I().entities[e].id):t==="\
article"?x.articles[e].language:null}function FS(t){let e=I().entities.find(n=>n.id===t);return e?X(e):t}function DS({kind:t,
at:e,article:n}){return t==="article"&&e!==void 0?be(x.articles[e]):(t==="quote"||t==="words")&&n!==void 0?x.articles[n].
title:t==="actor"||t==="issue"?e===void 0?"":I().entities[e].type:""}function zS({text:t,marks:e}){let n=0;return[...e.flatMap(
([s,r])=>{let i=t.slice(n,s);return n=r,[i,d("mark",{},t.slice(s,r))]}),t.slice(n)]}var GS=12,[HS,US,Ch,Yr]=[560,200,4,12],Jt="",Gc=null,jh=null,On=null,Ye=[],Je=-1;function Wh(){let t=d("div",{id:"result\
s",class:"results",role:"listbox","aria-label":p("search_results")});t.hidden=!0,t.addEventListener("mousedown",n=>n.preventDefault());
let e=d("input",{type:"search",id:"search",role:"combobox","aria-expanded":"false","aria-controls":"results","aria-autoc\
omplete":"list",placeholder:p("search"),"aria-label":p("search"),autocomplete:"off",value:Jt,onfocus:Bh,oninput:n=>Jr(n.
target.value),onkeydown:YS,onblur:Xr});return d("div",{class:"searching",role:"search"},e,t)}function Bh(){return jh??=Promise.
all([G(),_s(),xt("entity")]).then(([t,{cards:e},n])=>_h({facts:x,words:t,findings:e,level:n},VS())),jh}function VS(){let t=performance.
now();return()=>performance.now()-t<GS?null:new Promise(e=>setTimeout(()=>{t=performance.now(),e()}))}async function Hc(){
let t=await Bh(),e=JSON.stringify(w.coders);return On?.coders!==e&&(On={search:new Kr(t,w,p("search_asking")),coders:e}),
On.search}async function Jr(t){Jt=t,Gc=null,On||Fh([d("p",{class:"quiet"},p("search_preparing"))]),await Hc(),Jt===t&&Ph()}
function Ph(){let t=On?.search.groups(Jt,Gc)??[];Ye=[],Je=-1;let e=(r,i)=>(r.id=`result-${Ye.length}`,r.addEventListener(
"click",i),Ye.push({element:r,act:i}),r);if(!Jt.trim())return Xr();let n=(r,i)=>()=>(Xr(),Nh(r,i,Jt.trim())),o=r=>()=>{let i=Je;
Gc=r,Ph(),Dh(i)};Fh(t.length?t.map(r=>qh(r,e,n,o)):QS(e));let s=t.reduce((r,i)=>r+i.total,0);me(s?q(s,"hit"):p("nothing_\
found",{what:Jt.trim()}))}function QS(t){let e=On?.search.nearest(Jt)??null,n=()=>{if(e===null)return;let o=A("search");
o.value=e,o.focus(),Jr(e)};return[d("p",{class:"quiet"},p("nothing_found",{what:Jt.trim()})),e!==null&&t(d("div",{role:"\
option",class:"result"},p("did_you_mean",{name:e})),n)]}function Fh(t){let e=A("results");N(e,t),e.hidden=!1,KS(A("searc\
h"),e),A("search").setAttribute("aria-expanded","true")}function KS(t,e){let{left:n,bottom:o,width:s}=t.getBoundingClientRect(),
r=document.documentElement.clientWidth-2*Yr,i=Math.min(r,Math.max(s,HS));e.style.width=`${i}px`,e.style.left=`${Math.max(
Yr,Math.min(n,r+Yr-i))}px`,e.style.top=`${o+Ch}px`,e.style.maxHeight=`${Math.max(US,innerHeight-o-Ch-Yr)}px`}function Xr(){
Ye=[],Je=-1,A("results").hidden=!0,A("search").setAttribute("aria-expanded","false"),A("search").removeAttribute("aria-a\
ctivedescendant")}function Dh(t){Ye[Je]?.element.removeAttribute("aria-selected"),Je=Math.max(-1,Math.min(t,Ye.length-1));
let e=Ye[Je]?.element;e?.setAttribute("aria-selected","true"),e?.scrollIntoView({block:"nearest"}),e?A("search").setAttribute(
"aria-activedescendant",e.id):A("search").removeAttribute("aria-activedescendant")}async function YS(t){let{key:e,target:n}=t,
o={ArrowDown:1,ArrowUp:-1};e in o?(t.preventDefault(),A("results").hidden&&Jt.trim()?await Jr(Jt):Dh(Je+o[e])):e==="Ente\
r"?(t.preventDefault(),(A("results").hidden||!On)&&await Jr(n.value),Ye[Math.max(Je,0)]?.act()):e==="Escape"&&(n.value=Jt=
"",Xr())}var zh=()=>[JS(),ZS()];function JS(){if(x.languages.length<2)return null;let t=x.languages.map(e=>[e,XS(e)]);return J(p(
"language_of_names"),[["",p("language_of_names")],...t],w.language??"",async e=>{await G(),await k({language:e||null})})}
function XS(t){try{return F(new Intl.DisplayNames([t],{type:"language"}).of(t)??t)}catch{return t}}var ZS=()=>{let t=Wt()===
"dark"?"light":"dark";return T(p(t),()=>k({theme:t}),{id:"theme"})};var Gh=(t,e,n,o)=>o.map(s=>U(vt(t,{...e,[n]:[s]},Mt(e)).inside).length);function Zo(t,e,n,o,s){let r=new Array(s).fill(0),
i=n==="kinds"?[...r.keys()]:null,{inside:a,main:c}=vt(t,{...e,[n]:i},Mt(e));for(let l of U(a)){let f=o(n==="quad_classes"?
c[l]:l);f>=0&&r[f]++}return r}var t_=0,e_=0;function Qh(){let{statements:t,names:e,labels:n}=x;return Qn(p("filters_and_counts"),Ut(p("quad_classes"),
n_()),Ut(p("modes"),Zr("modes",n.modes,Uc("modes",t.mode,e.modes),o=>Vc(o===tn,"not actual"))),Ut(p("certainties"),Zr("c\
ertainties",n.certainties,Uc("certainties",t.certainty,e.certainties),o=>Vc(o===t_,"hedged"))),Ut(p("polarities"),Zr("po\
larities",n.polarities,Uc("polarities",t.polarity,e.polarities),o=>Vc(o===e_,"denied"))))}function Kh(t){let e=d("detail\
s",{class:"group",open:t},d("summary",{},p("more_filters")),t&&Uh());return e.addEventListener("toggle",()=>e.open&&e.children.
length===1&&te(e,Uh())),e}var Uc=(t,e,n)=>Zo(x,w,t,o=>e[o],n.length);function Vc(t,e){let{names:n,encodings:o}=x;return Te(
et().line,{dashes:t?[]:o.holds[n.holds.indexOf(e)].dashes})}function n_(){let{statements:t,names:e,labels:n}=x,o=e.quad_classes.
length,s=c=>c<o?zn(e.signs.indexOf(de(x,c))):zn(e.signs.indexOf("neither")),r=Zo(x,w,"quad_classes",c=>t.quad_class[c]<0?
o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],a=w.quad_classes??i;return[...n.quad_classes,p("no_quad_class")].
map((c,l)=>{let f=u=>k({quad_classes:ts(i,a,[i[l]],u,i)});return r[l]>0&&at(`${c} (${r[l]})`,a.includes(i[l]),f,s(l))})}
function ts(t,e,n,o,s){let r=t.filter(i=>n.includes(i)?o:e.includes(i));return String(r)===String(s)?null:r}function Zr(t,e,n,o=()=>null){
let s=[...e.keys()],r=t==="kinds"&&w.count==="acts"?[An]:s,i=w[t],a=i??r;return e.map((c,l)=>{let f=u=>k({[t]:ts(s,a,[l],
u,r)});return(n[l]>0||i!==null)&&at(`${c} (${n[l]})`,a.includes(l),f,o(l))})}function Hh(t,e){let n=e.map(([s])=>s),o=w[t]??
n;return e.map(([s,r])=>{let i=a=>k({[t]:ts(n,o,[s],a,n)});return at(r,o.includes(s),i)})}function Uh(){let{statements:t,
names:e,labels:n,relations:o,families:s,familyOf:r,articles:i,coders:a}=x,c=Zo(x,w,"relations",u=>t.relation[u],o.length),
l=Zo(x,w,"kinds",u=>o[t.relation[u]].kind,e.kinds.length),f=new Set(O.level.nodes.filter((u,m)=>O.level.isTied[m]).map(u=>u.
type));return[Ut(p("kinds"),Zr("kinds",n.kinds,l)),Ut(p("relations"),s.map((u,m)=>o_(u,[...o.keys()].filter(h=>r[h]===m),
c))),Ut(p("types"),Hh("types",[...f].sort().map(u=>[u,u]))),i.length>1&&Ut(p("articles"),Hh("articles",i.map(u=>[u.id,u.
title]))),Vh("sections",({section:u})=>u===null?[]:[u]),Vh("tags",({tags:u})=>u),a.length>1&&Ut(p("coders"),s_()),Ut(p("\
further"),at(p("with_issues"),w.issues,u=>k({issues:u})),at(p("with_inferred"),w.inferred,u=>k({inferred:u})),at(p("with\
_headlines"),w.headlines,u=>k({headlines:u})),at(p("with_self_loops"),w.self,u=>k({self:u})))]}function Vh(t,e){let n=[...new Set(
x.articles.flatMap(e))].sort();if(!n.length)return null;let o=Gh(x,w,t,n),s=w[t]??[];return Ut(p(t),n.map((r,i)=>{let a=c=>k(
{[t]:ts(n,s,[r],c,[])});return at(`${Pt(r)} (${o[i]})`,s.includes(r),a)}))}function o_(t,e,n){let o=[...x.relations.keys()],
s=w.relations??o,r=e.filter(c=>n[c]),i=r.reduce((c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>k({relations:ts(o,s,c,l,
o)});return d("details",{class:"family"},d("summary",{},`${cn(t)} (${i})`,r.some(c=>!s.includes(c))&&" \u2022"),d("p",{class:"\
quiet"},C(p("all"),()=>a(e,!0))," ",C(p("none"),()=>a(e,!1))),r.map(c=>at(`${cn(x.relations[c].verb)} (${n[c]})`,s.includes(
c),l=>a([c],l))))}function s_(){let t=w.coders??[],e=t.length>1?[[t.join(" "),ne(t)]]:[],n=x.coders.map(o=>[o,o]);return J(
p("coders"),[["",p("one_coder")],...n,...e],t.join(" "),o=>k({coders:o?o.split(" "):null}))}var Yh=["statements","acts","articles"];function Jh(){let t=C(p("draw_all"),()=>k({all:!0,picture:"whole"}));return Qn(p(
"level"),J(p("level"),gi.map(e=>[e,p(`level_${e}`)]),w.level,r_),d("label",{class:"line"},`${p("count_by")} `,i_()),d("l\
abel",{class:"line"},`${p("min_weight")} `,a_()),w.ego!==null&&c_(w.ego),O.isGrown&&d("p",{class:"quiet"},p("not_drawn_y\
et")," ",t),O.weakest>0&&d("p",{class:"quiet"},p("weakest",{n:O.weakest})," ",t))}async function r_(t){let e=await xt(t);
await k({level:t,ego:null,...Ds(e)})}function i_(){let t=e=>k({count:Yh.find(n=>n===e)});return J(p("count_by"),Yh.map(e=>[
e,p(`by_${e}`)]),w.count,t)}function a_(){return d("input",{type:"number",min:1,max:999,value:w.min_weight,"aria-label":p(
"min_weight"),onchange:t=>k({min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function c_(t){let e=J(p("\
distance"),[1,2,3].map(n=>[String(n),q(n,"step")]),String(w.steps),n=>k({steps:Number(n)}));return d("p",{class:"ego"},p(
"neighbours_of",{name:Cn(t)})," ",e," ",C(p("show_all"),()=>k({ego:null})))}var l_=["modes","polarities"],Qc=()=>io("filters").filter(t=>JSON.stringify(w[t])!==JSON.stringify(V[t])&&!(w.compared_with&&
l_.includes(t)&&w[t]===null));function Xh(){let t=A("side"),e=Is(t),{scrollTop:n}=t,o=t.querySelector("details.group[ope\
n]")!==null,s=Qc(),r=()=>k(Object.fromEntries(s.map(i=>[i,V[i]])));N(t,d("div",{class:"box-head"},d("h2",{},p("filters")),
s.length>0&&T(p("reset"),r,{class:"quiet-button"}),T("\xD7",()=>t.hidePopover(),{class:"close","aria-label":p("close")})),
d("p",{class:"quiet"},tr()),Jh(),Qh(),Kh(o),Qn(p("display"),zh())),qs(t,e),n&&(t.scrollTop=n)}function Zh({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function tg({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?vt(t,s,Mt(e)):n;return{chosen:r,statements:U(r.inside)}}function eg(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=u=>Math.min(r-1,Math.max(0,Math.floor((u-o)/i))),
f=new Set;for(let u of n){let m=t.statements.act[u];if(m>=0&&f.has(m))continue;m>=0&&f.add(m);let[h,g]=[e.first[u],e.last[u]];
if(h===null&&g===null)continue;let[b,y]=[l(h??o),l(g??s)],$=h!==null&&g===h&&!e.approximate[u];for(let S=b;S<=y;S++)($?a:
c)[S]+=1/(y-b+1)}return{sure:a,unsure:c,width:i}}var Kc=120,Yc=!1;function og(){let t=A("time"),e=Zh(x),{chosen:n,statements:o}=tg(O),s=o.filter(m=>n.first[m]===null&&n.
last[m]===null),r=s.length>0&&d("p",{class:"undated"},H(q(s.length,"undated"),s,p("undated_many")));if(!e||e[0]===e[1]){
N(t,d("p",{class:"quiet"},p("no_period")),r);return}let i=f_(e),a=t.querySelector(".slider")?t.children:[d("div",{class:"\
time-head"}),m_(e)],[c,l]=a;c.isConnected||N(t,c,l),N(c,u_(e,i),r);let[f,...u]=l.children;f.replaceWith(d_(n,o,e,i));for(let[
m,h]of u.slice(0,2).entries())h.value=String(i[m]),h.setAttribute("aria-valuetext",ft(i[m]))}function f_([t,e]){return[Math.
max(t,w.since??t),Math.min(e,w.until??e)]}function u_(t,[e,n]){return[d("h2",{},p("period")),ng("since",e,t),"\u2013",ng(
"until",n,t),he()&&!ht()&&T(p("whole_period"),()=>k({since:null,until:null})),Ko(),at(p("only_certain_dates"),w.inside===
"certainly",o=>k({inside:o?"certainly":"possibly"})),at(p("include_undated"),w.undated,o=>k({undated:o}))]}function ng(t,e,[
n,o]){let s=r=>{let i=hf(r);i!==null&&sg(t,i,[n,o])};return d("input",{type:"date",value:ft(e),min:ft(n),max:ft(o),"aria\
-label":p(t),onchange:r=>s(r.target.value)})}function m_([t,e]){let n=o=>d("input",{type:"range",min:t,max:e,step:1,"ari\
a-label":p(o),oninput:s=>sg(o,Number(s.target.value),[t,e])});return d("div",{class:"slider"},_("svg"),n("since"),n("unt\
il"),p_([t,e]))}function p_([t,e]){return d("div",{class:"years","aria-hidden":"true"},wf(t,e).map(([n,o])=>{let s=d("sp\
an",{},o);return s.style.left=`${(n-t)/(e-t+1)*100}%`,s}))}function d_(t,e,n,[o,s]){let[r]=n,{sure:i,unsure:a,width:c}=eg(
x,t,e,n,Kc),l=Math.max(...i.map((m,h)=>m+a[h]),1),f=(m,h,g,b)=>{let[y,$]=[g/l*34,36-(g+b)/l*34],S=(m+1)*c+r<o||m*c+r>s;return g>
0&&_("rect",{class:h+(S?" off":""),x:m/Kc*1e3,y:$,width:1e3/Kc-1,height:Math.max(y,1.5)})},u=i.map((m,h)=>[f(h,"bar",m,0),
f(h,"bar unsure",a[h],m)]);return _("svg",{class:"histogram",viewBox:"0 0 1000 40",preserveAspectRatio:"none",role:"img",
"aria-label":p("histogram")},u)}function sg(t,e,[n,o]){let s=t==="since"?e<=n:e>=o;jt({[t]:s?null:e}),(w.since??n)>(w.until??
o)&&jt({[t==="since"?"until":"since"]:e}),!Yc&&(Yc=!0,requestAnimationFrame(()=>{Yc=!1,k({})}))}var h_=10,rg=!1,g_={wanted:""};function Jc(){let t=d("div",{class:"viewpoints",role:"group","aria-label":F(p("according_\
to"))}),e=Ks(),n=Sl(x),o=s=>x_(e,n,s);N(A("viewpoint"),d("div",{class:"box-head"},d("h2",{},F(p("according_to"))),w_()),
Wr(p("sources_find"),g_,t,o).slice(e.length>h_?0:1),y_())}var w_=()=>at(p("viewpoint_several"),Xc(),t=>{rg=t,t||w.according_to.
length<2?Jc():k({according_to:w.according_to.slice(0,1)})}),Xc=()=>rg||w.according_to.length>1;function x_(t,e,n){let o=Xc()?
"checkbox":"radio",s=i=>i.startsWith("by:")&&e.get(i)===e.get("authors")&&!w.according_to.includes(i);return t.filter(([
i,a])=>(o==="radio"||i!=="everyone")&&!s(i)&&n(a)).map(([i,a])=>d("label",{class:"tick"},d("input",{type:o,name:"accordi\
ng-to",checked:w.according_to.includes(i),onchange:c=>b_(i,c.target.checked)}),d("span",{dir:"auto"},F(a)),d("span",{class:"\
number quiet"},R(e.get(i)??0))))}function b_(t,e){if(!Xc()){k({according_to:[t]});return}let o=Ks().map(([s])=>s).filter(
s=>s===t?e:w.according_to.includes(s));k({according_to:o.length?o:["authors"]})}var y_=()=>d("p",{},w.compared_with&&`${p(
"compared_with")} ${zt(w.compared_with)} \xB7 `,C(p("compare_claims"),()=>k({tab:"compare"})));var $_=8,ig=new Map;function oo(t,e,n,o){ig.set(t,o);let s=d("button",{type:"button",id:`open-${t}`,class:"opener",popovertarget:t},
e),r=d("div",{id:t,class:"box",popover:"auto",role:"dialog","aria-label":n});return r.addEventListener("beforetoggle",i=>{
i.newState==="open"&&(o(),S_(r,s))}),[s,r]}function ag(t){O_(t)&&ig.get(t)?.()}var O_=t=>document.getElementById(t)?.matches(
":popover-open")??!1,es=t=>document.getElementById(t)?.hidePopover();function S_(t,e){let{right:n,bottom:o}=e.getBoundingClientRect();
t.style.setProperty("--top",`${o+4}px`),t.style.setProperty("--right",`${Math.max($_,innerWidth-n)}px`)}var __=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],k_={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function cg(){return d("section",{class:"legend"},d("h2",{},
p("legend")),d("ul",{},Ia().map(([t,e])=>d("li",{},t,d("span",{},e)))),d("ul",{},__.map(([t,e])=>d("li",{},Na(t),d("span",
{},p(e))))),M_(),d("p",{class:"quiet"},p("width_meaning",{what:p(k_[w.count])})))}function M_(){let t=new Map;for(let{tint:n,
country:o}of O.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return d("ul",{},
e.map(([n,o])=>d("li",{},Na("dot",sn()[n]),d("span",{},p("belongs_to",{name:v_(o)})))))}function v_(t){let e=w.language?
ue(t):null;return e?X(e):O.level.countries[t]}function Re(t,e=""){return`${[x.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network",e].filter(
Boolean).join("-")}.${t}`}var A_={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Zc(t){return t.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
"")}function ct(t){return Zc(String(t)).replace(/[&<>"]/g,e=>A_[e])}var ti=1.4,[lg,T_,so]=[48,24,12];function ei(t,e,n,o=400,s=""){let r=s&&` fill="${s}"`,i=[];for(let c of t.split(/\s+/).
filter(Boolean)){let l=i.length?`${i[i.length-1]} ${c}`:c;i.length&&Bn(l,n,o)<=e?i[i.length-1]=l:i.push(c)}return{markup:i.
map((c,l)=>`<text y="${(n*(1+l*ti)).toFixed(1)}" font-size="${n}" font-weight="${o}"${r}>${ct(c)}</text>`).join(""),height:i.
length*n*ti}}function fg(t){let[e,n]=[0,so];return{markup:(w.picture==="named"?yr():Fu()).map(([r,i])=>{let a=lg+Bn(i,so)+
T_;e&&e+a>t&&([e,n]=[0,n+so*ti]);let c=`<g transform="translate(${e} ${n-11})">${r.innerHTML}</g><text x="${e+lg}" y="${n}\
" font-size="${so}">${ct(i)}</text>`;return e+=a,c}).join(""),height:n+so*ti-so}}function mg(){let t=ve()?.body;if(!t?.nodeIndices.length)return null;let{nodes:e}=O.level,n=t.nodeIndices.map(l=>({at:l,
x:t.nodes[l].x,y:t.nodes[l].y})),[o,s]=[Math.min(...n.map(({x:l})=>l))-90,Math.max(...n.map(({x:l})=>l))+90],[r,i]=[Math.
min(...n.map(({y:l})=>l))-60,Math.max(...n.map(({y:l})=>l))+70],a=[...[...O.arrows.keys()].map(l=>L_(l,t)),...n.map(({at:l,
x:f,y:u})=>N_(l,e[l],f,u))];return{markup:`<g transform="translate(${(-o).toFixed(1)} ${(-r).toFixed(1)})">${a.join("")}\
</g>`,width:s-o,height:i-r}}function ug(t,e,n){let o=n.nodes[e],s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=O.level.nodes[e].size+
3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*r}}var ns=({x:t,y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function L_(t,e){
let{options:n}=e.edges[t],{arrows:o}=O.level,{signs:s,holds:r}=x.encodings,[i,a]=[e.nodes[o.actor[t]],e.nodes[o.target[t]]],
{color:c}=n.color,l=i===a,f=l?{x:i.x+34,y:i.y-34}:nr(i,a,n.smooth),u=l?{x:i.x,y:i.y-16}:ug(f,o.actor[t],e),m=l?{x:i.x+16,
y:i.y}:ug(f,o.target[t],e),h=Math.atan2(m.y-f.y,m.x-f.x)*180/Math.PI,g={x:(u.x+2*f.x+m.x)/4,y:(u.y+2*f.y+m.y)/4},{dashes:b}=r[o.
hold[t]],y=b.length?` stroke-dasharray="${b.join(" ")}"`:"",$=`<path d="M${ns(u)} Q${ns(f)} ${ns(m)}" fill="none" stroke\
="${c}" stroke-width="${n.width.toFixed(1)}"${y}/>`,S=Lo(s[o.sign[t]].head,c,`translate(${ns(m)}) rotate(${h}) scale(1)`),
v=Ea(na(o.hold[t],o.mark[t]),c,g.x.toFixed(1),g.y.toFixed(1));return $+(S?.outerHTML??"")+(v?.outerHTML??"")+E_(n.label??
"",u,m,g)}function E_(t,e,n,o){if(!t)return"";let s=Math.atan2(n.y-e.y,n.x-e.x)*180/Math.PI,r=s>90||s<-90?s+180:s,i=t.split(
`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${ct(c)}</tspan>`);return`<text transform="translate(${ns(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${pg()}>${a.join("")}</text>`}var pg=()=>`text-anchor="middle" fill="${et().text}\
" stroke="${et().ground}" stroke-width="3" paint-order="stroke"`;function N_(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=Wn(D(O.level,t)).split(`
`).map((f,u)=>`<text x="${s}" y="${r+e+14+u*14}" font-size="13" ${pg()}>${ct(f)}</text>`),l=o>=0?sn()[o]:et().node;return`${i[n]}\
fill="${l}" stroke="${et().line}"/>${c.join("")}`}var I_=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linecap","stroke-linejoin","stroke-opac\
ity","paint-order","opacity","font-size","font-weight","font-style","font-family","text-anchor","dominant-baseline","let\
ter-spacing","direction","visibility","marker-start","marker-mid","marker-end"],q_=["class","style","tabindex","role","f\
ocusable"];function os(t,e){let n=t.cloneNode(!0),[o,s]=[t,n].map(r=>[r,...r.querySelectorAll("*")]);for(let[r,i]of o.entries()){
let a=getComputedStyle(i);for(let c of[...q_,...s[r].getAttributeNames().filter(l=>/^(aria|data)-/.test(l))])s[r].removeAttribute(
c);a.display==="none"&&s[r].setAttribute("display","none");for(let c of I_)s[r].setAttribute(c,a.getPropertyValue(c))}if(e)
for(let[r,i]of o.entries())i.matches(e)&&s[r].remove();return n}var R_=/^repeating-linear-gradient\((.*)\)$/,C_=/,\s*(?![^(]*\))/,j_={"to top":0,"to right":90,"to bottom":180,"to left":270};
function dg(t,{x:e,y:n,width:o,height:s}){let[r,...i]=R_.exec(t)?.[1].split(C_)??[];if(!i.length)return null;let a=(j_[r]??
Number.parseFloat(r))*Math.PI/180,[c,l]=[Math.sin(a),-Math.cos(a)],f=(Math.abs(o*c)+Math.abs(s*l))/2,[u,m]=[e+o/2-f*c,n+
s/2-f*l],h=0,g=i.map(P=>{let E=P.lastIndexOf(" ");return h=Math.max(h,Number.parseFloat(P.slice(E))),{colour:W_(P.slice(
0,E)),at:h}}),b=[u,m,u+h*c,m+h*l].map(P=>(Math.round(100*P)/100+0).toFixed(2)),y=`stripes${[t,...b].join("_").replace(/[^\w.-]+/g,
"_")}`,[$,S,v,M]=b,L=g.map(({colour:P,at:E})=>`<stop offset="${(E/h).toFixed(4)}" stop-color="${P}"/>`),W=`gradientUnits\
="userSpaceOnUse" spreadMethod="repeat" x1="${$}" y1="${S}" x2="${v}" y2="${M}"`;return{fill:`url(#${y})`,defined:`<line\
arGradient id="${y}" ${W}>${L.join("")}</linearGradient>`}}function W_(t){let e=/^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)$/.
exec(t)?.slice(1);return e?`rgb(${e.map(n=>Math.round(255*Number(n))).join(", ")})`:t}var ni=8,hg=document.createElement("canvas").getContext("2d");function tl(t){let e=B_(t);for(let[o]of e)o.scrollTo(0,0);
let n=t instanceof SVGSVGElement?P_(t):F_(t);for(let[o,s,r]of e)o.scrollTo(s,r);return n}function B_(t){let e=[];for(let n=t.
parentElement;n;n=n.parentElement)e.push(n);return e.filter(n=>n.scrollLeft||n.scrollTop).map(n=>[n,n.scrollLeft,n.scrollTop])}
function P_(t){let e=t.getBBox(),[n,o]=[Math.ceil(e.width)+2*ni,Math.ceil(e.height)+2*ni],s=os(t);return s.setAttribute(
"viewBox",`${e.x-ni} ${e.y-ni} ${n} ${o}`),s.setAttribute("width",String(n)),s.setAttribute("height",String(o)),{markup:si(
s),width:n,height:o}}function F_(t){let{left:e,top:n}=t.getBoundingClientRect(),o=[],[s,r]=[0,0],i=(c,l)=>{c&&(o.push(c),
s=Math.max(s,l.right-e),r=Math.max(r,l.bottom-n))},a=c=>{let l=getComputedStyle(c);if(l.display==="none"||l.visibility===
"hidden"||l.opacity==="0")return;let f=c.getBoundingClientRect();if(f.right<e)return;let[u,m]=[f.left-e,f.top-n];if(c instanceof
SVGSVGElement){let h=os(c);for(let[g,b]of Object.entries({x:u,y:m,width:f.width,height:f.height,overflow:"visible"}))h.setAttribute(
g,String(b));i(si(h),f);return}i(D_(l,u,m,f.width,f.height),f);for(let h of c.childNodes)if(h instanceof Element)a(h);else if(h instanceof
Text)for(let g of U_(h,l,e,n))i(g.markup,g.place)};return a(t),{markup:o.join(""),width:Math.ceil(s),height:Math.ceil(r)}}
var si=t=>Zc(new XMLSerializer().serializeToString(t));function D_(t,e,n,o,s){let r=o>0&&s>0?dg(t.backgroundImage,{x:e,y:n,
width:o,height:s}):null,i=r?`${r.defined}<rect x="${e}" y="${n}" width="${o}" height="${s}" fill="${r.fill}"/>`:"";return G_(
t,e,n,o,s,!r)+i+z_(t,e,n,o,s)}function z_(t,e,n,o,s){let r=Number.parseFloat(t.outlineWidth);if(t.outlineStyle!=="solid"||
!r||!oi(t.outlineColor))return"";let i=Number.parseFloat(t.outlineOffset)+r/2;return`<rect x="${e-i}" y="${n-i}" width="${o+
2*i}" height="${s+2*i}" fill="none" stroke="${t.outlineColor}" stroke-width="${r}"/>`}function G_(t,e,n,o,s,r){let[i]=t.
backgroundImage.match(/(?:rgba?|color)\([^)]*\)/)??[],a=[t.backgroundColor,r?i:""].find(M=>M&&oi(M))??"none",c=["Top","R\
ight","Bottom","Left"].map(M=>({wide:t[`border${M}Style`]==="none"?0:Number.parseFloat(t[`border${M}Width`]),colour:t[`b\
order${M}Color`]})),l=c.every(({wide:M,colour:L})=>M===c[0].wide&&L===c[0].colour),{wide:f,colour:u}=c[0],m=Math.min(Number.
parseFloat(t.borderTopLeftRadius)||0,o/2,s/2),h={dashed:`${3*f} ${2*f}`,dotted:`0 ${2*f}`}[t.borderTopStyle],g=h?` strok\
e-dasharray="${h}" stroke-linecap="round"`:"",b=f&&oi(u)?` stroke="${u}" stroke-width="${f}"${g}`:"",y=l&&b?f/2:0,$=`x="${e+
y}" y="${n+y}" width="${Math.max(0,o-2*y)}" height="${Math.max(0,s-2*y)}"`,S=a==="none"&&!(l&&b)?"":`<rect ${$} rx="${m}\
" fill="${a}"${l?b:""}/>`;if(l)return S;if(c[0].wide&&c.slice(1,3).every(M=>M.wide===f&&M.colour===u))return`<rect ${$} \
rx="${m}" fill="${a}"/>${H_({x:e,y:n,width:o,height:s,round:m,wide:f},c[3],b)}`;let v=c.map(({wide:M,colour:L},W)=>{if(!M||
!oi(L))return"";let P=[[e,n,o,M],[e+o-M,n,M,s],[e,n+s-M,o,M],[e,n,M,s]][W];return`<rect x="${P[0]}" y="${P[1]}" width="${P[2]}\
" height="${P[3]}" fill="${L}"/>`});return S+v.join("")}function H_({x:t,y:e,width:n,height:o,round:s,wide:r},i,a){let[c,
l,f,u]=[e+r/2,t+n-r/2,e+o-r/2,s-r/2],m=(y,$,S,v)=>`A${y} 0 0 ${$} ${S} ${v}`,h=`M${t+s} ${c}H${l-u}${m(`${u} ${u}`,1,l,c+
u)}V${f-u}${m(`${u} ${u}`,1,l-u,f)}H${t+s}`,g=`${Math.max(0,s-i.wide)} ${Math.max(0,s-r)}`,b=`M${t+s} ${e}${m(`${s} ${s}`,
0,t,e+s)}V${e+o-s}${m(`${s} ${s}`,0,t+s,e+o)}V${e+o-r}${m(g,1,t+i.wide,e+o-s)}V${e+s}${m(g,1,t+s,e+r)}Z`;return`<path d=\
"${h}" fill="none"${a}/><path d="${b}" fill="${i.colour}"/>`}var oi=t=>t!=="transparent"&&!/^rgba\(.*, 0\)$/.test(t);function U_(t,e,n,o){
let s=e.writingMode.startsWith("horizontal"),r=e.direction==="rtl";hg.font=`${e.fontStyle} ${e.fontWeight} ${e.fontSize}\
 ${e.fontFamily}`;let i=hg.measureText("x").fontBoundingBoxAscent,a=`font-family="${ct(e.fontFamily)}" font-size="${e.fontSize}\
" font-weight="${e.fontWeight}" font-style="${e.fontStyle}" fill="${e.color}" direction="${e.direction}"`;return V_(t,s).
map(({words:c,place:l})=>{let f=s?`x="${(r?l.right:l.left)-n}" y="${l.top-o+i}"`:`transform="translate(${l.left-n+i} ${l.
bottom-o}) rotate(-90)"`,u=e.textTransform==="uppercase"?c.toLocaleUpperCase():c;return{markup:`<text ${f} ${a}>${ct(u.trim())}\
</text>`,place:l}})}function V_(t,e){let n=[],o=document.createRange();for(let{segment:s,index:r}of new Intl.Segmenter().
segment(t.data)){o.setStart(t,r),o.setEnd(t,r+s.length);let i=o.getBoundingClientRect(),a=n[n.length-1];if(!i.width&&!i.
height)continue;a&&Math.abs(e?a.place.top-i.top:a.place.left-i.left)<2?[a.words,a.place]=[a.words+s,Q_(a.place,i)]:n.push(
{words:s,place:i})}return n.filter(({words:s})=>s.trim())}function Q_(t,e){let[n,o]=[Math.min(t.left,e.left),Math.min(t.
top,e.top)];return new DOMRect(n,o,Math.max(t.right,e.right)-n,Math.max(t.bottom,e.bottom)-o)}var gg=(t,e,n)=>`<svg xmln\
s="${Bi}" width="${e}" height="${n}" viewBox="0 0 ${e} ${n}" font-family="${ct($o())}">${t}</svg>
`;var ri=16,K_=480,ii={arguments:".argument",timeline:".timeline-box svg",matrix:"table.matrix"},Y_=".looks, .matrix-legen\
d";function J_(){return w.tab==="graph"?[w.picture==="named"?X_():mg()].filter(e=>e!==null):[...ii[w.tab]?A("sheet").querySelectorAll(
ii[w.tab]):[]].map(tl)}function X_(){let t=Io();if(!t?.parts.ties.length)return null;let{width:e,height:n}=t.picture,o=os(
t.root,".around, .now");for(let[s,r]of Object.entries({width:e,height:n}))o.setAttribute(s,String(r));return{markup:si(o),
width:e,height:n}}function ai(){return w.tab!=="graph"?!!(ii[w.tab]&&A("sheet").querySelector(ii[w.tab])):w.picture==="n\
amed"?!!Io()?.parts.ties.length:!!ve()?.body.nodeIndices.length}function ci(){let t=J_();if(!t.length)return null;let{text:e,
quiet:n,ground:o}=et(),s=w.tab==="graph"?[]:[...A("sheet").querySelectorAll(Y_)].map(tl),r=Math.max(K_,...[...t,...s].map(
y=>y.width)),i=[],a=ri,c=({markup:y,height:$},S=8)=>{i.push(`<g transform="translate(${ri} ${a.toFixed(1)})">${y}</g>`),
a+=$+S},{title:l,what:f,numbers:u,based:m}=Z_();c(ei(l,r,18,600),2),c(ei(`${p(`tab_${w.tab}`)}. ${f}`,r,13,400,n),12);for(let y of t)
c(y,12);w.tab==="graph"&&c(fg(r));for(let y of s)c(y);c(ei([m,Sf(u)].filter(Boolean).join(" "),r,12,400,n),ri);let[h,g]=[
Math.ceil(r+2*ri),Math.ceil(a)],b=`<rect width="${h}" height="${g}" fill="${o}"/><g fill="${e}">${i.join("")}</g>`;return{
width:h,height:g,svg:gg(b,h,g)}}function Z_(){let t=w.tab==="arguments"?lp():null;if(t){let o=rn(x,t.statements,O.chosen.
main),{title:s}=x.articles[t.article];return{title:s,what:`${F(jn())}.`,numbers:o,based:Xs(o)}}let e={title:x.title,what:Ve()};
if(w.tab==="timeline"){let o=Qe(O).flatMap(r=>r.statements),s=rn(x,o,O.chosen.main);return{...e,numbers:s,based:Xs(s)}}let n=En();
return{...e,numbers:pe(n),based:ta(n)}}var ro=()=>ci()?.svg??"",li=t=>`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
t)}`;async function el(t,e){let{theme:n}=w;await k({theme:t});try{await e()}finally{await k({theme:n})}}var wg=t=>el(t,()=>Le(
Re("svg"),"image/svg+xml",ro())),xg=(t,e)=>el(t,async()=>{let n=await tk(e);n?Le(Re("png"),"image/png",n):me(p("save_too\
_large"))});async function tk(t){let e=ci();if(!e)return null;let n=new Image;n.src=li(e.svg),await n.decode();let o=d("\
canvas",{width:t,height:Math.round(e.height/e.width*t)});return o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),new Promise(
r=>o.toBlob(r))}async function bg(){let t="";await el("light",()=>{t=ro()});let e=d("img",{class:"paper",src:li(t),alt:Ve()});
await e.decode(),document.querySelector("body > .paper")?.remove(),document.body.append(e),document.body.classList.add("\
picture-alone");let n=()=>{e.remove(),document.body.classList.remove("picture-alone")};addEventListener("afterprint",n,{
once:!0}),print()}function Xt(){let{draft:t}=w;return t?t.flatMap((e,n)=>n%2?[]:[{caption:e,view:t[n+1]??""}]):x.story?.steps??[]}var ol=()=>w.
step===null?null:Math.max(1,Math.min(w.step,Xt().length));function sl(t){let{language:e,theme:n,draft:o}=w,s=ao(Xt()[t-1].
view,V);return{...s,language:s.language??e,theme:n,draft:o,step:t}}var yg=async t=>k(...await go(Xt()[t-1].view,sl(t))),
$g=t=>`#${Mn(sl(t),V)}`,ek=()=>Mn({...w,step:null,draft:null,theme:V.theme},V);function Og(t){let e=[...Xt(),{caption:t,
view:ek()}];return k({draft:_g(e),step:e.length})}function Sg(t){let e=Xt().filter((n,o)=>o!==t-1);return k({draft:e.length?
_g(e):null,step:null})}var _g=t=>t.flatMap(({caption:e,view:n})=>[e,n]);function kg(){let t=Xt().map(({caption:e,view:n})=>`\
  - caption: ${nl(e)}
    view: ${nl(n)}
`);return`title: ${nl(x.story?.title??x.title)}
steps:
${t.join("")}`}var nl=t=>JSON.stringify(t).replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu,e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`),Mg=()=>x.story?.steps.length?sl(1):{};var fi="";function vg(t){let e=d("textarea",{id:"story-caption",rows:2,dir:"auto",value:fi,oninput:()=>{fi=e.value}}),n=()=>{
let s=fi.trim();return s?(fi="",t(),Og(s)):e.focus()},o=()=>{Xt().length&&Le(Re("yaml"),"application/yaml",kg()),t()};return d(
"div",{class:"story-form"},d("label",{for:"story-caption"},p("story_caption")),e,T(p("story_add"),n),T(p("save_story"),o))}var Ag=["type","sector","country"],nk=["weight","acts","articles","sources","statements"],ok=t=>typeof t=="number"?String(
t):Eg(t);function Eg(t){let e=/^[=+\-@\t\r]/.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)?`"${e.replace(/"/g,'""')}"`:e}async function ui(){
let{entities:t,statements:e}=await G(),{articles:n,coders:o,names:s,statements:r}=x,i=f=>f===void 0?"":typeof f=="string"?
f:f<0?x.keys.at(-1-f):X(t[f]),a=f=>f===null?"":ft(f),c=[["claim",St],["quote",Qt],["title",f=>nt(f).title],["author",f=>nt(
f).author],["publisher",f=>nt(f).publisher],["published",f=>nt(f).published],["inferred_published",f=>nt(f).inferred],["\
url",f=>nt(f).url],["subject_label",f=>i(e.get(f).s)],["relation",f=>ut(f).id],["degree",f=>e.get(f).degree],["object_la\
bel",f=>i(e.get(f).o)],["according_to",f=>hn(e.get(f).sources??[]).join(" > ")],["author_stance",f=>s.stances[r.stance[f]]],
["mode",f=>s.modes[r.mode[f]]],["certainty",f=>s.certainties[r.certainty[f]]],["polarity",f=>s.polarities[r.polarity[f]]],
["earliest",f=>a(r.first[f])],["latest",f=>a(r.last[f])],["article",f=>n[r.article[f]].id],["coder",f=>o[r.coder[f]]],["\
statement",f=>x.keys.at(f)]],l=U(O.chosen.inside).map(f=>c.map(([,u])=>Eg(u(f)??"")));return[c.map(([f])=>f),...l].map(f=>`${f.
join(",")}\r
`).join("")}function mi(){let{nodes:t}=O.level,n=["actor","actor_label","target","target_label","weight","acts",...x.names.
quad_classes.map(s=>s.replace(" ","_")),"no_quad_class","articles","sources","label","statements"],o=Xi(O).map(({pair:s,
actor:r,target:i})=>{let{acts:a,byQuadClass:c,noQuadClass:l,articles:f,sources:u,statements:m}=ye(O,s);return[...[t[s.a].
actor,r,t[s.b].actor,i],s.weight,a,...c,l,f.size,u.size,Me(x,O.level,s.rows),Zt(x,m).join(" ")]});return[n,...o].map(s=>`${s.
map(ok).join(",")}\r
`).join("")}function pi(){let{nodes:t}=O.level,e=new Set,n=Xi(O).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:f}=ye(O,r),u=[r.weight,a,c.size,l.size,Zt(x,f).join(" ")],m=`source="${ct(t[r.a].actor)}" target="${ct(
t[r.b].actor)}"`;return`<edge id="${i}" ${m} label="${ct(Me(x,O.level,r.rows))}" weight="${r.weight}"><attvalues>${u.map(
Tg).join("")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=Ag.map((a,c)=>Tg(t[r][a],c)).join("");return`\
<node id="${ct(t[r].actor)}" label="${ct(D(O.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0\
" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${Lg("node",Ag,()=>"string")+Lg("edge",
nk,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var Tg=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${ct(t)}"/>`;function Lg(t,e,n){let o=e.map((s,r)=>`<at\
tribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}var[Ng,rl]=[200,12e3],sk=["2","3","4"],Xe=2400,Ig=null;function qg(){let t=(e,n)=>T(p(e),()=>{es("save"),n()});N(A("save"),
d("h2",{},p("save")),rk(t),d("h3",{},p("save_data")),t("save_statements",async()=>Le(Re("csv",p("save_statements_name")),
"text/csv",await ui())),t("save_csv",()=>Le(Re("csv"),"text/csv",mi())),t("save_gexf",()=>Le(Re("gexf"),"application/xml",
pi())),vg(()=>es("save")))}function rk(t){if(!ai())return[t("save_pdf",()=>window.print()),d("p",{class:"quiet"},p("save\
_no_picture"))];let e=()=>Ig??Wt(),n=d("input",{type:"number",min:Ng,max:rl,step:100,value:Xe,onchange:r=>{Xe=Math.round(
Math.min(rl,Math.max(Ng,Number(r.target.value)||Xe))),r.target.value=String(Xe)}}),o=J(p("save_scale"),[["",p("save_scal\
e")],...sk.map(r=>[r,`${r}\xD7`])],"",r=>{Xe=Math.min(rl,(ci()?.width??0)*Number(r))||Xe,n.value=String(Xe)}),s=["light",
"dark"].map(r=>[r,p(`save_${r}`)]);return[d("h3",{},p("save_picture")),d("p",{class:"line"},d("label",{},`${p("save_widt\
h")} `,n),o),d("p",{class:"line"},J(p("save_ground"),s,e(),r=>{Ig=r==="dark"?"dark":"light"})),t("save_png",()=>xg(e(),Xe)),
t("save_svg",()=>wg(e())),t("save_pdf",bg)]}var ik="input, select, textarea, [contenteditable], [role=tablist], [role=grid], [role=listbox], [role=application], [ro\
le=menu], #main table, #main svg";function Rg(){return document.addEventListener("keydown",ak),d("section",{id:"story","\
aria-label":p("story")})}function Cg(){let t=A("story"),e=Xt(),n=ol();if(t.hidden=!e.length,t.classList.toggle("led",n!==
null),t.classList.toggle("at-opening",n===null&&w.tab===V.tab),!e.length)return;let o=w.draft?p("story_draft"):x.story?.
title??"",s=n===null?o:e[n-1].caption;N(t,d("div",{class:"story-step"},d("p",{class:"story-caption",dir:"auto"},s),d("na\
v",{class:"story-way","aria-label":p("story_steps")},n!==null&&d("span",{class:"quiet"},p("story_place",{n,of:e.length})),
n===null?di(1,p("story_begin")):[n>1&&di(n-1,`\u2190 ${p("story_back")}`),e.map((r,i)=>di(i+1,String(i+1),i+1===n)),n<e.
length&&di(n+1,`${p("story_next")} \u2192`)],w.draft&&n!==null&&T(p("story_remove"),()=>Sg(n)),w.draft&&T(p("story_disca\
rd"),()=>k({draft:null,step:null})))),d("ol",{class:"story-whole"},e.map(r=>d("li",{dir:"auto"},r.caption))))}function di(t,e,n=!1){
return d("a",{href:$g(t),"aria-current":n?"step":null,"aria-label":e===String(t)?p("story_step",{n:t}):null,onclick:o=>{
o instanceof MouseEvent&&(o.ctrlKey||o.metaKey||o.shiftKey)||(o.preventDefault(),jg(t))}},e)}async function jg(t){await yg(
t);let e=Xt();me(`${p("story_place",{n:t,of:e.length})}. ${e[t-1].caption}`)}function ak(t){let e={ArrowLeft:-1,ArrowRight:1}[t.
key],n=ol();if(!e||n===null||t.defaultPrevented||t.altKey||t.ctrlKey||t.metaKey||t.target instanceof Element&&t.target.closest(
ik))return;let o=n+e;o<1||o>Xt().length||(t.preventDefault(),jg(o))}var Bg=["viewpoint","time","side"],ck=60;function Pg(){N(A("app"),d("header",{},d("h1",{},x.title),Wh(),d("div",{id:"too\
ls",class:"tools",inert:!0},lk())),d("nav",{id:"views","aria-label":p("views")},d("div",{id:"tabs",role:"tablist","aria-\
label":p("views"),onkeydown:uk},Ce.map(fk)),d("p",{id:"matching",class:"quiet"})),Rg(),d("p",{id:"left-out",role:"status"}),
d("main",{},d("div",{id:"main",role:"tabpanel"},hm(oo("legend",p("legend"),p("legend"),()=>N(A("legend"),cg()))),d("img",
{id:"printed",alt:""}),d("div",{id:"sheet"}),d("p",{id:"caption"}))),d("aside",{id:"panel",tabindex:0,"aria-label":p("qu\
otes")}),d("p",{id:"announced",class:"unseen","aria-live":"polite"})),document.addEventListener("keydown",mk)}var lk=()=>[
oo("viewpoint",Wg("viewpoint",F(p("according_to"))),F(p("according_to")),Jc),oo("time",Wg("time",p("period")),p("period"),
og),oo("side",[p("filters"),d("span",{class:"set"})],p("filters"),Xh),oo("save",p("save"),p("save"),qg)],Wg=(t,e)=>[d("s\
pan",{class:"quiet"},e),d("span",{id:`chosen-${t}`,class:"chosen"})];function il(){let{tab:t,open:e}=w;document.documentElement.
dataset.theme=w.theme,document.body.classList.toggle("wide",!e);for(let o of Ce){let s=A(`tab-${o}`);s.setAttribute("ari\
a-selected",String(o===t)),s.tabIndex=o===t?0:-1}let n=on.map(o=>we(o,ck));A("left-out").hidden=!n.length,A("left-out").
textContent=n.length?p("left_out_of_address",{what:n.join("; ")}):"",A(`tab-${t}`).scrollIntoView?.({block:"nearest",inline:"\
nearest"}),A("main").setAttribute("aria-labelledby",`tab-${t}`),A("stage").hidden=t!=="graph",A("sheet").hidden=t==="gra\
ph"}function Fg(){let t=[...w.according_to,...w.compared_with??[]];A("chosen-viewpoint").textContent=t.length>1?q(t.length,
"viewpoint"):zt(t),A("chosen-time").textContent=(lr()?"\u25B6 ":"")+(he()?bo():p("any_time"));let e=Qc().length,n=A("ope\
n-side");N(n.querySelector(".set"),e>0&&String(e)),n.setAttribute("aria-label",e?p("filters_set",{n:e}):p("filters")),A(
"matching").textContent=tr();for(let o of Bg)ag(o)}var fk=t=>T(p(`tab_${t}`),()=>k({tab:t}),{role:"tab",id:`tab-${t}`,"a\
ria-controls":"main"});async function uk({key:t}){let e={ArrowRight:1,ArrowLeft:-1}[t];if(!e)return;let n=Ce[(Ce.indexOf(
w.tab)+e+Ce.length)%Ce.length];await k({tab:n}),A(`tab-${n}`).focus()}function mk(t){if(t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.
test(t.target.tagName))return;let e=document.querySelector(":popover-open")!==null;if(t.key==="Escape"&&w.open&&!e&&k({open:null}),
t.key==="/"){t.preventDefault();for(let n of[...Bg,"save"])es(n);A("search").focus()}}var pk=io("shows"),dk=100,hk=["picture","ego","steps","level","all","grown"],gk={findings:$d,arguments:fp,table:th,analyses:Vm,
matrix:Qd,timeline:Vr,bargains:jp,article:Np,compare:mc},al=null;async function Dg(t){let e=af(),n="open"in t&&!!w.open,
o="open"in t&&!w.open;n&&e&&e.part!=="panel"&&(al=e),("article"in t||"tab"in t)&&!("find"in t)&&jt({find:null});let s="t\
ab"in t&&!A("tabs").contains(document.activeElement)&&document.activeElement!==document.body;As(t),await ss(t),(s||n)&&w.
tab!=="graph"&&Hm(A("sheet"),s),n||cf(o?al??e:e),o&&(al=null)}var Sn=null,cl=Promise.resolve();function ss(t){if(Sn)return Sn.
changes=Sn.changes&&t&&{...Sn.changes,...t},Sn.done;let e={changes:t,done:cl};return Sn=e,e.done=cl.then(()=>(Sn=null,wk(
e.changes))),cl=e.done.catch(()=>{}),e.done}async function wk(t){let e=Object.keys(t??w),n=!!(t&&O&&e.length)&&e.every(i=>pk.
includes(i)),o=!O,s=o&&w.tab==="findings";s&&await xk(),(w.compared_with||w.language)&&await G(),n||await Ql(),e.includes(
"tab")&&cu(w.tab);let r=!n&&!o&&e.some(i=>hk.includes(i));il(),Cg(),(!n||e.includes("theme")||e.includes("tab"))&&Fg(),bk(),
s||await zg(r);for(let i of["tools","stage"])A(i).inert=!1;await Dm()}async function xk(){il(),await zg(!1),await new Promise(
t=>{requestAnimationFrame(()=>setTimeout(t)),setTimeout(t,dk)})}async function zg(t){if(w.tab!=="graph"){await Po(A("she\
et"),gk[w.tab]),Ld(A("sheet"));return}await gm(t)}function bk(){let t=A("caption");if(t.hidden=Zi.has(w.tab)||w.tab==="m\
atrix"||w.tab==="table",w.tab!=="graph"){N(t,Ve());return}let e=En(),{statements:n}=pe(e),o=[O.selfLoops>0&&p("note_self\
_loops",{n:O.selfLoops}),e.isGrown&&p("not_drawn_yet"),e===O&&O.arrows.size>ir&&p("note_zoom")].filter(Boolean),s=U(O.chosen.
inside).length,r=zl(O),i=Oe(r.length,w.issues?"untied_to_issues":"untied",{n:R(r.length),of:q(s,"statement")}),a=n.filter(
c=>O.chosen.undated.has(c));N(t,Gt(e)," ",H(p("show_quotes"),n,p("based_on_drawn")),o.length>0&&` \xB7 ${o.join(" ")}`,r.
length>0&&[" \xB7 ",H(i,r,p("not_drawn"))],a.length>0&&[" \xB7 ",H(q(a.length,"article_date_used"),a,p("undated_many"))])}var yk=["#panel details","#sheet .undated","#sheet .course"].map(t=>`${t}:not([open])`).join();function Gg(){let t=[...document.
querySelectorAll(yk)];for(let o of t)o.setAttribute("open","");addEventListener("afterprint",()=>t.forEach(o=>{o.removeAttribute(
"open")}),{once:!0});let e=A("printed");e.removeAttribute("src");let n=ai()&&$k(ro);e.alt=Gt(wo()),n&&(e.src=li(n))}function $k(t){
let e=w.theme;if(Wt()==="light")return t();let n=s=>{jt({theme:s}),document.documentElement.dataset.theme=s,w.tab==="gra\
ph"&&wm()};n("light");let o=t();return n(e),o}var Hg={change:k,state:()=>w,loaded:async()=>{await G()},edges:()=>fe(O).map(t=>{let e=ye(O,t);return{actor:O.level.nodes[t.
a].actor,target:O.level.nodes[t.b].actor,label:Me(x,O.level,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,
e.noQuadClass],articles:e.articles.size,sources:e.sources.size,statements:Zt(x,e.statements)}}),parts:()=>O.parts?.claims.
map(t=>t.map(({sides:e,positions:n})=>[...e.map(o=>Zt(x,o)),...n.map(o=>[...new Set(o.map(({how:s})=>s))].sort())])),compared:()=>{
let{according_to:t,compared_with:e}=jr(x,w,V).state;return[t,e]},arguments:async()=>{let{cards:t,...e}=await ks();return Do(
x,{cards:t,...e},w).map(({tail:n,head:o,words:s,statements:r})=>({tail:t[n].text,head:t[o].text,words:s,statements:Zt(x,
r)}))},timeline:()=>{let{act:t}=x.statements,e=Qe(O),n=new Map(e.map(({main:o,statements:s})=>[t[o],Zt(x,s)]));return{units:e.
map(({statements:o,isReal:s,first:r,last:i})=>({statements:Zt(x,o),isReal:s,first:r,last:i})),orders:qc(O).flatMap(([o,s])=>{
let r=[n.get(o),n.get(s)];return r[0]&&r[1]?[r]:[]})}},bargains:()=>vs().bargains.map(t=>({acts:t.length,statements:Zt(x,
t.flatMap(e=>e.statements))})),search:async(t,e)=>((await Hc()).groups(t,e).find(o=>o.kind===e)?.hits??[]).map(({label:o,
count:s,phrase:r,statements:i,snippet:a})=>({label:o,count:s,phrase:r?{...r,relation:x.relations[r.relation].id}:null,statements:i?
Zt(x,i):null,text:a?.text??null})),svg:ro,csv:mi,statements:ui,gexf:pi,network:ve,names:()=>{let t=ve()?.body.view;return la().
map(({lines:e,size:n,x:o,y:s,width:r,height:i})=>{let{x:a=0,y:c=0}=t?.translation??{},[l,f]=[o+a,s+c];return{text:e.join(
" "),size:n,left:l,top:f,right:l+r,bottom:f+i}})}};async function Ok(){Vl(Dg),await Hl(of,document.documentElement.lang||"en"),location.hash.length>1?jt(...await go(location.
hash)):jt(Mg()),Pg(),await ss(),document.body.classList.add("ready"),addEventListener("hashchange",Sk),addEventListener(
"beforeprint",Gg),Pi().addEventListener("change",()=>w.theme==="auto"&&ss()),(window.requestIdleCallback||setTimeout)(()=>G())}
async function Sk({newURL:t}){let[e,n]=await go(new URL(t).hash);new URL(t).hash!==location.hash||dl(e,w)&&String(n)===String(
on)||(jt(e,n),As({}),ss())}Object.assign(window,{explorer:Hg});Ok();})();

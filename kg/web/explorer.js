"use strict";(()=>{var qe=["findings","graph","arguments","compare","timeline","bargains","analyses","matrix","table","article"],di=["entit\
y","organisation","sector","country"],hi=["ties","statements"],gi=["plain","chicago","apa"],Wg=["acts","statements","art\
icles"],Tt=["actor","target","relation","type","source","mode","certainty","article"],cl=["actor","label","target","quot\
e","weight","acts","quad_classes","statements","articles","sources","when","relation","held","article"],Ze={tab:"graph",
level:"entity",according_to:["authors"],compared_with:null,since:null,until:null,inside:"possibly",undated:!0,kinds:null,
quad_classes:null,relations:null,modes:null,certainties:null,polarities:null,coders:null,articles:null,types:null,count:"\
statements",inferred:!0,headlines:!0,self:!1,issues:!1,min_weight:1,all:!1,ego:null,steps:1,grown:null,picture:"named",frames:null,
open:null,pair:null,lanes:"actor",article:null,about:null,claimant:null,analysis:null,unfolded:null,rows:"ties",facets:null,
columns:null,sort:null,more:0,find:null,findings:null,step:null,draft:null,language:null,citation:"plain",theme:"auto"},
os=Object.keys(Ze),Bg={level:["filters"],according_to:["limits"],compared_with:["limits"],since:["limits"],until:["limit\
s"],undated:["limits"],kinds:["limits","filters"],quad_classes:["limits","filters"],relations:["limits","filters"],modes:[
"limits","filters"],certainties:["limits","filters"],polarities:["limits","filters"],coders:["filters"],articles:["limit\
s","filters"],types:["limits","filters"],count:["limits","filters"],inferred:["limits","filters"],headlines:["limits","f\
ilters"],self:["limits","filters"],issues:["limits","filters"],min_weight:["limits","filters"],all:["filters"],ego:["fil\
ters"],...Object.fromEntries(["tab","picture","frames","open","lanes","article","about","claimant","analysis","unfolded",
"rows"].concat(["facets","columns","sort","more","find","findings","step","draft","citation","theme"]).map(t=>[t,["shows"]]))},
so=t=>os.filter(e=>Bg[e]?.includes(t)),ss={...Object.fromEntries(so("limits").map(t=>[t,Ze[t]])),according_to:["everyone"],
self:!0,issues:!0},Pg=new Set(["kinds","quad_classes","relations","modes","certainties","polarities"]),Fg=new Set(["find\
ings","coders","articles","types","according_to","compared_with","grown","pair","unfolded","frames","find","draft","face\
ts","columns"]),rl={inside:["possibly","certainly"],citation:gi,steps:[1,2,3],level:di,tab:qe,lanes:["actor","pair"],theme:[
"auto","light","dark"],count:Wg,rows:hi,picture:["named","whole"],sort:cl.flatMap(t=>[t,`-${t}`])},Dg={facets:Tt,columns:cl},
il={least:-719162,most:2932896},al={since:il,until:il,min_weight:{least:1},more:{least:0},step:{least:1},according_to:{least:1},
compared_with:{least:1}},zg=new Set(["since","until","min_weight","more","step"]),Gg=Object.fromEntries(os.map(t=>[t,Hg(
t)]));function Hg(t){let e=Ze[t]===null;return Object.hasOwn(rl,t)?{type:"choice",optional:e,choices:rl[t]}:Pg.has(t)?{type:"\
integers",optional:e}:Fg.has(t)?{type:"texts",optional:e,beginnings:Dg[t],...al[t]}:zg.has(t)?{type:"integer",optional:e,
...al[t]}:{type:typeof Ze[t]=="boolean"?"boolean":"text",optional:e}}var ll=t=>({...Ze,...t}),fl=(t,e)=>os.every(n=>ns(t[n],
e[n]));function Sn(t,e){return os.filter(o=>!ns(t[o],e[o])).map(o=>`${o}=${encodeURIComponent(JSON.stringify(t[o]))}`).join(
"&")}function ro(t,e){let n=ml(t).filter(([a])=>Object.hasOwn(Ze,a)).filter(([a,c])=>Vg(a,c)),o={...e,...Object.fromEntries(
n)},{since:s,until:r}=o;return s===null||r===null||s<=r?o:{...o,since:e.since,until:e.until}}function ul(t,e,n,o){let s=ro(
t,e),r=(i,a)=>ns(a,s[i])&&ns(n[i],o[i]);return ml(t).filter(([i,a])=>!Object.hasOwn(Ze,i)||!r(i,a)).map(([i,a])=>`${i}=${JSON.
stringify(a)??""}`)}function ml(t){let e=t.replace(/^#/,"").split("&").filter(Boolean),n=o=>Math.max(o.indexOf("="),0);return e.
map(o=>[o.slice(0,n(o)),Ug(o.slice(o.indexOf("=")+1))])}var ns=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function Ug(t){
try{return JSON.parse(decodeURIComponent(t))}catch{return}}function Vg(t,e){let{type:n,optional:o,choices:s=[],beginnings:r,
least:i=-1/0,most:a=1/0}=Gg[t],c=l=>l>=i&&l<=a;return e===null?o:n==="integers"?Array.isArray(e)&&e.every(Number.isInteger):
n==="texts"?Array.isArray(e)&&c(e.length)&&e.every(l=>typeof l=="string"&&(r?.includes(l.slice(0,l.indexOf(":")))??!0)):
n==="choice"?s.includes(e):n==="integer"?Number.isInteger(e)&&c(Number(e)):typeof e==(n==="boolean"?"boolean":"string")}function Lt(t,e){let n=[];for(let o=0;o<t.length;o++)t[o]===e&&n.push(o);return n}function Re(t,e){let[n,o]=[0,t];for(;n<
o;){let s=n+o>>1;e(s)?n=s+1:o=s}return n}var rs=class{#e;constructor(e){this.#e=e,this.length=e.head.length}at(e){let{heads:n,tails:o,head:s,tail:r}=this.#e;return n[s[e]]+
o[r[e]]}numberOf(e){let n=Re(this.length,o=>this.at(o)<e);return n<this.length&&this.at(n)===e?n:this.#t(e)}#t(e){for(let n=0;n<
this.length;n++)if(this.at(n)===e)return n;return-1}};var Kg=new TextDecoder,io=class{#e;#t;#n;#o=-1;constructor(e,n){this.#e=e,this.#t=n,this.length=n.length-1}get(e){return e!==
this.#o&&(this.#n=JSON.parse(Kg.decode(this.#e.subarray(this.#t[e],this.#t[e+1]))),this.#o=e),this.#n}*entries(){for(let e=0;e<
this.length;e++)yield[e,this.get(e)]}},wi=t=>t instanceof io?t:{length:t.length,get:e=>t[e],entries:()=>t.entries()};function dl(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,f])=>[l,f.
map(u=>n[`${l}: ${u}`]||u)]),r=(l,f)=>f.map((u,m)=>({...u,words:n[`encoding of ${l}: ${t.names[l][m]}`]||u.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,keys:new rs(t.keys),families:o,familyOf:e.map(l=>o.indexOf(l.family)),articleById:new Map(
t.articles.map(l=>[l.id,l])),repeated:Qg(t.statements),counting:Lt(t.statements.aside,0),labels:Object.fromEntries(s),encodings:{
signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function Qg({act:t,rank:e}){let n=new Int32Array(t.length);for(let s of t)
s>=0&&n[s]++;let o=new Map;for(let s=0;s<t.length;s++){if(t[s]<0||n[t[s]]<2)continue;let r=o.get(t[s]);r?r.push(s):o.set(
t[s],[s])}for(let s of o.values())s.sort((r,i)=>e[r]-e[i]);return[...o.values()]}var hl=t=>({...t,statements:wi(t.statements),
bodies:wi(t.bodies)});function gl(t,e){let n=new Uint8Array(e.nodes.length);for(let o of[e.actor,e.target])for(let s of o)
n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),isTied:n,...Yg(e)}}function Yg({nodes:t,actor:e,
target:n,arrow:o,arrows:s}){let r=Int32Array.from({length:e.length},(u,m)=>m),i=pl(e,pl(n,r,t.length),t.length),[a,c]=[new Int32Array(
r.length),new Int32Array(r.length)],[l,f]=[0,0];for(let u=0;u<i.length;u++){let[m,h]=[i[u],i[u-1]];if(u===0||e[m]!==e[h]||
n[m]!==n[h])for(l++;s.actor[f]!==e[m]||s.target[f]!==n[m];)f++;a[m]=l-1,c[m]=f+o[m]}return{pair:a,pairs:l,arrow:c}}function pl(t,e,n){
let o=new Int32Array(n+1);for(let r=0;r<t.length;r++)o[t[r]+1]++;for(let r=0;r<n;r++)o[r+1]+=o[r];let s=new Int32Array(e.
length);for(let r of e)s[o[t[r]]++]=r;return s}var is=t=>({...t,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null});var Et=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function wl(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=xi(t,e),s=new Set(xl(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function xi(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=ao(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var ao=(t,e)=>new Set(xl(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),xl=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));function bl({statements:t,counting:e,signers:n,sources:o}){let s=new Map([["everyone",e.length]]),r=i=>s.set(
i,(s.get(i)??0)+1);for(let i of e){if(t.own[i]){r("authors");for(let a of new Set([t.publisher[i],t.author[i]]))a>=0&&r(
`by:${n[a]}`)}t.source[i]>=0&&r(`of:${o[t.source[i]].id}`)}return s}var tn=0,bi=1,as=0,ut=({statements:t},e)=>t.mode[e]===tn&&t.polarity[e]===0,U=t=>Lt(t,1),Kt=(t,e)=>e.map(n=>t.keys.at(n)).
sort();function Nt(t,e,n){let o=t.statements,s=Ol(t,e,n,o.alternative),r=Sl(o),i=Jg(t,s,r),a=kl(t,e,s,r);Ml(t,e,s,i);let c=s.
slice();for(let[l,f]of o.sums)s[l]&&f.some(u=>c[u])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}function yi(t,e,n,o=t.
statements.disjunct){let s=t.statements,r=Ol(t,e,n,o);return kl(t,e,r,Sl(s)),Ml(t,e,r,Int32Array.from(r.keys())),r}function ae(t,e,n=[]){
let o={...e,kinds:null,quad_classes:null,modes:null,polarities:null};return yi(t,{...o,count:"statements"},Et(e),n)}function $i(t,e){
let n=t.statements,o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?o.has(n.coder[s]):n.aside[s]!==
bi}function co(t,e,n){let o=t.statements,s=ao(t,n),r=new Uint8Array(o.aside.length);if(!e.coders&&!e.articles&&!s.size){
for(let u of t.counting)r[u]=1;return r}let i=$i(t,e),a=e.articles&&new Set(e.articles.map(u=>t.articles.findIndex(m=>m.
id===u))),c=u=>t.articles[u].status==="retracted";for(let u=0;u<r.length;u++)i(u)&&(a?a.has(o.article[u]):!c(o.article[u]))&&
(r[u]=1);let l=new Set(U(r).map(u=>o.article[u]));for(let u of U(r))t.articles[o.article[u]].newer.some(m=>l.has(m))&&(r[u]=
0);let f=new Map;for(let u of U(r)){let m=o.article[u],{text:h,copy:g}=t.articles[m],b=s.has(o.publisher[u])||s.has(o.author[u]),
O=((c(m)?4:0)+(b?0:2)+(g?1:0))*t.articles.length+m,$=f.get(h);(!$||O<$[0])&&f.set(h,[O,m])}for(let u of U(r))f.get(t.articles[o.
article[u]].text)?.[1]!==o.article[u]&&(r[u]=0);return r}function Ol(t,e,n,o){let s=t.statements,r=co(t,e,n),i=wl(t,n),a=e.
count==="acts",c=_n(a&&e.kinds===null?[as]:e.kinds),[l,f]=[_n(e.relations),_n(e.modes)],[u,m]=[_n(e.certainties),_n(e.polarities)];
for(let h=0;h<r.length;h++){if(!r[h])continue;let g=t.relations[s.relation[h]];i(h)&&!o[h]&&c(g.kind)&&!(a&&g.kind===as&&
!g.deed)&&l(s.relation[h])&&f(s.mode[h])&&u(s.certainty[h])&&m(s.polarity[h])&&(e.inferred||!s.inferred[h])&&(e.headlines||
!s.headline[h])||(r[h]=0)}return r}function _n(t){let e=t&&new Set(t);return n=>e===null||e.has(n)}var Sl=t=>({first:t.first.
slice(),last:t.last.slice(),approximate:t.approximate.slice()});function Jg(t,e,{first:n,last:o,approximate:s}){let r=t.
statements,i=new Int32Array(e.length);for(let a=0;a<i.length;a++)i[a]=a;for(let a of t.repeated){let c=a.filter(f=>e[f]);
if(c.length<2)continue;let l=Xg(t,c);for(let f of c)i[f]=c[0],l&&(ut(t,f)||!_l(r,f))&&([n[f],o[f],s[f]]=[l.first,l.last,
l.approximate])}return i}var _l=(t,e)=>t.first[e]!==null||t.last[e]!==null;function Xg(t,e){let n=t.statements,o=e.filter(
c=>_l(n,c));if(!o.length)return null;let s=yl(yl(o,c=>ut(t,c)),c=>!n.approximate[c]),r=$l(s.map(c=>n.first[c]),Math.max),
i=$l(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==null&&i!==null&&r>i?{first:n.first[a],last:n.last[a],approximate:1}:
{first:r,last:i,approximate:n.approximate[a]}}function yl(t,e){let n=t.filter(e);return n.length?n:t}function $l(t,e){let n=t.
filter(o=>o!==null);return n.length?e(...n):null}function kl(t,e,n,{first:o,last:s,approximate:r}){let i=new Set,{since:a,
until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside==="certainly";for(let f=0;f<n.length;f++){if(!n[f])continue;
let[u,m]=[o[f],s[f]],h=u===null&&m===null;if(l&&r[f]||h&&(l||!e.undated)){n[f]=0;continue}if(h){let O=t.articles[t.statements.
article[f]];[u,m]=[O.first,O.last]}let[g,b]=l?[u,m]:[m,u];a!==null&&(g===null?l:g<a)&&(n[f]=0),c!==null&&(b===null?l:b>c)&&
(n[f]=0),h&&n[f]&&i.add(f)}return i}function Ml(t,e,n,o){let s=_n(e.quad_classes);for(let r=0;r<n.length;r++)s(t.statements.
quad_class[o[r]])||(n[r]=0)}var cs=["price","condition"];function vl(t,e,n){let o=Zg(t,n),s=a=>cs.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements.get(c).roles?.some(([l])=>s(l))),i=nw(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].
statements[0]-c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function Oi(t,e,n){
let o=JSON.stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.
stringify(e[a])===JSON.stringify(c));return(t.courses.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===
o)}function Zg(t,e){let n=Nt(t,is(e),Et(e)),{act:o,relation:s}=t.statements,r=new Map;for(let i of t.offers.mentions.filter(
a=>ew(t,n,a))){let[a,,,c,l,f,u,m]=i,h=r.get(o[a])??tw(s[n.main[a]]);r.set(o[a],h),h.statements.push(a);for(let g of c)h.
sides.add(g);for(let g of l)h.toSides.add(g);for(let g of m)h.about.add(g);for(let g of f)h.targets.set(g,[...h.targets.
get(g)??[],a]);for(let g of u)h.things.set(g,[...h.things.get(g)??[],a])}return[...r.values()]}var tw=t=>({relation:t,statements:[],
sides:new Set,toSides:new Set,targets:new Map,things:new Map,about:new Set});function ew(t,{inside:e,main:n,first:o,last:s},[
r,i,a]){let{act:c,relation:l}=t.statements,{deed:f,offers:u}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=
0&&ut(t,r)&&f&&u}function nw(t,e){let n=e.map((l,f)=>f),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,f)=>{n[Math.max(o(l),o(
f))]=Math.min(o(l),o(f))},r=ow(t,e),i=l=>e[l].toSides.size>0;for(let[l,f]of r)([...e[l].toSides].some(m=>e[f].toSides.has(
m))||!i(l)&&!i(f))&&s(l,f);let a=new Map;for(let[l,f]of r){if(i(l)===i(f))continue;let[u,m]=(i(l)?[f,l]:[l,f]).map(o);a.
set(u,(a.get(u)??new Set).add(m))}for(let[l,f]of a)f.size===1&&s(l,[...f][0]);let c=new Map;for(let l of e.keys())c.set(
o(l),[...c.get(o(l))??[],l]);return[...c.values()]}function ow(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.
entries()){let c=i.size?[...i.keys()]:a.size?[...a]:[""];for(let l of r)for(let f of c){let u=JSON.stringify([l,f]);n.set(
u,[...n.get(u)??[],s])}}let o=(s,r)=>t.relations[e[s].relation].wider.includes(e[r].relation);return[...n.values()].flatMap(
s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(([s,r])=>o(s,r)||o(r,s))}function ce(t){let e=new WeakMap;return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var Si=2e4,sw=1e3,rw=30;function Al(t,e,n,o){let s=i=>t.numbers.get(i)??-1,r={isGrown:!1,weakest:0,kept:null};return o.ego!==
null&&n.has(s(o.ego))?{...r,shown:cw(n,s(o.ego),o.steps)}:o.all?{...r,shown:new Set(n.keys())}:n.size<=sw?{...r,shown:new Set(
n.keys()),...iw(e)}:{...r,shown:aw(n,(o.grown||[]).map(s)),isGrown:!0}}var _i=({shown:t,kept:e},n)=>n.among(t).filter(({
key:o})=>!e||e.has(o)),le=t=>_i(t,t.pairs),ls=ce(t=>!t.isGrown&&!t.kept?t:{...t,shown:new Set(t.nodes.keys()),kept:null,
weakest:0,isGrown:!1}),lo=(t,e)=>e.weight-t.weight||t.key-e.key;function iw(t){if(t.size<=Si)return{};let e=[...t.values()].
sort(lo).slice(0,Si);return{weakest:t.size-Si,kept:new Set(e.map(n=>n.key))}}function aw(t,e){let n=new Set(t.inOrder().
slice(0,rw));for(let o of e)if(t.has(o))for(let s of[o,...t.othersOf(o)])n.add(s);return n}function cw(t,e,n){let o=new Set(
[e]),s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.othersOf(a)]).filter(a=>!o.has(a));for(let a of i)o.add(a);s=[...new Set(
i)]}return o}var fo="none",Tl=100,lw=1e3;function Ll(t,e){let n=Math.min(t,lw),o=Math.min(Tl*(1+e),n);return{drawn:o,next:Math.min(Tl,
n-o)}}function El(t,e){let{facts:n,level:o,chosen:s}=t;return e==="statements"?U(s.inside).map(r=>({a:o.subject[r],b:o.object[r],
at:r,row:-1})):le(t).flatMap(r=>r.rows.map(i=>({a:r.a,b:r.b,at:n.ties.statement[i],row:i})))}function fw({facts:t,level:e,
chosen:n},o,{a:s,b:r,at:i}){let{statements:a,names:c}=t;switch(o){case"actor":return e.nodes[s]?.actor??"";case"target":
return e.nodes[r]?.actor??"";case"relation":return t.relations[a.relation[i]].id;case"type":return c.quad_classes[a.quad_class[n.
main[i]]]??fo;case"source":return uw(t,i);case"mode":return c.modes[a.mode[i]];case"certainty":return c.certainties[a.certainty[i]]??
"";case"article":return t.articles[a.article[i]].id}}function uw({statements:t,sources:e,signers:n},o){return t.source[o]>=
0?`of:${e[t.source[o]].id}`:`by:${n[t.author[o]>=0?t.author[o]:t.publisher[o]]}`}function fs(t){let e=new Map;for(let n of t??
[]){let o=n.indexOf(":"),s=n.slice(0,o);Tt.includes(s)&&e.set(s,(e.get(s)??new Set).add(n.slice(o+1)))}return e}function Nl(t,e,n){
let o=fs(n),s=Tt.map(()=>new Map),r=e.filter(a=>{let c=Tt.map(f=>fw(t,f,a)),l=Tt.filter((f,u)=>o.has(f)&&!o.get(f)?.has(
c[u]));for(let[f,u]of Tt.entries()){if(!c[f]||l.some(h=>h!==u))continue;let m=s[f].get(c[f]);m?m.add(a.at):s[f].set(c[f],
new Set([a.at]))}return!l.length}),i=s.map(a=>new Map([...a].map(([c,l])=>[c,l.size])));return{units:r,counts:new Map(Tt.
map((a,c)=>[a,i[c]]))}}function ki({names:t,relations:e},n){let o=fs(n),s=(a,c)=>{let l=o.get(a);return l&&[...l].map(f=>c.
indexOf(f)).sort((f,u)=>f-u)},r=a=>o.get(a)&&[...o.get(a)??[]],i={relations:s("relation",e.map(({id:a})=>a)),quad_classes:s(
"type",t.quad_classes),modes:s("mode",t.modes),certainties:s("certainty",t.certainties),articles:r("article"),according_to:r(
"source")};return Object.fromEntries(Object.entries(i).filter(([,a])=>a!==void 0))}function Il(t,e,n,o,s,r){let{names:i,relations:a,articles:c,coders:l,sources:f,signers:u,languages:m}=n,h=f.map(({id:R})=>`\
of:${R}`),g=u.map(R=>`by:${R}`),b=new Set(["authors","everyone",...g,...h]),O=new Set(c.map(({id:R})=>R)),$=new Set(o.numbers.
keys()),_={actor:$,target:$,relation:new Set(a.map(({id:R})=>R)),type:new Set([...i.quad_classes,fo]),source:new Set([...g,
...h]),mode:new Set(i.modes),certainty:new Set(i.certainties),article:O},v=new Set(Tt.flatMap(R=>[..._[R]].map(z=>`${R}:${z}`))),
M=(R,z=0)=>({has:W=>W>=z&&W<R.length}),E=dt(t.according_to,b,e.according_to),j=dt(t.compared_with,b,e.compared_with),P=j&&
String([...j].sort())===String([...E].sort());return{...t,according_to:E,compared_with:P?null:j,kinds:dt(t.kinds,M(i.kinds),
e.kinds),quad_classes:dt(t.quad_classes,M(i.quad_classes,-1),e.quad_classes),relations:dt(t.relations,M(a),e.relations),
modes:dt(t.modes,M(i.modes),e.modes),certainties:dt(t.certainties,M(i.certainties),e.certainties),polarities:dt(t.polarities,
M(i.polarities),e.polarities),coders:dt(t.coders,new Set(l),e.coders),articles:dt(t.articles,O,e.articles),types:dt(t.types,
new Set(o.nodes.map(({type:R})=>R)),e.types),grown:dt(t.grown,$,e.grown),frames:dt(t.frames,new Set(s.numbers.keys()),e.
frames),pair:t.pair?.length===2&&t.pair.every(R=>$.has(R))?t.pair:e.pair,facets:dt(t.facets,v,e.facets),analysis:us(t.analysis,
r,e.analysis),ego:us(t.ego,$,e.ego),claimant:us(t.claimant,new Set(["author",...f.map(({id:R})=>R)]),e.claimant),language:us(
t.language,new Set(m),e.language)}}var us=(t,e,n)=>t===null||e.has(t)?t:n;function dt(t,e,n){let o=t&&[...new Set(t)].filter(
s=>e.has(s));return o&&(o.length||!t.length)?o:t&&n}var ht=(t,e,n)=>t*n+e,Mi=class t{#e;#t;#n;#o;#s;#r=new Map;constructor(e,n,o,s,r){this.#e=e,this.#t=n,this.#n=o,this.#o=
s,this.#s=r,this.size=n.length}has(e){return this.#a(e)>=0}get(e){let n=this.#a(e);return n<0?void 0:this.#i(n)}*values(){
for(let e=0;e<this.size;e++)yield this.#i(e)}among(e){let n=new Uint8Array(this.#e);for(let s of e)n[s]=1;let o=[];return this.
each((s,r,i,a)=>{n[s]&&n[r]&&o.push(this.#i(a))}),o}from(e){let n=mw(this.#s,e),o=new Int32Array(n.length+1);for(let[a,c]of n.
entries())o[a+1]=o[a]+this.#n[c+1]-this.#n[c];let s=new Int32Array(o[n.length]);for(let[a,c]of n.entries())s.set(this.#o.
subarray(this.#n[c],this.#n[c+1]),o[a]);let r=Float64Array.from(n,a=>this.#t[a]),i=Float64Array.from(n,a=>this.#s[a]);return new t(
this.#e,r,o,s,i)}each(e){for(let n=0;n<this.size;n++){let o=Math.floor(this.#t[n]/this.#e);e(o,this.#t[n]-o*this.#e,this.#s[n],
n)}}#i(e){let n=this.#r.get(e);if(n)return n;let o=this.#t[e],s=Math.floor(o/this.#e),r=Array.from(this.#o.subarray(this.#n[e],
this.#n[e+1])),i={a:s,b:o-s*this.#e,key:o,rows:r,weight:this.#s[e]};return this.#r.set(e,i),i}#a(e){let n=Re(this.size,o=>this.#t[o]<
e);return n<this.size&&this.#t[n]===e?n:-1}};function mw(t,e){let n=[];for(let o=0;o<t.length;o++)t[o]>=e&&n.push(o);return n}
function kn(t,e,n,o,s){let r=e.nodes.length,i=new Int32Array(e.pairs);for(let h of n)i[e.pair[h]]++;let a=i.reduce((h,g)=>h+
(g>0?1:0),0),c=new Int32Array(a+1),l=new Int32Array(e.pairs);for(let h=0,g=0,b=0;h<e.pairs;h++)i[h]&&(l[h]=b,b+=i[h],c[++g]=
b);let f=new Int32Array(n.length);for(let h of n)f[l[e.pair[h]]++]=h;let u=new Float64Array(a),m=new Float64Array(a);for(let h=0;h<
a;h++){let g=f.subarray(c[h],c[h+1]);u[h]=ht(e.actor[g[0]],e.target[g[0]],r),m[h]=gt(t,g,o,s)}return new Mi(r,u,c,f,m)}function gt(t,e,n,o){
let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.relation[n.main[c]]].deed;if(e.length===1)return o===
"acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o==="articles"?a.add(s.article[l]):o==="statements"?a.add(
l):i(l)&&a.add(s.act[l])}return a.size}var ms=class{#e;#t;#n;constructor(e,n){this.#e=new Float64Array(n),this.#t=new Int32Array(
n+1),e.each((s,r,i)=>{this.#e[s]+=i,this.#e[r]+=i,this.#t[s+1]++,this.#t[r+1]++}),this.size=this.#t.reduce((s,r)=>s+(r>0?
1:0),0);for(let s=0;s<n;s++)this.#t[s+1]+=this.#t[s];let o=this.#t.slice(0,n);this.#n=new Int32Array(this.#t[n]),e.each(
(s,r)=>{this.#n[o[s]++]=r,this.#n[o[r]++]=s})}has(e){return this.#t[e]<this.#t[e+1]}weightOf(e){return this.#e[e]??0}othersOf(e){
return new Set(this.#n.subarray(this.#t[e],this.#t[e+1]))}*keys(){for(let e=0;e<this.#e.length;e++)this.has(e)&&(yield e)}inOrder(){
let e=this.#e.reduce((r,i)=>Math.max(r,i),0),n=this.#e.length,o=new Float64Array(this.size),s=0;for(let r of this.keys())
o[s++]=(e-this.#e[r])*n+r;return Array.from(o.sort(),r=>r%n)}};function ps(t,e,n,o){let s=new Map;for(let r of n)for(let i of r.rows){let a=pw(t,e,i,o),c=s.get(a);c?c.push(i):s.set(a,
[i])}return s}function pw(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.arrow[n];let r=t.statements,i=r.relation[o[s]],
a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;for(let c of[i,-1]){let l=[e.actor[n],e.target[n],
c,a,r.hold[o[s]],r.mark[o[s]]],f=dw(e,l);if(f>=0)return f}return e.arrow[n]}function dw({arrows:t},e){let n=[t.actor,t.target,
t.relation,t.sign,t.hold,t.mark],o=r=>{let i=n.findIndex((a,c)=>a[r]!==e[c]);return i<0?0:n[i][r]-e[i]},s=Re(t.actor.length,
r=>o(r)<0);return s<t.actor.length&&o(s)===0?s:-1}var ds=(t,e,n)=>t.names.signs[e.arrows.sign[n]]==="together";function hs({
level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){let[i,a]=[n.actor[r],n.target[r]],c=ht(Math.
min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(r)}return[...s.values()]}function ql({arrows:t,
nodes:e}){let n=new Map,o=Array.from(t.actor,(s,r)=>ht(Math.min(s,t.target[r]),Math.max(s,t.target[r]),e.length));for(let s of o)
n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}var hw=20,gw=10,ww=24,gs=1e3,en=ce(t=>{let e=xw(t),n=bw(t,e),{arrows:o,left:s}=Sw(t,n);return{...t,shown:n,arrows:o,pairs:kw(
t,o),kept:null,weakest:s,isGrown:!1}});function xw({facts:t,level:e,pairs:n,chosen:o}){let s=e.nodes.length,r=new Map,i=a=>a?
gs*gt(t,a.rows,o,"acts")+Math.min(a.rows.length,gs-1):0;return(a,c)=>{let[l,f]=[Math.min(a,c),Math.max(a,c)],u=ht(l,f,s),
m=r.get(u)??i(n.get(u))+i(n.get(ht(f,l,s)));return r.set(u,m),m}}function bw({level:t,nodes:e,shown:n,state:o},s){let r=o.
ego!==null&&e.has(t.numbers.get(o.ego)??-1),i=f=>!r||n.has(f),a=r?t.numbers.get(o.ego??""):-1,c=new Set,l=f=>{c.add(f);for(let u of yw(
e.othersOf(f),f,c,s))c.add(u)};r&&l(a),(!r||o.steps>1)&&$w(c,e,i,s);for(let f of o.grown??[]){let u=t.numbers.get(f);u!==
void 0&&e.has(u)&&l(u)}return c}function yw(t,e,n,o){return[...t].filter(r=>r!==e&&!n.has(r)).sort((r,i)=>o(e,i)-o(e,r)||
r-i).slice(0,gw)}function $w(t,e,n,o){let s=e.inOrder().filter(n),r=new Map,i=a=>{r.delete(a);for(let c of e.othersOf(a)){
if(t.has(c)||!n(c))continue;let l=o(a,c),[f,u]=r.get(c)??[0,0];r.set(c,[Math.max(f,l),u+l])}};for(let a of[...t])i(a);for(;t.
size<Math.min(hw,s.length);){let[a]=[...r].reduce((l,f)=>Ow(f,l)?f:l,[-1,[-1,-1]]),c=a<0?s.find(l=>!t.has(l)):a;if(c===void 0)
return;t.add(c),i(c)}}var Ow=([t,[e,n]],[o,[s,r]])=>e!==s?e>s:n!==r?n>r:t<o;function Sw({facts:t,level:e,pairs:n,chosen:o,
state:s},r){let{actor:i,target:a,sign:c}=e.arrows,l=new Map;for(let[O,$]of ps(t,e,n.among(r),o.main)){let _=`${i[O]} ${a[O]}\
 ${c[O]}`,v=l.get(_)??{one:i[O],other:a[O],arrows:[],tie:0};v.arrows.push([O,$]),l.set(_,v)}for(let O of l.values()){let $=O.
arrows.flatMap(([,_])=>_);O.tie=gs*gt(t,$,o,"acts")+Math.min($.length,gs-1)}let f=[...l.values()].sort((O,$)=>$.tie-O.tie||
O.one-$.one||O.other-$.other),u=s.ego===null?-1:e.numbers.get(s.ego)??-1,m=_w(f,r),h=f.filter(({one:O,other:$})=>O===u||
$===u),g=[...new Set([...m,...h,...f])],b=g.slice(0,Math.max(ww,m.length));return{arrows:new Map(b.flatMap(O=>O.arrows)),
left:g.length-b.length}}function _w(t,e){let n=new Map([...e].map(s=>[s,s])),o=s=>{let r=s;for(;n.get(r)!==r;)r=n.get(r)??
r;return r};return t.filter(({one:s,other:r})=>{let[i,a]=[o(s),o(r)];return i!==a&&n.set(i,a),i!==a})}function kw({facts:t,
level:e,chosen:n,state:o},s){let r=[...new Set([...s.values()].flat())].sort((i,a)=>i-a);return kn(t,e,r,n,o.count)}function ws(t,e){let n=t.statements,o=yi(t,{...e,count:"statements"},["everyone"]),s=[],r=(i,a,c)=>s.push({claim:n.claim[i],
first:n.first[i],last:n.last[i],approximate:n.approximate[i],at:a,...c});for(let i of U(o)){let a=n.polarity[i]===0,c={affirms:a,
how:a?"affirms":"denies",held:!0};n.source[i]>=0&&r(i,i,{who:t.sources[n.source[i]].id,certainty:n.certainty[i],...c}),n.
own[i]&&r(i,i,{who:null,certainty:n.certainty[i],...c});let l=t.names.stances[n.stance[i]],f={who:null,affirms:!a,certainty:null,
held:!1};l==="doubts"&&r(i,i,{...f,how:"doubts"}),l==="rejects"&&r(i,i,{...f,how:a?"rejects":"affirms"})}for(let[i,a,c]of n.
denials){if(!o[i]||n.disjunct[a])continue;let l=n.polarity[a]!==0;r(a,i,{who:c,affirms:l,how:l?"affirms":"denies",certainty:n.
certainty[i],held:!1})}return s}function Rl(t,e){if(e.includes("everyone"))return()=>!0;let n=new Set(e),o=ao(t,e),{publisher:s,
author:r}=t.statements;return({who:i,at:a})=>i===null?n.has("authors")||o.has(s[a])||o.has(r[a]):n.has(`of:${i}`)}var vi=(t,e)=>!t.
approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;var uo=["opposed","doubted","only_first","only_second","other_certainty","agreed"],[Ai,Ti,Mw,vw,jl]=[0,1,2,3,4],Ce=5;function xs(t,e,n){
let o={claims:uo.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=s.map(a=>Rl(t,a)),i=new Map;for(let a of ws(t,e))for(let[c,l]of r.entries()){if(!l(a))continue;
let f=i.get(a.claim)??[[],[]];i.set(a.claim,f),f[c].push(a)}for(let[a,c]of i.values())for(let[l,f]of Li(a,c))Aw(o,l,f);return o}
function Aw({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={positions:o,sides:s,statements:[...new Set(
s.flat())]};t[n].push(r);for(let i of r.statements)e.set(i,Math.min(n,e.get(i)??n))}function Li(t,e){let[n,o,s]=[!1,!1,!1];
for(let c of t)for(let l of e)vi(c,l)||vi(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:Cl(c)||Cl(l)?o=!0:n=!0);if(n||
o)return[[n?Ai:Ti,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[Mw,[r[0],[]]],[vw,[[],r[1]]]].filter(([,
l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));return[[i===a?Ce:jl,r]]}var Cl=({
how:t})=>t==="doubts"||t==="rejects",Wl=t=>t===jl||t===Ce,Ei=t=>t===Ai||t===Ti;function bs({facts:t,parts:e},n){let o=new Set(
n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[Ai,Ti])if(o.has(r))return r;let[s]=o;return o.size===1&&s!==void 0&&
s!==Ce?s:-1}function mo(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=Tw(t,n),a=[],c=[],l=0,f=o.types&&new Set(o.types),u=m=>!f||f.has(e.nodes[m].
type);for(let m=0;m<s.statement.length;m++){if(!r[s.statement[m]]||i.has(m))continue;let[h,g]=[e.actor[m],e.target[m]];if(!(!u(
h)||!u(g))){if(h===g&&!o.self){s.issue[m]||l++;continue}(s.issue[m]?c:a).push(m)}}return{between:a,issues:c,selfLoops:l}}
var Bl=ce(({facts:t,level:e,chosen:n,state:o})=>{let{between:s,issues:r}=mo(t,e,n,{...o,types:null,self:!0}),i=new Set((o.
issues?s.concat(r):s).map(a=>t.ties.statement[a]));return U(n.inside).filter(a=>!i.has(a))});function Tw({ties:t,statements:e,
relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(f=>o[f]);for(let[l,f]of t.manners)n[e.relation[s[t.
statement[l]]]].manner!==f&&a.add(l);for(let[l,f,u]of t.times){let m=t.statement[l];(r[m]!==f||i[m]!==u)&&a.add(l)}for(let[
l,f]of t.needs)c(f)||a.add(l);for(let[l,f]of t.yields)c(f)&&a.add(l);return a}function je(t,e,n){let o=Nt(t,n,Et(n)),s=mo(t,e,o,n),r=n.issues?s.between.concat(s.issues):s.between,i=kn(t,e,r,o,n.count),
a=n.min_weight>1?i.from(n.min_weight):i,c=new ms(a,e.nodes.length),l=Al(e,a,c,n);return{facts:t,level:e,state:n,chosen:o,
pairs:a,nodes:c,...l,arrows:ps(t,e,_i(l,a),o.main),parts:n.compared_with&&xs(t,n,n.compared_with),weak:i.size-a.size,selfLoops:s.
selfLoops,withIssues:s.issues.length}}var x,nn=null,Mn="en",w,V,on=[],y,We,ys=null,Ni=null,Ii=null,qi=new Map,$s=new Map,Pl=async()=>{};async function Fl(t,e){
We=t,Mn=e,x=dl(await We.facts()),V=ll(x.opening),w=V,on=[],nn=ys=Ni=Ii=null,qi.clear()}async function G(){ys??=We.words().
then(hl).catch(e=>{throw ys=null,e});let t=await ys;return nn!==t&&($s=new Map(t.entities.map((e,n)=>[e.id,n]))),nn=t,t}
var Os=()=>We.findings();function Ri(){return Ii??=We.analyses(),Ii}var Dl=()=>We.library();function Ss(){return Ni??=We.
arguments(),Ni}function wt(t){let e=qi.get(t)??We.level(t).then(n=>gl(t,n));return qi.set(t,e),e}var _s=t=>$s.get(t);function fe(t){
let e=$s.get(t);return e===void 0||!nn?null:nn.entities[e]}function zl(t){Pl=t}function It(t,e=on){w={...w,...t},on=e}async function Lw(t){
t.about!==null&&await G();let e=t.about===null||$s.has(t.about)?t.about:V.about,n=new Set(t.analysis===null?[]:(await Ri()).
map(({name:r})=>r)),o=await wt(t.level),s=t.frames===null?o:await wt("country");return Il({...t,about:e},V,x,o,s,n)}async function po(t,e=ro(
t,V)){let n=await Lw(e);return[n,ul(t,V,e,n)]}async function k(t,e=[]){It(t,e),await Pl(t)}async function Gl(){let t=await wt(
w.level);for(;t.name!==w.level;)t=await wt(w.level);y=je(x,t,w)}var ho=()=>w.picture==="named"?en(y):y,vn=()=>w.tab==="g\
raph"?ho():y,ks=()=>vl(x,N(),w);function N(){if(!nn)throw new Error("what is read was not loaded");return nn}var Ew=new Set(["since","until","min_weight","theme","language"]),Hl=0,Ci=!1;function Ms(t){Ci||=Object.keys(t).some(e=>!Ew.
has(e)),clearTimeout(Hl),Hl=setTimeout(()=>{let e=Sn(w,V),n=Ci;if(Ci=!1,e!==location.hash.slice(1))try{n?history.pushState(
null,"",`#${e}`):history.replaceState(null,"",`#${e}`)}catch{}},150)}var vs=(t={})=>`${x.address??location.href.split("#")[0]}\
#${Sn({...w,...t},V)}`;var Ul=new Set(["p","h1","h2","h3","h4","li","dt","dd","td","th","caption","blockquote","summary"]);for(let t of["legend",
"option","input"])Ul.add(t);var ji="http://www.w3.org/2000/svg";function p(t,e={},...n){return Vl(document.createElement(
t),Ul.has(t)?{dir:"auto",...e}:e,n)}var it=(t,e)=>p("bdi",{lang:e},t);function S(t,e={},...n){return Vl(document.createElementNS(
ji,t),e,n)}function Vl(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s=="function"?t.addEventListener(
o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?"":String(s)));return Qt(t,n),
t}function Qt(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?Qt(t,n):t.append(n instanceof Node?n:String(
n)))}function L(t,...e){t.replaceChildren(),Qt(t,e)}function A(t){let e=document.getElementById(t);if(!e)throw new Error(
`the page has no ${t}`);return e}function ue(t){A("announced").textContent=t}var Nw=6,Kl=new Map,As=null;function Be(t){let e=`${qt()} ${t}`,n=Kl.get(e)??Iw(t);return Kl.set(e,n),n}function Iw(t){return As??=
document.body.appendChild(p("span",{hidden:!0})),As.style.colorScheme=qt(),As.style.color=`var(--${t})`,getComputedStyle(
As).color}var Wi=()=>matchMedia("(prefers-color-scheme: dark)");function qt(){return w.theme!=="auto"?w.theme:Wi().matches?
"dark":"light"}var et=()=>({text:Be("ink"),quiet:Be("quiet"),ground:Be("ground"),node:Be("actor"),line:Be("stroke")}),sn=()=>Array.
from({length:Nw},(t,e)=>Be(`tint-${e+1}`)),An=t=>Be(x.encodings.signs[t].colour),Bi=t=>Be(`part-${t+1}`);function Ts(t,e){
let n=bs(t,e);return Bi(n<0?Ce:n)}var qw={Int8Array,Int16Array,Int32Array},Pi=8,Rw=-(2**31);function Yl(t){let e=Pi+Number(new DataView(t).getBigUint64(0,
!0)),n=new TextDecoder().decode(new Uint8Array(t,Pi,e-Pi)),{value:o,columns:s,lines:r}=JSON.parse(n);for(let{path:i,type:a,
at:c,length:l,nothing:f}of s){let u=new qw[a](t,e+c,l);Ql(o,i,f?Cw(u):u)}for(let{path:i,at:a,length:c,starts:l}of r){let f=new Int32Array(
t,e+l,c+1);Ql(o,i,new io(new Uint8Array(t,e+a),f))}return o}function Ql(t,e,n){let o=e.slice(0,-1).reduce((s,r)=>s[r],t);
o[e.at(-1)]=n}var Cw=t=>Array.from(t,e=>e===Rw?null:e);var Zl={facts:()=>Tn("facts"),words:()=>Tn("words"),arguments:()=>Tn("arguments"),analyses:()=>Tn("analyses"),findings:()=>Tn(
"findings"),level:t=>Tn(`level-${t}`),library:async()=>new TextDecoder().decode(await ef(tf("library")))};async function Tn(t){
let e=tf(t);return e.type==="application/json"?JSON.parse(e.text):Yl(await ef(e))}var tf=t=>A(t);async function ef({type:t,
text:e}){if(t!=="application/parts")return Jl([Xl(e)]);try{let n=[];for(let o of JSON.parse(e))n.push(Xl(await jw(o)));return await Jl(
n)}catch(n){throw A("broken").hidden=!1,n}}var Jl=t=>new Response(new Blob(t).stream().pipeThrough(new DecompressionStream(
"gzip"))).arrayBuffer();function jw(t){return new Promise((e,n)=>{let o=p("script",{src:t,onload:()=>{let{parts:s}=window,
r=s[t];delete s[t],o.remove(),e(r)},onerror:()=>n(new Error(`${t} does not lie beside the page`))});document.head.append(
o)})}var Xl=t=>Uint8Array.fromBase64?.(t)??Uint8Array.from(atob(t),e=>e.charCodeAt(0));var Fi="button, select, input, summary, a[href], [tabindex='0'], [data-key], [data-at]";function Ls(t){return((t.getAttribute(
"aria-label")||t.closest("label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function nf(){let t=document.
activeElement,e=t?.closest("#side, #time, #viewpoint, #panel, #sheet, #stage, #story");return!t||!e||!t.matches(Fi)?null:
{part:e.id,words:Ls(t),at:[...e.querySelectorAll(Fi)].indexOf(t)}}function of(t){if(!t||document.activeElement!==document.
body)return;let e=[...A(t.part).querySelectorAll(Fi)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>Ls(r)===t.words).
sort((r,i)=>n(r)-n(i));(o??e[Math.min(t.at,e.length-1)])?.focus({preventScroll:!0})}function Es(t){return new Set([...t.
querySelectorAll("details[open] > summary")].map(Ls))}function Ns(t,e){for(let n of t.querySelectorAll("details"))n.firstElementChild&&
e.has(Ls(n.firstElementChild))&&(n.open=!0)}var Di=["actor","year","article"];var Pe=({keys:t},e)=>e.map(n=>t.numberOf(n)).filter(n=>n>=0),Ww=({sentence:t})=>t.map(([e])=>e).join("");function zi(t,e,n){
return n==="article"?e.articles:n==="year"?Bw(t,e):[...new Set(e.sentence.flatMap(([,o,s])=>o==="entity"&&s?[s]:[]))]}function sf(t,e,n,o){
let s=Di.map(i=>[i,Is(n,i)]).filter(([,i])=>i.length),r=o.trim().toLocaleLowerCase();return e.filter(i=>s.every(([a,c])=>zi(
t,i,a).some(l=>c.includes(l)))&&`${Ww(i)} ${i.quote.text} ${i.title}`.toLocaleLowerCase().includes(r))}var Is=(t,e)=>(t??
[]).filter(n=>n.startsWith(`${e}:`)).map(n=>n.slice(e.length+1));function Bw(t,e){let{first:n,last:o,article:s}=t.statements,
[,,r]=e.counts[e.counts.length-1],i=new Set;for(let a of Pe(t,r)){let f=(n[a]!==null||o[a]!==null?[n[a],o[a]]:[t.articles[s[a]].
first,t.articles[s[a]].last]).filter(u=>u!==null).map(u=>new Date(u*864e5).getUTCFullYear());if(f.length)for(let u=Math.
min(...f);u<=Math.max(...f);u++)i.add(String(u))}return[...i].sort()}function rn(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},[c,l]=[0,0];
for(let m of e){let h=t.relations[o.relation[n[m]]],g=o.quad_class[n[m]];if(!(o.act[m]<0||!h.deed))if(!ut(t,m))a.unreal.
push(m);else{if((g<0?a.none:i[g]).push(m),r.has(o.act[m])||(r.set(o.act[m],g),h.goldstein===null))continue;c+=h.goldstein,
l++}}let f=m=>[...r.values()].filter(h=>h===m).length,u=a.unreal.map(m=>o.act[m]).filter(m=>!r.has(m));return{statements:e,
acts:r.size,...a,unrealActs:new Set(u).size,quadClasses:i,byQuadClass:s.map((m,h)=>f(h)),noQuadClass:f(-1),articles:new Set(
e.map(m=>o.article[m])),sources:new Set(e.map(m=>Pw(t,m))),sum:c,scored:l}}var Pw=({statements:t},e)=>t.source[e]>=0?-1-
t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],go=t=>[...t.quadClasses.flat(),...t.none],ye=(t,e)=>rn(t.facts,_t(
t,e.rows),t.chosen.main),me=ce(t=>{let e=le(t),n=new Set(t.isGrown?t.shown:[]);for(let{a:r,b:i}of e)n.add(r).add(i);let{
statement:o}=t.facts.ties,s=new Set(e.flatMap(r=>r.rows.map(i=>o[i])));return{...rn(t.facts,[...s],t.chosen.main),actors:n.
size}});function _t({facts:t,chosen:e},n){return Rt(e,new Set(n.map(o=>t.ties.statement[o])))}function Rt({first:t,last:e},n){
let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(r)||s-r)}function qs({facts:t,chosen:e},n){let o=new Map;for(let s of n){
let r=t.statements.act[s],i=r>=0&&e.inside[s]?`act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.
values()]}function Rs({chosen:t},e){let n=t.main[e[0]];return e.includes(n)?n:e[0]}var pe=(t,e)=>t.names.quad_classes[e].
split(" ")[1],Cs=(t,e)=>e.filter(n=>t.ties.together[n]);function rf(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.
statements,a=new Set(Cs(n,e).map(u=>n.ties.statement[u])),{act:c}=n.statements,l=new Set(e.map(u=>n.ties.statement[u]).filter(
u=>ut(n,u)).map(u=>c[u])),f=[[],[],[]];for(let u of e){let m=n.ties.statement[u];if(s.count==="acts"&&!ut(n,m)&&l.has(c[m]))
continue;let h=o.main[m],g=n.relations[r[h]].sign,b=a.has(m)?n.names.signs.indexOf(pe(n,i[h])):g;f[ut(n,m)?b:2].push(u)}
return f.map(u=>u.length?gt(n,u,o,s.count):0)}var Fw=60,js=null;function Yt(){if(!w.open)return null;let t=w.open.indexOf(":"),e=w.open.slice(0,t),n=w.open.slice(t+1);
return{kind:e,names:e==="pair"?n.split(">").map(Gi):[n]}}function Gi(t){try{return decodeURIComponent(t)}catch{return t}}
var Fe=t=>t.length>1?`pair:${t.map(encodeURIComponent).join(">")}`:`actor:${t[0]}`,ot=t=>k({open:Fe([t])}),xt=t=>k({open:`\
statement:${x.keys.at(t)}`}),af=(t,e)=>Fe([t,e].map(n=>y.level.nodes[n].actor));function bt(t,e){let n=[t,e].map(o=>y.level.
nodes[o].actor);return k({open:Fe(n)})}function K(t,e,n={}){let o=Rt(y.chosen,t),s=o.slice(0,Fw).map(r=>x.keys.at(r));return js=
{statements:o,label:e,name:[o.length,...s].join(" ")},k({...n,open:`list:${js.name}`})}function Hi(t){if(js?.name===t)return js;
let e=t.split(" ").slice(1);return{name:t,label:"",statements:Pe(x,e)}}function De(){let t=Yt();if(t?.kind==="list")return new Set(
Hi(t.names[0]).statements);let e=Ln();return new Set(e<0?[]:[e])}function Ln(){let t=Yt();return t?.kind==="statement"?x.
keys.numberOf(t.names[0]):-1}function Ws(t,e){return k({tab:"article",article:x.articles[t].id,open:`statement:${x.keys.
at(e)}`})}function $e(t){let e=y.level.nodes[t].actor;return w.picture==="named"?k({grown:[...w.grown??[],e]}):y.isGrown?
k({grown:Bs(e)}):k({ego:w.ego===e?null:e,steps:1})}var Bs=t=>[...new Set([...w.grown||[],t])];async function cf(t){let e=await wt(
"entity"),n=e.numbers.get(t);if(n===void 0)return null;let o={...ss,self:w.self,issues:w.issues},s=[{},{issues:!0},o,{...o,
issues:!0}],r=f=>je(x,e,{...w,...f,level:"entity",ego:null}),i=s.find(f=>r(f).nodes.has(n));if(!i)return null;let a=Dw(i,
f=>r(f).nodes.has(n)),c=r(a),l=(w.picture==="named"?en(c):c).shown.has(n);return{...a,level:"entity",ego:null,grown:l?w.
grown:Bs(t)}}function Dw(t,e){let n=t;for(let o of Object.keys(t)){let{[o]:s,...r}=n;(JSON.stringify(s)===JSON.stringify(
w[o])||e(r))&&(n=r)}return n}function Ps(t){let e=Yt();if(!e||!["pair","actor"].includes(e.kind))return{};let n=y.level,
[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.findIndex((c,l)=>c===o&&(s===void 0||n.target[l]===s)),i=r<0&&o!==void 0&&
e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&i<0)return{open:null};let a=(r<0?[t.target[i]]:[t.actor[r],t.target[r]]).
map(c=>t.nodes[c].actor);return e.kind==="actor"||a[0]===a[1]?{open:`actor:${a[0]}`}:{open:Fe(a)}}function d(t,e={}){let n=x.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?de(String(e[s])):o)}var lf=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,
de=t=>lf.test(t)?`\u2068${t}\u2069`:t;function yt(t,e=" \u2192 "){let n=t.map(de).join(e);return lf.test(n)?`\u200E${n}`:
n}var q=t=>t<1e3?String(t):t.toLocaleString(Mn),Oe=(t,e,n)=>d(t===1?e:`${e}_many`,n),I=(t,e)=>`${q(t)} ${Oe(t,e)}`;function Jt(t,e=t.
length){return t.length>e?`${t.slice(0,e).join(", ")} ${d("and_more",{n:t.length-e})}`:[t.slice(0,-1).join(", "),...t.slice(
-1)].filter(Boolean).join(` ${d("and")} `)}var Xt=t=>`[${t}]`,he=t=>`\u201C${En(t)}\u201D`,En=t=>t.replace(/\u201c/g,"\u2018").
replace(/\u201d/g,"\u2019"),F=t=>t.charAt(0).toLocaleUpperCase(Mn)+t.slice(1),Ui=t=>`${t>0?"+":t<0?"\u2212":""}${Math.abs(t).
toFixed(1)}`;var Vi=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function C(t,e,n={}){return p("span",{role:"button",
tabindex:0,class:"link",dir:"auto",onclick:e,onkeydown:Vi(e),...n},t)}function T(t,e,n={}){return p("button",{type:"butt\
on",dir:"auto",onclick:o=>e(o.currentTarget),...n},t)}function Fs(t,e){let n=zw(t);return!n||!["https:","http:"].includes(
n.protocol)?p("span",{},e):p("a",{href:n.href,dir:"auto",rel:"noopener noreferrer",target:"_blank"},e)}function zw(t){try{
return new URL(t)}catch{return null}}function H(t,e,n){let o=typeof t=="number"?q(t):t;return e.length?C(o,()=>K(e,n),{class:o===d("show_quotes")?"link numbe\
r show-quotes":"link number","aria-label":`${o} ${n}: ${d("show_quotes")}`}):p("span",{class:"number none"},o)}var ct=t=>new Date(t*864e5).toISOString().slice(0,10);function uf(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var Qi=t=>new Date(t*864e5).getUTCFullYear(),mf=(t,e)=>Date.UTC(t,e,1)/864e5;function pf(t,e){
let[n,o]=[Qi(t),Qi(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([mf(i,0),String(i)]);return r}
var[ze,Se]=[30,365],ff=7,Gw=4,Ki=[1,3,12,24,60,120,300,600,1200];function Ds(t,e,n){let o=[];if(n<=ff){let r=n<=1?1:ff;for(let i=t+
1;i<=e;i++)(i-Gw)%r===0&&o.push({day:i,step:r});return o}let s=Ki.find(r=>r*ze>=n)??Ki[Ki.length-1];for(let r=Math.floor(
Qi(t)*12/s)*s;;r+=s){let i=mf(Math.floor(r/12),r%12);if(i>e)return o;i>t&&o.push({day:i,step:s<12?s*ze:s/12*Se})}}function df(t,e,n){let o=t.statements,s=new Set(e.map(m=>`${o.article[m]} ${o.coder[m]}`)),[r,i,a,c,l]=Array.from({length:5},
()=>new Set),f=new Set([...n].map(m=>t.articles[m].text));for(let m=0;m<o.relation.length;m++){let h=o.article[m],{text:g,
newer:b,status:O}=t.articles[h];n.has(h)||(O==="retracted"?l.add(h):(f.has(g)&&a.add(h),b.some($=>n.has($))&&c.add(h))),
!(!n.has(h)||s.has(`${h} ${o.coder[m]}`))&&(r.add(o.coder[m]),i.add(h))}return{coders:[...new Set(e.filter(m=>i.has(o.article[m])).
map(m=>t.coders[o.coder[m]]))].sort(),left:{other_coder:r.size,reprint:a.size,superseded:c.size,retracted:l.size}}}var hf={21:"spring",22:"summer",23:"autumn",24:"winter"};function Ct(t){if(t.includes("/")){let[l,f]=t.split("/");return l===
""||l===".."?d("date_until",{to:Ct(f)}):f===""||f===".."?d("date_since",{from:Ct(l)}):d("date_throughout",{from:Ct(l),to:Ct(
f)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return d("date_within",{from:Ct(e[1]),to:Ct(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?d("no_year"):o,c=[r&&String(Number(r)),s&&Hw(s),a].filter(Boolean).join(
" ");return i?d("date_perhaps",{date:c}):c}function Hw(t){return Object.hasOwn(hf,t)?d(hf[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(Mn,{month:"long",timeZone:"UTC"})}function Gs({when:t,inferred_when:e},n){let o=[];return t&&
o.push(zs(t,n)),e&&o.push(Xt(zs(e,n))),o.length?o.join("; "):d("date_unknown")}function Hs({when:t,inferred_when:e},n){return e?
Xt(zs(e,n)):t?zs(t,n):d("date_unknown")}function zs(t,e){return Uw(t)?e.every(n=>n===null)?t:d("date_relative",{time:t,days:an(
...e)}):Ct(t)}var Uw=t=>/[a-z]/.test(t);function an(t,e){let[n,o]=[t,e].map(s=>s===null?null:Ct(ct(s)));return n===null&&
o===null?d("date_unknown"):n===o?n:n===null?d("date_until",{to:o}):o===null?d("date_since",{from:n}):d("date_throughout",
{from:n,to:o})}var ge=()=>w.since!==null||w.until!==null;function wo(){let[t,e]=[w.since,w.until].map(n=>n===null?null:ct(
n));return t===null?d("date_until",{to:e}):e===null?d("date_since",{from:t}):d("date_throughout",{from:t,to:e})}var Z=t=>w.language&&t.labels?.[w.language]||t.label,_e=t=>x.label_languages[t]??x.languages[0];function $t(t){let{language:e}=w;
return e&&fe(t)?.labels?.[e]?e:_e(t)}function jt({nodes:t},e){let{actor:n,country:o,sector:s}=t[e];return n===`${o}: ${s}`?
null:$t(n)}var gf=t=>new Set(t).size===1?t[0]:null,cn=t=>d("relation_alone",{relation:t});function D(t,e){let n=t.nodes[e],
o=w.language?fe(n.actor):null;return o?Z(o):n.label}function Nn(t){let e=y.level.numbers.get(t);return e===void 0?t:D(y.
level,e)}function Yi(t){let{level:e}=t;return le(t).map(n=>({pair:n,actor:D(e,n.a),target:D(e,n.b)}))}var Us=["\u2260","?","\u2460","\u2461","\u2248","="];function Vs(){let t=x.signers.map(n=>[`by:${n}`,d("viewpoint_signer",
{name:n})]),e=x.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,d("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["\
authors",d("viewpoint_authors")],...t,...e,["everyone",d("viewpoint_everyone")]]}function Wt(t){let e=new Map(Vs());return t.
map(n=>e.get(n)||n).join(` ${d("and")} `)}function Ge(t){return t.map(n=>Ji(n)?.label??(n.startsWith("by:")?n.slice(3):d(
`viewpoint_${n}`))).join(` ${d("and")} `)}function xo(t){let e=t.length===1&&Ji(t[0]);return e?_e(e.id):null}var Ks=t=>t.
length===1&&Ji(t[0])?.by||[],Ji=t=>x.sources.find(({id:e})=>t===`of:${e}`),wf=t=>d(`part_${t}`,{first:Wt(w.according_to),
second:Wt(w.compared_with||[])});var Xi=new Set(["findings","arguments","compare","analyses","article"]);function Bt(t){return[He(),Zi(t)].join(" ")}function Zi(t){
let e=me(t);return[...[e.actors<t.nodes.size&&d("drawn_of",{n:q(e.actors),of:q(t.nodes.size)}),t.weakest>0&&d("weakest",
{n:t.weakest}),t.weak>0&&d("note_min_weight",{n:t.weak})],Qs(e)].filter(Boolean).join(" ")}function Qs(t){let e=t.unrealActs?
` (${d("plus_not_actual",{n:t.unrealActs})})`:"";return d("based_on",{acts:I(t.acts,"act")+e,statements:I(t.statements.length,
"statement"),articles:I(t.articles.size,"article"),sources:I(t.sources.size,"source"),coding:Kw(t)})}function He(){return`${[
F(d(`level_${w.level}`)),`${d("according_to")} ${Wt(w.according_to)}`,w.compared_with&&`${d("compared_with")} ${Wt(w.compared_with)}`,
w.issues&&d("with_ties_to_issues"),ge()&&Ys()].filter(Boolean).join(", ")}.`}var In=()=>[`${d("according_to")} ${Wt(w.according_to)}`,
ge()&&Ys()].filter(Boolean).join(", "),Ys=()=>`${wo()} (${d(`inside_${w.inside}`)})`;function xf(t){let e=[...t.articles].
map(o=>x.articles[o]),n=[...new Set(e.map(o=>o.publisher))].filter(Boolean).sort();return n.length?d("source_line",{who:Jt(
n,3),when:Vw(e)}):""}function Vw(t){let e=({published:c})=>c!==null&&c!=="unknown",[n]=t;if(t.length===1&&!e(n))return n.
inferred?`${d("no_date")}, ${d("probably")} ${Ct(n.inferred)}`:d("undated_source");let o=c=>t.map(l=>l[c]).filter(l=>l!==
null),s=[Math.min(...o("first")),Math.max(...o("last"))],[r,i]=s.map(c=>Number.isFinite(c)?ct(c):null);if(r===null||i===
null)return d("undated_source");let a=t.some(c=>!e(c)&&c.inferred)?` (${d("dates_inferred")})`:"";return(r===i?d("publis\
hed_on",{day:r}):d("published_from",{first:r,last:i}))+a}function Kw({statements:t,articles:e}){let{coders:n,left:o}=df(
x,t,e),s=Object.entries(o).flatMap(([i,a])=>a?[I(a,i)]:[]);return s.length?` (${n.length?`${d("coded_by",{names:Jt(n,3)})}\
; `:""}${d("left_out",{what:Jt(s)})})`:""}function Qw(t){return w.tab==="arguments"||w.tab==="article"?U(ae(x,w)):w.tab===
"compare"&&y.parts?[...y.parts.partOf.keys()]:Xi.has(w.tab)?t:U(y.chosen.inside)}function bf(){if(w.min_weight>1)return[
d("empty_min_weight",{n:q(w.min_weight)}),{min_weight:1}];let t=je(x,y.level,{...w,count:"statements",issues:!1});return t.
arrows.size?[d("empty_but_states"),{count:"statements"}]:t.withIssues?[d("empty_but_issues",{ties:I(t.withIssues,"tie")}),
{count:"statements",issues:!0}]:ge()?[d("empty_period",{period:wo()}),{since:null,until:null}]:[d("empty")]}function Js(){
let{statements:t,counting:e}=x,n=Qw(e),o=new Set(n.map(s=>t.article[s]));return d(n.length===e.length?"all_there":n.length===
1?"matches":"match",{n:q(n.length),statements:I(e.length,"statement"),articles:I(o.size,"article")})}var yf=.55,$f=15*yf,Xs={enabled:!1,type:"arrow",scaleFactor:1},Of={to:Xs,middle:Xs,from:Xs};function Sf(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var ta=Sf(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
ea=(t,e)=>x.encodings.holds[t].middle||x.encodings.marks[e].middle,_f=Sf(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=x.
encodings.signs[e],{dashes:r}=x.encodings.holds[n],i=ea(n,o);return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:yf},
middle:{enabled:!!i,type:i||"arrow",scaleFactor:i?.45:1},from:Xs},dashes:r.length?r:!1}});function kf(t,e){return e?Math.
min(.7+.5*Math.log2(t),4):Math.min(1.2+1.3*Math.log2(t),9)}function Mf(t){let e=new Map;for(let n of hs(t)){let o=n[0].length>
0&&n[1].length>0,s=Math.min(.22,1.5/(n[0].length+n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-
1)/2)*s;e.set(i,{enabled:!0,type:c<0?"curvedCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function qn(t,e=20,n=3){let o=[
""];for(let s of t.slice(0,200).split(/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+
r.length<=e?o[o.length-1]=`${i} ${r}`:o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}function Zs(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.atan2(s,o)+(.5*(n?.
type==="curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}var Yw=12,Jw={enabled:!0,type:"curvedCW",roundness:.15};function vf(t){let e=ql(t),n=t.nodes.filter(c=>t.isTied[c.id]).map(
({id:c,x:l,y:f,shape:u})=>({id:c,x:l,y:f,shape:u,label:qn(D(t,c))})),{actor:o,target:s}=t.arrows,r=Array.from(o,(c,l)=>({
id:l,from:c,to:s[l],...e[l]&&{smooth:Jw}})),i=new vis.Network(A("canvas"),{nodes:n,edges:r},Zw(n.length,!t.merged));na(i,
t);let a=[-1,...sn().keys()].map(Xw);for(let{id:c}of n){let{options:l}=i.body.nodes[c];l.size=t.nodes[c].size,l.color=a[t.
nodes[c].tint+1]}return i}function na(t,e){for(let[n,o]of e.nodes.entries()){let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.
y+n*1e-4])}}function Xw(t){let e=et(),n=t>=0?sn()[t]:e.node,o={background:n,border:e.text};return{background:n,border:e.
line,highlight:o,hover:o}}function Zw(t,e){let n=et(),o={color:n.text,size:15,face:"system-ui, sans-serif",strokeWidth:3,
strokeColor:n.ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Based",stabilization:!1},layout:{improvedLayout:!1},
interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,
selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,scaling:{label:{enabled:!1,drawThreshold:1e9}},
chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"top",vadjust:0}},selectionWidth:2,hoverWidth:1,
arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.PI/4,renderBehindTheNode:!0},scaling:{label:{
enabled:!1,drawThreshold:Yw+1}}}}}var tr=null,Af=new Map;function Rn(t,e,n=400){let o=`${e} ${n} ${t}`,s=Af.get(o)??tx(t,e,n);return Af.set(o,s),s}function tx(t,e,n){
return tr??=document.createElement("canvas").getContext("2d"),tr?(tr.font=`${n} ${e}px ${bo()}`,tr.measureText(t).width):
t.length*e*.6}var bo=()=>getComputedStyle(document.body).fontFamily,ke={plain:t=>Rn(t,13),bold:t=>Rn(t,13,600)},Q=(t,e=12,n=400)=>Math.
ceil(Rn(t,e,n))+1;function Zt(t,e,n=12,o=400){if(Q(t,n,o)<=e)return t;let[s,r]=[0,t.length];for(;s<r;){let i=s+r+1>>1;Q(
`${t.slice(0,i).trimEnd()}\u2026`,n,o)<=e?s=i:r=i-1}return`${t.slice(0,s).trimEnd()}\u2026`}var Tf=([t,,e,n,o,s,r])=>[t,e,n,o,s,r,Lf(e)].join(""),Lf=t=>t?"]":"";function ex(t,e){let[n,o,s,r,,i,a,c]=t;return e&&c?
[n,o,s,r,c,i,a,c]:t}function Pt(t,e,n){let{act:o,rank:s}=t.statements,{statement:r,label:i}=t.ties,a=new Map;for(let l of n){
let f=r[l],u=o[f]>=0?`act ${o[f]}`:f,m=ex(t.tie_labels[i[l]],e.nodes[e.actor[l]].several),h={text:Tf(m),parts:m,rank:s[f]},
g=a.get(u);g?g.push(h):a.set(u,[h])}let c=new Map;for(let l of a.values()){let f=nx(l),u=c.get(f.text)??{...f,number:0};
c.set(f.text,{...u,number:u.number+1,rank:Math.min(u.rank,f.rank)})}return[...c.values()].sort((l,f)=>f.number-l.number||
l.rank-f.rank)}function nx(t){let e=t.sort((f,u)=>f.rank-u.rank||(f.text<u.text?-1:1)),n=[...new Set(e.map(({parts:f})=>f[0]))],
[o]=e;if(n.length===1)return o;let[,s,...r]=o.parts,i=n.includes(""),a=n.map(f=>f.replace(/: $/,"")),l=[i?"":`${a.slice(
0,-1).join(", ")} and ${a[a.length-1]}: `,i?"":s,...r];return{...o,parts:l,text:Tf(l)}}var ln=({text:t,number:e})=>e>1?`${t}\
 \xD7${e}`:t,Me=(t,e,n)=>Pt(t,e,n).map(ln).join("; ");function yo([,t,e,n,o,s,r],i){let a=t+e+n+o,c=r+Lf(e);return a+we(
s,Math.max(i-a.length-c.length,8))+c}function Ef(t,e,n,o){let s=Pt(t,e,n);if(!s.length)return"";let r=s.length>1?` +${s.
length-1}`:"";return yo(s[0].parts,o-r.length)+r}function we(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.
test(t[e-1])?n:n.slice(0,Math.max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var fn=1.2,ox=13,Nf=6,er=3,$o=(t,e,n)=>Math.max(...t.map(n))*e/ox;function If(t,{one:e,other:n,smooth:o,size:s},r,i){let a=t.
split(`
`),[c,l]=[$o(a,s,i),a.length*s*fn],f=Zs(e,n,o),u={x:(e.x+2*f.x+n.x)/4,y:(e.y+2*f.y+n.y)/4},m=Math.atan2(n.y-e.y,n.x-e.x),
h=Math.abs(m)>Math.PI/2?m+Math.PI:m,[g,b]=[Math.cos(h),Math.sin(h)];for(let O=-c/2;O<=c/2;O+=Nf)for(let $=-l;$<=0;$+=Nf){
let[_,v]=[u.x+O*g-$*b,u.y+O*b+$*g];if(r.some(M=>sx(_,v,M)))return!0}return!1}var sx=(t,e,{x:n,y:o,width:s,height:r})=>t>=
n-er&&t<=n+s+er&&e>=o-er&&e<=o+r+er;var oa=70,rx=3,[ix,qf]=[12,34];function nr({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=oa,o=n?
ax(t,e):[];for(let s of hs(e).map(r=>r.flat())){let r=Math.max(1,rx+1-s.length);for(let i of s){let a=lx(t,e,i),c=n?cx(e,
i,.75*r*a):"",l=c&&qn(c,a,r);ux(t.body.edges[i],l&&fx(t,e,i,l,o)?"":l)}}}function ax({body:t},{level:e}){return t.nodeIndices.
flatMap(n=>{let{x:o,y:s,options:r}=t.nodes[n],{size:i}=e.nodes[n],a=r.label.split(`
`),c=r.font.size,l=$o(a,c,ke.plain);return[{x:o-i,y:s-i,width:2*i,height:2*i},{x:o-l/2,y:s+i,width:l,height:c*(fn*a.length+
.5)}]})}function cx(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?bs(t,o):-1;return Ef(t.facts,t.level,o,n)+(s<0?"":` ${Us[s]}`)}
function lx(t,{level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return qf;let a=Math.hypot(
r.x-i.x,r.y-i.y)-r.size-i.size;return Math.max(ix,Math.min(qf,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function fx({
body:t},{level:{arrows:e}},n,o,s){let[r,i]=[t.nodes[e.actor[n]],t.nodes[e.target[n]]],{smooth:a,font:c}=t.edges[n].options;
return r!==i&&If(o,{one:r,other:i,smooth:a,size:c.size},s,ke.plain)}function ux(t,e){if((t.options.label||"")===e)return;
let n=e.split(`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}var Cf=1.4,mx={nodes:[15,12.2,22],edges:[12,12.2,17]};function sa(){let{clientWidth:t,clientHeight:e}=A("canvas");return t>
0&&e>0}function jf(t){let e=new ResizeObserver(()=>{sa()&&(e.disconnect(),t())});e.observe(A("canvas"))}function Wf(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>oa){e.fit({nodes:n,animation:!1,maxZoomLevel:Cf});return}Rf(e,n),px(t,e.getScale())&&
(nr(t),Rf(e,n))}function Rf(t,e){let n={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let a of e){let{x:c,y:l,options:f}=t.
body.nodes[a],u=f.label.split(`
`),m=Math.max(f.size,.28*f.font.size*Math.max(...u.map(h=>h.length)));n.left=Math.min(n.left,c-m),n.right=Math.max(n.right,
c+m),n.top=Math.min(n.top,l-f.size),n.bottom=Math.max(n.bottom,l+f.size+1.2*f.font.size*u.length)}let{clientWidth:o,clientHeight:s}=A(
"canvas"),r=.95*Math.min(o/(n.right-n.left),s/(n.bottom-n.top)),i={x:(n.left+n.right)/2,y:(n.top+n.bottom)/2};t.moveTo({
position:i,scale:Math.min(r,Cf),animation:!1})}function px(t,e){let n=Object.entries(mx).map(([s,[r,i,a]])=>[s,{font:{size:Math.
min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(Object.fromEntries(
n)),!0)}function Bf(t){let{level:e}=y,{actor:n,target:o,sign:s}=e.arrows,r=y.arrows.get(t)||[],i=Me(x,e,r)||x.labels.signs[s[t]],
a=I(_t(y,r).length,"statement"),c=[n[t],o[t]].map(f=>D(e,f)),l=i.includes("[")?` \xB7 [ ]: ${d("key_inferred")}`:"";return`${yt(
c,` \u2013 ${i} ${ds(x,e,t)?"\u2013":"\u2192"} `)} \xB7 ${a}${l}`}function Pf(t){let{size:e}=y.nodes.othersOf(t),n=e>0?`\
 \xB7 ${I(e,"neighbour")}`:"";return`${D(y.level,t)} \xB7 ${y.level.nodes[t].type}${n}`}function Ff(t){let e=new Map,n=({x:s,y:r,width:i,height:a})=>{let c=[];for(let l=Math.floor((s-2)/64);l<=Math.floor((s+i+
2)/64);l++)for(let f=Math.floor((r-2)/64);f<=Math.floor((r+a+2)/64);f++)c.push(`${l} ${f}`);return c},o=s=>n(s).every(r=>!e.
get(r)?.some(i=>dx(s,i)));return t.map(({x:s,y:r,away:i,measure:a})=>{let c=[i,-i].filter(h=>o({x:s,y:r+h,width:0,height:0}));
if(!c.length)return null;let{width:l,height:f}=a(),m=c.map(h=>({x:s-l/2,y:h>0?r+h:r+h-f,width:l,height:f})).find(o)??null;
for(let h of m?n(m):[])e.set(h,[...e.get(h)??[],m]);return m})}var dx=(t,e)=>t.x<e.x+e.width+2&&e.x<t.x+t.width+2&&t.y<e.
y+e.height+2&&e.y<t.y+t.height+2;var[Df,hx]=[12,22],gx=3,wx=3,ra={key:[],names:[]};function zf({network:{body:t},selection:e,letters:n,marked:o},s){let{scale:r}=t.
view,i=[t,e,n,r,o,t.nodeIndices];if(!s&&i.every((m,h)=>m===ra.key[h]))return ra.names;let a=m=>m===o?1/0:e.nodes.weightOf(
m),c=[...t.nodeIndices].sort((m,h)=>a(h)-a(m)||m-h),l=Math.min(hx,Math.max(Df,(t.nodes[c[0]]?.options.font.size??Df)*r)),
f=Ff(c.map(m=>{let{x:h,y:g,options:b}=t.nodes[m],O=()=>{let $=b.label.split(`
`);return{width:$o($,l,ke.plain),height:fn*l*$.length}};return{x:h*r,y:g*r,away:b.size*r+wx,measure:O}})),u=c.flatMap((m,h)=>{
let g=f[h];return g?[{at:m,lines:t.nodes[m].options.label.split(`
`),size:l,...g}]:[]});return ra={key:i,names:u},u}function Gf(t,e,n){let{text:o,ground:s}=et();t.save(),t.scale(1/n,1/n),
Object.assign(t,{textAlign:"center",textBaseline:"top",lineJoin:"round",lineWidth:gx}),Object.assign(t,{strokeStyle:s,fillStyle:o});
let r=bo();for(let{lines:i,size:a,x:c,y:l,width:f}of e){t.font=`${a}px ${r}`;for(let[u,m]of i.entries()){let h=[m,c+f/2,
l+(u*fn+(fn-1)/2)*a];t.strokeText(...h),t.fillText(...h)}}t.restore()}var Hf=500,or=300,xx=2,st=null,aa=!1,ve=()=>st?.network??null,ca=()=>st?zf(st,aa):[];function la(t){let e=[y.level.name,
qt(),w.language].join(" "),n=st?.key!==e,o=st&&!n?st:bx(e);o.selection=y;let s=!o.network.body.nodeIndices.length;Uf(o,()=>{
let r=yx(o);$x(o,r),nr(o),_x(),(n||s&&r.size||t)&&Kf(o),Vf(o)}),A("canvas").setAttribute("aria-label",`${d("graph_of")} ${Bt(
y)}`)}function bx(t){st&&st.network.destroy();let e=vf(y.level),n={network:e,key:t,selection:y,arrows:[],isMoved:!1,isFine:null,
marked:-1,letters:""};e.on("beforeDrawing",()=>Vf(n)),e.on("afterDrawing",o=>Gf(o,ca(),e.body.view.scale)),e.on("click",
Sx),e.on("doubleClick",({nodes:o})=>o.length&&$e(o[0])),e.on("resize",({width:o})=>o>0&&!n.isMoved&&sr());for(let o of["\
zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdge",({edge:o})=>ia(Bf(o))),e.on("hoverNode",({node:o})=>ia(Pf(o)));
for(let o of["blurEdge","blurNode"])e.on(o,()=>ia(""));return st=n,aa=!1,A("physics").firstElementChild.checked=!1,n}function Uf({
network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{t.renderer.allowRedraw=!0}t.body.emitter.emit("_requestRedraw")}
function yx(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,chosen:r,parts:i}=t.selection,{arrows:a,merged:c}=o,l=new Set,
f=n.encodings.signs.map((m,h)=>ta(An(h))),u=c?null:Mf(t.selection);for(let m of t.arrows)s.has(m)||(e.edges[m].options.hidden=
!0);for(let[m,h]of s){let{options:g}=e.edges[m];g.hidden=!1,g.width=kf(gt(n,h,r,t.selection.state.count)||1,s.size>or),g.
color=i?ta(Ts(t.selection,h)):f[a.sign[m]],u&&Object.assign(g.smooth,u.get(m)),l.add(a.actor[m]).add(a.target[m])}return t.
isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function $x({network:{body:t},selection:{isGrown:e,shown:n}},o){if(e)
for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!0;t.nodeIndices=[...o].filter(s=>t.nodes[s]);
for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function Vf(t){let{body:e}=t.network,n=e.edgeIndices.length<=or||
$f*e.view.scale>=xx;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,mark:r}=t.selection.level.arrows;for(let i of e.
edgeIndices){let{options:a}=e.edges[i],c=_f(`${o[i]} ${s[i]} ${r[i]}`);a.arrows=n?c.ends:Of,a.dashes=n&&c.dashes}for(let i of e.
nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function sr(){let t=st;t&&Uf(t,()=>Kf(t))}function Kf(t){t.isMoved=!1,t.
network.body.nodeIndices.length&&(sa()?Wf(t):jf(Ox))}function Ox(){st?.network.redraw(),sr()}function Qf(t){st?.network.
body.nodes[t]&&st.network.focus(t,{scale:1,animation:!1})}function Yf(t){if(!st)return;let{network:e,selection:n}=st;aa=
t,e.setOptions({physics:{enabled:t}}),!t&&(na(e,n.level),e.redraw())}function Sx({nodes:t,edges:e}){let{level:n}=y;t.length?
ot(n.nodes[t[0]].actor):e.length&&bt(n.arrows.actor[e[0]],n.arrows.target[e[0]])}function _x(){if(!st)return;let t=Yt(),
[e,n]=(t?.names??[]).map(a=>y.level.numbers.get(a)),{actor:o,target:s}=y.level.arrows,r=t?.kind==="actor"&&e!==void 0&&st.
network.body.nodes[e]?[e]:[],i=t?.kind==="pair"?[...y.arrows.keys()].filter(a=>o[a]===e&&s[a]===n):[];st.marked=r[0]??-1,
st.network.setSelection({nodes:r,edges:i},{unselectAll:!0,highlightEdges:!1})}function ia(t){A("hint").textContent=t}var Jf=ce(t=>{let{facts:e,chosen:n}=t,o=Ax(t);return qs(t,Rt(n,U(n.inside))).map(s=>{let r=Rs(t,s),i=s.find(c=>ut(e,c))??
r,a=Tx(s,o);return{main:r,statements:s,first:n.first[i],last:n.last[i],isReal:s.some(c=>ut(e,c)),sign:Lx(t,r,a),ties:a}})}),
te=({first:t,last:e})=>t!==null||e!==null,Xf=(t,[e,n])=>t.filter(({ties:o})=>o.some(({pair:s})=>s.a===e&&s.b===n||s.a===
n&&s.b===e));function rr({level:t,state:e}){let[n,o,...s]=(e.pair??[]).map(r=>t.numbers.get(r));return n!==void 0&&o!==void 0&&
!s.length?[n,o]:null}function Zf(t,e,n,o=null){let s=new Map,r=n==="pair"||o?kx:a=>Mx(t,a);for(let a of e)for(let c of r(
a)){if(o&&!(o.includes(c[0])&&o.includes(c[1])))continue;let l=s.get(c.join(" "))??{ends:c,units:[]};s.set(c.join(" "),l),
l.units.push(a)}let i=[...s.values()].sort((a,c)=>c.units.length-a.units.length);return n==="pair"||o?vx(i,s):i}var kx=({
ties:t})=>t.map(({pair:e})=>[e.a,e.b]);function Mx({facts:t,level:e},{main:n,ties:o}){let s=o.flatMap(({pair:i,rows:a})=>a.
some(c=>t.ties.together[c])?[i.a,i.b]:[i.a]);return(s.length?[...new Set(s)]:[e.subject[n]]).filter(i=>i>=0).map(i=>[i])}
function vx(t,e){let n=new Set;for(let o of t){n.add(o);let s=e.get([...o.ends].reverse().join(" "));s&&n.add(s)}return[
...n]}function Ax({facts:t,pairs:e}){let n=new Map;for(let o of e.values())for(let s of o.rows){let r=t.ties.statement[s],
i=n.get(r)??new Map;n.set(r,i),i.set(o,[...i.get(o)??[],s])}return n}function Tx(t,e){let n=new Map;for(let o of t)for(let[
s,r]of e.get(o)??[])n.set(s,[...n.get(s)??[],...r]);return[...n].sort(([o],[s])=>lo(o,s)).map(([o,s])=>({pair:o,rows:s}))}
function Lx({facts:t},e,n){let{relation:o,quad_class:s}=t.statements;return n.some(({rows:i})=>i.some(a=>t.ties.together[a]))?
t.names.signs.indexOf(pe(t,s[e])):t.relations[o[e]].sign}var fa=(t,e)=>t.first-e.first||t.last-e.last;function tu(t){let e=new Map;
for(let{first:n,last:o}of t){let[s,r]=[n??o,o??n];if(s===null||r===null)continue;let i=e.get(`${s} ${r}`)??{first:s,last:r,
acts:0};e.set(`${s} ${r}`,i),i.acts++}return[...e.values()].sort(fa)}var Ex=1600,Nx=["timeline","graph"],Cn=null,Oo=null,ua={of:y,found:y},mt=()=>Cn&&w.since===Cn.first&&w.until===Cn.last?Cn:
null,ir=()=>Oo!==null&&mt()!==null;function ma(){let t=mt();if(!t)return y;if(ua.of!==y){let{since:e,until:n}=t;ua={of:y,
found:je(x,y.level,{...w,since:e,until:n})}}return ua.found}function Ue(t){let e=rr(t),n=Jf(t);return e?Xf(n,e):n}function So(){
let t=Ue(ma());return{stops:tu(t),undated:t.filter(e=>!te(e)).length}}function jn(t,e){let n=mt();return n?t.filter(s=>fa(
s,n)*e>0).at(e===1?0:-1):t[0]}async function eu(){un();let{stops:t}=So();Oo=setInterval(Ix,Ex),await da(jn(t,1)??t[0])}function nu(){
return un(),k({})}function ou(t){Nx.includes(t)||un()}function pa(t){return un(),da(jn(So().stops,t))}function ar(){un();
let t=mt();return Cn=null,t?k({since:t.since,until:t.until}):k({})}function un(){Oo!==null&&clearInterval(Oo),Oo=null}async function Ix(){
let t=mt()&&jn(So().stops,1);t||un(),await(t?da(t):k({}))}async function da(t){if(!t){un();return}let{since:e,until:n}=mt()??
w;Cn={first:t.first,last:t.last,since:e,until:n},await k({since:t.first,until:t.last})}function Ve(){if(mt())return[d("nothing_at_date")," ",C(d("whole_period"),ar)];let[t,e]=bf(),n=U(ae(x,w)),o=()=>k({tab:"\
article",article:x.articles[x.statements.article[n[0]]].id});return[t,e&&[" ",C(d("show_these"),()=>k(e))],n.length>0&&[
" ",C(d("read_claims",{claims:I(n.length,"statement")}),o)]]}var su=null;function ru(){return su??=Dl().then(t=>{let e=document.createElement("script");e.textContent=t,document.head.
append(e),e.remove()}),su}var qx=[2,3,14],Rx=[1.6,0,2.5,5],Cx=.02,jx=30;function au({boxes:t,ties:e,columns:n=1/0},o){let s=t.some(_=>_.isMiddle)?
2:qx.filter(_=>t.length>=_).length,r=Math.min(s,n-1),i=t.map(()=>new Map);for(let{from:_,to:v,weight:M}of e){let[E,j]=[o.
get(_)??0,o.get(v)??0];E!==j&&(i[E].set(j,(i[E].get(j)??0)+M),i[j].set(E,(i[j].get(E)??0)+M))}let a=i.map(_=>[..._.values()].
reduce((v,M)=>v+M,0)),c=[...t.keys()].sort((_,v)=>a[v]-a[_]||_-v),l=t.map(()=>-1),f=[...Array(r+1).keys()],u=Math.floor(
r/2),m=c.filter(_=>!t[_].isMiddle);for(let _ of c)t[_].isMiddle&&(l[_]=Math.min(1,r));let h=_=>r!==2||_!==1||m.length===
c.length,g=a.reduce((_,v)=>_+v,1),b=(_,v)=>{let M=0;for(let[j,P]of i[_])l[j]>=0&&(M+=P*Rx[Math.min(Math.abs(l[j]-v),3)]/
g);let E=t.filter((j,P)=>P!==_&&l[P]===v);return M+Cx*(iu(t[_])*E.reduce((j,P)=>j+iu(P),0))/t.length},O=_=>f.filter(h).reduce(
(v,M)=>b(_,M)<b(_,v)-1e-9?M:v);for(let _ of m)l[_]=m.length===c.length&&_===c[0]?u:O(_);for(let _=0;_<jx;_++){let v=l.join();
for(let M of m)l[M]=O(M);if(l.join()===v)break}let $=[...new Set(l)].sort((_,v)=>_-v);return l.map(_=>$.indexOf(_))}var iu=t=>1+
t.members.length;function fu(t,e){let n=Math.max(0,...t.map(a=>a.column)),o=[...Array(n+1).keys()].map(a=>t.filter(c=>c.column===a)),s=Bx(
e);_o(o);let r=lu(o),i=cr(e);for(let a=0;a<24&&i>0;a++){let c=[...o.keys()];a%2&&c.reverse();for(let f of c){for(let u of o[f])
cu(u.items,m=>ha(s.get(m),m.y));cu(o[f],u=>Px(u,s)),_o(o)}let l=cr(e);l<i&&([r,i]=[lu(o),l])}return Fx(o,r),_o(o),Wx(o,e),
o}function Wx(t,e){let n=cr(e),o=(r,i,a)=>(r.splice(r.indexOf(i),1),r.splice(a,0,i),_o(t),cr(e)),s=r=>{let i=!1;for(let a of[
...r]){let c=r.indexOf(a);for(let l of r.keys()){let f=o(r,a,l);f<n-1e-6&&([c,n,i]=[l,f,!0])}o(r,a,c)}return i};for(let r=0;r<
3&&n>0&&[...t,...t.flat().map(a=>a.items)].map(s).includes(!0);r++);_o(t)}function Bx(t){let e=new Map,n=(o,s)=>{let r=e.
get(o);r?r.push(s):e.set(o,[s])};for(let[o,s]of t.flatMap(lr))n(o,s),n(s,o);return e}function lr({start:t,end:e,passes:n}){
let o=[t.item,...n.map(({item:s})=>s),e.item];return o.slice(1).map((s,r)=>[o[r],s])}function _o(t){for(let e of t){let n=e.
flatMap(o=>o.items);for(let[o,s]of n.entries())s.y=(o+.5)/n.length}}var ha=(t,e)=>t?.length?t.reduce((n,o)=>n+o.y,0)/t.length:
e;function Px(t,e){let n=t.items.flatMap(o=>e.get(o)??[]).filter(o=>o.group!==t);return ha(n,t.items.length?ha(t.items,.5):
.5)}function cu(t,e){let n=new Map(t.map(o=>[o,e(o)]));t.sort((o,s)=>(n.get(o)??0)-(n.get(s)??0))}function cr(t){let e=new Map,
n=0;for(let[o,s]of t.flatMap(lr)){if(o.column===s.column){n+=2*Math.abs(o.y-s.y);continue}let[r,i]=o.column<s.column?[o,
s]:[s,o],a=e.get(r.column)??[];for(let[c,l]of a)(c-r.y)*(l-i.y)<0&&n++;a.push([r.y,i.y]),e.set(r.column,a)}return n}var lu=t=>t.
map(e=>e.map(n=>({group:n,items:[...n.items]})));function Fx(t,e){for(let[n,o]of e.entries())t[n]=o.map(({group:s,items:r})=>(s.
items=r,s))}var Dx=36,ga=10,zx=22,Gx=40,Hx=8,Ux=24,Vx=24;function mu(t,e,n,o){let s=t.map(Kx);for(let{items:c,least:l}of s)for(let[f,
u]of c.entries())u.y=l[f];let r=Qx(e,o);uu(t,e,n);for(let c=0;c<Ux;c++){let l=c%2?[...s].reverse():s;for(let{items:f,least:u}of l){
let m=f.map(h=>Yx(h,r.get(h)));Jx(f,u,m)}uu(t,e,n)}let i=s.flatMap(({items:c,least:l})=>c.map((f,u)=>f.y-(u?0:l[0]))),a=Math.
min(...i,1/0);if(Number.isFinite(a))for(let{items:c}of s)for(let l of c)l.y=Math.round(l.y-a)}function Kx(t){let e=[],n=[],
o=0;for(let[s,{box:r,items:i}]of t.entries()){s&&(o+=r||t[s-1].box?zx:Hx);let a=i.reduce((l,f)=>l+f.height,0),c=r&&!r.isFrame?
Math.max(xa(r)-a,0)/2:0;o+=r?.isFrame?wa(r):c;for(let l of i)e.push(l),n.push(o+l.height/2),o+=l.height;o+=r?.isFrame?ga:
c}return{items:e,least:n}}var wa=({lines:t})=>Dx+17*(t.length-1),xa=t=>Math.max(Gx,t.lines.length*18+16);function Qx(t,e){
let n=new Map;for(let[o,s]of t.entries())for(let[r,i]of lr(s)){if(r.column===i.column)continue;let a=e[o];n.set(r,[...n.
get(r)??[],{other:i,tie:o,weight:a}]),n.set(i,[...n.get(i)??[],{other:r,tie:o,weight:a}])}return n}function Yx(t,e){if(!e)
return{y:t.y,weight:.05};let n=(r,i)=>r.ports.find(a=>a.tie===i)?.offset??0,[o,s]=[0,0];for(let{other:r,tie:i,weight:a}of e){
let c=r.y+n(r,i)-n(t,i),l=a/(1+Math.abs(c-t.y)/Vx);o+=l*c,s+=l}return{y:o/s,weight:s}}function Jx(t,e,n){let o=[];for(let[
s,{y:r,weight:i}]of n.entries())for(o.push({sum:(r-e[s])*i,weight:i,from:s,to:s});o.length>1;){let[a,c]=o.slice(-2);if(a.
sum/a.weight<=c.sum/c.weight)break;o.splice(-2,2,{sum:a.sum+c.sum,weight:a.weight+c.weight,from:a.from,to:c.to})}for(let{
sum:s,weight:r,from:i,to:a}of o)for(let c=i;c<=a;c++)t[c].y=e[c]+s/r}function uu(t,e,n){for(let o of t.flat().flatMap(s=>s.
items))for(let s of["left","right"]){let r=o.ports.filter(c=>c.side===s),i=new Map(r.map(c=>[c,Xx(c,e[c.tie])]));r.sort(
(c,l)=>(i.get(c)??0)-(i.get(l)??0)||c.tie-l.tie);let a=-r.reduce((c,l)=>c+n[l.tie],0)/2;for(let c of r){let l=n[c.tie];c.
offset=a+l-Math.min(8,l/2),a+=l}}}function Xx(t,e){let n=[e.start.item,...e.passes.map(({item:r})=>r),e.end.item];if(e.start.
item===e.end.item)return t.item.y;let o=n.indexOf(t.item),s=t===e.end?n[o-1]:n[o+1];return s.column!==t.item.column?s.y:
s.y>t.item.y?1e6-s.y:-1e6-s.y}function du({boxes:t,ties:e},n,o){let s=Math.max(0,...n),r=t.map((u,m)=>({box:u,column:n[m],items:[]})),i=new Map;for(let[
u,m]of t.entries())for(let h of m.members)i.set(h.id,ba(r[u],h));let a=new Map,c=new Map,l=(u,m)=>{let h=i.get(u);return h||
pu(a,`${u}|${m}`,()=>ba(r[o.get(u)??0],null))},f=e.map((u,m)=>{let[h,g]=[l(u.from,u.to),l(u.to,u.from)],b=Zx(h.column,g.
column,s),O=ya(h,m,!0,b[0]),$=ya(g,m,!1,b[1]),[_,v]=[h.column,g.column].sort((j,P)=>j-P),M=[...Array(Math.max(v-_-1,0)).
keys()].map(j=>_+1+j);h.column>g.column&&M.reverse();let E=M.map(j=>{let P=`${[u.from,u.to].sort().join("|")}|${j}`,R=pu(
c,P,()=>{let z={box:null,column:j,items:[]};return r.push(z),ba(z,null)});return ya(R,m,!0,"left"),{item:R,side:"left"}});
return{start:O,end:$,passes:E}});for(let u of r.flatMap(m=>m.items))u.height=tb(u,e.map(m=>m.room));return{groups:r.filter(
u=>u.items.length||u.box),ways:f}}function pu(t,e,n){let o=t.get(e)??n();return t.set(e,o),o}function ba(t,e){let n={column:t.
column,group:t,member:e,ports:[],height:0,y:0};return t.items.push(n),n}function ya(t,e,n,o){let s={tie:e,isStart:n,item:t,
side:o,offset:0};return t.ports.push(s),s}function Zx(t,e,n){return t<e?["right","left"]:t>e?["left","right"]:t===0&&n>0?
["left","left"]:["right","right"]}function tb(t,e){let n=s=>t.ports.filter(r=>r.side===s).reduce((r,i)=>r+e[i.tie],0),o=t.
member?t.member.lines.length*16+10:0;return Math.max(o,n("left"),n("right"))}var[hu,gu]=[13,8],eb=[0,4,9,15],nb=[.5,.42,.58,.34,.66,.27,.73,.2,.8,.14,.86];function xu(t,e,n){let o=t.map(({points:i})=>({
points:i,box:ub(i)})),s=t.filter(({tie:i})=>i.isMarked).map(({points:i})=>lb(i)),r=[...e.map(i=>$a(i,2)),...s,...t.flatMap(
({points:i})=>fb(i))];for(let i of t){let a=ob(i,o,r,n);i.words=a,a&&r.push($a(a,3))}}function ob({tie:t,points:e},n,o,s){
for(let r of t.words)for(let i of eb)for(let a of nb){let[c,l]=e[Math.round(a*(e.length-1))];for(let f of sb(c,l,r,i))if(rb(
f,s)&&ib(f,n,o))return{...r,...f}}return null}function sb(t,e,{lines:n,width:o},s){let r=n.length*16,i={width:o,height:r};
return[{x:t-o/2,y:e-r-3-1-s,...i},{x:t-o/2,y:e+3+2+s,...i},{x:t+3+3+s,y:e-r/2,...i},{x:t-o-3-3-s,y:e-r/2,...i},{x:t+2+s,
y:e-r-3-1,...i},{x:t-o-2-s,y:e-r-3-1,...i},{x:t+2+s,y:e+3+2,...i},{x:t-o-2-s,y:e+3+2,...i}]}var rb=(t,e)=>t.x>=e.x&&t.y>=
e.y&&t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function ib(t,e,n){if(n.some(s=>wu(t,s)))return!1;let o=$a(t,2);
return!e.some(({points:s,box:r})=>wu(o,r)&&ab(o,s))}var ab=(t,e)=>e.some((n,o)=>o>0&&cb(t,e[o-1],n));function cb({x:t,y:e,
width:n,height:o},s,r){let[i,a]=[0,1],[c,l]=[r[0]-s[0],r[1]-s[1]];for(let[f,u]of[[-c,s[0]-t],[c,t+n-s[0]],[-l,s[1]-e],[l,
e+o-s[1]]]){if(f===0&&u<0)return!1;f<0?i=Math.max(i,u/f):f>0&&(a=Math.min(a,u/f))}return i<=a}var wu=(t,e)=>t.x<e.x+e.width&&
e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height;function lb(t){let[e,n]=t[Math.floor(t.length/2)];return{x:e-10,y:n-
10,width:20,height:20}}var fb=t=>[t[0],t[t.length-1]].map(([e,n])=>({x:e-hu,y:n-gu,width:2*hu,height:2*gu})),$a=({x:t,y:e,
width:n,height:o},s)=>({x:t-s,y:e-s,width:n+2*s,height:o+2*s});function ub(t){let[e,n]=[t.map(([r])=>r),t.map(([,r])=>r)],
[o,s]=[Math.min(...e),Math.min(...n)];return{x:o,y:s,width:Math.max(...e)-o,height:Math.max(...n)-s}}function yu(t,e){let n=Sa(t);return t.map((o,s)=>{let{start:r,end:i,passes:a}=o,[c,l]=[r,i].map(m=>Oa(m.item.column,m.side,
m.item.y+m.offset,e));if(r.item.column===i.item.column){let m=(r.side==="left"?-1:1)*(n.get(s)??26);return[c,[c[0]+m,c[1]],
[l[0]+m,l[1]],l]}let f=r.side==="right",u=[c];for(let{item:m}of a){let h=m.y+(m.ports.find(_=>_.tie===s)?.offset??0),[g,
b]=f?["left","right"]:["right","left"];u.push(...bu(u[u.length-1],Oa(m.column,g,h,e)));let O=Oa(m.column,b,h,e),$=u[u.length-
1];u.push($,O,O)}return u.push(...bu(u[u.length-1],l)),u})}function Oa(t,e,n,o){let{x:s,width:r}=o[t];return[e==="left"?
s-2:s+r+2,n]}function bu(t,e){let n=(e[0]-t[0])*.42;return[[t[0]+n,t[1]],[e[0]-n,e[1]],e]}function Sa(t){let e=[...t.entries()].
filter(([,{start:i,end:a}])=>i.item.column===a.item.column),n=({start:i,end:a})=>[i,a].map(c=>c.item.y+c.offset).sort((c,l)=>c-
l),o=i=>n(i)[1]-n(i)[0];e.sort(([i,a],[c,l])=>o(a)-o(l)||i-c);let s=new Map,r=[];for(let[i,a]of e){let[c,l]=n(a),f=r.filter(
({way:m})=>{let[h,g]=n(m);return m.start.item.column===a.start.item.column&&m.start.side===a.start.side&&h<=l&&g>=c}),u=Math.
max(-1,...f.map(m=>m.step))+1;r.push({way:a,step:u}),s.set(i,(26+13*u)*(4/3))}return s}function $u(t){let e=[t[0]];for(let n=0;n+
3<t.length;n+=3){let[o,s,r,i]=t.slice(n,n+4);for(let a=1;a<=24;a++){let c=a/24,l=1-c,f=u=>l*l*l*o[u]+3*l*l*c*s[u]+3*l*c*
c*r[u]+c*c*c*i[u];e.push([f(0),f(1)])}}return e}var fr=16,mb=92,[Ou,Su]=[84,290],pb=30;function _u(t){let e=new Map(t.boxes.flatMap((m,h)=>[m,...m.members].map(g=>[g.id,
h]))),{groups:n,ways:o}=du(t,au(t,e),e),s=fu(n,o);mu(s,o,t.ties.map(m=>m.room),t.ties.map(m=>m.weight));let r=db(t,s,o),
i=s.flatMap((m,h)=>gb(m,r.columns[h])),a=yu(o,r.columns).map((m,h)=>({tie:t.ties[h],path:m,points:$u(m),words:null})),c=[
...i.flatMap(({y:m,height:h})=>[m,m+h]),...a.flatMap(({points:m})=>m.map(([,h])=>h))],[l,f]=[Math.min(...c,0),Math.max(...c,
0)],u={boxes:i,ties:a,width:r.width,height:f-l+2*fr};return wb(u,fr-l),xu(a,i,{x:2,y:2,width:u.width-4,height:u.height-4}),
u}function db({ties:t,scale:e},n,o){let s=Sa(o),r=[...Array(n.length+1).keys()].map(c=>c&&c<n.length?Ou*e:fr);for(let[c,
{start:l,end:f}]of o.entries()){let u=Math.max(0,...t[c].words.slice(0,1).map(({width:g})=>g)),[m,h]=[l.item.column,f.item.
column].sort((g,b)=>g-b);if(m===h){let g=l.side==="left"?m:m+1,b=g===0||g===n.length,O=(s.get(c)??0)*.75+(u?u+14:0)+fr;r[g]=
Math.max(r[g],b?O:Math.min(O+Ou*e,Su))}else if(u)for(let g=m+1;g<=h;g++)r[g]=Math.max(r[g],Math.min(u+pb,Su))}let i=r[0];
return{columns:n.map((c,l)=>{let f=Math.ceil(Math.max(mb,...c.map(({box:m})=>m?hb(m):0))),u={x:Math.round(i),y:0,width:f,
height:0};return i=u.x+f+r[l+1],u}),width:Math.ceil(i)}}var hb=t=>Math.max(t.width,...t.members.map(({width:e})=>e));function gb(t,{
x:e,width:n}){return t.flatMap(({box:o,items:s})=>{if(!o)return[];let r=s.map(u=>u.y-u.height/2),i=s.map(u=>u.y+u.height/
2),[a,c]=s.length?[Math.min(...r),Math.max(...i)]:[0,0];o.isFrame&&([a,c]=[a-wa(o),c+ga]);let l=xa(o)-(c-a);l>0&&([a,c]=
[a-l/2,c+l/2]);let f=s.flatMap(({member:u,y:m,height:h,ports:g})=>u?[{...u,y:m,height:h,atLeft:g.filter(({side:b})=>b===
"left").length,atRight:g.filter(({side:b})=>b==="right").length}]:[]);return[{box:o,members:f,x:e,width:n,y:a,height:c-a}]})}
function wb({boxes:t,ties:e},n){for(let o of t){o.y+=n;for(let s of o.members)s.y+=n}for(let{path:o,points:s}of e)for(let r of new Set(
[...o,...s]))r[1]+=n}var xb=/[^\S\u00a0]+/;function Wn(t,e,n,o){let s=[""];for(let a of t.slice(0,400).split(xb).flatMap(c=>bb(c,e,o))){let c=s[s.
length-1],l=c?`${c} ${a}`:a;!c||o(l)<=e?s[s.length-1]=l:s.push(a)}if(s.length<=n)return s;let r=s.slice(0,n),i=Array.from(
r[n-1]);for(;i.length>1&&o(`${i.join("")}\u2026`)>e;)i=i.slice(0,-1);return r[n-1]=`${i.join("").trimEnd()}\u2026`,r}function bb(t,e,n){
if(n(t)<=e)return[t];let o=[""];for(let s of Array.from(t)){let r=o[o.length-1]+s;n(r)<=e||!o[o.length-1]?o[o.length-1]=
r:o.push(s)}return o}function mn(t,e,n,o){let s=Wn(t,e,n,o);for(let r=e-12;r>40;r-=12){let i=Wn(t,r,99,o);if(i.length>s.
length||i.some(a=>o(a)>r))break;s=i}return{lines:s,width:Math.ceil(Math.max(...s.map(o)))}}var ku=new WeakMap;function Mu(t,e){let n=ku.get(t)??yb(t,e);return ku.set(t,n),n}function yb(t,e){let n=new Map;for(let o of[
"actor","target"])for(let[s,r]of t[o].entries()){let i=e[o][s],a=n.get(r);a?a.set(i,(a.get(i)??0)+1):n.set(r,new Map([[i,
1]]))}return new Map([...n].map(([o,s])=>[o,$b(s)]))}function $b(t){let[e,n]=[-1,0];for(let[o,s]of t)(s>n||s===n&&o<e)&&
([e,n]=[o,s]);return e}function vu(t,e){let{facts:n,level:o,arrows:s,chosen:r,state:i}=t,{actor:a,target:c,sign:l,hold:f,mark:u}=o.arrows,m=new Map;
for(let[g,b]of s){let O=ds(n,o,g),$=[e(a[g]),e(c[g])];if($[0]===$[1]&&a[g]!==c[g])continue;let[_,v]=O?$.sort():$,M=`${_}\
>${v}:${l[g]}`,E=m.get(M);if(!E){let j={from:_,to:v,sign:l[g],hold:f[g],mark:u[g],rows:[...b],weight:0,acts:0};m.set(M,{
...j,isBoth:!1,isTogether:O,prices:[],conditions:[]});continue}E.rows.push(...b),E.hold=Math.max(E.hold,f[g]),E.mark=Math.
max(E.mark,u[g])}let h=Ob(n.ties.statement,m);for(let g of h)g.weight=gt(n,g.rows,r,i.count),g.acts=gt(n,g.rows,r,"acts"),
Sb(t,g);return h.sort((g,b)=>b.acts-g.acts||b.weight-g.weight||(g.from+g.to<b.from+b.to?-1:1))}function Ob(t,e){let n=({
rows:s})=>[...new Set(s.map(r=>t[r]))].sort().join(" "),o=new Set;for(let s of e.values()){let r=e.get(`${s.to}>${s.from}\
:${s.sign}`);!r||r===s||o.has(s)||n(s)!==n(r)||(s.isBoth=!0,s.rows.push(...r.rows),o.add(r))}return[...e.values()].filter(
s=>!o.has(s))}function Sb({facts:t,chosen:e},n){let o=new Set(n.rows.map(i=>t.ties.statement[i])),s=new Set([...o].map(i=>t.
statements.act[i]).filter(i=>i>=0)),r=[new Set,new Set];for(let i of t.offers.mentions){let[a]=i;if(!(!e.inside[a]||!(o.
has(a)||s.has(t.statements.act[a]))))for(let[c,l]of i.slice(8).entries())for(let f of l)r[c].add(f)}[n.prices,n.conditions]=
r.map(i=>[...i])}var[_b,kb]=[5,1.4];function ko(t){let e=y.parts?Ts(y,t.rows):An(t.sign),{dashes:n}=x.encodings.holds[t.hold],o=t.acts>0?
Math.min(_b,2+Math.log2(Math.max(t.weight,1))):kb;return{colour:e,dashes:n,width:t.isReturn?1.8:o,head:x.encodings.signs[t.
sign].head}}function Bn(t){if(t.isReturn)return"";let{holds:e,marks:n}=x.encodings;return e[t.hold].sign||n[t.mark].sign}
var Mo=t=>t.acts===0;var Mb={name:168,words:184,lines:4},vb={name:124,words:124,lines:5},Ab={name:96,words:96,lines:7},[Ma,_a,Tb]=[26,30,22],
Tu=.7,Lb=3,Eb=4,[Nb,Ib,qb]=[13,10,16],Rb=90,Au=6,Cb=[48,28,14];function Lu(t,e,n,{scale:o,unfolded:s,columns:r,open:i}){
let{level:a,state:c}=t,l=Eu(o),f=[...jb(t)].sort((W,X)=>W-X),u=Mu(a,e),m=c.ego===null?-1:a.numbers.get(c.ego)??-1,h=new Map;
for(let W of f){if(W===m)continue;let X=u.get(W)??-1-W;h.set(X,[...h.get(X)??[],W])}let g=(W,X)=>a.nodes[W].actor===e.nodes[X]?.
actor,b=W=>(h.get(W)??[]).filter(X=>!g(X,W)),O=Wb(t,e,h,b,{unfolded:s,open:i}),$=new Map,_=new Map,v=new Map,M=[],E=Bb(t,
f),j=(W,X,ft,B,At)=>{let St=B===a?X:ft,[Ut,ie]=[D(B,St),jt(B,St)],Vt=X<0?null:a.nodes[X];return _.set(W,{at:X,frame:ft,name:Ut,
lang:ie,folded:At,node:Vt,isStrong:E.has(X)}),Ut},P=(W,X)=>{let ft=j(`a${W}`,W,-1,a,0),B=Wn(ft,l.name,l.lines,n.bold);$.
set(W,`a${W}`),M.push({id:`a${W}`,isFrame:!1,lines:B,width:ka(B,n.bold)+Ma+_a,members:[],isMiddle:X})};m>=0&&f.includes(
m)&&P(m,!0);for(let[W,X]of h){let ft=b(W);if(!ft.length||W<0){for(let rt of X)P(rt,!1);continue}let B=I(ft.length,"actor\
_drawn"),At=X.find(rt=>g(rt,W))??a.numbers.get(e.nodes[W].actor)??-1,St=`f${W}`,Ut=O.has(W),ie=j(St,At,W,e,Ut?ft.length:
0);v.set(St,{name:ie,note:B,frame:e.nodes[W].actor,at:At,isFolded:Ut});for(let rt of X)$.set(rt,Ut||g(rt,W)?St:`a${rt}`);
if(Ut){let rt=[...Wn(ie,l.name,l.lines,n.bold),...Wn(d("folded",{n:B}),l.name,2,n.plain)];M.push({id:St,isFrame:!1,lines:rt,
width:ka(rt,n.bold)+_a,members:[]});continue}let Vt=ft.map(rt=>{let jg=j(`a${rt}`,rt,W,a,0);return Pb(jg,rt,E.has(rt),l,
n)}),Xe=mn(ie,l.name,l.lines,n.bold).lines,oo=ka(Xe,n.bold)+Ma+n.plain(B)+_a+Tb;M.push({id:St,isFrame:!0,lines:Xe,width:oo,
members:Vt})}let z=vu(t,W=>$.get(W)??"").flatMap(W=>Fb(t,W));return{given:{boxes:M,ties:zb(z,n,o),scale:Math.min(o,1),columns:r},
ties:z,ends:_,heads:v}}var Eu=t=>t<Tu?Ab:t<1?vb:Mb;function jb({arrows:t,level:e}){let{actor:n,target:o}=e.arrows;return new Set(
[...t.keys()].flatMap(s=>[n[s],o[s]]))}function Wb({nodes:t},e,n,o,{unfolded:s,open:r}){let i=[...n.keys()].filter(l=>l>=
0&&o(l).length>0);if(s)return new Set(i.filter(l=>!s.includes(e.nodes[l].actor)));let a=l=>(n.get(l)??[]).reduce((f,u)=>f+
t.weightOf(u),0),c=i.filter(l=>r!==void 0||o(l).length>=Lb).sort((l,f)=>a(f)-a(l)||l-f);return new Set(c.slice(r??Eb))}function Bb({
nodes:t},e){let n=e.map(o=>({at:o,weight:t.weightOf(o)}));return n.sort((o,s)=>s.weight-o.weight||o.at-s.at),new Set(n.slice(
0,3).filter(({weight:o})=>o>1).map(({at:o})=>o))}function Pb(t,e,n,o,s){let r=n?s.bold:s.plain,{lines:i,width:a}=mn(t,o.
name,o.lines+1,r);return{id:`a${e}`,lines:i,width:a+2*Ma+12}}var ka=(t,e)=>Math.ceil(Math.max(...t.map(e)));function Fb({
facts:t,level:e,state:n},o){let s=Pt(t,e,o.rows),r={acts:"act",statements:"statement",articles:"article"}[n.count],i=o.acts>
1?I(o.acts,"act"):o.weight>1?I(o.weight,r):"",a=[...new Set(s.map(({parts:O})=>yo(O,Rb)))],c=a.filter(O=>!O.startsWith("\
[")||!a.includes(O.slice(1,-1))),l=c.slice(0,2),f=c.length>2?` +${c.length-2}`:"",u=o.conditions.length?` (${o.conditions.
join(", ")})`:"",m={...o,isReturn:!1,text:l.join(", ")+f,terms:u,number:i};if(!o.prices.length)return[m];let h=d("asked_\
in_return",{what:o.prices.join(", ")}),g=t.names.signs.indexOf("neither"),b={from:o.to,to:o.from,sign:g,text:h,terms:"",
number:""};return[m,{...m,...b,hold:t.names.holds.indexOf("not actual"),isReturn:!0}]}function Db(t,e){let n=we(t,e),o=(s,r)=>n.
lastIndexOf(s)>n.lastIndexOf(r);return n+(o("\u201C","\u201D")?"\u201D":"")+(o("[","]")?"]":"")}var ur=(t,e)=>e?`${t}\xA0\xB7\xA0${e.
replaceAll(" ","\xA0")}`:t;function va(t,{plain:e,bold:n}){let o=t.replaceAll(" ","\xA0"),s=n(o)-e(o);return r=>e(r)+(o&&
r.endsWith(o)?s:0)}function zb(t,e,n){let o=t.some(a=>a.acts>0),s=Eu(n).words,r=n<Tu?0:1/0,i=0;return t.map(a=>{let{from:c,
to:l,text:f,terms:u,number:m}=a,h=!o||a.acts>0||n>=1.5,g=(a.acts>0?3:.5)*(1+Math.log2(1+a.weight)),b=!!Bn(a),O={from:c,to:l,
weight:g,isMarked:b,words:[],room:Nb*Math.min(n,1)};if(!h||!f||++i>r)return O;let $=ur(f+u,m),_=va(m,e),v=[1,1.25,1.6].map(
R=>mn($,s*R,Au,_)),M=v.filter(({lines:R})=>!R.at(-1)?.endsWith("\u2026")),E=Cb.filter(R=>f.length>R).map(R=>Db(f,R)),j=(u?
[f,...E]:E).map(R=>mn(ur(R,m),s,Au,_)),P=[...M.length?M:v.slice(-1),...j];return{...O,words:P,room:P[0].lines.length*qb+
Ib}})}var Gb={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function Ae(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=S("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,...pn(e)});return Iu(
"0 0 42 14",r,Ao(n,t,"translate(40 7) rotate(0) scale(1)"),Ta(o,t,19,7))}var pn=t=>({"stroke-dasharray":t.join(" ")||null,
"stroke-linecap":t[0]<2?"round":null}),Iu=(t,...e)=>S("svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"\
true"},e),Pn=t=>Ae(An(t),{head:x.encodings.signs[t].head}),Nu=t=>Ae(Bi(t));function Aa(){return[...uo.slice(0,Ce).map((e,n)=>vo(
Nu(n),`${Us[n]} ${wf(e)}`)),vo(Nu(Ce),d("part_same"))]}var vo=(t,e)=>[t,e];function Ao(t,e,n){return t?t==="bar"?S("line",
{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-width":3}):t==="vee"?S("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",
fill:"none",stroke:e,"stroke-width":2}):S("path",{transform:n,d:"M-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function Ta(t,e,n,o){
return t==="bar"?S("path",{transform:`translate(${n} ${o})`,d:"M0 -4.5 V4.5",stroke:e,"stroke-width":2.5}):t==="circle"?
S("circle",{cx:n,cy:o,r:3.5,fill:e}):t==="diamond"?S("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 \
L0 4.5 Z",fill:e}):null}function La(t,e=et().node){let n={fill:e,stroke:et().line},o=t==="dot"?S("circle",{cx:8,cy:7,r:5.5,
...n}):S("path",{d:Gb[t],...n});return Iu("-13 0 42 14",o)}function qu(){let{sign:t,hold:e,mark:n}=y.level.arrows,o=[...y.
arrows.keys()];return Ea({signs:new Set(o.map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function Ea(t){
let{signs:e,holds:n,marks:o}=x.encodings,s=et().line,r=(l,f)=>!t||t[l].has(f),i=e.flatMap(({words:l},f)=>r("signs",f)?[vo(
Pn(f),l)]:[]),a=n.flatMap(({dashes:l,middle:f,words:u},m)=>(l.length||f)&&r("holds",m)?[vo(Ae(s,{dashes:l,middle:f}),u)]:
[]),c=o.flatMap(({middle:l,words:f},u)=>l&&r("marks",u)?[vo(Ae(s,{middle:l}),f)]:[]);return[...y.parts?Aa():i,...a,...c]}var Na=16,mr=17,Ru=7,Hb=260;function Wu(t,e,n){let o=S("svg",{class:"named",role:"group",viewBox:`0 0 ${t.width} ${t.height}`}),
s=t.boxes.map(c=>Yb(c,e)),r=t.ties.map((c,l)=>Ub(c,e.ties[l],l,n)),i=t.boxes.flatMap(c=>c.members.map(l=>Xb(l,c,e))),a=t.
ties.map((c,l)=>Qb(c,e.ties[l],l));return o.append(...s,...r,...i,...a.filter(c=>c!==null)),o}function Ub(t,e,n,o){let{colour:s,
dashes:r,width:i,head:a}=ko(e),{path:c}=t,l=e.isBoth&&a?Ru:0,f=ju(Kb(c,l,a&&a!=="bar"?Ru:0));return S("g",{class:`tie${Mo(
e)?" light":""}`,role:"button",tabindex:-1,"data-key":`t${e.from}>${e.to}:${e.sign}${e.isReturn?"r":""}`,"data-tie":n,"a\
ria-label":`${o(e)}. ${d("show_quotes")}`},S("path",{class:"around",d:ju(c),fill:"none",stroke:s}),S("path",{d:f,fill:"n\
one",stroke:s,"stroke-width":i.toFixed(1),...pn(r)}),Cu(a,s,c[c.length-1],c[c.length-2],i),e.isBoth&&Cu(a,s,c[0],c[1],i),
Vb(Bn(e),s,t.points))}function Cu(t,e,n,o,s){let r=n[0]<o[0]?180:0,i=(.9+.08*s).toFixed(2);return Ao(t,e,`translate(${n[0]}\
 ${n[1]}) rotate(${r}) scale(${i})`)}function Vb(t,e,n){if(!t)return null;let[o,s]=n[Math.floor(n.length/2)],r={transform:`\
translate(${o.toFixed(1)} ${s.toFixed(1)})`};if(t==="\u2022")return S("g",r,S("circle",{class:"mark",r:4.5,stroke:e,"str\
oke-width":1.8}));if(t==="?")return S("g",r,S("circle",{class:"doubt",r:8}),S("text",{class:"doubted","text-anchor":"mid\
dle",y:4.5,"aria-hidden":"true"},"?"));let i=S("path",{d:"M-5.5 5.5 L5.5 -5.5",stroke:e,"stroke-width":1.8});return S("g",
r,S("circle",{class:"mark",r:8,stroke:e,"stroke-width":1.8}),i)}function Kb(t,e,n){let o=t.map(([r,i])=>[r,i]),s=o.length-
1;return o[0][0]+=Math.sign(o[1][0]-o[0][0])*e,o[s][0]+=Math.sign(o[s-1][0]-o[s][0])*n,o}function ju([t,...e]){let n=([s,
r])=>`${s.toFixed(1)} ${r.toFixed(1)}`,o=[];for(let s=0;s+2<e.length;s+=3)o.push(`C${e.slice(s,s+3).map(n).join(" ")}`);
return`M${n(t)} ${o.join(" ")}`}function Qb({words:t},e,n){if(!t)return null;let o={class:"words","data-words":n,"aria-h\
idden":"true",fill:ko(e).colour};return S("g",o,Ia(t.lines,t.x+t.width/2,t.y,e.number))}function Ia(t,e,n,o=""){let s=o.
replaceAll(" ","\xA0");return S("text",{"text-anchor":"middle"},t.map((r,i)=>{let a=n+12.5+i*Na,c=s&&r.endsWith(s),l=c?r.
slice(0,r.length-s.length):r;return S("tspan",{x:e,y:a},l,c&&S("tspan",{class:"strong"},s))}))}function Yb(t,{ends:e,heads:n}){
let{box:o,x:s,y:r,width:i,height:a}=t,c=e.get(o.id),l=n.get(o.id),f=c.node?.shape==="diamond"&&!l,u=l?.isFolded?" folded":
f?" issue":"",m=S("rect",{x:s,y:r,width:i,height:a,rx:f?Math.min(20,a/2):14}),h=!!l?.isFolded,b=S("text",{class:"strong",
"text-anchor":h?"middle":"start"},Jb(t,c.lang,h)),O=l?.isFolded?null:Pu(c.node?.shape??"square",s+20,o.isFrame?r+18:Bu(o,
r,a),6,!0),$=[c.name,l?.note,l?.isFolded&&d("unfold")].filter(Boolean).join(", "),_={class:`block${u}`,role:"button",tabindex:-1,
"data-key":o.id,"aria-label":$};if(!o.isFrame||!l)return S("g",_,m,O,b);let v=S("g",{class:"fold",role:"button",tabindex:-1,
"data-key":`x${o.id}`,"aria-label":`${l.note}: ${d("fold",{name:l.name})}`},S("text",{class:"count",x:s+i-12,y:r+23,"tex\
t-anchor":"end"},`${l.note} \u2212`));return S("g",{class:"frame"},S("g",_,m,O,b),v)}var Bu=({lines:t},e,n)=>e+(n>Hb?t.length*
mr/2+12:n/2);function Jb({box:{lines:t,isFrame:e},x:n,y:o,width:s,height:r},i,a){if(e)return t.map((f,u)=>S("tspan",{x:n+
32,y:o+23+u*mr,lang:i},f));let c=Bu({lines:t},o,r)-t.length*mr/2+13,l=f=>({x:a?n+s/2:n+34,y:c+f*mr});return t.map((f,u)=>S(
"tspan",{...l(u),...a&&u===t.length-1?{class:"note"}:{lang:i}},f))}function Xb(t,{x:e,width:n},{ends:o}){let s=o.get(t.id),
{id:r,lines:i,y:a,height:c,atLeft:l,atRight:f}=t,u=f>l,m=u?e+n-14:e+14,h=y.nodes.weightOf(s.at),g=Math.min(9,5+Math.sqrt(
h)/1.6),b=u?e+n-28:e+28,O=a-i.length*Na/2+12.5,$=_=>S("path",{class:"reach",d:`M${_} ${a-c/2+4} V${a+c/2-2}`});return S(
"g",{class:`member${s.isStrong?" strong":""}`,role:"button",tabindex:-1,"data-key":r,"aria-label":`${s.name}, ${s.node?.
type??""}`},S("rect",{class:"around",x:e+2,y:a-c/2,width:n-4,height:c,rx:6}),f>1&&$(e+n-1.5),l>1&&$(e+1.5),Pu(s.node?.shape??
"dot",m,a,g,g>7.5),S("text",{"text-anchor":u?"end":"start",lang:s.lang},i.map((_,v)=>S("tspan",{x:b,y:O+v*Na},_))))}function Pu(t,e,n,o,s){
let r={class:`glyph${s?" full":""}`,transform:`translate(${e.toFixed(1)} ${n.toFixed(1)})`};return t==="square"?S("rect",
{...r,x:-o+.5,y:-o+.5,width:2*o-1,height:2*o-1,rx:2}):t==="triangle"?S("path",{...r,d:`M0 ${-o-1} L${o+1} ${o-1} L${-o-1}\
 ${o-1} Z`}):t==="diamond"?S("path",{...r,d:`M0 ${-o-1} L${o+1} 0 L0 ${o+1} L${-o-1} 0 Z`}):S("circle",{...r,r:o})}var Zb={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},t0=2.5;function Du(t,e,n){let o=Zb[n];if(!o||!e)
return!1;let s=Fu(e),r=[...t.querySelectorAll("[data-key]")],[i,a]=[null,1/0];for(let c of r){if(c===e)continue;let[l,f]=Fu(
c).map((g,b)=>g-s[b]),u=l*o[0]+f*o[1],m=Math.abs(l*o[1])+Math.abs(f*o[0]),h=u+t0*m;u>1&&h<a&&([i,a]=[c,h])}return i&&(e.
setAttribute("tabindex","-1"),i.setAttribute("tabindex","0"),i.focus()),!0}function Fu(t){let{x:e,y:n,width:o,height:s}=t.
getBoundingClientRect();return[e+o/2,n+s/2]}function zu(t,e){let n=null;t.addEventListener("pointerdown",o=>{let s=o.target instanceof Element&&!o.target.closest("[\
data-key], [data-words]");o.pointerType==="mouse"&&o.button===0&&s&&(n={x:o.clientX,y:o.clientY,left:t.scrollLeft,top:t.
scrollTop})}),t.addEventListener("pointermove",o=>{n&&(t.scrollLeft=n.left-(o.clientX-n.x),t.scrollTop=n.top-(o.clientY-
n.y))});for(let o of["pointerup","pointerleave","pointercancel"])t.addEventListener(o,()=>n=null);t.addEventListener("wh\
eel",o=>{o.ctrlKey&&(o.preventDefault(),e(o.deltaY<0?1:-1))},{passive:!1})}var e0=16,n0=220;function pr(t,{ends:e}){let[n,o]=[e.get(t.from)?.name??"",e.get(t.to)?.name??""];if(t.isReturn)return d(
"asks_in_return",{who:o,what:t.prices.join(", ")});let s=t.number?`: ${t.number}`:"";return`${n} ${t.text} ${o}${t.terms}${s}`}
function qa({parts:t},e){let n=e?.getAttribute("data-tie")??e?.getAttribute("data-words");return n==null?null:t.ties[Number(
n)]}function Gu(t,e){let{root:n,parts:o,picture:s}=t;n.querySelector(".now:not(.kept)")?.remove();for(let f of n.querySelectorAll(
".lit"))f.classList.remove("lit");let r=qa(t,e),i=e?.getAttribute("data-key")?.replace(/^x/,"")??"",a=f=>f===i||i.startsWith(
"f")&&`f${o.ends.get(f)?.frame}`===i,c=o.ties.flatMap((f,u)=>f===r||!r&&i&&(a(f.from)||a(f.to))?[u]:[]);n.classList.toggle(
"fading",c.length>0),A("hint").textContent=r?`${pr(r,o)} \xB7 ${o0(r)}`:i?s0(t,i):"";let l=new Set(c.flatMap(f=>[o.ties[f].
from,o.ties[f].to]));i&&l.add(i);for(let f of n.querySelectorAll("[data-key]")){let u=f.getAttribute("data-key")??"",m=c.
includes(Number(f.getAttribute("data-tie")??-1))||l.has(u)||l.has(`${u}`.replace(/^x/,""));f.classList.toggle("lit",m)}for(let f of c)
n.querySelector(`[data-words="${f}"]`)?.classList.add("lit");r&&c.length===1&&!s.ties[c[0]].words&&n.append(Ra(s,s.ties[c[0]],
r))}var o0=t=>I(_t(y,t.rows).length,"statement");function s0(t,e){let n=t.parts.ends.get(e);if(!n)return"";let{size:o}=y.
nodes.othersOf(n.at);return[n.name,n.node?.type,o>0&&I(o,"neighbour")].filter(Boolean).join(" \xB7 ")}function Ra(t,{points:e},n,o="\
now"){let{lines:s,width:r}=mn(ur(n.text+n.terms,n.number),n0,9,va(n.number,ke)),[i,a]=e[Math.floor(e.length/2)],c=s.length*
e0+8,l=Math.max(4+r/2+8,Math.min(i,t.width-r/2-12)),f=Math.max(4,a-c-10);return S("g",{class:o,"aria-hidden":"true"},S("\
rect",{x:l-r/2-8,y:f,width:r+16,height:c,rx:6}),Ia(s,l,f+3,n.number))}var Hu=500,r0=5,Uu={at:-1,time:0,x:0,y:0},Vu=[[.7],[.7,{columns:3}],[.5,{columns:3}],[.5,{columns:2}],[.5,{columns:2,open:2}],
[.5,{columns:2,open:1}],[.5,{columns:2,open:0}],[.5,{columns:1,open:0}]],Ca=[.5,.7,1,1.25,1.5,2],i0=1.25,tt=null,Fn=null,
To=!1,Wa=Uu,ja={selection:null,key:""},Ku=null,Eo=()=>tt;async function Qu(t){Ku=await wt("country"),t&&(Fn=null,To=!1);
let e=[qt(),w.language,JSON.stringify(w.frames)].join(" ");if(tt&&ja.selection===y&&ja.key===e&&!t){Xu();return}ja={selection:y,
key:e},Dn()}function Dn(){let t=A("named"),e=en(y),n=!tt,o=document.activeElement?.closest("#named [data-key]")?.getAttribute(
"data-key"),{picture:s,parts:r,scale:i}=Fn!==null?dr(Fn):To?a0(t):Yu(t),a=Wu(s,r,l=>pr(l,r));tt={picture:s,parts:r,scale:i,
root:a};let c=To?Ba(s,t):Math.max(i,1);a.setAttribute("width",String(s.width*c)),a.setAttribute("height",String(s.height*
c)),a.setAttribute("aria-label",`${d("graph_of")} ${Bt(e)} ${d("graph_keys")}`),l0(a),L(t,a),a.querySelector("[data-key]")?.
setAttribute("tabindex","0"),Xu(),o&&h0(o),n&&c0(t,a)}function Yu(t){let{clientWidth:e,clientHeight:n}=t,o=dr(1);if(!e)return o;
for(let r of Vu){if(o.picture.width<=e)break;let i=dr(...r);i.picture.width<o.picture.width&&(o=i)}let s=1.25*o.picture.
width<=e&&1.25*o.picture.height<=n;return o.scale===1&&s?{...o,scale:1.25}:o}function a0(t){let e=Yu(t),n=e.scale>=1?Vu.
map(o=>dr(...o)):[];return[e,...n.filter(({parts:o})=>o.ends.size===e.parts.ends.size)].reduce((o,s)=>Ba(s.picture,t)>1.1*
Ba(o.picture,t)?s:o)}var Ba=(t,{clientWidth:e,clientHeight:n})=>Math.min(i0,e/t.width,n/t.height);function dr(t,e){let n=Lu(
en(y),Ku,ke,{scale:t,unfolded:w.frames,...e});return{picture:_u(n.given),parts:n,scale:t}}function c0(t,e){t.scrollLeft=
(e.clientWidth-t.clientWidth)/2}function l0(t){let e=s=>s.target instanceof Element?s.target.closest("[data-key], [data-\
words]"):null,n=(s,r)=>t.addEventListener(s,r);n("click",s=>f0(e(s),s));let o=s=>tt&&Gu(tt,s);n("pointerover",s=>o(e(s))),
n("pointerleave",()=>o(null)),n("focusin",s=>o(e(s))),n("focusout",()=>o(null)),n("keydown",s=>{let r=e(s);if(s.key==="E\
nter"||s.key===" ")Ju(r);else if(s.key==="+"&&Lo(r)>=0)$e(Lo(r));else if(!Du(t,r,s.key))return;s.preventDefault(),s.stopPropagation()})}
function f0(t,{timeStamp:e,clientX:n,clientY:o}){Wa={at:Lo(t),time:e,x:n,y:o},Ju(t)}function u0(t){let{at:e,time:n,x:o,y:s}=Wa,
r=Math.hypot(t.clientX-o,t.clientY-s)<r0&&t.timeStamp-n<Hu;e<0||!r||(t.stopPropagation(),t.preventDefault(),Wa=Uu,$e(e))}
var Lo=t=>tt?.parts.ends.get(t?.getAttribute("data-key")??"")?.at??-1;function Ju(t){if(!t||!tt)return;let e=qa(tt,t);if(e){
m0(e);return}let n=t.getAttribute("data-key")??"",o=tt.parts.heads.get(n.replace(/^x/,""));o&&(o.isFolded||n.startsWith(
"x"))?p0(o.frame,!o.isFolded):Lo(t)>=0&&ot(y.level.nodes[Lo(t)].actor)}function m0(t){if(!tt)return;let[e,n]=(t.isReturn?
[t.to,t.from]:[t.from,t.to]).map(s=>tt?.parts.ends.get(s));e&&n&&!e.folded&&!n.folded&&e.at>=0&&n.at>=0?bt(e.at,n.at):K(
_t(y,t.rows),pr(t,tt.parts))}function p0(t,e){let o=[...tt?.parts.heads.values()??[]].filter(s=>!s.isFolded).map(s=>s.frame).
filter(s=>s!==t);k({frames:e?o:[...o,t]})}var d0=(t,e)=>t.size===e.length&&e.every(n=>t.has(n));function Xu(){if(!tt)return;
let t=Yt(),{parts:e,root:n,picture:o}=tt,s=De();for(let c of n.querySelectorAll(".kept"))c.remove();let[r,i]=(t?.names??
[]).map(c=>y.level.numbers.get(c)),a=c=>e.ends.get(c)?.at;for(let[c,l]of e.ties.entries()){let[f,u]=(l.isReturn?[l.to,l.
from]:[l.from,l.to]).map(a),h=t?.kind==="pair"&&f===r&&u===i||s.size>0&&d0(s,_t(y,l.rows));n.querySelector(`[data-tie="${c}\
"]`)?.classList.toggle("open",h),h&&!o.ties[c].words&&n.append(Ra(o,o.ties[c],l,"now kept"))}for(let c of n.querySelectorAll(
".member.open, .block.open"))c.classList.remove("open");if(!(t?.kind!=="actor"||r===void 0))for(let[c,{at:l}]of e.ends)l===
r&&hr(c)?.classList.add("open")}var hr=t=>tt?.root.querySelector(`[data-key="${CSS.escape(t)}"]`)??null;function h0(t){let e=hr(
t);if(e){for(let n of tt?.root.querySelectorAll("[tabindex='0']")??[])n.setAttribute("tabindex","-1");e.setAttribute("ta\
bindex","0"),e.focus({preventScroll:!0})}}function Zu(t){(hr(`a${t}`)??[...tt?.parts.ends??[]].flatMap(([n,o])=>o.at===t?
[hr(n)]:[])[0])?.scrollIntoView({block:"center",inline:"center"})}function gr(t){let e=Ca.indexOf(tt?.scale??1),n=Ca[Math.
max(0,Math.min(Ca.length-1,e+t))];n!==tt?.scale&&(Fn=n,To=!1,Dn())}function tm(){Fn=null,To=!0,Dn()}function em(t){zu(t,
gr),document.addEventListener("click",u0,!0);let[e,n]=[0,0];new ResizeObserver(()=>{t.clientWidth!==e&&(e=t.clientWidth,
clearTimeout(n),n=setTimeout(()=>{e&&tt&&Fn===null&&w.picture==="named"&&Dn()},Hu))}).observe(t)}function wr(){let t=Eo()?.parts.ties??[],e=[...new Set(t.map(a=>a.sign))].sort((a,c)=>a-c),n=t.map(ko),o=et().line,s=y.parts?
Aa():e.map(a=>[Pn(a),x.encodings.signs[a].words]),{holds:r,marks:i}=x.encodings;for(let{dashes:a,words:c}of r)a.length&&
n.some(l=>l.dashes===a)&&s.push([Ae(o,{dashes:a,head:""}),c]);for(let{sign:a,words:c}of[...r,...i])a&&t.some(l=>Bn(l)===
a)&&s.push([nm(a),c]);return t.some(Mo)&&!t.every(Mo)&&s.push([g0(Ae(o,{head:""})),d("key_light")]),t.some(({text:a})=>a.
includes("["))&&s.push([nm("[ ]"),d("key_inferred")]),s}function g0(t){return t.setAttribute("opacity","0.5"),t}function nm(t){
let e=S("text",{x:21,y:12,"text-anchor":"middle","font-size":14,fill:et().text},t);return S("svg",{class:"sample",width:42,
height:14,viewBox:"0 0 42 14","aria-hidden":"true"},e)}var w0=["grown","frames","ego","steps","picture","level","issues"],x0=100,zn=[],xr=[],dn=null,b0=()=>Object.fromEntries(
w0.map(t=>[t,w[t]]));function om(){let t=b0();dn&&JSON.stringify(dn)!==JSON.stringify(t)&&(zn.push(dn),zn.splice(0,zn.length-
x0),xr.length=0),dn=t}var sm=()=>zn.length>0,rm=()=>xr.length>0,Pa=()=>im(zn,xr),Fa=()=>im(xr,zn);async function im(t,e){
let n=t.at(-1);if(!n||!dn)return;let o=await wt(n.level);n===t.at(-1)&&(t.pop(),e.push(dn),dn=n,await k({...n,...o.name===
y.level.name?{}:Ps(o)}))}var am=["named","whole"];function cm(t){let e=p("div",{id:"named"});return em(e),document.addEventListener("keydown",_0),
p("div",{id:"stage",inert:!0},y0(t),p("div",{class:"pictures"},e,p("div",{id:"canvas",role:"application","aria-label":d(
"graph_of")}),p("p",{id:"empty",class:"empty"}),p("p",{id:"hint",class:"hint"})),p("ul",{id:"key",class:"key","aria-labe\
l":d("legend")}))}function y0(t){let e=p("input",{type:"checkbox",onchange:o=>Yf(o.target.checked)}),n=o=>k({picture:o});
return p("div",{class:"graph-tools",role:"toolbar","aria-label":d("graph_tools")},p("div",{class:"pressed",role:"group",
"aria-label":d("picture")},am.map(o=>T(d(`picture_${o}`),()=>n(o),{id:`picture-${o}`}))),T(d("undo"),Pa,{id:"undo"}),T(d(
"redo"),Fa,{id:"redo"}),T("",S0,{id:"grow"}),p("div",{class:"right"},p("span",{id:"legend-of-whole"},t),p("label",{class:"\
tick",id:"physics"},e,p("span",{},d("physics"))),T("\u2212",()=>gr(-1),{id:"zoom-out","aria-label":d("zoom_out"),title:d(
"zoom_out")}),T("+",()=>gr(1),{id:"zoom-in","aria-label":d("zoom_in"),title:d("zoom_in")}),T(d("fit"),()=>w.picture==="n\
amed"?tm():sr())))}async function lm(t){let e=w.picture==="named",n=!y.arrows.size&&!(y.isGrown&&!e);if(om(),L(A("empty"),
n&&Ve()),A("named").hidden=!e,A("canvas").hidden=e,$0(e),e)await Qu(t);else{if(await ru(),w.picture!=="whole")return;la(
t)}um(e)}function fm(){w.picture==="named"?(Dn(),um(!0)):ve()&&la(!1)}var um=t=>L(A("key"),t&&wr().map(([e,n])=>p("li",{},
e,p("span",{},n))));function $0(t){for(let n of am)A(`picture-${n}`).setAttribute("aria-pressed",String(w.picture===n));
for(let n of["zoom-out","zoom-in"])A(n).hidden=!t;A("legend-of-whole").hidden=t,A("physics").hidden=t||y.nodes.size>=Hf,
A("undo").disabled=!sm(),A("redo").disabled=!rm();let e=mm();A("grow").hidden=e===void 0||!O0(e),e!==void 0&&(A("grow").
textContent=d("add_neighbours",{name:Nn(y.level.nodes[e].actor)}))}function mm(){let t=Yt(),e=t?.kind==="actor"?y.level.
numbers.get(t.names[0]):void 0;return e!==void 0&&y.nodes.has(e)?e:void 0}function O0(t){let{shown:e}=vn();return[...y.nodes.
othersOf(t)].some(n=>!e.has(n))}function S0(){let t=mm();t!==void 0&&$e(t)}var br=t=>w.picture==="named"?Zu(t):Qf(t);function _0(t){
let e=t.target instanceof Element&&t.target.matches("input, textarea, select");w.tab!=="graph"||e||!(t.ctrlKey||t.metaKey)||
t.key.toLowerCase()!=="z"||(t.preventDefault(),t.shiftKey?Fa():Pa())}var Gn=(t,e)=>T(t,n=>k0(e(),n));async function k0(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=p("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}ue(
d("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function Te(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=p("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}var Hn=(t,...e)=>p("section",{class:"group"},p("h2",{},t),e);function Y(t,e,n,o){let s=e.find(([r])=>r===n);return p("se\
lect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>p("option",{value:r,selected:r===n},F(i))))}
function lt(t,e,n,o){let s=p("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return p("label",{class:"\
tick"},s,o,p("span",{},t))}function Le(t,e){let n=p("ol",{class:"acts"},t.slice(0,e));return[n,No(t,e,e,o=>Qt(n,o))]}function No(t,e,n,o){
if(t.length<=e)return null;let s=e,r=()=>d("more",{n:t.length-s}),i=T(r(),()=>{o(t.slice(s,s+n)),s+=n,s>=t.length?i.remove():
i.textContent=r()});return i}var ee=(t,...e)=>p("fieldset",{},p("legend",{},t),e);var Ft=(t,e)=>it(D(t,e),jt(t,e));var yr=class{#e=new Map;#t;constructor(e,n,o,s){this.facts=e,this.words=n,this.level=o,this.#t={...s,...ss},this.counted=
U(co(e,this.#t,["everyone"])),this.entities=new Int32Array(n.entities.length),this.articles=new Int32Array(e.articles.length),
this.relations=new Int32Array(e.relations.length);for(let r of this.counted){for(let i of Da(n,r))this.entities[i]++;for(let i of e.
relations[e.statements.relation[r]].wider)this.relations[i]++;this.articles[e.statements.article[r]]++}}ofRelation(e){let{
relations:n,statements:o}=this.facts;return this.counted.filter(s=>n[o.relation[s]].wider.includes(e))}ofQuestion({where:e}){
let n=this.facts.statements;return this.counted.filter(o=>e.some(s=>Object.entries(s).every(([r,i])=>i.includes(Number(n[r][o])))))}ofPhrase({
relation:e,actor:n,target:o}){let{facts:s,level:r}=this,[i,a]=[n,o].map(l=>l===null?-1:r.numbers.get(l));if(i===void 0||
a===void 0)return[];let c=this.rows(e).filter(l=>(i<0||r.actor[l]===i)&&(a<0||r.target[l]===a));return[...new Set(c.map(
l=>s.ties.statement[l]))]}targetsOf(e){let{facts:n,level:o}=this,s=new Map;for(let i of this.rows(e)){let a=o.target[i];
s.set(a,(s.get(a)??new Set).add(n.ties.statement[i]))}return[...s].sort(([i,a],[c,l])=>l.size-a.size||i-c).map(([i])=>o.
nodes[i].actor)}rows(e){let n=this.#e.get(e);if(n)return n;let{facts:o,level:s}=this,r=o.relations.flatMap(({wider:l},f)=>l.
includes(e)?[f]:[]),i={...this.#t,relations:r},a=mo(o,s,Nt(o,i,["everyone"]),i),c=[...a.between,...a.issues];return this.#e.
set(e,c),c}};function Da({statements:t,entities:e},n){let{s:o,o:s,roles:r=[],sources:i=[]}=t.get(n),a=new Set([o,s,...r.
map(([,c])=>c),...i].filter(M0));for(let c of a)for(let l of e[c]?.members??[])a.add(l);return a}var M0=t=>typeof t=="nu\
mber"&&t>=0;function pm({facts:t,state:e,level:n,chosen:o},s,r,i){let a=co(t,{...e,articles:null},["everyone"]),c={as_subject:[],as_object:[],
as_source:[],as_other:[],left_out_of:[]};for(let[l,f]of s.statements.entries()){if(i!==void 0&&f.sources?.includes(i)&&c.
as_source.push(l),!o.inside[l]){i!==void 0&&a[l]&&Da(s,l).has(i)&&!f.sources?.includes(i)&&c.left_out_of.push(l);continue}
(r!==void 0?n.subject[l]===r:f.s===i)?c.as_subject.push(l):(r!==void 0?n.object[l]===r:f.o===i)?c.as_object.push(l):f.roles?.
some(([,u])=>u===i)&&c.as_other.push(l)}return Object.entries(c).filter(([,l])=>l.length)}var v0=/(?<![\p{L}\p{N}])['"\u2018\u201c\u201e\u00ab]([^'"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]+)['"\u2019\u201d\u201c\u00bb](?![\p{L}\p{N}])/gu,
pt=t=>x.relations[x.statements.relation[t]],dm=t=>za(pt(t),[N().statements.get(t).s]);function za(t,e){return hm(e)?t.several:
t.label}function hm(t){let{entities:e}=N(),n=o=>typeof o=="number"&&o>=0&&e[o].several;return t.length>1||t.some(n)}function xe(t){
let{s:e,o:n,roles:o,degree:s}=N().statements.get(t),r=s?` (${de(s)})`:"";if(n!==void 0)return{verb:dm(t)+r,ends:[n],field:"\
object"};let i=pt(t).at_whom,a=(o??[]).filter(([c])=>gm(c)).map(([,c])=>c);return i&&a.length?{verb:i[Number(hm([e]))]+r,
ends:a,field:Ga}:{verb:dm(t)+r,ends:[],field:"object"}}function Io(t){let{roles:e=[]}=N().statements.get(t);return xe(t).
field===Ga?e.filter(([n])=>!gm(n)):e}var Ga="to",gm=t=>N().roles[t].id===Ga,nt=t=>x.articles[x.statements.article[t]],hn=t=>t.
map(e=>Z(N().entities[e]));function Ot(t,e=0){return Ha(qo(t,e).join(" \u2013 ")+(e?"":Ua(t)),t)}function Ha(t,e){let n=Ro(
e);return n.length?`${t} (${n.join("; ")})`:t}function qo(t,e=0){let n=$r(t,"subject",ne(N().statements.get(t).s,e)),{verb:o,
ends:s,field:r}=xe(t),i=s.map(a=>$r(t,r,ne(a,e)));return[n,o,...i.length?[i.join(` ${d("and")} `)]:[]]}function Ua(t){let e=N(),
n=new Map;for(let[s,r]of Io(t))n.set(s,[...n.get(s)??[],$r(t,e.roles[s].id,ne(r))]);return[...n].sort(([s],[r])=>s-r).map(
([s,r])=>`, ${e.roles[s].label} ${r.join(` ${d("and")} `)}`).join("")}function ne(t,e=0){if(t===void 0)return"";if(typeof t==
"string")return de(t);if(t>=0)return de(Z(N().entities[t]));let n=-1-t;return e>=2?`#${x.keys.at(n).split("#")[1]}`:`\u201C${Ot(
n,e+1)}\u201D`}var gn=t=>typeof t=="number"&&t>=0?$t(N().entities[t].id):null,Va=(t,e)=>N().statements.get(t).inferred?.
includes(e)??!1,$r=(t,e,n)=>Va(t,e)?Xt(n):n;function A0(t,e){let n=hn(e).map(de);return[...n.slice(0,-1),...n.slice(-1).
map(o=>$r(t,"according_to",o))].join(" > ")}function Ro(t){let{names:e,labels:n,statements:o}=x,s=N().statements.get(t),
r=o.stance[t]>=0?e.stances[o.stance[t]]:"";return[s.sources?.length&&`${d("according_to")} ${A0(t,s.sources)}`,r==="doub\
ts"&&d("author_doubts"),r==="rejects"&&d("author_rejects"),o.mode[t]!==tn&&n.modes[o.mode[t]],o.certainty[t]!==0&&n.certainties[o.
certainty[t]],o.polarity[t]!==0&&d("look_denied"),s.ended&&d("ended")].filter(a=>typeof a=="string")}function wm(t){let e=x.
names.stances[x.statements.stance[t]],{note:n}=N().statements.get(t);if(e!=="doubts"&&e!=="rejects"||typeof n!="string")
return[];let o=n.matchAll(v0);return Array.from(o,([,s])=>s.trim()).filter(Boolean)}function Co(t){let{quote:e=[]}=N().statements.
get(t),n=e.slice(2).map(Number);return n.flatMap((o,s)=>s%2?[]:[[o,n[s+1]]])}function Dt(t){let e=N(),n=e.bodies.get(x.statements.
article[t]);return n===null?(e.statements.get(t).quote??[]).join(" [\u2026] "):Co(t).map(([o,s])=>n.slice(o,s).split(/\s+/).
join(" ")).join(" [\u2026] ")}var T0=44,Or=(t,e)=>$m(t,e,(n,o)=>L0(Co(t),n,o));function ym(t,e){let n=wm(t);return Sm(t).some(s=>xm(n,s).length)?$m(t,
e,s=>xm(n,s),"doubting"):null}function $m(t,e,n,o=null){let{quote:s}=N().statements.get(t);if(!s)return d("words_left_ou\
t");let r=Om(t)===null?null:Number(s[0]);return Sm(t).map((i,a)=>[a?" [\u2026] ":"",E0(i,n(i,r),e,o)])}var Om=t=>N().bodies.
get(x.statements.article[t]);function Sm(t){let{quote:e=[]}=N().statements.get(t),n=Om(t);return n===null?e.map(String):
[n.slice(Number(e[0]),Number(e[1]))]}var L0=(t,e,n)=>n===null?[[0,e.length]]:t.map(([o,s])=>[o-n,s-n]);function xm(t,e){
let n=[];for(let o of t){let s=o.split(/\s+/).map(i=>i.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")),r=new RegExp(`(?<![\\p{L}\\p\
{N}])${s.join("\\s+")}(?![\\p{L}\\p{N}])`,"iu").exec(e);r&&n.push([r.index,r.index+r[0].length])}return n.sort(([o],[s])=>o-
s)}function E0(t,e,n,o){let s=[],r=0;for(let[a,c]of e)a>r&&s.push(r||n===void 0?bm(t.slice(r,a)):N0(t.slice(0,a),n)),c>r&&
s.push(p("mark",{class:o},Ka(t.slice(Math.max(r,a),c)))),r=Math.max(r,c);let i=t.slice(r);return[...s,n===void 0?bm(i):I0(
i,n)]}var Ka=t=>t.replace(/^# /,"");function bm(t){let e=Ka(t),n=e.split(/\s+/);return n.length<=T0?e:[...n.slice(0,20),
"[\u2026]",...n.slice(-20)].join(" ")}function N0(t,e){let n=Ka(t).split(/\s+/);return n.length<=e+1?n.join(" "):["\u2026",
...n.slice(-e-1)].join(" ")}function I0(t,e){let n=t.split(/\s+/);return n.length<=e+1?n.join(" "):[...n.slice(0,e+1),"\u2026"].
join(" ")}var Qa=new Set("al bin da de del della den der di do dos du e el ibn la le ten ter van von y".split(" "));function Un(t){
let e=t.inferred?`${d("no_date")}, ${d("probably")} ${t.inferred}`:d("no_date"),n=t.published&&t.published!=="unknown"?t.
published:e;return t.status?`${n}; ${d(`is_${t.status}`)}`:n}var be=t=>`${t.author?`${de(t.author)}, `:""}${de(t.publisher)}\
, ${Un(t)}`;function q0(t){return`${t.author?`${t.author}, `:""}${he(t.title)}, ${t.publisher}, ${Un(t)}`}function km(t){
let e={plain:R0,chicago:C0,apa:j0}[w.citation];return`${e(nt(t))} ${he(Dt(t))}`}function R0(t){let e=t.retrieved?` (${d(
"accessed")} ${t.retrieved})`:"";return`${q0(t)}${t.url?`, ${t.url}`:""}${e}:`}function C0(t){let e=`\u201C${En(t.title)}${/[?!.,]$/.
test(t.title)?"":","}\u201D`,n=Sr(t.published)??(t.inferred?`[${Sr(t.inferred)??t.inferred}?]`:"n.d."),o=Sr(t.retrieved),
s=[t.publisher,n,o&&`accessed ${o}`,t.url].filter(Boolean);return`${t.author?`${t.author}, `:""}${e} ${s.join(", ")}:`}function j0(t){
let e=Mm(t),n=e?e.map(({given:f,family:u})=>`${u}, ${W0(f)}`):[t.author??t.publisher],o=n.slice(-1).join(""),s=n.length>
1?`${n.slice(0,-1).join(", ")}, & ${o}`:o,r=_m(t.published)??(t.inferred?`[ca. ${_m(t.inferred)??t.inferred}]`:"n.d."),i=t.
author&&t.author!==t.publisher?`${t.publisher}. `:"",a=Sr(t.retrieved),c=t.url?`${a?`Retrieved ${a}, from `:""}${t.url} `:
"",l=f=>/[?!.]$/.test(f)?f:`${f}.`;return`${l(s)} (${r}). ${l(t.title)} ${i}${c}`.replace(/[. ]*$/,":")}var W0=t=>t.split(
/[\s-]+/).map(e=>`${e[0]}.`).join(" ");function Sr(t){let{year:e,month:n,day:o}=_r(t);return e?[[n,o].filter(Boolean).join(
" "),e].filter(Boolean).join(n&&o?", ":" "):null}function _m(t){let{year:e,month:n,day:o}=_r(t);return e?[e,[n,o].filter(
Boolean).join(" ")].filter(Boolean).join(", "):null}function _r(t){let[,e,n,o]=/^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.
exec(t??"")??[],s=n?new Date(Date.UTC(2e3,Number(n)-1,1)):null;return{year:e,month:s?.toLocaleDateString("en-US",{month:"\
long",timeZone:"UTC"}),day:o&&String(Number(o))}}function Mm({author:t,publisher:e}){if(!t||t===e)return null;let n=t.split(
/\s+and\s+|\s*&\s*|,\s*(?:and\s+)?/).map(B0);return n.every(o=>o!==null)?n:null}function B0(t){let e=t.trim().split(/\s+/),
n=r=>/^\p{L}/u.test(r)&&(!/^\p{Ll}/u.test(r)||Qa.has(r));if(e.length<2||e.length>4||!e.every(n)||Qa.has(e[0]))return null;
let o=e.findIndex(r=>Qa.has(r)),s=o>0?o:e.length-1;return{given:e.slice(0,s).join(" "),family:e.slice(s).join(" ")}}function vm(t){
let e=nt(t),{published:n,url:o,retrieved:s}=e,r=Mm(e),i=`{${jo(e.author||e.publisher)}}`,a=_r(n).year!==void 0,c=/^\d{4}/.
exec(a?"":n||e.inferred||""),f=[["author",r?r.map(({given:u,family:m})=>jo(`${u} ${m}`)).join(" and "):i],["title",jo(e.
title)],["organization",!!e.author&&e.author!==e.publisher&&jo(e.publisher)],["date",a&&n],["year",c?.[0]],["url",o&&encodeURI(
Gi(o)).replace(/[{}\\]/g,"")],["urldate",_r(s).day&&s],["note",`\`\`${jo(En(Dt(t)))}''`]].flatMap(([u,m])=>m?[`  ${u} = \
{${m}}`]:[]);return`@online{${e.id.replace(/[\s,{}#%~\\"'()=]+/g,"-")},
${f.join(`,
`)}
}`}var P0={"~":"\\textasciitilde{}","^":"\\textasciicircum{}","\u201C":"``","\u201D":"''","\u2018":"`","\u2019":"'","\u2013":"\
--","\u2014":"---","\u2026":"\\dots{}"},jo=t=>t.replace(/[{}\\]/g,"").replace(/([#$%&_])/g,"\\$1").replace(/[~^\u201c\u201d\u2018\u2019\u2013\u2014\u2026]/g,
e=>P0[e]);function Vn(t){let e=N().statements.get(t),n=x.keys.at(t);return p("article",{class:"statement","aria-label":Ot(t)},F0(t),
p("blockquote",{lang:nt(t).language},Or(t)),e.translation?p("p",{class:"translation"},e.translation):null,D0(t),p("detai\
ls",{},p("summary",{},d("details")),p("dl",{},z0(t))),p("p",{class:"actions"},Gn(d("copy_footnote"),()=>km(t)),Y(d("cita\
tion"),gi.map(o=>[o,d(`citation_${o}`)]),w.citation,o=>k({citation:o})),Gn(d("copy_bibtex"),()=>vm(t)),Gn(d("copy_link"),
()=>vs({open:`statement:${n}`}))))}function kr(t){if(typeof t=="string")return it(t);if(t<0)return C(`\u201C${Ot(-1-t,1)}\
\u201D`,()=>xt(-1-t),{class:"link nested",dir:"ltr"});let e=N().entities[t];return C(Z(e),()=>ot(e.id),{lang:$t(e.id)})}
function F0(t){let e=N(),n=pt(t),o=(m,h)=>Am(kr(m),Va(t,h)),s=Io(t).map(([m,h])=>[", ",p("span",{class:"role"},e.roles[m].
label)," ",o(h,e.roles[m].id)]),r=Ro(t).map(m=>[" ",p("span",{class:"mark"},m)]),{verb:i,ends:a,field:c}=xe(t),l=p("span",
{class:`verb ${x.names.signs[n.sign]}`},i),f=o(e.statements.get(t).s,"subject"),u=a.map((m,h)=>[h?` ${d("and")} `:" ",o(
m,c)]);return p("p",{class:"claim"},f," ",l,u,s,r)}function D0(t){let e=nt(t),n=C(it(En(e.title),e.language),()=>Ws(x.statements.
article[t],t));return p("p",{class:"source",dir:"ltr"},"\u201C",n,"\u201D, ",be(e)," ",Ya(e))}var Ya=t=>t.url&&Fs(t.url,
`${d("original")} \u2197`);function z0(t){let{labels:e,coders:n,statements:o}=x,s=N(),r=s.statements.get(t),i=r.inferred??
[],a=o.quad_class[t]<0?"":`, ${e.quad_classes[o.quad_class[t]]}`,c=s.fields.filter(({name:l})=>l!=="translation");return[
oe(d("according_to"),G0(t,r),i.includes("according_to")),oe(d("certainty"),`${e.certainties[o.certainty[t]]}, ${e.polarities[o.
polarity[t]]}`),r.sources?oe(d("author_stance"),e.stances[o.stance[t]]):null,oe(d("mode"),e.modes[o.mode[t]]),oe(d("date"),
Gs(r,[o.first[t],o.last[t]])),oe(d("kind"),`${e.kinds[pt(t).kind]}${a}`),oe(d("inferred_fields"),i.join(", ")),r.or?oe(d(
"alternative_to"),r.or.map(l=>C(Ot(l,1),()=>xt(l)))):null,c.map(({name:l,label:f})=>oe(f,r[l])),oe(d("coder"),n[o.coder[t]]),
oe(d("statement"),p("code",{},x.keys.at(t)))]}function G0(t,{sources:e}){let n=nt(t),o=n.author||n.publisher;return e?d(
"viewpoint_quoted",{name:hn(e).join(" > "),by:o}):`${d("the_author")} (${o})`}var Am=(t,e)=>e?["[",t,"]"]:t;function oe(t,e,n=!1){
return e==null||e===""?null:[p("dt",{},t),p("dd",{},Am(e,n))]}function Mr(t){let e=qs(y,t).map(n=>{let o=Rs(y,n),s=n.filter(i=>i!==o),r=p("details",{class:"mentions"},p("summary",{},
I(s.length,"mention")),s.map(Vn));return p("li",{},Vn(o),s.length>0&&r)});return Le(e,30)}function vr(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,f,u,m="")=>p("span",{class:m&&`quad-class ${m}`},H(l,f,e),` ${u}`),i=(l,f,u)=>r(l,f,Oe(l,u)),
a=x.labels.quad_classes.map((l,f)=>t.byQuadClass[f]>0&&r(t.byQuadClass[f],t.quadClasses[f],l,pe(x,f))),c=p("p",{class:"c\
ounts"},i(t.acts,go(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,d("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,H0(t,
e)]:c}function H0(t,e){let n=d("score_text",{sum:Ui(t.sum),mean:Ui(t.sum/t.scored),n:t.scored});return p("details",{},p(
"summary",{},d("score")),p("p",{},n," ",H(d("show_quotes"),go(t),e)))}function Tm(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
othersOf(c))o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{if(!(r.
length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var U0=400;function Em(t){let{level:e}=y,n=y.nodes.inOrder().filter(i=>i!==t).slice(0,U0),o=p("div",{class:"paths"}),s=n.
map(i=>[e.nodes[i].actor,D(e,i)]),r=i=>L(o,i&&V0(t,e.numbers.get(i)??-1));return p("div",{class:"paths-form"},Y(d("paths\
_to"),[["",d("paths_to")],...s],"",r),o)}function V0(t,e){let n=Tm(y.nodes,t,e);return n.length?p("ol",{},n.map(o=>p("li",
{},o.map((s,r)=>[r>0&&K0(o[r-1],s),Ft(y.level,s)])))):p("p",{class:"quiet"},d("no_path"))}var K0=(t,e)=>[Lm(t,e,"\u2192"),
Lm(e,t,"\u2190")];function Lm(t,e,n){let{level:o,pairs:s}=y,r=s.get(ht(t,e,o.nodes.length)),i=`${yt([D(o,t),D(o,e)])}: ${d(
"show_quotes")}`;return r&&C(` ${n}${r.weight} `,()=>bt(t,e),{"aria-label":i})}var Q0=new Set(["findings","analyses","compare"]),Nm={pair:Y0,actor:X0,statement:oy,list:sy},Im=({kind:t,names:e})=>Object.
hasOwn(Nm,t)?Nm[t](e):null;function Y0(t){let{level:e,pairs:n}=y,[o,s]=t.map(m=>e.numbers.get(m));if(o===void 0||s===void 0)
return null;let r=e.nodes.length,[i,a]=[n.get(ht(o,s,r)),n.get(ht(s,o,r))],[c,l]=[o,s].map(m=>D(e,m)),f=i&&ye(y,i),u=i?Pt(
x,e,i.rows).map(ln):[];return p("section",{},p("h2",{},C(Ft(e,o),()=>ot(t[0])),u.length===1?[" ",p("span",{class:`verb ${J0(
i?.rows??[])}`},u)," "]:" \u2192 ",C(Ft(e,s),()=>ot(t[1]))),u.length>1&&p("ul",{class:"says"},u.map(m=>p("li",{},m))),f?
vr(f,yt([c,l])):p("p",{class:"quiet"},d("no_tie_in_direction")),p("p",{class:"actions"},a&&C(d("opposite_direction",{n:a.
weight}),()=>bt(s,o)),C(d("over_time"),()=>k({tab:"timeline",pair:t}))),f&&Mr(f.statements))}var J0=([t])=>x.names.signs[y.
level.arrows.sign[y.level.arrow[t]]];function X0([t]){let e=y.level.numbers.get(t),n=e===void 0?null:y.level.nodes[e],o=fe(
t),s=o?Z(o):n?.label;if(s===void 0)return null;let r=pm(y,N(),e,_s(t)),i=[o?o.type:n?.type,n?.sector?.replace("_"," ")],
a=e!==void 0&&y.nodes.has(e);return p("section",{},p("h2",{lang:o?$t(t):e===void 0?null:jt(y.level,e)},s),p("p",{class:"\
quiet"},i.filter(Boolean).join(", ")),o&&ty(o,s),a?p("p",{class:"actions"},ey(t,e)):Z0(t,s),a?[p("h3",{},d("ties")),ny(e)]:
null,r.map(([c,l])=>p("details",{class:"as",open:!a},p("summary",{},`${d(c)} (${l.length})`),Mr(Rt(y.chosen,l)))))}function Z0(t,e){
let n=p("p",{class:"actions"},p("span",{class:"quiet"},d("not_shown",{name:e})));return cf(t).then(o=>{let s=async()=>{await k(
{...o,tab:"graph"}),br(y.level.numbers.get(t))};o&&n.append(" ",T(d("show_it"),s))}),n}function ty({labels:t={},note:e,wikidata:n},o){
let s=Object.entries(t).filter(([,i])=>i!==o),r=n&&`https://www.wikidata.org/wiki/${encodeURIComponent(n)}`;return[Object.
keys(t).length>1&&p("p",{class:"quiet"},s.map(([i,a],c)=>[c?" \xB7 ":"",p("span",{lang:i},a)])),e&&p("p",{class:"note"},
p("span",{class:"quiet"},`${d("note_of_coders")}: `),e),r&&p("p",{},Fs(r,`Wikidata ${n} \u2197`))]}function ey(t,e){let n=w.
ego===t;return[T(d(n?"show_all":"neighbours_only"),()=>k({ego:n?null:t,tab:"graph"})),y.isGrown&&T(d("show_neighbours"),
()=>$e(e)),Em(e)]}function ny(t){let{level:e,pairs:n,nodes:o}=y,s=e.nodes.length,r=[...o.othersOf(t)].flatMap(c=>[n.get(
ht(t,c,s)),n.get(ht(c,t,s))]),a=[...new Set(r)].filter(c=>c!==void 0).sort(lo).map(({a:c,b:l,weight:f})=>p("li",{},C([Ft(
e,c)," \u2192 ",Ft(e,l)],()=>bt(c,l)),p("span",{class:"quiet"},` ${f}`)));return Le(a,15)}function oy([t]){let{act:e}=x.
statements,n=x.keys.numberOf(t);if(n<0)return null;let o=e[n]<0?[]:Lt(e,e[n]).filter(s=>s!==n);return p("section",{},p("\
h2",{},F(d("statement"))),qm()(n)?null:p("p",{class:"quiet"},d("statement_does_not_match")),Vn(n),o.length?[p("h3",{},d(
"other_mentions")),o.map(Vn)]:null)}function qm(){if(Q0.has(w.tab))return()=>!0;let e=w.tab==="arguments"||w.tab==="arti\
cle"?ae(x,w):y.chosen.inside;return n=>e[n]===1}function sy([t]){let{statements:e,label:n}=Hi(t);if(!e.length)return null;
let o=Number(t.split(" ")[0]),s=o>e.length,r=qm(),i=e.filter(a=>!r(a)).length;return p("section",{},p("h2",{},F(n||d("qu\
otes"))),p("p",{class:"quiet"},I(e.length,"statement"),s&&`. ${d("link_cut",{kept:e.length,n:o})}`,i>0&&`. ${d("some_do_\
not_match",{n:q(i)})}`),Mr(e))}var Kn=null,Qn=[];async function Rm(){let t=A("panel"),e=Yt();if(!e||!w.open){Kn=null,Qn.length=0,L(t);return}await G();
let n=Im(e);Kn&&Kn!==w.open&&ry(Kn,w.open),L(t,p("div",{class:"panel-head"},Qn.length>0&&T(`\u2039 ${d("back")}`,iy,{class:"\
quiet-button"}),Gn(d("copy_link"),vs),T("\xD7",()=>k({open:null}),{class:"close","aria-label":d("close")})),n||p("p",{class:"\
quiet"},d("not_in_page"))),Kn!==w.open&&ay(t),Kn=w.open}function ry(t,e){Qn.at(-1)===e?Qn.pop():Qn.push(t)}var iy=()=>k(
{open:Qn.at(-1)??null});function ay(t){let e=t.querySelector("h2");t.scrollTop=0,e&&document.body.classList.contains("re\
ady")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),ue(e?e.textContent:d("not_in_page"))}var Cm=".sheet, .facets, .table-scroll, .matrix-scroll, .analysis-table",cy=200,jm="";async function Wo(t,e){let n=`${w.
tab} ${w.article}`,s=(jm===n?[...t.querySelectorAll(Cm)]:[]).map(({className:r,scrollLeft:i,scrollTop:a})=>({className:r,
scrollLeft:i,scrollTop:a}));jm=n,await e(t);for(let[r,i]of[...t.querySelectorAll(Cm)].entries())i.className!==s[r]?.className||
i.scrollTop||i.scrollLeft||i.scrollTo(s[r].scrollLeft,s[r].scrollTop)}function Wm(t,e){let n=t.querySelectorAll("[aria-c\
urrent='location']"),[o]=w.open?n:[];o&&Ja(o,o.closest(".sheet"))&&o.scrollIntoView({block:o.offsetHeight>cy?"start":"ce\
nter",inline:"center"});let s=e&&(o??t.querySelector("h2, h3, .sheet"));s&&(s.tabIndex<0&&(s.tabIndex=-1),s.focus({preventScroll:!0}))}
function Ja(t,e){let[n,o]=[t,e].map(c=>c.getBoundingClientRect()),{scrollPaddingRight:s,scrollPaddingBottom:r}=getComputedStyle(
e),i=Math.min(o.right,innerWidth)-(Number.parseFloat(s)||0),a=Math.min(o.bottom,innerHeight)-(Number.parseFloat(r)||0);return n.
left<o.left||n.right>i||n.top<Math.max(o.top,0)||n.bottom>a}var zt=(...t)=>p("div",{class:"sheet"},t),Yn=(t,...e)=>p("di\
v",{class:"sheet",tabindex:0,role:"region","aria-label":d(`tab_${t}`)},e);var Bm="";async function Pm(t){let e=await Ri(),n=r=>r.parts.some(({kind:i})=>i==="items"||i==="table"),o=e.find(({name:r})=>r===
w.analysis)??e.find(n)??e[0];if(!o){L(t,zt(p("p",{},d("no_analyses")," ",p("code",{},"kg analyse"))));return}if(t.querySelector(
".analyses")&&Bm===o.name)return;Bm=o.name;let s=e.map(r=>T(d(`analysis_${r.name}`),()=>k({analysis:r.name}),{"aria-pres\
sed":String(r===o),class:n(r)?"":"nothing"}));L(t,zt(p("div",{class:"choices",role:"group","aria-label":d("tab_analyses")},
s),p("div",{class:"analyses"},ly(o),o.lack&&p("p",{},o.lack),fy(o.parts))))}function ly({selection:t,options:e,command:n}){
let o=e.map(([s,r])=>`${s}: ${r}`).join("; ");return p("p",{class:"quiet"},d("analysis_of",{selection:t}),o&&` ${d("anal\
ysis_options",{options:o})}`,` ${d("analysis_command")} `,p("code",{},n))}function fy(t){let e="";return t.map(n=>(n.kind===
"heading"&&(e=n.text),uy(n,e)))}function uy(t,e){switch(t.kind){case"heading":return p(t.level<3?"h2":"h3",{},t.text);case"\
text":return p("p",{class:t.style==="dim"||t.style==="note"?"quiet":""},Bo(t.line,e));case"items":return p(t.numbered?"o\
l":"ul",{},t.items.map(n=>p("li",{},Bo(n,e))));case"facts":return p("dl",{},t.rows.map(([n,o])=>[p("dt",{},Bo(n,e)),p("d\
d",{},Bo(o,e))]));case"table":return my(t,e);case"picture":return p("figure",{},p("img",{src:`data:image/svg+xml,${encodeURIComponent(
t.svg)}`,alt:t.alternative}),p("figcaption",{class:"quiet"},t.caption))}}function my({columns:t,numeric:e,rows:n,cited:o},s){
let r=t.map((c,l)=>p("th",{scope:"col",class:e[l]?"num":""},c)),i=n.map((c,l)=>p("tr",{},c.map((f,u)=>p("td",{class:e[u]?
"num":""},p("bdi",{},f))),o.length>0&&p("td",{},Bo(o[l],s)))),a=p("tr",{},r,o.length>0&&p("th",{scope:"col"},d("quotes")));
return p("div",{class:"analysis-table",tabindex:0,role:"region","aria-label":s},p("table",{},p("thead",{},a),p("tbody",{},
i)))}function Bo(t,e){return t.map(n=>{if(typeof n=="string")return n;let[o,s]=n;if(s!=="keys")return p(s==="bold"?"stro\
ng":"span",{},o);let r=o.split(" ").map(Number);return H(I(r.length,"statement"),r,e)})}var Fm="sums_up";function Po(t,e,n){let o=ae(t,n,t.statements.alternative),s=e.arrows.filter(l=>o[l.statement]),r=s.filter(
l=>l.by!==Fm),i=new Set(r.flatMap(({tail:l,head:f})=>[l,f])),a=new Map;for(let l of s){if(l.by===Fm&&!i.has(l.tail))continue;
let f=[l.tail,l.head,l.by,l.words].join(`
`),u=a.get(f);u?u.statements.push(l.statement):a.set(f,{...l,statements:[l.statement]})}let c=e.topics.findIndex(([l])=>l===
n.about);return n.about===null?[...a.values()]:py([...a.values()],e,c)}function py(t,{cards:e},n){let o=t.flatMap(({tail:i,
head:a})=>[i,a]).filter(i=>e[i].about?.includes(n)),s=Dm(o,t,"head","tail"),r=Dm(o,t,"tail","head");return t.filter(i=>s.
has(i.head)||r.has(i.tail))}function Dm(t,e,n,o){let s=new Map;for(let i of e)s.set(i[n],[...s.get(i[n])??[],i[o]]);let r=new Set(
t);for(let i of r)for(let a of s.get(i)??[])r.add(a);return r}function Gm(t){let e=dy(t),n=e.map(o=>{let s=Ar(o,({to:i})=>i.key).map(i=>({...i[0].to,of:i.map(({of:a})=>a)}));return{from:Ar(
o,({from:i})=>i.key).map(i=>({key:i[0].from.key,at:hy(i[0].from,o,e,s),of:i.map(({of:a})=>a)})),to:s,of:o.map(({of:i})=>i),
level:0}});return{buses:n,levels:gy(n)}}function Ar(t,e){let n=new Map;for(let o of t)n.set(e(o),[...n.get(e(o))??[],o]);
return[...n.values()]}function dy(t){let e=n=>[...new Set(n.map(({from:o})=>o.key))].sort().join(" ");return Ar(Ar(t,({to:n})=>n.
key),e).map(n=>n.flat())}function hy(t,e,n,o){let s=l=>l.reduce((f,{to:u})=>f+u.at,0)/l.length,r=n.filter(l=>l.some(f=>f.
from.key===t.key)).sort((l,f)=>s(l)-s(f));if(r.length>1){let l=Math.min(12,2*t.room/r.length);return t.at+(r.indexOf(e)-
(r.length-1)/2)*l}let a=o.length===1&&e.every(l=>l.from.key===t.key)?t.room:Math.min(14,t.room),[c]=o.map(({at:l})=>l).sort(
(l,f)=>Math.abs(l-t.at)-Math.abs(f-t.at));return Math.abs(c-t.at)<=a?c:t.at}function gy(t){let e=t.filter(o=>wy(o)>0);e.
sort((o,s)=>Ee(o)[0]-Ee(s)[0]);for(let o=!0;o;){o=!1;for(let s=1;s<e.length;s++){let[r,i]=[e[s-1],e[s]];zm(i,r)>=zm(r,i)||
([e[s-1],e[s]]=[i,r],o=!0)}if(e.length>40)break}let n=0;for(let[o,s]of e.entries()){let r=e.slice(0,o).filter(i=>xy(Ee(s),
Ee(i)));s.level=Math.max(0,...r.map(({level:i})=>i+1)),n=Math.max(n,s.level+1)}return n}function Ee({from:t,to:e}){let n=[
...t,...e].map(({at:o})=>o);return[Math.min(...n),Math.max(...n)]}function wy(t){let[e,n]=Ee(t);return n-e}var xy=(t,e)=>t[0]-
4<e[1]&&e[0]-4<t[1];function zm(t,e){let n=(i,[a,c])=>a-4<i&&i<c+4,o=e.from.filter(({at:i})=>n(i,Ee(t))).length,s=t.to.filter(
({at:i})=>n(i,Ee(e))).length,r=t.to.flatMap(i=>e.from.filter(a=>Math.abs(i.at-a.at)<4)).length;return o+s+4*r}var Ne=({tail:t,head:e})=>`${t} ${e}`;function Um(t,e,n){return by(e).map(o=>yy(t,o,n)).sort((o,s)=>s.layers.flat().length-
o.layers.flat().length)}function by(t){let e=new Map,n=s=>{let r=e.get(s)??s;return r===s?s:n(r)};for(let{tail:s,head:r}of t)
e.set(n(r),n(s));let o=new Map;for(let s of t)o.set(n(s.tail),[...o.get(n(s.tail))??[],s]);return[...o.values()]}function yy({
cards:t,bends:e},n,o){let s=new Set(n.flatMap(({tail:u,head:m})=>[u,m])),r=new Map,i=new Map,a=(u,m)=>(r.set(u,[...r.get(
u)??[],m]),m);for(let[u,m,h]of t)s.has(u)&&i.set(u,{layer:m,spot:a(m,Hm(u,h,o(u)))});let c=new Map(e.map(([u,m,h])=>[Ne(
{tail:u,head:m}),h])),l=new Map;for(let u of n){let[m,h]=[i.get(u.tail),i.get(u.head)];if(!m||!h||l.has(Ne(u)))continue;
let g=m.layer<h.layer?1:-1,b=(c.get(Ne(u))??[]).map((_,v)=>a(m.layer+g*(v+1),Hm(-1,_,26))),O=[m.spot,...b,h.spot];l.set(
Ne(u),O);let $=g>0?O:[...O].reverse();for(let[_,v]of $.slice(1).entries())v.above.push($[_]),$[_].below.push(v)}let f=[...r].
sort(([u],[m])=>u-m).map(([,u])=>u.sort((m,h)=>m.across-h.across));return{layers:f,arrows:n,ways:l,width:$y(f)}}var Hm=(t,e,n)=>({
card:t,across:e,room:n,at:0,above:[],below:[]});function $y(t){for(let o of t){let s=0;for(let r of o)r.at=s+r.room/2,s+=
r.room}for(let o=0;o<8;o++)for(let s of o%2?[...t].reverse():t){let r=s.map(({above:i,below:a,at:c})=>Tr([...i,...a].map(
l=>l.at))??c);for(let[i,a]of Oy(r,s).entries())s[i].at=a}let e=t.flat(),n=Math.min(...e.map(({at:o,room:s})=>o-s/2));for(let o of e)
o.at-=n;return Math.max(...e.map(({at:o,room:s})=>o+s/2))}var Tr=t=>t.length?t.reduce((e,n)=>e+n,0)/t.length:null;function Oy(t,e){
let n=[],o=[],s=0;for(let[i,a]of t.entries())for(s+=i?(e[i-1].room+e[i].room)/2:0,o.push(s),n.push([a-s]);n.length>1&&(Tr(
n[n.length-2])??0)>(Tr(n[n.length-1])??0);){let c=n.pop()??[];n[n.length-1].push(...c)}return n.flatMap(i=>i.map(()=>Tr(
i)??0)).map((i,a)=>i+o[a])}var Lr=10,Sy=30,Vm=[1.4,2.8,2.3,1.8,1.2],Xa=14,_y=6,Za=t=>pn(t?x.encodings.holds[x.names.holds.indexOf(t)].dashes:[]),Km=t=>Math.
max(...t.map(({rank:e})=>Vm[e??0]??Vm[0]));function Qm(t,e,n,o,{end:s,start:r,room:i}){let a=[];for(let f of n){let u=o.
get(Ne(f))??[],m=u.findIndex((O,$)=>$>0&&e.includes(O));if(m<1)continue;let[h,g]=[u[m-1],u[m]],b=s(g,f);a.push({from:{key:String(
t.indexOf(h)),at:r(h),room:h.card<0?_y:i(h)/2-Xa},to:{key:`${e.indexOf(g)} ${b}`,at:b},of:f})}let{buses:c,levels:l}=Gm(a);
return{buses:c,height:Math.max(Sy,(l+1)*Lr+Xa)}}function Ym(t,{footOf:e,from:n,to:o}){let s=n+Xa+t.level*Lr,[r,i]=Ee(t);
return r===i?wn(t.of,[r,e(t.from[0].key)],[r,o]):[t.from.map(({key:a,at:c,of:l})=>wn(l,[c,e(a)],[c,s])),wn(t.of,[r,s],[i,
s]),t.to.map(({at:a,of:c})=>wn(c,[a,s],[a,o]))]}function wn(t,...e){let[n,...o]=new Set(t.map(s=>s.hold));return S("poly\
line",{points:e.join(" "),"stroke-width":Km(t),...o.length?{}:Za(n),"stroke-linecap":"square"})}function Jm(t,e,n,o){return S(
"g",{},S("line",{x1:e,x2:e,y1:n,y2:o-7,"stroke-width":Km(t)}),S("path",{class:"head",d:`M${e-5} ${o-9} L${e} ${o-1} L${e+
5} ${o-9} Z`}))}function Xm(t,[e,n,[o,s]],r){let[i,a]=[n[1]+Lr/2,s-Lr/2];return wn([t],e,[n[0],i],[r,i],[r,a],[o,a],[o,s])}var[ky,My]=[172,148],vy=900,Er=20,Ay=18,Fo=16,Ty=40;function tp(t,e,n,o){let s=p("div",{class:"argument"});t.append(s);let r=s.
clientWidth,i=[...new Set(n.flatMap(({tail:$,head:_})=>[$,_]))],a=De(),c=Iy(e,n,a);for(let{label:$}of[...c.values()].flat())
s.append($);let f=Um(o,n,$=>{let _=(c.get($)??[]).map(({label:v})=>v.offsetWidth+8);return Math.max(r<vy?My:ky,_.reduce(
(v,M)=>v+M,0))+Er}),u=f.flatMap(({layers:$})=>$.flat().filter(({card:_})=>_>=0)),m=new Map(u.map(({card:$,room:_})=>[$,Ny(
e.cards[$],_-Er,a)]));for(let $ of i)s.prepend(m.get($)??"");let h=S("svg",{class:"lines","aria-hidden":"true"});s.prepend(
h);let g=Ly(r),[b,O]=[0,0];for(let $ of f){let{left:_,top:v}=g.lowest($.width+Fo),M=v+Ry($,{left:_,top:v,boxes:m,meetings:c,
lines:h});g.fill(_,$.width+2*Fo,M+Ty),b=Math.max(b,_+$.width+2*Fo),O=Math.max(O,M)}s.style.width=`${b}px`,s.style.height=
`${O}px`,h.setAttribute("width",String(b)),h.setAttribute("height",String(O)),Ey(s,u,m,c)}function Ly(t){let e=[{left:0,
height:0}],n=(o,s)=>e.filter((r,i)=>r.left<s&&(e[i+1]?.left??1/0)>o);return{lowest(o){return e.filter(({left:r})=>r===0||
r+o<=t).map(({left:r})=>({left:r,top:Math.max(...n(r,r+o).map(({height:i})=>i))})).reduce((r,i)=>i.top<r.top?i:r)},fill(o,s,r){
let i=n(o,o+s).at(-1)?.height??0,a=o+s,c=e.filter(f=>f.left<o||f.left>=a),l=c.some(f=>f.left===a)?[]:[{left:a,height:i}];
e=[...c,{left:o,height:r},...l].sort((f,u)=>f.left-u.left)}}}function Ey(t,e,n,o){for(let{card:s}of e){for(let{label:r}of o.
get(s)??[])t.append(r);t.append(n.get(s)??"")}}function Ny(t,e,n){let{marks:o=[]}=t,s=t.denied?"\u2298 ":t.doubted?"? ":
"",r=[o.length>0&&p("strong",{},`${s}${o.join(", ")}`),o.length>0&&" ",p("span",{dir:"auto",lang:t.id&&_e(t.id)},t.inferred?
Xt(t.text):t.text)],i=t.hold?` held-${t.hold.replace(" ","-")}`:"",a=`card ${t.sign??""}${i}${t.denied?" denied":""}`,{id:c,
statements:l=[]}=t,f=(c?w.open===`actor:${c}`:l.some(m=>n.has(m)))&&"location",u=l.length||c?T(r,()=>c?ot(c):K(l,t.text),
{class:a,"aria-current":f}):p("div",{class:a},r);return u.style.width=`${e}px`,u}function Iy({cards:t},e,n){let o=new Map;
for(let r of e){let i=[...(r.marks??[]).map(c=>`${c}:`),r.words].join(" "),a=o.get(r.head)??new Map;o.set(r.head,a.set(i,
[...a.get(i)??[],r]))}let s=new Map;for(let[r,i]of o){let a=[...i].map(([c,l])=>({arrows:l,label:qy(t,c,l,n)}));s.set(r,
a)}return s}function qy(t,e,n,o){let s=n.flatMap(a=>a.statements),r=n.map(({tail:a,head:c})=>d("leads_to",{tail:t[a].text,
words:e,head:t[c].text})),i=[p("strong",{},e),n.length>1&&` \xB7 ${n.length}`];return T(i,()=>K(s,e),{class:"arrow-words",
"aria-current":s.some(a=>o.has(a))&&"location","aria-label":`${r.join("; ")}. ${d("show_quotes")}`,title:r.join(`
`)})}function Ry({layers:t,arrows:e,ways:n,width:o},{left:s,top:r,boxes:i,meetings:a,lines:c}){let l=$=>i.get($),f=$=>n.
get(Ne($))??[],u=$=>t.findIndex(_=>_.includes($)),m=$=>u(f($)[0])<u(f($).slice(-1)[0]),h=e.filter(m),g=new Map(e.filter(
$=>!m($)).map($=>[$,[]])),b=new Map,O=r;for(let[$,_]of t.entries()){let v=new Map(_.map(B=>[B,Cy(a.get(B.card)??[],n,s+B.
at)])),M=t[$-1]??[],{buses:E,height:j}=Qm(M,_,h,n,{end:(B,At)=>v.get(B)?.find(St=>St.arrows.includes(At))?.at??s+B.at,start:B=>s+
B.at,room:({room:B})=>B-Er}),P=[...v.values()].flat().map(({label:B})=>B.offsetHeight),R=O,z=Math.max(0,...P),W=O+($||z?
j:0);O=W+(z&&z+Ay);let X=B=>b.get(M[Number(B)])??R;for(let B of E)Qt(c,[Ym(B,{footOf:X,from:R,to:W})]);let ft=Math.max(0,
..._.map(({card:B})=>B<0?0:l(B).offsetHeight));for(let B of _){let At=s+B.at,St=B.card<0?h.filter(Vt=>f(Vt).includes(B)):
[];if(St.length&&Qt(c,[wn(St,[At,W],[At,O+ft])]),b.set(B,O+ft),B.card<0)continue;let Ut=l(B.card).offsetHeight,ie=$===0?
O+ft-Ut:O;b.set(B,ie+Ut),Zm(l(B.card),At-(B.room-Er)/2,ie);for(let{label:Vt,arrows:Xe,at:oo}of v.get(B)??[]){Zm(Vt,oo-Vt.
offsetWidth/2,W+(z-Vt.offsetHeight)/2),c.append(Jm(Xe,oo,W+z,ie));for(let rt of Xe)g.get(rt)?.push([oo,W])}for(let[Vt,Xe]of g)
f(Vt)[0]===B&&Xe.unshift([At,ie+Ut],[At,O+ft])}O+=ft}for(let[$,_]of g)Qt(c,[Xm($,_,s+o+Fo/2)]);return O+(g.size&&Fo)-r}function Zm(t,e,n){
t.style.left=`${Math.round(e)}px`,t.style.top=`${Math.round(n)}px`}function Cy(t,e,n){let o=({arrows:a})=>{let c=a.map(l=>e.
get(Ne(l))?.at(-2)?.at??0);return c.reduce((l,f)=>l+f,0)/c.length},s=[...t].sort((a,c)=>o(a)-o(c)),r=s.reduce((a,{label:c})=>a+
c.offsetWidth+8,0),i=n-r/2;return s.map(a=>{let c=a.label.offsetWidth+8;return i+=c,{...a,at:i-c/2}})}var ep=null,np=()=>ep;async function op(t){let[e]=await Promise.all([Ss(),G()]),n=Po(x,e,w),o=h=>x.statements.article[h.
statement],s=Po(x,e,{...w,about:null}),r=[...new Set(s.map(o))].sort((h,g)=>h-g);if(!r.length){L(t,Yn("arguments",p("p",
{},d("no_arrows"))));return}let i=w.article!==null&&!x.articles.some(({id:h})=>h===w.article),c=r.find(h=>x.articles[h].
id===w.article)??r.find(h=>n.some(g=>o(g)===h))??r[0],l=n.filter(h=>o(h)===c),f=x.articles[c],u=[...new Set(l.flatMap(h=>h.
statements))];ep={article:c,statements:u};let m=Yn("arguments",p("p",{class:"line choosers"},Y(d("argument_article"),r.map(
h=>[x.articles[h].id,x.articles[h].title]),f.id,h=>k({article:h})),p("label",{},`${d("about")} `,jy(e,s))),i&&p("p",{class:"\
quiet"},d("no_such_article")),p("h2",{lang:f.language},f.title),p("p",{class:"source",dir:"ltr"},be(f)),Wy(l,n,u),l.length?
By(e,l):p("p",{},d("no_arrows_here")));L(t,m),l.length&&tp(m,e,l,e.places[c])}function jy({topics:t,cards:e},n){let s=[...new Set(
n.flatMap(({tail:r,head:i})=>[...e[r].about??[],...e[i].about??[]]))].map(r=>t[r]).sort(([,r],[,i])=>r.localeCompare(i));
return Y(d("about"),[["",d("about_all")],...s],w.about??"",r=>k({about:r||null}))}function Wy(t,e,n){return p("p",{class:"\
quiet"},`${F(In())}. `,d("arrows_here",{here:I(t.length,"arrow"),all:e.length})," ",n.length>0&&H(d("show_quotes"),n,d("\
tab_arguments")),p("br"),d("arguments_help"))}function By({cards:t},e){let n=[...new Set(e.flatMap(({tail:a,head:c})=>[a,
c]))].map(a=>t[a]),o=[...n,...e],s=a=>n.some(c=>c.sign===a),i=[...[void 0,"not actual","hedged"].filter(a=>o.some(c=>c.hold===
a)).map(a=>[tc({hold:a}),d(`look_${a?.replace(" ","_")??"plain"}`)]),o.some(a=>a.denied)&&[tc({denied:!0}),`\u2298 ${d("\
held_denied")}`],...["cooperation","conflict"].filter(s).map(a=>[tc({sign:a}),d(`look_${a}`)])];return p("ul",{class:"lo\
oks"},i.map(a=>a&&p("li",{},a)))}function tc({hold:t,denied:e=!1,sign:n="neither"}){let o=S("rect",{x:2,y:2,width:24,height:12,
rx:4,class:`border ${n}`,...Za(t)}),s=e&&S("rect",{x:2,y:2,width:5,height:12,class:"bar-denied"});return S("svg",{class:"\
sample",width:28,height:16,viewBox:"0 0 28 16","aria-hidden":"true"},o,s)}function sp(t,e){let[n,o]=[0,0];return{places:t.map(({top:r,cards:i})=>{let a=i.length?Math.max(0,o-(r+n+i[0].offset)-160):
0;n+=a;let c=i.map(({offset:l,height:f})=>{let u=Math.max(r+n+l,o);return o=u+f+e,u-r-n});return{room:a,tops:c}}),end:o}}
function rp(t){let e=[];for(let n of t){let o=e[e.length-1];o&&n===o[1]+1?o[1]=n:e.push([n,n])}return e.map(([n,o])=>n===
o?`${n}`:`${n}\u2013${o}`).join(", ")}var ec=({sign:t,hold:e,denied:n,doubted:o,isOut:s})=>[t,e&&`held-${e.replace(" ","-")}`,n&&"denied",o&&"doubted",s&&"out"].
filter(Boolean).join(" "),Nr=t=>p("span",{class:`swatch ${ip(t)}`,"aria-hidden":"true"}),ip=t=>t===null?"of-author":`pat\
tern-${t%4}`;function ap({level:t,stretches:e,runs:n},o){let s=e.map(c=>Py(c,o)),i=p(t===0?"p":t===1?"h2":"h3",{class:"w\
ords",dir:"auto",lang:o.reading.lang},s.flatMap((c,l)=>[c,Dy(e[l],o)])),a=n.map(c=>zy(c,o));return{text:i,names:a,ends:n.
map(c=>[s[c.first],s[c.last]])}}function Py({text:t,on:e,begins:n},{claims:o,passages:s,callbacks:r}){if(!e.length)return document.
createTextNode(t);let i=[...new Set(e.map(({claim:f})=>f))],a=i.some(f=>o[f].by!==null),c=i.every(f=>o[f].isOut),l=C([n.
some(f=>o[f].denied)&&p("span",{class:"sign denied","aria-hidden":"true"}),n.some(f=>o[f].doubted)&&p("span",{class:"sig\
n doubted","aria-hidden":"true"}),Fy(t,e,o)],()=>r.open(i.map(f=>o[f].id)),{dir:null,class:`passage${a?" of-source":""}${c?
" out":""}`});for(let f of i)s[f].push(l);return l}var Fy=(t,e,n)=>e.reduce((o,{claim:s,lane:r})=>p("span",{class:`under\
line lane-${r} ${ec(n[s])}`},o),t);function Dy({ends:t},{reading:e,unfold:n}){if(!t.length)return null;let o=rp(t.map(s=>s+
1));return T(o,s=>n(t,s),{class:"number-mark","aria-expanded":"false","aria-label":e.say("reading_notes",{numbers:o})})}
function zy({by:t},{reading:e}){let{name:n,lang:o}=e.claimants[t];return p("div",{class:"speaker"},p("bdi",{lang:o},n),p(
"span",{class:`bar ${ip(t)}`}))}function cp(t,e,n,o){let{by:s,marks:r,actions:i,isSourceInferred:a}=t,{name:c,lang:l}=n.claimants[s??0],f=p("bdi",{lang:l},
a?`[${c}]`:c),u=s===null?n.say("the_author"):[f,`, ${n.say("reading_quoted")}`];return p("div",{class:`note-card ${ec(t)}`},
p("p",{class:"sentence"},p("span",{class:"note-number"},e),C(Gy(t,n),()=>o.open([t.id]),{class:"link whole"})),p("p",{class:"\
whose"}," ",p("span",{class:"name"},Nr(s),p("span",{},u)),r.map(m=>p("span",{class:"mark"},m)),i.map(({label:m,press:h})=>T(
m,h,{class:"action"}))))}function Gy({sentence:t,sign:e,denied:n,doubted:o},{say:s}){let r=t.map((i,a)=>[a>0&&!i.text.startsWith(
",")&&" ",Hy(i,e)]);return[n&&p("strong",{},`\u2298 ${s("look_denied")}: `),o&&p("strong",{},"? "),r]}function Hy({text:t,
kind:e,lang:n,inferred:o=!1},s){let r=o?`[${t}]`:t;return e==="verb"?p("span",{class:`verb ${s}`},r):e?p("bdi",{class:e,
lang:n},r):r}var nc=8;function lp({claimants:t,say:e},n,o){let s=l=>n.some(l),r=[[s(({hold:l,denied:f})=>!l&&!f),"",e("look_plain")],
[s(({hold:l})=>l==="not actual"),"held-not-actual",e("look_not_actual")],[s(({hold:l,doubted:f})=>l==="hedged"||f),"held\
-hedged",e("look_hedged")],[s(({denied:l})=>l),"denied",`\u2298 ${e("held_denied")}`],[s(({doubted:l})=>l),"doubted",`? ${e(
"held_doubted")}`],[s(({sign:l})=>l==="cooperation"),"cooperation",e("look_cooperation")],[s(({sign:l})=>l==="conflict"),
"conflict",e("look_conflict")]],i=t.map((l,f)=>Uy(l,f,o)),a=i.slice(nc),c=t.slice(nc).some(({isChosen:l})=>l);return p("\
div",{class:"reading-key"},p("div",{class:"claimants",role:"group","aria-label":e("reading_claimants")},p("span",{class:"\
quiet"},e("reading_claimants")),i.slice(0,nc),a.length>0&&p("details",{open:c},p("summary",{},e("and_more",{n:a.length})),
a)),p("p",{class:"looks-of-lines"},r.map(([l,f,u])=>l&&p("span",{class:`underline ${f}`},u))))}var Uy=({id:t,name:e,lang:n,
count:o,isChosen:s},r,{choose:i})=>T([Nr(r||null),p("bdi",{lang:n},e),` ${o}`],()=>i(s?null:t),{class:"claimant","aria-p\
ressed":String(s)});var Vy=960,Ky=720,Qy=6,Ir=class{#e=[];#t=-1;#n=S("path",{});constructor(e,n,o){this.element=e,this.drawing=n,this.cards=
o}add(e,n,o,s,r){this.#e.push({row:e,apart:n,claims:o,names:s,ends:r,room:0})}watch(){let{element:e}=this;e.append(S("sv\
g",{class:"leader","aria-hidden":"true"},this.#n)),new ResizeObserver(()=>this.#o()).observe(e);for(let n of["pointerove\
r","focusin"])e.addEventListener(n,o=>this.#r(o.target));for(let n of["pointerleave","focusout"])e.addEventListener(n,()=>this.#r(
null));document.fonts?.ready.then(()=>{this.#t=-1,this.#o()})}#o(){let{element:e,cards:n}=this,o=e.clientWidth;if(!o||o===
this.#t)return;this.#t=o;let s=o<Ky;e.classList.toggle("slim",o<Vy),e.classList.toggle("narrow",s);let r=0,i=this.#e.map(
({row:f,apart:u,claims:m,room:h})=>{r+=h;let g=m.map(O=>({offset:this.#s(O),height:n[O].offsetHeight})),b=u?[{offset:0,height:u.
offsetHeight}]:[];return{top:f.offsetTop-r,cards:s?[]:[...b,...g]}}),a=this.#e.map(({ends:f})=>f.map(([u,m])=>Yy(u,m))),
{places:c,end:l}=sp(i,Qy);for(let[f,u]of this.#e.entries()){u.room=c[f].room,u.row.style.marginTop=u.room?`${u.room}px`:
"";let m=[...u.apart?[u.apart]:[],...u.claims.map(h=>n[h])];for(let[h,g]of m.entries())g.style.top=s?"":`${c[f].tops[h]}\
px`;Jy(u.names,a[f])}e.style.minHeight=s?"":`${l}px`}#s(e){return this.drawing.passages[e][0].offsetTop}#r(e){let{cards:n,
drawing:o,element:s}=this,r=e instanceof Element?e.closest(".passage, .note-card"):null,i=c=>r!==null&&(n[c]===r||o.passages[c].
some(l=>l===r)),a=n.flatMap((c,l)=>i(l)?[l]:[]);for(let c of s.querySelectorAll(".now"))c.classList.remove("now");for(let c of a)
for(let l of[n[c],...o.passages[c]])l.classList.add("now");this.#n.setAttribute("d",a.map(c=>this.#i(c)).join(" "))}#i(e){
let[n]=this.drawing.passages[e];if(!n||this.element.classList.contains("narrow"))return"";let[o,s]=[this.element,this.cards[e]].
map(l=>l.getBoundingClientRect()),r=n.getClientRects()[0],i=n.closest(".words")?.getBoundingClientRect()??r,[a,c]=[r.bottom-
o.top,s.top-o.top+14];return`M${i.right-o.left+2} ${a} L${s.left-o.left} ${c}`}};function Yy(t,e){return t instanceof HTMLElement&&
e instanceof HTMLElement?{top:t.offsetTop,bottom:e.offsetTop+e.offsetHeight}:{top:0,bottom:0}}function Jy(t,e){let n=t.map(
r=>r.firstElementChild),o=n.map(r=>r.offsetHeight),s=0;for(let[r,i]of t.entries()){let{top:a,bottom:c}=e[r],l=e.slice(0,
r).filter(u=>u.bottom>a).length,f=Math.max(0,s-a);s=a+f+o[r],i.style.top=`${a}px`,i.style.height=`${c-a}px`,i.style.right=
`${l*8}px`,n[r].style.marginTop=`${f}px`}}var fp=/^(#{1,6})[ \t]+/,Xy=/[\p{L}\p{N}]/u,pp=t=>[...t].sort((e,n)=>up(e)-up(n)||mp(e)-mp(n)),up=({spans:t})=>t.length?
Math.min(...t.map(([e])=>e)):-1,mp=({spans:t})=>Math.max(0,...t.map(([,e])=>e));function dp(t){let e=new Map,n="";for(let{
quote:s}of t)!s||e.has(s)||(e.set(s,n.length),n+=`${s}

`);let o=t.map(s=>{let r=e.get(s.quote);return r===void 0?s:{...s,spans:[Zy(r,r+s.quote.length)]}});return{text:n,claims:o}}
var Zy=(t,e)=>[t,e];function hp(t,e){let n=t1(t),o=n.map(()=>[]);for(let[i,{spans:a}]of e.entries())for(let[c,l]of a)for(let f=e1(
n,c);f<n.length&&n[f].from<l;f++){let u={from:Math.max(c,n[f].from),to:Math.min(l,n[f].to),claim:i,lane:0};u.to>u.from&&
o[f].push(u)}let s=new Set,r=new Map(o.flatMap((i,a)=>i.map(({claim:c})=>[c,a])));return n.map((i,a)=>{let c=o1(t,i,n1(o[a]),
s,f=>r.get(f)===a),l=c.flatMap(({begins:f})=>f).sort((f,u)=>f-u);return{level:i.level,stretches:c,claims:l,runs:s1(c,e)}})}
function t1(t){let e=[],n=!1;for(let o=0;o<t.length;){let s=t.indexOf(`
`,o),r=s<0?t.length:s,i=t.slice(o,r),a=fp.exec(i)?.[1].length??0;a?e.push({from:o+i.length-i.replace(fp,"").length,to:r,
level:a}):i.trim()&&n?e[e.length-1].to=r:i.trim()&&e.push({from:o+i.search(/\S/),to:r,level:0}),n=!a&&i.trim()!=="",o=r+
1}return e}function e1(t,e){let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].to>e?o=s:n=s+1}return n}function n1(t){let e=[
...t].sort((o,s)=>o.from-s.from||s.to-o.to),n=new Array(4).fill(0);return e.map(o=>{let s=Math.max(0,n.findIndex(a=>a<=o.
from)),i=n.every(a=>a>o.from)?3:s;return n[i]=Math.max(n[i],o.to),{...o,lane:i}})}function o1(t,e,n,o,s){let i=[...new Set(
[e.from,e.to,...n.flatMap(({from:c,to:l})=>[c,l])])].sort((c,l)=>c-l),a=new Map;for(let{claim:c,to:l}of n)s(c)&&a.set(c,
Math.max(a.get(c)??0,l));return i.slice(0,-1).map((c,l)=>{let f=i[l+1],u=n.filter(g=>g.from<=c&&g.to>=f),m=[...new Set(u.
map(({claim:g})=>g))],h=m.filter(g=>!o.has(g));for(let g of h)o.add(g);return{text:t.slice(c,f),on:u.map(({claim:g,lane:b})=>({
claim:g,lane:b})),begins:h,ends:m.filter(g=>a.get(g)===f).sort((g,b)=>g-b)}})}function s1(t,e){let n=[],o=new Map;for(let[
s,{on:r,text:i}]of t.entries()){let a=new Set(r.map(({claim:c})=>e[c].by).filter(c=>c!==null));for(let c of a){let l=o.get(
c);if(l)l.last=s;else{let f={by:c,first:s,last:s};o.set(c,f),n.push(f)}}if(Xy.test(i))for(let c of o.keys())a.has(c)||o.
delete(c)}return n}function gp(t,e,n){let{text:o,claims:s}=t.text===null?dp(t.claims):{...t,text:t.text},r=pp(s),i=r1(hp(o,r),t.title),a={reading:t,
callbacks:e,claims:r,passages:r.map(()=>[]),unfold:(m,h)=>{let g=h.getAttribute("aria-expanded")==="true";h.setAttribute(
"aria-expanded",String(!g));for(let b of m)c[b].classList.toggle("unfolded",!g)}},c=r.map((m,h)=>cp(m,h+1,t,e)),l=p("div",
{class:"reading"}),f=new Ir(l,a,c),u=r.flatMap(({spans:m},h)=>m.length?[]:[h]);for(let[m,h]of i.entries()){let{text:g,names:b,
ends:O}=ap(h,a),$=m===0&&[p("div",{class:"about"},n),lp(t,r,e)],_=m===0&&u.length>0&&i1(u,c,t),v=p("div",{class:"notes"},
_,h.claims.map(E=>c[E])),M=p("div",{class:`row level-${h.level}`},p("div",{class:"speakers"},b),p("div",{},g,$),v);l.append(
M),f.add(M,_||null,h.claims,b,O)}return f.watch(),{element:l,show:m=>a1(a,c,m)}}function r1(t,e){return t[0]?.level===1?
t:[{level:1,stretches:[{text:e,on:[],begins:[],ends:[]}],claims:[],runs:[]},...t]}var i1=(t,e,{say:n})=>p("div",{class:"\
unplaced"},p("p",{class:"quiet"},n("reading_unplaced")),t.map(o=>e[o]));function a1({claims:t,passages:e},n,o){let s=new Set(
o),r=({id:c})=>s.has(c),i=new Set(t.flatMap((c,l)=>r(c)?e[l]:[]));for(let c of e.flat())c.classList.toggle("current",i.has(
c));for(let[c,l]of t.entries())n[c].classList.toggle("current",r(l)),n[c].toggleAttribute("data-current",r(l));for(let c of[
...e.flat(),...n])c.removeAttribute("aria-current");let a=[...i][0]??n[t.findIndex(r)];return a?.setAttribute("aria-curr\
ent","location"),a}var wp="author",oc=t=>N().statements.get(t).sources?.at(-1)??null;function sc(t){let e=oc(t);return e===null?wp:N().entities[e].
id}function xp(t,e,n){let{entities:o}=N(),s=new Map([[null,0]]);for(let c of e)s.set(oc(c),(s.get(oc(c))??0)+1);let[r,...i]=s;
return[r,...i.sort(([,c],[,l])=>l-c)].map(([c,l])=>{let f=c===null?wp:o[c].id,u=d("reading_author",{name:t.author||t.publisher}),
m=c===null?{name:u}:{name:Z(o[c]),lang:$t(o[c].id)};return{id:f,...m,count:l,isChosen:f===n}})}function bp(t,e,n){let{names:o,
labels:s,statements:r}=x,i=N(),a=new Map(e.map(({id:l},f)=>[l,f||null])),c=c1(new Set(t));return t.map(l=>{let f=i.statements.
get(l),u=r.mode[l]!==tn,m=o.stances[r.stance[l]],h=m==="doubts"||m==="rejects",g=r.certainty[l]!==0||h,b=f.sources??[],O=[
b.length>1&&`${d("according_to")} ${hn(b).join(" > ")}`,u&&s.modes[r.mode[l]],r.certainty[l]!==0&&s.certainties[r.certainty[l]],
m==="doubts"&&d("author_doubts"),m==="rejects"&&d("author_rejects"),f.ended&&d("ended")],$=o.signs[pt(l).sign],_=c.get(l);
return{id:x.keys.at(l),spans:i.bodies.get(r.article[l])===null?[]:Co(l),quote:Dt(l),sentence:yp(l),sign:$==="together"?"\
cooperation":$,hold:u?"not actual":g?"hedged":void 0,denied:r.polarity[l]!==0,doubted:h,by:a.get(sc(l))??null,isSourceInferred:f.
inferred?.includes("according_to")??!1,marks:O.filter(v=>typeof v=="string"),isOut:!n[l],actions:_?[{label:d("show_in_gr\
aph"),press:()=>k({tab:"graph",open:_,pair:null})}]:[]}})}function c1(t){let e=new Map;for(let{a:n,b:o,rows:s}of y.pairs.
values())for(let r of s){let i=x.ties.statement[r];!t.has(i)||e.has(i)||e.set(i,af(n,o))}return e}function yp(t,e=0){let{
statements:n,roles:o}=N(),{s,inferred:r=[]}=n.get(t),{verb:i,ends:a,field:c}=xe(t),l=(u,m)=>({...l1(u,e),inferred:r.includes(
m)}),f=(e?[]:[...Io(t)].sort(([u],[m])=>u-m)).flatMap(([u,m])=>[{text:`, ${o[u].label}`},l(m,o[u].id)]);return[l(s,"subj\
ect"),{text:i,kind:"verb"},...a.map(u=>l(u,c)),...f]}function l1(t,e){let n=N();if(typeof t=="string")return{text:t,kind:"\
name"};if(t>=0)return{text:Z(n.entities[t]),kind:"name",lang:gn(t)};let o=-1-t;if(e>=2)return{text:`#${x.keys.at(o).split(
"#")[1]}`,kind:"nested"};let s=yp(o,e+1).map(({text:r,inferred:i})=>i?Xt(r):r);return{text:`\u201C${Ha(s.join(" "),o)}\u201D`,
kind:"nested"}}function $p(t){let e=new Map;for(let n of t)for(let o of qr(n))e.set(o,(e.get(o)??0)+1);return e}function qr(t,e=new Set(
[t])){let{s:n,o,roles:s=[]}=N().statements.get(t),r=new Set;for(let i of[n,o,...s.map(([,a])=>a)])if(typeof i=="number"){
if(i>=0)r.add(i);else if(!e.has(-1-i)){e.add(-1-i);for(let a of qr(-1-i,e))r.add(a)}}return r}var Op=30,f1=8;function Sp(t,e){let{articles:n}=x;if(n.length<2)return null;let o=u1(),s=o.indexOf(t),r={n:s+1,of:o.length},
i=(c,l,f)=>T(l,()=>_p(o[s+c]),{"aria-label":d(f),disabled:o[s+c]===void 0}),a=p("details",{class:"menu articles"},p("sum\
mary",{},d("articles_list",r)));return a.addEventListener("toggle",()=>a.open&&a.childElementCount===1&&a.append(m1(o,t,
e))),p("div",{class:"line"},i(-1,"\u2039","previous_article"),a,i(1,"\u203A","next_article"))}var _p=t=>k({article:x.articles[t].
id,open:null});function u1(){let{articles:t}=x,e=n=>t[n].first??t[n].last??Number.MAX_SAFE_INTEGER;return[...t.keys()].sort(
(n,o)=>e(n)-e(o)||n-o)}function m1(t,e,n){let o=x.articles.map(()=>[0,0]);for(let[c,l]of x.statements.article.entries())
o[l][1]++,n[c]&&o[l][0]++;let s=c=>p("li",{},d1(c,c===e,o[c])),r=p("div",{class:"found"},Le(t.map(s),Op)),i=c=>{let l=c.
toLocaleLowerCase().split(/\s+/).filter(Boolean),f=t.filter(u=>l.every(m=>p1(u).includes(m)));L(r,f.length?Le(f.map(s),Op):
p("p",{class:"quiet"},d("no_article_called",{text:c})))},a=p("input",{type:"search","aria-label":d("find_article"),placeholder:d(
"find_article"),oninput:({target:c})=>i(c.value)});return p("div",{},t.length>=f1&&a,r)}function p1(t){let{title:e,author:n,
publisher:o,published:s,first:r}=x.articles[t],i=r===null?"":ct(r);return[e,n,o,s,i].join(" ").toLocaleLowerCase()}function d1(t,e,[
n,o]){let s=x.articles[t],r=n<o?d("matching_of",{n,of:I(o,"statement")}):I(o,"statement");return T([p("span",{class:"tit\
le",dir:"auto",lang:s.language},s.title),p("span",{class:"quiet"},p("bdi",{},s.publisher),` \xB7 ${Un(s)} \xB7 ${r}`)],()=>_p(
t),{"aria-current":e?"true":null})}var h1=500,se=null,rc=null;async function kp(t){await G();let{articles:e}=x,n=e.findIndex(({id:c})=>c===w.article),o=Math.
max(0,n);if(!e.length){L(t,Yn("article",p("p",{},d("no_articles"))));return}let s=w.article!==null&&n<0,r=[y,o,s,w.about,
w.claimant,w.language];if(!(se&&t.contains(se.sheet)&&se.of.every((c,l)=>c===r[l]))||!se){let c=se&&t.contains(se.sheet)&&
se.of[1]===o;se={of:r,...g1(o,s)},L(t,se.sheet),c||(rc=null)}let a=se.reading.show([...De()].map(c=>x.keys.at(c)));a&&rc!==
w.open&&Ja(a,se.sheet)&&a.scrollIntoView({block:"center"}),rc=w.open}function g1(t,e){let n=x.articles[t],o=N().bodies.get(
t),s=$i(x,w),r=Lt(x.statements.article,t).filter(s),i=$p(r),a=w.about===null?void 0:_s(w.about),c=a!==void 0&&i.has(a)?a:
null,l=xp(n,r,w.claimant),f=l.find(({isChosen:O})=>O)?.id??null,u=r.filter(O=>(c===null||qr(O).has(c))&&(f===null||sc(O)===
f)),m=ae(x,w),h=bp(u,l,m),g=gp({title:n.title,lang:n.language,text:o,claims:h,claimants:l,say:d},{open:b1,choose:O=>k({claimant:O})},
[e&&p("p",{class:"quiet"},d("no_such_article")),p("p",{class:"source",dir:"ltr"},be(n),x1(n)," ",Ya(n)),w1(n),o===null&&
p("p",{class:"quiet"},d("quotes_only")),p("p",{class:"quiet"},y1(u,r.length,m))]),b=p("div",{class:"line choosers"},Sp(t,
m),$1(i,c));return{sheet:Yn("article",b,g.element),reading:g}}function w1({status:t,newer:e}){if(t==="retracted")return p(
"p",{class:"notice"},d("counts_nowhere"));if(!e.length)return null;let n=e.map(o=>{let{id:s,title:r}=x.articles[o];return[
" ",C(he(r),()=>k({article:s,open:null}))]});return p("p",{class:"notice"},d("counts_in_newer"),n)}var x1=({licence:t})=>t?
` \xB7 ${t}`:"";function b1(t){let e=t.map(n=>x.keys.numberOf(n));return e.length===1?xt(e[0]):K(e,d("quotes"))}function y1(t,e,n){
let o=t.filter(a=>!n[a]).length,s=I(e,"statement"),r=t.length<e?d("shown_of",{n:t.length,of:s}):s,i=o?`, ${d("left_out_b\
y_filters",{n:o})}`:"";return`${F(In())}. ${F(r)}${i}.`}function $1(t,e){let{entities:n}=N(),s=[...t].sort(([,i],[,a])=>a-
i).slice(0,h1).map(([i,a])=>[n[i].id,`${Z(n[i])} (${a})`]),r=e===null?"":n[e].id;return p("label",{},`${d("about")} `,Y(
d("about"),[["",d("about_all")],...s],r,i=>k({about:i||null})))}var O1=["aim","audience","meant for"];async function Lp(t){await G();let{bargains:e,others:n}=ks(),o=e.map(r=>Mp(r,Oi(x,
w,r))),s=e.some(r=>!Oi(x,w,r));L(t,zt(p("h2",{},d("tab_bargains")),p("p",{class:"quiet"},d("exchange_help")),s&&p("p",{class:"\
quiet"},d("outcome_elsewhere")),o.length?o:p("p",{},d("no_exchange")),n.length>0&&[p("h2",{},d("other_offers")),n.map(r=>Mp(
r))]))}function Mp(t,e){let n=N(),o=Rt(y.chosen,t.flatMap(u=>u.statements)),s=De(),i=t.map(u=>x.relations[u.relation]).reduce(
(u,m)=>m.wider.length>u.wider.length?m:u),a=o.filter(u=>pt(u)===i),c=vp(o.map(u=>n.statements.get(u).s)),l=vp(a.flatMap(
u=>n.statements.get(u).o??[])),f=u=>n.roles.map((m,h)=>u.includes(m.function??"")&&ic(m.label,M1(h,o),t,u));return p("se\
ction",{class:"bargain","aria-current":o.some(u=>s.has(u))&&"location"},p("h3",{},Ap(c),` ${za(i,c)} `,Ap(l)),e&&p("p",{
class:"outcome"},p("strong",{},`${d("outcome")}: `),S1(e)),p("dl",{},ic(d("offered_thing"),Tp(t.map(u=>u.things))),ic(d(
"offered_to"),Tp(t.map(u=>u.targets))),f(cs),f(O1)),e?_1(e):p("p",{class:"quiet"},`${d("dates")}: ${Ep(t)}`),p("p",{class:"\
actions"},I(t.length,"act"),", ",C(I(o.length,"statement"),()=>K(o,i.label))))}var vp=t=>[...new Map(t.map(e=>[ne(e),e])).
values()],Ap=t=>t.map((e,n)=>[n?", ":"",kr(e)]),S1=({outcome:t,again:e})=>`${t}${e?`, ${d("offered_again")}`:""}`;function _1({
moves:t}){let e=t.map(([n,o,s,r])=>p("li",{},p("span",{class:"when"},k1(s)?Xt(o):o||d("date_unknown")),p("span",{},p("st\
rong",{},n),": ",H(Ot(s[0]),s,n),r&&` (${d("may_be",{doubt:r})})`)));return p("details",{class:"course",open:t.length<8},
p("summary",{},d("course")),p("ol",{},e))}var k1=t=>t.some(e=>N().statements.get(e).inferred_when);function Ep(t){let e=Rt(
y.chosen,t.map(r=>r.statements[0])),{first:n,last:o}=x.statements,s=r=>Hs(N().statements.get(r),[n[r],o[r]]);return[...new Set(
e.map(s))].join(", ")}function ic(t,e,n=[],o=[]){let s=e.map(({shown:r,name:i,by:a})=>{let c=n.filter(u=>u.statements.some(
m=>a.includes(m))),f=o===cs&&c.length<n.length&&` ${d("in_some",{n:c.length,of:n.length})}: ${Ep(c)}`;return p("li",{},r,
" ",H(String(a.length),a,i),f&&p("span",{class:"quiet"},f))});return s.length>0&&p("div",{},p("dt",{},t),p("dd",{},p("ul",
{},s)))}function Tp(t){let e=new Map;for(let[o,s]of t.flatMap(r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=x.
offers;return[...e].map(([o,s])=>({shown:C(n[o],()=>ot(o),{lang:_e(o)}),name:n[o],by:s}))}function M1(t,e){let n=new Map;
for(let o of e)for(let[s,r]of N().statements.get(o).roles??[]){if(s!==t)continue;let i=ne(r);n.set(i,{shown:kr(r),name:i,
by:[...n.get(i)?.by??[],o]})}return[...n.values()]}function Np(t,e){let n=t.sources.map(({id:a,label:c})=>({id:a,label:c}));n.sort((a,c)=>Ip(a.label,c.label)||Ip(a.id,c.id));
let s=[...t.signers.map(a=>`by:${a}`),...n.map(({id:a})=>`of:${a}`)].map((a,c)=>({name:a,isSigner:c<t.signers.length,claims:0,
disputed:0,shared:0})),r=new Map(n.map(({id:a},c)=>[a,t.signers.length+c])),i={holders:s,disputes:new Map};for(let a of v1(
t,e,r).values())A1(i,a);return i}function v1(t,e,n){let{publisher:o,author:s}=t.statements,r=new Map;for(let i of ws(t,e)){
let{claim:a,who:c,at:l}=i,f=r.get(a)??new Map;r.set(a,f);for(let u of new Set(c===null?[o[l],s[l]]:[n.get(c)??-1]))u>=0&&
f.set(u,[...f.get(u)??[],i])}return r}function A1({holders:t,disputes:e},n){let o=[...n].sort(([i],[a])=>i-a),[s,r]=[new Set,
new Set];for(let[i,[a,c]]of o.entries()){c.some(({held:l})=>l)&&t[a].claims++;for(let[l,f]of o.slice(i+1)){let[[u]=[-1]]=Li(
c,f),m=a*t.length+l;Ei(u)&&e.set(m,(e.get(m)??0)+1);for(let h of Ei(u)?[s]:Wl(u)?[r]:[])t[l].isSigner&&h.add(a),t[a].isSigner&&
h.add(l)}}for(let i of s)t[i].disputed++;for(let i of r)t[i].shared++}function T1({holders:t,disputes:e},n){let o=n===void 0?
-1:t.findIndex(({name:a})=>a===n),s=null;for(let[a,c]of e){let[l,f]=[Math.floor(a/t.length),a%t.length];if(o>=0&&l!==o&&
f!==o)continue;let u=!s||c>s.number,m=s&&c===s.number&&(l<s.one||l===s.one&&f<s.other);(u||m)&&(s={one:l,other:f,number:c})}
if(t.length<2)return null;let r=o>=0?o:s?.one??0,i=s?s.one+s.other-(o>=0?r:s.one):r?0:1;return[t[r].name,t[i].name]}function Rr(t,e,n){
if(e.compared_with)return{state:e,standings:Np(t,e)};let o=c=>String(e[c])===String(n[c])?null:e[c],s={...e,modes:o("mod\
es"),polarities:o("polarities")},r=Np(t,s),i=String(e.according_to)!==String(n.according_to)&&e.according_to.length===1,
a=T1(r,i?e.according_to[0]:void 0);return{state:a?{...s,according_to:[a[0]],compared_with:[a[1]]}:s,standings:r}}var Ip=(t,e)=>t<
e?-1:t>e?1:0;var L1={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},qp=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,E1=/[^\p{ASCII}]/u,
Rp=new Map;function Cp(t){let e=Rp.get(t);if(e!==void 0)return e;let o=[...t.normalize("NFKD").replace(qp,"").toLowerCase().
replace(qp,"")].map(s=>L1[s]??(/\p{Pd}/u.test(s)?"-":/\s/u.test(s)?" ":s)).join("");return Rp.set(t,o),o}function kt(t){
return(E1.test(t)?Array.from(t,Cp).join(""):t.toLowerCase()).replace(/\s+/g," ").trim()}var ac=t=>kt(t).split(" ").filter(
Boolean);function cc(t){let e=[],n="",o=0;for(let s of t){let r=Cp(s);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<
r.length;i++)e.push(o)}o+=s.length}return{plain:n,places:[...e,o]}}function jp(t,e){let{plain:n,places:o}=cc(t),s=[];for(let r of e)
for(let i=n.indexOf(r);r&&i>=0;i=n.indexOf(r,i+r.length))s.push([o[i],N1(t,o,i+r.length-1)]);return s.sort((r,i)=>r[0]-i[0]||
i[1]-r[1]),s.filter(([r],i)=>s.slice(0,i).every(([,a])=>a<=r))}function N1(t,e,n){let o=n+1;for(;e[o]===e[n]&&o<e.length-
1;)o++;return e[n]+t.slice(e[n],e[o]).trimEnd().length}var I1=/[\p{L}\p{N}]/u;function Do(t,e){let n=e===0?" ":t[e-1];return n===
" "||n===`
`||!I1.test(n)}function Cr(t,e,n,o){let s=()=>{let i=kt(e.wanted),a=o(c=>kt(c).includes(i));L(n,a.some(Boolean)?a:p("p",{class:"quiet"},
d("sources_none",{words:e.wanted})))};return s(),[p("input",{type:"search",value:e.wanted,placeholder:d("sources_find"),
"aria-label":t,oninput:i=>{e.wanted=i.target.value,s()}}),n]}var Wp=8,q1=50,R1={wanted:""};function Pp(t,e,n,o){let s=t.filter(m=>!m.isSigner&&m.claims),r=t.filter(({isSigner:m})=>m),
i=m=>[...m].sort((h,g)=>g.claims-h.claims),c=[["sources_differ",s.filter(m=>m.disputed).sort((m,h)=>h.disputed-m.disputed),
m=>d("source_disputed",{n:m.disputed,of:m.claims})],["sources_shared",i(s.filter(m=>!m.disputed&&m.shared)),m=>d("source\
_shared",{n:m.shared,of:m.claims})],["sources_reported",i(s.filter(m=>!m.disputed&&!m.shared)),()=>d("source_reported")],
["sources_authors",i(r),()=>d("compare_own_claims")]],l=(m,h,g)=>p("li",{},T([p("span",{dir:"auto",lang:xo([m])},F(Ge([m]))),
g!==null&&p("span",{class:"num"},q(g)),p("small",{},h)],()=>o(m),{"aria-current":e.some(b=>String(b)===m)?"true":null})),
f=m=>{let h=$=>m(Ge([$])),b=["authors","everyone"].filter($=>($==="everyone"||r.length>1)&&h($)).map($=>l($,d(`source_${$}`),
null));return[...c.map(([$,_,v])=>{let M=_.filter(({name:E})=>h(E)).map(E=>l(E.name,v(E),E.claims));return M.length>0&&[
p("h2",{},d($)),Bp(M)]}),b.length>0&&[p("h2",{},d("sources_together")),Bp(b)]]},u=d(n?"sources_find_second":"sources_fin\
d_first");return p("nav",{class:"sources","aria-label":d("sources_find")},Cr(u,R1,p("div",{}),f))}function Bp(t){let e=p(
"ul",{},t.slice(0,Wp));return[e,No(t,Wp,q1,n=>e.append(...n))]}var C1=5,j1=40,lc=2,Fp=12,W1={affirms:"\u2713",denies:"\u2715",doubts:"?",rejects:"\u2715"},xn=1;async function fc(t){await G();
let{state:e,standings:n}=Rr(x,w,V);if(!e.compared_with){L(t,zt(p("h2",{},d("comparison")),p("p",{},d("compare_nobody"))));
return}let o=[e.according_to,e.compared_with],s=y.parts??xs(x,e,e.compared_with),r=([c,l])=>(xn=1,k({according_to:c,compared_with:l,
modes:e.modes,polarities:e.polarities})),i=c=>{let l=o[1-xn],f=String(l)===c?o[xn]:l;return r(xn?[f,[c]]:[[c],f])},a=c=>{
xn=c,fc(t).then(()=>t.querySelector("input")?.focus())};L(t,p("div",{class:"sheet compare"},Pp(n.holders,o,xn,i),p("sect\
ion",{class:"comparison"},p("h2",{},d("comparison")),p("p",{class:"quiet"},P1(o)),p("p",{class:"line"},T(`\u21C4 ${d("co\
mpare_swap")}`,()=>r([o[1],o[0]])),w.compared_with&&T(d("compare_end"),B1)),F1(s,o,a))))}var B1=()=>k({according_to:V.according_to,
compared_with:null,modes:w.modes??V.modes,polarities:w.polarities??V.polarities});function P1(t){let n=t.filter(s=>Ks(s).
length).map(s=>d("compare_known_by",{name:Ge(s),by:Jt(Ks(s),3)})),o=ge()&&`${F(Ys())}.`;return[!w.compared_with&&d("comp\
are_most"),...n,o].filter(Boolean).join(" ")}function F1({claims:t},e,n){let o=e.map(Ge),s=e.map((r,i)=>{let a=t.flat().
filter(({positions:f})=>f[i].some(u=>u.held)),c=Ks(r),l=c.length?d("quoted_by",{by:Jt(c,2)}):d("compare_own_claims");return p(
"th",{scope:"col"},p("span",{dir:"auto",lang:xo(r)},F(o[i])),p("small",{},`${l} \xB7 ${I(a.length,"claim")}`),T(d("compa\
re_change"),()=>n(i),{"aria-pressed":String(xn===i),"aria-label":d("compare_change_side",{name:o[i]})}))});return p("tab\
le",{},p("thead",{},p("tr",{},p("th",{scope:"col"},d("claim_column")),s)),uo.map((r,i)=>z1(r,D1(t[i],e),e)))}function D1(t,e){
let{entities:n,statements:o}=N(),s=new Set(e.flat().map(c=>c.replace(/^of:/,""))),r=c=>{let{s:l,o:f}=o.get(c.statements[0]);
return[l,f].some(u=>typeof u=="number"&&u>=0&&s.has(n[u].id))},i=[...t].sort((c,l)=>c.statements[0]-l.statements[0]),a=new Set(
i.filter(r));return[...a,...i.filter(c=>!a.has(c))]}function z1(t,e,n){let[o,s]=n.map(Ge),r=d(`compare_${t}`,{first:o,second:s}),
i=e.flatMap(g=>g.statements),a=p("tr",{class:"part"},p("th",{colspan:3,scope:"rowgroup"},p("h3",{},F(r)," ",H(e.length,i,
r))," ",p("small",{},e.length?d(`compare_${t}_meaning`,{first:o,second:s}):d(`compare_${t}_none`,{first:o,second:s})))),
c=Ln(),l=({statements:g})=>g.includes(c),f=g=>g.map(b=>G1(b,n,l(b))),u=p("tr",{class:"more"}),m=Math.max(C1,1+e.findIndex(
l)),h=No(e,m,j1,g=>u.before(...f(g)));return h&&u.append(p("td",{colspan:3},h)),p("tbody",{},a,f(e.slice(0,m)),h&&u)}function G1(t,e,n){
let{statements:o,positions:s}=t,[r]=s.flat().map(({at:i,claim:a})=>x.statements.claim[i]===a?i:H1(i,a));return p("tr",{"\
aria-current":n&&"location"},p("th",{scope:"row"},U1(r,o)),e.map((i,a)=>{let c=[...new Map(s[a].map(l=>[l.at,l])).values()];
return p("td",{class:c.some(({how:l})=>l==="doubts"||l==="rejects")?"doubting":null},p("strong",{class:"of",dir:"auto",lang:xo(
i)},F(Ge(i))),c.slice(0,lc).map(V1),c.length>lc&&C(d("more",{n:c.length-lc}),()=>K(t.sides[a],Ot(r))),!c.length&&p("span",
{class:"quiet"},K1(i,o)))}))}function H1(t,e){let{denials:n,claim:o}=x.statements,s=n.find(([r,i])=>r===t&&o[i]===e);return s?
s[1]:t}function U1(t,e){let[n,o,s]=qo(t),r=it(n,gn(N().statements.get(t).s)),i=s===void 0?null:[" ",it(s,gn(xe(t).ends[0]))],
{mode:a}=x.statements,c=[a[t]>0&&x.labels.modes[a[t]],N().statements.get(t).ended&&d("ended")],l=()=>e.length===1?xt(e[0]):
K(e,Ot(t)),f=p("span",{class:`verb ${x.names.signs[pt(t).sign]}`},o);return[p("span",{dir:"auto"},C([r," ",f,i,Ua(t)],l)),
c.map(u=>u&&[" ",p("span",{class:"mark"},u)])]}function V1({at:t,how:e,who:n,certainty:o}){let s=e==="doubts"||e==="reje\
cts",r=n!==null&&N().statements.get(t).inferred?.includes("according_to"),i=s&&ym(t,Fp)||Or(t,Fp),a=[o?x.labels.certainties[o]:
null,r&&d("source_inferred")];return p("div",{class:"stand"},p("span",{class:"disc","aria-hidden":"true"},W1[e]),C(d(`co\
mpare_${e}`),()=>xt(t),{class:"link how"}),a.map(c=>c&&[" ",p("span",{class:"mark"},c)]),p("blockquote",{dir:"auto",lang:nt(
t).language},i))}function K1(t,e){if(e.some(xi(x,t)))return d("compare_no_position");let{s:n}=N().statements.get(e[0]),o=typeof n==
"number"&&n>=0&&t.includes(`of:${N().entities[n].id}`);return d(o?"compare_told_of":"compare_no_claim")}function Dp(t){let e=p("div",{class:"fitted"}),n=0;return new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===n||(n=
e.clientWidth,L(e,t(n)))}).observe(e),e}var[zp,Gp]=[84,52],Kp=4,uc={bargain:()=>[re(9,26),Mt("cooperation",20,18,58,18),zo("cooperation",66,18),Mt("quiet dashed",
26,34,64,34),Ke("quiet",18,34,-1),re(75,26)],spiral:()=>[11,25,39].flatMap((t,e)=>Q1(t+2,e%2===1)),contested:(t,{title:e})=>[
...Vp("hatched"),e==="Denied"?mc(72,11):pc(72,11)],quoted:()=>[...Y1(),Hp(34,34,"\u201C \u201D")],"main cause":({denied:t})=>[
t?mc(16,26,12):re(16,26,11),Mt("quiet thick",32,26,56,26),Ke("quiet",59,26,1),S("rect",{class:"solid",x:62,y:15,width:20,
height:22,rx:4})],reasons:({reasons:t=[],effects:e=[]})=>t.some(n=>n>0)?J1(t):X1(t.length,e),precedent:()=>[Mt("quiet",4,
34,80,34),S("rect",{class:"solid",x:12,y:27,width:14,height:14}),S("path",{class:"line quiet",d:"M19 21 C30 9 52 9 62 21"}),
Ke("quiet",63,22,1,55),S("rect",{class:"hollow dashed",x:56,y:27,width:14,height:14})],forecast:()=>[Mt("ink",2,16,26,16),
S("path",{class:"line ink dashed",d:"M26 16 C44 16 46 40 76 41"}),Ke("ink",80,41,1)],plan:()=>[re(12,26),Mt("ink dashed",
24,26,52,26),Ke("ink",56,26,1),S("rect",{class:"hollow dashed",x:60,y:16,width:21,height:20,rx:3})],pair:({signs:t=[]})=>t.
length===2?[re(9,26),Mt("cooperation",20,18,56,18),zo("cooperation",64,18),...Up(20,34,62),re(75,26)]:[re(9,26),...t[0]===
"conflict"?Up(20,26,62):[Mt("cooperation",20,26,56,26),zo("cooperation",64,26)],re(75,26)],position:()=>[re(12,26),Mt("i\
nk",26,26,44,26),S("rect",{class:"hollow",x:46,y:14,width:36,height:24,rx:6}),Hp(64,31,"\xB1")],denied:()=>[S("rect",{class:"\
solid",x:4,y:10,width:5,height:32}),...Vp("",9,10,66,32),mc(72,11)]},Qp=t=>S("svg",{class:"small-figure",width:zp,height:Gp,
viewBox:`0 0 ${zp} ${Gp}`,"aria-hidden":"true"},(Object.hasOwn(uc,t.kind)?uc[t.kind]:uc.quoted)(t.figure,t)),re=(t,e,n=8)=>S(
"circle",{class:"solid",cx:t,cy:e,r:n}),Mt=(t,e,n,o,s)=>S("line",{class:`line ${t}`,x1:e,y1:n,x2:o,y2:s}),zo=(t,e,n)=>S(
"path",{class:`head ${t}`,d:`M${e-10} ${n-5.5} L${e} ${n} L${e-10} ${n+5.5} Z`}),Ke=(t,e,n,o,s=0)=>S("path",{class:`line\
 ${t}`,d:"M-8 -6 L0 0 L-8 6",transform:`translate(${e} ${n}) rotate(${s}) scale(${o} 1)`}),Hp=(t,e,n)=>S("text",{class:"\
middle",x:t,y:e},n),Up=(t,e,n)=>[Mt("conflict",t,e,n,e),S("line",{class:"line conflict thick",x1:n,x2:n,y1:e-8,y2:e+8})],
Q1=(t,e)=>[Mt("conflict",8,t,76,t),S("line",{class:"line conflict thick",x1:e?8:76,x2:e?8:76,y1:t-6,y2:t+6})],Vp=(t,e=2,n=8,o=70,s=36)=>[
S("rect",{class:`hollow ${t&&"dotted"}`,x:e,y:n,width:o,height:s,rx:6}),...[.35,.65].map((r,i)=>Mt("quiet",e+10,n+r*s,e+
o-(i?24:12),n+r*s))],pc=(t,e)=>S("g",{},re(t,e,9),S("text",{class:"middle on-solid",x:t,y:e+4.5},"?")),mc=(t,e,n=9)=>S("\
g",{},S("circle",{class:"hollow",cx:t,cy:e,r:n}),S("path",{class:"line ink",d:`M${t-n*.7} ${e+n*.7} L${t+n*.7} ${e-n*.7}`})),
Y1=()=>[S("path",{class:"hollow",d:"M10 8 H66 a6 6 0 0 1 6 6 V32 a6 6 0 0 1 -6 6 H30 L20 47 V38 H10 a6 6 0 0 1 -6 -6 V14\
 a6 6 0 0 1 6 -6 Z"})],J1=t=>[...t.slice(0,Kp).map((e,n)=>S("rect",{class:"bar",x:2,y:2+n*13,width:Math.max(58-12*Math.max(
e-1,0),12),height:9,rx:2})),Mt("ink",62,26,71,26),Ke("ink",73,26,1),re(79,26,5)];function X1(t,e){let n=Math.min(Math.max(
t,1),Kp),o=e.slice(0,3),s=[...Array(n).keys()].map(i=>26+(i-(n-1)/2)*13),r=o.map((i,a)=>26+(a-(o.length-1)/2)*19);return[
...s.flatMap(i=>r.map(a=>S("path",{class:"line quiet thin",d:`M17 ${i} C36 ${i} 34 ${a} 54 ${a}`}))),...s.map(i=>S("rect",
{class:"bar",x:1,y:i-4.5,width:16,height:9,rx:2})),...o.map((i,a)=>S("rect",{class:`hollow ${i?"":"dashed"}`,x:55,y:r[a]-
8,width:27,height:16,rx:3}))]}var J=7,Jp=4,jr=8;function Xp(t,e,n,o){return Wr(t,e,n,o,!0)??Z1(t,Wr(t,e,n,o,!1),e,n)}var Jn=({left:t})=>t+J+Jp,Go=({left:t,
width:e})=>t-J-Jp-e;function Wr(t,e,n,o,s){let r=[],i=[];for(let a of t){let c=Jn(a)+a.width<=n,l=s&&!c?Math.max(Go(a),e):
a.left-J;if(s&&!c&&Go(a)<e)return null;let f=Math.max(a.right,a.left)+J,u=r.findIndex(m=>m+jr/2<=l);if(u<0&&(u=r.length),
u>=o)return null;r[u]=s&&c?Math.max(f,Jn(a)+a.width+jr/2):f,i.push({row:u,words:s?c?Jn(a):Go(a):null})}return i}function Z1(t,e,n,o){
if(!e)return null;let s=[];return e.map(({row:r},i)=>{let a=t[i],c=e.findIndex((m,h)=>h>i&&m.row===r),l=c<0?o:t[c].left-
J-jr,f=Jn(a)+a.width<=l,u=!f&&Go(a)>=Math.max(s[r]??n,n);return s[r]=Math.max(a.right,a.left,f?Jn(a)+a.width:0)+J+jr,{row:r,
words:f?Jn(a):u?Go(a):null}})}function Zp(t,e){let n=new Map,o=[];for(let s of t){let r=s.first===null||s.last===null?-1:
Yp(e,s.first);r<0||r!==Yp(e,s.last)?o.push(s):n.set(r,[...n.get(r)??[],s])}return{bins:n,wide:o}}var Yp=(t,e)=>Re(t.length,
n=>t[n]<=e)-1;var t$=.6,e$={circle:`M${J-1} 0 A${J-1} ${J-1} 0 1 1 ${1-J} 0 A${J-1} ${J-1} 0 1 1 ${J-1} 0 Z`,square:"M-5.5 -5.5 H5.5 V\
5.5 H-5.5 Z",diamond:"M-7 0 L0 -7 L7 0 L0 7 Z"},dc=t=>e$[x.encodings.signs[t].form];function n$(t){let e=x.encodings.holds[x.
names.holds.indexOf(t)];return pn((e?.dashes??[]).map(n=>n*t$))}function hc({main:t}){let{hold:e,mark:n}=x.statements;return x.
names.marks[n[t]]==="doubted"?"doubted":x.names.holds[e[t]]}function bn(t,e,n,o){let s=x.names.signs[t];return S("g",{class:`\
form ${s} ${e==="plain"?"filled":"hollow"}`,transform:`translate(${n} ${o})`},S("path",{d:dc(t),...n$(e)}),e==="denied"&&
S("path",{class:"slash",d:"M-6 6 L6 -6"}),e==="doubted"&&S("text",{class:"doubt",y:4.5},"?"))}var td=(t,e)=>S("svg",{class:"\
sample",width:18,height:16,viewBox:"-9 -8 18 16","aria-hidden":"true"},bn(t,e,0,0)),o$=()=>S("svg",{class:"sample",width:32,
height:16,viewBox:"-9 -8 32 16","aria-hidden":"true"},Br(2,-7,21,0),bn(2,"plain",0,0)),Br=(t,e,n,o)=>S("rect",{class:`da\
ys ${x.names.signs[t]}`,x:e,y:o-J,width:Math.max(n-e,0),height:2*J,rx:4}),yn=(t,e,...n)=>S("g",{class:"mark",tabindex:0,
role:"button","aria-label":t,onclick:e,onkeydown:Vi(e)},S("title",{},t),n);function Ho(t,e){return e&&t.setAttribute("ar\
ia-current","location"),t}function ed(t){let e=[...new Set(t.map(({sign:r})=>r))].sort(),n=new Set(t.map(hc)),o=["not ac\
tual","denied","hedged","doubted"],s=e.map(r=>[td(r,"plain"),x.labels.signs[r]]);for(let r of o)n.has(r)&&s.push([td(2,r),
d(`held_${r.replace(" ","_")}`)]);return t.some(({first:r,last:i})=>r!==i)&&s.push([o$(),d("days_possible")]),s}var bc=480,gc=26,s$=40,nd=15,wc=40,Pr=12,xc=7,od=5,Fr=24,r$={done:["neither","solid"],case:["neither","hollow"],offer:["\
cooperation","head cooperation"],answer:["cooperation","head cooperation"],refusal:["conflict","head conflict"]};function sd(t,e){
return t==="bargain"?n=>i$(e,n):t==="spiral"&&e.acts?.length?n=>a$(e,n):null}function i$({ends:t=["",""],there:e="",back:n=[],
condition:o=[],course:s=[]},r){let i=[{words:e,way:"there",look:"cooperation",end:"full"},...n.slice(0,2).map(l=>({words:l,
way:"back",look:"quiet dashed",end:"open"})),...o.slice(0,2).map(l=>({words:l,way:"none",look:"",end:""}))],a=id(t,i,r),
c=l$(s,r,a.height+14);return rd(r,a.height+14+c.height,[...a.shapes,...c.shapes])}function a$({ends:t=["",""],acts:e=[],
restraints:n=[]},o){let s=e.slice(0,xc).map(([a,c,l],f)=>({words:c,way:a===0?"there":"back",look:"conflict",end:"bar",number:String(
f+1),isDoubted:l}));e.length>xc&&s.push({words:d("and_more",{n:e.length-xc}),way:"none",look:"",end:""});for(let[a,c]of n.
slice(0,2))s.push({words:d("restraint_by",{who:a})+(c&&`: ${c}`),way:"none",look:"",end:""});let{shapes:r,height:i}=id(t,
s,o);return rd(o,i,r)}var rd=(t,e,n)=>S("svg",{class:"large-figure",width:t,height:e,viewBox:`0 0 ${t} ${e}`,role:"img",
"aria-label":d("figure")},n);function id(t,e,n){let o=b=>t.map(O=>Math.min(Math.max(Q(O,14,600)+20,64),b)),s=o(Math.min(
130,n/5)),r=n-s[0]-s[1]-2*Pr,i=n<bc||e.some(b=>Q(b.words,13)>yc(b,r)),a=i?o((n-Pr)/2):s,c=i?wc:Math.max(e.length*gc,wc),
l=i?wc+8:(c-e.length*gc)/2,[f,u]=i?[0,n]:[a[0]+Pr,n-a[1]-Pr],m=t.flatMap((b,O)=>{let $=O?n-a[O]:0,_=ad(b,a[O]-12);return[
S("rect",{class:"end",x:$+.5,y:.5,width:a[O]-1,height:c-1,rx:8}),S("text",{class:"middle end-name",y:c/2+5-(_.length-1)*
9},S("title",{},b),_.map((v,M)=>S("tspan",{x:$+a[O]/2,dy:M?18:0},v)))]}),h=l,g=e.flatMap(b=>{let O=cd(b,u-f).length>1?s$:
gc;return h+=O,c$(b,f,u,h-O/2)});return{shapes:[...m,...g],height:i?h:c}}function ad(t,e,n=14,o=600){if(Q(t,n,o)<=e)return[
t];let s=t.split(" "),r=s.length;for(;r>1&&Q(s.slice(0,r).join(" "),n,o)>e;)r--;let i=s.slice(r).join(" ");return[s.slice(
0,r).join(" "),...i?[i]:[]].map(a=>Zt(a,e,n,o))}function cd(t,e){let n=yc(t,e);return Q(t.words,13)<=n?[t.words]:ad(t.words,
n,12,400)}var yc=({way:t,number:e,isDoubted:n},o)=>o-(t==="none"?0:60)-(e?16:0)-(n?24:0);function c$(t,e,n,o){let{words:s,
way:r,look:i,end:a,number:c,isDoubted:l}=t,f=e+(c?16:0),u=cd(t,n-e),m=Q(s,13)>yc(t,n-e)?12:13,h=Math.max(...u.map(E=>Q(E,
m)))+(l?24:0),[g,b]=[(f+n-h)/2-8,(f+n+h)/2+8],O={class:m<13?"row-words small":"row-words",y:o+4.5-(u.length-1)*nd/2},$=u.
map((E,j)=>S("tspan",{x:g+8,dy:j&&nd},E)),_=S("text",O,S("title",{},s),$);if(r==="none")return[_];let v=r==="there"?n-1:
f+1,M=r==="there"?-1:1;return[c?S("text",{class:"row-number",x:e,y:o+4.5},c):null,S("line",{class:`line ${i}`,x1:f+(r===
"back"&&a==="full"?9:1),x2:g,y1:o,y2:o}),S("line",{class:`line ${i}`,x1:b,x2:n-(r==="there"&&a==="full"?9:1),y1:o,y2:o}),
a==="full"&&zo(i,v,o),a==="open"&&Ke(i.replace("dashed",""),v,o,-M),a==="bar"&&S("line",{class:`line ${i} thick`,x1:v+M,
x2:v+M,y1:o-7,y2:o+7}),_,l&&pc(b-17,o)].filter(E=>E instanceof SVGElement)}function l$(t,e,n){let o=e<bc?od:Math.min(od,
Math.floor(e/110)),s=[["",d("and_more",{n:t.length-o+1}),"none"]],r=t.length>o?[...t.slice(0,o-1),...s]:t;return r.length?
e<bc?f$(r,e,n):u$(r,e,n):{shapes:[],height:0}}function f$(t,e,n){let o=[S("line",{class:"line quiet thin",x1:8,x2:8,y1:n+
11,y2:n+t.length*Fr-11})],s=t.flatMap(([r,i,a],c)=>{let l=n+c*Fr+Fr/2,f=[r,i].filter(Boolean).join(": ");return[ld(a,8,l),
S("text",{class:"row-words",x:24,y:l+4.5},Zt(f,e-24,13))]});return{shapes:[...o,...s],height:t.length*Fr}}function u$(t,e,n){
let o=e/t.length,s=n+26,r=[S("line",{class:"line quiet thin",x1:0,x2:e,y1:s,y2:s})],i=1;for(let[a,[c,l,f]]of t.entries()){
let u=(a+.5)*o,m=d$(l,o-10);i=Math.max(i,m.length),r.push(S("text",{class:"middle when",x:u,y:n+12},S("title",{},c),Zt(c,
o-10,12,600)),ld(f,u,s),...m.map((h,g)=>S("text",{class:"middle what",x:u,y:s+22+g*15},h))),a&&m$(t[a-1][0],c)&&r.push(p$(
a*o,s))}return{shapes:r,height:38+i*15}}function m$(t,e){let[n,o]=[t,e].map(s=>Number(/\d{4}/.exec(s)?.[0]??Number.NaN));
return o-n>1}var p$=(t,e)=>S("g",{},S("rect",{class:"gap",x:t-7,y:e-3,width:14,height:6}),S("path",{class:"line quiet th\
in",d:`M${t-6} ${e+7} l5 -14 M${t+1} ${e+7} l5 -14`}));function d$(t,e){if(Q(t)<=e)return[t];let n=t.split(" "),o=n.length-
1;for(;o>1&&Q(n.slice(0,o).join(" "))>e;)o--;return[Zt(n.slice(0,o).join(" "),e),Zt(n.slice(o).join(" "),e)]}function ld(t,e,n){
let[o,s]=r$[t]??[];if(!o)return S("path",{class:"line quiet",d:`M${e} ${n-6} V${n+6}`});let r=dc(x.names.signs.indexOf(o));
return S("path",{class:s,d:r,transform:`translate(${e} ${n})`})}var $c=t=>({way:{tab:"analyses",analysis:t},of:d(`analysis_${t}`)}),ud=(t,e)=>({way:{tab:"table",rows:"statements",facets:null,
columns:null,polarities:[0],...h$,...t},of:e}),h$={according_to:["everyone"],kinds:null};function fd(...t){let e=t.map(n=>x.
names.modes.indexOf(n));return ud({modes:e},e.map(n=>x.labels.modes[n]).join(", "))}function md(t,e){let{way:n,of:o}=g$(
t,e),s=n.tab!=="analyses"&&n.tab!=="arguments",r=d(`tab_${n.tab}`);return{way:s?{...n,articles:e===null?null:[e]}:n,name:o?
`${r} (${o})`:r}}function g$(t,e){switch(t){case"bargain":case"precedent":return{way:{tab:"bargains"}};case"main cause":case"\
reasons":return{way:{tab:"arguments",about:null,...e===null?{}:{article:e}}};case"spiral":return $c("spirals");case"cont\
ested":return $c("contested");case"position":return $c("discourse");case"forecast":return fd("forecast");case"plan":return fd(
"intended","attempted");case"denied":return ud({modes:null,polarities:[1]},d("look_denied"));case"quoted":return{way:{tab:"\
compare",according_to:["authors"],compared_with:["everyone"],modes:null,polarities:null}};default:return{way:{tab:"graph",
level:"country"}}}}var pd=10,Uo="";async function dd(t){let{lack:e,cards:n}=await Os(),o=n.flatMap(s=>s.findings);L(t,zt(p("h2",{class:"pag\
e-title"},d("findings_title")),p("p",{class:"quiet"},I(o.length,"finding"),". ",d("findings_help")),x.without_words>0&&p(
"p",{class:"quiet"},w$()),e&&p("p",{},e),n.length===1&&n[0].article===null?O$(n[0]):p("div",{class:"findings"},n.map(x$))))}
function w$(){let t=x.keys.length;return d("words_left_out_many",{n:q(t-x.without_words),of:q(t)})}function x$(t){let{article:e,
title:n,about:o,findings:s,lack:r}=t,[i,...a]=s,c=i&&sd(i.kind,i.figure);return p("section",{class:"finding-card","aria-\
label":n},p("div",{class:"card-head"},p("h3",{lang:e===null?null:x.articleById.get(e)?.language},n),p("p",{class:"quiet"},
o)),r&&p("p",{class:"finding"},r),c&&b$(i,c),(c?a:s).map(hd),yd(t),e!==null&&y$(e))}var b$=(t,e)=>p("div",{class:"findin\
g lead"},gd(t),wd(t),Dp(e),xd(t),bd(t)),hd=t=>p("div",{class:"finding row"},Qp(t),p("div",{},gd(t),wd(t),xd(t),bd(t))),gd=({
title:t,counts:e})=>p("p",{class:"numbers"},p("strong",{},t),e.map(([n,o,s])=>[" \xB7 ",H(n,Pe(x,s),t),` ${o}`])),wd=t=>p(
"p",{class:"sentence"},C(t.sentence.map(([e,n,o])=>n==="entity"?it(e,o&&_e(o)):e),()=>k($$(t)),{class:"link whole"}));function xd(t){
let[e]=Pe(x,[t.quote.statement]),{language:n}=x.articleById.get(t.quote.article)??{},o=he(t.quote.text);return p("blockq\
uote",{lang:n},e===void 0?o:C(o,()=>xt(e)))}var bd=t=>t.remarks.length>0&&p("p",{class:"numbers"},t.remarks.map(e=>`${F(
e)}.`).join(" "));function yd({more:t,article:e}){let n=t.reduce((s,[,r])=>s+r,0),o=t.map(([s,r],i)=>{let{way:a,name:c}=md(
s,e);return[i?", ":": ",C(d("findings_in",{n:q(r),where:c}),()=>k(a))]});return n>0&&p("p",{class:"card-foot"},I(n,"more\
_finding"),o,".")}function y$(t){let e=x.articles.findIndex(({id:s})=>s===t),n=Lt(x.statements.article,e).filter(s=>x.statements.
aside[s]!==bi),o=Oe(n.length,"all_statements",{statements:I(n.length,"statement")});return p("p",{class:"card-foot"},n.length>
0&&[C(o,()=>K(n,o))," \xB7 "],C(d("the_argument"),()=>k({tab:"arguments",article:t,about:null}))," \xB7 ",C(d("the_artic\
le"),()=>k({tab:"article",article:t,open:null})))}function $$({kind:t,figure:e,quote:n}){let{article:o}=n,s=`statement:${n.
statement}`;return t==="bargain"||t==="precedent"?{tab:"bargains",open:s}:e.pair?{tab:"timeline",level:"country",pair:e.
pair,open:Fe(e.pair)}:t==="reasons"||t==="main cause"?{tab:"arguments",article:o,about:null,open:s}:e.sources?.length?{tab:"\
compare",according_to:["authors"],compared_with:[`of:${e.sources[0]}`],modes:null,polarities:null,open:s}:{tab:"article",
article:o,open:s}}function O$(t){let{title:e,findings:n,lack:o}=t,s=p("div",{class:"finding-card"}),r=()=>{let i=sf(x,n,
w.findings,Uo),a=w.find?i.length:pd*(1+w.more);L(s,p("div",{class:"card-head"},p("h3",{},e),p("p",{class:"quiet"},d("fin\
dings_chosen",{n:q(i.length),of:q(n.length)}))),i.slice(0,a).map(hd),!i.length&&p("p",{class:"finding"},o||d("no_finding")),
i.length>a&&p("p",{class:"card-foot"},T(d("more",{n:q(Math.min(pd,i.length-a))}),()=>k({more:w.more+1}))),i.length<=a&&yd(
t))};return[Uo=""]=Is(w.findings,"words"),r(),[p("div",{class:"line finding-choice"},S$(r),Di.map(i=>_$(i,n))),s]}var S$=t=>p(
"input",{type:"search",value:Uo,placeholder:d("finding_words"),"aria-label":d("finding_words"),oninput:e=>{Uo=e.target.value,
t()},onchange:()=>$d("words",Uo.trim())});function _$(t,e){let n=new Map;for(let i of e)for(let a of zi(x,i,t))n.set(a,(n.
get(a)??0)+1);let o=new Map;for(let[i,,a]of e.flatMap(({sentence:c})=>c))o.has(a)||o.set(a,i);let s=[...n].map(([i,a])=>[
i,`${k$(t,i,o)} (${q(a)})`]).sort(([i,a],[c,l])=>t==="year"?i.localeCompare(c):a.localeCompare(l)),[r=""]=Is(w.findings,
t);return s.length>1&&Y(d(`finding_${t}`),[["",d(`finding_${t}`)],...s],r,i=>$d(t,i))}function k$(t,e,n){return t==="art\
icle"?x.articleById.get(e)?.title??e:t==="year"?e:F(n.get(e)??e)}function $d(t,e){let n=(w.findings??[]).filter(s=>!s.startsWith(
`${t}:`)),o=e?[...n,`${t}:${e}`]:n;return k({findings:o.length?o:null,more:0})}var Od="found";function Sd(t){if(typeof Highlight<"u"&&CSS.highlights.delete(Od),!w.find)return;let[e="",n=""]=w.find.map(
kt),o=M$(t),{plain:s,places:r}=cc(o.map(({data:l})=>l).join("")),i=Math.max(0,s.indexOf(n)),a=s.indexOf(e,i)>=0?[e]:e.split(
" "),c=(e?a:[n]).flatMap(l=>{let f=s.indexOf(l,i);return f<0?[]:v$(o,r[f],r[f+l.length])});c.length&&(typeof Highlight<"\
u"&&CSS.highlights.set(Od,new Highlight(...c)),c[0].startContainer.parentElement?.scrollIntoView({block:"center"}))}function M$(t){
let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),n=[];for(;e.nextNode();){let o=e.currentNode;o.parentElement?.closest(
"select, .number-mark")||n.push(o)}return n}function v$(t,e,n){let o=document.createRange(),s=0;for(let r of t){let i=s+
r.data.length;if(s<=e&&e<i&&o.setStart(r,e-s),s<n&&n<=i)return o.setEnd(r,n-s),[o];s=i}return[]}var A$=40,T$=100;function kd(t,e){let{level:n}=t,o=le(t),s=L$(t,o),r=s.filter(({nodes:m})=>m.length>1),i=s.reduce((m,{nodes:h})=>m+
h.length,0),a=new Set(e.unfolded??(i>A$?[]:r.map(({id:m})=>m))),c=T$*(1+e.more),l=Md(s,c,"").flatMap(m=>E$(t,m,a,c)),f=new Int32Array(
n.nodes.length).fill(-1);for(let[m,{nodes:h}]of l.entries())for(let g of h)f[g]=m;let u=N$(t,o,f,l.length);return{entries:l,
folding:r.map(({id:m})=>m),unfolded:r.map(({id:m})=>m).filter(m=>a.has(m)),rows:_d(u.map(([m])=>m)),columns:_d(u.map(([,
m])=>m)),cells:u.map(([m,h,g])=>I$(t,m,h,g))}}var _d=t=>[...new Set(t)].sort((e,n)=>e-n);function L$({facts:t,level:e,nodes:n,
chosen:o,state:s},r){let i=new Map,a=new Map,c=u=>e.nodes[u].country??e.nodes[u].actor;for(let u of r){for(let m of[u.a,
u.b]){let h=c(m);i.set(h,(i.get(h)??new Set).add(m))}for(let m of new Set([c(u.a),c(u.b)])){let h=a.get(m)??[];a.set(m,h);
for(let g of u.rows)h.push(g)}}let l=u=>n.weightOf(u);return[...i].map(([u,m])=>({id:u,nodes:[...m].sort((h,g)=>l(g)-l(h)||
h-g),weight:gt(t,a.get(u)??[],o,s.count)})).sort((u,m)=>m.weight-u.weight||(u.id<m.id?-1:1))}function Md(t,e,n){if(t.length<=
e+1)return t;let o=t.slice(e).flatMap(({nodes:s})=>s);return[...t.slice(0,e),{id:n,nodes:o,weight:0}]}function E$({level:t},{
id:e,nodes:n},o,s){if(e==="")return[{kind:"rest",id:e,group:null,nodes:n}];if(n.length===1)return[{kind:"actor",id:t.nodes[n[0]].
actor,group:null,nodes:n}];if(!o.has(e))return[{kind:"group",id:e,group:null,nodes:n}];let r=n.map(i=>({id:t.nodes[i].actor,
nodes:[i],weight:0}));return Md(r,s,"").map(i=>({...i,kind:i.id?"actor":"rest",group:e}))}function N$({facts:t},e,n,o){let s=new Map,
r=(i,a)=>{let c=s.get(i)??new Set;s.set(i,c);for(let l of a)c.add(l)};for(let{a:i,b:a,rows:c}of e){r(n[i]*o+n[a],c);let l=i===
a?[]:Cs(t,c);l.length&&r(n[a]*o+n[i],l)}return[...s].sort(([i],[a])=>i-a).map(([i,a])=>[Math.floor(i/o),i%o,[...a]])}function I$(t,e,n,o){
let{facts:s,chosen:r,state:i}=t,[a,c,l]=rf(t,o);return{row:e,column:n,rows:o,number:gt(s,o,r,i.count),signs:[a,c,l],together:Cs(
s,o).length>0}}var Oc=t=>{let[e,n]=String(t.dataset.at).split(" ");return[Number(e),Number(n)]},vd=t=>[...t.querySelectorAll("[data-at]")],
q$={ArrowRight:[1,1],ArrowLeft:[1,-1],ArrowDown:[0,1],ArrowUp:[0,-1]};function Ad(t,e){let n=t.target instanceof Element?
t.target.closest("[data-at]"):null,o=q$[t.key];if(!n||!o)return;t.preventDefault();let[s,r]=o,i=Oc(n),a=vd(e).map(c=>({spot:c,
at:Oc(c)})).filter(({at:c})=>c[1-s]===i[1-s]&&(c[s]-i[s])*r>0).sort((c,l)=>(c.at[s]-l.at[s])*r);a.length&&Td(e,a[0].spot)}
function Td(t,e){Nd(t,e),e.focus()}function Ld(t,e){let n=vd(t).find(o=>o.dataset.group===e);n&&Td(t,n)}function Ed({target:t,
type:e},n,o,{rows:s,columns:r,cells:i},a){let c=t instanceof Element?t.closest("td, th")?.querySelector("[data-at]"):null;
for(let h of n.querySelectorAll(".lit"))h.classList.remove("lit");if(o.hidden=!c,!c)return;let[l,f]=Oc(c);e==="focusin"&&
Nd(n,c),c.closest("tr")?.classList.toggle("lit",l>=0);let u=n.querySelector(`[data-at="-1 ${f}"]`)?.closest("th");o.hidden=
f<0||!u,u&&f>=0&&(u.classList.add("lit"),[o.style.left,o.style.width]=[`${u.offsetLeft}px`,`${u.offsetWidth}px`]);let m=i.
find(h=>h.row===s[l]&&h.column===r[f]);m&&a(m)}function Nd(t,e){for(let n of t.querySelectorAll("[data-at][tabindex='0']"))
n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0")}var Sc={acts:"act",statements:"statement",articles:"article"},Dr=["cooperation","conflict","neither"],[Rd,R$,C$,j$]=[22,
4,18,8];function Cd(t,e,n,o){let{entries:s,rows:r,columns:i,cells:a}=e,c=Math.max(...a.map(R=>R.number)),l={shown:t,matrix:e,
names:n,fold:o,largest:c},f=e.unfolded.length>0,u=`${Rd+C$+j$*q(c).length}px`,m=new Map(i.map((R,z)=>[R,z])),h=new Map(r.
map(R=>[R,[]]));for(let R of a)h.get(R.row)?.push(R);let g=r.map((R,z)=>p("tr",{},Id(l,r,z,"row"),W$(l,h.get(R)??[],z,m))),
b=f?2:1,O=p("td",{class:"corner",colspan:b,rowspan:b},d("matrix_corner")),$=i.map((R,z)=>Id(l,i,z,"col")),_=R=>s[i[R]].group!==
null,v=$.flatMap((R,z)=>_(z)?R.slice(0,-1):R),M=$.flatMap((R,z)=>_(z)?R.slice(-1):[]),E=i.map(()=>p("col",{class:"cells"})),
j=p("table",{class:`matrix${f?" grouped":""}`,role:"grid","aria-label":d("tab_matrix")},p("colgroup",{},f&&p("col",{class:"\
brackets"}),p("col",{class:"names"}),E),p("thead",{},p("tr",{},O,v),M.length>0&&p("tr",{},M)),p("tbody",{},g));return j.
style.setProperty("--narrowest",u),j.style.setProperty("--columns",String(i.length)),j.querySelector("td [data-at]")?.setAttribute(
"tabindex","0"),j}function Id({shown:t,matrix:{entries:e,unfolded:n},names:o,fold:s},r,i,a){let{kind:c,id:l,group:f}=e[r[i]],
u=a==="row",m=(E,j)=>u?{rowspan:E,colspan:j}:{colspan:E,rowspan:j},h=E=>u?`${i} ${E}`:`${E} ${i}`,g={actor:()=>ot(l),group:()=>s(
l),rest:()=>k({more:w.more+1})}[c],b=o[r[i]],O=qd(b,F$(t,e[r[i]]),g,h(-1),c==="group"?{"aria-expanded":"false","data-gro\
up":l}:{}),$=p("th",{scope:a,class:`${c} ${a}`,...m(1,n.length&&f===null?2:1)},O);if(f===null||i>0&&e[r[i-1]].group===f)
return[$];let _=r.filter(E=>e[E].group===f).length,v=Wd(t,f),M=qd(v,$t(f),()=>s(f),h(-2),{"aria-expanded":"true","data-g\
roup":f});return[p("th",{scope:`${a}group`,class:`bracket ${a}${_>1?"":" of-one"}`,...m(_,1)},M),$]}function qd(t,e,n,o,s){
return C(it(t,e),n,{title:t,"aria-label":t,tabindex:-1,"data-at":o,...s})}function W$(t,e,n,o){let s=[],r=0,i=a=>a>r&&s.
push(p("td",{colspan:a-r}));for(let a of e){let c=o.get(a.column)??0;i(c),s.push(p("td",{class:"cell"},B$(t,a,`${n} ${c}`))),
r=c+1}return i(o.size),s}function B$({shown:t,matrix:{entries:e},names:n,largest:o},s,r){let i=yt([n[s.row],n[s.column]]),
a=p("span",{class:`square${s.together?" together":""}`},Dr.map((l,f)=>s.signs[f]>0&&_c(l,s.signs[f]))),c=Math.max(R$,Rd*
Math.sqrt(s.number/o));return[a.style.width,a.style.height]=[`${c}px`,`${c}px`],C([p("span",{class:"room"},a),q(s.number)],
()=>P$(t,e,s,i),{"aria-label":`${i}: ${Mc(s)}`,"aria-describedby":"matrix-says",tabindex:-1,"data-at":r})}function _c(t,e=1){
let n=p("span",{class:t});return n.style.flexGrow=String(e),n}var kc=t=>x.labels.signs[x.names.signs.indexOf(t)];function Mc({
number:t,signs:e,together:n}){let o=Dr.flatMap((s,r)=>e[r]>0?[`${q(e[r])} ${kc(s)}`]:[]);return`${I(t,Sc[w.count])} (${Jt(
o)}${n?`; ${d("matrix_together")}`:""})`}function P$(t,e,{row:n,column:o,rows:s},r){let[i,a]=[e[n],e[o]];if(i.kind!=="ac\
tor"||a.kind!=="actor")return K(_t(t,s),r);let[c,l]=[i.nodes[0],a.nodes[0]];return t.pairs.has(c*t.level.nodes.length+l)?
bt(c,l):bt(l,c)}var jd=({level:t},e)=>t.numbers.has(e)||e in t.countries||fe(e)!==null;function Wd({level:t},e){let n=t.
numbers.get(e);if(n!==void 0)return D(t,n);let o=fe(e);return o?Z(o):t.countries[e]??e}var F$=({level:t},{kind:e,id:n,nodes:o})=>e===
"actor"?jt(t,o[0]):e==="group"?$t(n):null;function Bd(t,{kind:e,id:n,nodes:o}){return e==="actor"?D(t.level,o[0]):e==="r\
est"?d("matrix_rest",{n:q(o.length)}):d("matrix_group",{name:Wd(t,n),n:q(o.length)})}var D$=5,Pd=[];async function Fd(t){let e=[y,w.unfolded,w.more,w.language];if(t.querySelector(".matrix")&&e.every((f,u)=>f===
Pd[u]))return;let n=ls(y),o=kd(n,w);if(o.folding.every(f=>jd(n,f))||await G(),Pd=e,!o.cells.length){L(t,p("div",{class:"\
sheet"},p("p",{},Ve())));return}let s=o.entries.map(f=>Bd(n,f)),i=Cd(n,o,s,f=>G$(t,o,f)),a=p("div",{class:"band",hidden:!0}),
c=p("p",{class:"matrix-sentence"},p("span",{class:"quiet"},d("matrix_keys"))),l=f=>U$(c,s,f);for(let f of["mouseover","f\
ocusin"])i.addEventListener(f,u=>Ed(u,i,a,o,l));i.addEventListener("keydown",f=>Ad(f,i)),L(t,p("div",{class:"sheet matri\
x-sheet"},p("p",{class:"quiet"},Bt(n)," ",H(d("show_quotes"),me(n).statements,d("based_on_drawn"))),p("div",{class:"matr\
ix-tools"},z$(o),H$(o)),c,p("div",{class:"matrix-scroll"},p("div",{},i,a))))}function z$({folding:t,unfolded:e}){return[
e.length<t.length&&T(d("unfold_all"),()=>k({unfolded:t})),e.length>0&&T(d("fold_all"),()=>k({unfolded:[]}))]}async function G$(t,{
unfolded:e},n){let o=e.includes(n);await k({unfolded:o?e.filter(s=>s!==n):[...e,n]}),Ld(t,n)}function H$({cells:t}){let e=Dr.
flatMap((o,s)=>t.some(({signs:r})=>r[s])?[o]:[]),n=(o,s)=>p("span",{class:`square ${s}`},_c(o));return p("p",{class:"mat\
rix-legend"},e.map(o=>p("span",{},n(o,""),o==="neither"?d("matrix_neither"):kc(o))),t.some(({together:o})=>o)&&p("span",
{},n("","together"),d("matrix_together")),p("span",{class:"quiet"},d("matrix_help",{what:Oe(2,Sc[w.count])})))}function U$(t,e,n){
let o=Pt(x,y.level,n.rows),s=o.slice(0,D$).map(ln),r=o.length>s.length?[d("and_more",{n:o.length-s.length})]:[];L(t,p("s\
trong",{},yt([e[n.row],e[n.column]])),` ${Mc(n)}: `,p("span",{id:"matrix-says"},[...s,...r].join("; ")))}var[V$,K$,Q$]=[8,30,12],Y$=5;function Dd(t,e){let n=matchMedia("(min-width: 901px)").matches;return Tt.map(o=>{let s=t.get(
o)??new Map,r=e.get(o)??new Set;return s.size<2&&!r.size?null:J$(o,s,r,r.size>0||n&&s.size<=Y$)})}function J$(t,e,n,o){let s=[
...new Set([...n,...e.keys()])].map(g=>({value:g,label:tO(t,g),number:e.get(g)??0})).sort((g,b)=>Number(n.has(b.value))-
Number(n.has(g.value))||b.number-g.number||g.label.localeCompare(b.label)),r=p("div",{class:"facet-values"}),i=d(`facet_${t}`),
[a,c]=[V$,""],l=()=>{let g=s.filter(({label:b})=>b.toLocaleLowerCase().includes(c));L(r,g.slice(0,a).map(({value:b,label:O,
number:$})=>lt([it(O,Z$(t,b)),p("span",{class:"quiet"},` ${q($)}`)],n.has(b),_=>X$(t,b,_))),g.length>a&&T(d("more",{n:q(
g.length-a)}),f))},f=()=>{a+=K$,l()},u=g=>{c=g.trim().toLocaleLowerCase(),l()};l();let m=s.length>Q$&&p("input",{type:"s\
earch",placeholder:d("facet_search"),"aria-label":`${d("facet_search")}: ${i}`,oninput:g=>u(g.target.value)}),h=n.size||
s.length;return p("details",{class:"facet",open:o},p("summary",{},i,p("span",{class:"quiet"},` ${q(h)}${n.size?" \u2022":
""}`)),m,r)}function X$(t,e,n){let o=`${t}:${e}`,s=(w.facets??[]).filter(i=>i!==o),r=n?[...s,o]:s;return k({facets:r.length?
r:null,more:0})}function Z$(t,e){if(t==="article")return x.articleById.get(e)?.language;let n=t==="actor"||t==="target"?
y.level.numbers.get(e):void 0;return n===void 0?null:jt(y.level,n)}function tO(t,e){let{names:n,labels:o}=x;switch(t){case"\
actor":case"target":return Nn(e);case"relation":return cn(x.relations.find(({id:s})=>s===e)?.verb??e);case"type":return e===
fo?d("no_quad_class"):o.quad_classes[n.quad_classes.indexOf(e)]??e;case"source":return Wt([e]);case"mode":return o.modes[n.
modes.indexOf(e)]??e;case"certainty":return o.certainties[n.certainties.indexOf(e)]??e;case"article":return x.articleById.
get(e)?.title??e}}var vc=4,Ac=t=>(w.columns??[]).find(e=>e.startsWith(`${t}:`))?.slice(t.length+1)??"",Tc=(t,e)=>t.toLocaleLowerCase().includes(
e.toLocaleLowerCase());function zd(t){let{level:e}=t,n=new Map,o=f=>{let u=n.get(f)??ye(t,f);return n.set(f,u),u},s=({a:f,
b:u})=>yt([D(e,f),D(e,u)]),r=f=>{let u=_t(t,f.rows);return Hd(u.find(m=>Tc(Dt(m),Ac("quote")))??u[0])},i=(f,u,m)=>({name:f,
isText:!0,value:u,cell:m}),a=(f,u)=>({name:f,isText:!1,value:u,cell:m=>H(u(m),o(m).statements,s(m))}),c=f=>u=>D(e,u[f]),
l=f=>u=>C(Ft(e,u[f]),()=>bt(u.a,u.b));return[i("actor",c("a"),l("a")),i("label",f=>Me(x,e,f.rows),f=>eO(Pt(x,e,f.rows).map(
ln))),i("target",c("b"),l("b")),i("quote",f=>_t(t,f.rows).map(Dt).join(`
`),r),{name:"weight",isText:!1,value:f=>f.weight,cell:f=>q(f.weight)},{...a("acts",f=>o(f).acts),cell:f=>H(o(f).acts,go(
o(f)),s(f))},{name:"quad_classes",isText:!1,value:f=>nO(o(f)),cell:f=>oO(o(f),s(f))},a("statements",f=>o(f).statements.length),
a("articles",f=>o(f).articles.size),a("sources",f=>o(f).sources.size)]}function Gd(t){let{level:e,chosen:n}=t,o=new Map(
Rt(n,n.inside.keys()).map((u,m)=>[u,m])),s=N().statements,{first:r,last:i}=x.statements,a=u=>m=>m[u]>=0?D(e,m[u]):ne(s.get(
m.at)[u==="a"?"s":"o"]),c=u=>m=>{let h=m[u];return h>=0?C(Ft(e,h),()=>ot(e.nodes[h].actor)):it(a(u)(m),gn(s.get(m.at)[u===
"a"?"s":"o"]))},l=({at:u})=>nt(u).title;return[{name:"when",isText:!0,value:({at:u})=>Hs(s.get(u),[r[u],i[u]]),order:({at:u})=>o.
get(u)??0},{name:"actor",isText:!0,value:a("a"),cell:c("a")},{name:"relation",isText:!0,value:({at:u})=>pt(u).label},{name:"\
target",isText:!0,value:a("b"),cell:c("b")},{name:"quote",isText:!0,value:({at:u})=>Dt(u),cell:({at:u})=>Hd(u)},{name:"h\
eld",isText:!0,value:({at:u})=>Ro(u).join("; ")},{name:"article",isText:!0,value:l,cell:u=>C(it(l(u),nt(u.at).language),
()=>Ws(x.statements.article[u.at],u.at))}]}function eO(t){let e=p("bdi",{},t.slice(0,vc).join("; "));if(t.length<=vc)return e;
let n=()=>{e.textContent=t.join("; "),o.remove()},o=C(` ${d("and_more",{n:t.length-vc})}`,n);return[e,o]}var Hd=t=>[p("q",
{dir:"auto",lang:nt(t).language},C(Dt(t)||d("words_left_out"),()=>xt(t))),p("span",{class:"quiet",dir:"ltr"},` ${be(nt(t))}`)],
nO=({byQuadClass:t})=>t.reduce((e,n,o)=>e+(pe(x,o)==="cooperation"?n:-n),0);function oO({byQuadClass:t,quadClasses:e},n){
let o=x.labels.quad_classes.map((s,r)=>t[r]>0&&p("span",{class:`quad-class ${pe(x,r)}`},H(t[r],e[r],`${n}, ${s}`),` ${s}`));
return o.some(Boolean)?o:"\u2013"}var sO={ties:"-weight",statements:"when"},Ud=[];async function Vd(t){let{rows:e,facets:n,columns:o,sort:s,more:r,language:i}=w,
a=[y,e,n,o,s,r,i];if(t.querySelector(".table-view")&&a.every((b,O)=>b===Ud[O]))return;await G(),Ud=a;let c=ls(y),l=El(c,
e),{units:f,counts:u}=Nl(c,l,n),m=p("div",{class:"facets","aria-label":d("facets"),role:"group"}),h=t.querySelector(".fa\
cets");L(m,Dd(u,fs(n))),h&&Ns(m,Es(h));let g=e==="ties"?aO(c,l,f):cO(c,l,f);L(t,p("div",{class:"sheet table-view"},m,p("\
div",{class:"table-main"},rO(c),g)))}function rO(t){let{facets:e,columns:n,rows:o}=w,s=e?ki(x,e):{},r=hi.map(a=>T(d(`row\
s_${a}`),()=>k({rows:a,sort:null,columns:null,more:0}),{"aria-pressed":String(a===o)})),i=o==="ties"?[Bt(t)," ",H(d("sho\
w_quotes"),me(t).statements,d("based_on_drawn"))]:He();return[p("p",{class:"quiet"},i),p("div",{class:"table-tools"},p("\
div",{class:"choices",role:"group","aria-label":d("rows")},r),(e||n)&&T(d("remove_facets"),()=>k({facets:null,columns:null,
more:0})),Object.keys(s).length>0&&T(d("apply_facets"),()=>k({...s,facets:iO(e??[]),more:0}),{title:d("apply_facets_help")}))]}
function iO(t){let e=t.filter(n=>!Object.keys(ki(x,[n])).length);return e.length?e:null}function aO(t,e,n){let{level:o,chosen:s}=t,
r=n.map(({row:c})=>c),i=[...kn(x,o,r,s,t.state.count).values()],a=new Set(e.map(({a:c,b:l})=>c*o.nodes.length+l)).size;return Kd(
zd(t),i,a,"tie",c=>c.key)}var cO=(t,e,n)=>Kd(Gd(t),n,e.length,"statement",({at:o})=>o);function Kd(t,e,n,o,s){let r=new Map(
t.map(({name:$})=>[$,Ac($)])),i=e.filter($=>t.every(_=>fO(_,$,r.get(_.name)??""))),a=t.some(({name:$})=>$===w.sort?.replace(
/^-/,""))?w.sort:sO[w.rows],c=!!a?.startsWith("-"),l=t.find(({name:$})=>$===a?.replace(/^-/,"")),f=l?.order??l?.value??s,
u=i.map($=>({row:$,value:f($)})).sort(($,_)=>(c?-1:1)*lO($.value,_.value)||s($.row)-s(_.row)),{drawn:m,next:h}=Ll(u.length,
w.more),g=t.map($=>uO($,l===$&&(c?"descending":"ascending"))),b=t.map($=>p("td",{},mO($,r.get($.name)??""))),O=d("table_\
shown",{n:q(m),of:q(u.length),total:I(n,o)});return[p("p",{class:"quiet",role:"status"},O),p("div",{class:"table-scroll",
tabindex:0,role:"region","aria-label":d("tab_table")},p("table",{class:"listed"},p("thead",{},p("tr",{},g),p("tr",{class:"\
filters"},b)),p("tbody",{},u.slice(0,m).map(({row:$})=>pO(t,$)))),!u.length&&p("p",{},n?d("nothing_fits"):Ve()),h>0&&T(d(
"more",{n:q(h)}),()=>k({more:w.more+1})),!h&&u.length>m&&p("p",{class:"quiet"},d("table_most")))]}var lO=(t,e)=>typeof t==
"number"?t-Number(e):t.localeCompare(String(e));function fO({isText:t,value:e},n,o){return o?t?Tc(String(e(n)),o):!(Number(
e(n))<Number(o)):!0}function uO({name:t,isText:e},n){let o=n?n==="ascending":!e;return p("th",{scope:"col","aria-sort":n||
"none",class:e?"":"num"},C(d(`column_${t}`),()=>k({sort:`${o?"-":""}${t}`})),n&&(n==="descending"?" \u2193":" \u2191"))}
function mO({name:t,isText:e},n){let o=r=>{let i=(w.columns??[]).filter(c=>!c.startsWith(`${t}:`)),a=r.trim()?[...i,`${t}\
:${r.trim()}`]:i;return k({columns:a.length?a:null,more:0})},s=d(e?"column_contains":"column_at_least");return p("input",
{type:e?"search":"number",value:n,placeholder:e?"\u2026":"\u2265","aria-label":`${d(`column_${t}`)}: ${s}`,onchange:r=>o(
r.target.value)})}var pO=(t,e)=>p("tr",{},t.map(({name:n,isText:o,value:s,cell:r},i)=>p(i?"td":"th",{scope:i?null:"row",
class:o?n:"num"},r?r(e):p("bdi",{},s(e)))));function Vo(){let t=mt(),e=ir(),{stops:n,undated:o}=t?So():{stops:[],undated:0};return p("div",{class:"play",role:"group",
"aria-label":d("play_acts")},T(`\u25C0 ${d("date_before")}`,()=>pa(-1),{disabled:!t||!jn(n,-1)}),T(d(e?"pause":"play"),e?
nu:eu,{"aria-pressed":String(e)}),T(`${d("date_next")} \u25B6`,()=>pa(1),{disabled:t&&!jn(n,1)}),t&&T(d("whole_period"),
ar),p("span",{class:"quiet","aria-live":"polite"},t&&dO(t,n),o>0&&` ${d("play_undated",{acts:I(o,"act")})}`))}function dO({
first:t,last:e},n){let o=n.findIndex(a=>a.first===t&&a.last===e),s=an(t,e);if(o<0)return`${d("nothing_at_date")} (${s})`;
let[r,i]=[o+1,n.length].map(q);return d("play_at",{n:r,of:i,acts:I(n[o].acts,"act"),when:s})}function Qd(t,e){let{act:n}=t.facts.statements,o=new Map(e.map(f=>[n[f.main],f])),s=Lc(t).map(f=>f.map(u=>o.get(u))),r=new Set(
s.flat().filter(f=>f!==void 0&&!te(f))),i=s.filter(f=>f.every(u=>u&&r.has(u))),a=new Map;for(let[f,u]of i)a.set(f,a.get(
f)??[]),a.set(u,[...a.get(u)??[],f]);let c=new Map,l=f=>{let u=c.get(f);if(u!==void 0)return u;let m=1+Math.max(0,...(a.
get(f)??[]).map(l));return c.set(f,m),m};for(let f of e)a.has(f)&&l(f);return c}function Lc({facts:t,state:e}){if(!t.orders.
length)return[];let{inside:n,main:o}=Nt(t,is(e),Et(e)),{act:s,relation:r}=t.statements,i=l=>n[l]===1&&s[l]>=0&&ut(t,l)&&
t.relations[r[o[l]]].deed,a=new Map;for(let[l,f,u]of t.orders)!n[l]||!ut(t,l)||!i(f)||!i(u)||s[f]===s[u]||a.set(s[f],(a.
get(s[f])??new Set).add(s[u]));let c=new Map([...a.keys()].map(l=>[l,hO(a,l)]));return[...c].flatMap(([l,f])=>[...f].filter(
u=>!c.get(u)?.has(l)).map(u=>[l,u]))}function hO(t,e){let n=new Set(t.get(e));for(let o of n)for(let s of t.get(o)??[])n.
add(s);return n}var Ko=40,Yd=14,Ec=10,gO=45,wO=.2,Jd=90,xO=400,zr=class{constructor(e,n,o){let s=e.flatMap(({first:i,last:a})=>[i,a]).filter(
i=>i!==null),r=[...new Set(s)].sort((i,a)=>i-a);this.left=n,this.right=o,this.stretches=$O(bO(r,e,Math.floor((o-n)/(Jd+Ko))),
n,o)}x(e){let[n]=this.stretches,o=this.stretches[this.stretches.length-1];if(e<n.from)return this.left;if(e>o.to)return this.
right;let{from:s,to:r,left:i,right:a,isFolded:c}=this.stretches.find(f=>e<=f.to&&!f.isFolded&&e>=f.from)??this.stretches.
find(f=>e<=f.to)??o,l=c?0:Yd;return s===r?i+l:i+l+(e-s)/(r-s)*(a-i-2*l)}get folds(){return this.stretches.filter(({isFolded:e})=>e)}get daysAPixel(){
return Math.max(...this.stretches.map(e=>e.isFolded?0:(e.to-e.from)/Xd(e)))}ticks(e,n){return this.stretches.filter(({isFolded:o})=>!o).
flatMap(o=>OO(o,this,e,n))}},Xd=({left:t,right:e})=>Math.max(e-t-2*Yd,1);function bO(t,e,n){let o=t[t.length-1]-t[0],s=yO(
t,e),r=t.slice(1).flatMap((c,l)=>s.has(l)?[]:[{k:l,days:c-t[l]}]),i=new Set;for(let{k:c,days:l}of r.sort((f,u)=>u.days-f.
days)){if(i.size>=n||l<gO||l<wO*o)break;i.add(c),o-=l}let a=[[t[0],t[0]]];for(let[c,l]of t.entries())i.has(c-1)?a.push([
l,l]):a[a.length-1][1]=l;return a}function yO(t,e){let n=new Map(t.map((s,r)=>[s,r])),o=new Set;for(let{first:s,last:r}of e)
if(!(s===null||r===null||r-s>xO))for(let i=n.get(s);t[i]<r;i++)o.add(i);return o}function $O(t,e,n){let o=n-e-Ko*(t.length-
1),s=t.reduce((l,[f,u])=>l+u-f,0),r=Math.min(Jd,o/t.length),i=o-r*t.length,a=[],c=e;for(let[l,[f,u]]of t.entries()){l&&(a.
push({from:t[l-1][1],to:f,left:c,right:c+Ko,isFolded:!0}),c+=Ko);let m=r+i*(s?(u-f)/s:1/t.length);a.push({from:f,to:u,left:c,
right:c+m,isFolded:!1}),c+=m}return a}function OO(t,e,n,o){let{from:s,to:r,left:i,right:a}=t,c=r-s,f=Ds(s,r,(c||1)/Xd(t)*
84).map(({day:M,step:E})=>({day:M,step:E,x:e.x(M),text:n(M,E)})),u=f.find(({x:M,text:E})=>M+o(E)<=a),m=[1,ze,Se].filter(
M=>!u||M<=u.step),h=m.slice(Math.min(c<2*ze?0:c<2*Se?1:2,m.length-1)).map(M=>n(s,M)),g=u?u.x-Ec:a+Ko,b=h.find(M=>e.x(s)+
o(M)<=g)??(u?"":h[h.length-1]),O=b?[{x:e.x(s),text:b,isLine:!1,days:null}]:[],$=b?e.x(s)+o(b)+Ec:i;for(let[M,{day:E,x:j,
text:P}]of f.entries()){let R=[E,(f[M+1]?.day??r+1)-1],z=j>=$&&j+o(P)<=a;O.push({x:j,text:z?P:"",isLine:!0,days:R}),z&&($=
j+o(P)+Ec)}let _=n(r,1),v=e.x(r)-o(_);return c&&v>$&&v>i&&O.push({x:v,text:_,isLine:!1,days:null}),O}var Xn=22,Nc=8,SO=20,Ic=16,Zd=[520,360,240,160,120],_O=5;function th(t,e,n){let o=kO(t,e),s=n+Nc+(e.named?0:SO+(o.length-
1)*Ic),{shapes:r,rows:i}=AO(t,e,s)??TO(t,e,s),a=s-n+Math.max(i,1)*Xn+Nc;return{shapes:[MO(t,o,n+Nc+(e.named&&o.length>1?
9:15)),...r],height:a}}function kO({title:t,number:e},{named:n,left:o,right:s}){let r=n||s-o;return vO(t,r,r-Q(q(e))-12)}
function MO({title:t,lang:e,open:n,isOpen:o,number:s},r,i){let a=q(s),c=r.map((u,m)=>S("text",{class:"lane-name",lang:e,
x:0,y:i+m*Ic},u)),l=Q(r[r.length-1],13,600)+6,f=S("text",{class:"lane-number",x:l,y:i+(r.length-1)*Ic},a);return n?Ho(yn(
`${t}: ${a}`,n,...c,f),o):S("g",{},c,f)}function vO(t,e,n){let o=(c,l)=>Q(c,13,600)<=l;if(o(t,n))return[Zt(t,n,13,600)];
let s=t.split(" "),r=s.length-1;for(;r>1&&!o(s.slice(0,r).join(" "),e);)r--;let[i,a]=[s.slice(0,r).join(" "),s.slice(r).
join(" ")];return[Zt(i,e,13,600),...a?[Zt(a,n,13,600)]:[]]}function AO({items:t},{left:e,right:n,rows:o,reach:s},r){if(t.
length*(J+J)>o*(n-e))return null;let i=t.map(u=>({item:u,reach:s(u)})).sort((u,m)=>u.reach[0]-m.reach[0]),a=u=>i.map(({item:m,
reach:[h,g]})=>{let b=Zt(m.words(Math.floor(u/_O)),Math.min(u,(n-e)/2));return{left:h,right:g,width:Q(b),words:b}}),c=a(
Zd[0]);for(let u of Zd.slice(1)){if(Wr(c,e,n,o,!0))break;c=a(u)}let l=Xp(c,e,n,o);return l?{shapes:i.map(({item:u},m)=>{
let{row:h,words:g}=l[m],b=r+h*Xn+Xn/2,O=yn(u.name(),u.open,...u.shapes(c[m].left,c[m].right,b),g!==null&&S("text",{class:"\
mark-label",x:g,y:b+4},c[m].words));return Ho(O,u.isOpen)}),rows:1+Math.max(0,...l.map(({row:u})=>u))}:null}function TO({
title:t,items:e},n,o){let s=[...new Set(e.map(({kind:i})=>i))].sort(),r=[];for(let[i,a]of s.entries()){let c=o+i*Xn;r.push(
n.sample(a,n.left-10,c+Xn/2));let l=e.filter(m=>m.kind===a),{bins:f,wide:u}=Zp(l,n.bins.starts);for(let[m,h]of f){let[g,
b]=[n.bins.edges[m],n.bins.edges[m+1]];r.push(LO(h,`${t}: ${n.binName(m,h.length)}`,g,b,c,a,n))}if(u.length){let m=`${t}\
: ${n.binName(-1,u.length)}`,h=()=>n.openAll(u,m),g=S("text",{class:"lane-number end",x:n.end,y:c+15},`+${q(u.length)}`);
r.push(Ho(yn(m,h,g),eh(u)))}}return{shapes:r,rows:s.length}}var eh=t=>t.some(e=>e.isOpen);function LO(t,e,n,o,s,r,i){let a=q(
t.length),c=Q(a)+2<=o-n,l=yn(e,()=>i.openAll(t,e),S("rect",{class:`bin kind-${r}`,x:n+.5,y:s+2,width:Math.max(o-n-1,1),height:Xn-
4,rx:3}),c&&S("text",{class:"bin-number",x:(n+o)/2,y:s+15},a));return Ho(l,eh(t))}var EO=700,NO=200,IO=22,qO=44,vt=40,RO=28,sh=3;function rh({lanes:t,ordered:e,stepOf:n,steps:o,now:s,openAll:r},i){let a=i>=
EO?NO:0,[c,l]=[a+IO,i-qO],f={left:c,right:l,end:i,named:a,openAll:r,sample:jO},u=t.flatMap(({items:g})=>g),m=[],h=0;if(u.
length){let g=new zr(u,c,l),b={...f,rows:nh(t),reach:CO(g),...WO(g)},O=oh(t,b,vt);m.push(...PO(g,O.height,t),...DO(g,s,O.
height),...O.shapes),h=O.height}if(e.length){let g=(l-c)/o,b=v=>c+14+(v-1)*g,O={...f,rows:nh(e),reach:v=>[b(n(v)),b(n(v))],
bins:{starts:[],edges:[]},binName:()=>d("ordered")},$=h+(h?24:0),_=oh(e,O,$+vt);m.push(S("text",{class:"part-name",x:0,y:$+
12},d("ordered")),...zO(b,o,$+vt,_.height),..._.shapes),h=_.height}return S("svg",{class:"timeline",width:i,height:h+4,viewBox:`\
0 0 ${i} ${h+4}`,role:"group","aria-label":d("tab_timeline")},m)}var nh=t=>t.length<=3?16:t.length<=6?8:5,CO=t=>({first:e,
last:n})=>[e===null?t.left:t.x(e),n===null?t.right:t.x(n)],jO=(t,e,n)=>t===sh?bn(2,"not actual",e,n):bn(t,"plain",e,n);function oh(t,e,n){
let o=[],s=n;for(let r of t){let i=th(r,e,s);o.push(S("line",{class:"grid",x1:0,x2:e.end,y1:s,y2:s}),...i.shapes),s+=i.height}
return{shapes:o,height:s}}function WO(t){let{stretches:e}=t,[n,o]=[e[0].from,e[e.length-1].to],s=Ds(n,o,Math.max(t.daysAPixel*
RO,1)),r=[n,...s.map(({day:f})=>f)],i=[...r.slice(1),o+1],a=s.length?s[0].step:o-n+1,c=[...r.map(f=>t.x(f)),t.right];return{
bins:{starts:r,edges:c},binName:(f,u)=>f<0?d("wide_dates",{n:q(u)}):d("acts_of",{n:q(u),when:BO(r[f],i[f]-1,a<Se?1:Se)})}}
function BO(t,e,n){let[o,s]=[qc(t,n),qc(e,n)];return o===s?o:d("date_throughout",{from:o,to:s})}function qc(t,e){let n=ct(
t);return Ct(e<ze?n:e<Se?n.slice(0,7):n.slice(0,4))}function PO(t,e,n){let{left:o,right:s}=t,r=t.ticks(qc,Q).map(({x:l,text:f,
isLine:u,days:m})=>{let h=f&&S("text",{class:"tick-label",x:l,y:12},f),g=m&&(()=>k({since:m[0],until:m[1]}));return[u&&S(
"line",{class:"grid",x1:l,x2:l,y1:vt-6,y2:e}),h&&g?yn(d("only_period",{period:an(...m)}),g,h):h]}),i=o,a=t.folds.map(l=>{
let f=(l.left+l.right)/2,u=FO(l,n).find(m=>f-Q(m)/2>=i&&f+Q(m)/2<=s);return u&&(i=f+Q(u)/2+8),[S("rect",{class:"fold",x:l.
left,y:vt-22,width:l.right-l.left,height:e-vt+22}),S("path",{class:"break",d:`M${f-6} ${vt-1} l5 -10 M${f+1} ${vt-1} l5 \
-10`}),u&&S("text",{class:"fold-label",x:f,y:vt-14},u)]}),c=t.stretches.filter(({isFolded:l})=>!l).map(l=>S("line",{class:"\
axis",x1:l.left,x2:l.right,y1:vt-6,y2:vt-6}));return[...a,...r,...c].flat().filter(Boolean)}function FO({from:t,to:e},n){
let o=e-t,[s,r]=o>=2*Se?[Math.floor(o/365.25),"years"]:o>=2*ze?[Math.floor(o/30.44),"months"]:[o,"days"];return[!n.some(
({items:a})=>a.some(({first:c,last:l})=>(c??-1/0)<e&&(l??1/0)>t))&&d(`no_act_${r}`,{n:s}),d(`number_${r}`,{n:s})].filter(
a=>typeof a=="string")}function DO(t,e,n){if(!e)return[];let[o,s]=[t.x(e.first)-9,t.x(e.last)+9];return[S("rect",{class:"\
now",x:o,y:vt-6,width:s-o,height:n-vt+6})]}function zO(t,e,n,o){let s=e>1?t(2)-t(1):1/0;return Array.from({length:e},(r,i)=>[
S("line",{class:"grid",x1:t(i+1),x2:t(i+1),y1:n-6,y2:o}),s>=Q(q(e))+4&&S("text",{class:"tick-label step",x:t(i+1),y:n-12},
q(i+1))]).flat().filter(r=>r instanceof SVGElement)}var ih=(t,e)=>e?Math.min(t,x.names.signs.length-2):sh;var Rc=90,ah=12;function ch(t,e,n,o){let s=hc(e);return{first:e.first,last:e.last,kind:ih(e.sign,e.isReal),words:r=>Gr(t,
e,n.ends,r),name:()=>`${Gr(t,e,n.ends,Rc)}: ${Ot(e.main)}, ${KO(e)}`,statements:()=>e.statements,open:()=>K(e.statements,
Gr(t,e,n.ends,Rc)),isOpen:e.statements.includes(o),shapes:(r,i,a)=>[te(e)&&e.first!==e.last&&Br(e.sign,r-J,i+J,a),bn(e.sign,
s,r,a)]}}function lh(t){let{id:e,title:n,first:o,last:s}=x.articles[t];return{first:o,last:s,kind:2,words:r=>he(we(n,r)),
name:()=>`${he(n)}, ${Un(x.articles[t])}`,statements:()=>Lt(x.statements.article,t),open:()=>k({tab:"article",article:e}),
isOpen:!1,shapes:(r,i,a)=>[o!==s&&Br(2,r-J,i+J,a),S("path",{class:"tick",d:`M${r} ${a-8} V${a+8}`})]}}function Cc(t,e){let{
level:n}=t,o=e.ties.length?e.ties[0].pair.a:n.subject[e.main];return(o>=0?`${D(n,o)} `:"")+Gr(t,e,[o],Rc)}function Gr({level:t},e,[
n,o],s){let r=e.ties.filter(({pair:m})=>m.a===n&&(o===void 0||m.b===o)),[i,...a]=r.length?r:e.ties.filter(({pair:m})=>m.
b===n);if(!i)return VO(e,s);let c=D(t,i.pair.a===n?i.pair.b:i.pair.a),l=o===void 0?` ${c}${a.length?` +${a.length}`:""}`:
"",{parts:f}=Pt(x,t,i.rows)[0],u=yo(f,s-l.length)+l;return f[5]?u:u+GO(e,s-u.length)}function GO({main:t},e){let{roles:n,
statements:o}=N(),s=o.get(t).roles?.find(([i])=>n[i].function==="topic");if(!s||e<ah)return"";let r=HO(s[1]);return UO(s[1])?
`: ${we(r,e-2)} ?`:`: ${we(r,e)}`}var HO=t=>typeof t=="number"&&t<0?qo(-1-t,1).join(" \u2013 "):ne(t,1);function UO(t){if(typeof t==
"string"||t>=0)return!1;let e=x.statements.stance[-1-t];return e>=0&&["doubts","rejects"].includes(x.names.stances[e])}function VO({
main:t},e){let{verb:n,ends:o}=xe(t),s=ne(o[0],1);return`${n} ${we(s,Math.max(e-n.length,ah))}`.trim()}function KO({main:t,
first:e,last:n}){let o=N().statements.get(t);return o.when||o.inferred_when?Gs(o,[e,n]):e===null&&n===null?d("date_unkno\
wn"):an(e,n)}var uh=12,QO=300,mh=uh,jc=0,fh=null;async function Hr(t){await G();let e=ma(),n=Ue(e);if(!n.length&&!w.pair){L(t,zt(mt()&&
p("div",{class:"line timeline-head"},Vo()),p("p",{},Ve())));return}let s=(e===y?n:Ue(y)).flatMap(({statements:u})=>u),r=rr(
e),i=Zf(e,n,w.lanes,r),a=Qd(e,n),c=i.slice(0,mh),l=p("div",{class:"timeline-box"}),f=n.filter(u=>!te(u)&&!a.has(u));L(t,
zt(p("div",{class:"line timeline-head"},r?eS(r):tS(),Vo()),n.length===0&&p("p",{},d("no_tie_between")),l,i.length>c.length&&
nS(i.length-c.length,t),oS(n),sS(n,a.size,f.length,i.reduce((u,m)=>u+m.units.length,0)>n.length),rS(f),iS(n,r),vr(rn(x,s,
y.chosen.main),d("tab_timeline")))),YO(l,e,c,n,a),JO(t)}function YO(t,e,n,o,s){jc=t.clientWidth;let{paddingLeft:r,paddingRight:i}=getComputedStyle(
t),a=jc-parseFloat(r)-parseFloat(i),c=new Map,l=Ln(),f=(b,O)=>{let $=b.units.filter(O).map(v=>{let M=ch(e,v,b,l);return c.
set(M,s.get(v)??0),M}),_=gf(b.ends.map(v=>jt(e.level,v)));return{title:XO(e,b),lang:_,...ZO(e,b),items:$,number:$.length}},
u=n.map(b=>f(b,te)).filter(({items:b})=>b.length),m=n.map(b=>f(b,O=>s.has(O))).filter(({items:b})=>b.length),g=[...new Set(
o.flatMap(({statements:b})=>b.map(O=>x.statements.article[O])))].filter(b=>te(x.articles[b])).map(lh);g.length&&u.push({
title:d("articles"),lang:null,open:null,isOpen:!1,items:g,number:g.length}),t.append(rh({lanes:u,ordered:m,stepOf:b=>c.get(
b)??0,steps:Math.max(0,...s.values()),now:mt(),openAll:(b,O)=>K(b.flatMap(({statements:$})=>$()),O)},Math.max(a,QO)))}function JO(t){
fh??=new ResizeObserver(()=>{let e=t.querySelector(".timeline-box");w.tab==="timeline"&&e&&e.clientWidth&&e.clientWidth!==
jc&&Wo(t,Hr)}),fh.observe(t)}var XO=({level:t},{ends:e})=>yt(e.map(n=>D(t,n)));function ZO({level:t},{ends:e}){let n=e.map(
r=>t.nodes[r].actor),o=Fe(n),s=n.length>1?{pair:n,open:o}:{open:o};return{open:()=>k(s),isOpen:w.open===o}}var tS=()=>p(
"label",{class:"line"},d("lanes_of"),Y(d("lanes_of"),[["actor",d("lanes_actor")],["pair",d("lanes_pair")]],w.lanes,t=>k(
{lanes:t}))),eS=t=>p("span",{class:"line"},p("strong",{},t.map((e,n)=>[n>0&&" \u2194 ",Ft(y.level,e)])),T(d("all_pairs"),
()=>k({pair:null}))),nS=(t,e)=>T(d("more",{n:q(t)}),()=>{mh+=uh,Wo(e,Hr)}),oS=t=>p("ul",{class:"looks"},ed(t).map(([e,n])=>p(
"li",{},e,p("span",{},n))));function sS(t,e,n,o){let s=t.filter(te).length,r=[s>0&&d("at_their_dates",{n:q(s)}),e>0&&d("\
in_stated_order",{n:q(e)}),n>0&&d("without_date",{n:q(n)})].filter(Boolean);return p("p",{class:"quiet"},d("timeline_dra\
wn",{what:r.join(", ")}),o&&` ${d("timeline_several")}`)}function rS(t){let e=Ln(),n=({statements:o})=>o.includes(e);return t.
length?p("details",{class:"undated",open:t.some(n)},p("summary",{},`${d("without_date",{n:q(t.length)})}: ${d("show")}`),
Le(t.map(o=>p("li",{"aria-current":n(o)&&"location"},C(Cc(y,o),()=>K(o.statements,Cc(y,o))))),20)):null}function iS(t,e){
if(e||w.lanes==="actor")return null;let n=t.filter(({ties:o})=>!o.length);return n.length>0&&p("p",{class:"quiet"},d("no\
_pair",{n:q(n.length)}))}function Zn(t,e){let o=[...new Set(e.filter(s=>s!=null&&s!==""))];return{at:t,names:o,plain:o.map(kt)}}function Wc(t,e){
let n=e.join(" ");return t===n?0:t.startsWith(n)?1:e.every(o=>t.includes(o))?e.every(o=>aS(t,o))?2:3:null}function aS(t,e){
for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(Do(t,n))return!0;return!1}function ph(t,e,n){let o=[];for(let s of t){
let[r,i]=[1/0,0];for(let[a,c]of s.plain.entries()){let l=Wc(c,e);l!==null&&l<r&&([r,i]=[l,a])}r<1/0&&o.push({one:s,rank:r,
by:i,count:n(s.at)})}return o.sort((s,r)=>s.rank-r.rank||r.count-s.count||s.one.at-r.one.at)}function dh(t,e){let n=null;
for(let o of t)for(let[s,r]of o.plain.entries())for(let i of new Set([r,...r.split(" ")])){let a=Math.min(Math.floor(Math.
max(e.length,i.length)/3),n?n.far-1:99);if(a<1||Math.abs(i.length-e.length)>a)continue;let c=cS(i,e,a);c<=a&&(n={one:o,name:o.
names[s],far:c})}return n}function cS(t,e,n){let[o,s]=[[],Array.from({length:e.length+1},(r,i)=>i)];for(let r=1;r<=t.length;r++){
let i=[r];for(let a=1;a<=e.length;a++){let c=t[r-1]===e[a-1];i[a]=Math.min(s[a]+1,i[a-1]+1,s[a-1]+(c?0:1)),r>1&&a>1&&t[r-
1]===e[a-2]&&t[r-2]===e[a-1]&&(i[a]=Math.min(i[a],o[a-2]+1))}if(Math.min(...i)>n)return n+1;[o,s]=[s,i]}return s[e.length]}var Ur=90,Qo=class{constructor(){this.plain=[],this.passages={owners:[],bounds:[],texts:[]}}add(e,n,o=null){this.plain.push(
`${kt(e)}
`),this.passages.owners.push(n),this.passages.bounds.push(o),this.passages.texts.push(o?null:e)}whole(){let e=new Uint32Array(
this.plain.length+1);for(let[n,o]of this.plain.entries())e[n+1]=e[n]+o.length;return{plain:this.plain.join(""),starts:e,
...this.passages}}};function Bc(t,e){let{plain:n,starts:o}=t,s=e.join(" "),r=[[],[],[]],i=new Uint8Array(o.length);for(let[
a,c]of hh(t,s)){i[a]=1;let l=Do(n,c)||lS(n.slice(o[a],o[a+1]),s)===0;r[l?0:1].push(a)}if(e.length>1){let a=e.reduce((c,l)=>l.
length>c.length?l:c,"");for(let[c]of hh(t,a)){if(i[c])continue;let l=n.slice(o[c],o[c+1]);e.every(f=>l.includes(f))&&r[2].
push(c)}}return r.flat()}function*hh({plain:t,starts:e},n){let o=0;for(let s=t.indexOf(n);s>=0&&o+1<e.length;s=t.indexOf(
n,e[o])){for(;e[o+1]<=s;)o++;yield[o,s],o++}}function lS(t,e){let n=2;for(let o=t.indexOf(e);o>=0;o=t.indexOf(e,o+1)){if(Do(
t,o))return 0;n=1}return n}function Yo(t,e){let n=t.replace(/^#+\s+/,"").replace(/\s+/g," ").trim(),o=jp(n,[e.join(" "),
...e]),[s]=o[0]??[0],r=s>Ur?gh(n,s-Ur):0,i=n.length-s>2*Ur?gh(n,s+2*Ur):n.length,a=r?"\u2026 ":"";return{text:`${a}${n.slice(
r,i).trimEnd()}${i<n.length?" \u2026":""}`,marks:o.filter(([c,l])=>c>=r&&l<=i).map(([c,l])=>[c-r+a.length,l-r+a.length])}}
function gh(t,e){let n=t.indexOf(" ",e);return n>=0&&n-e<20?n+1:e}async function wh(t,e){let{findings:n,...o}=t,{facts:s,words:r}=o,i=r.entities.map(({label:l,labels:f={},aliases:u=[]},m)=>Zn(
m,[l,...Object.values(f),...u])),a=({at:l})=>!!r.entities[l].actor,c=await mS(t,e);return{...o,actors:i.filter(a),issues:i.
filter(l=>!a(l)),relations:s.relations.map(({label:l},f)=>Zn(f,[l])),questions:s.questions.map(({title:l,name:f},u)=>Zn(
u,[l,f])),articles:s.articles.map(({title:l,author:f,publisher:u},m)=>Zn(m,[l,f,u,[f,u,l].filter(Boolean).join(" ")])),findings:hS(
t,n),quotes:await uS(t,e),sentences:c,sentenceOf:dS(t,c)}}function fS({facts:t,words:e},n){let{quote:o=[]}=e.statements.
get(n),s=e.bodies.get(t.statements.article[n]);if(s===null)return o.join(" [\u2026] ");let r=[];for(let i=2;i<o.length;i+=
2)r.push(s.slice(Number(o[i]),Number(o[i+1])));return r.join(" [\u2026] ")}async function uS(t,e){let n=new Qo;for(let[o,
{translation:s}]of t.words.statements.entries())n.add(fS(t,o),o),s&&n.add(s,o),await e();return n.whole()}async function mS({
words:t,facts:e},n){let o=new Qo;for(let[s,r]of t.bodies.entries()){let i=new Intl.Segmenter(e.articles[s].language??void 0,
{granularity:"sentence"});for(let{segment:a,index:c}of i.segment(pS(r??"")))a.trim()&&o.add(a,s,[c,c+a.length]);await n()}
return o.whole()}var pS=t=>t.replace(/(?<!\n|^#[^\n]*)\n(?!\n)/gm," ");function dS({facts:t,words:e},{owners:n,bounds:o}){
let s=new Map;for(let[i,a]of n.entries())s.has(a)||s.set(a,i);let r=t.articles.map((i,a)=>e.bodies.get(a)!==null);return Int32Array.
from({length:e.statements.length},(i,a)=>{let c=t.statements.article[a];if(!r[c])return-1;let{quote:l=[]}=e.statements.get(
a),[f,u]=[s.get(c)??0,n.length];for(;u-f>1;){let m=f+u>>1;n[m]===c&&(o[m]?.[0]??0)<=Number(l[2])?f=m:u=m}return f})}function hS({
facts:t},e){return e.flatMap(n=>n.findings).map(({title:n,sentence:o,counts:s},r)=>{let i=o.map(([c])=>c).join(""),[,,a]=s[s.
length-1];return{...Zn(r,[i,`${n}: ${i}`]),statements:Pe(t,a)}})}var xh=4,bh=4;function yh(t,e,n,o){let s=i=>i.filter(a=>!n.has(a)),r=[];for(let{at:i,plain:a}of t.relations){let c=gS(a[0].
split(" "),e);if(c===null||!o.relations[i])continue;let[l,f]=[e.slice(0,c.from),e.slice(c.to)].map(s);for(let u of xS(t,
i,l,f,o)){let m=o.ofPhrase(u);m.length&&r.push({kind:"phrase",rank:c.rank,count:m.length,label:"",phrase:u,statements:m})}}
return r.sort((i,a)=>i.rank-a.rank||(a.count??0)-(i.count??0))}function gS(t,e){for(let n=0;n<e.length;n++){let o=e.slice(
n,n+t.length);if(o.length===t.length&&o.every((i,a)=>wS(i,t[a])))return{from:n,to:n+t.length,rank:o.every((i,a)=>i===t[a])?
0:1};if(n+o.length===e.length&&o.join(" ").length>=xh&&t.join(" ").startsWith(o.join(" ")))return{from:n,to:e.length,rank:1}}
return null}function wS(t,e){let n=0;for(;n<t.length&&t[n]===e[n];)n++;return t===e||n>=xh&&n>=Math.max(t.length,e.length)-
2}function xS(t,e,n,o,s){let[r,i]=[n,o].map(a=>a.length?bS(t,a):[null]);return n.length||o.length?r.flatMap(a=>i.map(c=>({
relation:e,actor:a,target:c}))):s.targetsOf(e).slice(0,bh).map(a=>({relation:e,actor:null,target:a}))}function bS({actors:t,
issues:e,words:{entities:n}},o){let s=[];for(let{at:i,plain:a}of[...t,...e]){let c=a.map(l=>Wc(l,o)).filter(l=>l!==null);
c.length&&s.push({rank:Math.min(...c),id:n[i].id})}return s.sort((i,a)=>i.rank-a.rank).filter(({rank:i})=>i===s[0].rank).
slice(0,bh).map(({id:i})=>i)}var $h=["phrase","actor","issue","relation","article","finding","question","quote","words"],yS=4,$S=200,OS="\u2E80",Vr=class{constructor(e,n,o){
this.index=e,this.counts=new yr(e.facts,e.words,e.level,n),this.asking=new Set(ac(o)),this.answers=e.facts.questions.map(
s=>s.tab?null:this.counts.ofQuestion(s))}groups(e,n=null){let o=ac(e.replace(/[?\u00bf\u061f\uff1f]/g," "));if(!o.length)
return[];let s=c=>c===n?$S:yS,r=o.filter(c=>!this.asking.has(c)),i=o.join("").length>1||o[0]>=OS;return[SS("phrase",yh(this.
index,o,this.asking,this.counts),s("phrase")),...this.namedGroups(o,r.length?r:o,s),...i?this.textGroups(o,s):[]].filter(
({total:c})=>c).sort((c,l)=>Sh(c)-Sh(l)||$h.indexOf(c.kind)-$h.indexOf(l.kind))}nearest(e){let{actors:n,issues:o,relations:s}=this.
index;return dh([...n,...o,...s],kt(e))?.name??null}namedGroups(e,n,o){let{counts:s,index:r}=this,i=()=>0,a=l=>s.entities[l],
c=(l,f,u,m=()=>({}))=>{let h=ph(f,l==="question"?n:e,u),g=h.slice(0,o(l)).map(({one:b,rank:O,by:$,count:_})=>({kind:l,rank:O,
count:_,at:b.at,label:b.names[0],...$>0&&l!=="finding"&&l!=="question"&&{alias:b.names[$]},...m(b.at)}));return{kind:l,total:h.
length,hits:g}};return[c("actor",r.actors,a),c("issue",r.issues,a),c("relation",r.relations.filter(({at:l})=>s.relations[l]),
l=>s.relations[l],l=>({statements:s.ofRelation(l)})),c("article",r.articles,l=>s.articles[l],()=>({alias:void 0})),c("fi\
nding",r.findings,i,l=>({count:r.findings[l].statements.length,statements:r.findings[l].statements,snippet:Yo(r.findings[l].
names[0],e)})),c("question",r.questions.filter(({at:l})=>this.answers[l]?.length!==0),l=>this.answers[l]?.length??0,l=>{
let f=this.answers[l];return f?{statements:f}:{count:null,tab:r.facts.questions[l].tab}})]}textGroups(e,n){let{quotes:o,
sentences:s,sentenceOf:r}=this.index,{first:i,total:a,taken:c}=this.quoted(Bc(o,e),n("quote")),l=Bc(s,e).filter(m=>!c[m]),
f=i.map(({passage:m,statements:h})=>{let g=o.owners[m],b=Yo(this.sentence(r[g]),e),O=b.marks.length?b:Yo(this.quote(m),e),
$=this.index.facts.statements.article[g],_=[...h];return{...Oh("quote",O,$,e),count:_.length,statements:_}}),u=l.slice(0,
n("words")).map(m=>{let h=this.sentence(m);return{...Oh("words",Yo(h,e),s.owners[m],e),sentence:h}});return[{kind:"quote",
total:a,hits:f},{kind:"words",total:l.length,hits:u}]}quoted(e,n){let{quotes:o,sentences:s,sentenceOf:r}=this.index,i=new Uint8Array(
s.owners.length),a=new Map,c=new Set,l=0;for(let f of e){let u=o.owners[f],m=r[u],h=m<0?this.quote(f):m,g=m<0?!c.has(h):
!i[m];m<0?c.add(h):i[m]=1,g&&l++<n&&a.set(h,{passage:f,statements:new Set}),a.get(h)?.statements.add(u)}return{first:[...a.
values()],total:l,taken:i}}quote(e){return this.index.quotes.texts[e]??""}sentence(e){let{sentences:n,words:o}=this.index,
s=e<0?null:n.bounds[e];return s?(o.bodies.get(n.owners[e])??"").slice(...s):""}},Oh=(t,e,n,o)=>({kind:t,rank:kt(e.text).
includes(o.join(" "))?4:5,count:null,label:e.text,snippet:e,article:n}),SS=(t,e,n)=>({kind:t,total:e.length,hits:e.slice(
0,n)});function Sh({hits:t}){let e=Math.min(...t.map(n=>n.rank));return e<=1?e:2}var _S=80;async function kh({kind:t,at:e=0,article:n=0,statements:o,tab:s,sentence:r},i,a){t==="actor"||t==="issue"?await kS(
N().entities[e].id):t==="article"?await k({tab:"article",article:x.articles[e].id,open:null}):t==="words"?await k({tab:"\
article",article:x.articles[n].id,open:null,find:[a,_h(r)]}):s?await k({tab:s}):t==="finding"?await K(o??[],F(i),{tab:"f\
indings",find:["",_h(i)]}):o?.length===1?await xt(o[0]):await K(o??[],F(i))}var _h=(t="")=>t.replace(/^#+\s+/,"").trim().
replace(/\s+/g," ").slice(0,_S);async function kS(t){let e=y.level.numbers.get(t);if(e===void 0||!y.nodes.has(e)){await ot(
t);return}let n=ho().shown.has(e)?w.grown:Bs(t);await ot(t),await k({grown:n}),w.tab==="graph"&&br(e)}function vh({kind:t,total:e,hits:n},o,s,r){let i=`results-${t}`;return p("div",{role:"group","aria-labelledby":i},p("p",
{class:"results-head",id:i},d(`found_${t}`),p("span",{class:"quiet"},` ${q(e)}`)),n.map(a=>o(MS(a),s(a,Ah(a)))),e>n.length&&
o(p("div",{role:"option",class:"result more"},d("show_all_of",{n:q(e)})),r(t)))}function MS(t){let{count:e,alias:n,snippet:o,
kind:s}=t;return p("div",{role:"option",class:"result"},o?p("span",{class:s==="quote"||s==="words"?"words":"",dir:"auto",
lang:Mh(t)},TS(o)):p("span",{dir:"auto",lang:Mh(t)},Ah(t)),n&&[" ",p("span",{class:"quiet",dir:"auto"},`(${n})`)],p("spa\
n",{class:"quiet aside"},[AS(t),e!==null&&I(e,"statement")].filter(Boolean).join(" \xB7 ")))}function Ah({kind:t,label:e,
at:n,phrase:o}){if(o){let[s,r]=[o.actor,o.target].map(a=>a===null?"":vS(a));return d(s&&r?"phrase_both":r?"phrase_who":"\
phrase_whom",{actor:s,relation:x.relations[o.relation].verb,target:r})}return(t==="actor"||t==="issue")&&n!==void 0?Z(N().
entities[n]):t==="relation"&&n!==void 0?cn(x.relations[n].verb):e}function Mh({kind:t,at:e,article:n}){return t==="quote"||
t==="words"?n===void 0?null:x.articles[n].language:e===void 0?null:t==="actor"||t==="issue"?$t(N().entities[e].id):t==="\
article"?x.articles[e].language:null}function vS(t){let e=N().entities.find(n=>n.id===t);return e?Z(e):t}function AS({kind:t,
at:e,article:n}){return t==="article"&&e!==void 0?be(x.articles[e]):(t==="quote"||t==="words")&&n!==void 0?x.articles[n].
title:t==="actor"||t==="issue"?e===void 0?"":N().entities[e].type:""}function TS({text:t,marks:e}){let n=0;return[...e.flatMap(
([s,r])=>{let i=t.slice(n,s);return n=r,[i,p("mark",{},t.slice(s,r))]}),t.slice(n)]}var LS=12,[ES,NS,Th,Kr]=[560,200,4,12],Gt="",Pc=null,Lh=null,$n=null,Qe=[],Ye=-1;function Eh(){let t=p("div",{id:"result\
s",class:"results",role:"listbox","aria-label":d("search_results")});t.hidden=!0,t.addEventListener("mousedown",n=>n.preventDefault());
let e=p("input",{type:"search",id:"search",role:"combobox","aria-expanded":"false","aria-controls":"results","aria-autoc\
omplete":"list",placeholder:d("search"),"aria-label":d("search"),autocomplete:"off",value:Gt,onfocus:Nh,oninput:n=>Qr(n.
target.value),onkeydown:CS,onblur:Yr});return p("div",{class:"searching",role:"search"},e,t)}function Nh(){return Lh??=Promise.
all([G(),Os(),wt("entity")]).then(([t,{cards:e},n])=>wh({facts:x,words:t,findings:e,level:n},IS())),Lh}function IS(){let t=performance.
now();return()=>performance.now()-t<LS?null:new Promise(e=>setTimeout(()=>{t=performance.now(),e()}))}async function Fc(){
let t=await Nh(),e=JSON.stringify(w.coders);return $n?.coders!==e&&($n={search:new Vr(t,w,d("search_asking")),coders:e}),
$n.search}async function Qr(t){Gt=t,Pc=null,$n||qh([p("p",{class:"quiet"},d("search_preparing"))]),await Fc(),Gt===t&&Ih()}
function Ih(){let t=$n?.search.groups(Gt,Pc)??[];Qe=[],Ye=-1;let e=(r,i)=>(r.id=`result-${Qe.length}`,r.addEventListener(
"click",i),Qe.push({element:r,act:i}),r);if(!Gt.trim())return Yr();let n=(r,i)=>()=>(Yr(),kh(r,i,Gt.trim())),o=r=>()=>{let i=Ye;
Pc=r,Ih(),Rh(i)};qh(t.length?t.map(r=>vh(r,e,n,o)):qS(e));let s=t.reduce((r,i)=>r+i.total,0);ue(s?I(s,"hit"):d("nothing_\
found",{what:Gt.trim()}))}function qS(t){let e=$n?.search.nearest(Gt)??null,n=()=>{if(e===null)return;let o=A("search");
o.value=e,o.focus(),Qr(e)};return[p("p",{class:"quiet"},d("nothing_found",{what:Gt.trim()})),e!==null&&t(p("div",{role:"\
option",class:"result"},d("did_you_mean",{name:e})),n)]}function qh(t){let e=A("results");L(e,t),e.hidden=!1,RS(A("searc\
h"),e),A("search").setAttribute("aria-expanded","true")}function RS(t,e){let{left:n,bottom:o,width:s}=t.getBoundingClientRect(),
r=document.documentElement.clientWidth-2*Kr,i=Math.min(r,Math.max(s,ES));e.style.width=`${i}px`,e.style.left=`${Math.max(
Kr,Math.min(n,r+Kr-i))}px`,e.style.top=`${o+Th}px`,e.style.maxHeight=`${Math.max(NS,innerHeight-o-Th-Kr)}px`}function Yr(){
Qe=[],Ye=-1,A("results").hidden=!0,A("search").setAttribute("aria-expanded","false"),A("search").removeAttribute("aria-a\
ctivedescendant")}function Rh(t){Qe[Ye]?.element.removeAttribute("aria-selected"),Ye=Math.max(-1,Math.min(t,Qe.length-1));
let e=Qe[Ye]?.element;e?.setAttribute("aria-selected","true"),e?.scrollIntoView({block:"nearest"}),e?A("search").setAttribute(
"aria-activedescendant",e.id):A("search").removeAttribute("aria-activedescendant")}async function CS(t){let{key:e,target:n}=t,
o={ArrowDown:1,ArrowUp:-1};e in o?(t.preventDefault(),A("results").hidden&&Gt.trim()?await Qr(Gt):Rh(Ye+o[e])):e==="Ente\
r"?(t.preventDefault(),(A("results").hidden||!$n)&&await Qr(n.value),Qe[Math.max(Ye,0)]?.act()):e==="Escape"&&(n.value=Gt=
"",Yr())}var Ch=()=>[jS(),BS()];function jS(){if(x.languages.length<2)return null;let t=x.languages.map(e=>[e,WS(e)]);return Y(d(
"language_of_names"),[["",d("language_of_names")],...t],w.language??"",async e=>{await G(),await k({language:e||null})})}
function WS(t){try{return F(new Intl.DisplayNames([t],{type:"language"}).of(t)??t)}catch{return t}}var BS=()=>{let t=qt()===
"dark"?"light":"dark";return T(d(t),()=>k({theme:t}),{id:"theme"})};function Jo(t,e,n,o,s){let r=new Array(s).fill(0),i=n==="kinds"?[...r.keys()]:null,{inside:a,main:c}=Nt(t,{...e,[n]:i},Et(
e));for(let l of U(a)){let f=o(n==="quad_classes"?c[l]:l);f>=0&&r[f]++}return r}var PS=0,FS=0;function Bh(){let{statements:t,names:e,labels:n}=x;return Hn(d("filters_and_counts"),ee(d("quad_classes"),
DS()),ee(d("modes"),Jr("modes",n.modes,Dc("modes",t.mode,e.modes),o=>zc(o===tn,"not actual"))),ee(d("certainties"),Jr("c\
ertainties",n.certainties,Dc("certainties",t.certainty,e.certainties),o=>zc(o===PS,"hedged"))),ee(d("polarities"),Jr("po\
larities",n.polarities,Dc("polarities",t.polarity,e.polarities),o=>zc(o===FS,"denied"))))}function Ph(t){let e=p("detail\
s",{class:"group",open:t},p("summary",{},d("more_filters")),t&&Wh());return e.addEventListener("toggle",()=>e.open&&e.children.
length===1&&Qt(e,Wh())),e}var Dc=(t,e,n)=>Jo(x,w,t,o=>e[o],n.length);function zc(t,e){let{names:n,encodings:o}=x;return Ae(
et().line,{dashes:t?[]:o.holds[n.holds.indexOf(e)].dashes})}function DS(){let{statements:t,names:e,labels:n}=x,o=e.quad_classes.
length,s=c=>c<o?Pn(e.signs.indexOf(pe(x,c))):Pn(e.signs.indexOf("neither")),r=Jo(x,w,"quad_classes",c=>t.quad_class[c]<0?
o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],a=w.quad_classes??i;return[...n.quad_classes,d("no_quad_class")].
map((c,l)=>{let f=u=>k({quad_classes:Xr(i,a,[i[l]],u,i)});return r[l]>0&&lt(`${c} (${r[l]})`,a.includes(i[l]),f,s(l))})}
function Xr(t,e,n,o,s){let r=t.filter(i=>n.includes(i)?o:e.includes(i));return String(r)===String(s)?null:r}function Jr(t,e,n,o=()=>null){
let s=[...e.keys()],r=t==="kinds"&&w.count==="acts"?[as]:s,i=w[t],a=i??r;return e.map((c,l)=>{let f=u=>k({[t]:Xr(s,a,[l],
u,r)});return(n[l]>0||i!==null)&&lt(`${c} (${n[l]})`,a.includes(l),f,o(l))})}function jh(t,e){let n=e.map(([s])=>s),o=w[t]??
n;return e.map(([s,r])=>{let i=a=>k({[t]:Xr(n,o,[s],a,n)});return lt(r,o.includes(s),i)})}function Wh(){let{statements:t,
names:e,labels:n,relations:o,families:s,familyOf:r,articles:i,coders:a}=x,c=Jo(x,w,"relations",u=>t.relation[u],o.length),
l=Jo(x,w,"kinds",u=>o[t.relation[u]].kind,e.kinds.length),f=new Set(y.level.nodes.filter((u,m)=>y.level.isTied[m]).map(u=>u.
type));return[ee(d("kinds"),Jr("kinds",n.kinds,l)),ee(d("relations"),s.map((u,m)=>zS(u,[...o.keys()].filter(h=>r[h]===m),
c))),ee(d("types"),jh("types",[...f].sort().map(u=>[u,u]))),i.length>1&&ee(d("articles"),jh("articles",i.map(u=>[u.id,u.
title]))),a.length>1&&ee(d("coders"),GS()),ee(d("further"),lt(d("with_issues"),w.issues,u=>k({issues:u})),lt(d("with_inf\
erred"),w.inferred,u=>k({inferred:u})),lt(d("with_headlines"),w.headlines,u=>k({headlines:u})),lt(d("with_self_loops"),w.
self,u=>k({self:u})))]}function zS(t,e,n){let o=[...x.relations.keys()],s=w.relations??o,r=e.filter(c=>n[c]),i=r.reduce(
(c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>k({relations:Xr(o,s,c,l,o)});return p("details",{class:"family"},p("summ\
ary",{},`${cn(t)} (${i})`,r.some(c=>!s.includes(c))&&" \u2022"),p("p",{class:"quiet"},C(d("all"),()=>a(e,!0))," ",C(d("n\
one"),()=>a(e,!1))),r.map(c=>lt(`${cn(x.relations[c].verb)} (${n[c]})`,s.includes(c),l=>a([c],l))))}function GS(){let t=w.
coders??[],e=t.length>1?[[t.join(" "),Jt(t)]]:[],n=x.coders.map(o=>[o,o]);return Y(d("coders"),[["",d("one_coder")],...n,
...e],t.join(" "),o=>k({coders:o?o.split(" "):null}))}var Fh=["statements","acts","articles"];function Dh(){let t=C(d("draw_all"),()=>k({all:!0,picture:"whole"}));return Hn(d(
"level"),Y(d("level"),di.map(e=>[e,d(`level_${e}`)]),w.level,HS),p("label",{class:"line"},`${d("count_by")} `,US()),p("l\
abel",{class:"line"},`${d("min_weight")} `,VS()),w.ego!==null&&KS(w.ego),y.isGrown&&p("p",{class:"quiet"},d("not_drawn_y\
et")," ",t),y.weakest>0&&p("p",{class:"quiet"},d("weakest",{n:y.weakest})," ",t))}async function HS(t){let e=await wt(t);
await k({level:t,ego:null,...Ps(e)})}function US(){let t=e=>k({count:Fh.find(n=>n===e)});return Y(d("count_by"),Fh.map(e=>[
e,d(`by_${e}`)]),w.count,t)}function VS(){return p("input",{type:"number",min:1,max:999,value:w.min_weight,"aria-label":d(
"min_weight"),onchange:t=>k({min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function KS(t){let e=Y(d("\
distance"),[1,2,3].map(n=>[String(n),I(n,"step")]),String(w.steps),n=>k({steps:Number(n)}));return p("p",{class:"ego"},d(
"neighbours_of",{name:Nn(t)})," ",e," ",C(d("show_all"),()=>k({ego:null})))}var QS=["modes","polarities"],Gc=()=>so("filters").filter(t=>JSON.stringify(w[t])!==JSON.stringify(V[t])&&!(w.compared_with&&
QS.includes(t)&&w[t]===null));function zh(){let t=A("side"),e=Es(t),{scrollTop:n}=t,o=t.querySelector("details.group[ope\
n]")!==null,s=Gc(),r=()=>k(Object.fromEntries(s.map(i=>[i,V[i]])));L(t,p("div",{class:"box-head"},p("h2",{},d("filters")),
s.length>0&&T(d("reset"),r,{class:"quiet-button"}),T("\xD7",()=>t.hidePopover(),{class:"close","aria-label":d("close")})),
p("p",{class:"quiet"},Js()),Dh(),Bh(),Ph(o),Hn(d("display"),Ch())),Ns(t,e),n&&(t.scrollTop=n)}function Gh({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function Hh({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?Nt(t,s,Et(e)):n;return{chosen:r,statements:U(r.inside)}}function Uh(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=u=>Math.min(r-1,Math.max(0,Math.floor((u-o)/i))),
f=new Set;for(let u of n){let m=t.statements.act[u];if(m>=0&&f.has(m))continue;m>=0&&f.add(m);let[h,g]=[e.first[u],e.last[u]];
if(h===null&&g===null)continue;let[b,O]=[l(h??o),l(g??s)],$=h!==null&&g===h&&!e.approximate[u];for(let _=b;_<=O;_++)($?a:
c)[_]+=1/(O-b+1)}return{sure:a,unsure:c,width:i}}var Hc=120,Uc=!1;function Kh(){let t=A("time"),e=Gh(x),{chosen:n,statements:o}=Hh(y),s=o.filter(m=>n.first[m]===null&&n.
last[m]===null),r=s.length>0&&p("p",{class:"undated"},H(I(s.length,"undated"),s,d("undated_many")));if(!e||e[0]===e[1]){
L(t,p("p",{class:"quiet"},d("no_period")),r);return}let i=YS(e),a=t.querySelector(".slider")?t.children:[p("div",{class:"\
time-head"}),XS(e)],[c,l]=a;c.isConnected||L(t,c,l),L(c,JS(e,i),r);let[f,...u]=l.children;f.replaceWith(t_(n,o,e,i));for(let[
m,h]of u.slice(0,2).entries())h.value=String(i[m]),h.setAttribute("aria-valuetext",ct(i[m]))}function YS([t,e]){return[Math.
max(t,w.since??t),Math.min(e,w.until??e)]}function JS(t,[e,n]){return[p("h2",{},d("period")),Vh("since",e,t),"\u2013",Vh(
"until",n,t),ge()&&!mt()&&T(d("whole_period"),()=>k({since:null,until:null})),Vo(),lt(d("only_certain_dates"),w.inside===
"certainly",o=>k({inside:o?"certainly":"possibly"})),lt(d("include_undated"),w.undated,o=>k({undated:o}))]}function Vh(t,e,[
n,o]){let s=r=>{let i=uf(r);i!==null&&Qh(t,i,[n,o])};return p("input",{type:"date",value:ct(e),min:ct(n),max:ct(o),"aria\
-label":d(t),onchange:r=>s(r.target.value)})}function XS([t,e]){let n=o=>p("input",{type:"range",min:t,max:e,step:1,"ari\
a-label":d(o),oninput:s=>Qh(o,Number(s.target.value),[t,e])});return p("div",{class:"slider"},S("svg"),n("since"),n("unt\
il"),ZS([t,e]))}function ZS([t,e]){return p("div",{class:"years","aria-hidden":"true"},pf(t,e).map(([n,o])=>{let s=p("sp\
an",{},o);return s.style.left=`${(n-t)/(e-t+1)*100}%`,s}))}function t_(t,e,n,[o,s]){let[r]=n,{sure:i,unsure:a,width:c}=Uh(
x,t,e,n,Hc),l=Math.max(...i.map((m,h)=>m+a[h]),1),f=(m,h,g,b)=>{let[O,$]=[g/l*34,36-(g+b)/l*34],_=(m+1)*c+r<o||m*c+r>s;return g>
0&&S("rect",{class:h+(_?" off":""),x:m/Hc*1e3,y:$,width:1e3/Hc-1,height:Math.max(O,1.5)})},u=i.map((m,h)=>[f(h,"bar",m,0),
f(h,"bar unsure",a[h],m)]);return S("svg",{class:"histogram",viewBox:"0 0 1000 40",preserveAspectRatio:"none",role:"img",
"aria-label":d("histogram")},u)}function Qh(t,e,[n,o]){let s=t==="since"?e<=n:e>=o;It({[t]:s?null:e}),(w.since??n)>(w.until??
o)&&It({[t==="since"?"until":"since"]:e}),!Uc&&(Uc=!0,requestAnimationFrame(()=>{Uc=!1,k({})}))}var e_=10,Yh=!1,n_={wanted:""};function Vc(){let t=p("div",{class:"viewpoints",role:"group","aria-label":F(d("according_\
to"))}),e=Vs(),n=bl(x),o=s=>s_(e,n,s);L(A("viewpoint"),p("div",{class:"box-head"},p("h2",{},F(d("according_to"))),o_()),
Cr(d("sources_find"),n_,t,o).slice(e.length>e_?0:1),i_())}var o_=()=>lt(d("viewpoint_several"),Kc(),t=>{Yh=t,t||w.according_to.
length<2?Vc():k({according_to:w.according_to.slice(0,1)})}),Kc=()=>Yh||w.according_to.length>1;function s_(t,e,n){let o=Kc()?
"checkbox":"radio",s=i=>i.startsWith("by:")&&e.get(i)===e.get("authors")&&!w.according_to.includes(i);return t.filter(([
i,a])=>(o==="radio"||i!=="everyone")&&!s(i)&&n(a)).map(([i,a])=>p("label",{class:"tick"},p("input",{type:o,name:"accordi\
ng-to",checked:w.according_to.includes(i),onchange:c=>r_(i,c.target.checked)}),p("span",{dir:"auto"},F(a)),p("span",{class:"\
number quiet"},q(e.get(i)??0))))}function r_(t,e){if(!Kc()){k({according_to:[t]});return}let o=Vs().map(([s])=>s).filter(
s=>s===t?e:w.according_to.includes(s));k({according_to:o.length?o:["authors"]})}var i_=()=>p("p",{},w.compared_with&&`${d(
"compared_with")} ${Wt(w.compared_with)} \xB7 `,C(d("compare_claims"),()=>k({tab:"compare"})));var a_=8,Jh=new Map;function to(t,e,n,o){Jh.set(t,o);let s=p("button",{type:"button",id:`open-${t}`,class:"opener",popovertarget:t},
e),r=p("div",{id:t,class:"box",popover:"auto",role:"dialog","aria-label":n});return r.addEventListener("beforetoggle",i=>{
i.newState==="open"&&(o(),l_(r,s))}),[s,r]}function Xh(t){c_(t)&&Jh.get(t)?.()}var c_=t=>document.getElementById(t)?.matches(
":popover-open")??!1,Xo=t=>document.getElementById(t)?.hidePopover();function l_(t,e){let{right:n,bottom:o}=e.getBoundingClientRect();
t.style.setProperty("--top",`${o+4}px`),t.style.setProperty("--right",`${Math.max(a_,innerWidth-n)}px`)}var f_=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],u_={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function Zh(){return p("section",{class:"legend"},p("h2",{},
d("legend")),p("ul",{},Ea().map(([t,e])=>p("li",{},t,p("span",{},e)))),p("ul",{},f_.map(([t,e])=>p("li",{},La(t),p("span",
{},d(e))))),m_(),p("p",{class:"quiet"},d("width_meaning",{what:d(u_[w.count])})))}function m_(){let t=new Map;for(let{tint:n,
country:o}of y.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return p("ul",{},
e.map(([n,o])=>p("li",{},La("dot",sn()[n]),p("span",{},d("belongs_to",{name:p_(o)})))))}function p_(t){let e=w.language?
fe(t):null;return e?Z(e):y.level.countries[t]}function Ie(t,e=""){return`${[x.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network",e].filter(
Boolean).join("-")}.${t}`}var d_={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Qc(t){return t.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
"")}function at(t){return Qc(String(t)).replace(/[&<>"]/g,e=>d_[e])}var Zr=1.4,[tg,h_,eo]=[48,24,12];function ti(t,e,n,o=400,s=""){let r=s&&` fill="${s}"`,i=[];for(let c of t.split(/\s+/).
filter(Boolean)){let l=i.length?`${i[i.length-1]} ${c}`:c;i.length&&Rn(l,n,o)<=e?i[i.length-1]=l:i.push(c)}return{markup:i.
map((c,l)=>`<text y="${(n*(1+l*Zr)).toFixed(1)}" font-size="${n}" font-weight="${o}"${r}>${at(c)}</text>`).join(""),height:i.
length*n*Zr}}function eg(t){let[e,n]=[0,eo];return{markup:(w.picture==="named"?wr():qu()).map(([r,i])=>{let a=tg+Rn(i,eo)+
h_;e&&e+a>t&&([e,n]=[0,n+eo*Zr]);let c=`<g transform="translate(${e} ${n-11})">${r.innerHTML}</g><text x="${e+tg}" y="${n}\
" font-size="${eo}">${at(i)}</text>`;return e+=a,c}).join(""),height:n+eo*Zr-eo}}function og(){let t=ve()?.body;if(!t?.nodeIndices.length)return null;let{nodes:e}=y.level,n=t.nodeIndices.map(l=>({at:l,
x:t.nodes[l].x,y:t.nodes[l].y})),[o,s]=[Math.min(...n.map(({x:l})=>l))-90,Math.max(...n.map(({x:l})=>l))+90],[r,i]=[Math.
min(...n.map(({y:l})=>l))-60,Math.max(...n.map(({y:l})=>l))+70],a=[...[...y.arrows.keys()].map(l=>g_(l,t)),...n.map(({at:l,
x:f,y:u})=>x_(l,e[l],f,u))];return{markup:`<g transform="translate(${(-o).toFixed(1)} ${(-r).toFixed(1)})">${a.join("")}\
</g>`,width:s-o,height:i-r}}function ng(t,e,n){let o=n.nodes[e],s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=y.level.nodes[e].size+
3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*r}}var Zo=({x:t,y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function g_(t,e){
let{options:n}=e.edges[t],{arrows:o}=y.level,{signs:s,holds:r}=x.encodings,[i,a]=[e.nodes[o.actor[t]],e.nodes[o.target[t]]],
{color:c}=n.color,l=i===a,f=l?{x:i.x+34,y:i.y-34}:Zs(i,a,n.smooth),u=l?{x:i.x,y:i.y-16}:ng(f,o.actor[t],e),m=l?{x:i.x+16,
y:i.y}:ng(f,o.target[t],e),h=Math.atan2(m.y-f.y,m.x-f.x)*180/Math.PI,g={x:(u.x+2*f.x+m.x)/4,y:(u.y+2*f.y+m.y)/4},{dashes:b}=r[o.
hold[t]],O=b.length?` stroke-dasharray="${b.join(" ")}"`:"",$=`<path d="M${Zo(u)} Q${Zo(f)} ${Zo(m)}" fill="none" stroke\
="${c}" stroke-width="${n.width.toFixed(1)}"${O}/>`,_=Ao(s[o.sign[t]].head,c,`translate(${Zo(m)}) rotate(${h}) scale(1)`),
v=Ta(ea(o.hold[t],o.mark[t]),c,g.x.toFixed(1),g.y.toFixed(1));return $+(_?.outerHTML??"")+(v?.outerHTML??"")+w_(n.label??
"",u,m,g)}function w_(t,e,n,o){if(!t)return"";let s=Math.atan2(n.y-e.y,n.x-e.x)*180/Math.PI,r=s>90||s<-90?s+180:s,i=t.split(
`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${at(c)}</tspan>`);return`<text transform="translate(${Zo(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${sg()}>${a.join("")}</text>`}var sg=()=>`text-anchor="middle" fill="${et().text}\
" stroke="${et().ground}" stroke-width="3" paint-order="stroke"`;function x_(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=qn(D(y.level,t)).split(`
`).map((f,u)=>`<text x="${s}" y="${r+e+14+u*14}" font-size="13" ${sg()}>${at(f)}</text>`),l=o>=0?sn()[o]:et().node;return`${i[n]}\
fill="${l}" stroke="${et().line}"/>${c.join("")}`}var b_=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linecap","stroke-linejoin","stroke-opac\
ity","paint-order","opacity","font-size","font-weight","font-style","font-family","text-anchor","dominant-baseline","let\
ter-spacing","direction","visibility","marker-start","marker-mid","marker-end"],y_=["class","style","tabindex","role","f\
ocusable"];function ts(t,e){let n=t.cloneNode(!0),[o,s]=[t,n].map(r=>[r,...r.querySelectorAll("*")]);for(let[r,i]of o.entries()){
let a=getComputedStyle(i);for(let c of[...y_,...s[r].getAttributeNames().filter(l=>/^(aria|data)-/.test(l))])s[r].removeAttribute(
c);a.display==="none"&&s[r].setAttribute("display","none");for(let c of b_)s[r].setAttribute(c,a.getPropertyValue(c))}if(e)
for(let[r,i]of o.entries())i.matches(e)&&s[r].remove();return n}var $_=/^repeating-linear-gradient\((.*)\)$/,O_=/,\s*(?![^(]*\))/,S_={"to top":0,"to right":90,"to bottom":180,"to left":270};
function rg(t,{x:e,y:n,width:o,height:s}){let[r,...i]=$_.exec(t)?.[1].split(O_)??[];if(!i.length)return null;let a=(S_[r]??
Number.parseFloat(r))*Math.PI/180,[c,l]=[Math.sin(a),-Math.cos(a)],f=(Math.abs(o*c)+Math.abs(s*l))/2,[u,m]=[e+o/2-f*c,n+
s/2-f*l],h=0,g=i.map(P=>{let R=P.lastIndexOf(" ");return h=Math.max(h,Number.parseFloat(P.slice(R))),{colour:__(P.slice(
0,R)),at:h}}),b=[u,m,u+h*c,m+h*l].map(P=>(Math.round(100*P)/100+0).toFixed(2)),O=`stripes${[t,...b].join("_").replace(/[^\w.-]+/g,
"_")}`,[$,_,v,M]=b,E=g.map(({colour:P,at:R})=>`<stop offset="${(R/h).toFixed(4)}" stop-color="${P}"/>`),j=`gradientUnits\
="userSpaceOnUse" spreadMethod="repeat" x1="${$}" y1="${_}" x2="${v}" y2="${M}"`;return{fill:`url(#${O})`,defined:`<line\
arGradient id="${O}" ${j}>${E.join("")}</linearGradient>`}}function __(t){let e=/^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)$/.
exec(t)?.slice(1);return e?`rgb(${e.map(n=>Math.round(255*Number(n))).join(", ")})`:t}var ei=8,ig=document.createElement("canvas").getContext("2d");function Yc(t){let e=k_(t);for(let[o]of e)o.scrollTo(0,0);
let n=t instanceof SVGSVGElement?M_(t):v_(t);for(let[o,s,r]of e)o.scrollTo(s,r);return n}function k_(t){let e=[];for(let n=t.
parentElement;n;n=n.parentElement)e.push(n);return e.filter(n=>n.scrollLeft||n.scrollTop).map(n=>[n,n.scrollLeft,n.scrollTop])}
function M_(t){let e=t.getBBox(),[n,o]=[Math.ceil(e.width)+2*ei,Math.ceil(e.height)+2*ei],s=ts(t);return s.setAttribute(
"viewBox",`${e.x-ei} ${e.y-ei} ${n} ${o}`),s.setAttribute("width",String(n)),s.setAttribute("height",String(o)),{markup:oi(
s),width:n,height:o}}function v_(t){let{left:e,top:n}=t.getBoundingClientRect(),o=[],[s,r]=[0,0],i=(c,l)=>{c&&(o.push(c),
s=Math.max(s,l.right-e),r=Math.max(r,l.bottom-n))},a=c=>{let l=getComputedStyle(c);if(l.display==="none"||l.visibility===
"hidden"||l.opacity==="0")return;let f=c.getBoundingClientRect();if(f.right<e)return;let[u,m]=[f.left-e,f.top-n];if(c instanceof
SVGSVGElement){let h=ts(c);for(let[g,b]of Object.entries({x:u,y:m,width:f.width,height:f.height,overflow:"visible"}))h.setAttribute(
g,String(b));i(oi(h),f);return}i(A_(l,u,m,f.width,f.height),f);for(let h of c.childNodes)if(h instanceof Element)a(h);else if(h instanceof
Text)for(let g of N_(h,l,e,n))i(g.markup,g.place)};return a(t),{markup:o.join(""),width:Math.ceil(s),height:Math.ceil(r)}}
var oi=t=>Qc(new XMLSerializer().serializeToString(t));function A_(t,e,n,o,s){let r=o>0&&s>0?rg(t.backgroundImage,{x:e,y:n,
width:o,height:s}):null,i=r?`${r.defined}<rect x="${e}" y="${n}" width="${o}" height="${s}" fill="${r.fill}"/>`:"";return L_(
t,e,n,o,s,!r)+i+T_(t,e,n,o,s)}function T_(t,e,n,o,s){let r=Number.parseFloat(t.outlineWidth);if(t.outlineStyle!=="solid"||
!r||!ni(t.outlineColor))return"";let i=Number.parseFloat(t.outlineOffset)+r/2;return`<rect x="${e-i}" y="${n-i}" width="${o+
2*i}" height="${s+2*i}" fill="none" stroke="${t.outlineColor}" stroke-width="${r}"/>`}function L_(t,e,n,o,s,r){let[i]=t.
backgroundImage.match(/(?:rgba?|color)\([^)]*\)/)??[],a=[t.backgroundColor,r?i:""].find(M=>M&&ni(M))??"none",c=["Top","R\
ight","Bottom","Left"].map(M=>({wide:t[`border${M}Style`]==="none"?0:Number.parseFloat(t[`border${M}Width`]),colour:t[`b\
order${M}Color`]})),l=c.every(({wide:M,colour:E})=>M===c[0].wide&&E===c[0].colour),{wide:f,colour:u}=c[0],m=Math.min(Number.
parseFloat(t.borderTopLeftRadius)||0,o/2,s/2),h={dashed:`${3*f} ${2*f}`,dotted:`0 ${2*f}`}[t.borderTopStyle],g=h?` strok\
e-dasharray="${h}" stroke-linecap="round"`:"",b=f&&ni(u)?` stroke="${u}" stroke-width="${f}"${g}`:"",O=l&&b?f/2:0,$=`x="${e+
O}" y="${n+O}" width="${Math.max(0,o-2*O)}" height="${Math.max(0,s-2*O)}"`,_=a==="none"&&!(l&&b)?"":`<rect ${$} rx="${m}\
" fill="${a}"${l?b:""}/>`;if(l)return _;if(c[0].wide&&c.slice(1,3).every(M=>M.wide===f&&M.colour===u))return`<rect ${$} \
rx="${m}" fill="${a}"/>${E_({x:e,y:n,width:o,height:s,round:m,wide:f},c[3],b)}`;let v=c.map(({wide:M,colour:E},j)=>{if(!M||
!ni(E))return"";let P=[[e,n,o,M],[e+o-M,n,M,s],[e,n+s-M,o,M],[e,n,M,s]][j];return`<rect x="${P[0]}" y="${P[1]}" width="${P[2]}\
" height="${P[3]}" fill="${E}"/>`});return _+v.join("")}function E_({x:t,y:e,width:n,height:o,round:s,wide:r},i,a){let[c,
l,f,u]=[e+r/2,t+n-r/2,e+o-r/2,s-r/2],m=(O,$,_,v)=>`A${O} 0 0 ${$} ${_} ${v}`,h=`M${t+s} ${c}H${l-u}${m(`${u} ${u}`,1,l,c+
u)}V${f-u}${m(`${u} ${u}`,1,l-u,f)}H${t+s}`,g=`${Math.max(0,s-i.wide)} ${Math.max(0,s-r)}`,b=`M${t+s} ${e}${m(`${s} ${s}`,
0,t,e+s)}V${e+o-s}${m(`${s} ${s}`,0,t+s,e+o)}V${e+o-r}${m(g,1,t+i.wide,e+o-s)}V${e+s}${m(g,1,t+s,e+r)}Z`;return`<path d=\
"${h}" fill="none"${a}/><path d="${b}" fill="${i.colour}"/>`}var ni=t=>t!=="transparent"&&!/^rgba\(.*, 0\)$/.test(t);function N_(t,e,n,o){
let s=e.writingMode.startsWith("horizontal"),r=e.direction==="rtl";ig.font=`${e.fontStyle} ${e.fontWeight} ${e.fontSize}\
 ${e.fontFamily}`;let i=ig.measureText("x").fontBoundingBoxAscent,a=`font-family="${at(e.fontFamily)}" font-size="${e.fontSize}\
" font-weight="${e.fontWeight}" font-style="${e.fontStyle}" fill="${e.color}" direction="${e.direction}"`;return I_(t,s).
map(({words:c,place:l})=>{let f=s?`x="${(r?l.right:l.left)-n}" y="${l.top-o+i}"`:`transform="translate(${l.left-n+i} ${l.
bottom-o}) rotate(-90)"`,u=e.textTransform==="uppercase"?c.toLocaleUpperCase():c;return{markup:`<text ${f} ${a}>${at(u.trim())}\
</text>`,place:l}})}function I_(t,e){let n=[],o=document.createRange();for(let{segment:s,index:r}of new Intl.Segmenter().
segment(t.data)){o.setStart(t,r),o.setEnd(t,r+s.length);let i=o.getBoundingClientRect(),a=n[n.length-1];if(!i.width&&!i.
height)continue;a&&Math.abs(e?a.place.top-i.top:a.place.left-i.left)<2?[a.words,a.place]=[a.words+s,q_(a.place,i)]:n.push(
{words:s,place:i})}return n.filter(({words:s})=>s.trim())}function q_(t,e){let[n,o]=[Math.min(t.left,e.left),Math.min(t.
top,e.top)];return new DOMRect(n,o,Math.max(t.right,e.right)-n,Math.max(t.bottom,e.bottom)-o)}var ag=(t,e,n)=>`<svg xmln\
s="${ji}" width="${e}" height="${n}" viewBox="0 0 ${e} ${n}" font-family="${at(bo())}">${t}</svg>
`;var si=16,R_=480,ri={arguments:".argument",timeline:".timeline-box svg",matrix:"table.matrix"},C_=".looks, .matrix-legen\
d";function j_(){return w.tab==="graph"?[w.picture==="named"?W_():og()].filter(e=>e!==null):[...ri[w.tab]?A("sheet").querySelectorAll(
ri[w.tab]):[]].map(Yc)}function W_(){let t=Eo();if(!t?.parts.ties.length)return null;let{width:e,height:n}=t.picture,o=ts(
t.root,".around, .now");for(let[s,r]of Object.entries({width:e,height:n}))o.setAttribute(s,String(r));return{markup:oi(o),
width:e,height:n}}function ii(){return w.tab!=="graph"?!!(ri[w.tab]&&A("sheet").querySelector(ri[w.tab])):w.picture==="n\
amed"?!!Eo()?.parts.ties.length:!!ve()?.body.nodeIndices.length}function ai(){let t=j_();if(!t.length)return null;let{text:e,
quiet:n,ground:o}=et(),s=w.tab==="graph"?[]:[...A("sheet").querySelectorAll(C_)].map(Yc),r=Math.max(R_,...[...t,...s].map(
O=>O.width)),i=[],a=si,c=({markup:O,height:$},_=8)=>{i.push(`<g transform="translate(${si} ${a.toFixed(1)})">${O}</g>`),
a+=$+_},{title:l,what:f,numbers:u,based:m}=B_();c(ti(l,r,18,600),2),c(ti(`${d(`tab_${w.tab}`)}. ${f}`,r,13,400,n),12);for(let O of t)
c(O,12);w.tab==="graph"&&c(eg(r));for(let O of s)c(O);c(ti([m,xf(u)].filter(Boolean).join(" "),r,12,400,n),si);let[h,g]=[
Math.ceil(r+2*si),Math.ceil(a)],b=`<rect width="${h}" height="${g}" fill="${o}"/><g fill="${e}">${i.join("")}</g>`;return{
width:h,height:g,svg:ag(b,h,g)}}function B_(){let t=w.tab==="arguments"?np():null;if(t){let o=rn(x,t.statements,y.chosen.
main),{title:s}=x.articles[t.article];return{title:s,what:`${F(In())}.`,numbers:o,based:Qs(o)}}let e={title:x.title,what:He()};
if(w.tab==="timeline"){let o=Ue(y).flatMap(r=>r.statements),s=rn(x,o,y.chosen.main);return{...e,numbers:s,based:Qs(s)}}let n=vn();
return{...e,numbers:me(n),based:Zi(n)}}var no=()=>ai()?.svg??"",ci=t=>`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
t)}`;async function Jc(t,e){let{theme:n}=w;await k({theme:t});try{await e()}finally{await k({theme:n})}}var cg=t=>Jc(t,()=>Te(
Ie("svg"),"image/svg+xml",no())),lg=(t,e)=>Jc(t,async()=>{let n=await P_(e);n?Te(Ie("png"),"image/png",n):ue(d("save_too\
_large"))});async function P_(t){let e=ai();if(!e)return null;let n=new Image;n.src=ci(e.svg),await n.decode();let o=p("\
canvas",{width:t,height:Math.round(e.height/e.width*t)});return o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),new Promise(
r=>o.toBlob(r))}async function fg(){let t="";await Jc("light",()=>{t=no()});let e=p("img",{class:"paper",src:ci(t),alt:He()});
await e.decode(),document.querySelector("body > .paper")?.remove(),document.body.append(e),document.body.classList.add("\
picture-alone");let n=()=>{e.remove(),document.body.classList.remove("picture-alone")};addEventListener("afterprint",n,{
once:!0}),print()}function Ht(){let{draft:t}=w;return t?t.flatMap((e,n)=>n%2?[]:[{caption:e,view:t[n+1]??""}]):x.story?.steps??[]}var Zc=()=>w.
step===null?null:Math.max(1,Math.min(w.step,Ht().length));function tl(t){let{language:e,theme:n,draft:o}=w,s=ro(Ht()[t-1].
view,V);return{...s,language:s.language??e,theme:n,draft:o,step:t}}var ug=async t=>k(...await po(Ht()[t-1].view,tl(t))),
mg=t=>`#${Sn(tl(t),V)}`,F_=()=>Sn({...w,step:null,draft:null,theme:V.theme},V);function pg(t){let e=[...Ht(),{caption:t,
view:F_()}];return k({draft:hg(e),step:e.length})}function dg(t){let e=Ht().filter((n,o)=>o!==t-1);return k({draft:e.length?
hg(e):null,step:null})}var hg=t=>t.flatMap(({caption:e,view:n})=>[e,n]);function gg(){let t=Ht().map(({caption:e,view:n})=>`\
  - caption: ${Xc(e)}
    view: ${Xc(n)}
`);return`title: ${Xc(x.story?.title??x.title)}
steps:
${t.join("")}`}var Xc=t=>JSON.stringify(t).replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu,e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`),wg=()=>x.story?.steps.length?tl(1):{};var li="";function xg(t){let e=p("textarea",{id:"story-caption",rows:2,dir:"auto",value:li,oninput:()=>{li=e.value}}),n=()=>{
let s=li.trim();return s?(li="",t(),pg(s)):e.focus()},o=()=>{Ht().length&&Te(Ie("yaml"),"application/yaml",gg()),t()};return p(
"div",{class:"story-form"},p("label",{for:"story-caption"},d("story_caption")),e,T(d("story_add"),n),T(d("save_story"),o))}var bg=["type","sector","country"],D_=["weight","acts","articles","sources","statements"],z_=t=>typeof t=="number"?String(
t):Og(t);function Og(t){let e=/^[=+\-@\t\r]/.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)?`"${e.replace(/"/g,'""')}"`:e}async function fi(){
let{entities:t,statements:e}=await G(),{articles:n,coders:o,names:s,statements:r}=x,i=f=>f===void 0?"":typeof f=="string"?
f:f<0?x.keys.at(-1-f):Z(t[f]),a=f=>f===null?"":ct(f),c=[["claim",Ot],["quote",Dt],["title",f=>nt(f).title],["author",f=>nt(
f).author],["publisher",f=>nt(f).publisher],["published",f=>nt(f).published],["inferred_published",f=>nt(f).inferred],["\
url",f=>nt(f).url],["subject_label",f=>i(e.get(f).s)],["relation",f=>pt(f).id],["object_label",f=>i(e.get(f).o)],["accor\
ding_to",f=>hn(e.get(f).sources??[]).join(" > ")],["author_stance",f=>s.stances[r.stance[f]]],["mode",f=>s.modes[r.mode[f]]],
["certainty",f=>s.certainties[r.certainty[f]]],["polarity",f=>s.polarities[r.polarity[f]]],["earliest",f=>a(r.first[f])],
["latest",f=>a(r.last[f])],["article",f=>n[r.article[f]].id],["coder",f=>o[r.coder[f]]],["statement",f=>x.keys.at(f)]],l=U(
y.chosen.inside).map(f=>c.map(([,u])=>Og(u(f)??"")));return[c.map(([f])=>f),...l].map(f=>`${f.join(",")}\r
`).join("")}function ui(){let{nodes:t}=y.level,n=["actor","actor_label","target","target_label","weight","acts",...x.names.
quad_classes.map(s=>s.replace(" ","_")),"no_quad_class","articles","sources","label","statements"],o=Yi(y).map(({pair:s,
actor:r,target:i})=>{let{acts:a,byQuadClass:c,noQuadClass:l,articles:f,sources:u,statements:m}=ye(y,s);return[...[t[s.a].
actor,r,t[s.b].actor,i],s.weight,a,...c,l,f.size,u.size,Me(x,y.level,s.rows),Kt(x,m).join(" ")]});return[n,...o].map(s=>`${s.
map(z_).join(",")}\r
`).join("")}function mi(){let{nodes:t}=y.level,e=new Set,n=Yi(y).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:f}=ye(y,r),u=[r.weight,a,c.size,l.size,Kt(x,f).join(" ")],m=`source="${at(t[r.a].actor)}" target="${at(
t[r.b].actor)}"`;return`<edge id="${i}" ${m} label="${at(Me(x,y.level,r.rows))}" weight="${r.weight}"><attvalues>${u.map(
yg).join("")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=bg.map((a,c)=>yg(t[r][a],c)).join("");return`\
<node id="${at(t[r].actor)}" label="${at(D(y.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0\
" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${$g("node",bg,()=>"string")+$g("edge",
D_,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var yg=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${at(t)}"/>`;function $g(t,e,n){let o=e.map((s,r)=>`<at\
tribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}var[Sg,el]=[200,12e3],G_=["2","3","4"],Je=2400,_g=null;function kg(){let t=(e,n)=>T(d(e),()=>{Xo("save"),n()});L(A("save"),
p("h2",{},d("save")),H_(t),p("h3",{},d("save_data")),t("save_statements",async()=>Te(Ie("csv",d("save_statements_name")),
"text/csv",await fi())),t("save_csv",()=>Te(Ie("csv"),"text/csv",ui())),t("save_gexf",()=>Te(Ie("gexf"),"application/xml",
mi())),xg(()=>Xo("save")))}function H_(t){if(!ii())return[t("save_pdf",()=>window.print()),p("p",{class:"quiet"},d("save\
_no_picture"))];let e=()=>_g??qt(),n=p("input",{type:"number",min:Sg,max:el,step:100,value:Je,onchange:r=>{Je=Math.round(
Math.min(el,Math.max(Sg,Number(r.target.value)||Je))),r.target.value=String(Je)}}),o=Y(d("save_scale"),[["",d("save_scal\
e")],...G_.map(r=>[r,`${r}\xD7`])],"",r=>{Je=Math.min(el,(ai()?.width??0)*Number(r))||Je,n.value=String(Je)}),s=["light",
"dark"].map(r=>[r,d(`save_${r}`)]);return[p("h3",{},d("save_picture")),p("p",{class:"line"},p("label",{},`${d("save_widt\
h")} `,n),o),p("p",{class:"line"},Y(d("save_ground"),s,e(),r=>{_g=r==="dark"?"dark":"light"})),t("save_png",()=>lg(e(),Je)),
t("save_svg",()=>cg(e())),t("save_pdf",fg)]}var U_="input, select, textarea, [contenteditable], [role=tablist], [role=grid], [role=listbox], [role=application], [ro\
le=menu], #main table, #main svg";function Mg(){return document.addEventListener("keydown",V_),p("section",{id:"story","\
aria-label":d("story")})}function vg(){let t=A("story"),e=Ht(),n=Zc();if(t.hidden=!e.length,t.classList.toggle("led",n!==
null),t.classList.toggle("at-opening",n===null&&w.tab===V.tab),!e.length)return;let o=w.draft?d("story_draft"):x.story?.
title??"",s=n===null?o:e[n-1].caption;L(t,p("div",{class:"story-step"},p("p",{class:"story-caption",dir:"auto"},s),p("na\
v",{class:"story-way","aria-label":d("story_steps")},n!==null&&p("span",{class:"quiet"},d("story_place",{n,of:e.length})),
n===null?pi(1,d("story_begin")):[n>1&&pi(n-1,`\u2190 ${d("story_back")}`),e.map((r,i)=>pi(i+1,String(i+1),i+1===n)),n<e.
length&&pi(n+1,`${d("story_next")} \u2192`)],w.draft&&n!==null&&T(d("story_remove"),()=>dg(n)),w.draft&&T(d("story_disca\
rd"),()=>k({draft:null,step:null})))),p("ol",{class:"story-whole"},e.map(r=>p("li",{dir:"auto"},r.caption))))}function pi(t,e,n=!1){
return p("a",{href:mg(t),"aria-current":n?"step":null,"aria-label":e===String(t)?d("story_step",{n:t}):null,onclick:o=>{
o instanceof MouseEvent&&(o.ctrlKey||o.metaKey||o.shiftKey)||(o.preventDefault(),Ag(t))}},e)}async function Ag(t){await ug(
t);let e=Ht();ue(`${d("story_place",{n:t,of:e.length})}. ${e[t-1].caption}`)}function V_(t){let e={ArrowLeft:-1,ArrowRight:1}[t.
key],n=Zc();if(!e||n===null||t.defaultPrevented||t.altKey||t.ctrlKey||t.metaKey||t.target instanceof Element&&t.target.closest(
U_))return;let o=n+e;o<1||o>Ht().length||(t.preventDefault(),Ag(o))}var Lg=["viewpoint","time","side"],K_=60;function Eg(){L(A("app"),p("header",{},p("h1",{},x.title),Eh(),p("div",{id:"too\
ls",class:"tools",inert:!0},Q_())),p("nav",{id:"views","aria-label":d("views")},p("div",{id:"tabs",role:"tablist","aria-\
label":d("views"),onkeydown:J_},qe.map(Y_)),p("p",{id:"matching",class:"quiet"})),Mg(),p("p",{id:"left-out",role:"status"}),
p("main",{},p("div",{id:"main",role:"tabpanel"},cm(to("legend",d("legend"),d("legend"),()=>L(A("legend"),Zh()))),p("img",
{id:"printed",alt:""}),p("div",{id:"sheet"}),p("p",{id:"caption"}))),p("aside",{id:"panel",tabindex:0,"aria-label":d("qu\
otes")}),p("p",{id:"announced",class:"unseen","aria-live":"polite"})),document.addEventListener("keydown",X_)}var Q_=()=>[
to("viewpoint",Tg("viewpoint",F(d("according_to"))),F(d("according_to")),Vc),to("time",Tg("time",d("period")),d("period"),
Kh),to("side",[d("filters"),p("span",{class:"set"})],d("filters"),zh),to("save",d("save"),d("save"),kg)],Tg=(t,e)=>[p("s\
pan",{class:"quiet"},e),p("span",{id:`chosen-${t}`,class:"chosen"})];function nl(){let{tab:t,open:e}=w;document.documentElement.
dataset.theme=w.theme,document.body.classList.toggle("wide",!e);for(let o of qe){let s=A(`tab-${o}`);s.setAttribute("ari\
a-selected",String(o===t)),s.tabIndex=o===t?0:-1}let n=on.map(o=>we(o,K_));A("left-out").hidden=!n.length,A("left-out").
textContent=n.length?d("left_out_of_address",{what:n.join("; ")}):"",A(`tab-${t}`).scrollIntoView?.({block:"nearest",inline:"\
nearest"}),A("main").setAttribute("aria-labelledby",`tab-${t}`),A("stage").hidden=t!=="graph",A("sheet").hidden=t==="gra\
ph"}function Ng(){let t=[...w.according_to,...w.compared_with??[]];A("chosen-viewpoint").textContent=t.length>1?I(t.length,
"viewpoint"):Wt(t),A("chosen-time").textContent=(ir()?"\u25B6 ":"")+(ge()?wo():d("any_time"));let e=Gc().length,n=A("ope\
n-side");L(n.querySelector(".set"),e>0&&String(e)),n.setAttribute("aria-label",e?d("filters_set",{n:e}):d("filters")),A(
"matching").textContent=Js();for(let o of Lg)Xh(o)}var Y_=t=>T(d(`tab_${t}`),()=>k({tab:t}),{role:"tab",id:`tab-${t}`,"a\
ria-controls":"main"});async function J_({key:t}){let e={ArrowRight:1,ArrowLeft:-1}[t];if(!e)return;let n=qe[(qe.indexOf(
w.tab)+e+qe.length)%qe.length];await k({tab:n}),A(`tab-${n}`).focus()}function X_(t){if(t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.
test(t.target.tagName))return;let e=document.querySelector(":popover-open")!==null;if(t.key==="Escape"&&w.open&&!e&&k({open:null}),
t.key==="/"){t.preventDefault();for(let n of[...Lg,"save"])Xo(n);A("search").focus()}}var Z_=so("shows"),tk=100,ek=["picture","ego","steps","level","all","grown"],nk={findings:dd,arguments:op,table:Vd,analyses:Pm,
matrix:Fd,timeline:Hr,bargains:Lp,article:kp,compare:fc},ol=null;async function Ig(t){let e=nf(),n="open"in t&&!!w.open,
o="open"in t&&!w.open;n&&e&&e.part!=="panel"&&(ol=e),("article"in t||"tab"in t)&&!("find"in t)&&It({find:null});let s="t\
ab"in t&&!A("tabs").contains(document.activeElement)&&document.activeElement!==document.body;Ms(t),await es(t),(s||n)&&w.
tab!=="graph"&&Wm(A("sheet"),s),n||of(o?ol??e:e),o&&(ol=null)}var On=null,sl=Promise.resolve();function es(t){if(On)return On.
changes=On.changes&&t&&{...On.changes,...t},On.done;let e={changes:t,done:sl};return On=e,e.done=sl.then(()=>(On=null,ok(
e.changes))),sl=e.done.catch(()=>{}),e.done}async function ok(t){let e=Object.keys(t??w),n=!!(t&&y&&e.length)&&e.every(i=>Z_.
includes(i)),o=!y,s=o&&w.tab==="findings";s&&await sk(),(w.compared_with||w.language)&&await G(),n||await Gl(),e.includes(
"tab")&&ou(w.tab);let r=!n&&!o&&e.some(i=>ek.includes(i));nl(),vg(),(!n||e.includes("theme")||e.includes("tab"))&&Ng(),rk(),
s||await qg(r);for(let i of["tools","stage"])A(i).inert=!1;await Rm()}async function sk(){nl(),await qg(!1),await new Promise(
t=>{requestAnimationFrame(()=>setTimeout(t)),setTimeout(t,tk)})}async function qg(t){if(w.tab!=="graph"){await Wo(A("she\
et"),nk[w.tab]),Sd(A("sheet"));return}await lm(t)}function rk(){let t=A("caption");if(t.hidden=Xi.has(w.tab)||w.tab==="m\
atrix"||w.tab==="table",w.tab!=="graph"){L(t,He());return}let e=vn(),{statements:n}=me(e),o=[y.selfLoops>0&&d("note_self\
_loops",{n:y.selfLoops}),e.isGrown&&d("not_drawn_yet"),e===y&&y.arrows.size>or&&d("note_zoom")].filter(Boolean),s=U(y.chosen.
inside).length,r=Bl(y),i=Oe(r.length,w.issues?"untied_to_issues":"untied",{n:q(r.length),of:I(s,"statement")}),a=n.filter(
c=>y.chosen.undated.has(c));L(t,Bt(e)," ",H(d("show_quotes"),n,d("based_on_drawn")),o.length>0&&` \xB7 ${o.join(" ")}`,r.
length>0&&[" \xB7 ",H(i,r,d("not_drawn"))],a.length>0&&[" \xB7 ",H(I(a.length,"article_date_used"),a,d("undated_many"))])}var ik=["#panel details","#sheet .undated","#sheet .course"].map(t=>`${t}:not([open])`).join();function Rg(){let t=[...document.
querySelectorAll(ik)];for(let o of t)o.setAttribute("open","");addEventListener("afterprint",()=>t.forEach(o=>{o.removeAttribute(
"open")}),{once:!0});let e=A("printed");e.removeAttribute("src");let n=ii()&&ak(no);e.alt=Bt(ho()),n&&(e.src=ci(n))}function ak(t){
let e=w.theme;if(qt()==="light")return t();let n=s=>{It({theme:s}),document.documentElement.dataset.theme=s,w.tab==="gra\
ph"&&fm()};n("light");let o=t();return n(e),o}var Cg={change:k,state:()=>w,loaded:async()=>{await G()},edges:()=>le(y).map(t=>{let e=ye(y,t);return{actor:y.level.nodes[t.
a].actor,target:y.level.nodes[t.b].actor,label:Me(x,y.level,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,
e.noQuadClass],articles:e.articles.size,sources:e.sources.size,statements:Kt(x,e.statements)}}),parts:()=>y.parts?.claims.
map(t=>t.map(({sides:e,positions:n})=>[...e.map(o=>Kt(x,o)),...n.map(o=>[...new Set(o.map(({how:s})=>s))].sort())])),compared:()=>{
let{according_to:t,compared_with:e}=Rr(x,w,V).state;return[t,e]},arguments:async()=>{let{cards:t,...e}=await Ss();return Po(
x,{cards:t,...e},w).map(({tail:n,head:o,words:s,statements:r})=>({tail:t[n].text,head:t[o].text,words:s,statements:Kt(x,
r)}))},timeline:()=>{let{act:t}=x.statements,e=Ue(y),n=new Map(e.map(({main:o,statements:s})=>[t[o],Kt(x,s)]));return{units:e.
map(({statements:o,isReal:s,first:r,last:i})=>({statements:Kt(x,o),isReal:s,first:r,last:i})),orders:Lc(y).flatMap(([o,s])=>{
let r=[n.get(o),n.get(s)];return r[0]&&r[1]?[r]:[]})}},bargains:()=>ks().bargains.map(t=>({acts:t.length,statements:Kt(x,
t.flatMap(e=>e.statements))})),search:async(t,e)=>((await Fc()).groups(t,e).find(o=>o.kind===e)?.hits??[]).map(({label:o,
count:s,phrase:r,statements:i,snippet:a})=>({label:o,count:s,phrase:r?{...r,relation:x.relations[r.relation].id}:null,statements:i?
Kt(x,i):null,text:a?.text??null})),svg:no,csv:ui,statements:fi,gexf:mi,network:ve,names:()=>{let t=ve()?.body.view;return ca().
map(({lines:e,size:n,x:o,y:s,width:r,height:i})=>{let{x:a=0,y:c=0}=t?.translation??{},[l,f]=[o+a,s+c];return{text:e.join(
" "),size:n,left:l,top:f,right:l+r,bottom:f+i}})}};async function ck(){zl(Ig),await Fl(Zl,document.documentElement.lang||"en"),location.hash.length>1?It(...await po(location.
hash)):It(wg()),Eg(),await es(),document.body.classList.add("ready"),addEventListener("hashchange",lk),addEventListener(
"beforeprint",Rg),Wi().addEventListener("change",()=>w.theme==="auto"&&es()),(window.requestIdleCallback||setTimeout)(()=>G())}
async function lk({newURL:t}){let[e,n]=await po(new URL(t).hash);new URL(t).hash!==location.hash||fl(e,w)&&String(n)===String(
on)||(It(e,n),Ms({}),es())}Object.assign(window,{explorer:Cg});ck();})();

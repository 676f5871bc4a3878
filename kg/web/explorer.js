"use strict";(()=>{var Ee=["findings","graph","arguments","compare","timeline","bargains","analyses","matrix","table","article"],oi=["entit\
y","organisation","sector","country"],si=["ties","statements"],ri=["plain","chicago","apa"],pg=["acts","statements","art\
icles"],Tt=["actor","target","relation","type","source","mode","certainty","article"],Hc=["actor","label","target","quot\
e","weight","acts","quad_classes","statements","articles","sources","when","relation","held","article"],Ke={tab:"graph",
level:"entity",according_to:["authors"],compared_with:null,since:null,until:null,inside:"possibly",undated:!0,kinds:null,
quad_classes:null,relations:null,modes:null,certainties:null,polarities:null,coders:null,articles:null,types:null,count:"\
statements",inferred:!0,headlines:!0,self:!1,issues:!1,min_weight:1,all:!1,ego:null,steps:1,grown:null,picture:"named",frames:null,
open:null,pair:null,lanes:"actor",article:null,about:null,claimant:null,analysis:null,unfolded:null,rows:"ties",facets:null,
columns:null,sort:null,more:0,find:null,findings:null,step:null,draft:null,language:null,citation:"plain",theme:"auto"},
Xo=Object.keys(Ke),dg={level:["filters"],according_to:["limits"],compared_with:["limits"],since:["limits"],until:["limit\
s"],undated:["limits"],kinds:["limits","filters"],quad_classes:["limits","filters"],relations:["limits","filters"],modes:[
"limits","filters"],certainties:["limits","filters"],polarities:["limits","filters"],coders:["filters"],articles:["limit\
s","filters"],types:["limits","filters"],count:["limits","filters"],inferred:["limits","filters"],headlines:["limits","f\
ilters"],self:["limits","filters"],issues:["limits","filters"],min_weight:["limits","filters"],all:["filters"],ego:["fil\
ters"],...Object.fromEntries(["tab","picture","frames","open","lanes","article","about","claimant","analysis","unfolded",
"rows"].concat(["facets","columns","sort","more","find","findings","step","draft","citation","theme"]).map(t=>[t,["shows"]]))},
Zn=t=>Xo.filter(e=>dg[e]?.includes(t)),Zo={...Object.fromEntries(Zn("limits").map(t=>[t,Ke[t]])),according_to:["everyone"],
self:!0,issues:!0},hg=new Set(["kinds","quad_classes","relations","modes","certainties","polarities"]),gg=new Set(["find\
ings","coders","articles","types","according_to","compared_with","grown","pair","unfolded","frames","find","draft","face\
ts","columns"]),Fc={inside:["possibly","certainly"],citation:ri,steps:[1,2,3],level:oi,tab:Ee,lanes:["actor","pair"],theme:[
"auto","light","dark"],count:pg,rows:si,picture:["named","whole"],sort:Hc.flatMap(t=>[t,`-${t}`])},wg={facets:Tt,columns:Hc},
Dc={least:-719162,most:2932896},zc={since:Dc,until:Dc,min_weight:{least:1},more:{least:0},step:{least:1},according_to:{least:1},
compared_with:{least:1}},xg=new Set(["since","until","min_weight","more","step"]),bg=Object.fromEntries(Xo.map(t=>[t,yg(
t)]));function yg(t){let e=Ke[t]===null;return Object.hasOwn(Fc,t)?{type:"choice",optional:e,choices:Fc[t]}:hg.has(t)?{type:"\
integers",optional:e}:gg.has(t)?{type:"texts",optional:e,beginnings:wg[t],...zc[t]}:xg.has(t)?{type:"integer",optional:e,
...zc[t]}:{type:typeof Ke[t]=="boolean"?"boolean":"text",optional:e}}var Gc=t=>({...Ke,...t}),Uc=(t,e)=>Xo.every(n=>Jo(t[n],
e[n]));function wn(t,e){return Xo.filter(o=>!Jo(t[o],e[o])).map(o=>`${o}=${encodeURIComponent(JSON.stringify(t[o]))}`).join(
"&")}function to(t,e){let n=Kc(t).filter(([a])=>Object.hasOwn(Ke,a)).filter(([a,c])=>Og(a,c)),o={...e,...Object.fromEntries(
n)},{since:s,until:r}=o;return s===null||r===null||s<=r?o:{...o,since:e.since,until:e.until}}function Vc(t,e,n,o){let s=to(
t,e),r=(i,a)=>Jo(a,s[i])&&Jo(n[i],o[i]);return Kc(t).filter(([i,a])=>!Object.hasOwn(Ke,i)||!r(i,a)).map(([i,a])=>`${i}=${JSON.
stringify(a)??""}`)}function Kc(t){let e=t.replace(/^#/,"").split("&").filter(Boolean),n=o=>Math.max(o.indexOf("="),0);return e.
map(o=>[o.slice(0,n(o)),$g(o.slice(o.indexOf("=")+1))])}var Jo=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function $g(t){
try{return JSON.parse(decodeURIComponent(t))}catch{return}}function Og(t,e){let{type:n,optional:o,choices:s=[],beginnings:r,
least:i=-1/0,most:a=1/0}=bg[t],c=l=>l>=i&&l<=a;return e===null?o:n==="integers"?Array.isArray(e)&&e.every(Number.isInteger):
n==="texts"?Array.isArray(e)&&c(e.length)&&e.every(l=>typeof l=="string"&&(r?.includes(l.slice(0,l.indexOf(":")))??!0)):
n==="choice"?s.includes(e):n==="integer"?Number.isInteger(e)&&c(Number(e)):typeof e==(n==="boolean"?"boolean":"string")}var ts=class{#e;constructor(e){this.#e=e,this.length=e.head.length}at(e){let{heads:n,tails:o,head:s,tail:r}=this.#e;return n[s[e]]+
o[r[e]]}numberOf(e){let[n,o]=[0,this.length];for(;n<o;){let s=n+o>>1;this.at(s)<e?n=s+1:o=s}return n<this.length&&this.at(
n)===e?n:this.#t(e)}#t(e){for(let n=0;n<this.length;n++)if(this.at(n)===e)return n;return-1}};var Sg=new TextDecoder,eo=class{#e;#t;constructor(e,n){this.#e=e,this.#t=n,this.length=n.length-1}get(e){return JSON.parse(
Sg.decode(this.#e.subarray(this.#t[e],this.#t[e+1])))}*entries(){for(let e=0;e<this.length;e++)yield[e,this.get(e)]}},ii=t=>t instanceof
eo?t:{length:t.length,get:e=>t[e],entries:()=>t.entries()};function Yc(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,f])=>[l,f.
map(u=>n[`${l}: ${u}`]||u)]),r=(l,f)=>f.map((u,m)=>({...u,words:n[`encoding of ${l}: ${t.names[l][m]}`]||u.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,keys:new ts(t.keys),families:o,familyOf:e.map(l=>o.indexOf(l.family)),repeated:_g(
t.statements),counting:[...t.statements.aside.keys()].filter(l=>!t.statements.aside[l]),labels:Object.fromEntries(s),encodings:{
signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function _g({act:t,rank:e}){let n=new Int32Array(t.length);for(let s of t)
s>=0&&n[s]++;let o=new Map;for(let s=0;s<t.length;s++){if(t[s]<0||n[t[s]]<2)continue;let r=o.get(t[s]);r?r.push(s):o.set(
t[s],[s])}for(let s of o.values())s.sort((r,i)=>e[r]-e[i]);return[...o.values()]}var Jc=t=>({...t,statements:ii(t.statements),
bodies:ii(t.bodies)});function Xc(t,e){let n=new Uint8Array(e.nodes.length);for(let o of[e.actor,e.target])for(let s of o)
n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),isTied:n,...kg(e)}}function kg({nodes:t,actor:e,
target:n,arrow:o,arrows:s}){let r=Int32Array.from({length:e.length},(u,m)=>m),i=Qc(e,Qc(n,r,t.length),t.length),[a,c]=[new Int32Array(
r.length),new Int32Array(r.length)],[l,f]=[0,0];for(let u=0;u<i.length;u++){let[m,h]=[i[u],i[u-1]];if(u===0||e[m]!==e[h]||
n[m]!==n[h])for(l++;s.actor[f]!==e[m]||s.target[f]!==n[m];)f++;a[m]=l-1,c[m]=f+o[m]}return{pair:a,pairs:l,arrow:c}}function Qc(t,e,n){
let o=new Int32Array(n+1);for(let r=0;r<t.length;r++)o[t[r]+1]++;for(let r=0;r<n;r++)o[r+1]+=o[r];let s=new Int32Array(e.
length);for(let r of e)s[o[t[r]]++]=r;return s}var es=t=>({...t,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null});var Lt=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function Zc(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=ai(t,e),s=new Set(tl(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function ai(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=no(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var no=(t,e)=>new Set(tl(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),tl=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));function el({statements:t,counting:e,signers:n,sources:o}){let s=new Map([["everyone",e.length]]),r=i=>s.set(
i,(s.get(i)??0)+1);for(let i of e){if(t.own[i]){r("authors");for(let a of new Set([t.publisher[i],t.author[i]]))a>=0&&r(
`by:${n[a]}`)}t.source[i]>=0&&r(`of:${o[t.source[i]].id}`)}return s}var Qe=0,ci=1,ns=0,mt=({statements:t},e)=>t.mode[e]===Qe&&t.polarity[e]===0,K=t=>he(t,1);function he(t,e){let n=[];for(let o=0;o<
t.length;o++)t[o]===e&&n.push(o);return n}var Kt=(t,e)=>e.map(n=>t.keys.at(n)).sort();function Et(t,e,n){let o=t.statements,
s=sl(t,e,n,o.alternative),r=rl(o),i=Mg(t,s,r),a=al(t,e,s,r);cl(t,e,s,i);let c=s.slice();for(let[l,f]of o.sums)s[l]&&f.some(
u=>c[u])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}function li(t,e,n,o=t.statements.disjunct){let s=t.statements,
r=sl(t,e,n,o);return al(t,e,r,rl(s)),cl(t,e,r,Int32Array.from(r.keys())),r}function ie(t,e,n=[]){let o={...e,kinds:null,
quad_classes:null,modes:null,polarities:null};return li(t,{...o,count:"statements"},Lt(e),n)}function fi(t,e){let n=t.statements,
o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?o.has(n.coder[s]):n.aside[s]!==ci}function oo(t,e,n){
let o=t.statements,s=no(t,n),r=new Uint8Array(o.aside.length);if(!e.coders&&!e.articles&&!s.size){for(let l of t.counting)
r[l]=1;return r}let i=fi(t,e),a=e.articles&&new Set(e.articles.map(l=>t.articles.findIndex(f=>f.id===l)));for(let l=0;l<
r.length;l++)i(l)&&(!a||a.has(o.article[l]))&&(r[l]=1);let c=new Map;for(let l of K(r)){let f=o.article[l],{text:u,copy:m}=t.
articles[f],g=((s.has(o.publisher[l])||s.has(o.author[l])?0:2)+(m?1:0))*t.articles.length+f,b=c.get(u);(!b||g<b[0])&&c.set(
u,[g,f])}for(let l of K(r))c.get(t.articles[o.article[l]].text)?.[1]!==o.article[l]&&(r[l]=0);return r}function sl(t,e,n,o){
let s=t.statements,r=oo(t,e,n),i=Zc(t,n),a=e.count==="acts",c=xn(a&&e.kinds===null?[ns]:e.kinds),[l,f]=[xn(e.relations),
xn(e.modes)],[u,m]=[xn(e.certainties),xn(e.polarities)];for(let h=0;h<r.length;h++){if(!r[h])continue;let g=t.relations[s.
relation[h]];i(h)&&!o[h]&&c(g.kind)&&!(a&&g.kind===ns&&!g.deed)&&l(s.relation[h])&&f(s.mode[h])&&u(s.certainty[h])&&m(s.
polarity[h])&&(e.inferred||!s.inferred[h])&&(e.headlines||!s.headline[h])||(r[h]=0)}return r}function xn(t){let e=t&&new Set(
t);return n=>e===null||e.has(n)}var rl=t=>({first:t.first.slice(),last:t.last.slice(),approximate:t.approximate.slice()});
function Mg(t,e,{first:n,last:o,approximate:s}){let r=t.statements,i=new Int32Array(e.length);for(let a=0;a<i.length;a++)
i[a]=a;for(let a of t.repeated){let c=a.filter(f=>e[f]);if(c.length<2)continue;let l=vg(t,c);for(let f of c)i[f]=c[0],l&&
(mt(t,f)||!il(r,f))&&([n[f],o[f],s[f]]=[l.first,l.last,l.approximate])}return i}var il=(t,e)=>t.first[e]!==null||t.last[e]!==
null;function vg(t,e){let n=t.statements,o=e.filter(c=>il(n,c));if(!o.length)return null;let s=nl(nl(o,c=>mt(t,c)),c=>!n.
approximate[c]),r=ol(s.map(c=>n.first[c]),Math.max),i=ol(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==null&&i!==null&&
r>i?{first:n.first[a],last:n.last[a],approximate:1}:{first:r,last:i,approximate:n.approximate[a]}}function nl(t,e){let n=t.
filter(e);return n.length?n:t}function ol(t,e){let n=t.filter(o=>o!==null);return n.length?e(...n):null}function al(t,e,n,{
first:o,last:s,approximate:r}){let i=new Set,{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside===
"certainly";for(let f=0;f<n.length;f++){if(!n[f])continue;let[u,m]=[o[f],s[f]],h=u===null&&m===null;if(l&&r[f]||h&&(l||!e.
undated)){n[f]=0;continue}if(h){let _=t.articles[t.statements.article[f]];[u,m]=[_.first,_.last]}let[g,b]=l?[u,m]:[m,u];
a!==null&&(g===null?l:g<a)&&(n[f]=0),c!==null&&(b===null?l:b>c)&&(n[f]=0),h&&n[f]&&i.add(f)}return i}function cl(t,e,n,o){
let s=xn(e.quad_classes);for(let r=0;r<n.length;r++)s(t.statements.quad_class[o[r]])||(n[r]=0)}var os=["price","condition"];function ll(t,e,n){let o=Ag(t,n),s=a=>os.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements.get(c).roles?.some(([l])=>s(l))),i=Eg(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].
statements[0]-c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function ui(t,e,n){
let o=JSON.stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.
stringify(e[a])===JSON.stringify(c));return(t.courses.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===
o)}function Ag(t,e){let n=Et(t,es(e),Lt(e)),{act:o,relation:s}=t.statements,r=new Map;for(let i of t.offers.mentions.filter(
a=>Lg(t,n,a))){let[a,,,c,l,f,u,m]=i,h=r.get(o[a])??Tg(s[n.main[a]]);r.set(o[a],h),h.statements.push(a);for(let g of c)h.
sides.add(g);for(let g of l)h.toSides.add(g);for(let g of m)h.about.add(g);for(let g of f)h.targets.set(g,[...h.targets.
get(g)??[],a]);for(let g of u)h.things.set(g,[...h.things.get(g)??[],a])}return[...r.values()]}var Tg=t=>({relation:t,statements:[],
sides:new Set,toSides:new Set,targets:new Map,things:new Map,about:new Set});function Lg(t,{inside:e,main:n,first:o,last:s},[
r,i,a]){let{act:c,relation:l}=t.statements,{deed:f,offers:u}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=
0&&mt(t,r)&&f&&u}function Eg(t,e){let n=e.map((l,f)=>f),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,f)=>{n[Math.max(o(l),o(
f))]=Math.min(o(l),o(f))},r=Ng(t,e),i=l=>e[l].toSides.size>0;for(let[l,f]of r)([...e[l].toSides].some(m=>e[f].toSides.has(
m))||!i(l)&&!i(f))&&s(l,f);let a=new Map;for(let[l,f]of r){if(i(l)===i(f))continue;let[u,m]=(i(l)?[f,l]:[l,f]).map(o);a.
set(u,(a.get(u)??new Set).add(m))}for(let[l,f]of a)f.size===1&&s(l,[...f][0]);let c=new Map;for(let l of e.keys())c.set(
o(l),[...c.get(o(l))??[],l]);return[...c.values()]}function Ng(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.
entries()){let c=i.size?[...i.keys()]:a.size?[...a]:[""];for(let l of r)for(let f of c){let u=JSON.stringify([l,f]);n.set(
u,[...n.get(u)??[],s])}}let o=(s,r)=>t.relations[e[s].relation].wider.includes(e[r].relation);return[...n.values()].flatMap(
s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(([s,r])=>o(s,r)||o(r,s))}function ul(t,e,n,o){let s=i=>t.numbers.get(i)??-1,r={isGrown:!1,weakest:0,kept:null};return o.ego!==null&&n.has(s(o.ego))?
{...r,shown:Rg(n,s(o.ego),o.steps)}:o.all?{...r,shown:new Set(n.keys())}:n.size<=1e3?{...r,shown:new Set(n.keys()),...Ig(
e)}:{...r,shown:qg(n,(o.grown||[]).map(s)),isGrown:!0}}var mi=({shown:t,kept:e},n)=>n.among(t).filter(({key:o})=>!e||e.has(
o)),ae=t=>mi(t,t.pairs),fl=new WeakMap;function ss(t){if(!t.isGrown&&!t.kept)return t;let e=fl.get(t);if(e)return e;let n=new Set(
t.nodes.keys()),o={...t,shown:n,kept:null,weakest:0,isGrown:!1};return fl.set(t,o),o}var so=(t,e)=>e.weight-t.weight||t.
key-e.key;function Ig(t){if(t.size<=2e4)return{};let e=[...t.values()].sort(so).slice(0,2e4);return{weakest:t.size-2e4,kept:new Set(
e.map(n=>n.key))}}function qg(t,e){let n=new Set(t.inOrder().slice(0,30));for(let o of e)if(t.has(o))for(let s of[o,...t.
othersOf(o)])n.add(s);return n}function Rg(t,e,n){let o=new Set([e]),s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.
othersOf(a)]).filter(a=>!o.has(a));for(let a of i)o.add(a);s=[...new Set(i)]}return o}var ro="none",ml=100,Cg=1e3;function pl(t,e){let n=Math.min(t,Cg),o=Math.min(ml*(1+e),n);return{drawn:o,next:Math.min(ml,
n-o)}}function dl(t,e){let{facts:n,level:o,chosen:s}=t;return e==="statements"?K(s.inside).map(r=>({a:o.subject[r],b:o.object[r],
at:r,row:-1})):ae(t).flatMap(r=>r.rows.map(i=>({a:r.a,b:r.b,at:n.ties.statement[i],row:i})))}function jg({facts:t,level:e,
chosen:n},o,{a:s,b:r,at:i}){let{statements:a,names:c}=t;switch(o){case"actor":return e.nodes[s]?.actor??"";case"target":
return e.nodes[r]?.actor??"";case"relation":return t.relations[a.relation[i]].id;case"type":return c.quad_classes[a.quad_class[n.
main[i]]]??ro;case"source":return Wg(t,i);case"mode":return c.modes[a.mode[i]];case"certainty":return c.certainties[a.certainty[i]]??
"";case"article":return t.articles[a.article[i]].id}}function Wg({statements:t,sources:e,signers:n},o){return t.source[o]>=
0?`of:${e[t.source[o]].id}`:`by:${n[t.author[o]>=0?t.author[o]:t.publisher[o]]}`}function rs(t){let e=new Map;for(let n of t??
[]){let o=n.indexOf(":"),s=n.slice(0,o);Tt.includes(s)&&e.set(s,(e.get(s)??new Set).add(n.slice(o+1)))}return e}function hl(t,e,n){
let o=rs(n),s=Tt.map(()=>new Map),r=e.filter(a=>{let c=Tt.map(f=>jg(t,f,a)),l=Tt.filter((f,u)=>o.has(f)&&!o.get(f)?.has(
c[u]));for(let[f,u]of Tt.entries()){if(!c[f]||l.some(h=>h!==u))continue;let m=s[f].get(c[f]);m?m.add(a.at):s[f].set(c[f],
new Set([a.at]))}return!l.length}),i=s.map(a=>new Map([...a].map(([c,l])=>[c,l.size])));return{units:r,counts:new Map(Tt.
map((a,c)=>[a,i[c]]))}}function pi({names:t,relations:e},n){let o=rs(n),s=(a,c)=>{let l=o.get(a);return l&&[...l].map(f=>c.
indexOf(f)).sort((f,u)=>f-u)},r=a=>o.get(a)&&[...o.get(a)??[]],i={relations:s("relation",e.map(({id:a})=>a)),quad_classes:s(
"type",t.quad_classes),modes:s("mode",t.modes),certainties:s("certainty",t.certainties),articles:r("article"),according_to:r(
"source")};return Object.fromEntries(Object.entries(i).filter(([,a])=>a!==void 0))}function gl(t,e,n,o,s,r){let{names:i,relations:a,articles:c,coders:l,sources:f,signers:u,languages:m}=n,h=f.map(({id:j})=>`\
of:${j}`),g=u.map(j=>`by:${j}`),b=new Set(["authors","everyone",...g,...h]),_=new Set(c.map(({id:j})=>j)),$=new Set(o.numbers.
keys()),O={actor:$,target:$,relation:new Set(a.map(({id:j})=>j)),type:new Set([...i.quad_classes,ro]),source:new Set([...g,
...h]),mode:new Set(i.modes),certainty:new Set(i.certainties),article:_},v=new Set(Tt.flatMap(j=>[...O[j]].map(z=>`${j}:${z}`))),
M=(j,z=0)=>({has:W=>W>=z&&W<j.length}),I=ht(t.according_to,b,e.according_to),C=ht(t.compared_with,b,e.compared_with),B=C&&
String([...C].sort())===String([...I].sort());return{...t,according_to:I,compared_with:B?null:C,kinds:ht(t.kinds,M(i.kinds),
e.kinds),quad_classes:ht(t.quad_classes,M(i.quad_classes,-1),e.quad_classes),relations:ht(t.relations,M(a),e.relations),
modes:ht(t.modes,M(i.modes),e.modes),certainties:ht(t.certainties,M(i.certainties),e.certainties),polarities:ht(t.polarities,
M(i.polarities),e.polarities),coders:ht(t.coders,new Set(l),e.coders),articles:ht(t.articles,_,e.articles),types:ht(t.types,
new Set(o.nodes.map(({type:j})=>j)),e.types),grown:ht(t.grown,$,e.grown),frames:ht(t.frames,new Set(s.numbers.keys()),e.
frames),pair:t.pair?.length===2&&t.pair.every(j=>$.has(j))?t.pair:e.pair,facets:ht(t.facets,v,e.facets),analysis:is(t.analysis,
r,e.analysis),ego:is(t.ego,$,e.ego),claimant:is(t.claimant,new Set(["author",...f.map(({id:j})=>j)]),e.claimant),language:is(
t.language,new Set(m),e.language)}}var is=(t,e,n)=>t===null||e.has(t)?t:n;function ht(t,e,n){let o=t&&[...new Set(t)].filter(
s=>e.has(s));return o&&(o.length||!t.length)?o:t&&n}var Nt=(t,e,n)=>t*n+e,di=class t{#e;#t;#n;#s;#o;#r=new Map;constructor(e,n,o,s,r){this.#e=e,this.#t=n,this.#n=o,this.#s=
s,this.#o=r,this.size=n.length}has(e){return this.#a(e)>=0}get(e){let n=this.#a(e);return n<0?void 0:this.#i(n)}*values(){
for(let e=0;e<this.size;e++)yield this.#i(e)}among(e){let n=new Uint8Array(this.#e);for(let s of e)n[s]=1;let o=[];return this.
each((s,r,i,a)=>{n[s]&&n[r]&&o.push(this.#i(a))}),o}from(e){let n=Pg(this.#o,e),o=new Int32Array(n.length+1);for(let[a,c]of n.
entries())o[a+1]=o[a]+this.#n[c+1]-this.#n[c];let s=new Int32Array(o[n.length]);for(let[a,c]of n.entries())s.set(this.#s.
subarray(this.#n[c],this.#n[c+1]),o[a]);let r=Float64Array.from(n,a=>this.#t[a]),i=Float64Array.from(n,a=>this.#o[a]);return new t(
this.#e,r,o,s,i)}each(e){for(let n=0;n<this.size;n++){let o=Math.floor(this.#t[n]/this.#e);e(o,this.#t[n]-o*this.#e,this.#o[n],
n)}}#i(e){let n=this.#r.get(e);if(n)return n;let o=this.#t[e],s=Math.floor(o/this.#e),r=Array.from(this.#s.subarray(this.#n[e],
this.#n[e+1])),i={a:s,b:o-s*this.#e,key:o,rows:r,weight:this.#o[e]};return this.#r.set(e,i),i}#a(e){let[n,o]=[0,this.size];
for(;n<o;){let s=n+o>>1;this.#t[s]<e?n=s+1:o=s}return n<this.size&&this.#t[n]===e?n:-1}};function Pg(t,e){let n=[];for(let o=0;o<
t.length;o++)t[o]>=e&&n.push(o);return n}function bn(t,e,n,o,s){let r=e.nodes.length,i=new Int32Array(e.pairs);for(let h of n)
i[e.pair[h]]++;let a=i.reduce((h,g)=>h+(g>0?1:0),0),c=new Int32Array(a+1),l=new Int32Array(e.pairs);for(let h=0,g=0,b=0;h<
e.pairs;h++)i[h]&&(l[h]=b,b+=i[h],c[++g]=b);let f=new Int32Array(n.length);for(let h of n)f[l[e.pair[h]]++]=h;let u=new Float64Array(
a),m=new Float64Array(a);for(let h=0;h<a;h++){let g=f.subarray(c[h],c[h+1]);u[h]=Nt(e.actor[g[0]],e.target[g[0]],r),m[h]=
gt(t,g,o,s)}return new di(r,u,c,f,m)}function gt(t,e,n,o){let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.
relation[n.main[c]]].deed;if(e.length===1)return o==="acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o===
"articles"?a.add(s.article[l]):o==="statements"?a.add(l):i(l)&&a.add(s.act[l])}return a.size}var as=class{#e;#t;#n;constructor(e,n){
this.#e=new Float64Array(n),this.#t=new Int32Array(n+1),e.each((s,r,i)=>{this.#e[s]+=i,this.#e[r]+=i,this.#t[s+1]++,this.#t[r+
1]++}),this.size=this.#t.reduce((s,r)=>s+(r>0?1:0),0);for(let s=0;s<n;s++)this.#t[s+1]+=this.#t[s];let o=this.#t.slice(0,
n);this.#n=new Int32Array(this.#t[n]),e.each((s,r)=>{this.#n[o[s]++]=r,this.#n[o[r]++]=s})}has(e){return this.#t[e]<this.#t[e+
1]}weightOf(e){return this.#e[e]??0}othersOf(e){return new Set(this.#n.subarray(this.#t[e],this.#t[e+1]))}*keys(){for(let e=0;e<
this.#e.length;e++)this.has(e)&&(yield e)}inOrder(){let e=this.#e.reduce((r,i)=>Math.max(r,i),0),n=this.#e.length,o=new Float64Array(
this.size),s=0;for(let r of this.keys())o[s++]=(e-this.#e[r])*n+r;return Array.from(o.sort(),r=>r%n)}};function cs(t,e,n,o){let s=new Map;for(let r of n)for(let i of r.rows){let a=Bg(t,e,i,o),c=s.get(a);c?c.push(i):s.set(a,
[i])}return s}function Bg(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.arrow[n];let r=t.statements,i=r.relation[o[s]],
a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;for(let c of[i,-1]){let l=[e.actor[n],e.target[n],
c,a,r.hold[o[s]],r.mark[o[s]]],f=Fg(e,l);if(f>=0)return f}return e.arrow[n]}function Fg({arrows:t},e){let n=[t.actor,t.target,
t.relation,t.sign,t.hold,t.mark],o=i=>{let a=n.findIndex((c,l)=>c[i]!==e[l]);return a<0?0:n[a][i]-e[a]},[s,r]=[0,t.actor.
length];for(;s<r;){let i=s+r>>1;o(i)<0?s=i+1:r=i}return s<t.actor.length&&o(s)===0?s:-1}var ls=(t,e,n)=>t.names.signs[e.
arrows.sign[n]]==="together";function fs({level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){let[
i,a]=[n.actor[r],n.target[r]],c=Nt(Math.min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(
r)}return[...s.values()]}function wl({arrows:t,nodes:e}){let n=new Map,o=Array.from(t.actor,(s,r)=>Nt(Math.min(s,t.target[r]),
Math.max(s,t.target[r]),e.length));for(let s of o)n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}var Dg=20,zg=10,Hg=24,us=1e3,xl=new WeakMap;function io(t){let e=xl.get(t)??Gg(t);return xl.set(t,e),e}function Gg(t){let e=Ug(
t),n=Vg(t,e),{arrows:o,left:s}=Jg(t,n);return{...t,shown:n,arrows:o,pairs:Zg(t,o),kept:null,weakest:s,isGrown:!1}}function Ug({
facts:t,level:e,pairs:n,chosen:o}){let s=e.nodes.length,r=new Map,i=a=>a?us*gt(t,a.rows,o,"acts")+Math.min(a.rows.length,
us-1):0;return(a,c)=>{let[l,f]=[Math.min(a,c),Math.max(a,c)],u=Nt(l,f,s),m=r.get(u)??i(n.get(u))+i(n.get(Nt(f,l,s)));return r.
set(u,m),m}}function Vg({level:t,nodes:e,shown:n,state:o},s){let r=o.ego!==null&&e.has(t.numbers.get(o.ego)??-1),i=f=>!r||
n.has(f),a=r?t.numbers.get(o.ego??""):-1,c=new Set,l=f=>{c.add(f);for(let u of Kg(e.othersOf(f),f,c,s))c.add(u)};r&&l(a),
(!r||o.steps>1)&&Qg(c,e,i,s);for(let f of o.grown??[]){let u=t.numbers.get(f);u!==void 0&&e.has(u)&&l(u)}return c}function Kg(t,e,n,o){
return[...t].filter(r=>r!==e&&!n.has(r)).sort((r,i)=>o(e,i)-o(e,r)||r-i).slice(0,zg)}function Qg(t,e,n,o){let s=e.inOrder().
filter(n),r=new Map,i=a=>{r.delete(a);for(let c of e.othersOf(a)){if(t.has(c)||!n(c))continue;let l=o(a,c),[f,u]=r.get(c)??
[0,0];r.set(c,[Math.max(f,l),u+l])}};for(let a of[...t])i(a);for(;t.size<Math.min(Dg,s.length);){let[a]=[...r].reduce((l,f)=>Yg(
f,l)?f:l,[-1,[-1,-1]]),c=a<0?s.find(l=>!t.has(l)):a;if(c===void 0)return;t.add(c),i(c)}}var Yg=([t,[e,n]],[o,[s,r]])=>e!==
s?e>s:n!==r?n>r:t<o;function Jg({facts:t,level:e,pairs:n,chosen:o,state:s},r){let{actor:i,target:a,sign:c}=e.arrows,l=new Map;
for(let[_,$]of cs(t,e,n.among(r),o.main)){let O=`${i[_]} ${a[_]} ${c[_]}`,v=l.get(O)??{one:i[_],other:a[_],arrows:[],tie:0};
v.arrows.push([_,$]),l.set(O,v)}for(let _ of l.values()){let $=_.arrows.flatMap(([,O])=>O);_.tie=us*gt(t,$,o,"acts")+Math.
min($.length,us-1)}let f=[...l.values()].sort((_,$)=>$.tie-_.tie||_.one-$.one||_.other-$.other),u=s.ego===null?-1:e.numbers.
get(s.ego)??-1,m=Xg(f,r),h=f.filter(({one:_,other:$})=>_===u||$===u),g=[...new Set([...m,...h,...f])],b=g.slice(0,Math.max(
Hg,m.length));return{arrows:new Map(b.flatMap(_=>_.arrows)),left:g.length-b.length}}function Xg(t,e){let n=new Map([...e].
map(s=>[s,s])),o=s=>{let r=s;for(;n.get(r)!==r;)r=n.get(r)??r;return r};return t.filter(({one:s,other:r})=>{let[i,a]=[o(
s),o(r)];return i!==a&&n.set(i,a),i!==a})}function Zg({facts:t,level:e,chosen:n,state:o},s){let r=[...new Set([...s.values()].
flat())].sort((i,a)=>i-a);return bn(t,e,r,n,o.count)}function ms(t,e){let n=t.statements,o=li(t,{...e,count:"statements"},["everyone"]),s=[],r=(i,a,c)=>s.push({claim:n.claim[i],
first:n.first[i],last:n.last[i],approximate:n.approximate[i],at:a,...c});for(let i of K(o)){let a=n.polarity[i]===0,c={affirms:a,
how:a?"affirms":"denies",held:!0};n.source[i]>=0&&r(i,i,{who:t.sources[n.source[i]].id,certainty:n.certainty[i],...c}),n.
own[i]&&r(i,i,{who:null,certainty:n.certainty[i],...c});let l=t.names.stances[n.stance[i]],f={who:null,affirms:!a,certainty:null,
held:!1};l==="doubts"&&r(i,i,{...f,how:"doubts"}),l==="rejects"&&r(i,i,{...f,how:a?"rejects":"affirms"})}for(let[i,a,c]of n.
denials){if(!o[i]||n.disjunct[a])continue;let l=n.polarity[a]!==0;r(a,i,{who:c,affirms:l,how:l?"affirms":"denies",certainty:n.
certainty[i],held:!1})}return s}function bl(t,e){if(e.includes("everyone"))return()=>!0;let n=new Set(e),o=no(t,e),{publisher:s,
author:r}=t.statements;return({who:i,at:a})=>i===null?n.has("authors")||o.has(s[a])||o.has(r[a]):n.has(`of:${i}`)}var hi=(t,e)=>!t.
approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;var ao=["opposed","doubted","only_first","only_second","other_certainty","agreed"],[gi,wi,tw,ew,$l]=[0,1,2,3,4],Ne=5;function ps(t,e,n){
let o={claims:ao.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=s.map(a=>bl(t,a)),i=new Map;for(let a of ms(t,e))for(let[c,l]of r.entries()){if(!l(a))continue;
let f=i.get(a.claim)??[[],[]];i.set(a.claim,f),f[c].push(a)}for(let[a,c]of i.values())for(let[l,f]of xi(a,c))nw(o,l,f);return o}
function nw({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={positions:o,sides:s,statements:[...new Set(
s.flat())]};t[n].push(r);for(let i of r.statements)e.set(i,Math.min(n,e.get(i)??n))}function xi(t,e){let[n,o,s]=[!1,!1,!1];
for(let c of t)for(let l of e)hi(c,l)||hi(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:yl(c)||yl(l)?o=!0:n=!0);if(n||
o)return[[n?gi:wi,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[tw,[r[0],[]]],[ew,[[],r[1]]]].filter(([,
l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));return[[i===a?Ne:$l,r]]}var yl=({
how:t})=>t==="doubts"||t==="rejects",Ol=t=>t===$l||t===Ne,bi=t=>t===gi||t===wi;function ds({facts:t,parts:e},n){let o=new Set(
n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[gi,wi])if(o.has(r))return r;let[s]=o;return o.size===1&&s!==void 0&&
s!==Ne?s:-1}function co(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=ow(t,n),a=[],c=[],l=0,f=o.types&&new Set(o.types),u=m=>!f||f.has(e.nodes[m].
type);for(let m=0;m<s.statement.length;m++){if(!r[s.statement[m]]||i.has(m))continue;let[h,g]=[e.actor[m],e.target[m]];if(!(!u(
h)||!u(g))){if(h===g&&!o.self){s.issue[m]||l++;continue}(s.issue[m]?c:a).push(m)}}return{between:a,issues:c,selfLoops:l}}
function Sl({facts:t,level:e,chosen:n,state:o}){let{between:s,issues:r}=co(t,e,n,{...o,types:null,self:!0}),i=new Set((o.
issues?s.concat(r):s).map(a=>t.ties.statement[a]));return K(n.inside).filter(a=>!i.has(a))}function ow({ties:t,statements:e,
relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(f=>o[f]);for(let[l,f]of t.manners)n[e.relation[s[t.
statement[l]]]].manner!==f&&a.add(l);for(let[l,f,u]of t.times){let m=t.statement[l];(r[m]!==f||i[m]!==u)&&a.add(l)}for(let[
l,f]of t.needs)c(f)||a.add(l);for(let[l,f]of t.yields)c(f)&&a.add(l);return a}function Ie(t,e,n){let o=Et(t,n,Lt(n)),s=co(t,e,o,n),r=n.issues?s.between.concat(s.issues):s.between,i=bn(t,e,r,o,n.count),
a=n.min_weight>1?i.from(n.min_weight):i,c=new as(a,e.nodes.length),l=ul(e,a,c,n);return{facts:t,level:e,state:n,chosen:o,
pairs:a,nodes:c,...l,arrows:cs(t,e,mi(l,a),o.main),parts:n.compared_with&&ps(t,n,n.compared_with),weak:i.size-a.size,selfLoops:s.
selfLoops,withIssues:s.issues.length}}var x,Ye=null,yn="en",w,U,Je=[],y,qe,yi=null,$i=null,Oi=null,Si=new Map,hs=new Map,_l=async()=>{};async function kl(t,e){
qe=t,yn=e,x=Yc(await qe.facts()),U=Gc(x.opening),w=U,Je=[],Ye=yi=$i=Oi=null,Si.clear()}async function H(){yi??=qe.words().
then(Jc);let t=await yi;return Ye!==t&&(hs=new Map(t.entities.map((e,n)=>[e.id,n]))),Ye=t,t}var gs=()=>qe.findings();function _i(){
return Oi??=qe.analyses(),Oi}var Ml=()=>qe.library();function ws(){return $i??=qe.arguments(),$i}function wt(t){let e=Si.
get(t)??qe.level(t).then(n=>Xc(t,n));return Si.set(t,e),e}var xs=t=>hs.get(t);function ce(t){let e=hs.get(t);return e===
void 0||!Ye?null:Ye.entities[e]}function vl(t){_l=t}function It(t,e=Je){w={...w,...t},Je=e}async function sw(t){t.about!==
null&&await H();let e=t.about===null||hs.has(t.about)?t.about:U.about,n=new Set(t.analysis===null?[]:(await _i()).map(({
name:r})=>r)),o=await wt(t.level),s=t.frames===null?o:await wt("country");return gl({...t,about:e},U,x,o,s,n)}async function lo(t,e=to(
t,U)){let n=await sw(e);return[n,Vc(t,U,e,n)]}async function k(t,e=[]){It(t,e),await _l(t)}async function Al(){let t=await wt(
w.level);for(;t.name!==w.level;)t=await wt(w.level);y=Ie(x,t,w)}var fo=()=>w.picture==="named"?io(y):y,$n=()=>w.tab==="g\
raph"?fo():y,bs=()=>ll(x,q(),w);function q(){if(!Ye)throw new Error("what is read was not loaded");return Ye}var rw=new Set(["since","until","min_weight","theme","language"]),Tl=0,ki=!1;function ys(t){ki||=Object.keys(t).some(e=>!rw.
has(e)),clearTimeout(Tl),Tl=setTimeout(()=>{let e=wn(w,U),n=ki;if(ki=!1,e!==location.hash.slice(1))try{n?history.pushState(
null,"",`#${e}`):history.replaceState(null,"",`#${e}`)}catch{}},150)}var $s=(t={})=>`${x.address??location.href.split("#")[0]}\
#${wn({...w,...t},U)}`;var Ll=new Set(["p","h1","h2","h3","h4","li","dt","dd","td","th","caption","blockquote","summary"]);for(let t of["legend",
"option","input"])Ll.add(t);var Mi="http://www.w3.org/2000/svg";function p(t,e={},...n){return El(document.createElement(
t),Ll.has(t)?{dir:"auto",...e}:e,n)}var rt=(t,e)=>p("bdi",{lang:e},t);function S(t,e={},...n){return El(document.createElementNS(
Mi,t),e,n)}function El(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s=="function"?t.addEventListener(
o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?"":String(s)));return Qt(t,n),
t}function Qt(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?Qt(t,n):t.append(n instanceof Node?n:String(
n)))}function L(t,...e){t.replaceChildren(),Qt(t,e)}function A(t){let e=document.getElementById(t);if(!e)throw new Error(
`the page has no ${t}`);return e}function le(t){A("announced").textContent=t}var iw=6,Nl=new Map,Os=null;function Re(t){let e=`${qt()} ${t}`,n=Nl.get(e)??aw(t);return Nl.set(e,n),n}function aw(t){return Os??=
document.body.appendChild(p("span",{hidden:!0})),Os.style.colorScheme=qt(),Os.style.color=`var(--${t})`,getComputedStyle(
Os).color}var vi=()=>matchMedia("(prefers-color-scheme: dark)");function qt(){return w.theme!=="auto"?w.theme:vi().matches?
"dark":"light"}var tt=()=>({text:Re("ink"),quiet:Re("quiet"),ground:Re("ground"),node:Re("actor"),line:Re("stroke")}),Xe=()=>Array.
from({length:iw},(t,e)=>Re(`tint-${e+1}`)),On=t=>Re(x.encodings.signs[t].colour),Ai=t=>Re(`part-${t+1}`);function Ss(t,e){
let n=ds(t,e);return Ai(n<0?Ne:n)}var cw={Int8Array,Int16Array,Int32Array},Ti=8,lw=-(2**31);function ql(t){let e=Ti+Number(new DataView(t).getBigUint64(0,
!0)),n=new TextDecoder().decode(new Uint8Array(t,Ti,e-Ti)),{value:o,columns:s,lines:r}=JSON.parse(n);for(let{path:i,type:a,
at:c,length:l,nothing:f}of s){let u=new cw[a](t,e+c,l);Il(o,i,f?fw(u):u)}for(let{path:i,at:a,length:c,starts:l}of r){let f=new Int32Array(
t,e+l,c+1);Il(o,i,new eo(new Uint8Array(t,e+a),f))}return o}function Il(t,e,n){let o=e.slice(0,-1).reduce((s,r)=>s[r],t);
o[e.at(-1)]=n}var fw=t=>Array.from(t,e=>e===lw?null:e);var Rl={facts:()=>Sn("facts"),words:()=>Sn("words"),arguments:()=>Sn("arguments"),analyses:()=>Sn("analyses"),findings:()=>Sn(
"findings"),level:t=>Sn(`level-${t}`),library:async()=>new TextDecoder().decode(await jl(Cl("library")))};async function Sn(t){
let e=Cl(t);return e.type==="application/json"?JSON.parse(e.text):ql(await jl(e))}var Cl=t=>A(t);async function jl({type:t,
text:e}){let n=t==="application/parts"?await uw(JSON.parse(e)):[Wl(e)],o=new Blob(n).stream().pipeThrough(new DecompressionStream(
"gzip"));return new Response(o).arrayBuffer()}async function uw(t){let e=[];for(let n of t)e.push(Wl(await mw(n)));return e}
function mw(t){return new Promise((e,n)=>{let o=p("script",{src:t,onload:()=>{let{parts:s}=window,r=s[t];delete s[t],o.remove(),
e(r)},onerror:()=>n(new Error(`${t} does not lie beside the page`))});document.head.append(o)})}var Wl=t=>Uint8Array.fromBase64?.(
t)??Uint8Array.from(atob(t),e=>e.charCodeAt(0));var Li="button, select, input, summary, a[href], [tabindex='0'], [data-key], [data-at]";function _s(t){return((t.getAttribute(
"aria-label")||t.closest("label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function Pl(){let t=document.
activeElement,e=t?.closest("#side, #time, #viewpoint, #panel, #sheet, #stage, #story");return!t||!e||!t.matches(Li)?null:
{part:e.id,words:_s(t),at:[...e.querySelectorAll(Li)].indexOf(t)}}function Bl(t){if(!t||document.activeElement!==document.
body)return;let e=[...A(t.part).querySelectorAll(Li)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>_s(r)===t.words).
sort((r,i)=>n(r)-n(i));(o??e[Math.min(t.at,e.length-1)])?.focus({preventScroll:!0})}function ks(t){return new Set([...t.
querySelectorAll("details[open] > summary")].map(_s))}function Ms(t,e){for(let n of t.querySelectorAll("details"))n.firstElementChild&&
e.has(_s(n.firstElementChild))&&(n.open=!0)}var Fl=new WeakMap;function Ze(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},
[c,l]=[0,0];for(let m of e){let h=t.relations[o.relation[n[m]]],g=o.quad_class[n[m]];if(!(o.act[m]<0||!h.deed))if(!mt(t,
m))a.unreal.push(m);else{if((g<0?a.none:i[g]).push(m),r.has(o.act[m])||(r.set(o.act[m],g),h.goldstein===null))continue;c+=
h.goldstein,l++}}let f=m=>[...r.values()].filter(h=>h===m).length,u=a.unreal.map(m=>o.act[m]).filter(m=>!r.has(m));return{
statements:e,acts:r.size,...a,unrealActs:new Set(u).size,quadClasses:i,byQuadClass:s.map((m,h)=>f(h)),noQuadClass:f(-1),
articles:new Set(e.map(m=>o.article[m])),sources:new Set(e.map(m=>pw(t,m))),sum:c,scored:l}}var pw=({statements:t},e)=>t.
source[e]>=0?-1-t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],uo=t=>[...t.quadClasses.flat(),...t.none],ge=(t,e)=>Ze(
t.facts,Rt(t,e.rows),t.chosen.main);function fe(t){let e=Fl.get(t);if(e)return e;let n=ae(t),o=new Set(t.isGrown?t.shown:
[]);for(let{a,b:c}of n)o.add(a).add(c);let{statement:s}=t.facts.ties,r=new Set(n.flatMap(a=>a.rows.map(c=>s[c]))),i={...Ze(
t.facts,[...r],t.chosen.main),actors:o.size};return Fl.set(t,i),i}function Rt({facts:t,chosen:e},n){return Ct(e,new Set(
n.map(o=>t.ties.statement[o])))}function Ct({first:t,last:e},n){let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(
r)||s-r)}function vs({facts:t,chosen:e},n){let o=new Map;for(let s of n){let r=t.statements.act[s],i=r>=0&&e.inside[s]?`\
act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.values()]}function As({chosen:t},e){let n=t.main[e[0]];
return e.includes(n)?n:e[0]}var ue=(t,e)=>t.names.quad_classes[e].split(" ")[1],Ts=(t,e)=>e.filter(n=>t.ties.together[n]);
function Dl(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.statements,a=new Set(Ts(n,e).map(u=>n.ties.
statement[u])),{act:c}=n.statements,l=new Set(e.map(u=>n.ties.statement[u]).filter(u=>mt(n,u)).map(u=>c[u])),f=[[],[],[]];
for(let u of e){let m=n.ties.statement[u];if(s.count==="acts"&&!mt(n,m)&&l.has(c[m]))continue;let h=o.main[m],g=n.relations[r[h]].
sign,b=a.has(m)?n.names.signs.indexOf(ue(n,i[h])):g;f[mt(n,m)?b:2].push(u)}return f.map(u=>u.length?gt(n,u,o,s.count):0)}var dw=60,Ls=null;function Yt(){if(!w.open)return null;let t=w.open.indexOf(":"),e=w.open.slice(0,t),n=w.open.slice(t+1);
return{kind:e,names:e==="pair"?n.split(">").map(Ei):[n]}}function Ei(t){try{return decodeURIComponent(t)}catch{return t}}
var Ce=t=>t.length>1?`pair:${t.map(encodeURIComponent).join(">")}`:`actor:${t[0]}`,nt=t=>k({open:Ce([t])}),xt=t=>k({open:`\
statement:${x.keys.at(t)}`}),zl=(t,e)=>Ce([t,e].map(n=>y.level.nodes[n].actor));function bt(t,e){let n=[t,e].map(o=>y.level.
nodes[o].actor);return k({open:Ce(n)})}function V(t,e,n={}){let o=Ct(y.chosen,t),s=o.slice(0,dw).map(r=>x.keys.at(r));return Ls=
{statements:o,label:e,name:[o.length,...s].join(" ")},k({...n,open:`list:${Ls.name}`})}function Ni(t){if(Ls?.name===t)return Ls;
let e=t.split(" ").slice(1);return{name:t,label:"",statements:e.map(n=>x.keys.numberOf(n)).filter(n=>n>=0)}}function tn(){
let t=Yt();if(t?.kind==="list")return new Set(Ni(t.names[0]).statements);let e=en();return new Set(e<0?[]:[e])}function en(){
let t=Yt();return t?.kind==="statement"?x.keys.numberOf(t.names[0]):-1}function Es(t,e){return k({tab:"article",article:x.
articles[t].id,open:`statement:${x.keys.at(e)}`})}function we(t){let e=y.level.nodes[t].actor;return w.picture==="named"?
k({grown:[...w.grown??[],e]}):y.isGrown?k({grown:Ii(e)}):k({ego:w.ego===e?null:e,steps:1})}var Ii=t=>[...new Set([...w.grown||
[],t])];async function Hl(t){let e=await wt("entity"),n=e.numbers.get(t);if(n===void 0)return null;let o={...Zo,self:w.self,
issues:w.issues},s=[{},{issues:!0},o,{...o,issues:!0}];for(let r of s){let i={...w,...r,level:"entity",ego:null};if(Ie(x,
e,i).nodes.has(n))return{...r,level:"entity",ego:null}}return null}function Ns(t){let e=Yt();if(!e||!["pair","actor"].includes(
e.kind))return{};let n=y.level,[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.findIndex((c,l)=>c===o&&(s===void 0||n.target[l]===
s)),i=r<0&&o!==void 0&&e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&i<0)return{open:null};let a=(r<0?[t.target[i]]:[t.
actor[r],t.target[r]]).map(c=>t.nodes[c].actor);return e.kind==="actor"||a[0]===a[1]?{open:`actor:${a[0]}`}:{open:Ce(a)}}function d(t,e={}){let n=x.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?xe(String(e[s])):o)}var Gl=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,
xe=t=>Gl.test(t)?`\u2068${t}\u2069`:t;function yt(t,e=" \u2192 "){let n=t.map(xe).join(e);return Gl.test(n)?`\u200E${n}`:
n}var N=t=>t<1e3?String(t):t.toLocaleString(yn),be=(t,e,n)=>d(t===1?e:`${e}_many`,n),E=(t,e)=>`${N(t)} ${be(t,e)}`;function Jt(t,e=t.
length){return t.length>e?`${t.slice(0,e).join(", ")} ${d("and_more",{n:t.length-e})}`:[t.slice(0,-1).join(", "),...t.slice(
-1)].filter(Boolean).join(` ${d("and")} `)}var Xt=t=>`[${t}]`,je=t=>`\u201C${_n(t)}\u201D`,_n=t=>t.replace(/\u201c/g,"\u2018").
replace(/\u201d/g,"\u2019"),F=t=>t.charAt(0).toLocaleUpperCase(yn)+t.slice(1),qi=t=>`${t>0?"+":t<0?"\u2212":""}${Math.abs(t).
toFixed(1)}`;var Ri=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function R(t,e,n={}){return p("span",{role:"button",
tabindex:0,class:"link",dir:"auto",onclick:e,onkeydown:Ri(e),...n},t)}function T(t,e,n={}){return p("button",{type:"butt\
on",dir:"auto",onclick:o=>e(o.currentTarget),...n},t)}function Is(t,e){let n=hw(t);return!n||!["https:","http:"].includes(
n.protocol)?p("span",{},e):p("a",{href:n.href,dir:"auto",rel:"noopener noreferrer",target:"_blank"},e)}function hw(t){try{
return new URL(t)}catch{return null}}function G(t,e,n){let o=typeof t=="number"?N(t):t;return e.length?R(o,()=>V(e,n),{class:o===d("show_quotes")?"link numbe\
r show-quotes":"link number","aria-label":`${o} ${n}: ${d("show_quotes")}`}):p("span",{class:"number none"},o)}var lt=t=>new Date(t*864e5).toISOString().slice(0,10);function Vl(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var ji=t=>new Date(t*864e5).getUTCFullYear(),Kl=(t,e)=>Date.UTC(t,e,1)/864e5;function Ql(t,e){
let[n,o]=[ji(t),ji(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([Kl(i,0),String(i)]);return r}
var[We,ye]=[30,365],Ul=7,gw=4,Ci=[1,3,12,24,60,120,300,600,1200];function qs(t,e,n){let o=[];if(n<=Ul){let r=n<=1?1:Ul;for(let i=t+
1;i<=e;i++)(i-gw)%r===0&&o.push({day:i,step:r});return o}let s=Ci.find(r=>r*We>=n)??Ci[Ci.length-1];for(let r=Math.floor(
ji(t)*12/s)*s;;r+=s){let i=Kl(Math.floor(r/12),r%12);if(i>e)return o;i>t&&o.push({day:i,step:s<12?s*We:s/12*ye})}}function Yl(t,e,n){let o=t.statements,s=new Set(e.map(f=>`${o.article[f]} ${o.coder[f]}`)),[r,i,a]=[new Set,new Set,new Set],
c=new Set([...n].map(f=>t.articles[f].text));for(let f=0;f<o.relation.length;f++){let u=o.article[f];!n.has(u)&&c.has(t.
articles[u].text)&&a.add(u),!(!n.has(u)||s.has(`${u} ${o.coder[f]}`))&&(r.add(o.coder[f]),i.add(u))}return{coders:[...new Set(
e.filter(f=>i.has(o.article[f])).map(f=>t.coders[o.coder[f]]))].sort(),others:r.size,reprints:a.size}}var Jl={21:"spring",22:"summer",23:"autumn",24:"winter"};function pt(t){if(t.includes("/")){let[l,f]=t.split("/");return l===
""||l===".."?d("date_until",{to:pt(f)}):f===""||f===".."?d("date_since",{from:pt(l)}):d("date_throughout",{from:pt(l),to:pt(
f)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return d("date_within",{from:pt(e[1]),to:pt(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?d("no_year"):o,c=[r&&String(Number(r)),s&&ww(s),a].filter(Boolean).join(
" ");return i?d("date_perhaps",{date:c}):c}function ww(t){return Object.hasOwn(Jl,t)?d(Jl[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(yn,{month:"long",timeZone:"UTC"})}function Rs(t){let e=[];return t.when&&e.push(pt(t.when)),
t.inferred_when&&e.push(Xt(pt(t.inferred_when))),e.length?e.join("; "):d("date_unknown")}function Cs({when:t,inferred_when:e}){
return e?Xt(pt(e)):t?pt(t):d("date_unknown")}function kn(t,e){let[n,o]=[t,e].map(s=>s===null?null:pt(lt(s)));return n===
null&&o===null?d("date_unknown"):n===o?n:n===null?d("date_until",{to:o}):o===null?d("date_since",{from:n}):d("date_throu\
ghout",{from:n,to:o})}var me=()=>w.since!==null||w.until!==null;function mo(){let[t,e]=[w.since,w.until].map(n=>n===null?
null:lt(n));return t===null?d("date_until",{to:e}):e===null?d("date_since",{from:t}):d("date_throughout",{from:t,to:e})}var Z=t=>w.language&&t.labels?.[w.language]||t.label,$e=t=>x.label_languages[t]??x.languages[0];function $t(t){let{language:e}=w;
return e&&ce(t)?.labels?.[e]?e:$e(t)}function jt({nodes:t},e){let{actor:n,country:o,sector:s}=t[e];return n===`${o}: ${s}`?
null:$t(n)}var Xl=t=>new Set(t).size===1?t[0]:null,nn=t=>d("relation_alone",{relation:t});function D(t,e){let n=t.nodes[e],
o=w.language?ce(n.actor):null;return o?Z(o):n.label}function Mn(t){let e=y.level.numbers.get(t);return e===void 0?t:D(y.
level,e)}function Wi(t){let{level:e}=t;return ae(t).map(n=>({pair:n,actor:D(e,n.a),target:D(e,n.b)}))}var js=["\u2260","?","\u2460","\u2461","\u2248","="];function Ws(){let t=x.signers.map(n=>[`by:${n}`,d("viewpoint_signer",
{name:n})]),e=x.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,d("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["\
authors",d("viewpoint_authors")],...t,...e,["everyone",d("viewpoint_everyone")]]}function Wt(t){let e=new Map(Ws());return t.
map(n=>e.get(n)||n).join(` ${d("and")} `)}function Pe(t){return t.map(n=>Pi(n)?.label??(n.startsWith("by:")?n.slice(3):d(
`viewpoint_${n}`))).join(` ${d("and")} `)}function po(t){let e=t.length===1&&Pi(t[0]);return e?$e(e.id):null}var Ps=t=>t.
length===1&&Pi(t[0])?.by||[],Pi=t=>x.sources.find(({id:e})=>t===`of:${e}`),Zl=t=>d(`part_${t}`,{first:Wt(w.according_to),
second:Wt(w.compared_with||[])});var Bi=new Set(["findings","arguments","compare","analyses","article"]);function Pt(t){return[Be(),Fi(t)].join(" ")}function Fi(t){
let e=fe(t);return[...[e.actors<t.nodes.size&&d("drawn_of",{n:N(e.actors),of:N(t.nodes.size)}),t.weakest>0&&d("weakest",
{n:t.weakest}),t.weak>0&&d("note_min_weight",{n:t.weak})],Bs(e)].filter(Boolean).join(" ")}function Bs(t){let e=t.unrealActs?
` (${d("plus_not_actual",{n:t.unrealActs})})`:"";return d("based_on",{acts:E(t.acts,"act")+e,statements:E(t.statements.length,
"statement"),articles:E(t.articles.size,"article"),sources:E(t.sources.size,"source"),coding:bw(t)})}function Be(){return`${[
F(d(`level_${w.level}`)),`${d("according_to")} ${Wt(w.according_to)}`,w.compared_with&&`${d("compared_with")} ${Wt(w.compared_with)}`,
w.issues&&d("with_ties_to_issues"),me()&&Fs()].filter(Boolean).join(", ")}.`}var vn=()=>[`${d("according_to")} ${Wt(w.according_to)}`,
me()&&Fs()].filter(Boolean).join(", "),Fs=()=>`${mo()} (${d(`inside_${w.inside}`)})`;function tf(t){let e=[...t.articles].
map(o=>x.articles[o]),n=[...new Set(e.map(o=>o.publisher))].filter(Boolean).sort();return n.length?d("source_line",{who:Jt(
n,3),when:xw(e)}):""}function xw(t){let e=({published:c})=>c!==null&&c!=="unknown",[n]=t;if(t.length===1&&!e(n))return n.
inferred?`${d("no_date")}, ${d("probably")} ${pt(n.inferred)}`:d("undated_source");let o=c=>t.map(l=>l[c]).filter(l=>l!==
null),s=[Math.min(...o("first")),Math.max(...o("last"))],[r,i]=s.map(c=>Number.isFinite(c)?lt(c):null);if(r===null||i===
null)return d("undated_source");let a=t.some(c=>!e(c)&&c.inferred)?` (${d("dates_inferred")})`:"";return(r===i?d("publis\
hed_on",{day:r}):d("published_from",{first:r,last:i}))+a}function bw({statements:t,articles:e}){let{coders:n,others:o,reprints:s}=Yl(
x,t,e),r=[o?E(o,"other_coder"):"",s?E(s,"reprint"):""].filter(Boolean);return r.length?` (${n.length?`${d("coded_by",{names:Jt(
n,3)})}; `:""}${d("left_out",{what:Jt(r)})})`:""}function yw(t){return w.tab==="arguments"||w.tab==="article"?K(ie(x,w)):
w.tab==="compare"&&y.parts?[...y.parts.partOf.keys()]:Bi.has(w.tab)?t:K(y.chosen.inside)}function ef(){if(w.min_weight>1)
return[d("empty_min_weight",{n:N(w.min_weight)}),{min_weight:1}];let t=Ie(x,y.level,{...w,count:"statements",issues:!1});
return t.arrows.size?[d("empty_but_states"),{count:"statements"}]:t.withIssues?[d("empty_but_issues",{ties:E(t.withIssues,
"tie")}),{count:"statements",issues:!0}]:me()?[d("empty_period",{period:mo()}),{since:null,until:null}]:[d("empty")]}function Ds(){
let{statements:t,counting:e}=x,n=yw(e),o=new Set(n.map(s=>t.article[s]));return d(n.length===e.length?"all_there":n.length===
1?"matches":"match",{n:N(n.length),statements:E(e.length,"statement"),articles:E(o.size,"article")})}var nf=.55,of=15*nf,zs={enabled:!1,type:"arrow",scaleFactor:1},sf={to:zs,middle:zs,from:zs};function rf(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var Di=rf(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
af=rf(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=x.encodings.signs[e],{dashes:r,...i}=x.encodings.holds[n],a=i.middle||
x.encodings.marks[o].middle;return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:nf},middle:{enabled:!!a,type:a||"ar\
row",scaleFactor:a?.45:1},from:zs},dashes:r.length?r:!1}});function cf(t,e){return e?Math.min(.7+.5*Math.log2(t),4):Math.
min(1.2+1.3*Math.log2(t),9)}function lf(t){let e=new Map;for(let n of fs(t)){let o=n[0].length>0&&n[1].length>0,s=Math.min(
.22,1.5/(n[0].length+n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-1)/2)*s;e.set(i,{enabled:!0,
type:c<0?"curvedCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function An(t,e=20,n=3){let o=[""];for(let s of t.slice(
0,200).split(/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+r.length<=e?o[o.length-1]=
`${i} ${r}`:o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}function Hs(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.atan2(s,o)+(.5*(n?.
type==="curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}var $w=12,Ow={enabled:!0,type:"curvedCW",roundness:.15};function ff(t){let e=wl(t),n=t.nodes.filter(c=>t.isTied[c.id]).map(
({id:c,x:l,y:f,shape:u})=>({id:c,x:l,y:f,shape:u,label:An(D(t,c))})),{actor:o,target:s}=t.arrows,r=Array.from(o,(c,l)=>({
id:l,from:c,to:s[l],...e[l]&&{smooth:Ow}})),i=new vis.Network(A("canvas"),{nodes:n,edges:r},_w(n.length,!t.merged));zi(i,
t);let a=[-1,...Xe().keys()].map(Sw);for(let{id:c}of n){let{options:l}=i.body.nodes[c];l.size=t.nodes[c].size,l.color=a[t.
nodes[c].tint+1]}return i}function zi(t,e){for(let[n,o]of e.nodes.entries()){let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.
y+n*1e-4])}}function Sw(t){let e=tt(),n=t>=0?Xe()[t]:e.node,o={background:n,border:e.text};return{background:n,border:e.
line,highlight:o,hover:o}}function _w(t,e){let n=tt(),o={color:n.text,size:15,face:"system-ui, sans-serif",strokeWidth:3,
strokeColor:n.ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Based",stabilization:!1},layout:{improvedLayout:!1},
interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,
selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,scaling:{label:{enabled:!1,drawThreshold:1e9}},
chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"top",vadjust:0}},selectionWidth:2,hoverWidth:1,
arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.PI/4,renderBehindTheNode:!0},scaling:{label:{
enabled:!1,drawThreshold:$w+1}}}}}var Gs=null,uf=new Map;function Tn(t,e,n=400){let o=`${e} ${n} ${t}`,s=uf.get(o)??kw(t,e,n);return uf.set(o,s),s}function kw(t,e,n){
return Gs??=document.createElement("canvas").getContext("2d"),Gs?(Gs.font=`${n} ${e}px ${ho()}`,Gs.measureText(t).width):
t.length*e*.6}var ho=()=>getComputedStyle(document.body).fontFamily,Oe={plain:t=>Tn(t,13),bold:t=>Tn(t,13,600)},Y=(t,e=12,n=400)=>Math.
ceil(Tn(t,e,n))+1;function _t(t,e,n=12,o=400){if(Y(t,n,o)<=e)return t;let[s,r]=[0,t.length];for(;s<r;){let i=s+r+1>>1;Y(
`${t.slice(0,i).trimEnd()}\u2026`,n,o)<=e?s=i:r=i-1}return`${t.slice(0,s).trimEnd()}\u2026`}var mf=([t,,e,...n])=>[t,e,...n,pf(e)].join(""),pf=t=>t?"]":"";function Bt(t,e){let{act:n,rank:o}=t.statements,{statement:s,
label:r}=t.ties,i=new Map;for(let c of e){let l=s[c],f=n[l]>=0?`act ${n[l]}`:l,u=t.tie_labels[r[c]],m={text:mf(u),parts:u,
rank:o[l]},h=i.get(f);h?h.push(m):i.set(f,[m])}let a=new Map;for(let c of i.values()){let l=Mw(c),f=a.get(l.text)??{...l,
number:0};a.set(l.text,{...f,number:f.number+1,rank:Math.min(f.rank,l.rank)})}return[...a.values()].sort((c,l)=>l.number-
c.number||c.rank-l.rank)}function Mw(t){let e=t.sort((f,u)=>f.rank-u.rank||(f.text<u.text?-1:1)),n=[...new Set(e.map(({parts:f})=>f[0]))],
[o]=e;if(n.length===1)return o;let[,s,...r]=o.parts,i=n.includes(""),a=n.map(f=>f.replace(/: $/,"")),l=[i?"":`${a.slice(
0,-1).join(", ")} and ${a[a.length-1]}: `,i?"":s,...r];return{...o,parts:l,text:mf(l)}}var on=({text:t,number:e})=>e>1?`${t}\
 \xD7${e}`:t,Se=(t,e)=>Bt(t,e).map(on).join("; ");function go([,t,e,n,o,s,r],i){let a=t+e+n+o,c=r+pf(e);return a+pe(s,Math.
max(i-a.length-c.length,8))+c}function df(t,e,n){let o=Bt(t,e);if(!o.length)return"";let s=o.length>1?` +${o.length-1}`:
"";return go(o[0].parts,n-s.length)+s}function pe(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.test(
t[e-1])?n:n.slice(0,Math.max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var sn=1.2,vw=13,hf=6,Us=3,wo=(t,e,n)=>Math.max(...t.map(n))*e/vw;function gf(t,{one:e,other:n,smooth:o,size:s},r,i){let a=t.
split(`
`),[c,l]=[wo(a,s,i),a.length*s*sn],f=Hs(e,n,o),u={x:(e.x+2*f.x+n.x)/4,y:(e.y+2*f.y+n.y)/4},m=Math.atan2(n.y-e.y,n.x-e.x),
h=Math.abs(m)>Math.PI/2?m+Math.PI:m,[g,b]=[Math.cos(h),Math.sin(h)];for(let _=-c/2;_<=c/2;_+=hf)for(let $=-l;$<=0;$+=hf){
let[O,v]=[u.x+_*g-$*b,u.y+_*b+$*g];if(r.some(M=>Aw(O,v,M)))return!0}return!1}var Aw=(t,e,{x:n,y:o,width:s,height:r})=>t>=
n-Us&&t<=n+s+Us&&e>=o-Us&&e<=o+r+Us;var Hi=70,Tw=3,[Lw,wf]=[12,34];function Vs({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=Hi,o=n?
Ew(t,e):[];for(let s of fs(e).map(r=>r.flat())){let r=Math.max(1,Tw+1-s.length);for(let i of s){let a=Iw(t,e,i),c=n?Nw(e,
i,.75*r*a):"",l=c&&An(c,a,r);Rw(t.body.edges[i],l&&qw(t,e,i,l,o)?"":l)}}}function Ew({body:t},{level:e}){return t.nodeIndices.
flatMap(n=>{let{x:o,y:s,options:r}=t.nodes[n],{size:i}=e.nodes[n],a=r.label.split(`
`),c=r.font.size,l=wo(a,c,Oe.plain);return[{x:o-i,y:s-i,width:2*i,height:2*i},{x:o-l/2,y:s+i,width:l,height:c*(sn*a.length+
.5)}]})}function Nw(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?ds(t,o):-1;return df(t.facts,o,n)+(s<0?"":` ${js[s]}`)}function Iw(t,{
level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return wf;let a=Math.hypot(r.x-i.x,r.y-
i.y)-r.size-i.size;return Math.max(Lw,Math.min(wf,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function qw({body:t},{
level:{arrows:e}},n,o,s){let[r,i]=[t.nodes[e.actor[n]],t.nodes[e.target[n]]],{smooth:a,font:c}=t.edges[n].options;return r!==
i&&gf(o,{one:r,other:i,smooth:a,size:c.size},s,Oe.plain)}function Rw(t,e){if((t.options.label||"")===e)return;let n=e.split(
`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}var bf=1.4,Cw={nodes:[15,12.2,22],edges:[12,12.2,17]};function Gi(){let{clientWidth:t,clientHeight:e}=A("canvas");return t>
0&&e>0}function yf(t){let e=new ResizeObserver(()=>{Gi()&&(e.disconnect(),t())});e.observe(A("canvas"))}function $f(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>Hi){e.fit({nodes:n,animation:!1,maxZoomLevel:bf});return}xf(e,n),jw(t,e.getScale())&&
(Vs(t),xf(e,n))}function xf(t,e){let n={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let a of e){let{x:c,y:l,options:f}=t.
body.nodes[a],u=f.label.split(`
`),m=Math.max(f.size,.28*f.font.size*Math.max(...u.map(h=>h.length)));n.left=Math.min(n.left,c-m),n.right=Math.max(n.right,
c+m),n.top=Math.min(n.top,l-f.size),n.bottom=Math.max(n.bottom,l+f.size+1.2*f.font.size*u.length)}let{clientWidth:o,clientHeight:s}=A(
"canvas"),r=.95*Math.min(o/(n.right-n.left),s/(n.bottom-n.top)),i={x:(n.left+n.right)/2,y:(n.top+n.bottom)/2};t.moveTo({
position:i,scale:Math.min(r,bf),animation:!1})}function jw(t,e){let n=Object.entries(Cw).map(([s,[r,i,a]])=>[s,{font:{size:Math.
min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(Object.fromEntries(
n)),!0)}function Of(t){let{level:e}=y,{actor:n,target:o,sign:s}=e.arrows,r=y.arrows.get(t)||[],i=Se(x,r)||x.labels.signs[s[t]],a=E(
Rt(y,r).length,"statement"),c=[n[t],o[t]].map(l=>D(e,l));return`${yt(c,` \u2013 ${i} ${ls(x,e,t)?"\u2013":"\u2192"} `)} \
\xB7 ${a}`}function Sf(t){let{size:e}=y.nodes.othersOf(t),n=e>0?` \xB7 ${E(e,"neighbour")}`:"";return`${D(y.level,t)} \xB7 ${y.
level.nodes[t].type}${n}`}function _f(t){let e=new Map,n=({x:s,y:r,width:i,height:a})=>{let c=[];for(let l=Math.floor((s-2)/64);l<=Math.floor((s+i+
2)/64);l++)for(let f=Math.floor((r-2)/64);f<=Math.floor((r+a+2)/64);f++)c.push(`${l} ${f}`);return c},o=s=>n(s).every(r=>!e.
get(r)?.some(i=>Ww(s,i)));return t.map(({x:s,y:r,away:i,measure:a})=>{let c=[i,-i].filter(h=>o({x:s,y:r+h,width:0,height:0}));
if(!c.length)return null;let{width:l,height:f}=a(),m=c.map(h=>({x:s-l/2,y:h>0?r+h:r+h-f,width:l,height:f})).find(o)??null;
for(let h of m?n(m):[])e.set(h,[...e.get(h)??[],m]);return m})}var Ww=(t,e)=>t.x<e.x+e.width+2&&e.x<t.x+t.width+2&&t.y<e.
y+e.height+2&&e.y<t.y+t.height+2;var[kf,Pw]=[12,22],Bw=3,Fw=3,Ui={key:[],names:[]};function Mf({network:{body:t},selection:e,letters:n,marked:o},s){let{scale:r}=t.
view,i=[t,e,n,r,o,t.nodeIndices];if(!s&&i.every((m,h)=>m===Ui.key[h]))return Ui.names;let a=m=>m===o?1/0:e.nodes.weightOf(
m),c=[...t.nodeIndices].sort((m,h)=>a(h)-a(m)||m-h),l=Math.min(Pw,Math.max(kf,(t.nodes[c[0]]?.options.font.size??kf)*r)),
f=_f(c.map(m=>{let{x:h,y:g,options:b}=t.nodes[m],_=()=>{let $=b.label.split(`
`);return{width:wo($,l,Oe.plain),height:sn*l*$.length}};return{x:h*r,y:g*r,away:b.size*r+Fw,measure:_}})),u=c.flatMap((m,h)=>{
let g=f[h];return g?[{at:m,lines:t.nodes[m].options.label.split(`
`),size:l,...g}]:[]});return Ui={key:i,names:u},u}function vf(t,e,n){let{text:o,ground:s}=tt();t.save(),t.scale(1/n,1/n),
Object.assign(t,{textAlign:"center",textBaseline:"top",lineJoin:"round",lineWidth:Bw}),Object.assign(t,{strokeStyle:s,fillStyle:o});
let r=ho();for(let{lines:i,size:a,x:c,y:l,width:f}of e){t.font=`${a}px ${r}`;for(let[u,m]of i.entries()){let h=[m,c+f/2,
l+(u*sn+(sn-1)/2)*a];t.strokeText(...h),t.fillText(...h)}}t.restore()}var Af=500,Ks=300,Dw=2,ot=null,Ki=!1,_e=()=>ot?.network??null,Qi=()=>ot?Mf(ot,Ki):[];function Yi(t){let e=[y.level.name,
qt(),w.language].join(" "),n=ot?.key!==e,o=ot&&!n?ot:zw(e);o.selection=y;let s=!o.network.body.nodeIndices.length;Tf(o,()=>{
let r=Hw(o);Gw(o,r),Vs(o),Kw(),(n||s&&r.size||t)&&Ef(o),Lf(o)}),A("canvas").setAttribute("aria-label",`${d("graph_of")} ${Pt(
y)}`)}function zw(t){ot&&ot.network.destroy();let e=ff(y.level),n={network:e,key:t,selection:y,arrows:[],isMoved:!1,isFine:null,
marked:-1,letters:""};e.on("beforeDrawing",()=>Lf(n)),e.on("afterDrawing",o=>vf(o,Qi(),e.body.view.scale)),e.on("click",
Vw),e.on("doubleClick",({nodes:o})=>o.length&&we(o[0])),e.on("resize",({width:o})=>o>0&&!n.isMoved&&Qs());for(let o of["\
zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdge",({edge:o})=>Vi(Of(o))),e.on("hoverNode",({node:o})=>Vi(Sf(o)));
for(let o of["blurEdge","blurNode"])e.on(o,()=>Vi(""));return ot=n,Ki=!1,A("physics").firstElementChild.checked=!1,n}function Tf({
network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{t.renderer.allowRedraw=!0}t.body.emitter.emit("_requestRedraw")}
function Hw(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,chosen:r,parts:i}=t.selection,{arrows:a,merged:c}=o,l=new Set,
f=n.encodings.signs.map((m,h)=>Di(On(h))),u=c?null:lf(t.selection);for(let m of t.arrows)s.has(m)||(e.edges[m].options.hidden=
!0);for(let[m,h]of s){let{options:g}=e.edges[m];g.hidden=!1,g.width=cf(gt(n,h,r,t.selection.state.count)||1,s.size>Ks),g.
color=i?Di(Ss(t.selection,h)):f[a.sign[m]],u&&Object.assign(g.smooth,u.get(m)),l.add(a.actor[m]).add(a.target[m])}return t.
isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function Gw({network:{body:t},selection:{isGrown:e,shown:n}},o){if(e)
for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!0;t.nodeIndices=[...o].filter(s=>t.nodes[s]);
for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function Lf(t){let{body:e}=t.network,n=e.edgeIndices.length<=Ks||
of*e.view.scale>=Dw;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,mark:r}=t.selection.level.arrows;for(let i of e.
edgeIndices){let{options:a}=e.edges[i],c=af(`${o[i]} ${s[i]} ${r[i]}`);a.arrows=n?c.ends:sf,a.dashes=n&&c.dashes}for(let i of e.
nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function Qs(){let t=ot;t&&Tf(t,()=>Ef(t))}function Ef(t){t.isMoved=!1,t.
network.body.nodeIndices.length&&(Gi()?$f(t):yf(Uw))}function Uw(){ot?.network.redraw(),Qs()}function Nf(t){ot?.network.
body.nodes[t]&&ot.network.focus(t,{scale:1,animation:!1})}function If(t){if(!ot)return;let{network:e,selection:n}=ot;Ki=
t,e.setOptions({physics:{enabled:t}}),!t&&(zi(e,n.level),e.redraw())}function Vw({nodes:t,edges:e}){let{level:n}=y;t.length?
nt(n.nodes[t[0]].actor):e.length&&bt(n.arrows.actor[e[0]],n.arrows.target[e[0]])}function Kw(){if(!ot)return;let t=Yt(),
[e,n]=(t?.names??[]).map(a=>y.level.numbers.get(a)),{actor:o,target:s}=y.level.arrows,r=t?.kind==="actor"&&e!==void 0&&ot.
network.body.nodes[e]?[e]:[],i=t?.kind==="pair"?[...y.arrows.keys()].filter(a=>o[a]===e&&s[a]===n):[];ot.marked=r[0]??-1,
ot.network.setSelection({nodes:r,edges:i},{unselectAll:!0,highlightEdges:!1})}function Vi(t){A("hint").textContent=t}function qf(t){let{facts:e,chosen:n}=t,o=Xw(t);return vs(t,Ct(n,K(n.inside))).map(s=>{let r=As(t,s),i=s.find(c=>mt(e,c))??
r,a=Zw(s,o);return{main:r,statements:s,first:n.first[i],last:n.last[i],isReal:s.some(c=>mt(e,c)),sign:tx(t,r,a),ties:a}})}
var Zt=({first:t,last:e})=>t!==null||e!==null,Rf=(t,[e,n])=>t.filter(({ties:o})=>o.some(({pair:s})=>s.a===e&&s.b===n||s.
a===n&&s.b===e));function Ys({level:t,state:e}){let[n,o,...s]=(e.pair??[]).map(r=>t.numbers.get(r));return n!==void 0&&o!==
void 0&&!s.length?[n,o]:null}function Cf(t,e,n,o=null){let s=new Map,r=n==="pair"||o?Qw:a=>Yw(t,a);for(let a of e)for(let c of r(
a)){if(o&&!(o.includes(c[0])&&o.includes(c[1])))continue;let l=s.get(c.join(" "))??{ends:c,units:[]};s.set(c.join(" "),l),
l.units.push(a)}let i=[...s.values()].sort((a,c)=>c.units.length-a.units.length);return n==="pair"||o?Jw(i,s):i}var Qw=({
ties:t})=>t.map(({pair:e})=>[e.a,e.b]);function Yw({facts:t,level:e},{main:n,ties:o}){let s=o.flatMap(({pair:i,rows:a})=>a.
some(c=>t.ties.together[c])?[i.a,i.b]:[i.a]);return(s.length?[...new Set(s)]:[e.subject[n]]).filter(i=>i>=0).map(i=>[i])}
function Jw(t,e){let n=new Set;for(let o of t){n.add(o);let s=e.get([...o.ends].reverse().join(" "));s&&n.add(s)}return[
...n]}function Xw({facts:t,pairs:e}){let n=new Map;for(let o of e.values())for(let s of o.rows){let r=t.ties.statement[s],
i=n.get(r)??new Map;n.set(r,i),i.set(o,[...i.get(o)??[],s])}return n}function Zw(t,e){let n=new Map;for(let o of t)for(let[
s,r]of e.get(o)??[])n.set(s,[...n.get(s)??[],...r]);return[...n].sort(([o],[s])=>so(o,s)).map(([o,s])=>({pair:o,rows:s}))}
function tx({facts:t},e,n){let{relation:o,quad_class:s}=t.statements;return n.some(({rows:i})=>i.some(a=>t.ties.together[a]))?
t.names.signs.indexOf(ue(t,s[e])):t.relations[o[e]].sign}var Ji=(t,e)=>t.first-e.first||t.last-e.last;function jf(t){let e=new Map;
for(let{first:n,last:o}of t){let[s,r]=[n??o,o??n];if(s===null||r===null)continue;let i=e.get(`${s} ${r}`)??{first:s,last:r,
acts:0};e.set(`${s} ${r}`,i),i.acts++}return[...e.values()].sort(Ji)}var ex=1600,nx=["timeline","graph"],Ln=null,xo=null,Xi={of:y,found:y},dt=()=>Ln&&w.since===Ln.first&&w.until===Ln.last?Ln:
null,Js=()=>xo!==null&&dt()!==null;function Zi(){let t=dt();if(!t)return y;if(Xi.of!==y){let{since:e,until:n}=t;Xi={of:y,
found:Ie(x,y.level,{...w,since:e,until:n})}}return Xi.found}function Fe(t){let e=Ys(t),n=qf(t);return e?Rf(n,e):n}function bo(){
let t=Fe(Zi());return{stops:jf(t),undated:t.filter(e=>!Zt(e)).length}}function En(t,e){let n=dt();return n?t.filter(s=>Ji(
s,n)*e>0).at(e===1?0:-1):t[0]}async function Wf(){rn();let{stops:t}=bo();xo=setInterval(ox,ex),await ea(En(t,1)??t[0])}function Pf(){
return rn(),k({})}function Bf(t){nx.includes(t)||rn()}function ta(t){return rn(),ea(En(bo().stops,t))}function Xs(){rn();
let t=dt();return Ln=null,t?k({since:t.since,until:t.until}):k({})}function rn(){xo!==null&&clearInterval(xo),xo=null}async function ox(){
let t=dt()&&En(bo().stops,1);t||rn(),await(t?ea(t):k({}))}async function ea(t){if(!t){rn();return}let{since:e,until:n}=dt()??
w;Ln={first:t.first,last:t.last,since:e,until:n},await k({since:t.first,until:t.last})}function De(){if(dt())return[d("nothing_at_date")," ",R(d("whole_period"),Xs)];let[t,e]=ef(),n=K(ie(x,w)),o=()=>k({tab:"\
article",article:x.articles[x.statements.article[n[0]]].id});return[t,e&&[" ",R(d("show_these"),()=>k(e))],n.length>0&&[
" ",R(d("read_claims",{claims:E(n.length,"statement")}),o)]]}var Ff=null;function Df(){return Ff??=Ml().then(t=>{let e=document.createElement("script");e.textContent=t,document.head.
append(e),e.remove()}),Ff}var sx=[2,3,14],rx=[1.6,0,2.5,5],ix=.02,ax=30;function Hf({boxes:t,ties:e,columns:n=1/0},o){let s=t.some(O=>O.isMiddle)?
2:sx.filter(O=>t.length>=O).length,r=Math.min(s,n-1),i=t.map(()=>new Map);for(let{from:O,to:v,weight:M}of e){let[I,C]=[o.
get(O)??0,o.get(v)??0];I!==C&&(i[I].set(C,(i[I].get(C)??0)+M),i[C].set(I,(i[C].get(I)??0)+M))}let a=i.map(O=>[...O.values()].
reduce((v,M)=>v+M,0)),c=[...t.keys()].sort((O,v)=>a[v]-a[O]||O-v),l=t.map(()=>-1),f=[...Array(r+1).keys()],u=Math.floor(
r/2),m=c.filter(O=>!t[O].isMiddle);for(let O of c)t[O].isMiddle&&(l[O]=Math.min(1,r));let h=O=>r!==2||O!==1||m.length===
c.length,g=a.reduce((O,v)=>O+v,1),b=(O,v)=>{let M=0;for(let[C,B]of i[O])l[C]>=0&&(M+=B*rx[Math.min(Math.abs(l[C]-v),3)]/
g);let I=t.filter((C,B)=>B!==O&&l[B]===v);return M+ix*(zf(t[O])*I.reduce((C,B)=>C+zf(B),0))/t.length},_=O=>f.filter(h).reduce(
(v,M)=>b(O,M)<b(O,v)-1e-9?M:v);for(let O of m)l[O]=m.length===c.length&&O===c[0]?u:_(O);for(let O=0;O<ax;O++){let v=l.join();
for(let M of m)l[M]=_(M);if(l.join()===v)break}let $=[...new Set(l)].sort((O,v)=>O-v);return l.map(O=>$.indexOf(O))}var zf=t=>1+
t.members.length;function Vf(t,e){let n=Math.max(0,...t.map(a=>a.column)),o=[...Array(n+1).keys()].map(a=>t.filter(c=>c.column===a)),s=lx(
e);yo(o);let r=Uf(o),i=Zs(e);for(let a=0;a<24&&i>0;a++){let c=[...o.keys()];a%2&&c.reverse();for(let f of c){for(let u of o[f])
Gf(u.items,m=>na(s.get(m),m.y));Gf(o[f],u=>fx(u,s)),yo(o)}let l=Zs(e);l<i&&([r,i]=[Uf(o),l])}return ux(o,r),yo(o),cx(o,e),
o}function cx(t,e){let n=Zs(e),o=(r,i,a)=>(r.splice(r.indexOf(i),1),r.splice(a,0,i),yo(t),Zs(e)),s=r=>{let i=!1;for(let a of[
...r]){let c=r.indexOf(a);for(let l of r.keys()){let f=o(r,a,l);f<n-1e-6&&([c,n,i]=[l,f,!0])}o(r,a,c)}return i};for(let r=0;r<
3&&n>0&&[...t,...t.flat().map(a=>a.items)].map(s).includes(!0);r++);yo(t)}function lx(t){let e=new Map,n=(o,s)=>{let r=e.
get(o);r?r.push(s):e.set(o,[s])};for(let[o,s]of t.flatMap(tr))n(o,s),n(s,o);return e}function tr({start:t,end:e,passes:n}){
let o=[t.item,...n.map(({item:s})=>s),e.item];return o.slice(1).map((s,r)=>[o[r],s])}function yo(t){for(let e of t){let n=e.
flatMap(o=>o.items);for(let[o,s]of n.entries())s.y=(o+.5)/n.length}}var na=(t,e)=>t?.length?t.reduce((n,o)=>n+o.y,0)/t.length:
e;function fx(t,e){let n=t.items.flatMap(o=>e.get(o)??[]).filter(o=>o.group!==t);return na(n,t.items.length?na(t.items,.5):
.5)}function Gf(t,e){let n=new Map(t.map(o=>[o,e(o)]));t.sort((o,s)=>(n.get(o)??0)-(n.get(s)??0))}function Zs(t){let e=new Map,
n=0;for(let[o,s]of t.flatMap(tr)){if(o.column===s.column){n+=2*Math.abs(o.y-s.y);continue}let[r,i]=o.column<s.column?[o,
s]:[s,o],a=e.get(r.column)??[];for(let[c,l]of a)(c-r.y)*(l-i.y)<0&&n++;a.push([r.y,i.y]),e.set(r.column,a)}return n}var Uf=t=>t.
map(e=>e.map(n=>({group:n,items:[...n.items]})));function ux(t,e){for(let[n,o]of e.entries())t[n]=o.map(({group:s,items:r})=>(s.
items=r,s))}var mx=36,oa=10,px=22,dx=40,hx=8,gx=24,wx=24;function Qf(t,e,n,o){let s=t.map(xx);for(let{items:c,least:l}of s)for(let[f,
u]of c.entries())u.y=l[f];let r=bx(e,o);Kf(t,e,n);for(let c=0;c<gx;c++){let l=c%2?[...s].reverse():s;for(let{items:f,least:u}of l){
let m=f.map(h=>yx(h,r.get(h)));$x(f,u,m)}Kf(t,e,n)}let i=s.flatMap(({items:c,least:l})=>c.map((f,u)=>f.y-(u?0:l[0]))),a=Math.
min(...i,1/0);if(Number.isFinite(a))for(let{items:c}of s)for(let l of c)l.y=Math.round(l.y-a)}function xx(t){let e=[],n=[],
o=0;for(let[s,{box:r,items:i}]of t.entries()){s&&(o+=r||t[s-1].box?px:hx);let a=i.reduce((l,f)=>l+f.height,0),c=r&&!r.isFrame?
Math.max(ra(r)-a,0)/2:0;o+=r?.isFrame?sa(r):c;for(let l of i)e.push(l),n.push(o+l.height/2),o+=l.height;o+=r?.isFrame?oa:
c}return{items:e,least:n}}var sa=({lines:t})=>mx+17*(t.length-1),ra=t=>Math.max(dx,t.lines.length*18+16);function bx(t,e){
let n=new Map;for(let[o,s]of t.entries())for(let[r,i]of tr(s)){if(r.column===i.column)continue;let a=e[o];n.set(r,[...n.
get(r)??[],{other:i,tie:o,weight:a}]),n.set(i,[...n.get(i)??[],{other:r,tie:o,weight:a}])}return n}function yx(t,e){if(!e)
return{y:t.y,weight:.05};let n=(r,i)=>r.ports.find(a=>a.tie===i)?.offset??0,[o,s]=[0,0];for(let{other:r,tie:i,weight:a}of e){
let c=r.y+n(r,i)-n(t,i),l=a/(1+Math.abs(c-t.y)/wx);o+=l*c,s+=l}return{y:o/s,weight:s}}function $x(t,e,n){let o=[];for(let[
s,{y:r,weight:i}]of n.entries())for(o.push({sum:(r-e[s])*i,weight:i,from:s,to:s});o.length>1;){let[a,c]=o.slice(-2);if(a.
sum/a.weight<=c.sum/c.weight)break;o.splice(-2,2,{sum:a.sum+c.sum,weight:a.weight+c.weight,from:a.from,to:c.to})}for(let{
sum:s,weight:r,from:i,to:a}of o)for(let c=i;c<=a;c++)t[c].y=e[c]+s/r}function Kf(t,e,n){for(let o of t.flat().flatMap(s=>s.
items))for(let s of["left","right"]){let r=o.ports.filter(c=>c.side===s),i=new Map(r.map(c=>[c,Ox(c,e[c.tie])]));r.sort(
(c,l)=>(i.get(c)??0)-(i.get(l)??0)||c.tie-l.tie);let a=-r.reduce((c,l)=>c+n[l.tie],0)/2;for(let c of r){let l=n[c.tie];c.
offset=a+l-Math.min(8,l/2),a+=l}}}function Ox(t,e){let n=[e.start.item,...e.passes.map(({item:r})=>r),e.end.item];if(e.start.
item===e.end.item)return t.item.y;let o=n.indexOf(t.item),s=t===e.end?n[o-1]:n[o+1];return s.column!==t.item.column?s.y:
s.y>t.item.y?1e6-s.y:-1e6-s.y}function Jf({boxes:t,ties:e},n,o){let s=Math.max(0,...n),r=t.map((u,m)=>({box:u,column:n[m],items:[]})),i=new Map;for(let[
u,m]of t.entries())for(let h of m.members)i.set(h.id,ia(r[u],h));let a=new Map,c=new Map,l=(u,m)=>{let h=i.get(u);return h||
Yf(a,`${u}|${m}`,()=>ia(r[o.get(u)??0],null))},f=e.map((u,m)=>{let[h,g]=[l(u.from,u.to),l(u.to,u.from)],b=Sx(h.column,g.
column,s),_=aa(h,m,!0,b[0]),$=aa(g,m,!1,b[1]),[O,v]=[h.column,g.column].sort((C,B)=>C-B),M=[...Array(Math.max(v-O-1,0)).
keys()].map(C=>O+1+C);h.column>g.column&&M.reverse();let I=M.map(C=>{let B=`${[u.from,u.to].sort().join("|")}|${C}`,j=Yf(
c,B,()=>{let z={box:null,column:C,items:[]};return r.push(z),ia(z,null)});return aa(j,m,!0,"left"),{item:j,side:"left"}});
return{start:_,end:$,passes:I}});for(let u of r.flatMap(m=>m.items))u.height=_x(u,e.map(m=>m.room));return{groups:r.filter(
u=>u.items.length||u.box),ways:f}}function Yf(t,e,n){let o=t.get(e)??n();return t.set(e,o),o}function ia(t,e){let n={column:t.
column,group:t,member:e,ports:[],height:0,y:0};return t.items.push(n),n}function aa(t,e,n,o){let s={tie:e,isStart:n,item:t,
side:o,offset:0};return t.ports.push(s),s}function Sx(t,e,n){return t<e?["right","left"]:t>e?["left","right"]:t===0&&n>0?
["left","left"]:["right","right"]}function _x(t,e){let n=s=>t.ports.filter(r=>r.side===s).reduce((r,i)=>r+e[i.tie],0),o=t.
member?t.member.lines.length*16+10:0;return Math.max(o,n("left"),n("right"))}var[Xf,Zf]=[13,8],kx=[0,4,9,15],Mx=[.5,.42,.58,.34,.66,.27,.73,.2,.8,.14,.86];function eu(t,e,n){let o=t.map(({points:i})=>({
points:i,box:Rx(i)})),s=t.filter(({tie:i})=>i.isMarked).map(({points:i})=>Ix(i)),r=[...e.map(i=>ca(i,2)),...s,...t.flatMap(
({points:i})=>qx(i))];for(let i of t){let a=vx(i,o,r,n);i.words=a,a&&r.push(ca(a,3))}}function vx({tie:t,points:e},n,o,s){
for(let r of t.words)for(let i of kx)for(let a of Mx){let[c,l]=e[Math.round(a*(e.length-1))];for(let f of Ax(c,l,r,i))if(Tx(
f,s)&&Lx(f,n,o))return{...r,...f}}return null}function Ax(t,e,{lines:n,width:o},s){let r=n.length*16,i={width:o,height:r};
return[{x:t-o/2,y:e-r-3-1-s,...i},{x:t-o/2,y:e+3+2+s,...i},{x:t+3+3+s,y:e-r/2,...i},{x:t-o-3-3-s,y:e-r/2,...i},{x:t+2+s,
y:e-r-3-1,...i},{x:t-o-2-s,y:e-r-3-1,...i},{x:t+2+s,y:e+3+2,...i},{x:t-o-2-s,y:e+3+2,...i}]}var Tx=(t,e)=>t.x>=e.x&&t.y>=
e.y&&t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function Lx(t,e,n){if(n.some(s=>tu(t,s)))return!1;let o=ca(t,2);
return!e.some(({points:s,box:r})=>tu(o,r)&&Ex(o,s))}var Ex=(t,e)=>e.some((n,o)=>o>0&&Nx(t,e[o-1],n));function Nx({x:t,y:e,
width:n,height:o},s,r){let[i,a]=[0,1],[c,l]=[r[0]-s[0],r[1]-s[1]];for(let[f,u]of[[-c,s[0]-t],[c,t+n-s[0]],[-l,s[1]-e],[l,
e+o-s[1]]]){if(f===0&&u<0)return!1;f<0?i=Math.max(i,u/f):f>0&&(a=Math.min(a,u/f))}return i<=a}var tu=(t,e)=>t.x<e.x+e.width&&
e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height;function Ix(t){let[e,n]=t[Math.floor(t.length/2)];return{x:e-10,y:n-
10,width:20,height:20}}var qx=t=>[t[0],t[t.length-1]].map(([e,n])=>({x:e-Xf,y:n-Zf,width:2*Xf,height:2*Zf})),ca=({x:t,y:e,
width:n,height:o},s)=>({x:t-s,y:e-s,width:n+2*s,height:o+2*s});function Rx(t){let[e,n]=[t.map(([r])=>r),t.map(([,r])=>r)],
[o,s]=[Math.min(...e),Math.min(...n)];return{x:o,y:s,width:Math.max(...e)-o,height:Math.max(...n)-s}}function ou(t,e){let n=fa(t);return t.map((o,s)=>{let{start:r,end:i,passes:a}=o,[c,l]=[r,i].map(m=>la(m.item.column,m.side,
m.item.y+m.offset,e));if(r.item.column===i.item.column){let m=(r.side==="left"?-1:1)*(n.get(s)??26);return[c,[c[0]+m,c[1]],
[l[0]+m,l[1]],l]}let f=r.side==="right",u=[c];for(let{item:m}of a){let h=m.y+(m.ports.find(O=>O.tie===s)?.offset??0),[g,
b]=f?["left","right"]:["right","left"];u.push(...nu(u[u.length-1],la(m.column,g,h,e)));let _=la(m.column,b,h,e),$=u[u.length-
1];u.push($,_,_)}return u.push(...nu(u[u.length-1],l)),u})}function la(t,e,n,o){let{x:s,width:r}=o[t];return[e==="left"?
s-2:s+r+2,n]}function nu(t,e){let n=(e[0]-t[0])*.42;return[[t[0]+n,t[1]],[e[0]-n,e[1]],e]}function fa(t){let e=[...t.entries()].
filter(([,{start:i,end:a}])=>i.item.column===a.item.column),n=({start:i,end:a})=>[i,a].map(c=>c.item.y+c.offset).sort((c,l)=>c-
l),o=i=>n(i)[1]-n(i)[0];e.sort(([i,a],[c,l])=>o(a)-o(l)||i-c);let s=new Map,r=[];for(let[i,a]of e){let[c,l]=n(a),f=r.filter(
({way:m})=>{let[h,g]=n(m);return m.start.item.column===a.start.item.column&&m.start.side===a.start.side&&h<=l&&g>=c}),u=Math.
max(-1,...f.map(m=>m.step))+1;r.push({way:a,step:u}),s.set(i,(26+13*u)*(4/3))}return s}function su(t){let e=[t[0]];for(let n=0;n+
3<t.length;n+=3){let[o,s,r,i]=t.slice(n,n+4);for(let a=1;a<=24;a++){let c=a/24,l=1-c,f=u=>l*l*l*o[u]+3*l*l*c*s[u]+3*l*c*
c*r[u]+c*c*c*i[u];e.push([f(0),f(1)])}}return e}var er=16,Cx=92,[ru,iu]=[84,290],jx=30;function au(t){let e=new Map(t.boxes.flatMap((m,h)=>[m,...m.members].map(g=>[g.id,
h]))),{groups:n,ways:o}=Jf(t,Hf(t,e),e),s=Vf(n,o);Qf(s,o,t.ties.map(m=>m.room),t.ties.map(m=>m.weight));let r=Wx(t,s,o),
i=s.flatMap((m,h)=>Bx(m,r.columns[h])),a=ou(o,r.columns).map((m,h)=>({tie:t.ties[h],path:m,points:su(m),words:null})),c=[
...i.flatMap(({y:m,height:h})=>[m,m+h]),...a.flatMap(({points:m})=>m.map(([,h])=>h))],[l,f]=[Math.min(...c,0),Math.max(...c,
0)],u={boxes:i,ties:a,width:r.width,height:f-l+2*er};return Fx(u,er-l),eu(a,i,{x:2,y:2,width:u.width-4,height:u.height-4}),
u}function Wx({ties:t,scale:e},n,o){let s=fa(o),r=[...Array(n.length+1).keys()].map(c=>c&&c<n.length?ru*e:er);for(let[c,
{start:l,end:f}]of o.entries()){let u=Math.max(0,...t[c].words.slice(0,1).map(({width:g})=>g)),[m,h]=[l.item.column,f.item.
column].sort((g,b)=>g-b);if(m===h){let g=l.side==="left"?m:m+1,b=g===0||g===n.length,_=(s.get(c)??0)*.75+(u?u+14:0)+er;r[g]=
Math.max(r[g],b?_:Math.min(_+ru*e,iu))}else if(u)for(let g=m+1;g<=h;g++)r[g]=Math.max(r[g],Math.min(u+jx,iu))}let i=r[0];
return{columns:n.map((c,l)=>{let f=Math.ceil(Math.max(Cx,...c.map(({box:m})=>m?Px(m):0))),u={x:Math.round(i),y:0,width:f,
height:0};return i=u.x+f+r[l+1],u}),width:Math.ceil(i)}}var Px=t=>Math.max(t.width,...t.members.map(({width:e})=>e));function Bx(t,{
x:e,width:n}){return t.flatMap(({box:o,items:s})=>{if(!o)return[];let r=s.map(u=>u.y-u.height/2),i=s.map(u=>u.y+u.height/
2),[a,c]=s.length?[Math.min(...r),Math.max(...i)]:[0,0];o.isFrame&&([a,c]=[a-sa(o),c+oa]);let l=ra(o)-(c-a);l>0&&([a,c]=
[a-l/2,c+l/2]);let f=s.flatMap(({member:u,y:m,height:h,ports:g})=>u?[{...u,y:m,height:h,atLeft:g.filter(({side:b})=>b===
"left").length,atRight:g.filter(({side:b})=>b==="right").length}]:[]);return[{box:o,members:f,x:e,width:n,y:a,height:c-a}]})}
function Fx({boxes:t,ties:e},n){for(let o of t){o.y+=n;for(let s of o.members)s.y+=n}for(let{path:o,points:s}of e)for(let r of new Set(
[...o,...s]))r[1]+=n}var Dx=/[^\S\u00a0]+/;function Nn(t,e,n,o){let s=[""];for(let a of t.slice(0,400).split(Dx).flatMap(c=>zx(c,e,o))){let c=s[s.
length-1],l=c?`${c} ${a}`:a;!c||o(l)<=e?s[s.length-1]=l:s.push(a)}if(s.length<=n)return s;let r=s.slice(0,n),i=Array.from(
r[n-1]);for(;i.length>1&&o(`${i.join("")}\u2026`)>e;)i=i.slice(0,-1);return r[n-1]=`${i.join("").trimEnd()}\u2026`,r}function zx(t,e,n){
if(n(t)<=e)return[t];let o=[""];for(let s of Array.from(t)){let r=o[o.length-1]+s;n(r)<=e||!o[o.length-1]?o[o.length-1]=
r:o.push(s)}return o}function an(t,e,n,o){let s=Nn(t,e,n,o);for(let r=e-12;r>40;r-=12){let i=Nn(t,r,99,o);if(i.length>s.
length||i.some(a=>o(a)>r))break;s=i}return{lines:s,width:Math.ceil(Math.max(...s.map(o)))}}var cu=new WeakMap;function lu(t,e){let n=cu.get(t)??Hx(t,e);return cu.set(t,n),n}function Hx(t,e){let n=new Map;for(let o of[
"actor","target"])for(let[s,r]of t[o].entries()){let i=e[o][s],a=n.get(r);a?a.set(i,(a.get(i)??0)+1):n.set(r,new Map([[i,
1]]))}return new Map([...n].map(([o,s])=>[o,Gx(s)]))}function Gx(t){let[e,n]=[-1,0];for(let[o,s]of t)(s>n||s===n&&o<e)&&
([e,n]=[o,s]);return e}function fu(t,e){let{facts:n,level:o,arrows:s,chosen:r,state:i}=t,{actor:a,target:c,sign:l,hold:f,mark:u}=o.arrows,m=new Map;
for(let[g,b]of s){let _=ls(n,o,g),$=[e(a[g]),e(c[g])];if($[0]===$[1]&&a[g]!==c[g])continue;let[O,v]=_?$.sort():$,M=`${O}\
>${v}:${l[g]}`,I=m.get(M);if(!I){let C={from:O,to:v,sign:l[g],hold:f[g],mark:u[g],rows:[...b],weight:0,acts:0};m.set(M,{
...C,isBoth:!1,isTogether:_,prices:[],conditions:[]});continue}I.rows.push(...b),I.hold=Math.max(I.hold,f[g]),I.mark=Math.
max(I.mark,u[g])}let h=Ux(n.ties.statement,m);for(let g of h)g.weight=gt(n,g.rows,r,i.count),g.acts=gt(n,g.rows,r,"acts"),
Vx(t,g);return h.sort((g,b)=>b.acts-g.acts||b.weight-g.weight||(g.from+g.to<b.from+b.to?-1:1))}function Ux(t,e){let n=({
rows:s})=>[...new Set(s.map(r=>t[r]))].sort().join(" "),o=new Set;for(let s of e.values()){let r=e.get(`${s.to}>${s.from}\
:${s.sign}`);!r||r===s||o.has(s)||n(s)!==n(r)||(s.isBoth=!0,s.rows.push(...r.rows),o.add(r))}return[...e.values()].filter(
s=>!o.has(s))}function Vx({facts:t,chosen:e},n){let o=new Set(n.rows.map(i=>t.ties.statement[i])),s=new Set([...o].map(i=>t.
statements.act[i]).filter(i=>i>=0)),r=[new Set,new Set];for(let i of t.offers.mentions){let[a]=i;if(!(!e.inside[a]||!(o.
has(a)||s.has(t.statements.act[a]))))for(let[c,l]of i.slice(8).entries())for(let f of l)r[c].add(f)}[n.prices,n.conditions]=
r.map(i=>[...i])}var[Kx,Qx]=[5,1.4];function $o(t){let e=y.parts?Ss(y,t.rows):On(t.sign),{dashes:n}=x.encodings.holds[t.hold],o=t.acts>0?
Math.min(Kx,2+Math.log2(Math.max(t.weight,1))):Qx;return{colour:e,dashes:n,width:t.isReturn?1.8:o,head:x.encodings.signs[t.
sign].head}}function In(t){if(t.isReturn)return"";let{holds:e,marks:n}=x.encodings;return e[t.hold].sign||n[t.mark].sign}
var Oo=t=>t.acts===0;var Yx={name:168,words:184,lines:4},Jx={name:124,words:124,lines:5},Xx={name:96,words:96,lines:7},[pa,ua,Zx]=[26,30,22],
mu=.7,tb=3,eb=4,[nb,ob,sb]=[13,10,16],rb=90,uu=6,ib=[48,28,14];function pu(t,e,n,{scale:o,unfolded:s,columns:r,open:i}){
let{level:a,state:c}=t,l=du(o),f=[...ab(t)].sort((W,X)=>W-X),u=lu(a,e),m=c.ego===null?-1:a.numbers.get(c.ego)??-1,h=new Map;
for(let W of f){if(W===m)continue;let X=u.get(W)??-1-W;h.set(X,[...h.get(X)??[],W])}let g=(W,X)=>a.nodes[W].actor===e.nodes[X]?.
actor,b=W=>(h.get(W)??[]).filter(X=>!g(X,W)),_=cb(t,e,h,b,{unfolded:s,open:i}),$=new Map,O=new Map,v=new Map,M=[],I=lb(t,
f),C=(W,X,ut,P,At)=>{let St=P===a?X:ut,[Ut,re]=[D(P,St),jt(P,St)],Vt=X<0?null:a.nodes[X];return O.set(W,{at:X,frame:ut,name:Ut,
lang:re,folded:At,node:Vt,isStrong:I.has(X)}),Ut},B=(W,X)=>{let ut=C(`a${W}`,W,-1,a,0),P=Nn(ut,l.name,l.lines,n.bold);$.
set(W,`a${W}`),M.push({id:`a${W}`,isFrame:!1,lines:P,width:ma(P,n.bold)+pa+ua,members:[],isMiddle:X})};m>=0&&f.includes(
m)&&B(m,!0);for(let[W,X]of h){let ut=b(W);if(!ut.length||W<0){for(let st of X)B(st,!1);continue}let P=E(ut.length,"actor\
_drawn"),At=X.find(st=>g(st,W))??a.numbers.get(e.nodes[W].actor)??-1,St=`f${W}`,Ut=_.has(W),re=C(St,At,W,e,Ut?ut.length:
0);v.set(St,{name:re,note:P,frame:e.nodes[W].actor,at:At,isFolded:Ut});for(let st of X)$.set(st,Ut||g(st,W)?St:`a${st}`);
if(Ut){let st=[...Nn(re,l.name,l.lines,n.bold),...Nn(d("folded",{n:P}),l.name,2,n.plain)];M.push({id:St,isFrame:!1,lines:st,
width:ma(st,n.bold)+ua,members:[]});continue}let Vt=ut.map(st=>{let mg=C(`a${st}`,st,W,a,0);return fb(mg,st,I.has(st),l,
n)}),Ve=an(re,l.name,l.lines,n.bold).lines,Xn=ma(Ve,n.bold)+pa+n.plain(P)+ua+Zx;M.push({id:St,isFrame:!0,lines:Ve,width:Xn,
members:Vt})}let z=fu(t,W=>$.get(W)??"").flatMap(W=>ub(t,W));return{given:{boxes:M,ties:pb(z,n,o),scale:Math.min(o,1),columns:r},
ties:z,ends:O,heads:v}}var du=t=>t<mu?Xx:t<1?Jx:Yx;function ab({arrows:t,level:e}){let{actor:n,target:o}=e.arrows;return new Set(
[...t.keys()].flatMap(s=>[n[s],o[s]]))}function cb({nodes:t},e,n,o,{unfolded:s,open:r}){let i=[...n.keys()].filter(l=>l>=
0&&o(l).length>0);if(s)return new Set(i.filter(l=>!s.includes(e.nodes[l].actor)));let a=l=>(n.get(l)??[]).reduce((f,u)=>f+
t.weightOf(u),0),c=i.filter(l=>r!==void 0||o(l).length>=tb).sort((l,f)=>a(f)-a(l)||l-f);return new Set(c.slice(r??eb))}function lb({
nodes:t},e){let n=e.map(o=>({at:o,weight:t.weightOf(o)}));return n.sort((o,s)=>s.weight-o.weight||o.at-s.at),new Set(n.slice(
0,3).filter(({weight:o})=>o>1).map(({at:o})=>o))}function fb(t,e,n,o,s){let r=n?s.bold:s.plain,{lines:i,width:a}=an(t,o.
name,o.lines+1,r);return{id:`a${e}`,lines:i,width:a+2*pa+12}}var ma=(t,e)=>Math.ceil(Math.max(...t.map(e)));function ub({
facts:t,state:e},n){let o=Bt(t,n.rows),s={acts:"act",statements:"statement",articles:"article"}[e.count],r=n.acts>1?E(n.
acts,"act"):n.weight>1?E(n.weight,s):"",i=[...new Set(o.map(({parts:b})=>go(b,rb)))],a=i.filter(b=>!b.startsWith("[")||!i.
includes(b.slice(1,-1))),c=a.slice(0,2),l=a.length>2?` +${a.length-2}`:"",f=n.conditions.length?` (${n.conditions.join("\
, ")})`:"",u={...n,isReturn:!1,text:c.join(", ")+l,terms:f,number:r};if(!n.prices.length)return[u];let m=d("asked_in_ret\
urn",{what:n.prices.join(", ")}),h=t.names.signs.indexOf("neither"),g={from:n.to,to:n.from,sign:h,text:m,terms:"",number:""};
return[u,{...u,...g,hold:t.names.holds.indexOf("not actual"),isReturn:!0}]}function mb(t,e){let n=pe(t,e),o=(s,r)=>n.lastIndexOf(
s)>n.lastIndexOf(r);return n+(o("\u201C","\u201D")?"\u201D":"")+(o("(",")")?")":"")+(o("[","]")?"]":"")}var nr=(t,e)=>e?
`${t}\xA0\xB7\xA0${e.replaceAll(" ","\xA0")}`:t;function da(t,{plain:e,bold:n}){let o=t.replaceAll(" ","\xA0"),s=n(o)-e(
o);return r=>e(r)+(o&&r.endsWith(o)?s:0)}function pb(t,e,n){let o=t.some(a=>a.acts>0),s=du(n).words,r=n<mu?0:1/0,i=0;return t.
map(a=>{let{from:c,to:l,number:f}=a,u=a.text+a.terms,m=!o||a.acts>0||n>=1.5,h=(a.acts>0?3:.5)*(1+Math.log2(1+a.weight)),
g=!!In(a),b={from:c,to:l,weight:h,isMarked:g,words:[],room:nb*Math.min(n,1)};if(!m||!u||++i>r)return b;let _=nr(u,f),$=da(
f,e),O=[1,1.25,1.6].map(C=>an(_,s*C,uu,$)),v=O.filter(({lines:C})=>!C.at(-1)?.endsWith("\u2026")),M=ib.filter(C=>u.length>
C).map(C=>an(nr(mb(u,C),f),s,uu,$)),I=[...v.length?v:O.slice(-1),...M];return{...b,words:I,room:I[0].lines.length*sb+ob}})}var db={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function ke(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=S("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,...cn(e)});return gu(
"0 0 42 14",r,_o(n,t,"translate(40 7) rotate(0) scale(1)"),ga(o,t,19,7))}var cn=t=>({"stroke-dasharray":t.join(" ")||null,
"stroke-linecap":t[0]<2?"round":null}),gu=(t,...e)=>S("svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"\
true"},e),qn=t=>ke(On(t),{head:x.encodings.signs[t].head}),hu=t=>ke(Ai(t));function ha(){return[...ao.slice(0,Ne).map((e,n)=>So(
hu(n),`${js[n]} ${Zl(e)}`)),So(hu(Ne),d("part_same"))]}var So=(t,e)=>[t,e];function _o(t,e,n){return t?t==="bar"?S("line",
{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-width":3}):t==="vee"?S("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",
fill:"none",stroke:e,"stroke-width":2}):S("path",{transform:n,d:"M-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function ga(t,e,n,o){
return t==="bar"?S("path",{transform:`translate(${n} ${o})`,d:"M0 -4.5 V4.5",stroke:e,"stroke-width":2.5}):t==="circle"?
S("circle",{cx:n,cy:o,r:3.5,fill:e}):t==="diamond"?S("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 \
L0 4.5 Z",fill:e}):null}function wa(t,e=tt().node){let n={fill:e,stroke:tt().line},o=t==="dot"?S("circle",{cx:8,cy:7,r:5.5,
...n}):S("path",{d:db[t],...n});return gu("-13 0 42 14",o)}function wu(){let{sign:t,hold:e,mark:n}=y.level.arrows,o=[...y.
arrows.keys()];return xa({signs:new Set(o.map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function xa(t){
let{signs:e,holds:n,marks:o}=x.encodings,s=tt().line,r=(l,f)=>!t||t[l].has(f),i=e.flatMap(({words:l},f)=>r("signs",f)?[So(
qn(f),l)]:[]),a=n.flatMap(({dashes:l,middle:f,words:u},m)=>(l.length||f)&&r("holds",m)?[So(ke(s,{dashes:l,middle:f}),u)]:
[]),c=o.flatMap(({middle:l,words:f},u)=>l&&r("marks",u)?[So(ke(s,{middle:l}),f)]:[]);return[...y.parts?ha():i,...a,...c]}var ba=16,or=17,xu=7,hb=260;function $u(t,e,n){let o=S("svg",{class:"named",role:"group",viewBox:`0 0 ${t.width} ${t.height}`}),
s=t.boxes.map(c=>yb(c,e)),r=t.ties.map((c,l)=>gb(c,e.ties[l],l,n)),i=t.boxes.flatMap(c=>c.members.map(l=>Ob(l,c,e))),a=t.
ties.map((c,l)=>bb(c,e.ties[l],l));return o.append(...s,...r,...i,...a.filter(c=>c!==null)),o}function gb(t,e,n,o){let{colour:s,
dashes:r,width:i,head:a}=$o(e),{path:c}=t,l=e.isBoth&&a?xu:0,f=yu(xb(c,l,a&&a!=="bar"?xu:0));return S("g",{class:`tie${Oo(
e)?" light":""}`,role:"button",tabindex:-1,"data-key":`t${e.from}>${e.to}:${e.sign}${e.isReturn?"r":""}`,"data-tie":n,"a\
ria-label":`${o(e)}. ${d("show_quotes")}`},S("path",{class:"around",d:yu(c),fill:"none",stroke:s}),S("path",{d:f,fill:"n\
one",stroke:s,"stroke-width":i.toFixed(1),...cn(r)}),bu(a,s,c[c.length-1],c[c.length-2],i),e.isBoth&&bu(a,s,c[0],c[1],i),
wb(In(e),s,t.points))}function bu(t,e,n,o,s){let r=n[0]<o[0]?180:0,i=(.9+.08*s).toFixed(2);return _o(t,e,`translate(${n[0]}\
 ${n[1]}) rotate(${r}) scale(${i})`)}function wb(t,e,n){if(!t)return null;let[o,s]=n[Math.floor(n.length/2)],r={transform:`\
translate(${o.toFixed(1)} ${s.toFixed(1)})`};if(t==="\u2022")return S("g",r,S("circle",{class:"mark",r:4.5,stroke:e,"str\
oke-width":1.8}));if(t==="?")return S("g",r,S("circle",{class:"doubt",r:8}),S("text",{class:"doubted","text-anchor":"mid\
dle",y:4.5,"aria-hidden":"true"},"?"));let i=S("path",{d:"M-5.5 5.5 L5.5 -5.5",stroke:e,"stroke-width":1.8});return S("g",
r,S("circle",{class:"mark",r:8,stroke:e,"stroke-width":1.8}),i)}function xb(t,e,n){let o=t.map(([r,i])=>[r,i]),s=o.length-
1;return o[0][0]+=Math.sign(o[1][0]-o[0][0])*e,o[s][0]+=Math.sign(o[s-1][0]-o[s][0])*n,o}function yu([t,...e]){let n=([s,
r])=>`${s.toFixed(1)} ${r.toFixed(1)}`,o=[];for(let s=0;s+2<e.length;s+=3)o.push(`C${e.slice(s,s+3).map(n).join(" ")}`);
return`M${n(t)} ${o.join(" ")}`}function bb({words:t},e,n){if(!t)return null;let o={class:"words","data-words":n,"aria-h\
idden":"true",fill:$o(e).colour};return S("g",o,ya(t.lines,t.x+t.width/2,t.y,e.number))}function ya(t,e,n,o=""){let s=o.
replaceAll(" ","\xA0");return S("text",{"text-anchor":"middle"},t.map((r,i)=>{let a=n+12.5+i*ba,c=s&&r.endsWith(s),l=c?r.
slice(0,r.length-s.length):r;return S("tspan",{x:e,y:a},l,c&&S("tspan",{class:"strong"},s))}))}function yb(t,{ends:e,heads:n}){
let{box:o,x:s,y:r,width:i,height:a}=t,c=e.get(o.id),l=n.get(o.id),f=c.node?.shape==="diamond"&&!l,u=l?.isFolded?" folded":
f?" issue":"",m=S("rect",{x:s,y:r,width:i,height:a,rx:f?Math.min(20,a/2):14}),h=!!l?.isFolded,b=S("text",{class:"strong",
"text-anchor":h?"middle":"start"},$b(t,c.lang,h)),_=l?.isFolded?null:Su(c.node?.shape??"square",s+20,o.isFrame?r+18:Ou(o,
r,a),6,!0),$=[c.name,l?.note,l?.isFolded&&d("unfold")].filter(Boolean).join(", "),O={class:`block${u}`,role:"button",tabindex:-1,
"data-key":o.id,"aria-label":$};if(!o.isFrame||!l)return S("g",O,m,_,b);let v=S("g",{class:"fold",role:"button",tabindex:-1,
"data-key":`x${o.id}`,"aria-label":`${l.note}: ${d("fold",{name:l.name})}`},S("text",{class:"count",x:s+i-12,y:r+23,"tex\
t-anchor":"end"},`${l.note} \u2212`));return S("g",{class:"frame"},S("g",O,m,_,b),v)}var Ou=({lines:t},e,n)=>e+(n>hb?t.length*
or/2+12:n/2);function $b({box:{lines:t,isFrame:e},x:n,y:o,width:s,height:r},i,a){if(e)return t.map((f,u)=>S("tspan",{x:n+
32,y:o+23+u*or,lang:i},f));let c=Ou({lines:t},o,r)-t.length*or/2+13,l=f=>({x:a?n+s/2:n+34,y:c+f*or});return t.map((f,u)=>S(
"tspan",{...l(u),...a&&u===t.length-1?{class:"note"}:{lang:i}},f))}function Ob(t,{x:e,width:n},{ends:o}){let s=o.get(t.id),
{id:r,lines:i,y:a,height:c,atLeft:l,atRight:f}=t,u=f>l,m=u?e+n-14:e+14,h=y.nodes.weightOf(s.at),g=Math.min(9,5+Math.sqrt(
h)/1.6),b=u?e+n-28:e+28,_=a-i.length*ba/2+12.5,$=O=>S("path",{class:"reach",d:`M${O} ${a-c/2+4} V${a+c/2-2}`});return S(
"g",{class:`member${s.isStrong?" strong":""}`,role:"button",tabindex:-1,"data-key":r,"aria-label":`${s.name}, ${s.node?.
type??""}`},S("rect",{class:"around",x:e+2,y:a-c/2,width:n-4,height:c,rx:6}),f>1&&$(e+n-1.5),l>1&&$(e+1.5),Su(s.node?.shape??
"dot",m,a,g,g>7.5),S("text",{"text-anchor":u?"end":"start",lang:s.lang},i.map((O,v)=>S("tspan",{x:b,y:_+v*ba},O))))}function Su(t,e,n,o,s){
let r={class:`glyph${s?" full":""}`,transform:`translate(${e.toFixed(1)} ${n.toFixed(1)})`};return t==="square"?S("rect",
{...r,x:-o+.5,y:-o+.5,width:2*o-1,height:2*o-1,rx:2}):t==="triangle"?S("path",{...r,d:`M0 ${-o-1} L${o+1} ${o-1} L${-o-1}\
 ${o-1} Z`}):t==="diamond"?S("path",{...r,d:`M0 ${-o-1} L${o+1} 0 L0 ${o+1} L${-o-1} 0 Z`}):S("circle",{...r,r:o})}var Sb={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},_b=2.5;function ku(t,e,n){let o=Sb[n];if(!o||!e)
return!1;let s=_u(e),r=[...t.querySelectorAll("[data-key]")],[i,a]=[null,1/0];for(let c of r){if(c===e)continue;let[l,f]=_u(
c).map((g,b)=>g-s[b]),u=l*o[0]+f*o[1],m=Math.abs(l*o[1])+Math.abs(f*o[0]),h=u+_b*m;u>1&&h<a&&([i,a]=[c,h])}return i&&(e.
setAttribute("tabindex","-1"),i.setAttribute("tabindex","0"),i.focus()),!0}function _u(t){let{x:e,y:n,width:o,height:s}=t.
getBoundingClientRect();return[e+o/2,n+s/2]}function Mu(t,e){let n=null;t.addEventListener("pointerdown",o=>{let s=o.target instanceof Element&&!o.target.closest("[\
data-key], [data-words]");o.pointerType==="mouse"&&o.button===0&&s&&(n={x:o.clientX,y:o.clientY,left:t.scrollLeft,top:t.
scrollTop})}),t.addEventListener("pointermove",o=>{n&&(t.scrollLeft=n.left-(o.clientX-n.x),t.scrollTop=n.top-(o.clientY-
n.y))});for(let o of["pointerup","pointerleave","pointercancel"])t.addEventListener(o,()=>n=null);t.addEventListener("wh\
eel",o=>{o.ctrlKey&&(o.preventDefault(),e(o.deltaY<0?1:-1))},{passive:!1})}var kb=16,Mb=220;function sr(t,{ends:e}){let[n,o]=[e.get(t.from)?.name??"",e.get(t.to)?.name??""];if(t.isReturn)return d(
"asks_in_return",{who:o,what:t.prices.join(", ")});let s=t.number?`: ${t.number}`:"";return`${n} ${t.text} ${o}${t.terms}${s}`}
function $a({parts:t},e){let n=e?.getAttribute("data-tie")??e?.getAttribute("data-words");return n==null?null:t.ties[Number(
n)]}function vu(t,e){let{root:n,parts:o,picture:s}=t;n.querySelector(".now")?.remove();for(let f of n.querySelectorAll("\
.lit"))f.classList.remove("lit");let r=$a(t,e),i=e?.getAttribute("data-key")?.replace(/^x/,"")??"",a=f=>f===i||i.startsWith(
"f")&&`f${o.ends.get(f)?.frame}`===i,c=o.ties.flatMap((f,u)=>f===r||!r&&i&&(a(f.from)||a(f.to))?[u]:[]);n.classList.toggle(
"fading",c.length>0),A("hint").textContent=r?`${sr(r,o)} \xB7 ${vb(r)}`:i?Ab(t,i):"";let l=new Set(c.flatMap(f=>[o.ties[f].
from,o.ties[f].to]));i&&l.add(i);for(let f of n.querySelectorAll("[data-key]")){let u=f.getAttribute("data-key")??"",m=c.
includes(Number(f.getAttribute("data-tie")??-1))||l.has(u)||l.has(`${u}`.replace(/^x/,""));f.classList.toggle("lit",m)}for(let f of c)
n.querySelector(`[data-words="${f}"]`)?.classList.add("lit");r&&c.length===1&&!s.ties[c[0]].words&&n.append(Tb(s,s.ties[c[0]],
r))}var vb=t=>E(Rt(y,t.rows).length,"statement");function Ab(t,e){let n=t.parts.ends.get(e);if(!n)return"";let{size:o}=y.
nodes.othersOf(n.at);return[n.name,n.node?.type,o>0&&E(o,"neighbour")].filter(Boolean).join(" \xB7 ")}function Tb(t,{points:e},n){
let{lines:o,width:s}=an(nr(n.text+n.terms,n.number),Mb,9,da(n.number,Oe)),[r,i]=e[Math.floor(e.length/2)],a=o.length*kb+
8,c=Math.max(4+s/2+8,Math.min(r,t.width-s/2-12)),l=Math.max(4,i-a-10);return S("g",{class:"now","aria-hidden":"true"},S(
"rect",{x:c-s/2-8,y:l,width:s+16,height:a,rx:6}),ya(o,c,l+3,n.number))}var Au=500,Lb=5,Tu={at:-1,time:0,x:0,y:0},Eb=[[.7],[.7,{columns:3}],[.5,{columns:3}],[.5,{columns:2}],[.5,{columns:2,open:2}],
[.5,{columns:2,open:1}],[.5,{columns:2,open:0}],[.5,{columns:1,open:0}]],Oa=[.5,.7,1,1.25,1.5,2],J=null,Rn=null,_a=Tu,Sa={
selection:null,key:""},Lu=null;var Mo=()=>J;async function Eu(t){Lu=await wt("country"),t&&(Rn=null);let e=[qt(),w.language,JSON.stringify(w.frames)].join(
" ");if(J&&Sa.selection===y&&Sa.key===e&&!t){Iu();return}Sa={selection:y,key:e},Cn()}function Cn(){let t=A("named"),e=io(
y),n=!J,o=document.activeElement?.closest("#named [data-key]")?.getAttribute("data-key");J=Rn===null?Nb(t):ka(Rn);let{root:s,
picture:r,scale:i}=J,a=Math.max(i,1);s.setAttribute("width",String(r.width*a)),s.setAttribute("height",String(r.height*a)),
s.setAttribute("aria-label",`${d("graph_of")} ${Pt(e)} ${d("graph_keys")}`),qb(s),L(t,s),s.querySelector("[data-key]")?.
setAttribute("tabindex","0"),Iu(),o&&Pb(o),n&&Ib(t,s)}function Nb(t){let{clientWidth:e,clientHeight:n}=t,o=ka(1);if(!e)return o;
for(let r of Eb){if(o.picture.width<=e)break;let i=ka(...r);i.picture.width<o.picture.width&&(o=i)}let s=1.25*o.picture.
width<=e&&1.25*o.picture.height<=n;return o.scale===1&&s?{...o,scale:1.25}:o}function ka(t,e){let n=pu(io(y),Lu,Oe,{scale:t,
unfolded:w.frames,...e}),o=au(n.given),s=$u(o,n,r=>sr(r,n));return{picture:o,parts:n,root:s,scale:t}}function Ib(t,e){t.
scrollLeft=(e.clientWidth-t.clientWidth)/2}function qb(t){let e=s=>s.target instanceof Element?s.target.closest("[data-k\
ey], [data-words]"):null,n=(s,r)=>t.addEventListener(s,r);n("click",s=>Rb(e(s),s));let o=s=>J&&vu(J,s);n("pointerover",s=>o(
e(s))),n("pointerleave",()=>o(null)),n("focusin",s=>o(e(s))),n("focusout",()=>o(null)),n("keydown",s=>{let r=e(s);if(s.key===
"Enter"||s.key===" ")Nu(r);else if(s.key==="+"&&ko(r)>=0)we(ko(r));else if(!ku(t,r,s.key))return;s.preventDefault(),s.stopPropagation()})}
function Rb(t,{timeStamp:e,clientX:n,clientY:o}){_a={at:ko(t),time:e,x:n,y:o},Nu(t)}function Cb(t){let{at:e,time:n,x:o,y:s}=_a,
r=Math.hypot(t.clientX-o,t.clientY-s)<Lb&&t.timeStamp-n<Au;e<0||!r||(t.stopPropagation(),t.preventDefault(),_a=Tu,we(e))}
var ko=t=>J?.parts.ends.get(t?.getAttribute("data-key")??"")?.at??-1;function Nu(t){if(!t||!J)return;let e=$a(J,t);if(e){
jb(e);return}let n=t.getAttribute("data-key")??"",o=J.parts.heads.get(n.replace(/^x/,""));o&&(o.isFolded||n.startsWith("\
x"))?Wb(o.frame,!o.isFolded):ko(t)>=0&&nt(y.level.nodes[ko(t)].actor)}function jb(t){if(!J)return;let[e,n]=(t.isReturn?[
t.to,t.from]:[t.from,t.to]).map(s=>J?.parts.ends.get(s));e&&n&&!e.folded&&!n.folded&&e.at>=0&&n.at>=0?bt(e.at,n.at):V(Rt(
y,t.rows),sr(t,J.parts))}function Wb(t,e){let o=[...J?.parts.heads.values()??[]].filter(s=>!s.isFolded).map(s=>s.frame).
filter(s=>s!==t);k({frames:e?o:[...o,t]})}function Iu(){if(!J)return;let t=Yt(),{parts:e,root:n}=J,[o,s]=(t?.names??[]).
map(i=>y.level.numbers.get(i)),r=i=>e.ends.get(i)?.at;for(let[i,a]of e.ties.entries()){let[c,l]=(a.isReturn?[a.to,a.from]:
[a.from,a.to]).map(r),f=t?.kind==="pair"&&c===o&&l===s;n.querySelector(`[data-tie="${i}"]`)?.classList.toggle("open",f)}
for(let i of n.querySelectorAll(".member.open, .block.open"))i.classList.remove("open");if(!(t?.kind!=="actor"||o===void 0))
for(let[i,{at:a}]of e.ends)a===o&&rr(i)?.classList.add("open")}var rr=t=>J?.root.querySelector(`[data-key="${CSS.escape(
t)}"]`)??null;function Pb(t){let e=rr(t);if(e){for(let n of J?.root.querySelectorAll("[tabindex='0']")??[])n.setAttribute(
"tabindex","-1");e.setAttribute("tabindex","0"),e.focus({preventScroll:!0})}}function qu(t){(rr(`a${t}`)??[...J?.parts.ends??
[]].flatMap(([n,o])=>o.at===t?[rr(n)]:[])[0])?.scrollIntoView({block:"center",inline:"center"})}function ir(t){let e=Oa.
indexOf(J?.scale??1),n=Oa[Math.max(0,Math.min(Oa.length-1,e+t))];n!==J?.scale&&(Rn=n,Cn())}function Ru(){Rn=null,Cn()}function Cu(t){
Mu(t,ir),document.addEventListener("click",Cb,!0);let[e,n]=[0,0];new ResizeObserver(()=>{t.clientWidth!==e&&(e=t.clientWidth,
clearTimeout(n),n=setTimeout(()=>{e&&J&&Rn===null&&w.picture==="named"&&Cn()},Au))}).observe(t)}var Bb={"\u2298":"key_denied","?":"held_doubted","\u2022":"key_reported"};function ar(){let t=Mo()?.parts.ties??[],e=[...new Set(
t.map(i=>i.sign))].sort((i,a)=>i-a),n=t.map($o),o=tt().line,s=y.parts?ha():e.map(i=>[qn(i),x.encodings.signs[i].words]),
{holds:r}=x.encodings;for(let[i,a]of[["not actual","key_not_done"],["hedged","key_hedged"]]){let{dashes:c}=r[x.names.holds.
indexOf(i)];n.some(l=>l.dashes===c)&&s.push([ke(o,{dashes:c,head:""}),d(a)])}for(let[i,a]of Object.entries(Bb))t.some(c=>In(
c)===i)&&s.push([ju(i),d(a)]);return t.some(Oo)&&!t.every(Oo)&&s.push([Fb(ke(o,{head:""})),d("key_light")]),t.some(({text:i})=>i.
includes("["))&&s.push([ju("[ ]"),d("key_inferred")]),s}function Fb(t){return t.setAttribute("opacity","0.5"),t}function ju(t){
let e=S("text",{x:21,y:12,"text-anchor":"middle","font-size":14,fill:tt().text},t);return S("svg",{class:"sample",width:42,
height:14,viewBox:"0 0 42 14","aria-hidden":"true"},e)}var Db=["grown","frames","ego","steps","picture","level","issues"],zb=100,jn=[],cr=[],ln=null,Hb=()=>Object.fromEntries(
Db.map(t=>[t,w[t]]));function Wu(){let t=Hb();ln&&JSON.stringify(ln)!==JSON.stringify(t)&&(jn.push(ln),jn.splice(0,jn.length-
zb),cr.length=0),ln=t}var Pu=()=>jn.length>0,Bu=()=>cr.length>0,Ma=()=>Fu(jn,cr),va=()=>Fu(cr,jn);async function Fu(t,e){
let n=t.at(-1);if(!n||!ln)return;let o=await wt(n.level);n===t.at(-1)&&(t.pop(),e.push(ln),ln=n,await k({...n,...o.name===
y.level.name?{}:Ns(o)}))}var Du=["named","whole"];function zu(t){let e=p("div",{id:"named"});return Cu(e),document.addEventListener("keydown",Qb),
p("div",{id:"stage"},Gb(t),p("div",{class:"pictures"},e,p("div",{id:"canvas",role:"application","aria-label":d("graph_of")}),
p("p",{id:"empty",class:"empty"}),p("p",{id:"hint",class:"hint"})),p("ul",{id:"key",class:"key","aria-label":d("legend")}))}
function Gb(t){let e=p("input",{type:"checkbox",onchange:o=>If(o.target.checked)}),n=o=>k({picture:o});return p("div",{class:"\
graph-tools",role:"toolbar","aria-label":d("graph_tools")},p("div",{class:"pressed",role:"group","aria-label":d("picture")},
Du.map(o=>T(d(`picture_${o}`),()=>n(o),{id:`picture-${o}`}))),T(d("undo"),Ma,{id:"undo"}),T(d("redo"),va,{id:"redo"}),T(
"",Kb,{id:"grow"}),p("div",{class:"right"},p("span",{id:"legend-of-whole"},t),p("label",{class:"tick",id:"physics"},e,p(
"span",{},d("physics"))),T("\u2212",()=>ir(-1),{id:"zoom-out","aria-label":d("zoom_out"),title:d("zoom_out")}),T("+",()=>ir(
1),{id:"zoom-in","aria-label":d("zoom_in"),title:d("zoom_in")}),T(d("fit"),()=>w.picture==="named"?Ru():Qs())))}async function Hu(t){
let e=w.picture==="named",n=!y.arrows.size&&!(y.isGrown&&!e);if(Wu(),L(A("empty"),n&&De()),A("named").hidden=!e,A("canva\
s").hidden=e,Ub(e),e)await Eu(t);else{if(await Df(),w.picture!=="whole")return;Yi(t)}Uu(e)}function Gu(){w.picture==="na\
med"?(Cn(),Uu(!0)):_e()&&Yi(!1)}var Uu=t=>L(A("key"),t&&ar().map(([e,n])=>p("li",{},e,p("span",{},n))));function Ub(t){for(let n of Du)
A(`picture-${n}`).setAttribute("aria-pressed",String(w.picture===n));for(let n of["zoom-out","zoom-in"])A(n).hidden=!t;A(
"legend-of-whole").hidden=t,A("physics").hidden=t||y.nodes.size>=Af,A("undo").disabled=!Pu(),A("redo").disabled=!Bu();let e=Vu();
A("grow").hidden=e===void 0||!Vb(e),e!==void 0&&(A("grow").textContent=d("add_neighbours",{name:Mn(y.level.nodes[e].actor)}))}
function Vu(){let t=Yt(),e=t?.kind==="actor"?y.level.numbers.get(t.names[0]):void 0;return e!==void 0&&y.nodes.has(e)?e:
void 0}function Vb(t){let{shown:e}=$n();return[...y.nodes.othersOf(t)].some(n=>!e.has(n))}function Kb(){let t=Vu();t!==void 0&&
we(t)}var Ku=t=>w.picture==="named"?qu(t):Nf(t);function Qb(t){let e=t.target instanceof Element&&t.target.matches("inpu\
t, textarea, select");w.tab!=="graph"||e||!(t.ctrlKey||t.metaKey)||t.key.toLowerCase()!=="z"||(t.preventDefault(),t.shiftKey?
va():Ma())}var Wn=(t,e)=>T(t,n=>Yb(e(),n));async function Yb(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=p("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}le(
d("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function Me(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=p("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}var Pn=(t,...e)=>p("section",{class:"group"},p("h2",{},t),e);function Q(t,e,n,o){let s=e.find(([r])=>r===n);return p("se\
lect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>p("option",{value:r,selected:r===n},F(i))))}
function ft(t,e,n,o){let s=p("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return p("label",{class:"\
tick"},s,o,p("span",{},t))}function ve(t,e){let n=p("ol",{class:"acts"},t.slice(0,e));return[n,vo(t,e,e,o=>Qt(n,o))]}function vo(t,e,n,o){
if(t.length<=e)return null;let s=e,r=()=>d("more",{n:t.length-s}),i=T(r(),()=>{o(t.slice(s,s+n)),s+=n,s>=t.length?i.remove():
i.textContent=r()});return i}var te=(t,...e)=>p("fieldset",{},p("legend",{},t),e);var Ft=(t,e)=>rt(D(t,e),jt(t,e));var lr=class{#e=new Map;#t;constructor(e,n,o,s){this.facts=e,this.words=n,this.level=o,this.#t={...s,...Zo},this.counted=
K(oo(e,this.#t,["everyone"])),this.entities=new Int32Array(n.entities.length),this.articles=new Int32Array(e.articles.length),
this.relations=new Int32Array(e.relations.length);for(let r of this.counted){for(let i of Aa(n,r))this.entities[i]++;for(let i of e.
relations[e.statements.relation[r]].wider)this.relations[i]++;this.articles[e.statements.article[r]]++}}ofRelation(e){let{
relations:n,statements:o}=this.facts;return this.counted.filter(s=>n[o.relation[s]].wider.includes(e))}ofQuestion({where:e}){
let n=this.facts.statements;return this.counted.filter(o=>e.some(s=>Object.entries(s).every(([r,i])=>i.includes(Number(n[r][o])))))}ofPhrase({
relation:e,actor:n,target:o}){let{facts:s,level:r}=this,[i,a]=[n,o].map(l=>l===null?-1:r.numbers.get(l));if(i===void 0||
a===void 0)return[];let c=this.rows(e).filter(l=>(i<0||r.actor[l]===i)&&(a<0||r.target[l]===a));return[...new Set(c.map(
l=>s.ties.statement[l]))]}targetsOf(e){let{facts:n,level:o}=this,s=new Map;for(let i of this.rows(e)){let a=o.target[i];
s.set(a,(s.get(a)??new Set).add(n.ties.statement[i]))}return[...s].sort(([i,a],[c,l])=>l.size-a.size||i-c).map(([i])=>o.
nodes[i].actor)}rows(e){let n=this.#e.get(e);if(n)return n;let{facts:o,level:s}=this,r=o.relations.flatMap(({wider:l},f)=>l.
includes(e)?[f]:[]),i={...this.#t,relations:r},a=co(o,s,Et(o,i,["everyone"]),i),c=[...a.between,...a.issues];return this.#e.
set(e,c),c}};function Aa({statements:t,entities:e},n){let{s:o,o:s,roles:r=[],sources:i=[]}=t.get(n),a=new Set([o,s,...r.
map(([,c])=>c),...i].filter(Jb));for(let c of a)for(let l of e[c]?.members??[])a.add(l);return a}var Jb=t=>typeof t=="nu\
mber"&&t>=0;function Qu({facts:t,state:e,level:n,chosen:o},s,r,i){let a=oo(t,{...e,articles:null},["everyone"]),c={as_subject:[],as_object:[],
as_source:[],as_other:[],left_out_of:[]};for(let[l,f]of s.statements.entries()){if(i!==void 0&&f.sources?.includes(i)&&c.
as_source.push(l),!o.inside[l]){i!==void 0&&a[l]&&Aa(s,l).has(i)&&!f.sources?.includes(i)&&c.left_out_of.push(l);continue}
(r!==void 0?n.subject[l]===r:f.s===i)?c.as_subject.push(l):(r!==void 0?n.object[l]===r:f.o===i)?c.as_object.push(l):f.roles?.
some(([,u])=>u===i)&&c.as_other.push(l)}return Object.entries(c).filter(([,l])=>l.length)}var Xb=/(?<![\p{L}\p{N}])['"\u2018\u201c\u201e\u00ab]([^'"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]+)['"\u2019\u201d\u201c\u00bb](?![\p{L}\p{N}])/gu,
it=t=>x.relations[x.statements.relation[t]],et=t=>x.articles[x.statements.article[t]],fn=t=>t.map(e=>Z(q().entities[e]));
function Ot(t,e=0){return Ta(Ao(t,e).join(" \u2013 ")+(e?"":La(t)),t)}function Ta(t,e){let n=To(e);return n.length?`${t}\
 (${n.join("; ")})`:t}function Ao(t,e=0){let n=q().statements.get(t),o=fr(t,"subject",ee(n.s,e)),s=fr(t,"object",ee(n.o,
e));return[o,it(t).label,s]}function La(t){let e=q(),n=new Map;for(let[s,r]of e.statements.get(t).roles??[])n.set(s,[...n.
get(s)??[],fr(t,e.roles[s].id,ee(r))]);return[...n].sort(([s],[r])=>s-r).map(([s,r])=>`, ${e.roles[s].label} ${r.join(` ${d(
"and")} `)}`).join("")}function ee(t,e=0){if(typeof t=="string")return xe(t);if(t>=0)return xe(Z(q().entities[t]));let n=-1-
t;return e>=2?`#${x.keys.at(n).split("#")[1]}`:`\u201C${Ot(n,e+1)}\u201D`}var un=t=>typeof t=="number"&&t>=0?$t(q().entities[t].
id):null,Ea=(t,e)=>q().statements.get(t).inferred?.includes(e)??!1,fr=(t,e,n)=>Ea(t,e)?Xt(n):n;function Zb(t,e){let n=fn(
e).map(xe);return[...n.slice(0,-1),...n.slice(-1).map(o=>fr(t,"according_to",o))].join(" > ")}function To(t){let{names:e,
labels:n,statements:o}=x,s=q().statements.get(t),r=o.stance[t]>=0?e.stances[o.stance[t]]:"";return[s.sources?.length&&`${d(
"according_to")} ${Zb(t,s.sources)}`,r==="doubts"&&d("author_doubts"),r==="rejects"&&d("author_rejects"),o.mode[t]!==Qe&&
n.modes[o.mode[t]],o.certainty[t]!==0&&n.certainties[o.certainty[t]],o.polarity[t]!==0&&d("look_denied"),s.ended&&d("end\
ed")].filter(a=>typeof a=="string")}function Yu(t){let e=x.names.stances[x.statements.stance[t]],{note:n}=q().statements.
get(t);if(e!=="doubts"&&e!=="rejects"||typeof n!="string")return[];let o=n.matchAll(Xb);return Array.from(o,([,s])=>s.trim()).
filter(Boolean)}function Lo(t){let{quote:e=[]}=q().statements.get(t),n=e.slice(2).map(Number);return n.flatMap((o,s)=>s%
2?[]:[[o,n[s+1]]])}function Dt(t){let e=q(),n=e.bodies.get(x.statements.article[t]);return n===null?(e.statements.get(t).
quote??[]).join(" [\u2026] "):Lo(t).map(([o,s])=>n.slice(o,s).split(/\s+/).join(" ")).join(" [\u2026] ")}var t0=44,ur=(t,e)=>tm(t,e,(n,o)=>e0(Lo(t),n,o));function Zu(t,e){let n=Yu(t);return nm(t).some(s=>Ju(n,s).length)?tm(t,
e,s=>Ju(n,s),"doubting"):null}function tm(t,e,n,o=null){let{quote:s}=q().statements.get(t);if(!s)return d("words_left_ou\
t");let r=em(t)===null?null:Number(s[0]);return nm(t).map((i,a)=>[a?" [\u2026] ":"",n0(i,n(i,r),e,o)])}var em=t=>q().bodies.
get(x.statements.article[t]);function nm(t){let{quote:e=[]}=q().statements.get(t),n=em(t);return n===null?e.map(String):
[n.slice(Number(e[0]),Number(e[1]))]}var e0=(t,e,n)=>n===null?[[0,e.length]]:t.map(([o,s])=>[o-n,s-n]);function Ju(t,e){
let n=[];for(let o of t){let s=o.split(/\s+/).map(i=>i.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")),r=new RegExp(`(?<![\\p{L}\\p\
{N}])${s.join("\\s+")}(?![\\p{L}\\p{N}])`,"iu").exec(e);r&&n.push([r.index,r.index+r[0].length])}return n.sort(([o],[s])=>o-
s)}function n0(t,e,n,o){let s=[],r=0;for(let[a,c]of e)a>r&&s.push(r||n===void 0?Xu(t.slice(r,a)):o0(t.slice(0,a),n)),c>r&&
s.push(p("mark",{class:o},Na(t.slice(Math.max(r,a),c)))),r=Math.max(r,c);let i=t.slice(r);return[...s,n===void 0?Xu(i):s0(
i,n)]}var Na=t=>t.replace(/^# /,"");function Xu(t){let e=Na(t),n=e.split(/\s+/);return n.length<=t0?e:[...n.slice(0,20),
"[\u2026]",...n.slice(-20)].join(" ")}function o0(t,e){let n=Na(t).split(/\s+/);return n.length<=e+1?n.join(" "):["\u2026",
...n.slice(-e-1)].join(" ")}function s0(t,e){let n=t.split(/\s+/);return n.length<=e+1?n.join(" "):[...n.slice(0,e+1),"\u2026"].
join(" ")}var Ia=new Set("al bin da de del della den der di do dos du e el ibn la le ten ter van von y".split(" "));function Bn(t){
return t.published&&t.published!=="unknown"?t.published:t.inferred?`${d("no_date")}, ${d("probably")} ${t.inferred}`:d("\
no_date")}var de=t=>`${t.author?`${xe(t.author)}, `:""}${xe(t.publisher)}, ${Bn(t)}`;function r0(t){return`${t.author?`${t.
author}, `:""}${je(t.title)}, ${t.publisher}, ${Bn(t)}`}function sm(t){let e={plain:i0,chicago:a0,apa:c0}[w.citation];return`${e(
et(t))} ${je(Dt(t))}`}function i0(t){let e=t.retrieved?` (${d("accessed")} ${t.retrieved})`:"";return`${r0(t)}${t.url?`,\
 ${t.url}`:""}${e}:`}function a0(t){let e=`\u201C${_n(t.title)}${/[?!.,]$/.test(t.title)?"":","}\u201D`,n=mr(t.published)??
(t.inferred?`[${mr(t.inferred)??t.inferred}?]`:"n.d."),o=mr(t.retrieved),s=[t.publisher,n,o&&`accessed ${o}`,t.url].filter(
Boolean);return`${t.author?`${t.author}, `:""}${e} ${s.join(", ")}:`}function c0(t){let e=rm(t),n=e?e.map(({given:f,family:u})=>`${u}\
, ${l0(f)}`):[t.author??t.publisher],o=n.slice(-1).join(""),s=n.length>1?`${n.slice(0,-1).join(", ")}, & ${o}`:o,r=om(t.
published)??(t.inferred?`[ca. ${om(t.inferred)??t.inferred}]`:"n.d."),i=t.author&&t.author!==t.publisher?`${t.publisher}\
. `:"",a=mr(t.retrieved),c=t.url?`${a?`Retrieved ${a}, from `:""}${t.url} `:"",l=f=>/[?!.]$/.test(f)?f:`${f}.`;return`${l(
s)} (${r}). ${l(t.title)} ${i}${c}`.replace(/[. ]*$/,":")}var l0=t=>t.split(/[\s-]+/).map(e=>`${e[0]}.`).join(" ");function mr(t){
let{year:e,month:n,day:o}=pr(t);return e?[[n,o].filter(Boolean).join(" "),e].filter(Boolean).join(n&&o?", ":" "):null}function om(t){
let{year:e,month:n,day:o}=pr(t);return e?[e,[n,o].filter(Boolean).join(" ")].filter(Boolean).join(", "):null}function pr(t){
let[,e,n,o]=/^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(t??"")??[],s=n?new Date(Date.UTC(2e3,Number(n)-1,1)):null;
return{year:e,month:s?.toLocaleDateString("en-US",{month:"long",timeZone:"UTC"}),day:o&&String(Number(o))}}function rm({
author:t,publisher:e}){if(!t||t===e)return null;let n=t.split(/\s+and\s+|\s*&\s*|,\s*(?:and\s+)?/).map(f0);return n.every(
o=>o!==null)?n:null}function f0(t){let e=t.trim().split(/\s+/),n=r=>/^\p{L}/u.test(r)&&(!/^\p{Ll}/u.test(r)||Ia.has(r));
if(e.length<2||e.length>4||!e.every(n)||Ia.has(e[0]))return null;let o=e.findIndex(r=>Ia.has(r)),s=o>0?o:e.length-1;return{
given:e.slice(0,s).join(" "),family:e.slice(s).join(" ")}}function im(t){let e=et(t),{published:n,url:o,retrieved:s}=e,r=rm(
e),i=`{${Eo(e.author||e.publisher)}}`,a=pr(n).year!==void 0,c=/^\d{4}/.exec(a?"":n||e.inferred||""),f=[["author",r?r.map(
({given:u,family:m})=>Eo(`${u} ${m}`)).join(" and "):i],["title",Eo(e.title)],["organization",!!e.author&&e.author!==e.publisher&&
Eo(e.publisher)],["date",a&&n],["year",c?.[0]],["url",o&&encodeURI(Ei(o)).replace(/[{}\\]/g,"")],["urldate",pr(s).day&&s],
["note",`\`\`${Eo(_n(Dt(t)))}''`]].flatMap(([u,m])=>m?[`  ${u} = {${m}}`]:[]);return`@online{${e.id.replace(/[\s,{}#%~\\"'()=]+/g,
"-")},
${f.join(`,
`)}
}`}var u0={"~":"\\textasciitilde{}","^":"\\textasciicircum{}","\u201C":"``","\u201D":"''","\u2018":"`","\u2019":"'","\u2013":"\
--","\u2014":"---","\u2026":"\\dots{}"},Eo=t=>t.replace(/[{}\\]/g,"").replace(/([#$%&_])/g,"\\$1").replace(/[~^\u201c\u201d\u2018\u2019\u2013\u2014\u2026]/g,
e=>u0[e]);function Fn(t){let e=q().statements.get(t),n=x.keys.at(t);return p("article",{class:"statement","aria-label":Ot(t)},m0(t),
p("blockquote",{lang:et(t).language},ur(t)),e.translation?p("p",{class:"translation"},e.translation):null,p0(t),p("detai\
ls",{},p("summary",{},d("details")),p("dl",{},d0(t))),p("p",{class:"actions"},Wn(d("copy_footnote"),()=>sm(t)),Q(d("cita\
tion"),ri.map(o=>[o,d(`citation_${o}`)]),w.citation,o=>k({citation:o})),Wn(d("copy_bibtex"),()=>im(t)),Wn(d("copy_link"),
()=>$s({open:`statement:${n}`}))))}function dr(t){if(typeof t=="string")return rt(t);if(t<0)return R(`\u201C${Ot(-1-t,1)}\
\u201D`,()=>xt(-1-t),{class:"link nested",dir:"ltr"});let e=q().entities[t];return R(Z(e),()=>nt(e.id),{lang:$t(e.id)})}
function m0(t){let e=q(),n=e.statements.get(t),o=it(t),s=(f,u)=>am(dr(f),Ea(t,u)),r=(n.roles??[]).map(([f,u])=>[", ",p("\
span",{class:"role"},e.roles[f].label)," ",s(u,e.roles[f].id)]),i=To(t).map(f=>[" ",p("span",{class:"mark"},f)]),a=p("sp\
an",{class:`verb ${x.names.signs[o.sign]}`},o.label),[c,l]=[s(n.s,"subject"),s(n.o,"object")];return p("p",{class:"claim"},
c," ",a," ",l,r,i)}function p0(t){let e=et(t),n=R(rt(_n(e.title),e.language),()=>Es(x.statements.article[t],t));return p(
"p",{class:"source",dir:"ltr"},"\u201C",n,"\u201D, ",de(e)," ",qa(e))}var qa=t=>t.url&&Is(t.url,`${d("original")} \u2197`);
function d0(t){let{labels:e,coders:n,statements:o}=x,s=q(),r=s.statements.get(t),i=r.inferred??[],a=o.quad_class[t]<0?"":
`, ${e.quad_classes[o.quad_class[t]]}`,c=s.fields.filter(({name:l})=>l!=="translation");return[ne(d("according_to"),h0(t,
r),i.includes("according_to")),ne(d("certainty"),`${e.certainties[o.certainty[t]]}, ${e.polarities[o.polarity[t]]}`),r.sources?
ne(d("author_stance"),e.stances[o.stance[t]]):null,ne(d("mode"),e.modes[o.mode[t]]),ne(d("date"),Rs(r)),ne(d("kind"),`${e.
kinds[it(t).kind]}${a}`),ne(d("inferred_fields"),i.join(", ")),r.or?ne(d("alternative_to"),r.or.map(l=>R(Ot(l,1),()=>xt(
l)))):null,c.map(({name:l,label:f})=>ne(f,r[l])),ne(d("coder"),n[o.coder[t]]),ne(d("statement"),p("code",{},x.keys.at(t)))]}
function h0(t,{sources:e}){let n=et(t),o=n.author||n.publisher;return e?d("viewpoint_quoted",{name:fn(e).join(" > "),by:o}):
`${d("the_author")} (${o})`}var am=(t,e)=>e?["[",t,"]"]:t;function ne(t,e,n=!1){return e==null||e===""?null:[p("dt",{},t),
p("dd",{},am(e,n))]}function hr(t){let e=vs(y,t).map(n=>{let o=As(y,n),s=n.filter(i=>i!==o),r=p("details",{class:"mentions"},p("summary",{},
E(s.length,"mention")),s.map(Fn));return p("li",{},Fn(o),s.length>0&&r)});return ve(e,30)}function gr(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,f,u,m="")=>p("span",{class:m&&`quad-class ${m}`},G(l,f,e),` ${u}`),i=(l,f,u)=>r(l,f,be(l,u)),
a=x.labels.quad_classes.map((l,f)=>t.byQuadClass[f]>0&&r(t.byQuadClass[f],t.quadClasses[f],l,ue(x,f))),c=p("p",{class:"c\
ounts"},i(t.acts,uo(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,d("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,g0(t,
e)]:c}function g0(t,e){let n=d("score_text",{sum:qi(t.sum),mean:qi(t.sum/t.scored),n:t.scored});return p("details",{},p(
"summary",{},d("score")),p("p",{},n," ",G(d("show_quotes"),uo(t),e)))}function cm(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
othersOf(c))o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{if(!(r.
length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var w0=400;function fm(t){let{level:e}=y,n=y.nodes.inOrder().filter(i=>i!==t).slice(0,w0),o=p("div",{class:"paths"}),s=n.
map(i=>[e.nodes[i].actor,D(e,i)]),r=i=>L(o,i&&x0(t,e.numbers.get(i)??-1));return p("div",{class:"paths-form"},Q(d("paths\
_to"),[["",d("paths_to")],...s],"",r),o)}function x0(t,e){let n=cm(y.nodes,t,e);return n.length?p("ol",{},n.map(o=>p("li",
{},o.map((s,r)=>[r>0&&b0(o[r-1],s),Ft(y.level,s)])))):p("p",{class:"quiet"},d("no_path"))}var b0=(t,e)=>[lm(t,e,"\u2192"),
lm(e,t,"\u2190")];function lm(t,e,n){let{level:o,pairs:s}=y,r=s.get(Nt(t,e,o.nodes.length)),i=`${yt([D(o,t),D(o,e)])}: ${d(
"show_quotes")}`;return r&&R(` ${n}${r.weight} `,()=>bt(t,e),{"aria-label":i})}var y0=new Set(["findings","analyses","compare"]),um={pair:$0,actor:S0,statement:A0,list:T0},mm=({kind:t,names:e})=>Object.
hasOwn(um,t)?um[t](e):null;function $0(t){let{level:e,pairs:n}=y,[o,s]=t.map(m=>e.numbers.get(m));if(o===void 0||s===void 0)
return null;let r=e.nodes.length,[i,a]=[n.get(Nt(o,s,r)),n.get(Nt(s,o,r))],[c,l]=[o,s].map(m=>D(e,m)),f=i&&ge(y,i),u=i?Bt(
x,i.rows).map(on):[];return p("section",{},p("h2",{},R(Ft(e,o),()=>nt(t[0])),u.length===1?[" ",p("span",{class:`verb ${O0(
i?.rows??[])}`},u)," "]:" \u2192 ",R(Ft(e,s),()=>nt(t[1]))),u.length>1&&p("ul",{class:"says"},u.map(m=>p("li",{},m))),f?
gr(f,yt([c,l])):p("p",{class:"quiet"},d("no_tie_in_direction")),p("p",{class:"actions"},a&&R(d("opposite_direction",{n:a.
weight}),()=>bt(s,o)),R(d("over_time"),()=>k({tab:"timeline",pair:t}))),f&&hr(f.statements))}var O0=([t])=>x.names.signs[y.
level.arrows.sign[y.level.arrow[t]]];function S0([t]){let e=y.level.numbers.get(t),n=e===void 0?null:y.level.nodes[e],o=ce(
t),s=o?Z(o):n?.label;if(s===void 0)return null;let r=Qu(y,q(),e,xs(t)),i=[o?o.type:n?.type,n?.sector?.replace("_"," ")],
a=e!==void 0&&y.nodes.has(e);return p("section",{},p("h2",{lang:o?$t(t):e===void 0?null:jt(y.level,e)},s),p("p",{class:"\
quiet"},i.filter(Boolean).join(", ")),o&&k0(o,s),a?p("p",{class:"actions"},M0(t,e)):_0(t,s),a?[p("h3",{},d("ties")),v0(e)]:
null,r.map(([c,l])=>p("details",{class:"as",open:!a},p("summary",{},`${d(c)} (${l.length})`),hr(Ct(y.chosen,l)))))}function _0(t,e){
let n=p("p",{class:"actions"},p("span",{class:"quiet"},d("not_shown",{name:e})));return Hl(t).then(o=>{o&&n.append(" ",T(
d("show_it"),()=>k({...o,tab:"graph"})))}),n}function k0({labels:t={},note:e,wikidata:n},o){let s=Object.entries(t).filter(
([,i])=>i!==o),r=n&&`https://www.wikidata.org/wiki/${encodeURIComponent(n)}`;return[Object.keys(t).length>1&&p("p",{class:"\
quiet"},s.map(([i,a],c)=>[c?" \xB7 ":"",p("span",{lang:i},a)])),e&&p("p",{class:"note"},p("span",{class:"quiet"},`${d("n\
ote_of_coders")}: `),e),r&&p("p",{},Is(r,`Wikidata ${n} \u2197`))]}function M0(t,e){let n=w.ego===t;return[T(d(n?"show_a\
ll":"neighbours_only"),()=>k({ego:n?null:t,tab:"graph"})),y.isGrown&&T(d("show_neighbours"),()=>we(e)),fm(e)]}function v0(t){
let{level:e,pairs:n}=y,s=[...n.values()].filter(({a:r,b:i})=>r===t||i===t).sort(so).map(({a:r,b:i,weight:a})=>p("li",{},
R([Ft(e,r)," \u2192 ",Ft(e,i)],()=>bt(r,i)),p("span",{class:"quiet"},` ${a}`)));return ve(s,15)}function A0([t]){let{act:e}=x.
statements,n=x.keys.numberOf(t);if(n<0)return null;let o=e[n]<0?[]:he(e,e[n]).filter(s=>s!==n);return p("section",{},p("\
h2",{},F(d("statement"))),pm()(n)?null:p("p",{class:"quiet"},d("statement_does_not_match")),Fn(n),o.length?[p("h3",{},d(
"other_mentions")),o.map(Fn)]:null)}function pm(){if(y0.has(w.tab))return()=>!0;let e=w.tab==="arguments"||w.tab==="arti\
cle"?ie(x,w):y.chosen.inside;return n=>e[n]===1}function T0([t]){let{statements:e,label:n}=Ni(t);if(!e.length)return null;
let o=Number(t.split(" ")[0]),s=o>e.length,r=pm(),i=e.filter(a=>!r(a)).length;return p("section",{},p("h2",{},F(n||d("qu\
otes"))),p("p",{class:"quiet"},E(e.length,"statement"),s&&`. ${d("link_cut",{kept:e.length,n:o})}`,i>0&&`. ${d("some_do_\
not_match",{n:N(i)})}`),hr(e))}var Dn=null,zn=[];async function dm(){let t=A("panel"),e=Yt();if(!e||!w.open){Dn=null,zn.length=0,L(t);return}await H();
let n=mm(e);Dn&&Dn!==w.open&&L0(Dn,w.open),L(t,p("div",{class:"panel-head"},zn.length>0&&T(`\u2039 ${d("back")}`,E0,{class:"\
quiet-button"}),Wn(d("copy_link"),$s),T("\xD7",()=>k({open:null}),{class:"close","aria-label":d("close")})),n||p("p",{class:"\
quiet"},d("not_in_page"))),Dn!==w.open&&N0(t),Dn=w.open}function L0(t,e){zn.at(-1)===e?zn.pop():zn.push(t)}var E0=()=>k(
{open:zn.at(-1)??null});function N0(t){let e=t.querySelector("h2");t.scrollTop=0,e&&document.body.classList.contains("re\
ady")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),le(e?e.textContent:d("not_in_page"))}var hm=".sheet, .facets, .table-scroll, .matrix-scroll, .analysis-table",I0=200,gm="";async function No(t,e){let n=`${w.
tab} ${w.article}`,s=(gm===n?[...t.querySelectorAll(hm)]:[]).map(({className:r,scrollLeft:i,scrollTop:a})=>({className:r,
scrollLeft:i,scrollTop:a}));gm=n,await e(t);for(let[r,i]of[...t.querySelectorAll(hm)].entries())i.className!==s[r]?.className||
i.scrollTop||i.scrollLeft||i.scrollTo(s[r].scrollLeft,s[r].scrollTop)}function wm(t,e){let n=t.querySelectorAll("[aria-c\
urrent='location']"),[o]=w.open?n:[];o&&Ra(o,o.closest(".sheet"))&&o.scrollIntoView({block:o.offsetHeight>I0?"start":"ce\
nter",inline:"center"});let s=e&&(o??t.querySelector("h2, h3, .sheet"));s&&(s.tabIndex<0&&(s.tabIndex=-1),s.focus({preventScroll:!0}))}
function Ra(t,e){let[n,o]=[t,e].map(c=>c.getBoundingClientRect()),{scrollPaddingRight:s,scrollPaddingBottom:r}=getComputedStyle(
e),i=Math.min(o.right,innerWidth)-(Number.parseFloat(s)||0),a=Math.min(o.bottom,innerHeight)-(Number.parseFloat(r)||0);return n.
left<o.left||n.right>i||n.top<Math.max(o.top,0)||n.bottom>a}var zt=(...t)=>p("div",{class:"sheet"},t),Hn=(t,...e)=>p("di\
v",{class:"sheet",tabindex:0,role:"region","aria-label":d(`tab_${t}`)},e);var xm="";async function bm(t){let e=await _i(),n=r=>r.parts.some(({kind:i})=>i==="items"||i==="table"),o=e.find(({name:r})=>r===
w.analysis)??e.find(n)??e[0];if(!o){L(t,zt(p("p",{},d("no_analyses")," ",p("code",{},"kg analyse"))));return}if(t.querySelector(
".analyses")&&xm===o.name)return;xm=o.name;let s=e.map(r=>T(d(`analysis_${r.name}`),()=>k({analysis:r.name}),{"aria-pres\
sed":String(r===o),class:n(r)?"":"nothing"}));L(t,zt(p("div",{class:"choices",role:"group","aria-label":d("tab_analyses")},
s),p("div",{class:"analyses"},q0(o),o.lack&&p("p",{},o.lack),R0(o.parts))))}function q0({selection:t,options:e,command:n}){
let o=e.map(([s,r])=>`${s}: ${r}`).join("; ");return p("p",{class:"quiet"},d("analysis_of",{selection:t}),o&&` ${d("anal\
ysis_options",{options:o})}`,` ${d("analysis_command")} `,p("code",{},n))}function R0(t){let e="";return t.map(n=>(n.kind===
"heading"&&(e=n.text),C0(n,e)))}function C0(t,e){switch(t.kind){case"heading":return p(t.level<3?"h2":"h3",{},t.text);case"\
text":return p("p",{class:t.style==="dim"||t.style==="note"?"quiet":""},Io(t.line,e));case"items":return p(t.numbered?"o\
l":"ul",{},t.items.map(n=>p("li",{},Io(n,e))));case"facts":return p("dl",{},t.rows.map(([n,o])=>[p("dt",{},Io(n,e)),p("d\
d",{},Io(o,e))]));case"table":return j0(t,e);case"picture":return p("figure",{},p("img",{src:`data:image/svg+xml,${encodeURIComponent(
t.svg)}`,alt:t.alternative}),p("figcaption",{class:"quiet"},t.caption))}}function j0({columns:t,numeric:e,rows:n,cited:o},s){
let r=t.map((c,l)=>p("th",{scope:"col",class:e[l]?"num":""},c)),i=n.map((c,l)=>p("tr",{},c.map((f,u)=>p("td",{class:e[u]?
"num":""},p("bdi",{},f))),o.length>0&&p("td",{},Io(o[l],s)))),a=p("tr",{},r,o.length>0&&p("th",{scope:"col"},d("quotes")));
return p("div",{class:"analysis-table",tabindex:0,role:"region","aria-label":s},p("table",{},p("thead",{},a),p("tbody",{},
i)))}function Io(t,e){return t.map(n=>{if(typeof n=="string")return n;let[o,s]=n;if(s!=="keys")return p(s==="bold"?"stro\
ng":"span",{},o);let r=o.split(" ").map(Number);return G(E(r.length,"statement"),r,e)})}var ym="sums_up";function qo(t,e,n){let o=ie(t,n,t.statements.alternative),s=e.arrows.filter(l=>o[l.statement]),r=s.filter(
l=>l.by!==ym),i=new Set(r.flatMap(({tail:l,head:f})=>[l,f])),a=new Map;for(let l of s){if(l.by===ym&&!i.has(l.tail))continue;
let f=[l.tail,l.head,l.by,l.words].join(`
`),u=a.get(f);u?u.statements.push(l.statement):a.set(f,{...l,statements:[l.statement]})}let c=e.topics.findIndex(([l])=>l===
n.about);return n.about===null?[...a.values()]:W0([...a.values()],e,c)}function W0(t,{cards:e},n){let o=t.flatMap(({tail:i,
head:a})=>[i,a]).filter(i=>e[i].about?.includes(n)),s=$m(o,t,"head","tail"),r=$m(o,t,"tail","head");return t.filter(i=>s.
has(i.head)||r.has(i.tail))}function $m(t,e,n,o){let s=new Map;for(let i of e)s.set(i[n],[...s.get(i[n])??[],i[o]]);let r=new Set(
t);for(let i of r)for(let a of s.get(i)??[])r.add(a);return r}function Sm(t){let e=P0(t),n=e.map(o=>{let s=wr(o,({to:i})=>i.key).map(i=>({...i[0].to,of:i.map(({of:a})=>a)}));return{from:wr(
o,({from:i})=>i.key).map(i=>({key:i[0].from.key,at:B0(i[0].from,o,e,s),of:i.map(({of:a})=>a)})),to:s,of:o.map(({of:i})=>i),
level:0}});return{buses:n,levels:F0(n)}}function wr(t,e){let n=new Map;for(let o of t)n.set(e(o),[...n.get(e(o))??[],o]);
return[...n.values()]}function P0(t){let e=n=>[...new Set(n.map(({from:o})=>o.key))].sort().join(" ");return wr(wr(t,({to:n})=>n.
key),e).map(n=>n.flat())}function B0(t,e,n,o){let s=l=>l.reduce((f,{to:u})=>f+u.at,0)/l.length,r=n.filter(l=>l.some(f=>f.
from.key===t.key)).sort((l,f)=>s(l)-s(f));if(r.length>1){let l=Math.min(12,2*t.room/r.length);return t.at+(r.indexOf(e)-
(r.length-1)/2)*l}let a=o.length===1&&e.every(l=>l.from.key===t.key)?t.room:Math.min(14,t.room),[c]=o.map(({at:l})=>l).sort(
(l,f)=>Math.abs(l-t.at)-Math.abs(f-t.at));return Math.abs(c-t.at)<=a?c:t.at}function F0(t){let e=t.filter(o=>D0(o)>0);e.
sort((o,s)=>Ae(o)[0]-Ae(s)[0]);for(let o=!0;o;){o=!1;for(let s=1;s<e.length;s++){let[r,i]=[e[s-1],e[s]];Om(i,r)>=Om(r,i)||
([e[s-1],e[s]]=[i,r],o=!0)}if(e.length>40)break}let n=0;for(let[o,s]of e.entries()){let r=e.slice(0,o).filter(i=>z0(Ae(s),
Ae(i)));s.level=Math.max(0,...r.map(({level:i})=>i+1)),n=Math.max(n,s.level+1)}return n}function Ae({from:t,to:e}){let n=[
...t,...e].map(({at:o})=>o);return[Math.min(...n),Math.max(...n)]}function D0(t){let[e,n]=Ae(t);return n-e}var z0=(t,e)=>t[0]-
4<e[1]&&e[0]-4<t[1];function Om(t,e){let n=(i,[a,c])=>a-4<i&&i<c+4,o=e.from.filter(({at:i})=>n(i,Ae(t))).length,s=t.to.filter(
({at:i})=>n(i,Ae(e))).length,r=t.to.flatMap(i=>e.from.filter(a=>Math.abs(i.at-a.at)<4)).length;return o+s+4*r}var Te=({tail:t,head:e})=>`${t} ${e}`;function km(t,e,n){return H0(e).map(o=>G0(t,o,n)).sort((o,s)=>s.layers.flat().length-
o.layers.flat().length)}function H0(t){let e=new Map,n=s=>{let r=e.get(s)??s;return r===s?s:n(r)};for(let{tail:s,head:r}of t)
e.set(n(r),n(s));let o=new Map;for(let s of t)o.set(n(s.tail),[...o.get(n(s.tail))??[],s]);return[...o.values()]}function G0({
cards:t,bends:e},n,o){let s=new Set(n.flatMap(({tail:u,head:m})=>[u,m])),r=new Map,i=new Map,a=(u,m)=>(r.set(u,[...r.get(
u)??[],m]),m);for(let[u,m,h]of t)s.has(u)&&i.set(u,{layer:m,spot:a(m,_m(u,h,o(u)))});let c=new Map(e.map(([u,m,h])=>[Te(
{tail:u,head:m}),h])),l=new Map;for(let u of n){let[m,h]=[i.get(u.tail),i.get(u.head)];if(!m||!h||l.has(Te(u)))continue;
let g=m.layer<h.layer?1:-1,b=(c.get(Te(u))??[]).map((O,v)=>a(m.layer+g*(v+1),_m(-1,O,26))),_=[m.spot,...b,h.spot];l.set(
Te(u),_);let $=g>0?_:[..._].reverse();for(let[O,v]of $.slice(1).entries())v.above.push($[O]),$[O].below.push(v)}let f=[...r].
sort(([u],[m])=>u-m).map(([,u])=>u.sort((m,h)=>m.across-h.across));return{layers:f,arrows:n,ways:l,width:U0(f)}}var _m=(t,e,n)=>({
card:t,across:e,room:n,at:0,above:[],below:[]});function U0(t){for(let o of t){let s=0;for(let r of o)r.at=s+r.room/2,s+=
r.room}for(let o=0;o<8;o++)for(let s of o%2?[...t].reverse():t){let r=s.map(({above:i,below:a,at:c})=>xr([...i,...a].map(
l=>l.at))??c);for(let[i,a]of V0(r,s).entries())s[i].at=a}let e=t.flat(),n=Math.min(...e.map(({at:o,room:s})=>o-s/2));for(let o of e)
o.at-=n;return Math.max(...e.map(({at:o,room:s})=>o+s/2))}var xr=t=>t.length?t.reduce((e,n)=>e+n,0)/t.length:null;function V0(t,e){
let n=[],o=[],s=0;for(let[i,a]of t.entries())for(s+=i?(e[i-1].room+e[i].room)/2:0,o.push(s),n.push([a-s]);n.length>1&&(xr(
n[n.length-2])??0)>(xr(n[n.length-1])??0);){let c=n.pop()??[];n[n.length-1].push(...c)}return n.flatMap(i=>i.map(()=>xr(
i)??0)).map((i,a)=>i+o[a])}var br=10,K0=30,Mm=[1.4,2.8,2.3,1.8,1.2],Ca=14,Q0=6,ja=t=>cn(t?x.encodings.holds[x.names.holds.indexOf(t)].dashes:[]),vm=t=>Math.
max(...t.map(({rank:e})=>Mm[e??0]??Mm[0]));function Am(t,e,n,o,{end:s,start:r,room:i}){let a=[];for(let f of n){let u=o.
get(Te(f))??[],m=u.findIndex((_,$)=>$>0&&e.includes(_));if(m<1)continue;let[h,g]=[u[m-1],u[m]],b=s(g,f);a.push({from:{key:String(
t.indexOf(h)),at:r(h),room:h.card<0?Q0:i(h)/2-Ca},to:{key:`${e.indexOf(g)} ${b}`,at:b},of:f})}let{buses:c,levels:l}=Sm(a);
return{buses:c,height:Math.max(K0,(l+1)*br+Ca)}}function Tm(t,{footOf:e,from:n,to:o}){let s=n+Ca+t.level*br,[r,i]=Ae(t);
return r===i?mn(t.of,[r,e(t.from[0].key)],[r,o]):[t.from.map(({key:a,at:c,of:l})=>mn(l,[c,e(a)],[c,s])),mn(t.of,[r,s],[i,
s]),t.to.map(({at:a,of:c})=>mn(c,[a,s],[a,o]))]}function mn(t,...e){let[n,...o]=new Set(t.map(s=>s.hold));return S("poly\
line",{points:e.join(" "),"stroke-width":vm(t),...o.length?{}:ja(n),"stroke-linecap":"square"})}function Lm(t,e,n,o){return S(
"g",{},S("line",{x1:e,x2:e,y1:n,y2:o-7,"stroke-width":vm(t)}),S("path",{class:"head",d:`M${e-5} ${o-9} L${e} ${o-1} L${e+
5} ${o-9} Z`}))}function Em(t,[e,n,[o,s]],r){let[i,a]=[n[1]+br/2,s-br/2];return mn([t],e,[n[0],i],[r,i],[r,a],[o,a],[o,s])}var[Y0,J0]=[172,148],X0=900,yr=20,Z0=18,Ro=16,ty=40;function Im(t,e,n,o){let s=p("div",{class:"argument"});t.append(s);let r=s.
clientWidth,i=[...new Set(n.flatMap(({tail:$,head:O})=>[$,O]))],a=sy(e,n);for(let{label:$}of[...a.values()].flat())s.append(
$);let c=tn(),f=km(o,n,$=>{let O=(a.get($)??[]).map(({label:v})=>v.offsetWidth+8);return Math.max(r<X0?J0:Y0,O.reduce((v,M)=>v+
M,0))+yr}),u=f.flatMap(({layers:$})=>$.flat().filter(({card:O})=>O>=0)),m=new Map(u.map(({card:$,room:O})=>[$,oy(e.cards[$],
O-yr,c)]));for(let $ of i)s.prepend(m.get($)??"");let h=S("svg",{class:"lines","aria-hidden":"true"});s.prepend(h);let g=ey(
r),[b,_]=[0,0];for(let $ of f){let{left:O,top:v}=g.lowest($.width+Ro),M=v+iy($,{left:O,top:v,boxes:m,meetings:a,lines:h});
g.fill(O,$.width+2*Ro,M+ty),b=Math.max(b,O+$.width+2*Ro),_=Math.max(_,M)}s.style.width=`${b}px`,s.style.height=`${_}px`,
h.setAttribute("width",String(b)),h.setAttribute("height",String(_)),ny(s,u,m,a)}function ey(t){let e=[{left:0,height:0}],
n=(o,s)=>e.filter((r,i)=>r.left<s&&(e[i+1]?.left??1/0)>o);return{lowest(o){return e.filter(({left:r})=>r===0||r+o<=t).map(
({left:r})=>({left:r,top:Math.max(...n(r,r+o).map(({height:i})=>i))})).reduce((r,i)=>i.top<r.top?i:r)},fill(o,s,r){let i=n(
o,o+s).at(-1)?.height??0,a=e.filter(l=>l.left<o||l.left>o+s),c=e.some(l=>l.left===o+s)?e.filter(l=>l.left===o+s):[{left:o+
s,height:i}];e=[...a,{left:o,height:r},...c].sort((l,f)=>l.left-f.left)}}}function ny(t,e,n,o){for(let{card:s}of e){for(let{
label:r}of o.get(s)??[])t.append(r);t.append(n.get(s)??"")}}function oy(t,e,n){let{marks:o=[]}=t,s=t.denied?"\u2298 ":t.
doubted?"? ":"",r=[o.length>0&&p("strong",{},`${s}${o.join(", ")}`),o.length>0&&" ",p("span",{dir:"auto",lang:t.id&&$e(t.
id)},t.inferred?Xt(t.text):t.text)],i=t.hold?` held-${t.hold.replace(" ","-")}`:"",a=`card ${t.sign??""}${i}${t.denied?"\
 denied":""}`,{id:c,statements:l=[]}=t,f=(c?w.open===`actor:${c}`:l.some(m=>n.has(m)))&&"location",u=l.length||c?T(r,()=>c?
nt(c):V(l,t.text),{class:a,"aria-current":f}):p("div",{class:a},r);return u.style.width=`${e}px`,u}function sy({cards:t},e){
let n=new Map;for(let s of e){let r=[...(s.marks??[]).map(a=>`${a}:`),s.words].join(" "),i=n.get(s.head)??new Map;n.set(
s.head,i.set(r,[...i.get(r)??[],s]))}let o=new Map;for(let[s,r]of n){let i=[...r].map(([a,c])=>({arrows:c,label:ry(t,a,c)}));
o.set(s,i)}return o}function ry(t,e,n){let o=tn(),s=n.flatMap(a=>a.statements),r=n.map(({tail:a,head:c})=>d("leads_to",{
tail:t[a].text,words:e,head:t[c].text})),i=[p("strong",{},e),n.length>1&&` \xB7 ${n.length}`];return T(i,()=>V(s,e),{class:"\
arrow-words","aria-current":s.some(a=>o.has(a))&&"location","aria-label":`${r.join("; ")}. ${d("show_quotes")}`,title:r.
join(`
`)})}function iy({layers:t,arrows:e,ways:n,width:o},{left:s,top:r,boxes:i,meetings:a,lines:c}){let l=$=>i.get($),f=$=>n.
get(Te($))??[],u=$=>t.findIndex(O=>O.includes($)),m=$=>u(f($)[0])<u(f($).slice(-1)[0]),h=e.filter(m),g=new Map(e.filter(
$=>!m($)).map($=>[$,[]])),b=new Map,_=r;for(let[$,O]of t.entries()){let v=new Map(O.map(P=>[P,ay(a.get(P.card)??[],n,s+P.
at)])),M=t[$-1]??[],{buses:I,height:C}=Am(M,O,h,n,{end:(P,At)=>v.get(P)?.find(St=>St.arrows.includes(At))?.at??s+P.at,start:P=>s+
P.at,room:({room:P})=>P-yr}),B=[...v.values()].flat().map(({label:P})=>P.offsetHeight),j=_,z=Math.max(0,...B),W=_+($||z?
C:0);_=W+(z&&z+Z0);let X=P=>b.get(M[Number(P)])??j;for(let P of I)Qt(c,[Tm(P,{footOf:X,from:j,to:W})]);let ut=Math.max(0,
...O.map(({card:P})=>P<0?0:l(P).offsetHeight));for(let P of O){let At=s+P.at,St=P.card<0?h.filter(Vt=>f(Vt).includes(P)):
[];if(St.length&&Qt(c,[mn(St,[At,W],[At,_+ut])]),b.set(P,_+ut),P.card<0)continue;let Ut=l(P.card).offsetHeight,re=$===0?
_+ut-Ut:_;b.set(P,re+Ut),Nm(l(P.card),At-(P.room-yr)/2,re);for(let{label:Vt,arrows:Ve,at:Xn}of v.get(P)??[]){Nm(Vt,Xn-Vt.
offsetWidth/2,W+(z-Vt.offsetHeight)/2),c.append(Lm(Ve,Xn,W+z,re));for(let st of Ve)g.get(st)?.push([Xn,W])}for(let[Vt,Ve]of g)
f(Vt)[0]===P&&Ve.unshift([At,re+Ut],[At,_+ut])}_+=ut}for(let[$,O]of g)Qt(c,[Em($,O,s+o+Ro/2)]);return _+(g.size&&Ro)-r}function Nm(t,e,n){
t.style.left=`${Math.round(e)}px`,t.style.top=`${Math.round(n)}px`}function ay(t,e,n){let o=({arrows:a})=>{let c=a.map(l=>e.
get(Te(l))?.at(-2)?.at??0);return c.reduce((l,f)=>l+f,0)/c.length},s=[...t].sort((a,c)=>o(a)-o(c)),r=s.reduce((a,{label:c})=>a+
c.offsetWidth+8,0),i=n-r/2;return s.map(a=>{let c=a.label.offsetWidth+8;return i+=c,{...a,at:i-c/2}})}var qm=null,Rm=()=>qm;async function Cm(t){let[e]=await Promise.all([ws(),H()]),n=qo(x,e,w),o=h=>x.statements.article[h.
statement],s=qo(x,e,{...w,about:null}),r=[...new Set(s.map(o))].sort((h,g)=>h-g);if(!r.length){L(t,Hn("arguments",p("p",
{},d("no_arrows"))));return}let i=w.article!==null&&!x.articles.some(({id:h})=>h===w.article),c=r.find(h=>x.articles[h].
id===w.article)??r.find(h=>n.some(g=>o(g)===h))??r[0],l=n.filter(h=>o(h)===c),f=x.articles[c],u=[...new Set(l.flatMap(h=>h.
statements))];qm={article:c,statements:u};let m=Hn("arguments",p("p",{class:"line choosers"},Q(d("argument_article"),r.map(
h=>[x.articles[h].id,x.articles[h].title]),f.id,h=>k({article:h})),p("label",{},`${d("about")} `,cy(e,s))),i&&p("p",{class:"\
quiet"},d("no_such_article")),p("h2",{lang:f.language},f.title),p("p",{class:"source",dir:"ltr"},de(f)),ly(l,n,u),l.length?
fy(e,l):p("p",{},d("no_arrows_here")));L(t,m),l.length&&Im(m,e,l,e.places[c])}function cy({topics:t,cards:e},n){let s=[...new Set(
n.flatMap(({tail:r,head:i})=>[...e[r].about??[],...e[i].about??[]]))].map(r=>t[r]).sort(([,r],[,i])=>r.localeCompare(i));
return Q(d("about"),[["",d("about_all")],...s],w.about??"",r=>k({about:r||null}))}function ly(t,e,n){return p("p",{class:"\
quiet"},`${F(vn())}. `,d("arrows_here",{here:E(t.length,"arrow"),all:e.length})," ",n.length>0&&G(d("show_quotes"),n,d("\
tab_arguments")),p("br"),d("arguments_help"))}function fy({cards:t},e){let n=[...new Set(e.flatMap(({tail:a,head:c})=>[a,
c]))].map(a=>t[a]),o=[...n,...e],s=a=>n.some(c=>c.sign===a),i=[...[void 0,"not actual","hedged"].filter(a=>o.some(c=>c.hold===
a)).map(a=>[Wa({hold:a}),d(`look_${a?.replace(" ","_")??"plain"}`)]),o.some(a=>a.denied)&&[Wa({denied:!0}),`\u2298 ${d("\
held_denied")}`],...["cooperation","conflict"].filter(s).map(a=>[Wa({sign:a}),d(`look_${a}`)])];return p("ul",{class:"lo\
oks"},i.map(a=>a&&p("li",{},a)))}function Wa({hold:t,denied:e=!1,sign:n="neither"}){let o=S("rect",{x:2,y:2,width:24,height:12,
rx:4,class:`border ${n}`,...ja(t)}),s=e&&S("rect",{x:2,y:2,width:5,height:12,class:"bar-denied"});return S("svg",{class:"\
sample",width:28,height:16,viewBox:"0 0 28 16","aria-hidden":"true"},o,s)}function jm(t,e){let[n,o]=[0,0];return{places:t.map(({top:r,cards:i})=>{let a=i.length?Math.max(0,o-(r+n+i[0].offset)-160):
0;n+=a;let c=i.map(({offset:l,height:f})=>{let u=Math.max(r+n+l,o);return o=u+f+e,u-r-n});return{room:a,tops:c}}),end:o}}
function Wm(t){let e=[];for(let n of t){let o=e[e.length-1];o&&n===o[1]+1?o[1]=n:e.push([n,n])}return e.map(([n,o])=>n===
o?`${n}`:`${n}\u2013${o}`).join(", ")}var Pa=({sign:t,hold:e,denied:n,doubted:o,isOut:s})=>[t,e&&`held-${e.replace(" ","-")}`,n&&"denied",o&&"doubted",s&&"out"].
filter(Boolean).join(" "),$r=t=>p("span",{class:`swatch ${Pm(t)}`,"aria-hidden":"true"}),Pm=t=>t===null?"of-author":`pat\
tern-${t%4}`;function Bm({level:t,stretches:e,runs:n},o){let s=e.map(c=>uy(c,o)),i=p(t===0?"p":t===1?"h2":"h3",{class:"w\
ords",dir:"auto",lang:o.reading.lang},s.flatMap((c,l)=>[c,py(e[l],o)])),a=n.map(c=>dy(c,o));return{text:i,names:a,ends:n.
map(c=>[s[c.first],s[c.last]])}}function uy({text:t,on:e,begins:n},{claims:o,passages:s,callbacks:r}){if(!e.length)return document.
createTextNode(t);let i=[...new Set(e.map(({claim:f})=>f))],a=i.some(f=>o[f].by!==null),c=i.every(f=>o[f].isOut),l=R([n.
some(f=>o[f].denied)&&p("span",{class:"sign denied","aria-hidden":"true"}),n.some(f=>o[f].doubted)&&p("span",{class:"sig\
n doubted","aria-hidden":"true"}),my(t,e,o)],()=>r.open(i.map(f=>o[f].id)),{dir:null,class:`passage${a?" of-source":""}${c?
" out":""}`});for(let f of i)s[f].push(l);return l}var my=(t,e,n)=>e.reduce((o,{claim:s,lane:r})=>p("span",{class:`under\
line lane-${r} ${Pa(n[s])}`},o),t);function py({ends:t},{reading:e,unfold:n}){if(!t.length)return null;let o=Wm(t.map(s=>s+
1));return T(o,s=>n(t,s),{class:"number-mark","aria-expanded":"false","aria-label":e.say("reading_notes",{numbers:o})})}
function dy({by:t},{reading:e}){let{name:n,lang:o}=e.claimants[t];return p("div",{class:"speaker"},p("bdi",{lang:o},n),p(
"span",{class:`bar ${Pm(t)}`}))}function Fm(t,e,n,o){let{by:s,marks:r,actions:i,isSourceInferred:a}=t,{name:c,lang:l}=n.claimants[s??0],f=p("bdi",{lang:l},
a?`[${c}]`:c),u=s===null?n.say("the_author"):[f,`, ${n.say("reading_quoted")}`];return p("div",{class:`note-card ${Pa(t)}`},
p("p",{class:"sentence"},p("span",{class:"note-number"},e),R(hy(t,n),()=>o.open([t.id]),{class:"link whole"})),p("p",{class:"\
whose"}," ",p("span",{class:"name"},$r(s),p("span",{},u)),r.map(m=>p("span",{class:"mark"},m)),i.map(({label:m,press:h})=>T(
m,h,{class:"action"}))))}function hy({sentence:t,sign:e,denied:n,doubted:o},{say:s}){let r=t.map((i,a)=>[a>0&&!i.text.startsWith(
",")&&" ",gy(i,e)]);return[n&&p("strong",{},`\u2298 ${s("look_denied")}: `),o&&p("strong",{},"? "),r]}function gy({text:t,
kind:e,lang:n,inferred:o=!1},s){let r=o?`[${t}]`:t;return e==="verb"?p("span",{class:`verb ${s}`},r):e?p("bdi",{class:e,
lang:n},r):r}var Ba=8;function Dm({claimants:t,say:e},n,o){let s=l=>n.some(l),r=[[s(({hold:l,denied:f})=>!l&&!f),"",e("look_plain")],
[s(({hold:l})=>l==="not actual"),"held-not-actual",e("look_not_actual")],[s(({hold:l,doubted:f})=>l==="hedged"||f),"held\
-hedged",e("look_hedged")],[s(({denied:l})=>l),"denied",`\u2298 ${e("held_denied")}`],[s(({doubted:l})=>l),"doubted",`? ${e(
"held_doubted")}`],[s(({sign:l})=>l==="cooperation"),"cooperation",e("look_cooperation")],[s(({sign:l})=>l==="conflict"),
"conflict",e("look_conflict")]],i=t.map((l,f)=>wy(l,f,o)),a=i.slice(Ba),c=t.slice(Ba).some(({isChosen:l})=>l);return p("\
div",{class:"reading-key"},p("div",{class:"claimants",role:"group","aria-label":e("reading_claimants")},p("span",{class:"\
quiet"},e("reading_claimants")),i.slice(0,Ba),a.length>0&&p("details",{open:c},p("summary",{},e("and_more",{n:a.length})),
a)),p("p",{class:"looks-of-lines"},r.map(([l,f,u])=>l&&p("span",{class:`underline ${f}`},u))))}var wy=({id:t,name:e,lang:n,
count:o,isChosen:s},r,{choose:i})=>T([$r(r||null),p("bdi",{lang:n},e),` ${o}`],()=>i(s?null:t),{class:"claimant","aria-p\
ressed":String(s)});var xy=960,by=720,yy=6,Or=class{#e=[];#t=-1;#n=S("path",{});constructor(e,n,o){this.element=e,this.drawing=n,this.cards=
o}add(e,n,o,s,r){this.#e.push({row:e,apart:n,claims:o,names:s,ends:r,room:0})}watch(){let{element:e}=this;e.append(S("sv\
g",{class:"leader","aria-hidden":"true"},this.#n)),new ResizeObserver(()=>this.#s()).observe(e);for(let n of["pointerove\
r","focusin"])e.addEventListener(n,o=>this.#r(o.target));for(let n of["pointerleave","focusout"])e.addEventListener(n,()=>this.#r(
null));document.fonts?.ready.then(()=>{this.#t=-1,this.#s()})}#s(){let{element:e,cards:n}=this,o=e.clientWidth;if(!o||o===
this.#t)return;this.#t=o;let s=o<by;e.classList.toggle("slim",o<xy),e.classList.toggle("narrow",s);let r=0,i=this.#e.map(
({row:f,apart:u,claims:m,room:h})=>{r+=h;let g=m.map(_=>({offset:this.#o(_),height:n[_].offsetHeight})),b=u?[{offset:0,height:u.
offsetHeight}]:[];return{top:f.offsetTop-r,cards:s?[]:[...b,...g]}}),a=this.#e.map(({ends:f})=>f.map(([u,m])=>$y(u,m))),
{places:c,end:l}=jm(i,yy);for(let[f,u]of this.#e.entries()){u.room=c[f].room,u.row.style.marginTop=u.room?`${u.room}px`:
"";let m=[...u.apart?[u.apart]:[],...u.claims.map(h=>n[h])];for(let[h,g]of m.entries())g.style.top=s?"":`${c[f].tops[h]}\
px`;Oy(u.names,a[f])}e.style.minHeight=s?"":`${l}px`}#o(e){return this.drawing.passages[e][0].offsetTop}#r(e){let{cards:n,
drawing:o,element:s}=this,r=e instanceof Element?e.closest(".passage, .note-card"):null,i=c=>r!==null&&(n[c]===r||o.passages[c].
some(l=>l===r)),a=n.flatMap((c,l)=>i(l)?[l]:[]);for(let c of s.querySelectorAll(".now"))c.classList.remove("now");for(let c of a)
for(let l of[n[c],...o.passages[c]])l.classList.add("now");this.#n.setAttribute("d",a.map(c=>this.#i(c)).join(" "))}#i(e){
let[n]=this.drawing.passages[e];if(!n||this.element.classList.contains("narrow"))return"";let[o,s]=[this.element,this.cards[e]].
map(l=>l.getBoundingClientRect()),r=n.getClientRects()[0],i=n.closest(".words")?.getBoundingClientRect()??r,[a,c]=[r.bottom-
o.top,s.top-o.top+14];return`M${i.right-o.left+2} ${a} L${s.left-o.left} ${c}`}};function $y(t,e){return t instanceof HTMLElement&&
e instanceof HTMLElement?{top:t.offsetTop,bottom:e.offsetTop+e.offsetHeight}:{top:0,bottom:0}}function Oy(t,e){let n=t.map(
r=>r.firstElementChild),o=n.map(r=>r.offsetHeight),s=0;for(let[r,i]of t.entries()){let{top:a,bottom:c}=e[r],l=e.slice(0,
r).filter(u=>u.bottom>a).length,f=Math.max(0,s-a);s=a+f+o[r],i.style.top=`${a}px`,i.style.height=`${c-a}px`,i.style.right=
`${l*8}px`,n[r].style.marginTop=`${f}px`}}var zm=/^(#{1,6})[ \t]+/,Sy=/[\p{L}\p{N}]/u,Um=t=>[...t].sort((e,n)=>Hm(e)-Hm(n)||Gm(e)-Gm(n)),Hm=({spans:t})=>t.length?
Math.min(...t.map(([e])=>e)):-1,Gm=({spans:t})=>Math.max(0,...t.map(([,e])=>e));function Vm(t){let e=new Map,n="";for(let{
quote:s}of t)!s||e.has(s)||(e.set(s,n.length),n+=`${s}

`);let o=t.map(s=>{let r=e.get(s.quote);return r===void 0?s:{...s,spans:[_y(r,r+s.quote.length)]}});return{text:n,claims:o}}
var _y=(t,e)=>[t,e];function Km(t,e){let n=ky(t),o=n.map(()=>[]);for(let[i,{spans:a}]of e.entries())for(let[c,l]of a)for(let f=My(
n,c);f<n.length&&n[f].from<l;f++){let u={from:Math.max(c,n[f].from),to:Math.min(l,n[f].to),claim:i,lane:0};u.to>u.from&&
o[f].push(u)}let s=new Set,r=new Map(o.flatMap((i,a)=>i.map(({claim:c})=>[c,a])));return n.map((i,a)=>{let c=Ay(t,i,vy(o[a]),
s,f=>r.get(f)===a),l=c.flatMap(({begins:f})=>f).sort((f,u)=>f-u);return{level:i.level,stretches:c,claims:l,runs:Ty(c,e)}})}
function ky(t){let e=[],n=!1;for(let o=0;o<t.length;){let s=t.indexOf(`
`,o),r=s<0?t.length:s,i=t.slice(o,r),a=zm.exec(i)?.[1].length??0;a?e.push({from:o+i.length-i.replace(zm,"").length,to:r,
level:a}):i.trim()&&n?e[e.length-1].to=r:i.trim()&&e.push({from:o+i.search(/\S/),to:r,level:0}),n=!a&&i.trim()!=="",o=r+
1}return e}function My(t,e){let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].to>e?o=s:n=s+1}return n}function vy(t){let e=[
...t].sort((o,s)=>o.from-s.from||s.to-o.to),n=new Array(4).fill(0);return e.map(o=>{let s=Math.max(0,n.findIndex(a=>a<=o.
from)),i=n.every(a=>a>o.from)?3:s;return n[i]=Math.max(n[i],o.to),{...o,lane:i}})}function Ay(t,e,n,o,s){let i=[...new Set(
[e.from,e.to,...n.flatMap(({from:c,to:l})=>[c,l])])].sort((c,l)=>c-l),a=new Map;for(let{claim:c,to:l}of n)s(c)&&a.set(c,
Math.max(a.get(c)??0,l));return i.slice(0,-1).map((c,l)=>{let f=i[l+1],u=n.filter(g=>g.from<=c&&g.to>=f),m=[...new Set(u.
map(({claim:g})=>g))],h=m.filter(g=>!o.has(g));for(let g of h)o.add(g);return{text:t.slice(c,f),on:u.map(({claim:g,lane:b})=>({
claim:g,lane:b})),begins:h,ends:m.filter(g=>a.get(g)===f).sort((g,b)=>g-b)}})}function Ty(t,e){let n=[],o=new Map;for(let[
s,{on:r,text:i}]of t.entries()){let a=new Set(r.map(({claim:c})=>e[c].by).filter(c=>c!==null));for(let c of a){let l=o.get(
c);if(l)l.last=s;else{let f={by:c,first:s,last:s};o.set(c,f),n.push(f)}}if(Sy.test(i))for(let c of o.keys())a.has(c)||o.
delete(c)}return n}function Qm(t,e,n){let{text:o,claims:s}=t.text===null?Vm(t.claims):{...t,text:t.text},r=Um(s),i=Ly(Km(o,r),t.title),a={reading:t,
callbacks:e,claims:r,passages:r.map(()=>[]),unfold:(m,h)=>{let g=h.getAttribute("aria-expanded")==="true";h.setAttribute(
"aria-expanded",String(!g));for(let b of m)c[b].classList.toggle("unfolded",!g)}},c=r.map((m,h)=>Fm(m,h+1,t,e)),l=p("div",
{class:"reading"}),f=new Or(l,a,c),u=r.flatMap(({spans:m},h)=>m.length?[]:[h]);for(let[m,h]of i.entries()){let{text:g,names:b,
ends:_}=Bm(h,a),$=m===0&&[p("div",{class:"about"},n),Dm(t,r,e)],O=m===0&&u.length>0&&Ey(u,c,t),v=p("div",{class:"notes"},
O,h.claims.map(I=>c[I])),M=p("div",{class:`row level-${h.level}`},p("div",{class:"speakers"},b),p("div",{},g,$),v);l.append(
M),f.add(M,O||null,h.claims,b,_)}return f.watch(),{element:l,show:m=>Ny(a,c,m)}}function Ly(t,e){return t[0]?.level===1?
t:[{level:1,stretches:[{text:e,on:[],begins:[],ends:[]}],claims:[],runs:[]},...t]}var Ey=(t,e,{say:n})=>p("div",{class:"\
unplaced"},p("p",{class:"quiet"},n("reading_unplaced")),t.map(o=>e[o]));function Ny({claims:t,passages:e},n,o){let s=new Set(
o),r=({id:c})=>s.has(c),i=new Set(t.flatMap((c,l)=>r(c)?e[l]:[]));for(let c of e.flat())c.classList.toggle("current",i.has(
c));for(let[c,l]of t.entries())n[c].classList.toggle("current",r(l)),n[c].toggleAttribute("data-current",r(l));for(let c of[
...e.flat(),...n])c.removeAttribute("aria-current");let a=[...i][0]??n[t.findIndex(r)];return a?.setAttribute("aria-curr\
ent","location"),a}var Ym="author",Fa=t=>q().statements.get(t).sources?.at(-1)??null;function Da(t){let e=Fa(t);return e===null?Ym:q().entities[e].
id}function Jm(t,e,n){let{entities:o}=q(),s=new Map([[null,0]]);for(let c of e)s.set(Fa(c),(s.get(Fa(c))??0)+1);let[r,...i]=s;
return[r,...i.sort(([,c],[,l])=>l-c)].map(([c,l])=>{let f=c===null?Ym:o[c].id,u=d("reading_author",{name:t.author||t.publisher}),
m=c===null?{name:u}:{name:Z(o[c]),lang:$t(o[c].id)};return{id:f,...m,count:l,isChosen:f===n}})}function Xm(t,e,n){let{names:o,
labels:s,statements:r}=x,i=q(),a=new Map(e.map(({id:l},f)=>[l,f||null])),c=Iy(new Set(t));return t.map(l=>{let f=i.statements.
get(l),u=r.mode[l]!==Qe,m=o.stances[r.stance[l]],h=m==="doubts"||m==="rejects",g=r.certainty[l]!==0||h,b=f.sources??[],_=[
b.length>1&&`${d("according_to")} ${fn(b).join(" > ")}`,u&&s.modes[r.mode[l]],r.certainty[l]!==0&&s.certainties[r.certainty[l]],
m==="doubts"&&d("author_doubts"),m==="rejects"&&d("author_rejects"),f.ended&&d("ended")],$=o.signs[it(l).sign],O=c.get(l);
return{id:x.keys.at(l),spans:i.bodies.get(r.article[l])===null?[]:Lo(l),quote:Dt(l),sentence:Zm(l),sign:$==="together"?"\
cooperation":$,hold:u?"not actual":g?"hedged":void 0,denied:r.polarity[l]!==0,doubted:h,by:a.get(Da(l))??null,isSourceInferred:f.
inferred?.includes("according_to")??!1,marks:_.filter(v=>typeof v=="string"),isOut:!n[l],actions:O?[{label:d("show_in_gr\
aph"),press:()=>k({tab:"graph",open:O,pair:null})}]:[]}})}function Iy(t){let e=new Map;for(let{a:n,b:o,rows:s}of y.pairs.
values())for(let r of s){let i=x.ties.statement[r];!t.has(i)||e.has(i)||e.set(i,zl(n,o))}return e}function Zm(t,e=0){let{
statements:n,roles:o}=q(),{s,o:r,roles:i=[],inferred:a=[]}=n.get(t),c=(f,u)=>({...qy(f,e),inferred:a.includes(u)}),l=(e?
[]:[...i].sort(([f],[u])=>f-u)).flatMap(([f,u])=>[{text:`, ${o[f].label}`},c(u,o[f].id)]);return[c(s,"subject"),{text:it(
t).label,kind:"verb"},c(r,"object"),...l]}function qy(t,e){let n=q();if(typeof t=="string")return{text:t,kind:"name"};if(t>=
0)return{text:Z(n.entities[t]),kind:"name",lang:un(t)};let o=-1-t;if(e>=2)return{text:`#${x.keys.at(o).split("#")[1]}`,kind:"\
nested"};let s=Zm(o,e+1).map(({text:r,inferred:i})=>i?Xt(r):r);return{text:`\u201C${Ta(s.join(" "),o)}\u201D`,kind:"nest\
ed"}}function tp(t){let e=new Map;for(let n of t)for(let o of Sr(n))e.set(o,(e.get(o)??0)+1);return e}function Sr(t,e=new Set(
[t])){let{s:n,o,roles:s=[]}=q().statements.get(t),r=new Set;for(let i of[n,o,...s.map(([,a])=>a)])if(typeof i!="string"){
if(i>=0)r.add(i);else if(!e.has(-1-i)){e.add(-1-i);for(let a of Sr(-1-i,e))r.add(a)}}return r}var ep=30,Ry=8;function np(t,e){let{articles:n}=x;if(n.length<2)return null;let o=Cy(),s=o.indexOf(t),r={n:s+1,of:o.length},
i=(c,l,f)=>T(l,()=>op(o[s+c]),{"aria-label":d(f),disabled:o[s+c]===void 0}),a=p("details",{class:"menu articles"},p("sum\
mary",{},d("articles_list",r)));return a.addEventListener("toggle",()=>a.open&&a.childElementCount===1&&a.append(jy(o,t,
e))),p("div",{class:"line"},i(-1,"\u2039","previous_article"),a,i(1,"\u203A","next_article"))}var op=t=>k({article:x.articles[t].
id,open:null});function Cy(){let{articles:t}=x,e=n=>t[n].first??t[n].last??Number.MAX_SAFE_INTEGER;return[...t.keys()].sort(
(n,o)=>e(n)-e(o)||n-o)}function jy(t,e,n){let o=x.articles.map(()=>[0,0]);for(let[c,l]of x.statements.article.entries())
o[l][1]++,n[c]&&o[l][0]++;let s=c=>p("li",{},Py(c,c===e,o[c])),r=p("div",{class:"found"},ve(t.map(s),ep)),i=c=>{let l=c.
toLocaleLowerCase().split(/\s+/).filter(Boolean),f=t.filter(u=>l.every(m=>Wy(u).includes(m)));L(r,f.length?ve(f.map(s),ep):
p("p",{class:"quiet"},d("no_article_called",{text:c})))},a=p("input",{type:"search","aria-label":d("find_article"),placeholder:d(
"find_article"),oninput:({target:c})=>i(c.value)});return p("div",{},t.length>=Ry&&a,r)}function Wy(t){let{title:e,author:n,
publisher:o,published:s,first:r}=x.articles[t],i=r===null?"":lt(r);return[e,n,o,s,i].join(" ").toLocaleLowerCase()}function Py(t,e,[
n,o]){let s=x.articles[t],r=n<o?d("matching_of",{n,of:E(o,"statement")}):E(o,"statement");return T([p("span",{class:"tit\
le",dir:"auto",lang:s.language},s.title),p("span",{class:"quiet"},p("bdi",{},s.publisher),` \xB7 ${Bn(s)} \xB7 ${r}`)],()=>op(
t),{"aria-current":e?"true":null})}var By=500,oe=null,za=null;async function sp(t){await H();let{articles:e}=x,n=e.findIndex(({id:c})=>c===w.article),o=Math.
max(0,n);if(!e.length){L(t,Hn("article",p("p",{},d("no_articles"))));return}let s=w.article!==null&&n<0,r=[y,o,s,w.about,
w.claimant,w.language];if(!(oe&&t.contains(oe.sheet)&&oe.of.every((c,l)=>c===r[l]))||!oe){let c=oe&&t.contains(oe.sheet)&&
oe.of[1]===o;oe={of:r,...Fy(o,s)},L(t,oe.sheet),c||(za=null)}let a=oe.reading.show([...tn()].map(c=>x.keys.at(c)));a&&za!==
w.open&&Ra(a,oe.sheet)&&a.scrollIntoView({block:"center"}),za=w.open}function Fy(t,e){let n=x.articles[t],o=q().bodies.get(
t),s=fi(x,w),r=he(x.statements.article,t).filter(s),i=tp(r),a=w.about===null?void 0:xs(w.about),c=a!==void 0&&i.has(a)?a:
null,l=Jm(n,r,w.claimant),f=l.find(({isChosen:_})=>_)?.id??null,u=r.filter(_=>(c===null||Sr(_).has(c))&&(f===null||Da(_)===
f)),m=ie(x,w),h=Xm(u,l,m),g=Qm({title:n.title,lang:n.language,text:o,claims:h,claimants:l,say:d},{open:zy,choose:_=>k({claimant:_})},
[e&&p("p",{class:"quiet"},d("no_such_article")),p("p",{class:"source",dir:"ltr"},de(n),Dy(n)," ",qa(n)),o===null&&p("p",
{class:"quiet"},d("quotes_only")),p("p",{class:"quiet"},Hy(u,r.length,m))]),b=p("div",{class:"line choosers"},np(t,m),Gy(
i,c));return{sheet:Hn("article",b,g.element),reading:g}}var Dy=({licence:t})=>t?` \xB7 ${t}`:"";function zy(t){let e=t.map(
n=>x.keys.numberOf(n));return e.length===1?xt(e[0]):V(e,d("quotes"))}function Hy(t,e,n){let o=t.filter(a=>!n[a]).length,
s=E(e,"statement"),r=t.length<e?d("shown_of",{n:t.length,of:s}):s,i=o?`, ${d("left_out_by_filters",{n:o})}`:"";return`${F(
vn())}. ${F(r)}${i}.`}function Gy(t,e){let{entities:n}=q(),s=[...t].sort(([,i],[,a])=>a-i).slice(0,By).map(([i,a])=>[n[i].
id,`${Z(n[i])} (${a})`]),r=e===null?"":n[e].id;return p("label",{},`${d("about")} `,Q(d("about"),[["",d("about_all")],...s],
r,i=>k({about:i||null})))}var Uy=["aim","audience","meant for"];async function lp(t){await H();let{bargains:e,others:n}=bs(),o=e.map(r=>rp(r,ui(x,
w,r))),s=e.some(r=>!ui(x,w,r));L(t,zt(p("h2",{},d("tab_bargains")),p("p",{class:"quiet"},d("exchange_help")),s&&p("p",{class:"\
quiet"},d("outcome_elsewhere")),o.length?o:p("p",{},d("no_exchange")),n.length>0&&[p("h2",{},d("other_offers")),n.map(r=>rp(
r))]))}function rp(t,e){let n=q(),o=Ct(y.chosen,t.flatMap(m=>m.statements)),s=tn(),i=t.map(m=>x.relations[m.relation]).reduce(
(m,h)=>h.wider.length>m.wider.length?h:m),{label:a}=i,c=o.filter(m=>it(m)===i),l=ip(o.map(m=>n.statements.get(m).s)),f=ip(
c.map(m=>n.statements.get(m).o)),u=m=>n.roles.map((h,g)=>m.includes(h.function??"")&&Ha(h.label,Yy(g,o),t,m));return p("\
section",{class:"bargain","aria-current":o.some(m=>s.has(m))&&"location"},p("h3",{},ap(l),` ${a} `,ap(f)),e&&p("p",{class:"\
outcome"},p("strong",{},`${d("outcome")}: `),Vy(e)),p("dl",{},Ha(d("offered_thing"),cp(t.map(m=>m.things))),Ha(d("offere\
d_to"),cp(t.map(m=>m.targets))),u(os),u(Uy)),e?Ky(e):p("p",{class:"quiet"},`${d("dates")}: ${fp(t)}`),p("p",{class:"acti\
ons"},E(t.length,"act"),", ",R(E(o.length,"statement"),()=>V(o,a))))}var ip=t=>[...new Map(t.map(e=>[ee(e),e])).values()],
ap=t=>t.map((e,n)=>[n?", ":"",dr(e)]),Vy=({outcome:t,again:e})=>`${t}${e?`, ${d("offered_again")}`:""}`;function Ky({moves:t}){
let e=t.map(([n,o,s,r])=>p("li",{},p("span",{class:"when"},Qy(s)?Xt(o):o||d("date_unknown")),p("span",{},p("strong",{},n),
": ",G(Ot(s[0]),s,n),r&&` (${d("may_be",{doubt:r})})`)));return p("details",{class:"course",open:t.length<8},p("summary",
{},d("course")),p("ol",{},e))}var Qy=t=>t.some(e=>q().statements.get(e).inferred_when);function fp(t){let e=Ct(y.chosen,
t.map(n=>n.statements[0]));return[...new Set(e.map(n=>Cs(q().statements.get(n))))].join(", ")}function Ha(t,e,n=[],o=[]){
let s=e.map(({shown:r,name:i,by:a})=>{let c=n.filter(u=>u.statements.some(m=>a.includes(m))),f=o===os&&c.length<n.length&&
` ${d("in_some",{n:c.length,of:n.length})}: ${fp(c)}`;return p("li",{},r," ",G(String(a.length),a,i),f&&p("span",{class:"\
quiet"},f))});return s.length>0&&p("div",{},p("dt",{},t),p("dd",{},p("ul",{},s)))}function cp(t){let e=new Map;for(let[o,
s]of t.flatMap(r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=x.offers;return[...e].map(([o,s])=>({shown:R(n[o],
()=>nt(o),{lang:$e(o)}),name:n[o],by:s}))}function Yy(t,e){let n=new Map;for(let o of e)for(let[s,r]of q().statements.get(
o).roles??[]){if(s!==t)continue;let i=ee(r);n.set(i,{shown:dr(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}function up(t,e){let n=t.sources.map(({id:a,label:c})=>({id:a,label:c}));n.sort((a,c)=>mp(a.label,c.label)||mp(a.id,c.id));
let s=[...t.signers.map(a=>`by:${a}`),...n.map(({id:a})=>`of:${a}`)].map((a,c)=>({name:a,isSigner:c<t.signers.length,claims:0,
disputed:0,shared:0})),r=new Map(n.map(({id:a},c)=>[a,t.signers.length+c])),i={holders:s,disputes:new Map};for(let a of Jy(
t,e,r).values())Xy(i,a);return i}function Jy(t,e,n){let{publisher:o,author:s}=t.statements,r=new Map;for(let i of ms(t,e)){
let{claim:a,who:c,at:l}=i,f=r.get(a)??new Map;r.set(a,f);for(let u of new Set(c===null?[o[l],s[l]]:[n.get(c)??-1]))u>=0&&
f.set(u,[...f.get(u)??[],i])}return r}function Xy({holders:t,disputes:e},n){let o=[...n].sort(([i],[a])=>i-a),[s,r]=[new Set,
new Set];for(let[i,[a,c]]of o.entries()){c.some(({held:l})=>l)&&t[a].claims++;for(let[l,f]of o.slice(i+1)){let[[u]=[-1]]=xi(
c,f),m=a*t.length+l;bi(u)&&e.set(m,(e.get(m)??0)+1);for(let h of bi(u)?[s]:Ol(u)?[r]:[])t[l].isSigner&&h.add(a),t[a].isSigner&&
h.add(l)}}for(let i of s)t[i].disputed++;for(let i of r)t[i].shared++}function Zy({holders:t,disputes:e},n){let o=n===void 0?
-1:t.findIndex(({name:a})=>a===n),s=null;for(let[a,c]of e){let[l,f]=[Math.floor(a/t.length),a%t.length];if(o>=0&&l!==o&&
f!==o)continue;let u=!s||c>s.number,m=s&&c===s.number&&(l<s.one||l===s.one&&f<s.other);(u||m)&&(s={one:l,other:f,number:c})}
if(t.length<2)return null;let r=o>=0?o:s?.one??0,i=s?s.one+s.other-(o>=0?r:s.one):r?0:1;return[t[r].name,t[i].name]}function _r(t,e,n){
if(e.compared_with)return{state:e,standings:up(t,e)};let o=c=>String(e[c])===String(n[c])?null:e[c],s={...e,modes:o("mod\
es"),polarities:o("polarities")},r=up(t,s),i=String(e.according_to)!==String(n.according_to)&&e.according_to.length===1,
a=Zy(r,i?e.according_to[0]:void 0);return{state:a?{...s,according_to:[a[0]],compared_with:[a[1]]}:s,standings:r}}var mp=(t,e)=>t<
e?-1:t>e?1:0;var t1={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},pp=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,e1=/[^\p{ASCII}]/u,
dp=new Map;function hp(t){let e=dp.get(t);if(e!==void 0)return e;let o=[...t.normalize("NFKD").replace(pp,"").toLowerCase().
replace(pp,"")].map(s=>t1[s]??(/\p{Pd}/u.test(s)?"-":/\s/u.test(s)?" ":s)).join("");return dp.set(t,o),o}function kt(t){
return(e1.test(t)?Array.from(t,hp).join(""):t.toLowerCase()).replace(/\s+/g," ").trim()}var Ga=t=>kt(t).split(" ").filter(
Boolean);function Ua(t){let e=[],n="",o=0;for(let s of t){let r=hp(s);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<
r.length;i++)e.push(o)}o+=s.length}return{plain:n,places:[...e,o]}}function gp(t,e){let{plain:n,places:o}=Ua(t),s=[];for(let r of e)
for(let i=n.indexOf(r);r&&i>=0;i=n.indexOf(r,i+r.length))s.push([o[i],n1(t,o,i+r.length-1)]);return s.sort((r,i)=>r[0]-i[0]||
i[1]-r[1]),s.filter(([r],i)=>s.slice(0,i).every(([,a])=>a<=r))}function n1(t,e,n){let o=n+1;for(;e[o]===e[n]&&o<e.length-
1;)o++;return e[n]+t.slice(e[n],e[o]).trimEnd().length}var o1=/[\p{L}\p{N}]/u;function Co(t,e){let n=e===0?" ":t[e-1];return n===
" "||n===`
`||!o1.test(n)}function kr(t,e,n,o){let s=()=>{let i=kt(e.wanted),a=o(c=>kt(c).includes(i));L(n,a.some(Boolean)?a:p("p",{class:"quiet"},
d("sources_none",{words:e.wanted})))};return s(),[p("input",{type:"search",value:e.wanted,placeholder:d("sources_find"),
"aria-label":t,oninput:i=>{e.wanted=i.target.value,s()}}),n]}var wp=8,s1=50,r1={wanted:""};function bp(t,e,n,o){let s=t.filter(m=>!m.isSigner&&m.claims),r=t.filter(({isSigner:m})=>m),
i=m=>[...m].sort((h,g)=>g.claims-h.claims),c=[["sources_differ",s.filter(m=>m.disputed).sort((m,h)=>h.disputed-m.disputed),
m=>d("source_disputed",{n:m.disputed,of:m.claims})],["sources_shared",i(s.filter(m=>!m.disputed&&m.shared)),m=>d("source\
_shared",{n:m.shared,of:m.claims})],["sources_reported",i(s.filter(m=>!m.disputed&&!m.shared)),()=>d("source_reported")],
["sources_authors",i(r),()=>d("compare_own_claims")]],l=(m,h,g)=>p("li",{},T([p("span",{dir:"auto",lang:po([m])},F(Pe([m]))),
g!==null&&p("span",{class:"num"},N(g)),p("small",{},h)],()=>o(m),{"aria-current":e.some(b=>String(b)===m)?"true":null})),
f=m=>{let h=$=>m(Pe([$])),b=["authors","everyone"].filter($=>($==="everyone"||r.length>1)&&h($)).map($=>l($,d(`source_${$}`),
null));return[...c.map(([$,O,v])=>{let M=O.filter(({name:I})=>h(I)).map(I=>l(I.name,v(I),I.claims));return M.length>0&&[
p("h2",{},d($)),xp(M)]}),b.length>0&&[p("h2",{},d("sources_together")),xp(b)]]},u=d(n?"sources_find_second":"sources_fin\
d_first");return p("nav",{class:"sources","aria-label":d("sources_find")},kr(u,r1,p("div",{}),f))}function xp(t){let e=p(
"ul",{},t.slice(0,wp));return[e,vo(t,wp,s1,n=>e.append(...n))]}var i1=5,a1=40,Va=2,yp=12,c1={affirms:"\u2713",denies:"\u2715",doubts:"?",rejects:"\u2715"},pn=1;async function Ka(t){await H();
let{state:e,standings:n}=_r(x,w,U);if(!e.compared_with){L(t,zt(p("h2",{},d("comparison")),p("p",{},d("compare_nobody"))));
return}let o=[e.according_to,e.compared_with],s=y.parts??ps(x,e,e.compared_with),r=([c,l])=>(pn=1,k({according_to:c,compared_with:l,
modes:e.modes,polarities:e.polarities})),i=c=>{let l=o[1-pn],f=String(l)===c?o[pn]:l;return r(pn?[f,[c]]:[[c],f])},a=c=>{
pn=c,Ka(t).then(()=>t.querySelector("input")?.focus())};L(t,p("div",{class:"sheet compare"},bp(n.holders,o,pn,i),p("sect\
ion",{class:"comparison"},p("h2",{},d("comparison")),p("p",{class:"quiet"},f1(o)),p("p",{class:"line"},T(`\u21C4 ${d("co\
mpare_swap")}`,()=>r([o[1],o[0]])),w.compared_with&&T(d("compare_end"),l1)),u1(s,o,a))))}var l1=()=>k({according_to:U.according_to,
compared_with:null,modes:w.modes??U.modes,polarities:w.polarities??U.polarities});function f1(t){let n=t.filter(s=>Ps(s).
length).map(s=>d("compare_known_by",{name:Pe(s),by:Jt(Ps(s),3)})),o=me()&&`${F(Fs())}.`;return[!w.compared_with&&d("comp\
are_most"),...n,o].filter(Boolean).join(" ")}function u1({claims:t},e,n){let o=e.map(Pe),s=e.map((r,i)=>{let a=t.flat().
filter(({positions:f})=>f[i].some(u=>u.held)),c=Ps(r),l=c.length?d("quoted_by",{by:Jt(c,2)}):d("compare_own_claims");return p(
"th",{scope:"col"},p("span",{dir:"auto",lang:po(r)},F(o[i])),p("small",{},`${l} \xB7 ${E(a.length,"claim")}`),T(d("compa\
re_change"),()=>n(i),{"aria-pressed":String(pn===i),"aria-label":d("compare_change_side",{name:o[i]})}))});return p("tab\
le",{},p("thead",{},p("tr",{},p("th",{scope:"col"},d("claim_column")),s)),ao.map((r,i)=>p1(r,m1(t[i],e),e)))}function m1(t,e){
let{entities:n,statements:o}=q(),s=new Set(e.flat().map(a=>a.replace(/^of:/,""))),r=a=>[o.get(a).s,o.get(a).o].some(c=>typeof c==
"number"&&c>=0&&s.has(n[c].id)),i=a=>(r(a.statements[0])?0:x.statements.relation.length)+a.statements[0];return[...t].sort(
(a,c)=>i(a)-i(c))}function p1(t,e,n){let[o,s]=n.map(Pe),r=d(`compare_${t}`,{first:o,second:s}),i=e.flatMap(m=>m.statements),
a=p("tr",{class:"part"},p("th",{colspan:3,scope:"rowgroup"},p("h3",{},F(r)," ",G(e.length,i,r))," ",p("small",{},e.length?
d(`compare_${t}_meaning`,{first:o,second:s}):d(`compare_${t}_none`,{first:o,second:s})))),c=m=>m.map(h=>d1(h,n)),l=p("tr",
{class:"more"}),f=Math.max(i1,1+e.findIndex($p)),u=vo(e,f,a1,m=>l.before(...c(m)));return u&&l.append(p("td",{colspan:3},
u)),p("tbody",{},a,c(e.slice(0,f)),u&&l)}var $p=({statements:t})=>t.includes(en());function d1(t,e){let{statements:n,positions:o}=t,
[s]=o.flat().map(({at:r,claim:i})=>x.statements.claim[r]===i?r:h1(r,i));return p("tr",{"aria-current":$p(t)&&"location"},
p("th",{scope:"row"},g1(s,n)),e.map((r,i)=>{let a=[...new Map(o[i].map(c=>[c.at,c])).values()];return p("td",{class:a.some(
({how:c})=>c==="doubts"||c==="rejects")?"doubting":null},p("strong",{class:"of",dir:"auto",lang:po(r)},F(Pe(r))),a.slice(
0,Va).map(w1),a.length>Va&&R(d("more",{n:a.length-Va}),()=>V(t.sides[i],Ot(s))),!a.length&&p("span",{class:"quiet"},x1(r,
n)))}))}function h1(t,e){let{denials:n,claim:o}=x.statements,s=n.find(([r,i])=>r===t&&o[i]===e);return s?s[1]:t}function g1(t,e){
let[n,o,s]=Ao(t),{s:r,o:i}=q().statements.get(t),[a,c]=[rt(n,un(r)),rt(s,un(i))],{mode:l}=x.statements,f=[l[t]>0&&x.labels.
modes[l[t]],q().statements.get(t).ended&&d("ended")],u=()=>e.length===1?xt(e[0]):V(e,Ot(t)),m=p("span",{class:`verb ${x.
names.signs[it(t).sign]}`},o);return[p("span",{dir:"auto"},R([a," ",m," ",c,La(t)],u)),f.map(h=>h&&[" ",p("span",{class:"\
mark"},h)])]}function w1({at:t,how:e,who:n,certainty:o}){let s=e==="doubts"||e==="rejects",r=n!==null&&q().statements.get(
t).inferred?.includes("according_to"),i=s&&Zu(t,yp)||ur(t,yp),a=[o?x.labels.certainties[o]:null,r&&d("source_inferred")];
return p("div",{class:"stand"},p("span",{class:"disc","aria-hidden":"true"},c1[e]),R(d(`compare_${e}`),()=>xt(t),{class:"\
link how"}),a.map(c=>c&&[" ",p("span",{class:"mark"},c)]),p("blockquote",{dir:"auto",lang:et(t).language},i))}function x1(t,e){
if(e.some(ai(x,t)))return d("compare_no_position");let{s:n}=q().statements.get(e[0]),o=typeof n=="number"&&n>=0&&t.includes(
`of:${q().entities[n].id}`);return d(o?"compare_told_of":"compare_no_claim")}function Op(t){let e=p("div",{class:"fitted"}),n=0;return new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===n||(n=
e.clientWidth,L(e,t(n)))}).observe(e),e}var Qa=["actor","year","article"];var Gn=({keys:t},e)=>e.map(n=>t.numberOf(n)).filter(n=>n>=0),b1=({sentence:t})=>t.map(([e])=>e).join("");function Ya(t,e,n){
return n==="article"?e.articles:n==="year"?y1(t,e):[...new Set(e.sentence.flatMap(([,o,s])=>o==="entity"&&s?[s]:[]))]}function Sp(t,e,n,o){
let s=Qa.map(i=>[i,Mr(n,i)]).filter(([,i])=>i.length),r=o.trim().toLocaleLowerCase();return e.filter(i=>s.every(([a,c])=>Ya(
t,i,a).some(l=>c.includes(l)))&&`${b1(i)} ${i.quote.text} ${i.title}`.toLocaleLowerCase().includes(r))}var Mr=(t,e)=>(t??
[]).filter(n=>n.startsWith(`${e}:`)).map(n=>n.slice(e.length+1));function y1(t,e){let{first:n,last:o,article:s}=t.statements,
[,,r]=e.counts[e.counts.length-1],i=new Set;for(let a of Gn(t,r)){let f=(n[a]!==null||o[a]!==null?[n[a],o[a]]:[t.articles[s[a]].
first,t.articles[s[a]].last]).filter(u=>u!==null).map(u=>new Date(u*864e5).getUTCFullYear());if(f.length)for(let u=Math.
min(...f);u<=Math.max(...f);u++)i.add(String(u))}return[...i].sort()}var[_p,kp]=[84,52],Tp=4,Ja={bargain:()=>[se(9,26),Mt("cooperation",20,18,58,18),jo("cooperation",66,18),Mt("quiet dashed",
26,34,64,34),ze("quiet",18,34,-1),se(75,26)],spiral:()=>[11,25,39].flatMap((t,e)=>$1(t+2,e%2===1)),contested:(t,{title:e})=>[
...Ap("hatched"),e==="Denied"?Xa(72,11):Za(72,11)],quoted:()=>[...O1(),Mp(34,34,"\u201C \u201D")],"main cause":({denied:t})=>[
t?Xa(16,26,12):se(16,26,11),Mt("quiet thick",32,26,56,26),ze("quiet",59,26,1),S("rect",{class:"solid",x:62,y:15,width:20,
height:22,rx:4})],reasons:({reasons:t=[],effects:e=[]})=>t.some(n=>n>0)?S1(t):_1(t.length,e),precedent:()=>[Mt("quiet",4,
34,80,34),S("rect",{class:"solid",x:12,y:27,width:14,height:14}),S("path",{class:"line quiet",d:"M19 21 C30 9 52 9 62 21"}),
ze("quiet",63,22,1,55),S("rect",{class:"hollow dashed",x:56,y:27,width:14,height:14})],forecast:()=>[Mt("ink",2,16,26,16),
S("path",{class:"line ink dashed",d:"M26 16 C44 16 46 40 76 41"}),ze("ink",80,41,1)],plan:()=>[se(12,26),Mt("ink dashed",
24,26,52,26),ze("ink",56,26,1),S("rect",{class:"hollow dashed",x:60,y:16,width:21,height:20,rx:3})],pair:({signs:t=[]})=>t.
length===2?[se(9,26),Mt("cooperation",20,18,56,18),jo("cooperation",64,18),...vp(20,34,62),se(75,26)]:[se(9,26),...t[0]===
"conflict"?vp(20,26,62):[Mt("cooperation",20,26,56,26),jo("cooperation",64,26)],se(75,26)],position:()=>[se(12,26),Mt("i\
nk",26,26,44,26),S("rect",{class:"hollow",x:46,y:14,width:36,height:24,rx:6}),Mp(64,31,"\xB1")],denied:()=>[S("rect",{class:"\
solid",x:4,y:10,width:5,height:32}),...Ap("",9,10,66,32),Xa(72,11)]},Lp=t=>S("svg",{class:"small-figure",width:_p,height:kp,
viewBox:`0 0 ${_p} ${kp}`,"aria-hidden":"true"},(Object.hasOwn(Ja,t.kind)?Ja[t.kind]:Ja.quoted)(t.figure,t)),se=(t,e,n=8)=>S(
"circle",{class:"solid",cx:t,cy:e,r:n}),Mt=(t,e,n,o,s)=>S("line",{class:`line ${t}`,x1:e,y1:n,x2:o,y2:s}),jo=(t,e,n)=>S(
"path",{class:`head ${t}`,d:`M${e-10} ${n-5.5} L${e} ${n} L${e-10} ${n+5.5} Z`}),ze=(t,e,n,o,s=0)=>S("path",{class:`line\
 ${t}`,d:"M-8 -6 L0 0 L-8 6",transform:`translate(${e} ${n}) rotate(${s}) scale(${o} 1)`}),Mp=(t,e,n)=>S("text",{class:"\
middle",x:t,y:e},n),vp=(t,e,n)=>[Mt("conflict",t,e,n,e),S("line",{class:"line conflict thick",x1:n,x2:n,y1:e-8,y2:e+8})],
$1=(t,e)=>[Mt("conflict",8,t,76,t),S("line",{class:"line conflict thick",x1:e?8:76,x2:e?8:76,y1:t-6,y2:t+6})],Ap=(t,e=2,n=8,o=70,s=36)=>[
S("rect",{class:`hollow ${t&&"dotted"}`,x:e,y:n,width:o,height:s,rx:6}),...[.35,.65].map((r,i)=>Mt("quiet",e+10,n+r*s,e+
o-(i?24:12),n+r*s))],Za=(t,e)=>S("g",{},se(t,e,9),S("text",{class:"middle on-solid",x:t,y:e+4.5},"?")),Xa=(t,e,n=9)=>S("\
g",{},S("circle",{class:"hollow",cx:t,cy:e,r:n}),S("path",{class:"line ink",d:`M${t-n*.7} ${e+n*.7} L${t+n*.7} ${e-n*.7}`})),
O1=()=>[S("path",{class:"hollow",d:"M10 8 H66 a6 6 0 0 1 6 6 V32 a6 6 0 0 1 -6 6 H30 L20 47 V38 H10 a6 6 0 0 1 -6 -6 V14\
 a6 6 0 0 1 6 -6 Z"})],S1=t=>[...t.slice(0,Tp).map((e,n)=>S("rect",{class:"bar",x:2,y:2+n*13,width:Math.max(58-12*Math.max(
e-1,0),12),height:9,rx:2})),Mt("ink",62,26,71,26),ze("ink",73,26,1),se(79,26,5)];function _1(t,e){let n=Math.min(Math.max(
t,1),Tp),o=e.slice(0,3),s=[...Array(n).keys()].map(i=>26+(i-(n-1)/2)*13),r=o.map((i,a)=>26+(a-(o.length-1)/2)*19);return[
...s.flatMap(i=>r.map(a=>S("path",{class:"line quiet thin",d:`M17 ${i} C36 ${i} 34 ${a} 54 ${a}`}))),...s.map(i=>S("rect",
{class:"bar",x:1,y:i-4.5,width:16,height:9,rx:2})),...o.map((i,a)=>S("rect",{class:`hollow ${i?"":"dashed"}`,x:55,y:r[a]-
8,width:27,height:16,rx:3}))]}function Np(t,e,n,o){return vr(t,e,n,o,!0)??k1(t,vr(t,e,n,o,!1),e,n)}var Un=({left:t})=>t+7+4,Wo=({left:t,width:e})=>t-7-
4-e;function vr(t,e,n,o,s){let r=[],i=[];for(let a of t){let c=Un(a)+a.width<=n,l=s&&!c?Math.max(Wo(a),e):a.left-7;if(s&&
!c&&Wo(a)<e)return null;let f=Math.max(a.right,a.left)+7,u=r.findIndex(m=>m+8/2<=l);if(u<0&&(u=r.length),u>=o)return null;
r[u]=s&&c?Math.max(f,Un(a)+a.width+8/2):f,i.push({row:u,words:s?c?Un(a):Wo(a):null})}return i}function k1(t,e,n,o){if(!e)
return null;let s=[];return e.map(({row:r},i)=>{let a=t[i],c=e.findIndex((m,h)=>h>i&&m.row===r),l=c<0?o:t[c].left-7-8,f=Un(
a)+a.width<=l,u=!f&&Wo(a)>=Math.max(s[r]??n,n);return s[r]=Math.max(a.right,a.left,f?Un(a)+a.width:0)+7+8,{row:r,words:f?
Un(a):u?Wo(a):null}})}function Ip(t,e){let n=new Map,o=[];for(let s of t){let r=s.first===null||s.last===null?-1:Ep(e,s.
first);r<0||r!==Ep(e,s.last)?o.push(s):n.set(r,[...n.get(r)??[],s])}return{bins:n,wide:o}}function Ep(t,e){let[n,o]=[0,t.
length];for(;n<o;){let s=n+o>>1;t[s]<=e?n=s+1:o=s}return n-1}var M1=.6,v1={circle:`M${6} 0 A${6} ${6} 0 1 1 ${-6} 0 A${6} ${6} 0 1 1 ${6} 0 Z`,square:"M-5.5 -5.5 H5.5 V5.5 H-5.5 Z",
diamond:"M-7 0 L0 -7 L7 0 L0 7 Z"},tc=t=>v1[x.encodings.signs[t].form];function A1(t){let e=x.encodings.holds[x.names.holds.
indexOf(t)];return cn((e?.dashes??[]).map(n=>n*M1))}function ec({main:t}){let{hold:e,mark:n}=x.statements;return x.names.
marks[n[t]]==="doubted"?"doubted":x.names.holds[e[t]]}function dn(t,e,n,o){let s=x.names.signs[t];return S("g",{class:`f\
orm ${s} ${e==="plain"?"filled":"hollow"}`,transform:`translate(${n} ${o})`},S("path",{d:tc(t),...A1(e)}),e==="denied"&&
S("path",{class:"slash",d:"M-6 6 L6 -6"}),e==="doubted"&&S("text",{class:"doubt",y:4.5},"?"))}var qp=(t,e)=>S("svg",{class:"\
sample",width:18,height:16,viewBox:"-9 -8 18 16","aria-hidden":"true"},dn(t,e,0,0)),T1=()=>S("svg",{class:"sample",width:32,
height:16,viewBox:"-9 -8 32 16","aria-hidden":"true"},Ar(2,-7,21,0),dn(2,"plain",0,0)),Ar=(t,e,n,o)=>S("rect",{class:`da\
ys ${x.names.signs[t]}`,x:e,y:o-7,width:Math.max(n-e,0),height:14,rx:4}),hn=(t,e,...n)=>S("g",{class:"mark",tabindex:0,role:"\
button","aria-label":t,onclick:e,onkeydown:Ri(e)},S("title",{},t),n);function Po(t,e){return e&&t.setAttribute("aria-cur\
rent","location"),t}function Rp(t){let e=[...new Set(t.map(({sign:r})=>r))].sort(),n=new Set(t.map(ec)),o=["not actual",
"denied","hedged","doubted"],s=e.map(r=>[qp(r,"plain"),x.labels.signs[r]]);for(let r of o)n.has(r)&&s.push([qp(2,r),d(`h\
eld_${r.replace(" ","_")}`)]);return t.some(({first:r,last:i})=>r!==i)&&s.push([T1(),d("days_possible")]),s}var sc=480,Bo=26,nc=40,Tr=12,oc=7,Cp=5,Lr=24,L1={done:["neither","solid"],case:["neither","hollow"],offer:["cooperation",
"head cooperation"],answer:["cooperation","head cooperation"],refusal:["conflict","head conflict"]};function jp(t,e){return t===
"bargain"?n=>E1(e,n):t==="spiral"&&e.acts?.length?n=>N1(e,n):null}function E1({ends:t=["",""],there:e="",back:n=[],condition:o=[],
course:s=[]},r){let i=[{words:e,way:"there",look:"cooperation",end:"full"},...n.slice(0,2).map(l=>({words:l,way:"back",look:"\
quiet dashed",end:"open"})),...o.slice(0,2).map(l=>({words:l,way:"none",look:"",end:""}))],a=Pp(t,i,r),c=R1(s,r,a.height+
14);return Wp(r,a.height+14+c.height,[...a.shapes,...c.shapes])}function N1({ends:t=["",""],acts:e=[],restraints:n=[]},o){
let s=e.slice(0,oc).map(([a,c,l],f)=>({words:c,way:a===0?"there":"back",look:"conflict",end:"bar",number:String(f+1),isDoubted:l}));
e.length>oc&&s.push({words:d("and_more",{n:e.length-oc}),way:"none",look:"",end:""});for(let[a,c]of n.slice(0,2))s.push(
{words:d("restraint_by",{who:a})+(c&&`: ${c}`),way:"none",look:"",end:""});let{shapes:r,height:i}=Pp(t,s,o);return Wp(o,
i,r)}var Wp=(t,e,n)=>S("svg",{class:"large-figure",width:t,height:e,viewBox:`0 0 ${t} ${e}`,role:"img","aria-label":d("f\
igure")},n);function Pp(t,e,n){let o=g=>t.map(b=>Math.min(Math.max(Y(b,14,600)+20,64),g)),s=o(Math.min(130,n/5)),r=n-s[0]-
s[1]-2*Tr,i=n<sc||e.some(g=>Y(g.words,13)>Bp(g,r)),a=i?o((n-Tr)/2):s,c=i?nc:Math.max(e.length*Bo,nc),l=i?nc+8:(c-e.length*
Bo)/2,[f,u]=i?[0,n]:[a[0]+Tr,n-a[1]-Tr],m=t.flatMap((g,b)=>{let _=b?n-a[b]:0,$=I1(g,a[b]-12);return[S("rect",{class:"end",
x:_+.5,y:.5,width:a[b]-1,height:c-1,rx:8}),S("text",{class:"middle end-name",y:c/2+5-($.length-1)*9},S("title",{},g),$.map(
(O,v)=>S("tspan",{x:_+a[b]/2,dy:v?18:0},O)))]}),h=e.flatMap((g,b)=>q1(g,f,u,l+b*Bo+Bo/2));return{shapes:[...m,...h],height:i?
l+e.length*Bo:c}}function I1(t,e){if(Y(t,14,600)<=e)return[t];let n=t.split(" "),o=n.length;for(;o>1&&Y(n.slice(0,o).join(
" "),14,600)>e;)o--;let s=n.slice(o).join(" ");return[_t(n.slice(0,o).join(" "),e,14,600),...s?[_t(s,e,14,600)]:[]]}var Bp=({
way:t,number:e,isDoubted:n},o)=>o-(t==="none"?0:60)-(e?16:0)-(n?24:0);function q1({words:t,way:e,look:n,end:o,number:s,isDoubted:r},i,a,c){
let l=i+(s?16:0),f=Bp({words:t,way:e,look:n,end:o,number:s,isDoubted:r},a-i),u=Y(t,13)>f?12:13,m=_t(t,f,u),h=Y(m,u)+(r?24:
0),[g,b]=[(l+a-h)/2-8,(l+a+h)/2+8],_={class:u<13?"row-words small":"row-words",x:g+8,y:c+4.5},$=S("text",_,S("title",{},
t),m);if(e==="none")return[$];let O=e==="there"?a-1:l+1,v=e==="there"?-1:1;return[s?S("text",{class:"row-number",x:i,y:c+
4.5},s):null,S("line",{class:`line ${n}`,x1:l+(e==="back"&&o==="full"?9:1),x2:g,y1:c,y2:c}),S("line",{class:`line ${n}`,
x1:b,x2:a-(e==="there"&&o==="full"?9:1),y1:c,y2:c}),o==="full"&&jo(n,O,c),o==="open"&&ze(n.replace("dashed",""),O,c,-v),
o==="bar"&&S("line",{class:`line ${n} thick`,x1:O+v,x2:O+v,y1:c-7,y2:c+7}),$,r&&Za(b-17,c)].filter(M=>M instanceof SVGElement)}
function R1(t,e,n){let o=e<sc?Cp:Math.min(Cp,Math.floor(e/110)),s=[["",d("and_more",{n:t.length-o+1}),"none"]],r=t.length>
o?[...t.slice(0,o-1),...s]:t;return r.length?e<sc?C1(r,e,n):j1(r,e,n):{shapes:[],height:0}}function C1(t,e,n){let o=[S("\
line",{class:"line quiet thin",x1:8,x2:8,y1:n+11,y2:n+t.length*Lr-11})],s=t.flatMap(([r,i,a],c)=>{let l=n+c*Lr+Lr/2,f=[r,
i].filter(Boolean).join(": ");return[Fp(a,8,l),S("text",{class:"row-words",x:24,y:l+4.5},_t(f,e-24,13))]});return{shapes:[
...o,...s],height:t.length*Lr}}function j1(t,e,n){let o=e/t.length,s=n+26,r=[S("line",{class:"line quiet thin",x1:0,x2:e,
y1:s,y2:s})],i=1;for(let[a,[c,l,f]]of t.entries()){let u=(a+.5)*o,m=B1(l,o-10);i=Math.max(i,m.length),r.push(S("text",{class:"\
middle when",x:u,y:n+12},S("title",{},c),_t(c,o-10,12,600)),Fp(f,u,s),...m.map((h,g)=>S("text",{class:"middle what",x:u,
y:s+22+g*15},h))),a&&W1(t[a-1][0],c)&&r.push(P1(a*o,s))}return{shapes:r,height:38+i*15}}function W1(t,e){let[n,o]=[t,e].
map(s=>Number(/\d{4}/.exec(s)?.[0]??Number.NaN));return o-n>1}var P1=(t,e)=>S("g",{},S("rect",{class:"gap",x:t-7,y:e-3,width:14,
height:6}),S("path",{class:"line quiet thin",d:`M${t-6} ${e+7} l5 -14 M${t+1} ${e+7} l5 -14`}));function B1(t,e){if(Y(t)<=
e)return[t];let n=t.split(" "),o=n.length-1;for(;o>1&&Y(n.slice(0,o).join(" "))>e;)o--;return[_t(n.slice(0,o).join(" "),
e),_t(n.slice(o).join(" "),e)]}function Fp(t,e,n){let[o,s]=L1[t]??[];if(!o)return S("path",{class:"line quiet",d:`M${e} ${n-
6} V${n+6}`});let r=tc(x.names.signs.indexOf(o));return S("path",{class:s,d:r,transform:`translate(${e} ${n})`})}var Dp=10,Fo="";async function zp(t){let{lack:e,cards:n}=await gs(),o=n.flatMap(s=>s.findings);L(t,zt(p("h2",{class:"pag\
e-title"},d("findings_title")),p("p",{class:"quiet"},E(o.length,"finding"),". ",d("findings_help")),x.without_words>0&&p(
"p",{class:"quiet"},F1()),e&&p("p",{},e),n.length===1&&n[0].article===null?U1(n[0]):p("div",{class:"findings"},n.map(D1))))}
function F1(){let t=x.keys.length;return d("words_left_out_many",{n:N(t-x.without_words),of:N(t)})}function D1({article:t,
title:e,about:n,findings:o,more:s,lack:r}){let[i,...a]=o,c=i&&jp(i.kind,i.figure);return p("section",{class:"finding-car\
d","aria-label":e},p("div",{class:"card-head"},p("h3",{lang:x.articles.find(({id:l})=>l===t)?.language},e),p("p",{class:"\
quiet"},n)),r&&p("p",{class:"finding"},r),c&&z1(i,c),(c?a:o).map(Hp),Qp(s),t!==null&&H1(t))}var z1=(t,e)=>p("div",{class:"\
finding lead"},Gp(t),Up(t),Op(e),Vp(t),Kp(t)),Hp=t=>p("div",{class:"finding row"},Lp(t),p("div",{},Gp(t),Up(t),Vp(t),Kp(
t))),Gp=({title:t,counts:e})=>p("p",{class:"numbers"},p("strong",{},t),e.map(([n,o,s])=>[" \xB7 ",G(n,Gn(x,s),t),` ${o}`])),
Up=t=>p("p",{class:"sentence"},R(t.sentence.map(([e,n,o])=>n==="entity"?rt(e,o&&$e(o)):e),()=>k(G1(t)),{class:"link whol\
e"}));function Vp(t){let[e]=Gn(x,[t.quote.statement]),{language:n}=x.articles.find(({id:s})=>s===t.quote.article)??{},o=je(
t.quote.text);return p("blockquote",{lang:n},e===void 0?o:R(o,()=>xt(e)))}var Kp=t=>t.remarks.length>0&&p("p",{class:"nu\
mbers"},t.remarks.join("; "));function Qp(t){let e=Object.entries(t),n=e.reduce((s,[,r])=>s+r,0),o=e.map(([s,r],i)=>[i?"\
, ":": ",d("findings_by",{n:N(r)})," ",p("code",{},s)]);return n>0&&p("p",{class:"card-foot"},E(n,"more_finding"),o,".")}
function H1(t){let e=x.articles.findIndex(({id:s})=>s===t),n=he(x.statements.article,e).filter(s=>x.statements.aside[s]!==
ci),o=be(n.length,"all_statements",{statements:E(n.length,"statement")});return p("p",{class:"card-foot"},n.length>0&&[R(
o,()=>V(n,o))," \xB7 "],R(d("the_argument"),()=>k({tab:"arguments",article:t,about:null}))," \xB7 ",R(d("the_article"),()=>k(
{tab:"article",article:t,open:null})))}function G1({kind:t,figure:e,quote:n}){let{article:o}=n,s=`statement:${n.statement}`;
return t==="bargain"||t==="precedent"?{tab:"bargains",open:s}:e.pair?{tab:"timeline",level:"country",pair:e.pair,open:Ce(
e.pair)}:t==="reasons"||t==="main cause"?{tab:"arguments",article:o,about:null,open:s}:e.sources?.length?{tab:"compare",
according_to:["authors"],compared_with:[`of:${e.sources[0]}`],modes:null,polarities:null,open:s}:{tab:"article",article:o,
open:s}}function U1({title:t,findings:e,more:n,lack:o}){let s=p("div",{class:"finding-card"}),r=()=>{let i=Sp(x,e,w.findings,
Fo),a=w.find?i.length:Dp*(1+w.more);L(s,p("div",{class:"card-head"},p("h3",{},t),p("p",{class:"quiet"},d("findings_chose\
n",{n:N(i.length),of:N(e.length)}))),i.slice(0,a).map(Hp),!i.length&&p("p",{class:"finding"},o||d("no_finding")),i.length>
a&&p("p",{class:"card-foot"},T(d("more",{n:N(Math.min(Dp,i.length-a))}),()=>k({more:w.more+1}))),i.length<=a&&Qp(n))};return[
Fo=""]=Mr(w.findings,"words"),r(),[p("div",{class:"line finding-choice"},V1(r),Qa.map(i=>K1(i,e))),s]}var V1=t=>p("input",
{type:"search",value:Fo,placeholder:d("finding_words"),"aria-label":d("finding_words"),oninput:e=>{Fo=e.target.value,t()},
onchange:()=>Yp("words",Fo.trim())});function K1(t,e){let n=new Map;for(let r of e)for(let i of Ya(x,r,t))n.set(i,(n.get(
i)??0)+1);let o=[...n].map(([r,i])=>[r,`${Q1(t,r,e)} (${N(i)})`]).sort(([r,i],[a,c])=>t==="year"?r.localeCompare(a):i.localeCompare(
c)),[s=""]=Mr(w.findings,t);return o.length>1&&Q(d(`finding_${t}`),[["",d(`finding_${t}`)],...o],s,r=>Yp(t,r))}function Q1(t,e,n){
if(t==="article")return x.articles.find(({id:s})=>s===e)?.title??e;if(t==="year")return e;let[o]=n.flatMap(({sentence:s})=>s).
find(([,,s])=>s===e)??[e];return F(o)}function Yp(t,e){let n=(w.findings??[]).filter(s=>!s.startsWith(`${t}:`)),o=e?[...n,
`${t}:${e}`]:n;return k({findings:o.length?o:null,more:0})}var Jp="found";function Xp(t){if(typeof Highlight<"u"&&CSS.highlights.delete(Jp),!w.find)return;let[e="",n=""]=w.find.map(
kt),o=Y1(t),{plain:s,places:r}=Ua(o.map(({data:l})=>l).join("")),i=Math.max(0,s.indexOf(n)),a=s.indexOf(e,i)>=0?[e]:e.split(
" "),c=(e?a:[n]).flatMap(l=>{let f=s.indexOf(l,i);return f<0?[]:J1(o,r[f],r[f+l.length])});c.length&&(typeof Highlight<"\
u"&&CSS.highlights.set(Jp,new Highlight(...c)),c[0].startContainer.parentElement?.scrollIntoView({block:"center"}))}function Y1(t){
let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),n=[];for(;e.nextNode();){let o=e.currentNode;o.parentElement?.closest(
"select, .number-mark")||n.push(o)}return n}function J1(t,e,n){let o=document.createRange(),s=0;for(let r of t){let i=s+
r.data.length;if(s<=e&&e<i&&o.setStart(r,e-s),s<n&&n<=i)return o.setEnd(r,n-s),[o];s=i}return[]}var X1=40,Z1=100;function td(t,e){let{level:n}=t,o=ae(t),s=t$(t,o),r=s.filter(({nodes:m})=>m.length>1),i=s.reduce((m,{nodes:h})=>m+
h.length,0),a=new Set(e.unfolded??(i>X1?[]:r.map(({id:m})=>m))),c=Z1*(1+e.more),l=ed(s,c,"").flatMap(m=>e$(t,m,a,c)),f=new Int32Array(
n.nodes.length).fill(-1);for(let[m,{nodes:h}]of l.entries())for(let g of h)f[g]=m;let u=n$(t,o,f,l.length);return{entries:l,
folding:r.map(({id:m})=>m),unfolded:r.map(({id:m})=>m).filter(m=>a.has(m)),rows:Zp(u.map(([m])=>m)),columns:Zp(u.map(([,
m])=>m)),cells:u.map(([m,h,g])=>o$(t,m,h,g))}}var Zp=t=>[...new Set(t)].sort((e,n)=>e-n);function t$({facts:t,level:e,nodes:n,
chosen:o,state:s},r){let i=new Map,a=new Map,c=u=>e.nodes[u].country??e.nodes[u].actor;for(let u of r){for(let m of[u.a,
u.b]){let h=c(m);i.set(h,(i.get(h)??new Set).add(m))}for(let m of new Set([c(u.a),c(u.b)])){let h=a.get(m)??[];a.set(m,h);
for(let g of u.rows)h.push(g)}}let l=u=>n.weightOf(u);return[...i].map(([u,m])=>({id:u,nodes:[...m].sort((h,g)=>l(g)-l(h)||
h-g),weight:gt(t,a.get(u)??[],o,s.count)})).sort((u,m)=>m.weight-u.weight||(u.id<m.id?-1:1))}function ed(t,e,n){if(t.length<=
e+1)return t;let o=t.slice(e).flatMap(({nodes:s})=>s);return[...t.slice(0,e),{id:n,nodes:o,weight:0}]}function e$({level:t},{
id:e,nodes:n},o,s){if(e==="")return[{kind:"rest",id:e,group:null,nodes:n}];if(n.length===1)return[{kind:"actor",id:t.nodes[n[0]].
actor,group:null,nodes:n}];if(!o.has(e))return[{kind:"group",id:e,group:null,nodes:n}];let r=n.map(i=>({id:t.nodes[i].actor,
nodes:[i],weight:0}));return ed(r,s,"").map(i=>({...i,kind:i.id?"actor":"rest",group:e}))}function n$({facts:t},e,n,o){let s=new Map,
r=(i,a)=>{let c=s.get(i)??new Set;s.set(i,c);for(let l of a)c.add(l)};for(let{a:i,b:a,rows:c}of e){r(n[i]*o+n[a],c);let l=i===
a?[]:Ts(t,c);l.length&&r(n[a]*o+n[i],l)}return[...s].sort(([i],[a])=>i-a).map(([i,a])=>[Math.floor(i/o),i%o,[...a]])}function o$(t,e,n,o){
let{facts:s,chosen:r,state:i}=t,[a,c,l]=Dl(t,o);return{row:e,column:n,rows:o,number:gt(s,o,r,i.count),signs:[a,c,l],together:Ts(
s,o).length>0}}var rc=t=>{let[e,n]=String(t.dataset.at).split(" ");return[Number(e),Number(n)]},nd=t=>[...t.querySelectorAll("[data-at]")],
s$={ArrowRight:[1,1],ArrowLeft:[1,-1],ArrowDown:[0,1],ArrowUp:[0,-1]};function od(t,e){let n=t.target instanceof Element?
t.target.closest("[data-at]"):null,o=s$[t.key];if(!n||!o)return;t.preventDefault();let[s,r]=o,i=rc(n),a=nd(e).map(c=>({spot:c,
at:rc(c)})).filter(({at:c})=>c[1-s]===i[1-s]&&(c[s]-i[s])*r>0).sort((c,l)=>(c.at[s]-l.at[s])*r);a.length&&sd(e,a[0].spot)}
function sd(t,e){ad(t,e),e.focus()}function rd(t,e){let n=nd(t).find(o=>o.dataset.group===e);n&&sd(t,n)}function id({target:t,
type:e},n,o,{rows:s,columns:r,cells:i},a){let c=t instanceof Element?t.closest("td, th")?.querySelector("[data-at]"):null;
for(let h of n.querySelectorAll(".lit"))h.classList.remove("lit");if(o.hidden=!c,!c)return;let[l,f]=rc(c);e==="focusin"&&
ad(n,c),c.closest("tr")?.classList.toggle("lit",l>=0);let u=n.querySelector(`[data-at="-1 ${f}"]`)?.closest("th");o.hidden=
f<0||!u,u&&f>=0&&(u.classList.add("lit"),[o.style.left,o.style.width]=[`${u.offsetLeft}px`,`${u.offsetWidth}px`]);let m=i.
find(h=>h.row===s[l]&&h.column===r[f]);m&&a(m)}function ad(t,e){for(let n of t.querySelectorAll("[data-at][tabindex='0']"))
n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0")}var ic={acts:"act",statements:"statement",articles:"article"},Er=["cooperation","conflict","neither"],[fd,r$,i$,a$]=[22,
4,18,8];function ud(t,e,n,o){let{entries:s,rows:r,columns:i,cells:a}=e,c=Math.max(...a.map(j=>j.number)),l={shown:t,matrix:e,
names:n,fold:o,largest:c},f=e.unfolded.length>0,u=`${fd+i$+a$*N(c).length}px`,m=new Map(i.map((j,z)=>[j,z])),h=new Map(r.
map(j=>[j,[]]));for(let j of a)h.get(j.row)?.push(j);let g=r.map((j,z)=>p("tr",{},cd(l,r,z,"row"),c$(l,h.get(j)??[],z,m))),
b=f?2:1,_=p("td",{class:"corner",colspan:b,rowspan:b},d("matrix_corner")),$=i.map((j,z)=>cd(l,i,z,"col")),O=j=>s[i[j]].group!==
null,v=$.flatMap((j,z)=>O(z)?j.slice(0,-1):j),M=$.flatMap((j,z)=>O(z)?j.slice(-1):[]),I=i.map(()=>p("col",{class:"cells"})),
C=p("table",{class:`matrix${f?" grouped":""}`,role:"grid","aria-label":d("tab_matrix")},p("colgroup",{},f&&p("col",{class:"\
brackets"}),p("col",{class:"names"}),I),p("thead",{},p("tr",{},_,v),M.length>0&&p("tr",{},M)),p("tbody",{},g));return C.
style.setProperty("--cell",u),C.querySelector("td [data-at]")?.setAttribute("tabindex","0"),C}function cd({shown:t,matrix:{
entries:e,unfolded:n},names:o,fold:s},r,i,a){let{kind:c,id:l,group:f}=e[r[i]],u=a==="row",m=(I,C)=>u?{rowspan:I,colspan:C}:
{colspan:I,rowspan:C},h=I=>u?`${i} ${I}`:`${I} ${i}`,g={actor:()=>nt(l),group:()=>s(l),rest:()=>k({more:w.more+1})}[c],b=o[r[i]],
_=ld(b,u$(t,e[r[i]]),g,h(-1),c==="group"?{"aria-expanded":"false","data-group":l}:{}),$=p("th",{scope:a,class:`${c} ${a}`,
...m(1,n.length&&f===null?2:1)},_);if(f===null||i>0&&e[r[i-1]].group===f)return[$];let O=r.filter(I=>e[I].group===f).length,
v=pd(t,f),M=ld(v,$t(f),()=>s(f),h(-2),{"aria-expanded":"true","data-group":f});return[p("th",{scope:`${a}group`,class:`b\
racket ${a}${O>1?"":" of-one"}`,...m(O,1)},M),$]}function ld(t,e,n,o,s){let r=s["aria-label"]??t;return R(rt(t,e),n,{title:r,
"aria-label":r,tabindex:-1,"data-at":o,...s})}function c$(t,e,n,o){let s=[],r=0,i=a=>a>r&&s.push(p("td",{colspan:a-r}));
for(let a of e){let c=o.get(a.column)??0;i(c),s.push(p("td",{class:"cell"},l$(t,a,`${n} ${c}`))),r=c+1}return i(o.size),
s}function l$({shown:t,matrix:{entries:e},names:n,largest:o},s,r){let i=yt([n[s.row],n[s.column]]),a=p("span",{class:`sq\
uare${s.together?" together":""}`},Er.map((l,f)=>s.signs[f]>0&&ac(l,s.signs[f]))),c=Math.max(r$,fd*Math.sqrt(s.number/o));
return[a.style.width,a.style.height]=[`${c}px`,`${c}px`],R([p("span",{class:"room"},a),N(s.number)],()=>f$(t,e,s,i),{"ar\
ia-label":`${i}: ${lc(s)}`,"aria-describedby":"matrix-says",tabindex:-1,"data-at":r})}function ac(t,e=1){let n=p("span",
{class:t});return n.style.flexGrow=String(e),n}var cc=t=>x.labels.signs[x.names.signs.indexOf(t)];function lc({number:t,
signs:e,together:n}){let o=Er.flatMap((s,r)=>e[r]>0?[`${N(e[r])} ${cc(s)}`]:[]);return`${E(t,ic[w.count])} (${Jt(o)}${n?
`; ${d("matrix_together")}`:""})`}function f$(t,e,{row:n,column:o,rows:s},r){let[i,a]=[e[n],e[o]];if(i.kind!=="actor"||a.
kind!=="actor")return V(Rt(t,s),r);let[c,l]=[i.nodes[0],a.nodes[0]];return t.pairs.has(c*t.level.nodes.length+l)?bt(c,l):
bt(l,c)}var md=({level:t},e)=>t.numbers.has(e)||e in t.countries||ce(e)!==null;function pd({level:t},e){let n=t.numbers.
get(e);if(n!==void 0)return D(t,n);let o=ce(e);return o?Z(o):t.countries[e]??e}var u$=({level:t},{kind:e,id:n,nodes:o})=>e===
"actor"?jt(t,o[0]):e==="group"?$t(n):null;function dd(t,{kind:e,id:n,nodes:o}){return e==="actor"?D(t.level,o[0]):e==="r\
est"?d("matrix_rest",{n:N(o.length)}):d("matrix_group",{name:pd(t,n),n:N(o.length)})}var m$=5,hd=[];async function gd(t){let e=[y,w.unfolded,w.more,w.language];if(t.querySelector(".matrix")&&e.every((f,u)=>f===
hd[u]))return;let n=ss(y),o=td(n,w);if(o.folding.every(f=>md(n,f))||await H(),hd=e,!o.cells.length){L(t,p("div",{class:"\
sheet"},p("p",{},De())));return}let s=o.entries.map(f=>dd(n,f)),i=ud(n,o,s,f=>d$(t,o,f)),a=p("div",{class:"band",hidden:!0}),
c=p("p",{class:"matrix-sentence"},p("span",{class:"quiet"},d("matrix_keys"))),l=f=>g$(c,s,f);for(let f of["mouseover","f\
ocusin"])i.addEventListener(f,u=>id(u,i,a,o,l));i.addEventListener("keydown",f=>od(f,i)),L(t,p("div",{class:"sheet matri\
x-sheet"},p("p",{class:"quiet"},Pt(n)," ",G(d("show_quotes"),fe(n).statements,d("based_on_drawn"))),p("div",{class:"matr\
ix-tools"},p$(o),h$(o)),c,p("div",{class:"matrix-scroll"},p("div",{},i,a))))}function p$({folding:t,unfolded:e}){return[
e.length<t.length&&T(d("unfold_all"),()=>k({unfolded:t})),e.length>0&&T(d("fold_all"),()=>k({unfolded:[]}))]}async function d$(t,{
unfolded:e},n){let o=e.includes(n);await k({unfolded:o?e.filter(s=>s!==n):[...e,n]}),rd(t,n)}function h$({cells:t}){let e=Er.
flatMap((o,s)=>t.some(({signs:r})=>r[s])?[o]:[]),n=(o,s)=>p("span",{class:`square ${s}`},ac(o));return p("p",{class:"mat\
rix-legend"},e.map(o=>p("span",{},n(o,""),o==="neither"?d("matrix_neither"):cc(o))),t.some(({together:o})=>o)&&p("span",
{},n("","together"),d("matrix_together")),p("span",{class:"quiet"},d("matrix_help",{what:be(2,ic[w.count])})))}function g$(t,e,n){
let o=Bt(x,n.rows),s=o.slice(0,m$).map(on),r=o.length>s.length?[d("and_more",{n:o.length-s.length})]:[];L(t,p("strong",{},
yt([e[n.row],e[n.column]])),` ${lc(n)}: `,p("span",{id:"matrix-says"},[...s,...r].join("; ")))}var[w$,x$,b$]=[8,30,12],y$=5;function wd(t,e){let n=matchMedia("(min-width: 901px)").matches;return Tt.map(o=>{let s=t.get(
o)??new Map,r=e.get(o)??new Set;return s.size<2&&!r.size?null:$$(o,s,r,r.size>0||n&&s.size<=y$)})}function $$(t,e,n,o){let s=[
...new Set([...n,...e.keys()])].map(g=>({value:g,label:_$(t,g),number:e.get(g)??0})).sort((g,b)=>Number(n.has(b.value))-
Number(n.has(g.value))||b.number-g.number||g.label.localeCompare(b.label)),r=p("div",{class:"facet-values"}),i=d(`facet_${t}`),
[a,c]=[w$,""],l=()=>{let g=s.filter(({label:b})=>b.toLocaleLowerCase().includes(c));L(r,g.slice(0,a).map(({value:b,label:_,
number:$})=>ft([rt(_,S$(t,b)),p("span",{class:"quiet"},` ${N($)}`)],n.has(b),O=>O$(t,b,O))),g.length>a&&T(d("more",{n:N(
g.length-a)}),f))},f=()=>{a+=x$,l()},u=g=>{c=g.trim().toLocaleLowerCase(),l()};l();let m=s.length>b$&&p("input",{type:"s\
earch",placeholder:d("facet_search"),"aria-label":`${d("facet_search")}: ${i}`,oninput:g=>u(g.target.value)}),h=n.size||
s.length;return p("details",{class:"facet",open:o},p("summary",{},i,p("span",{class:"quiet"},` ${N(h)}${n.size?" \u2022":
""}`)),m,r)}function O$(t,e,n){let o=`${t}:${e}`,s=(w.facets??[]).filter(i=>i!==o),r=n?[...s,o]:s;return k({facets:r.length?
r:null,more:0})}function S$(t,e){if(t==="article")return x.articles.find(({id:o})=>o===e)?.language;let n=t==="actor"||t===
"target"?y.level.numbers.get(e):void 0;return n===void 0?null:jt(y.level,n)}function _$(t,e){let{names:n,labels:o}=x;switch(t){case"\
actor":case"target":return Mn(e);case"relation":return nn(x.relations.find(({id:s})=>s===e)?.verb??e);case"type":return e===
ro?d("no_quad_class"):o.quad_classes[n.quad_classes.indexOf(e)]??e;case"source":return Wt([e]);case"mode":return o.modes[n.
modes.indexOf(e)]??e;case"certainty":return o.certainties[n.certainties.indexOf(e)]??e;case"article":return x.articles.find(
({id:s})=>s===e)?.title??e}}var fc=4,uc=t=>(w.columns??[]).find(e=>e.startsWith(`${t}:`))?.slice(t.length+1)??"",mc=(t,e)=>t.toLocaleLowerCase().includes(
e.toLocaleLowerCase());function xd(t){let{level:e}=t,n=new Map,o=f=>{let u=n.get(f)??ge(t,f);return n.set(f,u),u},s=({a:f,
b:u})=>yt([D(e,f),D(e,u)]),r=f=>{let u=Rt(t,f.rows);return yd(u.find(m=>mc(Dt(m),uc("quote")))??u[0])},i=(f,u,m)=>({name:f,
isText:!0,value:u,cell:m}),a=(f,u)=>({name:f,isText:!1,value:u,cell:m=>G(u(m),o(m).statements,s(m))}),c=f=>u=>D(e,u[f]),
l=f=>u=>R(Ft(e,u[f]),()=>bt(u.a,u.b));return[i("actor",c("a"),l("a")),i("label",f=>Se(x,f.rows),f=>k$(Bt(x,f.rows).map(on))),
i("target",c("b"),l("b")),i("quote",f=>Rt(t,f.rows).map(Dt).join(`
`),r),{name:"weight",isText:!1,value:f=>f.weight,cell:f=>N(f.weight)},{...a("acts",f=>o(f).acts),cell:f=>G(o(f).acts,uo(
o(f)),s(f))},{name:"quad_classes",isText:!1,value:f=>M$(o(f)),cell:f=>v$(o(f),s(f))},a("statements",f=>o(f).statements.length),
a("articles",f=>o(f).articles.size),a("sources",f=>o(f).sources.size)]}function bd(t){let{level:e,chosen:n}=t,o=new Map(
Ct(n,n.inside.keys()).map((l,f)=>[l,f])),s=q().statements,r=l=>f=>f[l]>=0?D(e,f[l]):ee(s.get(f.at)[l==="a"?"s":"o"]),i=l=>f=>{
let u=f[l];return u>=0?R(Ft(e,u),()=>nt(e.nodes[u].actor)):rt(r(l)(f),un(s.get(f.at)[l==="a"?"s":"o"]))},a=({at:l})=>et(
l).title;return[{name:"when",isText:!0,value:({at:l})=>Cs(s.get(l)),order:({at:l})=>o.get(l)??0},{name:"actor",isText:!0,
value:r("a"),cell:i("a")},{name:"relation",isText:!0,value:({at:l})=>it(l).label},{name:"target",isText:!0,value:r("b"),
cell:i("b")},{name:"quote",isText:!0,value:({at:l})=>Dt(l),cell:({at:l})=>yd(l)},{name:"held",isText:!0,value:({at:l})=>To(
l).join("; ")},{name:"article",isText:!0,value:a,cell:l=>R(rt(a(l),et(l.at).language),()=>Es(x.statements.article[l.at],
l.at))}]}function k$(t){let e=p("bdi",{},t.slice(0,fc).join("; "));if(t.length<=fc)return e;let n=()=>{e.textContent=t.join(
"; "),o.remove()},o=R(` ${d("and_more",{n:t.length-fc})}`,n);return[e,o]}var yd=t=>[p("q",{dir:"auto",lang:et(t).language},
R(Dt(t),()=>xt(t))),p("span",{class:"quiet",dir:"ltr"},` ${de(et(t))}`)],M$=({byQuadClass:t})=>t.reduce((e,n,o)=>e+(ue(x,
o)==="cooperation"?n:-n),0);function v$({byQuadClass:t,quadClasses:e},n){let o=x.labels.quad_classes.map((s,r)=>t[r]>0&&
p("span",{class:`quad-class ${ue(x,r)}`},G(t[r],e[r],`${n}, ${s}`),` ${s}`));return o.some(Boolean)?o:"\u2013"}var A$={ties:"-weight",statements:"when"},$d=[];async function Od(t){let{rows:e,facets:n,columns:o,sort:s,more:r,language:i}=w,
a=[y,e,n,o,s,r,i];if(t.querySelector(".table-view")&&a.every((b,_)=>b===$d[_]))return;await H(),$d=a;let c=ss(y),l=dl(c,
e),{units:f,counts:u}=hl(c,l,n),m=p("div",{class:"facets","aria-label":d("facets"),role:"group"}),h=t.querySelector(".fa\
cets");L(m,wd(u,rs(n))),h&&Ms(m,ks(h));let g=e==="ties"?E$(c,l,f):N$(c,l,f);L(t,p("div",{class:"sheet table-view"},m,p("\
div",{class:"table-main"},T$(c),g)))}function T$(t){let{facets:e,columns:n,rows:o}=w,s=e?pi(x,e):{},r=si.map(a=>T(d(`row\
s_${a}`),()=>k({rows:a,sort:null,columns:null,more:0}),{"aria-pressed":String(a===o)})),i=o==="ties"?[Pt(t)," ",G(d("sho\
w_quotes"),fe(t).statements,d("based_on_drawn"))]:Be();return[p("p",{class:"quiet"},i),p("div",{class:"table-tools"},p("\
div",{class:"choices",role:"group","aria-label":d("rows")},r),(e||n)&&T(d("remove_facets"),()=>k({facets:null,columns:null,
more:0})),Object.keys(s).length>0&&T(d("apply_facets"),()=>k({...s,facets:L$(e??[]),more:0}),{title:d("apply_facets_help")}))]}
function L$(t){let e=t.filter(n=>!Object.keys(pi(x,[n])).length);return e.length?e:null}function E$(t,e,n){let{level:o,chosen:s}=t,
r=n.map(({row:c})=>c),i=[...bn(x,o,r,s,t.state.count).values()],a=new Set(e.map(({a:c,b:l})=>c*o.nodes.length+l)).size;return Sd(
xd(t),i,a,"tie",c=>c.key)}var N$=(t,e,n)=>Sd(bd(t),n,e.length,"statement",({at:o})=>o);function Sd(t,e,n,o,s){let r=new Map(
t.map(({name:$})=>[$,uc($)])),i=e.filter($=>t.every(O=>q$(O,$,r.get(O.name)??""))),a=t.some(({name:$})=>$===w.sort?.replace(
/^-/,""))?w.sort:A$[w.rows],c=!!a?.startsWith("-"),l=t.find(({name:$})=>$===a?.replace(/^-/,"")),f=l?.order??l?.value??s,
u=i.map($=>({row:$,value:f($)})).sort(($,O)=>(c?-1:1)*I$($.value,O.value)||s($.row)-s(O.row)),{drawn:m,next:h}=pl(u.length,
w.more),g=t.map($=>R$($,l===$&&(c?"descending":"ascending"))),b=t.map($=>p("td",{},C$($,r.get($.name)??""))),_=d("table_\
shown",{n:N(m),of:N(u.length),total:E(n,o)});return[p("p",{class:"quiet",role:"status"},_),p("div",{class:"table-scroll",
tabindex:0,role:"region","aria-label":d("tab_table")},p("table",{class:"listed"},p("thead",{},p("tr",{},g),p("tr",{class:"\
filters"},b)),p("tbody",{},u.slice(0,m).map(({row:$})=>j$(t,$)))),!u.length&&p("p",{},n?d("nothing_fits"):De()),h>0&&T(d(
"more",{n:N(h)}),()=>k({more:w.more+1})),!h&&u.length>m&&p("p",{class:"quiet"},d("table_most")))]}var I$=(t,e)=>typeof t==
"number"?t-Number(e):t.localeCompare(String(e));function q$({isText:t,value:e},n,o){return o?t?mc(String(e(n)),o):!(Number(
e(n))<Number(o)):!0}function R$({name:t,isText:e},n){let o=n?n==="ascending":!e;return p("th",{scope:"col","aria-sort":n||
"none",class:e?"":"num"},R(d(`column_${t}`),()=>k({sort:`${o?"-":""}${t}`})),n&&(n==="descending"?" \u2193":" \u2191"))}
function C$({name:t,isText:e},n){let o=r=>{let i=(w.columns??[]).filter(c=>!c.startsWith(`${t}:`)),a=r.trim()?[...i,`${t}\
:${r.trim()}`]:i;return k({columns:a.length?a:null,more:0})},s=d(e?"column_contains":"column_at_least");return p("input",
{type:e?"search":"number",value:n,placeholder:e?"\u2026":"\u2265","aria-label":`${d(`column_${t}`)}: ${s}`,onchange:r=>o(
r.target.value)})}var j$=(t,e)=>p("tr",{},t.map(({name:n,isText:o,value:s,cell:r},i)=>p(i?"td":"th",{scope:i?null:"row",
class:o?n:"num"},r?r(e):p("bdi",{},s(e)))));function Do(){let t=dt(),e=Js(),{stops:n,undated:o}=t?bo():{stops:[],undated:0};return p("div",{class:"play",role:"group",
"aria-label":d("play_acts")},T(`\u25C0 ${d("date_before")}`,()=>ta(-1),{disabled:!t||!En(n,-1)}),T(d(e?"pause":"play"),e?
Pf:Wf,{"aria-pressed":String(e)}),T(`${d("date_next")} \u25B6`,()=>ta(1),{disabled:t&&!En(n,1)}),t&&T(d("whole_period"),
Xs),p("span",{class:"quiet","aria-live":"polite"},t&&W$(t,n),o>0&&` ${d("play_undated",{acts:E(o,"act")})}`))}function W$({
first:t,last:e},n){let o=n.findIndex(a=>a.first===t&&a.last===e),s=kn(t,e);if(o<0)return`${d("nothing_at_date")} (${s})`;
let[r,i]=[o+1,n.length].map(N);return d("play_at",{n:r,of:i,acts:E(n[o].acts,"act"),when:s})}function _d(t,e){let{act:n}=t.facts.statements,o=new Map(e.map(f=>[n[f.main],f])),s=pc(t).map(f=>f.map(u=>o.get(u))),r=new Set(
s.flat().filter(f=>f!==void 0&&!Zt(f))),i=s.filter(f=>f.every(u=>u&&r.has(u))),a=new Map;for(let[f,u]of i)a.set(f,a.get(
f)??[]),a.set(u,[...a.get(u)??[],f]);let c=new Map,l=f=>{let u=c.get(f);if(u!==void 0)return u;let m=1+Math.max(0,...(a.
get(f)??[]).map(l));return c.set(f,m),m};for(let f of e)a.has(f)&&l(f);return c}function pc({facts:t,state:e}){if(!t.orders.
length)return[];let{inside:n,main:o}=Et(t,es(e),Lt(e)),{act:s,relation:r}=t.statements,i=l=>n[l]===1&&s[l]>=0&&mt(t,l)&&
t.relations[r[o[l]]].deed,a=new Map;for(let[l,f,u]of t.orders)!n[l]||!mt(t,l)||!i(f)||!i(u)||s[f]===s[u]||a.set(s[f],(a.
get(s[f])??new Set).add(s[u]));let c=new Map([...a.keys()].map(l=>[l,P$(a,l)]));return[...c].flatMap(([l,f])=>[...f].filter(
u=>!c.get(u)?.has(l)).map(u=>[l,u]))}function P$(t,e){let n=new Set(t.get(e));for(let o of n)for(let s of t.get(o)??[])n.
add(s);return n}var zo=40,kd=14,dc=10,B$=45,F$=.2,Md=90,D$=400,Nr=class{constructor(e,n,o){let s=e.flatMap(({first:i,last:a})=>[i,a]).filter(
i=>i!==null),r=[...new Set(s)].sort((i,a)=>i-a);this.left=n,this.right=o,this.stretches=G$(z$(r,e,Math.floor((o-n)/(Md+zo))),
n,o)}x(e){let[n]=this.stretches,o=this.stretches[this.stretches.length-1];if(e<n.from)return this.left;if(e>o.to)return this.
right;let{from:s,to:r,left:i,right:a,isFolded:c}=this.stretches.find(f=>e<=f.to&&!f.isFolded&&e>=f.from)??this.stretches.
find(f=>e<=f.to)??o,l=c?0:kd;return s===r?i+l:i+l+(e-s)/(r-s)*(a-i-2*l)}get folds(){return this.stretches.filter(({isFolded:e})=>e)}get daysAPixel(){
return Math.max(...this.stretches.map(e=>e.isFolded?0:(e.to-e.from)/vd(e)))}ticks(e,n){return this.stretches.filter(({isFolded:o})=>!o).
flatMap(o=>U$(o,this,e,n))}},vd=({left:t,right:e})=>Math.max(e-t-2*kd,1);function z$(t,e,n){let o=t[t.length-1]-t[0],s=H$(
t,e),r=t.slice(1).flatMap((c,l)=>s.has(l)?[]:[{k:l,days:c-t[l]}]),i=new Set;for(let{k:c,days:l}of r.sort((f,u)=>u.days-f.
days)){if(i.size>=n||l<B$||l<F$*o)break;i.add(c),o-=l}let a=[[t[0],t[0]]];for(let[c,l]of t.entries())i.has(c-1)?a.push([
l,l]):a[a.length-1][1]=l;return a}function H$(t,e){let n=new Map(t.map((s,r)=>[s,r])),o=new Set;for(let{first:s,last:r}of e)
if(!(s===null||r===null||r-s>D$))for(let i=n.get(s);t[i]<r;i++)o.add(i);return o}function G$(t,e,n){let o=n-e-zo*(t.length-
1),s=t.reduce((l,[f,u])=>l+u-f,0),r=Math.min(Md,o/t.length),i=o-r*t.length,a=[],c=e;for(let[l,[f,u]]of t.entries()){l&&(a.
push({from:t[l-1][1],to:f,left:c,right:c+zo,isFolded:!0}),c+=zo);let m=r+i*(s?(u-f)/s:1/t.length);a.push({from:f,to:u,left:c,
right:c+m,isFolded:!1}),c+=m}return a}function U$(t,e,n,o){let{from:s,to:r,left:i,right:a}=t,c=r-s,f=qs(s,r,(c||1)/vd(t)*
84).map(({day:M,step:I})=>({day:M,step:I,x:e.x(M),text:n(M,I)})),u=f.find(({x:M,text:I})=>M+o(I)<=a),m=[1,We,ye].filter(
M=>!u||M<=u.step),h=m.slice(Math.min(c<2*We?0:c<2*ye?1:2,m.length-1)).map(M=>n(s,M)),g=u?u.x-dc:a+zo,b=h.find(M=>e.x(s)+
o(M)<=g)??(u?"":h[h.length-1]),_=b?[{x:e.x(s),text:b,isLine:!1,days:null}]:[],$=b?e.x(s)+o(b)+dc:i;for(let[M,{day:I,x:C,
text:B}]of f.entries()){let j=[I,(f[M+1]?.day??r+1)-1],z=C>=$&&C+o(B)<=a;_.push({x:C,text:z?B:"",isLine:!0,days:j}),z&&($=
C+o(B)+dc)}let O=n(r,1),v=e.x(r)-o(O);return c&&v>$&&v>i&&_.push({x:v,text:O,isLine:!1,days:null}),_}var Vn=22,hc=8,V$=20,gc=16,Ad=[520,360,240,160,120],K$=5;function Td(t,e,n){let o=Q$(t,e),s=n+hc+(e.named?0:V$+(o.length-
1)*gc),{shapes:r,rows:i}=X$(t,e,s)??Z$(t,e,s),a=s-n+Math.max(i,1)*Vn+hc;return{shapes:[Y$(t,o,n+hc+(e.named&&o.length>1?
9:15)),...r],height:a}}function Q$({title:t,number:e},{named:n,left:o,right:s}){let r=n||s-o;return J$(t,r,r-Y(N(e))-12)}
function Y$({title:t,lang:e,open:n,isOpen:o,number:s},r,i){let a=N(s),c=r.map((u,m)=>S("text",{class:"lane-name",lang:e,
x:0,y:i+m*gc},u)),l=Y(r[r.length-1],13,600)+6,f=S("text",{class:"lane-number",x:l,y:i+(r.length-1)*gc},a);return n?Po(hn(
`${t}: ${a}`,n,...c,f),o):S("g",{},c,f)}function J$(t,e,n){let o=(c,l)=>Y(c,13,600)<=l;if(o(t,n))return[_t(t,n,13,600)];
let s=t.split(" "),r=s.length-1;for(;r>1&&!o(s.slice(0,r).join(" "),e);)r--;let[i,a]=[s.slice(0,r).join(" "),s.slice(r).
join(" ")];return[_t(i,e,13,600),...a?[_t(a,n,13,600)]:[]]}function X$({items:t},{left:e,right:n,rows:o,reach:s},r){if(t.
length*14>o*(n-e))return null;let i=t.map(u=>({item:u,reach:s(u)})).sort((u,m)=>u.reach[0]-m.reach[0]),a=u=>i.map(({item:m,
reach:[h,g]})=>{let b=_t(m.words(Math.floor(u/K$)),Math.min(u,(n-e)/2));return{left:h,right:g,width:Y(b),words:b}}),c=a(
Ad[0]);for(let u of Ad.slice(1)){if(vr(c,e,n,o,!0))break;c=a(u)}let l=Np(c,e,n,o);return l?{shapes:i.map(({item:u},m)=>{
let{row:h,words:g}=l[m],b=r+h*Vn+Vn/2,_=hn(u.name(),u.open,...u.shapes(c[m].left,c[m].right,b),g!==null&&S("text",{class:"\
mark-label",x:g,y:b+4},c[m].words));return Po(_,u.isOpen)}),rows:1+Math.max(0,...l.map(({row:u})=>u))}:null}function Z$({
title:t,items:e},n,o){let s=[...new Set(e.map(({kind:i})=>i))].sort(),r=[];for(let[i,a]of s.entries()){let c=o+i*Vn;r.push(
n.sample(a,n.left-10,c+Vn/2));let l=e.filter(m=>m.kind===a),{bins:f,wide:u}=Ip(l,n.bins.starts);for(let[m,h]of f){let[g,
b]=[n.bins.edges[m],n.bins.edges[m+1]];r.push(tO(h,`${t}: ${n.binName(m,h.length)}`,g,b,c,a,n))}if(u.length){let m=`${t}\
: ${n.binName(-1,u.length)}`,h=()=>n.openAll(u,m),g=S("text",{class:"lane-number end",x:n.end,y:c+15},`+${N(u.length)}`);
r.push(Po(hn(m,h,g),Ld(u)))}}return{shapes:r,rows:s.length}}var Ld=t=>t.some(e=>e.isOpen);function tO(t,e,n,o,s,r,i){let a=N(
t.length),c=Y(a)+2<=o-n,l=hn(e,()=>i.openAll(t,e),S("rect",{class:`bin kind-${r}`,x:n+.5,y:s+2,width:Math.max(o-n-1,1),height:Vn-
4,rx:3}),c&&S("text",{class:"bin-number",x:(n+o)/2,y:s+15},a));return Po(l,Ld(t))}var eO=700,nO=200,oO=22,sO=44,vt=40,rO=28,Id=3;function qd({lanes:t,ordered:e,stepOf:n,steps:o,now:s,openAll:r},i){let a=i>=
eO?nO:0,[c,l]=[a+oO,i-sO],f={left:c,right:l,end:i,named:a,openAll:r,sample:aO},u=t.flatMap(({items:g})=>g),m=[],h=0;if(u.
length){let g=new Nr(u,c,l),b={...f,rows:Ed(t),reach:iO(g),...cO(g)},_=Nd(t,b,vt);m.push(...fO(g,_.height,t),...mO(g,s,_.
height),..._.shapes),h=_.height}if(e.length){let g=(l-c)/o,b=v=>c+14+(v-1)*g,_={...f,rows:Ed(e),reach:v=>[b(n(v)),b(n(v))],
bins:{starts:[],edges:[]},binName:()=>d("ordered")},$=h+(h?24:0),O=Nd(e,_,$+vt);m.push(S("text",{class:"part-name",x:0,y:$+
12},d("ordered")),...pO(b,o,$+vt,O.height),...O.shapes),h=O.height}return S("svg",{class:"timeline",width:i,height:h+4,viewBox:`\
0 0 ${i} ${h+4}`,role:"group","aria-label":d("tab_timeline")},m)}var Ed=t=>t.length<=3?16:t.length<=6?8:5,iO=t=>({first:e,
last:n})=>[e===null?t.left:t.x(e),n===null?t.right:t.x(n)],aO=(t,e,n)=>t===Id?dn(2,"not actual",e,n):dn(t,"plain",e,n);function Nd(t,e,n){
let o=[],s=n;for(let r of t){let i=Td(r,e,s);o.push(S("line",{class:"grid",x1:0,x2:e.end,y1:s,y2:s}),...i.shapes),s+=i.height}
return{shapes:o,height:s}}function cO(t){let{stretches:e}=t,[n,o]=[e[0].from,e[e.length-1].to],s=qs(n,o,Math.max(t.daysAPixel*
rO,1)),r=[n,...s.map(({day:f})=>f)],i=[...r.slice(1),o+1],a=s.length?s[0].step:o-n+1,c=[...r.map(f=>t.x(f)),t.right];return{
bins:{starts:r,edges:c},binName:(f,u)=>f<0?d("wide_dates",{n:N(u)}):d("acts_of",{n:N(u),when:lO(r[f],i[f]-1,a<ye?1:ye)})}}
function lO(t,e,n){let[o,s]=[wc(t,n),wc(e,n)];return o===s?o:d("date_throughout",{from:o,to:s})}function wc(t,e){let n=lt(
t);return pt(e<We?n:e<ye?n.slice(0,7):n.slice(0,4))}function fO(t,e,n){let{left:o,right:s}=t,r=t.ticks(wc,Y).map(({x:l,text:f,
isLine:u,days:m})=>{let h=f&&S("text",{class:"tick-label",x:l,y:12},f),g=m&&(()=>k({since:m[0],until:m[1]}));return[u&&S(
"line",{class:"grid",x1:l,x2:l,y1:vt-6,y2:e}),h&&g?hn(d("only_period",{period:kn(...m)}),g,h):h]}),i=o,a=t.folds.map(l=>{
let f=(l.left+l.right)/2,u=uO(l,n).find(m=>f-Y(m)/2>=i&&f+Y(m)/2<=s);return u&&(i=f+Y(u)/2+8),[S("rect",{class:"fold",x:l.
left,y:vt-22,width:l.right-l.left,height:e-vt+22}),S("path",{class:"break",d:`M${f-6} ${vt-1} l5 -10 M${f+1} ${vt-1} l5 \
-10`}),u&&S("text",{class:"fold-label",x:f,y:vt-14},u)]}),c=t.stretches.filter(({isFolded:l})=>!l).map(l=>S("line",{class:"\
axis",x1:l.left,x2:l.right,y1:vt-6,y2:vt-6}));return[...a,...r,...c].flat().filter(Boolean)}function uO({from:t,to:e},n){
let o=e-t,[s,r]=o>=2*ye?[Math.floor(o/365.25),"years"]:o>=2*We?[Math.floor(o/30.44),"months"]:[o,"days"];return[!n.some(
({items:a})=>a.some(({first:c,last:l})=>(c??-1/0)<e&&(l??1/0)>t))&&d(`no_act_${r}`,{n:s}),d(`number_${r}`,{n:s})].filter(
a=>typeof a=="string")}function mO(t,e,n){if(!e)return[];let[o,s]=[t.x(e.first)-9,t.x(e.last)+9];return[S("rect",{class:"\
now",x:o,y:vt-6,width:s-o,height:n-vt+6})]}function pO(t,e,n,o){let s=e>1?t(2)-t(1):1/0;return Array.from({length:e},(r,i)=>[
S("line",{class:"grid",x1:t(i+1),x2:t(i+1),y1:n-6,y2:o}),s>=Y(N(e))+4&&S("text",{class:"tick-label step",x:t(i+1),y:n-12},
N(i+1))]).flat().filter(r=>r instanceof SVGElement)}var Rd=(t,e)=>e?Math.min(t,x.names.signs.length-2):Id;var xc=90,Cd=12;function jd(t,e,n){let o=ec(e);return{first:e.first,last:e.last,kind:Rd(e.sign,e.isReal),words:s=>Ir(t,e,
n.ends,s),name:()=>`${Ir(t,e,n.ends,xc)}: ${Ot(e.main)}, ${xO(e)}`,statements:()=>e.statements,open:()=>V(e.statements,Ir(
t,e,n.ends,xc)),isOpen:e.statements.includes(en()),shapes:(s,r,i)=>[Zt(e)&&e.first!==e.last&&Ar(e.sign,s-7,r+7,i),dn(e.sign,
o,s,i)]}}function Wd(t){let{id:e,title:n,first:o,last:s}=x.articles[t];return{first:o,last:s,kind:2,words:r=>je(pe(n,r)),
name:()=>`${je(n)}, ${Bn(x.articles[t])}`,statements:()=>he(x.statements.article,t),open:()=>k({tab:"article",article:e}),
isOpen:!1,shapes:(r,i,a)=>[o!==s&&Ar(2,r-7,i+7,a),S("path",{class:"tick",d:`M${r} ${a-8} V${a+8}`})]}}function bc(t,e){let{
level:n}=t,o=e.ties.length?e.ties[0].pair.a:n.subject[e.main];return(o>=0?`${D(n,o)} `:"")+Ir(t,e,[o],xc)}function Ir({level:t},e,[
n,o],s){let r=e.ties.filter(({pair:m})=>m.a===n&&(o===void 0||m.b===o)),[i,...a]=r.length?r:e.ties.filter(({pair:m})=>m.
b===n);if(!i)return wO(e,s);let c=D(t,i.pair.a===n?i.pair.b:i.pair.a),l=o===void 0?` ${c}${a.length?` +${a.length}`:""}`:
"",{parts:f}=Bt(x,i.rows)[0],u=go(f,s-l.length)+l;return f[5]?u:u+dO(e,s-u.length)}function dO({main:t},e){let{roles:n,statements:o}=q(),
s=o.get(t).roles?.find(([i])=>n[i].function==="topic");if(!s||e<Cd)return"";let r=hO(s[1]);return gO(s[1])?`: ${pe(r,e-2)}\
 ?`:`: ${pe(r,e)}`}var hO=t=>typeof t=="number"&&t<0?Ao(-1-t,1).join(" \u2013 "):ee(t,1);function gO(t){if(typeof t=="st\
ring"||t>=0)return!1;let e=x.statements.stance[-1-t];return e>=0&&["doubts","rejects"].includes(x.names.stances[e])}function wO({
main:t},e){let{label:n}=it(t),o=ee(q().statements.get(t).o,1);return`${n} ${pe(o,Math.max(e-n.length,Cd))}`.trim()}function xO({
main:t,first:e,last:n}){let o=q().statements.get(t);return o.when||o.inferred_when?Rs(o):e===null&&n===null?d("date_unkn\
own"):kn(e,n)}var Bd=12,bO=300,Fd=Bd,yc=0,Pd=null;async function qr(t){await H();let e=Zi(),n=Fe(e);if(!n.length&&!w.pair){L(t,zt(dt()&&
p("div",{class:"line timeline-head"},Do()),p("p",{},De())));return}let s=(e===y?n:Fe(y)).flatMap(({statements:u})=>u),r=Ys(
e),i=Cf(e,n,w.lanes,r),a=_d(e,n),c=i.slice(0,Fd),l=p("div",{class:"timeline-box"}),f=n.filter(u=>!Zt(u)&&!a.has(u));L(t,
zt(p("div",{class:"line timeline-head"},r?kO(r):_O(),Do()),n.length===0&&p("p",{},d("no_tie_between")),l,i.length>c.length&&
MO(i.length-c.length,t),vO(n),AO(n,a.size,f.length,i.reduce((u,m)=>u+m.units.length,0)>n.length),TO(f),LO(n,r),gr(Ze(x,s,
y.chosen.main),d("tab_timeline")))),yO(l,e,c,n,a),$O(t)}function yO(t,e,n,o,s){yc=t.clientWidth;let{paddingLeft:r,paddingRight:i}=getComputedStyle(
t),a=yc-parseFloat(r)-parseFloat(i),c=new Map,l=(g,b)=>{let _=g.units.filter(b).map(O=>{let v=jd(e,O,g);return c.set(v,s.
get(O)??0),v}),$=Xl(g.ends.map(O=>jt(e.level,O)));return{title:OO(e,g),lang:$,...SO(e,g),items:_,number:_.length}},f=n.map(
g=>l(g,Zt)).filter(({items:g})=>g.length),u=n.map(g=>l(g,b=>s.has(b))).filter(({items:g})=>g.length),h=[...new Set(o.flatMap(
({statements:g})=>g.map(b=>x.statements.article[b])))].filter(g=>Zt(x.articles[g])).map(Wd);h.length&&f.push({title:d("a\
rticles"),lang:null,open:null,isOpen:!1,items:h,number:h.length}),t.append(qd({lanes:f,ordered:u,stepOf:g=>c.get(g)??0,steps:Math.
max(0,...s.values()),now:dt(),openAll:(g,b)=>V(g.flatMap(({statements:_})=>_()),b)},Math.max(a,bO)))}function $O(t){Pd??=
new ResizeObserver(()=>{let e=t.querySelector(".timeline-box");w.tab==="timeline"&&e&&e.clientWidth&&e.clientWidth!==yc&&
No(t,qr)}),Pd.observe(t)}var OO=({level:t},{ends:e})=>yt(e.map(n=>D(t,n)));function SO({level:t},{ends:e}){let n=e.map(r=>t.
nodes[r].actor),o=Ce(n),s=n.length>1?{pair:n,open:o}:{open:o};return{open:()=>k(s),isOpen:w.open===o}}var _O=()=>p("labe\
l",{class:"line"},d("lanes_of"),Q(d("lanes_of"),[["actor",d("lanes_actor")],["pair",d("lanes_pair")]],w.lanes,t=>k({lanes:t}))),
kO=t=>p("span",{class:"line"},p("strong",{},t.map((e,n)=>[n>0&&" \u2194 ",Ft(y.level,e)])),T(d("all_pairs"),()=>k({pair:null}))),
MO=(t,e)=>T(d("more",{n:N(t)}),()=>{Fd+=Bd,No(e,qr)}),vO=t=>p("ul",{class:"looks"},Rp(t).map(([e,n])=>p("li",{},e,p("spa\
n",{},n))));function AO(t,e,n,o){let s=t.filter(Zt).length,r=[s>0&&d("at_their_dates",{n:N(s)}),e>0&&d("in_stated_order",
{n:N(e)}),n>0&&d("without_date",{n:N(n)})].filter(Boolean);return p("p",{class:"quiet"},d("timeline_drawn",{what:r.join(
", ")}),o&&` ${d("timeline_several")}`)}function TO(t){let e=en(),n=({statements:o})=>o.includes(e);return t.length?p("d\
etails",{class:"undated",open:t.some(n)},p("summary",{},`${d("without_date",{n:N(t.length)})}: ${d("show")}`),ve(t.map(o=>p(
"li",{"aria-current":n(o)&&"location"},R(bc(y,o),()=>V(o.statements,bc(y,o))))),20)):null}function LO(t,e){if(e||w.lanes===
"actor")return null;let n=t.filter(({ties:o})=>!o.length);return n.length>0&&p("p",{class:"quiet"},d("no_pair",{n:N(n.length)}))}function Kn(t,e){let o=[...new Set(e.filter(s=>s!=null&&s!==""))];return{at:t,names:o,plain:o.map(kt)}}function $c(t,e){
let n=e.join(" ");return t===n?0:t.startsWith(n)?1:e.every(o=>t.includes(o))?e.every(o=>EO(t,o))?2:3:null}function EO(t,e){
for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(Co(t,n))return!0;return!1}function Dd(t,e,n){let o=[];for(let s of t){
let[r,i]=[1/0,0];for(let[a,c]of s.plain.entries()){let l=$c(c,e);l!==null&&l<r&&([r,i]=[l,a])}r<1/0&&o.push({one:s,rank:r,
by:i,count:n(s.at)})}return o.sort((s,r)=>s.rank-r.rank||r.count-s.count||s.one.at-r.one.at)}function zd(t,e){let n=null;
for(let o of t)for(let[s,r]of o.plain.entries())for(let i of new Set([r,...r.split(" ")])){let a=Math.min(Math.floor(Math.
max(e.length,i.length)/3),n?n.far-1:99);if(a<1||Math.abs(i.length-e.length)>a)continue;let c=NO(i,e,a);c<=a&&(n={one:o,name:o.
names[s],far:c})}return n}function NO(t,e,n){let[o,s]=[[],Array.from({length:e.length+1},(r,i)=>i)];for(let r=1;r<=t.length;r++){
let i=[r];for(let a=1;a<=e.length;a++){let c=t[r-1]===e[a-1];i[a]=Math.min(s[a]+1,i[a-1]+1,s[a-1]+(c?0:1)),r>1&&a>1&&t[r-
1]===e[a-2]&&t[r-2]===e[a-1]&&(i[a]=Math.min(i[a],o[a-2]+1))}if(Math.min(...i)>n)return n+1;[o,s]=[s,i]}return s[e.length]}var Rr=90,Ho=class{constructor(){this.plain=[],this.passages={owners:[],bounds:[],texts:[]}}add(e,n,o=null){this.plain.push(
`${kt(e)}
`),this.passages.owners.push(n),this.passages.bounds.push(o),this.passages.texts.push(o?null:e)}whole(){let e=new Uint32Array(
this.plain.length+1);for(let[n,o]of this.plain.entries())e[n+1]=e[n]+o.length;return{plain:this.plain.join(""),starts:e,
...this.passages}}};function Oc(t,e){let{plain:n,starts:o}=t,s=e.join(" "),r=[[],[],[]],i=new Uint8Array(o.length);for(let[
a,c]of Hd(t,s)){i[a]=1;let l=Co(n,c)||IO(n.slice(o[a],o[a+1]),s)===0;r[l?0:1].push(a)}if(e.length>1){let a=e.reduce((c,l)=>l.
length>c.length?l:c,"");for(let[c]of Hd(t,a)){if(i[c])continue;let l=n.slice(o[c],o[c+1]);e.every(f=>l.includes(f))&&r[2].
push(c)}}return r.flat()}function*Hd({plain:t,starts:e},n){let o=0;for(let s=t.indexOf(n);s>=0&&o+1<e.length;s=t.indexOf(
n,e[o])){for(;e[o+1]<=s;)o++;yield[o,s],o++}}function IO(t,e){let n=2;for(let o=t.indexOf(e);o>=0;o=t.indexOf(e,o+1)){if(Co(
t,o))return 0;n=1}return n}function Go(t,e){let n=t.replace(/^#+\s+/,"").replace(/\s+/g," ").trim(),o=gp(n,[e.join(" "),
...e]),[s]=o[0]??[0],r=s>Rr?Gd(n,s-Rr):0,i=n.length-s>2*Rr?Gd(n,s+2*Rr):n.length,a=r?"\u2026 ":"";return{text:`${a}${n.slice(
r,i).trimEnd()}${i<n.length?" \u2026":""}`,marks:o.filter(([c,l])=>c>=r&&l<=i).map(([c,l])=>[c-r+a.length,l-r+a.length])}}
function Gd(t,e){let n=t.indexOf(" ",e);return n>=0&&n-e<20?n+1:e}async function Ud(t,e){let{findings:n,...o}=t,{facts:s,words:r}=o,i=r.entities.map(({label:l,labels:f={},aliases:u=[]},m)=>Kn(
m,[l,...Object.values(f),...u])),a=({at:l})=>!!r.entities[l].actor,c=await CO(t,e);return{...o,actors:i.filter(a),issues:i.
filter(l=>!a(l)),relations:s.relations.map(({label:l},f)=>Kn(f,[l])),questions:s.questions.map(({title:l,name:f},u)=>Kn(
u,[l,f])),articles:s.articles.map(({title:l,author:f,publisher:u},m)=>Kn(m,[l,f,u,[f,u,l].filter(Boolean).join(" ")])),findings:PO(
t,n),quotes:await RO(t,e),sentences:c,sentenceOf:WO(t,c)}}function qO({facts:t,words:e},n){let{quote:o=[]}=e.statements.
get(n),s=e.bodies.get(t.statements.article[n]);if(s===null)return o.join(" [\u2026] ");let r=[];for(let i=2;i<o.length;i+=
2)r.push(s.slice(Number(o[i]),Number(o[i+1])));return r.join(" [\u2026] ")}async function RO(t,e){let n=new Ho;for(let[o,
{translation:s}]of t.words.statements.entries())n.add(qO(t,o),o),s&&n.add(s,o),await e();return n.whole()}async function CO({
words:t,facts:e},n){let o=new Ho;for(let[s,r]of t.bodies.entries()){let i=new Intl.Segmenter(e.articles[s].language??void 0,
{granularity:"sentence"});for(let{segment:a,index:c}of i.segment(jO(r??"")))a.trim()&&o.add(a,s,[c,c+a.length]);await n()}
return o.whole()}var jO=t=>t.replace(/(?<!\n|^#[^\n]*)\n(?!\n)/gm," ");function WO({facts:t,words:e},{owners:n,bounds:o}){
let s=new Map;for(let[i,a]of n.entries())s.has(a)||s.set(a,i);let r=t.articles.map((i,a)=>e.bodies.get(a)!==null);return Int32Array.
from({length:e.statements.length},(i,a)=>{let c=t.statements.article[a];if(!r[c])return-1;let{quote:l=[]}=e.statements.get(
a),[f,u]=[s.get(c)??0,n.length];for(;u-f>1;){let m=f+u>>1;n[m]===c&&(o[m]?.[0]??0)<=Number(l[2])?f=m:u=m}return f})}function PO({
facts:t},e){return e.flatMap(n=>n.findings).map(({title:n,sentence:o,counts:s},r)=>{let i=o.map(([c])=>c).join(""),[,,a]=s[s.
length-1];return{...Kn(r,[i,`${n}: ${i}`]),statements:Gn(t,a)}})}var Vd=4,Kd=4;function Qd(t,e,n,o){let s=i=>i.filter(a=>!n.has(a)),r=[];for(let{at:i,plain:a}of t.relations){let c=BO(a[0].
split(" "),e);if(c===null||!o.relations[i])continue;let[l,f]=[e.slice(0,c.from),e.slice(c.to)].map(s);for(let u of DO(t,
i,l,f,o)){let m=o.ofPhrase(u);m.length&&r.push({kind:"phrase",rank:c.rank,count:m.length,label:"",phrase:u,statements:m})}}
return r.sort((i,a)=>i.rank-a.rank||(a.count??0)-(i.count??0))}function BO(t,e){for(let n=0;n<e.length;n++){let o=e.slice(
n,n+t.length);if(o.length===t.length&&o.every((i,a)=>FO(i,t[a])))return{from:n,to:n+t.length,rank:o.every((i,a)=>i===t[a])?
0:1};if(n+o.length===e.length&&o.join(" ").length>=Vd&&t.join(" ").startsWith(o.join(" ")))return{from:n,to:e.length,rank:1}}
return null}function FO(t,e){let n=0;for(;n<t.length&&t[n]===e[n];)n++;return t===e||n>=Vd&&n>=Math.max(t.length,e.length)-
2}function DO(t,e,n,o,s){let[r,i]=[n,o].map(a=>a.length?zO(t,a):[null]);return n.length||o.length?r.flatMap(a=>i.map(c=>({
relation:e,actor:a,target:c}))):s.targetsOf(e).slice(0,Kd).map(a=>({relation:e,actor:null,target:a}))}function zO({actors:t,
issues:e,words:{entities:n}},o){let s=[];for(let{at:i,plain:a}of[...t,...e]){let c=a.map(l=>$c(l,o)).filter(l=>l!==null);
c.length&&s.push({rank:Math.min(...c),id:n[i].id})}return s.sort((i,a)=>i.rank-a.rank).filter(({rank:i})=>i===s[0].rank).
slice(0,Kd).map(({id:i})=>i)}var Yd=["phrase","actor","issue","relation","article","finding","question","quote","words"],HO=4,GO=200,UO="\u2E80",Cr=class{constructor(e,n,o){
this.index=e,this.counts=new lr(e.facts,e.words,e.level,n),this.asking=new Set(Ga(o)),this.answers=e.facts.questions.map(
s=>s.tab?null:this.counts.ofQuestion(s))}groups(e,n=null){let o=Ga(e.replace(/[?\u00bf\u061f\uff1f]/g," "));if(!o.length)
return[];let s=c=>c===n?GO:HO,r=o.filter(c=>!this.asking.has(c)),i=o.join("").length>1||o[0]>=UO;return[VO("phrase",Qd(this.
index,o,this.asking,this.counts),s("phrase")),...this.namedGroups(o,r.length?r:o,s),...i?this.textGroups(o,s):[]].filter(
({total:c})=>c).sort((c,l)=>Xd(c)-Xd(l)||Yd.indexOf(c.kind)-Yd.indexOf(l.kind))}nearest(e){let{actors:n,issues:o,relations:s}=this.
index;return zd([...n,...o,...s],kt(e))?.name??null}namedGroups(e,n,o){let{counts:s,index:r}=this,i=()=>0,a=l=>s.entities[l],
c=(l,f,u,m=()=>({}))=>{let h=Dd(f,l==="question"?n:e,u),g=h.slice(0,o(l)).map(({one:b,rank:_,by:$,count:O})=>({kind:l,rank:_,
count:O,at:b.at,label:b.names[0],...$>0&&l!=="finding"&&l!=="question"&&{alias:b.names[$]},...m(b.at)}));return{kind:l,total:h.
length,hits:g}};return[c("actor",r.actors,a),c("issue",r.issues,a),c("relation",r.relations.filter(({at:l})=>s.relations[l]),
l=>s.relations[l],l=>({statements:s.ofRelation(l)})),c("article",r.articles,l=>s.articles[l],()=>({alias:void 0})),c("fi\
nding",r.findings,i,l=>({count:r.findings[l].statements.length,statements:r.findings[l].statements,snippet:Go(r.findings[l].
names[0],e)})),c("question",r.questions.filter(({at:l})=>this.answers[l]?.length!==0),l=>this.answers[l]?.length??0,l=>{
let f=this.answers[l];return f?{statements:f}:{count:null,tab:r.facts.questions[l].tab}})]}textGroups(e,n){let{quotes:o,
sentences:s,sentenceOf:r}=this.index,{first:i,total:a,taken:c}=this.quoted(Oc(o,e),n("quote")),l=Oc(s,e).filter(m=>!c[m]),
f=i.map(({passage:m,statements:h})=>{let g=o.owners[m],b=Go(this.sentence(r[g]),e),_=b.marks.length?b:Go(this.quote(m),e),
$=this.index.facts.statements.article[g],O=[...h];return{...Jd("quote",_,$,e),count:O.length,statements:O}}),u=l.slice(0,
n("words")).map(m=>{let h=this.sentence(m);return{...Jd("words",Go(h,e),s.owners[m],e),sentence:h}});return[{kind:"quote",
total:a,hits:f},{kind:"words",total:l.length,hits:u}]}quoted(e,n){let{quotes:o,sentences:s,sentenceOf:r}=this.index,i=new Uint8Array(
s.owners.length),a=new Map,c=new Set,l=0;for(let f of e){let u=o.owners[f],m=r[u],h=m<0?this.quote(f):m,g=m<0?!c.has(h):
!i[m];m<0?c.add(h):i[m]=1,g&&l++<n&&a.set(h,{passage:f,statements:new Set}),a.get(h)?.statements.add(u)}return{first:[...a.
values()],total:l,taken:i}}quote(e){return this.index.quotes.texts[e]??""}sentence(e){let{sentences:n,words:o}=this.index,
s=e<0?null:n.bounds[e];return s?(o.bodies.get(n.owners[e])??"").slice(...s):""}},Jd=(t,e,n,o)=>({kind:t,rank:kt(e.text).
includes(o.join(" "))?4:5,count:null,label:e.text,snippet:e,article:n}),VO=(t,e,n)=>({kind:t,total:e.length,hits:e.slice(
0,n)});function Xd({hits:t}){let e=Math.min(...t.map(n=>n.rank));return e<=1?e:2}var KO=80;async function th({kind:t,at:e=0,article:n=0,statements:o,tab:s,sentence:r},i,a){t==="actor"||t==="issue"?await QO(
q().entities[e].id):t==="article"?await k({tab:"article",article:x.articles[e].id,open:null}):t==="words"?await k({tab:"\
article",article:x.articles[n].id,open:null,find:[a,Zd(r)]}):s?await k({tab:s}):t==="finding"?await V(o??[],F(i),{tab:"f\
indings",find:["",Zd(i)]}):o?.length===1?await xt(o[0]):await V(o??[],F(i))}var Zd=(t="")=>t.replace(/^#+\s+/,"").trim().
replace(/\s+/g," ").slice(0,KO);async function QO(t){let e=y.level.numbers.get(t);if(e===void 0||!y.nodes.has(e)){await nt(
t);return}let n=fo().shown.has(e)?w.grown:Ii(t);await nt(t),await k({grown:n}),w.tab==="graph"&&Ku(e)}function nh({kind:t,total:e,hits:n},o,s,r){let i=`results-${t}`;return p("div",{role:"group","aria-labelledby":i},p("p",
{class:"results-head",id:i},d(`found_${t}`),p("span",{class:"quiet"},` ${N(e)}`)),n.map(a=>o(YO(a),s(a,oh(a)))),e>n.length&&
o(p("div",{role:"option",class:"result more"},d("show_all_of",{n:N(e)})),r(t)))}function YO(t){let{count:e,alias:n,snippet:o,
kind:s}=t;return p("div",{role:"option",class:"result"},o?p("span",{class:s==="quote"||s==="words"?"words":"",dir:"auto",
lang:eh(t)},ZO(o)):p("span",{dir:"auto",lang:eh(t)},oh(t)),n&&[" ",p("span",{class:"quiet",dir:"auto"},`(${n})`)],p("spa\
n",{class:"quiet aside"},[XO(t),e!==null&&E(e,"statement")].filter(Boolean).join(" \xB7 ")))}function oh({kind:t,label:e,
at:n,phrase:o}){if(o){let[s,r]=[o.actor,o.target].map(a=>a===null?"":JO(a));return d(s&&r?"phrase_both":r?"phrase_who":"\
phrase_whom",{actor:s,relation:x.relations[o.relation].verb,target:r})}return(t==="actor"||t==="issue")&&n!==void 0?Z(q().
entities[n]):t==="relation"&&n!==void 0?nn(x.relations[n].verb):e}function eh({kind:t,at:e,article:n}){return t==="quote"||
t==="words"?n===void 0?null:x.articles[n].language:e===void 0?null:t==="actor"||t==="issue"?$t(q().entities[e].id):t==="\
article"?x.articles[e].language:null}function JO(t){let e=q().entities.find(n=>n.id===t);return e?Z(e):t}function XO({kind:t,
at:e,article:n}){return t==="article"&&e!==void 0?de(x.articles[e]):(t==="quote"||t==="words")&&n!==void 0?x.articles[n].
title:t==="actor"||t==="issue"?e===void 0?"":q().entities[e].type:""}function ZO({text:t,marks:e}){let n=0;return[...e.flatMap(
([s,r])=>{let i=t.slice(n,s);return n=r,[i,p("mark",{},t.slice(s,r))]}),t.slice(n)]}var tS=12,[eS,nS,sh,jr]=[560,200,4,12],Ht="",Sc=null,rh=null,gn=null,He=[],Ge=-1;function ih(){let t=p("div",{id:"result\
s",class:"results",role:"listbox","aria-label":d("search_results")});t.hidden=!0,t.addEventListener("mousedown",n=>n.preventDefault());
let e=p("input",{type:"search",id:"search",role:"combobox","aria-expanded":"false","aria-controls":"results","aria-autoc\
omplete":"list",placeholder:d("search"),"aria-label":d("search"),autocomplete:"off",value:Ht,onfocus:ah,oninput:n=>Wr(n.
target.value),onkeydown:iS,onblur:Pr});return p("div",{class:"searching",role:"search"},e,t)}function ah(){return rh??=Promise.
all([H(),gs(),wt("entity")]).then(([t,{cards:e},n])=>Ud({facts:x,words:t,findings:e,level:n},oS())),rh}function oS(){let t=performance.
now();return()=>performance.now()-t<tS?null:new Promise(e=>setTimeout(()=>{t=performance.now(),e()}))}async function _c(){
let t=await ah(),e=JSON.stringify(w.coders);return gn?.coders!==e&&(gn={search:new Cr(t,w,d("search_asking")),coders:e}),
gn.search}async function Wr(t){Ht=t,Sc=null,gn||lh([p("p",{class:"quiet"},d("search_preparing"))]),await _c(),Ht===t&&ch()}
function ch(){let t=gn?.search.groups(Ht,Sc)??[];He=[],Ge=-1;let e=(r,i)=>(r.id=`result-${He.length}`,r.addEventListener(
"click",i),He.push({element:r,act:i}),r);if(!Ht.trim())return Pr();let n=(r,i)=>()=>(Pr(),th(r,i,Ht.trim())),o=r=>()=>{let i=Ge;
Sc=r,ch(),fh(i)};lh(t.length?t.map(r=>nh(r,e,n,o)):sS(e));let s=t.reduce((r,i)=>r+i.total,0);le(s?E(s,"hit"):d("nothing_\
found",{what:Ht.trim()}))}function sS(t){let e=gn?.search.nearest(Ht)??null,n=()=>{if(e===null)return;let o=A("search");
o.value=e,o.focus(),Wr(e)};return[p("p",{class:"quiet"},d("nothing_found",{what:Ht.trim()})),e!==null&&t(p("div",{role:"\
option",class:"result"},d("did_you_mean",{name:e})),n)]}function lh(t){let e=A("results");L(e,t),e.hidden=!1,rS(A("searc\
h"),e),A("search").setAttribute("aria-expanded","true")}function rS(t,e){let{left:n,bottom:o,width:s}=t.getBoundingClientRect(),
r=document.documentElement.clientWidth-2*jr,i=Math.min(r,Math.max(s,eS));e.style.width=`${i}px`,e.style.left=`${Math.max(
jr,Math.min(n,r+jr-i))}px`,e.style.top=`${o+sh}px`,e.style.maxHeight=`${Math.max(nS,innerHeight-o-sh-jr)}px`}function Pr(){
He=[],Ge=-1,A("results").hidden=!0,A("search").setAttribute("aria-expanded","false"),A("search").removeAttribute("aria-a\
ctivedescendant")}function fh(t){He[Ge]?.element.removeAttribute("aria-selected"),Ge=Math.max(-1,Math.min(t,He.length-1));
let e=He[Ge]?.element;e?.setAttribute("aria-selected","true"),e?.scrollIntoView({block:"nearest"}),e?A("search").setAttribute(
"aria-activedescendant",e.id):A("search").removeAttribute("aria-activedescendant")}async function iS(t){let{key:e,target:n}=t,
o={ArrowDown:1,ArrowUp:-1};e in o?(t.preventDefault(),A("results").hidden&&Ht.trim()?await Wr(Ht):fh(Ge+o[e])):e==="Ente\
r"?(t.preventDefault(),(A("results").hidden||!gn)&&await Wr(n.value),He[Math.max(Ge,0)]?.act()):e==="Escape"&&(n.value=Ht=
"",Pr())}var uh=()=>[aS(),lS()];function aS(){if(x.languages.length<2)return null;let t=x.languages.map(e=>[e,cS(e)]);return Q(d(
"language_of_names"),[["",d("language_of_names")],...t],w.language??"",async e=>{await H(),await k({language:e||null})})}
function cS(t){try{return F(new Intl.DisplayNames([t],{type:"language"}).of(t)??t)}catch{return t}}var lS=()=>{let t=qt()===
"dark"?"light":"dark";return T(d(t),()=>k({theme:t}),{id:"theme"})};function Uo(t,e,n,o,s){let r=new Array(s).fill(0),i=n==="kinds"?[...r.keys()]:null,{inside:a,main:c}=Et(t,{...e,[n]:i},Lt(
e));for(let l of K(a)){let f=o(n==="quad_classes"?c[l]:l);f>=0&&r[f]++}return r}var fS=0,uS=0;function dh(){let{statements:t,names:e,labels:n}=x;return Pn(d("filters_and_counts"),te(d("quad_classes"),
mS()),te(d("modes"),Br("modes",n.modes,kc("modes",t.mode,e.modes),o=>Mc(o===Qe,"not actual"))),te(d("certainties"),Br("c\
ertainties",n.certainties,kc("certainties",t.certainty,e.certainties),o=>Mc(o===fS,"hedged"))),te(d("polarities"),Br("po\
larities",n.polarities,kc("polarities",t.polarity,e.polarities),o=>Mc(o===uS,"denied"))))}function hh(t){let e=p("detail\
s",{class:"group",open:t},p("summary",{},d("more_filters")),t&&ph());return e.addEventListener("toggle",()=>e.open&&e.children.
length===1&&Qt(e,ph())),e}var kc=(t,e,n)=>Uo(x,w,t,o=>e[o],n.length);function Mc(t,e){let{names:n,encodings:o}=x;return ke(
tt().line,{dashes:t?[]:o.holds[n.holds.indexOf(e)].dashes})}function mS(){let{statements:t,names:e,labels:n}=x,o=e.quad_classes.
length,s=c=>c<o?qn(e.signs.indexOf(ue(x,c))):qn(e.signs.indexOf("neither")),r=Uo(x,w,"quad_classes",c=>t.quad_class[c]<0?
o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],a=w.quad_classes??i;return[...n.quad_classes,d("no_quad_class")].
map((c,l)=>{let f=u=>k({quad_classes:Fr(i,a,[i[l]],u,i)});return r[l]>0&&ft(`${c} (${r[l]})`,a.includes(i[l]),f,s(l))})}
function Fr(t,e,n,o,s){let r=t.filter(i=>n.includes(i)?o:e.includes(i));return String(r)===String(s)?null:r}function Br(t,e,n,o=()=>null){
let s=[...e.keys()],r=t==="kinds"&&w.count==="acts"?[ns]:s,i=w[t],a=i??r;return e.map((c,l)=>{let f=u=>k({[t]:Fr(s,a,[l],
u,r)});return(n[l]>0||i!==null)&&ft(`${c} (${n[l]})`,a.includes(l),f,o(l))})}function mh(t,e){let n=e.map(([s])=>s),o=w[t]??
n;return e.map(([s,r])=>{let i=a=>k({[t]:Fr(n,o,[s],a,n)});return ft(r,o.includes(s),i)})}function ph(){let{statements:t,
names:e,labels:n,relations:o,families:s,familyOf:r,articles:i,coders:a}=x,c=Uo(x,w,"relations",u=>t.relation[u],o.length),
l=Uo(x,w,"kinds",u=>o[t.relation[u]].kind,e.kinds.length),f=new Set(y.level.nodes.filter((u,m)=>y.level.isTied[m]).map(u=>u.
type));return[te(d("kinds"),Br("kinds",n.kinds,l)),te(d("relations"),s.map((u,m)=>pS(u,[...o.keys()].filter(h=>r[h]===m),
c))),te(d("types"),mh("types",[...f].sort().map(u=>[u,u]))),i.length>1&&te(d("articles"),mh("articles",i.map(u=>[u.id,u.
title]))),a.length>1&&te(d("coders"),dS()),te(d("further"),ft(d("with_issues"),w.issues,u=>k({issues:u})),ft(d("with_inf\
erred"),w.inferred,u=>k({inferred:u})),ft(d("with_headlines"),w.headlines,u=>k({headlines:u})),ft(d("with_self_loops"),w.
self,u=>k({self:u})))]}function pS(t,e,n){let o=[...x.relations.keys()],s=w.relations??o,r=e.filter(c=>n[c]),i=r.reduce(
(c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>k({relations:Fr(o,s,c,l,o)});return p("details",{class:"family"},p("summ\
ary",{},`${nn(t)} (${i})`,r.some(c=>!s.includes(c))&&" \u2022"),p("p",{class:"quiet"},R(d("all"),()=>a(e,!0))," ",R(d("n\
one"),()=>a(e,!1))),r.map(c=>ft(`${nn(x.relations[c].verb)} (${n[c]})`,s.includes(c),l=>a([c],l))))}function dS(){let t=w.
coders??[],e=t.length>1?[[t.join(" "),Jt(t)]]:[],n=x.coders.map(o=>[o,o]);return Q(d("coders"),[["",d("one_coder")],...n,
...e],t.join(" "),o=>k({coders:o?o.split(" "):null}))}var gh=["statements","acts","articles"];function wh(){let t=R(d("draw_all"),()=>k({all:!0,picture:"whole"}));return Pn(d(
"level"),Q(d("level"),oi.map(e=>[e,d(`level_${e}`)]),w.level,hS),p("label",{class:"line"},`${d("count_by")} `,gS()),p("l\
abel",{class:"line"},`${d("min_weight")} `,wS()),w.ego!==null&&xS(w.ego),y.isGrown&&p("p",{class:"quiet"},d("not_drawn_y\
et")," ",t),y.weakest>0&&p("p",{class:"quiet"},d("weakest",{n:y.weakest})," ",t))}async function hS(t){let e=await wt(t);
await k({level:t,ego:null,...Ns(e)})}function gS(){let t=e=>k({count:gh.find(n=>n===e)});return Q(d("count_by"),gh.map(e=>[
e,d(`by_${e}`)]),w.count,t)}function wS(){return p("input",{type:"number",min:1,max:999,value:w.min_weight,"aria-label":d(
"min_weight"),onchange:t=>k({min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function xS(t){let e=Q(d("\
distance"),[1,2,3].map(n=>[String(n),E(n,"step")]),String(w.steps),n=>k({steps:Number(n)}));return p("p",{class:"ego"},d(
"neighbours_of",{name:Mn(t)})," ",e," ",R(d("show_all"),()=>k({ego:null})))}var bS=["modes","polarities"],vc=()=>Zn("filters").filter(t=>JSON.stringify(w[t])!==JSON.stringify(U[t])&&!(w.compared_with&&
bS.includes(t)&&w[t]===null));function xh(){let t=A("side"),e=ks(t),{scrollTop:n}=t,o=t.querySelector("details.group[ope\
n]")!==null,s=vc(),r=()=>k(Object.fromEntries(s.map(i=>[i,U[i]])));L(t,p("div",{class:"box-head"},p("h2",{},d("filters")),
s.length>0&&T(d("reset"),r,{class:"quiet-button"}),T("\xD7",()=>t.hidePopover(),{class:"close","aria-label":d("close")})),
p("p",{class:"quiet"},Ds()),wh(),dh(),hh(o),Pn(d("display"),uh())),Ms(t,e),n&&(t.scrollTop=n)}function bh({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function yh({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?Et(t,s,Lt(e)):n;return{chosen:r,statements:K(r.inside)}}function $h(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=u=>Math.min(r-1,Math.max(0,Math.floor((u-o)/i))),
f=new Set;for(let u of n){let m=t.statements.act[u];if(m>=0&&f.has(m))continue;m>=0&&f.add(m);let[h,g]=[e.first[u],e.last[u]];
if(h===null&&g===null)continue;let[b,_]=[l(h??o),l(g??s)],$=h!==null&&g===h&&!e.approximate[u];for(let O=b;O<=_;O++)($?a:
c)[O]+=1/(_-b+1)}return{sure:a,unsure:c,width:i}}var Ac=120,Tc=!1;function Sh(){let t=A("time"),e=bh(x),{chosen:n,statements:o}=yh(y),s=o.filter(m=>n.first[m]===null&&n.
last[m]===null),r=s.length>0&&p("p",{class:"undated"},G(E(s.length,"undated"),s,d("undated_many")));if(!e||e[0]===e[1]){
L(t,p("p",{class:"quiet"},d("no_period")),r);return}let i=yS(e),a=t.querySelector(".slider")?t.children:[p("div",{class:"\
time-head"}),OS(e)],[c,l]=a;c.isConnected||L(t,c,l),L(c,$S(e,i),r);let[f,...u]=l.children;f.replaceWith(_S(n,o,e,i));for(let[
m,h]of u.slice(0,2).entries())h.value=String(i[m]),h.setAttribute("aria-valuetext",lt(i[m]))}function yS([t,e]){return[Math.
max(t,w.since??t),Math.min(e,w.until??e)]}function $S(t,[e,n]){return[p("h2",{},d("period")),Oh("since",e,t),"\u2013",Oh(
"until",n,t),me()&&!dt()&&T(d("whole_period"),()=>k({since:null,until:null})),Do(),ft(d("only_certain_dates"),w.inside===
"certainly",o=>k({inside:o?"certainly":"possibly"})),ft(d("include_undated"),w.undated,o=>k({undated:o}))]}function Oh(t,e,[
n,o]){let s=r=>{let i=Vl(r);i!==null&&_h(t,i,[n,o])};return p("input",{type:"date",value:lt(e),min:lt(n),max:lt(o),"aria\
-label":d(t),onchange:r=>s(r.target.value)})}function OS([t,e]){let n=o=>p("input",{type:"range",min:t,max:e,step:1,"ari\
a-label":d(o),oninput:s=>_h(o,Number(s.target.value),[t,e])});return p("div",{class:"slider"},S("svg"),n("since"),n("unt\
il"),SS([t,e]))}function SS([t,e]){return p("div",{class:"years","aria-hidden":"true"},Ql(t,e).map(([n,o])=>{let s=p("sp\
an",{},o);return s.style.left=`${(n-t)/(e-t+1)*100}%`,s}))}function _S(t,e,n,[o,s]){let[r]=n,{sure:i,unsure:a,width:c}=$h(
x,t,e,n,Ac),l=Math.max(...i.map((m,h)=>m+a[h]),1),f=(m,h,g,b)=>{let[_,$]=[g/l*34,36-(g+b)/l*34],O=(m+1)*c+r<o||m*c+r>s;return g>
0&&S("rect",{class:h+(O?" off":""),x:m/Ac*1e3,y:$,width:1e3/Ac-1,height:Math.max(_,1.5)})},u=i.map((m,h)=>[f(h,"bar",m,0),
f(h,"bar unsure",a[h],m)]);return S("svg",{class:"histogram",viewBox:"0 0 1000 40",preserveAspectRatio:"none",role:"img",
"aria-label":d("histogram")},u)}function _h(t,e,[n,o]){let s=t==="since"?e<=n:e>=o;It({[t]:s?null:e}),(w.since??n)>(w.until??
o)&&It({[t==="since"?"until":"since"]:e}),!Tc&&(Tc=!0,requestAnimationFrame(()=>{Tc=!1,k({})}))}var kS=10,kh=!1,MS={wanted:""};function Lc(){let t=p("div",{class:"viewpoints",role:"group","aria-label":F(d("according_\
to"))}),e=Ws(),n=el(x),o=s=>AS(e,n,s);L(A("viewpoint"),p("div",{class:"box-head"},p("h2",{},F(d("according_to"))),vS()),
kr(d("sources_find"),MS,t,o).slice(e.length>kS?0:1),LS())}var vS=()=>ft(d("viewpoint_several"),Ec(),t=>{kh=t,t||w.according_to.
length<2?Lc():k({according_to:w.according_to.slice(0,1)})}),Ec=()=>kh||w.according_to.length>1;function AS(t,e,n){let o=Ec()?
"checkbox":"radio",s=i=>i.startsWith("by:")&&e.get(i)===e.get("authors")&&!w.according_to.includes(i);return t.filter(([
i,a])=>(o==="radio"||i!=="everyone")&&!s(i)&&n(a)).map(([i,a])=>p("label",{class:"tick"},p("input",{type:o,name:"accordi\
ng-to",checked:w.according_to.includes(i),onchange:c=>TS(i,c.target.checked)}),p("span",{dir:"auto"},F(a)),p("span",{class:"\
number quiet"},N(e.get(i)??0))))}function TS(t,e){if(!Ec()){k({according_to:[t]});return}let o=Ws().map(([s])=>s).filter(
s=>s===t?e:w.according_to.includes(s));k({according_to:o.length?o:["authors"]})}var LS=()=>p("p",{},w.compared_with&&`${d(
"compared_with")} ${Wt(w.compared_with)} \xB7 `,R(d("compare_claims"),()=>k({tab:"compare"})));var ES=8,Mh=new Map;function Qn(t,e,n,o){Mh.set(t,o);let s=p("button",{type:"button",id:`open-${t}`,class:"opener",popovertarget:t},
e),r=p("div",{id:t,class:"box",popover:"auto",role:"dialog","aria-label":n});return r.addEventListener("beforetoggle",i=>{
i.newState==="open"&&(o(),IS(r,s))}),[s,r]}function vh(t){NS(t)&&Mh.get(t)?.()}var NS=t=>document.getElementById(t)?.matches(
":popover-open")??!1,Vo=t=>document.getElementById(t)?.hidePopover();function IS(t,e){let{right:n,bottom:o}=e.getBoundingClientRect();
t.style.setProperty("--top",`${o+4}px`),t.style.setProperty("--right",`${Math.max(ES,innerWidth-n)}px`)}var qS=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],RS={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function Ah(){return p("section",{class:"legend"},p("h2",{},
d("legend")),p("ul",{},xa().map(([t,e])=>p("li",{},t,p("span",{},e)))),p("ul",{},qS.map(([t,e])=>p("li",{},wa(t),p("span",
{},d(e))))),CS(),p("p",{class:"quiet"},d("width_meaning",{what:d(RS[w.count])})))}function CS(){let t=new Map;for(let{tint:n,
country:o}of y.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return p("ul",{},
e.map(([n,o])=>p("li",{},wa("dot",Xe()[n]),p("span",{},d("belongs_to",{name:jS(o)})))))}function jS(t){let e=w.language?
ce(t):null;return e?Z(e):y.level.countries[t]}function Le(t,e=""){return`${[x.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network",e].filter(
Boolean).join("-")}.${t}`}var WS={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Nc(t){return t.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
"")}function ct(t){return Nc(String(t)).replace(/[&<>"]/g,e=>WS[e])}var Dr=1.4,[Th,PS,Yn]=[48,24,12];function zr(t,e,n,o=400,s=""){let r=s&&` fill="${s}"`,i=[];for(let c of t.split(/\s+/).
filter(Boolean)){let l=i.length?`${i[i.length-1]} ${c}`:c;i.length&&Tn(l,n,o)<=e?i[i.length-1]=l:i.push(c)}return{markup:i.
map((c,l)=>`<text y="${(n*(1+l*Dr)).toFixed(1)}" font-size="${n}" font-weight="${o}"${r}>${ct(c)}</text>`).join(""),height:i.
length*n*Dr}}function Lh(t){let[e,n]=[0,Yn];return{markup:(w.picture==="named"?ar():wu()).map(([r,i])=>{let a=Th+Tn(i,Yn)+
PS;e&&e+a>t&&([e,n]=[0,n+Yn*Dr]);let c=`<g transform="translate(${e} ${n-11})">${r.innerHTML}</g><text x="${e+Th}" y="${n}\
" font-size="${Yn}">${ct(i)}</text>`;return e+=a,c}).join(""),height:n+Yn*Dr-Yn}}function Nh(){let t=_e()?.body;if(!t?.nodeIndices.length)return null;let{nodes:e}=y.level,n=t.nodeIndices.map(l=>({at:l,
x:t.nodes[l].x,y:t.nodes[l].y})),[o,s]=[Math.min(...n.map(({x:l})=>l))-90,Math.max(...n.map(({x:l})=>l))+90],[r,i]=[Math.
min(...n.map(({y:l})=>l))-60,Math.max(...n.map(({y:l})=>l))+70],a=[...[...y.arrows.keys()].map(l=>BS(l,t)),...n.map(({at:l,
x:f,y:u})=>DS(l,e[l],f,u))];return{markup:`<g transform="translate(${(-o).toFixed(1)} ${(-r).toFixed(1)})">${a.join("")}\
</g>`,width:s-o,height:i-r}}function Eh(t,e,n){let o=n.nodes[e],s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=y.level.nodes[e].size+
3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*r}}var Ko=({x:t,y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function BS(t,e){
let{options:n}=e.edges[t],{arrows:o}=y.level,{signs:s,holds:r,marks:i}=x.encodings,[a,c]=[e.nodes[o.actor[t]],e.nodes[o.
target[t]]],{color:l}=n.color,f=a===c,u=f?{x:a.x+34,y:a.y-34}:Hs(a,c,n.smooth),m=f?{x:a.x,y:a.y-16}:Eh(u,o.actor[t],e),h=f?
{x:a.x+16,y:a.y}:Eh(u,o.target[t],e),g=Math.atan2(h.y-u.y,h.x-u.x)*180/Math.PI,b={x:(m.x+2*u.x+h.x)/4,y:(m.y+2*u.y+h.y)/
4},{dashes:_,...$}=r[o.hold[t]],O=_.length?` stroke-dasharray="${_.join(" ")}"`:"",v=`<path d="M${Ko(m)} Q${Ko(u)} ${Ko(
h)}" fill="none" stroke="${l}" stroke-width="${n.width.toFixed(1)}"${O}/>`,M=_o(s[o.sign[t]].head,l,`translate(${Ko(h)})\
 rotate(${g}) scale(1)`),I=ga($.middle||i[o.mark[t]].middle,l,b.x.toFixed(1),b.y.toFixed(1));return v+(M?.outerHTML??"")+
(I?.outerHTML??"")+FS(n.label??"",m,h,b)}function FS(t,e,n,o){if(!t)return"";let s=Math.atan2(n.y-e.y,n.x-e.x)*180/Math.
PI,r=s>90||s<-90?s+180:s,i=t.split(`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${ct(c)}</tspan>`);return`<text transform="translate(${Ko(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${Ih()}>${a.join("")}</text>`}var Ih=()=>`text-anchor="middle" fill="${tt().text}\
" stroke="${tt().ground}" stroke-width="3" paint-order="stroke"`;function DS(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=An(D(y.level,t)).split(`
`).map((f,u)=>`<text x="${s}" y="${r+e+14+u*14}" font-size="13" ${Ih()}>${ct(f)}</text>`),l=o>=0?Xe()[o]:tt().node;return`${i[n]}\
fill="${l}" stroke="${tt().line}"/>${c.join("")}`}var zS=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linecap","stroke-linejoin","stroke-opac\
ity","paint-order","opacity","font-size","font-weight","font-style","font-family","text-anchor","dominant-baseline","let\
ter-spacing","direction","visibility","marker-start","marker-mid","marker-end"],HS=["class","style","tabindex","role","f\
ocusable"];function Qo(t,e){let n=t.cloneNode(!0),[o,s]=[t,n].map(r=>[r,...r.querySelectorAll("*")]);for(let[r,i]of o.entries()){
let a=getComputedStyle(i);for(let c of[...HS,...s[r].getAttributeNames().filter(l=>/^(aria|data)-/.test(l))])s[r].removeAttribute(
c);a.display==="none"&&s[r].setAttribute("display","none");for(let c of zS)s[r].setAttribute(c,a.getPropertyValue(c))}if(e)
for(let[r,i]of o.entries())i.matches(e)&&s[r].remove();return n}var GS=/^repeating-linear-gradient\((.*)\)$/,US=/,\s*(?![^(]*\))/,VS={"to top":0,"to right":90,"to bottom":180,"to left":270};
function qh(t,{x:e,y:n,width:o,height:s}){let[r,...i]=GS.exec(t)?.[1].split(US)??[];if(!i.length)return null;let a=(VS[r]??
Number.parseFloat(r))*Math.PI/180,[c,l]=[Math.sin(a),-Math.cos(a)],f=(Math.abs(o*c)+Math.abs(s*l))/2,[u,m]=[e+o/2-f*c,n+
s/2-f*l],h=0,g=i.map(B=>{let j=B.lastIndexOf(" ");return h=Math.max(h,Number.parseFloat(B.slice(j))),{colour:KS(B.slice(
0,j)),at:h}}),b=[u,m,u+h*c,m+h*l].map(B=>(Math.round(100*B)/100+0).toFixed(2)),_=`stripes${[t,...b].join("_").replace(/[^\w.-]+/g,
"_")}`,[$,O,v,M]=b,I=g.map(({colour:B,at:j})=>`<stop offset="${(j/h).toFixed(4)}" stop-color="${B}"/>`),C=`gradientUnits\
="userSpaceOnUse" spreadMethod="repeat" x1="${$}" y1="${O}" x2="${v}" y2="${M}"`;return{fill:`url(#${_})`,defined:`<line\
arGradient id="${_}" ${C}>${I.join("")}</linearGradient>`}}function KS(t){let e=/^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)$/.
exec(t)?.slice(1);return e?`rgb(${e.map(n=>Math.round(255*Number(n))).join(", ")})`:t}var Hr=8,Rh=document.createElement("canvas").getContext("2d");function Ic(t){let e=QS(t);for(let[o]of e)o.scrollTo(0,0);
let n=t instanceof SVGSVGElement?YS(t):JS(t);for(let[o,s,r]of e)o.scrollTo(s,r);return n}function QS(t){let e=[];for(let n=t.
parentElement;n;n=n.parentElement)e.push(n);return e.filter(n=>n.scrollLeft||n.scrollTop).map(n=>[n,n.scrollLeft,n.scrollTop])}
function YS(t){let e=t.getBBox(),[n,o]=[Math.ceil(e.width)+2*Hr,Math.ceil(e.height)+2*Hr],s=Qo(t);return s.setAttribute(
"viewBox",`${e.x-Hr} ${e.y-Hr} ${n} ${o}`),s.setAttribute("width",String(n)),s.setAttribute("height",String(o)),{markup:Ur(
s),width:n,height:o}}function JS(t){let{left:e,top:n}=t.getBoundingClientRect(),o=[],[s,r]=[0,0],i=(c,l)=>{c&&(o.push(c),
s=Math.max(s,l.right-e),r=Math.max(r,l.bottom-n))},a=c=>{let l=getComputedStyle(c);if(l.display==="none"||l.visibility===
"hidden"||l.opacity==="0")return;let f=c.getBoundingClientRect();if(f.right<e)return;let[u,m]=[f.left-e,f.top-n];if(c instanceof
SVGSVGElement){let h=Qo(c);for(let[g,b]of Object.entries({x:u,y:m,width:f.width,height:f.height,overflow:"visible"}))h.setAttribute(
g,String(b));i(Ur(h),f);return}i(XS(l,u,m,f.width,f.height),f);for(let h of c.childNodes)if(h instanceof Element)a(h);else if(h instanceof
Text)for(let g of n_(h,l,e,n))i(g.markup,g.place)};return a(t),{markup:o.join(""),width:Math.ceil(s),height:Math.ceil(r)}}
var Ur=t=>Nc(new XMLSerializer().serializeToString(t));function XS(t,e,n,o,s){let r=o>0&&s>0?qh(t.backgroundImage,{x:e,y:n,
width:o,height:s}):null,i=r?`${r.defined}<rect x="${e}" y="${n}" width="${o}" height="${s}" fill="${r.fill}"/>`:"";return t_(
t,e,n,o,s,!r)+i+ZS(t,e,n,o,s)}function ZS(t,e,n,o,s){let r=Number.parseFloat(t.outlineWidth);if(t.outlineStyle!=="solid"||
!r||!Gr(t.outlineColor))return"";let i=Number.parseFloat(t.outlineOffset)+r/2;return`<rect x="${e-i}" y="${n-i}" width="${o+
2*i}" height="${s+2*i}" fill="none" stroke="${t.outlineColor}" stroke-width="${r}"/>`}function t_(t,e,n,o,s,r){let[i]=t.
backgroundImage.match(/(?:rgba?|color)\([^)]*\)/)??[],a=[t.backgroundColor,r?i:""].find(M=>M&&Gr(M))??"none",c=["Top","R\
ight","Bottom","Left"].map(M=>({wide:t[`border${M}Style`]==="none"?0:Number.parseFloat(t[`border${M}Width`]),colour:t[`b\
order${M}Color`]})),l=c.every(({wide:M,colour:I})=>M===c[0].wide&&I===c[0].colour),{wide:f,colour:u}=c[0],m=Math.min(Number.
parseFloat(t.borderTopLeftRadius)||0,o/2,s/2),h={dashed:`${3*f} ${2*f}`,dotted:`0 ${2*f}`}[t.borderTopStyle],g=h?` strok\
e-dasharray="${h}" stroke-linecap="round"`:"",b=f&&Gr(u)?` stroke="${u}" stroke-width="${f}"${g}`:"",_=l&&b?f/2:0,$=`x="${e+
_}" y="${n+_}" width="${Math.max(0,o-2*_)}" height="${Math.max(0,s-2*_)}"`,O=a==="none"&&!(l&&b)?"":`<rect ${$} rx="${m}\
" fill="${a}"${l?b:""}/>`;if(l)return O;if(c[0].wide&&c.slice(1,3).every(M=>M.wide===f&&M.colour===u))return`<rect ${$} \
rx="${m}" fill="${a}"/>${e_({x:e,y:n,width:o,height:s,round:m,wide:f},c[3],b)}`;let v=c.map(({wide:M,colour:I},C)=>{if(!M||
!Gr(I))return"";let B=[[e,n,o,M],[e+o-M,n,M,s],[e,n+s-M,o,M],[e,n,M,s]][C];return`<rect x="${B[0]}" y="${B[1]}" width="${B[2]}\
" height="${B[3]}" fill="${I}"/>`});return O+v.join("")}function e_({x:t,y:e,width:n,height:o,round:s,wide:r},i,a){let[c,
l,f,u]=[e+r/2,t+n-r/2,e+o-r/2,s-r/2],m=(_,$,O,v)=>`A${_} 0 0 ${$} ${O} ${v}`,h=`M${t+s} ${c}H${l-u}${m(`${u} ${u}`,1,l,c+
u)}V${f-u}${m(`${u} ${u}`,1,l-u,f)}H${t+s}`,g=`${Math.max(0,s-i.wide)} ${Math.max(0,s-r)}`,b=`M${t+s} ${e}${m(`${s} ${s}`,
0,t,e+s)}V${e+o-s}${m(`${s} ${s}`,0,t+s,e+o)}V${e+o-r}${m(g,1,t+i.wide,e+o-s)}V${e+s}${m(g,1,t+s,e+r)}Z`;return`<path d=\
"${h}" fill="none"${a}/><path d="${b}" fill="${i.colour}"/>`}var Gr=t=>t!=="transparent"&&!/^rgba\(.*, 0\)$/.test(t);function n_(t,e,n,o){
let s=e.writingMode.startsWith("horizontal"),r=e.direction==="rtl";Rh.font=`${e.fontStyle} ${e.fontWeight} ${e.fontSize}\
 ${e.fontFamily}`;let i=Rh.measureText("x").fontBoundingBoxAscent,a=`font-family="${ct(e.fontFamily)}" font-size="${e.fontSize}\
" font-weight="${e.fontWeight}" font-style="${e.fontStyle}" fill="${e.color}" direction="${e.direction}"`;return o_(t,s).
map(({words:c,place:l})=>{let f=s?`x="${(r?l.right:l.left)-n}" y="${l.top-o+i}"`:`transform="translate(${l.left-n+i} ${l.
bottom-o}) rotate(-90)"`,u=e.textTransform==="uppercase"?c.toLocaleUpperCase():c;return{markup:`<text ${f} ${a}>${ct(u.trim())}\
</text>`,place:l}})}function o_(t,e){let n=[],o=document.createRange();for(let{segment:s,index:r}of new Intl.Segmenter().
segment(t.data)){o.setStart(t,r),o.setEnd(t,r+s.length);let i=o.getBoundingClientRect(),a=n[n.length-1];if(!i.width&&!i.
height)continue;a&&Math.abs(e?a.place.top-i.top:a.place.left-i.left)<2?[a.words,a.place]=[a.words+s,s_(a.place,i)]:n.push(
{words:s,place:i})}return n.filter(({words:s})=>s.trim())}function s_(t,e){let[n,o]=[Math.min(t.left,e.left),Math.min(t.
top,e.top)];return new DOMRect(n,o,Math.max(t.right,e.right)-n,Math.max(t.bottom,e.bottom)-o)}var Ch=(t,e,n)=>`<svg xmln\
s="${Mi}" width="${e}" height="${n}" viewBox="0 0 ${e} ${n}" font-family="${ct(ho())}">${t}</svg>
`;var Vr=16,r_=480,Kr={arguments:".argument",timeline:".timeline-box svg",matrix:"table.matrix"},i_=".looks, .matrix-legen\
d";function a_(){return w.tab==="graph"?[w.picture==="named"?c_():Nh()].filter(e=>e!==null):[...Kr[w.tab]?A("sheet").querySelectorAll(
Kr[w.tab]):[]].map(Ic)}function c_(){let t=Mo();if(!t?.parts.ties.length)return null;let{width:e,height:n}=t.picture,o=Qo(
t.root,".around, .now");for(let[s,r]of Object.entries({width:e,height:n}))o.setAttribute(s,String(r));return{markup:Ur(o),
width:e,height:n}}function Qr(){return w.tab!=="graph"?!!(Kr[w.tab]&&A("sheet").querySelector(Kr[w.tab])):w.picture==="n\
amed"?!!Mo()?.parts.ties.length:!!_e()?.body.nodeIndices.length}function Yr(){let t=a_();if(!t.length)return null;let{text:e,
quiet:n,ground:o}=tt(),s=w.tab==="graph"?[]:[...A("sheet").querySelectorAll(i_)].map(Ic),r=Math.max(r_,...[...t,...s].map(
_=>_.width)),i=[],a=Vr,c=({markup:_,height:$},O=8)=>{i.push(`<g transform="translate(${Vr} ${a.toFixed(1)})">${_}</g>`),
a+=$+O},{title:l,what:f,numbers:u,based:m}=l_();c(zr(l,r,18,600),2),c(zr(`${d(`tab_${w.tab}`)}. ${f}`,r,13,400,n),12);for(let _ of t)
c(_,12);w.tab==="graph"&&c(Lh(r));for(let _ of s)c(_);c(zr([m,tf(u)].filter(Boolean).join(" "),r,12,400,n),Vr);let[h,g]=[
Math.ceil(r+2*Vr),Math.ceil(a)],b=`<rect width="${h}" height="${g}" fill="${o}"/><g fill="${e}">${i.join("")}</g>`;return{
width:h,height:g,svg:Ch(b,h,g)}}function l_(){let t=w.tab==="arguments"?Rm():null;if(t){let o=Ze(x,t.statements,y.chosen.
main),{title:s}=x.articles[t.article];return{title:s,what:`${F(vn())}.`,numbers:o,based:Bs(o)}}let e={title:x.title,what:Be()};
if(w.tab==="timeline"){let o=Fe(y).flatMap(r=>r.statements),s=Ze(x,o,y.chosen.main);return{...e,numbers:s,based:Bs(s)}}let n=$n();
return{...e,numbers:fe(n),based:Fi(n)}}var Jn=()=>Yr()?.svg??"",Jr=t=>`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
t)}`;async function qc(t,e){let{theme:n}=w;await k({theme:t});try{await e()}finally{await k({theme:n})}}var jh=t=>qc(t,()=>Me(
Le("svg"),"image/svg+xml",Jn())),Wh=(t,e)=>qc(t,async()=>{let n=await f_(e);n?Me(Le("png"),"image/png",n):le(d("save_too\
_large"))});async function f_(t){let e=Yr();if(!e)return null;let n=new Image;n.src=Jr(e.svg),await n.decode();let o=p("\
canvas",{width:t,height:Math.round(e.height/e.width*t)});return o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),new Promise(
r=>o.toBlob(r))}async function Ph(){let t="";await qc("light",()=>{t=Jn()});let e=p("img",{class:"paper",src:Jr(t),alt:Be()});
await e.decode(),document.querySelector("body > .paper")?.remove(),document.body.append(e),document.body.classList.add("\
picture-alone");let n=()=>{e.remove(),document.body.classList.remove("picture-alone")};addEventListener("afterprint",n,{
once:!0}),print()}function Gt(){let{draft:t}=w;return t?t.flatMap((e,n)=>n%2?[]:[{caption:e,view:t[n+1]??""}]):x.story?.steps??[]}var Cc=()=>w.
step===null?null:Math.max(1,Math.min(w.step,Gt().length));function jc(t){let{language:e,theme:n,draft:o}=w,s=to(Gt()[t-1].
view,U);return{...s,language:s.language??e,theme:n,draft:o,step:t}}var Bh=async t=>k(...await lo(Gt()[t-1].view,jc(t))),
Fh=t=>`#${wn(jc(t),U)}`,u_=()=>wn({...w,step:null,draft:null,theme:U.theme},U);function Dh(t){let e=[...Gt(),{caption:t,
view:u_()}];return k({draft:Hh(e),step:e.length})}function zh(t){let e=Gt().filter((n,o)=>o!==t-1);return k({draft:e.length?
Hh(e):null,step:null})}var Hh=t=>t.flatMap(({caption:e,view:n})=>[e,n]);function Gh(){let t=Gt().map(({caption:e,view:n})=>`\
  - caption: ${Rc(e)}
    view: ${Rc(n)}
`);return`title: ${Rc(x.story?.title??x.title)}
steps:
${t.join("")}`}var Rc=t=>JSON.stringify(t).replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu,e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`),Uh=()=>x.story?.steps.length?jc(1):{};var Xr="";function Vh(t){let e=p("textarea",{id:"story-caption",rows:2,dir:"auto",value:Xr,oninput:()=>{Xr=e.value}}),n=()=>{
let s=Xr.trim();return s?(Xr="",t(),Dh(s)):e.focus()},o=()=>{Gt().length&&Me(Le("yaml"),"application/yaml",Gh()),t()};return p(
"div",{class:"story-form"},p("label",{for:"story-caption"},d("story_caption")),e,T(d("story_add"),n),T(d("save_story"),o))}var Kh=["type","sector","country"],m_=["weight","acts","articles","sources","statements"],p_=t=>typeof t=="number"?String(
t):Jh(t);function Jh(t){let e=/^[=+\-@\t\r]/.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)?`"${e.replace(/"/g,'""')}"`:e}async function Zr(){
let{entities:t,statements:e}=await H(),{articles:n,coders:o,names:s,statements:r}=x,i=f=>typeof f=="string"?f:f<0?x.keys.
at(-1-f):Z(t[f]),a=f=>f===null?"":lt(f),c=[["claim",Ot],["quote",Dt],["title",f=>et(f).title],["author",f=>et(f).author],
["publisher",f=>et(f).publisher],["published",f=>et(f).published],["inferred_published",f=>et(f).inferred],["url",f=>et(
f).url],["subject_label",f=>i(e.get(f).s)],["relation",f=>it(f).id],["object_label",f=>i(e.get(f).o)],["according_to",f=>fn(
e.get(f).sources??[]).join(" > ")],["author_stance",f=>s.stances[r.stance[f]]],["mode",f=>s.modes[r.mode[f]]],["certaint\
y",f=>s.certainties[r.certainty[f]]],["polarity",f=>s.polarities[r.polarity[f]]],["earliest",f=>a(r.first[f])],["latest",
f=>a(r.last[f])],["article",f=>n[r.article[f]].id],["coder",f=>o[r.coder[f]]],["statement",f=>x.keys.at(f)]],l=K(y.chosen.
inside).map(f=>c.map(([,u])=>Jh(u(f)??"")));return[c.map(([f])=>f),...l].map(f=>`${f.join(",")}\r
`).join("")}function ti(){let{nodes:t}=y.level,n=["actor","actor_label","target","target_label","weight","acts",...x.names.
quad_classes.map(s=>s.replace(" ","_")),"no_quad_class","articles","sources","label","statements"],o=Wi(y).map(({pair:s,
actor:r,target:i})=>{let{acts:a,byQuadClass:c,noQuadClass:l,articles:f,sources:u,statements:m}=ge(y,s);return[...[t[s.a].
actor,r,t[s.b].actor,i],s.weight,a,...c,l,f.size,u.size,Se(x,s.rows),Kt(x,m).join(" ")]});return[n,...o].map(s=>`${s.map(
p_).join(",")}\r
`).join("")}function ei(){let{nodes:t}=y.level,e=new Set,n=Wi(y).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:f}=ge(y,r),u=[r.weight,a,c.size,l.size,Kt(x,f).join(" ")],m=`source="${ct(t[r.a].actor)}" target="${ct(
t[r.b].actor)}"`;return`<edge id="${i}" ${m} label="${ct(Se(x,r.rows))}" weight="${r.weight}"><attvalues>${u.map(Qh).join(
"")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=Kh.map((a,c)=>Qh(t[r][a],c)).join("");return`<node id\
="${ct(t[r].actor)}" label="${ct(D(y.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0" encodi\
ng="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${Yh("node",Kh,()=>"string")+Yh("edge",
m_,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var Qh=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${ct(t)}"/>`;function Yh(t,e,n){let o=e.map((s,r)=>`<at\
tribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}var[Xh,Wc]=[200,12e3],d_=["2","3","4"],Ue=2400,Zh=null;function tg(){let t=(e,n)=>T(d(e),()=>{Vo("save"),n()});L(A("save"),
p("h2",{},d("save")),h_(t),p("h3",{},d("save_data")),t("save_statements",async()=>Me(Le("csv",d("save_statements_name")),
"text/csv",await Zr())),t("save_csv",()=>Me(Le("csv"),"text/csv",ti())),t("save_gexf",()=>Me(Le("gexf"),"application/xml",
ei())),Vh(()=>Vo("save")))}function h_(t){if(!Qr())return[t("save_pdf",()=>window.print()),p("p",{class:"quiet"},d("save\
_no_picture"))];let e=()=>Zh??qt(),n=p("input",{type:"number",min:Xh,max:Wc,step:100,value:Ue,onchange:r=>{Ue=Math.round(
Math.min(Wc,Math.max(Xh,Number(r.target.value)||Ue))),r.target.value=String(Ue)}}),o=Q(d("save_scale"),[["",d("save_scal\
e")],...d_.map(r=>[r,`${r}\xD7`])],"",r=>{Ue=Math.min(Wc,(Yr()?.width??0)*Number(r))||Ue,n.value=String(Ue)}),s=["light",
"dark"].map(r=>[r,d(`save_${r}`)]);return[p("h3",{},d("save_picture")),p("p",{class:"line"},p("label",{},`${d("save_widt\
h")} `,n),o),p("p",{class:"line"},Q(d("save_ground"),s,e(),r=>{Zh=r==="dark"?"dark":"light"})),t("save_png",()=>Wh(e(),Ue)),
t("save_svg",()=>jh(e())),t("save_pdf",Ph)]}var g_="input, select, textarea, [contenteditable], [role=tablist], [role=grid], [role=listbox], [role=application], [ro\
le=menu], #main table, #main svg";function eg(){return document.addEventListener("keydown",w_),p("section",{id:"story","\
aria-label":d("story")})}function ng(){let t=A("story"),e=Gt(),n=Cc();if(t.hidden=!e.length,t.classList.toggle("led",n!==
null),t.classList.toggle("at-opening",n===null&&w.tab===U.tab),!e.length)return;let o=w.draft?d("story_draft"):x.story?.
title??"",s=n===null?o:e[n-1].caption;L(t,p("div",{class:"story-step"},p("p",{class:"story-caption",dir:"auto"},s),p("na\
v",{class:"story-way","aria-label":d("story_steps")},n!==null&&p("span",{class:"quiet"},d("story_place",{n,of:e.length})),
n===null?ni(1,d("story_begin")):[n>1&&ni(n-1,`\u2190 ${d("story_back")}`),e.map((r,i)=>ni(i+1,String(i+1),i+1===n)),n<e.
length&&ni(n+1,`${d("story_next")} \u2192`)],w.draft&&n!==null&&T(d("story_remove"),()=>zh(n)),w.draft&&T(d("story_disca\
rd"),()=>k({draft:null,step:null})))),p("ol",{class:"story-whole"},e.map(r=>p("li",{dir:"auto"},r.caption))))}function ni(t,e,n=!1){
return p("a",{href:Fh(t),"aria-current":n?"step":null,"aria-label":e===String(t)?d("story_step",{n:t}):null,onclick:o=>{
o instanceof MouseEvent&&(o.ctrlKey||o.metaKey||o.shiftKey)||(o.preventDefault(),og(t))}},e)}async function og(t){await Bh(
t);let e=Gt();le(`${d("story_place",{n:t,of:e.length})}. ${e[t-1].caption}`)}function w_(t){let e={ArrowLeft:-1,ArrowRight:1}[t.
key],n=Cc();if(!e||n===null||t.defaultPrevented||t.altKey||t.ctrlKey||t.metaKey||t.target instanceof Element&&t.target.closest(
g_))return;let o=n+e;o<1||o>Gt().length||(t.preventDefault(),og(o))}var rg=["viewpoint","time","side"],x_=60;function ig(){L(A("app"),p("header",{},p("h1",{},x.title),ih(),p("div",{class:"\
tools"},b_())),p("nav",{id:"views","aria-label":d("views")},p("div",{id:"tabs",role:"tablist","aria-label":d("views"),onkeydown:$_},
Ee.map(y_)),p("p",{id:"matching",class:"quiet"})),eg(),p("p",{id:"left-out",role:"status"}),p("main",{},p("div",{id:"mai\
n",role:"tabpanel"},zu(Qn("legend",d("legend"),d("legend"),()=>L(A("legend"),Ah()))),p("img",{id:"printed",alt:""}),p("d\
iv",{id:"sheet"}),p("p",{id:"caption"}))),p("aside",{id:"panel",tabindex:0,"aria-label":d("quotes")}),p("p",{id:"announc\
ed",class:"unseen","aria-live":"polite"})),document.addEventListener("keydown",O_)}var b_=()=>[Qn("viewpoint",sg("viewpo\
int",F(d("according_to"))),F(d("according_to")),Lc),Qn("time",sg("time",d("period")),d("period"),Sh),Qn("side",[d("filte\
rs"),p("span",{class:"set"})],d("filters"),xh),Qn("save",d("save"),d("save"),tg)],sg=(t,e)=>[p("span",{class:"quiet"},e),
p("span",{id:`chosen-${t}`,class:"chosen"})];function Pc(){let{tab:t,open:e}=w;document.documentElement.dataset.theme=w.
theme,document.body.classList.toggle("wide",!e);for(let o of Ee){let s=A(`tab-${o}`);s.setAttribute("aria-selected",String(
o===t)),s.tabIndex=o===t?0:-1}let n=Je.map(o=>pe(o,x_));A("left-out").hidden=!n.length,A("left-out").textContent=n.length?
d("left_out_of_address",{what:n.join("; ")}):"",A(`tab-${t}`).scrollIntoView?.({block:"nearest",inline:"nearest"}),A("ma\
in").setAttribute("aria-labelledby",`tab-${t}`),A("stage").hidden=t!=="graph",A("sheet").hidden=t==="graph"}function ag(){
let t=[...w.according_to,...w.compared_with??[]];A("chosen-viewpoint").textContent=t.length>1?E(t.length,"viewpoint"):Wt(
t),A("chosen-time").textContent=(Js()?"\u25B6 ":"")+(me()?mo():d("any_time"));let e=vc().length,n=A("open-side");L(n.querySelector(
".set"),e>0&&String(e)),n.setAttribute("aria-label",e?d("filters_set",{n:e}):d("filters")),A("matching").textContent=Ds();
for(let o of rg)vh(o)}var y_=t=>T(d(`tab_${t}`),()=>k({tab:t}),{role:"tab",id:`tab-${t}`,"aria-controls":"main"});async function $_({
key:t}){let e={ArrowRight:1,ArrowLeft:-1}[t];if(!e)return;let n=Ee[(Ee.indexOf(w.tab)+e+Ee.length)%Ee.length];await k({tab:n}),
A(`tab-${n}`).focus()}function O_(t){if(t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.test(t.target.tagName))
return;let e=document.querySelector(":popover-open")!==null;if(t.key==="Escape"&&w.open&&!e&&k({open:null}),t.key==="/"){
t.preventDefault();for(let n of[...rg,"save"])Vo(n);A("search").focus()}}var S_=Zn("shows"),__=100,k_=["picture","ego","steps","level","all","grown"],M_={findings:zp,arguments:Cm,table:Od,analyses:bm,
matrix:gd,timeline:qr,bargains:lp,article:sp,compare:Ka},Bc=null;async function cg(t){let e=Pl(),n="open"in t&&!!w.open,
o="open"in t&&!w.open;n&&e&&e.part!=="panel"&&(Bc=e),("article"in t||"tab"in t)&&!("find"in t)&&It({find:null});let s="t\
ab"in t&&!A("tabs").contains(document.activeElement)&&document.activeElement!==document.body;ys(t),await Yo(t),(s||n)&&w.
tab!=="graph"&&wm(A("sheet"),s),n||Bl(o?Bc??e:e),o&&(Bc=null)}async function Yo(t){let e=Object.keys(t??w),n=!!(t&&y&&e.
length)&&e.every(i=>S_.includes(i)),o=!y,s=o&&w.tab==="findings";s&&await v_(),(w.compared_with||w.language)&&await H(),
n||await Al(),e.includes("tab")&&Bf(w.tab);let r=!n&&!o&&e.some(i=>k_.includes(i));Pc(),ng(),(!n||e.includes("theme")||e.
includes("tab"))&&ag(),A_(),s||await lg(r),await dm()}async function v_(){Pc(),await lg(!1),await new Promise(t=>{requestAnimationFrame(
()=>setTimeout(t)),setTimeout(t,__)})}async function lg(t){if(w.tab!=="graph"){await No(A("sheet"),M_[w.tab]),Xp(A("shee\
t"));return}await Hu(t)}function A_(){let t=A("caption");if(t.hidden=Bi.has(w.tab)||w.tab==="matrix"||w.tab==="table",w.
tab!=="graph"){L(t,Be());return}let e=$n(),{statements:n}=fe(e),o=[y.selfLoops>0&&d("note_self_loops",{n:y.selfLoops}),e.
isGrown&&d("not_drawn_yet"),e===y&&y.arrows.size>Ks&&d("note_zoom")].filter(Boolean),s=K(y.chosen.inside).length,r=Sl(y),
i=be(r.length,w.issues?"untied_to_issues":"untied",{n:N(r.length),of:E(s,"statement")}),a=n.filter(c=>y.chosen.undated.has(
c));L(t,Pt(e)," ",G(d("show_quotes"),n,d("based_on_drawn")),o.length>0&&` \xB7 ${o.join(" ")}`,r.length>0&&[" \xB7 ",G(i,
r,d("not_drawn"))],a.length>0&&[" \xB7 ",G(E(a.length,"article_date_used"),a,d("undated_many"))])}var T_=["#panel details","#sheet .undated","#sheet .course"].map(t=>`${t}:not([open])`).join();function fg(){let t=[...document.
querySelectorAll(T_)];for(let o of t)o.setAttribute("open","");addEventListener("afterprint",()=>t.forEach(o=>{o.removeAttribute(
"open")}),{once:!0});let e=A("printed");e.removeAttribute("src");let n=Qr()&&L_(Jn);e.alt=Pt(fo()),n&&(e.src=Jr(n))}function L_(t){
let e=w.theme;if(qt()==="light")return t();let n=s=>{It({theme:s}),document.documentElement.dataset.theme=s,w.tab==="gra\
ph"&&Gu()};n("light");let o=t();return n(e),o}var ug={change:k,state:()=>w,loaded:async()=>{await H()},edges:()=>ae(y).map(t=>{let e=ge(y,t);return{actor:y.level.nodes[t.
a].actor,target:y.level.nodes[t.b].actor,label:Se(x,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,e.
noQuadClass],articles:e.articles.size,sources:e.sources.size,statements:Kt(x,e.statements)}}),parts:()=>y.parts?.claims.
map(t=>t.map(({sides:e,positions:n})=>[...e.map(o=>Kt(x,o)),...n.map(o=>[...new Set(o.map(({how:s})=>s))].sort())])),compared:()=>{
let{according_to:t,compared_with:e}=_r(x,w,U).state;return[t,e]},arguments:async()=>{let{cards:t,...e}=await ws();return qo(
x,{cards:t,...e},w).map(({tail:n,head:o,words:s,statements:r})=>({tail:t[n].text,head:t[o].text,words:s,statements:Kt(x,
r)}))},timeline:()=>{let{act:t}=x.statements,e=Fe(y),n=new Map(e.map(({main:o,statements:s})=>[t[o],Kt(x,s)]));return{units:e.
map(({statements:o,isReal:s,first:r,last:i})=>({statements:Kt(x,o),isReal:s,first:r,last:i})),orders:pc(y).flatMap(([o,s])=>{
let r=[n.get(o),n.get(s)];return r[0]&&r[1]?[r]:[]})}},bargains:()=>bs().bargains.map(t=>({acts:t.length,statements:Kt(x,
t.flatMap(e=>e.statements))})),search:async(t,e)=>((await _c()).groups(t,e).find(o=>o.kind===e)?.hits??[]).map(({label:o,
count:s,phrase:r,statements:i,snippet:a})=>({label:o,count:s,phrase:r?{...r,relation:x.relations[r.relation].id}:null,statements:i?
Kt(x,i):null,text:a?.text??null})),svg:Jn,csv:ti,statements:Zr,gexf:ei,network:_e,names:()=>{let t=_e()?.body.view;return Qi().
map(({lines:e,size:n,x:o,y:s,width:r,height:i})=>{let{x:a=0,y:c=0}=t?.translation??{},[l,f]=[o+a,s+c];return{text:e.join(
" "),size:n,left:l,top:f,right:l+r,bottom:f+i}})}};async function E_(){vl(cg),await kl(Rl,document.documentElement.lang||"en"),location.hash.length>1?It(...await lo(location.
hash)):It(Uh()),ig(),await Yo(),document.body.classList.add("ready"),addEventListener("hashchange",N_),addEventListener(
"beforeprint",fg),vi().addEventListener("change",()=>w.theme==="auto"&&Yo()),(window.requestIdleCallback||setTimeout)(()=>H())}
async function N_({newURL:t}){let[e,n]=await lo(new URL(t).hash);new URL(t).hash!==location.hash||Uc(e,w)&&String(n)===String(
Je)||(It(e,n),ys({}),Yo())}Object.assign(window,{explorer:ug});E_();})();

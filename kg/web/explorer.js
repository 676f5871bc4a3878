"use strict";(()=>{var Ee=["findings","graph","arguments","compare","timeline","bargains","analyses","matrix","table","article"],ri=["entit\
y","organisation","sector","country"],ii=["ties","statements"],ai=["plain","chicago","apa"],gg=["acts","statements","art\
icles"],Tt=["actor","target","relation","type","source","mode","certainty","article"],Uc=["actor","label","target","quot\
e","weight","acts","quad_classes","statements","articles","sources","when","relation","held","article"],Ke={tab:"graph",
level:"entity",according_to:["authors"],compared_with:null,since:null,until:null,inside:"possibly",undated:!0,kinds:null,
quad_classes:null,relations:null,modes:null,certainties:null,polarities:null,coders:null,articles:null,types:null,count:"\
statements",inferred:!0,headlines:!0,self:!1,issues:!1,min_weight:1,all:!1,ego:null,steps:1,grown:null,picture:"named",frames:null,
open:null,pair:null,lanes:"actor",article:null,about:null,claimant:null,analysis:null,unfolded:null,rows:"ties",facets:null,
columns:null,sort:null,more:0,find:null,findings:null,step:null,draft:null,language:null,citation:"plain",theme:"auto"},
ts=Object.keys(Ke),wg={level:["filters"],according_to:["limits"],compared_with:["limits"],since:["limits"],until:["limit\
s"],undated:["limits"],kinds:["limits","filters"],quad_classes:["limits","filters"],relations:["limits","filters"],modes:[
"limits","filters"],certainties:["limits","filters"],polarities:["limits","filters"],coders:["filters"],articles:["limit\
s","filters"],types:["limits","filters"],count:["limits","filters"],inferred:["limits","filters"],headlines:["limits","f\
ilters"],self:["limits","filters"],issues:["limits","filters"],min_weight:["limits","filters"],all:["filters"],ego:["fil\
ters"],...Object.fromEntries(["tab","picture","frames","open","lanes","article","about","claimant","analysis","unfolded",
"rows"].concat(["facets","columns","sort","more","find","findings","step","draft","citation","theme"]).map(t=>[t,["shows"]]))},
to=t=>ts.filter(e=>wg[e]?.includes(t)),es={...Object.fromEntries(to("limits").map(t=>[t,Ke[t]])),according_to:["everyone"],
self:!0,issues:!0},xg=new Set(["kinds","quad_classes","relations","modes","certainties","polarities"]),bg=new Set(["find\
ings","coders","articles","types","according_to","compared_with","grown","pair","unfolded","frames","find","draft","face\
ts","columns"]),zc={inside:["possibly","certainly"],citation:ai,steps:[1,2,3],level:ri,tab:Ee,lanes:["actor","pair"],theme:[
"auto","light","dark"],count:gg,rows:ii,picture:["named","whole"],sort:Uc.flatMap(t=>[t,`-${t}`])},yg={facets:Tt,columns:Uc},
Hc={least:-719162,most:2932896},Gc={since:Hc,until:Hc,min_weight:{least:1},more:{least:0},step:{least:1},according_to:{least:1},
compared_with:{least:1}},$g=new Set(["since","until","min_weight","more","step"]),Og=Object.fromEntries(ts.map(t=>[t,Sg(
t)]));function Sg(t){let e=Ke[t]===null;return Object.hasOwn(zc,t)?{type:"choice",optional:e,choices:zc[t]}:xg.has(t)?{type:"\
integers",optional:e}:bg.has(t)?{type:"texts",optional:e,beginnings:yg[t],...Gc[t]}:$g.has(t)?{type:"integer",optional:e,
...Gc[t]}:{type:typeof Ke[t]=="boolean"?"boolean":"text",optional:e}}var Vc=t=>({...Ke,...t}),Kc=(t,e)=>ts.every(n=>Zo(t[n],
e[n]));function xn(t,e){return ts.filter(o=>!Zo(t[o],e[o])).map(o=>`${o}=${encodeURIComponent(JSON.stringify(t[o]))}`).join(
"&")}function eo(t,e){let n=Yc(t).filter(([a])=>Object.hasOwn(Ke,a)).filter(([a,c])=>kg(a,c)),o={...e,...Object.fromEntries(
n)},{since:s,until:r}=o;return s===null||r===null||s<=r?o:{...o,since:e.since,until:e.until}}function Qc(t,e,n,o){let s=eo(
t,e),r=(i,a)=>Zo(a,s[i])&&Zo(n[i],o[i]);return Yc(t).filter(([i,a])=>!Object.hasOwn(Ke,i)||!r(i,a)).map(([i,a])=>`${i}=${JSON.
stringify(a)??""}`)}function Yc(t){let e=t.replace(/^#/,"").split("&").filter(Boolean),n=o=>Math.max(o.indexOf("="),0);return e.
map(o=>[o.slice(0,n(o)),_g(o.slice(o.indexOf("=")+1))])}var Zo=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function _g(t){
try{return JSON.parse(decodeURIComponent(t))}catch{return}}function kg(t,e){let{type:n,optional:o,choices:s=[],beginnings:r,
least:i=-1/0,most:a=1/0}=Og[t],c=l=>l>=i&&l<=a;return e===null?o:n==="integers"?Array.isArray(e)&&e.every(Number.isInteger):
n==="texts"?Array.isArray(e)&&c(e.length)&&e.every(l=>typeof l=="string"&&(r?.includes(l.slice(0,l.indexOf(":")))??!0)):
n==="choice"?s.includes(e):n==="integer"?Number.isInteger(e)&&c(Number(e)):typeof e==(n==="boolean"?"boolean":"string")}var ns=class{#e;constructor(e){this.#e=e,this.length=e.head.length}at(e){let{heads:n,tails:o,head:s,tail:r}=this.#e;return n[s[e]]+
o[r[e]]}numberOf(e){let[n,o]=[0,this.length];for(;n<o;){let s=n+o>>1;this.at(s)<e?n=s+1:o=s}return n<this.length&&this.at(
n)===e?n:this.#t(e)}#t(e){for(let n=0;n<this.length;n++)if(this.at(n)===e)return n;return-1}};var Mg=new TextDecoder,no=class{#e;#t;constructor(e,n){this.#e=e,this.#t=n,this.length=n.length-1}get(e){return JSON.parse(
Mg.decode(this.#e.subarray(this.#t[e],this.#t[e+1])))}*entries(){for(let e=0;e<this.length;e++)yield[e,this.get(e)]}},ci=t=>t instanceof
no?t:{length:t.length,get:e=>t[e],entries:()=>t.entries()};function Xc(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,f])=>[l,f.
map(u=>n[`${l}: ${u}`]||u)]),r=(l,f)=>f.map((u,m)=>({...u,words:n[`encoding of ${l}: ${t.names[l][m]}`]||u.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,keys:new ns(t.keys),families:o,familyOf:e.map(l=>o.indexOf(l.family)),repeated:vg(
t.statements),counting:[...t.statements.aside.keys()].filter(l=>!t.statements.aside[l]),labels:Object.fromEntries(s),encodings:{
signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function vg({act:t,rank:e}){let n=new Int32Array(t.length);for(let s of t)
s>=0&&n[s]++;let o=new Map;for(let s=0;s<t.length;s++){if(t[s]<0||n[t[s]]<2)continue;let r=o.get(t[s]);r?r.push(s):o.set(
t[s],[s])}for(let s of o.values())s.sort((r,i)=>e[r]-e[i]);return[...o.values()]}var Zc=t=>({...t,statements:ci(t.statements),
bodies:ci(t.bodies)});function tl(t,e){let n=new Uint8Array(e.nodes.length);for(let o of[e.actor,e.target])for(let s of o)
n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),isTied:n,...Ag(e)}}function Ag({nodes:t,actor:e,
target:n,arrow:o,arrows:s}){let r=Int32Array.from({length:e.length},(u,m)=>m),i=Jc(e,Jc(n,r,t.length),t.length),[a,c]=[new Int32Array(
r.length),new Int32Array(r.length)],[l,f]=[0,0];for(let u=0;u<i.length;u++){let[m,h]=[i[u],i[u-1]];if(u===0||e[m]!==e[h]||
n[m]!==n[h])for(l++;s.actor[f]!==e[m]||s.target[f]!==n[m];)f++;a[m]=l-1,c[m]=f+o[m]}return{pair:a,pairs:l,arrow:c}}function Jc(t,e,n){
let o=new Int32Array(n+1);for(let r=0;r<t.length;r++)o[t[r]+1]++;for(let r=0;r<n;r++)o[r+1]+=o[r];let s=new Int32Array(e.
length);for(let r of e)s[o[t[r]]++]=r;return s}var os=t=>({...t,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null});var Lt=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function el(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=li(t,e),s=new Set(nl(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function li(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=oo(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var oo=(t,e)=>new Set(nl(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),nl=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));function ol({statements:t,counting:e,signers:n,sources:o}){let s=new Map([["everyone",e.length]]),r=i=>s.set(
i,(s.get(i)??0)+1);for(let i of e){if(t.own[i]){r("authors");for(let a of new Set([t.publisher[i],t.author[i]]))a>=0&&r(
`by:${n[a]}`)}t.source[i]>=0&&r(`of:${o[t.source[i]].id}`)}return s}var Qe=0,fi=1,ss=0,mt=({statements:t},e)=>t.mode[e]===Qe&&t.polarity[e]===0,K=t=>he(t,1);function he(t,e){let n=[];for(let o=0;o<
t.length;o++)t[o]===e&&n.push(o);return n}var Kt=(t,e)=>e.map(n=>t.keys.at(n)).sort();function Et(t,e,n){let o=t.statements,
s=il(t,e,n,o.alternative),r=al(o),i=Tg(t,s,r),a=ll(t,e,s,r);fl(t,e,s,i);let c=s.slice();for(let[l,f]of o.sums)s[l]&&f.some(
u=>c[u])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}function ui(t,e,n,o=t.statements.disjunct){let s=t.statements,
r=il(t,e,n,o);return ll(t,e,r,al(s)),fl(t,e,r,Int32Array.from(r.keys())),r}function ie(t,e,n=[]){let o={...e,kinds:null,
quad_classes:null,modes:null,polarities:null};return ui(t,{...o,count:"statements"},Lt(e),n)}function mi(t,e){let n=t.statements,
o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?o.has(n.coder[s]):n.aside[s]!==fi}function so(t,e,n){
let o=t.statements,s=oo(t,n),r=new Uint8Array(o.aside.length);if(!e.coders&&!e.articles&&!s.size){for(let l of t.counting)
r[l]=1;return r}let i=mi(t,e),a=e.articles&&new Set(e.articles.map(l=>t.articles.findIndex(f=>f.id===l)));for(let l=0;l<
r.length;l++)i(l)&&(!a||a.has(o.article[l]))&&(r[l]=1);let c=new Map;for(let l of K(r)){let f=o.article[l],{text:u,copy:m}=t.
articles[f],g=((s.has(o.publisher[l])||s.has(o.author[l])?0:2)+(m?1:0))*t.articles.length+f,b=c.get(u);(!b||g<b[0])&&c.set(
u,[g,f])}for(let l of K(r))c.get(t.articles[o.article[l]].text)?.[1]!==o.article[l]&&(r[l]=0);return r}function il(t,e,n,o){
let s=t.statements,r=so(t,e,n),i=el(t,n),a=e.count==="acts",c=bn(a&&e.kinds===null?[ss]:e.kinds),[l,f]=[bn(e.relations),
bn(e.modes)],[u,m]=[bn(e.certainties),bn(e.polarities)];for(let h=0;h<r.length;h++){if(!r[h])continue;let g=t.relations[s.
relation[h]];i(h)&&!o[h]&&c(g.kind)&&!(a&&g.kind===ss&&!g.deed)&&l(s.relation[h])&&f(s.mode[h])&&u(s.certainty[h])&&m(s.
polarity[h])&&(e.inferred||!s.inferred[h])&&(e.headlines||!s.headline[h])||(r[h]=0)}return r}function bn(t){let e=t&&new Set(
t);return n=>e===null||e.has(n)}var al=t=>({first:t.first.slice(),last:t.last.slice(),approximate:t.approximate.slice()});
function Tg(t,e,{first:n,last:o,approximate:s}){let r=t.statements,i=new Int32Array(e.length);for(let a=0;a<i.length;a++)
i[a]=a;for(let a of t.repeated){let c=a.filter(f=>e[f]);if(c.length<2)continue;let l=Lg(t,c);for(let f of c)i[f]=c[0],l&&
(mt(t,f)||!cl(r,f))&&([n[f],o[f],s[f]]=[l.first,l.last,l.approximate])}return i}var cl=(t,e)=>t.first[e]!==null||t.last[e]!==
null;function Lg(t,e){let n=t.statements,o=e.filter(c=>cl(n,c));if(!o.length)return null;let s=sl(sl(o,c=>mt(t,c)),c=>!n.
approximate[c]),r=rl(s.map(c=>n.first[c]),Math.max),i=rl(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==null&&i!==null&&
r>i?{first:n.first[a],last:n.last[a],approximate:1}:{first:r,last:i,approximate:n.approximate[a]}}function sl(t,e){let n=t.
filter(e);return n.length?n:t}function rl(t,e){let n=t.filter(o=>o!==null);return n.length?e(...n):null}function ll(t,e,n,{
first:o,last:s,approximate:r}){let i=new Set,{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside===
"certainly";for(let f=0;f<n.length;f++){if(!n[f])continue;let[u,m]=[o[f],s[f]],h=u===null&&m===null;if(l&&r[f]||h&&(l||!e.
undated)){n[f]=0;continue}if(h){let _=t.articles[t.statements.article[f]];[u,m]=[_.first,_.last]}let[g,b]=l?[u,m]:[m,u];
a!==null&&(g===null?l:g<a)&&(n[f]=0),c!==null&&(b===null?l:b>c)&&(n[f]=0),h&&n[f]&&i.add(f)}return i}function fl(t,e,n,o){
let s=bn(e.quad_classes);for(let r=0;r<n.length;r++)s(t.statements.quad_class[o[r]])||(n[r]=0)}var rs=["price","condition"];function ul(t,e,n){let o=Eg(t,n),s=a=>rs.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements.get(c).roles?.some(([l])=>s(l))),i=qg(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].
statements[0]-c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function pi(t,e,n){
let o=JSON.stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.
stringify(e[a])===JSON.stringify(c));return(t.courses.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===
o)}function Eg(t,e){let n=Et(t,os(e),Lt(e)),{act:o,relation:s}=t.statements,r=new Map;for(let i of t.offers.mentions.filter(
a=>Ig(t,n,a))){let[a,,,c,l,f,u,m]=i,h=r.get(o[a])??Ng(s[n.main[a]]);r.set(o[a],h),h.statements.push(a);for(let g of c)h.
sides.add(g);for(let g of l)h.toSides.add(g);for(let g of m)h.about.add(g);for(let g of f)h.targets.set(g,[...h.targets.
get(g)??[],a]);for(let g of u)h.things.set(g,[...h.things.get(g)??[],a])}return[...r.values()]}var Ng=t=>({relation:t,statements:[],
sides:new Set,toSides:new Set,targets:new Map,things:new Map,about:new Set});function Ig(t,{inside:e,main:n,first:o,last:s},[
r,i,a]){let{act:c,relation:l}=t.statements,{deed:f,offers:u}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=
0&&mt(t,r)&&f&&u}function qg(t,e){let n=e.map((l,f)=>f),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,f)=>{n[Math.max(o(l),o(
f))]=Math.min(o(l),o(f))},r=Rg(t,e),i=l=>e[l].toSides.size>0;for(let[l,f]of r)([...e[l].toSides].some(m=>e[f].toSides.has(
m))||!i(l)&&!i(f))&&s(l,f);let a=new Map;for(let[l,f]of r){if(i(l)===i(f))continue;let[u,m]=(i(l)?[f,l]:[l,f]).map(o);a.
set(u,(a.get(u)??new Set).add(m))}for(let[l,f]of a)f.size===1&&s(l,[...f][0]);let c=new Map;for(let l of e.keys())c.set(
o(l),[...c.get(o(l))??[],l]);return[...c.values()]}function Rg(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.
entries()){let c=i.size?[...i.keys()]:a.size?[...a]:[""];for(let l of r)for(let f of c){let u=JSON.stringify([l,f]);n.set(
u,[...n.get(u)??[],s])}}let o=(s,r)=>t.relations[e[s].relation].wider.includes(e[r].relation);return[...n.values()].flatMap(
s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(([s,r])=>o(s,r)||o(r,s))}function pl(t,e,n,o){let s=i=>t.numbers.get(i)??-1,r={isGrown:!1,weakest:0,kept:null};return o.ego!==null&&n.has(s(o.ego))?
{...r,shown:Wg(n,s(o.ego),o.steps)}:o.all?{...r,shown:new Set(n.keys())}:n.size<=1e3?{...r,shown:new Set(n.keys()),...Cg(
e)}:{...r,shown:jg(n,(o.grown||[]).map(s)),isGrown:!0}}var di=({shown:t,kept:e},n)=>n.among(t).filter(({key:o})=>!e||e.has(
o)),ae=t=>di(t,t.pairs),ml=new WeakMap;function is(t){if(!t.isGrown&&!t.kept)return t;let e=ml.get(t);if(e)return e;let n=new Set(
t.nodes.keys()),o={...t,shown:n,kept:null,weakest:0,isGrown:!1};return ml.set(t,o),o}var ro=(t,e)=>e.weight-t.weight||t.
key-e.key;function Cg(t){if(t.size<=2e4)return{};let e=[...t.values()].sort(ro).slice(0,2e4);return{weakest:t.size-2e4,kept:new Set(
e.map(n=>n.key))}}function jg(t,e){let n=new Set(t.inOrder().slice(0,30));for(let o of e)if(t.has(o))for(let s of[o,...t.
othersOf(o)])n.add(s);return n}function Wg(t,e,n){let o=new Set([e]),s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.
othersOf(a)]).filter(a=>!o.has(a));for(let a of i)o.add(a);s=[...new Set(i)]}return o}var io="none",dl=100,Pg=1e3;function hl(t,e){let n=Math.min(t,Pg),o=Math.min(dl*(1+e),n);return{drawn:o,next:Math.min(dl,
n-o)}}function gl(t,e){let{facts:n,level:o,chosen:s}=t;return e==="statements"?K(s.inside).map(r=>({a:o.subject[r],b:o.object[r],
at:r,row:-1})):ae(t).flatMap(r=>r.rows.map(i=>({a:r.a,b:r.b,at:n.ties.statement[i],row:i})))}function Bg({facts:t,level:e,
chosen:n},o,{a:s,b:r,at:i}){let{statements:a,names:c}=t;switch(o){case"actor":return e.nodes[s]?.actor??"";case"target":
return e.nodes[r]?.actor??"";case"relation":return t.relations[a.relation[i]].id;case"type":return c.quad_classes[a.quad_class[n.
main[i]]]??io;case"source":return Fg(t,i);case"mode":return c.modes[a.mode[i]];case"certainty":return c.certainties[a.certainty[i]]??
"";case"article":return t.articles[a.article[i]].id}}function Fg({statements:t,sources:e,signers:n},o){return t.source[o]>=
0?`of:${e[t.source[o]].id}`:`by:${n[t.author[o]>=0?t.author[o]:t.publisher[o]]}`}function as(t){let e=new Map;for(let n of t??
[]){let o=n.indexOf(":"),s=n.slice(0,o);Tt.includes(s)&&e.set(s,(e.get(s)??new Set).add(n.slice(o+1)))}return e}function wl(t,e,n){
let o=as(n),s=Tt.map(()=>new Map),r=e.filter(a=>{let c=Tt.map(f=>Bg(t,f,a)),l=Tt.filter((f,u)=>o.has(f)&&!o.get(f)?.has(
c[u]));for(let[f,u]of Tt.entries()){if(!c[f]||l.some(h=>h!==u))continue;let m=s[f].get(c[f]);m?m.add(a.at):s[f].set(c[f],
new Set([a.at]))}return!l.length}),i=s.map(a=>new Map([...a].map(([c,l])=>[c,l.size])));return{units:r,counts:new Map(Tt.
map((a,c)=>[a,i[c]]))}}function hi({names:t,relations:e},n){let o=as(n),s=(a,c)=>{let l=o.get(a);return l&&[...l].map(f=>c.
indexOf(f)).sort((f,u)=>f-u)},r=a=>o.get(a)&&[...o.get(a)??[]],i={relations:s("relation",e.map(({id:a})=>a)),quad_classes:s(
"type",t.quad_classes),modes:s("mode",t.modes),certainties:s("certainty",t.certainties),articles:r("article"),according_to:r(
"source")};return Object.fromEntries(Object.entries(i).filter(([,a])=>a!==void 0))}function xl(t,e,n,o,s,r){let{names:i,relations:a,articles:c,coders:l,sources:f,signers:u,languages:m}=n,h=f.map(({id:j})=>`\
of:${j}`),g=u.map(j=>`by:${j}`),b=new Set(["authors","everyone",...g,...h]),_=new Set(c.map(({id:j})=>j)),$=new Set(o.numbers.
keys()),O={actor:$,target:$,relation:new Set(a.map(({id:j})=>j)),type:new Set([...i.quad_classes,io]),source:new Set([...g,
...h]),mode:new Set(i.modes),certainty:new Set(i.certainties),article:_},v=new Set(Tt.flatMap(j=>[...O[j]].map(z=>`${j}:${z}`))),
M=(j,z=0)=>({has:W=>W>=z&&W<j.length}),I=ht(t.according_to,b,e.according_to),C=ht(t.compared_with,b,e.compared_with),F=C&&
String([...C].sort())===String([...I].sort());return{...t,according_to:I,compared_with:F?null:C,kinds:ht(t.kinds,M(i.kinds),
e.kinds),quad_classes:ht(t.quad_classes,M(i.quad_classes,-1),e.quad_classes),relations:ht(t.relations,M(a),e.relations),
modes:ht(t.modes,M(i.modes),e.modes),certainties:ht(t.certainties,M(i.certainties),e.certainties),polarities:ht(t.polarities,
M(i.polarities),e.polarities),coders:ht(t.coders,new Set(l),e.coders),articles:ht(t.articles,_,e.articles),types:ht(t.types,
new Set(o.nodes.map(({type:j})=>j)),e.types),grown:ht(t.grown,$,e.grown),frames:ht(t.frames,new Set(s.numbers.keys()),e.
frames),pair:t.pair?.length===2&&t.pair.every(j=>$.has(j))?t.pair:e.pair,facets:ht(t.facets,v,e.facets),analysis:cs(t.analysis,
r,e.analysis),ego:cs(t.ego,$,e.ego),claimant:cs(t.claimant,new Set(["author",...f.map(({id:j})=>j)]),e.claimant),language:cs(
t.language,new Set(m),e.language)}}var cs=(t,e,n)=>t===null||e.has(t)?t:n;function ht(t,e,n){let o=t&&[...new Set(t)].filter(
s=>e.has(s));return o&&(o.length||!t.length)?o:t&&n}var Nt=(t,e,n)=>t*n+e,gi=class t{#e;#t;#n;#s;#o;#r=new Map;constructor(e,n,o,s,r){this.#e=e,this.#t=n,this.#n=o,this.#s=
s,this.#o=r,this.size=n.length}has(e){return this.#a(e)>=0}get(e){let n=this.#a(e);return n<0?void 0:this.#i(n)}*values(){
for(let e=0;e<this.size;e++)yield this.#i(e)}among(e){let n=new Uint8Array(this.#e);for(let s of e)n[s]=1;let o=[];return this.
each((s,r,i,a)=>{n[s]&&n[r]&&o.push(this.#i(a))}),o}from(e){let n=Dg(this.#o,e),o=new Int32Array(n.length+1);for(let[a,c]of n.
entries())o[a+1]=o[a]+this.#n[c+1]-this.#n[c];let s=new Int32Array(o[n.length]);for(let[a,c]of n.entries())s.set(this.#s.
subarray(this.#n[c],this.#n[c+1]),o[a]);let r=Float64Array.from(n,a=>this.#t[a]),i=Float64Array.from(n,a=>this.#o[a]);return new t(
this.#e,r,o,s,i)}each(e){for(let n=0;n<this.size;n++){let o=Math.floor(this.#t[n]/this.#e);e(o,this.#t[n]-o*this.#e,this.#o[n],
n)}}#i(e){let n=this.#r.get(e);if(n)return n;let o=this.#t[e],s=Math.floor(o/this.#e),r=Array.from(this.#s.subarray(this.#n[e],
this.#n[e+1])),i={a:s,b:o-s*this.#e,key:o,rows:r,weight:this.#o[e]};return this.#r.set(e,i),i}#a(e){let[n,o]=[0,this.size];
for(;n<o;){let s=n+o>>1;this.#t[s]<e?n=s+1:o=s}return n<this.size&&this.#t[n]===e?n:-1}};function Dg(t,e){let n=[];for(let o=0;o<
t.length;o++)t[o]>=e&&n.push(o);return n}function yn(t,e,n,o,s){let r=e.nodes.length,i=new Int32Array(e.pairs);for(let h of n)
i[e.pair[h]]++;let a=i.reduce((h,g)=>h+(g>0?1:0),0),c=new Int32Array(a+1),l=new Int32Array(e.pairs);for(let h=0,g=0,b=0;h<
e.pairs;h++)i[h]&&(l[h]=b,b+=i[h],c[++g]=b);let f=new Int32Array(n.length);for(let h of n)f[l[e.pair[h]]++]=h;let u=new Float64Array(
a),m=new Float64Array(a);for(let h=0;h<a;h++){let g=f.subarray(c[h],c[h+1]);u[h]=Nt(e.actor[g[0]],e.target[g[0]],r),m[h]=
gt(t,g,o,s)}return new gi(r,u,c,f,m)}function gt(t,e,n,o){let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.
relation[n.main[c]]].deed;if(e.length===1)return o==="acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o===
"articles"?a.add(s.article[l]):o==="statements"?a.add(l):i(l)&&a.add(s.act[l])}return a.size}var ls=class{#e;#t;#n;constructor(e,n){
this.#e=new Float64Array(n),this.#t=new Int32Array(n+1),e.each((s,r,i)=>{this.#e[s]+=i,this.#e[r]+=i,this.#t[s+1]++,this.#t[r+
1]++}),this.size=this.#t.reduce((s,r)=>s+(r>0?1:0),0);for(let s=0;s<n;s++)this.#t[s+1]+=this.#t[s];let o=this.#t.slice(0,
n);this.#n=new Int32Array(this.#t[n]),e.each((s,r)=>{this.#n[o[s]++]=r,this.#n[o[r]++]=s})}has(e){return this.#t[e]<this.#t[e+
1]}weightOf(e){return this.#e[e]??0}othersOf(e){return new Set(this.#n.subarray(this.#t[e],this.#t[e+1]))}*keys(){for(let e=0;e<
this.#e.length;e++)this.has(e)&&(yield e)}inOrder(){let e=this.#e.reduce((r,i)=>Math.max(r,i),0),n=this.#e.length,o=new Float64Array(
this.size),s=0;for(let r of this.keys())o[s++]=(e-this.#e[r])*n+r;return Array.from(o.sort(),r=>r%n)}};function fs(t,e,n,o){let s=new Map;for(let r of n)for(let i of r.rows){let a=zg(t,e,i,o),c=s.get(a);c?c.push(i):s.set(a,
[i])}return s}function zg(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.arrow[n];let r=t.statements,i=r.relation[o[s]],
a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;for(let c of[i,-1]){let l=[e.actor[n],e.target[n],
c,a,r.hold[o[s]],r.mark[o[s]]],f=Hg(e,l);if(f>=0)return f}return e.arrow[n]}function Hg({arrows:t},e){let n=[t.actor,t.target,
t.relation,t.sign,t.hold,t.mark],o=i=>{let a=n.findIndex((c,l)=>c[i]!==e[l]);return a<0?0:n[a][i]-e[a]},[s,r]=[0,t.actor.
length];for(;s<r;){let i=s+r>>1;o(i)<0?s=i+1:r=i}return s<t.actor.length&&o(s)===0?s:-1}var us=(t,e,n)=>t.names.signs[e.
arrows.sign[n]]==="together";function ms({level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){let[
i,a]=[n.actor[r],n.target[r]],c=Nt(Math.min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(
r)}return[...s.values()]}function bl({arrows:t,nodes:e}){let n=new Map,o=Array.from(t.actor,(s,r)=>Nt(Math.min(s,t.target[r]),
Math.max(s,t.target[r]),e.length));for(let s of o)n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}var Gg=20,Ug=10,Vg=24,ps=1e3,yl=new WeakMap;function ao(t){let e=yl.get(t)??Kg(t);return yl.set(t,e),e}function Kg(t){let e=Qg(
t),n=Yg(t,e),{arrows:o,left:s}=tw(t,n);return{...t,shown:n,arrows:o,pairs:nw(t,o),kept:null,weakest:s,isGrown:!1}}function Qg({
facts:t,level:e,pairs:n,chosen:o}){let s=e.nodes.length,r=new Map,i=a=>a?ps*gt(t,a.rows,o,"acts")+Math.min(a.rows.length,
ps-1):0;return(a,c)=>{let[l,f]=[Math.min(a,c),Math.max(a,c)],u=Nt(l,f,s),m=r.get(u)??i(n.get(u))+i(n.get(Nt(f,l,s)));return r.
set(u,m),m}}function Yg({level:t,nodes:e,shown:n,state:o},s){let r=o.ego!==null&&e.has(t.numbers.get(o.ego)??-1),i=f=>!r||
n.has(f),a=r?t.numbers.get(o.ego??""):-1,c=new Set,l=f=>{c.add(f);for(let u of Jg(e.othersOf(f),f,c,s))c.add(u)};r&&l(a),
(!r||o.steps>1)&&Xg(c,e,i,s);for(let f of o.grown??[]){let u=t.numbers.get(f);u!==void 0&&e.has(u)&&l(u)}return c}function Jg(t,e,n,o){
return[...t].filter(r=>r!==e&&!n.has(r)).sort((r,i)=>o(e,i)-o(e,r)||r-i).slice(0,Ug)}function Xg(t,e,n,o){let s=e.inOrder().
filter(n),r=new Map,i=a=>{r.delete(a);for(let c of e.othersOf(a)){if(t.has(c)||!n(c))continue;let l=o(a,c),[f,u]=r.get(c)??
[0,0];r.set(c,[Math.max(f,l),u+l])}};for(let a of[...t])i(a);for(;t.size<Math.min(Gg,s.length);){let[a]=[...r].reduce((l,f)=>Zg(
f,l)?f:l,[-1,[-1,-1]]),c=a<0?s.find(l=>!t.has(l)):a;if(c===void 0)return;t.add(c),i(c)}}var Zg=([t,[e,n]],[o,[s,r]])=>e!==
s?e>s:n!==r?n>r:t<o;function tw({facts:t,level:e,pairs:n,chosen:o,state:s},r){let{actor:i,target:a,sign:c}=e.arrows,l=new Map;
for(let[_,$]of fs(t,e,n.among(r),o.main)){let O=`${i[_]} ${a[_]} ${c[_]}`,v=l.get(O)??{one:i[_],other:a[_],arrows:[],tie:0};
v.arrows.push([_,$]),l.set(O,v)}for(let _ of l.values()){let $=_.arrows.flatMap(([,O])=>O);_.tie=ps*gt(t,$,o,"acts")+Math.
min($.length,ps-1)}let f=[...l.values()].sort((_,$)=>$.tie-_.tie||_.one-$.one||_.other-$.other),u=s.ego===null?-1:e.numbers.
get(s.ego)??-1,m=ew(f,r),h=f.filter(({one:_,other:$})=>_===u||$===u),g=[...new Set([...m,...h,...f])],b=g.slice(0,Math.max(
Vg,m.length));return{arrows:new Map(b.flatMap(_=>_.arrows)),left:g.length-b.length}}function ew(t,e){let n=new Map([...e].
map(s=>[s,s])),o=s=>{let r=s;for(;n.get(r)!==r;)r=n.get(r)??r;return r};return t.filter(({one:s,other:r})=>{let[i,a]=[o(
s),o(r)];return i!==a&&n.set(i,a),i!==a})}function nw({facts:t,level:e,chosen:n,state:o},s){let r=[...new Set([...s.values()].
flat())].sort((i,a)=>i-a);return yn(t,e,r,n,o.count)}function ds(t,e){let n=t.statements,o=ui(t,{...e,count:"statements"},["everyone"]),s=[],r=(i,a,c)=>s.push({claim:n.claim[i],
first:n.first[i],last:n.last[i],approximate:n.approximate[i],at:a,...c});for(let i of K(o)){let a=n.polarity[i]===0,c={affirms:a,
how:a?"affirms":"denies",held:!0};n.source[i]>=0&&r(i,i,{who:t.sources[n.source[i]].id,certainty:n.certainty[i],...c}),n.
own[i]&&r(i,i,{who:null,certainty:n.certainty[i],...c});let l=t.names.stances[n.stance[i]],f={who:null,affirms:!a,certainty:null,
held:!1};l==="doubts"&&r(i,i,{...f,how:"doubts"}),l==="rejects"&&r(i,i,{...f,how:a?"rejects":"affirms"})}for(let[i,a,c]of n.
denials){if(!o[i]||n.disjunct[a])continue;let l=n.polarity[a]!==0;r(a,i,{who:c,affirms:l,how:l?"affirms":"denies",certainty:n.
certainty[i],held:!1})}return s}function $l(t,e){if(e.includes("everyone"))return()=>!0;let n=new Set(e),o=oo(t,e),{publisher:s,
author:r}=t.statements;return({who:i,at:a})=>i===null?n.has("authors")||o.has(s[a])||o.has(r[a]):n.has(`of:${i}`)}var wi=(t,e)=>!t.
approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;var co=["opposed","doubted","only_first","only_second","other_certainty","agreed"],[xi,bi,ow,sw,Sl]=[0,1,2,3,4],Ne=5;function hs(t,e,n){
let o={claims:co.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=s.map(a=>$l(t,a)),i=new Map;for(let a of ds(t,e))for(let[c,l]of r.entries()){if(!l(a))continue;
let f=i.get(a.claim)??[[],[]];i.set(a.claim,f),f[c].push(a)}for(let[a,c]of i.values())for(let[l,f]of yi(a,c))rw(o,l,f);return o}
function rw({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={positions:o,sides:s,statements:[...new Set(
s.flat())]};t[n].push(r);for(let i of r.statements)e.set(i,Math.min(n,e.get(i)??n))}function yi(t,e){let[n,o,s]=[!1,!1,!1];
for(let c of t)for(let l of e)wi(c,l)||wi(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:Ol(c)||Ol(l)?o=!0:n=!0);if(n||
o)return[[n?xi:bi,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[ow,[r[0],[]]],[sw,[[],r[1]]]].filter(([,
l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));return[[i===a?Ne:Sl,r]]}var Ol=({
how:t})=>t==="doubts"||t==="rejects",_l=t=>t===Sl||t===Ne,$i=t=>t===xi||t===bi;function gs({facts:t,parts:e},n){let o=new Set(
n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[xi,bi])if(o.has(r))return r;let[s]=o;return o.size===1&&s!==void 0&&
s!==Ne?s:-1}function lo(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=iw(t,n),a=[],c=[],l=0,f=o.types&&new Set(o.types),u=m=>!f||f.has(e.nodes[m].
type);for(let m=0;m<s.statement.length;m++){if(!r[s.statement[m]]||i.has(m))continue;let[h,g]=[e.actor[m],e.target[m]];if(!(!u(
h)||!u(g))){if(h===g&&!o.self){s.issue[m]||l++;continue}(s.issue[m]?c:a).push(m)}}return{between:a,issues:c,selfLoops:l}}
function kl({facts:t,level:e,chosen:n,state:o}){let{between:s,issues:r}=lo(t,e,n,{...o,types:null,self:!0}),i=new Set((o.
issues?s.concat(r):s).map(a=>t.ties.statement[a]));return K(n.inside).filter(a=>!i.has(a))}function iw({ties:t,statements:e,
relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(f=>o[f]);for(let[l,f]of t.manners)n[e.relation[s[t.
statement[l]]]].manner!==f&&a.add(l);for(let[l,f,u]of t.times){let m=t.statement[l];(r[m]!==f||i[m]!==u)&&a.add(l)}for(let[
l,f]of t.needs)c(f)||a.add(l);for(let[l,f]of t.yields)c(f)&&a.add(l);return a}function Ie(t,e,n){let o=Et(t,n,Lt(n)),s=lo(t,e,o,n),r=n.issues?s.between.concat(s.issues):s.between,i=yn(t,e,r,o,n.count),
a=n.min_weight>1?i.from(n.min_weight):i,c=new ls(a,e.nodes.length),l=pl(e,a,c,n);return{facts:t,level:e,state:n,chosen:o,
pairs:a,nodes:c,...l,arrows:fs(t,e,di(l,a),o.main),parts:n.compared_with&&hs(t,n,n.compared_with),weak:i.size-a.size,selfLoops:s.
selfLoops,withIssues:s.issues.length}}var x,Ye=null,$n="en",w,U,Je=[],y,qe,fo=null,Oi=null,Si=null,_i=new Map,ws=new Map,Ml=async()=>{};async function vl(t,e){
qe=t,$n=e,x=Xc(await qe.facts()),U=Vc(x.opening),w=U,Je=[],Ye=fo=Oi=Si=null,_i.clear()}async function H(){fo??=qe.words().
then(Zc),fo.catch(()=>{fo=null});let t=await fo;return Ye!==t&&(ws=new Map(t.entities.map((e,n)=>[e.id,n]))),Ye=t,t}var xs=()=>qe.
findings();function ki(){return Si??=qe.analyses(),Si}var Al=()=>qe.library();function bs(){return Oi??=qe.arguments(),Oi}
function wt(t){let e=_i.get(t)??qe.level(t).then(n=>tl(t,n));return _i.set(t,e),e}var ys=t=>ws.get(t);function ce(t){let e=ws.
get(t);return e===void 0||!Ye?null:Ye.entities[e]}function Tl(t){Ml=t}function It(t,e=Je){w={...w,...t},Je=e}async function aw(t){
t.about!==null&&await H();let e=t.about===null||ws.has(t.about)?t.about:U.about,n=new Set(t.analysis===null?[]:(await ki()).
map(({name:r})=>r)),o=await wt(t.level),s=t.frames===null?o:await wt("country");return xl({...t,about:e},U,x,o,s,n)}async function uo(t,e=eo(
t,U)){let n=await aw(e);return[n,Qc(t,U,e,n)]}async function k(t,e=[]){It(t,e),await Ml(t)}async function Ll(){let t=await wt(
w.level);for(;t.name!==w.level;)t=await wt(w.level);y=Ie(x,t,w)}var mo=()=>w.picture==="named"?ao(y):y,On=()=>w.tab==="g\
raph"?mo():y,$s=()=>ul(x,q(),w);function q(){if(!Ye)throw new Error("what is read was not loaded");return Ye}var cw=new Set(["since","until","min_weight","theme","language"]),El=0,Mi=!1;function Os(t){Mi||=Object.keys(t).some(e=>!cw.
has(e)),clearTimeout(El),El=setTimeout(()=>{let e=xn(w,U),n=Mi;if(Mi=!1,e!==location.hash.slice(1))try{n?history.pushState(
null,"",`#${e}`):history.replaceState(null,"",`#${e}`)}catch{}},150)}var Ss=(t={})=>`${x.address??location.href.split("#")[0]}\
#${xn({...w,...t},U)}`;var Nl=new Set(["p","h1","h2","h3","h4","li","dt","dd","td","th","caption","blockquote","summary"]);for(let t of["legend",
"option","input"])Nl.add(t);var vi="http://www.w3.org/2000/svg";function p(t,e={},...n){return Il(document.createElement(
t),Nl.has(t)?{dir:"auto",...e}:e,n)}var rt=(t,e)=>p("bdi",{lang:e},t);function S(t,e={},...n){return Il(document.createElementNS(
vi,t),e,n)}function Il(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s=="function"?t.addEventListener(
o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?"":String(s)));return Qt(t,n),
t}function Qt(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?Qt(t,n):t.append(n instanceof Node?n:String(
n)))}function L(t,...e){t.replaceChildren(),Qt(t,e)}function A(t){let e=document.getElementById(t);if(!e)throw new Error(
`the page has no ${t}`);return e}function le(t){A("announced").textContent=t}var lw=6,ql=new Map,_s=null;function Re(t){let e=`${qt()} ${t}`,n=ql.get(e)??fw(t);return ql.set(e,n),n}function fw(t){return _s??=
document.body.appendChild(p("span",{hidden:!0})),_s.style.colorScheme=qt(),_s.style.color=`var(--${t})`,getComputedStyle(
_s).color}var Ai=()=>matchMedia("(prefers-color-scheme: dark)");function qt(){return w.theme!=="auto"?w.theme:Ai().matches?
"dark":"light"}var tt=()=>({text:Re("ink"),quiet:Re("quiet"),ground:Re("ground"),node:Re("actor"),line:Re("stroke")}),Xe=()=>Array.
from({length:lw},(t,e)=>Re(`tint-${e+1}`)),Sn=t=>Re(x.encodings.signs[t].colour),Ti=t=>Re(`part-${t+1}`);function ks(t,e){
let n=gs(t,e);return Ti(n<0?Ne:n)}var uw={Int8Array,Int16Array,Int32Array},Li=8,mw=-(2**31);function Cl(t){let e=Li+Number(new DataView(t).getBigUint64(0,
!0)),n=new TextDecoder().decode(new Uint8Array(t,Li,e-Li)),{value:o,columns:s,lines:r}=JSON.parse(n);for(let{path:i,type:a,
at:c,length:l,nothing:f}of s){let u=new uw[a](t,e+c,l);Rl(o,i,f?pw(u):u)}for(let{path:i,at:a,length:c,starts:l}of r){let f=new Int32Array(
t,e+l,c+1);Rl(o,i,new no(new Uint8Array(t,e+a),f))}return o}function Rl(t,e,n){let o=e.slice(0,-1).reduce((s,r)=>s[r],t);
o[e.at(-1)]=n}var pw=t=>Array.from(t,e=>e===mw?null:e);var Pl={facts:()=>_n("facts"),words:()=>_n("words"),arguments:()=>_n("arguments"),analyses:()=>_n("analyses"),findings:()=>_n(
"findings"),level:t=>_n(`level-${t}`),library:async()=>new TextDecoder().decode(await Fl(Bl("library")))};async function _n(t){
let e=Bl(t);return e.type==="application/json"?JSON.parse(e.text):Cl(await Fl(e))}var Bl=t=>A(t);async function Fl({type:t,
text:e}){if(t!=="application/parts")return jl([Wl(e)]);try{let n=[];for(let o of JSON.parse(e))n.push(Wl(await dw(o)));return await jl(
n)}catch(n){throw A("broken").hidden=!1,n}}var jl=t=>new Response(new Blob(t).stream().pipeThrough(new DecompressionStream(
"gzip"))).arrayBuffer();function dw(t){return new Promise((e,n)=>{let o=p("script",{src:t,onload:()=>{let{parts:s}=window,
r=s[t];delete s[t],o.remove(),e(r)},onerror:()=>n(new Error(`${t} does not lie beside the page`))});document.head.append(
o)})}var Wl=t=>Uint8Array.fromBase64?.(t)??Uint8Array.from(atob(t),e=>e.charCodeAt(0));var Ei="button, select, input, summary, a[href], [tabindex='0'], [data-key], [data-at]";function Ms(t){return((t.getAttribute(
"aria-label")||t.closest("label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function Dl(){let t=document.
activeElement,e=t?.closest("#side, #time, #viewpoint, #panel, #sheet, #stage, #story");return!t||!e||!t.matches(Ei)?null:
{part:e.id,words:Ms(t),at:[...e.querySelectorAll(Ei)].indexOf(t)}}function zl(t){if(!t||document.activeElement!==document.
body)return;let e=[...A(t.part).querySelectorAll(Ei)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>Ms(r)===t.words).
sort((r,i)=>n(r)-n(i));(o??e[Math.min(t.at,e.length-1)])?.focus({preventScroll:!0})}function vs(t){return new Set([...t.
querySelectorAll("details[open] > summary")].map(Ms))}function As(t,e){for(let n of t.querySelectorAll("details"))n.firstElementChild&&
e.has(Ms(n.firstElementChild))&&(n.open=!0)}var Hl=new WeakMap;function Ze(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},
[c,l]=[0,0];for(let m of e){let h=t.relations[o.relation[n[m]]],g=o.quad_class[n[m]];if(!(o.act[m]<0||!h.deed))if(!mt(t,
m))a.unreal.push(m);else{if((g<0?a.none:i[g]).push(m),r.has(o.act[m])||(r.set(o.act[m],g),h.goldstein===null))continue;c+=
h.goldstein,l++}}let f=m=>[...r.values()].filter(h=>h===m).length,u=a.unreal.map(m=>o.act[m]).filter(m=>!r.has(m));return{
statements:e,acts:r.size,...a,unrealActs:new Set(u).size,quadClasses:i,byQuadClass:s.map((m,h)=>f(h)),noQuadClass:f(-1),
articles:new Set(e.map(m=>o.article[m])),sources:new Set(e.map(m=>hw(t,m))),sum:c,scored:l}}var hw=({statements:t},e)=>t.
source[e]>=0?-1-t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],po=t=>[...t.quadClasses.flat(),...t.none],ge=(t,e)=>Ze(
t.facts,Rt(t,e.rows),t.chosen.main);function fe(t){let e=Hl.get(t);if(e)return e;let n=ae(t),o=new Set(t.isGrown?t.shown:
[]);for(let{a,b:c}of n)o.add(a).add(c);let{statement:s}=t.facts.ties,r=new Set(n.flatMap(a=>a.rows.map(c=>s[c]))),i={...Ze(
t.facts,[...r],t.chosen.main),actors:o.size};return Hl.set(t,i),i}function Rt({facts:t,chosen:e},n){return Ct(e,new Set(
n.map(o=>t.ties.statement[o])))}function Ct({first:t,last:e},n){let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(
r)||s-r)}function Ts({facts:t,chosen:e},n){let o=new Map;for(let s of n){let r=t.statements.act[s],i=r>=0&&e.inside[s]?`\
act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.values()]}function Ls({chosen:t},e){let n=t.main[e[0]];
return e.includes(n)?n:e[0]}var ue=(t,e)=>t.names.quad_classes[e].split(" ")[1],Es=(t,e)=>e.filter(n=>t.ties.together[n]);
function Gl(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.statements,a=new Set(Es(n,e).map(u=>n.ties.
statement[u])),{act:c}=n.statements,l=new Set(e.map(u=>n.ties.statement[u]).filter(u=>mt(n,u)).map(u=>c[u])),f=[[],[],[]];
for(let u of e){let m=n.ties.statement[u];if(s.count==="acts"&&!mt(n,m)&&l.has(c[m]))continue;let h=o.main[m],g=n.relations[r[h]].
sign,b=a.has(m)?n.names.signs.indexOf(ue(n,i[h])):g;f[mt(n,m)?b:2].push(u)}return f.map(u=>u.length?gt(n,u,o,s.count):0)}var gw=60,Ns=null;function Yt(){if(!w.open)return null;let t=w.open.indexOf(":"),e=w.open.slice(0,t),n=w.open.slice(t+1);
return{kind:e,names:e==="pair"?n.split(">").map(Ni):[n]}}function Ni(t){try{return decodeURIComponent(t)}catch{return t}}
var Ce=t=>t.length>1?`pair:${t.map(encodeURIComponent).join(">")}`:`actor:${t[0]}`,nt=t=>k({open:Ce([t])}),xt=t=>k({open:`\
statement:${x.keys.at(t)}`}),Ul=(t,e)=>Ce([t,e].map(n=>y.level.nodes[n].actor));function bt(t,e){let n=[t,e].map(o=>y.level.
nodes[o].actor);return k({open:Ce(n)})}function V(t,e,n={}){let o=Ct(y.chosen,t),s=o.slice(0,gw).map(r=>x.keys.at(r));return Ns=
{statements:o,label:e,name:[o.length,...s].join(" ")},k({...n,open:`list:${Ns.name}`})}function Ii(t){if(Ns?.name===t)return Ns;
let e=t.split(" ").slice(1);return{name:t,label:"",statements:e.map(n=>x.keys.numberOf(n)).filter(n=>n>=0)}}function tn(){
let t=Yt();if(t?.kind==="list")return new Set(Ii(t.names[0]).statements);let e=en();return new Set(e<0?[]:[e])}function en(){
let t=Yt();return t?.kind==="statement"?x.keys.numberOf(t.names[0]):-1}function Is(t,e){return k({tab:"article",article:x.
articles[t].id,open:`statement:${x.keys.at(e)}`})}function we(t){let e=y.level.nodes[t].actor;return w.picture==="named"?
k({grown:[...w.grown??[],e]}):y.isGrown?k({grown:qi(e)}):k({ego:w.ego===e?null:e,steps:1})}var qi=t=>[...new Set([...w.grown||
[],t])];async function Vl(t){let e=await wt("entity"),n=e.numbers.get(t);if(n===void 0)return null;let o={...es,self:w.self,
issues:w.issues},s=[{},{issues:!0},o,{...o,issues:!0}];for(let r of s){let i={...w,...r,level:"entity",ego:null};if(Ie(x,
e,i).nodes.has(n))return{...r,level:"entity",ego:null}}return null}function qs(t){let e=Yt();if(!e||!["pair","actor"].includes(
e.kind))return{};let n=y.level,[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.findIndex((c,l)=>c===o&&(s===void 0||n.target[l]===
s)),i=r<0&&o!==void 0&&e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&i<0)return{open:null};let a=(r<0?[t.target[i]]:[t.
actor[r],t.target[r]]).map(c=>t.nodes[c].actor);return e.kind==="actor"||a[0]===a[1]?{open:`actor:${a[0]}`}:{open:Ce(a)}}function d(t,e={}){let n=x.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?xe(String(e[s])):o)}var Kl=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,
xe=t=>Kl.test(t)?`\u2068${t}\u2069`:t;function yt(t,e=" \u2192 "){let n=t.map(xe).join(e);return Kl.test(n)?`\u200E${n}`:
n}var N=t=>t<1e3?String(t):t.toLocaleString($n),be=(t,e,n)=>d(t===1?e:`${e}_many`,n),E=(t,e)=>`${N(t)} ${be(t,e)}`;function Jt(t,e=t.
length){return t.length>e?`${t.slice(0,e).join(", ")} ${d("and_more",{n:t.length-e})}`:[t.slice(0,-1).join(", "),...t.slice(
-1)].filter(Boolean).join(` ${d("and")} `)}var Xt=t=>`[${t}]`,je=t=>`\u201C${kn(t)}\u201D`,kn=t=>t.replace(/\u201c/g,"\u2018").
replace(/\u201d/g,"\u2019"),B=t=>t.charAt(0).toLocaleUpperCase($n)+t.slice(1),Ri=t=>`${t>0?"+":t<0?"\u2212":""}${Math.abs(t).
toFixed(1)}`;var Ci=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function R(t,e,n={}){return p("span",{role:"button",
tabindex:0,class:"link",dir:"auto",onclick:e,onkeydown:Ci(e),...n},t)}function T(t,e,n={}){return p("button",{type:"butt\
on",dir:"auto",onclick:o=>e(o.currentTarget),...n},t)}function Rs(t,e){let n=ww(t);return!n||!["https:","http:"].includes(
n.protocol)?p("span",{},e):p("a",{href:n.href,dir:"auto",rel:"noopener noreferrer",target:"_blank"},e)}function ww(t){try{
return new URL(t)}catch{return null}}function G(t,e,n){let o=typeof t=="number"?N(t):t;return e.length?R(o,()=>V(e,n),{class:o===d("show_quotes")?"link numbe\
r show-quotes":"link number","aria-label":`${o} ${n}: ${d("show_quotes")}`}):p("span",{class:"number none"},o)}var lt=t=>new Date(t*864e5).toISOString().slice(0,10);function Yl(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var Wi=t=>new Date(t*864e5).getUTCFullYear(),Jl=(t,e)=>Date.UTC(t,e,1)/864e5;function Xl(t,e){
let[n,o]=[Wi(t),Wi(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([Jl(i,0),String(i)]);return r}
var[We,ye]=[30,365],Ql=7,xw=4,ji=[1,3,12,24,60,120,300,600,1200];function Cs(t,e,n){let o=[];if(n<=Ql){let r=n<=1?1:Ql;for(let i=t+
1;i<=e;i++)(i-xw)%r===0&&o.push({day:i,step:r});return o}let s=ji.find(r=>r*We>=n)??ji[ji.length-1];for(let r=Math.floor(
Wi(t)*12/s)*s;;r+=s){let i=Jl(Math.floor(r/12),r%12);if(i>e)return o;i>t&&o.push({day:i,step:s<12?s*We:s/12*ye})}}function Zl(t,e,n){let o=t.statements,s=new Set(e.map(f=>`${o.article[f]} ${o.coder[f]}`)),[r,i,a]=[new Set,new Set,new Set],
c=new Set([...n].map(f=>t.articles[f].text));for(let f=0;f<o.relation.length;f++){let u=o.article[f];!n.has(u)&&c.has(t.
articles[u].text)&&a.add(u),!(!n.has(u)||s.has(`${u} ${o.coder[f]}`))&&(r.add(o.coder[f]),i.add(u))}return{coders:[...new Set(
e.filter(f=>i.has(o.article[f])).map(f=>t.coders[o.coder[f]]))].sort(),others:r.size,reprints:a.size}}var tf={21:"spring",22:"summer",23:"autumn",24:"winter"};function pt(t){if(t.includes("/")){let[l,f]=t.split("/");return l===
""||l===".."?d("date_until",{to:pt(f)}):f===""||f===".."?d("date_since",{from:pt(l)}):d("date_throughout",{from:pt(l),to:pt(
f)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return d("date_within",{from:pt(e[1]),to:pt(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?d("no_year"):o,c=[r&&String(Number(r)),s&&bw(s),a].filter(Boolean).join(
" ");return i?d("date_perhaps",{date:c}):c}function bw(t){return Object.hasOwn(tf,t)?d(tf[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString($n,{month:"long",timeZone:"UTC"})}function js(t){let e=[];return t.when&&e.push(pt(t.when)),
t.inferred_when&&e.push(Xt(pt(t.inferred_when))),e.length?e.join("; "):d("date_unknown")}function Ws({when:t,inferred_when:e}){
return e?Xt(pt(e)):t?pt(t):d("date_unknown")}function Mn(t,e){let[n,o]=[t,e].map(s=>s===null?null:pt(lt(s)));return n===
null&&o===null?d("date_unknown"):n===o?n:n===null?d("date_until",{to:o}):o===null?d("date_since",{from:n}):d("date_throu\
ghout",{from:n,to:o})}var me=()=>w.since!==null||w.until!==null;function ho(){let[t,e]=[w.since,w.until].map(n=>n===null?
null:lt(n));return t===null?d("date_until",{to:e}):e===null?d("date_since",{from:t}):d("date_throughout",{from:t,to:e})}var Z=t=>w.language&&t.labels?.[w.language]||t.label,$e=t=>x.label_languages[t]??x.languages[0];function $t(t){let{language:e}=w;
return e&&ce(t)?.labels?.[e]?e:$e(t)}function jt({nodes:t},e){let{actor:n,country:o,sector:s}=t[e];return n===`${o}: ${s}`?
null:$t(n)}var ef=t=>new Set(t).size===1?t[0]:null,nn=t=>d("relation_alone",{relation:t});function D(t,e){let n=t.nodes[e],
o=w.language?ce(n.actor):null;return o?Z(o):n.label}function vn(t){let e=y.level.numbers.get(t);return e===void 0?t:D(y.
level,e)}function Pi(t){let{level:e}=t;return ae(t).map(n=>({pair:n,actor:D(e,n.a),target:D(e,n.b)}))}var Ps=["\u2260","?","\u2460","\u2461","\u2248","="];function Bs(){let t=x.signers.map(n=>[`by:${n}`,d("viewpoint_signer",
{name:n})]),e=x.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,d("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["\
authors",d("viewpoint_authors")],...t,...e,["everyone",d("viewpoint_everyone")]]}function Wt(t){let e=new Map(Bs());return t.
map(n=>e.get(n)||n).join(` ${d("and")} `)}function Pe(t){return t.map(n=>Bi(n)?.label??(n.startsWith("by:")?n.slice(3):d(
`viewpoint_${n}`))).join(` ${d("and")} `)}function go(t){let e=t.length===1&&Bi(t[0]);return e?$e(e.id):null}var Fs=t=>t.
length===1&&Bi(t[0])?.by||[],Bi=t=>x.sources.find(({id:e})=>t===`of:${e}`),nf=t=>d(`part_${t}`,{first:Wt(w.according_to),
second:Wt(w.compared_with||[])});var Fi=new Set(["findings","arguments","compare","analyses","article"]);function Pt(t){return[Be(),Di(t)].join(" ")}function Di(t){
let e=fe(t);return[...[e.actors<t.nodes.size&&d("drawn_of",{n:N(e.actors),of:N(t.nodes.size)}),t.weakest>0&&d("weakest",
{n:t.weakest}),t.weak>0&&d("note_min_weight",{n:t.weak})],Ds(e)].filter(Boolean).join(" ")}function Ds(t){let e=t.unrealActs?
` (${d("plus_not_actual",{n:t.unrealActs})})`:"";return d("based_on",{acts:E(t.acts,"act")+e,statements:E(t.statements.length,
"statement"),articles:E(t.articles.size,"article"),sources:E(t.sources.size,"source"),coding:$w(t)})}function Be(){return`${[
B(d(`level_${w.level}`)),`${d("according_to")} ${Wt(w.according_to)}`,w.compared_with&&`${d("compared_with")} ${Wt(w.compared_with)}`,
w.issues&&d("with_ties_to_issues"),me()&&zs()].filter(Boolean).join(", ")}.`}var An=()=>[`${d("according_to")} ${Wt(w.according_to)}`,
me()&&zs()].filter(Boolean).join(", "),zs=()=>`${ho()} (${d(`inside_${w.inside}`)})`;function of(t){let e=[...t.articles].
map(o=>x.articles[o]),n=[...new Set(e.map(o=>o.publisher))].filter(Boolean).sort();return n.length?d("source_line",{who:Jt(
n,3),when:yw(e)}):""}function yw(t){let e=({published:c})=>c!==null&&c!=="unknown",[n]=t;if(t.length===1&&!e(n))return n.
inferred?`${d("no_date")}, ${d("probably")} ${pt(n.inferred)}`:d("undated_source");let o=c=>t.map(l=>l[c]).filter(l=>l!==
null),s=[Math.min(...o("first")),Math.max(...o("last"))],[r,i]=s.map(c=>Number.isFinite(c)?lt(c):null);if(r===null||i===
null)return d("undated_source");let a=t.some(c=>!e(c)&&c.inferred)?` (${d("dates_inferred")})`:"";return(r===i?d("publis\
hed_on",{day:r}):d("published_from",{first:r,last:i}))+a}function $w({statements:t,articles:e}){let{coders:n,others:o,reprints:s}=Zl(
x,t,e),r=[o?E(o,"other_coder"):"",s?E(s,"reprint"):""].filter(Boolean);return r.length?` (${n.length?`${d("coded_by",{names:Jt(
n,3)})}; `:""}${d("left_out",{what:Jt(r)})})`:""}function Ow(t){return w.tab==="arguments"||w.tab==="article"?K(ie(x,w)):
w.tab==="compare"&&y.parts?[...y.parts.partOf.keys()]:Fi.has(w.tab)?t:K(y.chosen.inside)}function sf(){if(w.min_weight>1)
return[d("empty_min_weight",{n:N(w.min_weight)}),{min_weight:1}];let t=Ie(x,y.level,{...w,count:"statements",issues:!1});
return t.arrows.size?[d("empty_but_states"),{count:"statements"}]:t.withIssues?[d("empty_but_issues",{ties:E(t.withIssues,
"tie")}),{count:"statements",issues:!0}]:me()?[d("empty_period",{period:ho()}),{since:null,until:null}]:[d("empty")]}function Hs(){
let{statements:t,counting:e}=x,n=Ow(e),o=new Set(n.map(s=>t.article[s]));return d(n.length===e.length?"all_there":n.length===
1?"matches":"match",{n:N(n.length),statements:E(e.length,"statement"),articles:E(o.size,"article")})}var rf=.55,af=15*rf,Gs={enabled:!1,type:"arrow",scaleFactor:1},cf={to:Gs,middle:Gs,from:Gs};function lf(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var zi=lf(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
ff=lf(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=x.encodings.signs[e],{dashes:r,...i}=x.encodings.holds[n],a=i.middle||
x.encodings.marks[o].middle;return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:rf},middle:{enabled:!!a,type:a||"ar\
row",scaleFactor:a?.45:1},from:Gs},dashes:r.length?r:!1}});function uf(t,e){return e?Math.min(.7+.5*Math.log2(t),4):Math.
min(1.2+1.3*Math.log2(t),9)}function mf(t){let e=new Map;for(let n of ms(t)){let o=n[0].length>0&&n[1].length>0,s=Math.min(
.22,1.5/(n[0].length+n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-1)/2)*s;e.set(i,{enabled:!0,
type:c<0?"curvedCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function Tn(t,e=20,n=3){let o=[""];for(let s of t.slice(
0,200).split(/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+r.length<=e?o[o.length-1]=
`${i} ${r}`:o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}function Us(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.atan2(s,o)+(.5*(n?.
type==="curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}var Sw=12,_w={enabled:!0,type:"curvedCW",roundness:.15};function pf(t){let e=bl(t),n=t.nodes.filter(c=>t.isTied[c.id]).map(
({id:c,x:l,y:f,shape:u})=>({id:c,x:l,y:f,shape:u,label:Tn(D(t,c))})),{actor:o,target:s}=t.arrows,r=Array.from(o,(c,l)=>({
id:l,from:c,to:s[l],...e[l]&&{smooth:_w}})),i=new vis.Network(A("canvas"),{nodes:n,edges:r},Mw(n.length,!t.merged));Hi(i,
t);let a=[-1,...Xe().keys()].map(kw);for(let{id:c}of n){let{options:l}=i.body.nodes[c];l.size=t.nodes[c].size,l.color=a[t.
nodes[c].tint+1]}return i}function Hi(t,e){for(let[n,o]of e.nodes.entries()){let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.
y+n*1e-4])}}function kw(t){let e=tt(),n=t>=0?Xe()[t]:e.node,o={background:n,border:e.text};return{background:n,border:e.
line,highlight:o,hover:o}}function Mw(t,e){let n=tt(),o={color:n.text,size:15,face:"system-ui, sans-serif",strokeWidth:3,
strokeColor:n.ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Based",stabilization:!1},layout:{improvedLayout:!1},
interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,
selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,scaling:{label:{enabled:!1,drawThreshold:1e9}},
chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"top",vadjust:0}},selectionWidth:2,hoverWidth:1,
arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.PI/4,renderBehindTheNode:!0},scaling:{label:{
enabled:!1,drawThreshold:Sw+1}}}}}var Vs=null,df=new Map;function Ln(t,e,n=400){let o=`${e} ${n} ${t}`,s=df.get(o)??vw(t,e,n);return df.set(o,s),s}function vw(t,e,n){
return Vs??=document.createElement("canvas").getContext("2d"),Vs?(Vs.font=`${n} ${e}px ${wo()}`,Vs.measureText(t).width):
t.length*e*.6}var wo=()=>getComputedStyle(document.body).fontFamily,Oe={plain:t=>Ln(t,13),bold:t=>Ln(t,13,600)},Y=(t,e=12,n=400)=>Math.
ceil(Ln(t,e,n))+1;function _t(t,e,n=12,o=400){if(Y(t,n,o)<=e)return t;let[s,r]=[0,t.length];for(;s<r;){let i=s+r+1>>1;Y(
`${t.slice(0,i).trimEnd()}\u2026`,n,o)<=e?s=i:r=i-1}return`${t.slice(0,s).trimEnd()}\u2026`}var hf=([t,,e,...n])=>[t,e,...n,gf(e)].join(""),gf=t=>t?"]":"";function Bt(t,e){let{act:n,rank:o}=t.statements,{statement:s,
label:r}=t.ties,i=new Map;for(let c of e){let l=s[c],f=n[l]>=0?`act ${n[l]}`:l,u=t.tie_labels[r[c]],m={text:hf(u),parts:u,
rank:o[l]},h=i.get(f);h?h.push(m):i.set(f,[m])}let a=new Map;for(let c of i.values()){let l=Aw(c),f=a.get(l.text)??{...l,
number:0};a.set(l.text,{...f,number:f.number+1,rank:Math.min(f.rank,l.rank)})}return[...a.values()].sort((c,l)=>l.number-
c.number||c.rank-l.rank)}function Aw(t){let e=t.sort((f,u)=>f.rank-u.rank||(f.text<u.text?-1:1)),n=[...new Set(e.map(({parts:f})=>f[0]))],
[o]=e;if(n.length===1)return o;let[,s,...r]=o.parts,i=n.includes(""),a=n.map(f=>f.replace(/: $/,"")),l=[i?"":`${a.slice(
0,-1).join(", ")} and ${a[a.length-1]}: `,i?"":s,...r];return{...o,parts:l,text:hf(l)}}var on=({text:t,number:e})=>e>1?`${t}\
 \xD7${e}`:t,Se=(t,e)=>Bt(t,e).map(on).join("; ");function xo([,t,e,n,o,s,r],i){let a=t+e+n+o,c=r+gf(e);return a+pe(s,Math.
max(i-a.length-c.length,8))+c}function wf(t,e,n){let o=Bt(t,e);if(!o.length)return"";let s=o.length>1?` +${o.length-1}`:
"";return xo(o[0].parts,n-s.length)+s}function pe(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.test(
t[e-1])?n:n.slice(0,Math.max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var sn=1.2,Tw=13,xf=6,Ks=3,bo=(t,e,n)=>Math.max(...t.map(n))*e/Tw;function bf(t,{one:e,other:n,smooth:o,size:s},r,i){let a=t.
split(`
`),[c,l]=[bo(a,s,i),a.length*s*sn],f=Us(e,n,o),u={x:(e.x+2*f.x+n.x)/4,y:(e.y+2*f.y+n.y)/4},m=Math.atan2(n.y-e.y,n.x-e.x),
h=Math.abs(m)>Math.PI/2?m+Math.PI:m,[g,b]=[Math.cos(h),Math.sin(h)];for(let _=-c/2;_<=c/2;_+=xf)for(let $=-l;$<=0;$+=xf){
let[O,v]=[u.x+_*g-$*b,u.y+_*b+$*g];if(r.some(M=>Lw(O,v,M)))return!0}return!1}var Lw=(t,e,{x:n,y:o,width:s,height:r})=>t>=
n-Ks&&t<=n+s+Ks&&e>=o-Ks&&e<=o+r+Ks;var Gi=70,Ew=3,[Nw,yf]=[12,34];function Qs({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=Gi,o=n?
Iw(t,e):[];for(let s of ms(e).map(r=>r.flat())){let r=Math.max(1,Ew+1-s.length);for(let i of s){let a=Rw(t,e,i),c=n?qw(e,
i,.75*r*a):"",l=c&&Tn(c,a,r);jw(t.body.edges[i],l&&Cw(t,e,i,l,o)?"":l)}}}function Iw({body:t},{level:e}){return t.nodeIndices.
flatMap(n=>{let{x:o,y:s,options:r}=t.nodes[n],{size:i}=e.nodes[n],a=r.label.split(`
`),c=r.font.size,l=bo(a,c,Oe.plain);return[{x:o-i,y:s-i,width:2*i,height:2*i},{x:o-l/2,y:s+i,width:l,height:c*(sn*a.length+
.5)}]})}function qw(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?gs(t,o):-1;return wf(t.facts,o,n)+(s<0?"":` ${Ps[s]}`)}function Rw(t,{
level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return yf;let a=Math.hypot(r.x-i.x,r.y-
i.y)-r.size-i.size;return Math.max(Nw,Math.min(yf,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function Cw({body:t},{
level:{arrows:e}},n,o,s){let[r,i]=[t.nodes[e.actor[n]],t.nodes[e.target[n]]],{smooth:a,font:c}=t.edges[n].options;return r!==
i&&bf(o,{one:r,other:i,smooth:a,size:c.size},s,Oe.plain)}function jw(t,e){if((t.options.label||"")===e)return;let n=e.split(
`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}var Of=1.4,Ww={nodes:[15,12.2,22],edges:[12,12.2,17]};function Ui(){let{clientWidth:t,clientHeight:e}=A("canvas");return t>
0&&e>0}function Sf(t){let e=new ResizeObserver(()=>{Ui()&&(e.disconnect(),t())});e.observe(A("canvas"))}function _f(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>Gi){e.fit({nodes:n,animation:!1,maxZoomLevel:Of});return}$f(e,n),Pw(t,e.getScale())&&
(Qs(t),$f(e,n))}function $f(t,e){let n={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let a of e){let{x:c,y:l,options:f}=t.
body.nodes[a],u=f.label.split(`
`),m=Math.max(f.size,.28*f.font.size*Math.max(...u.map(h=>h.length)));n.left=Math.min(n.left,c-m),n.right=Math.max(n.right,
c+m),n.top=Math.min(n.top,l-f.size),n.bottom=Math.max(n.bottom,l+f.size+1.2*f.font.size*u.length)}let{clientWidth:o,clientHeight:s}=A(
"canvas"),r=.95*Math.min(o/(n.right-n.left),s/(n.bottom-n.top)),i={x:(n.left+n.right)/2,y:(n.top+n.bottom)/2};t.moveTo({
position:i,scale:Math.min(r,Of),animation:!1})}function Pw(t,e){let n=Object.entries(Ww).map(([s,[r,i,a]])=>[s,{font:{size:Math.
min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(Object.fromEntries(
n)),!0)}function kf(t){let{level:e}=y,{actor:n,target:o,sign:s}=e.arrows,r=y.arrows.get(t)||[],i=Se(x,r)||x.labels.signs[s[t]],a=E(
Rt(y,r).length,"statement"),c=[n[t],o[t]].map(l=>D(e,l));return`${yt(c,` \u2013 ${i} ${us(x,e,t)?"\u2013":"\u2192"} `)} \
\xB7 ${a}`}function Mf(t){let{size:e}=y.nodes.othersOf(t),n=e>0?` \xB7 ${E(e,"neighbour")}`:"";return`${D(y.level,t)} \xB7 ${y.
level.nodes[t].type}${n}`}function vf(t){let e=new Map,n=({x:s,y:r,width:i,height:a})=>{let c=[];for(let l=Math.floor((s-2)/64);l<=Math.floor((s+i+
2)/64);l++)for(let f=Math.floor((r-2)/64);f<=Math.floor((r+a+2)/64);f++)c.push(`${l} ${f}`);return c},o=s=>n(s).every(r=>!e.
get(r)?.some(i=>Bw(s,i)));return t.map(({x:s,y:r,away:i,measure:a})=>{let c=[i,-i].filter(h=>o({x:s,y:r+h,width:0,height:0}));
if(!c.length)return null;let{width:l,height:f}=a(),m=c.map(h=>({x:s-l/2,y:h>0?r+h:r+h-f,width:l,height:f})).find(o)??null;
for(let h of m?n(m):[])e.set(h,[...e.get(h)??[],m]);return m})}var Bw=(t,e)=>t.x<e.x+e.width+2&&e.x<t.x+t.width+2&&t.y<e.
y+e.height+2&&e.y<t.y+t.height+2;var[Af,Fw]=[12,22],Dw=3,zw=3,Vi={key:[],names:[]};function Tf({network:{body:t},selection:e,letters:n,marked:o},s){let{scale:r}=t.
view,i=[t,e,n,r,o,t.nodeIndices];if(!s&&i.every((m,h)=>m===Vi.key[h]))return Vi.names;let a=m=>m===o?1/0:e.nodes.weightOf(
m),c=[...t.nodeIndices].sort((m,h)=>a(h)-a(m)||m-h),l=Math.min(Fw,Math.max(Af,(t.nodes[c[0]]?.options.font.size??Af)*r)),
f=vf(c.map(m=>{let{x:h,y:g,options:b}=t.nodes[m],_=()=>{let $=b.label.split(`
`);return{width:bo($,l,Oe.plain),height:sn*l*$.length}};return{x:h*r,y:g*r,away:b.size*r+zw,measure:_}})),u=c.flatMap((m,h)=>{
let g=f[h];return g?[{at:m,lines:t.nodes[m].options.label.split(`
`),size:l,...g}]:[]});return Vi={key:i,names:u},u}function Lf(t,e,n){let{text:o,ground:s}=tt();t.save(),t.scale(1/n,1/n),
Object.assign(t,{textAlign:"center",textBaseline:"top",lineJoin:"round",lineWidth:Dw}),Object.assign(t,{strokeStyle:s,fillStyle:o});
let r=wo();for(let{lines:i,size:a,x:c,y:l,width:f}of e){t.font=`${a}px ${r}`;for(let[u,m]of i.entries()){let h=[m,c+f/2,
l+(u*sn+(sn-1)/2)*a];t.strokeText(...h),t.fillText(...h)}}t.restore()}var Ef=500,Ys=300,Hw=2,ot=null,Qi=!1,_e=()=>ot?.network??null,Yi=()=>ot?Tf(ot,Qi):[];function Ji(t){let e=[y.level.name,
qt(),w.language].join(" "),n=ot?.key!==e,o=ot&&!n?ot:Gw(e);o.selection=y;let s=!o.network.body.nodeIndices.length;Nf(o,()=>{
let r=Uw(o);Vw(o,r),Qs(o),Yw(),(n||s&&r.size||t)&&qf(o),If(o)}),A("canvas").setAttribute("aria-label",`${d("graph_of")} ${Pt(
y)}`)}function Gw(t){ot&&ot.network.destroy();let e=pf(y.level),n={network:e,key:t,selection:y,arrows:[],isMoved:!1,isFine:null,
marked:-1,letters:""};e.on("beforeDrawing",()=>If(n)),e.on("afterDrawing",o=>Lf(o,Yi(),e.body.view.scale)),e.on("click",
Qw),e.on("doubleClick",({nodes:o})=>o.length&&we(o[0])),e.on("resize",({width:o})=>o>0&&!n.isMoved&&Js());for(let o of["\
zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdge",({edge:o})=>Ki(kf(o))),e.on("hoverNode",({node:o})=>Ki(Mf(o)));
for(let o of["blurEdge","blurNode"])e.on(o,()=>Ki(""));return ot=n,Qi=!1,A("physics").firstElementChild.checked=!1,n}function Nf({
network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{t.renderer.allowRedraw=!0}t.body.emitter.emit("_requestRedraw")}
function Uw(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,chosen:r,parts:i}=t.selection,{arrows:a,merged:c}=o,l=new Set,
f=n.encodings.signs.map((m,h)=>zi(Sn(h))),u=c?null:mf(t.selection);for(let m of t.arrows)s.has(m)||(e.edges[m].options.hidden=
!0);for(let[m,h]of s){let{options:g}=e.edges[m];g.hidden=!1,g.width=uf(gt(n,h,r,t.selection.state.count)||1,s.size>Ys),g.
color=i?zi(ks(t.selection,h)):f[a.sign[m]],u&&Object.assign(g.smooth,u.get(m)),l.add(a.actor[m]).add(a.target[m])}return t.
isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function Vw({network:{body:t},selection:{isGrown:e,shown:n}},o){if(e)
for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!0;t.nodeIndices=[...o].filter(s=>t.nodes[s]);
for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function If(t){let{body:e}=t.network,n=e.edgeIndices.length<=Ys||
af*e.view.scale>=Hw;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,mark:r}=t.selection.level.arrows;for(let i of e.
edgeIndices){let{options:a}=e.edges[i],c=ff(`${o[i]} ${s[i]} ${r[i]}`);a.arrows=n?c.ends:cf,a.dashes=n&&c.dashes}for(let i of e.
nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function Js(){let t=ot;t&&Nf(t,()=>qf(t))}function qf(t){t.isMoved=!1,t.
network.body.nodeIndices.length&&(Ui()?_f(t):Sf(Kw))}function Kw(){ot?.network.redraw(),Js()}function Rf(t){ot?.network.
body.nodes[t]&&ot.network.focus(t,{scale:1,animation:!1})}function Cf(t){if(!ot)return;let{network:e,selection:n}=ot;Qi=
t,e.setOptions({physics:{enabled:t}}),!t&&(Hi(e,n.level),e.redraw())}function Qw({nodes:t,edges:e}){let{level:n}=y;t.length?
nt(n.nodes[t[0]].actor):e.length&&bt(n.arrows.actor[e[0]],n.arrows.target[e[0]])}function Yw(){if(!ot)return;let t=Yt(),
[e,n]=(t?.names??[]).map(a=>y.level.numbers.get(a)),{actor:o,target:s}=y.level.arrows,r=t?.kind==="actor"&&e!==void 0&&ot.
network.body.nodes[e]?[e]:[],i=t?.kind==="pair"?[...y.arrows.keys()].filter(a=>o[a]===e&&s[a]===n):[];ot.marked=r[0]??-1,
ot.network.setSelection({nodes:r,edges:i},{unselectAll:!0,highlightEdges:!1})}function Ki(t){A("hint").textContent=t}function jf(t){let{facts:e,chosen:n}=t,o=tx(t);return Ts(t,Ct(n,K(n.inside))).map(s=>{let r=Ls(t,s),i=s.find(c=>mt(e,c))??
r,a=ex(s,o);return{main:r,statements:s,first:n.first[i],last:n.last[i],isReal:s.some(c=>mt(e,c)),sign:nx(t,r,a),ties:a}})}
var Zt=({first:t,last:e})=>t!==null||e!==null,Wf=(t,[e,n])=>t.filter(({ties:o})=>o.some(({pair:s})=>s.a===e&&s.b===n||s.
a===n&&s.b===e));function Xs({level:t,state:e}){let[n,o,...s]=(e.pair??[]).map(r=>t.numbers.get(r));return n!==void 0&&o!==
void 0&&!s.length?[n,o]:null}function Pf(t,e,n,o=null){let s=new Map,r=n==="pair"||o?Jw:a=>Xw(t,a);for(let a of e)for(let c of r(
a)){if(o&&!(o.includes(c[0])&&o.includes(c[1])))continue;let l=s.get(c.join(" "))??{ends:c,units:[]};s.set(c.join(" "),l),
l.units.push(a)}let i=[...s.values()].sort((a,c)=>c.units.length-a.units.length);return n==="pair"||o?Zw(i,s):i}var Jw=({
ties:t})=>t.map(({pair:e})=>[e.a,e.b]);function Xw({facts:t,level:e},{main:n,ties:o}){let s=o.flatMap(({pair:i,rows:a})=>a.
some(c=>t.ties.together[c])?[i.a,i.b]:[i.a]);return(s.length?[...new Set(s)]:[e.subject[n]]).filter(i=>i>=0).map(i=>[i])}
function Zw(t,e){let n=new Set;for(let o of t){n.add(o);let s=e.get([...o.ends].reverse().join(" "));s&&n.add(s)}return[
...n]}function tx({facts:t,pairs:e}){let n=new Map;for(let o of e.values())for(let s of o.rows){let r=t.ties.statement[s],
i=n.get(r)??new Map;n.set(r,i),i.set(o,[...i.get(o)??[],s])}return n}function ex(t,e){let n=new Map;for(let o of t)for(let[
s,r]of e.get(o)??[])n.set(s,[...n.get(s)??[],...r]);return[...n].sort(([o],[s])=>ro(o,s)).map(([o,s])=>({pair:o,rows:s}))}
function nx({facts:t},e,n){let{relation:o,quad_class:s}=t.statements;return n.some(({rows:i})=>i.some(a=>t.ties.together[a]))?
t.names.signs.indexOf(ue(t,s[e])):t.relations[o[e]].sign}var Xi=(t,e)=>t.first-e.first||t.last-e.last;function Bf(t){let e=new Map;
for(let{first:n,last:o}of t){let[s,r]=[n??o,o??n];if(s===null||r===null)continue;let i=e.get(`${s} ${r}`)??{first:s,last:r,
acts:0};e.set(`${s} ${r}`,i),i.acts++}return[...e.values()].sort(Xi)}var ox=1600,sx=["timeline","graph"],En=null,yo=null,Zi={of:y,found:y},dt=()=>En&&w.since===En.first&&w.until===En.last?En:
null,Zs=()=>yo!==null&&dt()!==null;function ta(){let t=dt();if(!t)return y;if(Zi.of!==y){let{since:e,until:n}=t;Zi={of:y,
found:Ie(x,y.level,{...w,since:e,until:n})}}return Zi.found}function Fe(t){let e=Xs(t),n=jf(t);return e?Wf(n,e):n}function $o(){
let t=Fe(ta());return{stops:Bf(t),undated:t.filter(e=>!Zt(e)).length}}function Nn(t,e){let n=dt();return n?t.filter(s=>Xi(
s,n)*e>0).at(e===1?0:-1):t[0]}async function Ff(){rn();let{stops:t}=$o();yo=setInterval(rx,ox),await na(Nn(t,1)??t[0])}function Df(){
return rn(),k({})}function zf(t){sx.includes(t)||rn()}function ea(t){return rn(),na(Nn($o().stops,t))}function tr(){rn();
let t=dt();return En=null,t?k({since:t.since,until:t.until}):k({})}function rn(){yo!==null&&clearInterval(yo),yo=null}async function rx(){
let t=dt()&&Nn($o().stops,1);t||rn(),await(t?na(t):k({}))}async function na(t){if(!t){rn();return}let{since:e,until:n}=dt()??
w;En={first:t.first,last:t.last,since:e,until:n},await k({since:t.first,until:t.last})}function De(){if(dt())return[d("nothing_at_date")," ",R(d("whole_period"),tr)];let[t,e]=sf(),n=K(ie(x,w)),o=()=>k({tab:"\
article",article:x.articles[x.statements.article[n[0]]].id});return[t,e&&[" ",R(d("show_these"),()=>k(e))],n.length>0&&[
" ",R(d("read_claims",{claims:E(n.length,"statement")}),o)]]}var Hf=null;function Gf(){return Hf??=Al().then(t=>{let e=document.createElement("script");e.textContent=t,document.head.
append(e),e.remove()}),Hf}var ix=[2,3,14],ax=[1.6,0,2.5,5],cx=.02,lx=30;function Vf({boxes:t,ties:e,columns:n=1/0},o){let s=t.some(O=>O.isMiddle)?
2:ix.filter(O=>t.length>=O).length,r=Math.min(s,n-1),i=t.map(()=>new Map);for(let{from:O,to:v,weight:M}of e){let[I,C]=[o.
get(O)??0,o.get(v)??0];I!==C&&(i[I].set(C,(i[I].get(C)??0)+M),i[C].set(I,(i[C].get(I)??0)+M))}let a=i.map(O=>[...O.values()].
reduce((v,M)=>v+M,0)),c=[...t.keys()].sort((O,v)=>a[v]-a[O]||O-v),l=t.map(()=>-1),f=[...Array(r+1).keys()],u=Math.floor(
r/2),m=c.filter(O=>!t[O].isMiddle);for(let O of c)t[O].isMiddle&&(l[O]=Math.min(1,r));let h=O=>r!==2||O!==1||m.length===
c.length,g=a.reduce((O,v)=>O+v,1),b=(O,v)=>{let M=0;for(let[C,F]of i[O])l[C]>=0&&(M+=F*ax[Math.min(Math.abs(l[C]-v),3)]/
g);let I=t.filter((C,F)=>F!==O&&l[F]===v);return M+cx*(Uf(t[O])*I.reduce((C,F)=>C+Uf(F),0))/t.length},_=O=>f.filter(h).reduce(
(v,M)=>b(O,M)<b(O,v)-1e-9?M:v);for(let O of m)l[O]=m.length===c.length&&O===c[0]?u:_(O);for(let O=0;O<lx;O++){let v=l.join();
for(let M of m)l[M]=_(M);if(l.join()===v)break}let $=[...new Set(l)].sort((O,v)=>O-v);return l.map(O=>$.indexOf(O))}var Uf=t=>1+
t.members.length;function Yf(t,e){let n=Math.max(0,...t.map(a=>a.column)),o=[...Array(n+1).keys()].map(a=>t.filter(c=>c.column===a)),s=ux(
e);Oo(o);let r=Qf(o),i=er(e);for(let a=0;a<24&&i>0;a++){let c=[...o.keys()];a%2&&c.reverse();for(let f of c){for(let u of o[f])
Kf(u.items,m=>oa(s.get(m),m.y));Kf(o[f],u=>mx(u,s)),Oo(o)}let l=er(e);l<i&&([r,i]=[Qf(o),l])}return px(o,r),Oo(o),fx(o,e),
o}function fx(t,e){let n=er(e),o=(r,i,a)=>(r.splice(r.indexOf(i),1),r.splice(a,0,i),Oo(t),er(e)),s=r=>{let i=!1;for(let a of[
...r]){let c=r.indexOf(a);for(let l of r.keys()){let f=o(r,a,l);f<n-1e-6&&([c,n,i]=[l,f,!0])}o(r,a,c)}return i};for(let r=0;r<
3&&n>0&&[...t,...t.flat().map(a=>a.items)].map(s).includes(!0);r++);Oo(t)}function ux(t){let e=new Map,n=(o,s)=>{let r=e.
get(o);r?r.push(s):e.set(o,[s])};for(let[o,s]of t.flatMap(nr))n(o,s),n(s,o);return e}function nr({start:t,end:e,passes:n}){
let o=[t.item,...n.map(({item:s})=>s),e.item];return o.slice(1).map((s,r)=>[o[r],s])}function Oo(t){for(let e of t){let n=e.
flatMap(o=>o.items);for(let[o,s]of n.entries())s.y=(o+.5)/n.length}}var oa=(t,e)=>t?.length?t.reduce((n,o)=>n+o.y,0)/t.length:
e;function mx(t,e){let n=t.items.flatMap(o=>e.get(o)??[]).filter(o=>o.group!==t);return oa(n,t.items.length?oa(t.items,.5):
.5)}function Kf(t,e){let n=new Map(t.map(o=>[o,e(o)]));t.sort((o,s)=>(n.get(o)??0)-(n.get(s)??0))}function er(t){let e=new Map,
n=0;for(let[o,s]of t.flatMap(nr)){if(o.column===s.column){n+=2*Math.abs(o.y-s.y);continue}let[r,i]=o.column<s.column?[o,
s]:[s,o],a=e.get(r.column)??[];for(let[c,l]of a)(c-r.y)*(l-i.y)<0&&n++;a.push([r.y,i.y]),e.set(r.column,a)}return n}var Qf=t=>t.
map(e=>e.map(n=>({group:n,items:[...n.items]})));function px(t,e){for(let[n,o]of e.entries())t[n]=o.map(({group:s,items:r})=>(s.
items=r,s))}var dx=36,sa=10,hx=22,gx=40,wx=8,xx=24,bx=24;function Xf(t,e,n,o){let s=t.map(yx);for(let{items:c,least:l}of s)for(let[f,
u]of c.entries())u.y=l[f];let r=$x(e,o);Jf(t,e,n);for(let c=0;c<xx;c++){let l=c%2?[...s].reverse():s;for(let{items:f,least:u}of l){
let m=f.map(h=>Ox(h,r.get(h)));Sx(f,u,m)}Jf(t,e,n)}let i=s.flatMap(({items:c,least:l})=>c.map((f,u)=>f.y-(u?0:l[0]))),a=Math.
min(...i,1/0);if(Number.isFinite(a))for(let{items:c}of s)for(let l of c)l.y=Math.round(l.y-a)}function yx(t){let e=[],n=[],
o=0;for(let[s,{box:r,items:i}]of t.entries()){s&&(o+=r||t[s-1].box?hx:wx);let a=i.reduce((l,f)=>l+f.height,0),c=r&&!r.isFrame?
Math.max(ia(r)-a,0)/2:0;o+=r?.isFrame?ra(r):c;for(let l of i)e.push(l),n.push(o+l.height/2),o+=l.height;o+=r?.isFrame?sa:
c}return{items:e,least:n}}var ra=({lines:t})=>dx+17*(t.length-1),ia=t=>Math.max(gx,t.lines.length*18+16);function $x(t,e){
let n=new Map;for(let[o,s]of t.entries())for(let[r,i]of nr(s)){if(r.column===i.column)continue;let a=e[o];n.set(r,[...n.
get(r)??[],{other:i,tie:o,weight:a}]),n.set(i,[...n.get(i)??[],{other:r,tie:o,weight:a}])}return n}function Ox(t,e){if(!e)
return{y:t.y,weight:.05};let n=(r,i)=>r.ports.find(a=>a.tie===i)?.offset??0,[o,s]=[0,0];for(let{other:r,tie:i,weight:a}of e){
let c=r.y+n(r,i)-n(t,i),l=a/(1+Math.abs(c-t.y)/bx);o+=l*c,s+=l}return{y:o/s,weight:s}}function Sx(t,e,n){let o=[];for(let[
s,{y:r,weight:i}]of n.entries())for(o.push({sum:(r-e[s])*i,weight:i,from:s,to:s});o.length>1;){let[a,c]=o.slice(-2);if(a.
sum/a.weight<=c.sum/c.weight)break;o.splice(-2,2,{sum:a.sum+c.sum,weight:a.weight+c.weight,from:a.from,to:c.to})}for(let{
sum:s,weight:r,from:i,to:a}of o)for(let c=i;c<=a;c++)t[c].y=e[c]+s/r}function Jf(t,e,n){for(let o of t.flat().flatMap(s=>s.
items))for(let s of["left","right"]){let r=o.ports.filter(c=>c.side===s),i=new Map(r.map(c=>[c,_x(c,e[c.tie])]));r.sort(
(c,l)=>(i.get(c)??0)-(i.get(l)??0)||c.tie-l.tie);let a=-r.reduce((c,l)=>c+n[l.tie],0)/2;for(let c of r){let l=n[c.tie];c.
offset=a+l-Math.min(8,l/2),a+=l}}}function _x(t,e){let n=[e.start.item,...e.passes.map(({item:r})=>r),e.end.item];if(e.start.
item===e.end.item)return t.item.y;let o=n.indexOf(t.item),s=t===e.end?n[o-1]:n[o+1];return s.column!==t.item.column?s.y:
s.y>t.item.y?1e6-s.y:-1e6-s.y}function tu({boxes:t,ties:e},n,o){let s=Math.max(0,...n),r=t.map((u,m)=>({box:u,column:n[m],items:[]})),i=new Map;for(let[
u,m]of t.entries())for(let h of m.members)i.set(h.id,aa(r[u],h));let a=new Map,c=new Map,l=(u,m)=>{let h=i.get(u);return h||
Zf(a,`${u}|${m}`,()=>aa(r[o.get(u)??0],null))},f=e.map((u,m)=>{let[h,g]=[l(u.from,u.to),l(u.to,u.from)],b=kx(h.column,g.
column,s),_=ca(h,m,!0,b[0]),$=ca(g,m,!1,b[1]),[O,v]=[h.column,g.column].sort((C,F)=>C-F),M=[...Array(Math.max(v-O-1,0)).
keys()].map(C=>O+1+C);h.column>g.column&&M.reverse();let I=M.map(C=>{let F=`${[u.from,u.to].sort().join("|")}|${C}`,j=Zf(
c,F,()=>{let z={box:null,column:C,items:[]};return r.push(z),aa(z,null)});return ca(j,m,!0,"left"),{item:j,side:"left"}});
return{start:_,end:$,passes:I}});for(let u of r.flatMap(m=>m.items))u.height=Mx(u,e.map(m=>m.room));return{groups:r.filter(
u=>u.items.length||u.box),ways:f}}function Zf(t,e,n){let o=t.get(e)??n();return t.set(e,o),o}function aa(t,e){let n={column:t.
column,group:t,member:e,ports:[],height:0,y:0};return t.items.push(n),n}function ca(t,e,n,o){let s={tie:e,isStart:n,item:t,
side:o,offset:0};return t.ports.push(s),s}function kx(t,e,n){return t<e?["right","left"]:t>e?["left","right"]:t===0&&n>0?
["left","left"]:["right","right"]}function Mx(t,e){let n=s=>t.ports.filter(r=>r.side===s).reduce((r,i)=>r+e[i.tie],0),o=t.
member?t.member.lines.length*16+10:0;return Math.max(o,n("left"),n("right"))}var[eu,nu]=[13,8],vx=[0,4,9,15],Ax=[.5,.42,.58,.34,.66,.27,.73,.2,.8,.14,.86];function su(t,e,n){let o=t.map(({points:i})=>({
points:i,box:jx(i)})),s=t.filter(({tie:i})=>i.isMarked).map(({points:i})=>Rx(i)),r=[...e.map(i=>la(i,2)),...s,...t.flatMap(
({points:i})=>Cx(i))];for(let i of t){let a=Tx(i,o,r,n);i.words=a,a&&r.push(la(a,3))}}function Tx({tie:t,points:e},n,o,s){
for(let r of t.words)for(let i of vx)for(let a of Ax){let[c,l]=e[Math.round(a*(e.length-1))];for(let f of Lx(c,l,r,i))if(Ex(
f,s)&&Nx(f,n,o))return{...r,...f}}return null}function Lx(t,e,{lines:n,width:o},s){let r=n.length*16,i={width:o,height:r};
return[{x:t-o/2,y:e-r-3-1-s,...i},{x:t-o/2,y:e+3+2+s,...i},{x:t+3+3+s,y:e-r/2,...i},{x:t-o-3-3-s,y:e-r/2,...i},{x:t+2+s,
y:e-r-3-1,...i},{x:t-o-2-s,y:e-r-3-1,...i},{x:t+2+s,y:e+3+2,...i},{x:t-o-2-s,y:e+3+2,...i}]}var Ex=(t,e)=>t.x>=e.x&&t.y>=
e.y&&t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function Nx(t,e,n){if(n.some(s=>ou(t,s)))return!1;let o=la(t,2);
return!e.some(({points:s,box:r})=>ou(o,r)&&Ix(o,s))}var Ix=(t,e)=>e.some((n,o)=>o>0&&qx(t,e[o-1],n));function qx({x:t,y:e,
width:n,height:o},s,r){let[i,a]=[0,1],[c,l]=[r[0]-s[0],r[1]-s[1]];for(let[f,u]of[[-c,s[0]-t],[c,t+n-s[0]],[-l,s[1]-e],[l,
e+o-s[1]]]){if(f===0&&u<0)return!1;f<0?i=Math.max(i,u/f):f>0&&(a=Math.min(a,u/f))}return i<=a}var ou=(t,e)=>t.x<e.x+e.width&&
e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height;function Rx(t){let[e,n]=t[Math.floor(t.length/2)];return{x:e-10,y:n-
10,width:20,height:20}}var Cx=t=>[t[0],t[t.length-1]].map(([e,n])=>({x:e-eu,y:n-nu,width:2*eu,height:2*nu})),la=({x:t,y:e,
width:n,height:o},s)=>({x:t-s,y:e-s,width:n+2*s,height:o+2*s});function jx(t){let[e,n]=[t.map(([r])=>r),t.map(([,r])=>r)],
[o,s]=[Math.min(...e),Math.min(...n)];return{x:o,y:s,width:Math.max(...e)-o,height:Math.max(...n)-s}}function iu(t,e){let n=ua(t);return t.map((o,s)=>{let{start:r,end:i,passes:a}=o,[c,l]=[r,i].map(m=>fa(m.item.column,m.side,
m.item.y+m.offset,e));if(r.item.column===i.item.column){let m=(r.side==="left"?-1:1)*(n.get(s)??26);return[c,[c[0]+m,c[1]],
[l[0]+m,l[1]],l]}let f=r.side==="right",u=[c];for(let{item:m}of a){let h=m.y+(m.ports.find(O=>O.tie===s)?.offset??0),[g,
b]=f?["left","right"]:["right","left"];u.push(...ru(u[u.length-1],fa(m.column,g,h,e)));let _=fa(m.column,b,h,e),$=u[u.length-
1];u.push($,_,_)}return u.push(...ru(u[u.length-1],l)),u})}function fa(t,e,n,o){let{x:s,width:r}=o[t];return[e==="left"?
s-2:s+r+2,n]}function ru(t,e){let n=(e[0]-t[0])*.42;return[[t[0]+n,t[1]],[e[0]-n,e[1]],e]}function ua(t){let e=[...t.entries()].
filter(([,{start:i,end:a}])=>i.item.column===a.item.column),n=({start:i,end:a})=>[i,a].map(c=>c.item.y+c.offset).sort((c,l)=>c-
l),o=i=>n(i)[1]-n(i)[0];e.sort(([i,a],[c,l])=>o(a)-o(l)||i-c);let s=new Map,r=[];for(let[i,a]of e){let[c,l]=n(a),f=r.filter(
({way:m})=>{let[h,g]=n(m);return m.start.item.column===a.start.item.column&&m.start.side===a.start.side&&h<=l&&g>=c}),u=Math.
max(-1,...f.map(m=>m.step))+1;r.push({way:a,step:u}),s.set(i,(26+13*u)*(4/3))}return s}function au(t){let e=[t[0]];for(let n=0;n+
3<t.length;n+=3){let[o,s,r,i]=t.slice(n,n+4);for(let a=1;a<=24;a++){let c=a/24,l=1-c,f=u=>l*l*l*o[u]+3*l*l*c*s[u]+3*l*c*
c*r[u]+c*c*c*i[u];e.push([f(0),f(1)])}}return e}var or=16,Wx=92,[cu,lu]=[84,290],Px=30;function fu(t){let e=new Map(t.boxes.flatMap((m,h)=>[m,...m.members].map(g=>[g.id,
h]))),{groups:n,ways:o}=tu(t,Vf(t,e),e),s=Yf(n,o);Xf(s,o,t.ties.map(m=>m.room),t.ties.map(m=>m.weight));let r=Bx(t,s,o),
i=s.flatMap((m,h)=>Dx(m,r.columns[h])),a=iu(o,r.columns).map((m,h)=>({tie:t.ties[h],path:m,points:au(m),words:null})),c=[
...i.flatMap(({y:m,height:h})=>[m,m+h]),...a.flatMap(({points:m})=>m.map(([,h])=>h))],[l,f]=[Math.min(...c,0),Math.max(...c,
0)],u={boxes:i,ties:a,width:r.width,height:f-l+2*or};return zx(u,or-l),su(a,i,{x:2,y:2,width:u.width-4,height:u.height-4}),
u}function Bx({ties:t,scale:e},n,o){let s=ua(o),r=[...Array(n.length+1).keys()].map(c=>c&&c<n.length?cu*e:or);for(let[c,
{start:l,end:f}]of o.entries()){let u=Math.max(0,...t[c].words.slice(0,1).map(({width:g})=>g)),[m,h]=[l.item.column,f.item.
column].sort((g,b)=>g-b);if(m===h){let g=l.side==="left"?m:m+1,b=g===0||g===n.length,_=(s.get(c)??0)*.75+(u?u+14:0)+or;r[g]=
Math.max(r[g],b?_:Math.min(_+cu*e,lu))}else if(u)for(let g=m+1;g<=h;g++)r[g]=Math.max(r[g],Math.min(u+Px,lu))}let i=r[0];
return{columns:n.map((c,l)=>{let f=Math.ceil(Math.max(Wx,...c.map(({box:m})=>m?Fx(m):0))),u={x:Math.round(i),y:0,width:f,
height:0};return i=u.x+f+r[l+1],u}),width:Math.ceil(i)}}var Fx=t=>Math.max(t.width,...t.members.map(({width:e})=>e));function Dx(t,{
x:e,width:n}){return t.flatMap(({box:o,items:s})=>{if(!o)return[];let r=s.map(u=>u.y-u.height/2),i=s.map(u=>u.y+u.height/
2),[a,c]=s.length?[Math.min(...r),Math.max(...i)]:[0,0];o.isFrame&&([a,c]=[a-ra(o),c+sa]);let l=ia(o)-(c-a);l>0&&([a,c]=
[a-l/2,c+l/2]);let f=s.flatMap(({member:u,y:m,height:h,ports:g})=>u?[{...u,y:m,height:h,atLeft:g.filter(({side:b})=>b===
"left").length,atRight:g.filter(({side:b})=>b==="right").length}]:[]);return[{box:o,members:f,x:e,width:n,y:a,height:c-a}]})}
function zx({boxes:t,ties:e},n){for(let o of t){o.y+=n;for(let s of o.members)s.y+=n}for(let{path:o,points:s}of e)for(let r of new Set(
[...o,...s]))r[1]+=n}var Hx=/[^\S\u00a0]+/;function In(t,e,n,o){let s=[""];for(let a of t.slice(0,400).split(Hx).flatMap(c=>Gx(c,e,o))){let c=s[s.
length-1],l=c?`${c} ${a}`:a;!c||o(l)<=e?s[s.length-1]=l:s.push(a)}if(s.length<=n)return s;let r=s.slice(0,n),i=Array.from(
r[n-1]);for(;i.length>1&&o(`${i.join("")}\u2026`)>e;)i=i.slice(0,-1);return r[n-1]=`${i.join("").trimEnd()}\u2026`,r}function Gx(t,e,n){
if(n(t)<=e)return[t];let o=[""];for(let s of Array.from(t)){let r=o[o.length-1]+s;n(r)<=e||!o[o.length-1]?o[o.length-1]=
r:o.push(s)}return o}function an(t,e,n,o){let s=In(t,e,n,o);for(let r=e-12;r>40;r-=12){let i=In(t,r,99,o);if(i.length>s.
length||i.some(a=>o(a)>r))break;s=i}return{lines:s,width:Math.ceil(Math.max(...s.map(o)))}}var uu=new WeakMap;function mu(t,e){let n=uu.get(t)??Ux(t,e);return uu.set(t,n),n}function Ux(t,e){let n=new Map;for(let o of[
"actor","target"])for(let[s,r]of t[o].entries()){let i=e[o][s],a=n.get(r);a?a.set(i,(a.get(i)??0)+1):n.set(r,new Map([[i,
1]]))}return new Map([...n].map(([o,s])=>[o,Vx(s)]))}function Vx(t){let[e,n]=[-1,0];for(let[o,s]of t)(s>n||s===n&&o<e)&&
([e,n]=[o,s]);return e}function pu(t,e){let{facts:n,level:o,arrows:s,chosen:r,state:i}=t,{actor:a,target:c,sign:l,hold:f,mark:u}=o.arrows,m=new Map;
for(let[g,b]of s){let _=us(n,o,g),$=[e(a[g]),e(c[g])];if($[0]===$[1]&&a[g]!==c[g])continue;let[O,v]=_?$.sort():$,M=`${O}\
>${v}:${l[g]}`,I=m.get(M);if(!I){let C={from:O,to:v,sign:l[g],hold:f[g],mark:u[g],rows:[...b],weight:0,acts:0};m.set(M,{
...C,isBoth:!1,isTogether:_,prices:[],conditions:[]});continue}I.rows.push(...b),I.hold=Math.max(I.hold,f[g]),I.mark=Math.
max(I.mark,u[g])}let h=Kx(n.ties.statement,m);for(let g of h)g.weight=gt(n,g.rows,r,i.count),g.acts=gt(n,g.rows,r,"acts"),
Qx(t,g);return h.sort((g,b)=>b.acts-g.acts||b.weight-g.weight||(g.from+g.to<b.from+b.to?-1:1))}function Kx(t,e){let n=({
rows:s})=>[...new Set(s.map(r=>t[r]))].sort().join(" "),o=new Set;for(let s of e.values()){let r=e.get(`${s.to}>${s.from}\
:${s.sign}`);!r||r===s||o.has(s)||n(s)!==n(r)||(s.isBoth=!0,s.rows.push(...r.rows),o.add(r))}return[...e.values()].filter(
s=>!o.has(s))}function Qx({facts:t,chosen:e},n){let o=new Set(n.rows.map(i=>t.ties.statement[i])),s=new Set([...o].map(i=>t.
statements.act[i]).filter(i=>i>=0)),r=[new Set,new Set];for(let i of t.offers.mentions){let[a]=i;if(!(!e.inside[a]||!(o.
has(a)||s.has(t.statements.act[a]))))for(let[c,l]of i.slice(8).entries())for(let f of l)r[c].add(f)}[n.prices,n.conditions]=
r.map(i=>[...i])}var[Yx,Jx]=[5,1.4];function So(t){let e=y.parts?ks(y,t.rows):Sn(t.sign),{dashes:n}=x.encodings.holds[t.hold],o=t.acts>0?
Math.min(Yx,2+Math.log2(Math.max(t.weight,1))):Jx;return{colour:e,dashes:n,width:t.isReturn?1.8:o,head:x.encodings.signs[t.
sign].head}}function qn(t){if(t.isReturn)return"";let{holds:e,marks:n}=x.encodings;return e[t.hold].sign||n[t.mark].sign}
var _o=t=>t.acts===0;var Xx={name:168,words:184,lines:4},Zx={name:124,words:124,lines:5},tb={name:96,words:96,lines:7},[da,ma,eb]=[26,30,22],
hu=.7,nb=3,ob=4,[sb,rb,ib]=[13,10,16],ab=90,du=6,cb=[48,28,14];function gu(t,e,n,{scale:o,unfolded:s,columns:r,open:i}){
let{level:a,state:c}=t,l=wu(o),f=[...lb(t)].sort((W,X)=>W-X),u=mu(a,e),m=c.ego===null?-1:a.numbers.get(c.ego)??-1,h=new Map;
for(let W of f){if(W===m)continue;let X=u.get(W)??-1-W;h.set(X,[...h.get(X)??[],W])}let g=(W,X)=>a.nodes[W].actor===e.nodes[X]?.
actor,b=W=>(h.get(W)??[]).filter(X=>!g(X,W)),_=fb(t,e,h,b,{unfolded:s,open:i}),$=new Map,O=new Map,v=new Map,M=[],I=ub(t,
f),C=(W,X,ut,P,At)=>{let St=P===a?X:ut,[Ut,re]=[D(P,St),jt(P,St)],Vt=X<0?null:a.nodes[X];return O.set(W,{at:X,frame:ut,name:Ut,
lang:re,folded:At,node:Vt,isStrong:I.has(X)}),Ut},F=(W,X)=>{let ut=C(`a${W}`,W,-1,a,0),P=In(ut,l.name,l.lines,n.bold);$.
set(W,`a${W}`),M.push({id:`a${W}`,isFrame:!1,lines:P,width:pa(P,n.bold)+da+ma,members:[],isMiddle:X})};m>=0&&f.includes(
m)&&F(m,!0);for(let[W,X]of h){let ut=b(W);if(!ut.length||W<0){for(let st of X)F(st,!1);continue}let P=E(ut.length,"actor\
_drawn"),At=X.find(st=>g(st,W))??a.numbers.get(e.nodes[W].actor)??-1,St=`f${W}`,Ut=_.has(W),re=C(St,At,W,e,Ut?ut.length:
0);v.set(St,{name:re,note:P,frame:e.nodes[W].actor,at:At,isFolded:Ut});for(let st of X)$.set(st,Ut||g(st,W)?St:`a${st}`);
if(Ut){let st=[...In(re,l.name,l.lines,n.bold),...In(d("folded",{n:P}),l.name,2,n.plain)];M.push({id:St,isFrame:!1,lines:st,
width:pa(st,n.bold)+ma,members:[]});continue}let Vt=ut.map(st=>{let hg=C(`a${st}`,st,W,a,0);return mb(hg,st,I.has(st),l,
n)}),Ve=an(re,l.name,l.lines,n.bold).lines,Zn=pa(Ve,n.bold)+da+n.plain(P)+ma+eb;M.push({id:St,isFrame:!0,lines:Ve,width:Zn,
members:Vt})}let z=pu(t,W=>$.get(W)??"").flatMap(W=>pb(t,W));return{given:{boxes:M,ties:hb(z,n,o),scale:Math.min(o,1),columns:r},
ties:z,ends:O,heads:v}}var wu=t=>t<hu?tb:t<1?Zx:Xx;function lb({arrows:t,level:e}){let{actor:n,target:o}=e.arrows;return new Set(
[...t.keys()].flatMap(s=>[n[s],o[s]]))}function fb({nodes:t},e,n,o,{unfolded:s,open:r}){let i=[...n.keys()].filter(l=>l>=
0&&o(l).length>0);if(s)return new Set(i.filter(l=>!s.includes(e.nodes[l].actor)));let a=l=>(n.get(l)??[]).reduce((f,u)=>f+
t.weightOf(u),0),c=i.filter(l=>r!==void 0||o(l).length>=nb).sort((l,f)=>a(f)-a(l)||l-f);return new Set(c.slice(r??ob))}function ub({
nodes:t},e){let n=e.map(o=>({at:o,weight:t.weightOf(o)}));return n.sort((o,s)=>s.weight-o.weight||o.at-s.at),new Set(n.slice(
0,3).filter(({weight:o})=>o>1).map(({at:o})=>o))}function mb(t,e,n,o,s){let r=n?s.bold:s.plain,{lines:i,width:a}=an(t,o.
name,o.lines+1,r);return{id:`a${e}`,lines:i,width:a+2*da+12}}var pa=(t,e)=>Math.ceil(Math.max(...t.map(e)));function pb({
facts:t,state:e},n){let o=Bt(t,n.rows),s={acts:"act",statements:"statement",articles:"article"}[e.count],r=n.acts>1?E(n.
acts,"act"):n.weight>1?E(n.weight,s):"",i=[...new Set(o.map(({parts:b})=>xo(b,ab)))],a=i.filter(b=>!b.startsWith("[")||!i.
includes(b.slice(1,-1))),c=a.slice(0,2),l=a.length>2?` +${a.length-2}`:"",f=n.conditions.length?` (${n.conditions.join("\
, ")})`:"",u={...n,isReturn:!1,text:c.join(", ")+l,terms:f,number:r};if(!n.prices.length)return[u];let m=d("asked_in_ret\
urn",{what:n.prices.join(", ")}),h=t.names.signs.indexOf("neither"),g={from:n.to,to:n.from,sign:h,text:m,terms:"",number:""};
return[u,{...u,...g,hold:t.names.holds.indexOf("not actual"),isReturn:!0}]}function db(t,e){let n=pe(t,e),o=(s,r)=>n.lastIndexOf(
s)>n.lastIndexOf(r);return n+(o("\u201C","\u201D")?"\u201D":"")+(o("(",")")?")":"")+(o("[","]")?"]":"")}var sr=(t,e)=>e?
`${t}\xA0\xB7\xA0${e.replaceAll(" ","\xA0")}`:t;function ha(t,{plain:e,bold:n}){let o=t.replaceAll(" ","\xA0"),s=n(o)-e(
o);return r=>e(r)+(o&&r.endsWith(o)?s:0)}function hb(t,e,n){let o=t.some(a=>a.acts>0),s=wu(n).words,r=n<hu?0:1/0,i=0;return t.
map(a=>{let{from:c,to:l,number:f}=a,u=a.text+a.terms,m=!o||a.acts>0||n>=1.5,h=(a.acts>0?3:.5)*(1+Math.log2(1+a.weight)),
g=!!qn(a),b={from:c,to:l,weight:h,isMarked:g,words:[],room:sb*Math.min(n,1)};if(!m||!u||++i>r)return b;let _=sr(u,f),$=ha(
f,e),O=[1,1.25,1.6].map(C=>an(_,s*C,du,$)),v=O.filter(({lines:C})=>!C.at(-1)?.endsWith("\u2026")),M=cb.filter(C=>u.length>
C).map(C=>an(sr(db(u,C),f),s,du,$)),I=[...v.length?v:O.slice(-1),...M];return{...b,words:I,room:I[0].lines.length*ib+rb}})}var gb={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function ke(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=S("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,...cn(e)});return bu(
"0 0 42 14",r,Mo(n,t,"translate(40 7) rotate(0) scale(1)"),wa(o,t,19,7))}var cn=t=>({"stroke-dasharray":t.join(" ")||null,
"stroke-linecap":t[0]<2?"round":null}),bu=(t,...e)=>S("svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"\
true"},e),Rn=t=>ke(Sn(t),{head:x.encodings.signs[t].head}),xu=t=>ke(Ti(t));function ga(){return[...co.slice(0,Ne).map((e,n)=>ko(
xu(n),`${Ps[n]} ${nf(e)}`)),ko(xu(Ne),d("part_same"))]}var ko=(t,e)=>[t,e];function Mo(t,e,n){return t?t==="bar"?S("line",
{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-width":3}):t==="vee"?S("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",
fill:"none",stroke:e,"stroke-width":2}):S("path",{transform:n,d:"M-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function wa(t,e,n,o){
return t==="bar"?S("path",{transform:`translate(${n} ${o})`,d:"M0 -4.5 V4.5",stroke:e,"stroke-width":2.5}):t==="circle"?
S("circle",{cx:n,cy:o,r:3.5,fill:e}):t==="diamond"?S("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 \
L0 4.5 Z",fill:e}):null}function xa(t,e=tt().node){let n={fill:e,stroke:tt().line},o=t==="dot"?S("circle",{cx:8,cy:7,r:5.5,
...n}):S("path",{d:gb[t],...n});return bu("-13 0 42 14",o)}function yu(){let{sign:t,hold:e,mark:n}=y.level.arrows,o=[...y.
arrows.keys()];return ba({signs:new Set(o.map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function ba(t){
let{signs:e,holds:n,marks:o}=x.encodings,s=tt().line,r=(l,f)=>!t||t[l].has(f),i=e.flatMap(({words:l},f)=>r("signs",f)?[ko(
Rn(f),l)]:[]),a=n.flatMap(({dashes:l,middle:f,words:u},m)=>(l.length||f)&&r("holds",m)?[ko(ke(s,{dashes:l,middle:f}),u)]:
[]),c=o.flatMap(({middle:l,words:f},u)=>l&&r("marks",u)?[ko(ke(s,{middle:l}),f)]:[]);return[...y.parts?ga():i,...a,...c]}var ya=16,rr=17,$u=7,wb=260;function _u(t,e,n){let o=S("svg",{class:"named",role:"group",viewBox:`0 0 ${t.width} ${t.height}`}),
s=t.boxes.map(c=>Ob(c,e)),r=t.ties.map((c,l)=>xb(c,e.ties[l],l,n)),i=t.boxes.flatMap(c=>c.members.map(l=>_b(l,c,e))),a=t.
ties.map((c,l)=>$b(c,e.ties[l],l));return o.append(...s,...r,...i,...a.filter(c=>c!==null)),o}function xb(t,e,n,o){let{colour:s,
dashes:r,width:i,head:a}=So(e),{path:c}=t,l=e.isBoth&&a?$u:0,f=Su(yb(c,l,a&&a!=="bar"?$u:0));return S("g",{class:`tie${_o(
e)?" light":""}`,role:"button",tabindex:-1,"data-key":`t${e.from}>${e.to}:${e.sign}${e.isReturn?"r":""}`,"data-tie":n,"a\
ria-label":`${o(e)}. ${d("show_quotes")}`},S("path",{class:"around",d:Su(c),fill:"none",stroke:s}),S("path",{d:f,fill:"n\
one",stroke:s,"stroke-width":i.toFixed(1),...cn(r)}),Ou(a,s,c[c.length-1],c[c.length-2],i),e.isBoth&&Ou(a,s,c[0],c[1],i),
bb(qn(e),s,t.points))}function Ou(t,e,n,o,s){let r=n[0]<o[0]?180:0,i=(.9+.08*s).toFixed(2);return Mo(t,e,`translate(${n[0]}\
 ${n[1]}) rotate(${r}) scale(${i})`)}function bb(t,e,n){if(!t)return null;let[o,s]=n[Math.floor(n.length/2)],r={transform:`\
translate(${o.toFixed(1)} ${s.toFixed(1)})`};if(t==="\u2022")return S("g",r,S("circle",{class:"mark",r:4.5,stroke:e,"str\
oke-width":1.8}));if(t==="?")return S("g",r,S("circle",{class:"doubt",r:8}),S("text",{class:"doubted","text-anchor":"mid\
dle",y:4.5,"aria-hidden":"true"},"?"));let i=S("path",{d:"M-5.5 5.5 L5.5 -5.5",stroke:e,"stroke-width":1.8});return S("g",
r,S("circle",{class:"mark",r:8,stroke:e,"stroke-width":1.8}),i)}function yb(t,e,n){let o=t.map(([r,i])=>[r,i]),s=o.length-
1;return o[0][0]+=Math.sign(o[1][0]-o[0][0])*e,o[s][0]+=Math.sign(o[s-1][0]-o[s][0])*n,o}function Su([t,...e]){let n=([s,
r])=>`${s.toFixed(1)} ${r.toFixed(1)}`,o=[];for(let s=0;s+2<e.length;s+=3)o.push(`C${e.slice(s,s+3).map(n).join(" ")}`);
return`M${n(t)} ${o.join(" ")}`}function $b({words:t},e,n){if(!t)return null;let o={class:"words","data-words":n,"aria-h\
idden":"true",fill:So(e).colour};return S("g",o,$a(t.lines,t.x+t.width/2,t.y,e.number))}function $a(t,e,n,o=""){let s=o.
replaceAll(" ","\xA0");return S("text",{"text-anchor":"middle"},t.map((r,i)=>{let a=n+12.5+i*ya,c=s&&r.endsWith(s),l=c?r.
slice(0,r.length-s.length):r;return S("tspan",{x:e,y:a},l,c&&S("tspan",{class:"strong"},s))}))}function Ob(t,{ends:e,heads:n}){
let{box:o,x:s,y:r,width:i,height:a}=t,c=e.get(o.id),l=n.get(o.id),f=c.node?.shape==="diamond"&&!l,u=l?.isFolded?" folded":
f?" issue":"",m=S("rect",{x:s,y:r,width:i,height:a,rx:f?Math.min(20,a/2):14}),h=!!l?.isFolded,b=S("text",{class:"strong",
"text-anchor":h?"middle":"start"},Sb(t,c.lang,h)),_=l?.isFolded?null:Mu(c.node?.shape??"square",s+20,o.isFrame?r+18:ku(o,
r,a),6,!0),$=[c.name,l?.note,l?.isFolded&&d("unfold")].filter(Boolean).join(", "),O={class:`block${u}`,role:"button",tabindex:-1,
"data-key":o.id,"aria-label":$};if(!o.isFrame||!l)return S("g",O,m,_,b);let v=S("g",{class:"fold",role:"button",tabindex:-1,
"data-key":`x${o.id}`,"aria-label":`${l.note}: ${d("fold",{name:l.name})}`},S("text",{class:"count",x:s+i-12,y:r+23,"tex\
t-anchor":"end"},`${l.note} \u2212`));return S("g",{class:"frame"},S("g",O,m,_,b),v)}var ku=({lines:t},e,n)=>e+(n>wb?t.length*
rr/2+12:n/2);function Sb({box:{lines:t,isFrame:e},x:n,y:o,width:s,height:r},i,a){if(e)return t.map((f,u)=>S("tspan",{x:n+
32,y:o+23+u*rr,lang:i},f));let c=ku({lines:t},o,r)-t.length*rr/2+13,l=f=>({x:a?n+s/2:n+34,y:c+f*rr});return t.map((f,u)=>S(
"tspan",{...l(u),...a&&u===t.length-1?{class:"note"}:{lang:i}},f))}function _b(t,{x:e,width:n},{ends:o}){let s=o.get(t.id),
{id:r,lines:i,y:a,height:c,atLeft:l,atRight:f}=t,u=f>l,m=u?e+n-14:e+14,h=y.nodes.weightOf(s.at),g=Math.min(9,5+Math.sqrt(
h)/1.6),b=u?e+n-28:e+28,_=a-i.length*ya/2+12.5,$=O=>S("path",{class:"reach",d:`M${O} ${a-c/2+4} V${a+c/2-2}`});return S(
"g",{class:`member${s.isStrong?" strong":""}`,role:"button",tabindex:-1,"data-key":r,"aria-label":`${s.name}, ${s.node?.
type??""}`},S("rect",{class:"around",x:e+2,y:a-c/2,width:n-4,height:c,rx:6}),f>1&&$(e+n-1.5),l>1&&$(e+1.5),Mu(s.node?.shape??
"dot",m,a,g,g>7.5),S("text",{"text-anchor":u?"end":"start",lang:s.lang},i.map((O,v)=>S("tspan",{x:b,y:_+v*ya},O))))}function Mu(t,e,n,o,s){
let r={class:`glyph${s?" full":""}`,transform:`translate(${e.toFixed(1)} ${n.toFixed(1)})`};return t==="square"?S("rect",
{...r,x:-o+.5,y:-o+.5,width:2*o-1,height:2*o-1,rx:2}):t==="triangle"?S("path",{...r,d:`M0 ${-o-1} L${o+1} ${o-1} L${-o-1}\
 ${o-1} Z`}):t==="diamond"?S("path",{...r,d:`M0 ${-o-1} L${o+1} 0 L0 ${o+1} L${-o-1} 0 Z`}):S("circle",{...r,r:o})}var kb={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},Mb=2.5;function Au(t,e,n){let o=kb[n];if(!o||!e)
return!1;let s=vu(e),r=[...t.querySelectorAll("[data-key]")],[i,a]=[null,1/0];for(let c of r){if(c===e)continue;let[l,f]=vu(
c).map((g,b)=>g-s[b]),u=l*o[0]+f*o[1],m=Math.abs(l*o[1])+Math.abs(f*o[0]),h=u+Mb*m;u>1&&h<a&&([i,a]=[c,h])}return i&&(e.
setAttribute("tabindex","-1"),i.setAttribute("tabindex","0"),i.focus()),!0}function vu(t){let{x:e,y:n,width:o,height:s}=t.
getBoundingClientRect();return[e+o/2,n+s/2]}function Tu(t,e){let n=null;t.addEventListener("pointerdown",o=>{let s=o.target instanceof Element&&!o.target.closest("[\
data-key], [data-words]");o.pointerType==="mouse"&&o.button===0&&s&&(n={x:o.clientX,y:o.clientY,left:t.scrollLeft,top:t.
scrollTop})}),t.addEventListener("pointermove",o=>{n&&(t.scrollLeft=n.left-(o.clientX-n.x),t.scrollTop=n.top-(o.clientY-
n.y))});for(let o of["pointerup","pointerleave","pointercancel"])t.addEventListener(o,()=>n=null);t.addEventListener("wh\
eel",o=>{o.ctrlKey&&(o.preventDefault(),e(o.deltaY<0?1:-1))},{passive:!1})}var vb=16,Ab=220;function ir(t,{ends:e}){let[n,o]=[e.get(t.from)?.name??"",e.get(t.to)?.name??""];if(t.isReturn)return d(
"asks_in_return",{who:o,what:t.prices.join(", ")});let s=t.number?`: ${t.number}`:"";return`${n} ${t.text} ${o}${t.terms}${s}`}
function Oa({parts:t},e){let n=e?.getAttribute("data-tie")??e?.getAttribute("data-words");return n==null?null:t.ties[Number(
n)]}function Lu(t,e){let{root:n,parts:o,picture:s}=t;n.querySelector(".now")?.remove();for(let f of n.querySelectorAll("\
.lit"))f.classList.remove("lit");let r=Oa(t,e),i=e?.getAttribute("data-key")?.replace(/^x/,"")??"",a=f=>f===i||i.startsWith(
"f")&&`f${o.ends.get(f)?.frame}`===i,c=o.ties.flatMap((f,u)=>f===r||!r&&i&&(a(f.from)||a(f.to))?[u]:[]);n.classList.toggle(
"fading",c.length>0),A("hint").textContent=r?`${ir(r,o)} \xB7 ${Tb(r)}`:i?Lb(t,i):"";let l=new Set(c.flatMap(f=>[o.ties[f].
from,o.ties[f].to]));i&&l.add(i);for(let f of n.querySelectorAll("[data-key]")){let u=f.getAttribute("data-key")??"",m=c.
includes(Number(f.getAttribute("data-tie")??-1))||l.has(u)||l.has(`${u}`.replace(/^x/,""));f.classList.toggle("lit",m)}for(let f of c)
n.querySelector(`[data-words="${f}"]`)?.classList.add("lit");r&&c.length===1&&!s.ties[c[0]].words&&n.append(Eb(s,s.ties[c[0]],
r))}var Tb=t=>E(Rt(y,t.rows).length,"statement");function Lb(t,e){let n=t.parts.ends.get(e);if(!n)return"";let{size:o}=y.
nodes.othersOf(n.at);return[n.name,n.node?.type,o>0&&E(o,"neighbour")].filter(Boolean).join(" \xB7 ")}function Eb(t,{points:e},n){
let{lines:o,width:s}=an(sr(n.text+n.terms,n.number),Ab,9,ha(n.number,Oe)),[r,i]=e[Math.floor(e.length/2)],a=o.length*vb+
8,c=Math.max(4+s/2+8,Math.min(r,t.width-s/2-12)),l=Math.max(4,i-a-10);return S("g",{class:"now","aria-hidden":"true"},S(
"rect",{x:c-s/2-8,y:l,width:s+16,height:a,rx:6}),$a(o,c,l+3,n.number))}var Eu=500,Nb=5,Nu={at:-1,time:0,x:0,y:0},Ib=[[.7],[.7,{columns:3}],[.5,{columns:3}],[.5,{columns:2}],[.5,{columns:2,open:2}],
[.5,{columns:2,open:1}],[.5,{columns:2,open:0}],[.5,{columns:1,open:0}]],Sa=[.5,.7,1,1.25,1.5,2],J=null,Cn=null,ka=Nu,_a={
selection:null,key:""},Iu=null;var Ao=()=>J;async function qu(t){Iu=await wt("country"),t&&(Cn=null);let e=[qt(),w.language,JSON.stringify(w.frames)].join(
" ");if(J&&_a.selection===y&&_a.key===e&&!t){Cu();return}_a={selection:y,key:e},jn()}function jn(){let t=A("named"),e=ao(
y),n=!J,o=document.activeElement?.closest("#named [data-key]")?.getAttribute("data-key");J=Cn===null?qb(t):Ma(Cn);let{root:s,
picture:r,scale:i}=J,a=Math.max(i,1);s.setAttribute("width",String(r.width*a)),s.setAttribute("height",String(r.height*a)),
s.setAttribute("aria-label",`${d("graph_of")} ${Pt(e)} ${d("graph_keys")}`),Cb(s),L(t,s),s.querySelector("[data-key]")?.
setAttribute("tabindex","0"),Cu(),o&&Fb(o),n&&Rb(t,s)}function qb(t){let{clientWidth:e,clientHeight:n}=t,o=Ma(1);if(!e)return o;
for(let r of Ib){if(o.picture.width<=e)break;let i=Ma(...r);i.picture.width<o.picture.width&&(o=i)}let s=1.25*o.picture.
width<=e&&1.25*o.picture.height<=n;return o.scale===1&&s?{...o,scale:1.25}:o}function Ma(t,e){let n=gu(ao(y),Iu,Oe,{scale:t,
unfolded:w.frames,...e}),o=fu(n.given),s=_u(o,n,r=>ir(r,n));return{picture:o,parts:n,root:s,scale:t}}function Rb(t,e){t.
scrollLeft=(e.clientWidth-t.clientWidth)/2}function Cb(t){let e=s=>s.target instanceof Element?s.target.closest("[data-k\
ey], [data-words]"):null,n=(s,r)=>t.addEventListener(s,r);n("click",s=>jb(e(s),s));let o=s=>J&&Lu(J,s);n("pointerover",s=>o(
e(s))),n("pointerleave",()=>o(null)),n("focusin",s=>o(e(s))),n("focusout",()=>o(null)),n("keydown",s=>{let r=e(s);if(s.key===
"Enter"||s.key===" ")Ru(r);else if(s.key==="+"&&vo(r)>=0)we(vo(r));else if(!Au(t,r,s.key))return;s.preventDefault(),s.stopPropagation()})}
function jb(t,{timeStamp:e,clientX:n,clientY:o}){ka={at:vo(t),time:e,x:n,y:o},Ru(t)}function Wb(t){let{at:e,time:n,x:o,y:s}=ka,
r=Math.hypot(t.clientX-o,t.clientY-s)<Nb&&t.timeStamp-n<Eu;e<0||!r||(t.stopPropagation(),t.preventDefault(),ka=Nu,we(e))}
var vo=t=>J?.parts.ends.get(t?.getAttribute("data-key")??"")?.at??-1;function Ru(t){if(!t||!J)return;let e=Oa(J,t);if(e){
Pb(e);return}let n=t.getAttribute("data-key")??"",o=J.parts.heads.get(n.replace(/^x/,""));o&&(o.isFolded||n.startsWith("\
x"))?Bb(o.frame,!o.isFolded):vo(t)>=0&&nt(y.level.nodes[vo(t)].actor)}function Pb(t){if(!J)return;let[e,n]=(t.isReturn?[
t.to,t.from]:[t.from,t.to]).map(s=>J?.parts.ends.get(s));e&&n&&!e.folded&&!n.folded&&e.at>=0&&n.at>=0?bt(e.at,n.at):V(Rt(
y,t.rows),ir(t,J.parts))}function Bb(t,e){let o=[...J?.parts.heads.values()??[]].filter(s=>!s.isFolded).map(s=>s.frame).
filter(s=>s!==t);k({frames:e?o:[...o,t]})}function Cu(){if(!J)return;let t=Yt(),{parts:e,root:n}=J,[o,s]=(t?.names??[]).
map(i=>y.level.numbers.get(i)),r=i=>e.ends.get(i)?.at;for(let[i,a]of e.ties.entries()){let[c,l]=(a.isReturn?[a.to,a.from]:
[a.from,a.to]).map(r),f=t?.kind==="pair"&&c===o&&l===s;n.querySelector(`[data-tie="${i}"]`)?.classList.toggle("open",f)}
for(let i of n.querySelectorAll(".member.open, .block.open"))i.classList.remove("open");if(!(t?.kind!=="actor"||o===void 0))
for(let[i,{at:a}]of e.ends)a===o&&ar(i)?.classList.add("open")}var ar=t=>J?.root.querySelector(`[data-key="${CSS.escape(
t)}"]`)??null;function Fb(t){let e=ar(t);if(e){for(let n of J?.root.querySelectorAll("[tabindex='0']")??[])n.setAttribute(
"tabindex","-1");e.setAttribute("tabindex","0"),e.focus({preventScroll:!0})}}function ju(t){(ar(`a${t}`)??[...J?.parts.ends??
[]].flatMap(([n,o])=>o.at===t?[ar(n)]:[])[0])?.scrollIntoView({block:"center",inline:"center"})}function cr(t){let e=Sa.
indexOf(J?.scale??1),n=Sa[Math.max(0,Math.min(Sa.length-1,e+t))];n!==J?.scale&&(Cn=n,jn())}function Wu(){Cn=null,jn()}function Pu(t){
Tu(t,cr),document.addEventListener("click",Wb,!0);let[e,n]=[0,0];new ResizeObserver(()=>{t.clientWidth!==e&&(e=t.clientWidth,
clearTimeout(n),n=setTimeout(()=>{e&&J&&Cn===null&&w.picture==="named"&&jn()},Eu))}).observe(t)}var Db={"\u2298":"key_denied","?":"held_doubted","\u2022":"key_reported"};function lr(){let t=Ao()?.parts.ties??[],e=[...new Set(
t.map(i=>i.sign))].sort((i,a)=>i-a),n=t.map(So),o=tt().line,s=y.parts?ga():e.map(i=>[Rn(i),x.encodings.signs[i].words]),
{holds:r}=x.encodings;for(let[i,a]of[["not actual","key_not_done"],["hedged","key_hedged"]]){let{dashes:c}=r[x.names.holds.
indexOf(i)];n.some(l=>l.dashes===c)&&s.push([ke(o,{dashes:c,head:""}),d(a)])}for(let[i,a]of Object.entries(Db))t.some(c=>qn(
c)===i)&&s.push([Bu(i),d(a)]);return t.some(_o)&&!t.every(_o)&&s.push([zb(ke(o,{head:""})),d("key_light")]),t.some(({text:i})=>i.
includes("["))&&s.push([Bu("[ ]"),d("key_inferred")]),s}function zb(t){return t.setAttribute("opacity","0.5"),t}function Bu(t){
let e=S("text",{x:21,y:12,"text-anchor":"middle","font-size":14,fill:tt().text},t);return S("svg",{class:"sample",width:42,
height:14,viewBox:"0 0 42 14","aria-hidden":"true"},e)}var Hb=["grown","frames","ego","steps","picture","level","issues"],Gb=100,Wn=[],fr=[],ln=null,Ub=()=>Object.fromEntries(
Hb.map(t=>[t,w[t]]));function Fu(){let t=Ub();ln&&JSON.stringify(ln)!==JSON.stringify(t)&&(Wn.push(ln),Wn.splice(0,Wn.length-
Gb),fr.length=0),ln=t}var Du=()=>Wn.length>0,zu=()=>fr.length>0,va=()=>Hu(Wn,fr),Aa=()=>Hu(fr,Wn);async function Hu(t,e){
let n=t.at(-1);if(!n||!ln)return;let o=await wt(n.level);n===t.at(-1)&&(t.pop(),e.push(ln),ln=n,await k({...n,...o.name===
y.level.name?{}:qs(o)}))}var Gu=["named","whole"];function Uu(t){let e=p("div",{id:"named"});return Pu(e),document.addEventListener("keydown",Jb),
p("div",{id:"stage",inert:!0},Vb(t),p("div",{class:"pictures"},e,p("div",{id:"canvas",role:"application","aria-label":d(
"graph_of")}),p("p",{id:"empty",class:"empty"}),p("p",{id:"hint",class:"hint"})),p("ul",{id:"key",class:"key","aria-labe\
l":d("legend")}))}function Vb(t){let e=p("input",{type:"checkbox",onchange:o=>Cf(o.target.checked)}),n=o=>k({picture:o});
return p("div",{class:"graph-tools",role:"toolbar","aria-label":d("graph_tools")},p("div",{class:"pressed",role:"group",
"aria-label":d("picture")},Gu.map(o=>T(d(`picture_${o}`),()=>n(o),{id:`picture-${o}`}))),T(d("undo"),va,{id:"undo"}),T(d(
"redo"),Aa,{id:"redo"}),T("",Yb,{id:"grow"}),p("div",{class:"right"},p("span",{id:"legend-of-whole"},t),p("label",{class:"\
tick",id:"physics"},e,p("span",{},d("physics"))),T("\u2212",()=>cr(-1),{id:"zoom-out","aria-label":d("zoom_out"),title:d(
"zoom_out")}),T("+",()=>cr(1),{id:"zoom-in","aria-label":d("zoom_in"),title:d("zoom_in")}),T(d("fit"),()=>w.picture==="n\
amed"?Wu():Js())))}async function Vu(t){let e=w.picture==="named",n=!y.arrows.size&&!(y.isGrown&&!e);if(Fu(),L(A("empty"),
n&&De()),A("named").hidden=!e,A("canvas").hidden=e,Kb(e),e)await qu(t);else{if(await Gf(),w.picture!=="whole")return;Ji(
t)}Qu(e)}function Ku(){w.picture==="named"?(jn(),Qu(!0)):_e()&&Ji(!1)}var Qu=t=>L(A("key"),t&&lr().map(([e,n])=>p("li",{},
e,p("span",{},n))));function Kb(t){for(let n of Gu)A(`picture-${n}`).setAttribute("aria-pressed",String(w.picture===n));
for(let n of["zoom-out","zoom-in"])A(n).hidden=!t;A("legend-of-whole").hidden=t,A("physics").hidden=t||y.nodes.size>=Ef,
A("undo").disabled=!Du(),A("redo").disabled=!zu();let e=Yu();A("grow").hidden=e===void 0||!Qb(e),e!==void 0&&(A("grow").
textContent=d("add_neighbours",{name:vn(y.level.nodes[e].actor)}))}function Yu(){let t=Yt(),e=t?.kind==="actor"?y.level.
numbers.get(t.names[0]):void 0;return e!==void 0&&y.nodes.has(e)?e:void 0}function Qb(t){let{shown:e}=On();return[...y.nodes.
othersOf(t)].some(n=>!e.has(n))}function Yb(){let t=Yu();t!==void 0&&we(t)}var Ju=t=>w.picture==="named"?ju(t):Rf(t);function Jb(t){
let e=t.target instanceof Element&&t.target.matches("input, textarea, select");w.tab!=="graph"||e||!(t.ctrlKey||t.metaKey)||
t.key.toLowerCase()!=="z"||(t.preventDefault(),t.shiftKey?Aa():va())}var Pn=(t,e)=>T(t,n=>Xb(e(),n));async function Xb(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=p("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}le(
d("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function Me(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=p("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}var Bn=(t,...e)=>p("section",{class:"group"},p("h2",{},t),e);function Q(t,e,n,o){let s=e.find(([r])=>r===n);return p("se\
lect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>p("option",{value:r,selected:r===n},B(i))))}
function ft(t,e,n,o){let s=p("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return p("label",{class:"\
tick"},s,o,p("span",{},t))}function ve(t,e){let n=p("ol",{class:"acts"},t.slice(0,e));return[n,To(t,e,e,o=>Qt(n,o))]}function To(t,e,n,o){
if(t.length<=e)return null;let s=e,r=()=>d("more",{n:t.length-s}),i=T(r(),()=>{o(t.slice(s,s+n)),s+=n,s>=t.length?i.remove():
i.textContent=r()});return i}var te=(t,...e)=>p("fieldset",{},p("legend",{},t),e);var Ft=(t,e)=>rt(D(t,e),jt(t,e));var ur=class{#e=new Map;#t;constructor(e,n,o,s){this.facts=e,this.words=n,this.level=o,this.#t={...s,...es},this.counted=
K(so(e,this.#t,["everyone"])),this.entities=new Int32Array(n.entities.length),this.articles=new Int32Array(e.articles.length),
this.relations=new Int32Array(e.relations.length);for(let r of this.counted){for(let i of Ta(n,r))this.entities[i]++;for(let i of e.
relations[e.statements.relation[r]].wider)this.relations[i]++;this.articles[e.statements.article[r]]++}}ofRelation(e){let{
relations:n,statements:o}=this.facts;return this.counted.filter(s=>n[o.relation[s]].wider.includes(e))}ofQuestion({where:e}){
let n=this.facts.statements;return this.counted.filter(o=>e.some(s=>Object.entries(s).every(([r,i])=>i.includes(Number(n[r][o])))))}ofPhrase({
relation:e,actor:n,target:o}){let{facts:s,level:r}=this,[i,a]=[n,o].map(l=>l===null?-1:r.numbers.get(l));if(i===void 0||
a===void 0)return[];let c=this.rows(e).filter(l=>(i<0||r.actor[l]===i)&&(a<0||r.target[l]===a));return[...new Set(c.map(
l=>s.ties.statement[l]))]}targetsOf(e){let{facts:n,level:o}=this,s=new Map;for(let i of this.rows(e)){let a=o.target[i];
s.set(a,(s.get(a)??new Set).add(n.ties.statement[i]))}return[...s].sort(([i,a],[c,l])=>l.size-a.size||i-c).map(([i])=>o.
nodes[i].actor)}rows(e){let n=this.#e.get(e);if(n)return n;let{facts:o,level:s}=this,r=o.relations.flatMap(({wider:l},f)=>l.
includes(e)?[f]:[]),i={...this.#t,relations:r},a=lo(o,s,Et(o,i,["everyone"]),i),c=[...a.between,...a.issues];return this.#e.
set(e,c),c}};function Ta({statements:t,entities:e},n){let{s:o,o:s,roles:r=[],sources:i=[]}=t.get(n),a=new Set([o,s,...r.
map(([,c])=>c),...i].filter(Zb));for(let c of a)for(let l of e[c]?.members??[])a.add(l);return a}var Zb=t=>typeof t=="nu\
mber"&&t>=0;function Xu({facts:t,state:e,level:n,chosen:o},s,r,i){let a=so(t,{...e,articles:null},["everyone"]),c={as_subject:[],as_object:[],
as_source:[],as_other:[],left_out_of:[]};for(let[l,f]of s.statements.entries()){if(i!==void 0&&f.sources?.includes(i)&&c.
as_source.push(l),!o.inside[l]){i!==void 0&&a[l]&&Ta(s,l).has(i)&&!f.sources?.includes(i)&&c.left_out_of.push(l);continue}
(r!==void 0?n.subject[l]===r:f.s===i)?c.as_subject.push(l):(r!==void 0?n.object[l]===r:f.o===i)?c.as_object.push(l):f.roles?.
some(([,u])=>u===i)&&c.as_other.push(l)}return Object.entries(c).filter(([,l])=>l.length)}var t0=/(?<![\p{L}\p{N}])['"\u2018\u201c\u201e\u00ab]([^'"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]+)['"\u2019\u201d\u201c\u00bb](?![\p{L}\p{N}])/gu,
it=t=>x.relations[x.statements.relation[t]],et=t=>x.articles[x.statements.article[t]],fn=t=>t.map(e=>Z(q().entities[e]));
function Ot(t,e=0){return La(Lo(t,e).join(" \u2013 ")+(e?"":Ea(t)),t)}function La(t,e){let n=Eo(e);return n.length?`${t}\
 (${n.join("; ")})`:t}function Lo(t,e=0){let n=q().statements.get(t),o=mr(t,"subject",ee(n.s,e)),s=mr(t,"object",ee(n.o,
e));return[o,it(t).label,s]}function Ea(t){let e=q(),n=new Map;for(let[s,r]of e.statements.get(t).roles??[])n.set(s,[...n.
get(s)??[],mr(t,e.roles[s].id,ee(r))]);return[...n].sort(([s],[r])=>s-r).map(([s,r])=>`, ${e.roles[s].label} ${r.join(` ${d(
"and")} `)}`).join("")}function ee(t,e=0){if(typeof t=="string")return xe(t);if(t>=0)return xe(Z(q().entities[t]));let n=-1-
t;return e>=2?`#${x.keys.at(n).split("#")[1]}`:`\u201C${Ot(n,e+1)}\u201D`}var un=t=>typeof t=="number"&&t>=0?$t(q().entities[t].
id):null,Na=(t,e)=>q().statements.get(t).inferred?.includes(e)??!1,mr=(t,e,n)=>Na(t,e)?Xt(n):n;function e0(t,e){let n=fn(
e).map(xe);return[...n.slice(0,-1),...n.slice(-1).map(o=>mr(t,"according_to",o))].join(" > ")}function Eo(t){let{names:e,
labels:n,statements:o}=x,s=q().statements.get(t),r=o.stance[t]>=0?e.stances[o.stance[t]]:"";return[s.sources?.length&&`${d(
"according_to")} ${e0(t,s.sources)}`,r==="doubts"&&d("author_doubts"),r==="rejects"&&d("author_rejects"),o.mode[t]!==Qe&&
n.modes[o.mode[t]],o.certainty[t]!==0&&n.certainties[o.certainty[t]],o.polarity[t]!==0&&d("look_denied"),s.ended&&d("end\
ed")].filter(a=>typeof a=="string")}function Zu(t){let e=x.names.stances[x.statements.stance[t]],{note:n}=q().statements.
get(t);if(e!=="doubts"&&e!=="rejects"||typeof n!="string")return[];let o=n.matchAll(t0);return Array.from(o,([,s])=>s.trim()).
filter(Boolean)}function No(t){let{quote:e=[]}=q().statements.get(t),n=e.slice(2).map(Number);return n.flatMap((o,s)=>s%
2?[]:[[o,n[s+1]]])}function Dt(t){let e=q(),n=e.bodies.get(x.statements.article[t]);return n===null?(e.statements.get(t).
quote??[]).join(" [\u2026] "):No(t).map(([o,s])=>n.slice(o,s).split(/\s+/).join(" ")).join(" [\u2026] ")}var n0=44,pr=(t,e)=>om(t,e,(n,o)=>o0(No(t),n,o));function nm(t,e){let n=Zu(t);return rm(t).some(s=>tm(n,s).length)?om(t,
e,s=>tm(n,s),"doubting"):null}function om(t,e,n,o=null){let{quote:s}=q().statements.get(t);if(!s)return d("words_left_ou\
t");let r=sm(t)===null?null:Number(s[0]);return rm(t).map((i,a)=>[a?" [\u2026] ":"",s0(i,n(i,r),e,o)])}var sm=t=>q().bodies.
get(x.statements.article[t]);function rm(t){let{quote:e=[]}=q().statements.get(t),n=sm(t);return n===null?e.map(String):
[n.slice(Number(e[0]),Number(e[1]))]}var o0=(t,e,n)=>n===null?[[0,e.length]]:t.map(([o,s])=>[o-n,s-n]);function tm(t,e){
let n=[];for(let o of t){let s=o.split(/\s+/).map(i=>i.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")),r=new RegExp(`(?<![\\p{L}\\p\
{N}])${s.join("\\s+")}(?![\\p{L}\\p{N}])`,"iu").exec(e);r&&n.push([r.index,r.index+r[0].length])}return n.sort(([o],[s])=>o-
s)}function s0(t,e,n,o){let s=[],r=0;for(let[a,c]of e)a>r&&s.push(r||n===void 0?em(t.slice(r,a)):r0(t.slice(0,a),n)),c>r&&
s.push(p("mark",{class:o},Ia(t.slice(Math.max(r,a),c)))),r=Math.max(r,c);let i=t.slice(r);return[...s,n===void 0?em(i):i0(
i,n)]}var Ia=t=>t.replace(/^# /,"");function em(t){let e=Ia(t),n=e.split(/\s+/);return n.length<=n0?e:[...n.slice(0,20),
"[\u2026]",...n.slice(-20)].join(" ")}function r0(t,e){let n=Ia(t).split(/\s+/);return n.length<=e+1?n.join(" "):["\u2026",
...n.slice(-e-1)].join(" ")}function i0(t,e){let n=t.split(/\s+/);return n.length<=e+1?n.join(" "):[...n.slice(0,e+1),"\u2026"].
join(" ")}var qa=new Set("al bin da de del della den der di do dos du e el ibn la le ten ter van von y".split(" "));function Fn(t){
return t.published&&t.published!=="unknown"?t.published:t.inferred?`${d("no_date")}, ${d("probably")} ${t.inferred}`:d("\
no_date")}var de=t=>`${t.author?`${xe(t.author)}, `:""}${xe(t.publisher)}, ${Fn(t)}`;function a0(t){return`${t.author?`${t.
author}, `:""}${je(t.title)}, ${t.publisher}, ${Fn(t)}`}function am(t){let e={plain:c0,chicago:l0,apa:f0}[w.citation];return`${e(
et(t))} ${je(Dt(t))}`}function c0(t){let e=t.retrieved?` (${d("accessed")} ${t.retrieved})`:"";return`${a0(t)}${t.url?`,\
 ${t.url}`:""}${e}:`}function l0(t){let e=`\u201C${kn(t.title)}${/[?!.,]$/.test(t.title)?"":","}\u201D`,n=dr(t.published)??
(t.inferred?`[${dr(t.inferred)??t.inferred}?]`:"n.d."),o=dr(t.retrieved),s=[t.publisher,n,o&&`accessed ${o}`,t.url].filter(
Boolean);return`${t.author?`${t.author}, `:""}${e} ${s.join(", ")}:`}function f0(t){let e=cm(t),n=e?e.map(({given:f,family:u})=>`${u}\
, ${u0(f)}`):[t.author??t.publisher],o=n.slice(-1).join(""),s=n.length>1?`${n.slice(0,-1).join(", ")}, & ${o}`:o,r=im(t.
published)??(t.inferred?`[ca. ${im(t.inferred)??t.inferred}]`:"n.d."),i=t.author&&t.author!==t.publisher?`${t.publisher}\
. `:"",a=dr(t.retrieved),c=t.url?`${a?`Retrieved ${a}, from `:""}${t.url} `:"",l=f=>/[?!.]$/.test(f)?f:`${f}.`;return`${l(
s)} (${r}). ${l(t.title)} ${i}${c}`.replace(/[. ]*$/,":")}var u0=t=>t.split(/[\s-]+/).map(e=>`${e[0]}.`).join(" ");function dr(t){
let{year:e,month:n,day:o}=hr(t);return e?[[n,o].filter(Boolean).join(" "),e].filter(Boolean).join(n&&o?", ":" "):null}function im(t){
let{year:e,month:n,day:o}=hr(t);return e?[e,[n,o].filter(Boolean).join(" ")].filter(Boolean).join(", "):null}function hr(t){
let[,e,n,o]=/^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(t??"")??[],s=n?new Date(Date.UTC(2e3,Number(n)-1,1)):null;
return{year:e,month:s?.toLocaleDateString("en-US",{month:"long",timeZone:"UTC"}),day:o&&String(Number(o))}}function cm({
author:t,publisher:e}){if(!t||t===e)return null;let n=t.split(/\s+and\s+|\s*&\s*|,\s*(?:and\s+)?/).map(m0);return n.every(
o=>o!==null)?n:null}function m0(t){let e=t.trim().split(/\s+/),n=r=>/^\p{L}/u.test(r)&&(!/^\p{Ll}/u.test(r)||qa.has(r));
if(e.length<2||e.length>4||!e.every(n)||qa.has(e[0]))return null;let o=e.findIndex(r=>qa.has(r)),s=o>0?o:e.length-1;return{
given:e.slice(0,s).join(" "),family:e.slice(s).join(" ")}}function lm(t){let e=et(t),{published:n,url:o,retrieved:s}=e,r=cm(
e),i=`{${Io(e.author||e.publisher)}}`,a=hr(n).year!==void 0,c=/^\d{4}/.exec(a?"":n||e.inferred||""),f=[["author",r?r.map(
({given:u,family:m})=>Io(`${u} ${m}`)).join(" and "):i],["title",Io(e.title)],["organization",!!e.author&&e.author!==e.publisher&&
Io(e.publisher)],["date",a&&n],["year",c?.[0]],["url",o&&encodeURI(Ni(o)).replace(/[{}\\]/g,"")],["urldate",hr(s).day&&s],
["note",`\`\`${Io(kn(Dt(t)))}''`]].flatMap(([u,m])=>m?[`  ${u} = {${m}}`]:[]);return`@online{${e.id.replace(/[\s,{}#%~\\"'()=]+/g,
"-")},
${f.join(`,
`)}
}`}var p0={"~":"\\textasciitilde{}","^":"\\textasciicircum{}","\u201C":"``","\u201D":"''","\u2018":"`","\u2019":"'","\u2013":"\
--","\u2014":"---","\u2026":"\\dots{}"},Io=t=>t.replace(/[{}\\]/g,"").replace(/([#$%&_])/g,"\\$1").replace(/[~^\u201c\u201d\u2018\u2019\u2013\u2014\u2026]/g,
e=>p0[e]);function Dn(t){let e=q().statements.get(t),n=x.keys.at(t);return p("article",{class:"statement","aria-label":Ot(t)},d0(t),
p("blockquote",{lang:et(t).language},pr(t)),e.translation?p("p",{class:"translation"},e.translation):null,h0(t),p("detai\
ls",{},p("summary",{},d("details")),p("dl",{},g0(t))),p("p",{class:"actions"},Pn(d("copy_footnote"),()=>am(t)),Q(d("cita\
tion"),ai.map(o=>[o,d(`citation_${o}`)]),w.citation,o=>k({citation:o})),Pn(d("copy_bibtex"),()=>lm(t)),Pn(d("copy_link"),
()=>Ss({open:`statement:${n}`}))))}function gr(t){if(typeof t=="string")return rt(t);if(t<0)return R(`\u201C${Ot(-1-t,1)}\
\u201D`,()=>xt(-1-t),{class:"link nested",dir:"ltr"});let e=q().entities[t];return R(Z(e),()=>nt(e.id),{lang:$t(e.id)})}
function d0(t){let e=q(),n=e.statements.get(t),o=it(t),s=(f,u)=>fm(gr(f),Na(t,u)),r=(n.roles??[]).map(([f,u])=>[", ",p("\
span",{class:"role"},e.roles[f].label)," ",s(u,e.roles[f].id)]),i=Eo(t).map(f=>[" ",p("span",{class:"mark"},f)]),a=p("sp\
an",{class:`verb ${x.names.signs[o.sign]}`},o.label),[c,l]=[s(n.s,"subject"),s(n.o,"object")];return p("p",{class:"claim"},
c," ",a," ",l,r,i)}function h0(t){let e=et(t),n=R(rt(kn(e.title),e.language),()=>Is(x.statements.article[t],t));return p(
"p",{class:"source",dir:"ltr"},"\u201C",n,"\u201D, ",de(e)," ",Ra(e))}var Ra=t=>t.url&&Rs(t.url,`${d("original")} \u2197`);
function g0(t){let{labels:e,coders:n,statements:o}=x,s=q(),r=s.statements.get(t),i=r.inferred??[],a=o.quad_class[t]<0?"":
`, ${e.quad_classes[o.quad_class[t]]}`,c=s.fields.filter(({name:l})=>l!=="translation");return[ne(d("according_to"),w0(t,
r),i.includes("according_to")),ne(d("certainty"),`${e.certainties[o.certainty[t]]}, ${e.polarities[o.polarity[t]]}`),r.sources?
ne(d("author_stance"),e.stances[o.stance[t]]):null,ne(d("mode"),e.modes[o.mode[t]]),ne(d("date"),js(r)),ne(d("kind"),`${e.
kinds[it(t).kind]}${a}`),ne(d("inferred_fields"),i.join(", ")),r.or?ne(d("alternative_to"),r.or.map(l=>R(Ot(l,1),()=>xt(
l)))):null,c.map(({name:l,label:f})=>ne(f,r[l])),ne(d("coder"),n[o.coder[t]]),ne(d("statement"),p("code",{},x.keys.at(t)))]}
function w0(t,{sources:e}){let n=et(t),o=n.author||n.publisher;return e?d("viewpoint_quoted",{name:fn(e).join(" > "),by:o}):
`${d("the_author")} (${o})`}var fm=(t,e)=>e?["[",t,"]"]:t;function ne(t,e,n=!1){return e==null||e===""?null:[p("dt",{},t),
p("dd",{},fm(e,n))]}function wr(t){let e=Ts(y,t).map(n=>{let o=Ls(y,n),s=n.filter(i=>i!==o),r=p("details",{class:"mentions"},p("summary",{},
E(s.length,"mention")),s.map(Dn));return p("li",{},Dn(o),s.length>0&&r)});return ve(e,30)}function xr(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,f,u,m="")=>p("span",{class:m&&`quad-class ${m}`},G(l,f,e),` ${u}`),i=(l,f,u)=>r(l,f,be(l,u)),
a=x.labels.quad_classes.map((l,f)=>t.byQuadClass[f]>0&&r(t.byQuadClass[f],t.quadClasses[f],l,ue(x,f))),c=p("p",{class:"c\
ounts"},i(t.acts,po(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,d("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,x0(t,
e)]:c}function x0(t,e){let n=d("score_text",{sum:Ri(t.sum),mean:Ri(t.sum/t.scored),n:t.scored});return p("details",{},p(
"summary",{},d("score")),p("p",{},n," ",G(d("show_quotes"),po(t),e)))}function um(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
othersOf(c))o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{if(!(r.
length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var b0=400;function pm(t){let{level:e}=y,n=y.nodes.inOrder().filter(i=>i!==t).slice(0,b0),o=p("div",{class:"paths"}),s=n.
map(i=>[e.nodes[i].actor,D(e,i)]),r=i=>L(o,i&&y0(t,e.numbers.get(i)??-1));return p("div",{class:"paths-form"},Q(d("paths\
_to"),[["",d("paths_to")],...s],"",r),o)}function y0(t,e){let n=um(y.nodes,t,e);return n.length?p("ol",{},n.map(o=>p("li",
{},o.map((s,r)=>[r>0&&$0(o[r-1],s),Ft(y.level,s)])))):p("p",{class:"quiet"},d("no_path"))}var $0=(t,e)=>[mm(t,e,"\u2192"),
mm(e,t,"\u2190")];function mm(t,e,n){let{level:o,pairs:s}=y,r=s.get(Nt(t,e,o.nodes.length)),i=`${yt([D(o,t),D(o,e)])}: ${d(
"show_quotes")}`;return r&&R(` ${n}${r.weight} `,()=>bt(t,e),{"aria-label":i})}var O0=new Set(["findings","analyses","compare"]),dm={pair:S0,actor:k0,statement:L0,list:E0},hm=({kind:t,names:e})=>Object.
hasOwn(dm,t)?dm[t](e):null;function S0(t){let{level:e,pairs:n}=y,[o,s]=t.map(m=>e.numbers.get(m));if(o===void 0||s===void 0)
return null;let r=e.nodes.length,[i,a]=[n.get(Nt(o,s,r)),n.get(Nt(s,o,r))],[c,l]=[o,s].map(m=>D(e,m)),f=i&&ge(y,i),u=i?Bt(
x,i.rows).map(on):[];return p("section",{},p("h2",{},R(Ft(e,o),()=>nt(t[0])),u.length===1?[" ",p("span",{class:`verb ${_0(
i?.rows??[])}`},u)," "]:" \u2192 ",R(Ft(e,s),()=>nt(t[1]))),u.length>1&&p("ul",{class:"says"},u.map(m=>p("li",{},m))),f?
xr(f,yt([c,l])):p("p",{class:"quiet"},d("no_tie_in_direction")),p("p",{class:"actions"},a&&R(d("opposite_direction",{n:a.
weight}),()=>bt(s,o)),R(d("over_time"),()=>k({tab:"timeline",pair:t}))),f&&wr(f.statements))}var _0=([t])=>x.names.signs[y.
level.arrows.sign[y.level.arrow[t]]];function k0([t]){let e=y.level.numbers.get(t),n=e===void 0?null:y.level.nodes[e],o=ce(
t),s=o?Z(o):n?.label;if(s===void 0)return null;let r=Xu(y,q(),e,ys(t)),i=[o?o.type:n?.type,n?.sector?.replace("_"," ")],
a=e!==void 0&&y.nodes.has(e);return p("section",{},p("h2",{lang:o?$t(t):e===void 0?null:jt(y.level,e)},s),p("p",{class:"\
quiet"},i.filter(Boolean).join(", ")),o&&v0(o,s),a?p("p",{class:"actions"},A0(t,e)):M0(t,s),a?[p("h3",{},d("ties")),T0(e)]:
null,r.map(([c,l])=>p("details",{class:"as",open:!a},p("summary",{},`${d(c)} (${l.length})`),wr(Ct(y.chosen,l)))))}function M0(t,e){
let n=p("p",{class:"actions"},p("span",{class:"quiet"},d("not_shown",{name:e})));return Vl(t).then(o=>{o&&n.append(" ",T(
d("show_it"),()=>k({...o,tab:"graph"})))}),n}function v0({labels:t={},note:e,wikidata:n},o){let s=Object.entries(t).filter(
([,i])=>i!==o),r=n&&`https://www.wikidata.org/wiki/${encodeURIComponent(n)}`;return[Object.keys(t).length>1&&p("p",{class:"\
quiet"},s.map(([i,a],c)=>[c?" \xB7 ":"",p("span",{lang:i},a)])),e&&p("p",{class:"note"},p("span",{class:"quiet"},`${d("n\
ote_of_coders")}: `),e),r&&p("p",{},Rs(r,`Wikidata ${n} \u2197`))]}function A0(t,e){let n=w.ego===t;return[T(d(n?"show_a\
ll":"neighbours_only"),()=>k({ego:n?null:t,tab:"graph"})),y.isGrown&&T(d("show_neighbours"),()=>we(e)),pm(e)]}function T0(t){
let{level:e,pairs:n}=y,s=[...n.values()].filter(({a:r,b:i})=>r===t||i===t).sort(ro).map(({a:r,b:i,weight:a})=>p("li",{},
R([Ft(e,r)," \u2192 ",Ft(e,i)],()=>bt(r,i)),p("span",{class:"quiet"},` ${a}`)));return ve(s,15)}function L0([t]){let{act:e}=x.
statements,n=x.keys.numberOf(t);if(n<0)return null;let o=e[n]<0?[]:he(e,e[n]).filter(s=>s!==n);return p("section",{},p("\
h2",{},B(d("statement"))),gm()(n)?null:p("p",{class:"quiet"},d("statement_does_not_match")),Dn(n),o.length?[p("h3",{},d(
"other_mentions")),o.map(Dn)]:null)}function gm(){if(O0.has(w.tab))return()=>!0;let e=w.tab==="arguments"||w.tab==="arti\
cle"?ie(x,w):y.chosen.inside;return n=>e[n]===1}function E0([t]){let{statements:e,label:n}=Ii(t);if(!e.length)return null;
let o=Number(t.split(" ")[0]),s=o>e.length,r=gm(),i=e.filter(a=>!r(a)).length;return p("section",{},p("h2",{},B(n||d("qu\
otes"))),p("p",{class:"quiet"},E(e.length,"statement"),s&&`. ${d("link_cut",{kept:e.length,n:o})}`,i>0&&`. ${d("some_do_\
not_match",{n:N(i)})}`),wr(e))}var zn=null,Hn=[];async function wm(){let t=A("panel"),e=Yt();if(!e||!w.open){zn=null,Hn.length=0,L(t);return}await H();
let n=hm(e);zn&&zn!==w.open&&N0(zn,w.open),L(t,p("div",{class:"panel-head"},Hn.length>0&&T(`\u2039 ${d("back")}`,I0,{class:"\
quiet-button"}),Pn(d("copy_link"),Ss),T("\xD7",()=>k({open:null}),{class:"close","aria-label":d("close")})),n||p("p",{class:"\
quiet"},d("not_in_page"))),zn!==w.open&&q0(t),zn=w.open}function N0(t,e){Hn.at(-1)===e?Hn.pop():Hn.push(t)}var I0=()=>k(
{open:Hn.at(-1)??null});function q0(t){let e=t.querySelector("h2");t.scrollTop=0,e&&document.body.classList.contains("re\
ady")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),le(e?e.textContent:d("not_in_page"))}var xm=".sheet, .facets, .table-scroll, .matrix-scroll, .analysis-table",R0=200,bm="";async function qo(t,e){let n=`${w.
tab} ${w.article}`,s=(bm===n?[...t.querySelectorAll(xm)]:[]).map(({className:r,scrollLeft:i,scrollTop:a})=>({className:r,
scrollLeft:i,scrollTop:a}));bm=n,await e(t);for(let[r,i]of[...t.querySelectorAll(xm)].entries())i.className!==s[r]?.className||
i.scrollTop||i.scrollLeft||i.scrollTo(s[r].scrollLeft,s[r].scrollTop)}function ym(t,e){let n=t.querySelectorAll("[aria-c\
urrent='location']"),[o]=w.open?n:[];o&&Ca(o,o.closest(".sheet"))&&o.scrollIntoView({block:o.offsetHeight>R0?"start":"ce\
nter",inline:"center"});let s=e&&(o??t.querySelector("h2, h3, .sheet"));s&&(s.tabIndex<0&&(s.tabIndex=-1),s.focus({preventScroll:!0}))}
function Ca(t,e){let[n,o]=[t,e].map(c=>c.getBoundingClientRect()),{scrollPaddingRight:s,scrollPaddingBottom:r}=getComputedStyle(
e),i=Math.min(o.right,innerWidth)-(Number.parseFloat(s)||0),a=Math.min(o.bottom,innerHeight)-(Number.parseFloat(r)||0);return n.
left<o.left||n.right>i||n.top<Math.max(o.top,0)||n.bottom>a}var zt=(...t)=>p("div",{class:"sheet"},t),Gn=(t,...e)=>p("di\
v",{class:"sheet",tabindex:0,role:"region","aria-label":d(`tab_${t}`)},e);var $m="";async function Om(t){let e=await ki(),n=r=>r.parts.some(({kind:i})=>i==="items"||i==="table"),o=e.find(({name:r})=>r===
w.analysis)??e.find(n)??e[0];if(!o){L(t,zt(p("p",{},d("no_analyses")," ",p("code",{},"kg analyse"))));return}if(t.querySelector(
".analyses")&&$m===o.name)return;$m=o.name;let s=e.map(r=>T(d(`analysis_${r.name}`),()=>k({analysis:r.name}),{"aria-pres\
sed":String(r===o),class:n(r)?"":"nothing"}));L(t,zt(p("div",{class:"choices",role:"group","aria-label":d("tab_analyses")},
s),p("div",{class:"analyses"},C0(o),o.lack&&p("p",{},o.lack),j0(o.parts))))}function C0({selection:t,options:e,command:n}){
let o=e.map(([s,r])=>`${s}: ${r}`).join("; ");return p("p",{class:"quiet"},d("analysis_of",{selection:t}),o&&` ${d("anal\
ysis_options",{options:o})}`,` ${d("analysis_command")} `,p("code",{},n))}function j0(t){let e="";return t.map(n=>(n.kind===
"heading"&&(e=n.text),W0(n,e)))}function W0(t,e){switch(t.kind){case"heading":return p(t.level<3?"h2":"h3",{},t.text);case"\
text":return p("p",{class:t.style==="dim"||t.style==="note"?"quiet":""},Ro(t.line,e));case"items":return p(t.numbered?"o\
l":"ul",{},t.items.map(n=>p("li",{},Ro(n,e))));case"facts":return p("dl",{},t.rows.map(([n,o])=>[p("dt",{},Ro(n,e)),p("d\
d",{},Ro(o,e))]));case"table":return P0(t,e);case"picture":return p("figure",{},p("img",{src:`data:image/svg+xml,${encodeURIComponent(
t.svg)}`,alt:t.alternative}),p("figcaption",{class:"quiet"},t.caption))}}function P0({columns:t,numeric:e,rows:n,cited:o},s){
let r=t.map((c,l)=>p("th",{scope:"col",class:e[l]?"num":""},c)),i=n.map((c,l)=>p("tr",{},c.map((f,u)=>p("td",{class:e[u]?
"num":""},p("bdi",{},f))),o.length>0&&p("td",{},Ro(o[l],s)))),a=p("tr",{},r,o.length>0&&p("th",{scope:"col"},d("quotes")));
return p("div",{class:"analysis-table",tabindex:0,role:"region","aria-label":s},p("table",{},p("thead",{},a),p("tbody",{},
i)))}function Ro(t,e){return t.map(n=>{if(typeof n=="string")return n;let[o,s]=n;if(s!=="keys")return p(s==="bold"?"stro\
ng":"span",{},o);let r=o.split(" ").map(Number);return G(E(r.length,"statement"),r,e)})}var Sm="sums_up";function Co(t,e,n){let o=ie(t,n,t.statements.alternative),s=e.arrows.filter(l=>o[l.statement]),r=s.filter(
l=>l.by!==Sm),i=new Set(r.flatMap(({tail:l,head:f})=>[l,f])),a=new Map;for(let l of s){if(l.by===Sm&&!i.has(l.tail))continue;
let f=[l.tail,l.head,l.by,l.words].join(`
`),u=a.get(f);u?u.statements.push(l.statement):a.set(f,{...l,statements:[l.statement]})}let c=e.topics.findIndex(([l])=>l===
n.about);return n.about===null?[...a.values()]:B0([...a.values()],e,c)}function B0(t,{cards:e},n){let o=t.flatMap(({tail:i,
head:a})=>[i,a]).filter(i=>e[i].about?.includes(n)),s=_m(o,t,"head","tail"),r=_m(o,t,"tail","head");return t.filter(i=>s.
has(i.head)||r.has(i.tail))}function _m(t,e,n,o){let s=new Map;for(let i of e)s.set(i[n],[...s.get(i[n])??[],i[o]]);let r=new Set(
t);for(let i of r)for(let a of s.get(i)??[])r.add(a);return r}function Mm(t){let e=F0(t),n=e.map(o=>{let s=br(o,({to:i})=>i.key).map(i=>({...i[0].to,of:i.map(({of:a})=>a)}));return{from:br(
o,({from:i})=>i.key).map(i=>({key:i[0].from.key,at:D0(i[0].from,o,e,s),of:i.map(({of:a})=>a)})),to:s,of:o.map(({of:i})=>i),
level:0}});return{buses:n,levels:z0(n)}}function br(t,e){let n=new Map;for(let o of t)n.set(e(o),[...n.get(e(o))??[],o]);
return[...n.values()]}function F0(t){let e=n=>[...new Set(n.map(({from:o})=>o.key))].sort().join(" ");return br(br(t,({to:n})=>n.
key),e).map(n=>n.flat())}function D0(t,e,n,o){let s=l=>l.reduce((f,{to:u})=>f+u.at,0)/l.length,r=n.filter(l=>l.some(f=>f.
from.key===t.key)).sort((l,f)=>s(l)-s(f));if(r.length>1){let l=Math.min(12,2*t.room/r.length);return t.at+(r.indexOf(e)-
(r.length-1)/2)*l}let a=o.length===1&&e.every(l=>l.from.key===t.key)?t.room:Math.min(14,t.room),[c]=o.map(({at:l})=>l).sort(
(l,f)=>Math.abs(l-t.at)-Math.abs(f-t.at));return Math.abs(c-t.at)<=a?c:t.at}function z0(t){let e=t.filter(o=>H0(o)>0);e.
sort((o,s)=>Ae(o)[0]-Ae(s)[0]);for(let o=!0;o;){o=!1;for(let s=1;s<e.length;s++){let[r,i]=[e[s-1],e[s]];km(i,r)>=km(r,i)||
([e[s-1],e[s]]=[i,r],o=!0)}if(e.length>40)break}let n=0;for(let[o,s]of e.entries()){let r=e.slice(0,o).filter(i=>G0(Ae(s),
Ae(i)));s.level=Math.max(0,...r.map(({level:i})=>i+1)),n=Math.max(n,s.level+1)}return n}function Ae({from:t,to:e}){let n=[
...t,...e].map(({at:o})=>o);return[Math.min(...n),Math.max(...n)]}function H0(t){let[e,n]=Ae(t);return n-e}var G0=(t,e)=>t[0]-
4<e[1]&&e[0]-4<t[1];function km(t,e){let n=(i,[a,c])=>a-4<i&&i<c+4,o=e.from.filter(({at:i})=>n(i,Ae(t))).length,s=t.to.filter(
({at:i})=>n(i,Ae(e))).length,r=t.to.flatMap(i=>e.from.filter(a=>Math.abs(i.at-a.at)<4)).length;return o+s+4*r}var Te=({tail:t,head:e})=>`${t} ${e}`;function Am(t,e,n){return U0(e).map(o=>V0(t,o,n)).sort((o,s)=>s.layers.flat().length-
o.layers.flat().length)}function U0(t){let e=new Map,n=s=>{let r=e.get(s)??s;return r===s?s:n(r)};for(let{tail:s,head:r}of t)
e.set(n(r),n(s));let o=new Map;for(let s of t)o.set(n(s.tail),[...o.get(n(s.tail))??[],s]);return[...o.values()]}function V0({
cards:t,bends:e},n,o){let s=new Set(n.flatMap(({tail:u,head:m})=>[u,m])),r=new Map,i=new Map,a=(u,m)=>(r.set(u,[...r.get(
u)??[],m]),m);for(let[u,m,h]of t)s.has(u)&&i.set(u,{layer:m,spot:a(m,vm(u,h,o(u)))});let c=new Map(e.map(([u,m,h])=>[Te(
{tail:u,head:m}),h])),l=new Map;for(let u of n){let[m,h]=[i.get(u.tail),i.get(u.head)];if(!m||!h||l.has(Te(u)))continue;
let g=m.layer<h.layer?1:-1,b=(c.get(Te(u))??[]).map((O,v)=>a(m.layer+g*(v+1),vm(-1,O,26))),_=[m.spot,...b,h.spot];l.set(
Te(u),_);let $=g>0?_:[..._].reverse();for(let[O,v]of $.slice(1).entries())v.above.push($[O]),$[O].below.push(v)}let f=[...r].
sort(([u],[m])=>u-m).map(([,u])=>u.sort((m,h)=>m.across-h.across));return{layers:f,arrows:n,ways:l,width:K0(f)}}var vm=(t,e,n)=>({
card:t,across:e,room:n,at:0,above:[],below:[]});function K0(t){for(let o of t){let s=0;for(let r of o)r.at=s+r.room/2,s+=
r.room}for(let o=0;o<8;o++)for(let s of o%2?[...t].reverse():t){let r=s.map(({above:i,below:a,at:c})=>yr([...i,...a].map(
l=>l.at))??c);for(let[i,a]of Q0(r,s).entries())s[i].at=a}let e=t.flat(),n=Math.min(...e.map(({at:o,room:s})=>o-s/2));for(let o of e)
o.at-=n;return Math.max(...e.map(({at:o,room:s})=>o+s/2))}var yr=t=>t.length?t.reduce((e,n)=>e+n,0)/t.length:null;function Q0(t,e){
let n=[],o=[],s=0;for(let[i,a]of t.entries())for(s+=i?(e[i-1].room+e[i].room)/2:0,o.push(s),n.push([a-s]);n.length>1&&(yr(
n[n.length-2])??0)>(yr(n[n.length-1])??0);){let c=n.pop()??[];n[n.length-1].push(...c)}return n.flatMap(i=>i.map(()=>yr(
i)??0)).map((i,a)=>i+o[a])}var $r=10,Y0=30,Tm=[1.4,2.8,2.3,1.8,1.2],ja=14,J0=6,Wa=t=>cn(t?x.encodings.holds[x.names.holds.indexOf(t)].dashes:[]),Lm=t=>Math.
max(...t.map(({rank:e})=>Tm[e??0]??Tm[0]));function Em(t,e,n,o,{end:s,start:r,room:i}){let a=[];for(let f of n){let u=o.
get(Te(f))??[],m=u.findIndex((_,$)=>$>0&&e.includes(_));if(m<1)continue;let[h,g]=[u[m-1],u[m]],b=s(g,f);a.push({from:{key:String(
t.indexOf(h)),at:r(h),room:h.card<0?J0:i(h)/2-ja},to:{key:`${e.indexOf(g)} ${b}`,at:b},of:f})}let{buses:c,levels:l}=Mm(a);
return{buses:c,height:Math.max(Y0,(l+1)*$r+ja)}}function Nm(t,{footOf:e,from:n,to:o}){let s=n+ja+t.level*$r,[r,i]=Ae(t);
return r===i?mn(t.of,[r,e(t.from[0].key)],[r,o]):[t.from.map(({key:a,at:c,of:l})=>mn(l,[c,e(a)],[c,s])),mn(t.of,[r,s],[i,
s]),t.to.map(({at:a,of:c})=>mn(c,[a,s],[a,o]))]}function mn(t,...e){let[n,...o]=new Set(t.map(s=>s.hold));return S("poly\
line",{points:e.join(" "),"stroke-width":Lm(t),...o.length?{}:Wa(n),"stroke-linecap":"square"})}function Im(t,e,n,o){return S(
"g",{},S("line",{x1:e,x2:e,y1:n,y2:o-7,"stroke-width":Lm(t)}),S("path",{class:"head",d:`M${e-5} ${o-9} L${e} ${o-1} L${e+
5} ${o-9} Z`}))}function qm(t,[e,n,[o,s]],r){let[i,a]=[n[1]+$r/2,s-$r/2];return mn([t],e,[n[0],i],[r,i],[r,a],[o,a],[o,s])}var[X0,Z0]=[172,148],ty=900,Or=20,ey=18,jo=16,ny=40;function Cm(t,e,n,o){let s=p("div",{class:"argument"});t.append(s);let r=s.
clientWidth,i=[...new Set(n.flatMap(({tail:$,head:O})=>[$,O]))],a=iy(e,n);for(let{label:$}of[...a.values()].flat())s.append(
$);let c=tn(),f=Am(o,n,$=>{let O=(a.get($)??[]).map(({label:v})=>v.offsetWidth+8);return Math.max(r<ty?Z0:X0,O.reduce((v,M)=>v+
M,0))+Or}),u=f.flatMap(({layers:$})=>$.flat().filter(({card:O})=>O>=0)),m=new Map(u.map(({card:$,room:O})=>[$,ry(e.cards[$],
O-Or,c)]));for(let $ of i)s.prepend(m.get($)??"");let h=S("svg",{class:"lines","aria-hidden":"true"});s.prepend(h);let g=oy(
r),[b,_]=[0,0];for(let $ of f){let{left:O,top:v}=g.lowest($.width+jo),M=v+cy($,{left:O,top:v,boxes:m,meetings:a,lines:h});
g.fill(O,$.width+2*jo,M+ny),b=Math.max(b,O+$.width+2*jo),_=Math.max(_,M)}s.style.width=`${b}px`,s.style.height=`${_}px`,
h.setAttribute("width",String(b)),h.setAttribute("height",String(_)),sy(s,u,m,a)}function oy(t){let e=[{left:0,height:0}],
n=(o,s)=>e.filter((r,i)=>r.left<s&&(e[i+1]?.left??1/0)>o);return{lowest(o){return e.filter(({left:r})=>r===0||r+o<=t).map(
({left:r})=>({left:r,top:Math.max(...n(r,r+o).map(({height:i})=>i))})).reduce((r,i)=>i.top<r.top?i:r)},fill(o,s,r){let i=n(
o,o+s).at(-1)?.height??0,a=e.filter(l=>l.left<o||l.left>o+s),c=e.some(l=>l.left===o+s)?e.filter(l=>l.left===o+s):[{left:o+
s,height:i}];e=[...a,{left:o,height:r},...c].sort((l,f)=>l.left-f.left)}}}function sy(t,e,n,o){for(let{card:s}of e){for(let{
label:r}of o.get(s)??[])t.append(r);t.append(n.get(s)??"")}}function ry(t,e,n){let{marks:o=[]}=t,s=t.denied?"\u2298 ":t.
doubted?"? ":"",r=[o.length>0&&p("strong",{},`${s}${o.join(", ")}`),o.length>0&&" ",p("span",{dir:"auto",lang:t.id&&$e(t.
id)},t.inferred?Xt(t.text):t.text)],i=t.hold?` held-${t.hold.replace(" ","-")}`:"",a=`card ${t.sign??""}${i}${t.denied?"\
 denied":""}`,{id:c,statements:l=[]}=t,f=(c?w.open===`actor:${c}`:l.some(m=>n.has(m)))&&"location",u=l.length||c?T(r,()=>c?
nt(c):V(l,t.text),{class:a,"aria-current":f}):p("div",{class:a},r);return u.style.width=`${e}px`,u}function iy({cards:t},e){
let n=new Map;for(let s of e){let r=[...(s.marks??[]).map(a=>`${a}:`),s.words].join(" "),i=n.get(s.head)??new Map;n.set(
s.head,i.set(r,[...i.get(r)??[],s]))}let o=new Map;for(let[s,r]of n){let i=[...r].map(([a,c])=>({arrows:c,label:ay(t,a,c)}));
o.set(s,i)}return o}function ay(t,e,n){let o=tn(),s=n.flatMap(a=>a.statements),r=n.map(({tail:a,head:c})=>d("leads_to",{
tail:t[a].text,words:e,head:t[c].text})),i=[p("strong",{},e),n.length>1&&` \xB7 ${n.length}`];return T(i,()=>V(s,e),{class:"\
arrow-words","aria-current":s.some(a=>o.has(a))&&"location","aria-label":`${r.join("; ")}. ${d("show_quotes")}`,title:r.
join(`
`)})}function cy({layers:t,arrows:e,ways:n,width:o},{left:s,top:r,boxes:i,meetings:a,lines:c}){let l=$=>i.get($),f=$=>n.
get(Te($))??[],u=$=>t.findIndex(O=>O.includes($)),m=$=>u(f($)[0])<u(f($).slice(-1)[0]),h=e.filter(m),g=new Map(e.filter(
$=>!m($)).map($=>[$,[]])),b=new Map,_=r;for(let[$,O]of t.entries()){let v=new Map(O.map(P=>[P,ly(a.get(P.card)??[],n,s+P.
at)])),M=t[$-1]??[],{buses:I,height:C}=Em(M,O,h,n,{end:(P,At)=>v.get(P)?.find(St=>St.arrows.includes(At))?.at??s+P.at,start:P=>s+
P.at,room:({room:P})=>P-Or}),F=[...v.values()].flat().map(({label:P})=>P.offsetHeight),j=_,z=Math.max(0,...F),W=_+($||z?
C:0);_=W+(z&&z+ey);let X=P=>b.get(M[Number(P)])??j;for(let P of I)Qt(c,[Nm(P,{footOf:X,from:j,to:W})]);let ut=Math.max(0,
...O.map(({card:P})=>P<0?0:l(P).offsetHeight));for(let P of O){let At=s+P.at,St=P.card<0?h.filter(Vt=>f(Vt).includes(P)):
[];if(St.length&&Qt(c,[mn(St,[At,W],[At,_+ut])]),b.set(P,_+ut),P.card<0)continue;let Ut=l(P.card).offsetHeight,re=$===0?
_+ut-Ut:_;b.set(P,re+Ut),Rm(l(P.card),At-(P.room-Or)/2,re);for(let{label:Vt,arrows:Ve,at:Zn}of v.get(P)??[]){Rm(Vt,Zn-Vt.
offsetWidth/2,W+(z-Vt.offsetHeight)/2),c.append(Im(Ve,Zn,W+z,re));for(let st of Ve)g.get(st)?.push([Zn,W])}for(let[Vt,Ve]of g)
f(Vt)[0]===P&&Ve.unshift([At,re+Ut],[At,_+ut])}_+=ut}for(let[$,O]of g)Qt(c,[qm($,O,s+o+jo/2)]);return _+(g.size&&jo)-r}function Rm(t,e,n){
t.style.left=`${Math.round(e)}px`,t.style.top=`${Math.round(n)}px`}function ly(t,e,n){let o=({arrows:a})=>{let c=a.map(l=>e.
get(Te(l))?.at(-2)?.at??0);return c.reduce((l,f)=>l+f,0)/c.length},s=[...t].sort((a,c)=>o(a)-o(c)),r=s.reduce((a,{label:c})=>a+
c.offsetWidth+8,0),i=n-r/2;return s.map(a=>{let c=a.label.offsetWidth+8;return i+=c,{...a,at:i-c/2}})}var jm=null,Wm=()=>jm;async function Pm(t){let[e]=await Promise.all([bs(),H()]),n=Co(x,e,w),o=h=>x.statements.article[h.
statement],s=Co(x,e,{...w,about:null}),r=[...new Set(s.map(o))].sort((h,g)=>h-g);if(!r.length){L(t,Gn("arguments",p("p",
{},d("no_arrows"))));return}let i=w.article!==null&&!x.articles.some(({id:h})=>h===w.article),c=r.find(h=>x.articles[h].
id===w.article)??r.find(h=>n.some(g=>o(g)===h))??r[0],l=n.filter(h=>o(h)===c),f=x.articles[c],u=[...new Set(l.flatMap(h=>h.
statements))];jm={article:c,statements:u};let m=Gn("arguments",p("p",{class:"line choosers"},Q(d("argument_article"),r.map(
h=>[x.articles[h].id,x.articles[h].title]),f.id,h=>k({article:h})),p("label",{},`${d("about")} `,fy(e,s))),i&&p("p",{class:"\
quiet"},d("no_such_article")),p("h2",{lang:f.language},f.title),p("p",{class:"source",dir:"ltr"},de(f)),uy(l,n,u),l.length?
my(e,l):p("p",{},d("no_arrows_here")));L(t,m),l.length&&Cm(m,e,l,e.places[c])}function fy({topics:t,cards:e},n){let s=[...new Set(
n.flatMap(({tail:r,head:i})=>[...e[r].about??[],...e[i].about??[]]))].map(r=>t[r]).sort(([,r],[,i])=>r.localeCompare(i));
return Q(d("about"),[["",d("about_all")],...s],w.about??"",r=>k({about:r||null}))}function uy(t,e,n){return p("p",{class:"\
quiet"},`${B(An())}. `,d("arrows_here",{here:E(t.length,"arrow"),all:e.length})," ",n.length>0&&G(d("show_quotes"),n,d("\
tab_arguments")),p("br"),d("arguments_help"))}function my({cards:t},e){let n=[...new Set(e.flatMap(({tail:a,head:c})=>[a,
c]))].map(a=>t[a]),o=[...n,...e],s=a=>n.some(c=>c.sign===a),i=[...[void 0,"not actual","hedged"].filter(a=>o.some(c=>c.hold===
a)).map(a=>[Pa({hold:a}),d(`look_${a?.replace(" ","_")??"plain"}`)]),o.some(a=>a.denied)&&[Pa({denied:!0}),`\u2298 ${d("\
held_denied")}`],...["cooperation","conflict"].filter(s).map(a=>[Pa({sign:a}),d(`look_${a}`)])];return p("ul",{class:"lo\
oks"},i.map(a=>a&&p("li",{},a)))}function Pa({hold:t,denied:e=!1,sign:n="neither"}){let o=S("rect",{x:2,y:2,width:24,height:12,
rx:4,class:`border ${n}`,...Wa(t)}),s=e&&S("rect",{x:2,y:2,width:5,height:12,class:"bar-denied"});return S("svg",{class:"\
sample",width:28,height:16,viewBox:"0 0 28 16","aria-hidden":"true"},o,s)}function Bm(t,e){let[n,o]=[0,0];return{places:t.map(({top:r,cards:i})=>{let a=i.length?Math.max(0,o-(r+n+i[0].offset)-160):
0;n+=a;let c=i.map(({offset:l,height:f})=>{let u=Math.max(r+n+l,o);return o=u+f+e,u-r-n});return{room:a,tops:c}}),end:o}}
function Fm(t){let e=[];for(let n of t){let o=e[e.length-1];o&&n===o[1]+1?o[1]=n:e.push([n,n])}return e.map(([n,o])=>n===
o?`${n}`:`${n}\u2013${o}`).join(", ")}var Ba=({sign:t,hold:e,denied:n,doubted:o,isOut:s})=>[t,e&&`held-${e.replace(" ","-")}`,n&&"denied",o&&"doubted",s&&"out"].
filter(Boolean).join(" "),Sr=t=>p("span",{class:`swatch ${Dm(t)}`,"aria-hidden":"true"}),Dm=t=>t===null?"of-author":`pat\
tern-${t%4}`;function zm({level:t,stretches:e,runs:n},o){let s=e.map(c=>py(c,o)),i=p(t===0?"p":t===1?"h2":"h3",{class:"w\
ords",dir:"auto",lang:o.reading.lang},s.flatMap((c,l)=>[c,hy(e[l],o)])),a=n.map(c=>gy(c,o));return{text:i,names:a,ends:n.
map(c=>[s[c.first],s[c.last]])}}function py({text:t,on:e,begins:n},{claims:o,passages:s,callbacks:r}){if(!e.length)return document.
createTextNode(t);let i=[...new Set(e.map(({claim:f})=>f))],a=i.some(f=>o[f].by!==null),c=i.every(f=>o[f].isOut),l=R([n.
some(f=>o[f].denied)&&p("span",{class:"sign denied","aria-hidden":"true"}),n.some(f=>o[f].doubted)&&p("span",{class:"sig\
n doubted","aria-hidden":"true"}),dy(t,e,o)],()=>r.open(i.map(f=>o[f].id)),{dir:null,class:`passage${a?" of-source":""}${c?
" out":""}`});for(let f of i)s[f].push(l);return l}var dy=(t,e,n)=>e.reduce((o,{claim:s,lane:r})=>p("span",{class:`under\
line lane-${r} ${Ba(n[s])}`},o),t);function hy({ends:t},{reading:e,unfold:n}){if(!t.length)return null;let o=Fm(t.map(s=>s+
1));return T(o,s=>n(t,s),{class:"number-mark","aria-expanded":"false","aria-label":e.say("reading_notes",{numbers:o})})}
function gy({by:t},{reading:e}){let{name:n,lang:o}=e.claimants[t];return p("div",{class:"speaker"},p("bdi",{lang:o},n),p(
"span",{class:`bar ${Dm(t)}`}))}function Hm(t,e,n,o){let{by:s,marks:r,actions:i,isSourceInferred:a}=t,{name:c,lang:l}=n.claimants[s??0],f=p("bdi",{lang:l},
a?`[${c}]`:c),u=s===null?n.say("the_author"):[f,`, ${n.say("reading_quoted")}`];return p("div",{class:`note-card ${Ba(t)}`},
p("p",{class:"sentence"},p("span",{class:"note-number"},e),R(wy(t,n),()=>o.open([t.id]),{class:"link whole"})),p("p",{class:"\
whose"}," ",p("span",{class:"name"},Sr(s),p("span",{},u)),r.map(m=>p("span",{class:"mark"},m)),i.map(({label:m,press:h})=>T(
m,h,{class:"action"}))))}function wy({sentence:t,sign:e,denied:n,doubted:o},{say:s}){let r=t.map((i,a)=>[a>0&&!i.text.startsWith(
",")&&" ",xy(i,e)]);return[n&&p("strong",{},`\u2298 ${s("look_denied")}: `),o&&p("strong",{},"? "),r]}function xy({text:t,
kind:e,lang:n,inferred:o=!1},s){let r=o?`[${t}]`:t;return e==="verb"?p("span",{class:`verb ${s}`},r):e?p("bdi",{class:e,
lang:n},r):r}var Fa=8;function Gm({claimants:t,say:e},n,o){let s=l=>n.some(l),r=[[s(({hold:l,denied:f})=>!l&&!f),"",e("look_plain")],
[s(({hold:l})=>l==="not actual"),"held-not-actual",e("look_not_actual")],[s(({hold:l,doubted:f})=>l==="hedged"||f),"held\
-hedged",e("look_hedged")],[s(({denied:l})=>l),"denied",`\u2298 ${e("held_denied")}`],[s(({doubted:l})=>l),"doubted",`? ${e(
"held_doubted")}`],[s(({sign:l})=>l==="cooperation"),"cooperation",e("look_cooperation")],[s(({sign:l})=>l==="conflict"),
"conflict",e("look_conflict")]],i=t.map((l,f)=>by(l,f,o)),a=i.slice(Fa),c=t.slice(Fa).some(({isChosen:l})=>l);return p("\
div",{class:"reading-key"},p("div",{class:"claimants",role:"group","aria-label":e("reading_claimants")},p("span",{class:"\
quiet"},e("reading_claimants")),i.slice(0,Fa),a.length>0&&p("details",{open:c},p("summary",{},e("and_more",{n:a.length})),
a)),p("p",{class:"looks-of-lines"},r.map(([l,f,u])=>l&&p("span",{class:`underline ${f}`},u))))}var by=({id:t,name:e,lang:n,
count:o,isChosen:s},r,{choose:i})=>T([Sr(r||null),p("bdi",{lang:n},e),` ${o}`],()=>i(s?null:t),{class:"claimant","aria-p\
ressed":String(s)});var yy=960,$y=720,Oy=6,_r=class{#e=[];#t=-1;#n=S("path",{});constructor(e,n,o){this.element=e,this.drawing=n,this.cards=
o}add(e,n,o,s,r){this.#e.push({row:e,apart:n,claims:o,names:s,ends:r,room:0})}watch(){let{element:e}=this;e.append(S("sv\
g",{class:"leader","aria-hidden":"true"},this.#n)),new ResizeObserver(()=>this.#s()).observe(e);for(let n of["pointerove\
r","focusin"])e.addEventListener(n,o=>this.#r(o.target));for(let n of["pointerleave","focusout"])e.addEventListener(n,()=>this.#r(
null));document.fonts?.ready.then(()=>{this.#t=-1,this.#s()})}#s(){let{element:e,cards:n}=this,o=e.clientWidth;if(!o||o===
this.#t)return;this.#t=o;let s=o<$y;e.classList.toggle("slim",o<yy),e.classList.toggle("narrow",s);let r=0,i=this.#e.map(
({row:f,apart:u,claims:m,room:h})=>{r+=h;let g=m.map(_=>({offset:this.#o(_),height:n[_].offsetHeight})),b=u?[{offset:0,height:u.
offsetHeight}]:[];return{top:f.offsetTop-r,cards:s?[]:[...b,...g]}}),a=this.#e.map(({ends:f})=>f.map(([u,m])=>Sy(u,m))),
{places:c,end:l}=Bm(i,Oy);for(let[f,u]of this.#e.entries()){u.room=c[f].room,u.row.style.marginTop=u.room?`${u.room}px`:
"";let m=[...u.apart?[u.apart]:[],...u.claims.map(h=>n[h])];for(let[h,g]of m.entries())g.style.top=s?"":`${c[f].tops[h]}\
px`;_y(u.names,a[f])}e.style.minHeight=s?"":`${l}px`}#o(e){return this.drawing.passages[e][0].offsetTop}#r(e){let{cards:n,
drawing:o,element:s}=this,r=e instanceof Element?e.closest(".passage, .note-card"):null,i=c=>r!==null&&(n[c]===r||o.passages[c].
some(l=>l===r)),a=n.flatMap((c,l)=>i(l)?[l]:[]);for(let c of s.querySelectorAll(".now"))c.classList.remove("now");for(let c of a)
for(let l of[n[c],...o.passages[c]])l.classList.add("now");this.#n.setAttribute("d",a.map(c=>this.#i(c)).join(" "))}#i(e){
let[n]=this.drawing.passages[e];if(!n||this.element.classList.contains("narrow"))return"";let[o,s]=[this.element,this.cards[e]].
map(l=>l.getBoundingClientRect()),r=n.getClientRects()[0],i=n.closest(".words")?.getBoundingClientRect()??r,[a,c]=[r.bottom-
o.top,s.top-o.top+14];return`M${i.right-o.left+2} ${a} L${s.left-o.left} ${c}`}};function Sy(t,e){return t instanceof HTMLElement&&
e instanceof HTMLElement?{top:t.offsetTop,bottom:e.offsetTop+e.offsetHeight}:{top:0,bottom:0}}function _y(t,e){let n=t.map(
r=>r.firstElementChild),o=n.map(r=>r.offsetHeight),s=0;for(let[r,i]of t.entries()){let{top:a,bottom:c}=e[r],l=e.slice(0,
r).filter(u=>u.bottom>a).length,f=Math.max(0,s-a);s=a+f+o[r],i.style.top=`${a}px`,i.style.height=`${c-a}px`,i.style.right=
`${l*8}px`,n[r].style.marginTop=`${f}px`}}var Um=/^(#{1,6})[ \t]+/,ky=/[\p{L}\p{N}]/u,Qm=t=>[...t].sort((e,n)=>Vm(e)-Vm(n)||Km(e)-Km(n)),Vm=({spans:t})=>t.length?
Math.min(...t.map(([e])=>e)):-1,Km=({spans:t})=>Math.max(0,...t.map(([,e])=>e));function Ym(t){let e=new Map,n="";for(let{
quote:s}of t)!s||e.has(s)||(e.set(s,n.length),n+=`${s}

`);let o=t.map(s=>{let r=e.get(s.quote);return r===void 0?s:{...s,spans:[My(r,r+s.quote.length)]}});return{text:n,claims:o}}
var My=(t,e)=>[t,e];function Jm(t,e){let n=vy(t),o=n.map(()=>[]);for(let[i,{spans:a}]of e.entries())for(let[c,l]of a)for(let f=Ay(
n,c);f<n.length&&n[f].from<l;f++){let u={from:Math.max(c,n[f].from),to:Math.min(l,n[f].to),claim:i,lane:0};u.to>u.from&&
o[f].push(u)}let s=new Set,r=new Map(o.flatMap((i,a)=>i.map(({claim:c})=>[c,a])));return n.map((i,a)=>{let c=Ly(t,i,Ty(o[a]),
s,f=>r.get(f)===a),l=c.flatMap(({begins:f})=>f).sort((f,u)=>f-u);return{level:i.level,stretches:c,claims:l,runs:Ey(c,e)}})}
function vy(t){let e=[],n=!1;for(let o=0;o<t.length;){let s=t.indexOf(`
`,o),r=s<0?t.length:s,i=t.slice(o,r),a=Um.exec(i)?.[1].length??0;a?e.push({from:o+i.length-i.replace(Um,"").length,to:r,
level:a}):i.trim()&&n?e[e.length-1].to=r:i.trim()&&e.push({from:o+i.search(/\S/),to:r,level:0}),n=!a&&i.trim()!=="",o=r+
1}return e}function Ay(t,e){let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].to>e?o=s:n=s+1}return n}function Ty(t){let e=[
...t].sort((o,s)=>o.from-s.from||s.to-o.to),n=new Array(4).fill(0);return e.map(o=>{let s=Math.max(0,n.findIndex(a=>a<=o.
from)),i=n.every(a=>a>o.from)?3:s;return n[i]=Math.max(n[i],o.to),{...o,lane:i}})}function Ly(t,e,n,o,s){let i=[...new Set(
[e.from,e.to,...n.flatMap(({from:c,to:l})=>[c,l])])].sort((c,l)=>c-l),a=new Map;for(let{claim:c,to:l}of n)s(c)&&a.set(c,
Math.max(a.get(c)??0,l));return i.slice(0,-1).map((c,l)=>{let f=i[l+1],u=n.filter(g=>g.from<=c&&g.to>=f),m=[...new Set(u.
map(({claim:g})=>g))],h=m.filter(g=>!o.has(g));for(let g of h)o.add(g);return{text:t.slice(c,f),on:u.map(({claim:g,lane:b})=>({
claim:g,lane:b})),begins:h,ends:m.filter(g=>a.get(g)===f).sort((g,b)=>g-b)}})}function Ey(t,e){let n=[],o=new Map;for(let[
s,{on:r,text:i}]of t.entries()){let a=new Set(r.map(({claim:c})=>e[c].by).filter(c=>c!==null));for(let c of a){let l=o.get(
c);if(l)l.last=s;else{let f={by:c,first:s,last:s};o.set(c,f),n.push(f)}}if(ky.test(i))for(let c of o.keys())a.has(c)||o.
delete(c)}return n}function Xm(t,e,n){let{text:o,claims:s}=t.text===null?Ym(t.claims):{...t,text:t.text},r=Qm(s),i=Ny(Jm(o,r),t.title),a={reading:t,
callbacks:e,claims:r,passages:r.map(()=>[]),unfold:(m,h)=>{let g=h.getAttribute("aria-expanded")==="true";h.setAttribute(
"aria-expanded",String(!g));for(let b of m)c[b].classList.toggle("unfolded",!g)}},c=r.map((m,h)=>Hm(m,h+1,t,e)),l=p("div",
{class:"reading"}),f=new _r(l,a,c),u=r.flatMap(({spans:m},h)=>m.length?[]:[h]);for(let[m,h]of i.entries()){let{text:g,names:b,
ends:_}=zm(h,a),$=m===0&&[p("div",{class:"about"},n),Gm(t,r,e)],O=m===0&&u.length>0&&Iy(u,c,t),v=p("div",{class:"notes"},
O,h.claims.map(I=>c[I])),M=p("div",{class:`row level-${h.level}`},p("div",{class:"speakers"},b),p("div",{},g,$),v);l.append(
M),f.add(M,O||null,h.claims,b,_)}return f.watch(),{element:l,show:m=>qy(a,c,m)}}function Ny(t,e){return t[0]?.level===1?
t:[{level:1,stretches:[{text:e,on:[],begins:[],ends:[]}],claims:[],runs:[]},...t]}var Iy=(t,e,{say:n})=>p("div",{class:"\
unplaced"},p("p",{class:"quiet"},n("reading_unplaced")),t.map(o=>e[o]));function qy({claims:t,passages:e},n,o){let s=new Set(
o),r=({id:c})=>s.has(c),i=new Set(t.flatMap((c,l)=>r(c)?e[l]:[]));for(let c of e.flat())c.classList.toggle("current",i.has(
c));for(let[c,l]of t.entries())n[c].classList.toggle("current",r(l)),n[c].toggleAttribute("data-current",r(l));for(let c of[
...e.flat(),...n])c.removeAttribute("aria-current");let a=[...i][0]??n[t.findIndex(r)];return a?.setAttribute("aria-curr\
ent","location"),a}var Zm="author",Da=t=>q().statements.get(t).sources?.at(-1)??null;function za(t){let e=Da(t);return e===null?Zm:q().entities[e].
id}function tp(t,e,n){let{entities:o}=q(),s=new Map([[null,0]]);for(let c of e)s.set(Da(c),(s.get(Da(c))??0)+1);let[r,...i]=s;
return[r,...i.sort(([,c],[,l])=>l-c)].map(([c,l])=>{let f=c===null?Zm:o[c].id,u=d("reading_author",{name:t.author||t.publisher}),
m=c===null?{name:u}:{name:Z(o[c]),lang:$t(o[c].id)};return{id:f,...m,count:l,isChosen:f===n}})}function ep(t,e,n){let{names:o,
labels:s,statements:r}=x,i=q(),a=new Map(e.map(({id:l},f)=>[l,f||null])),c=Ry(new Set(t));return t.map(l=>{let f=i.statements.
get(l),u=r.mode[l]!==Qe,m=o.stances[r.stance[l]],h=m==="doubts"||m==="rejects",g=r.certainty[l]!==0||h,b=f.sources??[],_=[
b.length>1&&`${d("according_to")} ${fn(b).join(" > ")}`,u&&s.modes[r.mode[l]],r.certainty[l]!==0&&s.certainties[r.certainty[l]],
m==="doubts"&&d("author_doubts"),m==="rejects"&&d("author_rejects"),f.ended&&d("ended")],$=o.signs[it(l).sign],O=c.get(l);
return{id:x.keys.at(l),spans:i.bodies.get(r.article[l])===null?[]:No(l),quote:Dt(l),sentence:np(l),sign:$==="together"?"\
cooperation":$,hold:u?"not actual":g?"hedged":void 0,denied:r.polarity[l]!==0,doubted:h,by:a.get(za(l))??null,isSourceInferred:f.
inferred?.includes("according_to")??!1,marks:_.filter(v=>typeof v=="string"),isOut:!n[l],actions:O?[{label:d("show_in_gr\
aph"),press:()=>k({tab:"graph",open:O,pair:null})}]:[]}})}function Ry(t){let e=new Map;for(let{a:n,b:o,rows:s}of y.pairs.
values())for(let r of s){let i=x.ties.statement[r];!t.has(i)||e.has(i)||e.set(i,Ul(n,o))}return e}function np(t,e=0){let{
statements:n,roles:o}=q(),{s,o:r,roles:i=[],inferred:a=[]}=n.get(t),c=(f,u)=>({...Cy(f,e),inferred:a.includes(u)}),l=(e?
[]:[...i].sort(([f],[u])=>f-u)).flatMap(([f,u])=>[{text:`, ${o[f].label}`},c(u,o[f].id)]);return[c(s,"subject"),{text:it(
t).label,kind:"verb"},c(r,"object"),...l]}function Cy(t,e){let n=q();if(typeof t=="string")return{text:t,kind:"name"};if(t>=
0)return{text:Z(n.entities[t]),kind:"name",lang:un(t)};let o=-1-t;if(e>=2)return{text:`#${x.keys.at(o).split("#")[1]}`,kind:"\
nested"};let s=np(o,e+1).map(({text:r,inferred:i})=>i?Xt(r):r);return{text:`\u201C${La(s.join(" "),o)}\u201D`,kind:"nest\
ed"}}function op(t){let e=new Map;for(let n of t)for(let o of kr(n))e.set(o,(e.get(o)??0)+1);return e}function kr(t,e=new Set(
[t])){let{s:n,o,roles:s=[]}=q().statements.get(t),r=new Set;for(let i of[n,o,...s.map(([,a])=>a)])if(typeof i!="string"){
if(i>=0)r.add(i);else if(!e.has(-1-i)){e.add(-1-i);for(let a of kr(-1-i,e))r.add(a)}}return r}var sp=30,jy=8;function rp(t,e){let{articles:n}=x;if(n.length<2)return null;let o=Wy(),s=o.indexOf(t),r={n:s+1,of:o.length},
i=(c,l,f)=>T(l,()=>ip(o[s+c]),{"aria-label":d(f),disabled:o[s+c]===void 0}),a=p("details",{class:"menu articles"},p("sum\
mary",{},d("articles_list",r)));return a.addEventListener("toggle",()=>a.open&&a.childElementCount===1&&a.append(Py(o,t,
e))),p("div",{class:"line"},i(-1,"\u2039","previous_article"),a,i(1,"\u203A","next_article"))}var ip=t=>k({article:x.articles[t].
id,open:null});function Wy(){let{articles:t}=x,e=n=>t[n].first??t[n].last??Number.MAX_SAFE_INTEGER;return[...t.keys()].sort(
(n,o)=>e(n)-e(o)||n-o)}function Py(t,e,n){let o=x.articles.map(()=>[0,0]);for(let[c,l]of x.statements.article.entries())
o[l][1]++,n[c]&&o[l][0]++;let s=c=>p("li",{},Fy(c,c===e,o[c])),r=p("div",{class:"found"},ve(t.map(s),sp)),i=c=>{let l=c.
toLocaleLowerCase().split(/\s+/).filter(Boolean),f=t.filter(u=>l.every(m=>By(u).includes(m)));L(r,f.length?ve(f.map(s),sp):
p("p",{class:"quiet"},d("no_article_called",{text:c})))},a=p("input",{type:"search","aria-label":d("find_article"),placeholder:d(
"find_article"),oninput:({target:c})=>i(c.value)});return p("div",{},t.length>=jy&&a,r)}function By(t){let{title:e,author:n,
publisher:o,published:s,first:r}=x.articles[t],i=r===null?"":lt(r);return[e,n,o,s,i].join(" ").toLocaleLowerCase()}function Fy(t,e,[
n,o]){let s=x.articles[t],r=n<o?d("matching_of",{n,of:E(o,"statement")}):E(o,"statement");return T([p("span",{class:"tit\
le",dir:"auto",lang:s.language},s.title),p("span",{class:"quiet"},p("bdi",{},s.publisher),` \xB7 ${Fn(s)} \xB7 ${r}`)],()=>ip(
t),{"aria-current":e?"true":null})}var Dy=500,oe=null,Ha=null;async function ap(t){await H();let{articles:e}=x,n=e.findIndex(({id:c})=>c===w.article),o=Math.
max(0,n);if(!e.length){L(t,Gn("article",p("p",{},d("no_articles"))));return}let s=w.article!==null&&n<0,r=[y,o,s,w.about,
w.claimant,w.language];if(!(oe&&t.contains(oe.sheet)&&oe.of.every((c,l)=>c===r[l]))||!oe){let c=oe&&t.contains(oe.sheet)&&
oe.of[1]===o;oe={of:r,...zy(o,s)},L(t,oe.sheet),c||(Ha=null)}let a=oe.reading.show([...tn()].map(c=>x.keys.at(c)));a&&Ha!==
w.open&&Ca(a,oe.sheet)&&a.scrollIntoView({block:"center"}),Ha=w.open}function zy(t,e){let n=x.articles[t],o=q().bodies.get(
t),s=mi(x,w),r=he(x.statements.article,t).filter(s),i=op(r),a=w.about===null?void 0:ys(w.about),c=a!==void 0&&i.has(a)?a:
null,l=tp(n,r,w.claimant),f=l.find(({isChosen:_})=>_)?.id??null,u=r.filter(_=>(c===null||kr(_).has(c))&&(f===null||za(_)===
f)),m=ie(x,w),h=ep(u,l,m),g=Xm({title:n.title,lang:n.language,text:o,claims:h,claimants:l,say:d},{open:Gy,choose:_=>k({claimant:_})},
[e&&p("p",{class:"quiet"},d("no_such_article")),p("p",{class:"source",dir:"ltr"},de(n),Hy(n)," ",Ra(n)),o===null&&p("p",
{class:"quiet"},d("quotes_only")),p("p",{class:"quiet"},Uy(u,r.length,m))]),b=p("div",{class:"line choosers"},rp(t,m),Vy(
i,c));return{sheet:Gn("article",b,g.element),reading:g}}var Hy=({licence:t})=>t?` \xB7 ${t}`:"";function Gy(t){let e=t.map(
n=>x.keys.numberOf(n));return e.length===1?xt(e[0]):V(e,d("quotes"))}function Uy(t,e,n){let o=t.filter(a=>!n[a]).length,
s=E(e,"statement"),r=t.length<e?d("shown_of",{n:t.length,of:s}):s,i=o?`, ${d("left_out_by_filters",{n:o})}`:"";return`${B(
An())}. ${B(r)}${i}.`}function Vy(t,e){let{entities:n}=q(),s=[...t].sort(([,i],[,a])=>a-i).slice(0,Dy).map(([i,a])=>[n[i].
id,`${Z(n[i])} (${a})`]),r=e===null?"":n[e].id;return p("label",{},`${d("about")} `,Q(d("about"),[["",d("about_all")],...s],
r,i=>k({about:i||null})))}var Ky=["aim","audience","meant for"];async function mp(t){await H();let{bargains:e,others:n}=$s(),o=e.map(r=>cp(r,pi(x,
w,r))),s=e.some(r=>!pi(x,w,r));L(t,zt(p("h2",{},d("tab_bargains")),p("p",{class:"quiet"},d("exchange_help")),s&&p("p",{class:"\
quiet"},d("outcome_elsewhere")),o.length?o:p("p",{},d("no_exchange")),n.length>0&&[p("h2",{},d("other_offers")),n.map(r=>cp(
r))]))}function cp(t,e){let n=q(),o=Ct(y.chosen,t.flatMap(m=>m.statements)),s=tn(),i=t.map(m=>x.relations[m.relation]).reduce(
(m,h)=>h.wider.length>m.wider.length?h:m),{label:a}=i,c=o.filter(m=>it(m)===i),l=lp(o.map(m=>n.statements.get(m).s)),f=lp(
c.map(m=>n.statements.get(m).o)),u=m=>n.roles.map((h,g)=>m.includes(h.function??"")&&Ga(h.label,Xy(g,o),t,m));return p("\
section",{class:"bargain","aria-current":o.some(m=>s.has(m))&&"location"},p("h3",{},fp(l),` ${a} `,fp(f)),e&&p("p",{class:"\
outcome"},p("strong",{},`${d("outcome")}: `),Qy(e)),p("dl",{},Ga(d("offered_thing"),up(t.map(m=>m.things))),Ga(d("offere\
d_to"),up(t.map(m=>m.targets))),u(rs),u(Ky)),e?Yy(e):p("p",{class:"quiet"},`${d("dates")}: ${pp(t)}`),p("p",{class:"acti\
ons"},E(t.length,"act"),", ",R(E(o.length,"statement"),()=>V(o,a))))}var lp=t=>[...new Map(t.map(e=>[ee(e),e])).values()],
fp=t=>t.map((e,n)=>[n?", ":"",gr(e)]),Qy=({outcome:t,again:e})=>`${t}${e?`, ${d("offered_again")}`:""}`;function Yy({moves:t}){
let e=t.map(([n,o,s,r])=>p("li",{},p("span",{class:"when"},Jy(s)?Xt(o):o||d("date_unknown")),p("span",{},p("strong",{},n),
": ",G(Ot(s[0]),s,n),r&&` (${d("may_be",{doubt:r})})`)));return p("details",{class:"course",open:t.length<8},p("summary",
{},d("course")),p("ol",{},e))}var Jy=t=>t.some(e=>q().statements.get(e).inferred_when);function pp(t){let e=Ct(y.chosen,
t.map(n=>n.statements[0]));return[...new Set(e.map(n=>Ws(q().statements.get(n))))].join(", ")}function Ga(t,e,n=[],o=[]){
let s=e.map(({shown:r,name:i,by:a})=>{let c=n.filter(u=>u.statements.some(m=>a.includes(m))),f=o===rs&&c.length<n.length&&
` ${d("in_some",{n:c.length,of:n.length})}: ${pp(c)}`;return p("li",{},r," ",G(String(a.length),a,i),f&&p("span",{class:"\
quiet"},f))});return s.length>0&&p("div",{},p("dt",{},t),p("dd",{},p("ul",{},s)))}function up(t){let e=new Map;for(let[o,
s]of t.flatMap(r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=x.offers;return[...e].map(([o,s])=>({shown:R(n[o],
()=>nt(o),{lang:$e(o)}),name:n[o],by:s}))}function Xy(t,e){let n=new Map;for(let o of e)for(let[s,r]of q().statements.get(
o).roles??[]){if(s!==t)continue;let i=ee(r);n.set(i,{shown:gr(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}function dp(t,e){let n=t.sources.map(({id:a,label:c})=>({id:a,label:c}));n.sort((a,c)=>hp(a.label,c.label)||hp(a.id,c.id));
let s=[...t.signers.map(a=>`by:${a}`),...n.map(({id:a})=>`of:${a}`)].map((a,c)=>({name:a,isSigner:c<t.signers.length,claims:0,
disputed:0,shared:0})),r=new Map(n.map(({id:a},c)=>[a,t.signers.length+c])),i={holders:s,disputes:new Map};for(let a of Zy(
t,e,r).values())t1(i,a);return i}function Zy(t,e,n){let{publisher:o,author:s}=t.statements,r=new Map;for(let i of ds(t,e)){
let{claim:a,who:c,at:l}=i,f=r.get(a)??new Map;r.set(a,f);for(let u of new Set(c===null?[o[l],s[l]]:[n.get(c)??-1]))u>=0&&
f.set(u,[...f.get(u)??[],i])}return r}function t1({holders:t,disputes:e},n){let o=[...n].sort(([i],[a])=>i-a),[s,r]=[new Set,
new Set];for(let[i,[a,c]]of o.entries()){c.some(({held:l})=>l)&&t[a].claims++;for(let[l,f]of o.slice(i+1)){let[[u]=[-1]]=yi(
c,f),m=a*t.length+l;$i(u)&&e.set(m,(e.get(m)??0)+1);for(let h of $i(u)?[s]:_l(u)?[r]:[])t[l].isSigner&&h.add(a),t[a].isSigner&&
h.add(l)}}for(let i of s)t[i].disputed++;for(let i of r)t[i].shared++}function e1({holders:t,disputes:e},n){let o=n===void 0?
-1:t.findIndex(({name:a})=>a===n),s=null;for(let[a,c]of e){let[l,f]=[Math.floor(a/t.length),a%t.length];if(o>=0&&l!==o&&
f!==o)continue;let u=!s||c>s.number,m=s&&c===s.number&&(l<s.one||l===s.one&&f<s.other);(u||m)&&(s={one:l,other:f,number:c})}
if(t.length<2)return null;let r=o>=0?o:s?.one??0,i=s?s.one+s.other-(o>=0?r:s.one):r?0:1;return[t[r].name,t[i].name]}function Mr(t,e,n){
if(e.compared_with)return{state:e,standings:dp(t,e)};let o=c=>String(e[c])===String(n[c])?null:e[c],s={...e,modes:o("mod\
es"),polarities:o("polarities")},r=dp(t,s),i=String(e.according_to)!==String(n.according_to)&&e.according_to.length===1,
a=e1(r,i?e.according_to[0]:void 0);return{state:a?{...s,according_to:[a[0]],compared_with:[a[1]]}:s,standings:r}}var hp=(t,e)=>t<
e?-1:t>e?1:0;var n1={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},gp=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,o1=/[^\p{ASCII}]/u,
wp=new Map;function xp(t){let e=wp.get(t);if(e!==void 0)return e;let o=[...t.normalize("NFKD").replace(gp,"").toLowerCase().
replace(gp,"")].map(s=>n1[s]??(/\p{Pd}/u.test(s)?"-":/\s/u.test(s)?" ":s)).join("");return wp.set(t,o),o}function kt(t){
return(o1.test(t)?Array.from(t,xp).join(""):t.toLowerCase()).replace(/\s+/g," ").trim()}var Ua=t=>kt(t).split(" ").filter(
Boolean);function Va(t){let e=[],n="",o=0;for(let s of t){let r=xp(s);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<
r.length;i++)e.push(o)}o+=s.length}return{plain:n,places:[...e,o]}}function bp(t,e){let{plain:n,places:o}=Va(t),s=[];for(let r of e)
for(let i=n.indexOf(r);r&&i>=0;i=n.indexOf(r,i+r.length))s.push([o[i],s1(t,o,i+r.length-1)]);return s.sort((r,i)=>r[0]-i[0]||
i[1]-r[1]),s.filter(([r],i)=>s.slice(0,i).every(([,a])=>a<=r))}function s1(t,e,n){let o=n+1;for(;e[o]===e[n]&&o<e.length-
1;)o++;return e[n]+t.slice(e[n],e[o]).trimEnd().length}var r1=/[\p{L}\p{N}]/u;function Wo(t,e){let n=e===0?" ":t[e-1];return n===
" "||n===`
`||!r1.test(n)}function vr(t,e,n,o){let s=()=>{let i=kt(e.wanted),a=o(c=>kt(c).includes(i));L(n,a.some(Boolean)?a:p("p",{class:"quiet"},
d("sources_none",{words:e.wanted})))};return s(),[p("input",{type:"search",value:e.wanted,placeholder:d("sources_find"),
"aria-label":t,oninput:i=>{e.wanted=i.target.value,s()}}),n]}var yp=8,i1=50,a1={wanted:""};function Op(t,e,n,o){let s=t.filter(m=>!m.isSigner&&m.claims),r=t.filter(({isSigner:m})=>m),
i=m=>[...m].sort((h,g)=>g.claims-h.claims),c=[["sources_differ",s.filter(m=>m.disputed).sort((m,h)=>h.disputed-m.disputed),
m=>d("source_disputed",{n:m.disputed,of:m.claims})],["sources_shared",i(s.filter(m=>!m.disputed&&m.shared)),m=>d("source\
_shared",{n:m.shared,of:m.claims})],["sources_reported",i(s.filter(m=>!m.disputed&&!m.shared)),()=>d("source_reported")],
["sources_authors",i(r),()=>d("compare_own_claims")]],l=(m,h,g)=>p("li",{},T([p("span",{dir:"auto",lang:go([m])},B(Pe([m]))),
g!==null&&p("span",{class:"num"},N(g)),p("small",{},h)],()=>o(m),{"aria-current":e.some(b=>String(b)===m)?"true":null})),
f=m=>{let h=$=>m(Pe([$])),b=["authors","everyone"].filter($=>($==="everyone"||r.length>1)&&h($)).map($=>l($,d(`source_${$}`),
null));return[...c.map(([$,O,v])=>{let M=O.filter(({name:I})=>h(I)).map(I=>l(I.name,v(I),I.claims));return M.length>0&&[
p("h2",{},d($)),$p(M)]}),b.length>0&&[p("h2",{},d("sources_together")),$p(b)]]},u=d(n?"sources_find_second":"sources_fin\
d_first");return p("nav",{class:"sources","aria-label":d("sources_find")},vr(u,a1,p("div",{}),f))}function $p(t){let e=p(
"ul",{},t.slice(0,yp));return[e,To(t,yp,i1,n=>e.append(...n))]}var c1=5,l1=40,Ka=2,Sp=12,f1={affirms:"\u2713",denies:"\u2715",doubts:"?",rejects:"\u2715"},pn=1;async function Qa(t){await H();
let{state:e,standings:n}=Mr(x,w,U);if(!e.compared_with){L(t,zt(p("h2",{},d("comparison")),p("p",{},d("compare_nobody"))));
return}let o=[e.according_to,e.compared_with],s=y.parts??hs(x,e,e.compared_with),r=([c,l])=>(pn=1,k({according_to:c,compared_with:l,
modes:e.modes,polarities:e.polarities})),i=c=>{let l=o[1-pn],f=String(l)===c?o[pn]:l;return r(pn?[f,[c]]:[[c],f])},a=c=>{
pn=c,Qa(t).then(()=>t.querySelector("input")?.focus())};L(t,p("div",{class:"sheet compare"},Op(n.holders,o,pn,i),p("sect\
ion",{class:"comparison"},p("h2",{},d("comparison")),p("p",{class:"quiet"},m1(o)),p("p",{class:"line"},T(`\u21C4 ${d("co\
mpare_swap")}`,()=>r([o[1],o[0]])),w.compared_with&&T(d("compare_end"),u1)),p1(s,o,a))))}var u1=()=>k({according_to:U.according_to,
compared_with:null,modes:w.modes??U.modes,polarities:w.polarities??U.polarities});function m1(t){let n=t.filter(s=>Fs(s).
length).map(s=>d("compare_known_by",{name:Pe(s),by:Jt(Fs(s),3)})),o=me()&&`${B(zs())}.`;return[!w.compared_with&&d("comp\
are_most"),...n,o].filter(Boolean).join(" ")}function p1({claims:t},e,n){let o=e.map(Pe),s=e.map((r,i)=>{let a=t.flat().
filter(({positions:f})=>f[i].some(u=>u.held)),c=Fs(r),l=c.length?d("quoted_by",{by:Jt(c,2)}):d("compare_own_claims");return p(
"th",{scope:"col"},p("span",{dir:"auto",lang:go(r)},B(o[i])),p("small",{},`${l} \xB7 ${E(a.length,"claim")}`),T(d("compa\
re_change"),()=>n(i),{"aria-pressed":String(pn===i),"aria-label":d("compare_change_side",{name:o[i]})}))});return p("tab\
le",{},p("thead",{},p("tr",{},p("th",{scope:"col"},d("claim_column")),s)),co.map((r,i)=>h1(r,d1(t[i],e),e)))}function d1(t,e){
let{entities:n,statements:o}=q(),s=new Set(e.flat().map(a=>a.replace(/^of:/,""))),r=a=>[o.get(a).s,o.get(a).o].some(c=>typeof c==
"number"&&c>=0&&s.has(n[c].id)),i=a=>(r(a.statements[0])?0:x.statements.relation.length)+a.statements[0];return[...t].sort(
(a,c)=>i(a)-i(c))}function h1(t,e,n){let[o,s]=n.map(Pe),r=d(`compare_${t}`,{first:o,second:s}),i=e.flatMap(m=>m.statements),
a=p("tr",{class:"part"},p("th",{colspan:3,scope:"rowgroup"},p("h3",{},B(r)," ",G(e.length,i,r))," ",p("small",{},e.length?
d(`compare_${t}_meaning`,{first:o,second:s}):d(`compare_${t}_none`,{first:o,second:s})))),c=m=>m.map(h=>g1(h,n)),l=p("tr",
{class:"more"}),f=Math.max(c1,1+e.findIndex(_p)),u=To(e,f,l1,m=>l.before(...c(m)));return u&&l.append(p("td",{colspan:3},
u)),p("tbody",{},a,c(e.slice(0,f)),u&&l)}var _p=({statements:t})=>t.includes(en());function g1(t,e){let{statements:n,positions:o}=t,
[s]=o.flat().map(({at:r,claim:i})=>x.statements.claim[r]===i?r:w1(r,i));return p("tr",{"aria-current":_p(t)&&"location"},
p("th",{scope:"row"},x1(s,n)),e.map((r,i)=>{let a=[...new Map(o[i].map(c=>[c.at,c])).values()];return p("td",{class:a.some(
({how:c})=>c==="doubts"||c==="rejects")?"doubting":null},p("strong",{class:"of",dir:"auto",lang:go(r)},B(Pe(r))),a.slice(
0,Ka).map(b1),a.length>Ka&&R(d("more",{n:a.length-Ka}),()=>V(t.sides[i],Ot(s))),!a.length&&p("span",{class:"quiet"},y1(r,
n)))}))}function w1(t,e){let{denials:n,claim:o}=x.statements,s=n.find(([r,i])=>r===t&&o[i]===e);return s?s[1]:t}function x1(t,e){
let[n,o,s]=Lo(t),{s:r,o:i}=q().statements.get(t),[a,c]=[rt(n,un(r)),rt(s,un(i))],{mode:l}=x.statements,f=[l[t]>0&&x.labels.
modes[l[t]],q().statements.get(t).ended&&d("ended")],u=()=>e.length===1?xt(e[0]):V(e,Ot(t)),m=p("span",{class:`verb ${x.
names.signs[it(t).sign]}`},o);return[p("span",{dir:"auto"},R([a," ",m," ",c,Ea(t)],u)),f.map(h=>h&&[" ",p("span",{class:"\
mark"},h)])]}function b1({at:t,how:e,who:n,certainty:o}){let s=e==="doubts"||e==="rejects",r=n!==null&&q().statements.get(
t).inferred?.includes("according_to"),i=s&&nm(t,Sp)||pr(t,Sp),a=[o?x.labels.certainties[o]:null,r&&d("source_inferred")];
return p("div",{class:"stand"},p("span",{class:"disc","aria-hidden":"true"},f1[e]),R(d(`compare_${e}`),()=>xt(t),{class:"\
link how"}),a.map(c=>c&&[" ",p("span",{class:"mark"},c)]),p("blockquote",{dir:"auto",lang:et(t).language},i))}function y1(t,e){
if(e.some(li(x,t)))return d("compare_no_position");let{s:n}=q().statements.get(e[0]),o=typeof n=="number"&&n>=0&&t.includes(
`of:${q().entities[n].id}`);return d(o?"compare_told_of":"compare_no_claim")}function kp(t){let e=p("div",{class:"fitted"}),n=0;return new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===n||(n=
e.clientWidth,L(e,t(n)))}).observe(e),e}var Ya=["actor","year","article"];var Un=({keys:t},e)=>e.map(n=>t.numberOf(n)).filter(n=>n>=0),$1=({sentence:t})=>t.map(([e])=>e).join("");function Ja(t,e,n){
return n==="article"?e.articles:n==="year"?O1(t,e):[...new Set(e.sentence.flatMap(([,o,s])=>o==="entity"&&s?[s]:[]))]}function Mp(t,e,n,o){
let s=Ya.map(i=>[i,Ar(n,i)]).filter(([,i])=>i.length),r=o.trim().toLocaleLowerCase();return e.filter(i=>s.every(([a,c])=>Ja(
t,i,a).some(l=>c.includes(l)))&&`${$1(i)} ${i.quote.text} ${i.title}`.toLocaleLowerCase().includes(r))}var Ar=(t,e)=>(t??
[]).filter(n=>n.startsWith(`${e}:`)).map(n=>n.slice(e.length+1));function O1(t,e){let{first:n,last:o,article:s}=t.statements,
[,,r]=e.counts[e.counts.length-1],i=new Set;for(let a of Un(t,r)){let f=(n[a]!==null||o[a]!==null?[n[a],o[a]]:[t.articles[s[a]].
first,t.articles[s[a]].last]).filter(u=>u!==null).map(u=>new Date(u*864e5).getUTCFullYear());if(f.length)for(let u=Math.
min(...f);u<=Math.max(...f);u++)i.add(String(u))}return[...i].sort()}var[vp,Ap]=[84,52],Np=4,Xa={bargain:()=>[se(9,26),Mt("cooperation",20,18,58,18),Po("cooperation",66,18),Mt("quiet dashed",
26,34,64,34),ze("quiet",18,34,-1),se(75,26)],spiral:()=>[11,25,39].flatMap((t,e)=>S1(t+2,e%2===1)),contested:(t,{title:e})=>[
...Ep("hatched"),e==="Denied"?Za(72,11):tc(72,11)],quoted:()=>[..._1(),Tp(34,34,"\u201C \u201D")],"main cause":({denied:t})=>[
t?Za(16,26,12):se(16,26,11),Mt("quiet thick",32,26,56,26),ze("quiet",59,26,1),S("rect",{class:"solid",x:62,y:15,width:20,
height:22,rx:4})],reasons:({reasons:t=[],effects:e=[]})=>t.some(n=>n>0)?k1(t):M1(t.length,e),precedent:()=>[Mt("quiet",4,
34,80,34),S("rect",{class:"solid",x:12,y:27,width:14,height:14}),S("path",{class:"line quiet",d:"M19 21 C30 9 52 9 62 21"}),
ze("quiet",63,22,1,55),S("rect",{class:"hollow dashed",x:56,y:27,width:14,height:14})],forecast:()=>[Mt("ink",2,16,26,16),
S("path",{class:"line ink dashed",d:"M26 16 C44 16 46 40 76 41"}),ze("ink",80,41,1)],plan:()=>[se(12,26),Mt("ink dashed",
24,26,52,26),ze("ink",56,26,1),S("rect",{class:"hollow dashed",x:60,y:16,width:21,height:20,rx:3})],pair:({signs:t=[]})=>t.
length===2?[se(9,26),Mt("cooperation",20,18,56,18),Po("cooperation",64,18),...Lp(20,34,62),se(75,26)]:[se(9,26),...t[0]===
"conflict"?Lp(20,26,62):[Mt("cooperation",20,26,56,26),Po("cooperation",64,26)],se(75,26)],position:()=>[se(12,26),Mt("i\
nk",26,26,44,26),S("rect",{class:"hollow",x:46,y:14,width:36,height:24,rx:6}),Tp(64,31,"\xB1")],denied:()=>[S("rect",{class:"\
solid",x:4,y:10,width:5,height:32}),...Ep("",9,10,66,32),Za(72,11)]},Ip=t=>S("svg",{class:"small-figure",width:vp,height:Ap,
viewBox:`0 0 ${vp} ${Ap}`,"aria-hidden":"true"},(Object.hasOwn(Xa,t.kind)?Xa[t.kind]:Xa.quoted)(t.figure,t)),se=(t,e,n=8)=>S(
"circle",{class:"solid",cx:t,cy:e,r:n}),Mt=(t,e,n,o,s)=>S("line",{class:`line ${t}`,x1:e,y1:n,x2:o,y2:s}),Po=(t,e,n)=>S(
"path",{class:`head ${t}`,d:`M${e-10} ${n-5.5} L${e} ${n} L${e-10} ${n+5.5} Z`}),ze=(t,e,n,o,s=0)=>S("path",{class:`line\
 ${t}`,d:"M-8 -6 L0 0 L-8 6",transform:`translate(${e} ${n}) rotate(${s}) scale(${o} 1)`}),Tp=(t,e,n)=>S("text",{class:"\
middle",x:t,y:e},n),Lp=(t,e,n)=>[Mt("conflict",t,e,n,e),S("line",{class:"line conflict thick",x1:n,x2:n,y1:e-8,y2:e+8})],
S1=(t,e)=>[Mt("conflict",8,t,76,t),S("line",{class:"line conflict thick",x1:e?8:76,x2:e?8:76,y1:t-6,y2:t+6})],Ep=(t,e=2,n=8,o=70,s=36)=>[
S("rect",{class:`hollow ${t&&"dotted"}`,x:e,y:n,width:o,height:s,rx:6}),...[.35,.65].map((r,i)=>Mt("quiet",e+10,n+r*s,e+
o-(i?24:12),n+r*s))],tc=(t,e)=>S("g",{},se(t,e,9),S("text",{class:"middle on-solid",x:t,y:e+4.5},"?")),Za=(t,e,n=9)=>S("\
g",{},S("circle",{class:"hollow",cx:t,cy:e,r:n}),S("path",{class:"line ink",d:`M${t-n*.7} ${e+n*.7} L${t+n*.7} ${e-n*.7}`})),
_1=()=>[S("path",{class:"hollow",d:"M10 8 H66 a6 6 0 0 1 6 6 V32 a6 6 0 0 1 -6 6 H30 L20 47 V38 H10 a6 6 0 0 1 -6 -6 V14\
 a6 6 0 0 1 6 -6 Z"})],k1=t=>[...t.slice(0,Np).map((e,n)=>S("rect",{class:"bar",x:2,y:2+n*13,width:Math.max(58-12*Math.max(
e-1,0),12),height:9,rx:2})),Mt("ink",62,26,71,26),ze("ink",73,26,1),se(79,26,5)];function M1(t,e){let n=Math.min(Math.max(
t,1),Np),o=e.slice(0,3),s=[...Array(n).keys()].map(i=>26+(i-(n-1)/2)*13),r=o.map((i,a)=>26+(a-(o.length-1)/2)*19);return[
...s.flatMap(i=>r.map(a=>S("path",{class:"line quiet thin",d:`M17 ${i} C36 ${i} 34 ${a} 54 ${a}`}))),...s.map(i=>S("rect",
{class:"bar",x:1,y:i-4.5,width:16,height:9,rx:2})),...o.map((i,a)=>S("rect",{class:`hollow ${i?"":"dashed"}`,x:55,y:r[a]-
8,width:27,height:16,rx:3}))]}function Rp(t,e,n,o){return Tr(t,e,n,o,!0)??v1(t,Tr(t,e,n,o,!1),e,n)}var Vn=({left:t})=>t+7+4,Bo=({left:t,width:e})=>t-7-
4-e;function Tr(t,e,n,o,s){let r=[],i=[];for(let a of t){let c=Vn(a)+a.width<=n,l=s&&!c?Math.max(Bo(a),e):a.left-7;if(s&&
!c&&Bo(a)<e)return null;let f=Math.max(a.right,a.left)+7,u=r.findIndex(m=>m+8/2<=l);if(u<0&&(u=r.length),u>=o)return null;
r[u]=s&&c?Math.max(f,Vn(a)+a.width+8/2):f,i.push({row:u,words:s?c?Vn(a):Bo(a):null})}return i}function v1(t,e,n,o){if(!e)
return null;let s=[];return e.map(({row:r},i)=>{let a=t[i],c=e.findIndex((m,h)=>h>i&&m.row===r),l=c<0?o:t[c].left-7-8,f=Vn(
a)+a.width<=l,u=!f&&Bo(a)>=Math.max(s[r]??n,n);return s[r]=Math.max(a.right,a.left,f?Vn(a)+a.width:0)+7+8,{row:r,words:f?
Vn(a):u?Bo(a):null}})}function Cp(t,e){let n=new Map,o=[];for(let s of t){let r=s.first===null||s.last===null?-1:qp(e,s.
first);r<0||r!==qp(e,s.last)?o.push(s):n.set(r,[...n.get(r)??[],s])}return{bins:n,wide:o}}function qp(t,e){let[n,o]=[0,t.
length];for(;n<o;){let s=n+o>>1;t[s]<=e?n=s+1:o=s}return n-1}var A1=.6,T1={circle:`M${6} 0 A${6} ${6} 0 1 1 ${-6} 0 A${6} ${6} 0 1 1 ${6} 0 Z`,square:"M-5.5 -5.5 H5.5 V5.5 H-5.5 Z",
diamond:"M-7 0 L0 -7 L7 0 L0 7 Z"},ec=t=>T1[x.encodings.signs[t].form];function L1(t){let e=x.encodings.holds[x.names.holds.
indexOf(t)];return cn((e?.dashes??[]).map(n=>n*A1))}function nc({main:t}){let{hold:e,mark:n}=x.statements;return x.names.
marks[n[t]]==="doubted"?"doubted":x.names.holds[e[t]]}function dn(t,e,n,o){let s=x.names.signs[t];return S("g",{class:`f\
orm ${s} ${e==="plain"?"filled":"hollow"}`,transform:`translate(${n} ${o})`},S("path",{d:ec(t),...L1(e)}),e==="denied"&&
S("path",{class:"slash",d:"M-6 6 L6 -6"}),e==="doubted"&&S("text",{class:"doubt",y:4.5},"?"))}var jp=(t,e)=>S("svg",{class:"\
sample",width:18,height:16,viewBox:"-9 -8 18 16","aria-hidden":"true"},dn(t,e,0,0)),E1=()=>S("svg",{class:"sample",width:32,
height:16,viewBox:"-9 -8 32 16","aria-hidden":"true"},Lr(2,-7,21,0),dn(2,"plain",0,0)),Lr=(t,e,n,o)=>S("rect",{class:`da\
ys ${x.names.signs[t]}`,x:e,y:o-7,width:Math.max(n-e,0),height:14,rx:4}),hn=(t,e,...n)=>S("g",{class:"mark",tabindex:0,role:"\
button","aria-label":t,onclick:e,onkeydown:Ci(e)},S("title",{},t),n);function Fo(t,e){return e&&t.setAttribute("aria-cur\
rent","location"),t}function Wp(t){let e=[...new Set(t.map(({sign:r})=>r))].sort(),n=new Set(t.map(nc)),o=["not actual",
"denied","hedged","doubted"],s=e.map(r=>[jp(r,"plain"),x.labels.signs[r]]);for(let r of o)n.has(r)&&s.push([jp(2,r),d(`h\
eld_${r.replace(" ","_")}`)]);return t.some(({first:r,last:i})=>r!==i)&&s.push([E1(),d("days_possible")]),s}var rc=480,Do=26,oc=40,Er=12,sc=7,Pp=5,Nr=24,N1={done:["neither","solid"],case:["neither","hollow"],offer:["cooperation",
"head cooperation"],answer:["cooperation","head cooperation"],refusal:["conflict","head conflict"]};function Bp(t,e){return t===
"bargain"?n=>I1(e,n):t==="spiral"&&e.acts?.length?n=>q1(e,n):null}function I1({ends:t=["",""],there:e="",back:n=[],condition:o=[],
course:s=[]},r){let i=[{words:e,way:"there",look:"cooperation",end:"full"},...n.slice(0,2).map(l=>({words:l,way:"back",look:"\
quiet dashed",end:"open"})),...o.slice(0,2).map(l=>({words:l,way:"none",look:"",end:""}))],a=Dp(t,i,r),c=j1(s,r,a.height+
14);return Fp(r,a.height+14+c.height,[...a.shapes,...c.shapes])}function q1({ends:t=["",""],acts:e=[],restraints:n=[]},o){
let s=e.slice(0,sc).map(([a,c,l],f)=>({words:c,way:a===0?"there":"back",look:"conflict",end:"bar",number:String(f+1),isDoubted:l}));
e.length>sc&&s.push({words:d("and_more",{n:e.length-sc}),way:"none",look:"",end:""});for(let[a,c]of n.slice(0,2))s.push(
{words:d("restraint_by",{who:a})+(c&&`: ${c}`),way:"none",look:"",end:""});let{shapes:r,height:i}=Dp(t,s,o);return Fp(o,
i,r)}var Fp=(t,e,n)=>S("svg",{class:"large-figure",width:t,height:e,viewBox:`0 0 ${t} ${e}`,role:"img","aria-label":d("f\
igure")},n);function Dp(t,e,n){let o=g=>t.map(b=>Math.min(Math.max(Y(b,14,600)+20,64),g)),s=o(Math.min(130,n/5)),r=n-s[0]-
s[1]-2*Er,i=n<rc||e.some(g=>Y(g.words,13)>zp(g,r)),a=i?o((n-Er)/2):s,c=i?oc:Math.max(e.length*Do,oc),l=i?oc+8:(c-e.length*
Do)/2,[f,u]=i?[0,n]:[a[0]+Er,n-a[1]-Er],m=t.flatMap((g,b)=>{let _=b?n-a[b]:0,$=R1(g,a[b]-12);return[S("rect",{class:"end",
x:_+.5,y:.5,width:a[b]-1,height:c-1,rx:8}),S("text",{class:"middle end-name",y:c/2+5-($.length-1)*9},S("title",{},g),$.map(
(O,v)=>S("tspan",{x:_+a[b]/2,dy:v?18:0},O)))]}),h=e.flatMap((g,b)=>C1(g,f,u,l+b*Do+Do/2));return{shapes:[...m,...h],height:i?
l+e.length*Do:c}}function R1(t,e){if(Y(t,14,600)<=e)return[t];let n=t.split(" "),o=n.length;for(;o>1&&Y(n.slice(0,o).join(
" "),14,600)>e;)o--;let s=n.slice(o).join(" ");return[_t(n.slice(0,o).join(" "),e,14,600),...s?[_t(s,e,14,600)]:[]]}var zp=({
way:t,number:e,isDoubted:n},o)=>o-(t==="none"?0:60)-(e?16:0)-(n?24:0);function C1({words:t,way:e,look:n,end:o,number:s,isDoubted:r},i,a,c){
let l=i+(s?16:0),f=zp({words:t,way:e,look:n,end:o,number:s,isDoubted:r},a-i),u=Y(t,13)>f?12:13,m=_t(t,f,u),h=Y(m,u)+(r?24:
0),[g,b]=[(l+a-h)/2-8,(l+a+h)/2+8],_={class:u<13?"row-words small":"row-words",x:g+8,y:c+4.5},$=S("text",_,S("title",{},
t),m);if(e==="none")return[$];let O=e==="there"?a-1:l+1,v=e==="there"?-1:1;return[s?S("text",{class:"row-number",x:i,y:c+
4.5},s):null,S("line",{class:`line ${n}`,x1:l+(e==="back"&&o==="full"?9:1),x2:g,y1:c,y2:c}),S("line",{class:`line ${n}`,
x1:b,x2:a-(e==="there"&&o==="full"?9:1),y1:c,y2:c}),o==="full"&&Po(n,O,c),o==="open"&&ze(n.replace("dashed",""),O,c,-v),
o==="bar"&&S("line",{class:`line ${n} thick`,x1:O+v,x2:O+v,y1:c-7,y2:c+7}),$,r&&tc(b-17,c)].filter(M=>M instanceof SVGElement)}
function j1(t,e,n){let o=e<rc?Pp:Math.min(Pp,Math.floor(e/110)),s=[["",d("and_more",{n:t.length-o+1}),"none"]],r=t.length>
o?[...t.slice(0,o-1),...s]:t;return r.length?e<rc?W1(r,e,n):P1(r,e,n):{shapes:[],height:0}}function W1(t,e,n){let o=[S("\
line",{class:"line quiet thin",x1:8,x2:8,y1:n+11,y2:n+t.length*Nr-11})],s=t.flatMap(([r,i,a],c)=>{let l=n+c*Nr+Nr/2,f=[r,
i].filter(Boolean).join(": ");return[Hp(a,8,l),S("text",{class:"row-words",x:24,y:l+4.5},_t(f,e-24,13))]});return{shapes:[
...o,...s],height:t.length*Nr}}function P1(t,e,n){let o=e/t.length,s=n+26,r=[S("line",{class:"line quiet thin",x1:0,x2:e,
y1:s,y2:s})],i=1;for(let[a,[c,l,f]]of t.entries()){let u=(a+.5)*o,m=D1(l,o-10);i=Math.max(i,m.length),r.push(S("text",{class:"\
middle when",x:u,y:n+12},S("title",{},c),_t(c,o-10,12,600)),Hp(f,u,s),...m.map((h,g)=>S("text",{class:"middle what",x:u,
y:s+22+g*15},h))),a&&B1(t[a-1][0],c)&&r.push(F1(a*o,s))}return{shapes:r,height:38+i*15}}function B1(t,e){let[n,o]=[t,e].
map(s=>Number(/\d{4}/.exec(s)?.[0]??Number.NaN));return o-n>1}var F1=(t,e)=>S("g",{},S("rect",{class:"gap",x:t-7,y:e-3,width:14,
height:6}),S("path",{class:"line quiet thin",d:`M${t-6} ${e+7} l5 -14 M${t+1} ${e+7} l5 -14`}));function D1(t,e){if(Y(t)<=
e)return[t];let n=t.split(" "),o=n.length-1;for(;o>1&&Y(n.slice(0,o).join(" "))>e;)o--;return[_t(n.slice(0,o).join(" "),
e),_t(n.slice(o).join(" "),e)]}function Hp(t,e,n){let[o,s]=N1[t]??[];if(!o)return S("path",{class:"line quiet",d:`M${e} ${n-
6} V${n+6}`});let r=ec(x.names.signs.indexOf(o));return S("path",{class:s,d:r,transform:`translate(${e} ${n})`})}var Gp=10,zo="";async function Up(t){let{lack:e,cards:n}=await xs(),o=n.flatMap(s=>s.findings);L(t,zt(p("h2",{class:"pag\
e-title"},d("findings_title")),p("p",{class:"quiet"},E(o.length,"finding"),". ",d("findings_help")),x.without_words>0&&p(
"p",{class:"quiet"},z1()),e&&p("p",{},e),n.length===1&&n[0].article===null?K1(n[0]):p("div",{class:"findings"},n.map(H1))))}
function z1(){let t=x.keys.length;return d("words_left_out_many",{n:N(t-x.without_words),of:N(t)})}function H1({article:t,
title:e,about:n,findings:o,more:s,lack:r}){let[i,...a]=o,c=i&&Bp(i.kind,i.figure);return p("section",{class:"finding-car\
d","aria-label":e},p("div",{class:"card-head"},p("h3",{lang:x.articles.find(({id:l})=>l===t)?.language},e),p("p",{class:"\
quiet"},n)),r&&p("p",{class:"finding"},r),c&&G1(i,c),(c?a:o).map(Vp),Xp(s),t!==null&&U1(t))}var G1=(t,e)=>p("div",{class:"\
finding lead"},Kp(t),Qp(t),kp(e),Yp(t),Jp(t)),Vp=t=>p("div",{class:"finding row"},Ip(t),p("div",{},Kp(t),Qp(t),Yp(t),Jp(
t))),Kp=({title:t,counts:e})=>p("p",{class:"numbers"},p("strong",{},t),e.map(([n,o,s])=>[" \xB7 ",G(n,Un(x,s),t),` ${o}`])),
Qp=t=>p("p",{class:"sentence"},R(t.sentence.map(([e,n,o])=>n==="entity"?rt(e,o&&$e(o)):e),()=>k(V1(t)),{class:"link whol\
e"}));function Yp(t){let[e]=Un(x,[t.quote.statement]),{language:n}=x.articles.find(({id:s})=>s===t.quote.article)??{},o=je(
t.quote.text);return p("blockquote",{lang:n},e===void 0?o:R(o,()=>xt(e)))}var Jp=t=>t.remarks.length>0&&p("p",{class:"nu\
mbers"},t.remarks.map(e=>`${B(e)}.`).join(" "));function Xp(t){let e=Object.entries(t),n=e.reduce((s,[,r])=>s+r,0),o=e.map(
([s,r],i)=>[i?", ":": ",d("findings_by",{n:N(r)})," ",p("code",{},s)]);return n>0&&p("p",{class:"card-foot"},E(n,"more_f\
inding"),o,".")}function U1(t){let e=x.articles.findIndex(({id:s})=>s===t),n=he(x.statements.article,e).filter(s=>x.statements.
aside[s]!==fi),o=be(n.length,"all_statements",{statements:E(n.length,"statement")});return p("p",{class:"card-foot"},n.length>
0&&[R(o,()=>V(n,o))," \xB7 "],R(d("the_argument"),()=>k({tab:"arguments",article:t,about:null}))," \xB7 ",R(d("the_artic\
le"),()=>k({tab:"article",article:t,open:null})))}function V1({kind:t,figure:e,quote:n}){let{article:o}=n,s=`statement:${n.
statement}`;return t==="bargain"||t==="precedent"?{tab:"bargains",open:s}:e.pair?{tab:"timeline",level:"country",pair:e.
pair,open:Ce(e.pair)}:t==="reasons"||t==="main cause"?{tab:"arguments",article:o,about:null,open:s}:e.sources?.length?{tab:"\
compare",according_to:["authors"],compared_with:[`of:${e.sources[0]}`],modes:null,polarities:null,open:s}:{tab:"article",
article:o,open:s}}function K1({title:t,findings:e,more:n,lack:o}){let s=p("div",{class:"finding-card"}),r=()=>{let i=Mp(
x,e,w.findings,zo),a=w.find?i.length:Gp*(1+w.more);L(s,p("div",{class:"card-head"},p("h3",{},t),p("p",{class:"quiet"},d(
"findings_chosen",{n:N(i.length),of:N(e.length)}))),i.slice(0,a).map(Vp),!i.length&&p("p",{class:"finding"},o||d("no_fin\
ding")),i.length>a&&p("p",{class:"card-foot"},T(d("more",{n:N(Math.min(Gp,i.length-a))}),()=>k({more:w.more+1}))),i.length<=
a&&Xp(n))};return[zo=""]=Ar(w.findings,"words"),r(),[p("div",{class:"line finding-choice"},Q1(r),Ya.map(i=>Y1(i,e))),s]}
var Q1=t=>p("input",{type:"search",value:zo,placeholder:d("finding_words"),"aria-label":d("finding_words"),oninput:e=>{zo=
e.target.value,t()},onchange:()=>Zp("words",zo.trim())});function Y1(t,e){let n=new Map;for(let r of e)for(let i of Ja(x,
r,t))n.set(i,(n.get(i)??0)+1);let o=[...n].map(([r,i])=>[r,`${J1(t,r,e)} (${N(i)})`]).sort(([r,i],[a,c])=>t==="year"?r.localeCompare(
a):i.localeCompare(c)),[s=""]=Ar(w.findings,t);return o.length>1&&Q(d(`finding_${t}`),[["",d(`finding_${t}`)],...o],s,r=>Zp(
t,r))}function J1(t,e,n){if(t==="article")return x.articles.find(({id:s})=>s===e)?.title??e;if(t==="year")return e;let[o]=n.
flatMap(({sentence:s})=>s).find(([,,s])=>s===e)??[e];return B(o)}function Zp(t,e){let n=(w.findings??[]).filter(s=>!s.startsWith(
`${t}:`)),o=e?[...n,`${t}:${e}`]:n;return k({findings:o.length?o:null,more:0})}var td="found";function ed(t){if(typeof Highlight<"u"&&CSS.highlights.delete(td),!w.find)return;let[e="",n=""]=w.find.map(
kt),o=X1(t),{plain:s,places:r}=Va(o.map(({data:l})=>l).join("")),i=Math.max(0,s.indexOf(n)),a=s.indexOf(e,i)>=0?[e]:e.split(
" "),c=(e?a:[n]).flatMap(l=>{let f=s.indexOf(l,i);return f<0?[]:Z1(o,r[f],r[f+l.length])});c.length&&(typeof Highlight<"\
u"&&CSS.highlights.set(td,new Highlight(...c)),c[0].startContainer.parentElement?.scrollIntoView({block:"center"}))}function X1(t){
let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),n=[];for(;e.nextNode();){let o=e.currentNode;o.parentElement?.closest(
"select, .number-mark")||n.push(o)}return n}function Z1(t,e,n){let o=document.createRange(),s=0;for(let r of t){let i=s+
r.data.length;if(s<=e&&e<i&&o.setStart(r,e-s),s<n&&n<=i)return o.setEnd(r,n-s),[o];s=i}return[]}var t$=40,e$=100;function od(t,e){let{level:n}=t,o=ae(t),s=n$(t,o),r=s.filter(({nodes:m})=>m.length>1),i=s.reduce((m,{nodes:h})=>m+
h.length,0),a=new Set(e.unfolded??(i>t$?[]:r.map(({id:m})=>m))),c=e$*(1+e.more),l=sd(s,c,"").flatMap(m=>o$(t,m,a,c)),f=new Int32Array(
n.nodes.length).fill(-1);for(let[m,{nodes:h}]of l.entries())for(let g of h)f[g]=m;let u=s$(t,o,f,l.length);return{entries:l,
folding:r.map(({id:m})=>m),unfolded:r.map(({id:m})=>m).filter(m=>a.has(m)),rows:nd(u.map(([m])=>m)),columns:nd(u.map(([,
m])=>m)),cells:u.map(([m,h,g])=>r$(t,m,h,g))}}var nd=t=>[...new Set(t)].sort((e,n)=>e-n);function n$({facts:t,level:e,nodes:n,
chosen:o,state:s},r){let i=new Map,a=new Map,c=u=>e.nodes[u].country??e.nodes[u].actor;for(let u of r){for(let m of[u.a,
u.b]){let h=c(m);i.set(h,(i.get(h)??new Set).add(m))}for(let m of new Set([c(u.a),c(u.b)])){let h=a.get(m)??[];a.set(m,h);
for(let g of u.rows)h.push(g)}}let l=u=>n.weightOf(u);return[...i].map(([u,m])=>({id:u,nodes:[...m].sort((h,g)=>l(g)-l(h)||
h-g),weight:gt(t,a.get(u)??[],o,s.count)})).sort((u,m)=>m.weight-u.weight||(u.id<m.id?-1:1))}function sd(t,e,n){if(t.length<=
e+1)return t;let o=t.slice(e).flatMap(({nodes:s})=>s);return[...t.slice(0,e),{id:n,nodes:o,weight:0}]}function o$({level:t},{
id:e,nodes:n},o,s){if(e==="")return[{kind:"rest",id:e,group:null,nodes:n}];if(n.length===1)return[{kind:"actor",id:t.nodes[n[0]].
actor,group:null,nodes:n}];if(!o.has(e))return[{kind:"group",id:e,group:null,nodes:n}];let r=n.map(i=>({id:t.nodes[i].actor,
nodes:[i],weight:0}));return sd(r,s,"").map(i=>({...i,kind:i.id?"actor":"rest",group:e}))}function s$({facts:t},e,n,o){let s=new Map,
r=(i,a)=>{let c=s.get(i)??new Set;s.set(i,c);for(let l of a)c.add(l)};for(let{a:i,b:a,rows:c}of e){r(n[i]*o+n[a],c);let l=i===
a?[]:Es(t,c);l.length&&r(n[a]*o+n[i],l)}return[...s].sort(([i],[a])=>i-a).map(([i,a])=>[Math.floor(i/o),i%o,[...a]])}function r$(t,e,n,o){
let{facts:s,chosen:r,state:i}=t,[a,c,l]=Gl(t,o);return{row:e,column:n,rows:o,number:gt(s,o,r,i.count),signs:[a,c,l],together:Es(
s,o).length>0}}var ic=t=>{let[e,n]=String(t.dataset.at).split(" ");return[Number(e),Number(n)]},rd=t=>[...t.querySelectorAll("[data-at]")],
i$={ArrowRight:[1,1],ArrowLeft:[1,-1],ArrowDown:[0,1],ArrowUp:[0,-1]};function id(t,e){let n=t.target instanceof Element?
t.target.closest("[data-at]"):null,o=i$[t.key];if(!n||!o)return;t.preventDefault();let[s,r]=o,i=ic(n),a=rd(e).map(c=>({spot:c,
at:ic(c)})).filter(({at:c})=>c[1-s]===i[1-s]&&(c[s]-i[s])*r>0).sort((c,l)=>(c.at[s]-l.at[s])*r);a.length&&ad(e,a[0].spot)}
function ad(t,e){fd(t,e),e.focus()}function cd(t,e){let n=rd(t).find(o=>o.dataset.group===e);n&&ad(t,n)}function ld({target:t,
type:e},n,o,{rows:s,columns:r,cells:i},a){let c=t instanceof Element?t.closest("td, th")?.querySelector("[data-at]"):null;
for(let h of n.querySelectorAll(".lit"))h.classList.remove("lit");if(o.hidden=!c,!c)return;let[l,f]=ic(c);e==="focusin"&&
fd(n,c),c.closest("tr")?.classList.toggle("lit",l>=0);let u=n.querySelector(`[data-at="-1 ${f}"]`)?.closest("th");o.hidden=
f<0||!u,u&&f>=0&&(u.classList.add("lit"),[o.style.left,o.style.width]=[`${u.offsetLeft}px`,`${u.offsetWidth}px`]);let m=i.
find(h=>h.row===s[l]&&h.column===r[f]);m&&a(m)}function fd(t,e){for(let n of t.querySelectorAll("[data-at][tabindex='0']"))
n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0")}var ac={acts:"act",statements:"statement",articles:"article"},Ir=["cooperation","conflict","neither"],[pd,a$,c$,l$]=[22,
4,18,8];function dd(t,e,n,o){let{entries:s,rows:r,columns:i,cells:a}=e,c=Math.max(...a.map(j=>j.number)),l={shown:t,matrix:e,
names:n,fold:o,largest:c},f=e.unfolded.length>0,u=`${pd+c$+l$*N(c).length}px`,m=new Map(i.map((j,z)=>[j,z])),h=new Map(r.
map(j=>[j,[]]));for(let j of a)h.get(j.row)?.push(j);let g=r.map((j,z)=>p("tr",{},ud(l,r,z,"row"),f$(l,h.get(j)??[],z,m))),
b=f?2:1,_=p("td",{class:"corner",colspan:b,rowspan:b},d("matrix_corner")),$=i.map((j,z)=>ud(l,i,z,"col")),O=j=>s[i[j]].group!==
null,v=$.flatMap((j,z)=>O(z)?j.slice(0,-1):j),M=$.flatMap((j,z)=>O(z)?j.slice(-1):[]),I=i.map(()=>p("col",{class:"cells"})),
C=p("table",{class:`matrix${f?" grouped":""}`,role:"grid","aria-label":d("tab_matrix")},p("colgroup",{},f&&p("col",{class:"\
brackets"}),p("col",{class:"names"}),I),p("thead",{},p("tr",{},_,v),M.length>0&&p("tr",{},M)),p("tbody",{},g));return C.
style.setProperty("--cell",u),C.querySelector("td [data-at]")?.setAttribute("tabindex","0"),C}function ud({shown:t,matrix:{
entries:e,unfolded:n},names:o,fold:s},r,i,a){let{kind:c,id:l,group:f}=e[r[i]],u=a==="row",m=(I,C)=>u?{rowspan:I,colspan:C}:
{colspan:I,rowspan:C},h=I=>u?`${i} ${I}`:`${I} ${i}`,g={actor:()=>nt(l),group:()=>s(l),rest:()=>k({more:w.more+1})}[c],b=o[r[i]],
_=md(b,p$(t,e[r[i]]),g,h(-1),c==="group"?{"aria-expanded":"false","data-group":l}:{}),$=p("th",{scope:a,class:`${c} ${a}`,
...m(1,n.length&&f===null?2:1)},_);if(f===null||i>0&&e[r[i-1]].group===f)return[$];let O=r.filter(I=>e[I].group===f).length,
v=gd(t,f),M=md(v,$t(f),()=>s(f),h(-2),{"aria-expanded":"true","data-group":f});return[p("th",{scope:`${a}group`,class:`b\
racket ${a}${O>1?"":" of-one"}`,...m(O,1)},M),$]}function md(t,e,n,o,s){let r=s["aria-label"]??t;return R(rt(t,e),n,{title:r,
"aria-label":r,tabindex:-1,"data-at":o,...s})}function f$(t,e,n,o){let s=[],r=0,i=a=>a>r&&s.push(p("td",{colspan:a-r}));
for(let a of e){let c=o.get(a.column)??0;i(c),s.push(p("td",{class:"cell"},u$(t,a,`${n} ${c}`))),r=c+1}return i(o.size),
s}function u$({shown:t,matrix:{entries:e},names:n,largest:o},s,r){let i=yt([n[s.row],n[s.column]]),a=p("span",{class:`sq\
uare${s.together?" together":""}`},Ir.map((l,f)=>s.signs[f]>0&&cc(l,s.signs[f]))),c=Math.max(a$,pd*Math.sqrt(s.number/o));
return[a.style.width,a.style.height]=[`${c}px`,`${c}px`],R([p("span",{class:"room"},a),N(s.number)],()=>m$(t,e,s,i),{"ar\
ia-label":`${i}: ${fc(s)}`,"aria-describedby":"matrix-says",tabindex:-1,"data-at":r})}function cc(t,e=1){let n=p("span",
{class:t});return n.style.flexGrow=String(e),n}var lc=t=>x.labels.signs[x.names.signs.indexOf(t)];function fc({number:t,
signs:e,together:n}){let o=Ir.flatMap((s,r)=>e[r]>0?[`${N(e[r])} ${lc(s)}`]:[]);return`${E(t,ac[w.count])} (${Jt(o)}${n?
`; ${d("matrix_together")}`:""})`}function m$(t,e,{row:n,column:o,rows:s},r){let[i,a]=[e[n],e[o]];if(i.kind!=="actor"||a.
kind!=="actor")return V(Rt(t,s),r);let[c,l]=[i.nodes[0],a.nodes[0]];return t.pairs.has(c*t.level.nodes.length+l)?bt(c,l):
bt(l,c)}var hd=({level:t},e)=>t.numbers.has(e)||e in t.countries||ce(e)!==null;function gd({level:t},e){let n=t.numbers.
get(e);if(n!==void 0)return D(t,n);let o=ce(e);return o?Z(o):t.countries[e]??e}var p$=({level:t},{kind:e,id:n,nodes:o})=>e===
"actor"?jt(t,o[0]):e==="group"?$t(n):null;function wd(t,{kind:e,id:n,nodes:o}){return e==="actor"?D(t.level,o[0]):e==="r\
est"?d("matrix_rest",{n:N(o.length)}):d("matrix_group",{name:gd(t,n),n:N(o.length)})}var d$=5,xd=[];async function bd(t){let e=[y,w.unfolded,w.more,w.language];if(t.querySelector(".matrix")&&e.every((f,u)=>f===
xd[u]))return;let n=is(y),o=od(n,w);if(o.folding.every(f=>hd(n,f))||await H(),xd=e,!o.cells.length){L(t,p("div",{class:"\
sheet"},p("p",{},De())));return}let s=o.entries.map(f=>wd(n,f)),i=dd(n,o,s,f=>g$(t,o,f)),a=p("div",{class:"band",hidden:!0}),
c=p("p",{class:"matrix-sentence"},p("span",{class:"quiet"},d("matrix_keys"))),l=f=>x$(c,s,f);for(let f of["mouseover","f\
ocusin"])i.addEventListener(f,u=>ld(u,i,a,o,l));i.addEventListener("keydown",f=>id(f,i)),L(t,p("div",{class:"sheet matri\
x-sheet"},p("p",{class:"quiet"},Pt(n)," ",G(d("show_quotes"),fe(n).statements,d("based_on_drawn"))),p("div",{class:"matr\
ix-tools"},h$(o),w$(o)),c,p("div",{class:"matrix-scroll"},p("div",{},i,a))))}function h$({folding:t,unfolded:e}){return[
e.length<t.length&&T(d("unfold_all"),()=>k({unfolded:t})),e.length>0&&T(d("fold_all"),()=>k({unfolded:[]}))]}async function g$(t,{
unfolded:e},n){let o=e.includes(n);await k({unfolded:o?e.filter(s=>s!==n):[...e,n]}),cd(t,n)}function w$({cells:t}){let e=Ir.
flatMap((o,s)=>t.some(({signs:r})=>r[s])?[o]:[]),n=(o,s)=>p("span",{class:`square ${s}`},cc(o));return p("p",{class:"mat\
rix-legend"},e.map(o=>p("span",{},n(o,""),o==="neither"?d("matrix_neither"):lc(o))),t.some(({together:o})=>o)&&p("span",
{},n("","together"),d("matrix_together")),p("span",{class:"quiet"},d("matrix_help",{what:be(2,ac[w.count])})))}function x$(t,e,n){
let o=Bt(x,n.rows),s=o.slice(0,d$).map(on),r=o.length>s.length?[d("and_more",{n:o.length-s.length})]:[];L(t,p("strong",{},
yt([e[n.row],e[n.column]])),` ${fc(n)}: `,p("span",{id:"matrix-says"},[...s,...r].join("; ")))}var[b$,y$,$$]=[8,30,12],O$=5;function yd(t,e){let n=matchMedia("(min-width: 901px)").matches;return Tt.map(o=>{let s=t.get(
o)??new Map,r=e.get(o)??new Set;return s.size<2&&!r.size?null:S$(o,s,r,r.size>0||n&&s.size<=O$)})}function S$(t,e,n,o){let s=[
...new Set([...n,...e.keys()])].map(g=>({value:g,label:M$(t,g),number:e.get(g)??0})).sort((g,b)=>Number(n.has(b.value))-
Number(n.has(g.value))||b.number-g.number||g.label.localeCompare(b.label)),r=p("div",{class:"facet-values"}),i=d(`facet_${t}`),
[a,c]=[b$,""],l=()=>{let g=s.filter(({label:b})=>b.toLocaleLowerCase().includes(c));L(r,g.slice(0,a).map(({value:b,label:_,
number:$})=>ft([rt(_,k$(t,b)),p("span",{class:"quiet"},` ${N($)}`)],n.has(b),O=>_$(t,b,O))),g.length>a&&T(d("more",{n:N(
g.length-a)}),f))},f=()=>{a+=y$,l()},u=g=>{c=g.trim().toLocaleLowerCase(),l()};l();let m=s.length>$$&&p("input",{type:"s\
earch",placeholder:d("facet_search"),"aria-label":`${d("facet_search")}: ${i}`,oninput:g=>u(g.target.value)}),h=n.size||
s.length;return p("details",{class:"facet",open:o},p("summary",{},i,p("span",{class:"quiet"},` ${N(h)}${n.size?" \u2022":
""}`)),m,r)}function _$(t,e,n){let o=`${t}:${e}`,s=(w.facets??[]).filter(i=>i!==o),r=n?[...s,o]:s;return k({facets:r.length?
r:null,more:0})}function k$(t,e){if(t==="article")return x.articles.find(({id:o})=>o===e)?.language;let n=t==="actor"||t===
"target"?y.level.numbers.get(e):void 0;return n===void 0?null:jt(y.level,n)}function M$(t,e){let{names:n,labels:o}=x;switch(t){case"\
actor":case"target":return vn(e);case"relation":return nn(x.relations.find(({id:s})=>s===e)?.verb??e);case"type":return e===
io?d("no_quad_class"):o.quad_classes[n.quad_classes.indexOf(e)]??e;case"source":return Wt([e]);case"mode":return o.modes[n.
modes.indexOf(e)]??e;case"certainty":return o.certainties[n.certainties.indexOf(e)]??e;case"article":return x.articles.find(
({id:s})=>s===e)?.title??e}}var uc=4,mc=t=>(w.columns??[]).find(e=>e.startsWith(`${t}:`))?.slice(t.length+1)??"",pc=(t,e)=>t.toLocaleLowerCase().includes(
e.toLocaleLowerCase());function $d(t){let{level:e}=t,n=new Map,o=f=>{let u=n.get(f)??ge(t,f);return n.set(f,u),u},s=({a:f,
b:u})=>yt([D(e,f),D(e,u)]),r=f=>{let u=Rt(t,f.rows);return Sd(u.find(m=>pc(Dt(m),mc("quote")))??u[0])},i=(f,u,m)=>({name:f,
isText:!0,value:u,cell:m}),a=(f,u)=>({name:f,isText:!1,value:u,cell:m=>G(u(m),o(m).statements,s(m))}),c=f=>u=>D(e,u[f]),
l=f=>u=>R(Ft(e,u[f]),()=>bt(u.a,u.b));return[i("actor",c("a"),l("a")),i("label",f=>Se(x,f.rows),f=>v$(Bt(x,f.rows).map(on))),
i("target",c("b"),l("b")),i("quote",f=>Rt(t,f.rows).map(Dt).join(`
`),r),{name:"weight",isText:!1,value:f=>f.weight,cell:f=>N(f.weight)},{...a("acts",f=>o(f).acts),cell:f=>G(o(f).acts,po(
o(f)),s(f))},{name:"quad_classes",isText:!1,value:f=>A$(o(f)),cell:f=>T$(o(f),s(f))},a("statements",f=>o(f).statements.length),
a("articles",f=>o(f).articles.size),a("sources",f=>o(f).sources.size)]}function Od(t){let{level:e,chosen:n}=t,o=new Map(
Ct(n,n.inside.keys()).map((l,f)=>[l,f])),s=q().statements,r=l=>f=>f[l]>=0?D(e,f[l]):ee(s.get(f.at)[l==="a"?"s":"o"]),i=l=>f=>{
let u=f[l];return u>=0?R(Ft(e,u),()=>nt(e.nodes[u].actor)):rt(r(l)(f),un(s.get(f.at)[l==="a"?"s":"o"]))},a=({at:l})=>et(
l).title;return[{name:"when",isText:!0,value:({at:l})=>Ws(s.get(l)),order:({at:l})=>o.get(l)??0},{name:"actor",isText:!0,
value:r("a"),cell:i("a")},{name:"relation",isText:!0,value:({at:l})=>it(l).label},{name:"target",isText:!0,value:r("b"),
cell:i("b")},{name:"quote",isText:!0,value:({at:l})=>Dt(l),cell:({at:l})=>Sd(l)},{name:"held",isText:!0,value:({at:l})=>Eo(
l).join("; ")},{name:"article",isText:!0,value:a,cell:l=>R(rt(a(l),et(l.at).language),()=>Is(x.statements.article[l.at],
l.at))}]}function v$(t){let e=p("bdi",{},t.slice(0,uc).join("; "));if(t.length<=uc)return e;let n=()=>{e.textContent=t.join(
"; "),o.remove()},o=R(` ${d("and_more",{n:t.length-uc})}`,n);return[e,o]}var Sd=t=>[p("q",{dir:"auto",lang:et(t).language},
R(Dt(t)||d("words_left_out"),()=>xt(t))),p("span",{class:"quiet",dir:"ltr"},` ${de(et(t))}`)],A$=({byQuadClass:t})=>t.reduce(
(e,n,o)=>e+(ue(x,o)==="cooperation"?n:-n),0);function T$({byQuadClass:t,quadClasses:e},n){let o=x.labels.quad_classes.map(
(s,r)=>t[r]>0&&p("span",{class:`quad-class ${ue(x,r)}`},G(t[r],e[r],`${n}, ${s}`),` ${s}`));return o.some(Boolean)?o:"\u2013"}var L$={ties:"-weight",statements:"when"},_d=[];async function kd(t){let{rows:e,facets:n,columns:o,sort:s,more:r,language:i}=w,
a=[y,e,n,o,s,r,i];if(t.querySelector(".table-view")&&a.every((b,_)=>b===_d[_]))return;await H(),_d=a;let c=is(y),l=gl(c,
e),{units:f,counts:u}=wl(c,l,n),m=p("div",{class:"facets","aria-label":d("facets"),role:"group"}),h=t.querySelector(".fa\
cets");L(m,yd(u,as(n))),h&&As(m,vs(h));let g=e==="ties"?I$(c,l,f):q$(c,l,f);L(t,p("div",{class:"sheet table-view"},m,p("\
div",{class:"table-main"},E$(c),g)))}function E$(t){let{facets:e,columns:n,rows:o}=w,s=e?hi(x,e):{},r=ii.map(a=>T(d(`row\
s_${a}`),()=>k({rows:a,sort:null,columns:null,more:0}),{"aria-pressed":String(a===o)})),i=o==="ties"?[Pt(t)," ",G(d("sho\
w_quotes"),fe(t).statements,d("based_on_drawn"))]:Be();return[p("p",{class:"quiet"},i),p("div",{class:"table-tools"},p("\
div",{class:"choices",role:"group","aria-label":d("rows")},r),(e||n)&&T(d("remove_facets"),()=>k({facets:null,columns:null,
more:0})),Object.keys(s).length>0&&T(d("apply_facets"),()=>k({...s,facets:N$(e??[]),more:0}),{title:d("apply_facets_help")}))]}
function N$(t){let e=t.filter(n=>!Object.keys(hi(x,[n])).length);return e.length?e:null}function I$(t,e,n){let{level:o,chosen:s}=t,
r=n.map(({row:c})=>c),i=[...yn(x,o,r,s,t.state.count).values()],a=new Set(e.map(({a:c,b:l})=>c*o.nodes.length+l)).size;return Md(
$d(t),i,a,"tie",c=>c.key)}var q$=(t,e,n)=>Md(Od(t),n,e.length,"statement",({at:o})=>o);function Md(t,e,n,o,s){let r=new Map(
t.map(({name:$})=>[$,mc($)])),i=e.filter($=>t.every(O=>C$(O,$,r.get(O.name)??""))),a=t.some(({name:$})=>$===w.sort?.replace(
/^-/,""))?w.sort:L$[w.rows],c=!!a?.startsWith("-"),l=t.find(({name:$})=>$===a?.replace(/^-/,"")),f=l?.order??l?.value??s,
u=i.map($=>({row:$,value:f($)})).sort(($,O)=>(c?-1:1)*R$($.value,O.value)||s($.row)-s(O.row)),{drawn:m,next:h}=hl(u.length,
w.more),g=t.map($=>j$($,l===$&&(c?"descending":"ascending"))),b=t.map($=>p("td",{},W$($,r.get($.name)??""))),_=d("table_\
shown",{n:N(m),of:N(u.length),total:E(n,o)});return[p("p",{class:"quiet",role:"status"},_),p("div",{class:"table-scroll",
tabindex:0,role:"region","aria-label":d("tab_table")},p("table",{class:"listed"},p("thead",{},p("tr",{},g),p("tr",{class:"\
filters"},b)),p("tbody",{},u.slice(0,m).map(({row:$})=>P$(t,$)))),!u.length&&p("p",{},n?d("nothing_fits"):De()),h>0&&T(d(
"more",{n:N(h)}),()=>k({more:w.more+1})),!h&&u.length>m&&p("p",{class:"quiet"},d("table_most")))]}var R$=(t,e)=>typeof t==
"number"?t-Number(e):t.localeCompare(String(e));function C$({isText:t,value:e},n,o){return o?t?pc(String(e(n)),o):!(Number(
e(n))<Number(o)):!0}function j$({name:t,isText:e},n){let o=n?n==="ascending":!e;return p("th",{scope:"col","aria-sort":n||
"none",class:e?"":"num"},R(d(`column_${t}`),()=>k({sort:`${o?"-":""}${t}`})),n&&(n==="descending"?" \u2193":" \u2191"))}
function W$({name:t,isText:e},n){let o=r=>{let i=(w.columns??[]).filter(c=>!c.startsWith(`${t}:`)),a=r.trim()?[...i,`${t}\
:${r.trim()}`]:i;return k({columns:a.length?a:null,more:0})},s=d(e?"column_contains":"column_at_least");return p("input",
{type:e?"search":"number",value:n,placeholder:e?"\u2026":"\u2265","aria-label":`${d(`column_${t}`)}: ${s}`,onchange:r=>o(
r.target.value)})}var P$=(t,e)=>p("tr",{},t.map(({name:n,isText:o,value:s,cell:r},i)=>p(i?"td":"th",{scope:i?null:"row",
class:o?n:"num"},r?r(e):p("bdi",{},s(e)))));function Ho(){let t=dt(),e=Zs(),{stops:n,undated:o}=t?$o():{stops:[],undated:0};return p("div",{class:"play",role:"group",
"aria-label":d("play_acts")},T(`\u25C0 ${d("date_before")}`,()=>ea(-1),{disabled:!t||!Nn(n,-1)}),T(d(e?"pause":"play"),e?
Df:Ff,{"aria-pressed":String(e)}),T(`${d("date_next")} \u25B6`,()=>ea(1),{disabled:t&&!Nn(n,1)}),t&&T(d("whole_period"),
tr),p("span",{class:"quiet","aria-live":"polite"},t&&B$(t,n),o>0&&` ${d("play_undated",{acts:E(o,"act")})}`))}function B$({
first:t,last:e},n){let o=n.findIndex(a=>a.first===t&&a.last===e),s=Mn(t,e);if(o<0)return`${d("nothing_at_date")} (${s})`;
let[r,i]=[o+1,n.length].map(N);return d("play_at",{n:r,of:i,acts:E(n[o].acts,"act"),when:s})}function vd(t,e){let{act:n}=t.facts.statements,o=new Map(e.map(f=>[n[f.main],f])),s=dc(t).map(f=>f.map(u=>o.get(u))),r=new Set(
s.flat().filter(f=>f!==void 0&&!Zt(f))),i=s.filter(f=>f.every(u=>u&&r.has(u))),a=new Map;for(let[f,u]of i)a.set(f,a.get(
f)??[]),a.set(u,[...a.get(u)??[],f]);let c=new Map,l=f=>{let u=c.get(f);if(u!==void 0)return u;let m=1+Math.max(0,...(a.
get(f)??[]).map(l));return c.set(f,m),m};for(let f of e)a.has(f)&&l(f);return c}function dc({facts:t,state:e}){if(!t.orders.
length)return[];let{inside:n,main:o}=Et(t,os(e),Lt(e)),{act:s,relation:r}=t.statements,i=l=>n[l]===1&&s[l]>=0&&mt(t,l)&&
t.relations[r[o[l]]].deed,a=new Map;for(let[l,f,u]of t.orders)!n[l]||!mt(t,l)||!i(f)||!i(u)||s[f]===s[u]||a.set(s[f],(a.
get(s[f])??new Set).add(s[u]));let c=new Map([...a.keys()].map(l=>[l,F$(a,l)]));return[...c].flatMap(([l,f])=>[...f].filter(
u=>!c.get(u)?.has(l)).map(u=>[l,u]))}function F$(t,e){let n=new Set(t.get(e));for(let o of n)for(let s of t.get(o)??[])n.
add(s);return n}var Go=40,Ad=14,hc=10,D$=45,z$=.2,Td=90,H$=400,qr=class{constructor(e,n,o){let s=e.flatMap(({first:i,last:a})=>[i,a]).filter(
i=>i!==null),r=[...new Set(s)].sort((i,a)=>i-a);this.left=n,this.right=o,this.stretches=V$(G$(r,e,Math.floor((o-n)/(Td+Go))),
n,o)}x(e){let[n]=this.stretches,o=this.stretches[this.stretches.length-1];if(e<n.from)return this.left;if(e>o.to)return this.
right;let{from:s,to:r,left:i,right:a,isFolded:c}=this.stretches.find(f=>e<=f.to&&!f.isFolded&&e>=f.from)??this.stretches.
find(f=>e<=f.to)??o,l=c?0:Ad;return s===r?i+l:i+l+(e-s)/(r-s)*(a-i-2*l)}get folds(){return this.stretches.filter(({isFolded:e})=>e)}get daysAPixel(){
return Math.max(...this.stretches.map(e=>e.isFolded?0:(e.to-e.from)/Ld(e)))}ticks(e,n){return this.stretches.filter(({isFolded:o})=>!o).
flatMap(o=>K$(o,this,e,n))}},Ld=({left:t,right:e})=>Math.max(e-t-2*Ad,1);function G$(t,e,n){let o=t[t.length-1]-t[0],s=U$(
t,e),r=t.slice(1).flatMap((c,l)=>s.has(l)?[]:[{k:l,days:c-t[l]}]),i=new Set;for(let{k:c,days:l}of r.sort((f,u)=>u.days-f.
days)){if(i.size>=n||l<D$||l<z$*o)break;i.add(c),o-=l}let a=[[t[0],t[0]]];for(let[c,l]of t.entries())i.has(c-1)?a.push([
l,l]):a[a.length-1][1]=l;return a}function U$(t,e){let n=new Map(t.map((s,r)=>[s,r])),o=new Set;for(let{first:s,last:r}of e)
if(!(s===null||r===null||r-s>H$))for(let i=n.get(s);t[i]<r;i++)o.add(i);return o}function V$(t,e,n){let o=n-e-Go*(t.length-
1),s=t.reduce((l,[f,u])=>l+u-f,0),r=Math.min(Td,o/t.length),i=o-r*t.length,a=[],c=e;for(let[l,[f,u]]of t.entries()){l&&(a.
push({from:t[l-1][1],to:f,left:c,right:c+Go,isFolded:!0}),c+=Go);let m=r+i*(s?(u-f)/s:1/t.length);a.push({from:f,to:u,left:c,
right:c+m,isFolded:!1}),c+=m}return a}function K$(t,e,n,o){let{from:s,to:r,left:i,right:a}=t,c=r-s,f=Cs(s,r,(c||1)/Ld(t)*
84).map(({day:M,step:I})=>({day:M,step:I,x:e.x(M),text:n(M,I)})),u=f.find(({x:M,text:I})=>M+o(I)<=a),m=[1,We,ye].filter(
M=>!u||M<=u.step),h=m.slice(Math.min(c<2*We?0:c<2*ye?1:2,m.length-1)).map(M=>n(s,M)),g=u?u.x-hc:a+Go,b=h.find(M=>e.x(s)+
o(M)<=g)??(u?"":h[h.length-1]),_=b?[{x:e.x(s),text:b,isLine:!1,days:null}]:[],$=b?e.x(s)+o(b)+hc:i;for(let[M,{day:I,x:C,
text:F}]of f.entries()){let j=[I,(f[M+1]?.day??r+1)-1],z=C>=$&&C+o(F)<=a;_.push({x:C,text:z?F:"",isLine:!0,days:j}),z&&($=
C+o(F)+hc)}let O=n(r,1),v=e.x(r)-o(O);return c&&v>$&&v>i&&_.push({x:v,text:O,isLine:!1,days:null}),_}var Kn=22,gc=8,Q$=20,wc=16,Ed=[520,360,240,160,120],Y$=5;function Nd(t,e,n){let o=J$(t,e),s=n+gc+(e.named?0:Q$+(o.length-
1)*wc),{shapes:r,rows:i}=tO(t,e,s)??eO(t,e,s),a=s-n+Math.max(i,1)*Kn+gc;return{shapes:[X$(t,o,n+gc+(e.named&&o.length>1?
9:15)),...r],height:a}}function J$({title:t,number:e},{named:n,left:o,right:s}){let r=n||s-o;return Z$(t,r,r-Y(N(e))-12)}
function X$({title:t,lang:e,open:n,isOpen:o,number:s},r,i){let a=N(s),c=r.map((u,m)=>S("text",{class:"lane-name",lang:e,
x:0,y:i+m*wc},u)),l=Y(r[r.length-1],13,600)+6,f=S("text",{class:"lane-number",x:l,y:i+(r.length-1)*wc},a);return n?Fo(hn(
`${t}: ${a}`,n,...c,f),o):S("g",{},c,f)}function Z$(t,e,n){let o=(c,l)=>Y(c,13,600)<=l;if(o(t,n))return[_t(t,n,13,600)];
let s=t.split(" "),r=s.length-1;for(;r>1&&!o(s.slice(0,r).join(" "),e);)r--;let[i,a]=[s.slice(0,r).join(" "),s.slice(r).
join(" ")];return[_t(i,e,13,600),...a?[_t(a,n,13,600)]:[]]}function tO({items:t},{left:e,right:n,rows:o,reach:s},r){if(t.
length*14>o*(n-e))return null;let i=t.map(u=>({item:u,reach:s(u)})).sort((u,m)=>u.reach[0]-m.reach[0]),a=u=>i.map(({item:m,
reach:[h,g]})=>{let b=_t(m.words(Math.floor(u/Y$)),Math.min(u,(n-e)/2));return{left:h,right:g,width:Y(b),words:b}}),c=a(
Ed[0]);for(let u of Ed.slice(1)){if(Tr(c,e,n,o,!0))break;c=a(u)}let l=Rp(c,e,n,o);return l?{shapes:i.map(({item:u},m)=>{
let{row:h,words:g}=l[m],b=r+h*Kn+Kn/2,_=hn(u.name(),u.open,...u.shapes(c[m].left,c[m].right,b),g!==null&&S("text",{class:"\
mark-label",x:g,y:b+4},c[m].words));return Fo(_,u.isOpen)}),rows:1+Math.max(0,...l.map(({row:u})=>u))}:null}function eO({
title:t,items:e},n,o){let s=[...new Set(e.map(({kind:i})=>i))].sort(),r=[];for(let[i,a]of s.entries()){let c=o+i*Kn;r.push(
n.sample(a,n.left-10,c+Kn/2));let l=e.filter(m=>m.kind===a),{bins:f,wide:u}=Cp(l,n.bins.starts);for(let[m,h]of f){let[g,
b]=[n.bins.edges[m],n.bins.edges[m+1]];r.push(nO(h,`${t}: ${n.binName(m,h.length)}`,g,b,c,a,n))}if(u.length){let m=`${t}\
: ${n.binName(-1,u.length)}`,h=()=>n.openAll(u,m),g=S("text",{class:"lane-number end",x:n.end,y:c+15},`+${N(u.length)}`);
r.push(Fo(hn(m,h,g),Id(u)))}}return{shapes:r,rows:s.length}}var Id=t=>t.some(e=>e.isOpen);function nO(t,e,n,o,s,r,i){let a=N(
t.length),c=Y(a)+2<=o-n,l=hn(e,()=>i.openAll(t,e),S("rect",{class:`bin kind-${r}`,x:n+.5,y:s+2,width:Math.max(o-n-1,1),height:Kn-
4,rx:3}),c&&S("text",{class:"bin-number",x:(n+o)/2,y:s+15},a));return Fo(l,Id(t))}var oO=700,sO=200,rO=22,iO=44,vt=40,aO=28,Cd=3;function jd({lanes:t,ordered:e,stepOf:n,steps:o,now:s,openAll:r},i){let a=i>=
oO?sO:0,[c,l]=[a+rO,i-iO],f={left:c,right:l,end:i,named:a,openAll:r,sample:lO},u=t.flatMap(({items:g})=>g),m=[],h=0;if(u.
length){let g=new qr(u,c,l),b={...f,rows:qd(t),reach:cO(g),...fO(g)},_=Rd(t,b,vt);m.push(...mO(g,_.height,t),...dO(g,s,_.
height),..._.shapes),h=_.height}if(e.length){let g=(l-c)/o,b=v=>c+14+(v-1)*g,_={...f,rows:qd(e),reach:v=>[b(n(v)),b(n(v))],
bins:{starts:[],edges:[]},binName:()=>d("ordered")},$=h+(h?24:0),O=Rd(e,_,$+vt);m.push(S("text",{class:"part-name",x:0,y:$+
12},d("ordered")),...hO(b,o,$+vt,O.height),...O.shapes),h=O.height}return S("svg",{class:"timeline",width:i,height:h+4,viewBox:`\
0 0 ${i} ${h+4}`,role:"group","aria-label":d("tab_timeline")},m)}var qd=t=>t.length<=3?16:t.length<=6?8:5,cO=t=>({first:e,
last:n})=>[e===null?t.left:t.x(e),n===null?t.right:t.x(n)],lO=(t,e,n)=>t===Cd?dn(2,"not actual",e,n):dn(t,"plain",e,n);function Rd(t,e,n){
let o=[],s=n;for(let r of t){let i=Nd(r,e,s);o.push(S("line",{class:"grid",x1:0,x2:e.end,y1:s,y2:s}),...i.shapes),s+=i.height}
return{shapes:o,height:s}}function fO(t){let{stretches:e}=t,[n,o]=[e[0].from,e[e.length-1].to],s=Cs(n,o,Math.max(t.daysAPixel*
aO,1)),r=[n,...s.map(({day:f})=>f)],i=[...r.slice(1),o+1],a=s.length?s[0].step:o-n+1,c=[...r.map(f=>t.x(f)),t.right];return{
bins:{starts:r,edges:c},binName:(f,u)=>f<0?d("wide_dates",{n:N(u)}):d("acts_of",{n:N(u),when:uO(r[f],i[f]-1,a<ye?1:ye)})}}
function uO(t,e,n){let[o,s]=[xc(t,n),xc(e,n)];return o===s?o:d("date_throughout",{from:o,to:s})}function xc(t,e){let n=lt(
t);return pt(e<We?n:e<ye?n.slice(0,7):n.slice(0,4))}function mO(t,e,n){let{left:o,right:s}=t,r=t.ticks(xc,Y).map(({x:l,text:f,
isLine:u,days:m})=>{let h=f&&S("text",{class:"tick-label",x:l,y:12},f),g=m&&(()=>k({since:m[0],until:m[1]}));return[u&&S(
"line",{class:"grid",x1:l,x2:l,y1:vt-6,y2:e}),h&&g?hn(d("only_period",{period:Mn(...m)}),g,h):h]}),i=o,a=t.folds.map(l=>{
let f=(l.left+l.right)/2,u=pO(l,n).find(m=>f-Y(m)/2>=i&&f+Y(m)/2<=s);return u&&(i=f+Y(u)/2+8),[S("rect",{class:"fold",x:l.
left,y:vt-22,width:l.right-l.left,height:e-vt+22}),S("path",{class:"break",d:`M${f-6} ${vt-1} l5 -10 M${f+1} ${vt-1} l5 \
-10`}),u&&S("text",{class:"fold-label",x:f,y:vt-14},u)]}),c=t.stretches.filter(({isFolded:l})=>!l).map(l=>S("line",{class:"\
axis",x1:l.left,x2:l.right,y1:vt-6,y2:vt-6}));return[...a,...r,...c].flat().filter(Boolean)}function pO({from:t,to:e},n){
let o=e-t,[s,r]=o>=2*ye?[Math.floor(o/365.25),"years"]:o>=2*We?[Math.floor(o/30.44),"months"]:[o,"days"];return[!n.some(
({items:a})=>a.some(({first:c,last:l})=>(c??-1/0)<e&&(l??1/0)>t))&&d(`no_act_${r}`,{n:s}),d(`number_${r}`,{n:s})].filter(
a=>typeof a=="string")}function dO(t,e,n){if(!e)return[];let[o,s]=[t.x(e.first)-9,t.x(e.last)+9];return[S("rect",{class:"\
now",x:o,y:vt-6,width:s-o,height:n-vt+6})]}function hO(t,e,n,o){let s=e>1?t(2)-t(1):1/0;return Array.from({length:e},(r,i)=>[
S("line",{class:"grid",x1:t(i+1),x2:t(i+1),y1:n-6,y2:o}),s>=Y(N(e))+4&&S("text",{class:"tick-label step",x:t(i+1),y:n-12},
N(i+1))]).flat().filter(r=>r instanceof SVGElement)}var Wd=(t,e)=>e?Math.min(t,x.names.signs.length-2):Cd;var bc=90,Pd=12;function Bd(t,e,n){let o=nc(e);return{first:e.first,last:e.last,kind:Wd(e.sign,e.isReal),words:s=>Rr(t,e,
n.ends,s),name:()=>`${Rr(t,e,n.ends,bc)}: ${Ot(e.main)}, ${yO(e)}`,statements:()=>e.statements,open:()=>V(e.statements,Rr(
t,e,n.ends,bc)),isOpen:e.statements.includes(en()),shapes:(s,r,i)=>[Zt(e)&&e.first!==e.last&&Lr(e.sign,s-7,r+7,i),dn(e.sign,
o,s,i)]}}function Fd(t){let{id:e,title:n,first:o,last:s}=x.articles[t];return{first:o,last:s,kind:2,words:r=>je(pe(n,r)),
name:()=>`${je(n)}, ${Fn(x.articles[t])}`,statements:()=>he(x.statements.article,t),open:()=>k({tab:"article",article:e}),
isOpen:!1,shapes:(r,i,a)=>[o!==s&&Lr(2,r-7,i+7,a),S("path",{class:"tick",d:`M${r} ${a-8} V${a+8}`})]}}function yc(t,e){let{
level:n}=t,o=e.ties.length?e.ties[0].pair.a:n.subject[e.main];return(o>=0?`${D(n,o)} `:"")+Rr(t,e,[o],bc)}function Rr({level:t},e,[
n,o],s){let r=e.ties.filter(({pair:m})=>m.a===n&&(o===void 0||m.b===o)),[i,...a]=r.length?r:e.ties.filter(({pair:m})=>m.
b===n);if(!i)return bO(e,s);let c=D(t,i.pair.a===n?i.pair.b:i.pair.a),l=o===void 0?` ${c}${a.length?` +${a.length}`:""}`:
"",{parts:f}=Bt(x,i.rows)[0],u=xo(f,s-l.length)+l;return f[5]?u:u+gO(e,s-u.length)}function gO({main:t},e){let{roles:n,statements:o}=q(),
s=o.get(t).roles?.find(([i])=>n[i].function==="topic");if(!s||e<Pd)return"";let r=wO(s[1]);return xO(s[1])?`: ${pe(r,e-2)}\
 ?`:`: ${pe(r,e)}`}var wO=t=>typeof t=="number"&&t<0?Lo(-1-t,1).join(" \u2013 "):ee(t,1);function xO(t){if(typeof t=="st\
ring"||t>=0)return!1;let e=x.statements.stance[-1-t];return e>=0&&["doubts","rejects"].includes(x.names.stances[e])}function bO({
main:t},e){let{label:n}=it(t),o=ee(q().statements.get(t).o,1);return`${n} ${pe(o,Math.max(e-n.length,Pd))}`.trim()}function yO({
main:t,first:e,last:n}){let o=q().statements.get(t);return o.when||o.inferred_when?js(o):e===null&&n===null?d("date_unkn\
own"):Mn(e,n)}var zd=12,$O=300,Hd=zd,$c=0,Dd=null;async function Cr(t){await H();let e=ta(),n=Fe(e);if(!n.length&&!w.pair){L(t,zt(dt()&&
p("div",{class:"line timeline-head"},Ho()),p("p",{},De())));return}let s=(e===y?n:Fe(y)).flatMap(({statements:u})=>u),r=Xs(
e),i=Pf(e,n,w.lanes,r),a=vd(e,n),c=i.slice(0,Hd),l=p("div",{class:"timeline-box"}),f=n.filter(u=>!Zt(u)&&!a.has(u));L(t,
zt(p("div",{class:"line timeline-head"},r?vO(r):MO(),Ho()),n.length===0&&p("p",{},d("no_tie_between")),l,i.length>c.length&&
AO(i.length-c.length,t),TO(n),LO(n,a.size,f.length,i.reduce((u,m)=>u+m.units.length,0)>n.length),EO(f),NO(n,r),xr(Ze(x,s,
y.chosen.main),d("tab_timeline")))),OO(l,e,c,n,a),SO(t)}function OO(t,e,n,o,s){$c=t.clientWidth;let{paddingLeft:r,paddingRight:i}=getComputedStyle(
t),a=$c-parseFloat(r)-parseFloat(i),c=new Map,l=(g,b)=>{let _=g.units.filter(b).map(O=>{let v=Bd(e,O,g);return c.set(v,s.
get(O)??0),v}),$=ef(g.ends.map(O=>jt(e.level,O)));return{title:_O(e,g),lang:$,...kO(e,g),items:_,number:_.length}},f=n.map(
g=>l(g,Zt)).filter(({items:g})=>g.length),u=n.map(g=>l(g,b=>s.has(b))).filter(({items:g})=>g.length),h=[...new Set(o.flatMap(
({statements:g})=>g.map(b=>x.statements.article[b])))].filter(g=>Zt(x.articles[g])).map(Fd);h.length&&f.push({title:d("a\
rticles"),lang:null,open:null,isOpen:!1,items:h,number:h.length}),t.append(jd({lanes:f,ordered:u,stepOf:g=>c.get(g)??0,steps:Math.
max(0,...s.values()),now:dt(),openAll:(g,b)=>V(g.flatMap(({statements:_})=>_()),b)},Math.max(a,$O)))}function SO(t){Dd??=
new ResizeObserver(()=>{let e=t.querySelector(".timeline-box");w.tab==="timeline"&&e&&e.clientWidth&&e.clientWidth!==$c&&
qo(t,Cr)}),Dd.observe(t)}var _O=({level:t},{ends:e})=>yt(e.map(n=>D(t,n)));function kO({level:t},{ends:e}){let n=e.map(r=>t.
nodes[r].actor),o=Ce(n),s=n.length>1?{pair:n,open:o}:{open:o};return{open:()=>k(s),isOpen:w.open===o}}var MO=()=>p("labe\
l",{class:"line"},d("lanes_of"),Q(d("lanes_of"),[["actor",d("lanes_actor")],["pair",d("lanes_pair")]],w.lanes,t=>k({lanes:t}))),
vO=t=>p("span",{class:"line"},p("strong",{},t.map((e,n)=>[n>0&&" \u2194 ",Ft(y.level,e)])),T(d("all_pairs"),()=>k({pair:null}))),
AO=(t,e)=>T(d("more",{n:N(t)}),()=>{Hd+=zd,qo(e,Cr)}),TO=t=>p("ul",{class:"looks"},Wp(t).map(([e,n])=>p("li",{},e,p("spa\
n",{},n))));function LO(t,e,n,o){let s=t.filter(Zt).length,r=[s>0&&d("at_their_dates",{n:N(s)}),e>0&&d("in_stated_order",
{n:N(e)}),n>0&&d("without_date",{n:N(n)})].filter(Boolean);return p("p",{class:"quiet"},d("timeline_drawn",{what:r.join(
", ")}),o&&` ${d("timeline_several")}`)}function EO(t){let e=en(),n=({statements:o})=>o.includes(e);return t.length?p("d\
etails",{class:"undated",open:t.some(n)},p("summary",{},`${d("without_date",{n:N(t.length)})}: ${d("show")}`),ve(t.map(o=>p(
"li",{"aria-current":n(o)&&"location"},R(yc(y,o),()=>V(o.statements,yc(y,o))))),20)):null}function NO(t,e){if(e||w.lanes===
"actor")return null;let n=t.filter(({ties:o})=>!o.length);return n.length>0&&p("p",{class:"quiet"},d("no_pair",{n:N(n.length)}))}function Qn(t,e){let o=[...new Set(e.filter(s=>s!=null&&s!==""))];return{at:t,names:o,plain:o.map(kt)}}function Oc(t,e){
let n=e.join(" ");return t===n?0:t.startsWith(n)?1:e.every(o=>t.includes(o))?e.every(o=>IO(t,o))?2:3:null}function IO(t,e){
for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(Wo(t,n))return!0;return!1}function Gd(t,e,n){let o=[];for(let s of t){
let[r,i]=[1/0,0];for(let[a,c]of s.plain.entries()){let l=Oc(c,e);l!==null&&l<r&&([r,i]=[l,a])}r<1/0&&o.push({one:s,rank:r,
by:i,count:n(s.at)})}return o.sort((s,r)=>s.rank-r.rank||r.count-s.count||s.one.at-r.one.at)}function Ud(t,e){let n=null;
for(let o of t)for(let[s,r]of o.plain.entries())for(let i of new Set([r,...r.split(" ")])){let a=Math.min(Math.floor(Math.
max(e.length,i.length)/3),n?n.far-1:99);if(a<1||Math.abs(i.length-e.length)>a)continue;let c=qO(i,e,a);c<=a&&(n={one:o,name:o.
names[s],far:c})}return n}function qO(t,e,n){let[o,s]=[[],Array.from({length:e.length+1},(r,i)=>i)];for(let r=1;r<=t.length;r++){
let i=[r];for(let a=1;a<=e.length;a++){let c=t[r-1]===e[a-1];i[a]=Math.min(s[a]+1,i[a-1]+1,s[a-1]+(c?0:1)),r>1&&a>1&&t[r-
1]===e[a-2]&&t[r-2]===e[a-1]&&(i[a]=Math.min(i[a],o[a-2]+1))}if(Math.min(...i)>n)return n+1;[o,s]=[s,i]}return s[e.length]}var jr=90,Uo=class{constructor(){this.plain=[],this.passages={owners:[],bounds:[],texts:[]}}add(e,n,o=null){this.plain.push(
`${kt(e)}
`),this.passages.owners.push(n),this.passages.bounds.push(o),this.passages.texts.push(o?null:e)}whole(){let e=new Uint32Array(
this.plain.length+1);for(let[n,o]of this.plain.entries())e[n+1]=e[n]+o.length;return{plain:this.plain.join(""),starts:e,
...this.passages}}};function Sc(t,e){let{plain:n,starts:o}=t,s=e.join(" "),r=[[],[],[]],i=new Uint8Array(o.length);for(let[
a,c]of Vd(t,s)){i[a]=1;let l=Wo(n,c)||RO(n.slice(o[a],o[a+1]),s)===0;r[l?0:1].push(a)}if(e.length>1){let a=e.reduce((c,l)=>l.
length>c.length?l:c,"");for(let[c]of Vd(t,a)){if(i[c])continue;let l=n.slice(o[c],o[c+1]);e.every(f=>l.includes(f))&&r[2].
push(c)}}return r.flat()}function*Vd({plain:t,starts:e},n){let o=0;for(let s=t.indexOf(n);s>=0&&o+1<e.length;s=t.indexOf(
n,e[o])){for(;e[o+1]<=s;)o++;yield[o,s],o++}}function RO(t,e){let n=2;for(let o=t.indexOf(e);o>=0;o=t.indexOf(e,o+1)){if(Wo(
t,o))return 0;n=1}return n}function Vo(t,e){let n=t.replace(/^#+\s+/,"").replace(/\s+/g," ").trim(),o=bp(n,[e.join(" "),
...e]),[s]=o[0]??[0],r=s>jr?Kd(n,s-jr):0,i=n.length-s>2*jr?Kd(n,s+2*jr):n.length,a=r?"\u2026 ":"";return{text:`${a}${n.slice(
r,i).trimEnd()}${i<n.length?" \u2026":""}`,marks:o.filter(([c,l])=>c>=r&&l<=i).map(([c,l])=>[c-r+a.length,l-r+a.length])}}
function Kd(t,e){let n=t.indexOf(" ",e);return n>=0&&n-e<20?n+1:e}async function Qd(t,e){let{findings:n,...o}=t,{facts:s,words:r}=o,i=r.entities.map(({label:l,labels:f={},aliases:u=[]},m)=>Qn(
m,[l,...Object.values(f),...u])),a=({at:l})=>!!r.entities[l].actor,c=await WO(t,e);return{...o,actors:i.filter(a),issues:i.
filter(l=>!a(l)),relations:s.relations.map(({label:l},f)=>Qn(f,[l])),questions:s.questions.map(({title:l,name:f},u)=>Qn(
u,[l,f])),articles:s.articles.map(({title:l,author:f,publisher:u},m)=>Qn(m,[l,f,u,[f,u,l].filter(Boolean).join(" ")])),findings:FO(
t,n),quotes:await jO(t,e),sentences:c,sentenceOf:BO(t,c)}}function CO({facts:t,words:e},n){let{quote:o=[]}=e.statements.
get(n),s=e.bodies.get(t.statements.article[n]);if(s===null)return o.join(" [\u2026] ");let r=[];for(let i=2;i<o.length;i+=
2)r.push(s.slice(Number(o[i]),Number(o[i+1])));return r.join(" [\u2026] ")}async function jO(t,e){let n=new Uo;for(let[o,
{translation:s}]of t.words.statements.entries())n.add(CO(t,o),o),s&&n.add(s,o),await e();return n.whole()}async function WO({
words:t,facts:e},n){let o=new Uo;for(let[s,r]of t.bodies.entries()){let i=new Intl.Segmenter(e.articles[s].language??void 0,
{granularity:"sentence"});for(let{segment:a,index:c}of i.segment(PO(r??"")))a.trim()&&o.add(a,s,[c,c+a.length]);await n()}
return o.whole()}var PO=t=>t.replace(/(?<!\n|^#[^\n]*)\n(?!\n)/gm," ");function BO({facts:t,words:e},{owners:n,bounds:o}){
let s=new Map;for(let[i,a]of n.entries())s.has(a)||s.set(a,i);let r=t.articles.map((i,a)=>e.bodies.get(a)!==null);return Int32Array.
from({length:e.statements.length},(i,a)=>{let c=t.statements.article[a];if(!r[c])return-1;let{quote:l=[]}=e.statements.get(
a),[f,u]=[s.get(c)??0,n.length];for(;u-f>1;){let m=f+u>>1;n[m]===c&&(o[m]?.[0]??0)<=Number(l[2])?f=m:u=m}return f})}function FO({
facts:t},e){return e.flatMap(n=>n.findings).map(({title:n,sentence:o,counts:s},r)=>{let i=o.map(([c])=>c).join(""),[,,a]=s[s.
length-1];return{...Qn(r,[i,`${n}: ${i}`]),statements:Un(t,a)}})}var Yd=4,Jd=4;function Xd(t,e,n,o){let s=i=>i.filter(a=>!n.has(a)),r=[];for(let{at:i,plain:a}of t.relations){let c=DO(a[0].
split(" "),e);if(c===null||!o.relations[i])continue;let[l,f]=[e.slice(0,c.from),e.slice(c.to)].map(s);for(let u of HO(t,
i,l,f,o)){let m=o.ofPhrase(u);m.length&&r.push({kind:"phrase",rank:c.rank,count:m.length,label:"",phrase:u,statements:m})}}
return r.sort((i,a)=>i.rank-a.rank||(a.count??0)-(i.count??0))}function DO(t,e){for(let n=0;n<e.length;n++){let o=e.slice(
n,n+t.length);if(o.length===t.length&&o.every((i,a)=>zO(i,t[a])))return{from:n,to:n+t.length,rank:o.every((i,a)=>i===t[a])?
0:1};if(n+o.length===e.length&&o.join(" ").length>=Yd&&t.join(" ").startsWith(o.join(" ")))return{from:n,to:e.length,rank:1}}
return null}function zO(t,e){let n=0;for(;n<t.length&&t[n]===e[n];)n++;return t===e||n>=Yd&&n>=Math.max(t.length,e.length)-
2}function HO(t,e,n,o,s){let[r,i]=[n,o].map(a=>a.length?GO(t,a):[null]);return n.length||o.length?r.flatMap(a=>i.map(c=>({
relation:e,actor:a,target:c}))):s.targetsOf(e).slice(0,Jd).map(a=>({relation:e,actor:null,target:a}))}function GO({actors:t,
issues:e,words:{entities:n}},o){let s=[];for(let{at:i,plain:a}of[...t,...e]){let c=a.map(l=>Oc(l,o)).filter(l=>l!==null);
c.length&&s.push({rank:Math.min(...c),id:n[i].id})}return s.sort((i,a)=>i.rank-a.rank).filter(({rank:i})=>i===s[0].rank).
slice(0,Jd).map(({id:i})=>i)}var Zd=["phrase","actor","issue","relation","article","finding","question","quote","words"],UO=4,VO=200,KO="\u2E80",Wr=class{constructor(e,n,o){
this.index=e,this.counts=new ur(e.facts,e.words,e.level,n),this.asking=new Set(Ua(o)),this.answers=e.facts.questions.map(
s=>s.tab?null:this.counts.ofQuestion(s))}groups(e,n=null){let o=Ua(e.replace(/[?\u00bf\u061f\uff1f]/g," "));if(!o.length)
return[];let s=c=>c===n?VO:UO,r=o.filter(c=>!this.asking.has(c)),i=o.join("").length>1||o[0]>=KO;return[QO("phrase",Xd(this.
index,o,this.asking,this.counts),s("phrase")),...this.namedGroups(o,r.length?r:o,s),...i?this.textGroups(o,s):[]].filter(
({total:c})=>c).sort((c,l)=>eh(c)-eh(l)||Zd.indexOf(c.kind)-Zd.indexOf(l.kind))}nearest(e){let{actors:n,issues:o,relations:s}=this.
index;return Ud([...n,...o,...s],kt(e))?.name??null}namedGroups(e,n,o){let{counts:s,index:r}=this,i=()=>0,a=l=>s.entities[l],
c=(l,f,u,m=()=>({}))=>{let h=Gd(f,l==="question"?n:e,u),g=h.slice(0,o(l)).map(({one:b,rank:_,by:$,count:O})=>({kind:l,rank:_,
count:O,at:b.at,label:b.names[0],...$>0&&l!=="finding"&&l!=="question"&&{alias:b.names[$]},...m(b.at)}));return{kind:l,total:h.
length,hits:g}};return[c("actor",r.actors,a),c("issue",r.issues,a),c("relation",r.relations.filter(({at:l})=>s.relations[l]),
l=>s.relations[l],l=>({statements:s.ofRelation(l)})),c("article",r.articles,l=>s.articles[l],()=>({alias:void 0})),c("fi\
nding",r.findings,i,l=>({count:r.findings[l].statements.length,statements:r.findings[l].statements,snippet:Vo(r.findings[l].
names[0],e)})),c("question",r.questions.filter(({at:l})=>this.answers[l]?.length!==0),l=>this.answers[l]?.length??0,l=>{
let f=this.answers[l];return f?{statements:f}:{count:null,tab:r.facts.questions[l].tab}})]}textGroups(e,n){let{quotes:o,
sentences:s,sentenceOf:r}=this.index,{first:i,total:a,taken:c}=this.quoted(Sc(o,e),n("quote")),l=Sc(s,e).filter(m=>!c[m]),
f=i.map(({passage:m,statements:h})=>{let g=o.owners[m],b=Vo(this.sentence(r[g]),e),_=b.marks.length?b:Vo(this.quote(m),e),
$=this.index.facts.statements.article[g],O=[...h];return{...th("quote",_,$,e),count:O.length,statements:O}}),u=l.slice(0,
n("words")).map(m=>{let h=this.sentence(m);return{...th("words",Vo(h,e),s.owners[m],e),sentence:h}});return[{kind:"quote",
total:a,hits:f},{kind:"words",total:l.length,hits:u}]}quoted(e,n){let{quotes:o,sentences:s,sentenceOf:r}=this.index,i=new Uint8Array(
s.owners.length),a=new Map,c=new Set,l=0;for(let f of e){let u=o.owners[f],m=r[u],h=m<0?this.quote(f):m,g=m<0?!c.has(h):
!i[m];m<0?c.add(h):i[m]=1,g&&l++<n&&a.set(h,{passage:f,statements:new Set}),a.get(h)?.statements.add(u)}return{first:[...a.
values()],total:l,taken:i}}quote(e){return this.index.quotes.texts[e]??""}sentence(e){let{sentences:n,words:o}=this.index,
s=e<0?null:n.bounds[e];return s?(o.bodies.get(n.owners[e])??"").slice(...s):""}},th=(t,e,n,o)=>({kind:t,rank:kt(e.text).
includes(o.join(" "))?4:5,count:null,label:e.text,snippet:e,article:n}),QO=(t,e,n)=>({kind:t,total:e.length,hits:e.slice(
0,n)});function eh({hits:t}){let e=Math.min(...t.map(n=>n.rank));return e<=1?e:2}var YO=80;async function oh({kind:t,at:e=0,article:n=0,statements:o,tab:s,sentence:r},i,a){t==="actor"||t==="issue"?await JO(
q().entities[e].id):t==="article"?await k({tab:"article",article:x.articles[e].id,open:null}):t==="words"?await k({tab:"\
article",article:x.articles[n].id,open:null,find:[a,nh(r)]}):s?await k({tab:s}):t==="finding"?await V(o??[],B(i),{tab:"f\
indings",find:["",nh(i)]}):o?.length===1?await xt(o[0]):await V(o??[],B(i))}var nh=(t="")=>t.replace(/^#+\s+/,"").trim().
replace(/\s+/g," ").slice(0,YO);async function JO(t){let e=y.level.numbers.get(t);if(e===void 0||!y.nodes.has(e)){await nt(
t);return}let n=mo().shown.has(e)?w.grown:qi(t);await nt(t),await k({grown:n}),w.tab==="graph"&&Ju(e)}function rh({kind:t,total:e,hits:n},o,s,r){let i=`results-${t}`;return p("div",{role:"group","aria-labelledby":i},p("p",
{class:"results-head",id:i},d(`found_${t}`),p("span",{class:"quiet"},` ${N(e)}`)),n.map(a=>o(XO(a),s(a,ih(a)))),e>n.length&&
o(p("div",{role:"option",class:"result more"},d("show_all_of",{n:N(e)})),r(t)))}function XO(t){let{count:e,alias:n,snippet:o,
kind:s}=t;return p("div",{role:"option",class:"result"},o?p("span",{class:s==="quote"||s==="words"?"words":"",dir:"auto",
lang:sh(t)},eS(o)):p("span",{dir:"auto",lang:sh(t)},ih(t)),n&&[" ",p("span",{class:"quiet",dir:"auto"},`(${n})`)],p("spa\
n",{class:"quiet aside"},[tS(t),e!==null&&E(e,"statement")].filter(Boolean).join(" \xB7 ")))}function ih({kind:t,label:e,
at:n,phrase:o}){if(o){let[s,r]=[o.actor,o.target].map(a=>a===null?"":ZO(a));return d(s&&r?"phrase_both":r?"phrase_who":"\
phrase_whom",{actor:s,relation:x.relations[o.relation].verb,target:r})}return(t==="actor"||t==="issue")&&n!==void 0?Z(q().
entities[n]):t==="relation"&&n!==void 0?nn(x.relations[n].verb):e}function sh({kind:t,at:e,article:n}){return t==="quote"||
t==="words"?n===void 0?null:x.articles[n].language:e===void 0?null:t==="actor"||t==="issue"?$t(q().entities[e].id):t==="\
article"?x.articles[e].language:null}function ZO(t){let e=q().entities.find(n=>n.id===t);return e?Z(e):t}function tS({kind:t,
at:e,article:n}){return t==="article"&&e!==void 0?de(x.articles[e]):(t==="quote"||t==="words")&&n!==void 0?x.articles[n].
title:t==="actor"||t==="issue"?e===void 0?"":q().entities[e].type:""}function eS({text:t,marks:e}){let n=0;return[...e.flatMap(
([s,r])=>{let i=t.slice(n,s);return n=r,[i,p("mark",{},t.slice(s,r))]}),t.slice(n)]}var nS=12,[oS,sS,ah,Pr]=[560,200,4,12],Ht="",_c=null,ch=null,gn=null,He=[],Ge=-1;function lh(){let t=p("div",{id:"result\
s",class:"results",role:"listbox","aria-label":d("search_results")});t.hidden=!0,t.addEventListener("mousedown",n=>n.preventDefault());
let e=p("input",{type:"search",id:"search",role:"combobox","aria-expanded":"false","aria-controls":"results","aria-autoc\
omplete":"list",placeholder:d("search"),"aria-label":d("search"),autocomplete:"off",value:Ht,onfocus:fh,oninput:n=>Br(n.
target.value),onkeydown:cS,onblur:Fr});return p("div",{class:"searching",role:"search"},e,t)}function fh(){return ch??=Promise.
all([H(),xs(),wt("entity")]).then(([t,{cards:e},n])=>Qd({facts:x,words:t,findings:e,level:n},rS())),ch}function rS(){let t=performance.
now();return()=>performance.now()-t<nS?null:new Promise(e=>setTimeout(()=>{t=performance.now(),e()}))}async function kc(){
let t=await fh(),e=JSON.stringify(w.coders);return gn?.coders!==e&&(gn={search:new Wr(t,w,d("search_asking")),coders:e}),
gn.search}async function Br(t){Ht=t,_c=null,gn||mh([p("p",{class:"quiet"},d("search_preparing"))]),await kc(),Ht===t&&uh()}
function uh(){let t=gn?.search.groups(Ht,_c)??[];He=[],Ge=-1;let e=(r,i)=>(r.id=`result-${He.length}`,r.addEventListener(
"click",i),He.push({element:r,act:i}),r);if(!Ht.trim())return Fr();let n=(r,i)=>()=>(Fr(),oh(r,i,Ht.trim())),o=r=>()=>{let i=Ge;
_c=r,uh(),ph(i)};mh(t.length?t.map(r=>rh(r,e,n,o)):iS(e));let s=t.reduce((r,i)=>r+i.total,0);le(s?E(s,"hit"):d("nothing_\
found",{what:Ht.trim()}))}function iS(t){let e=gn?.search.nearest(Ht)??null,n=()=>{if(e===null)return;let o=A("search");
o.value=e,o.focus(),Br(e)};return[p("p",{class:"quiet"},d("nothing_found",{what:Ht.trim()})),e!==null&&t(p("div",{role:"\
option",class:"result"},d("did_you_mean",{name:e})),n)]}function mh(t){let e=A("results");L(e,t),e.hidden=!1,aS(A("searc\
h"),e),A("search").setAttribute("aria-expanded","true")}function aS(t,e){let{left:n,bottom:o,width:s}=t.getBoundingClientRect(),
r=document.documentElement.clientWidth-2*Pr,i=Math.min(r,Math.max(s,oS));e.style.width=`${i}px`,e.style.left=`${Math.max(
Pr,Math.min(n,r+Pr-i))}px`,e.style.top=`${o+ah}px`,e.style.maxHeight=`${Math.max(sS,innerHeight-o-ah-Pr)}px`}function Fr(){
He=[],Ge=-1,A("results").hidden=!0,A("search").setAttribute("aria-expanded","false"),A("search").removeAttribute("aria-a\
ctivedescendant")}function ph(t){He[Ge]?.element.removeAttribute("aria-selected"),Ge=Math.max(-1,Math.min(t,He.length-1));
let e=He[Ge]?.element;e?.setAttribute("aria-selected","true"),e?.scrollIntoView({block:"nearest"}),e?A("search").setAttribute(
"aria-activedescendant",e.id):A("search").removeAttribute("aria-activedescendant")}async function cS(t){let{key:e,target:n}=t,
o={ArrowDown:1,ArrowUp:-1};e in o?(t.preventDefault(),A("results").hidden&&Ht.trim()?await Br(Ht):ph(Ge+o[e])):e==="Ente\
r"?(t.preventDefault(),(A("results").hidden||!gn)&&await Br(n.value),He[Math.max(Ge,0)]?.act()):e==="Escape"&&(n.value=Ht=
"",Fr())}var dh=()=>[lS(),uS()];function lS(){if(x.languages.length<2)return null;let t=x.languages.map(e=>[e,fS(e)]);return Q(d(
"language_of_names"),[["",d("language_of_names")],...t],w.language??"",async e=>{await H(),await k({language:e||null})})}
function fS(t){try{return B(new Intl.DisplayNames([t],{type:"language"}).of(t)??t)}catch{return t}}var uS=()=>{let t=qt()===
"dark"?"light":"dark";return T(d(t),()=>k({theme:t}),{id:"theme"})};function Ko(t,e,n,o,s){let r=new Array(s).fill(0),i=n==="kinds"?[...r.keys()]:null,{inside:a,main:c}=Et(t,{...e,[n]:i},Lt(
e));for(let l of K(a)){let f=o(n==="quad_classes"?c[l]:l);f>=0&&r[f]++}return r}var mS=0,pS=0;function wh(){let{statements:t,names:e,labels:n}=x;return Bn(d("filters_and_counts"),te(d("quad_classes"),
dS()),te(d("modes"),Dr("modes",n.modes,Mc("modes",t.mode,e.modes),o=>vc(o===Qe,"not actual"))),te(d("certainties"),Dr("c\
ertainties",n.certainties,Mc("certainties",t.certainty,e.certainties),o=>vc(o===mS,"hedged"))),te(d("polarities"),Dr("po\
larities",n.polarities,Mc("polarities",t.polarity,e.polarities),o=>vc(o===pS,"denied"))))}function xh(t){let e=p("detail\
s",{class:"group",open:t},p("summary",{},d("more_filters")),t&&gh());return e.addEventListener("toggle",()=>e.open&&e.children.
length===1&&Qt(e,gh())),e}var Mc=(t,e,n)=>Ko(x,w,t,o=>e[o],n.length);function vc(t,e){let{names:n,encodings:o}=x;return ke(
tt().line,{dashes:t?[]:o.holds[n.holds.indexOf(e)].dashes})}function dS(){let{statements:t,names:e,labels:n}=x,o=e.quad_classes.
length,s=c=>c<o?Rn(e.signs.indexOf(ue(x,c))):Rn(e.signs.indexOf("neither")),r=Ko(x,w,"quad_classes",c=>t.quad_class[c]<0?
o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],a=w.quad_classes??i;return[...n.quad_classes,d("no_quad_class")].
map((c,l)=>{let f=u=>k({quad_classes:zr(i,a,[i[l]],u,i)});return r[l]>0&&ft(`${c} (${r[l]})`,a.includes(i[l]),f,s(l))})}
function zr(t,e,n,o,s){let r=t.filter(i=>n.includes(i)?o:e.includes(i));return String(r)===String(s)?null:r}function Dr(t,e,n,o=()=>null){
let s=[...e.keys()],r=t==="kinds"&&w.count==="acts"?[ss]:s,i=w[t],a=i??r;return e.map((c,l)=>{let f=u=>k({[t]:zr(s,a,[l],
u,r)});return(n[l]>0||i!==null)&&ft(`${c} (${n[l]})`,a.includes(l),f,o(l))})}function hh(t,e){let n=e.map(([s])=>s),o=w[t]??
n;return e.map(([s,r])=>{let i=a=>k({[t]:zr(n,o,[s],a,n)});return ft(r,o.includes(s),i)})}function gh(){let{statements:t,
names:e,labels:n,relations:o,families:s,familyOf:r,articles:i,coders:a}=x,c=Ko(x,w,"relations",u=>t.relation[u],o.length),
l=Ko(x,w,"kinds",u=>o[t.relation[u]].kind,e.kinds.length),f=new Set(y.level.nodes.filter((u,m)=>y.level.isTied[m]).map(u=>u.
type));return[te(d("kinds"),Dr("kinds",n.kinds,l)),te(d("relations"),s.map((u,m)=>hS(u,[...o.keys()].filter(h=>r[h]===m),
c))),te(d("types"),hh("types",[...f].sort().map(u=>[u,u]))),i.length>1&&te(d("articles"),hh("articles",i.map(u=>[u.id,u.
title]))),a.length>1&&te(d("coders"),gS()),te(d("further"),ft(d("with_issues"),w.issues,u=>k({issues:u})),ft(d("with_inf\
erred"),w.inferred,u=>k({inferred:u})),ft(d("with_headlines"),w.headlines,u=>k({headlines:u})),ft(d("with_self_loops"),w.
self,u=>k({self:u})))]}function hS(t,e,n){let o=[...x.relations.keys()],s=w.relations??o,r=e.filter(c=>n[c]),i=r.reduce(
(c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>k({relations:zr(o,s,c,l,o)});return p("details",{class:"family"},p("summ\
ary",{},`${nn(t)} (${i})`,r.some(c=>!s.includes(c))&&" \u2022"),p("p",{class:"quiet"},R(d("all"),()=>a(e,!0))," ",R(d("n\
one"),()=>a(e,!1))),r.map(c=>ft(`${nn(x.relations[c].verb)} (${n[c]})`,s.includes(c),l=>a([c],l))))}function gS(){let t=w.
coders??[],e=t.length>1?[[t.join(" "),Jt(t)]]:[],n=x.coders.map(o=>[o,o]);return Q(d("coders"),[["",d("one_coder")],...n,
...e],t.join(" "),o=>k({coders:o?o.split(" "):null}))}var bh=["statements","acts","articles"];function yh(){let t=R(d("draw_all"),()=>k({all:!0,picture:"whole"}));return Bn(d(
"level"),Q(d("level"),ri.map(e=>[e,d(`level_${e}`)]),w.level,wS),p("label",{class:"line"},`${d("count_by")} `,xS()),p("l\
abel",{class:"line"},`${d("min_weight")} `,bS()),w.ego!==null&&yS(w.ego),y.isGrown&&p("p",{class:"quiet"},d("not_drawn_y\
et")," ",t),y.weakest>0&&p("p",{class:"quiet"},d("weakest",{n:y.weakest})," ",t))}async function wS(t){let e=await wt(t);
await k({level:t,ego:null,...qs(e)})}function xS(){let t=e=>k({count:bh.find(n=>n===e)});return Q(d("count_by"),bh.map(e=>[
e,d(`by_${e}`)]),w.count,t)}function bS(){return p("input",{type:"number",min:1,max:999,value:w.min_weight,"aria-label":d(
"min_weight"),onchange:t=>k({min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function yS(t){let e=Q(d("\
distance"),[1,2,3].map(n=>[String(n),E(n,"step")]),String(w.steps),n=>k({steps:Number(n)}));return p("p",{class:"ego"},d(
"neighbours_of",{name:vn(t)})," ",e," ",R(d("show_all"),()=>k({ego:null})))}var $S=["modes","polarities"],Ac=()=>to("filters").filter(t=>JSON.stringify(w[t])!==JSON.stringify(U[t])&&!(w.compared_with&&
$S.includes(t)&&w[t]===null));function $h(){let t=A("side"),e=vs(t),{scrollTop:n}=t,o=t.querySelector("details.group[ope\
n]")!==null,s=Ac(),r=()=>k(Object.fromEntries(s.map(i=>[i,U[i]])));L(t,p("div",{class:"box-head"},p("h2",{},d("filters")),
s.length>0&&T(d("reset"),r,{class:"quiet-button"}),T("\xD7",()=>t.hidePopover(),{class:"close","aria-label":d("close")})),
p("p",{class:"quiet"},Hs()),yh(),wh(),xh(o),Bn(d("display"),dh())),As(t,e),n&&(t.scrollTop=n)}function Oh({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function Sh({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?Et(t,s,Lt(e)):n;return{chosen:r,statements:K(r.inside)}}function _h(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=u=>Math.min(r-1,Math.max(0,Math.floor((u-o)/i))),
f=new Set;for(let u of n){let m=t.statements.act[u];if(m>=0&&f.has(m))continue;m>=0&&f.add(m);let[h,g]=[e.first[u],e.last[u]];
if(h===null&&g===null)continue;let[b,_]=[l(h??o),l(g??s)],$=h!==null&&g===h&&!e.approximate[u];for(let O=b;O<=_;O++)($?a:
c)[O]+=1/(_-b+1)}return{sure:a,unsure:c,width:i}}var Tc=120,Lc=!1;function Mh(){let t=A("time"),e=Oh(x),{chosen:n,statements:o}=Sh(y),s=o.filter(m=>n.first[m]===null&&n.
last[m]===null),r=s.length>0&&p("p",{class:"undated"},G(E(s.length,"undated"),s,d("undated_many")));if(!e||e[0]===e[1]){
L(t,p("p",{class:"quiet"},d("no_period")),r);return}let i=OS(e),a=t.querySelector(".slider")?t.children:[p("div",{class:"\
time-head"}),_S(e)],[c,l]=a;c.isConnected||L(t,c,l),L(c,SS(e,i),r);let[f,...u]=l.children;f.replaceWith(MS(n,o,e,i));for(let[
m,h]of u.slice(0,2).entries())h.value=String(i[m]),h.setAttribute("aria-valuetext",lt(i[m]))}function OS([t,e]){return[Math.
max(t,w.since??t),Math.min(e,w.until??e)]}function SS(t,[e,n]){return[p("h2",{},d("period")),kh("since",e,t),"\u2013",kh(
"until",n,t),me()&&!dt()&&T(d("whole_period"),()=>k({since:null,until:null})),Ho(),ft(d("only_certain_dates"),w.inside===
"certainly",o=>k({inside:o?"certainly":"possibly"})),ft(d("include_undated"),w.undated,o=>k({undated:o}))]}function kh(t,e,[
n,o]){let s=r=>{let i=Yl(r);i!==null&&vh(t,i,[n,o])};return p("input",{type:"date",value:lt(e),min:lt(n),max:lt(o),"aria\
-label":d(t),onchange:r=>s(r.target.value)})}function _S([t,e]){let n=o=>p("input",{type:"range",min:t,max:e,step:1,"ari\
a-label":d(o),oninput:s=>vh(o,Number(s.target.value),[t,e])});return p("div",{class:"slider"},S("svg"),n("since"),n("unt\
il"),kS([t,e]))}function kS([t,e]){return p("div",{class:"years","aria-hidden":"true"},Xl(t,e).map(([n,o])=>{let s=p("sp\
an",{},o);return s.style.left=`${(n-t)/(e-t+1)*100}%`,s}))}function MS(t,e,n,[o,s]){let[r]=n,{sure:i,unsure:a,width:c}=_h(
x,t,e,n,Tc),l=Math.max(...i.map((m,h)=>m+a[h]),1),f=(m,h,g,b)=>{let[_,$]=[g/l*34,36-(g+b)/l*34],O=(m+1)*c+r<o||m*c+r>s;return g>
0&&S("rect",{class:h+(O?" off":""),x:m/Tc*1e3,y:$,width:1e3/Tc-1,height:Math.max(_,1.5)})},u=i.map((m,h)=>[f(h,"bar",m,0),
f(h,"bar unsure",a[h],m)]);return S("svg",{class:"histogram",viewBox:"0 0 1000 40",preserveAspectRatio:"none",role:"img",
"aria-label":d("histogram")},u)}function vh(t,e,[n,o]){let s=t==="since"?e<=n:e>=o;It({[t]:s?null:e}),(w.since??n)>(w.until??
o)&&It({[t==="since"?"until":"since"]:e}),!Lc&&(Lc=!0,requestAnimationFrame(()=>{Lc=!1,k({})}))}var vS=10,Ah=!1,AS={wanted:""};function Ec(){let t=p("div",{class:"viewpoints",role:"group","aria-label":B(d("according_\
to"))}),e=Bs(),n=ol(x),o=s=>LS(e,n,s);L(A("viewpoint"),p("div",{class:"box-head"},p("h2",{},B(d("according_to"))),TS()),
vr(d("sources_find"),AS,t,o).slice(e.length>vS?0:1),NS())}var TS=()=>ft(d("viewpoint_several"),Nc(),t=>{Ah=t,t||w.according_to.
length<2?Ec():k({according_to:w.according_to.slice(0,1)})}),Nc=()=>Ah||w.according_to.length>1;function LS(t,e,n){let o=Nc()?
"checkbox":"radio",s=i=>i.startsWith("by:")&&e.get(i)===e.get("authors")&&!w.according_to.includes(i);return t.filter(([
i,a])=>(o==="radio"||i!=="everyone")&&!s(i)&&n(a)).map(([i,a])=>p("label",{class:"tick"},p("input",{type:o,name:"accordi\
ng-to",checked:w.according_to.includes(i),onchange:c=>ES(i,c.target.checked)}),p("span",{dir:"auto"},B(a)),p("span",{class:"\
number quiet"},N(e.get(i)??0))))}function ES(t,e){if(!Nc()){k({according_to:[t]});return}let o=Bs().map(([s])=>s).filter(
s=>s===t?e:w.according_to.includes(s));k({according_to:o.length?o:["authors"]})}var NS=()=>p("p",{},w.compared_with&&`${d(
"compared_with")} ${Wt(w.compared_with)} \xB7 `,R(d("compare_claims"),()=>k({tab:"compare"})));var IS=8,Th=new Map;function Yn(t,e,n,o){Th.set(t,o);let s=p("button",{type:"button",id:`open-${t}`,class:"opener",popovertarget:t},
e),r=p("div",{id:t,class:"box",popover:"auto",role:"dialog","aria-label":n});return r.addEventListener("beforetoggle",i=>{
i.newState==="open"&&(o(),RS(r,s))}),[s,r]}function Lh(t){qS(t)&&Th.get(t)?.()}var qS=t=>document.getElementById(t)?.matches(
":popover-open")??!1,Qo=t=>document.getElementById(t)?.hidePopover();function RS(t,e){let{right:n,bottom:o}=e.getBoundingClientRect();
t.style.setProperty("--top",`${o+4}px`),t.style.setProperty("--right",`${Math.max(IS,innerWidth-n)}px`)}var CS=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],jS={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function Eh(){return p("section",{class:"legend"},p("h2",{},
d("legend")),p("ul",{},ba().map(([t,e])=>p("li",{},t,p("span",{},e)))),p("ul",{},CS.map(([t,e])=>p("li",{},xa(t),p("span",
{},d(e))))),WS(),p("p",{class:"quiet"},d("width_meaning",{what:d(jS[w.count])})))}function WS(){let t=new Map;for(let{tint:n,
country:o}of y.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return p("ul",{},
e.map(([n,o])=>p("li",{},xa("dot",Xe()[n]),p("span",{},d("belongs_to",{name:PS(o)})))))}function PS(t){let e=w.language?
ce(t):null;return e?Z(e):y.level.countries[t]}function Le(t,e=""){return`${[x.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network",e].filter(
Boolean).join("-")}.${t}`}var BS={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Ic(t){return t.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
"")}function ct(t){return Ic(String(t)).replace(/[&<>"]/g,e=>BS[e])}var Hr=1.4,[Nh,FS,Jn]=[48,24,12];function Gr(t,e,n,o=400,s=""){let r=s&&` fill="${s}"`,i=[];for(let c of t.split(/\s+/).
filter(Boolean)){let l=i.length?`${i[i.length-1]} ${c}`:c;i.length&&Ln(l,n,o)<=e?i[i.length-1]=l:i.push(c)}return{markup:i.
map((c,l)=>`<text y="${(n*(1+l*Hr)).toFixed(1)}" font-size="${n}" font-weight="${o}"${r}>${ct(c)}</text>`).join(""),height:i.
length*n*Hr}}function Ih(t){let[e,n]=[0,Jn];return{markup:(w.picture==="named"?lr():yu()).map(([r,i])=>{let a=Nh+Ln(i,Jn)+
FS;e&&e+a>t&&([e,n]=[0,n+Jn*Hr]);let c=`<g transform="translate(${e} ${n-11})">${r.innerHTML}</g><text x="${e+Nh}" y="${n}\
" font-size="${Jn}">${ct(i)}</text>`;return e+=a,c}).join(""),height:n+Jn*Hr-Jn}}function Rh(){let t=_e()?.body;if(!t?.nodeIndices.length)return null;let{nodes:e}=y.level,n=t.nodeIndices.map(l=>({at:l,
x:t.nodes[l].x,y:t.nodes[l].y})),[o,s]=[Math.min(...n.map(({x:l})=>l))-90,Math.max(...n.map(({x:l})=>l))+90],[r,i]=[Math.
min(...n.map(({y:l})=>l))-60,Math.max(...n.map(({y:l})=>l))+70],a=[...[...y.arrows.keys()].map(l=>DS(l,t)),...n.map(({at:l,
x:f,y:u})=>HS(l,e[l],f,u))];return{markup:`<g transform="translate(${(-o).toFixed(1)} ${(-r).toFixed(1)})">${a.join("")}\
</g>`,width:s-o,height:i-r}}function qh(t,e,n){let o=n.nodes[e],s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=y.level.nodes[e].size+
3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*r}}var Yo=({x:t,y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function DS(t,e){
let{options:n}=e.edges[t],{arrows:o}=y.level,{signs:s,holds:r,marks:i}=x.encodings,[a,c]=[e.nodes[o.actor[t]],e.nodes[o.
target[t]]],{color:l}=n.color,f=a===c,u=f?{x:a.x+34,y:a.y-34}:Us(a,c,n.smooth),m=f?{x:a.x,y:a.y-16}:qh(u,o.actor[t],e),h=f?
{x:a.x+16,y:a.y}:qh(u,o.target[t],e),g=Math.atan2(h.y-u.y,h.x-u.x)*180/Math.PI,b={x:(m.x+2*u.x+h.x)/4,y:(m.y+2*u.y+h.y)/
4},{dashes:_,...$}=r[o.hold[t]],O=_.length?` stroke-dasharray="${_.join(" ")}"`:"",v=`<path d="M${Yo(m)} Q${Yo(u)} ${Yo(
h)}" fill="none" stroke="${l}" stroke-width="${n.width.toFixed(1)}"${O}/>`,M=Mo(s[o.sign[t]].head,l,`translate(${Yo(h)})\
 rotate(${g}) scale(1)`),I=wa($.middle||i[o.mark[t]].middle,l,b.x.toFixed(1),b.y.toFixed(1));return v+(M?.outerHTML??"")+
(I?.outerHTML??"")+zS(n.label??"",m,h,b)}function zS(t,e,n,o){if(!t)return"";let s=Math.atan2(n.y-e.y,n.x-e.x)*180/Math.
PI,r=s>90||s<-90?s+180:s,i=t.split(`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${ct(c)}</tspan>`);return`<text transform="translate(${Yo(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${Ch()}>${a.join("")}</text>`}var Ch=()=>`text-anchor="middle" fill="${tt().text}\
" stroke="${tt().ground}" stroke-width="3" paint-order="stroke"`;function HS(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=Tn(D(y.level,t)).split(`
`).map((f,u)=>`<text x="${s}" y="${r+e+14+u*14}" font-size="13" ${Ch()}>${ct(f)}</text>`),l=o>=0?Xe()[o]:tt().node;return`${i[n]}\
fill="${l}" stroke="${tt().line}"/>${c.join("")}`}var GS=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linecap","stroke-linejoin","stroke-opac\
ity","paint-order","opacity","font-size","font-weight","font-style","font-family","text-anchor","dominant-baseline","let\
ter-spacing","direction","visibility","marker-start","marker-mid","marker-end"],US=["class","style","tabindex","role","f\
ocusable"];function Jo(t,e){let n=t.cloneNode(!0),[o,s]=[t,n].map(r=>[r,...r.querySelectorAll("*")]);for(let[r,i]of o.entries()){
let a=getComputedStyle(i);for(let c of[...US,...s[r].getAttributeNames().filter(l=>/^(aria|data)-/.test(l))])s[r].removeAttribute(
c);a.display==="none"&&s[r].setAttribute("display","none");for(let c of GS)s[r].setAttribute(c,a.getPropertyValue(c))}if(e)
for(let[r,i]of o.entries())i.matches(e)&&s[r].remove();return n}var VS=/^repeating-linear-gradient\((.*)\)$/,KS=/,\s*(?![^(]*\))/,QS={"to top":0,"to right":90,"to bottom":180,"to left":270};
function jh(t,{x:e,y:n,width:o,height:s}){let[r,...i]=VS.exec(t)?.[1].split(KS)??[];if(!i.length)return null;let a=(QS[r]??
Number.parseFloat(r))*Math.PI/180,[c,l]=[Math.sin(a),-Math.cos(a)],f=(Math.abs(o*c)+Math.abs(s*l))/2,[u,m]=[e+o/2-f*c,n+
s/2-f*l],h=0,g=i.map(F=>{let j=F.lastIndexOf(" ");return h=Math.max(h,Number.parseFloat(F.slice(j))),{colour:YS(F.slice(
0,j)),at:h}}),b=[u,m,u+h*c,m+h*l].map(F=>(Math.round(100*F)/100+0).toFixed(2)),_=`stripes${[t,...b].join("_").replace(/[^\w.-]+/g,
"_")}`,[$,O,v,M]=b,I=g.map(({colour:F,at:j})=>`<stop offset="${(j/h).toFixed(4)}" stop-color="${F}"/>`),C=`gradientUnits\
="userSpaceOnUse" spreadMethod="repeat" x1="${$}" y1="${O}" x2="${v}" y2="${M}"`;return{fill:`url(#${_})`,defined:`<line\
arGradient id="${_}" ${C}>${I.join("")}</linearGradient>`}}function YS(t){let e=/^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)$/.
exec(t)?.slice(1);return e?`rgb(${e.map(n=>Math.round(255*Number(n))).join(", ")})`:t}var Ur=8,Wh=document.createElement("canvas").getContext("2d");function qc(t){let e=JS(t);for(let[o]of e)o.scrollTo(0,0);
let n=t instanceof SVGSVGElement?XS(t):ZS(t);for(let[o,s,r]of e)o.scrollTo(s,r);return n}function JS(t){let e=[];for(let n=t.
parentElement;n;n=n.parentElement)e.push(n);return e.filter(n=>n.scrollLeft||n.scrollTop).map(n=>[n,n.scrollLeft,n.scrollTop])}
function XS(t){let e=t.getBBox(),[n,o]=[Math.ceil(e.width)+2*Ur,Math.ceil(e.height)+2*Ur],s=Jo(t);return s.setAttribute(
"viewBox",`${e.x-Ur} ${e.y-Ur} ${n} ${o}`),s.setAttribute("width",String(n)),s.setAttribute("height",String(o)),{markup:Kr(
s),width:n,height:o}}function ZS(t){let{left:e,top:n}=t.getBoundingClientRect(),o=[],[s,r]=[0,0],i=(c,l)=>{c&&(o.push(c),
s=Math.max(s,l.right-e),r=Math.max(r,l.bottom-n))},a=c=>{let l=getComputedStyle(c);if(l.display==="none"||l.visibility===
"hidden"||l.opacity==="0")return;let f=c.getBoundingClientRect();if(f.right<e)return;let[u,m]=[f.left-e,f.top-n];if(c instanceof
SVGSVGElement){let h=Jo(c);for(let[g,b]of Object.entries({x:u,y:m,width:f.width,height:f.height,overflow:"visible"}))h.setAttribute(
g,String(b));i(Kr(h),f);return}i(t_(l,u,m,f.width,f.height),f);for(let h of c.childNodes)if(h instanceof Element)a(h);else if(h instanceof
Text)for(let g of s_(h,l,e,n))i(g.markup,g.place)};return a(t),{markup:o.join(""),width:Math.ceil(s),height:Math.ceil(r)}}
var Kr=t=>Ic(new XMLSerializer().serializeToString(t));function t_(t,e,n,o,s){let r=o>0&&s>0?jh(t.backgroundImage,{x:e,y:n,
width:o,height:s}):null,i=r?`${r.defined}<rect x="${e}" y="${n}" width="${o}" height="${s}" fill="${r.fill}"/>`:"";return n_(
t,e,n,o,s,!r)+i+e_(t,e,n,o,s)}function e_(t,e,n,o,s){let r=Number.parseFloat(t.outlineWidth);if(t.outlineStyle!=="solid"||
!r||!Vr(t.outlineColor))return"";let i=Number.parseFloat(t.outlineOffset)+r/2;return`<rect x="${e-i}" y="${n-i}" width="${o+
2*i}" height="${s+2*i}" fill="none" stroke="${t.outlineColor}" stroke-width="${r}"/>`}function n_(t,e,n,o,s,r){let[i]=t.
backgroundImage.match(/(?:rgba?|color)\([^)]*\)/)??[],a=[t.backgroundColor,r?i:""].find(M=>M&&Vr(M))??"none",c=["Top","R\
ight","Bottom","Left"].map(M=>({wide:t[`border${M}Style`]==="none"?0:Number.parseFloat(t[`border${M}Width`]),colour:t[`b\
order${M}Color`]})),l=c.every(({wide:M,colour:I})=>M===c[0].wide&&I===c[0].colour),{wide:f,colour:u}=c[0],m=Math.min(Number.
parseFloat(t.borderTopLeftRadius)||0,o/2,s/2),h={dashed:`${3*f} ${2*f}`,dotted:`0 ${2*f}`}[t.borderTopStyle],g=h?` strok\
e-dasharray="${h}" stroke-linecap="round"`:"",b=f&&Vr(u)?` stroke="${u}" stroke-width="${f}"${g}`:"",_=l&&b?f/2:0,$=`x="${e+
_}" y="${n+_}" width="${Math.max(0,o-2*_)}" height="${Math.max(0,s-2*_)}"`,O=a==="none"&&!(l&&b)?"":`<rect ${$} rx="${m}\
" fill="${a}"${l?b:""}/>`;if(l)return O;if(c[0].wide&&c.slice(1,3).every(M=>M.wide===f&&M.colour===u))return`<rect ${$} \
rx="${m}" fill="${a}"/>${o_({x:e,y:n,width:o,height:s,round:m,wide:f},c[3],b)}`;let v=c.map(({wide:M,colour:I},C)=>{if(!M||
!Vr(I))return"";let F=[[e,n,o,M],[e+o-M,n,M,s],[e,n+s-M,o,M],[e,n,M,s]][C];return`<rect x="${F[0]}" y="${F[1]}" width="${F[2]}\
" height="${F[3]}" fill="${I}"/>`});return O+v.join("")}function o_({x:t,y:e,width:n,height:o,round:s,wide:r},i,a){let[c,
l,f,u]=[e+r/2,t+n-r/2,e+o-r/2,s-r/2],m=(_,$,O,v)=>`A${_} 0 0 ${$} ${O} ${v}`,h=`M${t+s} ${c}H${l-u}${m(`${u} ${u}`,1,l,c+
u)}V${f-u}${m(`${u} ${u}`,1,l-u,f)}H${t+s}`,g=`${Math.max(0,s-i.wide)} ${Math.max(0,s-r)}`,b=`M${t+s} ${e}${m(`${s} ${s}`,
0,t,e+s)}V${e+o-s}${m(`${s} ${s}`,0,t+s,e+o)}V${e+o-r}${m(g,1,t+i.wide,e+o-s)}V${e+s}${m(g,1,t+s,e+r)}Z`;return`<path d=\
"${h}" fill="none"${a}/><path d="${b}" fill="${i.colour}"/>`}var Vr=t=>t!=="transparent"&&!/^rgba\(.*, 0\)$/.test(t);function s_(t,e,n,o){
let s=e.writingMode.startsWith("horizontal"),r=e.direction==="rtl";Wh.font=`${e.fontStyle} ${e.fontWeight} ${e.fontSize}\
 ${e.fontFamily}`;let i=Wh.measureText("x").fontBoundingBoxAscent,a=`font-family="${ct(e.fontFamily)}" font-size="${e.fontSize}\
" font-weight="${e.fontWeight}" font-style="${e.fontStyle}" fill="${e.color}" direction="${e.direction}"`;return r_(t,s).
map(({words:c,place:l})=>{let f=s?`x="${(r?l.right:l.left)-n}" y="${l.top-o+i}"`:`transform="translate(${l.left-n+i} ${l.
bottom-o}) rotate(-90)"`,u=e.textTransform==="uppercase"?c.toLocaleUpperCase():c;return{markup:`<text ${f} ${a}>${ct(u.trim())}\
</text>`,place:l}})}function r_(t,e){let n=[],o=document.createRange();for(let{segment:s,index:r}of new Intl.Segmenter().
segment(t.data)){o.setStart(t,r),o.setEnd(t,r+s.length);let i=o.getBoundingClientRect(),a=n[n.length-1];if(!i.width&&!i.
height)continue;a&&Math.abs(e?a.place.top-i.top:a.place.left-i.left)<2?[a.words,a.place]=[a.words+s,i_(a.place,i)]:n.push(
{words:s,place:i})}return n.filter(({words:s})=>s.trim())}function i_(t,e){let[n,o]=[Math.min(t.left,e.left),Math.min(t.
top,e.top)];return new DOMRect(n,o,Math.max(t.right,e.right)-n,Math.max(t.bottom,e.bottom)-o)}var Ph=(t,e,n)=>`<svg xmln\
s="${vi}" width="${e}" height="${n}" viewBox="0 0 ${e} ${n}" font-family="${ct(wo())}">${t}</svg>
`;var Qr=16,a_=480,Yr={arguments:".argument",timeline:".timeline-box svg",matrix:"table.matrix"},c_=".looks, .matrix-legen\
d";function l_(){return w.tab==="graph"?[w.picture==="named"?f_():Rh()].filter(e=>e!==null):[...Yr[w.tab]?A("sheet").querySelectorAll(
Yr[w.tab]):[]].map(qc)}function f_(){let t=Ao();if(!t?.parts.ties.length)return null;let{width:e,height:n}=t.picture,o=Jo(
t.root,".around, .now");for(let[s,r]of Object.entries({width:e,height:n}))o.setAttribute(s,String(r));return{markup:Kr(o),
width:e,height:n}}function Jr(){return w.tab!=="graph"?!!(Yr[w.tab]&&A("sheet").querySelector(Yr[w.tab])):w.picture==="n\
amed"?!!Ao()?.parts.ties.length:!!_e()?.body.nodeIndices.length}function Xr(){let t=l_();if(!t.length)return null;let{text:e,
quiet:n,ground:o}=tt(),s=w.tab==="graph"?[]:[...A("sheet").querySelectorAll(c_)].map(qc),r=Math.max(a_,...[...t,...s].map(
_=>_.width)),i=[],a=Qr,c=({markup:_,height:$},O=8)=>{i.push(`<g transform="translate(${Qr} ${a.toFixed(1)})">${_}</g>`),
a+=$+O},{title:l,what:f,numbers:u,based:m}=u_();c(Gr(l,r,18,600),2),c(Gr(`${d(`tab_${w.tab}`)}. ${f}`,r,13,400,n),12);for(let _ of t)
c(_,12);w.tab==="graph"&&c(Ih(r));for(let _ of s)c(_);c(Gr([m,of(u)].filter(Boolean).join(" "),r,12,400,n),Qr);let[h,g]=[
Math.ceil(r+2*Qr),Math.ceil(a)],b=`<rect width="${h}" height="${g}" fill="${o}"/><g fill="${e}">${i.join("")}</g>`;return{
width:h,height:g,svg:Ph(b,h,g)}}function u_(){let t=w.tab==="arguments"?Wm():null;if(t){let o=Ze(x,t.statements,y.chosen.
main),{title:s}=x.articles[t.article];return{title:s,what:`${B(An())}.`,numbers:o,based:Ds(o)}}let e={title:x.title,what:Be()};
if(w.tab==="timeline"){let o=Fe(y).flatMap(r=>r.statements),s=Ze(x,o,y.chosen.main);return{...e,numbers:s,based:Ds(s)}}let n=On();
return{...e,numbers:fe(n),based:Di(n)}}var Xn=()=>Xr()?.svg??"",Zr=t=>`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
t)}`;async function Rc(t,e){let{theme:n}=w;await k({theme:t});try{await e()}finally{await k({theme:n})}}var Bh=t=>Rc(t,()=>Me(
Le("svg"),"image/svg+xml",Xn())),Fh=(t,e)=>Rc(t,async()=>{let n=await m_(e);n?Me(Le("png"),"image/png",n):le(d("save_too\
_large"))});async function m_(t){let e=Xr();if(!e)return null;let n=new Image;n.src=Zr(e.svg),await n.decode();let o=p("\
canvas",{width:t,height:Math.round(e.height/e.width*t)});return o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),new Promise(
r=>o.toBlob(r))}async function Dh(){let t="";await Rc("light",()=>{t=Xn()});let e=p("img",{class:"paper",src:Zr(t),alt:Be()});
await e.decode(),document.querySelector("body > .paper")?.remove(),document.body.append(e),document.body.classList.add("\
picture-alone");let n=()=>{e.remove(),document.body.classList.remove("picture-alone")};addEventListener("afterprint",n,{
once:!0}),print()}function Gt(){let{draft:t}=w;return t?t.flatMap((e,n)=>n%2?[]:[{caption:e,view:t[n+1]??""}]):x.story?.steps??[]}var jc=()=>w.
step===null?null:Math.max(1,Math.min(w.step,Gt().length));function Wc(t){let{language:e,theme:n,draft:o}=w,s=eo(Gt()[t-1].
view,U);return{...s,language:s.language??e,theme:n,draft:o,step:t}}var zh=async t=>k(...await uo(Gt()[t-1].view,Wc(t))),
Hh=t=>`#${xn(Wc(t),U)}`,p_=()=>xn({...w,step:null,draft:null,theme:U.theme},U);function Gh(t){let e=[...Gt(),{caption:t,
view:p_()}];return k({draft:Vh(e),step:e.length})}function Uh(t){let e=Gt().filter((n,o)=>o!==t-1);return k({draft:e.length?
Vh(e):null,step:null})}var Vh=t=>t.flatMap(({caption:e,view:n})=>[e,n]);function Kh(){let t=Gt().map(({caption:e,view:n})=>`\
  - caption: ${Cc(e)}
    view: ${Cc(n)}
`);return`title: ${Cc(x.story?.title??x.title)}
steps:
${t.join("")}`}var Cc=t=>JSON.stringify(t).replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu,e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`),Qh=()=>x.story?.steps.length?Wc(1):{};var ti="";function Yh(t){let e=p("textarea",{id:"story-caption",rows:2,dir:"auto",value:ti,oninput:()=>{ti=e.value}}),n=()=>{
let s=ti.trim();return s?(ti="",t(),Gh(s)):e.focus()},o=()=>{Gt().length&&Me(Le("yaml"),"application/yaml",Kh()),t()};return p(
"div",{class:"story-form"},p("label",{for:"story-caption"},d("story_caption")),e,T(d("story_add"),n),T(d("save_story"),o))}var Jh=["type","sector","country"],d_=["weight","acts","articles","sources","statements"],h_=t=>typeof t=="number"?String(
t):tg(t);function tg(t){let e=/^[=+\-@\t\r]/.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)?`"${e.replace(/"/g,'""')}"`:e}async function ei(){
let{entities:t,statements:e}=await H(),{articles:n,coders:o,names:s,statements:r}=x,i=f=>typeof f=="string"?f:f<0?x.keys.
at(-1-f):Z(t[f]),a=f=>f===null?"":lt(f),c=[["claim",Ot],["quote",Dt],["title",f=>et(f).title],["author",f=>et(f).author],
["publisher",f=>et(f).publisher],["published",f=>et(f).published],["inferred_published",f=>et(f).inferred],["url",f=>et(
f).url],["subject_label",f=>i(e.get(f).s)],["relation",f=>it(f).id],["object_label",f=>i(e.get(f).o)],["according_to",f=>fn(
e.get(f).sources??[]).join(" > ")],["author_stance",f=>s.stances[r.stance[f]]],["mode",f=>s.modes[r.mode[f]]],["certaint\
y",f=>s.certainties[r.certainty[f]]],["polarity",f=>s.polarities[r.polarity[f]]],["earliest",f=>a(r.first[f])],["latest",
f=>a(r.last[f])],["article",f=>n[r.article[f]].id],["coder",f=>o[r.coder[f]]],["statement",f=>x.keys.at(f)]],l=K(y.chosen.
inside).map(f=>c.map(([,u])=>tg(u(f)??"")));return[c.map(([f])=>f),...l].map(f=>`${f.join(",")}\r
`).join("")}function ni(){let{nodes:t}=y.level,n=["actor","actor_label","target","target_label","weight","acts",...x.names.
quad_classes.map(s=>s.replace(" ","_")),"no_quad_class","articles","sources","label","statements"],o=Pi(y).map(({pair:s,
actor:r,target:i})=>{let{acts:a,byQuadClass:c,noQuadClass:l,articles:f,sources:u,statements:m}=ge(y,s);return[...[t[s.a].
actor,r,t[s.b].actor,i],s.weight,a,...c,l,f.size,u.size,Se(x,s.rows),Kt(x,m).join(" ")]});return[n,...o].map(s=>`${s.map(
h_).join(",")}\r
`).join("")}function oi(){let{nodes:t}=y.level,e=new Set,n=Pi(y).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:f}=ge(y,r),u=[r.weight,a,c.size,l.size,Kt(x,f).join(" ")],m=`source="${ct(t[r.a].actor)}" target="${ct(
t[r.b].actor)}"`;return`<edge id="${i}" ${m} label="${ct(Se(x,r.rows))}" weight="${r.weight}"><attvalues>${u.map(Xh).join(
"")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=Jh.map((a,c)=>Xh(t[r][a],c)).join("");return`<node id\
="${ct(t[r].actor)}" label="${ct(D(y.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0" encodi\
ng="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${Zh("node",Jh,()=>"string")+Zh("edge",
d_,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var Xh=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${ct(t)}"/>`;function Zh(t,e,n){let o=e.map((s,r)=>`<at\
tribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}var[eg,Pc]=[200,12e3],g_=["2","3","4"],Ue=2400,ng=null;function og(){let t=(e,n)=>T(d(e),()=>{Qo("save"),n()});L(A("save"),
p("h2",{},d("save")),w_(t),p("h3",{},d("save_data")),t("save_statements",async()=>Me(Le("csv",d("save_statements_name")),
"text/csv",await ei())),t("save_csv",()=>Me(Le("csv"),"text/csv",ni())),t("save_gexf",()=>Me(Le("gexf"),"application/xml",
oi())),Yh(()=>Qo("save")))}function w_(t){if(!Jr())return[t("save_pdf",()=>window.print()),p("p",{class:"quiet"},d("save\
_no_picture"))];let e=()=>ng??qt(),n=p("input",{type:"number",min:eg,max:Pc,step:100,value:Ue,onchange:r=>{Ue=Math.round(
Math.min(Pc,Math.max(eg,Number(r.target.value)||Ue))),r.target.value=String(Ue)}}),o=Q(d("save_scale"),[["",d("save_scal\
e")],...g_.map(r=>[r,`${r}\xD7`])],"",r=>{Ue=Math.min(Pc,(Xr()?.width??0)*Number(r))||Ue,n.value=String(Ue)}),s=["light",
"dark"].map(r=>[r,d(`save_${r}`)]);return[p("h3",{},d("save_picture")),p("p",{class:"line"},p("label",{},`${d("save_widt\
h")} `,n),o),p("p",{class:"line"},Q(d("save_ground"),s,e(),r=>{ng=r==="dark"?"dark":"light"})),t("save_png",()=>Fh(e(),Ue)),
t("save_svg",()=>Bh(e())),t("save_pdf",Dh)]}var x_="input, select, textarea, [contenteditable], [role=tablist], [role=grid], [role=listbox], [role=application], [ro\
le=menu], #main table, #main svg";function sg(){return document.addEventListener("keydown",b_),p("section",{id:"story","\
aria-label":d("story")})}function rg(){let t=A("story"),e=Gt(),n=jc();if(t.hidden=!e.length,t.classList.toggle("led",n!==
null),t.classList.toggle("at-opening",n===null&&w.tab===U.tab),!e.length)return;let o=w.draft?d("story_draft"):x.story?.
title??"",s=n===null?o:e[n-1].caption;L(t,p("div",{class:"story-step"},p("p",{class:"story-caption",dir:"auto"},s),p("na\
v",{class:"story-way","aria-label":d("story_steps")},n!==null&&p("span",{class:"quiet"},d("story_place",{n,of:e.length})),
n===null?si(1,d("story_begin")):[n>1&&si(n-1,`\u2190 ${d("story_back")}`),e.map((r,i)=>si(i+1,String(i+1),i+1===n)),n<e.
length&&si(n+1,`${d("story_next")} \u2192`)],w.draft&&n!==null&&T(d("story_remove"),()=>Uh(n)),w.draft&&T(d("story_disca\
rd"),()=>k({draft:null,step:null})))),p("ol",{class:"story-whole"},e.map(r=>p("li",{dir:"auto"},r.caption))))}function si(t,e,n=!1){
return p("a",{href:Hh(t),"aria-current":n?"step":null,"aria-label":e===String(t)?d("story_step",{n:t}):null,onclick:o=>{
o instanceof MouseEvent&&(o.ctrlKey||o.metaKey||o.shiftKey)||(o.preventDefault(),ig(t))}},e)}async function ig(t){await zh(
t);let e=Gt();le(`${d("story_place",{n:t,of:e.length})}. ${e[t-1].caption}`)}function b_(t){let e={ArrowLeft:-1,ArrowRight:1}[t.
key],n=jc();if(!e||n===null||t.defaultPrevented||t.altKey||t.ctrlKey||t.metaKey||t.target instanceof Element&&t.target.closest(
x_))return;let o=n+e;o<1||o>Gt().length||(t.preventDefault(),ig(o))}var cg=["viewpoint","time","side"],y_=60;function lg(){L(A("app"),p("header",{},p("h1",{},x.title),lh(),p("div",{id:"too\
ls",class:"tools",inert:!0},$_())),p("nav",{id:"views","aria-label":d("views")},p("div",{id:"tabs",role:"tablist","aria-\
label":d("views"),onkeydown:S_},Ee.map(O_)),p("p",{id:"matching",class:"quiet"})),sg(),p("p",{id:"left-out",role:"status"}),
p("main",{},p("div",{id:"main",role:"tabpanel"},Uu(Yn("legend",d("legend"),d("legend"),()=>L(A("legend"),Eh()))),p("img",
{id:"printed",alt:""}),p("div",{id:"sheet"}),p("p",{id:"caption"}))),p("aside",{id:"panel",tabindex:0,"aria-label":d("qu\
otes")}),p("p",{id:"announced",class:"unseen","aria-live":"polite"})),document.addEventListener("keydown",__)}var $_=()=>[
Yn("viewpoint",ag("viewpoint",B(d("according_to"))),B(d("according_to")),Ec),Yn("time",ag("time",d("period")),d("period"),
Mh),Yn("side",[d("filters"),p("span",{class:"set"})],d("filters"),$h),Yn("save",d("save"),d("save"),og)],ag=(t,e)=>[p("s\
pan",{class:"quiet"},e),p("span",{id:`chosen-${t}`,class:"chosen"})];function Bc(){let{tab:t,open:e}=w;document.documentElement.
dataset.theme=w.theme,document.body.classList.toggle("wide",!e);for(let o of Ee){let s=A(`tab-${o}`);s.setAttribute("ari\
a-selected",String(o===t)),s.tabIndex=o===t?0:-1}let n=Je.map(o=>pe(o,y_));A("left-out").hidden=!n.length,A("left-out").
textContent=n.length?d("left_out_of_address",{what:n.join("; ")}):"",A(`tab-${t}`).scrollIntoView?.({block:"nearest",inline:"\
nearest"}),A("main").setAttribute("aria-labelledby",`tab-${t}`),A("stage").hidden=t!=="graph",A("sheet").hidden=t==="gra\
ph"}function fg(){let t=[...w.according_to,...w.compared_with??[]];A("chosen-viewpoint").textContent=t.length>1?E(t.length,
"viewpoint"):Wt(t),A("chosen-time").textContent=(Zs()?"\u25B6 ":"")+(me()?ho():d("any_time"));let e=Ac().length,n=A("ope\
n-side");L(n.querySelector(".set"),e>0&&String(e)),n.setAttribute("aria-label",e?d("filters_set",{n:e}):d("filters")),A(
"matching").textContent=Hs();for(let o of cg)Lh(o)}var O_=t=>T(d(`tab_${t}`),()=>k({tab:t}),{role:"tab",id:`tab-${t}`,"a\
ria-controls":"main"});async function S_({key:t}){let e={ArrowRight:1,ArrowLeft:-1}[t];if(!e)return;let n=Ee[(Ee.indexOf(
w.tab)+e+Ee.length)%Ee.length];await k({tab:n}),A(`tab-${n}`).focus()}function __(t){if(t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.
test(t.target.tagName))return;let e=document.querySelector(":popover-open")!==null;if(t.key==="Escape"&&w.open&&!e&&k({open:null}),
t.key==="/"){t.preventDefault();for(let n of[...cg,"save"])Qo(n);A("search").focus()}}var k_=to("shows"),M_=100,v_=["picture","ego","steps","level","all","grown"],A_={findings:Up,arguments:Pm,table:kd,analyses:Om,
matrix:bd,timeline:Cr,bargains:mp,article:ap,compare:Qa},Fc=null;async function ug(t){let e=Dl(),n="open"in t&&!!w.open,
o="open"in t&&!w.open;n&&e&&e.part!=="panel"&&(Fc=e),("article"in t||"tab"in t)&&!("find"in t)&&It({find:null});let s="t\
ab"in t&&!A("tabs").contains(document.activeElement)&&document.activeElement!==document.body;Os(t),await Xo(t),(s||n)&&w.
tab!=="graph"&&ym(A("sheet"),s),n||zl(o?Fc??e:e),o&&(Fc=null)}var wn=null,Dc=Promise.resolve();function Xo(t){if(wn)return wn.
changes=wn.changes&&t&&{...wn.changes,...t},wn.done;let e={changes:t,done:Dc};return wn=e,e.done=Dc.then(()=>(wn=null,T_(
e.changes))),Dc=e.done.catch(()=>{}),e.done}async function T_(t){let e=Object.keys(t??w),n=!!(t&&y&&e.length)&&e.every(i=>k_.
includes(i)),o=!y,s=o&&w.tab==="findings";s&&await L_(),(w.compared_with||w.language)&&await H(),n||await Ll(),e.includes(
"tab")&&zf(w.tab);let r=!n&&!o&&e.some(i=>v_.includes(i));Bc(),rg(),(!n||e.includes("theme")||e.includes("tab"))&&fg(),E_(),
s||await mg(r);for(let i of["tools","stage"])A(i).inert=!1;await wm()}async function L_(){Bc(),await mg(!1),await new Promise(
t=>{requestAnimationFrame(()=>setTimeout(t)),setTimeout(t,M_)})}async function mg(t){if(w.tab!=="graph"){await qo(A("she\
et"),A_[w.tab]),ed(A("sheet"));return}await Vu(t)}function E_(){let t=A("caption");if(t.hidden=Fi.has(w.tab)||w.tab==="m\
atrix"||w.tab==="table",w.tab!=="graph"){L(t,Be());return}let e=On(),{statements:n}=fe(e),o=[y.selfLoops>0&&d("note_self\
_loops",{n:y.selfLoops}),e.isGrown&&d("not_drawn_yet"),e===y&&y.arrows.size>Ys&&d("note_zoom")].filter(Boolean),s=K(y.chosen.
inside).length,r=kl(y),i=be(r.length,w.issues?"untied_to_issues":"untied",{n:N(r.length),of:E(s,"statement")}),a=n.filter(
c=>y.chosen.undated.has(c));L(t,Pt(e)," ",G(d("show_quotes"),n,d("based_on_drawn")),o.length>0&&` \xB7 ${o.join(" ")}`,r.
length>0&&[" \xB7 ",G(i,r,d("not_drawn"))],a.length>0&&[" \xB7 ",G(E(a.length,"article_date_used"),a,d("undated_many"))])}var N_=["#panel details","#sheet .undated","#sheet .course"].map(t=>`${t}:not([open])`).join();function pg(){let t=[...document.
querySelectorAll(N_)];for(let o of t)o.setAttribute("open","");addEventListener("afterprint",()=>t.forEach(o=>{o.removeAttribute(
"open")}),{once:!0});let e=A("printed");e.removeAttribute("src");let n=Jr()&&I_(Xn);e.alt=Pt(mo()),n&&(e.src=Zr(n))}function I_(t){
let e=w.theme;if(qt()==="light")return t();let n=s=>{It({theme:s}),document.documentElement.dataset.theme=s,w.tab==="gra\
ph"&&Ku()};n("light");let o=t();return n(e),o}var dg={change:k,state:()=>w,loaded:async()=>{await H()},edges:()=>ae(y).map(t=>{let e=ge(y,t);return{actor:y.level.nodes[t.
a].actor,target:y.level.nodes[t.b].actor,label:Se(x,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,e.
noQuadClass],articles:e.articles.size,sources:e.sources.size,statements:Kt(x,e.statements)}}),parts:()=>y.parts?.claims.
map(t=>t.map(({sides:e,positions:n})=>[...e.map(o=>Kt(x,o)),...n.map(o=>[...new Set(o.map(({how:s})=>s))].sort())])),compared:()=>{
let{according_to:t,compared_with:e}=Mr(x,w,U).state;return[t,e]},arguments:async()=>{let{cards:t,...e}=await bs();return Co(
x,{cards:t,...e},w).map(({tail:n,head:o,words:s,statements:r})=>({tail:t[n].text,head:t[o].text,words:s,statements:Kt(x,
r)}))},timeline:()=>{let{act:t}=x.statements,e=Fe(y),n=new Map(e.map(({main:o,statements:s})=>[t[o],Kt(x,s)]));return{units:e.
map(({statements:o,isReal:s,first:r,last:i})=>({statements:Kt(x,o),isReal:s,first:r,last:i})),orders:dc(y).flatMap(([o,s])=>{
let r=[n.get(o),n.get(s)];return r[0]&&r[1]?[r]:[]})}},bargains:()=>$s().bargains.map(t=>({acts:t.length,statements:Kt(x,
t.flatMap(e=>e.statements))})),search:async(t,e)=>((await kc()).groups(t,e).find(o=>o.kind===e)?.hits??[]).map(({label:o,
count:s,phrase:r,statements:i,snippet:a})=>({label:o,count:s,phrase:r?{...r,relation:x.relations[r.relation].id}:null,statements:i?
Kt(x,i):null,text:a?.text??null})),svg:Xn,csv:ni,statements:ei,gexf:oi,network:_e,names:()=>{let t=_e()?.body.view;return Yi().
map(({lines:e,size:n,x:o,y:s,width:r,height:i})=>{let{x:a=0,y:c=0}=t?.translation??{},[l,f]=[o+a,s+c];return{text:e.join(
" "),size:n,left:l,top:f,right:l+r,bottom:f+i}})}};async function q_(){Tl(ug),await vl(Pl,document.documentElement.lang||"en"),location.hash.length>1?It(...await uo(location.
hash)):It(Qh()),lg(),await Xo(),document.body.classList.add("ready"),addEventListener("hashchange",R_),addEventListener(
"beforeprint",pg),Ai().addEventListener("change",()=>w.theme==="auto"&&Xo()),(window.requestIdleCallback||setTimeout)(()=>H())}
async function R_({newURL:t}){let[e,n]=await uo(new URL(t).hash);new URL(t).hash!==location.hash||Kc(e,w)&&String(n)===String(
Je)||(It(e,n),Os({}),Xo())}Object.assign(window,{explorer:dg});q_();})();

"use strict";(()=>{var _e=["findings","graph","arguments","compare","timeline","bargains","analyses","matrix","table","article"],Yr=["entit\
y","organisation","sector","country"],Qr=["ties","statements"],Jr=["plain","chicago","apa"],Xh=["acts","statements","art\
icles"],Mt=["actor","target","relation","type","source","mode","certainty","article"],Rc=["actor","label","target","quot\
e","weight","acts","quad_classes","statements","articles","sources","when","relation","held","article"],Fe={tab:"graph",
level:"entity",according_to:["authors"],compared_with:null,since:null,until:null,inside:"possibly",undated:!0,kinds:null,
quad_classes:null,relations:null,modes:null,certainties:null,polarities:null,coders:null,articles:null,types:null,count:"\
statements",inferred:!0,headlines:!0,self:!1,issues:!1,min_weight:1,all:!1,ego:null,steps:1,grown:null,picture:"named",frames:null,
open:null,pair:null,lanes:"actor",article:null,about:null,claimant:null,analysis:null,unfolded:null,rows:"ties",facets:null,
columns:null,sort:null,more:0,find:null,findings:null,step:null,draft:null,language:null,citation:"plain",theme:"auto"},
Ho=Object.keys(Fe),Zh={level:["filters"],according_to:["limits"],compared_with:["limits"],since:["limits"],until:["limit\
s"],undated:["limits"],kinds:["limits","filters"],quad_classes:["limits","filters"],relations:["limits","filters"],modes:[
"limits","filters"],certainties:["limits","filters"],polarities:["limits","filters"],coders:["filters"],articles:["limit\
s","filters"],types:["limits","filters"],count:["limits","filters"],inferred:["limits","filters"],headlines:["limits","f\
ilters"],self:["limits","filters"],issues:["limits","filters"],min_weight:["limits","filters"],all:["filters"],ego:["fil\
ters"],...Object.fromEntries(["tab","picture","frames","open","lanes","article","about","claimant","analysis","unfolded",
"rows"].concat(["facets","columns","sort","more","find","findings","step","draft","citation","theme"]).map(t=>[t,["shows"]]))},
Vn=t=>Ho.filter(e=>Zh[e]?.includes(t)),Go={...Object.fromEntries(Vn("limits").map(t=>[t,Fe[t]])),according_to:["everyone"],
self:!0,issues:!0},tg=new Set(["kinds","quad_classes","relations","modes","certainties","polarities"]),eg=new Set(["find\
ings","coders","articles","types","according_to","compared_with","grown","pair","unfolded","frames","find","draft","face\
ts","columns"]),Nc={inside:["possibly","certainly"],citation:Jr,steps:[1,2,3],level:Yr,tab:_e,lanes:["actor","pair"],theme:[
"auto","light","dark"],count:Xh,rows:Qr,picture:["named","whole"],sort:Rc.flatMap(t=>[t,`-${t}`])},ng={facets:Mt,columns:Rc},
Ic={least:-719162,most:2932896},qc={since:Ic,until:Ic,min_weight:{least:1},more:{least:0},step:{least:1},according_to:{least:1},
compared_with:{least:1}},og=new Set(["since","until","min_weight","more","step"]),sg=Object.fromEntries(Ho.map(t=>[t,rg(
t)]));function rg(t){let e=Fe[t]===null;return Object.hasOwn(Nc,t)?{type:"choice",optional:e,choices:Nc[t]}:tg.has(t)?{type:"\
integers",optional:e}:eg.has(t)?{type:"texts",optional:e,beginnings:ng[t],...qc[t]}:og.has(t)?{type:"integer",optional:e,
...qc[t]}:{type:typeof Fe[t]=="boolean"?"boolean":"text",optional:e}}var Cc=t=>({...Fe,...t}),jc=(t,e)=>Ho.every(n=>zo(t[n],
e[n]));function un(t,e){return Ho.filter(o=>!zo(t[o],e[o])).map(o=>`${o}=${encodeURIComponent(JSON.stringify(t[o]))}`).join(
"&")}function Kn(t,e){let n=Pc(t).filter(([a])=>Object.hasOwn(Fe,a)).filter(([a,c])=>ag(a,c)),o={...e,...Object.fromEntries(
n)},{since:s,until:r}=o;return s===null||r===null||s<=r?o:{...o,since:e.since,until:e.until}}function Wc(t,e,n,o){let s=Kn(
t,e),r=(i,a)=>zo(a,s[i])&&zo(n[i],o[i]);return Pc(t).filter(([i,a])=>!Object.hasOwn(Fe,i)||!r(i,a)).map(([i,a])=>`${i}=${JSON.
stringify(a)??""}`)}function Pc(t){let e=t.replace(/^#/,"").split("&").filter(Boolean),n=o=>Math.max(o.indexOf("="),0);return e.
map(o=>[o.slice(0,n(o)),ig(o.slice(o.indexOf("=")+1))])}var zo=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function ig(t){
try{return JSON.parse(decodeURIComponent(t))}catch{return}}function ag(t,e){let{type:n,optional:o,choices:s=[],beginnings:r,
least:i=-1/0,most:a=1/0}=sg[t],c=l=>l>=i&&l<=a;return e===null?o:n==="integers"?Array.isArray(e)&&e.every(Number.isInteger):
n==="texts"?Array.isArray(e)&&c(e.length)&&e.every(l=>typeof l=="string"&&(r?.includes(l.slice(0,l.indexOf(":")))??!0)):
n==="choice"?s.includes(e):n==="integer"?Number.isInteger(e)&&c(Number(e)):typeof e==(n==="boolean"?"boolean":"string")}var Uo=class{#e;constructor(e){this.#e=e,this.length=e.head.length}at(e){let{heads:n,tails:o,head:s,tail:r}=this.#e;return n[s[e]]+
o[r[e]]}numberOf(e){let[n,o]=[0,this.length];for(;n<o;){let s=n+o>>1;this.at(s)<e?n=s+1:o=s}return n<this.length&&this.at(
n)===e?n:this.#t(e)}#t(e){for(let n=0;n<this.length;n++)if(this.at(n)===e)return n;return-1}};var cg=new TextDecoder,Yn=class{#e;#t;constructor(e,n){this.#e=e,this.#t=n,this.length=n.length-1}get(e){return JSON.parse(
cg.decode(this.#e.subarray(this.#t[e],this.#t[e+1])))}*entries(){for(let e=0;e<this.length;e++)yield[e,this.get(e)]}},Xr=t=>t instanceof
Yn?t:{length:t.length,get:e=>t[e],entries:()=>t.entries()};function Fc(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,f])=>[l,f.
map(u=>n[`${l}: ${u}`]||u)]),r=(l,f)=>f.map((u,m)=>({...u,words:n[`encoding of ${l}: ${t.names[l][m]}`]||u.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,keys:new Uo(t.keys),families:o,familyOf:e.map(l=>o.indexOf(l.family)),repeated:lg(
t.statements),counting:[...t.statements.aside.keys()].filter(l=>!t.statements.aside[l]),labels:Object.fromEntries(s),encodings:{
signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function lg({act:t,rank:e}){let n=new Int32Array(t.length);for(let s of t)
s>=0&&n[s]++;let o=new Map;for(let s=0;s<t.length;s++){if(t[s]<0||n[t[s]]<2)continue;let r=o.get(t[s]);r?r.push(s):o.set(
t[s],[s])}for(let s of o.values())s.sort((r,i)=>e[r]-e[i]);return[...o.values()]}var Dc=t=>({...t,statements:Xr(t.statements),
bodies:Xr(t.bodies)});function zc(t,e){let n=new Uint8Array(e.nodes.length);for(let o of[e.actor,e.target])for(let s of o)
n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),isTied:n,...fg(e)}}function fg({nodes:t,actor:e,
target:n,arrow:o,arrows:s}){let r=Int32Array.from({length:e.length},(u,m)=>m),i=Bc(e,Bc(n,r,t.length),t.length),[a,c]=[new Int32Array(
r.length),new Int32Array(r.length)],[l,f]=[0,0];for(let u=0;u<i.length;u++){let[m,h]=[i[u],i[u-1]];if(u===0||e[m]!==e[h]||
n[m]!==n[h])for(l++;s.actor[f]!==e[m]||s.target[f]!==n[m];)f++;a[m]=l-1,c[m]=f+o[m]}return{pair:a,pairs:l,arrow:c}}function Bc(t,e,n){
let o=new Int32Array(n+1);for(let r=0;r<t.length;r++)o[t[r]+1]++;for(let r=0;r<n;r++)o[r+1]+=o[r];let s=new Int32Array(e.
length);for(let r of e)s[o[t[r]]++]=r;return s}var Vo=t=>({...t,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null});var vt=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function Hc(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=Zr(t,e),s=new Set(Gc(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function Zr(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=Qn(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var Qn=(t,e)=>new Set(Gc(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),Gc=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));function Uc({statements:t,counting:e,signers:n,sources:o}){let s=new Map([["everyone",e.length]]),r=i=>s.set(
i,(s.get(i)??0)+1);for(let i of e){if(t.own[i]){r("authors");for(let a of new Set([t.publisher[i],t.author[i]]))a>=0&&r(
`by:${n[a]}`)}t.source[i]>=0&&r(`of:${o[t.source[i]].id}`)}return s}var De=0,ti=1,Ko=0,ft=({statements:t},e)=>t.mode[e]===De&&t.polarity[e]===0,st=t=>le(t,1);function le(t,e){let n=[];for(let o=0;o<
t.length;o++)t[o]===e&&n.push(o);return n}var Ft=(t,e)=>e.map(n=>t.keys.at(n)).sort();function At(t,e,n){let o=t.statements,
s=Yc(t,e,n,o.alternative),r=Qc(o),i=ug(t,s,r),a=Xc(t,e,s,r);Zc(t,e,s,i);let c=s.slice();for(let[l,f]of o.sums)s[l]&&f.some(
u=>c[u])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}function ei(t,e,n,o=t.statements.disjunct){let s=t.statements,
r=Yc(t,e,n,o);return Xc(t,e,r,Qc(s)),Zc(t,e,r,Int32Array.from(r.keys())),r}function pn(t,e,n=[]){let o={...e,kinds:null,
quad_classes:null,modes:null,polarities:null};return ei(t,{...o,count:"statements"},vt(e),n)}function ni(t,e){let n=t.statements,
o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?o.has(n.coder[s]):n.aside[s]!==ti}function Jn(t,e,n){
let o=t.statements,s=Qn(t,n),r=new Uint8Array(o.aside.length);if(!e.coders&&!e.articles&&!s.size){for(let l of t.counting)
r[l]=1;return r}let i=ni(t,e),a=e.articles&&new Set(e.articles.map(l=>t.articles.findIndex(f=>f.id===l)));for(let l=0;l<
r.length;l++)i(l)&&(!a||a.has(o.article[l]))&&(r[l]=1);let c=new Map;for(let l of st(r)){let f=o.article[l],{text:u,copy:m}=t.
articles[f],g=((s.has(o.publisher[l])||s.has(o.author[l])?0:2)+(m?1:0))*t.articles.length+f,b=c.get(u);(!b||g<b[0])&&c.set(
u,[g,f])}for(let l of st(r))c.get(t.articles[o.article[l]].text)?.[1]!==o.article[l]&&(r[l]=0);return r}function Yc(t,e,n,o){
let s=t.statements,r=Jn(t,e,n),i=Hc(t,n),a=e.count==="acts",c=mn(a&&e.kinds===null?[Ko]:e.kinds),[l,f]=[mn(e.relations),
mn(e.modes)],[u,m]=[mn(e.certainties),mn(e.polarities)];for(let h=0;h<r.length;h++){if(!r[h])continue;let g=t.relations[s.
relation[h]];i(h)&&!o[h]&&c(g.kind)&&!(a&&g.kind===Ko&&!g.deed)&&l(s.relation[h])&&f(s.mode[h])&&u(s.certainty[h])&&m(s.
polarity[h])&&(e.inferred||!s.inferred[h])&&(e.headlines||!s.headline[h])||(r[h]=0)}return r}function mn(t){let e=t&&new Set(
t);return n=>e===null||e.has(n)}var Qc=t=>({first:t.first.slice(),last:t.last.slice(),approximate:t.approximate.slice()});
function ug(t,e,{first:n,last:o,approximate:s}){let r=t.statements,i=new Int32Array(e.length);for(let a=0;a<i.length;a++)
i[a]=a;for(let a of t.repeated){let c=a.filter(f=>e[f]);if(c.length<2)continue;let l=mg(t,c);for(let f of c)i[f]=c[0],l&&
(ft(t,f)||!Jc(r,f))&&([n[f],o[f],s[f]]=[l.first,l.last,l.approximate])}return i}var Jc=(t,e)=>t.first[e]!==null||t.last[e]!==
null;function mg(t,e){let n=t.statements,o=e.filter(c=>Jc(n,c));if(!o.length)return null;let s=Vc(Vc(o,c=>ft(t,c)),c=>!n.
approximate[c]),r=Kc(s.map(c=>n.first[c]),Math.max),i=Kc(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==null&&i!==null&&
r>i?{first:n.first[a],last:n.last[a],approximate:1}:{first:r,last:i,approximate:n.approximate[a]}}function Vc(t,e){let n=t.
filter(e);return n.length?n:t}function Kc(t,e){let n=t.filter(o=>o!==null);return n.length?e(...n):null}function Xc(t,e,n,{
first:o,last:s,approximate:r}){let i=new Set,{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside===
"certainly";for(let f=0;f<n.length;f++){if(!n[f])continue;let[u,m]=[o[f],s[f]],h=u===null&&m===null;if(l&&r[f]||h&&(l||!e.
undated)){n[f]=0;continue}if(h){let _=t.articles[t.statements.article[f]];[u,m]=[_.first,_.last]}let[g,b]=l?[u,m]:[m,u];
a!==null&&(g===null?l:g<a)&&(n[f]=0),c!==null&&(b===null?l:b>c)&&(n[f]=0),h&&n[f]&&i.add(f)}return i}function Zc(t,e,n,o){
let s=mn(e.quad_classes);for(let r=0;r<n.length;r++)s(t.statements.quad_class[o[r]])||(n[r]=0)}var Yo=["price","condition"];function tl(t,e,n){let o=pg(t,n),s=a=>Yo.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements.get(c).roles?.some(([l])=>s(l))),i=gg(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].
statements[0]-c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function oi(t,e,n){
let o=JSON.stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.
stringify(e[a])===JSON.stringify(c));return(t.courses.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===
o)}function pg(t,e){let n=At(t,Vo(e),vt(e)),{act:o,relation:s}=t.statements,r=new Map;for(let i of t.offers.mentions.filter(
a=>hg(t,n,a))){let[a,,,c,l,f,u,m]=i,h=r.get(o[a])??dg(s[n.main[a]]);r.set(o[a],h),h.statements.push(a);for(let g of c)h.
sides.add(g);for(let g of l)h.toSides.add(g);for(let g of m)h.about.add(g);for(let g of f)h.targets.set(g,[...h.targets.
get(g)??[],a]);for(let g of u)h.things.set(g,[...h.things.get(g)??[],a])}return[...r.values()]}var dg=t=>({relation:t,statements:[],
sides:new Set,toSides:new Set,targets:new Map,things:new Map,about:new Set});function hg(t,{inside:e,main:n,first:o,last:s},[
r,i,a]){let{act:c,relation:l}=t.statements,{deed:f,offers:u}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=
0&&ft(t,r)&&f&&u}function gg(t,e){let n=e.map((l,f)=>f),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,f)=>{n[Math.max(o(l),o(
f))]=Math.min(o(l),o(f))},r=wg(t,e),i=l=>e[l].toSides.size>0;for(let[l,f]of r)([...e[l].toSides].some(m=>e[f].toSides.has(
m))||!i(l)&&!i(f))&&s(l,f);let a=new Map;for(let[l,f]of r){if(i(l)===i(f))continue;let[u,m]=(i(l)?[f,l]:[l,f]).map(o);a.
set(u,(a.get(u)??new Set).add(m))}for(let[l,f]of a)f.size===1&&s(l,[...f][0]);let c=new Map;for(let l of e.keys())c.set(
o(l),[...c.get(o(l))??[],l]);return[...c.values()]}function wg(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.
entries()){let c=i.size?[...i.keys()]:a.size?[...a]:[""];for(let l of r)for(let f of c){let u=JSON.stringify([l,f]);n.set(
u,[...n.get(u)??[],s])}}let o=(s,r)=>t.relations[e[s].relation].wider.includes(e[r].relation);return[...n.values()].flatMap(
s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(([s,r])=>o(s,r)||o(r,s))}function nl(t,e,n,o){let s=i=>t.numbers.get(i)??-1,r={isGrown:!1,weakest:0,kept:null};return o.ego!==null&&n.has(s(o.ego))?
{...r,shown:yg(n,s(o.ego),o.steps)}:o.all?{...r,shown:new Set(n.keys())}:n.size<=1e3?{...r,shown:new Set(n.keys()),...xg(
e)}:{...r,shown:bg(n,(o.grown||[]).map(s)),isGrown:!0}}var si=({shown:t,kept:e},n)=>n.among(t).filter(({key:o})=>!e||e.has(
o)),Xt=t=>si(t,t.pairs),el=new WeakMap;function Qo(t){if(!t.isGrown&&!t.kept)return t;let e=el.get(t);if(e)return e;let n=new Set(
t.nodes.keys()),o={...t,shown:n,kept:null,weakest:0,isGrown:!1};return el.set(t,o),o}var Xn=(t,e)=>e.weight-t.weight||t.
key-e.key;function xg(t){if(t.size<=2e4)return{};let e=[...t.values()].sort(Xn).slice(0,2e4);return{weakest:t.size-2e4,kept:new Set(
e.map(n=>n.key))}}function bg(t,e){let n=new Set(t.inOrder().slice(0,30));for(let o of e)if(t.has(o))for(let s of[o,...t.
othersOf(o)])n.add(s);return n}function yg(t,e,n){let o=new Set([e]),s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.
othersOf(a)]).filter(a=>!o.has(a));for(let a of i)o.add(a);s=[...new Set(i)]}return o}var Zn="none",ol=100,$g=1e3;function sl(t,e){let n=Math.min(t,$g),o=Math.min(ol*(1+e),n);return{drawn:o,next:Math.min(ol,
n-o)}}function rl(t,e){let{facts:n,level:o,chosen:s}=t;return e==="statements"?st(s.inside).map(r=>({a:o.subject[r],b:o.
object[r],at:r,row:-1})):Xt(t).flatMap(r=>r.rows.map(i=>({a:r.a,b:r.b,at:n.ties.statement[i],row:i})))}function Og({facts:t,
level:e,chosen:n},o,{a:s,b:r,at:i}){let{statements:a,names:c}=t;switch(o){case"actor":return e.nodes[s]?.actor??"";case"\
target":return e.nodes[r]?.actor??"";case"relation":return t.relations[a.relation[i]].id;case"type":return c.quad_classes[a.
quad_class[n.main[i]]]??Zn;case"source":return Sg(t,i);case"mode":return c.modes[a.mode[i]];case"certainty":return c.certainties[a.
certainty[i]]??"";case"article":return t.articles[a.article[i]].id}}function Sg({statements:t,sources:e,signers:n},o){return t.
source[o]>=0?`of:${e[t.source[o]].id}`:`by:${n[t.author[o]>=0?t.author[o]:t.publisher[o]]}`}function Jo(t){let e=new Map;
for(let n of t??[]){let o=n.indexOf(":"),s=n.slice(0,o);Mt.includes(s)&&e.set(s,(e.get(s)??new Set).add(n.slice(o+1)))}return e}
function il(t,e,n){let o=Jo(n),s=Mt.map(()=>new Map),r=e.filter(a=>{let c=Mt.map(f=>Og(t,f,a)),l=Mt.filter((f,u)=>o.has(
f)&&!o.get(f)?.has(c[u]));for(let[f,u]of Mt.entries()){if(!c[f]||l.some(h=>h!==u))continue;let m=s[f].get(c[f]);m?m.add(
a.at):s[f].set(c[f],new Set([a.at]))}return!l.length}),i=s.map(a=>new Map([...a].map(([c,l])=>[c,l.size])));return{units:r,
counts:new Map(Mt.map((a,c)=>[a,i[c]]))}}function ri({names:t,relations:e},n){let o=Jo(n),s=(a,c)=>{let l=o.get(a);return l&&
[...l].map(f=>c.indexOf(f)).sort((f,u)=>f-u)},r=a=>o.get(a)&&[...o.get(a)??[]],i={relations:s("relation",e.map(({id:a})=>a)),
quad_classes:s("type",t.quad_classes),modes:s("mode",t.modes),certainties:s("certainty",t.certainties),articles:r("artic\
le"),according_to:r("source")};return Object.fromEntries(Object.entries(i).filter(([,a])=>a!==void 0))}function al(t,e,n,o,s,r){let{names:i,relations:a,articles:c,coders:l,sources:f,signers:u,languages:m}=n,h=f.map(({id:j})=>`\
of:${j}`),g=u.map(j=>`by:${j}`),b=new Set(["authors","everyone",...g,...h]),_=new Set(c.map(({id:j})=>j)),y=new Set(o.numbers.
keys()),S={actor:y,target:y,relation:new Set(a.map(({id:j})=>j)),type:new Set([...i.quad_classes,Zn]),source:new Set([...g,
...h]),mode:new Set(i.modes),certainty:new Set(i.certainties),article:_},v=new Set(Mt.flatMap(j=>[...S[j]].map(z=>`${j}:${z}`))),
M=(j,z=0)=>({has:W=>W>=z&&W<j.length}),E=dt(t.according_to,b,e.according_to),R=dt(t.compared_with,b,e.compared_with),F=R&&
String([...R].sort())===String([...E].sort());return{...t,according_to:E,compared_with:F?null:R,kinds:dt(t.kinds,M(i.kinds),
e.kinds),quad_classes:dt(t.quad_classes,M(i.quad_classes,-1),e.quad_classes),relations:dt(t.relations,M(a),e.relations),
modes:dt(t.modes,M(i.modes),e.modes),certainties:dt(t.certainties,M(i.certainties),e.certainties),polarities:dt(t.polarities,
M(i.polarities),e.polarities),coders:dt(t.coders,new Set(l),e.coders),articles:dt(t.articles,_,e.articles),types:dt(t.types,
new Set(o.nodes.map(({type:j})=>j)),e.types),grown:dt(t.grown,y,e.grown),frames:dt(t.frames,new Set(s.numbers.keys()),e.
frames),pair:t.pair?.length===2&&t.pair.every(j=>y.has(j))?t.pair:e.pair,facets:dt(t.facets,v,e.facets),analysis:Xo(t.analysis,
r,e.analysis),ego:Xo(t.ego,y,e.ego),claimant:Xo(t.claimant,new Set(["author",...f.map(({id:j})=>j)]),e.claimant),language:Xo(
t.language,new Set(m),e.language)}}var Xo=(t,e,n)=>t===null||e.has(t)?t:n;function dt(t,e,n){let o=t&&[...new Set(t)].filter(
s=>e.has(s));return o&&(o.length||!t.length)?o:t&&n}var Tt=(t,e,n)=>t*n+e,ii=class t{#e;#t;#n;#s;#o;#r=new Map;constructor(e,n,o,s,r){this.#e=e,this.#t=n,this.#n=o,this.#s=
s,this.#o=r,this.size=n.length}has(e){return this.#a(e)>=0}get(e){let n=this.#a(e);return n<0?void 0:this.#i(n)}*values(){
for(let e=0;e<this.size;e++)yield this.#i(e)}among(e){let n=new Uint8Array(this.#e);for(let s of e)n[s]=1;let o=[];return this.
each((s,r,i,a)=>{n[s]&&n[r]&&o.push(this.#i(a))}),o}from(e){let n=_g(this.#o,e),o=new Int32Array(n.length+1);for(let[a,c]of n.
entries())o[a+1]=o[a]+this.#n[c+1]-this.#n[c];let s=new Int32Array(o[n.length]);for(let[a,c]of n.entries())s.set(this.#s.
subarray(this.#n[c],this.#n[c+1]),o[a]);let r=Float64Array.from(n,a=>this.#t[a]),i=Float64Array.from(n,a=>this.#o[a]);return new t(
this.#e,r,o,s,i)}each(e){for(let n=0;n<this.size;n++){let o=Math.floor(this.#t[n]/this.#e);e(o,this.#t[n]-o*this.#e,this.#o[n],
n)}}#i(e){let n=this.#r.get(e);if(n)return n;let o=this.#t[e],s=Math.floor(o/this.#e),r=Array.from(this.#s.subarray(this.#n[e],
this.#n[e+1])),i={a:s,b:o-s*this.#e,key:o,rows:r,weight:this.#o[e]};return this.#r.set(e,i),i}#a(e){let[n,o]=[0,this.size];
for(;n<o;){let s=n+o>>1;this.#t[s]<e?n=s+1:o=s}return n<this.size&&this.#t[n]===e?n:-1}};function _g(t,e){let n=[];for(let o=0;o<
t.length;o++)t[o]>=e&&n.push(o);return n}function dn(t,e,n,o,s){let r=e.nodes.length,i=new Int32Array(e.pairs);for(let h of n)
i[e.pair[h]]++;let a=i.reduce((h,g)=>h+(g>0?1:0),0),c=new Int32Array(a+1),l=new Int32Array(e.pairs);for(let h=0,g=0,b=0;h<
e.pairs;h++)i[h]&&(l[h]=b,b+=i[h],c[++g]=b);let f=new Int32Array(n.length);for(let h of n)f[l[e.pair[h]]++]=h;let u=new Float64Array(
a),m=new Float64Array(a);for(let h=0;h<a;h++){let g=f.subarray(c[h],c[h+1]);u[h]=Tt(e.actor[g[0]],e.target[g[0]],r),m[h]=
ht(t,g,o,s)}return new ii(r,u,c,f,m)}function ht(t,e,n,o){let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.
relation[n.main[c]]].deed;if(e.length===1)return o==="acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o===
"articles"?a.add(s.article[l]):o==="statements"?a.add(l):i(l)&&a.add(s.act[l])}return a.size}var Zo=class{#e;#t;#n;constructor(e,n){
this.#e=new Float64Array(n),this.#t=new Int32Array(n+1),e.each((s,r,i)=>{this.#e[s]+=i,this.#e[r]+=i,this.#t[s+1]++,this.#t[r+
1]++}),this.size=this.#t.reduce((s,r)=>s+(r>0?1:0),0);for(let s=0;s<n;s++)this.#t[s+1]+=this.#t[s];let o=this.#t.slice(0,
n);this.#n=new Int32Array(this.#t[n]),e.each((s,r)=>{this.#n[o[s]++]=r,this.#n[o[r]++]=s})}has(e){return this.#t[e]<this.#t[e+
1]}weightOf(e){return this.#e[e]??0}othersOf(e){return new Set(this.#n.subarray(this.#t[e],this.#t[e+1]))}*keys(){for(let e=0;e<
this.#e.length;e++)this.has(e)&&(yield e)}inOrder(){let e=this.#e.reduce((r,i)=>Math.max(r,i),0),n=this.#e.length,o=new Float64Array(
this.size),s=0;for(let r of this.keys())o[s++]=(e-this.#e[r])*n+r;return Array.from(o.sort(),r=>r%n)}};function ts(t,e,n,o){let s=new Map;for(let r of n)for(let i of r.rows){let a=kg(t,e,i,o),c=s.get(a);c?c.push(i):s.set(a,
[i])}return s}function kg(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.arrow[n];let r=t.statements,i=r.relation[o[s]],
a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;for(let c of[i,-1]){let l=[e.actor[n],e.target[n],
c,a,r.hold[o[s]],r.mark[o[s]]],f=Mg(e,l);if(f>=0)return f}return e.arrow[n]}function Mg({arrows:t},e){let n=[t.actor,t.target,
t.relation,t.sign,t.hold,t.mark],o=i=>{let a=n.findIndex((c,l)=>c[i]!==e[l]);return a<0?0:n[a][i]-e[a]},[s,r]=[0,t.actor.
length];for(;s<r;){let i=s+r>>1;o(i)<0?s=i+1:r=i}return s<t.actor.length&&o(s)===0?s:-1}var es=(t,e,n)=>t.names.signs[e.
arrows.sign[n]]==="together";function ns({level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){let[
i,a]=[n.actor[r],n.target[r]],c=Tt(Math.min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(
r)}return[...s.values()]}function cl({arrows:t,nodes:e}){let n=new Map,o=Array.from(t.actor,(s,r)=>Tt(Math.min(s,t.target[r]),
Math.max(s,t.target[r]),e.length));for(let s of o)n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}var vg=20,Ag=10,Tg=24,os=1e3,ll=new WeakMap;function to(t){let e=ll.get(t)??Lg(t);return ll.set(t,e),e}function Lg(t){let e=Eg(
t),n=Ng(t,e),{arrows:o,left:s}=Cg(t,n);return{...t,shown:n,arrows:o,pairs:Wg(t,o),kept:null,weakest:s,isGrown:!1}}function Eg({
facts:t,level:e,pairs:n,chosen:o}){let s=e.nodes.length,r=new Map,i=a=>a?os*ht(t,a.rows,o,"acts")+Math.min(a.rows.length,
os-1):0;return(a,c)=>{let[l,f]=[Math.min(a,c),Math.max(a,c)],u=Tt(l,f,s),m=r.get(u)??i(n.get(u))+i(n.get(Tt(f,l,s)));return r.
set(u,m),m}}function Ng({level:t,nodes:e,shown:n,state:o},s){let r=o.ego!==null&&e.has(t.numbers.get(o.ego)??-1),i=f=>!r||
n.has(f),a=r?t.numbers.get(o.ego??""):-1,c=new Set,l=f=>{c.add(f);for(let u of Ig(e.othersOf(f),f,c,s))c.add(u)};r&&l(a),
(!r||o.steps>1)&&qg(c,e,i,s);for(let f of o.grown??[]){let u=t.numbers.get(f);u!==void 0&&e.has(u)&&l(u)}return c}function Ig(t,e,n,o){
return[...t].filter(r=>r!==e&&!n.has(r)).sort((r,i)=>o(e,i)-o(e,r)||r-i).slice(0,Ag)}function qg(t,e,n,o){let s=e.inOrder().
filter(n),r=new Map,i=a=>{r.delete(a);for(let c of e.othersOf(a)){if(t.has(c)||!n(c))continue;let l=o(a,c),[f,u]=r.get(c)??
[0,0];r.set(c,[Math.max(f,l),u+l])}};for(let a of[...t])i(a);for(;t.size<Math.min(vg,s.length);){let[a]=[...r].reduce((l,f)=>Rg(
f,l)?f:l,[-1,[-1,-1]]),c=a<0?s.find(l=>!t.has(l)):a;if(c===void 0)return;t.add(c),i(c)}}var Rg=([t,[e,n]],[o,[s,r]])=>e!==
s?e>s:n!==r?n>r:t<o;function Cg({facts:t,level:e,pairs:n,chosen:o,state:s},r){let{actor:i,target:a,sign:c}=e.arrows,l=new Map;
for(let[_,y]of ts(t,e,n.among(r),o.main)){let S=`${i[_]} ${a[_]} ${c[_]}`,v=l.get(S)??{one:i[_],other:a[_],arrows:[],tie:0};
v.arrows.push([_,y]),l.set(S,v)}for(let _ of l.values()){let y=_.arrows.flatMap(([,S])=>S);_.tie=os*ht(t,y,o,"acts")+Math.
min(y.length,os-1)}let f=[...l.values()].sort((_,y)=>y.tie-_.tie||_.one-y.one||_.other-y.other),u=s.ego===null?-1:e.numbers.
get(s.ego)??-1,m=jg(f,r),h=f.filter(({one:_,other:y})=>_===u||y===u),g=[...new Set([...m,...h,...f])],b=g.slice(0,Math.max(
Tg,m.length));return{arrows:new Map(b.flatMap(_=>_.arrows)),left:g.length-b.length}}function jg(t,e){let n=new Map([...e].
map(s=>[s,s])),o=s=>{let r=s;for(;n.get(r)!==r;)r=n.get(r)??r;return r};return t.filter(({one:s,other:r})=>{let[i,a]=[o(
s),o(r)];return i!==a&&n.set(i,a),i!==a})}function Wg({facts:t,level:e,chosen:n,state:o},s){let r=[...new Set([...s.values()].
flat())].sort((i,a)=>i-a);return dn(t,e,r,n,o.count)}function ss(t,e){let n=t.statements,o=ei(t,{...e,count:"statements"},["everyone"]),s=[],r=(i,a,c)=>s.push({claim:n.claim[i],
first:n.first[i],last:n.last[i],approximate:n.approximate[i],at:a,...c});for(let i of st(o)){let a=n.polarity[i]===0,c={
affirms:a,how:a?"affirms":"denies",held:!0};n.source[i]>=0&&r(i,i,{who:t.sources[n.source[i]].id,certainty:n.certainty[i],
...c}),n.own[i]&&r(i,i,{who:null,certainty:n.certainty[i],...c});let l=t.names.stances[n.stance[i]],f={who:null,affirms:!a,
certainty:null,held:!1};l==="doubts"&&r(i,i,{...f,how:"doubts"}),l==="rejects"&&r(i,i,{...f,how:a?"rejects":"affirms"})}
for(let[i,a,c]of n.denials){if(!o[i]||n.disjunct[a])continue;let l=n.polarity[a]!==0;r(a,i,{who:c,affirms:l,how:l?"affir\
ms":"denies",certainty:n.certainty[i],held:!1})}return s}function fl(t,e){if(e.includes("everyone"))return()=>!0;let n=new Set(
e),o=Qn(t,e),{publisher:s,author:r}=t.statements;return({who:i,at:a})=>i===null?n.has("authors")||o.has(s[a])||o.has(r[a]):
n.has(`of:${i}`)}var ai=(t,e)=>!t.approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;var eo=["opposed","doubted","only_first","only_second","other_certainty","agreed"],[ci,li,Pg,Bg,ml]=[0,1,2,3,4],ke=5;function rs(t,e,n){
let o={claims:eo.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=s.map(a=>fl(t,a)),i=new Map;for(let a of ss(t,e))for(let[c,l]of r.entries()){if(!l(a))continue;
let f=i.get(a.claim)??[[],[]];i.set(a.claim,f),f[c].push(a)}for(let[a,c]of i.values())for(let[l,f]of fi(a,c))Fg(o,l,f);return o}
function Fg({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={positions:o,sides:s,statements:[...new Set(
s.flat())]};t[n].push(r);for(let i of r.statements)e.set(i,Math.min(n,e.get(i)??n))}function fi(t,e){let[n,o,s]=[!1,!1,!1];
for(let c of t)for(let l of e)ai(c,l)||ai(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:ul(c)||ul(l)?o=!0:n=!0);if(n||
o)return[[n?ci:li,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[Pg,[r[0],[]]],[Bg,[[],r[1]]]].filter(([,
l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));return[[i===a?ke:ml,r]]}var ul=({
how:t})=>t==="doubts"||t==="rejects",pl=t=>t===ml||t===ke,ui=t=>t===ci||t===li;function is({facts:t,parts:e},n){let o=new Set(
n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[ci,li])if(o.has(r))return r;let[s]=o;return o.size===1&&s!==void 0&&
s!==ke?s:-1}function as(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=Dg(t,n),a=[],c=[],l=0,f=o.types&&new Set(o.types),u=m=>!f||f.has(e.nodes[m].
type);for(let m=0;m<s.statement.length;m++){if(!r[s.statement[m]]||i.has(m))continue;let[h,g]=[e.actor[m],e.target[m]];if(!(!u(
h)||!u(g))){if(h===g&&!o.self){s.issue[m]||l++;continue}(s.issue[m]?c:a).push(m)}}return{between:a,issues:c,selfLoops:l}}
function Dg({ties:t,statements:e,relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(f=>o[f]);for(let[
l,f]of t.manners)n[e.relation[s[t.statement[l]]]].manner!==f&&a.add(l);for(let[l,f,u]of t.times){let m=t.statement[l];(r[m]!==
f||i[m]!==u)&&a.add(l)}for(let[l,f]of t.needs)c(f)||a.add(l);for(let[l,f]of t.yields)c(f)&&a.add(l);return a}function Me(t,e,n){let o=At(t,n,vt(n)),s=as(t,e,o,n),r=n.issues?s.between.concat(s.issues):s.between,i=dn(t,e,r,o,n.count),
a=n.min_weight>1?i.from(n.min_weight):i,c=new Zo(a,e.nodes.length),l=nl(e,a,c,n);return{facts:t,level:e,state:n,chosen:o,
pairs:a,nodes:c,...l,arrows:ts(t,e,si(l,a),o.main),parts:n.compared_with&&rs(t,n,n.compared_with),weak:i.size-a.size,selfLoops:s.
selfLoops,withIssues:s.issues.length}}var x,ze=null,hn="en",w,V,He=[],$,ve,mi=null,pi=null,di=null,hi=new Map,cs=new Map,dl=async()=>{};async function hl(t,e){
ve=t,hn=e,x=Fc(await ve.facts()),V=Cc(x.opening),w=V,He=[],ze=mi=pi=di=null,hi.clear()}async function H(){mi??=ve.words().
then(Dc);let t=await mi;return ze!==t&&(cs=new Map(t.entities.map((e,n)=>[e.id,n]))),ze=t,t}var ls=()=>ve.findings();function gi(){
return di??=ve.analyses(),di}var gl=()=>ve.library();function fs(){return pi??=ve.arguments(),pi}function gt(t){let e=hi.
get(t)??ve.level(t).then(n=>zc(t,n));return hi.set(t,e),e}var us=t=>cs.get(t);function fe(t){let e=cs.get(t);return e===
void 0||!ze?null:ze.entities[e]}function wl(t){dl=t}function Lt(t,e=He){w={...w,...t},He=e}async function zg(t){t.about!==
null&&await H();let e=t.about===null||cs.has(t.about)?t.about:V.about,n=new Set(t.analysis===null?[]:(await gi()).map(({
name:r})=>r)),o=await gt(t.level),s=t.frames===null?o:await gt("country");return al({...t,about:e},V,x,o,s,n)}async function no(t,e=Kn(
t,V)){let n=await zg(e);return[n,Wc(t,V,e,n)]}async function k(t,e=[]){Lt(t,e),await dl(t)}async function xl(){let t=await gt(
w.level);for(;t.name!==w.level;)t=await gt(w.level);$=Me(x,t,w)}var oo=()=>w.picture==="named"?to($):$,gn=()=>w.tab==="g\
raph"?oo():$,ms=()=>tl(x,C(),w);function C(){if(!ze)throw new Error("what is read was not loaded");return ze}var Hg=new Set(["since","until","min_weight","theme","language"]),bl=0,wi=!1;function ps(t){wi||=Object.keys(t).some(e=>!Hg.
has(e)),clearTimeout(bl),bl=setTimeout(()=>{let e=un(w,V),n=wi;if(wi=!1,e!==location.hash.slice(1))try{n?history.pushState(
null,"",`#${e}`):history.replaceState(null,"",`#${e}`)}catch{}},150)}var ds=(t={})=>`${x.address??location.href.split("#")[0]}\
#${un({...w,...t},V)}`;var yl=new Set(["p","h1","h2","h3","h4","li","dt","dd","td","th","caption","blockquote","summary"]);for(let t of["legend",
"option","input"])yl.add(t);var xi="http://www.w3.org/2000/svg";function p(t,e={},...n){return $l(document.createElement(
t),yl.has(t)?{dir:"auto",...e}:e,n)}var Zt=(t,e)=>p("bdi",{lang:e},t);function O(t,e={},...n){return $l(document.createElementNS(
xi,t),e,n)}function $l(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s=="function"?t.addEventListener(
o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?"":String(s)));return Dt(t,n),
t}function Dt(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?Dt(t,n):t.append(n instanceof Node?n:String(
n)))}function L(t,...e){t.replaceChildren(),Dt(t,e)}function A(t){let e=document.getElementById(t);if(!e)throw new Error(
`the page has no ${t}`);return e}function te(t){A("announced").textContent=t}var Gg=6,Ol=new Map,hs=null;function Ae(t){let e=`${Et()} ${t}`,n=Ol.get(e)??Ug(t);return Ol.set(e,n),n}function Ug(t){return hs??=
document.body.appendChild(p("span",{hidden:!0})),hs.style.colorScheme=Et(),hs.style.color=`var(--${t})`,getComputedStyle(
hs).color}var bi=()=>matchMedia("(prefers-color-scheme: dark)");function Et(){return w.theme!=="auto"?w.theme:bi().matches?
"dark":"light"}var Z=()=>({text:Ae("ink"),quiet:Ae("quiet"),ground:Ae("ground"),node:Ae("actor"),line:Ae("stroke")}),Ge=()=>Array.
from({length:Gg},(t,e)=>Ae(`tint-${e+1}`)),wn=t=>Ae(x.encodings.signs[t].colour),yi=t=>Ae(`part-${t+1}`);function gs(t,e){
let n=is(t,e);return yi(n<0?ke:n)}var Vg={Int8Array,Int16Array,Int32Array},$i=8,Kg=-(2**31);function _l(t){let e=$i+Number(new DataView(t).getBigUint64(0,
!0)),n=new TextDecoder().decode(new Uint8Array(t,$i,e-$i)),{value:o,columns:s,lines:r}=JSON.parse(n);for(let{path:i,type:a,
at:c,length:l,nothing:f}of s){let u=new Vg[a](t,e+c,l);Sl(o,i,f?Yg(u):u)}for(let{path:i,at:a,length:c,starts:l}of r){let f=new Int32Array(
t,e+l,c+1);Sl(o,i,new Yn(new Uint8Array(t,e+a),f))}return o}function Sl(t,e,n){let o=e.slice(0,-1).reduce((s,r)=>s[r],t);
o[e.at(-1)]=n}var Yg=t=>Array.from(t,e=>e===Kg?null:e);var kl={facts:()=>xn("facts"),words:()=>xn("words"),arguments:()=>xn("arguments"),analyses:()=>xn("analyses"),findings:()=>xn(
"findings"),level:t=>xn(`level-${t}`),library:async()=>new TextDecoder().decode(await vl(Ml("library")))};async function xn(t){
let e=Ml(t);return e.type==="application/json"?JSON.parse(e.text):_l(await vl(e))}var Ml=t=>A(t);async function vl({type:t,
text:e}){let n=t==="application/parts"?await Qg(JSON.parse(e)):[Al(e)],o=new Blob(n).stream().pipeThrough(new DecompressionStream(
"gzip"));return new Response(o).arrayBuffer()}async function Qg(t){let e=[];for(let n of t)e.push(Al(await Jg(n)));return e}
function Jg(t){return new Promise((e,n)=>{let o=p("script",{src:t,onload:()=>{let{parts:s}=window,r=s[t];delete s[t],o.remove(),
e(r)},onerror:()=>n(new Error(`${t} does not lie beside the page`))});document.head.append(o)})}var Al=t=>Uint8Array.fromBase64?.(
t)??Uint8Array.from(atob(t),e=>e.charCodeAt(0));var Oi="button, select, input, summary, a[href], [tabindex='0'], [data-key], [data-at]";function ws(t){return((t.getAttribute(
"aria-label")||t.closest("label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function Tl(){let t=document.
activeElement,e=t?.closest("#side, #time, #viewpoint, #panel, #sheet, #stage, #story");return!t||!e||!t.matches(Oi)?null:
{part:e.id,words:ws(t),at:[...e.querySelectorAll(Oi)].indexOf(t)}}function Ll(t){if(!t||document.activeElement!==document.
body)return;let e=[...A(t.part).querySelectorAll(Oi)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>ws(r)===t.words).
sort((r,i)=>n(r)-n(i));(o??e[Math.min(t.at,e.length-1)])?.focus({preventScroll:!0})}function xs(t){return new Set([...t.
querySelectorAll("details[open] > summary")].map(ws))}function bs(t,e){for(let n of t.querySelectorAll("details"))n.firstElementChild&&
e.has(ws(n.firstElementChild))&&(n.open=!0)}var El=new WeakMap;function Ue(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},
[c,l]=[0,0];for(let m of e){let h=t.relations[o.relation[n[m]]],g=o.quad_class[n[m]];if(!(o.act[m]<0||!h.deed))if(!ft(t,
m))a.unreal.push(m);else{if((g<0?a.none:i[g]).push(m),r.has(o.act[m])||(r.set(o.act[m],g),h.goldstein===null))continue;c+=
h.goldstein,l++}}let f=m=>[...r.values()].filter(h=>h===m).length,u=a.unreal.map(m=>o.act[m]).filter(m=>!r.has(m));return{
statements:e,acts:r.size,...a,unrealActs:new Set(u).size,quadClasses:i,byQuadClass:s.map((m,h)=>f(h)),noQuadClass:f(-1),
articles:new Set(e.map(m=>o.article[m])),sources:new Set(e.map(m=>Xg(t,m))),sum:c,scored:l}}var Xg=({statements:t},e)=>t.
source[e]>=0?-1-t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],so=t=>[...t.quadClasses.flat(),...t.none],ue=(t,e)=>Ue(
t.facts,Nt(t,e.rows),t.chosen.main);function ee(t){let e=El.get(t);if(e)return e;let n=Xt(t),o=new Set(t.isGrown?t.shown:
[]);for(let{a,b:c}of n)o.add(a).add(c);let{statement:s}=t.facts.ties,r=new Set(n.flatMap(a=>a.rows.map(c=>s[c]))),i={...Ue(
t.facts,[...r],t.chosen.main),actors:o.size};return El.set(t,i),i}function Nt({facts:t,chosen:e},n){return It(e,new Set(
n.map(o=>t.ties.statement[o])))}function It({first:t,last:e},n){let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(
r)||s-r)}function ys({facts:t,chosen:e},n){let o=new Map;for(let s of n){let r=t.statements.act[s],i=r>=0&&e.inside[s]?`\
act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.values()]}function $s({chosen:t},e){let n=t.main[e[0]];
return e.includes(n)?n:e[0]}var ne=(t,e)=>t.names.quad_classes[e].split(" ")[1],Os=(t,e)=>e.filter(n=>t.ties.together[n]);
function Nl(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.statements,a=new Set(Os(n,e).map(u=>n.ties.
statement[u])),{act:c}=n.statements,l=new Set(e.map(u=>n.ties.statement[u]).filter(u=>ft(n,u)).map(u=>c[u])),f=[[],[],[]];
for(let u of e){let m=n.ties.statement[u];if(s.count==="acts"&&!ft(n,m)&&l.has(c[m]))continue;let h=o.main[m],g=n.relations[r[h]].
sign,b=a.has(m)?n.names.signs.indexOf(ne(n,i[h])):g;f[ft(n,m)?b:2].push(u)}return f.map(u=>u.length?ht(n,u,o,s.count):0)}var Zg=60,Ss=null;function zt(){if(!w.open)return null;let t=w.open.indexOf(":"),e=w.open.slice(0,t),n=w.open.slice(t+1);
return{kind:e,names:e==="pair"?n.split(">").map(Si):[n]}}function Si(t){try{return decodeURIComponent(t)}catch{return t}}
var Te=t=>t.length>1?`pair:${t.map(encodeURIComponent).join(">")}`:`actor:${t[0]}`,tt=t=>k({open:Te([t])}),wt=t=>k({open:`\
statement:${x.keys.at(t)}`}),Il=(t,e)=>Te([t,e].map(n=>$.level.nodes[n].actor));function xt(t,e){let n=[t,e].map(o=>$.level.
nodes[o].actor);return k({open:Te(n)})}function U(t,e,n={}){let o=It($.chosen,t),s=o.slice(0,Zg).map(r=>x.keys.at(r));return Ss=
{statements:o,label:e,name:[o.length,...s].join(" ")},k({...n,open:`list:${Ss.name}`})}function _i(t){if(Ss?.name===t)return Ss;
let e=t.split(" ").slice(1);return{name:t,label:"",statements:e.map(n=>x.keys.numberOf(n)).filter(n=>n>=0)}}function Ve(){
let t=zt();if(t?.kind==="list")return new Set(_i(t.names[0]).statements);let e=Ke();return new Set(e<0?[]:[e])}function Ke(){
let t=zt();return t?.kind==="statement"?x.keys.numberOf(t.names[0]):-1}function _s(t,e){return k({tab:"article",article:x.
articles[t].id,open:`statement:${x.keys.at(e)}`})}function me(t){let e=$.level.nodes[t].actor;return w.picture==="named"?
k({grown:[...w.grown??[],e]}):$.isGrown?k({grown:ki(e)}):k({ego:w.ego===e?null:e,steps:1})}var ki=t=>[...new Set([...w.grown||
[],t])];async function ql(t){let e=await gt("entity"),n=e.numbers.get(t);if(n===void 0)return null;let o={...Go,self:w.self,
issues:w.issues},s=[{},{issues:!0},o,{...o,issues:!0}];for(let r of s){let i={...w,...r,level:"entity",ego:null};if(Me(x,
e,i).nodes.has(n))return{...r,level:"entity",ego:null}}return null}function ks(t){let e=zt();if(!e||!["pair","actor"].includes(
e.kind))return{};let n=$.level,[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.findIndex((c,l)=>c===o&&(s===void 0||n.target[l]===
s)),i=r<0&&o!==void 0&&e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&i<0)return{open:null};let a=(r<0?[t.target[i]]:[t.
actor[r],t.target[r]]).map(c=>t.nodes[c].actor);return e.kind==="actor"||a[0]===a[1]?{open:`actor:${a[0]}`}:{open:Te(a)}}function d(t,e={}){let n=x.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?pe(String(e[s])):o)}var Rl=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,
pe=t=>Rl.test(t)?`\u2068${t}\u2069`:t;function bt(t,e=" \u2192 "){let n=t.map(pe).join(e);return Rl.test(n)?`\u200E${n}`:
n}var I=t=>t<1e3?String(t):t.toLocaleString(hn),Ye=(t,e,n)=>d(t===1?e:`${e}_many`,n),N=(t,e)=>`${I(t)} ${Ye(t,e)}`;function Ht(t,e=t.
length){return t.length>e?`${t.slice(0,e).join(", ")} ${d("and_more",{n:t.length-e})}`:[t.slice(0,-1).join(", "),...t.slice(
-1)].filter(Boolean).join(` ${d("and")} `)}var Gt=t=>`[${t}]`,D=t=>t.charAt(0).toLocaleUpperCase(hn)+t.slice(1),Mi=t=>`${t>
0?"+":t<0?"\u2212":""}${Math.abs(t).toFixed(1)}`;var vi=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function q(t,e,n={}){return p("span",{role:"button",
tabindex:0,class:"link",dir:"auto",onclick:e,onkeydown:vi(e),...n},t)}function T(t,e,n={}){return p("button",{type:"butt\
on",dir:"auto",onclick:o=>e(o.currentTarget),...n},t)}function Ms(t,e){let n=tw(t);return!n||!["https:","http:"].includes(
n.protocol)?p("span",{},e):p("a",{href:n.href,dir:"auto",rel:"noopener noreferrer",target:"_blank"},e)}function tw(t){try{
return new URL(t)}catch{return null}}function G(t,e,n){let o=typeof t=="number"?I(t):t;return e.length?q(o,()=>U(e,n),{class:o===d("show_quotes")?"link numbe\
r show-quotes":"link number","aria-label":`${o} ${n}: ${d("show_quotes")}`}):p("span",{class:"number none"},o)}var at=t=>new Date(t*864e5).toISOString().slice(0,10);function jl(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var Ti=t=>new Date(t*864e5).getUTCFullYear(),Wl=(t,e)=>Date.UTC(t,e,1)/864e5;function Pl(t,e){
let[n,o]=[Ti(t),Ti(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([Wl(i,0),String(i)]);return r}
var[Le,de]=[30,365],Cl=7,ew=4,Ai=[1,3,12,24,60,120,300,600,1200];function vs(t,e,n){let o=[];if(n<=Cl){let r=n<=1?1:Cl;for(let i=t+
1;i<=e;i++)(i-ew)%r===0&&o.push({day:i,step:r});return o}let s=Ai.find(r=>r*Le>=n)??Ai[Ai.length-1];for(let r=Math.floor(
Ti(t)*12/s)*s;;r+=s){let i=Wl(Math.floor(r/12),r%12);if(i>e)return o;i>t&&o.push({day:i,step:s<12?s*Le:s/12*de})}}function Bl(t,e,n){let o=t.statements,s=new Set(e.map(f=>`${o.article[f]} ${o.coder[f]}`)),[r,i,a]=[new Set,new Set,new Set],
c=new Set([...n].map(f=>t.articles[f].text));for(let f=0;f<o.relation.length;f++){let u=o.article[f];!n.has(u)&&c.has(t.
articles[u].text)&&a.add(u),!(!n.has(u)||s.has(`${u} ${o.coder[f]}`))&&(r.add(o.coder[f]),i.add(u))}return{coders:[...new Set(
e.filter(f=>i.has(o.article[f])).map(f=>t.coders[o.coder[f]]))].sort(),others:r.size,reprints:a.size}}var Fl={21:"spring",22:"summer",23:"autumn",24:"winter"};function ut(t){if(t.includes("/")){let[l,f]=t.split("/");return l===
""||l===".."?d("date_until",{to:ut(f)}):f===""||f===".."?d("date_since",{from:ut(l)}):d("date_throughout",{from:ut(l),to:ut(
f)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return d("date_within",{from:ut(e[1]),to:ut(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?d("no_year"):o,c=[r&&String(Number(r)),s&&nw(s),a].filter(Boolean).join(
" ");return i?d("date_perhaps",{date:c}):c}function nw(t){return Object.hasOwn(Fl,t)?d(Fl[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(hn,{month:"long",timeZone:"UTC"})}function As(t){let e=[];return t.when&&e.push(ut(t.when)),
t.inferred_when&&e.push(Gt(ut(t.inferred_when))),e.length?e.join("; "):d("date_unknown")}function Ts({when:t,inferred_when:e}){
return e?Gt(ut(e)):t?ut(t):d("date_unknown")}function bn(t,e){let[n,o]=[t,e].map(s=>s===null?null:ut(at(s)));return n===
null&&o===null?d("date_unknown"):n===o?n:n===null?d("date_until",{to:o}):o===null?d("date_since",{from:n}):d("date_throu\
ghout",{from:n,to:o})}var oe=()=>w.since!==null||w.until!==null;function ro(){let[t,e]=[w.since,w.until].map(n=>n===null?
null:at(n));return t===null?d("date_until",{to:e}):e===null?d("date_since",{from:t}):d("date_throughout",{from:t,to:e})}var Ls=["\u2260","?","\u2460","\u2461","\u2248","="];function Es(){let t=x.signers.map(n=>[`by:${n}`,d("viewpoint_signer",
{name:n})]),e=x.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,d("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["\
authors",d("viewpoint_authors")],...t,...e,["everyone",d("viewpoint_everyone")]]}function qt(t){let e=new Map(Es());return t.
map(n=>e.get(n)||n).join(` ${d("and")} `)}function Ee(t){return t.map(n=>Dl(n)?.label??(n.startsWith("by:")?n.slice(3):d(
`viewpoint_${n}`))).join(` ${d("and")} `)}var Ns=t=>t.length===1&&Dl(t[0])?.by||[],Dl=t=>x.sources.find(({id:e})=>t===`o\
f:${e}`),zl=t=>d(`part_${t}`,{first:qt(w.according_to),second:qt(w.compared_with||[])});var Li=new Set(["findings","arguments","compare","analyses","article"]);function Rt(t){return[Ne(),Ei(t)].join(" ")}function Ei(t){
let e=ee(t);return[...[e.actors<t.nodes.size&&d("drawn_of",{n:I(e.actors),of:I(t.nodes.size)}),t.weakest>0&&d("weakest",
{n:t.weakest}),t.weak>0&&d("note_min_weight",{n:t.weak})],Is(e)].filter(Boolean).join(" ")}function Is(t){let e=t.unrealActs?
` (${d("plus_not_actual",{n:t.unrealActs})})`:"";return d("based_on",{acts:N(t.acts,"act")+e,statements:N(t.statements.length,
"statement"),articles:N(t.articles.size,"article"),sources:N(t.sources.size,"source"),coding:sw(t)})}function Ne(){return`${[
D(d(`level_${w.level}`)),`${d("according_to")} ${qt(w.according_to)}`,w.compared_with&&`${d("compared_with")} ${qt(w.compared_with)}`,
w.issues&&d("with_ties_to_issues"),oe()&&qs()].filter(Boolean).join(", ")}.`}var yn=()=>[`${d("according_to")} ${qt(w.according_to)}`,
oe()&&qs()].filter(Boolean).join(", "),qs=()=>`${ro()} (${d(`inside_${w.inside}`)})`;function Hl(t){let e=[...t.articles].
map(o=>x.articles[o]),n=[...new Set(e.map(o=>o.publisher))].filter(Boolean).sort();return n.length?d("source_line",{who:Ht(
n,3),when:ow(e)}):""}function ow(t){let e=({published:c})=>c!==null&&c!=="unknown",[n]=t;if(t.length===1&&!e(n))return n.
inferred?`${d("no_date")}, ${d("probably")} ${ut(n.inferred)}`:d("undated_source");let o=c=>t.map(l=>l[c]).filter(l=>l!==
null),s=[Math.min(...o("first")),Math.max(...o("last"))],[r,i]=s.map(c=>Number.isFinite(c)?at(c):null);if(r===null||i===
null)return d("undated_source");let a=t.some(c=>!e(c)&&c.inferred)?` (${d("dates_inferred")})`:"";return(r===i?d("publis\
hed_on",{day:r}):d("published_from",{first:r,last:i}))+a}function sw({statements:t,articles:e}){let{coders:n,others:o,reprints:s}=Bl(
x,t,e),r=[o?N(o,"other_coder"):"",s?N(s,"reprint"):""].filter(Boolean);return r.length?` (${n.length?`${d("coded_by",{names:Ht(
n,3)})}; `:""}${d("left_out",{what:Ht(r)})})`:""}function Gl(){if(w.min_weight>1)return[d("empty_min_weight",{n:I(w.min_weight)}),
{min_weight:1}];let t=Me(x,$.level,{...w,count:"statements",issues:!1});return t.arrows.size?[d("empty_but_states"),{count:"\
statements"}]:t.withIssues?[d("empty_but_issues",{ties:N(t.withIssues,"tie")}),{count:"statements",issues:!0}]:oe()?[d("\
empty_period",{period:ro()}),{since:null,until:null}]:[d("empty")]}function Rs(){let{statements:t,counting:e}=x,n=Li.has(
w.tab)?e:st($.chosen.inside),o=new Set(n.map(s=>t.article[s]));return d(n.length===e.length?"all_there":n.length===1?"ma\
tches":"match",{n:I(n.length),statements:N(e.length,"statement"),articles:N(o.size,"article")})}var Y=t=>w.language&&t.labels?.[w.language]||t.label;function Qe(t){let e=Y(t);return Object.entries(t.labels??{}).find(
([,n])=>n===e)?.[0]??null}var Je=t=>d("relation_alone",{relation:t});function B(t,e){let n=t.nodes[e],o=w.language?fe(n.
actor):null;return o?Y(o):n.label}function $n(t){let e=$.level.numbers.get(t);return e===void 0?t:B($.level,e)}function Ni(t){
let{level:e}=t;return Xt(t).map(n=>({pair:n,actor:B(e,n.a),target:B(e,n.b)}))}var Ul=.55,Vl=15*Ul,Cs={enabled:!1,type:"arrow",scaleFactor:1},Kl={to:Cs,middle:Cs,from:Cs};function Yl(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var Ii=Yl(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
Ql=Yl(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=x.encodings.signs[e],{dashes:r,...i}=x.encodings.holds[n],a=i.middle||
x.encodings.marks[o].middle;return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:Ul},middle:{enabled:!!a,type:a||"ar\
row",scaleFactor:a?.45:1},from:Cs},dashes:r.length?r:!1}});function Jl(t,e){return e?Math.min(.7+.5*Math.log2(t),4):Math.
min(1.2+1.3*Math.log2(t),9)}function Xl(t){let e=new Map;for(let n of ns(t)){let o=n[0].length>0&&n[1].length>0,s=Math.min(
.22,1.5/(n[0].length+n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-1)/2)*s;e.set(i,{enabled:!0,
type:c<0?"curvedCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function On(t,e=20,n=3){let o=[""];for(let s of t.slice(
0,200).split(/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+r.length<=e?o[o.length-1]=
`${i} ${r}`:o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}function js(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.atan2(s,o)+(.5*(n?.
type==="curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}var rw=12,iw={enabled:!0,type:"curvedCW",roundness:.15};function Zl(t){let e=cl(t),n=t.nodes.filter(c=>t.isTied[c.id]).map(
({id:c,x:l,y:f,shape:u})=>({id:c,x:l,y:f,shape:u,label:On(B(t,c))})),{actor:o,target:s}=t.arrows,r=Array.from(o,(c,l)=>({
id:l,from:c,to:s[l],...e[l]&&{smooth:iw}})),i=new vis.Network(A("canvas"),{nodes:n,edges:r},cw(n.length,!t.merged));qi(i,
t);let a=[-1,...Ge().keys()].map(aw);for(let{id:c}of n){let{options:l}=i.body.nodes[c];l.size=t.nodes[c].size,l.color=a[t.
nodes[c].tint+1]}return i}function qi(t,e){for(let[n,o]of e.nodes.entries()){let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.
y+n*1e-4])}}function aw(t){let e=Z(),n=t>=0?Ge()[t]:e.node,o={background:n,border:e.text};return{background:n,border:e.line,
highlight:o,hover:o}}function cw(t,e){let n=Z(),o={color:n.text,size:15,face:"system-ui, sans-serif",strokeWidth:3,strokeColor:n.
ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Based",stabilization:!1},layout:{improvedLayout:!1},
interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,
selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,scaling:{label:{enabled:!1,drawThreshold:1e9}},
chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"top",vadjust:0}},selectionWidth:2,hoverWidth:1,
arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.PI/4,renderBehindTheNode:!0},scaling:{label:{
enabled:!1,drawThreshold:rw+1}}}}}var Ws=null,tf=new Map;function Sn(t,e,n=400){let o=`${e} ${n} ${t}`,s=tf.get(o)??lw(t,e,n);return tf.set(o,s),s}function lw(t,e,n){
return Ws??=document.createElement("canvas").getContext("2d"),Ws?(Ws.font=`${n} ${e}px ${io()}`,Ws.measureText(t).width):
t.length*e*.6}var io=()=>getComputedStyle(document.body).fontFamily,he={plain:t=>Sn(t,13),bold:t=>Sn(t,13,600)},Q=(t,e=12,n=400)=>Math.
ceil(Sn(t,e,n))+1;function Ot(t,e,n=12,o=400){if(Q(t,n,o)<=e)return t;let[s,r]=[0,t.length];for(;s<r;){let i=s+r+1>>1;Q(
`${t.slice(0,i).trimEnd()}\u2026`,n,o)<=e?s=i:r=i-1}return`${t.slice(0,s).trimEnd()}\u2026`}var ef=([t,,e,...n])=>[t,e,...n,nf(e)].join(""),nf=t=>t?"]":"";function Ct(t,e){let{act:n,rank:o}=t.statements,{statement:s,
label:r}=t.ties,i=new Map;for(let c of e){let l=s[c],f=n[l]>=0?`act ${n[l]}`:l,u=t.tie_labels[r[c]],m={text:ef(u),parts:u,
rank:o[l]},h=i.get(f);h?h.push(m):i.set(f,[m])}let a=new Map;for(let c of i.values()){let l=fw(c),f=a.get(l.text)??{...l,
number:0};a.set(l.text,{...f,number:f.number+1,rank:Math.min(f.rank,l.rank)})}return[...a.values()].sort((c,l)=>l.number-
c.number||c.rank-l.rank)}function fw(t){let e=t.sort((f,u)=>f.rank-u.rank||(f.text<u.text?-1:1)),n=[...new Set(e.map(({parts:f})=>f[0]))],
[o]=e;if(n.length===1)return o;let[,s,...r]=o.parts,i=n.includes(""),a=n.map(f=>f.replace(/: $/,"")),l=[i?"":`${a.slice(
0,-1).join(", ")} and ${a[a.length-1]}: `,i?"":s,...r];return{...o,parts:l,text:ef(l)}}var Xe=({text:t,number:e})=>e>1?`${t}\
 \xD7${e}`:t,ge=(t,e)=>Ct(t,e).map(Xe).join("; ");function ao([,t,e,n,o,s,r],i){let a=t+e+n+o,c=r+nf(e);return a+se(s,Math.
max(i-a.length-c.length,8))+c}function of(t,e,n){let o=Ct(t,e);if(!o.length)return"";let s=o.length>1?` +${o.length-1}`:
"";return ao(o[0].parts,n-s.length)+s}function se(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.test(
t[e-1])?n:n.slice(0,Math.max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var Ze=1.2,uw=13,sf=6,Ps=3,co=(t,e,n)=>Math.max(...t.map(n))*e/uw;function rf(t,{one:e,other:n,smooth:o,size:s},r,i){let a=t.
split(`
`),[c,l]=[co(a,s,i),a.length*s*Ze],f=js(e,n,o),u={x:(e.x+2*f.x+n.x)/4,y:(e.y+2*f.y+n.y)/4},m=Math.atan2(n.y-e.y,n.x-e.x),
h=Math.abs(m)>Math.PI/2?m+Math.PI:m,[g,b]=[Math.cos(h),Math.sin(h)];for(let _=-c/2;_<=c/2;_+=sf)for(let y=-l;y<=0;y+=sf){
let[S,v]=[u.x+_*g-y*b,u.y+_*b+y*g];if(r.some(M=>mw(S,v,M)))return!0}return!1}var mw=(t,e,{x:n,y:o,width:s,height:r})=>t>=
n-Ps&&t<=n+s+Ps&&e>=o-Ps&&e<=o+r+Ps;var Ri=70,pw=3,[dw,af]=[12,34];function Bs({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=Ri,o=n?
hw(t,e):[];for(let s of ns(e).map(r=>r.flat())){let r=Math.max(1,pw+1-s.length);for(let i of s){let a=ww(t,e,i),c=n?gw(e,
i,.75*r*a):"",l=c&&On(c,a,r);bw(t.body.edges[i],l&&xw(t,e,i,l,o)?"":l)}}}function hw({body:t},{level:e}){return t.nodeIndices.
flatMap(n=>{let{x:o,y:s,options:r}=t.nodes[n],{size:i}=e.nodes[n],a=r.label.split(`
`),c=r.font.size,l=co(a,c,he.plain);return[{x:o-i,y:s-i,width:2*i,height:2*i},{x:o-l/2,y:s+i,width:l,height:c*(Ze*a.length+
.5)}]})}function gw(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?is(t,o):-1;return of(t.facts,o,n)+(s<0?"":` ${Ls[s]}`)}function ww(t,{
level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return af;let a=Math.hypot(r.x-i.x,r.y-
i.y)-r.size-i.size;return Math.max(dw,Math.min(af,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function xw({body:t},{
level:{arrows:e}},n,o,s){let[r,i]=[t.nodes[e.actor[n]],t.nodes[e.target[n]]],{smooth:a,font:c}=t.edges[n].options;return r!==
i&&rf(o,{one:r,other:i,smooth:a,size:c.size},s,he.plain)}function bw(t,e){if((t.options.label||"")===e)return;let n=e.split(
`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}var lf=1.4,yw={nodes:[15,12.2,22],edges:[12,12.2,17]};function Ci(){let{clientWidth:t,clientHeight:e}=A("canvas");return t>
0&&e>0}function ff(t){let e=new ResizeObserver(()=>{Ci()&&(e.disconnect(),t())});e.observe(A("canvas"))}function uf(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>Ri){e.fit({nodes:n,animation:!1,maxZoomLevel:lf});return}cf(e,n),$w(t,e.getScale())&&
(Bs(t),cf(e,n))}function cf(t,e){let n={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let a of e){let{x:c,y:l,options:f}=t.
body.nodes[a],u=f.label.split(`
`),m=Math.max(f.size,.28*f.font.size*Math.max(...u.map(h=>h.length)));n.left=Math.min(n.left,c-m),n.right=Math.max(n.right,
c+m),n.top=Math.min(n.top,l-f.size),n.bottom=Math.max(n.bottom,l+f.size+1.2*f.font.size*u.length)}let{clientWidth:o,clientHeight:s}=A(
"canvas"),r=.95*Math.min(o/(n.right-n.left),s/(n.bottom-n.top)),i={x:(n.left+n.right)/2,y:(n.top+n.bottom)/2};t.moveTo({
position:i,scale:Math.min(r,lf),animation:!1})}function $w(t,e){let n=Object.entries(yw).map(([s,[r,i,a]])=>[s,{font:{size:Math.
min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(Object.fromEntries(
n)),!0)}function mf(t){let{level:e}=$,{actor:n,target:o,sign:s}=e.arrows,r=$.arrows.get(t)||[],i=ge(x,r)||x.labels.signs[s[t]],a=N(
Nt($,r).length,"statement"),c=[n[t],o[t]].map(l=>B(e,l));return`${bt(c,` \u2013 ${i} ${es(x,e,t)?"\u2013":"\u2192"} `)} \
\xB7 ${a}`}function pf(t){let{size:e}=$.nodes.othersOf(t),n=e>0?` \xB7 ${N(e,"neighbour")}`:"";return`${B($.level,t)} \xB7 ${$.
level.nodes[t].type}${n}`}function df(t){let e=new Map,n=({x:s,y:r,width:i,height:a})=>{let c=[];for(let l=Math.floor((s-2)/64);l<=Math.floor((s+i+
2)/64);l++)for(let f=Math.floor((r-2)/64);f<=Math.floor((r+a+2)/64);f++)c.push(`${l} ${f}`);return c},o=s=>n(s).every(r=>!e.
get(r)?.some(i=>Ow(s,i)));return t.map(({x:s,y:r,away:i,measure:a})=>{let c=[i,-i].filter(h=>o({x:s,y:r+h,width:0,height:0}));
if(!c.length)return null;let{width:l,height:f}=a(),m=c.map(h=>({x:s-l/2,y:h>0?r+h:r+h-f,width:l,height:f})).find(o)??null;
for(let h of m?n(m):[])e.set(h,[...e.get(h)??[],m]);return m})}var Ow=(t,e)=>t.x<e.x+e.width+2&&e.x<t.x+t.width+2&&t.y<e.
y+e.height+2&&e.y<t.y+t.height+2;var[hf,Sw]=[12,22],_w=3,kw=3,ji={key:[],names:[]};function gf({network:{body:t},selection:e,letters:n,marked:o},s){let{scale:r}=t.
view,i=[t,e,n,r,o,t.nodeIndices];if(!s&&i.every((m,h)=>m===ji.key[h]))return ji.names;let a=m=>m===o?1/0:e.nodes.weightOf(
m),c=[...t.nodeIndices].sort((m,h)=>a(h)-a(m)||m-h),l=Math.min(Sw,Math.max(hf,(t.nodes[c[0]]?.options.font.size??hf)*r)),
f=df(c.map(m=>{let{x:h,y:g,options:b}=t.nodes[m],_=()=>{let y=b.label.split(`
`);return{width:co(y,l,he.plain),height:Ze*l*y.length}};return{x:h*r,y:g*r,away:b.size*r+kw,measure:_}})),u=c.flatMap((m,h)=>{
let g=f[h];return g?[{at:m,lines:t.nodes[m].options.label.split(`
`),size:l,...g}]:[]});return ji={key:i,names:u},u}function wf(t,e,n){let{text:o,ground:s}=Z();t.save(),t.scale(1/n,1/n),
Object.assign(t,{textAlign:"center",textBaseline:"top",lineJoin:"round",lineWidth:_w}),Object.assign(t,{strokeStyle:s,fillStyle:o});
let r=io();for(let{lines:i,size:a,x:c,y:l,width:f}of e){t.font=`${a}px ${r}`;for(let[u,m]of i.entries()){let h=[m,c+f/2,
l+(u*Ze+(Ze-1)/2)*a];t.strokeText(...h),t.fillText(...h)}}t.restore()}var xf=500,Fs=300,Mw=2,ot=null,Pi=!1,we=()=>ot?.network??null,Bi=()=>ot?gf(ot,Pi):[];function Fi(t){let e=[$.level.name,
Et(),w.language].join(" "),n=ot?.key!==e,o=ot&&!n?ot:vw(e);o.selection=$;let s=!o.network.body.nodeIndices.length;bf(o,()=>{
let r=Aw(o);Tw(o,r),Bs(o),Nw(),(n||s&&r.size||t)&&$f(o),yf(o)}),A("canvas").setAttribute("aria-label",`${d("graph_of")} ${Rt(
$)}`)}function vw(t){ot&&ot.network.destroy();let e=Zl($.level),n={network:e,key:t,selection:$,arrows:[],isMoved:!1,isFine:null,
marked:-1,letters:""};e.on("beforeDrawing",()=>yf(n)),e.on("afterDrawing",o=>wf(o,Bi(),e.body.view.scale)),e.on("click",
Ew),e.on("doubleClick",({nodes:o})=>o.length&&me(o[0])),e.on("resize",({width:o})=>o>0&&!n.isMoved&&Ds());for(let o of["\
zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdge",({edge:o})=>Wi(mf(o))),e.on("hoverNode",({node:o})=>Wi(pf(o)));
for(let o of["blurEdge","blurNode"])e.on(o,()=>Wi(""));return ot=n,Pi=!1,A("physics").firstElementChild.checked=!1,n}function bf({
network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{t.renderer.allowRedraw=!0}t.body.emitter.emit("_requestRedraw")}
function Aw(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,chosen:r,parts:i}=t.selection,{arrows:a,merged:c}=o,l=new Set,
f=n.encodings.signs.map((m,h)=>Ii(wn(h))),u=c?null:Xl(t.selection);for(let m of t.arrows)s.has(m)||(e.edges[m].options.hidden=
!0);for(let[m,h]of s){let{options:g}=e.edges[m];g.hidden=!1,g.width=Jl(ht(n,h,r,t.selection.state.count)||1,s.size>Fs),g.
color=i?Ii(gs(t.selection,h)):f[a.sign[m]],u&&Object.assign(g.smooth,u.get(m)),l.add(a.actor[m]).add(a.target[m])}return t.
isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function Tw({network:{body:t},selection:{isGrown:e,shown:n}},o){if(e)
for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!0;t.nodeIndices=[...o].filter(s=>t.nodes[s]);
for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function yf(t){let{body:e}=t.network,n=e.edgeIndices.length<=Fs||
Vl*e.view.scale>=Mw;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,mark:r}=t.selection.level.arrows;for(let i of e.
edgeIndices){let{options:a}=e.edges[i],c=Ql(`${o[i]} ${s[i]} ${r[i]}`);a.arrows=n?c.ends:Kl,a.dashes=n&&c.dashes}for(let i of e.
nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function Ds(){let t=ot;t&&bf(t,()=>$f(t))}function $f(t){t.isMoved=!1,t.
network.body.nodeIndices.length&&(Ci()?uf(t):ff(Lw))}function Lw(){ot?.network.redraw(),Ds()}function Of(t){ot?.network.
body.nodes[t]&&ot.network.focus(t,{scale:1,animation:!1})}function Sf(t){if(!ot)return;let{network:e,selection:n}=ot;Pi=
t,e.setOptions({physics:{enabled:t}}),!t&&(qi(e,n.level),e.redraw())}function Ew({nodes:t,edges:e}){let{level:n}=$;t.length?
tt(n.nodes[t[0]].actor):e.length&&xt(n.arrows.actor[e[0]],n.arrows.target[e[0]])}function Nw(){if(!ot)return;let t=zt(),
[e,n]=(t?.names??[]).map(a=>$.level.numbers.get(a)),{actor:o,target:s}=$.level.arrows,r=t?.kind==="actor"&&e!==void 0&&ot.
network.body.nodes[e]?[e]:[],i=t?.kind==="pair"?[...$.arrows.keys()].filter(a=>o[a]===e&&s[a]===n):[];ot.marked=r[0]??-1,
ot.network.setSelection({nodes:r,edges:i},{unselectAll:!0,highlightEdges:!1})}function Wi(t){A("hint").textContent=t}function _f(t){let{facts:e,chosen:n}=t,o=Cw(t);return ys(t,It(n,st(n.inside))).map(s=>{let r=$s(t,s),i=s.find(c=>ft(e,c))??
r,a=jw(s,o);return{main:r,statements:s,first:n.first[i],last:n.last[i],isReal:s.some(c=>ft(e,c)),sign:Ww(t,r,a),ties:a}})}
var Ut=({first:t,last:e})=>t!==null||e!==null,kf=(t,[e,n])=>t.filter(({ties:o})=>o.some(({pair:s})=>s.a===e&&s.b===n||s.
a===n&&s.b===e));function zs({level:t,state:e}){let[n,o,...s]=(e.pair??[]).map(r=>t.numbers.get(r));return n!==void 0&&o!==
void 0&&!s.length?[n,o]:null}function Mf(t,e,n,o=null){let s=new Map,r=n==="pair"||o?Iw:a=>qw(t,a);for(let a of e)for(let c of r(
a)){if(o&&!(o.includes(c[0])&&o.includes(c[1])))continue;let l=s.get(c.join(" "))??{ends:c,units:[]};s.set(c.join(" "),l),
l.units.push(a)}let i=[...s.values()].sort((a,c)=>c.units.length-a.units.length);return n==="pair"||o?Rw(i,s):i}var Iw=({
ties:t})=>t.map(({pair:e})=>[e.a,e.b]);function qw({facts:t,level:e},{main:n,ties:o}){let s=o.flatMap(({pair:i,rows:a})=>a.
some(c=>t.ties.together[c])?[i.a,i.b]:[i.a]);return(s.length?[...new Set(s)]:[e.subject[n]]).filter(i=>i>=0).map(i=>[i])}
function Rw(t,e){let n=new Set;for(let o of t){n.add(o);let s=e.get([...o.ends].reverse().join(" "));s&&n.add(s)}return[
...n]}function Cw({facts:t,pairs:e}){let n=new Map;for(let o of e.values())for(let s of o.rows){let r=t.ties.statement[s],
i=n.get(r)??new Map;n.set(r,i),i.set(o,[...i.get(o)??[],s])}return n}function jw(t,e){let n=new Map;for(let o of t)for(let[
s,r]of e.get(o)??[])n.set(s,[...n.get(s)??[],...r]);return[...n].sort(([o],[s])=>Xn(o,s)).map(([o,s])=>({pair:o,rows:s}))}
function Ww({facts:t},e,n){let{relation:o,quad_class:s}=t.statements;return n.some(({rows:i})=>i.some(a=>t.ties.together[a]))?
t.names.signs.indexOf(ne(t,s[e])):t.relations[o[e]].sign}var Di=(t,e)=>t.first-e.first||t.last-e.last;function vf(t){let e=new Map;
for(let{first:n,last:o}of t){let[s,r]=[n??o,o??n];if(s===null||r===null)continue;let i=e.get(`${s} ${r}`)??{first:s,last:r,
acts:0};e.set(`${s} ${r}`,i),i.acts++}return[...e.values()].sort(Di)}var Pw=1600,Bw=["timeline","graph"],_n=null,lo=null,zi={of:$,found:$},mt=()=>_n&&w.since===_n.first&&w.until===_n.last?_n:
null,Hs=()=>lo!==null&&mt()!==null;function Hi(){let t=mt();if(!t)return $;if(zi.of!==$){let{since:e,until:n}=t;zi={of:$,
found:Me(x,$.level,{...w,since:e,until:n})}}return zi.found}function Ie(t){let e=zs(t),n=_f(t);return e?kf(n,e):n}function fo(){
let t=Ie(Hi());return{stops:vf(t),undated:t.filter(e=>!Ut(e)).length}}function kn(t,e){let n=mt();return n?t.filter(s=>Di(
s,n)*e>0).at(e===1?0:-1):t[0]}async function Af(){tn();let{stops:t}=fo();lo=setInterval(Fw,Pw),await Ui(kn(t,1)??t[0])}function Tf(){
return tn(),k({})}function Lf(t){Bw.includes(t)||tn()}function Gi(t){return tn(),Ui(kn(fo().stops,t))}function Gs(){tn();
let t=mt();return _n=null,t?k({since:t.since,until:t.until}):k({})}function tn(){lo!==null&&clearInterval(lo),lo=null}async function Fw(){
let t=mt()&&kn(fo().stops,1);t||tn(),await(t?Ui(t):k({}))}async function Ui(t){if(!t){tn();return}let{since:e,until:n}=mt()??
w;_n={first:t.first,last:t.last,since:e,until:n},await k({since:t.first,until:t.last})}function qe(){if(mt())return[d("nothing_at_date")," ",q(d("whole_period"),Gs)];let[t,e]=Gl();return[t,e&&[" ",q(d("show_\
these"),()=>k(e))]]}var Ef=null;function Nf(){return Ef??=gl().then(t=>{let e=document.createElement("script");e.textContent=t,document.head.
append(e),e.remove()}),Ef}var Dw=[2,3,14],zw=[1.6,0,2.5,5],Hw=.02,Gw=30;function qf({boxes:t,ties:e,columns:n=1/0},o){let s=t.some(S=>S.isMiddle)?
2:Dw.filter(S=>t.length>=S).length,r=Math.min(s,n-1),i=t.map(()=>new Map);for(let{from:S,to:v,weight:M}of e){let[E,R]=[o.
get(S)??0,o.get(v)??0];E!==R&&(i[E].set(R,(i[E].get(R)??0)+M),i[R].set(E,(i[R].get(E)??0)+M))}let a=i.map(S=>[...S.values()].
reduce((v,M)=>v+M,0)),c=[...t.keys()].sort((S,v)=>a[v]-a[S]||S-v),l=t.map(()=>-1),f=[...Array(r+1).keys()],u=Math.floor(
r/2),m=c.filter(S=>!t[S].isMiddle);for(let S of c)t[S].isMiddle&&(l[S]=Math.min(1,r));let h=S=>r!==2||S!==1||m.length===
c.length,g=a.reduce((S,v)=>S+v,1),b=(S,v)=>{let M=0;for(let[R,F]of i[S])l[R]>=0&&(M+=F*zw[Math.min(Math.abs(l[R]-v),3)]/
g);let E=t.filter((R,F)=>F!==S&&l[F]===v);return M+Hw*(If(t[S])*E.reduce((R,F)=>R+If(F),0))/t.length},_=S=>f.filter(h).reduce(
(v,M)=>b(S,M)<b(S,v)-1e-9?M:v);for(let S of m)l[S]=m.length===c.length&&S===c[0]?u:_(S);for(let S=0;S<Gw;S++){let v=l.join();
for(let M of m)l[M]=_(M);if(l.join()===v)break}let y=[...new Set(l)].sort((S,v)=>S-v);return l.map(S=>y.indexOf(S))}var If=t=>1+
t.members.length;function jf(t,e){let n=Math.max(0,...t.map(a=>a.column)),o=[...Array(n+1).keys()].map(a=>t.filter(c=>c.column===a)),s=Vw(
e);uo(o);let r=Cf(o),i=Us(e);for(let a=0;a<24&&i>0;a++){let c=[...o.keys()];a%2&&c.reverse();for(let f of c){for(let u of o[f])
Rf(u.items,m=>Vi(s.get(m),m.y));Rf(o[f],u=>Kw(u,s)),uo(o)}let l=Us(e);l<i&&([r,i]=[Cf(o),l])}return Yw(o,r),uo(o),Uw(o,e),
o}function Uw(t,e){let n=Us(e),o=(r,i,a)=>(r.splice(r.indexOf(i),1),r.splice(a,0,i),uo(t),Us(e)),s=r=>{let i=!1;for(let a of[
...r]){let c=r.indexOf(a);for(let l of r.keys()){let f=o(r,a,l);f<n-1e-6&&([c,n,i]=[l,f,!0])}o(r,a,c)}return i};for(let r=0;r<
3&&n>0&&[...t,...t.flat().map(a=>a.items)].map(s).includes(!0);r++);uo(t)}function Vw(t){let e=new Map,n=(o,s)=>{let r=e.
get(o);r?r.push(s):e.set(o,[s])};for(let[o,s]of t.flatMap(Vs))n(o,s),n(s,o);return e}function Vs({start:t,end:e,passes:n}){
let o=[t.item,...n.map(({item:s})=>s),e.item];return o.slice(1).map((s,r)=>[o[r],s])}function uo(t){for(let e of t){let n=e.
flatMap(o=>o.items);for(let[o,s]of n.entries())s.y=(o+.5)/n.length}}var Vi=(t,e)=>t?.length?t.reduce((n,o)=>n+o.y,0)/t.length:
e;function Kw(t,e){let n=t.items.flatMap(o=>e.get(o)??[]).filter(o=>o.group!==t);return Vi(n,t.items.length?Vi(t.items,.5):
.5)}function Rf(t,e){let n=new Map(t.map(o=>[o,e(o)]));t.sort((o,s)=>(n.get(o)??0)-(n.get(s)??0))}function Us(t){let e=new Map,
n=0;for(let[o,s]of t.flatMap(Vs)){if(o.column===s.column){n+=2*Math.abs(o.y-s.y);continue}let[r,i]=o.column<s.column?[o,
s]:[s,o],a=e.get(r.column)??[];for(let[c,l]of a)(c-r.y)*(l-i.y)<0&&n++;a.push([r.y,i.y]),e.set(r.column,a)}return n}var Cf=t=>t.
map(e=>e.map(n=>({group:n,items:[...n.items]})));function Yw(t,e){for(let[n,o]of e.entries())t[n]=o.map(({group:s,items:r})=>(s.
items=r,s))}var Qw=36,Ki=10,Jw=22,Xw=40,Zw=8,tx=24,ex=24;function Pf(t,e,n,o){let s=t.map(nx);for(let{items:c,least:l}of s)for(let[f,
u]of c.entries())u.y=l[f];let r=ox(e,o);Wf(t,e,n);for(let c=0;c<tx;c++){let l=c%2?[...s].reverse():s;for(let{items:f,least:u}of l){
let m=f.map(h=>sx(h,r.get(h)));rx(f,u,m)}Wf(t,e,n)}let i=s.flatMap(({items:c,least:l})=>c.map((f,u)=>f.y-(u?0:l[0]))),a=Math.
min(...i,1/0);if(Number.isFinite(a))for(let{items:c}of s)for(let l of c)l.y=Math.round(l.y-a)}function nx(t){let e=[],n=[],
o=0;for(let[s,{box:r,items:i}]of t.entries()){s&&(o+=r||t[s-1].box?Jw:Zw);let a=i.reduce((l,f)=>l+f.height,0),c=r&&!r.isFrame?
Math.max(Qi(r)-a,0)/2:0;o+=r?.isFrame?Yi(r):c;for(let l of i)e.push(l),n.push(o+l.height/2),o+=l.height;o+=r?.isFrame?Ki:
c}return{items:e,least:n}}var Yi=({lines:t})=>Qw+17*(t.length-1),Qi=t=>Math.max(Xw,t.lines.length*18+16);function ox(t,e){
let n=new Map;for(let[o,s]of t.entries())for(let[r,i]of Vs(s)){if(r.column===i.column)continue;let a=e[o];n.set(r,[...n.
get(r)??[],{other:i,tie:o,weight:a}]),n.set(i,[...n.get(i)??[],{other:r,tie:o,weight:a}])}return n}function sx(t,e){if(!e)
return{y:t.y,weight:.05};let n=(r,i)=>r.ports.find(a=>a.tie===i)?.offset??0,[o,s]=[0,0];for(let{other:r,tie:i,weight:a}of e){
let c=r.y+n(r,i)-n(t,i),l=a/(1+Math.abs(c-t.y)/ex);o+=l*c,s+=l}return{y:o/s,weight:s}}function rx(t,e,n){let o=[];for(let[
s,{y:r,weight:i}]of n.entries())for(o.push({sum:(r-e[s])*i,weight:i,from:s,to:s});o.length>1;){let[a,c]=o.slice(-2);if(a.
sum/a.weight<=c.sum/c.weight)break;o.splice(-2,2,{sum:a.sum+c.sum,weight:a.weight+c.weight,from:a.from,to:c.to})}for(let{
sum:s,weight:r,from:i,to:a}of o)for(let c=i;c<=a;c++)t[c].y=e[c]+s/r}function Wf(t,e,n){for(let o of t.flat().flatMap(s=>s.
items))for(let s of["left","right"]){let r=o.ports.filter(c=>c.side===s),i=new Map(r.map(c=>[c,ix(c,e[c.tie])]));r.sort(
(c,l)=>(i.get(c)??0)-(i.get(l)??0)||c.tie-l.tie);let a=-r.reduce((c,l)=>c+n[l.tie],0)/2;for(let c of r){let l=n[c.tie];c.
offset=a+l-Math.min(8,l/2),a+=l}}}function ix(t,e){let n=[e.start.item,...e.passes.map(({item:r})=>r),e.end.item];if(e.start.
item===e.end.item)return t.item.y;let o=n.indexOf(t.item),s=t===e.end?n[o-1]:n[o+1];return s.column!==t.item.column?s.y:
s.y>t.item.y?1e6-s.y:-1e6-s.y}function Ff({boxes:t,ties:e},n,o){let s=Math.max(0,...n),r=t.map((u,m)=>({box:u,column:n[m],items:[]})),i=new Map;for(let[
u,m]of t.entries())for(let h of m.members)i.set(h.id,Ji(r[u],h));let a=new Map,c=new Map,l=(u,m)=>{let h=i.get(u);return h||
Bf(a,`${u}|${m}`,()=>Ji(r[o.get(u)??0],null))},f=e.map((u,m)=>{let[h,g]=[l(u.from,u.to),l(u.to,u.from)],b=ax(h.column,g.
column,s),_=Xi(h,m,!0,b[0]),y=Xi(g,m,!1,b[1]),[S,v]=[h.column,g.column].sort((R,F)=>R-F),M=[...Array(Math.max(v-S-1,0)).
keys()].map(R=>S+1+R);h.column>g.column&&M.reverse();let E=M.map(R=>{let F=`${[u.from,u.to].sort().join("|")}|${R}`,j=Bf(
c,F,()=>{let z={box:null,column:R,items:[]};return r.push(z),Ji(z,null)});return Xi(j,m,!0,"left"),{item:j,side:"left"}});
return{start:_,end:y,passes:E}});for(let u of r.flatMap(m=>m.items))u.height=cx(u,e.map(m=>m.room));return{groups:r.filter(
u=>u.items.length||u.box),ways:f}}function Bf(t,e,n){let o=t.get(e)??n();return t.set(e,o),o}function Ji(t,e){let n={column:t.
column,group:t,member:e,ports:[],height:0,y:0};return t.items.push(n),n}function Xi(t,e,n,o){let s={tie:e,isStart:n,item:t,
side:o,offset:0};return t.ports.push(s),s}function ax(t,e,n){return t<e?["right","left"]:t>e?["left","right"]:t===0&&n>0?
["left","left"]:["right","right"]}function cx(t,e){let n=s=>t.ports.filter(r=>r.side===s).reduce((r,i)=>r+e[i.tie],0),o=t.
member?t.member.lines.length*16+10:0;return Math.max(o,n("left"),n("right"))}var[Df,zf]=[13,8],lx=[0,4,9,15],fx=[.5,.42,.58,.34,.66,.27,.73,.2,.8,.14,.86];function Gf(t,e,n){let o=t.map(({points:i})=>({
points:i,box:bx(i)})),s=t.filter(({tie:i})=>i.isMarked).map(({points:i})=>wx(i)),r=[...e.map(i=>Zi(i,2)),...s,...t.flatMap(
({points:i})=>xx(i))];for(let i of t){let a=ux(i,o,r,n);i.words=a,a&&r.push(Zi(a,3))}}function ux({tie:t,points:e},n,o,s){
for(let r of t.words)for(let i of lx)for(let a of fx){let[c,l]=e[Math.round(a*(e.length-1))];for(let f of mx(c,l,r,i))if(px(
f,s)&&dx(f,n,o))return{...r,...f}}return null}function mx(t,e,{lines:n,width:o},s){let r=n.length*16,i={width:o,height:r};
return[{x:t-o/2,y:e-r-3-1-s,...i},{x:t-o/2,y:e+3+2+s,...i},{x:t+3+3+s,y:e-r/2,...i},{x:t-o-3-3-s,y:e-r/2,...i},{x:t+2+s,
y:e-r-3-1,...i},{x:t-o-2-s,y:e-r-3-1,...i},{x:t+2+s,y:e+3+2,...i},{x:t-o-2-s,y:e+3+2,...i}]}var px=(t,e)=>t.x>=e.x&&t.y>=
e.y&&t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function dx(t,e,n){if(n.some(s=>Hf(t,s)))return!1;let o=Zi(t,2);
return!e.some(({points:s,box:r})=>Hf(o,r)&&hx(o,s))}var hx=(t,e)=>e.some((n,o)=>o>0&&gx(t,e[o-1],n));function gx({x:t,y:e,
width:n,height:o},s,r){let[i,a]=[0,1],[c,l]=[r[0]-s[0],r[1]-s[1]];for(let[f,u]of[[-c,s[0]-t],[c,t+n-s[0]],[-l,s[1]-e],[l,
e+o-s[1]]]){if(f===0&&u<0)return!1;f<0?i=Math.max(i,u/f):f>0&&(a=Math.min(a,u/f))}return i<=a}var Hf=(t,e)=>t.x<e.x+e.width&&
e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height;function wx(t){let[e,n]=t[Math.floor(t.length/2)];return{x:e-10,y:n-
10,width:20,height:20}}var xx=t=>[t[0],t[t.length-1]].map(([e,n])=>({x:e-Df,y:n-zf,width:2*Df,height:2*zf})),Zi=({x:t,y:e,
width:n,height:o},s)=>({x:t-s,y:e-s,width:n+2*s,height:o+2*s});function bx(t){let[e,n]=[t.map(([r])=>r),t.map(([,r])=>r)],
[o,s]=[Math.min(...e),Math.min(...n)];return{x:o,y:s,width:Math.max(...e)-o,height:Math.max(...n)-s}}function Vf(t,e){let n=ea(t);return t.map((o,s)=>{let{start:r,end:i,passes:a}=o,[c,l]=[r,i].map(m=>ta(m.item.column,m.side,
m.item.y+m.offset,e));if(r.item.column===i.item.column){let m=(r.side==="left"?-1:1)*(n.get(s)??26);return[c,[c[0]+m,c[1]],
[l[0]+m,l[1]],l]}let f=r.side==="right",u=[c];for(let{item:m}of a){let h=m.y+(m.ports.find(S=>S.tie===s)?.offset??0),[g,
b]=f?["left","right"]:["right","left"];u.push(...Uf(u[u.length-1],ta(m.column,g,h,e)));let _=ta(m.column,b,h,e),y=u[u.length-
1];u.push(y,_,_)}return u.push(...Uf(u[u.length-1],l)),u})}function ta(t,e,n,o){let{x:s,width:r}=o[t];return[e==="left"?
s-2:s+r+2,n]}function Uf(t,e){let n=(e[0]-t[0])*.42;return[[t[0]+n,t[1]],[e[0]-n,e[1]],e]}function ea(t){let e=[...t.entries()].
filter(([,{start:i,end:a}])=>i.item.column===a.item.column),n=({start:i,end:a})=>[i,a].map(c=>c.item.y+c.offset).sort((c,l)=>c-
l),o=i=>n(i)[1]-n(i)[0];e.sort(([i,a],[c,l])=>o(a)-o(l)||i-c);let s=new Map,r=[];for(let[i,a]of e){let[c,l]=n(a),f=r.filter(
({way:m})=>{let[h,g]=n(m);return m.start.item.column===a.start.item.column&&m.start.side===a.start.side&&h<=l&&g>=c}),u=Math.
max(-1,...f.map(m=>m.step))+1;r.push({way:a,step:u}),s.set(i,(26+13*u)*(4/3))}return s}function Kf(t){let e=[t[0]];for(let n=0;n+
3<t.length;n+=3){let[o,s,r,i]=t.slice(n,n+4);for(let a=1;a<=24;a++){let c=a/24,l=1-c,f=u=>l*l*l*o[u]+3*l*l*c*s[u]+3*l*c*
c*r[u]+c*c*c*i[u];e.push([f(0),f(1)])}}return e}var Ks=16,yx=92,[Yf,Qf]=[84,290],$x=30;function Jf(t){let e=new Map(t.boxes.flatMap((m,h)=>[m,...m.members].map(g=>[g.id,
h]))),{groups:n,ways:o}=Ff(t,qf(t,e),e),s=jf(n,o);Pf(s,o,t.ties.map(m=>m.room),t.ties.map(m=>m.weight));let r=Ox(t,s,o),
i=s.flatMap((m,h)=>_x(m,r.columns[h])),a=Vf(o,r.columns).map((m,h)=>({tie:t.ties[h],path:m,points:Kf(m),words:null})),c=[
...i.flatMap(({y:m,height:h})=>[m,m+h]),...a.flatMap(({points:m})=>m.map(([,h])=>h))],[l,f]=[Math.min(...c,0),Math.max(...c,
0)],u={boxes:i,ties:a,width:r.width,height:f-l+2*Ks};return kx(u,Ks-l),Gf(a,i,{x:2,y:2,width:u.width-4,height:u.height-4}),
u}function Ox({ties:t,scale:e},n,o){let s=ea(o),r=[...Array(n.length+1).keys()].map(c=>c&&c<n.length?Yf*e:Ks);for(let[c,
{start:l,end:f}]of o.entries()){let u=Math.max(0,...t[c].words.slice(0,1).map(({width:g})=>g)),[m,h]=[l.item.column,f.item.
column].sort((g,b)=>g-b);if(m===h){let g=l.side==="left"?m:m+1,b=g===0||g===n.length,_=(s.get(c)??0)*.75+(u?u+14:0)+Ks;r[g]=
Math.max(r[g],b?_:Math.min(_+Yf*e,Qf))}else if(u)for(let g=m+1;g<=h;g++)r[g]=Math.max(r[g],Math.min(u+$x,Qf))}let i=r[0];
return{columns:n.map((c,l)=>{let f=Math.ceil(Math.max(yx,...c.map(({box:m})=>m?Sx(m):0))),u={x:Math.round(i),y:0,width:f,
height:0};return i=u.x+f+r[l+1],u}),width:Math.ceil(i)}}var Sx=t=>Math.max(t.width,...t.members.map(({width:e})=>e));function _x(t,{
x:e,width:n}){return t.flatMap(({box:o,items:s})=>{if(!o)return[];let r=s.map(u=>u.y-u.height/2),i=s.map(u=>u.y+u.height/
2),[a,c]=s.length?[Math.min(...r),Math.max(...i)]:[0,0];o.isFrame&&([a,c]=[a-Yi(o),c+Ki]);let l=Qi(o)-(c-a);l>0&&([a,c]=
[a-l/2,c+l/2]);let f=s.flatMap(({member:u,y:m,height:h,ports:g})=>u?[{...u,y:m,height:h,atLeft:g.filter(({side:b})=>b===
"left").length,atRight:g.filter(({side:b})=>b==="right").length}]:[]);return[{box:o,members:f,x:e,width:n,y:a,height:c-a}]})}
function kx({boxes:t,ties:e},n){for(let o of t){o.y+=n;for(let s of o.members)s.y+=n}for(let{path:o,points:s}of e)for(let r of new Set(
[...o,...s]))r[1]+=n}var Mx=/[^\S\u00a0]+/;function Mn(t,e,n,o){let s=[""];for(let a of t.slice(0,400).split(Mx).flatMap(c=>vx(c,e,o))){let c=s[s.
length-1],l=c?`${c} ${a}`:a;!c||o(l)<=e?s[s.length-1]=l:s.push(a)}if(s.length<=n)return s;let r=s.slice(0,n),i=Array.from(
r[n-1]);for(;i.length>1&&o(`${i.join("")}\u2026`)>e;)i=i.slice(0,-1);return r[n-1]=`${i.join("").trimEnd()}\u2026`,r}function vx(t,e,n){
if(n(t)<=e)return[t];let o=[""];for(let s of Array.from(t)){let r=o[o.length-1]+s;n(r)<=e||!o[o.length-1]?o[o.length-1]=
r:o.push(s)}return o}function en(t,e,n,o){let s=Mn(t,e,n,o);for(let r=e-12;r>40;r-=12){let i=Mn(t,r,99,o);if(i.length>s.
length||i.some(a=>o(a)>r))break;s=i}return{lines:s,width:Math.ceil(Math.max(...s.map(o)))}}var Xf=new WeakMap;function Zf(t,e){let n=Xf.get(t)??Ax(t,e);return Xf.set(t,n),n}function Ax(t,e){let n=new Map;for(let o of[
"actor","target"])for(let[s,r]of t[o].entries()){let i=e[o][s],a=n.get(r);a?a.set(i,(a.get(i)??0)+1):n.set(r,new Map([[i,
1]]))}return new Map([...n].map(([o,s])=>[o,Tx(s)]))}function Tx(t){let[e,n]=[-1,0];for(let[o,s]of t)(s>n||s===n&&o<e)&&
([e,n]=[o,s]);return e}function tu(t,e){let{facts:n,level:o,arrows:s,chosen:r,state:i}=t,{actor:a,target:c,sign:l,hold:f,mark:u}=o.arrows,m=new Map;
for(let[g,b]of s){let _=es(n,o,g),y=[e(a[g]),e(c[g])];if(y[0]===y[1]&&a[g]!==c[g])continue;let[S,v]=_?y.sort():y,M=`${S}\
>${v}:${l[g]}`,E=m.get(M);if(!E){let R={from:S,to:v,sign:l[g],hold:f[g],mark:u[g],rows:[...b],weight:0,acts:0};m.set(M,{
...R,isBoth:!1,isTogether:_,prices:[],conditions:[]});continue}E.rows.push(...b),E.hold=Math.max(E.hold,f[g]),E.mark=Math.
max(E.mark,u[g])}let h=Lx(n.ties.statement,m);for(let g of h)g.weight=ht(n,g.rows,r,i.count),g.acts=ht(n,g.rows,r,"acts"),
Ex(t,g);return h.sort((g,b)=>b.acts-g.acts||b.weight-g.weight||(g.from+g.to<b.from+b.to?-1:1))}function Lx(t,e){let n=({
rows:s})=>[...new Set(s.map(r=>t[r]))].sort().join(" "),o=new Set;for(let s of e.values()){let r=e.get(`${s.to}>${s.from}\
:${s.sign}`);!r||r===s||o.has(s)||n(s)!==n(r)||(s.isBoth=!0,s.rows.push(...r.rows),o.add(r))}return[...e.values()].filter(
s=>!o.has(s))}function Ex({facts:t,chosen:e},n){let o=new Set(n.rows.map(i=>t.ties.statement[i])),s=new Set([...o].map(i=>t.
statements.act[i]).filter(i=>i>=0)),r=[new Set,new Set];for(let i of t.offers.mentions){let[a]=i;if(!(!e.inside[a]||!(o.
has(a)||s.has(t.statements.act[a]))))for(let[c,l]of i.slice(8).entries())for(let f of l)r[c].add(f)}[n.prices,n.conditions]=
r.map(i=>[...i])}var[Nx,Ix]=[5,1.4];function mo(t){let e=$.parts?gs($,t.rows):wn(t.sign),{dashes:n}=x.encodings.holds[t.hold],o=t.acts>0?
Math.min(Nx,2+Math.log2(Math.max(t.weight,1))):Ix;return{colour:e,dashes:n,width:t.isReturn?1.8:o,head:x.encodings.signs[t.
sign].head}}function vn(t){if(t.isReturn)return"";let{holds:e,marks:n}=x.encodings;return e[t.hold].sign||n[t.mark].sign}
var po=t=>t.acts===0;var qx={name:168,words:184,lines:4},Rx={name:124,words:124,lines:5},Cx={name:96,words:96,lines:7},[sa,na,jx]=[26,30,22],
nu=.7,Wx=3,Px=4,[Bx,Fx,Dx]=[13,10,16],zx=90,eu=6,Hx=[48,28,14];function ou(t,e,n,{scale:o,unfolded:s,columns:r,open:i}){
let{level:a,state:c}=t,l=su(o),f=[...Gx(t)].sort((W,X)=>W-X),u=Zf(a,e),m=c.ego===null?-1:a.numbers.get(c.ego)??-1,h=new Map;
for(let W of f){if(W===m)continue;let X=u.get(W)??-1-W;h.set(X,[...h.get(X)??[],W])}let g=(W,X)=>a.nodes[W].actor===e.nodes[X]?.
actor,b=W=>(h.get(W)??[]).filter(X=>!g(X,W)),_=Ux(t,e,h,b,{unfolded:s,open:i}),y=new Map,S=new Map,v=new Map,M=[],E=Vx(t,
f),R=(W,X,lt,P,$t)=>{S.set(W,{at:X,frame:lt,name:P,folded:$t,node:X<0?null:a.nodes[X],isStrong:E.has(X)})},F=(W,X)=>{let lt=B(
a,W),P=Mn(lt,l.name,l.lines,n.bold);y.set(W,`a${W}`),R(`a${W}`,W,-1,lt,0),M.push({id:`a${W}`,isFrame:!1,lines:P,width:oa(
P,n.bold)+sa+na,members:[],isMiddle:X})};m>=0&&f.includes(m)&&F(m,!0);for(let[W,X]of h){let lt=b(W);if(!lt.length||W<0){
for(let nt of X)F(nt,!1);continue}let P=B(e,W),$t=N(lt.length,"actor_drawn"),Pe=X.find(nt=>g(nt,W))??a.numbers.get(e.nodes[W].
actor)??-1,ie=`f${W}`,ae=_.has(W);R(ie,Pe,W,P,ae?lt.length:0),v.set(ie,{name:P,note:$t,frame:e.nodes[W].actor,at:Pe,isFolded:ae});
for(let nt of X)y.set(nt,ae||g(nt,W)?ie:`a${nt}`);if(ae){let nt=[...Mn(P,l.name,l.lines,n.bold),...Mn(d("folded",{n:$t}),
l.name,2,n.plain)];M.push({id:ie,isFrame:!1,lines:nt,width:oa(nt,n.bold)+na,members:[]});continue}let ce=lt.map(nt=>(R(`\
a${nt}`,nt,W,B(a,nt),0),Kx(B(a,nt),nt,E.has(nt),l,n))),Be=en(P,l.name,l.lines,n.bold).lines,Un=oa(Be,n.bold)+sa+n.plain(
$t)+na+jx;M.push({id:ie,isFrame:!0,lines:Be,width:Un,members:ce})}let z=tu(t,W=>y.get(W)??"").flatMap(W=>Yx(t,W));return{
given:{boxes:M,ties:Jx(z,n,o),scale:Math.min(o,1),columns:r},ties:z,ends:S,heads:v}}var su=t=>t<nu?Cx:t<1?Rx:qx;function Gx({
arrows:t,level:e}){let{actor:n,target:o}=e.arrows;return new Set([...t.keys()].flatMap(s=>[n[s],o[s]]))}function Ux({nodes:t},e,n,o,{
unfolded:s,open:r}){let i=[...n.keys()].filter(l=>l>=0&&o(l).length>0);if(s)return new Set(i.filter(l=>!s.includes(e.nodes[l].
actor)));let a=l=>(n.get(l)??[]).reduce((f,u)=>f+t.weightOf(u),0),c=i.filter(l=>r!==void 0||o(l).length>=Wx).sort((l,f)=>a(
f)-a(l)||l-f);return new Set(c.slice(r??Px))}function Vx({nodes:t},e){let n=e.map(o=>({at:o,weight:t.weightOf(o)}));return n.
sort((o,s)=>s.weight-o.weight||o.at-s.at),new Set(n.slice(0,3).filter(({weight:o})=>o>1).map(({at:o})=>o))}function Kx(t,e,n,o,s){
let r=n?s.bold:s.plain,{lines:i,width:a}=en(t,o.name,o.lines+1,r);return{id:`a${e}`,lines:i,width:a+2*sa+12}}var oa=(t,e)=>Math.
ceil(Math.max(...t.map(e)));function Yx({facts:t,state:e},n){let o=Ct(t,n.rows),s={acts:"act",statements:"statement",articles:"\
article"}[e.count],r=n.acts>1?N(n.acts,"act"):n.weight>1?N(n.weight,s):"",i=[...new Set(o.map(({parts:b})=>ao(b,zx)))],a=i.
filter(b=>!b.startsWith("[")||!i.includes(b.slice(1,-1))),c=a.slice(0,2),l=a.length>2?` +${a.length-2}`:"",f=n.prices.length?
[]:n.conditions,u=[c.join(", ")+l,...f].join(", "),m={...n,isReturn:!1,text:u,number:r};if(!n.prices.length)return[m];let h=[
d("asks_in_return",{what:n.prices.join(", ")}),...n.conditions].join("; "),g={from:n.to,to:n.from,sign:t.names.signs.indexOf(
"neither"),text:h,number:""};return[m,{...m,...g,hold:t.names.holds.indexOf("not actual"),isReturn:!0}]}function Qx(t,e){
let n=se(t,e),o=(s,r)=>n.lastIndexOf(s)>n.lastIndexOf(r);return n+(o("\u201C","\u201D")?"\u201D":"")+(o("[","]")?"]":"")}
var Ys=(t,e)=>e?`${t}\xA0\xB7\xA0${e.replaceAll(" ","\xA0")}`:t;function ra(t,{plain:e,bold:n}){let o=t.replaceAll(" ","\
\xA0"),s=n(o)-e(o);return r=>e(r)+(o&&r.endsWith(o)?s:0)}function Jx(t,e,n){let o=t.some(a=>a.acts>0),s=su(n).words,r=n<
nu?0:1/0,i=0;return t.map(a=>{let{from:c,to:l,text:f,number:u}=a,m=!o||a.acts>0||n>=1.5,h=(a.acts>0?3:.5)*(1+Math.log2(1+
a.weight)),g=!!vn(a),b={from:c,to:l,weight:h,isMarked:g,words:[],room:Bx*Math.min(n,1)};if(!m||!f||++i>r)return b;let _=Ys(
f,u),y=ra(u,e),S=[1,1.25,1.6].map(R=>en(_,s*R,eu,y)),v=S.filter(({lines:R})=>!R.at(-1)?.endsWith("\u2026")),M=Hx.filter(
R=>f.length>R).map(R=>en(Ys(Qx(f,R),u),s,eu,y)),E=[...v.length?v:S.slice(-1),...M];return{...b,words:E,room:E[0].lines.length*
Dx+Fx}})}var Xx={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function xe(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=O("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,...nn(e)});return iu(
"0 0 42 14",r,go(n,t,"translate(40 7) rotate(0) scale(1)"),aa(o,t,19,7))}var nn=t=>({"stroke-dasharray":t.join(" ")||null,
"stroke-linecap":t[0]<2?"round":null}),iu=(t,...e)=>O("svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"\
true"},e),An=t=>xe(wn(t),{head:x.encodings.signs[t].head}),ru=t=>xe(yi(t));function ia(){return[...eo.slice(0,ke).map((e,n)=>ho(
ru(n),`${Ls[n]} ${zl(e)}`)),ho(ru(ke),d("part_same"))]}var ho=(t,e)=>[t,e];function go(t,e,n){return t?t==="bar"?O("line",
{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-width":3}):t==="vee"?O("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",
fill:"none",stroke:e,"stroke-width":2}):O("path",{transform:n,d:"M-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function aa(t,e,n,o){
return t==="bar"?O("path",{transform:`translate(${n} ${o})`,d:"M0 -4.5 V4.5",stroke:e,"stroke-width":2.5}):t==="circle"?
O("circle",{cx:n,cy:o,r:3.5,fill:e}):t==="diamond"?O("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 \
L0 4.5 Z",fill:e}):null}function ca(t,e=Z().node){let n={fill:e,stroke:Z().line},o=t==="dot"?O("circle",{cx:8,cy:7,r:5.5,
...n}):O("path",{d:Xx[t],...n});return iu("-13 0 42 14",o)}function au(){let{sign:t,hold:e,mark:n}=$.level.arrows,o=[...$.
arrows.keys()];return la({signs:new Set(o.map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function la(t){
let{signs:e,holds:n,marks:o}=x.encodings,s=Z().line,r=(l,f)=>!t||t[l].has(f),i=e.flatMap(({words:l},f)=>r("signs",f)?[ho(
An(f),l)]:[]),a=n.flatMap(({dashes:l,middle:f,words:u},m)=>(l.length||f)&&r("holds",m)?[ho(xe(s,{dashes:l,middle:f}),u)]:
[]),c=o.flatMap(({middle:l,words:f},u)=>l&&r("marks",u)?[ho(xe(s,{middle:l}),f)]:[]);return[...$.parts?ia():i,...a,...c]}var fa=16,Qs=17,cu=7,Zx=260;function uu(t,e,n){let o=O("svg",{class:"named",role:"group",viewBox:`0 0 ${t.width} ${t.height}`}),
s=t.boxes.map(c=>sb(c,e)),r=t.ties.map((c,l)=>tb(c,e.ties[l],l,n)),i=t.boxes.flatMap(c=>c.members.map(l=>ib(l,c,e))),a=t.
ties.map((c,l)=>ob(c,e.ties[l],l));return o.append(...s,...r,...i,...a.filter(c=>c!==null)),o}function tb(t,e,n,o){let{colour:s,
dashes:r,width:i,head:a}=mo(e),{path:c}=t,l=e.isBoth&&a?cu:0,f=fu(nb(c,l,a&&a!=="bar"?cu:0));return O("g",{class:`tie${po(
e)?" light":""}`,role:"button",tabindex:-1,"data-key":`t${e.from}>${e.to}:${e.sign}${e.isReturn?"r":""}`,"data-tie":n,"a\
ria-label":`${o(e)}. ${d("show_quotes")}`},O("path",{class:"around",d:fu(c),fill:"none",stroke:s}),O("path",{d:f,fill:"n\
one",stroke:s,"stroke-width":i.toFixed(1),...nn(r)}),lu(a,s,c[c.length-1],c[c.length-2],i),e.isBoth&&lu(a,s,c[0],c[1],i),
eb(vn(e),s,t.points))}function lu(t,e,n,o,s){let r=n[0]<o[0]?180:0,i=(.9+.08*s).toFixed(2);return go(t,e,`translate(${n[0]}\
 ${n[1]}) rotate(${r}) scale(${i})`)}function eb(t,e,n){if(!t)return null;let[o,s]=n[Math.floor(n.length/2)],r={transform:`\
translate(${o.toFixed(1)} ${s.toFixed(1)})`};if(t==="\u2022")return O("g",r,O("circle",{class:"mark",r:4.5,stroke:e,"str\
oke-width":1.8}));if(t==="?")return O("g",r,O("circle",{class:"doubt",r:8}),O("text",{class:"doubted","text-anchor":"mid\
dle",y:4.5,"aria-hidden":"true"},"?"));let i=O("path",{d:"M-5.5 5.5 L5.5 -5.5",stroke:e,"stroke-width":1.8});return O("g",
r,O("circle",{class:"mark",r:8,stroke:e,"stroke-width":1.8}),i)}function nb(t,e,n){let o=t.map(([r,i])=>[r,i]),s=o.length-
1;return o[0][0]+=Math.sign(o[1][0]-o[0][0])*e,o[s][0]+=Math.sign(o[s-1][0]-o[s][0])*n,o}function fu([t,...e]){let n=([s,
r])=>`${s.toFixed(1)} ${r.toFixed(1)}`,o=[];for(let s=0;s+2<e.length;s+=3)o.push(`C${e.slice(s,s+3).map(n).join(" ")}`);
return`M${n(t)} ${o.join(" ")}`}function ob({words:t},e,n){if(!t)return null;let o={class:"words","data-words":n,"aria-h\
idden":"true",fill:mo(e).colour};return O("g",o,ua(t.lines,t.x+t.width/2,t.y,e.number))}function ua(t,e,n,o=""){let s=o.
replaceAll(" ","\xA0");return O("text",{"text-anchor":"middle"},t.map((r,i)=>{let a=n+12.5+i*fa,c=s&&r.endsWith(s),l=c?r.
slice(0,r.length-s.length):r;return O("tspan",{x:e,y:a},l,c&&O("tspan",{class:"strong"},s))}))}function sb(t,{ends:e,heads:n}){
let{box:o,x:s,y:r,width:i,height:a}=t,c=e.get(o.id),l=n.get(o.id),f=c.node?.shape==="diamond"&&!l,u=l?.isFolded?" folded":
f?" issue":"",m=O("rect",{x:s,y:r,width:i,height:a,rx:f?Math.min(20,a/2):14}),h=!!l?.isFolded,b=O("text",{class:"strong",
"text-anchor":h?"middle":"start"},rb(t,h)),_=l?.isFolded?null:pu(c.node?.shape??"square",s+20,o.isFrame?r+18:mu(o,r,a),6,
!0),y=[c.name,l?.note,l?.isFolded&&d("unfold")].filter(Boolean).join(", "),S={class:`block${u}`,role:"button",tabindex:-1,
"data-key":o.id,"aria-label":y};if(!o.isFrame||!l)return O("g",S,m,_,b);let v=O("g",{class:"fold",role:"button",tabindex:-1,
"data-key":`x${o.id}`,"aria-label":`${l.note}: ${d("fold",{name:l.name})}`},O("text",{class:"count",x:s+i-12,y:r+23,"tex\
t-anchor":"end"},`${l.note} \u2212`));return O("g",{class:"frame"},O("g",S,m,_,b),v)}var mu=({lines:t},e,n)=>e+(n>Zx?t.length*
Qs/2+12:n/2);function rb({box:{lines:t,isFrame:e},x:n,y:o,width:s,height:r},i){if(e)return t.map((l,f)=>O("tspan",{x:n+32,
y:o+23+f*Qs},l));let a=mu({lines:t},o,r)-t.length*Qs/2+13,c=l=>({x:i?n+s/2:n+34,y:a+l*Qs});return t.map((l,f)=>O("tspan",
{...c(f),class:i&&f===t.length-1?"note":null},l))}function ib(t,{x:e,width:n},{ends:o}){let s=o.get(t.id),{id:r,lines:i,
y:a,height:c,atLeft:l,atRight:f}=t,u=f>l,m=u?e+n-14:e+14,h=$.nodes.weightOf(s.at),g=Math.min(9,5+Math.sqrt(h)/1.6),b=u?e+
n-28:e+28,_=a-i.length*fa/2+12.5,y=S=>O("path",{class:"reach",d:`M${S} ${a-c/2+4} V${a+c/2-2}`});return O("g",{class:`me\
mber${s.isStrong?" strong":""}`,role:"button",tabindex:-1,"data-key":r,"aria-label":`${s.name}, ${s.node?.type??""}`},O(
"rect",{class:"around",x:e+2,y:a-c/2,width:n-4,height:c,rx:6}),f>1&&y(e+n-1.5),l>1&&y(e+1.5),pu(s.node?.shape??"dot",m,a,
g,g>7.5),O("text",{"text-anchor":u?"end":"start"},i.map((S,v)=>O("tspan",{x:b,y:_+v*fa},S))))}function pu(t,e,n,o,s){let r={
class:`glyph${s?" full":""}`,transform:`translate(${e.toFixed(1)} ${n.toFixed(1)})`};return t==="square"?O("rect",{...r,
x:-o+.5,y:-o+.5,width:2*o-1,height:2*o-1,rx:2}):t==="triangle"?O("path",{...r,d:`M0 ${-o-1} L${o+1} ${o-1} L${-o-1} ${o-
1} Z`}):t==="diamond"?O("path",{...r,d:`M0 ${-o-1} L${o+1} 0 L0 ${o+1} L${-o-1} 0 Z`}):O("circle",{...r,r:o})}var ab={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},cb=2.5;function hu(t,e,n){let o=ab[n];if(!o||!e)
return!1;let s=du(e),r=[...t.querySelectorAll("[data-key]")],[i,a]=[null,1/0];for(let c of r){if(c===e)continue;let[l,f]=du(
c).map((g,b)=>g-s[b]),u=l*o[0]+f*o[1],m=Math.abs(l*o[1])+Math.abs(f*o[0]),h=u+cb*m;u>1&&h<a&&([i,a]=[c,h])}return i&&(e.
setAttribute("tabindex","-1"),i.setAttribute("tabindex","0"),i.focus()),!0}function du(t){let{x:e,y:n,width:o,height:s}=t.
getBoundingClientRect();return[e+o/2,n+s/2]}function gu(t,e){let n=null;t.addEventListener("pointerdown",o=>{let s=o.target instanceof Element&&!o.target.closest("[\
data-key], [data-words]");o.pointerType==="mouse"&&o.button===0&&s&&(n={x:o.clientX,y:o.clientY,left:t.scrollLeft,top:t.
scrollTop})}),t.addEventListener("pointermove",o=>{n&&(t.scrollLeft=n.left-(o.clientX-n.x),t.scrollTop=n.top-(o.clientY-
n.y))});for(let o of["pointerup","pointerleave","pointercancel"])t.addEventListener(o,()=>n=null);t.addEventListener("wh\
eel",o=>{o.ctrlKey&&(o.preventDefault(),e(o.deltaY<0?1:-1))},{passive:!1})}var lb=16,fb=220;function Js(t,{ends:e}){let[n,o]=[e.get(t.from)?.name??"",e.get(t.to)?.name??""];if(t.isReturn)return`${n}\
: ${t.text}`;let s=t.number?`: ${t.number}`:"";return`${n} ${t.text} ${o}${s}`}function ma({parts:t},e){let n=e?.getAttribute(
"data-tie")??e?.getAttribute("data-words");return n==null?null:t.ties[Number(n)]}function wu(t,e){let{root:n,parts:o,picture:s}=t;
n.querySelector(".now")?.remove();for(let f of n.querySelectorAll(".lit"))f.classList.remove("lit");let r=ma(t,e),i=e?.getAttribute(
"data-key")?.replace(/^x/,"")??"",a=f=>f===i||i.startsWith("f")&&`f${o.ends.get(f)?.frame}`===i,c=o.ties.flatMap((f,u)=>f===
r||!r&&i&&(a(f.from)||a(f.to))?[u]:[]);n.classList.toggle("fading",c.length>0),A("hint").textContent=r?`${Js(r,o)} \xB7 ${ub(
r)}`:i?mb(t,i):"";let l=new Set(c.flatMap(f=>[o.ties[f].from,o.ties[f].to]));i&&l.add(i);for(let f of n.querySelectorAll(
"[data-key]")){let u=f.getAttribute("data-key")??"",m=c.includes(Number(f.getAttribute("data-tie")??-1))||l.has(u)||l.has(
`${u}`.replace(/^x/,""));f.classList.toggle("lit",m)}for(let f of c)n.querySelector(`[data-words="${f}"]`)?.classList.add(
"lit");r&&c.length===1&&!s.ties[c[0]].words&&n.append(pb(s,s.ties[c[0]],r))}var ub=t=>N(Nt($,t.rows).length,"statement");
function mb(t,e){let n=t.parts.ends.get(e);if(!n)return"";let{size:o}=$.nodes.othersOf(n.at);return[n.name,n.node?.type,
o>0&&N(o,"neighbour")].filter(Boolean).join(" \xB7 ")}function pb(t,{points:e},n){let{lines:o,width:s}=en(Ys(n.text,n.number),
fb,9,ra(n.number,he)),[r,i]=e[Math.floor(e.length/2)],a=o.length*lb+8,c=Math.max(4+s/2+8,Math.min(r,t.width-s/2-12)),l=Math.
max(4,i-a-10);return O("g",{class:"now","aria-hidden":"true"},O("rect",{x:c-s/2-8,y:l,width:s+16,height:a,rx:6}),ua(o,c,
l+3,n.number))}var xu=500,db=5,bu={at:-1,time:0,x:0,y:0},hb=[[.7],[.7,{columns:3}],[.5,{columns:3}],[.5,{columns:2}],[.5,{columns:2,open:2}],
[.5,{columns:2,open:1}],[.5,{columns:2,open:0}],[.5,{columns:1,open:0}]],pa=[.5,.7,1,1.25,1.5,2],J=null,Tn=null,ha=bu,da={
selection:null,key:""},yu=null;var xo=()=>J;async function $u(t){yu=await gt("country"),t&&(Tn=null);let e=[Et(),w.language,JSON.stringify(w.frames)].join(
" ");if(J&&da.selection===$&&da.key===e&&!t){Su();return}da={selection:$,key:e},Ln()}function Ln(){let t=A("named"),e=to(
$),n=!J,o=document.activeElement?.closest("#named [data-key]")?.getAttribute("data-key");J=Tn===null?gb(t):ga(Tn);let{root:s,
picture:r,scale:i}=J,a=Math.max(i,1);s.setAttribute("width",String(r.width*a)),s.setAttribute("height",String(r.height*a)),
s.setAttribute("aria-label",`${d("graph_of")} ${Rt(e)} ${d("graph_keys")}`),xb(s),L(t,s),s.querySelector("[data-key]")?.
setAttribute("tabindex","0"),Su(),o&&Sb(o),n&&wb(t,s)}function gb(t){let{clientWidth:e,clientHeight:n}=t,o=ga(1);if(!e)return o;
for(let r of hb){if(o.picture.width<=e)break;let i=ga(...r);i.picture.width<o.picture.width&&(o=i)}let s=1.25*o.picture.
width<=e&&1.25*o.picture.height<=n;return o.scale===1&&s?{...o,scale:1.25}:o}function ga(t,e){let n=ou(to($),yu,he,{scale:t,
unfolded:w.frames,...e}),o=Jf(n.given),s=uu(o,n,r=>Js(r,n));return{picture:o,parts:n,root:s,scale:t}}function wb(t,e){t.
scrollLeft=(e.clientWidth-t.clientWidth)/2}function xb(t){let e=s=>s.target instanceof Element?s.target.closest("[data-k\
ey], [data-words]"):null,n=(s,r)=>t.addEventListener(s,r);n("click",s=>bb(e(s),s));let o=s=>J&&wu(J,s);n("pointerover",s=>o(
e(s))),n("pointerleave",()=>o(null)),n("focusin",s=>o(e(s))),n("focusout",()=>o(null)),n("keydown",s=>{let r=e(s);if(s.key===
"Enter"||s.key===" ")Ou(r);else if(s.key==="+"&&wo(r)>=0)me(wo(r));else if(!hu(t,r,s.key))return;s.preventDefault(),s.stopPropagation()})}
function bb(t,{timeStamp:e,clientX:n,clientY:o}){ha={at:wo(t),time:e,x:n,y:o},Ou(t)}function yb(t){let{at:e,time:n,x:o,y:s}=ha,
r=Math.hypot(t.clientX-o,t.clientY-s)<db&&t.timeStamp-n<xu;e<0||!r||(t.stopPropagation(),t.preventDefault(),ha=bu,me(e))}
var wo=t=>J?.parts.ends.get(t?.getAttribute("data-key")??"")?.at??-1;function Ou(t){if(!t||!J)return;let e=ma(J,t);if(e){
$b(e);return}let n=t.getAttribute("data-key")??"",o=J.parts.heads.get(n.replace(/^x/,""));o&&(o.isFolded||n.startsWith("\
x"))?Ob(o.frame,!o.isFolded):wo(t)>=0&&tt($.level.nodes[wo(t)].actor)}function $b(t){if(!J)return;let[e,n]=(t.isReturn?[
t.to,t.from]:[t.from,t.to]).map(s=>J?.parts.ends.get(s));e&&n&&!e.folded&&!n.folded&&e.at>=0&&n.at>=0?xt(e.at,n.at):U(Nt(
$,t.rows),Js(t,J.parts))}function Ob(t,e){let o=[...J?.parts.heads.values()??[]].filter(s=>!s.isFolded).map(s=>s.frame).
filter(s=>s!==t);k({frames:e?o:[...o,t]})}function Su(){if(!J)return;let t=zt(),{parts:e,root:n}=J,[o,s]=(t?.names??[]).
map(i=>$.level.numbers.get(i)),r=i=>e.ends.get(i)?.at;for(let[i,a]of e.ties.entries()){let[c,l]=(a.isReturn?[a.to,a.from]:
[a.from,a.to]).map(r),f=t?.kind==="pair"&&c===o&&l===s;n.querySelector(`[data-tie="${i}"]`)?.classList.toggle("open",f)}
for(let i of n.querySelectorAll(".member.open, .block.open"))i.classList.remove("open");if(!(t?.kind!=="actor"||o===void 0))
for(let[i,{at:a}]of e.ends)a===o&&Xs(i)?.classList.add("open")}var Xs=t=>J?.root.querySelector(`[data-key="${CSS.escape(
t)}"]`)??null;function Sb(t){let e=Xs(t);if(e){for(let n of J?.root.querySelectorAll("[tabindex='0']")??[])n.setAttribute(
"tabindex","-1");e.setAttribute("tabindex","0"),e.focus({preventScroll:!0})}}function _u(t){(Xs(`a${t}`)??[...J?.parts.ends??
[]].flatMap(([n,o])=>o.at===t?[Xs(n)]:[])[0])?.scrollIntoView({block:"center",inline:"center"})}function Zs(t){let e=pa.
indexOf(J?.scale??1),n=pa[Math.max(0,Math.min(pa.length-1,e+t))];n!==J?.scale&&(Tn=n,Ln())}function ku(){Tn=null,Ln()}function Mu(t){
gu(t,Zs),document.addEventListener("click",yb,!0);let[e,n]=[0,0];new ResizeObserver(()=>{t.clientWidth!==e&&(e=t.clientWidth,
clearTimeout(n),n=setTimeout(()=>{e&&J&&Tn===null&&w.picture==="named"&&Ln()},xu))}).observe(t)}var _b={"\u2298":"key_denied","?":"held_doubted","\u2022":"key_reported"};function tr(){let t=xo()?.parts.ties??[],e=[...new Set(
t.map(i=>i.sign))].sort((i,a)=>i-a),n=t.map(mo),o=Z().line,s=$.parts?ia():e.map(i=>[An(i),x.encodings.signs[i].words]),{
holds:r}=x.encodings;for(let[i,a]of[["not actual","key_not_done"],["hedged","key_hedged"]]){let{dashes:c}=r[x.names.holds.
indexOf(i)];n.some(l=>l.dashes===c)&&s.push([xe(o,{dashes:c,head:""}),d(a)])}for(let[i,a]of Object.entries(_b))t.some(c=>vn(
c)===i)&&s.push([vu(i),d(a)]);return t.some(po)&&!t.every(po)&&s.push([kb(xe(o,{head:""})),d("key_light")]),t.some(({text:i})=>i.
includes("["))&&s.push([vu("[ ]"),d("key_inferred")]),s}function kb(t){return t.setAttribute("opacity","0.5"),t}function vu(t){
let e=O("text",{x:21,y:12,"text-anchor":"middle","font-size":14,fill:Z().text},t);return O("svg",{class:"sample",width:42,
height:14,viewBox:"0 0 42 14","aria-hidden":"true"},e)}var Mb=["grown","frames","ego","steps","picture","level","issues"],vb=100,En=[],er=[],on=null,Ab=()=>Object.fromEntries(
Mb.map(t=>[t,w[t]]));function Au(){let t=Ab();on&&JSON.stringify(on)!==JSON.stringify(t)&&(En.push(on),En.splice(0,En.length-
vb),er.length=0),on=t}var Tu=()=>En.length>0,Lu=()=>er.length>0,wa=()=>Eu(En,er),xa=()=>Eu(er,En);async function Eu(t,e){
let n=t.at(-1);if(!n||!on)return;let o=await gt(n.level);n===t.at(-1)&&(t.pop(),e.push(on),on=n,await k({...n,...o.name===
$.level.name?{}:ks(o)}))}var Nu=["named","whole"];function Iu(t){let e=p("div",{id:"named"});return Mu(e),document.addEventListener("keydown",Ib),
p("div",{id:"stage"},Tb(t),p("div",{class:"pictures"},e,p("div",{id:"canvas",role:"application","aria-label":d("graph_of")}),
p("img",{id:"printed",alt:""}),p("p",{id:"empty",class:"empty"}),p("p",{id:"hint",class:"hint"})),p("ul",{id:"key",class:"\
key","aria-label":d("legend")}))}function Tb(t){let e=p("input",{type:"checkbox",onchange:o=>Sf(o.target.checked)}),n=o=>k(
{picture:o});return p("div",{class:"graph-tools",role:"toolbar","aria-label":d("graph_tools")},p("div",{class:"pressed",
role:"group","aria-label":d("picture")},Nu.map(o=>T(d(`picture_${o}`),()=>n(o),{id:`picture-${o}`}))),T(d("undo"),wa,{id:"\
undo"}),T(d("redo"),xa,{id:"redo"}),T("",Nb,{id:"grow"}),p("div",{class:"right"},p("span",{id:"legend-of-whole"},t),p("l\
abel",{class:"tick",id:"physics"},e,p("span",{},d("physics"))),T("\u2212",()=>Zs(-1),{id:"zoom-out","aria-label":d("zoom\
_out"),title:d("zoom_out")}),T("+",()=>Zs(1),{id:"zoom-in","aria-label":d("zoom_in"),title:d("zoom_in")}),T(d("fit"),()=>w.
picture==="named"?ku():Ds())))}async function qu(t){let e=w.picture==="named",n=!$.arrows.size&&!($.isGrown&&!e);if(Au(),
L(A("empty"),n&&qe()),A("named").hidden=!e,A("canvas").hidden=e,Lb(e),e)await $u(t);else{if(await Nf(),w.picture!=="whol\
e")return;Fi(t)}Cu(e)}function Ru(){w.picture==="named"?(Ln(),Cu(!0)):we()&&Fi(!1)}var Cu=t=>L(A("key"),t&&tr().map(([e,
n])=>p("li",{},e,p("span",{},n))));function Lb(t){for(let n of Nu)A(`picture-${n}`).setAttribute("aria-pressed",String(w.
picture===n));for(let n of["zoom-out","zoom-in"])A(n).hidden=!t;A("legend-of-whole").hidden=t,A("physics").hidden=t||$.nodes.
size>=xf,A("undo").disabled=!Tu(),A("redo").disabled=!Lu();let e=ju();A("grow").hidden=e===void 0||!Eb(e),e!==void 0&&(A(
"grow").textContent=d("add_neighbours",{name:$n($.level.nodes[e].actor)}))}function ju(){let t=zt(),e=t?.kind==="actor"?
$.level.numbers.get(t.names[0]):void 0;return e!==void 0&&$.nodes.has(e)?e:void 0}function Eb(t){let{shown:e}=gn();return[
...$.nodes.othersOf(t)].some(n=>!e.has(n))}function Nb(){let t=ju();t!==void 0&&me(t)}var Wu=t=>w.picture==="named"?_u(t):
Of(t);function Ib(t){let e=t.target instanceof Element&&t.target.matches("input, textarea, select");w.tab!=="graph"||e||
!(t.ctrlKey||t.metaKey)||t.key.toLowerCase()!=="z"||(t.preventDefault(),t.shiftKey?xa():wa())}var Nn=(t,e)=>T(t,n=>qb(e(),n));async function qb(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=p("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}te(
d("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function be(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=p("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}var In=(t,...e)=>p("section",{class:"group"},p("h2",{},t),e);function K(t,e,n,o){let s=e.find(([r])=>r===n);return p("se\
lect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>p("option",{value:r,selected:r===n},D(i))))}
function ct(t,e,n,o){let s=p("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return p("label",{class:"\
tick"},s,o,p("span",{},t))}function ye(t,e){let n=p("ol",{class:"acts"},t.slice(0,e));return[n,bo(t,e,e,o=>Dt(n,o))]}function bo(t,e,n,o){
if(t.length<=e)return null;let s=e,r=()=>d("more",{n:t.length-s}),i=T(r(),()=>{o(t.slice(s,s+n)),s+=n,s>=t.length?i.remove():
i.textContent=r()});return i}var Vt=(t,...e)=>p("fieldset",{},p("legend",{},t),e);var nr=class{#e=new Map;#t;constructor(e,n,o,s){this.facts=e,this.words=n,this.level=o,this.#t={...s,...Go},this.counted=
st(Jn(e,this.#t,["everyone"])),this.entities=new Int32Array(n.entities.length),this.articles=new Int32Array(e.articles.length),
this.relations=new Int32Array(e.relations.length);for(let r of this.counted){for(let i of ba(n,r))this.entities[i]++;for(let i of e.
relations[e.statements.relation[r]].wider)this.relations[i]++;this.articles[e.statements.article[r]]++}}ofRelation(e){let{
relations:n,statements:o}=this.facts;return this.counted.filter(s=>n[o.relation[s]].wider.includes(e))}ofQuestion({where:e}){
let n=this.facts.statements;return this.counted.filter(o=>e.some(s=>Object.entries(s).every(([r,i])=>i.includes(Number(n[r][o])))))}ofPhrase({
relation:e,actor:n,target:o}){let{facts:s,level:r}=this,[i,a]=[n,o].map(l=>l===null?-1:r.numbers.get(l));if(i===void 0||
a===void 0)return[];let c=this.rows(e).filter(l=>(i<0||r.actor[l]===i)&&(a<0||r.target[l]===a));return[...new Set(c.map(
l=>s.ties.statement[l]))]}targetsOf(e){let{facts:n,level:o}=this,s=new Map;for(let i of this.rows(e)){let a=o.target[i];
s.set(a,(s.get(a)??new Set).add(n.ties.statement[i]))}return[...s].sort(([i,a],[c,l])=>l.size-a.size||i-c).map(([i])=>o.
nodes[i].actor)}rows(e){let n=this.#e.get(e);if(n)return n;let{facts:o,level:s}=this,r=o.relations.flatMap(({wider:l},f)=>l.
includes(e)?[f]:[]),i={...this.#t,relations:r},a=as(o,s,At(o,i,["everyone"]),i),c=[...a.between,...a.issues];return this.#e.
set(e,c),c}};function ba({statements:t,entities:e},n){let{s:o,o:s,roles:r=[],sources:i=[]}=t.get(n),a=new Set([o,s,...r.
map(([,c])=>c),...i].filter(Rb));for(let c of a)for(let l of e[c]?.members??[])a.add(l);return a}var Rb=t=>typeof t=="nu\
mber"&&t>=0;function Pu({facts:t,state:e,level:n,chosen:o},s,r,i){let a=Jn(t,{...e,articles:null},["everyone"]),c={as_subject:[],as_object:[],
as_source:[],as_other:[],left_out_of:[]};for(let[l,f]of s.statements.entries()){if(i!==void 0&&f.sources?.includes(i)&&c.
as_source.push(l),!o.inside[l]){i!==void 0&&a[l]&&ba(s,l).has(i)&&!f.sources?.includes(i)&&c.left_out_of.push(l);continue}
(r!==void 0?n.subject[l]===r:f.s===i)?c.as_subject.push(l):(r!==void 0?n.object[l]===r:f.o===i)?c.as_object.push(l):f.roles?.
some(([,u])=>u===i)&&c.as_other.push(l)}return Object.entries(c).filter(([,l])=>l.length)}var Cb=/(?<![\p{L}\p{N}])['"\u2018\u201c\u201e\u00ab]([^'"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]+)['"\u2019\u201d\u201c\u00bb](?![\p{L}\p{N}])/gu,
pt=t=>x.relations[x.statements.relation[t]],et=t=>x.articles[x.statements.article[t]],sn=t=>t.map(e=>Y(C().entities[e]));
function yt(t,e=0){let n=$o(t),o=yo(t,e).join(" \u2013 ");return n.length?`${o} (${n.join("; ")})`:o}function yo(t,e=0){
let n=C().statements.get(t),o=or(t,"subject",Kt(n.s,e)),s=or(t,"object",Kt(n.o,e));return[o,pt(t).label,s+(e?"":jb(t))]}
function jb(t){let e=C(),n=new Map;for(let[s,r]of e.statements.get(t).roles??[])n.set(s,[...n.get(s)??[],or(t,e.roles[s].
id,Kt(r))]);return[...n].sort(([s],[r])=>s-r).map(([s,r])=>`, ${e.roles[s].label} ${r.join(` ${d("and")} `)}`).join("")}
function Kt(t,e=0){if(typeof t=="string")return pe(t);if(t>=0)return pe(Y(C().entities[t]));let n=-1-t;return e>=2?`#${x.
keys.at(n).split("#")[1]}`:`\u201C${yt(n,e+1)}\u201D`}var ya=(t,e)=>C().statements.get(t).inferred?.includes(e)??!1,or=(t,e,n)=>ya(
t,e)?Gt(n):n;function Wb(t,e){let n=sn(e).map(pe);return[...n.slice(0,-1),...n.slice(-1).map(o=>or(t,"according_to",o))].
join(" > ")}function $o(t){let{names:e,labels:n,statements:o}=x,s=C().statements.get(t),r=o.stance[t]>=0?e.stances[o.stance[t]]:
"";return[s.sources?.length&&`${d("according_to")} ${Wb(t,s.sources)}`,r==="doubts"&&d("author_doubts"),r==="rejects"&&d(
"author_rejects"),o.mode[t]!==De&&n.modes[o.mode[t]],o.certainty[t]!==0&&n.certainties[o.certainty[t]],o.polarity[t]!==0&&
n.polarities[o.polarity[t]],s.ended&&d("ended")].filter(a=>typeof a=="string")}function Bu(t){let e=x.names.stances[x.statements.
stance[t]],{note:n}=C().statements.get(t);if(e!=="doubts"&&e!=="rejects"||typeof n!="string")return[];let o=n.matchAll(Cb);
return Array.from(o,([,s])=>s.trim()).filter(Boolean)}function Oo(t){let{quote:e=[]}=C().statements.get(t),n=e.slice(2).
map(Number);return n.flatMap((o,s)=>s%2?[]:[[o,n[s+1]]])}function jt(t){let e=C(),n=e.bodies.get(x.statements.article[t]);
return n===null?(e.statements.get(t).quote??[]).join(" [\u2026] "):Oo(t).map(([o,s])=>n.slice(o,s).split(/\s+/).join(" ")).
join(" [\u2026] ")}var Pb=44,sr=(t,e)=>Hu(t,e,(n,o)=>Bb(Oo(t),n,o));function zu(t,e){let n=Bu(t);return Uu(t).some(s=>Fu(n,s).length)?Hu(t,
e,s=>Fu(n,s),"doubting"):null}function Hu(t,e,n,o=null){let{quote:s}=C().statements.get(t);if(!s)return d("words_left_ou\
t");let r=Gu(t)===null?null:Number(s[0]);return Uu(t).map((i,a)=>[a?" [\u2026] ":"",Fb(i,n(i,r),e,o)])}var Gu=t=>C().bodies.
get(x.statements.article[t]);function Uu(t){let{quote:e=[]}=C().statements.get(t),n=Gu(t);return n===null?e.map(String):
[n.slice(Number(e[0]),Number(e[1]))]}var Bb=(t,e,n)=>n===null?[[0,e.length]]:t.map(([o,s])=>[o-n,s-n]);function Fu(t,e){
let n=[];for(let o of t){let s=o.split(/\s+/).map(i=>i.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")),r=new RegExp(`(?<![\\p{L}\\p\
{N}])${s.join("\\s+")}(?![\\p{L}\\p{N}])`,"iu").exec(e);r&&n.push([r.index,r.index+r[0].length])}return n.sort(([o],[s])=>o-
s)}function Fb(t,e,n,o){let s=[],r=0;for(let[a,c]of e)a>r&&s.push(r||n===void 0?Du(t.slice(r,a)):Db(t.slice(0,a),n)),c>r&&
s.push(p("mark",{class:o},$a(t.slice(Math.max(r,a),c)))),r=Math.max(r,c);let i=t.slice(r);return[...s,n===void 0?Du(i):zb(
i,n)]}var $a=t=>t.replace(/^# /,"");function Du(t){let e=$a(t),n=e.split(/\s+/);return n.length<=Pb?e:[...n.slice(0,20),
"[\u2026]",...n.slice(-20)].join(" ")}function Db(t,e){let n=$a(t).split(/\s+/);return n.length<=e+1?n.join(" "):["\u2026",
...n.slice(-e-1)].join(" ")}function zb(t,e){let n=t.split(/\s+/);return n.length<=e+1?n.join(" "):[...n.slice(0,e+1),"\u2026"].
join(" ")}var Oa=new Set("al bin da de del della den der di do dos du e el ibn la le ten ter van von y".split(" "));function qn(t){
return t.published&&t.published!=="unknown"?t.published:t.inferred?`${d("no_date")}, ${d("probably")} ${t.inferred}`:d("\
no_date")}var re=t=>`${t.author?`${pe(t.author)}, `:""}${pe(t.publisher)}, ${qn(t)}`;function Hb(t){return`${t.author?`${t.
author}, `:""}\u201C${t.title}\u201D, ${t.publisher}, ${qn(t)}`}function Ku(t){let e={plain:Gb,chicago:Ub,apa:Vb}[w.citation];
return`${e(et(t))} \u201C${Sa(jt(t))}\u201D`}function Gb(t){let e=t.retrieved?` (${d("accessed")} ${t.retrieved})`:"";return`${Hb(
t)}${t.url?`, ${t.url}`:""}${e}:`}function Ub(t){let e=`\u201C${Sa(t.title)}${/[?!.,]$/.test(t.title)?"":","}\u201D`,n=rr(
t.published)??(t.inferred?`[${rr(t.inferred)??t.inferred}?]`:"n.d."),o=rr(t.retrieved),s=[t.publisher,n,o&&`accessed ${o}`,
t.url].filter(Boolean);return`${t.author?`${t.author}, `:""}${e} ${s.join(", ")}:`}function Vb(t){let e=Yu(t),n=e?e.map(
({given:f,family:u})=>`${u}, ${Kb(f)}`):[t.author??t.publisher],o=n.slice(-1).join(""),s=n.length>1?`${n.slice(0,-1).join(
", ")}, & ${o}`:o,r=Vu(t.published)??(t.inferred?`[ca. ${Vu(t.inferred)??t.inferred}]`:"n.d."),i=t.author&&t.author!==t.
publisher?`${t.publisher}. `:"",a=rr(t.retrieved),c=t.url?`${a?`Retrieved ${a}, from `:""}${t.url} `:"",l=f=>/[?!.]$/.test(
f)?f:`${f}.`;return`${l(s)} (${r}). ${l(t.title)} ${i}${c}`.replace(/[. ]*$/,":")}var Kb=t=>t.split(/[\s-]+/).map(e=>`${e[0]}\
.`).join(" "),Sa=t=>t.replace(/\u201c/g,"\u2018").replace(/\u201d/g,"\u2019");function rr(t){let{year:e,month:n,day:o}=ir(t);return e?
[[n,o].filter(Boolean).join(" "),e].filter(Boolean).join(n&&o?", ":" "):null}function Vu(t){let{year:e,month:n,day:o}=ir(
t);return e?[e,[n,o].filter(Boolean).join(" ")].filter(Boolean).join(", "):null}function ir(t){let[,e,n,o]=/^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.
exec(t??"")??[],s=n?new Date(Date.UTC(2e3,Number(n)-1,1)):null;return{year:e,month:s?.toLocaleDateString("en-US",{month:"\
long",timeZone:"UTC"}),day:o&&String(Number(o))}}function Yu({author:t,publisher:e}){if(!t||t===e)return null;let n=t.split(
/\s+and\s+|\s*&\s*|,\s*(?:and\s+)?/).map(Yb);return n.every(o=>o!==null)?n:null}function Yb(t){let e=t.trim().split(/\s+/),
n=r=>/^\p{L}/u.test(r)&&(!/^\p{Ll}/u.test(r)||Oa.has(r));if(e.length<2||e.length>4||!e.every(n)||Oa.has(e[0]))return null;
let o=e.findIndex(r=>Oa.has(r)),s=o>0?o:e.length-1;return{given:e.slice(0,s).join(" "),family:e.slice(s).join(" ")}}function Qu(t){
let e=et(t),{published:n,url:o,retrieved:s}=e,r=Yu(e),i=`{${So(e.author||e.publisher)}}`,a=ir(n).year!==void 0,c=/^\d{4}/.
exec(a?"":n||e.inferred||""),f=[["author",r?r.map(({given:u,family:m})=>So(`${u} ${m}`)).join(" and "):i],["title",So(e.
title)],["organization",!!e.author&&e.author!==e.publisher&&So(e.publisher)],["date",a&&n],["year",c?.[0]],["url",o&&encodeURI(
Si(o)).replace(/[{}\\]/g,"")],["urldate",ir(s).day&&s],["note",`\`\`${So(Sa(jt(t)))}''`]].flatMap(([u,m])=>m?[`  ${u} = \
{${m}}`]:[]);return`@online{${e.id.replace(/[\s,{}#%~\\"'()=]+/g,"-")},
${f.join(`,
`)}
}`}var Qb={"~":"\\textasciitilde{}","^":"\\textasciicircum{}","\u201C":"``","\u201D":"''","\u2018":"`","\u2019":"'","\u2013":"\
--","\u2014":"---","\u2026":"\\dots{}"},So=t=>t.replace(/[{}\\]/g,"").replace(/([#$%&_])/g,"\\$1").replace(/[~^\u201c\u201d\u2018\u2019\u2013\u2014\u2026]/g,
e=>Qb[e]);function Rn(t){let e=C().statements.get(t),n=x.keys.at(t);return p("article",{class:"statement","aria-label":yt(t)},Jb(t),
p("blockquote",{lang:et(t).language},sr(t)),e.translation?p("p",{class:"translation"},e.translation):null,Xb(t),p("detai\
ls",{},p("summary",{},d("details")),p("dl",{},Zb(t))),p("p",{class:"actions"},Nn(d("copy_footnote"),()=>Ku(t)),K(d("cita\
tion"),Jr.map(o=>[o,d(`citation_${o}`)]),w.citation,o=>k({citation:o})),Nn(d("copy_bibtex"),()=>Qu(t)),Nn(d("copy_link"),
()=>ds({open:`statement:${n}`}))))}function ar(t){if(typeof t=="string")return Zt(t);if(t<0)return q(`\u201C${yt(-1-t,1)}\
\u201D`,()=>wt(-1-t),{class:"link nested",dir:"ltr"});let e=C().entities[t];return q(Y(e),()=>tt(e.id),{lang:Qe(e)})}function Jb(t){
let e=C(),n=e.statements.get(t),o=pt(t),s=(f,u)=>Ju(ar(f),ya(t,u)),r=(n.roles??[]).map(([f,u])=>[", ",p("span",{class:"r\
ole"},e.roles[f].label)," ",s(u,e.roles[f].id)]),i=$o(t).map(f=>[" ",p("span",{class:"mark"},f)]),a=p("span",{class:`ver\
b ${x.names.signs[o.sign]}`},o.label),[c,l]=[s(n.s,"subject"),s(n.o,"object")];return p("p",{class:"claim"},c," ",a," ",
l,r,i)}function Xb(t){let e=et(t),n=q(Zt(e.title,e.language),()=>_s(x.statements.article[t],t));return p("p",{class:"sou\
rce",dir:"ltr"},"\u201C",n,"\u201D, ",re(e)," ",_a(e))}var _a=t=>t.url&&Ms(t.url,`${d("original")} \u2197`);function Zb(t){
let{labels:e,coders:n,statements:o}=x,s=C(),r=s.statements.get(t),i=r.inferred??[],a=o.quad_class[t]<0?"":`, ${e.quad_classes[o.
quad_class[t]]}`,c=s.fields.filter(({name:l})=>l!=="translation");return[Yt(d("according_to"),t0(t,r),i.includes("accord\
ing_to")),Yt(d("certainty"),`${e.certainties[o.certainty[t]]}, ${e.polarities[o.polarity[t]]}`),r.sources?Yt(d("author_s\
tance"),e.stances[o.stance[t]]):null,Yt(d("mode"),e.modes[o.mode[t]]),Yt(d("date"),As(r)),Yt(d("kind"),`${e.kinds[pt(t).
kind]}${a}`),Yt(d("inferred_fields"),i.join(", ")),r.or?Yt(d("alternative_to"),r.or.map(l=>q(yt(l,1),()=>wt(l)))):null,c.
map(({name:l,label:f})=>Yt(f,r[l])),Yt(d("coder"),n[o.coder[t]]),Yt(d("statement"),p("code",{},x.keys.at(t)))]}function t0(t,{
sources:e}){let n=et(t),o=n.author||n.publisher;return e?d("viewpoint_quoted",{name:sn(e).join(" > "),by:o}):`${d("the_a\
uthor")} (${o})`}var Ju=(t,e)=>e?["[",t,"]"]:t;function Yt(t,e,n=!1){return e==null||e===""?null:[p("dt",{},t),p("dd",{},
Ju(e,n))]}function cr(t){let e=ys($,t).map(n=>{let o=$s($,n),s=n.filter(i=>i!==o),r=p("details",{class:"mentions"},p("summary",{},
N(s.length,"mention")),s.map(Rn));return p("li",{},Rn(o),s.length>0&&r)});return ye(e,30)}function lr(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,f,u,m="")=>p("span",{class:m&&`quad-class ${m}`},G(l,f,e),` ${u}`),i=(l,f,u)=>r(l,f,Ye(l,u)),
a=x.labels.quad_classes.map((l,f)=>t.byQuadClass[f]>0&&r(t.byQuadClass[f],t.quadClasses[f],l,ne(x,f))),c=p("p",{class:"c\
ounts"},i(t.acts,so(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,d("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,e0(t,
e)]:c}function e0(t,e){let n=d("score_text",{sum:Mi(t.sum),mean:Mi(t.sum/t.scored),n:t.scored});return p("details",{},p(
"summary",{},d("score")),p("p",{},n," ",G(d("show_quotes"),so(t),e)))}function Xu(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
othersOf(c))o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{if(!(r.
length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var n0=400;function tm(t){let{level:e}=$,n=$.nodes.inOrder().filter(i=>i!==t).slice(0,n0),o=p("div",{class:"paths"}),s=n.
map(i=>[e.nodes[i].actor,B(e,i)]),r=i=>L(o,i&&o0(t,e.numbers.get(i)??-1));return p("div",{class:"paths-form"},K(d("paths\
_to"),[["",d("paths_to")],...s],"",r),o)}function o0(t,e){let n=Xu($.nodes,t,e);return n.length?p("ol",{},n.map(o=>p("li",
{},o.map((s,r)=>[r>0&&s0(o[r-1],s),Zt(B($.level,s))])))):p("p",{class:"quiet"},d("no_path"))}var s0=(t,e)=>[Zu(t,e,"\u2192"),
Zu(e,t,"\u2190")];function Zu(t,e,n){let{level:o,pairs:s}=$,r=s.get(Tt(t,e,o.nodes.length)),i=`${bt([B(o,t),B(o,e)])}: ${d(
"show_quotes")}`;return r&&q(` ${n}${r.weight} `,()=>xt(t,e),{"aria-label":i})}var em={pair:r0,actor:a0,statement:m0,list:d0},nm=({kind:t,names:e})=>Object.hasOwn(em,t)?em[t](e):null;function r0(t){let{
level:e,pairs:n}=$,[o,s]=t.map(m=>e.numbers.get(m));if(o===void 0||s===void 0)return null;let r=e.nodes.length,[i,a]=[n.
get(Tt(o,s,r)),n.get(Tt(s,o,r))],[c,l]=[o,s].map(m=>B(e,m)),f=i&&ue($,i),u=i?Ct(x,i.rows).map(Xe):[];return p("section",
{},p("h2",{},q(c,()=>tt(t[0])),u.length===1?[" ",p("span",{class:`verb ${i0(i?.rows??[])}`},u)," "]:" \u2192 ",q(l,()=>tt(
t[1]))),u.length>1&&p("ul",{class:"says"},u.map(m=>p("li",{},m))),f?lr(f,bt([c,l])):p("p",{class:"quiet"},d("no_tie_in_d\
irection")),p("p",{class:"actions"},a&&q(d("opposite_direction",{n:a.weight}),()=>xt(s,o)),q(d("over_time"),()=>k({tab:"\
timeline",pair:t}))),f&&cr(f.statements))}var i0=([t])=>x.names.signs[$.level.arrows.sign[$.level.arrow[t]]];function a0([
t]){let e=$.level.numbers.get(t),n=e===void 0?null:$.level.nodes[e],o=fe(t),s=o?Y(o):n?.label;if(s===void 0)return null;
let r=Pu($,C(),e,us(t)),i=[o?o.type:n?.type,n?.sector?.replace("_"," ")],a=e!==void 0&&$.nodes.has(e);return p("section",
{},p("h2",{lang:o&&Qe(o)},s),p("p",{class:"quiet"},i.filter(Boolean).join(", ")),o&&l0(o,s),a?p("p",{class:"actions"},f0(
t,e)):c0(t,s),a?[p("h3",{},d("ties")),u0(e)]:null,r.map(([c,l])=>p("details",{class:"as",open:!a},p("summary",{},`${d(c)}\
 (${l.length})`),cr(It($.chosen,l)))))}function c0(t,e){let n=p("p",{class:"actions"},p("span",{class:"quiet"},d("not_sh\
own",{name:e})));return ql(t).then(o=>{o&&n.append(" ",T(d("show_it"),()=>k({...o,tab:"graph"})))}),n}function l0({labels:t={},
note:e,wikidata:n},o){let s=Object.entries(t).filter(([,i])=>i!==o),r=n&&`https://www.wikidata.org/wiki/${encodeURIComponent(
n)}`;return[Object.keys(t).length>1&&p("p",{class:"quiet"},s.map(([i,a],c)=>[c?" \xB7 ":"",p("span",{lang:i},a)])),e&&p(
"p",{class:"note"},e),r&&p("p",{},Ms(r,`Wikidata ${n} \u2197`))]}function f0(t,e){let n=w.ego===t;return[T(d(n?"show_all":
"neighbours_only"),()=>k({ego:n?null:t,tab:"graph"})),$.isGrown&&T(d("show_neighbours"),()=>me(e)),tm(e)]}function u0(t){
let{level:e,pairs:n}=$,s=[...n.values()].filter(({a:r,b:i})=>r===t||i===t).sort(Xn).map(({a:r,b:i,weight:a})=>p("li",{},
q([Zt(B(e,r))," \u2192 ",Zt(B(e,i))],()=>xt(r,i)),p("span",{class:"quiet"},` ${a}`)));return ye(s,15)}function m0([t]){let{
act:e}=x.statements,n=x.keys.numberOf(t);if(n<0)return null;let o=e[n]<0?[]:le(e,e[n]).filter(s=>s!==n);return p("sectio\
n",{},p("h2",{},D(d("statement"))),p0(n)?null:p("p",{class:"quiet"},d("statement_does_not_match")),Rn(n),o.length?[p("h3",
{},d("other_mentions")),o.map(Rn)]:null)}function p0(t){return(w.tab==="arguments"||w.tab==="article"?pn(x,w):$.chosen.inside)[t]}
function d0([t]){let{statements:e,label:n}=_i(t);if(!e.length)return null;let o=Number(t.split(" ")[0]),s=o>e.length,r=e.
filter(i=>!$.chosen.inside[i]).length;return p("section",{},p("h2",{},D(n||d("quotes"))),p("p",{class:"quiet"},N(e.length,
"statement"),s&&`. ${d("link_cut",{kept:e.length,n:o})}`,r>0&&`. ${d("some_do_not_match",{n:I(r)})}`),cr(e))}var Cn=null,jn=[];async function om(){let t=A("panel"),e=zt();if(!e||!w.open){Cn=null,jn.length=0,L(t);return}await H();
let n=nm(e);Cn&&Cn!==w.open&&h0(Cn,w.open),L(t,p("div",{class:"panel-head"},jn.length>0&&T(`\u2039 ${d("back")}`,g0,{class:"\
quiet-button"}),Nn(d("copy_link"),ds),T("\xD7",()=>k({open:null}),{class:"close","aria-label":d("close")})),n||p("p",{class:"\
quiet"},d("not_in_page"))),Cn!==w.open&&w0(t),Cn=w.open}function h0(t,e){jn.at(-1)===e?jn.pop():jn.push(t)}var g0=()=>k(
{open:jn.at(-1)??null});function w0(t){let e=t.querySelector("h2");t.scrollTop=0,e&&document.body.classList.contains("re\
ady")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),te(e?e.textContent:d("not_in_page"))}var sm=".sheet, .facets, .table-scroll, .matrix-scroll, .analysis-table",x0=200,rm="";async function _o(t,e){let n=`${w.
tab} ${w.article}`,s=(rm===n?[...t.querySelectorAll(sm)]:[]).map(({className:r,scrollLeft:i,scrollTop:a})=>({className:r,
scrollLeft:i,scrollTop:a}));rm=n,await e(t);for(let[r,i]of[...t.querySelectorAll(sm)].entries())i.className!==s[r]?.className||
i.scrollTop||i.scrollLeft||i.scrollTo(s[r].scrollLeft,s[r].scrollTop)}function im(t,e){let n=t.querySelectorAll("[aria-c\
urrent='location']"),[o]=w.open?n:[];o&&ka(o,o.closest(".sheet"))&&o.scrollIntoView({block:o.offsetHeight>x0?"start":"ce\
nter",inline:"center"});let s=e&&(o??t.querySelector("h2, h3, .sheet"));s&&(s.tabIndex<0&&(s.tabIndex=-1),s.focus({preventScroll:!0}))}
function ka(t,e){let[n,o]=[t,e].map(c=>c.getBoundingClientRect()),{scrollPaddingRight:s,scrollPaddingBottom:r}=getComputedStyle(
e),i=Math.min(o.right,innerWidth)-(Number.parseFloat(s)||0),a=Math.min(o.bottom,innerHeight)-(Number.parseFloat(r)||0);return n.
left<o.left||n.right>i||n.top<Math.max(o.top,0)||n.bottom>a}var Wt=(...t)=>p("div",{class:"sheet"},t),Wn=(t,...e)=>p("di\
v",{class:"sheet",tabindex:0,role:"region","aria-label":d(`tab_${t}`)},e);var am="";async function cm(t){let e=await gi(),n=r=>r.parts.some(({kind:i})=>i==="items"||i==="table"),o=e.find(({name:r})=>r===
w.analysis)??e.find(n)??e[0];if(!o){L(t,Wt(p("p",{},d("no_analyses")," ",p("code",{},"kg analyse"))));return}if(t.querySelector(
".analyses")&&am===o.name)return;am=o.name;let s=e.map(r=>T(d(`analysis_${r.name}`),()=>k({analysis:r.name}),{"aria-pres\
sed":String(r===o),class:n(r)?"":"nothing"}));L(t,Wt(p("div",{class:"choices",role:"group","aria-label":d("tab_analyses")},
s),p("div",{class:"analyses"},b0(o),o.lack&&p("p",{},o.lack),y0(o.parts))))}function b0({selection:t,options:e,command:n}){
let o=e.map(([s,r])=>`${s}: ${r}`).join("; ");return p("p",{class:"quiet"},d("analysis_of",{selection:t}),o&&` ${d("anal\
ysis_options",{options:o})}`,` ${d("analysis_command")} `,p("code",{},n))}function y0(t){let e="";return t.map(n=>(n.kind===
"heading"&&(e=n.text),$0(n,e)))}function $0(t,e){switch(t.kind){case"heading":return p(t.level<3?"h2":"h3",{},t.text);case"\
text":return p("p",{class:t.style==="dim"||t.style==="note"?"quiet":""},ko(t.line,e));case"items":return p(t.numbered?"o\
l":"ul",{},t.items.map(n=>p("li",{},ko(n,e))));case"facts":return p("dl",{},t.rows.map(([n,o])=>[p("dt",{},ko(n,e)),p("d\
d",{},ko(o,e))]));case"table":return O0(t,e);case"picture":return p("figure",{},p("img",{src:`data:image/svg+xml,${encodeURIComponent(
t.svg)}`,alt:t.alternative}),p("figcaption",{class:"quiet"},t.caption))}}function O0({columns:t,numeric:e,rows:n,cited:o},s){
let r=t.map((c,l)=>p("th",{scope:"col",class:e[l]?"num":""},c)),i=n.map((c,l)=>p("tr",{},c.map((f,u)=>p("td",{class:e[u]?
"num":""},p("bdi",{},f))),o.length>0&&p("td",{},ko(o[l],s)))),a=p("tr",{},r,o.length>0&&p("th",{scope:"col"},d("quotes")));
return p("div",{class:"analysis-table",tabindex:0,role:"region","aria-label":s},p("table",{},p("thead",{},a),p("tbody",{},
i)))}function ko(t,e){return t.map(n=>{if(typeof n=="string")return n;let[o,s]=n;if(s!=="keys")return p(s==="bold"?"stro\
ng":"span",{},o);let r=o.split(" ").map(Number);return G(N(r.length,"statement"),r,e)})}var lm="sums_up";function Mo(t,e,n){let o=pn(t,n,t.statements.alternative),s=e.arrows.filter(l=>o[l.statement]),r=s.filter(
l=>l.by!==lm),i=new Set(r.flatMap(({tail:l,head:f})=>[l,f])),a=new Map;for(let l of s){if(l.by===lm&&!i.has(l.tail))continue;
let f=[l.tail,l.head,l.by,l.words].join(`
`),u=a.get(f);u?u.statements.push(l.statement):a.set(f,{...l,statements:[l.statement]})}let c=e.topics.findIndex(([l])=>l===
n.about);return n.about===null?[...a.values()]:S0([...a.values()],e,c)}function S0(t,{cards:e},n){let o=t.flatMap(({tail:i,
head:a})=>[i,a]).filter(i=>e[i].about?.includes(n)),s=fm(o,t,"head","tail"),r=fm(o,t,"tail","head");return t.filter(i=>s.
has(i.head)||r.has(i.tail))}function fm(t,e,n,o){let s=new Map;for(let i of e)s.set(i[n],[...s.get(i[n])??[],i[o]]);let r=new Set(
t);for(let i of r)for(let a of s.get(i)??[])r.add(a);return r}function mm(t){let e=_0(t),n=e.map(o=>{let s=fr(o,({to:i})=>i.key).map(i=>({...i[0].to,of:i.map(({of:a})=>a)}));return{from:fr(
o,({from:i})=>i.key).map(i=>({key:i[0].from.key,at:k0(i[0].from,o,e,s),of:i.map(({of:a})=>a)})),to:s,of:o.map(({of:i})=>i),
level:0}});return{buses:n,levels:M0(n)}}function fr(t,e){let n=new Map;for(let o of t)n.set(e(o),[...n.get(e(o))??[],o]);
return[...n.values()]}function _0(t){let e=n=>[...new Set(n.map(({from:o})=>o.key))].sort().join(" ");return fr(fr(t,({to:n})=>n.
key),e).map(n=>n.flat())}function k0(t,e,n,o){let s=l=>l.reduce((f,{to:u})=>f+u.at,0)/l.length,r=n.filter(l=>l.some(f=>f.
from.key===t.key)).sort((l,f)=>s(l)-s(f));if(r.length>1){let l=Math.min(12,2*t.room/r.length);return t.at+(r.indexOf(e)-
(r.length-1)/2)*l}let a=o.length===1&&e.every(l=>l.from.key===t.key)?t.room:Math.min(14,t.room),[c]=o.map(({at:l})=>l).sort(
(l,f)=>Math.abs(l-t.at)-Math.abs(f-t.at));return Math.abs(c-t.at)<=a?c:t.at}function M0(t){let e=t.filter(o=>v0(o)>0);e.
sort((o,s)=>$e(o)[0]-$e(s)[0]);for(let o=!0;o;){o=!1;for(let s=1;s<e.length;s++){let[r,i]=[e[s-1],e[s]];um(i,r)>=um(r,i)||
([e[s-1],e[s]]=[i,r],o=!0)}if(e.length>40)break}let n=0;for(let[o,s]of e.entries()){let r=e.slice(0,o).filter(i=>A0($e(s),
$e(i)));s.level=Math.max(0,...r.map(({level:i})=>i+1)),n=Math.max(n,s.level+1)}return n}function $e({from:t,to:e}){let n=[
...t,...e].map(({at:o})=>o);return[Math.min(...n),Math.max(...n)]}function v0(t){let[e,n]=$e(t);return n-e}var A0=(t,e)=>t[0]-
4<e[1]&&e[0]-4<t[1];function um(t,e){let n=(i,[a,c])=>a-4<i&&i<c+4,o=e.from.filter(({at:i})=>n(i,$e(t))).length,s=t.to.filter(
({at:i})=>n(i,$e(e))).length,r=t.to.flatMap(i=>e.from.filter(a=>Math.abs(i.at-a.at)<4)).length;return o+s+4*r}var Oe=({tail:t,head:e})=>`${t} ${e}`;function dm(t,e,n){return T0(e).map(o=>L0(t,o,n)).sort((o,s)=>s.layers.flat().length-
o.layers.flat().length)}function T0(t){let e=new Map,n=s=>{let r=e.get(s)??s;return r===s?s:n(r)};for(let{tail:s,head:r}of t)
e.set(n(r),n(s));let o=new Map;for(let s of t)o.set(n(s.tail),[...o.get(n(s.tail))??[],s]);return[...o.values()]}function L0({
cards:t,bends:e},n,o){let s=new Set(n.flatMap(({tail:u,head:m})=>[u,m])),r=new Map,i=new Map,a=(u,m)=>(r.set(u,[...r.get(
u)??[],m]),m);for(let[u,m,h]of t)s.has(u)&&i.set(u,{layer:m,spot:a(m,pm(u,h,o(u)))});let c=new Map(e.map(([u,m,h])=>[Oe(
{tail:u,head:m}),h])),l=new Map;for(let u of n){let[m,h]=[i.get(u.tail),i.get(u.head)];if(!m||!h||l.has(Oe(u)))continue;
let g=m.layer<h.layer?1:-1,b=(c.get(Oe(u))??[]).map((S,v)=>a(m.layer+g*(v+1),pm(-1,S,26))),_=[m.spot,...b,h.spot];l.set(
Oe(u),_);let y=g>0?_:[..._].reverse();for(let[S,v]of y.slice(1).entries())v.above.push(y[S]),y[S].below.push(v)}let f=[...r].
sort(([u],[m])=>u-m).map(([,u])=>u.sort((m,h)=>m.across-h.across));return{layers:f,arrows:n,ways:l,width:E0(f)}}var pm=(t,e,n)=>({
card:t,across:e,room:n,at:0,above:[],below:[]});function E0(t){for(let o of t){let s=0;for(let r of o)r.at=s+r.room/2,s+=
r.room}for(let o=0;o<8;o++)for(let s of o%2?[...t].reverse():t){let r=s.map(({above:i,below:a,at:c})=>ur([...i,...a].map(
l=>l.at))??c);for(let[i,a]of N0(r,s).entries())s[i].at=a}let e=t.flat(),n=Math.min(...e.map(({at:o,room:s})=>o-s/2));for(let o of e)
o.at-=n;return Math.max(...e.map(({at:o,room:s})=>o+s/2))}var ur=t=>t.length?t.reduce((e,n)=>e+n,0)/t.length:null;function N0(t,e){
let n=[],o=[],s=0;for(let[i,a]of t.entries())for(s+=i?(e[i-1].room+e[i].room)/2:0,o.push(s),n.push([a-s]);n.length>1&&(ur(
n[n.length-2])??0)>(ur(n[n.length-1])??0);){let c=n.pop()??[];n[n.length-1].push(...c)}return n.flatMap(i=>i.map(()=>ur(
i)??0)).map((i,a)=>i+o[a])}var mr=10,I0=30,hm=[1.4,2.8,2.3,1.8,1.2],Ma=14,q0=6,va=t=>nn(t?x.encodings.holds[x.names.holds.indexOf(t)].dashes:[]),gm=t=>Math.
max(...t.map(({rank:e})=>hm[e??0]??hm[0]));function wm(t,e,n,o,{end:s,start:r,room:i}){let a=[];for(let f of n){let u=o.
get(Oe(f))??[],m=u.findIndex((_,y)=>y>0&&e.includes(_));if(m<1)continue;let[h,g]=[u[m-1],u[m]],b=s(g,f);a.push({from:{key:String(
t.indexOf(h)),at:r(h),room:h.card<0?q0:i(h)/2-Ma},to:{key:`${e.indexOf(g)} ${b}`,at:b},of:f})}let{buses:c,levels:l}=mm(a);
return{buses:c,height:Math.max(I0,(l+1)*mr+Ma)}}function xm(t,{footOf:e,from:n,to:o}){let s=n+Ma+t.level*mr,[r,i]=$e(t);
return r===i?rn(t.of,[r,e(t.from[0].key)],[r,o]):[t.from.map(({key:a,at:c,of:l})=>rn(l,[c,e(a)],[c,s])),rn(t.of,[r,s],[i,
s]),t.to.map(({at:a,of:c})=>rn(c,[a,s],[a,o]))]}function rn(t,...e){let[n,...o]=new Set(t.map(s=>s.hold));return O("poly\
line",{points:e.join(" "),"stroke-width":gm(t),...o.length?{}:va(n),"stroke-linecap":"square"})}function bm(t,e,n,o){return O(
"g",{},O("line",{x1:e,x2:e,y1:n,y2:o-7,"stroke-width":gm(t)}),O("path",{class:"head",d:`M${e-5} ${o-9} L${e} ${o-1} L${e+
5} ${o-9} Z`}))}function ym(t,[e,n,[o,s]],r){let[i,a]=[n[1]+mr/2,s-mr/2];return rn([t],e,[n[0],i],[r,i],[r,a],[o,a],[o,s])}var[R0,C0]=[172,148],j0=900,pr=20,W0=18,vo=16,P0=40;function Om(t,e,n,o){let s=p("div",{class:"argument"});t.append(s);let r=s.
clientWidth,i=[...new Set(n.flatMap(({tail:y,head:S})=>[y,S]))],a=z0(e,n);for(let{label:y}of[...a.values()].flat())s.append(
y);let c=Ve(),f=dm(o,n,y=>{let S=(a.get(y)??[]).map(({label:v})=>v.offsetWidth+8);return Math.max(r<j0?C0:R0,S.reduce((v,M)=>v+
M,0))+pr}),u=f.flatMap(({layers:y})=>y.flat().filter(({card:S})=>S>=0)),m=new Map(u.map(({card:y,room:S})=>[y,D0(e.cards[y],
S-pr,c)]));for(let y of i)s.prepend(m.get(y)??"");let h=O("svg",{class:"lines","aria-hidden":"true"});s.prepend(h);let g=B0(
r),[b,_]=[0,0];for(let y of f){let{left:S,top:v}=g.lowest(y.width+vo),M=v+G0(y,{left:S,top:v,boxes:m,meetings:a,lines:h});
g.fill(S,y.width+2*vo,M+P0),b=Math.max(b,S+y.width+2*vo),_=Math.max(_,M)}s.style.width=`${b}px`,s.style.height=`${_}px`,
h.setAttribute("width",String(b)),h.setAttribute("height",String(_)),F0(s,u,m,a)}function B0(t){let e=[{left:0,height:0}],
n=(o,s)=>e.filter((r,i)=>r.left<s&&(e[i+1]?.left??1/0)>o);return{lowest(o){return e.filter(({left:r})=>r===0||r+o<=t).map(
({left:r})=>({left:r,top:Math.max(...n(r,r+o).map(({height:i})=>i))})).reduce((r,i)=>i.top<r.top?i:r)},fill(o,s,r){let i=n(
o,o+s).at(-1)?.height??0,a=e.filter(l=>l.left<o||l.left>o+s),c=e.some(l=>l.left===o+s)?e.filter(l=>l.left===o+s):[{left:o+
s,height:i}];e=[...a,{left:o,height:r},...c].sort((l,f)=>l.left-f.left)}}}function F0(t,e,n,o){for(let{card:s}of e){for(let{
label:r}of o.get(s)??[])t.append(r);t.append(n.get(s)??"")}}function D0(t,e,n){let[,o]=x.names.polarities,s=[...t.marks??
[]].sort((h,g)=>+(g===o)-+(h===o)),r=t.denied?"\u2298 ":t.doubted?"? ":"",i=[s.length>0&&p("strong",{},`${r}${s.join(", ")}`),
s.length>0&&" ",p("span",{},t.inferred?Gt(t.text):t.text)],a=t.hold?` held-${t.hold.replace(" ","-")}`:"",c=`card ${t.sign??
""}${a}${t.denied?" denied":""}`,{id:l,statements:f=[]}=t,u=(l?w.open===`actor:${l}`:f.some(h=>n.has(h)))&&"location",m=f.
length||l?T(i,()=>l?tt(l):U(f,t.text),{class:c,"aria-current":u}):p("div",{class:c},i);return m.style.width=`${e}px`,m}function z0({
cards:t},e){let n=new Map;for(let s of e){let r=[...(s.marks??[]).map(a=>`${a}:`),s.words].join(" "),i=n.get(s.head)??new Map;
n.set(s.head,i.set(r,[...i.get(r)??[],s]))}let o=new Map;for(let[s,r]of n){let i=[...r].map(([a,c])=>({arrows:c,label:H0(
t,a,c)}));o.set(s,i)}return o}function H0(t,e,n){let o=Ve(),s=n.flatMap(a=>a.statements),r=n.map(({tail:a,head:c})=>d("l\
eads_to",{tail:t[a].text,words:e,head:t[c].text})),i=[p("strong",{},e),n.length>1&&` \xB7 ${n.length}`];return T(i,()=>U(
s,e),{class:"arrow-words","aria-current":s.some(a=>o.has(a))&&"location","aria-label":`${r.join("; ")}. ${d("show_quotes")}`,
title:r.join(`
`)})}function G0({layers:t,arrows:e,ways:n,width:o},{left:s,top:r,boxes:i,meetings:a,lines:c}){let l=y=>i.get(y),f=y=>n.
get(Oe(y))??[],u=y=>t.findIndex(S=>S.includes(y)),m=y=>u(f(y)[0])<u(f(y).slice(-1)[0]),h=e.filter(m),g=new Map(e.filter(
y=>!m(y)).map(y=>[y,[]])),b=new Map,_=r;for(let[y,S]of t.entries()){let v=new Map(S.map(P=>[P,U0(a.get(P.card)??[],n,s+P.
at)])),M=t[y-1]??[],{buses:E,height:R}=wm(M,S,h,n,{end:(P,$t)=>v.get(P)?.find(Pe=>Pe.arrows.includes($t))?.at??s+P.at,start:P=>s+
P.at,room:({room:P})=>P-pr}),F=[...v.values()].flat().map(({label:P})=>P.offsetHeight),j=_,z=Math.max(0,...F),W=_+(y||z?
R:0);_=W+(z&&z+W0);let X=P=>b.get(M[Number(P)])??j;for(let P of E)Dt(c,[xm(P,{footOf:X,from:j,to:W})]);let lt=Math.max(0,
...S.map(({card:P})=>P<0?0:l(P).offsetHeight));for(let P of S){let $t=s+P.at,Pe=P.card<0?h.filter(ce=>f(ce).includes(P)):
[];if(Pe.length&&Dt(c,[rn(Pe,[$t,W],[$t,_+lt])]),b.set(P,_+lt),P.card<0)continue;let ie=l(P.card).offsetHeight,ae=y===0?
_+lt-ie:_;b.set(P,ae+ie),$m(l(P.card),$t-(P.room-pr)/2,ae);for(let{label:ce,arrows:Be,at:Un}of v.get(P)??[]){$m(ce,Un-ce.
offsetWidth/2,W+(z-ce.offsetHeight)/2),c.append(bm(Be,Un,W+z,ae));for(let nt of Be)g.get(nt)?.push([Un,W])}for(let[ce,Be]of g)
f(ce)[0]===P&&Be.unshift([$t,ae+ie],[$t,_+lt])}_+=lt}for(let[y,S]of g)Dt(c,[ym(y,S,s+o+vo/2)]);return _+(g.size&&vo)-r}function $m(t,e,n){
t.style.left=`${Math.round(e)}px`,t.style.top=`${Math.round(n)}px`}function U0(t,e,n){let o=({arrows:a})=>{let c=a.map(l=>e.
get(Oe(l))?.at(-2)?.at??0);return c.reduce((l,f)=>l+f,0)/c.length},s=[...t].sort((a,c)=>o(a)-o(c)),r=s.reduce((a,{label:c})=>a+
c.offsetWidth+8,0),i=n-r/2;return s.map(a=>{let c=a.label.offsetWidth+8;return i+=c,{...a,at:i-c/2}})}var Sm=null,_m=()=>Sm;async function km(t){let[e]=await Promise.all([fs(),H()]),n=Mo(x,e,w),o=h=>x.statements.article[h.
statement],s=Mo(x,e,{...w,about:null}),r=[...new Set(s.map(o))].sort((h,g)=>h-g);if(!r.length){L(t,Wn("arguments",p("p",
{},d("no_arrows"))));return}let i=w.article!==null&&!x.articles.some(({id:h})=>h===w.article),c=r.find(h=>x.articles[h].
id===w.article)??r.find(h=>n.some(g=>o(g)===h))??r[0],l=n.filter(h=>o(h)===c),f=x.articles[c],u=[...new Set(l.flatMap(h=>h.
statements))];Sm={article:c,statements:u};let m=Wn("arguments",p("p",{class:"line choosers"},K(d("argument_article"),r.map(
h=>[x.articles[h].id,x.articles[h].title]),f.id,h=>k({article:h})),p("label",{},`${d("about")} `,V0(e,s))),i&&p("p",{class:"\
quiet"},d("no_such_article")),p("h2",{lang:f.language},f.title),p("p",{class:"source",dir:"ltr"},re(f)),K0(l,n,u),l.length?
Y0(e,l):p("p",{},d("no_arrows_here")));L(t,m),l.length&&Om(m,e,l,e.places[c])}function V0({topics:t,cards:e},n){let s=[...new Set(
n.flatMap(({tail:r,head:i})=>[...e[r].about??[],...e[i].about??[]]))].map(r=>t[r]).sort(([,r],[,i])=>r.localeCompare(i));
return K(d("about"),[["",d("about_all")],...s],w.about??"",r=>k({about:r||null}))}function K0(t,e,n){return p("p",{class:"\
quiet"},`${D(yn())}. `,d("arrows_here",{here:N(t.length,"arrow"),all:e.length})," ",n.length>0&&G(d("show_quotes"),n,d("\
tab_arguments")),p("br"),d("arguments_help"))}function Y0({cards:t},e){let n=[...new Set(e.flatMap(({tail:a,head:c})=>[a,
c]))].map(a=>t[a]),o=[...n,...e],s=a=>n.some(c=>c.sign===a),i=[...[void 0,"not actual","hedged"].filter(a=>o.some(c=>c.hold===
a)).map(a=>[Aa({hold:a}),d(`look_${a?.replace(" ","_")??"plain"}`)]),o.some(a=>a.denied)&&[Aa({denied:!0}),`\u2298 ${d("\
look_denied")}`],...["cooperation","conflict"].filter(s).map(a=>[Aa({sign:a}),d(`look_${a}`)])];return p("ul",{class:"lo\
oks"},i.map(a=>a&&p("li",{},a)))}function Aa({hold:t,denied:e=!1,sign:n="neither"}){let o=O("rect",{x:2,y:2,width:24,height:12,
rx:4,class:`border ${n}`,...va(t)}),s=e&&O("rect",{x:2,y:2,width:5,height:12,class:"bar-denied"});return O("svg",{class:"\
sample",width:28,height:16,viewBox:"0 0 28 16","aria-hidden":"true"},o,s)}function Mm(t,e){let[n,o]=[0,0];return{places:t.map(({top:r,cards:i})=>{let a=i.length?Math.max(0,o-(r+n+i[0].offset)-160):
0;n+=a;let c=i.map(({offset:l,height:f})=>{let u=Math.max(r+n+l,o);return o=u+f+e,u-r-n});return{room:a,tops:c}}),end:o}}
function vm(t){let e=[];for(let n of t){let o=e[e.length-1];o&&n===o[1]+1?o[1]=n:e.push([n,n])}return e.map(([n,o])=>n===
o?`${n}`:`${n}\u2013${o}`).join(", ")}var Ta=({sign:t,hold:e,denied:n,doubted:o,isOut:s})=>[t,e&&`held-${e.replace(" ","-")}`,n&&"denied",o&&"doubted",s&&"out"].
filter(Boolean).join(" "),dr=t=>p("span",{class:`swatch ${Am(t)}`,"aria-hidden":"true"}),Am=t=>t===null?"of-author":`pat\
tern-${t%4}`;function Tm({level:t,stretches:e,runs:n},o){let s=e.map(c=>Q0(c,o)),i=p(t===0?"p":t===1?"h2":"h3",{class:"w\
ords",dir:"auto",lang:o.reading.lang},s.flatMap((c,l)=>[c,X0(e[l],o)])),a=n.map(c=>Z0(c,o));return{text:i,names:a,ends:n.
map(c=>[s[c.first],s[c.last]])}}function Q0({text:t,on:e,begins:n},{claims:o,passages:s,callbacks:r}){if(!e.length)return document.
createTextNode(t);let i=[...new Set(e.map(({claim:f})=>f))],a=i.some(f=>o[f].by!==null),c=i.every(f=>o[f].isOut),l=q([n.
some(f=>o[f].denied)&&p("span",{class:"sign denied","aria-hidden":"true"}),n.some(f=>o[f].doubted)&&p("span",{class:"sig\
n doubted","aria-hidden":"true"}),J0(t,e,o)],()=>r.open(i.map(f=>o[f].id)),{dir:null,class:`passage${a?" of-source":""}${c?
" out":""}`});for(let f of i)s[f].push(l);return l}var J0=(t,e,n)=>e.reduce((o,{claim:s,lane:r})=>p("span",{class:`under\
line lane-${r} ${Ta(n[s])}`},o),t);function X0({ends:t},{reading:e,unfold:n}){if(!t.length)return null;let o=vm(t.map(s=>s+
1));return T(o,s=>n(t,s),{class:"number-mark","aria-expanded":"false","aria-label":e.say("reading_notes",{numbers:o})})}
function Z0({by:t},{reading:e}){let{name:n,lang:o}=e.claimants[t];return p("div",{class:"speaker"},p("bdi",{lang:o},n),p(
"span",{class:`bar ${Am(t)}`}))}function Lm(t,e,n,o){let{by:s,marks:r,actions:i,isSourceInferred:a}=t,{name:c,lang:l}=n.claimants[s??0],f=p("bdi",{lang:l},
a?`[${c}]`:c),u=s===null?n.say("the_author"):[f,`, ${n.say("reading_quoted")}`];return p("div",{class:`note-card ${Ta(t)}`},
p("p",{class:"sentence"},p("span",{class:"note-number"},e),q(ty(t,n),()=>o.open([t.id]),{class:"link whole"})),p("p",{class:"\
whose"}," ",p("span",{class:"name"},dr(s),p("span",{},u)),r.map(m=>p("span",{class:"mark"},m)),i.map(({label:m,press:h})=>T(
m,h,{class:"action"}))))}function ty({sentence:t,sign:e,denied:n,doubted:o},{say:s}){let r=t.map((i,a)=>[a>0&&!i.text.startsWith(
",")&&" ",ey(i,e)]);return[n&&p("strong",{},`\u2298 ${s("look_denied")}: `),o&&p("strong",{},"? "),r]}function ey({text:t,
kind:e,lang:n,inferred:o=!1},s){let r=o?`[${t}]`:t;return e==="verb"?p("span",{class:`verb ${s}`},r):e?p("bdi",{class:e,
lang:n},r):r}var La=8;function Em({claimants:t,say:e},n,o){let s=l=>n.some(l),r=[[s(({hold:l,denied:f})=>!l&&!f),"",e("look_plain")],
[s(({hold:l})=>l==="not actual"),"held-not-actual",e("look_not_actual")],[s(({hold:l,doubted:f})=>l==="hedged"||f),"held\
-hedged",e("look_hedged")],[s(({denied:l})=>l),"denied",`\u2298 ${e("look_denied")}`],[s(({doubted:l})=>l),"doubted",`? ${e(
"held_doubted")}`],[s(({sign:l})=>l==="cooperation"),"cooperation",e("look_cooperation")],[s(({sign:l})=>l==="conflict"),
"conflict",e("look_conflict")]],i=t.map((l,f)=>ny(l,f,o)),a=i.slice(La),c=t.slice(La).some(({isChosen:l})=>l);return p("\
div",{class:"reading-key"},p("div",{class:"claimants",role:"group","aria-label":e("reading_claimants")},p("span",{class:"\
quiet"},e("reading_claimants")),i.slice(0,La),a.length>0&&p("details",{open:c},p("summary",{},e("and_more",{n:a.length})),
a)),p("p",{class:"looks-of-lines"},r.map(([l,f,u])=>l&&p("span",{class:`underline ${f}`},u))))}var ny=({id:t,name:e,lang:n,
count:o,isChosen:s},r,{choose:i})=>T([dr(r||null),p("bdi",{lang:n},e),` ${o}`],()=>i(s?null:t),{class:"claimant","aria-p\
ressed":String(s)});var oy=960,sy=720,ry=6,hr=class{#e=[];#t=-1;#n=O("path",{});constructor(e,n,o){this.element=e,this.drawing=n,this.cards=
o}add(e,n,o,s,r){this.#e.push({row:e,apart:n,claims:o,names:s,ends:r,room:0})}watch(){let{element:e}=this;e.append(O("sv\
g",{class:"leader","aria-hidden":"true"},this.#n)),new ResizeObserver(()=>this.#s()).observe(e);for(let n of["pointerove\
r","focusin"])e.addEventListener(n,o=>this.#r(o.target));for(let n of["pointerleave","focusout"])e.addEventListener(n,()=>this.#r(
null));document.fonts?.ready.then(()=>{this.#t=-1,this.#s()})}#s(){let{element:e,cards:n}=this,o=e.clientWidth;if(!o||o===
this.#t)return;this.#t=o;let s=o<sy;e.classList.toggle("slim",o<oy),e.classList.toggle("narrow",s);let r=0,i=this.#e.map(
({row:f,apart:u,claims:m,room:h})=>{r+=h;let g=m.map(_=>({offset:this.#o(_),height:n[_].offsetHeight})),b=u?[{offset:0,height:u.
offsetHeight}]:[];return{top:f.offsetTop-r,cards:s?[]:[...b,...g]}}),a=this.#e.map(({ends:f})=>f.map(([u,m])=>iy(u,m))),
{places:c,end:l}=Mm(i,ry);for(let[f,u]of this.#e.entries()){u.room=c[f].room,u.row.style.marginTop=u.room?`${u.room}px`:
"";let m=[...u.apart?[u.apart]:[],...u.claims.map(h=>n[h])];for(let[h,g]of m.entries())g.style.top=s?"":`${c[f].tops[h]}\
px`;ay(u.names,a[f])}e.style.minHeight=s?"":`${l}px`}#o(e){return this.drawing.passages[e][0].offsetTop}#r(e){let{cards:n,
drawing:o,element:s}=this,r=e instanceof Element?e.closest(".passage, .note-card"):null,i=c=>r!==null&&(n[c]===r||o.passages[c].
some(l=>l===r)),a=n.flatMap((c,l)=>i(l)?[l]:[]);for(let c of s.querySelectorAll(".now"))c.classList.remove("now");for(let c of a)
for(let l of[n[c],...o.passages[c]])l.classList.add("now");this.#n.setAttribute("d",a.map(c=>this.#i(c)).join(" "))}#i(e){
let[n]=this.drawing.passages[e];if(!n||this.element.classList.contains("narrow"))return"";let[o,s]=[this.element,this.cards[e]].
map(l=>l.getBoundingClientRect()),r=n.getClientRects()[0],i=n.closest(".words")?.getBoundingClientRect()??r,[a,c]=[r.bottom-
o.top,s.top-o.top+14];return`M${i.right-o.left+2} ${a} L${s.left-o.left} ${c}`}};function iy(t,e){return t instanceof HTMLElement&&
e instanceof HTMLElement?{top:t.offsetTop,bottom:e.offsetTop+e.offsetHeight}:{top:0,bottom:0}}function ay(t,e){let n=t.map(
r=>r.firstElementChild),o=n.map(r=>r.offsetHeight),s=0;for(let[r,i]of t.entries()){let{top:a,bottom:c}=e[r],l=e.slice(0,
r).filter(u=>u.bottom>a).length,f=Math.max(0,s-a);s=a+f+o[r],i.style.top=`${a}px`,i.style.height=`${c-a}px`,i.style.right=
`${l*8}px`,n[r].style.marginTop=`${f}px`}}var Nm=/^(#{1,6})[ \t]+/,cy=/[\p{L}\p{N}]/u,Rm=t=>[...t].sort((e,n)=>Im(e)-Im(n)||qm(e)-qm(n)),Im=({spans:t})=>t.length?
Math.min(...t.map(([e])=>e)):-1,qm=({spans:t})=>Math.max(0,...t.map(([,e])=>e));function Cm(t){let e=new Map,n="";for(let{
quote:s}of t)!s||e.has(s)||(e.set(s,n.length),n+=`${s}

`);let o=t.map(s=>{let r=e.get(s.quote);return r===void 0?s:{...s,spans:[ly(r,r+s.quote.length)]}});return{text:n,claims:o}}
var ly=(t,e)=>[t,e];function jm(t,e){let n=fy(t),o=n.map(()=>[]);for(let[i,{spans:a}]of e.entries())for(let[c,l]of a)for(let f=uy(
n,c);f<n.length&&n[f].from<l;f++){let u={from:Math.max(c,n[f].from),to:Math.min(l,n[f].to),claim:i,lane:0};u.to>u.from&&
o[f].push(u)}let s=new Set,r=new Map(o.flatMap((i,a)=>i.map(({claim:c})=>[c,a])));return n.map((i,a)=>{let c=py(t,i,my(o[a]),
s,f=>r.get(f)===a),l=c.flatMap(({begins:f})=>f).sort((f,u)=>f-u);return{level:i.level,stretches:c,claims:l,runs:dy(c,e)}})}
function fy(t){let e=[],n=!1;for(let o=0;o<t.length;){let s=t.indexOf(`
`,o),r=s<0?t.length:s,i=t.slice(o,r),a=Nm.exec(i)?.[1].length??0;a?e.push({from:o+i.length-i.replace(Nm,"").length,to:r,
level:a}):i.trim()&&n?e[e.length-1].to=r:i.trim()&&e.push({from:o+i.search(/\S/),to:r,level:0}),n=!a&&i.trim()!=="",o=r+
1}return e}function uy(t,e){let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].to>e?o=s:n=s+1}return n}function my(t){let e=[
...t].sort((o,s)=>o.from-s.from||s.to-o.to),n=new Array(4).fill(0);return e.map(o=>{let s=Math.max(0,n.findIndex(a=>a<=o.
from)),i=n.every(a=>a>o.from)?3:s;return n[i]=Math.max(n[i],o.to),{...o,lane:i}})}function py(t,e,n,o,s){let i=[...new Set(
[e.from,e.to,...n.flatMap(({from:c,to:l})=>[c,l])])].sort((c,l)=>c-l),a=new Map;for(let{claim:c,to:l}of n)s(c)&&a.set(c,
Math.max(a.get(c)??0,l));return i.slice(0,-1).map((c,l)=>{let f=i[l+1],u=n.filter(g=>g.from<=c&&g.to>=f),m=[...new Set(u.
map(({claim:g})=>g))],h=m.filter(g=>!o.has(g));for(let g of h)o.add(g);return{text:t.slice(c,f),on:u.map(({claim:g,lane:b})=>({
claim:g,lane:b})),begins:h,ends:m.filter(g=>a.get(g)===f).sort((g,b)=>g-b)}})}function dy(t,e){let n=[],o=new Map;for(let[
s,{on:r,text:i}]of t.entries()){let a=new Set(r.map(({claim:c})=>e[c].by).filter(c=>c!==null));for(let c of a){let l=o.get(
c);if(l)l.last=s;else{let f={by:c,first:s,last:s};o.set(c,f),n.push(f)}}if(cy.test(i))for(let c of o.keys())a.has(c)||o.
delete(c)}return n}function Wm(t,e,n){let{text:o,claims:s}=t.text===null?Cm(t.claims):{...t,text:t.text},r=Rm(s),i=hy(jm(o,r),t.title),a={reading:t,
callbacks:e,claims:r,passages:r.map(()=>[]),unfold:(m,h)=>{let g=h.getAttribute("aria-expanded")==="true";h.setAttribute(
"aria-expanded",String(!g));for(let b of m)c[b].classList.toggle("unfolded",!g)}},c=r.map((m,h)=>Lm(m,h+1,t,e)),l=p("div",
{class:"reading"}),f=new hr(l,a,c),u=r.flatMap(({spans:m},h)=>m.length?[]:[h]);for(let[m,h]of i.entries()){let{text:g,names:b,
ends:_}=Tm(h,a),y=m===0&&[p("div",{class:"about"},n),Em(t,r,e)],S=m===0&&u.length>0&&gy(u,c,t),v=p("div",{class:"notes"},
S,h.claims.map(E=>c[E])),M=p("div",{class:`row level-${h.level}`},p("div",{class:"speakers"},b),p("div",{},g,y),v);l.append(
M),f.add(M,S||null,h.claims,b,_)}return f.watch(),{element:l,show:m=>wy(a,c,m)}}function hy(t,e){return t[0]?.level===1?
t:[{level:1,stretches:[{text:e,on:[],begins:[],ends:[]}],claims:[],runs:[]},...t]}var gy=(t,e,{say:n})=>p("div",{class:"\
unplaced"},p("p",{class:"quiet"},n("reading_unplaced")),t.map(o=>e[o]));function wy({claims:t,passages:e},n,o){let s=new Set(
o),r=({id:c})=>s.has(c),i=new Set(t.flatMap((c,l)=>r(c)?e[l]:[]));for(let c of e.flat())c.classList.toggle("current",i.has(
c));for(let[c,l]of t.entries())n[c].classList.toggle("current",r(l)),n[c].toggleAttribute("data-current",r(l));for(let c of[
...e.flat(),...n])c.removeAttribute("aria-current");let a=[...i][0]??n[t.findIndex(r)];return a?.setAttribute("aria-curr\
ent","location"),a}var Pm="author",Ea=t=>C().statements.get(t).sources?.at(-1)??null;function Na(t){let e=Ea(t);return e===null?Pm:C().entities[e].
id}function Bm(t,e,n){let{entities:o}=C(),s=new Map([[null,0]]);for(let c of e)s.set(Ea(c),(s.get(Ea(c))??0)+1);let[r,...i]=s;
return[r,...i.sort(([,c],[,l])=>l-c)].map(([c,l])=>{let f=c===null?Pm:o[c].id,u=d("reading_author",{name:t.author||t.publisher}),
m=c===null?{name:u}:{name:Y(o[c]),lang:Qe(o[c])};return{id:f,...m,count:l,isChosen:f===n}})}function Fm(t,e,n){let{names:o,
labels:s,statements:r}=x,i=C(),a=new Map(e.map(({id:l},f)=>[l,f||null])),c=xy(new Set(t));return t.map(l=>{let f=i.statements.
get(l),u=r.mode[l]!==De,m=o.stances[r.stance[l]],h=m==="doubts"||m==="rejects",g=r.certainty[l]!==0||h,b=f.sources??[],_=[
b.length>1&&`${d("according_to")} ${sn(b).join(" > ")}`,u&&s.modes[r.mode[l]],r.certainty[l]!==0&&s.certainties[r.certainty[l]],
m==="doubts"&&d("author_doubts"),m==="rejects"&&d("author_rejects"),f.ended&&d("ended")],y=o.signs[pt(l).sign],S=c.get(l);
return{id:x.keys.at(l),spans:i.bodies.get(r.article[l])===null?[]:Oo(l),quote:jt(l),sentence:Dm(l),sign:y==="together"?"\
cooperation":y,hold:u?"not actual":g?"hedged":void 0,denied:r.polarity[l]!==0,doubted:h,by:a.get(Na(l))??null,isSourceInferred:f.
inferred?.includes("according_to")??!1,marks:_.filter(v=>typeof v=="string"),isOut:!n[l],actions:S?[{label:d("show_in_gr\
aph"),press:()=>k({tab:"graph",open:S,pair:null})}]:[]}})}function xy(t){let e=new Map;for(let{a:n,b:o,rows:s}of $.pairs.
values())for(let r of s){let i=x.ties.statement[r];!t.has(i)||e.has(i)||e.set(i,Il(n,o))}return e}function Dm(t,e=0){let{
statements:n,roles:o}=C(),{s,o:r,roles:i=[],inferred:a=[]}=n.get(t),c=(f,u)=>({...by(f,e),inferred:a.includes(u)}),l=(e?
[]:[...i].sort(([f],[u])=>f-u)).flatMap(([f,u])=>[{text:`, ${o[f].label}`},c(u,o[f].id)]);return[c(s,"subject"),{text:pt(
t).label,kind:"verb"},c(r,"object"),...l]}function by(t,e){let n=C();if(typeof t=="string")return{text:t,kind:"name"};if(t>=
0)return{text:Y(n.entities[t]),kind:"name",lang:Qe(n.entities[t])};let o=-1-t;return e>=2?{text:`#${x.keys.at(o).split("\
#")[1]}`,kind:"nested"}:{text:`\u201C${Dm(o,e+1).map(({text:r,inferred:i})=>i?Gt(r):r).join(" ")}\u201D`,kind:"nested"}}
function zm(t){let e=new Map;for(let n of t)for(let o of gr(n))e.set(o,(e.get(o)??0)+1);return e}function gr(t,e=new Set(
[t])){let{s:n,o,roles:s=[]}=C().statements.get(t),r=new Set;for(let i of[n,o,...s.map(([,a])=>a)])if(typeof i!="string"){
if(i>=0)r.add(i);else if(!e.has(-1-i)){e.add(-1-i);for(let a of gr(-1-i,e))r.add(a)}}return r}var Hm=30,yy=8;function Gm(t,e){let{articles:n}=x;if(n.length<2)return null;let o=$y(),s=o.indexOf(t),r={n:s+1,of:o.length},
i=(c,l,f)=>T(l,()=>Um(o[s+c]),{"aria-label":d(f),disabled:o[s+c]===void 0}),a=p("details",{class:"menu articles"},p("sum\
mary",{},d("articles_list",r)));return a.addEventListener("toggle",()=>a.open&&a.childElementCount===1&&a.append(Oy(o,t,
e))),p("div",{class:"line"},i(-1,"\u2039","previous_article"),a,i(1,"\u203A","next_article"))}var Um=t=>k({article:x.articles[t].
id,open:null});function $y(){let{articles:t}=x,e=n=>t[n].first??t[n].last??Number.MAX_SAFE_INTEGER;return[...t.keys()].sort(
(n,o)=>e(n)-e(o)||n-o)}function Oy(t,e,n){let o=x.articles.map(()=>[0,0]);for(let[c,l]of x.statements.article.entries())
o[l][1]++,n[c]&&o[l][0]++;let s=c=>p("li",{},_y(c,c===e,o[c])),r=p("div",{class:"found"},ye(t.map(s),Hm)),i=c=>{let l=c.
toLocaleLowerCase().split(/\s+/).filter(Boolean),f=t.filter(u=>l.every(m=>Sy(u).includes(m)));L(r,f.length?ye(f.map(s),Hm):
p("p",{class:"quiet"},d("no_article_called",{text:c})))},a=p("input",{type:"search","aria-label":d("find_article"),placeholder:d(
"find_article"),oninput:({target:c})=>i(c.value)});return p("div",{},t.length>=yy&&a,r)}function Sy(t){let{title:e,author:n,
publisher:o,published:s,first:r}=x.articles[t],i=r===null?"":at(r);return[e,n,o,s,i].join(" ").toLocaleLowerCase()}function _y(t,e,[
n,o]){let s=x.articles[t],r=n<o?d("matching_of",{n,of:N(o,"statement")}):N(o,"statement");return T([p("span",{class:"tit\
le",dir:"auto",lang:s.language},s.title),p("span",{class:"quiet"},p("bdi",{},s.publisher),` \xB7 ${qn(s)} \xB7 ${r}`)],()=>Um(
t),{"aria-current":e?"true":null})}var ky=500,Qt=null,Ia=null;async function Vm(t){await H();let{articles:e}=x,n=e.findIndex(({id:c})=>c===w.article),o=Math.
max(0,n);if(!e.length){L(t,Wn("article",p("p",{},d("no_articles"))));return}let s=w.article!==null&&n<0,r=[$,o,s,w.about,
w.claimant,w.language];if(!(Qt&&t.contains(Qt.sheet)&&Qt.of.every((c,l)=>c===r[l]))||!Qt){let c=Qt&&t.contains(Qt.sheet)&&
Qt.of[1]===o;Qt={of:r,...My(o,s)},L(t,Qt.sheet),c||(Ia=null)}let a=Qt.reading.show([...Ve()].map(c=>x.keys.at(c)));a&&Ia!==
w.open&&ka(a,Qt.sheet)&&a.scrollIntoView({block:"center"}),Ia=w.open}function My(t,e){let n=x.articles[t],o=C().bodies.get(
t),s=ni(x,w),r=le(x.statements.article,t).filter(s),i=zm(r),a=w.about===null?void 0:us(w.about),c=a!==void 0&&i.has(a)?a:
null,l=Bm(n,r,w.claimant),f=l.find(({isChosen:_})=>_)?.id??null,u=r.filter(_=>(c===null||gr(_).has(c))&&(f===null||Na(_)===
f)),m=pn(x,w),h=Fm(u,l,m),g=Wm({title:n.title,lang:n.language,text:o,claims:h,claimants:l,say:d},{open:Ay,choose:_=>k({claimant:_})},
[e&&p("p",{class:"quiet"},d("no_such_article")),p("p",{class:"source",dir:"ltr"},re(n),vy(n)," ",_a(n)),o===null&&p("p",
{class:"quiet"},d("quotes_only")),p("p",{class:"quiet"},Ty(u,r.length,m))]),b=p("div",{class:"line choosers"},Gm(t,m),Ly(
i,c));return{sheet:Wn("article",b,g.element),reading:g}}var vy=({licence:t})=>t?` \xB7 ${t}`:"";function Ay(t){let e=t.map(
n=>x.keys.numberOf(n));return e.length===1?wt(e[0]):U(e,d("quotes"))}function Ty(t,e,n){let o=t.filter(a=>!n[a]).length,
s=N(e,"statement"),r=t.length<e?d("shown_of",{n:t.length,of:s}):s,i=o?`, ${d("left_out_by_filters",{n:o})}`:"";return`${D(
yn())}. ${D(r)}${i}.`}function Ly(t,e){let{entities:n}=C(),s=[...t].sort(([,i],[,a])=>a-i).slice(0,ky).map(([i,a])=>[n[i].
id,`${Y(n[i])} (${a})`]),r=e===null?"":n[e].id;return p("label",{},`${d("about")} `,K(d("about"),[["",d("about_all")],...s],
r,i=>k({about:i||null})))}var Ey=["aim","audience","meant for"];async function Qm(t){await H();let{bargains:e,others:n}=ms(),o=e.map(r=>Km(r,oi(x,
w,r))),s=e.some(r=>!oi(x,w,r));L(t,Wt(p("h2",{},d("tab_bargains")),p("p",{class:"quiet"},d("exchange_help")),s&&p("p",{class:"\
quiet"},d("outcome_elsewhere")),o.length?o:p("p",{},d("no_exchange")),n.length>0&&[p("h2",{},d("other_offers")),n.map(r=>Km(
r))]))}function Km(t,e){let n=C(),o=It($.chosen,t.flatMap(l=>l.statements)),s=Ve(),r=t.map(l=>x.relations[l.relation]),{
label:i}=r.reduce((l,f)=>f.wider.length>l.wider.length?f:l),a=[...new Map(o.map(l=>[Kt(n.statements.get(l).s),n.statements.
get(l).s])).values()],c=l=>n.roles.map((f,u)=>l.includes(f.function??"")&&qa(f.label,Ry(u,o),t,l));return p("section",{class:"\
bargain","aria-current":o.some(l=>s.has(l))&&"location"},p("h3",{},a.map((l,f)=>[f?", ":"",ar(l)]),` ${i}`),e&&p("p",{class:"\
outcome"},p("strong",{},`${d("outcome")}: `),Ny(e)),p("dl",{},qa(d("offered_thing"),Ym(t.map(l=>l.things))),qa(d("offere\
d_to"),Ym(t.map(l=>l.targets))),c(Yo),c(Ey)),e?Iy(e):p("p",{class:"quiet"},`${d("dates")}: ${Jm(t)}`),p("p",{class:"acti\
ons"},N(t.length,"act"),", ",q(N(o.length,"statement"),()=>U(o,i))))}var Ny=({outcome:t,again:e})=>`${t}${e?`, ${d("offe\
red_again")}`:""}`;function Iy({moves:t}){let e=t.map(([n,o,s,r])=>p("li",{},p("span",{class:"when"},qy(s)?Gt(o):o||d("d\
ate_unknown")),p("span",{},p("strong",{},n),": ",G(yt(s[0]),s,n),r&&` (${d("may_be",{doubt:r})})`)));return p("details",
{class:"course",open:t.length<8},p("summary",{},d("course")),p("ol",{},e))}var qy=t=>t.some(e=>C().statements.get(e).inferred_when);
function Jm(t){let e=It($.chosen,t.map(n=>n.statements[0]));return[...new Set(e.map(n=>Ts(C().statements.get(n))))].join(
", ")}function qa(t,e,n=[],o=[]){let s=e.map(({shown:r,name:i,by:a})=>{let c=n.filter(u=>u.statements.some(m=>a.includes(
m))),f=o===Yo&&c.length<n.length&&` ${d("in_some",{n:c.length,of:n.length})}: ${Jm(c)}`;return p("li",{},r," ",G(String(
a.length),a,i),f&&p("span",{class:"quiet"},f))});return s.length>0&&p("div",{},p("dt",{},t),p("dd",{},p("ul",{},s)))}function Ym(t){
let e=new Map;for(let[o,s]of t.flatMap(r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=x.offers;return[...e].map(
([o,s])=>({shown:q(n[o],()=>tt(o)),name:n[o],by:s}))}function Ry(t,e){let n=new Map;for(let o of e)for(let[s,r]of C().statements.
get(o).roles??[]){if(s!==t)continue;let i=Kt(r);n.set(i,{shown:ar(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}function Xm(t,e){let n=t.sources.map(({id:a,label:c})=>({id:a,label:c}));n.sort((a,c)=>Zm(a.label,c.label)||Zm(a.id,c.id));
let s=[...t.signers.map(a=>`by:${a}`),...n.map(({id:a})=>`of:${a}`)].map((a,c)=>({name:a,isSigner:c<t.signers.length,claims:0,
disputed:0,shared:0})),r=new Map(n.map(({id:a},c)=>[a,t.signers.length+c])),i={holders:s,disputes:new Map};for(let a of Cy(
t,e,r).values())jy(i,a);return i}function Cy(t,e,n){let{publisher:o,author:s}=t.statements,r=new Map;for(let i of ss(t,e)){
let{claim:a,who:c,at:l}=i,f=r.get(a)??new Map;r.set(a,f);for(let u of new Set(c===null?[o[l],s[l]]:[n.get(c)??-1]))u>=0&&
f.set(u,[...f.get(u)??[],i])}return r}function jy({holders:t,disputes:e},n){let o=[...n].sort(([i],[a])=>i-a),[s,r]=[new Set,
new Set];for(let[i,[a,c]]of o.entries()){c.some(({held:l})=>l)&&t[a].claims++;for(let[l,f]of o.slice(i+1)){let[[u]=[-1]]=fi(
c,f),m=a*t.length+l;ui(u)&&e.set(m,(e.get(m)??0)+1);for(let h of ui(u)?[s]:pl(u)?[r]:[])t[l].isSigner&&h.add(a),t[a].isSigner&&
h.add(l)}}for(let i of s)t[i].disputed++;for(let i of r)t[i].shared++}function Wy({holders:t,disputes:e},n){let o=n===void 0?
-1:t.findIndex(({name:a})=>a===n),s=null;for(let[a,c]of e){let[l,f]=[Math.floor(a/t.length),a%t.length];if(o>=0&&l!==o&&
f!==o)continue;let u=!s||c>s.number,m=s&&c===s.number&&(l<s.one||l===s.one&&f<s.other);(u||m)&&(s={one:l,other:f,number:c})}
if(t.length<2)return null;let r=o>=0?o:s?.one??0,i=s?s.one+s.other-(o>=0?r:s.one):r?0:1;return[t[r].name,t[i].name]}function wr(t,e,n){
if(e.compared_with)return{state:e,standings:Xm(t,e)};let o=c=>String(e[c])===String(n[c])?null:e[c],s={...e,modes:o("mod\
es"),polarities:o("polarities")},r=Xm(t,s),i=String(e.according_to)!==String(n.according_to)&&e.according_to.length===1,
a=Wy(r,i?e.according_to[0]:void 0);return{state:a?{...s,according_to:[a[0]],compared_with:[a[1]]}:s,standings:r}}var Zm=(t,e)=>t<
e?-1:t>e?1:0;var Py={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},tp=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,By=/[^\p{ASCII}]/u,
ep=new Map;function np(t){let e=ep.get(t);if(e!==void 0)return e;let o=[...t.normalize("NFKD").replace(tp,"").toLowerCase().
replace(tp,"")].map(s=>Py[s]??(/\p{Pd}/u.test(s)?"-":/\s/u.test(s)?" ":s)).join("");return ep.set(t,o),o}function St(t){
return(By.test(t)?Array.from(t,np).join(""):t.toLowerCase()).replace(/\s+/g," ").trim()}var Ra=t=>St(t).split(" ").filter(
Boolean);function Ca(t){let e=[],n="",o=0;for(let s of t){let r=np(s);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<
r.length;i++)e.push(o)}o+=s.length}return{plain:n,places:[...e,o]}}function op(t,e){let{plain:n,places:o}=Ca(t),s=[];for(let r of e)
for(let i=n.indexOf(r);r&&i>=0;i=n.indexOf(r,i+r.length))s.push([o[i],Fy(t,o,i+r.length-1)]);return s.sort((r,i)=>r[0]-i[0]||
i[1]-r[1]),s.filter(([r],i)=>s.slice(0,i).every(([,a])=>a<=r))}function Fy(t,e,n){let o=n+1;for(;e[o]===e[n]&&o<e.length-
1;)o++;return e[n]+t.slice(e[n],e[o]).trimEnd().length}var Dy=/[\p{L}\p{N}]/u;function Ao(t,e){let n=e===0?" ":t[e-1];return n===
" "||n===`
`||!Dy.test(n)}function xr(t,e,n,o){let s=()=>{let i=St(e.wanted),a=o(c=>St(c).includes(i));L(n,a.some(Boolean)?a:p("p",{class:"quiet"},
d("sources_none",{words:e.wanted})))};return s(),[p("input",{type:"search",value:e.wanted,placeholder:d("sources_find"),
"aria-label":t,oninput:i=>{e.wanted=i.target.value,s()}}),n]}var sp=8,zy=50,Hy={wanted:""};function ip(t,e,n,o){let s=t.filter(m=>!m.isSigner&&m.claims),r=t.filter(({isSigner:m})=>m),
i=m=>[...m].sort((h,g)=>g.claims-h.claims),c=[["sources_differ",s.filter(m=>m.disputed).sort((m,h)=>h.disputed-m.disputed),
m=>d("source_disputed",{n:m.disputed,of:m.claims})],["sources_shared",i(s.filter(m=>!m.disputed&&m.shared)),m=>d("source\
_shared",{n:m.shared,of:m.claims})],["sources_reported",i(s.filter(m=>!m.disputed&&!m.shared)),()=>d("source_reported")],
["sources_authors",i(r),()=>d("compare_own_claims")]],l=(m,h,g)=>p("li",{},T([p("span",{dir:"auto"},D(Ee([m]))),g!==null&&
p("span",{class:"num"},I(g)),p("small",{},h)],()=>o(m),{"aria-current":e.some(b=>String(b)===m)?"true":null})),f=m=>{let h=y=>m(
Ee([y])),b=["authors","everyone"].filter(y=>(y==="everyone"||r.length>1)&&h(y)).map(y=>l(y,d(`source_${y}`),null));return[
...c.map(([y,S,v])=>{let M=S.filter(({name:E})=>h(E)).map(E=>l(E.name,v(E),E.claims));return M.length>0&&[p("h2",{},d(y)),
rp(M)]}),b.length>0&&[p("h2",{},d("sources_together")),rp(b)]]},u=d(n?"sources_find_second":"sources_find_first");return p(
"nav",{class:"sources","aria-label":d("sources_find")},xr(u,Hy,p("div",{}),f))}function rp(t){let e=p("ul",{},t.slice(0,
sp));return[e,bo(t,sp,zy,n=>e.append(...n))]}var Gy=5,Uy=40,ja=2,ap=12,Vy={affirms:"\u2713",denies:"\u2715",doubts:"?",rejects:"\u2715"},an=1;async function Wa(t){await H();
let{state:e,standings:n}=wr(x,w,V);if(!e.compared_with){L(t,Wt(p("h2",{},d("comparison")),p("p",{},d("compare_nobody"))));
return}let o=[e.according_to,e.compared_with],s=$.parts??rs(x,e,e.compared_with),r=([c,l])=>(an=1,k({according_to:c,compared_with:l,
modes:e.modes,polarities:e.polarities})),i=c=>{let l=o[1-an],f=String(l)===c?o[an]:l;return r(an?[f,[c]]:[[c],f])},a=c=>{
an=c,Wa(t).then(()=>t.querySelector("input")?.focus())};L(t,p("div",{class:"sheet compare"},ip(n.holders,o,an,i),p("sect\
ion",{class:"comparison"},p("h2",{},d("comparison")),p("p",{class:"quiet"},Yy(o)),p("p",{class:"line"},T(`\u21C4 ${d("co\
mpare_swap")}`,()=>r([o[1],o[0]])),w.compared_with&&T(d("compare_end"),Ky)),Qy(s,o,a))))}var Ky=()=>k({according_to:V.according_to,
compared_with:null,modes:w.modes??V.modes,polarities:w.polarities??V.polarities});function Yy(t){let n=t.filter(s=>Ns(s).
length).map(s=>d("compare_known_by",{name:Ee(s),by:Ht(Ns(s),3)})),o=oe()&&`${D(qs())}.`;return[!w.compared_with&&d("comp\
are_most"),...n,o].filter(Boolean).join(" ")}function Qy({claims:t},e,n){let o=e.map(Ee),s=e.map((r,i)=>{let a=t.flat().
filter(({positions:f})=>f[i].some(u=>u.held)),c=Ns(r),l=c.length?d("quoted_by",{by:Ht(c,2)}):d("compare_own_claims");return p(
"th",{scope:"col"},p("span",{dir:"auto"},D(o[i])),p("small",{},`${l} \xB7 ${N(a.length,"claim")}`),T(d("compare_change"),
()=>n(i),{"aria-pressed":String(an===i),"aria-label":d("compare_change_side",{name:o[i]})}))});return p("table",{},p("th\
ead",{},p("tr",{},p("th",{scope:"col"},d("claim_column")),s)),eo.map((r,i)=>Xy(r,Jy(t[i],e),e)))}function Jy(t,e){let{entities:n,
statements:o}=C(),s=new Set(e.flat().map(a=>a.replace(/^of:/,""))),r=a=>[o.get(a).s,o.get(a).o].some(c=>typeof c=="numbe\
r"&&c>=0&&s.has(n[c].id)),i=a=>(r(a.statements[0])?0:x.statements.relation.length)+a.statements[0];return[...t].sort((a,c)=>i(
a)-i(c))}function Xy(t,e,n){let[o,s]=n.map(Ee),r=d(`compare_${t}`,{first:o,second:s}),i=e.flatMap(m=>m.statements),a=p("\
tr",{class:"part"},p("th",{colspan:3,scope:"rowgroup"},p("h3",{},D(r)," ",G(e.length,i,r))," ",p("small",{},e.length?d(`\
compare_${t}_meaning`,{first:o,second:s}):d(`compare_${t}_none`,{first:o,second:s})))),c=m=>m.map(h=>Zy(h,n)),l=p("tr",{
class:"more"}),f=Math.max(Gy,1+e.findIndex(cp)),u=bo(e,f,Uy,m=>l.before(...c(m)));return u&&l.append(p("td",{colspan:3},
u)),p("tbody",{},a,c(e.slice(0,f)),u&&l)}var cp=({statements:t})=>t.includes(Ke());function Zy(t,e){let{statements:n,positions:o}=t,
[s]=o.flat().map(({at:r,claim:i})=>x.statements.claim[r]===i?r:t1(r,i));return p("tr",{"aria-current":cp(t)&&"location"},
p("th",{scope:"row"},e1(s,n)),e.map((r,i)=>{let a=[...new Map(o[i].map(c=>[c.at,c])).values()];return p("td",{class:a.some(
({how:c})=>c==="doubts"||c==="rejects")?"doubting":null},p("strong",{class:"of",dir:"auto"},D(Ee(r))),a.slice(0,ja).map(
n1),a.length>ja&&q(d("more",{n:a.length-ja}),()=>U(t.sides[i],yt(s))),!a.length&&p("span",{class:"quiet"},o1(r,n)))}))}function t1(t,e){
let{denials:n,claim:o}=x.statements,s=n.find(([r,i])=>r===t&&o[i]===e);return s?s[1]:t}function e1(t,e){let[n,o,s]=yo(t),
{mode:r}=x.statements,i=[r[t]>0&&x.labels.modes[r[t]],C().statements.get(t).ended&&d("ended")],a=()=>e.length===1?wt(e[0]):
U(e,yt(t)),c=p("span",{class:`verb ${x.names.signs[pt(t).sign]}`},o);return[p("span",{dir:"auto"},q([n," ",c," ",s],a)),
i.map(l=>l&&[" ",p("span",{class:"mark"},l)])]}function n1({at:t,how:e,who:n,certainty:o}){let s=e==="doubts"||e==="reje\
cts",r=n!==null&&C().statements.get(t).inferred?.includes("according_to"),i=s&&zu(t,ap)||sr(t,ap),a=[o?x.labels.certainties[o]:
null,r&&d("source_inferred")];return p("div",{class:"stand"},p("span",{class:"disc","aria-hidden":"true"},Vy[e]),q(d(`co\
mpare_${e}`),()=>wt(t),{class:"link how"}),a.map(c=>c&&[" ",p("span",{class:"mark"},c)]),p("blockquote",{dir:"auto",lang:et(
t).language},i))}var o1=(t,e)=>d(e.some(Zr(x,t))?"compare_no_position":"compare_no_claim");function lp(t){let e=p("div",{class:"fitted"}),n=0;return new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===n||(n=
e.clientWidth,L(e,t(n)))}).observe(e),e}var Pa=["actor","year","article"];var Pn=({keys:t},e)=>e.map(n=>t.numberOf(n)).filter(n=>n>=0),s1=({sentence:t})=>t.map(([e])=>e).join("");function Ba(t,e,n){
return n==="article"?e.articles:n==="year"?r1(t,e):[...new Set(e.sentence.flatMap(([,o,s])=>o==="entity"&&s?[s]:[]))]}function fp(t,e,n,o){
let s=Pa.map(i=>[i,br(n,i)]).filter(([,i])=>i.length),r=o.trim().toLocaleLowerCase();return e.filter(i=>s.every(([a,c])=>Ba(
t,i,a).some(l=>c.includes(l)))&&`${s1(i)} ${i.quote.text} ${i.title}`.toLocaleLowerCase().includes(r))}var br=(t,e)=>(t??
[]).filter(n=>n.startsWith(`${e}:`)).map(n=>n.slice(e.length+1));function r1(t,e){let{first:n,last:o,article:s}=t.statements,
[,,r]=e.counts[e.counts.length-1],i=new Set;for(let a of Pn(t,r)){let f=(n[a]!==null||o[a]!==null?[n[a],o[a]]:[t.articles[s[a]].
first,t.articles[s[a]].last]).filter(u=>u!==null).map(u=>new Date(u*864e5).getUTCFullYear());if(f.length)for(let u=Math.
min(...f);u<=Math.max(...f);u++)i.add(String(u))}return[...i].sort()}var[up,mp]=[84,52],gp=4,Fa={bargain:()=>[Jt(9,26),_t("cooperation",20,18,58,18),To("cooperation",66,18),_t("quiet dashed",
26,34,64,34),Re("quiet",18,34,-1),Jt(75,26)],spiral:()=>[11,25,39].flatMap((t,e)=>i1(t+2,e%2===1)),contested:(t,{title:e})=>[
...hp("hatched"),e==="Denied"?Da(72,11):za(72,11)],quoted:()=>[...a1(),pp(34,34,"\u201C \u201D")],"main cause":({denied:t})=>[
t?Da(16,26,12):Jt(16,26,11),_t("quiet thick",32,26,56,26),Re("quiet",59,26,1),O("rect",{class:"solid",x:62,y:15,width:20,
height:22,rx:4})],reasons:({reasons:t=[],effects:e=[]})=>t.some(n=>n>0)?c1(t):l1(t.length,e),precedent:()=>[_t("quiet",4,
34,80,34),O("rect",{class:"solid",x:12,y:27,width:14,height:14}),O("path",{class:"line quiet",d:"M19 21 C30 9 52 9 62 21"}),
Re("quiet",63,22,1,55),O("rect",{class:"hollow dashed",x:56,y:27,width:14,height:14})],forecast:()=>[_t("ink",2,16,26,16),
O("path",{class:"line ink dashed",d:"M26 16 C44 16 46 40 76 41"}),Re("ink",80,41,1)],plan:()=>[Jt(12,26),_t("ink dashed",
24,26,52,26),Re("ink",56,26,1),O("rect",{class:"hollow dashed",x:60,y:16,width:21,height:20,rx:3})],pair:({signs:t=[]})=>t.
length===2?[Jt(9,26),_t("cooperation",20,18,56,18),To("cooperation",64,18),...dp(20,34,62),Jt(75,26)]:[Jt(9,26),...t[0]===
"conflict"?dp(20,26,62):[_t("cooperation",20,26,56,26),To("cooperation",64,26)],Jt(75,26)],position:()=>[Jt(12,26),_t("i\
nk",26,26,44,26),O("rect",{class:"hollow",x:46,y:14,width:36,height:24,rx:6}),pp(64,31,"\xB1")],denied:()=>[O("rect",{class:"\
solid",x:4,y:10,width:5,height:32}),...hp("",9,10,66,32),Da(72,11)]},wp=t=>O("svg",{class:"small-figure",width:up,height:mp,
viewBox:`0 0 ${up} ${mp}`,"aria-hidden":"true"},(Object.hasOwn(Fa,t.kind)?Fa[t.kind]:Fa.quoted)(t.figure,t)),Jt=(t,e,n=8)=>O(
"circle",{class:"solid",cx:t,cy:e,r:n}),_t=(t,e,n,o,s)=>O("line",{class:`line ${t}`,x1:e,y1:n,x2:o,y2:s}),To=(t,e,n)=>O(
"path",{class:`head ${t}`,d:`M${e-10} ${n-5.5} L${e} ${n} L${e-10} ${n+5.5} Z`}),Re=(t,e,n,o,s=0)=>O("path",{class:`line\
 ${t}`,d:"M-8 -6 L0 0 L-8 6",transform:`translate(${e} ${n}) rotate(${s}) scale(${o} 1)`}),pp=(t,e,n)=>O("text",{class:"\
middle",x:t,y:e},n),dp=(t,e,n)=>[_t("conflict",t,e,n,e),O("line",{class:"line conflict thick",x1:n,x2:n,y1:e-8,y2:e+8})],
i1=(t,e)=>[_t("conflict",8,t,76,t),O("line",{class:"line conflict thick",x1:e?8:76,x2:e?8:76,y1:t-6,y2:t+6})],hp=(t,e=2,n=8,o=70,s=36)=>[
O("rect",{class:`hollow ${t&&"dotted"}`,x:e,y:n,width:o,height:s,rx:6}),...[.35,.65].map((r,i)=>_t("quiet",e+10,n+r*s,e+
o-(i?24:12),n+r*s))],za=(t,e)=>O("g",{},Jt(t,e,9),O("text",{class:"middle on-solid",x:t,y:e+4.5},"?")),Da=(t,e,n=9)=>O("\
g",{},O("circle",{class:"hollow",cx:t,cy:e,r:n}),O("path",{class:"line ink",d:`M${t-n*.7} ${e+n*.7} L${t+n*.7} ${e-n*.7}`})),
a1=()=>[O("path",{class:"hollow",d:"M10 8 H66 a6 6 0 0 1 6 6 V32 a6 6 0 0 1 -6 6 H30 L20 47 V38 H10 a6 6 0 0 1 -6 -6 V14\
 a6 6 0 0 1 6 -6 Z"})],c1=t=>[...t.slice(0,gp).map((e,n)=>O("rect",{class:"bar",x:2,y:2+n*13,width:Math.max(58-12*Math.max(
e-1,0),12),height:9,rx:2})),_t("ink",62,26,71,26),Re("ink",73,26,1),Jt(79,26,5)];function l1(t,e){let n=Math.min(Math.max(
t,1),gp),o=e.slice(0,3),s=[...Array(n).keys()].map(i=>26+(i-(n-1)/2)*13),r=o.map((i,a)=>26+(a-(o.length-1)/2)*19);return[
...s.flatMap(i=>r.map(a=>O("path",{class:"line quiet thin",d:`M17 ${i} C36 ${i} 34 ${a} 54 ${a}`}))),...s.map(i=>O("rect",
{class:"bar",x:1,y:i-4.5,width:16,height:9,rx:2})),...o.map((i,a)=>O("rect",{class:`hollow ${i?"":"dashed"}`,x:55,y:r[a]-
8,width:27,height:16,rx:3}))]}function bp(t,e,n,o){return yr(t,e,n,o,!0)??f1(t,yr(t,e,n,o,!1),e,n)}var Bn=({left:t})=>t+7+4,Lo=({left:t,width:e})=>t-7-
4-e;function yr(t,e,n,o,s){let r=[],i=[];for(let a of t){let c=Bn(a)+a.width<=n,l=s&&!c?Math.max(Lo(a),e):a.left-7;if(s&&
!c&&Lo(a)<e)return null;let f=Math.max(a.right,a.left)+7,u=r.findIndex(m=>m+8/2<=l);if(u<0&&(u=r.length),u>=o)return null;
r[u]=s&&c?Math.max(f,Bn(a)+a.width+8/2):f,i.push({row:u,words:s?c?Bn(a):Lo(a):null})}return i}function f1(t,e,n,o){if(!e)
return null;let s=[];return e.map(({row:r},i)=>{let a=t[i],c=e.findIndex((m,h)=>h>i&&m.row===r),l=c<0?o:t[c].left-7-8,f=Bn(
a)+a.width<=l,u=!f&&Lo(a)>=Math.max(s[r]??n,n);return s[r]=Math.max(a.right,a.left,f?Bn(a)+a.width:0)+7+8,{row:r,words:f?
Bn(a):u?Lo(a):null}})}function yp(t,e){let n=new Map,o=[];for(let s of t){let r=s.first===null||s.last===null?-1:xp(e,s.
first);r<0||r!==xp(e,s.last)?o.push(s):n.set(r,[...n.get(r)??[],s])}return{bins:n,wide:o}}function xp(t,e){let[n,o]=[0,t.
length];for(;n<o;){let s=n+o>>1;t[s]<=e?n=s+1:o=s}return n-1}var u1=.6,m1={circle:`M${6} 0 A${6} ${6} 0 1 1 ${-6} 0 A${6} ${6} 0 1 1 ${6} 0 Z`,square:"M-5.5 -5.5 H5.5 V5.5 H-5.5 Z",
diamond:"M-7 0 L0 -7 L7 0 L0 7 Z"},Ha=t=>m1[x.encodings.signs[t].form];function p1(t){let e=x.encodings.holds[x.names.holds.
indexOf(t)];return nn((e?.dashes??[]).map(n=>n*u1))}function Ga({main:t}){let{hold:e,mark:n}=x.statements;return x.names.
marks[n[t]]==="doubted"?"doubted":x.names.holds[e[t]]}function cn(t,e,n,o){let s=x.names.signs[t];return O("g",{class:`f\
orm ${s} ${e==="plain"?"filled":"hollow"}`,transform:`translate(${n} ${o})`},O("path",{d:Ha(t),...p1(e)}),e==="denied"&&
O("path",{class:"slash",d:"M-6 6 L6 -6"}),e==="doubted"&&O("text",{class:"doubt",y:4.5},"?"))}var $p=(t,e)=>O("svg",{class:"\
sample",width:18,height:16,viewBox:"-9 -8 18 16","aria-hidden":"true"},cn(t,e,0,0)),d1=()=>O("svg",{class:"sample",width:32,
height:16,viewBox:"-9 -8 32 16","aria-hidden":"true"},$r(2,-7,21,0),cn(2,"plain",0,0)),$r=(t,e,n,o)=>O("rect",{class:`da\
ys ${x.names.signs[t]}`,x:e,y:o-7,width:Math.max(n-e,0),height:14,rx:4}),ln=(t,e,...n)=>O("g",{class:"mark",tabindex:0,role:"\
button","aria-label":t,onclick:e,onkeydown:vi(e)},O("title",{},t),n);function Eo(t,e){return e&&t.setAttribute("aria-cur\
rent","location"),t}function Op(t){let e=[...new Set(t.map(({sign:r})=>r))].sort(),n=new Set(t.map(Ga)),o=["not actual",
"denied","hedged","doubted"],s=e.map(r=>[$p(r,"plain"),x.labels.signs[r]]);for(let r of o)n.has(r)&&s.push([$p(2,r),d(`h\
eld_${r.replace(" ","_")}`)]);return t.some(({first:r,last:i})=>r!==i)&&s.push([d1(),d("days_possible")]),s}var Ka=480,No=26,Ua=40,Or=12,Va=7,Sp=5,Sr=24,h1={done:["neither","solid"],case:["neither","hollow"],offer:["cooperation",
"head cooperation"],answer:["cooperation","head cooperation"],refusal:["conflict","head conflict"]};function _p(t,e){return t===
"bargain"?n=>g1(e,n):t==="spiral"&&e.acts?.length?n=>w1(e,n):null}function g1({ends:t=["",""],there:e="",back:n=[],condition:o=[],
course:s=[]},r){let i=[{words:e,way:"there",look:"cooperation",end:"full"},...n.slice(0,2).map(l=>({words:l,way:"back",look:"\
quiet dashed",end:"open"})),...o.slice(0,2).map(l=>({words:l,way:"none",look:"",end:""}))],a=Mp(t,i,r),c=y1(s,r,a.height+
14);return kp(r,a.height+14+c.height,[...a.shapes,...c.shapes])}function w1({ends:t=["",""],acts:e=[],restraints:n=[]},o){
let s=e.slice(0,Va).map(([a,c,l],f)=>({words:c,way:a===0?"there":"back",look:"conflict",end:"bar",number:String(f+1),isDoubted:l}));
e.length>Va&&s.push({words:d("and_more",{n:e.length-Va}),way:"none",look:"",end:""});for(let[a,c]of n.slice(0,2))s.push(
{words:d("restraint_by",{who:a})+(c&&`: ${c}`),way:"none",look:"",end:""});let{shapes:r,height:i}=Mp(t,s,o);return kp(o,
i,r)}var kp=(t,e,n)=>O("svg",{class:"large-figure",width:t,height:e,viewBox:`0 0 ${t} ${e}`,role:"img","aria-label":d("f\
igure")},n);function Mp(t,e,n){let o=g=>t.map(b=>Math.min(Math.max(Q(b,14,600)+20,64),g)),s=o(Math.min(130,n/5)),r=n-s[0]-
s[1]-2*Or,i=n<Ka||e.some(g=>Q(g.words,13)>vp(g,r)),a=i?o((n-Or)/2):s,c=i?Ua:Math.max(e.length*No,Ua),l=i?Ua+8:(c-e.length*
No)/2,[f,u]=i?[0,n]:[a[0]+Or,n-a[1]-Or],m=t.flatMap((g,b)=>{let _=b?n-a[b]:0,y=x1(g,a[b]-12);return[O("rect",{class:"end",
x:_+.5,y:.5,width:a[b]-1,height:c-1,rx:8}),O("text",{class:"middle end-name",y:c/2+5-(y.length-1)*9},O("title",{},g),y.map(
(S,v)=>O("tspan",{x:_+a[b]/2,dy:v?18:0},S)))]}),h=e.flatMap((g,b)=>b1(g,f,u,l+b*No+No/2));return{shapes:[...m,...h],height:i?
l+e.length*No:c}}function x1(t,e){if(Q(t,14,600)<=e)return[t];let n=t.split(" "),o=n.length;for(;o>1&&Q(n.slice(0,o).join(
" "),14,600)>e;)o--;let s=n.slice(o).join(" ");return[Ot(n.slice(0,o).join(" "),e,14,600),...s?[Ot(s,e,14,600)]:[]]}var vp=({
way:t,number:e,isDoubted:n},o)=>o-(t==="none"?0:60)-(e?16:0)-(n?24:0);function b1({words:t,way:e,look:n,end:o,number:s,isDoubted:r},i,a,c){
let l=i+(s?16:0),f=vp({words:t,way:e,look:n,end:o,number:s,isDoubted:r},a-i),u=Q(t,13)>f?12:13,m=Ot(t,f,u),h=Q(m,u)+(r?24:
0),[g,b]=[(l+a-h)/2-8,(l+a+h)/2+8],_={class:u<13?"row-words small":"row-words",x:g+8,y:c+4.5},y=O("text",_,O("title",{},
t),m);if(e==="none")return[y];let S=e==="there"?a-1:l+1,v=e==="there"?-1:1;return[s?O("text",{class:"row-number",x:i,y:c+
4.5},s):null,O("line",{class:`line ${n}`,x1:l+(e==="back"&&o==="full"?9:1),x2:g,y1:c,y2:c}),O("line",{class:`line ${n}`,
x1:b,x2:a-(e==="there"&&o==="full"?9:1),y1:c,y2:c}),o==="full"&&To(n,S,c),o==="open"&&Re(n.replace("dashed",""),S,c,-v),
o==="bar"&&O("line",{class:`line ${n} thick`,x1:S+v,x2:S+v,y1:c-7,y2:c+7}),y,r&&za(b-17,c)].filter(M=>M instanceof SVGElement)}
function y1(t,e,n){let o=e<Ka?Sp:Math.min(Sp,Math.floor(e/110)),s=[["",d("and_more",{n:t.length-o+1}),"none"]],r=t.length>
o?[...t.slice(0,o-1),...s]:t;return r.length?e<Ka?$1(r,e,n):O1(r,e,n):{shapes:[],height:0}}function $1(t,e,n){let o=[O("\
line",{class:"line quiet thin",x1:8,x2:8,y1:n+11,y2:n+t.length*Sr-11})],s=t.flatMap(([r,i,a],c)=>{let l=n+c*Sr+Sr/2,f=[r,
i].filter(Boolean).join(": ");return[Ap(a,8,l),O("text",{class:"row-words",x:24,y:l+4.5},Ot(f,e-24,13))]});return{shapes:[
...o,...s],height:t.length*Sr}}function O1(t,e,n){let o=e/t.length,s=n+26,r=[O("line",{class:"line quiet thin",x1:0,x2:e,
y1:s,y2:s})],i=1;for(let[a,[c,l,f]]of t.entries()){let u=(a+.5)*o,m=k1(l,o-10);i=Math.max(i,m.length),r.push(O("text",{class:"\
middle when",x:u,y:n+12},O("title",{},c),Ot(c,o-10,12,600)),Ap(f,u,s),...m.map((h,g)=>O("text",{class:"middle what",x:u,
y:s+22+g*15},h))),a&&S1(t[a-1][0],c)&&r.push(_1(a*o,s))}return{shapes:r,height:38+i*15}}function S1(t,e){let[n,o]=[t,e].
map(s=>Number(/\d{4}/.exec(s)?.[0]??Number.NaN));return o-n>1}var _1=(t,e)=>O("g",{},O("rect",{class:"gap",x:t-7,y:e-3,width:14,
height:6}),O("path",{class:"line quiet thin",d:`M${t-6} ${e+7} l5 -14 M${t+1} ${e+7} l5 -14`}));function k1(t,e){if(Q(t)<=
e)return[t];let n=t.split(" "),o=n.length-1;for(;o>1&&Q(n.slice(0,o).join(" "))>e;)o--;return[Ot(n.slice(0,o).join(" "),
e),Ot(n.slice(o).join(" "),e)]}function Ap(t,e,n){let[o,s]=h1[t]??[];if(!o)return O("path",{class:"line quiet",d:`M${e} ${n-
6} V${n+6}`});let r=Ha(x.names.signs.indexOf(o));return O("path",{class:s,d:r,transform:`translate(${e} ${n})`})}var Tp=10,Io="";async function Lp(t){let{lack:e,cards:n}=await ls(),o=n.flatMap(s=>s.findings);L(t,Wt(p("h2",{class:"pag\
e-title"},d("findings_title")),p("p",{class:"quiet"},N(o.length,"finding"),". ",d("findings_help")),x.without_words>0&&p(
"p",{class:"quiet"},M1()),e&&p("p",{},e),n.length===1&&n[0].article===null?E1(n[0]):p("div",{class:"findings"},n.map(v1))))}
function M1(){let t=x.keys.length;return d("words_left_out_many",{n:I(t-x.without_words),of:I(t)})}function v1({article:t,
title:e,about:n,findings:o,more:s,lack:r}){let[i,...a]=o,c=i&&_p(i.kind,i.figure);return p("section",{class:"finding-car\
d","aria-label":e},p("div",{class:"card-head"},p("h3",{lang:x.articles.find(({id:l})=>l===t)?.language},e),p("p",{class:"\
quiet"},n)),r&&p("p",{class:"finding"},r),c&&A1(i,c),(c?a:o).map(Ep),Cp(s),t!==null&&T1(t))}var A1=(t,e)=>p("div",{class:"\
finding lead"},Np(t),Ip(t),lp(e),qp(t),Rp(t)),Ep=t=>p("div",{class:"finding row"},wp(t),p("div",{},Np(t),Ip(t),qp(t),Rp(
t))),Np=({title:t,counts:e})=>p("p",{class:"numbers"},p("strong",{},t),e.map(([n,o,s])=>[" \xB7 ",G(n,Pn(x,s),t),` ${o}`])),
Ip=t=>p("p",{class:"sentence"},q(t.sentence.map(([e,n])=>n==="entity"?Zt(e):e),()=>k(L1(t)),{class:"link whole"}));function qp(t){
let[e]=Pn(x,[t.quote.statement]),{language:n}=x.articles.find(({id:s})=>s===t.quote.article)??{},o=`\u201C${t.quote.text}\
\u201D`;return p("blockquote",{lang:n},e===void 0?o:q(o,()=>wt(e)))}var Rp=t=>t.remarks.length>0&&p("p",{class:"numbers"},
t.remarks.join("; "));function Cp(t){let e=Object.entries(t),n=e.reduce((s,[,r])=>s+r,0),o=e.map(([s,r],i)=>[i?", ":": ",
d("findings_by",{n:I(r)})," ",p("code",{},s)]);return n>0&&p("p",{class:"card-foot"},N(n,"more_finding"),o,".")}function T1(t){
let e=x.articles.findIndex(({id:s})=>s===t),n=le(x.statements.article,e).filter(s=>x.statements.aside[s]!==ti),o=Ye(n.length,
"all_statements",{statements:N(n.length,"statement")});return p("p",{class:"card-foot"},n.length>0&&[q(o,()=>U(n,o))," \xB7\
 "],q(d("the_argument"),()=>k({tab:"arguments",article:t,about:null}))," \xB7 ",q(d("the_article"),()=>k({tab:"article",
article:t,open:null})))}function L1({kind:t,figure:e,quote:n}){let{article:o}=n,s=`statement:${n.statement}`;return t===
"bargain"||t==="precedent"?{tab:"bargains",open:s}:e.pair?{tab:"timeline",level:"country",pair:e.pair,open:Te(e.pair)}:t===
"reasons"||t==="main cause"?{tab:"arguments",article:o,about:null,open:s}:e.sources?.length?{tab:"compare",according_to:[
"authors"],compared_with:[`of:${e.sources[0]}`],modes:null,polarities:null,open:s}:{tab:"article",article:o,open:s}}function E1({
title:t,findings:e,more:n,lack:o}){let s=p("div",{class:"finding-card"}),r=()=>{let i=fp(x,e,w.findings,Io),a=w.find?i.length:
Tp*(1+w.more);L(s,p("div",{class:"card-head"},p("h3",{},t),p("p",{class:"quiet"},d("findings_chosen",{n:I(i.length),of:I(
e.length)}))),i.slice(0,a).map(Ep),!i.length&&p("p",{class:"finding"},o||d("no_finding")),i.length>a&&p("p",{class:"card\
-foot"},T(d("more",{n:I(Math.min(Tp,i.length-a))}),()=>k({more:w.more+1}))),i.length<=a&&Cp(n))};return[Io=""]=br(w.findings,
"words"),r(),[p("div",{class:"line finding-choice"},N1(r),Pa.map(i=>I1(i,e))),s]}var N1=t=>p("input",{type:"search",value:Io,
placeholder:d("finding_words"),"aria-label":d("finding_words"),oninput:e=>{Io=e.target.value,t()},onchange:()=>jp("words",
Io.trim())});function I1(t,e){let n=new Map;for(let r of e)for(let i of Ba(x,r,t))n.set(i,(n.get(i)??0)+1);let o=[...n].
map(([r,i])=>[r,`${q1(t,r,e)} (${I(i)})`]).sort(([r,i],[a,c])=>t==="year"?r.localeCompare(a):i.localeCompare(c)),[s=""]=br(
w.findings,t);return o.length>1&&K(d(`finding_${t}`),[["",d(`finding_${t}`)],...o],s,r=>jp(t,r))}function q1(t,e,n){if(t===
"article")return x.articles.find(({id:s})=>s===e)?.title??e;if(t==="year")return e;let[o]=n.flatMap(({sentence:s})=>s).find(
([,,s])=>s===e)??[e];return D(o)}function jp(t,e){let n=(w.findings??[]).filter(s=>!s.startsWith(`${t}:`)),o=e?[...n,`${t}\
:${e}`]:n;return k({findings:o.length?o:null,more:0})}var Wp="found";function Pp(t){if(typeof Highlight<"u"&&CSS.highlights.delete(Wp),!w.find)return;let[e="",n=""]=w.find.map(
St),o=R1(t),{plain:s,places:r}=Ca(o.map(({data:l})=>l).join("")),i=Math.max(0,s.indexOf(n)),a=s.indexOf(e,i)>=0?[e]:e.split(
" "),c=(e?a:[n]).flatMap(l=>{let f=s.indexOf(l,i);return f<0?[]:C1(o,r[f],r[f+l.length])});c.length&&(typeof Highlight<"\
u"&&CSS.highlights.set(Wp,new Highlight(...c)),c[0].startContainer.parentElement?.scrollIntoView({block:"center"}))}function R1(t){
let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),n=[];for(;e.nextNode();){let o=e.currentNode;o.parentElement?.closest(
"select, .number-mark")||n.push(o)}return n}function C1(t,e,n){let o=document.createRange(),s=0;for(let r of t){let i=s+
r.data.length;if(s<=e&&e<i&&o.setStart(r,e-s),s<n&&n<=i)return o.setEnd(r,n-s),[o];s=i}return[]}var j1=40,W1=100;function Fp(t,e){let{level:n}=t,o=Xt(t),s=P1(t,o),r=s.filter(({nodes:m})=>m.length>1),i=s.reduce((m,{nodes:h})=>m+
h.length,0),a=new Set(e.unfolded??(i>j1?[]:r.map(({id:m})=>m))),c=W1*(1+e.more),l=Dp(s,c,"").flatMap(m=>B1(t,m,a,c)),f=new Int32Array(
n.nodes.length).fill(-1);for(let[m,{nodes:h}]of l.entries())for(let g of h)f[g]=m;let u=F1(t,o,f,l.length);return{entries:l,
folding:r.map(({id:m})=>m),unfolded:r.map(({id:m})=>m).filter(m=>a.has(m)),rows:Bp(u.map(([m])=>m)),columns:Bp(u.map(([,
m])=>m)),cells:u.map(([m,h,g])=>D1(t,m,h,g))}}var Bp=t=>[...new Set(t)].sort((e,n)=>e-n);function P1({facts:t,level:e,nodes:n,
chosen:o,state:s},r){let i=new Map,a=new Map,c=u=>e.nodes[u].country??e.nodes[u].actor;for(let u of r){for(let m of[u.a,
u.b]){let h=c(m);i.set(h,(i.get(h)??new Set).add(m))}for(let m of new Set([c(u.a),c(u.b)])){let h=a.get(m)??[];a.set(m,h);
for(let g of u.rows)h.push(g)}}let l=u=>n.weightOf(u);return[...i].map(([u,m])=>({id:u,nodes:[...m].sort((h,g)=>l(g)-l(h)||
h-g),weight:ht(t,a.get(u)??[],o,s.count)})).sort((u,m)=>m.weight-u.weight||(u.id<m.id?-1:1))}function Dp(t,e,n){if(t.length<=
e+1)return t;let o=t.slice(e).flatMap(({nodes:s})=>s);return[...t.slice(0,e),{id:n,nodes:o,weight:0}]}function B1({level:t},{
id:e,nodes:n},o,s){if(e==="")return[{kind:"rest",id:e,group:null,nodes:n}];if(n.length===1)return[{kind:"actor",id:t.nodes[n[0]].
actor,group:null,nodes:n}];if(!o.has(e))return[{kind:"group",id:e,group:null,nodes:n}];let r=n.map(i=>({id:t.nodes[i].actor,
nodes:[i],weight:0}));return Dp(r,s,"").map(i=>({...i,kind:i.id?"actor":"rest",group:e}))}function F1({facts:t},e,n,o){let s=new Map,
r=(i,a)=>{let c=s.get(i)??new Set;s.set(i,c);for(let l of a)c.add(l)};for(let{a:i,b:a,rows:c}of e){r(n[i]*o+n[a],c);let l=i===
a?[]:Os(t,c);l.length&&r(n[a]*o+n[i],l)}return[...s].sort(([i],[a])=>i-a).map(([i,a])=>[Math.floor(i/o),i%o,[...a]])}function D1(t,e,n,o){
let{facts:s,chosen:r,state:i}=t,[a,c,l]=Nl(t,o);return{row:e,column:n,rows:o,number:ht(s,o,r,i.count),signs:[a,c,l],together:Os(
s,o).length>0}}var Ya=t=>{let[e,n]=String(t.dataset.at).split(" ");return[Number(e),Number(n)]},zp=t=>[...t.querySelectorAll("[data-at]")],
z1={ArrowRight:[1,1],ArrowLeft:[1,-1],ArrowDown:[0,1],ArrowUp:[0,-1]};function Hp(t,e){let n=t.target instanceof Element?
t.target.closest("[data-at]"):null,o=z1[t.key];if(!n||!o)return;t.preventDefault();let[s,r]=o,i=Ya(n),a=zp(e).map(c=>({spot:c,
at:Ya(c)})).filter(({at:c})=>c[1-s]===i[1-s]&&(c[s]-i[s])*r>0).sort((c,l)=>(c.at[s]-l.at[s])*r);a.length&&Gp(e,a[0].spot)}
function Gp(t,e){Kp(t,e),e.focus()}function Up(t,e){let n=zp(t).find(o=>o.dataset.group===e);n&&Gp(t,n)}function Vp({target:t,
type:e},n,o,{rows:s,columns:r,cells:i},a){let c=t instanceof Element?t.closest("td, th")?.querySelector("[data-at]"):null;
for(let h of n.querySelectorAll(".lit"))h.classList.remove("lit");if(o.hidden=!c,!c)return;let[l,f]=Ya(c);e==="focusin"&&
Kp(n,c),c.closest("tr")?.classList.toggle("lit",l>=0);let u=n.querySelector(`[data-at="-1 ${f}"]`)?.closest("th");o.hidden=
f<0||!u,u&&f>=0&&(u.classList.add("lit"),[o.style.left,o.style.width]=[`${u.offsetLeft}px`,`${u.offsetWidth}px`]);let m=i.
find(h=>h.row===s[l]&&h.column===r[f]);m&&a(m)}function Kp(t,e){for(let n of t.querySelectorAll("[data-at][tabindex='0']"))
n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0")}var Qa={acts:"act",statements:"statement",articles:"article"},_r=["cooperation","conflict","neither"],[Jp,H1,G1,U1]=[22,
4,18,8];function Xp(t,e,n,o){let{entries:s,rows:r,columns:i,cells:a}=e,c=Math.max(...a.map(j=>j.number)),l={shown:t,matrix:e,
names:n,fold:o,largest:c},f=e.unfolded.length>0,u=`${Jp+G1+U1*I(c).length}px`,m=new Map(i.map((j,z)=>[j,z])),h=new Map(r.
map(j=>[j,[]]));for(let j of a)h.get(j.row)?.push(j);let g=r.map((j,z)=>p("tr",{},Yp(l,r,z,"row"),V1(l,h.get(j)??[],z,m))),
b=f?2:1,_=p("td",{class:"corner",colspan:b,rowspan:b},d("matrix_corner")),y=i.map((j,z)=>Yp(l,i,z,"col")),S=j=>s[i[j]].group!==
null,v=y.flatMap((j,z)=>S(z)?j.slice(0,-1):j),M=y.flatMap((j,z)=>S(z)?j.slice(-1):[]),E=i.map(()=>p("col",{class:"cells"})),
R=p("table",{class:`matrix${f?" grouped":""}`,role:"grid","aria-label":d("tab_matrix")},p("colgroup",{},f&&p("col",{class:"\
brackets"}),p("col",{class:"names"}),E),p("thead",{},p("tr",{},_,v),M.length>0&&p("tr",{},M)),p("tbody",{},g));return R.
style.setProperty("--cell",u),R.querySelector("td [data-at]")?.setAttribute("tabindex","0"),R}function Yp({shown:t,matrix:{
entries:e,unfolded:n},names:o,fold:s},r,i,a){let{kind:c,id:l,group:f}=e[r[i]],u=a==="row",m=(E,R)=>u?{rowspan:E,colspan:R}:
{colspan:E,rowspan:R},h=E=>u?`${i} ${E}`:`${E} ${i}`,g={actor:()=>tt(l),group:()=>s(l),rest:()=>k({more:w.more+1})}[c],b=o[r[i]],
_=Qp(b,g,h(-1),c==="group"?{"aria-expanded":"false","data-group":l}:{}),y=p("th",{scope:a,class:`${c} ${a}`,...m(1,n.length&&
f===null?2:1)},_);if(f===null||i>0&&e[r[i-1]].group===f)return[y];let S=r.filter(E=>e[E].group===f).length,v=td(t,f),M=Qp(
v,()=>s(f),h(-2),{"aria-expanded":"true","data-group":f});return[p("th",{scope:`${a}group`,class:`bracket ${a}${S>1?"":"\
 of-one"}`,...m(S,1)},M),y]}function Qp(t,e,n,o){let s=o["aria-label"]??t;return q(p("bdi",{},t),e,{title:s,"aria-label":s,
tabindex:-1,"data-at":n,...o})}function V1(t,e,n,o){let s=[],r=0,i=a=>a>r&&s.push(p("td",{colspan:a-r}));for(let a of e){
let c=o.get(a.column)??0;i(c),s.push(p("td",{class:"cell"},K1(t,a,`${n} ${c}`))),r=c+1}return i(o.size),s}function K1({shown:t,
matrix:{entries:e},names:n,largest:o},s,r){let i=bt([n[s.row],n[s.column]]),a=p("span",{class:`square${s.together?" toge\
ther":""}`},_r.map((l,f)=>s.signs[f]>0&&Ja(l,s.signs[f]))),c=Math.max(H1,Jp*Math.sqrt(s.number/o));return[a.style.width,
a.style.height]=[`${c}px`,`${c}px`],q([p("span",{class:"room"},a),I(s.number)],()=>Y1(t,e,s,i),{"aria-label":`${i}: ${Za(
s)}`,"aria-describedby":"matrix-says",tabindex:-1,"data-at":r})}function Ja(t,e=1){let n=p("span",{class:t});return n.style.
flexGrow=String(e),n}var Xa=t=>x.labels.signs[x.names.signs.indexOf(t)];function Za({number:t,signs:e,together:n}){let o=_r.
flatMap((s,r)=>e[r]>0?[`${I(e[r])} ${Xa(s)}`]:[]);return`${N(t,Qa[w.count])} (${Ht(o)}${n?`; ${d("matrix_together")}`:""}\
)`}function Y1(t,e,{row:n,column:o,rows:s},r){let[i,a]=[e[n],e[o]];if(i.kind!=="actor"||a.kind!=="actor")return U(Nt(t,s),
r);let[c,l]=[i.nodes[0],a.nodes[0]];return t.pairs.has(c*t.level.nodes.length+l)?xt(c,l):xt(l,c)}var Zp=({level:t},e)=>t.
numbers.has(e)||e in t.countries||fe(e)!==null;function td({level:t},e){let n=t.numbers.get(e);if(n!==void 0)return B(t,
n);let o=fe(e);return o?Y(o):t.countries[e]??e}function ed(t,{kind:e,id:n,nodes:o}){return e==="actor"?B(t.level,o[0]):e===
"rest"?d("matrix_rest",{n:I(o.length)}):d("matrix_group",{name:td(t,n),n:I(o.length)})}var Q1=5,nd=[];async function od(t){let e=[$,w.unfolded,w.more,w.language];if(t.querySelector(".matrix")&&e.every((f,u)=>f===
nd[u]))return;let n=Qo($),o=Fp(n,w);if(o.folding.every(f=>Zp(n,f))||await H(),nd=e,!o.cells.length){L(t,p("div",{class:"\
sheet"},p("p",{},qe())));return}let s=o.entries.map(f=>ed(n,f)),i=Xp(n,o,s,f=>X1(t,o,f)),a=p("div",{class:"band",hidden:!0}),
c=p("p",{class:"matrix-sentence"},p("span",{class:"quiet"},d("matrix_keys"))),l=f=>t$(c,s,f);for(let f of["mouseover","f\
ocusin"])i.addEventListener(f,u=>Vp(u,i,a,o,l));i.addEventListener("keydown",f=>Hp(f,i)),L(t,p("div",{class:"sheet matri\
x-sheet"},p("p",{class:"quiet"},Rt(n)," ",G(d("show_quotes"),ee(n).statements,d("based_on_drawn"))),p("div",{class:"matr\
ix-tools"},J1(o),Z1(o)),c,p("div",{class:"matrix-scroll"},p("div",{},i,a))))}function J1({folding:t,unfolded:e}){return[
e.length<t.length&&T(d("unfold_all"),()=>k({unfolded:t})),e.length>0&&T(d("fold_all"),()=>k({unfolded:[]}))]}async function X1(t,{
unfolded:e},n){let o=e.includes(n);await k({unfolded:o?e.filter(s=>s!==n):[...e,n]}),Up(t,n)}function Z1({cells:t}){let e=_r.
flatMap((o,s)=>t.some(({signs:r})=>r[s])?[o]:[]),n=(o,s)=>p("span",{class:`square ${s}`},Ja(o));return p("p",{class:"mat\
rix-legend"},e.map(o=>p("span",{},n(o,""),o==="neither"?d("matrix_neither"):Xa(o))),t.some(({together:o})=>o)&&p("span",
{},n("","together"),d("matrix_together")),p("span",{class:"quiet"},d("matrix_help",{what:Ye(2,Qa[w.count])})))}function t$(t,e,n){
let o=Ct(x,n.rows),s=o.slice(0,Q1).map(Xe),r=o.length>s.length?[d("and_more",{n:o.length-s.length})]:[];L(t,p("strong",{},
bt([e[n.row],e[n.column]])),` ${Za(n)}: `,p("span",{id:"matrix-says"},[...s,...r].join("; ")))}var[e$,n$,o$]=[8,30,12],s$=5;function sd(t,e){let n=matchMedia("(min-width: 901px)").matches;return Mt.map(o=>{let s=t.get(
o)??new Map,r=e.get(o)??new Set;return s.size<2&&!r.size?null:r$(o,s,r,r.size>0||n&&s.size<=s$)})}function r$(t,e,n,o){let s=[
...new Set([...n,...e.keys()])].map(g=>({value:g,label:a$(t,g),number:e.get(g)??0})).sort((g,b)=>Number(n.has(b.value))-
Number(n.has(g.value))||b.number-g.number||g.label.localeCompare(b.label)),r=p("div",{class:"facet-values"}),i=d(`facet_${t}`),
[a,c]=[e$,""],l=()=>{let g=s.filter(({label:b})=>b.toLocaleLowerCase().includes(c));L(r,g.slice(0,a).map(({value:b,label:_,
number:y})=>ct([p("bdi",{},_),p("span",{class:"quiet"},` ${I(y)}`)],n.has(b),S=>i$(t,b,S))),g.length>a&&T(d("more",{n:I(
g.length-a)}),f))},f=()=>{a+=n$,l()},u=g=>{c=g.trim().toLocaleLowerCase(),l()};l();let m=s.length>o$&&p("input",{type:"s\
earch",placeholder:d("facet_search"),"aria-label":`${d("facet_search")}: ${i}`,oninput:g=>u(g.target.value)}),h=n.size||
s.length;return p("details",{class:"facet",open:o},p("summary",{},i,p("span",{class:"quiet"},` ${I(h)}${n.size?" \u2022":
""}`)),m,r)}function i$(t,e,n){let o=`${t}:${e}`,s=(w.facets??[]).filter(i=>i!==o),r=n?[...s,o]:s;return k({facets:r.length?
r:null,more:0})}function a$(t,e){let{names:n,labels:o}=x;switch(t){case"actor":case"target":return $n(e);case"relation":
return Je(x.relations.find(({id:s})=>s===e)?.verb??e);case"type":return e===Zn?d("no_quad_class"):o.quad_classes[n.quad_classes.
indexOf(e)]??e;case"source":return qt([e]);case"mode":return o.modes[n.modes.indexOf(e)]??e;case"certainty":return o.certainties[n.
certainties.indexOf(e)]??e;case"article":return x.articles.find(({id:s})=>s===e)?.title??e}}var tc=4,ec=t=>(w.columns??[]).find(e=>e.startsWith(`${t}:`))?.slice(t.length+1)??"",nc=(t,e)=>t.toLocaleLowerCase().includes(
e.toLocaleLowerCase());function rd(t){let{level:e}=t,n=new Map,o=f=>{let u=n.get(f)??ue(t,f);return n.set(f,u),u},s=({a:f,
b:u})=>bt([B(e,f),B(e,u)]),r=f=>{let u=Nt(t,f.rows);return ad(u.find(m=>nc(jt(m),ec("quote")))??u[0])},i=(f,u,m)=>({name:f,
isText:!0,value:u,cell:m}),a=(f,u)=>({name:f,isText:!1,value:u,cell:m=>G(u(m),o(m).statements,s(m))}),c=f=>u=>B(e,u[f]),
l=f=>u=>q(p("bdi",{},f(u)),()=>xt(u.a,u.b));return[i("actor",c("a"),l(c("a"))),i("label",f=>ge(x,f.rows),f=>c$(Ct(x,f.rows).
map(Xe))),i("target",c("b"),l(c("b"))),i("quote",f=>Nt(t,f.rows).map(jt).join(`
`),r),{name:"weight",isText:!1,value:f=>f.weight,cell:f=>I(f.weight)},{...a("acts",f=>o(f).acts),cell:f=>G(o(f).acts,so(
o(f)),s(f))},{name:"quad_classes",isText:!1,value:f=>l$(o(f)),cell:f=>f$(o(f),s(f))},a("statements",f=>o(f).statements.length),
a("articles",f=>o(f).articles.size),a("sources",f=>o(f).sources.size)]}function id(t){let{level:e,chosen:n}=t,o=new Map(
It(n,n.inside.keys()).map((l,f)=>[l,f])),s=C().statements,r=l=>f=>f[l]>=0?B(e,f[l]):Kt(s.get(f.at)[l==="a"?"s":"o"]),i=l=>f=>{
let u=p("bdi",{},r(l)(f));return f[l]>=0?q(u,()=>tt(e.nodes[f[l]].actor)):u},a=({at:l})=>et(l).title;return[{name:"when",
isText:!0,value:({at:l})=>Ts(s.get(l)),order:({at:l})=>o.get(l)??0},{name:"actor",isText:!0,value:r("a"),cell:i("a")},{name:"\
relation",isText:!0,value:({at:l})=>pt(l).label},{name:"target",isText:!0,value:r("b"),cell:i("b")},{name:"quote",isText:!0,
value:({at:l})=>jt(l),cell:({at:l})=>ad(l)},{name:"held",isText:!0,value:({at:l})=>$o(l).join("; ")},{name:"article",isText:!0,
value:a,cell:l=>q(p("bdi",{},a(l)),()=>_s(x.statements.article[l.at],l.at))}]}function c$(t){let e=p("bdi",{},t.slice(0,
tc).join("; "));if(t.length<=tc)return e;let n=()=>{e.textContent=t.join("; "),o.remove()},o=q(` ${d("and_more",{n:t.length-
tc})}`,n);return[e,o]}var ad=t=>[p("q",{dir:"auto",lang:et(t).language},q(jt(t),()=>wt(t))),p("span",{class:"quiet",dir:"\
ltr"},` ${re(et(t))}`)],l$=({byQuadClass:t})=>t.reduce((e,n,o)=>e+(ne(x,o)==="cooperation"?n:-n),0);function f$({byQuadClass:t,
quadClasses:e},n){let o=x.labels.quad_classes.map((s,r)=>t[r]>0&&p("span",{class:`quad-class ${ne(x,r)}`},G(t[r],e[r],`${n}\
, ${s}`),` ${s}`));return o.some(Boolean)?o:"\u2013"}var u$={ties:"-weight",statements:"when"},cd=[];async function ld(t){let{rows:e,facets:n,columns:o,sort:s,more:r,language:i}=w,
a=[$,e,n,o,s,r,i];if(t.querySelector(".table-view")&&a.every((b,_)=>b===cd[_]))return;await H(),cd=a;let c=Qo($),l=rl(c,
e),{units:f,counts:u}=il(c,l,n),m=p("div",{class:"facets","aria-label":d("facets"),role:"group"}),h=t.querySelector(".fa\
cets");L(m,sd(u,Jo(n))),h&&bs(m,xs(h));let g=e==="ties"?d$(c,l,f):h$(c,l,f);L(t,p("div",{class:"sheet table-view"},m,p("\
div",{class:"table-main"},m$(c),g)))}function m$(t){let{facets:e,columns:n,rows:o}=w,s=e?ri(x,e):{},r=Qr.map(a=>T(d(`row\
s_${a}`),()=>k({rows:a,sort:null,columns:null,more:0}),{"aria-pressed":String(a===o)})),i=o==="ties"?[Rt(t)," ",G(d("sho\
w_quotes"),ee(t).statements,d("based_on_drawn"))]:Ne();return[p("p",{class:"quiet"},i),p("div",{class:"table-tools"},p("\
div",{class:"choices",role:"group","aria-label":d("rows")},r),(e||n)&&T(d("remove_facets"),()=>k({facets:null,columns:null,
more:0})),Object.keys(s).length>0&&T(d("apply_facets"),()=>k({...s,facets:p$(e??[]),more:0}),{title:d("apply_facets_help")}))]}
function p$(t){let e=t.filter(n=>!Object.keys(ri(x,[n])).length);return e.length?e:null}function d$(t,e,n){let{level:o,chosen:s}=t,
r=n.map(({row:c})=>c),i=[...dn(x,o,r,s,t.state.count).values()],a=new Set(e.map(({a:c,b:l})=>c*o.nodes.length+l)).size;return fd(
rd(t),i,a,"tie",c=>c.key)}var h$=(t,e,n)=>fd(id(t),n,e.length,"statement",({at:o})=>o);function fd(t,e,n,o,s){let r=new Map(
t.map(({name:y})=>[y,ec(y)])),i=e.filter(y=>t.every(S=>w$(S,y,r.get(S.name)??""))),a=t.some(({name:y})=>y===w.sort?.replace(
/^-/,""))?w.sort:u$[w.rows],c=!!a?.startsWith("-"),l=t.find(({name:y})=>y===a?.replace(/^-/,"")),f=l?.order??l?.value??s,
u=i.map(y=>({row:y,value:f(y)})).sort((y,S)=>(c?-1:1)*g$(y.value,S.value)||s(y.row)-s(S.row)),{drawn:m,next:h}=sl(u.length,
w.more),g=t.map(y=>x$(y,l===y&&(c?"descending":"ascending"))),b=t.map(y=>p("td",{},b$(y,r.get(y.name)??""))),_=d("table_\
shown",{n:I(m),of:I(u.length),total:N(n,o)});return[p("p",{class:"quiet",role:"status"},_),p("div",{class:"table-scroll",
tabindex:0,role:"region","aria-label":d("tab_table")},p("table",{class:"listed"},p("thead",{},p("tr",{},g),p("tr",{class:"\
filters"},b)),p("tbody",{},u.slice(0,m).map(({row:y})=>y$(t,y)))),!u.length&&p("p",{},n?d("nothing_fits"):qe()),h>0&&T(d(
"more",{n:I(h)}),()=>k({more:w.more+1})),!h&&u.length>m&&p("p",{class:"quiet"},d("table_most")))]}var g$=(t,e)=>typeof t==
"number"?t-Number(e):t.localeCompare(String(e));function w$({isText:t,value:e},n,o){return o?t?nc(String(e(n)),o):!(Number(
e(n))<Number(o)):!0}function x$({name:t,isText:e},n){let o=n?n==="ascending":!e;return p("th",{scope:"col","aria-sort":n||
"none",class:e?"":"num"},q(d(`column_${t}`),()=>k({sort:`${o?"-":""}${t}`})),n&&(n==="descending"?" \u2193":" \u2191"))}
function b$({name:t,isText:e},n){let o=r=>{let i=(w.columns??[]).filter(c=>!c.startsWith(`${t}:`)),a=r.trim()?[...i,`${t}\
:${r.trim()}`]:i;return k({columns:a.length?a:null,more:0})},s=d(e?"column_contains":"column_at_least");return p("input",
{type:e?"search":"number",value:n,placeholder:e?"\u2026":"\u2265","aria-label":`${d(`column_${t}`)}: ${s}`,onchange:r=>o(
r.target.value)})}var y$=(t,e)=>p("tr",{},t.map(({name:n,isText:o,value:s,cell:r},i)=>p(i?"td":"th",{scope:i?null:"row",
class:o?n:"num"},r?r(e):p("bdi",{},s(e)))));function qo(){let t=mt(),e=Hs(),{stops:n,undated:o}=t?fo():{stops:[],undated:0};return p("div",{class:"play",role:"group",
"aria-label":d("play_acts")},T(`\u25C0 ${d("date_before")}`,()=>Gi(-1),{disabled:!t||!kn(n,-1)}),T(d(e?"pause":"play"),e?
Tf:Af,{"aria-pressed":String(e)}),T(`${d("date_next")} \u25B6`,()=>Gi(1),{disabled:t&&!kn(n,1)}),t&&T(d("whole_period"),
Gs),p("span",{class:"quiet","aria-live":"polite"},t&&$$(t,n),o>0&&` ${d("play_undated",{acts:N(o,"act")})}`))}function $$({
first:t,last:e},n){let o=n.findIndex(a=>a.first===t&&a.last===e),s=bn(t,e);if(o<0)return`${d("nothing_at_date")} (${s})`;
let[r,i]=[o+1,n.length].map(I);return d("play_at",{n:r,of:i,acts:N(n[o].acts,"act"),when:s})}function ud(t,e){let{act:n}=t.facts.statements,o=new Map(e.map(f=>[n[f.main],f])),s=oc(t).map(f=>f.map(u=>o.get(u))),r=new Set(
s.flat().filter(f=>f!==void 0&&!Ut(f))),i=s.filter(f=>f.every(u=>u&&r.has(u))),a=new Map;for(let[f,u]of i)a.set(f,a.get(
f)??[]),a.set(u,[...a.get(u)??[],f]);let c=new Map,l=f=>{let u=c.get(f);if(u!==void 0)return u;let m=1+Math.max(0,...(a.
get(f)??[]).map(l));return c.set(f,m),m};for(let f of e)a.has(f)&&l(f);return c}function oc({facts:t,state:e}){if(!t.orders.
length)return[];let{inside:n,main:o}=At(t,Vo(e),vt(e)),{act:s,relation:r}=t.statements,i=l=>n[l]===1&&s[l]>=0&&ft(t,l)&&
t.relations[r[o[l]]].deed,a=new Map;for(let[l,f,u]of t.orders)!n[l]||!ft(t,l)||!i(f)||!i(u)||s[f]===s[u]||a.set(s[f],(a.
get(s[f])??new Set).add(s[u]));let c=new Map([...a.keys()].map(l=>[l,O$(a,l)]));return[...c].flatMap(([l,f])=>[...f].filter(
u=>!c.get(u)?.has(l)).map(u=>[l,u]))}function O$(t,e){let n=new Set(t.get(e));for(let o of n)for(let s of t.get(o)??[])n.
add(s);return n}var Ro=40,md=14,sc=10,S$=45,_$=.2,pd=90,k$=400,kr=class{constructor(e,n,o){let s=e.flatMap(({first:i,last:a})=>[i,a]).filter(
i=>i!==null),r=[...new Set(s)].sort((i,a)=>i-a);this.left=n,this.right=o,this.stretches=A$(M$(r,e,Math.floor((o-n)/(pd+Ro))),
n,o)}x(e){let[n]=this.stretches,o=this.stretches[this.stretches.length-1];if(e<n.from)return this.left;if(e>o.to)return this.
right;let{from:s,to:r,left:i,right:a,isFolded:c}=this.stretches.find(f=>e<=f.to&&!f.isFolded&&e>=f.from)??this.stretches.
find(f=>e<=f.to)??o,l=c?0:md;return s===r?i+l:i+l+(e-s)/(r-s)*(a-i-2*l)}get folds(){return this.stretches.filter(({isFolded:e})=>e)}get daysAPixel(){
return Math.max(...this.stretches.map(e=>e.isFolded?0:(e.to-e.from)/dd(e)))}ticks(e,n){return this.stretches.filter(({isFolded:o})=>!o).
flatMap(o=>T$(o,this,e,n))}},dd=({left:t,right:e})=>Math.max(e-t-2*md,1);function M$(t,e,n){let o=t[t.length-1]-t[0],s=v$(
t,e),r=t.slice(1).flatMap((c,l)=>s.has(l)?[]:[{k:l,days:c-t[l]}]),i=new Set;for(let{k:c,days:l}of r.sort((f,u)=>u.days-f.
days)){if(i.size>=n||l<S$||l<_$*o)break;i.add(c),o-=l}let a=[[t[0],t[0]]];for(let[c,l]of t.entries())i.has(c-1)?a.push([
l,l]):a[a.length-1][1]=l;return a}function v$(t,e){let n=new Map(t.map((s,r)=>[s,r])),o=new Set;for(let{first:s,last:r}of e)
if(!(s===null||r===null||r-s>k$))for(let i=n.get(s);t[i]<r;i++)o.add(i);return o}function A$(t,e,n){let o=n-e-Ro*(t.length-
1),s=t.reduce((l,[f,u])=>l+u-f,0),r=Math.min(pd,o/t.length),i=o-r*t.length,a=[],c=e;for(let[l,[f,u]]of t.entries()){l&&(a.
push({from:t[l-1][1],to:f,left:c,right:c+Ro,isFolded:!0}),c+=Ro);let m=r+i*(s?(u-f)/s:1/t.length);a.push({from:f,to:u,left:c,
right:c+m,isFolded:!1}),c+=m}return a}function T$(t,e,n,o){let{from:s,to:r,left:i,right:a}=t,c=r-s,f=vs(s,r,(c||1)/dd(t)*
84).map(({day:M,step:E})=>({day:M,step:E,x:e.x(M),text:n(M,E)})),u=f.find(({x:M,text:E})=>M+o(E)<=a),m=[1,Le,de].filter(
M=>!u||M<=u.step),h=m.slice(Math.min(c<2*Le?0:c<2*de?1:2,m.length-1)).map(M=>n(s,M)),g=u?u.x-sc:a+Ro,b=h.find(M=>e.x(s)+
o(M)<=g)??(u?"":h[h.length-1]),_=b?[{x:e.x(s),text:b,isLine:!1,days:null}]:[],y=b?e.x(s)+o(b)+sc:i;for(let[M,{day:E,x:R,
text:F}]of f.entries()){let j=[E,(f[M+1]?.day??r+1)-1],z=R>=y&&R+o(F)<=a;_.push({x:R,text:z?F:"",isLine:!0,days:j}),z&&(y=
R+o(F)+sc)}let S=n(r,1),v=e.x(r)-o(S);return c&&v>y&&v>i&&_.push({x:v,text:S,isLine:!1,days:null}),_}var Fn=22,rc=8,L$=20,ic=16,hd=[520,360,240,160,120],E$=5;function gd(t,e,n){let o=N$(t,e),s=n+rc+(e.named?0:L$+(o.length-
1)*ic),{shapes:r,rows:i}=R$(t,e,s)??C$(t,e,s),a=s-n+Math.max(i,1)*Fn+rc;return{shapes:[I$(t,o,n+rc+(e.named&&o.length>1?
9:15)),...r],height:a}}function N$({title:t,number:e},{named:n,left:o,right:s}){let r=n||s-o;return q$(t,r,r-Q(I(e))-12)}
function I$({title:t,open:e,isOpen:n,number:o},s,r){let i=I(o),a=s.map((f,u)=>O("text",{class:"lane-name",x:0,y:r+u*ic},
f)),c=Q(s[s.length-1],13,600)+6,l=O("text",{class:"lane-number",x:c,y:r+(s.length-1)*ic},i);return e?Eo(ln(`${t}: ${i}`,
e,...a,l),n):O("g",{},a,l)}function q$(t,e,n){let o=(c,l)=>Q(c,13,600)<=l;if(o(t,n))return[Ot(t,n,13,600)];let s=t.split(
" "),r=s.length-1;for(;r>1&&!o(s.slice(0,r).join(" "),e);)r--;let[i,a]=[s.slice(0,r).join(" "),s.slice(r).join(" ")];return[
Ot(i,e,13,600),...a?[Ot(a,n,13,600)]:[]]}function R$({items:t},{left:e,right:n,rows:o,reach:s},r){if(t.length*14>o*(n-e))
return null;let i=t.map(u=>({item:u,reach:s(u)})).sort((u,m)=>u.reach[0]-m.reach[0]),a=u=>i.map(({item:m,reach:[h,g]})=>{
let b=Ot(m.words(Math.floor(u/E$)),Math.min(u,(n-e)/2));return{left:h,right:g,width:Q(b),words:b}}),c=a(hd[0]);for(let u of hd.
slice(1)){if(yr(c,e,n,o,!0))break;c=a(u)}let l=bp(c,e,n,o);return l?{shapes:i.map(({item:u},m)=>{let{row:h,words:g}=l[m],
b=r+h*Fn+Fn/2,_=ln(u.name(),u.open,...u.shapes(c[m].left,c[m].right,b),g!==null&&O("text",{class:"mark-label",x:g,y:b+4},
c[m].words));return Eo(_,u.isOpen)}),rows:1+Math.max(0,...l.map(({row:u})=>u))}:null}function C$({title:t,items:e},n,o){
let s=[...new Set(e.map(({kind:i})=>i))].sort(),r=[];for(let[i,a]of s.entries()){let c=o+i*Fn;r.push(n.sample(a,n.left-10,
c+Fn/2));let l=e.filter(m=>m.kind===a),{bins:f,wide:u}=yp(l,n.bins.starts);for(let[m,h]of f){let[g,b]=[n.bins.edges[m],n.
bins.edges[m+1]];r.push(j$(h,`${t}: ${n.binName(m,h.length)}`,g,b,c,a,n))}if(u.length){let m=`${t}: ${n.binName(-1,u.length)}`,
h=()=>n.openAll(u,m),g=O("text",{class:"lane-number end",x:n.end,y:c+15},`+${I(u.length)}`);r.push(Eo(ln(m,h,g),wd(u)))}}
return{shapes:r,rows:s.length}}var wd=t=>t.some(e=>e.isOpen);function j$(t,e,n,o,s,r,i){let a=I(t.length),c=Q(a)+2<=o-n,
l=ln(e,()=>i.openAll(t,e),O("rect",{class:`bin kind-${r}`,x:n+.5,y:s+2,width:Math.max(o-n-1,1),height:Fn-4,rx:3}),c&&O("\
text",{class:"bin-number",x:(n+o)/2,y:s+15},a));return Eo(l,wd(t))}var W$=700,P$=200,B$=22,F$=44,kt=40,D$=28,yd=3;function $d({lanes:t,ordered:e,stepOf:n,steps:o,now:s,openAll:r},i){let a=i>=
W$?P$:0,[c,l]=[a+B$,i-F$],f={left:c,right:l,end:i,named:a,openAll:r,sample:H$},u=t.flatMap(({items:g})=>g),m=[],h=0;if(u.
length){let g=new kr(u,c,l),b={...f,rows:xd(t),reach:z$(g),...G$(g)},_=bd(t,b,kt);m.push(...V$(g,_.height,t),...Y$(g,s,_.
height),..._.shapes),h=_.height}if(e.length){let g=(l-c)/o,b=v=>c+14+(v-1)*g,_={...f,rows:xd(e),reach:v=>[b(n(v)),b(n(v))],
bins:{starts:[],edges:[]},binName:()=>d("ordered")},y=h+(h?24:0),S=bd(e,_,y+kt);m.push(O("text",{class:"part-name",x:0,y:y+
12},d("ordered")),...Q$(b,o,y+kt,S.height),...S.shapes),h=S.height}return O("svg",{class:"timeline",width:i,height:h+4,viewBox:`\
0 0 ${i} ${h+4}`,role:"group","aria-label":d("tab_timeline")},m)}var xd=t=>t.length<=3?16:t.length<=6?8:5,z$=t=>({first:e,
last:n})=>[e===null?t.left:t.x(e),n===null?t.right:t.x(n)],H$=(t,e,n)=>t===yd?cn(2,"not actual",e,n):cn(t,"plain",e,n);function bd(t,e,n){
let o=[],s=n;for(let r of t){let i=gd(r,e,s);o.push(O("line",{class:"grid",x1:0,x2:e.end,y1:s,y2:s}),...i.shapes),s+=i.height}
return{shapes:o,height:s}}function G$(t){let{stretches:e}=t,[n,o]=[e[0].from,e[e.length-1].to],s=vs(n,o,Math.max(t.daysAPixel*
D$,1)),r=[n,...s.map(({day:f})=>f)],i=[...r.slice(1),o+1],a=s.length?s[0].step:o-n+1,c=[...r.map(f=>t.x(f)),t.right];return{
bins:{starts:r,edges:c},binName:(f,u)=>f<0?d("wide_dates",{n:I(u)}):d("acts_of",{n:I(u),when:U$(r[f],i[f]-1,a<de?1:de)})}}
function U$(t,e,n){let[o,s]=[ac(t,n),ac(e,n)];return o===s?o:d("date_throughout",{from:o,to:s})}function ac(t,e){let n=at(
t);return ut(e<Le?n:e<de?n.slice(0,7):n.slice(0,4))}function V$(t,e,n){let{left:o,right:s}=t,r=t.ticks(ac,Q).map(({x:l,text:f,
isLine:u,days:m})=>{let h=f&&O("text",{class:"tick-label",x:l,y:12},f),g=m&&(()=>k({since:m[0],until:m[1]}));return[u&&O(
"line",{class:"grid",x1:l,x2:l,y1:kt-6,y2:e}),h&&g?ln(d("only_period",{period:bn(...m)}),g,h):h]}),i=o,a=t.folds.map(l=>{
let f=(l.left+l.right)/2,u=K$(l,n).find(m=>f-Q(m)/2>=i&&f+Q(m)/2<=s);return u&&(i=f+Q(u)/2+8),[O("rect",{class:"fold",x:l.
left,y:kt-22,width:l.right-l.left,height:e-kt+22}),O("path",{class:"break",d:`M${f-6} ${kt-1} l5 -10 M${f+1} ${kt-1} l5 \
-10`}),u&&O("text",{class:"fold-label",x:f,y:kt-14},u)]}),c=t.stretches.filter(({isFolded:l})=>!l).map(l=>O("line",{class:"\
axis",x1:l.left,x2:l.right,y1:kt-6,y2:kt-6}));return[...a,...r,...c].flat().filter(Boolean)}function K$({from:t,to:e},n){
let o=e-t,[s,r]=o>=2*de?[Math.floor(o/365.25),"years"]:o>=2*Le?[Math.floor(o/30.44),"months"]:[o,"days"];return[!n.some(
({items:a})=>a.some(({first:c,last:l})=>(c??-1/0)<e&&(l??1/0)>t))&&d(`no_act_${r}`,{n:s}),d(`number_${r}`,{n:s})].filter(
a=>typeof a=="string")}function Y$(t,e,n){if(!e)return[];let[o,s]=[t.x(e.first)-9,t.x(e.last)+9];return[O("rect",{class:"\
now",x:o,y:kt-6,width:s-o,height:n-kt+6})]}function Q$(t,e,n,o){let s=e>1?t(2)-t(1):1/0;return Array.from({length:e},(r,i)=>[
O("line",{class:"grid",x1:t(i+1),x2:t(i+1),y1:n-6,y2:o}),s>=Q(I(e))+4&&O("text",{class:"tick-label step",x:t(i+1),y:n-12},
I(i+1))]).flat().filter(r=>r instanceof SVGElement)}var Od=(t,e)=>e?Math.min(t,x.names.signs.length-2):yd;var cc=90,Sd=12;function _d(t,e,n){let o=Ga(e);return{first:e.first,last:e.last,kind:Od(e.sign,e.isReal),words:s=>Mr(t,e,
n.ends,s),name:()=>`${Mr(t,e,n.ends,cc)}: ${yt(e.main)}, ${eO(e)}`,statements:()=>e.statements,open:()=>U(e.statements,Mr(
t,e,n.ends,cc)),isOpen:e.statements.includes(Ke()),shapes:(s,r,i)=>[Ut(e)&&e.first!==e.last&&$r(e.sign,s-7,r+7,i),cn(e.sign,
o,s,i)]}}function kd(t){let{id:e,title:n,first:o,last:s}=x.articles[t];return{first:o,last:s,kind:2,words:r=>`\u201C${se(
n,r)}\u201D`,name:()=>`\u201C${n}\u201D, ${qn(x.articles[t])}`,statements:()=>le(x.statements.article,t),open:()=>k({tab:"\
article",article:e}),isOpen:!1,shapes:(r,i,a)=>[o!==s&&$r(2,r-7,i+7,a),O("path",{class:"tick",d:`M${r} ${a-8} V${a+8}`})]}}
function lc(t,e){let{level:n}=t,o=e.ties.length?e.ties[0].pair.a:n.subject[e.main];return(o>=0?`${B(n,o)} `:"")+Mr(t,e,[
o],cc)}function Mr({level:t},e,[n,o],s){let r=e.ties.filter(({pair:m})=>m.a===n&&(o===void 0||m.b===o)),[i,...a]=r.length?
r:e.ties.filter(({pair:m})=>m.b===n);if(!i)return tO(e,s);let c=B(t,i.pair.a===n?i.pair.b:i.pair.a),l=o===void 0?` ${c}${a.
length?` +${a.length}`:""}`:"",{parts:f}=Ct(x,i.rows)[0],u=ao(f,s-l.length)+l;return f[5]?u:u+J$(e,s-u.length)}function J$({
main:t},e){let{roles:n,statements:o}=C(),s=o.get(t).roles?.find(([i])=>n[i].function==="topic");if(!s||e<Sd)return"";let r=X$(
s[1]);return Z$(s[1])?`: ${se(r,e-2)} ?`:`: ${se(r,e)}`}var X$=t=>typeof t=="number"&&t<0?yo(-1-t,1).join(" \u2013 "):Kt(
t,1);function Z$(t){if(typeof t=="string"||t>=0)return!1;let e=x.statements.stance[-1-t];return e>=0&&["doubts","rejects"].
includes(x.names.stances[e])}function tO({main:t},e){let{label:n}=pt(t),o=Kt(C().statements.get(t).o,1);return`${n} ${se(
o,Math.max(e-n.length,Sd))}`.trim()}function eO({main:t,first:e,last:n}){let o=C().statements.get(t);return o.when||o.inferred_when?
As(o):e===null&&n===null?d("date_unknown"):bn(e,n)}var vd=12,nO=300,Ad=vd,fc=0,Md=null;async function vr(t){await H();let e=Hi(),n=Ie(e);if(!n.length&&!w.pair){L(t,Wt(mt()&&
p("div",{class:"line timeline-head"},qo()),p("p",{},qe())));return}let s=(e===$?n:Ie($)).flatMap(({statements:u})=>u),r=zs(
e),i=Mf(e,n,w.lanes,r),a=ud(e,n),c=i.slice(0,Ad),l=p("div",{class:"timeline-box"}),f=n.filter(u=>!Ut(u)&&!a.has(u));L(t,
Wt(p("div",{class:"line timeline-head"},r?cO(r):aO(),qo()),n.length===0&&p("p",{},d("no_tie_between")),l,i.length>c.length&&
lO(i.length-c.length,t),fO(n),uO(n,a.size,f.length,i.reduce((u,m)=>u+m.units.length,0)>n.length),mO(f),pO(n,r),lr(Ue(x,s,
$.chosen.main),d("tab_timeline")))),oO(l,e,c,n,a),sO(t)}function oO(t,e,n,o,s){fc=t.clientWidth;let{paddingLeft:r,paddingRight:i}=getComputedStyle(
t),a=fc-parseFloat(r)-parseFloat(i),c=new Map,l=(g,b)=>{let _=g.units.filter(b).map(y=>{let S=_d(e,y,g);return c.set(S,s.
get(y)??0),S});return{title:rO(e,g),...iO(e,g),items:_,number:_.length}},f=n.map(g=>l(g,Ut)).filter(({items:g})=>g.length),
u=n.map(g=>l(g,b=>s.has(b))).filter(({items:g})=>g.length),h=[...new Set(o.flatMap(({statements:g})=>g.map(b=>x.statements.
article[b])))].filter(g=>Ut(x.articles[g])).map(kd);h.length&&f.push({title:d("articles"),open:null,isOpen:!1,items:h,number:h.
length}),t.append($d({lanes:f,ordered:u,stepOf:g=>c.get(g)??0,steps:Math.max(0,...s.values()),now:mt(),openAll:(g,b)=>U(
g.flatMap(({statements:_})=>_()),b)},Math.max(a,nO)))}function sO(t){Md??=new ResizeObserver(()=>{let e=t.querySelector(
".timeline-box");w.tab==="timeline"&&e&&e.clientWidth&&e.clientWidth!==fc&&_o(t,vr)}),Md.observe(t)}var rO=({level:t},{ends:e})=>bt(
e.map(n=>B(t,n)));function iO({level:t},{ends:e}){let n=e.map(r=>t.nodes[r].actor),o=Te(n),s=n.length>1?{pair:n,open:o}:
{open:o};return{open:()=>k(s),isOpen:w.open===o}}var aO=()=>p("label",{class:"line"},d("lanes_of"),K(d("lanes_of"),[["ac\
tor",d("lanes_actor")],["pair",d("lanes_pair")]],w.lanes,t=>k({lanes:t}))),cO=t=>p("span",{class:"line"},p("strong",{},t.
map(e=>B($.level,e)).join(" \u2194 ")),T(d("all_pairs"),()=>k({pair:null}))),lO=(t,e)=>T(d("more",{n:I(t)}),()=>{Ad+=vd,
_o(e,vr)}),fO=t=>p("ul",{class:"looks"},Op(t).map(([e,n])=>p("li",{},e,p("span",{},n))));function uO(t,e,n,o){let s=t.filter(
Ut).length,r=[s>0&&d("at_their_dates",{n:I(s)}),e>0&&d("in_stated_order",{n:I(e)}),n>0&&d("without_date",{n:I(n)})].filter(
Boolean);return p("p",{class:"quiet"},d("timeline_drawn",{what:r.join(", ")}),o&&` ${d("timeline_several")}`)}function mO(t){
let e=Ke(),n=({statements:o})=>o.includes(e);return t.length?p("details",{class:"undated",open:t.some(n)},p("summary",{},
`${d("without_date",{n:I(t.length)})}: ${d("show")}`),ye(t.map(o=>p("li",{"aria-current":n(o)&&"location"},q(lc($,o),()=>U(
o.statements,lc($,o))))),20)):null}function pO(t,e){if(e||w.lanes==="actor")return null;let n=t.filter(({ties:o})=>!o.length);
return n.length>0&&p("p",{class:"quiet"},d("no_pair",{n:I(n.length)}))}function Dn(t,e){let o=[...new Set(e.filter(s=>s!=null&&s!==""))];return{at:t,names:o,plain:o.map(St)}}function uc(t,e){
let n=e.join(" ");return t===n?0:t.startsWith(n)?1:e.every(o=>t.includes(o))?e.every(o=>dO(t,o))?2:3:null}function dO(t,e){
for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(Ao(t,n))return!0;return!1}function Td(t,e,n){let o=[];for(let s of t){
let[r,i]=[1/0,0];for(let[a,c]of s.plain.entries()){let l=uc(c,e);l!==null&&l<r&&([r,i]=[l,a])}r<1/0&&o.push({one:s,rank:r,
by:i,count:n(s.at)})}return o.sort((s,r)=>s.rank-r.rank||r.count-s.count||s.one.at-r.one.at)}function Ld(t,e){let n=null;
for(let o of t)for(let[s,r]of o.plain.entries())for(let i of new Set([r,...r.split(" ")])){let a=Math.min(Math.floor(Math.
max(e.length,i.length)/3),n?n.far-1:99);if(a<1||Math.abs(i.length-e.length)>a)continue;let c=hO(i,e,a);c<=a&&(n={one:o,name:o.
names[s],far:c})}return n}function hO(t,e,n){let[o,s]=[[],Array.from({length:e.length+1},(r,i)=>i)];for(let r=1;r<=t.length;r++){
let i=[r];for(let a=1;a<=e.length;a++){let c=t[r-1]===e[a-1];i[a]=Math.min(s[a]+1,i[a-1]+1,s[a-1]+(c?0:1)),r>1&&a>1&&t[r-
1]===e[a-2]&&t[r-2]===e[a-1]&&(i[a]=Math.min(i[a],o[a-2]+1))}if(Math.min(...i)>n)return n+1;[o,s]=[s,i]}return s[e.length]}var Ar=90,Co=class{constructor(){this.plain=[],this.passages={owners:[],bounds:[],texts:[]}}add(e,n,o=null){this.plain.push(
`${St(e)}
`),this.passages.owners.push(n),this.passages.bounds.push(o),this.passages.texts.push(o?null:e)}whole(){let e=new Uint32Array(
this.plain.length+1);for(let[n,o]of this.plain.entries())e[n+1]=e[n]+o.length;return{plain:this.plain.join(""),starts:e,
...this.passages}}};function mc(t,e){let{plain:n,starts:o}=t,s=e.join(" "),r=[[],[],[]],i=new Uint8Array(o.length);for(let[
a,c]of Ed(t,s)){i[a]=1;let l=Ao(n,c)||gO(n.slice(o[a],o[a+1]),s)===0;r[l?0:1].push(a)}if(e.length>1){let a=e.reduce((c,l)=>l.
length>c.length?l:c,"");for(let[c]of Ed(t,a)){if(i[c])continue;let l=n.slice(o[c],o[c+1]);e.every(f=>l.includes(f))&&r[2].
push(c)}}return r.flat()}function*Ed({plain:t,starts:e},n){let o=0;for(let s=t.indexOf(n);s>=0&&o+1<e.length;s=t.indexOf(
n,e[o])){for(;e[o+1]<=s;)o++;yield[o,s],o++}}function gO(t,e){let n=2;for(let o=t.indexOf(e);o>=0;o=t.indexOf(e,o+1)){if(Ao(
t,o))return 0;n=1}return n}function jo(t,e){let n=t.replace(/^#+\s+/,"").replace(/\s+/g," ").trim(),o=op(n,[e.join(" "),
...e]),[s]=o[0]??[0],r=s>Ar?Nd(n,s-Ar):0,i=n.length-s>2*Ar?Nd(n,s+2*Ar):n.length,a=r?"\u2026 ":"";return{text:`${a}${n.slice(
r,i).trimEnd()}${i<n.length?" \u2026":""}`,marks:o.filter(([c,l])=>c>=r&&l<=i).map(([c,l])=>[c-r+a.length,l-r+a.length])}}
function Nd(t,e){let n=t.indexOf(" ",e);return n>=0&&n-e<20?n+1:e}async function Id(t,e){let{findings:n,...o}=t,{facts:s,words:r}=o,i=r.entities.map(({label:l,labels:f={},aliases:u=[]},m)=>Dn(
m,[l,...Object.values(f),...u])),a=({at:l})=>!!r.entities[l].actor,c=await bO(t,e);return{...o,actors:i.filter(a),issues:i.
filter(l=>!a(l)),relations:s.relations.map(({label:l},f)=>Dn(f,[l])),questions:s.questions.map(({title:l,name:f},u)=>Dn(
u,[l,f])),articles:s.articles.map(({title:l,author:f,publisher:u},m)=>Dn(m,[l,f,u,[f,u,l].filter(Boolean).join(" ")])),findings:OO(
t,n),quotes:await xO(t,e),sentences:c,sentenceOf:$O(t,c)}}function wO({facts:t,words:e},n){let{quote:o=[]}=e.statements.
get(n),s=e.bodies.get(t.statements.article[n]);if(s===null)return o.join(" [\u2026] ");let r=[];for(let i=2;i<o.length;i+=
2)r.push(s.slice(Number(o[i]),Number(o[i+1])));return r.join(" [\u2026] ")}async function xO(t,e){let n=new Co;for(let[o,
{translation:s}]of t.words.statements.entries())n.add(wO(t,o),o),s&&n.add(s,o),await e();return n.whole()}async function bO({
words:t,facts:e},n){let o=new Co;for(let[s,r]of t.bodies.entries()){let i=new Intl.Segmenter(e.articles[s].language??void 0,
{granularity:"sentence"});for(let{segment:a,index:c}of i.segment(yO(r??"")))a.trim()&&o.add(a,s,[c,c+a.length]);await n()}
return o.whole()}var yO=t=>t.replace(/(?<!\n|^#[^\n]*)\n(?!\n)/gm," ");function $O({facts:t,words:e},{owners:n,bounds:o}){
let s=new Map;for(let[i,a]of n.entries())s.has(a)||s.set(a,i);let r=t.articles.map((i,a)=>e.bodies.get(a)!==null);return Int32Array.
from({length:e.statements.length},(i,a)=>{let c=t.statements.article[a];if(!r[c])return-1;let{quote:l=[]}=e.statements.get(
a),[f,u]=[s.get(c)??0,n.length];for(;u-f>1;){let m=f+u>>1;n[m]===c&&(o[m]?.[0]??0)<=Number(l[2])?f=m:u=m}return f})}function OO({
facts:t},e){return e.flatMap(n=>n.findings).map(({title:n,sentence:o,counts:s},r)=>{let i=o.map(([c])=>c).join(""),[,,a]=s[s.
length-1];return{...Dn(r,[i,`${n}: ${i}`]),statements:Pn(t,a)}})}var qd=4,Rd=4;function Cd(t,e,n,o){let s=i=>i.filter(a=>!n.has(a)),r=[];for(let{at:i,plain:a}of t.relations){let c=SO(a[0].
split(" "),e);if(c===null||!o.relations[i])continue;let[l,f]=[e.slice(0,c.from),e.slice(c.to)].map(s);for(let u of kO(t,
i,l,f,o)){let m=o.ofPhrase(u);m.length&&r.push({kind:"phrase",rank:c.rank,count:m.length,label:"",phrase:u,statements:m})}}
return r.sort((i,a)=>i.rank-a.rank||(a.count??0)-(i.count??0))}function SO(t,e){for(let n=0;n<e.length;n++){let o=e.slice(
n,n+t.length);if(o.length===t.length&&o.every((i,a)=>_O(i,t[a])))return{from:n,to:n+t.length,rank:o.every((i,a)=>i===t[a])?
0:1};if(n+o.length===e.length&&o.join(" ").length>=qd&&t.join(" ").startsWith(o.join(" ")))return{from:n,to:e.length,rank:1}}
return null}function _O(t,e){let n=0;for(;n<t.length&&t[n]===e[n];)n++;return t===e||n>=qd&&n>=Math.max(t.length,e.length)-
2}function kO(t,e,n,o,s){let[r,i]=[n,o].map(a=>a.length?MO(t,a):[null]);return n.length||o.length?r.flatMap(a=>i.map(c=>({
relation:e,actor:a,target:c}))):s.targetsOf(e).slice(0,Rd).map(a=>({relation:e,actor:null,target:a}))}function MO({actors:t,
issues:e,words:{entities:n}},o){let s=[];for(let{at:i,plain:a}of[...t,...e]){let c=a.map(l=>uc(l,o)).filter(l=>l!==null);
c.length&&s.push({rank:Math.min(...c),id:n[i].id})}return s.sort((i,a)=>i.rank-a.rank).filter(({rank:i})=>i===s[0].rank).
slice(0,Rd).map(({id:i})=>i)}var jd=["phrase","actor","issue","relation","article","finding","question","quote","words"],vO=4,AO=200,TO="\u2E80",Tr=class{constructor(e,n,o){
this.index=e,this.counts=new nr(e.facts,e.words,e.level,n),this.asking=new Set(Ra(o)),this.answers=e.facts.questions.map(
s=>s.tab?null:this.counts.ofQuestion(s))}groups(e,n=null){let o=Ra(e.replace(/[?\u00bf\u061f\uff1f]/g," "));if(!o.length)
return[];let s=c=>c===n?AO:vO,r=o.filter(c=>!this.asking.has(c)),i=o.join("").length>1||o[0]>=TO;return[LO("phrase",Cd(this.
index,o,this.asking,this.counts),s("phrase")),...this.namedGroups(o,r.length?r:o,s),...i?this.textGroups(o,s):[]].filter(
({total:c})=>c).sort((c,l)=>Pd(c)-Pd(l)||jd.indexOf(c.kind)-jd.indexOf(l.kind))}nearest(e){let{actors:n,issues:o,relations:s}=this.
index;return Ld([...n,...o,...s],St(e))?.name??null}namedGroups(e,n,o){let{counts:s,index:r}=this,i=()=>0,a=l=>s.entities[l],
c=(l,f,u,m=()=>({}))=>{let h=Td(f,l==="question"?n:e,u),g=h.slice(0,o(l)).map(({one:b,rank:_,by:y,count:S})=>({kind:l,rank:_,
count:S,at:b.at,label:b.names[0],...y>0&&l!=="finding"&&l!=="question"&&{alias:b.names[y]},...m(b.at)}));return{kind:l,total:h.
length,hits:g}};return[c("actor",r.actors,a),c("issue",r.issues,a),c("relation",r.relations.filter(({at:l})=>s.relations[l]),
l=>s.relations[l],l=>({statements:s.ofRelation(l)})),c("article",r.articles,l=>s.articles[l],()=>({alias:void 0})),c("fi\
nding",r.findings,i,l=>({count:r.findings[l].statements.length,statements:r.findings[l].statements,snippet:jo(r.findings[l].
names[0],e)})),c("question",r.questions.filter(({at:l})=>this.answers[l]?.length!==0),l=>this.answers[l]?.length??0,l=>{
let f=this.answers[l];return f?{statements:f}:{count:null,tab:r.facts.questions[l].tab}})]}textGroups(e,n){let{quotes:o,
sentences:s,sentenceOf:r}=this.index,{first:i,total:a,taken:c}=this.quoted(mc(o,e),n("quote")),l=mc(s,e).filter(m=>!c[m]),
f=i.map(({passage:m,statements:h})=>{let g=o.owners[m],b=jo(this.sentence(r[g]),e),_=b.marks.length?b:jo(this.quote(m),e),
y=this.index.facts.statements.article[g],S=[...h];return{...Wd("quote",_,y,e),count:S.length,statements:S}}),u=l.slice(0,
n("words")).map(m=>{let h=this.sentence(m);return{...Wd("words",jo(h,e),s.owners[m],e),sentence:h}});return[{kind:"quote",
total:a,hits:f},{kind:"words",total:l.length,hits:u}]}quoted(e,n){let{quotes:o,sentences:s,sentenceOf:r}=this.index,i=new Uint8Array(
s.owners.length),a=new Map,c=new Set,l=0;for(let f of e){let u=o.owners[f],m=r[u],h=m<0?this.quote(f):m,g=m<0?!c.has(h):
!i[m];m<0?c.add(h):i[m]=1,g&&l++<n&&a.set(h,{passage:f,statements:new Set}),a.get(h)?.statements.add(u)}return{first:[...a.
values()],total:l,taken:i}}quote(e){return this.index.quotes.texts[e]??""}sentence(e){let{sentences:n,words:o}=this.index,
s=e<0?null:n.bounds[e];return s?(o.bodies.get(n.owners[e])??"").slice(...s):""}},Wd=(t,e,n,o)=>({kind:t,rank:St(e.text).
includes(o.join(" "))?4:5,count:null,label:e.text,snippet:e,article:n}),LO=(t,e,n)=>({kind:t,total:e.length,hits:e.slice(
0,n)});function Pd({hits:t}){let e=Math.min(...t.map(n=>n.rank));return e<=1?e:2}var EO=80;async function Fd({kind:t,at:e=0,article:n=0,statements:o,tab:s,sentence:r},i,a){t==="actor"||t==="issue"?await NO(
C().entities[e].id):t==="article"?await k({tab:"article",article:x.articles[e].id,open:null}):t==="words"?await k({tab:"\
article",article:x.articles[n].id,open:null,find:[a,Bd(r)]}):s?await k({tab:s}):t==="finding"?await U(o??[],D(i),{tab:"f\
indings",find:["",Bd(i)]}):o?.length===1?await wt(o[0]):await U(o??[],D(i))}var Bd=(t="")=>t.replace(/^#+\s+/,"").trim().
replace(/\s+/g," ").slice(0,EO);async function NO(t){let e=$.level.numbers.get(t);if(e===void 0||!$.nodes.has(e)){await tt(
t);return}let n=oo().shown.has(e)?w.grown:ki(t);await tt(t),await k({grown:n}),w.tab==="graph"&&Wu(e)}function Dd({kind:t,total:e,hits:n},o,s,r){let i=`results-${t}`;return p("div",{role:"group","aria-labelledby":i},p("p",
{class:"results-head",id:i},d(`found_${t}`),p("span",{class:"quiet"},` ${I(e)}`)),n.map(a=>o(IO(a),s(a,zd(a)))),e>n.length&&
o(p("div",{role:"option",class:"result more"},d("show_all_of",{n:I(e)})),r(t)))}function IO(t){let{count:e,alias:n,snippet:o,
kind:s}=t;return p("div",{role:"option",class:"result"},o?p("span",{class:s==="quote"||s==="words"?"words":"",dir:"auto"},
CO(o)):p("span",{dir:"auto"},zd(t)),n&&[" ",p("span",{class:"quiet",dir:"auto"},`(${n})`)],p("span",{class:"quiet aside"},
[RO(t),e!==null&&N(e,"statement")].filter(Boolean).join(" \xB7 ")))}function zd({kind:t,label:e,at:n,phrase:o}){if(o){let[
s,r]=[o.actor,o.target].map(a=>a===null?"":qO(a));return d(s&&r?"phrase_both":r?"phrase_who":"phrase_whom",{actor:s,relation:x.
relations[o.relation].verb,target:r})}return(t==="actor"||t==="issue")&&n!==void 0?Y(C().entities[n]):t==="relation"&&n!==
void 0?Je(x.relations[n].verb):e}function qO(t){let e=C().entities.find(n=>n.id===t);return e?Y(e):t}function RO({kind:t,
at:e,article:n}){return t==="article"&&e!==void 0?re(x.articles[e]):(t==="quote"||t==="words")&&n!==void 0?x.articles[n].
title:t==="actor"||t==="issue"?e===void 0?"":C().entities[e].type:""}function CO({text:t,marks:e}){let n=0;return[...e.flatMap(
([s,r])=>{let i=t.slice(n,s);return n=r,[i,p("mark",{},t.slice(s,r))]}),t.slice(n)]}var jO=12,[WO,PO,Hd,Lr]=[560,200,4,12],Pt="",pc=null,Gd=null,fn=null,Ce=[],je=-1;function Ud(){let t=p("div",{id:"result\
s",class:"results",role:"listbox","aria-label":d("search_results")});t.hidden=!0,t.addEventListener("mousedown",n=>n.preventDefault());
let e=p("input",{type:"search",id:"search",role:"combobox","aria-expanded":"false","aria-controls":"results","aria-autoc\
omplete":"list",placeholder:d("search"),"aria-label":d("search"),autocomplete:"off",value:Pt,onfocus:Vd,oninput:n=>Er(n.
target.value),onkeydown:zO,onblur:Nr});return p("div",{class:"searching",role:"search"},e,t)}function Vd(){return Gd??=Promise.
all([H(),ls(),gt("entity")]).then(([t,{cards:e},n])=>Id({facts:x,words:t,findings:e,level:n},BO())),Gd}function BO(){let t=performance.
now();return()=>performance.now()-t<jO?null:new Promise(e=>setTimeout(()=>{t=performance.now(),e()}))}async function dc(){
let t=await Vd(),e=JSON.stringify(w.coders);return fn?.coders!==e&&(fn={search:new Tr(t,w,d("search_asking")),coders:e}),
fn.search}async function Er(t){Pt=t,pc=null,fn||Yd([p("p",{class:"quiet"},d("search_preparing"))]),await dc(),Pt===t&&Kd()}
function Kd(){let t=fn?.search.groups(Pt,pc)??[];Ce=[],je=-1;let e=(r,i)=>(r.id=`result-${Ce.length}`,r.addEventListener(
"click",i),Ce.push({element:r,act:i}),r);if(!Pt.trim())return Nr();let n=(r,i)=>()=>(Nr(),Fd(r,i,Pt.trim())),o=r=>()=>{let i=je;
pc=r,Kd(),Qd(i)};Yd(t.length?t.map(r=>Dd(r,e,n,o)):FO(e));let s=t.reduce((r,i)=>r+i.total,0);te(s?N(s,"hit"):d("nothing_\
found",{what:Pt.trim()}))}function FO(t){let e=fn?.search.nearest(Pt)??null,n=()=>{if(e===null)return;let o=A("search");
o.value=e,o.focus(),Er(e)};return[p("p",{class:"quiet"},d("nothing_found",{what:Pt.trim()})),e!==null&&t(p("div",{role:"\
option",class:"result"},d("did_you_mean",{name:e})),n)]}function Yd(t){let e=A("results");L(e,t),e.hidden=!1,DO(A("searc\
h"),e),A("search").setAttribute("aria-expanded","true")}function DO(t,e){let{left:n,bottom:o,width:s}=t.getBoundingClientRect(),
r=document.documentElement.clientWidth-2*Lr,i=Math.min(r,Math.max(s,WO));e.style.width=`${i}px`,e.style.left=`${Math.max(
Lr,Math.min(n,r+Lr-i))}px`,e.style.top=`${o+Hd}px`,e.style.maxHeight=`${Math.max(PO,innerHeight-o-Hd-Lr)}px`}function Nr(){
Ce=[],je=-1,A("results").hidden=!0,A("search").setAttribute("aria-expanded","false"),A("search").removeAttribute("aria-a\
ctivedescendant")}function Qd(t){Ce[je]?.element.removeAttribute("aria-selected"),je=Math.max(-1,Math.min(t,Ce.length-1));
let e=Ce[je]?.element;e?.setAttribute("aria-selected","true"),e?.scrollIntoView({block:"nearest"}),e?A("search").setAttribute(
"aria-activedescendant",e.id):A("search").removeAttribute("aria-activedescendant")}async function zO(t){let{key:e,target:n}=t,
o={ArrowDown:1,ArrowUp:-1};e in o?(t.preventDefault(),A("results").hidden&&Pt.trim()?await Er(Pt):Qd(je+o[e])):e==="Ente\
r"?(t.preventDefault(),(A("results").hidden||!fn)&&await Er(n.value),Ce[Math.max(je,0)]?.act()):e==="Escape"&&(n.value=Pt=
"",Nr())}var Jd=()=>[HO(),UO()];function HO(){if(x.languages.length<2)return null;let t=x.languages.map(e=>[e,GO(e)]);return K(d(
"language_of_names"),[["",d("language_of_names")],...t],w.language??"",async e=>{await H(),await k({language:e||null})})}
function GO(t){try{return D(new Intl.DisplayNames([t],{type:"language"}).of(t)??t)}catch{return t}}var UO=()=>{let t=Et()===
"dark"?"light":"dark";return T(d(t),()=>k({theme:t}),{id:"theme"})};function Wo(t,e,n,o,s){let r=new Array(s).fill(0),i=n==="kinds"?[...r.keys()]:null,{inside:a,main:c}=At(t,{...e,[n]:i},vt(
e));for(let l of st(a)){let f=o(n==="quad_classes"?c[l]:l);f>=0&&r[f]++}return r}var VO=0,KO=0;function th(){let{statements:t,names:e,labels:n}=x;return In(d("filters_and_counts"),Vt(d("quad_classes"),
YO()),Vt(d("modes"),Ir("modes",n.modes,hc("modes",t.mode,e.modes),o=>gc(o===De,"not actual"))),Vt(d("certainties"),Ir("c\
ertainties",n.certainties,hc("certainties",t.certainty,e.certainties),o=>gc(o===VO,"hedged"))),Vt(d("polarities"),Ir("po\
larities",n.polarities,hc("polarities",t.polarity,e.polarities),o=>gc(o===KO,"denied"))))}function eh(t){let e=p("detail\
s",{class:"group",open:t},p("summary",{},d("more_filters")),t&&Zd());return e.addEventListener("toggle",()=>e.open&&e.children.
length===1&&Dt(e,Zd())),e}var hc=(t,e,n)=>Wo(x,w,t,o=>e[o],n.length);function gc(t,e){let{names:n,encodings:o}=x;return xe(
Z().line,{dashes:t?[]:o.holds[n.holds.indexOf(e)].dashes})}function YO(){let{statements:t,names:e,labels:n}=x,o=e.quad_classes.
length,s=c=>c<o?An(e.signs.indexOf(ne(x,c))):An(e.signs.indexOf("neither")),r=Wo(x,w,"quad_classes",c=>t.quad_class[c]<0?
o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],a=w.quad_classes??i;return[...n.quad_classes,d("no_quad_class")].
map((c,l)=>{let f=u=>k({quad_classes:qr(i,a,[i[l]],u,i)});return r[l]>0&&ct(`${c} (${r[l]})`,a.includes(i[l]),f,s(l))})}
function qr(t,e,n,o,s){let r=t.filter(i=>n.includes(i)?o:e.includes(i));return String(r)===String(s)?null:r}function Ir(t,e,n,o=()=>null){
let s=[...e.keys()],r=t==="kinds"&&w.count==="acts"?[Ko]:s,i=w[t],a=i??r;return e.map((c,l)=>{let f=u=>k({[t]:qr(s,a,[l],
u,r)});return(n[l]>0||i!==null)&&ct(`${c} (${n[l]})`,a.includes(l),f,o(l))})}function Xd(t,e){let n=e.map(([s])=>s),o=w[t]??
n;return e.map(([s,r])=>{let i=a=>k({[t]:qr(n,o,[s],a,n)});return ct(r,o.includes(s),i)})}function Zd(){let{statements:t,
names:e,labels:n,relations:o,families:s,familyOf:r,articles:i,coders:a}=x,c=Wo(x,w,"relations",u=>t.relation[u],o.length),
l=Wo(x,w,"kinds",u=>o[t.relation[u]].kind,e.kinds.length),f=new Set($.level.nodes.filter((u,m)=>$.level.isTied[m]).map(u=>u.
type));return[Vt(d("kinds"),Ir("kinds",n.kinds,l)),Vt(d("relations"),s.map((u,m)=>QO(u,[...o.keys()].filter(h=>r[h]===m),
c))),Vt(d("types"),Xd("types",[...f].sort().map(u=>[u,u]))),i.length>1&&Vt(d("articles"),Xd("articles",i.map(u=>[u.id,u.
title]))),a.length>1&&Vt(d("coders"),JO()),Vt(d("further"),ct(d("with_issues"),w.issues,u=>k({issues:u})),ct(d("with_inf\
erred"),w.inferred,u=>k({inferred:u})),ct(d("with_headlines"),w.headlines,u=>k({headlines:u})),ct(d("with_self_loops"),w.
self,u=>k({self:u})))]}function QO(t,e,n){let o=[...x.relations.keys()],s=w.relations??o,r=e.filter(c=>n[c]),i=r.reduce(
(c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>k({relations:qr(o,s,c,l,o)});return p("details",{class:"family"},p("summ\
ary",{},`${Je(t)} (${i})`,r.some(c=>!s.includes(c))&&" \u2022"),p("p",{class:"quiet"},q(d("all"),()=>a(e,!0))," ",q(d("n\
one"),()=>a(e,!1))),r.map(c=>ct(`${Je(x.relations[c].verb)} (${n[c]})`,s.includes(c),l=>a([c],l))))}function JO(){let t=w.
coders??[],e=t.length>1?[[t.join(" "),Ht(t)]]:[],n=x.coders.map(o=>[o,o]);return K(d("coders"),[["",d("one_coder")],...n,
...e],t.join(" "),o=>k({coders:o?o.split(" "):null}))}var nh=["statements","acts","articles"];function oh(){let t=q(d("draw_all"),()=>k({all:!0,picture:"whole"}));return In(d(
"level"),K(d("level"),Yr.map(e=>[e,d(`level_${e}`)]),w.level,XO),p("label",{class:"line"},`${d("count_by")} `,ZO()),p("l\
abel",{class:"line"},`${d("min_weight")} `,tS()),w.ego!==null&&eS(w.ego),$.isGrown&&p("p",{class:"quiet"},d("not_drawn_y\
et")," ",t),$.weakest>0&&p("p",{class:"quiet"},d("weakest",{n:$.weakest})," ",t))}async function XO(t){let e=await gt(t);
await k({level:t,ego:null,...ks(e)})}function ZO(){let t=e=>k({count:nh.find(n=>n===e)});return K(d("count_by"),nh.map(e=>[
e,d(`by_${e}`)]),w.count,t)}function tS(){return p("input",{type:"number",min:1,max:999,value:w.min_weight,"aria-label":d(
"min_weight"),onchange:t=>k({min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function eS(t){let e=K(d("\
distance"),[1,2,3].map(n=>[String(n),N(n,"step")]),String(w.steps),n=>k({steps:Number(n)}));return p("p",{class:"ego"},d(
"neighbours_of",{name:$n(t)})," ",e," ",q(d("show_all"),()=>k({ego:null})))}var wc=()=>Vn("filters").filter(t=>JSON.stringify(w[t])!==JSON.stringify(V[t]));function sh(){let t=A("side"),e=xs(t),{scrollTop:n}=t,
o=t.querySelector("details.group[open]")!==null,s=wc(),r=()=>k(Object.fromEntries(s.map(i=>[i,V[i]])));L(t,p("div",{class:"\
box-head"},p("h2",{},d("filters")),s.length>0&&T(d("reset"),r,{class:"quiet-button"}),T("\xD7",()=>t.hidePopover(),{class:"\
close","aria-label":d("close")})),p("p",{class:"quiet"},Rs()),oh(),th(),eh(o),In(d("display"),Jd())),bs(t,e),n&&(t.scrollTop=
n)}function rh({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function ih({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?At(t,s,vt(e)):n;return{chosen:r,statements:st(r.inside)}}function ah(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=u=>Math.min(r-1,Math.max(0,Math.floor((u-o)/i))),
f=new Set;for(let u of n){let m=t.statements.act[u];if(m>=0&&f.has(m))continue;m>=0&&f.add(m);let[h,g]=[e.first[u],e.last[u]];
if(h===null&&g===null)continue;let[b,_]=[l(h??o),l(g??s)],y=h!==null&&g===h&&!e.approximate[u];for(let S=b;S<=_;S++)(y?a:
c)[S]+=1/(_-b+1)}return{sure:a,unsure:c,width:i}}var xc=120,bc=!1;function lh(){let t=A("time"),e=rh(x),{chosen:n,statements:o}=ih($),s=o.filter(m=>n.first[m]===null&&n.
last[m]===null),r=s.length>0&&p("p",{class:"undated"},G(N(s.length,"undated"),s,d("undated_many")));if(!e||e[0]===e[1]){
L(t,p("p",{class:"quiet"},d("no_period")),r);return}let i=nS(e),a=t.querySelector(".slider")?t.children:[p("div",{class:"\
time-head"}),sS(e)],[c,l]=a;c.isConnected||L(t,c,l),L(c,oS(e,i),r);let[f,...u]=l.children;f.replaceWith(iS(n,o,e,i));for(let[
m,h]of u.slice(0,2).entries())h.value=String(i[m]),h.setAttribute("aria-valuetext",at(i[m]))}function nS([t,e]){return[Math.
max(t,w.since??t),Math.min(e,w.until??e)]}function oS(t,[e,n]){return[p("h2",{},d("period")),ch("since",e,t),"\u2013",ch(
"until",n,t),oe()&&!mt()&&T(d("whole_period"),()=>k({since:null,until:null})),qo(),ct(d("only_certain_dates"),w.inside===
"certainly",o=>k({inside:o?"certainly":"possibly"})),ct(d("include_undated"),w.undated,o=>k({undated:o}))]}function ch(t,e,[
n,o]){let s=r=>{let i=jl(r);i!==null&&fh(t,i,[n,o])};return p("input",{type:"date",value:at(e),min:at(n),max:at(o),"aria\
-label":d(t),onchange:r=>s(r.target.value)})}function sS([t,e]){let n=o=>p("input",{type:"range",min:t,max:e,step:1,"ari\
a-label":d(o),oninput:s=>fh(o,Number(s.target.value),[t,e])});return p("div",{class:"slider"},O("svg"),n("since"),n("unt\
il"),rS([t,e]))}function rS([t,e]){return p("div",{class:"years","aria-hidden":"true"},Pl(t,e).map(([n,o])=>{let s=p("sp\
an",{},o);return s.style.left=`${(n-t)/(e-t+1)*100}%`,s}))}function iS(t,e,n,[o,s]){let[r]=n,{sure:i,unsure:a,width:c}=ah(
x,t,e,n,xc),l=Math.max(...i.map((m,h)=>m+a[h]),1),f=(m,h,g,b)=>{let[_,y]=[g/l*34,36-(g+b)/l*34],S=(m+1)*c+r<o||m*c+r>s;return g>
0&&O("rect",{class:h+(S?" off":""),x:m/xc*1e3,y,width:1e3/xc-1,height:Math.max(_,1.5)})},u=i.map((m,h)=>[f(h,"bar",m,0),
f(h,"bar unsure",a[h],m)]);return O("svg",{class:"histogram",viewBox:"0 0 1000 40",preserveAspectRatio:"none",role:"img",
"aria-label":d("histogram")},u)}function fh(t,e,[n,o]){let s=t==="since"?e<=n:e>=o;Lt({[t]:s?null:e}),(w.since??n)>(w.until??
o)&&Lt({[t==="since"?"until":"since"]:e}),!bc&&(bc=!0,requestAnimationFrame(()=>{bc=!1,k({})}))}var aS=10,uh=!1,cS={wanted:""};function yc(){let t=p("div",{class:"viewpoints",role:"group","aria-label":D(d("according_\
to"))}),e=Es(),n=Uc(x),o=s=>fS(e,n,s);L(A("viewpoint"),p("div",{class:"box-head"},p("h2",{},D(d("according_to"))),lS()),
xr(d("sources_find"),cS,t,o).slice(e.length>aS?0:1),mS())}var lS=()=>ct(d("viewpoint_several"),$c(),t=>{uh=t,t||w.according_to.
length<2?yc():k({according_to:w.according_to.slice(0,1)})}),$c=()=>uh||w.according_to.length>1;function fS(t,e,n){let o=$c()?
"checkbox":"radio";return t.filter(([r,i])=>(o==="radio"||r!=="everyone")&&n(i)).map(([r,i])=>p("label",{class:"tick"},p(
"input",{type:o,name:"according-to",checked:w.according_to.includes(r),onchange:a=>uS(r,a.target.checked)}),p("span",{dir:"\
auto"},D(i)),p("span",{class:"number quiet"},I(e.get(r)??0))))}function uS(t,e){if(!$c()){k({according_to:[t]});return}let o=Es().
map(([s])=>s).filter(s=>s===t?e:w.according_to.includes(s));k({according_to:o.length?o:["authors"]})}var mS=()=>p("p",{},
w.compared_with&&`${d("compared_with")} ${qt(w.compared_with)} \xB7 `,q(d("compare_claims"),()=>k({tab:"compare"})));var pS=8,mh=new Map;function zn(t,e,n,o){mh.set(t,o);let s=p("button",{type:"button",id:`open-${t}`,class:"opener",popovertarget:t},
e),r=p("div",{id:t,class:"box",popover:"auto",role:"dialog","aria-label":n});return r.addEventListener("beforetoggle",i=>{
i.newState==="open"&&(o(),hS(r,s))}),[s,r]}function ph(t){dS(t)&&mh.get(t)?.()}var dS=t=>document.getElementById(t)?.matches(
":popover-open")??!1,Po=t=>document.getElementById(t)?.hidePopover();function hS(t,e){let{right:n,bottom:o}=e.getBoundingClientRect();
t.style.setProperty("--top",`${o+4}px`),t.style.setProperty("--right",`${Math.max(pS,innerWidth-n)}px`)}var gS=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],wS={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function dh(){return p("section",{class:"legend"},p("h2",{},
d("legend")),p("ul",{},la().map(([t,e])=>p("li",{},t,p("span",{},e)))),p("ul",{},gS.map(([t,e])=>p("li",{},ca(t),p("span",
{},d(e))))),xS(),p("p",{class:"quiet"},d("width_meaning",{what:d(wS[w.count])})))}function xS(){let t=new Map;for(let{tint:n,
country:o}of $.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return p("ul",{},
e.map(([n,o])=>p("li",{},ca("dot",Ge()[n]),p("span",{},d("belongs_to",{name:bS(o)})))))}function bS(t){let e=w.language?
fe(t):null;return e?Y(e):$.level.countries[t]}function Se(t,e=""){return`${[x.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network",e].filter(
Boolean).join("-")}.${t}`}var yS={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Oc(t){return t.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
"")}function it(t){return Oc(String(t)).replace(/[&<>"]/g,e=>yS[e])}var Rr=1.4,[hh,$S,Hn]=[48,24,12];function Cr(t,e,n,o=400,s=""){let r=s&&` fill="${s}"`,i=[];for(let c of t.split(/\s+/).
filter(Boolean)){let l=i.length?`${i[i.length-1]} ${c}`:c;i.length&&Sn(l,n,o)<=e?i[i.length-1]=l:i.push(c)}return{markup:i.
map((c,l)=>`<text y="${(n*(1+l*Rr)).toFixed(1)}" font-size="${n}" font-weight="${o}"${r}>${it(c)}</text>`).join(""),height:i.
length*n*Rr}}function gh(t){let[e,n]=[0,Hn];return{markup:(w.picture==="named"?tr():au()).map(([r,i])=>{let a=hh+Sn(i,Hn)+
$S;e&&e+a>t&&([e,n]=[0,n+Hn*Rr]);let c=`<g transform="translate(${e} ${n-11})">${r.innerHTML}</g><text x="${e+hh}" y="${n}\
" font-size="${Hn}">${it(i)}</text>`;return e+=a,c}).join(""),height:n+Hn*Rr-Hn}}function xh(){let t=we()?.body;if(!t?.nodeIndices.length)return null;let{nodes:e}=$.level,n=t.nodeIndices.map(l=>({at:l,
x:t.nodes[l].x,y:t.nodes[l].y})),[o,s]=[Math.min(...n.map(({x:l})=>l))-90,Math.max(...n.map(({x:l})=>l))+90],[r,i]=[Math.
min(...n.map(({y:l})=>l))-60,Math.max(...n.map(({y:l})=>l))+70],a=[...[...$.arrows.keys()].map(l=>OS(l,t)),...n.map(({at:l,
x:f,y:u})=>_S(l,e[l],f,u))];return{markup:`<g transform="translate(${(-o).toFixed(1)} ${(-r).toFixed(1)})">${a.join("")}\
</g>`,width:s-o,height:i-r}}function wh(t,e,n){let o=n.nodes[e],s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=$.level.nodes[e].size+
3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*r}}var Bo=({x:t,y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function OS(t,e){
let{options:n}=e.edges[t],{arrows:o}=$.level,{signs:s,holds:r,marks:i}=x.encodings,[a,c]=[e.nodes[o.actor[t]],e.nodes[o.
target[t]]],{color:l}=n.color,f=a===c,u=f?{x:a.x+34,y:a.y-34}:js(a,c,n.smooth),m=f?{x:a.x,y:a.y-16}:wh(u,o.actor[t],e),h=f?
{x:a.x+16,y:a.y}:wh(u,o.target[t],e),g=Math.atan2(h.y-u.y,h.x-u.x)*180/Math.PI,b={x:(m.x+2*u.x+h.x)/4,y:(m.y+2*u.y+h.y)/
4},{dashes:_,...y}=r[o.hold[t]],S=_.length?` stroke-dasharray="${_.join(" ")}"`:"",v=`<path d="M${Bo(m)} Q${Bo(u)} ${Bo(
h)}" fill="none" stroke="${l}" stroke-width="${n.width.toFixed(1)}"${S}/>`,M=go(s[o.sign[t]].head,l,`translate(${Bo(h)})\
 rotate(${g}) scale(1)`),E=aa(y.middle||i[o.mark[t]].middle,l,b.x.toFixed(1),b.y.toFixed(1));return v+(M?.outerHTML??"")+
(E?.outerHTML??"")+SS(n.label??"",m,h,b)}function SS(t,e,n,o){if(!t)return"";let s=Math.atan2(n.y-e.y,n.x-e.x)*180/Math.
PI,r=s>90||s<-90?s+180:s,i=t.split(`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${it(c)}</tspan>`);return`<text transform="translate(${Bo(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${bh()}>${a.join("")}</text>`}var bh=()=>`text-anchor="middle" fill="${Z().text}\
" stroke="${Z().ground}" stroke-width="3" paint-order="stroke"`;function _S(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=On(B($.level,t)).split(`
`).map((f,u)=>`<text x="${s}" y="${r+e+14+u*14}" font-size="13" ${bh()}>${it(f)}</text>`),l=o>=0?Ge()[o]:Z().node;return`${i[n]}\
fill="${l}" stroke="${Z().line}"/>${c.join("")}`}var kS=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linecap","stroke-linejoin","stroke-opac\
ity","paint-order","opacity","font-size","font-weight","font-style","font-family","text-anchor","dominant-baseline","let\
ter-spacing","direction","visibility","marker-start","marker-mid","marker-end"],MS=["class","style","tabindex","role","f\
ocusable"];function Fo(t,e){let n=t.cloneNode(!0),[o,s]=[t,n].map(r=>[r,...r.querySelectorAll("*")]);for(let[r,i]of o.entries()){
let a=getComputedStyle(i);for(let c of[...MS,...s[r].getAttributeNames().filter(l=>/^(aria|data)-/.test(l))])s[r].removeAttribute(
c);a.display==="none"&&s[r].setAttribute("display","none");for(let c of kS)s[r].setAttribute(c,a.getPropertyValue(c))}if(e)
for(let[r,i]of o.entries())i.matches(e)&&s[r].remove();return n}var vS=/^repeating-linear-gradient\((.*)\)$/,AS=/,\s*(?![^(]*\))/,TS={"to top":0,"to right":90,"to bottom":180,"to left":270};
function yh(t,{x:e,y:n,width:o,height:s}){let[r,...i]=vS.exec(t)?.[1].split(AS)??[];if(!i.length)return null;let a=(TS[r]??
Number.parseFloat(r))*Math.PI/180,[c,l]=[Math.sin(a),-Math.cos(a)],f=(Math.abs(o*c)+Math.abs(s*l))/2,[u,m]=[e+o/2-f*c,n+
s/2-f*l],h=0,g=i.map(F=>{let j=F.lastIndexOf(" ");return h=Math.max(h,Number.parseFloat(F.slice(j))),{colour:LS(F.slice(
0,j)),at:h}}),b=[u,m,u+h*c,m+h*l].map(F=>(Math.round(100*F)/100+0).toFixed(2)),_=`stripes${[t,...b].join("_").replace(/[^\w.-]+/g,
"_")}`,[y,S,v,M]=b,E=g.map(({colour:F,at:j})=>`<stop offset="${(j/h).toFixed(4)}" stop-color="${F}"/>`),R=`gradientUnits\
="userSpaceOnUse" spreadMethod="repeat" x1="${y}" y1="${S}" x2="${v}" y2="${M}"`;return{fill:`url(#${_})`,defined:`<line\
arGradient id="${_}" ${R}>${E.join("")}</linearGradient>`}}function LS(t){let e=/^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)$/.
exec(t)?.slice(1);return e?`rgb(${e.map(n=>Math.round(255*Number(n))).join(", ")})`:t}var jr=8,$h=document.createElement("canvas").getContext("2d");function Sc(t){let e=ES(t);for(let[o]of e)o.scrollTo(0,0);
let n=t instanceof SVGSVGElement?NS(t):IS(t);for(let[o,s,r]of e)o.scrollTo(s,r);return n}function ES(t){let e=[];for(let n=t.
parentElement;n;n=n.parentElement)e.push(n);return e.filter(n=>n.scrollLeft||n.scrollTop).map(n=>[n,n.scrollLeft,n.scrollTop])}
function NS(t){let e=t.getBBox(),[n,o]=[Math.ceil(e.width)+2*jr,Math.ceil(e.height)+2*jr],s=Fo(t);return s.setAttribute(
"viewBox",`${e.x-jr} ${e.y-jr} ${n} ${o}`),s.setAttribute("width",String(n)),s.setAttribute("height",String(o)),{markup:Pr(
s),width:n,height:o}}function IS(t){let{left:e,top:n}=t.getBoundingClientRect(),o=[],[s,r]=[0,0],i=(c,l)=>{c&&(o.push(c),
s=Math.max(s,l.right-e),r=Math.max(r,l.bottom-n))},a=c=>{let l=getComputedStyle(c);if(l.display==="none"||l.visibility===
"hidden"||l.opacity==="0")return;let f=c.getBoundingClientRect();if(f.right<e)return;let[u,m]=[f.left-e,f.top-n];if(c instanceof
SVGSVGElement){let h=Fo(c);for(let[g,b]of Object.entries({x:u,y:m,width:f.width,height:f.height,overflow:"visible"}))h.setAttribute(
g,String(b));i(Pr(h),f);return}i(qS(l,u,m,f.width,f.height),f);for(let h of c.childNodes)if(h instanceof Element)a(h);else if(h instanceof
Text)for(let g of jS(h,l,e,n))i(g.markup,g.place)};return a(t),{markup:o.join(""),width:Math.ceil(s),height:Math.ceil(r)}}
var Pr=t=>Oc(new XMLSerializer().serializeToString(t));function qS(t,e,n,o,s){let r=o>0&&s>0?yh(t.backgroundImage,{x:e,y:n,
width:o,height:s}):null,i=r?`${r.defined}<rect x="${e}" y="${n}" width="${o}" height="${s}" fill="${r.fill}"/>`:"";return CS(
t,e,n,o,s,!r)+i+RS(t,e,n,o,s)}function RS(t,e,n,o,s){let r=Number.parseFloat(t.outlineWidth);if(t.outlineStyle!=="solid"||
!r||!Wr(t.outlineColor))return"";let i=Number.parseFloat(t.outlineOffset)+r/2;return`<rect x="${e-i}" y="${n-i}" width="${o+
2*i}" height="${s+2*i}" fill="none" stroke="${t.outlineColor}" stroke-width="${r}"/>`}function CS(t,e,n,o,s,r){let[i]=t.
backgroundImage.match(/(?:rgba?|color)\([^)]*\)/)??[],a=[t.backgroundColor,r?i:""].find(M=>M&&Wr(M))??"none",c=["Top","R\
ight","Bottom","Left"].map(M=>({wide:t[`border${M}Style`]==="none"?0:Number.parseFloat(t[`border${M}Width`]),colour:t[`b\
order${M}Color`]})),l=c.every(({wide:M,colour:E})=>M===c[0].wide&&E===c[0].colour),{wide:f,colour:u}=c[0],m=Math.min(Number.
parseFloat(t.borderTopLeftRadius)||0,o/2,s/2),h={dashed:`${3*f} ${2*f}`,dotted:`0 ${2*f}`}[t.borderTopStyle],g=h?` strok\
e-dasharray="${h}" stroke-linecap="round"`:"",b=f&&Wr(u)?` stroke="${u}" stroke-width="${f}"${g}`:"",_=l&&b?f/2:0,y=`x="${e+
_}" y="${n+_}" width="${Math.max(0,o-2*_)}" height="${Math.max(0,s-2*_)}"`,S=a==="none"&&!(l&&b)?"":`<rect ${y} rx="${m}\
" fill="${a}"${l?b:""}/>`;if(l)return S;let v=c.map(({wide:M,colour:E},R)=>{if(!M||!Wr(E))return"";let F=[[e,n,o,M],[e+o-
M,n,M,s],[e,n+s-M,o,M],[e,n,M,s]][R];return`<rect x="${F[0]}" y="${F[1]}" width="${F[2]}" height="${F[3]}" fill="${E}"/>`});
return S+v.join("")}var Wr=t=>t!=="transparent"&&!/^rgba\(.*, 0\)$/.test(t);function jS(t,e,n,o){let s=e.writingMode.startsWith(
"horizontal"),r=e.direction==="rtl";$h.font=`${e.fontStyle} ${e.fontWeight} ${e.fontSize} ${e.fontFamily}`;let i=$h.measureText(
"x").fontBoundingBoxAscent,a=`font-family="${it(e.fontFamily)}" font-size="${e.fontSize}" font-weight="${e.fontWeight}" \
font-style="${e.fontStyle}" fill="${e.color}" direction="${e.direction}"`;return WS(t,s).map(({words:c,place:l})=>{let f=s?
`x="${(r?l.right:l.left)-n}" y="${l.top-o+i}"`:`transform="translate(${l.left-n+i} ${l.bottom-o}) rotate(-90)"`,u=e.textTransform===
"uppercase"?c.toLocaleUpperCase():c;return{markup:`<text ${f} ${a}>${it(u.trim())}</text>`,place:l}})}function WS(t,e){let n=[],
o=document.createRange();for(let{segment:s,index:r}of new Intl.Segmenter().segment(t.data)){o.setStart(t,r),o.setEnd(t,r+
s.length);let i=o.getBoundingClientRect(),a=n[n.length-1];if(!i.width&&!i.height)continue;a&&Math.abs(e?a.place.top-i.top:
a.place.left-i.left)<2?[a.words,a.place]=[a.words+s,PS(a.place,i)]:n.push({words:s,place:i})}return n.filter(({words:s})=>s.
trim())}function PS(t,e){let[n,o]=[Math.min(t.left,e.left),Math.min(t.top,e.top)];return new DOMRect(n,o,Math.max(t.right,
e.right)-n,Math.max(t.bottom,e.bottom)-o)}var Oh=(t,e,n)=>`<svg xmlns="${xi}" width="${e}" height="${n}" viewBox="0 0 ${e}\
 ${n}" font-family="${it(io())}">${t}</svg>
`;var Br=16,BS=480,Fr={arguments:".argument",timeline:".timeline-box svg",matrix:"table.matrix"},FS=".looks, .matrix-legen\
d";function DS(){return w.tab==="graph"?[w.picture==="named"?zS():xh()].filter(e=>e!==null):[...Fr[w.tab]?A("sheet").querySelectorAll(
Fr[w.tab]):[]].map(Sc)}function zS(){let t=xo();if(!t?.parts.ties.length)return null;let{width:e,height:n}=t.picture,o=Fo(
t.root,".around, .now");for(let[s,r]of Object.entries({width:e,height:n}))o.setAttribute(s,String(r));return{markup:Pr(o),
width:e,height:n}}function _c(){return w.tab!=="graph"?!!(Fr[w.tab]&&A("sheet").querySelector(Fr[w.tab])):w.picture==="n\
amed"?!!xo()?.parts.ties.length:!!we()?.body.nodeIndices.length}function Dr(){let t=DS();if(!t.length)return null;let{text:e,
quiet:n,ground:o}=Z(),s=w.tab==="graph"?[]:[...A("sheet").querySelectorAll(FS)].map(Sc),r=Math.max(BS,...[...t,...s].map(
_=>_.width)),i=[],a=Br,c=({markup:_,height:y},S=8)=>{i.push(`<g transform="translate(${Br} ${a.toFixed(1)})">${_}</g>`),
a+=y+S},{title:l,what:f,numbers:u,based:m}=HS();c(Cr(l,r,18,600),2),c(Cr(`${d(`tab_${w.tab}`)}. ${f}`,r,13,400,n),12);for(let _ of t)
c(_,12);w.tab==="graph"&&c(gh(r));for(let _ of s)c(_);c(Cr([m,Hl(u)].filter(Boolean).join(" "),r,12,400,n),Br);let[h,g]=[
Math.ceil(r+2*Br),Math.ceil(a)],b=`<rect width="${h}" height="${g}" fill="${o}"/><g fill="${e}">${i.join("")}</g>`;return{
width:h,height:g,svg:Oh(b,h,g)}}function HS(){let t=w.tab==="arguments"?_m():null;if(t){let o=Ue(x,t.statements,$.chosen.
main),{title:s}=x.articles[t.article];return{title:s,what:`${D(yn())}.`,numbers:o,based:Is(o)}}let e={title:x.title,what:Ne()};
if(w.tab==="timeline"){let o=Ie($).flatMap(r=>r.statements),s=Ue(x,o,$.chosen.main);return{...e,numbers:s,based:Is(s)}}let n=gn();
return{...e,numbers:ee(n),based:Ei(n)}}var Gn=()=>Dr()?.svg??"",zr=t=>`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
t)}`;async function kc(t,e){let{theme:n}=w;await k({theme:t});try{await e()}finally{await k({theme:n})}}var Sh=t=>kc(t,()=>be(
Se("svg"),"image/svg+xml",Gn())),_h=(t,e)=>kc(t,async()=>{let n=await GS(e);n?be(Se("png"),"image/png",n):te(d("save_too\
_large"))});async function GS(t){let e=Dr();if(!e)return null;let n=new Image;n.src=zr(e.svg),await n.decode();let o=p("\
canvas",{width:t,height:Math.round(e.height/e.width*t)});return o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),new Promise(
r=>o.toBlob(r))}async function kh(){let t="";await kc("light",()=>{t=Gn()});let e=p("img",{class:"paper",src:zr(t),alt:Ne()});
await e.decode(),document.querySelector("body > .paper")?.remove(),document.body.append(e),document.body.classList.add("\
picture-alone");let n=()=>{e.remove(),document.body.classList.remove("picture-alone")};addEventListener("afterprint",n,{
once:!0}),print()}function Bt(){let{draft:t}=w;return t?t.flatMap((e,n)=>n%2?[]:[{caption:e,view:t[n+1]??""}]):x.story?.steps??[]}var vc=()=>w.
step===null?null:Math.max(1,Math.min(w.step,Bt().length));function Ac(t){let{language:e,theme:n,draft:o}=w,s=Kn(Bt()[t-1].
view,V);return{...s,language:s.language??e,theme:n,draft:o,step:t}}var Mh=async t=>k(...await no(Bt()[t-1].view,Ac(t))),
vh=t=>`#${un(Ac(t),V)}`,US=()=>un({...w,step:null,draft:null,theme:V.theme},V);function Ah(t){let e=[...Bt(),{caption:t,
view:US()}];return k({draft:Lh(e),step:e.length})}function Th(t){let e=Bt().filter((n,o)=>o!==t-1);return k({draft:e.length?
Lh(e):null,step:null})}var Lh=t=>t.flatMap(({caption:e,view:n})=>[e,n]);function Eh(){let t=Bt().map(({caption:e,view:n})=>`\
  - caption: ${Mc(e)}
    view: ${Mc(n)}
`);return`title: ${Mc(x.story?.title??x.title)}
steps:
${t.join("")}`}var Mc=t=>JSON.stringify(t).replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu,e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`),Nh=()=>x.story?.steps.length?Ac(1):{};var Hr="";function Ih(t){let e=p("textarea",{id:"story-caption",rows:2,dir:"auto",value:Hr,oninput:()=>{Hr=e.value}}),n=()=>{
let s=Hr.trim();return s?(Hr="",t(),Ah(s)):e.focus()},o=()=>{Bt().length&&be(Se("yaml"),"application/yaml",Eh()),t()};return p(
"div",{class:"story-form"},p("label",{for:"story-caption"},d("story_caption")),e,T(d("story_add"),n),T(d("save_story"),o))}var qh=["type","sector","country"],VS=["weight","acts","articles","sources","statements"],KS=t=>typeof t=="number"?String(
t):jh(t);function jh(t){let e=/^[=+\-@\t\r]/.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)?`"${e.replace(/"/g,'""')}"`:e}async function Gr(){
let{entities:t,statements:e}=await H(),{articles:n,coders:o,names:s,statements:r}=x,i=f=>typeof f=="string"?f:f<0?x.keys.
at(-1-f):Y(t[f]),a=f=>f===null?"":at(f),c=[["claim",yt],["quote",jt],["title",f=>et(f).title],["author",f=>et(f).author],
["publisher",f=>et(f).publisher],["published",f=>et(f).published],["inferred_published",f=>et(f).inferred],["url",f=>et(
f).url],["subject_label",f=>i(e.get(f).s)],["relation",f=>pt(f).id],["object_label",f=>i(e.get(f).o)],["according_to",f=>sn(
e.get(f).sources??[]).join(" > ")],["author_stance",f=>s.stances[r.stance[f]]],["mode",f=>s.modes[r.mode[f]]],["certaint\
y",f=>s.certainties[r.certainty[f]]],["polarity",f=>s.polarities[r.polarity[f]]],["earliest",f=>a(r.first[f])],["latest",
f=>a(r.last[f])],["article",f=>n[r.article[f]].id],["coder",f=>o[r.coder[f]]],["statement",f=>x.keys.at(f)]],l=st($.chosen.
inside).map(f=>c.map(([,u])=>jh(u(f)??"")));return[c.map(([f])=>f),...l].map(f=>`${f.join(",")}\r
`).join("")}function Ur(){let{nodes:t}=$.level,n=["actor","actor_label","target","target_label","weight","acts",...x.names.
quad_classes.map(s=>s.replace(" ","_")),"no_quad_class","articles","sources","label","statements"],o=Ni($).map(({pair:s,
actor:r,target:i})=>{let{acts:a,byQuadClass:c,noQuadClass:l,articles:f,sources:u,statements:m}=ue($,s);return[...[t[s.a].
actor,r,t[s.b].actor,i],s.weight,a,...c,l,f.size,u.size,ge(x,s.rows),Ft(x,m).join(" ")]});return[n,...o].map(s=>`${s.map(
KS).join(",")}\r
`).join("")}function Vr(){let{nodes:t}=$.level,e=new Set,n=Ni($).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:f}=ue($,r),u=[r.weight,a,c.size,l.size,Ft(x,f).join(" ")],m=`source="${it(t[r.a].actor)}" target="${it(
t[r.b].actor)}"`;return`<edge id="${i}" ${m} label="${it(ge(x,r.rows))}" weight="${r.weight}"><attvalues>${u.map(Rh).join(
"")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=qh.map((a,c)=>Rh(t[r][a],c)).join("");return`<node id\
="${it(t[r].actor)}" label="${it(B($.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0" encodi\
ng="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${Ch("node",qh,()=>"string")+Ch("edge",
VS,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var Rh=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${it(t)}"/>`;function Ch(t,e,n){let o=e.map((s,r)=>`<at\
tribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}var[Wh,Tc]=[200,12e3],YS=["2","3","4"],We=2400,Ph=null;function Bh(){let t=(e,n)=>T(d(e),()=>{Po("save"),n()});L(A("save"),
p("h2",{},d("save")),QS(t),p("h3",{},d("save_data")),t("save_statements",async()=>be(Se("csv",d("save_statements_name")),
"text/csv",await Gr())),t("save_csv",()=>be(Se("csv"),"text/csv",Ur())),t("save_gexf",()=>be(Se("gexf"),"application/xml",
Vr())),!_c()&&t("print",()=>window.print()),Ih(()=>Po("save")))}function QS(t){if(!_c())return p("p",{class:"quiet"},d("\
save_no_picture"));let e=()=>Ph??Et(),n=p("input",{type:"number",min:Wh,max:Tc,step:100,value:We,onchange:r=>{We=Math.round(
Math.min(Tc,Math.max(Wh,Number(r.target.value)||We))),r.target.value=String(We)}}),o=K(d("save_scale"),[["",d("save_scal\
e")],...YS.map(r=>[r,`${r}\xD7`])],"",r=>{We=Math.min(Tc,(Dr()?.width??0)*Number(r))||We,n.value=String(We)}),s=["light",
"dark"].map(r=>[r,d(`save_${r}`)]);return[p("h3",{},d("save_picture")),p("p",{class:"line"},p("label",{},`${d("save_widt\
h")} `,n),o),p("p",{class:"line"},K(d("save_ground"),s,e(),r=>{Ph=r==="dark"?"dark":"light"})),t("save_png",()=>_h(e(),We)),
t("save_svg",()=>Sh(e())),t("save_pdf",kh)]}var JS="input, select, textarea, [contenteditable], [role=tablist], [role=grid], [role=listbox], [role=application], [ro\
le=menu], #main table, #main svg";function Fh(){return document.addEventListener("keydown",XS),p("section",{id:"story","\
aria-label":d("story")})}function Dh(){let t=A("story"),e=Bt(),n=vc();if(t.hidden=!e.length,!e.length)return;let o=w.draft?
d("story_draft"):x.story?.title??"",s=n===null?o:e[n-1].caption;L(t,p("div",{class:"story-step"},p("p",{class:"story-cap\
tion",dir:"auto"},s),p("nav",{class:"story-way","aria-label":d("story_steps")},n!==null&&p("span",{class:"quiet"},d("sto\
ry_place",{n,of:e.length})),n===null?Kr(1,d("story_begin")):[n>1&&Kr(n-1,`\u2190 ${d("story_back")}`),e.map((r,i)=>Kr(i+
1,String(i+1),i+1===n)),n<e.length&&Kr(n+1,`${d("story_next")} \u2192`)],w.draft&&n!==null&&T(d("story_remove"),()=>Th(n)),
w.draft&&T(d("story_discard"),()=>k({draft:null,step:null})))),p("ol",{class:"story-whole"},e.map(r=>p("li",{dir:"auto"},
r.caption))))}function Kr(t,e,n=!1){return p("a",{href:vh(t),"aria-current":n?"step":null,"aria-label":e===String(t)?d("\
story_step",{n:t}):null,onclick:o=>{o instanceof MouseEvent&&(o.ctrlKey||o.metaKey||o.shiftKey)||(o.preventDefault(),zh(
t))}},e)}async function zh(t){await Mh(t);let e=Bt();te(`${d("story_place",{n:t,of:e.length})}. ${e[t-1].caption}`)}function XS(t){
let e={ArrowLeft:-1,ArrowRight:1}[t.key],n=vc();if(!e||n===null||t.defaultPrevented||t.altKey||t.ctrlKey||t.metaKey||t.target instanceof
Element&&t.target.closest(JS))return;let o=n+e;o<1||o>Bt().length||(t.preventDefault(),zh(o))}var Gh=["viewpoint","time","side"],ZS=60;function Uh(){L(A("app"),p("header",{},p("h1",{},x.title),Ud(),p("div",{class:"\
tools"},t_())),p("nav",{id:"views","aria-label":d("views")},p("div",{id:"tabs",role:"tablist","aria-label":d("views"),onkeydown:n_},
_e.map(e_)),p("p",{id:"matching",class:"quiet"})),Fh(),p("p",{id:"left-out",role:"status"}),p("main",{},p("div",{id:"mai\
n",role:"tabpanel"},Iu(zn("legend",d("legend"),d("legend"),()=>L(A("legend"),dh()))),p("div",{id:"sheet"}),p("p",{id:"ca\
ption"}))),p("aside",{id:"panel",tabindex:0,"aria-label":d("quotes")}),p("p",{id:"announced",class:"unseen","aria-live":"\
polite"})),document.addEventListener("keydown",o_)}var t_=()=>[zn("viewpoint",Hh("viewpoint",D(d("according_to"))),D(d("\
according_to")),yc),zn("time",Hh("time",d("period")),d("period"),lh),zn("side",[d("filters"),p("span",{class:"set"})],d(
"filters"),sh),zn("save",d("save"),d("save"),Bh)],Hh=(t,e)=>[p("span",{class:"quiet"},e),p("span",{id:`chosen-${t}`,class:"\
chosen"})];function Lc(){let{tab:t,open:e}=w;document.documentElement.dataset.theme=w.theme,document.body.classList.toggle(
"wide",!e);for(let o of _e){let s=A(`tab-${o}`);s.setAttribute("aria-selected",String(o===t)),s.tabIndex=o===t?0:-1}let n=He.
map(o=>se(o,ZS));A("left-out").hidden=!n.length,A("left-out").textContent=n.length?d("left_out_of_address",{what:n.join(
"; ")}):"",A(`tab-${t}`).scrollIntoView?.({block:"nearest",inline:"nearest"}),A("main").setAttribute("aria-labelledby",`\
tab-${t}`),A("stage").hidden=t!=="graph",A("sheet").hidden=t==="graph"}function Vh(){let t=[...w.according_to,...w.compared_with??
[]];A("chosen-viewpoint").textContent=t.length>1?N(t.length,"viewpoint"):qt(t),A("chosen-time").textContent=(Hs()?"\u25B6 ":
"")+(oe()?ro():d("any_time"));let e=wc().length,n=A("open-side");L(n.querySelector(".set"),e>0&&String(e)),n.setAttribute(
"aria-label",e?d("filters_set",{n:e}):d("filters")),A("matching").textContent=Rs();for(let o of Gh)ph(o)}var e_=t=>T(d(`\
tab_${t}`),()=>k({tab:t}),{role:"tab",id:`tab-${t}`,"aria-controls":"main"});async function n_({key:t}){let e={ArrowRight:1,
ArrowLeft:-1}[t];if(!e)return;let n=_e[(_e.indexOf(w.tab)+e+_e.length)%_e.length];await k({tab:n}),A(`tab-${n}`).focus()}
function o_(t){if(t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.test(t.target.tagName))return;let e=document.
querySelector(":popover-open")!==null;if(t.key==="Escape"&&w.open&&!e&&k({open:null}),t.key==="/"){t.preventDefault();for(let n of[
...Gh,"save"])Po(n);A("search").focus()}}var s_=Vn("shows"),r_=100,i_=["picture","ego","steps","level","all","grown"],a_={findings:Lp,arguments:km,table:ld,analyses:cm,
matrix:od,timeline:vr,bargains:Qm,article:Vm,compare:Wa},Ec=null;async function Kh(t){let e=Tl(),n="open"in t&&!!w.open,
o="open"in t&&!w.open;n&&e&&e.part!=="panel"&&(Ec=e),("article"in t||"tab"in t)&&!("find"in t)&&Lt({find:null});let s="t\
ab"in t&&!A("tabs").contains(document.activeElement)&&document.activeElement!==document.body;ps(t),await Do(t),(s||n)&&w.
tab!=="graph"&&im(A("sheet"),s),n||Ll(o?Ec??e:e),o&&(Ec=null)}async function Do(t){let e=Object.keys(t??w),n=!!(t&&$&&e.
length)&&e.every(i=>s_.includes(i)),o=!$,s=o&&w.tab==="findings";s&&await c_(),(w.compared_with||w.language)&&await H(),
n||await xl(),e.includes("tab")&&Lf(w.tab);let r=!n&&!o&&e.some(i=>i_.includes(i));Lc(),Dh(),(!n||e.includes("theme")||e.
includes("tab"))&&Vh(),l_(),s||await Yh(r),await om()}async function c_(){Lc(),await Yh(!1),await new Promise(t=>{requestAnimationFrame(
()=>setTimeout(t)),setTimeout(t,r_)})}async function Yh(t){if(w.tab!=="graph"){await _o(A("sheet"),a_[w.tab]),Pp(A("shee\
t"));return}await qu(t)}function l_(){let t=A("caption");if(t.hidden=Li.has(w.tab)||w.tab==="matrix"||w.tab==="table",w.
tab!=="graph"){L(t,Ne());return}let e=gn(),{statements:n}=ee(e),o=[$.selfLoops>0&&d("note_self_loops",{n:$.selfLoops}),e.
isGrown&&d("not_drawn_yet"),e===$&&$.arrows.size>Fs&&d("note_zoom")].filter(Boolean),s=n.filter(r=>$.chosen.undated.has(
r));L(t,Rt(e)," ",G(d("show_quotes"),n,d("based_on_drawn")),o.length>0&&` \xB7 ${o.join(" ")}`,s.length>0&&[" \xB7 ",G(N(
s.length,"article_date_used"),s,d("undated_many"))])}function Qh(){let t=[...A("panel").querySelectorAll("details:not([open])")];for(let o of t)o.setAttribute("open","");addEventListener(
"afterprint",()=>t.forEach(o=>{o.removeAttribute("open")}),{once:!0});let e=w.tab==="graph"?f_(Gn):"",n=A("printed");n.alt=
Rt(oo()),e?n.src=zr(e):n.removeAttribute("src")}function f_(t){let e=w.theme;if(Et()==="light")return t();let n=s=>{Lt({
theme:s}),document.documentElement.dataset.theme=s,Ru()};n("light");let o=t();return n(e),o}var Jh={change:k,state:()=>w,loaded:async()=>{await H()},edges:()=>Xt($).map(t=>{let e=ue($,t);return{actor:$.level.nodes[t.
a].actor,target:$.level.nodes[t.b].actor,label:ge(x,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,e.
noQuadClass],articles:e.articles.size,sources:e.sources.size,statements:Ft(x,e.statements)}}),parts:()=>$.parts?.claims.
map(t=>t.map(({sides:e,positions:n})=>[...e.map(o=>Ft(x,o)),...n.map(o=>[...new Set(o.map(({how:s})=>s))].sort())])),compared:()=>{
let{according_to:t,compared_with:e}=wr(x,w,V).state;return[t,e]},arguments:async()=>{let{cards:t,...e}=await fs();return Mo(
x,{cards:t,...e},w).map(({tail:n,head:o,words:s,statements:r})=>({tail:t[n].text,head:t[o].text,words:s,statements:Ft(x,
r)}))},timeline:()=>{let{act:t}=x.statements,e=Ie($),n=new Map(e.map(({main:o,statements:s})=>[t[o],Ft(x,s)]));return{units:e.
map(({statements:o,isReal:s,first:r,last:i})=>({statements:Ft(x,o),isReal:s,first:r,last:i})),orders:oc($).flatMap(([o,s])=>{
let r=[n.get(o),n.get(s)];return r[0]&&r[1]?[r]:[]})}},bargains:()=>ms().bargains.map(t=>({acts:t.length,statements:Ft(x,
t.flatMap(e=>e.statements))})),search:async(t,e)=>((await dc()).groups(t,e).find(o=>o.kind===e)?.hits??[]).map(({label:o,
count:s,phrase:r,statements:i,snippet:a})=>({label:o,count:s,phrase:r?{...r,relation:x.relations[r.relation].id}:null,statements:i?
Ft(x,i):null,text:a?.text??null})),svg:Gn,csv:Ur,statements:Gr,gexf:Vr,network:we,names:()=>{let t=we()?.body.view;return Bi().
map(({lines:e,size:n,x:o,y:s,width:r,height:i})=>{let{x:a=0,y:c=0}=t?.translation??{},[l,f]=[o+a,s+c];return{text:e.join(
" "),size:n,left:l,top:f,right:l+r,bottom:f+i}})}};async function u_(){wl(Kh),await hl(kl,document.documentElement.lang||"en"),location.hash.length>1?Lt(...await no(location.
hash)):Lt(Nh()),Uh(),await Do(),document.body.classList.add("ready"),addEventListener("hashchange",m_),addEventListener(
"beforeprint",Qh),bi().addEventListener("change",()=>w.theme==="auto"&&Do()),(window.requestIdleCallback||setTimeout)(()=>H())}
async function m_({newURL:t}){let[e,n]=await no(new URL(t).hash);new URL(t).hash!==location.hash||jc(e,w)&&String(n)===String(
He)||(Lt(e,n),ps({}),Do())}Object.assign(window,{explorer:Jh});u_();})();

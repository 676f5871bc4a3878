"use strict";(()=>{var _e=["findings","graph","arguments","compare","timeline","bargains","analyses","matrix","table","article"],Ur=["entit\
y","organisation","sector","country"],Vr=["ties","statements"],Kr=["plain","chicago","apa"],Yh=["acts","statements","art\
icles"],Mt=["actor","target","relation","type","source","mode","certainty","article"],Ic=["actor","label","target","quot\
e","weight","acts","quad_classes","statements","articles","sources","when","relation","held","article"],Be={tab:"graph",
level:"entity",according_to:["authors"],compared_with:null,since:null,until:null,inside:"possibly",undated:!0,kinds:null,
quad_classes:null,relations:null,modes:null,certainties:null,polarities:null,coders:null,articles:null,types:null,count:"\
statements",inferred:!0,headlines:!0,self:!1,issues:!1,min_weight:1,all:!1,ego:null,steps:1,grown:null,picture:"named",frames:null,
open:null,pair:null,lanes:"actor",article:null,about:null,claimant:null,analysis:null,unfolded:null,rows:"ties",facets:null,
columns:null,sort:null,more:0,find:null,findings:null,step:null,draft:null,language:null,citation:"plain",theme:"auto"},
Fo=Object.keys(Be),Qh={level:["filters"],according_to:["limits"],compared_with:["limits"],since:["limits"],until:["limit\
s"],undated:["limits"],kinds:["limits","filters"],quad_classes:["limits","filters"],relations:["limits","filters"],modes:[
"limits","filters"],certainties:["limits","filters"],polarities:["limits","filters"],coders:["filters"],articles:["limit\
s","filters"],types:["limits","filters"],count:["limits","filters"],inferred:["limits","filters"],headlines:["limits","f\
ilters"],self:["limits","filters"],issues:["limits","filters"],min_weight:["limits","filters"],all:["filters"],ego:["fil\
ters"],...Object.fromEntries(["tab","picture","frames","open","lanes","article","about","claimant","analysis","unfolded",
"rows"].concat(["facets","columns","sort","more","find","findings","step","draft","citation","theme"]).map(t=>[t,["shows"]]))},
Gn=t=>Fo.filter(e=>Qh[e]?.includes(t)),Do={...Object.fromEntries(Gn("limits").map(t=>[t,Be[t]])),according_to:["everyone"],
self:!0,issues:!0},Jh=new Set(["kinds","quad_classes","relations","modes","certainties","polarities"]),Xh=new Set(["find\
ings","coders","articles","types","according_to","compared_with","grown","pair","unfolded","frames","find","draft","face\
ts","columns"]),Lc={inside:["possibly","certainly"],citation:Kr,steps:[1,2,3],level:Ur,tab:_e,lanes:["actor","pair"],theme:[
"auto","light","dark"],count:Yh,rows:Vr,picture:["named","whole"],sort:Ic.flatMap(t=>[t,`-${t}`])},Zh={facets:Mt,columns:Ic},
Ec={least:-719162,most:2932896},Nc={since:Ec,until:Ec,min_weight:{least:1},more:{least:0},step:{least:1},according_to:{least:1},
compared_with:{least:1}},tg=new Set(["since","until","min_weight","more","step"]),eg=Object.fromEntries(Fo.map(t=>[t,ng(
t)]));function ng(t){let e=Be[t]===null;return Object.hasOwn(Lc,t)?{type:"choice",optional:e,choices:Lc[t]}:Jh.has(t)?{type:"\
integers",optional:e}:Xh.has(t)?{type:"texts",optional:e,beginnings:Zh[t],...Nc[t]}:tg.has(t)?{type:"integer",optional:e,
...Nc[t]}:{type:typeof Be[t]=="boolean"?"boolean":"text",optional:e}}var qc=t=>({...Be,...t}),Rc=(t,e)=>Fo.every(n=>Bo(t[n],
e[n]));function ln(t,e){return Fo.filter(o=>!Bo(t[o],e[o])).map(o=>`${o}=${encodeURIComponent(JSON.stringify(t[o]))}`).join(
"&")}function Un(t,e){let n=jc(t).filter(([a])=>Object.hasOwn(Be,a)).filter(([a,c])=>sg(a,c)),o={...e,...Object.fromEntries(
n)},{since:s,until:r}=o;return s===null||r===null||s<=r?o:{...o,since:e.since,until:e.until}}function Cc(t,e,n,o){let s=Un(
t,e),r=(i,a)=>Bo(a,s[i])&&Bo(n[i],o[i]);return jc(t).filter(([i,a])=>!Object.hasOwn(Be,i)||!r(i,a)).map(([i,a])=>`${i}=${JSON.
stringify(a)??""}`)}function jc(t){let e=t.replace(/^#/,"").split("&").filter(Boolean),n=o=>Math.max(o.indexOf("="),0);return e.
map(o=>[o.slice(0,n(o)),og(o.slice(o.indexOf("=")+1))])}var Bo=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function og(t){
try{return JSON.parse(decodeURIComponent(t))}catch{return}}function sg(t,e){let{type:n,optional:o,choices:s=[],beginnings:r,
least:i=-1/0,most:a=1/0}=eg[t],c=l=>l>=i&&l<=a;return e===null?o:n==="integers"?Array.isArray(e)&&e.every(Number.isInteger):
n==="texts"?Array.isArray(e)&&c(e.length)&&e.every(l=>typeof l=="string"&&(r?.includes(l.slice(0,l.indexOf(":")))??!0)):
n==="choice"?s.includes(e):n==="integer"?Number.isInteger(e)&&c(Number(e)):typeof e==(n==="boolean"?"boolean":"string")}var zo=class{#e;constructor(e){this.#e=e,this.length=e.head.length}at(e){let{heads:n,tails:o,head:s,tail:r}=this.#e;return n[s[e]]+
o[r[e]]}numberOf(e){let[n,o]=[0,this.length];for(;n<o;){let s=n+o>>1;this.at(s)<e?n=s+1:o=s}return n<this.length&&this.at(
n)===e?n:this.#t(e)}#t(e){for(let n=0;n<this.length;n++)if(this.at(n)===e)return n;return-1}};var rg=new TextDecoder,Vn=class{#e;#t;constructor(e,n){this.#e=e,this.#t=n,this.length=n.length-1}get(e){return JSON.parse(
rg.decode(this.#e.subarray(this.#t[e],this.#t[e+1])))}*entries(){for(let e=0;e<this.length;e++)yield[e,this.get(e)]}},Yr=t=>t instanceof
Vn?t:{length:t.length,get:e=>t[e],entries:()=>t.entries()};function Pc(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,f])=>[l,f.
map(u=>n[`${l}: ${u}`]||u)]),r=(l,f)=>f.map((u,p)=>({...u,words:n[`encoding of ${l}: ${t.names[l][p]}`]||u.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,keys:new zo(t.keys),families:o,familyOf:e.map(l=>o.indexOf(l.family)),repeated:ig(
t.statements),counting:[...t.statements.aside.keys()].filter(l=>!t.statements.aside[l]),labels:Object.fromEntries(s),encodings:{
signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function ig({act:t,rank:e}){let n=new Int32Array(t.length);for(let s of t)
s>=0&&n[s]++;let o=new Map;for(let s=0;s<t.length;s++){if(t[s]<0||n[t[s]]<2)continue;let r=o.get(t[s]);r?r.push(s):o.set(
t[s],[s])}for(let s of o.values())s.sort((r,i)=>e[r]-e[i]);return[...o.values()]}var Bc=t=>({...t,statements:Yr(t.statements),
bodies:Yr(t.bodies)});function Fc(t,e){let n=new Uint8Array(e.nodes.length);for(let o of[e.actor,e.target])for(let s of o)
n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),isTied:n,...ag(e.actor,e.target,e.nodes.length)}}
function ag(t,e,n){let o=Int32Array.from({length:t.length},(a,c)=>c),s=Wc(t,Wc(e,o,n),n),r=new Int32Array(t.length),i=0;
for(let a=0;a<s.length;a++){let[c,l]=[s[a],s[a-1]];a>0&&(t[c]!==t[l]||e[c]!==e[l])&&i++,r[c]=i}return{pair:r,pairs:s.length?
i+1:0}}function Wc(t,e,n){let o=new Int32Array(n+1);for(let r=0;r<t.length;r++)o[t[r]+1]++;for(let r=0;r<n;r++)o[r+1]+=o[r];
let s=new Int32Array(e.length);for(let r of e)s[o[t[r]]++]=r;return s}var Ho=t=>({...t,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null});var vt=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function Dc(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=Qr(t,e),s=new Set(zc(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function Qr(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=Kn(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var Kn=(t,e)=>new Set(zc(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),zc=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));function Hc({statements:t,counting:e,signers:n,sources:o}){let s=new Map([["everyone",e.length]]),r=i=>s.set(
i,(s.get(i)??0)+1);for(let i of e){if(t.own[i]){r("authors");for(let a of new Set([t.publisher[i],t.author[i]]))a>=0&&r(
`by:${n[a]}`)}t.source[i]>=0&&r(`of:${o[t.source[i]].id}`)}return s}var Fe=0,Jr=1,Go=0,ft=({statements:t},e)=>t.mode[e]===Fe&&t.polarity[e]===0,st=t=>le(t,1);function le(t,e){let n=[];for(let o=0;o<
t.length;o++)t[o]===e&&n.push(o);return n}var Ft=(t,e)=>e.map(n=>t.keys.at(n)).sort();function At(t,e,n){let o=t.statements,
s=Vc(t,e,n,o.alternative),r=Kc(o),i=cg(t,s,r),a=Qc(t,e,s,r);Jc(t,e,s,i);let c=s.slice();for(let[l,f]of o.sums)s[l]&&f.some(
u=>c[u])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}function Xr(t,e,n,o=t.statements.disjunct){let s=t.statements,
r=Vc(t,e,n,o);return Qc(t,e,r,Kc(s)),Jc(t,e,r,Int32Array.from(r.keys())),r}function un(t,e,n=[]){let o={...e,kinds:null,
quad_classes:null,modes:null,polarities:null};return Xr(t,{...o,count:"statements"},vt(e),n)}function Zr(t,e){let n=t.statements,
o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?o.has(n.coder[s]):n.aside[s]!==Jr}function Yn(t,e,n){
let o=t.statements,s=Kn(t,n),r=new Uint8Array(o.aside.length);if(!e.coders&&!e.articles&&!s.size){for(let l of t.counting)
r[l]=1;return r}let i=Zr(t,e),a=e.articles&&new Set(e.articles.map(l=>t.articles.findIndex(f=>f.id===l)));for(let l=0;l<
r.length;l++)i(l)&&(!a||a.has(o.article[l]))&&(r[l]=1);let c=new Map;for(let l of st(r)){let f=o.article[l],{text:u,copy:p}=t.
articles[f],g=((s.has(o.publisher[l])||s.has(o.author[l])?0:2)+(p?1:0))*t.articles.length+f,b=c.get(u);(!b||g<b[0])&&c.set(
u,[g,f])}for(let l of st(r))c.get(t.articles[o.article[l]].text)?.[1]!==o.article[l]&&(r[l]=0);return r}function Vc(t,e,n,o){
let s=t.statements,r=Yn(t,e,n),i=Dc(t,n),a=e.count==="acts",c=fn(a&&e.kinds===null?[Go]:e.kinds),[l,f]=[fn(e.relations),
fn(e.modes)],[u,p]=[fn(e.certainties),fn(e.polarities)];for(let h=0;h<r.length;h++){if(!r[h])continue;let g=t.relations[s.
relation[h]];i(h)&&!o[h]&&c(g.kind)&&!(a&&g.kind===Go&&!g.deed)&&l(s.relation[h])&&f(s.mode[h])&&u(s.certainty[h])&&p(s.
polarity[h])&&(e.inferred||!s.inferred[h])&&(e.headlines||!s.headline[h])||(r[h]=0)}return r}function fn(t){let e=t&&new Set(
t);return n=>e===null||e.has(n)}var Kc=t=>({first:t.first.slice(),last:t.last.slice(),approximate:t.approximate.slice()});
function cg(t,e,{first:n,last:o,approximate:s}){let r=t.statements,i=new Int32Array(e.length);for(let a=0;a<i.length;a++)
i[a]=a;for(let a of t.repeated){let c=a.filter(f=>e[f]);if(c.length<2)continue;let l=lg(t,c);for(let f of c)i[f]=c[0],l&&
(ft(t,f)||!Yc(r,f))&&([n[f],o[f],s[f]]=[l.first,l.last,l.approximate])}return i}var Yc=(t,e)=>t.first[e]!==null||t.last[e]!==
null;function lg(t,e){let n=t.statements,o=e.filter(c=>Yc(n,c));if(!o.length)return null;let s=Gc(Gc(o,c=>ft(t,c)),c=>!n.
approximate[c]),r=Uc(s.map(c=>n.first[c]),Math.max),i=Uc(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==null&&i!==null&&
r>i?{first:n.first[a],last:n.last[a],approximate:1}:{first:r,last:i,approximate:n.approximate[a]}}function Gc(t,e){let n=t.
filter(e);return n.length?n:t}function Uc(t,e){let n=t.filter(o=>o!==null);return n.length?e(...n):null}function Qc(t,e,n,{
first:o,last:s,approximate:r}){let i=new Set,{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside===
"certainly";for(let f=0;f<n.length;f++){if(!n[f])continue;let[u,p]=[o[f],s[f]],h=u===null&&p===null;if(l&&r[f]||h&&(l||!e.
undated)){n[f]=0;continue}if(h){let _=t.articles[t.statements.article[f]];[u,p]=[_.first,_.last]}let[g,b]=l?[u,p]:[p,u];
a!==null&&(g===null?l:g<a)&&(n[f]=0),c!==null&&(b===null?l:b>c)&&(n[f]=0),h&&n[f]&&i.add(f)}return i}function Jc(t,e,n,o){
let s=fn(e.quad_classes);for(let r=0;r<n.length;r++)s(t.statements.quad_class[o[r]])||(n[r]=0)}var Uo=["price","condition"];function Xc(t,e,n){let o=fg(t,n),s=a=>Uo.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements.get(c).roles?.some(([l])=>s(l))),i=pg(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].
statements[0]-c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function ti(t,e,n){
let o=JSON.stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.
stringify(e[a])===JSON.stringify(c));return(t.courses.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===
o)}function fg(t,e){let n=At(t,Ho(e),vt(e)),{act:o,relation:s}=t.statements,r=new Map;for(let i of t.offers.mentions.filter(
a=>mg(t,n,a))){let[a,,,c,l,f,u,p]=i,h=r.get(o[a])??ug(s[n.main[a]]);r.set(o[a],h),h.statements.push(a);for(let g of c)h.
sides.add(g);for(let g of l)h.toSides.add(g);for(let g of p)h.about.add(g);for(let g of f)h.targets.set(g,[...h.targets.
get(g)??[],a]);for(let g of u)h.things.set(g,[...h.things.get(g)??[],a])}return[...r.values()]}var ug=t=>({relation:t,statements:[],
sides:new Set,toSides:new Set,targets:new Map,things:new Map,about:new Set});function mg(t,{inside:e,main:n,first:o,last:s},[
r,i,a]){let{act:c,relation:l}=t.statements,{deed:f,offers:u}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=
0&&ft(t,r)&&f&&u}function pg(t,e){let n=e.map((l,f)=>f),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,f)=>{n[Math.max(o(l),o(
f))]=Math.min(o(l),o(f))},r=dg(t,e),i=l=>e[l].toSides.size>0;for(let[l,f]of r)([...e[l].toSides].some(p=>e[f].toSides.has(
p))||!i(l)&&!i(f))&&s(l,f);let a=new Map;for(let[l,f]of r){if(i(l)===i(f))continue;let[u,p]=(i(l)?[f,l]:[l,f]).map(o);a.
set(u,(a.get(u)??new Set).add(p))}for(let[l,f]of a)f.size===1&&s(l,[...f][0]);let c=new Map;for(let l of e.keys())c.set(
o(l),[...c.get(o(l))??[],l]);return[...c.values()]}function dg(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.
entries()){let c=i.size?[...i.keys()]:a.size?[...a]:[""];for(let l of r)for(let f of c){let u=JSON.stringify([l,f]);n.set(
u,[...n.get(u)??[],s])}}let o=(s,r)=>t.relations[e[s].relation].wider.includes(e[r].relation);return[...n.values()].flatMap(
s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(([s,r])=>o(s,r)||o(r,s))}function tl(t,e,n,o){let s=i=>t.numbers.get(i)??-1,r={isGrown:!1,weakest:0,kept:null};return o.ego!==null&&n.has(s(o.ego))?
{...r,shown:wg(n,s(o.ego),o.steps)}:o.all?{...r,shown:new Set(n.keys())}:n.size<=1e3?{...r,shown:new Set(n.keys()),...hg(
e)}:{...r,shown:gg(n,(o.grown||[]).map(s)),isGrown:!0}}var ei=({shown:t,kept:e},n)=>n.among(t).filter(({key:o})=>!e||e.has(
o)),Jt=t=>ei(t,t.pairs),Zc=new WeakMap;function Vo(t){if(!t.isGrown&&!t.kept)return t;let e=Zc.get(t);if(e)return e;let n=new Set(
t.nodes.keys()),o={...t,shown:n,kept:null,weakest:0,isGrown:!1};return Zc.set(t,o),o}var Qn=(t,e)=>e.weight-t.weight||t.
key-e.key;function hg(t){if(t.size<=2e4)return{};let e=[...t.values()].sort(Qn).slice(0,2e4);return{weakest:t.size-2e4,kept:new Set(
e.map(n=>n.key))}}function gg(t,e){let n=new Set(t.inOrder().slice(0,30));for(let o of e)if(t.has(o))for(let s of[o,...t.
othersOf(o)])n.add(s);return n}function wg(t,e,n){let o=new Set([e]),s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.
othersOf(a)]).filter(a=>!o.has(a));for(let a of i)o.add(a);s=[...new Set(i)]}return o}var Jn="none",el=100,xg=1e3;function nl(t,e){let n=Math.min(t,xg),o=Math.min(el*(1+e),n);return{drawn:o,next:Math.min(el,
n-o)}}function ol(t,e){let{facts:n,level:o,chosen:s}=t;return e==="statements"?st(s.inside).map(r=>({a:o.subject[r],b:o.
object[r],at:r,row:-1})):Jt(t).flatMap(r=>r.rows.map(i=>({a:r.a,b:r.b,at:n.ties.statement[i],row:i})))}function bg({facts:t,
level:e,chosen:n},o,{a:s,b:r,at:i}){let{statements:a,names:c}=t;switch(o){case"actor":return e.nodes[s]?.actor??"";case"\
target":return e.nodes[r]?.actor??"";case"relation":return t.relations[a.relation[i]].id;case"type":return c.quad_classes[a.
quad_class[n.main[i]]]??Jn;case"source":return yg(t,i);case"mode":return c.modes[a.mode[i]];case"certainty":return c.certainties[a.
certainty[i]]??"";case"article":return t.articles[a.article[i]].id}}function yg({statements:t,sources:e,signers:n},o){return t.
source[o]>=0?`of:${e[t.source[o]].id}`:`by:${n[t.author[o]>=0?t.author[o]:t.publisher[o]]}`}function Ko(t){let e=new Map;
for(let n of t??[]){let o=n.indexOf(":"),s=n.slice(0,o);Mt.includes(s)&&e.set(s,(e.get(s)??new Set).add(n.slice(o+1)))}return e}
function sl(t,e,n){let o=Ko(n),s=Mt.map(()=>new Map),r=e.filter(a=>{let c=Mt.map(f=>bg(t,f,a)),l=Mt.filter((f,u)=>o.has(
f)&&!o.get(f)?.has(c[u]));for(let[f,u]of Mt.entries()){if(!c[f]||l.some(h=>h!==u))continue;let p=s[f].get(c[f]);p?p.add(
a.at):s[f].set(c[f],new Set([a.at]))}return!l.length}),i=s.map(a=>new Map([...a].map(([c,l])=>[c,l.size])));return{units:r,
counts:new Map(Mt.map((a,c)=>[a,i[c]]))}}function ni({names:t,relations:e},n){let o=Ko(n),s=(a,c)=>{let l=o.get(a);return l&&
[...l].map(f=>c.indexOf(f)).sort((f,u)=>f-u)},r=a=>o.get(a)&&[...o.get(a)??[]],i={relations:s("relation",e.map(({id:a})=>a)),
quad_classes:s("type",t.quad_classes),modes:s("mode",t.modes),certainties:s("certainty",t.certainties),articles:r("artic\
le"),according_to:r("source")};return Object.fromEntries(Object.entries(i).filter(([,a])=>a!==void 0))}function rl(t,e,n,o,s,r){let{names:i,relations:a,articles:c,coders:l,sources:f,signers:u,languages:p}=n,h=f.map(({id:j})=>`\
of:${j}`),g=u.map(j=>`by:${j}`),b=new Set(["authors","everyone",...g,...h]),_=new Set(c.map(({id:j})=>j)),y=new Set(o.numbers.
keys()),O={actor:y,target:y,relation:new Set(a.map(({id:j})=>j)),type:new Set([...i.quad_classes,Jn]),source:new Set([...g,
...h]),mode:new Set(i.modes),certainty:new Set(i.certainties),article:_},v=new Set(Mt.flatMap(j=>[...O[j]].map(z=>`${j}:${z}`))),
M=(j,z=0)=>({has:W=>W>=z&&W<j.length}),E=dt(t.according_to,b,e.according_to),R=dt(t.compared_with,b,e.compared_with),F=R&&
String([...R].sort())===String([...E].sort());return{...t,according_to:E,compared_with:F?null:R,kinds:dt(t.kinds,M(i.kinds),
e.kinds),quad_classes:dt(t.quad_classes,M(i.quad_classes,-1),e.quad_classes),relations:dt(t.relations,M(a),e.relations),
modes:dt(t.modes,M(i.modes),e.modes),certainties:dt(t.certainties,M(i.certainties),e.certainties),polarities:dt(t.polarities,
M(i.polarities),e.polarities),coders:dt(t.coders,new Set(l),e.coders),articles:dt(t.articles,_,e.articles),types:dt(t.types,
new Set(o.nodes.map(({type:j})=>j)),e.types),grown:dt(t.grown,y,e.grown),frames:dt(t.frames,new Set(s.numbers.keys()),e.
frames),pair:t.pair?.length===2&&t.pair.every(j=>y.has(j))?t.pair:e.pair,facets:dt(t.facets,v,e.facets),analysis:Yo(t.analysis,
r,e.analysis),ego:Yo(t.ego,y,e.ego),claimant:Yo(t.claimant,new Set(["author",...f.map(({id:j})=>j)]),e.claimant),language:Yo(
t.language,new Set(p),e.language)}}var Yo=(t,e,n)=>t===null||e.has(t)?t:n;function dt(t,e,n){let o=t&&[...new Set(t)].filter(
s=>e.has(s));return o&&(o.length||!t.length)?o:t&&n}var Tt=(t,e,n)=>t*n+e,oi=class t{#e;#t;#n;#s;#o;#r=new Map;constructor(e,n,o,s,r){this.#e=e,this.#t=n,this.#n=o,this.#s=
s,this.#o=r,this.size=n.length}has(e){return this.#a(e)>=0}get(e){let n=this.#a(e);return n<0?void 0:this.#i(n)}*values(){
for(let e=0;e<this.size;e++)yield this.#i(e)}among(e){let n=new Uint8Array(this.#e);for(let s of e)n[s]=1;let o=[];return this.
each((s,r,i,a)=>{n[s]&&n[r]&&o.push(this.#i(a))}),o}from(e){let n=$g(this.#o,e),o=new Int32Array(n.length+1);for(let[a,c]of n.
entries())o[a+1]=o[a]+this.#n[c+1]-this.#n[c];let s=new Int32Array(o[n.length]);for(let[a,c]of n.entries())s.set(this.#s.
subarray(this.#n[c],this.#n[c+1]),o[a]);let r=Float64Array.from(n,a=>this.#t[a]),i=Float64Array.from(n,a=>this.#o[a]);return new t(
this.#e,r,o,s,i)}each(e){for(let n=0;n<this.size;n++){let o=Math.floor(this.#t[n]/this.#e);e(o,this.#t[n]-o*this.#e,this.#o[n],
n)}}#i(e){let n=this.#r.get(e);if(n)return n;let o=this.#t[e],s=Math.floor(o/this.#e),r=Array.from(this.#s.subarray(this.#n[e],
this.#n[e+1])),i={a:s,b:o-s*this.#e,key:o,rows:r,weight:this.#o[e]};return this.#r.set(e,i),i}#a(e){let[n,o]=[0,this.size];
for(;n<o;){let s=n+o>>1;this.#t[s]<e?n=s+1:o=s}return n<this.size&&this.#t[n]===e?n:-1}};function $g(t,e){let n=[];for(let o=0;o<
t.length;o++)t[o]>=e&&n.push(o);return n}function mn(t,e,n,o,s){let r=e.nodes.length,i=new Int32Array(e.pairs);for(let h of n)
i[e.pair[h]]++;let a=i.reduce((h,g)=>h+(g>0?1:0),0),c=new Int32Array(a+1),l=new Int32Array(e.pairs);for(let h=0,g=0,b=0;h<
e.pairs;h++)i[h]&&(l[h]=b,b+=i[h],c[++g]=b);let f=new Int32Array(n.length);for(let h of n)f[l[e.pair[h]]++]=h;let u=new Float64Array(
a),p=new Float64Array(a);for(let h=0;h<a;h++){let g=f.subarray(c[h],c[h+1]);u[h]=Tt(e.actor[g[0]],e.target[g[0]],r),p[h]=
ht(t,g,o,s)}return new oi(r,u,c,f,p)}function ht(t,e,n,o){let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.
relation[n.main[c]]].deed;if(e.length===1)return o==="acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o===
"articles"?a.add(s.article[l]):o==="statements"?a.add(l):i(l)&&a.add(s.act[l])}return a.size}var Qo=class{#e;#t;#n;constructor(e,n){
this.#e=new Float64Array(n),this.#t=new Int32Array(n+1),e.each((s,r,i)=>{this.#e[s]+=i,this.#e[r]+=i,this.#t[s+1]++,this.#t[r+
1]++}),this.size=this.#t.reduce((s,r)=>s+(r>0?1:0),0);for(let s=0;s<n;s++)this.#t[s+1]+=this.#t[s];let o=this.#t.slice(0,
n);this.#n=new Int32Array(this.#t[n]),e.each((s,r)=>{this.#n[o[s]++]=r,this.#n[o[r]++]=s})}has(e){return this.#t[e]<this.#t[e+
1]}weightOf(e){return this.#e[e]??0}othersOf(e){return new Set(this.#n.subarray(this.#t[e],this.#t[e+1]))}*keys(){for(let e=0;e<
this.#e.length;e++)this.has(e)&&(yield e)}inOrder(){let e=this.#e.reduce((r,i)=>Math.max(r,i),0),n=this.#e.length,o=new Float64Array(
this.size),s=0;for(let r of this.keys())o[s++]=(e-this.#e[r])*n+r;return Array.from(o.sort(),r=>r%n)}};function Jo(t,e,n,o){let s=new Map;for(let r of n)for(let i of r.rows){let a=Sg(t,e,i,o),c=s.get(a);c?c.push(i):s.set(a,
[i])}return s}function Sg(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.arrow[n];let r=t.statements,i=r.relation[o[s]],
a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;for(let c of[i,-1]){let l=[e.actor[n],e.target[n],
c,a,r.hold[o[s]],r.mark[o[s]]],f=Og(e,l);if(f>=0)return f}return e.arrow[n]}function Og({arrows:t},e){let n=[t.actor,t.target,
t.relation,t.sign,t.hold,t.mark],o=i=>{let a=n.findIndex((c,l)=>c[i]!==e[l]);return a<0?0:n[a][i]-e[a]},[s,r]=[0,t.actor.
length];for(;s<r;){let i=s+r>>1;o(i)<0?s=i+1:r=i}return s<t.actor.length&&o(s)===0?s:-1}var Xo=(t,e,n)=>t.names.signs[e.
arrows.sign[n]]==="together";function Zo({level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){let[
i,a]=[n.actor[r],n.target[r]],c=Tt(Math.min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(
r)}return[...s.values()]}function il({arrows:t,nodes:e}){let n=new Map,o=Array.from(t.actor,(s,r)=>Tt(Math.min(s,t.target[r]),
Math.max(s,t.target[r]),e.length));for(let s of o)n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}var _g=20,kg=10,Mg=24,ts=1e3,al=new WeakMap;function Xn(t){let e=al.get(t)??vg(t);return al.set(t,e),e}function vg(t){let e=Ag(
t),n=Tg(t,e),{arrows:o,left:s}=Ig(t,n);return{...t,shown:n,arrows:o,pairs:Rg(t,o),kept:null,weakest:s,isGrown:!1}}function Ag({
facts:t,level:e,pairs:n,chosen:o}){let s=e.nodes.length,r=new Map,i=a=>a?ts*ht(t,a.rows,o,"acts")+Math.min(a.rows.length,
ts-1):0;return(a,c)=>{let[l,f]=[Math.min(a,c),Math.max(a,c)],u=Tt(l,f,s),p=r.get(u)??i(n.get(u))+i(n.get(Tt(f,l,s)));return r.
set(u,p),p}}function Tg({level:t,nodes:e,shown:n,state:o},s){let r=o.ego!==null&&e.has(t.numbers.get(o.ego)??-1),i=f=>!r||
n.has(f),a=r?t.numbers.get(o.ego??""):-1,c=new Set,l=f=>{c.add(f);for(let u of Lg(e.othersOf(f),f,c,s))c.add(u)};r&&l(a),
(!r||o.steps>1)&&Eg(c,e,i,s);for(let f of o.grown??[]){let u=t.numbers.get(f);u!==void 0&&e.has(u)&&l(u)}return c}function Lg(t,e,n,o){
return[...t].filter(r=>r!==e&&!n.has(r)).sort((r,i)=>o(e,i)-o(e,r)||r-i).slice(0,kg)}function Eg(t,e,n,o){let s=e.inOrder().
filter(n),r=new Map,i=a=>{r.delete(a);for(let c of e.othersOf(a)){if(t.has(c)||!n(c))continue;let l=o(a,c),[f,u]=r.get(c)??
[0,0];r.set(c,[Math.max(f,l),u+l])}};for(let a of[...t])i(a);for(;t.size<Math.min(_g,s.length);){let[a]=[...r].reduce((l,f)=>Ng(
f,l)?f:l,[-1,[-1,-1]]),c=a<0?s.find(l=>!t.has(l)):a;if(c===void 0)return;t.add(c),i(c)}}var Ng=([t,[e,n]],[o,[s,r]])=>e!==
s?e>s:n!==r?n>r:t<o;function Ig({facts:t,level:e,pairs:n,chosen:o,state:s},r){let{actor:i,target:a,sign:c}=e.arrows,l=new Map;
for(let[_,y]of Jo(t,e,n.among(r),o.main)){let O=`${i[_]} ${a[_]} ${c[_]}`,v=l.get(O)??{one:i[_],other:a[_],arrows:[],tie:0};
v.arrows.push([_,y]),l.set(O,v)}for(let _ of l.values()){let y=_.arrows.flatMap(([,O])=>O);_.tie=ts*ht(t,y,o,"acts")+Math.
min(y.length,ts-1)}let f=[...l.values()].sort((_,y)=>y.tie-_.tie||_.one-y.one||_.other-y.other),u=s.ego===null?-1:e.numbers.
get(s.ego)??-1,p=qg(f,r),h=f.filter(({one:_,other:y})=>_===u||y===u),g=[...new Set([...p,...h,...f])],b=g.slice(0,Math.max(
Mg,p.length));return{arrows:new Map(b.flatMap(_=>_.arrows)),left:g.length-b.length}}function qg(t,e){let n=new Map([...e].
map(s=>[s,s])),o=s=>{let r=s;for(;n.get(r)!==r;)r=n.get(r)??r;return r};return t.filter(({one:s,other:r})=>{let[i,a]=[o(
s),o(r)];return i!==a&&n.set(i,a),i!==a})}function Rg({facts:t,level:e,chosen:n,state:o},s){let r=[...new Set([...s.values()].
flat())].sort((i,a)=>i-a);return mn(t,e,r,n,o.count)}function es(t,e){let n=t.statements,o=Xr(t,{...e,count:"statements"},["everyone"]),s=[],r=(i,a,c)=>s.push({claim:n.claim[i],
first:n.first[i],last:n.last[i],approximate:n.approximate[i],at:a,...c});for(let i of st(o)){let a=n.polarity[i]===0,c={
affirms:a,how:a?"affirms":"denies",held:!0};n.source[i]>=0&&r(i,i,{who:t.sources[n.source[i]].id,certainty:n.certainty[i],
...c}),n.own[i]&&r(i,i,{who:null,certainty:n.certainty[i],...c});let l=t.names.stances[n.stance[i]],f={who:null,affirms:!a,
certainty:null,held:!1};l==="doubts"&&r(i,i,{...f,how:"doubts"}),l==="rejects"&&r(i,i,{...f,how:a?"rejects":"affirms"})}
for(let[i,a,c]of n.denials){if(!o[i]||n.disjunct[a])continue;let l=n.polarity[a]!==0;r(a,i,{who:c,affirms:l,how:l?"affir\
ms":"denies",certainty:n.certainty[i],held:!1})}return s}function cl(t,e){if(e.includes("everyone"))return()=>!0;let n=new Set(
e),o=Kn(t,e),{publisher:s,author:r}=t.statements;return({who:i,at:a})=>i===null?n.has("authors")||o.has(s[a])||o.has(r[a]):
n.has(`of:${i}`)}var si=(t,e)=>!t.approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;var Zn=["opposed","doubted","only_first","only_second","other_certainty","agreed"],[ri,ii,Cg,jg,fl]=[0,1,2,3,4],ke=5;function ns(t,e,n){
let o={claims:Zn.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=s.map(a=>cl(t,a)),i=new Map;for(let a of es(t,e))for(let[c,l]of r.entries()){if(!l(a))continue;
let f=i.get(a.claim)??[[],[]];i.set(a.claim,f),f[c].push(a)}for(let[a,c]of i.values())for(let[l,f]of ai(a,c))Wg(o,l,f);return o}
function Wg({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={positions:o,sides:s,statements:[...new Set(
s.flat())]};t[n].push(r);for(let i of r.statements)e.set(i,Math.min(n,e.get(i)??n))}function ai(t,e){let[n,o,s]=[!1,!1,!1];
for(let c of t)for(let l of e)si(c,l)||si(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:ll(c)||ll(l)?o=!0:n=!0);if(n||
o)return[[n?ri:ii,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[Cg,[r[0],[]]],[jg,[[],r[1]]]].filter(([,
l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));return[[i===a?ke:fl,r]]}var ll=({
how:t})=>t==="doubts"||t==="rejects",ul=t=>t===fl||t===ke,ci=t=>t===ri||t===ii;function os({facts:t,parts:e},n){let o=new Set(
n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[ri,ii])if(o.has(r))return r;let[s]=o;return o.size===1&&s!==void 0&&
s!==ke?s:-1}function ss(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=Pg(t,n),a=[],c=[],l=0,f=o.types&&new Set(o.types),u=p=>!f||f.has(e.nodes[p].
type);for(let p=0;p<s.statement.length;p++){if(!r[s.statement[p]]||i.has(p))continue;let[h,g]=[e.actor[p],e.target[p]];if(!(!u(
h)||!u(g))){if(h===g&&!o.self){s.issue[p]||l++;continue}(s.issue[p]?c:a).push(p)}}return{between:a,issues:c,selfLoops:l}}
function Pg({ties:t,statements:e,relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(f=>o[f]);for(let[
l,f]of t.manners)n[e.relation[s[t.statement[l]]]].manner!==f&&a.add(l);for(let[l,f,u]of t.times){let p=t.statement[l];(r[p]!==
f||i[p]!==u)&&a.add(l)}for(let[l,f]of t.needs)c(f)||a.add(l);for(let[l,f]of t.yields)c(f)&&a.add(l);return a}function Me(t,e,n){let o=At(t,n,vt(n)),s=ss(t,e,o,n),r=n.issues?s.between.concat(s.issues):s.between,i=mn(t,e,r,o,n.count),
a=n.min_weight>1?i.from(n.min_weight):i,c=new Qo(a,e.nodes.length),l=tl(e,a,c,n);return{facts:t,level:e,state:n,chosen:o,
pairs:a,nodes:c,...l,arrows:Jo(t,e,ei(l,a),o.main),parts:n.compared_with&&ns(t,n,n.compared_with),weak:i.size-a.size,selfLoops:s.
selfLoops,withIssues:s.issues.length}}var x,De=null,pn="en",w,V,ze=[],$,ve,li=null,fi=null,ui=null,mi=new Map,rs=new Map,ml=async()=>{};async function pl(t,e){
ve=t,pn=e,x=Pc(await ve.facts()),V=qc(x.opening),w=V,ze=[],De=li=fi=ui=null,mi.clear()}async function H(){li??=ve.words().
then(Bc);let t=await li;return De!==t&&(rs=new Map(t.entities.map((e,n)=>[e.id,n]))),De=t,t}var is=()=>ve.findings();function pi(){
return ui??=ve.analyses(),ui}var dl=()=>ve.library();function as(){return fi??=ve.arguments(),fi}function gt(t){let e=mi.
get(t)??ve.level(t).then(n=>Fc(t,n));return mi.set(t,e),e}var cs=t=>rs.get(t);function fe(t){let e=rs.get(t);return e===
void 0||!De?null:De.entities[e]}function hl(t){ml=t}function Lt(t,e=ze){w={...w,...t},ze=e}async function Bg(t){t.about!==
null&&await H();let e=t.about===null||rs.has(t.about)?t.about:V.about,n=new Set(t.analysis===null?[]:(await pi()).map(({
name:r})=>r)),o=await gt(t.level),s=t.frames===null?o:await gt("country");return rl({...t,about:e},V,x,o,s,n)}async function to(t,e=Un(
t,V)){let n=await Bg(e);return[n,Cc(t,V,e,n)]}async function k(t,e=[]){Lt(t,e),await ml(t)}async function gl(){let t=await gt(
w.level);for(;t.name!==w.level;)t=await gt(w.level);$=Me(x,t,w)}var eo=()=>w.picture==="named"?Xn($):$,dn=()=>w.tab==="g\
raph"?eo():$,ls=()=>Xc(x,C(),w);function C(){if(!De)throw new Error("what is read was not loaded");return De}var Fg=new Set(["since","until","min_weight","theme","language"]),wl=0,di=!1;function fs(t){di||=Object.keys(t).some(e=>!Fg.
has(e)),clearTimeout(wl),wl=setTimeout(()=>{let e=ln(w,V),n=di;if(di=!1,e!==location.hash.slice(1))try{n?history.pushState(
null,"",`#${e}`):history.replaceState(null,"",`#${e}`)}catch{}},150)}var us=(t={})=>`${x.address??location.href.split("#")[0]}\
#${ln({...w,...t},V)}`;var xl=new Set(["p","h1","h2","h3","h4","li","dt","dd","td","th","caption","blockquote","summary"]);for(let t of["legend",
"option","input"])xl.add(t);var hi="http://www.w3.org/2000/svg";function m(t,e={},...n){return bl(document.createElement(
t),xl.has(t)?{dir:"auto",...e}:e,n)}var Xt=(t,e)=>m("bdi",{lang:e},t);function S(t,e={},...n){return bl(document.createElementNS(
hi,t),e,n)}function bl(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s=="function"?t.addEventListener(
o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?"":String(s)));return Dt(t,n),
t}function Dt(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?Dt(t,n):t.append(n instanceof Node?n:String(
n)))}function L(t,...e){t.replaceChildren(),Dt(t,e)}function A(t){let e=document.getElementById(t);if(!e)throw new Error(
`the page has no ${t}`);return e}function Zt(t){A("announced").textContent=t}var Dg=6,yl=new Map,ms=null;function Ae(t){let e=`${Et()} ${t}`,n=yl.get(e)??zg(t);return yl.set(e,n),n}function zg(t){return ms??=
document.body.appendChild(m("span",{hidden:!0})),ms.style.colorScheme=Et(),ms.style.color=`var(--${t})`,getComputedStyle(
ms).color}var gi=()=>matchMedia("(prefers-color-scheme: dark)");function Et(){return w.theme!=="auto"?w.theme:gi().matches?
"dark":"light"}var tt=()=>({text:Ae("ink"),quiet:Ae("quiet"),ground:Ae("ground"),node:Ae("actor"),line:Ae("stroke")}),He=()=>Array.
from({length:Dg},(t,e)=>Ae(`tint-${e+1}`)),hn=t=>Ae(x.encodings.signs[t].colour),wi=t=>Ae(`part-${t+1}`);function ps(t,e){
let n=os(t,e);return wi(n<0?ke:n)}var Hg={Int8Array,Int16Array,Int32Array},xi=8,Gg=-(2**31);function Sl(t){let e=xi+Number(new DataView(t).getBigUint64(0,
!0)),n=new TextDecoder().decode(new Uint8Array(t,xi,e-xi)),{value:o,columns:s,lines:r}=JSON.parse(n);for(let{path:i,type:a,
at:c,length:l,nothing:f}of s){let u=new Hg[a](t,e+c,l);$l(o,i,f?Ug(u):u)}for(let{path:i,at:a,length:c,starts:l}of r){let f=new Int32Array(
t,e+l,c+1);$l(o,i,new Vn(new Uint8Array(t,e+a),f))}return o}function $l(t,e,n){let o=e.slice(0,-1).reduce((s,r)=>s[r],t);
o[e.at(-1)]=n}var Ug=t=>Array.from(t,e=>e===Gg?null:e);var Ol={facts:()=>gn("facts"),words:()=>gn("words"),arguments:()=>gn("arguments"),analyses:()=>gn("analyses"),findings:()=>gn(
"findings"),level:t=>gn(`level-${t}`),library:async()=>new TextDecoder().decode(await kl(_l("library")))};async function gn(t){
let e=_l(t);return e.type==="application/json"?JSON.parse(e.text):Sl(await kl(e))}var _l=t=>A(t);async function kl({type:t,
text:e}){let n=t==="application/parts"?await Vg(JSON.parse(e)):[Ml(e)],o=new Blob(n).stream().pipeThrough(new DecompressionStream(
"gzip"));return new Response(o).arrayBuffer()}async function Vg(t){let e=[];for(let n of t)e.push(Ml(await Kg(n)));return e}
function Kg(t){return new Promise((e,n)=>{let o=m("script",{src:t,onload:()=>{let{parts:s}=window,r=s[t];delete s[t],o.remove(),
e(r)},onerror:()=>n(new Error(`${t} does not lie beside the page`))});document.head.append(o)})}var Ml=t=>Uint8Array.fromBase64?.(
t)??Uint8Array.from(atob(t),e=>e.charCodeAt(0));var bi="button, select, input, summary, a[href], [tabindex='0'], [data-key], [data-at]";function ds(t){return((t.getAttribute(
"aria-label")||t.closest("label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function vl(){let t=document.
activeElement,e=t?.closest("#side, #time, #viewpoint, #panel, #sheet, #stage, #story");return!t||!e||!t.matches(bi)?null:
{part:e.id,words:ds(t),at:[...e.querySelectorAll(bi)].indexOf(t)}}function Al(t){if(!t||document.activeElement!==document.
body)return;let e=[...A(t.part).querySelectorAll(bi)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>ds(r)===t.words).
sort((r,i)=>n(r)-n(i));(o??e[Math.min(t.at,e.length-1)])?.focus({preventScroll:!0})}function hs(t){return new Set([...t.
querySelectorAll("details[open] > summary")].map(ds))}function gs(t,e){for(let n of t.querySelectorAll("details"))n.firstElementChild&&
e.has(ds(n.firstElementChild))&&(n.open=!0)}var Tl=new WeakMap;function Ge(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},
[c,l]=[0,0];for(let p of e){let h=t.relations[o.relation[n[p]]],g=o.quad_class[n[p]];if(!(o.act[p]<0||!h.deed))if(!ft(t,
p))a.unreal.push(p);else{if((g<0?a.none:i[g]).push(p),r.has(o.act[p])||(r.set(o.act[p],g),h.goldstein===null))continue;c+=
h.goldstein,l++}}let f=p=>[...r.values()].filter(h=>h===p).length,u=a.unreal.map(p=>o.act[p]).filter(p=>!r.has(p));return{
statements:e,acts:r.size,...a,unrealActs:new Set(u).size,quadClasses:i,byQuadClass:s.map((p,h)=>f(h)),noQuadClass:f(-1),
articles:new Set(e.map(p=>o.article[p])),sources:new Set(e.map(p=>Yg(t,p))),sum:c,scored:l}}var Yg=({statements:t},e)=>t.
source[e]>=0?-1-t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],no=t=>[...t.quadClasses.flat(),...t.none],ue=(t,e)=>Ge(
t.facts,Nt(t,e.rows),t.chosen.main);function te(t){let e=Tl.get(t);if(e)return e;let n=Jt(t),o=new Set(t.isGrown?t.shown:
[]);for(let{a,b:c}of n)o.add(a).add(c);let{statement:s}=t.facts.ties,r=new Set(n.flatMap(a=>a.rows.map(c=>s[c]))),i={...Ge(
t.facts,[...r],t.chosen.main),actors:o.size};return Tl.set(t,i),i}function Nt({facts:t,chosen:e},n){return It(e,new Set(
n.map(o=>t.ties.statement[o])))}function It({first:t,last:e},n){let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(
r)||s-r)}function ws({facts:t,chosen:e},n){let o=new Map;for(let s of n){let r=t.statements.act[s],i=r>=0&&e.inside[s]?`\
act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.values()]}function xs({chosen:t},e){let n=t.main[e[0]];
return e.includes(n)?n:e[0]}var ee=(t,e)=>t.names.quad_classes[e].split(" ")[1],bs=(t,e)=>e.filter(n=>t.ties.together[n]);
function Ll(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.statements,a=new Set(bs(n,e).map(u=>n.ties.
statement[u])),{act:c}=n.statements,l=new Set(e.map(u=>n.ties.statement[u]).filter(u=>ft(n,u)).map(u=>c[u])),f=[[],[],[]];
for(let u of e){let p=n.ties.statement[u];if(s.count==="acts"&&!ft(n,p)&&l.has(c[p]))continue;let h=o.main[p],g=n.relations[r[h]].
sign,b=a.has(p)?n.names.signs.indexOf(ee(n,i[h])):g;f[ft(n,p)?b:2].push(u)}return f.map(u=>u.length?ht(n,u,o,s.count):0)}var Qg=60,ys=null;function ne(){if(!w.open)return null;let t=w.open.indexOf(":"),e=w.open.slice(0,t),n=w.open.slice(t+1);
return{kind:e,names:e==="pair"?n.split(">").map(yi):[n]}}function yi(t){try{return decodeURIComponent(t)}catch{return t}}
var $i=t=>`pair:${t.map(encodeURIComponent).join(">")}`,X=t=>k({open:`actor:${t}`}),wt=t=>k({open:`statement:${x.keys.at(
t)}`}),El=(t,e)=>$i([t,e].map(n=>$.level.nodes[n].actor));function xt(t,e){let n=[t,e].map(o=>$.level.nodes[o].actor);return k(
{open:$i(n)})}function U(t,e,n={}){let o=It($.chosen,t),s=o.slice(0,Qg).map(r=>x.keys.at(r));return ys={statements:o,label:e,
name:[o.length,...s].join(" ")},k({...n,open:`list:${ys.name}`})}function Si(t){if(ys?.name===t)return ys;let e=t.split(
" ").slice(1);return{name:t,label:"",statements:e.map(n=>x.keys.numberOf(n)).filter(n=>n>=0)}}function Ue(){let t=ne();if(t?.
kind==="list")return new Set(Si(t.names[0]).statements);let e=t?.kind==="statement"?x.keys.numberOf(t.names[0]):-1;return new Set(
e<0?[]:[e])}function $s(t,e){return k({tab:"article",article:x.articles[t].id,open:`statement:${x.keys.at(e)}`})}function me(t){
let e=$.level.nodes[t].actor;return w.picture==="named"?k({grown:[...w.grown??[],e]}):$.isGrown?k({grown:Oi(e)}):k({ego:w.
ego===e?null:e,steps:1})}var Oi=t=>[...new Set([...w.grown||[],t])];async function Nl(t){let e=await gt("entity"),n=e.numbers.
get(t);if(n===void 0)return null;let o={...Do,self:w.self,issues:w.issues},s=[{},{issues:!0},o,{...o,issues:!0}];for(let r of s){
let i={...w,...r,level:"entity",ego:null};if(Me(x,e,i).nodes.has(n))return{...r,level:"entity",ego:null}}return null}function Ss(t){
let e=ne();if(!e||!["pair","actor"].includes(e.kind))return{};let n=$.level,[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.
findIndex((c,l)=>c===o&&(s===void 0||n.target[l]===s)),i=r<0&&o!==void 0&&e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&
i<0)return{open:null};let a=(r<0?[t.target[i]]:[t.actor[r],t.target[r]]).map(c=>t.nodes[c].actor);return e.kind==="actor"||
a[0]===a[1]?{open:`actor:${a[0]}`}:{open:$i(a)}}function d(t,e={}){let n=x.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?pe(String(e[s])):o)}var Il=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,
pe=t=>Il.test(t)?`\u2068${t}\u2069`:t;function bt(t,e=" \u2192 "){let n=t.map(pe).join(e);return Il.test(n)?`\u200E${n}`:
n}var I=t=>t<1e3?String(t):t.toLocaleString(pn),Ve=(t,e,n)=>d(t===1?e:`${e}_many`,n),N=(t,e)=>`${I(t)} ${Ve(t,e)}`;function zt(t,e=t.
length){return t.length>e?`${t.slice(0,e).join(", ")} ${d("and_more",{n:t.length-e})}`:[t.slice(0,-1).join(", "),...t.slice(
-1)].filter(Boolean).join(` ${d("and")} `)}var Ht=t=>`[${t}]`,D=t=>t.charAt(0).toLocaleUpperCase(pn)+t.slice(1),_i=t=>`${t>
0?"+":t<0?"\u2212":""}${Math.abs(t).toFixed(1)}`;var ki=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function q(t,e,n={}){return m("span",{role:"button",
tabindex:0,class:"link",dir:"auto",onclick:e,onkeydown:ki(e),...n},t)}function T(t,e,n={}){return m("button",{type:"butt\
on",dir:"auto",onclick:o=>e(o.currentTarget),...n},t)}function Os(t,e){let n=Jg(t);return!n||!["https:","http:"].includes(
n.protocol)?m("span",{},e):m("a",{href:n.href,dir:"auto",rel:"noopener noreferrer",target:"_blank"},e)}function Jg(t){try{
return new URL(t)}catch{return null}}function G(t,e,n){let o=typeof t=="number"?I(t):t;return e.length?q(o,()=>U(e,n),{class:o===d("show_quotes")?"link numbe\
r show-quotes":"link number","aria-label":`${o} ${n}: ${d("show_quotes")}`}):m("span",{class:"number none"},o)}var at=t=>new Date(t*864e5).toISOString().slice(0,10);function Rl(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var vi=t=>new Date(t*864e5).getUTCFullYear(),Cl=(t,e)=>Date.UTC(t,e,1)/864e5;function jl(t,e){
let[n,o]=[vi(t),vi(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([Cl(i,0),String(i)]);return r}
var[Te,de]=[30,365],ql=7,Xg=4,Mi=[1,3,12,24,60,120,300,600,1200];function _s(t,e,n){let o=[];if(n<=ql){let r=n<=1?1:ql;for(let i=t+
1;i<=e;i++)(i-Xg)%r===0&&o.push({day:i,step:r});return o}let s=Mi.find(r=>r*Te>=n)??Mi[Mi.length-1];for(let r=Math.floor(
vi(t)*12/s)*s;;r+=s){let i=Cl(Math.floor(r/12),r%12);if(i>e)return o;i>t&&o.push({day:i,step:s<12?s*Te:s/12*de})}}function Wl(t,e,n){let o=t.statements,s=new Set(e.map(f=>`${o.article[f]} ${o.coder[f]}`)),[r,i,a]=[new Set,new Set,new Set],
c=new Set([...n].map(f=>t.articles[f].text));for(let f=0;f<o.relation.length;f++){let u=o.article[f];!n.has(u)&&c.has(t.
articles[u].text)&&a.add(u),!(!n.has(u)||s.has(`${u} ${o.coder[f]}`))&&(r.add(o.coder[f]),i.add(u))}return{coders:[...new Set(
e.filter(f=>i.has(o.article[f])).map(f=>t.coders[o.coder[f]]))].sort(),others:r.size,reprints:a.size}}var Pl={21:"spring",22:"summer",23:"autumn",24:"winter"};function ut(t){if(t.includes("/")){let[l,f]=t.split("/");return l===
""||l===".."?d("date_until",{to:ut(f)}):f===""||f===".."?d("date_since",{from:ut(l)}):d("date_throughout",{from:ut(l),to:ut(
f)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return d("date_within",{from:ut(e[1]),to:ut(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?d("no_year"):o,c=[r&&String(Number(r)),s&&Zg(s),a].filter(Boolean).join(
" ");return i?d("date_perhaps",{date:c}):c}function Zg(t){return Object.hasOwn(Pl,t)?d(Pl[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(pn,{month:"long",timeZone:"UTC"})}function ks(t){let e=[];return t.when&&e.push(ut(t.when)),
t.inferred_when&&e.push(Ht(ut(t.inferred_when))),e.length?e.join("; "):d("date_unknown")}function Ms({when:t,inferred_when:e}){
return e?Ht(ut(e)):t?ut(t):d("date_unknown")}function wn(t,e){let[n,o]=[t,e].map(s=>s===null?null:ut(at(s)));return n===
null&&o===null?d("date_unknown"):n===o?n:n===null?d("date_until",{to:o}):o===null?d("date_since",{from:n}):d("date_throu\
ghout",{from:n,to:o})}var oe=()=>w.since!==null||w.until!==null;function oo(){let[t,e]=[w.since,w.until].map(n=>n===null?
null:at(n));return t===null?d("date_until",{to:e}):e===null?d("date_since",{from:t}):d("date_throughout",{from:t,to:e})}var vs=["\u2260","?","\u2460","\u2461","\u2248","="];function As(){let t=x.signers.map(n=>[`by:${n}`,d("viewpoint_signer",
{name:n})]),e=x.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,d("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["\
authors",d("viewpoint_authors")],...t,...e,["everyone",d("viewpoint_everyone")]]}function qt(t){let e=new Map(As());return t.
map(n=>e.get(n)||n).join(` ${d("and")} `)}function Le(t){return t.map(n=>Bl(n)?.label??(n.startsWith("by:")?n.slice(3):d(
`viewpoint_${n}`))).join(` ${d("and")} `)}var Ts=t=>t.length===1&&Bl(t[0])?.by||[],Bl=t=>x.sources.find(({id:e})=>t===`o\
f:${e}`),Fl=t=>d(`part_${t}`,{first:qt(w.according_to),second:qt(w.compared_with||[])});var Ai=new Set(["findings","arguments","compare","analyses","article"]);function Rt(t){return[Ee(),Ti(t)].join(" ")}function Ti(t){
let e=te(t);return[...[e.actors<t.nodes.size&&d("drawn_of",{n:I(e.actors),of:I(t.nodes.size)}),t.weakest>0&&d("weakest",
{n:t.weakest}),t.weak>0&&d("note_min_weight",{n:t.weak})],Ls(e)].filter(Boolean).join(" ")}function Ls(t){let e=t.unrealActs?
` (${d("plus_not_actual",{n:t.unrealActs})})`:"";return d("based_on",{acts:N(t.acts,"act")+e,statements:N(t.statements.length,
"statement"),articles:N(t.articles.size,"article"),sources:N(t.sources.size,"source"),coding:ew(t)})}function Ee(){return`${[
D(d(`level_${w.level}`)),`${d("according_to")} ${qt(w.according_to)}`,w.compared_with&&`${d("compared_with")} ${qt(w.compared_with)}`,
w.issues&&d("with_ties_to_issues"),oe()&&Es()].filter(Boolean).join(", ")}.`}var xn=()=>[`${d("according_to")} ${qt(w.according_to)}`,
oe()&&Es()].filter(Boolean).join(", "),Es=()=>`${oo()} (${d(`inside_${w.inside}`)})`;function Dl(t){let e=[...t.articles].
map(o=>x.articles[o]),n=[...new Set(e.map(o=>o.publisher))].filter(Boolean).sort();return n.length?d("source_line",{who:zt(
n,3),when:tw(e)}):""}function tw(t){let e=({published:c})=>c!==null&&c!=="unknown",[n]=t;if(t.length===1&&!e(n))return n.
inferred?`${d("no_date")}, ${d("probably")} ${ut(n.inferred)}`:d("undated_source");let o=c=>t.map(l=>l[c]).filter(l=>l!==
null),s=[Math.min(...o("first")),Math.max(...o("last"))],[r,i]=s.map(c=>Number.isFinite(c)?at(c):null);if(r===null||i===
null)return d("undated_source");let a=t.some(c=>!e(c)&&c.inferred)?` (${d("dates_inferred")})`:"";return(r===i?d("publis\
hed_on",{day:r}):d("published_from",{first:r,last:i}))+a}function ew({statements:t,articles:e}){let{coders:n,others:o,reprints:s}=Wl(
x,t,e),r=[o?N(o,"other_coder"):"",s?N(s,"reprint"):""].filter(Boolean);return r.length?` (${n.length?`${d("coded_by",{names:zt(
n,3)})}; `:""}${d("left_out",{what:zt(r)})})`:""}function zl(){if(w.min_weight>1)return[d("empty_min_weight",{n:I(w.min_weight)}),
{min_weight:1}];let t=Me(x,$.level,{...w,count:"statements",issues:!1});return t.arrows.size?[d("empty_but_states"),{count:"\
statements"}]:t.withIssues?[d("empty_but_issues",{ties:N(t.withIssues,"tie")}),{count:"statements",issues:!0}]:oe()?[d("\
empty_period",{period:oo()}),{since:null,until:null}]:[d("empty")]}function Ns(){let{statements:t,counting:e}=x,n=Ai.has(
w.tab)?e:st($.chosen.inside),o=new Set(n.map(s=>t.article[s]));return d(n.length===e.length?"all_there":n.length===1?"ma\
tches":"match",{n:I(n.length),statements:N(e.length,"statement"),articles:N(o.size,"article")})}var Y=t=>w.language&&t.labels?.[w.language]||t.label;function Ke(t){let e=Y(t);return Object.entries(t.labels??{}).find(
([,n])=>n===e)?.[0]??null}var Ye=t=>d("relation_alone",{relation:t});function B(t,e){let n=t.nodes[e],o=w.language?fe(n.
actor):null;return o?Y(o):n.label}function bn(t){let e=$.level.numbers.get(t);return e===void 0?t:B($.level,e)}function Li(t){
let{level:e}=t;return Jt(t).map(n=>({pair:n,actor:B(e,n.a),target:B(e,n.b)}))}var Hl=.55,Gl=15*Hl,Is={enabled:!1,type:"arrow",scaleFactor:1},Ul={to:Is,middle:Is,from:Is};function Vl(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var Ei=Vl(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
Kl=Vl(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=x.encodings.signs[e],{dashes:r,...i}=x.encodings.holds[n],a=i.middle||
x.encodings.marks[o].middle;return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:Hl},middle:{enabled:!!a,type:a||"ar\
row",scaleFactor:a?.45:1},from:Is},dashes:r.length?r:!1}});function Yl(t,e){return e?Math.min(.7+.5*Math.log2(t),4):Math.
min(1.2+1.3*Math.log2(t),9)}function Ql(t){let e=new Map;for(let n of Zo(t)){let o=n[0].length>0&&n[1].length>0,s=Math.min(
.22,1.5/(n[0].length+n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-1)/2)*s;e.set(i,{enabled:!0,
type:c<0?"curvedCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function yn(t,e=20,n=3){let o=[""];for(let s of t.slice(
0,200).split(/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+r.length<=e?o[o.length-1]=
`${i} ${r}`:o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}function qs(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.atan2(s,o)+(.5*(n?.
type==="curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}var nw=12,ow={enabled:!0,type:"curvedCW",roundness:.15};function Jl(t){let e=il(t),n=t.nodes.filter(c=>t.isTied[c.id]).map(
({id:c,x:l,y:f,shape:u})=>({id:c,x:l,y:f,shape:u,label:yn(B(t,c))})),{actor:o,target:s}=t.arrows,r=Array.from(o,(c,l)=>({
id:l,from:c,to:s[l],...e[l]&&{smooth:ow}})),i=new vis.Network(A("canvas"),{nodes:n,edges:r},rw(n.length,!t.merged));Ni(i,
t);let a=[-1,...He().keys()].map(sw);for(let{id:c}of n){let{options:l}=i.body.nodes[c];l.size=t.nodes[c].size,l.color=a[t.
nodes[c].tint+1]}return i}function Ni(t,e){for(let[n,o]of e.nodes.entries()){let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.
y+n*1e-4])}}function sw(t){let e=tt(),n=t>=0?He()[t]:e.node,o={background:n,border:e.text};return{background:n,border:e.
line,highlight:o,hover:o}}function rw(t,e){let n=tt(),o={color:n.text,size:15,face:"system-ui, sans-serif",strokeWidth:3,
strokeColor:n.ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Based",stabilization:!1},layout:{improvedLayout:!1},
interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,
selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,scaling:{label:{enabled:!1,drawThreshold:1e9}},
chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"top",vadjust:0}},selectionWidth:2,hoverWidth:1,
arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.PI/4,renderBehindTheNode:!0},scaling:{label:{
enabled:!1,drawThreshold:nw+1}}}}}var Rs=null,Xl=new Map;function $n(t,e,n=400){let o=`${e} ${n} ${t}`,s=Xl.get(o)??iw(t,e,n);return Xl.set(o,s),s}function iw(t,e,n){
return Rs??=document.createElement("canvas").getContext("2d"),Rs?(Rs.font=`${n} ${e}px ${so()}`,Rs.measureText(t).width):
t.length*e*.6}var so=()=>getComputedStyle(document.body).fontFamily,he={plain:t=>$n(t,13),bold:t=>$n(t,13,600)},Q=(t,e=12,n=400)=>Math.
ceil($n(t,e,n))+1;function St(t,e,n=12,o=400){if(Q(t,n,o)<=e)return t;let[s,r]=[0,t.length];for(;s<r;){let i=s+r+1>>1;Q(
`${t.slice(0,i).trimEnd()}\u2026`,n,o)<=e?s=i:r=i-1}return`${t.slice(0,s).trimEnd()}\u2026`}var Zl=([t,,e,...n])=>[t,e,...n,tf(e)].join(""),tf=t=>t?"]":"";function Ct(t,e){let{act:n,rank:o}=t.statements,{statement:s,
label:r}=t.ties,i=new Map;for(let c of e){let l=s[c],f=n[l]>=0?`act ${n[l]}`:l,u=t.tie_labels[r[c]],p={text:Zl(u),parts:u,
rank:o[l]},h=i.get(f);h?h.push(p):i.set(f,[p])}let a=new Map;for(let c of i.values()){let l=aw(c),f=a.get(l.text)??{...l,
number:0};a.set(l.text,{...f,number:f.number+1,rank:Math.min(f.rank,l.rank)})}return[...a.values()].sort((c,l)=>l.number-
c.number||c.rank-l.rank)}function aw(t){let e=t.sort((f,u)=>f.rank-u.rank||(f.text<u.text?-1:1)),n=[...new Set(e.map(({parts:f})=>f[0]))],
[o]=e;if(n.length===1)return o;let[,s,...r]=o.parts,i=n.includes(""),a=n.map(f=>f.replace(/: $/,"")),l=[i?"":`${a.slice(
0,-1).join(", ")} and ${a[a.length-1]}: `,i?"":s,...r];return{...o,parts:l,text:Zl(l)}}var Qe=({text:t,number:e})=>e>1?`${t}\
 \xD7${e}`:t,ge=(t,e)=>Ct(t,e).map(Qe).join("; ");function ro([,t,e,n,o,s,r],i){let a=t+e+n+o,c=r+tf(e);return a+se(s,Math.
max(i-a.length-c.length,8))+c}function ef(t,e,n){let o=Ct(t,e);if(!o.length)return"";let s=o.length>1?` +${o.length-1}`:
"";return ro(o[0].parts,n-s.length)+s}function se(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.test(
t[e-1])?n:n.slice(0,Math.max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var Je=1.2,cw=13,nf=6,Cs=3,io=(t,e,n)=>Math.max(...t.map(n))*e/cw;function of(t,{one:e,other:n,smooth:o,size:s},r,i){let a=t.
split(`
`),[c,l]=[io(a,s,i),a.length*s*Je],f=qs(e,n,o),u={x:(e.x+2*f.x+n.x)/4,y:(e.y+2*f.y+n.y)/4},p=Math.atan2(n.y-e.y,n.x-e.x),
h=Math.abs(p)>Math.PI/2?p+Math.PI:p,[g,b]=[Math.cos(h),Math.sin(h)];for(let _=-c/2;_<=c/2;_+=nf)for(let y=-l;y<=0;y+=nf){
let[O,v]=[u.x+_*g-y*b,u.y+_*b+y*g];if(r.some(M=>lw(O,v,M)))return!0}return!1}var lw=(t,e,{x:n,y:o,width:s,height:r})=>t>=
n-Cs&&t<=n+s+Cs&&e>=o-Cs&&e<=o+r+Cs;var Ii=70,fw=3,[uw,sf]=[12,34];function js({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=Ii,o=n?
mw(t,e):[];for(let s of Zo(e).map(r=>r.flat())){let r=Math.max(1,fw+1-s.length);for(let i of s){let a=dw(t,e,i),c=n?pw(e,
i,.75*r*a):"",l=c&&yn(c,a,r);gw(t.body.edges[i],l&&hw(t,e,i,l,o)?"":l)}}}function mw({body:t},{level:e}){return t.nodeIndices.
flatMap(n=>{let{x:o,y:s,options:r}=t.nodes[n],{size:i}=e.nodes[n],a=r.label.split(`
`),c=r.font.size,l=io(a,c,he.plain);return[{x:o-i,y:s-i,width:2*i,height:2*i},{x:o-l/2,y:s+i,width:l,height:c*(Je*a.length+
.5)}]})}function pw(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?os(t,o):-1;return ef(t.facts,o,n)+(s<0?"":` ${vs[s]}`)}function dw(t,{
level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return sf;let a=Math.hypot(r.x-i.x,r.y-
i.y)-r.size-i.size;return Math.max(uw,Math.min(sf,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function hw({body:t},{
level:{arrows:e}},n,o,s){let[r,i]=[t.nodes[e.actor[n]],t.nodes[e.target[n]]],{smooth:a,font:c}=t.edges[n].options;return r!==
i&&of(o,{one:r,other:i,smooth:a,size:c.size},s,he.plain)}function gw(t,e){if((t.options.label||"")===e)return;let n=e.split(
`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}var af=1.4,ww={nodes:[15,12.2,22],edges:[12,12.2,17]};function qi(){let{clientWidth:t,clientHeight:e}=A("canvas");return t>
0&&e>0}function cf(t){let e=new ResizeObserver(()=>{qi()&&(e.disconnect(),t())});e.observe(A("canvas"))}function lf(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>Ii){e.fit({nodes:n,animation:!1,maxZoomLevel:af});return}rf(e,n),xw(t,e.getScale())&&
(js(t),rf(e,n))}function rf(t,e){let n={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let a of e){let{x:c,y:l,options:f}=t.
body.nodes[a],u=f.label.split(`
`),p=Math.max(f.size,.28*f.font.size*Math.max(...u.map(h=>h.length)));n.left=Math.min(n.left,c-p),n.right=Math.max(n.right,
c+p),n.top=Math.min(n.top,l-f.size),n.bottom=Math.max(n.bottom,l+f.size+1.2*f.font.size*u.length)}let{clientWidth:o,clientHeight:s}=A(
"canvas"),r=.95*Math.min(o/(n.right-n.left),s/(n.bottom-n.top)),i={x:(n.left+n.right)/2,y:(n.top+n.bottom)/2};t.moveTo({
position:i,scale:Math.min(r,af),animation:!1})}function xw(t,e){let n=Object.entries(ww).map(([s,[r,i,a]])=>[s,{font:{size:Math.
min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(Object.fromEntries(
n)),!0)}function ff(t){let{level:e}=$,{actor:n,target:o,sign:s}=e.arrows,r=$.arrows.get(t)||[],i=ge(x,r)||x.labels.signs[s[t]],a=N(
Nt($,r).length,"statement"),c=[n[t],o[t]].map(l=>B(e,l));return`${bt(c,` \u2013 ${i} ${Xo(x,e,t)?"\u2013":"\u2192"} `)} \
\xB7 ${a}`}function uf(t){let{size:e}=$.nodes.othersOf(t),n=e>0?` \xB7 ${N(e,"neighbour")}`:"";return`${B($.level,t)} \xB7 ${$.
level.nodes[t].type}${n}`}function mf(t){let e=new Map,n=({x:s,y:r,width:i,height:a})=>{let c=[];for(let l=Math.floor((s-2)/64);l<=Math.floor((s+i+
2)/64);l++)for(let f=Math.floor((r-2)/64);f<=Math.floor((r+a+2)/64);f++)c.push(`${l} ${f}`);return c},o=s=>n(s).every(r=>!e.
get(r)?.some(i=>bw(s,i)));return t.map(({x:s,y:r,away:i,measure:a})=>{let c=[i,-i].filter(h=>o({x:s,y:r+h,width:0,height:0}));
if(!c.length)return null;let{width:l,height:f}=a(),p=c.map(h=>({x:s-l/2,y:h>0?r+h:r+h-f,width:l,height:f})).find(o)??null;
for(let h of p?n(p):[])e.set(h,[...e.get(h)??[],p]);return p})}var bw=(t,e)=>t.x<e.x+e.width+2&&e.x<t.x+t.width+2&&t.y<e.
y+e.height+2&&e.y<t.y+t.height+2;var[pf,yw]=[12,22],$w=3,Sw=3,Ri={key:[],names:[]};function df({network:{body:t},selection:e,letters:n,marked:o},s){let{scale:r}=t.
view,i=[t,e,n,r,o,t.nodeIndices];if(!s&&i.every((p,h)=>p===Ri.key[h]))return Ri.names;let a=p=>p===o?1/0:e.nodes.weightOf(
p),c=[...t.nodeIndices].sort((p,h)=>a(h)-a(p)||p-h),l=Math.min(yw,Math.max(pf,(t.nodes[c[0]]?.options.font.size??pf)*r)),
f=mf(c.map(p=>{let{x:h,y:g,options:b}=t.nodes[p],_=()=>{let y=b.label.split(`
`);return{width:io(y,l,he.plain),height:Je*l*y.length}};return{x:h*r,y:g*r,away:b.size*r+Sw,measure:_}})),u=c.flatMap((p,h)=>{
let g=f[h];return g?[{at:p,lines:t.nodes[p].options.label.split(`
`),size:l,...g}]:[]});return Ri={key:i,names:u},u}function hf(t,e,n){let{text:o,ground:s}=tt();t.save(),t.scale(1/n,1/n),
Object.assign(t,{textAlign:"center",textBaseline:"top",lineJoin:"round",lineWidth:$w}),Object.assign(t,{strokeStyle:s,fillStyle:o});
let r=so();for(let{lines:i,size:a,x:c,y:l,width:f}of e){t.font=`${a}px ${r}`;for(let[u,p]of i.entries()){let h=[p,c+f/2,
l+(u*Je+(Je-1)/2)*a];t.strokeText(...h),t.fillText(...h)}}t.restore()}var gf=500,Ws=300,Ow=2,ot=null,ji=!1,we=()=>ot?.network??null,Wi=()=>ot?df(ot,ji):[];function Pi(t){let e=[$.level.name,
Et(),w.language].join(" "),n=ot?.key!==e,o=ot&&!n?ot:_w(e);o.selection=$;let s=!o.network.body.nodeIndices.length;wf(o,()=>{
let r=kw(o);Mw(o,r),js(o),Tw(),(n||s&&r.size||t)&&bf(o),xf(o)}),A("canvas").setAttribute("aria-label",`${d("graph_of")} ${Rt(
$)}`)}function _w(t){ot&&ot.network.destroy();let e=Jl($.level),n={network:e,key:t,selection:$,arrows:[],isMoved:!1,isFine:null,
marked:-1,letters:""};e.on("beforeDrawing",()=>xf(n)),e.on("afterDrawing",o=>hf(o,Wi(),e.body.view.scale)),e.on("click",
Aw),e.on("doubleClick",({nodes:o})=>o.length&&me(o[0])),e.on("resize",({width:o})=>o>0&&!n.isMoved&&Ps());for(let o of["\
zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdge",({edge:o})=>Ci(ff(o))),e.on("hoverNode",({node:o})=>Ci(uf(o)));
for(let o of["blurEdge","blurNode"])e.on(o,()=>Ci(""));return ot=n,ji=!1,A("physics").firstElementChild.checked=!1,n}function wf({
network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{t.renderer.allowRedraw=!0}t.body.emitter.emit("_requestRedraw")}
function kw(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,chosen:r,parts:i}=t.selection,{arrows:a,merged:c}=o,l=new Set,
f=n.encodings.signs.map((p,h)=>Ei(hn(h))),u=c?null:Ql(t.selection);for(let p of t.arrows)s.has(p)||(e.edges[p].options.hidden=
!0);for(let[p,h]of s){let{options:g}=e.edges[p];g.hidden=!1,g.width=Yl(ht(n,h,r,t.selection.state.count)||1,s.size>Ws),g.
color=i?Ei(ps(t.selection,h)):f[a.sign[p]],u&&Object.assign(g.smooth,u.get(p)),l.add(a.actor[p]).add(a.target[p])}return t.
isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function Mw({network:{body:t},selection:{isGrown:e,shown:n}},o){if(e)
for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!0;t.nodeIndices=[...o].filter(s=>t.nodes[s]);
for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function xf(t){let{body:e}=t.network,n=e.edgeIndices.length<=Ws||
Gl*e.view.scale>=Ow;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,mark:r}=t.selection.level.arrows;for(let i of e.
edgeIndices){let{options:a}=e.edges[i],c=Kl(`${o[i]} ${s[i]} ${r[i]}`);a.arrows=n?c.ends:Ul,a.dashes=n&&c.dashes}for(let i of e.
nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function Ps(){let t=ot;t&&wf(t,()=>bf(t))}function bf(t){t.isMoved=!1,t.
network.body.nodeIndices.length&&(qi()?lf(t):cf(vw))}function vw(){ot?.network.redraw(),Ps()}function yf(t){ot?.network.
body.nodes[t]&&ot.network.focus(t,{scale:1,animation:!1})}function $f(t){if(!ot)return;let{network:e,selection:n}=ot;ji=
t,e.setOptions({physics:{enabled:t}}),!t&&(Ni(e,n.level),e.redraw())}function Aw({nodes:t,edges:e}){let{level:n}=$;t.length?
X(n.nodes[t[0]].actor):e.length&&xt(n.arrows.actor[e[0]],n.arrows.target[e[0]])}function Tw(){if(!ot)return;let t=ne(),[
e,n]=(t?.names??[]).map(a=>$.level.numbers.get(a)),{actor:o,target:s}=$.level.arrows,r=t?.kind==="actor"&&e!==void 0&&ot.
network.body.nodes[e]?[e]:[],i=t?.kind==="pair"?[...$.arrows.keys()].filter(a=>o[a]===e&&s[a]===n):[];ot.marked=r[0]??-1,
ot.network.setSelection({nodes:r,edges:i},{unselectAll:!0,highlightEdges:!1})}function Ci(t){A("hint").textContent=t}function Sf(t){let{facts:e,chosen:n}=t,o=Iw(t);return ws(t,It(n,st(n.inside))).map(s=>{let r=xs(t,s),i=s.find(c=>ft(e,c))??
r,a=qw(s,o);return{main:r,statements:s,first:n.first[i],last:n.last[i],isReal:s.some(c=>ft(e,c)),sign:Rw(t,r,a),ties:a}})}
var Gt=({first:t,last:e})=>t!==null||e!==null,Of=(t,[e,n])=>t.filter(({ties:o})=>o.some(({pair:s})=>s.a===e&&s.b===n||s.
a===n&&s.b===e));function Bs({level:t,state:e}){let[n,o,...s]=(e.pair??[]).map(r=>t.numbers.get(r));return n!==void 0&&o!==
void 0&&!s.length?[n,o]:null}function _f(t,e,n,o=null){let s=new Map,r=n==="pair"||o?Lw:a=>Ew(t,a);for(let a of e)for(let c of r(
a)){if(o&&!(o.includes(c[0])&&o.includes(c[1])))continue;let l=s.get(c.join(" "))??{ends:c,units:[]};s.set(c.join(" "),l),
l.units.push(a)}let i=[...s.values()].sort((a,c)=>c.units.length-a.units.length);return n==="pair"||o?Nw(i,s):i}var Lw=({
ties:t})=>t.map(({pair:e})=>[e.a,e.b]);function Ew({facts:t,level:e},{main:n,ties:o}){let s=o.flatMap(({pair:i,rows:a})=>a.
some(c=>t.ties.together[c])?[i.a,i.b]:[i.a]);return(s.length?[...new Set(s)]:[e.subject[n]]).filter(i=>i>=0).map(i=>[i])}
function Nw(t,e){let n=new Set;for(let o of t){n.add(o);let s=e.get([...o.ends].reverse().join(" "));s&&n.add(s)}return[
...n]}function Iw({facts:t,pairs:e}){let n=new Map;for(let o of e.values())for(let s of o.rows){let r=t.ties.statement[s],
i=n.get(r)??new Map;n.set(r,i),i.set(o,[...i.get(o)??[],s])}return n}function qw(t,e){let n=new Map;for(let o of t)for(let[
s,r]of e.get(o)??[])n.set(s,[...n.get(s)??[],...r]);return[...n].sort(([o],[s])=>Qn(o,s)).map(([o,s])=>({pair:o,rows:s}))}
function Rw({facts:t},e,n){let{relation:o,quad_class:s}=t.statements;return n.some(({rows:i})=>i.some(a=>t.ties.together[a]))?
t.names.signs.indexOf(ee(t,s[e])):t.relations[o[e]].sign}var Bi=(t,e)=>t.first-e.first||t.last-e.last;function kf(t){let e=new Map;
for(let{first:n,last:o}of t){let[s,r]=[n??o,o??n];if(s===null||r===null)continue;let i=e.get(`${s} ${r}`)??{first:s,last:r,
acts:0};e.set(`${s} ${r}`,i),i.acts++}return[...e.values()].sort(Bi)}var Cw=1600,jw=["timeline","graph"],Sn=null,ao=null,Fi={of:$,found:$},mt=()=>Sn&&w.since===Sn.first&&w.until===Sn.last?Sn:
null,Fs=()=>ao!==null&&mt()!==null;function Di(){let t=mt();if(!t)return $;if(Fi.of!==$){let{since:e,until:n}=t;Fi={of:$,
found:Me(x,$.level,{...w,since:e,until:n})}}return Fi.found}function Ne(t){let e=Bs(t),n=Sf(t);return e?Of(n,e):n}function co(){
let t=Ne(Di());return{stops:kf(t),undated:t.filter(e=>!Gt(e)).length}}function On(t,e){let n=mt();return n?t.filter(s=>Bi(
s,n)*e>0).at(e===1?0:-1):t[0]}async function Mf(){Xe();let{stops:t}=co();ao=setInterval(Ww,Cw),await Hi(On(t,1)??t[0])}function vf(){
return Xe(),k({})}function Af(t){jw.includes(t)||Xe()}function zi(t){return Xe(),Hi(On(co().stops,t))}function Ds(){Xe();
let t=mt();return Sn=null,t?k({since:t.since,until:t.until}):k({})}function Xe(){ao!==null&&clearInterval(ao),ao=null}async function Ww(){
let t=mt()&&On(co().stops,1);t||Xe(),await(t?Hi(t):k({}))}async function Hi(t){if(!t){Xe();return}let{since:e,until:n}=mt()??
w;Sn={first:t.first,last:t.last,since:e,until:n},await k({since:t.first,until:t.last})}function Ie(){if(mt())return[d("nothing_at_date")," ",q(d("whole_period"),Ds)];let[t,e]=zl();return[t,e&&[" ",q(d("show_\
these"),()=>k(e))]]}var Tf=null;function Lf(){return Tf??=dl().then(t=>{let e=document.createElement("script");e.textContent=t,document.head.
append(e),e.remove()}),Tf}var Pw=[2,3,14],Bw=[1.6,0,2.5,5],Fw=.02,Dw=30;function Nf({boxes:t,ties:e,columns:n=1/0},o){let s=t.some(O=>O.isMiddle)?
2:Pw.filter(O=>t.length>=O).length,r=Math.min(s,n-1),i=t.map(()=>new Map);for(let{from:O,to:v,weight:M}of e){let[E,R]=[o.
get(O)??0,o.get(v)??0];E!==R&&(i[E].set(R,(i[E].get(R)??0)+M),i[R].set(E,(i[R].get(E)??0)+M))}let a=i.map(O=>[...O.values()].
reduce((v,M)=>v+M,0)),c=[...t.keys()].sort((O,v)=>a[v]-a[O]||O-v),l=t.map(()=>-1),f=[...Array(r+1).keys()],u=Math.floor(
r/2),p=c.filter(O=>!t[O].isMiddle);for(let O of c)t[O].isMiddle&&(l[O]=Math.min(1,r));let h=O=>r!==2||O!==1||p.length===
c.length,g=a.reduce((O,v)=>O+v,1),b=(O,v)=>{let M=0;for(let[R,F]of i[O])l[R]>=0&&(M+=F*Bw[Math.min(Math.abs(l[R]-v),3)]/
g);let E=t.filter((R,F)=>F!==O&&l[F]===v);return M+Fw*(Ef(t[O])*E.reduce((R,F)=>R+Ef(F),0))/t.length},_=O=>f.filter(h).reduce(
(v,M)=>b(O,M)<b(O,v)-1e-9?M:v);for(let O of p)l[O]=p.length===c.length&&O===c[0]?u:_(O);for(let O=0;O<Dw;O++){let v=l.join();
for(let M of p)l[M]=_(M);if(l.join()===v)break}let y=[...new Set(l)].sort((O,v)=>O-v);return l.map(O=>y.indexOf(O))}var Ef=t=>1+
t.members.length;function Rf(t,e){let n=Math.max(0,...t.map(a=>a.column)),o=[...Array(n+1).keys()].map(a=>t.filter(c=>c.column===a)),s=Hw(
e);lo(o);let r=qf(o),i=zs(e);for(let a=0;a<24&&i>0;a++){let c=[...o.keys()];a%2&&c.reverse();for(let f of c){for(let u of o[f])
If(u.items,p=>Gi(s.get(p),p.y));If(o[f],u=>Gw(u,s)),lo(o)}let l=zs(e);l<i&&([r,i]=[qf(o),l])}return Uw(o,r),lo(o),zw(o,e),
o}function zw(t,e){let n=zs(e),o=(r,i,a)=>(r.splice(r.indexOf(i),1),r.splice(a,0,i),lo(t),zs(e)),s=r=>{let i=!1;for(let a of[
...r]){let c=r.indexOf(a);for(let l of r.keys()){let f=o(r,a,l);f<n-1e-6&&([c,n,i]=[l,f,!0])}o(r,a,c)}return i};for(let r=0;r<
3&&n>0&&[...t,...t.flat().map(a=>a.items)].map(s).includes(!0);r++);lo(t)}function Hw(t){let e=new Map,n=(o,s)=>{let r=e.
get(o);r?r.push(s):e.set(o,[s])};for(let[o,s]of t.flatMap(Hs))n(o,s),n(s,o);return e}function Hs({start:t,end:e,passes:n}){
let o=[t.item,...n.map(({item:s})=>s),e.item];return o.slice(1).map((s,r)=>[o[r],s])}function lo(t){for(let e of t){let n=e.
flatMap(o=>o.items);for(let[o,s]of n.entries())s.y=(o+.5)/n.length}}var Gi=(t,e)=>t?.length?t.reduce((n,o)=>n+o.y,0)/t.length:
e;function Gw(t,e){let n=t.items.flatMap(o=>e.get(o)??[]).filter(o=>o.group!==t);return Gi(n,t.items.length?Gi(t.items,.5):
.5)}function If(t,e){let n=new Map(t.map(o=>[o,e(o)]));t.sort((o,s)=>(n.get(o)??0)-(n.get(s)??0))}function zs(t){let e=new Map,
n=0;for(let[o,s]of t.flatMap(Hs)){if(o.column===s.column){n+=2*Math.abs(o.y-s.y);continue}let[r,i]=o.column<s.column?[o,
s]:[s,o],a=e.get(r.column)??[];for(let[c,l]of a)(c-r.y)*(l-i.y)<0&&n++;a.push([r.y,i.y]),e.set(r.column,a)}return n}var qf=t=>t.
map(e=>e.map(n=>({group:n,items:[...n.items]})));function Uw(t,e){for(let[n,o]of e.entries())t[n]=o.map(({group:s,items:r})=>(s.
items=r,s))}var Vw=36,Ui=10,Kw=22,Yw=40,Qw=8,Jw=24,Xw=24;function jf(t,e,n,o){let s=t.map(Zw);for(let{items:c,least:l}of s)for(let[f,
u]of c.entries())u.y=l[f];let r=tx(e,o);Cf(t,e,n);for(let c=0;c<Jw;c++){let l=c%2?[...s].reverse():s;for(let{items:f,least:u}of l){
let p=f.map(h=>ex(h,r.get(h)));nx(f,u,p)}Cf(t,e,n)}let i=s.flatMap(({items:c,least:l})=>c.map((f,u)=>f.y-(u?0:l[0]))),a=Math.
min(...i,1/0);if(Number.isFinite(a))for(let{items:c}of s)for(let l of c)l.y=Math.round(l.y-a)}function Zw(t){let e=[],n=[],
o=0;for(let[s,{box:r,items:i}]of t.entries()){s&&(o+=r||t[s-1].box?Kw:Qw);let a=i.reduce((l,f)=>l+f.height,0),c=r&&!r.isFrame?
Math.max(Ki(r)-a,0)/2:0;o+=r?.isFrame?Vi(r):c;for(let l of i)e.push(l),n.push(o+l.height/2),o+=l.height;o+=r?.isFrame?Ui:
c}return{items:e,least:n}}var Vi=({lines:t})=>Vw+17*(t.length-1),Ki=t=>Math.max(Yw,t.lines.length*18+16);function tx(t,e){
let n=new Map;for(let[o,s]of t.entries())for(let[r,i]of Hs(s)){if(r.column===i.column)continue;let a=e[o];n.set(r,[...n.
get(r)??[],{other:i,tie:o,weight:a}]),n.set(i,[...n.get(i)??[],{other:r,tie:o,weight:a}])}return n}function ex(t,e){if(!e)
return{y:t.y,weight:.05};let n=(r,i)=>r.ports.find(a=>a.tie===i)?.offset??0,[o,s]=[0,0];for(let{other:r,tie:i,weight:a}of e){
let c=r.y+n(r,i)-n(t,i),l=a/(1+Math.abs(c-t.y)/Xw);o+=l*c,s+=l}return{y:o/s,weight:s}}function nx(t,e,n){let o=[];for(let[
s,{y:r,weight:i}]of n.entries())for(o.push({sum:(r-e[s])*i,weight:i,from:s,to:s});o.length>1;){let[a,c]=o.slice(-2);if(a.
sum/a.weight<=c.sum/c.weight)break;o.splice(-2,2,{sum:a.sum+c.sum,weight:a.weight+c.weight,from:a.from,to:c.to})}for(let{
sum:s,weight:r,from:i,to:a}of o)for(let c=i;c<=a;c++)t[c].y=e[c]+s/r}function Cf(t,e,n){for(let o of t.flat().flatMap(s=>s.
items))for(let s of["left","right"]){let r=o.ports.filter(c=>c.side===s),i=new Map(r.map(c=>[c,ox(c,e[c.tie])]));r.sort(
(c,l)=>(i.get(c)??0)-(i.get(l)??0)||c.tie-l.tie);let a=-r.reduce((c,l)=>c+n[l.tie],0)/2;for(let c of r){let l=n[c.tie];c.
offset=a+l-Math.min(8,l/2),a+=l}}}function ox(t,e){let n=[e.start.item,...e.passes.map(({item:r})=>r),e.end.item];if(e.start.
item===e.end.item)return t.item.y;let o=n.indexOf(t.item),s=t===e.end?n[o-1]:n[o+1];return s.column!==t.item.column?s.y:
s.y>t.item.y?1e6-s.y:-1e6-s.y}function Pf({boxes:t,ties:e},n,o){let s=Math.max(0,...n),r=t.map((u,p)=>({box:u,column:n[p],items:[]})),i=new Map;for(let[
u,p]of t.entries())for(let h of p.members)i.set(h.id,Yi(r[u],h));let a=new Map,c=new Map,l=(u,p)=>{let h=i.get(u);return h||
Wf(a,`${u}|${p}`,()=>Yi(r[o.get(u)??0],null))},f=e.map((u,p)=>{let[h,g]=[l(u.from,u.to),l(u.to,u.from)],b=sx(h.column,g.
column,s),_=Qi(h,p,!0,b[0]),y=Qi(g,p,!1,b[1]),[O,v]=[h.column,g.column].sort((R,F)=>R-F),M=[...Array(Math.max(v-O-1,0)).
keys()].map(R=>O+1+R);h.column>g.column&&M.reverse();let E=M.map(R=>{let F=`${[u.from,u.to].sort().join("|")}|${R}`,j=Wf(
c,F,()=>{let z={box:null,column:R,items:[]};return r.push(z),Yi(z,null)});return Qi(j,p,!0,"left"),{item:j,side:"left"}});
return{start:_,end:y,passes:E}});for(let u of r.flatMap(p=>p.items))u.height=rx(u,e.map(p=>p.room));return{groups:r.filter(
u=>u.items.length||u.box),ways:f}}function Wf(t,e,n){let o=t.get(e)??n();return t.set(e,o),o}function Yi(t,e){let n={column:t.
column,group:t,member:e,ports:[],height:0,y:0};return t.items.push(n),n}function Qi(t,e,n,o){let s={tie:e,isStart:n,item:t,
side:o,offset:0};return t.ports.push(s),s}function sx(t,e,n){return t<e?["right","left"]:t>e?["left","right"]:t===0&&n>0?
["left","left"]:["right","right"]}function rx(t,e){let n=s=>t.ports.filter(r=>r.side===s).reduce((r,i)=>r+e[i.tie],0),o=t.
member?t.member.lines.length*16+10:0;return Math.max(o,n("left"),n("right"))}var[Bf,Ff]=[13,8],ix=[0,4,9,15],ax=[.5,.42,.58,.34,.66,.27,.73,.2,.8,.14,.86];function zf(t,e,n){let o=t.map(({points:i})=>({
points:i,box:gx(i)})),s=t.filter(({tie:i})=>i.isMarked).map(({points:i})=>dx(i)),r=[...e.map(i=>Ji(i,2)),...s,...t.flatMap(
({points:i})=>hx(i))];for(let i of t){let a=cx(i,o,r,n);i.words=a,a&&r.push(Ji(a,3))}}function cx({tie:t,points:e},n,o,s){
for(let r of t.words)for(let i of ix)for(let a of ax){let[c,l]=e[Math.round(a*(e.length-1))];for(let f of lx(c,l,r,i))if(fx(
f,s)&&ux(f,n,o))return{...r,...f}}return null}function lx(t,e,{lines:n,width:o},s){let r=n.length*16,i={width:o,height:r};
return[{x:t-o/2,y:e-r-3-1-s,...i},{x:t-o/2,y:e+3+2+s,...i},{x:t+3+3+s,y:e-r/2,...i},{x:t-o-3-3-s,y:e-r/2,...i},{x:t+2+s,
y:e-r-3-1,...i},{x:t-o-2-s,y:e-r-3-1,...i},{x:t+2+s,y:e+3+2,...i},{x:t-o-2-s,y:e+3+2,...i}]}var fx=(t,e)=>t.x>=e.x&&t.y>=
e.y&&t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function ux(t,e,n){if(n.some(s=>Df(t,s)))return!1;let o=Ji(t,2);
return!e.some(({points:s,box:r})=>Df(o,r)&&mx(o,s))}var mx=(t,e)=>e.some((n,o)=>o>0&&px(t,e[o-1],n));function px({x:t,y:e,
width:n,height:o},s,r){let[i,a]=[0,1],[c,l]=[r[0]-s[0],r[1]-s[1]];for(let[f,u]of[[-c,s[0]-t],[c,t+n-s[0]],[-l,s[1]-e],[l,
e+o-s[1]]]){if(f===0&&u<0)return!1;f<0?i=Math.max(i,u/f):f>0&&(a=Math.min(a,u/f))}return i<=a}var Df=(t,e)=>t.x<e.x+e.width&&
e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height;function dx(t){let[e,n]=t[Math.floor(t.length/2)];return{x:e-10,y:n-
10,width:20,height:20}}var hx=t=>[t[0],t[t.length-1]].map(([e,n])=>({x:e-Bf,y:n-Ff,width:2*Bf,height:2*Ff})),Ji=({x:t,y:e,
width:n,height:o},s)=>({x:t-s,y:e-s,width:n+2*s,height:o+2*s});function gx(t){let[e,n]=[t.map(([r])=>r),t.map(([,r])=>r)],
[o,s]=[Math.min(...e),Math.min(...n)];return{x:o,y:s,width:Math.max(...e)-o,height:Math.max(...n)-s}}function Gf(t,e){let n=Zi(t);return t.map((o,s)=>{let{start:r,end:i,passes:a}=o,[c,l]=[r,i].map(p=>Xi(p.item.column,p.side,
p.item.y+p.offset,e));if(r.item.column===i.item.column){let p=(r.side==="left"?-1:1)*(n.get(s)??26);return[c,[c[0]+p,c[1]],
[l[0]+p,l[1]],l]}let f=r.side==="right",u=[c];for(let{item:p}of a){let h=p.y+(p.ports.find(O=>O.tie===s)?.offset??0),[g,
b]=f?["left","right"]:["right","left"];u.push(...Hf(u[u.length-1],Xi(p.column,g,h,e)));let _=Xi(p.column,b,h,e),y=u[u.length-
1];u.push(y,_,_)}return u.push(...Hf(u[u.length-1],l)),u})}function Xi(t,e,n,o){let{x:s,width:r}=o[t];return[e==="left"?
s-2:s+r+2,n]}function Hf(t,e){let n=(e[0]-t[0])*.42;return[[t[0]+n,t[1]],[e[0]-n,e[1]],e]}function Zi(t){let e=[...t.entries()].
filter(([,{start:i,end:a}])=>i.item.column===a.item.column),n=({start:i,end:a})=>[i,a].map(c=>c.item.y+c.offset).sort((c,l)=>c-
l),o=i=>n(i)[1]-n(i)[0];e.sort(([i,a],[c,l])=>o(a)-o(l)||i-c);let s=new Map,r=[];for(let[i,a]of e){let[c,l]=n(a),f=r.filter(
({way:p})=>{let[h,g]=n(p);return p.start.item.column===a.start.item.column&&p.start.side===a.start.side&&h<=l&&g>=c}),u=Math.
max(-1,...f.map(p=>p.step))+1;r.push({way:a,step:u}),s.set(i,(26+13*u)*(4/3))}return s}function Uf(t){let e=[t[0]];for(let n=0;n+
3<t.length;n+=3){let[o,s,r,i]=t.slice(n,n+4);for(let a=1;a<=24;a++){let c=a/24,l=1-c,f=u=>l*l*l*o[u]+3*l*l*c*s[u]+3*l*c*
c*r[u]+c*c*c*i[u];e.push([f(0),f(1)])}}return e}var Gs=16,wx=92,[Vf,Kf]=[84,290],xx=30;function Yf(t){let e=new Map(t.boxes.flatMap((p,h)=>[p,...p.members].map(g=>[g.id,
h]))),{groups:n,ways:o}=Pf(t,Nf(t,e),e),s=Rf(n,o);jf(s,o,t.ties.map(p=>p.room),t.ties.map(p=>p.weight));let r=bx(t,s,o),
i=s.flatMap((p,h)=>$x(p,r.columns[h])),a=Gf(o,r.columns).map((p,h)=>({tie:t.ties[h],path:p,points:Uf(p),words:null})),c=[
...i.flatMap(({y:p,height:h})=>[p,p+h]),...a.flatMap(({points:p})=>p.map(([,h])=>h))],[l,f]=[Math.min(...c,0),Math.max(...c,
0)],u={boxes:i,ties:a,width:r.width,height:f-l+2*Gs};return Sx(u,Gs-l),zf(a,i,{x:2,y:2,width:u.width-4,height:u.height-4}),
u}function bx({ties:t,scale:e},n,o){let s=Zi(o),r=[...Array(n.length+1).keys()].map(c=>c&&c<n.length?Vf*e:Gs);for(let[c,
{start:l,end:f}]of o.entries()){let u=Math.max(0,...t[c].words.slice(0,1).map(({width:g})=>g)),[p,h]=[l.item.column,f.item.
column].sort((g,b)=>g-b);if(p===h){let g=l.side==="left"?p:p+1,b=g===0||g===n.length,_=(s.get(c)??0)*.75+(u?u+14:0)+Gs;r[g]=
Math.max(r[g],b?_:Math.min(_+Vf*e,Kf))}else if(u)for(let g=p+1;g<=h;g++)r[g]=Math.max(r[g],Math.min(u+xx,Kf))}let i=r[0];
return{columns:n.map((c,l)=>{let f=Math.ceil(Math.max(wx,...c.map(({box:p})=>p?yx(p):0))),u={x:Math.round(i),y:0,width:f,
height:0};return i=u.x+f+r[l+1],u}),width:Math.ceil(i)}}var yx=t=>Math.max(t.width,...t.members.map(({width:e})=>e));function $x(t,{
x:e,width:n}){return t.flatMap(({box:o,items:s})=>{if(!o)return[];let r=s.map(u=>u.y-u.height/2),i=s.map(u=>u.y+u.height/
2),[a,c]=s.length?[Math.min(...r),Math.max(...i)]:[0,0];o.isFrame&&([a,c]=[a-Vi(o),c+Ui]);let l=Ki(o)-(c-a);l>0&&([a,c]=
[a-l/2,c+l/2]);let f=s.flatMap(({member:u,y:p,height:h,ports:g})=>u?[{...u,y:p,height:h,atLeft:g.filter(({side:b})=>b===
"left").length,atRight:g.filter(({side:b})=>b==="right").length}]:[]);return[{box:o,members:f,x:e,width:n,y:a,height:c-a}]})}
function Sx({boxes:t,ties:e},n){for(let o of t){o.y+=n;for(let s of o.members)s.y+=n}for(let{path:o,points:s}of e)for(let r of new Set(
[...o,...s]))r[1]+=n}var Ox=/[^\S\u00a0]+/;function _n(t,e,n,o){let s=[""];for(let a of t.slice(0,400).split(Ox).flatMap(c=>_x(c,e,o))){let c=s[s.
length-1],l=c?`${c} ${a}`:a;!c||o(l)<=e?s[s.length-1]=l:s.push(a)}if(s.length<=n)return s;let r=s.slice(0,n),i=Array.from(
r[n-1]);for(;i.length>1&&o(`${i.join("")}\u2026`)>e;)i=i.slice(0,-1);return r[n-1]=`${i.join("").trimEnd()}\u2026`,r}function _x(t,e,n){
if(n(t)<=e)return[t];let o=[""];for(let s of Array.from(t)){let r=o[o.length-1]+s;n(r)<=e||!o[o.length-1]?o[o.length-1]=
r:o.push(s)}return o}function Ze(t,e,n,o){let s=_n(t,e,n,o);for(let r=e-12;r>40;r-=12){let i=_n(t,r,99,o);if(i.length>s.
length||i.some(a=>o(a)>r))break;s=i}return{lines:s,width:Math.ceil(Math.max(...s.map(o)))}}var Qf=new WeakMap;function Jf(t,e){let n=Qf.get(t)??kx(t,e);return Qf.set(t,n),n}function kx(t,e){let n=new Map;for(let o of[
"actor","target"])for(let[s,r]of t[o].entries()){let i=e[o][s],a=n.get(r);a?a.set(i,(a.get(i)??0)+1):n.set(r,new Map([[i,
1]]))}return new Map([...n].map(([o,s])=>[o,Mx(s)]))}function Mx(t){let[e,n]=[-1,0];for(let[o,s]of t)(s>n||s===n&&o<e)&&
([e,n]=[o,s]);return e}function Xf(t,e){let{facts:n,level:o,arrows:s,chosen:r,state:i}=t,{actor:a,target:c,sign:l,hold:f,mark:u}=o.arrows,p=new Map;
for(let[g,b]of s){let _=Xo(n,o,g),y=[e(a[g]),e(c[g])];if(y[0]===y[1]&&a[g]!==c[g])continue;let[O,v]=_?y.sort():y,M=`${O}\
>${v}:${l[g]}`,E=p.get(M);if(!E){let R={from:O,to:v,sign:l[g],hold:f[g],mark:u[g],rows:[...b],weight:0,acts:0};p.set(M,{
...R,isBoth:!1,isTogether:_,prices:[],conditions:[]});continue}E.rows.push(...b),E.hold=Math.max(E.hold,f[g]),E.mark=Math.
max(E.mark,u[g])}let h=vx(n.ties.statement,p);for(let g of h)g.weight=ht(n,g.rows,r,i.count),g.acts=ht(n,g.rows,r,"acts"),
Ax(t,g);return h.sort((g,b)=>b.acts-g.acts||b.weight-g.weight||(g.from+g.to<b.from+b.to?-1:1))}function vx(t,e){let n=({
rows:s})=>[...new Set(s.map(r=>t[r]))].sort().join(" "),o=new Set;for(let s of e.values()){let r=e.get(`${s.to}>${s.from}\
:${s.sign}`);!r||r===s||o.has(s)||n(s)!==n(r)||(s.isBoth=!0,s.rows.push(...r.rows),o.add(r))}return[...e.values()].filter(
s=>!o.has(s))}function Ax({facts:t,chosen:e},n){let o=new Set(n.rows.map(i=>t.ties.statement[i])),s=new Set([...o].map(i=>t.
statements.act[i]).filter(i=>i>=0)),r=[new Set,new Set];for(let i of t.offers.mentions){let[a]=i;if(!(!e.inside[a]||!(o.
has(a)||s.has(t.statements.act[a]))))for(let[c,l]of i.slice(8).entries())for(let f of l)r[c].add(f)}[n.prices,n.conditions]=
r.map(i=>[...i])}var[Tx,Lx]=[5,1.4];function fo(t){let e=$.parts?ps($,t.rows):hn(t.sign),{dashes:n}=x.encodings.holds[t.hold],o=t.acts>0?
Math.min(Tx,2+Math.log2(Math.max(t.weight,1))):Lx;return{colour:e,dashes:n,width:t.isReturn?1.8:o,head:x.encodings.signs[t.
sign].head}}function kn(t){if(t.isReturn)return"";let{holds:e,marks:n}=x.encodings;return e[t.hold].sign||n[t.mark].sign}
var uo=t=>t.acts===0;var Ex={name:168,words:184,lines:4},Nx={name:124,words:124,lines:5},Ix={name:96,words:96,lines:7},[na,ta,qx]=[26,30,22],
tu=.7,Rx=3,Cx=4,[jx,Wx,Px]=[13,10,16],Bx=90,Zf=6,Fx=[48,28,14];function eu(t,e,n,{scale:o,unfolded:s,columns:r,open:i}){
let{level:a,state:c}=t,l=nu(o),f=[...Dx(t)].sort((W,Z)=>W-Z),u=Jf(a,e),p=c.ego===null?-1:a.numbers.get(c.ego)??-1,h=new Map;
for(let W of f){if(W===p)continue;let Z=u.get(W)??-1-W;h.set(Z,[...h.get(Z)??[],W])}let g=(W,Z)=>a.nodes[W].actor===e.nodes[Z]?.
actor,b=W=>(h.get(W)??[]).filter(Z=>!g(Z,W)),_=zx(t,e,h,b,{unfolded:s,open:i}),y=new Map,O=new Map,v=new Map,M=[],E=Hx(t,
f),R=(W,Z,lt,P,$t)=>{O.set(W,{at:Z,frame:lt,name:P,folded:$t,node:Z<0?null:a.nodes[Z],isStrong:E.has(Z)})},F=(W,Z)=>{let lt=B(
a,W),P=_n(lt,l.name,l.lines,n.bold);y.set(W,`a${W}`),R(`a${W}`,W,-1,lt,0),M.push({id:`a${W}`,isFrame:!1,lines:P,width:ea(
P,n.bold)+na+ta,members:[],isMiddle:Z})};p>=0&&f.includes(p)&&F(p,!0);for(let[W,Z]of h){let lt=b(W);if(!lt.length||W<0){
for(let nt of Z)F(nt,!1);continue}let P=B(e,W),$t=N(lt.length,"actor_drawn"),We=Z.find(nt=>g(nt,W))??a.numbers.get(e.nodes[W].
actor)??-1,ie=`f${W}`,ae=_.has(W);R(ie,We,W,P,ae?lt.length:0),v.set(ie,{name:P,note:$t,frame:e.nodes[W].actor,at:We,isFolded:ae});
for(let nt of Z)y.set(nt,ae||g(nt,W)?ie:`a${nt}`);if(ae){let nt=[..._n(P,l.name,l.lines,n.bold),..._n(d("folded",{n:$t}),
l.name,2,n.plain)];M.push({id:ie,isFrame:!1,lines:nt,width:ea(nt,n.bold)+ta,members:[]});continue}let ce=lt.map(nt=>(R(`\
a${nt}`,nt,W,B(a,nt),0),Gx(B(a,nt),nt,E.has(nt),l,n))),Pe=Ze(P,l.name,l.lines,n.bold).lines,Hn=ea(Pe,n.bold)+na+n.plain(
$t)+ta+qx;M.push({id:ie,isFrame:!0,lines:Pe,width:Hn,members:ce})}let z=Xf(t,W=>y.get(W)??"").flatMap(W=>Ux(t,W));return{
given:{boxes:M,ties:Kx(z,n,o),scale:Math.min(o,1),columns:r},ties:z,ends:O,heads:v}}var nu=t=>t<tu?Ix:t<1?Nx:Ex;function Dx({
arrows:t,level:e}){let{actor:n,target:o}=e.arrows;return new Set([...t.keys()].flatMap(s=>[n[s],o[s]]))}function zx({nodes:t},e,n,o,{
unfolded:s,open:r}){let i=[...n.keys()].filter(l=>l>=0&&o(l).length>0);if(s)return new Set(i.filter(l=>!s.includes(e.nodes[l].
actor)));let a=l=>(n.get(l)??[]).reduce((f,u)=>f+t.weightOf(u),0),c=i.filter(l=>r!==void 0||o(l).length>=Rx).sort((l,f)=>a(
f)-a(l)||l-f);return new Set(c.slice(r??Cx))}function Hx({nodes:t},e){let n=e.map(o=>({at:o,weight:t.weightOf(o)}));return n.
sort((o,s)=>s.weight-o.weight||o.at-s.at),new Set(n.slice(0,3).filter(({weight:o})=>o>1).map(({at:o})=>o))}function Gx(t,e,n,o,s){
let r=n?s.bold:s.plain,{lines:i,width:a}=Ze(t,o.name,o.lines+1,r);return{id:`a${e}`,lines:i,width:a+2*na+12}}var ea=(t,e)=>Math.
ceil(Math.max(...t.map(e)));function Ux({facts:t,state:e},n){let o=Ct(t,n.rows),s={acts:"act",statements:"statement",articles:"\
article"}[e.count],r=n.acts>1?N(n.acts,"act"):n.weight>1?N(n.weight,s):"",i=[...new Set(o.map(({parts:b})=>ro(b,Bx)))],a=i.
filter(b=>!b.startsWith("[")||!i.includes(b.slice(1,-1))),c=a.slice(0,2),l=a.length>2?` +${a.length-2}`:"",f=n.prices.length?
[]:n.conditions,u=[c.join(", ")+l,...f].join(", "),p={...n,isReturn:!1,text:u,number:r};if(!n.prices.length)return[p];let h=[
d("asks_in_return",{what:n.prices.join(", ")}),...n.conditions].join("; "),g={from:n.to,to:n.from,sign:t.names.signs.indexOf(
"neither"),text:h,number:""};return[p,{...p,...g,hold:t.names.holds.indexOf("not actual"),isReturn:!0}]}function Vx(t,e){
let n=se(t,e),o=(s,r)=>n.lastIndexOf(s)>n.lastIndexOf(r);return n+(o("\u201C","\u201D")?"\u201D":"")+(o("[","]")?"]":"")}
var Us=(t,e)=>e?`${t}\xA0\xB7\xA0${e.replaceAll(" ","\xA0")}`:t;function oa(t,{plain:e,bold:n}){let o=t.replaceAll(" ","\
\xA0"),s=n(o)-e(o);return r=>e(r)+(o&&r.endsWith(o)?s:0)}function Kx(t,e,n){let o=t.some(a=>a.acts>0),s=nu(n).words,r=n<
tu?0:1/0,i=0;return t.map(a=>{let{from:c,to:l,text:f,number:u}=a,p=!o||a.acts>0||n>=1.5,h=(a.acts>0?3:.5)*(1+Math.log2(1+
a.weight)),g=!!kn(a),b={from:c,to:l,weight:h,isMarked:g,words:[],room:jx*Math.min(n,1)};if(!p||!f||++i>r)return b;let _=Us(
f,u),y=oa(u,e),O=[1,1.25,1.6].map(R=>Ze(_,s*R,Zf,y)),v=O.filter(({lines:R})=>!R.at(-1)?.endsWith("\u2026")),M=Fx.filter(
R=>f.length>R).map(R=>Ze(Us(Vx(f,R),u),s,Zf,y)),E=[...v.length?v:O.slice(-1),...M];return{...b,words:E,room:E[0].lines.length*
Px+Wx}})}var Yx={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function xe(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=S("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,...tn(e)});return su(
"0 0 42 14",r,po(n,t,"translate(40 7) rotate(0) scale(1)"),ra(o,t,19,7))}var tn=t=>({"stroke-dasharray":t.join(" ")||null,
"stroke-linecap":t[0]<2?"round":null}),su=(t,...e)=>S("svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"\
true"},e),Mn=t=>xe(hn(t),{head:x.encodings.signs[t].head}),ou=t=>xe(wi(t));function sa(){return[...Zn.slice(0,ke).map((e,n)=>mo(
ou(n),`${vs[n]} ${Fl(e)}`)),mo(ou(ke),d("part_same"))]}var mo=(t,e)=>[t,e];function po(t,e,n){return t?t==="bar"?S("line",
{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-width":3}):t==="vee"?S("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",
fill:"none",stroke:e,"stroke-width":2}):S("path",{transform:n,d:"M-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function ra(t,e,n,o){
return t==="bar"?S("path",{transform:`translate(${n} ${o})`,d:"M0 -4.5 V4.5",stroke:e,"stroke-width":2.5}):t==="circle"?
S("circle",{cx:n,cy:o,r:3.5,fill:e}):t==="diamond"?S("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 \
L0 4.5 Z",fill:e}):null}function ia(t,e=tt().node){let n={fill:e,stroke:tt().line},o=t==="dot"?S("circle",{cx:8,cy:7,r:5.5,
...n}):S("path",{d:Yx[t],...n});return su("-13 0 42 14",o)}function ru(){let{sign:t,hold:e,mark:n}=$.level.arrows,o=[...$.
arrows.keys()];return aa({signs:new Set(o.map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function aa(t){
let{signs:e,holds:n,marks:o}=x.encodings,s=tt().line,r=(l,f)=>!t||t[l].has(f),i=e.flatMap(({words:l},f)=>r("signs",f)?[mo(
Mn(f),l)]:[]),a=n.flatMap(({dashes:l,middle:f,words:u},p)=>(l.length||f)&&r("holds",p)?[mo(xe(s,{dashes:l,middle:f}),u)]:
[]),c=o.flatMap(({middle:l,words:f},u)=>l&&r("marks",u)?[mo(xe(s,{middle:l}),f)]:[]);return[...$.parts?sa():i,...a,...c]}var ca=16,Vs=17,iu=7,Qx=260;function lu(t,e,n){let o=S("svg",{class:"named",role:"group",viewBox:`0 0 ${t.width} ${t.height}`}),
s=t.boxes.map(c=>eb(c,e)),r=t.ties.map((c,l)=>Jx(c,e.ties[l],l,n)),i=t.boxes.flatMap(c=>c.members.map(l=>ob(l,c,e))),a=t.
ties.map((c,l)=>tb(c,e.ties[l],l));return o.append(...s,...r,...i,...a.filter(c=>c!==null)),o}function Jx(t,e,n,o){let{colour:s,
dashes:r,width:i,head:a}=fo(e),{path:c}=t,l=e.isBoth&&a?iu:0,f=cu(Zx(c,l,a&&a!=="bar"?iu:0));return S("g",{class:`tie${uo(
e)?" light":""}`,role:"button",tabindex:-1,"data-key":`t${e.from}>${e.to}:${e.sign}${e.isReturn?"r":""}`,"data-tie":n,"a\
ria-label":`${o(e)}. ${d("show_quotes")}`},S("path",{class:"around",d:cu(c),fill:"none",stroke:s}),S("path",{d:f,fill:"n\
one",stroke:s,"stroke-width":i.toFixed(1),...tn(r)}),au(a,s,c[c.length-1],c[c.length-2],i),e.isBoth&&au(a,s,c[0],c[1],i),
Xx(kn(e),s,t.points))}function au(t,e,n,o,s){let r=n[0]<o[0]?180:0,i=(.9+.08*s).toFixed(2);return po(t,e,`translate(${n[0]}\
 ${n[1]}) rotate(${r}) scale(${i})`)}function Xx(t,e,n){if(!t)return null;let[o,s]=n[Math.floor(n.length/2)],r={transform:`\
translate(${o.toFixed(1)} ${s.toFixed(1)})`};if(t==="\u2022")return S("g",r,S("circle",{class:"mark",r:4.5,stroke:e,"str\
oke-width":1.8}));if(t==="?")return S("g",r,S("circle",{class:"doubt",r:8}),S("text",{class:"doubted","text-anchor":"mid\
dle",y:4.5,"aria-hidden":"true"},"?"));let i=S("path",{d:"M-5.5 5.5 L5.5 -5.5",stroke:e,"stroke-width":1.8});return S("g",
r,S("circle",{class:"mark",r:8,stroke:e,"stroke-width":1.8}),i)}function Zx(t,e,n){let o=t.map(([r,i])=>[r,i]),s=o.length-
1;return o[0][0]+=Math.sign(o[1][0]-o[0][0])*e,o[s][0]+=Math.sign(o[s-1][0]-o[s][0])*n,o}function cu([t,...e]){let n=([s,
r])=>`${s.toFixed(1)} ${r.toFixed(1)}`,o=[];for(let s=0;s+2<e.length;s+=3)o.push(`C${e.slice(s,s+3).map(n).join(" ")}`);
return`M${n(t)} ${o.join(" ")}`}function tb({words:t},e,n){if(!t)return null;let o={class:"words","data-words":n,"aria-h\
idden":"true",fill:fo(e).colour};return S("g",o,la(t.lines,t.x+t.width/2,t.y,e.number))}function la(t,e,n,o=""){let s=o.
replaceAll(" ","\xA0");return S("text",{"text-anchor":"middle"},t.map((r,i)=>{let a=n+12.5+i*ca,c=s&&r.endsWith(s),l=c?r.
slice(0,r.length-s.length):r;return S("tspan",{x:e,y:a},l,c&&S("tspan",{class:"strong"},s))}))}function eb(t,{ends:e,heads:n}){
let{box:o,x:s,y:r,width:i,height:a}=t,c=e.get(o.id),l=n.get(o.id),f=c.node?.shape==="diamond"&&!l,u=l?.isFolded?" folded":
f?" issue":"",p=S("rect",{x:s,y:r,width:i,height:a,rx:f?Math.min(20,a/2):14}),h=!!l?.isFolded,b=S("text",{class:"strong",
"text-anchor":h?"middle":"start"},nb(t,h)),_=l?.isFolded?null:uu(c.node?.shape??"square",s+20,o.isFrame?r+18:fu(o,r,a),6,
!0),y=[c.name,l?.note,l?.isFolded&&d("unfold")].filter(Boolean).join(", "),O={class:`block${u}`,role:"button",tabindex:-1,
"data-key":o.id,"aria-label":y};if(!o.isFrame||!l)return S("g",O,p,_,b);let v=S("g",{class:"fold",role:"button",tabindex:-1,
"data-key":`x${o.id}`,"aria-label":`${l.note}: ${d("fold",{name:l.name})}`},S("text",{class:"count",x:s+i-12,y:r+23,"tex\
t-anchor":"end"},`${l.note} \u2212`));return S("g",{class:"frame"},S("g",O,p,_,b),v)}var fu=({lines:t},e,n)=>e+(n>Qx?t.length*
Vs/2+12:n/2);function nb({box:{lines:t,isFrame:e},x:n,y:o,width:s,height:r},i){if(e)return t.map((l,f)=>S("tspan",{x:n+32,
y:o+23+f*Vs},l));let a=fu({lines:t},o,r)-t.length*Vs/2+13,c=l=>({x:i?n+s/2:n+34,y:a+l*Vs});return t.map((l,f)=>S("tspan",
{...c(f),class:i&&f===t.length-1?"note":null},l))}function ob(t,{x:e,width:n},{ends:o}){let s=o.get(t.id),{id:r,lines:i,
y:a,height:c,atLeft:l,atRight:f}=t,u=f>l,p=u?e+n-14:e+14,h=$.nodes.weightOf(s.at),g=Math.min(9,5+Math.sqrt(h)/1.6),b=u?e+
n-28:e+28,_=a-i.length*ca/2+12.5,y=O=>S("path",{class:"reach",d:`M${O} ${a-c/2+4} V${a+c/2-2}`});return S("g",{class:`me\
mber${s.isStrong?" strong":""}`,role:"button",tabindex:-1,"data-key":r,"aria-label":`${s.name}, ${s.node?.type??""}`},S(
"rect",{class:"around",x:e+2,y:a-c/2,width:n-4,height:c,rx:6}),f>1&&y(e+n-1.5),l>1&&y(e+1.5),uu(s.node?.shape??"dot",p,a,
g,g>7.5),S("text",{"text-anchor":u?"end":"start"},i.map((O,v)=>S("tspan",{x:b,y:_+v*ca},O))))}function uu(t,e,n,o,s){let r={
class:`glyph${s?" full":""}`,transform:`translate(${e.toFixed(1)} ${n.toFixed(1)})`};return t==="square"?S("rect",{...r,
x:-o+.5,y:-o+.5,width:2*o-1,height:2*o-1,rx:2}):t==="triangle"?S("path",{...r,d:`M0 ${-o-1} L${o+1} ${o-1} L${-o-1} ${o-
1} Z`}):t==="diamond"?S("path",{...r,d:`M0 ${-o-1} L${o+1} 0 L0 ${o+1} L${-o-1} 0 Z`}):S("circle",{...r,r:o})}var sb={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},rb=2.5;function pu(t,e,n){let o=sb[n];if(!o||!e)
return!1;let s=mu(e),r=[...t.querySelectorAll("[data-key]")],[i,a]=[null,1/0];for(let c of r){if(c===e)continue;let[l,f]=mu(
c).map((g,b)=>g-s[b]),u=l*o[0]+f*o[1],p=Math.abs(l*o[1])+Math.abs(f*o[0]),h=u+rb*p;u>1&&h<a&&([i,a]=[c,h])}return i&&(e.
setAttribute("tabindex","-1"),i.setAttribute("tabindex","0"),i.focus()),!0}function mu(t){let{x:e,y:n,width:o,height:s}=t.
getBoundingClientRect();return[e+o/2,n+s/2]}function du(t,e){let n=null;t.addEventListener("pointerdown",o=>{let s=o.target instanceof Element&&!o.target.closest("[\
data-key], [data-words]");o.pointerType==="mouse"&&o.button===0&&s&&(n={x:o.clientX,y:o.clientY,left:t.scrollLeft,top:t.
scrollTop})}),t.addEventListener("pointermove",o=>{n&&(t.scrollLeft=n.left-(o.clientX-n.x),t.scrollTop=n.top-(o.clientY-
n.y))});for(let o of["pointerup","pointerleave","pointercancel"])t.addEventListener(o,()=>n=null);t.addEventListener("wh\
eel",o=>{o.ctrlKey&&(o.preventDefault(),e(o.deltaY<0?1:-1))},{passive:!1})}var ib=16,ab=220;function Ks(t,{ends:e}){let[n,o]=[e.get(t.from)?.name??"",e.get(t.to)?.name??""];if(t.isReturn)return`${n}\
: ${t.text}`;let s=t.number?`: ${t.number}`:"";return`${n} ${t.text} ${o}${s}`}function fa({parts:t},e){let n=e?.getAttribute(
"data-tie")??e?.getAttribute("data-words");return n==null?null:t.ties[Number(n)]}function hu(t,e){let{root:n,parts:o,picture:s}=t;
n.querySelector(".now")?.remove();for(let f of n.querySelectorAll(".lit"))f.classList.remove("lit");let r=fa(t,e),i=e?.getAttribute(
"data-key")?.replace(/^x/,"")??"",a=f=>f===i||i.startsWith("f")&&`f${o.ends.get(f)?.frame}`===i,c=o.ties.flatMap((f,u)=>f===
r||!r&&i&&(a(f.from)||a(f.to))?[u]:[]);n.classList.toggle("fading",c.length>0),A("hint").textContent=r?`${Ks(r,o)} \xB7 ${cb(
r)}`:i?lb(t,i):"";let l=new Set(c.flatMap(f=>[o.ties[f].from,o.ties[f].to]));i&&l.add(i);for(let f of n.querySelectorAll(
"[data-key]")){let u=f.getAttribute("data-key")??"",p=c.includes(Number(f.getAttribute("data-tie")??-1))||l.has(u)||l.has(
`${u}`.replace(/^x/,""));f.classList.toggle("lit",p)}for(let f of c)n.querySelector(`[data-words="${f}"]`)?.classList.add(
"lit");r&&c.length===1&&!s.ties[c[0]].words&&n.append(fb(s,s.ties[c[0]],r))}var cb=t=>N(Nt($,t.rows).length,"statement");
function lb(t,e){let n=t.parts.ends.get(e);if(!n)return"";let{size:o}=$.nodes.othersOf(n.at);return[n.name,n.node?.type,
o>0&&N(o,"neighbour")].filter(Boolean).join(" \xB7 ")}function fb(t,{points:e},n){let{lines:o,width:s}=Ze(Us(n.text,n.number),
ab,9,oa(n.number,he)),[r,i]=e[Math.floor(e.length/2)],a=o.length*ib+8,c=Math.max(4+s/2+8,Math.min(r,t.width-s/2-12)),l=Math.
max(4,i-a-10);return S("g",{class:"now","aria-hidden":"true"},S("rect",{x:c-s/2-8,y:l,width:s+16,height:a,rx:6}),la(o,c,
l+3,n.number))}var gu=500,ub=5,wu={at:-1,time:0,x:0,y:0},mb=[[.7],[.7,{columns:3}],[.5,{columns:3}],[.5,{columns:2}],[.5,{columns:2,open:2}],
[.5,{columns:2,open:1}],[.5,{columns:2,open:0}],[.5,{columns:1,open:0}]],ua=[.5,.7,1,1.25,1.5,2],J=null,vn=null,pa=wu,ma={
selection:null,key:""},xu=null;var go=()=>J;async function bu(t){xu=await gt("country"),t&&(vn=null);let e=[Et(),w.language,JSON.stringify(w.frames)].join(
" ");if(J&&ma.selection===$&&ma.key===e&&!t){$u();return}ma={selection:$,key:e},An()}function An(){let t=A("named"),e=Xn(
$),n=!J,o=document.activeElement?.closest("#named [data-key]")?.getAttribute("data-key");J=vn===null?pb(t):da(vn);let{root:s,
picture:r,scale:i}=J,a=Math.max(i,1);s.setAttribute("width",String(r.width*a)),s.setAttribute("height",String(r.height*a)),
s.setAttribute("aria-label",`${d("graph_of")} ${Rt(e)} ${d("graph_keys")}`),hb(s),L(t,s),s.querySelector("[data-key]")?.
setAttribute("tabindex","0"),$u(),o&&yb(o),n&&db(t,s)}function pb(t){let{clientWidth:e,clientHeight:n}=t,o=da(1);if(!e)return o;
for(let r of mb){if(o.picture.width<=e)break;let i=da(...r);i.picture.width<o.picture.width&&(o=i)}let s=1.25*o.picture.
width<=e&&1.25*o.picture.height<=n;return o.scale===1&&s?{...o,scale:1.25}:o}function da(t,e){let n=eu(Xn($),xu,he,{scale:t,
unfolded:w.frames,...e}),o=Yf(n.given),s=lu(o,n,r=>Ks(r,n));return{picture:o,parts:n,root:s,scale:t}}function db(t,e){t.
scrollLeft=(e.clientWidth-t.clientWidth)/2}function hb(t){let e=s=>s.target instanceof Element?s.target.closest("[data-k\
ey], [data-words]"):null,n=(s,r)=>t.addEventListener(s,r);n("click",s=>gb(e(s),s));let o=s=>J&&hu(J,s);n("pointerover",s=>o(
e(s))),n("pointerleave",()=>o(null)),n("focusin",s=>o(e(s))),n("focusout",()=>o(null)),n("keydown",s=>{let r=e(s);if(s.key===
"Enter"||s.key===" ")yu(r);else if(s.key==="+"&&ho(r)>=0)me(ho(r));else if(!pu(t,r,s.key))return;s.preventDefault(),s.stopPropagation()})}
function gb(t,{timeStamp:e,clientX:n,clientY:o}){pa={at:ho(t),time:e,x:n,y:o},yu(t)}function wb(t){let{at:e,time:n,x:o,y:s}=pa,
r=Math.hypot(t.clientX-o,t.clientY-s)<ub&&t.timeStamp-n<gu;e<0||!r||(t.stopPropagation(),t.preventDefault(),pa=wu,me(e))}
var ho=t=>J?.parts.ends.get(t?.getAttribute("data-key")??"")?.at??-1;function yu(t){if(!t||!J)return;let e=fa(J,t);if(e){
xb(e);return}let n=t.getAttribute("data-key")??"",o=J.parts.heads.get(n.replace(/^x/,""));o&&(o.isFolded||n.startsWith("\
x"))?bb(o.frame,!o.isFolded):ho(t)>=0&&X($.level.nodes[ho(t)].actor)}function xb(t){if(!J)return;let[e,n]=(t.isReturn?[t.
to,t.from]:[t.from,t.to]).map(s=>J?.parts.ends.get(s));e&&n&&!e.folded&&!n.folded&&e.at>=0&&n.at>=0?xt(e.at,n.at):U(Nt($,
t.rows),Ks(t,J.parts))}function bb(t,e){let o=[...J?.parts.heads.values()??[]].filter(s=>!s.isFolded).map(s=>s.frame).filter(
s=>s!==t);k({frames:e?o:[...o,t]})}function $u(){if(!J)return;let t=ne(),{parts:e,root:n}=J,[o,s]=(t?.names??[]).map(i=>$.
level.numbers.get(i)),r=i=>e.ends.get(i)?.at;for(let[i,a]of e.ties.entries()){let[c,l]=(a.isReturn?[a.to,a.from]:[a.from,
a.to]).map(r),f=t?.kind==="pair"&&c===o&&l===s;n.querySelector(`[data-tie="${i}"]`)?.classList.toggle("open",f)}for(let i of n.
querySelectorAll(".member.open, .block.open"))i.classList.remove("open");if(!(t?.kind!=="actor"||o===void 0))for(let[i,{
at:a}]of e.ends)a===o&&Ys(i)?.classList.add("open")}var Ys=t=>J?.root.querySelector(`[data-key="${CSS.escape(t)}"]`)??null;
function yb(t){let e=Ys(t);if(e){for(let n of J?.root.querySelectorAll("[tabindex='0']")??[])n.setAttribute("tabindex","\
-1");e.setAttribute("tabindex","0"),e.focus({preventScroll:!0})}}function Su(t){(Ys(`a${t}`)??[...J?.parts.ends??[]].flatMap(
([n,o])=>o.at===t?[Ys(n)]:[])[0])?.scrollIntoView({block:"center",inline:"center"})}function Qs(t){let e=ua.indexOf(J?.scale??
1),n=ua[Math.max(0,Math.min(ua.length-1,e+t))];n!==J?.scale&&(vn=n,An())}function Ou(){vn=null,An()}function _u(t){du(t,
Qs),document.addEventListener("click",wb,!0);let[e,n]=[0,0];new ResizeObserver(()=>{t.clientWidth!==e&&(e=t.clientWidth,
clearTimeout(n),n=setTimeout(()=>{e&&J&&vn===null&&w.picture==="named"&&An()},gu))}).observe(t)}var $b={"\u2298":"key_denied","?":"held_doubted","\u2022":"key_reported"};function Js(){let t=go()?.parts.ties??[],e=[...new Set(
t.map(i=>i.sign))].sort((i,a)=>i-a),n=t.map(fo),o=tt().line,s=$.parts?sa():e.map(i=>[Mn(i),x.encodings.signs[i].words]),
{holds:r}=x.encodings;for(let[i,a]of[["not actual","key_not_done"],["hedged","key_hedged"]]){let{dashes:c}=r[x.names.holds.
indexOf(i)];n.some(l=>l.dashes===c)&&s.push([xe(o,{dashes:c,head:""}),d(a)])}for(let[i,a]of Object.entries($b))t.some(c=>kn(
c)===i)&&s.push([ku(i),d(a)]);return t.some(uo)&&!t.every(uo)&&s.push([Sb(xe(o,{head:""})),d("key_light")]),t.some(({text:i})=>i.
includes("["))&&s.push([ku("[ ]"),d("key_inferred")]),s}function Sb(t){return t.setAttribute("opacity","0.5"),t}function ku(t){
let e=S("text",{x:21,y:12,"text-anchor":"middle","font-size":14,fill:tt().text},t);return S("svg",{class:"sample",width:42,
height:14,viewBox:"0 0 42 14","aria-hidden":"true"},e)}var Ob=["grown","frames","ego","steps","picture","level","issues"],_b=100,Tn=[],Xs=[],en=null,kb=()=>Object.fromEntries(
Ob.map(t=>[t,w[t]]));function Mu(){let t=kb();en&&JSON.stringify(en)!==JSON.stringify(t)&&(Tn.push(en),Tn.splice(0,Tn.length-
_b),Xs.length=0),en=t}var vu=()=>Tn.length>0,Au=()=>Xs.length>0,ha=()=>Tu(Tn,Xs),ga=()=>Tu(Xs,Tn);async function Tu(t,e){
let n=t.at(-1);if(!n||!en)return;let o=await gt(n.level);n===t.at(-1)&&(t.pop(),e.push(en),en=n,await k({...n,...o.name===
$.level.name?{}:Ss(o)}))}var Lu=["named","whole"];function Eu(t){let e=m("div",{id:"named"});return _u(e),document.addEventListener("keydown",Lb),
m("div",{id:"stage"},Mb(t),m("div",{class:"pictures"},e,m("div",{id:"canvas",role:"application","aria-label":d("graph_of")}),
m("img",{id:"printed",alt:""}),m("p",{id:"empty",class:"empty"}),m("p",{id:"hint",class:"hint"})),m("ul",{id:"key",class:"\
key","aria-label":d("legend")}))}function Mb(t){let e=m("input",{type:"checkbox",onchange:o=>$f(o.target.checked)}),n=o=>k(
{picture:o});return m("div",{class:"graph-tools",role:"toolbar","aria-label":d("graph_tools")},m("div",{class:"pressed",
role:"group","aria-label":d("picture")},Lu.map(o=>T(d(`picture_${o}`),()=>n(o),{id:`picture-${o}`}))),T(d("undo"),ha,{id:"\
undo"}),T(d("redo"),ga,{id:"redo"}),T("",Tb,{id:"grow"}),m("div",{class:"right"},m("span",{id:"legend-of-whole"},t),m("l\
abel",{class:"tick",id:"physics"},e,m("span",{},d("physics"))),T("\u2212",()=>Qs(-1),{id:"zoom-out","aria-label":d("zoom\
_out"),title:d("zoom_out")}),T("+",()=>Qs(1),{id:"zoom-in","aria-label":d("zoom_in"),title:d("zoom_in")}),T(d("fit"),()=>w.
picture==="named"?Ou():Ps())))}async function Nu(t){let e=w.picture==="named",n=!$.arrows.size&&!($.isGrown&&!e);if(Mu(),
L(A("empty"),n&&Ie()),A("named").hidden=!e,A("canvas").hidden=e,vb(e),e)await bu(t);else{if(await Lf(),w.picture!=="whol\
e")return;Pi(t)}qu(e)}function Iu(){w.picture==="named"?(An(),qu(!0)):we()&&Pi(!1)}var qu=t=>L(A("key"),t&&Js().map(([e,
n])=>m("li",{},e,m("span",{},n))));function vb(t){for(let n of Lu)A(`picture-${n}`).setAttribute("aria-pressed",String(w.
picture===n));for(let n of["zoom-out","zoom-in"])A(n).hidden=!t;A("legend-of-whole").hidden=t,A("physics").hidden=t||$.nodes.
size>=gf,A("undo").disabled=!vu(),A("redo").disabled=!Au();let e=Ru();A("grow").hidden=e===void 0||!Ab(e),e!==void 0&&(A(
"grow").textContent=d("add_neighbours",{name:bn($.level.nodes[e].actor)}))}function Ru(){let t=ne(),e=t?.kind==="actor"?
$.level.numbers.get(t.names[0]):void 0;return e!==void 0&&$.nodes.has(e)?e:void 0}function Ab(t){let{shown:e}=dn();return[
...$.nodes.othersOf(t)].some(n=>!e.has(n))}function Tb(){let t=Ru();t!==void 0&&me(t)}var Cu=t=>w.picture==="named"?Su(t):
yf(t);function Lb(t){let e=t.target instanceof Element&&t.target.matches("input, textarea, select");w.tab!=="graph"||e||
!(t.ctrlKey||t.metaKey)||t.key.toLowerCase()!=="z"||(t.preventDefault(),t.shiftKey?ga():ha())}var Ln=(t,e)=>T(t,n=>Eb(e(),n));async function Eb(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=m("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}Zt(
d("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function be(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=m("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}var En=(t,...e)=>m("section",{class:"group"},m("h2",{},t),e);function K(t,e,n,o){let s=e.find(([r])=>r===n);return m("se\
lect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>m("option",{value:r,selected:r===n},D(i))))}
function ct(t,e,n,o){let s=m("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return m("label",{class:"\
tick"},s,o,m("span",{},t))}function ye(t,e){let n=m("ol",{class:"acts"},t.slice(0,e));return[n,wo(t,e,e,o=>Dt(n,o))]}function wo(t,e,n,o){
if(t.length<=e)return null;let s=e,r=()=>d("more",{n:t.length-s}),i=T(r(),()=>{o(t.slice(s,s+n)),s+=n,s>=t.length?i.remove():
i.textContent=r()});return i}var Ut=(t,...e)=>m("fieldset",{},m("legend",{},t),e);var Zs=class{#e=new Map;#t;constructor(e,n,o,s){this.facts=e,this.words=n,this.level=o,this.#t={...s,...Do},this.counted=
st(Yn(e,this.#t,["everyone"])),this.entities=new Int32Array(n.entities.length),this.articles=new Int32Array(e.articles.length),
this.relations=new Int32Array(e.relations.length);for(let r of this.counted){for(let i of wa(n,r))this.entities[i]++;for(let i of e.
relations[e.statements.relation[r]].wider)this.relations[i]++;this.articles[e.statements.article[r]]++}}ofRelation(e){let{
relations:n,statements:o}=this.facts;return this.counted.filter(s=>n[o.relation[s]].wider.includes(e))}ofQuestion({where:e}){
let n=this.facts.statements;return this.counted.filter(o=>e.some(s=>Object.entries(s).every(([r,i])=>i.includes(Number(n[r][o])))))}ofPhrase({
relation:e,actor:n,target:o}){let{facts:s,level:r}=this,[i,a]=[n,o].map(l=>l===null?-1:r.numbers.get(l));if(i===void 0||
a===void 0)return[];let c=this.rows(e).filter(l=>(i<0||r.actor[l]===i)&&(a<0||r.target[l]===a));return[...new Set(c.map(
l=>s.ties.statement[l]))]}targetsOf(e){let{facts:n,level:o}=this,s=new Map;for(let i of this.rows(e)){let a=o.target[i];
s.set(a,(s.get(a)??new Set).add(n.ties.statement[i]))}return[...s].sort(([i,a],[c,l])=>l.size-a.size||i-c).map(([i])=>o.
nodes[i].actor)}rows(e){let n=this.#e.get(e);if(n)return n;let{facts:o,level:s}=this,r=o.relations.flatMap(({wider:l},f)=>l.
includes(e)?[f]:[]),i={...this.#t,relations:r},a=ss(o,s,At(o,i,["everyone"]),i),c=[...a.between,...a.issues];return this.#e.
set(e,c),c}};function wa({statements:t,entities:e},n){let{s:o,o:s,roles:r=[],sources:i=[]}=t.get(n),a=new Set([o,s,...r.
map(([,c])=>c),...i].filter(Nb));for(let c of a)for(let l of e[c]?.members??[])a.add(l);return a}var Nb=t=>typeof t=="nu\
mber"&&t>=0;function ju({facts:t,state:e,level:n,chosen:o},s,r,i){let a=Yn(t,{...e,articles:null},["everyone"]),c={as_subject:[],as_object:[],
as_source:[],as_other:[],left_out_of:[]};for(let[l,f]of s.statements.entries()){if(i!==void 0&&f.sources?.includes(i)&&c.
as_source.push(l),!o.inside[l]){i!==void 0&&a[l]&&wa(s,l).has(i)&&!f.sources?.includes(i)&&c.left_out_of.push(l);continue}
(r!==void 0?n.subject[l]===r:f.s===i)?c.as_subject.push(l):(r!==void 0?n.object[l]===r:f.o===i)?c.as_object.push(l):f.roles?.
some(([,u])=>u===i)&&c.as_other.push(l)}return Object.entries(c).filter(([,l])=>l.length)}var Ib=/(?<![\p{L}\p{N}])['"\u2018\u201c\u201e\u00ab]([^'"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]+)['"\u2019\u201d\u201c\u00bb](?![\p{L}\p{N}])/gu,
pt=t=>x.relations[x.statements.relation[t]],et=t=>x.articles[x.statements.article[t]],nn=t=>t.map(e=>Y(C().entities[e]));
function yt(t,e=0){let n=bo(t),o=xo(t,e).join(" \u2013 ");return n.length?`${o} (${n.join("; ")})`:o}function xo(t,e=0){
let n=C().statements.get(t),o=tr(t,"subject",Vt(n.s,e)),s=tr(t,"object",Vt(n.o,e));return[o,pt(t).label,s+(e?"":qb(t))]}
function qb(t){let e=C(),n=new Map;for(let[s,r]of e.statements.get(t).roles??[])n.set(s,[...n.get(s)??[],tr(t,e.roles[s].
id,Vt(r))]);return[...n].sort(([s],[r])=>s-r).map(([s,r])=>`, ${e.roles[s].label} ${r.join(` ${d("and")} `)}`).join("")}
function Vt(t,e=0){if(typeof t=="string")return pe(t);if(t>=0)return pe(Y(C().entities[t]));let n=-1-t;return e>=2?`#${x.
keys.at(n).split("#")[1]}`:`\u201C${yt(n,e+1)}\u201D`}var xa=(t,e)=>C().statements.get(t).inferred?.includes(e)??!1,tr=(t,e,n)=>xa(
t,e)?Ht(n):n;function Rb(t,e){let n=nn(e).map(pe);return[...n.slice(0,-1),...n.slice(-1).map(o=>tr(t,"according_to",o))].
join(" > ")}function bo(t){let{names:e,labels:n,statements:o}=x,s=C().statements.get(t),r=o.stance[t]>=0?e.stances[o.stance[t]]:
"";return[s.sources?.length&&`${d("according_to")} ${Rb(t,s.sources)}`,r==="doubts"&&d("author_doubts"),r==="rejects"&&d(
"author_rejects"),o.mode[t]!==Fe&&n.modes[o.mode[t]],o.certainty[t]!==0&&n.certainties[o.certainty[t]],o.polarity[t]!==0&&
n.polarities[o.polarity[t]],s.ended&&d("ended")].filter(a=>typeof a=="string")}function Wu(t){let e=x.names.stances[x.statements.
stance[t]],{note:n}=C().statements.get(t);if(e!=="doubts"&&e!=="rejects"||typeof n!="string")return[];let o=n.matchAll(Ib);
return Array.from(o,([,s])=>s.trim()).filter(Boolean)}function yo(t){let{quote:e=[]}=C().statements.get(t),n=e.slice(2).
map(Number);return n.flatMap((o,s)=>s%2?[]:[[o,n[s+1]]])}function jt(t){let e=C(),n=e.bodies.get(x.statements.article[t]);
return n===null?(e.statements.get(t).quote??[]).join(" [\u2026] "):yo(t).map(([o,s])=>n.slice(o,s).split(/\s+/).join(" ")).
join(" [\u2026] ")}var Cb=44,er=(t,e)=>Du(t,e,(n,o)=>jb(yo(t),n,o));function Fu(t,e){let n=Wu(t);return Hu(t).some(s=>Pu(n,s).length)?Du(t,
e,s=>Pu(n,s),"doubting"):null}function Du(t,e,n,o=null){let{quote:s}=C().statements.get(t);if(!s)return d("words_left_ou\
t");let r=zu(t)===null?null:Number(s[0]);return Hu(t).map((i,a)=>[a?" [\u2026] ":"",Wb(i,n(i,r),e,o)])}var zu=t=>C().bodies.
get(x.statements.article[t]);function Hu(t){let{quote:e=[]}=C().statements.get(t),n=zu(t);return n===null?e.map(String):
[n.slice(Number(e[0]),Number(e[1]))]}var jb=(t,e,n)=>n===null?[[0,e.length]]:t.map(([o,s])=>[o-n,s-n]);function Pu(t,e){
let n=[];for(let o of t){let s=o.split(/\s+/).map(i=>i.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")),r=new RegExp(`(?<![\\p{L}\\p\
{N}])${s.join("\\s+")}(?![\\p{L}\\p{N}])`,"iu").exec(e);r&&n.push([r.index,r.index+r[0].length])}return n.sort(([o],[s])=>o-
s)}function Wb(t,e,n,o){let s=[],r=0;for(let[a,c]of e)a>r&&s.push(r||n===void 0?Bu(t.slice(r,a)):Pb(t.slice(0,a),n)),c>r&&
s.push(m("mark",{class:o},ba(t.slice(Math.max(r,a),c)))),r=Math.max(r,c);let i=t.slice(r);return[...s,n===void 0?Bu(i):Bb(
i,n)]}var ba=t=>t.replace(/^# /,"");function Bu(t){let e=ba(t),n=e.split(/\s+/);return n.length<=Cb?e:[...n.slice(0,20),
"[\u2026]",...n.slice(-20)].join(" ")}function Pb(t,e){let n=ba(t).split(/\s+/);return n.length<=e+1?n.join(" "):["\u2026",
...n.slice(-e-1)].join(" ")}function Bb(t,e){let n=t.split(/\s+/);return n.length<=e+1?n.join(" "):[...n.slice(0,e+1),"\u2026"].
join(" ")}var ya=new Set("al bin da de del della den der di do dos du e el ibn la le ten ter van von y".split(" "));function Nn(t){
return t.published&&t.published!=="unknown"?t.published:t.inferred?`${d("no_date")}, ${d("probably")} ${t.inferred}`:d("\
no_date")}var re=t=>`${t.author?`${pe(t.author)}, `:""}${pe(t.publisher)}, ${Nn(t)}`;function Fb(t){return`${t.author?`${t.
author}, `:""}\u201C${t.title}\u201D, ${t.publisher}, ${Nn(t)}`}function Uu(t){let e={plain:Db,chicago:zb,apa:Hb}[w.citation];
return`${e(et(t))} \u201C${$a(jt(t))}\u201D`}function Db(t){let e=t.retrieved?` (${d("accessed")} ${t.retrieved})`:"";return`${Fb(
t)}${t.url?`, ${t.url}`:""}${e}:`}function zb(t){let e=`\u201C${$a(t.title)}${/[?!.,]$/.test(t.title)?"":","}\u201D`,n=nr(
t.published)??(t.inferred?`[${nr(t.inferred)??t.inferred}?]`:"n.d."),o=nr(t.retrieved),s=[t.publisher,n,o&&`accessed ${o}`,
t.url].filter(Boolean);return`${t.author?`${t.author}, `:""}${e} ${s.join(", ")}:`}function Hb(t){let e=Vu(t),n=e?e.map(
({given:f,family:u})=>`${u}, ${Gb(f)}`):[t.author??t.publisher],o=n.slice(-1).join(""),s=n.length>1?`${n.slice(0,-1).join(
", ")}, & ${o}`:o,r=Gu(t.published)??(t.inferred?`[ca. ${Gu(t.inferred)??t.inferred}]`:"n.d."),i=t.author&&t.author!==t.
publisher?`${t.publisher}. `:"",a=nr(t.retrieved),c=t.url?`${a?`Retrieved ${a}, from `:""}${t.url} `:"",l=f=>/[?!.]$/.test(
f)?f:`${f}.`;return`${l(s)} (${r}). ${l(t.title)} ${i}${c}`.replace(/[. ]*$/,":")}var Gb=t=>t.split(/[\s-]+/).map(e=>`${e[0]}\
.`).join(" "),$a=t=>t.replace(/\u201c/g,"\u2018").replace(/\u201d/g,"\u2019");function nr(t){let{year:e,month:n,day:o}=or(t);return e?
[[n,o].filter(Boolean).join(" "),e].filter(Boolean).join(n&&o?", ":" "):null}function Gu(t){let{year:e,month:n,day:o}=or(
t);return e?[e,[n,o].filter(Boolean).join(" ")].filter(Boolean).join(", "):null}function or(t){let[,e,n,o]=/^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.
exec(t??"")??[],s=n?new Date(Date.UTC(2e3,Number(n)-1,1)):null;return{year:e,month:s?.toLocaleDateString("en-US",{month:"\
long",timeZone:"UTC"}),day:o&&String(Number(o))}}function Vu({author:t,publisher:e}){if(!t||t===e)return null;let n=t.split(
/\s+and\s+|\s*&\s*|,\s*(?:and\s+)?/).map(Ub);return n.every(o=>o!==null)?n:null}function Ub(t){let e=t.trim().split(/\s+/),
n=r=>/^\p{L}/u.test(r)&&(!/^\p{Ll}/u.test(r)||ya.has(r));if(e.length<2||e.length>4||!e.every(n)||ya.has(e[0]))return null;
let o=e.findIndex(r=>ya.has(r)),s=o>0?o:e.length-1;return{given:e.slice(0,s).join(" "),family:e.slice(s).join(" ")}}function Ku(t){
let e=et(t),{published:n,url:o,retrieved:s}=e,r=Vu(e),i=`{${$o(e.author||e.publisher)}}`,a=or(n).year!==void 0,c=/^\d{4}/.
exec(a?"":n||e.inferred||""),f=[["author",r?r.map(({given:u,family:p})=>$o(`${u} ${p}`)).join(" and "):i],["title",$o(e.
title)],["organization",!!e.author&&e.author!==e.publisher&&$o(e.publisher)],["date",a&&n],["year",c?.[0]],["url",o&&encodeURI(
yi(o)).replace(/[{}\\]/g,"")],["urldate",or(s).day&&s],["note",`\`\`${$o($a(jt(t)))}''`]].flatMap(([u,p])=>p?[`  ${u} = \
{${p}}`]:[]);return`@online{${e.id.replace(/[\s,{}#%~\\"'()=]+/g,"-")},
${f.join(`,
`)}
}`}var Vb={"~":"\\textasciitilde{}","^":"\\textasciicircum{}","\u201C":"``","\u201D":"''","\u2018":"`","\u2019":"'","\u2013":"\
--","\u2014":"---","\u2026":"\\dots{}"},$o=t=>t.replace(/[{}\\]/g,"").replace(/([#$%&_])/g,"\\$1").replace(/[~^\u201c\u201d\u2018\u2019\u2013\u2014\u2026]/g,
e=>Vb[e]);function In(t){let e=C().statements.get(t),n=x.keys.at(t);return m("article",{class:"statement","aria-label":yt(t)},Kb(t),
m("blockquote",{lang:et(t).language},er(t)),e.translation?m("p",{class:"translation"},e.translation):null,Yb(t),m("detai\
ls",{},m("summary",{},d("details")),m("dl",{},Qb(t))),m("p",{class:"actions"},Ln(d("copy_footnote"),()=>Uu(t)),K(d("cita\
tion"),Kr.map(o=>[o,d(`citation_${o}`)]),w.citation,o=>k({citation:o})),Ln(d("copy_bibtex"),()=>Ku(t)),Ln(d("copy_link"),
()=>us({open:`statement:${n}`}))))}function sr(t){if(typeof t=="string")return Xt(t);if(t<0)return q(`\u201C${yt(-1-t,1)}\
\u201D`,()=>wt(-1-t),{class:"link nested",dir:"ltr"});let e=C().entities[t];return q(Y(e),()=>X(e.id),{lang:Ke(e)})}function Kb(t){
let e=C(),n=e.statements.get(t),o=pt(t),s=(f,u)=>Yu(sr(f),xa(t,u)),r=(n.roles??[]).map(([f,u])=>[", ",m("span",{class:"r\
ole"},e.roles[f].label)," ",s(u,e.roles[f].id)]),i=bo(t).map(f=>[" ",m("span",{class:"mark"},f)]),a=m("span",{class:`ver\
b ${x.names.signs[o.sign]}`},o.label),[c,l]=[s(n.s,"subject"),s(n.o,"object")];return m("p",{class:"claim"},c," ",a," ",
l,r,i)}function Yb(t){let e=et(t),n=q(Xt(e.title,e.language),()=>$s(x.statements.article[t],t));return m("p",{class:"sou\
rce",dir:"ltr"},"\u201C",n,"\u201D, ",re(e)," ",Sa(e))}var Sa=t=>t.url&&Os(t.url,`${d("original")} \u2197`);function Qb(t){
let{labels:e,coders:n,statements:o}=x,s=C(),r=s.statements.get(t),i=r.inferred??[],a=o.quad_class[t]<0?"":`, ${e.quad_classes[o.
quad_class[t]]}`,c=s.fields.filter(({name:l})=>l!=="translation");return[Kt(d("according_to"),Jb(t,r),i.includes("accord\
ing_to")),Kt(d("certainty"),`${e.certainties[o.certainty[t]]}, ${e.polarities[o.polarity[t]]}`),r.sources?Kt(d("author_s\
tance"),e.stances[o.stance[t]]):null,Kt(d("mode"),e.modes[o.mode[t]]),Kt(d("date"),ks(r)),Kt(d("kind"),`${e.kinds[pt(t).
kind]}${a}`),Kt(d("inferred_fields"),i.join(", ")),r.or?Kt(d("alternative_to"),r.or.map(l=>q(yt(l,1),()=>wt(l)))):null,c.
map(({name:l,label:f})=>Kt(f,r[l])),Kt(d("coder"),n[o.coder[t]]),Kt(d("statement"),m("code",{},x.keys.at(t)))]}function Jb(t,{
sources:e}){let n=et(t),o=n.author||n.publisher;return e?d("viewpoint_quoted",{name:nn(e).join(" > "),by:o}):`${d("the_a\
uthor")} (${o})`}var Yu=(t,e)=>e?["[",t,"]"]:t;function Kt(t,e,n=!1){return e==null||e===""?null:[m("dt",{},t),m("dd",{},
Yu(e,n))]}function rr(t){let e=ws($,t).map(n=>{let o=xs($,n),s=n.filter(i=>i!==o),r=m("details",{class:"mentions"},m("summary",{},
N(s.length,"mention")),s.map(In));return m("li",{},In(o),s.length>0&&r)});return ye(e,30)}function ir(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,f,u,p="")=>m("span",{class:p&&`quad-class ${p}`},G(l,f,e),` ${u}`),i=(l,f,u)=>r(l,f,Ve(l,u)),
a=x.labels.quad_classes.map((l,f)=>t.byQuadClass[f]>0&&r(t.byQuadClass[f],t.quadClasses[f],l,ee(x,f))),c=m("p",{class:"c\
ounts"},i(t.acts,no(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,d("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,Xb(t,
e)]:c}function Xb(t,e){let n=d("score_text",{sum:_i(t.sum),mean:_i(t.sum/t.scored),n:t.scored});return m("details",{},m(
"summary",{},d("score")),m("p",{},n," ",G(d("show_quotes"),no(t),e)))}function Qu(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
othersOf(c))o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{if(!(r.
length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var Zb=400;function Xu(t){let{level:e}=$,n=$.nodes.inOrder().filter(i=>i!==t).slice(0,Zb),o=m("div",{class:"paths"}),s=n.
map(i=>[e.nodes[i].actor,B(e,i)]),r=i=>L(o,i&&t0(t,e.numbers.get(i)??-1));return m("div",{class:"paths-form"},K(d("paths\
_to"),[["",d("paths_to")],...s],"",r),o)}function t0(t,e){let n=Qu($.nodes,t,e);return n.length?m("ol",{},n.map(o=>m("li",
{},o.map((s,r)=>[r>0&&e0(o[r-1],s),Xt(B($.level,s))])))):m("p",{class:"quiet"},d("no_path"))}var e0=(t,e)=>[Ju(t,e,"\u2192"),
Ju(e,t,"\u2190")];function Ju(t,e,n){let{level:o,pairs:s}=$,r=s.get(Tt(t,e,o.nodes.length)),i=`${bt([B(o,t),B(o,e)])}: ${d(
"show_quotes")}`;return r&&q(` ${n}${r.weight} `,()=>xt(t,e),{"aria-label":i})}var Zu={pair:n0,actor:s0,statement:l0,list:u0},tm=({kind:t,names:e})=>Object.hasOwn(Zu,t)?Zu[t](e):null;function n0(t){let{
level:e,pairs:n}=$,[o,s]=t.map(p=>e.numbers.get(p));if(o===void 0||s===void 0)return null;let r=e.nodes.length,[i,a]=[n.
get(Tt(o,s,r)),n.get(Tt(s,o,r))],[c,l]=[o,s].map(p=>B(e,p)),f=i&&ue($,i),u=i?Ct(x,i.rows).map(Qe):[];return m("section",
{},m("h2",{},q(c,()=>X(t[0])),u.length===1?[" ",m("span",{class:`verb ${o0(i?.rows??[])}`},u)," "]:" \u2192 ",q(l,()=>X(
t[1]))),u.length>1&&m("ul",{class:"says"},u.map(p=>m("li",{},p))),f?ir(f,bt([c,l])):m("p",{class:"quiet"},d("no_tie_in_d\
irection")),m("p",{class:"actions"},a&&q(d("opposite_direction",{n:a.weight}),()=>xt(s,o)),q(d("over_time"),()=>k({tab:"\
timeline",pair:t}))),f&&rr(f.statements))}var o0=([t])=>x.names.signs[$.level.arrows.sign[$.level.arrow[t]]];function s0([
t]){let e=$.level.numbers.get(t),n=e===void 0?null:$.level.nodes[e],o=fe(t),s=o?Y(o):n?.label;if(s===void 0)return null;
let r=ju($,C(),e,cs(t)),i=[o?o.type:n?.type,n?.sector?.replace("_"," ")],a=e!==void 0&&$.nodes.has(e);return m("section",
{},m("h2",{lang:o&&Ke(o)},s),m("p",{class:"quiet"},i.filter(Boolean).join(", ")),o&&i0(o,s),a?m("p",{class:"actions"},a0(
t,e)):r0(t,s),a?[m("h3",{},d("ties")),c0(e)]:null,r.map(([c,l])=>m("details",{class:"as",open:!a},m("summary",{},`${d(c)}\
 (${l.length})`),rr(It($.chosen,l)))))}function r0(t,e){let n=m("p",{class:"actions"},m("span",{class:"quiet"},d("not_sh\
own",{name:e})));return Nl(t).then(o=>{o&&n.append(" ",T(d("show_it"),()=>k({...o,tab:"graph"})))}),n}function i0({labels:t={},
note:e,wikidata:n},o){let s=Object.entries(t).filter(([,i])=>i!==o),r=n&&`https://www.wikidata.org/wiki/${encodeURIComponent(
n)}`;return[Object.keys(t).length>1&&m("p",{class:"quiet"},s.map(([i,a],c)=>[c?" \xB7 ":"",m("span",{lang:i},a)])),e&&m(
"p",{class:"note"},e),r&&m("p",{},Os(r,`Wikidata ${n} \u2197`))]}function a0(t,e){let n=w.ego===t;return[T(d(n?"show_all":
"neighbours_only"),()=>k({ego:n?null:t,tab:"graph"})),$.isGrown&&T(d("show_neighbours"),()=>me(e)),Xu(e)]}function c0(t){
let{level:e,pairs:n}=$,s=[...n.values()].filter(({a:r,b:i})=>r===t||i===t).sort(Qn).map(({a:r,b:i,weight:a})=>m("li",{},
q([Xt(B(e,r))," \u2192 ",Xt(B(e,i))],()=>xt(r,i)),m("span",{class:"quiet"},` ${a}`)));return ye(s,15)}function l0([t]){let{
act:e}=x.statements,n=x.keys.numberOf(t);if(n<0)return null;let o=e[n]<0?[]:le(e,e[n]).filter(s=>s!==n);return m("sectio\
n",{},m("h2",{},D(d("statement"))),f0(n)?null:m("p",{class:"quiet"},d("statement_does_not_match")),In(n),o.length?[m("h3",
{},d("other_mentions")),o.map(In)]:null)}function f0(t){return(w.tab==="arguments"||w.tab==="article"?un(x,w):$.chosen.inside)[t]}
function u0([t]){let{statements:e,label:n}=Si(t);if(!e.length)return null;let o=Number(t.split(" ")[0]),s=o>e.length,r=e.
filter(i=>!$.chosen.inside[i]).length;return m("section",{},m("h2",{},D(n||d("quotes"))),m("p",{class:"quiet"},N(e.length,
"statement"),s&&`. ${d("link_cut",{kept:e.length,n:o})}`,r>0&&`. ${d("some_do_not_match",{n:I(r)})}`),rr(e))}var qn=null,Rn=[];async function em(){let t=A("panel"),e=ne();if(!e||!w.open){qn=null,Rn.length=0,L(t);return}await H();
let n=tm(e);qn&&qn!==w.open&&m0(qn,w.open),L(t,m("div",{class:"panel-head"},Rn.length>0&&T(`\u2039 ${d("back")}`,p0,{class:"\
quiet-button"}),Ln(d("copy_link"),us),T("\xD7",()=>k({open:null}),{class:"close","aria-label":d("close")})),n||m("p",{class:"\
quiet"},d("not_in_page"))),qn!==w.open&&d0(t),qn=w.open}function m0(t,e){Rn.at(-1)===e?Rn.pop():Rn.push(t)}var p0=()=>k(
{open:Rn.at(-1)??null});function d0(t){let e=t.querySelector("h2");t.scrollTop=0,e&&document.body.classList.contains("re\
ady")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),Zt(e?e.textContent:d("not_in_page"))}var nm=".sheet, .facets, .table-scroll, .matrix-scroll, .analysis-table",h0=200,om="";async function So(t,e){let n=`${w.
tab} ${w.article}`,s=(om===n?[...t.querySelectorAll(nm)]:[]).map(({className:r,scrollLeft:i,scrollTop:a})=>({className:r,
scrollLeft:i,scrollTop:a}));om=n,await e(t);for(let[r,i]of[...t.querySelectorAll(nm)].entries())i.className!==s[r]?.className||
i.scrollTop||i.scrollLeft||i.scrollTo(s[r].scrollLeft,s[r].scrollTop)}function sm(t,e){let n=t.querySelectorAll("[aria-c\
urrent='location']"),[o]=w.open?n:[];o&&Oa(o,o.closest(".sheet"))&&o.scrollIntoView({block:o.offsetHeight>h0?"start":"ce\
nter",inline:"center"});let s=e&&(o??t.querySelector("h2, h3, .sheet"));s&&(s.tabIndex<0&&(s.tabIndex=-1),s.focus({preventScroll:!0}))}
function Oa(t,e){let[n,o]=[t,e].map(c=>c.getBoundingClientRect()),{scrollPaddingRight:s,scrollPaddingBottom:r}=getComputedStyle(
e),i=Math.min(o.right,innerWidth)-(Number.parseFloat(s)||0),a=Math.min(o.bottom,innerHeight)-(Number.parseFloat(r)||0);return n.
left<o.left||n.right>i||n.top<Math.max(o.top,0)||n.bottom>a}var Wt=(...t)=>m("div",{class:"sheet"},t),Cn=(t,...e)=>m("di\
v",{class:"sheet",tabindex:0,role:"region","aria-label":d(`tab_${t}`)},e);var rm="";async function im(t){let e=await pi(),n=r=>r.parts.some(({kind:i})=>i==="items"||i==="table"),o=e.find(({name:r})=>r===
w.analysis)??e.find(n)??e[0];if(!o){L(t,Wt(m("p",{},d("no_analyses")," ",m("code",{},"kg analyse"))));return}if(t.querySelector(
".analyses")&&rm===o.name)return;rm=o.name;let s=e.map(r=>T(d(`analysis_${r.name}`),()=>k({analysis:r.name}),{"aria-pres\
sed":String(r===o),class:n(r)?"":"nothing"}));L(t,Wt(m("div",{class:"choices",role:"group","aria-label":d("tab_analyses")},
s),m("div",{class:"analyses"},g0(o),o.lack&&m("p",{},o.lack),w0(o.parts))))}function g0({selection:t,options:e,command:n}){
let o=e.map(([s,r])=>`${s}: ${r}`).join("; ");return m("p",{class:"quiet"},d("analysis_of",{selection:t}),o&&` ${d("anal\
ysis_options",{options:o})}`,` ${d("analysis_command")} `,m("code",{},n))}function w0(t){let e="";return t.map(n=>(n.kind===
"heading"&&(e=n.text),x0(n,e)))}function x0(t,e){switch(t.kind){case"heading":return m(t.level<3?"h2":"h3",{},t.text);case"\
text":return m("p",{class:t.style==="dim"||t.style==="note"?"quiet":""},Oo(t.line,e));case"items":return m(t.numbered?"o\
l":"ul",{},t.items.map(n=>m("li",{},Oo(n,e))));case"facts":return m("dl",{},t.rows.map(([n,o])=>[m("dt",{},Oo(n,e)),m("d\
d",{},Oo(o,e))]));case"table":return b0(t,e);case"picture":return m("figure",{},m("img",{src:`data:image/svg+xml,${encodeURIComponent(
t.svg)}`,alt:t.alternative}),m("figcaption",{class:"quiet"},t.caption))}}function b0({columns:t,numeric:e,rows:n,cited:o},s){
let r=t.map((c,l)=>m("th",{scope:"col",class:e[l]?"num":""},c)),i=n.map((c,l)=>m("tr",{},c.map((f,u)=>m("td",{class:e[u]?
"num":""},m("bdi",{},f))),o.length>0&&m("td",{},Oo(o[l],s)))),a=m("tr",{},r,o.length>0&&m("th",{scope:"col"},d("quotes")));
return m("div",{class:"analysis-table",tabindex:0,role:"region","aria-label":s},m("table",{},m("thead",{},a),m("tbody",{},
i)))}function Oo(t,e){return t.map(n=>{if(typeof n=="string")return n;let[o,s]=n;if(s!=="keys")return m(s==="bold"?"stro\
ng":"span",{},o);let r=o.split(" ").map(Number);return G(N(r.length,"statement"),r,e)})}var am="sums_up";function _o(t,e,n){let o=un(t,n,t.statements.alternative),s=e.arrows.filter(l=>o[l.statement]),r=s.filter(
l=>l.by!==am),i=new Set(r.flatMap(({tail:l,head:f})=>[l,f])),a=new Map;for(let l of s){if(l.by===am&&!i.has(l.tail))continue;
let f=[l.tail,l.head,l.by,l.words].join(`
`),u=a.get(f);u?u.statements.push(l.statement):a.set(f,{...l,statements:[l.statement]})}let c=e.topics.findIndex(([l])=>l===
n.about);return n.about===null?[...a.values()]:y0([...a.values()],e,c)}function y0(t,{cards:e},n){let o=t.flatMap(({tail:i,
head:a})=>[i,a]).filter(i=>e[i].about?.includes(n)),s=cm(o,t,"head","tail"),r=cm(o,t,"tail","head");return t.filter(i=>s.
has(i.head)||r.has(i.tail))}function cm(t,e,n,o){let s=new Map;for(let i of e)s.set(i[n],[...s.get(i[n])??[],i[o]]);let r=new Set(
t);for(let i of r)for(let a of s.get(i)??[])r.add(a);return r}function fm(t){let e=$0(t),n=e.map(o=>{let s=ar(o,({to:i})=>i.key).map(i=>({...i[0].to,of:i.map(({of:a})=>a)}));return{from:ar(
o,({from:i})=>i.key).map(i=>({key:i[0].from.key,at:S0(i[0].from,o,e,s),of:i.map(({of:a})=>a)})),to:s,of:o.map(({of:i})=>i),
level:0}});return{buses:n,levels:O0(n)}}function ar(t,e){let n=new Map;for(let o of t)n.set(e(o),[...n.get(e(o))??[],o]);
return[...n.values()]}function $0(t){let e=n=>[...new Set(n.map(({from:o})=>o.key))].sort().join(" ");return ar(ar(t,({to:n})=>n.
key),e).map(n=>n.flat())}function S0(t,e,n,o){let s=l=>l.reduce((f,{to:u})=>f+u.at,0)/l.length,r=n.filter(l=>l.some(f=>f.
from.key===t.key)).sort((l,f)=>s(l)-s(f));if(r.length>1){let l=Math.min(12,2*t.room/r.length);return t.at+(r.indexOf(e)-
(r.length-1)/2)*l}let a=o.length===1&&e.every(l=>l.from.key===t.key)?t.room:Math.min(14,t.room),[c]=o.map(({at:l})=>l).sort(
(l,f)=>Math.abs(l-t.at)-Math.abs(f-t.at));return Math.abs(c-t.at)<=a?c:t.at}function O0(t){let e=t.filter(o=>_0(o)>0);e.
sort((o,s)=>$e(o)[0]-$e(s)[0]);for(let o=!0;o;){o=!1;for(let s=1;s<e.length;s++){let[r,i]=[e[s-1],e[s]];lm(i,r)>=lm(r,i)||
([e[s-1],e[s]]=[i,r],o=!0)}if(e.length>40)break}let n=0;for(let[o,s]of e.entries()){let r=e.slice(0,o).filter(i=>k0($e(s),
$e(i)));s.level=Math.max(0,...r.map(({level:i})=>i+1)),n=Math.max(n,s.level+1)}return n}function $e({from:t,to:e}){let n=[
...t,...e].map(({at:o})=>o);return[Math.min(...n),Math.max(...n)]}function _0(t){let[e,n]=$e(t);return n-e}var k0=(t,e)=>t[0]-
4<e[1]&&e[0]-4<t[1];function lm(t,e){let n=(i,[a,c])=>a-4<i&&i<c+4,o=e.from.filter(({at:i})=>n(i,$e(t))).length,s=t.to.filter(
({at:i})=>n(i,$e(e))).length,r=t.to.flatMap(i=>e.from.filter(a=>Math.abs(i.at-a.at)<4)).length;return o+s+4*r}var Se=({tail:t,head:e})=>`${t} ${e}`;function mm(t,e,n){return M0(e).map(o=>v0(t,o,n)).sort((o,s)=>s.layers.flat().length-
o.layers.flat().length)}function M0(t){let e=new Map,n=s=>{let r=e.get(s)??s;return r===s?s:n(r)};for(let{tail:s,head:r}of t)
e.set(n(r),n(s));let o=new Map;for(let s of t)o.set(n(s.tail),[...o.get(n(s.tail))??[],s]);return[...o.values()]}function v0({
cards:t,bends:e},n,o){let s=new Set(n.flatMap(({tail:u,head:p})=>[u,p])),r=new Map,i=new Map,a=(u,p)=>(r.set(u,[...r.get(
u)??[],p]),p);for(let[u,p,h]of t)s.has(u)&&i.set(u,{layer:p,spot:a(p,um(u,h,o(u)))});let c=new Map(e.map(([u,p,h])=>[Se(
{tail:u,head:p}),h])),l=new Map;for(let u of n){let[p,h]=[i.get(u.tail),i.get(u.head)];if(!p||!h||l.has(Se(u)))continue;
let g=p.layer<h.layer?1:-1,b=(c.get(Se(u))??[]).map((O,v)=>a(p.layer+g*(v+1),um(-1,O,26))),_=[p.spot,...b,h.spot];l.set(
Se(u),_);let y=g>0?_:[..._].reverse();for(let[O,v]of y.slice(1).entries())v.above.push(y[O]),y[O].below.push(v)}let f=[...r].
sort(([u],[p])=>u-p).map(([,u])=>u.sort((p,h)=>p.across-h.across));return{layers:f,arrows:n,ways:l,width:A0(f)}}var um=(t,e,n)=>({
card:t,across:e,room:n,at:0,above:[],below:[]});function A0(t){for(let o of t){let s=0;for(let r of o)r.at=s+r.room/2,s+=
r.room}for(let o=0;o<8;o++)for(let s of o%2?[...t].reverse():t){let r=s.map(({above:i,below:a,at:c})=>cr([...i,...a].map(
l=>l.at))??c);for(let[i,a]of T0(r,s).entries())s[i].at=a}let e=t.flat(),n=Math.min(...e.map(({at:o,room:s})=>o-s/2));for(let o of e)
o.at-=n;return Math.max(...e.map(({at:o,room:s})=>o+s/2))}var cr=t=>t.length?t.reduce((e,n)=>e+n,0)/t.length:null;function T0(t,e){
let n=[],o=[],s=0;for(let[i,a]of t.entries())for(s+=i?(e[i-1].room+e[i].room)/2:0,o.push(s),n.push([a-s]);n.length>1&&(cr(
n[n.length-2])??0)>(cr(n[n.length-1])??0);){let c=n.pop()??[];n[n.length-1].push(...c)}return n.flatMap(i=>i.map(()=>cr(
i)??0)).map((i,a)=>i+o[a])}var lr=10,L0=30,pm=[1.4,2.8,2.3,1.8,1.2],_a=14,E0=6,ka=t=>tn(t?x.encodings.holds[x.names.holds.indexOf(t)].dashes:[]),dm=t=>Math.
max(...t.map(({rank:e})=>pm[e??0]??pm[0]));function hm(t,e,n,o,{end:s,start:r,room:i}){let a=[];for(let f of n){let u=o.
get(Se(f))??[],p=u.findIndex((_,y)=>y>0&&e.includes(_));if(p<1)continue;let[h,g]=[u[p-1],u[p]],b=s(g,f);a.push({from:{key:String(
t.indexOf(h)),at:r(h),room:h.card<0?E0:i(h)/2-_a},to:{key:`${e.indexOf(g)} ${b}`,at:b},of:f})}let{buses:c,levels:l}=fm(a);
return{buses:c,height:Math.max(L0,(l+1)*lr+_a)}}function gm(t,{footOf:e,from:n,to:o}){let s=n+_a+t.level*lr,[r,i]=$e(t);
return r===i?on(t.of,[r,e(t.from[0].key)],[r,o]):[t.from.map(({key:a,at:c,of:l})=>on(l,[c,e(a)],[c,s])),on(t.of,[r,s],[i,
s]),t.to.map(({at:a,of:c})=>on(c,[a,s],[a,o]))]}function on(t,...e){let[n,...o]=new Set(t.map(s=>s.hold));return S("poly\
line",{points:e.join(" "),"stroke-width":dm(t),...o.length?{}:ka(n),"stroke-linecap":"square"})}function wm(t,e,n,o){return S(
"g",{},S("line",{x1:e,x2:e,y1:n,y2:o-7,"stroke-width":dm(t)}),S("path",{class:"head",d:`M${e-5} ${o-9} L${e} ${o-1} L${e+
5} ${o-9} Z`}))}function xm(t,[e,n,[o,s]],r){let[i,a]=[n[1]+lr/2,s-lr/2];return on([t],e,[n[0],i],[r,i],[r,a],[o,a],[o,s])}var[N0,I0]=[172,148],q0=900,fr=20,R0=18,ko=16,C0=40;function ym(t,e,n,o){let s=m("div",{class:"argument"});t.append(s);let r=s.
clientWidth,i=[...new Set(n.flatMap(({tail:y,head:O})=>[y,O]))],a=B0(e,n);for(let{label:y}of[...a.values()].flat())s.append(
y);let c=Ue(),f=mm(o,n,y=>{let O=(a.get(y)??[]).map(({label:v})=>v.offsetWidth+8);return Math.max(r<q0?I0:N0,O.reduce((v,M)=>v+
M,0))+fr}),u=f.flatMap(({layers:y})=>y.flat().filter(({card:O})=>O>=0)),p=new Map(u.map(({card:y,room:O})=>[y,P0(e.cards[y],
O-fr,c)]));for(let y of i)s.prepend(p.get(y)??"");let h=S("svg",{class:"lines","aria-hidden":"true"});s.prepend(h);let g=j0(
r),[b,_]=[0,0];for(let y of f){let{left:O,top:v}=g.lowest(y.width+ko),M=v+D0(y,{left:O,top:v,boxes:p,meetings:a,lines:h});
g.fill(O,y.width+2*ko,M+C0),b=Math.max(b,O+y.width+2*ko),_=Math.max(_,M)}s.style.width=`${b}px`,s.style.height=`${_}px`,
h.setAttribute("width",String(b)),h.setAttribute("height",String(_)),W0(s,u,p,a)}function j0(t){let e=[{left:0,height:0}],
n=(o,s)=>e.filter((r,i)=>r.left<s&&(e[i+1]?.left??1/0)>o);return{lowest(o){return e.filter(({left:r})=>r===0||r+o<=t).map(
({left:r})=>({left:r,top:Math.max(...n(r,r+o).map(({height:i})=>i))})).reduce((r,i)=>i.top<r.top?i:r)},fill(o,s,r){let i=n(
o,o+s).at(-1)?.height??0,a=e.filter(l=>l.left<o||l.left>o+s),c=e.some(l=>l.left===o+s)?e.filter(l=>l.left===o+s):[{left:o+
s,height:i}];e=[...a,{left:o,height:r},...c].sort((l,f)=>l.left-f.left)}}}function W0(t,e,n,o){for(let{card:s}of e){for(let{
label:r}of o.get(s)??[])t.append(r);t.append(n.get(s)??"")}}function P0(t,e,n){let[,o]=x.names.polarities,s=[...t.marks??
[]].sort((h,g)=>+(g===o)-+(h===o)),r=t.denied?"\u2298 ":t.doubted?"? ":"",i=[s.length>0&&m("strong",{},`${r}${s.join(", ")}`),
s.length>0&&" ",m("span",{},t.inferred?Ht(t.text):t.text)],a=t.hold?` held-${t.hold.replace(" ","-")}`:"",c=`card ${t.sign??
""}${a}${t.denied?" denied":""}`,{id:l,statements:f=[]}=t,u=(l?w.open===`actor:${l}`:f.some(h=>n.has(h)))&&"location",p=f.
length||l?T(i,()=>l?X(l):U(f,t.text),{class:c,"aria-current":u}):m("div",{class:c},i);return p.style.width=`${e}px`,p}function B0({
cards:t},e){let n=new Map;for(let s of e){let r=[...(s.marks??[]).map(a=>`${a}:`),s.words].join(" "),i=n.get(s.head)??new Map;
n.set(s.head,i.set(r,[...i.get(r)??[],s]))}let o=new Map;for(let[s,r]of n){let i=[...r].map(([a,c])=>({arrows:c,label:F0(
t,a,c)}));o.set(s,i)}return o}function F0(t,e,n){let o=Ue(),s=n.flatMap(a=>a.statements),r=n.map(({tail:a,head:c})=>d("l\
eads_to",{tail:t[a].text,words:e,head:t[c].text})),i=[m("strong",{},e),n.length>1&&` \xB7 ${n.length}`];return T(i,()=>U(
s,e),{class:"arrow-words","aria-current":s.some(a=>o.has(a))&&"location","aria-label":`${r.join("; ")}. ${d("show_quotes")}`,
title:r.join(`
`)})}function D0({layers:t,arrows:e,ways:n,width:o},{left:s,top:r,boxes:i,meetings:a,lines:c}){let l=y=>i.get(y),f=y=>n.
get(Se(y))??[],u=y=>t.findIndex(O=>O.includes(y)),p=y=>u(f(y)[0])<u(f(y).slice(-1)[0]),h=e.filter(p),g=new Map(e.filter(
y=>!p(y)).map(y=>[y,[]])),b=new Map,_=r;for(let[y,O]of t.entries()){let v=new Map(O.map(P=>[P,z0(a.get(P.card)??[],n,s+P.
at)])),M=t[y-1]??[],{buses:E,height:R}=hm(M,O,h,n,{end:(P,$t)=>v.get(P)?.find(We=>We.arrows.includes($t))?.at??s+P.at,start:P=>s+
P.at,room:({room:P})=>P-fr}),F=[...v.values()].flat().map(({label:P})=>P.offsetHeight),j=_,z=Math.max(0,...F),W=_+(y||z?
R:0);_=W+(z&&z+R0);let Z=P=>b.get(M[Number(P)])??j;for(let P of E)Dt(c,[gm(P,{footOf:Z,from:j,to:W})]);let lt=Math.max(0,
...O.map(({card:P})=>P<0?0:l(P).offsetHeight));for(let P of O){let $t=s+P.at,We=P.card<0?h.filter(ce=>f(ce).includes(P)):
[];if(We.length&&Dt(c,[on(We,[$t,W],[$t,_+lt])]),b.set(P,_+lt),P.card<0)continue;let ie=l(P.card).offsetHeight,ae=y===0?
_+lt-ie:_;b.set(P,ae+ie),bm(l(P.card),$t-(P.room-fr)/2,ae);for(let{label:ce,arrows:Pe,at:Hn}of v.get(P)??[]){bm(ce,Hn-ce.
offsetWidth/2,W+(z-ce.offsetHeight)/2),c.append(wm(Pe,Hn,W+z,ae));for(let nt of Pe)g.get(nt)?.push([Hn,W])}for(let[ce,Pe]of g)
f(ce)[0]===P&&Pe.unshift([$t,ae+ie],[$t,_+lt])}_+=lt}for(let[y,O]of g)Dt(c,[xm(y,O,s+o+ko/2)]);return _+(g.size&&ko)-r}function bm(t,e,n){
t.style.left=`${Math.round(e)}px`,t.style.top=`${Math.round(n)}px`}function z0(t,e,n){let o=({arrows:a})=>{let c=a.map(l=>e.
get(Se(l))?.at(-2)?.at??0);return c.reduce((l,f)=>l+f,0)/c.length},s=[...t].sort((a,c)=>o(a)-o(c)),r=s.reduce((a,{label:c})=>a+
c.offsetWidth+8,0),i=n-r/2;return s.map(a=>{let c=a.label.offsetWidth+8;return i+=c,{...a,at:i-c/2}})}var $m=null,Sm=()=>$m;async function Om(t){let[e]=await Promise.all([as(),H()]),n=_o(x,e,w),o=h=>x.statements.article[h.
statement],s=_o(x,e,{...w,about:null}),r=[...new Set(s.map(o))].sort((h,g)=>h-g);if(!r.length){L(t,Cn("arguments",m("p",
{},d("no_arrows"))));return}let i=w.article!==null&&!x.articles.some(({id:h})=>h===w.article),c=r.find(h=>x.articles[h].
id===w.article)??r.find(h=>n.some(g=>o(g)===h))??r[0],l=n.filter(h=>o(h)===c),f=x.articles[c],u=[...new Set(l.flatMap(h=>h.
statements))];$m={article:c,statements:u};let p=Cn("arguments",m("p",{class:"line choosers"},K(d("argument_article"),r.map(
h=>[x.articles[h].id,x.articles[h].title]),f.id,h=>k({article:h})),m("label",{},`${d("about")} `,H0(e,s))),i&&m("p",{class:"\
quiet"},d("no_such_article")),m("h2",{lang:f.language},f.title),m("p",{class:"source",dir:"ltr"},re(f)),G0(l,n,u),l.length?
U0(e,l):m("p",{},d("no_arrows_here")));L(t,p),l.length&&ym(p,e,l,e.places[c])}function H0({topics:t,cards:e},n){let s=[...new Set(
n.flatMap(({tail:r,head:i})=>[...e[r].about??[],...e[i].about??[]]))].map(r=>t[r]).sort(([,r],[,i])=>r.localeCompare(i));
return K(d("about"),[["",d("about_all")],...s],w.about??"",r=>k({about:r||null}))}function G0(t,e,n){return m("p",{class:"\
quiet"},`${D(xn())}. `,d("arrows_here",{here:N(t.length,"arrow"),all:e.length})," ",n.length>0&&G(d("show_quotes"),n,d("\
tab_arguments")),m("br"),d("arguments_help"))}function U0({cards:t},e){let n=[...new Set(e.flatMap(({tail:a,head:c})=>[a,
c]))].map(a=>t[a]),o=[...n,...e],s=a=>n.some(c=>c.sign===a),i=[...[void 0,"not actual","hedged"].filter(a=>o.some(c=>c.hold===
a)).map(a=>[Ma({hold:a}),d(`look_${a?.replace(" ","_")??"plain"}`)]),o.some(a=>a.denied)&&[Ma({denied:!0}),`\u2298 ${d("\
look_denied")}`],...["cooperation","conflict"].filter(s).map(a=>[Ma({sign:a}),d(`look_${a}`)])];return m("ul",{class:"lo\
oks"},i.map(a=>a&&m("li",{},a)))}function Ma({hold:t,denied:e=!1,sign:n="neither"}){let o=S("rect",{x:2,y:2,width:24,height:12,
rx:4,class:`border ${n}`,...ka(t)}),s=e&&S("rect",{x:2,y:2,width:5,height:12,class:"bar-denied"});return S("svg",{class:"\
sample",width:28,height:16,viewBox:"0 0 28 16","aria-hidden":"true"},o,s)}function _m(t,e){let[n,o]=[0,0];return{places:t.map(({top:r,cards:i})=>{let a=i.length?Math.max(0,o-(r+n+i[0].offset)-160):
0;n+=a;let c=i.map(({offset:l,height:f})=>{let u=Math.max(r+n+l,o);return o=u+f+e,u-r-n});return{room:a,tops:c}}),end:o}}
function km(t){let e=[];for(let n of t){let o=e[e.length-1];o&&n===o[1]+1?o[1]=n:e.push([n,n])}return e.map(([n,o])=>n===
o?`${n}`:`${n}\u2013${o}`).join(", ")}var va=({sign:t,hold:e,denied:n,doubted:o,isOut:s})=>[t,e&&`held-${e.replace(" ","-")}`,n&&"denied",o&&"doubted",s&&"out"].
filter(Boolean).join(" "),ur=t=>m("span",{class:`swatch ${Mm(t)}`,"aria-hidden":"true"}),Mm=t=>t===null?"of-author":`pat\
tern-${t%4}`;function vm({level:t,stretches:e,runs:n},o){let s=e.map(c=>V0(c,o)),i=m(t===0?"p":t===1?"h2":"h3",{class:"w\
ords",dir:"auto",lang:o.reading.lang},s.flatMap((c,l)=>[c,Y0(e[l],o)])),a=n.map(c=>Q0(c,o));return{text:i,names:a,ends:n.
map(c=>[s[c.first],s[c.last]])}}function V0({text:t,on:e,begins:n},{claims:o,passages:s,callbacks:r}){if(!e.length)return document.
createTextNode(t);let i=[...new Set(e.map(({claim:f})=>f))],a=i.some(f=>o[f].by!==null),c=i.every(f=>o[f].isOut),l=q([n.
some(f=>o[f].denied)&&m("span",{class:"sign denied","aria-hidden":"true"}),n.some(f=>o[f].doubted)&&m("span",{class:"sig\
n doubted","aria-hidden":"true"}),K0(t,e,o)],()=>r.open(i.map(f=>o[f].id)),{dir:null,class:`passage${a?" of-source":""}${c?
" out":""}`});for(let f of i)s[f].push(l);return l}var K0=(t,e,n)=>e.reduce((o,{claim:s,lane:r})=>m("span",{class:`under\
line lane-${r} ${va(n[s])}`},o),t);function Y0({ends:t},{reading:e,unfold:n}){if(!t.length)return null;let o=km(t.map(s=>s+
1));return T(o,s=>n(t,s),{class:"number-mark","aria-expanded":"false","aria-label":e.say("reading_notes",{numbers:o})})}
function Q0({by:t},{reading:e}){let{name:n,lang:o}=e.claimants[t];return m("div",{class:"speaker"},m("bdi",{lang:o},n),m(
"span",{class:`bar ${Mm(t)}`}))}function Am(t,e,n,o){let{by:s,marks:r,actions:i,isSourceInferred:a}=t,{name:c,lang:l}=n.claimants[s??0],f=m("bdi",{lang:l},
a?`[${c}]`:c),u=s===null?n.say("the_author"):[f,`, ${n.say("reading_quoted")}`];return m("div",{class:`note-card ${va(t)}`},
m("p",{class:"sentence"},m("span",{class:"note-number"},e),q(J0(t,n),()=>o.open([t.id]),{class:"link whole"})),m("p",{class:"\
whose"}," ",m("span",{class:"name"},ur(s),m("span",{},u)),r.map(p=>m("span",{class:"mark"},p)),i.map(({label:p,press:h})=>T(
p,h,{class:"action"}))))}function J0({sentence:t,sign:e,denied:n,doubted:o},{say:s}){let r=t.map((i,a)=>[a>0&&!i.text.startsWith(
",")&&" ",X0(i,e)]);return[n&&m("strong",{},`\u2298 ${s("look_denied")}: `),o&&m("strong",{},"? "),r]}function X0({text:t,
kind:e,lang:n,inferred:o=!1},s){let r=o?`[${t}]`:t;return e==="verb"?m("span",{class:`verb ${s}`},r):e?m("bdi",{class:e,
lang:n},r):r}var Aa=8;function Tm({claimants:t,say:e},n,o){let s=l=>n.some(l),r=[[s(({hold:l,denied:f})=>!l&&!f),"",e("look_plain")],
[s(({hold:l})=>l==="not actual"),"held-not-actual",e("look_not_actual")],[s(({hold:l,doubted:f})=>l==="hedged"||f),"held\
-hedged",e("look_hedged")],[s(({denied:l})=>l),"denied",`\u2298 ${e("look_denied")}`],[s(({doubted:l})=>l),"doubted",`? ${e(
"held_doubted")}`],[s(({sign:l})=>l==="cooperation"),"cooperation",e("look_cooperation")],[s(({sign:l})=>l==="conflict"),
"conflict",e("look_conflict")]],i=t.map((l,f)=>Z0(l,f,o)),a=i.slice(Aa),c=t.slice(Aa).some(({isChosen:l})=>l);return m("\
div",{class:"reading-key"},m("div",{class:"claimants",role:"group","aria-label":e("reading_claimants")},m("span",{class:"\
quiet"},e("reading_claimants")),i.slice(0,Aa),a.length>0&&m("details",{open:c},m("summary",{},e("and_more",{n:a.length})),
a)),m("p",{class:"looks-of-lines"},r.map(([l,f,u])=>l&&m("span",{class:`underline ${f}`},u))))}var Z0=({id:t,name:e,lang:n,
count:o,isChosen:s},r,{choose:i})=>T([ur(r||null),m("bdi",{lang:n},e),` ${o}`],()=>i(s?null:t),{class:"claimant","aria-p\
ressed":String(s)});var ty=960,ey=720,ny=6,mr=class{#e=[];#t=-1;#n=S("path",{});constructor(e,n,o){this.element=e,this.drawing=n,this.cards=
o}add(e,n,o,s,r){this.#e.push({row:e,apart:n,claims:o,names:s,ends:r,room:0})}watch(){let{element:e}=this;e.append(S("sv\
g",{class:"leader","aria-hidden":"true"},this.#n)),new ResizeObserver(()=>this.#s()).observe(e);for(let n of["pointerove\
r","focusin"])e.addEventListener(n,o=>this.#r(o.target));for(let n of["pointerleave","focusout"])e.addEventListener(n,()=>this.#r(
null));document.fonts?.ready.then(()=>{this.#t=-1,this.#s()})}#s(){let{element:e,cards:n}=this,o=e.clientWidth;if(!o||o===
this.#t)return;this.#t=o;let s=o<ey;e.classList.toggle("slim",o<ty),e.classList.toggle("narrow",s);let r=0,i=this.#e.map(
({row:f,apart:u,claims:p,room:h})=>{r+=h;let g=p.map(_=>({offset:this.#o(_),height:n[_].offsetHeight})),b=u?[{offset:0,height:u.
offsetHeight}]:[];return{top:f.offsetTop-r,cards:s?[]:[...b,...g]}}),a=this.#e.map(({ends:f})=>f.map(([u,p])=>oy(u,p))),
{places:c,end:l}=_m(i,ny);for(let[f,u]of this.#e.entries()){u.room=c[f].room,u.row.style.marginTop=u.room?`${u.room}px`:
"";let p=[...u.apart?[u.apart]:[],...u.claims.map(h=>n[h])];for(let[h,g]of p.entries())g.style.top=s?"":`${c[f].tops[h]}\
px`;sy(u.names,a[f])}e.style.minHeight=s?"":`${l}px`}#o(e){return this.drawing.passages[e][0].offsetTop}#r(e){let{cards:n,
drawing:o,element:s}=this,r=e instanceof Element?e.closest(".passage, .note-card"):null,i=c=>r!==null&&(n[c]===r||o.passages[c].
some(l=>l===r)),a=n.flatMap((c,l)=>i(l)?[l]:[]);for(let c of s.querySelectorAll(".now"))c.classList.remove("now");for(let c of a)
for(let l of[n[c],...o.passages[c]])l.classList.add("now");this.#n.setAttribute("d",a.map(c=>this.#i(c)).join(" "))}#i(e){
let[n]=this.drawing.passages[e];if(!n||this.element.classList.contains("narrow"))return"";let[o,s]=[this.element,this.cards[e]].
map(l=>l.getBoundingClientRect()),r=n.getClientRects()[0],i=n.closest(".words")?.getBoundingClientRect()??r,[a,c]=[r.bottom-
o.top,s.top-o.top+14];return`M${i.right-o.left+2} ${a} L${s.left-o.left} ${c}`}};function oy(t,e){return t instanceof HTMLElement&&
e instanceof HTMLElement?{top:t.offsetTop,bottom:e.offsetTop+e.offsetHeight}:{top:0,bottom:0}}function sy(t,e){let n=t.map(
r=>r.firstElementChild),o=n.map(r=>r.offsetHeight),s=0;for(let[r,i]of t.entries()){let{top:a,bottom:c}=e[r],l=e.slice(0,
r).filter(u=>u.bottom>a).length,f=Math.max(0,s-a);s=a+f+o[r],i.style.top=`${a}px`,i.style.height=`${c-a}px`,i.style.right=
`${l*8}px`,n[r].style.marginTop=`${f}px`}}var Lm=/^(#{1,6})[ \t]+/,ry=/[\p{L}\p{N}]/u,Im=t=>[...t].sort((e,n)=>Em(e)-Em(n)||Nm(e)-Nm(n)),Em=({spans:t})=>t.length?
Math.min(...t.map(([e])=>e)):-1,Nm=({spans:t})=>Math.max(0,...t.map(([,e])=>e));function qm(t){let e=new Map,n="";for(let{
quote:s}of t)!s||e.has(s)||(e.set(s,n.length),n+=`${s}

`);let o=t.map(s=>{let r=e.get(s.quote);return r===void 0?s:{...s,spans:[iy(r,r+s.quote.length)]}});return{text:n,claims:o}}
var iy=(t,e)=>[t,e];function Rm(t,e){let n=ay(t),o=n.map(()=>[]);for(let[i,{spans:a}]of e.entries())for(let[c,l]of a)for(let f=cy(
n,c);f<n.length&&n[f].from<l;f++){let u={from:Math.max(c,n[f].from),to:Math.min(l,n[f].to),claim:i,lane:0};u.to>u.from&&
o[f].push(u)}let s=new Set,r=new Map(o.flatMap((i,a)=>i.map(({claim:c})=>[c,a])));return n.map((i,a)=>{let c=fy(t,i,ly(o[a]),
s,f=>r.get(f)===a),l=c.flatMap(({begins:f})=>f).sort((f,u)=>f-u);return{level:i.level,stretches:c,claims:l,runs:uy(c,e)}})}
function ay(t){let e=[],n=!1;for(let o=0;o<t.length;){let s=t.indexOf(`
`,o),r=s<0?t.length:s,i=t.slice(o,r),a=Lm.exec(i)?.[1].length??0;a?e.push({from:o+i.length-i.replace(Lm,"").length,to:r,
level:a}):i.trim()&&n?e[e.length-1].to=r:i.trim()&&e.push({from:o+i.search(/\S/),to:r,level:0}),n=!a&&i.trim()!=="",o=r+
1}return e}function cy(t,e){let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].to>e?o=s:n=s+1}return n}function ly(t){let e=[
...t].sort((o,s)=>o.from-s.from||s.to-o.to),n=new Array(4).fill(0);return e.map(o=>{let s=Math.max(0,n.findIndex(a=>a<=o.
from)),i=n.every(a=>a>o.from)?3:s;return n[i]=Math.max(n[i],o.to),{...o,lane:i}})}function fy(t,e,n,o,s){let i=[...new Set(
[e.from,e.to,...n.flatMap(({from:c,to:l})=>[c,l])])].sort((c,l)=>c-l),a=new Map;for(let{claim:c,to:l}of n)s(c)&&a.set(c,
Math.max(a.get(c)??0,l));return i.slice(0,-1).map((c,l)=>{let f=i[l+1],u=n.filter(g=>g.from<=c&&g.to>=f),p=[...new Set(u.
map(({claim:g})=>g))],h=p.filter(g=>!o.has(g));for(let g of h)o.add(g);return{text:t.slice(c,f),on:u.map(({claim:g,lane:b})=>({
claim:g,lane:b})),begins:h,ends:p.filter(g=>a.get(g)===f).sort((g,b)=>g-b)}})}function uy(t,e){let n=[],o=new Map;for(let[
s,{on:r,text:i}]of t.entries()){let a=new Set(r.map(({claim:c})=>e[c].by).filter(c=>c!==null));for(let c of a){let l=o.get(
c);if(l)l.last=s;else{let f={by:c,first:s,last:s};o.set(c,f),n.push(f)}}if(ry.test(i))for(let c of o.keys())a.has(c)||o.
delete(c)}return n}function Cm(t,e,n){let{text:o,claims:s}=t.text===null?qm(t.claims):{...t,text:t.text},r=Im(s),i=my(Rm(o,r),t.title),a={reading:t,
callbacks:e,claims:r,passages:r.map(()=>[]),unfold:(p,h)=>{let g=h.getAttribute("aria-expanded")==="true";h.setAttribute(
"aria-expanded",String(!g));for(let b of p)c[b].classList.toggle("unfolded",!g)}},c=r.map((p,h)=>Am(p,h+1,t,e)),l=m("div",
{class:"reading"}),f=new mr(l,a,c),u=r.flatMap(({spans:p},h)=>p.length?[]:[h]);for(let[p,h]of i.entries()){let{text:g,names:b,
ends:_}=vm(h,a),y=p===0&&[m("div",{class:"about"},n),Tm(t,r,e)],O=p===0&&u.length>0&&py(u,c,t),v=m("div",{class:"notes"},
O,h.claims.map(E=>c[E])),M=m("div",{class:`row level-${h.level}`},m("div",{class:"speakers"},b),m("div",{},g,y),v);l.append(
M),f.add(M,O||null,h.claims,b,_)}return f.watch(),{element:l,show:p=>dy(a,c,p)}}function my(t,e){return t[0]?.level===1?
t:[{level:1,stretches:[{text:e,on:[],begins:[],ends:[]}],claims:[],runs:[]},...t]}var py=(t,e,{say:n})=>m("div",{class:"\
unplaced"},m("p",{class:"quiet"},n("reading_unplaced")),t.map(o=>e[o]));function dy({claims:t,passages:e},n,o){let s=new Set(
o),r=({id:c})=>s.has(c),i=new Set(t.flatMap((c,l)=>r(c)?e[l]:[]));for(let c of e.flat())c.classList.toggle("current",i.has(
c));for(let[c,l]of t.entries())n[c].classList.toggle("current",r(l)),n[c].toggleAttribute("data-current",r(l));for(let c of[
...e.flat(),...n])c.removeAttribute("aria-current");let a=[...i][0]??n[t.findIndex(r)];return a?.setAttribute("aria-curr\
ent","location"),a}var jm="author",Ta=t=>C().statements.get(t).sources?.at(-1)??null;function La(t){let e=Ta(t);return e===null?jm:C().entities[e].
id}function Wm(t,e,n){let{entities:o}=C(),s=new Map([[null,0]]);for(let c of e)s.set(Ta(c),(s.get(Ta(c))??0)+1);let[r,...i]=s;
return[r,...i.sort(([,c],[,l])=>l-c)].map(([c,l])=>{let f=c===null?jm:o[c].id,u=d("reading_author",{name:t.author||t.publisher}),
p=c===null?{name:u}:{name:Y(o[c]),lang:Ke(o[c])};return{id:f,...p,count:l,isChosen:f===n}})}function Pm(t,e,n){let{names:o,
labels:s,statements:r}=x,i=C(),a=new Map(e.map(({id:l},f)=>[l,f||null])),c=hy(new Set(t));return t.map(l=>{let f=i.statements.
get(l),u=r.mode[l]!==Fe,p=o.stances[r.stance[l]],h=p==="doubts"||p==="rejects",g=r.certainty[l]!==0||h,b=f.sources??[],_=[
b.length>1&&`${d("according_to")} ${nn(b).join(" > ")}`,u&&s.modes[r.mode[l]],r.certainty[l]!==0&&s.certainties[r.certainty[l]],
p==="doubts"&&d("author_doubts"),p==="rejects"&&d("author_rejects"),f.ended&&d("ended")],y=o.signs[pt(l).sign],O=c.get(l);
return{id:x.keys.at(l),spans:i.bodies.get(r.article[l])===null?[]:yo(l),quote:jt(l),sentence:Bm(l),sign:y==="together"?"\
cooperation":y,hold:u?"not actual":g?"hedged":void 0,denied:r.polarity[l]!==0,doubted:h,by:a.get(La(l))??null,isSourceInferred:f.
inferred?.includes("according_to")??!1,marks:_.filter(v=>typeof v=="string"),isOut:!n[l],actions:O?[{label:d("show_in_gr\
aph"),press:()=>k({tab:"graph",open:O,pair:null})}]:[]}})}function hy(t){let e=new Map;for(let{a:n,b:o,rows:s}of $.pairs.
values())for(let r of s){let i=x.ties.statement[r];!t.has(i)||e.has(i)||e.set(i,El(n,o))}return e}function Bm(t,e=0){let{
statements:n,roles:o}=C(),{s,o:r,roles:i=[],inferred:a=[]}=n.get(t),c=(f,u)=>({...gy(f,e),inferred:a.includes(u)}),l=(e?
[]:[...i].sort(([f],[u])=>f-u)).flatMap(([f,u])=>[{text:`, ${o[f].label}`},c(u,o[f].id)]);return[c(s,"subject"),{text:pt(
t).label,kind:"verb"},c(r,"object"),...l]}function gy(t,e){let n=C();if(typeof t=="string")return{text:t,kind:"name"};if(t>=
0)return{text:Y(n.entities[t]),kind:"name",lang:Ke(n.entities[t])};let o=-1-t;return e>=2?{text:`#${x.keys.at(o).split("\
#")[1]}`,kind:"nested"}:{text:`\u201C${Bm(o,e+1).map(({text:r,inferred:i})=>i?Ht(r):r).join(" ")}\u201D`,kind:"nested"}}
function Fm(t){let e=new Map;for(let n of t)for(let o of pr(n))e.set(o,(e.get(o)??0)+1);return e}function pr(t,e=new Set(
[t])){let{s:n,o,roles:s=[]}=C().statements.get(t),r=new Set;for(let i of[n,o,...s.map(([,a])=>a)])if(typeof i!="string"){
if(i>=0)r.add(i);else if(!e.has(-1-i)){e.add(-1-i);for(let a of pr(-1-i,e))r.add(a)}}return r}var Dm=30,wy=8;function zm(t,e){let{articles:n}=x;if(n.length<2)return null;let o=xy(),s=o.indexOf(t),r={n:s+1,of:o.length},
i=(c,l,f)=>T(l,()=>Hm(o[s+c]),{"aria-label":d(f),disabled:o[s+c]===void 0}),a=m("details",{class:"menu articles"},m("sum\
mary",{},d("articles_list",r)));return a.addEventListener("toggle",()=>a.open&&a.childElementCount===1&&a.append(by(o,t,
e))),m("div",{class:"line"},i(-1,"\u2039","previous_article"),a,i(1,"\u203A","next_article"))}var Hm=t=>k({article:x.articles[t].
id,open:null});function xy(){let{articles:t}=x,e=n=>t[n].first??t[n].last??Number.MAX_SAFE_INTEGER;return[...t.keys()].sort(
(n,o)=>e(n)-e(o)||n-o)}function by(t,e,n){let o=x.articles.map(()=>[0,0]);for(let[c,l]of x.statements.article.entries())
o[l][1]++,n[c]&&o[l][0]++;let s=c=>m("li",{},$y(c,c===e,o[c])),r=m("div",{class:"found"},ye(t.map(s),Dm)),i=c=>{let l=c.
toLocaleLowerCase().split(/\s+/).filter(Boolean),f=t.filter(u=>l.every(p=>yy(u).includes(p)));L(r,f.length?ye(f.map(s),Dm):
m("p",{class:"quiet"},d("no_article_called",{text:c})))},a=m("input",{type:"search","aria-label":d("find_article"),placeholder:d(
"find_article"),oninput:({target:c})=>i(c.value)});return m("div",{},t.length>=wy&&a,r)}function yy(t){let{title:e,author:n,
publisher:o,published:s,first:r}=x.articles[t],i=r===null?"":at(r);return[e,n,o,s,i].join(" ").toLocaleLowerCase()}function $y(t,e,[
n,o]){let s=x.articles[t],r=n<o?d("matching_of",{n,of:N(o,"statement")}):N(o,"statement");return T([m("span",{class:"tit\
le",dir:"auto",lang:s.language},s.title),m("span",{class:"quiet"},m("bdi",{},s.publisher),` \xB7 ${Nn(s)} \xB7 ${r}`)],()=>Hm(
t),{"aria-current":e?"true":null})}var Sy=500,Yt=null,Ea=null;async function Gm(t){await H();let{articles:e}=x,n=e.findIndex(({id:c})=>c===w.article),o=Math.
max(0,n);if(!e.length){L(t,Cn("article",m("p",{},d("no_articles"))));return}let s=w.article!==null&&n<0,r=[$,o,s,w.about,
w.claimant,w.language];if(!(Yt&&t.contains(Yt.sheet)&&Yt.of.every((c,l)=>c===r[l]))||!Yt){let c=Yt&&t.contains(Yt.sheet)&&
Yt.of[1]===o;Yt={of:r,...Oy(o,s)},L(t,Yt.sheet),c||(Ea=null)}let a=Yt.reading.show([...Ue()].map(c=>x.keys.at(c)));a&&Ea!==
w.open&&Oa(a,Yt.sheet)&&a.scrollIntoView({block:"center"}),Ea=w.open}function Oy(t,e){let n=x.articles[t],o=C().bodies.get(
t),s=Zr(x,w),r=le(x.statements.article,t).filter(s),i=Fm(r),a=w.about===null?void 0:cs(w.about),c=a!==void 0&&i.has(a)?a:
null,l=Wm(n,r,w.claimant),f=l.find(({isChosen:_})=>_)?.id??null,u=r.filter(_=>(c===null||pr(_).has(c))&&(f===null||La(_)===
f)),p=un(x,w),h=Pm(u,l,p),g=Cm({title:n.title,lang:n.language,text:o,claims:h,claimants:l,say:d},{open:ky,choose:_=>k({claimant:_})},
[e&&m("p",{class:"quiet"},d("no_such_article")),m("p",{class:"source",dir:"ltr"},re(n),_y(n)," ",Sa(n)),o===null&&m("p",
{class:"quiet"},d("quotes_only")),m("p",{class:"quiet"},My(u,r.length,p))]),b=m("div",{class:"line choosers"},zm(t,p),vy(
i,c));return{sheet:Cn("article",b,g.element),reading:g}}var _y=({licence:t})=>t?` \xB7 ${t}`:"";function ky(t){let e=t.map(
n=>x.keys.numberOf(n));return e.length===1?wt(e[0]):U(e,d("quotes"))}function My(t,e,n){let o=t.filter(a=>!n[a]).length,
s=N(e,"statement"),r=t.length<e?d("shown_of",{n:t.length,of:s}):s,i=o?`, ${d("left_out_by_filters",{n:o})}`:"";return`${D(
xn())}. ${D(r)}${i}.`}function vy(t,e){let{entities:n}=C(),s=[...t].sort(([,i],[,a])=>a-i).slice(0,Sy).map(([i,a])=>[n[i].
id,`${Y(n[i])} (${a})`]),r=e===null?"":n[e].id;return m("label",{},`${d("about")} `,K(d("about"),[["",d("about_all")],...s],
r,i=>k({about:i||null})))}var Ay=["aim","audience","meant for"];async function Km(t){await H();let{bargains:e,others:n}=ls(),o=e.map(r=>Um(r,ti(x,
w,r))),s=e.some(r=>!ti(x,w,r));L(t,Wt(m("h2",{},d("tab_bargains")),m("p",{class:"quiet"},d("exchange_help")),s&&m("p",{class:"\
quiet"},d("outcome_elsewhere")),o.length?o:m("p",{},d("no_exchange")),n.length>0&&[m("h2",{},d("other_offers")),n.map(r=>Um(
r))]))}function Um(t,e){let n=C(),o=It($.chosen,t.flatMap(l=>l.statements)),s=Ue(),r=t.map(l=>x.relations[l.relation]),{
label:i}=r.reduce((l,f)=>f.wider.length>l.wider.length?f:l),a=[...new Map(o.map(l=>[Vt(n.statements.get(l).s),n.statements.
get(l).s])).values()],c=l=>n.roles.map((f,u)=>l.includes(f.function??"")&&Na(f.label,Ny(u,o),t,l));return m("section",{class:"\
bargain","aria-current":o.some(l=>s.has(l))&&"location"},m("h3",{},a.map((l,f)=>[f?", ":"",sr(l)]),` ${i}`),e&&m("p",{class:"\
outcome"},m("strong",{},`${d("outcome")}: `),Ty(e)),m("dl",{},Na(d("offered_thing"),Vm(t.map(l=>l.things))),Na(d("offere\
d_to"),Vm(t.map(l=>l.targets))),c(Uo),c(Ay)),e?Ly(e):m("p",{class:"quiet"},`${d("dates")}: ${Ym(t)}`),m("p",{class:"acti\
ons"},N(t.length,"act"),", ",q(N(o.length,"statement"),()=>U(o,i))))}var Ty=({outcome:t,again:e})=>`${t}${e?`, ${d("offe\
red_again")}`:""}`;function Ly({moves:t}){let e=t.map(([n,o,s,r])=>m("li",{},m("span",{class:"when"},Ey(s)?Ht(o):o||d("d\
ate_unknown")),m("span",{},m("strong",{},n),": ",G(yt(s[0]),s,n),r&&` (${d("may_be",{doubt:r})})`)));return m("details",
{class:"course",open:t.length<8},m("summary",{},d("course")),m("ol",{},e))}var Ey=t=>t.some(e=>C().statements.get(e).inferred_when);
function Ym(t){let e=It($.chosen,t.map(n=>n.statements[0]));return[...new Set(e.map(n=>Ms(C().statements.get(n))))].join(
", ")}function Na(t,e,n=[],o=[]){let s=e.map(({shown:r,name:i,by:a})=>{let c=n.filter(u=>u.statements.some(p=>a.includes(
p))),f=o===Uo&&c.length<n.length&&` ${d("in_some",{n:c.length,of:n.length})}: ${Ym(c)}`;return m("li",{},r," ",G(String(
a.length),a,i),f&&m("span",{class:"quiet"},f))});return s.length>0&&m("div",{},m("dt",{},t),m("dd",{},m("ul",{},s)))}function Vm(t){
let e=new Map;for(let[o,s]of t.flatMap(r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=x.offers;return[...e].map(
([o,s])=>({shown:q(n[o],()=>X(o)),name:n[o],by:s}))}function Ny(t,e){let n=new Map;for(let o of e)for(let[s,r]of C().statements.
get(o).roles??[]){if(s!==t)continue;let i=Vt(r);n.set(i,{shown:sr(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}function Qm(t,e){let n=t.sources.map(({id:a,label:c})=>({id:a,label:c}));n.sort((a,c)=>Jm(a.label,c.label)||Jm(a.id,c.id));
let s=[...t.signers.map(a=>`by:${a}`),...n.map(({id:a})=>`of:${a}`)].map((a,c)=>({name:a,isSigner:c<t.signers.length,claims:0,
disputed:0,shared:0})),r=new Map(n.map(({id:a},c)=>[a,t.signers.length+c])),i={holders:s,disputes:new Map};for(let a of Iy(
t,e,r).values())qy(i,a);return i}function Iy(t,e,n){let{publisher:o,author:s}=t.statements,r=new Map;for(let i of es(t,e)){
let{claim:a,who:c,at:l}=i,f=r.get(a)??new Map;r.set(a,f);for(let u of new Set(c===null?[o[l],s[l]]:[n.get(c)??-1]))u>=0&&
f.set(u,[...f.get(u)??[],i])}return r}function qy({holders:t,disputes:e},n){let o=[...n].sort(([i],[a])=>i-a),[s,r]=[new Set,
new Set];for(let[i,[a,c]]of o.entries()){c.some(({held:l})=>l)&&t[a].claims++;for(let[l,f]of o.slice(i+1)){let[[u]=[-1]]=ai(
c,f),p=a*t.length+l;ci(u)&&e.set(p,(e.get(p)??0)+1);for(let h of ci(u)?[s]:ul(u)?[r]:[])t[l].isSigner&&h.add(a),t[a].isSigner&&
h.add(l)}}for(let i of s)t[i].disputed++;for(let i of r)t[i].shared++}function Ry({holders:t,disputes:e},n){let o=n===void 0?
-1:t.findIndex(({name:a})=>a===n),s=null;for(let[a,c]of e){let[l,f]=[Math.floor(a/t.length),a%t.length];if(o>=0&&l!==o&&
f!==o)continue;let u=!s||c>s.number,p=s&&c===s.number&&(l<s.one||l===s.one&&f<s.other);(u||p)&&(s={one:l,other:f,number:c})}
if(t.length<2)return null;let r=o>=0?o:s?.one??0,i=s?s.one+s.other-(o>=0?r:s.one):r?0:1;return[t[r].name,t[i].name]}function dr(t,e,n){
if(e.compared_with)return{state:e,standings:Qm(t,e)};let o=c=>String(e[c])===String(n[c])?null:e[c],s={...e,modes:o("mod\
es"),polarities:o("polarities")},r=Qm(t,s),i=String(e.according_to)!==String(n.according_to)&&e.according_to.length===1,
a=Ry(r,i?e.according_to[0]:void 0);return{state:a?{...s,according_to:[a[0]],compared_with:[a[1]]}:s,standings:r}}var Jm=(t,e)=>t<
e?-1:t>e?1:0;var Cy={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},Xm=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,jy=/[^\p{ASCII}]/u,
Zm=new Map;function tp(t){let e=Zm.get(t);if(e!==void 0)return e;let o=[...t.normalize("NFKD").replace(Xm,"").toLowerCase().
replace(Xm,"")].map(s=>Cy[s]??(/\p{Pd}/u.test(s)?"-":/\s/u.test(s)?" ":s)).join("");return Zm.set(t,o),o}function Ot(t){
return(jy.test(t)?Array.from(t,tp).join(""):t.toLowerCase()).replace(/\s+/g," ").trim()}var Ia=t=>Ot(t).split(" ").filter(
Boolean);function qa(t){let e=[],n="",o=0;for(let s of t){let r=tp(s);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<
r.length;i++)e.push(o)}o+=s.length}return{plain:n,places:[...e,o]}}function ep(t,e){let{plain:n,places:o}=qa(t),s=[];for(let r of e)
for(let i=n.indexOf(r);r&&i>=0;i=n.indexOf(r,i+r.length))s.push([o[i],Wy(t,o,i+r.length-1)]);return s.sort((r,i)=>r[0]-i[0]||
i[1]-r[1]),s.filter(([r],i)=>s.slice(0,i).every(([,a])=>a<=r))}function Wy(t,e,n){let o=n+1;for(;e[o]===e[n]&&o<e.length-
1;)o++;return e[n]+t.slice(e[n],e[o]).trimEnd().length}var Py=/[\p{L}\p{N}]/u;function Mo(t,e){let n=e===0?" ":t[e-1];return n===
" "||n===`
`||!Py.test(n)}function hr(t,e,n,o){let s=()=>{let i=Ot(e.wanted),a=o(c=>Ot(c).includes(i));L(n,a.some(Boolean)?a:m("p",{class:"quiet"},
d("sources_none",{words:e.wanted})))};return s(),[m("input",{type:"search",value:e.wanted,placeholder:d("sources_find"),
"aria-label":t,oninput:i=>{e.wanted=i.target.value,s()}}),n]}var np=8,By=50,Fy={wanted:""};function sp(t,e,n,o){let s=t.filter(p=>!p.isSigner&&p.claims),r=t.filter(({isSigner:p})=>p),
i=p=>[...p].sort((h,g)=>g.claims-h.claims),c=[["sources_differ",s.filter(p=>p.disputed).sort((p,h)=>h.disputed-p.disputed),
p=>d("source_disputed",{n:p.disputed,of:p.claims})],["sources_shared",i(s.filter(p=>!p.disputed&&p.shared)),p=>d("source\
_shared",{n:p.shared,of:p.claims})],["sources_reported",i(s.filter(p=>!p.disputed&&!p.shared)),()=>d("source_reported")],
["sources_authors",i(r),()=>d("compare_own_claims")]],l=(p,h,g)=>m("li",{},T([m("span",{dir:"auto"},D(Le([p]))),g!==null&&
m("span",{class:"num"},I(g)),m("small",{},h)],()=>o(p),{"aria-current":e.some(b=>String(b)===p)?"true":null})),f=p=>{let h=y=>p(
Le([y])),b=["authors","everyone"].filter(y=>(y==="everyone"||r.length>1)&&h(y)).map(y=>l(y,d(`source_${y}`),null));return[
...c.map(([y,O,v])=>{let M=O.filter(({name:E})=>h(E)).map(E=>l(E.name,v(E),E.claims));return M.length>0&&[m("h2",{},d(y)),
op(M)]}),b.length>0&&[m("h2",{},d("sources_together")),op(b)]]},u=d(n?"sources_find_second":"sources_find_first");return m(
"nav",{class:"sources","aria-label":d("sources_find")},hr(u,Fy,m("div",{}),f))}function op(t){let e=m("ul",{},t.slice(0,
np));return[e,wo(t,np,By,n=>e.append(...n))]}var rp=5,Dy=40,Ra=2,ip=12,zy={affirms:"\u2713",denies:"\u2715",doubts:"?",rejects:"\u2715"},sn=1;async function Ca(t){await H();
let{state:e,standings:n}=dr(x,w,V);if(!e.compared_with){L(t,Wt(m("h2",{},d("comparison")),m("p",{},d("compare_nobody"))));
return}let o=[e.according_to,e.compared_with],s=$.parts??ns(x,e,e.compared_with),r=([c,l])=>(sn=1,k({according_to:c,compared_with:l,
modes:e.modes,polarities:e.polarities})),i=c=>{let l=o[1-sn],f=String(l)===c?o[sn]:l;return r(sn?[f,[c]]:[[c],f])},a=c=>{
sn=c,Ca(t).then(()=>t.querySelector("input")?.focus())};L(t,m("div",{class:"sheet compare"},sp(n.holders,o,sn,i),m("sect\
ion",{class:"comparison"},m("h2",{},d("comparison")),m("p",{class:"quiet"},Gy(o)),m("p",{class:"line"},T(`\u21C4 ${d("co\
mpare_swap")}`,()=>r([o[1],o[0]])),w.compared_with&&T(d("compare_end"),Hy)),Uy(s,o,a))))}var Hy=()=>k({according_to:V.according_to,
compared_with:null,modes:w.modes??V.modes,polarities:w.polarities??V.polarities});function Gy(t){let n=t.filter(s=>Ts(s).
length).map(s=>d("compare_known_by",{name:Le(s),by:zt(Ts(s),3)})),o=oe()&&`${D(Es())}.`;return[!w.compared_with&&d("comp\
are_most"),...n,o].filter(Boolean).join(" ")}function Uy({claims:t},e,n){let o=e.map(Le),s=e.map((r,i)=>{let a=t.flat().
filter(({positions:f})=>f[i].some(u=>u.held)),c=Ts(r),l=c.length?d("quoted_by",{by:zt(c,2)}):d("compare_own_claims");return m(
"th",{scope:"col"},m("span",{dir:"auto"},D(o[i])),m("small",{},`${l} \xB7 ${N(a.length,"claim")}`),T(d("compare_change"),
()=>n(i),{"aria-pressed":String(sn===i),"aria-label":d("compare_change_side",{name:o[i]})}))});return m("table",{},m("th\
ead",{},m("tr",{},m("th",{scope:"col"},d("claim_column")),s)),Zn.map((r,i)=>Ky(r,Vy(t[i],e),e)))}function Vy(t,e){let{entities:n,
statements:o}=C(),s=new Set(e.flat().map(a=>a.replace(/^of:/,""))),r=a=>[o.get(a).s,o.get(a).o].some(c=>typeof c=="numbe\
r"&&c>=0&&s.has(n[c].id)),i=a=>(r(a.statements[0])?0:x.statements.relation.length)+a.statements[0];return[...t].sort((a,c)=>i(
a)-i(c))}function Ky(t,e,n){let[o,s]=n.map(Le),r=d(`compare_${t}`,{first:o,second:s}),i=e.flatMap(u=>u.statements),a=m("\
tr",{class:"part"},m("th",{colspan:3,scope:"rowgroup"},m("h3",{},D(r)," ",G(e.length,i,r))," ",m("small",{},e.length?d(`\
compare_${t}_meaning`,{first:o,second:s}):d(`compare_${t}_none`,{first:o,second:s})))),c=u=>u.map(p=>Yy(p,n)),l=m("tr",{
class:"more"}),f=wo(e,rp,Dy,u=>l.before(...c(u)));return f&&l.append(m("td",{colspan:3},f)),m("tbody",{},a,c(e.slice(0,rp)),
f&&l)}function Yy(t,e){let{statements:n,positions:o}=t,[s]=o.flat().map(({at:r,claim:i})=>x.statements.claim[r]===i?r:Qy(
r,i));return m("tr",{},m("th",{scope:"row"},Jy(s,n)),e.map((r,i)=>{let a=[...new Map(o[i].map(c=>[c.at,c])).values()];return m(
"td",{class:a.some(({how:c})=>c==="doubts"||c==="rejects")?"doubting":null},m("strong",{class:"of",dir:"auto"},D(Le(r))),
a.slice(0,Ra).map(Xy),a.length>Ra&&q(d("more",{n:a.length-Ra}),()=>U(t.sides[i],yt(s))),!a.length&&m("span",{class:"quie\
t"},Zy(r,n)))}))}function Qy(t,e){let{denials:n,claim:o}=x.statements,s=n.find(([r,i])=>r===t&&o[i]===e);return s?s[1]:t}
function Jy(t,e){let[n,o,s]=xo(t),{mode:r}=x.statements,i=[r[t]>0&&x.labels.modes[r[t]],C().statements.get(t).ended&&d("\
ended")],a=()=>e.length===1?wt(e[0]):U(e,yt(t)),c=m("span",{class:`verb ${x.names.signs[pt(t).sign]}`},o);return[m("span",
{dir:"auto"},q([n," ",c," ",s],a)),i.map(l=>l&&[" ",m("span",{class:"mark"},l)])]}function Xy({at:t,how:e,who:n,certainty:o}){
let s=e==="doubts"||e==="rejects",r=n!==null&&C().statements.get(t).inferred?.includes("according_to"),i=s&&Fu(t,ip)||er(
t,ip),a=[o?x.labels.certainties[o]:null,r&&d("source_inferred")];return m("div",{class:"stand"},m("span",{class:"disc","\
aria-hidden":"true"},zy[e]),q(d(`compare_${e}`),()=>wt(t),{class:"link how"}),a.map(c=>c&&[" ",m("span",{class:"mark"},c)]),
m("blockquote",{dir:"auto",lang:et(t).language},i))}var Zy=(t,e)=>d(e.some(Qr(x,t))?"compare_no_position":"compare_no_cl\
aim");function ap(t){let e=m("div",{class:"fitted"}),n=0;return new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===n||(n=
e.clientWidth,L(e,t(n)))}).observe(e),e}var ja=["actor","year","article"];var jn=({keys:t},e)=>e.map(n=>t.numberOf(n)).filter(n=>n>=0),t1=({sentence:t})=>t.map(([e])=>e).join("");function Wa(t,e,n){
return n==="article"?e.articles:n==="year"?e1(t,e):[...new Set(e.sentence.flatMap(([,o,s])=>o==="entity"&&s?[s]:[]))]}function cp(t,e,n,o){
let s=ja.map(i=>[i,gr(n,i)]).filter(([,i])=>i.length),r=o.trim().toLocaleLowerCase();return e.filter(i=>s.every(([a,c])=>Wa(
t,i,a).some(l=>c.includes(l)))&&`${t1(i)} ${i.quote.text} ${i.title}`.toLocaleLowerCase().includes(r))}var gr=(t,e)=>(t??
[]).filter(n=>n.startsWith(`${e}:`)).map(n=>n.slice(e.length+1));function e1(t,e){let{first:n,last:o,article:s}=t.statements,
[,,r]=e.counts[e.counts.length-1],i=new Set;for(let a of jn(t,r)){let f=(n[a]!==null||o[a]!==null?[n[a],o[a]]:[t.articles[s[a]].
first,t.articles[s[a]].last]).filter(u=>u!==null).map(u=>new Date(u*864e5).getUTCFullYear());if(f.length)for(let u=Math.
min(...f);u<=Math.max(...f);u++)i.add(String(u))}return[...i].sort()}var[lp,fp]=[84,52],dp=4,Pa={bargain:()=>[Qt(9,26),_t("cooperation",20,18,58,18),vo("cooperation",66,18),_t("quiet dashed",
26,34,64,34),qe("quiet",18,34,-1),Qt(75,26)],spiral:()=>[11,25,39].flatMap((t,e)=>n1(t+2,e%2===1)),contested:(t,{title:e})=>[
...pp("hatched"),e==="Denied"?Ba(72,11):Fa(72,11)],quoted:()=>[...o1(),up(34,34,"\u201C \u201D")],"main cause":({denied:t})=>[
t?Ba(16,26,12):Qt(16,26,11),_t("quiet thick",32,26,56,26),qe("quiet",59,26,1),S("rect",{class:"solid",x:62,y:15,width:20,
height:22,rx:4})],reasons:({reasons:t=[],effects:e=[]})=>t.some(n=>n>0)?s1(t):r1(t.length,e),precedent:()=>[_t("quiet",4,
34,80,34),S("rect",{class:"solid",x:12,y:27,width:14,height:14}),S("path",{class:"line quiet",d:"M19 21 C30 9 52 9 62 21"}),
qe("quiet",63,22,1,55),S("rect",{class:"hollow dashed",x:56,y:27,width:14,height:14})],forecast:()=>[_t("ink",2,16,26,16),
S("path",{class:"line ink dashed",d:"M26 16 C44 16 46 40 76 41"}),qe("ink",80,41,1)],plan:()=>[Qt(12,26),_t("ink dashed",
24,26,52,26),qe("ink",56,26,1),S("rect",{class:"hollow dashed",x:60,y:16,width:21,height:20,rx:3})],pair:({signs:t=[]})=>t.
length===2?[Qt(9,26),_t("cooperation",20,18,56,18),vo("cooperation",64,18),...mp(20,34,62),Qt(75,26)]:[Qt(9,26),...t[0]===
"conflict"?mp(20,26,62):[_t("cooperation",20,26,56,26),vo("cooperation",64,26)],Qt(75,26)],position:()=>[Qt(12,26),_t("i\
nk",26,26,44,26),S("rect",{class:"hollow",x:46,y:14,width:36,height:24,rx:6}),up(64,31,"\xB1")],denied:()=>[S("rect",{class:"\
solid",x:4,y:10,width:5,height:32}),...pp("",9,10,66,32),Ba(72,11)]},hp=t=>S("svg",{class:"small-figure",width:lp,height:fp,
viewBox:`0 0 ${lp} ${fp}`,"aria-hidden":"true"},(Object.hasOwn(Pa,t.kind)?Pa[t.kind]:Pa.quoted)(t.figure,t)),Qt=(t,e,n=8)=>S(
"circle",{class:"solid",cx:t,cy:e,r:n}),_t=(t,e,n,o,s)=>S("line",{class:`line ${t}`,x1:e,y1:n,x2:o,y2:s}),vo=(t,e,n)=>S(
"path",{class:`head ${t}`,d:`M${e-10} ${n-5.5} L${e} ${n} L${e-10} ${n+5.5} Z`}),qe=(t,e,n,o,s=0)=>S("path",{class:`line\
 ${t}`,d:"M-8 -6 L0 0 L-8 6",transform:`translate(${e} ${n}) rotate(${s}) scale(${o} 1)`}),up=(t,e,n)=>S("text",{class:"\
middle",x:t,y:e},n),mp=(t,e,n)=>[_t("conflict",t,e,n,e),S("line",{class:"line conflict thick",x1:n,x2:n,y1:e-8,y2:e+8})],
n1=(t,e)=>[_t("conflict",8,t,76,t),S("line",{class:"line conflict thick",x1:e?8:76,x2:e?8:76,y1:t-6,y2:t+6})],pp=(t,e=2,n=8,o=70,s=36)=>[
S("rect",{class:`hollow ${t&&"dotted"}`,x:e,y:n,width:o,height:s,rx:6}),...[.35,.65].map((r,i)=>_t("quiet",e+10,n+r*s,e+
o-(i?24:12),n+r*s))],Fa=(t,e)=>S("g",{},Qt(t,e,9),S("text",{class:"middle on-solid",x:t,y:e+4.5},"?")),Ba=(t,e,n=9)=>S("\
g",{},S("circle",{class:"hollow",cx:t,cy:e,r:n}),S("path",{class:"line ink",d:`M${t-n*.7} ${e+n*.7} L${t+n*.7} ${e-n*.7}`})),
o1=()=>[S("path",{class:"hollow",d:"M10 8 H66 a6 6 0 0 1 6 6 V32 a6 6 0 0 1 -6 6 H30 L20 47 V38 H10 a6 6 0 0 1 -6 -6 V14\
 a6 6 0 0 1 6 -6 Z"})],s1=t=>[...t.slice(0,dp).map((e,n)=>S("rect",{class:"bar",x:2,y:2+n*13,width:Math.max(58-12*Math.max(
e-1,0),12),height:9,rx:2})),_t("ink",62,26,71,26),qe("ink",73,26,1),Qt(79,26,5)];function r1(t,e){let n=Math.min(Math.max(
t,1),dp),o=e.slice(0,3),s=[...Array(n).keys()].map(i=>26+(i-(n-1)/2)*13),r=o.map((i,a)=>26+(a-(o.length-1)/2)*19);return[
...s.flatMap(i=>r.map(a=>S("path",{class:"line quiet thin",d:`M17 ${i} C36 ${i} 34 ${a} 54 ${a}`}))),...s.map(i=>S("rect",
{class:"bar",x:1,y:i-4.5,width:16,height:9,rx:2})),...o.map((i,a)=>S("rect",{class:`hollow ${i?"":"dashed"}`,x:55,y:r[a]-
8,width:27,height:16,rx:3}))]}function wp(t,e,n,o){return wr(t,e,n,o,!0)??i1(t,wr(t,e,n,o,!1),e,n)}var Wn=({left:t})=>t+7+4,Ao=({left:t,width:e})=>t-7-
4-e;function wr(t,e,n,o,s){let r=[],i=[];for(let a of t){let c=Wn(a)+a.width<=n,l=s&&!c?Math.max(Ao(a),e):a.left-7;if(s&&
!c&&Ao(a)<e)return null;let f=Math.max(a.right,a.left)+7,u=r.findIndex(p=>p+8/2<=l);if(u<0&&(u=r.length),u>=o)return null;
r[u]=s&&c?Math.max(f,Wn(a)+a.width+8/2):f,i.push({row:u,words:s?c?Wn(a):Ao(a):null})}return i}function i1(t,e,n,o){if(!e)
return null;let s=[];return e.map(({row:r},i)=>{let a=t[i],c=e.findIndex((p,h)=>h>i&&p.row===r),l=c<0?o:t[c].left-7-8,f=Wn(
a)+a.width<=l,u=!f&&Ao(a)>=Math.max(s[r]??n,n);return s[r]=Math.max(a.right,a.left,f?Wn(a)+a.width:0)+7+8,{row:r,words:f?
Wn(a):u?Ao(a):null}})}function xp(t,e){let n=new Map,o=[];for(let s of t){let r=s.first===null||s.last===null?-1:gp(e,s.
first);r<0||r!==gp(e,s.last)?o.push(s):n.set(r,[...n.get(r)??[],s])}return{bins:n,wide:o}}function gp(t,e){let[n,o]=[0,t.
length];for(;n<o;){let s=n+o>>1;t[s]<=e?n=s+1:o=s}return n-1}var a1=.6,c1={circle:`M${6} 0 A${6} ${6} 0 1 1 ${-6} 0 A${6} ${6} 0 1 1 ${6} 0 Z`,square:"M-5.5 -5.5 H5.5 V5.5 H-5.5 Z",
diamond:"M-7 0 L0 -7 L7 0 L0 7 Z"},Da=t=>c1[x.encodings.signs[t].form];function l1(t){let e=x.encodings.holds[x.names.holds.
indexOf(t)];return tn((e?.dashes??[]).map(n=>n*a1))}function za({main:t}){let{hold:e,mark:n}=x.statements;return x.names.
marks[n[t]]==="doubted"?"doubted":x.names.holds[e[t]]}function rn(t,e,n,o){let s=x.names.signs[t];return S("g",{class:`f\
orm ${s} ${e==="plain"?"filled":"hollow"}`,transform:`translate(${n} ${o})`},S("path",{d:Da(t),...l1(e)}),e==="denied"&&
S("path",{class:"slash",d:"M-6 6 L6 -6"}),e==="doubted"&&S("text",{class:"doubt",y:4.5},"?"))}var bp=(t,e)=>S("svg",{class:"\
sample",width:18,height:16,viewBox:"-9 -8 18 16","aria-hidden":"true"},rn(t,e,0,0)),f1=()=>S("svg",{class:"sample",width:32,
height:16,viewBox:"-9 -8 32 16","aria-hidden":"true"},xr(2,-7,21,0),rn(2,"plain",0,0)),xr=(t,e,n,o)=>S("rect",{class:`da\
ys ${x.names.signs[t]}`,x:e,y:o-7,width:Math.max(n-e,0),height:14,rx:4}),an=(t,e,...n)=>S("g",{class:"mark",tabindex:0,role:"\
button","aria-label":t,onclick:e,onkeydown:ki(e)},S("title",{},t),n);function yp(t){let e=[...new Set(t.map(({sign:r})=>r))].
sort(),n=new Set(t.map(za)),o=["not actual","denied","hedged","doubted"],s=e.map(r=>[bp(r,"plain"),x.labels.signs[r]]);for(let r of o)
n.has(r)&&s.push([bp(2,r),d(`held_${r.replace(" ","_")}`)]);return t.some(({first:r,last:i})=>r!==i)&&s.push([f1(),d("da\
ys_possible")]),s}var Ua=480,To=26,Ha=40,br=12,Ga=7,$p=5,yr=24,u1={done:["neither","solid"],case:["neither","hollow"],offer:["cooperation",
"head cooperation"],answer:["cooperation","head cooperation"],refusal:["conflict","head conflict"]};function Sp(t,e){return t===
"bargain"?n=>m1(e,n):t==="spiral"&&e.acts?.length?n=>p1(e,n):null}function m1({ends:t=["",""],there:e="",back:n=[],condition:o=[],
course:s=[]},r){let i=[{words:e,way:"there",look:"cooperation",end:"full"},...n.slice(0,2).map(l=>({words:l,way:"back",look:"\
quiet dashed",end:"open"})),...o.slice(0,2).map(l=>({words:l,way:"none",look:"",end:""}))],a=_p(t,i,r),c=g1(s,r,a.height+
14);return Op(r,a.height+14+c.height,[...a.shapes,...c.shapes])}function p1({ends:t=["",""],acts:e=[],restraints:n=[]},o){
let s=e.slice(0,Ga).map(([a,c,l],f)=>({words:c,way:a===0?"there":"back",look:"conflict",end:"bar",number:String(f+1),isDoubted:l}));
e.length>Ga&&s.push({words:d("and_more",{n:e.length-Ga}),way:"none",look:"",end:""});for(let[a,c]of n.slice(0,2))s.push(
{words:d("restraint_by",{who:a})+(c&&`: ${c}`),way:"none",look:"",end:""});let{shapes:r,height:i}=_p(t,s,o);return Op(o,
i,r)}var Op=(t,e,n)=>S("svg",{class:"large-figure",width:t,height:e,viewBox:`0 0 ${t} ${e}`,role:"img","aria-label":d("f\
igure")},n);function _p(t,e,n){let o=g=>t.map(b=>Math.min(Math.max(Q(b,14,600)+20,64),g)),s=o(Math.min(130,n/5)),r=n-s[0]-
s[1]-2*br,i=n<Ua||e.some(g=>Q(g.words,13)>kp(g,r)),a=i?o((n-br)/2):s,c=i?Ha:Math.max(e.length*To,Ha),l=i?Ha+8:(c-e.length*
To)/2,[f,u]=i?[0,n]:[a[0]+br,n-a[1]-br],p=t.flatMap((g,b)=>{let _=b?n-a[b]:0,y=d1(g,a[b]-12);return[S("rect",{class:"end",
x:_+.5,y:.5,width:a[b]-1,height:c-1,rx:8}),S("text",{class:"middle end-name",y:c/2+5-(y.length-1)*9},S("title",{},g),y.map(
(O,v)=>S("tspan",{x:_+a[b]/2,dy:v?18:0},O)))]}),h=e.flatMap((g,b)=>h1(g,f,u,l+b*To+To/2));return{shapes:[...p,...h],height:i?
l+e.length*To:c}}function d1(t,e){if(Q(t,14,600)<=e)return[t];let n=t.split(" "),o=n.length;for(;o>1&&Q(n.slice(0,o).join(
" "),14,600)>e;)o--;let s=n.slice(o).join(" ");return[St(n.slice(0,o).join(" "),e,14,600),...s?[St(s,e,14,600)]:[]]}var kp=({
way:t,number:e,isDoubted:n},o)=>o-(t==="none"?0:60)-(e?16:0)-(n?24:0);function h1({words:t,way:e,look:n,end:o,number:s,isDoubted:r},i,a,c){
let l=i+(s?16:0),f=kp({words:t,way:e,look:n,end:o,number:s,isDoubted:r},a-i),u=Q(t,13)>f?12:13,p=St(t,f,u),h=Q(p,u)+(r?24:
0),[g,b]=[(l+a-h)/2-8,(l+a+h)/2+8],_={class:u<13?"row-words small":"row-words",x:g+8,y:c+4.5},y=S("text",_,S("title",{},
t),p);if(e==="none")return[y];let O=e==="there"?a-1:l+1,v=e==="there"?-1:1;return[s?S("text",{class:"row-number",x:i,y:c+
4.5},s):null,S("line",{class:`line ${n}`,x1:l+(e==="back"&&o==="full"?9:1),x2:g,y1:c,y2:c}),S("line",{class:`line ${n}`,
x1:b,x2:a-(e==="there"&&o==="full"?9:1),y1:c,y2:c}),o==="full"&&vo(n,O,c),o==="open"&&qe(n.replace("dashed",""),O,c,-v),
o==="bar"&&S("line",{class:`line ${n} thick`,x1:O+v,x2:O+v,y1:c-7,y2:c+7}),y,r&&Fa(b-17,c)].filter(M=>M instanceof SVGElement)}
function g1(t,e,n){let o=e<Ua?$p:Math.min($p,Math.floor(e/110)),s=[["",d("and_more",{n:t.length-o+1}),"none"]],r=t.length>
o?[...t.slice(0,o-1),...s]:t;return r.length?e<Ua?w1(r,e,n):x1(r,e,n):{shapes:[],height:0}}function w1(t,e,n){let o=[S("\
line",{class:"line quiet thin",x1:8,x2:8,y1:n+11,y2:n+t.length*yr-11})],s=t.flatMap(([r,i,a],c)=>{let l=n+c*yr+yr/2,f=[r,
i].filter(Boolean).join(": ");return[Mp(a,8,l),S("text",{class:"row-words",x:24,y:l+4.5},St(f,e-24,13))]});return{shapes:[
...o,...s],height:t.length*yr}}function x1(t,e,n){let o=e/t.length,s=n+26,r=[S("line",{class:"line quiet thin",x1:0,x2:e,
y1:s,y2:s})],i=1;for(let[a,[c,l,f]]of t.entries()){let u=(a+.5)*o,p=$1(l,o-10);i=Math.max(i,p.length),r.push(S("text",{class:"\
middle when",x:u,y:n+12},S("title",{},c),St(c,o-10,12,600)),Mp(f,u,s),...p.map((h,g)=>S("text",{class:"middle what",x:u,
y:s+22+g*15},h))),a&&b1(t[a-1][0],c)&&r.push(y1(a*o,s))}return{shapes:r,height:38+i*15}}function b1(t,e){let[n,o]=[t,e].
map(s=>Number(/\d{4}/.exec(s)?.[0]??Number.NaN));return o-n>1}var y1=(t,e)=>S("g",{},S("rect",{class:"gap",x:t-7,y:e-3,width:14,
height:6}),S("path",{class:"line quiet thin",d:`M${t-6} ${e+7} l5 -14 M${t+1} ${e+7} l5 -14`}));function $1(t,e){if(Q(t)<=
e)return[t];let n=t.split(" "),o=n.length-1;for(;o>1&&Q(n.slice(0,o).join(" "))>e;)o--;return[St(n.slice(0,o).join(" "),
e),St(n.slice(o).join(" "),e)]}function Mp(t,e,n){let[o,s]=u1[t]??[];if(!o)return S("path",{class:"line quiet",d:`M${e} ${n-
6} V${n+6}`});let r=Da(x.names.signs.indexOf(o));return S("path",{class:s,d:r,transform:`translate(${e} ${n})`})}var vp=10,Lo="";async function Ap(t){let{lack:e,cards:n}=await is(),o=n.flatMap(s=>s.findings);L(t,Wt(m("h2",{class:"pag\
e-title"},d("findings_title")),m("p",{class:"quiet"},N(o.length,"finding"),". ",d("findings_help")),x.without_words>0&&m(
"p",{class:"quiet"},S1()),e&&m("p",{},e),n.length===1&&n[0].article===null?v1(n[0]):m("div",{class:"findings"},n.map(O1))))}
function S1(){let t=x.keys.length;return d("words_left_out_many",{n:I(t-x.without_words),of:I(t)})}function O1({article:t,
title:e,about:n,findings:o,more:s,lack:r}){let[i,...a]=o,c=i&&Sp(i.kind,i.figure);return m("section",{class:"finding-car\
d","aria-label":e},m("div",{class:"card-head"},m("h3",{lang:x.articles.find(({id:l})=>l===t)?.language},e),m("p",{class:"\
quiet"},n)),r&&m("p",{class:"finding"},r),c&&_1(i,c),(c?a:o).map(Tp),qp(s),t!==null&&k1(t))}var _1=(t,e)=>m("div",{class:"\
finding lead"},Lp(t),Ep(t),ap(e),Np(t),Ip(t)),Tp=t=>m("div",{class:"finding row"},hp(t),m("div",{},Lp(t),Ep(t),Np(t),Ip(
t))),Lp=({title:t,counts:e})=>m("p",{class:"numbers"},m("strong",{},t),e.map(([n,o,s])=>[" \xB7 ",G(n,jn(x,s),t),` ${o}`])),
Ep=t=>m("p",{class:"sentence"},q(t.sentence.map(([e,n])=>n==="entity"?Xt(e):e),()=>k(M1(t)),{class:"link whole"}));function Np(t){
let[e]=jn(x,[t.quote.statement]),{language:n}=x.articles.find(({id:s})=>s===t.quote.article)??{},o=`\u201C${t.quote.text}\
\u201D`;return m("blockquote",{lang:n},e===void 0?o:q(o,()=>wt(e)))}var Ip=t=>t.remarks.length>0&&m("p",{class:"numbers"},
t.remarks.join("; "));function qp(t){let e=Object.entries(t),n=e.reduce((s,[,r])=>s+r,0),o=e.map(([s,r],i)=>[i?", ":": ",
d("findings_by",{n:I(r)})," ",m("code",{},s)]);return n>0&&m("p",{class:"card-foot"},N(n,"more_finding"),o,".")}function k1(t){
let e=x.articles.findIndex(({id:s})=>s===t),n=le(x.statements.article,e).filter(s=>x.statements.aside[s]!==Jr),o=Ve(n.length,
"all_statements",{statements:N(n.length,"statement")});return m("p",{class:"card-foot"},n.length>0&&[q(o,()=>U(n,o))," \xB7\
 "],q(d("the_argument"),()=>k({tab:"arguments",article:t,about:null}))," \xB7 ",q(d("the_article"),()=>k({tab:"article",
article:t,open:null})))}function M1({kind:t,figure:e,quote:n}){let{article:o}=n,s=`statement:${n.statement}`;return t===
"bargain"||t==="precedent"?{tab:"bargains",open:s}:e.pair?{tab:"timeline",level:"country",pair:e.pair,open:null}:t==="re\
asons"||t==="main cause"?{tab:"arguments",article:o,about:null,open:s}:e.sources?.length?{tab:"compare",according_to:["a\
uthors"],compared_with:[`of:${e.sources[0]}`],modes:null,polarities:null}:{tab:"article",article:o,open:s}}function v1({
title:t,findings:e,more:n,lack:o}){let s=m("div",{class:"finding-card"}),r=()=>{let i=cp(x,e,w.findings,Lo),a=w.find?i.length:
vp*(1+w.more);L(s,m("div",{class:"card-head"},m("h3",{},t),m("p",{class:"quiet"},d("findings_chosen",{n:I(i.length),of:I(
e.length)}))),i.slice(0,a).map(Tp),!i.length&&m("p",{class:"finding"},o||d("no_finding")),i.length>a&&m("p",{class:"card\
-foot"},T(d("more",{n:I(Math.min(vp,i.length-a))}),()=>k({more:w.more+1}))),i.length<=a&&qp(n))};return[Lo=""]=gr(w.findings,
"words"),r(),[m("div",{class:"line finding-choice"},A1(r),ja.map(i=>T1(i,e))),s]}var A1=t=>m("input",{type:"search",value:Lo,
placeholder:d("finding_words"),"aria-label":d("finding_words"),oninput:e=>{Lo=e.target.value,t()},onchange:()=>Rp("words",
Lo.trim())});function T1(t,e){let n=new Map;for(let r of e)for(let i of Wa(x,r,t))n.set(i,(n.get(i)??0)+1);let o=[...n].
map(([r,i])=>[r,`${L1(t,r,e)} (${I(i)})`]).sort(([r,i],[a,c])=>t==="year"?r.localeCompare(a):i.localeCompare(c)),[s=""]=gr(
w.findings,t);return o.length>1&&K(d(`finding_${t}`),[["",d(`finding_${t}`)],...o],s,r=>Rp(t,r))}function L1(t,e,n){if(t===
"article")return x.articles.find(({id:s})=>s===e)?.title??e;if(t==="year")return e;let[o]=n.flatMap(({sentence:s})=>s).find(
([,,s])=>s===e)??[e];return D(o)}function Rp(t,e){let n=(w.findings??[]).filter(s=>!s.startsWith(`${t}:`)),o=e?[...n,`${t}\
:${e}`]:n;return k({findings:o.length?o:null,more:0})}var Cp="found";function jp(t){if(typeof Highlight<"u"&&CSS.highlights.delete(Cp),!w.find)return;let[e="",n=""]=w.find.map(
Ot),o=E1(t),{plain:s,places:r}=qa(o.map(({data:l})=>l).join("")),i=Math.max(0,s.indexOf(n)),a=s.indexOf(e,i)>=0?[e]:e.split(
" "),c=(e?a:[n]).flatMap(l=>{let f=s.indexOf(l,i);return f<0?[]:N1(o,r[f],r[f+l.length])});c.length&&(typeof Highlight<"\
u"&&CSS.highlights.set(Cp,new Highlight(...c)),c[0].startContainer.parentElement?.scrollIntoView({block:"center"}))}function E1(t){
let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),n=[];for(;e.nextNode();){let o=e.currentNode;o.parentElement?.closest(
"select, .number-mark")||n.push(o)}return n}function N1(t,e,n){let o=document.createRange(),s=0;for(let r of t){let i=s+
r.data.length;if(s<=e&&e<i&&o.setStart(r,e-s),s<n&&n<=i)return o.setEnd(r,n-s),[o];s=i}return[]}var I1=40,q1=100;function Pp(t,e){let{level:n}=t,o=Jt(t),s=R1(t,o),r=s.filter(({nodes:p})=>p.length>1),i=s.reduce((p,{nodes:h})=>p+
h.length,0),a=new Set(e.unfolded??(i>I1?[]:r.map(({id:p})=>p))),c=q1*(1+e.more),l=Bp(s,c,"").flatMap(p=>C1(t,p,a,c)),f=new Int32Array(
n.nodes.length).fill(-1);for(let[p,{nodes:h}]of l.entries())for(let g of h)f[g]=p;let u=j1(t,o,f,l.length);return{entries:l,
folding:r.map(({id:p})=>p),unfolded:r.map(({id:p})=>p).filter(p=>a.has(p)),rows:Wp(u.map(([p])=>p)),columns:Wp(u.map(([,
p])=>p)),cells:u.map(([p,h,g])=>W1(t,p,h,g))}}var Wp=t=>[...new Set(t)].sort((e,n)=>e-n);function R1({facts:t,level:e,nodes:n,
chosen:o,state:s},r){let i=new Map,a=new Map,c=u=>e.nodes[u].country??e.nodes[u].actor;for(let u of r){for(let p of[u.a,
u.b]){let h=c(p);i.set(h,(i.get(h)??new Set).add(p))}for(let p of new Set([c(u.a),c(u.b)])){let h=a.get(p)??[];a.set(p,h);
for(let g of u.rows)h.push(g)}}let l=u=>n.weightOf(u);return[...i].map(([u,p])=>({id:u,nodes:[...p].sort((h,g)=>l(g)-l(h)||
h-g),weight:ht(t,a.get(u)??[],o,s.count)})).sort((u,p)=>p.weight-u.weight||(u.id<p.id?-1:1))}function Bp(t,e,n){if(t.length<=
e+1)return t;let o=t.slice(e).flatMap(({nodes:s})=>s);return[...t.slice(0,e),{id:n,nodes:o,weight:0}]}function C1({level:t},{
id:e,nodes:n},o,s){if(e==="")return[{kind:"rest",id:e,group:null,nodes:n}];if(n.length===1)return[{kind:"actor",id:t.nodes[n[0]].
actor,group:null,nodes:n}];if(!o.has(e))return[{kind:"group",id:e,group:null,nodes:n}];let r=n.map(i=>({id:t.nodes[i].actor,
nodes:[i],weight:0}));return Bp(r,s,"").map(i=>({...i,kind:i.id?"actor":"rest",group:e}))}function j1({facts:t},e,n,o){let s=new Map,
r=(i,a)=>{let c=s.get(i)??new Set;s.set(i,c);for(let l of a)c.add(l)};for(let{a:i,b:a,rows:c}of e){r(n[i]*o+n[a],c);let l=i===
a?[]:bs(t,c);l.length&&r(n[a]*o+n[i],l)}return[...s].sort(([i],[a])=>i-a).map(([i,a])=>[Math.floor(i/o),i%o,[...a]])}function W1(t,e,n,o){
let{facts:s,chosen:r,state:i}=t,[a,c,l]=Ll(t,o);return{row:e,column:n,rows:o,number:ht(s,o,r,i.count),signs:[a,c,l],together:bs(
s,o).length>0}}var Va=t=>{let[e,n]=String(t.dataset.at).split(" ");return[Number(e),Number(n)]},Fp=t=>[...t.querySelectorAll("[data-at]")],
P1={ArrowRight:[1,1],ArrowLeft:[1,-1],ArrowDown:[0,1],ArrowUp:[0,-1]};function Dp(t,e){let n=t.target instanceof Element?
t.target.closest("[data-at]"):null,o=P1[t.key];if(!n||!o)return;t.preventDefault();let[s,r]=o,i=Va(n),a=Fp(e).map(c=>({spot:c,
at:Va(c)})).filter(({at:c})=>c[1-s]===i[1-s]&&(c[s]-i[s])*r>0).sort((c,l)=>(c.at[s]-l.at[s])*r);a.length&&zp(e,a[0].spot)}
function zp(t,e){Up(t,e),e.focus()}function Hp(t,e){let n=Fp(t).find(o=>o.dataset.group===e);n&&zp(t,n)}function Gp({target:t,
type:e},n,o,{rows:s,columns:r,cells:i},a){let c=t instanceof Element?t.closest("td, th")?.querySelector("[data-at]"):null;
for(let h of n.querySelectorAll(".lit"))h.classList.remove("lit");if(o.hidden=!c,!c)return;let[l,f]=Va(c);e==="focusin"&&
Up(n,c),c.closest("tr")?.classList.toggle("lit",l>=0);let u=n.querySelector(`[data-at="-1 ${f}"]`)?.closest("th");o.hidden=
f<0||!u,u&&f>=0&&(u.classList.add("lit"),[o.style.left,o.style.width]=[`${u.offsetLeft}px`,`${u.offsetWidth}px`]);let p=i.
find(h=>h.row===s[l]&&h.column===r[f]);p&&a(p)}function Up(t,e){for(let n of t.querySelectorAll("[data-at][tabindex='0']"))
n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0")}var Ka={acts:"act",statements:"statement",articles:"article"},$r=["cooperation","conflict","neither"],[Yp,B1,F1,D1]=[22,
4,18,8];function Qp(t,e,n,o){let{entries:s,rows:r,columns:i,cells:a}=e,c=Math.max(...a.map(j=>j.number)),l={shown:t,matrix:e,
names:n,fold:o,largest:c},f=e.unfolded.length>0,u=`${Yp+F1+D1*I(c).length}px`,p=new Map(i.map((j,z)=>[j,z])),h=new Map(r.
map(j=>[j,[]]));for(let j of a)h.get(j.row)?.push(j);let g=r.map((j,z)=>m("tr",{},Vp(l,r,z,"row"),z1(l,h.get(j)??[],z,p))),
b=f?2:1,_=m("td",{class:"corner",colspan:b,rowspan:b},d("matrix_corner")),y=i.map((j,z)=>Vp(l,i,z,"col")),O=j=>s[i[j]].group!==
null,v=y.flatMap((j,z)=>O(z)?j.slice(0,-1):j),M=y.flatMap((j,z)=>O(z)?j.slice(-1):[]),E=i.map(()=>m("col",{class:"cells"})),
R=m("table",{class:`matrix${f?" grouped":""}`,role:"grid","aria-label":d("tab_matrix")},m("colgroup",{},f&&m("col",{class:"\
brackets"}),m("col",{class:"names"}),E),m("thead",{},m("tr",{},_,v),M.length>0&&m("tr",{},M)),m("tbody",{},g));return R.
style.setProperty("--cell",u),R.querySelector("td [data-at]")?.setAttribute("tabindex","0"),R}function Vp({shown:t,matrix:{
entries:e,unfolded:n},names:o,fold:s},r,i,a){let{kind:c,id:l,group:f}=e[r[i]],u=a==="row",p=(E,R)=>u?{rowspan:E,colspan:R}:
{colspan:E,rowspan:R},h=E=>u?`${i} ${E}`:`${E} ${i}`,g={actor:()=>X(l),group:()=>s(l),rest:()=>k({more:w.more+1})}[c],b=o[r[i]],
_=Kp(b,g,h(-1),c==="group"?{"aria-expanded":"false","data-group":l}:{}),y=m("th",{scope:a,class:`${c} ${a}`,...p(1,n.length&&
f===null?2:1)},_);if(f===null||i>0&&e[r[i-1]].group===f)return[y];let O=r.filter(E=>e[E].group===f).length,v=Xp(t,f),M=Kp(
v,()=>s(f),h(-2),{"aria-expanded":"true","data-group":f});return[m("th",{scope:`${a}group`,class:`bracket ${a}${O>1?"":"\
 of-one"}`,...p(O,1)},M),y]}function Kp(t,e,n,o){let s=o["aria-label"]??t;return q(m("bdi",{},t),e,{title:s,"aria-label":s,
tabindex:-1,"data-at":n,...o})}function z1(t,e,n,o){let s=[],r=0,i=a=>a>r&&s.push(m("td",{colspan:a-r}));for(let a of e){
let c=o.get(a.column)??0;i(c),s.push(m("td",{class:"cell"},H1(t,a,`${n} ${c}`))),r=c+1}return i(o.size),s}function H1({shown:t,
matrix:{entries:e},names:n,largest:o},s,r){let i=bt([n[s.row],n[s.column]]),a=m("span",{class:`square${s.together?" toge\
ther":""}`},$r.map((l,f)=>s.signs[f]>0&&Ya(l,s.signs[f]))),c=Math.max(B1,Yp*Math.sqrt(s.number/o));return[a.style.width,
a.style.height]=[`${c}px`,`${c}px`],q([m("span",{class:"room"},a),I(s.number)],()=>G1(t,e,s,i),{"aria-label":`${i}: ${Ja(
s)}`,"aria-describedby":"matrix-says",tabindex:-1,"data-at":r})}function Ya(t,e=1){let n=m("span",{class:t});return n.style.
flexGrow=String(e),n}var Qa=t=>x.labels.signs[x.names.signs.indexOf(t)];function Ja({number:t,signs:e,together:n}){let o=$r.
flatMap((s,r)=>e[r]>0?[`${I(e[r])} ${Qa(s)}`]:[]);return`${N(t,Ka[w.count])} (${zt(o)}${n?`; ${d("matrix_together")}`:""}\
)`}function G1(t,e,{row:n,column:o,rows:s},r){let[i,a]=[e[n],e[o]];if(i.kind!=="actor"||a.kind!=="actor")return U(Nt(t,s),
r);let[c,l]=[i.nodes[0],a.nodes[0]];return t.pairs.has(c*t.level.nodes.length+l)?xt(c,l):xt(l,c)}var Jp=({level:t},e)=>t.
numbers.has(e)||e in t.countries||fe(e)!==null;function Xp({level:t},e){let n=t.numbers.get(e);if(n!==void 0)return B(t,
n);let o=fe(e);return o?Y(o):t.countries[e]??e}function Zp(t,{kind:e,id:n,nodes:o}){return e==="actor"?B(t.level,o[0]):e===
"rest"?d("matrix_rest",{n:I(o.length)}):d("matrix_group",{name:Xp(t,n),n:I(o.length)})}var U1=5,td=[];async function ed(t){let e=[$,w.unfolded,w.more,w.language];if(t.querySelector(".matrix")&&e.every((f,u)=>f===
td[u]))return;let n=Vo($),o=Pp(n,w);if(o.folding.every(f=>Jp(n,f))||await H(),td=e,!o.cells.length){L(t,m("div",{class:"\
sheet"},m("p",{},Ie())));return}let s=o.entries.map(f=>Zp(n,f)),i=Qp(n,o,s,f=>K1(t,o,f)),a=m("div",{class:"band",hidden:!0}),
c=m("p",{class:"matrix-sentence"},m("span",{class:"quiet"},d("matrix_keys"))),l=f=>Q1(c,s,f);for(let f of["mouseover","f\
ocusin"])i.addEventListener(f,u=>Gp(u,i,a,o,l));i.addEventListener("keydown",f=>Dp(f,i)),L(t,m("div",{class:"sheet matri\
x-sheet"},m("p",{class:"quiet"},Rt(n)," ",G(d("show_quotes"),te(n).statements,d("based_on_drawn"))),m("div",{class:"matr\
ix-tools"},V1(o),Y1(o)),c,m("div",{class:"matrix-scroll"},m("div",{},i,a))))}function V1({folding:t,unfolded:e}){return[
e.length<t.length&&T(d("unfold_all"),()=>k({unfolded:t})),e.length>0&&T(d("fold_all"),()=>k({unfolded:[]}))]}async function K1(t,{
unfolded:e},n){let o=e.includes(n);await k({unfolded:o?e.filter(s=>s!==n):[...e,n]}),Hp(t,n)}function Y1({cells:t}){let e=$r.
flatMap((o,s)=>t.some(({signs:r})=>r[s])?[o]:[]),n=(o,s)=>m("span",{class:`square ${s}`},Ya(o));return m("p",{class:"mat\
rix-legend"},e.map(o=>m("span",{},n(o,""),o==="neither"?d("matrix_neither"):Qa(o))),t.some(({together:o})=>o)&&m("span",
{},n("","together"),d("matrix_together")),m("span",{class:"quiet"},d("matrix_help",{what:Ve(2,Ka[w.count])})))}function Q1(t,e,n){
let o=Ct(x,n.rows),s=o.slice(0,U1).map(Qe),r=o.length>s.length?[d("and_more",{n:o.length-s.length})]:[];L(t,m("strong",{},
bt([e[n.row],e[n.column]])),` ${Ja(n)}: `,m("span",{id:"matrix-says"},[...s,...r].join("; ")))}var[J1,X1,Z1]=[8,30,12],t$=5;function nd(t,e){let n=matchMedia("(min-width: 901px)").matches;return Mt.map(o=>{let s=t.get(
o)??new Map,r=e.get(o)??new Set;return s.size<2&&!r.size?null:e$(o,s,r,r.size>0||n&&s.size<=t$)})}function e$(t,e,n,o){let s=[
...new Set([...n,...e.keys()])].map(g=>({value:g,label:o$(t,g),number:e.get(g)??0})).sort((g,b)=>Number(n.has(b.value))-
Number(n.has(g.value))||b.number-g.number||g.label.localeCompare(b.label)),r=m("div",{class:"facet-values"}),i=d(`facet_${t}`),
[a,c]=[J1,""],l=()=>{let g=s.filter(({label:b})=>b.toLocaleLowerCase().includes(c));L(r,g.slice(0,a).map(({value:b,label:_,
number:y})=>ct([m("bdi",{},_),m("span",{class:"quiet"},` ${I(y)}`)],n.has(b),O=>n$(t,b,O))),g.length>a&&T(d("more",{n:I(
g.length-a)}),f))},f=()=>{a+=X1,l()},u=g=>{c=g.trim().toLocaleLowerCase(),l()};l();let p=s.length>Z1&&m("input",{type:"s\
earch",placeholder:d("facet_search"),"aria-label":`${d("facet_search")}: ${i}`,oninput:g=>u(g.target.value)}),h=n.size||
s.length;return m("details",{class:"facet",open:o},m("summary",{},i,m("span",{class:"quiet"},` ${I(h)}${n.size?" \u2022":
""}`)),p,r)}function n$(t,e,n){let o=`${t}:${e}`,s=(w.facets??[]).filter(i=>i!==o),r=n?[...s,o]:s;return k({facets:r.length?
r:null,more:0})}function o$(t,e){let{names:n,labels:o}=x;switch(t){case"actor":case"target":return bn(e);case"relation":
return Ye(x.relations.find(({id:s})=>s===e)?.verb??e);case"type":return e===Jn?d("no_quad_class"):o.quad_classes[n.quad_classes.
indexOf(e)]??e;case"source":return qt([e]);case"mode":return o.modes[n.modes.indexOf(e)]??e;case"certainty":return o.certainties[n.
certainties.indexOf(e)]??e;case"article":return x.articles.find(({id:s})=>s===e)?.title??e}}var Xa=4,Za=t=>(w.columns??[]).find(e=>e.startsWith(`${t}:`))?.slice(t.length+1)??"",tc=(t,e)=>t.toLocaleLowerCase().includes(
e.toLocaleLowerCase());function od(t){let{level:e}=t,n=new Map,o=f=>{let u=n.get(f)??ue(t,f);return n.set(f,u),u},s=({a:f,
b:u})=>bt([B(e,f),B(e,u)]),r=f=>{let u=Nt(t,f.rows);return rd(u.find(p=>tc(jt(p),Za("quote")))??u[0])},i=(f,u,p)=>({name:f,
isText:!0,value:u,cell:p}),a=(f,u)=>({name:f,isText:!1,value:u,cell:p=>G(u(p),o(p).statements,s(p))}),c=f=>u=>B(e,u[f]),
l=f=>u=>q(m("bdi",{},f(u)),()=>xt(u.a,u.b));return[i("actor",c("a"),l(c("a"))),i("label",f=>ge(x,f.rows),f=>s$(Ct(x,f.rows).
map(Qe))),i("target",c("b"),l(c("b"))),i("quote",f=>Nt(t,f.rows).map(jt).join(`
`),r),{name:"weight",isText:!1,value:f=>f.weight,cell:f=>I(f.weight)},{...a("acts",f=>o(f).acts),cell:f=>G(o(f).acts,no(
o(f)),s(f))},{name:"quad_classes",isText:!1,value:f=>r$(o(f)),cell:f=>i$(o(f),s(f))},a("statements",f=>o(f).statements.length),
a("articles",f=>o(f).articles.size),a("sources",f=>o(f).sources.size)]}function sd(t){let{level:e,chosen:n}=t,o=new Map(
It(n,n.inside.keys()).map((l,f)=>[l,f])),s=C().statements,r=l=>f=>f[l]>=0?B(e,f[l]):Vt(s.get(f.at)[l==="a"?"s":"o"]),i=l=>f=>{
let u=m("bdi",{},r(l)(f));return f[l]>=0?q(u,()=>X(e.nodes[f[l]].actor)):u},a=({at:l})=>et(l).title;return[{name:"when",
isText:!0,value:({at:l})=>Ms(s.get(l)),order:({at:l})=>o.get(l)??0},{name:"actor",isText:!0,value:r("a"),cell:i("a")},{name:"\
relation",isText:!0,value:({at:l})=>pt(l).label},{name:"target",isText:!0,value:r("b"),cell:i("b")},{name:"quote",isText:!0,
value:({at:l})=>jt(l),cell:({at:l})=>rd(l)},{name:"held",isText:!0,value:({at:l})=>bo(l).join("; ")},{name:"article",isText:!0,
value:a,cell:l=>q(m("bdi",{},a(l)),()=>$s(x.statements.article[l.at],l.at))}]}function s$(t){let e=m("bdi",{},t.slice(0,
Xa).join("; "));if(t.length<=Xa)return e;let n=()=>{e.textContent=t.join("; "),o.remove()},o=q(` ${d("and_more",{n:t.length-
Xa})}`,n);return[e,o]}var rd=t=>[m("q",{dir:"auto",lang:et(t).language},q(jt(t),()=>wt(t))),m("span",{class:"quiet",dir:"\
ltr"},` ${re(et(t))}`)],r$=({byQuadClass:t})=>t.reduce((e,n,o)=>e+(ee(x,o)==="cooperation"?n:-n),0);function i$({byQuadClass:t,
quadClasses:e},n){let o=x.labels.quad_classes.map((s,r)=>t[r]>0&&m("span",{class:`quad-class ${ee(x,r)}`},G(t[r],e[r],`${n}\
, ${s}`),` ${s}`));return o.some(Boolean)?o:"\u2013"}var a$={ties:"-weight",statements:"when"},id=[];async function ad(t){let{rows:e,facets:n,columns:o,sort:s,more:r,language:i}=w,
a=[$,e,n,o,s,r,i];if(t.querySelector(".table-view")&&a.every((b,_)=>b===id[_]))return;await H(),id=a;let c=Vo($),l=ol(c,
e),{units:f,counts:u}=sl(c,l,n),p=m("div",{class:"facets","aria-label":d("facets"),role:"group"}),h=t.querySelector(".fa\
cets");L(p,nd(u,Ko(n))),h&&gs(p,hs(h));let g=e==="ties"?f$(c,l,f):u$(c,l,f);L(t,m("div",{class:"sheet table-view"},p,m("\
div",{class:"table-main"},c$(c),g)))}function c$(t){let{facets:e,columns:n,rows:o}=w,s=e?ni(x,e):{},r=Vr.map(a=>T(d(`row\
s_${a}`),()=>k({rows:a,sort:null,columns:null,more:0}),{"aria-pressed":String(a===o)})),i=o==="ties"?[Rt(t)," ",G(d("sho\
w_quotes"),te(t).statements,d("based_on_drawn"))]:Ee();return[m("p",{class:"quiet"},i),m("div",{class:"table-tools"},m("\
div",{class:"choices",role:"group","aria-label":d("rows")},r),(e||n)&&T(d("remove_facets"),()=>k({facets:null,columns:null,
more:0})),Object.keys(s).length>0&&T(d("apply_facets"),()=>k({...s,facets:l$(e??[]),more:0}),{title:d("apply_facets_help")}))]}
function l$(t){let e=t.filter(n=>!Object.keys(ni(x,[n])).length);return e.length?e:null}function f$(t,e,n){let{level:o,chosen:s}=t,
r=n.map(({row:c})=>c),i=[...mn(x,o,r,s,t.state.count).values()],a=new Set(e.map(({a:c,b:l})=>c*o.nodes.length+l)).size;return cd(
od(t),i,a,"tie",c=>c.key)}var u$=(t,e,n)=>cd(sd(t),n,e.length,"statement",({at:o})=>o);function cd(t,e,n,o,s){let r=new Map(
t.map(({name:y})=>[y,Za(y)])),i=e.filter(y=>t.every(O=>p$(O,y,r.get(O.name)??""))),a=t.some(({name:y})=>y===w.sort?.replace(
/^-/,""))?w.sort:a$[w.rows],c=!!a?.startsWith("-"),l=t.find(({name:y})=>y===a?.replace(/^-/,"")),f=l?.order??l?.value??s,
u=i.map(y=>({row:y,value:f(y)})).sort((y,O)=>(c?-1:1)*m$(y.value,O.value)||s(y.row)-s(O.row)),{drawn:p,next:h}=nl(u.length,
w.more),g=t.map(y=>d$(y,l===y&&(c?"descending":"ascending"))),b=t.map(y=>m("td",{},h$(y,r.get(y.name)??""))),_=d("table_\
shown",{n:I(p),of:I(u.length),total:N(n,o)});return[m("p",{class:"quiet",role:"status"},_),m("div",{class:"table-scroll",
tabindex:0,role:"region","aria-label":d("tab_table")},m("table",{class:"listed"},m("thead",{},m("tr",{},g),m("tr",{class:"\
filters"},b)),m("tbody",{},u.slice(0,p).map(({row:y})=>g$(t,y)))),!u.length&&m("p",{},n?d("nothing_fits"):Ie()),h>0&&T(d(
"more",{n:I(h)}),()=>k({more:w.more+1})),!h&&u.length>p&&m("p",{class:"quiet"},d("table_most")))]}var m$=(t,e)=>typeof t==
"number"?t-Number(e):t.localeCompare(String(e));function p$({isText:t,value:e},n,o){return o?t?tc(String(e(n)),o):!(Number(
e(n))<Number(o)):!0}function d$({name:t,isText:e},n){let o=n?n==="ascending":!e;return m("th",{scope:"col","aria-sort":n||
"none",class:e?"":"num"},q(d(`column_${t}`),()=>k({sort:`${o?"-":""}${t}`})),n&&(n==="descending"?" \u2193":" \u2191"))}
function h$({name:t,isText:e},n){let o=r=>{let i=(w.columns??[]).filter(c=>!c.startsWith(`${t}:`)),a=r.trim()?[...i,`${t}\
:${r.trim()}`]:i;return k({columns:a.length?a:null,more:0})},s=d(e?"column_contains":"column_at_least");return m("input",
{type:e?"search":"number",value:n,placeholder:e?"\u2026":"\u2265","aria-label":`${d(`column_${t}`)}: ${s}`,onchange:r=>o(
r.target.value)})}var g$=(t,e)=>m("tr",{},t.map(({name:n,isText:o,value:s,cell:r},i)=>m(i?"td":"th",{scope:i?null:"row",
class:o?n:"num"},r?r(e):m("bdi",{},s(e)))));function Eo(){let t=mt(),e=Fs(),{stops:n,undated:o}=t?co():{stops:[],undated:0};return m("div",{class:"play",role:"group",
"aria-label":d("play_acts")},T(`\u25C0 ${d("date_before")}`,()=>zi(-1),{disabled:!t||!On(n,-1)}),T(d(e?"pause":"play"),e?
vf:Mf,{"aria-pressed":String(e)}),T(`${d("date_next")} \u25B6`,()=>zi(1),{disabled:t&&!On(n,1)}),t&&T(d("whole_period"),
Ds),m("span",{class:"quiet","aria-live":"polite"},t&&w$(t,n),o>0&&` ${d("play_undated",{acts:N(o,"act")})}`))}function w$({
first:t,last:e},n){let o=n.findIndex(a=>a.first===t&&a.last===e),s=wn(t,e);if(o<0)return`${d("nothing_at_date")} (${s})`;
let[r,i]=[o+1,n.length].map(I);return d("play_at",{n:r,of:i,acts:N(n[o].acts,"act"),when:s})}function ld(t,e){let{act:n}=t.facts.statements,o=new Map(e.map(f=>[n[f.main],f])),s=ec(t).map(f=>f.map(u=>o.get(u))),r=new Set(
s.flat().filter(f=>f!==void 0&&!Gt(f))),i=s.filter(f=>f.every(u=>u&&r.has(u))),a=new Map;for(let[f,u]of i)a.set(f,a.get(
f)??[]),a.set(u,[...a.get(u)??[],f]);let c=new Map,l=f=>{let u=c.get(f);if(u!==void 0)return u;let p=1+Math.max(0,...(a.
get(f)??[]).map(l));return c.set(f,p),p};for(let f of e)a.has(f)&&l(f);return c}function ec({facts:t,state:e}){if(!t.orders.
length)return[];let{inside:n,main:o}=At(t,Ho(e),vt(e)),{act:s,relation:r}=t.statements,i=l=>n[l]===1&&s[l]>=0&&ft(t,l)&&
t.relations[r[o[l]]].deed,a=new Map;for(let[l,f,u]of t.orders)!n[l]||!ft(t,l)||!i(f)||!i(u)||s[f]===s[u]||a.set(s[f],(a.
get(s[f])??new Set).add(s[u]));let c=new Map([...a.keys()].map(l=>[l,x$(a,l)]));return[...c].flatMap(([l,f])=>[...f].filter(
u=>!c.get(u)?.has(l)).map(u=>[l,u]))}function x$(t,e){let n=new Set(t.get(e));for(let o of n)for(let s of t.get(o)??[])n.
add(s);return n}var No=40,fd=14,nc=10,b$=45,y$=.2,ud=90,$$=400,Sr=class{constructor(e,n,o){let s=e.flatMap(({first:i,last:a})=>[i,a]).filter(
i=>i!==null),r=[...new Set(s)].sort((i,a)=>i-a);this.left=n,this.right=o,this.stretches=_$(S$(r,e,Math.floor((o-n)/(ud+No))),
n,o)}x(e){let[n]=this.stretches,o=this.stretches[this.stretches.length-1];if(e<n.from)return this.left;if(e>o.to)return this.
right;let{from:s,to:r,left:i,right:a,isFolded:c}=this.stretches.find(f=>e<=f.to&&!f.isFolded&&e>=f.from)??this.stretches.
find(f=>e<=f.to)??o,l=c?0:fd;return s===r?i+l:i+l+(e-s)/(r-s)*(a-i-2*l)}get folds(){return this.stretches.filter(({isFolded:e})=>e)}get daysAPixel(){
return Math.max(...this.stretches.map(e=>e.isFolded?0:(e.to-e.from)/md(e)))}ticks(e,n){return this.stretches.filter(({isFolded:o})=>!o).
flatMap(o=>k$(o,this,e,n))}},md=({left:t,right:e})=>Math.max(e-t-2*fd,1);function S$(t,e,n){let o=t[t.length-1]-t[0],s=O$(
t,e),r=t.slice(1).flatMap((c,l)=>s.has(l)?[]:[{k:l,days:c-t[l]}]),i=new Set;for(let{k:c,days:l}of r.sort((f,u)=>u.days-f.
days)){if(i.size>=n||l<b$||l<y$*o)break;i.add(c),o-=l}let a=[[t[0],t[0]]];for(let[c,l]of t.entries())i.has(c-1)?a.push([
l,l]):a[a.length-1][1]=l;return a}function O$(t,e){let n=new Map(t.map((s,r)=>[s,r])),o=new Set;for(let{first:s,last:r}of e)
if(!(s===null||r===null||r-s>$$))for(let i=n.get(s);t[i]<r;i++)o.add(i);return o}function _$(t,e,n){let o=n-e-No*(t.length-
1),s=t.reduce((l,[f,u])=>l+u-f,0),r=Math.min(ud,o/t.length),i=o-r*t.length,a=[],c=e;for(let[l,[f,u]]of t.entries()){l&&(a.
push({from:t[l-1][1],to:f,left:c,right:c+No,isFolded:!0}),c+=No);let p=r+i*(s?(u-f)/s:1/t.length);a.push({from:f,to:u,left:c,
right:c+p,isFolded:!1}),c+=p}return a}function k$(t,e,n,o){let{from:s,to:r,left:i,right:a}=t,c=r-s,f=_s(s,r,(c||1)/md(t)*
84).map(({day:M,step:E})=>({day:M,step:E,x:e.x(M),text:n(M,E)})),u=f.find(({x:M,text:E})=>M+o(E)<=a),p=[1,Te,de].filter(
M=>!u||M<=u.step),h=p.slice(Math.min(c<2*Te?0:c<2*de?1:2,p.length-1)).map(M=>n(s,M)),g=u?u.x-nc:a+No,b=h.find(M=>e.x(s)+
o(M)<=g)??(u?"":h[h.length-1]),_=b?[{x:e.x(s),text:b,isLine:!1,days:null}]:[],y=b?e.x(s)+o(b)+nc:i;for(let[M,{day:E,x:R,
text:F}]of f.entries()){let j=[E,(f[M+1]?.day??r+1)-1],z=R>=y&&R+o(F)<=a;_.push({x:R,text:z?F:"",isLine:!0,days:j}),z&&(y=
R+o(F)+nc)}let O=n(r,1),v=e.x(r)-o(O);return c&&v>y&&v>i&&_.push({x:v,text:O,isLine:!1,days:null}),_}var Pn=22,oc=8,M$=20,sc=16,pd=[520,360,240,160,120],v$=5;function dd(t,e,n){let o=A$(t,e),s=n+oc+(e.named?0:M$+(o.length-
1)*sc),{shapes:r,rows:i}=E$(t,e,s)??N$(t,e,s),a=s-n+Math.max(i,1)*Pn+oc;return{shapes:[T$(t,o,n+oc+(e.named&&o.length>1?
9:15)),...r],height:a}}function A$({title:t,number:e},{named:n,left:o,right:s}){let r=n||s-o;return L$(t,r,r-Q(I(e))-12)}
function T$({title:t,open:e,number:n},o,s){let r=I(n),i=o.map((l,f)=>S("text",{class:"lane-name",x:0,y:s+f*sc},l)),a=Q(o[o.
length-1],13,600)+6,c=S("text",{class:"lane-number",x:a,y:s+(o.length-1)*sc},r);return e?an(`${t}: ${r}`,e,...i,c):S("g",
{},i,c)}function L$(t,e,n){let o=(c,l)=>Q(c,13,600)<=l;if(o(t,n))return[St(t,n,13,600)];let s=t.split(" "),r=s.length-1;
for(;r>1&&!o(s.slice(0,r).join(" "),e);)r--;let[i,a]=[s.slice(0,r).join(" "),s.slice(r).join(" ")];return[St(i,e,13,600),
...a?[St(a,n,13,600)]:[]]}function E$({items:t},{left:e,right:n,rows:o,reach:s},r){if(t.length*14>o*(n-e))return null;let i=t.
map(u=>({item:u,reach:s(u)})).sort((u,p)=>u.reach[0]-p.reach[0]),a=u=>i.map(({item:p,reach:[h,g]})=>{let b=St(p.words(Math.
floor(u/v$)),Math.min(u,(n-e)/2));return{left:h,right:g,width:Q(b),words:b}}),c=a(pd[0]);for(let u of pd.slice(1)){if(wr(
c,e,n,o,!0))break;c=a(u)}let l=wp(c,e,n,o);return l?{shapes:i.map(({item:u},p)=>{let{row:h,words:g}=l[p],b=r+h*Pn+Pn/2;return an(
u.name(),u.open,...u.shapes(c[p].left,c[p].right,b),g!==null&&S("text",{class:"mark-label",x:g,y:b+4},c[p].words))}),rows:1+
Math.max(0,...l.map(({row:u})=>u))}:null}function N$({title:t,items:e},n,o){let s=[...new Set(e.map(({kind:i})=>i))].sort(),
r=[];for(let[i,a]of s.entries()){let c=o+i*Pn;r.push(n.sample(a,n.left-10,c+Pn/2));let l=e.filter(p=>p.kind===a),{bins:f,
wide:u}=xp(l,n.bins.starts);for(let[p,h]of f){let[g,b]=[n.bins.edges[p],n.bins.edges[p+1]];r.push(I$(h,`${t}: ${n.binName(
p,h.length)}`,g,b,c,a,n))}if(u.length){let p=`${t}: ${n.binName(-1,u.length)}`,h=()=>n.openAll(u,p),g=S("text",{class:"l\
ane-number end",x:n.end,y:c+15},`+${I(u.length)}`);r.push(an(p,h,g))}}return{shapes:r,rows:s.length}}function I$(t,e,n,o,s,r,i){
let a=I(t.length),c=Q(a)+2<=o-n;return an(e,()=>i.openAll(t,e),S("rect",{class:`bin kind-${r}`,x:n+.5,y:s+2,width:Math.max(
o-n-1,1),height:Pn-4,rx:3}),c&&S("text",{class:"bin-number",x:(n+o)/2,y:s+15},a))}var q$=700,R$=200,C$=22,j$=44,kt=40,W$=28,wd=3;function xd({lanes:t,ordered:e,stepOf:n,steps:o,now:s,openAll:r},i){let a=i>=
q$?R$:0,[c,l]=[a+C$,i-j$],f={left:c,right:l,end:i,named:a,openAll:r,sample:B$},u=t.flatMap(({items:g})=>g),p=[],h=0;if(u.
length){let g=new Sr(u,c,l),b={...f,rows:hd(t),reach:P$(g),...F$(g)},_=gd(t,b,kt);p.push(...z$(g,_.height,t),...G$(g,s,_.
height),..._.shapes),h=_.height}if(e.length){let g=(l-c)/o,b=v=>c+14+(v-1)*g,_={...f,rows:hd(e),reach:v=>[b(n(v)),b(n(v))],
bins:{starts:[],edges:[]},binName:()=>d("ordered")},y=h+(h?24:0),O=gd(e,_,y+kt);p.push(S("text",{class:"part-name",x:0,y:y+
12},d("ordered")),...U$(b,o,y+kt,O.height),...O.shapes),h=O.height}return S("svg",{class:"timeline",width:i,height:h+4,viewBox:`\
0 0 ${i} ${h+4}`,role:"group","aria-label":d("tab_timeline")},p)}var hd=t=>t.length<=3?16:t.length<=6?8:5,P$=t=>({first:e,
last:n})=>[e===null?t.left:t.x(e),n===null?t.right:t.x(n)],B$=(t,e,n)=>t===wd?rn(2,"not actual",e,n):rn(t,"plain",e,n);function gd(t,e,n){
let o=[],s=n;for(let r of t){let i=dd(r,e,s);o.push(S("line",{class:"grid",x1:0,x2:e.end,y1:s,y2:s}),...i.shapes),s+=i.height}
return{shapes:o,height:s}}function F$(t){let{stretches:e}=t,[n,o]=[e[0].from,e[e.length-1].to],s=_s(n,o,Math.max(t.daysAPixel*
W$,1)),r=[n,...s.map(({day:f})=>f)],i=[...r.slice(1),o+1],a=s.length?s[0].step:o-n+1,c=[...r.map(f=>t.x(f)),t.right];return{
bins:{starts:r,edges:c},binName:(f,u)=>f<0?d("wide_dates",{n:I(u)}):d("acts_of",{n:I(u),when:D$(r[f],i[f]-1,a<de?1:de)})}}
function D$(t,e,n){let[o,s]=[rc(t,n),rc(e,n)];return o===s?o:d("date_throughout",{from:o,to:s})}function rc(t,e){let n=at(
t);return ut(e<Te?n:e<de?n.slice(0,7):n.slice(0,4))}function z$(t,e,n){let{left:o,right:s}=t,r=t.ticks(rc,Q).map(({x:l,text:f,
isLine:u,days:p})=>{let h=f&&S("text",{class:"tick-label",x:l,y:12},f),g=p&&(()=>k({since:p[0],until:p[1]}));return[u&&S(
"line",{class:"grid",x1:l,x2:l,y1:kt-6,y2:e}),h&&g?an(d("only_period",{period:wn(...p)}),g,h):h]}),i=o,a=t.folds.map(l=>{
let f=(l.left+l.right)/2,u=H$(l,n).find(p=>f-Q(p)/2>=i&&f+Q(p)/2<=s);return u&&(i=f+Q(u)/2+8),[S("rect",{class:"fold",x:l.
left,y:kt-22,width:l.right-l.left,height:e-kt+22}),S("path",{class:"break",d:`M${f-6} ${kt-1} l5 -10 M${f+1} ${kt-1} l5 \
-10`}),u&&S("text",{class:"fold-label",x:f,y:kt-14},u)]}),c=t.stretches.filter(({isFolded:l})=>!l).map(l=>S("line",{class:"\
axis",x1:l.left,x2:l.right,y1:kt-6,y2:kt-6}));return[...a,...r,...c].flat().filter(Boolean)}function H$({from:t,to:e},n){
let o=e-t,[s,r]=o>=2*de?[Math.floor(o/365.25),"years"]:o>=2*Te?[Math.floor(o/30.44),"months"]:[o,"days"];return[!n.some(
({items:a})=>a.some(({first:c,last:l})=>(c??-1/0)<e&&(l??1/0)>t))&&d(`no_act_${r}`,{n:s}),d(`number_${r}`,{n:s})].filter(
a=>typeof a=="string")}function G$(t,e,n){if(!e)return[];let[o,s]=[t.x(e.first)-9,t.x(e.last)+9];return[S("rect",{class:"\
now",x:o,y:kt-6,width:s-o,height:n-kt+6})]}function U$(t,e,n,o){let s=e>1?t(2)-t(1):1/0;return Array.from({length:e},(r,i)=>[
S("line",{class:"grid",x1:t(i+1),x2:t(i+1),y1:n-6,y2:o}),s>=Q(I(e))+4&&S("text",{class:"tick-label step",x:t(i+1),y:n-12},
I(i+1))]).flat().filter(r=>r instanceof SVGElement)}var bd=(t,e)=>e?Math.min(t,x.names.signs.length-2):wd;var ic=90,yd=12;function $d(t,e,n){let o=za(e);return{first:e.first,last:e.last,kind:bd(e.sign,e.isReal),words:s=>Or(t,e,
n.ends,s),name:()=>`${Or(t,e,n.ends,ic)}: ${yt(e.main)}, ${J$(e)}`,statements:()=>e.statements,open:()=>U(e.statements,Or(
t,e,n.ends,ic)),shapes:(s,r,i)=>[Gt(e)&&e.first!==e.last&&xr(e.sign,s-7,r+7,i),rn(e.sign,o,s,i)]}}function Sd(t){let{id:e,
title:n,first:o,last:s}=x.articles[t];return{first:o,last:s,kind:2,words:r=>`\u201C${se(n,r)}\u201D`,name:()=>`\u201C${n}\
\u201D, ${Nn(x.articles[t])}`,statements:()=>le(x.statements.article,t),open:()=>k({tab:"article",article:e}),shapes:(r,i,a)=>[
o!==s&&xr(2,r-7,i+7,a),S("path",{class:"tick",d:`M${r} ${a-8} V${a+8}`})]}}function ac(t,e){let{level:n}=t,o=e.ties.length?
e.ties[0].pair.a:n.subject[e.main];return(o>=0?`${B(n,o)} `:"")+Or(t,e,[o],ic)}function Or({level:t},e,[n,o],s){let r=e.
ties.filter(({pair:p})=>p.a===n&&(o===void 0||p.b===o)),[i,...a]=r.length?r:e.ties.filter(({pair:p})=>p.b===n);if(!i)return Q$(
e,s);let c=B(t,i.pair.a===n?i.pair.b:i.pair.a),l=o===void 0?` ${c}${a.length?` +${a.length}`:""}`:"",{parts:f}=Ct(x,i.rows)[0],
u=ro(f,s-l.length)+l;return f[5]?u:u+V$(e,s-u.length)}function V$({main:t},e){let{roles:n,statements:o}=C(),s=o.get(t).roles?.
find(([i])=>n[i].function==="topic");if(!s||e<yd)return"";let r=K$(s[1]);return Y$(s[1])?`: ${se(r,e-2)} ?`:`: ${se(r,e)}`}
var K$=t=>typeof t=="number"&&t<0?xo(-1-t,1).join(" \u2013 "):Vt(t,1);function Y$(t){if(typeof t=="string"||t>=0)return!1;
let e=x.statements.stance[-1-t];return e>=0&&["doubts","rejects"].includes(x.names.stances[e])}function Q$({main:t},e){let{
label:n}=pt(t),o=Vt(C().statements.get(t).o,1);return`${n} ${se(o,Math.max(e-n.length,yd))}`.trim()}function J$({main:t,
first:e,last:n}){let o=C().statements.get(t);return o.when||o.inferred_when?ks(o):e===null&&n===null?d("date_unknown"):wn(
e,n)}var _d=12,X$=300,kd=_d,cc=0,Od=null;async function _r(t){await H();let e=Di(),n=Ne(e);if(!n.length&&!w.pair){L(t,Wt(mt()&&
m("div",{class:"line timeline-head"},Eo()),m("p",{},Ie())));return}let s=(e===$?n:Ne($)).flatMap(({statements:u})=>u),r=Bs(
e),i=_f(e,n,w.lanes,r),a=ld(e,n),c=i.slice(0,kd),l=m("div",{class:"timeline-box"}),f=n.filter(u=>!Gt(u)&&!a.has(u));L(t,
Wt(m("div",{class:"line timeline-head"},r?sS(r):oS(),Eo()),n.length===0&&m("p",{},d("no_tie_between")),l,i.length>c.length&&
rS(i.length-c.length,t),iS(n),aS(n,a.size,f.length,i.reduce((u,p)=>u+p.units.length,0)>n.length),cS(f),lS(n,r),ir(Ge(x,s,
$.chosen.main),d("tab_timeline")))),Z$(l,e,c,n,a),tS(t)}function Z$(t,e,n,o,s){cc=t.clientWidth;let{paddingLeft:r,paddingRight:i}=getComputedStyle(
t),a=cc-parseFloat(r)-parseFloat(i),c=new Map,l=(g,b)=>{let _=g.units.filter(b).map(y=>{let O=$d(e,y,g);return c.set(O,s.
get(y)??0),O});return{title:eS(e,g),open:nS(e,g),items:_,number:_.length}},f=n.map(g=>l(g,Gt)).filter(({items:g})=>g.length),
u=n.map(g=>l(g,b=>s.has(b))).filter(({items:g})=>g.length),h=[...new Set(o.flatMap(({statements:g})=>g.map(b=>x.statements.
article[b])))].filter(g=>Gt(x.articles[g])).map(Sd);h.length&&f.push({title:d("articles"),open:null,items:h,number:h.length}),
t.append(xd({lanes:f,ordered:u,stepOf:g=>c.get(g)??0,steps:Math.max(0,...s.values()),now:mt(),openAll:(g,b)=>U(g.flatMap(
({statements:_})=>_()),b)},Math.max(a,X$)))}function tS(t){Od??=new ResizeObserver(()=>{let e=t.querySelector(".timeline\
-box");w.tab==="timeline"&&e&&e.clientWidth&&e.clientWidth!==cc&&So(t,_r)}),Od.observe(t)}var eS=({level:t},{ends:e})=>bt(
e.map(n=>B(t,n)));function nS({level:t},{ends:e}){let n=e.map(o=>t.nodes[o].actor);return()=>n.length===1?X(n[0]):k({pair:n,
open:`pair:${n.map(encodeURIComponent).join(">")}`})}var oS=()=>m("label",{class:"line"},d("lanes_of"),K(d("lanes_of"),[
["actor",d("lanes_actor")],["pair",d("lanes_pair")]],w.lanes,t=>k({lanes:t}))),sS=t=>m("span",{class:"line"},m("strong",
{},t.map(e=>B($.level,e)).join(" \u2194 ")),T(d("all_pairs"),()=>k({pair:null}))),rS=(t,e)=>T(d("more",{n:I(t)}),()=>{kd+=
_d,So(e,_r)}),iS=t=>m("ul",{class:"looks"},yp(t).map(([e,n])=>m("li",{},e,m("span",{},n))));function aS(t,e,n,o){let s=t.
filter(Gt).length,r=[s>0&&d("at_their_dates",{n:I(s)}),e>0&&d("in_stated_order",{n:I(e)}),n>0&&d("without_date",{n:I(n)})].
filter(Boolean);return m("p",{class:"quiet"},d("timeline_drawn",{what:r.join(", ")}),o&&` ${d("timeline_several")}`)}var cS=t=>t.
length>0&&m("details",{class:"undated"},m("summary",{},`${d("without_date",{n:I(t.length)})}: ${d("show")}`),ye(t.map(e=>m(
"li",{},q(ac($,e),()=>U(e.statements,ac($,e))))),20));function lS(t,e){if(e||w.lanes==="actor")return null;let n=t.filter(
({ties:o})=>!o.length);return n.length>0&&m("p",{class:"quiet"},d("no_pair",{n:I(n.length)}))}function Bn(t,e){let o=[...new Set(e.filter(s=>s!=null&&s!==""))];return{at:t,names:o,plain:o.map(Ot)}}function lc(t,e){
let n=e.join(" ");return t===n?0:t.startsWith(n)?1:e.every(o=>t.includes(o))?e.every(o=>fS(t,o))?2:3:null}function fS(t,e){
for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(Mo(t,n))return!0;return!1}function Md(t,e,n){let o=[];for(let s of t){
let[r,i]=[1/0,0];for(let[a,c]of s.plain.entries()){let l=lc(c,e);l!==null&&l<r&&([r,i]=[l,a])}r<1/0&&o.push({one:s,rank:r,
by:i,count:n(s.at)})}return o.sort((s,r)=>s.rank-r.rank||r.count-s.count||s.one.at-r.one.at)}function vd(t,e){let n=null;
for(let o of t)for(let[s,r]of o.plain.entries())for(let i of new Set([r,...r.split(" ")])){let a=Math.min(Math.floor(Math.
max(e.length,i.length)/3),n?n.far-1:99);if(a<1||Math.abs(i.length-e.length)>a)continue;let c=uS(i,e,a);c<=a&&(n={one:o,name:o.
names[s],far:c})}return n}function uS(t,e,n){let[o,s]=[[],Array.from({length:e.length+1},(r,i)=>i)];for(let r=1;r<=t.length;r++){
let i=[r];for(let a=1;a<=e.length;a++){let c=t[r-1]===e[a-1];i[a]=Math.min(s[a]+1,i[a-1]+1,s[a-1]+(c?0:1)),r>1&&a>1&&t[r-
1]===e[a-2]&&t[r-2]===e[a-1]&&(i[a]=Math.min(i[a],o[a-2]+1))}if(Math.min(...i)>n)return n+1;[o,s]=[s,i]}return s[e.length]}var kr=90,Io=class{constructor(){this.plain=[],this.passages={owners:[],bounds:[],texts:[]}}add(e,n,o=null){this.plain.push(
`${Ot(e)}
`),this.passages.owners.push(n),this.passages.bounds.push(o),this.passages.texts.push(o?null:e)}whole(){let e=new Uint32Array(
this.plain.length+1);for(let[n,o]of this.plain.entries())e[n+1]=e[n]+o.length;return{plain:this.plain.join(""),starts:e,
...this.passages}}};function fc(t,e){let{plain:n,starts:o}=t,s=e.join(" "),r=[[],[],[]],i=new Uint8Array(o.length);for(let[
a,c]of Ad(t,s)){i[a]=1;let l=Mo(n,c)||mS(n.slice(o[a],o[a+1]),s)===0;r[l?0:1].push(a)}if(e.length>1){let a=e.reduce((c,l)=>l.
length>c.length?l:c,"");for(let[c]of Ad(t,a)){if(i[c])continue;let l=n.slice(o[c],o[c+1]);e.every(f=>l.includes(f))&&r[2].
push(c)}}return r.flat()}function*Ad({plain:t,starts:e},n){let o=0;for(let s=t.indexOf(n);s>=0&&o+1<e.length;s=t.indexOf(
n,e[o])){for(;e[o+1]<=s;)o++;yield[o,s],o++}}function mS(t,e){let n=2;for(let o=t.indexOf(e);o>=0;o=t.indexOf(e,o+1)){if(Mo(
t,o))return 0;n=1}return n}function qo(t,e){let n=t.replace(/^#+\s+/,"").replace(/\s+/g," ").trim(),o=ep(n,[e.join(" "),
...e]),[s]=o[0]??[0],r=s>kr?Td(n,s-kr):0,i=n.length-s>2*kr?Td(n,s+2*kr):n.length,a=r?"\u2026 ":"";return{text:`${a}${n.slice(
r,i).trimEnd()}${i<n.length?" \u2026":""}`,marks:o.filter(([c,l])=>c>=r&&l<=i).map(([c,l])=>[c-r+a.length,l-r+a.length])}}
function Td(t,e){let n=t.indexOf(" ",e);return n>=0&&n-e<20?n+1:e}async function Ld(t,e){let{findings:n,...o}=t,{facts:s,words:r}=o,i=r.entities.map(({label:l,labels:f={},aliases:u=[]},p)=>Bn(
p,[l,...Object.values(f),...u])),a=({at:l})=>!!r.entities[l].actor,c=await hS(t,e);return{...o,actors:i.filter(a),issues:i.
filter(l=>!a(l)),relations:s.relations.map(({label:l},f)=>Bn(f,[l])),questions:s.questions.map(({title:l,name:f},u)=>Bn(
u,[l,f])),articles:s.articles.map(({title:l,author:f,publisher:u},p)=>Bn(p,[l,f,u,[f,u,l].filter(Boolean).join(" ")])),findings:xS(
t,n),quotes:await dS(t,e),sentences:c,sentenceOf:wS(t,c)}}function pS({facts:t,words:e},n){let{quote:o=[]}=e.statements.
get(n),s=e.bodies.get(t.statements.article[n]);if(s===null)return o.join(" [\u2026] ");let r=[];for(let i=2;i<o.length;i+=
2)r.push(s.slice(Number(o[i]),Number(o[i+1])));return r.join(" [\u2026] ")}async function dS(t,e){let n=new Io;for(let[o,
{translation:s}]of t.words.statements.entries())n.add(pS(t,o),o),s&&n.add(s,o),await e();return n.whole()}async function hS({
words:t,facts:e},n){let o=new Io;for(let[s,r]of t.bodies.entries()){let i=new Intl.Segmenter(e.articles[s].language??void 0,
{granularity:"sentence"});for(let{segment:a,index:c}of i.segment(gS(r??"")))a.trim()&&o.add(a,s,[c,c+a.length]);await n()}
return o.whole()}var gS=t=>t.replace(/(?<!\n|^#[^\n]*)\n(?!\n)/gm," ");function wS({facts:t,words:e},{owners:n,bounds:o}){
let s=new Map;for(let[i,a]of n.entries())s.has(a)||s.set(a,i);let r=t.articles.map((i,a)=>e.bodies.get(a)!==null);return Int32Array.
from({length:e.statements.length},(i,a)=>{let c=t.statements.article[a];if(!r[c])return-1;let{quote:l=[]}=e.statements.get(
a),[f,u]=[s.get(c)??0,n.length];for(;u-f>1;){let p=f+u>>1;n[p]===c&&(o[p]?.[0]??0)<=Number(l[2])?f=p:u=p}return f})}function xS({
facts:t},e){return e.flatMap(n=>n.findings).map(({title:n,sentence:o,counts:s},r)=>{let i=o.map(([c])=>c).join(""),[,,a]=s[s.
length-1];return{...Bn(r,[i,`${n}: ${i}`]),statements:jn(t,a)}})}var Ed=4,Nd=4;function Id(t,e,n,o){let s=i=>i.filter(a=>!n.has(a)),r=[];for(let{at:i,plain:a}of t.relations){let c=bS(a[0].
split(" "),e);if(c===null||!o.relations[i])continue;let[l,f]=[e.slice(0,c.from),e.slice(c.to)].map(s);for(let u of $S(t,
i,l,f,o)){let p=o.ofPhrase(u);p.length&&r.push({kind:"phrase",rank:c.rank,count:p.length,label:"",phrase:u,statements:p})}}
return r.sort((i,a)=>i.rank-a.rank||(a.count??0)-(i.count??0))}function bS(t,e){for(let n=0;n<e.length;n++){let o=e.slice(
n,n+t.length);if(o.length===t.length&&o.every((i,a)=>yS(i,t[a])))return{from:n,to:n+t.length,rank:o.every((i,a)=>i===t[a])?
0:1};if(n+o.length===e.length&&o.join(" ").length>=Ed&&t.join(" ").startsWith(o.join(" ")))return{from:n,to:e.length,rank:1}}
return null}function yS(t,e){let n=0;for(;n<t.length&&t[n]===e[n];)n++;return t===e||n>=Ed&&n>=Math.max(t.length,e.length)-
2}function $S(t,e,n,o,s){let[r,i]=[n,o].map(a=>a.length?SS(t,a):[null]);return n.length||o.length?r.flatMap(a=>i.map(c=>({
relation:e,actor:a,target:c}))):s.targetsOf(e).slice(0,Nd).map(a=>({relation:e,actor:null,target:a}))}function SS({actors:t,
issues:e,words:{entities:n}},o){let s=[];for(let{at:i,plain:a}of[...t,...e]){let c=a.map(l=>lc(l,o)).filter(l=>l!==null);
c.length&&s.push({rank:Math.min(...c),id:n[i].id})}return s.sort((i,a)=>i.rank-a.rank).filter(({rank:i})=>i===s[0].rank).
slice(0,Nd).map(({id:i})=>i)}var qd=["phrase","actor","issue","relation","article","finding","question","quote","words"],OS=4,_S=200,kS="\u2E80",Mr=class{constructor(e,n,o){
this.index=e,this.counts=new Zs(e.facts,e.words,e.level,n),this.asking=new Set(Ia(o)),this.answers=e.facts.questions.map(
s=>s.tab?null:this.counts.ofQuestion(s))}groups(e,n=null){let o=Ia(e.replace(/[?\u00bf\u061f\uff1f]/g," "));if(!o.length)
return[];let s=c=>c===n?_S:OS,r=o.filter(c=>!this.asking.has(c)),i=o.join("").length>1||o[0]>=kS;return[MS("phrase",Id(this.
index,o,this.asking,this.counts),s("phrase")),...this.namedGroups(o,r.length?r:o,s),...i?this.textGroups(o,s):[]].filter(
({total:c})=>c).sort((c,l)=>Cd(c)-Cd(l)||qd.indexOf(c.kind)-qd.indexOf(l.kind))}nearest(e){let{actors:n,issues:o,relations:s}=this.
index;return vd([...n,...o,...s],Ot(e))?.name??null}namedGroups(e,n,o){let{counts:s,index:r}=this,i=()=>0,a=l=>s.entities[l],
c=(l,f,u,p=()=>({}))=>{let h=Md(f,l==="question"?n:e,u),g=h.slice(0,o(l)).map(({one:b,rank:_,by:y,count:O})=>({kind:l,rank:_,
count:O,at:b.at,label:b.names[0],...y>0&&l!=="finding"&&l!=="question"&&{alias:b.names[y]},...p(b.at)}));return{kind:l,total:h.
length,hits:g}};return[c("actor",r.actors,a),c("issue",r.issues,a),c("relation",r.relations.filter(({at:l})=>s.relations[l]),
l=>s.relations[l],l=>({statements:s.ofRelation(l)})),c("article",r.articles,l=>s.articles[l],()=>({alias:void 0})),c("fi\
nding",r.findings,i,l=>({count:r.findings[l].statements.length,statements:r.findings[l].statements,snippet:qo(r.findings[l].
names[0],e)})),c("question",r.questions.filter(({at:l})=>this.answers[l]?.length!==0),l=>this.answers[l]?.length??0,l=>{
let f=this.answers[l];return f?{statements:f}:{count:null,tab:r.facts.questions[l].tab}})]}textGroups(e,n){let{quotes:o,
sentences:s,sentenceOf:r}=this.index,{first:i,total:a,taken:c}=this.quoted(fc(o,e),n("quote")),l=fc(s,e).filter(p=>!c[p]),
f=i.map(({passage:p,statements:h})=>{let g=o.owners[p],b=qo(this.sentence(r[g]),e),_=b.marks.length?b:qo(this.quote(p),e),
y=this.index.facts.statements.article[g],O=[...h];return{...Rd("quote",_,y,e),count:O.length,statements:O}}),u=l.slice(0,
n("words")).map(p=>{let h=this.sentence(p);return{...Rd("words",qo(h,e),s.owners[p],e),sentence:h}});return[{kind:"quote",
total:a,hits:f},{kind:"words",total:l.length,hits:u}]}quoted(e,n){let{quotes:o,sentences:s,sentenceOf:r}=this.index,i=new Uint8Array(
s.owners.length),a=new Map,c=new Set,l=0;for(let f of e){let u=o.owners[f],p=r[u],h=p<0?this.quote(f):p,g=p<0?!c.has(h):
!i[p];p<0?c.add(h):i[p]=1,g&&l++<n&&a.set(h,{passage:f,statements:new Set}),a.get(h)?.statements.add(u)}return{first:[...a.
values()],total:l,taken:i}}quote(e){return this.index.quotes.texts[e]??""}sentence(e){let{sentences:n,words:o}=this.index,
s=e<0?null:n.bounds[e];return s?(o.bodies.get(n.owners[e])??"").slice(...s):""}},Rd=(t,e,n,o)=>({kind:t,rank:Ot(e.text).
includes(o.join(" "))?4:5,count:null,label:e.text,snippet:e,article:n}),MS=(t,e,n)=>({kind:t,total:e.length,hits:e.slice(
0,n)});function Cd({hits:t}){let e=Math.min(...t.map(n=>n.rank));return e<=1?e:2}var vS=80;async function Wd({kind:t,at:e=0,article:n=0,statements:o,tab:s,sentence:r},i,a){t==="actor"||t==="issue"?await AS(
C().entities[e].id):t==="article"?await k({tab:"article",article:x.articles[e].id,open:null}):t==="words"?await k({tab:"\
article",article:x.articles[n].id,open:null,find:[a,jd(r)]}):s?await k({tab:s}):t==="finding"?await U(o??[],D(i),{tab:"f\
indings",find:["",jd(i)]}):o?.length===1?await wt(o[0]):await U(o??[],D(i))}var jd=(t="")=>t.replace(/^#+\s+/,"").trim().
replace(/\s+/g," ").slice(0,vS);async function AS(t){let e=$.level.numbers.get(t);if(e===void 0||!$.nodes.has(e)){await X(
t);return}let n=eo().shown.has(e)?w.grown:Oi(t);await X(t),await k({grown:n}),w.tab==="graph"&&Cu(e)}function Pd({kind:t,total:e,hits:n},o,s,r){let i=`results-${t}`;return m("div",{role:"group","aria-labelledby":i},m("p",
{class:"results-head",id:i},d(`found_${t}`),m("span",{class:"quiet"},` ${I(e)}`)),n.map(a=>o(TS(a),s(a,Bd(a)))),e>n.length&&
o(m("div",{role:"option",class:"result more"},d("show_all_of",{n:I(e)})),r(t)))}function TS(t){let{count:e,alias:n,snippet:o,
kind:s}=t;return m("div",{role:"option",class:"result"},o?m("span",{class:s==="quote"||s==="words"?"words":"",dir:"auto"},
NS(o)):m("span",{dir:"auto"},Bd(t)),n&&[" ",m("span",{class:"quiet",dir:"auto"},`(${n})`)],m("span",{class:"quiet aside"},
[ES(t),e!==null&&N(e,"statement")].filter(Boolean).join(" \xB7 ")))}function Bd({kind:t,label:e,at:n,phrase:o}){if(o){let[
s,r]=[o.actor,o.target].map(a=>a===null?"":LS(a));return d(s&&r?"phrase_both":r?"phrase_who":"phrase_whom",{actor:s,relation:x.
relations[o.relation].verb,target:r})}return(t==="actor"||t==="issue")&&n!==void 0?Y(C().entities[n]):t==="relation"&&n!==
void 0?Ye(x.relations[n].verb):e}function LS(t){let e=C().entities.find(n=>n.id===t);return e?Y(e):t}function ES({kind:t,
at:e,article:n}){return t==="article"&&e!==void 0?re(x.articles[e]):(t==="quote"||t==="words")&&n!==void 0?x.articles[n].
title:t==="actor"||t==="issue"?e===void 0?"":C().entities[e].type:""}function NS({text:t,marks:e}){let n=0;return[...e.flatMap(
([s,r])=>{let i=t.slice(n,s);return n=r,[i,m("mark",{},t.slice(s,r))]}),t.slice(n)]}var IS=12,[qS,RS,Fd,vr]=[560,200,4,12],Pt="",uc=null,Dd=null,cn=null,Re=[],Ce=-1;function zd(){let t=m("div",{id:"result\
s",class:"results",role:"listbox","aria-label":d("search_results")});t.hidden=!0,t.addEventListener("mousedown",n=>n.preventDefault());
let e=m("input",{type:"search",id:"search",role:"combobox","aria-expanded":"false","aria-controls":"results","aria-autoc\
omplete":"list",placeholder:d("search"),"aria-label":d("search"),autocomplete:"off",value:Pt,onfocus:Hd,oninput:n=>Ar(n.
target.value),onkeydown:PS,onblur:Tr});return m("div",{class:"searching",role:"search"},e,t)}function Hd(){return Dd??=Promise.
all([H(),is(),gt("entity")]).then(([t,{cards:e},n])=>Ld({facts:x,words:t,findings:e,level:n},CS())),Dd}function CS(){let t=performance.
now();return()=>performance.now()-t<IS?null:new Promise(e=>setTimeout(()=>{t=performance.now(),e()}))}async function mc(){
let t=await Hd(),e=JSON.stringify(w.coders);return cn?.coders!==e&&(cn={search:new Mr(t,w,d("search_asking")),coders:e}),
cn.search}async function Ar(t){Pt=t,uc=null,cn||Ud([m("p",{class:"quiet"},d("search_preparing"))]),await mc(),Pt===t&&Gd()}
function Gd(){let t=cn?.search.groups(Pt,uc)??[];Re=[],Ce=-1;let e=(r,i)=>(r.id=`result-${Re.length}`,r.addEventListener(
"click",i),Re.push({element:r,act:i}),r);if(!Pt.trim())return Tr();let n=(r,i)=>()=>(Tr(),Wd(r,i,Pt.trim())),o=r=>()=>{let i=Ce;
uc=r,Gd(),Vd(i)};Ud(t.length?t.map(r=>Pd(r,e,n,o)):jS(e));let s=t.reduce((r,i)=>r+i.total,0);Zt(s?N(s,"hit"):d("nothing_\
found",{what:Pt.trim()}))}function jS(t){let e=cn?.search.nearest(Pt)??null,n=()=>{if(e===null)return;let o=A("search");
o.value=e,o.focus(),Ar(e)};return[m("p",{class:"quiet"},d("nothing_found",{what:Pt.trim()})),e!==null&&t(m("div",{role:"\
option",class:"result"},d("did_you_mean",{name:e})),n)]}function Ud(t){let e=A("results");L(e,t),e.hidden=!1,WS(A("searc\
h"),e),A("search").setAttribute("aria-expanded","true")}function WS(t,e){let{left:n,bottom:o,width:s}=t.getBoundingClientRect(),
r=document.documentElement.clientWidth-2*vr,i=Math.min(r,Math.max(s,qS));e.style.width=`${i}px`,e.style.left=`${Math.max(
vr,Math.min(n,r+vr-i))}px`,e.style.top=`${o+Fd}px`,e.style.maxHeight=`${Math.max(RS,innerHeight-o-Fd-vr)}px`}function Tr(){
Re=[],Ce=-1,A("results").hidden=!0,A("search").setAttribute("aria-expanded","false"),A("search").removeAttribute("aria-a\
ctivedescendant")}function Vd(t){Re[Ce]?.element.removeAttribute("aria-selected"),Ce=Math.max(-1,Math.min(t,Re.length-1));
let e=Re[Ce]?.element;e?.setAttribute("aria-selected","true"),e?.scrollIntoView({block:"nearest"}),e?A("search").setAttribute(
"aria-activedescendant",e.id):A("search").removeAttribute("aria-activedescendant")}async function PS(t){let{key:e,target:n}=t,
o={ArrowDown:1,ArrowUp:-1};e in o?(t.preventDefault(),A("results").hidden&&Pt.trim()?await Ar(Pt):Vd(Ce+o[e])):e==="Ente\
r"?(t.preventDefault(),(A("results").hidden||!cn)&&await Ar(n.value),Re[Math.max(Ce,0)]?.act()):e==="Escape"&&(n.value=Pt=
"",Tr())}var Kd=()=>[BS(),DS()];function BS(){if(x.languages.length<2)return null;let t=x.languages.map(e=>[e,FS(e)]);return K(d(
"language_of_names"),[["",d("language_of_names")],...t],w.language??"",async e=>{await H(),await k({language:e||null})})}
function FS(t){try{return D(new Intl.DisplayNames([t],{type:"language"}).of(t)??t)}catch{return t}}var DS=()=>{let t=Et()===
"dark"?"light":"dark";return T(d(t),()=>k({theme:t}),{id:"theme"})};function Ro(t,e,n,o,s){let r=new Array(s).fill(0),i=n==="kinds"?[...r.keys()]:null,{inside:a,main:c}=At(t,{...e,[n]:i},vt(
e));for(let l of st(a)){let f=o(n==="quad_classes"?c[l]:l);f>=0&&r[f]++}return r}var zS=0,HS=0;function Jd(){let{statements:t,names:e,labels:n}=x;return En(d("filters_and_counts"),Ut(d("quad_classes"),
GS()),Ut(d("modes"),Lr("modes",n.modes,pc("modes",t.mode,e.modes),o=>dc(o===Fe,"not actual"))),Ut(d("certainties"),Lr("c\
ertainties",n.certainties,pc("certainties",t.certainty,e.certainties),o=>dc(o===zS,"hedged"))),Ut(d("polarities"),Lr("po\
larities",n.polarities,pc("polarities",t.polarity,e.polarities),o=>dc(o===HS,"denied"))))}function Xd(t){let e=m("detail\
s",{class:"group",open:t},m("summary",{},d("more_filters")),t&&Qd());return e.addEventListener("toggle",()=>e.open&&e.children.
length===1&&Dt(e,Qd())),e}var pc=(t,e,n)=>Ro(x,w,t,o=>e[o],n.length);function dc(t,e){let{names:n,encodings:o}=x;return xe(
tt().line,{dashes:t?[]:o.holds[n.holds.indexOf(e)].dashes})}function GS(){let{statements:t,names:e,labels:n}=x,o=e.quad_classes.
length,s=c=>c<o?Mn(e.signs.indexOf(ee(x,c))):Mn(e.signs.indexOf("neither")),r=Ro(x,w,"quad_classes",c=>t.quad_class[c]<0?
o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],a=w.quad_classes??i;return[...n.quad_classes,d("no_quad_class")].
map((c,l)=>{let f=u=>k({quad_classes:Er(i,a,[i[l]],u,i)});return r[l]>0&&ct(`${c} (${r[l]})`,a.includes(i[l]),f,s(l))})}
function Er(t,e,n,o,s){let r=t.filter(i=>n.includes(i)?o:e.includes(i));return String(r)===String(s)?null:r}function Lr(t,e,n,o=()=>null){
let s=[...e.keys()],r=t==="kinds"&&w.count==="acts"?[Go]:s,i=w[t],a=i??r;return e.map((c,l)=>{let f=u=>k({[t]:Er(s,a,[l],
u,r)});return(n[l]>0||i!==null)&&ct(`${c} (${n[l]})`,a.includes(l),f,o(l))})}function Yd(t,e){let n=e.map(([s])=>s),o=w[t]??
n;return e.map(([s,r])=>{let i=a=>k({[t]:Er(n,o,[s],a,n)});return ct(r,o.includes(s),i)})}function Qd(){let{statements:t,
names:e,labels:n,relations:o,families:s,familyOf:r,articles:i,coders:a}=x,c=Ro(x,w,"relations",u=>t.relation[u],o.length),
l=Ro(x,w,"kinds",u=>o[t.relation[u]].kind,e.kinds.length),f=new Set($.level.nodes.filter((u,p)=>$.level.isTied[p]).map(u=>u.
type));return[Ut(d("kinds"),Lr("kinds",n.kinds,l)),Ut(d("relations"),s.map((u,p)=>US(u,[...o.keys()].filter(h=>r[h]===p),
c))),Ut(d("types"),Yd("types",[...f].sort().map(u=>[u,u]))),i.length>1&&Ut(d("articles"),Yd("articles",i.map(u=>[u.id,u.
title]))),a.length>1&&Ut(d("coders"),VS()),Ut(d("further"),ct(d("with_issues"),w.issues,u=>k({issues:u})),ct(d("with_inf\
erred"),w.inferred,u=>k({inferred:u})),ct(d("with_headlines"),w.headlines,u=>k({headlines:u})),ct(d("with_self_loops"),w.
self,u=>k({self:u})))]}function US(t,e,n){let o=[...x.relations.keys()],s=w.relations??o,r=e.filter(c=>n[c]),i=r.reduce(
(c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>k({relations:Er(o,s,c,l,o)});return m("details",{class:"family"},m("summ\
ary",{},`${Ye(t)} (${i})`,r.some(c=>!s.includes(c))&&" \u2022"),m("p",{class:"quiet"},q(d("all"),()=>a(e,!0))," ",q(d("n\
one"),()=>a(e,!1))),r.map(c=>ct(`${Ye(x.relations[c].verb)} (${n[c]})`,s.includes(c),l=>a([c],l))))}function VS(){let t=w.
coders??[],e=t.length>1?[[t.join(" "),zt(t)]]:[],n=x.coders.map(o=>[o,o]);return K(d("coders"),[["",d("one_coder")],...n,
...e],t.join(" "),o=>k({coders:o?o.split(" "):null}))}var Zd=["statements","acts","articles"];function th(){let t=q(d("draw_all"),()=>k({all:!0,picture:"whole"}));return En(d(
"level"),K(d("level"),Ur.map(e=>[e,d(`level_${e}`)]),w.level,KS),m("label",{class:"line"},`${d("count_by")} `,YS()),m("l\
abel",{class:"line"},`${d("min_weight")} `,QS()),w.ego!==null&&JS(w.ego),$.isGrown&&m("p",{class:"quiet"},d("not_drawn_y\
et")," ",t),$.weakest>0&&m("p",{class:"quiet"},d("weakest",{n:$.weakest})," ",t))}async function KS(t){let e=await gt(t);
await k({level:t,ego:null,...Ss(e)})}function YS(){let t=e=>k({count:Zd.find(n=>n===e)});return K(d("count_by"),Zd.map(e=>[
e,d(`by_${e}`)]),w.count,t)}function QS(){return m("input",{type:"number",min:1,max:999,value:w.min_weight,"aria-label":d(
"min_weight"),onchange:t=>k({min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function JS(t){let e=K(d("\
distance"),[1,2,3].map(n=>[String(n),N(n,"step")]),String(w.steps),n=>k({steps:Number(n)}));return m("p",{class:"ego"},d(
"neighbours_of",{name:bn(t)})," ",e," ",q(d("show_all"),()=>k({ego:null})))}var hc=()=>Gn("filters").filter(t=>JSON.stringify(w[t])!==JSON.stringify(V[t]));function eh(){let t=A("side"),e=hs(t),{scrollTop:n}=t,
o=t.querySelector("details.group[open]")!==null,s=hc(),r=()=>k(Object.fromEntries(s.map(i=>[i,V[i]])));L(t,m("div",{class:"\
box-head"},m("h2",{},d("filters")),s.length>0&&T(d("reset"),r,{class:"quiet-button"}),T("\xD7",()=>t.hidePopover(),{class:"\
close","aria-label":d("close")})),m("p",{class:"quiet"},Ns()),th(),Jd(),Xd(o),En(d("display"),Kd())),gs(t,e),n&&(t.scrollTop=
n)}function nh({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function oh({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?At(t,s,vt(e)):n;return{chosen:r,statements:st(r.inside)}}function sh(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=u=>Math.min(r-1,Math.max(0,Math.floor((u-o)/i))),
f=new Set;for(let u of n){let p=t.statements.act[u];if(p>=0&&f.has(p))continue;p>=0&&f.add(p);let[h,g]=[e.first[u],e.last[u]];
if(h===null&&g===null)continue;let[b,_]=[l(h??o),l(g??s)],y=h!==null&&g===h&&!e.approximate[u];for(let O=b;O<=_;O++)(y?a:
c)[O]+=1/(_-b+1)}return{sure:a,unsure:c,width:i}}var gc=120,wc=!1;function ih(){let t=A("time"),e=nh(x),{chosen:n,statements:o}=oh($),s=o.filter(p=>n.first[p]===null&&n.
last[p]===null),r=s.length>0&&m("p",{class:"undated"},G(N(s.length,"undated"),s,d("undated_many")));if(!e||e[0]===e[1]){
L(t,m("p",{class:"quiet"},d("no_period")),r);return}let i=XS(e),a=t.querySelector(".slider")?t.children:[m("div",{class:"\
time-head"}),tO(e)],[c,l]=a;c.isConnected||L(t,c,l),L(c,ZS(e,i),r);let[f,...u]=l.children;f.replaceWith(nO(n,o,e,i));for(let[
p,h]of u.slice(0,2).entries())h.value=String(i[p]),h.setAttribute("aria-valuetext",at(i[p]))}function XS([t,e]){return[Math.
max(t,w.since??t),Math.min(e,w.until??e)]}function ZS(t,[e,n]){return[m("h2",{},d("period")),rh("since",e,t),"\u2013",rh(
"until",n,t),oe()&&!mt()&&T(d("whole_period"),()=>k({since:null,until:null})),Eo(),ct(d("only_certain_dates"),w.inside===
"certainly",o=>k({inside:o?"certainly":"possibly"})),ct(d("include_undated"),w.undated,o=>k({undated:o}))]}function rh(t,e,[
n,o]){let s=r=>{let i=Rl(r);i!==null&&ah(t,i,[n,o])};return m("input",{type:"date",value:at(e),min:at(n),max:at(o),"aria\
-label":d(t),onchange:r=>s(r.target.value)})}function tO([t,e]){let n=o=>m("input",{type:"range",min:t,max:e,step:1,"ari\
a-label":d(o),oninput:s=>ah(o,Number(s.target.value),[t,e])});return m("div",{class:"slider"},S("svg"),n("since"),n("unt\
il"),eO([t,e]))}function eO([t,e]){return m("div",{class:"years","aria-hidden":"true"},jl(t,e).map(([n,o])=>{let s=m("sp\
an",{},o);return s.style.left=`${(n-t)/(e-t+1)*100}%`,s}))}function nO(t,e,n,[o,s]){let[r]=n,{sure:i,unsure:a,width:c}=sh(
x,t,e,n,gc),l=Math.max(...i.map((p,h)=>p+a[h]),1),f=(p,h,g,b)=>{let[_,y]=[g/l*34,36-(g+b)/l*34],O=(p+1)*c+r<o||p*c+r>s;return g>
0&&S("rect",{class:h+(O?" off":""),x:p/gc*1e3,y,width:1e3/gc-1,height:Math.max(_,1.5)})},u=i.map((p,h)=>[f(h,"bar",p,0),
f(h,"bar unsure",a[h],p)]);return S("svg",{class:"histogram",viewBox:"0 0 1000 40",preserveAspectRatio:"none",role:"img",
"aria-label":d("histogram")},u)}function ah(t,e,[n,o]){let s=t==="since"?e<=n:e>=o;Lt({[t]:s?null:e}),(w.since??n)>(w.until??
o)&&Lt({[t==="since"?"until":"since"]:e}),!wc&&(wc=!0,requestAnimationFrame(()=>{wc=!1,k({})}))}var oO=10,ch=!1,sO={wanted:""};function xc(){let t=m("div",{class:"viewpoints",role:"group","aria-label":D(d("according_\
to"))}),e=As(),n=Hc(x),o=s=>iO(e,n,s);L(A("viewpoint"),m("div",{class:"box-head"},m("h2",{},D(d("according_to"))),rO()),
hr(d("sources_find"),sO,t,o).slice(e.length>oO?0:1),cO())}var rO=()=>ct(d("viewpoint_several"),bc(),t=>{ch=t,t||w.according_to.
length<2?xc():k({according_to:w.according_to.slice(0,1)})}),bc=()=>ch||w.according_to.length>1;function iO(t,e,n){let o=bc()?
"checkbox":"radio";return t.filter(([r,i])=>(o==="radio"||r!=="everyone")&&n(i)).map(([r,i])=>m("label",{class:"tick"},m(
"input",{type:o,name:"according-to",checked:w.according_to.includes(r),onchange:a=>aO(r,a.target.checked)}),m("span",{dir:"\
auto"},D(i)),m("span",{class:"number quiet"},I(e.get(r)??0))))}function aO(t,e){if(!bc()){k({according_to:[t]});return}let o=As().
map(([s])=>s).filter(s=>s===t?e:w.according_to.includes(s));k({according_to:o.length?o:["authors"]})}var cO=()=>m("p",{},
w.compared_with&&`${d("compared_with")} ${qt(w.compared_with)} \xB7 `,q(d("compare_claims"),()=>k({tab:"compare"})));var lO=8,lh=new Map;function Fn(t,e,n,o){lh.set(t,o);let s=m("button",{type:"button",id:`open-${t}`,class:"opener",popovertarget:t},
e),r=m("div",{id:t,class:"box",popover:"auto",role:"dialog","aria-label":n});return r.addEventListener("beforetoggle",i=>{
i.newState==="open"&&(o(),uO(r,s))}),[s,r]}function fh(t){fO(t)&&lh.get(t)?.()}var fO=t=>document.getElementById(t)?.matches(
":popover-open")??!1,Co=t=>document.getElementById(t)?.hidePopover();function uO(t,e){let{right:n,bottom:o}=e.getBoundingClientRect();
t.style.setProperty("--top",`${o+4}px`),t.style.setProperty("--right",`${Math.max(lO,innerWidth-n)}px`)}var mO=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],pO={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function uh(){return m("section",{class:"legend"},m("h2",{},
d("legend")),m("ul",{},aa().map(([t,e])=>m("li",{},t,m("span",{},e)))),m("ul",{},mO.map(([t,e])=>m("li",{},ia(t),m("span",
{},d(e))))),dO(),m("p",{class:"quiet"},d("width_meaning",{what:d(pO[w.count])})))}function dO(){let t=new Map;for(let{tint:n,
country:o}of $.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return m("ul",{},
e.map(([n,o])=>m("li",{},ia("dot",He()[n]),m("span",{},d("belongs_to",{name:hO(o)})))))}function hO(t){let e=w.language?
fe(t):null;return e?Y(e):$.level.countries[t]}function Oe(t,e=""){return`${[x.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network",e].filter(
Boolean).join("-")}.${t}`}var gO={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function yc(t){return t.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
"")}function it(t){return yc(String(t)).replace(/[&<>"]/g,e=>gO[e])}var Nr=1.4,[mh,wO,Dn]=[48,24,12];function Ir(t,e,n,o=400,s=""){let r=s&&` fill="${s}"`,i=[];for(let c of t.split(/\s+/).
filter(Boolean)){let l=i.length?`${i[i.length-1]} ${c}`:c;i.length&&$n(l,n,o)<=e?i[i.length-1]=l:i.push(c)}return{markup:i.
map((c,l)=>`<text y="${(n*(1+l*Nr)).toFixed(1)}" font-size="${n}" font-weight="${o}"${r}>${it(c)}</text>`).join(""),height:i.
length*n*Nr}}function ph(t){let[e,n]=[0,Dn];return{markup:(w.picture==="named"?Js():ru()).map(([r,i])=>{let a=mh+$n(i,Dn)+
wO;e&&e+a>t&&([e,n]=[0,n+Dn*Nr]);let c=`<g transform="translate(${e} ${n-11})">${r.innerHTML}</g><text x="${e+mh}" y="${n}\
" font-size="${Dn}">${it(i)}</text>`;return e+=a,c}).join(""),height:n+Dn*Nr-Dn}}function hh(){let t=we()?.body;if(!t?.nodeIndices.length)return null;let{nodes:e}=$.level,n=t.nodeIndices.map(l=>({at:l,
x:t.nodes[l].x,y:t.nodes[l].y})),[o,s]=[Math.min(...n.map(({x:l})=>l))-90,Math.max(...n.map(({x:l})=>l))+90],[r,i]=[Math.
min(...n.map(({y:l})=>l))-60,Math.max(...n.map(({y:l})=>l))+70],a=[...[...$.arrows.keys()].map(l=>xO(l,t)),...n.map(({at:l,
x:f,y:u})=>yO(l,e[l],f,u))];return{markup:`<g transform="translate(${(-o).toFixed(1)} ${(-r).toFixed(1)})">${a.join("")}\
</g>`,width:s-o,height:i-r}}function dh(t,e,n){let o=n.nodes[e],s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=$.level.nodes[e].size+
3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*r}}var jo=({x:t,y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function xO(t,e){
let{options:n}=e.edges[t],{arrows:o}=$.level,{signs:s,holds:r,marks:i}=x.encodings,[a,c]=[e.nodes[o.actor[t]],e.nodes[o.
target[t]]],{color:l}=n.color,f=a===c,u=f?{x:a.x+34,y:a.y-34}:qs(a,c,n.smooth),p=f?{x:a.x,y:a.y-16}:dh(u,o.actor[t],e),h=f?
{x:a.x+16,y:a.y}:dh(u,o.target[t],e),g=Math.atan2(h.y-u.y,h.x-u.x)*180/Math.PI,b={x:(p.x+2*u.x+h.x)/4,y:(p.y+2*u.y+h.y)/
4},{dashes:_,...y}=r[o.hold[t]],O=_.length?` stroke-dasharray="${_.join(" ")}"`:"",v=`<path d="M${jo(p)} Q${jo(u)} ${jo(
h)}" fill="none" stroke="${l}" stroke-width="${n.width.toFixed(1)}"${O}/>`,M=po(s[o.sign[t]].head,l,`translate(${jo(h)})\
 rotate(${g}) scale(1)`),E=ra(y.middle||i[o.mark[t]].middle,l,b.x.toFixed(1),b.y.toFixed(1));return v+(M?.outerHTML??"")+
(E?.outerHTML??"")+bO(n.label??"",p,h,b)}function bO(t,e,n,o){if(!t)return"";let s=Math.atan2(n.y-e.y,n.x-e.x)*180/Math.
PI,r=s>90||s<-90?s+180:s,i=t.split(`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${it(c)}</tspan>`);return`<text transform="translate(${jo(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${gh()}>${a.join("")}</text>`}var gh=()=>`text-anchor="middle" fill="${tt().text}\
" stroke="${tt().ground}" stroke-width="3" paint-order="stroke"`;function yO(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=yn(B($.level,t)).split(`
`).map((f,u)=>`<text x="${s}" y="${r+e+14+u*14}" font-size="13" ${gh()}>${it(f)}</text>`),l=o>=0?He()[o]:tt().node;return`${i[n]}\
fill="${l}" stroke="${tt().line}"/>${c.join("")}`}var $O=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linecap","stroke-linejoin","stroke-opac\
ity","paint-order","opacity","font-size","font-weight","font-style","font-family","text-anchor","dominant-baseline","let\
ter-spacing","direction","visibility","marker-start","marker-mid","marker-end"],SO=["class","style","tabindex","role","f\
ocusable"];function Wo(t,e){let n=t.cloneNode(!0),[o,s]=[t,n].map(r=>[r,...r.querySelectorAll("*")]);for(let[r,i]of o.entries()){
let a=getComputedStyle(i);for(let c of[...SO,...s[r].getAttributeNames().filter(l=>/^(aria|data)-/.test(l))])s[r].removeAttribute(
c);a.display==="none"&&s[r].setAttribute("display","none");for(let c of $O)s[r].setAttribute(c,a.getPropertyValue(c))}if(e)
for(let[r,i]of o.entries())i.matches(e)&&s[r].remove();return n}var OO=/^repeating-linear-gradient\((.*)\)$/,_O=/,\s*(?![^(]*\))/,kO={"to top":0,"to right":90,"to bottom":180,"to left":270};
function wh(t,{x:e,y:n,width:o,height:s}){let[r,...i]=OO.exec(t)?.[1].split(_O)??[];if(!i.length)return null;let a=(kO[r]??
Number.parseFloat(r))*Math.PI/180,[c,l]=[Math.sin(a),-Math.cos(a)],f=(Math.abs(o*c)+Math.abs(s*l))/2,[u,p]=[e+o/2-f*c,n+
s/2-f*l],h=0,g=i.map(F=>{let j=F.lastIndexOf(" ");return h=Math.max(h,Number.parseFloat(F.slice(j))),{colour:MO(F.slice(
0,j)),at:h}}),b=[u,p,u+h*c,p+h*l].map(F=>(Math.round(100*F)/100+0).toFixed(2)),_=`stripes${[t,...b].join("_").replace(/[^\w.-]+/g,
"_")}`,[y,O,v,M]=b,E=g.map(({colour:F,at:j})=>`<stop offset="${(j/h).toFixed(4)}" stop-color="${F}"/>`),R=`gradientUnits\
="userSpaceOnUse" spreadMethod="repeat" x1="${y}" y1="${O}" x2="${v}" y2="${M}"`;return{fill:`url(#${_})`,defined:`<line\
arGradient id="${_}" ${R}>${E.join("")}</linearGradient>`}}function MO(t){let e=/^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)$/.
exec(t)?.slice(1);return e?`rgb(${e.map(n=>Math.round(255*Number(n))).join(", ")})`:t}var qr=8,xh=document.createElement("canvas").getContext("2d");function $c(t){let e=vO(t);for(let[o]of e)o.scrollTo(0,0);
let n=t instanceof SVGSVGElement?AO(t):TO(t);for(let[o,s,r]of e)o.scrollTo(s,r);return n}function vO(t){let e=[];for(let n=t.
parentElement;n;n=n.parentElement)e.push(n);return e.filter(n=>n.scrollLeft||n.scrollTop).map(n=>[n,n.scrollLeft,n.scrollTop])}
function AO(t){let e=t.getBBox(),[n,o]=[Math.ceil(e.width)+2*qr,Math.ceil(e.height)+2*qr],s=Wo(t);return s.setAttribute(
"viewBox",`${e.x-qr} ${e.y-qr} ${n} ${o}`),s.setAttribute("width",String(n)),s.setAttribute("height",String(o)),{markup:Cr(
s),width:n,height:o}}function TO(t){let{left:e,top:n}=t.getBoundingClientRect(),o=[],[s,r]=[0,0],i=(c,l)=>{c&&(o.push(c),
s=Math.max(s,l.right-e),r=Math.max(r,l.bottom-n))},a=c=>{let l=getComputedStyle(c);if(l.display==="none"||l.visibility===
"hidden"||l.opacity==="0")return;let f=c.getBoundingClientRect();if(f.right<e)return;let[u,p]=[f.left-e,f.top-n];if(c instanceof
SVGSVGElement){let h=Wo(c);for(let[g,b]of Object.entries({x:u,y:p,width:f.width,height:f.height,overflow:"visible"}))h.setAttribute(
g,String(b));i(Cr(h),f);return}i(LO(l,u,p,f.width,f.height),f);for(let h of c.childNodes)if(h instanceof Element)a(h);else if(h instanceof
Text)for(let g of IO(h,l,e,n))i(g.markup,g.place)};return a(t),{markup:o.join(""),width:Math.ceil(s),height:Math.ceil(r)}}
var Cr=t=>yc(new XMLSerializer().serializeToString(t));function LO(t,e,n,o,s){let r=o>0&&s>0?wh(t.backgroundImage,{x:e,y:n,
width:o,height:s}):null,i=r?`${r.defined}<rect x="${e}" y="${n}" width="${o}" height="${s}" fill="${r.fill}"/>`:"";return NO(
t,e,n,o,s,!r)+i+EO(t,e,n,o,s)}function EO(t,e,n,o,s){let r=Number.parseFloat(t.outlineWidth);if(t.outlineStyle!=="solid"||
!r||!Rr(t.outlineColor))return"";let i=Number.parseFloat(t.outlineOffset)+r/2;return`<rect x="${e-i}" y="${n-i}" width="${o+
2*i}" height="${s+2*i}" fill="none" stroke="${t.outlineColor}" stroke-width="${r}"/>`}function NO(t,e,n,o,s,r){let[i]=t.
backgroundImage.match(/(?:rgba?|color)\([^)]*\)/)??[],a=[t.backgroundColor,r?i:""].find(M=>M&&Rr(M))??"none",c=["Top","R\
ight","Bottom","Left"].map(M=>({wide:t[`border${M}Style`]==="none"?0:Number.parseFloat(t[`border${M}Width`]),colour:t[`b\
order${M}Color`]})),l=c.every(({wide:M,colour:E})=>M===c[0].wide&&E===c[0].colour),{wide:f,colour:u}=c[0],p=Math.min(Number.
parseFloat(t.borderTopLeftRadius)||0,o/2,s/2),h={dashed:`${3*f} ${2*f}`,dotted:`0 ${2*f}`}[t.borderTopStyle],g=h?` strok\
e-dasharray="${h}" stroke-linecap="round"`:"",b=f&&Rr(u)?` stroke="${u}" stroke-width="${f}"${g}`:"",_=l&&b?f/2:0,y=`x="${e+
_}" y="${n+_}" width="${Math.max(0,o-2*_)}" height="${Math.max(0,s-2*_)}"`,O=a==="none"&&!(l&&b)?"":`<rect ${y} rx="${p}\
" fill="${a}"${l?b:""}/>`;if(l)return O;let v=c.map(({wide:M,colour:E},R)=>{if(!M||!Rr(E))return"";let F=[[e,n,o,M],[e+o-
M,n,M,s],[e,n+s-M,o,M],[e,n,M,s]][R];return`<rect x="${F[0]}" y="${F[1]}" width="${F[2]}" height="${F[3]}" fill="${E}"/>`});
return O+v.join("")}var Rr=t=>t!=="transparent"&&!/^rgba\(.*, 0\)$/.test(t);function IO(t,e,n,o){let s=e.writingMode.startsWith(
"horizontal"),r=e.direction==="rtl";xh.font=`${e.fontStyle} ${e.fontWeight} ${e.fontSize} ${e.fontFamily}`;let i=xh.measureText(
"x").fontBoundingBoxAscent,a=`font-family="${it(e.fontFamily)}" font-size="${e.fontSize}" font-weight="${e.fontWeight}" \
font-style="${e.fontStyle}" fill="${e.color}" direction="${e.direction}"`;return qO(t,s).map(({words:c,place:l})=>{let f=s?
`x="${(r?l.right:l.left)-n}" y="${l.top-o+i}"`:`transform="translate(${l.left-n+i} ${l.bottom-o}) rotate(-90)"`,u=e.textTransform===
"uppercase"?c.toLocaleUpperCase():c;return{markup:`<text ${f} ${a}>${it(u.trim())}</text>`,place:l}})}function qO(t,e){let n=[],
o=document.createRange();for(let{segment:s,index:r}of new Intl.Segmenter().segment(t.data)){o.setStart(t,r),o.setEnd(t,r+
s.length);let i=o.getBoundingClientRect(),a=n[n.length-1];if(!i.width&&!i.height)continue;a&&Math.abs(e?a.place.top-i.top:
a.place.left-i.left)<2?[a.words,a.place]=[a.words+s,RO(a.place,i)]:n.push({words:s,place:i})}return n.filter(({words:s})=>s.
trim())}function RO(t,e){let[n,o]=[Math.min(t.left,e.left),Math.min(t.top,e.top)];return new DOMRect(n,o,Math.max(t.right,
e.right)-n,Math.max(t.bottom,e.bottom)-o)}var bh=(t,e,n)=>`<svg xmlns="${hi}" width="${e}" height="${n}" viewBox="0 0 ${e}\
 ${n}" font-family="${it(so())}">${t}</svg>
`;var jr=16,CO=480,Wr={arguments:".argument",timeline:".timeline-box svg",matrix:"table.matrix"},jO=".looks, .matrix-legen\
d";function WO(){return w.tab==="graph"?[w.picture==="named"?PO():hh()].filter(e=>e!==null):[...Wr[w.tab]?A("sheet").querySelectorAll(
Wr[w.tab]):[]].map($c)}function PO(){let t=go();if(!t?.parts.ties.length)return null;let{width:e,height:n}=t.picture,o=Wo(
t.root,".around, .now");for(let[s,r]of Object.entries({width:e,height:n}))o.setAttribute(s,String(r));return{markup:Cr(o),
width:e,height:n}}function Sc(){return w.tab!=="graph"?!!(Wr[w.tab]&&A("sheet").querySelector(Wr[w.tab])):w.picture==="n\
amed"?!!go()?.parts.ties.length:!!we()?.body.nodeIndices.length}function Pr(){let t=WO();if(!t.length)return null;let{text:e,
quiet:n,ground:o}=tt(),s=w.tab==="graph"?[]:[...A("sheet").querySelectorAll(jO)].map($c),r=Math.max(CO,...[...t,...s].map(
_=>_.width)),i=[],a=jr,c=({markup:_,height:y},O=8)=>{i.push(`<g transform="translate(${jr} ${a.toFixed(1)})">${_}</g>`),
a+=y+O},{title:l,what:f,numbers:u,based:p}=BO();c(Ir(l,r,18,600),2),c(Ir(`${d(`tab_${w.tab}`)}. ${f}`,r,13,400,n),12);for(let _ of t)
c(_,12);w.tab==="graph"&&c(ph(r));for(let _ of s)c(_);c(Ir([p,Dl(u)].filter(Boolean).join(" "),r,12,400,n),jr);let[h,g]=[
Math.ceil(r+2*jr),Math.ceil(a)],b=`<rect width="${h}" height="${g}" fill="${o}"/><g fill="${e}">${i.join("")}</g>`;return{
width:h,height:g,svg:bh(b,h,g)}}function BO(){let t=w.tab==="arguments"?Sm():null;if(t){let o=Ge(x,t.statements,$.chosen.
main),{title:s}=x.articles[t.article];return{title:s,what:`${D(xn())}.`,numbers:o,based:Ls(o)}}let e={title:x.title,what:Ee()};
if(w.tab==="timeline"){let o=Ne($).flatMap(r=>r.statements),s=Ge(x,o,$.chosen.main);return{...e,numbers:s,based:Ls(s)}}let n=dn();
return{...e,numbers:te(n),based:Ti(n)}}var zn=()=>Pr()?.svg??"",Br=t=>`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
t)}`;async function Oc(t,e){let{theme:n}=w;await k({theme:t});try{await e()}finally{await k({theme:n})}}var yh=t=>Oc(t,()=>be(
Oe("svg"),"image/svg+xml",zn())),$h=(t,e)=>Oc(t,async()=>{let n=await FO(e);n?be(Oe("png"),"image/png",n):Zt(d("save_too\
_large"))});async function FO(t){let e=Pr();if(!e)return null;let n=new Image;n.src=Br(e.svg),await n.decode();let o=m("\
canvas",{width:t,height:Math.round(e.height/e.width*t)});return o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),new Promise(
r=>o.toBlob(r))}async function Sh(){let t="";await Oc("light",()=>{t=zn()});let e=m("img",{class:"paper",src:Br(t),alt:Ee()});
await e.decode(),document.querySelector("body > .paper")?.remove(),document.body.append(e),document.body.classList.add("\
picture-alone");let n=()=>{e.remove(),document.body.classList.remove("picture-alone")};addEventListener("afterprint",n,{
once:!0}),print()}function Bt(){let{draft:t}=w;return t?t.flatMap((e,n)=>n%2?[]:[{caption:e,view:t[n+1]??""}]):x.story?.steps??[]}var kc=()=>w.
step===null?null:Math.max(1,Math.min(w.step,Bt().length));function Mc(t){let{language:e,theme:n,draft:o}=w,s=Un(Bt()[t-1].
view,V);return{...s,language:s.language??e,theme:n,draft:o,step:t}}var Oh=async t=>k(...await to(Bt()[t-1].view,Mc(t))),
_h=t=>`#${ln(Mc(t),V)}`,DO=()=>ln({...w,step:null,draft:null,theme:V.theme},V);function kh(t){let e=[...Bt(),{caption:t,
view:DO()}];return k({draft:vh(e),step:e.length})}function Mh(t){let e=Bt().filter((n,o)=>o!==t-1);return k({draft:e.length?
vh(e):null,step:null})}var vh=t=>t.flatMap(({caption:e,view:n})=>[e,n]);function Ah(){let t=Bt().map(({caption:e,view:n})=>`\
  - caption: ${_c(e)}
    view: ${_c(n)}
`);return`title: ${_c(x.story?.title??x.title)}
steps:
${t.join("")}`}var _c=t=>JSON.stringify(t).replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu,e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`),Th=()=>x.story?.steps.length?Mc(1):{};var Fr="";function Lh(t){let e=m("textarea",{id:"story-caption",rows:2,dir:"auto",value:Fr,oninput:()=>{Fr=e.value}}),n=()=>{
let s=Fr.trim();return s?(Fr="",t(),kh(s)):e.focus()},o=()=>{Bt().length&&be(Oe("yaml"),"application/yaml",Ah()),t()};return m(
"div",{class:"story-form"},m("label",{for:"story-caption"},d("story_caption")),e,T(d("story_add"),n),T(d("save_story"),o))}var Eh=["type","sector","country"],zO=["weight","acts","articles","sources","statements"],HO=t=>typeof t=="number"?String(
t):qh(t);function qh(t){let e=/^[=+\-@\t\r]/.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)?`"${e.replace(/"/g,'""')}"`:e}async function Dr(){
let{entities:t,statements:e}=await H(),{articles:n,coders:o,names:s,statements:r}=x,i=f=>typeof f=="string"?f:f<0?x.keys.
at(-1-f):Y(t[f]),a=f=>f===null?"":at(f),c=[["claim",yt],["quote",jt],["title",f=>et(f).title],["author",f=>et(f).author],
["publisher",f=>et(f).publisher],["published",f=>et(f).published],["inferred_published",f=>et(f).inferred],["url",f=>et(
f).url],["subject_label",f=>i(e.get(f).s)],["relation",f=>pt(f).id],["object_label",f=>i(e.get(f).o)],["according_to",f=>nn(
e.get(f).sources??[]).join(" > ")],["author_stance",f=>s.stances[r.stance[f]]],["mode",f=>s.modes[r.mode[f]]],["certaint\
y",f=>s.certainties[r.certainty[f]]],["polarity",f=>s.polarities[r.polarity[f]]],["earliest",f=>a(r.first[f])],["latest",
f=>a(r.last[f])],["article",f=>n[r.article[f]].id],["coder",f=>o[r.coder[f]]],["statement",f=>x.keys.at(f)]],l=st($.chosen.
inside).map(f=>c.map(([,u])=>qh(u(f)??"")));return[c.map(([f])=>f),...l].map(f=>`${f.join(",")}\r
`).join("")}function zr(){let{nodes:t}=$.level,n=["actor","actor_label","target","target_label","weight","acts",...x.names.
quad_classes.map(s=>s.replace(" ","_")),"no_quad_class","articles","sources","label","statements"],o=Li($).map(({pair:s,
actor:r,target:i})=>{let{acts:a,byQuadClass:c,noQuadClass:l,articles:f,sources:u,statements:p}=ue($,s);return[...[t[s.a].
actor,r,t[s.b].actor,i],s.weight,a,...c,l,f.size,u.size,ge(x,s.rows),Ft(x,p).join(" ")]});return[n,...o].map(s=>`${s.map(
HO).join(",")}\r
`).join("")}function Hr(){let{nodes:t}=$.level,e=new Set,n=Li($).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:f}=ue($,r),u=[r.weight,a,c.size,l.size,Ft(x,f).join(" ")],p=`source="${it(t[r.a].actor)}" target="${it(
t[r.b].actor)}"`;return`<edge id="${i}" ${p} label="${it(ge(x,r.rows))}" weight="${r.weight}"><attvalues>${u.map(Nh).join(
"")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=Eh.map((a,c)=>Nh(t[r][a],c)).join("");return`<node id\
="${it(t[r].actor)}" label="${it(B($.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0" encodi\
ng="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${Ih("node",Eh,()=>"string")+Ih("edge",
zO,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var Nh=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${it(t)}"/>`;function Ih(t,e,n){let o=e.map((s,r)=>`<at\
tribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}var[Rh,vc]=[200,12e3],GO=["2","3","4"],je=2400,Ch=null;function jh(){let t=(e,n)=>T(d(e),()=>{Co("save"),n()});L(A("save"),
m("h2",{},d("save")),UO(t),m("h3",{},d("save_data")),t("save_statements",async()=>be(Oe("csv",d("save_statements_name")),
"text/csv",await Dr())),t("save_csv",()=>be(Oe("csv"),"text/csv",zr())),t("save_gexf",()=>be(Oe("gexf"),"application/xml",
Hr())),!Sc()&&t("print",()=>window.print()),Lh(()=>Co("save")))}function UO(t){if(!Sc())return m("p",{class:"quiet"},d("\
save_no_picture"));let e=()=>Ch??Et(),n=m("input",{type:"number",min:Rh,max:vc,step:100,value:je,onchange:r=>{je=Math.round(
Math.min(vc,Math.max(Rh,Number(r.target.value)||je))),r.target.value=String(je)}}),o=K(d("save_scale"),[["",d("save_scal\
e")],...GO.map(r=>[r,`${r}\xD7`])],"",r=>{je=Math.min(vc,(Pr()?.width??0)*Number(r))||je,n.value=String(je)}),s=["light",
"dark"].map(r=>[r,d(`save_${r}`)]);return[m("h3",{},d("save_picture")),m("p",{class:"line"},m("label",{},`${d("save_widt\
h")} `,n),o),m("p",{class:"line"},K(d("save_ground"),s,e(),r=>{Ch=r==="dark"?"dark":"light"})),t("save_png",()=>$h(e(),je)),
t("save_svg",()=>yh(e())),t("save_pdf",Sh)]}var VO="input, select, textarea, [contenteditable], [role=tablist], [role=grid], [role=listbox], [role=application], [ro\
le=menu], #main table, #main svg";function Wh(){return document.addEventListener("keydown",KO),m("section",{id:"story","\
aria-label":d("story")})}function Ph(){let t=A("story"),e=Bt(),n=kc();if(t.hidden=!e.length,!e.length)return;let o=w.draft?
d("story_draft"):x.story?.title??"",s=n===null?o:e[n-1].caption;L(t,m("div",{class:"story-step"},m("p",{class:"story-cap\
tion",dir:"auto"},s),m("nav",{class:"story-way","aria-label":d("story_steps")},n!==null&&m("span",{class:"quiet"},d("sto\
ry_place",{n,of:e.length})),n===null?Gr(1,d("story_begin")):[n>1&&Gr(n-1,`\u2190 ${d("story_back")}`),e.map((r,i)=>Gr(i+
1,String(i+1),i+1===n)),n<e.length&&Gr(n+1,`${d("story_next")} \u2192`)],w.draft&&n!==null&&T(d("story_remove"),()=>Mh(n)),
w.draft&&T(d("story_discard"),()=>k({draft:null,step:null})))),m("ol",{class:"story-whole"},e.map(r=>m("li",{dir:"auto"},
r.caption))))}function Gr(t,e,n=!1){return m("a",{href:_h(t),"aria-current":n?"step":null,"aria-label":e===String(t)?d("\
story_step",{n:t}):null,onclick:o=>{o instanceof MouseEvent&&(o.ctrlKey||o.metaKey||o.shiftKey)||(o.preventDefault(),Bh(
t))}},e)}async function Bh(t){await Oh(t);let e=Bt();Zt(`${d("story_place",{n:t,of:e.length})}. ${e[t-1].caption}`)}function KO(t){
let e={ArrowLeft:-1,ArrowRight:1}[t.key],n=kc();if(!e||n===null||t.defaultPrevented||t.altKey||t.ctrlKey||t.metaKey||t.target instanceof
Element&&t.target.closest(VO))return;let o=n+e;o<1||o>Bt().length||(t.preventDefault(),Bh(o))}var Dh=["viewpoint","time","side"],YO=60;function zh(){L(A("app"),m("header",{},m("h1",{},x.title),zd(),m("div",{class:"\
tools"},QO())),m("nav",{id:"views","aria-label":d("views")},m("div",{id:"tabs",role:"tablist","aria-label":d("views"),onkeydown:XO},
_e.map(JO)),m("p",{id:"matching",class:"quiet"})),Wh(),m("p",{id:"left-out",role:"status"}),m("main",{},m("div",{id:"mai\
n",role:"tabpanel"},Eu(Fn("legend",d("legend"),d("legend"),()=>L(A("legend"),uh()))),m("div",{id:"sheet"}),m("p",{id:"ca\
ption"}))),m("aside",{id:"panel",tabindex:0,"aria-label":d("quotes")}),m("p",{id:"announced",class:"unseen","aria-live":"\
polite"})),document.addEventListener("keydown",ZO)}var QO=()=>[Fn("viewpoint",Fh("viewpoint",D(d("according_to"))),D(d("\
according_to")),xc),Fn("time",Fh("time",d("period")),d("period"),ih),Fn("side",[d("filters"),m("span",{class:"set"})],d(
"filters"),eh),Fn("save",d("save"),d("save"),jh)],Fh=(t,e)=>[m("span",{class:"quiet"},e),m("span",{id:`chosen-${t}`,class:"\
chosen"})];function Ac(){let{tab:t,open:e}=w;document.documentElement.dataset.theme=w.theme,document.body.classList.toggle(
"wide",!e);for(let o of _e){let s=A(`tab-${o}`);s.setAttribute("aria-selected",String(o===t)),s.tabIndex=o===t?0:-1}let n=ze.
map(o=>se(o,YO));A("left-out").hidden=!n.length,A("left-out").textContent=n.length?d("left_out_of_address",{what:n.join(
"; ")}):"",A(`tab-${t}`).scrollIntoView?.({block:"nearest",inline:"nearest"}),A("main").setAttribute("aria-labelledby",`\
tab-${t}`),A("stage").hidden=t!=="graph",A("sheet").hidden=t==="graph"}function Hh(){let t=[...w.according_to,...w.compared_with??
[]];A("chosen-viewpoint").textContent=t.length>1?N(t.length,"viewpoint"):qt(t),A("chosen-time").textContent=(Fs()?"\u25B6 ":
"")+(oe()?oo():d("any_time"));let e=hc().length,n=A("open-side");L(n.querySelector(".set"),e>0&&String(e)),n.setAttribute(
"aria-label",e?d("filters_set",{n:e}):d("filters")),A("matching").textContent=Ns();for(let o of Dh)fh(o)}var JO=t=>T(d(`\
tab_${t}`),()=>k({tab:t}),{role:"tab",id:`tab-${t}`,"aria-controls":"main"});async function XO({key:t}){let e={ArrowRight:1,
ArrowLeft:-1}[t];if(!e)return;let n=_e[(_e.indexOf(w.tab)+e+_e.length)%_e.length];await k({tab:n}),A(`tab-${n}`).focus()}
function ZO(t){if(t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.test(t.target.tagName))return;let e=document.
querySelector(":popover-open")!==null;if(t.key==="Escape"&&w.open&&!e&&k({open:null}),t.key==="/"){t.preventDefault();for(let n of[
...Dh,"save"])Co(n);A("search").focus()}}var t_=Gn("shows"),e_=100,n_=["picture","ego","steps","level","all","grown"],o_={findings:Ap,arguments:Om,table:ad,analyses:im,
matrix:ed,timeline:_r,bargains:Km,article:Gm,compare:Ca},Tc=null;async function Gh(t){let e=vl(),n="open"in t&&!!w.open,
o="open"in t&&!w.open;n&&e&&e.part!=="panel"&&(Tc=e),("article"in t||"tab"in t)&&!("find"in t)&&Lt({find:null});let s="t\
ab"in t&&!A("tabs").contains(document.activeElement)&&document.activeElement!==document.body;fs(t),await Po(t),(s||n)&&w.
tab!=="graph"&&sm(A("sheet"),s),n||Al(o?Tc??e:e),o&&(Tc=null)}async function Po(t){let e=Object.keys(t??w),n=!!(t&&$&&e.
length)&&e.every(i=>t_.includes(i)),o=!$,s=o&&w.tab==="findings";s&&await s_(),(w.compared_with||w.language)&&await H(),
n||await gl(),e.includes("tab")&&Af(w.tab);let r=!n&&!o&&e.some(i=>n_.includes(i));Ac(),Ph(),(!n||e.includes("theme")||e.
includes("tab"))&&Hh(),r_(),s||await Uh(r),await em()}async function s_(){Ac(),await Uh(!1),await new Promise(t=>{requestAnimationFrame(
()=>setTimeout(t)),setTimeout(t,e_)})}async function Uh(t){if(w.tab!=="graph"){await So(A("sheet"),o_[w.tab]),jp(A("shee\
t"));return}await Nu(t)}function r_(){let t=A("caption");if(t.hidden=Ai.has(w.tab)||w.tab==="matrix"||w.tab==="table",w.
tab!=="graph"){L(t,Ee());return}let e=dn(),{statements:n}=te(e),o=[$.selfLoops>0&&d("note_self_loops",{n:$.selfLoops}),e.
isGrown&&d("not_drawn_yet"),e===$&&$.arrows.size>Ws&&d("note_zoom")].filter(Boolean),s=n.filter(r=>$.chosen.undated.has(
r));L(t,Rt(e)," ",G(d("show_quotes"),n,d("based_on_drawn")),o.length>0&&` \xB7 ${o.join(" ")}`,s.length>0&&[" \xB7 ",G(N(
s.length,"article_date_used"),s,d("undated_many"))])}function Vh(){let t=[...A("panel").querySelectorAll("details:not([open])")];for(let o of t)o.setAttribute("open","");addEventListener(
"afterprint",()=>t.forEach(o=>{o.removeAttribute("open")}),{once:!0});let e=w.tab==="graph"?i_(zn):"",n=A("printed");n.alt=
Rt(eo()),e?n.src=Br(e):n.removeAttribute("src")}function i_(t){let e=w.theme;if(Et()==="light")return t();let n=s=>{Lt({
theme:s}),document.documentElement.dataset.theme=s,Iu()};n("light");let o=t();return n(e),o}var Kh={change:k,state:()=>w,loaded:async()=>{await H()},edges:()=>Jt($).map(t=>{let e=ue($,t);return{actor:$.level.nodes[t.
a].actor,target:$.level.nodes[t.b].actor,label:ge(x,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,e.
noQuadClass],articles:e.articles.size,sources:e.sources.size,statements:Ft(x,e.statements)}}),parts:()=>$.parts?.claims.
map(t=>t.map(({sides:e,positions:n})=>[...e.map(o=>Ft(x,o)),...n.map(o=>[...new Set(o.map(({how:s})=>s))].sort())])),compared:()=>{
let{according_to:t,compared_with:e}=dr(x,w,V).state;return[t,e]},arguments:async()=>{let{cards:t,...e}=await as();return _o(
x,{cards:t,...e},w).map(({tail:n,head:o,words:s,statements:r})=>({tail:t[n].text,head:t[o].text,words:s,statements:Ft(x,
r)}))},timeline:()=>{let{act:t}=x.statements,e=Ne($),n=new Map(e.map(({main:o,statements:s})=>[t[o],Ft(x,s)]));return{units:e.
map(({statements:o,isReal:s,first:r,last:i})=>({statements:Ft(x,o),isReal:s,first:r,last:i})),orders:ec($).flatMap(([o,s])=>{
let r=[n.get(o),n.get(s)];return r[0]&&r[1]?[r]:[]})}},bargains:()=>ls().bargains.map(t=>({acts:t.length,statements:Ft(x,
t.flatMap(e=>e.statements))})),search:async(t,e)=>((await mc()).groups(t,e).find(o=>o.kind===e)?.hits??[]).map(({label:o,
count:s,phrase:r,statements:i,snippet:a})=>({label:o,count:s,phrase:r?{...r,relation:x.relations[r.relation].id}:null,statements:i?
Ft(x,i):null,text:a?.text??null})),svg:zn,csv:zr,statements:Dr,gexf:Hr,network:we,names:()=>{let t=we()?.body.view;return Wi().
map(({lines:e,size:n,x:o,y:s,width:r,height:i})=>{let{x:a=0,y:c=0}=t?.translation??{},[l,f]=[o+a,s+c];return{text:e.join(
" "),size:n,left:l,top:f,right:l+r,bottom:f+i}})}};async function a_(){hl(Gh),await pl(Ol,document.documentElement.lang||"en"),location.hash.length>1?Lt(...await to(location.
hash)):Lt(Th()),zh(),await Po(),document.body.classList.add("ready"),addEventListener("hashchange",c_),addEventListener(
"beforeprint",Vh),gi().addEventListener("change",()=>w.theme==="auto"&&Po()),(window.requestIdleCallback||setTimeout)(()=>H())}
async function c_({newURL:t}){let[e,n]=await to(new URL(t).hash);new URL(t).hash!==location.hash||Rc(e,w)&&String(n)===String(
ze)||(Lt(e,n),fs({}),Po())}Object.assign(window,{explorer:Kh});a_();})();

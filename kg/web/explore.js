"use strict";(()=>{var Gl="actorgraph-explorer",En="actorgraph-annotator";var wo=["findings","graph","arguments","compare","timeline","bargains","analyses","matrix","table","article"],bs=[...wo,
"questions"],xs=["entity","organisation","sector","country"],rn=["A","B","C","D"],ys=["ties","statements"],Os=["plain","\
chicago","apa"],Ul=["acts","statements","articles"],qt=["actor","target","relation","type","source","mode","certainty","\
article"],Pi=["actor","label","target","quote","weight","acts","quad_classes","statements","articles","sources","when","\
relation","held","article"];var an={tab:"graph",level:"entity",according_to:["authors"],compared_with:null,since:null,until:null,inside:"possibly",undated:!0,
kinds:null,quad_classes:null,relations:null,modes:null,certainties:null,polarities:null,coders:null,articles:null,sections:null,
tags:null,reliability:null,types:null,count:"statements",inferred:!0,headlines:!0,self:!1,issues:!1,min_weight:1,all:!1,
ego:null,steps:1,grown:null,picture:"named",frames:null,open:null,pair:null,lanes:"actor",article:null,about:null,claimant:null,
analysis:null,unfolded:null,rows:"ties",facets:null,columns:null,sort:null,more:0,find:null,findings:null,step:null,draft:null,
asked:null,language:null,citation:"plain",theme:"auto"},Ss=Object.keys(an),Pw={level:["filters"],according_to:["limits"],
compared_with:["limits"],since:["limits"],until:["limits"],undated:["limits"],kinds:["limits","filters"],quad_classes:["\
limits","filters"],relations:["limits","filters"],modes:["limits","filters"],certainties:["limits","filters"],polarities:[
"limits","filters"],coders:["filters"],articles:["limits","filters"],sections:["limits","filters"],tags:["limits","filte\
rs"],reliability:["limits","filters"],types:["limits","filters"],count:["limits","filters"],inferred:["limits","filters"],
headlines:["limits","filters"],self:["limits","filters"],issues:["limits","filters"],min_weight:["limits","filters"],all:[
"filters"],ego:["filters"],...Object.fromEntries(["tab","picture","frames","open","lanes","article","about","claimant","\
analysis","unfolded","rows"].concat(["facets","columns","sort","more","find","findings","step","draft","asked","citation",
"theme"]).map(t=>[t,["shows"]]))},bo=t=>Ss.filter(e=>Pw[e]?.includes(t)),_s={...Object.fromEntries(bo("limits").map(t=>[
t,an[t]])),according_to:["everyone"],self:!0,issues:!0},Fw=new Set(["kinds","quad_classes","relations","modes","certaint\
ies","polarities"]),Dw=new Set(["findings","coders","articles","sections","tags","types","according_to","compared_with",
"grown","pair","unfolded","frames","find","draft","asked","facets","columns"]),Hl={inside:["possibly","certainly"],citation:Os,
steps:[1,2,3],level:xs,reliability:[...rn],tab:bs,lanes:["actor","pair"],theme:["auto","light","dark"],count:Ul,rows:ys,
picture:["named","whole"],sort:Pi.flatMap(t=>[t,`-${t}`])},zw={facets:qt,columns:Pi},Vl={least:-719162,most:2932896},Ql={
since:Vl,until:Vl,min_weight:{least:1},more:{least:0},step:{least:1},according_to:{least:1},compared_with:{least:1}},Gw=new Set(
["since","until","min_weight","more","step"]),Uw=Object.fromEntries(Ss.map(t=>[t,Hw(t)]));function Hw(t){let e=an[t]===null;
return Object.hasOwn(Hl,t)?{type:"choice",optional:e,choices:Hl[t]}:Fw.has(t)?{type:"integers",optional:e}:Dw.has(t)?{type:"\
texts",optional:e,beginnings:zw[t],...Ql[t]}:Gw.has(t)?{type:"integer",optional:e,...Ql[t]}:{type:typeof an[t]=="boolean"?
"boolean":"text",optional:e}}var Fi=t=>({...an,...t}),Kl=(t,e)=>Ss.every(n=>$s(t[n],e[n]));function Nn(t,e){return Ss.filter(
o=>!$s(t[o],e[o])).map(o=>`${o}=${encodeURIComponent(JSON.stringify(t[o]))}`).join("&")}function xo(t,e){let n=Jl(t).filter(
([a])=>Object.hasOwn(an,a)).filter(([a,c])=>Qw(a,c)),o={...e,...Object.fromEntries(n)},{since:s,until:r}=o;return s===null||
r===null||s<=r?o:{...o,since:e.since,until:e.until}}function Yl(t,e,n,o){let s=xo(t,e),r=(i,a)=>$s(a,s[i])&&$s(n[i],o[i]);
return Jl(t).filter(([i,a])=>!Object.hasOwn(an,i)||!r(i,a)).map(([i,a])=>`${i}=${JSON.stringify(a)??""}`)}function Jl(t){
let e=t.replace(/^#/,"").split("&").filter(Boolean),n=o=>Math.max(o.indexOf("="),0);return e.map(o=>[o.slice(0,n(o)),Vw(
o.slice(o.indexOf("=")+1))])}var $s=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function Vw(t){try{return JSON.parse(decodeURIComponent(
t))}catch{return}}function Qw(t,e){let{type:n,optional:o,choices:s=[],beginnings:r,least:i=-1/0,most:a=1/0}=Uw[t],c=l=>l>=
i&&l<=a;return e===null?o:n==="integers"?Array.isArray(e)&&e.every(Number.isInteger):n==="texts"?Array.isArray(e)&&c(e.length)&&
e.every(l=>typeof l=="string"&&(r?.includes(l.slice(0,l.indexOf(":")))??!0)):n==="choice"?s.includes(e):n==="integer"?Number.
isInteger(e)&&c(Number(e)):typeof e==(n==="boolean"?"boolean":"string")}function zt(t,e){let n=[];for(let o=0;o<t.length;o++)t[o]===e&&n.push(o);return n}function ze(t,e){let[n,o]=[0,t];for(;n<
o;){let s=n+o>>1;e(s)?n=s+1:o=s}return n}var ks=class{#e;constructor(e){this.#e=e,this.length=e.head.length}at(e){let{heads:n,tails:o,head:s,tail:r}=this.#e;return n[s[e]]+
o[r[e]]}numberOf(e){let n=ze(this.length,o=>this.at(o)<e);return n<this.length&&this.at(n)===e?n:this.#t(e)}#t(e){for(let n=0;n<
this.length;n++)if(this.at(n)===e)return n;return-1}};var Kw=new TextDecoder,yo=class{#e;#t;#n;#o=-1;constructor(e,n){this.#e=e,this.#t=n,this.length=n.length-1}get(e){return e!==
this.#o&&(this.#n=JSON.parse(Kw.decode(this.#e.subarray(this.#t[e],this.#t[e+1]))),this.#o=e),this.#n}*entries(){for(let e=0;e<
this.length;e++)yield[e,this.get(e)]}},Di=t=>t instanceof yo?t:{length:t.length,get:e=>t[e],entries:()=>t.entries()};function zi(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,f])=>[l,f.
map(u=>n[`${l}: ${u}`]||u)]),r=(l,f)=>f.map((u,m)=>({...u,words:n[`encoding of ${l}: ${t.names[l][m]}`]||u.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,keys:new ks(t.keys),families:o,familyOf:e.map(l=>o.indexOf(l.family)),articleById:new Map(
t.articles.map(l=>[l.id,l])),repeated:Yw(t.statements),counting:zt(t.statements.aside,0),labels:Object.fromEntries(s),encodings:{
signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function Yw({act:t,rank:e}){let n=new Int32Array(t.length);for(let s of t)
s>=0&&n[s]++;let o=new Map;for(let s=0;s<t.length;s++){if(t[s]<0||n[t[s]]<2)continue;let r=o.get(t[s]);r?r.push(s):o.set(
t[s],[s])}for(let s of o.values())s.sort((r,i)=>e[r]-e[i]);return[...o.values()]}var Gi=t=>({...t,statements:Di(t.statements),
bodies:Di(t.bodies)});function Zl(t,e){let n=new Uint8Array(e.nodes.length);for(let o of[e.actor,e.target])for(let s of o)
n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),isTied:n,...Jw(e)}}function Jw({nodes:t,actor:e,
target:n,arrow:o,arrows:s}){let r=Int32Array.from({length:e.length},(u,m)=>m),i=Xl(e,Xl(n,r,t.length),t.length),[a,c]=[new Int32Array(
r.length),new Int32Array(r.length)],[l,f]=[0,0];for(let u=0;u<i.length;u++){let[m,h]=[i[u],i[u-1]];if(u===0||e[m]!==e[h]||
n[m]!==n[h])for(l++;s.actor[f]!==e[m]||s.target[f]!==n[m];)f++;a[m]=l-1,c[m]=f+o[m]}return{pair:a,pairs:l,arrow:c}}function Xl(t,e,n){
let o=new Int32Array(n+1);for(let r=0;r<t.length;r++)o[t[r]+1]++;for(let r=0;r<n;r++)o[r+1]+=o[r];let s=new Int32Array(e.
length);for(let r of e)s[o[t[r]]++]=r;return s}var Ms=t=>({...t,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null});var It=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function tf(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=Ui(t,e),s=new Set(ef(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function Ui(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=Oo(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var Oo=(t,e)=>new Set(ef(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),ef=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));function nf({statements:t,counting:e,signers:n,sources:o}){let s=new Map([["everyone",e.length]]),r=i=>s.set(
i,(s.get(i)??0)+1);for(let i of e){if(t.own[i]){r("authors");for(let a of new Set([t.publisher[i],t.author[i]]))a>=0&&r(
`by:${n[a]}`)}t.source[i]>=0&&r(`of:${o[t.source[i]].id}`)}return s}var cn=0,Hi=1,In=0,bt=({statements:t},e)=>t.mode[e]===cn&&t.polarity[e]===0,X=t=>zt(t,1),se=(t,e)=>e.map(n=>t.keys.at(n)).
sort();function Rt(t,e,n){let o=t.statements,s=rf(t,e,n,o.alternative),r=af(o),i=Zw(t,s,r),a=lf(t,e,s,r);ff(t,e,s,i);let c=s.
slice();for(let[l,f]of o.sums)s[l]&&f.some(u=>c[u])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}function Vi(t,e,n,o=t.
statements.disjunct){let s=t.statements,r=rf(t,e,n,o);return lf(t,e,r,af(s)),ff(t,e,r,Int32Array.from(r.keys())),r}function he(t,e,n=[]){
let o={...e,kinds:null,quad_classes:null,modes:null,polarities:null};return Vi(t,{...o,count:"statements"},It(e),n)}function Qi(t,e){
let n=t.statements,o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?o.has(n.coder[s]):n.aside[s]!==
Hi}function $o(t,e,n){let o=t.statements,s=Oo(t,n),r=new Uint8Array(o.aside.length);if(!e.coders&&!e.articles&&!e.sections&&
!e.tags&&!s.size){for(let u of t.counting)r[u]=1;return r}let i=Qi(t,e),a=Xw(t,e),c=u=>t.articles[u].status==="retracted";
for(let u=0;u<r.length;u++)i(u)&&a[o.article[u]]&&(r[u]=1);let l=new Set(X(r).map(u=>o.article[u]));for(let u of X(r))t.
articles[o.article[u]].newer.some(m=>l.has(m))&&(r[u]=0);let f=new Map;for(let u of X(r)){let m=o.article[u],{text:h,copy:g}=t.
articles[m],x=s.has(o.publisher[u])||s.has(o.author[u]),y=((c(m)?4:0)+(x?0:2)+(g?1:0))*t.articles.length+m,O=f.get(h);(!O||
y<O[0])&&f.set(h,[y,m])}for(let u of X(r))f.get(t.articles[o.article[u]].text)?.[1]!==o.article[u]&&(r[u]=0);return r}function Xw({
articles:t},e){let[n,o,s]=[e.articles,e.sections,e.tags].map(r=>r&&new Set(r));return t.map(({id:r,status:i,section:a,tags:c})=>(n?
n.has(r):i!=="retracted")&&(!o||a!==null&&o.has(a))&&(!s||c.some(l=>s.has(l))))}function rf(t,e,n,o){let s=t.statements,
r=$o(t,e,n),i=tf(t,n),a=e.count==="acts",c=qn(a&&e.kinds===null?[In]:e.kinds),[l,f]=[qn(e.relations),qn(e.modes)],u=e.reliability?
rn.indexOf(e.reliability):rn.length,[m,h]=[qn(e.certainties),qn(e.polarities)];for(let g=0;g<r.length;g++){if(!r[g])continue;
let x=t.relations[s.relation[g]];i(g)&&!o[g]&&c(x.kind)&&!(a&&x.kind===In&&!x.deed)&&l(s.relation[g])&&f(s.mode[g])&&m(s.
certainty[g])&&h(s.polarity[g])&&s.reliability[g]<=u&&(e.inferred||!s.inferred[g])&&(e.headlines||!s.headline[g])||(r[g]=
0)}return r}function qn(t){let e=t&&new Set(t);return n=>e===null||e.has(n)}var af=t=>({first:t.first.slice(),last:t.last.
slice(),approximate:t.approximate.slice()});function Zw(t,e,{first:n,last:o,approximate:s}){let r=t.statements,i=new Int32Array(
e.length);for(let a=0;a<i.length;a++)i[a]=a;for(let a of t.repeated){let c=a.filter(f=>e[f]);if(c.length<2)continue;let l=tb(
t,c);for(let f of c)i[f]=c[0],l&&(bt(t,f)||!cf(r,f))&&([n[f],o[f],s[f]]=[l.first,l.last,l.approximate])}return i}var cf=(t,e)=>t.
first[e]!==null||t.last[e]!==null;function tb(t,e){let n=t.statements,o=e.filter(c=>cf(n,c));if(!o.length)return null;let s=of(
of(o,c=>bt(t,c)),c=>!n.approximate[c]),r=sf(s.map(c=>n.first[c]),Math.max),i=sf(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==
null&&i!==null&&r>i?{first:n.first[a],last:n.last[a],approximate:1}:{first:r,last:i,approximate:n.approximate[a]}}function of(t,e){
let n=t.filter(e);return n.length?n:t}function sf(t,e){let n=t.filter(o=>o!==null);return n.length?e(...n):null}function lf(t,e,n,{
first:o,last:s,approximate:r}){let i=new Set,{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside===
"certainly";for(let f=0;f<n.length;f++){if(!n[f])continue;let[u,m]=[o[f],s[f]],h=u===null&&m===null;if(l&&r[f]||h&&(l||!e.
undated)){n[f]=0;continue}if(h){let y=t.articles[t.statements.article[f]];[u,m]=[y.first,y.last]}let[g,x]=l?[u,m]:[m,u];
a!==null&&(g===null?l:g<a)&&(n[f]=0),c!==null&&(x===null?l:x>c)&&(n[f]=0),h&&n[f]&&i.add(f)}return i}function ff(t,e,n,o){
let s=qn(e.quad_classes);for(let r=0;r<n.length;r++)s(t.statements.quad_class[o[r]])||(n[r]=0)}var vs=["price","condition"];function uf(t,e,n){let o=eb(t,n),s=a=>vs.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements.get(c).roles?.some(([l])=>s(l))),i=sb(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].
statements[0]-c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function Ki(t,e,n){
let o=JSON.stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.
stringify(e[a])===JSON.stringify(c));return(t.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===o)}function eb(t,e){
let n=Rt(t,Ms(e),It(e)),{act:o,relation:s}=t.statements,r=new Map;for(let i of t.offers.mentions.filter(a=>ob(t,n,a))){let[
a,,,c,l,f,u,m]=i,h=r.get(o[a])??nb(s[n.main[a]]);r.set(o[a],h),h.statements.push(a);for(let g of c)h.sides.add(g);for(let g of l)
h.toSides.add(g);for(let g of m)h.about.add(g);for(let g of f)h.targets.set(g,[...h.targets.get(g)??[],a]);for(let g of u)
h.things.set(g,[...h.things.get(g)??[],a])}return[...r.values()]}var nb=t=>({relation:t,statements:[],sides:new Set,toSides:new Set,
targets:new Map,things:new Map,about:new Set});function ob(t,{inside:e,main:n,first:o,last:s},[r,i,a]){let{act:c,relation:l}=t.
statements,{deed:f,offers:u}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=0&&bt(t,r)&&f&&u}function sb(t,e){
let n=e.map((l,f)=>f),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,f)=>{n[Math.max(o(l),o(f))]=Math.min(o(l),o(f))},r=rb(t,
e),i=l=>e[l].toSides.size>0;for(let[l,f]of r)([...e[l].toSides].some(m=>e[f].toSides.has(m))||!i(l)&&!i(f))&&s(l,f);let a=new Map;
for(let[l,f]of r){if(i(l)===i(f))continue;let[u,m]=(i(l)?[f,l]:[l,f]).map(o);a.set(u,(a.get(u)??new Set).add(m))}for(let[
l,f]of a)f.size===1&&s(l,[...f][0]);let c=new Map;for(let l of e.keys())c.set(o(l),[...c.get(o(l))??[],l]);return[...c.values()]}
function rb(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.entries()){let c=i.size?[...i.keys()]:a.size?[...a]:
[""];for(let l of r)for(let f of c){let u=JSON.stringify([l,f]);n.set(u,[...n.get(u)??[],s])}}let o=(s,r)=>t.relations[e[s].
relation].wider.includes(e[r].relation);return[...n.values()].flatMap(s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(
([s,r])=>o(s,r)||o(r,s))}function ge(t){let e=new WeakMap;return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var Yi=2e4,ib=1e3,ab=30;function mf(t,e,n,o){let s=i=>t.numbers.get(i)??-1,r={isGrown:!1,weakest:0,kept:null};return o.ego!==
null&&n.has(s(o.ego))?{...r,shown:fb(n,s(o.ego),o.steps)}:o.all?{...r,shown:new Set(n.keys())}:n.size<=ib?{...r,shown:new Set(
n.keys()),...cb(e)}:{...r,shown:lb(n,(o.grown||[]).map(s)),isGrown:!0}}var Ji=({shown:t,kept:e},n)=>n.among(t).filter(({
key:o})=>!e||e.has(o)),we=t=>Ji(t,t.pairs),As=ge(t=>!t.isGrown&&!t.kept?t:{...t,shown:new Set(t.nodes.keys()),kept:null,
weakest:0,isGrown:!1}),So=(t,e)=>e.weight-t.weight||t.key-e.key;function cb(t){if(t.size<=Yi)return{};let e=[...t.values()].
sort(So).slice(0,Yi);return{weakest:t.size-Yi,kept:new Set(e.map(n=>n.key))}}function lb(t,e){let n=new Set(t.inOrder().
slice(0,ab));for(let o of e)if(t.has(o))for(let s of[o,...t.othersOf(o)])n.add(s);return n}function fb(t,e,n){let o=new Set(
[e]),s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.othersOf(a)]).filter(a=>!o.has(a));for(let a of i)o.add(a);s=[...new Set(
i)]}return o}var _o="none",pf=100,ub=1e3;function df(t,e){let n=Math.min(t,ub),o=Math.min(pf*(1+e),n);return{drawn:o,next:Math.min(pf,
n-o)}}function hf(t,e){let{facts:n,level:o,chosen:s}=t;return e==="statements"?X(s.inside).map(r=>({a:o.subject[r],b:o.object[r],
at:r,row:-1})):we(t).flatMap(r=>r.rows.map(i=>({a:r.a,b:r.b,at:n.ties.statement[i],row:i})))}function mb({facts:t,level:e,
chosen:n},o,{a:s,b:r,at:i}){let{statements:a,names:c}=t;switch(o){case"actor":return e.nodes[s]?.actor??"";case"target":
return e.nodes[r]?.actor??"";case"relation":return t.relations[a.relation[i]].id;case"type":return c.quad_classes[a.quad_class[n.
main[i]]]??_o;case"source":return pb(t,i);case"mode":return c.modes[a.mode[i]];case"certainty":return c.certainties[a.certainty[i]]??
"";case"article":return t.articles[a.article[i]].id}}function pb({statements:t,sources:e,signers:n},o){return t.source[o]>=
0?`of:${e[t.source[o]].id}`:`by:${n[t.author[o]>=0?t.author[o]:t.publisher[o]]}`}function Ts(t){let e=new Map;for(let n of t??
[]){let o=n.indexOf(":"),s=n.slice(0,o);qt.includes(s)&&e.set(s,(e.get(s)??new Set).add(n.slice(o+1)))}return e}function gf(t,e,n){
let o=Ts(n),s=qt.map(()=>new Map),r=e.filter(a=>{let c=qt.map(f=>mb(t,f,a)),l=qt.filter((f,u)=>o.has(f)&&!o.get(f)?.has(
c[u]));for(let[f,u]of qt.entries()){if(!c[f]||l.some(h=>h!==u))continue;let m=s[f].get(c[f]);m?m.add(a.at):s[f].set(c[f],
new Set([a.at]))}return!l.length}),i=s.map(a=>new Map([...a].map(([c,l])=>[c,l.size])));return{units:r,counts:new Map(qt.
map((a,c)=>[a,i[c]]))}}function Xi({names:t,relations:e},n){let o=Ts(n),s=(a,c)=>{let l=o.get(a);return l&&[...l].map(f=>c.
indexOf(f)).sort((f,u)=>f-u)},r=a=>o.get(a)&&[...o.get(a)??[]],i={relations:s("relation",e.map(({id:a})=>a)),quad_classes:s(
"type",t.quad_classes),modes:s("mode",t.modes),certainties:s("certainty",t.certainties),articles:r("article"),according_to:r(
"source")};return Object.fromEntries(Object.entries(i).filter(([,a])=>a!==void 0))}function Zi(t,e,n,o,s,r){let{names:i,relations:a,articles:c,coders:l,sources:f,signers:u,languages:m}=n,h=f.map(({id:j})=>`\
of:${j}`),g=u.map(j=>`by:${j}`),x=new Set(["authors","everyone",...g,...h]),y=new Set(c.map(({id:j})=>j)),O=new Set(o.numbers.
keys()),_={actor:O,target:O,relation:new Set(a.map(({id:j})=>j)),type:new Set([...i.quad_classes,_o]),source:new Set([...g,
...h]),mode:new Set(i.modes),certainty:new Set(i.certainties),article:y},v=new Set(qt.flatMap(j=>[..._[j]].map(U=>`${j}:${U}`))),
A=(j,U=0)=>({has:B=>B>=U&&B<j.length}),q=ht(t.according_to,x,e.according_to),P=ht(t.compared_with,x,e.compared_with),W=P&&
String([...P].sort())===String([...q].sort());return{...t,according_to:q,compared_with:W?null:P,kinds:ht(t.kinds,A(i.kinds),
e.kinds),quad_classes:ht(t.quad_classes,A(i.quad_classes,-1),e.quad_classes),relations:ht(t.relations,A(a),e.relations),
modes:ht(t.modes,A(i.modes),e.modes),certainties:ht(t.certainties,A(i.certainties),e.certainties),polarities:ht(t.polarities,
A(i.polarities),e.polarities),coders:ht(t.coders,new Set(l),e.coders),articles:ht(t.articles,y,e.articles),sections:ht(t.
sections,new Set(c.map(({section:j})=>j)),e.sections),tags:ht(t.tags,new Set(c.flatMap(({tags:j})=>j)),e.tags),types:ht(
t.types,new Set(o.nodes.map(({type:j})=>j)),e.types),grown:ht(t.grown,O,e.grown),frames:ht(t.frames,new Set(s.numbers.keys()),
e.frames),pair:t.pair?.length===2&&t.pair.every(j=>O.has(j))?t.pair:e.pair,facets:ht(t.facets,v,e.facets),analysis:Ls(t.
analysis,r,e.analysis),ego:Ls(t.ego,O,e.ego),claimant:Ls(t.claimant,new Set(["author",...f.map(({id:j})=>j)]),e.claimant),
language:Ls(t.language,new Set(m),e.language)}}var Ls=(t,e,n)=>t===null||e.has(t)?t:n;function ht(t,e,n){let o=t&&[...new Set(
t)].filter(s=>e.has(s));return o&&(o.length||!t.length)?o:t&&n}var St=(t,e,n)=>t*n+e,ta=class t{#e;#t;#n;#o;#s;#r=new Map;constructor(e,n,o,s,r){this.#e=e,this.#t=n,this.#n=o,this.#o=
s,this.#s=r,this.size=n.length}has(e){return this.#a(e)>=0}get(e){let n=this.#a(e);return n<0?void 0:this.#i(n)}*values(){
for(let e=0;e<this.size;e++)yield this.#i(e)}among(e){let n=new Uint8Array(this.#e);for(let s of e)n[s]=1;let o=[];return this.
each((s,r,i,a)=>{n[s]&&n[r]&&o.push(this.#i(a))}),o}from(e){let n=db(this.#s,e),o=new Int32Array(n.length+1);for(let[a,c]of n.
entries())o[a+1]=o[a]+this.#n[c+1]-this.#n[c];let s=new Int32Array(o[n.length]);for(let[a,c]of n.entries())s.set(this.#o.
subarray(this.#n[c],this.#n[c+1]),o[a]);let r=Float64Array.from(n,a=>this.#t[a]),i=Float64Array.from(n,a=>this.#s[a]);return new t(
this.#e,r,o,s,i)}each(e){for(let n=0;n<this.size;n++){let o=Math.floor(this.#t[n]/this.#e);e(o,this.#t[n]-o*this.#e,this.#s[n],
n)}}#i(e){let n=this.#r.get(e);if(n)return n;let o=this.#t[e],s=Math.floor(o/this.#e),r=Array.from(this.#o.subarray(this.#n[e],
this.#n[e+1])),i={a:s,b:o-s*this.#e,key:o,rows:r,weight:this.#s[e]};return this.#r.set(e,i),i}#a(e){let n=ze(this.size,o=>this.#t[o]<
e);return n<this.size&&this.#t[n]===e?n:-1}};function db(t,e){let n=[];for(let o=0;o<t.length;o++)t[o]>=e&&n.push(o);return n}
function Rn(t,e,n,o,s){let r=e.nodes.length,i=new Int32Array(e.pairs);for(let h of n)i[e.pair[h]]++;let a=i.reduce((h,g)=>h+
(g>0?1:0),0),c=new Int32Array(a+1),l=new Int32Array(e.pairs);for(let h=0,g=0,x=0;h<e.pairs;h++)i[h]&&(l[h]=x,x+=i[h],c[++g]=
x);let f=new Int32Array(n.length);for(let h of n)f[l[e.pair[h]]++]=h;let u=new Float64Array(a),m=new Float64Array(a);for(let h=0;h<
a;h++){let g=f.subarray(c[h],c[h+1]);u[h]=St(e.actor[g[0]],e.target[g[0]],r),m[h]=_t(t,g,o,s)}return new ta(r,u,c,f,m)}function _t(t,e,n,o){
let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.relation[n.main[c]]].deed;if(e.length===1)return o===
"acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o==="articles"?a.add(s.article[l]):o==="statements"?a.add(
l):i(l)&&a.add(s.act[l])}return a.size}var Es=class{#e;#t;#n;constructor(e,n){this.#e=new Float64Array(n),this.#t=new Int32Array(
n+1),e.each((s,r,i)=>{this.#e[s]+=i,this.#e[r]+=i,this.#t[s+1]++,this.#t[r+1]++}),this.size=this.#t.reduce((s,r)=>s+(r>0?
1:0),0);for(let s=0;s<n;s++)this.#t[s+1]+=this.#t[s];let o=this.#t.slice(0,n);this.#n=new Int32Array(this.#t[n]),e.each(
(s,r)=>{this.#n[o[s]++]=r,this.#n[o[r]++]=s})}has(e){return this.#t[e]<this.#t[e+1]}weightOf(e){return this.#e[e]??0}othersOf(e){
return new Set(this.#n.subarray(this.#t[e],this.#t[e+1]))}*keys(){for(let e=0;e<this.#e.length;e++)this.has(e)&&(yield e)}inOrder(){
let e=this.#e.reduce((r,i)=>Math.max(r,i),0),n=this.#e.length,o=new Float64Array(this.size),s=0;for(let r of this.keys())
o[s++]=(e-this.#e[r])*n+r;return Array.from(o.sort(),r=>r%n)}};function Ns(t,e,n,o){let s=new Map;for(let r of n)for(let i of r.rows){let a=hb(t,e,i,o),c=s.get(a);c?c.push(i):s.set(a,
[i])}return s}function hb(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.arrow[n];let r=t.statements,i=r.relation[o[s]],
a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;for(let c of[i,-1]){let l=[e.actor[n],e.target[n],
c,a,r.hold[o[s]],r.mark[o[s]]],f=gb(e,l);if(f>=0)return f}return e.arrow[n]}function gb({arrows:t},e){let n=[t.actor,t.target,
t.relation,t.sign,t.hold,t.mark],o=r=>{let i=n.findIndex((a,c)=>a[r]!==e[c]);return i<0?0:n[i][r]-e[i]},s=ze(t.actor.length,
r=>o(r)<0);return s<t.actor.length&&o(s)===0?s:-1}var qs=(t,e,n)=>t.names.signs[e.arrows.sign[n]]==="together";function Is({
level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){let[i,a]=[n.actor[r],n.target[r]],c=St(Math.
min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(r)}return[...s.values()]}function wf({arrows:t,
nodes:e}){let n=new Map,o=Array.from(t.actor,(s,r)=>St(Math.min(s,t.target[r]),Math.max(s,t.target[r]),e.length));for(let s of o)
n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}var wb=20,bb=10,xb=24,Rs=1e3,ln=ge(t=>{let e=yb(t),n=Ob(t,e),{arrows:o,left:s}=kb(t,n);return{...t,shown:n,arrows:o,pairs:vb(
t,o),kept:null,weakest:s,isGrown:!1}});function yb({facts:t,level:e,pairs:n,chosen:o}){let s=e.nodes.length,r=new Map,i=a=>a?
Rs*_t(t,a.rows,o,"acts")+Math.min(a.rows.length,Rs-1):0;return(a,c)=>{let[l,f]=[Math.min(a,c),Math.max(a,c)],u=St(l,f,s),
m=r.get(u)??i(n.get(u))+i(n.get(St(f,l,s)));return r.set(u,m),m}}function Ob({level:t,nodes:e,shown:n,state:o},s){let r=o.
ego!==null&&e.has(t.numbers.get(o.ego)??-1),i=f=>!r||n.has(f),a=r?t.numbers.get(o.ego??""):-1,c=new Set,l=f=>{c.add(f);for(let u of $b(
e.othersOf(f),f,c,s))c.add(u)};r&&l(a),(!r||o.steps>1)&&Sb(c,e,i,s);for(let f of o.grown??[]){let u=t.numbers.get(f);u!==
void 0&&e.has(u)&&l(u)}return c}function $b(t,e,n,o){return[...t].filter(r=>r!==e&&!n.has(r)).sort((r,i)=>o(e,i)-o(e,r)||
r-i).slice(0,bb)}function Sb(t,e,n,o){let s=e.inOrder().filter(n),r=new Map,i=a=>{r.delete(a);for(let c of e.othersOf(a)){
if(t.has(c)||!n(c))continue;let l=o(a,c),[f,u]=r.get(c)??[0,0];r.set(c,[Math.max(f,l),u+l])}};for(let a of[...t])i(a);for(;t.
size<Math.min(wb,s.length);){let[a]=[...r].reduce((l,f)=>_b(f,l)?f:l,[-1,[-1,-1]]),c=a<0?s.find(l=>!t.has(l)):a;if(c===void 0)
return;t.add(c),i(c)}}var _b=([t,[e,n]],[o,[s,r]])=>e!==s?e>s:n!==r?n>r:t<o;function kb({facts:t,level:e,pairs:n,chosen:o,
state:s},r){let{actor:i,target:a,sign:c}=e.arrows,l=new Map;for(let[y,O]of Ns(t,e,n.among(r),o.main)){let _=`${i[y]} ${a[y]}\
 ${c[y]}`,v=l.get(_)??{one:i[y],other:a[y],arrows:[],tie:0};v.arrows.push([y,O]),l.set(_,v)}for(let y of l.values()){let O=y.
arrows.flatMap(([,_])=>_);y.tie=Rs*_t(t,O,o,"acts")+Math.min(O.length,Rs-1)}let f=[...l.values()].sort((y,O)=>O.tie-y.tie||
y.one-O.one||y.other-O.other),u=s.ego===null?-1:e.numbers.get(s.ego)??-1,m=Mb(f,r),h=f.filter(({one:y,other:O})=>y===u||
O===u),g=[...new Set([...m,...h,...f])],x=g.slice(0,Math.max(xb,m.length));return{arrows:new Map(x.flatMap(y=>y.arrows)),
left:g.length-x.length}}function Mb(t,e){let n=new Map([...e].map(s=>[s,s])),o=s=>{let r=s;for(;n.get(r)!==r;)r=n.get(r)??
r;return r};return t.filter(({one:s,other:r})=>{let[i,a]=[o(s),o(r)];return i!==a&&n.set(i,a),i!==a})}function vb({facts:t,
level:e,chosen:n,state:o},s){let r=[...new Set([...s.values()].flat())].sort((i,a)=>i-a);return Rn(t,e,r,n,o.count)}function Cs(t,e){let n=t.statements,o=Vi(t,{...e,count:"statements"},["everyone"]),s=[],r=(i,a,c)=>s.push({claim:n.claim[i],
first:n.first[i],last:n.last[i],approximate:n.approximate[i],at:a,...c});for(let i of X(o)){let a=n.polarity[i]===0,c={affirms:a,
how:a?"affirms":"denies",held:!0};n.source[i]>=0&&r(i,i,{who:t.sources[n.source[i]].id,certainty:n.certainty[i],...c}),n.
own[i]&&r(i,i,{who:null,certainty:n.certainty[i],...c});let l=t.names.stances[n.stance[i]],f={who:null,affirms:!a,certainty:null,
held:!1};l==="doubts"&&r(i,i,{...f,how:"doubts"}),l==="rejects"&&r(i,i,{...f,how:a?"rejects":"affirms"})}for(let[i,a,c]of n.
denials){if(!o[i]||n.disjunct[a])continue;let l=n.polarity[a]!==0;r(a,i,{who:c,affirms:l,how:l?"affirms":"denies",certainty:n.
certainty[i],held:!1})}return s}function bf(t,e){if(e.includes("everyone"))return()=>!0;let n=new Set(e),o=Oo(t,e),{publisher:s,
author:r}=t.statements;return({who:i,at:a})=>i===null?n.has("authors")||o.has(s[a])||o.has(r[a]):n.has(`of:${i}`)}var ea=(t,e)=>!t.
approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;var ko=["opposed","doubted","only_first","only_second","other_certainty","agreed"],[na,oa,Ab,Tb,yf]=[0,1,2,3,4],Ge=5;function js(t,e,n){
let o={claims:ko.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=s.map(a=>bf(t,a)),i=new Map;for(let a of Cs(t,e))for(let[c,l]of r.entries()){if(!l(a))continue;
let f=i.get(a.claim)??[[],[]];i.set(a.claim,f),f[c].push(a)}for(let[a,c]of i.values())for(let[l,f]of sa(a,c))Lb(o,l,f);return o}
function Lb({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={positions:o,sides:s,statements:[...new Set(
s.flat())]};t[n].push(r);for(let i of r.statements)e.set(i,Math.min(n,e.get(i)??n))}function sa(t,e){let[n,o,s]=[!1,!1,!1];
for(let c of t)for(let l of e)ea(c,l)||ea(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:xf(c)||xf(l)?o=!0:n=!0);if(n||
o)return[[n?na:oa,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[Ab,[r[0],[]]],[Tb,[[],r[1]]]].filter(([,
l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));return[[i===a?Ge:yf,r]]}var xf=({
how:t})=>t==="doubts"||t==="rejects",Of=t=>t===yf||t===Ge,ra=t=>t===na||t===oa;function Ws({facts:t,parts:e},n){let o=new Set(
n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[na,oa])if(o.has(r))return r;let[s]=o;return o.size===1&&s!==void 0&&
s!==Ge?s:-1}function Mo(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=Eb(t,n),a=[],c=[],l=0,f=o.types&&new Set(o.types),u=m=>!f||f.has(e.nodes[m].
type);for(let m=0;m<s.statement.length;m++){if(!r[s.statement[m]]||i.has(m))continue;let[h,g]=[e.actor[m],e.target[m]];if(!(!u(
h)||!u(g))){if(h===g&&!o.self){s.issue[m]||l++;continue}(s.issue[m]?c:a).push(m)}}return{between:a,issues:c,selfLoops:l}}
var $f=ge(({facts:t,level:e,chosen:n,state:o})=>{let{between:s,issues:r}=Mo(t,e,n,{...o,types:null,self:!0}),i=new Set((o.
issues?s.concat(r):s).map(a=>t.ties.statement[a]));return X(n.inside).filter(a=>!i.has(a))});function Eb({ties:t,statements:e,
relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(f=>o[f]);for(let[l,f]of t.manners)n[e.relation[s[t.
statement[l]]]].manner!==f&&a.add(l);for(let[l,f,u]of t.times){let m=t.statement[l];(r[m]!==f||i[m]!==u)&&a.add(l)}for(let[
l,f]of t.needs)c(f)||a.add(l);for(let[l,f]of t.yields)c(f)&&a.add(l);return a}function Ue(t,e,n){let o=Rt(t,n,It(n)),s=Mo(t,e,o,n),r=n.issues?s.between.concat(s.issues):s.between,i=Rn(t,e,r,o,n.count),
a=n.min_weight>1?i.from(n.min_weight):i,c=new Es(a,e.nodes.length),l=mf(e,a,c,n);return{facts:t,level:e,state:n,chosen:o,
pairs:a,nodes:c,...l,arrows:Ns(t,e,Ji(l,a),o.main),parts:n.compared_with&&js(t,n,n.compared_with),weak:i.size-a.size,selfLoops:s.
selfLoops,withIssues:s.issues.length}}var b,ve=null,Cn="en",w,K,fn=[],$,kt,vo=null,Bs=null,Ps=null,Fs=null,ia=new Map,Ao=new Map,Sf=async()=>{};async function _f(t,e){
kt=t,Cn=e,b=zi(await kt.facts()),K=Fi(b.opening),w=K,fn=[],ve=vo=Bs=Ps=Fs=null,ia=new Map}async function kf(t){let[e,n]=await Promise.
all([t.facts().then(zi),ve&&t.words().then(Gi)]),o=new Map,s=u=>Tf(t,o,u),r=await s(w.level),i=await s(w.frames===null?w.
level:e.fitting);for(;r.name!==w.level;)[r,i]=[await s(w.level),await s(e.fitting)];let c=w.relations?.map(u=>b.relations[u].
id)?.map(u=>e.relations.findIndex(m=>m.id===u)).filter(u=>u>=0);kt=t,b=e,K=Fi(b.opening),ve=n,vo=n&&Promise.resolve(n),Bs=
Ps=Fs=null,ia=o,n&&(Ao=Mf(n));let l=new Set(w.analysis===null?[]:[w.analysis]),f={...w,relations:c?.length?c:K.relations};
w=Zi({...f,about:Nf(w.about)},K,b,r,i,l)}async function H(){vo??=kt.words().then(Gi).catch(e=>{throw vo=null,e});let t=await vo;
return ve!==t&&(Ao=Mf(t)),ve=t,t}var Mf=t=>new Map(t.entities.map((e,n)=>[e.id,n])),Ds=()=>kt.findings();function aa(){return Ps??=
kt.analyses(),Ps}function vf(){return Fs??=kt.courses?.()??Promise.resolve(b.courses??[]),Fs}var Af=()=>kt.library();function zs(){
return Bs??=kt.arguments(),Bs}var Mt=t=>Tf(kt,ia,t);function Tf(t,e,n){let o=e.get(n)??t.level(n).then(s=>Zl(n,s));return e.
set(n,o),o}var Gs=()=>kt.asking??null,Lf=()=>kt.annotating?.all??null,Us=t=>kt.annotating?.at(b.articles[b.statements.article[t]].
id,b.keys.at(t))??null,Hs=t=>Ao.get(t);function be(t){let e=Ao.get(t);return e===void 0||!ve?null:ve.entities[e]}function Ef(t){
Sf=t}function Gt(t,e=fn){w={...w,...t},fn=e}async function Nb(t){t.about!==null&&await H();let e=kt.asking||wo.includes(
t.tab)?t.tab:K.tab,n=new Set(t.analysis===null?[]:(await aa()).map(({name:r})=>r)),o=await Mt(t.level),s=t.frames===null?
o:await Mt(b.fitting);return Zi({...t,tab:e,about:Nf(t.about)},K,b,o,s,n)}var Nf=t=>t===null||Ao.has(t)?t:K.about;async function To(t,e=xo(
t,K)){let n=await Nb(e);return[n,Yl(t,K,e,n)]}async function M(t,e=[]){Gt(t,e),await Sf(t)}async function qf(){let t=await Mt(
w.level);for(;t.name!==w.level;)t=await Mt(w.level);$=Ue(b,t,w)}var Lo=()=>w.picture==="named"?ln($):$,jn=()=>w.tab==="g\
raph"?Lo():$,Vs=()=>uf(b,N(),w);function N(){if(!ve)throw new Error("what is read was not loaded");return ve}var qb=new Set(["since","until","min_weight","theme","language"]),ca=0,Qs=!1;function Ks(t){Qs||=Object.keys(t).some(e=>!qb.
has(e)),clearTimeout(ca),ca=setTimeout(()=>{let e=Nn(w,K),n=Qs;if(Qs=!1,e!==location.hash.slice(1))try{n?history.pushState(
null,"",`#${e}`):history.replaceState(null,"",`#${e}`)}catch{}},150)}function If(){clearTimeout(ca),Qs=!1}var Ys=(t={})=>`${b.
address??location.href.split("#")[0]}#${Nn({...w,...t},K)}`;var Rf=new Set(["p","h1","h2","h3","h4","li","dt","dd","td","th","caption","blockquote","summary"]);for(let t of["legend",
"option","input"])Rf.add(t);var la="http://www.w3.org/2000/svg";function p(t,e={},...n){return Cf(document.createElement(
t),Rf.has(t)?{dir:"auto",...e}:e,n)}var rt=(t,e)=>p("bdi",{lang:e},t);function S(t,e={},...n){return Cf(document.createElementNS(
la,t),e,n)}function Cf(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s=="function"?t.addEventListener(
o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?"":String(s)));return re(t,n),
t}function re(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?re(t,n):t.append(n instanceof Node?n:String(
n)))}function E(t,...e){t.replaceChildren(),re(t,e)}function T(t){let e=document.getElementById(t);if(!e)throw new Error(
`the page has no ${t}`);return e}function xe(t){T("announced").textContent=t}var fa="button, select, input, summary, a[href], [tabindex='0'], [data-key], [data-at]";function ua(t){return((t.getAttribute(
"aria-label")||t.closest("label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function Js(){let t=document.
activeElement,e=t?.closest("#side, #time, #viewpoint, #panel, #sheet, #stage, #story");return!t||!e||!t.matches(fa)?null:
{part:e.id,words:ua(t),at:[...e.querySelectorAll(fa)].indexOf(t)}}function Xs(t){if(!t||document.activeElement!==document.
body)return;let e=[...T(t.part).querySelectorAll(fa)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>ua(r)===t.words).
sort((r,i)=>n(r)-n(i));(o??e[Math.min(t.at,e.length-1)])?.focus({preventScroll:!0})}var Wn=t=>new Set(jf(t).flatMap(({open:e,
name:n})=>e?[n]:[]));function Bn(t,e){for(let{details:n,name:o}of jf(t))e.has(o)&&(n.open=!0)}function jf(t){let e=new Map;
return[...t.querySelectorAll("details")].map(n=>{let o=n.firstElementChild?ua(n.firstElementChild):"",s=e.get(o)??0;return e.
set(o,s+1),{details:n,open:n.open,name:`${o} ${s}`}})}var ma=["actor","year","article"];var ie=({keys:t},e)=>e.map(n=>t.numberOf(n)).filter(n=>n>=0),Ib=({sentence:t})=>t.map(([e])=>e).join("");function pa(t,e,n){
return n==="article"?e.articles:n==="year"?Rb(t,e):[...new Set(e.sentence.flatMap(([,o,s])=>o==="entity"&&s?[s]:[]))]}function Wf(t,e,n,o){
let s=ma.map(i=>[i,Zs(n,i)]).filter(([,i])=>i.length),r=o.trim().toLocaleLowerCase();return e.filter(i=>s.every(([a,c])=>pa(
t,i,a).some(l=>c.includes(l)))&&`${Ib(i)} ${i.quote.text} ${i.title}`.toLocaleLowerCase().includes(r))}var Zs=(t,e)=>(t??
[]).filter(n=>n.startsWith(`${e}:`)).map(n=>n.slice(e.length+1));function Rb(t,e){let{first:n,last:o,article:s}=t.statements,
[,,r]=e.counts[e.counts.length-1],i=new Set;for(let a of ie(t,r)){let f=(n[a]!==null||o[a]!==null?[n[a],o[a]]:[t.articles[s[a]].
first,t.articles[s[a]].last]).filter(u=>u!==null).map(u=>new Date(u*864e5).getUTCFullYear());if(f.length)for(let u=Math.
min(...f);u<=Math.max(...f);u++)i.add(String(u))}return[...i].sort()}function un(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},[c,l]=[0,0];
for(let m of e){let h=t.relations[o.relation[n[m]]],g=o.quad_class[n[m]];if(!(o.act[m]<0||!h.deed))if(!bt(t,m))a.unreal.
push(m);else{if((g<0?a.none:i[g]).push(m),r.has(o.act[m])||(r.set(o.act[m],g),h.goldstein===null))continue;c+=h.goldstein,
l++}}let f=m=>[...r.values()].filter(h=>h===m).length,u=a.unreal.map(m=>o.act[m]).filter(m=>!r.has(m));return{statements:e,
acts:r.size,...a,unrealActs:new Set(u).size,quadClasses:i,byQuadClass:s.map((m,h)=>f(h)),noQuadClass:f(-1),articles:new Set(
e.map(m=>o.article[m])),sources:new Set(e.map(m=>Cb(t,m))),sum:c,scored:l}}var Cb=({statements:t},e)=>t.source[e]>=0?-1-
t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],Eo=t=>[...t.quadClasses.flat(),...t.none],Ae=(t,e)=>un(t.facts,Ct(
t,e.rows),t.chosen.main),ye=ge(t=>{let e=we(t),n=new Set(t.isGrown?t.shown:[]);for(let{a:r,b:i}of e)n.add(r).add(i);let{
statement:o}=t.facts.ties,s=new Set(e.flatMap(r=>r.rows.map(i=>o[i])));return{...un(t.facts,[...s],t.chosen.main),actors:n.
size}});function Ct({facts:t,chosen:e},n){return Ut(e,new Set(n.map(o=>t.ties.statement[o])))}function Ut({first:t,last:e},n){
let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(r)||s-r)}function tr({facts:t,chosen:e},n){let o=new Map;for(let s of n){
let r=t.statements.act[s],i=r>=0&&e.inside[s]?`act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.
values()]}function er({chosen:t},e){let n=t.main[e[0]];return e.includes(n)?n:e[0]}var Oe=(t,e)=>t.names.quad_classes[e].
split(" ")[1],nr=(t,e)=>e.filter(n=>t.ties.together[n]);function Bf(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.
statements,a=new Set(nr(n,e).map(u=>n.ties.statement[u])),{act:c}=n.statements,l=new Set(e.map(u=>n.ties.statement[u]).filter(
u=>bt(n,u)).map(u=>c[u])),f=[[],[],[]];for(let u of e){let m=n.ties.statement[u];if(s.count==="acts"&&!bt(n,m)&&l.has(c[m]))
continue;let h=o.main[m],g=n.relations[r[h]].sign,x=a.has(m)?n.names.signs.indexOf(Oe(n,i[h])):g;f[bt(n,m)?x:2].push(u)}
return f.map(u=>u.length?_t(n,u,o,s.count):0)}var jb=60,No=null,da;function ae(){if(!w.open)return null;let t=w.open.indexOf(":"),e=w.open.slice(0,t),n=w.open.slice(t+
1);return{kind:e,names:e==="pair"?n.split(">").map(Wb):[n]}}function Wb(t){try{return decodeURIComponent(t)}catch{return t}}
var He=t=>t.length>1?`pair:${t.map(encodeURIComponent).join(">")}`:`actor:${t[0]}`,ft=t=>M({open:He([t])}),vt=t=>M({open:`\
statement:${b.keys.at(t)}`}),Pf=(t,e)=>He([t,e].map(n=>$.level.nodes[n].actor));function At(t,e){let n=[t,e].map(o=>$.level.
nodes[o].actor);return M({open:He(n)})}function tt(t,e,n={}){let o=Ut($.chosen,t),s=o.slice(0,jb).map(r=>b.keys.at(r));return No=
{statements:o,label:e,name:[o.length,...s].join(" ")},da=b,M({...n,open:`list:${No.name}`})}function ha(t){if(No?.name===
t)return{...No,statements:Bb(No.statements)};let e=t.split(" ").slice(1);return{name:t,label:"",statements:ie(b,e)}}function Bb(t){
if(da===b)return t;let e=t.map(n=>da.keys.at(n));return ie(b,e)}function Ve(){let t=ae();if(t?.kind==="list")return new Set(
ha(t.names[0]).statements);let e=Pn();return new Set(e<0?[]:[e])}function Pn(){let t=ae();return t?.kind==="statement"?b.
keys.numberOf(t.names[0]):-1}function or(t,e){return M({tab:"article",article:b.articles[t].id,open:`statement:${b.keys.
at(e)}`})}function Te(t){let e=$.level.nodes[t].actor;return w.picture==="named"?M({grown:[...w.grown??[],e]}):$.isGrown?
M({grown:sr(e)}):M({ego:w.ego===e?null:e,steps:1})}var sr=t=>[...new Set([...w.grown||[],t])];async function Ff(t){let e=await Mt(
"entity"),n=e.numbers.get(t);if(n===void 0)return null;let o={..._s,self:w.self,issues:w.issues},s=[{},{issues:!0},o,{...o,
issues:!0}],r=f=>Ue(b,e,{...w,...f,level:"entity",ego:null}),i=s.find(f=>r(f).nodes.has(n));if(!i)return null;let a=Pb(i,
f=>r(f).nodes.has(n)),c=r(a),l=(w.picture==="named"?ln(c):c).shown.has(n);return{...a,level:"entity",ego:null,grown:l?w.
grown:sr(t)}}function Pb(t,e){let n=t;for(let o of Object.keys(t)){let{[o]:s,...r}=n;(JSON.stringify(s)===JSON.stringify(
w[o])||e(r))&&(n=r)}return n}function rr(t){let e=ae();if(!e||!["pair","actor"].includes(e.kind))return{};let n=$.level,
[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.findIndex((c,l)=>c===o&&(s===void 0||n.target[l]===s)),i=r<0&&o!==void 0&&
e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&i<0)return{open:null};let a=(r<0?[t.target[i]]:[t.actor[r],t.target[r]]).
map(c=>t.nodes[c].actor);return e.kind==="actor"||a[0]===a[1]?{open:`actor:${a[0]}`}:{open:He(a)}}function d(t,e={}){let n=b.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?Ht(String(e[s])):o)}var Df=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,
Fb=/[\u202a-\u202e\u2066\u2067]/g;function Ht(t){let e=t.replace(Fb,"");return Df.test(e)?`\u2068${e}\u2069`:e}function Tt(t,e="\
 \u2192 "){let n=t.map(Ht).join(e);return Df.test(n)?`\u200E${n}`:n}var R=t=>t<1e3?String(t):t.toLocaleString(Cn),xt=(t,e,n)=>d(
t===1?e:`${e}_many`,n),I=(t,e)=>`${R(t)} ${xt(t,e)}`;function ce(t,e=t.length){return t.length>e?`${t.slice(0,e).join(",\
 ")} ${d("and_more",{n:t.length-e})}`:[t.slice(0,-1).join(", "),...t.slice(-1)].filter(Boolean).join(` ${d("and")} `)}var le=t=>`\
[${t}]`,Vt=t=>`\u201C${Fn(t)}\u201D`,Db={"\u201C":"\u2018","\u201D":"\u2019","\u201E":"\u201A"},Fn=t=>t.replace(/[\u201c\u201d\u201e]/g,
e=>Db[e]),D=t=>t.charAt(0).toLocaleUpperCase(Cn)+t.slice(1),ga=t=>`${t>0?"+":t<0?"\u2212":""}${Math.abs(t).toFixed(1)}`;var wa=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function C(t,e,n={}){return p("span",{role:"button",
tabindex:0,class:"link",dir:"auto",onclick:e,onkeydown:wa(e),...n},t)}function L(t,e,n={}){return p("button",{type:"butt\
on",dir:"auto",onclick:o=>e(o.currentTarget),...n},t)}function ir(t,e){let n=zb(t);return!n||!["https:","http:"].includes(
n.protocol)?p("span",{},e):p("a",{href:n.href,dir:"auto",rel:"noopener noreferrer",target:"_blank"},e)}function zb(t){try{
return new URL(t)}catch{return null}}function V(t,e,n){let o=typeof t=="number"?R(t):t;return e.length?C(o,()=>tt(e,n),{class:o===d("show_quotes")?"link numb\
er show-quotes":"link number","aria-label":`${o} ${n}: ${d("show_quotes")}`}):p("span",{class:"number none"},o)}var gt=t=>new Date(t*864e5).toISOString().slice(0,10);function Gf(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var xa=t=>new Date(t*864e5).getUTCFullYear(),Uf=(t,e)=>Date.UTC(t,e,1)/864e5;function Hf(t,e){
let[n,o]=[xa(t),xa(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([Uf(i,0),String(i)]);return r}
var[Qe,Le]=[30,365],zf=7,Gb=4,ba=[1,3,12,24,60,120,300,600,1200];function ar(t,e,n){let o=[];if(n<=zf){let r=n<=1?1:zf;for(let i=t+
1;i<=e;i++)(i-Gb)%r===0&&o.push({day:i,step:r});return o}let s=ba.find(r=>r*Qe>=n)??ba[ba.length-1];for(let r=Math.floor(
xa(t)*12/s)*s;;r+=s){let i=Uf(Math.floor(r/12),r%12);if(i>e)return o;i>t&&o.push({day:i,step:s<12?s*Qe:s/12*Le})}}function Vf(t,e,n){let o=t.statements,s=new Set(e.map(m=>`${o.article[m]} ${o.coder[m]}`)),[r,i,a,c,l]=Array.from({length:5},
()=>new Set),f=new Set([...n].map(m=>t.articles[m].text));for(let m=0;m<o.relation.length;m++){let h=o.article[m],{text:g,
newer:x,status:y}=t.articles[h];n.has(h)||(y==="retracted"?l.add(h):(f.has(g)&&a.add(h),x.some(O=>n.has(O))&&c.add(h))),
!(!n.has(h)||s.has(`${h} ${o.coder[m]}`))&&(r.add(o.coder[m]),i.add(h))}return{coders:[...new Set(e.filter(m=>i.has(o.article[m])).
map(m=>t.coders[o.coder[m]]))].sort(),left:{other_coder:r.size,reprint:a.size,superseded:c.size,retracted:l.size,...t.missing}}}var Qf={21:"spring",22:"summer",23:"autumn",24:"winter"};function pt(t){if(t.includes("/")){let[l,f]=t.split("/");return l===
""||l===".."?d("date_until",{to:pt(f)}):f===""||f===".."?d("date_since",{from:pt(l)}):d("date_throughout",{from:pt(l),to:pt(
f)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return d("date_within",{from:pt(e[1]),to:pt(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?d("no_year"):o,c=[r&&String(Number(r)),s&&Ub(s),a].filter(Boolean).join(
" ");return i?d("date_perhaps",{date:c}):c}function Ub(t){return Object.hasOwn(Qf,t)?d(Qf[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(Cn,{month:"long",timeZone:"UTC"})}function lr({when:t,inferred_when:e},n){let o=[];return t&&
o.push(cr(t,n)),e&&o.push(le(cr(e,n))),o.length?o.join("; "):d("date_unknown")}function fr({when:t,inferred_when:e},n){return e?
le(cr(e,n)):t?cr(t,n):d("date_unknown")}function cr(t,e){return Hb(t)?e.every(n=>n===null)?t:d("date_relative",{time:t,days:mn(
...e)}):pt(t)}var Hb=t=>/[a-z]/.test(t);function mn(t,e){let[n,o]=[t,e].map(s=>s===null?null:pt(gt(s)));return n===null&&
o===null?d("date_unknown"):n===o?n:n===null?d("date_until",{to:o}):o===null?d("date_since",{from:n}):d("date_throughout",
{from:n,to:o})}var $e=()=>w.since!==null||w.until!==null;function qo(){let[t,e]=[w.since,w.until].map(n=>n===null?null:gt(
n));return t===null?d("date_until",{to:e}):e===null?d("date_since",{from:t}):d("date_throughout",{from:t,to:e})}var Y=t=>w.language&&t.labels?.[w.language]||t.label,Ee=t=>b.label_languages[t]??b.languages[0];function Lt(t){let{language:e}=w;
return e&&be(t)?.labels?.[e]?e:Ee(t)}function Qt({nodes:t},e){let{actor:n,country:o,sector:s}=t[e];return n===`${o}: ${s}`?
null:Lt(n)}var Kf=t=>new Set(t).size===1?t[0]:null,pn=t=>d("relation_alone",{relation:t});function G(t,e){let n=t.nodes[e],
o=w.language?be(n.actor):null;return o?Y(o):n.label}function Dn(t){let e=$.level.numbers.get(t);return e===void 0?t:G($.
level,e)}function ya(t){let{level:e}=t;return we(t).map(n=>({pair:n,actor:G(e,n.a),target:G(e,n.b)}))}var ur=["\u2260","?","\u2460","\u2461","\u2248","="];function mr(){let t=b.signers.map(n=>[`by:${n}`,d("viewpoint_signer",
{name:n})]),e=b.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,d("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["\
authors",d("viewpoint_authors")],...t,...e,["everyone",d("viewpoint_everyone")]]}function Kt(t){let e=new Map(mr());return t.
map(n=>e.get(n)||n).join(` ${d("and")} `)}function Ke(t){return t.map(n=>dr(n)?.label??(n.startsWith("by:")?n.slice(3):d(
`viewpoint_${n}`))).join(` ${d("and")} `)}function Io(t){let e=t.length===1&&dr(t[0]);return e?Ee(e.id):null}var pr=t=>t.
length===1&&dr(t[0])?.by||[],Yf=t=>t.length===1&&dr(t[0])?.reliability,dr=t=>b.sources.find(({id:e})=>t===`of:${e}`),Jf=t=>d(
`part_${t}`,{first:Kt(w.according_to),second:Kt(w.compared_with||[])});var Oa=new Set(["findings","arguments","compare","analyses","article","questions"]);function Yt(t){return[Ye(),$a(t)].join(
" ")}function $a(t){let e=ye(t);return[...[e.actors<t.nodes.size&&d("drawn_of",{n:R(e.actors),of:R(t.nodes.size)}),t.weakest>
0&&xt(t.weakest,"weakest",{n:t.weakest}),t.weak>0&&d("note_min_weight",{n:t.weak})],hr(e)].filter(Boolean).join(" ")}function hr(t){
let e=t.unrealActs?` (${d("plus_not_actual",{n:t.unrealActs})})`:"";return d("based_on",{acts:I(t.acts,"act")+e,statements:I(
t.statements.length,"statement")+Vb(t),articles:I(t.articles.size,"article"),sources:I(t.sources.size,"source"),coding:Kb(
t)})}function Vb({statements:t}){let e=new Set(b.statements.wordless),n=e.size?t.filter(o=>e.has(o)).length:0;return n?`\
 (${d("without_words",{n})})`:""}function Ye(){return`${[D(d(`level_${w.level}`)),`${d("according_to")} ${Kt(w.according_to)}`,
w.compared_with&&`${d("compared_with")} ${Kt(w.compared_with)}`,w.issues&&d("with_ties_to_issues"),$e()&&gr()].filter(Boolean).
join(", ")}.`}var zn=()=>[`${d("according_to")} ${Kt(w.according_to)}`,$e()&&gr()].filter(Boolean).join(", "),gr=()=>`${qo()}\
 (${d(`inside_${w.inside}`)})`;function Xf(t){let e=[...t.articles].map(o=>b.articles[o]),n=[...new Set(e.map(o=>o.publisher))].
filter(Boolean).sort();return n.length?d("source_line",{who:ce(n,3),when:Qb(e)}):""}function Qb(t){let e=({published:c})=>c!==
null&&c!=="unknown",[n]=t;if(t.length===1&&!e(n))return n.inferred?`${d("no_date")}, ${d("probably")} ${pt(n.inferred)}`:
d("undated_source");let o=c=>t.map(l=>l[c]).filter(l=>l!==null),s=[Math.min(...o("first")),Math.max(...o("last"))],[r,i]=s.
map(c=>Number.isFinite(c)?pt(gt(c)):null);if(r===null||i===null)return d("undated_source");let a=t.some(c=>!e(c)&&c.inferred)?
` (${d("dates_inferred")})`:"";return(r===i?d("published_on",{day:r}):d("published_from",{first:r,last:i}))+a}function Kb({
statements:t,articles:e}){let{coders:n,left:o}=Vf(b,t,e),s=Object.entries(o).flatMap(([i,a])=>a?[I(a,i)]:[]);return s.length?
` (${n.length?`${d("coded_by",{names:ce(n,3)})}; `:""}${d("left_out",{what:ce(s)})})`:""}function Yb(t){return w.tab==="\
arguments"||w.tab==="article"?X(he(b,w)):w.tab==="compare"&&$.parts?[...$.parts.partOf.keys()]:Oa.has(w.tab)?t:X($.chosen.
inside)}function Zf(){if(w.min_weight>1)return[d("empty_min_weight",{n:R(w.min_weight)}),{min_weight:1}];let t=Ue(b,$.level,
{...w,count:"statements",issues:!1});return t.arrows.size?[d("empty_but_states"),{count:"statements"}]:t.withIssues?[d("\
empty_but_issues",{ties:I(t.withIssues,"tie")}),{count:"statements",issues:!0}]:$e()?[d("empty_period",{period:qo()}),{since:null,
until:null}]:[d("empty")]}function wr(){let{statements:t,counting:e}=b,n=Yb(e),o=new Set(n.map(s=>t.article[s]));return d(
n.length===e.length?"all_there":n.length===1?"matches":"match",{n:R(n.length),statements:I(e.length,"statement"),articles:I(
o.size,"article")})}var tu=.55,eu=15*tu,br={enabled:!1,type:"arrow",scaleFactor:1},nu={to:br,middle:br,from:br};function ou(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var Sa=ou(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
_a=(t,e)=>b.encodings.holds[t].middle||b.encodings.marks[e].middle,su=ou(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=b.
encodings.signs[e],{dashes:r}=b.encodings.holds[n],i=_a(n,o);return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:tu},
middle:{enabled:!!i,type:i||"arrow",scaleFactor:i?.45:1},from:br},dashes:r.length?r:!1}});function ru(t,e){return e?Math.
min(.7+.5*Math.log2(t),4):Math.min(1.2+1.3*Math.log2(t),9)}function iu(t){let e=new Map;for(let n of Is(t)){let o=n[0].length>
0&&n[1].length>0,s=Math.min(.22,1.5/(n[0].length+n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-
1)/2)*s;e.set(i,{enabled:!0,type:c<0?"curvedCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function Gn(t,e=20,n=3){let o=[
""];for(let s of t.slice(0,200).split(/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+
r.length<=e?o[o.length-1]=`${i} ${r}`:o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}function xr(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.atan2(s,o)+(.5*(n?.
type==="curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}var Jb=6,au=new Map,yr=null;function Je(t){let e=`${Jt()} ${t}`,n=au.get(e)??Xb(t);return au.set(e,n),n}function Xb(t){return yr??=
document.body.appendChild(p("span",{hidden:!0})),yr.style.colorScheme=Jt(),yr.style.color=`var(--${t})`,getComputedStyle(
yr).color}var ka=()=>matchMedia("(prefers-color-scheme: dark)");function Jt(){return w.theme!=="auto"?w.theme:ka().matches?
"dark":"light"}var at=()=>({text:Je("ink"),quiet:Je("quiet"),ground:Je("ground"),node:Je("actor"),line:Je("stroke")}),dn=()=>Array.
from({length:Jb},(t,e)=>Je(`tint-${e+1}`)),Un=t=>Je(b.encodings.signs[t].colour),Ma=t=>Je(`part-${t+1}`);function Or(t,e){
let n=Ws(t,e);return Ma(n<0?Ge:n)}var Zb=12,tx={enabled:!0,type:"curvedCW",roundness:.15};function cu(t){let e=wf(t),n=t.nodes.filter(c=>t.isTied[c.id]).map(
({id:c,x:l,y:f,shape:u})=>({id:c,x:l,y:f,shape:u,label:Gn(G(t,c))})),{actor:o,target:s}=t.arrows,r=Array.from(o,(c,l)=>({
id:l,from:c,to:s[l],...e[l]&&{smooth:tx}})),i=new vis.Network(T("canvas"),{nodes:n,edges:r},nx(n.length,!t.merged));va(i,
t);let a=[-1,...dn().keys()].map(ex);for(let{id:c}of n){let{options:l}=i.body.nodes[c];l.size=t.nodes[c].size,l.color=a[t.
nodes[c].tint+1]}return i}function va(t,e){for(let[n,o]of e.nodes.entries()){let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.
y+n*1e-4])}}function ex(t){let e=at(),n=t>=0?dn()[t]:e.node,o={background:n,border:e.text};return{background:n,border:e.
line,highlight:o,hover:o}}function nx(t,e){let n=at(),o={color:n.text,size:15,face:"system-ui, sans-serif",strokeWidth:3,
strokeColor:n.ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Based",stabilization:!1},layout:{improvedLayout:!1},
interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,
selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,scaling:{label:{enabled:!1,drawThreshold:1e9}},
chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"top",vadjust:0}},selectionWidth:2,hoverWidth:1,
arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.PI/4,renderBehindTheNode:!0},scaling:{label:{
enabled:!1,drawThreshold:Zb}}}}}var $r=null,lu=new Map;function Xe(t,e,n=400){let o=`${e} ${n} ${t}`,s=lu.get(o)??ox(t,e,n);return lu.set(o,s),s}function ox(t,e,n){
return $r??=document.createElement("canvas").getContext("2d"),$r?($r.font=`${n} ${e}px ${Ro()}`,$r.measureText(t).width):
t.length*e*.6}var Ro=()=>getComputedStyle(document.body).fontFamily,fe={plain:t=>Xe(t,13),bold:t=>Xe(t,13,600)},st=(t,e=12,n=400)=>Math.
ceil(Xe(t,e,n))+1;function Se(t,e,n=12,o=400){if(st(t,n,o)<=e)return t;let[s,r]=[0,t.length];for(;s<r;){let i=s+r+1>>1;st(
`${t.slice(0,i).trimEnd()}\u2026`,n,o)<=e?s=i:r=i-1}return`${t.slice(0,s).trimEnd()}\u2026`}var fu=([t,,e,n,o,s,r])=>[t,e,n,o,s,r,uu(e)].join(""),uu=t=>t?"]":"";function sx(t,e){let[n,o,s,r,,i,a,c]=t;return e&&c?
[n,o,s,r,c,i,a,c]:t}function Xt(t,e,n,o){let{act:s,rank:r}=t.statements,{statement:i,label:a}=t.ties,c=new Map;for(let f of n){
let u=i[f],m=s[u]>=0?`act ${s[u]}`:u,h=sx(t.tie_labels[a[f]],o??e.nodes[e.actor[f]].several),g={text:fu(h),parts:h,rank:r[u]},
x=c.get(m);x?x.push(g):c.set(m,[g])}let l=new Map;for(let f of c.values()){let u=rx(f),m=l.get(u.text)??{...u,number:0};
l.set(u.text,{...m,number:m.number+1,rank:Math.min(m.rank,u.rank)})}return[...l.values()].sort((f,u)=>u.number-f.number||
f.rank-u.rank)}function rx(t){let e=t.sort((f,u)=>f.rank-u.rank||(f.text<u.text?-1:1)),n=[...new Set(e.map(({parts:f})=>f[0]))],
[o]=e;if(n.length===1)return o;let[,s,...r]=o.parts,i=n.includes(""),a=n.map(f=>f.replace(/: $/,"")),l=[i?"":`${a.slice(
0,-1).join(", ")} and ${a[a.length-1]}: `,i?"":s,...r];return{...o,parts:l,text:fu(l)}}var hn=({text:t,number:e})=>e>1?`${t}\
 \xD7${e}`:t,Ne=(t,e,n)=>Xt(t,e,n).map(hn).join("; ");function Co([,t,e,n,o,s,r],i){let a=t+e+n+o,c=r+uu(e);return a+_e(
s,Math.max(i-a.length-c.length,8))+c}function mu(t,e,n,o){let s=Xt(t,e,n);if(!s.length)return"";let r=s.length>1?` +${s.
length-1}`:"";return Co(s[0].parts,o-r.length)+r}function _e(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.
test(t[e-1])?n:n.slice(0,Math.max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var gn=1.2,ix=13,pu=6,Sr=3,jo=(t,e,n)=>Math.max(...t.map(n))*e/ix;function du(t,{one:e,other:n,smooth:o,size:s},r,i){let a=t.
split(`
`),[c,l]=[jo(a,s,i),a.length*s*gn],f=xr(e,n,o),u={x:(e.x+2*f.x+n.x)/4,y:(e.y+2*f.y+n.y)/4},m=Math.atan2(n.y-e.y,n.x-e.x),
h=Math.abs(m)>Math.PI/2?m+Math.PI:m,[g,x]=[Math.cos(h),Math.sin(h)];for(let y=-c/2;y<=c/2;y+=pu)for(let O=-l;O<=0;O+=pu){
let[_,v]=[u.x+y*g-O*x,u.y+y*x+O*g];if(r.some(A=>ax(_,v,A)))return!0}return!1}var ax=(t,e,{x:n,y:o,width:s,height:r})=>t>=
n-Sr&&t<=n+s+Sr&&e>=o-Sr&&e<=o+r+Sr;var Aa=70,cx=3,[lx,hu]=[12,34];function _r({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=Aa,o=n?
fx(t,e):[];for(let s of Is(e).map(r=>r.flat())){let r=Math.max(1,cx+1-s.length);for(let i of s){let a=mx(t,e,i),c=n?ux(e,
i,.75*r*a):"",l=c&&Gn(c,a,r);dx(t.body.edges[i],l&&px(t,e,i,l,o)?"":l)}}}function fx({body:t},{level:e}){return t.nodeIndices.
flatMap(n=>{let{x:o,y:s,options:r}=t.nodes[n],{size:i}=e.nodes[n],a=r.label.split(`
`),c=r.font.size,l=jo(a,c,fe.plain);return[{x:o-i,y:s-i,width:2*i,height:2*i},{x:o-l/2,y:s+i,width:l,height:c*(gn*a.length+
.5)}]})}function ux(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?Ws(t,o):-1;return mu(t.facts,t.level,o,n)+(s<0?"":` ${ur[s]}`)}
function mx(t,{level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return hu;let a=Math.hypot(
r.x-i.x,r.y-i.y)-r.size-i.size;return Math.max(lx,Math.min(hu,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function px({
body:t},{level:{arrows:e}},n,o,s){let[r,i]=[t.nodes[e.actor[n]],t.nodes[e.target[n]]],{smooth:a,font:c}=t.edges[n].options;
return r!==i&&du(o,{one:r,other:i,smooth:a,size:c.size},s,fe.plain)}function dx(t,e){if((t.options.label||"")===e)return;
let n=e.split(`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}function gu(t){let e=new Map,n=({x:s,y:r,width:i,height:a})=>{let c=[];for(let l=Math.floor((s-2)/64);l<=Math.floor((s+i+
2)/64);l++)for(let f=Math.floor((r-2)/64);f<=Math.floor((r+a+2)/64);f++)c.push(`${l} ${f}`);return c},o=s=>n(s).every(r=>!e.
get(r)?.some(i=>hx(s,i)));return t.map(({x:s,y:r,away:i,measure:a})=>{let c=[i,-i].filter(h=>o({x:s,y:r+h,width:0,height:0}));
if(!c.length)return null;let{width:l,height:f}=a(),m=c.map(h=>({x:s-l/2,y:h>0?r+h:r+h-f,width:l,height:f})).find(o)??null;
for(let h of m?n(m):[])e.set(h,[...e.get(h)??[],m]);return m})}var hx=(t,e)=>t.x<e.x+e.width+2&&e.x<t.x+t.width+2&&t.y<e.
y+e.height+2&&e.y<t.y+t.height+2;var kr=12,gx=22,wx=3,bx=3,Ta={key:[],names:[]};function wu({network:{body:t},selection:e,letters:n,marked:o},s){let{scale:r}=t.
view,i=[t,e,n,r,o,t.nodeIndices];if(!s&&i.every((m,h)=>m===Ta.key[h]))return Ta.names;let a=m=>m===o?1/0:e.nodes.weightOf(
m),c=[...t.nodeIndices].sort((m,h)=>a(h)-a(m)||m-h),l=Math.min(gx,Math.max(kr,(t.nodes[c[0]]?.options.font.size??kr)*r)),
f=gu(c.map(m=>{let{x:h,y:g,options:x}=t.nodes[m],y=()=>{let O=x.label.split(`
`);return{width:jo(O,l,fe.plain),height:gn*l*O.length}};return{x:h*r,y:g*r,away:x.size*r+bx,measure:y}})),u=c.flatMap((m,h)=>{
let g=f[h];return g?[{at:m,lines:t.nodes[m].options.label.split(`
`),size:l,...g}]:[]});return Ta={key:i,names:u},u}function bu(t,e,n){let{text:o,ground:s}=at();t.save(),t.scale(1/n,1/n),
Object.assign(t,{textAlign:"center",textBaseline:"top",lineJoin:"round",lineWidth:wx}),Object.assign(t,{strokeStyle:s,fillStyle:o});
let r=Ro();for(let{lines:i,size:a,x:c,y:l,width:f}of e){t.font=`${a}px ${r}`;for(let[u,m]of i.entries()){let h=[m,c+f/2,
l+(u*gn+(gn-1)/2)*a];t.strokeText(...h),t.fillText(...h)}}t.restore()}var La=1.4,xx=8,yx={nodes:[15,12.2,22],edges:[12,12.2,17]};function Ea(){let{clientWidth:t,clientHeight:e}=T("canvas");return t>
0&&e>0}function yu(t){let e=new ResizeObserver(()=>{Ea()&&(e.disconnect(),t())});e.observe(T("canvas"))}function Ou(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>Aa){e.fit({nodes:n,animation:!1,maxZoomLevel:La});return}xu(e,n),$x(t,e.getScale())&&
(_r(t),xu(e,n))}function xu(t,e){for(let[n,o]=[La,0];o<xx;o++)n=Ox(t,e,n)}function Ox(t,e,n){let o={left:1/0,top:1/0,right:-1/0,
bottom:-1/0};for(let l of e){let{x:f,y:u,options:m}=t.body.nodes[l],h=Math.max(m.font.size,kr/n),g=m.label.split(`
`),x=Math.max(m.size,...g.map(y=>Xe(y,h)/2));o.left=Math.min(o.left,f-x),o.right=Math.max(o.right,f+x),o.top=Math.min(o.
top,u-m.size),o.bottom=Math.max(o.bottom,u+m.size+1.2*h*g.length)}let{clientWidth:s,clientHeight:r}=T("canvas"),i=.95*Math.
min(s/(o.right-o.left),r/(o.bottom-o.top)),a=Math.min(i,La),c={x:(o.left+o.right)/2,y:(o.top+o.bottom)/2};return t.moveTo(
{position:c,scale:a,animation:!1}),a}function $x(t,e){let n=Object.entries(yx).map(([s,[r,i,a]])=>[s,{font:{size:i/e>a&&
s==="edges"?r:Math.min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(
Object.fromEntries(n)),!0)}function $u(t){let{level:e}=$,{actor:n,target:o,sign:s}=e.arrows,r=$.arrows.get(t)||[],i=Ne(b,e,r)||b.labels.signs[s[t]],
a=I(Ct($,r).length,"statement"),c=[n[t],o[t]].map(f=>G(e,f)),l=i.includes("[")?` \xB7 [ ]: ${d("key_inferred")}`:"";return`${Tt(
c,` \u2013 ${i} ${qs(b,e,t)?"\u2013":"\u2192"} `)} \xB7 ${a}${l}`}function Su(t){let{size:e}=$.nodes.othersOf(t),n=e>0?`\
 \xB7 ${I(e,"neighbour")}`:"";return`${G($.level,t)} \xB7 ${$.level.nodes[t].type}${n}`}var _u=500,Mr=300,Sx=2,ct=null,qa=!1,qe=()=>ct?.network??null,Ia=()=>ct?wu(ct,qa):[];function Ra(t){let e=[$.level.name,
Jt(),w.language].join(" "),n=ct?.key!==e,o=ct&&!n?_x(ct):null,s=ct&&!n&&!o?ct:kx(e);s.selection=$;let r=!s.network.body.
nodeIndices.length;ku(s,()=>{let i=Mx(s);vx(s,i),_r(s),Lx(),o?s.network.moveTo(o):(n||r&&i.size||t)&&vu(s),Mu(s)}),T("ca\
nvas").setAttribute("aria-label",`${d("graph_of")} ${Yt($)}`)}function _x({network:t,selection:{level:e}}){return e===$.
level?null:{position:t.getViewPosition(),scale:t.getScale(),animation:!1}}function kx(t){ct&&ct.network.destroy();let e=cu(
$.level),n={network:e,key:t,selection:$,arrows:[],isMoved:!1,isFine:null,marked:-1,letters:""};e.on("beforeDrawing",()=>Mu(
n)),e.on("afterDrawing",o=>bu(o,Ia(),e.body.view.scale)),e.on("click",Tx),e.on("doubleClick",({nodes:o})=>o.length&&Te(o[0])),
e.on("resize",({width:o})=>o>0&&!n.isMoved&&vr());for(let o of["zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdg\
e",({edge:o})=>Na($u(o))),e.on("hoverNode",({node:o})=>Na(Su(o)));for(let o of["blurEdge","blurNode"])e.on(o,()=>Na(""));
return ct=n,qa=!1,T("physics").firstElementChild.checked=!1,n}function ku({network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{
t.renderer.allowRedraw=!0}t.body.emitter.emit("_requestRedraw")}function Mx(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,
chosen:r,parts:i}=t.selection,{arrows:a,merged:c}=o,l=new Set,f=n.encodings.signs.map((m,h)=>Sa(Un(h))),u=c?null:iu(t.selection);
for(let m of t.arrows)s.has(m)||(e.edges[m].options.hidden=!0);for(let[m,h]of s){let{options:g}=e.edges[m];g.hidden=!1,g.
width=ru(_t(n,h,r,t.selection.state.count)||1,s.size>Mr),g.color=i?Sa(Or(t.selection,h)):f[a.sign[m]],u&&Object.assign(g.
smooth,u.get(m)),l.add(a.actor[m]).add(a.target[m])}return t.isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function vx({
network:{body:t},selection:{isGrown:e,shown:n}},o){if(e)for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.
hidden=!0;t.nodeIndices=[...o].filter(s=>t.nodes[s]);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function Mu(t){
let{body:e}=t.network,n=e.edgeIndices.length<=Mr||eu*e.view.scale>=Sx;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,
mark:r}=t.selection.level.arrows;for(let i of e.edgeIndices){let{options:a}=e.edges[i],c=su(`${o[i]} ${s[i]} ${r[i]}`);a.
arrows=n?c.ends:nu,a.dashes=n&&c.dashes}for(let i of e.nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function vr(){let t=ct;
t&&ku(t,()=>vu(t))}function vu(t){t.isMoved=!1,t.network.body.nodeIndices.length&&(Ea()?Ou(t):yu(Ax))}function Ax(){ct?.
network.redraw(),vr()}function Au(t){ct?.network.body.nodes[t]&&ct.network.focus(t,{scale:1,animation:!1})}function Tu(t){
if(!ct)return;let{network:e,selection:n}=ct;qa=t,e.setOptions({physics:{enabled:t}}),!t&&(va(e,n.level),e.redraw())}function Tx({
nodes:t,edges:e}){let{level:n}=$;t.length?ft(n.nodes[t[0]].actor):e.length&&At(n.arrows.actor[e[0]],n.arrows.target[e[0]])}
function Lx(){if(!ct)return;let t=ae(),[e,n]=(t?.names??[]).map(a=>$.level.numbers.get(a)),{actor:o,target:s}=$.level.arrows,
r=t?.kind==="actor"&&e!==void 0&&ct.network.body.nodes[e]?[e]:[],i=t?.kind==="pair"?[...$.arrows.keys()].filter(a=>o[a]===
e&&s[a]===n):[];ct.marked=r[0]??-1,ct.network.setSelection({nodes:r,edges:i},{unselectAll:!0,highlightEdges:!1})}function Na(t){
T("hint").textContent=t}var Lu=ge(t=>{let{facts:e,chosen:n}=t,o=Ix(t);return tr(t,Ut(n,X(n.inside))).map(s=>{let r=er(t,s),i=s.find(c=>bt(e,c))??
r,a=Rx(s,o);return{main:r,statements:s,first:n.first[i],last:n.last[i],isReal:s.some(c=>bt(e,c)),sign:Cx(t,r,a),ties:a}})}),
ue=({first:t,last:e})=>t!==null||e!==null,Eu=(t,[e,n])=>t.filter(({ties:o})=>o.some(({pair:s})=>s.a===e&&s.b===n||s.a===
n&&s.b===e));function Ar({level:t,state:e}){let[n,o,...s]=(e.pair??[]).map(r=>t.numbers.get(r));return n!==void 0&&o!==void 0&&
!s.length?[n,o]:null}function Nu(t,e,n,o=null){let s=new Map,r=n==="pair"||o?Ex:a=>Nx(t,a);for(let a of e)for(let c of r(
a)){if(o&&!(o.includes(c[0])&&o.includes(c[1])))continue;let l=s.get(c.join(" "))??{ends:c,units:[]};s.set(c.join(" "),l),
l.units.push(a)}let i=[...s.values()].sort((a,c)=>c.units.length-a.units.length);return n==="pair"||o?qx(i,s):i}var Ex=({
ties:t})=>t.map(({pair:e})=>[e.a,e.b]);function Nx({facts:t,level:e},{main:n,ties:o}){let s=o.flatMap(({pair:i,rows:a})=>a.
some(c=>t.ties.together[c])?[i.a,i.b]:[i.a]);return(s.length?[...new Set(s)]:[e.subject[n]]).filter(i=>i>=0).map(i=>[i])}
function qx(t,e){let n=new Set;for(let o of t){n.add(o);let s=e.get([...o.ends].reverse().join(" "));s&&n.add(s)}return[
...n]}function Ix({facts:t,pairs:e}){let n=new Map;for(let o of e.values())for(let s of o.rows){let r=t.ties.statement[s],
i=n.get(r)??new Map;n.set(r,i),i.set(o,[...i.get(o)??[],s])}return n}function Rx(t,e){let n=new Map;for(let o of t)for(let[
s,r]of e.get(o)??[])n.set(s,[...n.get(s)??[],...r]);return[...n].sort(([o],[s])=>So(o,s)).map(([o,s])=>({pair:o,rows:s}))}
function Cx({facts:t},e,n){let{relation:o,quad_class:s}=t.statements;return n.some(({rows:i})=>i.some(a=>t.ties.together[a]))?
t.names.signs.indexOf(Oe(t,s[e])):t.relations[o[e]].sign}var Ca=(t,e)=>t.first-e.first||t.last-e.last;function qu(t){let e=new Map;
for(let{first:n,last:o}of t){let[s,r]=[n??o,o??n];if(s===null||r===null)continue;let i=e.get(`${s} ${r}`)??{first:s,last:r,
acts:0};e.set(`${s} ${r}`,i),i.acts++}return[...e.values()].sort(Ca)}var jx=1600,Wx=["timeline","graph"],Hn=null,Wo=null,ja={of:$,found:$},yt=()=>Hn&&w.since===Hn.first&&w.until===Hn.last?Hn:
null,Tr=()=>Wo!==null&&yt()!==null;function Wa(){let t=yt();if(!t)return $;if(ja.of!==$){let{since:e,until:n}=t;ja={of:$,
found:Ue(b,$.level,{...w,since:e,until:n})}}return ja.found}function Ze(t){let e=Ar(t),n=Lu(t);return e?Eu(n,e):n}function Bo(){
let t=Ze(Wa());return{stops:qu(t),undated:t.filter(e=>!ue(e)).length}}function Vn(t,e){let n=yt();return n?t.filter(s=>Ca(
s,n)*e>0).at(e===1?0:-1):t[0]}async function Iu(){wn();let{stops:t}=Bo();Wo=setInterval(Bx,jx),await Pa(Vn(t,1)??t[0])}function Ru(){
return wn(),M({})}function Cu(t){Wx.includes(t)||wn()}function Ba(t){return wn(),Pa(Vn(Bo().stops,t))}function Lr(){wn();
let t=yt();return Hn=null,t?M({since:t.since,until:t.until}):M({})}function wn(){Wo!==null&&clearInterval(Wo),Wo=null}async function Bx(){
let t=yt()&&Vn(Bo().stops,1);t||wn(),await(t?Pa(t):M({}))}async function Pa(t){if(!t){wn();return}let{since:e,until:n}=yt()??
w;Hn={first:t.first,last:t.last,since:e,until:n},await M({since:t.first,until:t.last})}function tn(){if(yt())return[d("nothing_at_date")," ",C(d("whole_period"),Lr)];let[t,e]=Zf(),n=X(he(b,w)),o=()=>M({tab:"\
article",article:b.articles[b.statements.article[n[0]]].id});return[t,e&&[" ",C(d("show_these"),()=>M(e))],n.length>0&&[
" ",C(d("read_claims",{claims:I(n.length,"statement")}),o)]]}var ju=null;function Wu(){return ju??=Af().then(Px),ju}function Px(t){return new Promise((e,n)=>{let o=Object.assign(document.
createElement("script"),t);o.onload=()=>e(),o.onerror=()=>n(new Error("the library cannot be loaded")),document.head.append(
o),"text"in t&&e()})}var Fx=[2,3,14],Dx=[1.6,0,2.5,5],zx=.02,Gx=30;function Pu({boxes:t,ties:e,columns:n=1/0},o){let s=t.some(_=>_.isMiddle)?
2:Fx.filter(_=>t.length>=_).length,r=Math.min(s,n-1),i=t.map(()=>new Map);for(let{from:_,to:v,weight:A}of e){let[q,P]=[o.
get(_)??0,o.get(v)??0];q!==P&&(i[q].set(P,(i[q].get(P)??0)+A),i[P].set(q,(i[P].get(q)??0)+A))}let a=i.map(_=>[..._.values()].
reduce((v,A)=>v+A,0)),c=[...t.keys()].sort((_,v)=>a[v]-a[_]||_-v),l=t.map(()=>-1),f=[...Array(r+1).keys()],u=Math.floor(
r/2),m=c.filter(_=>!t[_].isMiddle);for(let _ of c)t[_].isMiddle&&(l[_]=Math.min(1,r));let h=_=>r!==2||_!==1||m.length===
c.length,g=a.reduce((_,v)=>_+v,1),x=(_,v)=>{let A=0;for(let[P,W]of i[_])l[P]>=0&&(A+=W*Dx[Math.min(Math.abs(l[P]-v),3)]/
g);let q=t.filter((P,W)=>W!==_&&l[W]===v);return A+zx*(Bu(t[_])*q.reduce((P,W)=>P+Bu(W),0))/t.length},y=_=>f.filter(h).reduce(
(v,A)=>x(_,A)<x(_,v)-1e-9?A:v);for(let _ of m)l[_]=m.length===c.length&&_===c[0]?u:y(_);for(let _=0;_<Gx;_++){let v=l.join();
for(let A of m)l[A]=y(A);if(l.join()===v)break}let O=[...new Set(l)].sort((_,v)=>_-v);return l.map(_=>O.indexOf(_))}var Bu=t=>1+
t.members.length;function zu(t,e){let n=Math.max(0,...t.map(a=>a.column)),o=[...Array(n+1).keys()].map(a=>t.filter(c=>c.column===a)),s=Hx(
e);Po(o);let r=Du(o),i=Er(e);for(let a=0;a<24&&i>0;a++){let c=[...o.keys()];a%2&&c.reverse();for(let f of c){for(let u of o[f])
Fu(u.items,m=>Fa(s.get(m),m.y));Fu(o[f],u=>Vx(u,s)),Po(o)}let l=Er(e);l<i-1e-6&&([r,i]=[Du(o),l])}return Qx(o,r),Po(o),Ux(
o,e),o}function Ux(t,e){let n=Er(e),o=(r,i,a)=>(r.splice(r.indexOf(i),1),r.splice(a,0,i),Po(t),Er(e)),s=r=>{let i=!1;for(let a of[
...r]){let c=r.indexOf(a);for(let l of r.keys()){let f=o(r,a,l);f<n-1e-6&&([c,n,i]=[l,f,!0])}o(r,a,c)}return i};for(let r=0;r<
3&&n>0&&[...t,...t.flat().map(a=>a.items)].map(s).includes(!0);r++);Po(t)}function Hx(t){let e=new Map,n=(o,s)=>{let r=e.
get(o);r?r.push(s):e.set(o,[s])};for(let[o,s]of t.flatMap(Nr))n(o,s),n(s,o);return e}function Nr({start:t,end:e,passes:n}){
let o=[t.item,...n.map(({item:s})=>s),e.item];return o.slice(1).map((s,r)=>[o[r],s])}function Po(t){for(let e of t){let n=e.
flatMap(o=>o.items);for(let[o,s]of n.entries())s.y=(o+.5)/n.length}}var Fa=(t,e)=>t?.length?t.reduce((n,o)=>n+o.y,0)/t.length:
e;function Vx(t,e){let n=t.items.flatMap(o=>e.get(o)??[]).filter(o=>o.group!==t);return Fa(n,t.items.length?Fa(t.items,.5):
.5)}function Fu(t,e){let n=new Map(t.map(o=>[o,e(o)]));t.sort((o,s)=>(n.get(o)??0)-(n.get(s)??0))}function Er(t){let e=new Map,
n=new Map,o=(r,i)=>{let[a,c]=n.get(r)??[i,i];n.set(r,[Math.min(a,i),Math.max(c,i)])},s=0;for(let[r,i]of t.flatMap(Nr)){if(r.
column===i.column){s+=2*Math.abs(r.y-i.y);continue}let[a,c]=r.column<i.column?[r,i]:[i,r],l=e.get(a.column)??[];for(let[
f,u]of l)(f-a.y)*(u-c.y)<0&&s++;l.push([a.y,c.y]),e.set(a.column,l),o(r.group,i.y),o(i.group,r.y)}for(let[r,i]of n.values())
s+=.5*(i-r);return s}var Du=t=>t.map(e=>e.map(n=>({group:n,items:[...n.items]})));function Qx(t,e){for(let[n,o]of e.entries())
t[n]=o.map(({group:s,items:r})=>(s.items=r,s))}var Kx=36,Da=10,Yx=22,Jx=40,Xx=8,Zx=24,t0=24;function Uu(t,e,n,o){let s=t.map(e0);for(let{items:c,least:l}of s)for(let[f,
u]of c.entries())u.y=l[f];let r=n0(e,o);Gu(t,e,n);for(let c=0;c<Zx;c++){let l=c%2?[...s].reverse():s;for(let{items:f,least:u}of l){
let m=f.map(h=>o0(h,r.get(h)));s0(f,u,m)}Gu(t,e,n)}let i=s.flatMap(({items:c,least:l})=>c.map((f,u)=>f.y-(u?0:l[0]))),a=Math.
min(...i,1/0);if(Number.isFinite(a))for(let{items:c}of s)for(let l of c)l.y=Math.round(l.y-a)}function e0(t){let e=[],n=[],
o=0;for(let[s,{box:r,items:i}]of t.entries()){s&&(o+=r||t[s-1].box?Yx:Xx);let a=i.reduce((l,f)=>l+f.height,0),c=r&&!r.isFrame?
Math.max(Ga(r)-a,0)/2:0;o+=r?.isFrame?za(r):c;for(let l of i)e.push(l),n.push(o+l.height/2),o+=l.height;o+=r?.isFrame?Da:
c}return{items:e,least:n}}var za=({lines:t})=>Kx+17*(t.length-1),Ga=t=>Math.max(Jx,t.lines.length*18+16);function n0(t,e){
let n=new Map;for(let[o,s]of t.entries())for(let[r,i]of Nr(s)){if(r.column===i.column)continue;let a=e[o];n.set(r,[...n.
get(r)??[],{other:i,tie:o,weight:a}]),n.set(i,[...n.get(i)??[],{other:r,tie:o,weight:a}])}return n}function o0(t,e){if(!e)
return{y:t.y,weight:.05};let n=(r,i)=>r.ports.find(a=>a.tie===i)?.offset??0,[o,s]=[0,0];for(let{other:r,tie:i,weight:a}of e){
let c=r.y+n(r,i)-n(t,i),l=a/(1+Math.abs(c-t.y)/t0);o+=l*c,s+=l}return{y:o/s,weight:s}}function s0(t,e,n){let o=[];for(let[
s,{y:r,weight:i}]of n.entries())for(o.push({sum:(r-e[s])*i,weight:i,from:s,to:s});o.length>1;){let[a,c]=o.slice(-2);if(a.
sum/a.weight<=c.sum/c.weight)break;o.splice(-2,2,{sum:a.sum+c.sum,weight:a.weight+c.weight,from:a.from,to:c.to})}for(let{
sum:s,weight:r,from:i,to:a}of o)for(let c=i;c<=a;c++)t[c].y=e[c]+s/r}function Gu(t,e,n){for(let o of t.flat().flatMap(s=>s.
items))for(let s of["left","right"]){let r=o.ports.filter(c=>c.side===s),i=new Map(r.map(c=>[c,r0(c,e[c.tie])]));r.sort(
(c,l)=>(i.get(c)??0)-(i.get(l)??0)||c.tie-l.tie);let a=-r.reduce((c,l)=>c+n[l.tie],0)/2;for(let c of r){let l=n[c.tie];c.
offset=a+l-Math.min(8,l/2),a+=l}}}function r0(t,e){let n=[e.start.item,...e.passes.map(({item:r})=>r),e.end.item];if(e.start.
item===e.end.item)return t.item.y;let o=n.indexOf(t.item),s=t===e.end?n[o-1]:n[o+1];return s.column!==t.item.column?s.y:
s.y>t.item.y?1e6-s.y:-1e6-s.y}function Vu({boxes:t,ties:e},n,o,s){let r=Math.max(0,...n),i=t.map((m,h)=>({box:m,column:n[h],items:[]})),a=new Map;for(let[
m,h]of t.entries())for(let g of h.members)a.set(g.id,Ua(i[m],g));let c=new Map,l=new Map,f=(m,h)=>{let g=a.get(m);return g||
Hu(c,`${m}|${h}`,()=>Ua(i[o.get(m)??0],null))},u=e.map((m,h)=>{let[g,x]=[f(m.from,m.to),f(m.to,m.from)],y=i0(g.column,x.
column,r),O=Ha(g,h,!0,y[0]),_=Ha(x,h,!1,y[1]),[v,A]=[g.column,x.column].sort((W,j)=>W-j),q=[...Array(Math.max(A-v-1,0)).
keys()].map(W=>v+1+W);g.column>x.column&&q.reverse();let P=q.map(W=>{let j=`${[m.from,m.to].sort().join("|")}|${W}`,U=Hu(
l,j,()=>{let B={box:null,column:W,items:[]};return i.push(B),Ua(B,null)});return Ha(U,h,!0,"left"),{item:U,side:"left"}});
return{start:O,end:_,passes:P}});for(let m of i.flatMap(h=>h.items))m.height=a0(m,s);return{groups:i.filter(m=>m.items.length||
m.box),ways:u}}function Hu(t,e,n){let o=t.get(e)??n();return t.set(e,o),o}function Ua(t,e){let n={column:t.column,group:t,
member:e,ports:[],height:0,y:0};return t.items.push(n),n}function Ha(t,e,n,o){let s={tie:e,isStart:n,item:t,side:o,offset:0};
return t.ports.push(s),s}function i0(t,e,n){return t<e?["right","left"]:t>e?["left","right"]:t===0&&n>0?["left","left"]:
["right","right"]}function a0(t,e){let n=s=>t.ports.filter(r=>r.side===s).reduce((r,i)=>r+e[i.tie],0),o=t.member?t.member.
lines.length*16+10:0;return Math.max(o,n("left"),n("right"))}var[Qu,Ku]=[13,8],c0=[0,4,9,15],l0=[.5,.42,.58,.34,.66,.27,.73,.2,.8,.14,.86];function Ju(t,e,n){let o=t.map(({points:i})=>({
points:i,box:b0(i)})),s=t.filter(({tie:i})=>i.isMarked).map(({points:i})=>g0(i)),r=[...e.map(i=>Va(i,2)),...s,...t.flatMap(
({points:i})=>w0(i))];for(let i of t){let a=f0(i,o,r,n);i.words=a,a&&r.push(Va(a,3))}}function f0({tie:t,points:e},n,o,s){
for(let r of t.words)for(let i of c0)for(let a of l0){let[c,l]=e[Math.round(a*(e.length-1))];for(let f of u0(c,l,r,i))if(m0(
f,s)&&p0(f,n,o))return{...r,...f}}return null}function u0(t,e,{lines:n,width:o},s){let r=n.length*16,i={width:o,height:r};
return[{x:t-o/2,y:e-r-3-1-s,...i},{x:t-o/2,y:e+3+2+s,...i},{x:t+3+3+s,y:e-r/2,...i},{x:t-o-3-3-s,y:e-r/2,...i},{x:t+2+s,
y:e-r-3-1,...i},{x:t-o-2-s,y:e-r-3-1,...i},{x:t+2+s,y:e+3+2,...i},{x:t-o-2-s,y:e+3+2,...i}]}var m0=(t,e)=>t.x>=e.x&&t.y>=
e.y&&t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function p0(t,e,n){if(n.some(s=>Yu(t,s)))return!1;let o=Va(t,2);
return!e.some(({points:s,box:r})=>Yu(o,r)&&d0(o,s))}var d0=(t,e)=>e.some((n,o)=>o>0&&h0(t,e[o-1],n));function h0({x:t,y:e,
width:n,height:o},s,r){let[i,a]=[0,1],[c,l]=[r[0]-s[0],r[1]-s[1]];for(let[f,u]of[[-c,s[0]-t],[c,t+n-s[0]],[-l,s[1]-e],[l,
e+o-s[1]]]){if(f===0&&u<0)return!1;f<0?i=Math.max(i,u/f):f>0&&(a=Math.min(a,u/f))}return i<=a}var Yu=(t,e)=>t.x<e.x+e.width&&
e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height;function g0(t){let[e,n]=t[Math.floor(t.length/2)];return{x:e-10,y:n-
10,width:20,height:20}}var w0=t=>[t[0],t[t.length-1]].map(([e,n])=>({x:e-Qu,y:n-Ku,width:2*Qu,height:2*Ku})),Va=({x:t,y:e,
width:n,height:o},s)=>({x:t-s,y:e-s,width:n+2*s,height:o+2*s});function b0(t){let[e,n]=[t.map(([r])=>r),t.map(([,r])=>r)],
[o,s]=[Math.min(...e),Math.min(...n)];return{x:o,y:s,width:Math.max(...e)-o,height:Math.max(...n)-s}}function Zu(t,e){let n=Ka(t);return t.map((o,s)=>{let{start:r,end:i,passes:a}=o,[c,l]=[r,i].map(m=>Qa(m.item.column,m.side,
m.item.y+m.offset,e));if(r.item.column===i.item.column){let m=(r.side==="left"?-1:1)*(n.get(s)??26);return[c,[c[0]+m,c[1]],
[l[0]+m,l[1]],l]}let f=r.side==="right",u=[c];for(let{item:m}of a){let h=m.y+(m.ports.find(_=>_.tie===s)?.offset??0),[g,
x]=f?["left","right"]:["right","left"];u.push(...Xu(u[u.length-1],Qa(m.column,g,h,e)));let y=Qa(m.column,x,h,e),O=u[u.length-
1];u.push(O,y,y)}return u.push(...Xu(u[u.length-1],l)),u})}function Qa(t,e,n,o){let{x:s,width:r}=o[t];return[e==="left"?
s-2:s+r+2,n]}function Xu(t,e){let n=(e[0]-t[0])*.42;return[[t[0]+n,t[1]],[e[0]-n,e[1]],e]}function Ka(t){let e=[...t.entries()].
filter(([,{start:i,end:a}])=>i.item.column===a.item.column),n=({start:i,end:a})=>[i,a].map(c=>c.item.y+c.offset).sort((c,l)=>c-
l),o=i=>n(i)[1]-n(i)[0];e.sort(([i,a],[c,l])=>o(a)-o(l)||i-c);let s=new Map,r=[];for(let[i,a]of e){let[c,l]=n(a),f=r.filter(
({way:m})=>{let[h,g]=n(m);return m.start.item.column===a.start.item.column&&m.start.side===a.start.side&&h<=l&&g>=c}),u=Math.
max(-1,...f.map(m=>m.step))+1;r.push({way:a,step:u}),s.set(i,(26+13*u)*(4/3))}return s}function tm(t){let e=[t[0]];for(let n=0;n+
3<t.length;n+=3){let[o,s,r,i]=t.slice(n,n+4);for(let a=1;a<=24;a++){let c=a/24,l=1-c,f=u=>l*l*l*o[u]+3*l*l*c*s[u]+3*l*c*
c*r[u]+c*c*c*i[u];e.push([f(0),f(1)])}}return e}var qr=16,x0=92,[em,nm]=[84,290],y0=30,[O0,$0]=[5,24];function sm(t){let e=t.ties.map(r=>r.room),n=om(t,e,new Set),[o,s]=[
Ya(n),Ya(n).size];for(let r=0;r<O0&&s>0;r++){e=e.map((a,c)=>a+(o.has(c)?$0:0));let i=om(t,e,o);o=Ya(i),o.size<s&&([n,s]=
[i,o.size])}return n}var Ya=({ties:t})=>new Set(t.flatMap(({tie:e,words:n},o)=>e.words.length&&(!n||n.isCut)?[o]:[]));function om(t,e,n){
let o=new Map(t.boxes.flatMap((x,y)=>[x,...x.members].map(O=>[O.id,y]))),{groups:s,ways:r}=Vu(t,Pu(t,o),o,e),i=zu(s,r);Uu(
i,r,e,t.ties.map(x=>x.weight));let a=S0(t,i,r),c=i.flatMap((x,y)=>k0(x,a.columns[y])),l=Zu(r,a.columns).map((x,y)=>({tie:t.
ties[y],path:x,points:tm(x),words:null})),f=[...c.flatMap(({y:x,height:y})=>[x,x+y]),...l.flatMap(({points:x})=>x.map(([
,y])=>y))],[u,m]=[Math.min(...f,0),Math.max(...f,0)],h={boxes:c,ties:l,width:a.width,height:m-u+2*qr};M0(h,qr-u);let g=[
...l.filter((x,y)=>n.has(y)),...l.filter((x,y)=>!n.has(y))];return Ju(g,c,{x:2,y:2,width:h.width-4,height:h.height-4}),h}
function S0({ties:t,scale:e},n,o){let s=Ka(o),r=[...Array(n.length+1).keys()].map(c=>c&&c<n.length?em*e:qr);for(let[c,{start:l,
end:f}]of o.entries()){let u=Math.max(0,...t[c].words.slice(0,1).map(({width:g})=>g)),[m,h]=[l.item.column,f.item.column].
sort((g,x)=>g-x);if(m===h){let g=l.side==="left"?m:m+1,x=g===0||g===n.length,y=(s.get(c)??0)*.75+(u?u+14:0)+qr;r[g]=Math.
max(r[g],x?y:Math.min(y+em*e,nm))}else if(u)for(let g=m+1;g<=h;g++)r[g]=Math.max(r[g],Math.min(u+y0,nm))}let i=r[0];return{
columns:n.map((c,l)=>{let f=Math.ceil(Math.max(x0,...c.map(({box:m})=>m?_0(m):0))),u={x:Math.round(i),y:0,width:f,height:0};
return i=u.x+f+r[l+1],u}),width:Math.ceil(i)}}var _0=t=>Math.max(t.width,...t.members.map(({width:e})=>e));function k0(t,{
x:e,width:n}){return t.flatMap(({box:o,items:s})=>{if(!o)return[];let r=s.map(u=>u.y-u.height/2),i=s.map(u=>u.y+u.height/
2),[a,c]=s.length?[Math.min(...r),Math.max(...i)]:[0,0];o.isFrame&&([a,c]=[a-za(o),c+Da]);let l=Ga(o)-(c-a);l>0&&([a,c]=
[a-l/2,c+l/2]);let f=s.flatMap(({member:u,y:m,height:h,ports:g})=>u?[{...u,y:m,height:h,atLeft:g.filter(({side:x})=>x===
"left").length,atRight:g.filter(({side:x})=>x==="right").length}]:[]);return[{box:o,members:f,x:e,width:n,y:a,height:c-a}]})}
function M0({boxes:t,ties:e},n){for(let o of t){o.y+=n;for(let s of o.members)s.y+=n}for(let{path:o,points:s}of e)for(let r of new Set(
[...o,...s]))r[1]+=n}var rm=/[^\S\u00a0]+/;function me(t,e,n,o){let s=[""];for(let a of t.slice(0,400).split(rm).flatMap(c=>v0(c,e,o))){let c=s[s.
length-1],l=c?`${c} ${a}`:a;!c||o(l)<=e?s[s.length-1]=l:s.push(a)}if(s.length<=n)return s;let r=s.slice(0,n),i=Array.from(
r[n-1]);for(;i.length>1&&o(`${i.join("")}\u2026`)>e;)i=i.slice(0,-1);return r[n-1]=`${i.join("").trimEnd()}\u2026`,r}function v0(t,e,n){
if(n(t)<=e)return[t];let o=[""];for(let s of Array.from(t)){let r=o[o.length-1]+s;n(r)<=e||!o[o.length-1]?o[o.length-1]=
r:o.push(s)}return o}function bn(t,e,n,o){let s=me(t,e,n,o),r=Math.max(40,...t.split(rm).map(o));for(let i=e-12;i>r;i-=12){
let a=me(t,i,99,o);if(a.length>s.length)break;s=a}return{lines:s,width:Math.ceil(Math.max(...s.map(o)))}}var im=new WeakMap;function am(t,e){let n=im.get(t)??A0(t,e);return im.set(t,n),n}function A0(t,e){let n=new Map;for(let o of[
"actor","target"])for(let[s,r]of t[o].entries()){let i=e[o][s],a=n.get(r);a?a.set(i,(a.get(i)??0)+1):n.set(r,new Map([[i,
1]]))}return new Map([...n].map(([o,s])=>[o,T0(s)]))}function T0(t){let[e,n]=[-1,0];for(let[o,s]of t)(s>n||s===n&&o<e)&&
([e,n]=[o,s]);return e}function cm(t,e){let{facts:n,level:o,arrows:s,chosen:r,state:i}=t,{actor:a,target:c,sign:l,hold:f,mark:u}=o.arrows,m=new Map;
for(let[g,x]of s){let y=qs(n,o,g),O=[e(a[g]),e(c[g])];if(O[0]===O[1]&&a[g]!==c[g])continue;let[_,v]=y?O.sort():O,A=`${_}\
>${v}:${l[g]}`,q=m.get(A);if(!q){let P={from:_,to:v,sign:l[g],hold:f[g],mark:u[g],rows:[...x],weight:0,acts:0};m.set(A,{
...P,isBoth:!1,isTogether:y,prices:[],conditions:[]});continue}q.rows.push(...x),q.hold=Math.max(q.hold,f[g]),q.mark=Math.
max(q.mark,u[g])}let h=L0(n.ties.statement,m);for(let g of h)g.weight=_t(n,g.rows,r,i.count),g.acts=_t(n,g.rows,r,"acts"),
E0(t,g);return h.sort((g,x)=>x.acts-g.acts||x.weight-g.weight||(g.from+g.to<x.from+x.to?-1:1))}function L0(t,e){let n=({
rows:s})=>[...new Set(s.map(r=>t[r]))].sort().join(" "),o=new Set;for(let s of e.values()){let r=e.get(`${s.to}>${s.from}\
:${s.sign}`);!r||r===s||o.has(s)||n(s)!==n(r)||(s.isBoth=!0,s.rows.push(...r.rows),o.add(r))}return[...e.values()].filter(
s=>!o.has(s))}function E0({facts:t,chosen:e},n){let o=new Set(n.rows.map(i=>t.ties.statement[i])),s=new Set([...o].map(i=>t.
statements.act[i]).filter(i=>i>=0)),r=[new Set,new Set];for(let i of t.offers.mentions){let[a]=i;if(!(!e.inside[a]||!(o.
has(a)||s.has(t.statements.act[a]))))for(let[c,l]of i.slice(8).entries())for(let f of l)r[c].add(f)}[n.prices,n.conditions]=
r.map(i=>[...i])}var[N0,q0]=[5,1.4];function Fo(t){let e=$.parts?Or($,t.rows):Un(t.sign),{dashes:n}=b.encodings.holds[t.hold],o=t.acts>0?
Math.min(N0,2+Math.log2(Math.max(t.weight,1))):q0;return{colour:e,dashes:n,width:t.isReturn?1.8:o,head:b.encodings.signs[t.
sign].head}}function Qn(t){if(t.isReturn)return"";let{holds:e,marks:n}=b.encodings;return e[t.hold].sign||n[t.mark].sign}
var Do=t=>t.acts===0;var I0={name:168,words:184,lines:4},R0={name:124,words:124,lines:5},C0={name:96,words:96,lines:7},[Za,Ja,j0]=[26,30,22],
pm=.7,W0=3,B0=4,[P0,lm,fm]=[13,10,16],F0=90,um=6,D0=[48,28],mm={lines:[""],width:18,isCut:!0,isNumber:!0};function dm(t,e,n,{
scale:o,unfolded:s,columns:r,open:i}){let{level:a,state:c}=t,l=hm(o),f=[...z0(t)].sort((B,Z)=>B-Z),u=am(a,e),m=c.ego===null?
-1:a.numbers.get(c.ego)??-1,h=new Map;for(let B of f){if(B===m)continue;let Z=u.get(B)??-1-B;h.set(Z,[...h.get(Z)??[],B])}
let g=(B,Z)=>a.nodes[B].actor===e.nodes[Z]?.actor,x=B=>(h.get(B)??[]).filter(Z=>!g(Z,B)),y=G0(t,e,h,x,{unfolded:s,open:i}),
O=new Map,_=new Map,v=new Map,A=[],q=U0(t,f),P=(B,Z,lt,z,$t)=>{let k=z===a?Z:lt,[F,Q]=[G(z,k),Qt(z,k)],J=Z<0?null:a.nodes[Z];
return _.set(B,{at:Z,frame:lt,name:F,lang:Q,folded:$t,node:J,isStrong:q.has(Z)}),F},W=(B,Z)=>{let lt=P(`a${B}`,B,-1,a,0),
z=me(lt,l.name,l.lines,n.bold);O.set(B,`a${B}`),A.push({id:`a${B}`,isFrame:!1,lines:z,width:Xa(z,n.bold)+Za+Ja,members:[],
isMiddle:Z})};m>=0&&f.includes(m)&&W(m,!0);for(let[B,Z]of h){let lt=x(B);if(!lt.length||B<0){for(let wt of Z)W(wt,!1);continue}
let z=I(lt.length,"actor_drawn"),$t=Z.find(wt=>g(wt,B))??a.numbers.get(e.nodes[B].actor)??-1,k=`f${B}`,F=y.has(B),Q=P(k,
$t,B,e,F?lt.length:0),J=F?me(Q,l.name,l.lines,n.bold):[];v.set(k,{name:Q,note:z,frame:e.nodes[B].actor,at:$t,isFolded:F,
lines:J.length});for(let wt of Z)O.set(wt,F||g(wt,B)?k:`a${wt}`);if(F){let wt=[...J,...me(d("folded",{n:z}),l.name,2,n.plain)];
A.push({id:k,isFrame:!1,lines:wt,width:Xa(wt,n.bold)+Ja,members:[]});continue}let Nt=lt.map(wt=>{let Bw=P(`a${wt}`,wt,B,
a,0);return H0(Bw,wt,q.has(wt),l,n)}),De=bn(Q,l.name,l.lines,n.bold).lines,go=Xa(De,n.bold)+Za+n.plain(z)+Ja+j0;A.push({
id:k,isFrame:!0,lines:De,width:go,members:Nt})}let U=cm(t,B=>O.get(B)??"").flatMap(B=>{let{folded:Z,frame:lt}=_.get(B.from);
return V0(t,B,Z?e.nodes[lt].several:void 0)});return{given:{boxes:A,ties:K0(U,n,o),scale:Math.min(o,1),columns:r},ties:U,
ends:_,heads:v}}var hm=t=>t<pm?C0:t<1?R0:I0;function z0({arrows:t,level:e}){let{actor:n,target:o}=e.arrows;return new Set(
[...t.keys()].flatMap(s=>[n[s],o[s]]))}function G0({nodes:t},e,n,o,{unfolded:s,open:r}){let i=[...n.keys()].filter(l=>l>=
0&&o(l).length>0);if(s)return new Set(i.filter(l=>!s.includes(e.nodes[l].actor)));let a=l=>(n.get(l)??[]).reduce((f,u)=>f+
t.weightOf(u),0),c=i.filter(l=>r!==void 0||o(l).length>=W0).sort((l,f)=>a(f)-a(l)||l-f);return new Set(c.slice(r??B0))}function U0({
nodes:t},e){let n=e.map(o=>({at:o,weight:t.weightOf(o)}));return n.sort((o,s)=>s.weight-o.weight||o.at-s.at),new Set(n.slice(
0,3).filter(({weight:o})=>o>1).map(({at:o})=>o))}function H0(t,e,n,o,s){let r=n?s.bold:s.plain,{lines:i,width:a}=bn(t,o.
name,o.lines+1,r);return{id:`a${e}`,lines:i,width:a+2*Za+12}}var Xa=(t,e)=>Math.ceil(Math.max(...t.map(e)));function V0({
facts:t,level:e,state:n},o,s){let r=Xt(t,e,o.rows,s),i={acts:"act",statements:"statement",articles:"article"}[n.count],a=o.
acts>1?I(o.acts,"act"):o.weight>1?I(o.weight,i):"",c=[...new Set(r.map(({parts:v})=>Co(v,F0)))],l=c.filter(v=>!v.startsWith(
"[")||!c.includes(v.slice(1,-1))),f=l.slice(0,2),u=l.length>2?` +${l.length-2}`:"",m=o.conditions.join(", "),h=l.length>
1?d("of_the_offer",{what:m}):m,g=m?` (${h})`:"",x={...o,isReturn:!1,text:f.join(", ")+u,terms:g,number:a};if(!o.prices.length)
return[x];let y=d("asked_in_return",{what:o.prices.join(", ")}),O=t.names.signs.indexOf("neither"),_={from:o.to,to:o.from,
sign:O,text:y,terms:"",number:""};return[x,{...x,..._,hold:t.names.holds.indexOf("not actual"),isReturn:!0}]}function Q0(t,e){
let n=_e(t,e),o=(s,r)=>n.lastIndexOf(s)>n.lastIndexOf(r);return n+(o("\u201C","\u201D")?"\u201D":"")+(o("[","]")?"]":"")}
var Ir=(t,e)=>e?`${t}\xA0\xB7\xA0${e.replaceAll(" ","\xA0")}`:t;function tc(t,{plain:e,bold:n}){let o=t.replaceAll(" ","\
\xA0"),s=n(o)-e(o);return r=>e(r)+(o&&r.endsWith(o)?s:0)}function K0(t,e,n){let o=t.some(i=>i.acts>0),s=hm(n).words,r=n>=
pm;return t.map(i=>{let{from:a,to:c,text:l,terms:f,number:u}=i,m=!o||i.acts>0||n>=1.5,h=(i.acts>0?3:.5)*(1+Math.log2(1+i.
weight)),g=!!Qn(i),x={from:a,to:c,weight:h,isMarked:g,words:[],room:P0};if(!m||!l)return x;if(!r)return{...x,words:[{...mm,
isCut:!1}],room:fm+lm/2};let y=Ir(l+f,u),O=tc(u,e),_=[1,1.25,1.6,.7].map(W=>bn(y,s*W,um,O)),v=_.filter(({lines:W})=>W.join(
" ")===y),A=D0.filter(W=>l.length>W).map(W=>Q0(l,W)),q=(f?[l,...A]:A).map(W=>({...bn(Ir(W,u),s,um,O),isCut:!0})),P=[...v.
length?v:[_[2]],...q,mm];return{...x,words:P,room:P[0].lines.length*fm+lm}})}var Kn=16,[gm,Y0]=[14,5],ec=30,J0=9;function wm(t,e){let n=t.ties.flatMap(({words:r},i)=>r?.isNumber?[{tie:i,words:r}]:[]);
if(!n.length)return{picture:t,notes:[]};n.sort((r,i)=>r.words.y-i.words.y||r.words.x-i.words.x);let o=t.height+gm,s=n.map(
({tie:r,words:i},a)=>{let c=String(a+1);i.lines=[c];let l=me(e(r),t.width-ec-gm,J0,fe.plain),f={tie:r,number:c,lines:l,y:o};
return o+=l.length*Kn+Y0,f});return{picture:{...t,height:o},notes:s}}var X0={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function Ie(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=S("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,...xn(e)});return xm(
"0 0 42 14",r,Go(n,t,"translate(40 7) rotate(0) scale(1)"),oc(o,t,19,7))}var xn=t=>({"stroke-dasharray":t.join(" ")||null,
"stroke-linecap":t[0]<2?"round":null}),xm=(t,...e)=>S("svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"\
true"},e),Yn=t=>Ie(Un(t),{head:b.encodings.signs[t].head}),bm=t=>Ie(Ma(t));function nc(){return[...ko.slice(0,Ge).map((e,n)=>zo(
bm(n),`${ur[n]} ${Jf(e)}`)),zo(bm(Ge),d("part_same"))]}var zo=(t,e)=>[t,e];function Go(t,e,n){return t?t==="bar"?S("line",
{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-width":3}):t==="vee"?S("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",
fill:"none",stroke:e,"stroke-width":2}):S("path",{transform:n,d:"M-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function oc(t,e,n,o){
return t==="bar"?S("path",{transform:`translate(${n} ${o})`,d:"M0 -4.5 V4.5",stroke:e,"stroke-width":2.5}):t==="circle"?
S("circle",{cx:n,cy:o,r:3.5,fill:e}):t==="diamond"?S("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 \
L0 4.5 Z",fill:e}):null}function sc(t,e=at().node){let n={fill:e,stroke:at().line},o=t==="dot"?S("circle",{cx:8,cy:7,r:5.5,
...n}):S("path",{d:X0[t],...n});return xm("-13 0 42 14",o)}function ym(){let{sign:t,hold:e,mark:n}=$.level.arrows,o=[...$.
arrows.keys()];return rc({signs:new Set(o.map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function rc(t){
let{signs:e,holds:n,marks:o}=b.encodings,s=at().line,r=(l,f)=>!t||t[l].has(f),i=e.flatMap(({words:l},f)=>r("signs",f)?[zo(
Yn(f),l)]:[]),a=n.flatMap(({dashes:l,middle:f,words:u},m)=>(l.length||f)&&r("holds",m)?[zo(Ie(s,{dashes:l,middle:f}),u)]:
[]),c=o.flatMap(({middle:l,words:f},u)=>l&&r("marks",u)?[zo(Ie(s,{middle:l}),f)]:[]);return[...$.parts?nc():i,...a,...c]}var Rr=17,Om=7,Z0=260;function _m(t,e,n,o){let s=S("svg",{class:"named",role:"group",viewBox:`0 0 ${t.width} ${t.height}`}),
r=t.boxes.map(f=>ry(f,e)),i=t.ties.map((f,u)=>ty(f,e.ties[u],u,o)),a=t.boxes.flatMap(f=>f.members.map(u=>ay(u,f,e))),c=t.
ties.map((f,u)=>oy(f,e.ties[u],u)),l=n.map(f=>sy(f,e.ties[f.tie]));return s.append(...r,...i,...a,...c.filter(f=>f!==null),
...l),s}function ty(t,e,n,o){let{colour:s,dashes:r,width:i,head:a}=Fo(e),{path:c}=t,l=e.isBoth&&a?Om:0,f=Sm(ny(c,l,a&&a!==
"bar"?Om:0));return S("g",{class:`tie${Do(e)?" light":""}`,role:"button",tabindex:-1,"data-key":`t${e.from}>${e.to}:${e.
sign}${e.isReturn?"r":""}`,"data-tie":n,"aria-label":`${o(e)}. ${d("show_quotes")}`},S("path",{class:"around",d:Sm(c),fill:"\
none",stroke:s}),S("path",{d:f,fill:"none",stroke:s,"stroke-width":i.toFixed(1),...xn(r)}),$m(a,s,c[c.length-1],c[c.length-
2],i),e.isBoth&&$m(a,s,c[0],c[1],i),ey(Qn(e),s,t.points))}function $m(t,e,n,o,s){let r=n[0]<o[0]?180:0,i=(.9+.08*s).toFixed(
2);return Go(t,e,`translate(${n[0]} ${n[1]}) rotate(${r}) scale(${i})`)}function ey(t,e,n){if(!t)return null;let[o,s]=n[Math.
floor(n.length/2)],r={transform:`translate(${o.toFixed(1)} ${s.toFixed(1)})`};if(t==="\u2022")return S("g",r,S("circle",
{class:"mark",r:4.5,stroke:e,"stroke-width":1.8}));if(t==="?")return S("g",r,S("circle",{class:"doubt",r:8}),S("text",{class:"\
doubted","text-anchor":"middle",y:4.5,"aria-hidden":"true"},"?"));let i=S("path",{d:"M-5.5 5.5 L5.5 -5.5",stroke:e,"stro\
ke-width":1.8});return S("g",r,S("circle",{class:"mark",r:8,stroke:e,"stroke-width":1.8}),i)}function ny(t,e,n){let o=t.
map(([r,i])=>[r,i]),s=o.length-1;return o[0][0]+=Math.sign(o[1][0]-o[0][0])*e,o[s][0]+=Math.sign(o[s-1][0]-o[s][0])*n,o}
function Sm([t,...e]){let n=([s,r])=>`${s.toFixed(1)} ${r.toFixed(1)}`,o=[];for(let s=0;s+2<e.length;s+=3)o.push(`C${e.slice(
s,s+3).map(n).join(" ")}`);return`M${n(t)} ${o.join(" ")}`}function oy({words:t},e,n){if(!t)return null;let o=t.isNumber?
t.lines[0]:e.number;return S("g",km(e,n),ic(t.lines,t.x+t.width/2,t.y,o))}var km=(t,e)=>({class:"words","data-words":e,"\
aria-hidden":"true",fill:Fo(t).colour});function sy({tie:t,number:e,lines:n,y:o},s){let r=a=>o+12.5+a*Kn,i=n.map((a,c)=>S(
"tspan",{x:ec,y:r(c)},a));return S("g",km(s,t),S("text",{class:"strong",x:6,y:r(0)},e),S("text",{},i))}function ic(t,e,n,o=""){
let s=o.replaceAll(" ","\xA0");return S("text",{"text-anchor":"middle"},t.map((r,i)=>{let a=n+12.5+i*Kn,c=s&&r.endsWith(
s),l=c?r.slice(0,r.length-s.length):r;return S("tspan",{x:e,y:a},l,c&&S("tspan",{class:"strong"},s))}))}function ry(t,{ends:e,
heads:n}){let{box:o,x:s,y:r,width:i,height:a}=t,c=e.get(o.id),l=n.get(o.id),f=c.node?.shape==="diamond"&&!l,u=l?.isFolded?
" folded":f?" issue":"",m=S("rect",{x:s,y:r,width:i,height:a,rx:f?Math.min(20,a/2):14}),g=!!l?.isFolded?"middle":"start",
x=S("text",{class:"strong","text-anchor":g},iy(t,c.lang,l)),y=l?.isFolded?null:vm(c.node?.shape??"square",s+20,o.isFrame?
r+18:Mm(o,r,a),6,!0),O=[c.name,l?.note,l?.isFolded&&d("unfold")].filter(Boolean).join(", "),_={class:`block${u}`,role:"b\
utton",tabindex:-1,"data-key":o.id,"aria-label":O};if(!o.isFrame||!l)return S("g",_,m,y,x);let v=S("g",{class:"fold",role:"\
button",tabindex:-1,"data-key":`x${o.id}`,"aria-label":`${l.note}: ${d("fold",{name:l.name})}`},S("text",{class:"count",
x:s+i-12,y:r+23,"text-anchor":"end"},`${l.note} \u2212`));return S("g",{class:"frame"},S("g",_,m,y,x),v)}var Mm=({lines:t},e,n)=>e+
(n>Z0?t.length*Rr/2+12:n/2);function iy({box:{lines:t,isFrame:e},x:n,y:o,width:s,height:r},i,a){let c=!!a?.isFolded;if(e)
return t.map((u,m)=>S("tspan",{x:n+32,y:o+23+m*Rr,lang:i},u));let l=Mm({lines:t},o,r)-t.length*Rr/2+13,f=u=>({x:c?n+s/2:
n+34,y:l+u*Rr});return t.map((u,m)=>S("tspan",{...f(m),...a?.isFolded&&m>=a.lines?{class:"note"}:{lang:i}},u))}function ay(t,{
x:e,width:n},{ends:o}){let s=o.get(t.id),{id:r,lines:i,y:a,height:c,atLeft:l,atRight:f}=t,u=f>l,m=u?e+n-14:e+14,h=$.nodes.
weightOf(s.at),g=Math.min(9,5+Math.sqrt(h)/1.6),x=u?e+n-28:e+28,y=a-i.length*Kn/2+12.5,O=_=>S("path",{class:"reach",d:`M${_}\
 ${a-c/2+4} V${a+c/2-2}`});return S("g",{class:`member${s.isStrong?" strong":""}`,role:"button",tabindex:-1,"data-key":r,
"aria-label":`${s.name}, ${s.node?.type??""}`},S("rect",{class:"around",x:e+2,y:a-c/2,width:n-4,height:c,rx:6}),f>1&&O(e+
n-1.5),l>1&&O(e+1.5),vm(s.node?.shape??"dot",m,a,g,g>7.5),S("text",{"text-anchor":u?"end":"start",lang:s.lang},i.map((_,v)=>S(
"tspan",{x,y:y+v*Kn},_))))}function vm(t,e,n,o,s){let r={class:`glyph${s?" full":""}`,transform:`translate(${e.toFixed(1)}\
 ${n.toFixed(1)})`};return t==="square"?S("rect",{...r,x:-o+.5,y:-o+.5,width:2*o-1,height:2*o-1,rx:2}):t==="triangle"?S(
"path",{...r,d:`M0 ${-o-1} L${o+1} ${o-1} L${-o-1} ${o-1} Z`}):t==="diamond"?S("path",{...r,d:`M0 ${-o-1} L${o+1} 0 L0 ${o+
1} L${-o-1} 0 Z`}):S("circle",{...r,r:o})}var cy={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},ly=2.5;function Tm(t,e,n){let o=cy[n];if(!o||!e)
return!1;let s=Am(e),r=[...t.querySelectorAll("[data-key]")],[i,a]=[null,1/0];for(let c of r){if(c===e)continue;let[l,f]=Am(
c).map((g,x)=>g-s[x]),u=l*o[0]+f*o[1],m=Math.abs(l*o[1])+Math.abs(f*o[0]),h=u+ly*m;u>1&&h<a&&([i,a]=[c,h])}return i&&(e.
setAttribute("tabindex","-1"),i.setAttribute("tabindex","0"),i.focus()),!0}function Am(t){let{x:e,y:n,width:o,height:s}=t.
getBoundingClientRect();return[e+o/2,n+s/2]}function Lm(t,e){let n=null;t.addEventListener("pointerdown",o=>{let s=o.target instanceof Element&&!o.target.closest("[\
data-key], [data-words]");o.pointerType==="mouse"&&o.button===0&&s&&(n={x:o.clientX,y:o.clientY,left:t.scrollLeft,top:t.
scrollTop})}),t.addEventListener("pointermove",o=>{n&&(t.scrollLeft=n.left-(o.clientX-n.x),t.scrollTop=n.top-(o.clientY-
n.y))});for(let o of["pointerup","pointerleave","pointercancel"])t.addEventListener(o,()=>n=null);t.addEventListener("wh\
eel",o=>{o.ctrlKey&&(o.preventDefault(),e(o.deltaY<0?1:-1))},{passive:!1})}var fy=16,uy=220,ac=({words:t})=>!!(t&&!t.isNumber);function Uo(t,{ends:e}){let[n,o]=[e.get(t.from)?.name??"",e.get(t.to)?.
name??""];if(t.isReturn)return d("asks_in_return",{who:o,what:t.prices.join(", ")});let s=t.number?`: ${t.number}`:"";return`${n}\
 ${t.text} ${o}${t.terms}${s}`}function cc({parts:t},e){let n=e?.getAttribute("data-tie")??e?.getAttribute("data-words");
return n==null?null:t.ties[Number(n)]}function Em(t,e){let{root:n,parts:o,picture:s}=t;n.querySelector(".now:not(.kept)")?.
remove();for(let f of n.querySelectorAll(".lit"))f.classList.remove("lit");let r=cc(t,e),i=e?.getAttribute("data-key")?.
replace(/^x/,"")??"",a=f=>f===i||i.startsWith("f")&&`f${o.ends.get(f)?.frame}`===i,c=o.ties.flatMap((f,u)=>f===r||!r&&i&&
(a(f.from)||a(f.to))?[u]:[]);n.classList.toggle("fading",c.length>0),T("hint").textContent=r?`${Uo(r,o)} \xB7 ${my(r)}`:
i?py(t,i):"";let l=new Set(c.flatMap(f=>[o.ties[f].from,o.ties[f].to]));i&&l.add(i);for(let f of n.querySelectorAll("[da\
ta-key]")){let u=f.getAttribute("data-key")??"",m=c.includes(Number(f.getAttribute("data-tie")??-1))||l.has(u)||l.has(`${u}`.
replace(/^x/,""));f.classList.toggle("lit",m)}for(let f of c)for(let u of n.querySelectorAll(`[data-words="${f}"]`))u.classList.
add("lit");r&&c.length===1&&!ac(s.ties[c[0]])&&n.append(lc(s,s.ties[c[0]],r))}var my=t=>I(Ct($,t.rows).length,"statement");
function py(t,e){let n=t.parts.ends.get(e);if(!n)return"";let{size:o}=$.nodes.othersOf(n.at);return[n.name,n.node?.type,
o>0&&I(o,"neighbour")].filter(Boolean).join(" \xB7 ")}function lc(t,{points:e},n,o="now"){let{lines:s,width:r}=bn(Ir(n.text+
n.terms,n.number),uy,9,tc(n.number,fe)),[i,a]=e[Math.floor(e.length/2)],c=s.length*fy+8,l=Math.max(4+r/2+8,Math.min(i,t.
width-r/2-12)),f=Math.max(4,a-c-10);return S("g",{class:o,"aria-hidden":"true"},S("rect",{x:l-r/2-8,y:f,width:r+16,height:c,
rx:6}),ic(s,l,f+3,n.number))}var Nm=500,dy=5,qm={at:-1,time:0,x:0,y:0},Im=[[.7],[.7,{columns:3}],[.7,{columns:2}],[.5,{columns:2}],[.5,{columns:2,open:2}],
[.5,{columns:2,open:1}],[.5,{columns:2,open:0}],[.5,{columns:1,open:0}]],fc=[.5,.7,1,1.25,1.5,2],hy=1.25,it=null,Jn=null,
Ho=!1,mc=qm,uc={selection:null,key:""},Rm=null,Qo=()=>it;async function Cm(t){Rm=await Mt(b.fitting),t&&(Jn=null,Ho=!1);
let e=[Jt(),w.language,JSON.stringify(w.frames)].join(" ");if(it&&uc.selection===$&&uc.key===e&&!t){Bm();return}uc={selection:$,
key:e},Xn()}function Xn(){let t=T("named"),e=ln($),n=!it,o=document.activeElement?.closest("#named [data-key]")?.getAttribute(
"data-key"),{picture:s,parts:r,notes:i,scale:a}=Jn!==null?Cr(Jn):Ho?gy(t):jm(t),c=_m(s,r,i,f=>Uo(f,r));it={picture:s,parts:r,
notes:i,scale:a,root:c};let l=Ho?pc(s,t):Math.max(a,1);c.setAttribute("width",String(s.width*l)),c.setAttribute("height",
String(s.height*l)),c.setAttribute("aria-label",`${d("graph_of")} ${Yt(e)} ${d("graph_keys")}`),by(c),E(t,c),c.querySelector(
"[data-key]")?.setAttribute("tabindex","0"),Bm(),o&&_y(o),n&&wy(t,c)}function jm(t){let{clientWidth:e,clientHeight:n}=t,
o=Cr(1);if(!e)return o;for(let r of Im){if(o.picture.width<=e)break;let i=Cr(...r);i.picture.width<o.picture.width&&(o=i)}
let s=1.25*o.picture.width<=e&&1.25*o.picture.height<=n;return o.scale===1&&s?{...o,scale:1.25}:o}function gy(t){let e=jm(
t),n=e.scale>=1?Im.map(o=>Cr(...o)):[];return[e,...n.filter(({parts:o})=>o.ends.size===e.parts.ends.size)].reduce((o,s)=>pc(
s.picture,t)>1.1*pc(o.picture,t)?s:o)}var pc=(t,{clientWidth:e,clientHeight:n})=>Math.min(hy,e/t.width,n/t.height);function Cr(t,e){
let n=dm(ln($),Rm,fe,{scale:t,unfolded:w.frames,...e});return{...wm(sm(n.given),s=>Uo(n.ties[s],n)),parts:n,scale:t}}function wy(t,e){
t.scrollLeft=(e.clientWidth-t.clientWidth)/2}function by(t){let e=s=>s.target instanceof Element?s.target.closest("[data\
-key], [data-words]"):null,n=(s,r)=>t.addEventListener(s,r);n("click",s=>xy(e(s),s));let o=s=>it&&Em(it,s);n("pointerove\
r",s=>o(e(s))),n("pointerleave",()=>o(null)),n("focusin",s=>o(e(s))),n("focusout",()=>o(null)),n("keydown",s=>{let r=e(s);
if(s.key==="Enter"||s.key===" ")Wm(r);else if(s.key==="+"&&Vo(r)>=0)Te(Vo(r));else if(!Tm(t,r,s.key))return;s.preventDefault(),
s.stopPropagation()})}function xy(t,{timeStamp:e,clientX:n,clientY:o}){mc={at:Vo(t),time:e,x:n,y:o},Wm(t)}function yy(t){
let{at:e,time:n,x:o,y:s}=mc,r=Math.hypot(t.clientX-o,t.clientY-s)<dy&&t.timeStamp-n<Nm;e<0||!r||(t.stopPropagation(),t.preventDefault(),
mc=qm,Te(e))}var Vo=t=>it?.parts.ends.get(t?.getAttribute("data-key")??"")?.at??-1;function Wm(t){if(!t||!it)return;let e=cc(
it,t);if(e){Oy(e);return}let n=t.getAttribute("data-key")??"",o=it.parts.heads.get(n.replace(/^x/,""));o&&(o.isFolded||n.
startsWith("x"))?$y(o.frame,!o.isFolded):Vo(t)>=0&&ft($.level.nodes[Vo(t)].actor)}function Oy(t){if(!it)return;let[e,n]=(t.
isReturn?[t.to,t.from]:[t.from,t.to]).map(s=>it?.parts.ends.get(s));e&&n&&!e.folded&&!n.folded&&e.at>=0&&n.at>=0?At(e.at,
n.at):tt(Ct($,t.rows),Uo(t,it.parts))}function $y(t,e){let o=[...it?.parts.heads.values()??[]].filter(s=>!s.isFolded).map(
s=>s.frame).filter(s=>s!==t);M({frames:e?o:[...o,t]})}var Sy=(t,e)=>t.size===e.length&&e.every(n=>t.has(n));function Bm(){
if(!it)return;let t=ae(),{parts:e,root:n,picture:o}=it,s=Ve();for(let c of n.querySelectorAll(".kept"))c.remove();let[r,
i]=(t?.names??[]).map(c=>$.level.numbers.get(c)),a=c=>e.ends.get(c)?.at;for(let[c,l]of e.ties.entries()){let[f,u]=(l.isReturn?
[l.to,l.from]:[l.from,l.to]).map(a),h=t?.kind==="pair"&&f===r&&u===i||s.size>0&&Sy(s,Ct($,l.rows));n.querySelector(`[dat\
a-tie="${c}"]`)?.classList.toggle("open",h),h&&!ac(o.ties[c])&&n.append(lc(o,o.ties[c],l,"now kept"))}for(let c of n.querySelectorAll(
".member.open, .block.open"))c.classList.remove("open");if(!(t?.kind!=="actor"||r===void 0))for(let[c,{at:l}]of e.ends)l===
r&&jr(c)?.classList.add("open")}var jr=t=>it?.root.querySelector(`[data-key="${CSS.escape(t)}"]`)??null;function _y(t){let e=jr(
t);if(e){for(let n of it?.root.querySelectorAll("[tabindex='0']")??[])n.setAttribute("tabindex","-1");e.setAttribute("ta\
bindex","0"),e.focus({preventScroll:!0})}}function Pm(t){(jr(`a${t}`)??[...it?.parts.ends??[]].flatMap(([n,o])=>o.at===t?
[jr(n)]:[])[0])?.scrollIntoView({block:"center",inline:"center"})}function Wr(t){let e=fc.indexOf(it?.scale??1),n=fc[Math.
max(0,Math.min(fc.length-1,e+t))];n!==it?.scale&&(Jn=n,Ho=!1,Xn())}function Fm(){Jn=null,Ho=!0,Xn()}function Dm(t){Lm(t,
Wr),document.addEventListener("click",yy,!0);let[e,n]=[0,0];new ResizeObserver(()=>{t.clientWidth!==e&&(e=t.clientWidth,
clearTimeout(n),n=setTimeout(()=>{e&&it&&Jn===null&&w.picture==="named"&&Xn()},Nm))}).observe(t)}function Br(){let t=Qo()?.parts.ties??[],e=[...new Set(t.map(a=>a.sign))].sort((a,c)=>a-c),n=t.map(Fo),o=at().line,s=$.parts?
nc():e.map(a=>[Yn(a),b.encodings.signs[a].words]),{holds:r,marks:i}=b.encodings;for(let{dashes:a,words:c}of r)a.length&&
n.some(l=>l.dashes===a)&&s.push([Ie(o,{dashes:a,head:""}),c]);for(let{sign:a,words:c}of[...r,...i])a&&t.some(l=>Qn(l)===
a)&&s.push([zm(a),c]);return t.some(Do)&&!t.every(Do)&&s.push([ky(Ie(o,{head:""})),d("key_light")]),t.some(({text:a})=>a.
includes("["))&&s.push([zm("[ ]"),d("key_inferred")]),s}function ky(t){return t.setAttribute("opacity","0.5"),t}function zm(t){
let e=S("text",{x:21,y:12,"text-anchor":"middle","font-size":14,fill:at().text},t);return S("svg",{class:"sample",width:42,
height:14,viewBox:"0 0 42 14","aria-hidden":"true"},e)}var My=["grown","frames","ego","steps","picture","level","issues"],vy=100,Zn=[],Pr=[],yn=null,Ay=()=>Object.fromEntries(
My.map(t=>[t,w[t]]));function Gm(){let t=Ay();yn&&JSON.stringify(yn)!==JSON.stringify(t)&&(Zn.push(yn),Zn.splice(0,Zn.length-
vy),Pr.length=0),yn=t}var Um=()=>Zn.length>0,Hm=()=>Pr.length>0,dc=()=>Vm(Zn,Pr),hc=()=>Vm(Pr,Zn);async function Vm(t,e){
let n=t.at(-1);if(!n||!yn)return;let o=await Mt(n.level);n===t.at(-1)&&(t.pop(),e.push(yn),yn=n,await M({...n,...o.name===
$.level.name?{}:rr(o)}))}var Qm=["named","whole"];function Km(t){let e=p("div",{id:"named"});return Dm(e),document.addEventListener("keydown",qy),
p("div",{id:"stage",inert:!0},Ty(t),p("div",{class:"pictures"},e,p("div",{id:"canvas",role:"application","aria-label":d(
"graph_of")}),p("p",{id:"empty",class:"empty"}),p("p",{id:"hint",class:"hint"})),p("ul",{id:"key",class:"key","aria-labe\
l":d("legend")}))}function Ty(t){let e=p("input",{type:"checkbox",onchange:o=>Tu(o.target.checked)}),n=o=>M({picture:o});
return p("div",{class:"graph-tools",role:"toolbar","aria-label":d("graph_tools")},p("div",{class:"pressed",role:"group",
"aria-label":d("picture")},Qm.map(o=>L(d(`picture_${o}`),()=>n(o),{id:`picture-${o}`}))),L(d("undo"),dc,{id:"undo"}),L(d(
"redo"),hc,{id:"redo"}),L("",Ny,{id:"grow"}),p("div",{class:"right"},p("span",{id:"legend-of-whole"},t),p("label",{class:"\
tick",id:"physics"},e,p("span",{},d("physics"))),L("\u2212",()=>Wr(-1),{id:"zoom-out","aria-label":d("zoom_out"),title:d(
"zoom_out")}),L("+",()=>Wr(1),{id:"zoom-in","aria-label":d("zoom_in"),title:d("zoom_in")}),L(d("fit"),()=>w.picture==="n\
amed"?Fm():vr())))}async function Ym(t){let e=w.picture==="named",n=!$.arrows.size&&!($.isGrown&&!e);if(Gm(),E(T("empty"),
n&&tn()),T("named").hidden=!e,T("canvas").hidden=e,Ly(e),e)await Cm(t);else{if(await Wu(),w.picture!=="whole")return;Ra(
t)}Xm(e)}function Jm(){w.picture==="named"?(Xn(),Xm(!0)):qe()&&Ra(!1)}var Xm=t=>E(T("key"),t&&Br().map(([e,n])=>p("li",{},
e,p("span",{},n))));function Ly(t){for(let n of Qm)T(`picture-${n}`).setAttribute("aria-pressed",String(w.picture===n));
for(let n of["zoom-out","zoom-in"])T(n).hidden=!t;T("legend-of-whole").hidden=t,T("physics").hidden=t||$.nodes.size>=_u,
T("undo").disabled=!Um(),T("redo").disabled=!Hm();let e=Zm();T("grow").hidden=e===void 0||!Ey(e),e!==void 0&&(T("grow").
textContent=d("add_neighbours",{name:Dn($.level.nodes[e].actor)}))}function Zm(){let t=ae(),e=t?.kind==="actor"?$.level.
numbers.get(t.names[0]):void 0;return e!==void 0&&$.nodes.has(e)?e:void 0}function Ey(t){let{shown:e}=jn();return[...$.nodes.
othersOf(t)].some(n=>!e.has(n))}function Ny(){let t=Zm();t!==void 0&&Te(t)}var Fr=t=>w.picture==="named"?Pm(t):Au(t);function qy(t){
let e=t.target instanceof Element&&t.target.matches("input, textarea, select");w.tab!=="graph"||e||!(t.ctrlKey||t.metaKey)||
t.key.toLowerCase()!=="z"||(t.preventDefault(),t.shiftKey?hc():dc())}var to=(t,e)=>L(t,n=>Iy(e(),n));async function Iy(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=p("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}xe(
d("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function Re(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=p("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}var eo=(t,...e)=>p("section",{class:"group"},p("h2",{},t),e);function et(t,e,n,o){let s=e.find(([r])=>r===n);return p("s\
elect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>p("option",{value:r,selected:r===n},D(
i))))}function ut(t,e,n,o){let s=p("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return p("label",
{class:"tick"},s,o,p("span",{},t))}function Ce(t,e){let n=p("ol",{class:"acts"},t.slice(0,e));return[n,Ko(t,e,e,o=>re(n,
o))]}function Ko(t,e,n,o){if(t.length<=e)return null;let s=e,r=()=>d("more",{n:t.length-s}),i=L(r(),()=>{o(t.slice(s,s+n)),
s+=n,s>=t.length?i.remove():i.textContent=r()});return i}var jt=(t,...e)=>p("fieldset",{},p("legend",{},t),e);var Zt=(t,e)=>rt(G(t,e),Qt(t,e));var Dr=class{#e=new Map;#t;constructor(e,n,o,s){this.facts=e,this.words=n,this.level=o,this.#t={...s,..._s},this.counted=
X($o(e,this.#t,["everyone"])),this.entities=new Int32Array(n.entities.length),this.articles=new Int32Array(e.articles.length),
this.relations=new Int32Array(e.relations.length);for(let r of this.counted){for(let i of gc(n,r))this.entities[i]++;for(let i of e.
relations[e.statements.relation[r]].wider)this.relations[i]++;this.articles[e.statements.article[r]]++}}ofRelation(e){let{
relations:n,statements:o}=this.facts;return this.counted.filter(s=>n[o.relation[s]].wider.includes(e))}ofQuestion({where:e}){
let n=this.facts.statements;return this.counted.filter(o=>e.some(s=>Object.entries(s).every(([r,i])=>i.includes(Number(n[r][o])))))}ofPhrase({
relation:e,actor:n,target:o}){let{facts:s,level:r}=this,[i,a]=[n,o].map(l=>l===null?-1:r.numbers.get(l));if(i===void 0||
a===void 0)return[];let c=this.rows(e).filter(l=>(i<0||r.actor[l]===i)&&(a<0||r.target[l]===a));return[...new Set(c.map(
l=>s.ties.statement[l]))]}targetsOf(e){let{facts:n,level:o}=this,s=new Map;for(let i of this.rows(e)){let a=o.target[i];
s.set(a,(s.get(a)??new Set).add(n.ties.statement[i]))}return[...s].sort(([i,a],[c,l])=>l.size-a.size||i-c).map(([i])=>o.
nodes[i].actor)}rows(e){let n=this.#e.get(e);if(n)return n;let{facts:o,level:s}=this,r=o.relations.flatMap(({wider:l},f)=>l.
includes(e)?[f]:[]),i={...this.#t,relations:r},a=Mo(o,s,Rt(o,i,["everyone"]),i),c=[...a.between,...a.issues];return this.#e.
set(e,c),c}};function gc({statements:t,entities:e},n){let{s:o,o:s,roles:r=[],sources:i=[]}=t.get(n),a=new Set([o,s,...r.
map(([,c])=>c),...i].filter(Ry));for(let c of a)for(let l of e[c]?.members??[])a.add(l);return a}var Ry=t=>typeof t=="nu\
mber"&&t>=0;function tp({facts:t,state:e,level:n,chosen:o},s,r,i){let a=$o(t,{...e,articles:null,sections:null,tags:null},["everyone"]),
c={as_subject:[],as_object:[],as_source:[],as_other:[],left_out_of:[]};for(let[l,f]of s.statements.entries()){if(i!==void 0&&
f.sources?.includes(i)&&c.as_source.push(l),!o.inside[l]){i!==void 0&&a[l]&&gc(s,l).has(i)&&!f.sources?.includes(i)&&c.left_out_of.
push(l);continue}(r!==void 0?n.subject[l]===r:f.s===i)?c.as_subject.push(l):(r!==void 0?n.object[l]===r:f.o===i)?c.as_object.
push(l):f.roles?.some(([,u])=>u===i)&&c.as_other.push(l)}return Object.entries(c).filter(([,l])=>l.length)}function zr(t,e){let n=Us(t);return n&&p("a",{class:"edit",href:n,target:En,"aria-label":`${d("edit")}: ${e}`},d("edit"))}var Cy=/(?<![\p{L}\p{N}])['"\u2018\u201c\u201e\u00ab]([^'"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]+)['"\u2019\u201d\u201c\u00bb](?![\p{L}\p{N}])/gu,
mt=t=>b.relations[b.statements.relation[t]],jy=t=>wc(mt(t),[N().statements.get(t).s]);function wc(t,e){return ep(e)?t.several:
t.label}function ep(t){let{entities:e}=N(),n=o=>typeof o=="number"&&o>=0&&e[o].several;return t.length>1||t.some(n)}function ke(t,e=0){
let{s:n,o,roles:s,degree:r}=N().statements.get(t),i=r?` (${Ht(r)})`:"",a=Number(ep([n])),c=e?mt(t).verbs[a]:jy(t);if(o!==
void 0)return{verb:c+i,ends:[o],field:"object"};let l=mt(t).at_whom,f=(s??[]).filter(([u])=>np(u)).map(([,u])=>u);return l&&
f.length?{verb:l[a]+i,ends:f,field:bc}:{verb:mt(t).alone[a]+i,ends:[],field:"object"}}function Yo(t){let{roles:e=[]}=N().
statements.get(t);return ke(t).field===bc?e.filter(([n])=>!np(n)):e}var bc="to",np=t=>N().roles[t].id===bc,nt=t=>b.articles[b.
statements.article[t]],On=t=>t.map(e=>{let n=N().entities[e];return/(^|\/)unspecified$/.test(n.id)?d("unnamed_source"):Y(
n)});function Ot(t,e=0){return xc(e?no(t,e).join(" "):no(t).join(" \u2013 ")+yc(t),t)}function xc(t,e){let n=Jo(e);return n.
length?`${t} (${n.join("; ")})`:t}function no(t,e=0){let n=Gr(t,"subject",pe(N().statements.get(t).s,e)),{verb:o,ends:s,
field:r}=ke(t,e),i=s.map(a=>Gr(t,r,pe(a,e)));return[n,o,...i.length?[i.join(` ${d("and")} `)]:[]]}function yc(t){let e=N(),
n=new Map;for(let[s,r]of Yo(t))n.set(s,[...n.get(s)??[],Gr(t,e.roles[s].id,pe(r))]);return[...n].sort(([s],[r])=>s-r).map(
([s,r])=>`, ${e.roles[s].label} ${r.join(` ${d("and")} `)}`).join("")}function pe(t,e=0){if(t===void 0)return"";if(typeof t==
"string")return Ht(t);if(t>=0)return Ht(Y(N().entities[t]));let n=-1-t;return e>=2?`#${b.keys.at(n).split("#")[1]}`:Vt(Ot(
n,e+1))}var $n=t=>typeof t=="number"&&t>=0?Lt(N().entities[t].id):null,Oc=(t,e)=>N().statements.get(t).inferred?.includes(
e)??!1,Gr=(t,e,n)=>Oc(t,e)?le(n):n;function Wy(t,e){let n=On(e).map(Ht);return[...n.slice(0,-1),...n.slice(-1).map(o=>Gr(
t,"according_to",o))].join(" > ")}function Jo(t){let{names:e,labels:n,statements:o}=b,s=N().statements.get(t),r=o.stance[t]>=
0?e.stances[o.stance[t]]:"";return[s.sources?.length&&`${d("according_to")} ${Wy(t,s.sources)}`,r==="doubts"&&d("author_\
doubts"),r==="rejects"&&d("author_rejects"),o.mode[t]!==cn&&n.modes[o.mode[t]],o.certainty[t]!==0&&n.certainties[o.certainty[t]],
o.polarity[t]!==0&&d("look_denied"),s.ended&&d("ended")].filter(a=>typeof a=="string")}function op(t){let e=b.names.stances[b.
statements.stance[t]],{note:n}=N().statements.get(t);if(e!=="doubts"&&e!=="rejects"||typeof n!="string")return[];let o=n.
matchAll(Cy);return Array.from(o,([,s])=>s.trim()).filter(Boolean)}function Sn(t){let{quote:e=[]}=N().statements.get(t),
n=e.slice(2).map(Number);return n.flatMap((o,s)=>s%2?[]:[[o,n[s+1]]])}function Wt(t){let{quote:e,missing:n,record:o}=N().
statements.get(t);return e?null:n?o?d("no_words_but_record",{why:n,record:o}):d("no_words",{why:n}):d("words_left_out")}
function Bt(t){let e=N(),n=e.bodies.get(b.statements.article[t]);return n===null?(e.statements.get(t).quote??[]).join(" \
[\u2026] "):Sn(t).map(([o,s])=>n.slice(o,s).split(/\s+/).join(" ")).join(" [\u2026] ")}var By=44,Ur=(t,e)=>ap(t,e,(n,o)=>Py(Sn(t),n,o));function ip(t,e){let n=op(t);return lp(t).some(s=>sp(n,s).length)?ap(t,
e,s=>sp(n,s),"doubting"):null}function ap(t,e,n,o=null){let{quote:s}=N().statements.get(t);if(!s)return Wt(t);let r=cp(t)===
null?null:Number(s[0]);return lp(t).map((i,a)=>[a?" [\u2026] ":"",Fy(i,n(i,r),e,o)])}var Hr=(t,e)=>Wt(t)===null?p("block\
quote",{dir:"auto",lang:nt(t).language},e):p("p",{class:"quiet no-words"},e),cp=t=>N().bodies.get(b.statements.article[t]);
function lp(t){let{quote:e=[]}=N().statements.get(t),n=cp(t);return n===null?e.map(String):[n.slice(Number(e[0]),Number(
e[1]))]}var Py=(t,e,n)=>n===null?[[0,e.length]]:t.map(([o,s])=>[o-n,s-n]);function sp(t,e){let n=[];for(let o of t){let s=o.
split(/\s+/).map(i=>i.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")),r=new RegExp(`(?<![\\p{L}\\p{N}])${s.join("\\s+")}(?![\\p{L}\
\\p{N}])`,"iu").exec(e);r&&n.push([r.index,r.index+r[0].length])}return n.sort(([o],[s])=>o-s)}function Fy(t,e,n,o){let s=[],
r=0;for(let[a,c]of e)a>r&&s.push(r||n===void 0?rp(t.slice(r,a)):Dy(t.slice(0,a),n)),c>r&&s.push(p("mark",{class:o},$c(t.
slice(Math.max(r,a),c)))),r=Math.max(r,c);let i=t.slice(r);return[...s,n===void 0?rp(i):zy(i,n)]}var $c=t=>t.replace(/^# /,
"");function rp(t){let e=$c(t),n=e.split(/\s+/);return n.length<=By?e:[...n.slice(0,20),"[\u2026]",...n.slice(-20)].join(
" ")}function Dy(t,e){let n=$c(t).split(/\s+/);return n.length<=e+1?n.join(" "):["\u2026",...n.slice(-e-1)].join(" ")}function zy(t,e){
let n=t.split(/\s+/);return n.length<=e+1?n.join(" "):[...n.slice(0,e+1),"\u2026"].join(" ")}var Sc=new Set("al bin da de del della den der di do dos du e el ibn la le ten ter van von y".split(" "));function so(t){
let e=t.inferred?`${d("no_date")}, ${d("probably")} ${pt(t.inferred)}`:d("no_date"),n=t.published&&t.published!=="unknow\
n"?pt(t.published):e;return t.status?`${n}; ${d(`is_${t.status}`)}`:n}var Me=t=>`${t.author?`${Ht(t.author)}, `:""}${Ht(
t.publisher)}, ${so(t)}`;function Gy(t){return`${t.author?`${t.author}, `:""}${Vt(t.title)}, ${t.publisher}, ${so(t)}`}function up(t){
let e={plain:Uy,chicago:Hy,apa:Vy}[w.citation];return`${e(nt(t))} ${Wt(t)??Vt(Bt(t))}`}function Uy(t){let e=t.retrieved?
` (${d("accessed")} ${pt(t.retrieved)})`:"";return`${Gy(t)}${t.url?`, ${t.url}`:""}${e}:`}function Hy(t){let e=`\u201C${Fn(
t.title)}${/[?!.,]$/.test(t.title)?"":","}\u201D`,n=Vr(t.published)??(t.inferred?`[${Vr(t.inferred)??t.inferred}?]`:"n.d\
."),o=Vr(t.retrieved),s=[t.publisher,n,t.status,o&&`accessed ${o}`,t.url].filter(Boolean);return`${t.author?`${t.author}\
, `:""}${e} ${s.join(", ")}:`}function Vy(t){let e=mp(t)?.map(({given:h,family:g})=>`${g}, ${Qy(h)}`)??[t.author??""],n=e.
slice(-1).join(""),o=e.length>1?`${e.slice(0,-1).join(", ")}, & ${n}`:n,s=t.status?`${t.title} [${D(t.status)}]`:t.title,
r=fp(t.published)??(t.inferred?`[ca. ${fp(t.inferred)??t.inferred}]`:"n.d."),i=t.author===t.publisher?"":t.publisher,a=Vr(
t.retrieved),c=t.url?`${a?`Retrieved ${a}, from `:""}${t.url}`:"",[l,f]=o?[o,s]:[s,""],u=h=>/[^?!.]$/.test(h)?`${h}.`:h;
return[u(l),`(${r}).`,u(f),u(i),c].filter(Boolean).join(" ").replace(/[. ]*$/,":")}var Qy=t=>t.split(/[\s-]+/).map(e=>`${e[0]}\
.`).join(" ");function Vr(t){let{year:e,month:n,day:o}=Qr(t);return e?[[n,o].filter(Boolean).join(" "),e].filter(Boolean).
join(n&&o?", ":" "):null}function fp(t){let{year:e,month:n,day:o}=Qr(t);return e?[e,[n,o].filter(Boolean).join(" ")].filter(
Boolean).join(", "):null}function Qr(t){let[,e,n,o]=/^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(t??"")??[],s=n?new Date(
Date.UTC(2e3,Number(n)-1,1)):null;return{year:e,month:s?.toLocaleDateString("en-US",{month:"long",timeZone:"UTC"}),day:o&&
String(Number(o))}}function mp({author:t,publisher:e}){if(!t||t===e)return null;let n=t.split(/\s+and\s+|\s*&\s*|,\s*(?:and\s+)?/).
map(Ky);return n.every(o=>o!==null)?n:null}function Ky(t){let e=t.trim().split(/\s+/),n=r=>/^\p{L}/u.test(r)&&(!/^\p{Ll}/u.
test(r)||Sc.has(r));if(e.length<2||e.length>4||!e.every(n)||Sc.has(e[0]))return null;let o=e.findIndex(r=>Sc.has(r)),s=o>
0?o:e.length-1;return{given:e.slice(0,s).join(" "),family:e.slice(s).join(" ")}}function pp(t){let e=nt(t),{published:n,
url:o,retrieved:s}=e,r=Wt(t),i=mp(e),a=e.author&&`{${oo(e.author)}}`,c=Qr(n).year!==void 0,l=/^\d{4}/.exec(c?"":n||e.inferred||
""),u=[["author",i?i.map(({given:m,family:h})=>oo(`${m} ${h}`)).join(" and "):a],["title",oo(e.title)],["organization",e.
author!==e.publisher&&`{${oo(e.publisher)}}`],["date",c&&n],["year",l?.[0]],["url",o&&Yy(o)],["urldate",Qr(s).day&&s],["\
addendum",e.status],["note",r===null?`\`\`${oo(Fn(Bt(t)))}''`:oo(r)]].flatMap(([m,h])=>h?[`  ${m} = {${h}}`]:[]);return`\
@online{${e.id.replace(/[\s,{}#%~\\"'()=]+/g,"-")},
${u.join(`,
`)}
}`}var Yy=t=>encodeURI(t).replace(/%25(?=[\dA-Fa-f]{2})/g,"%"),Jy={"\\":"\\textbackslash{}","{":"\\textbraceleft{}","}":"\
\\textbraceright{}","~":"\\textasciitilde{}","^":"\\textasciicircum{}","\u201C":"``","\u201D":"''","\u2018":"`","\u2019":"\
'","\u2013":"--","\u2014":"---","\u2026":"\\dots{}"},oo=t=>t.replace(/[#$%&_\\{}~^\u201c\u201d\u2018\u2019\u2013\u2014\u2026]/g,
e=>Jy[e]??`\\${e}`);function ro(t){let e=N().statements.get(t),n=b.keys.at(t);return p("article",{class:"statement","aria-label":Ot(t)},Xy(t),
Hr(t,Ur(t)),e.translation?p("p",{class:"translation"},e.translation):null,Zy(t),p("details",{},p("summary",{},d("details")),
p("dl",{},e1(t))),p("p",{class:"actions"},zr(t,Ot(t)),to(d("copy_footnote"),()=>up(t)),et(d("citation"),Os.map(o=>[o,d(`\
citation_${o}`)]),w.citation,o=>M({citation:o})),to(d("copy_bibtex"),()=>pp(t)),to(d("copy_link"),()=>Ys({open:`statemen\
t:${n}`}))))}function _n(t){if(typeof t=="string")return rt(t);if(t<0)return C(`\u201C${Ot(-1-t,1)}\u201D`,()=>vt(-1-t),
{class:"link nested",dir:"ltr"});let e=N().entities[t];return C(Y(e),()=>ft(e.id),{lang:Lt(e.id)})}function Xy(t){let e=N(),
n=mt(t),o=(m,h)=>hp(_n(m),Oc(t,h)),s=Yo(t).map(([m,h])=>[", ",p("span",{class:"role"},e.roles[m].label)," ",o(h,e.roles[m].
id)]),r=Jo(t).map(m=>[" ",p("span",{class:"mark"},m)]),{verb:i,ends:a,field:c}=ke(t),l=p("span",{class:`verb ${b.names.signs[n.
sign]}`},i),f=o(e.statements.get(t).s,"subject"),u=a.map((m,h)=>[h?` ${d("and")} `:" ",o(m,c)]);return p("p",{class:"cla\
im"},f," ",l,u,s,r)}function Zy(t){let e=nt(t),n=C(rt(Fn(e.title),e.language),()=>or(b.statements.article[t],t));return p(
"p",{class:"source",dir:"ltr"},"\u201C",n,"\u201D, ",Me(e),t1(t)," ",_c(e))}function t1(t){let{entities:e,statements:n}=N();
return(n.get(t).sources??[]).map(s=>e[s]).flatMap(s=>s.reliability?`; ${d("rated",{name:Y(s),rating:s.reliability})}`:[])}
var _c=t=>t.url&&ir(t.url,`${d("original")} \u2197`);function e1(t){let{labels:e,coders:n,statements:o}=b,s=N(),r=s.statements.
get(t),i=r.inferred??[],a=o.quad_class[t]<0?"":`, ${e.quad_classes[o.quad_class[t]]}`,c=s.fields.filter(({name:l})=>l!==
"translation");return[Pt(d("according_to"),n1(t,r),i.includes("according_to")),Pt(d("certainty"),`${e.certainties[o.certainty[t]]}\
, ${e.polarities[o.polarity[t]]}`),r.sources?Pt(d("author_stance"),e.stances[o.stance[t]]):null,Pt(d("mode"),e.modes[o.mode[t]]),
Pt(d("date"),lr(r,[o.first[t],o.last[t]])),Pt(d("kind"),`${e.kinds[mt(t).kind]}${a}`),Pt(d("inferred_fields"),i.join(", ")),
r.or?Pt(d("alternative_to"),r.or.map(l=>C(Ot(l,1),()=>vt(l)))):null,Pt(d("same_as"),dp(t,!1)),Pt(d("one_of"),dp(t,!0)),c.
map(({name:l,label:f})=>Pt(f,r[l])),Pt(d("coder"),n[o.coder[t]]),Pt(d("statement"),p("code",{},b.keys.at(t)))]}function dp(t,e){
let n=N().entities.flatMap(({denotes:o=[]},s)=>o.includes(t)&&o.length>1===e?[s]:[]);return n.length?n.map((o,s)=>[s?"; ":
"",_n(o)]):null}function n1(t,{sources:e}){let n=nt(t),o=n.author||n.publisher;return e?d("viewpoint_quoted",{name:On(e).
join(" > "),by:o}):`${d("the_author")} (${o})`}var hp=(t,e)=>e?["[",t,"]"]:t;function Pt(t,e,n=!1){return e==null||e===""?
null:[p("dt",{},t),p("dd",{},hp(e,n))]}function Kr(t){let e=tr($,t).map(n=>{let o=er($,n),s=n.filter(i=>i!==o),r=p("details",{class:"mentions"},p("summary",{},
I(s.length,"mention")),s.map(ro));return p("li",{},ro(o),s.length>0&&r)});return Ce(e,30)}function Yr(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,f,u,m="")=>p("span",{class:m&&`quad-class ${m}`},V(l,f,e),` ${u}`),i=(l,f,u)=>r(l,f,xt(l,u)),
a=b.labels.quad_classes.map((l,f)=>t.byQuadClass[f]>0&&r(t.byQuadClass[f],t.quadClasses[f],l,Oe(b,f))),c=p("p",{class:"c\
ounts"},i(t.acts,Eo(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,d("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,o1(t,
e)]:c}function o1(t,e){let n=d("score_text",{sum:ga(t.sum),mean:ga(t.sum/t.scored),n:t.scored});return p("details",{},p(
"summary",{},d("score")),p("p",{},n," ",V(d("show_quotes"),Eo(t),e)))}function gp(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
othersOf(c))o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{if(!(r.
length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var s1=400;function bp(t){let{level:e}=$,n=$.nodes.inOrder().filter(i=>i!==t).slice(0,s1),o=p("div",{class:"paths"}),s=n.
map(i=>[e.nodes[i].actor,G(e,i)]),r=i=>E(o,i&&r1(t,e.numbers.get(i)??-1));return p("div",{class:"paths-form"},et(d("path\
s_to"),[["",d("paths_to")],...s],"",r),o)}function r1(t,e){let n=gp($.nodes,t,e);return n.length?p("ol",{},n.map(o=>p("l\
i",{},o.map((s,r)=>[r>0&&i1(o[r-1],s),Zt($.level,s)])))):p("p",{class:"quiet"},d("no_path"))}var i1=(t,e)=>[wp(t,e,"\u2192"),
wp(e,t,"\u2190")];function wp(t,e,n){let{level:o,pairs:s}=$,r=s.get(St(t,e,o.nodes.length)),i=`${Tt([G(o,t),G(o,e)])}: ${d(
"show_quotes")}`;return r&&C(` ${n}${r.weight} `,()=>At(t,e),{"aria-label":i})}var a1=new Set(["findings","analyses","compare","questions"]),xp={pair:c1,actor:f1,statement:h1,list:g1},yp=({kind:t,names:e})=>Object.
hasOwn(xp,t)?xp[t](e):null;function c1(t){let{level:e,pairs:n}=$,[o,s]=t.map(m=>e.numbers.get(m));if(o===void 0||s===void 0)
return null;let r=e.nodes.length,[i,a]=[n.get(St(o,s,r)),n.get(St(s,o,r))],[c,l]=[o,s].map(m=>G(e,m)),f=i&&Ae($,i),u=i?Xt(
b,e,i.rows).map(hn):[];return p("section",{},p("h2",{},C(Zt(e,o),()=>ft(t[0])),u.length===1?[" ",p("span",{class:`verb ${l1(
i?.rows??[])}`},u)," "]:" \u2192 ",C(Zt(e,s),()=>ft(t[1]))),u.length>1&&p("ul",{class:"says"},u.map(m=>p("li",{},m))),f?
Yr(f,Tt([c,l])):p("p",{class:"quiet"},d("no_tie_in_direction")),p("p",{class:"actions"},a&&C(d("opposite_direction",{n:a.
weight}),()=>At(s,o)),C(d("over_time"),()=>M({tab:"timeline",pair:t}))),f&&Kr(f.statements))}var l1=([t])=>b.names.signs[$.
level.arrows.sign[$.level.arrow[t]]];function f1([t]){let e=$.level.numbers.get(t),n=e===void 0?null:$.level.nodes[e],o=be(
t),s=o?Y(o):n?.label;if(s===void 0)return null;let r=tp($,N(),e,Hs(t)),i=[o?o.type:n?.type,n?.sector?.replace("_"," ")],
a=e!==void 0&&$.nodes.has(e);return p("section",{},p("h2",{lang:o?Lt(t):e===void 0?null:Qt($.level,e)},s),p("p",{class:"\
quiet"},i.filter(Boolean).join(", ")),o&&m1(o,s),a?p("p",{class:"actions"},p1(t,e)):u1(t,s),a?[p("h3",{},d("ties")),d1(e)]:
null,r.map(([c,l])=>p("details",{class:"as",open:!a},p("summary",{},`${d(c)} (${l.length})`),Kr(Ut($.chosen,l)))))}function u1(t,e){
let n=p("p",{class:"actions"},p("span",{class:"quiet"},d("not_shown",{name:e})));return Ff(t).then(o=>{let s=async()=>{await M(
{...o,tab:"graph"}),Fr($.level.numbers.get(t))};o&&n.append(" ",L(d("show_it"),s))}),n}function m1({labels:t={},note:e,identifiers:n={},
attributes:o={},reliability:s,denotes:r=[]},i){let a=Object.entries(t).filter(([,h])=>h!==i),{wikidata:c,...l}=n,f=c&&`h\
ttps://www.wikidata.org/wiki/${encodeURIComponent(c)}`,m=[...Object.entries(o),...Object.entries(l),[d("as_a_source"),s]].
filter(([,h])=>h);return[Object.keys(t).length>1&&p("p",{class:"quiet"},a.map(([h,g],x)=>[x?" \xB7 ":"",p("span",{lang:h},
g)])),e&&p("p",{class:"note"},p("span",{class:"quiet"},`${d("note_of_coders")}: `),e),r.length>0&&p("p",{},`${d("same_as")}\
: `,r.map((h,g)=>[g?` ${d("and")} `:"",_n(-1-h)])),m.length>0&&p("dl",{},m.map(([h,g])=>[p("dt",{},rt(h)),p("dd",{},rt(g??
""))])),f&&p("p",{},ir(f,`Wikidata ${c} \u2197`))]}function p1(t,e){let n=w.ego===t;return[L(d(n?"show_all":"neighbours_\
only"),()=>M({ego:n?null:t,tab:"graph"})),$.isGrown&&L(d("show_neighbours"),()=>Te(e)),bp(e)]}function d1(t){let{level:e,
pairs:n,nodes:o}=$,s=e.nodes.length,r=[...o.othersOf(t)].flatMap(c=>[n.get(St(t,c,s)),n.get(St(c,t,s))]),a=[...new Set(r)].
filter(c=>c!==void 0).sort(So).map(({a:c,b:l,weight:f})=>p("li",{},C([Zt(e,c)," \u2192 ",Zt(e,l)],()=>At(c,l)),p("span",
{class:"quiet"},` ${f}`)));return Ce(a,15)}function h1([t]){let{act:e}=b.statements,n=b.keys.numberOf(t);if(n<0)return null;
let o=e[n]<0?[]:zt(e,e[n]).filter(s=>s!==n);return p("section",{},p("h2",{},D(d("statement"))),Op()(n)?null:p("p",{class:"\
quiet"},d("statement_does_not_match")),ro(n),o.length?[p("h3",{},d("other_mentions")),o.map(ro)]:null)}function Op(){if(a1.
has(w.tab))return()=>!0;let e=w.tab==="arguments"||w.tab==="article"?he(b,w):$.chosen.inside;return n=>e[n]===1}function g1([
t]){let{statements:e,label:n}=ha(t);if(!e.length)return null;let o=Number(t.split(" ")[0]),s=o>e.length,r=Op(),i=e.filter(
a=>!r(a)).length;return p("section",{},p("h2",{},D(n||d("quotes"))),p("p",{class:"quiet"},I(e.length,"statement"),s&&`. ${d(
"link_cut",{kept:e.length,n:o})}`,i>0&&`. ${d("some_do_not_match",{n:R(i)})}`),Kr(e))}var io=null,ao=[];async function $p(){let t=T("panel"),e=ae();if(!e||!w.open){io=null,ao.length=0,E(t);return}await H();
let n=yp(e);io&&io!==w.open&&w1(io,w.open);let o=io===w.open?{open:Wn(t),top:t.scrollTop}:null;E(t,p("div",{class:"panel\
-head"},ao.length>0&&L(`\u2039 ${d("back")}`,b1,{class:"quiet-button"}),to(d("copy_link"),Ys),L("\xD7",()=>M({open:null}),
{class:"close","aria-label":d("close")})),n||p("p",{class:"quiet"},d("not_in_page"))),o?(Bn(t,o.open),t.scrollTop=o.top):
x1(t),io=w.open}function w1(t,e){ao.at(-1)===e?ao.pop():ao.push(t)}var b1=()=>M({open:ao.at(-1)??null});function x1(t){let e=t.
querySelector("h2");t.scrollTop=0,e&&document.body.classList.contains("ready")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),
xe(e?e.textContent:d("not_in_page"))}var Sp=".sheet, .facets, .table-scroll, .matrix-scroll, .analysis-table",y1=200,_p="";async function Xo(t,e){let n=`${w.
tab} ${w.article}`,s=(_p===n?[...t.querySelectorAll(Sp)]:[]).map(({className:r,scrollLeft:i,scrollTop:a})=>({className:r,
scrollLeft:i,scrollTop:a}));_p=n,await e(t);for(let[r,i]of[...t.querySelectorAll(Sp)].entries())i.className!==s[r]?.className||
i.scrollTop||i.scrollLeft||i.scrollTo(s[r].scrollLeft,s[r].scrollTop)}function kp(t,e){let n=t.querySelectorAll("[aria-c\
urrent='location']"),[o]=w.open?n:[];o&&kc(o,o.closest(".sheet"))&&o.scrollIntoView({block:o.offsetHeight>y1?"start":"ce\
nter",inline:"center"});let s=e&&(o??t.querySelector("h2, h3, .sheet"));s&&(s.tabIndex<0&&(s.tabIndex=-1),s.focus({preventScroll:!0}))}
function kc(t,e){let[n,o]=[t,e].map(c=>c.getBoundingClientRect()),{scrollPaddingRight:s,scrollPaddingBottom:r}=getComputedStyle(
e),i=Math.min(o.right,innerWidth)-(Number.parseFloat(s)||0),a=Math.min(o.bottom,innerHeight)-(Number.parseFloat(r)||0);return n.
left<o.left||n.right>i||n.top<Math.max(o.top,0)||n.bottom>a}var te=(...t)=>p("div",{class:"sheet"},t),co=(t,...e)=>p("di\
v",{class:"sheet",tabindex:0,role:"region","aria-label":d(`tab_${t}`)},e);var Mp=null;async function vp(t){let e=await aa(),n=r=>r.parts.some(({kind:i})=>i==="items"||i==="table"),o=e.find(({name:r})=>r===
w.analysis)??e.find(n)??e[0];if(!o){E(t,te(p("p",{},d("no_analyses")," ",p("code",{},"kg analyse"))));return}if(t.querySelector(
".analyses")&&Mp===o)return;Mp=o;let s=e.map(r=>L(d(`analysis_${r.name}`),()=>M({analysis:r.name}),{"aria-pressed":String(
r===o),class:n(r)?"":"nothing"}));E(t,te(p("div",{class:"choices",role:"group","aria-label":d("tab_analyses")},s),p("div",
{class:"analyses"},O1(o),o.lack&&p("p",{},o.lack),$1(o.parts))))}function O1({selection:t,options:e,command:n}){let o=e.
map(([s,r])=>`${s}: ${r}`).join("; ");return p("p",{class:"quiet"},d("analysis_of",{selection:t}),o&&` ${d("analysis_opt\
ions",{options:o})}`,` ${d("analysis_command")} `,p("code",{},n))}function $1(t){let e="";return t.map(n=>(n.kind==="hea\
ding"&&(e=n.text),S1(n,e)))}function S1(t,e){switch(t.kind){case"heading":return p(t.level<3?"h2":"h3",{},t.text);case"t\
ext":return p("p",{class:t.style==="dim"||t.style==="note"?"quiet":""},Zo(t.line,e));case"items":return p(t.numbered?"ol":
"ul",{},t.items.map(n=>p("li",{},Zo(n,e))));case"facts":return p("dl",{},t.rows.map(([n,o])=>[p("dt",{},Zo(n,e)),p("dd",
{},Zo(o,e))]));case"table":return _1(t,e);case"picture":return p("figure",{},p("img",{src:`data:image/svg+xml,${encodeURIComponent(
t.svg)}`,alt:t.alternative}),p("figcaption",{class:"quiet"},t.caption))}}function _1({columns:t,numeric:e,rows:n,cited:o},s){
let r=t.map((c,l)=>p("th",{scope:"col",class:e[l]?"num":""},c)),i=n.map((c,l)=>p("tr",{},c.map((f,u)=>p("td",{class:e[u]?
"num":""},p("bdi",{},f))),o.length>0&&p("td",{},Zo(o[l],s)))),a=p("tr",{},r,o.length>0&&p("th",{scope:"col"},d("quotes")));
return p("div",{class:"analysis-table",tabindex:0,role:"region","aria-label":s},p("table",{},p("thead",{},a),p("tbody",{},
i)))}function Zo(t,e){return t.map(n=>{if(typeof n=="string")return n;let[o,s]=n;if(s!=="keys")return p(s==="bold"?"stro\
ng":"span",{},o);let r=o.split(" ").map(Number);return V(I(r.length,"statement"),r,e)})}var Ap="sums_up";function ts(t,e,n){let o=he(t,n,t.statements.alternative),s=e.arrows.filter(l=>o[l.statement]),r=s.filter(
l=>l.by!==Ap),i=new Set(r.flatMap(({tail:l,head:f})=>[l,f])),a=new Map;for(let l of s){if(l.by===Ap&&!i.has(l.tail))continue;
let f=[l.tail,l.head,l.by,l.words].join(`
`),u=a.get(f);u?u.statements.push(l.statement):a.set(f,{...l,statements:[l.statement]})}let c=e.topics.findIndex(([l])=>l===
n.about);return n.about===null?[...a.values()]:k1([...a.values()],e,c)}function k1(t,{cards:e},n){let o=t.flatMap(({tail:i,
head:a})=>[i,a]).filter(i=>e[i].about?.includes(n)),s=Tp(o,t,"head","tail"),r=Tp(o,t,"tail","head");return t.filter(i=>s.
has(i.head)||r.has(i.tail))}function Tp(t,e,n,o){let s=new Map;for(let i of e)s.set(i[n],[...s.get(i[n])??[],i[o]]);let r=new Set(
t);for(let i of r)for(let a of s.get(i)??[])r.add(a);return r}function Ep(t){let e=M1(t),n=e.map(o=>{let s=Jr(o,({to:i})=>i.key).map(i=>({...i[0].to,of:i.map(({of:a})=>a)}));return{from:Jr(
o,({from:i})=>i.key).map(i=>({key:i[0].from.key,at:v1(i[0].from,o,e,s),of:i.map(({of:a})=>a)})),to:s,of:o.map(({of:i})=>i),
level:0}});return{buses:n,levels:A1(n)}}function Jr(t,e){let n=new Map;for(let o of t)n.set(e(o),[...n.get(e(o))??[],o]);
return[...n.values()]}function M1(t){let e=n=>[...new Set(n.map(({from:o})=>o.key))].sort().join(" ");return Jr(Jr(t,({to:n})=>n.
key),e).map(n=>n.flat())}function v1(t,e,n,o){let s=l=>l.reduce((f,{to:u})=>f+u.at,0)/l.length,r=n.filter(l=>l.some(f=>f.
from.key===t.key)).sort((l,f)=>s(l)-s(f));if(r.length>1){let l=Math.min(12,2*t.room/r.length);return t.at+(r.indexOf(e)-
(r.length-1)/2)*l}let a=o.length===1&&e.every(l=>l.from.key===t.key)?t.room:Math.min(14,t.room),[c]=o.map(({at:l})=>l).sort(
(l,f)=>Math.abs(l-t.at)-Math.abs(f-t.at));return Math.abs(c-t.at)<=a?c:t.at}function A1(t){let e=t.filter(o=>T1(o)>0);e.
sort((o,s)=>je(o)[0]-je(s)[0]);for(let o=!0;o;){o=!1;for(let s=1;s<e.length;s++){let[r,i]=[e[s-1],e[s]];Lp(i,r)>=Lp(r,i)||
([e[s-1],e[s]]=[i,r],o=!0)}if(e.length>40)break}let n=0;for(let[o,s]of e.entries()){let r=e.slice(0,o).filter(i=>L1(je(s),
je(i)));s.level=Math.max(0,...r.map(({level:i})=>i+1)),n=Math.max(n,s.level+1)}return n}function je({from:t,to:e}){let n=[
...t,...e].map(({at:o})=>o);return[Math.min(...n),Math.max(...n)]}function T1(t){let[e,n]=je(t);return n-e}var L1=(t,e)=>t[0]-
4<e[1]&&e[0]-4<t[1];function Lp(t,e){let n=(i,[a,c])=>a-4<i&&i<c+4,o=e.from.filter(({at:i})=>n(i,je(t))).length,s=t.to.filter(
({at:i})=>n(i,je(e))).length,r=t.to.flatMap(i=>e.from.filter(a=>Math.abs(i.at-a.at)<4)).length;return o+s+4*r}var We=({tail:t,head:e})=>`${t} ${e}`;function qp(t,e,n){return E1(e).map(o=>N1(t,o,n)).sort((o,s)=>s.layers.flat().length-
o.layers.flat().length)}function E1(t){let e=new Map,n=s=>{let r=e.get(s)??s;return r===s?s:n(r)};for(let{tail:s,head:r}of t)
e.set(n(r),n(s));let o=new Map;for(let s of t)o.set(n(s.tail),[...o.get(n(s.tail))??[],s]);return[...o.values()]}function N1({
cards:t,bends:e},n,o){let s=new Set(n.flatMap(({tail:u,head:m})=>[u,m])),r=new Map,i=new Map,a=(u,m)=>(r.set(u,[...r.get(
u)??[],m]),m);for(let[u,m,h]of t)s.has(u)&&i.set(u,{layer:m,spot:a(m,Np(u,h,o(u)))});let c=new Map(e.map(([u,m,h])=>[We(
{tail:u,head:m}),h])),l=new Map;for(let u of n){let[m,h]=[i.get(u.tail),i.get(u.head)];if(!m||!h||l.has(We(u)))continue;
let g=m.layer<h.layer?1:-1,x=(c.get(We(u))??[]).map((_,v)=>a(m.layer+g*(v+1),Np(-1,_,26))),y=[m.spot,...x,h.spot];l.set(
We(u),y);let O=g>0?y:[...y].reverse();for(let[_,v]of O.slice(1).entries())v.above.push(O[_]),O[_].below.push(v)}let f=[...r].
sort(([u],[m])=>u-m).map(([,u])=>u.sort((m,h)=>m.across-h.across));return{layers:f,arrows:n,ways:l,width:q1(f)}}var Np=(t,e,n)=>({
card:t,across:e,room:n,at:0,above:[],below:[]});function q1(t){for(let o of t){let s=0;for(let r of o)r.at=s+r.room/2,s+=
r.room}for(let o=0;o<8;o++)for(let s of o%2?[...t].reverse():t){let r=s.map(({above:i,below:a,at:c})=>Xr([...i,...a].map(
l=>l.at))??c);for(let[i,a]of I1(r,s).entries())s[i].at=a}let e=t.flat(),n=Math.min(...e.map(({at:o,room:s})=>o-s/2));for(let o of e)
o.at-=n;return Math.max(...e.map(({at:o,room:s})=>o+s/2))}var Xr=t=>t.length?t.reduce((e,n)=>e+n,0)/t.length:null;function I1(t,e){
let n=[],o=[],s=0;for(let[i,a]of t.entries())for(s+=i?(e[i-1].room+e[i].room)/2:0,o.push(s),n.push([a-s]);n.length>1&&(Xr(
n[n.length-2])??0)>(Xr(n[n.length-1])??0);){let c=n.pop()??[];n[n.length-1].push(...c)}return n.flatMap(i=>i.map(()=>Xr(
i)??0)).map((i,a)=>i+o[a])}var Zr=10,R1=30,Ip=[1.4,2.8,2.3,1.8,1.2],Mc=14,C1=6,vc=t=>xn(t?b.encodings.holds[b.names.holds.indexOf(t)].dashes:[]),Rp=t=>Math.
max(...t.map(({rank:e})=>Ip[e??0]??Ip[0]));function Cp(t,e,n,o,{end:s,start:r,room:i}){let a=[];for(let f of n){let u=o.
get(We(f))??[],m=u.findIndex((y,O)=>O>0&&e.includes(y));if(m<1)continue;let[h,g]=[u[m-1],u[m]],x=s(g,f);a.push({from:{key:String(
t.indexOf(h)),at:r(h),room:h.card<0?C1:i(h)/2-Mc},to:{key:`${e.indexOf(g)} ${x}`,at:x},of:f})}let{buses:c,levels:l}=Ep(a);
return{buses:c,height:Math.max(R1,(l+1)*Zr+Mc)}}function jp(t,{footOf:e,from:n,to:o}){let s=n+Mc+t.level*Zr,[r,i]=je(t);
return r===i?kn(t.of,[r,e(t.from[0].key)],[r,o]):[t.from.map(({key:a,at:c,of:l})=>kn(l,[c,e(a)],[c,s])),kn(t.of,[r,s],[i,
s]),t.to.map(({at:a,of:c})=>kn(c,[a,s],[a,o]))]}function kn(t,...e){let[n,...o]=new Set(t.map(s=>s.hold));return S("poly\
line",{points:e.join(" "),"stroke-width":Rp(t),...o.length?{}:vc(n),"stroke-linecap":"square"})}function Wp(t,e,n,o){return S(
"g",{},S("line",{x1:e,x2:e,y1:n,y2:o-7,"stroke-width":Rp(t)}),S("path",{class:"head",d:`M${e-5} ${o-9} L${e} ${o-1} L${e+
5} ${o-9} Z`}))}function Bp(t,[e,n,[o,s]],r){let[i,a]=[n[1]+Zr/2,s-Zr/2];return kn([t],e,[n[0],i],[r,i],[r,a],[o,a],[o,s])}var[j1,W1]=[172,148],B1=900,ti=20,P1=18,es=16,F1=40;function Fp(t,e,n,o){let s=p("div",{class:"argument"});t.append(s);let r=s.
clientWidth,i=[...new Set(n.flatMap(({tail:O,head:_})=>[O,_]))],a=Ve(),c=U1(e,n,a);for(let{label:O}of[...c.values()].flat())
s.append(O);let f=qp(o,n,O=>{let _=(c.get(O)??[]).map(({label:v})=>v.offsetWidth+8);return Math.max(r<B1?W1:j1,_.reduce(
(v,A)=>v+A,0))+ti}),u=f.flatMap(({layers:O})=>O.flat().filter(({card:_})=>_>=0)),m=new Map(u.map(({card:O,room:_})=>[O,G1(
e.cards[O],_-ti,a)]));for(let O of i)s.prepend(m.get(O)??"");let h=S("svg",{class:"lines","aria-hidden":"true"});s.prepend(
h);let g=D1(r),[x,y]=[0,0];for(let O of f){let{left:_,top:v}=g.lowest(O.width+es),A=v+V1(O,{left:_,top:v,boxes:m,meetings:c,
lines:h});g.fill(_,O.width+2*es,A+F1),x=Math.max(x,_+O.width+2*es),y=Math.max(y,A)}s.style.width=`${x}px`,s.style.height=
`${y}px`,h.setAttribute("width",String(x)),h.setAttribute("height",String(y)),z1(s,u,m,c)}function D1(t){let e=[{left:0,
height:0}],n=(o,s)=>e.filter((r,i)=>r.left<s&&(e[i+1]?.left??1/0)>o);return{lowest(o){return e.filter(({left:r})=>r===0||
r+o<=t).map(({left:r})=>({left:r,top:Math.max(...n(r,r+o).map(({height:i})=>i))})).reduce((r,i)=>i.top<r.top?i:r)},fill(o,s,r){
let i=n(o,o+s).at(-1)?.height??0,a=o+s,c=e.filter(f=>f.left<o||f.left>=a),l=c.some(f=>f.left===a)?[]:[{left:a,height:i}];
e=[...c,{left:o,height:r},...l].sort((f,u)=>f.left-u.left)}}}function z1(t,e,n,o){for(let{card:s}of e){for(let{label:r}of o.
get(s)??[])t.append(r);t.append(n.get(s)??"")}}function G1(t,e,n){let{marks:o=[]}=t,s=t.denied?"\u2298 ":t.doubted?"? ":
"",r=[o.length>0&&p("strong",{},`${s}${o.join(", ")}`),o.length>0&&" ",p("span",{dir:"auto",lang:t.id&&Ee(t.id)},t.inferred?
le(t.text):t.text)],i=t.hold?` held-${t.hold.replace(" ","-")}`:"",a=`card ${t.sign??""}${i}${t.denied?" denied":""}`,{id:c,
statements:l=[]}=t,f=(c?w.open===`actor:${c}`:l.some(m=>n.has(m)))&&"location",u=l.length||c?L(r,()=>c?ft(c):tt(l,t.text),
{class:a,"aria-current":f}):p("div",{class:a},r);return u.style.width=`${e}px`,u}function U1({cards:t},e,n){let o=new Map;
for(let r of e){let i=[...(r.marks??[]).map(c=>`${c}:`),r.words].join(" "),a=o.get(r.head)??new Map;o.set(r.head,a.set(i,
[...a.get(i)??[],r]))}let s=new Map;for(let[r,i]of o){let a=[...i].map(([c,l])=>({arrows:l,label:H1(t,c,l,n)}));s.set(r,
a)}return s}function H1(t,e,n,o){let s=n.flatMap(a=>a.statements),r=n.map(({tail:a,head:c})=>d("leads_to",{tail:t[a].text,
words:e,head:t[c].text})),i=[p("strong",{},e),n.length>1&&` \xB7 ${n.length}`];return L(i,()=>tt(s,e),{class:"arrow-word\
s","aria-current":s.some(a=>o.has(a))&&"location","aria-label":`${r.join("; ")}. ${d("show_quotes")}`,title:r.join(`
`)})}function V1({layers:t,arrows:e,ways:n,width:o},{left:s,top:r,boxes:i,meetings:a,lines:c}){let l=O=>i.get(O),f=O=>n.
get(We(O))??[],u=O=>t.findIndex(_=>_.includes(O)),m=O=>u(f(O)[0])<u(f(O).slice(-1)[0]),h=e.filter(m),g=new Map(e.filter(
O=>!m(O)).map(O=>[O,[]])),x=new Map,y=r;for(let[O,_]of t.entries()){let v=new Map(_.map(z=>[z,Q1(a.get(z.card)??[],n,s+z.
at)])),A=t[O-1]??[],{buses:q,height:P}=Cp(A,_,h,n,{end:(z,$t)=>v.get(z)?.find(k=>k.arrows.includes($t))?.at??s+z.at,start:z=>s+
z.at,room:({room:z})=>z-ti}),W=[...v.values()].flat().map(({label:z})=>z.offsetHeight),j=y,U=Math.max(0,...W),B=y+(O||U?
P:0);y=B+(U&&U+P1);let Z=z=>x.get(A[Number(z)])??j;for(let z of q)re(c,[jp(z,{footOf:Z,from:j,to:B})]);let lt=Math.max(0,
..._.map(({card:z})=>z<0?0:l(z).offsetHeight));for(let z of _){let $t=s+z.at,k=z.card<0?h.filter(J=>f(J).includes(z)):[];
if(k.length&&re(c,[kn(k,[$t,B],[$t,y+lt])]),x.set(z,y+lt),z.card<0)continue;let F=l(z.card).offsetHeight,Q=O===0?y+lt-F:
y;x.set(z,Q+F),Pp(l(z.card),$t-(z.room-ti)/2,Q);for(let{label:J,arrows:Nt,at:De}of v.get(z)??[]){Pp(J,De-J.offsetWidth/2,
B+(U-J.offsetHeight)/2),c.append(Wp(Nt,De,B+U,Q));for(let go of Nt)g.get(go)?.push([De,B])}for(let[J,Nt]of g)f(J)[0]===z&&
Nt.unshift([$t,Q+F],[$t,y+lt])}y+=lt}for(let[O,_]of g)re(c,[Bp(O,_,s+o+es/2)]);return y+(g.size&&es)-r}function Pp(t,e,n){
t.style.left=`${Math.round(e)}px`,t.style.top=`${Math.round(n)}px`}function Q1(t,e,n){let o=({arrows:a})=>{let c=a.map(l=>e.
get(We(l))?.at(-2)?.at??0);return c.reduce((l,f)=>l+f,0)/c.length},s=[...t].sort((a,c)=>o(a)-o(c)),r=s.reduce((a,{label:c})=>a+
c.offsetWidth+8,0),i=n-r/2;return s.map(a=>{let c=a.label.offsetWidth+8;return i+=c,{...a,at:i-c/2}})}var Dp=null,zp=()=>Dp;async function Gp(t){let[e]=await Promise.all([zs(),H()]),n=ts(b,e,w),o=h=>b.statements.article[h.
statement],s=ts(b,e,{...w,about:null}),r=[...new Set(s.map(o))].sort((h,g)=>h-g);if(!r.length){E(t,co("arguments",p("p",
{},d("no_arrows"))));return}let i=w.article!==null&&!b.articles.some(({id:h})=>h===w.article),c=r.find(h=>b.articles[h].
id===w.article)??r.find(h=>n.some(g=>o(g)===h))??r[0],l=n.filter(h=>o(h)===c),f=b.articles[c],u=[...new Set(l.flatMap(h=>h.
statements))];Dp={article:c,statements:u};let m=co("arguments",p("p",{class:"line choosers"},et(d("argument_article"),r.
map(h=>[b.articles[h].id,b.articles[h].title]),f.id,h=>M({article:h})),p("label",{},`${d("about")} `,K1(e,s))),i&&p("p",
{class:"quiet"},d("no_such_article")),p("h2",{lang:f.language},f.title),p("p",{class:"source",dir:"ltr"},Me(f)),Y1(l,n,u),
l.length?J1(e,l):p("p",{},d("no_arrows_here")));E(t,m),l.length&&Fp(m,e,l,e.places[c])}function K1({topics:t,cards:e},n){
let s=[...new Set(n.flatMap(({tail:r,head:i})=>[...e[r].about??[],...e[i].about??[]]))].map(r=>t[r]).sort(([,r],[,i])=>r.
localeCompare(i));return et(d("about"),[["",d("about_all")],...s],w.about??"",r=>M({about:r||null}))}function Y1(t,e,n){
return p("p",{class:"quiet"},`${D(zn())}. `,t.length<e.length?d("arrows_here",{here:I(t.length,"arrow"),all:e.length}):`${I(
t.length,"arrow")}.`," ",n.length>0&&V(d("show_quotes"),n,d("tab_arguments")),p("br"),d("arguments_help"))}function J1({
cards:t},e){let n=[...new Set(e.flatMap(({tail:a,head:c})=>[a,c]))].map(a=>t[a]),o=[...n,...e],s=a=>n.some(c=>c.sign===a),
i=[...[void 0,"not actual","hedged"].filter(a=>o.some(c=>c.hold===a)).map(a=>[Ac({hold:a}),d(`look_${a?.replace(" ","_")??
"plain"}`)]),o.some(a=>a.denied)&&[Ac({denied:!0}),`\u2298 ${d("held_denied")}`],...["cooperation","conflict"].filter(s).
map(a=>[Ac({sign:a}),d(`look_${a}`)])];return p("ul",{class:"looks"},i.map(a=>a&&p("li",{},a)))}function Ac({hold:t,denied:e=!1,
sign:n="neither"}){let o=S("rect",{x:2,y:2,width:24,height:12,rx:4,class:`border ${n}`,...vc(t)}),s=e&&S("rect",{x:2,y:2,
width:5,height:12,class:"bar-denied"});return S("svg",{class:"sample",width:28,height:16,viewBox:"0 0 28 16","aria-hidde\
n":"true"},o,s)}function Up(t,e){let[n,o]=[0,0];return{places:t.map(({top:r,cards:i})=>{let a=i.length?Math.max(0,o-(r+n+i[0].offset)-160):
0;n+=a;let c=i.map(({offset:l,height:f})=>{let u=Math.max(r+n+l,o);return o=u+f+e,u-r-n});return{room:a,tops:c}}),end:o}}
function Hp(t){let e=[];for(let n of t){let o=e[e.length-1];o&&n===o[1]+1?o[1]=n:e.push([n,n])}return e.map(([n,o])=>n===
o?`${n}`:`${n}\u2013${o}`).join(", ")}var Tc=({sign:t,hold:e,denied:n,doubted:o,isOut:s})=>[t,e&&`held-${e.replace(" ","-")}`,n&&"denied",o&&"doubted",s&&"out"].
filter(Boolean).join(" "),ei=t=>p("span",{class:`swatch ${Vp(t)}`,"aria-hidden":"true"}),Vp=t=>t===null?"of-author":`pat\
tern-${t%4}`;function Qp({level:t,stretches:e,runs:n},o){let s=e.map(c=>X1(c,o)),i=p(t===0?"p":t===1?"h2":"h3",{class:"w\
ords",dir:"auto",lang:o.reading.lang},s.flatMap((c,l)=>[c,tO(e[l],o)])),a=n.map(c=>eO(c,o));return{text:i,names:a,ends:n.
map(c=>[s[c.first],s[c.last]])}}function X1({text:t,on:e,begins:n},{claims:o,passages:s,callbacks:r}){if(!e.length)return document.
createTextNode(t);let i=[...new Set(e.map(({claim:f})=>f))],a=i.some(f=>o[f].by!==null),c=i.every(f=>o[f].isOut),l=C([n.
some(f=>o[f].denied)&&p("span",{class:"sign denied","aria-hidden":"true"}),n.some(f=>o[f].doubted)&&p("span",{class:"sig\
n doubted","aria-hidden":"true"}),Z1(t,e,o)],()=>r.open(i.map(f=>o[f].id)),{dir:null,class:`passage${a?" of-source":""}${c?
" out":""}`});for(let f of i)s[f].push(l);return l}var Z1=(t,e,n)=>e.reduce((o,{claim:s,lane:r})=>p("span",{class:`under\
line lane-${r} ${Tc(n[s])}`},o),t);function tO({ends:t},{reading:e,unfold:n}){if(!t.length)return null;let o=Hp(t.map(s=>s+
1));return L(o,s=>n(t,s),{class:"number-mark","aria-expanded":"false","aria-label":e.say("reading_notes",{numbers:o})})}
function eO({by:t},{reading:e}){let{name:n,lang:o}=e.claimants[t];return p("div",{class:"speaker"},p("bdi",{lang:o},n),p(
"span",{class:`bar ${Vp(t)}`}))}function Kp(t,e,n,o){let{by:s,marks:r,actions:i,isSourceInferred:a}=t,{name:c,lang:l}=n.claimants[s??0],f=p("bdi",{lang:l},
a?`[${c}]`:c),u=s===null?n.say("the_author"):[f,`, ${n.say("reading_quoted")}`];return p("div",{class:`note-card ${Tc(t)}`},
p("p",{class:"sentence"},p("span",{class:"note-number"},e),C(nO(t,n),()=>o.open([t.id]),{class:"link whole"})),p("p",{class:"\
whose"}," ",p("span",{class:"name"},ei(s),p("span",{},u)),r.map(m=>p("span",{class:"mark"},m)),i.map(({label:m,press:h})=>L(
m,h,{class:"action"}))))}function nO({sentence:t,sign:e,denied:n,doubted:o},{say:s}){let r=t.map((i,a)=>[a>0&&!i.text.startsWith(
",")&&" ",oO(i,e)]);return[n&&p("strong",{},`\u2298 ${s("look_denied")}: `),o&&p("strong",{},"? "),r]}function oO({text:t,
kind:e,lang:n,inferred:o=!1},s){let r=o?`[${t}]`:t;return e==="verb"?p("span",{class:`verb ${s}`},r):e?p("bdi",{class:e,
lang:n},r):r}var Lc=8;function Yp({claimants:t,say:e},n,o){let s=l=>n.some(l),r=[[s(({hold:l,denied:f})=>!l&&!f),"",e("look_plain")],
[s(({hold:l})=>l==="not actual"),"held-not-actual",e("look_not_actual")],[s(({hold:l,doubted:f})=>l==="hedged"||f),"held\
-hedged",e("look_hedged")],[s(({denied:l})=>l),"denied",`\u2298 ${e("held_denied")}`],[s(({doubted:l})=>l),"doubted",`? ${e(
"held_doubted")}`],[s(({sign:l})=>l==="cooperation"),"cooperation",e("look_cooperation")],[s(({sign:l})=>l==="conflict"),
"conflict",e("look_conflict")]],i=t.map((l,f)=>sO(l,f,o)),a=i.slice(Lc),c=t.slice(Lc).some(({isChosen:l})=>l);return p("\
div",{class:"reading-key"},p("div",{class:"claimants",role:"group","aria-label":e("reading_claimants")},p("span",{class:"\
quiet"},e("reading_claimants")),i.slice(0,Lc),a.length>0&&p("details",{open:c},p("summary",{},e("and_more",{n:a.length})),
a)),p("p",{class:"looks-of-lines"},r.map(([l,f,u])=>l&&p("span",{class:`underline ${f}`},u))))}var sO=({id:t,name:e,lang:n,
count:o,isChosen:s},r,{choose:i})=>L([ei(r||null),p("bdi",{lang:n},e),` ${o}`],()=>i(s?null:t),{class:"claimant","aria-p\
ressed":String(s)});var rO=960,iO=720,aO=6,ni=class{#e=[];#t=-1;#n=S("path",{});constructor(e,n,o){this.element=e,this.drawing=n,this.cards=
o}add(e,n,o,s,r){this.#e.push({row:e,apart:n,claims:o,names:s,ends:r,room:0})}watch(){let{element:e}=this;e.append(S("sv\
g",{class:"leader","aria-hidden":"true"},this.#n)),new ResizeObserver(()=>this.#o()).observe(e);for(let n of["pointerove\
r","focusin"])e.addEventListener(n,o=>this.#r(o.target));for(let n of["pointerleave","focusout"])e.addEventListener(n,()=>this.#r(
null));document.fonts?.ready.then(()=>{this.#t=-1,this.#o()})}#o(){let{element:e,cards:n}=this,o=e.clientWidth;if(!o||o===
this.#t)return;this.#t=o;let s=o<iO;e.classList.toggle("slim",o<rO),e.classList.toggle("narrow",s);let r=0,i=this.#e.map(
({row:f,apart:u,claims:m,room:h})=>{r+=h;let g=m.map(y=>({offset:this.#s(y),height:n[y].offsetHeight})),x=u?[{offset:0,height:u.
offsetHeight}]:[];return{top:f.offsetTop-r,cards:s?[]:[...x,...g]}}),a=this.#e.map(({ends:f})=>f.map(([u,m])=>cO(u,m))),
{places:c,end:l}=Up(i,aO);for(let[f,u]of this.#e.entries()){u.room=c[f].room,u.row.style.marginTop=u.room?`${u.room}px`:
"";let m=[...u.apart?[u.apart]:[],...u.claims.map(h=>n[h])];for(let[h,g]of m.entries())g.style.top=s?"":`${c[f].tops[h]}\
px`;lO(u.names,a[f])}e.style.minHeight=s?"":`${l}px`}#s(e){return this.drawing.passages[e][0].offsetTop}#r(e){let{cards:n,
drawing:o,element:s}=this,r=e instanceof Element?e.closest(".passage, .note-card"):null,i=c=>r!==null&&(n[c]===r||o.passages[c].
some(l=>l===r)),a=n.flatMap((c,l)=>i(l)?[l]:[]);for(let c of s.querySelectorAll(".now"))c.classList.remove("now");for(let c of a)
for(let l of[n[c],...o.passages[c]])l.classList.add("now");this.#n.setAttribute("d",a.map(c=>this.#i(c)).join(" "))}#i(e){
let[n]=this.drawing.passages[e];if(!n||this.element.classList.contains("narrow"))return"";let[o,s]=[this.element,this.cards[e]].
map(l=>l.getBoundingClientRect()),r=n.getClientRects()[0],i=n.closest(".words")?.getBoundingClientRect()??r,[a,c]=[r.bottom-
o.top,s.top-o.top+14];return`M${i.right-o.left+2} ${a} L${s.left-o.left} ${c}`}};function cO(t,e){return t instanceof HTMLElement&&
e instanceof HTMLElement?{top:t.offsetTop,bottom:e.offsetTop+e.offsetHeight}:{top:0,bottom:0}}function lO(t,e){let n=t.map(
r=>r.firstElementChild),o=n.map(r=>r.offsetHeight),s=0;for(let[r,i]of t.entries()){let{top:a,bottom:c}=e[r],l=e.slice(0,
r).filter(u=>u.bottom>a).length,f=Math.max(0,s-a);s=a+f+o[r],i.style.top=`${a}px`,i.style.height=`${c-a}px`,i.style.right=
`${l*8}px`,n[r].style.marginTop=`${f}px`}}var Jp=/^(#{1,6})[ \t]+/,fO=/[\p{L}\p{N}]/u,td=t=>[...t].sort((e,n)=>Xp(e)-Xp(n)||Zp(e)-Zp(n)),Xp=({spans:t})=>t.length?
Math.min(...t.map(([e])=>e)):-1,Zp=({spans:t})=>Math.max(0,...t.map(([,e])=>e));function ed(t){let e=new Map,n="";for(let{
quote:s}of t)!s||e.has(s)||(e.set(s,n.length),n+=`${s}

`);let o=t.map(s=>{let r=e.get(s.quote);return r===void 0?s:{...s,spans:[uO(r,r+s.quote.length)]}});return{text:n,claims:o}}
var uO=(t,e)=>[t,e];function nd(t,e){let n=mO(t),o=n.map(()=>[]);for(let[i,{spans:a}]of e.entries())for(let[c,l]of a)for(let f=pO(
n,c);f<n.length&&n[f].from<l;f++){let u={from:Math.max(c,n[f].from),to:Math.min(l,n[f].to),claim:i,lane:0};u.to>u.from&&
o[f].push(u)}let s=new Set,r=new Map(o.flatMap((i,a)=>i.map(({claim:c})=>[c,a])));return n.map((i,a)=>{let c=hO(t,i,dO(o[a]),
s,f=>r.get(f)===a),l=c.flatMap(({begins:f})=>f).sort((f,u)=>f-u);return{level:i.level,stretches:c,claims:l,runs:gO(c,e)}})}
function mO(t){let e=[],n=!1;for(let o=0;o<t.length;){let s=t.indexOf(`
`,o),r=s<0?t.length:s,i=t.slice(o,r),a=Jp.exec(i)?.[1].length??0;a?e.push({from:o+i.length-i.replace(Jp,"").length,to:r,
level:a}):i.trim()&&n?e[e.length-1].to=r:i.trim()&&e.push({from:o+i.search(/\S/),to:r,level:0}),n=!a&&i.trim()!=="",o=r+
1}return e}function pO(t,e){let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].to>e?o=s:n=s+1}return n}function dO(t){let e=[
...t].sort((o,s)=>o.from-s.from||s.to-o.to),n=new Array(4).fill(0);return e.map(o=>{let s=Math.max(0,n.findIndex(a=>a<=o.
from)),i=n.every(a=>a>o.from)?3:s;return n[i]=Math.max(n[i],o.to),{...o,lane:i}})}function hO(t,e,n,o,s){let i=[...new Set(
[e.from,e.to,...n.flatMap(({from:c,to:l})=>[c,l])])].sort((c,l)=>c-l),a=new Map;for(let{claim:c,to:l}of n)s(c)&&a.set(c,
Math.max(a.get(c)??0,l));return i.slice(0,-1).map((c,l)=>{let f=i[l+1],u=n.filter(g=>g.from<=c&&g.to>=f),m=[...new Set(u.
map(({claim:g})=>g))],h=m.filter(g=>!o.has(g));for(let g of h)o.add(g);return{text:t.slice(c,f),on:u.map(({claim:g,lane:x})=>({
claim:g,lane:x})),begins:h,ends:m.filter(g=>a.get(g)===f).sort((g,x)=>g-x)}})}function gO(t,e){let n=[],o=new Map;for(let[
s,{on:r,text:i}]of t.entries()){let a=new Set(r.map(({claim:c})=>e[c].by).filter(c=>c!==null));for(let c of a){let l=o.get(
c);if(l)l.last=s;else{let f={by:c,first:s,last:s};o.set(c,f),n.push(f)}}if(fO.test(i))for(let c of o.keys())a.has(c)||o.
delete(c)}return n}function od(t,e,n){let{text:o,claims:s}=t.text===null?ed(t.claims):{...t,text:t.text},r=td(s),i=wO(nd(o,r),t.title),a={reading:t,
callbacks:e,claims:r,passages:r.map(()=>[]),unfold:(m,h)=>{let g=h.getAttribute("aria-expanded")==="true";h.setAttribute(
"aria-expanded",String(!g));for(let x of m)c[x].classList.toggle("unfolded",!g)}},c=r.map((m,h)=>Kp(m,h+1,t,e)),l=p("div",
{class:"reading"}),f=new ni(l,a,c),u=r.flatMap(({spans:m},h)=>m.length?[]:[h]);for(let[m,h]of i.entries()){let{text:g,names:x,
ends:y}=Qp(h,a),O=m===0&&[p("div",{class:"about"},n),Yp(t,r,e)],_=m===0&&u.length>0&&bO(u,c,t),v=p("div",{class:"notes"},
_,h.claims.map(q=>c[q])),A=p("div",{class:`row level-${h.level}`},p("div",{class:"speakers"},x),p("div",{},g,O),v);l.append(
A),f.add(A,_||null,h.claims,x,y)}return f.watch(),{element:l,show:m=>xO(a,c,m)}}function wO(t,e){return t[0]?.level===1?
t:[{level:1,stretches:[{text:e,on:[],begins:[],ends:[]}],claims:[],runs:[]},...t]}var bO=(t,e,{say:n})=>p("div",{class:"\
unplaced"},p("p",{class:"quiet"},n("reading_unplaced")),t.map(o=>e[o]));function xO({claims:t,passages:e},n,o){let s=new Set(
o),r=({id:c})=>s.has(c),i=new Set(t.flatMap((c,l)=>r(c)?e[l]:[]));for(let c of e.flat())c.classList.toggle("current",i.has(
c));for(let[c,l]of t.entries())n[c].classList.toggle("current",r(l)),n[c].toggleAttribute("data-current",r(l));for(let c of[
...e.flat(),...n])c.removeAttribute("aria-current");let a=[...i][0]??n[t.findIndex(r)];return a?.setAttribute("aria-curr\
ent","location"),a}var sd="author",Ec=t=>N().statements.get(t).sources?.at(-1)??null;function Nc(t){let e=Ec(t);return e===null?sd:N().entities[e].
id}function rd(t,e,n){let{entities:o}=N(),s=new Map([[null,0]]);for(let c of e)s.set(Ec(c),(s.get(Ec(c))??0)+1);let[r,...i]=s;
return[r,...i.sort(([,c],[,l])=>l-c)].map(([c,l])=>{let f=c===null?sd:o[c].id,u=d("reading_author",{name:t.author||t.publisher}),
m=c===null?{name:u}:{name:Y(o[c]),lang:Lt(o[c].id)};return{id:f,...m,count:l,isChosen:f===n}})}function id(t,e,n){let{names:o,
labels:s,statements:r}=b,i=N(),a=new Map(e.map(({id:l},f)=>[l,f||null])),c=OO(new Set(t));return t.map(l=>{let f=i.statements.
get(l),u=r.mode[l]!==cn,m=o.stances[r.stance[l]],h=m==="doubts"||m==="rejects",g=r.certainty[l]!==0||h,x=f.sources??[],y=[
x.length>1&&`${d("according_to")} ${On(x).join(" > ")}`,u&&s.modes[r.mode[l]],r.certainty[l]!==0&&s.certainties[r.certainty[l]],
m==="doubts"&&d("author_doubts"),m==="rejects"&&d("author_rejects"),f.ended&&d("ended"),f.missing&&Wt(l)],O=o.signs[mt(l).
sign];return{id:b.keys.at(l),spans:i.bodies.get(r.article[l])===null?[]:Sn(l),quote:Bt(l),sentence:ad(l),sign:O==="toget\
her"?"cooperation":O,hold:u?"not actual":g?"hedged":void 0,denied:r.polarity[l]!==0,doubted:h,by:a.get(Nc(l))??null,isSourceInferred:f.
inferred?.includes("according_to")??!1,marks:y.filter(_=>typeof _=="string"),isOut:!n[l],actions:yO(l,c.get(l))}})}function yO(t,e){
let n=Us(t);return[...e?[{label:d("show_in_graph"),press:()=>M({tab:"graph",open:e,pair:null})}]:[],...n?[{label:d("edit"),
press:()=>open(n,En)}]:[]]}function OO(t){let e=new Map;for(let{a:n,b:o,rows:s}of $.pairs.values())for(let r of s){let i=b.
ties.statement[r];!t.has(i)||e.has(i)||e.set(i,Pf(n,o))}return e}function ad(t,e=0){let{statements:n,roles:o}=N(),{s,inferred:r=[]}=n.
get(t),{verb:i,ends:a,field:c}=ke(t),l=(u,m)=>({...$O(u,e),inferred:r.includes(m)}),f=(e?[]:[...Yo(t)].sort(([u],[m])=>u-
m)).flatMap(([u,m])=>[{text:`, ${o[u].label}`},l(m,o[u].id)]);return[l(s,"subject"),{text:i,kind:"verb"},...a.map(u=>l(u,
c)),...f]}function $O(t,e){let n=N();if(typeof t=="string")return{text:t,kind:"name"};if(t>=0)return{text:Y(n.entities[t]),
kind:"name",lang:$n(t)};let o=-1-t;if(e>=2)return{text:`#${b.keys.at(o).split("#")[1]}`,kind:"nested"};let s=ad(o,e+1).map(
({text:r,inferred:i})=>i?le(r):r);return{text:`\u201C${xc(s.join(" "),o)}\u201D`,kind:"nested"}}function cd(t){let e=new Map;
for(let n of t)for(let o of oi(n))e.set(o,(e.get(o)??0)+1);return e}function oi(t,e=new Set([t])){let{s:n,o,roles:s=[]}=N().
statements.get(t),r=new Set;for(let i of[n,o,...s.map(([,a])=>a)])if(typeof i=="number"){if(i>=0)r.add(i);else if(!e.has(
-1-i)){e.add(-1-i);for(let a of oi(-1-i,e))r.add(a)}}return r}var ld=30,SO=8;function fd(t,e){let{articles:n}=b;if(n.length<2)return null;let o=_O(),s=o.indexOf(t),r={n:s+1,of:o.length},
i=(c,l,f)=>L(l,()=>ud(o[s+c]),{"aria-label":d(f),disabled:o[s+c]===void 0}),a=p("details",{class:"menu articles"},p("sum\
mary",{},d("articles_list",r)));return a.addEventListener("toggle",()=>a.open&&a.childElementCount===1&&a.append(kO(o,t,
e))),p("div",{class:"line"},i(-1,"\u2039","previous_article"),a,i(1,"\u203A","next_article"))}var ud=t=>M({article:b.articles[t].
id,open:null});function _O(){let{articles:t}=b,e=n=>t[n].first??t[n].last??Number.MAX_SAFE_INTEGER;return[...t.keys()].sort(
(n,o)=>e(n)-e(o)||n-o)}function kO(t,e,n){let o=b.articles.map(()=>[0,0]);for(let[c,l]of b.statements.article.entries())
o[l][1]++,n[c]&&o[l][0]++;let s=c=>p("li",{},vO(c,c===e,o[c])),r=p("div",{class:"found"},Ce(t.map(s),ld)),i=c=>{let l=c.
toLocaleLowerCase().split(/\s+/).filter(Boolean),f=t.filter(u=>l.every(m=>MO(u).includes(m)));E(r,f.length?Ce(f.map(s),ld):
p("p",{class:"quiet"},d("no_article_called",{text:c})))},a=p("input",{type:"search","aria-label":d("find_article"),placeholder:d(
"find_article"),oninput:({target:c})=>i(c.value)});return p("div",{},t.length>=SO&&a,r)}function MO(t){let{title:e,author:n,
publisher:o,published:s,first:r}=b.articles[t],i=r===null?"":gt(r);return[e,n,o,s,i].join(" ").toLocaleLowerCase()}function vO(t,e,[
n,o]){let s=b.articles[t],r=n<o?d("matching_of",{n,of:I(o,"statement")}):I(o,"statement");return L([p("span",{class:"tit\
le",dir:"auto",lang:s.language},s.title),p("span",{class:"quiet"},p("bdi",{},s.publisher),` \xB7 ${so(s)} \xB7 ${r}`)],()=>ud(
t),{"aria-current":e?"true":null})}var AO=500,de=null,qc=null;async function md(t){await H();let{articles:e}=b,n=e.findIndex(({id:c})=>c===w.article),o=Math.
max(0,n);if(!e.length){E(t,co("article",p("p",{},d("no_articles"))));return}let s=w.article!==null&&n<0,r=[$,o,s,w.about,
w.claimant,w.language];if(!(de&&t.contains(de.sheet)&&de.of.every((c,l)=>c===r[l]))||!de){let c=de&&t.contains(de.sheet)&&
de.of[1]===o;de={of:r,...TO(o,s)},E(t,de.sheet),c||(qc=null)}let a=de.reading.show([...Ve()].map(c=>b.keys.at(c)));a&&qc!==
w.open&&kc(a,de.sheet)&&a.scrollIntoView({block:"center"}),qc=w.open}function TO(t,e){let n=b.articles[t],o=N().bodies.get(
t),s=Qi(b,w),r=zt(b.statements.article,t).filter(s),i=cd(r),a=w.about===null?void 0:Hs(w.about),c=a!==void 0&&i.has(a)?a:
null,l=rd(n,r,w.claimant),f=l.find(({isChosen:y})=>y)?.id??null,u=r.filter(y=>(c===null||oi(y).has(c))&&(f===null||Nc(y)===
f)),m=he(b,w),h=id(u,l,m),g=od({title:n.title,lang:n.language,text:o,claims:h,claimants:l,say:d},{open:NO,choose:y=>M({claimant:y})},
[e&&p("p",{class:"quiet"},d("no_such_article")),p("p",{class:"source",dir:"ltr"},Me(n),EO(n)," ",_c(n)),LO(n),o===null&&
p("p",{class:"quiet"},d("quotes_only")),o!==null&&!/\n\s*\S/.test(o)&&p("p",{class:"quiet"},d("text_not_at_hand")),p("p",
{class:"quiet"},qO(u,r.length,m))]),x=p("div",{class:"line choosers"},fd(t,m),IO(i,c));return{sheet:co("article",x,g.element),
reading:g}}function LO({status:t,newer:e}){if(t==="retracted")return p("p",{class:"notice"},d("counts_nowhere"));if(!e.length)
return null;let n=e.map(o=>{let{id:s,title:r}=b.articles[o];return[" ",C(Vt(r),()=>M({article:s,open:null}))]});return p(
"p",{class:"notice"},d("counts_in_newer"),n)}var EO=({licence:t})=>t?` \xB7 ${t}`:"";function NO(t){let e=t.map(n=>b.keys.
numberOf(n));return e.length===1?vt(e[0]):tt(e,d("quotes"))}function qO(t,e,n){let o=t.filter(a=>!n[a]).length,s=I(e,"st\
atement"),r=t.length<e?d("shown_of",{n:t.length,of:s}):s,i=o?`, ${xt(o,"left_out_by_filters",{n:o})}`:"";return`${D(zn())}\
. ${D(r)}${i}.`}function IO(t,e){let{entities:n}=N(),s=[...t].sort(([,i],[,a])=>a-i).slice(0,AO).map(([i,a])=>[n[i].id,`${Y(
n[i])} (${a})`]),r=e===null?"":n[e].id;return p("label",{},`${d("about")} `,et(d("about"),[["",d("about_all")],...s],r,i=>M(
{about:i||null})))}var RO=["aim","audience","meant for"];async function wd(t){let[e]=await Promise.all([vf(),H()]),{bargains:n,others:o}=Vs(),
s=n.map(i=>pd(i,Ki(e,w,i))),r=n.some(i=>!Ki(e,w,i));E(t,te(p("h2",{},d("tab_bargains")),p("p",{class:"quiet"},d("exchang\
e_help")),r&&p("p",{class:"quiet"},d("outcome_elsewhere")),s.length?s:p("p",{},d("no_exchange")),o.length>0&&[p("h2",{},
d("other_offers")),o.map(i=>pd(i))]))}function pd(t,e){let n=N(),o=Ut($.chosen,t.flatMap(u=>u.statements)),s=Ve(),i=t.map(
u=>b.relations[u.relation]).reduce((u,m)=>m.wider.length>u.wider.length?m:u),a=o.filter(u=>mt(u)===i),c=dd(o.map(u=>n.statements.
get(u).s)),l=dd(a.flatMap(u=>n.statements.get(u).o??[])),f=u=>n.roles.map((m,h)=>u.includes(m.function??"")&&Ic(m.label,
BO(h,o),t,u));return p("section",{class:"bargain","aria-current":o.some(u=>s.has(u))&&"location"},p("h3",{},hd(c),` ${wc(
i,c)} `,hd(l)),e&&p("p",{class:"outcome"},p("strong",{},`${d("outcome")}: `),CO(e)),p("dl",{},Ic(d("offered_thing"),gd(t.
map(u=>u.things))),Ic(d("offered_to"),gd(t.map(u=>u.targets))),f(vs),f(RO)),e?jO(e):p("p",{class:"quiet"},`${d("dates")}\
: ${bd(t)}`),p("p",{class:"actions"},I(t.length,"act"),", ",C(I(o.length,"statement"),()=>tt(o,i.label))))}var dd=t=>[...new Map(
t.map(e=>[pe(e),e])).values()],hd=t=>t.map((e,n)=>[n?", ":"",_n(e)]),CO=({outcome:t,again:e})=>`${t}${e?`, ${d("offered_\
again")}`:""}`;function jO({moves:t}){let e=t.map(([n,o,s,r,i,a])=>p("li",{},p("span",{class:"when"},WO(s)?le(o):o||d("d\
ate_unknown")),p("span",{},p("strong",{},n),": ",V(Ot(s[0]),s,n),r&&` (${d("may_be",{doubt:r})})`,i&&p("span",{class:"qu\
iet"}," (",V(i,a,n),")"))));return p("details",{class:"course",open:t.length<8},p("summary",{},d("course")),p("ol",{},e))}
var WO=t=>t.some(e=>N().statements.get(e).inferred_when);function bd(t){let e=Ut($.chosen,t.map(r=>r.statements[0])),{first:n,
last:o}=b.statements,s=r=>fr(N().statements.get(r),[n[r],o[r]]);return[...new Set(e.map(s))].join(", ")}function Ic(t,e,n=[],o=[]){
let s=e.map(({shown:r,name:i,by:a})=>{let c=n.filter(u=>u.statements.some(m=>a.includes(m))),f=o===vs&&c.length<n.length&&
` ${d("in_some",{n:c.length,of:n.length})}: ${bd(c)}`;return p("li",{},r," ",V(String(a.length),a,i),f&&p("span",{class:"\
quiet"},f))});return s.length>0&&p("div",{},p("dt",{},t),p("dd",{},p("ul",{},s)))}function gd(t){let e=new Map;for(let[o,
s]of t.flatMap(r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=b.offers;return[...e].map(([o,s])=>({shown:C(n[o],
()=>ft(o),{lang:Ee(o)}),name:n[o],by:s}))}function BO(t,e){let n=new Map;for(let o of e)for(let[s,r]of N().statements.get(
o).roles??[]){if(s!==t)continue;let i=pe(r);n.set(i,{shown:_n(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}function xd(t,e){let n=t.sources.map(({id:a,label:c})=>({id:a,label:c}));n.sort((a,c)=>yd(a.label,c.label)||yd(a.id,c.id));
let s=[...t.signers.map(a=>`by:${a}`),...n.map(({id:a})=>`of:${a}`)].map((a,c)=>({name:a,isSigner:c<t.signers.length,claims:0,
disputed:0,shared:0})),r=new Map(n.map(({id:a},c)=>[a,t.signers.length+c])),i={holders:s,disputes:new Map};for(let a of PO(
t,e,r).values())FO(i,a);return i}function PO(t,e,n){let{publisher:o,author:s}=t.statements,r=new Map;for(let i of Cs(t,e)){
let{claim:a,who:c,at:l}=i,f=r.get(a)??new Map;r.set(a,f);for(let u of new Set(c===null?[o[l],s[l]]:[n.get(c)??-1]))u>=0&&
f.set(u,[...f.get(u)??[],i])}return r}function FO({holders:t,disputes:e},n){let o=[...n].sort(([i],[a])=>i-a),[s,r]=[new Set,
new Set];for(let[i,[a,c]]of o.entries()){c.some(({held:l})=>l)&&t[a].claims++;for(let[l,f]of o.slice(i+1)){let[[u]=[-1]]=sa(
c,f),m=a*t.length+l;ra(u)&&e.set(m,(e.get(m)??0)+1);for(let h of ra(u)?[s]:Of(u)?[r]:[])t[l].isSigner&&h.add(a),t[a].isSigner&&
h.add(l)}}for(let i of s)t[i].disputed++;for(let i of r)t[i].shared++}function DO({holders:t,disputes:e},n){let o=n===void 0?
-1:t.findIndex(({name:a})=>a===n),s=null;for(let[a,c]of e){let[l,f]=[Math.floor(a/t.length),a%t.length];if(o>=0&&l!==o&&
f!==o)continue;let u=!s||c>s.number,m=s&&c===s.number&&(l<s.one||l===s.one&&f<s.other);(u||m)&&(s={one:l,other:f,number:c})}
if(t.length<2)return null;let r=o>=0?o:s?.one??0,i=s?s.one+s.other-(o>=0?r:s.one):r?0:1;return{pair:[t[r].name,t[i].name],
disputed:s?.number??0}}function si(t,e,n){if(e.compared_with)return{state:e,standings:xd(t,e),disputed:0};let o=f=>String(
e[f])===String(n[f])?null:e[f],s={...e,modes:o("modes"),polarities:o("polarities")},r=xd(t,s),i=String(e.according_to)!==
String(n.according_to)&&e.according_to.length===1,a=DO(r,i?e.according_to[0]:void 0);if(!a)return{state:s,standings:r,disputed:0};
let[c,l]=a.pair;return{state:{...s,according_to:[c],compared_with:[l]},standings:r,disputed:a.disputed}}var yd=(t,e)=>t<
e?-1:t>e?1:0;var zO={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},Od=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,GO=/\P{ASCII}/gu,
$d=new Map;function Sd(t){let e=$d.get(t);if(e!==void 0)return e;let o=[...t.normalize("NFKD").replace(Od,"").toLowerCase().
replace(Od,"")].map(s=>zO[s]??(/\p{Pd}/u.test(s)?"-":/\s/u.test(s)?" ":s)).join("");return $d.set(t,o),o}function Ft(t){
return t.replace(GO,Sd).toLowerCase().replace(/\s+/g," ").trim()}var Rc=t=>Ft(t).split(" ").filter(Boolean);function Cc(t){
let e=[],n="",o=0;for(let s of t){let r=Sd(s);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<r.length;i++)e.push(
o)}o+=s.length}return{plain:n,places:[...e,o]}}function _d(t,e){let{plain:n,places:o}=Cc(t),s=[];for(let r of e)for(let i=n.
indexOf(r);r&&i>=0;i=n.indexOf(r,i+r.length))s.push([o[i],UO(t,o,i+r.length-1)]);return s.sort((r,i)=>r[0]-i[0]||i[1]-r[1]),
s.filter(([r],i)=>s.slice(0,i).every(([,a])=>a<=r))}function UO(t,e,n){let o=n+1;for(;e[o]===e[n]&&o<e.length-1;)o++;return e[n]+
t.slice(e[n],e[o]).trimEnd().length}var HO=/[\p{L}\p{N}]/u;function ns(t,e){let n=e===0?" ":t[e-1];return n===" "||n===`\

`||!HO.test(n)}function ri(t,e,n,o){let s=()=>{let i=Ft(e.wanted),a=o(c=>Ft(c).includes(i));E(n,a.some(Boolean)?a:p("p",{class:"quiet"},
d("sources_none",{words:e.wanted})))};return s(),[p("input",{type:"search",value:e.wanted,placeholder:d("sources_find"),
"aria-label":t,oninput:i=>{e.wanted=i.target.value,s()}}),n]}var kd=8,VO=50,QO={wanted:""};function vd(t,e,n,o){let s=t.filter(m=>!m.isSigner&&m.claims),r=t.filter(({isSigner:m})=>m),
i=m=>[...m].sort((h,g)=>g.claims-h.claims),c=[["sources_differ",s.filter(m=>m.disputed).sort((m,h)=>h.disputed-m.disputed),
m=>d("source_disputed",{n:m.disputed,of:m.claims})],["sources_shared",i(s.filter(m=>!m.disputed&&m.shared)),m=>d("source\
_shared",{n:m.shared,of:m.claims})],["sources_reported",i(s.filter(m=>!m.disputed&&!m.shared)),()=>d("source_reported")],
["sources_authors",i(r),()=>d("compare_own_claims")]],l=(m,h,g)=>p("li",{},L([p("span",{dir:"auto",lang:Io([m])},D(Ke([m]))),
g!==null&&p("span",{class:"num"},R(g)),p("small",{},h)],()=>o(m),{"aria-current":e.some(x=>String(x)===m)?"true":null})),
f=m=>{let h=O=>m(Ke([O])),x=["authors","everyone"].filter(O=>(O==="everyone"||r.length>1)&&h(O)).map(O=>l(O,d(`source_${O}`),
null));return[...c.map(([O,_,v])=>{let A=_.filter(({name:q})=>h(q)).map(q=>l(q.name,v(q),q.claims));return A.length>0&&[
p("h2",{},d(O)),Md(A)]}),x.length>0&&[p("h2",{},d("sources_together")),Md(x)]]},u=d(n?"sources_find_second":"sources_fin\
d_first");return p("nav",{class:"sources","aria-label":d("sources_find")},ri(u,QO,p("div",{}),f))}function Md(t){let e=p(
"ul",{},t.slice(0,kd));return[e,Ko(t,kd,VO,n=>e.append(...n))]}var KO=5,YO=40,jc=2,Ad=12,JO={affirms:"\u2713",denies:"\u2715",doubts:"?",rejects:"\u2715"},Mn=1;async function Wc(t){await H();
let{state:e,standings:n,disputed:o}=si(b,w,K);if(!e.compared_with){E(t,te(p("h2",{},d("comparison")),p("p",{},d("compare\
_nobody"))));return}let s=[e.according_to,e.compared_with],r=$.parts??js(b,e,e.compared_with),i=([l,f])=>(Mn=1,M({according_to:l,
compared_with:f,modes:e.modes,polarities:e.polarities})),a=l=>{let f=s[1-Mn],u=String(f)===l?s[Mn]:f;return i(Mn?[u,[l]]:
[[l],u])},c=l=>{Mn=l,Wc(t).then(()=>t.querySelector("input")?.focus())};E(t,p("div",{class:"sheet compare"},vd(n.holders,
s,Mn,a),p("section",{class:"comparison"},p("h2",{},d("comparison")),p("p",{class:"quiet"},ZO(s,o)),p("p",{class:"line"},
L(`\u21C4 ${d("compare_swap")}`,()=>i([s[1],s[0]])),w.compared_with&&L(d("compare_end"),XO)),t$(r,s,c))))}var XO=()=>M({
according_to:K.according_to,compared_with:null,modes:w.modes??K.modes,polarities:w.polarities??K.polarities});function ZO(t,e){
let o=t.filter(r=>pr(r).length).map(r=>d("compare_known_by",{name:Ke(r),by:ce(pr(r),3)})),s=$e()&&`${D(gr())}.`;return[!w.
compared_with&&d(e?"compare_most":"compare_none"),...o,s].filter(Boolean).join(" ")}function t$({claims:t},e,n){let o=e.
map(Ke),s=e.map((r,i)=>{let a=t.flat().filter(({positions:f})=>f[i].some(u=>u.held)),c=pr(r),l=c.length?d("quoted_by",{by:ce(
c,2)}):d("compare_own_claims");return p("th",{scope:"col"},p("span",{dir:"auto",lang:Io(r)},D(o[i])),p("small",{},[l,Yf(
r),I(a.length,"claim")].filter(Boolean).join(" \xB7 ")),L(d("compare_change"),()=>n(i),{"aria-pressed":String(Mn===i),"a\
ria-label":d("compare_change_side",{name:o[i]})}))});return p("table",{},p("thead",{},p("tr",{},p("th",{scope:"col"},d("\
claim_column")),s)),ko.map((r,i)=>n$(r,e$(t[i],e),e)))}function e$(t,e){let{entities:n,statements:o}=N(),s=new Set(e.flat().
map(c=>c.replace(/^of:/,""))),r=c=>{let{s:l,o:f}=o.get(c.statements[0]);return[l,f].some(u=>typeof u=="number"&&u>=0&&s.
has(n[u].id))},i=[...t].sort((c,l)=>c.statements[0]-l.statements[0]),a=new Set(i.filter(r));return[...a,...i.filter(c=>!a.
has(c))]}function n$(t,e,n){let[o,s]=n.map(Ke),r=d(`compare_${t}`,{first:o,second:s}),i=e.flatMap(g=>g.statements),a=p("\
tr",{class:"part"},p("th",{colspan:3,scope:"rowgroup"},p("h3",{},D(r)," ",V(e.length,i,r))," ",p("small",{},e.length?d(`\
compare_${t}_meaning`,{first:o,second:s}):d(`compare_${t}_none`,{first:o,second:s})))),c=Pn(),l=({statements:g})=>g.includes(
c),f=g=>g.map(x=>o$(x,n,l(x))),u=p("tr",{class:"more"}),m=Math.max(KO,1+e.findIndex(l)),h=Ko(e,m,YO,g=>u.before(...f(g)));
return h&&u.append(p("td",{colspan:3},h)),p("tbody",{},a,f(e.slice(0,m)),h&&u)}function o$(t,e,n){let{statements:o,positions:s}=t,
[r]=s.flat().map(({at:i,claim:a})=>b.statements.claim[i]===a?i:s$(i,a));return p("tr",{"aria-current":n&&"location"},p("\
th",{scope:"row"},r$(r,o)),e.map((i,a)=>{let c=[...new Map(s[a].map(l=>[l.at,l])).values()];return p("td",{class:c.some(
({how:l})=>l==="doubts"||l==="rejects")?"doubting":null},p("strong",{class:"of",dir:"auto",lang:Io(i)},D(Ke(i))),c.slice(
0,jc).map(i$),c.length>jc&&C(d("more",{n:c.length-jc}),()=>tt(t.sides[a],Ot(r))),!c.length&&p("span",{class:"quiet"},a$(
i,o)))}))}function s$(t,e){let{denials:n,claim:o}=b.statements,s=n.find(([r,i])=>r===t&&o[i]===e);return s?s[1]:t}function r$(t,e){
let[n,o,s]=no(t),r=rt(n,$n(N().statements.get(t).s)),i=s===void 0?null:[" ",rt(s,$n(ke(t).ends[0]))],{mode:a}=b.statements,
c=[a[t]>0&&b.labels.modes[a[t]],N().statements.get(t).ended&&d("ended")],l=()=>e.length===1?vt(e[0]):tt(e,Ot(t)),f=p("sp\
an",{class:`verb ${b.names.signs[mt(t).sign]}`},o);return[p("span",{dir:"auto"},C([r," ",f,i,yc(t)],l)),c.map(u=>u&&[" ",
p("span",{class:"mark"},u)])]}function i$({at:t,how:e,who:n,certainty:o}){let s=e==="doubts"||e==="rejects",r=n!==null&&
N().statements.get(t).inferred?.includes("according_to"),i=s&&ip(t,Ad)||Ur(t,Ad),a=[o?b.labels.certainties[o]:null,r&&d(
"source_inferred")];return p("div",{class:"stand"},p("span",{class:"disc","aria-hidden":"true"},JO[e]),C(d(`compare_${e}`),
()=>vt(t),{class:"link how"}),a.map(c=>c&&[" ",p("span",{class:"mark"},c)]),Hr(t,i))}function a$(t,e){if(e.some(Ui(b,t)))
return d("compare_no_position");let{s:n}=N().statements.get(e[0]),o=typeof n=="number"&&n>=0&&t.includes(`of:${N().entities[n].
id}`);return d(o?"compare_told_of":"compare_no_claim")}function Td(t){let e=p("div",{class:"fitted"}),n=0;return new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===n||(n=
e.clientWidth,E(e,t(n)))}).observe(e),e}var[Ld,Ed]=[84,52],jd=4,Bc={bargain:()=>[ee(9,26),Et("cooperation",20,18,58,18),os("cooperation",66,18),Et("quiet dashed",
26,34,64,34),Be("quiet",18,34,-1),ee(75,26)],spiral:()=>[11,25,39].flatMap((t,e)=>c$(t+2,e%2===1)),contested:(t,{title:e})=>[
...Rd("hatched"),e==="Denied"?Pc(72,11):Fc(72,11)],done:()=>Id(),"also done":()=>Id(),said:()=>Cd(),quoted:()=>[...Cd(),
Nd(34,34,"\u201C \u201D")],"main cause":({denied:t})=>[t?Pc(16,26,12):ee(16,26,11),Et("quiet thick",32,26,56,26),Be("qui\
et",59,26,1),S("rect",{class:"solid",x:62,y:15,width:20,height:22,rx:4})],reasons:({reasons:t=[],effects:e=[]})=>t.some(
n=>n>0)?l$(t):f$(t.length,e),precedent:()=>[Et("quiet",4,34,80,34),S("rect",{class:"solid",x:12,y:27,width:14,height:14}),
S("path",{class:"line quiet",d:"M19 21 C30 9 52 9 62 21"}),Be("quiet",63,22,1,55),S("rect",{class:"hollow dashed",x:56,y:27,
width:14,height:14})],forecast:()=>[Et("ink",2,16,26,16),S("path",{class:"line ink dashed",d:"M26 16 C44 16 46 40 76 41"}),
Be("ink",80,41,1)],plan:()=>[ee(12,26),Et("ink dashed",24,26,52,26),Be("ink",56,26,1),S("rect",{class:"hollow dashed",x:60,
y:16,width:21,height:20,rx:3})],pair:({signs:t=[]})=>t.length===2?[ee(9,26),Et("cooperation",20,18,56,18),os("cooperatio\
n",64,18),...qd(20,34,62),ee(75,26)]:[ee(9,26),...t[0]==="conflict"?qd(20,26,62):[Et("cooperation",20,26,56,26),os("coop\
eration",64,26)],ee(75,26)],position:()=>[ee(12,26),Et("ink",26,26,44,26),S("rect",{class:"hollow",x:46,y:14,width:36,height:24,
rx:6}),Nd(64,31,"\xB1")],denied:()=>[S("rect",{class:"solid",x:4,y:10,width:5,height:32}),...Rd("",9,10,66,32),Pc(72,11)]},
Wd=t=>S("svg",{class:"small-figure",width:Ld,height:Ed,viewBox:`0 0 ${Ld} ${Ed}`,"aria-hidden":"true"},(Object.hasOwn(Bc,
t.kind)?Bc[t.kind]:Bc.quoted)(t.figure,t)),ee=(t,e,n=8)=>S("circle",{class:"solid",cx:t,cy:e,r:n}),Et=(t,e,n,o,s)=>S("li\
ne",{class:`line ${t}`,x1:e,y1:n,x2:o,y2:s}),os=(t,e,n)=>S("path",{class:`head ${t}`,d:`M${e-10} ${n-5.5} L${e} ${n} L${e-
10} ${n+5.5} Z`}),Be=(t,e,n,o,s=0)=>S("path",{class:`line ${t}`,d:"M-8 -6 L0 0 L-8 6",transform:`translate(${e} ${n}) ro\
tate(${s}) scale(${o} 1)`}),Nd=(t,e,n)=>S("text",{class:"middle",x:t,y:e},n),qd=(t,e,n)=>[Et("conflict",t,e,n,e),S("line",
{class:"line conflict thick",x1:n,x2:n,y1:e-8,y2:e+8})],Id=()=>[ee(12,26),Et("ink",24,26,52,26),Be("ink",56,26,1),S("rec\
t",{class:"solid",x:60,y:16,width:21,height:20,rx:3})],c$=(t,e)=>[Et("conflict",8,t,76,t),S("line",{class:"line conflict\
 thick",x1:e?8:76,x2:e?8:76,y1:t-6,y2:t+6})],Rd=(t,e=2,n=8,o=70,s=36)=>[S("rect",{class:`hollow ${t&&"dotted"}`,x:e,y:n,
width:o,height:s,rx:6}),...[.35,.65].map((r,i)=>Et("quiet",e+10,n+r*s,e+o-(i?24:12),n+r*s))],Fc=(t,e)=>S("g",{},ee(t,e,9),
S("text",{class:"middle on-solid",x:t,y:e+4.5},"?")),Pc=(t,e,n=9)=>S("g",{},S("circle",{class:"hollow",cx:t,cy:e,r:n}),S(
"path",{class:"line ink",d:`M${t-n*.7} ${e+n*.7} L${t+n*.7} ${e-n*.7}`})),Cd=()=>[S("path",{class:"hollow",d:"M10 8 H66 \
a6 6 0 0 1 6 6 V32 a6 6 0 0 1 -6 6 H30 L20 47 V38 H10 a6 6 0 0 1 -6 -6 V14 a6 6 0 0 1 6 -6 Z"})],l$=t=>[...t.slice(0,jd).
map((e,n)=>S("rect",{class:"bar",x:2,y:2+n*13,width:Math.max(58-12*Math.max(e-1,0),12),height:9,rx:2})),Et("ink",62,26,71,
26),Be("ink",73,26,1),ee(79,26,5)];function f$(t,e){let n=Math.min(Math.max(t,1),jd),o=e.slice(0,3),s=[...Array(n).keys()].
map(i=>26+(i-(n-1)/2)*13),r=o.map((i,a)=>26+(a-(o.length-1)/2)*19);return[...s.flatMap(i=>r.map(a=>S("path",{class:"line\
 quiet thin",d:`M17 ${i} C36 ${i} 34 ${a} 54 ${a}`}))),...s.map(i=>S("rect",{class:"bar",x:1,y:i-4.5,width:16,height:9,rx:2})),
...o.map((i,a)=>S("rect",{class:`hollow ${i?"":"dashed"}`,x:55,y:r[a]-8,width:27,height:16,rx:3}))]}var ot=7,Pd=4,ii=8;function Fd(t,e,n,o){return ai(t,e,n,o,!0)??u$(t,ai(t,e,n,o,!1),e,n)}var lo=({left:t})=>t+ot+Pd,ss=({
left:t,width:e})=>t-ot-Pd-e;function ai(t,e,n,o,s){let r=[],i=[];for(let a of t){let c=lo(a)+a.width<=n,l=s&&!c?Math.max(
ss(a),e):a.left-ot;if(s&&!c&&ss(a)<e)return null;let f=Math.max(a.right,a.left)+ot,u=r.findIndex(m=>m+ii/2<=l);if(u<0&&(u=
r.length),u>=o)return null;r[u]=s&&c?Math.max(f,lo(a)+a.width+ii/2):f,i.push({row:u,words:s?c?lo(a):ss(a):null})}return i}
function u$(t,e,n,o){if(!e)return null;let s=[];return e.map(({row:r},i)=>{let a=t[i],c=e.findIndex((m,h)=>h>i&&m.row===
r),l=c<0?o:t[c].left-ot-ii,f=lo(a)+a.width<=l,u=!f&&ss(a)>=Math.max(s[r]??n,n);return s[r]=Math.max(a.right,a.left,f?lo(
a)+a.width:0)+ot+ii,{row:r,words:f?lo(a):u?ss(a):null}})}function Dd(t,e){let n=new Map,o=[];for(let s of t){let r=s.first===
null||s.last===null?-1:Bd(e,s.first);r<0||r!==Bd(e,s.last)?o.push(s):n.set(r,[...n.get(r)??[],s])}return{bins:n,wide:o}}
var Bd=(t,e)=>ze(t.length,n=>t[n]<=e)-1;var m$=.6,p$={circle:`M${ot-1} 0 A${ot-1} ${ot-1} 0 1 1 ${1-ot} 0 A${ot-1} ${ot-1} 0 1 1 ${ot-1} 0 Z`,square:"M-5.5 -5.5\
 H5.5 V5.5 H-5.5 Z",diamond:"M-7 0 L0 -7 L7 0 L0 7 Z"},Dc=t=>p$[b.encodings.signs[t].form];function d$(t){let e=b.encodings.
holds[b.names.holds.indexOf(t)];return xn((e?.dashes??[]).map(n=>n*m$))}function zc({main:t}){let{hold:e,mark:n}=b.statements;
return b.names.marks[n[t]]==="doubted"?"doubted":b.names.holds[e[t]]}function vn(t,e,n,o){let s=b.names.signs[t];return S(
"g",{class:`form ${s} ${e==="plain"?"filled":"hollow"}`,transform:`translate(${n} ${o})`},S("path",{d:Dc(t),...d$(e)}),e===
"denied"&&S("path",{class:"slash",d:"M-6 6 L6 -6"}),e==="doubted"&&S("text",{class:"doubt",y:4.5},"?"))}var zd=(t,e)=>S(
"svg",{class:"sample",width:18,height:16,viewBox:"-9 -8 18 16","aria-hidden":"true"},vn(t,e,0,0)),h$=()=>S("svg",{class:"\
sample",width:32,height:16,viewBox:"-9 -8 32 16","aria-hidden":"true"},ci(2,-7,21,0),vn(2,"plain",0,0)),ci=(t,e,n,o)=>S(
"rect",{class:`days ${b.names.signs[t]}`,x:e,y:o-ot,width:Math.max(n-e,0),height:2*ot,rx:4}),An=(t,e,...n)=>S("g",{class:"\
mark",tabindex:0,role:"button","aria-label":t,onclick:e,onkeydown:wa(e)},S("title",{},t),n);function rs(t,e){return e&&t.
setAttribute("aria-current","location"),t}function Gd(t){let e=[...new Set(t.map(({sign:r})=>r))].sort(),n=new Set(t.map(
zc)),o=["not actual","denied","hedged","doubted"],s=e.map(r=>[zd(r,"plain"),b.labels.signs[r]]);for(let r of o)n.has(r)&&
s.push([zd(2,r),d(`held_${r.replace(" ","_")}`)]);return t.some(({first:r,last:i})=>r!==i)&&s.push([h$(),d("days_possibl\
e")]),s}var Qc=480,Gc=26,g$=40,Ud=15,Uc=18,Hc=40,li=12,Vc=7,Hd=5,fi=24,w$={done:["neither","solid"],case:["neither","hollow"],offer:[
"cooperation","head cooperation"],answer:["cooperation","head cooperation"],refusal:["conflict","head conflict"]};function Vd(t,e){
return t==="bargain"?n=>b$(e,n):t==="spiral"&&e.acts?.length?n=>x$(e,n):null}function b$({ends:t=["",""],there:e="",back:n=[],
condition:o=[],course:s=[]},r){let i=[{words:e,way:"there",look:"cooperation",end:"full"},...n.slice(0,2).map(l=>({words:l,
way:"back",look:"quiet dashed",end:"open"})),...o.slice(0,2).map(l=>({words:l,way:"none",look:"",end:""}))],a=Kd(t,i,r),
c=O$(s,r,a.height+14);return Qd(r,a.height+14+c.height,[...a.shapes,...c.shapes])}function x$({ends:t=["",""],acts:e=[],
restraints:n=[]},o){let s=e.slice(0,Vc).map(([a,c,l],f)=>({words:c,way:a===0?"there":"back",look:"conflict",end:"bar",number:String(
f+1),isDoubted:l}));e.length>Vc&&s.push({words:d("and_more",{n:e.length-Vc}),way:"none",look:"",end:""});for(let[a,c]of n.
slice(0,2))s.push({words:d("restraint_by",{who:a})+(c&&`: ${c}`),way:"none",look:"",end:""});let{shapes:r,height:i}=Kd(t,
s,o);return Qd(o,i,r)}var Qd=(t,e,n)=>S("svg",{class:"large-figure",width:t,height:e,viewBox:`0 0 ${t} ${e}`,role:"img",
"aria-label":d("figure")},n);function Kd(t,e,n){let o=x=>t.map(y=>Math.min(Math.max(st(y,14,600)+20,64),x)),s=o(Math.min(
180,n/5)),r=n-s[0]-s[1]-2*li,i=n<Qc||e.some(x=>st(x.words,13)>Kc(x,r)),a=i?o((n-li)/2):s,c=i?Hc:Math.max(e.length*Gc,Hc),
l=i?Hc+8:(c-e.length*Gc)/2,[f,u]=i?[0,n]:[a[0]+li,n-a[1]-li],m=t.flatMap((x,y)=>{let O=y?n-a[y]:0,_=me(x,a[y]-12,Math.floor(
c/Uc),v=>st(v,14,600));return[S("rect",{class:"end",x:O+.5,y:.5,width:a[y]-1,height:c-1,rx:8}),S("text",{class:"middle e\
nd-name",y:c/2+5-(_.length-1)*(Uc/2)},S("title",{},x),_.map((v,A)=>S("tspan",{x:O+a[y]/2,dy:A?Uc:0},v)))]}),h=l,g=e.flatMap(
x=>{let y=Yd(x,u-f).length>1?g$:Gc;return h+=y,y$(x,f,u,h-y/2)});return{shapes:[...m,...g],height:i?h:c}}function Yd(t,e){
let n=Kc(t,e);return st(t.words,13)<=n?[t.words]:me(t.words,n,2,st)}var Kc=({way:t,number:e,isDoubted:n},o)=>o-(t==="non\
e"?0:60)-(e?16:0)-(n?24:0);function y$(t,e,n,o){let{words:s,way:r,look:i,end:a,number:c,isDoubted:l}=t,f=e+(c?16:0),u=Yd(
t,n-e),m=st(s,13)>Kc(t,n-e)?12:13,h=Math.max(...u.map(q=>st(q,m)))+(l?24:0),[g,x]=[(f+n-h)/2-8,(f+n+h)/2+8],y={class:m<13?
"row-words small":"row-words",y:o+4.5-(u.length-1)*Ud/2},O=u.map((q,P)=>S("tspan",{x:g+8,dy:P&&Ud},q)),_=S("text",y,S("t\
itle",{},s),O);if(r==="none")return[_];let v=r==="there"?n-1:f+1,A=r==="there"?-1:1;return[c?S("text",{class:"row-number",
x:e,y:o+4.5},c):null,S("line",{class:`line ${i}`,x1:f+(r==="back"&&a==="full"?9:1),x2:g,y1:o,y2:o}),S("line",{class:`lin\
e ${i}`,x1:x,x2:n-(r==="there"&&a==="full"?9:1),y1:o,y2:o}),a==="full"&&os(i,v,o),a==="open"&&Be(i.replace("dashed",""),
v,o,-A),a==="bar"&&S("line",{class:`line ${i} thick`,x1:v+A,x2:v+A,y1:o-7,y2:o+7}),_,l&&Fc(x-17,o)].filter(q=>q instanceof
SVGElement)}function O$(t,e,n){let o=e<Qc?Hd:Math.min(Hd,Math.floor(e/110)),s=[["",d("and_more",{n:t.length-o+1}),"none"]],
r=t.length>o?[...t.slice(0,o-1),...s]:t;return r.length?e<Qc?$$(r,e,n):S$(r,e,n):{shapes:[],height:0}}function $$(t,e,n){
let o=[S("line",{class:"line quiet thin",x1:8,x2:8,y1:n+11,y2:n+t.length*fi-11})],s=t.flatMap(([r,i,a],c)=>{let l=n+c*fi+
fi/2,f=[r,i].filter(Boolean).join(": ");return[Jd(a,8,l),S("text",{class:"row-words",x:24,y:l+4.5},Se(f,e-24,13))]});return{
shapes:[...o,...s],height:t.length*fi}}function S$(t,e,n){let o=e/t.length,s=n+26,r=[S("line",{class:"line quiet thin",x1:0,
x2:e,y1:s,y2:s})],i=1;for(let[a,[c,l,f]]of t.entries()){let u=(a+.5)*o,m=M$(l,o-10);i=Math.max(i,m.length),r.push(S("tex\
t",{class:"middle when",x:u,y:n+12},S("title",{},c),Se(c,o-10,12,600)),Jd(f,u,s),...m.map((h,g)=>S("text",{class:"middle\
 what",x:u,y:s+22+g*15},h))),a&&_$(t[a-1][0],c)&&r.push(k$(a*o,s))}return{shapes:r,height:38+i*15}}function _$(t,e){let[
n,o]=[t,e].map(s=>Number(/\d{4}/.exec(s)?.[0]??Number.NaN));return o-n>1}var k$=(t,e)=>S("g",{},S("rect",{class:"gap",x:t-
7,y:e-3,width:14,height:6}),S("path",{class:"line quiet thin",d:`M${t-6} ${e+7} l5 -14 M${t+1} ${e+7} l5 -14`}));function M$(t,e){
if(st(t)<=e)return[t];let n=t.split(" "),o=n.length-1;for(;o>1&&st(n.slice(0,o).join(" "))>e;)o--;return[Se(n.slice(0,o).
join(" "),e),Se(n.slice(o).join(" "),e)]}function Jd(t,e,n){let[o,s]=w$[t]??[];if(!o)return S("path",{class:"line quiet",
d:`M${e} ${n-6} V${n+6}`});let r=Dc(b.names.signs.indexOf(o));return S("path",{class:s,d:r,transform:`translate(${e} ${n}\
)`})}var Yc=t=>({way:{tab:"analyses",analysis:t},of:d(`analysis_${t}`)}),Jc=(t,e)=>({way:{tab:"table",rows:"statements",facets:null,
columns:null,polarities:[0],...v$,...t},of:e}),v$={according_to:["everyone"],kinds:null};function Xd(...t){let e=t.map(n=>b.
names.modes.indexOf(n));return Jc({modes:e},e.map(n=>b.labels.modes[n]).join(", "))}function A$(){let t=b.names.kinds.indexOf(
"act");return Jc({kinds:[t],modes:[b.names.modes.indexOf("actual")],according_to:["authors"]},b.labels.kinds[t])}function Zd(t,e){
let{way:n,of:o}=T$(t,e),s=n.tab!=="analyses"&&n.tab!=="arguments",r=d(`tab_${n.tab}`);return{way:s?{...n,articles:e===null?
null:[e]}:n,name:o?`${r} (${o})`:r}}function T$(t,e){switch(t){case"bargain":case"precedent":return{way:{tab:"bargains"}};case"\
main cause":case"reasons":return{way:{tab:"arguments",about:null,...e===null?{}:{article:e}}};case"done":return A$();case"\
spiral":return Yc("spirals");case"contested":return Yc("contested");case"position":return Yc("discourse");case"forecast":
return Xd("forecast");case"plan":return Xd("intended","attempted");case"denied":return Jc({modes:null,polarities:[1]},d(
"look_denied"));case"quoted":return{way:{tab:"compare",according_to:["authors"],compared_with:["everyone"],modes:null,polarities:null}};default:
return{way:{tab:"graph",level:b.fitting}}}}var th=10,is="";async function eh(t){let{lack:e,level:n,cards:o}=await Ds(),s=o.flatMap(r=>r.findings);E(t,te(p("h2",{class:"\
page-title"},d(o.length===1&&o[0].article!==null?"findings_title_one":"findings_title")),p("p",{class:"quiet"},I(s.length,
"finding"),". ",n," ",d("findings_help")),b.without_words>0&&p("p",{class:"quiet"},L$()),e&&p("p",{},e),o.length===1&&o[0].
article===null?R$(o[0]):p("div",{class:"findings"},o.map(E$))))}function L$(){let t=b.keys.length;return d("words_left_o\
ut_many",{n:R(t-b.without_words),of:R(t)})}function E$(t){let{article:e,title:n,about:o,findings:s,lack:r}=t,i=s.map(({kind:c,
figure:l})=>Vd(c,l)),a=i.findIndex(Boolean);return p("section",{class:"finding-card","aria-label":n},p("div",{class:"car\
d-head"},p("h3",{lang:e===null?null:b.articleById.get(e)?.language},n),p("p",{class:"quiet"},o)),r&&p("p",{class:"findin\
g"},r),s.map((c,l)=>i[l]&&l===a?N$(c,i[l]):nh(c)),ah(t),e!==null&&q$(e))}var N$=(t,e)=>p("div",{class:"finding lead"},oh(
t),sh(t),Td(e),rh(t),ih(t)),nh=t=>p("div",{class:"finding row"},Wd(t),p("div",{},oh(t),sh(t),rh(t),ih(t))),oh=({title:t,
counts:e})=>p("p",{class:"numbers"},p("strong",{},t),e.map(([n,o,s])=>[" \xB7 ",V(n,ie(b,s),t),` ${o}`])),sh=t=>p("p",{class:"\
sentence"},C(t.sentence.map(([e,n,o])=>n==="entity"?rt(e,o&&Ee(o)):e),()=>M(I$(t)),{class:"link whole"}));function rh(t){
let[e]=ie(b,[t.quote.statement]),{language:n}=b.articleById.get(t.quote.article)??{},{text:o,missing:s}=t.quote,r=s?o:Vt(
o),i=e===void 0?r:C(r,()=>vt(e));return s?p("p",{class:"quiet no-words"},i):p("blockquote",{lang:n},i)}var ih=t=>t.remarks.
length>0&&p("p",{class:"numbers"},t.remarks.map(e=>`${D(e)}.`).join(" "));function ah({more:t,article:e}){let n=t.reduce(
(r,[,i])=>r+i,0),o=new Map;for(let[r,i]of t){let{way:a,name:c}=Zd(r,e);o.set(c,{way:a,n:i+(o.get(c)?.n??0)})}let s=[...o].
map(([r,{way:i,n:a}],c)=>[c?", ":": ",C(d("findings_in",{n:R(a),where:r}),()=>M(i))]);return n>0&&p("p",{class:"card-foo\
t"},I(n,"more_finding"),s,".")}function q$(t){let e=b.articles.findIndex(({id:s})=>s===t),n=zt(b.statements.article,e).filter(
s=>b.statements.aside[s]!==Hi),o=xt(n.length,"all_statements",{statements:I(n.length,"statement")});return p("p",{class:"\
card-foot"},n.length>0&&[C(o,()=>tt(n,o))," \xB7 "],C(d("the_argument"),()=>M({tab:"arguments",article:t,about:null})),"\
 \xB7 ",C(d("the_article"),()=>M({tab:"article",article:t,open:null})))}function I$({kind:t,figure:e,quote:n}){let{article:o}=n,
s=`statement:${n.statement}`;return t==="bargain"||t==="precedent"?{tab:"bargains",open:s}:e.pair?{tab:"timeline",level:b.
fitting,pair:e.pair,open:He(e.pair)}:t==="reasons"||t==="main cause"?{tab:"arguments",article:o,about:null,open:s}:e.sources?.
length?{tab:"compare",according_to:["authors"],compared_with:[`of:${e.sources[0]}`],modes:null,polarities:null,open:s}:{
tab:"article",article:o,open:s}}function R$(t){let{title:e,findings:n,lack:o}=t,s=p("div",{class:"finding-card"}),r=()=>{
let i=Wf(b,n,w.findings,is),a=w.find?i.length:th*(1+w.more);E(s,p("div",{class:"card-head"},p("h3",{},e),p("p",{class:"q\
uiet"},d("findings_chosen",{n:R(i.length),of:R(n.length)}))),i.slice(0,a).map(nh),!i.length&&p("p",{class:"finding"},o||
d("no_finding")),i.length>a&&p("p",{class:"card-foot"},L(d("more",{n:R(Math.min(th,i.length-a))}),()=>M({more:w.more+1}))),
i.length<=a&&ah(t))};return[is=""]=Zs(w.findings,"words"),r(),[p("div",{class:"line finding-choice"},C$(r),ma.map(i=>j$(
i,n))),s]}var C$=t=>p("input",{type:"search",value:is,placeholder:d("finding_words"),"aria-label":d("finding_words"),oninput:e=>{
is=e.target.value,t()},onchange:()=>ch("words",is.trim())});function j$(t,e){let n=new Map;for(let i of e)for(let a of pa(
b,i,t))n.set(a,(n.get(a)??0)+1);let o=new Map;for(let[i,,a]of e.flatMap(({sentence:c})=>c))o.has(a)||o.set(a,i);let s=[...n].
map(([i,a])=>[i,`${W$(t,i,o)} (${R(a)})`]).sort(([i,a],[c,l])=>t==="year"?i.localeCompare(c):a.localeCompare(l)),[r=""]=Zs(
w.findings,t);return s.length>1&&et(d(`finding_${t}`),[["",d(`finding_${t}`)],...s],r,i=>ch(t,i))}function W$(t,e,n){return t===
"article"?b.articleById.get(e)?.title??e:t==="year"?e:D(n.get(e)??e)}function ch(t,e){let n=(w.findings??[]).filter(s=>!s.
startsWith(`${t}:`)),o=e?[...n,`${t}:${e}`]:n;return M({findings:o.length?o:null,more:0})}var lh="found";function fh(t){if(typeof Highlight<"u"&&CSS.highlights.delete(lh),!w.find)return;let[e="",n=""]=w.find.map(
Ft),o=B$(t),{plain:s,places:r}=Cc(o.map(({data:l})=>l).join("")),i=Math.max(0,s.indexOf(n)),a=s.indexOf(e,i)>=0?[e]:e.split(
" "),c=(e?a:[n]).flatMap(l=>{let f=s.indexOf(l,i);return f<0?[]:P$(o,r[f],r[f+l.length])});c.length&&(typeof Highlight<"\
u"&&CSS.highlights.set(lh,new Highlight(...c)),c[0].startContainer.parentElement?.scrollIntoView({block:"center"}))}function B$(t){
let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),n=[];for(;e.nextNode();){let o=e.currentNode;o.parentElement?.closest(
"select, .number-mark")||n.push(o)}return n}function P$(t,e,n){let o=document.createRange(),s=0;for(let r of t){let i=s+
r.data.length;if(s<=e&&e<i&&o.setStart(r,e-s),s<n&&n<=i)return o.setEnd(r,n-s),[o];s=i}return[]}var F$=40,D$=100;function mh(t,e){let{level:n}=t,o=we(t),s=z$(t,o),r=s.filter(({nodes:m})=>m.length>1),i=s.reduce((m,{nodes:h})=>m+
h.length,0),a=new Set(e.unfolded??(i>F$?[]:r.map(({id:m})=>m))),c=D$*(1+e.more),l=ph(s,c,"").flatMap(m=>G$(t,m,a,c)),f=new Int32Array(
n.nodes.length).fill(-1);for(let[m,{nodes:h}]of l.entries())for(let g of h)f[g]=m;let u=U$(t,o,f,l.length);return{entries:l,
folding:r.map(({id:m})=>m),unfolded:r.map(({id:m})=>m).filter(m=>a.has(m)),rows:uh(u.map(([m])=>m)),columns:uh(u.map(([,
m])=>m)),cells:u.map(([m,h,g])=>H$(t,m,h,g))}}var uh=t=>[...new Set(t)].sort((e,n)=>e-n);function z$({facts:t,level:e,nodes:n,
chosen:o,state:s},r){let i=new Map,a=new Map,c=u=>e.nodes[u].country??e.nodes[u].actor;for(let u of r){for(let m of[u.a,
u.b]){let h=c(m);i.set(h,(i.get(h)??new Set).add(m))}for(let m of new Set([c(u.a),c(u.b)])){let h=a.get(m)??[];a.set(m,h);
for(let g of u.rows)h.push(g)}}let l=u=>n.weightOf(u);return[...i].map(([u,m])=>({id:u,nodes:[...m].sort((h,g)=>l(g)-l(h)||
h-g),weight:_t(t,a.get(u)??[],o,s.count)})).sort((u,m)=>m.weight-u.weight||(u.id<m.id?-1:1))}function ph(t,e,n){if(t.length<=
e+1)return t;let o=t.slice(e).flatMap(({nodes:s})=>s);return[...t.slice(0,e),{id:n,nodes:o,weight:0}]}function G$({level:t},{
id:e,nodes:n},o,s){if(e==="")return[{kind:"rest",id:e,group:null,nodes:n}];if(n.length===1)return[{kind:"actor",id:t.nodes[n[0]].
actor,group:null,nodes:n}];if(!o.has(e))return[{kind:"group",id:e,group:null,nodes:n}];let r=n.map(i=>({id:t.nodes[i].actor,
nodes:[i],weight:0}));return ph(r,s,"").map(i=>({...i,kind:i.id?"actor":"rest",group:e}))}function U$({facts:t},e,n,o){let s=new Map,
r=(i,a)=>{let c=s.get(i)??new Set;s.set(i,c);for(let l of a)c.add(l)};for(let{a:i,b:a,rows:c}of e){r(n[i]*o+n[a],c);let l=i===
a?[]:nr(t,c);l.length&&r(n[a]*o+n[i],l)}return[...s].sort(([i],[a])=>i-a).map(([i,a])=>[Math.floor(i/o),i%o,[...a]])}function H$(t,e,n,o){
let{facts:s,chosen:r,state:i}=t,[a,c,l]=Bf(t,o);return{row:e,column:n,rows:o,number:_t(s,o,r,i.count),signs:[a,c,l],together:nr(
s,o).length>0}}var Xc=t=>{let[e,n]=String(t.dataset.at).split(" ");return[Number(e),Number(n)]},dh=t=>[...t.querySelectorAll("[data-at]")],
V$={ArrowRight:[1,1],ArrowLeft:[1,-1],ArrowDown:[0,1],ArrowUp:[0,-1]};function hh(t,e){let n=t.target instanceof Element?
t.target.closest("[data-at]"):null,o=V$[t.key];if(!n||!o)return;t.preventDefault();let[s,r]=o,i=Xc(n),a=dh(e).map(c=>({spot:c,
at:Xc(c)})).filter(({at:c})=>c[1-s]===i[1-s]&&(c[s]-i[s])*r>0).sort((c,l)=>(c.at[s]-l.at[s])*r);a.length&&gh(e,a[0].spot)}
function gh(t,e){xh(t,e),e.focus()}function wh(t,e){let n=dh(t).find(o=>o.dataset.group===e);n&&gh(t,n)}function bh({target:t,
type:e},n,o,{rows:s,columns:r,cells:i},a){let c=t instanceof Element?t.closest("td, th")?.querySelector("[data-at]"):null;
for(let h of n.querySelectorAll(".lit"))h.classList.remove("lit");if(o.hidden=!c,!c)return;let[l,f]=Xc(c);e==="focusin"&&
xh(n,c),c.closest("tr")?.classList.toggle("lit",l>=0);let u=n.querySelector(`[data-at="-1 ${f}"]`)?.closest("th");o.hidden=
f<0||!u,u&&f>=0&&(u.classList.add("lit"),[o.style.left,o.style.width]=[`${u.offsetLeft}px`,`${u.offsetWidth}px`]);let m=i.
find(h=>h.row===s[l]&&h.column===r[f]);m&&a(m)}function xh(t,e){for(let n of t.querySelectorAll("[data-at][tabindex='0']"))
n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0")}var Zc={acts:"act",statements:"statement",articles:"article"},ui=["cooperation","conflict","neither"],[$h,Q$,K$,Y$]=[22,
4,18,8];function Sh(t,e,n,o){let{entries:s,rows:r,columns:i,cells:a}=e,c=Math.max(...a.map(j=>j.number)),l={shown:t,matrix:e,
names:n,fold:o,largest:c},f=e.unfolded.length>0,u=`${$h+K$+Y$*R(c).length}px`,m=new Map(i.map((j,U)=>[j,U])),h=new Map(r.
map(j=>[j,[]]));for(let j of a)h.get(j.row)?.push(j);let g=r.map((j,U)=>p("tr",{},yh(l,r,U,"row"),J$(l,h.get(j)??[],U,m))),
x=f?2:1,y=p("td",{class:"corner",colspan:x,rowspan:x},d("matrix_corner")),O=i.map((j,U)=>yh(l,i,U,"col")),_=j=>s[i[j]].group!==
null,v=O.flatMap((j,U)=>_(U)?j.slice(0,-1):j),A=O.flatMap((j,U)=>_(U)?j.slice(-1):[]),q=i.map(()=>p("col",{class:"cells"})),
P=p("table",{class:`matrix${f?" grouped":""}`,role:"grid","aria-label":d("tab_matrix")},p("colgroup",{},f&&p("col",{class:"\
brackets"}),p("col",{class:"names"}),q),p("thead",{},p("tr",{},y,v),A.length>0&&p("tr",{},A)),p("tbody",{},g));return P.
style.setProperty("--narrowest",u),P.style.setProperty("--columns",String(i.length)),P.querySelector("td [data-at]")?.setAttribute(
"tabindex","0"),P}function yh({shown:t,matrix:{entries:e,unfolded:n},names:o,fold:s},r,i,a){let{kind:c,id:l,group:f}=e[r[i]],
u=a==="row",m=(q,P)=>u?{rowspan:q,colspan:P}:{colspan:q,rowspan:P},h=q=>u?`${i} ${q}`:`${q} ${i}`,g={actor:()=>ft(l),group:()=>s(
l),rest:()=>M({more:w.more+1})}[c],x=o[r[i]],y=Oh(x,tS(t,e[r[i]]),g,h(-1),c==="group"?{"aria-expanded":"false","data-gro\
up":l}:{}),O=p("th",{scope:a,class:`${c} ${a}`,...m(1,n.length&&f===null?2:1)},y);if(f===null||i>0&&e[r[i-1]].group===f)
return[O];let _=r.filter(q=>e[q].group===f).length,v=kh(t,f),A=Oh(v,Lt(f),()=>s(f),h(-2),{"aria-expanded":"true","data-g\
roup":f});return[p("th",{scope:`${a}group`,class:`bracket ${a}${_>1?"":" of-one"}`,...m(_,1)},A),O]}function Oh(t,e,n,o,s){
return C(rt(t,e),n,{title:t,"aria-label":t,tabindex:-1,"data-at":o,...s})}function J$(t,e,n,o){let s=[],r=0,i=a=>a>r&&s.
push(p("td",{colspan:a-r}));for(let a of e){let c=o.get(a.column)??0;i(c),s.push(p("td",{class:"cell"},X$(t,a,`${n} ${c}`))),
r=c+1}return i(o.size),s}function X$({shown:t,matrix:{entries:e},names:n,largest:o},s,r){let i=Tt([n[s.row],n[s.column]]),
a=p("span",{class:`square${s.together?" together":""}`},ui.map((l,f)=>s.signs[f]>0&&tl(l,s.signs[f]))),c=Math.max(Q$,$h*
Math.sqrt(s.number/o));return[a.style.width,a.style.height]=[`${c}px`,`${c}px`],C([p("span",{class:"room"},a),R(s.number)],
()=>Z$(t,e,s,i),{"aria-label":`${i}: ${nl(s)}`,"aria-describedby":"matrix-says",tabindex:-1,"data-at":r})}function tl(t,e=1){
let n=p("span",{class:t});return n.style.flexGrow=String(e),n}var el=t=>b.labels.signs[b.names.signs.indexOf(t)];function nl({
number:t,signs:e,together:n}){let o=ui.flatMap((s,r)=>e[r]>0?[`${R(e[r])} ${el(s)}`]:[]);return`${I(t,Zc[w.count])} (${ce(
o)}${n?`; ${d("matrix_together")}`:""})`}function Z$(t,e,{row:n,column:o,rows:s},r){let[i,a]=[e[n],e[o]];if(i.kind!=="ac\
tor"||a.kind!=="actor")return tt(Ct(t,s),r);let[c,l]=[i.nodes[0],a.nodes[0]];return t.pairs.has(c*t.level.nodes.length+l)?
At(c,l):At(l,c)}var _h=({level:t},e)=>t.numbers.has(e)||e in t.countries||be(e)!==null;function kh({level:t},e){let n=t.
numbers.get(e);if(n!==void 0)return G(t,n);let o=be(e);return o?Y(o):t.countries[e]??e}var tS=({level:t},{kind:e,id:n,nodes:o})=>e===
"actor"?Qt(t,o[0]):e==="group"?Lt(n):null;function Mh(t,{kind:e,id:n,nodes:o}){return e==="actor"?G(t.level,o[0]):e==="r\
est"?d("matrix_rest",{n:R(o.length)}):d("matrix_group",{name:kh(t,n),n:R(o.length)})}var eS=5,vh=[];async function Ah(t){let e=[$,w.unfolded,w.more,w.language];if(t.querySelector(".matrix")&&e.every((f,u)=>f===
vh[u]))return;let n=As($),o=mh(n,w);if(o.folding.every(f=>_h(n,f))||await H(),vh=e,!o.cells.length){E(t,p("div",{class:"\
sheet"},p("p",{},tn())));return}let s=o.entries.map(f=>Mh(n,f)),i=Sh(n,o,s,f=>oS(t,o,f)),a=p("div",{class:"band",hidden:!0}),
c=p("p",{class:"matrix-sentence"},p("span",{class:"quiet"},d("matrix_keys"))),l=f=>rS(c,s,f);for(let f of["mouseover","f\
ocusin"])i.addEventListener(f,u=>bh(u,i,a,o,l));i.addEventListener("keydown",f=>hh(f,i)),E(t,p("div",{class:"sheet matri\
x-sheet"},p("p",{class:"quiet"},Yt(n)," ",V(d("show_quotes"),ye(n).statements,d("based_on_drawn"))),p("div",{class:"matr\
ix-tools"},nS(o),sS(o)),c,p("div",{class:"matrix-scroll"},p("div",{},i,a))))}function nS({folding:t,unfolded:e}){return[
e.length<t.length&&L(d("unfold_all"),()=>M({unfolded:t})),e.length>0&&L(d("fold_all"),()=>M({unfolded:[]}))]}async function oS(t,{
unfolded:e},n){let o=e.includes(n);await M({unfolded:o?e.filter(s=>s!==n):[...e,n]}),wh(t,n)}function sS({cells:t}){let e=ui.
flatMap((o,s)=>t.some(({signs:r})=>r[s])?[o]:[]),n=(o,s)=>p("span",{class:`square ${s}`},tl(o));return p("p",{class:"mat\
rix-legend"},e.map(o=>p("span",{},n(o,""),o==="neither"?d("matrix_neither"):el(o))),t.some(({together:o})=>o)&&p("span",
{},n("","together"),d("matrix_together")),p("span",{class:"quiet"},d("matrix_help",{what:xt(2,Zc[w.count])})))}function rS(t,e,n){
let o=Xt(b,$.level,n.rows),s=o.slice(0,eS).map(hn),r=o.length>s.length?[d("and_more",{n:o.length-s.length})]:[];E(t,p("s\
trong",{},Tt([e[n.row],e[n.column]])),` ${nl(n)}: `,p("span",{id:"matrix-says"},[...s,...r].join("; ")))}var[iS,aS,cS]=[8,30,12],lS=5;function Th(t,e){let n=matchMedia("(min-width: 901px)").matches;return qt.map(o=>{let s=t.get(
o)??new Map,r=e.get(o)??new Set;return s.size<2&&!r.size?null:fS(o,s,r,r.size>0||n&&s.size<=lS)})}function fS(t,e,n,o){let s=[
...new Set([...n,...e.keys()])].map(g=>({value:g,label:pS(t,g),number:e.get(g)??0})).sort((g,x)=>Number(n.has(x.value))-
Number(n.has(g.value))||x.number-g.number||g.label.localeCompare(x.label)),r=p("div",{class:"facet-values"}),i=d(`facet_${t}`),
[a,c]=[iS,""],l=()=>{let g=s.filter(({label:x})=>x.toLocaleLowerCase().includes(c));E(r,g.slice(0,a).map(({value:x,label:y,
number:O})=>ut([rt(y,mS(t,x)),p("span",{class:"quiet"},` ${R(O)}`)],n.has(x),_=>uS(t,x,_))),g.length>a&&L(d("more",{n:R(
g.length-a)}),f))},f=()=>{a+=aS,l()},u=g=>{c=g.trim().toLocaleLowerCase(),l()};l();let m=s.length>cS&&p("input",{type:"s\
earch",placeholder:d("facet_search"),"aria-label":`${d("facet_search")}: ${i}`,oninput:g=>u(g.target.value)}),h=n.size||
s.length;return p("details",{class:"facet",open:o},p("summary",{},i,p("span",{class:"quiet"},` ${R(h)}${n.size?" \u2022":
""}`)),m,r)}function uS(t,e,n){let o=`${t}:${e}`,s=(w.facets??[]).filter(i=>i!==o),r=n?[...s,o]:s;return M({facets:r.length?
r:null,more:0})}function mS(t,e){if(t==="article")return b.articleById.get(e)?.language;let n=t==="actor"||t==="target"?
$.level.numbers.get(e):void 0;return n===void 0?null:Qt($.level,n)}function pS(t,e){let{names:n,labels:o}=b;switch(t){case"\
actor":case"target":return Dn(e);case"relation":return pn(b.relations.find(({id:s})=>s===e)?.verbs[0]??e);case"type":return e===
_o?d("no_quad_class"):o.quad_classes[n.quad_classes.indexOf(e)]??e;case"source":return Kt([e]);case"mode":return o.modes[n.
modes.indexOf(e)]??e;case"certainty":return o.certainties[n.certainties.indexOf(e)]??e;case"article":return b.articleById.
get(e)?.title??e}}var ol=4,sl=t=>(w.columns??[]).find(e=>e.startsWith(`${t}:`))?.slice(t.length+1)??"",as=(t,e)=>t.toLocaleLowerCase().includes(
e.toLocaleLowerCase());function Eh(t){let{level:e}=t,n=new Map,o=f=>{let u=n.get(f)??Ae(t,f);return n.set(f,u),u},s=({a:f,
b:u})=>Tt([G(e,f),G(e,u)]),r=f=>{let u=Ct(t,f.rows),m=h=>Wt(h)===null&&as(Bt(h),sl("quote"));return mi(u.find(m)??u[0])},
i=(f,u,m)=>({name:f,isText:!0,value:u,cell:m}),a=(f,u)=>({name:f,isText:!1,value:u,cell:m=>V(u(m),o(m).statements,s(m))}),
c=f=>u=>G(e,u[f]),l=f=>u=>C(Zt(e,u[f]),()=>At(u.a,u.b));return[i("actor",c("a"),l("a")),i("label",f=>Ne(b,e,f.rows),f=>dS(
Xt(b,e,f.rows).map(hn))),i("target",c("b"),l("b")),i("quote",f=>Ct(t,f.rows).map(Bt).join(`
`),r),{name:"weight",isText:!1,value:f=>f.weight,cell:f=>R(f.weight)},{...a("acts",f=>o(f).acts),cell:f=>V(o(f).acts,Eo(
o(f)),s(f))},{name:"quad_classes",isText:!1,value:f=>hS(o(f)),cell:f=>gS(o(f),s(f))},a("statements",f=>o(f).statements.length),
a("articles",f=>o(f).articles.size),a("sources",f=>o(f).sources.size)]}function Nh(t){let{level:e,chosen:n}=t,o=new Map(
Ut(n,n.inside.keys()).map((u,m)=>[u,m])),s=N().statements,{first:r,last:i}=b.statements,a=u=>m=>m[u]>=0?G(e,m[u]):pe(s.get(
m.at)[u==="a"?"s":"o"]),c=u=>m=>{let h=m[u];return h>=0?C(Zt(e,h),()=>ft(e.nodes[h].actor)):rt(a(u)(m),$n(s.get(m.at)[u===
"a"?"s":"o"]))},l=({at:u})=>nt(u).title;return[{name:"when",isText:!0,value:({at:u})=>fr(s.get(u),[r[u],i[u]]),order:({at:u})=>o.
get(u)??0},{name:"actor",isText:!0,value:a("a"),cell:c("a")},{name:"relation",isText:!0,value:({at:u})=>mt(u).label},{name:"\
target",isText:!0,value:a("b"),cell:c("b")},{name:"quote",isText:!0,value:({at:u})=>Bt(u),cell:({at:u})=>mi(u)},{name:"h\
eld",isText:!0,value:({at:u})=>Jo(u).join("; ")},{name:"article",isText:!0,value:l,cell:u=>C(rt(l(u),nt(u.at).language),
()=>or(b.statements.article[u.at],u.at))}]}function dS(t){let e=p("bdi",{},t.slice(0,ol).join("; "));if(t.length<=ol)return e;
let n=()=>{e.textContent=t.join("; "),o.remove()},o=C(` ${d("and_more",{n:t.length-ol})}`,n);return[e,o]}var Lh=(t,e)=>C(
e,()=>vt(t)),mi=t=>[Wt(t)===null?p("q",{dir:"auto",lang:nt(t).language},Lh(t,Bt(t))):p("span",{class:"quiet no-words"},Lh(
t,Wt(t)??"")),p("span",{class:"quiet",dir:"ltr"},` ${Me(nt(t))}`)," ",zr(t,Wt(t)??Bt(t))],hS=({byQuadClass:t})=>t.reduce(
(e,n,o)=>e+(Oe(b,o)==="cooperation"?n:-n),0);function gS({byQuadClass:t,quadClasses:e},n){let o=b.labels.quad_classes.map(
(s,r)=>t[r]>0&&p("span",{class:`quad-class ${Oe(b,r)}`},V(t[r],e[r],`${n}, ${s}`),` ${s}`));return o.some(Boolean)?o:"\u2013"}var wS={ties:"-weight",statements:"when"},qh=[];async function Ih(t){let{rows:e,facets:n,columns:o,sort:s,more:r,language:i}=w,
a=[$,e,n,o,s,r,i];if(t.querySelector(".table-view")&&a.every((x,y)=>x===qh[y]))return;await H(),qh=a;let c=As($),l=hf(c,
e),{units:f,counts:u}=gf(c,l,n),m=p("div",{class:"facets","aria-label":d("facets"),role:"group"}),h=t.querySelector(".fa\
cets");E(m,Th(u,Ts(n))),h&&Bn(m,Wn(h));let g=e==="ties"?yS(c,l,f):OS(c,l,f);E(t,p("div",{class:"sheet table-view"},m,p("\
div",{class:"table-main"},bS(c),g)))}function bS(t){let{facets:e,columns:n,rows:o}=w,s=e?Xi(b,e):{},r=ys.map(a=>L(d(`row\
s_${a}`),()=>M({rows:a,sort:null,columns:null,more:0}),{"aria-pressed":String(a===o)})),i=o==="ties"?[Yt(t)," ",V(d("sho\
w_quotes"),ye(t).statements,d("based_on_drawn"))]:Ye();return[p("p",{class:"quiet"},i),p("div",{class:"table-tools"},p("\
div",{class:"choices",role:"group","aria-label":d("rows")},r),(e||n)&&L(d("remove_facets"),()=>M({facets:null,columns:null,
more:0})),Object.keys(s).length>0&&L(d("apply_facets"),()=>M({...s,facets:xS(e??[]),more:0}),{title:d("apply_facets_help")}))]}
function xS(t){let e=t.filter(n=>!Object.keys(Xi(b,[n])).length);return e.length?e:null}function yS(t,e,n){let{level:o,chosen:s}=t,
r=n.map(({row:c})=>c),i=[...Rn(b,o,r,s,t.state.count).values()],a=new Set(e.map(({a:c,b:l})=>c*o.nodes.length+l)).size;return Rh(
Eh(t),i,a,"tie",c=>c.key)}var OS=(t,e,n)=>Rh(Nh(t),n,e.length,"statement",({at:o})=>o);function Rh(t,e,n,o,s){let r=new Map(
t.map(({name:O})=>[O,sl(O)])),i=e.filter(O=>t.every(_=>SS(_,O,r.get(_.name)??""))),a=t.some(({name:O})=>O===w.sort?.replace(
/^-/,""))?w.sort:wS[w.rows],c=!!a?.startsWith("-"),l=t.find(({name:O})=>O===a?.replace(/^-/,"")),f=l?.order??l?.value??s,
u=i.map(O=>({row:O,value:f(O)})).sort((O,_)=>(c?-1:1)*$S(O.value,_.value)||s(O.row)-s(_.row)),{drawn:m,next:h}=df(u.length,
w.more),g=t.map(O=>_S(O,l===O&&(c?"descending":"ascending"))),x=t.map(O=>p("td",{},kS(O,r.get(O.name)??""))),y=d("table_\
shown",{n:R(m),of:R(u.length),total:I(n,o)});return[p("p",{class:"quiet",role:"status"},y),p("div",{class:"table-scroll",
tabindex:0,role:"region","aria-label":d("tab_table")},p("table",{class:"listed"},p("thead",{},p("tr",{},g),p("tr",{class:"\
filters"},x)),p("tbody",{},u.slice(0,m).map(({row:O})=>MS(t,O)))),!u.length&&p("p",{},n?d("nothing_fits"):tn()),h>0&&L(d(
"more",{n:R(h)}),()=>M({more:w.more+1})),!h&&u.length>m&&p("p",{class:"quiet"},d("table_most")))]}var $S=(t,e)=>typeof t==
"number"?t-Number(e):t.localeCompare(String(e));function SS({isText:t,value:e},n,o){return o?t?as(String(e(n)),o):!(Number(
e(n))<Number(o)):!0}function _S({name:t,isText:e},n){let o=n?n==="ascending":!e;return p("th",{scope:"col","aria-sort":n||
"none",class:e?"":"num"},C(d(`column_${t}`),()=>M({sort:`${o?"-":""}${t}`})),n&&(n==="descending"?" \u2193":" \u2191"))}
function kS({name:t,isText:e},n){let o=r=>{let i=(w.columns??[]).filter(c=>!c.startsWith(`${t}:`)),a=r.trim()?[...i,`${t}\
:${r.trim()}`]:i;return M({columns:a.length?a:null,more:0})},s=d(e?"column_contains":"column_at_least");return p("input",
{type:e?"search":"number",value:n,placeholder:e?"\u2026":"\u2265","aria-label":`${d(`column_${t}`)}: ${s}`,onchange:r=>o(
r.target.value)})}var MS=(t,e)=>p("tr",{},t.map(({name:n,isText:o,value:s,cell:r},i)=>p(i?"td":"th",{scope:i?null:"row",
class:o?n:"num"},r?r(e):p("bdi",{},s(e)))));function cs(){let t=yt(),e=Tr(),{stops:n,undated:o}=t?Bo():{stops:[],undated:0};return p("div",{class:"play",role:"group",
"aria-label":d("play_acts")},L(`\u25C0 ${d("date_before")}`,()=>Ba(-1),{disabled:!t||!Vn(n,-1)}),L(d(e?"pause":"play"),e?
Ru:Iu,{"aria-pressed":String(e)}),L(`${d("date_next")} \u25B6`,()=>Ba(1),{disabled:t&&!Vn(n,1)}),t&&L(d("whole_period"),
Lr),p("span",{class:"quiet","aria-live":"polite"},t&&vS(t,n),o>0&&` ${d("play_undated",{acts:I(o,"act")})}`))}function vS({
first:t,last:e},n){let o=n.findIndex(a=>a.first===t&&a.last===e),s=mn(t,e);if(o<0)return`${d("nothing_at_date")} (${s})`;
let[r,i]=[o+1,n.length].map(R);return d("play_at",{n:r,of:i,acts:I(n[o].acts,"act"),when:s})}function Ch(t,e){let{act:n}=t.facts.statements,o=new Map(e.map(m=>[n[m.main],m])),s=rl(t).map(m=>m.map(h=>o.get(h))),r=new Set(
s.flat().filter(m=>m!==void 0&&!ue(m))),i=s.filter(m=>m.every(h=>h&&r.has(h))),a=new Map;for(let[m,h]of i)a.set(m,a.get(
m)??[]),a.set(h,[...a.get(h)??[],m]);let c=new Map,l=m=>{let h=c.get(m);if(h!==void 0)return h;let g=1+Math.max(0,...(a.
get(m)??[]).map(l));return c.set(m,g),g},f=e.filter(m=>a.has(m));for(let m of f)l(m);let u={columns:new Map,numbers:[]};
for(let m of AS(f,i)){u.numbers.length&&u.numbers.push(null);let h=u.numbers.length;for(let x of m)u.columns.set(x,h+l(x));
let g=Math.max(...m.map(l));u.numbers.push(...Array.from({length:g},(x,y)=>y+1))}return u}function AS(t,e){let n=new Map(
t.map(o=>[o,[o]]));for(let o of e){let[s,r]=o.map(i=>n.get(i)??[]);if(s!==r){s.push(...r);for(let i of r)n.set(i,s)}}return[
...new Set(n.values())]}function rl({facts:t,state:e}){if(!t.orders.length)return[];let{inside:n,main:o}=Rt(t,Ms(e),It(e)),
{act:s,relation:r}=t.statements,i=l=>n[l]===1&&s[l]>=0&&bt(t,l)&&t.relations[r[o[l]]].kind===In,a=new Map;for(let[l,f,u]of t.
orders)!n[l]||!bt(t,l)||!i(f)||!i(u)||s[f]===s[u]||a.set(s[f],(a.get(s[f])??new Set).add(s[u]));let c=new Map([...a.keys()].
map(l=>[l,TS(a,l)]));return[...c].flatMap(([l,f])=>[...f].filter(u=>!c.get(u)?.has(l)).map(u=>[l,u]))}function TS(t,e){let n=new Set(
t.get(e));for(let o of n)for(let s of t.get(o)??[])n.add(s);return n}var ls=40,jh=14,il=10,LS=45,ES=.2,Wh=90,NS=400,pi=class{constructor(e,n,o){let s=e.flatMap(({first:i,last:a})=>[i,a]).filter(
i=>i!==null),r=[...new Set(s)].sort((i,a)=>i-a);this.left=n,this.right=o,this.stretches=RS(qS(r,e,Math.floor((o-n)/(Wh+ls))),
n,o)}x(e){let[n]=this.stretches,o=this.stretches[this.stretches.length-1];if(e<n.from)return this.left;if(e>o.to)return this.
right;let{from:s,to:r,left:i,right:a,isFolded:c}=this.stretches.find(f=>e<=f.to&&!f.isFolded&&e>=f.from)??this.stretches.
find(f=>e<=f.to)??o,l=c?0:jh;return s===r?i+l:i+l+(e-s)/(r-s)*(a-i-2*l)}get folds(){return this.stretches.filter(({isFolded:e})=>e)}get daysAPixel(){
return Math.max(...this.stretches.map(e=>e.isFolded?0:(e.to-e.from)/Bh(e)))}ticks(e,n){return this.stretches.filter(({isFolded:o})=>!o).
flatMap(o=>CS(o,this,e,n))}},Bh=({left:t,right:e})=>Math.max(e-t-2*jh,1);function qS(t,e,n){let o=t[t.length-1]-t[0],s=IS(
t,e),r=t.slice(1).flatMap((c,l)=>s.has(l)?[]:[{k:l,days:c-t[l]}]),i=new Set;for(let{k:c,days:l}of r.sort((f,u)=>u.days-f.
days)){if(i.size>=n||l<LS||l<ES*o)break;i.add(c),o-=l}let a=[[t[0],t[0]]];for(let[c,l]of t.entries())i.has(c-1)?a.push([
l,l]):a[a.length-1][1]=l;return a}function IS(t,e){let n=new Map(t.map((s,r)=>[s,r])),o=new Set;for(let{first:s,last:r}of e)
if(!(s===null||r===null||r-s>NS))for(let i=n.get(s);t[i]<r;i++)o.add(i);return o}function RS(t,e,n){let o=n-e-ls*(t.length-
1),s=t.reduce((l,[f,u])=>l+u-f,0),r=Math.min(Wh,o/t.length),i=o-r*t.length,a=[],c=e;for(let[l,[f,u]]of t.entries()){l&&(a.
push({from:t[l-1][1],to:f,left:c,right:c+ls,isFolded:!0}),c+=ls);let m=r+i*(s?(u-f)/s:1/t.length);a.push({from:f,to:u,left:c,
right:c+m,isFolded:!1}),c+=m}return a}function CS(t,e,n,o){let{from:s,to:r,left:i,right:a}=t,c=r-s,f=ar(s,r,(c||1)/Bh(t)*
84).map(({day:A,step:q})=>({day:A,step:q,x:e.x(A),text:n(A,q)})),u=f.find(({x:A,text:q})=>A+o(q)<=a),m=[1,Qe,Le].filter(
A=>!u||A<=u.step),h=m.slice(Math.min(c<2*Qe?0:c<2*Le?1:2,m.length-1)).map(A=>n(s,A)),g=u?u.x-il:a+ls,x=h.find(A=>e.x(s)+
o(A)<=g)??(u?"":h[h.length-1]),y=x?[{x:e.x(s),text:x,isLine:!1,days:null}]:[],O=x?e.x(s)+o(x)+il:i;for(let[A,{day:q,x:P,
text:W}]of f.entries()){let j=[q,(f[A+1]?.day??r+1)-1],U=P>=O&&P+o(W)<=a;y.push({x:P,text:U?W:"",isLine:!0,days:j}),U&&(O=
P+o(W)+il)}let _=n(r,1),v=e.x(r)-o(_);return c&&v>O&&v>i&&y.push({x:v,text:_,isLine:!1,days:null}),y}var fo=22,al=8,jS=20,cl=16,Ph=[960,520,360,240,160,120],WS=5;function Fh(t,e,n){let o=BS(t,e),s=n+al+(e.named?0:jS+(o.length-
1)*cl),{shapes:r,rows:i}=DS(t,e,s)??zS(t,e,s),a=s-n+Math.max(i,1)*fo+al;return{shapes:[PS(t,o,n+al+(e.named&&o.length>1?
9:15)),...r],height:a}}function BS({title:t,number:e},{named:n,left:o,right:s}){let r=n||s-o;return FS(t,r,r-st(R(e))-12)}
function PS({title:t,lang:e,open:n,isOpen:o,number:s},r,i){let a=R(s),c=r.map((u,m)=>S("text",{class:"lane-name",lang:e,
x:0,y:i+m*cl},u)),l=st(r[r.length-1],13,600)+6,f=S("text",{class:"lane-number",x:l,y:i+(r.length-1)*cl},a);return n?rs(An(
`${t}: ${a}`,n,...c,f),o):S("g",{},c,f)}function FS(t,e,n){let o=(c,l)=>st(c,13,600)<=l;if(o(t,n))return[Se(t,n,13,600)];
let s=t.split(" "),r=s.length-1;for(;r>1&&!o(s.slice(0,r).join(" "),e);)r--;let[i,a]=[s.slice(0,r).join(" "),s.slice(r).
join(" ")];return[Se(i,e,13,600),...a?[Se(a,n,13,600)]:[]]}function DS({items:t},{left:e,right:n,rows:o,reach:s},r){if(t.
length*(ot+ot)>o*(n-e))return null;let i=t.map(u=>({item:u,reach:s(u)})).sort((u,m)=>u.reach[0]-m.reach[0]),a=u=>i.map(({
item:m,reach:[h,g]})=>{let x=Se(m.words(Math.floor(u/WS)),Math.min(u,Math.max(n-h,h-e)-2*ot));return{left:h,right:g,width:st(
x),words:x}}),c=a(Ph[0]);for(let u of Ph.slice(1)){if(ai(c,e,n,o,!0))break;c=a(u)}let l=Fd(c,e,n,o);return l?{shapes:i.map(
({item:u},m)=>{let{row:h,words:g}=l[m],x=r+h*fo+fo/2,y=An(u.name(),u.open,...u.shapes(c[m].left,c[m].right,x),g!==null&&
S("text",{class:"mark-label",x:g,y:x+4},c[m].words));return rs(y,u.isOpen)}),rows:1+Math.max(0,...l.map(({row:u})=>u))}:
null}function zS({title:t,items:e},n,o){let s=[...new Set(e.map(({kind:i})=>i))].sort(),r=[];for(let[i,a]of s.entries()){
let c=o+i*fo;r.push(n.sample(a,n.left-10,c+fo/2));let l=e.filter(m=>m.kind===a),{bins:f,wide:u}=Dd(l,n.bins.starts);for(let[
m,h]of f){let[g,x]=[n.bins.edges[m],n.bins.edges[m+1]];r.push(GS(h,`${t}: ${n.binName(m,h.length)}`,g,x,c,a,n))}if(u.length){
let m=`${t}: ${n.binName(-1,u.length)}`,h=()=>n.openAll(u,m),g=S("text",{class:"lane-number end",x:n.end,y:c+15},`+${R(u.
length)}`);r.push(rs(An(m,h,g),Dh(u)))}}return{shapes:r,rows:s.length}}var Dh=t=>t.some(e=>e.isOpen);function GS(t,e,n,o,s,r,i){
let a=R(t.length),c=st(a)+2<=o-n,l=An(e,()=>i.openAll(t,e),S("rect",{class:`bin kind-${r}`,x:n+.5,y:s+2,width:Math.max(o-
n-1,1),height:fo-4,rx:3}),c&&S("text",{class:"bin-number",x:(n+o)/2,y:s+15},a));return rs(l,Dh(t))}var US=700,HS=200,VS=22,QS=44,Dt=40,KS=28,Uh=3;function Hh({lanes:t,ordered:e,columnOf:n,steps:o,now:s,openAll:r},i){let a=i>=
US?HS:0,[c,l]=[a+VS,i-QS],f={left:c,right:l,end:i,named:a,openAll:r,sample:JS},u=t.flatMap(({items:g})=>g),m=[],h=0;if(u.
length){let g=new pi(u,c,l),x={...f,rows:zh(t),reach:YS(g),...XS(g)},y=Gh(t,x,Dt);m.push(...t_(g,y.height,t),...n_(g,s,y.
height),...y.shapes),h=y.height}if(e.length){let g=(l-c)/o.length,x=v=>c+14+(v-1)*g,y={...f,rows:zh(e),reach:v=>[x(n(v)),
x(n(v))],bins:{starts:[],edges:[]},binName:()=>d("ordered")},O=h+(h?24:0),_=Gh(e,y,O+Dt);m.push(S("text",{class:"part-na\
me",x:0,y:O+12},d("ordered")),...o_(x,o,O+Dt,_.height),..._.shapes),h=_.height}return S("svg",{class:"timeline",width:i,
height:h+4,viewBox:`0 0 ${i} ${h+4}`,role:"group","aria-label":d("tab_timeline")},m)}var zh=t=>t.length<=3?16:t.length<=
6?8:5,YS=t=>({first:e,last:n})=>[e===null?t.left:t.x(e),n===null?t.right:t.x(n)],JS=(t,e,n)=>t===Uh?vn(2,"not actual",e,
n):vn(t,"plain",e,n);function Gh(t,e,n){let o=[],s=n;for(let r of t){let i=Fh(r,e,s);o.push(S("line",{class:"grid",x1:0,
x2:e.end,y1:s,y2:s}),...i.shapes),s+=i.height}return{shapes:o,height:s}}function XS(t){let{stretches:e}=t,[n,o]=[e[0].from,
e[e.length-1].to],s=ar(n,o,Math.max(t.daysAPixel*KS,1)),r=[n,...s.map(({day:f})=>f)],i=[...r.slice(1),o+1],a=s.length?s[0].
step:o-n+1,c=[...r.map(f=>t.x(f)),t.right];return{bins:{starts:r,edges:c},binName:(f,u)=>f<0?d("wide_dates",{n:R(u)}):d(
"acts_of",{n:R(u),when:ZS(r[f],i[f]-1,a<Le?1:Le)})}}function ZS(t,e,n){let[o,s]=[ll(t,n),ll(e,n)];return o===s?o:d("date\
_throughout",{from:o,to:s})}function ll(t,e){let n=gt(t);return pt(e<Qe?n:e<Le?n.slice(0,7):n.slice(0,4))}function t_(t,e,n){
let{left:o,right:s}=t,r=t.ticks(ll,st).map(({x:l,text:f,isLine:u,days:m})=>{let h=f&&S("text",{class:"tick-label",x:l,y:12},
f),g=m&&(()=>M({since:m[0],until:m[1]}));return[u&&S("line",{class:"grid",x1:l,x2:l,y1:Dt-6,y2:e}),h&&g?An(d("only_perio\
d",{period:mn(...m)}),g,h):h]}),i=o,a=t.folds.map(l=>{let f=(l.left+l.right)/2,u=e_(l,n).find(m=>f-st(m)/2>=i&&f+st(m)/2<=
s);return u&&(i=f+st(u)/2+8),[S("rect",{class:"fold",x:l.left,y:Dt-22,width:l.right-l.left,height:e-Dt+22}),S("path",{class:"\
break",d:`M${f-6} ${Dt-1} l5 -10 M${f+1} ${Dt-1} l5 -10`}),u&&S("text",{class:"fold-label",x:f,y:Dt-14},u)]}),c=t.stretches.
filter(({isFolded:l})=>!l).map(l=>S("line",{class:"axis",x1:l.left,x2:l.right,y1:Dt-6,y2:Dt-6}));return[...a,...r,...c].
flat().filter(Boolean)}function e_({from:t,to:e},n){let o=e-t,[s,r]=o>=2*Le?[Math.floor(o/365.25),"years"]:o>=2*Qe?[Math.
floor(o/30.44),"months"]:[o,"days"];return[!n.some(({items:a})=>a.some(({first:c,last:l})=>(c??-1/0)<e&&(l??1/0)>t))&&d(
`no_act_${r}`,{n:s}),d(`number_${r}`,{n:s})].filter(a=>typeof a=="string")}function n_(t,e,n){if(!e)return[];let[o,s]=[t.
x(e.first)-9,t.x(e.last)+9];return[S("rect",{class:"now",x:o,y:Dt-6,width:s-o,height:n-Dt+6})]}function o_(t,e,n,o){let r=(e.
length>1?t(2)-t(1):1/0)-4>=st(R(Math.max(...e.map(i=>i??0))));return e.flatMap((i,a)=>[i!==null&&S("line",{class:"grid",
x1:t(a+1),x2:t(a+1),y1:n-6,y2:o}),i!==null&&r&&S("text",{class:"tick-label step",x:t(a+1),y:n-12},R(i))]).filter(i=>i instanceof
SVGElement)}var Vh=(t,e)=>e?Math.min(t,b.names.signs.length-2):Uh;var fl=90,Qh=12;function Kh(t,e,n,o){let s=zc(e);return{first:e.first,last:e.last,kind:Vh(e.sign,e.isReal),words:r=>di(t,
e,n.ends,r),name:()=>`${di(t,e,n.ends,fl)}: ${Ot(e.main)}, ${c_(e)}`,statements:()=>e.statements,open:()=>tt(e.statements,
di(t,e,n.ends,fl)),isOpen:e.statements.includes(o),shapes:(r,i,a)=>[ue(e)&&e.first!==e.last&&ci(e.sign,r-ot,i+ot,a),vn(e.
sign,s,r,a)]}}function Yh(t){let{id:e,title:n,first:o,last:s}=b.articles[t];return{first:o,last:s,kind:2,words:r=>Vt(_e(
n,r)),name:()=>`${Vt(n)}, ${so(b.articles[t])}`,statements:()=>zt(b.statements.article,t),open:()=>M({tab:"article",article:e}),
isOpen:!1,shapes:(r,i,a)=>[o!==s&&ci(2,r-ot,i+ot,a),S("path",{class:"tick",d:`M${r} ${a-8} V${a+8}`})]}}function ul(t,e){
let{level:n}=t,o=e.ties.length?e.ties[0].pair.a:n.subject[e.main];return(o>=0?`${G(n,o)} `:"")+di(t,e,[o],fl)}function di({
level:t},e,[n,o],s){let r=e.ties.filter(({pair:m})=>m.a===n&&(o===void 0||m.b===o)),[i,...a]=r.length?r:e.ties.filter(({
pair:m})=>m.b===n);if(!i)return a_(e,s);let c=G(t,i.pair.a===n?i.pair.b:i.pair.a),l=o===void 0?` ${c}${a.length?` +${a.length}`:
""}`:"",{parts:f}=Xt(b,t,i.rows)[0],u=Co(f,s-l.length)+l;return f[5]?u:u+s_(e,s-u.length)}function s_({main:t},e){let{roles:n,
statements:o}=N(),s=o.get(t).roles?.find(([i])=>n[i].function==="topic");if(!s||e<Qh)return"";let r=r_(s[1]);return i_(s[1])?
`: ${_e(r,e-2)} ?`:`: ${_e(r,e)}`}var r_=t=>typeof t=="number"&&t<0?no(-1-t,1).join(" "):pe(t,1);function i_(t){if(typeof t==
"string"||t>=0)return!1;let e=b.statements.stance[-1-t];return e>=0&&["doubts","rejects"].includes(b.names.stances[e])}function a_({
main:t},e){let{verb:n,ends:o}=ke(t),s=pe(o[0],1);return`${n} ${_e(s,Math.max(e-n.length,Qh))}`.trim()}function c_({main:t,
first:e,last:n}){let o=N().statements.get(t);return o.when||o.inferred_when?lr(o,[e,n]):e===null&&n===null?d("date_unkno\
wn"):mn(e,n)}var Xh=12,l_=300,Zh=Xh,ml=0,Jh=null;async function hi(t){await H();let e=Wa(),n=Ze(e);if(!n.length&&!w.pair){E(t,te(yt()&&
p("div",{class:"line timeline-head"},cs()),p("p",{},tn())));return}let s=(e===$?n:Ze($)).flatMap(({statements:m})=>m),r=Ar(
e),i=Nu(e,n,w.lanes,r),{columns:a,numbers:c}=Ch(e,n),l=i.slice(0,Zh),f=p("div",{class:"timeline-box"}),u=n.filter(m=>!ue(
m)&&!a.has(m));E(t,te(p("div",{class:"line timeline-head"},r?h_(r):d_(),cs()),n.length===0&&p("p",{},d("no_tie_between")),
f,i.length>l.length&&g_(i.length-l.length,t),w_(n),b_(n,{columns:a,numbers:c},u.length,i.reduce((m,h)=>m+h.units.length,
0)>n.length),x_(u),y_(n,r),Yr(un(b,s,$.chosen.main),d("tab_timeline")))),f_(f,e,l,n,{columns:a,numbers:c}),u_(t)}function f_(t,e,n,o,s){
ml=t.clientWidth;let{paddingLeft:r,paddingRight:i}=getComputedStyle(t),a=ml-parseFloat(r)-parseFloat(i),c=new Map,l=Pn(),
f=(x,y)=>{let O=x.units.filter(y).map(v=>{let A=Kh(e,v,x,l);return c.set(A,s.columns.get(v)??0),A}),_=Kf(x.ends.map(v=>Qt(
e.level,v)));return{title:m_(e,x),lang:_,...p_(e,x),items:O,number:O.length}},u=n.map(x=>f(x,ue)).filter(({items:x})=>x.
length),m=n.map(x=>f(x,y=>s.columns.has(y))).filter(({items:x})=>x.length),g=[...new Set(o.flatMap(({statements:x})=>x.map(
y=>b.statements.article[y])))].filter(x=>ue(b.articles[x])).map(Yh);g.length&&u.push({title:d("articles"),lang:null,open:null,
isOpen:!1,items:g,number:g.length}),t.append(Hh({lanes:u,ordered:m,columnOf:x=>c.get(x)??0,steps:s.numbers,now:yt(),openAll:(x,y)=>tt(
x.flatMap(({statements:O})=>O()),y)},Math.max(a,l_)))}function u_(t){Jh??=new ResizeObserver(()=>{let e=t.querySelector(
".timeline-box");w.tab==="timeline"&&e&&e.clientWidth&&e.clientWidth!==ml&&Xo(t,hi)}),Jh.observe(t)}var m_=({level:t},{ends:e})=>Tt(
e.map(n=>G(t,n)));function p_({level:t},{ends:e}){let n=e.map(r=>t.nodes[r].actor),o=He(n),s=n.length>1?{pair:n,open:o}:
{open:o};return{open:()=>M(s),isOpen:w.open===o}}var d_=()=>p("label",{class:"line"},d("lanes_of"),et(d("lanes_of"),[["a\
ctor",d("lanes_actor")],["pair",d("lanes_pair")]],w.lanes,t=>M({lanes:t}))),h_=t=>p("span",{class:"line"},p("strong",{},
t.map((e,n)=>[n>0&&" \u2194 ",Zt($.level,e)])),L(d("all_pairs"),()=>M({pair:null}))),g_=(t,e)=>L(d("more",{n:R(t)}),()=>{
Zh+=Xh,Xo(e,hi)}),w_=t=>p("ul",{class:"looks"},Gd(t).map(([e,n])=>p("li",{},e,p("span",{},n))));function b_(t,e,n,o){let s=t.
filter(ue).length,r=[s>0&&d("at_their_dates",{n:R(s)}),e.columns.size>0&&d("in_stated_order",{n:R(e.columns.size)}),n>0&&
d("without_date",{n:R(n)})].filter(Boolean);return p("p",{class:"quiet"},d("timeline_drawn",{what:r.join(", ")}),o&&` ${d(
"timeline_several")}`,e.numbers.includes(null)&&` ${d("ordered_chains")}`)}function x_(t){let e=Pn(),n=({statements:o})=>o.
includes(e);return t.length?p("details",{class:"undated",open:t.some(n)},p("summary",{},`${d("without_date",{n:R(t.length)})}\
: ${d("show")}`),Ce(t.map(o=>p("li",{"aria-current":n(o)&&"location"},C(ul($,o),()=>tt(o.statements,ul($,o))))),20)):null}
function y_(t,e){if(e||w.lanes==="actor")return null;let n=t.filter(({ties:o})=>!o.length);return n.length>0&&p("p",{class:"\
quiet"},d("no_pair",{n:R(n.length)}))}function uo(t,e){let o=[...new Set(e.filter(s=>s!=null&&s!==""))];return{at:t,names:o,plain:o.map(Ft)}}function pl(t,e){
let n=e.join(" ");return t===n?0:t.startsWith(n)?1:e.every(o=>t.includes(o))?e.every(o=>O_(t,o))?2:3:null}function O_(t,e){
for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(ns(t,n))return!0;return!1}function tg(t,e,n){let o=[];for(let s of t){
let[r,i]=[1/0,0];for(let[a,c]of s.plain.entries()){let l=pl(c,e);l!==null&&l<r&&([r,i]=[l,a])}r<1/0&&o.push({one:s,rank:r,
by:i,count:n(s.at)})}return o.sort((s,r)=>s.rank-r.rank||r.count-s.count||s.one.at-r.one.at)}function eg(t,e){let n=null;
for(let o of t)for(let[s,r]of o.plain.entries())for(let i of new Set([r,...r.split(" ")])){let a=Math.min(Math.floor(Math.
max(e.length,i.length)/3),n?n.far-1:99);if(a<1||Math.abs(i.length-e.length)>a)continue;let c=$_(i,e,a);c<=a&&(n={one:o,name:o.
names[s],far:c})}return n}function $_(t,e,n){let[o,s]=[[],Array.from({length:e.length+1},(r,i)=>i)];for(let r=1;r<=t.length;r++){
let i=[r];for(let a=1;a<=e.length;a++){let c=t[r-1]===e[a-1];i[a]=Math.min(s[a]+1,i[a-1]+1,s[a-1]+(c?0:1)),r>1&&a>1&&t[r-
1]===e[a-2]&&t[r-2]===e[a-1]&&(i[a]=Math.min(i[a],o[a-2]+1))}if(Math.min(...i)>n)return n+1;[o,s]=[s,i]}return s[e.length]}var gi=90,fs=class{constructor(){this.plain=[],this.passages={owners:[],bounds:[],texts:[]}}add(e,n,o=null){this.plain.push(
`${Ft(e)}
`),this.passages.owners.push(n),this.passages.bounds.push(o),this.passages.texts.push(o?null:e)}whole(){let e=new Uint32Array(
this.plain.length+1);for(let[n,o]of this.plain.entries())e[n+1]=e[n]+o.length;return{plain:this.plain.join(""),starts:e,
...this.passages}}};function dl(t,e){let{plain:n,starts:o}=t,s=e.join(" "),r=[[],[],[]],i=new Uint8Array(o.length);for(let[
a,c]of ng(t,s)){i[a]=1;let l=ns(n,c)||S_(n.slice(o[a],o[a+1]),s)===0;r[l?0:1].push(a)}if(e.length>1){let a=e.reduce((c,l)=>l.
length>c.length?l:c,"");for(let[c]of ng(t,a)){if(i[c])continue;let l=n.slice(o[c],o[c+1]);e.every(f=>l.includes(f))&&r[2].
push(c)}}return r.flat()}function*ng({plain:t,starts:e},n){let o=0;for(let s=t.indexOf(n);s>=0&&o+1<e.length;s=t.indexOf(
n,e[o])){for(;e[o+1]<=s;)o++;yield[o,s],o++}}function S_(t,e){let n=2;for(let o=t.indexOf(e);o>=0;o=t.indexOf(e,o+1)){if(ns(
t,o))return 0;n=1}return n}function us(t,e){let n=t.replace(/^#+\s+/,"").replace(/\s+/g," ").trim(),o=_d(n,[e.join(" "),
...e]),[s]=o[0]??[0],r=s>gi?og(n,s-gi):0,i=n.length-s>2*gi?og(n,s+2*gi):n.length,a=r?"\u2026 ":"";return{text:`${a}${n.slice(
r,i).trimEnd()}${i<n.length?" \u2026":""}`,marks:o.filter(([c,l])=>c>=r&&l<=i).map(([c,l])=>[c-r+a.length,l-r+a.length])}}
function og(t,e){let n=t.indexOf(" ",e);return n>=0&&n-e<20?n+1:e}async function sg(t,e){let{findings:n,...o}=t,{facts:s,words:r}=o,i=r.entities.map(({label:l,labels:f={},aliases:u=[]},m)=>uo(
m,[l,...Object.values(f),...u])),a=({at:l})=>!!r.entities[l].actor,c=await M_(t,e);return{...o,actors:i.filter(a),issues:i.
filter(l=>!a(l)),relations:s.relations.map(({label:l},f)=>uo(f,[l])),questions:s.questions.map(({title:l,name:f},u)=>uo(
u,[l,f])),articles:s.articles.map(({title:l,author:f,publisher:u},m)=>uo(m,[l,f,u,[f,u,l].filter(Boolean).join(" ")])),findings:T_(
t,n),quotes:await k_(t,e),sentences:c,sentenceOf:A_(t,c)}}function __({facts:t,words:e},n){let{quote:o=[]}=e.statements.
get(n),s=e.bodies.get(t.statements.article[n]);if(s===null)return o.join(" [\u2026] ");let r=[];for(let i=2;i<o.length;i+=
2)r.push(s.slice(Number(o[i]),Number(o[i+1])));return r.join(" [\u2026] ")}async function k_(t,e){let n=new fs;for(let[o,
{translation:s}]of t.words.statements.entries())n.add(__(t,o),o),s&&n.add(s,o),await e();return n.whole()}async function M_({
words:t,facts:e},n){let o=new fs;for(let[s,r]of t.bodies.entries()){let i=new Intl.Segmenter(e.articles[s].language??void 0,
{granularity:"sentence"});for(let{segment:a,index:c}of i.segment(v_(r??"")))a.trim()&&o.add(a,s,[c,c+a.length]);await n()}
return o.whole()}var v_=t=>t.replace(/(?<!\n|^#[^\n]*)\n(?!\n)/gm," ");function A_({facts:t,words:e},{owners:n,bounds:o}){
let s=new Map;for(let[i,a]of n.entries())s.has(a)||s.set(a,i);let r=t.articles.map((i,a)=>e.bodies.get(a)!==null);return Int32Array.
from({length:e.statements.length},(i,a)=>{let c=t.statements.article[a];if(!r[c])return-1;let{quote:l=[]}=e.statements.get(
a),[f,u]=[s.get(c)??0,n.length];for(;u-f>1;){let m=f+u>>1;n[m]===c&&(o[m]?.[0]??0)<=Number(l[2])?f=m:u=m}return f})}function T_({
facts:t},e){return e.flatMap(n=>n.findings).map(({title:n,sentence:o,counts:s},r)=>{let i=o.map(([c])=>c).join(""),[,,a]=s[s.
length-1];return{...uo(r,[i,`${n}: ${i}`]),statements:ie(t,a)}})}var rg=4,ig=4;function ag(t,e,n,o){let s=i=>i.filter(a=>!n.has(a)),r=[];for(let{at:i,plain:a}of t.relations){let c=L_(a[0].
split(" "),e);if(c===null||!o.relations[i])continue;let[l,f]=[e.slice(0,c.from),e.slice(c.to)].map(s);for(let u of N_(t,
i,l,f,o)){let m=o.ofPhrase(u);m.length&&r.push({kind:"phrase",rank:c.rank,count:m.length,label:"",phrase:u,statements:m})}}
return r.sort((i,a)=>i.rank-a.rank||(a.count??0)-(i.count??0))}function L_(t,e){for(let n=0;n<e.length;n++){let o=e.slice(
n,n+t.length);if(o.length===t.length&&o.every((i,a)=>E_(i,t[a])))return{from:n,to:n+t.length,rank:o.every((i,a)=>i===t[a])?
0:1};if(n+o.length===e.length&&o.join(" ").length>=rg&&t.join(" ").startsWith(o.join(" ")))return{from:n,to:e.length,rank:1}}
return null}function E_(t,e){let n=0;for(;n<t.length&&t[n]===e[n];)n++;return t===e||n>=rg&&n>=Math.max(t.length,e.length)-
2}function N_(t,e,n,o,s){let[r,i]=[n,o].map(a=>a.length?q_(t,a):[null]);return n.length||o.length?r.flatMap(a=>i.map(c=>({
relation:e,actor:a,target:c}))):s.targetsOf(e).slice(0,ig).map(a=>({relation:e,actor:null,target:a}))}function q_({actors:t,
issues:e,words:{entities:n}},o){let s=[];for(let{at:i,plain:a}of[...t,...e]){let c=a.map(l=>pl(l,o)).filter(l=>l!==null);
c.length&&s.push({rank:Math.min(...c),id:n[i].id})}return s.sort((i,a)=>i.rank-a.rank).filter(({rank:i})=>i===s[0].rank).
slice(0,ig).map(({id:i})=>i)}var cg=["phrase","actor","issue","relation","article","finding","question","quote","words"],I_=4,R_=200,C_="\u2E80",wi=class{constructor(e,n,o){
this.index=e,this.counts=new Dr(e.facts,e.words,e.level,n),this.asking=new Set(Rc(o)),this.answers=e.facts.questions.map(
s=>s.tab?null:this.counts.ofQuestion(s))}groups(e,n=null){let o=Rc(e.replace(/[?\u00bf\u061f\uff1f]/g," "));if(!o.length)
return[];let s=c=>c===n?R_:I_,r=o.filter(c=>!this.asking.has(c)),i=o.join("").length>1||o[0]>=C_;return[j_("phrase",ag(this.
index,o,this.asking,this.counts),s("phrase")),...this.namedGroups(o,r.length?r:o,s),...i?this.textGroups(o,s):[]].filter(
({total:c})=>c).sort((c,l)=>fg(c)-fg(l)||cg.indexOf(c.kind)-cg.indexOf(l.kind))}nearest(e){let{actors:n,issues:o,relations:s}=this.
index;return eg([...n,...o,...s],Ft(e))?.name??null}namedGroups(e,n,o){let{counts:s,index:r}=this,i=()=>0,a=l=>s.entities[l],
c=(l,f,u,m=()=>({}))=>{let h=tg(f,l==="question"?n:e,u),g=h.slice(0,o(l)).map(({one:x,rank:y,by:O,count:_})=>({kind:l,rank:y,
count:_,at:x.at,label:x.names[0],...O>0&&l!=="finding"&&l!=="question"&&{alias:x.names[O]},...m(x.at)}));return{kind:l,total:h.
length,hits:g}};return[c("actor",r.actors,a),c("issue",r.issues,a),c("relation",r.relations.filter(({at:l})=>s.relations[l]),
l=>s.relations[l],l=>({statements:s.ofRelation(l)})),c("article",r.articles,l=>s.articles[l],()=>({alias:void 0})),c("fi\
nding",r.findings,i,l=>({count:r.findings[l].statements.length,statements:r.findings[l].statements,snippet:us(r.findings[l].
names[0],e)})),c("question",r.questions.filter(({at:l})=>this.answers[l]?.length!==0),l=>this.answers[l]?.length??0,l=>{
let f=this.answers[l];return f?{statements:f}:{count:null,tab:r.facts.questions[l].tab}})]}textGroups(e,n){let{quotes:o,
sentences:s,sentenceOf:r}=this.index,{first:i,total:a,taken:c}=this.quoted(dl(o,e),n("quote")),l=dl(s,e).filter(m=>!c[m]),
f=i.map(({passage:m,statements:h})=>{let g=o.owners[m],x=us(this.sentence(r[g]),e),y=x.marks.length?x:us(this.quote(m),e),
O=this.index.facts.statements.article[g],_=[...h];return{...lg("quote",y,O,e),count:_.length,statements:_}}),u=l.slice(0,
n("words")).map(m=>{let h=this.sentence(m);return{...lg("words",us(h,e),s.owners[m],e),sentence:h}});return[{kind:"quote",
total:a,hits:f},{kind:"words",total:l.length,hits:u}]}quoted(e,n){let{quotes:o,sentences:s,sentenceOf:r}=this.index,i=new Uint8Array(
s.owners.length),a=new Map,c=new Set,l=0;for(let f of e){let u=o.owners[f],m=r[u],h=m<0?this.quote(f):m,g=m<0?!c.has(h):
!i[m];m<0?c.add(h):i[m]=1,g&&l++<n&&a.set(h,{passage:f,statements:new Set}),a.get(h)?.statements.add(u)}return{first:[...a.
values()],total:l,taken:i}}quote(e){return this.index.quotes.texts[e]??""}sentence(e){let{sentences:n,words:o}=this.index,
s=e<0?null:n.bounds[e];return s?(o.bodies.get(n.owners[e])??"").slice(...s):""}},lg=(t,e,n,o)=>({kind:t,rank:Ft(e.text).
includes(o.join(" "))?4:5,count:null,label:e.text,snippet:e,article:n}),j_=(t,e,n)=>({kind:t,total:e.length,hits:e.slice(
0,n)});function fg({hits:t}){let e=Math.min(...t.map(n=>n.rank));return e<=1?e:2}var W_=80;async function mg({kind:t,at:e=0,article:n=0,statements:o,tab:s,sentence:r},i,a){t==="actor"||t==="issue"?await B_(
N().entities[e].id):t==="article"?await M({tab:"article",article:b.articles[e].id,open:null}):t==="words"?await M({tab:"\
article",article:b.articles[n].id,open:null,find:[a,ug(r)]}):s?await M({tab:s}):t==="finding"?await tt(o??[],D(i),{tab:"\
findings",find:["",ug(i)]}):o?.length===1?await vt(o[0]):await tt(o??[],D(i))}var ug=(t="")=>t.replace(/^#+\s+/,"").trim().
replace(/\s+/g," ").slice(0,W_);async function B_(t){let e=$.level.numbers.get(t);if(e===void 0||!$.nodes.has(e)){await ft(
t);return}let n=Lo().shown.has(e)?w.grown:sr(t);await ft(t),await M({grown:n}),w.tab==="graph"&&Fr(e)}function dg({kind:t,total:e,hits:n},o,s,r){let i=`results-${t}`;return p("div",{role:"group","aria-labelledby":i},p("p",
{class:"results-head",id:i},d(`found_${t}`),p("span",{class:"quiet"},` ${R(e)}`)),n.map(a=>o(P_(a),s(a,hg(a)))),e>n.length&&
o(p("div",{role:"option",class:"result more"},d("show_all_of",{n:R(e)})),r(t)))}function P_(t){let{count:e,alias:n,snippet:o,
kind:s}=t;return p("div",{role:"option",class:"result"},o?p("span",{class:s==="quote"||s==="words"?"words":"",dir:"auto",
lang:pg(t)},z_(o)):p("span",{dir:"auto",lang:pg(t)},hg(t)),n&&[" ",p("span",{class:"quiet",dir:"auto"},`(${n})`)],p("spa\
n",{class:"quiet aside"},[D_(t),e!==null&&I(e,"statement")].filter(Boolean).join(" \xB7 ")))}function hg({kind:t,label:e,
at:n,phrase:o}){if(o){let[s,r]=[o.actor,o.target].map(a=>a===null?"":F_(a));return d(s&&r?"phrase_both":r?"phrase_who":"\
phrase_whom",{actor:s,relation:b.relations[o.relation].verbs[0],target:r})}return(t==="actor"||t==="issue")&&n!==void 0?
Y(N().entities[n]):t==="relation"&&n!==void 0?pn(b.relations[n].verbs[0]):e}function pg({kind:t,at:e,article:n}){return t===
"quote"||t==="words"?n===void 0?null:b.articles[n].language:e===void 0?null:t==="actor"||t==="issue"?Lt(N().entities[e].
id):t==="article"?b.articles[e].language:null}function F_(t){let e=N().entities.find(n=>n.id===t);return e?Y(e):t}function D_({
kind:t,at:e,article:n}){return t==="article"&&e!==void 0?Me(b.articles[e]):(t==="quote"||t==="words")&&n!==void 0?b.articles[n].
title:t==="actor"||t==="issue"?e===void 0?"":N().entities[e].type:""}function z_({text:t,marks:e}){let n=0;return[...e.flatMap(
([s,r])=>{let i=t.slice(n,s);return n=r,[i,p("mark",{},t.slice(s,r))]}),t.slice(n)]}var G_=12,[U_,H_,gg,bi]=[560,200,4,12],ne="",gl=null,hl=null,en=null,nn=[],on=-1;function wg(){let t=p("div",{id:"result\
s",class:"results",role:"listbox","aria-label":d("search_results")});t.hidden=!0,t.addEventListener("mousedown",n=>n.preventDefault());
let e=p("input",{type:"search",id:"search",role:"combobox","aria-expanded":"false","aria-controls":"results","aria-autoc\
omplete":"list",placeholder:d("search"),"aria-label":d("search"),autocomplete:"off",value:ne,onfocus:bg,oninput:n=>xi(n.
target.value),onkeydown:Y_,onblur:yi});return p("div",{class:"searching",role:"search"},e,t)}function bg(){if(hl?.of!==b){
let t=Promise.all([H(),Ds(),Mt("entity")]).then(([e,{cards:n},o])=>sg({facts:b,words:e,findings:n,level:o},V_()));hl={of:b,
index:t}}return hl}function V_(){let t=performance.now();return()=>performance.now()-t<G_?null:new Promise(e=>setTimeout(
()=>{t=performance.now(),e()}))}async function wl(){let{of:t,index:e}=bg(),n=await e,o=JSON.stringify(w.coders);return(en?.
coders!==o||en.of!==t)&&(en={search:new wi(n,w,d("search_asking")),of:t,coders:o}),en.search}async function xi(t){ne=t,gl=
null,en||yg([p("p",{class:"quiet"},d("search_preparing"))]),await wl(),ne===t&&xg()}function xg(){let t=en?.search.groups(
ne,gl)??[];nn=[],on=-1;let e=(r,i)=>(r.id=`result-${nn.length}`,r.addEventListener("click",i),nn.push({element:r,act:i}),
r);if(!ne.trim())return yi();let n=(r,i)=>()=>(yi(),mg(r,i,ne.trim())),o=r=>()=>{let i=on;gl=r,xg(),Og(i)};yg(t.length?t.
map(r=>dg(r,e,n,o)):Q_(e));let s=t.reduce((r,i)=>r+i.total,0);xe(s?I(s,"hit"):d("nothing_found",{what:ne.trim()}))}function Q_(t){
let e=en?.search.nearest(ne)??null,n=()=>{if(e===null)return;let o=T("search");o.value=e,o.focus(),xi(e)};return[p("p",{
class:"quiet"},d("nothing_found",{what:ne.trim()})),e!==null&&t(p("div",{role:"option",class:"result"},d("did_you_mean",
{name:e})),n)]}function yg(t){let e=T("results");E(e,t),e.hidden=!1,K_(T("search"),e),T("search").setAttribute("aria-exp\
anded","true")}function K_(t,e){let{left:n,bottom:o,width:s}=t.getBoundingClientRect(),r=document.documentElement.clientWidth-
2*bi,i=Math.min(r,Math.max(s,U_));e.style.width=`${i}px`,e.style.left=`${Math.max(bi,Math.min(n,r+bi-i))}px`,e.style.top=
`${o+gg}px`,e.style.maxHeight=`${Math.max(H_,innerHeight-o-gg-bi)}px`}function yi(){nn=[],on=-1,T("results").hidden=!0,T(
"search").setAttribute("aria-expanded","false"),T("search").removeAttribute("aria-activedescendant")}function Og(t){nn[on]?.
element.removeAttribute("aria-selected"),on=Math.max(-1,Math.min(t,nn.length-1));let e=nn[on]?.element;e?.setAttribute("\
aria-selected","true"),e?.scrollIntoView({block:"nearest"}),e?T("search").setAttribute("aria-activedescendant",e.id):T("\
search").removeAttribute("aria-activedescendant")}async function Y_(t){let{key:e,target:n}=t,o={ArrowDown:1,ArrowUp:-1};
e in o?(t.preventDefault(),T("results").hidden&&ne.trim()?await xi(ne):Og(on+o[e])):e==="Enter"?(t.preventDefault(),(T("\
results").hidden||!en)&&await xi(n.value),nn[Math.max(on,0)]?.act()):e==="Escape"&&(n.value=ne="",yi())}var $g=()=>[J_(),Z_()];function J_(){if(b.languages.length<2)return null;let t=b.languages.map(e=>[e,X_(e)]);return et(d(
"language_of_names"),[["",d("language_of_names")],...t],w.language??"",async e=>{await H(),await M({language:e||null})})}
function X_(t){try{return D(new Intl.DisplayNames([t],{type:"language"}).of(t)??t)}catch{return t}}var Z_=()=>{let t=Jt()===
"dark"?"light":"dark";return L(d(t),()=>M({theme:t}),{id:"theme"})};var Sg=(t,e,n,o)=>o.map(s=>X(Rt(t,{...e,[n]:[s]},It(e)).inside).length);function ms(t,e,n,o,s){let r=new Array(s).fill(0),
i=n==="kinds"?[...r.keys()]:null,{inside:a,main:c}=Rt(t,{...e,[n]:i},It(e));for(let l of X(a)){let f=o(n==="quad_classes"?
c[l]:l);f>=0&&r[f]++}return r}var tk=0,ek=0;function vg(){let{statements:t,names:e,labels:n}=b;return eo(d("filters_and_counts"),jt(d("quad_classes"),
nk()),jt(d("modes"),Oi("modes",n.modes,bl("modes",t.mode,e.modes),o=>xl(o===cn,"not actual"))),jt(d("certainties"),Oi("c\
ertainties",n.certainties,bl("certainties",t.certainty,e.certainties),o=>xl(o===tk,"hedged"))),jt(d("polarities"),Oi("po\
larities",n.polarities,bl("polarities",t.polarity,e.polarities),o=>xl(o===ek,"denied"))))}function Ag(t){let e=p("detail\
s",{class:"group",open:t},p("summary",{},d("more_filters")),t&&kg());return e.addEventListener("toggle",()=>e.open&&e.children.
length===1&&re(e,kg())),e}var bl=(t,e,n)=>ms(b,w,t,o=>e[o],n.length);function xl(t,e){let{names:n,encodings:o}=b;return Ie(
at().line,{dashes:t?[]:o.holds[n.holds.indexOf(e)].dashes})}function nk(){let{statements:t,names:e,labels:n}=b,o=e.quad_classes.
length,s=c=>c<o?Yn(e.signs.indexOf(Oe(b,c))):Yn(e.signs.indexOf("neither")),r=ms(b,w,"quad_classes",c=>t.quad_class[c]<0?
o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],a=w.quad_classes??i;return[...n.quad_classes,d("no_quad_class")].
map((c,l)=>{let f=u=>M({quad_classes:ps(i,a,[i[l]],u,i)});return r[l]>0&&ut(`${c} (${r[l]})`,a.includes(i[l]),f,s(l))})}
function ps(t,e,n,o,s){let r=t.filter(i=>n.includes(i)?o:e.includes(i));return String(r)===String(s)?null:r}function Oi(t,e,n,o=()=>null){
let s=[...e.keys()],r=t==="kinds"&&w.count==="acts"?[In]:s,i=w[t],a=i??r;return e.map((c,l)=>{let f=u=>M({[t]:ps(s,a,[l],
u,r)});return(n[l]>0||i!==null)&&ut(`${c} (${n[l]})`,a.includes(l),f,o(l))})}function _g(t,e){let n=e.map(([s])=>s),o=w[t]??
n;return e.map(([s,r])=>{let i=a=>M({[t]:ps(n,o,[s],a,n)});return ut(r,o.includes(s),i)})}function kg(){let{statements:t,
names:e,labels:n,relations:o,families:s,familyOf:r,articles:i,coders:a}=b,c=ms(b,w,"relations",u=>t.relation[u],o.length),
l=ms(b,w,"kinds",u=>o[t.relation[u]].kind,e.kinds.length),f=new Set($.level.nodes.filter((u,m)=>$.level.isTied[m]).map(u=>u.
type));return[jt(d("kinds"),Oi("kinds",n.kinds,l)),jt(d("relations"),s.map((u,m)=>ok(u,[...o.keys()].filter(h=>r[h]===m),
c))),jt(d("types"),_g("types",[...f].sort().map(u=>[u,u]))),i.length>1&&jt(d("articles"),_g("articles",i.map(u=>[u.id,u.
title]))),Mg("sections",({section:u})=>u===null?[]:[u]),Mg("tags",({tags:u})=>u),t.reliability.some(u=>u>=0)&&jt(d("reli\
ability"),sk()),a.length>1&&jt(d("coders"),rk()),jt(d("further"),ut(d("with_issues"),w.issues,u=>M({issues:u})),ut(d("wi\
th_inferred"),w.inferred,u=>M({inferred:u})),ut(d("with_headlines"),w.headlines,u=>M({headlines:u})),ut(d("with_self_loo\
ps"),w.self,u=>M({self:u})))]}function Mg(t,e){let n=[...new Set(b.articles.flatMap(e))].sort();if(!n.length)return null;
let o=Sg(b,w,t,n),s=w[t]??[];return jt(d(t),n.map((r,i)=>{let a=c=>M({[t]:ps(n,s,[r],c,[])});return ut(`${Ht(r)} (${o[i]}\
)`,s.includes(r),a)}))}function ok(t,e,n){let o=[...b.relations.keys()],s=w.relations??o,r=e.filter(c=>n[c]),i=r.reduce(
(c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>M({relations:ps(o,s,c,l,o)});return p("details",{class:"family"},p("summ\
ary",{},`${pn(t)} (${i})`,r.some(c=>!s.includes(c))&&" \u2022"),p("p",{class:"quiet"},C(d("all"),()=>a(e,!0))," ",C(d("n\
one"),()=>a(e,!1))),r.map(c=>ut(`${pn(b.relations[c].verbs[0])} (${n[c]})`,s.includes(c),l=>a([c],l))))}function sk(){let t=[
["A",d("reliability_a")],["B",d("reliability_b")],["C",d("reliability_c")],["D",d("reliability_d")]];return et(d("reliab\
ility"),[["",d("any_reliability")],...t],w.reliability??"",e=>M({reliability:rn.find(n=>n===e)??null}))}function rk(){let t=w.
coders??[],e=t.length>1?[[t.join(" "),ce(t)]]:[],n=b.coders.map(o=>[o,o]);return et(d("coders"),[["",d("one_coder")],...n,
...e],t.join(" "),o=>M({coders:o?o.split(" "):null}))}var Tg=["statements","acts","articles"];function Lg(){let t=C(d("draw_all"),()=>M({all:!0,picture:"whole"}));return eo(d(
"level"),et(d("level"),xs.map(e=>[e,d(`level_${e}`)]),w.level,ik),p("label",{class:"line"},`${d("count_by")} `,ak()),p("\
label",{class:"line"},`${d("min_weight")} `,ck()),w.ego!==null&&lk(w.ego),$.isGrown&&p("p",{class:"quiet"},d("not_drawn_\
yet")," ",t),$.weakest>0&&p("p",{class:"quiet"},xt($.weakest,"weakest",{n:$.weakest})," ",t))}async function ik(t){let e=await Mt(
t);await M({level:t,ego:null,...rr(e)})}function ak(){let t=e=>M({count:Tg.find(n=>n===e)});return et(d("count_by"),Tg.map(
e=>[e,d(`by_${e}`)]),w.count,t)}function ck(){return p("input",{type:"number",min:1,max:999,value:w.min_weight,"aria-lab\
el":d("min_weight"),onchange:t=>M({min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function lk(t){let e=et(
d("distance"),[1,2,3].map(n=>[String(n),I(n,"step")]),String(w.steps),n=>M({steps:Number(n)}));return p("p",{class:"ego"},
d("neighbours_of",{name:Dn(t)})," ",e," ",C(d("show_all"),()=>M({ego:null})))}var fk=["modes","polarities"],yl=()=>bo("filters").filter(t=>JSON.stringify(w[t])!==JSON.stringify(K[t])&&!(w.compared_with&&
fk.includes(t)&&w[t]===null));function Eg(){let t=T("side"),e=Wn(t),{scrollTop:n}=t,o=t.querySelector("details.group[ope\
n]")!==null,s=yl(),r=()=>M(Object.fromEntries(s.map(i=>[i,K[i]])));E(t,p("div",{class:"box-head"},p("h2",{},d("filters")),
s.length>0&&L(d("reset"),r,{class:"quiet-button"}),L("\xD7",()=>t.hidePopover(),{class:"close","aria-label":d("close")})),
p("p",{class:"quiet"},wr()),Lg(),vg(),Ag(o),eo(d("display"),$g())),Bn(t,e),n&&(t.scrollTop=n)}function Ng({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function qg({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?Rt(t,s,It(e)):n;return{chosen:r,statements:X(r.inside)}}function Ig(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=u=>Math.min(r-1,Math.max(0,Math.floor((u-o)/i))),
f=new Set;for(let u of n){let m=t.statements.act[u];if(m>=0&&f.has(m))continue;m>=0&&f.add(m);let[h,g]=[e.first[u],e.last[u]];
if(h===null&&g===null)continue;let[x,y]=[l(h??o),l(g??s)],O=h!==null&&g===h&&!e.approximate[u];for(let _=x;_<=y;_++)(O?a:
c)[_]+=1/(y-x+1)}return{sure:a,unsure:c,width:i}}var Ol=120,$l=!1;function Cg(){let t=T("time"),e=Ng(b),{chosen:n,statements:o}=qg($),s=o.filter(m=>n.first[m]===null&&n.
last[m]===null),r=s.length>0&&p("p",{class:"undated"},V(I(s.length,"undated"),s,d("undated_many")));if(!e||e[0]===e[1]){
E(t,p("p",{class:"quiet"},d("no_period")),r);return}let i=uk(e),a=t.querySelector(".slider")?t.children:[p("div",{class:"\
time-head"}),pk(e)],[c,l]=a;c.isConnected||E(t,c,l),E(c,mk(e,i),r);let[f,...u]=l.children;f.replaceWith(hk(n,o,e,i));for(let[
m,h]of u.slice(0,2).entries())h.value=String(i[m]),h.setAttribute("aria-valuetext",gt(i[m]))}function uk([t,e]){return[Math.
max(t,w.since??t),Math.min(e,w.until??e)]}function mk(t,[e,n]){return[p("h2",{},d("period")),Rg("since",e,t),"\u2013",Rg(
"until",n,t),$e()&&!yt()&&L(d("whole_period"),()=>M({since:null,until:null})),cs(),ut(d("only_certain_dates"),w.inside===
"certainly",o=>M({inside:o?"certainly":"possibly"})),ut(d("include_undated"),w.undated,o=>M({undated:o}))]}function Rg(t,e,[
n,o]){let s=r=>{let i=Gf(r);i!==null&&jg(t,i,[n,o])};return p("input",{type:"date",value:gt(e),min:gt(n),max:gt(o),"aria\
-label":d(t),onchange:r=>s(r.target.value)})}function pk([t,e]){let n=o=>p("input",{type:"range",min:t,max:e,step:1,"ari\
a-label":d(o),oninput:s=>jg(o,Number(s.target.value),[t,e])});return p("div",{class:"slider"},S("svg"),n("since"),n("unt\
il"),dk([t,e]))}function dk([t,e]){return p("div",{class:"years","aria-hidden":"true"},Hf(t,e).map(([n,o])=>{let s=p("sp\
an",{},o);return s.style.left=`${(n-t)/(e-t+1)*100}%`,s}))}function hk(t,e,n,[o,s]){let[r]=n,{sure:i,unsure:a,width:c}=Ig(
b,t,e,n,Ol),l=Math.max(...i.map((m,h)=>m+a[h]),1),f=(m,h,g,x)=>{let[y,O]=[g/l*34,36-(g+x)/l*34],_=(m+1)*c+r<o||m*c+r>s;return g>
0&&S("rect",{class:h+(_?" off":""),x:m/Ol*1e3,y:O,width:1e3/Ol-1,height:Math.max(y,1.5)})},u=i.map((m,h)=>[f(h,"bar",m,0),
f(h,"bar unsure",a[h],m)]);return S("svg",{class:"histogram",viewBox:"0 0 1000 40",preserveAspectRatio:"none",role:"img",
"aria-label":d("histogram")},u)}function jg(t,e,[n,o]){let s=t==="since"?e<=n:e>=o;Gt({[t]:s?null:e}),(w.since??n)>(w.until??
o)&&Gt({[t==="since"?"until":"since"]:e}),!$l&&($l=!0,requestAnimationFrame(()=>{$l=!1,M({})}))}var gk=10,Wg=!1,wk={wanted:""};function Sl(){let t=p("div",{class:"viewpoints",role:"group","aria-label":D(d("according_\
to"))}),e=mr(),n=nf(b),o=s=>xk(e,n,s);E(T("viewpoint"),p("div",{class:"box-head"},p("h2",{},D(d("according_to"))),bk()),
ri(d("sources_find"),wk,t,o).slice(e.length>gk?0:1),Ok())}var bk=()=>ut(d("viewpoint_several"),_l(),t=>{Wg=t,t||w.according_to.
length<2?Sl():M({according_to:w.according_to.slice(0,1)})}),_l=()=>Wg||w.according_to.length>1;function xk(t,e,n){let o=_l()?
"checkbox":"radio",s=i=>i.startsWith("by:")&&e.get(i)===e.get("authors")&&!w.according_to.includes(i);return t.filter(([
i,a])=>(o==="radio"||i!=="everyone")&&!s(i)&&n(a)).map(([i,a])=>p("label",{class:"tick"},p("input",{type:o,name:"accordi\
ng-to",checked:w.according_to.includes(i),onchange:c=>yk(i,c.target.checked)}),p("span",{dir:"auto"},D(a)),p("span",{class:"\
number quiet"},R(e.get(i)??0))))}function yk(t,e){if(!_l()){M({according_to:[t]});return}let o=mr().map(([s])=>s).filter(
s=>s===t?e:w.according_to.includes(s));M({according_to:o.length?o:["authors"]})}var Ok=()=>p("p",{},w.compared_with&&`${d(
"compared_with")} ${Kt(w.compared_with)} \xB7 `,C(d("compare_claims"),()=>M({tab:"compare"})));var $k=8,Bg=new Map;function mo(t,e,n,o){Bg.set(t,o);let s=p("button",{type:"button",id:`open-${t}`,class:"opener",popovertarget:t},
e),r=p("div",{id:t,class:"box",popover:"auto",role:"dialog","aria-label":n});return r.addEventListener("beforetoggle",i=>{
i.newState==="open"&&(o(),_k(r,s))}),[s,r]}function Pg(t){Sk(t)&&Bg.get(t)?.()}var Sk=t=>document.getElementById(t)?.matches(
":popover-open")??!1,ds=t=>document.getElementById(t)?.hidePopover();function _k(t,e){let{right:n,bottom:o}=e.getBoundingClientRect();
t.style.setProperty("--top",`${o+4}px`),t.style.setProperty("--right",`${Math.max($k,innerWidth-n)}px`)}var kk=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],Mk={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function Fg(){return p("section",{class:"legend"},p("h2",{},
d("legend")),p("ul",{},rc().map(([t,e])=>p("li",{},t,p("span",{},e)))),p("ul",{},kk.map(([t,e])=>p("li",{},sc(t),p("span",
{},d(e))))),vk(),p("p",{class:"quiet"},d("width_meaning",{what:d(Mk[w.count])})))}function vk(){let t=new Map;for(let{tint:n,
country:o}of $.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return p("ul",{},
e.map(([n,o])=>p("li",{},sc("dot",dn()[n]),p("span",{},d("belongs_to",{name:Ak(o)})))))}function Ak(t){let e=w.language?
be(t):null;return e?Y(e):$.level.countries[t]}function Pe(t,e=""){return`${[b.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network",e].filter(
Boolean).join("-")}.${t}`}var Tk={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function hs(t){return t.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g,
"\uFFFD")}function dt(t){return hs(String(t)).replace(/[&<>"]/g,e=>Tk[e])}var $i=1.4,[Dg,Lk,po]=[48,24,12];function Si(t,e,n,o=400,s=""){let r=s&&` fill="${s}"`,i=[];for(let c of t.split(/\s+/).
filter(Boolean)){let l=i.length?`${i[i.length-1]} ${c}`:c;i.length&&Xe(l,n,o)<=e?i[i.length-1]=l:i.push(c)}return{markup:i.
map((c,l)=>`<text y="${(n*(1+l*$i)).toFixed(1)}" font-size="${n}" font-weight="${o}"${r}>${dt(c)}</text>`).join(""),height:i.
length*n*$i}}function zg(t){let[e,n]=[0,po];return{markup:(w.picture==="named"?Br():ym()).map(([r,i])=>{let a=Dg+Xe(i,po)+
Lk;e&&e+a>t&&([e,n]=[0,n+po*$i]);let c=`<g transform="translate(${e} ${n-11})">${r.innerHTML}</g><text x="${e+Dg}" y="${n}\
" font-size="${po}">${dt(i)}</text>`;return e+=a,c}).join(""),height:n+po*$i-po}}function Ug(){let t=qe()?.body;if(!t?.nodeIndices.length)return null;let{nodes:e}=$.level,n=t.nodeIndices.map(l=>({at:l,
x:t.nodes[l].x,y:t.nodes[l].y})),[o,s]=[Math.min(...n.map(({x:l})=>l))-90,Math.max(...n.map(({x:l})=>l))+90],[r,i]=[Math.
min(...n.map(({y:l})=>l))-60,Math.max(...n.map(({y:l})=>l))+70],a=[...[...$.arrows.keys()].map(l=>Ek(l,t)),...n.map(({at:l,
x:f,y:u})=>qk(l,e[l],f,u))];return{markup:`<g transform="translate(${(-o).toFixed(1)} ${(-r).toFixed(1)})">${a.join("")}\
</g>`,width:s-o,height:i-r}}function Gg(t,e,n){let o=n.nodes[e],s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=$.level.nodes[e].size+
3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*r}}var gs=({x:t,y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function Ek(t,e){
let{options:n}=e.edges[t],{arrows:o}=$.level,{signs:s,holds:r}=b.encodings,[i,a]=[e.nodes[o.actor[t]],e.nodes[o.target[t]]],
{color:c}=n.color,l=i===a,f=l?{x:i.x+34,y:i.y-34}:xr(i,a,n.smooth),u=l?{x:i.x,y:i.y-16}:Gg(f,o.actor[t],e),m=l?{x:i.x+16,
y:i.y}:Gg(f,o.target[t],e),h=Math.atan2(m.y-f.y,m.x-f.x)*180/Math.PI,g={x:(u.x+2*f.x+m.x)/4,y:(u.y+2*f.y+m.y)/4},{dashes:x}=r[o.
hold[t]],y=x.length?` stroke-dasharray="${x.join(" ")}"`:"",O=`<path d="M${gs(u)} Q${gs(f)} ${gs(m)}" fill="none" stroke\
="${c}" stroke-width="${n.width.toFixed(1)}"${y}/>`,_=Go(s[o.sign[t]].head,c,`translate(${gs(m)}) rotate(${h}) scale(1)`),
v=oc(_a(o.hold[t],o.mark[t]),c,g.x.toFixed(1),g.y.toFixed(1));return O+(_?.outerHTML??"")+(v?.outerHTML??"")+Nk(n.label??
"",u,m,g)}function Nk(t,e,n,o){if(!t)return"";let s=Math.atan2(n.y-e.y,n.x-e.x)*180/Math.PI,r=s>90||s<-90?s+180:s,i=t.split(
`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${dt(c)}</tspan>`);return`<text transform="translate(${gs(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${Hg()}>${a.join("")}</text>`}var Hg=()=>`text-anchor="middle" fill="${at().text}\
" stroke="${at().ground}" stroke-width="3" paint-order="stroke"`;function qk(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=Gn(G($.level,t)).split(`
`).map((f,u)=>`<text x="${s}" y="${r+e+14+u*14}" font-size="13" ${Hg()}>${dt(f)}</text>`),l=o>=0?dn()[o]:at().node;return`${i[n]}\
fill="${l}" stroke="${at().line}"/>${c.join("")}`}var Ik=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linecap","stroke-linejoin","stroke-opac\
ity","paint-order","opacity","font-size","font-weight","font-style","font-family","text-anchor","dominant-baseline","let\
ter-spacing","direction","visibility","marker-start","marker-mid","marker-end"],Rk=["class","style","tabindex","role","f\
ocusable"];function ws(t,e){let n=t.cloneNode(!0),[o,s]=[t,n].map(r=>[r,...r.querySelectorAll("*")]);for(let[r,i]of o.entries()){
let a=getComputedStyle(i);for(let c of[...Rk,...s[r].getAttributeNames().filter(l=>/^(aria|data)-/.test(l))])s[r].removeAttribute(
c);a.display==="none"&&s[r].setAttribute("display","none");for(let c of Ik)s[r].setAttribute(c,a.getPropertyValue(c))}if(e)
for(let[r,i]of o.entries())i.matches(e)&&s[r].remove();return n}var Ck=/^repeating-linear-gradient\((.*)\)$/,jk=/,\s*(?![^(]*\))/,Wk={"to top":0,"to right":90,"to bottom":180,"to left":270};
function Vg(t,{x:e,y:n,width:o,height:s}){let[r,...i]=Ck.exec(t)?.[1].split(jk)??[];if(!i.length)return null;let a=(Wk[r]??
Number.parseFloat(r))*Math.PI/180,[c,l]=[Math.sin(a),-Math.cos(a)],f=(Math.abs(o*c)+Math.abs(s*l))/2,[u,m]=[e+o/2-f*c,n+
s/2-f*l],h=0,g=i.map(W=>{let j=W.lastIndexOf(" ");return h=Math.max(h,Number.parseFloat(W.slice(j))),{colour:Bk(W.slice(
0,j)),at:h}}),x=[u,m,u+h*c,m+h*l].map(W=>(Math.round(100*W)/100+0).toFixed(2)),y=`stripes${[t,...x].join("_").replace(/[^\w.-]+/g,
"_")}`,[O,_,v,A]=x,q=g.map(({colour:W,at:j})=>`<stop offset="${(j/h).toFixed(4)}" stop-color="${W}"/>`),P=`gradientUnits\
="userSpaceOnUse" spreadMethod="repeat" x1="${O}" y1="${_}" x2="${v}" y2="${A}"`;return{fill:`url(#${y})`,defined:`<line\
arGradient id="${y}" ${P}>${q.join("")}</linearGradient>`}}function Bk(t){let e=/^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)$/.
exec(t)?.slice(1);return e?`rgb(${e.map(n=>Math.round(255*Number(n))).join(", ")})`:t}var _i=8,Qg=document.createElement("canvas").getContext("2d");function kl(t){let e=Pk(t);for(let[o]of e)o.scrollTo(0,0);
let n=t instanceof SVGSVGElement?Fk(t):Dk(t);for(let[o,s,r]of e)o.scrollTo(s,r);return n}function Pk(t){let e=[];for(let n=t.
parentElement;n;n=n.parentElement)e.push(n);return e.filter(n=>n.scrollLeft||n.scrollTop).map(n=>[n,n.scrollLeft,n.scrollTop])}
function Fk(t){let e=t.getBBox(),[n,o]=[Math.ceil(e.width)+2*_i,Math.ceil(e.height)+2*_i],s=ws(t);return s.setAttribute(
"viewBox",`${e.x-_i} ${e.y-_i} ${n} ${o}`),s.setAttribute("width",String(n)),s.setAttribute("height",String(o)),{markup:Mi(
s),width:n,height:o}}function Dk(t){let{left:e,top:n}=t.getBoundingClientRect(),o=[],[s,r]=[0,0],i=(c,l)=>{c&&(o.push(c),
s=Math.max(s,l.right-e),r=Math.max(r,l.bottom-n))},a=c=>{let l=getComputedStyle(c);if(l.display==="none"||l.visibility===
"hidden"||l.opacity==="0")return;let f=c.getBoundingClientRect();if(f.right<e)return;let[u,m]=[f.left-e,f.top-n];if(c instanceof
SVGSVGElement){let h=ws(c);for(let[g,x]of Object.entries({x:u,y:m,width:f.width,height:f.height,overflow:"visible"}))h.setAttribute(
g,String(x));i(Mi(h),f);return}i(zk(l,u,m,f.width,f.height),f);for(let h of c.childNodes)if(h instanceof Element)a(h);else if(h instanceof
Text)for(let g of Vk(h,l,e,n))i(g.markup,g.place)};return a(t),{markup:o.join(""),width:Math.ceil(s),height:Math.ceil(r)}}
var Mi=t=>hs(new XMLSerializer().serializeToString(t));function zk(t,e,n,o,s){let r=o>0&&s>0?Vg(t.backgroundImage,{x:e,y:n,
width:o,height:s}):null,i=r?`${r.defined}<rect x="${e}" y="${n}" width="${o}" height="${s}" fill="${r.fill}"/>`:"";return Uk(
t,e,n,o,s,!r)+i+Gk(t,e,n,o,s)}function Gk(t,e,n,o,s){let r=Number.parseFloat(t.outlineWidth);if(t.outlineStyle!=="solid"||
!r||!ki(t.outlineColor))return"";let i=Number.parseFloat(t.outlineOffset)+r/2;return`<rect x="${e-i}" y="${n-i}" width="${o+
2*i}" height="${s+2*i}" fill="none" stroke="${t.outlineColor}" stroke-width="${r}"/>`}function Uk(t,e,n,o,s,r){let[i]=t.
backgroundImage.match(/(?:rgba?|color)\([^)]*\)/)??[],a=[t.backgroundColor,r?i:""].find(A=>A&&ki(A))??"none",c=["Top","R\
ight","Bottom","Left"].map(A=>({wide:t[`border${A}Style`]==="none"?0:Number.parseFloat(t[`border${A}Width`]),colour:t[`b\
order${A}Color`]})),l=c.every(({wide:A,colour:q})=>A===c[0].wide&&q===c[0].colour),{wide:f,colour:u}=c[0],m=Math.min(Number.
parseFloat(t.borderTopLeftRadius)||0,o/2,s/2),h={dashed:`${3*f} ${2*f}`,dotted:`0 ${2*f}`}[t.borderTopStyle],g=h?` strok\
e-dasharray="${h}" stroke-linecap="round"`:"",x=f&&ki(u)?` stroke="${u}" stroke-width="${f}"${g}`:"",y=l&&x?f/2:0,O=`x="${e+
y}" y="${n+y}" width="${Math.max(0,o-2*y)}" height="${Math.max(0,s-2*y)}"`,_=a==="none"&&!(l&&x)?"":`<rect ${O} rx="${m}\
" fill="${a}"${l?x:""}/>`;if(l)return _;if(c[0].wide&&c.slice(1,3).every(A=>A.wide===f&&A.colour===u))return`<rect ${O} \
rx="${m}" fill="${a}"/>${Hk({x:e,y:n,width:o,height:s,round:m,wide:f},c[3],x)}`;let v=c.map(({wide:A,colour:q},P)=>{if(!A||
!ki(q))return"";let W=[[e,n,o,A],[e+o-A,n,A,s],[e,n+s-A,o,A],[e,n,A,s]][P];return`<rect x="${W[0]}" y="${W[1]}" width="${W[2]}\
" height="${W[3]}" fill="${q}"/>`});return _+v.join("")}function Hk({x:t,y:e,width:n,height:o,round:s,wide:r},i,a){let[c,
l,f,u]=[e+r/2,t+n-r/2,e+o-r/2,s-r/2],m=(y,O,_,v)=>`A${y} 0 0 ${O} ${_} ${v}`,h=`M${t+s} ${c}H${l-u}${m(`${u} ${u}`,1,l,c+
u)}V${f-u}${m(`${u} ${u}`,1,l-u,f)}H${t+s}`,g=`${Math.max(0,s-i.wide)} ${Math.max(0,s-r)}`,x=`M${t+s} ${e}${m(`${s} ${s}`,
0,t,e+s)}V${e+o-s}${m(`${s} ${s}`,0,t+s,e+o)}V${e+o-r}${m(g,1,t+i.wide,e+o-s)}V${e+s}${m(g,1,t+s,e+r)}Z`;return`<path d=\
"${h}" fill="none"${a}/><path d="${x}" fill="${i.colour}"/>`}var ki=t=>t!=="transparent"&&!/^rgba\(.*, 0\)$/.test(t);function Vk(t,e,n,o){
let s=e.writingMode.startsWith("horizontal"),r=e.direction==="rtl";Qg.font=`${e.fontStyle} ${e.fontWeight} ${e.fontSize}\
 ${e.fontFamily}`;let i=Qg.measureText("x").fontBoundingBoxAscent,a=`font-family="${dt(e.fontFamily)}" font-size="${e.fontSize}\
" font-weight="${e.fontWeight}" font-style="${e.fontStyle}" fill="${e.color}" direction="${e.direction}"`;return Qk(t,s).
map(({words:c,place:l})=>{let f=s?`x="${(r?l.right:l.left)-n}" y="${l.top-o+i}"`:`transform="translate(${l.left-n+i} ${l.
bottom-o}) rotate(-90)"`,u=e.textTransform==="uppercase"?c.toLocaleUpperCase():c;return{markup:`<text ${f} ${a}>${dt(u.trim())}\
</text>`,place:l}})}function Qk(t,e){let n=[],o=document.createRange();for(let{segment:s,index:r}of new Intl.Segmenter().
segment(t.data)){o.setStart(t,r),o.setEnd(t,r+s.length);let i=o.getBoundingClientRect(),a=n[n.length-1];if(!i.width&&!i.
height)continue;a&&Math.abs(e?a.place.top-i.top:a.place.left-i.left)<2?[a.words,a.place]=[a.words+s,Kk(a.place,i)]:n.push(
{words:s,place:i})}return n.filter(({words:s})=>s.trim())}function Kk(t,e){let[n,o]=[Math.min(t.left,e.left),Math.min(t.
top,e.top)];return new DOMRect(n,o,Math.max(t.right,e.right)-n,Math.max(t.bottom,e.bottom)-o)}var Kg=(t,e,n)=>`<svg xmln\
s="${la}" width="${e}" height="${n}" viewBox="0 0 ${e} ${n}" font-family="${dt(Ro())}">${t}</svg>
`;var vi=16,Yk=480,Ai={arguments:".argument",timeline:".timeline-box svg",matrix:"table.matrix"},Jk=".looks, .matrix-legen\
d";function Xk(){return w.tab==="graph"?[w.picture==="named"?Zk():Ug()].filter(e=>e!==null):[...Ai[w.tab]?T("sheet").querySelectorAll(
Ai[w.tab]):[]].map(kl)}function Zk(){let t=Qo();if(!t?.parts.ties.length)return null;let{width:e,height:n}=t.picture,o=ws(
t.root,".around, .now");for(let[s,r]of Object.entries({width:e,height:n}))o.setAttribute(s,String(r));return{markup:Mi(o),
width:e,height:n}}function Ti(){return w.tab!=="graph"?!!(Ai[w.tab]&&T("sheet").querySelector(Ai[w.tab])):w.picture==="n\
amed"?!!Qo()?.parts.ties.length:!!qe()?.body.nodeIndices.length}function Li(){let t=Xk();if(!t.length)return null;let{text:e,
quiet:n,ground:o}=at(),s=w.tab==="graph"?[]:[...T("sheet").querySelectorAll(Jk)].map(kl),r=Math.max(Yk,...[...t,...s].map(
y=>y.width)),i=[],a=vi,c=({markup:y,height:O},_=8)=>{i.push(`<g transform="translate(${vi} ${a.toFixed(1)})">${y}</g>`),
a+=O+_},{title:l,what:f,numbers:u,based:m}=tM();c(Si(l,r,18,600),2),c(Si(`${d(`tab_${w.tab}`)}. ${f}`,r,13,400,n),12);for(let y of t)
c(y,12);w.tab==="graph"&&c(zg(r));for(let y of s)c(y);c(Si([m,Xf(u)].filter(Boolean).join(" "),r,12,400,n),vi);let[h,g]=[
Math.ceil(r+2*vi),Math.ceil(a)],x=`<rect width="${h}" height="${g}" fill="${o}"/><g fill="${e}">${i.join("")}</g>`;return{
width:h,height:g,svg:Kg(x,h,g)}}function tM(){let t=w.tab==="arguments"?zp():null;if(t){let o=un(b,t.statements,$.chosen.
main),{title:s}=b.articles[t.article];return{title:s,what:`${D(zn())}.`,numbers:o,based:hr(o)}}let e={title:b.title,what:Ye()};
if(w.tab==="timeline"){let o=Ze($).flatMap(r=>r.statements),s=un(b,o,$.chosen.main);return{...e,numbers:s,based:hr(s)}}let n=jn();
return{...e,numbers:ye(n),based:$a(n)}}var ho=()=>Li()?.svg??"",Ei=t=>`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
t)}`;async function Ml(t,e){let{theme:n}=w;await M({theme:t});try{await e()}finally{await M({theme:n})}}var Yg=t=>Ml(t,()=>Re(
Pe("svg"),"image/svg+xml",ho())),Jg=(t,e)=>Ml(t,async()=>{let n=await eM(e);n?Re(Pe("png"),"image/png",n):xe(d("save_too\
_large"))});async function eM(t){let e=Li();if(!e)return null;let n=new Image;n.src=Ei(e.svg),await n.decode();let o=p("\
canvas",{width:t,height:Math.round(e.height/e.width*t)});return o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),new Promise(
r=>o.toBlob(r))}async function Xg(){let t="";await Ml("light",()=>{t=ho()});let e=p("img",{class:"paper",src:Ei(t),alt:Ye()});
await e.decode(),document.querySelector("body > .paper")?.remove(),document.body.append(e),document.body.classList.add("\
picture-alone");let n=()=>{e.remove(),document.body.classList.remove("picture-alone")};addEventListener("afterprint",n,{
once:!0}),print()}function oe(){let{draft:t}=w;return t?t.flatMap((e,n)=>n%2?[]:[{caption:e,view:t[n+1]??""}]):b.story?.steps??[]}var Al=()=>w.
step===null?null:Math.max(1,Math.min(w.step,oe().length));function Tl(t){let{language:e,theme:n,draft:o}=w,s=xo(oe()[t-1].
view,K);return{...s,language:s.language??e,theme:n,draft:o,step:t}}var Zg=async t=>M(...await To(oe()[t-1].view,Tl(t))),
tw=t=>`#${Nn(Tl(t),K)}`,nM=()=>Nn({...w,step:null,draft:null,theme:K.theme},K);function ew(t){let e=[...oe(),{caption:t,
view:nM()}];return M({draft:ow(e),step:e.length})}function nw(t){let e=oe().filter((n,o)=>o!==t-1);return M({draft:e.length?
ow(e):null,step:null})}var ow=t=>t.flatMap(({caption:e,view:n})=>[e,n]);function sw(){let t=oe().map(({caption:e,view:n})=>`\
  - caption: ${vl(e)}
    view: ${vl(n)}
`);return`title: ${vl(b.story?.title??b.title)}
steps:
${t.join("")}`}var vl=t=>JSON.stringify(t).replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu,e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`),rw=()=>b.story?.steps.length?Tl(1):{};var Ni="";function iw(t){let e=p("textarea",{id:"story-caption",rows:2,dir:"auto",value:Ni,oninput:()=>{Ni=e.value}}),n=()=>{
let s=Ni.trim();return s?(Ni="",t(),ew(s)):e.focus()},o=()=>{oe().length&&Re(Pe("yaml"),"application/yaml",sw()),t()};return p(
"div",{class:"story-form"},p("label",{for:"story-caption"},d("story_caption")),e,L(d("story_add"),n),L(d("save_story"),o))}var aw=["type","sector","country"],oM=["weight","acts","articles","sources","statements"],sM=t=>typeof t=="number"?String(
t):fw(t);function fw(t){let e=hs(/^'*[=+\-@\t\r]/.test(t)?`'${t}`:t);return/[",\r\n]/.test(e)?`"${e.replace(/"/g,'""')}"`:
e}var rM="; ",Fe=t=>t.map(e=>/^"|;/.test(e)?`"${e.replace(/"/g,'""')}"`:e).join(rM);async function qi(){let{entities:t,statements:e,
roles:n,bodies:o}=await H(),{articles:s,coders:r,keys:i,names:a,statements:c}=b,l=new Map;for(let{label:k,labels:F={},aliases:Q=[],
local:J}of t)for(let Nt of J?[]:new Set([k,...Object.values(F),...Q]))l.set(Nt,(l.get(Nt)??0)+1);let f=new Map(c.sums),u=k=>e.
get(k),m=k=>k.id.includes("+")?(k.members??[]).map(F=>t[F]):[],h=k=>{let F=typeof k=="number"&&k>=0?t[k]:void 0;return F===
void 0?[]:m(F).length?m(F):[F]},g=k=>{if(typeof k!="number")return"";if(k<0)return i.at(-1-k);let{id:F,denotes:Q=[]}=t[k];
return Fe(F.includes("&")?Q.map(J=>i.at(J)):h(k).map(J=>J.id))},x=k=>h(k).length?iM(h(k).map(Y)):typeof k=="number"?i.at(
-1-k):k,y=k=>Fe(h(k).flatMap(({id:F,type:Q})=>F.includes("&")?[]:[Q])),O=k=>!k.local&&l.get(k.label)>1?k.id:Y(k),_=k=>Fe(
[...new Set(k.map(F=>`${O(F)} (${F.type})`))].sort()),v=k=>typeof k!="number"||k<0?typeof k=="string"?k:i.at(-1-k):O(t[k]),
A=k=>(u(k).roles??[]).map(([,F])=>F),q=k=>{let{s:F,o:Q,sources:J=[]}=u(k),Nt=[F,Q,...A(k),...J].flatMap(h);return _(Nt.filter(
({id:De,local:go})=>go&&!De.includes("&")))},P=k=>{let F=[...A(k),...u(k).sources??[]];return _(F.flatMap(Q=>typeof Q=="\
number"&&Q>=0&&!t[Q].local?[t[Q]]:[]))},W=k=>F=>String(u(F)[k]??""),j=k=>typeof k=="number"?gt(k):"",U=k=>c.first[k]===null&&
c.last[k]===null,B=k=>U(k)?nt(k).first??nt(k).last:c.first[k]??c.last[k],Z=(k,F)=>{let Q=o.get(c.article[k]),J=Sn(k).map(
Nt=>Nt[F]);return Q===null||!J.length?"":String([...Q.slice(0,F?Math.max(...J):Math.min(...J))].length)},lt=[["date",k=>j(
B(k))],["subject_label",k=>x(u(k).s)],["relation_label",k=>mt(k).label],["object_label",k=>x(u(k).o)],["quote",Bt],["tit\
le",k=>nt(k).title],["publisher",k=>nt(k).publisher],["url",k=>nt(k).url],["claim",Ot],["quote_missing",W("missing")],["\
record",W("record")],["translation",W("translation")],["note",W("note")],...n.map(({id:k},F)=>[k,Q=>$t(Q,F)]),["degree",
W("degree")],["according_to",k=>On(u(k).sources??[]).join(" > ")],["author_stance",k=>a.stances[c.stance[k]]],["mode",k=>a.
modes[c.mode[k]]],["certainty",k=>a.certainties[c.certainty[k]]],["polarity",k=>a.polarities[c.polarity[k]]],["ended",W(
"ended")],["when",W("when")],["inferred_when",W("inferred_when")],["earliest",k=>j(c.first[k])],["latest",k=>j(c.last[k])],
["dated_by",k=>j(B(k))?U(k)?"article":"event":""],["act",W("act")],["sums_up",k=>Fe((f.get(k)??[]).map(F=>i.at(F)))],["a\
lternative_to",k=>Fe((u(k).or??[]).map(F=>i.at(F)))],["inferred",k=>Fe(u(k).inferred??[])],["basis",W("basis")],["propos\
ed_by",W("proposed_by")],["author",k=>nt(k).author],["published",k=>nt(k).published],["inferred_published",k=>nt(k).inferred],
["section",k=>nt(k).section],["tags",k=>Fe(nt(k).tags)],["language",k=>nt(k).language],["local",q],["entities",P],["subj\
ect",k=>g(u(k).s)],["subject_type",k=>y(u(k).s)],["relation",k=>mt(k).id],["object",k=>g(u(k).o)],["object_type",k=>y(u(
k).o)],["article",k=>s[c.article[k]].id],["coder",k=>r[c.coder[k]]],["statement",k=>i.at(k)],["start",k=>Z(k,0)],["end",
k=>Z(k,1)]],z=X($.chosen.inside).map(k=>lt.map(([,F])=>fw(F(k)??"")));return[lt.map(([k])=>k),...z].map(k=>`${k.join(",")}\
\r
`).join("");function $t(k,F){let Q=(u(k).roles??[]).filter(([J])=>J===F);return Fe(Q.map(([,J])=>v(J)).sort())}}var iM=t=>t.
length===1?t[0]:Fe(t);function Ii(){let{nodes:t}=$.level,n=["actor","actor_label","target","target_label","weight","acts",
...b.names.quad_classes.map(s=>s.replace(" ","_")),"no_quad_class","articles","sources","label","statements"],o=ya($).map(
({pair:s,actor:r,target:i})=>{let{acts:a,byQuadClass:c,noQuadClass:l,articles:f,sources:u,statements:m}=Ae($,s);return[...[
t[s.a].actor,r,t[s.b].actor,i],s.weight,a,...c,l,f.size,u.size,Ne(b,$.level,s.rows),se(b,m).join(" ")]});return[n,...o].
map(s=>`${s.map(sM).join(",")}\r
`).join("")}function Ri(){let{nodes:t}=$.level,e=new Set,n=ya($).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:f}=Ae($,r),u=[r.weight,a,c.size,l.size,se(b,f).join(" ")],m=`source="${dt(t[r.a].actor)}" target="${dt(
t[r.b].actor)}"`;return`<edge id="${i}" ${m} label="${dt(Ne(b,$.level,r.rows))}" weight="${r.weight}"><attvalues>${u.map(
cw).join("")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=aw.map((a,c)=>cw(t[r][a],c)).join("");return`\
<node id="${dt(t[r].actor)}" label="${dt(G($.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0\
" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${lw("node",aw,()=>"string")+lw("edge",
oM,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var cw=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${dt(t)}"/>`;function lw(t,e,n){let o=e.map((s,r)=>`<at\
tribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}var[uw,Ll]=[200,12e3],aM=["2","3","4"],sn=2400,mw=null;function pw(){let t=(e,n)=>L(d(e),()=>{ds("save"),n()});E(T("save"),
p("h2",{},d("save")),cM(t),p("h3",{},d("save_data")),t("save_statements",async()=>Re(Pe("csv",d("save_statements_name")),
"text/csv",await qi())),t("save_csv",()=>Re(Pe("csv"),"text/csv",Ii())),t("save_gexf",()=>Re(Pe("gexf"),"application/xml",
Ri())),iw(()=>ds("save")))}function cM(t){if(!Ti())return[t("save_pdf",()=>window.print()),p("p",{class:"quiet"},d("save\
_no_picture"))];let e=()=>mw??Jt(),n=p("input",{type:"number",min:uw,max:Ll,step:100,value:sn,onchange:r=>{sn=Math.round(
Math.min(Ll,Math.max(uw,Number(r.target.value)||sn))),r.target.value=String(sn)}}),o=et(d("save_scale"),[["",d("save_sca\
le")],...aM.map(r=>[r,`${r}\xD7`])],"",r=>{sn=Math.min(Ll,(Li()?.width??0)*Number(r))||sn,n.value=String(sn)}),s=["light",
"dark"].map(r=>[r,d(`save_${r}`)]);return[p("h3",{},d("save_picture")),p("p",{class:"line"},p("label",{},`${d("save_widt\
h")} `,n),o),p("p",{class:"line"},et(d("save_ground"),s,e(),r=>{mw=r==="dark"?"dark":"light"})),t("save_png",()=>Jg(e(),
sn)),t("save_svg",()=>Yg(e())),t("save_pdf",Xg)]}var lM="input, select, textarea, [contenteditable], [role=tablist], [role=grid], [role=listbox], [role=application], [ro\
le=menu], #main table, #main svg";function dw(){return document.addEventListener("keydown",fM),p("section",{id:"story","\
aria-label":d("story")})}function hw(){let t=T("story"),e=oe(),n=Al();if(t.hidden=!e.length,t.classList.toggle("led",n!==
null),t.classList.toggle("at-opening",n===null&&w.tab===K.tab),!e.length)return;let o=w.draft?d("story_draft"):b.story?.
title??"",s=n===null?o:e[n-1].caption;E(t,p("div",{class:"story-step"},p("p",{class:"story-caption",dir:"auto"},s),p("na\
v",{class:"story-way","aria-label":d("story_steps")},n!==null&&p("span",{class:"quiet"},d("story_place",{n,of:e.length})),
n===null?Ci(1,d("story_begin")):[n>1&&Ci(n-1,`\u2190 ${d("story_back")}`),e.map((r,i)=>Ci(i+1,String(i+1),i+1===n)),n<e.
length&&Ci(n+1,`${d("story_next")} \u2192`)],w.draft&&n!==null&&L(d("story_remove"),()=>nw(n)),w.draft&&L(d("story_disca\
rd"),()=>M({draft:null,step:null})))),p("ol",{class:"story-whole"},e.map(r=>p("li",{dir:"auto"},r.caption))))}function Ci(t,e,n=!1){
return p("a",{href:tw(t),"aria-current":n?"step":null,"aria-label":e===String(t)?d("story_step",{n:t}):null,onclick:o=>{
o instanceof MouseEvent&&(o.ctrlKey||o.metaKey||o.shiftKey)||(o.preventDefault(),gw(t))}},e)}async function gw(t){await Zg(
t);let e=oe();xe(`${d("story_place",{n:t,of:e.length})}. ${e[t-1].caption}`)}function fM(t){let e={ArrowLeft:-1,ArrowRight:1}[t.
key],n=Al();if(!e||n===null||t.defaultPrevented||t.altKey||t.ctrlKey||t.metaKey||t.target instanceof Element&&t.target.closest(
lM))return;let o=n+e;o<1||o>oe().length||(t.preventDefault(),gw(o))}var bw=["viewpoint","time","side"],uM=60;function xw(){E(T("app"),p("header",{},p("h1",{},b.title),wg(),p("div",{id:"too\
ls",class:"tools",inert:!0},mM(),pM())),p("nav",{id:"views","aria-label":d("views")},p("div",{id:"tabs",role:"tablist","\
aria-label":d("views"),onkeydown:hM},Nl().map(dM)),p("p",{id:"matching",class:"quiet"})),dw(),p("p",{id:"left-out",role:"\
status"}),p("main",{},p("div",{id:"main",role:"tabpanel"},Km(mo("legend",d("legend"),d("legend"),()=>E(T("legend"),Fg()))),
p("img",{id:"printed",alt:""}),p("div",{id:"sheet"}),p("p",{id:"caption"}))),p("aside",{id:"panel",tabindex:0,"aria-labe\
l":d("quotes")}),p("p",{id:"announced",class:"unseen","aria-live":"polite"})),document.addEventListener("keydown",gM)}var mM=()=>[
mo("viewpoint",ww("viewpoint",D(d("according_to"))),D(d("according_to")),Sl),mo("time",ww("time",d("period")),d("period"),
Cg),mo("side",[d("filters"),p("span",{class:"set"})],d("filters"),Eg),mo("save",d("save"),d("save"),pw)];function pM(){let t=Lf();
return t&&p("a",{href:t,target:En,class:"annotate"},d("annotate"))}var ww=(t,e)=>[p("span",{class:"quiet"},e),p("span",{
id:`chosen-${t}`,class:"chosen"})];function El(){let{tab:t,open:e}=w;document.documentElement.dataset.theme=w.theme,document.
body.classList.toggle("wide",!e);for(let o of Nl()){let s=T(`tab-${o}`);s.setAttribute("aria-selected",String(o===t)),s.
tabIndex=o===t?0:-1}let n=fn.map(o=>_e(o,uM));T("left-out").hidden=!n.length,T("left-out").textContent=n.length?d("left_\
out_of_address",{what:n.join("; ")}):"",T(`tab-${t}`).scrollIntoView?.({block:"nearest",inline:"nearest"}),T("main").setAttribute(
"aria-labelledby",`tab-${t}`),T("stage").hidden=t!=="graph",T("sheet").hidden=t==="graph"}function yw(){let t=[...w.according_to,
...w.compared_with??[]];T("chosen-viewpoint").textContent=t.length>1?I(t.length,"viewpoint"):Kt(t),T("chosen-time").textContent=
(Tr()?"\u25B6 ":"")+($e()?qo():d("any_time"));let e=yl().length,n=T("open-side");E(n.querySelector(".set"),e>0&&String(e)),
n.setAttribute("aria-label",e?d("filters_set",{n:e}):d("filters")),T("matching").textContent=wr();for(let o of bw)Pg(o)}
var Nl=()=>Gs()?bs:wo,dM=t=>L(d(`tab_${t}`),()=>M({tab:t}),{role:"tab",id:`tab-${t}`,"aria-controls":"main"});async function hM({
key:t}){let e={ArrowRight:1,ArrowLeft:-1}[t];if(!e)return;let n=Nl(),o=n[(n.indexOf(w.tab)+e+n.length)%n.length];await M(
{tab:o}),T(`tab-${o}`).focus()}function gM(t){if(t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.test(t.target.
tagName))return;let e=document.querySelector(":popover-open")!==null;if(t.key==="Escape"&&w.open&&!e&&M({open:null}),t.key===
"/"){t.preventDefault();for(let n of[...bw,"save"])ds(n);T("search").focus()}}var wM=bo("shows"),bM=100,xM=["picture","ego","steps","level","all","grown"],Ow={findings:eh,arguments:Gp,table:Ih,analyses:vp,
matrix:Ah,timeline:hi,bargains:wd,article:md,compare:Wc};function $w(t,e){Ow[t]=e}var ql=null;async function Sw(t){let e=Js(),
n="open"in t&&!!w.open,o="open"in t&&!w.open;n&&e&&e.part!=="panel"&&(ql=e),("article"in t||"tab"in t)&&!("find"in t)&&Gt(
{find:null});let s="tab"in t&&!T("tabs").contains(document.activeElement)&&document.activeElement!==document.body;Ks(t),
await Ln(t),(s||n)&&w.tab!=="graph"&&kp(T("sheet"),s),n||Xs(o?ql??e:e),o&&(ql=null)}var Tn=null,Il=Promise.resolve();function Ln(t){
if(Tn)return Tn.changes=Tn.changes&&t&&{...Tn.changes,...t},Tn.done;let e={changes:t,done:Il};return Tn=e,e.done=Il.then(
()=>(Tn=null,yM(e.changes))),Il=e.done.catch(()=>{}),e.done}async function yM(t){let e=Object.keys(t??w),n=!!(t&&$&&e.length)&&
e.every(i=>wM.includes(i)),o=!$,s=o&&w.tab==="findings";s&&await OM(),(w.compared_with||w.language)&&await H(),n||await qf(),
e.includes("tab")&&Cu(w.tab);let r=!n&&!o&&e.some(i=>xM.includes(i));El(),hw(),(!n||e.includes("theme")||e.includes("tab"))&&
yw(),$M(),s||await _w(r);for(let i of["tools","stage"])T(i).inert=!1;await $p()}async function OM(){El(),await _w(!1),await new Promise(
t=>{requestAnimationFrame(()=>setTimeout(t)),setTimeout(t,bM)})}async function _w(t){if(w.tab!=="graph"){await Xo(T("she\
et"),Ow[w.tab]),fh(T("sheet"));return}await Ym(t)}function $M(){let t=T("caption");if(t.hidden=Oa.has(w.tab)||w.tab==="m\
atrix"||w.tab==="table",w.tab!=="graph"){E(t,Ye());return}let e=jn(),{statements:n}=ye(e),o=[$.selfLoops>0&&d("note_self\
_loops",{n:$.selfLoops}),e.isGrown&&d("not_drawn_yet"),e===$&&$.arrows.size>Mr&&d("note_zoom")].filter(Boolean),s=X($.chosen.
inside).length,r=$f($),i=xt(r.length,w.issues?"untied_to_issues":"untied",{n:R(r.length),of:I(s,"statement")}),a=n.filter(
c=>$.chosen.undated.has(c));E(t,Yt(e)," ",V(d("show_quotes"),n,d("based_on_drawn")),o.length>0&&` \xB7 ${o.join(" ")}`,r.
length>0&&[" \xB7 ",V(i,r,d("not_drawn"))],a.length>0&&[" \xB7 ",V(I(a.length,"article_date_used"),a,d("undated_many"))])}var kw={change:M,state:()=>w,loaded:async()=>{await H()},edges:()=>we($).map(t=>{let e=Ae($,t);return{actor:$.level.nodes[t.
a].actor,target:$.level.nodes[t.b].actor,label:Ne(b,$.level,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,
e.noQuadClass],articles:e.articles.size,sources:e.sources.size,statements:se(b,e.statements)}}),parts:()=>$.parts?.claims.
map(t=>t.map(({sides:e,positions:n})=>[...e.map(o=>se(b,o)),...n.map(o=>[...new Set(o.map(({how:s})=>s))].sort())])),compared:()=>{
let{according_to:t,compared_with:e}=si(b,w,K).state;return[t,e]},arguments:async()=>{let{cards:t,...e}=await zs();return ts(
b,{cards:t,...e},w).map(({tail:n,head:o,words:s,statements:r})=>({tail:t[n].text,head:t[o].text,words:s,statements:se(b,
r)}))},timeline:()=>{let{act:t}=b.statements,e=Ze($),n=new Map(e.map(({main:o,statements:s})=>[t[o],se(b,s)]));return{units:e.
map(({statements:o,isReal:s,first:r,last:i})=>({statements:se(b,o),isReal:s,first:r,last:i})),orders:rl($).flatMap(([o,s])=>{
let r=[n.get(o),n.get(s)];return r[0]&&r[1]?[r]:[]})}},bargains:()=>Vs().bargains.map(t=>({acts:t.length,statements:se(b,
t.flatMap(e=>e.statements))})),search:async(t,e)=>((await wl()).groups(t,e).find(o=>o.kind===e)?.hits??[]).map(({label:o,
count:s,phrase:r,statements:i,snippet:a})=>({label:o,count:s,phrase:r?{...r,relation:b.relations[r.relation].id}:null,statements:i?
se(b,i):null,text:a?.text??null})),svg:ho,csv:Ii,statements:qi,gexf:Ri,network:qe,names:()=>{let t=qe()?.body.view;return Ia().
map(({lines:e,size:n,x:o,y:s,width:r,height:i})=>{let{x:a=0,y:c=0}=t?.translation??{},[l,f]=[o+a,s+c];return{text:e.join(
" "),size:n,left:l,top:f,right:l+r,bottom:f+i}})}};var SM={Int8Array,Int16Array,Int32Array},Rl=8,_M=-(2**31);function vw(t){let e=Rl+Number(new DataView(t).getBigUint64(0,
!0)),n=new TextDecoder().decode(new Uint8Array(t,Rl,e-Rl)),{value:o,columns:s,lines:r}=JSON.parse(n);for(let{path:i,type:a,
at:c,length:l,nothing:f}of s){let u=new SM[a](t,e+c,l);Mw(o,i,f?kM(u):u)}for(let{path:i,at:a,length:c,starts:l}of r){let f=new Int32Array(
t,e+l,c+1);Mw(o,i,new yo(new Uint8Array(t,e+a),f))}return o}function Mw(t,e,n){let o=e.slice(0,-1).reduce((s,r)=>s[r],t);
o[e.at(-1)]=n}var kM=t=>Array.from(t,e=>e===_M?null:e);async function ji(){return(await(await Cl("/api/explorer")).json()).version}function Wi(t){let e=async n=>{let o=await Cl(
`/api/explorer/${encodeURIComponent(t)}/${n}`);return vw(await o.arrayBuffer())};return{facts:()=>e("facts"),words:()=>e(
"words"),arguments:()=>e("arguments"),analyses:()=>e("analyses"),courses:()=>e("courses"),findings:()=>e("findings"),level:n=>e(
`level-${n}`),library:async()=>({src:"/assets/vis-network.js"}),asking:MM,annotating:{all:"/",at:(n,o)=>`/?${new URLSearchParams(
{article:n,statement:o})}`}}}var MM={questions:async()=>(await Cl("/api/questions")).json(),answer:async(t,e,n)=>{let o=await fetch(
`/api/questions/${encodeURIComponent(t)}`,{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(
{given:e,exactly:n})}),s=await o.json();return o.ok?s:s.message}};async function Cl(t){let e=await fetch(t);if(!e.ok)throw new Error(
`${t}: ${e.status}`);return e}var[vM,Tw]=[60,2e3],Wl="",jl=!1,Bl,Aw=Promise.resolve();function Lw(t){Wl=t;let e=new EventSource("/api/changes");e.addEventListener(
"open",Bi),e.addEventListener("message",Bi),e.addEventListener("error",()=>{clearTimeout(Bl),Bl=setTimeout(()=>Pl(!0),Tw)}),
document.addEventListener("visibilitychange",Bi)}function Bi(){jl||document.visibilityState==="hidden"||(jl=!0,setTimeout(
()=>{jl=!1,Aw=Aw.then(AM).then(()=>Pl(!1),()=>{Pl(!0),setTimeout(Bi,Tw)})},vM))}async function AM(){let t=await ji();if(t===
Wl)return;await kf(Wi(t)),Wl=t;let e=Js();await Ln({}),Xs(e)}function Pl(t){clearTimeout(Bl),T("broken").hidden=!t}var TM=["#panel details","#sheet .undated","#sheet .course"].map(t=>`${t}:not([open])`).join();function Ew(){let t=[...document.
querySelectorAll(TM)];for(let o of t)o.setAttribute("open","");addEventListener("afterprint",()=>t.forEach(o=>{o.removeAttribute(
"open")}),{once:!0});let e=T("printed");e.removeAttribute("src");let n=Ti()&&LM(ho);e.alt=Yt(Lo()),n&&(e.src=Ei(n))}function LM(t){
let e=w.theme;if(Jt()==="light")return t();let n=s=>{Gt({theme:s}),document.documentElement.dataset.theme=s,w.tab==="gra\
ph"&&Jm()};n("light");let o=t();return n(e),o}async function Nw(t){Ef(Sw),await _f(t,document.documentElement.lang||"en"),location.hash.length>1?Gt(...await To(location.
hash)):Gt(rw()),xw(),await Ln(),document.body.classList.add("ready"),addEventListener("popstate",If),addEventListener("h\
ashchange",EM),addEventListener("beforeprint",Ew),ka().addEventListener("change",()=>w.theme==="auto"&&Ln()),(window.requestIdleCallback||
setTimeout)(()=>H())}async function EM({newURL:t}){let[e,n]=await To(new URL(t).hash);new URL(t).hash!==location.hash||Kl(
e,w)&&String(n)===String(fn)||(Gt(e,n),Ks({}),Ln())}var NM=12,qw=({whom:t,tables:e,beside:n,command:o})=>[t.map(s=>p("p",{class:"quiet"},s)),e.map(qM),n.map(s=>p("p",{},s)),
p("p",{class:"quiet"},`${D(d("analysis_command"))} `,p("code",{},o))];function qM({heading:t,columns:e,numeric:n,rows:o,
told:s}){let r=o.some(({statements:l})=>l.length),i=e.map((l,f)=>p("th",{scope:"col",class:n[f]?"num":""},D(l))),a=p("ta\
ble",{class:"listed"},p("thead",{},p("tr",{},r&&p("th",{scope:"col"},d("column_quote")),i)),p("tbody",{},o.map(l=>IM(l,n,
r)))),c={tabindex:0,role:"region","aria-label":t||d("tab_questions")};return[t&&p("h3",{},D(t)),o.length?p("div",{class:"\
table-scroll",...c},a):p("p",{},d("question_none")),o.length>0&&p("p",{class:"quiet"},D(s),".")]}function IM({cells:t,statements:e},n,o){
let s=ie(b,e),r=t.slice(0,3).filter(Boolean).join(" "),i=s.length>1&&[" ",V(d("and_more",{n:s.length-1}),s,r)];return p(
"tr",{},o&&p("td",{class:"quote"},s.length>0&&mi(s[0]),i),t.map((a,c)=>p("td",{class:RM(a,n[c])},rt(a))))}var RM=(t,e)=>e?
"num":t.length<=NM?"short":"";var Iw=";";function Rw(t,e,n){let{name:o,kind:s,about:r,needed:i}=t,a=jM(t,n),c=a.length>0&&p("datalist",{id:`offered-${o}`},
a.map(CM)),l=p("input",{type:"text",name:o,value:e.join(`${Iw} `),required:i,list:c?c.id:null,placeholder:s==="date"?"20\
17-10-02":t.default||(i?null:d("question_any")),title:d("question_several"),autocomplete:"off",dir:"auto"});return{name:o,
element:p("label",{},p("span",{},D(r)),l,c),values:()=>l.value.split(Iw).map(f=>f.trim()).filter(Boolean)}}var CM=({id:t,
label:e})=>p("option",{value:t,label:e===t?null:e});function jM({kind:t},e){return t==="actor"||t==="entity"?WM(t==="act\
or"):t==="relation"?b.relations.map(({id:n,label:o})=>({id:n,label:o})):t==="type"?e:t==="article"?b.articles.map(({id:n,
title:o})=>({id:n,label:o})):t==="coder"?b.coders.map(n=>({id:n,label:n})):[]}function WM(t){let e=N().entities,n=new Map;
for(let o of e)n.set(Y(o),(n.get(Y(o))??0)+1);return e.filter(({actor:o})=>o||!t).map(o=>({id:n.get(Y(o))===1?Y(o):o.id,
label:Y(o)})).sort((o,s)=>o.label.localeCompare(s.label))}var jw="exactly",Cw=[],Fl="",Dl=null,zl=null;async function Ww(t){let e=Gs(),n=[b,JSON.stringify(w.asked),w.language];if(t.
querySelector(".questions")&&n.every((i,a)=>i===Cw[a]))return;Dl?.of!==b&&(Dl={of:b,questions:e.questions()});let[o]=await Promise.
all([Dl.questions,H()]);Cw=n;let s=BM(w.asked),r=o.questions.find(({name:i})=>i===s?.name);E(t,p("div",{class:"sheet tab\
le-view questions"},FM(o.questions,r),p("div",{class:"table-main"},r&&s?DM(r,s,o,e):p("p",{class:"quiet"},d("question_ch\
oose")))))}function BM(t){if(!t?.length)return null;let[e,...n]=t,o={};for(let s of n.filter(r=>r.includes(":"))){let r=s.
indexOf(":");o[s.slice(0,r)]=[...o[s.slice(0,r)]??[],s.slice(r+1)]}return{name:e,given:o,exactly:n.includes(jw)}}var PM=({
name:t,given:e,exactly:n})=>[t,...Object.entries(e).flatMap(([o,s])=>s.map(r=>`${o}:${r}`)),...n?[jw]:[]];function FM(t,e){
let n=p("ul",{class:"plain-list"}),o=()=>E(n,t.filter(({name:r,title:i})=>as(`${r} ${i}`,Fl)).map(r=>p("li",{},C(r.title,
()=>M({asked:[r.name],open:null}),{"aria-current":r===e&&"true"}))));o();let s=p("input",{type:"search",value:Fl,placeholder:d(
"question_find"),"aria-label":d("question_find"),oninput:r=>{Fl=r.target.value,o()}});return p("div",{class:"facets",role:"\
group","aria-label":d("tab_questions")},s,n)}function DM(t,e,n,o){let s=t.takes.map(f=>Rw(f,e.given[f.name]??[],n.types)),
r=e.exactly,i=f=>{f.preventDefault();let u=Object.fromEntries(s.map(({name:m,values:h})=>[m,h()]));M({asked:PM({name:t.name,
given:u,exactly:r})})},a=t.takes.some(({kind:f})=>f==="actor"),c=t.takes.filter(({name:f,needed:u})=>u&&!e.given[f]?.length),
l=p("div",{class:"answer","aria-live":"polite"});return c.length?E(l,p("p",{class:"quiet"},d("question_needs",{what:c.map(
({about:f})=>f).join("; ")}))):zM(l,e,o),[p("h2",{class:"page-title"},t.title),t.about&&p("p",{class:"quiet"},t.about),(s.
length>0||a)&&p("form",{class:"question-form",onsubmit:i},s.map(({element:f})=>f),a&&ut(d("question_exactly"),r,f=>r=f),
p("button",{type:"submit"},d("question_ask"))),l]}async function zM(t,e,n){let o=[b,JSON.stringify(e)];zl?.of.every((r,i)=>r===
o[i])||(zl={of:o,answer:n.answer(e.name,e.given,e.exactly)}),E(t,p("p",{class:"quiet"},d("question_waiting")));let s=await zl.
answer.catch(r=>String(r.message));typeof s=="string"?E(t,p("p",{class:"notice"},D(d("question_unanswered",{why:s})))):E(
t,qw(s))}async function GM(){window.name=Gl,$w("questions",Ww);let t=await ji();await Nw(Wi(t)),Lw(t)}Object.assign(window,{explorer:kw});
GM();})();

"use strict";(()=>{var be=["findings","graph","arguments","compare","timeline","bargains","analyses","matrix","table","article"],Ir=["entit\
y","organisation","sector","country"],qr=["ties","statements"],Rr=["plain","chicago","apa"],Th=["acts","statements","art\
icles"],Wn={tab:"graph",level:"entity",according_to:["authors"],compared_with:null,since:null,until:null,inside:"possibl\
y",undated:!0,kinds:null,quad_classes:null,relations:null,modes:null,certainties:null,polarities:null,coders:null,articles:null,
types:null,count:"statements",inferred:!0,headlines:!0,self:!1,issues:!1,min_weight:1,all:!1,ego:null,steps:1,grown:null,
picture:"named",frames:null,open:null,pair:null,lanes:"actor",article:null,about:null,claimant:null,analysis:null,unfolded:null,
rows:"ties",facets:null,columns:null,sort:null,more:0,find:null,findings:null,step:null,draft:null,language:null,citation:"\
plain",theme:"auto"},Cr=Object.keys(Wn),Lh=new Set(["kinds","quad_classes","relations","modes","certainties","polarities"]),
Eh=new Set(["findings","coders","articles","types","according_to","compared_with","grown","pair","unfolded","frames","fi\
nd","draft","facets","columns"]),wc={inside:["possibly","certainly"],citation:Rr,steps:[1,2,3],level:Ir,tab:be,lanes:["a\
ctor","pair"],theme:["auto","light","dark"],count:Th,rows:qr,picture:["named","whole"]},xc={least:-719162,most:2932896},
bc={since:xc,until:xc,min_weight:{least:1},more:{least:0},step:{least:1},according_to:{least:1},compared_with:{least:1}},
Nh=new Set(["since","until","min_weight","more","step"]),Ih=Object.fromEntries(Cr.map(t=>[t,qh(t)]));function qh(t){let e=Wn[t]===
null;return Object.hasOwn(wc,t)?{type:"choice",optional:e,choices:wc[t]}:Lh.has(t)?{type:"integers",optional:e}:Eh.has(t)?
{type:"texts",optional:e,...bc[t]}:Nh.has(t)?{type:"integer",optional:e,...bc[t]}:{type:typeof Wn[t]=="boolean"?"boolean":
"text",optional:e}}var yc=t=>({...Wn,...t}),$c=(t,e)=>Cr.every(n=>Sc(t[n],e[n]));function en(t,e){return Cr.filter(o=>!Sc(
t[o],e[o])).map(o=>`${o}=${encodeURIComponent(JSON.stringify(t[o]))}`).join("&")}function Bn(t,e){let n=t.replace(/^#/,"").
split("&").map(a=>[a.slice(0,Math.max(a.indexOf("="),0)),a.slice(a.indexOf("=")+1)]).filter(([a])=>Object.hasOwn(Wn,a)).
map(([a,c])=>[a,Rh(c)]).filter(([a,c])=>Ch(a,c)),o={...e,...Object.fromEntries(n)},{since:s,until:r}=o;return s===null||
r===null||s<=r?o:{...o,since:e.since,until:e.until}}var Sc=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function Rh(t){try{
return JSON.parse(decodeURIComponent(t))}catch{return}}function Ch(t,e){let{type:n,optional:o,choices:s=[],least:r=-1/0,
most:i=1/0}=Ih[t],a=c=>c>=r&&c<=i;return e===null?o:n==="integers"?Array.isArray(e)&&e.every(Number.isInteger):n==="text\
s"?Array.isArray(e)&&a(e.length)&&e.every(c=>typeof c=="string"):n==="choice"?s.includes(e):n==="integer"?Number.isInteger(
e)&&a(Number(e)):typeof e==(n==="boolean"?"boolean":"string")}var Eo=class{#e;constructor(e){this.#e=e,this.length=e.head.length}at(e){let{heads:n,tails:o,head:s,tail:r}=this.#e;return n[s[e]]+
o[r[e]]}numberOf(e){let[n,o]=[0,this.length];for(;n<o;){let s=n+o>>1;this.at(s)<e?n=s+1:o=s}return n<this.length&&this.at(
n)===e?n:this.#t(e)}#t(e){for(let n=0;n<this.length;n++)if(this.at(n)===e)return n;return-1}};function Oc(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,f])=>[l,f.
map(u=>n[`${l}: ${u}`]||u)]),r=(l,f)=>f.map((u,d)=>({...u,words:n[`encoding of ${l}: ${t.names[l][d]}`]||u.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,keys:new Eo(t.keys),families:o,familyOf:e.map(l=>o.indexOf(l.family)),repeated:jh(
t.statements),counting:[...t.statements.aside.keys()].filter(l=>!t.statements.aside[l]),labels:Object.fromEntries(s),encodings:{
signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function jh({act:t,rank:e}){let n=new Int32Array(t.length);for(let s of t)
s>=0&&n[s]++;let o=new Map;for(let s=0;s<t.length;s++){if(t[s]<0||n[t[s]]<2)continue;let r=o.get(t[s]);r?r.push(s):o.set(
t[s],[s])}for(let s of o.values())s.sort((r,i)=>e[r]-e[i]);return[...o.values()]}function _c(t,e){let n=new Uint8Array(e.
nodes.length);for(let o of[e.actor,e.target])for(let s of o)n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[
o.actor,s])),isTied:n}}var No=t=>({...t,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null});var Ot=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function kc(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=jr(t,e),s=new Set(Mc(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function jr(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=Pn(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var Pn=(t,e)=>new Set(Mc(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),Mc=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));function vc({statements:t,counting:e,signers:n,sources:o}){let s=new Map([["everyone",e.length]]),r=i=>s.set(
i,(s.get(i)??0)+1);for(let i of e){if(t.own[i]){r("authors");for(let a of new Set([t.publisher[i],t.author[i]]))a>=0&&r(
`by:${n[a]}`)}t.source[i]>=0&&r(`of:${o[t.source[i]].id}`)}return s}var Ce=0,Wr=1,Io=0,ct=({statements:t},e)=>t.mode[e]===Ce&&t.polarity[e]===0,et=t=>ae(t,1);function ae(t,e){let n=[];for(let o=0;o<
t.length;o++)t[o]===e&&n.push(o);return n}var jt=(t,e)=>e.map(n=>t.keys.at(n)).sort();function _t(t,e,n){let o=t.statements,
s=Lc(t,e,n,o.alternative),r=Ec(o),i=Wh(t,s,r),a=Ic(t,e,s,r);qc(t,e,s,i);let c=s.slice();for(let[l,f]of o.sums)s[l]&&f.some(
u=>c[u])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}function Br(t,e,n,o=t.statements.disjunct){let s=t.statements,
r=Lc(t,e,n,o);return Ic(t,e,r,Ec(s)),qc(t,e,r,Int32Array.from(r.keys())),r}function on(t,e,n=[]){let o={...e,kinds:null,
quad_classes:null,modes:null,polarities:null};return Br(t,{...o,count:"statements"},Ot(e),n)}function Pr(t,e){let n=t.statements,
o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?o.has(n.coder[s]):n.aside[s]!==Wr}function Fn(t,e,n){
let o=t.statements,s=Pn(t,n),r=new Uint8Array(o.aside.length);if(!e.coders&&!e.articles&&!s.size){for(let l of t.counting)
r[l]=1;return r}let i=Pr(t,e),a=e.articles&&new Set(e.articles.map(l=>t.articles.findIndex(f=>f.id===l)));for(let l=0;l<
r.length;l++)i(l)&&(!a||a.has(o.article[l]))&&(r[l]=1);let c=new Map;for(let l of et(r)){let f=o.article[l],{text:u,copy:d}=t.
articles[f],g=((s.has(o.publisher[l])||s.has(o.author[l])?0:2)+(d?1:0))*t.articles.length+f,b=c.get(u);(!b||g<b[0])&&c.set(
u,[g,f])}for(let l of et(r))c.get(t.articles[o.article[l]].text)?.[1]!==o.article[l]&&(r[l]=0);return r}function Lc(t,e,n,o){
let s=t.statements,r=Fn(t,e,n),i=kc(t,n),a=e.count==="acts",c=nn(a&&e.kinds===null?[Io]:e.kinds),[l,f]=[nn(e.relations),
nn(e.modes)],[u,d]=[nn(e.certainties),nn(e.polarities)];for(let h=0;h<r.length;h++){if(!r[h])continue;let g=t.relations[s.
relation[h]];i(h)&&!o[h]&&c(g.kind)&&!(a&&g.kind===Io&&!g.deed)&&l(s.relation[h])&&f(s.mode[h])&&u(s.certainty[h])&&d(s.
polarity[h])&&(e.inferred||!s.inferred[h])&&(e.headlines||!s.headline[h])||(r[h]=0)}return r}function nn(t){let e=t&&new Set(
t);return n=>e===null||e.has(n)}var Ec=t=>({first:t.first.slice(),last:t.last.slice(),approximate:t.approximate.slice()});
function Wh(t,e,{first:n,last:o,approximate:s}){let r=t.statements,i=new Int32Array(e.length);for(let a=0;a<i.length;a++)
i[a]=a;for(let a of t.repeated){let c=a.filter(f=>e[f]);if(c.length<2)continue;let l=Bh(t,c);for(let f of c)i[f]=c[0],l&&
(ct(t,f)||!Nc(r,f))&&([n[f],o[f],s[f]]=[l.first,l.last,l.approximate])}return i}var Nc=(t,e)=>t.first[e]!==null||t.last[e]!==
null;function Bh(t,e){let n=t.statements,o=e.filter(c=>Nc(n,c));if(!o.length)return null;let s=Ac(Ac(o,c=>ct(t,c)),c=>!n.
approximate[c]),r=Tc(s.map(c=>n.first[c]),Math.max),i=Tc(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==null&&i!==null&&
r>i?{first:n.first[a],last:n.last[a],approximate:1}:{first:r,last:i,approximate:n.approximate[a]}}function Ac(t,e){let n=t.
filter(e);return n.length?n:t}function Tc(t,e){let n=t.filter(o=>o!==null);return n.length?e(...n):null}function Ic(t,e,n,{
first:o,last:s,approximate:r}){let i=new Set,{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside===
"certainly";for(let f=0;f<n.length;f++){if(!n[f])continue;let[u,d]=[o[f],s[f]],h=u===null&&d===null;if(l&&r[f]||h&&(l||!e.
undated)){n[f]=0;continue}if(h){let y=t.articles[t.statements.article[f]];[u,d]=[y.first,y.last]}let[g,b]=l?[u,d]:[d,u];
a!==null&&(g===null?l:g<a)&&(n[f]=0),c!==null&&(b===null?l:b>c)&&(n[f]=0),h&&n[f]&&i.add(f)}return i}function qc(t,e,n,o){
let s=nn(e.quad_classes);for(let r=0;r<n.length;r++)s(t.statements.quad_class[o[r]])||(n[r]=0)}var qo=["price","condition"];function Rc(t,e,n){let o=Ph(t,n),s=a=>qo.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements[c].roles?.some(([l])=>s(l))),i=zh(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].statements[0]-
c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function Fr(t,e,n){let o=JSON.
stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.stringify(
e[a])===JSON.stringify(c));return(t.courses.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===o)}function Ph(t,e){
let n=_t(t,No(e),Ot(e)),{act:o,relation:s}=t.statements,r=new Map;for(let i of t.offers.mentions.filter(a=>Dh(t,n,a))){let[
a,,,c,l,f,u,d]=i,h=r.get(o[a])??Fh(s[n.main[a]]);r.set(o[a],h),h.statements.push(a);for(let g of c)h.sides.add(g);for(let g of l)
h.toSides.add(g);for(let g of d)h.about.add(g);for(let g of f)h.targets.set(g,[...h.targets.get(g)??[],a]);for(let g of u)
h.things.set(g,[...h.things.get(g)??[],a])}return[...r.values()]}var Fh=t=>({relation:t,statements:[],sides:new Set,toSides:new Set,
targets:new Map,things:new Map,about:new Set});function Dh(t,{inside:e,main:n,first:o,last:s},[r,i,a]){let{act:c,relation:l}=t.
statements,{deed:f,offers:u}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=0&&ct(t,r)&&f&&u}function zh(t,e){
let n=e.map((l,f)=>f),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,f)=>{n[Math.max(o(l),o(f))]=Math.min(o(l),o(f))},r=Hh(t,
e),i=l=>e[l].toSides.size>0;for(let[l,f]of r)([...e[l].toSides].some(d=>e[f].toSides.has(d))||!i(l)&&!i(f))&&s(l,f);let a=new Map;
for(let[l,f]of r){if(i(l)===i(f))continue;let[u,d]=(i(l)?[f,l]:[l,f]).map(o);a.set(u,(a.get(u)??new Set).add(d))}for(let[
l,f]of a)f.size===1&&s(l,[...f][0]);let c=new Map;for(let l of e.keys())c.set(o(l),[...c.get(o(l))??[],l]);return[...c.values()]}
function Hh(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.entries()){let c=i.size?[...i.keys()]:a.size?[...a]:
[""];for(let l of r)for(let f of c){let u=JSON.stringify([l,f]);n.set(u,[...n.get(u)??[],s])}}let o=(s,r)=>t.relations[e[s].
relation].wider.includes(e[r].relation);return[...n.values()].flatMap(s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(
([s,r])=>o(s,r)||o(r,s))}function jc(t,e,n,o){let s=i=>t.numbers.get(i)??-1,r={isGrown:!1,weakest:0,kept:null};return o.ego!==null&&n.has(s(o.ego))?
{...r,shown:Vh(n,s(o.ego),o.steps)}:o.all?{...r,shown:new Set(n.keys())}:n.size<=1e3?{...r,shown:new Set(n.keys()),...Gh(
e)}:{...r,shown:Uh(n,(o.grown||[]).map(s)),isGrown:!0}}var Dr=({shown:t,kept:e},n)=>n.among(t).filter(({key:o})=>!e||e.has(
o)),Qt=t=>Dr(t,t.pairs),Cc=new WeakMap;function Ro(t){if(!t.isGrown&&!t.kept)return t;let e=Cc.get(t);if(e)return e;let n=new Set(
t.nodes.keys()),o={...t,shown:n,kept:null,weakest:0,isGrown:!1};return Cc.set(t,o),o}var Dn=(t,e)=>e.weight-t.weight||t.
key-e.key;function Gh(t){if(t.size<=2e4)return{};let e=[...t.values()].sort(Dn).slice(0,2e4);return{weakest:t.size-2e4,kept:new Set(
e.map(n=>n.key))}}function Uh(t,e){let n=new Set(t.inOrder().slice(0,30));for(let o of e)if(t.has(o))for(let s of[o,...t.
othersOf(o)])n.add(s);return n}function Vh(t,e,n){let o=new Set([e]),s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.
othersOf(a)]).filter(a=>!o.has(a));for(let a of i)o.add(a);s=[...new Set(i)]}return o}var Jt=["actor","target","relation","type","source","mode","certainty","article"],zn="none",Wc=100,Kh=1e3;function Bc(t,e){
let n=Math.min(t,Kh),o=Math.min(Wc*(1+e),n);return{drawn:o,next:Math.min(Wc,n-o)}}function Pc(t,e){let{facts:n,level:o,chosen:s}=t;
return e==="statements"?et(s.inside).map(r=>({a:o.subject[r],b:o.object[r],at:r,row:-1})):Qt(t).flatMap(r=>r.rows.map(i=>({
a:r.a,b:r.b,at:n.ties.statement[i],row:i})))}function Yh({facts:t,level:e,chosen:n},o,{a:s,b:r,at:i}){let{statements:a,names:c}=t;
switch(o){case"actor":return e.nodes[s]?.actor??"";case"target":return e.nodes[r]?.actor??"";case"relation":return t.relations[a.
relation[i]].id;case"type":return c.quad_classes[a.quad_class[n.main[i]]]??zn;case"source":return Qh(t,i);case"mode":return c.
modes[a.mode[i]];case"certainty":return c.certainties[a.certainty[i]]??"";case"article":return t.articles[a.article[i]].
id}}function Qh({statements:t,sources:e,signers:n},o){return t.source[o]>=0?`of:${e[t.source[o]].id}`:`by:${n[t.author[o]>=
0?t.author[o]:t.publisher[o]]}`}function Co(t){let e=new Map;for(let n of t??[]){let o=n.indexOf(":"),s=n.slice(0,o);Jt.
includes(s)&&e.set(s,(e.get(s)??new Set).add(n.slice(o+1)))}return e}function Fc(t,e,n){let o=Co(n),s=Jt.map(()=>new Map),
r=e.filter(a=>{let c=Jt.map(f=>Yh(t,f,a)),l=Jt.filter((f,u)=>o.has(f)&&!o.get(f)?.has(c[u]));for(let[f,u]of Jt.entries()){
if(!c[f]||l.some(h=>h!==u))continue;let d=s[f].get(c[f]);d?d.add(a.at):s[f].set(c[f],new Set([a.at]))}return!l.length}),
i=s.map(a=>new Map([...a].map(([c,l])=>[c,l.size])));return{units:r,counts:new Map(Jt.map((a,c)=>[a,i[c]]))}}function zr({
names:t,relations:e},n){let o=Co(n),s=(a,c)=>{let l=o.get(a);return l&&[...l].map(f=>c.indexOf(f)).sort((f,u)=>f-u)},r=a=>o.
get(a)&&[...o.get(a)??[]],i={relations:s("relation",e.map(({id:a})=>a)),quad_classes:s("type",t.quad_classes),modes:s("m\
ode",t.modes),certainties:s("certainty",t.certainties),articles:r("article"),according_to:r("source")};return Object.fromEntries(
Object.entries(i).filter(([,a])=>a!==void 0))}function Dc(t,e,n,o){let{names:s,relations:r,articles:i,coders:a,sources:c,signers:l,languages:f}=n,u=c.map(({id:R})=>`o\
f:${R}`),d=l.map(R=>`by:${R}`),h=new Set(["authors","everyone",...d,...u]),g=new Set(i.map(({id:R})=>R)),b=new Set(o.numbers.
keys()),y={actor:b,target:b,relation:new Set(r.map(({id:R})=>R)),type:new Set([...s.quad_classes,zn]),source:new Set([...d,
...u]),mode:new Set(s.modes),certainty:new Set(s.certainties),article:g},$=new Set(Jt.flatMap(R=>[...y[R]].map(D=>`${R}:${D}`))),
_=(R,D=0)=>({has:L=>L>=D&&L<R.length}),A=Wt(t.according_to,h,e.according_to),M=Wt(t.compared_with,h,e.compared_with),q=M&&
String([...M].sort())===String([...A].sort());return{...t,according_to:A,compared_with:q?null:M,kinds:Wt(t.kinds,_(s.kinds),
e.kinds),quad_classes:Wt(t.quad_classes,_(s.quad_classes,-1),e.quad_classes),relations:Wt(t.relations,_(r),e.relations),
modes:Wt(t.modes,_(s.modes),e.modes),certainties:Wt(t.certainties,_(s.certainties),e.certainties),polarities:Wt(t.polarities,
_(s.polarities),e.polarities),coders:Wt(t.coders,new Set(a),e.coders),articles:Wt(t.articles,g,e.articles),facets:Wt(t.facets,
$,e.facets),ego:Hr(t.ego,b,e.ego),claimant:Hr(t.claimant,new Set(["author",...c.map(({id:R})=>R)]),e.claimant),language:Hr(
t.language,new Set(f),e.language)}}var Hr=(t,e,n)=>t===null||e.has(t)?t:n;function Wt(t,e,n){let o=t&&[...new Set(t)].filter(
s=>e.has(s));return o&&(o.length||!t.length)?o:t&&n}var kt=(t,e,n)=>t*n+e,Gr=class t{#e;#t;#n;#s;#o;#r=new Map;constructor(e,n,o,s,r){this.#e=e,this.#t=n,this.#n=o,this.#s=
s,this.#o=r,this.size=n.length}has(e){return this.#a(e)>=0}get(e){let n=this.#a(e);return n<0?void 0:this.#i(n)}*values(){
for(let e=0;e<this.size;e++)yield this.#i(e)}among(e){let n=new Uint8Array(this.#e);for(let s of e)n[s]=1;let o=[];return this.
each((s,r,i,a)=>{n[s]&&n[r]&&o.push(this.#i(a))}),o}from(e){let n=Jh(this.#o,e),o=new Int32Array(n.length+1);for(let[a,c]of n.
entries())o[a+1]=o[a]+this.#n[c+1]-this.#n[c];let s=new Int32Array(o[n.length]);for(let[a,c]of n.entries())s.set(this.#s.
subarray(this.#n[c],this.#n[c+1]),o[a]);let r=Float64Array.from(n,a=>this.#t[a]),i=Float64Array.from(n,a=>this.#o[a]);return new t(
this.#e,r,o,s,i)}each(e){for(let n=0;n<this.size;n++){let o=Math.floor(this.#t[n]/this.#e);e(o,this.#t[n]-o*this.#e,this.#o[n],
n)}}#i(e){let n=this.#r.get(e);if(n)return n;let o=this.#t[e],s=Math.floor(o/this.#e),r=Array.from(this.#s.subarray(this.#n[e],
this.#n[e+1])),i={a:s,b:o-s*this.#e,key:o,rows:r,weight:this.#o[e]};return this.#r.set(e,i),i}#a(e){let[n,o]=[0,this.size];
for(;n<o;){let s=n+o>>1;this.#t[s]<e?n=s+1:o=s}return n<this.size&&this.#t[n]===e?n:-1}};function Jh(t,e){let n=[];for(let o=0;o<
t.length;o++)t[o]>=e&&n.push(o);return n}function sn(t,e,n,o,s){let r=e.nodes.length,i=new Int32Array(e.pairs);for(let h of n)
i[e.pair[h]]++;let a=i.reduce((h,g)=>h+(g>0?1:0),0),c=new Int32Array(a+1),l=new Int32Array(e.pairs);for(let h=0,g=0,b=0;h<
e.pairs;h++)i[h]&&(l[h]=b,b+=i[h],c[++g]=b);let f=new Int32Array(n.length);for(let h of n)f[l[e.pair[h]]++]=h;let u=new Float64Array(
a),d=new Float64Array(a);for(let h=0;h<a;h++){let g=f.subarray(c[h],c[h+1]);u[h]=kt(e.actor[g[0]],e.target[g[0]],r),d[h]=
mt(t,g,o,s)}return new Gr(r,u,c,f,d)}function mt(t,e,n,o){let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.
relation[n.main[c]]].deed;if(e.length===1)return o==="acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o===
"articles"?a.add(s.article[l]):o==="statements"?a.add(l):i(l)&&a.add(s.act[l])}return a.size}var jo=class{#e;#t;#n;constructor(e,n){
this.#e=new Float64Array(n),this.#t=new Int32Array(n+1),e.each((s,r,i)=>{this.#e[s]+=i,this.#e[r]+=i,this.#t[s+1]++,this.#t[r+
1]++}),this.size=this.#t.reduce((s,r)=>s+(r>0?1:0),0);for(let s=0;s<n;s++)this.#t[s+1]+=this.#t[s];let o=this.#t.slice(0,
n);this.#n=new Int32Array(this.#t[n]),e.each((s,r)=>{this.#n[o[s]++]=r,this.#n[o[r]++]=s})}has(e){return this.#t[e]<this.#t[e+
1]}weightOf(e){return this.#e[e]??0}othersOf(e){return new Set(this.#n.subarray(this.#t[e],this.#t[e+1]))}*keys(){for(let e=0;e<
this.#e.length;e++)this.has(e)&&(yield e)}inOrder(){let e=this.#e.reduce((r,i)=>Math.max(r,i),0),n=this.#e.length,o=new Float64Array(
this.size),s=0;for(let r of this.keys())o[s++]=(e-this.#e[r])*n+r;return Array.from(o.sort(),r=>r%n)}};function Wo(t,e,n,o){let s=new Map;for(let r of n)for(let i of r.rows){let a=Xh(t,e,i,o),c=s.get(a);c?c.push(i):s.set(a,
[i])}return s}function Xh(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.arrow[n];let r=t.statements,i=r.relation[o[s]],
a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;for(let c of[i,-1]){let l=[e.actor[n],e.target[n],
c,a,r.hold[o[s]],r.mark[o[s]]],f=Zh(e,l);if(f>=0)return f}return e.arrow[n]}function Zh({arrows:t},e){let n=[t.actor,t.target,
t.relation,t.sign,t.hold,t.mark],o=i=>{let a=n.findIndex((c,l)=>c[i]!==e[l]);return a<0?0:n[a][i]-e[a]},[s,r]=[0,t.actor.
length];for(;s<r;){let i=s+r>>1;o(i)<0?s=i+1:r=i}return s<t.actor.length&&o(s)===0?s:-1}var Bo=(t,e,n)=>t.names.signs[e.
arrows.sign[n]]==="together";function Po({level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){let[
i,a]=[n.actor[r],n.target[r]],c=kt(Math.min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(
r)}return[...s.values()]}function zc({arrows:t,nodes:e}){let n=new Map,o=Array.from(t.actor,(s,r)=>kt(Math.min(s,t.target[r]),
Math.max(s,t.target[r]),e.length));for(let s of o)n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}var tg=20,eg=10,ng=24,Fo=1e3,Hc=new WeakMap;function Hn(t){let e=Hc.get(t)??og(t);return Hc.set(t,e),e}function og(t){let e=sg(
t),n=rg(t,e),{arrows:o,left:s}=lg(t,n);return{...t,shown:n,arrows:o,pairs:ug(t,o),kept:null,weakest:s,isGrown:!1}}function sg({
facts:t,level:e,pairs:n,chosen:o}){let s=e.nodes.length,r=new Map,i=a=>a?Fo*mt(t,a.rows,o,"acts")+Math.min(a.rows.length,
Fo-1):0;return(a,c)=>{let[l,f]=[Math.min(a,c),Math.max(a,c)],u=kt(l,f,s),d=r.get(u)??i(n.get(u))+i(n.get(kt(f,l,s)));return r.
set(u,d),d}}function rg({level:t,nodes:e,shown:n,state:o},s){let r=o.ego!==null&&e.has(t.numbers.get(o.ego)??-1),i=f=>!r||
n.has(f),a=r?t.numbers.get(o.ego??""):-1,c=new Set,l=f=>{c.add(f);for(let u of ig(e.othersOf(f),f,c,s))c.add(u)};r&&l(a),
(!r||o.steps>1)&&ag(c,e,i,s);for(let f of o.grown??[]){let u=t.numbers.get(f);u!==void 0&&e.has(u)&&l(u)}return c}function ig(t,e,n,o){
return[...t].filter(r=>r!==e&&!n.has(r)).sort((r,i)=>o(e,i)-o(e,r)||r-i).slice(0,eg)}function ag(t,e,n,o){let s=e.inOrder().
filter(n),r=new Map,i=a=>{r.delete(a);for(let c of e.othersOf(a)){if(t.has(c)||!n(c))continue;let l=o(a,c),[f,u]=r.get(c)??
[0,0];r.set(c,[Math.max(f,l),u+l])}};for(let a of[...t])i(a);for(;t.size<Math.min(tg,s.length);){let[a]=[...r].reduce((l,f)=>cg(
f,l)?f:l,[-1,[-1,-1]]),c=a<0?s.find(l=>!t.has(l)):a;if(c===void 0)return;t.add(c),i(c)}}var cg=([t,[e,n]],[o,[s,r]])=>e!==
s?e>s:n!==r?n>r:t<o;function lg({facts:t,level:e,pairs:n,chosen:o,state:s},r){let{actor:i,target:a,sign:c}=e.arrows,l=new Map;
for(let[y,$]of Wo(t,e,n.among(r),o.main)){let _=`${i[y]} ${a[y]} ${c[y]}`,A=l.get(_)??{one:i[y],other:a[y],arrows:[],tie:0};
A.arrows.push([y,$]),l.set(_,A)}for(let y of l.values()){let $=y.arrows.flatMap(([,_])=>_);y.tie=Fo*mt(t,$,o,"acts")+Math.
min($.length,Fo-1)}let f=[...l.values()].sort((y,$)=>$.tie-y.tie||y.one-$.one||y.other-$.other),u=s.ego===null?-1:e.numbers.
get(s.ego)??-1,d=fg(f,r),h=f.filter(({one:y,other:$})=>y===u||$===u),g=[...new Set([...d,...h,...f])],b=g.slice(0,Math.max(
ng,d.length));return{arrows:new Map(b.flatMap(y=>y.arrows)),left:g.length-b.length}}function fg(t,e){let n=new Map([...e].
map(s=>[s,s])),o=s=>{let r=s;for(;n.get(r)!==r;)r=n.get(r)??r;return r};return t.filter(({one:s,other:r})=>{let[i,a]=[o(
s),o(r)];return i!==a&&n.set(i,a),i!==a})}function ug({facts:t,level:e,chosen:n,state:o},s){let r=[...new Set([...s.values()].
flat())].sort((i,a)=>i-a);return sn(t,e,r,n,o.count)}function Do(t,e){let n=t.statements,o=Br(t,{...e,count:"statements"},["everyone"]),s=[],r=(i,a,c)=>s.push({claim:n.claim[i],
first:n.first[i],last:n.last[i],approximate:n.approximate[i],at:a,...c});for(let i of et(o)){let a=n.polarity[i]===0,c={
affirms:a,how:a?"affirms":"denies",held:!0};n.source[i]>=0&&r(i,i,{who:t.sources[n.source[i]].id,certainty:n.certainty[i],
...c}),n.own[i]&&r(i,i,{who:null,certainty:n.certainty[i],...c});let l=t.names.stances[n.stance[i]],f={who:null,affirms:!a,
certainty:null,held:!1};l==="doubts"&&r(i,i,{...f,how:"doubts"}),l==="rejects"&&r(i,i,{...f,how:a?"rejects":"affirms"})}
for(let[i,a,c]of n.denials){if(!o[i]||n.disjunct[a])continue;let l=n.polarity[a]!==0;r(a,i,{who:c,affirms:l,how:l?"affir\
ms":"denies",certainty:n.certainty[i],held:!1})}return s}function Gc(t,e){if(e.includes("everyone"))return()=>!0;let n=new Set(
e),o=Pn(t,e),{publisher:s,author:r}=t.statements;return({who:i,at:a})=>i===null?n.has("authors")||o.has(s[a])||o.has(r[a]):
n.has(`of:${i}`)}var Ur=(t,e)=>!t.approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;var Gn=["opposed","doubted","only_first","only_second","other_certainty","agreed"],[Vr,Kr,mg,pg,Vc]=[0,1,2,3,4],ye=5;function zo(t,e,n){
let o={claims:Gn.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=s.map(a=>Gc(t,a)),i=new Map;for(let a of Do(t,e))for(let[c,l]of r.entries()){if(!l(a))continue;
let f=i.get(a.claim)??[[],[]];i.set(a.claim,f),f[c].push(a)}for(let[a,c]of i.values())for(let[l,f]of Yr(a,c))dg(o,l,f);return o}
function dg({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={positions:o,sides:s,statements:[...new Set(
s.flat())]};t[n].push(r);for(let i of r.statements)e.set(i,Math.min(n,e.get(i)??n))}function Yr(t,e){let[n,o,s]=[!1,!1,!1];
for(let c of t)for(let l of e)Ur(c,l)||Ur(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:Uc(c)||Uc(l)?o=!0:n=!0);if(n||
o)return[[n?Vr:Kr,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[mg,[r[0],[]]],[pg,[[],r[1]]]].filter(([,
l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));return[[i===a?ye:Vc,r]]}var Uc=({
how:t})=>t==="doubts"||t==="rejects",Kc=t=>t===Vc||t===ye,Qr=t=>t===Vr||t===Kr;function Ho({facts:t,parts:e},n){let o=new Set(
n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[Vr,Kr])if(o.has(r))return r;let[s]=o;return o.size===1&&s!==void 0&&
s!==ye?s:-1}function Go(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=hg(t,n),a=[],c=[],l=0,f=o.types&&new Set(o.types),u=d=>!f||f.has(e.nodes[d].
type);for(let d=0;d<s.statement.length;d++){if(!r[s.statement[d]]||i.has(d))continue;let[h,g]=[e.actor[d],e.target[d]];if(!(!u(
h)||!u(g))){if(h===g&&!o.self){s.issue[d]||l++;continue}(s.issue[d]?c:a).push(d)}}return{between:a,issues:c,selfLoops:l}}
function hg({ties:t,statements:e,relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(f=>o[f]);for(let[
l,f]of t.manners)n[e.relation[s[t.statement[l]]]].manner!==f&&a.add(l);for(let[l,f,u]of t.times){let d=t.statement[l];(r[d]!==
f||i[d]!==u)&&a.add(l)}for(let[l,f]of t.needs)c(f)||a.add(l);for(let[l,f]of t.yields)c(f)&&a.add(l);return a}function $e(t,e,n){let o=_t(t,n,Ot(n)),s=Go(t,e,o,n),r=n.issues?s.between.concat(s.issues):s.between,i=sn(t,e,r,o,n.count),
a=n.min_weight>1?i.from(n.min_weight):i,c=new jo(a,e.nodes.length),l=jc(e,a,c,n);return{facts:t,level:e,state:n,chosen:o,
pairs:a,nodes:c,...l,arrows:Wo(t,e,Dr(l,a),o.main),parts:n.compared_with&&zo(t,n,n.compared_with),weak:i.size-a.size,selfLoops:s.
selfLoops,withIssues:s.issues.length}}var x,je=null,rn="en",w,U,S,Se,Jr=null,Xr=null,Zr=null,ti=new Map,Uo=new Map,Yc=async()=>{};async function Qc(t,e){Se=t,
rn=e,x=Oc(await Se.facts()),U=yc(x.opening),w=U,je=Jr=Xr=Zr=null,ti.clear()}async function z(){Jr??=Se.words();let t=await Jr;
return je!==t&&(Uo=new Map(t.entities.map((e,n)=>[e.id,n]))),je=t,t}var Vo=()=>Se.findings();function Jc(){return Zr??=Se.
analyses(),Zr}var Xc=()=>Se.library();function Ko(){return Xr??=Se.arguments(),Xr}function xt(t){let e=ti.get(t)??Se.level(
t).then(n=>_c(t,n));return ti.set(t,e),e}var Yo=t=>Uo.get(t);function Bt(t){let e=Uo.get(t);return e===void 0||!je?null:
je.entities[e]}function Zc(t){Yc=t}function Pt(t){w={...w,...t}}async function Un(t){t.about!==null&&await z();let e=t.about===
null||Uo.has(t.about)?t.about:U.about;return Dc({...t,about:e},U,x,await xt(t.level))}async function k(t){Pt(t),await Yc(
t)}async function tl(){let t=await xt(w.level);for(;t.name!==w.level;)t=await xt(w.level);S=$e(x,t,w)}var Vn=()=>w.picture===
"named"?Hn(S):S,an=()=>w.tab==="graph"?Vn():S,Qo=()=>Rc(x,j(),w);function j(){if(!je)throw new Error("what is read was n\
ot loaded");return je}var gg=new Set(["since","until","min_weight","theme","language"]),el=0,ei=!1;function Jo(t){ei||=Object.keys(t).some(e=>!gg.
has(e)),clearTimeout(el),el=setTimeout(()=>{let e=en(w,U),n=ei;if(ei=!1,e!==location.hash.slice(1))try{n?history.pushState(
null,"",`#${e}`):history.replaceState(null,"",`#${e}`)}catch{}},150)}var Xo=(t={})=>`${x.address??location.href.split("#")[0]}\
#${en({...w,...t},U)}`;var nl=new Set(["p","h1","h2","h3","h4","li","dt","dd","td","th","caption","blockquote","summary"]);for(let t of["legend",
"option","input"])nl.add(t);var ni="http://www.w3.org/2000/svg";function m(t,e={},...n){return ol(document.createElement(
t),nl.has(t)?{dir:"auto",...e}:e,n)}var Xt=(t,e)=>m("bdi",{lang:e},t);function O(t,e={},...n){return ol(document.createElementNS(
ni,t),e,n)}function ol(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s=="function"?t.addEventListener(
o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?"":String(s)));return Ft(t,n),
t}function Ft(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?Ft(t,n):t.append(n instanceof Node?n:String(
n)))}function E(t,...e){t.replaceChildren(),Ft(t,e)}function v(t){let e=document.getElementById(t);if(!e)throw new Error(
`the page has no ${t}`);return e}function Zt(t){v("announced").textContent=t}var wg=6,sl=new Map,Zo=null;function Oe(t){let e=`${Mt()} ${t}`,n=sl.get(e)??xg(t);return sl.set(e,n),n}function xg(t){return Zo??=
document.body.appendChild(m("span",{hidden:!0})),Zo.style.colorScheme=Mt(),Zo.style.color=`var(--${t})`,getComputedStyle(
Zo).color}var oi=()=>matchMedia("(prefers-color-scheme: dark)");function Mt(){return w.theme!=="auto"?w.theme:oi().matches?
"dark":"light"}var tt=()=>({text:Oe("ink"),quiet:Oe("quiet"),ground:Oe("ground"),node:Oe("actor"),line:Oe("stroke")}),We=()=>Array.
from({length:wg},(t,e)=>Oe(`tint-${e+1}`)),cn=t=>Oe(x.encodings.signs[t].colour),si=t=>Oe(`part-${t+1}`);function ts(t,e){
let n=Ho(t,e);return si(n<0?ye:n)}var bg={Int8Array,Int16Array,Int32Array},ri=8,yg=-(2**31);function rl(t){let e=ri+Number(new DataView(t).getBigUint64(0,
!0)),n=new TextDecoder().decode(new Uint8Array(t,ri,e-ri)),{value:o,columns:s}=JSON.parse(n);for(let{path:r,type:i,at:a,
length:c,nothing:l}of s){let f=new bg[i](t,e+a,c),u=r.slice(0,-1).reduce((d,h)=>d[h],o);u[r.at(-1)]=l?$g(f):f}return o}var $g=t=>Array.
from(t,e=>e===yg?null:e);var il={facts:()=>ln("facts"),words:()=>ln("words"),arguments:()=>ln("arguments"),analyses:()=>ln("analyses"),findings:()=>ln(
"findings"),level:t=>ln(`level-${t}`),library:async()=>new TextDecoder().decode(await cl(al("library")))};async function ln(t){
let e=al(t);return e.type==="application/json"?JSON.parse(e.text):rl(await cl(e))}var al=t=>v(t);function cl({text:t}){let e=new Blob(
[Sg(t)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Response(e).arrayBuffer()}var Sg=t=>Uint8Array.
fromBase64?.(t)??Uint8Array.from(atob(t),e=>e.charCodeAt(0));var ii="button, select, input, summary, a[href], [tabindex='0'], [data-key], [data-at]";function es(t){return((t.getAttribute(
"aria-label")||t.closest("label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function ll(){let t=document.
activeElement,e=t?.closest("#side, #time, #viewpoint, #panel, #sheet, #stage, #story");return!t||!e||!t.matches(ii)?null:
{part:e.id,words:es(t),at:[...e.querySelectorAll(ii)].indexOf(t)}}function fl(t){if(!t||document.activeElement!==document.
body)return;let e=[...v(t.part).querySelectorAll(ii)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>es(r)===t.words).
sort((r,i)=>n(r)-n(i));(o??e[Math.min(t.at,e.length-1)])?.focus({preventScroll:!0})}function ns(t){return new Set([...t.
querySelectorAll("details[open] > summary")].map(es))}function os(t,e){for(let n of t.querySelectorAll("details"))n.firstElementChild&&
e.has(es(n.firstElementChild))&&(n.open=!0)}var ss=class{#e=new Map;#t;constructor(e,n,o,s){this.facts=e,this.words=n,this.level=o,this.#t=ci(s),this.counted=et(Fn(
e,this.#t,["everyone"])),this.entities=new Int32Array(n.entities.length),this.articles=new Int32Array(e.articles.length),
this.relations=new Int32Array(e.relations.length);for(let r of this.counted){for(let i of ai(n,r))this.entities[i]++;for(let i of e.
relations[e.statements.relation[r]].wider)this.relations[i]++;this.articles[e.statements.article[r]]++}}ofRelation(e){let{
relations:n,statements:o}=this.facts;return this.counted.filter(s=>n[o.relation[s]].wider.includes(e))}ofQuestion({where:e}){
let n=this.facts.statements;return this.counted.filter(o=>e.some(s=>Object.entries(s).every(([r,i])=>i.includes(Number(n[r][o])))))}ofPhrase({
relation:e,actor:n,target:o}){let{facts:s,level:r}=this,[i,a]=[n,o].map(l=>l===null?-1:r.numbers.get(l));if(i===void 0||
a===void 0)return[];let c=this.rows(e).filter(l=>(i<0||r.actor[l]===i)&&(a<0||r.target[l]===a));return[...new Set(c.map(
l=>s.ties.statement[l]))]}targetsOf(e){let{facts:n,level:o}=this,s=new Map;for(let i of this.rows(e)){let a=o.target[i];
s.set(a,(s.get(a)??new Set).add(n.ties.statement[i]))}return[...s].sort(([i,a],[c,l])=>l.size-a.size||i-c).map(([i])=>o.
nodes[i].actor)}rows(e){let n=this.#e.get(e);if(n)return n;let{facts:o,level:s}=this,r=o.relations.flatMap(({wider:l},f)=>l.
includes(e)?[f]:[]),i={...this.#t,relations:r},a=Go(o,s,_t(o,i,["everyone"]),i),c=[...a.between,...a.issues];return this.#e.
set(e,c),c}};function ai({statements:t,entities:e},n){let{s:o,o:s,roles:r=[],sources:i=[]}=t[n],a=new Set([o,s,...r.map(
([,c])=>c),...i].filter(Og));for(let c of a)for(let l of e[c]?.members??[])a.add(l);return a}var Og=t=>typeof t=="number"&&
t>=0,ci=t=>({...t,according_to:["everyone"],compared_with:null,since:null,until:null,undated:!0,kinds:null,quad_classes:null,
relations:null,modes:null,certainties:null,polarities:null,articles:null,types:null,count:"statements",inferred:!0,headlines:!0,
self:!0,issues:!0,min_weight:1});var ul=new WeakMap;function Be(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},
[c,l]=[0,0];for(let d of e){let h=t.relations[o.relation[n[d]]],g=o.quad_class[n[d]];if(!(o.act[d]<0||!h.deed))if(!ct(t,
d))a.unreal.push(d);else{if((g<0?a.none:i[g]).push(d),r.has(o.act[d])||(r.set(o.act[d],g),h.goldstein===null))continue;c+=
h.goldstein,l++}}let f=d=>[...r.values()].filter(h=>h===d).length,u=a.unreal.map(d=>o.act[d]).filter(d=>!r.has(d));return{
statements:e,acts:r.size,...a,unrealActs:new Set(u).size,quadClasses:i,byQuadClass:s.map((d,h)=>f(h)),noQuadClass:f(-1),
articles:new Set(e.map(d=>o.article[d])),sources:new Set(e.map(d=>_g(t,d))),sum:c,scored:l}}var _g=({statements:t},e)=>t.
source[e]>=0?-1-t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],Kn=t=>[...t.quadClasses.flat(),...t.none],ce=(t,e)=>Be(
t.facts,vt(t,e.rows),t.chosen.main);function te(t){let e=ul.get(t);if(e)return e;let n=Qt(t),o=new Set(t.isGrown?t.shown:
[]);for(let{a,b:c}of n)o.add(a).add(c);let{statement:s}=t.facts.ties,r=new Set(n.flatMap(a=>a.rows.map(c=>s[c]))),i={...Be(
t.facts,[...r],t.chosen.main),actors:o.size};return ul.set(t,i),i}function vt({facts:t,chosen:e},n){return At(e,new Set(
n.map(o=>t.ties.statement[o])))}function At({first:t,last:e},n){let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(
r)||s-r)}function rs({facts:t,chosen:e},n){let o=new Map;for(let s of n){let r=t.statements.act[s],i=r>=0&&e.inside[s]?`\
act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.values()]}function is({chosen:t},e){let n=t.main[e[0]];
return e.includes(n)?n:e[0]}var ee=(t,e)=>t.names.quad_classes[e].split(" ")[1],as=(t,e)=>e.filter(n=>t.ties.together[n]);
function ml(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.statements,a=new Set(as(n,e).map(u=>n.ties.
statement[u])),{act:c}=n.statements,l=new Set(e.map(u=>n.ties.statement[u]).filter(u=>ct(n,u)).map(u=>c[u])),f=[[],[],[]];
for(let u of e){let d=n.ties.statement[u];if(s.count==="acts"&&!ct(n,d)&&l.has(c[d]))continue;let h=o.main[d],g=n.relations[r[h]].
sign,b=a.has(d)?n.names.signs.indexOf(ee(n,i[h])):g;f[ct(n,d)?b:2].push(u)}return f.map(u=>u.length?mt(n,u,o,s.count):0)}var kg=60,cs=null;function ne(){if(!w.open)return null;let t=w.open.indexOf(":"),e=w.open.slice(0,t),n=w.open.slice(t+1);
return{kind:e,names:e==="pair"?n.split(">").map(li):[n]}}function li(t){try{return decodeURIComponent(t)}catch{return t}}
var fi=t=>`pair:${t.map(encodeURIComponent).join(">")}`,X=t=>k({open:`actor:${t}`}),pt=t=>k({open:`statement:${x.keys.at(
t)}`}),pl=(t,e)=>fi([t,e].map(n=>S.level.nodes[n].actor));function dt(t,e){let n=[t,e].map(o=>S.level.nodes[o].actor);return k(
{open:fi(n)})}function G(t,e,n={}){let o=At(S.chosen,t),s=o.slice(0,kg).map(r=>x.keys.at(r));return cs={statements:o,label:e,
name:[o.length,...s].join(" ")},k({...n,open:`list:${cs.name}`})}function ui(t){if(cs?.name===t)return cs;let e=t.split(
" ").slice(1);return{name:t,label:"",statements:e.map(n=>x.keys.numberOf(n)).filter(n=>n>=0)}}function Pe(){let t=ne();if(t?.
kind==="list")return new Set(ui(t.names[0]).statements);let e=t?.kind==="statement"?x.keys.numberOf(t.names[0]):-1;return new Set(
e<0?[]:[e])}function ls(t,e){return k({tab:"article",article:x.articles[t].id,open:`statement:${x.keys.at(e)}`})}function le(t){
let e=S.level.nodes[t].actor;return w.picture==="named"?k({grown:[...w.grown??[],e]}):S.isGrown?k({grown:mi(e)}):k({ego:w.
ego===e?null:e,steps:1})}var mi=t=>[...new Set([...w.grown||[],t])];async function dl(t){let e=await xt("entity"),n=e.numbers.
get(t);if(n===void 0)return null;let o={...ci(w),self:w.self,issues:w.issues},s=[{},{issues:!0},o,{...o,issues:!0}];for(let r of s){
let i={...w,...r,level:"entity",ego:null};if($e(x,e,i).nodes.has(n))return{...r,level:"entity",ego:null}}return null}function fs(t){
let e=ne();if(!e||!["pair","actor"].includes(e.kind))return{};let n=S.level,[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.
findIndex((c,l)=>c===o&&(s===void 0||n.target[l]===s)),i=r<0&&o!==void 0&&e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&
i<0)return{open:null};let a=(r<0?[t.target[i]]:[t.actor[r],t.target[r]]).map(c=>t.nodes[c].actor);return e.kind==="actor"||
a[0]===a[1]?{open:`actor:${a[0]}`}:{open:fi(a)}}function p(t,e={}){let n=x.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?fe(String(e[s])):o)}var hl=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,
fe=t=>hl.test(t)?`\u2068${t}\u2069`:t;function ht(t,e=" \u2192 "){let n=t.map(fe).join(e);return hl.test(n)?`\u200E${n}`:
n}var I=t=>t<1e3?String(t):t.toLocaleString(rn),Fe=(t,e,n)=>p(t===1?e:`${e}_many`,n),N=(t,e)=>`${I(t)} ${Fe(t,e)}`;function Dt(t,e=t.
length){return t.length>e?`${t.slice(0,e).join(", ")} ${p("and_more",{n:t.length-e})}`:[t.slice(0,-1).join(", "),...t.slice(
-1)].filter(Boolean).join(` ${p("and")} `)}var P=t=>t.charAt(0).toLocaleUpperCase(rn)+t.slice(1),pi=t=>`${t>0?"+":t<0?"\u2212":
""}${Math.abs(t).toFixed(1)}`;var di=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function C(t,e,n={}){return m("span",{role:"button",
tabindex:0,class:"link",dir:"auto",onclick:e,onkeydown:di(e),...n},t)}function T(t,e,n={}){return m("button",{type:"butt\
on",dir:"auto",onclick:o=>e(o.currentTarget),...n},t)}function us(t,e){let n=Mg(t);return!n||!["https:","http:"].includes(
n.protocol)?m("span",{},e):m("a",{href:n.href,dir:"auto",rel:"noopener noreferrer",target:"_blank"},e)}function Mg(t){try{
return new URL(t)}catch{return null}}function H(t,e,n){let o=typeof t=="number"?I(t):t;return e.length?C(o,()=>G(e,n),{class:o===p("show_quotes")?"link numbe\
r show-quotes":"link number","aria-label":`${o} ${n}: ${p("show_quotes")}`}):m("span",{class:"number none"},o)}var rt=t=>new Date(t*864e5).toISOString().slice(0,10);function wl(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var gi=t=>new Date(t*864e5).getUTCFullYear(),xl=(t,e)=>Date.UTC(t,e,1)/864e5;function bl(t,e){
let[n,o]=[gi(t),gi(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([xl(i,0),String(i)]);return r}
var[_e,ue]=[30,365],gl=7,vg=4,hi=[1,3,12,24,60,120,300,600,1200];function ms(t,e,n){let o=[];if(n<=gl){let r=n<=1?1:gl;for(let i=t+
1;i<=e;i++)(i-vg)%r===0&&o.push({day:i,step:r});return o}let s=hi.find(r=>r*_e>=n)??hi[hi.length-1];for(let r=Math.floor(
gi(t)*12/s)*s;;r+=s){let i=xl(Math.floor(r/12),r%12);if(i>e)return o;i>t&&o.push({day:i,step:s<12?s*_e:s/12*ue})}}function yl(t,e,n){let o=t.statements,s=new Set(e.map(f=>`${o.article[f]} ${o.coder[f]}`)),[r,i,a]=[new Set,new Set,new Set],
c=new Set([...n].map(f=>t.articles[f].text));for(let f=0;f<o.relation.length;f++){let u=o.article[f];!n.has(u)&&c.has(t.
articles[u].text)&&a.add(u),!(!n.has(u)||s.has(`${u} ${o.coder[f]}`))&&(r.add(o.coder[f]),i.add(u))}return{coders:[...new Set(
e.filter(f=>i.has(o.article[f])).map(f=>t.coders[o.coder[f]]))].sort(),others:r.size,reprints:a.size}}var $l={21:"spring",22:"summer",23:"autumn",24:"winter"};function lt(t){if(t.includes("/")){let[l,f]=t.split("/");return l===
""||l===".."?p("date_until",{to:lt(f)}):f===""||f===".."?p("date_since",{from:lt(l)}):p("date_throughout",{from:lt(l),to:lt(
f)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return p("date_within",{from:lt(e[1]),to:lt(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?p("no_year"):o,c=[r&&String(Number(r)),s&&Ag(s),a].filter(Boolean).join(
" ");return i?p("date_perhaps",{date:c}):c}function Ag(t){return Object.hasOwn($l,t)?p($l[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(rn,{month:"long",timeZone:"UTC"})}function ps(t){let e=[];return t.when&&e.push(lt(t.when)),
t.inferred_when&&e.push(`${lt(t.inferred_when)} (${p("inferred")})`),e.length?e.join("; "):p("date_unknown")}function ds({
when:t,inferred_when:e}){return e?`${lt(e)} (${p("inferred")})`:t?lt(t):p("date_unknown")}function fn(t,e){let[n,o]=[t,e].
map(s=>s===null?null:lt(rt(s)));return n===null&&o===null?p("date_unknown"):n===o?n:n===null?p("date_until",{to:o}):o===
null?p("date_since",{from:n}):p("date_throughout",{from:n,to:o})}var oe=()=>w.since!==null||w.until!==null;function Yn(){
let[t,e]=[w.since,w.until].map(n=>n===null?null:rt(n));return t===null?p("date_until",{to:e}):e===null?p("date_since",{from:t}):
p("date_throughout",{from:t,to:e})}var hs=["\u2260","?","\u2460","\u2461","\u2248","="];function gs(){let t=x.signers.map(n=>[`by:${n}`,p("viewpoint_signer",
{name:n})]),e=x.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,p("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["\
authors",p("viewpoint_authors")],...t,...e,["everyone",p("viewpoint_everyone")]]}function Tt(t){let e=new Map(gs());return t.
map(n=>e.get(n)||n).join(` ${p("and")} `)}function ke(t){return t.map(n=>Sl(n)?.label??(n.startsWith("by:")?n.slice(3):p(
`viewpoint_${n}`))).join(` ${p("and")} `)}var ws=t=>t.length===1&&Sl(t[0])?.by||[],Sl=t=>x.sources.find(({id:e})=>t===`o\
f:${e}`),Ol=t=>p(`part_${t}`,{first:Tt(w.according_to),second:Tt(w.compared_with||[])});var wi=new Set(["findings","arguments","compare","analyses","article"]);function Lt(t){return[Me(),xi(t)].join(" ")}function xi(t){
let e=te(t);return[...[e.actors<t.nodes.size&&p("drawn_of",{n:I(e.actors),of:I(t.nodes.size)}),t.weakest>0&&p("weakest",
{n:t.weakest}),t.weak>0&&p("note_min_weight",{n:t.weak})],xs(e)].filter(Boolean).join(" ")}function xs(t){let e=t.unrealActs?
` (${p("plus_not_actual",{n:t.unrealActs})})`:"";return p("based_on",{acts:N(t.acts,"act")+e,statements:N(t.statements.length,
"statement"),articles:N(t.articles.size,"article"),sources:N(t.sources.size,"source"),coding:Lg(t)})}function Me(){return`${[
P(p(`level_${w.level}`)),`${p("according_to")} ${Tt(w.according_to)}`,w.compared_with&&`${p("compared_with")} ${Tt(w.compared_with)}`,
w.issues&&p("with_ties_to_issues"),oe()&&bs()].filter(Boolean).join(", ")}.`}var un=()=>[`${p("according_to")} ${Tt(w.according_to)}`,
oe()&&bs()].filter(Boolean).join(", "),bs=()=>`${Yn()} (${p(`inside_${w.inside}`)})`;function _l(t){let e=[...t.articles].
map(o=>x.articles[o]),n=[...new Set(e.map(o=>o.publisher))].filter(Boolean).sort();return n.length?p("source_line",{who:Dt(
n,3),when:Tg(e)}):""}function Tg(t){let e=({published:c})=>c!==null&&c!=="unknown",[n]=t;if(t.length===1&&!e(n))return n.
inferred?`${p("no_date")}, ${p("probably")} ${lt(n.inferred)}`:p("undated_source");let o=c=>t.map(l=>l[c]).filter(l=>l!==
null),s=[Math.min(...o("first")),Math.max(...o("last"))],[r,i]=s.map(c=>Number.isFinite(c)?rt(c):null);if(r===null||i===
null)return p("undated_source");let a=t.some(c=>!e(c)&&c.inferred)?` (${p("dates_inferred")})`:"";return(r===i?p("publis\
hed_on",{day:r}):p("published_from",{first:r,last:i}))+a}function Lg({statements:t,articles:e}){let{coders:n,others:o,reprints:s}=yl(
x,t,e),r=[o?N(o,"other_coder"):"",s?N(s,"reprint"):""].filter(Boolean);return r.length?` (${n.length?`${p("coded_by",{names:Dt(
n,3)})}; `:""}${p("left_out",{what:Dt(r)})})`:""}function kl(){if(w.min_weight>1)return[p("empty_min_weight",{n:I(w.min_weight)}),
{min_weight:1}];let t=$e(x,S.level,{...w,count:"statements",issues:!1});return t.arrows.size?[p("empty_but_states"),{count:"\
statements"}]:t.withIssues?[p("empty_but_issues",{ties:N(t.withIssues,"tie")}),{count:"statements",issues:!0}]:oe()?[p("\
empty_period",{period:Yn()}),{since:null,until:null}]:[p("empty")]}function ys(){let{statements:t,counting:e}=x,n=wi.has(
w.tab)?e:et(S.chosen.inside),o=new Set(n.map(s=>t.article[s]));return p(n.length===e.length?"all_there":n.length===1?"ma\
tches":"match",{n:I(n.length),statements:N(e.length,"statement"),articles:N(o.size,"article")})}var V=t=>w.language&&t.labels?.[w.language]||t.label;function De(t){let e=V(t);return Object.entries(t.labels??{}).find(
([,n])=>n===e)?.[0]??null}function B(t,e){let n=t.nodes[e],o=w.language?Bt(n.actor):null;return o?V(o):n.label}function mn(t){
let e=S.level.numbers.get(t);return e===void 0?t:B(S.level,e)}function bi(t){let{level:e}=t;return Qt(t).map(n=>({pair:n,
actor:B(e,n.a),target:B(e,n.b)}))}var Ml=.55,vl=15*Ml,$s={enabled:!1,type:"arrow",scaleFactor:1},Al={to:$s,middle:$s,from:$s};function Tl(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var yi=Tl(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
Ll=Tl(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=x.encodings.signs[e],{dashes:r,...i}=x.encodings.holds[n],a=i.middle||
x.encodings.marks[o].middle;return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:Ml},middle:{enabled:!!a,type:a||"ar\
row",scaleFactor:a?.45:1},from:$s},dashes:r.length?r:!1}});function El(t,e){return e?Math.min(.7+.5*Math.log2(t),4):Math.
min(1.2+1.3*Math.log2(t),9)}function Nl(t){let e=new Map;for(let n of Po(t)){let o=n[0].length>0&&n[1].length>0,s=Math.min(
.22,1.5/(n[0].length+n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-1)/2)*s;e.set(i,{enabled:!0,
type:c<0?"curvedCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function pn(t,e=20,n=3){let o=[""];for(let s of t.slice(
0,200).split(/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+r.length<=e?o[o.length-1]=
`${i} ${r}`:o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}function Ss(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.atan2(s,o)+(.5*(n?.
type==="curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}var Eg={enabled:!0,type:"curvedCW",roundness:.15};function Il(t){let e=zc(t),n=t.nodes.filter(c=>t.isTied[c.id]).map(({id:c,
x:l,y:f,shape:u})=>({id:c,x:l,y:f,shape:u,label:pn(B(t,c))})),{actor:o,target:s}=t.arrows,r=Array.from(o,(c,l)=>({id:l,from:c,
to:s[l],...e[l]&&{smooth:Eg}})),i=new vis.Network(v("canvas"),{nodes:n,edges:r},Ig(n.length,!t.merged));$i(i,t);let a=[-1,
...We().keys()].map(Ng);for(let{id:c}of n){let{options:l}=i.body.nodes[c];l.size=t.nodes[c].size,l.color=a[t.nodes[c].tint+
1]}return i}function $i(t,e){for(let[n,o]of e.nodes.entries()){let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.y+n*1e-4])}}function Ng(t){
let e=tt(),n=t>=0?We()[t]:e.node,o={background:n,border:e.text};return{background:n,border:e.line,highlight:o,hover:o}}function Ig(t,e){
let n=tt(),o={color:n.text,size:15,face:"system-ui, sans-serif",strokeWidth:3,strokeColor:n.ground};return{autoResize:!0,
physics:{enabled:!1,solver:"forceAtlas2Based",stabilization:!1},layout:{improvedLayout:!1},interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,
hideEdgesOnZoom:!e,tooltipDelay:1e9,keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{
hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,scaling:{label:{enabled:!1,drawThreshold:t>300?9:5}},chosen:!0},edges:{
hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"top",vadjust:0}},selectionWidth:2,hoverWidth:1,arrowStrikethrough:!1,
endPointOffset:{to:1},selfReference:{size:18,angle:Math.PI/4,renderBehindTheNode:!0},scaling:{label:{enabled:!1,drawThreshold:5}}}}}var Os=null,ql=new Map;function dn(t,e,n=400){let o=`${e} ${n} ${t}`,s=ql.get(o)??qg(t,e,n);return ql.set(o,s),s}function qg(t,e,n){
return Os??=document.createElement("canvas").getContext("2d"),Os?(Os.font=`${n} ${e}px ${Si()}`,Os.measureText(t).width):
t.length*e*.6}var Si=()=>getComputedStyle(document.body).fontFamily,ze={plain:t=>dn(t,13),bold:t=>dn(t,13,600)},Y=(t,e=12,n=400)=>Math.
ceil(dn(t,e,n))+1;function bt(t,e,n=12,o=400){if(Y(t,n,o)<=e)return t;let[s,r]=[0,t.length];for(;s<r;){let i=s+r+1>>1;Y(
`${t.slice(0,i).trimEnd()}\u2026`,n,o)<=e?s=i:r=i-1}return`${t.slice(0,s).trimEnd()}\u2026`}var Rl=([t,,e,...n])=>[t,e,...n].join("");function Et(t,e){let{act:n,rank:o}=t.statements,{statement:s,label:r}=t.ties,i=new Map;
for(let c of e){let l=s[c],f=n[l]>=0?`act ${n[l]}`:l,u=t.tie_labels[r[c]],d={text:Rl(u),parts:u,rank:o[l]},h=i.get(f);h?
h.push(d):i.set(f,[d])}let a=new Map;for(let c of i.values()){let l=Rg(c),f=a.get(l.text)??{...l,number:0};a.set(l.text,
{...f,number:f.number+1,rank:Math.min(f.rank,l.rank)})}return[...a.values()].sort((c,l)=>l.number-c.number||c.rank-l.rank)}
function Rg(t){let e=t.sort((f,u)=>f.rank-u.rank||(f.text<u.text?-1:1)),n=[...new Set(e.map(({parts:f})=>f[0]))],[o]=e;if(n.
length===1)return o;let[,s,...r]=o.parts,i=n.includes(""),a=n.map(f=>f.replace(/: $/,"")),l=[i?"":`${a.slice(0,-1).join(
", ")} and ${a[a.length-1]}: `,i?"":s,...r];return{...o,parts:l,text:Rl(l)}}var He=({text:t,number:e})=>e>1?`${t} \xD7${e}`:
t,me=(t,e)=>Et(t,e).map(He).join("; ");function Qn([,t,e,n,o,s,r],i){let a=t+e+n+o;return a+ve(s,Math.max(i-a.length-r.length,
8))+r}function Cl(t,e,n){let o=Et(t,e);if(!o.length)return"";let s=o.length>1?` +${o.length-1}`:"";return Qn(o[0].parts,
n-s.length)+s}function ve(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.test(t[e-1])?n:n.slice(0,Math.
max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var Oi=1.2,Cg=13,jl=6,_s=3,_i=(t,e,n)=>Math.max(...t.map(n))*e/Cg;function Wl(t,{one:e,other:n,smooth:o,size:s},r,i){let a=t.
split(`
`),[c,l]=[_i(a,s,i),a.length*s*Oi],f=Ss(e,n,o),u={x:(e.x+2*f.x+n.x)/4,y:(e.y+2*f.y+n.y)/4},d=Math.atan2(n.y-e.y,n.x-e.x),
h=Math.abs(d)>Math.PI/2?d+Math.PI:d,[g,b]=[Math.cos(h),Math.sin(h)];for(let y=-c/2;y<=c/2;y+=jl)for(let $=-l;$<=0;$+=jl){
let[_,A]=[u.x+y*g-$*b,u.y+y*b+$*g];if(r.some(M=>jg(_,A,M)))return!0}return!1}var jg=(t,e,{x:n,y:o,width:s,height:r})=>t>=
n-_s&&t<=n+s+_s&&e>=o-_s&&e<=o+r+_s;var ki=70,Wg=3,[Bg,Bl]=[12,34];function ks({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=ki,o=n?
Pg(t,e):[];for(let s of Po(e).map(r=>r.flat())){let r=Math.max(1,Wg+1-s.length);for(let i of s){let a=Dg(t,e,i),c=n?Fg(e,
i,.75*r*a):"",l=c&&pn(c,a,r);Hg(t.body.edges[i],l&&zg(t,e,i,l,o)?"":l)}}}function Pg({body:t},{level:e}){return t.nodeIndices.
flatMap(n=>{let{x:o,y:s,options:r}=t.nodes[n],{size:i}=e.nodes[n],a=r.label.split(`
`),c=r.font.size,l=_i(a,c,ze.plain);return[{x:o-i,y:s-i,width:2*i,height:2*i},{x:o-l/2,y:s+i,width:l,height:c*(Oi*a.length+
.5)}]})}function Fg(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?Ho(t,o):-1;return Cl(t.facts,o,n)+(s<0?"":` ${hs[s]}`)}function Dg(t,{
level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return Bl;let a=Math.hypot(r.x-i.x,r.y-
i.y)-r.size-i.size;return Math.max(Bg,Math.min(Bl,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function zg({body:t},{
level:{arrows:e}},n,o,s){let[r,i]=[t.nodes[e.actor[n]],t.nodes[e.target[n]]],{smooth:a,font:c}=t.edges[n].options;return r!==
i&&Wl(o,{one:r,other:i,smooth:a,size:c.size},s,ze.plain)}function Hg(t,e){if((t.options.label||"")===e)return;let n=e.split(
`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}var Fl=1.4,Gg={nodes:[15,12,22],edges:[12,9.5,17]};function Mi(){let{clientWidth:t,clientHeight:e}=v("canvas");return t>
0&&e>0}function Dl(t){let e=new ResizeObserver(()=>{Mi()&&(e.disconnect(),t())});e.observe(v("canvas"))}function zl(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>ki){e.fit({nodes:n,animation:!1,maxZoomLevel:Fl});return}Pl(e,n),Ug(t,e.getScale())&&
(ks(t),Pl(e,n))}function Pl(t,e){let n={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let a of e){let{x:c,y:l,options:f}=t.
body.nodes[a],u=f.label.split(`
`),d=Math.max(f.size,.28*f.font.size*Math.max(...u.map(h=>h.length)));n.left=Math.min(n.left,c-d),n.right=Math.max(n.right,
c+d),n.top=Math.min(n.top,l-f.size),n.bottom=Math.max(n.bottom,l+f.size+1.2*f.font.size*u.length)}let{clientWidth:o,clientHeight:s}=v(
"canvas"),r=.95*Math.min(o/(n.right-n.left),s/(n.bottom-n.top)),i={x:(n.left+n.right)/2,y:(n.top+n.bottom)/2};t.moveTo({
position:i,scale:Math.min(r,Fl),animation:!1})}function Ug(t,e){let n=Object.entries(Gg).map(([s,[r,i,a]])=>[s,{font:{size:Math.
min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(Object.fromEntries(
n)),!0)}function Hl(t){let{level:e}=S,{actor:n,target:o,sign:s}=e.arrows,r=S.arrows.get(t)||[],i=me(x,r)||x.labels.signs[s[t]],a=N(
vt(S,r).length,"statement"),c=[n[t],o[t]].map(l=>B(e,l));return`${ht(c,` \u2013 ${i} ${Bo(x,e,t)?"\u2013":"\u2192"} `)} \
\xB7 ${a}`}function Gl(t){let{size:e}=S.nodes.othersOf(t),n=e>0?` \xB7 ${N(e,"neighbour")}`:"";return`${B(S.level,t)} \xB7 ${S.
level.nodes[t].type}${n}`}var Ul=500,Ms=300,Vg=2,it=null,Ae=()=>it?.network??null;function Ai(t){let e=[S.level.name,Mt(),w.language].join(" "),n=it?.
key!==e,o=it&&!n?it:Kg(e);o.selection=S;let s=!o.network.body.nodeIndices.length;Vl(o,()=>{let r=Yg(o);Qg(o,r),ks(o),Zg(),
(n||s&&r.size||t)&&Yl(o),Kl(o)}),v("canvas").setAttribute("aria-label",`${p("graph_of")} ${Lt(S)}`)}function Kg(t){it&&it.
network.destroy();let e=Il(S.level),n={network:e,key:t,selection:S,arrows:[],isMoved:!1,isFine:null,letters:""};e.on("be\
foreDrawing",()=>Kl(n)),e.on("click",Xg),e.on("doubleClick",({nodes:o})=>o.length&&le(o[0])),e.on("resize",({width:o})=>o>
0&&!n.isMoved&&vs());for(let o of["zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdge",({edge:o})=>vi(Hl(o))),e.on(
"hoverNode",({node:o})=>vi(Gl(o)));for(let o of["blurEdge","blurNode"])e.on(o,()=>vi(""));return it=n,v("physics").firstElementChild.
checked=!1,n}function Vl({network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{t.renderer.allowRedraw=!0}t.body.emitter.
emit("_requestRedraw")}function Yg(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,chosen:r,parts:i}=t.selection,{arrows:a,
merged:c}=o,l=new Set,f=n.encodings.signs.map((d,h)=>yi(cn(h))),u=c?null:Nl(t.selection);for(let d of t.arrows)s.has(d)||
(e.edges[d].options.hidden=!0);for(let[d,h]of s){let{options:g}=e.edges[d];g.hidden=!1,g.width=El(mt(n,h,r,t.selection.state.
count)||1,s.size>Ms),g.color=i?yi(ts(t.selection,h)):f[a.sign[d]],u&&Object.assign(g.smooth,u.get(d)),l.add(a.actor[d]).
add(a.target[d])}return t.isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function Qg({network:{body:t},selection:{isGrown:e,
shown:n}},o){if(e)for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!0;t.nodeIndices=[...o].filter(
s=>t.nodes[s]);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function Kl(t){let{body:e}=t.network,n=e.edgeIndices.
length<=Ms||vl*e.view.scale>=Vg;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,mark:r}=t.selection.level.arrows;for(let i of e.
edgeIndices){let{options:a}=e.edges[i],c=Ll(`${o[i]} ${s[i]} ${r[i]}`);a.arrows=n?c.ends:Al,a.dashes=n&&c.dashes}for(let i of e.
nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function vs(){let t=it;t&&Vl(t,()=>Yl(t))}function Yl(t){t.isMoved=!1,t.
network.body.nodeIndices.length&&(Mi()?zl(t):Dl(Jg))}function Jg(){it?.network.redraw(),vs()}function Ql(t){it?.network.
body.nodes[t]&&it.network.focus(t,{scale:1,animation:!1})}function Jl(t){if(!it)return;let{network:e,selection:n}=it;e.setOptions(
{physics:{enabled:t}}),!t&&($i(e,n.level),e.redraw())}function Xg({nodes:t,edges:e}){let{level:n}=S;t.length?X(n.nodes[t[0]].
actor):e.length&&dt(n.arrows.actor[e[0]],n.arrows.target[e[0]])}function Zg(){if(!it)return;let t=ne(),[e,n]=(t?.names??
[]).map(a=>S.level.numbers.get(a)),{actor:o,target:s}=S.level.arrows,r=t?.kind==="actor"&&e!==void 0&&it.network.body.nodes[e]?
[e]:[],i=t?.kind==="pair"?[...S.arrows.keys()].filter(a=>o[a]===e&&s[a]===n):[];it.network.setSelection({nodes:r,edges:i},
{unselectAll:!0,highlightEdges:!1})}function vi(t){v("hint").textContent=t}function Xl(t){let{facts:e,chosen:n}=t,o=ow(t);return rs(t,At(n,et(n.inside))).map(s=>{let r=is(t,s),i=s.find(c=>ct(e,c))??
r,a=sw(s,o);return{main:r,statements:s,first:n.first[i],last:n.last[i],isReal:s.some(c=>ct(e,c)),sign:rw(t,r,a),ties:a}})}
var zt=({first:t,last:e})=>t!==null||e!==null,Zl=(t,[e,n])=>t.filter(({ties:o})=>o.some(({pair:s})=>s.a===e&&s.b===n||s.
a===n&&s.b===e));function As({level:t,state:e}){let[n,o,...s]=(e.pair??[]).map(r=>t.numbers.get(r));return n!==void 0&&o!==
void 0&&!s.length?[n,o]:null}function tf(t,e,n,o=null){let s=new Map,r=n==="pair"||o?tw:a=>ew(t,a);for(let a of e)for(let c of r(
a)){if(o&&!(o.includes(c[0])&&o.includes(c[1])))continue;let l=s.get(c.join(" "))??{ends:c,units:[]};s.set(c.join(" "),l),
l.units.push(a)}let i=[...s.values()].sort((a,c)=>c.units.length-a.units.length);return n==="pair"||o?nw(i,s):i}var tw=({
ties:t})=>t.map(({pair:e})=>[e.a,e.b]);function ew({facts:t,level:e},{main:n,ties:o}){let s=o.flatMap(({pair:i,rows:a})=>a.
some(c=>t.ties.together[c])?[i.a,i.b]:[i.a]);return(s.length?[...new Set(s)]:[e.subject[n]]).filter(i=>i>=0).map(i=>[i])}
function nw(t,e){let n=new Set;for(let o of t){n.add(o);let s=e.get([...o.ends].reverse().join(" "));s&&n.add(s)}return[
...n]}function ow({facts:t,pairs:e}){let n=new Map;for(let o of e.values())for(let s of o.rows){let r=t.ties.statement[s],
i=n.get(r)??new Map;n.set(r,i),i.set(o,[...i.get(o)??[],s])}return n}function sw(t,e){let n=new Map;for(let o of t)for(let[
s,r]of e.get(o)??[])n.set(s,[...n.get(s)??[],...r]);return[...n].sort(([o],[s])=>Dn(o,s)).map(([o,s])=>({pair:o,rows:s}))}
function rw({facts:t},e,n){let{relation:o,quad_class:s}=t.statements;return n.some(({rows:i})=>i.some(a=>t.ties.together[a]))?
t.names.signs.indexOf(ee(t,s[e])):t.relations[o[e]].sign}var Ti=(t,e)=>t.first-e.first||t.last-e.last;function ef(t){let e=new Map;
for(let{first:n,last:o}of t){let[s,r]=[n??o,o??n];if(s===null||r===null)continue;let i=e.get(`${s} ${r}`)??{first:s,last:r,
acts:0};e.set(`${s} ${r}`,i),i.acts++}return[...e.values()].sort(Ti)}var iw=1600,aw=["timeline","graph"],hn=null,Jn=null,Li={of:S,found:S},ft=()=>hn&&w.since===hn.first&&w.until===hn.last?hn:
null,Ts=()=>Jn!==null&&ft()!==null;function Ei(){let t=ft();if(!t)return S;if(Li.of!==S){let{since:e,until:n}=t;Li={of:S,
found:$e(x,S.level,{...w,since:e,until:n})}}return Li.found}function Te(t){let e=As(t),n=Xl(t);return e?Zl(n,e):n}function Xn(){
let t=Te(Ei());return{stops:ef(t),undated:t.filter(e=>!zt(e)).length}}function gn(t,e){let n=ft();return n?t.filter(s=>Ti(
s,n)*e>0).at(e===1?0:-1):t[0]}async function nf(){Ge();let{stops:t}=Xn();Jn=setInterval(cw,iw),await Ii(gn(t,1)??t[0])}function of(){
return Ge(),k({})}function sf(t){aw.includes(t)||Ge()}function Ni(t){return Ge(),Ii(gn(Xn().stops,t))}function Ls(){Ge();
let t=ft();return hn=null,t?k({since:t.since,until:t.until}):k({})}function Ge(){Jn!==null&&clearInterval(Jn),Jn=null}async function cw(){
let t=ft()&&gn(Xn().stops,1);t||Ge(),await(t?Ii(t):k({}))}async function Ii(t){if(!t){Ge();return}let{since:e,until:n}=ft()??
w;hn={first:t.first,last:t.last,since:e,until:n},await k({since:t.first,until:t.last})}function Le(){if(ft())return[p("nothing_at_date")," ",C(p("whole_period"),Ls)];let[t,e]=kl();return[t,e&&[" ",C(p("show_\
these"),()=>k(e))]]}var rf=null;function af(){return rf??=Xc().then(t=>{let e=document.createElement("script");e.textContent=t,document.head.
append(e),e.remove()}),rf}var lw=[2,3,14],fw=[1.6,0,2.5,5],uw=.02,mw=30;function lf({boxes:t,ties:e},n){let o=t.some(y=>y.isMiddle)?2:lw.filter(y=>t.
length>=y).length,s=t.map(()=>new Map);for(let{from:y,to:$,weight:_}of e){let[A,M]=[n.get(y)??0,n.get($)??0];A!==M&&(s[A].
set(M,(s[A].get(M)??0)+_),s[M].set(A,(s[M].get(A)??0)+_))}let r=s.map(y=>[...y.values()].reduce(($,_)=>$+_,0)),i=[...t.keys()].
sort((y,$)=>r[$]-r[y]||y-$),a=t.map(()=>-1),c=[...Array(o+1).keys()],l=Math.floor(o/2),f=i.filter(y=>!t[y].isMiddle);for(let y of i)
t[y].isMiddle&&(a[y]=1);let u=y=>o!==2||y!==1||f.length===i.length,d=r.reduce((y,$)=>y+$,1),h=(y,$)=>{let _=0;for(let[M,
q]of s[y])a[M]>=0&&(_+=q*fw[Math.min(Math.abs(a[M]-$),3)]/d);let A=t.filter((M,q)=>q!==y&&a[q]===$);return _+uw*(cf(t[y])*
A.reduce((M,q)=>M+cf(q),0))/t.length},g=y=>c.filter(u).reduce(($,_)=>h(y,_)<h(y,$)-1e-9?_:$);for(let y of f)a[y]=f.length===
i.length&&y===i[0]?l:g(y);for(let y=0;y<mw;y++){let $=a.join();for(let _ of f)a[_]=g(_);if(a.join()===$)break}let b=[...new Set(
a)].sort((y,$)=>y-$);return a.map(y=>b.indexOf(y))}var cf=t=>1+t.members.length;function mf(t,e){let n=Math.max(0,...t.map(a=>a.column)),o=[...Array(n+1).keys()].map(a=>t.filter(c=>c.column===a)),s=dw(
e);Zn(o);let r=uf(o),i=Es(e);for(let a=0;a<24&&i>0;a++){let c=[...o.keys()];a%2&&c.reverse();for(let f of c){for(let u of o[f])
ff(u.items,d=>qi(s.get(d),d.y));ff(o[f],u=>hw(u,s)),Zn(o)}let l=Es(e);l<i&&([r,i]=[uf(o),l])}return gw(o,r),Zn(o),pw(o,e),
o}function pw(t,e){let n=Es(e),o=(r,i,a)=>(r.splice(r.indexOf(i),1),r.splice(a,0,i),Zn(t),Es(e)),s=r=>{let i=!1;for(let a of[
...r]){let c=r.indexOf(a);for(let l of r.keys()){let f=o(r,a,l);f<n-1e-6&&([c,n,i]=[l,f,!0])}o(r,a,c)}return i};for(let r=0;r<
3&&n>0&&[...t,...t.flat().map(a=>a.items)].map(s).includes(!0);r++);Zn(t)}function dw(t){let e=new Map,n=(o,s)=>{let r=e.
get(o);r?r.push(s):e.set(o,[s])};for(let[o,s]of t.flatMap(Ns))n(o,s),n(s,o);return e}function Ns({start:t,end:e,passes:n}){
let o=[t.item,...n.map(({item:s})=>s),e.item];return o.slice(1).map((s,r)=>[o[r],s])}function Zn(t){for(let e of t){let n=e.
flatMap(o=>o.items);for(let[o,s]of n.entries())s.y=(o+.5)/n.length}}var qi=(t,e)=>t?.length?t.reduce((n,o)=>n+o.y,0)/t.length:
e;function hw(t,e){let n=t.items.flatMap(o=>e.get(o)??[]).filter(o=>o.group!==t);return qi(n,t.items.length?qi(t.items,.5):
.5)}function ff(t,e){let n=new Map(t.map(o=>[o,e(o)]));t.sort((o,s)=>(n.get(o)??0)-(n.get(s)??0))}function Es(t){let e=new Map,
n=0;for(let[o,s]of t.flatMap(Ns)){if(o.column===s.column){n+=2*Math.abs(o.y-s.y);continue}let[r,i]=o.column<s.column?[o,
s]:[s,o],a=e.get(r.column)??[];for(let[c,l]of a)(c-r.y)*(l-i.y)<0&&n++;a.push([r.y,i.y]),e.set(r.column,a)}return n}var uf=t=>t.
map(e=>e.map(n=>({group:n,items:[...n.items]})));function gw(t,e){for(let[n,o]of e.entries())t[n]=o.map(({group:s,items:r})=>(s.
items=r,s))}var ww=36,Ri=10,xw=22,bw=40,yw=8,$w=24,Sw=24;function df(t,e,n,o){let s=t.map(Ow);for(let{items:c,least:l}of s)for(let[f,
u]of c.entries())u.y=l[f];let r=_w(e,o);pf(t,e,n);for(let c=0;c<$w;c++){let l=c%2?[...s].reverse():s;for(let{items:f,least:u}of l){
let d=f.map(h=>kw(h,r.get(h)));Mw(f,u,d)}pf(t,e,n)}let i=s.flatMap(({items:c,least:l})=>c.map((f,u)=>f.y-(u?0:l[0]))),a=Math.
min(...i,1/0);if(Number.isFinite(a))for(let{items:c}of s)for(let l of c)l.y=Math.round(l.y-a)}function Ow(t){let e=[],n=[],
o=0;for(let[s,{box:r,items:i}]of t.entries()){s&&(o+=r||t[s-1].box?xw:yw);let a=i.reduce((l,f)=>l+f.height,0),c=r&&!r.isFrame?
Math.max(ji(r)-a,0)/2:0;o+=r?.isFrame?Ci(r):c;for(let l of i)e.push(l),n.push(o+l.height/2),o+=l.height;o+=r?.isFrame?Ri:
c}return{items:e,least:n}}var Ci=({lines:t})=>ww+17*(t.length-1),ji=t=>Math.max(bw,t.lines.length*18+16);function _w(t,e){
let n=new Map;for(let[o,s]of t.entries())for(let[r,i]of Ns(s)){if(r.column===i.column)continue;let a=e[o];n.set(r,[...n.
get(r)??[],{other:i,tie:o,weight:a}]),n.set(i,[...n.get(i)??[],{other:r,tie:o,weight:a}])}return n}function kw(t,e){if(!e)
return{y:t.y,weight:.05};let n=(r,i)=>r.ports.find(a=>a.tie===i)?.offset??0,[o,s]=[0,0];for(let{other:r,tie:i,weight:a}of e){
let c=r.y+n(r,i)-n(t,i),l=a/(1+Math.abs(c-t.y)/Sw);o+=l*c,s+=l}return{y:o/s,weight:s}}function Mw(t,e,n){let o=[];for(let[
s,{y:r,weight:i}]of n.entries())for(o.push({sum:(r-e[s])*i,weight:i,from:s,to:s});o.length>1;){let[a,c]=o.slice(-2);if(a.
sum/a.weight<=c.sum/c.weight)break;o.splice(-2,2,{sum:a.sum+c.sum,weight:a.weight+c.weight,from:a.from,to:c.to})}for(let{
sum:s,weight:r,from:i,to:a}of o)for(let c=i;c<=a;c++)t[c].y=e[c]+s/r}function pf(t,e,n){for(let o of t.flat().flatMap(s=>s.
items))for(let s of["left","right"]){let r=o.ports.filter(c=>c.side===s),i=new Map(r.map(c=>[c,vw(c,e[c.tie])]));r.sort(
(c,l)=>(i.get(c)??0)-(i.get(l)??0)||c.tie-l.tie);let a=-r.reduce((c,l)=>c+n[l.tie],0)/2;for(let c of r){let l=n[c.tie];c.
offset=a+l-Math.min(8,l/2),a+=l}}}function vw(t,e){let n=[e.start.item,...e.passes.map(({item:r})=>r),e.end.item];if(e.start.
item===e.end.item)return t.item.y;let o=n.indexOf(t.item),s=t===e.end?n[o-1]:n[o+1];return s.column!==t.item.column?s.y:
s.y>t.item.y?1e6-s.y:-1e6-s.y}function gf({boxes:t,ties:e},n,o){let s=Math.max(0,...n),r=t.map((u,d)=>({box:u,column:n[d],items:[]})),i=new Map;for(let[
u,d]of t.entries())for(let h of d.members)i.set(h.id,Wi(r[u],h));let a=new Map,c=new Map,l=(u,d)=>{let h=i.get(u);return h||
hf(a,`${u}|${d}`,()=>Wi(r[o.get(u)??0],null))},f=e.map((u,d)=>{let[h,g]=[l(u.from,u.to),l(u.to,u.from)],b=Aw(h.column,g.
column,s),y=Bi(h,d,!0,b[0]),$=Bi(g,d,!1,b[1]),[_,A]=[h.column,g.column].sort((R,D)=>R-D),M=[...Array(Math.max(A-_-1,0)).
keys()].map(R=>_+1+R);h.column>g.column&&M.reverse();let q=M.map(R=>{let D=`${[u.from,u.to].sort().join("|")}|${R}`,L=hf(
c,D,()=>{let W={box:null,column:R,items:[]};return r.push(W),Wi(W,null)});return Bi(L,d,!0,"left"),{item:L,side:"left"}});
return{start:y,end:$,passes:q}});for(let u of r.flatMap(d=>d.items))u.height=Tw(u,e.map(d=>d.room));return{groups:r.filter(
u=>u.items.length||u.box),ways:f}}function hf(t,e,n){let o=t.get(e)??n();return t.set(e,o),o}function Wi(t,e){let n={column:t.
column,group:t,member:e,ports:[],height:0,y:0};return t.items.push(n),n}function Bi(t,e,n,o){let s={tie:e,isStart:n,item:t,
side:o,offset:0};return t.ports.push(s),s}function Aw(t,e,n){return t<e?["right","left"]:t>e?["left","right"]:t===0&&n>0?
["left","left"]:["right","right"]}function Tw(t,e){let n=s=>t.ports.filter(r=>r.side===s).reduce((r,i)=>r+e[i.tie],0),o=t.
member?t.member.lines.length*16+10:0;return Math.max(o,n("left"),n("right"))}var[wf,xf]=[13,8],Lw=[0,4,9,15],Ew=[.5,.42,.58,.34,.66,.27,.73,.2,.8,.14,.86];function yf(t,e,n){let o=t.map(({points:i})=>({
points:i,box:Pw(i)})),s=t.filter(({tie:i})=>i.isMarked).map(({points:i})=>Ww(i)),r=[...e.map(i=>Pi(i,2)),...s,...t.flatMap(
({points:i})=>Bw(i))];for(let i of t){let a=Nw(i,o,r,n);i.words=a,a&&r.push(Pi(a,3))}}function Nw({tie:t,points:e},n,o,s){
for(let r of t.words)for(let i of Lw)for(let a of Ew){let[c,l]=e[Math.round(a*(e.length-1))];for(let f of Iw(c,l,r,i))if(qw(
f,s)&&Rw(f,n,o))return{...r,...f}}return null}function Iw(t,e,{lines:n,width:o},s){let r=n.length*16,i={width:o,height:r};
return[{x:t-o/2,y:e-r-3-1-s,...i},{x:t-o/2,y:e+3+2+s,...i},{x:t+3+3+s,y:e-r/2,...i},{x:t-o-3-3-s,y:e-r/2,...i},{x:t+2+s,
y:e-r-3-1,...i},{x:t-o-2-s,y:e-r-3-1,...i},{x:t+2+s,y:e+3+2,...i},{x:t-o-2-s,y:e+3+2,...i}]}var qw=(t,e)=>t.x>=e.x&&t.y>=
e.y&&t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function Rw(t,e,n){if(n.some(s=>bf(t,s)))return!1;let o=Pi(t,2);
return!e.some(({points:s,box:r})=>bf(o,r)&&Cw(o,s))}var Cw=(t,e)=>e.some((n,o)=>o>0&&jw(t,e[o-1],n));function jw({x:t,y:e,
width:n,height:o},s,r){let[i,a]=[0,1],[c,l]=[r[0]-s[0],r[1]-s[1]];for(let[f,u]of[[-c,s[0]-t],[c,t+n-s[0]],[-l,s[1]-e],[l,
e+o-s[1]]]){if(f===0&&u<0)return!1;f<0?i=Math.max(i,u/f):f>0&&(a=Math.min(a,u/f))}return i<=a}var bf=(t,e)=>t.x<e.x+e.width&&
e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height;function Ww(t){let[e,n]=t[Math.floor(t.length/2)];return{x:e-10,y:n-
10,width:20,height:20}}var Bw=t=>[t[0],t[t.length-1]].map(([e,n])=>({x:e-wf,y:n-xf,width:2*wf,height:2*xf})),Pi=({x:t,y:e,
width:n,height:o},s)=>({x:t-s,y:e-s,width:n+2*s,height:o+2*s});function Pw(t){let[e,n]=[t.map(([r])=>r),t.map(([,r])=>r)],
[o,s]=[Math.min(...e),Math.min(...n)];return{x:o,y:s,width:Math.max(...e)-o,height:Math.max(...n)-s}}function Sf(t,e){let n=Di(t);return t.map((o,s)=>{let{start:r,end:i,passes:a}=o,[c,l]=[r,i].map(d=>Fi(d.item.column,d.side,
d.item.y+d.offset,e));if(r.item.column===i.item.column){let d=(r.side==="left"?-1:1)*(n.get(s)??26);return[c,[c[0]+d,c[1]],
[l[0]+d,l[1]],l]}let f=r.side==="right",u=[c];for(let{item:d}of a){let h=d.y+(d.ports.find(_=>_.tie===s)?.offset??0),[g,
b]=f?["left","right"]:["right","left"];u.push(...$f(u[u.length-1],Fi(d.column,g,h,e)));let y=Fi(d.column,b,h,e),$=u[u.length-
1];u.push($,y,y)}return u.push(...$f(u[u.length-1],l)),u})}function Fi(t,e,n,o){let{x:s,width:r}=o[t];return[e==="left"?
s-2:s+r+2,n]}function $f(t,e){let n=(e[0]-t[0])*.42;return[[t[0]+n,t[1]],[e[0]-n,e[1]],e]}function Di(t){let e=[...t.entries()].
filter(([,{start:i,end:a}])=>i.item.column===a.item.column),n=({start:i,end:a})=>[i,a].map(c=>c.item.y+c.offset).sort((c,l)=>c-
l),o=i=>n(i)[1]-n(i)[0];e.sort(([i,a],[c,l])=>o(a)-o(l)||i-c);let s=new Map,r=[];for(let[i,a]of e){let[c,l]=n(a),f=r.filter(
({way:d})=>{let[h,g]=n(d);return d.start.item.column===a.start.item.column&&d.start.side===a.start.side&&h<=l&&g>=c}),u=Math.
max(-1,...f.map(d=>d.step))+1;r.push({way:a,step:u}),s.set(i,(26+13*u)*(4/3))}return s}function Of(t){let e=[t[0]];for(let n=0;n+
3<t.length;n+=3){let[o,s,r,i]=t.slice(n,n+4);for(let a=1;a<=24;a++){let c=a/24,l=1-c,f=u=>l*l*l*o[u]+3*l*l*c*s[u]+3*l*c*
c*r[u]+c*c*c*i[u];e.push([f(0),f(1)])}}return e}var Is=16,Fw=92,[_f,kf]=[84,290],Dw=30;function Mf(t){let e=new Map(t.boxes.flatMap((d,h)=>[d,...d.members].map(g=>[g.id,
h]))),{groups:n,ways:o}=gf(t,lf(t,e),e),s=mf(n,o);df(s,o,t.ties.map(d=>d.room),t.ties.map(d=>d.weight));let r=zw(t,s,o),
i=s.flatMap((d,h)=>Gw(d,r.columns[h])),a=Sf(o,r.columns).map((d,h)=>({tie:t.ties[h],path:d,points:Of(d),words:null})),c=[
...i.flatMap(({y:d,height:h})=>[d,d+h]),...a.flatMap(({points:d})=>d.map(([,h])=>h))],[l,f]=[Math.min(...c,0),Math.max(...c,
0)],u={boxes:i,ties:a,width:r.width,height:f-l+2*Is};return Uw(u,Is-l),yf(a,i,{x:2,y:2,width:u.width-4,height:u.height-4}),
u}function zw({ties:t,scale:e},n,o){let s=Di(o),r=[...Array(n.length+1).keys()].map(c=>c&&c<n.length?_f*e:Is);for(let[c,
{start:l,end:f}]of o.entries()){let u=Math.max(0,...t[c].words.slice(0,1).map(({width:g})=>g)),[d,h]=[l.item.column,f.item.
column].sort((g,b)=>g-b);if(d===h){let g=l.side==="left"?d:d+1,b=g===0||g===n.length,y=(s.get(c)??0)*.75+(u?u+14:0)+Is;r[g]=
Math.max(r[g],b?y:Math.min(y+_f*e,kf))}else if(u)for(let g=d+1;g<=h;g++)r[g]=Math.max(r[g],Math.min(u+Dw,kf))}let i=r[0];
return{columns:n.map((c,l)=>{let f=Math.ceil(Math.max(Fw,...c.map(({box:d})=>d?Hw(d):0))),u={x:Math.round(i),y:0,width:f,
height:0};return i=u.x+f+r[l+1],u}),width:Math.ceil(i)}}var Hw=t=>Math.max(t.width,...t.members.map(({width:e})=>e));function Gw(t,{
x:e,width:n}){return t.flatMap(({box:o,items:s})=>{if(!o)return[];let r=s.map(u=>u.y-u.height/2),i=s.map(u=>u.y+u.height/
2),[a,c]=s.length?[Math.min(...r),Math.max(...i)]:[0,0];o.isFrame&&([a,c]=[a-Ci(o),c+Ri]);let l=ji(o)-(c-a);l>0&&([a,c]=
[a-l/2,c+l/2]);let f=s.flatMap(({member:u,y:d,height:h,ports:g})=>u?[{...u,y:d,height:h,atLeft:g.filter(({side:b})=>b===
"left").length,atRight:g.filter(({side:b})=>b==="right").length}]:[]);return[{box:o,members:f,x:e,width:n,y:a,height:c-a}]})}
function Uw({boxes:t,ties:e},n){for(let o of t){o.y+=n;for(let s of o.members)s.y+=n}for(let{path:o,points:s}of e)for(let r of new Set(
[...o,...s]))r[1]+=n}var Vw=/[^\S\u00a0]+/;function to(t,e,n,o){let s=[""];for(let a of t.slice(0,400).split(Vw).flatMap(c=>Kw(c,e,o))){let c=s[s.
length-1],l=c?`${c} ${a}`:a;!c||o(l)<=e?s[s.length-1]=l:s.push(a)}if(s.length<=n)return s;let r=s.slice(0,n),i=Array.from(
r[n-1]);for(;i.length>1&&o(`${i.join("")}\u2026`)>e;)i=i.slice(0,-1);return r[n-1]=`${i.join("").trimEnd()}\u2026`,r}function Kw(t,e,n){
if(n(t)<=e)return[t];let o=[""];for(let s of Array.from(t)){let r=o[o.length-1]+s;n(r)<=e||!o[o.length-1]?o[o.length-1]=
r:o.push(s)}return o}function Ue(t,e,n,o){let s=to(t,e,n,o);for(let r=e-12;r>40;r-=12){let i=to(t,r,99,o);if(i.length>s.
length||i.some(a=>o(a)>r))break;s=i}return{lines:s,width:Math.ceil(Math.max(...s.map(o)))}}var vf=new WeakMap;function Af(t,e){let n=vf.get(t)??Yw(t,e);return vf.set(t,n),n}function Yw(t,e){let n=new Map;for(let o of[
"actor","target"])for(let[s,r]of t[o].entries()){let i=e[o][s],a=n.get(r);a?a.set(i,(a.get(i)??0)+1):n.set(r,new Map([[i,
1]]))}return new Map([...n].map(([o,s])=>[o,Qw(s)]))}function Qw(t){let[e,n]=[-1,0];for(let[o,s]of t)(s>n||s===n&&o<e)&&
([e,n]=[o,s]);return e}function Tf(t,e){let{facts:n,level:o,arrows:s,chosen:r,state:i}=t,{actor:a,target:c,sign:l,hold:f,mark:u}=o.arrows,d=new Map;
for(let[g,b]of s){let y=Bo(n,o,g),$=[e(a[g]),e(c[g])];if($[0]===$[1]&&a[g]!==c[g])continue;let[_,A]=y?$.sort():$,M=`${_}\
>${A}:${l[g]}`,q=d.get(M);if(!q){let R={from:_,to:A,sign:l[g],hold:f[g],mark:u[g],rows:[...b],weight:0,acts:0};d.set(M,{
...R,isBoth:!1,isTogether:y,prices:[],conditions:[]});continue}q.rows.push(...b),q.hold=Math.max(q.hold,f[g]),q.mark=Math.
max(q.mark,u[g])}let h=Jw(n.ties.statement,d);for(let g of h)g.weight=mt(n,g.rows,r,i.count),g.acts=mt(n,g.rows,r,"acts"),
Xw(t,g);return h.sort((g,b)=>b.acts-g.acts||b.weight-g.weight||(g.from+g.to<b.from+b.to?-1:1))}function Jw(t,e){let n=({
rows:s})=>[...new Set(s.map(r=>t[r]))].sort().join(" "),o=new Set;for(let s of e.values()){let r=e.get(`${s.to}>${s.from}\
:${s.sign}`);!r||r===s||o.has(s)||n(s)!==n(r)||(s.isBoth=!0,s.rows.push(...r.rows),o.add(r))}return[...e.values()].filter(
s=>!o.has(s))}function Xw({facts:t,chosen:e},n){let o=new Set(n.rows.map(i=>t.ties.statement[i])),s=new Set([...o].map(i=>t.
statements.act[i]).filter(i=>i>=0)),r=[new Set,new Set];for(let i of t.offers.mentions){let[a]=i;if(!(!e.inside[a]||!(o.
has(a)||s.has(t.statements.act[a]))))for(let[c,l]of i.slice(8).entries())for(let f of l)r[c].add(f)}[n.prices,n.conditions]=
r.map(i=>[...i])}var[Zw,tx]=[5,1.4];function eo(t){let e=S.parts?ts(S,t.rows):cn(t.sign),{dashes:n}=x.encodings.holds[t.hold],o=t.acts>0?
Math.min(Zw,2+Math.log2(Math.max(t.weight,1))):tx;return{colour:e,dashes:n,width:t.isReturn?1.8:o,head:x.encodings.signs[t.
sign].head}}function wn(t){if(t.isReturn)return"";let{holds:e,marks:n}=x.encodings;return e[t.hold].sign||n[t.mark].sign}
var no=t=>t.acts===0;var Ef={name:168,words:184},Nf={name:124,words:124},[Gi,zi,ex]=[26,30,22],nx=.7,ox=3,sx=4,[rx,ix,ax]=[13,10,16],cx=90,Lf=6,
lx=[48,28,14];function If(t,e,n,{scale:o,unfolded:s}){let{level:r,state:i}=t,a=o<1?Nf:Ef,c=[...fx(t)].sort((L,W)=>L-W),l=Af(
r,e),f=i.ego===null?-1:r.numbers.get(i.ego)??-1,u=new Map;for(let L of c){if(L===f)continue;let W=l.get(L)??-1-L;u.set(W,
[...u.get(W)??[],L])}let d=(L,W)=>r.nodes[L].actor===e.nodes[W]?.actor,h=L=>(u.get(L)??[]).filter(W=>!d(W,L)),g=ux(t,e,u,
h,s),b=new Map,y=new Map,$=new Map,_=[],A=mx(t,c),M=(L,W,st,Rt,Ct)=>{y.set(L,{at:W,frame:st,name:Rt,folded:Ct,node:W<0?null:
r.nodes[W],isStrong:A.has(W)})},q=(L,W)=>{let st=B(r,L),Rt=to(st,a.name,4,n.bold);b.set(L,`a${L}`),M(`a${L}`,L,-1,st,0),
_.push({id:`a${L}`,isFrame:!1,lines:Rt,width:Hi(Rt,n.bold)+Gi+zi,members:[],isMiddle:W})};f>=0&&c.includes(f)&&q(f,!0);for(let[
L,W]of u){let st=h(L);if(!st.length||L<0){for(let J of W)q(J,!1);continue}let Rt=B(e,L),Ct=N(st.length,"actor_drawn"),F=W.
find(J=>d(J,L))??r.numbers.get(e.nodes[L].actor)??-1,wt=`f${L}`,re=g.has(L);M(wt,F,L,Rt,re?st.length:0),$.set(wt,{name:Rt,
note:Ct,frame:e.nodes[L].actor,at:F,isFolded:re});for(let J of W)b.set(J,re||d(J,L)?wt:`a${J}`);if(re){let J=[...to(Rt,a.
name,3,n.bold),p("folded",{n:Ct})];_.push({id:wt,isFrame:!1,lines:J,width:Hi(J,n.bold)+zi,members:[]});continue}let jn=st.
map(J=>(M(`a${J}`,J,L,B(r,J),0),px(B(r,J),J,A.has(J),a.name,n))),Re=Ue(Rt,a.name,3,n.bold).lines,ie=Hi(Re,n.bold)+Gi+n.plain(
Ct)+zi+ex;_.push({id:wt,isFrame:!0,lines:Re,width:ie,members:jn})}let D=Tf(t,L=>b.get(L)??"").flatMap(L=>dx(t,L));return{
given:{boxes:_,ties:wx(D,n,o),scale:Math.min(o,1)},ties:D,ends:y,heads:$}}function fx({arrows:t,level:e}){let{actor:n,target:o}=e.
arrows;return new Set([...t.keys()].flatMap(s=>[n[s],o[s]]))}function ux({nodes:t},e,n,o,s){let r=[...n.keys()].filter(c=>c>=
0&&o(c).length>0);if(s)return new Set(r.filter(c=>!s.includes(e.nodes[c].actor)));let i=c=>(n.get(c)??[]).reduce((l,f)=>l+
t.weightOf(f),0),a=r.filter(c=>o(c).length>=ox).sort((c,l)=>i(l)-i(c)||c-l);return new Set(a.slice(sx))}function mx({nodes:t},e){
let n=e.map(o=>({at:o,weight:t.weightOf(o)}));return n.sort((o,s)=>s.weight-o.weight||o.at-s.at),new Set(n.slice(0,3).filter(
({weight:o})=>o>1).map(({at:o})=>o))}function px(t,e,n,o,s){let r=n?s.bold:s.plain,{lines:i,width:a}=Ue(t,o,5,r);return{
id:`a${e}`,lines:i,width:a+2*Gi+12}}var Hi=(t,e)=>Math.ceil(Math.max(...t.map(e)));function dx({facts:t,state:e},n){let o=Et(
t,n.rows),s={acts:"act",statements:"statement",articles:"article"}[e.count],r=n.acts>1?N(n.acts,"act"):n.weight>1?N(n.weight,
s):"",i=[...new Set(o.map(({parts:b})=>hx(b)))],a=i.filter(b=>!b.startsWith("[")||!i.includes(b.slice(1,-1))),c=a.slice(
0,2),l=a.length>2?` +${a.length-2}`:"",f=n.prices.length?[]:n.conditions,u=[c.join(", ")+l,...f].join(", "),d={...n,isReturn:!1,
text:u,number:r};if(!n.prices.length)return[d];let h=[p("asks_in_return",{what:n.prices.join(", ")}),...n.conditions].join(
"; "),g={from:n.to,to:n.from,sign:t.names.signs.indexOf("neither"),text:h,number:""};return[d,{...d,...g,hold:t.names.holds.
indexOf("not actual"),isReturn:!0}]}function hx([t,e,n,...o]){let s=Qn([t,e,"",...o],cx);return n?`[${s}]`:s}function gx(t,e){
let n=ve(t,e),o=(s,r)=>n.lastIndexOf(s)>n.lastIndexOf(r);return n+(o("\u201C","\u201D")?"\u201D":"")+(o("[","]")?"]":"")}
var qs=(t,e)=>e?`${t}\xA0\xB7\xA0${e.replaceAll(" ","\xA0")}`:t;function Ui(t,{plain:e,bold:n}){let o=t.replaceAll(" ","\
\xA0"),s=n(o)-e(o);return r=>e(r)+(o&&r.endsWith(o)?s:0)}function wx(t,e,n){let o=t.some(a=>a.acts>0),s=(n<1?Nf:Ef).words,
r=n<nx?0:1/0,i=0;return t.map(a=>{let{from:c,to:l,text:f,number:u}=a,d=!o||a.acts>0||n>=1.5,h=(a.acts>0?3:.5)*(1+Math.log2(
1+a.weight)),g=!!wn(a),b={from:c,to:l,weight:h,isMarked:g,words:[],room:rx*Math.min(n,1)};if(!d||!f||++i>r)return b;let y=qs(
f,u),$=Ui(u,e),_=[1,1.25,1.6].map(R=>Ue(y,s*R,Lf,$)),A=_.filter(({lines:R})=>!R.at(-1)?.endsWith("\u2026")),M=lx.filter(
R=>f.length>R).map(R=>Ue(qs(gx(f,R),u),s,Lf,$)),q=[...A.length?A:_.slice(-1),...M];return{...b,words:q,room:q[0].lines.length*
ax+ix}})}var xx={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function pe(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=O("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,...so(e)});return Rf(
"0 0 42 14",r,ro(n,t,"translate(40 7) rotate(0) scale(1)"),Ki(o,t,19,7))}var so=t=>({"stroke-dasharray":t.join(" ")||null,
"stroke-linecap":t[0]<2?"round":null}),Rf=(t,...e)=>O("svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"\
true"},e),xn=t=>pe(cn(t),{head:x.encodings.signs[t].head}),qf=t=>pe(si(t));function Vi(){return[...Gn.slice(0,ye).map((e,n)=>oo(
qf(n),`${hs[n]} ${Ol(e)}`)),oo(qf(ye),p("part_same"))]}var oo=(t,e)=>[t,e];function ro(t,e,n){return t?t==="bar"?O("line",
{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-width":3}):t==="vee"?O("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",
fill:"none",stroke:e,"stroke-width":2}):O("path",{transform:n,d:"M-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function Ki(t,e,n,o){
return t==="bar"?O("path",{transform:`translate(${n} ${o})`,d:"M0 -4.5 V4.5",stroke:e,"stroke-width":2.5}):t==="circle"?
O("circle",{cx:n,cy:o,r:3.5,fill:e}):t==="diamond"?O("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 \
L0 4.5 Z",fill:e}):null}function Yi(t,e=tt().node){let n={fill:e,stroke:tt().line},o=t==="dot"?O("circle",{cx:8,cy:7,r:5.5,
...n}):O("path",{d:xx[t],...n});return Rf("-13 0 42 14",o)}function Cf(){let{sign:t,hold:e,mark:n}=S.level.arrows,o=[...S.
arrows.keys()];return Qi({signs:new Set(o.map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function Qi(t){
let{signs:e,holds:n,marks:o}=x.encodings,s=tt().line,r=(l,f)=>!t||t[l].has(f),i=e.flatMap(({words:l},f)=>r("signs",f)?[oo(
xn(f),l)]:[]),a=n.flatMap(({dashes:l,middle:f,words:u},d)=>(l.length||f)&&r("holds",d)?[oo(pe(s,{dashes:l,middle:f}),u)]:
[]),c=o.flatMap(({middle:l,words:f},u)=>l&&r("marks",u)?[oo(pe(s,{middle:l}),f)]:[]);return[...S.parts?Vi():i,...a,...c]}var Ji=16,Rs=17,jf=7,bx=260;function Pf(t,e,n){let o=O("svg",{class:"named",role:"group",viewBox:`0 0 ${t.width} ${t.height}`}),
s=t.boxes.map(c=>_x(c,e)),r=t.ties.map((c,l)=>yx(c,e.ties[l],l,n)),i=t.boxes.flatMap(c=>c.members.map(l=>Mx(l,c,e))),a=t.
ties.map((c,l)=>Ox(c,e.ties[l],l));return o.append(...s,...r,...i,...a.filter(c=>c!==null)),o}function yx(t,e,n,o){let{colour:s,
dashes:r,width:i,head:a}=eo(e),{path:c}=t,l=e.isBoth&&a?jf:0,f=Bf(Sx(c,l,a&&a!=="bar"?jf:0));return O("g",{class:`tie${no(
e)?" light":""}`,role:"button",tabindex:-1,"data-key":`t${e.from}>${e.to}:${e.sign}${e.isReturn?"r":""}`,"data-tie":n,"a\
ria-label":`${o(e)}. ${p("show_quotes")}`},O("path",{class:"around",d:Bf(c),fill:"none",stroke:s}),O("path",{d:f,fill:"n\
one",stroke:s,"stroke-width":i.toFixed(1),...so(r)}),Wf(a,s,c[c.length-1],c[c.length-2],i),e.isBoth&&Wf(a,s,c[0],c[1],i),
$x(wn(e),s,t.points))}function Wf(t,e,n,o,s){let r=n[0]<o[0]?180:0,i=(.9+.08*s).toFixed(2);return ro(t,e,`translate(${n[0]}\
 ${n[1]}) rotate(${r}) scale(${i})`)}function $x(t,e,n){if(!t)return null;let[o,s]=n[Math.floor(n.length/2)],r={transform:`\
translate(${o.toFixed(1)} ${s.toFixed(1)})`};if(t==="\u2022")return O("g",r,O("circle",{class:"mark",r:4.5,stroke:e,"str\
oke-width":1.8}));if(t==="?")return O("g",r,O("circle",{class:"doubt",r:8}),O("text",{class:"doubted","text-anchor":"mid\
dle",y:4.5,"aria-hidden":"true"},"?"));let i=O("path",{d:"M-5.5 5.5 L5.5 -5.5",stroke:e,"stroke-width":1.8});return O("g",
r,O("circle",{class:"mark",r:8,stroke:e,"stroke-width":1.8}),i)}function Sx(t,e,n){let o=t.map(([r,i])=>[r,i]),s=o.length-
1;return o[0][0]+=Math.sign(o[1][0]-o[0][0])*e,o[s][0]+=Math.sign(o[s-1][0]-o[s][0])*n,o}function Bf([t,...e]){let n=([s,
r])=>`${s.toFixed(1)} ${r.toFixed(1)}`,o=[];for(let s=0;s+2<e.length;s+=3)o.push(`C${e.slice(s,s+3).map(n).join(" ")}`);
return`M${n(t)} ${o.join(" ")}`}function Ox({words:t},e,n){if(!t)return null;let o={class:"words","data-words":n,"aria-h\
idden":"true",fill:eo(e).colour};return O("g",o,Xi(t.lines,t.x+t.width/2,t.y,e.number))}function Xi(t,e,n,o=""){let s=o.
replaceAll(" ","\xA0");return O("text",{"text-anchor":"middle"},t.map((r,i)=>{let a=n+12.5+i*Ji,c=s&&r.endsWith(s),l=c?r.
slice(0,r.length-s.length):r;return O("tspan",{x:e,y:a},l,c&&O("tspan",{class:"strong"},s))}))}function _x(t,{ends:e,heads:n}){
let{box:o,x:s,y:r,width:i,height:a}=t,c=e.get(o.id),l=n.get(o.id),f=c.node?.shape==="diamond"&&!l,u=l?.isFolded?" folded":
f?" issue":"",d=O("rect",{x:s,y:r,width:i,height:a,rx:f?Math.min(20,a/2):14}),h=!!l?.isFolded,b=O("text",{class:"strong",
"text-anchor":h?"middle":"start"},kx(t,h)),y=l?.isFolded?null:Df(c.node?.shape??"square",s+20,o.isFrame?r+18:Ff(o,r,a),6,
!0),$=[c.name,l?.note,l?.isFolded&&p("unfold")].filter(Boolean).join(", "),_={class:`block${u}`,role:"button",tabindex:-1,
"data-key":o.id,"aria-label":$};if(!o.isFrame||!l)return O("g",_,d,y,b);let A=O("g",{class:"fold",role:"button",tabindex:-1,
"data-key":`x${o.id}`,"aria-label":`${l.note}: ${p("fold",{name:l.name})}`},O("text",{class:"count",x:s+i-12,y:r+23,"tex\
t-anchor":"end"},`${l.note} \u2212`));return O("g",{class:"frame"},O("g",_,d,y,b),A)}var Ff=({lines:t},e,n)=>e+(n>bx?t.length*
Rs/2+12:n/2);function kx({box:{lines:t,isFrame:e},x:n,y:o,width:s,height:r},i){if(e)return t.map((l,f)=>O("tspan",{x:n+32,
y:o+23+f*Rs},l));let a=Ff({lines:t},o,r)-t.length*Rs/2+13,c=l=>({x:i?n+s/2:n+34,y:a+l*Rs});return t.map((l,f)=>O("tspan",
{...c(f),class:i&&f===t.length-1?"note":null},l))}function Mx(t,{x:e,width:n},{ends:o}){let s=o.get(t.id),{id:r,lines:i,
y:a,height:c,atLeft:l,atRight:f}=t,u=f>l,d=u?e+n-14:e+14,h=S.nodes.weightOf(s.at),g=Math.min(9,5+Math.sqrt(h)/1.6),b=u?e+
n-28:e+28,y=a-i.length*Ji/2+12.5,$=_=>O("path",{class:"reach",d:`M${_} ${a-c/2+4} V${a+c/2-2}`});return O("g",{class:`me\
mber${s.isStrong?" strong":""}`,role:"button",tabindex:-1,"data-key":r,"aria-label":`${s.name}, ${s.node?.type??""}`},O(
"rect",{class:"around",x:e+2,y:a-c/2,width:n-4,height:c,rx:6}),f>1&&$(e+n-1.5),l>1&&$(e+1.5),Df(s.node?.shape??"dot",d,a,
g,g>7.5),O("text",{"text-anchor":u?"end":"start"},i.map((_,A)=>O("tspan",{x:b,y:y+A*Ji},_))))}function Df(t,e,n,o,s){let r={
class:`glyph${s?" full":""}`,transform:`translate(${e.toFixed(1)} ${n.toFixed(1)})`};return t==="square"?O("rect",{...r,
x:-o+.5,y:-o+.5,width:2*o-1,height:2*o-1,rx:2}):t==="triangle"?O("path",{...r,d:`M0 ${-o-1} L${o+1} ${o-1} L${-o-1} ${o-
1} Z`}):t==="diamond"?O("path",{...r,d:`M0 ${-o-1} L${o+1} 0 L0 ${o+1} L${-o-1} 0 Z`}):O("circle",{...r,r:o})}var vx={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},Ax=2.5;function Hf(t,e,n){let o=vx[n];if(!o||!e)
return!1;let s=zf(e),r=[...t.querySelectorAll("[data-key]")],[i,a]=[null,1/0];for(let c of r){if(c===e)continue;let[l,f]=zf(
c).map((g,b)=>g-s[b]),u=l*o[0]+f*o[1],d=Math.abs(l*o[1])+Math.abs(f*o[0]),h=u+Ax*d;u>1&&h<a&&([i,a]=[c,h])}return i&&(e.
setAttribute("tabindex","-1"),i.setAttribute("tabindex","0"),i.focus()),!0}function zf(t){let{x:e,y:n,width:o,height:s}=t.
getBoundingClientRect();return[e+o/2,n+s/2]}function Gf(t,e){let n=null;t.addEventListener("pointerdown",o=>{let s=o.target instanceof Element&&!o.target.closest("[\
data-key], [data-words]");o.pointerType==="mouse"&&o.button===0&&s&&(n={x:o.clientX,y:o.clientY,left:t.scrollLeft,top:t.
scrollTop})}),t.addEventListener("pointermove",o=>{n&&(t.scrollLeft=n.left-(o.clientX-n.x),t.scrollTop=n.top-(o.clientY-
n.y))});for(let o of["pointerup","pointerleave","pointercancel"])t.addEventListener(o,()=>n=null);t.addEventListener("wh\
eel",o=>{o.ctrlKey&&(o.preventDefault(),e(o.deltaY<0?1:-1))},{passive:!1})}var Tx=16,Lx=220;function Cs(t,{ends:e}){let[n,o]=[e.get(t.from)?.name??"",e.get(t.to)?.name??""];if(t.isReturn)return`${n}\
: ${t.text}`;let s=t.number?`: ${t.number}`:"";return`${n} ${t.text} ${o}${s}`}function Zi({parts:t},e){let n=e?.getAttribute(
"data-tie")??e?.getAttribute("data-words");return n==null?null:t.ties[Number(n)]}function Uf(t,e){let{root:n,parts:o,picture:s}=t;
n.querySelector(".now")?.remove();for(let f of n.querySelectorAll(".lit"))f.classList.remove("lit");let r=Zi(t,e),i=e?.getAttribute(
"data-key")?.replace(/^x/,"")??"",a=f=>f===i||i.startsWith("f")&&`f${o.ends.get(f)?.frame}`===i,c=o.ties.flatMap((f,u)=>f===
r||!r&&i&&(a(f.from)||a(f.to))?[u]:[]);n.classList.toggle("fading",c.length>0),v("hint").textContent=r?`${Cs(r,o)} \xB7 ${Ex(
r)}`:i?Nx(t,i):"";let l=new Set(c.flatMap(f=>[o.ties[f].from,o.ties[f].to]));i&&l.add(i);for(let f of n.querySelectorAll(
"[data-key]")){let u=f.getAttribute("data-key")??"",d=c.includes(Number(f.getAttribute("data-tie")??-1))||l.has(u)||l.has(
`${u}`.replace(/^x/,""));f.classList.toggle("lit",d)}for(let f of c)n.querySelector(`[data-words="${f}"]`)?.classList.add(
"lit");r&&c.length===1&&!s.ties[c[0]].words&&n.append(Ix(s,s.ties[c[0]],r))}var Ex=t=>N(vt(S,t.rows).length,"statement");
function Nx(t,e){let n=t.parts.ends.get(e);if(!n)return"";let{size:o}=S.nodes.othersOf(n.at);return[n.name,n.node?.type,
o>0&&N(o,"neighbour")].filter(Boolean).join(" \xB7 ")}function Ix(t,{points:e},n){let{lines:o,width:s}=Ue(qs(n.text,n.number),
Lx,9,Ui(n.number,ze)),[r,i]=e[Math.floor(e.length/2)],a=o.length*Tx+8,c=Math.max(4+s/2+8,Math.min(r,t.width-s/2-12)),l=Math.
max(4,i-a-10);return O("g",{class:"now","aria-hidden":"true"},O("rect",{x:c-s/2-8,y:l,width:s+16,height:a,rx:6}),Xi(o,c,
l+3,n.number))}var Vf=500,qx=5,Kf={at:-1,time:0,x:0,y:0},ta=[.5,.7,1,1.25,1.5,2],Q=null,bn=null,na=Kf,ea={selection:null,key:""},Yf=null;var ao=()=>Q;async function Qf(t){Yf=await xt("country"),t&&(bn=null);let e=[Mt(),w.language,JSON.stringify(w.frames)].join(
" ");if(Q&&ea.selection===S&&ea.key===e&&!t){Xf();return}ea={selection:S,key:e},yn()}function yn(){let t=v("named"),e=Hn(
S),n=!Q,o=document.activeElement?.closest("#named [data-key]")?.getAttribute("data-key");Q=bn===null?Rx(t):oa(bn);let{root:s,
picture:r,scale:i}=Q,a=Math.max(i,1);s.setAttribute("width",String(r.width*a)),s.setAttribute("height",String(r.height*a)),
s.setAttribute("aria-label",`${p("graph_of")} ${Lt(e)} ${p("graph_keys")}`),jx(s),E(t,s),s.querySelector("[data-key]")?.
setAttribute("tabindex","0"),Xf(),o&&Dx(o),n&&Cx(t,s)}function Rx(t){let{clientWidth:e,clientHeight:n}=t,o=oa(1);if(!e)return o;
o.picture.width>e&&(o=oa(.7));let s=1.25*o.picture.width<=e&&1.25*o.picture.height<=n;return o.scale===1&&s?{...o,scale:1.25}:
o}function oa(t){let e=If(Hn(S),Yf,ze,{scale:t,unfolded:w.frames}),n=Mf(e.given),o=Pf(n,e,s=>Cs(s,e));return{picture:n,parts:e,
root:o,scale:t}}function Cx(t,e){t.scrollLeft=(e.clientWidth-t.clientWidth)/2}function jx(t){let e=s=>s.target instanceof
Element?s.target.closest("[data-key], [data-words]"):null,n=(s,r)=>t.addEventListener(s,r);n("click",s=>Wx(e(s),s));let o=s=>Q&&
Uf(Q,s);n("pointerover",s=>o(e(s))),n("pointerleave",()=>o(null)),n("focusin",s=>o(e(s))),n("focusout",()=>o(null)),n("k\
eydown",s=>{let r=e(s);if(s.key==="Enter"||s.key===" ")Jf(r);else if(s.key==="+"&&io(r)>=0)le(io(r));else if(!Hf(t,r,s.key))
return;s.preventDefault(),s.stopPropagation()})}function Wx(t,{timeStamp:e,clientX:n,clientY:o}){na={at:io(t),time:e,x:n,
y:o},Jf(t)}function Bx(t){let{at:e,time:n,x:o,y:s}=na,r=Math.hypot(t.clientX-o,t.clientY-s)<qx&&t.timeStamp-n<Vf;e<0||!r||
(t.stopPropagation(),t.preventDefault(),na=Kf,le(e))}var io=t=>Q?.parts.ends.get(t?.getAttribute("data-key")??"")?.at??-1;
function Jf(t){if(!t||!Q)return;let e=Zi(Q,t);if(e){Px(e);return}let n=t.getAttribute("data-key")??"",o=Q.parts.heads.get(
n.replace(/^x/,""));o&&(o.isFolded||n.startsWith("x"))?Fx(o.frame,!o.isFolded):io(t)>=0&&X(S.level.nodes[io(t)].actor)}function Px(t){
if(!Q)return;let[e,n]=(t.isReturn?[t.to,t.from]:[t.from,t.to]).map(s=>Q?.parts.ends.get(s));e&&n&&!e.folded&&!n.folded&&
e.at>=0&&n.at>=0?dt(e.at,n.at):G(vt(S,t.rows),Cs(t,Q.parts))}function Fx(t,e){let o=[...Q?.parts.heads.values()??[]].filter(
s=>!s.isFolded).map(s=>s.frame).filter(s=>s!==t);k({frames:e?o:[...o,t]})}function Xf(){if(!Q)return;let t=ne(),{parts:e,
root:n}=Q,[o,s]=(t?.names??[]).map(i=>S.level.numbers.get(i)),r=i=>e.ends.get(i)?.at;for(let[i,a]of e.ties.entries()){let[
c,l]=(a.isReturn?[a.to,a.from]:[a.from,a.to]).map(r),f=t?.kind==="pair"&&c===o&&l===s;n.querySelector(`[data-tie="${i}"]`)?.
classList.toggle("open",f)}for(let i of n.querySelectorAll(".member.open, .block.open"))i.classList.remove("open");if(!(t?.
kind!=="actor"||o===void 0))for(let[i,{at:a}]of e.ends)a===o&&js(i)?.classList.add("open")}var js=t=>Q?.root.querySelector(
`[data-key="${CSS.escape(t)}"]`)??null;function Dx(t){let e=js(t);if(e){for(let n of Q?.root.querySelectorAll("[tabindex\
='0']")??[])n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0"),e.focus({preventScroll:!0})}}function Zf(t){(js(
`a${t}`)??[...Q?.parts.ends??[]].flatMap(([n,o])=>o.at===t?[js(n)]:[])[0])?.scrollIntoView({block:"center",inline:"cente\
r"})}function Ws(t){let e=ta.indexOf(Q?.scale??1),n=ta[Math.max(0,Math.min(ta.length-1,e+t))];n!==Q?.scale&&(bn=n,yn())}
function tu(){bn=null,yn()}function eu(t){Gf(t,Ws),document.addEventListener("click",Bx,!0);let[e,n]=[0,0];new ResizeObserver(
()=>{t.clientWidth!==e&&(e=t.clientWidth,clearTimeout(n),n=setTimeout(()=>{e&&Q&&bn===null&&w.picture==="named"&&yn()},Vf))}).
observe(t)}var zx={"\u2298":"key_denied","?":"key_doubted","\u2022":"key_reported"};function Bs(){let t=ao()?.parts.ties??[],e=[...new Set(
t.map(i=>i.sign))].sort((i,a)=>i-a),n=t.map(eo),o=tt().line,s=S.parts?Vi():e.map(i=>[xn(i),x.encodings.signs[i].words]),
{holds:r}=x.encodings;for(let[i,a]of[["not actual","key_not_done"],["hedged","key_hedged"]]){let{dashes:c}=r[x.names.holds.
indexOf(i)];n.some(l=>l.dashes===c)&&s.push([pe(o,{dashes:c,head:""}),p(a)])}for(let[i,a]of Object.entries(zx))t.some(c=>wn(
c)===i)&&s.push([nu(i),p(a)]);return t.some(no)&&!t.every(no)&&s.push([Hx(pe(o,{head:""})),p("key_light")]),t.some(({text:i})=>i.
includes("["))&&s.push([nu("[ ]"),p("key_inferred")]),s}function Hx(t){return t.setAttribute("opacity","0.5"),t}function nu(t){
let e=O("text",{x:21,y:12,"text-anchor":"middle","font-size":14,fill:tt().text},t);return O("svg",{class:"sample",width:42,
height:14,viewBox:"0 0 42 14","aria-hidden":"true"},e)}var Gx=["grown","frames","ego","steps","picture","level","issues"],Ux=100,$n=[],Ps=[],Ve=null,Vx=()=>Object.fromEntries(
Gx.map(t=>[t,w[t]]));function ou(){let t=Vx();Ve&&JSON.stringify(Ve)!==JSON.stringify(t)&&($n.push(Ve),$n.splice(0,$n.length-
Ux),Ps.length=0),Ve=t}var su=()=>$n.length>0,ru=()=>Ps.length>0,sa=()=>iu($n,Ps),ra=()=>iu(Ps,$n);async function iu(t,e){
let n=t.at(-1);if(!n||!Ve)return;let o=await xt(n.level);n===t.at(-1)&&(t.pop(),e.push(Ve),Ve=n,await k({...n,...o.name===
S.level.name?{}:fs(o)}))}var au=["named","whole"];function cu(t){let e=m("div",{id:"named"});return eu(e),document.addEventListener("keydown",Xx),
m("div",{id:"stage"},Kx(t),m("div",{class:"pictures"},e,m("div",{id:"canvas",role:"application","aria-label":p("graph_of")}),
m("img",{id:"printed",alt:""}),m("p",{id:"empty",class:"empty"}),m("p",{id:"hint",class:"hint"})),m("ul",{id:"key",class:"\
key","aria-label":p("legend")}))}function Kx(t){let e=m("input",{type:"checkbox",onchange:o=>Jl(o.target.checked)}),n=o=>k(
{picture:o});return m("div",{class:"graph-tools",role:"toolbar","aria-label":p("graph_tools")},m("div",{class:"pressed",
role:"group","aria-label":p("picture")},au.map(o=>T(p(`picture_${o}`),()=>n(o),{id:`picture-${o}`}))),T(p("undo"),sa,{id:"\
undo"}),T(p("redo"),ra,{id:"redo"}),T("",Jx,{id:"grow"}),m("div",{class:"right"},m("span",{id:"legend-of-whole"},t),m("l\
abel",{class:"tick",id:"physics"},e,m("span",{},p("physics"))),T("\u2212",()=>Ws(-1),{id:"zoom-out","aria-label":p("zoom\
_out"),title:p("zoom_out")}),T("+",()=>Ws(1),{id:"zoom-in","aria-label":p("zoom_in"),title:p("zoom_in")}),T(p("fit"),()=>w.
picture==="named"?tu():vs())))}async function lu(t){let e=w.picture==="named",n=!S.arrows.size&&!(S.isGrown&&!e);if(ou(),
E(v("empty"),n&&Le()),v("named").hidden=!e,v("canvas").hidden=e,Yx(e),e)await Qf(t);else{if(await af(),w.picture!=="whol\
e")return;Ai(t)}uu(e)}function fu(){w.picture==="named"?(yn(),uu(!0)):Ae()&&Ai(!1)}var uu=t=>E(v("key"),t&&Bs().map(([e,
n])=>m("li",{},e,m("span",{},n))));function Yx(t){for(let n of au)v(`picture-${n}`).setAttribute("aria-pressed",String(w.
picture===n));for(let n of["zoom-out","zoom-in"])v(n).hidden=!t;v("legend-of-whole").hidden=t,v("physics").hidden=t||S.nodes.
size>=Ul,v("undo").disabled=!su(),v("redo").disabled=!ru();let e=mu();v("grow").hidden=e===void 0||!Qx(e),e!==void 0&&(v(
"grow").textContent=p("add_neighbours",{name:mn(S.level.nodes[e].actor)}))}function mu(){let t=ne(),e=t?.kind==="actor"?
S.level.numbers.get(t.names[0]):void 0;return e!==void 0&&S.nodes.has(e)?e:void 0}function Qx(t){let{shown:e}=an();return[
...S.nodes.othersOf(t)].some(n=>!e.has(n))}function Jx(){let t=mu();t!==void 0&&le(t)}var pu=t=>w.picture==="named"?Zf(t):
Ql(t);function Xx(t){let e=t.target instanceof Element&&t.target.matches("input, textarea, select");w.tab!=="graph"||e||
!(t.ctrlKey||t.metaKey)||t.key.toLowerCase()!=="z"||(t.preventDefault(),t.shiftKey?ra():sa())}var Sn=(t,e)=>T(t,n=>Zx(e(),n));async function Zx(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=m("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}Zt(
p("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function de(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=m("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}var On=(t,...e)=>m("section",{class:"group"},m("h2",{},t),e);function K(t,e,n,o){let s=e.find(([r])=>r===n);return m("se\
lect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>m("option",{value:r,selected:r===n},P(i))))}
function at(t,e,n,o){let s=m("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return m("label",{class:"\
tick"},s,o,m("span",{},t))}function he(t,e){let n=m("ol",{class:"acts"},t.slice(0,e));return[n,co(t,e,e,o=>Ft(n,o))]}function co(t,e,n,o){
if(t.length<=e)return null;let s=e,r=()=>p("more",{n:t.length-s}),i=T(r(),()=>{o(t.slice(s,s+n)),s+=n,s>=t.length?i.remove():
i.textContent=r()});return i}var Ht=(t,...e)=>m("fieldset",{},m("legend",{},t),e);function du({facts:t,state:e,level:n,chosen:o},s,r,i){let a=Fn(t,{...e,articles:null},["everyone"]),c={as_subject:[],as_object:[],
as_source:[],as_other:[],left_out_of:[]};for(let[l,f]of s.statements.entries()){if(i!==void 0&&f.sources?.includes(i)&&c.
as_source.push(l),!o.inside[l]){i!==void 0&&a[l]&&ai(s,l).has(i)&&!f.sources?.includes(i)&&c.left_out_of.push(l);continue}
(r!==void 0?n.subject[l]===r:f.s===i)?c.as_subject.push(l):(r!==void 0?n.object[l]===r:f.o===i)?c.as_object.push(l):f.roles?.
some(([,u])=>u===i)&&c.as_other.push(l)}return Object.entries(c).filter(([,l])=>l.length)}var tb=/(?<![\p{L}\p{N}])['"\u2018\u201c\u201e\u00ab]([^'"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]+)['"\u2019\u201d\u201c\u00bb](?![\p{L}\p{N}])/gu,
ut=t=>x.relations[x.statements.relation[t]],Z=t=>x.articles[x.statements.article[t]],Ye=t=>t.map(e=>V(j().entities[e]));
function gt(t,e=0){let n=lo(t),o=ia(t,e).join(" \u2013 ");return n.length?`${o} [${n.join("; ")}]`:o}function ia(t,e=0){
let n=j().statements[t],o=Gt(n.s,e)+Ke(t,"subject"),s=Gt(n.o,e)+Ke(t,"object");return[o,ut(t).label,s+(e?"":eb(t))]}function eb(t){
let e=j(),n=new Map;for(let[s,r]of e.statements[t].roles??[])n.set(s,[...n.get(s)??[],Gt(r)+Ke(t,e.roles[s].id)]);return[
...n].sort(([s],[r])=>s-r).map(([s,r])=>`, ${e.roles[s].label} ${r.join(` ${p("and")} `)}`).join("")}function Gt(t,e=0){
if(typeof t=="string")return fe(t);if(t>=0)return fe(V(j().entities[t]));let n=-1-t;return e>=2?`[#${x.keys.at(n).split(
"#")[1]}]`:`[${gt(n,e+1)}]`}var Ke=(t,e)=>j().statements[t].inferred?.includes(e)?` (${p("inferred")})`:"";function lo(t){
let{names:e,labels:n,statements:o}=x,s=j().statements[t],r=o.stance[t]>=0?e.stances[o.stance[t]]:"";return[s.sources?.length&&
`${p("according_to")} ${Ye(s.sources).map(fe).join(" > ")}${Ke(t,"according_to")}`,r==="doubts"&&p("author_doubts"),r===
"rejects"&&p("author_rejects"),o.mode[t]!==Ce&&n.modes[o.mode[t]],o.certainty[t]!==0&&n.certainties[o.certainty[t]],o.polarity[t]!==
0&&n.polarities[o.polarity[t]],s.ended&&p("ended")].filter(a=>typeof a=="string")}function hu(t){let e=x.names.stances[x.
statements.stance[t]],{note:n}=j().statements[t];if(e!=="doubts"&&e!=="rejects"||typeof n!="string")return[];let o=n.matchAll(
tb);return Array.from(o,([,s])=>s.trim()).filter(Boolean)}function fo(t){let e=j().statements[t].quote.slice(2).map(Number);
return e.flatMap((n,o)=>o%2?[]:[[n,e[o+1]]])}function Nt(t){let e=j(),n=e.bodies[x.statements.article[t]];return n===null?
e.statements[t].quote.join(" [\u2026] "):fo(t).map(([o,s])=>n.slice(o,s).split(/\s+/).join(" ")).join(" [\u2026] ")}var nb=44,Fs=(t,e)=>bu(t,e,(n,o)=>ob(fo(t),n,o));function xu(t,e){let n=hu(t);return $u(t).some(s=>gu(n,s).length)?bu(t,
e,s=>gu(n,s),"doubting"):null}function bu(t,e,n,o=null){let{quote:s}=j().statements[t],r=yu(t)===null?null:Number(s[0]);
return $u(t).map((i,a)=>[a?" [\u2026] ":"",sb(i,n(i,r),e,o)])}var yu=t=>j().bodies[x.statements.article[t]];function $u(t){
let{quote:e}=j().statements[t],n=yu(t);return n===null?e.map(String):[n.slice(Number(e[0]),Number(e[1]))]}var ob=(t,e,n)=>n===
null?[[0,e.length]]:t.map(([o,s])=>[o-n,s-n]);function gu(t,e){let n=[];for(let o of t){let s=o.split(/\s+/).map(i=>i.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")),r=new RegExp(`(?<![\\p{L}\\p{N}])${s.join("\\s+")}(?![\\p{L}\\p{N}])`,"iu").exec(e);r&&n.
push([r.index,r.index+r[0].length])}return n.sort(([o],[s])=>o-s)}function sb(t,e,n,o){let s=[],r=0;for(let[a,c]of e)a>r&&
s.push(r||n===void 0?wu(t.slice(r,a)):rb(t.slice(0,a),n)),c>r&&s.push(m("mark",{class:o},aa(t.slice(Math.max(r,a),c)))),
r=Math.max(r,c);let i=t.slice(r);return[...s,n===void 0?wu(i):ib(i,n)]}var aa=t=>t.replace(/^# /,"");function wu(t){let e=aa(
t),n=e.split(/\s+/);return n.length<=nb?e:[...n.slice(0,20),"[\u2026]",...n.slice(-20)].join(" ")}function rb(t,e){let n=aa(
t).split(/\s+/);return n.length<=e+1?n.join(" "):["\u2026",...n.slice(-e-1)].join(" ")}function ib(t,e){let n=t.split(/\s+/);
return n.length<=e+1?n.join(" "):[...n.slice(0,e+1),"\u2026"].join(" ")}var ca=new Set("al bin da de del della den der di do dos du e el ibn la le ten ter van von y".split(" "));function _n(t){
return t.published&&t.published!=="unknown"?t.published:t.inferred?`${p("no_date")}, ${p("probably")} ${t.inferred}`:p("\
no_date")}var se=t=>`${t.author?`${fe(t.author)}, `:""}${fe(t.publisher)}, ${_n(t)}`;function ab(t){return`${t.author?`${t.
author}, `:""}\u201C${t.title}\u201D, ${t.publisher}, ${_n(t)}`}function Ou(t){let e={plain:cb,chicago:lb,apa:fb}[w.citation];
return`${e(Z(t))} \u201C${la(Nt(t))}\u201D`}function cb(t){let e=t.retrieved?` (${p("accessed")} ${t.retrieved})`:"";return`${ab(
t)}${t.url?`, ${t.url}`:""}${e}:`}function lb(t){let e=`\u201C${la(t.title)}${/[?!.,]$/.test(t.title)?"":","}\u201D`,n=Ds(
t.published)??(t.inferred?`[${Ds(t.inferred)??t.inferred}?]`:"n.d."),o=Ds(t.retrieved),s=[t.publisher,n,o&&`accessed ${o}`,
t.url].filter(Boolean);return`${t.author?`${t.author}, `:""}${e} ${s.join(", ")}:`}function fb(t){let e=_u(t),n=e?e.map(
({given:f,family:u})=>`${u}, ${ub(f)}`):[t.author??t.publisher],o=n.slice(-1).join(""),s=n.length>1?`${n.slice(0,-1).join(
", ")}, & ${o}`:o,r=Su(t.published)??(t.inferred?`[ca. ${Su(t.inferred)??t.inferred}]`:"n.d."),i=t.author&&t.author!==t.
publisher?`${t.publisher}. `:"",a=Ds(t.retrieved),c=t.url?`${a?`Retrieved ${a}, from `:""}${t.url} `:"",l=f=>/[?!.]$/.test(
f)?f:`${f}.`;return`${l(s)} (${r}). ${l(t.title)} ${i}${c}`.replace(/[. ]*$/,":")}var ub=t=>t.split(/[\s-]+/).map(e=>`${e[0]}\
.`).join(" "),la=t=>t.replace(/\u201c/g,"\u2018").replace(/\u201d/g,"\u2019");function Ds(t){let{year:e,month:n,day:o}=zs(t);return e?
[[n,o].filter(Boolean).join(" "),e].filter(Boolean).join(n&&o?", ":" "):null}function Su(t){let{year:e,month:n,day:o}=zs(
t);return e?[e,[n,o].filter(Boolean).join(" ")].filter(Boolean).join(", "):null}function zs(t){let[,e,n,o]=/^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.
exec(t??"")??[],s=n?new Date(Date.UTC(2e3,Number(n)-1,1)):null;return{year:e,month:s?.toLocaleDateString("en-US",{month:"\
long",timeZone:"UTC"}),day:o&&String(Number(o))}}function _u({author:t,publisher:e}){if(!t||t===e)return null;let n=t.split(
/\s+and\s+|\s*&\s*|,\s*(?:and\s+)?/).map(mb);return n.every(o=>o!==null)?n:null}function mb(t){let e=t.trim().split(/\s+/),
n=r=>/^\p{L}/u.test(r)&&(!/^\p{Ll}/u.test(r)||ca.has(r));if(e.length<2||e.length>4||!e.every(n)||ca.has(e[0]))return null;
let o=e.findIndex(r=>ca.has(r)),s=o>0?o:e.length-1;return{given:e.slice(0,s).join(" "),family:e.slice(s).join(" ")}}function ku(t){
let e=Z(t),{published:n,url:o,retrieved:s}=e,r=_u(e),i=`{${uo(e.author||e.publisher)}}`,a=zs(n).year!==void 0,c=/^\d{4}/.
exec(a?"":n||e.inferred||""),f=[["author",r?r.map(({given:u,family:d})=>uo(`${u} ${d}`)).join(" and "):i],["title",uo(e.
title)],["organization",!!e.author&&e.author!==e.publisher&&uo(e.publisher)],["date",a&&n],["year",c?.[0]],["url",o&&encodeURI(
li(o)).replace(/[{}\\]/g,"")],["urldate",zs(s).day&&s],["note",`\`\`${uo(la(Nt(t)))}''`]].flatMap(([u,d])=>d?[`  ${u} = \
{${d}}`]:[]);return`@online{${e.id.replace(/[\s,{}#%~\\"'()=]+/g,"-")},
${f.join(`,
`)}
}`}var pb={"~":"\\textasciitilde{}","^":"\\textasciicircum{}","\u201C":"``","\u201D":"''","\u2018":"`","\u2019":"'","\u2013":"\
--","\u2014":"---","\u2026":"\\dots{}"},uo=t=>t.replace(/[{}\\]/g,"").replace(/([#$%&_])/g,"\\$1").replace(/[~^\u201c\u201d\u2018\u2019\u2013\u2014\u2026]/g,
e=>pb[e]);function Mn(t){let e=j().statements[t],n=x.keys.at(t);return m("article",{class:"statement","aria-label":gt(t)},db(t),m(
"blockquote",{lang:Z(t).language},Fs(t)),e.translation?m("p",{class:"translation"},e.translation):null,hb(t),m("details",
{},m("summary",{},p("details")),m("dl",{},gb(t))),m("p",{class:"actions"},Sn(p("copy_footnote"),()=>Ou(t)),K(p("citation"),
Rr.map(o=>[o,p(`citation_${o}`)]),w.citation,o=>k({citation:o})),Sn(p("copy_bibtex"),()=>ku(t)),Sn(p("copy_link"),()=>Xo(
{open:`statement:${n}`}))))}function kn(t){if(typeof t=="string")return Xt(t);if(t<0)return C(`\u201C${gt(-1-t,1)}\u201D`,
()=>pt(-1-t),{class:"link nested",dir:"ltr"});let e=j().entities[t];return C(V(e),()=>X(e.id),{lang:De(e)})}function db(t){
let e=j(),n=e.statements[t],o=ut(t),s=(n.roles??[]).map(([f,u])=>[", ",m("span",{class:"role"},e.roles[f].label)," ",kn(
u),Ke(t,e.roles[f].id)]),r=lo(t).map(f=>[" ",m("span",{class:"mark"},f)]),i=m("span",{class:`verb ${x.names.signs[o.sign]}`},
o.label),[a,c]=[kn(n.s),kn(n.o)],l=f=>Ke(t,f);return m("p",{class:"claim"},a,l("subject")," ",i," ",c,l("object"),s,r)}function hb(t){
let e=Z(t),n=C(Xt(e.title,e.language),()=>ls(x.statements.article[t],t));return m("p",{class:"source",dir:"ltr"},"\u201C",
n,"\u201D, ",se(e)," ",fa(e))}var fa=t=>t.url&&us(t.url,`${p("original")} \u2197`);function gb(t){let{labels:e,coders:n,
statements:o}=x,s=j(),r=s.statements[t],i=r.inferred??[],a=o.quad_class[t]<0?"":`, ${e.quad_classes[o.quad_class[t]]}`,c=s.
fields.filter(({name:l})=>l!=="translation");return[Ut(p("according_to"),wb(t,r),i.includes("according_to")),Ut(p("certa\
inty"),`${e.certainties[o.certainty[t]]}, ${e.polarities[o.polarity[t]]}`),r.sources?Ut(p("author_stance"),e.stances[o.stance[t]]):
null,Ut(p("mode"),e.modes[o.mode[t]]),Ut(p("date"),ps(r)),Ut(p("kind"),`${e.kinds[ut(t).kind]}${a}`),Ut(p("inferred_fiel\
ds"),i.join(", ")),r.or?Ut(p("alternative_to"),r.or.map(l=>C(gt(l,1),()=>pt(l)))):null,c.map(({name:l,label:f})=>Ut(f,r[l])),
Ut(p("coder"),n[o.coder[t]]),Ut(p("statement"),m("code",{},x.keys.at(t)))]}function wb(t,{sources:e}){let n=Z(t),o=n.author||
n.publisher;return e?p("viewpoint_quoted",{name:Ye(e).join(" > "),by:o}):`${p("the_author")} (${o})`}function Ut(t,e,n=!1){
return e==null||e===""?null:[m("dt",{},t),m("dd",{},e,n&&m("span",{class:"mark"},p("inferred")))]}function Hs(t){let e=rs(S,t).map(n=>{let o=is(S,n),s=n.filter(i=>i!==o),r=m("details",{class:"mentions"},m("summary",{},
N(s.length,"mention")),s.map(Mn));return m("li",{},Mn(o),s.length>0&&r)});return he(e,30)}function Gs(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,f,u,d="")=>m("span",{class:d&&`quad-class ${d}`},H(l,f,e),` ${u}`),i=(l,f,u)=>r(l,f,Fe(l,u)),
a=x.labels.quad_classes.map((l,f)=>t.byQuadClass[f]>0&&r(t.byQuadClass[f],t.quadClasses[f],l,ee(x,f))),c=m("p",{class:"c\
ounts"},i(t.acts,Kn(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,p("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,xb(t,
e)]:c}function xb(t,e){let n=p("score_text",{sum:pi(t.sum),mean:pi(t.sum/t.scored),n:t.scored});return m("details",{},m(
"summary",{},p("score")),m("p",{},n," ",H(p("show_quotes"),Kn(t),e)))}function Mu(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
othersOf(c))o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{if(!(r.
length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var bb=400;function Au(t){let{level:e}=S,n=S.nodes.inOrder().filter(i=>i!==t).slice(0,bb),o=m("div",{class:"paths"}),s=n.
map(i=>[e.nodes[i].actor,B(e,i)]),r=i=>E(o,i&&yb(t,e.numbers.get(i)??-1));return m("div",{class:"paths-form"},K(p("paths\
_to"),[["",p("paths_to")],...s],"",r),o)}function yb(t,e){let n=Mu(S.nodes,t,e);return n.length?m("ol",{},n.map(o=>m("li",
{},o.map((s,r)=>[r>0&&$b(o[r-1],s),Xt(B(S.level,s))])))):m("p",{class:"quiet"},p("no_path"))}var $b=(t,e)=>[vu(t,e,"\u2192"),
vu(e,t,"\u2190")];function vu(t,e,n){let{level:o,pairs:s}=S,r=s.get(kt(t,e,o.nodes.length)),i=`${ht([B(o,t),B(o,e)])}: ${p(
"show_quotes")}`;return r&&C(` ${n}${r.weight} `,()=>dt(t,e),{"aria-label":i})}var Tu={pair:Sb,actor:_b,statement:Tb,list:Eb},Lu=({kind:t,names:e})=>Object.hasOwn(Tu,t)?Tu[t](e):null;function Sb(t){let{
level:e,pairs:n}=S,[o,s]=t.map(d=>e.numbers.get(d));if(o===void 0||s===void 0)return null;let r=e.nodes.length,[i,a]=[n.
get(kt(o,s,r)),n.get(kt(s,o,r))],[c,l]=[o,s].map(d=>B(e,d)),f=i&&ce(S,i),u=i?Et(x,i.rows).map(He):[];return m("section",
{},m("h2",{},C(c,()=>X(t[0])),u.length===1?[" ",m("span",{class:`verb ${Ob(i?.rows??[])}`},u)," "]:" \u2192 ",C(l,()=>X(
t[1]))),u.length>1&&m("ul",{class:"says"},u.map(d=>m("li",{},d))),f?Gs(f,ht([c,l])):m("p",{class:"quiet"},p("no_tie_in_d\
irection")),m("p",{class:"actions"},a&&C(p("opposite_direction",{n:a.weight}),()=>dt(s,o)),C(p("over_time"),()=>k({tab:"\
timeline",pair:t}))),f&&Hs(f.statements))}var Ob=([t])=>x.names.signs[S.level.arrows.sign[S.level.arrow[t]]];function _b([
t]){let e=S.level.numbers.get(t),n=e===void 0?null:S.level.nodes[e],o=Bt(t),s=o?V(o):n?.label;if(s===void 0)return null;
let r=du(S,j(),e,Yo(t)),i=[o?o.type:n?.type,n?.sector?.replace("_"," ")],a=e!==void 0&&S.nodes.has(e);return m("section",
{},m("h2",{lang:o&&De(o)},s),m("p",{class:"quiet"},i.filter(Boolean).join(", ")),o&&Mb(o,s),a?m("p",{class:"actions"},vb(
t,e)):kb(t,s),a?[m("h3",{},p("ties")),Ab(e)]:null,r.map(([c,l])=>m("details",{class:"as",open:!a},m("summary",{},`${p(c)}\
 (${l.length})`),Hs(At(S.chosen,l)))))}function kb(t,e){let n=m("p",{class:"actions"},m("span",{class:"quiet"},p("not_sh\
own",{name:e})));return dl(t).then(o=>{o&&n.append(" ",T(p("show_it"),()=>k({...o,tab:"graph"})))}),n}function Mb({labels:t={},
note:e,wikidata:n},o){let s=Object.entries(t).filter(([,i])=>i!==o),r=n&&`https://www.wikidata.org/wiki/${encodeURIComponent(
n)}`;return[Object.keys(t).length>1&&m("p",{class:"quiet"},s.map(([i,a],c)=>[c?" \xB7 ":"",m("span",{lang:i},a)])),e&&m(
"p",{class:"note"},e),r&&m("p",{},us(r,`Wikidata ${n} \u2197`))]}function vb(t,e){let n=w.ego===t;return[T(p(n?"show_all":
"neighbours_only"),()=>k({ego:n?null:t,tab:"graph"})),S.isGrown&&T(p("show_neighbours"),()=>le(e)),Au(e)]}function Ab(t){
let{level:e,pairs:n}=S,s=[...n.values()].filter(({a:r,b:i})=>r===t||i===t).sort(Dn).map(({a:r,b:i,weight:a})=>m("li",{},
C([Xt(B(e,r))," \u2192 ",Xt(B(e,i))],()=>dt(r,i)),m("span",{class:"quiet"},` ${a}`)));return he(s,15)}function Tb([t]){let{
act:e}=x.statements,n=x.keys.numberOf(t);if(n<0)return null;let o=e[n]<0?[]:ae(e,e[n]).filter(s=>s!==n);return m("sectio\
n",{},m("h2",{},P(p("statement"))),Lb(n)?null:m("p",{class:"quiet"},p("statement_does_not_match")),Mn(n),o.length?[m("h3",
{},p("other_mentions")),o.map(Mn)]:null)}function Lb(t){return(w.tab==="arguments"||w.tab==="article"?on(x,w):S.chosen.inside)[t]}
function Eb([t]){let{statements:e,label:n}=ui(t);if(!e.length)return null;let o=Number(t.split(" ")[0]),s=o>e.length,r=e.
filter(i=>!S.chosen.inside[i]).length;return m("section",{},m("h2",{},P(n||p("quotes"))),m("p",{class:"quiet"},N(e.length,
"statement"),s&&`. ${p("link_cut",{kept:e.length,n:o})}`,r>0&&`. ${p("some_do_not_match",{n:I(r)})}`),Hs(e))}var vn=null,An=[];async function Eu(){let t=v("panel"),e=ne();if(!e||!w.open){vn=null,An.length=0,E(t);return}await z();
let n=Lu(e);vn&&vn!==w.open&&Nb(vn,w.open),E(t,m("div",{class:"panel-head"},An.length>0&&T(`\u2039 ${p("back")}`,Ib,{class:"\
quiet-button"}),Sn(p("copy_link"),Xo),T("\xD7",()=>k({open:null}),{class:"close","aria-label":p("close")})),n||m("p",{class:"\
quiet"},p("not_in_page"))),vn!==w.open&&qb(t),vn=w.open}function Nb(t,e){An.at(-1)===e?An.pop():An.push(t)}var Ib=()=>k(
{open:An.at(-1)??null});function qb(t){let e=t.querySelector("h2");t.scrollTop=0,e&&document.body.classList.contains("re\
ady")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),Zt(e?e.textContent:p("not_in_page"))}var Nu=".sheet, .facets, .table-scroll, .matrix-scroll, .analysis-table",Rb=200,Iu="";async function mo(t,e){let n=`${w.
tab} ${w.article}`,s=(Iu===n?[...t.querySelectorAll(Nu)]:[]).map(({className:r,scrollLeft:i,scrollTop:a})=>({className:r,
scrollLeft:i,scrollTop:a}));Iu=n,await e(t);for(let[r,i]of[...t.querySelectorAll(Nu)].entries())i.className!==s[r]?.className||
i.scrollTop||i.scrollLeft||i.scrollTo(s[r].scrollLeft,s[r].scrollTop)}function qu(t,e){let n=t.querySelectorAll("[aria-c\
urrent='location']"),[o]=w.open?n:[];o&&ua(o,o.closest(".sheet"))&&o.scrollIntoView({block:o.offsetHeight>Rb?"start":"ce\
nter",inline:"center"});let s=e&&(o??t.querySelector("h2, h3, .sheet"));s&&(s.tabIndex<0&&(s.tabIndex=-1),s.focus({preventScroll:!0}))}
function ua(t,e){let[n,o]=[t,e].map(c=>c.getBoundingClientRect()),{scrollPaddingRight:s,scrollPaddingBottom:r}=getComputedStyle(
e),i=Math.min(o.right,innerWidth)-(Number.parseFloat(s)||0),a=Math.min(o.bottom,innerHeight)-(Number.parseFloat(r)||0);return n.
left<o.left||n.right>i||n.top<Math.max(o.top,0)||n.bottom>a}var It=(...t)=>m("div",{class:"sheet"},t),Tn=(t,...e)=>m("di\
v",{class:"sheet",tabindex:0,role:"region","aria-label":p(`tab_${t}`)},e);var Ru="";async function Cu(t){let e=await Jc(),n=c=>c.parts.some(({kind:l})=>l==="items"||l==="table"),o=e.find(({name:c})=>c===
w.analysis),s=o??e.find(n)??e[0];if(!s){E(t,It(m("p",{},p("no_analyses")," ",m("code",{},"kg analyse"))));return}let r=w.
analysis!==null&&!o,i=`${s.name} ${r}`;if(t.querySelector(".analyses")&&Ru===i)return;Ru=i;let a=e.map(c=>T(p(`analysis_${c.
name}`),()=>k({analysis:c.name}),{"aria-pressed":String(c===s),class:n(c)?"":"nothing"}));E(t,It(m("div",{class:"choices",
role:"group","aria-label":p("tab_analyses")},a),r&&m("p",{class:"quiet"},p("no_such_analysis")),m("div",{class:"analyses"},
Cb(s),s.lack&&m("p",{},s.lack),jb(s.parts))))}function Cb({selection:t,options:e,command:n}){let o=e.map(([s,r])=>`${s}:\
 ${r}`).join("; ");return m("p",{class:"quiet"},p("analysis_of",{selection:t}),o&&` ${p("analysis_options",{options:o})}`,
` ${p("analysis_command")} `,m("code",{},n))}function jb(t){let e="";return t.map(n=>(n.kind==="heading"&&(e=n.text),Wb(
n,e)))}function Wb(t,e){switch(t.kind){case"heading":return m(t.level<3?"h2":"h3",{},t.text);case"text":return m("p",{class:t.
style==="dim"||t.style==="note"?"quiet":""},po(t.line,e));case"items":return m(t.numbered?"ol":"ul",{},t.items.map(n=>m(
"li",{},po(n,e))));case"facts":return m("dl",{},t.rows.map(([n,o])=>[m("dt",{},po(n,e)),m("dd",{},po(o,e))]));case"table":
return Bb(t,e);case"picture":return m("figure",{},m("img",{src:`data:image/svg+xml,${encodeURIComponent(t.svg)}`,alt:t.alternative}),
m("figcaption",{class:"quiet"},t.caption))}}function Bb({columns:t,numeric:e,rows:n,cited:o},s){let r=t.map((c,l)=>m("th",
{scope:"col",class:e[l]?"num":""},c)),i=n.map((c,l)=>m("tr",{},c.map((f,u)=>m("td",{class:e[u]?"num":""},m("bdi",{},f))),
o.length>0&&m("td",{},po(o[l],s)))),a=m("tr",{},r,o.length>0&&m("th",{scope:"col"},p("quotes")));return m("div",{class:"\
analysis-table",tabindex:0,role:"region","aria-label":s},m("table",{},m("thead",{},a),m("tbody",{},i)))}function po(t,e){
return t.map(n=>{if(typeof n=="string")return n;let[o,s]=n;if(s!=="keys")return m(s==="bold"?"strong":"span",{},o);let r=o.
split(" ").map(Number);return H(N(r.length,"statement"),r,e)})}var ju="sums_up";function ho(t,e,n){let o=on(t,n,t.statements.alternative),s=e.arrows.filter(l=>o[l.statement]),r=s.filter(
l=>l.by!==ju),i=new Set(r.flatMap(({tail:l,head:f})=>[l,f])),a=new Map;for(let l of s){if(l.by===ju&&!i.has(l.tail))continue;
let f=[l.tail,l.head,l.by,l.words].join(`
`),u=a.get(f);u?u.statements.push(l.statement):a.set(f,{...l,statements:[l.statement]})}let c=e.topics.findIndex(([l])=>l===
n.about);return n.about===null?[...a.values()]:Pb([...a.values()],e,c)}function Pb(t,{cards:e},n){let o=t.flatMap(({tail:i,
head:a})=>[i,a]).filter(i=>e[i].about?.includes(n)),s=Wu(o,t,"head","tail"),r=Wu(o,t,"tail","head");return t.filter(i=>s.
has(i.head)||r.has(i.tail))}function Wu(t,e,n,o){let s=new Map;for(let i of e)s.set(i[n],[...s.get(i[n])??[],i[o]]);let r=new Set(
t);for(let i of r)for(let a of s.get(i)??[])r.add(a);return r}function Pu(t){let e=Fb(t),n=e.map(o=>{let s=Us(o,({to:i})=>i.key).map(i=>({...i[0].to,of:i.map(({of:a})=>a)}));return{from:Us(
o,({from:i})=>i.key).map(i=>({key:i[0].from.key,at:Db(i[0].from,o,e,s),of:i.map(({of:a})=>a)})),to:s,of:o.map(({of:i})=>i),
level:0}});return{buses:n,levels:zb(n)}}function Us(t,e){let n=new Map;for(let o of t)n.set(e(o),[...n.get(e(o))??[],o]);
return[...n.values()]}function Fb(t){let e=n=>[...new Set(n.map(({from:o})=>o.key))].sort().join(" ");return Us(Us(t,({to:n})=>n.
key),e).map(n=>n.flat())}function Db(t,e,n,o){let s=l=>l.reduce((f,{to:u})=>f+u.at,0)/l.length,r=n.filter(l=>l.some(f=>f.
from.key===t.key)).sort((l,f)=>s(l)-s(f));if(r.length>1){let l=Math.min(12,2*t.room/r.length);return t.at+(r.indexOf(e)-
(r.length-1)/2)*l}let a=o.length===1&&e.every(l=>l.from.key===t.key)?t.room:Math.min(14,t.room),[c]=o.map(({at:l})=>l).sort(
(l,f)=>Math.abs(l-t.at)-Math.abs(f-t.at));return Math.abs(c-t.at)<=a?c:t.at}function zb(t){let e=t.filter(o=>Hb(o)>0);e.
sort((o,s)=>ge(o)[0]-ge(s)[0]);for(let o=!0;o;){o=!1;for(let s=1;s<e.length;s++){let[r,i]=[e[s-1],e[s]];Bu(i,r)>=Bu(r,i)||
([e[s-1],e[s]]=[i,r],o=!0)}if(e.length>40)break}let n=0;for(let[o,s]of e.entries()){let r=e.slice(0,o).filter(i=>Gb(ge(s),
ge(i)));s.level=Math.max(0,...r.map(({level:i})=>i+1)),n=Math.max(n,s.level+1)}return n}function ge({from:t,to:e}){let n=[
...t,...e].map(({at:o})=>o);return[Math.min(...n),Math.max(...n)]}function Hb(t){let[e,n]=ge(t);return n-e}var Gb=(t,e)=>t[0]-
4<e[1]&&e[0]-4<t[1];function Bu(t,e){let n=(i,[a,c])=>a-4<i&&i<c+4,o=e.from.filter(({at:i})=>n(i,ge(t))).length,s=t.to.filter(
({at:i})=>n(i,ge(e))).length,r=t.to.flatMap(i=>e.from.filter(a=>Math.abs(i.at-a.at)<4)).length;return o+s+4*r}var we=({tail:t,head:e})=>`${t} ${e}`;function Du(t,e,n){return Ub(e).map(o=>Vb(t,o,n)).sort((o,s)=>s.layers.flat().length-
o.layers.flat().length)}function Ub(t){let e=new Map,n=s=>{let r=e.get(s)??s;return r===s?s:n(r)};for(let{tail:s,head:r}of t)
e.set(n(r),n(s));let o=new Map;for(let s of t)o.set(n(s.tail),[...o.get(n(s.tail))??[],s]);return[...o.values()]}function Vb({
cards:t,bends:e},n,o){let s=new Set(n.flatMap(({tail:u,head:d})=>[u,d])),r=new Map,i=new Map,a=(u,d)=>(r.set(u,[...r.get(
u)??[],d]),d);for(let[u,d,h]of t)s.has(u)&&i.set(u,{layer:d,spot:a(d,Fu(u,h,o(u)))});let c=new Map(e.map(([u,d,h])=>[we(
{tail:u,head:d}),h])),l=new Map;for(let u of n){let[d,h]=[i.get(u.tail),i.get(u.head)];if(!d||!h||l.has(we(u)))continue;
let g=d.layer<h.layer?1:-1,b=(c.get(we(u))??[]).map((_,A)=>a(d.layer+g*(A+1),Fu(-1,_,26))),y=[d.spot,...b,h.spot];l.set(
we(u),y);let $=g>0?y:[...y].reverse();for(let[_,A]of $.slice(1).entries())A.above.push($[_]),$[_].below.push(A)}let f=[...r].
sort(([u],[d])=>u-d).map(([,u])=>u.sort((d,h)=>d.across-h.across));return{layers:f,arrows:n,ways:l,width:Kb(f)}}var Fu=(t,e,n)=>({
card:t,across:e,room:n,at:0,above:[],below:[]});function Kb(t){for(let o of t){let s=0;for(let r of o)r.at=s+r.room/2,s+=
r.room}for(let o=0;o<8;o++)for(let s of o%2?[...t].reverse():t){let r=s.map(({above:i,below:a,at:c})=>Vs([...i,...a].map(
l=>l.at))??c);for(let[i,a]of Yb(r,s).entries())s[i].at=a}let e=t.flat(),n=Math.min(...e.map(({at:o,room:s})=>o-s/2));for(let o of e)
o.at-=n;return Math.max(...e.map(({at:o,room:s})=>o+s/2))}var Vs=t=>t.length?t.reduce((e,n)=>e+n,0)/t.length:null;function Yb(t,e){
let n=[],o=[],s=0;for(let[i,a]of t.entries())for(s+=i?(e[i-1].room+e[i].room)/2:0,o.push(s),n.push([a-s]);n.length>1&&(Vs(
n[n.length-2])??0)>(Vs(n[n.length-1])??0);){let c=n.pop()??[];n[n.length-1].push(...c)}return n.flatMap(i=>i.map(()=>Vs(
i)??0)).map((i,a)=>i+o[a])}var Ks=10,Qb=30,zu=[1.4,2.8,2.3,1.8,1.2],ma=14,Jb=6,pa=t=>so(t?x.encodings.holds[x.names.holds.indexOf(t)].dashes:[]),Hu=t=>Math.
max(...t.map(({rank:e})=>zu[e??0]??zu[0]));function Gu(t,e,n,o,{end:s,start:r,room:i}){let a=[];for(let f of n){let u=o.
get(we(f))??[],d=u.findIndex((y,$)=>$>0&&e.includes(y));if(d<1)continue;let[h,g]=[u[d-1],u[d]],b=s(g,f);a.push({from:{key:String(
t.indexOf(h)),at:r(h),room:h.card<0?Jb:i(h)/2-ma},to:{key:`${e.indexOf(g)} ${b}`,at:b},of:f})}let{buses:c,levels:l}=Pu(a);
return{buses:c,height:Math.max(Qb,(l+1)*Ks+ma)}}function Uu(t,{footOf:e,from:n,to:o}){let s=n+ma+t.level*Ks,[r,i]=ge(t);
return r===i?Qe(t.of,[r,e(t.from[0].key)],[r,o]):[t.from.map(({key:a,at:c,of:l})=>Qe(l,[c,e(a)],[c,s])),Qe(t.of,[r,s],[i,
s]),t.to.map(({at:a,of:c})=>Qe(c,[a,s],[a,o]))]}function Qe(t,...e){let[n,...o]=new Set(t.map(s=>s.hold));return O("poly\
line",{points:e.join(" "),"stroke-width":Hu(t),...o.length?{}:pa(n),"stroke-linecap":"square"})}function Vu(t,e,n,o){return O(
"g",{},O("line",{x1:e,x2:e,y1:n,y2:o-7,"stroke-width":Hu(t)}),O("path",{class:"head",d:`M${e-5} ${o-9} L${e} ${o-1} L${e+
5} ${o-9} Z`}))}function Ku(t,[e,n,[o,s]],r){let[i,a]=[n[1]+Ks/2,s-Ks/2];return Qe([t],e,[n[0],i],[r,i],[r,a],[o,a],[o,s])}var[Xb,Zb]=[172,148],t0=900,Ys=20,e0=18,go=16,n0=40;function Qu(t,e,n,o){let s=m("div",{class:"argument"});t.append(s);let r=s.
clientWidth,i=[...new Set(n.flatMap(({tail:$,head:_})=>[$,_]))],a=i0(e,n);for(let{label:$}of[...a.values()].flat())s.append(
$);let c=Pe(),f=Du(o,n,$=>{let _=(a.get($)??[]).map(({label:A})=>A.offsetWidth+8);return Math.max(r<t0?Zb:Xb,_.reduce((A,M)=>A+
M,0))+Ys}),u=f.flatMap(({layers:$})=>$.flat().filter(({card:_})=>_>=0)),d=new Map(u.map(({card:$,room:_})=>[$,r0(e.cards[$],
_-Ys,c)]));for(let $ of i)s.prepend(d.get($)??"");let h=O("svg",{class:"lines","aria-hidden":"true"});s.prepend(h);let g=o0(
r),[b,y]=[0,0];for(let $ of f){let{left:_,top:A}=g.lowest($.width+go),M=A+c0($,{left:_,top:A,boxes:d,meetings:a,lines:h});
g.fill(_,$.width+2*go,M+n0),b=Math.max(b,_+$.width+2*go),y=Math.max(y,M)}s.style.width=`${b}px`,s.style.height=`${y}px`,
h.setAttribute("width",String(b)),h.setAttribute("height",String(y)),s0(s,u,d,a)}function o0(t){let e=[{left:0,height:0}],
n=(o,s)=>e.filter((r,i)=>r.left<s&&(e[i+1]?.left??1/0)>o);return{lowest(o){return e.filter(({left:r})=>r===0||r+o<=t).map(
({left:r})=>({left:r,top:Math.max(...n(r,r+o).map(({height:i})=>i))})).reduce((r,i)=>i.top<r.top?i:r)},fill(o,s,r){let i=n(
o,o+s).at(-1)?.height??0,a=e.filter(l=>l.left<o||l.left>o+s),c=e.some(l=>l.left===o+s)?e.filter(l=>l.left===o+s):[{left:o+
s,height:i}];e=[...a,{left:o,height:r},...c].sort((l,f)=>l.left-f.left)}}}function s0(t,e,n,o){for(let{card:s}of e){for(let{
label:r}of o.get(s)??[])t.append(r);t.append(n.get(s)??"")}}function r0(t,e,n){let[,o]=x.names.polarities,s=[...t.marks??
[]].sort((h,g)=>+(g===o)-+(h===o));t.inferred&&s.push(p("inferred"));let r=t.denied?"\u2298 ":t.doubted?"? ":"",i=[s.length>
0&&m("strong",{},`${r}${s.join(", ")}`),s.length>0&&" ",m("span",{},t.text)],a=t.hold?` held-${t.hold.replace(" ","-")}`:
"",c=`card ${t.sign??""}${a}${t.denied?" denied":""}`,{id:l,statements:f=[]}=t,u=(l?w.open===`actor:${l}`:f.some(h=>n.has(
h)))&&"location",d=f.length||l?T(i,()=>l?X(l):G(f,t.text),{class:c,"aria-current":u}):m("div",{class:c},i);return d.style.
width=`${e}px`,d}function i0({cards:t},e){let n=new Map;for(let s of e){let r=[...(s.marks??[]).map(a=>`${a}:`),s.words].
join(" "),i=n.get(s.head)??new Map;n.set(s.head,i.set(r,[...i.get(r)??[],s]))}let o=new Map;for(let[s,r]of n){let i=[...r].
map(([a,c])=>({arrows:c,label:a0(t,a,c)}));o.set(s,i)}return o}function a0(t,e,n){let o=Pe(),s=n.flatMap(a=>a.statements),
r=n.map(({tail:a,head:c})=>p("leads_to",{tail:t[a].text,words:e,head:t[c].text})),i=[m("strong",{},e),n.length>1&&` \xB7 ${n.
length}`];return T(i,()=>G(s,e),{class:"arrow-words","aria-current":s.some(a=>o.has(a))&&"location","aria-label":`${r.join(
"; ")}. ${p("show_quotes")}`,title:r.join(`
`)})}function c0({layers:t,arrows:e,ways:n,width:o},{left:s,top:r,boxes:i,meetings:a,lines:c}){let l=$=>i.get($),f=$=>n.
get(we($))??[],u=$=>t.findIndex(_=>_.includes($)),d=$=>u(f($)[0])<u(f($).slice(-1)[0]),h=e.filter(d),g=new Map(e.filter(
$=>!d($)).map($=>[$,[]])),b=new Map,y=r;for(let[$,_]of t.entries()){let A=new Map(_.map(F=>[F,l0(a.get(F.card)??[],n,s+F.
at)])),M=t[$-1]??[],{buses:q,height:R}=Gu(M,_,h,n,{end:(F,wt)=>A.get(F)?.find(re=>re.arrows.includes(wt))?.at??s+F.at,start:F=>s+
F.at,room:({room:F})=>F-Ys}),D=[...A.values()].flat().map(({label:F})=>F.offsetHeight),L=y,W=Math.max(0,...D),st=y+($||W?
R:0);y=st+(W&&W+e0);let Rt=F=>b.get(M[Number(F)])??L;for(let F of q)Ft(c,[Uu(F,{footOf:Rt,from:L,to:st})]);let Ct=Math.max(
0,..._.map(({card:F})=>F<0?0:l(F).offsetHeight));for(let F of _){let wt=s+F.at,re=F.card<0?h.filter(ie=>f(ie).includes(F)):
[];if(re.length&&Ft(c,[Qe(re,[wt,st],[wt,y+Ct])]),b.set(F,y+Ct),F.card<0)continue;let jn=l(F.card).offsetHeight,Re=$===0?
y+Ct-jn:y;b.set(F,Re+jn),Yu(l(F.card),wt-(F.room-Ys)/2,Re);for(let{label:ie,arrows:J,at:Nr}of A.get(F)??[]){Yu(ie,Nr-ie.
offsetWidth/2,st+(W-ie.offsetHeight)/2),c.append(Vu(J,Nr,st+W,Re));for(let Ah of J)g.get(Ah)?.push([Nr,st])}for(let[ie,J]of g)
f(ie)[0]===F&&J.unshift([wt,Re+jn],[wt,y+Ct])}y+=Ct}for(let[$,_]of g)Ft(c,[Ku($,_,s+o+go/2)]);return y+(g.size&&go)-r}function Yu(t,e,n){
t.style.left=`${Math.round(e)}px`,t.style.top=`${Math.round(n)}px`}function l0(t,e,n){let o=({arrows:a})=>{let c=a.map(l=>e.
get(we(l))?.at(-2)?.at??0);return c.reduce((l,f)=>l+f,0)/c.length},s=[...t].sort((a,c)=>o(a)-o(c)),r=s.reduce((a,{label:c})=>a+
c.offsetWidth+8,0),i=n-r/2;return s.map(a=>{let c=a.label.offsetWidth+8;return i+=c,{...a,at:i-c/2}})}var Ju=null,Xu=()=>Ju;async function Zu(t){let[e]=await Promise.all([Ko(),z()]),n=ho(x,e,w),o=h=>x.statements.article[h.
statement],s=ho(x,e,{...w,about:null}),r=[...new Set(s.map(o))].sort((h,g)=>h-g);if(!r.length){E(t,Tn("arguments",m("p",
{},p("no_arrows"))));return}let i=w.article!==null&&!x.articles.some(({id:h})=>h===w.article),c=r.find(h=>x.articles[h].
id===w.article)??r.find(h=>n.some(g=>o(g)===h))??r[0],l=n.filter(h=>o(h)===c),f=x.articles[c],u=[...new Set(l.flatMap(h=>h.
statements))];Ju={article:c,statements:u};let d=Tn("arguments",m("p",{class:"line choosers"},K(p("argument_article"),r.map(
h=>[x.articles[h].id,x.articles[h].title]),f.id,h=>k({article:h})),m("label",{},`${p("about")} `,f0(e,s))),i&&m("p",{class:"\
quiet"},p("no_such_article")),m("h2",{lang:f.language},f.title),m("p",{class:"source",dir:"ltr"},se(f)),u0(l,n,u),l.length?
m0(e,l):m("p",{},p("no_arrows_here")));E(t,d),l.length&&Qu(d,e,l,e.places[c])}function f0({topics:t,cards:e},n){let s=[...new Set(
n.flatMap(({tail:r,head:i})=>[...e[r].about??[],...e[i].about??[]]))].map(r=>t[r]).sort(([,r],[,i])=>r.localeCompare(i));
return K(p("about"),[["",p("about_all")],...s],w.about??"",r=>k({about:r||null}))}function u0(t,e,n){return m("p",{class:"\
quiet"},`${P(un())}. `,p("arrows_here",{here:N(t.length,"arrow"),all:e.length})," ",n.length>0&&H(p("show_quotes"),n,p("\
tab_arguments")),m("br"),p("arguments_help"))}function m0({cards:t},e){let n=[...new Set(e.flatMap(({tail:a,head:c})=>[a,
c]))].map(a=>t[a]),o=[...n,...e],s=a=>n.some(c=>c.sign===a),i=[...[void 0,"not actual","hedged"].filter(a=>o.some(c=>c.hold===
a)).map(a=>[da({hold:a}),p(`look_${a?.replace(" ","_")??"plain"}`)]),o.some(a=>a.denied)&&[da({denied:!0}),`\u2298 ${p("\
look_denied")}`],...["cooperation","conflict"].filter(s).map(a=>[da({sign:a}),p(`look_${a}`)])];return m("ul",{class:"lo\
oks"},i.map(a=>a&&m("li",{},a)))}function da({hold:t,denied:e=!1,sign:n="neither"}){let o=O("rect",{x:2,y:2,width:24,height:12,
rx:4,class:`border ${n}`,...pa(t)}),s=e&&O("rect",{x:2,y:2,width:5,height:12,class:"bar-denied"});return O("svg",{class:"\
sample",width:28,height:16,viewBox:"0 0 28 16","aria-hidden":"true"},o,s)}function tm(t,e){let[n,o]=[0,0];return{places:t.map(({top:r,cards:i})=>{let a=i.length?Math.max(0,o-(r+n+i[0].offset)-160):
0;n+=a;let c=i.map(({offset:l,height:f})=>{let u=Math.max(r+n+l,o);return o=u+f+e,u-r-n});return{room:a,tops:c}}),end:o}}
function em(t){let e=[];for(let n of t){let o=e[e.length-1];o&&n===o[1]+1?o[1]=n:e.push([n,n])}return e.map(([n,o])=>n===
o?`${n}`:`${n}\u2013${o}`).join(", ")}var ha=({sign:t,hold:e,denied:n,doubted:o,isOut:s})=>[t,e&&`held-${e.replace(" ","-")}`,n&&"denied",o&&"doubted",s&&"out"].
filter(Boolean).join(" "),Qs=t=>m("span",{class:`swatch ${nm(t)}`,"aria-hidden":"true"}),nm=t=>t===null?"of-author":`pat\
tern-${t%4}`;function om({level:t,stretches:e,runs:n},o){let s=e.map(c=>p0(c,o)),i=m(t===0?"p":t===1?"h2":"h3",{class:"w\
ords",dir:"auto",lang:o.reading.lang},s.flatMap((c,l)=>[c,h0(e[l],o)])),a=n.map(c=>g0(c,o));return{text:i,names:a,ends:n.
map(c=>[s[c.first],s[c.last]])}}function p0({text:t,on:e,begins:n},{claims:o,passages:s,callbacks:r}){if(!e.length)return document.
createTextNode(t);let i=[...new Set(e.map(({claim:f})=>f))],a=i.some(f=>o[f].by!==null),c=i.every(f=>o[f].isOut),l=C([n.
some(f=>o[f].denied)&&m("span",{class:"sign denied","aria-hidden":"true"}),n.some(f=>o[f].doubted)&&m("span",{class:"sig\
n doubted","aria-hidden":"true"}),d0(t,e,o)],()=>r.open(i.map(f=>o[f].id)),{dir:null,class:`passage${a?" of-source":""}${c?
" out":""}`});for(let f of i)s[f].push(l);return l}var d0=(t,e,n)=>e.reduce((o,{claim:s,lane:r})=>m("span",{class:`under\
line lane-${r} ${ha(n[s])}`},o),t);function h0({ends:t},{reading:e,unfold:n}){if(!t.length)return null;let o=em(t.map(s=>s+
1));return T(o,s=>n(t,s),{class:"number-mark","aria-expanded":"false","aria-label":e.say("reading_notes",{numbers:o})})}
function g0({by:t},{reading:e}){let{name:n,lang:o}=e.claimants[t];return m("div",{class:"speaker"},m("bdi",{lang:o},n),m(
"span",{class:`bar ${nm(t)}`}))}function sm(t,e,n,o){let{by:s,marks:r,actions:i,isSourceInferred:a}=t,{name:c,lang:l}=n.claimants[s??0],f=m("bdi",{lang:l},
a?`[${c}]`:c),u=s===null?n.say("the_author"):[f,`, ${n.say("reading_quoted")}`];return m("div",{class:`note-card ${ha(t)}`},
m("p",{class:"sentence"},m("span",{class:"note-number"},e),C(w0(t,n),()=>o.open([t.id]),{class:"link whole"})),m("p",{class:"\
whose"}," ",m("span",{class:"name"},Qs(s),m("span",{},u)),r.map(d=>m("span",{class:"mark"},d)),i.map(({label:d,press:h})=>T(
d,h,{class:"action"}))))}function w0({sentence:t,sign:e,denied:n,doubted:o},{say:s}){let r=t.map((i,a)=>[a>0&&!i.text.startsWith(
",")&&" ",x0(i,e)]);return[n&&m("strong",{},`\u2298 ${s("look_denied")}: `),o&&m("strong",{},"? "),r]}function x0({text:t,
kind:e,lang:n,inferred:o=!1},s){let r=o?`[${t}]`:t;return e==="verb"?m("span",{class:`verb ${s}`},r):e?m("bdi",{class:e,
lang:n},r):r}var ga=8;function rm({claimants:t,say:e},n,o){let s=l=>n.some(l),r=[[s(({hold:l,denied:f})=>!l&&!f),"",e("look_plain")],
[s(({hold:l})=>l==="not actual"),"held-not-actual",e("look_not_actual")],[s(({hold:l,doubted:f})=>l==="hedged"||f),"held\
-hedged",e("look_hedged")],[s(({denied:l})=>l),"denied",`\u2298 ${e("look_denied")}`],[s(({doubted:l})=>l),"doubted",`? ${e(
"look_doubted")}`],[s(({sign:l})=>l==="cooperation"),"cooperation",e("look_cooperation")],[s(({sign:l})=>l==="conflict"),
"conflict",e("look_conflict")]],i=t.map((l,f)=>b0(l,f,o)),a=i.slice(ga),c=t.slice(ga).some(({isChosen:l})=>l);return m("\
div",{class:"reading-key"},m("div",{class:"claimants",role:"group","aria-label":e("reading_claimants")},m("span",{class:"\
quiet"},e("reading_claimants")),i.slice(0,ga),a.length>0&&m("details",{open:c},m("summary",{},e("and_more",{n:a.length})),
a)),m("p",{class:"looks-of-lines"},r.map(([l,f,u])=>l&&m("span",{class:`underline ${f}`},u))))}var b0=({id:t,name:e,lang:n,
count:o,isChosen:s},r,{choose:i})=>T([Qs(r||null),m("bdi",{lang:n},e),` ${o}`],()=>i(s?null:t),{class:"claimant","aria-p\
ressed":String(s)});var y0=960,$0=720,S0=6,Js=class{#e=[];#t=-1;#n=O("path",{});constructor(e,n,o){this.element=e,this.drawing=n,this.cards=
o}add(e,n,o,s,r){this.#e.push({row:e,apart:n,claims:o,names:s,ends:r,room:0})}watch(){let{element:e}=this;e.append(O("sv\
g",{class:"leader","aria-hidden":"true"},this.#n)),new ResizeObserver(()=>this.#s()).observe(e);for(let n of["pointerove\
r","focusin"])e.addEventListener(n,o=>this.#r(o.target));for(let n of["pointerleave","focusout"])e.addEventListener(n,()=>this.#r(
null));document.fonts?.ready.then(()=>{this.#t=-1,this.#s()})}#s(){let{element:e,cards:n}=this,o=e.clientWidth;if(!o||o===
this.#t)return;this.#t=o;let s=o<$0;e.classList.toggle("slim",o<y0),e.classList.toggle("narrow",s);let r=0,i=this.#e.map(
({row:f,apart:u,claims:d,room:h})=>{r+=h;let g=d.map(y=>({offset:this.#o(y),height:n[y].offsetHeight})),b=u?[{offset:0,height:u.
offsetHeight}]:[];return{top:f.offsetTop-r,cards:s?[]:[...b,...g]}}),a=this.#e.map(({ends:f})=>f.map(([u,d])=>O0(u,d))),
{places:c,end:l}=tm(i,S0);for(let[f,u]of this.#e.entries()){u.room=c[f].room,u.row.style.marginTop=u.room?`${u.room}px`:
"";let d=[...u.apart?[u.apart]:[],...u.claims.map(h=>n[h])];for(let[h,g]of d.entries())g.style.top=s?"":`${c[f].tops[h]}\
px`;_0(u.names,a[f])}e.style.minHeight=s?"":`${l}px`}#o(e){return this.drawing.passages[e][0].offsetTop}#r(e){let{cards:n,
drawing:o,element:s}=this,r=e instanceof Element?e.closest(".passage, .note-card"):null,i=c=>r!==null&&(n[c]===r||o.passages[c].
some(l=>l===r)),a=n.flatMap((c,l)=>i(l)?[l]:[]);for(let c of s.querySelectorAll(".now"))c.classList.remove("now");for(let c of a)
for(let l of[n[c],...o.passages[c]])l.classList.add("now");this.#n.setAttribute("d",a.map(c=>this.#i(c)).join(" "))}#i(e){
let[n]=this.drawing.passages[e];if(!n||this.element.classList.contains("narrow"))return"";let[o,s]=[this.element,this.cards[e]].
map(l=>l.getBoundingClientRect()),r=n.getClientRects()[0],i=n.closest(".words")?.getBoundingClientRect()??r,[a,c]=[r.bottom-
o.top,s.top-o.top+14];return`M${i.right-o.left+2} ${a} L${s.left-o.left} ${c}`}};function O0(t,e){return t instanceof HTMLElement&&
e instanceof HTMLElement?{top:t.offsetTop,bottom:e.offsetTop+e.offsetHeight}:{top:0,bottom:0}}function _0(t,e){let n=t.map(
r=>r.firstElementChild),o=n.map(r=>r.offsetHeight),s=0;for(let[r,i]of t.entries()){let{top:a,bottom:c}=e[r],l=e.slice(0,
r).filter(u=>u.bottom>a).length,f=Math.max(0,s-a);s=a+f+o[r],i.style.top=`${a}px`,i.style.height=`${c-a}px`,i.style.right=
`${l*8}px`,n[r].style.marginTop=`${f}px`}}var im=/^(#{1,6})[ \t]+/,k0=/[\p{L}\p{N}]/u,lm=t=>[...t].sort((e,n)=>am(e)-am(n)||cm(e)-cm(n)),am=({spans:t})=>t.length?
Math.min(...t.map(([e])=>e)):-1,cm=({spans:t})=>Math.max(0,...t.map(([,e])=>e));function fm(t){let e=new Map,n="";for(let{
quote:s}of t)!s||e.has(s)||(e.set(s,n.length),n+=`${s}

`);let o=t.map(s=>{let r=e.get(s.quote);return r===void 0?s:{...s,spans:[M0(r,r+s.quote.length)]}});return{text:n,claims:o}}
var M0=(t,e)=>[t,e];function um(t,e){let n=v0(t),o=n.map(()=>[]);for(let[i,{spans:a}]of e.entries())for(let[c,l]of a)for(let f=A0(
n,c);f<n.length&&n[f].from<l;f++){let u={from:Math.max(c,n[f].from),to:Math.min(l,n[f].to),claim:i,lane:0};u.to>u.from&&
o[f].push(u)}let s=new Set,r=new Map(o.flatMap((i,a)=>i.map(({claim:c})=>[c,a])));return n.map((i,a)=>{let c=L0(t,i,T0(o[a]),
s,f=>r.get(f)===a),l=c.flatMap(({begins:f})=>f).sort((f,u)=>f-u);return{level:i.level,stretches:c,claims:l,runs:E0(c,e)}})}
function v0(t){let e=[],n=!1;for(let o=0;o<t.length;){let s=t.indexOf(`
`,o),r=s<0?t.length:s,i=t.slice(o,r),a=im.exec(i)?.[1].length??0;a?e.push({from:o+i.length-i.replace(im,"").length,to:r,
level:a}):i.trim()&&n?e[e.length-1].to=r:i.trim()&&e.push({from:o+i.search(/\S/),to:r,level:0}),n=!a&&i.trim()!=="",o=r+
1}return e}function A0(t,e){let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].to>e?o=s:n=s+1}return n}function T0(t){let e=[
...t].sort((o,s)=>o.from-s.from||s.to-o.to),n=new Array(4).fill(0);return e.map(o=>{let s=Math.max(0,n.findIndex(a=>a<=o.
from)),i=n.every(a=>a>o.from)?3:s;return n[i]=Math.max(n[i],o.to),{...o,lane:i}})}function L0(t,e,n,o,s){let i=[...new Set(
[e.from,e.to,...n.flatMap(({from:c,to:l})=>[c,l])])].sort((c,l)=>c-l),a=new Map;for(let{claim:c,to:l}of n)s(c)&&a.set(c,
Math.max(a.get(c)??0,l));return i.slice(0,-1).map((c,l)=>{let f=i[l+1],u=n.filter(g=>g.from<=c&&g.to>=f),d=[...new Set(u.
map(({claim:g})=>g))],h=d.filter(g=>!o.has(g));for(let g of h)o.add(g);return{text:t.slice(c,f),on:u.map(({claim:g,lane:b})=>({
claim:g,lane:b})),begins:h,ends:d.filter(g=>a.get(g)===f).sort((g,b)=>g-b)}})}function E0(t,e){let n=[],o=new Map;for(let[
s,{on:r,text:i}]of t.entries()){let a=new Set(r.map(({claim:c})=>e[c].by).filter(c=>c!==null));for(let c of a){let l=o.get(
c);if(l)l.last=s;else{let f={by:c,first:s,last:s};o.set(c,f),n.push(f)}}if(k0.test(i))for(let c of o.keys())a.has(c)||o.
delete(c)}return n}function mm(t,e,n){let{text:o,claims:s}=t.text===null?fm(t.claims):{...t,text:t.text},r=lm(s),i=N0(um(o,r),t.title),a={reading:t,
callbacks:e,claims:r,passages:r.map(()=>[]),unfold:(d,h)=>{let g=h.getAttribute("aria-expanded")==="true";h.setAttribute(
"aria-expanded",String(!g));for(let b of d)c[b].classList.toggle("unfolded",!g)}},c=r.map((d,h)=>sm(d,h+1,t,e)),l=m("div",
{class:"reading"}),f=new Js(l,a,c),u=r.flatMap(({spans:d},h)=>d.length?[]:[h]);for(let[d,h]of i.entries()){let{text:g,names:b,
ends:y}=om(h,a),$=d===0&&[m("div",{class:"about"},n),rm(t,r,e)],_=d===0&&u.length>0&&I0(u,c,t),A=m("div",{class:"notes"},
_,h.claims.map(q=>c[q])),M=m("div",{class:`row level-${h.level}`},m("div",{class:"speakers"},b),m("div",{},g,$),A);l.append(
M),f.add(M,_||null,h.claims,b,y)}return f.watch(),{element:l,show:d=>q0(a,c,d)}}function N0(t,e){return t[0]?.level===1?
t:[{level:1,stretches:[{text:e,on:[],begins:[],ends:[]}],claims:[],runs:[]},...t]}var I0=(t,e,{say:n})=>m("div",{class:"\
unplaced"},m("p",{class:"quiet"},n("reading_unplaced")),t.map(o=>e[o]));function q0({claims:t,passages:e},n,o){let s=new Set(
o),r=({id:c})=>s.has(c),i=new Set(t.flatMap((c,l)=>r(c)?e[l]:[]));for(let c of e.flat())c.classList.toggle("current",i.has(
c));for(let[c,l]of t.entries())n[c].classList.toggle("current",r(l)),n[c].toggleAttribute("data-current",r(l));for(let c of[
...e.flat(),...n])c.removeAttribute("aria-current");let a=[...i][0]??n[t.findIndex(r)];return a?.setAttribute("aria-curr\
ent","location"),a}var pm="author",wa=t=>j().statements[t].sources?.at(-1)??null;function xa(t){let e=wa(t);return e===null?pm:j().entities[e].
id}function dm(t,e,n){let{entities:o}=j(),s=new Map([[null,0]]);for(let c of e)s.set(wa(c),(s.get(wa(c))??0)+1);let[r,...i]=s;
return[r,...i.sort(([,c],[,l])=>l-c)].map(([c,l])=>{let f=c===null?pm:o[c].id,u=p("reading_author",{name:t.author||t.publisher}),
d=c===null?{name:u}:{name:V(o[c]),lang:De(o[c])};return{id:f,...d,count:l,isChosen:f===n}})}function hm(t,e,n){let{names:o,
labels:s,statements:r}=x,i=j(),a=new Map(e.map(({id:l},f)=>[l,f||null])),c=R0(new Set(t));return t.map(l=>{let f=i.statements[l],
u=r.mode[l]!==Ce,d=o.stances[r.stance[l]],h=d==="doubts"||d==="rejects",g=r.certainty[l]!==0||h,b=f.sources??[],y=[b.length>
1&&`${p("according_to")} ${Ye(b).join(" > ")}`,u&&s.modes[r.mode[l]],r.certainty[l]!==0&&s.certainties[r.certainty[l]],d===
"doubts"&&p("author_doubts"),d==="rejects"&&p("author_rejects"),f.ended&&p("ended")],$=o.signs[ut(l).sign],_=c.get(l);return{
id:x.keys.at(l),spans:i.bodies[r.article[l]]===null?[]:fo(l),quote:Nt(l),sentence:gm(l),sign:$==="together"?"cooperation":
$,hold:u?"not actual":g?"hedged":void 0,denied:r.polarity[l]!==0,doubted:h,by:a.get(xa(l))??null,isSourceInferred:f.inferred?.
includes("according_to")??!1,marks:y.filter(A=>typeof A=="string"),isOut:!n[l],actions:_?[{label:p("show_in_graph"),press:()=>k(
{tab:"graph",open:_,pair:null})}]:[]}})}function R0(t){let e=new Map;for(let{a:n,b:o,rows:s}of S.pairs.values())for(let r of s){
let i=x.ties.statement[r];!t.has(i)||e.has(i)||e.set(i,pl(n,o))}return e}function gm(t,e=0){let{statements:n,roles:o}=j(),
{s,o:r,roles:i=[],inferred:a=[]}=n[t],c=(f,u)=>({...C0(f,e),inferred:a.includes(u)}),l=(e?[]:[...i].sort(([f],[u])=>f-u)).
flatMap(([f,u])=>[{text:`, ${o[f].label}`},c(u,o[f].id)]);return[c(s,"subject"),{text:ut(t).label,kind:"verb"},c(r,"obje\
ct"),...l]}function C0(t,e){let n=j();if(typeof t=="string")return{text:t,kind:"name"};if(t>=0)return{text:V(n.entities[t]),
kind:"name",lang:De(n.entities[t])};let o=-1-t;return e>=2?{text:`#${x.keys.at(o).split("#")[1]}`,kind:"nested"}:{text:`\
(${gm(o,e+1).map(({text:r,inferred:i})=>i?`[${r}]`:r).join(" ")})`,kind:"nested"}}function wm(t){let e=new Map;for(let n of t)
for(let o of Xs(n))e.set(o,(e.get(o)??0)+1);return e}function Xs(t,e=new Set([t])){let{s:n,o,roles:s=[]}=j().statements[t],
r=new Set;for(let i of[n,o,...s.map(([,a])=>a)])if(typeof i!="string"){if(i>=0)r.add(i);else if(!e.has(-1-i)){e.add(-1-i);
for(let a of Xs(-1-i,e))r.add(a)}}return r}var xm=30,j0=8;function bm(t,e){let{articles:n}=x;if(n.length<2)return null;let o=W0(),s=o.indexOf(t),r={n:s+1,of:o.length},
i=(c,l,f)=>T(l,()=>ym(o[s+c]),{"aria-label":p(f),disabled:o[s+c]===void 0}),a=m("details",{class:"menu articles"},m("sum\
mary",{},p("articles_list",r)));return a.addEventListener("toggle",()=>a.open&&a.childElementCount===1&&a.append(B0(o,t,
e))),m("div",{class:"line"},i(-1,"\u2039","previous_article"),a,i(1,"\u203A","next_article"))}var ym=t=>k({article:x.articles[t].
id,open:null});function W0(){let{articles:t}=x,e=n=>t[n].first??t[n].last??Number.MAX_SAFE_INTEGER;return[...t.keys()].sort(
(n,o)=>e(n)-e(o)||n-o)}function B0(t,e,n){let o=x.articles.map(()=>[0,0]);for(let[c,l]of x.statements.article.entries())
o[l][1]++,n[c]&&o[l][0]++;let s=c=>m("li",{},F0(c,c===e,o[c])),r=m("div",{class:"found"},he(t.map(s),xm)),i=c=>{let l=c.
toLocaleLowerCase().split(/\s+/).filter(Boolean),f=t.filter(u=>l.every(d=>P0(u).includes(d)));E(r,f.length?he(f.map(s),xm):
m("p",{class:"quiet"},p("no_article_called",{text:c})))},a=m("input",{type:"search","aria-label":p("find_article"),placeholder:p(
"find_article"),oninput:({target:c})=>i(c.value)});return m("div",{},t.length>=j0&&a,r)}function P0(t){let{title:e,author:n,
publisher:o,published:s,first:r}=x.articles[t],i=r===null?"":rt(r);return[e,n,o,s,i].join(" ").toLocaleLowerCase()}function F0(t,e,[
n,o]){let s=x.articles[t],r=n<o?p("matching_of",{n,of:N(o,"statement")}):N(o,"statement");return T([m("span",{class:"tit\
le",dir:"auto",lang:s.language},s.title),m("span",{class:"quiet"},m("bdi",{},s.publisher),` \xB7 ${_n(s)} \xB7 ${r}`)],()=>ym(
t),{"aria-current":e?"true":null})}var D0=500,Vt=null,ba=null;async function $m(t){await z();let{articles:e}=x,n=e.findIndex(({id:c})=>c===w.article),o=Math.
max(0,n);if(!e.length){E(t,Tn("article",m("p",{},p("no_articles"))));return}let s=w.article!==null&&n<0,r=[S,o,s,w.about,
w.claimant,w.language];if(!(Vt&&t.contains(Vt.sheet)&&Vt.of.every((c,l)=>c===r[l]))||!Vt){let c=Vt&&t.contains(Vt.sheet)&&
Vt.of[1]===o;Vt={of:r,...z0(o,s)},E(t,Vt.sheet),c||(ba=null)}let a=Vt.reading.show([...Pe()].map(c=>x.keys.at(c)));a&&ba!==
w.open&&ua(a,Vt.sheet)&&a.scrollIntoView({block:"center"}),ba=w.open}function z0(t,e){let n=x.articles[t],o=j().bodies[t],
s=Pr(x,w),r=ae(x.statements.article,t).filter(s),i=wm(r),a=w.about===null?void 0:Yo(w.about),c=a!==void 0&&i.has(a)?a:null,
l=dm(n,r,w.claimant),f=l.find(({isChosen:y})=>y)?.id??null,u=r.filter(y=>(c===null||Xs(y).has(c))&&(f===null||xa(y)===f)),
d=on(x,w),h=hm(u,l,d),g=mm({title:n.title,lang:n.language,text:o,claims:h,claimants:l,say:p},{open:G0,choose:y=>k({claimant:y})},
[e&&m("p",{class:"quiet"},p("no_such_article")),m("p",{class:"source",dir:"ltr"},se(n),H0(n)," ",fa(n)),o===null&&m("p",
{class:"quiet"},p("quotes_only")),m("p",{class:"quiet"},U0(u,r.length,d))]),b=m("div",{class:"line choosers"},bm(t,d),V0(
i,c));return{sheet:Tn("article",b,g.element),reading:g}}var H0=({licence:t})=>t?` \xB7 ${t}`:"";function G0(t){let e=t.map(
n=>x.keys.numberOf(n));return e.length===1?pt(e[0]):G(e,p("quotes"))}function U0(t,e,n){let o=t.filter(a=>!n[a]).length,
s=N(e,"statement"),r=t.length<e?p("shown_of",{n:t.length,of:s}):s,i=o?`, ${p("left_out_by_filters",{n:o})}`:"";return`${P(
un())}. ${P(r)}${i}.`}function V0(t,e){let{entities:n}=j(),s=[...t].sort(([,i],[,a])=>a-i).slice(0,D0).map(([i,a])=>[n[i].
id,`${V(n[i])} (${a})`]),r=e===null?"":n[e].id;return m("label",{},`${p("about")} `,K(p("about"),[["",p("about_all")],...s],
r,i=>k({about:i||null})))}var K0=["aim","audience","meant for"];async function _m(t){await z();let{bargains:e,others:n}=Qo(),o=e.map(r=>Sm(r,Fr(x,
w,r))),s=e.some(r=>!Fr(x,w,r));E(t,It(m("h2",{},p("tab_bargains")),m("p",{class:"quiet"},p("exchange_help")),s&&m("p",{class:"\
quiet"},p("outcome_elsewhere")),o.length?o:m("p",{},p("no_exchange")),n.length>0&&[m("h2",{},p("other_offers")),n.map(r=>Sm(
r))]))}function Sm(t,e){let n=j(),o=At(S.chosen,t.flatMap(l=>l.statements)),s=Pe(),r=t.map(l=>x.relations[l.relation]),{
label:i}=r.reduce((l,f)=>f.wider.length>l.wider.length?f:l),a=[...new Map(o.map(l=>[Gt(n.statements[l].s),n.statements[l].
s])).values()],c=l=>n.roles.map((f,u)=>l.includes(f.function??"")&&ya(f.label,X0(u,o),t,l));return m("section",{class:"b\
argain","aria-current":o.some(l=>s.has(l))&&"location"},m("h3",{},a.map((l,f)=>[f?", ":"",kn(l)]),` ${i}`),e&&m("p",{class:"\
outcome"},m("strong",{},`${p("outcome")}: `),Y0(e)),m("dl",{},ya(p("offered_thing"),Om(t.map(l=>l.things))),ya(p("offere\
d_to"),Om(t.map(l=>l.targets))),c(qo),c(K0)),e?Q0(e):m("p",{class:"quiet"},`${p("dates")}: ${km(t)}`),m("p",{class:"acti\
ons"},N(t.length,"act"),", ",C(N(o.length,"statement"),()=>G(o,i))))}var Y0=({outcome:t,again:e})=>`${t}${e?`, ${p("offe\
red_again")}`:""}`;function Q0({moves:t}){let e=t.map(([n,o,s,r])=>m("li",{},m("span",{class:"when"},o||p("date_unknown"),
J0(s)&&` (${p("inferred")})`),m("span",{},m("strong",{},n),": ",H(gt(s[0]),s,n),r&&` (${p("may_be",{doubt:r})})`)));return m(
"details",{class:"course",open:t.length<8},m("summary",{},p("course")),m("ol",{},e))}var J0=t=>t.some(e=>j().statements[e].
inferred_when);function km(t){let e=At(S.chosen,t.map(n=>n.statements[0]));return[...new Set(e.map(n=>ds(j().statements[n])))].
join(", ")}function ya(t,e,n=[],o=[]){let s=e.map(({shown:r,name:i,by:a})=>{let c=n.filter(u=>u.statements.some(d=>a.includes(
d))),f=o===qo&&c.length<n.length&&` ${p("in_some",{n:c.length,of:n.length})}: ${km(c)}`;return m("li",{},r," ",H(String(
a.length),a,i),f&&m("span",{class:"quiet"},f))});return s.length>0&&m("div",{},m("dt",{},t),m("dd",{},m("ul",{},s)))}function Om(t){
let e=new Map;for(let[o,s]of t.flatMap(r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=x.offers;return[...e].map(
([o,s])=>({shown:C(n[o],()=>X(o)),name:n[o],by:s}))}function X0(t,e){let n=new Map;for(let o of e)for(let[s,r]of j().statements[o].
roles??[]){if(s!==t)continue;let i=Gt(r);n.set(i,{shown:kn(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}function Mm(t,e){let n=t.sources.map(({id:a,label:c})=>({id:a,label:c}));n.sort((a,c)=>vm(a.label,c.label)||vm(a.id,c.id));
let s=[...t.signers.map(a=>`by:${a}`),...n.map(({id:a})=>`of:${a}`)].map((a,c)=>({name:a,isSigner:c<t.signers.length,claims:0,
disputed:0,shared:0})),r=new Map(n.map(({id:a},c)=>[a,t.signers.length+c])),i={holders:s,disputes:new Map};for(let a of Z0(
t,e,r).values())ty(i,a);return i}function Z0(t,e,n){let{publisher:o,author:s}=t.statements,r=new Map;for(let i of Do(t,e)){
let{claim:a,who:c,at:l}=i,f=r.get(a)??new Map;r.set(a,f);for(let u of new Set(c===null?[o[l],s[l]]:[n.get(c)??-1]))u>=0&&
f.set(u,[...f.get(u)??[],i])}return r}function ty({holders:t,disputes:e},n){let o=[...n].sort(([i],[a])=>i-a),[s,r]=[new Set,
new Set];for(let[i,[a,c]]of o.entries()){c.some(({held:l})=>l)&&t[a].claims++;for(let[l,f]of o.slice(i+1)){let[[u]=[-1]]=Yr(
c,f),d=a*t.length+l;Qr(u)&&e.set(d,(e.get(d)??0)+1);for(let h of Qr(u)?[s]:Kc(u)?[r]:[])t[l].isSigner&&h.add(a),t[a].isSigner&&
h.add(l)}}for(let i of s)t[i].disputed++;for(let i of r)t[i].shared++}function ey({holders:t,disputes:e},n){let o=n===void 0?
-1:t.findIndex(({name:a})=>a===n),s=null;for(let[a,c]of e){let[l,f]=[Math.floor(a/t.length),a%t.length];if(o>=0&&l!==o&&
f!==o)continue;let u=!s||c>s.number,d=s&&c===s.number&&(l<s.one||l===s.one&&f<s.other);(u||d)&&(s={one:l,other:f,number:c})}
if(t.length<2)return null;let r=o>=0?o:s?.one??0,i=s?s.one+s.other-(o>=0?r:s.one):r?0:1;return[t[r].name,t[i].name]}function Zs(t,e,n){
if(e.compared_with)return{state:e,standings:Mm(t,e)};let o=c=>String(e[c])===String(n[c])?null:e[c],s={...e,modes:o("mod\
es"),polarities:o("polarities")},r=Mm(t,s),i=String(e.according_to)!==String(n.according_to)&&e.according_to.length===1,
a=ey(r,i?e.according_to[0]:void 0);return{state:a?{...s,according_to:[a[0]],compared_with:[a[1]]}:s,standings:r}}var vm=(t,e)=>t<
e?-1:t>e?1:0;var Am=8,ny=50,tr="";function Em(t,e,n,o){let s=t.filter(h=>!h.isSigner&&h.claims),r=t.filter(({isSigner:h})=>h),i=h=>[...h].
sort((g,b)=>b.claims-g.claims),c=[["sources_differ",s.filter(h=>h.disputed).sort((h,g)=>g.disputed-h.disputed),h=>p("sou\
rce_disputed",{n:h.disputed,of:h.claims})],["sources_shared",i(s.filter(h=>!h.disputed&&h.shared)),h=>p("source_shared",
{n:h.shared,of:h.claims})],["sources_reported",i(s.filter(h=>!h.disputed&&!h.shared)),()=>p("source_reported")],["source\
s_authors",i(r),()=>p("compare_own_claims")]],l=m("div",{}),f=(h,g,b)=>m("li",{},T([m("span",{dir:"auto"},P(ke([h]))),b!==
null&&m("span",{class:"num"},I(b)),m("small",{},g)],()=>o(h),{"aria-current":e.some(y=>String(y)===h)?"true":null})),u=()=>{
let h=_=>Lm(ke([_])).includes(Lm(tr)),g=c.map(([_,A,M])=>{let q=A.filter(({name:R})=>h(R)).map(R=>f(R.name,M(R),R.claims));
return q.length>0&&[m("h2",{},p(_)),Tm(q)]}),y=["authors","everyone"].filter(_=>(_==="everyone"||r.length>1)&&h(_)).map(
_=>f(_,p(`source_${_}`),null)),$=!y.length&&!g.some(Boolean);E(l,g,y.length>0&&[m("h2",{},p("sources_together")),Tm(y)],
$&&m("p",{class:"quiet"},p("sources_none",{words:tr})))};u();let d=m("input",{type:"search",value:tr,placeholder:p("sour\
ces_find"),"aria-label":p(n?"sources_find_second":"sources_find_first"),oninput:h=>{tr=h.target.value,u()}});return m("n\
av",{class:"sources","aria-label":p("sources_find")},d,l)}function Tm(t){let e=m("ul",{},t.slice(0,Am));return[e,co(t,Am,
ny,n=>e.append(...n))]}var Lm=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLocaleLowerCase();var Nm=5,oy=40,$a=2,Im=12,sy={affirms:"\u2713",denies:"\u2715",doubts:"?",rejects:"\u2715"},Je=1;async function Sa(t){await z();
let{state:e,standings:n}=Zs(x,w,U);if(!e.compared_with){E(t,It(m("h2",{},p("comparison")),m("p",{},p("compare_nobody"))));
return}let o=[e.according_to,e.compared_with],s=S.parts??zo(x,e,e.compared_with),r=([c,l])=>(Je=1,k({according_to:c,compared_with:l,
modes:e.modes,polarities:e.polarities})),i=c=>{let l=o[1-Je],f=String(l)===c?o[Je]:l;return r(Je?[f,[c]]:[[c],f])},a=c=>{
Je=c,Sa(t).then(()=>t.querySelector("input")?.focus())};E(t,m("div",{class:"sheet compare"},Em(n.holders,o,Je,i),m("sect\
ion",{class:"comparison"},m("h2",{},p("comparison")),m("p",{class:"quiet"},iy(o)),m("p",{class:"line"},T(`\u21C4 ${p("co\
mpare_swap")}`,()=>r([o[1],o[0]])),w.compared_with&&T(p("compare_end"),ry)),ay(s,o,a))))}var ry=()=>k({according_to:U.according_to,
compared_with:null,modes:w.modes??U.modes,polarities:w.polarities??U.polarities});function iy(t){let n=t.filter(s=>ws(s).
length).map(s=>p("compare_known_by",{name:ke(s),by:Dt(ws(s),3)})),o=oe()&&`${P(bs())}.`;return[!w.compared_with&&p("comp\
are_most"),...n,o].filter(Boolean).join(" ")}function ay({claims:t},e,n){let o=e.map(ke),s=e.map((r,i)=>{let a=t.flat().
filter(({positions:f})=>f[i].some(u=>u.held)),c=ws(r),l=c.length?p("quoted_by",{by:Dt(c,2)}):p("compare_own_claims");return m(
"th",{scope:"col"},m("span",{dir:"auto"},P(o[i])),m("small",{},`${l} \xB7 ${N(a.length,"claim")}`),T(p("compare_change"),
()=>n(i),{"aria-pressed":String(Je===i),"aria-label":p("compare_change_side",{name:o[i]})}))});return m("table",{},m("th\
ead",{},m("tr",{},m("th",{scope:"col"},p("claim_column")),s)),Gn.map((r,i)=>ly(r,cy(t[i],e),e)))}function cy(t,e){let{entities:n,
statements:o}=j(),s=new Set(e.flat().map(a=>a.replace(/^of:/,""))),r=a=>[o[a].s,o[a].o].some(c=>typeof c=="number"&&c>=0&&
s.has(n[c].id)),i=a=>(r(a.statements[0])?0:x.statements.relation.length)+a.statements[0];return[...t].sort((a,c)=>i(a)-i(
c))}function ly(t,e,n){let[o,s]=n.map(ke),r=p(`compare_${t}`,{first:o,second:s}),i=e.flatMap(u=>u.statements),a=m("tr",{
class:"part"},m("th",{colspan:3,scope:"rowgroup"},m("h3",{},P(r)," ",H(e.length,i,r))," ",m("small",{},e.length?p(`compa\
re_${t}_meaning`,{first:o,second:s}):p(`compare_${t}_none`,{first:o,second:s})))),c=u=>u.map(d=>fy(d,n)),l=m("tr",{class:"\
more"}),f=co(e,Nm,oy,u=>l.before(...c(u)));return f&&l.append(m("td",{colspan:3},f)),m("tbody",{},a,c(e.slice(0,Nm)),f&&
l)}function fy(t,e){let{statements:n,positions:o}=t,[s]=o.flat().map(({at:r,claim:i})=>x.statements.claim[r]===i?r:uy(r,
i));return m("tr",{},m("th",{scope:"row"},my(s,n)),e.map((r,i)=>{let a=[...new Map(o[i].map(c=>[c.at,c])).values()];return m(
"td",{class:a.some(({how:c})=>c==="doubts"||c==="rejects")?"doubting":null},m("strong",{class:"of",dir:"auto"},P(ke(r))),
a.slice(0,$a).map(py),a.length>$a&&C(p("more",{n:a.length-$a}),()=>G(t.sides[i],gt(s))),!a.length&&m("span",{class:"quie\
t"},dy(r,n)))}))}function uy(t,e){let{denials:n,claim:o}=x.statements,s=n.find(([r,i])=>r===t&&o[i]===e);return s?s[1]:t}
function my(t,e){let[n,o,s]=ia(t),{mode:r}=x.statements,i=[r[t]>0&&x.labels.modes[r[t]],j().statements[t].ended&&p("ende\
d")],a=()=>e.length===1?pt(e[0]):G(e,gt(t)),c=m("span",{class:`verb ${x.names.signs[ut(t).sign]}`},o);return[m("span",{dir:"\
auto"},C([n," ",c," ",s],a)),i.map(l=>l&&[" ",m("span",{class:"mark"},l)])]}function py({at:t,how:e,who:n,certainty:o}){
let s=e==="doubts"||e==="rejects",r=n!==null&&j().statements[t].inferred?.includes("according_to"),i=s&&xu(t,Im)||Fs(t,Im),
a=[o?x.labels.certainties[o]:null,r&&p("source_inferred")];return m("div",{class:"stand"},m("span",{class:"disc","aria-h\
idden":"true"},sy[e]),C(p(`compare_${e}`),()=>pt(t),{class:"link how"}),a.map(c=>c&&[" ",m("span",{class:"mark"},c)]),m(
"blockquote",{dir:"auto",lang:Z(t).language},i))}var dy=(t,e)=>p(e.some(jr(x,t))?"compare_no_position":"compare_no_claim");function qm(t){let e=m("div",{class:"fitted"}),n=0;return new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===n||(n=
e.clientWidth,E(e,t(n)))}).observe(e),e}var Oa=["actor","year","article"];var Ln=({keys:t},e)=>e.map(n=>t.numberOf(n)).filter(n=>n>=0),hy=({sentence:t})=>t.map(([e])=>e).join("");function _a(t,e,n){
return n==="article"?e.articles:n==="year"?gy(t,e):[...new Set(e.sentence.flatMap(([,o,s])=>o==="entity"&&s?[s]:[]))]}function Rm(t,e,n,o){
let s=Oa.map(i=>[i,er(n,i)]).filter(([,i])=>i.length),r=o.trim().toLocaleLowerCase();return e.filter(i=>s.every(([a,c])=>_a(
t,i,a).some(l=>c.includes(l)))&&`${hy(i)} ${i.quote.text} ${i.title}`.toLocaleLowerCase().includes(r))}var er=(t,e)=>(t??
[]).filter(n=>n.startsWith(`${e}:`)).map(n=>n.slice(e.length+1));function gy(t,e){let{first:n,last:o,article:s}=t.statements,
[,,r]=e.counts[e.counts.length-1],i=new Set;for(let a of Ln(t,r)){let f=(n[a]!==null||o[a]!==null?[n[a],o[a]]:[t.articles[s[a]].
first,t.articles[s[a]].last]).filter(u=>u!==null).map(u=>new Date(u*864e5).getUTCFullYear());if(f.length)for(let u=Math.
min(...f);u<=Math.max(...f);u++)i.add(String(u))}return[...i].sort()}var[Cm,jm]=[84,52],Fm=4,ka={bargain:()=>[Kt(9,26),yt("cooperation",20,18,58,18),wo("cooperation",66,18),yt("quiet dashed",
26,34,64,34),Ee("quiet",18,34,-1),Kt(75,26)],spiral:()=>[11,25,39].flatMap((t,e)=>wy(t+2,e%2===1)),contested:(t,{title:e})=>[
...Pm("hatched"),e==="Denied"?Ma(72,11):va(72,11)],quoted:()=>[...xy(),Wm(34,34,"\u201C \u201D")],"main cause":({denied:t})=>[
t?Ma(16,26,12):Kt(16,26,11),yt("quiet thick",32,26,56,26),Ee("quiet",59,26,1),O("rect",{class:"solid",x:62,y:15,width:20,
height:22,rx:4})],reasons:({reasons:t=[],effects:e=[]})=>t.some(n=>n>0)?by(t):yy(t.length,e),precedent:()=>[yt("quiet",4,
34,80,34),O("rect",{class:"solid",x:12,y:27,width:14,height:14}),O("path",{class:"line quiet",d:"M19 21 C30 9 52 9 62 21"}),
Ee("quiet",63,22,1,55),O("rect",{class:"hollow dashed",x:56,y:27,width:14,height:14})],forecast:()=>[yt("ink",2,16,26,16),
O("path",{class:"line ink dashed",d:"M26 16 C44 16 46 40 76 41"}),Ee("ink",80,41,1)],plan:()=>[Kt(12,26),yt("ink dashed",
24,26,52,26),Ee("ink",56,26,1),O("rect",{class:"hollow dashed",x:60,y:16,width:21,height:20,rx:3})],pair:({signs:t=[]})=>t.
length===2?[Kt(9,26),yt("cooperation",20,18,56,18),wo("cooperation",64,18),...Bm(20,34,62),Kt(75,26)]:[Kt(9,26),...t[0]===
"conflict"?Bm(20,26,62):[yt("cooperation",20,26,56,26),wo("cooperation",64,26)],Kt(75,26)],position:()=>[Kt(12,26),yt("i\
nk",26,26,44,26),O("rect",{class:"hollow",x:46,y:14,width:36,height:24,rx:6}),Wm(64,31,"\xB1")],denied:()=>[O("rect",{class:"\
solid",x:4,y:10,width:5,height:32}),...Pm("",9,10,66,32),Ma(72,11)]},Dm=t=>O("svg",{class:"small-figure",width:Cm,height:jm,
viewBox:`0 0 ${Cm} ${jm}`,"aria-hidden":"true"},(Object.hasOwn(ka,t.kind)?ka[t.kind]:ka.quoted)(t.figure,t)),Kt=(t,e,n=8)=>O(
"circle",{class:"solid",cx:t,cy:e,r:n}),yt=(t,e,n,o,s)=>O("line",{class:`line ${t}`,x1:e,y1:n,x2:o,y2:s}),wo=(t,e,n)=>O(
"path",{class:`head ${t}`,d:`M${e-10} ${n-5.5} L${e} ${n} L${e-10} ${n+5.5} Z`}),Ee=(t,e,n,o,s=0)=>O("path",{class:`line\
 ${t}`,d:"M-8 -6 L0 0 L-8 6",transform:`translate(${e} ${n}) rotate(${s}) scale(${o} 1)`}),Wm=(t,e,n)=>O("text",{class:"\
middle",x:t,y:e},n),Bm=(t,e,n)=>[yt("conflict",t,e,n,e),O("line",{class:"line conflict thick",x1:n,x2:n,y1:e-8,y2:e+8})],
wy=(t,e)=>[yt("conflict",8,t,76,t),O("line",{class:"line conflict thick",x1:e?8:76,x2:e?8:76,y1:t-6,y2:t+6})],Pm=(t,e=2,n=8,o=70,s=36)=>[
O("rect",{class:`hollow ${t&&"dotted"}`,x:e,y:n,width:o,height:s,rx:6}),...[.35,.65].map((r,i)=>yt("quiet",e+10,n+r*s,e+
o-(i?24:12),n+r*s))],va=(t,e)=>O("g",{},Kt(t,e,9),O("text",{class:"middle on-solid",x:t,y:e+4.5},"?")),Ma=(t,e,n=9)=>O("\
g",{},O("circle",{class:"hollow",cx:t,cy:e,r:n}),O("path",{class:"line ink",d:`M${t-n*.7} ${e+n*.7} L${t+n*.7} ${e-n*.7}`})),
xy=()=>[O("path",{class:"hollow",d:"M10 8 H66 a6 6 0 0 1 6 6 V32 a6 6 0 0 1 -6 6 H30 L20 47 V38 H10 a6 6 0 0 1 -6 -6 V14\
 a6 6 0 0 1 6 -6 Z"})],by=t=>[...t.slice(0,Fm).map((e,n)=>O("rect",{class:"bar",x:2,y:2+n*13,width:Math.max(58-12*Math.max(
e-1,0),12),height:9,rx:2})),yt("ink",62,26,71,26),Ee("ink",73,26,1),Kt(79,26,5)];function yy(t,e){let n=Math.min(Math.max(
t,1),Fm),o=e.slice(0,3),s=[...Array(n).keys()].map(i=>26+(i-(n-1)/2)*13),r=o.map((i,a)=>26+(a-(o.length-1)/2)*19);return[
...s.flatMap(i=>r.map(a=>O("path",{class:"line quiet thin",d:`M17 ${i} C36 ${i} 34 ${a} 54 ${a}`}))),...s.map(i=>O("rect",
{class:"bar",x:1,y:i-4.5,width:16,height:9,rx:2})),...o.map((i,a)=>O("rect",{class:`hollow ${i?"":"dashed"}`,x:55,y:r[a]-
8,width:27,height:16,rx:3}))]}var La=480,xo=26,Aa=40,nr=12,Ta=7,zm=5,or=24;function Hm(t,e){return t==="bargain"?n=>$y(e,n):t==="spiral"&&e.acts?.length?
n=>Sy(e,n):null}function $y({ends:t=["",""],there:e="",back:n=[],condition:o=[],course:s=[]},r){let i=[{words:e,way:"the\
re",look:"cooperation",end:"full"},...n.slice(0,2).map(l=>({words:l,way:"back",look:"quiet dashed",end:"open"})),...o.slice(
0,2).map(l=>({words:l,way:"none",look:"",end:""}))],a=Um(t,i,r),c=ky(s,r,a.height+14);return Gm(r,a.height+14+c.height,[
...a.shapes,...c.shapes])}function Sy({ends:t=["",""],acts:e=[],restraints:n=[]},o){let s=e.slice(0,Ta).map(([a,c,l],f)=>({
words:c,way:a===0?"there":"back",look:"conflict",end:"bar",number:String(f+1),isDoubted:l}));e.length>Ta&&s.push({words:p(
"and_more",{n:e.length-Ta}),way:"none",look:"",end:""});for(let[a,c]of n.slice(0,2))s.push({words:p("restraint_by",{who:a})+
(c&&`: ${c}`),way:"none",look:"",end:""});let{shapes:r,height:i}=Um(t,s,o);return Gm(o,i,r)}var Gm=(t,e,n)=>O("svg",{class:"\
large-figure",width:t,height:e,viewBox:`0 0 ${t} ${e}`,role:"img","aria-label":p("figure")},n);function Um(t,e,n){let o=g=>t.
map(b=>Math.min(Math.max(Y(b,14,600)+20,64),g)),s=o(Math.min(130,n/5)),r=n-s[0]-s[1]-2*nr,i=n<La||e.some(g=>Y(g.words,13)>
Vm(g,r)),a=i?o((n-nr)/2):s,c=i?Aa:Math.max(e.length*xo,Aa),l=i?Aa+8:(c-e.length*xo)/2,[f,u]=i?[0,n]:[a[0]+nr,n-a[1]-nr],
d=t.flatMap((g,b)=>{let y=b?n-a[b]:0,$=Oy(g,a[b]-12);return[O("rect",{class:"end",x:y+.5,y:.5,width:a[b]-1,height:c-1,rx:8}),
O("text",{class:"middle end-name",y:c/2+5-($.length-1)*9},O("title",{},g),$.map((_,A)=>O("tspan",{x:y+a[b]/2,dy:A?18:0},
_)))]}),h=e.flatMap((g,b)=>_y(g,f,u,l+b*xo+xo/2));return{shapes:[...d,...h],height:i?l+e.length*xo:c}}function Oy(t,e){if(Y(
t,14,600)<=e)return[t];let n=t.split(" "),o=n.length;for(;o>1&&Y(n.slice(0,o).join(" "),14,600)>e;)o--;let s=n.slice(o).
join(" ");return[bt(n.slice(0,o).join(" "),e,14,600),...s?[bt(s,e,14,600)]:[]]}var Vm=({way:t,number:e,isDoubted:n},o)=>o-
(t==="none"?0:60)-(e?16:0)-(n?24:0);function _y({words:t,way:e,look:n,end:o,number:s,isDoubted:r},i,a,c){let l=i+(s?16:0),
f=Vm({words:t,way:e,look:n,end:o,number:s,isDoubted:r},a-i),u=Y(t,13)>f?12:13,d=bt(t,f,u),h=Y(d,u)+(r?24:0),[g,b]=[(l+a-
h)/2-8,(l+a+h)/2+8],y={class:u<13?"row-words small":"row-words",x:g+8,y:c+4.5},$=O("text",y,O("title",{},t),d);if(e==="n\
one")return[$];let _=e==="there"?a-1:l+1,A=e==="there"?-1:1;return[s?O("text",{class:"row-number",x:i,y:c+4.5},s):null,O(
"line",{class:`line ${n}`,x1:l+(e==="back"&&o==="full"?9:1),x2:g,y1:c,y2:c}),O("line",{class:`line ${n}`,x1:b,x2:a-(e===
"there"&&o==="full"?9:1),y1:c,y2:c}),o==="full"&&wo(n,_,c),o==="open"&&Ee(n.replace("dashed",""),_,c,-A),o==="bar"&&O("l\
ine",{class:`line ${n} thick`,x1:_+A,x2:_+A,y1:c-7,y2:c+7}),$,r&&va(b-17,c)].filter(M=>M instanceof SVGElement)}function ky(t,e,n){
let o=e<La?zm:Math.min(zm,Math.floor(e/110)),s=[["",p("and_more",{n:t.length-o+1}),"none"]],r=t.length>o?[...t.slice(0,o-
1),...s]:t;return r.length?e<La?My(r,e,n):vy(r,e,n):{shapes:[],height:0}}function My(t,e,n){let o=[O("line",{class:"line\
 quiet thin",x1:8,x2:8,y1:n+11,y2:n+t.length*or-11})],s=t.flatMap(([r,i,a],c)=>{let l=n+c*or+or/2,f=[r,i].filter(Boolean).
join(": ");return[Km(a,8,l),O("text",{class:"row-words",x:24,y:l+4.5},bt(f,e-24,13))]});return{shapes:[...o,...s],height:t.
length*or}}function vy(t,e,n){let o=e/t.length,s=n+26,r=[O("line",{class:"line quiet thin",x1:0,x2:e,y1:s,y2:s})],i=1;for(let[
a,[c,l,f]]of t.entries()){let u=(a+.5)*o,d=Ly(l,o-10);i=Math.max(i,d.length),r.push(O("text",{class:"middle when",x:u,y:n+
12},O("title",{},c),bt(c,o-10,12,600)),Km(f,u,s),...d.map((h,g)=>O("text",{class:"middle what",x:u,y:s+22+g*15},h))),a&&
Ay(t[a-1][0],c)&&r.push(Ty(a*o,s))}return{shapes:r,height:38+i*15}}function Ay(t,e){let[n,o]=[t,e].map(s=>Number(/\d{4}/.
exec(s)?.[0]??Number.NaN));return o-n>1}var Ty=(t,e)=>O("g",{},O("rect",{class:"gap",x:t-7,y:e-3,width:14,height:6}),O("\
path",{class:"line quiet thin",d:`M${t-6} ${e+7} l5 -14 M${t+1} ${e+7} l5 -14`}));function Ly(t,e){if(Y(t)<=e)return[t];
let n=t.split(" "),o=n.length-1;for(;o>1&&Y(n.slice(0,o).join(" "))>e;)o--;return[bt(n.slice(0,o).join(" "),e),bt(n.slice(
o).join(" "),e)]}function Km(t,e,n){return t==="done"?O("rect",{class:"solid",x:e-6,y:n-6,width:12,height:12}):t==="case"?
O("rect",{class:"hollow",x:e-6,y:n-6,width:12,height:12}):t==="answer"?O("circle",{class:"solid",cx:e,cy:n,r:6.5}):O("ci\
rcle",{class:t==="offer"?"head cooperation":"hollow",cx:e,cy:n,r:6.5})}var Ym=10,bo="";async function Qm(t){let[{lack:e,cards:n}]=await Promise.all([Vo(),z()]),o=n.flatMap(s=>s.findings);E(t,
It(m("h2",{class:"page-title"},p("findings_title")),m("p",{class:"quiet"},N(o.length,"finding"),". ",p("findings_help")),
e&&m("p",{},e),n.length===1&&n[0].article===null?Ry(n[0]):m("div",{class:"findings"},n.map(Ey))))}function Ey({article:t,
title:e,about:n,findings:o,more:s,lack:r}){let[i,...a]=o,c=i&&Hm(i.kind,i.figure);return m("section",{class:"finding-car\
d","aria-label":e},m("div",{class:"card-head"},m("h3",{lang:x.articles.find(({id:l})=>l===t)?.language},e),m("p",{class:"\
quiet"},n)),r&&m("p",{class:"finding"},r),c&&Ny(i,c),(c?a:o).map(Jm),np(s),t!==null&&Iy(t))}var Ny=(t,e)=>m("div",{class:"\
finding lead"},Xm(t),Zm(t),qm(e),tp(t),ep(t)),Jm=t=>m("div",{class:"finding row"},Dm(t),m("div",{},Xm(t),Zm(t),tp(t),ep(
t))),Xm=({title:t,counts:e})=>m("p",{class:"numbers"},m("strong",{},t),e.map(([n,o,s])=>[" \xB7 ",H(n,Ln(x,s),t),` ${o}`])),
Zm=t=>m("p",{class:"sentence"},C(t.sentence.map(([e,n])=>n==="entity"?Xt(e):e),()=>k(qy(t)),{class:"link whole"}));function tp(t){
let[e]=Ln(x,[t.quote.statement]),{language:n}=x.articles.find(({id:s})=>s===t.quote.article)??{},o=`\u201C${t.quote.text}\
\u201D`;return m("blockquote",{lang:n},e===void 0?o:C(o,()=>pt(e)))}var ep=t=>t.remarks.length>0&&m("p",{class:"numbers"},
t.remarks.join("; "));function np(t){let e=Object.entries(t),n=e.reduce((s,[,r])=>s+r,0),o=e.map(([s,r],i)=>[i?", ":": ",
p("findings_by",{n:I(r)})," ",m("code",{},s)]);return n>0&&m("p",{class:"card-foot"},N(n,"more_finding"),o,".")}function Iy(t){
let e=x.articles.findIndex(({id:s})=>s===t),n=ae(x.statements.article,e).filter(s=>x.statements.aside[s]!==Wr),o=Fe(n.length,
"all_statements",{statements:N(n.length,"statement")});return m("p",{class:"card-foot"},n.length>0&&[C(o,()=>G(n,o))," \xB7\
 "],C(p("the_argument"),()=>k({tab:"arguments",article:t,about:null}))," \xB7 ",C(p("the_article"),()=>k({tab:"article",
article:t,open:null})))}function qy({kind:t,figure:e,quote:n}){let{article:o}=n,s=`statement:${n.statement}`;return t===
"bargain"||t==="precedent"?{tab:"bargains",open:s}:e.pair?{tab:"timeline",level:"country",pair:e.pair,open:null}:t==="re\
asons"||t==="main cause"?{tab:"arguments",article:o,about:null,open:s}:e.sources?.length?{tab:"compare",according_to:["a\
uthors"],compared_with:[`of:${e.sources[0]}`],modes:null,polarities:null}:{tab:"article",article:o,open:s}}function Ry({
title:t,findings:e,more:n,lack:o}){let s=m("div",{class:"finding-card"}),r=()=>{let i=Rm(x,e,w.findings,bo),a=w.find?i.length:
Ym*(1+w.more);E(s,m("div",{class:"card-head"},m("h3",{},t),m("p",{class:"quiet"},p("findings_chosen",{n:I(i.length),of:I(
e.length)}))),i.slice(0,a).map(Jm),!i.length&&m("p",{class:"finding"},o||p("no_finding")),i.length>a&&m("p",{class:"card\
-foot"},T(p("more",{n:I(Math.min(Ym,i.length-a))}),()=>k({more:w.more+1}))),i.length<=a&&np(n))};return[bo=""]=er(w.findings,
"words"),r(),[m("div",{class:"line finding-choice"},Cy(r),Oa.map(i=>jy(i,e))),s]}var Cy=t=>m("input",{type:"search",value:bo,
placeholder:p("finding_words"),"aria-label":p("finding_words"),oninput:e=>{bo=e.target.value,t()},onchange:()=>op("words",
bo.trim())});function jy(t,e){let n=new Map;for(let r of e)for(let i of _a(x,r,t))n.set(i,(n.get(i)??0)+1);let o=[...n].
map(([r,i])=>[r,`${Wy(t,r)} (${I(i)})`]).sort(([r,i],[a,c])=>t==="year"?r.localeCompare(a):i.localeCompare(c)),[s=""]=er(
w.findings,t);return o.length>1&&K(p(`finding_${t}`),[["",p(`finding_${t}`)],...o],s,r=>op(t,r))}function Wy(t,e){if(t===
"article")return x.articles.find(({id:o})=>o===e)?.title??e;let n=t==="actor"?Bt(e):null;return n?P(V(n)):e}function op(t,e){
let n=(w.findings??[]).filter(s=>!s.startsWith(`${t}:`)),o=e?[...n,`${t}:${e}`]:n;return k({findings:o.length?o:null,more:0})}var By={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},sp=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,Py=/[^\p{ASCII}]/u,
rp=new Map;function ip(t){let e=rp.get(t);if(e!==void 0)return e;let o=[...t.normalize("NFKD").replace(sp,"").toLowerCase().
replace(sp,"")].map(s=>By[s]??(/\p{Pd}/u.test(s)?"-":/\s/u.test(s)?" ":s)).join("");return rp.set(t,o),o}function $t(t){
return(Py.test(t)?Array.from(t,ip).join(""):t.toLowerCase()).replace(/\s+/g," ").trim()}var Ea=t=>$t(t).split(" ").filter(
Boolean);function Na(t){let e=[],n="",o=0;for(let s of t){let r=ip(s);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<
r.length;i++)e.push(o)}o+=s.length}return{plain:n,places:[...e,o]}}function ap(t,e){let{plain:n,places:o}=Na(t),s=[];for(let r of e)
for(let i=n.indexOf(r);r&&i>=0;i=n.indexOf(r,i+r.length))s.push([o[i],Fy(t,o,i+r.length-1)]);return s.sort((r,i)=>r[0]-i[0]||
i[1]-r[1]),s.filter(([r],i)=>s.slice(0,i).every(([,a])=>a<=r))}function Fy(t,e,n){let o=n+1;for(;e[o]===e[n]&&o<e.length-
1;)o++;return e[n]+t.slice(e[n],e[o]).trimEnd().length}var Dy=/[\p{L}\p{N}]/u;function yo(t,e){let n=e===0?" ":t[e-1];return n===
" "||n===`
`||!Dy.test(n)}var cp="found";function lp(t){if(typeof Highlight<"u"&&CSS.highlights.delete(cp),!w.find)return;let[e="",n=""]=w.find.map(
$t),o=zy(t),{plain:s,places:r}=Na(o.map(({data:l})=>l).join("")),i=Math.max(0,s.indexOf(n)),a=s.indexOf(e,i)>=0?[e]:e.split(
" "),c=(e?a:[n]).flatMap(l=>{let f=s.indexOf(l,i);return f<0?[]:Hy(o,r[f],r[f+l.length])});c.length&&(typeof Highlight<"\
u"&&CSS.highlights.set(cp,new Highlight(...c)),c[0].startContainer.parentElement?.scrollIntoView({block:"center"}))}function zy(t){
let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),n=[];for(;e.nextNode();){let o=e.currentNode;o.parentElement?.closest(
"select, .number-mark")||n.push(o)}return n}function Hy(t,e,n){let o=document.createRange(),s=0;for(let r of t){let i=s+
r.data.length;if(s<=e&&e<i&&o.setStart(r,e-s),s<n&&n<=i)return o.setEnd(r,n-s),[o];s=i}return[]}var Gy=40,Uy=100;function up(t,e){let{level:n}=t,o=Qt(t),s=Vy(t,o),r=s.filter(({nodes:d})=>d.length>1),i=s.reduce((d,{nodes:h})=>d+
h.length,0),a=new Set(e.unfolded??(i>Gy?[]:r.map(({id:d})=>d))),c=Uy*(1+e.more),l=mp(s,c,"").flatMap(d=>Ky(t,d,a,c)),f=new Int32Array(
n.nodes.length).fill(-1);for(let[d,{nodes:h}]of l.entries())for(let g of h)f[g]=d;let u=Yy(t,o,f,l.length);return{entries:l,
folding:r.map(({id:d})=>d),unfolded:r.map(({id:d})=>d).filter(d=>a.has(d)),rows:fp(u.map(([d])=>d)),columns:fp(u.map(([,
d])=>d)),cells:u.map(([d,h,g])=>Qy(t,d,h,g))}}var fp=t=>[...new Set(t)].sort((e,n)=>e-n);function Vy({facts:t,level:e,nodes:n,
chosen:o,state:s},r){let i=new Map,a=new Map,c=u=>e.nodes[u].country??e.nodes[u].actor;for(let u of r){for(let d of[u.a,
u.b]){let h=c(d);i.set(h,(i.get(h)??new Set).add(d))}for(let d of new Set([c(u.a),c(u.b)])){let h=a.get(d)??[];a.set(d,h);
for(let g of u.rows)h.push(g)}}let l=u=>n.weightOf(u);return[...i].map(([u,d])=>({id:u,nodes:[...d].sort((h,g)=>l(g)-l(h)||
h-g),weight:mt(t,a.get(u)??[],o,s.count)})).sort((u,d)=>d.weight-u.weight||(u.id<d.id?-1:1))}function mp(t,e,n){if(t.length<=
e+1)return t;let o=t.slice(e).flatMap(({nodes:s})=>s);return[...t.slice(0,e),{id:n,nodes:o,weight:0}]}function Ky({level:t},{
id:e,nodes:n},o,s){if(e==="")return[{kind:"rest",id:e,group:null,nodes:n}];if(n.length===1)return[{kind:"actor",id:t.nodes[n[0]].
actor,group:null,nodes:n}];if(!o.has(e))return[{kind:"group",id:e,group:null,nodes:n}];let r=n.map(i=>({id:t.nodes[i].actor,
nodes:[i],weight:0}));return mp(r,s,"").map(i=>({...i,kind:i.id?"actor":"rest",group:e}))}function Yy({facts:t},e,n,o){let s=new Map,
r=(i,a)=>{let c=s.get(i)??new Set;s.set(i,c);for(let l of a)c.add(l)};for(let{a:i,b:a,rows:c}of e){r(n[i]*o+n[a],c);let l=i===
a?[]:as(t,c);l.length&&r(n[a]*o+n[i],l)}return[...s].sort(([i],[a])=>i-a).map(([i,a])=>[Math.floor(i/o),i%o,[...a]])}function Qy(t,e,n,o){
let{facts:s,chosen:r,state:i}=t,[a,c,l]=ml(t,o);return{row:e,column:n,rows:o,number:mt(s,o,r,i.count),signs:[a,c,l],together:as(
s,o).length>0}}var Ia=t=>{let[e,n]=String(t.dataset.at).split(" ");return[Number(e),Number(n)]},pp=t=>[...t.querySelectorAll("[data-at]")],
Jy={ArrowRight:[1,1],ArrowLeft:[1,-1],ArrowDown:[0,1],ArrowUp:[0,-1]};function dp(t,e){let n=t.target instanceof Element?
t.target.closest("[data-at]"):null,o=Jy[t.key];if(!n||!o)return;t.preventDefault();let[s,r]=o,i=Ia(n),a=pp(e).map(c=>({spot:c,
at:Ia(c)})).filter(({at:c})=>c[1-s]===i[1-s]&&(c[s]-i[s])*r>0).sort((c,l)=>(c.at[s]-l.at[s])*r);a.length&&hp(e,a[0].spot)}
function hp(t,e){xp(t,e),e.focus()}function gp(t,e){let n=pp(t).find(o=>o.dataset.group===e);n&&hp(t,n)}function wp({target:t,
type:e},n,o,{rows:s,columns:r,cells:i},a){let c=t instanceof Element?t.closest("td, th")?.querySelector("[data-at]"):null;
for(let h of n.querySelectorAll(".lit"))h.classList.remove("lit");if(o.hidden=!c,!c)return;let[l,f]=Ia(c);e==="focusin"&&
xp(n,c),c.closest("tr")?.classList.toggle("lit",l>=0);let u=n.querySelector(`[data-at="-1 ${f}"]`)?.closest("th");o.hidden=
f<0||!u,u&&f>=0&&(u.classList.add("lit"),[o.style.left,o.style.width]=[`${u.offsetLeft}px`,`${u.offsetWidth}px`]);let d=i.
find(h=>h.row===s[l]&&h.column===r[f]);d&&a(d)}function xp(t,e){for(let n of t.querySelectorAll("[data-at][tabindex='0']"))
n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0")}var qa={acts:"act",statements:"statement",articles:"article"},sr=["cooperation","conflict","neither"],[$p,Xy,Zy,t1]=[22,
4,18,8];function Sp(t,e,n,o){let{entries:s,rows:r,columns:i,cells:a}=e,c=Math.max(...a.map(L=>L.number)),l={shown:t,matrix:e,
names:n,fold:o,largest:c},f=e.unfolded.length>0,u=`${$p+Zy+t1*I(c).length}px`,d=new Map(i.map((L,W)=>[L,W])),h=new Map(r.
map(L=>[L,[]]));for(let L of a)h.get(L.row)?.push(L);let g=r.map((L,W)=>m("tr",{},bp(l,r,W,"row"),e1(l,h.get(L)??[],W,d))),
b=f?2:1,y=m("td",{class:"corner",colspan:b,rowspan:b},p("matrix_corner")),$=i.map((L,W)=>bp(l,i,W,"col")),_=L=>s[i[L]].group!==
null,A=$.flatMap((L,W)=>_(W)?L.slice(0,-1):L),M=$.flatMap((L,W)=>_(W)?L.slice(-1):[]),q=i.map(()=>m("col",{class:"cells"})),
R=m("table",{class:`matrix${f?" grouped":""}`,role:"grid","aria-label":p("tab_matrix")},m("colgroup",{},f&&m("col",{class:"\
brackets"}),m("col",{class:"names"}),q),m("thead",{},m("tr",{},y,A),M.length>0&&m("tr",{},M)),m("tbody",{},g));return R.
style.setProperty("--cell",u),R.querySelector("td [data-at]")?.setAttribute("tabindex","0"),R}function bp({shown:t,matrix:{
entries:e,unfolded:n},names:o,fold:s},r,i,a){let{kind:c,id:l,group:f}=e[r[i]],u=a==="row",d=(q,R)=>u?{rowspan:q,colspan:R}:
{colspan:q,rowspan:R},h=q=>u?`${i} ${q}`:`${q} ${i}`,g={actor:()=>X(l),group:()=>s(l),rest:()=>k({more:w.more+1})}[c],b=o[r[i]],
y=yp(b,g,h(-1),c==="group"?{"aria-expanded":"false","data-group":l}:{}),$=m("th",{scope:a,class:`${c} ${a}`,...d(1,n.length&&
f===null?2:1)},y);if(f===null||i>0&&e[r[i-1]].group===f)return[$];let _=r.filter(q=>e[q].group===f).length,A=_p(t,f),M=yp(
A,()=>s(f),h(-2),{"aria-expanded":"true","data-group":f});return[m("th",{scope:`${a}group`,class:`bracket ${a}${_>1?"":"\
 of-one"}`,...d(_,1)},M),$]}function yp(t,e,n,o){let s=o["aria-label"]??t;return C(m("bdi",{},t),e,{title:s,"aria-label":s,
tabindex:-1,"data-at":n,...o})}function e1(t,e,n,o){let s=[],r=0,i=a=>a>r&&s.push(m("td",{colspan:a-r}));for(let a of e){
let c=o.get(a.column)??0;i(c),s.push(m("td",{class:"cell"},n1(t,a,`${n} ${c}`))),r=c+1}return i(o.size),s}function n1({shown:t,
matrix:{entries:e},names:n,largest:o},s,r){let i=ht([n[s.row],n[s.column]]),a=m("span",{class:`square${s.together?" toge\
ther":""}`},sr.map((l,f)=>s.signs[f]>0&&Ra(l,s.signs[f]))),c=Math.max(Xy,$p*Math.sqrt(s.number/o));return[a.style.width,
a.style.height]=[`${c}px`,`${c}px`],C([m("span",{class:"room"},a),I(s.number)],()=>o1(t,e,s,i),{"aria-label":`${i}: ${ja(
s)}`,"aria-describedby":"matrix-says",tabindex:-1,"data-at":r})}function Ra(t,e=1){let n=m("span",{class:t});return n.style.
flexGrow=String(e),n}var Ca=t=>x.labels.signs[x.names.signs.indexOf(t)];function ja({number:t,signs:e,together:n}){let o=sr.
flatMap((s,r)=>e[r]>0?[`${I(e[r])} ${Ca(s)}`]:[]);return`${N(t,qa[w.count])} (${Dt(o)}${n?`; ${p("matrix_together")}`:""}\
)`}function o1(t,e,{row:n,column:o,rows:s},r){let[i,a]=[e[n],e[o]];if(i.kind!=="actor"||a.kind!=="actor")return G(vt(t,s),
r);let[c,l]=[i.nodes[0],a.nodes[0]];return t.pairs.has(c*t.level.nodes.length+l)?dt(c,l):dt(l,c)}var Op=({level:t},e)=>t.
numbers.has(e)||e in t.countries||Bt(e)!==null;function _p({level:t},e){let n=t.numbers.get(e);if(n!==void 0)return B(t,
n);let o=Bt(e);return o?V(o):t.countries[e]??e}function kp(t,{kind:e,id:n,nodes:o}){return e==="actor"?B(t.level,o[0]):e===
"rest"?p("matrix_rest",{n:I(o.length)}):p("matrix_group",{name:_p(t,n),n:I(o.length)})}var s1=5,Mp=[];async function vp(t){let e=[S,w.unfolded,w.more,w.language];if(t.querySelector(".matrix")&&e.every((f,u)=>f===
Mp[u]))return;let n=Ro(S),o=up(n,w);if(o.folding.every(f=>Op(n,f))||await z(),Mp=e,!o.cells.length){E(t,m("div",{class:"\
sheet"},m("p",{},Le())));return}let s=o.entries.map(f=>kp(n,f)),i=Sp(n,o,s,f=>i1(t,o,f)),a=m("div",{class:"band",hidden:!0}),
c=m("p",{class:"matrix-sentence"},m("span",{class:"quiet"},p("matrix_keys"))),l=f=>c1(c,s,f);for(let f of["mouseover","f\
ocusin"])i.addEventListener(f,u=>wp(u,i,a,o,l));i.addEventListener("keydown",f=>dp(f,i)),E(t,m("div",{class:"sheet matri\
x-sheet"},m("p",{class:"quiet"},Lt(n)," ",H(p("show_quotes"),te(n).statements,p("based_on_drawn"))),m("div",{class:"matr\
ix-tools"},r1(o),a1(o)),c,m("div",{class:"matrix-scroll"},m("div",{},i,a))))}function r1({folding:t,unfolded:e}){return[
e.length<t.length&&T(p("unfold_all"),()=>k({unfolded:t})),e.length>0&&T(p("fold_all"),()=>k({unfolded:[]}))]}async function i1(t,{
unfolded:e},n){let o=e.includes(n);await k({unfolded:o?e.filter(s=>s!==n):[...e,n]}),gp(t,n)}function a1({cells:t}){let e=sr.
flatMap((o,s)=>t.some(({signs:r})=>r[s])?[o]:[]),n=(o,s)=>m("span",{class:`square ${s}`},Ra(o));return m("p",{class:"mat\
rix-legend"},e.map(o=>m("span",{},n(o,""),o==="neither"?p("matrix_neither"):Ca(o))),t.some(({together:o})=>o)&&m("span",
{},n("","together"),p("matrix_together")),m("span",{class:"quiet"},p("matrix_help",{what:Fe(2,qa[w.count])})))}function c1(t,e,n){
let o=Et(x,n.rows),s=o.slice(0,s1).map(He),r=o.length>s.length?[p("and_more",{n:o.length-s.length})]:[];E(t,m("strong",{},
ht([e[n.row],e[n.column]])),` ${ja(n)}: `,m("span",{id:"matrix-says"},[...s,...r].join("; ")))}var[l1,f1,u1]=[8,30,12],m1=5;function Ap(t,e){let n=matchMedia("(min-width: 901px)").matches;return Jt.map(o=>{let s=t.get(
o)??new Map,r=e.get(o)??new Set;return s.size<2&&!r.size?null:p1(o,s,r,r.size>0||n&&s.size<=m1)})}function p1(t,e,n,o){let s=[
...new Set([...n,...e.keys()])].map(g=>({value:g,label:h1(t,g),number:e.get(g)??0})).sort((g,b)=>Number(n.has(b.value))-
Number(n.has(g.value))||b.number-g.number||g.label.localeCompare(b.label)),r=m("div",{class:"facet-values"}),i=p(`facet_${t}`),
[a,c]=[l1,""],l=()=>{let g=s.filter(({label:b})=>b.toLocaleLowerCase().includes(c));E(r,g.slice(0,a).map(({value:b,label:y,
number:$})=>at([m("bdi",{},y),m("span",{class:"quiet"},` ${I($)}`)],n.has(b),_=>d1(t,b,_))),g.length>a&&T(p("more",{n:I(
g.length-a)}),f))},f=()=>{a+=f1,l()},u=g=>{c=g.trim().toLocaleLowerCase(),l()};l();let d=s.length>u1&&m("input",{type:"s\
earch",placeholder:p("facet_search"),"aria-label":`${p("facet_search")}: ${i}`,oninput:g=>u(g.target.value)}),h=n.size||
s.length;return m("details",{class:"facet",open:o},m("summary",{},i,m("span",{class:"quiet"},` ${I(h)}${n.size?" \u2022":
""}`)),d,r)}function d1(t,e,n){let o=`${t}:${e}`,s=(w.facets??[]).filter(i=>i!==o),r=n?[...s,o]:s;return k({facets:r.length?
r:null,more:0})}function h1(t,e){let{names:n,labels:o}=x;switch(t){case"actor":case"target":return mn(e);case"relation":
return x.relations.find(({id:s})=>s===e)?.label??e;case"type":return e===zn?p("no_quad_class"):o.quad_classes[n.quad_classes.
indexOf(e)]??e;case"source":return Tt([e]);case"mode":return o.modes[n.modes.indexOf(e)]??e;case"certainty":return o.certainties[n.
certainties.indexOf(e)]??e;case"article":return x.articles.find(({id:s})=>s===e)?.title??e}}var Wa=4,Ba=t=>(w.columns??[]).find(e=>e.startsWith(`${t}:`))?.slice(t.length+1)??"",Pa=(t,e)=>t.toLocaleLowerCase().includes(
e.toLocaleLowerCase());function Tp(t){let{level:e}=t,n=new Map,o=f=>{let u=n.get(f)??ce(t,f);return n.set(f,u),u},s=({a:f,
b:u})=>ht([B(e,f),B(e,u)]),r=f=>{let u=vt(t,f.rows);return Ep(u.find(d=>Pa(Nt(d),Ba("quote")))??u[0])},i=(f,u,d)=>({name:f,
isText:!0,value:u,cell:d}),a=(f,u)=>({name:f,isText:!1,value:u,cell:d=>H(u(d),o(d).statements,s(d))}),c=f=>u=>B(e,u[f]),
l=f=>u=>C(m("bdi",{},f(u)),()=>dt(u.a,u.b));return[i("actor",c("a"),l(c("a"))),i("label",f=>me(x,f.rows),f=>g1(Et(x,f.rows).
map(He))),i("target",c("b"),l(c("b"))),i("quote",f=>vt(t,f.rows).map(Nt).join(`
`),r),{name:"weight",isText:!1,value:f=>f.weight,cell:f=>I(f.weight)},{...a("acts",f=>o(f).acts),cell:f=>H(o(f).acts,Kn(
o(f)),s(f))},{name:"quad_classes",isText:!1,value:f=>w1(o(f)),cell:f=>x1(o(f),s(f))},a("statements",f=>o(f).statements.length),
a("articles",f=>o(f).articles.size),a("sources",f=>o(f).sources.size)]}function Lp(t){let{level:e,chosen:n}=t,o=new Map(
At(n,n.inside.keys()).map((l,f)=>[l,f])),s=j().statements,r=l=>f=>f[l]>=0?B(e,f[l]):Gt(s[f.at][l==="a"?"s":"o"]),i=l=>f=>{
let u=m("bdi",{},r(l)(f));return f[l]>=0?C(u,()=>X(e.nodes[f[l]].actor)):u},a=({at:l})=>Z(l).title;return[{name:"when",isText:!0,
value:({at:l})=>ds(s[l]),order:({at:l})=>o.get(l)??0},{name:"actor",isText:!0,value:r("a"),cell:i("a")},{name:"relation",
isText:!0,value:({at:l})=>ut(l).label},{name:"target",isText:!0,value:r("b"),cell:i("b")},{name:"quote",isText:!0,value:({
at:l})=>Nt(l),cell:({at:l})=>Ep(l)},{name:"held",isText:!0,value:({at:l})=>lo(l).join("; ")},{name:"article",isText:!0,value:a,
cell:l=>C(m("bdi",{},a(l)),()=>ls(x.statements.article[l.at],l.at))}]}function g1(t){let e=m("bdi",{},t.slice(0,Wa).join(
"; "));if(t.length<=Wa)return e;let n=()=>{e.textContent=t.join("; "),o.remove()},o=C(` ${p("and_more",{n:t.length-Wa})}`,
n);return[e,o]}var Ep=t=>[m("q",{dir:"auto",lang:Z(t).language},C(Nt(t),()=>pt(t))),m("span",{class:"quiet",dir:"ltr"},`\
 ${se(Z(t))}`)],w1=({byQuadClass:t})=>t.reduce((e,n,o)=>e+(ee(x,o)==="cooperation"?n:-n),0);function x1({byQuadClass:t,quadClasses:e},n){
let o=x.labels.quad_classes.map((s,r)=>t[r]>0&&m("span",{class:`quad-class ${ee(x,r)}`},H(t[r],e[r],`${n}, ${s}`),` ${s}`));
return o.some(Boolean)?o:"\u2013"}var b1={ties:"-weight",statements:"when"},Np=[];async function Ip(t){let{rows:e,facets:n,columns:o,sort:s,more:r,language:i}=w,
a=[S,e,n,o,s,r,i];if(t.querySelector(".table-view")&&a.every((b,y)=>b===Np[y]))return;await z(),Np=a;let c=Ro(S),l=Pc(c,
e),{units:f,counts:u}=Fc(c,l,n),d=m("div",{class:"facets","aria-label":p("facets"),role:"group"}),h=t.querySelector(".fa\
cets");E(d,Ap(u,Co(n))),h&&os(d,ns(h));let g=e==="ties"?S1(c,l,f):O1(c,l,f);E(t,m("div",{class:"sheet table-view"},d,m("\
div",{class:"table-main"},y1(c),g)))}function y1(t){let{facets:e,columns:n,rows:o}=w,s=e?zr(x,e):{},r=qr.map(a=>T(p(`row\
s_${a}`),()=>k({rows:a,sort:null,columns:null,more:0}),{"aria-pressed":String(a===o)})),i=o==="ties"?[Lt(t)," ",H(p("sho\
w_quotes"),te(t).statements,p("based_on_drawn"))]:Me();return[m("p",{class:"quiet"},i),m("div",{class:"table-tools"},m("\
div",{class:"choices",role:"group","aria-label":p("rows")},r),(e||n)&&T(p("remove_facets"),()=>k({facets:null,columns:null,
more:0})),Object.keys(s).length>0&&T(p("apply_facets"),()=>k({...s,facets:$1(e??[]),more:0}),{title:p("apply_facets_help")}))]}
function $1(t){let e=t.filter(n=>!Object.keys(zr(x,[n])).length);return e.length?e:null}function S1(t,e,n){let{level:o,chosen:s}=t,
r=n.map(({row:c})=>c),i=[...sn(x,o,r,s,t.state.count).values()],a=new Set(e.map(({a:c,b:l})=>c*o.nodes.length+l)).size;return qp(
Tp(t),i,a,"tie",c=>c.key)}var O1=(t,e,n)=>qp(Lp(t),n,e.length,"statement",({at:o})=>o);function qp(t,e,n,o,s){let r=new Map(
t.map(({name:$})=>[$,Ba($)])),i=e.filter($=>t.every(_=>k1(_,$,r.get(_.name)??""))),a=t.some(({name:$})=>$===w.sort?.replace(
/^-/,""))?w.sort:b1[w.rows],c=!!a?.startsWith("-"),l=t.find(({name:$})=>$===a?.replace(/^-/,"")),f=l?.order??l?.value??s,
u=i.map($=>({row:$,value:f($)})).sort(($,_)=>(c?-1:1)*_1($.value,_.value)||s($.row)-s(_.row)),{drawn:d,next:h}=Bc(u.length,
w.more),g=t.map($=>M1($,l===$&&(c?"descending":"ascending"))),b=t.map($=>m("td",{},v1($,r.get($.name)??""))),y=p("table_\
shown",{n:I(d),of:I(u.length),total:N(n,o)});return[m("p",{class:"quiet",role:"status"},y),m("div",{class:"table-scroll",
tabindex:0,role:"region","aria-label":p("tab_table")},m("table",{class:"listed"},m("thead",{},m("tr",{},g),m("tr",{class:"\
filters"},b)),m("tbody",{},u.slice(0,d).map(({row:$})=>A1(t,$)))),!u.length&&m("p",{},n?p("nothing_fits"):Le()),h>0&&T(p(
"more",{n:I(h)}),()=>k({more:w.more+1})),!h&&u.length>d&&m("p",{class:"quiet"},p("table_most")))]}var _1=(t,e)=>typeof t==
"number"?t-Number(e):t.localeCompare(String(e));function k1({isText:t,value:e},n,o){return o?t?Pa(String(e(n)),o):!(Number(
e(n))<Number(o)):!0}function M1({name:t,isText:e},n){let o=n?n==="ascending":!e;return m("th",{scope:"col","aria-sort":n||
"none",class:e?"":"num"},C(p(`column_${t}`),()=>k({sort:`${o?"-":""}${t}`})),n&&(n==="descending"?" \u2193":" \u2191"))}
function v1({name:t,isText:e},n){let o=r=>{let i=(w.columns??[]).filter(c=>!c.startsWith(`${t}:`)),a=r.trim()?[...i,`${t}\
:${r.trim()}`]:i;return k({columns:a.length?a:null,more:0})},s=p(e?"column_contains":"column_at_least");return m("input",
{type:e?"search":"number",value:n,placeholder:e?"\u2026":"\u2265","aria-label":`${p(`column_${t}`)}: ${s}`,onchange:r=>o(
r.target.value)})}var A1=(t,e)=>m("tr",{},t.map(({name:n,isText:o,value:s,cell:r},i)=>m(i?"td":"th",{scope:i?null:"row",
class:o?n:"num"},r?r(e):m("bdi",{},s(e)))));function $o(){let t=ft(),e=Ts(),{stops:n,undated:o}=t?Xn():{stops:[],undated:0};return m("div",{class:"play",role:"group",
"aria-label":p("play_acts")},T(`\u25C0 ${p("date_before")}`,()=>Ni(-1),{disabled:!t||!gn(n,-1)}),T(p(e?"pause":"play"),e?
of:nf,{"aria-pressed":String(e)}),T(`${p("date_next")} \u25B6`,()=>Ni(1),{disabled:t&&!gn(n,1)}),t&&T(p("whole_period"),
Ls),m("span",{class:"quiet","aria-live":"polite"},t&&T1(t,n),o>0&&` ${p("play_undated",{acts:N(o,"act")})}`))}function T1({
first:t,last:e},n){let o=n.findIndex(a=>a.first===t&&a.last===e),s=fn(t,e);if(o<0)return`${p("nothing_at_date")} (${s})`;
let[r,i]=[o+1,n.length].map(I);return p("play_at",{n:r,of:i,acts:N(n[o].acts,"act"),when:s})}function Rp(t,e){let{act:n}=t.facts.statements,o=new Map(e.map(f=>[n[f.main],f])),s=Fa(t).map(f=>f.map(u=>o.get(u))),r=new Set(
s.flat().filter(f=>f!==void 0&&!zt(f))),i=s.filter(f=>f.every(u=>u&&r.has(u))),a=new Map;for(let[f,u]of i)a.set(f,a.get(
f)??[]),a.set(u,[...a.get(u)??[],f]);let c=new Map,l=f=>{let u=c.get(f);if(u!==void 0)return u;let d=1+Math.max(0,...(a.
get(f)??[]).map(l));return c.set(f,d),d};for(let f of e)a.has(f)&&l(f);return c}function Fa({facts:t,state:e}){if(!t.orders.
length)return[];let{inside:n,main:o}=_t(t,No(e),Ot(e)),{act:s,relation:r}=t.statements,i=l=>n[l]===1&&s[l]>=0&&ct(t,l)&&
t.relations[r[o[l]]].deed,a=new Map;for(let[l,f,u]of t.orders)!n[l]||!ct(t,l)||!i(f)||!i(u)||s[f]===s[u]||a.set(s[f],(a.
get(s[f])??new Set).add(s[u]));let c=new Map([...a.keys()].map(l=>[l,L1(a,l)]));return[...c].flatMap(([l,f])=>[...f].filter(
u=>!c.get(u)?.has(l)).map(u=>[l,u]))}function L1(t,e){let n=new Set(t.get(e));for(let o of n)for(let s of t.get(o)??[])n.
add(s);return n}function jp(t,e,n,o){return rr(t,e,n,o,!0)??E1(t,rr(t,e,n,o,!1),e,n)}var En=({left:t})=>t+7+4,So=({left:t,width:e})=>t-7-
4-e;function rr(t,e,n,o,s){let r=[],i=[];for(let a of t){let c=En(a)+a.width<=n,l=s&&!c?Math.max(So(a),e):a.left-7;if(s&&
!c&&So(a)<e)return null;let f=Math.max(a.right,a.left)+7,u=r.findIndex(d=>d+8/2<=l);if(u<0&&(u=r.length),u>=o)return null;
r[u]=s&&c?Math.max(f,En(a)+a.width+8/2):f,i.push({row:u,words:s?c?En(a):So(a):null})}return i}function E1(t,e,n,o){if(!e)
return null;let s=[];return e.map(({row:r},i)=>{let a=t[i],c=e.findIndex((d,h)=>h>i&&d.row===r),l=c<0?o:t[c].left-7-8,f=En(
a)+a.width<=l,u=!f&&So(a)>=Math.max(s[r]??n,n);return s[r]=Math.max(a.right,a.left,f?En(a)+a.width:0)+7+8,{row:r,words:f?
En(a):u?So(a):null}})}function Wp(t,e){let n=new Map,o=[];for(let s of t){let r=s.first===null||s.last===null?-1:Cp(e,s.
first);r<0||r!==Cp(e,s.last)?o.push(s):n.set(r,[...n.get(r)??[],s])}return{bins:n,wide:o}}function Cp(t,e){let[n,o]=[0,t.
length];for(;n<o;){let s=n+o>>1;t[s]<=e?n=s+1:o=s}return n-1}var N1={denied:null,"not actual":"3.5 2.5",hedged:"0.1 3",doubted:"0.1 3",plain:null},Pp=[`M${6} 0 A${6} ${6} 0 1 1 ${-6}\
 0 A${6} ${6} 0 1 1 ${6} 0 Z`,"M-5.5 -5.5 H5.5 V5.5 H-5.5 Z","M-7 0 L0 -7 L7 0 L0 7 Z"];var ir=t=>Math.min(t,Pp.length-1);function Da({main:t}){let{hold:e,mark:n}=x.statements;return x.names.marks[n[t]]==="do\
ubted"?"doubted":x.names.holds[e[t]]}function Xe(t,e,n,o){let s=x.names.signs[ir(t)];return O("g",{class:`form ${s} ${e===
"plain"?"filled":"hollow"}`,transform:`translate(${n} ${o})`},O("path",{d:Pp[ir(t)],"stroke-dasharray":N1[e]}),e==="deni\
ed"&&O("path",{class:"slash",d:"M-6 6 L6 -6"}),e==="doubted"&&O("text",{class:"doubt",y:4.5},"?"))}var Bp=(t,e)=>O("svg",
{class:"sample",width:18,height:16,viewBox:"-9 -8 18 16","aria-hidden":"true"},Xe(t,e,0,0)),I1=()=>O("svg",{class:"sampl\
e",width:32,height:16,viewBox:"-9 -8 32 16","aria-hidden":"true"},ar(2,-7,21,0),Xe(2,"plain",0,0)),ar=(t,e,n,o)=>O("rect",
{class:`days ${x.names.signs[ir(t)]}`,x:e,y:o-7,width:Math.max(n-e,0),height:14,rx:4}),Ze=(t,e,...n)=>O("g",{class:"mark",
tabindex:0,role:"button","aria-label":t,onclick:e,onkeydown:di(e)},O("title",{},t),n);function Fp(t){let e=[...new Set(t.
map(({sign:r})=>ir(r)))].sort(),n=new Set(t.map(Da)),o=["not actual","denied","hedged","doubted"],s=e.map(r=>[Bp(r,"plai\
n"),x.labels.signs[r]]);for(let r of o)n.has(r)&&s.push([Bp(2,r),p(`held_${r.replace(" ","_")}`)]);return t.some(({first:r,
last:i})=>r!==i)&&s.push([I1(),p("days_possible")]),s}var Oo=40,Dp=14,za=10,q1=45,R1=.2,zp=90,C1=400,cr=class{constructor(e,n,o){let s=e.flatMap(({first:i,last:a})=>[i,a]).filter(
i=>i!==null),r=[...new Set(s)].sort((i,a)=>i-a);this.left=n,this.right=o,this.stretches=B1(j1(r,e,Math.floor((o-n)/(zp+Oo))),
n,o)}x(e){let[n]=this.stretches,o=this.stretches[this.stretches.length-1];if(e<n.from)return this.left;if(e>o.to)return this.
right;let{from:s,to:r,left:i,right:a,isFolded:c}=this.stretches.find(f=>e<=f.to&&!f.isFolded&&e>=f.from)??this.stretches.
find(f=>e<=f.to)??o,l=c?0:Dp;return s===r?i+l:i+l+(e-s)/(r-s)*(a-i-2*l)}get folds(){return this.stretches.filter(({isFolded:e})=>e)}get daysAPixel(){
return Math.max(...this.stretches.map(e=>e.isFolded?0:(e.to-e.from)/Hp(e)))}ticks(e,n){return this.stretches.filter(({isFolded:o})=>!o).
flatMap(o=>P1(o,this,e,n))}},Hp=({left:t,right:e})=>Math.max(e-t-2*Dp,1);function j1(t,e,n){let o=t[t.length-1]-t[0],s=W1(
t,e),r=t.slice(1).flatMap((c,l)=>s.has(l)?[]:[{k:l,days:c-t[l]}]),i=new Set;for(let{k:c,days:l}of r.sort((f,u)=>u.days-f.
days)){if(i.size>=n||l<q1||l<R1*o)break;i.add(c),o-=l}let a=[[t[0],t[0]]];for(let[c,l]of t.entries())i.has(c-1)?a.push([
l,l]):a[a.length-1][1]=l;return a}function W1(t,e){let n=new Map(t.map((s,r)=>[s,r])),o=new Set;for(let{first:s,last:r}of e)
if(!(s===null||r===null||r-s>C1))for(let i=n.get(s);t[i]<r;i++)o.add(i);return o}function B1(t,e,n){let o=n-e-Oo*(t.length-
1),s=t.reduce((l,[f,u])=>l+u-f,0),r=Math.min(zp,o/t.length),i=o-r*t.length,a=[],c=e;for(let[l,[f,u]]of t.entries()){l&&(a.
push({from:t[l-1][1],to:f,left:c,right:c+Oo,isFolded:!0}),c+=Oo);let d=r+i*(s?(u-f)/s:1/t.length);a.push({from:f,to:u,left:c,
right:c+d,isFolded:!1}),c+=d}return a}function P1(t,e,n,o){let{from:s,to:r,left:i,right:a}=t,c=r-s,f=ms(s,r,(c||1)/Hp(t)*
84).map(({day:M,step:q})=>({day:M,step:q,x:e.x(M),text:n(M,q)})),u=f.find(({x:M,text:q})=>M+o(q)<=a),d=[1,_e,ue].filter(
M=>!u||M<=u.step),h=d.slice(Math.min(c<2*_e?0:c<2*ue?1:2,d.length-1)).map(M=>n(s,M)),g=u?u.x-za:a+Oo,b=h.find(M=>e.x(s)+
o(M)<=g)??(u?"":h[h.length-1]),y=b?[{x:e.x(s),text:b,isLine:!1,days:null}]:[],$=b?e.x(s)+o(b)+za:i;for(let[M,{day:q,x:R,
text:D}]of f.entries()){let L=[q,(f[M+1]?.day??r+1)-1],W=R>=$&&R+o(D)<=a;y.push({x:R,text:W?D:"",isLine:!0,days:L}),W&&($=
R+o(D)+za)}let _=n(r,1),A=e.x(r)-o(_);return c&&A>$&&A>i&&y.push({x:A,text:_,isLine:!1,days:null}),y}var Nn=22,Ha=8,F1=20,Ga=16,Gp=[520,360,240,160,120],D1=5;function Up(t,e,n){let o=z1(t,e),s=n+Ha+(e.named?0:F1+(o.length-
1)*Ga),{shapes:r,rows:i}=U1(t,e,s)??V1(t,e,s),a=s-n+Math.max(i,1)*Nn+Ha;return{shapes:[H1(t,o,n+Ha+(e.named&&o.length>1?
9:15)),...r],height:a}}function z1({title:t,number:e},{named:n,left:o,right:s}){let r=n||s-o;return G1(t,r,r-Y(I(e))-12)}
function H1({title:t,open:e,number:n},o,s){let r=I(n),i=o.map((l,f)=>O("text",{class:"lane-name",x:0,y:s+f*Ga},l)),a=Y(o[o.
length-1],13,600)+6,c=O("text",{class:"lane-number",x:a,y:s+(o.length-1)*Ga},r);return e?Ze(`${t}: ${r}`,e,...i,c):O("g",
{},i,c)}function G1(t,e,n){let o=(c,l)=>Y(c,13,600)<=l;if(o(t,n))return[bt(t,n,13,600)];let s=t.split(" "),r=s.length-1;
for(;r>1&&!o(s.slice(0,r).join(" "),e);)r--;let[i,a]=[s.slice(0,r).join(" "),s.slice(r).join(" ")];return[bt(i,e,13,600),
...a?[bt(a,n,13,600)]:[]]}function U1({items:t},{left:e,right:n,rows:o,reach:s},r){if(t.length*14>o*(n-e))return null;let i=t.
map(u=>({item:u,reach:s(u)})).sort((u,d)=>u.reach[0]-d.reach[0]),a=u=>i.map(({item:d,reach:[h,g]})=>{let b=bt(d.words(Math.
floor(u/D1)),Math.min(u,(n-e)/2));return{left:h,right:g,width:Y(b),words:b}}),c=a(Gp[0]);for(let u of Gp.slice(1)){if(rr(
c,e,n,o,!0))break;c=a(u)}let l=jp(c,e,n,o);return l?{shapes:i.map(({item:u},d)=>{let{row:h,words:g}=l[d],b=r+h*Nn+Nn/2;return Ze(
u.name(),u.open,...u.shapes(c[d].left,c[d].right,b),g!==null&&O("text",{class:"mark-label",x:g,y:b+4},c[d].words))}),rows:1+
Math.max(0,...l.map(({row:u})=>u))}:null}function V1({title:t,items:e},n,o){let s=[...new Set(e.map(({kind:i})=>i))].sort(),
r=[];for(let[i,a]of s.entries()){let c=o+i*Nn;r.push(n.sample(a,n.left-10,c+Nn/2));let l=e.filter(d=>d.kind===a),{bins:f,
wide:u}=Wp(l,n.bins.starts);for(let[d,h]of f){let[g,b]=[n.bins.edges[d],n.bins.edges[d+1]];r.push(K1(h,`${t}: ${n.binName(
d,h.length)}`,g,b,c,a,n))}if(u.length){let d=`${t}: ${n.binName(-1,u.length)}`,h=()=>n.openAll(u,d),g=O("text",{class:"l\
ane-number end",x:n.end,y:c+15},`+${I(u.length)}`);r.push(Ze(d,h,g))}}return{shapes:r,rows:s.length}}function K1(t,e,n,o,s,r,i){
let a=I(t.length),c=Y(a)+2<=o-n;return Ze(e,()=>i.openAll(t,e),O("rect",{class:`bin kind-${r}`,x:n+.5,y:s+2,width:Math.max(
o-n-1,1),height:Nn-4,rx:3}),c&&O("text",{class:"bin-number",x:(n+o)/2,y:s+15},a))}var Y1=700,Q1=200,J1=22,X1=44,St=40,Z1=28,Yp=3;function Qp({lanes:t,ordered:e,stepOf:n,steps:o,now:s,openAll:r},i){let a=i>=
Y1?Q1:0,[c,l]=[a+J1,i-X1],f={left:c,right:l,end:i,named:a,openAll:r,sample:e$},u=t.flatMap(({items:g})=>g),d=[],h=0;if(u.
length){let g=new cr(u,c,l),b={...f,rows:Vp(t),reach:t$(g),...n$(g)},y=Kp(t,b,St);d.push(...s$(g,y.height,t),...i$(g,s,y.
height),...y.shapes),h=y.height}if(e.length){let g=(l-c)/o,b=A=>c+14+(A-1)*g,y={...f,rows:Vp(e),reach:A=>[b(n(A)),b(n(A))],
bins:{starts:[],edges:[]},binName:()=>p("ordered")},$=h+(h?24:0),_=Kp(e,y,$+St);d.push(O("text",{class:"part-name",x:0,y:$+
12},p("ordered")),...a$(b,o,$+St,_.height),..._.shapes),h=_.height}return O("svg",{class:"timeline",width:i,height:h+4,viewBox:`\
0 0 ${i} ${h+4}`,role:"group","aria-label":p("tab_timeline")},d)}var Vp=t=>t.length<=3?16:t.length<=6?8:5,t$=t=>({first:e,
last:n})=>[e===null?t.left:t.x(e),n===null?t.right:t.x(n)],e$=(t,e,n)=>t===Yp?Xe(2,"not actual",e,n):Xe(t,"plain",e,n);function Kp(t,e,n){
let o=[],s=n;for(let r of t){let i=Up(r,e,s);o.push(O("line",{class:"grid",x1:0,x2:e.end,y1:s,y2:s}),...i.shapes),s+=i.height}
return{shapes:o,height:s}}function n$(t){let{stretches:e}=t,[n,o]=[e[0].from,e[e.length-1].to],s=ms(n,o,Math.max(t.daysAPixel*
Z1,1)),r=[n,...s.map(({day:f})=>f)],i=[...r.slice(1),o+1],a=s.length?s[0].step:o-n+1,c=[...r.map(f=>t.x(f)),t.right];return{
bins:{starts:r,edges:c},binName:(f,u)=>f<0?p("wide_dates",{n:I(u)}):p("acts_of",{n:I(u),when:o$(r[f],i[f]-1,a<ue?1:ue)})}}
function o$(t,e,n){let[o,s]=[Ua(t,n),Ua(e,n)];return o===s?o:p("date_throughout",{from:o,to:s})}function Ua(t,e){let n=rt(
t);return lt(e<_e?n:e<ue?n.slice(0,7):n.slice(0,4))}function s$(t,e,n){let{left:o,right:s}=t,r=t.ticks(Ua,Y).map(({x:l,text:f,
isLine:u,days:d})=>{let h=f&&O("text",{class:"tick-label",x:l,y:12},f),g=d&&(()=>k({since:d[0],until:d[1]}));return[u&&O(
"line",{class:"grid",x1:l,x2:l,y1:St-6,y2:e}),h&&g?Ze(p("only_period",{period:fn(...d)}),g,h):h]}),i=o,a=t.folds.map(l=>{
let f=(l.left+l.right)/2,u=r$(l,n).find(d=>f-Y(d)/2>=i&&f+Y(d)/2<=s);return u&&(i=f+Y(u)/2+8),[O("rect",{class:"fold",x:l.
left,y:St-22,width:l.right-l.left,height:e-St+22}),O("path",{class:"break",d:`M${f-6} ${St-1} l5 -10 M${f+1} ${St-1} l5 \
-10`}),u&&O("text",{class:"fold-label",x:f,y:St-14},u)]}),c=t.stretches.filter(({isFolded:l})=>!l).map(l=>O("line",{class:"\
axis",x1:l.left,x2:l.right,y1:St-6,y2:St-6}));return[...a,...r,...c].flat().filter(Boolean)}function r$({from:t,to:e},n){
let o=e-t,[s,r]=o>=2*ue?[Math.floor(o/365.25),"years"]:o>=2*_e?[Math.floor(o/30.44),"months"]:[o,"days"];return[!n.some(
({items:a})=>a.some(({first:c,last:l})=>(c??-1/0)<e&&(l??1/0)>t))&&p(`no_act_${r}`,{n:s}),p(`number_${r}`,{n:s})].filter(
a=>typeof a=="string")}function i$(t,e,n){if(!e)return[];let[o,s]=[t.x(e.first)-9,t.x(e.last)+9];return[O("rect",{class:"\
now",x:o,y:St-6,width:s-o,height:n-St+6})]}function a$(t,e,n,o){let s=e>1?t(2)-t(1):1/0;return Array.from({length:e},(r,i)=>[
O("line",{class:"grid",x1:t(i+1),x2:t(i+1),y1:n-6,y2:o}),s>=Y(I(e))+4&&O("text",{class:"tick-label step",x:t(i+1),y:n-12},
I(i+1))]).flat().filter(r=>r instanceof SVGElement)}var Jp=(t,e)=>e?Math.min(t,x.names.signs.length-2):Yp;var Va=90,Xp=12;function Zp(t,e,n){let o=Da(e);return{first:e.first,last:e.last,kind:Jp(e.sign,e.isReal),words:s=>lr(t,e,
n.ends,s),name:()=>`${lr(t,e,n.ends,Va)}: ${gt(e.main)}, ${u$(e)}`,statements:()=>e.statements,open:()=>G(e.statements,lr(
t,e,n.ends,Va)),shapes:(s,r,i)=>[zt(e)&&e.first!==e.last&&ar(e.sign,s-7,r+7,i),Xe(e.sign,o,s,i)]}}function td(t){let{id:e,
title:n,first:o,last:s}=x.articles[t];return{first:o,last:s,kind:2,words:r=>`\u201C${ve(n,r)}\u201D`,name:()=>`\u201C${n}\
\u201D, ${_n(x.articles[t])}`,statements:()=>ae(x.statements.article,t),open:()=>k({tab:"article",article:e}),shapes:(r,i,a)=>[
o!==s&&ar(2,r-7,i+7,a),O("path",{class:"tick",d:`M${r} ${a-8} V${a+8}`})]}}function Ka(t,e){let{level:n}=t,o=e.ties.length?
e.ties[0].pair.a:n.subject[e.main];return(o>=0?`${B(n,o)} `:"")+lr(t,e,[o],Va)}function lr({level:t},e,[n,o],s){let r=e.
ties.filter(({pair:d})=>d.a===n&&(o===void 0||d.b===o)),[i,...a]=r.length?r:e.ties.filter(({pair:d})=>d.b===n);if(!i)return f$(
e,s);let c=B(t,i.pair.a===n?i.pair.b:i.pair.a),l=o===void 0?` ${c}${a.length?` +${a.length}`:""}`:"",{parts:f}=Et(x,i.rows)[0],
u=Qn(f,s-l.length)+l;return f[5]?u:u+c$(e,s-u.length)}function c$({main:t},e){let{roles:n,statements:o}=j(),s=o[t].roles?.
find(([i])=>n[i].function==="topic");if(!s||e<Xp)return"";let r=Gt(s[1],1).replace(/^\[|\]$| \[.*$/g,"");return l$(s[1])?
`: ${ve(r,e-2)} ?`:`: ${ve(r,e)}`}function l$(t){if(typeof t=="string"||t>=0)return!1;let e=x.statements.stance[-1-t];return e>=
0&&["doubts","rejects"].includes(x.names.stances[e])}function f$({main:t},e){let{label:n}=ut(t),o=Gt(j().statements[t].o,
1);return`${n} ${ve(o,Math.max(e-n.length,Xp))}`.trim()}function u$({main:t,first:e,last:n}){let o=j().statements[t];return o.
when||o.inferred_when?ps(o):e===null&&n===null?p("date_unknown"):fn(e,n)}var nd=12,m$=300,od=nd,Ya=0,ed=null;async function fr(t){await z();let e=Ei(),n=Te(e);if(!n.length&&!w.pair){E(t,It(ft()&&
m("div",{class:"line timeline-head"},$o()),m("p",{},Le())));return}let s=(e===S?n:Te(S)).flatMap(({statements:u})=>u),r=As(
e),i=tf(e,n,w.lanes,r),a=Rp(e,n),c=i.slice(0,od),l=m("div",{class:"timeline-box"}),f=n.filter(u=>!zt(u)&&!a.has(u));E(t,
It(m("div",{class:"line timeline-head"},r?x$(r):w$(),$o()),n.length===0&&m("p",{},p("no_tie_between")),l,i.length>c.length&&
b$(i.length-c.length,t),y$(n),$$(n,a.size,f.length,i.reduce((u,d)=>u+d.units.length,0)>n.length),S$(f),O$(n,r),Gs(Be(x,s,
S.chosen.main),p("tab_timeline")))),p$(l,e,c,n,a),d$(t)}function p$(t,e,n,o,s){Ya=t.clientWidth;let{paddingLeft:r,paddingRight:i}=getComputedStyle(
t),a=Ya-parseFloat(r)-parseFloat(i),c=new Map,l=(g,b)=>{let y=g.units.filter(b).map($=>{let _=Zp(e,$,g);return c.set(_,s.
get($)??0),_});return{title:h$(e,g),open:g$(e,g),items:y,number:y.length}},f=n.map(g=>l(g,zt)).filter(({items:g})=>g.length),
u=n.map(g=>l(g,b=>s.has(b))).filter(({items:g})=>g.length),h=[...new Set(o.flatMap(({statements:g})=>g.map(b=>x.statements.
article[b])))].filter(g=>zt(x.articles[g])).map(td);h.length&&f.push({title:p("articles"),open:null,items:h,number:h.length}),
t.append(Qp({lanes:f,ordered:u,stepOf:g=>c.get(g)??0,steps:Math.max(0,...s.values()),now:ft(),openAll:(g,b)=>G(g.flatMap(
({statements:y})=>y()),b)},Math.max(a,m$)))}function d$(t){ed??=new ResizeObserver(()=>{let e=t.querySelector(".timeline\
-box");w.tab==="timeline"&&e&&e.clientWidth&&e.clientWidth!==Ya&&mo(t,fr)}),ed.observe(t)}var h$=({level:t},{ends:e})=>ht(
e.map(n=>B(t,n)));function g$({level:t},{ends:e}){let n=e.map(o=>t.nodes[o].actor);return()=>n.length===1?X(n[0]):k({pair:n,
open:`pair:${n.map(encodeURIComponent).join(">")}`})}var w$=()=>m("label",{class:"line"},p("lanes_of"),K(p("lanes_of"),[
["actor",p("lanes_actor")],["pair",p("lanes_pair")]],w.lanes,t=>k({lanes:t}))),x$=t=>m("span",{class:"line"},m("strong",
{},t.map(e=>B(S.level,e)).join(" \u2194 ")),T(p("all_pairs"),()=>k({pair:null}))),b$=(t,e)=>T(p("more",{n:I(t)}),()=>{od+=
nd,mo(e,fr)}),y$=t=>m("ul",{class:"looks"},Fp(t).map(([e,n])=>m("li",{},e,m("span",{},n))));function $$(t,e,n,o){let s=t.
filter(zt).length,r=[s>0&&p("at_their_dates",{n:I(s)}),e>0&&p("in_stated_order",{n:I(e)}),n>0&&p("without_date",{n:I(n)})].
filter(Boolean);return m("p",{class:"quiet"},p("timeline_drawn",{what:r.join(", ")}),o&&` ${p("timeline_several")}`)}var S$=t=>t.
length>0&&m("details",{class:"undated"},m("summary",{},`${p("without_date",{n:I(t.length)})}: ${p("show")}`),he(t.map(e=>m(
"li",{},C(Ka(S,e),()=>G(e.statements,Ka(S,e))))),20));function O$(t,e){if(e||w.lanes==="actor")return null;let n=t.filter(
({ties:o})=>!o.length);return n.length>0&&m("p",{class:"quiet"},p("no_pair",{n:I(n.length)}))}function In(t,e){let o=[...new Set(e.filter(s=>s!=null&&s!==""))];return{at:t,names:o,plain:o.map($t)}}function Qa(t,e){
let n=e.join(" ");return t===n?0:t.startsWith(n)?1:e.every(o=>t.includes(o))?e.every(o=>_$(t,o))?2:3:null}function _$(t,e){
for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(yo(t,n))return!0;return!1}function sd(t,e,n){let o=[];for(let s of t){
let[r,i]=[1/0,0];for(let[a,c]of s.plain.entries()){let l=Qa(c,e);l!==null&&l<r&&([r,i]=[l,a])}r<1/0&&o.push({one:s,rank:r,
by:i,count:n(s.at)})}return o.sort((s,r)=>s.rank-r.rank||r.count-s.count||s.one.at-r.one.at)}function rd(t,e){let n=null;
for(let o of t)for(let[s,r]of o.plain.entries())for(let i of new Set([r,...r.split(" ")])){let a=Math.min(Math.floor(Math.
max(e.length,i.length)/3),n?n.far-1:99);if(a<1||Math.abs(i.length-e.length)>a)continue;let c=k$(i,e,a);c<=a&&(n={one:o,name:o.
names[s],far:c})}return n}function k$(t,e,n){let[o,s]=[[],Array.from({length:e.length+1},(r,i)=>i)];for(let r=1;r<=t.length;r++){
let i=[r];for(let a=1;a<=e.length;a++){let c=t[r-1]===e[a-1];i[a]=Math.min(s[a]+1,i[a-1]+1,s[a-1]+(c?0:1)),r>1&&a>1&&t[r-
1]===e[a-2]&&t[r-2]===e[a-1]&&(i[a]=Math.min(i[a],o[a-2]+1))}if(Math.min(...i)>n)return n+1;[o,s]=[s,i]}return s[e.length]}var ur=90,_o=class{constructor(){this.plain=[],this.passages={owners:[],bounds:[],texts:[]}}add(e,n,o=null){this.plain.push(
`${$t(e)}
`),this.passages.owners.push(n),this.passages.bounds.push(o),this.passages.texts.push(o?null:e)}whole(){let e=new Uint32Array(
this.plain.length+1);for(let[n,o]of this.plain.entries())e[n+1]=e[n]+o.length;return{plain:this.plain.join(""),starts:e,
...this.passages}}};function Ja(t,e){let{plain:n,starts:o}=t,s=e.join(" "),r=[[],[],[]],i=new Uint8Array(o.length);for(let[
a,c]of id(t,s)){i[a]=1;let l=yo(n,c)||M$(n.slice(o[a],o[a+1]),s)===0;r[l?0:1].push(a)}if(e.length>1){let a=e.reduce((c,l)=>l.
length>c.length?l:c,"");for(let[c]of id(t,a)){if(i[c])continue;let l=n.slice(o[c],o[c+1]);e.every(f=>l.includes(f))&&r[2].
push(c)}}return r.flat()}function*id({plain:t,starts:e},n){let o=0;for(let s=t.indexOf(n);s>=0&&o+1<e.length;s=t.indexOf(
n,e[o])){for(;e[o+1]<=s;)o++;yield[o,s],o++}}function M$(t,e){let n=2;for(let o=t.indexOf(e);o>=0;o=t.indexOf(e,o+1)){if(yo(
t,o))return 0;n=1}return n}function ko(t,e){let n=t.replace(/^#+\s+/,"").replace(/\s+/g," ").trim(),o=ap(n,[e.join(" "),
...e]),[s]=o[0]??[0],r=s>ur?ad(n,s-ur):0,i=n.length-s>2*ur?ad(n,s+2*ur):n.length,a=r?"\u2026 ":"";return{text:`${a}${n.slice(
r,i).trimEnd()}${i<n.length?" \u2026":""}`,marks:o.filter(([c,l])=>c>=r&&l<=i).map(([c,l])=>[c-r+a.length,l-r+a.length])}}
function ad(t,e){let n=t.indexOf(" ",e);return n>=0&&n-e<20?n+1:e}async function cd(t,e){let{findings:n,...o}=t,{facts:s,words:r}=o,i=r.entities.map(({label:l,labels:f={},aliases:u=[]},d)=>In(
d,[l,...Object.values(f),...u])),a=({at:l})=>!!r.entities[l].actor,c=await T$(t,e);return{...o,actors:i.filter(a),issues:i.
filter(l=>!a(l)),relations:s.relations.map(({label:l},f)=>In(f,[l])),questions:s.questions.map(({title:l,name:f},u)=>In(
u,[l,f])),articles:s.articles.map(({title:l,author:f,publisher:u},d)=>In(d,[l,f,u,[f,u,l].filter(Boolean).join(" ")])),findings:N$(
t,n),quotes:await A$(t,e),sentences:c,sentenceOf:E$(t,c)}}function v$({facts:t,words:e},n){let{quote:o}=e.statements[n],
s=e.bodies[t.statements.article[n]];if(s===null)return o.join(" [\u2026] ");let r=[];for(let i=2;i<o.length;i+=2)r.push(
s.slice(Number(o[i]),Number(o[i+1])));return r.join(" [\u2026] ")}async function A$(t,e){let n=new _o;for(let[o,{translation:s}]of t.
words.statements.entries())n.add(v$(t,o),o),s&&n.add(s,o),await e();return n.whole()}async function T$({words:t,facts:e},n){
let o=new _o;for(let[s,r]of t.bodies.entries()){let i=new Intl.Segmenter(e.articles[s].language??void 0,{granularity:"se\
ntence"});for(let{segment:a,index:c}of i.segment(L$(r??"")))a.trim()&&o.add(a,s,[c,c+a.length]);await n()}return o.whole()}
var L$=t=>t.replace(/(?<!\n|^#[^\n]*)\n(?!\n)/gm," ");function E$({facts:t,words:e},{owners:n,bounds:o}){let s=new Map;for(let[
r,i]of n.entries())s.has(i)||s.set(i,r);return Int32Array.from(e.statements,({quote:r},i)=>{let a=t.statements.article[i];
if(e.bodies[a]===null)return-1;let[c,l]=[s.get(a)??0,n.length];for(;l-c>1;){let f=c+l>>1;n[f]===a&&(o[f]?.[0]??0)<=Number(
r[2])?c=f:l=f}return c})}function N$({facts:t},e){return e.flatMap(n=>n.findings).map(({title:n,sentence:o,counts:s},r)=>{
let i=o.map(([c])=>c).join(""),[,,a]=s[s.length-1];return{...In(r,[i,`${n}: ${i}`]),statements:Ln(t,a)}})}var ld=4,fd=4;function ud(t,e,n,o){let s=i=>i.filter(a=>!n.has(a)),r=[];for(let{at:i,plain:a}of t.relations){let c=I$(a[0].
split(" "),e);if(c===null||!o.relations[i])continue;let[l,f]=[e.slice(0,c.from),e.slice(c.to)].map(s);for(let u of R$(t,
i,l,f,o)){let d=o.ofPhrase(u);d.length&&r.push({kind:"phrase",rank:c.rank,count:d.length,label:"",phrase:u,statements:d})}}
return r.sort((i,a)=>i.rank-a.rank||(a.count??0)-(i.count??0))}function I$(t,e){for(let n=0;n<e.length;n++){let o=e.slice(
n,n+t.length);if(o.length===t.length&&o.every((i,a)=>q$(i,t[a])))return{from:n,to:n+t.length,rank:o.every((i,a)=>i===t[a])?
0:1};if(n+o.length===e.length&&o.join(" ").length>=ld&&t.join(" ").startsWith(o.join(" ")))return{from:n,to:e.length,rank:1}}
return null}function q$(t,e){let n=0;for(;n<t.length&&t[n]===e[n];)n++;return t===e||n>=ld&&n>=Math.max(t.length,e.length)-
2}function R$(t,e,n,o,s){let[r,i]=[n,o].map(a=>a.length?C$(t,a):[null]);return n.length||o.length?r.flatMap(a=>i.map(c=>({
relation:e,actor:a,target:c}))):s.targetsOf(e).slice(0,fd).map(a=>({relation:e,actor:null,target:a}))}function C$({actors:t,
issues:e,words:{entities:n}},o){let s=[];for(let{at:i,plain:a}of[...t,...e]){let c=a.map(l=>Qa(l,o)).filter(l=>l!==null);
c.length&&s.push({rank:Math.min(...c),id:n[i].id})}return s.sort((i,a)=>i.rank-a.rank).filter(({rank:i})=>i===s[0].rank).
slice(0,fd).map(({id:i})=>i)}var md=["phrase","actor","issue","relation","article","finding","question","quote","words"],j$=4,W$=200,B$="\u2E80",mr=class{constructor(e,n,o){
this.index=e,this.counts=new ss(e.facts,e.words,e.level,n),this.asking=new Set(Ea(o)),this.answers=e.facts.questions.map(
s=>s.tab?null:this.counts.ofQuestion(s))}groups(e,n=null){let o=Ea(e.replace(/[?\u00bf\u061f\uff1f]/g," "));if(!o.length)
return[];let s=c=>c===n?W$:j$,r=o.filter(c=>!this.asking.has(c)),i=o.join("").length>1||o[0]>=B$;return[P$("phrase",ud(this.
index,o,this.asking,this.counts),s("phrase")),...this.namedGroups(o,r.length?r:o,s),...i?this.textGroups(o,s):[]].filter(
({total:c})=>c).sort((c,l)=>dd(c)-dd(l)||md.indexOf(c.kind)-md.indexOf(l.kind))}nearest(e){let{actors:n,issues:o,relations:s}=this.
index;return rd([...n,...o,...s],$t(e))?.name??null}namedGroups(e,n,o){let{counts:s,index:r}=this,i=()=>0,a=l=>s.entities[l],
c=(l,f,u,d=()=>({}))=>{let h=sd(f,l==="question"?n:e,u),g=h.slice(0,o(l)).map(({one:b,rank:y,by:$,count:_})=>({kind:l,rank:y,
count:_,at:b.at,label:b.names[0],...$>0&&l!=="finding"&&l!=="question"&&{alias:b.names[$]},...d(b.at)}));return{kind:l,total:h.
length,hits:g}};return[c("actor",r.actors,a),c("issue",r.issues,a),c("relation",r.relations.filter(({at:l})=>s.relations[l]),
l=>s.relations[l],l=>({statements:s.ofRelation(l)})),c("article",r.articles,l=>s.articles[l],()=>({alias:void 0})),c("fi\
nding",r.findings,i,l=>({count:r.findings[l].statements.length,statements:r.findings[l].statements,snippet:ko(r.findings[l].
names[0],e)})),c("question",r.questions.filter(({at:l})=>this.answers[l]?.length!==0),l=>this.answers[l]?.length??0,l=>{
let f=this.answers[l];return f?{statements:f}:{count:null,tab:r.facts.questions[l].tab}})]}textGroups(e,n){let{quotes:o,
sentences:s,sentenceOf:r}=this.index,{first:i,total:a,taken:c}=this.quoted(Ja(o,e),n("quote")),l=Ja(s,e).filter(d=>!c[d]),
f=i.map(({passage:d,statements:h})=>{let g=o.owners[d],b=ko(this.sentence(r[g]),e),y=b.marks.length?b:ko(this.quote(d),e),
$=this.index.facts.statements.article[g],_=[...h];return{...pd("quote",y,$,e),count:_.length,statements:_}}),u=l.slice(0,
n("words")).map(d=>{let h=this.sentence(d);return{...pd("words",ko(h,e),s.owners[d],e),sentence:h}});return[{kind:"quote",
total:a,hits:f},{kind:"words",total:l.length,hits:u}]}quoted(e,n){let{quotes:o,sentences:s,sentenceOf:r}=this.index,i=new Uint8Array(
s.owners.length),a=new Map,c=new Set,l=0;for(let f of e){let u=o.owners[f],d=r[u],h=d<0?this.quote(f):d,g=d<0?!c.has(h):
!i[d];d<0?c.add(h):i[d]=1,g&&l++<n&&a.set(h,{passage:f,statements:new Set}),a.get(h)?.statements.add(u)}return{first:[...a.
values()],total:l,taken:i}}quote(e){return this.index.quotes.texts[e]??""}sentence(e){let{sentences:n,words:o}=this.index,
s=e<0?null:n.bounds[e];return s?(o.bodies[n.owners[e]]??"").slice(...s):""}},pd=(t,e,n,o)=>({kind:t,rank:$t(e.text).includes(
o.join(" "))?4:5,count:null,label:e.text,snippet:e,article:n}),P$=(t,e,n)=>({kind:t,total:e.length,hits:e.slice(0,n)});function dd({
hits:t}){let e=Math.min(...t.map(n=>n.rank));return e<=1?e:2}var F$=80;async function gd({kind:t,at:e=0,article:n=0,statements:o,tab:s,sentence:r},i,a){t==="actor"||t==="issue"?await D$(
j().entities[e].id):t==="article"?await k({tab:"article",article:x.articles[e].id,open:null}):t==="words"?await k({tab:"\
article",article:x.articles[n].id,open:null,find:[a,hd(r)]}):s?await k({tab:s}):t==="finding"?await G(o??[],P(i),{tab:"f\
indings",find:["",hd(i)]}):o?.length===1?await pt(o[0]):await G(o??[],P(i))}var hd=(t="")=>t.replace(/^#+\s+/,"").trim().
replace(/\s+/g," ").slice(0,F$);async function D$(t){let e=S.level.numbers.get(t);if(e===void 0||!S.nodes.has(e)){await X(
t);return}let n=Vn().shown.has(e)?w.grown:mi(t);await X(t),await k({grown:n}),w.tab==="graph"&&pu(e)}function wd({kind:t,total:e,hits:n},o,s,r){let i=`results-${t}`;return m("div",{role:"group","aria-labelledby":i},m("p",
{class:"results-head",id:i},p(`found_${t}`),m("span",{class:"quiet"},` ${I(e)}`)),n.map(a=>o(z$(a),s(a,xd(a)))),e>n.length&&
o(m("div",{role:"option",class:"result more"},p("show_all_of",{n:I(e)})),r(t)))}function z$(t){let{count:e,alias:n,snippet:o,
kind:s}=t;return m("div",{role:"option",class:"result"},o?m("span",{class:s==="quote"||s==="words"?"words":"",dir:"auto"},
U$(o)):m("span",{dir:"auto"},xd(t)),n&&[" ",m("span",{class:"quiet",dir:"auto"},`(${n})`)],m("span",{class:"quiet aside"},
[G$(t),e!==null&&N(e,"statement")].filter(Boolean).join(" \xB7 ")))}function xd({kind:t,label:e,at:n,phrase:o}){if(o){let[
s,r]=[o.actor,o.target].map(a=>a===null?"":H$(a));return p(s&&r?"phrase_both":r?"phrase_who":"phrase_whom",{actor:s,relation:x.
relations[o.relation].label,target:r})}return(t==="actor"||t==="issue")&&n!==void 0?V(j().entities[n]):e}function H$(t){
let e=j().entities.find(n=>n.id===t);return e?V(e):t}function G$({kind:t,at:e,article:n}){return t==="article"&&e!==void 0?
se(x.articles[e]):(t==="quote"||t==="words")&&n!==void 0?x.articles[n].title:t==="actor"||t==="issue"?e===void 0?"":j().
entities[e].type:""}function U$({text:t,marks:e}){let n=0;return[...e.flatMap(([s,r])=>{let i=t.slice(n,s);return n=r,[i,
m("mark",{},t.slice(s,r))]}),t.slice(n)]}var V$=12,[K$,Y$,bd,pr]=[560,200,4,12],qt="",Xa=null,yd=null,tn=null,Ne=[],Ie=-1;function $d(){let t=m("div",{id:"result\
s",class:"results",role:"listbox","aria-label":p("search_results")});t.hidden=!0,t.addEventListener("mousedown",n=>n.preventDefault());
let e=m("input",{type:"search",id:"search",role:"combobox","aria-expanded":"false","aria-controls":"results","aria-autoc\
omplete":"list",placeholder:p("search"),"aria-label":p("search"),autocomplete:"off",value:qt,onfocus:Sd,oninput:n=>dr(n.
target.value),onkeydown:Z$,onblur:hr});return m("div",{class:"searching",role:"search"},e,t)}function Sd(){return yd??=Promise.
all([z(),Vo(),xt("entity")]).then(([t,{cards:e},n])=>cd({facts:x,words:t,findings:e,level:n},Q$())),yd}function Q$(){let t=performance.
now();return()=>performance.now()-t<V$?null:new Promise(e=>setTimeout(()=>{t=performance.now(),e()}))}async function Za(){
let t=await Sd(),e=JSON.stringify(w.coders);return tn?.coders!==e&&(tn={search:new mr(t,w,p("search_asking")),coders:e}),
tn.search}async function dr(t){qt=t,Xa=null,tn||_d([m("p",{class:"quiet"},p("search_preparing"))]),await Za(),qt===t&&Od()}
function Od(){let t=tn?.search.groups(qt,Xa)??[];Ne=[],Ie=-1;let e=(r,i)=>(r.id=`result-${Ne.length}`,r.addEventListener(
"click",i),Ne.push({element:r,act:i}),r);if(!qt.trim())return hr();let n=(r,i)=>()=>(hr(),gd(r,i,qt.trim())),o=r=>()=>{let i=Ie;
Xa=r,Od(),kd(i)};_d(t.length?t.map(r=>wd(r,e,n,o)):J$(e));let s=t.reduce((r,i)=>r+i.total,0);Zt(s?N(s,"hit"):p("nothing_\
found",{what:qt.trim()}))}function J$(t){let e=tn?.search.nearest(qt)??null,n=()=>{if(e===null)return;let o=v("search");
o.value=e,o.focus(),dr(e)};return[m("p",{class:"quiet"},p("nothing_found",{what:qt.trim()})),e!==null&&t(m("div",{role:"\
option",class:"result"},p("did_you_mean",{name:e})),n)]}function _d(t){let e=v("results");E(e,t),e.hidden=!1,X$(v("searc\
h"),e),v("search").setAttribute("aria-expanded","true")}function X$(t,e){let{left:n,bottom:o,width:s}=t.getBoundingClientRect(),
r=document.documentElement.clientWidth-2*pr,i=Math.min(r,Math.max(s,K$));e.style.width=`${i}px`,e.style.left=`${Math.max(
pr,Math.min(n,r+pr-i))}px`,e.style.top=`${o+bd}px`,e.style.maxHeight=`${Math.max(Y$,innerHeight-o-bd-pr)}px`}function hr(){
Ne=[],Ie=-1,v("results").hidden=!0,v("search").setAttribute("aria-expanded","false"),v("search").removeAttribute("aria-a\
ctivedescendant")}function kd(t){Ne[Ie]?.element.removeAttribute("aria-selected"),Ie=Math.max(-1,Math.min(t,Ne.length-1));
let e=Ne[Ie]?.element;e?.setAttribute("aria-selected","true"),e?.scrollIntoView({block:"nearest"}),e?v("search").setAttribute(
"aria-activedescendant",e.id):v("search").removeAttribute("aria-activedescendant")}async function Z$(t){let{key:e,target:n}=t,
o={ArrowDown:1,ArrowUp:-1};e in o?(t.preventDefault(),v("results").hidden&&qt.trim()?await dr(qt):kd(Ie+o[e])):e==="Ente\
r"?(t.preventDefault(),(v("results").hidden||!tn)&&await dr(n.value),Ne[Math.max(Ie,0)]?.act()):e==="Escape"&&(n.value=qt=
"",hr())}var Md=()=>[tS(),nS()];function tS(){if(x.languages.length<2)return null;let t=x.languages.map(e=>[e,eS(e)]);return K(p(
"language_of_names"),[["",p("language_of_names")],...t],w.language??"",async e=>{await z(),await k({language:e||null})})}
function eS(t){try{return P(new Intl.DisplayNames([t],{type:"language"}).of(t)??t)}catch{return t}}var nS=()=>{let t=Mt()===
"dark"?"light":"dark";return T(p(t),()=>k({theme:t}),{id:"theme"})};function Mo(t,e,n,o,s){let r=new Array(s).fill(0),i=n==="kinds"?[...r.keys()]:null,{inside:a,main:c}=_t(t,{...e,[n]:i},Ot(
e));for(let l of et(a)){let f=o(n==="quad_classes"?c[l]:l);f>=0&&r[f]++}return r}var oS=0,sS=0;function Td(){let{statements:t,names:e,labels:n}=x;return On(p("filters_and_counts"),Ht(p("quad_classes"),
rS()),Ht(p("modes"),gr("modes",n.modes,tc("modes",t.mode,e.modes),o=>ec(o===Ce,"not actual"))),Ht(p("certainties"),gr("c\
ertainties",n.certainties,tc("certainties",t.certainty,e.certainties),o=>ec(o===oS,"hedged"))),Ht(p("polarities"),gr("po\
larities",n.polarities,tc("polarities",t.polarity,e.polarities),o=>ec(o===sS,"denied"))))}function Ld(t){let e=m("detail\
s",{class:"group",open:t},m("summary",{},p("more_filters")),t&&Ad());return e.addEventListener("toggle",()=>e.open&&e.children.
length===1&&Ft(e,Ad())),e}var tc=(t,e,n)=>Mo(x,w,t,o=>e[o],n.length);function ec(t,e){let{names:n,encodings:o}=x;return pe(
tt().line,{dashes:t?[]:o.holds[n.holds.indexOf(e)].dashes})}function rS(){let{statements:t,names:e,labels:n}=x,o=e.quad_classes.
length,s=c=>c<o?xn(e.signs.indexOf(ee(x,c))):xn(e.signs.indexOf("neither")),r=Mo(x,w,"quad_classes",c=>t.quad_class[c]<0?
o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],a=w.quad_classes??i;return[...n.quad_classes,p("no_quad_class")].
map((c,l)=>{let f=u=>k({quad_classes:wr(i,a,[i[l]],u,i)});return r[l]>0&&at(`${c} (${r[l]})`,a.includes(i[l]),f,s(l))})}
function wr(t,e,n,o,s){let r=t.filter(i=>n.includes(i)?o:e.includes(i));return String(r)===String(s)?null:r}function gr(t,e,n,o=()=>null){
let s=[...e.keys()],r=t==="kinds"&&w.count==="acts"?[Io]:s,i=w[t],a=i??r;return e.map((c,l)=>{let f=u=>k({[t]:wr(s,a,[l],
u,r)});return(n[l]>0||i!==null)&&at(`${c} (${n[l]})`,a.includes(l),f,o(l))})}function vd(t,e){let n=e.map(([s])=>s),o=w[t]??
n;return e.map(([s,r])=>{let i=a=>k({[t]:wr(n,o,[s],a,n)});return at(r,o.includes(s),i)})}function Ad(){let{statements:t,
names:e,labels:n,relations:o,families:s,familyOf:r,articles:i,coders:a}=x,c=Mo(x,w,"relations",u=>t.relation[u],o.length),
l=Mo(x,w,"kinds",u=>o[t.relation[u]].kind,e.kinds.length),f=new Set(S.level.nodes.filter((u,d)=>S.level.isTied[d]).map(u=>u.
type));return[Ht(p("kinds"),gr("kinds",n.kinds,l)),Ht(p("relations"),s.map((u,d)=>iS(u,[...o.keys()].filter(h=>r[h]===d),
c))),Ht(p("types"),vd("types",[...f].sort().map(u=>[u,u]))),i.length>1&&Ht(p("articles"),vd("articles",i.map(u=>[u.id,u.
title]))),a.length>1&&Ht(p("coders"),aS()),Ht(p("further"),at(p("with_issues"),w.issues,u=>k({issues:u})),at(p("with_inf\
erred"),w.inferred,u=>k({inferred:u})),at(p("with_headlines"),w.headlines,u=>k({headlines:u})),at(p("with_self_loops"),w.
self,u=>k({self:u})))]}function iS(t,e,n){let o=[...x.relations.keys()],s=w.relations??o,r=e.filter(c=>n[c]),i=r.reduce(
(c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>k({relations:wr(o,s,c,l,o)});return m("details",{class:"family"},m("summ\
ary",{},`${t} (${i})`,r.some(c=>!s.includes(c))&&" \u2022"),m("p",{class:"quiet"},C(p("all"),()=>a(e,!0))," ",C(p("none"),
()=>a(e,!1))),r.map(c=>at(`${x.relations[c].label} (${n[c]})`,s.includes(c),l=>a([c],l))))}function aS(){let t=w.coders??
[],e=t.length>1?[[t.join(" "),Dt(t)]]:[],n=x.coders.map(o=>[o,o]);return K(p("coders"),[["",p("one_coder")],...n,...e],t.
join(" "),o=>k({coders:o?o.split(" "):null}))}var Ed=["statements","acts","articles"];function Nd(){let t=C(p("draw_all"),()=>k({all:!0,picture:"whole"}));return On(p(
"level"),K(p("level"),Ir.map(e=>[e,p(`level_${e}`)]),w.level,cS),m("label",{class:"line"},`${p("count_by")} `,lS()),m("l\
abel",{class:"line"},`${p("min_weight")} `,fS()),w.ego!==null&&uS(w.ego),S.isGrown&&m("p",{class:"quiet"},p("not_drawn_y\
et")," ",t),S.weakest>0&&m("p",{class:"quiet"},p("weakest",{n:S.weakest})," ",t))}async function cS(t){let e=await xt(t);
await k({level:t,ego:null,...fs(e)})}function lS(){let t=e=>k({count:Ed.find(n=>n===e)});return K(p("count_by"),Ed.map(e=>[
e,p(`by_${e}`)]),w.count,t)}function fS(){return m("input",{type:"number",min:1,max:999,value:w.min_weight,"aria-label":p(
"min_weight"),onchange:t=>k({min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function uS(t){let e=K(p("\
distance"),[1,2,3].map(n=>[String(n),N(n,"step")]),String(w.steps),n=>k({steps:Number(n)}));return m("p",{class:"ego"},p(
"neighbours_of",{name:mn(t)})," ",e," ",C(p("show_all"),()=>k({ego:null})))}var Id=["level","count","min_weight","quad_classes","modes","certainties","polarities","kinds"];Id.push("relations","typ\
es","articles","coders","issues","inferred","headlines","self","ego","all");var nc=()=>Id.filter(t=>JSON.stringify(w[t])!==
JSON.stringify(U[t]));function qd(){let t=v("side"),e=ns(t),{scrollTop:n}=t,o=t.querySelector("details.group[open]")!==null,
s=nc(),r=()=>k(Object.fromEntries(s.map(i=>[i,U[i]])));E(t,m("div",{class:"box-head"},m("h2",{},p("filters")),s.length>0&&
T(p("reset"),r,{class:"quiet-button"}),T("\xD7",()=>t.hidePopover(),{class:"close","aria-label":p("close")})),m("p",{class:"\
quiet"},ys()),Nd(),Td(),Ld(o),On(p("display"),Md())),os(t,e),n&&(t.scrollTop=n)}function Rd({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function Cd({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?_t(t,s,Ot(e)):n;return{chosen:r,statements:et(r.inside)}}function jd(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=u=>Math.min(r-1,Math.max(0,Math.floor((u-o)/i))),
f=new Set;for(let u of n){let d=t.statements.act[u];if(d>=0&&f.has(d))continue;d>=0&&f.add(d);let[h,g]=[e.first[u],e.last[u]];
if(h===null&&g===null)continue;let[b,y]=[l(h??o),l(g??s)],$=h!==null&&g===h&&!e.approximate[u];for(let _=b;_<=y;_++)($?a:
c)[_]+=1/(y-b+1)}return{sure:a,unsure:c,width:i}}var oc=120,sc=!1;function Bd(){let t=v("time"),e=Rd(x),{chosen:n,statements:o}=Cd(S),s=o.filter(d=>n.first[d]===null&&n.
last[d]===null),r=s.length>0&&m("p",{class:"undated"},H(N(s.length,"undated"),s,p("undated_many")));if(!e||e[0]===e[1]){
E(t,m("p",{class:"quiet"},p("no_period")),r);return}let i=mS(e),a=t.querySelector(".slider")?t.children:[m("div",{class:"\
time-head"}),dS(e)],[c,l]=a;c.isConnected||E(t,c,l),E(c,pS(e,i),r);let[f,...u]=l.children;f.replaceWith(gS(n,o,e,i));for(let[
d,h]of u.slice(0,2).entries())h.value=String(i[d]),h.setAttribute("aria-valuetext",rt(i[d]))}function mS([t,e]){return[Math.
max(t,w.since??t),Math.min(e,w.until??e)]}function pS(t,[e,n]){return[m("h2",{},p("period")),Wd("since",e,t),"\u2013",Wd(
"until",n,t),oe()&&!ft()&&T(p("whole_period"),()=>k({since:null,until:null})),$o(),at(p("only_certain_dates"),w.inside===
"certainly",o=>k({inside:o?"certainly":"possibly"})),at(p("include_undated"),w.undated,o=>k({undated:o}))]}function Wd(t,e,[
n,o]){let s=r=>{let i=wl(r);i!==null&&Pd(t,i,[n,o])};return m("input",{type:"date",value:rt(e),min:rt(n),max:rt(o),"aria\
-label":p(t),onchange:r=>s(r.target.value)})}function dS([t,e]){let n=o=>m("input",{type:"range",min:t,max:e,step:1,"ari\
a-label":p(o),oninput:s=>Pd(o,Number(s.target.value),[t,e])});return m("div",{class:"slider"},O("svg"),n("since"),n("unt\
il"),hS([t,e]))}function hS([t,e]){return m("div",{class:"years","aria-hidden":"true"},bl(t,e).map(([n,o])=>{let s=m("sp\
an",{},o);return s.style.left=`${(n-t)/(e-t+1)*100}%`,s}))}function gS(t,e,n,[o,s]){let[r]=n,{sure:i,unsure:a,width:c}=jd(
x,t,e,n,oc),l=Math.max(...i.map((d,h)=>d+a[h]),1),f=(d,h,g,b)=>{let[y,$]=[g/l*34,36-(g+b)/l*34],_=(d+1)*c+r<o||d*c+r>s;return g>
0&&O("rect",{class:h+(_?" off":""),x:d/oc*1e3,y:$,width:1e3/oc-1,height:Math.max(y,1.5)})},u=i.map((d,h)=>[f(h,"bar",d,0),
f(h,"bar unsure",a[h],d)]);return O("svg",{class:"histogram",viewBox:"0 0 1000 40",preserveAspectRatio:"none",role:"img",
"aria-label":p("histogram")},u)}function Pd(t,e,[n,o]){let s=t==="since"?e<=n:e>=o;Pt({[t]:s?null:e}),(w.since??n)>(w.until??
o)&&Pt({[t==="since"?"until":"since"]:e}),!sc&&(sc=!0,requestAnimationFrame(()=>{sc=!1,k({})}))}var wS=10,Fd=!1,rc="";function ic(){let t=m("div",{class:"viewpoints",role:"group","aria-label":P(p("according_to"))}),e=gs(),
n=vc(x),o=()=>E(t,yS(e,n));E(v("viewpoint"),m("div",{class:"box-head"},m("h2",{},P(p("according_to"))),xS()),e.length>wS&&
bS(o),t,SS()),o()}var xS=()=>at(p("viewpoint_several"),ac(),t=>{Fd=t,t||w.according_to.length<2?ic():k({according_to:w.according_to.
slice(0,1)})}),ac=()=>Fd||w.according_to.length>1;function bS(t){return m("input",{type:"search",placeholder:p("sources_\
find"),"aria-label":p("sources_find"),value:rc,oninput:e=>{rc=e.target.value,t()}})}function yS(t,e){let n=ac()?"checkbo\
x":"radio";return t.filter(([s,r])=>(n==="radio"||s!=="everyone")&&$t(r).includes($t(rc))).map(([s,r])=>m("label",{class:"\
tick"},m("input",{type:n,name:"according-to",checked:w.according_to.includes(s),onchange:i=>$S(s,i.target.checked)}),m("\
span",{dir:"auto"},P(r)),m("span",{class:"number quiet"},I(e.get(s)??0))))}function $S(t,e){if(!ac()){k({according_to:[t]});
return}let o=gs().map(([s])=>s).filter(s=>s===t?e:w.according_to.includes(s));k({according_to:o.length?o:["authors"]})}var SS=()=>m(
"p",{},w.compared_with&&`${p("compared_with")} ${Tt(w.compared_with)} \xB7 `,C(p("compare_claims"),()=>k({tab:"compare"})));var OS=8,Dd=new Map;function qn(t,e,n,o){Dd.set(t,o);let s=m("button",{type:"button",id:`open-${t}`,class:"opener",popovertarget:t},
e),r=m("div",{id:t,class:"box",popover:"auto",role:"dialog","aria-label":n});return r.addEventListener("beforetoggle",i=>{
i.newState==="open"&&kS(r,s)}),r.addEventListener("toggle",i=>{i.newState==="open"&&o()}),[s,r]}function zd(t){_S(t)&&Dd.
get(t)?.()}var _S=t=>document.getElementById(t)?.matches(":popover-open")??!1,vo=t=>document.getElementById(t)?.hidePopover();
function kS(t,e){let{right:n,bottom:o}=e.getBoundingClientRect();t.style.setProperty("--top",`${o+4}px`),t.style.setProperty(
"--right",`${Math.max(OS,innerWidth-n)}px`)}var MS=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],vS={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function Hd(){return m("section",{class:"legend"},m("h2",{},
p("legend")),m("ul",{},Qi().map(([t,e])=>m("li",{},t,m("span",{},e)))),m("ul",{},MS.map(([t,e])=>m("li",{},Yi(t),m("span",
{},p(e))))),AS(),m("p",{class:"quiet"},p("width_meaning",{what:p(vS[w.count])})))}function AS(){let t=new Map;for(let{tint:n,
country:o}of S.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return m("ul",{},
e.map(([n,o])=>m("li",{},Yi("dot",We()[n]),m("span",{},p("belongs_to",{name:TS(o)})))))}function TS(t){let e=w.language?
Bt(t):null;return e?V(e):S.level.countries[t]}function xe(t,e=""){return`${[x.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network",e].filter(
Boolean).join("-")}.${t}`}var LS={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function cc(t){return t.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
"")}function ot(t){return cc(String(t)).replace(/[&<>"]/g,e=>LS[e])}var xr=1.4,[Gd,ES,Rn]=[48,24,12];function br(t,e,n,o=400,s=""){let r=s&&` fill="${s}"`,i=[];for(let c of t.split(/\s+/).
filter(Boolean)){let l=i.length?`${i[i.length-1]} ${c}`:c;i.length&&dn(l,n,o)<=e?i[i.length-1]=l:i.push(c)}return{markup:i.
map((c,l)=>`<text y="${(n*(1+l*xr)).toFixed(1)}" font-size="${n}" font-weight="${o}"${r}>${ot(c)}</text>`).join(""),height:i.
length*n*xr}}function Ud(t){let[e,n]=[0,Rn];return{markup:(w.picture==="named"?Bs():Cf()).map(([r,i])=>{let a=Gd+dn(i,Rn)+
ES;e&&e+a>t&&([e,n]=[0,n+Rn*xr]);let c=`<g transform="translate(${e} ${n-11})">${r.innerHTML}</g><text x="${e+Gd}" y="${n}\
" font-size="${Rn}">${ot(i)}</text>`;return e+=a,c}).join(""),height:n+Rn*xr-Rn}}function Kd(){let t=Ae()?.body;if(!t?.nodeIndices.length)return null;let{nodes:e}=S.level,n=t.nodeIndices.map(l=>({at:l,
x:t.nodes[l].x,y:t.nodes[l].y})),[o,s]=[Math.min(...n.map(({x:l})=>l))-90,Math.max(...n.map(({x:l})=>l))+90],[r,i]=[Math.
min(...n.map(({y:l})=>l))-60,Math.max(...n.map(({y:l})=>l))+70],a=[...[...S.arrows.keys()].map(l=>NS(l,t)),...n.map(({at:l,
x:f,y:u})=>qS(l,e[l],f,u))];return{markup:`<g transform="translate(${(-o).toFixed(1)} ${(-r).toFixed(1)})">${a.join("")}\
</g>`,width:s-o,height:i-r}}function Vd(t,e,n){let o=n.nodes[e],s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=S.level.nodes[e].size+
3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*r}}var Ao=({x:t,y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function NS(t,e){
let{options:n}=e.edges[t],{arrows:o}=S.level,{signs:s,holds:r,marks:i}=x.encodings,[a,c]=[e.nodes[o.actor[t]],e.nodes[o.
target[t]]],{color:l}=n.color,f=a===c,u=f?{x:a.x+34,y:a.y-34}:Ss(a,c,n.smooth),d=f?{x:a.x,y:a.y-16}:Vd(u,o.actor[t],e),h=f?
{x:a.x+16,y:a.y}:Vd(u,o.target[t],e),g=Math.atan2(h.y-u.y,h.x-u.x)*180/Math.PI,b={x:(d.x+2*u.x+h.x)/4,y:(d.y+2*u.y+h.y)/
4},{dashes:y,...$}=r[o.hold[t]],_=y.length?` stroke-dasharray="${y.join(" ")}"`:"",A=`<path d="M${Ao(d)} Q${Ao(u)} ${Ao(
h)}" fill="none" stroke="${l}" stroke-width="${n.width.toFixed(1)}"${_}/>`,M=ro(s[o.sign[t]].head,l,`translate(${Ao(h)})\
 rotate(${g}) scale(1)`),q=Ki($.middle||i[o.mark[t]].middle,l,b.x.toFixed(1),b.y.toFixed(1));return A+(M?.outerHTML??"")+
(q?.outerHTML??"")+IS(n.label??"",d,h,b)}function IS(t,e,n,o){if(!t)return"";let s=Math.atan2(n.y-e.y,n.x-e.x)*180/Math.
PI,r=s>90||s<-90?s+180:s,i=t.split(`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${ot(c)}</tspan>`);return`<text transform="translate(${Ao(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${Yd()}>${a.join("")}</text>`}var Yd=()=>`text-anchor="middle" fill="${tt().text}\
" stroke="${tt().ground}" stroke-width="3" paint-order="stroke"`;function qS(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=pn(B(S.level,t)).split(`
`).map((f,u)=>`<text x="${s}" y="${r+e+14+u*14}" font-size="13" ${Yd()}>${ot(f)}</text>`),l=o>=0?We()[o]:tt().node;return`${i[n]}\
fill="${l}" stroke="${tt().line}"/>${c.join("")}`}var RS=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linecap","stroke-linejoin","stroke-opac\
ity","paint-order","opacity","font-size","font-weight","font-style","font-family","text-anchor","dominant-baseline","let\
ter-spacing","direction","visibility","marker-start","marker-mid","marker-end"],CS=["class","style","tabindex","role","f\
ocusable"];function To(t,e){let n=t.cloneNode(!0),[o,s]=[t,n].map(r=>[r,...r.querySelectorAll("*")]);for(let[r,i]of o.entries()){
let a=getComputedStyle(i);for(let c of[...CS,...s[r].getAttributeNames().filter(l=>/^(aria|data)-/.test(l))])s[r].removeAttribute(
c);a.display==="none"&&s[r].setAttribute("display","none");for(let c of RS)s[r].setAttribute(c,a.getPropertyValue(c))}if(e)
for(let[r,i]of o.entries())i.matches(e)&&s[r].remove();return n}var jS=/^repeating-linear-gradient\((.*)\)$/,WS=/,\s*(?![^(]*\))/,BS={"to top":0,"to right":90,"to bottom":180,"to left":270};
function Qd(t,{x:e,y:n,width:o,height:s}){let[r,...i]=jS.exec(t)?.[1].split(WS)??[];if(!i.length)return null;let a=(BS[r]??
Number.parseFloat(r))*Math.PI/180,[c,l]=[Math.sin(a),-Math.cos(a)],f=(Math.abs(o*c)+Math.abs(s*l))/2,[u,d]=[e+o/2-f*c,n+
s/2-f*l],h=0,g=i.map(D=>{let L=D.lastIndexOf(" ");return h=Math.max(h,Number.parseFloat(D.slice(L))),{colour:PS(D.slice(
0,L)),at:h}}),b=[u,d,u+h*c,d+h*l].map(D=>(Math.round(100*D)/100+0).toFixed(2)),y=`stripes${[t,...b].join("_").replace(/[^\w.-]+/g,
"_")}`,[$,_,A,M]=b,q=g.map(({colour:D,at:L})=>`<stop offset="${(L/h).toFixed(4)}" stop-color="${D}"/>`),R=`gradientUnits\
="userSpaceOnUse" spreadMethod="repeat" x1="${$}" y1="${_}" x2="${A}" y2="${M}"`;return{fill:`url(#${y})`,defined:`<line\
arGradient id="${y}" ${R}>${q.join("")}</linearGradient>`}}function PS(t){let e=/^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)$/.
exec(t)?.slice(1);return e?`rgb(${e.map(n=>Math.round(255*Number(n))).join(", ")})`:t}var yr=8,Jd=document.createElement("canvas").getContext("2d");function lc(t){let e=FS(t);for(let[o]of e)o.scrollTo(0,0);
let n=t instanceof SVGSVGElement?DS(t):zS(t);for(let[o,s,r]of e)o.scrollTo(s,r);return n}function FS(t){let e=[];for(let n=t.
parentElement;n;n=n.parentElement)e.push(n);return e.filter(n=>n.scrollLeft||n.scrollTop).map(n=>[n,n.scrollLeft,n.scrollTop])}
function DS(t){let e=t.getBBox(),[n,o]=[Math.ceil(e.width)+2*yr,Math.ceil(e.height)+2*yr],s=To(t);return s.setAttribute(
"viewBox",`${e.x-yr} ${e.y-yr} ${n} ${o}`),s.setAttribute("width",String(n)),s.setAttribute("height",String(o)),{markup:Sr(
s),width:n,height:o}}function zS(t){let{left:e,top:n}=t.getBoundingClientRect(),o=[],[s,r]=[0,0],i=(c,l)=>{c&&(o.push(c),
s=Math.max(s,l.right-e),r=Math.max(r,l.bottom-n))},a=c=>{let l=getComputedStyle(c);if(l.display==="none"||l.visibility===
"hidden"||l.opacity==="0")return;let f=c.getBoundingClientRect();if(f.right<e)return;let[u,d]=[f.left-e,f.top-n];if(c instanceof
SVGSVGElement){let h=To(c);for(let[g,b]of Object.entries({x:u,y:d,width:f.width,height:f.height,overflow:"visible"}))h.setAttribute(
g,String(b));i(Sr(h),f);return}i(HS(l,u,d,f.width,f.height),f);for(let h of c.childNodes)if(h instanceof Element)a(h);else if(h instanceof
Text)for(let g of VS(h,l,e,n))i(g.markup,g.place)};return a(t),{markup:o.join(""),width:Math.ceil(s),height:Math.ceil(r)}}
var Sr=t=>cc(new XMLSerializer().serializeToString(t));function HS(t,e,n,o,s){let r=o>0&&s>0?Qd(t.backgroundImage,{x:e,y:n,
width:o,height:s}):null,i=r?`${r.defined}<rect x="${e}" y="${n}" width="${o}" height="${s}" fill="${r.fill}"/>`:"";return US(
t,e,n,o,s,!r)+i+GS(t,e,n,o,s)}function GS(t,e,n,o,s){let r=Number.parseFloat(t.outlineWidth);if(t.outlineStyle!=="solid"||
!r||!$r(t.outlineColor))return"";let i=Number.parseFloat(t.outlineOffset)+r/2;return`<rect x="${e-i}" y="${n-i}" width="${o+
2*i}" height="${s+2*i}" fill="none" stroke="${t.outlineColor}" stroke-width="${r}"/>`}function US(t,e,n,o,s,r){let[i]=t.
backgroundImage.match(/(?:rgba?|color)\([^)]*\)/)??[],a=[t.backgroundColor,r?i:""].find(M=>M&&$r(M))??"none",c=["Top","R\
ight","Bottom","Left"].map(M=>({wide:t[`border${M}Style`]==="none"?0:Number.parseFloat(t[`border${M}Width`]),colour:t[`b\
order${M}Color`]})),l=c.every(({wide:M,colour:q})=>M===c[0].wide&&q===c[0].colour),{wide:f,colour:u}=c[0],d=Math.min(Number.
parseFloat(t.borderTopLeftRadius)||0,o/2,s/2),h={dashed:`${3*f} ${2*f}`,dotted:`0 ${2*f}`}[t.borderTopStyle],g=h?` strok\
e-dasharray="${h}" stroke-linecap="round"`:"",b=f&&$r(u)?` stroke="${u}" stroke-width="${f}"${g}`:"",y=l&&b?f/2:0,$=`x="${e+
y}" y="${n+y}" width="${Math.max(0,o-2*y)}" height="${Math.max(0,s-2*y)}"`,_=a==="none"&&!(l&&b)?"":`<rect ${$} rx="${d}\
" fill="${a}"${l?b:""}/>`;if(l)return _;let A=c.map(({wide:M,colour:q},R)=>{if(!M||!$r(q))return"";let D=[[e,n,o,M],[e+o-
M,n,M,s],[e,n+s-M,o,M],[e,n,M,s]][R];return`<rect x="${D[0]}" y="${D[1]}" width="${D[2]}" height="${D[3]}" fill="${q}"/>`});
return _+A.join("")}var $r=t=>t!=="transparent"&&!/^rgba\(.*, 0\)$/.test(t);function VS(t,e,n,o){let s=e.writingMode.startsWith(
"horizontal"),r=e.direction==="rtl";Jd.font=`${e.fontStyle} ${e.fontWeight} ${e.fontSize} ${e.fontFamily}`;let i=Jd.measureText(
"x").fontBoundingBoxAscent,a=`font-family="${ot(e.fontFamily)}" font-size="${e.fontSize}" font-weight="${e.fontWeight}" \
font-style="${e.fontStyle}" fill="${e.color}" direction="${e.direction}"`;return KS(t,s).map(({words:c,place:l})=>{let f=s?
`x="${(r?l.right:l.left)-n}" y="${l.top-o+i}"`:`transform="translate(${l.left-n+i} ${l.bottom-o}) rotate(-90)"`,u=e.textTransform===
"uppercase"?c.toLocaleUpperCase():c;return{markup:`<text ${f} ${a}>${ot(u.trim())}</text>`,place:l}})}function KS(t,e){let n=[],
o=document.createRange();for(let{segment:s,index:r}of new Intl.Segmenter().segment(t.data)){o.setStart(t,r),o.setEnd(t,r+
s.length);let i=o.getBoundingClientRect(),a=n[n.length-1];if(!i.width&&!i.height)continue;a&&Math.abs(e?a.place.top-i.top:
a.place.left-i.left)<2?[a.words,a.place]=[a.words+s,YS(a.place,i)]:n.push({words:s,place:i})}return n.filter(({words:s})=>s.
trim())}function YS(t,e){let[n,o]=[Math.min(t.left,e.left),Math.min(t.top,e.top)];return new DOMRect(n,o,Math.max(t.right,
e.right)-n,Math.max(t.bottom,e.bottom)-o)}var Xd=(t,e,n)=>`<svg xmlns="${ni}" width="${e}" height="${n}" viewBox="0 0 ${e}\
 ${n}" font-family="${ot(Si())}">${t}</svg>
`;var Or=16,QS=480,_r={arguments:".argument",timeline:".timeline-box svg",matrix:"table.matrix"},JS=".looks, .matrix-legen\
d";function XS(){return w.tab==="graph"?[w.picture==="named"?ZS():Kd()].filter(e=>e!==null):[..._r[w.tab]?v("sheet").querySelectorAll(
_r[w.tab]):[]].map(lc)}function ZS(){let t=ao();if(!t?.parts.ties.length)return null;let{width:e,height:n}=t.picture,o=To(
t.root,".around, .now");for(let[s,r]of Object.entries({width:e,height:n}))o.setAttribute(s,String(r));return{markup:Sr(o),
width:e,height:n}}function fc(){return w.tab!=="graph"?!!(_r[w.tab]&&v("sheet").querySelector(_r[w.tab])):w.picture==="n\
amed"?!!ao()?.parts.ties.length:!!Ae()?.body.nodeIndices.length}function kr(){let t=XS();if(!t.length)return null;let{text:e,
quiet:n,ground:o}=tt(),s=w.tab==="graph"?[]:[...v("sheet").querySelectorAll(JS)].map(lc),r=Math.max(QS,...[...t,...s].map(
y=>y.width)),i=[],a=Or,c=({markup:y,height:$},_=8)=>{i.push(`<g transform="translate(${Or} ${a.toFixed(1)})">${y}</g>`),
a+=$+_},{title:l,what:f,numbers:u,based:d}=tO();c(br(l,r,18,600),2),c(br(`${p(`tab_${w.tab}`)}. ${f}`,r,13,400,n),12);for(let y of t)
c(y,12);w.tab==="graph"&&c(Ud(r));for(let y of s)c(y);c(br([d,_l(u)].filter(Boolean).join(" "),r,12,400,n),Or);let[h,g]=[
Math.ceil(r+2*Or),Math.ceil(a)],b=`<rect width="${h}" height="${g}" fill="${o}"/><g fill="${e}">${i.join("")}</g>`;return{
width:h,height:g,svg:Xd(b,h,g)}}function tO(){let t=w.tab==="arguments"?Xu():null;if(t){let o=Be(x,t.statements,S.chosen.
main),{title:s}=x.articles[t.article];return{title:s,what:`${P(un())}.`,numbers:o,based:xs(o)}}let e={title:x.title,what:Me()};
if(w.tab==="timeline"){let o=Te(S).flatMap(r=>r.statements),s=Be(x,o,S.chosen.main);return{...e,numbers:s,based:xs(s)}}let n=an();
return{...e,numbers:te(n),based:xi(n)}}var Cn=()=>kr()?.svg??"",Mr=t=>`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
t)}`;async function uc(t,e){let{theme:n}=w;await k({theme:t});try{await e()}finally{await k({theme:n})}}var Zd=t=>uc(t,()=>de(
xe("svg"),"image/svg+xml",Cn())),th=(t,e)=>uc(t,async()=>{let n=await eO(e);n?de(xe("png"),"image/png",n):Zt(p("save_too\
_large"))});async function eO(t){let e=kr();if(!e)return null;let n=new Image;n.src=Mr(e.svg),await n.decode();let o=m("\
canvas",{width:t,height:Math.round(e.height/e.width*t)});return o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),new Promise(
r=>o.toBlob(r))}async function eh(){let t="";await uc("light",()=>{t=Cn()});let e=m("img",{class:"paper",src:Mr(t),alt:Me()});
await e.decode(),document.querySelector("body > .paper")?.remove(),document.body.append(e),document.body.classList.add("\
picture-alone");let n=()=>{e.remove(),document.body.classList.remove("picture-alone")};addEventListener("afterprint",n,{
once:!0}),print()}function Yt(){let{draft:t}=w;return t?t.flatMap((e,n)=>n%2?[]:[{caption:e,view:t[n+1]??""}]):x.story?.steps??[]}var pc=()=>w.
step===null?null:Math.max(1,Math.min(w.step,Yt().length));function dc(t){let{language:e,theme:n,draft:o}=w,s=Bn(Yt()[t-1].
view,U);return{...s,language:s.language??e,theme:n,draft:o,step:t}}var nh=async t=>k(await Un(dc(t))),oh=t=>`#${en(dc(t),
U)}`,nO=()=>en({...w,step:null,draft:null,theme:U.theme},U);function sh(t){let e=[...Yt(),{caption:t,view:nO()}];return k(
{draft:ih(e),step:e.length})}function rh(t){let e=Yt().filter((n,o)=>o!==t-1);return k({draft:e.length?ih(e):null,step:null})}
var ih=t=>t.flatMap(({caption:e,view:n})=>[e,n]);function ah(){let t=Yt().map(({caption:e,view:n})=>`  - caption: ${mc(e)}\

    view: ${mc(n)}
`);return`title: ${mc(x.story?.title??x.title)}
steps:
${t.join("")}`}var mc=t=>JSON.stringify(t).replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu,e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`),ch=()=>x.story?.steps.length?dc(1):{};var vr="";function lh(t){let e=m("textarea",{id:"story-caption",rows:2,dir:"auto",value:vr,oninput:()=>{vr=e.value}}),n=()=>{
let s=vr.trim();return s?(vr="",t(),sh(s)):e.focus()},o=()=>{Yt().length&&de(xe("yaml"),"application/yaml",ah()),t()};return m(
"div",{class:"story-form"},m("label",{for:"story-caption"},p("story_caption")),e,T(p("story_add"),n),T(p("save_story"),o))}var fh=["type","sector","country"],oO=["weight","acts","articles","sources","statements"],sO=t=>typeof t=="number"?String(
t):ph(t);function ph(t){let e=/^[=+\-@\t\r]/.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)?`"${e.replace(/"/g,'""')}"`:e}async function Ar(){
let{entities:t,statements:e}=await z(),{articles:n,coders:o,names:s,statements:r}=x,i=f=>typeof f=="string"?f:f<0?x.keys.
at(-1-f):V(t[f]),a=f=>f===null?"":rt(f),c=[["claim",gt],["quote",Nt],["title",f=>Z(f).title],["author",f=>Z(f).author],[
"publisher",f=>Z(f).publisher],["published",f=>Z(f).published],["inferred_published",f=>Z(f).inferred],["url",f=>Z(f).url],
["subject_label",f=>i(e[f].s)],["relation",f=>ut(f).id],["object_label",f=>i(e[f].o)],["according_to",f=>Ye(e[f].sources??
[]).join(" > ")],["author_stance",f=>s.stances[r.stance[f]]],["mode",f=>s.modes[r.mode[f]]],["certainty",f=>s.certainties[r.
certainty[f]]],["polarity",f=>s.polarities[r.polarity[f]]],["earliest",f=>a(r.first[f])],["latest",f=>a(r.last[f])],["ar\
ticle",f=>n[r.article[f]].id],["coder",f=>o[r.coder[f]]],["statement",f=>x.keys.at(f)]],l=et(S.chosen.inside).map(f=>c.map(
([,u])=>ph(u(f)??"")));return[c.map(([f])=>f),...l].map(f=>`${f.join(",")}\r
`).join("")}function Tr(){let{nodes:t}=S.level,n=["actor","actor_label","target","target_label","weight","acts",...x.names.
quad_classes.map(s=>s.replace(" ","_")),"no_quad_class","articles","sources","label","statements"],o=bi(S).map(({pair:s,
actor:r,target:i})=>{let{acts:a,byQuadClass:c,noQuadClass:l,articles:f,sources:u,statements:d}=ce(S,s);return[...[t[s.a].
actor,r,t[s.b].actor,i],s.weight,a,...c,l,f.size,u.size,me(x,s.rows),jt(x,d).join(" ")]});return[n,...o].map(s=>`${s.map(
sO).join(",")}\r
`).join("")}function Lr(){let{nodes:t}=S.level,e=new Set,n=bi(S).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:f}=ce(S,r),u=[r.weight,a,c.size,l.size,jt(x,f).join(" ")],d=`source="${ot(t[r.a].actor)}" target="${ot(
t[r.b].actor)}"`;return`<edge id="${i}" ${d} label="${ot(me(x,r.rows))}" weight="${r.weight}"><attvalues>${u.map(uh).join(
"")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=fh.map((a,c)=>uh(t[r][a],c)).join("");return`<node id\
="${ot(t[r].actor)}" label="${ot(B(S.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0" encodi\
ng="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${mh("node",fh,()=>"string")+mh("edge",
oO,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var uh=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${ot(t)}"/>`;function mh(t,e,n){let o=e.map((s,r)=>`<at\
tribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}var[dh,hc]=[200,12e3],rO=["2","3","4"],qe=2400,hh=null;function gh(){let t=(e,n)=>T(p(e),()=>{vo("save"),n()});E(v("save"),
m("h2",{},p("save")),iO(t),m("h3",{},p("save_data")),t("save_statements",async()=>de(xe("csv",p("save_statements_name")),
"text/csv",await Ar())),t("save_csv",()=>de(xe("csv"),"text/csv",Tr())),t("save_gexf",()=>de(xe("gexf"),"application/xml",
Lr())),!fc()&&t("print",()=>window.print()),lh(()=>vo("save")))}function iO(t){if(!fc())return m("p",{class:"quiet"},p("\
save_no_picture"));let e=()=>hh??Mt(),n=m("input",{type:"number",min:dh,max:hc,step:100,value:qe,onchange:r=>{qe=Math.round(
Math.min(hc,Math.max(dh,Number(r.target.value)||qe))),r.target.value=String(qe)}}),o=K(p("save_scale"),[["",p("save_scal\
e")],...rO.map(r=>[r,`${r}\xD7`])],"",r=>{qe=Math.min(hc,(kr()?.width??0)*Number(r))||qe,n.value=String(qe)}),s=["light",
"dark"].map(r=>[r,p(`save_${r}`)]);return[m("h3",{},p("save_picture")),m("p",{class:"line"},m("label",{},`${p("save_widt\
h")} `,n),o),m("p",{class:"line"},K(p("save_ground"),s,e(),r=>{hh=r==="dark"?"dark":"light"})),t("save_png",()=>th(e(),qe)),
t("save_svg",()=>Zd(e())),t("save_pdf",eh)]}var aO="input, select, textarea, [contenteditable], [role=tablist], [role=grid], [role=listbox], [role=application], [ro\
le=menu], #main table, #main svg";function wh(){return document.addEventListener("keydown",cO),m("section",{id:"story","\
aria-label":p("story")})}function xh(){let t=v("story"),e=Yt(),n=pc();if(t.hidden=!e.length,!e.length)return;let o=w.draft?
p("story_draft"):x.story?.title??"",s=n===null?o:e[n-1].caption;E(t,m("div",{class:"story-step"},m("p",{class:"story-cap\
tion",dir:"auto"},s),m("nav",{class:"story-way","aria-label":p("story_steps")},n!==null&&m("span",{class:"quiet"},p("sto\
ry_place",{n,of:e.length})),n===null?Er(1,p("story_begin")):[n>1&&Er(n-1,`\u2190 ${p("story_back")}`),e.map((r,i)=>Er(i+
1,String(i+1),i+1===n)),n<e.length&&Er(n+1,`${p("story_next")} \u2192`)],w.draft&&n!==null&&T(p("story_remove"),()=>rh(n)),
w.draft&&T(p("story_discard"),()=>k({draft:null,step:null})))),m("ol",{class:"story-whole"},e.map(r=>m("li",{dir:"auto"},
r.caption))))}function Er(t,e,n=!1){return m("a",{href:oh(t),"aria-current":n?"step":null,"aria-label":e===String(t)?p("\
story_step",{n:t}):null,onclick:o=>{o instanceof MouseEvent&&(o.ctrlKey||o.metaKey||o.shiftKey)||(o.preventDefault(),bh(
t))}},e)}async function bh(t){await nh(t);let e=Yt();Zt(`${p("story_place",{n:t,of:e.length})}. ${e[t-1].caption}`)}function cO(t){
let e={ArrowLeft:-1,ArrowRight:1}[t.key],n=pc();if(!e||n===null||t.defaultPrevented||t.altKey||t.ctrlKey||t.metaKey||t.target instanceof
Element&&t.target.closest(aO))return;let o=n+e;o<1||o>Yt().length||(t.preventDefault(),bh(o))}var $h=["viewpoint","time","side"];function Sh(){E(v("app"),m("header",{},m("h1",{},x.title),$d(),m("div",{class:"tools"},
lO())),m("nav",{id:"views","aria-label":p("views")},m("div",{id:"tabs",role:"tablist","aria-label":p("views"),onkeydown:uO},
be.map(fO)),m("p",{id:"matching",class:"quiet"})),wh(),m("main",{},m("div",{id:"main",role:"tabpanel"},cu(qn("legend",p(
"legend"),p("legend"),()=>E(v("legend"),Hd()))),m("div",{id:"sheet"}),m("p",{id:"caption"}))),m("aside",{id:"panel",tabindex:0,
"aria-label":p("quotes")}),m("p",{id:"announced",class:"unseen","aria-live":"polite"})),document.addEventListener("keydo\
wn",mO)}var lO=()=>[qn("viewpoint",yh("viewpoint",P(p("according_to"))),P(p("according_to")),ic),qn("time",yh("time",p("\
period")),p("period"),Bd),qn("side",[p("filters"),m("span",{class:"set"})],p("filters"),qd),qn("save",p("save"),p("save"),
gh)],yh=(t,e)=>[m("span",{class:"quiet"},e),m("span",{id:`chosen-${t}`,class:"chosen"})];function Oh(){let{tab:t,open:e}=w;
document.documentElement.dataset.theme=w.theme,document.body.classList.toggle("wide",!e);for(let n of be){let o=v(`tab-${n}`);
o.setAttribute("aria-selected",String(n===t)),o.tabIndex=n===t?0:-1}v(`tab-${t}`).scrollIntoView?.({block:"nearest",inline:"\
nearest"}),v("main").setAttribute("aria-labelledby",`tab-${t}`),v("stage").hidden=t!=="graph",v("sheet").hidden=t==="gra\
ph"}function _h(){let t=[...w.according_to,...w.compared_with??[]];v("chosen-viewpoint").textContent=t.length>1?N(t.length,
"viewpoint"):Tt(t),v("chosen-time").textContent=(Ts()?"\u25B6 ":"")+(oe()?Yn():p("any_time"));let e=nc().length,n=v("ope\
n-side");E(n.querySelector(".set"),e>0&&String(e)),n.setAttribute("aria-label",e?p("filters_set",{n:e}):p("filters")),v(
"matching").textContent=ys();for(let o of $h)zd(o)}var fO=t=>T(p(`tab_${t}`),()=>k({tab:t}),{role:"tab",id:`tab-${t}`,"a\
ria-controls":"main"});async function uO({key:t}){let e={ArrowRight:1,ArrowLeft:-1}[t];if(!e)return;let n=be[(be.indexOf(
w.tab)+e+be.length)%be.length];await k({tab:n}),v(`tab-${n}`).focus()}function mO(t){if(t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.
test(t.target.tagName))return;let e=document.querySelector(":popover-open")!==null;if(t.key==="Escape"&&w.open&&!e&&k({open:null}),
t.key==="/"){t.preventDefault();for(let n of[...$h,"save"])vo(n);v("search").focus()}}var pO=["open","lanes","article","about","claimant","analysis","unfolded","picture","frames","rows","facets","columns","\
sort","more","findings","tab","theme","citation","find","step","draft"],dO=["picture","ego","steps","level","all","grown"],
hO={findings:Qm,arguments:Zu,table:Ip,analyses:Cu,matrix:vp,timeline:fr,bargains:_m,article:$m,compare:Sa},gc=null;async function kh(t){
let e=ll(),n="open"in t&&!!w.open,o="open"in t&&!w.open;n&&e&&e.part!=="panel"&&(gc=e),("article"in t||"tab"in t)&&!("fi\
nd"in t)&&Pt({find:null});let s="tab"in t&&!v("tabs").contains(document.activeElement)&&document.activeElement!==document.
body;Jo(t),await Lo(t),(s||n)&&w.tab!=="graph"&&qu(v("sheet"),s),n||fl(o?gc??e:e),o&&(gc=null)}async function Lo(t){let e=Object.
keys(t??w),n=!!(t&&S&&e.length)&&e.every(r=>pO.includes(r)),o=!S;(w.compared_with||w.language)&&await z(),n||await tl(),
e.includes("tab")&&sf(w.tab);let s=!n&&!o&&e.some(r=>dO.includes(r));Oh(),xh(),(!n||e.includes("theme")||e.includes("tab"))&&
_h(),wO(),await gO(s),await Eu()}async function gO(t){if(w.tab!=="graph"){await mo(v("sheet"),hO[w.tab]),lp(v("sheet"));
return}await lu(t)}function wO(){let t=v("caption");if(t.hidden=wi.has(w.tab)||w.tab==="matrix"||w.tab==="table",w.tab!==
"graph"){E(t,Me());return}let e=an(),{statements:n}=te(e),o=[S.selfLoops>0&&p("note_self_loops",{n:S.selfLoops}),e.isGrown&&
p("not_drawn_yet"),e===S&&S.arrows.size>Ms&&p("note_zoom")].filter(Boolean),s=n.filter(r=>S.chosen.undated.has(r));E(t,Lt(
e)," ",H(p("show_quotes"),n,p("based_on_drawn")),o.length>0&&` \xB7 ${o.join(" ")}`,s.length>0&&[" \xB7 ",H(N(s.length,"\
article_date_used"),s,p("undated_many"))])}function Mh(){let t=[...v("panel").querySelectorAll("details:not([open])")];for(let o of t)o.setAttribute("open","");addEventListener(
"afterprint",()=>t.forEach(o=>{o.removeAttribute("open")}),{once:!0});let e=w.tab==="graph"?xO(Cn):"",n=v("printed");n.alt=
Lt(Vn()),e?n.src=Mr(e):n.removeAttribute("src")}function xO(t){let e=w.theme;if(Mt()==="light")return t();let n=s=>{Pt({
theme:s}),document.documentElement.dataset.theme=s,fu()};n("light");let o=t();return n(e),o}var vh={change:k,state:()=>w,edges:()=>Qt(S).map(t=>{let e=ce(S,t);return{actor:S.level.nodes[t.a].actor,target:S.level.
nodes[t.b].actor,label:me(x,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,e.noQuadClass],articles:e.
articles.size,sources:e.sources.size,statements:jt(x,e.statements)}}),parts:()=>S.parts?.claims.map(t=>t.map(({sides:e,positions:n})=>[
...e.map(o=>jt(x,o)),...n.map(o=>[...new Set(o.map(({how:s})=>s))].sort())])),compared:()=>{let{according_to:t,compared_with:e}=Zs(
x,w,U).state;return[t,e]},arguments:async()=>{let{cards:t,...e}=await Ko();return ho(x,{cards:t,...e},w).map(({tail:n,head:o,
words:s,statements:r})=>({tail:t[n].text,head:t[o].text,words:s,statements:jt(x,r)}))},timeline:()=>{let{act:t}=x.statements,
e=Te(S),n=new Map(e.map(({main:o,statements:s})=>[t[o],jt(x,s)]));return{units:e.map(({statements:o,isReal:s,first:r,last:i})=>({
statements:jt(x,o),isReal:s,first:r,last:i})),orders:Fa(S).flatMap(([o,s])=>{let r=[n.get(o),n.get(s)];return r[0]&&r[1]?
[r]:[]})}},bargains:()=>Qo().bargains.map(t=>({acts:t.length,statements:jt(x,t.flatMap(e=>e.statements))})),search:async(t,e)=>((await Za()).
groups(t,e).find(o=>o.kind===e)?.hits??[]).map(({label:o,count:s,phrase:r,statements:i,snippet:a})=>({label:o,count:s,phrase:r?
{...r,relation:x.relations[r.relation].id}:null,statements:i?jt(x,i):null,text:a?.text??null})),svg:Cn,csv:Tr,statements:Ar,
gexf:Lr,network:Ae};async function bO(){Zc(kh),await Qc(il,document.documentElement.lang||"en"),Pt(location.hash.length>1?await Un(Bn(location.
hash,U)):ch()),Sh(),await Lo(),document.body.classList.add("ready"),addEventListener("hashchange",yO),addEventListener("\
beforeprint",Mh),oi().addEventListener("change",()=>w.theme==="auto"&&Lo()),(window.requestIdleCallback||setTimeout)(()=>z())}
async function yO({newURL:t}){let e=await Un(Bn(new URL(t).hash,U));new URL(t).hash!==location.hash||$c(e,w)||(Pt(e),Jo(
{}),Lo())}Object.assign(window,{explorer:vh});bO();})();

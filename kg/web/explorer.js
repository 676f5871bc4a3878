"use strict";(()=>{var Se=["findings","graph","arguments","compare","timeline","bargains","analyses","matrix","table","article"],Wr=["entit\
y","organisation","sector","country"],Br=["ties","statements"],Pr=["plain","chicago","apa"],Fh=["acts","statements","art\
icles"],Dn={tab:"graph",level:"entity",according_to:["authors"],compared_with:null,since:null,until:null,inside:"possibl\
y",undated:!0,kinds:null,quad_classes:null,relations:null,modes:null,certainties:null,polarities:null,coders:null,articles:null,
types:null,count:"statements",inferred:!0,headlines:!0,self:!1,issues:!1,min_weight:1,all:!1,ego:null,steps:1,grown:null,
picture:"named",frames:null,open:null,pair:null,lanes:"actor",article:null,about:null,claimant:null,analysis:null,unfolded:null,
rows:"ties",facets:null,columns:null,sort:null,more:0,find:null,findings:null,step:null,draft:null,language:null,citation:"\
plain",theme:"auto"},Fr=Object.keys(Dn),Dh=new Set(["kinds","quad_classes","relations","modes","certainties","polarities"]),
zh=new Set(["findings","coders","articles","types","according_to","compared_with","grown","pair","unfolded","frames","fi\
nd","draft","facets","columns"]),_c={inside:["possibly","certainly"],citation:Pr,steps:[1,2,3],level:Wr,tab:Se,lanes:["a\
ctor","pair"],theme:["auto","light","dark"],count:Fh,rows:Br,picture:["named","whole"]},kc={least:-719162,most:2932896},
Mc={since:kc,until:kc,min_weight:{least:1},more:{least:0},step:{least:1},according_to:{least:1},compared_with:{least:1}},
Hh=new Set(["since","until","min_weight","more","step"]),Gh=Object.fromEntries(Fr.map(t=>[t,Uh(t)]));function Uh(t){let e=Dn[t]===
null;return Object.hasOwn(_c,t)?{type:"choice",optional:e,choices:_c[t]}:Dh.has(t)?{type:"integers",optional:e}:zh.has(t)?
{type:"texts",optional:e,...Mc[t]}:Hh.has(t)?{type:"integer",optional:e,...Mc[t]}:{type:typeof Dn[t]=="boolean"?"boolean":
"text",optional:e}}var vc=t=>({...Dn,...t}),Ac=(t,e)=>Fr.every(n=>Tc(t[n],e[n]));function sn(t,e){return Fr.filter(o=>!Tc(
t[o],e[o])).map(o=>`${o}=${encodeURIComponent(JSON.stringify(t[o]))}`).join("&")}function zn(t,e){let n=t.replace(/^#/,"").
split("&").map(a=>[a.slice(0,Math.max(a.indexOf("="),0)),a.slice(a.indexOf("=")+1)]).filter(([a])=>Object.hasOwn(Dn,a)).
map(([a,c])=>[a,Vh(c)]).filter(([a,c])=>Kh(a,c)),o={...e,...Object.fromEntries(n)},{since:s,until:r}=o;return s===null||
r===null||s<=r?o:{...o,since:e.since,until:e.until}}var Tc=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function Vh(t){try{
return JSON.parse(decodeURIComponent(t))}catch{return}}function Kh(t,e){let{type:n,optional:o,choices:s=[],least:r=-1/0,
most:i=1/0}=Gh[t],a=c=>c>=r&&c<=i;return e===null?o:n==="integers"?Array.isArray(e)&&e.every(Number.isInteger):n==="text\
s"?Array.isArray(e)&&a(e.length)&&e.every(c=>typeof c=="string"):n==="choice"?s.includes(e):n==="integer"?Number.isInteger(
e)&&a(Number(e)):typeof e==(n==="boolean"?"boolean":"string")}var jo=class{#e;constructor(e){this.#e=e,this.length=e.head.length}at(e){let{heads:n,tails:o,head:s,tail:r}=this.#e;return n[s[e]]+
o[r[e]]}numberOf(e){let[n,o]=[0,this.length];for(;n<o;){let s=n+o>>1;this.at(s)<e?n=s+1:o=s}return n<this.length&&this.at(
n)===e?n:this.#t(e)}#t(e){for(let n=0;n<this.length;n++)if(this.at(n)===e)return n;return-1}};var Yh=new TextDecoder,Hn=class{#e;#t;constructor(e,n){this.#e=e,this.#t=n,this.length=n.length-1}get(e){return JSON.parse(
Yh.decode(this.#e.subarray(this.#t[e],this.#t[e+1])))}*entries(){for(let e=0;e<this.length;e++)yield[e,this.get(e)]}},Dr=t=>t instanceof
Hn?t:{length:t.length,get:e=>t[e],entries:()=>t.entries()};function Lc(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,f])=>[l,f.
map(u=>n[`${l}: ${u}`]||u)]),r=(l,f)=>f.map((u,d)=>({...u,words:n[`encoding of ${l}: ${t.names[l][d]}`]||u.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,keys:new jo(t.keys),families:o,familyOf:e.map(l=>o.indexOf(l.family)),repeated:Qh(
t.statements),counting:[...t.statements.aside.keys()].filter(l=>!t.statements.aside[l]),labels:Object.fromEntries(s),encodings:{
signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function Qh({act:t,rank:e}){let n=new Int32Array(t.length);for(let s of t)
s>=0&&n[s]++;let o=new Map;for(let s=0;s<t.length;s++){if(t[s]<0||n[t[s]]<2)continue;let r=o.get(t[s]);r?r.push(s):o.set(
t[s],[s])}for(let s of o.values())s.sort((r,i)=>e[r]-e[i]);return[...o.values()]}var Ec=t=>({...t,statements:Dr(t.statements),
bodies:Dr(t.bodies)});function Nc(t,e){let n=new Uint8Array(e.nodes.length);for(let o of[e.actor,e.target])for(let s of o)
n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),isTied:n}}var Wo=t=>({...t,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null});var kt=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function Ic(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=zr(t,e),s=new Set(qc(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function zr(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=Gn(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var Gn=(t,e)=>new Set(qc(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),qc=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));function Rc({statements:t,counting:e,signers:n,sources:o}){let s=new Map([["everyone",e.length]]),r=i=>s.set(
i,(s.get(i)??0)+1);for(let i of e){if(t.own[i]){r("authors");for(let a of new Set([t.publisher[i],t.author[i]]))a>=0&&r(
`by:${n[a]}`)}t.source[i]>=0&&r(`of:${o[t.source[i]].id}`)}return s}var Be=0,Hr=1,Bo=0,ft=({statements:t},e)=>t.mode[e]===Be&&t.polarity[e]===0,st=t=>ae(t,1);function ae(t,e){let n=[];for(let o=0;o<
t.length;o++)t[o]===e&&n.push(o);return n}var jt=(t,e)=>e.map(n=>t.keys.at(n)).sort();function Mt(t,e,n){let o=t.statements,
s=Wc(t,e,n,o.alternative),r=Bc(o),i=Jh(t,s,r),a=Fc(t,e,s,r);Dc(t,e,s,i);let c=s.slice();for(let[l,f]of o.sums)s[l]&&f.some(
u=>c[u])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}function Gr(t,e,n,o=t.statements.disjunct){let s=t.statements,
r=Wc(t,e,n,o);return Fc(t,e,r,Bc(s)),Dc(t,e,r,Int32Array.from(r.keys())),r}function an(t,e,n=[]){let o={...e,kinds:null,
quad_classes:null,modes:null,polarities:null};return Gr(t,{...o,count:"statements"},kt(e),n)}function Ur(t,e){let n=t.statements,
o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?o.has(n.coder[s]):n.aside[s]!==Hr}function Un(t,e,n){
let o=t.statements,s=Gn(t,n),r=new Uint8Array(o.aside.length);if(!e.coders&&!e.articles&&!s.size){for(let l of t.counting)
r[l]=1;return r}let i=Ur(t,e),a=e.articles&&new Set(e.articles.map(l=>t.articles.findIndex(f=>f.id===l)));for(let l=0;l<
r.length;l++)i(l)&&(!a||a.has(o.article[l]))&&(r[l]=1);let c=new Map;for(let l of st(r)){let f=o.article[l],{text:u,copy:d}=t.
articles[f],g=((s.has(o.publisher[l])||s.has(o.author[l])?0:2)+(d?1:0))*t.articles.length+f,b=c.get(u);(!b||g<b[0])&&c.set(
u,[g,f])}for(let l of st(r))c.get(t.articles[o.article[l]].text)?.[1]!==o.article[l]&&(r[l]=0);return r}function Wc(t,e,n,o){
let s=t.statements,r=Un(t,e,n),i=Ic(t,n),a=e.count==="acts",c=rn(a&&e.kinds===null?[Bo]:e.kinds),[l,f]=[rn(e.relations),
rn(e.modes)],[u,d]=[rn(e.certainties),rn(e.polarities)];for(let h=0;h<r.length;h++){if(!r[h])continue;let g=t.relations[s.
relation[h]];i(h)&&!o[h]&&c(g.kind)&&!(a&&g.kind===Bo&&!g.deed)&&l(s.relation[h])&&f(s.mode[h])&&u(s.certainty[h])&&d(s.
polarity[h])&&(e.inferred||!s.inferred[h])&&(e.headlines||!s.headline[h])||(r[h]=0)}return r}function rn(t){let e=t&&new Set(
t);return n=>e===null||e.has(n)}var Bc=t=>({first:t.first.slice(),last:t.last.slice(),approximate:t.approximate.slice()});
function Jh(t,e,{first:n,last:o,approximate:s}){let r=t.statements,i=new Int32Array(e.length);for(let a=0;a<i.length;a++)
i[a]=a;for(let a of t.repeated){let c=a.filter(f=>e[f]);if(c.length<2)continue;let l=Xh(t,c);for(let f of c)i[f]=c[0],l&&
(ft(t,f)||!Pc(r,f))&&([n[f],o[f],s[f]]=[l.first,l.last,l.approximate])}return i}var Pc=(t,e)=>t.first[e]!==null||t.last[e]!==
null;function Xh(t,e){let n=t.statements,o=e.filter(c=>Pc(n,c));if(!o.length)return null;let s=Cc(Cc(o,c=>ft(t,c)),c=>!n.
approximate[c]),r=jc(s.map(c=>n.first[c]),Math.max),i=jc(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==null&&i!==null&&
r>i?{first:n.first[a],last:n.last[a],approximate:1}:{first:r,last:i,approximate:n.approximate[a]}}function Cc(t,e){let n=t.
filter(e);return n.length?n:t}function jc(t,e){let n=t.filter(o=>o!==null);return n.length?e(...n):null}function Fc(t,e,n,{
first:o,last:s,approximate:r}){let i=new Set,{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside===
"certainly";for(let f=0;f<n.length;f++){if(!n[f])continue;let[u,d]=[o[f],s[f]],h=u===null&&d===null;if(l&&r[f]||h&&(l||!e.
undated)){n[f]=0;continue}if(h){let _=t.articles[t.statements.article[f]];[u,d]=[_.first,_.last]}let[g,b]=l?[u,d]:[d,u];
a!==null&&(g===null?l:g<a)&&(n[f]=0),c!==null&&(b===null?l:b>c)&&(n[f]=0),h&&n[f]&&i.add(f)}return i}function Dc(t,e,n,o){
let s=rn(e.quad_classes);for(let r=0;r<n.length;r++)s(t.statements.quad_class[o[r]])||(n[r]=0)}var Po=["price","condition"];function zc(t,e,n){let o=Zh(t,n),s=a=>Po.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements.get(c).roles?.some(([l])=>s(l))),i=ng(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].
statements[0]-c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function Vr(t,e,n){
let o=JSON.stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.
stringify(e[a])===JSON.stringify(c));return(t.courses.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===
o)}function Zh(t,e){let n=Mt(t,Wo(e),kt(e)),{act:o,relation:s}=t.statements,r=new Map;for(let i of t.offers.mentions.filter(
a=>eg(t,n,a))){let[a,,,c,l,f,u,d]=i,h=r.get(o[a])??tg(s[n.main[a]]);r.set(o[a],h),h.statements.push(a);for(let g of c)h.
sides.add(g);for(let g of l)h.toSides.add(g);for(let g of d)h.about.add(g);for(let g of f)h.targets.set(g,[...h.targets.
get(g)??[],a]);for(let g of u)h.things.set(g,[...h.things.get(g)??[],a])}return[...r.values()]}var tg=t=>({relation:t,statements:[],
sides:new Set,toSides:new Set,targets:new Map,things:new Map,about:new Set});function eg(t,{inside:e,main:n,first:o,last:s},[
r,i,a]){let{act:c,relation:l}=t.statements,{deed:f,offers:u}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=
0&&ft(t,r)&&f&&u}function ng(t,e){let n=e.map((l,f)=>f),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,f)=>{n[Math.max(o(l),o(
f))]=Math.min(o(l),o(f))},r=og(t,e),i=l=>e[l].toSides.size>0;for(let[l,f]of r)([...e[l].toSides].some(d=>e[f].toSides.has(
d))||!i(l)&&!i(f))&&s(l,f);let a=new Map;for(let[l,f]of r){if(i(l)===i(f))continue;let[u,d]=(i(l)?[f,l]:[l,f]).map(o);a.
set(u,(a.get(u)??new Set).add(d))}for(let[l,f]of a)f.size===1&&s(l,[...f][0]);let c=new Map;for(let l of e.keys())c.set(
o(l),[...c.get(o(l))??[],l]);return[...c.values()]}function og(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.
entries()){let c=i.size?[...i.keys()]:a.size?[...a]:[""];for(let l of r)for(let f of c){let u=JSON.stringify([l,f]);n.set(
u,[...n.get(u)??[],s])}}let o=(s,r)=>t.relations[e[s].relation].wider.includes(e[r].relation);return[...n.values()].flatMap(
s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(([s,r])=>o(s,r)||o(r,s))}function Gc(t,e,n,o){let s=i=>t.numbers.get(i)??-1,r={isGrown:!1,weakest:0,kept:null};return o.ego!==null&&n.has(s(o.ego))?
{...r,shown:ig(n,s(o.ego),o.steps)}:o.all?{...r,shown:new Set(n.keys())}:n.size<=1e3?{...r,shown:new Set(n.keys()),...sg(
e)}:{...r,shown:rg(n,(o.grown||[]).map(s)),isGrown:!0}}var Kr=({shown:t,kept:e},n)=>n.among(t).filter(({key:o})=>!e||e.has(
o)),Yt=t=>Kr(t,t.pairs),Hc=new WeakMap;function Fo(t){if(!t.isGrown&&!t.kept)return t;let e=Hc.get(t);if(e)return e;let n=new Set(
t.nodes.keys()),o={...t,shown:n,kept:null,weakest:0,isGrown:!1};return Hc.set(t,o),o}var Vn=(t,e)=>e.weight-t.weight||t.
key-e.key;function sg(t){if(t.size<=2e4)return{};let e=[...t.values()].sort(Vn).slice(0,2e4);return{weakest:t.size-2e4,kept:new Set(
e.map(n=>n.key))}}function rg(t,e){let n=new Set(t.inOrder().slice(0,30));for(let o of e)if(t.has(o))for(let s of[o,...t.
othersOf(o)])n.add(s);return n}function ig(t,e,n){let o=new Set([e]),s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.
othersOf(a)]).filter(a=>!o.has(a));for(let a of i)o.add(a);s=[...new Set(i)]}return o}var Qt=["actor","target","relation","type","source","mode","certainty","article"],Kn="none",Uc=100,ag=1e3;function Vc(t,e){
let n=Math.min(t,ag),o=Math.min(Uc*(1+e),n);return{drawn:o,next:Math.min(Uc,n-o)}}function Kc(t,e){let{facts:n,level:o,chosen:s}=t;
return e==="statements"?st(s.inside).map(r=>({a:o.subject[r],b:o.object[r],at:r,row:-1})):Yt(t).flatMap(r=>r.rows.map(i=>({
a:r.a,b:r.b,at:n.ties.statement[i],row:i})))}function cg({facts:t,level:e,chosen:n},o,{a:s,b:r,at:i}){let{statements:a,names:c}=t;
switch(o){case"actor":return e.nodes[s]?.actor??"";case"target":return e.nodes[r]?.actor??"";case"relation":return t.relations[a.
relation[i]].id;case"type":return c.quad_classes[a.quad_class[n.main[i]]]??Kn;case"source":return lg(t,i);case"mode":return c.
modes[a.mode[i]];case"certainty":return c.certainties[a.certainty[i]]??"";case"article":return t.articles[a.article[i]].
id}}function lg({statements:t,sources:e,signers:n},o){return t.source[o]>=0?`of:${e[t.source[o]].id}`:`by:${n[t.author[o]>=
0?t.author[o]:t.publisher[o]]}`}function Do(t){let e=new Map;for(let n of t??[]){let o=n.indexOf(":"),s=n.slice(0,o);Qt.
includes(s)&&e.set(s,(e.get(s)??new Set).add(n.slice(o+1)))}return e}function Yc(t,e,n){let o=Do(n),s=Qt.map(()=>new Map),
r=e.filter(a=>{let c=Qt.map(f=>cg(t,f,a)),l=Qt.filter((f,u)=>o.has(f)&&!o.get(f)?.has(c[u]));for(let[f,u]of Qt.entries()){
if(!c[f]||l.some(h=>h!==u))continue;let d=s[f].get(c[f]);d?d.add(a.at):s[f].set(c[f],new Set([a.at]))}return!l.length}),
i=s.map(a=>new Map([...a].map(([c,l])=>[c,l.size])));return{units:r,counts:new Map(Qt.map((a,c)=>[a,i[c]]))}}function Yr({
names:t,relations:e},n){let o=Do(n),s=(a,c)=>{let l=o.get(a);return l&&[...l].map(f=>c.indexOf(f)).sort((f,u)=>f-u)},r=a=>o.
get(a)&&[...o.get(a)??[]],i={relations:s("relation",e.map(({id:a})=>a)),quad_classes:s("type",t.quad_classes),modes:s("m\
ode",t.modes),certainties:s("certainty",t.certainties),articles:r("article"),according_to:r("source")};return Object.fromEntries(
Object.entries(i).filter(([,a])=>a!==void 0))}function Qc(t,e,n,o){let{names:s,relations:r,articles:i,coders:a,sources:c,signers:l,languages:f}=n,u=c.map(({id:L})=>`o\
f:${L}`),d=l.map(L=>`by:${L}`),h=new Set(["authors","everyone",...d,...u]),g=new Set(i.map(({id:L})=>L)),b=new Set(o.numbers.
keys()),_={actor:b,target:b,relation:new Set(r.map(({id:L})=>L)),type:new Set([...s.quad_classes,Kn]),source:new Set([...d,
...u]),mode:new Set(s.modes),certainty:new Set(s.certainties),article:g},S=new Set(Qt.flatMap(L=>[..._[L]].map(P=>`${L}:${P}`))),
$=(L,P=0)=>({has:F=>F>=P&&F<L.length}),M=Wt(t.according_to,h,e.according_to),v=Wt(t.compared_with,h,e.compared_with),q=v&&
String([...v].sort())===String([...M].sort());return{...t,according_to:M,compared_with:q?null:v,kinds:Wt(t.kinds,$(s.kinds),
e.kinds),quad_classes:Wt(t.quad_classes,$(s.quad_classes,-1),e.quad_classes),relations:Wt(t.relations,$(r),e.relations),
modes:Wt(t.modes,$(s.modes),e.modes),certainties:Wt(t.certainties,$(s.certainties),e.certainties),polarities:Wt(t.polarities,
$(s.polarities),e.polarities),coders:Wt(t.coders,new Set(a),e.coders),articles:Wt(t.articles,g,e.articles),facets:Wt(t.facets,
S,e.facets),ego:Qr(t.ego,b,e.ego),claimant:Qr(t.claimant,new Set(["author",...c.map(({id:L})=>L)]),e.claimant),language:Qr(
t.language,new Set(f),e.language)}}var Qr=(t,e,n)=>t===null||e.has(t)?t:n;function Wt(t,e,n){let o=t&&[...new Set(t)].filter(
s=>e.has(s));return o&&(o.length||!t.length)?o:t&&n}var vt=(t,e,n)=>t*n+e,Jr=class t{#e;#t;#n;#s;#o;#r=new Map;constructor(e,n,o,s,r){this.#e=e,this.#t=n,this.#n=o,this.#s=
s,this.#o=r,this.size=n.length}has(e){return this.#a(e)>=0}get(e){let n=this.#a(e);return n<0?void 0:this.#i(n)}*values(){
for(let e=0;e<this.size;e++)yield this.#i(e)}among(e){let n=new Uint8Array(this.#e);for(let s of e)n[s]=1;let o=[];return this.
each((s,r,i,a)=>{n[s]&&n[r]&&o.push(this.#i(a))}),o}from(e){let n=fg(this.#o,e),o=new Int32Array(n.length+1);for(let[a,c]of n.
entries())o[a+1]=o[a]+this.#n[c+1]-this.#n[c];let s=new Int32Array(o[n.length]);for(let[a,c]of n.entries())s.set(this.#s.
subarray(this.#n[c],this.#n[c+1]),o[a]);let r=Float64Array.from(n,a=>this.#t[a]),i=Float64Array.from(n,a=>this.#o[a]);return new t(
this.#e,r,o,s,i)}each(e){for(let n=0;n<this.size;n++){let o=Math.floor(this.#t[n]/this.#e);e(o,this.#t[n]-o*this.#e,this.#o[n],
n)}}#i(e){let n=this.#r.get(e);if(n)return n;let o=this.#t[e],s=Math.floor(o/this.#e),r=Array.from(this.#s.subarray(this.#n[e],
this.#n[e+1])),i={a:s,b:o-s*this.#e,key:o,rows:r,weight:this.#o[e]};return this.#r.set(e,i),i}#a(e){let[n,o]=[0,this.size];
for(;n<o;){let s=n+o>>1;this.#t[s]<e?n=s+1:o=s}return n<this.size&&this.#t[n]===e?n:-1}};function fg(t,e){let n=[];for(let o=0;o<
t.length;o++)t[o]>=e&&n.push(o);return n}function cn(t,e,n,o,s){let r=e.nodes.length,i=new Int32Array(e.pairs);for(let h of n)
i[e.pair[h]]++;let a=i.reduce((h,g)=>h+(g>0?1:0),0),c=new Int32Array(a+1),l=new Int32Array(e.pairs);for(let h=0,g=0,b=0;h<
e.pairs;h++)i[h]&&(l[h]=b,b+=i[h],c[++g]=b);let f=new Int32Array(n.length);for(let h of n)f[l[e.pair[h]]++]=h;let u=new Float64Array(
a),d=new Float64Array(a);for(let h=0;h<a;h++){let g=f.subarray(c[h],c[h+1]);u[h]=vt(e.actor[g[0]],e.target[g[0]],r),d[h]=
dt(t,g,o,s)}return new Jr(r,u,c,f,d)}function dt(t,e,n,o){let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.
relation[n.main[c]]].deed;if(e.length===1)return o==="acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o===
"articles"?a.add(s.article[l]):o==="statements"?a.add(l):i(l)&&a.add(s.act[l])}return a.size}var zo=class{#e;#t;#n;constructor(e,n){
this.#e=new Float64Array(n),this.#t=new Int32Array(n+1),e.each((s,r,i)=>{this.#e[s]+=i,this.#e[r]+=i,this.#t[s+1]++,this.#t[r+
1]++}),this.size=this.#t.reduce((s,r)=>s+(r>0?1:0),0);for(let s=0;s<n;s++)this.#t[s+1]+=this.#t[s];let o=this.#t.slice(0,
n);this.#n=new Int32Array(this.#t[n]),e.each((s,r)=>{this.#n[o[s]++]=r,this.#n[o[r]++]=s})}has(e){return this.#t[e]<this.#t[e+
1]}weightOf(e){return this.#e[e]??0}othersOf(e){return new Set(this.#n.subarray(this.#t[e],this.#t[e+1]))}*keys(){for(let e=0;e<
this.#e.length;e++)this.has(e)&&(yield e)}inOrder(){let e=this.#e.reduce((r,i)=>Math.max(r,i),0),n=this.#e.length,o=new Float64Array(
this.size),s=0;for(let r of this.keys())o[s++]=(e-this.#e[r])*n+r;return Array.from(o.sort(),r=>r%n)}};function Ho(t,e,n,o){let s=new Map;for(let r of n)for(let i of r.rows){let a=ug(t,e,i,o),c=s.get(a);c?c.push(i):s.set(a,
[i])}return s}function ug(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.arrow[n];let r=t.statements,i=r.relation[o[s]],
a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;for(let c of[i,-1]){let l=[e.actor[n],e.target[n],
c,a,r.hold[o[s]],r.mark[o[s]]],f=mg(e,l);if(f>=0)return f}return e.arrow[n]}function mg({arrows:t},e){let n=[t.actor,t.target,
t.relation,t.sign,t.hold,t.mark],o=i=>{let a=n.findIndex((c,l)=>c[i]!==e[l]);return a<0?0:n[a][i]-e[a]},[s,r]=[0,t.actor.
length];for(;s<r;){let i=s+r>>1;o(i)<0?s=i+1:r=i}return s<t.actor.length&&o(s)===0?s:-1}var Go=(t,e,n)=>t.names.signs[e.
arrows.sign[n]]==="together";function Uo({level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){let[
i,a]=[n.actor[r],n.target[r]],c=vt(Math.min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(
r)}return[...s.values()]}function Jc({arrows:t,nodes:e}){let n=new Map,o=Array.from(t.actor,(s,r)=>vt(Math.min(s,t.target[r]),
Math.max(s,t.target[r]),e.length));for(let s of o)n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}var pg=20,dg=10,hg=24,Vo=1e3,Xc=new WeakMap;function Yn(t){let e=Xc.get(t)??gg(t);return Xc.set(t,e),e}function gg(t){let e=wg(
t),n=xg(t,e),{arrows:o,left:s}=Sg(t,n);return{...t,shown:n,arrows:o,pairs:_g(t,o),kept:null,weakest:s,isGrown:!1}}function wg({
facts:t,level:e,pairs:n,chosen:o}){let s=e.nodes.length,r=new Map,i=a=>a?Vo*dt(t,a.rows,o,"acts")+Math.min(a.rows.length,
Vo-1):0;return(a,c)=>{let[l,f]=[Math.min(a,c),Math.max(a,c)],u=vt(l,f,s),d=r.get(u)??i(n.get(u))+i(n.get(vt(f,l,s)));return r.
set(u,d),d}}function xg({level:t,nodes:e,shown:n,state:o},s){let r=o.ego!==null&&e.has(t.numbers.get(o.ego)??-1),i=f=>!r||
n.has(f),a=r?t.numbers.get(o.ego??""):-1,c=new Set,l=f=>{c.add(f);for(let u of bg(e.othersOf(f),f,c,s))c.add(u)};r&&l(a),
(!r||o.steps>1)&&yg(c,e,i,s);for(let f of o.grown??[]){let u=t.numbers.get(f);u!==void 0&&e.has(u)&&l(u)}return c}function bg(t,e,n,o){
return[...t].filter(r=>r!==e&&!n.has(r)).sort((r,i)=>o(e,i)-o(e,r)||r-i).slice(0,dg)}function yg(t,e,n,o){let s=e.inOrder().
filter(n),r=new Map,i=a=>{r.delete(a);for(let c of e.othersOf(a)){if(t.has(c)||!n(c))continue;let l=o(a,c),[f,u]=r.get(c)??
[0,0];r.set(c,[Math.max(f,l),u+l])}};for(let a of[...t])i(a);for(;t.size<Math.min(pg,s.length);){let[a]=[...r].reduce((l,f)=>$g(
f,l)?f:l,[-1,[-1,-1]]),c=a<0?s.find(l=>!t.has(l)):a;if(c===void 0)return;t.add(c),i(c)}}var $g=([t,[e,n]],[o,[s,r]])=>e!==
s?e>s:n!==r?n>r:t<o;function Sg({facts:t,level:e,pairs:n,chosen:o,state:s},r){let{actor:i,target:a,sign:c}=e.arrows,l=new Map;
for(let[_,S]of Ho(t,e,n.among(r),o.main)){let $=`${i[_]} ${a[_]} ${c[_]}`,M=l.get($)??{one:i[_],other:a[_],arrows:[],tie:0};
M.arrows.push([_,S]),l.set($,M)}for(let _ of l.values()){let S=_.arrows.flatMap(([,$])=>$);_.tie=Vo*dt(t,S,o,"acts")+Math.
min(S.length,Vo-1)}let f=[...l.values()].sort((_,S)=>S.tie-_.tie||_.one-S.one||_.other-S.other),u=s.ego===null?-1:e.numbers.
get(s.ego)??-1,d=Og(f,r),h=f.filter(({one:_,other:S})=>_===u||S===u),g=[...new Set([...d,...h,...f])],b=g.slice(0,Math.max(
hg,d.length));return{arrows:new Map(b.flatMap(_=>_.arrows)),left:g.length-b.length}}function Og(t,e){let n=new Map([...e].
map(s=>[s,s])),o=s=>{let r=s;for(;n.get(r)!==r;)r=n.get(r)??r;return r};return t.filter(({one:s,other:r})=>{let[i,a]=[o(
s),o(r)];return i!==a&&n.set(i,a),i!==a})}function _g({facts:t,level:e,chosen:n,state:o},s){let r=[...new Set([...s.values()].
flat())].sort((i,a)=>i-a);return cn(t,e,r,n,o.count)}function Ko(t,e){let n=t.statements,o=Gr(t,{...e,count:"statements"},["everyone"]),s=[],r=(i,a,c)=>s.push({claim:n.claim[i],
first:n.first[i],last:n.last[i],approximate:n.approximate[i],at:a,...c});for(let i of st(o)){let a=n.polarity[i]===0,c={
affirms:a,how:a?"affirms":"denies",held:!0};n.source[i]>=0&&r(i,i,{who:t.sources[n.source[i]].id,certainty:n.certainty[i],
...c}),n.own[i]&&r(i,i,{who:null,certainty:n.certainty[i],...c});let l=t.names.stances[n.stance[i]],f={who:null,affirms:!a,
certainty:null,held:!1};l==="doubts"&&r(i,i,{...f,how:"doubts"}),l==="rejects"&&r(i,i,{...f,how:a?"rejects":"affirms"})}
for(let[i,a,c]of n.denials){if(!o[i]||n.disjunct[a])continue;let l=n.polarity[a]!==0;r(a,i,{who:c,affirms:l,how:l?"affir\
ms":"denies",certainty:n.certainty[i],held:!1})}return s}function Zc(t,e){if(e.includes("everyone"))return()=>!0;let n=new Set(
e),o=Gn(t,e),{publisher:s,author:r}=t.statements;return({who:i,at:a})=>i===null?n.has("authors")||o.has(s[a])||o.has(r[a]):
n.has(`of:${i}`)}var Xr=(t,e)=>!t.approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;var Qn=["opposed","doubted","only_first","only_second","other_certainty","agreed"],[Zr,ti,kg,Mg,el]=[0,1,2,3,4],Oe=5;function Yo(t,e,n){
let o={claims:Qn.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=s.map(a=>Zc(t,a)),i=new Map;for(let a of Ko(t,e))for(let[c,l]of r.entries()){if(!l(a))continue;
let f=i.get(a.claim)??[[],[]];i.set(a.claim,f),f[c].push(a)}for(let[a,c]of i.values())for(let[l,f]of ei(a,c))vg(o,l,f);return o}
function vg({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={positions:o,sides:s,statements:[...new Set(
s.flat())]};t[n].push(r);for(let i of r.statements)e.set(i,Math.min(n,e.get(i)??n))}function ei(t,e){let[n,o,s]=[!1,!1,!1];
for(let c of t)for(let l of e)Xr(c,l)||Xr(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:tl(c)||tl(l)?o=!0:n=!0);if(n||
o)return[[n?Zr:ti,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[kg,[r[0],[]]],[Mg,[[],r[1]]]].filter(([,
l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));return[[i===a?Oe:el,r]]}var tl=({
how:t})=>t==="doubts"||t==="rejects",nl=t=>t===el||t===Oe,ni=t=>t===Zr||t===ti;function Qo({facts:t,parts:e},n){let o=new Set(
n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[Zr,ti])if(o.has(r))return r;let[s]=o;return o.size===1&&s!==void 0&&
s!==Oe?s:-1}function Jo(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=Ag(t,n),a=[],c=[],l=0,f=o.types&&new Set(o.types),u=d=>!f||f.has(e.nodes[d].
type);for(let d=0;d<s.statement.length;d++){if(!r[s.statement[d]]||i.has(d))continue;let[h,g]=[e.actor[d],e.target[d]];if(!(!u(
h)||!u(g))){if(h===g&&!o.self){s.issue[d]||l++;continue}(s.issue[d]?c:a).push(d)}}return{between:a,issues:c,selfLoops:l}}
function Ag({ties:t,statements:e,relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(f=>o[f]);for(let[
l,f]of t.manners)n[e.relation[s[t.statement[l]]]].manner!==f&&a.add(l);for(let[l,f,u]of t.times){let d=t.statement[l];(r[d]!==
f||i[d]!==u)&&a.add(l)}for(let[l,f]of t.needs)c(f)||a.add(l);for(let[l,f]of t.yields)c(f)&&a.add(l);return a}function _e(t,e,n){let o=Mt(t,n,kt(n)),s=Jo(t,e,o,n),r=n.issues?s.between.concat(s.issues):s.between,i=cn(t,e,r,o,n.count),
a=n.min_weight>1?i.from(n.min_weight):i,c=new zo(a,e.nodes.length),l=Gc(e,a,c,n);return{facts:t,level:e,state:n,chosen:o,
pairs:a,nodes:c,...l,arrows:Ho(t,e,Kr(l,a),o.main),parts:n.compared_with&&Yo(t,n,n.compared_with),weak:i.size-a.size,selfLoops:s.
selfLoops,withIssues:s.issues.length}}var x,Pe=null,ln="en",w,V,y,ke,oi=null,si=null,ri=null,ii=new Map,Xo=new Map,ol=async()=>{};async function sl(t,e){ke=t,
ln=e,x=Lc(await ke.facts()),V=vc(x.opening),w=V,Pe=oi=si=ri=null,ii.clear()}async function z(){oi??=ke.words().then(Ec);
let t=await oi;return Pe!==t&&(Xo=new Map(t.entities.map((e,n)=>[e.id,n]))),Pe=t,t}var Zo=()=>ke.findings();function rl(){
return ri??=ke.analyses(),ri}var il=()=>ke.library();function ts(){return si??=ke.arguments(),si}function yt(t){let e=ii.
get(t)??ke.level(t).then(n=>Nc(t,n));return ii.set(t,e),e}var es=t=>Xo.get(t);function ce(t){let e=Xo.get(t);return e===
void 0||!Pe?null:Pe.entities[e]}function al(t){ol=t}function Bt(t){w={...w,...t}}async function Jn(t){t.about!==null&&await z();
let e=t.about===null||Xo.has(t.about)?t.about:V.about;return Qc({...t,about:e},V,x,await yt(t.level))}async function k(t){
Bt(t),await ol(t)}async function cl(){let t=await yt(w.level);for(;t.name!==w.level;)t=await yt(w.level);y=_e(x,t,w)}var Xn=()=>w.
picture==="named"?Yn(y):y,fn=()=>w.tab==="graph"?Xn():y,ns=()=>zc(x,C(),w);function C(){if(!Pe)throw new Error("what is \
read was not loaded");return Pe}var Tg=new Set(["since","until","min_weight","theme","language"]),ll=0,ai=!1;function os(t){ai||=Object.keys(t).some(e=>!Tg.
has(e)),clearTimeout(ll),ll=setTimeout(()=>{let e=sn(w,V),n=ai;if(ai=!1,e!==location.hash.slice(1))try{n?history.pushState(
null,"",`#${e}`):history.replaceState(null,"",`#${e}`)}catch{}},150)}var ss=(t={})=>`${x.address??location.href.split("#")[0]}\
#${sn({...w,...t},V)}`;var fl=new Set(["p","h1","h2","h3","h4","li","dt","dd","td","th","caption","blockquote","summary"]);for(let t of["legend",
"option","input"])fl.add(t);var ci="http://www.w3.org/2000/svg";function m(t,e={},...n){return ul(document.createElement(
t),fl.has(t)?{dir:"auto",...e}:e,n)}var Jt=(t,e)=>m("bdi",{lang:e},t);function O(t,e={},...n){return ul(document.createElementNS(
ci,t),e,n)}function ul(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s=="function"?t.addEventListener(
o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?"":String(s)));return Pt(t,n),
t}function Pt(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?Pt(t,n):t.append(n instanceof Node?n:String(
n)))}function E(t,...e){t.replaceChildren(),Pt(t,e)}function A(t){let e=document.getElementById(t);if(!e)throw new Error(
`the page has no ${t}`);return e}function Xt(t){A("announced").textContent=t}var Lg=6,ml=new Map,rs=null;function Me(t){let e=`${At()} ${t}`,n=ml.get(e)??Eg(t);return ml.set(e,n),n}function Eg(t){return rs??=
document.body.appendChild(m("span",{hidden:!0})),rs.style.colorScheme=At(),rs.style.color=`var(--${t})`,getComputedStyle(
rs).color}var li=()=>matchMedia("(prefers-color-scheme: dark)");function At(){return w.theme!=="auto"?w.theme:li().matches?
"dark":"light"}var tt=()=>({text:Me("ink"),quiet:Me("quiet"),ground:Me("ground"),node:Me("actor"),line:Me("stroke")}),Fe=()=>Array.
from({length:Lg},(t,e)=>Me(`tint-${e+1}`)),un=t=>Me(x.encodings.signs[t].colour),fi=t=>Me(`part-${t+1}`);function is(t,e){
let n=Qo(t,e);return fi(n<0?Oe:n)}var Ng={Int8Array,Int16Array,Int32Array},ui=8,Ig=-(2**31);function dl(t){let e=ui+Number(new DataView(t).getBigUint64(0,
!0)),n=new TextDecoder().decode(new Uint8Array(t,ui,e-ui)),{value:o,columns:s,lines:r}=JSON.parse(n);for(let{path:i,type:a,
at:c,length:l,nothing:f}of s){let u=new Ng[a](t,e+c,l);pl(o,i,f?qg(u):u)}for(let{path:i,at:a,length:c,starts:l}of r){let f=new Int32Array(
t,e+l,c+1);pl(o,i,new Hn(new Uint8Array(t,e+a),f))}return o}function pl(t,e,n){let o=e.slice(0,-1).reduce((s,r)=>s[r],t);
o[e.at(-1)]=n}var qg=t=>Array.from(t,e=>e===Ig?null:e);var hl={facts:()=>mn("facts"),words:()=>mn("words"),arguments:()=>mn("arguments"),analyses:()=>mn("analyses"),findings:()=>mn(
"findings"),level:t=>mn(`level-${t}`),library:async()=>new TextDecoder().decode(await wl(gl("library")))};async function mn(t){
let e=gl(t);return e.type==="application/json"?JSON.parse(e.text):dl(await wl(e))}var gl=t=>A(t);function wl({text:t}){let e=new Blob(
[Rg(t)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Response(e).arrayBuffer()}var Rg=t=>Uint8Array.
fromBase64?.(t)??Uint8Array.from(atob(t),e=>e.charCodeAt(0));var mi="button, select, input, summary, a[href], [tabindex='0'], [data-key], [data-at]";function as(t){return((t.getAttribute(
"aria-label")||t.closest("label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function xl(){let t=document.
activeElement,e=t?.closest("#side, #time, #viewpoint, #panel, #sheet, #stage, #story");return!t||!e||!t.matches(mi)?null:
{part:e.id,words:as(t),at:[...e.querySelectorAll(mi)].indexOf(t)}}function bl(t){if(!t||document.activeElement!==document.
body)return;let e=[...A(t.part).querySelectorAll(mi)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>as(r)===t.words).
sort((r,i)=>n(r)-n(i));(o??e[Math.min(t.at,e.length-1)])?.focus({preventScroll:!0})}function cs(t){return new Set([...t.
querySelectorAll("details[open] > summary")].map(as))}function ls(t,e){for(let n of t.querySelectorAll("details"))n.firstElementChild&&
e.has(as(n.firstElementChild))&&(n.open=!0)}var fs=class{#e=new Map;#t;constructor(e,n,o,s){this.facts=e,this.words=n,this.level=o,this.#t=di(s),this.counted=st(Un(
e,this.#t,["everyone"])),this.entities=new Int32Array(n.entities.length),this.articles=new Int32Array(e.articles.length),
this.relations=new Int32Array(e.relations.length);for(let r of this.counted){for(let i of pi(n,r))this.entities[i]++;for(let i of e.
relations[e.statements.relation[r]].wider)this.relations[i]++;this.articles[e.statements.article[r]]++}}ofRelation(e){let{
relations:n,statements:o}=this.facts;return this.counted.filter(s=>n[o.relation[s]].wider.includes(e))}ofQuestion({where:e}){
let n=this.facts.statements;return this.counted.filter(o=>e.some(s=>Object.entries(s).every(([r,i])=>i.includes(Number(n[r][o])))))}ofPhrase({
relation:e,actor:n,target:o}){let{facts:s,level:r}=this,[i,a]=[n,o].map(l=>l===null?-1:r.numbers.get(l));if(i===void 0||
a===void 0)return[];let c=this.rows(e).filter(l=>(i<0||r.actor[l]===i)&&(a<0||r.target[l]===a));return[...new Set(c.map(
l=>s.ties.statement[l]))]}targetsOf(e){let{facts:n,level:o}=this,s=new Map;for(let i of this.rows(e)){let a=o.target[i];
s.set(a,(s.get(a)??new Set).add(n.ties.statement[i]))}return[...s].sort(([i,a],[c,l])=>l.size-a.size||i-c).map(([i])=>o.
nodes[i].actor)}rows(e){let n=this.#e.get(e);if(n)return n;let{facts:o,level:s}=this,r=o.relations.flatMap(({wider:l},f)=>l.
includes(e)?[f]:[]),i={...this.#t,relations:r},a=Jo(o,s,Mt(o,i,["everyone"]),i),c=[...a.between,...a.issues];return this.#e.
set(e,c),c}};function pi({statements:t,entities:e},n){let{s:o,o:s,roles:r=[],sources:i=[]}=t.get(n),a=new Set([o,s,...r.
map(([,c])=>c),...i].filter(Cg));for(let c of a)for(let l of e[c]?.members??[])a.add(l);return a}var Cg=t=>typeof t=="nu\
mber"&&t>=0,di=t=>({...t,according_to:["everyone"],compared_with:null,since:null,until:null,undated:!0,kinds:null,quad_classes:null,
relations:null,modes:null,certainties:null,polarities:null,articles:null,types:null,count:"statements",inferred:!0,headlines:!0,
self:!0,issues:!0,min_weight:1});var yl=new WeakMap;function De(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},
[c,l]=[0,0];for(let d of e){let h=t.relations[o.relation[n[d]]],g=o.quad_class[n[d]];if(!(o.act[d]<0||!h.deed))if(!ft(t,
d))a.unreal.push(d);else{if((g<0?a.none:i[g]).push(d),r.has(o.act[d])||(r.set(o.act[d],g),h.goldstein===null))continue;c+=
h.goldstein,l++}}let f=d=>[...r.values()].filter(h=>h===d).length,u=a.unreal.map(d=>o.act[d]).filter(d=>!r.has(d));return{
statements:e,acts:r.size,...a,unrealActs:new Set(u).size,quadClasses:i,byQuadClass:s.map((d,h)=>f(h)),noQuadClass:f(-1),
articles:new Set(e.map(d=>o.article[d])),sources:new Set(e.map(d=>jg(t,d))),sum:c,scored:l}}var jg=({statements:t},e)=>t.
source[e]>=0?-1-t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],Zn=t=>[...t.quadClasses.flat(),...t.none],le=(t,e)=>De(
t.facts,Tt(t,e.rows),t.chosen.main);function Zt(t){let e=yl.get(t);if(e)return e;let n=Yt(t),o=new Set(t.isGrown?t.shown:
[]);for(let{a,b:c}of n)o.add(a).add(c);let{statement:s}=t.facts.ties,r=new Set(n.flatMap(a=>a.rows.map(c=>s[c]))),i={...De(
t.facts,[...r],t.chosen.main),actors:o.size};return yl.set(t,i),i}function Tt({facts:t,chosen:e},n){return Lt(e,new Set(
n.map(o=>t.ties.statement[o])))}function Lt({first:t,last:e},n){let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(
r)||s-r)}function us({facts:t,chosen:e},n){let o=new Map;for(let s of n){let r=t.statements.act[s],i=r>=0&&e.inside[s]?`\
act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.values()]}function ms({chosen:t},e){let n=t.main[e[0]];
return e.includes(n)?n:e[0]}var te=(t,e)=>t.names.quad_classes[e].split(" ")[1],ps=(t,e)=>e.filter(n=>t.ties.together[n]);
function $l(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.statements,a=new Set(ps(n,e).map(u=>n.ties.
statement[u])),{act:c}=n.statements,l=new Set(e.map(u=>n.ties.statement[u]).filter(u=>ft(n,u)).map(u=>c[u])),f=[[],[],[]];
for(let u of e){let d=n.ties.statement[u];if(s.count==="acts"&&!ft(n,d)&&l.has(c[d]))continue;let h=o.main[d],g=n.relations[r[h]].
sign,b=a.has(d)?n.names.signs.indexOf(te(n,i[h])):g;f[ft(n,d)?b:2].push(u)}return f.map(u=>u.length?dt(n,u,o,s.count):0)}var Wg=60,ds=null;function ee(){if(!w.open)return null;let t=w.open.indexOf(":"),e=w.open.slice(0,t),n=w.open.slice(t+1);
return{kind:e,names:e==="pair"?n.split(">").map(hi):[n]}}function hi(t){try{return decodeURIComponent(t)}catch{return t}}
var gi=t=>`pair:${t.map(encodeURIComponent).join(">")}`,X=t=>k({open:`actor:${t}`}),ht=t=>k({open:`statement:${x.keys.at(
t)}`}),Sl=(t,e)=>gi([t,e].map(n=>y.level.nodes[n].actor));function gt(t,e){let n=[t,e].map(o=>y.level.nodes[o].actor);return k(
{open:gi(n)})}function G(t,e,n={}){let o=Lt(y.chosen,t),s=o.slice(0,Wg).map(r=>x.keys.at(r));return ds={statements:o,label:e,
name:[o.length,...s].join(" ")},k({...n,open:`list:${ds.name}`})}function wi(t){if(ds?.name===t)return ds;let e=t.split(
" ").slice(1);return{name:t,label:"",statements:e.map(n=>x.keys.numberOf(n)).filter(n=>n>=0)}}function ze(){let t=ee();if(t?.
kind==="list")return new Set(wi(t.names[0]).statements);let e=t?.kind==="statement"?x.keys.numberOf(t.names[0]):-1;return new Set(
e<0?[]:[e])}function hs(t,e){return k({tab:"article",article:x.articles[t].id,open:`statement:${x.keys.at(e)}`})}function fe(t){
let e=y.level.nodes[t].actor;return w.picture==="named"?k({grown:[...w.grown??[],e]}):y.isGrown?k({grown:xi(e)}):k({ego:w.
ego===e?null:e,steps:1})}var xi=t=>[...new Set([...w.grown||[],t])];async function Ol(t){let e=await yt("entity"),n=e.numbers.
get(t);if(n===void 0)return null;let o={...di(w),self:w.self,issues:w.issues},s=[{},{issues:!0},o,{...o,issues:!0}];for(let r of s){
let i={...w,...r,level:"entity",ego:null};if(_e(x,e,i).nodes.has(n))return{...r,level:"entity",ego:null}}return null}function gs(t){
let e=ee();if(!e||!["pair","actor"].includes(e.kind))return{};let n=y.level,[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.
findIndex((c,l)=>c===o&&(s===void 0||n.target[l]===s)),i=r<0&&o!==void 0&&e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&
i<0)return{open:null};let a=(r<0?[t.target[i]]:[t.actor[r],t.target[r]]).map(c=>t.nodes[c].actor);return e.kind==="actor"||
a[0]===a[1]?{open:`actor:${a[0]}`}:{open:gi(a)}}function p(t,e={}){let n=x.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?ue(String(e[s])):o)}var _l=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,
ue=t=>_l.test(t)?`\u2068${t}\u2069`:t;function wt(t,e=" \u2192 "){let n=t.map(ue).join(e);return _l.test(n)?`\u200E${n}`:
n}var I=t=>t<1e3?String(t):t.toLocaleString(ln),He=(t,e,n)=>p(t===1?e:`${e}_many`,n),N=(t,e)=>`${I(t)} ${He(t,e)}`;function Ft(t,e=t.
length){return t.length>e?`${t.slice(0,e).join(", ")} ${p("and_more",{n:t.length-e})}`:[t.slice(0,-1).join(", "),...t.slice(
-1)].filter(Boolean).join(` ${p("and")} `)}var D=t=>t.charAt(0).toLocaleUpperCase(ln)+t.slice(1),bi=t=>`${t>0?"+":t<0?"\u2212":
""}${Math.abs(t).toFixed(1)}`;var yi=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function R(t,e,n={}){return m("span",{role:"button",
tabindex:0,class:"link",dir:"auto",onclick:e,onkeydown:yi(e),...n},t)}function T(t,e,n={}){return m("button",{type:"butt\
on",dir:"auto",onclick:o=>e(o.currentTarget),...n},t)}function ws(t,e){let n=Bg(t);return!n||!["https:","http:"].includes(
n.protocol)?m("span",{},e):m("a",{href:n.href,dir:"auto",rel:"noopener noreferrer",target:"_blank"},e)}function Bg(t){try{
return new URL(t)}catch{return null}}function H(t,e,n){let o=typeof t=="number"?I(t):t;return e.length?R(o,()=>G(e,n),{class:o===p("show_quotes")?"link numbe\
r show-quotes":"link number","aria-label":`${o} ${n}: ${p("show_quotes")}`}):m("span",{class:"number none"},o)}var at=t=>new Date(t*864e5).toISOString().slice(0,10);function Ml(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var Si=t=>new Date(t*864e5).getUTCFullYear(),vl=(t,e)=>Date.UTC(t,e,1)/864e5;function Al(t,e){
let[n,o]=[Si(t),Si(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([vl(i,0),String(i)]);return r}
var[ve,me]=[30,365],kl=7,Pg=4,$i=[1,3,12,24,60,120,300,600,1200];function xs(t,e,n){let o=[];if(n<=kl){let r=n<=1?1:kl;for(let i=t+
1;i<=e;i++)(i-Pg)%r===0&&o.push({day:i,step:r});return o}let s=$i.find(r=>r*ve>=n)??$i[$i.length-1];for(let r=Math.floor(
Si(t)*12/s)*s;;r+=s){let i=vl(Math.floor(r/12),r%12);if(i>e)return o;i>t&&o.push({day:i,step:s<12?s*ve:s/12*me})}}function Tl(t,e,n){let o=t.statements,s=new Set(e.map(f=>`${o.article[f]} ${o.coder[f]}`)),[r,i,a]=[new Set,new Set,new Set],
c=new Set([...n].map(f=>t.articles[f].text));for(let f=0;f<o.relation.length;f++){let u=o.article[f];!n.has(u)&&c.has(t.
articles[u].text)&&a.add(u),!(!n.has(u)||s.has(`${u} ${o.coder[f]}`))&&(r.add(o.coder[f]),i.add(u))}return{coders:[...new Set(
e.filter(f=>i.has(o.article[f])).map(f=>t.coders[o.coder[f]]))].sort(),others:r.size,reprints:a.size}}var Ll={21:"spring",22:"summer",23:"autumn",24:"winter"};function ut(t){if(t.includes("/")){let[l,f]=t.split("/");return l===
""||l===".."?p("date_until",{to:ut(f)}):f===""||f===".."?p("date_since",{from:ut(l)}):p("date_throughout",{from:ut(l),to:ut(
f)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return p("date_within",{from:ut(e[1]),to:ut(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?p("no_year"):o,c=[r&&String(Number(r)),s&&Fg(s),a].filter(Boolean).join(
" ");return i?p("date_perhaps",{date:c}):c}function Fg(t){return Object.hasOwn(Ll,t)?p(Ll[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(ln,{month:"long",timeZone:"UTC"})}function bs(t){let e=[];return t.when&&e.push(ut(t.when)),
t.inferred_when&&e.push(`${ut(t.inferred_when)} (${p("inferred")})`),e.length?e.join("; "):p("date_unknown")}function ys({
when:t,inferred_when:e}){return e?`${ut(e)} (${p("inferred")})`:t?ut(t):p("date_unknown")}function pn(t,e){let[n,o]=[t,e].
map(s=>s===null?null:ut(at(s)));return n===null&&o===null?p("date_unknown"):n===o?n:n===null?p("date_until",{to:o}):o===
null?p("date_since",{from:n}):p("date_throughout",{from:n,to:o})}var ne=()=>w.since!==null||w.until!==null;function to(){
let[t,e]=[w.since,w.until].map(n=>n===null?null:at(n));return t===null?p("date_until",{to:e}):e===null?p("date_since",{from:t}):
p("date_throughout",{from:t,to:e})}var $s=["\u2260","?","\u2460","\u2461","\u2248","="];function Ss(){let t=x.signers.map(n=>[`by:${n}`,p("viewpoint_signer",
{name:n})]),e=x.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,p("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["\
authors",p("viewpoint_authors")],...t,...e,["everyone",p("viewpoint_everyone")]]}function Et(t){let e=new Map(Ss());return t.
map(n=>e.get(n)||n).join(` ${p("and")} `)}function Ae(t){return t.map(n=>El(n)?.label??(n.startsWith("by:")?n.slice(3):p(
`viewpoint_${n}`))).join(` ${p("and")} `)}var Os=t=>t.length===1&&El(t[0])?.by||[],El=t=>x.sources.find(({id:e})=>t===`o\
f:${e}`),Nl=t=>p(`part_${t}`,{first:Et(w.according_to),second:Et(w.compared_with||[])});var Oi=new Set(["findings","arguments","compare","analyses","article"]);function Nt(t){return[Te(),_i(t)].join(" ")}function _i(t){
let e=Zt(t);return[...[e.actors<t.nodes.size&&p("drawn_of",{n:I(e.actors),of:I(t.nodes.size)}),t.weakest>0&&p("weakest",
{n:t.weakest}),t.weak>0&&p("note_min_weight",{n:t.weak})],_s(e)].filter(Boolean).join(" ")}function _s(t){let e=t.unrealActs?
` (${p("plus_not_actual",{n:t.unrealActs})})`:"";return p("based_on",{acts:N(t.acts,"act")+e,statements:N(t.statements.length,
"statement"),articles:N(t.articles.size,"article"),sources:N(t.sources.size,"source"),coding:zg(t)})}function Te(){return`${[
D(p(`level_${w.level}`)),`${p("according_to")} ${Et(w.according_to)}`,w.compared_with&&`${p("compared_with")} ${Et(w.compared_with)}`,
w.issues&&p("with_ties_to_issues"),ne()&&ks()].filter(Boolean).join(", ")}.`}var dn=()=>[`${p("according_to")} ${Et(w.according_to)}`,
ne()&&ks()].filter(Boolean).join(", "),ks=()=>`${to()} (${p(`inside_${w.inside}`)})`;function Il(t){let e=[...t.articles].
map(o=>x.articles[o]),n=[...new Set(e.map(o=>o.publisher))].filter(Boolean).sort();return n.length?p("source_line",{who:Ft(
n,3),when:Dg(e)}):""}function Dg(t){let e=({published:c})=>c!==null&&c!=="unknown",[n]=t;if(t.length===1&&!e(n))return n.
inferred?`${p("no_date")}, ${p("probably")} ${ut(n.inferred)}`:p("undated_source");let o=c=>t.map(l=>l[c]).filter(l=>l!==
null),s=[Math.min(...o("first")),Math.max(...o("last"))],[r,i]=s.map(c=>Number.isFinite(c)?at(c):null);if(r===null||i===
null)return p("undated_source");let a=t.some(c=>!e(c)&&c.inferred)?` (${p("dates_inferred")})`:"";return(r===i?p("publis\
hed_on",{day:r}):p("published_from",{first:r,last:i}))+a}function zg({statements:t,articles:e}){let{coders:n,others:o,reprints:s}=Tl(
x,t,e),r=[o?N(o,"other_coder"):"",s?N(s,"reprint"):""].filter(Boolean);return r.length?` (${n.length?`${p("coded_by",{names:Ft(
n,3)})}; `:""}${p("left_out",{what:Ft(r)})})`:""}function ql(){if(w.min_weight>1)return[p("empty_min_weight",{n:I(w.min_weight)}),
{min_weight:1}];let t=_e(x,y.level,{...w,count:"statements",issues:!1});return t.arrows.size?[p("empty_but_states"),{count:"\
statements"}]:t.withIssues?[p("empty_but_issues",{ties:N(t.withIssues,"tie")}),{count:"statements",issues:!0}]:ne()?[p("\
empty_period",{period:to()}),{since:null,until:null}]:[p("empty")]}function Ms(){let{statements:t,counting:e}=x,n=Oi.has(
w.tab)?e:st(y.chosen.inside),o=new Set(n.map(s=>t.article[s]));return p(n.length===e.length?"all_there":n.length===1?"ma\
tches":"match",{n:I(n.length),statements:N(e.length,"statement"),articles:N(o.size,"article")})}var Y=t=>w.language&&t.labels?.[w.language]||t.label;function Ge(t){let e=Y(t);return Object.entries(t.labels??{}).find(
([,n])=>n===e)?.[0]??null}function B(t,e){let n=t.nodes[e],o=w.language?ce(n.actor):null;return o?Y(o):n.label}function hn(t){
let e=y.level.numbers.get(t);return e===void 0?t:B(y.level,e)}function ki(t){let{level:e}=t;return Yt(t).map(n=>({pair:n,
actor:B(e,n.a),target:B(e,n.b)}))}var Rl=.55,Cl=15*Rl,vs={enabled:!1,type:"arrow",scaleFactor:1},jl={to:vs,middle:vs,from:vs};function Wl(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var Mi=Wl(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
Bl=Wl(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=x.encodings.signs[e],{dashes:r,...i}=x.encodings.holds[n],a=i.middle||
x.encodings.marks[o].middle;return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:Rl},middle:{enabled:!!a,type:a||"ar\
row",scaleFactor:a?.45:1},from:vs},dashes:r.length?r:!1}});function Pl(t,e){return e?Math.min(.7+.5*Math.log2(t),4):Math.
min(1.2+1.3*Math.log2(t),9)}function Fl(t){let e=new Map;for(let n of Uo(t)){let o=n[0].length>0&&n[1].length>0,s=Math.min(
.22,1.5/(n[0].length+n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-1)/2)*s;e.set(i,{enabled:!0,
type:c<0?"curvedCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function gn(t,e=20,n=3){let o=[""];for(let s of t.slice(
0,200).split(/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+r.length<=e?o[o.length-1]=
`${i} ${r}`:o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}function As(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.atan2(s,o)+(.5*(n?.
type==="curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}var Hg=12,Gg={enabled:!0,type:"curvedCW",roundness:.15};function Dl(t){let e=Jc(t),n=t.nodes.filter(c=>t.isTied[c.id]).map(
({id:c,x:l,y:f,shape:u})=>({id:c,x:l,y:f,shape:u,label:gn(B(t,c))})),{actor:o,target:s}=t.arrows,r=Array.from(o,(c,l)=>({
id:l,from:c,to:s[l],...e[l]&&{smooth:Gg}})),i=new vis.Network(A("canvas"),{nodes:n,edges:r},Vg(n.length,!t.merged));vi(i,
t);let a=[-1,...Fe().keys()].map(Ug);for(let{id:c}of n){let{options:l}=i.body.nodes[c];l.size=t.nodes[c].size,l.color=a[t.
nodes[c].tint+1]}return i}function vi(t,e){for(let[n,o]of e.nodes.entries()){let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.
y+n*1e-4])}}function Ug(t){let e=tt(),n=t>=0?Fe()[t]:e.node,o={background:n,border:e.text};return{background:n,border:e.
line,highlight:o,hover:o}}function Vg(t,e){let n=tt(),o={color:n.text,size:15,face:"system-ui, sans-serif",strokeWidth:3,
strokeColor:n.ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Based",stabilization:!1},layout:{improvedLayout:!1},
interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,
selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,scaling:{label:{enabled:!1,drawThreshold:1e9}},
chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"top",vadjust:0}},selectionWidth:2,hoverWidth:1,
arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.PI/4,renderBehindTheNode:!0},scaling:{label:{
enabled:!1,drawThreshold:Hg+1}}}}}var Ts=null,zl=new Map;function wn(t,e,n=400){let o=`${e} ${n} ${t}`,s=zl.get(o)??Kg(t,e,n);return zl.set(o,s),s}function Kg(t,e,n){
return Ts??=document.createElement("canvas").getContext("2d"),Ts?(Ts.font=`${n} ${e}px ${eo()}`,Ts.measureText(t).width):
t.length*e*.6}var eo=()=>getComputedStyle(document.body).fontFamily,pe={plain:t=>wn(t,13),bold:t=>wn(t,13,600)},Q=(t,e=12,n=400)=>Math.
ceil(wn(t,e,n))+1;function $t(t,e,n=12,o=400){if(Q(t,n,o)<=e)return t;let[s,r]=[0,t.length];for(;s<r;){let i=s+r+1>>1;Q(
`${t.slice(0,i).trimEnd()}\u2026`,n,o)<=e?s=i:r=i-1}return`${t.slice(0,s).trimEnd()}\u2026`}var Hl=([t,,e,...n])=>[t,e,...n].join("");function It(t,e){let{act:n,rank:o}=t.statements,{statement:s,label:r}=t.ties,i=new Map;
for(let c of e){let l=s[c],f=n[l]>=0?`act ${n[l]}`:l,u=t.tie_labels[r[c]],d={text:Hl(u),parts:u,rank:o[l]},h=i.get(f);h?
h.push(d):i.set(f,[d])}let a=new Map;for(let c of i.values()){let l=Yg(c),f=a.get(l.text)??{...l,number:0};a.set(l.text,
{...f,number:f.number+1,rank:Math.min(f.rank,l.rank)})}return[...a.values()].sort((c,l)=>l.number-c.number||c.rank-l.rank)}
function Yg(t){let e=t.sort((f,u)=>f.rank-u.rank||(f.text<u.text?-1:1)),n=[...new Set(e.map(({parts:f})=>f[0]))],[o]=e;if(n.
length===1)return o;let[,s,...r]=o.parts,i=n.includes(""),a=n.map(f=>f.replace(/: $/,"")),l=[i?"":`${a.slice(0,-1).join(
", ")} and ${a[a.length-1]}: `,i?"":s,...r];return{...o,parts:l,text:Hl(l)}}var Ue=({text:t,number:e})=>e>1?`${t} \xD7${e}`:
t,de=(t,e)=>It(t,e).map(Ue).join("; ");function no([,t,e,n,o,s,r],i){let a=t+e+n+o;return a+Le(s,Math.max(i-a.length-r.length,
8))+r}function Gl(t,e,n){let o=It(t,e);if(!o.length)return"";let s=o.length>1?` +${o.length-1}`:"";return no(o[0].parts,
n-s.length)+s}function Le(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.test(t[e-1])?n:n.slice(0,Math.
max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var Ve=1.2,Qg=13,Ul=6,Ls=3,oo=(t,e,n)=>Math.max(...t.map(n))*e/Qg;function Vl(t,{one:e,other:n,smooth:o,size:s},r,i){let a=t.
split(`
`),[c,l]=[oo(a,s,i),a.length*s*Ve],f=As(e,n,o),u={x:(e.x+2*f.x+n.x)/4,y:(e.y+2*f.y+n.y)/4},d=Math.atan2(n.y-e.y,n.x-e.x),
h=Math.abs(d)>Math.PI/2?d+Math.PI:d,[g,b]=[Math.cos(h),Math.sin(h)];for(let _=-c/2;_<=c/2;_+=Ul)for(let S=-l;S<=0;S+=Ul){
let[$,M]=[u.x+_*g-S*b,u.y+_*b+S*g];if(r.some(v=>Jg($,M,v)))return!0}return!1}var Jg=(t,e,{x:n,y:o,width:s,height:r})=>t>=
n-Ls&&t<=n+s+Ls&&e>=o-Ls&&e<=o+r+Ls;var Ai=70,Xg=3,[Zg,Kl]=[12,34];function Es({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=Ai,o=n?
tw(t,e):[];for(let s of Uo(e).map(r=>r.flat())){let r=Math.max(1,Xg+1-s.length);for(let i of s){let a=nw(t,e,i),c=n?ew(e,
i,.75*r*a):"",l=c&&gn(c,a,r);sw(t.body.edges[i],l&&ow(t,e,i,l,o)?"":l)}}}function tw({body:t},{level:e}){return t.nodeIndices.
flatMap(n=>{let{x:o,y:s,options:r}=t.nodes[n],{size:i}=e.nodes[n],a=r.label.split(`
`),c=r.font.size,l=oo(a,c,pe.plain);return[{x:o-i,y:s-i,width:2*i,height:2*i},{x:o-l/2,y:s+i,width:l,height:c*(Ve*a.length+
.5)}]})}function ew(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?Qo(t,o):-1;return Gl(t.facts,o,n)+(s<0?"":` ${$s[s]}`)}function nw(t,{
level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return Kl;let a=Math.hypot(r.x-i.x,r.y-
i.y)-r.size-i.size;return Math.max(Zg,Math.min(Kl,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function ow({body:t},{
level:{arrows:e}},n,o,s){let[r,i]=[t.nodes[e.actor[n]],t.nodes[e.target[n]]],{smooth:a,font:c}=t.edges[n].options;return r!==
i&&Vl(o,{one:r,other:i,smooth:a,size:c.size},s,pe.plain)}function sw(t,e){if((t.options.label||"")===e)return;let n=e.split(
`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}var Ql=1.4,rw={nodes:[15,12.2,22],edges:[12,12.2,17]};function Ti(){let{clientWidth:t,clientHeight:e}=A("canvas");return t>
0&&e>0}function Jl(t){let e=new ResizeObserver(()=>{Ti()&&(e.disconnect(),t())});e.observe(A("canvas"))}function Xl(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>Ai){e.fit({nodes:n,animation:!1,maxZoomLevel:Ql});return}Yl(e,n),iw(t,e.getScale())&&
(Es(t),Yl(e,n))}function Yl(t,e){let n={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let a of e){let{x:c,y:l,options:f}=t.
body.nodes[a],u=f.label.split(`
`),d=Math.max(f.size,.28*f.font.size*Math.max(...u.map(h=>h.length)));n.left=Math.min(n.left,c-d),n.right=Math.max(n.right,
c+d),n.top=Math.min(n.top,l-f.size),n.bottom=Math.max(n.bottom,l+f.size+1.2*f.font.size*u.length)}let{clientWidth:o,clientHeight:s}=A(
"canvas"),r=.95*Math.min(o/(n.right-n.left),s/(n.bottom-n.top)),i={x:(n.left+n.right)/2,y:(n.top+n.bottom)/2};t.moveTo({
position:i,scale:Math.min(r,Ql),animation:!1})}function iw(t,e){let n=Object.entries(rw).map(([s,[r,i,a]])=>[s,{font:{size:Math.
min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(Object.fromEntries(
n)),!0)}function Zl(t){let{level:e}=y,{actor:n,target:o,sign:s}=e.arrows,r=y.arrows.get(t)||[],i=de(x,r)||x.labels.signs[s[t]],a=N(
Tt(y,r).length,"statement"),c=[n[t],o[t]].map(l=>B(e,l));return`${wt(c,` \u2013 ${i} ${Go(x,e,t)?"\u2013":"\u2192"} `)} \
\xB7 ${a}`}function tf(t){let{size:e}=y.nodes.othersOf(t),n=e>0?` \xB7 ${N(e,"neighbour")}`:"";return`${B(y.level,t)} \xB7 ${y.
level.nodes[t].type}${n}`}function ef(t){let e=new Map,n=({x:s,y:r,width:i,height:a})=>{let c=[];for(let l=Math.floor((s-2)/64);l<=Math.floor((s+i+
2)/64);l++)for(let f=Math.floor((r-2)/64);f<=Math.floor((r+a+2)/64);f++)c.push(`${l} ${f}`);return c},o=s=>n(s).every(r=>!e.
get(r)?.some(i=>aw(s,i)));return t.map(({x:s,y:r,away:i,measure:a})=>{let c=[i,-i].filter(h=>o({x:s,y:r+h,width:0,height:0}));
if(!c.length)return null;let{width:l,height:f}=a(),d=c.map(h=>({x:s-l/2,y:h>0?r+h:r+h-f,width:l,height:f})).find(o)??null;
for(let h of d?n(d):[])e.set(h,[...e.get(h)??[],d]);return d})}var aw=(t,e)=>t.x<e.x+e.width+2&&e.x<t.x+t.width+2&&t.y<e.
y+e.height+2&&e.y<t.y+t.height+2;var[nf,cw]=[12,22],lw=3,fw=3,Li={key:[],names:[]};function of({network:{body:t},selection:e,letters:n,marked:o},s){let{scale:r}=t.
view,i=[t,e,n,r,o,t.nodeIndices];if(!s&&i.every((d,h)=>d===Li.key[h]))return Li.names;let a=d=>d===o?1/0:e.nodes.weightOf(
d),c=[...t.nodeIndices].sort((d,h)=>a(h)-a(d)||d-h),l=Math.min(cw,Math.max(nf,(t.nodes[c[0]]?.options.font.size??nf)*r)),
f=ef(c.map(d=>{let{x:h,y:g,options:b}=t.nodes[d],_=()=>{let S=b.label.split(`
`);return{width:oo(S,l,pe.plain),height:Ve*l*S.length}};return{x:h*r,y:g*r,away:b.size*r+fw,measure:_}})),u=c.flatMap((d,h)=>{
let g=f[h];return g?[{at:d,lines:t.nodes[d].options.label.split(`
`),size:l,...g}]:[]});return Li={key:i,names:u},u}function sf(t,e,n){let{text:o,ground:s}=tt();t.save(),t.scale(1/n,1/n),
Object.assign(t,{textAlign:"center",textBaseline:"top",lineJoin:"round",lineWidth:lw}),Object.assign(t,{strokeStyle:s,fillStyle:o});
let r=eo();for(let{lines:i,size:a,x:c,y:l,width:f}of e){t.font=`${a}px ${r}`;for(let[u,d]of i.entries()){let h=[d,c+f/2,
l+(u*Ve+(Ve-1)/2)*a];t.strokeText(...h),t.fillText(...h)}}t.restore()}var rf=500,Ns=300,uw=2,ot=null,Ni=!1,he=()=>ot?.network??null,Ii=()=>ot?of(ot,Ni):[];function qi(t){let e=[y.level.name,
At(),w.language].join(" "),n=ot?.key!==e,o=ot&&!n?ot:mw(e);o.selection=y;let s=!o.network.body.nodeIndices.length;af(o,()=>{
let r=pw(o);dw(o,r),Es(o),ww(),(n||s&&r.size||t)&&lf(o),cf(o)}),A("canvas").setAttribute("aria-label",`${p("graph_of")} ${Nt(
y)}`)}function mw(t){ot&&ot.network.destroy();let e=Dl(y.level),n={network:e,key:t,selection:y,arrows:[],isMoved:!1,isFine:null,
marked:-1,letters:""};e.on("beforeDrawing",()=>cf(n)),e.on("afterDrawing",o=>sf(o,Ii(),e.body.view.scale)),e.on("click",
gw),e.on("doubleClick",({nodes:o})=>o.length&&fe(o[0])),e.on("resize",({width:o})=>o>0&&!n.isMoved&&Is());for(let o of["\
zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdge",({edge:o})=>Ei(Zl(o))),e.on("hoverNode",({node:o})=>Ei(tf(o)));
for(let o of["blurEdge","blurNode"])e.on(o,()=>Ei(""));return ot=n,Ni=!1,A("physics").firstElementChild.checked=!1,n}function af({
network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{t.renderer.allowRedraw=!0}t.body.emitter.emit("_requestRedraw")}
function pw(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,chosen:r,parts:i}=t.selection,{arrows:a,merged:c}=o,l=new Set,
f=n.encodings.signs.map((d,h)=>Mi(un(h))),u=c?null:Fl(t.selection);for(let d of t.arrows)s.has(d)||(e.edges[d].options.hidden=
!0);for(let[d,h]of s){let{options:g}=e.edges[d];g.hidden=!1,g.width=Pl(dt(n,h,r,t.selection.state.count)||1,s.size>Ns),g.
color=i?Mi(is(t.selection,h)):f[a.sign[d]],u&&Object.assign(g.smooth,u.get(d)),l.add(a.actor[d]).add(a.target[d])}return t.
isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function dw({network:{body:t},selection:{isGrown:e,shown:n}},o){if(e)
for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!0;t.nodeIndices=[...o].filter(s=>t.nodes[s]);
for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function cf(t){let{body:e}=t.network,n=e.edgeIndices.length<=Ns||
Cl*e.view.scale>=uw;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,mark:r}=t.selection.level.arrows;for(let i of e.
edgeIndices){let{options:a}=e.edges[i],c=Bl(`${o[i]} ${s[i]} ${r[i]}`);a.arrows=n?c.ends:jl,a.dashes=n&&c.dashes}for(let i of e.
nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function Is(){let t=ot;t&&af(t,()=>lf(t))}function lf(t){t.isMoved=!1,t.
network.body.nodeIndices.length&&(Ti()?Xl(t):Jl(hw))}function hw(){ot?.network.redraw(),Is()}function ff(t){ot?.network.
body.nodes[t]&&ot.network.focus(t,{scale:1,animation:!1})}function uf(t){if(!ot)return;let{network:e,selection:n}=ot;Ni=
t,e.setOptions({physics:{enabled:t}}),!t&&(vi(e,n.level),e.redraw())}function gw({nodes:t,edges:e}){let{level:n}=y;t.length?
X(n.nodes[t[0]].actor):e.length&&gt(n.arrows.actor[e[0]],n.arrows.target[e[0]])}function ww(){if(!ot)return;let t=ee(),[
e,n]=(t?.names??[]).map(a=>y.level.numbers.get(a)),{actor:o,target:s}=y.level.arrows,r=t?.kind==="actor"&&e!==void 0&&ot.
network.body.nodes[e]?[e]:[],i=t?.kind==="pair"?[...y.arrows.keys()].filter(a=>o[a]===e&&s[a]===n):[];ot.marked=r[0]??-1,
ot.network.setSelection({nodes:r,edges:i},{unselectAll:!0,highlightEdges:!1})}function Ei(t){A("hint").textContent=t}function mf(t){let{facts:e,chosen:n}=t,o=$w(t);return us(t,Lt(n,st(n.inside))).map(s=>{let r=ms(t,s),i=s.find(c=>ft(e,c))??
r,a=Sw(s,o);return{main:r,statements:s,first:n.first[i],last:n.last[i],isReal:s.some(c=>ft(e,c)),sign:Ow(t,r,a),ties:a}})}
var Dt=({first:t,last:e})=>t!==null||e!==null,pf=(t,[e,n])=>t.filter(({ties:o})=>o.some(({pair:s})=>s.a===e&&s.b===n||s.
a===n&&s.b===e));function qs({level:t,state:e}){let[n,o,...s]=(e.pair??[]).map(r=>t.numbers.get(r));return n!==void 0&&o!==
void 0&&!s.length?[n,o]:null}function df(t,e,n,o=null){let s=new Map,r=n==="pair"||o?xw:a=>bw(t,a);for(let a of e)for(let c of r(
a)){if(o&&!(o.includes(c[0])&&o.includes(c[1])))continue;let l=s.get(c.join(" "))??{ends:c,units:[]};s.set(c.join(" "),l),
l.units.push(a)}let i=[...s.values()].sort((a,c)=>c.units.length-a.units.length);return n==="pair"||o?yw(i,s):i}var xw=({
ties:t})=>t.map(({pair:e})=>[e.a,e.b]);function bw({facts:t,level:e},{main:n,ties:o}){let s=o.flatMap(({pair:i,rows:a})=>a.
some(c=>t.ties.together[c])?[i.a,i.b]:[i.a]);return(s.length?[...new Set(s)]:[e.subject[n]]).filter(i=>i>=0).map(i=>[i])}
function yw(t,e){let n=new Set;for(let o of t){n.add(o);let s=e.get([...o.ends].reverse().join(" "));s&&n.add(s)}return[
...n]}function $w({facts:t,pairs:e}){let n=new Map;for(let o of e.values())for(let s of o.rows){let r=t.ties.statement[s],
i=n.get(r)??new Map;n.set(r,i),i.set(o,[...i.get(o)??[],s])}return n}function Sw(t,e){let n=new Map;for(let o of t)for(let[
s,r]of e.get(o)??[])n.set(s,[...n.get(s)??[],...r]);return[...n].sort(([o],[s])=>Vn(o,s)).map(([o,s])=>({pair:o,rows:s}))}
function Ow({facts:t},e,n){let{relation:o,quad_class:s}=t.statements;return n.some(({rows:i})=>i.some(a=>t.ties.together[a]))?
t.names.signs.indexOf(te(t,s[e])):t.relations[o[e]].sign}var Ri=(t,e)=>t.first-e.first||t.last-e.last;function hf(t){let e=new Map;
for(let{first:n,last:o}of t){let[s,r]=[n??o,o??n];if(s===null||r===null)continue;let i=e.get(`${s} ${r}`)??{first:s,last:r,
acts:0};e.set(`${s} ${r}`,i),i.acts++}return[...e.values()].sort(Ri)}var _w=1600,kw=["timeline","graph"],xn=null,so=null,Ci={of:y,found:y},mt=()=>xn&&w.since===xn.first&&w.until===xn.last?xn:
null,Rs=()=>so!==null&&mt()!==null;function ji(){let t=mt();if(!t)return y;if(Ci.of!==y){let{since:e,until:n}=t;Ci={of:y,
found:_e(x,y.level,{...w,since:e,until:n})}}return Ci.found}function Ee(t){let e=qs(t),n=mf(t);return e?pf(n,e):n}function ro(){
let t=Ee(ji());return{stops:hf(t),undated:t.filter(e=>!Dt(e)).length}}function bn(t,e){let n=mt();return n?t.filter(s=>Ri(
s,n)*e>0).at(e===1?0:-1):t[0]}async function gf(){Ke();let{stops:t}=ro();so=setInterval(Mw,_w),await Bi(bn(t,1)??t[0])}function wf(){
return Ke(),k({})}function xf(t){kw.includes(t)||Ke()}function Wi(t){return Ke(),Bi(bn(ro().stops,t))}function Cs(){Ke();
let t=mt();return xn=null,t?k({since:t.since,until:t.until}):k({})}function Ke(){so!==null&&clearInterval(so),so=null}async function Mw(){
let t=mt()&&bn(ro().stops,1);t||Ke(),await(t?Bi(t):k({}))}async function Bi(t){if(!t){Ke();return}let{since:e,until:n}=mt()??
w;xn={first:t.first,last:t.last,since:e,until:n},await k({since:t.first,until:t.last})}function Ne(){if(mt())return[p("nothing_at_date")," ",R(p("whole_period"),Cs)];let[t,e]=ql();return[t,e&&[" ",R(p("show_\
these"),()=>k(e))]]}var bf=null;function yf(){return bf??=il().then(t=>{let e=document.createElement("script");e.textContent=t,document.head.
append(e),e.remove()}),bf}var vw=[2,3,14],Aw=[1.6,0,2.5,5],Tw=.02,Lw=30;function Sf({boxes:t,ties:e,columns:n=1/0},o){let s=t.some($=>$.isMiddle)?
2:vw.filter($=>t.length>=$).length,r=Math.min(s,n-1),i=t.map(()=>new Map);for(let{from:$,to:M,weight:v}of e){let[q,L]=[o.
get($)??0,o.get(M)??0];q!==L&&(i[q].set(L,(i[q].get(L)??0)+v),i[L].set(q,(i[L].get(q)??0)+v))}let a=i.map($=>[...$.values()].
reduce((M,v)=>M+v,0)),c=[...t.keys()].sort(($,M)=>a[M]-a[$]||$-M),l=t.map(()=>-1),f=[...Array(r+1).keys()],u=Math.floor(
r/2),d=c.filter($=>!t[$].isMiddle);for(let $ of c)t[$].isMiddle&&(l[$]=Math.min(1,r));let h=$=>r!==2||$!==1||d.length===
c.length,g=a.reduce(($,M)=>$+M,1),b=($,M)=>{let v=0;for(let[L,P]of i[$])l[L]>=0&&(v+=P*Aw[Math.min(Math.abs(l[L]-M),3)]/
g);let q=t.filter((L,P)=>P!==$&&l[P]===M);return v+Tw*($f(t[$])*q.reduce((L,P)=>L+$f(P),0))/t.length},_=$=>f.filter(h).reduce(
(M,v)=>b($,v)<b($,M)-1e-9?v:M);for(let $ of d)l[$]=d.length===c.length&&$===c[0]?u:_($);for(let $=0;$<Lw;$++){let M=l.join();
for(let v of d)l[v]=_(v);if(l.join()===M)break}let S=[...new Set(l)].sort(($,M)=>$-M);return l.map($=>S.indexOf($))}var $f=t=>1+
t.members.length;function kf(t,e){let n=Math.max(0,...t.map(a=>a.column)),o=[...Array(n+1).keys()].map(a=>t.filter(c=>c.column===a)),s=Nw(
e);io(o);let r=_f(o),i=js(e);for(let a=0;a<24&&i>0;a++){let c=[...o.keys()];a%2&&c.reverse();for(let f of c){for(let u of o[f])
Of(u.items,d=>Pi(s.get(d),d.y));Of(o[f],u=>Iw(u,s)),io(o)}let l=js(e);l<i&&([r,i]=[_f(o),l])}return qw(o,r),io(o),Ew(o,e),
o}function Ew(t,e){let n=js(e),o=(r,i,a)=>(r.splice(r.indexOf(i),1),r.splice(a,0,i),io(t),js(e)),s=r=>{let i=!1;for(let a of[
...r]){let c=r.indexOf(a);for(let l of r.keys()){let f=o(r,a,l);f<n-1e-6&&([c,n,i]=[l,f,!0])}o(r,a,c)}return i};for(let r=0;r<
3&&n>0&&[...t,...t.flat().map(a=>a.items)].map(s).includes(!0);r++);io(t)}function Nw(t){let e=new Map,n=(o,s)=>{let r=e.
get(o);r?r.push(s):e.set(o,[s])};for(let[o,s]of t.flatMap(Ws))n(o,s),n(s,o);return e}function Ws({start:t,end:e,passes:n}){
let o=[t.item,...n.map(({item:s})=>s),e.item];return o.slice(1).map((s,r)=>[o[r],s])}function io(t){for(let e of t){let n=e.
flatMap(o=>o.items);for(let[o,s]of n.entries())s.y=(o+.5)/n.length}}var Pi=(t,e)=>t?.length?t.reduce((n,o)=>n+o.y,0)/t.length:
e;function Iw(t,e){let n=t.items.flatMap(o=>e.get(o)??[]).filter(o=>o.group!==t);return Pi(n,t.items.length?Pi(t.items,.5):
.5)}function Of(t,e){let n=new Map(t.map(o=>[o,e(o)]));t.sort((o,s)=>(n.get(o)??0)-(n.get(s)??0))}function js(t){let e=new Map,
n=0;for(let[o,s]of t.flatMap(Ws)){if(o.column===s.column){n+=2*Math.abs(o.y-s.y);continue}let[r,i]=o.column<s.column?[o,
s]:[s,o],a=e.get(r.column)??[];for(let[c,l]of a)(c-r.y)*(l-i.y)<0&&n++;a.push([r.y,i.y]),e.set(r.column,a)}return n}var _f=t=>t.
map(e=>e.map(n=>({group:n,items:[...n.items]})));function qw(t,e){for(let[n,o]of e.entries())t[n]=o.map(({group:s,items:r})=>(s.
items=r,s))}var Rw=36,Fi=10,Cw=22,jw=40,Ww=8,Bw=24,Pw=24;function vf(t,e,n,o){let s=t.map(Fw);for(let{items:c,least:l}of s)for(let[f,
u]of c.entries())u.y=l[f];let r=Dw(e,o);Mf(t,e,n);for(let c=0;c<Bw;c++){let l=c%2?[...s].reverse():s;for(let{items:f,least:u}of l){
let d=f.map(h=>zw(h,r.get(h)));Hw(f,u,d)}Mf(t,e,n)}let i=s.flatMap(({items:c,least:l})=>c.map((f,u)=>f.y-(u?0:l[0]))),a=Math.
min(...i,1/0);if(Number.isFinite(a))for(let{items:c}of s)for(let l of c)l.y=Math.round(l.y-a)}function Fw(t){let e=[],n=[],
o=0;for(let[s,{box:r,items:i}]of t.entries()){s&&(o+=r||t[s-1].box?Cw:Ww);let a=i.reduce((l,f)=>l+f.height,0),c=r&&!r.isFrame?
Math.max(zi(r)-a,0)/2:0;o+=r?.isFrame?Di(r):c;for(let l of i)e.push(l),n.push(o+l.height/2),o+=l.height;o+=r?.isFrame?Fi:
c}return{items:e,least:n}}var Di=({lines:t})=>Rw+17*(t.length-1),zi=t=>Math.max(jw,t.lines.length*18+16);function Dw(t,e){
let n=new Map;for(let[o,s]of t.entries())for(let[r,i]of Ws(s)){if(r.column===i.column)continue;let a=e[o];n.set(r,[...n.
get(r)??[],{other:i,tie:o,weight:a}]),n.set(i,[...n.get(i)??[],{other:r,tie:o,weight:a}])}return n}function zw(t,e){if(!e)
return{y:t.y,weight:.05};let n=(r,i)=>r.ports.find(a=>a.tie===i)?.offset??0,[o,s]=[0,0];for(let{other:r,tie:i,weight:a}of e){
let c=r.y+n(r,i)-n(t,i),l=a/(1+Math.abs(c-t.y)/Pw);o+=l*c,s+=l}return{y:o/s,weight:s}}function Hw(t,e,n){let o=[];for(let[
s,{y:r,weight:i}]of n.entries())for(o.push({sum:(r-e[s])*i,weight:i,from:s,to:s});o.length>1;){let[a,c]=o.slice(-2);if(a.
sum/a.weight<=c.sum/c.weight)break;o.splice(-2,2,{sum:a.sum+c.sum,weight:a.weight+c.weight,from:a.from,to:c.to})}for(let{
sum:s,weight:r,from:i,to:a}of o)for(let c=i;c<=a;c++)t[c].y=e[c]+s/r}function Mf(t,e,n){for(let o of t.flat().flatMap(s=>s.
items))for(let s of["left","right"]){let r=o.ports.filter(c=>c.side===s),i=new Map(r.map(c=>[c,Gw(c,e[c.tie])]));r.sort(
(c,l)=>(i.get(c)??0)-(i.get(l)??0)||c.tie-l.tie);let a=-r.reduce((c,l)=>c+n[l.tie],0)/2;for(let c of r){let l=n[c.tie];c.
offset=a+l-Math.min(8,l/2),a+=l}}}function Gw(t,e){let n=[e.start.item,...e.passes.map(({item:r})=>r),e.end.item];if(e.start.
item===e.end.item)return t.item.y;let o=n.indexOf(t.item),s=t===e.end?n[o-1]:n[o+1];return s.column!==t.item.column?s.y:
s.y>t.item.y?1e6-s.y:-1e6-s.y}function Tf({boxes:t,ties:e},n,o){let s=Math.max(0,...n),r=t.map((u,d)=>({box:u,column:n[d],items:[]})),i=new Map;for(let[
u,d]of t.entries())for(let h of d.members)i.set(h.id,Hi(r[u],h));let a=new Map,c=new Map,l=(u,d)=>{let h=i.get(u);return h||
Af(a,`${u}|${d}`,()=>Hi(r[o.get(u)??0],null))},f=e.map((u,d)=>{let[h,g]=[l(u.from,u.to),l(u.to,u.from)],b=Uw(h.column,g.
column,s),_=Gi(h,d,!0,b[0]),S=Gi(g,d,!1,b[1]),[$,M]=[h.column,g.column].sort((L,P)=>L-P),v=[...Array(Math.max(M-$-1,0)).
keys()].map(L=>$+1+L);h.column>g.column&&v.reverse();let q=v.map(L=>{let P=`${[u.from,u.to].sort().join("|")}|${L}`,F=Af(
c,P,()=>{let U={box:null,column:L,items:[]};return r.push(U),Hi(U,null)});return Gi(F,d,!0,"left"),{item:F,side:"left"}});
return{start:_,end:S,passes:q}});for(let u of r.flatMap(d=>d.items))u.height=Vw(u,e.map(d=>d.room));return{groups:r.filter(
u=>u.items.length||u.box),ways:f}}function Af(t,e,n){let o=t.get(e)??n();return t.set(e,o),o}function Hi(t,e){let n={column:t.
column,group:t,member:e,ports:[],height:0,y:0};return t.items.push(n),n}function Gi(t,e,n,o){let s={tie:e,isStart:n,item:t,
side:o,offset:0};return t.ports.push(s),s}function Uw(t,e,n){return t<e?["right","left"]:t>e?["left","right"]:t===0&&n>0?
["left","left"]:["right","right"]}function Vw(t,e){let n=s=>t.ports.filter(r=>r.side===s).reduce((r,i)=>r+e[i.tie],0),o=t.
member?t.member.lines.length*16+10:0;return Math.max(o,n("left"),n("right"))}var[Lf,Ef]=[13,8],Kw=[0,4,9,15],Yw=[.5,.42,.58,.34,.66,.27,.73,.2,.8,.14,.86];function If(t,e,n){let o=t.map(({points:i})=>({
points:i,box:sx(i)})),s=t.filter(({tie:i})=>i.isMarked).map(({points:i})=>nx(i)),r=[...e.map(i=>Ui(i,2)),...s,...t.flatMap(
({points:i})=>ox(i))];for(let i of t){let a=Qw(i,o,r,n);i.words=a,a&&r.push(Ui(a,3))}}function Qw({tie:t,points:e},n,o,s){
for(let r of t.words)for(let i of Kw)for(let a of Yw){let[c,l]=e[Math.round(a*(e.length-1))];for(let f of Jw(c,l,r,i))if(Xw(
f,s)&&Zw(f,n,o))return{...r,...f}}return null}function Jw(t,e,{lines:n,width:o},s){let r=n.length*16,i={width:o,height:r};
return[{x:t-o/2,y:e-r-3-1-s,...i},{x:t-o/2,y:e+3+2+s,...i},{x:t+3+3+s,y:e-r/2,...i},{x:t-o-3-3-s,y:e-r/2,...i},{x:t+2+s,
y:e-r-3-1,...i},{x:t-o-2-s,y:e-r-3-1,...i},{x:t+2+s,y:e+3+2,...i},{x:t-o-2-s,y:e+3+2,...i}]}var Xw=(t,e)=>t.x>=e.x&&t.y>=
e.y&&t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function Zw(t,e,n){if(n.some(s=>Nf(t,s)))return!1;let o=Ui(t,2);
return!e.some(({points:s,box:r})=>Nf(o,r)&&tx(o,s))}var tx=(t,e)=>e.some((n,o)=>o>0&&ex(t,e[o-1],n));function ex({x:t,y:e,
width:n,height:o},s,r){let[i,a]=[0,1],[c,l]=[r[0]-s[0],r[1]-s[1]];for(let[f,u]of[[-c,s[0]-t],[c,t+n-s[0]],[-l,s[1]-e],[l,
e+o-s[1]]]){if(f===0&&u<0)return!1;f<0?i=Math.max(i,u/f):f>0&&(a=Math.min(a,u/f))}return i<=a}var Nf=(t,e)=>t.x<e.x+e.width&&
e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height;function nx(t){let[e,n]=t[Math.floor(t.length/2)];return{x:e-10,y:n-
10,width:20,height:20}}var ox=t=>[t[0],t[t.length-1]].map(([e,n])=>({x:e-Lf,y:n-Ef,width:2*Lf,height:2*Ef})),Ui=({x:t,y:e,
width:n,height:o},s)=>({x:t-s,y:e-s,width:n+2*s,height:o+2*s});function sx(t){let[e,n]=[t.map(([r])=>r),t.map(([,r])=>r)],
[o,s]=[Math.min(...e),Math.min(...n)];return{x:o,y:s,width:Math.max(...e)-o,height:Math.max(...n)-s}}function Rf(t,e){let n=Ki(t);return t.map((o,s)=>{let{start:r,end:i,passes:a}=o,[c,l]=[r,i].map(d=>Vi(d.item.column,d.side,
d.item.y+d.offset,e));if(r.item.column===i.item.column){let d=(r.side==="left"?-1:1)*(n.get(s)??26);return[c,[c[0]+d,c[1]],
[l[0]+d,l[1]],l]}let f=r.side==="right",u=[c];for(let{item:d}of a){let h=d.y+(d.ports.find($=>$.tie===s)?.offset??0),[g,
b]=f?["left","right"]:["right","left"];u.push(...qf(u[u.length-1],Vi(d.column,g,h,e)));let _=Vi(d.column,b,h,e),S=u[u.length-
1];u.push(S,_,_)}return u.push(...qf(u[u.length-1],l)),u})}function Vi(t,e,n,o){let{x:s,width:r}=o[t];return[e==="left"?
s-2:s+r+2,n]}function qf(t,e){let n=(e[0]-t[0])*.42;return[[t[0]+n,t[1]],[e[0]-n,e[1]],e]}function Ki(t){let e=[...t.entries()].
filter(([,{start:i,end:a}])=>i.item.column===a.item.column),n=({start:i,end:a})=>[i,a].map(c=>c.item.y+c.offset).sort((c,l)=>c-
l),o=i=>n(i)[1]-n(i)[0];e.sort(([i,a],[c,l])=>o(a)-o(l)||i-c);let s=new Map,r=[];for(let[i,a]of e){let[c,l]=n(a),f=r.filter(
({way:d})=>{let[h,g]=n(d);return d.start.item.column===a.start.item.column&&d.start.side===a.start.side&&h<=l&&g>=c}),u=Math.
max(-1,...f.map(d=>d.step))+1;r.push({way:a,step:u}),s.set(i,(26+13*u)*(4/3))}return s}function Cf(t){let e=[t[0]];for(let n=0;n+
3<t.length;n+=3){let[o,s,r,i]=t.slice(n,n+4);for(let a=1;a<=24;a++){let c=a/24,l=1-c,f=u=>l*l*l*o[u]+3*l*l*c*s[u]+3*l*c*
c*r[u]+c*c*c*i[u];e.push([f(0),f(1)])}}return e}var Bs=16,rx=92,[jf,Wf]=[84,290],ix=30;function Bf(t){let e=new Map(t.boxes.flatMap((d,h)=>[d,...d.members].map(g=>[g.id,
h]))),{groups:n,ways:o}=Tf(t,Sf(t,e),e),s=kf(n,o);vf(s,o,t.ties.map(d=>d.room),t.ties.map(d=>d.weight));let r=ax(t,s,o),
i=s.flatMap((d,h)=>lx(d,r.columns[h])),a=Rf(o,r.columns).map((d,h)=>({tie:t.ties[h],path:d,points:Cf(d),words:null})),c=[
...i.flatMap(({y:d,height:h})=>[d,d+h]),...a.flatMap(({points:d})=>d.map(([,h])=>h))],[l,f]=[Math.min(...c,0),Math.max(...c,
0)],u={boxes:i,ties:a,width:r.width,height:f-l+2*Bs};return fx(u,Bs-l),If(a,i,{x:2,y:2,width:u.width-4,height:u.height-4}),
u}function ax({ties:t,scale:e},n,o){let s=Ki(o),r=[...Array(n.length+1).keys()].map(c=>c&&c<n.length?jf*e:Bs);for(let[c,
{start:l,end:f}]of o.entries()){let u=Math.max(0,...t[c].words.slice(0,1).map(({width:g})=>g)),[d,h]=[l.item.column,f.item.
column].sort((g,b)=>g-b);if(d===h){let g=l.side==="left"?d:d+1,b=g===0||g===n.length,_=(s.get(c)??0)*.75+(u?u+14:0)+Bs;r[g]=
Math.max(r[g],b?_:Math.min(_+jf*e,Wf))}else if(u)for(let g=d+1;g<=h;g++)r[g]=Math.max(r[g],Math.min(u+ix,Wf))}let i=r[0];
return{columns:n.map((c,l)=>{let f=Math.ceil(Math.max(rx,...c.map(({box:d})=>d?cx(d):0))),u={x:Math.round(i),y:0,width:f,
height:0};return i=u.x+f+r[l+1],u}),width:Math.ceil(i)}}var cx=t=>Math.max(t.width,...t.members.map(({width:e})=>e));function lx(t,{
x:e,width:n}){return t.flatMap(({box:o,items:s})=>{if(!o)return[];let r=s.map(u=>u.y-u.height/2),i=s.map(u=>u.y+u.height/
2),[a,c]=s.length?[Math.min(...r),Math.max(...i)]:[0,0];o.isFrame&&([a,c]=[a-Di(o),c+Fi]);let l=zi(o)-(c-a);l>0&&([a,c]=
[a-l/2,c+l/2]);let f=s.flatMap(({member:u,y:d,height:h,ports:g})=>u?[{...u,y:d,height:h,atLeft:g.filter(({side:b})=>b===
"left").length,atRight:g.filter(({side:b})=>b==="right").length}]:[]);return[{box:o,members:f,x:e,width:n,y:a,height:c-a}]})}
function fx({boxes:t,ties:e},n){for(let o of t){o.y+=n;for(let s of o.members)s.y+=n}for(let{path:o,points:s}of e)for(let r of new Set(
[...o,...s]))r[1]+=n}var ux=/[^\S\u00a0]+/;function yn(t,e,n,o){let s=[""];for(let a of t.slice(0,400).split(ux).flatMap(c=>mx(c,e,o))){let c=s[s.
length-1],l=c?`${c} ${a}`:a;!c||o(l)<=e?s[s.length-1]=l:s.push(a)}if(s.length<=n)return s;let r=s.slice(0,n),i=Array.from(
r[n-1]);for(;i.length>1&&o(`${i.join("")}\u2026`)>e;)i=i.slice(0,-1);return r[n-1]=`${i.join("").trimEnd()}\u2026`,r}function mx(t,e,n){
if(n(t)<=e)return[t];let o=[""];for(let s of Array.from(t)){let r=o[o.length-1]+s;n(r)<=e||!o[o.length-1]?o[o.length-1]=
r:o.push(s)}return o}function Ye(t,e,n,o){let s=yn(t,e,n,o);for(let r=e-12;r>40;r-=12){let i=yn(t,r,99,o);if(i.length>s.
length||i.some(a=>o(a)>r))break;s=i}return{lines:s,width:Math.ceil(Math.max(...s.map(o)))}}var Pf=new WeakMap;function Ff(t,e){let n=Pf.get(t)??px(t,e);return Pf.set(t,n),n}function px(t,e){let n=new Map;for(let o of[
"actor","target"])for(let[s,r]of t[o].entries()){let i=e[o][s],a=n.get(r);a?a.set(i,(a.get(i)??0)+1):n.set(r,new Map([[i,
1]]))}return new Map([...n].map(([o,s])=>[o,dx(s)]))}function dx(t){let[e,n]=[-1,0];for(let[o,s]of t)(s>n||s===n&&o<e)&&
([e,n]=[o,s]);return e}function Df(t,e){let{facts:n,level:o,arrows:s,chosen:r,state:i}=t,{actor:a,target:c,sign:l,hold:f,mark:u}=o.arrows,d=new Map;
for(let[g,b]of s){let _=Go(n,o,g),S=[e(a[g]),e(c[g])];if(S[0]===S[1]&&a[g]!==c[g])continue;let[$,M]=_?S.sort():S,v=`${$}\
>${M}:${l[g]}`,q=d.get(v);if(!q){let L={from:$,to:M,sign:l[g],hold:f[g],mark:u[g],rows:[...b],weight:0,acts:0};d.set(v,{
...L,isBoth:!1,isTogether:_,prices:[],conditions:[]});continue}q.rows.push(...b),q.hold=Math.max(q.hold,f[g]),q.mark=Math.
max(q.mark,u[g])}let h=hx(n.ties.statement,d);for(let g of h)g.weight=dt(n,g.rows,r,i.count),g.acts=dt(n,g.rows,r,"acts"),
gx(t,g);return h.sort((g,b)=>b.acts-g.acts||b.weight-g.weight||(g.from+g.to<b.from+b.to?-1:1))}function hx(t,e){let n=({
rows:s})=>[...new Set(s.map(r=>t[r]))].sort().join(" "),o=new Set;for(let s of e.values()){let r=e.get(`${s.to}>${s.from}\
:${s.sign}`);!r||r===s||o.has(s)||n(s)!==n(r)||(s.isBoth=!0,s.rows.push(...r.rows),o.add(r))}return[...e.values()].filter(
s=>!o.has(s))}function gx({facts:t,chosen:e},n){let o=new Set(n.rows.map(i=>t.ties.statement[i])),s=new Set([...o].map(i=>t.
statements.act[i]).filter(i=>i>=0)),r=[new Set,new Set];for(let i of t.offers.mentions){let[a]=i;if(!(!e.inside[a]||!(o.
has(a)||s.has(t.statements.act[a]))))for(let[c,l]of i.slice(8).entries())for(let f of l)r[c].add(f)}[n.prices,n.conditions]=
r.map(i=>[...i])}var[wx,xx]=[5,1.4];function ao(t){let e=y.parts?is(y,t.rows):un(t.sign),{dashes:n}=x.encodings.holds[t.hold],o=t.acts>0?
Math.min(wx,2+Math.log2(Math.max(t.weight,1))):xx;return{colour:e,dashes:n,width:t.isReturn?1.8:o,head:x.encodings.signs[t.
sign].head}}function $n(t){if(t.isReturn)return"";let{holds:e,marks:n}=x.encodings;return e[t.hold].sign||n[t.mark].sign}
var co=t=>t.acts===0;var bx={name:168,words:184,lines:4},yx={name:124,words:124,lines:5},$x={name:96,words:96,lines:7},[Ji,Yi,Sx]=[26,30,22],
Hf=.7,Ox=3,_x=4,[kx,Mx,vx]=[13,10,16],Ax=90,zf=6,Tx=[48,28,14];function Gf(t,e,n,{scale:o,unfolded:s,columns:r,open:i}){
let{level:a,state:c}=t,l=Uf(o),f=[...Lx(t)].sort((j,Z)=>j-Z),u=Ff(a,e),d=c.ego===null?-1:a.numbers.get(c.ego)??-1,h=new Map;
for(let j of f){if(j===d)continue;let Z=u.get(j)??-1-j;h.set(Z,[...h.get(Z)??[],j])}let g=(j,Z)=>a.nodes[j].actor===e.nodes[Z]?.
actor,b=j=>(h.get(j)??[]).filter(Z=>!g(Z,j)),_=Ex(t,e,h,b,{unfolded:s,open:i}),S=new Map,$=new Map,M=new Map,v=[],q=Nx(t,
f),L=(j,Z,lt,W,bt)=>{$.set(j,{at:Z,frame:lt,name:W,folded:bt,node:Z<0?null:a.nodes[Z],isStrong:q.has(Z)})},P=(j,Z)=>{let lt=B(
a,j),W=yn(lt,l.name,l.lines,n.bold);S.set(j,`a${j}`),L(`a${j}`,j,-1,lt,0),v.push({id:`a${j}`,isFrame:!1,lines:W,width:Qi(
W,n.bold)+Ji+Yi,members:[],isMiddle:Z})};d>=0&&f.includes(d)&&P(d,!0);for(let[j,Z]of h){let lt=b(j);if(!lt.length||j<0){
for(let nt of Z)P(nt,!1);continue}let W=B(e,j),bt=N(lt.length,"actor_drawn"),je=Z.find(nt=>g(nt,j))??a.numbers.get(e.nodes[j].
actor)??-1,se=`f${j}`,re=_.has(j);L(se,je,j,W,re?lt.length:0),M.set(se,{name:W,note:bt,frame:e.nodes[j].actor,at:je,isFolded:re});
for(let nt of Z)S.set(nt,re||g(nt,j)?se:`a${nt}`);if(re){let nt=[...yn(W,l.name,l.lines,n.bold),...yn(p("folded",{n:bt}),
l.name,2,n.plain)];v.push({id:se,isFrame:!1,lines:nt,width:Qi(nt,n.bold)+Yi,members:[]});continue}let ie=lt.map(nt=>(L(`\
a${nt}`,nt,j,B(a,nt),0),Ix(B(a,nt),nt,q.has(nt),l,n))),We=Ye(W,l.name,l.lines,n.bold).lines,Fn=Qi(We,n.bold)+Ji+n.plain(
bt)+Yi+Sx;v.push({id:se,isFrame:!0,lines:We,width:Fn,members:ie})}let U=Df(t,j=>S.get(j)??"").flatMap(j=>qx(t,j));return{
given:{boxes:v,ties:jx(U,n,o),scale:Math.min(o,1),columns:r},ties:U,ends:$,heads:M}}var Uf=t=>t<Hf?$x:t<1?yx:bx;function Lx({
arrows:t,level:e}){let{actor:n,target:o}=e.arrows;return new Set([...t.keys()].flatMap(s=>[n[s],o[s]]))}function Ex({nodes:t},e,n,o,{
unfolded:s,open:r}){let i=[...n.keys()].filter(l=>l>=0&&o(l).length>0);if(s)return new Set(i.filter(l=>!s.includes(e.nodes[l].
actor)));let a=l=>(n.get(l)??[]).reduce((f,u)=>f+t.weightOf(u),0),c=i.filter(l=>r!==void 0||o(l).length>=Ox).sort((l,f)=>a(
f)-a(l)||l-f);return new Set(c.slice(r??_x))}function Nx({nodes:t},e){let n=e.map(o=>({at:o,weight:t.weightOf(o)}));return n.
sort((o,s)=>s.weight-o.weight||o.at-s.at),new Set(n.slice(0,3).filter(({weight:o})=>o>1).map(({at:o})=>o))}function Ix(t,e,n,o,s){
let r=n?s.bold:s.plain,{lines:i,width:a}=Ye(t,o.name,o.lines+1,r);return{id:`a${e}`,lines:i,width:a+2*Ji+12}}var Qi=(t,e)=>Math.
ceil(Math.max(...t.map(e)));function qx({facts:t,state:e},n){let o=It(t,n.rows),s={acts:"act",statements:"statement",articles:"\
article"}[e.count],r=n.acts>1?N(n.acts,"act"):n.weight>1?N(n.weight,s):"",i=[...new Set(o.map(({parts:b})=>Rx(b)))],a=i.
filter(b=>!b.startsWith("[")||!i.includes(b.slice(1,-1))),c=a.slice(0,2),l=a.length>2?` +${a.length-2}`:"",f=n.prices.length?
[]:n.conditions,u=[c.join(", ")+l,...f].join(", "),d={...n,isReturn:!1,text:u,number:r};if(!n.prices.length)return[d];let h=[
p("asks_in_return",{what:n.prices.join(", ")}),...n.conditions].join("; "),g={from:n.to,to:n.from,sign:t.names.signs.indexOf(
"neither"),text:h,number:""};return[d,{...d,...g,hold:t.names.holds.indexOf("not actual"),isReturn:!0}]}function Rx([t,e,
n,...o]){let s=no([t,e,"",...o],Ax);return n?`[${s}]`:s}function Cx(t,e){let n=Le(t,e),o=(s,r)=>n.lastIndexOf(s)>n.lastIndexOf(
r);return n+(o("\u201C","\u201D")?"\u201D":"")+(o("[","]")?"]":"")}var Ps=(t,e)=>e?`${t}\xA0\xB7\xA0${e.replaceAll(" ","\
\xA0")}`:t;function Xi(t,{plain:e,bold:n}){let o=t.replaceAll(" ","\xA0"),s=n(o)-e(o);return r=>e(r)+(o&&r.endsWith(o)?s:
0)}function jx(t,e,n){let o=t.some(a=>a.acts>0),s=Uf(n).words,r=n<Hf?0:1/0,i=0;return t.map(a=>{let{from:c,to:l,text:f,number:u}=a,
d=!o||a.acts>0||n>=1.5,h=(a.acts>0?3:.5)*(1+Math.log2(1+a.weight)),g=!!$n(a),b={from:c,to:l,weight:h,isMarked:g,words:[],
room:kx*Math.min(n,1)};if(!d||!f||++i>r)return b;let _=Ps(f,u),S=Xi(u,e),$=[1,1.25,1.6].map(L=>Ye(_,s*L,zf,S)),M=$.filter(
({lines:L})=>!L.at(-1)?.endsWith("\u2026")),v=Tx.filter(L=>f.length>L).map(L=>Ye(Ps(Cx(f,L),u),s,zf,S)),q=[...M.length?M:
$.slice(-1),...v];return{...b,words:q,room:q[0].lines.length*vx+Mx}})}var Wx={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function ge(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=O("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,...fo(e)});return Kf(
"0 0 42 14",r,uo(n,t,"translate(40 7) rotate(0) scale(1)"),ta(o,t,19,7))}var fo=t=>({"stroke-dasharray":t.join(" ")||null,
"stroke-linecap":t[0]<2?"round":null}),Kf=(t,...e)=>O("svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"\
true"},e),Sn=t=>ge(un(t),{head:x.encodings.signs[t].head}),Vf=t=>ge(fi(t));function Zi(){return[...Qn.slice(0,Oe).map((e,n)=>lo(
Vf(n),`${$s[n]} ${Nl(e)}`)),lo(Vf(Oe),p("part_same"))]}var lo=(t,e)=>[t,e];function uo(t,e,n){return t?t==="bar"?O("line",
{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-width":3}):t==="vee"?O("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",
fill:"none",stroke:e,"stroke-width":2}):O("path",{transform:n,d:"M-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function ta(t,e,n,o){
return t==="bar"?O("path",{transform:`translate(${n} ${o})`,d:"M0 -4.5 V4.5",stroke:e,"stroke-width":2.5}):t==="circle"?
O("circle",{cx:n,cy:o,r:3.5,fill:e}):t==="diamond"?O("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 \
L0 4.5 Z",fill:e}):null}function ea(t,e=tt().node){let n={fill:e,stroke:tt().line},o=t==="dot"?O("circle",{cx:8,cy:7,r:5.5,
...n}):O("path",{d:Wx[t],...n});return Kf("-13 0 42 14",o)}function Yf(){let{sign:t,hold:e,mark:n}=y.level.arrows,o=[...y.
arrows.keys()];return na({signs:new Set(o.map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function na(t){
let{signs:e,holds:n,marks:o}=x.encodings,s=tt().line,r=(l,f)=>!t||t[l].has(f),i=e.flatMap(({words:l},f)=>r("signs",f)?[lo(
Sn(f),l)]:[]),a=n.flatMap(({dashes:l,middle:f,words:u},d)=>(l.length||f)&&r("holds",d)?[lo(ge(s,{dashes:l,middle:f}),u)]:
[]),c=o.flatMap(({middle:l,words:f},u)=>l&&r("marks",u)?[lo(ge(s,{middle:l}),f)]:[]);return[...y.parts?Zi():i,...a,...c]}var oa=16,Fs=17,Qf=7,Bx=260;function Zf(t,e,n){let o=O("svg",{class:"named",role:"group",viewBox:`0 0 ${t.width} ${t.height}`}),
s=t.boxes.map(c=>Hx(c,e)),r=t.ties.map((c,l)=>Px(c,e.ties[l],l,n)),i=t.boxes.flatMap(c=>c.members.map(l=>Ux(l,c,e))),a=t.
ties.map((c,l)=>zx(c,e.ties[l],l));return o.append(...s,...r,...i,...a.filter(c=>c!==null)),o}function Px(t,e,n,o){let{colour:s,
dashes:r,width:i,head:a}=ao(e),{path:c}=t,l=e.isBoth&&a?Qf:0,f=Xf(Dx(c,l,a&&a!=="bar"?Qf:0));return O("g",{class:`tie${co(
e)?" light":""}`,role:"button",tabindex:-1,"data-key":`t${e.from}>${e.to}:${e.sign}${e.isReturn?"r":""}`,"data-tie":n,"a\
ria-label":`${o(e)}. ${p("show_quotes")}`},O("path",{class:"around",d:Xf(c),fill:"none",stroke:s}),O("path",{d:f,fill:"n\
one",stroke:s,"stroke-width":i.toFixed(1),...fo(r)}),Jf(a,s,c[c.length-1],c[c.length-2],i),e.isBoth&&Jf(a,s,c[0],c[1],i),
Fx($n(e),s,t.points))}function Jf(t,e,n,o,s){let r=n[0]<o[0]?180:0,i=(.9+.08*s).toFixed(2);return uo(t,e,`translate(${n[0]}\
 ${n[1]}) rotate(${r}) scale(${i})`)}function Fx(t,e,n){if(!t)return null;let[o,s]=n[Math.floor(n.length/2)],r={transform:`\
translate(${o.toFixed(1)} ${s.toFixed(1)})`};if(t==="\u2022")return O("g",r,O("circle",{class:"mark",r:4.5,stroke:e,"str\
oke-width":1.8}));if(t==="?")return O("g",r,O("circle",{class:"doubt",r:8}),O("text",{class:"doubted","text-anchor":"mid\
dle",y:4.5,"aria-hidden":"true"},"?"));let i=O("path",{d:"M-5.5 5.5 L5.5 -5.5",stroke:e,"stroke-width":1.8});return O("g",
r,O("circle",{class:"mark",r:8,stroke:e,"stroke-width":1.8}),i)}function Dx(t,e,n){let o=t.map(([r,i])=>[r,i]),s=o.length-
1;return o[0][0]+=Math.sign(o[1][0]-o[0][0])*e,o[s][0]+=Math.sign(o[s-1][0]-o[s][0])*n,o}function Xf([t,...e]){let n=([s,
r])=>`${s.toFixed(1)} ${r.toFixed(1)}`,o=[];for(let s=0;s+2<e.length;s+=3)o.push(`C${e.slice(s,s+3).map(n).join(" ")}`);
return`M${n(t)} ${o.join(" ")}`}function zx({words:t},e,n){if(!t)return null;let o={class:"words","data-words":n,"aria-h\
idden":"true",fill:ao(e).colour};return O("g",o,sa(t.lines,t.x+t.width/2,t.y,e.number))}function sa(t,e,n,o=""){let s=o.
replaceAll(" ","\xA0");return O("text",{"text-anchor":"middle"},t.map((r,i)=>{let a=n+12.5+i*oa,c=s&&r.endsWith(s),l=c?r.
slice(0,r.length-s.length):r;return O("tspan",{x:e,y:a},l,c&&O("tspan",{class:"strong"},s))}))}function Hx(t,{ends:e,heads:n}){
let{box:o,x:s,y:r,width:i,height:a}=t,c=e.get(o.id),l=n.get(o.id),f=c.node?.shape==="diamond"&&!l,u=l?.isFolded?" folded":
f?" issue":"",d=O("rect",{x:s,y:r,width:i,height:a,rx:f?Math.min(20,a/2):14}),h=!!l?.isFolded,b=O("text",{class:"strong",
"text-anchor":h?"middle":"start"},Gx(t,h)),_=l?.isFolded?null:eu(c.node?.shape??"square",s+20,o.isFrame?r+18:tu(o,r,a),6,
!0),S=[c.name,l?.note,l?.isFolded&&p("unfold")].filter(Boolean).join(", "),$={class:`block${u}`,role:"button",tabindex:-1,
"data-key":o.id,"aria-label":S};if(!o.isFrame||!l)return O("g",$,d,_,b);let M=O("g",{class:"fold",role:"button",tabindex:-1,
"data-key":`x${o.id}`,"aria-label":`${l.note}: ${p("fold",{name:l.name})}`},O("text",{class:"count",x:s+i-12,y:r+23,"tex\
t-anchor":"end"},`${l.note} \u2212`));return O("g",{class:"frame"},O("g",$,d,_,b),M)}var tu=({lines:t},e,n)=>e+(n>Bx?t.length*
Fs/2+12:n/2);function Gx({box:{lines:t,isFrame:e},x:n,y:o,width:s,height:r},i){if(e)return t.map((l,f)=>O("tspan",{x:n+32,
y:o+23+f*Fs},l));let a=tu({lines:t},o,r)-t.length*Fs/2+13,c=l=>({x:i?n+s/2:n+34,y:a+l*Fs});return t.map((l,f)=>O("tspan",
{...c(f),class:i&&f===t.length-1?"note":null},l))}function Ux(t,{x:e,width:n},{ends:o}){let s=o.get(t.id),{id:r,lines:i,
y:a,height:c,atLeft:l,atRight:f}=t,u=f>l,d=u?e+n-14:e+14,h=y.nodes.weightOf(s.at),g=Math.min(9,5+Math.sqrt(h)/1.6),b=u?e+
n-28:e+28,_=a-i.length*oa/2+12.5,S=$=>O("path",{class:"reach",d:`M${$} ${a-c/2+4} V${a+c/2-2}`});return O("g",{class:`me\
mber${s.isStrong?" strong":""}`,role:"button",tabindex:-1,"data-key":r,"aria-label":`${s.name}, ${s.node?.type??""}`},O(
"rect",{class:"around",x:e+2,y:a-c/2,width:n-4,height:c,rx:6}),f>1&&S(e+n-1.5),l>1&&S(e+1.5),eu(s.node?.shape??"dot",d,a,
g,g>7.5),O("text",{"text-anchor":u?"end":"start"},i.map(($,M)=>O("tspan",{x:b,y:_+M*oa},$))))}function eu(t,e,n,o,s){let r={
class:`glyph${s?" full":""}`,transform:`translate(${e.toFixed(1)} ${n.toFixed(1)})`};return t==="square"?O("rect",{...r,
x:-o+.5,y:-o+.5,width:2*o-1,height:2*o-1,rx:2}):t==="triangle"?O("path",{...r,d:`M0 ${-o-1} L${o+1} ${o-1} L${-o-1} ${o-
1} Z`}):t==="diamond"?O("path",{...r,d:`M0 ${-o-1} L${o+1} 0 L0 ${o+1} L${-o-1} 0 Z`}):O("circle",{...r,r:o})}var Vx={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},Kx=2.5;function ou(t,e,n){let o=Vx[n];if(!o||!e)
return!1;let s=nu(e),r=[...t.querySelectorAll("[data-key]")],[i,a]=[null,1/0];for(let c of r){if(c===e)continue;let[l,f]=nu(
c).map((g,b)=>g-s[b]),u=l*o[0]+f*o[1],d=Math.abs(l*o[1])+Math.abs(f*o[0]),h=u+Kx*d;u>1&&h<a&&([i,a]=[c,h])}return i&&(e.
setAttribute("tabindex","-1"),i.setAttribute("tabindex","0"),i.focus()),!0}function nu(t){let{x:e,y:n,width:o,height:s}=t.
getBoundingClientRect();return[e+o/2,n+s/2]}function su(t,e){let n=null;t.addEventListener("pointerdown",o=>{let s=o.target instanceof Element&&!o.target.closest("[\
data-key], [data-words]");o.pointerType==="mouse"&&o.button===0&&s&&(n={x:o.clientX,y:o.clientY,left:t.scrollLeft,top:t.
scrollTop})}),t.addEventListener("pointermove",o=>{n&&(t.scrollLeft=n.left-(o.clientX-n.x),t.scrollTop=n.top-(o.clientY-
n.y))});for(let o of["pointerup","pointerleave","pointercancel"])t.addEventListener(o,()=>n=null);t.addEventListener("wh\
eel",o=>{o.ctrlKey&&(o.preventDefault(),e(o.deltaY<0?1:-1))},{passive:!1})}var Yx=16,Qx=220;function Ds(t,{ends:e}){let[n,o]=[e.get(t.from)?.name??"",e.get(t.to)?.name??""];if(t.isReturn)return`${n}\
: ${t.text}`;let s=t.number?`: ${t.number}`:"";return`${n} ${t.text} ${o}${s}`}function ra({parts:t},e){let n=e?.getAttribute(
"data-tie")??e?.getAttribute("data-words");return n==null?null:t.ties[Number(n)]}function ru(t,e){let{root:n,parts:o,picture:s}=t;
n.querySelector(".now")?.remove();for(let f of n.querySelectorAll(".lit"))f.classList.remove("lit");let r=ra(t,e),i=e?.getAttribute(
"data-key")?.replace(/^x/,"")??"",a=f=>f===i||i.startsWith("f")&&`f${o.ends.get(f)?.frame}`===i,c=o.ties.flatMap((f,u)=>f===
r||!r&&i&&(a(f.from)||a(f.to))?[u]:[]);n.classList.toggle("fading",c.length>0),A("hint").textContent=r?`${Ds(r,o)} \xB7 ${Jx(
r)}`:i?Xx(t,i):"";let l=new Set(c.flatMap(f=>[o.ties[f].from,o.ties[f].to]));i&&l.add(i);for(let f of n.querySelectorAll(
"[data-key]")){let u=f.getAttribute("data-key")??"",d=c.includes(Number(f.getAttribute("data-tie")??-1))||l.has(u)||l.has(
`${u}`.replace(/^x/,""));f.classList.toggle("lit",d)}for(let f of c)n.querySelector(`[data-words="${f}"]`)?.classList.add(
"lit");r&&c.length===1&&!s.ties[c[0]].words&&n.append(Zx(s,s.ties[c[0]],r))}var Jx=t=>N(Tt(y,t.rows).length,"statement");
function Xx(t,e){let n=t.parts.ends.get(e);if(!n)return"";let{size:o}=y.nodes.othersOf(n.at);return[n.name,n.node?.type,
o>0&&N(o,"neighbour")].filter(Boolean).join(" \xB7 ")}function Zx(t,{points:e},n){let{lines:o,width:s}=Ye(Ps(n.text,n.number),
Qx,9,Xi(n.number,pe)),[r,i]=e[Math.floor(e.length/2)],a=o.length*Yx+8,c=Math.max(4+s/2+8,Math.min(r,t.width-s/2-12)),l=Math.
max(4,i-a-10);return O("g",{class:"now","aria-hidden":"true"},O("rect",{x:c-s/2-8,y:l,width:s+16,height:a,rx:6}),sa(o,c,
l+3,n.number))}var iu=500,tb=5,au={at:-1,time:0,x:0,y:0},eb=[[.7],[.7,{columns:3}],[.5,{columns:3}],[.5,{columns:2}],[.5,{columns:2,open:2}],
[.5,{columns:2,open:1}],[.5,{columns:2,open:0}],[.5,{columns:1,open:0}]],ia=[.5,.7,1,1.25,1.5,2],J=null,On=null,ca=au,aa={
selection:null,key:""},cu=null;var po=()=>J;async function lu(t){cu=await yt("country"),t&&(On=null);let e=[At(),w.language,JSON.stringify(w.frames)].join(
" ");if(J&&aa.selection===y&&aa.key===e&&!t){uu();return}aa={selection:y,key:e},_n()}function _n(){let t=A("named"),e=Yn(
y),n=!J,o=document.activeElement?.closest("#named [data-key]")?.getAttribute("data-key");J=On===null?nb(t):la(On);let{root:s,
picture:r,scale:i}=J,a=Math.max(i,1);s.setAttribute("width",String(r.width*a)),s.setAttribute("height",String(r.height*a)),
s.setAttribute("aria-label",`${p("graph_of")} ${Nt(e)} ${p("graph_keys")}`),sb(s),E(t,s),s.querySelector("[data-key]")?.
setAttribute("tabindex","0"),uu(),o&&lb(o),n&&ob(t,s)}function nb(t){let{clientWidth:e,clientHeight:n}=t,o=la(1);if(!e)return o;
for(let r of eb){if(o.picture.width<=e)break;let i=la(...r);i.picture.width<o.picture.width&&(o=i)}let s=1.25*o.picture.
width<=e&&1.25*o.picture.height<=n;return o.scale===1&&s?{...o,scale:1.25}:o}function la(t,e){let n=Gf(Yn(y),cu,pe,{scale:t,
unfolded:w.frames,...e}),o=Bf(n.given),s=Zf(o,n,r=>Ds(r,n));return{picture:o,parts:n,root:s,scale:t}}function ob(t,e){t.
scrollLeft=(e.clientWidth-t.clientWidth)/2}function sb(t){let e=s=>s.target instanceof Element?s.target.closest("[data-k\
ey], [data-words]"):null,n=(s,r)=>t.addEventListener(s,r);n("click",s=>rb(e(s),s));let o=s=>J&&ru(J,s);n("pointerover",s=>o(
e(s))),n("pointerleave",()=>o(null)),n("focusin",s=>o(e(s))),n("focusout",()=>o(null)),n("keydown",s=>{let r=e(s);if(s.key===
"Enter"||s.key===" ")fu(r);else if(s.key==="+"&&mo(r)>=0)fe(mo(r));else if(!ou(t,r,s.key))return;s.preventDefault(),s.stopPropagation()})}
function rb(t,{timeStamp:e,clientX:n,clientY:o}){ca={at:mo(t),time:e,x:n,y:o},fu(t)}function ib(t){let{at:e,time:n,x:o,y:s}=ca,
r=Math.hypot(t.clientX-o,t.clientY-s)<tb&&t.timeStamp-n<iu;e<0||!r||(t.stopPropagation(),t.preventDefault(),ca=au,fe(e))}
var mo=t=>J?.parts.ends.get(t?.getAttribute("data-key")??"")?.at??-1;function fu(t){if(!t||!J)return;let e=ra(J,t);if(e){
ab(e);return}let n=t.getAttribute("data-key")??"",o=J.parts.heads.get(n.replace(/^x/,""));o&&(o.isFolded||n.startsWith("\
x"))?cb(o.frame,!o.isFolded):mo(t)>=0&&X(y.level.nodes[mo(t)].actor)}function ab(t){if(!J)return;let[e,n]=(t.isReturn?[t.
to,t.from]:[t.from,t.to]).map(s=>J?.parts.ends.get(s));e&&n&&!e.folded&&!n.folded&&e.at>=0&&n.at>=0?gt(e.at,n.at):G(Tt(y,
t.rows),Ds(t,J.parts))}function cb(t,e){let o=[...J?.parts.heads.values()??[]].filter(s=>!s.isFolded).map(s=>s.frame).filter(
s=>s!==t);k({frames:e?o:[...o,t]})}function uu(){if(!J)return;let t=ee(),{parts:e,root:n}=J,[o,s]=(t?.names??[]).map(i=>y.
level.numbers.get(i)),r=i=>e.ends.get(i)?.at;for(let[i,a]of e.ties.entries()){let[c,l]=(a.isReturn?[a.to,a.from]:[a.from,
a.to]).map(r),f=t?.kind==="pair"&&c===o&&l===s;n.querySelector(`[data-tie="${i}"]`)?.classList.toggle("open",f)}for(let i of n.
querySelectorAll(".member.open, .block.open"))i.classList.remove("open");if(!(t?.kind!=="actor"||o===void 0))for(let[i,{
at:a}]of e.ends)a===o&&zs(i)?.classList.add("open")}var zs=t=>J?.root.querySelector(`[data-key="${CSS.escape(t)}"]`)??null;
function lb(t){let e=zs(t);if(e){for(let n of J?.root.querySelectorAll("[tabindex='0']")??[])n.setAttribute("tabindex","\
-1");e.setAttribute("tabindex","0"),e.focus({preventScroll:!0})}}function mu(t){(zs(`a${t}`)??[...J?.parts.ends??[]].flatMap(
([n,o])=>o.at===t?[zs(n)]:[])[0])?.scrollIntoView({block:"center",inline:"center"})}function Hs(t){let e=ia.indexOf(J?.scale??
1),n=ia[Math.max(0,Math.min(ia.length-1,e+t))];n!==J?.scale&&(On=n,_n())}function pu(){On=null,_n()}function du(t){su(t,
Hs),document.addEventListener("click",ib,!0);let[e,n]=[0,0];new ResizeObserver(()=>{t.clientWidth!==e&&(e=t.clientWidth,
clearTimeout(n),n=setTimeout(()=>{e&&J&&On===null&&w.picture==="named"&&_n()},iu))}).observe(t)}var fb={"\u2298":"key_denied","?":"key_doubted","\u2022":"key_reported"};function Gs(){let t=po()?.parts.ties??[],e=[...new Set(
t.map(i=>i.sign))].sort((i,a)=>i-a),n=t.map(ao),o=tt().line,s=y.parts?Zi():e.map(i=>[Sn(i),x.encodings.signs[i].words]),
{holds:r}=x.encodings;for(let[i,a]of[["not actual","key_not_done"],["hedged","key_hedged"]]){let{dashes:c}=r[x.names.holds.
indexOf(i)];n.some(l=>l.dashes===c)&&s.push([ge(o,{dashes:c,head:""}),p(a)])}for(let[i,a]of Object.entries(fb))t.some(c=>$n(
c)===i)&&s.push([hu(i),p(a)]);return t.some(co)&&!t.every(co)&&s.push([ub(ge(o,{head:""})),p("key_light")]),t.some(({text:i})=>i.
includes("["))&&s.push([hu("[ ]"),p("key_inferred")]),s}function ub(t){return t.setAttribute("opacity","0.5"),t}function hu(t){
let e=O("text",{x:21,y:12,"text-anchor":"middle","font-size":14,fill:tt().text},t);return O("svg",{class:"sample",width:42,
height:14,viewBox:"0 0 42 14","aria-hidden":"true"},e)}var mb=["grown","frames","ego","steps","picture","level","issues"],pb=100,kn=[],Us=[],Qe=null,db=()=>Object.fromEntries(
mb.map(t=>[t,w[t]]));function gu(){let t=db();Qe&&JSON.stringify(Qe)!==JSON.stringify(t)&&(kn.push(Qe),kn.splice(0,kn.length-
pb),Us.length=0),Qe=t}var wu=()=>kn.length>0,xu=()=>Us.length>0,fa=()=>bu(kn,Us),ua=()=>bu(Us,kn);async function bu(t,e){
let n=t.at(-1);if(!n||!Qe)return;let o=await yt(n.level);n===t.at(-1)&&(t.pop(),e.push(Qe),Qe=n,await k({...n,...o.name===
y.level.name?{}:gs(o)}))}var yu=["named","whole"];function $u(t){let e=m("div",{id:"named"});return du(e),document.addEventListener("keydown",bb),
m("div",{id:"stage"},hb(t),m("div",{class:"pictures"},e,m("div",{id:"canvas",role:"application","aria-label":p("graph_of")}),
m("img",{id:"printed",alt:""}),m("p",{id:"empty",class:"empty"}),m("p",{id:"hint",class:"hint"})),m("ul",{id:"key",class:"\
key","aria-label":p("legend")}))}function hb(t){let e=m("input",{type:"checkbox",onchange:o=>uf(o.target.checked)}),n=o=>k(
{picture:o});return m("div",{class:"graph-tools",role:"toolbar","aria-label":p("graph_tools")},m("div",{class:"pressed",
role:"group","aria-label":p("picture")},yu.map(o=>T(p(`picture_${o}`),()=>n(o),{id:`picture-${o}`}))),T(p("undo"),fa,{id:"\
undo"}),T(p("redo"),ua,{id:"redo"}),T("",xb,{id:"grow"}),m("div",{class:"right"},m("span",{id:"legend-of-whole"},t),m("l\
abel",{class:"tick",id:"physics"},e,m("span",{},p("physics"))),T("\u2212",()=>Hs(-1),{id:"zoom-out","aria-label":p("zoom\
_out"),title:p("zoom_out")}),T("+",()=>Hs(1),{id:"zoom-in","aria-label":p("zoom_in"),title:p("zoom_in")}),T(p("fit"),()=>w.
picture==="named"?pu():Is())))}async function Su(t){let e=w.picture==="named",n=!y.arrows.size&&!(y.isGrown&&!e);if(gu(),
E(A("empty"),n&&Ne()),A("named").hidden=!e,A("canvas").hidden=e,gb(e),e)await lu(t);else{if(await yf(),w.picture!=="whol\
e")return;qi(t)}_u(e)}function Ou(){w.picture==="named"?(_n(),_u(!0)):he()&&qi(!1)}var _u=t=>E(A("key"),t&&Gs().map(([e,
n])=>m("li",{},e,m("span",{},n))));function gb(t){for(let n of yu)A(`picture-${n}`).setAttribute("aria-pressed",String(w.
picture===n));for(let n of["zoom-out","zoom-in"])A(n).hidden=!t;A("legend-of-whole").hidden=t,A("physics").hidden=t||y.nodes.
size>=rf,A("undo").disabled=!wu(),A("redo").disabled=!xu();let e=ku();A("grow").hidden=e===void 0||!wb(e),e!==void 0&&(A(
"grow").textContent=p("add_neighbours",{name:hn(y.level.nodes[e].actor)}))}function ku(){let t=ee(),e=t?.kind==="actor"?
y.level.numbers.get(t.names[0]):void 0;return e!==void 0&&y.nodes.has(e)?e:void 0}function wb(t){let{shown:e}=fn();return[
...y.nodes.othersOf(t)].some(n=>!e.has(n))}function xb(){let t=ku();t!==void 0&&fe(t)}var Mu=t=>w.picture==="named"?mu(t):
ff(t);function bb(t){let e=t.target instanceof Element&&t.target.matches("input, textarea, select");w.tab!=="graph"||e||
!(t.ctrlKey||t.metaKey)||t.key.toLowerCase()!=="z"||(t.preventDefault(),t.shiftKey?ua():fa())}var Mn=(t,e)=>T(t,n=>yb(e(),n));async function yb(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=m("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}Xt(
p("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function we(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=m("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}var vn=(t,...e)=>m("section",{class:"group"},m("h2",{},t),e);function K(t,e,n,o){let s=e.find(([r])=>r===n);return m("se\
lect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>m("option",{value:r,selected:r===n},D(i))))}
function ct(t,e,n,o){let s=m("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return m("label",{class:"\
tick"},s,o,m("span",{},t))}function xe(t,e){let n=m("ol",{class:"acts"},t.slice(0,e));return[n,ho(t,e,e,o=>Pt(n,o))]}function ho(t,e,n,o){
if(t.length<=e)return null;let s=e,r=()=>p("more",{n:t.length-s}),i=T(r(),()=>{o(t.slice(s,s+n)),s+=n,s>=t.length?i.remove():
i.textContent=r()});return i}var zt=(t,...e)=>m("fieldset",{},m("legend",{},t),e);function vu({facts:t,state:e,level:n,chosen:o},s,r,i){let a=Un(t,{...e,articles:null},["everyone"]),c={as_subject:[],as_object:[],
as_source:[],as_other:[],left_out_of:[]};for(let[l,f]of s.statements.entries()){if(i!==void 0&&f.sources?.includes(i)&&c.
as_source.push(l),!o.inside[l]){i!==void 0&&a[l]&&pi(s,l).has(i)&&!f.sources?.includes(i)&&c.left_out_of.push(l);continue}
(r!==void 0?n.subject[l]===r:f.s===i)?c.as_subject.push(l):(r!==void 0?n.object[l]===r:f.o===i)?c.as_object.push(l):f.roles?.
some(([,u])=>u===i)&&c.as_other.push(l)}return Object.entries(c).filter(([,l])=>l.length)}var $b=/(?<![\p{L}\p{N}])['"\u2018\u201c\u201e\u00ab]([^'"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]+)['"\u2019\u201d\u201c\u00bb](?![\p{L}\p{N}])/gu,
pt=t=>x.relations[x.statements.relation[t]],et=t=>x.articles[x.statements.article[t]],Xe=t=>t.map(e=>Y(C().entities[e]));
function xt(t,e=0){let n=go(t),o=ma(t,e).join(" \u2013 ");return n.length?`${o} [${n.join("; ")}]`:o}function ma(t,e=0){
let n=C().statements.get(t),o=Ht(n.s,e)+Je(t,"subject"),s=Ht(n.o,e)+Je(t,"object");return[o,pt(t).label,s+(e?"":Sb(t))]}
function Sb(t){let e=C(),n=new Map;for(let[s,r]of e.statements.get(t).roles??[])n.set(s,[...n.get(s)??[],Ht(r)+Je(t,e.roles[s].
id)]);return[...n].sort(([s],[r])=>s-r).map(([s,r])=>`, ${e.roles[s].label} ${r.join(` ${p("and")} `)}`).join("")}function Ht(t,e=0){
if(typeof t=="string")return ue(t);if(t>=0)return ue(Y(C().entities[t]));let n=-1-t;return e>=2?`[#${x.keys.at(n).split(
"#")[1]}]`:`[${xt(n,e+1)}]`}var Je=(t,e)=>C().statements.get(t).inferred?.includes(e)?` (${p("inferred")})`:"";function go(t){
let{names:e,labels:n,statements:o}=x,s=C().statements.get(t),r=o.stance[t]>=0?e.stances[o.stance[t]]:"";return[s.sources?.
length&&`${p("according_to")} ${Xe(s.sources).map(ue).join(" > ")}${Je(t,"according_to")}`,r==="doubts"&&p("author_doubt\
s"),r==="rejects"&&p("author_rejects"),o.mode[t]!==Be&&n.modes[o.mode[t]],o.certainty[t]!==0&&n.certainties[o.certainty[t]],
o.polarity[t]!==0&&n.polarities[o.polarity[t]],s.ended&&p("ended")].filter(a=>typeof a=="string")}function Au(t){let e=x.
names.stances[x.statements.stance[t]],{note:n}=C().statements.get(t);if(e!=="doubts"&&e!=="rejects"||typeof n!="string")
return[];let o=n.matchAll($b);return Array.from(o,([,s])=>s.trim()).filter(Boolean)}function wo(t){let e=C().statements.
get(t).quote.slice(2).map(Number);return e.flatMap((n,o)=>o%2?[]:[[n,e[o+1]]])}function qt(t){let e=C(),n=e.bodies.get(x.
statements.article[t]);return n===null?e.statements.get(t).quote.join(" [\u2026] "):wo(t).map(([o,s])=>n.slice(o,s).split(
/\s+/).join(" ")).join(" [\u2026] ")}var Ob=44,Vs=(t,e)=>Nu(t,e,(n,o)=>_b(wo(t),n,o));function Eu(t,e){let n=Au(t);return qu(t).some(s=>Tu(n,s).length)?Nu(t,
e,s=>Tu(n,s),"doubting"):null}function Nu(t,e,n,o=null){let{quote:s}=C().statements.get(t),r=Iu(t)===null?null:Number(s[0]);
return qu(t).map((i,a)=>[a?" [\u2026] ":"",kb(i,n(i,r),e,o)])}var Iu=t=>C().bodies.get(x.statements.article[t]);function qu(t){
let{quote:e}=C().statements.get(t),n=Iu(t);return n===null?e.map(String):[n.slice(Number(e[0]),Number(e[1]))]}var _b=(t,e,n)=>n===
null?[[0,e.length]]:t.map(([o,s])=>[o-n,s-n]);function Tu(t,e){let n=[];for(let o of t){let s=o.split(/\s+/).map(i=>i.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")),r=new RegExp(`(?<![\\p{L}\\p{N}])${s.join("\\s+")}(?![\\p{L}\\p{N}])`,"iu").exec(e);r&&n.
push([r.index,r.index+r[0].length])}return n.sort(([o],[s])=>o-s)}function kb(t,e,n,o){let s=[],r=0;for(let[a,c]of e)a>r&&
s.push(r||n===void 0?Lu(t.slice(r,a)):Mb(t.slice(0,a),n)),c>r&&s.push(m("mark",{class:o},pa(t.slice(Math.max(r,a),c)))),
r=Math.max(r,c);let i=t.slice(r);return[...s,n===void 0?Lu(i):vb(i,n)]}var pa=t=>t.replace(/^# /,"");function Lu(t){let e=pa(
t),n=e.split(/\s+/);return n.length<=Ob?e:[...n.slice(0,20),"[\u2026]",...n.slice(-20)].join(" ")}function Mb(t,e){let n=pa(
t).split(/\s+/);return n.length<=e+1?n.join(" "):["\u2026",...n.slice(-e-1)].join(" ")}function vb(t,e){let n=t.split(/\s+/);
return n.length<=e+1?n.join(" "):[...n.slice(0,e+1),"\u2026"].join(" ")}var da=new Set("al bin da de del della den der di do dos du e el ibn la le ten ter van von y".split(" "));function An(t){
return t.published&&t.published!=="unknown"?t.published:t.inferred?`${p("no_date")}, ${p("probably")} ${t.inferred}`:p("\
no_date")}var oe=t=>`${t.author?`${ue(t.author)}, `:""}${ue(t.publisher)}, ${An(t)}`;function Ab(t){return`${t.author?`${t.
author}, `:""}\u201C${t.title}\u201D, ${t.publisher}, ${An(t)}`}function Cu(t){let e={plain:Tb,chicago:Lb,apa:Eb}[w.citation];
return`${e(et(t))} \u201C${ha(qt(t))}\u201D`}function Tb(t){let e=t.retrieved?` (${p("accessed")} ${t.retrieved})`:"";return`${Ab(
t)}${t.url?`, ${t.url}`:""}${e}:`}function Lb(t){let e=`\u201C${ha(t.title)}${/[?!.,]$/.test(t.title)?"":","}\u201D`,n=Ks(
t.published)??(t.inferred?`[${Ks(t.inferred)??t.inferred}?]`:"n.d."),o=Ks(t.retrieved),s=[t.publisher,n,o&&`accessed ${o}`,
t.url].filter(Boolean);return`${t.author?`${t.author}, `:""}${e} ${s.join(", ")}:`}function Eb(t){let e=ju(t),n=e?e.map(
({given:f,family:u})=>`${u}, ${Nb(f)}`):[t.author??t.publisher],o=n.slice(-1).join(""),s=n.length>1?`${n.slice(0,-1).join(
", ")}, & ${o}`:o,r=Ru(t.published)??(t.inferred?`[ca. ${Ru(t.inferred)??t.inferred}]`:"n.d."),i=t.author&&t.author!==t.
publisher?`${t.publisher}. `:"",a=Ks(t.retrieved),c=t.url?`${a?`Retrieved ${a}, from `:""}${t.url} `:"",l=f=>/[?!.]$/.test(
f)?f:`${f}.`;return`${l(s)} (${r}). ${l(t.title)} ${i}${c}`.replace(/[. ]*$/,":")}var Nb=t=>t.split(/[\s-]+/).map(e=>`${e[0]}\
.`).join(" "),ha=t=>t.replace(/\u201c/g,"\u2018").replace(/\u201d/g,"\u2019");function Ks(t){let{year:e,month:n,day:o}=Ys(t);return e?
[[n,o].filter(Boolean).join(" "),e].filter(Boolean).join(n&&o?", ":" "):null}function Ru(t){let{year:e,month:n,day:o}=Ys(
t);return e?[e,[n,o].filter(Boolean).join(" ")].filter(Boolean).join(", "):null}function Ys(t){let[,e,n,o]=/^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.
exec(t??"")??[],s=n?new Date(Date.UTC(2e3,Number(n)-1,1)):null;return{year:e,month:s?.toLocaleDateString("en-US",{month:"\
long",timeZone:"UTC"}),day:o&&String(Number(o))}}function ju({author:t,publisher:e}){if(!t||t===e)return null;let n=t.split(
/\s+and\s+|\s*&\s*|,\s*(?:and\s+)?/).map(Ib);return n.every(o=>o!==null)?n:null}function Ib(t){let e=t.trim().split(/\s+/),
n=r=>/^\p{L}/u.test(r)&&(!/^\p{Ll}/u.test(r)||da.has(r));if(e.length<2||e.length>4||!e.every(n)||da.has(e[0]))return null;
let o=e.findIndex(r=>da.has(r)),s=o>0?o:e.length-1;return{given:e.slice(0,s).join(" "),family:e.slice(s).join(" ")}}function Wu(t){
let e=et(t),{published:n,url:o,retrieved:s}=e,r=ju(e),i=`{${xo(e.author||e.publisher)}}`,a=Ys(n).year!==void 0,c=/^\d{4}/.
exec(a?"":n||e.inferred||""),f=[["author",r?r.map(({given:u,family:d})=>xo(`${u} ${d}`)).join(" and "):i],["title",xo(e.
title)],["organization",!!e.author&&e.author!==e.publisher&&xo(e.publisher)],["date",a&&n],["year",c?.[0]],["url",o&&encodeURI(
hi(o)).replace(/[{}\\]/g,"")],["urldate",Ys(s).day&&s],["note",`\`\`${xo(ha(qt(t)))}''`]].flatMap(([u,d])=>d?[`  ${u} = \
{${d}}`]:[]);return`@online{${e.id.replace(/[\s,{}#%~\\"'()=]+/g,"-")},
${f.join(`,
`)}
}`}var qb={"~":"\\textasciitilde{}","^":"\\textasciicircum{}","\u201C":"``","\u201D":"''","\u2018":"`","\u2019":"'","\u2013":"\
--","\u2014":"---","\u2026":"\\dots{}"},xo=t=>t.replace(/[{}\\]/g,"").replace(/([#$%&_])/g,"\\$1").replace(/[~^\u201c\u201d\u2018\u2019\u2013\u2014\u2026]/g,
e=>qb[e]);function Ln(t){let e=C().statements.get(t),n=x.keys.at(t);return m("article",{class:"statement","aria-label":xt(t)},Rb(t),
m("blockquote",{lang:et(t).language},Vs(t)),e.translation?m("p",{class:"translation"},e.translation):null,Cb(t),m("detai\
ls",{},m("summary",{},p("details")),m("dl",{},jb(t))),m("p",{class:"actions"},Mn(p("copy_footnote"),()=>Cu(t)),K(p("cita\
tion"),Pr.map(o=>[o,p(`citation_${o}`)]),w.citation,o=>k({citation:o})),Mn(p("copy_bibtex"),()=>Wu(t)),Mn(p("copy_link"),
()=>ss({open:`statement:${n}`}))))}function Tn(t){if(typeof t=="string")return Jt(t);if(t<0)return R(`\u201C${xt(-1-t,1)}\
\u201D`,()=>ht(-1-t),{class:"link nested",dir:"ltr"});let e=C().entities[t];return R(Y(e),()=>X(e.id),{lang:Ge(e)})}function Rb(t){
let e=C(),n=e.statements.get(t),o=pt(t),s=(n.roles??[]).map(([f,u])=>[", ",m("span",{class:"role"},e.roles[f].label)," ",
Tn(u),Je(t,e.roles[f].id)]),r=go(t).map(f=>[" ",m("span",{class:"mark"},f)]),i=m("span",{class:`verb ${x.names.signs[o.sign]}`},
o.label),[a,c]=[Tn(n.s),Tn(n.o)],l=f=>Je(t,f);return m("p",{class:"claim"},a,l("subject")," ",i," ",c,l("object"),s,r)}function Cb(t){
let e=et(t),n=R(Jt(e.title,e.language),()=>hs(x.statements.article[t],t));return m("p",{class:"source",dir:"ltr"},"\u201C",
n,"\u201D, ",oe(e)," ",ga(e))}var ga=t=>t.url&&ws(t.url,`${p("original")} \u2197`);function jb(t){let{labels:e,coders:n,
statements:o}=x,s=C(),r=s.statements.get(t),i=r.inferred??[],a=o.quad_class[t]<0?"":`, ${e.quad_classes[o.quad_class[t]]}`,
c=s.fields.filter(({name:l})=>l!=="translation");return[Gt(p("according_to"),Wb(t,r),i.includes("according_to")),Gt(p("c\
ertainty"),`${e.certainties[o.certainty[t]]}, ${e.polarities[o.polarity[t]]}`),r.sources?Gt(p("author_stance"),e.stances[o.
stance[t]]):null,Gt(p("mode"),e.modes[o.mode[t]]),Gt(p("date"),bs(r)),Gt(p("kind"),`${e.kinds[pt(t).kind]}${a}`),Gt(p("i\
nferred_fields"),i.join(", ")),r.or?Gt(p("alternative_to"),r.or.map(l=>R(xt(l,1),()=>ht(l)))):null,c.map(({name:l,label:f})=>Gt(
f,r[l])),Gt(p("coder"),n[o.coder[t]]),Gt(p("statement"),m("code",{},x.keys.at(t)))]}function Wb(t,{sources:e}){let n=et(
t),o=n.author||n.publisher;return e?p("viewpoint_quoted",{name:Xe(e).join(" > "),by:o}):`${p("the_author")} (${o})`}function Gt(t,e,n=!1){
return e==null||e===""?null:[m("dt",{},t),m("dd",{},e,n&&m("span",{class:"mark"},p("inferred")))]}function Qs(t){let e=us(y,t).map(n=>{let o=ms(y,n),s=n.filter(i=>i!==o),r=m("details",{class:"mentions"},m("summary",{},
N(s.length,"mention")),s.map(Ln));return m("li",{},Ln(o),s.length>0&&r)});return xe(e,30)}function Js(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,f,u,d="")=>m("span",{class:d&&`quad-class ${d}`},H(l,f,e),` ${u}`),i=(l,f,u)=>r(l,f,He(l,u)),
a=x.labels.quad_classes.map((l,f)=>t.byQuadClass[f]>0&&r(t.byQuadClass[f],t.quadClasses[f],l,te(x,f))),c=m("p",{class:"c\
ounts"},i(t.acts,Zn(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,p("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,Bb(t,
e)]:c}function Bb(t,e){let n=p("score_text",{sum:bi(t.sum),mean:bi(t.sum/t.scored),n:t.scored});return m("details",{},m(
"summary",{},p("score")),m("p",{},n," ",H(p("show_quotes"),Zn(t),e)))}function Bu(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
othersOf(c))o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{if(!(r.
length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var Pb=400;function Fu(t){let{level:e}=y,n=y.nodes.inOrder().filter(i=>i!==t).slice(0,Pb),o=m("div",{class:"paths"}),s=n.
map(i=>[e.nodes[i].actor,B(e,i)]),r=i=>E(o,i&&Fb(t,e.numbers.get(i)??-1));return m("div",{class:"paths-form"},K(p("paths\
_to"),[["",p("paths_to")],...s],"",r),o)}function Fb(t,e){let n=Bu(y.nodes,t,e);return n.length?m("ol",{},n.map(o=>m("li",
{},o.map((s,r)=>[r>0&&Db(o[r-1],s),Jt(B(y.level,s))])))):m("p",{class:"quiet"},p("no_path"))}var Db=(t,e)=>[Pu(t,e,"\u2192"),
Pu(e,t,"\u2190")];function Pu(t,e,n){let{level:o,pairs:s}=y,r=s.get(vt(t,e,o.nodes.length)),i=`${wt([B(o,t),B(o,e)])}: ${p(
"show_quotes")}`;return r&&R(` ${n}${r.weight} `,()=>gt(t,e),{"aria-label":i})}var Du={pair:zb,actor:Gb,statement:Qb,list:Xb},zu=({kind:t,names:e})=>Object.hasOwn(Du,t)?Du[t](e):null;function zb(t){let{
level:e,pairs:n}=y,[o,s]=t.map(d=>e.numbers.get(d));if(o===void 0||s===void 0)return null;let r=e.nodes.length,[i,a]=[n.
get(vt(o,s,r)),n.get(vt(s,o,r))],[c,l]=[o,s].map(d=>B(e,d)),f=i&&le(y,i),u=i?It(x,i.rows).map(Ue):[];return m("section",
{},m("h2",{},R(c,()=>X(t[0])),u.length===1?[" ",m("span",{class:`verb ${Hb(i?.rows??[])}`},u)," "]:" \u2192 ",R(l,()=>X(
t[1]))),u.length>1&&m("ul",{class:"says"},u.map(d=>m("li",{},d))),f?Js(f,wt([c,l])):m("p",{class:"quiet"},p("no_tie_in_d\
irection")),m("p",{class:"actions"},a&&R(p("opposite_direction",{n:a.weight}),()=>gt(s,o)),R(p("over_time"),()=>k({tab:"\
timeline",pair:t}))),f&&Qs(f.statements))}var Hb=([t])=>x.names.signs[y.level.arrows.sign[y.level.arrow[t]]];function Gb([
t]){let e=y.level.numbers.get(t),n=e===void 0?null:y.level.nodes[e],o=ce(t),s=o?Y(o):n?.label;if(s===void 0)return null;
let r=vu(y,C(),e,es(t)),i=[o?o.type:n?.type,n?.sector?.replace("_"," ")],a=e!==void 0&&y.nodes.has(e);return m("section",
{},m("h2",{lang:o&&Ge(o)},s),m("p",{class:"quiet"},i.filter(Boolean).join(", ")),o&&Vb(o,s),a?m("p",{class:"actions"},Kb(
t,e)):Ub(t,s),a?[m("h3",{},p("ties")),Yb(e)]:null,r.map(([c,l])=>m("details",{class:"as",open:!a},m("summary",{},`${p(c)}\
 (${l.length})`),Qs(Lt(y.chosen,l)))))}function Ub(t,e){let n=m("p",{class:"actions"},m("span",{class:"quiet"},p("not_sh\
own",{name:e})));return Ol(t).then(o=>{o&&n.append(" ",T(p("show_it"),()=>k({...o,tab:"graph"})))}),n}function Vb({labels:t={},
note:e,wikidata:n},o){let s=Object.entries(t).filter(([,i])=>i!==o),r=n&&`https://www.wikidata.org/wiki/${encodeURIComponent(
n)}`;return[Object.keys(t).length>1&&m("p",{class:"quiet"},s.map(([i,a],c)=>[c?" \xB7 ":"",m("span",{lang:i},a)])),e&&m(
"p",{class:"note"},e),r&&m("p",{},ws(r,`Wikidata ${n} \u2197`))]}function Kb(t,e){let n=w.ego===t;return[T(p(n?"show_all":
"neighbours_only"),()=>k({ego:n?null:t,tab:"graph"})),y.isGrown&&T(p("show_neighbours"),()=>fe(e)),Fu(e)]}function Yb(t){
let{level:e,pairs:n}=y,s=[...n.values()].filter(({a:r,b:i})=>r===t||i===t).sort(Vn).map(({a:r,b:i,weight:a})=>m("li",{},
R([Jt(B(e,r))," \u2192 ",Jt(B(e,i))],()=>gt(r,i)),m("span",{class:"quiet"},` ${a}`)));return xe(s,15)}function Qb([t]){let{
act:e}=x.statements,n=x.keys.numberOf(t);if(n<0)return null;let o=e[n]<0?[]:ae(e,e[n]).filter(s=>s!==n);return m("sectio\
n",{},m("h2",{},D(p("statement"))),Jb(n)?null:m("p",{class:"quiet"},p("statement_does_not_match")),Ln(n),o.length?[m("h3",
{},p("other_mentions")),o.map(Ln)]:null)}function Jb(t){return(w.tab==="arguments"||w.tab==="article"?an(x,w):y.chosen.inside)[t]}
function Xb([t]){let{statements:e,label:n}=wi(t);if(!e.length)return null;let o=Number(t.split(" ")[0]),s=o>e.length,r=e.
filter(i=>!y.chosen.inside[i]).length;return m("section",{},m("h2",{},D(n||p("quotes"))),m("p",{class:"quiet"},N(e.length,
"statement"),s&&`. ${p("link_cut",{kept:e.length,n:o})}`,r>0&&`. ${p("some_do_not_match",{n:I(r)})}`),Qs(e))}var En=null,Nn=[];async function Hu(){let t=A("panel"),e=ee();if(!e||!w.open){En=null,Nn.length=0,E(t);return}await z();
let n=zu(e);En&&En!==w.open&&Zb(En,w.open),E(t,m("div",{class:"panel-head"},Nn.length>0&&T(`\u2039 ${p("back")}`,t0,{class:"\
quiet-button"}),Mn(p("copy_link"),ss),T("\xD7",()=>k({open:null}),{class:"close","aria-label":p("close")})),n||m("p",{class:"\
quiet"},p("not_in_page"))),En!==w.open&&e0(t),En=w.open}function Zb(t,e){Nn.at(-1)===e?Nn.pop():Nn.push(t)}var t0=()=>k(
{open:Nn.at(-1)??null});function e0(t){let e=t.querySelector("h2");t.scrollTop=0,e&&document.body.classList.contains("re\
ady")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),Xt(e?e.textContent:p("not_in_page"))}var Gu=".sheet, .facets, .table-scroll, .matrix-scroll, .analysis-table",n0=200,Uu="";async function bo(t,e){let n=`${w.
tab} ${w.article}`,s=(Uu===n?[...t.querySelectorAll(Gu)]:[]).map(({className:r,scrollLeft:i,scrollTop:a})=>({className:r,
scrollLeft:i,scrollTop:a}));Uu=n,await e(t);for(let[r,i]of[...t.querySelectorAll(Gu)].entries())i.className!==s[r]?.className||
i.scrollTop||i.scrollLeft||i.scrollTo(s[r].scrollLeft,s[r].scrollTop)}function Vu(t,e){let n=t.querySelectorAll("[aria-c\
urrent='location']"),[o]=w.open?n:[];o&&wa(o,o.closest(".sheet"))&&o.scrollIntoView({block:o.offsetHeight>n0?"start":"ce\
nter",inline:"center"});let s=e&&(o??t.querySelector("h2, h3, .sheet"));s&&(s.tabIndex<0&&(s.tabIndex=-1),s.focus({preventScroll:!0}))}
function wa(t,e){let[n,o]=[t,e].map(c=>c.getBoundingClientRect()),{scrollPaddingRight:s,scrollPaddingBottom:r}=getComputedStyle(
e),i=Math.min(o.right,innerWidth)-(Number.parseFloat(s)||0),a=Math.min(o.bottom,innerHeight)-(Number.parseFloat(r)||0);return n.
left<o.left||n.right>i||n.top<Math.max(o.top,0)||n.bottom>a}var Rt=(...t)=>m("div",{class:"sheet"},t),In=(t,...e)=>m("di\
v",{class:"sheet",tabindex:0,role:"region","aria-label":p(`tab_${t}`)},e);var Ku="";async function Yu(t){let e=await rl(),n=c=>c.parts.some(({kind:l})=>l==="items"||l==="table"),o=e.find(({name:c})=>c===
w.analysis),s=o??e.find(n)??e[0];if(!s){E(t,Rt(m("p",{},p("no_analyses")," ",m("code",{},"kg analyse"))));return}let r=w.
analysis!==null&&!o,i=`${s.name} ${r}`;if(t.querySelector(".analyses")&&Ku===i)return;Ku=i;let a=e.map(c=>T(p(`analysis_${c.
name}`),()=>k({analysis:c.name}),{"aria-pressed":String(c===s),class:n(c)?"":"nothing"}));E(t,Rt(m("div",{class:"choices",
role:"group","aria-label":p("tab_analyses")},a),r&&m("p",{class:"quiet"},p("no_such_analysis")),m("div",{class:"analyses"},
o0(s),s.lack&&m("p",{},s.lack),s0(s.parts))))}function o0({selection:t,options:e,command:n}){let o=e.map(([s,r])=>`${s}:\
 ${r}`).join("; ");return m("p",{class:"quiet"},p("analysis_of",{selection:t}),o&&` ${p("analysis_options",{options:o})}`,
` ${p("analysis_command")} `,m("code",{},n))}function s0(t){let e="";return t.map(n=>(n.kind==="heading"&&(e=n.text),r0(
n,e)))}function r0(t,e){switch(t.kind){case"heading":return m(t.level<3?"h2":"h3",{},t.text);case"text":return m("p",{class:t.
style==="dim"||t.style==="note"?"quiet":""},yo(t.line,e));case"items":return m(t.numbered?"ol":"ul",{},t.items.map(n=>m(
"li",{},yo(n,e))));case"facts":return m("dl",{},t.rows.map(([n,o])=>[m("dt",{},yo(n,e)),m("dd",{},yo(o,e))]));case"table":
return i0(t,e);case"picture":return m("figure",{},m("img",{src:`data:image/svg+xml,${encodeURIComponent(t.svg)}`,alt:t.alternative}),
m("figcaption",{class:"quiet"},t.caption))}}function i0({columns:t,numeric:e,rows:n,cited:o},s){let r=t.map((c,l)=>m("th",
{scope:"col",class:e[l]?"num":""},c)),i=n.map((c,l)=>m("tr",{},c.map((f,u)=>m("td",{class:e[u]?"num":""},m("bdi",{},f))),
o.length>0&&m("td",{},yo(o[l],s)))),a=m("tr",{},r,o.length>0&&m("th",{scope:"col"},p("quotes")));return m("div",{class:"\
analysis-table",tabindex:0,role:"region","aria-label":s},m("table",{},m("thead",{},a),m("tbody",{},i)))}function yo(t,e){
return t.map(n=>{if(typeof n=="string")return n;let[o,s]=n;if(s!=="keys")return m(s==="bold"?"strong":"span",{},o);let r=o.
split(" ").map(Number);return H(N(r.length,"statement"),r,e)})}var Qu="sums_up";function $o(t,e,n){let o=an(t,n,t.statements.alternative),s=e.arrows.filter(l=>o[l.statement]),r=s.filter(
l=>l.by!==Qu),i=new Set(r.flatMap(({tail:l,head:f})=>[l,f])),a=new Map;for(let l of s){if(l.by===Qu&&!i.has(l.tail))continue;
let f=[l.tail,l.head,l.by,l.words].join(`
`),u=a.get(f);u?u.statements.push(l.statement):a.set(f,{...l,statements:[l.statement]})}let c=e.topics.findIndex(([l])=>l===
n.about);return n.about===null?[...a.values()]:a0([...a.values()],e,c)}function a0(t,{cards:e},n){let o=t.flatMap(({tail:i,
head:a})=>[i,a]).filter(i=>e[i].about?.includes(n)),s=Ju(o,t,"head","tail"),r=Ju(o,t,"tail","head");return t.filter(i=>s.
has(i.head)||r.has(i.tail))}function Ju(t,e,n,o){let s=new Map;for(let i of e)s.set(i[n],[...s.get(i[n])??[],i[o]]);let r=new Set(
t);for(let i of r)for(let a of s.get(i)??[])r.add(a);return r}function Zu(t){let e=c0(t),n=e.map(o=>{let s=Xs(o,({to:i})=>i.key).map(i=>({...i[0].to,of:i.map(({of:a})=>a)}));return{from:Xs(
o,({from:i})=>i.key).map(i=>({key:i[0].from.key,at:l0(i[0].from,o,e,s),of:i.map(({of:a})=>a)})),to:s,of:o.map(({of:i})=>i),
level:0}});return{buses:n,levels:f0(n)}}function Xs(t,e){let n=new Map;for(let o of t)n.set(e(o),[...n.get(e(o))??[],o]);
return[...n.values()]}function c0(t){let e=n=>[...new Set(n.map(({from:o})=>o.key))].sort().join(" ");return Xs(Xs(t,({to:n})=>n.
key),e).map(n=>n.flat())}function l0(t,e,n,o){let s=l=>l.reduce((f,{to:u})=>f+u.at,0)/l.length,r=n.filter(l=>l.some(f=>f.
from.key===t.key)).sort((l,f)=>s(l)-s(f));if(r.length>1){let l=Math.min(12,2*t.room/r.length);return t.at+(r.indexOf(e)-
(r.length-1)/2)*l}let a=o.length===1&&e.every(l=>l.from.key===t.key)?t.room:Math.min(14,t.room),[c]=o.map(({at:l})=>l).sort(
(l,f)=>Math.abs(l-t.at)-Math.abs(f-t.at));return Math.abs(c-t.at)<=a?c:t.at}function f0(t){let e=t.filter(o=>u0(o)>0);e.
sort((o,s)=>be(o)[0]-be(s)[0]);for(let o=!0;o;){o=!1;for(let s=1;s<e.length;s++){let[r,i]=[e[s-1],e[s]];Xu(i,r)>=Xu(r,i)||
([e[s-1],e[s]]=[i,r],o=!0)}if(e.length>40)break}let n=0;for(let[o,s]of e.entries()){let r=e.slice(0,o).filter(i=>m0(be(s),
be(i)));s.level=Math.max(0,...r.map(({level:i})=>i+1)),n=Math.max(n,s.level+1)}return n}function be({from:t,to:e}){let n=[
...t,...e].map(({at:o})=>o);return[Math.min(...n),Math.max(...n)]}function u0(t){let[e,n]=be(t);return n-e}var m0=(t,e)=>t[0]-
4<e[1]&&e[0]-4<t[1];function Xu(t,e){let n=(i,[a,c])=>a-4<i&&i<c+4,o=e.from.filter(({at:i})=>n(i,be(t))).length,s=t.to.filter(
({at:i})=>n(i,be(e))).length,r=t.to.flatMap(i=>e.from.filter(a=>Math.abs(i.at-a.at)<4)).length;return o+s+4*r}var ye=({tail:t,head:e})=>`${t} ${e}`;function em(t,e,n){return p0(e).map(o=>d0(t,o,n)).sort((o,s)=>s.layers.flat().length-
o.layers.flat().length)}function p0(t){let e=new Map,n=s=>{let r=e.get(s)??s;return r===s?s:n(r)};for(let{tail:s,head:r}of t)
e.set(n(r),n(s));let o=new Map;for(let s of t)o.set(n(s.tail),[...o.get(n(s.tail))??[],s]);return[...o.values()]}function d0({
cards:t,bends:e},n,o){let s=new Set(n.flatMap(({tail:u,head:d})=>[u,d])),r=new Map,i=new Map,a=(u,d)=>(r.set(u,[...r.get(
u)??[],d]),d);for(let[u,d,h]of t)s.has(u)&&i.set(u,{layer:d,spot:a(d,tm(u,h,o(u)))});let c=new Map(e.map(([u,d,h])=>[ye(
{tail:u,head:d}),h])),l=new Map;for(let u of n){let[d,h]=[i.get(u.tail),i.get(u.head)];if(!d||!h||l.has(ye(u)))continue;
let g=d.layer<h.layer?1:-1,b=(c.get(ye(u))??[]).map(($,M)=>a(d.layer+g*(M+1),tm(-1,$,26))),_=[d.spot,...b,h.spot];l.set(
ye(u),_);let S=g>0?_:[..._].reverse();for(let[$,M]of S.slice(1).entries())M.above.push(S[$]),S[$].below.push(M)}let f=[...r].
sort(([u],[d])=>u-d).map(([,u])=>u.sort((d,h)=>d.across-h.across));return{layers:f,arrows:n,ways:l,width:h0(f)}}var tm=(t,e,n)=>({
card:t,across:e,room:n,at:0,above:[],below:[]});function h0(t){for(let o of t){let s=0;for(let r of o)r.at=s+r.room/2,s+=
r.room}for(let o=0;o<8;o++)for(let s of o%2?[...t].reverse():t){let r=s.map(({above:i,below:a,at:c})=>Zs([...i,...a].map(
l=>l.at))??c);for(let[i,a]of g0(r,s).entries())s[i].at=a}let e=t.flat(),n=Math.min(...e.map(({at:o,room:s})=>o-s/2));for(let o of e)
o.at-=n;return Math.max(...e.map(({at:o,room:s})=>o+s/2))}var Zs=t=>t.length?t.reduce((e,n)=>e+n,0)/t.length:null;function g0(t,e){
let n=[],o=[],s=0;for(let[i,a]of t.entries())for(s+=i?(e[i-1].room+e[i].room)/2:0,o.push(s),n.push([a-s]);n.length>1&&(Zs(
n[n.length-2])??0)>(Zs(n[n.length-1])??0);){let c=n.pop()??[];n[n.length-1].push(...c)}return n.flatMap(i=>i.map(()=>Zs(
i)??0)).map((i,a)=>i+o[a])}var tr=10,w0=30,nm=[1.4,2.8,2.3,1.8,1.2],xa=14,x0=6,ba=t=>fo(t?x.encodings.holds[x.names.holds.indexOf(t)].dashes:[]),om=t=>Math.
max(...t.map(({rank:e})=>nm[e??0]??nm[0]));function sm(t,e,n,o,{end:s,start:r,room:i}){let a=[];for(let f of n){let u=o.
get(ye(f))??[],d=u.findIndex((_,S)=>S>0&&e.includes(_));if(d<1)continue;let[h,g]=[u[d-1],u[d]],b=s(g,f);a.push({from:{key:String(
t.indexOf(h)),at:r(h),room:h.card<0?x0:i(h)/2-xa},to:{key:`${e.indexOf(g)} ${b}`,at:b},of:f})}let{buses:c,levels:l}=Zu(a);
return{buses:c,height:Math.max(w0,(l+1)*tr+xa)}}function rm(t,{footOf:e,from:n,to:o}){let s=n+xa+t.level*tr,[r,i]=be(t);
return r===i?Ze(t.of,[r,e(t.from[0].key)],[r,o]):[t.from.map(({key:a,at:c,of:l})=>Ze(l,[c,e(a)],[c,s])),Ze(t.of,[r,s],[i,
s]),t.to.map(({at:a,of:c})=>Ze(c,[a,s],[a,o]))]}function Ze(t,...e){let[n,...o]=new Set(t.map(s=>s.hold));return O("poly\
line",{points:e.join(" "),"stroke-width":om(t),...o.length?{}:ba(n),"stroke-linecap":"square"})}function im(t,e,n,o){return O(
"g",{},O("line",{x1:e,x2:e,y1:n,y2:o-7,"stroke-width":om(t)}),O("path",{class:"head",d:`M${e-5} ${o-9} L${e} ${o-1} L${e+
5} ${o-9} Z`}))}function am(t,[e,n,[o,s]],r){let[i,a]=[n[1]+tr/2,s-tr/2];return Ze([t],e,[n[0],i],[r,i],[r,a],[o,a],[o,s])}var[b0,y0]=[172,148],$0=900,er=20,S0=18,So=16,O0=40;function lm(t,e,n,o){let s=m("div",{class:"argument"});t.append(s);let r=s.
clientWidth,i=[...new Set(n.flatMap(({tail:S,head:$})=>[S,$]))],a=v0(e,n);for(let{label:S}of[...a.values()].flat())s.append(
S);let c=ze(),f=em(o,n,S=>{let $=(a.get(S)??[]).map(({label:M})=>M.offsetWidth+8);return Math.max(r<$0?y0:b0,$.reduce((M,v)=>M+
v,0))+er}),u=f.flatMap(({layers:S})=>S.flat().filter(({card:$})=>$>=0)),d=new Map(u.map(({card:S,room:$})=>[S,M0(e.cards[S],
$-er,c)]));for(let S of i)s.prepend(d.get(S)??"");let h=O("svg",{class:"lines","aria-hidden":"true"});s.prepend(h);let g=_0(
r),[b,_]=[0,0];for(let S of f){let{left:$,top:M}=g.lowest(S.width+So),v=M+T0(S,{left:$,top:M,boxes:d,meetings:a,lines:h});
g.fill($,S.width+2*So,v+O0),b=Math.max(b,$+S.width+2*So),_=Math.max(_,v)}s.style.width=`${b}px`,s.style.height=`${_}px`,
h.setAttribute("width",String(b)),h.setAttribute("height",String(_)),k0(s,u,d,a)}function _0(t){let e=[{left:0,height:0}],
n=(o,s)=>e.filter((r,i)=>r.left<s&&(e[i+1]?.left??1/0)>o);return{lowest(o){return e.filter(({left:r})=>r===0||r+o<=t).map(
({left:r})=>({left:r,top:Math.max(...n(r,r+o).map(({height:i})=>i))})).reduce((r,i)=>i.top<r.top?i:r)},fill(o,s,r){let i=n(
o,o+s).at(-1)?.height??0,a=e.filter(l=>l.left<o||l.left>o+s),c=e.some(l=>l.left===o+s)?e.filter(l=>l.left===o+s):[{left:o+
s,height:i}];e=[...a,{left:o,height:r},...c].sort((l,f)=>l.left-f.left)}}}function k0(t,e,n,o){for(let{card:s}of e){for(let{
label:r}of o.get(s)??[])t.append(r);t.append(n.get(s)??"")}}function M0(t,e,n){let[,o]=x.names.polarities,s=[...t.marks??
[]].sort((h,g)=>+(g===o)-+(h===o));t.inferred&&s.push(p("inferred"));let r=t.denied?"\u2298 ":t.doubted?"? ":"",i=[s.length>
0&&m("strong",{},`${r}${s.join(", ")}`),s.length>0&&" ",m("span",{},t.text)],a=t.hold?` held-${t.hold.replace(" ","-")}`:
"",c=`card ${t.sign??""}${a}${t.denied?" denied":""}`,{id:l,statements:f=[]}=t,u=(l?w.open===`actor:${l}`:f.some(h=>n.has(
h)))&&"location",d=f.length||l?T(i,()=>l?X(l):G(f,t.text),{class:c,"aria-current":u}):m("div",{class:c},i);return d.style.
width=`${e}px`,d}function v0({cards:t},e){let n=new Map;for(let s of e){let r=[...(s.marks??[]).map(a=>`${a}:`),s.words].
join(" "),i=n.get(s.head)??new Map;n.set(s.head,i.set(r,[...i.get(r)??[],s]))}let o=new Map;for(let[s,r]of n){let i=[...r].
map(([a,c])=>({arrows:c,label:A0(t,a,c)}));o.set(s,i)}return o}function A0(t,e,n){let o=ze(),s=n.flatMap(a=>a.statements),
r=n.map(({tail:a,head:c})=>p("leads_to",{tail:t[a].text,words:e,head:t[c].text})),i=[m("strong",{},e),n.length>1&&` \xB7 ${n.
length}`];return T(i,()=>G(s,e),{class:"arrow-words","aria-current":s.some(a=>o.has(a))&&"location","aria-label":`${r.join(
"; ")}. ${p("show_quotes")}`,title:r.join(`
`)})}function T0({layers:t,arrows:e,ways:n,width:o},{left:s,top:r,boxes:i,meetings:a,lines:c}){let l=S=>i.get(S),f=S=>n.
get(ye(S))??[],u=S=>t.findIndex($=>$.includes(S)),d=S=>u(f(S)[0])<u(f(S).slice(-1)[0]),h=e.filter(d),g=new Map(e.filter(
S=>!d(S)).map(S=>[S,[]])),b=new Map,_=r;for(let[S,$]of t.entries()){let M=new Map($.map(W=>[W,L0(a.get(W.card)??[],n,s+W.
at)])),v=t[S-1]??[],{buses:q,height:L}=sm(v,$,h,n,{end:(W,bt)=>M.get(W)?.find(je=>je.arrows.includes(bt))?.at??s+W.at,start:W=>s+
W.at,room:({room:W})=>W-er}),P=[...M.values()].flat().map(({label:W})=>W.offsetHeight),F=_,U=Math.max(0,...P),j=_+(S||U?
L:0);_=j+(U&&U+S0);let Z=W=>b.get(v[Number(W)])??F;for(let W of q)Pt(c,[rm(W,{footOf:Z,from:F,to:j})]);let lt=Math.max(0,
...$.map(({card:W})=>W<0?0:l(W).offsetHeight));for(let W of $){let bt=s+W.at,je=W.card<0?h.filter(ie=>f(ie).includes(W)):
[];if(je.length&&Pt(c,[Ze(je,[bt,j],[bt,_+lt])]),b.set(W,_+lt),W.card<0)continue;let se=l(W.card).offsetHeight,re=S===0?
_+lt-se:_;b.set(W,re+se),cm(l(W.card),bt-(W.room-er)/2,re);for(let{label:ie,arrows:We,at:Fn}of M.get(W)??[]){cm(ie,Fn-ie.
offsetWidth/2,j+(U-ie.offsetHeight)/2),c.append(im(We,Fn,j+U,re));for(let nt of We)g.get(nt)?.push([Fn,j])}for(let[ie,We]of g)
f(ie)[0]===W&&We.unshift([bt,re+se],[bt,_+lt])}_+=lt}for(let[S,$]of g)Pt(c,[am(S,$,s+o+So/2)]);return _+(g.size&&So)-r}function cm(t,e,n){
t.style.left=`${Math.round(e)}px`,t.style.top=`${Math.round(n)}px`}function L0(t,e,n){let o=({arrows:a})=>{let c=a.map(l=>e.
get(ye(l))?.at(-2)?.at??0);return c.reduce((l,f)=>l+f,0)/c.length},s=[...t].sort((a,c)=>o(a)-o(c)),r=s.reduce((a,{label:c})=>a+
c.offsetWidth+8,0),i=n-r/2;return s.map(a=>{let c=a.label.offsetWidth+8;return i+=c,{...a,at:i-c/2}})}var fm=null,um=()=>fm;async function mm(t){let[e]=await Promise.all([ts(),z()]),n=$o(x,e,w),o=h=>x.statements.article[h.
statement],s=$o(x,e,{...w,about:null}),r=[...new Set(s.map(o))].sort((h,g)=>h-g);if(!r.length){E(t,In("arguments",m("p",
{},p("no_arrows"))));return}let i=w.article!==null&&!x.articles.some(({id:h})=>h===w.article),c=r.find(h=>x.articles[h].
id===w.article)??r.find(h=>n.some(g=>o(g)===h))??r[0],l=n.filter(h=>o(h)===c),f=x.articles[c],u=[...new Set(l.flatMap(h=>h.
statements))];fm={article:c,statements:u};let d=In("arguments",m("p",{class:"line choosers"},K(p("argument_article"),r.map(
h=>[x.articles[h].id,x.articles[h].title]),f.id,h=>k({article:h})),m("label",{},`${p("about")} `,E0(e,s))),i&&m("p",{class:"\
quiet"},p("no_such_article")),m("h2",{lang:f.language},f.title),m("p",{class:"source",dir:"ltr"},oe(f)),N0(l,n,u),l.length?
I0(e,l):m("p",{},p("no_arrows_here")));E(t,d),l.length&&lm(d,e,l,e.places[c])}function E0({topics:t,cards:e},n){let s=[...new Set(
n.flatMap(({tail:r,head:i})=>[...e[r].about??[],...e[i].about??[]]))].map(r=>t[r]).sort(([,r],[,i])=>r.localeCompare(i));
return K(p("about"),[["",p("about_all")],...s],w.about??"",r=>k({about:r||null}))}function N0(t,e,n){return m("p",{class:"\
quiet"},`${D(dn())}. `,p("arrows_here",{here:N(t.length,"arrow"),all:e.length})," ",n.length>0&&H(p("show_quotes"),n,p("\
tab_arguments")),m("br"),p("arguments_help"))}function I0({cards:t},e){let n=[...new Set(e.flatMap(({tail:a,head:c})=>[a,
c]))].map(a=>t[a]),o=[...n,...e],s=a=>n.some(c=>c.sign===a),i=[...[void 0,"not actual","hedged"].filter(a=>o.some(c=>c.hold===
a)).map(a=>[ya({hold:a}),p(`look_${a?.replace(" ","_")??"plain"}`)]),o.some(a=>a.denied)&&[ya({denied:!0}),`\u2298 ${p("\
look_denied")}`],...["cooperation","conflict"].filter(s).map(a=>[ya({sign:a}),p(`look_${a}`)])];return m("ul",{class:"lo\
oks"},i.map(a=>a&&m("li",{},a)))}function ya({hold:t,denied:e=!1,sign:n="neither"}){let o=O("rect",{x:2,y:2,width:24,height:12,
rx:4,class:`border ${n}`,...ba(t)}),s=e&&O("rect",{x:2,y:2,width:5,height:12,class:"bar-denied"});return O("svg",{class:"\
sample",width:28,height:16,viewBox:"0 0 28 16","aria-hidden":"true"},o,s)}function pm(t,e){let[n,o]=[0,0];return{places:t.map(({top:r,cards:i})=>{let a=i.length?Math.max(0,o-(r+n+i[0].offset)-160):
0;n+=a;let c=i.map(({offset:l,height:f})=>{let u=Math.max(r+n+l,o);return o=u+f+e,u-r-n});return{room:a,tops:c}}),end:o}}
function dm(t){let e=[];for(let n of t){let o=e[e.length-1];o&&n===o[1]+1?o[1]=n:e.push([n,n])}return e.map(([n,o])=>n===
o?`${n}`:`${n}\u2013${o}`).join(", ")}var $a=({sign:t,hold:e,denied:n,doubted:o,isOut:s})=>[t,e&&`held-${e.replace(" ","-")}`,n&&"denied",o&&"doubted",s&&"out"].
filter(Boolean).join(" "),nr=t=>m("span",{class:`swatch ${hm(t)}`,"aria-hidden":"true"}),hm=t=>t===null?"of-author":`pat\
tern-${t%4}`;function gm({level:t,stretches:e,runs:n},o){let s=e.map(c=>q0(c,o)),i=m(t===0?"p":t===1?"h2":"h3",{class:"w\
ords",dir:"auto",lang:o.reading.lang},s.flatMap((c,l)=>[c,C0(e[l],o)])),a=n.map(c=>j0(c,o));return{text:i,names:a,ends:n.
map(c=>[s[c.first],s[c.last]])}}function q0({text:t,on:e,begins:n},{claims:o,passages:s,callbacks:r}){if(!e.length)return document.
createTextNode(t);let i=[...new Set(e.map(({claim:f})=>f))],a=i.some(f=>o[f].by!==null),c=i.every(f=>o[f].isOut),l=R([n.
some(f=>o[f].denied)&&m("span",{class:"sign denied","aria-hidden":"true"}),n.some(f=>o[f].doubted)&&m("span",{class:"sig\
n doubted","aria-hidden":"true"}),R0(t,e,o)],()=>r.open(i.map(f=>o[f].id)),{dir:null,class:`passage${a?" of-source":""}${c?
" out":""}`});for(let f of i)s[f].push(l);return l}var R0=(t,e,n)=>e.reduce((o,{claim:s,lane:r})=>m("span",{class:`under\
line lane-${r} ${$a(n[s])}`},o),t);function C0({ends:t},{reading:e,unfold:n}){if(!t.length)return null;let o=dm(t.map(s=>s+
1));return T(o,s=>n(t,s),{class:"number-mark","aria-expanded":"false","aria-label":e.say("reading_notes",{numbers:o})})}
function j0({by:t},{reading:e}){let{name:n,lang:o}=e.claimants[t];return m("div",{class:"speaker"},m("bdi",{lang:o},n),m(
"span",{class:`bar ${hm(t)}`}))}function wm(t,e,n,o){let{by:s,marks:r,actions:i,isSourceInferred:a}=t,{name:c,lang:l}=n.claimants[s??0],f=m("bdi",{lang:l},
a?`[${c}]`:c),u=s===null?n.say("the_author"):[f,`, ${n.say("reading_quoted")}`];return m("div",{class:`note-card ${$a(t)}`},
m("p",{class:"sentence"},m("span",{class:"note-number"},e),R(W0(t,n),()=>o.open([t.id]),{class:"link whole"})),m("p",{class:"\
whose"}," ",m("span",{class:"name"},nr(s),m("span",{},u)),r.map(d=>m("span",{class:"mark"},d)),i.map(({label:d,press:h})=>T(
d,h,{class:"action"}))))}function W0({sentence:t,sign:e,denied:n,doubted:o},{say:s}){let r=t.map((i,a)=>[a>0&&!i.text.startsWith(
",")&&" ",B0(i,e)]);return[n&&m("strong",{},`\u2298 ${s("look_denied")}: `),o&&m("strong",{},"? "),r]}function B0({text:t,
kind:e,lang:n,inferred:o=!1},s){let r=o?`[${t}]`:t;return e==="verb"?m("span",{class:`verb ${s}`},r):e?m("bdi",{class:e,
lang:n},r):r}var Sa=8;function xm({claimants:t,say:e},n,o){let s=l=>n.some(l),r=[[s(({hold:l,denied:f})=>!l&&!f),"",e("look_plain")],
[s(({hold:l})=>l==="not actual"),"held-not-actual",e("look_not_actual")],[s(({hold:l,doubted:f})=>l==="hedged"||f),"held\
-hedged",e("look_hedged")],[s(({denied:l})=>l),"denied",`\u2298 ${e("look_denied")}`],[s(({doubted:l})=>l),"doubted",`? ${e(
"look_doubted")}`],[s(({sign:l})=>l==="cooperation"),"cooperation",e("look_cooperation")],[s(({sign:l})=>l==="conflict"),
"conflict",e("look_conflict")]],i=t.map((l,f)=>P0(l,f,o)),a=i.slice(Sa),c=t.slice(Sa).some(({isChosen:l})=>l);return m("\
div",{class:"reading-key"},m("div",{class:"claimants",role:"group","aria-label":e("reading_claimants")},m("span",{class:"\
quiet"},e("reading_claimants")),i.slice(0,Sa),a.length>0&&m("details",{open:c},m("summary",{},e("and_more",{n:a.length})),
a)),m("p",{class:"looks-of-lines"},r.map(([l,f,u])=>l&&m("span",{class:`underline ${f}`},u))))}var P0=({id:t,name:e,lang:n,
count:o,isChosen:s},r,{choose:i})=>T([nr(r||null),m("bdi",{lang:n},e),` ${o}`],()=>i(s?null:t),{class:"claimant","aria-p\
ressed":String(s)});var F0=960,D0=720,z0=6,or=class{#e=[];#t=-1;#n=O("path",{});constructor(e,n,o){this.element=e,this.drawing=n,this.cards=
o}add(e,n,o,s,r){this.#e.push({row:e,apart:n,claims:o,names:s,ends:r,room:0})}watch(){let{element:e}=this;e.append(O("sv\
g",{class:"leader","aria-hidden":"true"},this.#n)),new ResizeObserver(()=>this.#s()).observe(e);for(let n of["pointerove\
r","focusin"])e.addEventListener(n,o=>this.#r(o.target));for(let n of["pointerleave","focusout"])e.addEventListener(n,()=>this.#r(
null));document.fonts?.ready.then(()=>{this.#t=-1,this.#s()})}#s(){let{element:e,cards:n}=this,o=e.clientWidth;if(!o||o===
this.#t)return;this.#t=o;let s=o<D0;e.classList.toggle("slim",o<F0),e.classList.toggle("narrow",s);let r=0,i=this.#e.map(
({row:f,apart:u,claims:d,room:h})=>{r+=h;let g=d.map(_=>({offset:this.#o(_),height:n[_].offsetHeight})),b=u?[{offset:0,height:u.
offsetHeight}]:[];return{top:f.offsetTop-r,cards:s?[]:[...b,...g]}}),a=this.#e.map(({ends:f})=>f.map(([u,d])=>H0(u,d))),
{places:c,end:l}=pm(i,z0);for(let[f,u]of this.#e.entries()){u.room=c[f].room,u.row.style.marginTop=u.room?`${u.room}px`:
"";let d=[...u.apart?[u.apart]:[],...u.claims.map(h=>n[h])];for(let[h,g]of d.entries())g.style.top=s?"":`${c[f].tops[h]}\
px`;G0(u.names,a[f])}e.style.minHeight=s?"":`${l}px`}#o(e){return this.drawing.passages[e][0].offsetTop}#r(e){let{cards:n,
drawing:o,element:s}=this,r=e instanceof Element?e.closest(".passage, .note-card"):null,i=c=>r!==null&&(n[c]===r||o.passages[c].
some(l=>l===r)),a=n.flatMap((c,l)=>i(l)?[l]:[]);for(let c of s.querySelectorAll(".now"))c.classList.remove("now");for(let c of a)
for(let l of[n[c],...o.passages[c]])l.classList.add("now");this.#n.setAttribute("d",a.map(c=>this.#i(c)).join(" "))}#i(e){
let[n]=this.drawing.passages[e];if(!n||this.element.classList.contains("narrow"))return"";let[o,s]=[this.element,this.cards[e]].
map(l=>l.getBoundingClientRect()),r=n.getClientRects()[0],i=n.closest(".words")?.getBoundingClientRect()??r,[a,c]=[r.bottom-
o.top,s.top-o.top+14];return`M${i.right-o.left+2} ${a} L${s.left-o.left} ${c}`}};function H0(t,e){return t instanceof HTMLElement&&
e instanceof HTMLElement?{top:t.offsetTop,bottom:e.offsetTop+e.offsetHeight}:{top:0,bottom:0}}function G0(t,e){let n=t.map(
r=>r.firstElementChild),o=n.map(r=>r.offsetHeight),s=0;for(let[r,i]of t.entries()){let{top:a,bottom:c}=e[r],l=e.slice(0,
r).filter(u=>u.bottom>a).length,f=Math.max(0,s-a);s=a+f+o[r],i.style.top=`${a}px`,i.style.height=`${c-a}px`,i.style.right=
`${l*8}px`,n[r].style.marginTop=`${f}px`}}var bm=/^(#{1,6})[ \t]+/,U0=/[\p{L}\p{N}]/u,Sm=t=>[...t].sort((e,n)=>ym(e)-ym(n)||$m(e)-$m(n)),ym=({spans:t})=>t.length?
Math.min(...t.map(([e])=>e)):-1,$m=({spans:t})=>Math.max(0,...t.map(([,e])=>e));function Om(t){let e=new Map,n="";for(let{
quote:s}of t)!s||e.has(s)||(e.set(s,n.length),n+=`${s}

`);let o=t.map(s=>{let r=e.get(s.quote);return r===void 0?s:{...s,spans:[V0(r,r+s.quote.length)]}});return{text:n,claims:o}}
var V0=(t,e)=>[t,e];function _m(t,e){let n=K0(t),o=n.map(()=>[]);for(let[i,{spans:a}]of e.entries())for(let[c,l]of a)for(let f=Y0(
n,c);f<n.length&&n[f].from<l;f++){let u={from:Math.max(c,n[f].from),to:Math.min(l,n[f].to),claim:i,lane:0};u.to>u.from&&
o[f].push(u)}let s=new Set,r=new Map(o.flatMap((i,a)=>i.map(({claim:c})=>[c,a])));return n.map((i,a)=>{let c=J0(t,i,Q0(o[a]),
s,f=>r.get(f)===a),l=c.flatMap(({begins:f})=>f).sort((f,u)=>f-u);return{level:i.level,stretches:c,claims:l,runs:X0(c,e)}})}
function K0(t){let e=[],n=!1;for(let o=0;o<t.length;){let s=t.indexOf(`
`,o),r=s<0?t.length:s,i=t.slice(o,r),a=bm.exec(i)?.[1].length??0;a?e.push({from:o+i.length-i.replace(bm,"").length,to:r,
level:a}):i.trim()&&n?e[e.length-1].to=r:i.trim()&&e.push({from:o+i.search(/\S/),to:r,level:0}),n=!a&&i.trim()!=="",o=r+
1}return e}function Y0(t,e){let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].to>e?o=s:n=s+1}return n}function Q0(t){let e=[
...t].sort((o,s)=>o.from-s.from||s.to-o.to),n=new Array(4).fill(0);return e.map(o=>{let s=Math.max(0,n.findIndex(a=>a<=o.
from)),i=n.every(a=>a>o.from)?3:s;return n[i]=Math.max(n[i],o.to),{...o,lane:i}})}function J0(t,e,n,o,s){let i=[...new Set(
[e.from,e.to,...n.flatMap(({from:c,to:l})=>[c,l])])].sort((c,l)=>c-l),a=new Map;for(let{claim:c,to:l}of n)s(c)&&a.set(c,
Math.max(a.get(c)??0,l));return i.slice(0,-1).map((c,l)=>{let f=i[l+1],u=n.filter(g=>g.from<=c&&g.to>=f),d=[...new Set(u.
map(({claim:g})=>g))],h=d.filter(g=>!o.has(g));for(let g of h)o.add(g);return{text:t.slice(c,f),on:u.map(({claim:g,lane:b})=>({
claim:g,lane:b})),begins:h,ends:d.filter(g=>a.get(g)===f).sort((g,b)=>g-b)}})}function X0(t,e){let n=[],o=new Map;for(let[
s,{on:r,text:i}]of t.entries()){let a=new Set(r.map(({claim:c})=>e[c].by).filter(c=>c!==null));for(let c of a){let l=o.get(
c);if(l)l.last=s;else{let f={by:c,first:s,last:s};o.set(c,f),n.push(f)}}if(U0.test(i))for(let c of o.keys())a.has(c)||o.
delete(c)}return n}function km(t,e,n){let{text:o,claims:s}=t.text===null?Om(t.claims):{...t,text:t.text},r=Sm(s),i=Z0(_m(o,r),t.title),a={reading:t,
callbacks:e,claims:r,passages:r.map(()=>[]),unfold:(d,h)=>{let g=h.getAttribute("aria-expanded")==="true";h.setAttribute(
"aria-expanded",String(!g));for(let b of d)c[b].classList.toggle("unfolded",!g)}},c=r.map((d,h)=>wm(d,h+1,t,e)),l=m("div",
{class:"reading"}),f=new or(l,a,c),u=r.flatMap(({spans:d},h)=>d.length?[]:[h]);for(let[d,h]of i.entries()){let{text:g,names:b,
ends:_}=gm(h,a),S=d===0&&[m("div",{class:"about"},n),xm(t,r,e)],$=d===0&&u.length>0&&ty(u,c,t),M=m("div",{class:"notes"},
$,h.claims.map(q=>c[q])),v=m("div",{class:`row level-${h.level}`},m("div",{class:"speakers"},b),m("div",{},g,S),M);l.append(
v),f.add(v,$||null,h.claims,b,_)}return f.watch(),{element:l,show:d=>ey(a,c,d)}}function Z0(t,e){return t[0]?.level===1?
t:[{level:1,stretches:[{text:e,on:[],begins:[],ends:[]}],claims:[],runs:[]},...t]}var ty=(t,e,{say:n})=>m("div",{class:"\
unplaced"},m("p",{class:"quiet"},n("reading_unplaced")),t.map(o=>e[o]));function ey({claims:t,passages:e},n,o){let s=new Set(
o),r=({id:c})=>s.has(c),i=new Set(t.flatMap((c,l)=>r(c)?e[l]:[]));for(let c of e.flat())c.classList.toggle("current",i.has(
c));for(let[c,l]of t.entries())n[c].classList.toggle("current",r(l)),n[c].toggleAttribute("data-current",r(l));for(let c of[
...e.flat(),...n])c.removeAttribute("aria-current");let a=[...i][0]??n[t.findIndex(r)];return a?.setAttribute("aria-curr\
ent","location"),a}var Mm="author",Oa=t=>C().statements.get(t).sources?.at(-1)??null;function _a(t){let e=Oa(t);return e===null?Mm:C().entities[e].
id}function vm(t,e,n){let{entities:o}=C(),s=new Map([[null,0]]);for(let c of e)s.set(Oa(c),(s.get(Oa(c))??0)+1);let[r,...i]=s;
return[r,...i.sort(([,c],[,l])=>l-c)].map(([c,l])=>{let f=c===null?Mm:o[c].id,u=p("reading_author",{name:t.author||t.publisher}),
d=c===null?{name:u}:{name:Y(o[c]),lang:Ge(o[c])};return{id:f,...d,count:l,isChosen:f===n}})}function Am(t,e,n){let{names:o,
labels:s,statements:r}=x,i=C(),a=new Map(e.map(({id:l},f)=>[l,f||null])),c=ny(new Set(t));return t.map(l=>{let f=i.statements.
get(l),u=r.mode[l]!==Be,d=o.stances[r.stance[l]],h=d==="doubts"||d==="rejects",g=r.certainty[l]!==0||h,b=f.sources??[],_=[
b.length>1&&`${p("according_to")} ${Xe(b).join(" > ")}`,u&&s.modes[r.mode[l]],r.certainty[l]!==0&&s.certainties[r.certainty[l]],
d==="doubts"&&p("author_doubts"),d==="rejects"&&p("author_rejects"),f.ended&&p("ended")],S=o.signs[pt(l).sign],$=c.get(l);
return{id:x.keys.at(l),spans:i.bodies.get(r.article[l])===null?[]:wo(l),quote:qt(l),sentence:Tm(l),sign:S==="together"?"\
cooperation":S,hold:u?"not actual":g?"hedged":void 0,denied:r.polarity[l]!==0,doubted:h,by:a.get(_a(l))??null,isSourceInferred:f.
inferred?.includes("according_to")??!1,marks:_.filter(M=>typeof M=="string"),isOut:!n[l],actions:$?[{label:p("show_in_gr\
aph"),press:()=>k({tab:"graph",open:$,pair:null})}]:[]}})}function ny(t){let e=new Map;for(let{a:n,b:o,rows:s}of y.pairs.
values())for(let r of s){let i=x.ties.statement[r];!t.has(i)||e.has(i)||e.set(i,Sl(n,o))}return e}function Tm(t,e=0){let{
statements:n,roles:o}=C(),{s,o:r,roles:i=[],inferred:a=[]}=n.get(t),c=(f,u)=>({...oy(f,e),inferred:a.includes(u)}),l=(e?
[]:[...i].sort(([f],[u])=>f-u)).flatMap(([f,u])=>[{text:`, ${o[f].label}`},c(u,o[f].id)]);return[c(s,"subject"),{text:pt(
t).label,kind:"verb"},c(r,"object"),...l]}function oy(t,e){let n=C();if(typeof t=="string")return{text:t,kind:"name"};if(t>=
0)return{text:Y(n.entities[t]),kind:"name",lang:Ge(n.entities[t])};let o=-1-t;return e>=2?{text:`#${x.keys.at(o).split("\
#")[1]}`,kind:"nested"}:{text:`(${Tm(o,e+1).map(({text:r,inferred:i})=>i?`[${r}]`:r).join(" ")})`,kind:"nested"}}function Lm(t){
let e=new Map;for(let n of t)for(let o of sr(n))e.set(o,(e.get(o)??0)+1);return e}function sr(t,e=new Set([t])){let{s:n,
o,roles:s=[]}=C().statements.get(t),r=new Set;for(let i of[n,o,...s.map(([,a])=>a)])if(typeof i!="string"){if(i>=0)r.add(
i);else if(!e.has(-1-i)){e.add(-1-i);for(let a of sr(-1-i,e))r.add(a)}}return r}var Em=30,sy=8;function Nm(t,e){let{articles:n}=x;if(n.length<2)return null;let o=ry(),s=o.indexOf(t),r={n:s+1,of:o.length},
i=(c,l,f)=>T(l,()=>Im(o[s+c]),{"aria-label":p(f),disabled:o[s+c]===void 0}),a=m("details",{class:"menu articles"},m("sum\
mary",{},p("articles_list",r)));return a.addEventListener("toggle",()=>a.open&&a.childElementCount===1&&a.append(iy(o,t,
e))),m("div",{class:"line"},i(-1,"\u2039","previous_article"),a,i(1,"\u203A","next_article"))}var Im=t=>k({article:x.articles[t].
id,open:null});function ry(){let{articles:t}=x,e=n=>t[n].first??t[n].last??Number.MAX_SAFE_INTEGER;return[...t.keys()].sort(
(n,o)=>e(n)-e(o)||n-o)}function iy(t,e,n){let o=x.articles.map(()=>[0,0]);for(let[c,l]of x.statements.article.entries())
o[l][1]++,n[c]&&o[l][0]++;let s=c=>m("li",{},cy(c,c===e,o[c])),r=m("div",{class:"found"},xe(t.map(s),Em)),i=c=>{let l=c.
toLocaleLowerCase().split(/\s+/).filter(Boolean),f=t.filter(u=>l.every(d=>ay(u).includes(d)));E(r,f.length?xe(f.map(s),Em):
m("p",{class:"quiet"},p("no_article_called",{text:c})))},a=m("input",{type:"search","aria-label":p("find_article"),placeholder:p(
"find_article"),oninput:({target:c})=>i(c.value)});return m("div",{},t.length>=sy&&a,r)}function ay(t){let{title:e,author:n,
publisher:o,published:s,first:r}=x.articles[t],i=r===null?"":at(r);return[e,n,o,s,i].join(" ").toLocaleLowerCase()}function cy(t,e,[
n,o]){let s=x.articles[t],r=n<o?p("matching_of",{n,of:N(o,"statement")}):N(o,"statement");return T([m("span",{class:"tit\
le",dir:"auto",lang:s.language},s.title),m("span",{class:"quiet"},m("bdi",{},s.publisher),` \xB7 ${An(s)} \xB7 ${r}`)],()=>Im(
t),{"aria-current":e?"true":null})}var ly=500,Ut=null,ka=null;async function qm(t){await z();let{articles:e}=x,n=e.findIndex(({id:c})=>c===w.article),o=Math.
max(0,n);if(!e.length){E(t,In("article",m("p",{},p("no_articles"))));return}let s=w.article!==null&&n<0,r=[y,o,s,w.about,
w.claimant,w.language];if(!(Ut&&t.contains(Ut.sheet)&&Ut.of.every((c,l)=>c===r[l]))||!Ut){let c=Ut&&t.contains(Ut.sheet)&&
Ut.of[1]===o;Ut={of:r,...fy(o,s)},E(t,Ut.sheet),c||(ka=null)}let a=Ut.reading.show([...ze()].map(c=>x.keys.at(c)));a&&ka!==
w.open&&wa(a,Ut.sheet)&&a.scrollIntoView({block:"center"}),ka=w.open}function fy(t,e){let n=x.articles[t],o=C().bodies.get(
t),s=Ur(x,w),r=ae(x.statements.article,t).filter(s),i=Lm(r),a=w.about===null?void 0:es(w.about),c=a!==void 0&&i.has(a)?a:
null,l=vm(n,r,w.claimant),f=l.find(({isChosen:_})=>_)?.id??null,u=r.filter(_=>(c===null||sr(_).has(c))&&(f===null||_a(_)===
f)),d=an(x,w),h=Am(u,l,d),g=km({title:n.title,lang:n.language,text:o,claims:h,claimants:l,say:p},{open:my,choose:_=>k({claimant:_})},
[e&&m("p",{class:"quiet"},p("no_such_article")),m("p",{class:"source",dir:"ltr"},oe(n),uy(n)," ",ga(n)),o===null&&m("p",
{class:"quiet"},p("quotes_only")),m("p",{class:"quiet"},py(u,r.length,d))]),b=m("div",{class:"line choosers"},Nm(t,d),dy(
i,c));return{sheet:In("article",b,g.element),reading:g}}var uy=({licence:t})=>t?` \xB7 ${t}`:"";function my(t){let e=t.map(
n=>x.keys.numberOf(n));return e.length===1?ht(e[0]):G(e,p("quotes"))}function py(t,e,n){let o=t.filter(a=>!n[a]).length,
s=N(e,"statement"),r=t.length<e?p("shown_of",{n:t.length,of:s}):s,i=o?`, ${p("left_out_by_filters",{n:o})}`:"";return`${D(
dn())}. ${D(r)}${i}.`}function dy(t,e){let{entities:n}=C(),s=[...t].sort(([,i],[,a])=>a-i).slice(0,ly).map(([i,a])=>[n[i].
id,`${Y(n[i])} (${a})`]),r=e===null?"":n[e].id;return m("label",{},`${p("about")} `,K(p("about"),[["",p("about_all")],...s],
r,i=>k({about:i||null})))}var hy=["aim","audience","meant for"];async function jm(t){await z();let{bargains:e,others:n}=ns(),o=e.map(r=>Rm(r,Vr(x,
w,r))),s=e.some(r=>!Vr(x,w,r));E(t,Rt(m("h2",{},p("tab_bargains")),m("p",{class:"quiet"},p("exchange_help")),s&&m("p",{class:"\
quiet"},p("outcome_elsewhere")),o.length?o:m("p",{},p("no_exchange")),n.length>0&&[m("h2",{},p("other_offers")),n.map(r=>Rm(
r))]))}function Rm(t,e){let n=C(),o=Lt(y.chosen,t.flatMap(l=>l.statements)),s=ze(),r=t.map(l=>x.relations[l.relation]),{
label:i}=r.reduce((l,f)=>f.wider.length>l.wider.length?f:l),a=[...new Map(o.map(l=>[Ht(n.statements.get(l).s),n.statements.
get(l).s])).values()],c=l=>n.roles.map((f,u)=>l.includes(f.function??"")&&Ma(f.label,by(u,o),t,l));return m("section",{class:"\
bargain","aria-current":o.some(l=>s.has(l))&&"location"},m("h3",{},a.map((l,f)=>[f?", ":"",Tn(l)]),` ${i}`),e&&m("p",{class:"\
outcome"},m("strong",{},`${p("outcome")}: `),gy(e)),m("dl",{},Ma(p("offered_thing"),Cm(t.map(l=>l.things))),Ma(p("offere\
d_to"),Cm(t.map(l=>l.targets))),c(Po),c(hy)),e?wy(e):m("p",{class:"quiet"},`${p("dates")}: ${Wm(t)}`),m("p",{class:"acti\
ons"},N(t.length,"act"),", ",R(N(o.length,"statement"),()=>G(o,i))))}var gy=({outcome:t,again:e})=>`${t}${e?`, ${p("offe\
red_again")}`:""}`;function wy({moves:t}){let e=t.map(([n,o,s,r])=>m("li",{},m("span",{class:"when"},o||p("date_unknown"),
xy(s)&&` (${p("inferred")})`),m("span",{},m("strong",{},n),": ",H(xt(s[0]),s,n),r&&` (${p("may_be",{doubt:r})})`)));return m(
"details",{class:"course",open:t.length<8},m("summary",{},p("course")),m("ol",{},e))}var xy=t=>t.some(e=>C().statements.
get(e).inferred_when);function Wm(t){let e=Lt(y.chosen,t.map(n=>n.statements[0]));return[...new Set(e.map(n=>ys(C().statements.
get(n))))].join(", ")}function Ma(t,e,n=[],o=[]){let s=e.map(({shown:r,name:i,by:a})=>{let c=n.filter(u=>u.statements.some(
d=>a.includes(d))),f=o===Po&&c.length<n.length&&` ${p("in_some",{n:c.length,of:n.length})}: ${Wm(c)}`;return m("li",{},r,
" ",H(String(a.length),a,i),f&&m("span",{class:"quiet"},f))});return s.length>0&&m("div",{},m("dt",{},t),m("dd",{},m("ul",
{},s)))}function Cm(t){let e=new Map;for(let[o,s]of t.flatMap(r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=x.
offers;return[...e].map(([o,s])=>({shown:R(n[o],()=>X(o)),name:n[o],by:s}))}function by(t,e){let n=new Map;for(let o of e)
for(let[s,r]of C().statements.get(o).roles??[]){if(s!==t)continue;let i=Ht(r);n.set(i,{shown:Tn(r),name:i,by:[...n.get(i)?.
by??[],o]})}return[...n.values()]}function Bm(t,e){let n=t.sources.map(({id:a,label:c})=>({id:a,label:c}));n.sort((a,c)=>Pm(a.label,c.label)||Pm(a.id,c.id));
let s=[...t.signers.map(a=>`by:${a}`),...n.map(({id:a})=>`of:${a}`)].map((a,c)=>({name:a,isSigner:c<t.signers.length,claims:0,
disputed:0,shared:0})),r=new Map(n.map(({id:a},c)=>[a,t.signers.length+c])),i={holders:s,disputes:new Map};for(let a of yy(
t,e,r).values())$y(i,a);return i}function yy(t,e,n){let{publisher:o,author:s}=t.statements,r=new Map;for(let i of Ko(t,e)){
let{claim:a,who:c,at:l}=i,f=r.get(a)??new Map;r.set(a,f);for(let u of new Set(c===null?[o[l],s[l]]:[n.get(c)??-1]))u>=0&&
f.set(u,[...f.get(u)??[],i])}return r}function $y({holders:t,disputes:e},n){let o=[...n].sort(([i],[a])=>i-a),[s,r]=[new Set,
new Set];for(let[i,[a,c]]of o.entries()){c.some(({held:l})=>l)&&t[a].claims++;for(let[l,f]of o.slice(i+1)){let[[u]=[-1]]=ei(
c,f),d=a*t.length+l;ni(u)&&e.set(d,(e.get(d)??0)+1);for(let h of ni(u)?[s]:nl(u)?[r]:[])t[l].isSigner&&h.add(a),t[a].isSigner&&
h.add(l)}}for(let i of s)t[i].disputed++;for(let i of r)t[i].shared++}function Sy({holders:t,disputes:e},n){let o=n===void 0?
-1:t.findIndex(({name:a})=>a===n),s=null;for(let[a,c]of e){let[l,f]=[Math.floor(a/t.length),a%t.length];if(o>=0&&l!==o&&
f!==o)continue;let u=!s||c>s.number,d=s&&c===s.number&&(l<s.one||l===s.one&&f<s.other);(u||d)&&(s={one:l,other:f,number:c})}
if(t.length<2)return null;let r=o>=0?o:s?.one??0,i=s?s.one+s.other-(o>=0?r:s.one):r?0:1;return[t[r].name,t[i].name]}function rr(t,e,n){
if(e.compared_with)return{state:e,standings:Bm(t,e)};let o=c=>String(e[c])===String(n[c])?null:e[c],s={...e,modes:o("mod\
es"),polarities:o("polarities")},r=Bm(t,s),i=String(e.according_to)!==String(n.according_to)&&e.according_to.length===1,
a=Sy(r,i?e.according_to[0]:void 0);return{state:a?{...s,according_to:[a[0]],compared_with:[a[1]]}:s,standings:r}}var Pm=(t,e)=>t<
e?-1:t>e?1:0;var Fm=8,Oy=50,ir="";function Hm(t,e,n,o){let s=t.filter(h=>!h.isSigner&&h.claims),r=t.filter(({isSigner:h})=>h),i=h=>[...h].
sort((g,b)=>b.claims-g.claims),c=[["sources_differ",s.filter(h=>h.disputed).sort((h,g)=>g.disputed-h.disputed),h=>p("sou\
rce_disputed",{n:h.disputed,of:h.claims})],["sources_shared",i(s.filter(h=>!h.disputed&&h.shared)),h=>p("source_shared",
{n:h.shared,of:h.claims})],["sources_reported",i(s.filter(h=>!h.disputed&&!h.shared)),()=>p("source_reported")],["source\
s_authors",i(r),()=>p("compare_own_claims")]],l=m("div",{}),f=(h,g,b)=>m("li",{},T([m("span",{dir:"auto"},D(Ae([h]))),b!==
null&&m("span",{class:"num"},I(b)),m("small",{},g)],()=>o(h),{"aria-current":e.some(_=>String(_)===h)?"true":null})),u=()=>{
let h=$=>zm(Ae([$])).includes(zm(ir)),g=c.map(([$,M,v])=>{let q=M.filter(({name:L})=>h(L)).map(L=>f(L.name,v(L),L.claims));
return q.length>0&&[m("h2",{},p($)),Dm(q)]}),_=["authors","everyone"].filter($=>($==="everyone"||r.length>1)&&h($)).map(
$=>f($,p(`source_${$}`),null)),S=!_.length&&!g.some(Boolean);E(l,g,_.length>0&&[m("h2",{},p("sources_together")),Dm(_)],
S&&m("p",{class:"quiet"},p("sources_none",{words:ir})))};u();let d=m("input",{type:"search",value:ir,placeholder:p("sour\
ces_find"),"aria-label":p(n?"sources_find_second":"sources_find_first"),oninput:h=>{ir=h.target.value,u()}});return m("n\
av",{class:"sources","aria-label":p("sources_find")},d,l)}function Dm(t){let e=m("ul",{},t.slice(0,Fm));return[e,ho(t,Fm,
Oy,n=>e.append(...n))]}var zm=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLocaleLowerCase();var Gm=5,_y=40,va=2,Um=12,ky={affirms:"\u2713",denies:"\u2715",doubts:"?",rejects:"\u2715"},tn=1;async function Aa(t){await z();
let{state:e,standings:n}=rr(x,w,V);if(!e.compared_with){E(t,Rt(m("h2",{},p("comparison")),m("p",{},p("compare_nobody"))));
return}let o=[e.according_to,e.compared_with],s=y.parts??Yo(x,e,e.compared_with),r=([c,l])=>(tn=1,k({according_to:c,compared_with:l,
modes:e.modes,polarities:e.polarities})),i=c=>{let l=o[1-tn],f=String(l)===c?o[tn]:l;return r(tn?[f,[c]]:[[c],f])},a=c=>{
tn=c,Aa(t).then(()=>t.querySelector("input")?.focus())};E(t,m("div",{class:"sheet compare"},Hm(n.holders,o,tn,i),m("sect\
ion",{class:"comparison"},m("h2",{},p("comparison")),m("p",{class:"quiet"},vy(o)),m("p",{class:"line"},T(`\u21C4 ${p("co\
mpare_swap")}`,()=>r([o[1],o[0]])),w.compared_with&&T(p("compare_end"),My)),Ay(s,o,a))))}var My=()=>k({according_to:V.according_to,
compared_with:null,modes:w.modes??V.modes,polarities:w.polarities??V.polarities});function vy(t){let n=t.filter(s=>Os(s).
length).map(s=>p("compare_known_by",{name:Ae(s),by:Ft(Os(s),3)})),o=ne()&&`${D(ks())}.`;return[!w.compared_with&&p("comp\
are_most"),...n,o].filter(Boolean).join(" ")}function Ay({claims:t},e,n){let o=e.map(Ae),s=e.map((r,i)=>{let a=t.flat().
filter(({positions:f})=>f[i].some(u=>u.held)),c=Os(r),l=c.length?p("quoted_by",{by:Ft(c,2)}):p("compare_own_claims");return m(
"th",{scope:"col"},m("span",{dir:"auto"},D(o[i])),m("small",{},`${l} \xB7 ${N(a.length,"claim")}`),T(p("compare_change"),
()=>n(i),{"aria-pressed":String(tn===i),"aria-label":p("compare_change_side",{name:o[i]})}))});return m("table",{},m("th\
ead",{},m("tr",{},m("th",{scope:"col"},p("claim_column")),s)),Qn.map((r,i)=>Ly(r,Ty(t[i],e),e)))}function Ty(t,e){let{entities:n,
statements:o}=C(),s=new Set(e.flat().map(a=>a.replace(/^of:/,""))),r=a=>[o.get(a).s,o.get(a).o].some(c=>typeof c=="numbe\
r"&&c>=0&&s.has(n[c].id)),i=a=>(r(a.statements[0])?0:x.statements.relation.length)+a.statements[0];return[...t].sort((a,c)=>i(
a)-i(c))}function Ly(t,e,n){let[o,s]=n.map(Ae),r=p(`compare_${t}`,{first:o,second:s}),i=e.flatMap(u=>u.statements),a=m("\
tr",{class:"part"},m("th",{colspan:3,scope:"rowgroup"},m("h3",{},D(r)," ",H(e.length,i,r))," ",m("small",{},e.length?p(`\
compare_${t}_meaning`,{first:o,second:s}):p(`compare_${t}_none`,{first:o,second:s})))),c=u=>u.map(d=>Ey(d,n)),l=m("tr",{
class:"more"}),f=ho(e,Gm,_y,u=>l.before(...c(u)));return f&&l.append(m("td",{colspan:3},f)),m("tbody",{},a,c(e.slice(0,Gm)),
f&&l)}function Ey(t,e){let{statements:n,positions:o}=t,[s]=o.flat().map(({at:r,claim:i})=>x.statements.claim[r]===i?r:Ny(
r,i));return m("tr",{},m("th",{scope:"row"},Iy(s,n)),e.map((r,i)=>{let a=[...new Map(o[i].map(c=>[c.at,c])).values()];return m(
"td",{class:a.some(({how:c})=>c==="doubts"||c==="rejects")?"doubting":null},m("strong",{class:"of",dir:"auto"},D(Ae(r))),
a.slice(0,va).map(qy),a.length>va&&R(p("more",{n:a.length-va}),()=>G(t.sides[i],xt(s))),!a.length&&m("span",{class:"quie\
t"},Ry(r,n)))}))}function Ny(t,e){let{denials:n,claim:o}=x.statements,s=n.find(([r,i])=>r===t&&o[i]===e);return s?s[1]:t}
function Iy(t,e){let[n,o,s]=ma(t),{mode:r}=x.statements,i=[r[t]>0&&x.labels.modes[r[t]],C().statements.get(t).ended&&p("\
ended")],a=()=>e.length===1?ht(e[0]):G(e,xt(t)),c=m("span",{class:`verb ${x.names.signs[pt(t).sign]}`},o);return[m("span",
{dir:"auto"},R([n," ",c," ",s],a)),i.map(l=>l&&[" ",m("span",{class:"mark"},l)])]}function qy({at:t,how:e,who:n,certainty:o}){
let s=e==="doubts"||e==="rejects",r=n!==null&&C().statements.get(t).inferred?.includes("according_to"),i=s&&Eu(t,Um)||Vs(
t,Um),a=[o?x.labels.certainties[o]:null,r&&p("source_inferred")];return m("div",{class:"stand"},m("span",{class:"disc","\
aria-hidden":"true"},ky[e]),R(p(`compare_${e}`),()=>ht(t),{class:"link how"}),a.map(c=>c&&[" ",m("span",{class:"mark"},c)]),
m("blockquote",{dir:"auto",lang:et(t).language},i))}var Ry=(t,e)=>p(e.some(zr(x,t))?"compare_no_position":"compare_no_cl\
aim");function Vm(t){let e=m("div",{class:"fitted"}),n=0;return new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===n||(n=
e.clientWidth,E(e,t(n)))}).observe(e),e}var Ta=["actor","year","article"];var qn=({keys:t},e)=>e.map(n=>t.numberOf(n)).filter(n=>n>=0),Cy=({sentence:t})=>t.map(([e])=>e).join("");function La(t,e,n){
return n==="article"?e.articles:n==="year"?jy(t,e):[...new Set(e.sentence.flatMap(([,o,s])=>o==="entity"&&s?[s]:[]))]}function Km(t,e,n,o){
let s=Ta.map(i=>[i,ar(n,i)]).filter(([,i])=>i.length),r=o.trim().toLocaleLowerCase();return e.filter(i=>s.every(([a,c])=>La(
t,i,a).some(l=>c.includes(l)))&&`${Cy(i)} ${i.quote.text} ${i.title}`.toLocaleLowerCase().includes(r))}var ar=(t,e)=>(t??
[]).filter(n=>n.startsWith(`${e}:`)).map(n=>n.slice(e.length+1));function jy(t,e){let{first:n,last:o,article:s}=t.statements,
[,,r]=e.counts[e.counts.length-1],i=new Set;for(let a of qn(t,r)){let f=(n[a]!==null||o[a]!==null?[n[a],o[a]]:[t.articles[s[a]].
first,t.articles[s[a]].last]).filter(u=>u!==null).map(u=>new Date(u*864e5).getUTCFullYear());if(f.length)for(let u=Math.
min(...f);u<=Math.max(...f);u++)i.add(String(u))}return[...i].sort()}var[Ym,Qm]=[84,52],tp=4,Ea={bargain:()=>[Vt(9,26),St("cooperation",20,18,58,18),Oo("cooperation",66,18),St("quiet dashed",
26,34,64,34),Ie("quiet",18,34,-1),Vt(75,26)],spiral:()=>[11,25,39].flatMap((t,e)=>Wy(t+2,e%2===1)),contested:(t,{title:e})=>[
...Zm("hatched"),e==="Denied"?Na(72,11):Ia(72,11)],quoted:()=>[...By(),Jm(34,34,"\u201C \u201D")],"main cause":({denied:t})=>[
t?Na(16,26,12):Vt(16,26,11),St("quiet thick",32,26,56,26),Ie("quiet",59,26,1),O("rect",{class:"solid",x:62,y:15,width:20,
height:22,rx:4})],reasons:({reasons:t=[],effects:e=[]})=>t.some(n=>n>0)?Py(t):Fy(t.length,e),precedent:()=>[St("quiet",4,
34,80,34),O("rect",{class:"solid",x:12,y:27,width:14,height:14}),O("path",{class:"line quiet",d:"M19 21 C30 9 52 9 62 21"}),
Ie("quiet",63,22,1,55),O("rect",{class:"hollow dashed",x:56,y:27,width:14,height:14})],forecast:()=>[St("ink",2,16,26,16),
O("path",{class:"line ink dashed",d:"M26 16 C44 16 46 40 76 41"}),Ie("ink",80,41,1)],plan:()=>[Vt(12,26),St("ink dashed",
24,26,52,26),Ie("ink",56,26,1),O("rect",{class:"hollow dashed",x:60,y:16,width:21,height:20,rx:3})],pair:({signs:t=[]})=>t.
length===2?[Vt(9,26),St("cooperation",20,18,56,18),Oo("cooperation",64,18),...Xm(20,34,62),Vt(75,26)]:[Vt(9,26),...t[0]===
"conflict"?Xm(20,26,62):[St("cooperation",20,26,56,26),Oo("cooperation",64,26)],Vt(75,26)],position:()=>[Vt(12,26),St("i\
nk",26,26,44,26),O("rect",{class:"hollow",x:46,y:14,width:36,height:24,rx:6}),Jm(64,31,"\xB1")],denied:()=>[O("rect",{class:"\
solid",x:4,y:10,width:5,height:32}),...Zm("",9,10,66,32),Na(72,11)]},ep=t=>O("svg",{class:"small-figure",width:Ym,height:Qm,
viewBox:`0 0 ${Ym} ${Qm}`,"aria-hidden":"true"},(Object.hasOwn(Ea,t.kind)?Ea[t.kind]:Ea.quoted)(t.figure,t)),Vt=(t,e,n=8)=>O(
"circle",{class:"solid",cx:t,cy:e,r:n}),St=(t,e,n,o,s)=>O("line",{class:`line ${t}`,x1:e,y1:n,x2:o,y2:s}),Oo=(t,e,n)=>O(
"path",{class:`head ${t}`,d:`M${e-10} ${n-5.5} L${e} ${n} L${e-10} ${n+5.5} Z`}),Ie=(t,e,n,o,s=0)=>O("path",{class:`line\
 ${t}`,d:"M-8 -6 L0 0 L-8 6",transform:`translate(${e} ${n}) rotate(${s}) scale(${o} 1)`}),Jm=(t,e,n)=>O("text",{class:"\
middle",x:t,y:e},n),Xm=(t,e,n)=>[St("conflict",t,e,n,e),O("line",{class:"line conflict thick",x1:n,x2:n,y1:e-8,y2:e+8})],
Wy=(t,e)=>[St("conflict",8,t,76,t),O("line",{class:"line conflict thick",x1:e?8:76,x2:e?8:76,y1:t-6,y2:t+6})],Zm=(t,e=2,n=8,o=70,s=36)=>[
O("rect",{class:`hollow ${t&&"dotted"}`,x:e,y:n,width:o,height:s,rx:6}),...[.35,.65].map((r,i)=>St("quiet",e+10,n+r*s,e+
o-(i?24:12),n+r*s))],Ia=(t,e)=>O("g",{},Vt(t,e,9),O("text",{class:"middle on-solid",x:t,y:e+4.5},"?")),Na=(t,e,n=9)=>O("\
g",{},O("circle",{class:"hollow",cx:t,cy:e,r:n}),O("path",{class:"line ink",d:`M${t-n*.7} ${e+n*.7} L${t+n*.7} ${e-n*.7}`})),
By=()=>[O("path",{class:"hollow",d:"M10 8 H66 a6 6 0 0 1 6 6 V32 a6 6 0 0 1 -6 6 H30 L20 47 V38 H10 a6 6 0 0 1 -6 -6 V14\
 a6 6 0 0 1 6 -6 Z"})],Py=t=>[...t.slice(0,tp).map((e,n)=>O("rect",{class:"bar",x:2,y:2+n*13,width:Math.max(58-12*Math.max(
e-1,0),12),height:9,rx:2})),St("ink",62,26,71,26),Ie("ink",73,26,1),Vt(79,26,5)];function Fy(t,e){let n=Math.min(Math.max(
t,1),tp),o=e.slice(0,3),s=[...Array(n).keys()].map(i=>26+(i-(n-1)/2)*13),r=o.map((i,a)=>26+(a-(o.length-1)/2)*19);return[
...s.flatMap(i=>r.map(a=>O("path",{class:"line quiet thin",d:`M17 ${i} C36 ${i} 34 ${a} 54 ${a}`}))),...s.map(i=>O("rect",
{class:"bar",x:1,y:i-4.5,width:16,height:9,rx:2})),...o.map((i,a)=>O("rect",{class:`hollow ${i?"":"dashed"}`,x:55,y:r[a]-
8,width:27,height:16,rx:3}))]}var Ca=480,_o=26,qa=40,cr=12,Ra=7,np=5,lr=24;function op(t,e){return t==="bargain"?n=>Dy(e,n):t==="spiral"&&e.acts?.length?
n=>zy(e,n):null}function Dy({ends:t=["",""],there:e="",back:n=[],condition:o=[],course:s=[]},r){let i=[{words:e,way:"the\
re",look:"cooperation",end:"full"},...n.slice(0,2).map(l=>({words:l,way:"back",look:"quiet dashed",end:"open"})),...o.slice(
0,2).map(l=>({words:l,way:"none",look:"",end:""}))],a=rp(t,i,r),c=Uy(s,r,a.height+14);return sp(r,a.height+14+c.height,[
...a.shapes,...c.shapes])}function zy({ends:t=["",""],acts:e=[],restraints:n=[]},o){let s=e.slice(0,Ra).map(([a,c,l],f)=>({
words:c,way:a===0?"there":"back",look:"conflict",end:"bar",number:String(f+1),isDoubted:l}));e.length>Ra&&s.push({words:p(
"and_more",{n:e.length-Ra}),way:"none",look:"",end:""});for(let[a,c]of n.slice(0,2))s.push({words:p("restraint_by",{who:a})+
(c&&`: ${c}`),way:"none",look:"",end:""});let{shapes:r,height:i}=rp(t,s,o);return sp(o,i,r)}var sp=(t,e,n)=>O("svg",{class:"\
large-figure",width:t,height:e,viewBox:`0 0 ${t} ${e}`,role:"img","aria-label":p("figure")},n);function rp(t,e,n){let o=g=>t.
map(b=>Math.min(Math.max(Q(b,14,600)+20,64),g)),s=o(Math.min(130,n/5)),r=n-s[0]-s[1]-2*cr,i=n<Ca||e.some(g=>Q(g.words,13)>
ip(g,r)),a=i?o((n-cr)/2):s,c=i?qa:Math.max(e.length*_o,qa),l=i?qa+8:(c-e.length*_o)/2,[f,u]=i?[0,n]:[a[0]+cr,n-a[1]-cr],
d=t.flatMap((g,b)=>{let _=b?n-a[b]:0,S=Hy(g,a[b]-12);return[O("rect",{class:"end",x:_+.5,y:.5,width:a[b]-1,height:c-1,rx:8}),
O("text",{class:"middle end-name",y:c/2+5-(S.length-1)*9},O("title",{},g),S.map(($,M)=>O("tspan",{x:_+a[b]/2,dy:M?18:0},
$)))]}),h=e.flatMap((g,b)=>Gy(g,f,u,l+b*_o+_o/2));return{shapes:[...d,...h],height:i?l+e.length*_o:c}}function Hy(t,e){if(Q(
t,14,600)<=e)return[t];let n=t.split(" "),o=n.length;for(;o>1&&Q(n.slice(0,o).join(" "),14,600)>e;)o--;let s=n.slice(o).
join(" ");return[$t(n.slice(0,o).join(" "),e,14,600),...s?[$t(s,e,14,600)]:[]]}var ip=({way:t,number:e,isDoubted:n},o)=>o-
(t==="none"?0:60)-(e?16:0)-(n?24:0);function Gy({words:t,way:e,look:n,end:o,number:s,isDoubted:r},i,a,c){let l=i+(s?16:0),
f=ip({words:t,way:e,look:n,end:o,number:s,isDoubted:r},a-i),u=Q(t,13)>f?12:13,d=$t(t,f,u),h=Q(d,u)+(r?24:0),[g,b]=[(l+a-
h)/2-8,(l+a+h)/2+8],_={class:u<13?"row-words small":"row-words",x:g+8,y:c+4.5},S=O("text",_,O("title",{},t),d);if(e==="n\
one")return[S];let $=e==="there"?a-1:l+1,M=e==="there"?-1:1;return[s?O("text",{class:"row-number",x:i,y:c+4.5},s):null,O(
"line",{class:`line ${n}`,x1:l+(e==="back"&&o==="full"?9:1),x2:g,y1:c,y2:c}),O("line",{class:`line ${n}`,x1:b,x2:a-(e===
"there"&&o==="full"?9:1),y1:c,y2:c}),o==="full"&&Oo(n,$,c),o==="open"&&Ie(n.replace("dashed",""),$,c,-M),o==="bar"&&O("l\
ine",{class:`line ${n} thick`,x1:$+M,x2:$+M,y1:c-7,y2:c+7}),S,r&&Ia(b-17,c)].filter(v=>v instanceof SVGElement)}function Uy(t,e,n){
let o=e<Ca?np:Math.min(np,Math.floor(e/110)),s=[["",p("and_more",{n:t.length-o+1}),"none"]],r=t.length>o?[...t.slice(0,o-
1),...s]:t;return r.length?e<Ca?Vy(r,e,n):Ky(r,e,n):{shapes:[],height:0}}function Vy(t,e,n){let o=[O("line",{class:"line\
 quiet thin",x1:8,x2:8,y1:n+11,y2:n+t.length*lr-11})],s=t.flatMap(([r,i,a],c)=>{let l=n+c*lr+lr/2,f=[r,i].filter(Boolean).
join(": ");return[ap(a,8,l),O("text",{class:"row-words",x:24,y:l+4.5},$t(f,e-24,13))]});return{shapes:[...o,...s],height:t.
length*lr}}function Ky(t,e,n){let o=e/t.length,s=n+26,r=[O("line",{class:"line quiet thin",x1:0,x2:e,y1:s,y2:s})],i=1;for(let[
a,[c,l,f]]of t.entries()){let u=(a+.5)*o,d=Jy(l,o-10);i=Math.max(i,d.length),r.push(O("text",{class:"middle when",x:u,y:n+
12},O("title",{},c),$t(c,o-10,12,600)),ap(f,u,s),...d.map((h,g)=>O("text",{class:"middle what",x:u,y:s+22+g*15},h))),a&&
Yy(t[a-1][0],c)&&r.push(Qy(a*o,s))}return{shapes:r,height:38+i*15}}function Yy(t,e){let[n,o]=[t,e].map(s=>Number(/\d{4}/.
exec(s)?.[0]??Number.NaN));return o-n>1}var Qy=(t,e)=>O("g",{},O("rect",{class:"gap",x:t-7,y:e-3,width:14,height:6}),O("\
path",{class:"line quiet thin",d:`M${t-6} ${e+7} l5 -14 M${t+1} ${e+7} l5 -14`}));function Jy(t,e){if(Q(t)<=e)return[t];
let n=t.split(" "),o=n.length-1;for(;o>1&&Q(n.slice(0,o).join(" "))>e;)o--;return[$t(n.slice(0,o).join(" "),e),$t(n.slice(
o).join(" "),e)]}function ap(t,e,n){return t==="done"?O("rect",{class:"solid",x:e-6,y:n-6,width:12,height:12}):t==="case"?
O("rect",{class:"hollow",x:e-6,y:n-6,width:12,height:12}):t==="answer"?O("circle",{class:"solid",cx:e,cy:n,r:6.5}):O("ci\
rcle",{class:t==="offer"?"head cooperation":"hollow",cx:e,cy:n,r:6.5})}var cp=10,ko="";async function lp(t){let{lack:e,cards:n}=await Zo(),o=n.flatMap(s=>s.findings);E(t,Rt(m("h2",{class:"pag\
e-title"},p("findings_title")),m("p",{class:"quiet"},N(o.length,"finding"),". ",p("findings_help")),e&&m("p",{},e),n.length===
1&&n[0].article===null?n1(n[0]):m("div",{class:"findings"},n.map(Xy))))}function Xy({article:t,title:e,about:n,findings:o,
more:s,lack:r}){let[i,...a]=o,c=i&&op(i.kind,i.figure);return m("section",{class:"finding-card","aria-label":e},m("div",
{class:"card-head"},m("h3",{lang:x.articles.find(({id:l})=>l===t)?.language},e),m("p",{class:"quiet"},n)),r&&m("p",{class:"\
finding"},r),c&&Zy(i,c),(c?a:o).map(fp),hp(s),t!==null&&t1(t))}var Zy=(t,e)=>m("div",{class:"finding lead"},up(t),mp(t),
Vm(e),pp(t),dp(t)),fp=t=>m("div",{class:"finding row"},ep(t),m("div",{},up(t),mp(t),pp(t),dp(t))),up=({title:t,counts:e})=>m(
"p",{class:"numbers"},m("strong",{},t),e.map(([n,o,s])=>[" \xB7 ",H(n,qn(x,s),t),` ${o}`])),mp=t=>m("p",{class:"sentence"},
R(t.sentence.map(([e,n])=>n==="entity"?Jt(e):e),()=>k(e1(t)),{class:"link whole"}));function pp(t){let[e]=qn(x,[t.quote.
statement]),{language:n}=x.articles.find(({id:s})=>s===t.quote.article)??{},o=`\u201C${t.quote.text}\u201D`;return m("bl\
ockquote",{lang:n},e===void 0?o:R(o,()=>ht(e)))}var dp=t=>t.remarks.length>0&&m("p",{class:"numbers"},t.remarks.join("; "));
function hp(t){let e=Object.entries(t),n=e.reduce((s,[,r])=>s+r,0),o=e.map(([s,r],i)=>[i?", ":": ",p("findings_by",{n:I(
r)})," ",m("code",{},s)]);return n>0&&m("p",{class:"card-foot"},N(n,"more_finding"),o,".")}function t1(t){let e=x.articles.
findIndex(({id:s})=>s===t),n=ae(x.statements.article,e).filter(s=>x.statements.aside[s]!==Hr),o=He(n.length,"all_stateme\
nts",{statements:N(n.length,"statement")});return m("p",{class:"card-foot"},n.length>0&&[R(o,()=>G(n,o))," \xB7 "],R(p("\
the_argument"),()=>k({tab:"arguments",article:t,about:null}))," \xB7 ",R(p("the_article"),()=>k({tab:"article",article:t,
open:null})))}function e1({kind:t,figure:e,quote:n}){let{article:o}=n,s=`statement:${n.statement}`;return t==="bargain"||
t==="precedent"?{tab:"bargains",open:s}:e.pair?{tab:"timeline",level:"country",pair:e.pair,open:null}:t==="reasons"||t===
"main cause"?{tab:"arguments",article:o,about:null,open:s}:e.sources?.length?{tab:"compare",according_to:["authors"],compared_with:[
`of:${e.sources[0]}`],modes:null,polarities:null}:{tab:"article",article:o,open:s}}function n1({title:t,findings:e,more:n,
lack:o}){let s=m("div",{class:"finding-card"}),r=()=>{let i=Km(x,e,w.findings,ko),a=w.find?i.length:cp*(1+w.more);E(s,m(
"div",{class:"card-head"},m("h3",{},t),m("p",{class:"quiet"},p("findings_chosen",{n:I(i.length),of:I(e.length)}))),i.slice(
0,a).map(fp),!i.length&&m("p",{class:"finding"},o||p("no_finding")),i.length>a&&m("p",{class:"card-foot"},T(p("more",{n:I(
Math.min(cp,i.length-a))}),()=>k({more:w.more+1}))),i.length<=a&&hp(n))};return[ko=""]=ar(w.findings,"words"),r(),[m("di\
v",{class:"line finding-choice"},o1(r),Ta.map(i=>s1(i,e))),s]}var o1=t=>m("input",{type:"search",value:ko,placeholder:p(
"finding_words"),"aria-label":p("finding_words"),oninput:e=>{ko=e.target.value,t()},onchange:()=>gp("words",ko.trim())});
function s1(t,e){let n=new Map;for(let r of e)for(let i of La(x,r,t))n.set(i,(n.get(i)??0)+1);let o=[...n].map(([r,i])=>[
r,`${r1(t,r,e)} (${I(i)})`]).sort(([r,i],[a,c])=>t==="year"?r.localeCompare(a):i.localeCompare(c)),[s=""]=ar(w.findings,
t);return o.length>1&&K(p(`finding_${t}`),[["",p(`finding_${t}`)],...o],s,r=>gp(t,r))}function r1(t,e,n){if(t==="article")
return x.articles.find(({id:s})=>s===e)?.title??e;if(t==="year")return e;let[o]=n.flatMap(({sentence:s})=>s).find(([,,s])=>s===
e)??[e];return D(o)}function gp(t,e){let n=(w.findings??[]).filter(s=>!s.startsWith(`${t}:`)),o=e?[...n,`${t}:${e}`]:n;return k(
{findings:o.length?o:null,more:0})}var i1={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},wp=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,a1=/[^\p{ASCII}]/u,
xp=new Map;function bp(t){let e=xp.get(t);if(e!==void 0)return e;let o=[...t.normalize("NFKD").replace(wp,"").toLowerCase().
replace(wp,"")].map(s=>i1[s]??(/\p{Pd}/u.test(s)?"-":/\s/u.test(s)?" ":s)).join("");return xp.set(t,o),o}function Ot(t){
return(a1.test(t)?Array.from(t,bp).join(""):t.toLowerCase()).replace(/\s+/g," ").trim()}var ja=t=>Ot(t).split(" ").filter(
Boolean);function Wa(t){let e=[],n="",o=0;for(let s of t){let r=bp(s);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<
r.length;i++)e.push(o)}o+=s.length}return{plain:n,places:[...e,o]}}function yp(t,e){let{plain:n,places:o}=Wa(t),s=[];for(let r of e)
for(let i=n.indexOf(r);r&&i>=0;i=n.indexOf(r,i+r.length))s.push([o[i],c1(t,o,i+r.length-1)]);return s.sort((r,i)=>r[0]-i[0]||
i[1]-r[1]),s.filter(([r],i)=>s.slice(0,i).every(([,a])=>a<=r))}function c1(t,e,n){let o=n+1;for(;e[o]===e[n]&&o<e.length-
1;)o++;return e[n]+t.slice(e[n],e[o]).trimEnd().length}var l1=/[\p{L}\p{N}]/u;function Mo(t,e){let n=e===0?" ":t[e-1];return n===
" "||n===`
`||!l1.test(n)}var $p="found";function Sp(t){if(typeof Highlight<"u"&&CSS.highlights.delete($p),!w.find)return;let[e="",n=""]=w.find.map(
Ot),o=f1(t),{plain:s,places:r}=Wa(o.map(({data:l})=>l).join("")),i=Math.max(0,s.indexOf(n)),a=s.indexOf(e,i)>=0?[e]:e.split(
" "),c=(e?a:[n]).flatMap(l=>{let f=s.indexOf(l,i);return f<0?[]:u1(o,r[f],r[f+l.length])});c.length&&(typeof Highlight<"\
u"&&CSS.highlights.set($p,new Highlight(...c)),c[0].startContainer.parentElement?.scrollIntoView({block:"center"}))}function f1(t){
let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),n=[];for(;e.nextNode();){let o=e.currentNode;o.parentElement?.closest(
"select, .number-mark")||n.push(o)}return n}function u1(t,e,n){let o=document.createRange(),s=0;for(let r of t){let i=s+
r.data.length;if(s<=e&&e<i&&o.setStart(r,e-s),s<n&&n<=i)return o.setEnd(r,n-s),[o];s=i}return[]}var m1=40,p1=100;function _p(t,e){let{level:n}=t,o=Yt(t),s=d1(t,o),r=s.filter(({nodes:d})=>d.length>1),i=s.reduce((d,{nodes:h})=>d+
h.length,0),a=new Set(e.unfolded??(i>m1?[]:r.map(({id:d})=>d))),c=p1*(1+e.more),l=kp(s,c,"").flatMap(d=>h1(t,d,a,c)),f=new Int32Array(
n.nodes.length).fill(-1);for(let[d,{nodes:h}]of l.entries())for(let g of h)f[g]=d;let u=g1(t,o,f,l.length);return{entries:l,
folding:r.map(({id:d})=>d),unfolded:r.map(({id:d})=>d).filter(d=>a.has(d)),rows:Op(u.map(([d])=>d)),columns:Op(u.map(([,
d])=>d)),cells:u.map(([d,h,g])=>w1(t,d,h,g))}}var Op=t=>[...new Set(t)].sort((e,n)=>e-n);function d1({facts:t,level:e,nodes:n,
chosen:o,state:s},r){let i=new Map,a=new Map,c=u=>e.nodes[u].country??e.nodes[u].actor;for(let u of r){for(let d of[u.a,
u.b]){let h=c(d);i.set(h,(i.get(h)??new Set).add(d))}for(let d of new Set([c(u.a),c(u.b)])){let h=a.get(d)??[];a.set(d,h);
for(let g of u.rows)h.push(g)}}let l=u=>n.weightOf(u);return[...i].map(([u,d])=>({id:u,nodes:[...d].sort((h,g)=>l(g)-l(h)||
h-g),weight:dt(t,a.get(u)??[],o,s.count)})).sort((u,d)=>d.weight-u.weight||(u.id<d.id?-1:1))}function kp(t,e,n){if(t.length<=
e+1)return t;let o=t.slice(e).flatMap(({nodes:s})=>s);return[...t.slice(0,e),{id:n,nodes:o,weight:0}]}function h1({level:t},{
id:e,nodes:n},o,s){if(e==="")return[{kind:"rest",id:e,group:null,nodes:n}];if(n.length===1)return[{kind:"actor",id:t.nodes[n[0]].
actor,group:null,nodes:n}];if(!o.has(e))return[{kind:"group",id:e,group:null,nodes:n}];let r=n.map(i=>({id:t.nodes[i].actor,
nodes:[i],weight:0}));return kp(r,s,"").map(i=>({...i,kind:i.id?"actor":"rest",group:e}))}function g1({facts:t},e,n,o){let s=new Map,
r=(i,a)=>{let c=s.get(i)??new Set;s.set(i,c);for(let l of a)c.add(l)};for(let{a:i,b:a,rows:c}of e){r(n[i]*o+n[a],c);let l=i===
a?[]:ps(t,c);l.length&&r(n[a]*o+n[i],l)}return[...s].sort(([i],[a])=>i-a).map(([i,a])=>[Math.floor(i/o),i%o,[...a]])}function w1(t,e,n,o){
let{facts:s,chosen:r,state:i}=t,[a,c,l]=$l(t,o);return{row:e,column:n,rows:o,number:dt(s,o,r,i.count),signs:[a,c,l],together:ps(
s,o).length>0}}var Ba=t=>{let[e,n]=String(t.dataset.at).split(" ");return[Number(e),Number(n)]},Mp=t=>[...t.querySelectorAll("[data-at]")],
x1={ArrowRight:[1,1],ArrowLeft:[1,-1],ArrowDown:[0,1],ArrowUp:[0,-1]};function vp(t,e){let n=t.target instanceof Element?
t.target.closest("[data-at]"):null,o=x1[t.key];if(!n||!o)return;t.preventDefault();let[s,r]=o,i=Ba(n),a=Mp(e).map(c=>({spot:c,
at:Ba(c)})).filter(({at:c})=>c[1-s]===i[1-s]&&(c[s]-i[s])*r>0).sort((c,l)=>(c.at[s]-l.at[s])*r);a.length&&Ap(e,a[0].spot)}
function Ap(t,e){Ep(t,e),e.focus()}function Tp(t,e){let n=Mp(t).find(o=>o.dataset.group===e);n&&Ap(t,n)}function Lp({target:t,
type:e},n,o,{rows:s,columns:r,cells:i},a){let c=t instanceof Element?t.closest("td, th")?.querySelector("[data-at]"):null;
for(let h of n.querySelectorAll(".lit"))h.classList.remove("lit");if(o.hidden=!c,!c)return;let[l,f]=Ba(c);e==="focusin"&&
Ep(n,c),c.closest("tr")?.classList.toggle("lit",l>=0);let u=n.querySelector(`[data-at="-1 ${f}"]`)?.closest("th");o.hidden=
f<0||!u,u&&f>=0&&(u.classList.add("lit"),[o.style.left,o.style.width]=[`${u.offsetLeft}px`,`${u.offsetWidth}px`]);let d=i.
find(h=>h.row===s[l]&&h.column===r[f]);d&&a(d)}function Ep(t,e){for(let n of t.querySelectorAll("[data-at][tabindex='0']"))
n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0")}var Pa={acts:"act",statements:"statement",articles:"article"},fr=["cooperation","conflict","neither"],[qp,b1,y1,$1]=[22,
4,18,8];function Rp(t,e,n,o){let{entries:s,rows:r,columns:i,cells:a}=e,c=Math.max(...a.map(F=>F.number)),l={shown:t,matrix:e,
names:n,fold:o,largest:c},f=e.unfolded.length>0,u=`${qp+y1+$1*I(c).length}px`,d=new Map(i.map((F,U)=>[F,U])),h=new Map(r.
map(F=>[F,[]]));for(let F of a)h.get(F.row)?.push(F);let g=r.map((F,U)=>m("tr",{},Np(l,r,U,"row"),S1(l,h.get(F)??[],U,d))),
b=f?2:1,_=m("td",{class:"corner",colspan:b,rowspan:b},p("matrix_corner")),S=i.map((F,U)=>Np(l,i,U,"col")),$=F=>s[i[F]].group!==
null,M=S.flatMap((F,U)=>$(U)?F.slice(0,-1):F),v=S.flatMap((F,U)=>$(U)?F.slice(-1):[]),q=i.map(()=>m("col",{class:"cells"})),
L=m("table",{class:`matrix${f?" grouped":""}`,role:"grid","aria-label":p("tab_matrix")},m("colgroup",{},f&&m("col",{class:"\
brackets"}),m("col",{class:"names"}),q),m("thead",{},m("tr",{},_,M),v.length>0&&m("tr",{},v)),m("tbody",{},g));return L.
style.setProperty("--cell",u),L.querySelector("td [data-at]")?.setAttribute("tabindex","0"),L}function Np({shown:t,matrix:{
entries:e,unfolded:n},names:o,fold:s},r,i,a){let{kind:c,id:l,group:f}=e[r[i]],u=a==="row",d=(q,L)=>u?{rowspan:q,colspan:L}:
{colspan:q,rowspan:L},h=q=>u?`${i} ${q}`:`${q} ${i}`,g={actor:()=>X(l),group:()=>s(l),rest:()=>k({more:w.more+1})}[c],b=o[r[i]],
_=Ip(b,g,h(-1),c==="group"?{"aria-expanded":"false","data-group":l}:{}),S=m("th",{scope:a,class:`${c} ${a}`,...d(1,n.length&&
f===null?2:1)},_);if(f===null||i>0&&e[r[i-1]].group===f)return[S];let $=r.filter(q=>e[q].group===f).length,M=jp(t,f),v=Ip(
M,()=>s(f),h(-2),{"aria-expanded":"true","data-group":f});return[m("th",{scope:`${a}group`,class:`bracket ${a}${$>1?"":"\
 of-one"}`,...d($,1)},v),S]}function Ip(t,e,n,o){let s=o["aria-label"]??t;return R(m("bdi",{},t),e,{title:s,"aria-label":s,
tabindex:-1,"data-at":n,...o})}function S1(t,e,n,o){let s=[],r=0,i=a=>a>r&&s.push(m("td",{colspan:a-r}));for(let a of e){
let c=o.get(a.column)??0;i(c),s.push(m("td",{class:"cell"},O1(t,a,`${n} ${c}`))),r=c+1}return i(o.size),s}function O1({shown:t,
matrix:{entries:e},names:n,largest:o},s,r){let i=wt([n[s.row],n[s.column]]),a=m("span",{class:`square${s.together?" toge\
ther":""}`},fr.map((l,f)=>s.signs[f]>0&&Fa(l,s.signs[f]))),c=Math.max(b1,qp*Math.sqrt(s.number/o));return[a.style.width,
a.style.height]=[`${c}px`,`${c}px`],R([m("span",{class:"room"},a),I(s.number)],()=>_1(t,e,s,i),{"aria-label":`${i}: ${za(
s)}`,"aria-describedby":"matrix-says",tabindex:-1,"data-at":r})}function Fa(t,e=1){let n=m("span",{class:t});return n.style.
flexGrow=String(e),n}var Da=t=>x.labels.signs[x.names.signs.indexOf(t)];function za({number:t,signs:e,together:n}){let o=fr.
flatMap((s,r)=>e[r]>0?[`${I(e[r])} ${Da(s)}`]:[]);return`${N(t,Pa[w.count])} (${Ft(o)}${n?`; ${p("matrix_together")}`:""}\
)`}function _1(t,e,{row:n,column:o,rows:s},r){let[i,a]=[e[n],e[o]];if(i.kind!=="actor"||a.kind!=="actor")return G(Tt(t,s),
r);let[c,l]=[i.nodes[0],a.nodes[0]];return t.pairs.has(c*t.level.nodes.length+l)?gt(c,l):gt(l,c)}var Cp=({level:t},e)=>t.
numbers.has(e)||e in t.countries||ce(e)!==null;function jp({level:t},e){let n=t.numbers.get(e);if(n!==void 0)return B(t,
n);let o=ce(e);return o?Y(o):t.countries[e]??e}function Wp(t,{kind:e,id:n,nodes:o}){return e==="actor"?B(t.level,o[0]):e===
"rest"?p("matrix_rest",{n:I(o.length)}):p("matrix_group",{name:jp(t,n),n:I(o.length)})}var k1=5,Bp=[];async function Pp(t){let e=[y,w.unfolded,w.more,w.language];if(t.querySelector(".matrix")&&e.every((f,u)=>f===
Bp[u]))return;let n=Fo(y),o=_p(n,w);if(o.folding.every(f=>Cp(n,f))||await z(),Bp=e,!o.cells.length){E(t,m("div",{class:"\
sheet"},m("p",{},Ne())));return}let s=o.entries.map(f=>Wp(n,f)),i=Rp(n,o,s,f=>v1(t,o,f)),a=m("div",{class:"band",hidden:!0}),
c=m("p",{class:"matrix-sentence"},m("span",{class:"quiet"},p("matrix_keys"))),l=f=>T1(c,s,f);for(let f of["mouseover","f\
ocusin"])i.addEventListener(f,u=>Lp(u,i,a,o,l));i.addEventListener("keydown",f=>vp(f,i)),E(t,m("div",{class:"sheet matri\
x-sheet"},m("p",{class:"quiet"},Nt(n)," ",H(p("show_quotes"),Zt(n).statements,p("based_on_drawn"))),m("div",{class:"matr\
ix-tools"},M1(o),A1(o)),c,m("div",{class:"matrix-scroll"},m("div",{},i,a))))}function M1({folding:t,unfolded:e}){return[
e.length<t.length&&T(p("unfold_all"),()=>k({unfolded:t})),e.length>0&&T(p("fold_all"),()=>k({unfolded:[]}))]}async function v1(t,{
unfolded:e},n){let o=e.includes(n);await k({unfolded:o?e.filter(s=>s!==n):[...e,n]}),Tp(t,n)}function A1({cells:t}){let e=fr.
flatMap((o,s)=>t.some(({signs:r})=>r[s])?[o]:[]),n=(o,s)=>m("span",{class:`square ${s}`},Fa(o));return m("p",{class:"mat\
rix-legend"},e.map(o=>m("span",{},n(o,""),o==="neither"?p("matrix_neither"):Da(o))),t.some(({together:o})=>o)&&m("span",
{},n("","together"),p("matrix_together")),m("span",{class:"quiet"},p("matrix_help",{what:He(2,Pa[w.count])})))}function T1(t,e,n){
let o=It(x,n.rows),s=o.slice(0,k1).map(Ue),r=o.length>s.length?[p("and_more",{n:o.length-s.length})]:[];E(t,m("strong",{},
wt([e[n.row],e[n.column]])),` ${za(n)}: `,m("span",{id:"matrix-says"},[...s,...r].join("; ")))}var[L1,E1,N1]=[8,30,12],I1=5;function Fp(t,e){let n=matchMedia("(min-width: 901px)").matches;return Qt.map(o=>{let s=t.get(
o)??new Map,r=e.get(o)??new Set;return s.size<2&&!r.size?null:q1(o,s,r,r.size>0||n&&s.size<=I1)})}function q1(t,e,n,o){let s=[
...new Set([...n,...e.keys()])].map(g=>({value:g,label:C1(t,g),number:e.get(g)??0})).sort((g,b)=>Number(n.has(b.value))-
Number(n.has(g.value))||b.number-g.number||g.label.localeCompare(b.label)),r=m("div",{class:"facet-values"}),i=p(`facet_${t}`),
[a,c]=[L1,""],l=()=>{let g=s.filter(({label:b})=>b.toLocaleLowerCase().includes(c));E(r,g.slice(0,a).map(({value:b,label:_,
number:S})=>ct([m("bdi",{},_),m("span",{class:"quiet"},` ${I(S)}`)],n.has(b),$=>R1(t,b,$))),g.length>a&&T(p("more",{n:I(
g.length-a)}),f))},f=()=>{a+=E1,l()},u=g=>{c=g.trim().toLocaleLowerCase(),l()};l();let d=s.length>N1&&m("input",{type:"s\
earch",placeholder:p("facet_search"),"aria-label":`${p("facet_search")}: ${i}`,oninput:g=>u(g.target.value)}),h=n.size||
s.length;return m("details",{class:"facet",open:o},m("summary",{},i,m("span",{class:"quiet"},` ${I(h)}${n.size?" \u2022":
""}`)),d,r)}function R1(t,e,n){let o=`${t}:${e}`,s=(w.facets??[]).filter(i=>i!==o),r=n?[...s,o]:s;return k({facets:r.length?
r:null,more:0})}function C1(t,e){let{names:n,labels:o}=x;switch(t){case"actor":case"target":return hn(e);case"relation":
return x.relations.find(({id:s})=>s===e)?.label??e;case"type":return e===Kn?p("no_quad_class"):o.quad_classes[n.quad_classes.
indexOf(e)]??e;case"source":return Et([e]);case"mode":return o.modes[n.modes.indexOf(e)]??e;case"certainty":return o.certainties[n.
certainties.indexOf(e)]??e;case"article":return x.articles.find(({id:s})=>s===e)?.title??e}}var Ha=4,Ga=t=>(w.columns??[]).find(e=>e.startsWith(`${t}:`))?.slice(t.length+1)??"",Ua=(t,e)=>t.toLocaleLowerCase().includes(
e.toLocaleLowerCase());function Dp(t){let{level:e}=t,n=new Map,o=f=>{let u=n.get(f)??le(t,f);return n.set(f,u),u},s=({a:f,
b:u})=>wt([B(e,f),B(e,u)]),r=f=>{let u=Tt(t,f.rows);return Hp(u.find(d=>Ua(qt(d),Ga("quote")))??u[0])},i=(f,u,d)=>({name:f,
isText:!0,value:u,cell:d}),a=(f,u)=>({name:f,isText:!1,value:u,cell:d=>H(u(d),o(d).statements,s(d))}),c=f=>u=>B(e,u[f]),
l=f=>u=>R(m("bdi",{},f(u)),()=>gt(u.a,u.b));return[i("actor",c("a"),l(c("a"))),i("label",f=>de(x,f.rows),f=>j1(It(x,f.rows).
map(Ue))),i("target",c("b"),l(c("b"))),i("quote",f=>Tt(t,f.rows).map(qt).join(`
`),r),{name:"weight",isText:!1,value:f=>f.weight,cell:f=>I(f.weight)},{...a("acts",f=>o(f).acts),cell:f=>H(o(f).acts,Zn(
o(f)),s(f))},{name:"quad_classes",isText:!1,value:f=>W1(o(f)),cell:f=>B1(o(f),s(f))},a("statements",f=>o(f).statements.length),
a("articles",f=>o(f).articles.size),a("sources",f=>o(f).sources.size)]}function zp(t){let{level:e,chosen:n}=t,o=new Map(
Lt(n,n.inside.keys()).map((l,f)=>[l,f])),s=C().statements,r=l=>f=>f[l]>=0?B(e,f[l]):Ht(s.get(f.at)[l==="a"?"s":"o"]),i=l=>f=>{
let u=m("bdi",{},r(l)(f));return f[l]>=0?R(u,()=>X(e.nodes[f[l]].actor)):u},a=({at:l})=>et(l).title;return[{name:"when",
isText:!0,value:({at:l})=>ys(s.get(l)),order:({at:l})=>o.get(l)??0},{name:"actor",isText:!0,value:r("a"),cell:i("a")},{name:"\
relation",isText:!0,value:({at:l})=>pt(l).label},{name:"target",isText:!0,value:r("b"),cell:i("b")},{name:"quote",isText:!0,
value:({at:l})=>qt(l),cell:({at:l})=>Hp(l)},{name:"held",isText:!0,value:({at:l})=>go(l).join("; ")},{name:"article",isText:!0,
value:a,cell:l=>R(m("bdi",{},a(l)),()=>hs(x.statements.article[l.at],l.at))}]}function j1(t){let e=m("bdi",{},t.slice(0,
Ha).join("; "));if(t.length<=Ha)return e;let n=()=>{e.textContent=t.join("; "),o.remove()},o=R(` ${p("and_more",{n:t.length-
Ha})}`,n);return[e,o]}var Hp=t=>[m("q",{dir:"auto",lang:et(t).language},R(qt(t),()=>ht(t))),m("span",{class:"quiet",dir:"\
ltr"},` ${oe(et(t))}`)],W1=({byQuadClass:t})=>t.reduce((e,n,o)=>e+(te(x,o)==="cooperation"?n:-n),0);function B1({byQuadClass:t,
quadClasses:e},n){let o=x.labels.quad_classes.map((s,r)=>t[r]>0&&m("span",{class:`quad-class ${te(x,r)}`},H(t[r],e[r],`${n}\
, ${s}`),` ${s}`));return o.some(Boolean)?o:"\u2013"}var P1={ties:"-weight",statements:"when"},Gp=[];async function Up(t){let{rows:e,facets:n,columns:o,sort:s,more:r,language:i}=w,
a=[y,e,n,o,s,r,i];if(t.querySelector(".table-view")&&a.every((b,_)=>b===Gp[_]))return;await z(),Gp=a;let c=Fo(y),l=Kc(c,
e),{units:f,counts:u}=Yc(c,l,n),d=m("div",{class:"facets","aria-label":p("facets"),role:"group"}),h=t.querySelector(".fa\
cets");E(d,Fp(u,Do(n))),h&&ls(d,cs(h));let g=e==="ties"?z1(c,l,f):H1(c,l,f);E(t,m("div",{class:"sheet table-view"},d,m("\
div",{class:"table-main"},F1(c),g)))}function F1(t){let{facets:e,columns:n,rows:o}=w,s=e?Yr(x,e):{},r=Br.map(a=>T(p(`row\
s_${a}`),()=>k({rows:a,sort:null,columns:null,more:0}),{"aria-pressed":String(a===o)})),i=o==="ties"?[Nt(t)," ",H(p("sho\
w_quotes"),Zt(t).statements,p("based_on_drawn"))]:Te();return[m("p",{class:"quiet"},i),m("div",{class:"table-tools"},m("\
div",{class:"choices",role:"group","aria-label":p("rows")},r),(e||n)&&T(p("remove_facets"),()=>k({facets:null,columns:null,
more:0})),Object.keys(s).length>0&&T(p("apply_facets"),()=>k({...s,facets:D1(e??[]),more:0}),{title:p("apply_facets_help")}))]}
function D1(t){let e=t.filter(n=>!Object.keys(Yr(x,[n])).length);return e.length?e:null}function z1(t,e,n){let{level:o,chosen:s}=t,
r=n.map(({row:c})=>c),i=[...cn(x,o,r,s,t.state.count).values()],a=new Set(e.map(({a:c,b:l})=>c*o.nodes.length+l)).size;return Vp(
Dp(t),i,a,"tie",c=>c.key)}var H1=(t,e,n)=>Vp(zp(t),n,e.length,"statement",({at:o})=>o);function Vp(t,e,n,o,s){let r=new Map(
t.map(({name:S})=>[S,Ga(S)])),i=e.filter(S=>t.every($=>U1($,S,r.get($.name)??""))),a=t.some(({name:S})=>S===w.sort?.replace(
/^-/,""))?w.sort:P1[w.rows],c=!!a?.startsWith("-"),l=t.find(({name:S})=>S===a?.replace(/^-/,"")),f=l?.order??l?.value??s,
u=i.map(S=>({row:S,value:f(S)})).sort((S,$)=>(c?-1:1)*G1(S.value,$.value)||s(S.row)-s($.row)),{drawn:d,next:h}=Vc(u.length,
w.more),g=t.map(S=>V1(S,l===S&&(c?"descending":"ascending"))),b=t.map(S=>m("td",{},K1(S,r.get(S.name)??""))),_=p("table_\
shown",{n:I(d),of:I(u.length),total:N(n,o)});return[m("p",{class:"quiet",role:"status"},_),m("div",{class:"table-scroll",
tabindex:0,role:"region","aria-label":p("tab_table")},m("table",{class:"listed"},m("thead",{},m("tr",{},g),m("tr",{class:"\
filters"},b)),m("tbody",{},u.slice(0,d).map(({row:S})=>Y1(t,S)))),!u.length&&m("p",{},n?p("nothing_fits"):Ne()),h>0&&T(p(
"more",{n:I(h)}),()=>k({more:w.more+1})),!h&&u.length>d&&m("p",{class:"quiet"},p("table_most")))]}var G1=(t,e)=>typeof t==
"number"?t-Number(e):t.localeCompare(String(e));function U1({isText:t,value:e},n,o){return o?t?Ua(String(e(n)),o):!(Number(
e(n))<Number(o)):!0}function V1({name:t,isText:e},n){let o=n?n==="ascending":!e;return m("th",{scope:"col","aria-sort":n||
"none",class:e?"":"num"},R(p(`column_${t}`),()=>k({sort:`${o?"-":""}${t}`})),n&&(n==="descending"?" \u2193":" \u2191"))}
function K1({name:t,isText:e},n){let o=r=>{let i=(w.columns??[]).filter(c=>!c.startsWith(`${t}:`)),a=r.trim()?[...i,`${t}\
:${r.trim()}`]:i;return k({columns:a.length?a:null,more:0})},s=p(e?"column_contains":"column_at_least");return m("input",
{type:e?"search":"number",value:n,placeholder:e?"\u2026":"\u2265","aria-label":`${p(`column_${t}`)}: ${s}`,onchange:r=>o(
r.target.value)})}var Y1=(t,e)=>m("tr",{},t.map(({name:n,isText:o,value:s,cell:r},i)=>m(i?"td":"th",{scope:i?null:"row",
class:o?n:"num"},r?r(e):m("bdi",{},s(e)))));function vo(){let t=mt(),e=Rs(),{stops:n,undated:o}=t?ro():{stops:[],undated:0};return m("div",{class:"play",role:"group",
"aria-label":p("play_acts")},T(`\u25C0 ${p("date_before")}`,()=>Wi(-1),{disabled:!t||!bn(n,-1)}),T(p(e?"pause":"play"),e?
wf:gf,{"aria-pressed":String(e)}),T(`${p("date_next")} \u25B6`,()=>Wi(1),{disabled:t&&!bn(n,1)}),t&&T(p("whole_period"),
Cs),m("span",{class:"quiet","aria-live":"polite"},t&&Q1(t,n),o>0&&` ${p("play_undated",{acts:N(o,"act")})}`))}function Q1({
first:t,last:e},n){let o=n.findIndex(a=>a.first===t&&a.last===e),s=pn(t,e);if(o<0)return`${p("nothing_at_date")} (${s})`;
let[r,i]=[o+1,n.length].map(I);return p("play_at",{n:r,of:i,acts:N(n[o].acts,"act"),when:s})}function Kp(t,e){let{act:n}=t.facts.statements,o=new Map(e.map(f=>[n[f.main],f])),s=Va(t).map(f=>f.map(u=>o.get(u))),r=new Set(
s.flat().filter(f=>f!==void 0&&!Dt(f))),i=s.filter(f=>f.every(u=>u&&r.has(u))),a=new Map;for(let[f,u]of i)a.set(f,a.get(
f)??[]),a.set(u,[...a.get(u)??[],f]);let c=new Map,l=f=>{let u=c.get(f);if(u!==void 0)return u;let d=1+Math.max(0,...(a.
get(f)??[]).map(l));return c.set(f,d),d};for(let f of e)a.has(f)&&l(f);return c}function Va({facts:t,state:e}){if(!t.orders.
length)return[];let{inside:n,main:o}=Mt(t,Wo(e),kt(e)),{act:s,relation:r}=t.statements,i=l=>n[l]===1&&s[l]>=0&&ft(t,l)&&
t.relations[r[o[l]]].deed,a=new Map;for(let[l,f,u]of t.orders)!n[l]||!ft(t,l)||!i(f)||!i(u)||s[f]===s[u]||a.set(s[f],(a.
get(s[f])??new Set).add(s[u]));let c=new Map([...a.keys()].map(l=>[l,J1(a,l)]));return[...c].flatMap(([l,f])=>[...f].filter(
u=>!c.get(u)?.has(l)).map(u=>[l,u]))}function J1(t,e){let n=new Set(t.get(e));for(let o of n)for(let s of t.get(o)??[])n.
add(s);return n}function Qp(t,e,n,o){return ur(t,e,n,o,!0)??X1(t,ur(t,e,n,o,!1),e,n)}var Rn=({left:t})=>t+7+4,Ao=({left:t,width:e})=>t-7-
4-e;function ur(t,e,n,o,s){let r=[],i=[];for(let a of t){let c=Rn(a)+a.width<=n,l=s&&!c?Math.max(Ao(a),e):a.left-7;if(s&&
!c&&Ao(a)<e)return null;let f=Math.max(a.right,a.left)+7,u=r.findIndex(d=>d+8/2<=l);if(u<0&&(u=r.length),u>=o)return null;
r[u]=s&&c?Math.max(f,Rn(a)+a.width+8/2):f,i.push({row:u,words:s?c?Rn(a):Ao(a):null})}return i}function X1(t,e,n,o){if(!e)
return null;let s=[];return e.map(({row:r},i)=>{let a=t[i],c=e.findIndex((d,h)=>h>i&&d.row===r),l=c<0?o:t[c].left-7-8,f=Rn(
a)+a.width<=l,u=!f&&Ao(a)>=Math.max(s[r]??n,n);return s[r]=Math.max(a.right,a.left,f?Rn(a)+a.width:0)+7+8,{row:r,words:f?
Rn(a):u?Ao(a):null}})}function Jp(t,e){let n=new Map,o=[];for(let s of t){let r=s.first===null||s.last===null?-1:Yp(e,s.
first);r<0||r!==Yp(e,s.last)?o.push(s):n.set(r,[...n.get(r)??[],s])}return{bins:n,wide:o}}function Yp(t,e){let[n,o]=[0,t.
length];for(;n<o;){let s=n+o>>1;t[s]<=e?n=s+1:o=s}return n-1}var Z1={denied:null,"not actual":"3.5 2.5",hedged:"0.1 3",doubted:"0.1 3",plain:null},Zp=[`M${6} 0 A${6} ${6} 0 1 1 ${-6}\
 0 A${6} ${6} 0 1 1 ${6} 0 Z`,"M-5.5 -5.5 H5.5 V5.5 H-5.5 Z","M-7 0 L0 -7 L7 0 L0 7 Z"];var mr=t=>Math.min(t,Zp.length-1);function Ka({main:t}){let{hold:e,mark:n}=x.statements;return x.names.marks[n[t]]==="do\
ubted"?"doubted":x.names.holds[e[t]]}function en(t,e,n,o){let s=x.names.signs[mr(t)];return O("g",{class:`form ${s} ${e===
"plain"?"filled":"hollow"}`,transform:`translate(${n} ${o})`},O("path",{d:Zp[mr(t)],"stroke-dasharray":Z1[e]}),e==="deni\
ed"&&O("path",{class:"slash",d:"M-6 6 L6 -6"}),e==="doubted"&&O("text",{class:"doubt",y:4.5},"?"))}var Xp=(t,e)=>O("svg",
{class:"sample",width:18,height:16,viewBox:"-9 -8 18 16","aria-hidden":"true"},en(t,e,0,0)),t$=()=>O("svg",{class:"sampl\
e",width:32,height:16,viewBox:"-9 -8 32 16","aria-hidden":"true"},pr(2,-7,21,0),en(2,"plain",0,0)),pr=(t,e,n,o)=>O("rect",
{class:`days ${x.names.signs[mr(t)]}`,x:e,y:o-7,width:Math.max(n-e,0),height:14,rx:4}),nn=(t,e,...n)=>O("g",{class:"mark",
tabindex:0,role:"button","aria-label":t,onclick:e,onkeydown:yi(e)},O("title",{},t),n);function td(t){let e=[...new Set(t.
map(({sign:r})=>mr(r)))].sort(),n=new Set(t.map(Ka)),o=["not actual","denied","hedged","doubted"],s=e.map(r=>[Xp(r,"plai\
n"),x.labels.signs[r]]);for(let r of o)n.has(r)&&s.push([Xp(2,r),p(`held_${r.replace(" ","_")}`)]);return t.some(({first:r,
last:i})=>r!==i)&&s.push([t$(),p("days_possible")]),s}var To=40,ed=14,Ya=10,e$=45,n$=.2,nd=90,o$=400,dr=class{constructor(e,n,o){let s=e.flatMap(({first:i,last:a})=>[i,a]).filter(
i=>i!==null),r=[...new Set(s)].sort((i,a)=>i-a);this.left=n,this.right=o,this.stretches=i$(s$(r,e,Math.floor((o-n)/(nd+To))),
n,o)}x(e){let[n]=this.stretches,o=this.stretches[this.stretches.length-1];if(e<n.from)return this.left;if(e>o.to)return this.
right;let{from:s,to:r,left:i,right:a,isFolded:c}=this.stretches.find(f=>e<=f.to&&!f.isFolded&&e>=f.from)??this.stretches.
find(f=>e<=f.to)??o,l=c?0:ed;return s===r?i+l:i+l+(e-s)/(r-s)*(a-i-2*l)}get folds(){return this.stretches.filter(({isFolded:e})=>e)}get daysAPixel(){
return Math.max(...this.stretches.map(e=>e.isFolded?0:(e.to-e.from)/od(e)))}ticks(e,n){return this.stretches.filter(({isFolded:o})=>!o).
flatMap(o=>a$(o,this,e,n))}},od=({left:t,right:e})=>Math.max(e-t-2*ed,1);function s$(t,e,n){let o=t[t.length-1]-t[0],s=r$(
t,e),r=t.slice(1).flatMap((c,l)=>s.has(l)?[]:[{k:l,days:c-t[l]}]),i=new Set;for(let{k:c,days:l}of r.sort((f,u)=>u.days-f.
days)){if(i.size>=n||l<e$||l<n$*o)break;i.add(c),o-=l}let a=[[t[0],t[0]]];for(let[c,l]of t.entries())i.has(c-1)?a.push([
l,l]):a[a.length-1][1]=l;return a}function r$(t,e){let n=new Map(t.map((s,r)=>[s,r])),o=new Set;for(let{first:s,last:r}of e)
if(!(s===null||r===null||r-s>o$))for(let i=n.get(s);t[i]<r;i++)o.add(i);return o}function i$(t,e,n){let o=n-e-To*(t.length-
1),s=t.reduce((l,[f,u])=>l+u-f,0),r=Math.min(nd,o/t.length),i=o-r*t.length,a=[],c=e;for(let[l,[f,u]]of t.entries()){l&&(a.
push({from:t[l-1][1],to:f,left:c,right:c+To,isFolded:!0}),c+=To);let d=r+i*(s?(u-f)/s:1/t.length);a.push({from:f,to:u,left:c,
right:c+d,isFolded:!1}),c+=d}return a}function a$(t,e,n,o){let{from:s,to:r,left:i,right:a}=t,c=r-s,f=xs(s,r,(c||1)/od(t)*
84).map(({day:v,step:q})=>({day:v,step:q,x:e.x(v),text:n(v,q)})),u=f.find(({x:v,text:q})=>v+o(q)<=a),d=[1,ve,me].filter(
v=>!u||v<=u.step),h=d.slice(Math.min(c<2*ve?0:c<2*me?1:2,d.length-1)).map(v=>n(s,v)),g=u?u.x-Ya:a+To,b=h.find(v=>e.x(s)+
o(v)<=g)??(u?"":h[h.length-1]),_=b?[{x:e.x(s),text:b,isLine:!1,days:null}]:[],S=b?e.x(s)+o(b)+Ya:i;for(let[v,{day:q,x:L,
text:P}]of f.entries()){let F=[q,(f[v+1]?.day??r+1)-1],U=L>=S&&L+o(P)<=a;_.push({x:L,text:U?P:"",isLine:!0,days:F}),U&&(S=
L+o(P)+Ya)}let $=n(r,1),M=e.x(r)-o($);return c&&M>S&&M>i&&_.push({x:M,text:$,isLine:!1,days:null}),_}var Cn=22,Qa=8,c$=20,Ja=16,sd=[520,360,240,160,120],l$=5;function rd(t,e,n){let o=f$(t,e),s=n+Qa+(e.named?0:c$+(o.length-
1)*Ja),{shapes:r,rows:i}=p$(t,e,s)??d$(t,e,s),a=s-n+Math.max(i,1)*Cn+Qa;return{shapes:[u$(t,o,n+Qa+(e.named&&o.length>1?
9:15)),...r],height:a}}function f$({title:t,number:e},{named:n,left:o,right:s}){let r=n||s-o;return m$(t,r,r-Q(I(e))-12)}
function u$({title:t,open:e,number:n},o,s){let r=I(n),i=o.map((l,f)=>O("text",{class:"lane-name",x:0,y:s+f*Ja},l)),a=Q(o[o.
length-1],13,600)+6,c=O("text",{class:"lane-number",x:a,y:s+(o.length-1)*Ja},r);return e?nn(`${t}: ${r}`,e,...i,c):O("g",
{},i,c)}function m$(t,e,n){let o=(c,l)=>Q(c,13,600)<=l;if(o(t,n))return[$t(t,n,13,600)];let s=t.split(" "),r=s.length-1;
for(;r>1&&!o(s.slice(0,r).join(" "),e);)r--;let[i,a]=[s.slice(0,r).join(" "),s.slice(r).join(" ")];return[$t(i,e,13,600),
...a?[$t(a,n,13,600)]:[]]}function p$({items:t},{left:e,right:n,rows:o,reach:s},r){if(t.length*14>o*(n-e))return null;let i=t.
map(u=>({item:u,reach:s(u)})).sort((u,d)=>u.reach[0]-d.reach[0]),a=u=>i.map(({item:d,reach:[h,g]})=>{let b=$t(d.words(Math.
floor(u/l$)),Math.min(u,(n-e)/2));return{left:h,right:g,width:Q(b),words:b}}),c=a(sd[0]);for(let u of sd.slice(1)){if(ur(
c,e,n,o,!0))break;c=a(u)}let l=Qp(c,e,n,o);return l?{shapes:i.map(({item:u},d)=>{let{row:h,words:g}=l[d],b=r+h*Cn+Cn/2;return nn(
u.name(),u.open,...u.shapes(c[d].left,c[d].right,b),g!==null&&O("text",{class:"mark-label",x:g,y:b+4},c[d].words))}),rows:1+
Math.max(0,...l.map(({row:u})=>u))}:null}function d$({title:t,items:e},n,o){let s=[...new Set(e.map(({kind:i})=>i))].sort(),
r=[];for(let[i,a]of s.entries()){let c=o+i*Cn;r.push(n.sample(a,n.left-10,c+Cn/2));let l=e.filter(d=>d.kind===a),{bins:f,
wide:u}=Jp(l,n.bins.starts);for(let[d,h]of f){let[g,b]=[n.bins.edges[d],n.bins.edges[d+1]];r.push(h$(h,`${t}: ${n.binName(
d,h.length)}`,g,b,c,a,n))}if(u.length){let d=`${t}: ${n.binName(-1,u.length)}`,h=()=>n.openAll(u,d),g=O("text",{class:"l\
ane-number end",x:n.end,y:c+15},`+${I(u.length)}`);r.push(nn(d,h,g))}}return{shapes:r,rows:s.length}}function h$(t,e,n,o,s,r,i){
let a=I(t.length),c=Q(a)+2<=o-n;return nn(e,()=>i.openAll(t,e),O("rect",{class:`bin kind-${r}`,x:n+.5,y:s+2,width:Math.max(
o-n-1,1),height:Cn-4,rx:3}),c&&O("text",{class:"bin-number",x:(n+o)/2,y:s+15},a))}var g$=700,w$=200,x$=22,b$=44,_t=40,y$=28,cd=3;function ld({lanes:t,ordered:e,stepOf:n,steps:o,now:s,openAll:r},i){let a=i>=
g$?w$:0,[c,l]=[a+x$,i-b$],f={left:c,right:l,end:i,named:a,openAll:r,sample:S$},u=t.flatMap(({items:g})=>g),d=[],h=0;if(u.
length){let g=new dr(u,c,l),b={...f,rows:id(t),reach:$$(g),...O$(g)},_=ad(t,b,_t);d.push(...k$(g,_.height,t),...v$(g,s,_.
height),..._.shapes),h=_.height}if(e.length){let g=(l-c)/o,b=M=>c+14+(M-1)*g,_={...f,rows:id(e),reach:M=>[b(n(M)),b(n(M))],
bins:{starts:[],edges:[]},binName:()=>p("ordered")},S=h+(h?24:0),$=ad(e,_,S+_t);d.push(O("text",{class:"part-name",x:0,y:S+
12},p("ordered")),...A$(b,o,S+_t,$.height),...$.shapes),h=$.height}return O("svg",{class:"timeline",width:i,height:h+4,viewBox:`\
0 0 ${i} ${h+4}`,role:"group","aria-label":p("tab_timeline")},d)}var id=t=>t.length<=3?16:t.length<=6?8:5,$$=t=>({first:e,
last:n})=>[e===null?t.left:t.x(e),n===null?t.right:t.x(n)],S$=(t,e,n)=>t===cd?en(2,"not actual",e,n):en(t,"plain",e,n);function ad(t,e,n){
let o=[],s=n;for(let r of t){let i=rd(r,e,s);o.push(O("line",{class:"grid",x1:0,x2:e.end,y1:s,y2:s}),...i.shapes),s+=i.height}
return{shapes:o,height:s}}function O$(t){let{stretches:e}=t,[n,o]=[e[0].from,e[e.length-1].to],s=xs(n,o,Math.max(t.daysAPixel*
y$,1)),r=[n,...s.map(({day:f})=>f)],i=[...r.slice(1),o+1],a=s.length?s[0].step:o-n+1,c=[...r.map(f=>t.x(f)),t.right];return{
bins:{starts:r,edges:c},binName:(f,u)=>f<0?p("wide_dates",{n:I(u)}):p("acts_of",{n:I(u),when:_$(r[f],i[f]-1,a<me?1:me)})}}
function _$(t,e,n){let[o,s]=[Xa(t,n),Xa(e,n)];return o===s?o:p("date_throughout",{from:o,to:s})}function Xa(t,e){let n=at(
t);return ut(e<ve?n:e<me?n.slice(0,7):n.slice(0,4))}function k$(t,e,n){let{left:o,right:s}=t,r=t.ticks(Xa,Q).map(({x:l,text:f,
isLine:u,days:d})=>{let h=f&&O("text",{class:"tick-label",x:l,y:12},f),g=d&&(()=>k({since:d[0],until:d[1]}));return[u&&O(
"line",{class:"grid",x1:l,x2:l,y1:_t-6,y2:e}),h&&g?nn(p("only_period",{period:pn(...d)}),g,h):h]}),i=o,a=t.folds.map(l=>{
let f=(l.left+l.right)/2,u=M$(l,n).find(d=>f-Q(d)/2>=i&&f+Q(d)/2<=s);return u&&(i=f+Q(u)/2+8),[O("rect",{class:"fold",x:l.
left,y:_t-22,width:l.right-l.left,height:e-_t+22}),O("path",{class:"break",d:`M${f-6} ${_t-1} l5 -10 M${f+1} ${_t-1} l5 \
-10`}),u&&O("text",{class:"fold-label",x:f,y:_t-14},u)]}),c=t.stretches.filter(({isFolded:l})=>!l).map(l=>O("line",{class:"\
axis",x1:l.left,x2:l.right,y1:_t-6,y2:_t-6}));return[...a,...r,...c].flat().filter(Boolean)}function M$({from:t,to:e},n){
let o=e-t,[s,r]=o>=2*me?[Math.floor(o/365.25),"years"]:o>=2*ve?[Math.floor(o/30.44),"months"]:[o,"days"];return[!n.some(
({items:a})=>a.some(({first:c,last:l})=>(c??-1/0)<e&&(l??1/0)>t))&&p(`no_act_${r}`,{n:s}),p(`number_${r}`,{n:s})].filter(
a=>typeof a=="string")}function v$(t,e,n){if(!e)return[];let[o,s]=[t.x(e.first)-9,t.x(e.last)+9];return[O("rect",{class:"\
now",x:o,y:_t-6,width:s-o,height:n-_t+6})]}function A$(t,e,n,o){let s=e>1?t(2)-t(1):1/0;return Array.from({length:e},(r,i)=>[
O("line",{class:"grid",x1:t(i+1),x2:t(i+1),y1:n-6,y2:o}),s>=Q(I(e))+4&&O("text",{class:"tick-label step",x:t(i+1),y:n-12},
I(i+1))]).flat().filter(r=>r instanceof SVGElement)}var fd=(t,e)=>e?Math.min(t,x.names.signs.length-2):cd;var Za=90,ud=12;function md(t,e,n){let o=Ka(e);return{first:e.first,last:e.last,kind:fd(e.sign,e.isReal),words:s=>hr(t,e,
n.ends,s),name:()=>`${hr(t,e,n.ends,Za)}: ${xt(e.main)}, ${N$(e)}`,statements:()=>e.statements,open:()=>G(e.statements,hr(
t,e,n.ends,Za)),shapes:(s,r,i)=>[Dt(e)&&e.first!==e.last&&pr(e.sign,s-7,r+7,i),en(e.sign,o,s,i)]}}function pd(t){let{id:e,
title:n,first:o,last:s}=x.articles[t];return{first:o,last:s,kind:2,words:r=>`\u201C${Le(n,r)}\u201D`,name:()=>`\u201C${n}\
\u201D, ${An(x.articles[t])}`,statements:()=>ae(x.statements.article,t),open:()=>k({tab:"article",article:e}),shapes:(r,i,a)=>[
o!==s&&pr(2,r-7,i+7,a),O("path",{class:"tick",d:`M${r} ${a-8} V${a+8}`})]}}function tc(t,e){let{level:n}=t,o=e.ties.length?
e.ties[0].pair.a:n.subject[e.main];return(o>=0?`${B(n,o)} `:"")+hr(t,e,[o],Za)}function hr({level:t},e,[n,o],s){let r=e.
ties.filter(({pair:d})=>d.a===n&&(o===void 0||d.b===o)),[i,...a]=r.length?r:e.ties.filter(({pair:d})=>d.b===n);if(!i)return E$(
e,s);let c=B(t,i.pair.a===n?i.pair.b:i.pair.a),l=o===void 0?` ${c}${a.length?` +${a.length}`:""}`:"",{parts:f}=It(x,i.rows)[0],
u=no(f,s-l.length)+l;return f[5]?u:u+T$(e,s-u.length)}function T$({main:t},e){let{roles:n,statements:o}=C(),s=o.get(t).roles?.
find(([i])=>n[i].function==="topic");if(!s||e<ud)return"";let r=Ht(s[1],1).replace(/^\[|\]$| \[.*$/g,"");return L$(s[1])?
`: ${Le(r,e-2)} ?`:`: ${Le(r,e)}`}function L$(t){if(typeof t=="string"||t>=0)return!1;let e=x.statements.stance[-1-t];return e>=
0&&["doubts","rejects"].includes(x.names.stances[e])}function E$({main:t},e){let{label:n}=pt(t),o=Ht(C().statements.get(
t).o,1);return`${n} ${Le(o,Math.max(e-n.length,ud))}`.trim()}function N$({main:t,first:e,last:n}){let o=C().statements.get(
t);return o.when||o.inferred_when?bs(o):e===null&&n===null?p("date_unknown"):pn(e,n)}var hd=12,I$=300,gd=hd,ec=0,dd=null;async function gr(t){await z();let e=ji(),n=Ee(e);if(!n.length&&!w.pair){E(t,Rt(mt()&&
m("div",{class:"line timeline-head"},vo()),m("p",{},Ne())));return}let s=(e===y?n:Ee(y)).flatMap(({statements:u})=>u),r=qs(
e),i=df(e,n,w.lanes,r),a=Kp(e,n),c=i.slice(0,gd),l=m("div",{class:"timeline-box"}),f=n.filter(u=>!Dt(u)&&!a.has(u));E(t,
Rt(m("div",{class:"line timeline-head"},r?B$(r):W$(),vo()),n.length===0&&m("p",{},p("no_tie_between")),l,i.length>c.length&&
P$(i.length-c.length,t),F$(n),D$(n,a.size,f.length,i.reduce((u,d)=>u+d.units.length,0)>n.length),z$(f),H$(n,r),Js(De(x,s,
y.chosen.main),p("tab_timeline")))),q$(l,e,c,n,a),R$(t)}function q$(t,e,n,o,s){ec=t.clientWidth;let{paddingLeft:r,paddingRight:i}=getComputedStyle(
t),a=ec-parseFloat(r)-parseFloat(i),c=new Map,l=(g,b)=>{let _=g.units.filter(b).map(S=>{let $=md(e,S,g);return c.set($,s.
get(S)??0),$});return{title:C$(e,g),open:j$(e,g),items:_,number:_.length}},f=n.map(g=>l(g,Dt)).filter(({items:g})=>g.length),
u=n.map(g=>l(g,b=>s.has(b))).filter(({items:g})=>g.length),h=[...new Set(o.flatMap(({statements:g})=>g.map(b=>x.statements.
article[b])))].filter(g=>Dt(x.articles[g])).map(pd);h.length&&f.push({title:p("articles"),open:null,items:h,number:h.length}),
t.append(ld({lanes:f,ordered:u,stepOf:g=>c.get(g)??0,steps:Math.max(0,...s.values()),now:mt(),openAll:(g,b)=>G(g.flatMap(
({statements:_})=>_()),b)},Math.max(a,I$)))}function R$(t){dd??=new ResizeObserver(()=>{let e=t.querySelector(".timeline\
-box");w.tab==="timeline"&&e&&e.clientWidth&&e.clientWidth!==ec&&bo(t,gr)}),dd.observe(t)}var C$=({level:t},{ends:e})=>wt(
e.map(n=>B(t,n)));function j$({level:t},{ends:e}){let n=e.map(o=>t.nodes[o].actor);return()=>n.length===1?X(n[0]):k({pair:n,
open:`pair:${n.map(encodeURIComponent).join(">")}`})}var W$=()=>m("label",{class:"line"},p("lanes_of"),K(p("lanes_of"),[
["actor",p("lanes_actor")],["pair",p("lanes_pair")]],w.lanes,t=>k({lanes:t}))),B$=t=>m("span",{class:"line"},m("strong",
{},t.map(e=>B(y.level,e)).join(" \u2194 ")),T(p("all_pairs"),()=>k({pair:null}))),P$=(t,e)=>T(p("more",{n:I(t)}),()=>{gd+=
hd,bo(e,gr)}),F$=t=>m("ul",{class:"looks"},td(t).map(([e,n])=>m("li",{},e,m("span",{},n))));function D$(t,e,n,o){let s=t.
filter(Dt).length,r=[s>0&&p("at_their_dates",{n:I(s)}),e>0&&p("in_stated_order",{n:I(e)}),n>0&&p("without_date",{n:I(n)})].
filter(Boolean);return m("p",{class:"quiet"},p("timeline_drawn",{what:r.join(", ")}),o&&` ${p("timeline_several")}`)}var z$=t=>t.
length>0&&m("details",{class:"undated"},m("summary",{},`${p("without_date",{n:I(t.length)})}: ${p("show")}`),xe(t.map(e=>m(
"li",{},R(tc(y,e),()=>G(e.statements,tc(y,e))))),20));function H$(t,e){if(e||w.lanes==="actor")return null;let n=t.filter(
({ties:o})=>!o.length);return n.length>0&&m("p",{class:"quiet"},p("no_pair",{n:I(n.length)}))}function jn(t,e){let o=[...new Set(e.filter(s=>s!=null&&s!==""))];return{at:t,names:o,plain:o.map(Ot)}}function nc(t,e){
let n=e.join(" ");return t===n?0:t.startsWith(n)?1:e.every(o=>t.includes(o))?e.every(o=>G$(t,o))?2:3:null}function G$(t,e){
for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(Mo(t,n))return!0;return!1}function wd(t,e,n){let o=[];for(let s of t){
let[r,i]=[1/0,0];for(let[a,c]of s.plain.entries()){let l=nc(c,e);l!==null&&l<r&&([r,i]=[l,a])}r<1/0&&o.push({one:s,rank:r,
by:i,count:n(s.at)})}return o.sort((s,r)=>s.rank-r.rank||r.count-s.count||s.one.at-r.one.at)}function xd(t,e){let n=null;
for(let o of t)for(let[s,r]of o.plain.entries())for(let i of new Set([r,...r.split(" ")])){let a=Math.min(Math.floor(Math.
max(e.length,i.length)/3),n?n.far-1:99);if(a<1||Math.abs(i.length-e.length)>a)continue;let c=U$(i,e,a);c<=a&&(n={one:o,name:o.
names[s],far:c})}return n}function U$(t,e,n){let[o,s]=[[],Array.from({length:e.length+1},(r,i)=>i)];for(let r=1;r<=t.length;r++){
let i=[r];for(let a=1;a<=e.length;a++){let c=t[r-1]===e[a-1];i[a]=Math.min(s[a]+1,i[a-1]+1,s[a-1]+(c?0:1)),r>1&&a>1&&t[r-
1]===e[a-2]&&t[r-2]===e[a-1]&&(i[a]=Math.min(i[a],o[a-2]+1))}if(Math.min(...i)>n)return n+1;[o,s]=[s,i]}return s[e.length]}var wr=90,Lo=class{constructor(){this.plain=[],this.passages={owners:[],bounds:[],texts:[]}}add(e,n,o=null){this.plain.push(
`${Ot(e)}
`),this.passages.owners.push(n),this.passages.bounds.push(o),this.passages.texts.push(o?null:e)}whole(){let e=new Uint32Array(
this.plain.length+1);for(let[n,o]of this.plain.entries())e[n+1]=e[n]+o.length;return{plain:this.plain.join(""),starts:e,
...this.passages}}};function oc(t,e){let{plain:n,starts:o}=t,s=e.join(" "),r=[[],[],[]],i=new Uint8Array(o.length);for(let[
a,c]of bd(t,s)){i[a]=1;let l=Mo(n,c)||V$(n.slice(o[a],o[a+1]),s)===0;r[l?0:1].push(a)}if(e.length>1){let a=e.reduce((c,l)=>l.
length>c.length?l:c,"");for(let[c]of bd(t,a)){if(i[c])continue;let l=n.slice(o[c],o[c+1]);e.every(f=>l.includes(f))&&r[2].
push(c)}}return r.flat()}function*bd({plain:t,starts:e},n){let o=0;for(let s=t.indexOf(n);s>=0&&o+1<e.length;s=t.indexOf(
n,e[o])){for(;e[o+1]<=s;)o++;yield[o,s],o++}}function V$(t,e){let n=2;for(let o=t.indexOf(e);o>=0;o=t.indexOf(e,o+1)){if(Mo(
t,o))return 0;n=1}return n}function Eo(t,e){let n=t.replace(/^#+\s+/,"").replace(/\s+/g," ").trim(),o=yp(n,[e.join(" "),
...e]),[s]=o[0]??[0],r=s>wr?yd(n,s-wr):0,i=n.length-s>2*wr?yd(n,s+2*wr):n.length,a=r?"\u2026 ":"";return{text:`${a}${n.slice(
r,i).trimEnd()}${i<n.length?" \u2026":""}`,marks:o.filter(([c,l])=>c>=r&&l<=i).map(([c,l])=>[c-r+a.length,l-r+a.length])}}
function yd(t,e){let n=t.indexOf(" ",e);return n>=0&&n-e<20?n+1:e}async function $d(t,e){let{findings:n,...o}=t,{facts:s,words:r}=o,i=r.entities.map(({label:l,labels:f={},aliases:u=[]},d)=>jn(
d,[l,...Object.values(f),...u])),a=({at:l})=>!!r.entities[l].actor,c=await Q$(t,e);return{...o,actors:i.filter(a),issues:i.
filter(l=>!a(l)),relations:s.relations.map(({label:l},f)=>jn(f,[l])),questions:s.questions.map(({title:l,name:f},u)=>jn(
u,[l,f])),articles:s.articles.map(({title:l,author:f,publisher:u},d)=>jn(d,[l,f,u,[f,u,l].filter(Boolean).join(" ")])),findings:Z$(
t,n),quotes:await Y$(t,e),sentences:c,sentenceOf:X$(t,c)}}function K$({facts:t,words:e},n){let{quote:o}=e.statements.get(
n),s=e.bodies.get(t.statements.article[n]);if(s===null)return o.join(" [\u2026] ");let r=[];for(let i=2;i<o.length;i+=2)
r.push(s.slice(Number(o[i]),Number(o[i+1])));return r.join(" [\u2026] ")}async function Y$(t,e){let n=new Lo;for(let[o,{
translation:s}]of t.words.statements.entries())n.add(K$(t,o),o),s&&n.add(s,o),await e();return n.whole()}async function Q$({
words:t,facts:e},n){let o=new Lo;for(let[s,r]of t.bodies.entries()){let i=new Intl.Segmenter(e.articles[s].language??void 0,
{granularity:"sentence"});for(let{segment:a,index:c}of i.segment(J$(r??"")))a.trim()&&o.add(a,s,[c,c+a.length]);await n()}
return o.whole()}var J$=t=>t.replace(/(?<!\n|^#[^\n]*)\n(?!\n)/gm," ");function X$({facts:t,words:e},{owners:n,bounds:o}){
let s=new Map;for(let[i,a]of n.entries())s.has(a)||s.set(a,i);let r=t.articles.map((i,a)=>e.bodies.get(a)!==null);return Int32Array.
from({length:e.statements.length},(i,a)=>{let c=t.statements.article[a];if(!r[c])return-1;let{quote:l}=e.statements.get(
a),[f,u]=[s.get(c)??0,n.length];for(;u-f>1;){let d=f+u>>1;n[d]===c&&(o[d]?.[0]??0)<=Number(l[2])?f=d:u=d}return f})}function Z$({
facts:t},e){return e.flatMap(n=>n.findings).map(({title:n,sentence:o,counts:s},r)=>{let i=o.map(([c])=>c).join(""),[,,a]=s[s.
length-1];return{...jn(r,[i,`${n}: ${i}`]),statements:qn(t,a)}})}var Sd=4,Od=4;function _d(t,e,n,o){let s=i=>i.filter(a=>!n.has(a)),r=[];for(let{at:i,plain:a}of t.relations){let c=tS(a[0].
split(" "),e);if(c===null||!o.relations[i])continue;let[l,f]=[e.slice(0,c.from),e.slice(c.to)].map(s);for(let u of nS(t,
i,l,f,o)){let d=o.ofPhrase(u);d.length&&r.push({kind:"phrase",rank:c.rank,count:d.length,label:"",phrase:u,statements:d})}}
return r.sort((i,a)=>i.rank-a.rank||(a.count??0)-(i.count??0))}function tS(t,e){for(let n=0;n<e.length;n++){let o=e.slice(
n,n+t.length);if(o.length===t.length&&o.every((i,a)=>eS(i,t[a])))return{from:n,to:n+t.length,rank:o.every((i,a)=>i===t[a])?
0:1};if(n+o.length===e.length&&o.join(" ").length>=Sd&&t.join(" ").startsWith(o.join(" ")))return{from:n,to:e.length,rank:1}}
return null}function eS(t,e){let n=0;for(;n<t.length&&t[n]===e[n];)n++;return t===e||n>=Sd&&n>=Math.max(t.length,e.length)-
2}function nS(t,e,n,o,s){let[r,i]=[n,o].map(a=>a.length?oS(t,a):[null]);return n.length||o.length?r.flatMap(a=>i.map(c=>({
relation:e,actor:a,target:c}))):s.targetsOf(e).slice(0,Od).map(a=>({relation:e,actor:null,target:a}))}function oS({actors:t,
issues:e,words:{entities:n}},o){let s=[];for(let{at:i,plain:a}of[...t,...e]){let c=a.map(l=>nc(l,o)).filter(l=>l!==null);
c.length&&s.push({rank:Math.min(...c),id:n[i].id})}return s.sort((i,a)=>i.rank-a.rank).filter(({rank:i})=>i===s[0].rank).
slice(0,Od).map(({id:i})=>i)}var kd=["phrase","actor","issue","relation","article","finding","question","quote","words"],sS=4,rS=200,iS="\u2E80",xr=class{constructor(e,n,o){
this.index=e,this.counts=new fs(e.facts,e.words,e.level,n),this.asking=new Set(ja(o)),this.answers=e.facts.questions.map(
s=>s.tab?null:this.counts.ofQuestion(s))}groups(e,n=null){let o=ja(e.replace(/[?\u00bf\u061f\uff1f]/g," "));if(!o.length)
return[];let s=c=>c===n?rS:sS,r=o.filter(c=>!this.asking.has(c)),i=o.join("").length>1||o[0]>=iS;return[aS("phrase",_d(this.
index,o,this.asking,this.counts),s("phrase")),...this.namedGroups(o,r.length?r:o,s),...i?this.textGroups(o,s):[]].filter(
({total:c})=>c).sort((c,l)=>vd(c)-vd(l)||kd.indexOf(c.kind)-kd.indexOf(l.kind))}nearest(e){let{actors:n,issues:o,relations:s}=this.
index;return xd([...n,...o,...s],Ot(e))?.name??null}namedGroups(e,n,o){let{counts:s,index:r}=this,i=()=>0,a=l=>s.entities[l],
c=(l,f,u,d=()=>({}))=>{let h=wd(f,l==="question"?n:e,u),g=h.slice(0,o(l)).map(({one:b,rank:_,by:S,count:$})=>({kind:l,rank:_,
count:$,at:b.at,label:b.names[0],...S>0&&l!=="finding"&&l!=="question"&&{alias:b.names[S]},...d(b.at)}));return{kind:l,total:h.
length,hits:g}};return[c("actor",r.actors,a),c("issue",r.issues,a),c("relation",r.relations.filter(({at:l})=>s.relations[l]),
l=>s.relations[l],l=>({statements:s.ofRelation(l)})),c("article",r.articles,l=>s.articles[l],()=>({alias:void 0})),c("fi\
nding",r.findings,i,l=>({count:r.findings[l].statements.length,statements:r.findings[l].statements,snippet:Eo(r.findings[l].
names[0],e)})),c("question",r.questions.filter(({at:l})=>this.answers[l]?.length!==0),l=>this.answers[l]?.length??0,l=>{
let f=this.answers[l];return f?{statements:f}:{count:null,tab:r.facts.questions[l].tab}})]}textGroups(e,n){let{quotes:o,
sentences:s,sentenceOf:r}=this.index,{first:i,total:a,taken:c}=this.quoted(oc(o,e),n("quote")),l=oc(s,e).filter(d=>!c[d]),
f=i.map(({passage:d,statements:h})=>{let g=o.owners[d],b=Eo(this.sentence(r[g]),e),_=b.marks.length?b:Eo(this.quote(d),e),
S=this.index.facts.statements.article[g],$=[...h];return{...Md("quote",_,S,e),count:$.length,statements:$}}),u=l.slice(0,
n("words")).map(d=>{let h=this.sentence(d);return{...Md("words",Eo(h,e),s.owners[d],e),sentence:h}});return[{kind:"quote",
total:a,hits:f},{kind:"words",total:l.length,hits:u}]}quoted(e,n){let{quotes:o,sentences:s,sentenceOf:r}=this.index,i=new Uint8Array(
s.owners.length),a=new Map,c=new Set,l=0;for(let f of e){let u=o.owners[f],d=r[u],h=d<0?this.quote(f):d,g=d<0?!c.has(h):
!i[d];d<0?c.add(h):i[d]=1,g&&l++<n&&a.set(h,{passage:f,statements:new Set}),a.get(h)?.statements.add(u)}return{first:[...a.
values()],total:l,taken:i}}quote(e){return this.index.quotes.texts[e]??""}sentence(e){let{sentences:n,words:o}=this.index,
s=e<0?null:n.bounds[e];return s?(o.bodies.get(n.owners[e])??"").slice(...s):""}},Md=(t,e,n,o)=>({kind:t,rank:Ot(e.text).
includes(o.join(" "))?4:5,count:null,label:e.text,snippet:e,article:n}),aS=(t,e,n)=>({kind:t,total:e.length,hits:e.slice(
0,n)});function vd({hits:t}){let e=Math.min(...t.map(n=>n.rank));return e<=1?e:2}var cS=80;async function Td({kind:t,at:e=0,article:n=0,statements:o,tab:s,sentence:r},i,a){t==="actor"||t==="issue"?await lS(
C().entities[e].id):t==="article"?await k({tab:"article",article:x.articles[e].id,open:null}):t==="words"?await k({tab:"\
article",article:x.articles[n].id,open:null,find:[a,Ad(r)]}):s?await k({tab:s}):t==="finding"?await G(o??[],D(i),{tab:"f\
indings",find:["",Ad(i)]}):o?.length===1?await ht(o[0]):await G(o??[],D(i))}var Ad=(t="")=>t.replace(/^#+\s+/,"").trim().
replace(/\s+/g," ").slice(0,cS);async function lS(t){let e=y.level.numbers.get(t);if(e===void 0||!y.nodes.has(e)){await X(
t);return}let n=Xn().shown.has(e)?w.grown:xi(t);await X(t),await k({grown:n}),w.tab==="graph"&&Mu(e)}function Ld({kind:t,total:e,hits:n},o,s,r){let i=`results-${t}`;return m("div",{role:"group","aria-labelledby":i},m("p",
{class:"results-head",id:i},p(`found_${t}`),m("span",{class:"quiet"},` ${I(e)}`)),n.map(a=>o(fS(a),s(a,Ed(a)))),e>n.length&&
o(m("div",{role:"option",class:"result more"},p("show_all_of",{n:I(e)})),r(t)))}function fS(t){let{count:e,alias:n,snippet:o,
kind:s}=t;return m("div",{role:"option",class:"result"},o?m("span",{class:s==="quote"||s==="words"?"words":"",dir:"auto"},
pS(o)):m("span",{dir:"auto"},Ed(t)),n&&[" ",m("span",{class:"quiet",dir:"auto"},`(${n})`)],m("span",{class:"quiet aside"},
[mS(t),e!==null&&N(e,"statement")].filter(Boolean).join(" \xB7 ")))}function Ed({kind:t,label:e,at:n,phrase:o}){if(o){let[
s,r]=[o.actor,o.target].map(a=>a===null?"":uS(a));return p(s&&r?"phrase_both":r?"phrase_who":"phrase_whom",{actor:s,relation:x.
relations[o.relation].label,target:r})}return(t==="actor"||t==="issue")&&n!==void 0?Y(C().entities[n]):e}function uS(t){
let e=C().entities.find(n=>n.id===t);return e?Y(e):t}function mS({kind:t,at:e,article:n}){return t==="article"&&e!==void 0?
oe(x.articles[e]):(t==="quote"||t==="words")&&n!==void 0?x.articles[n].title:t==="actor"||t==="issue"?e===void 0?"":C().
entities[e].type:""}function pS({text:t,marks:e}){let n=0;return[...e.flatMap(([s,r])=>{let i=t.slice(n,s);return n=r,[i,
m("mark",{},t.slice(s,r))]}),t.slice(n)]}var dS=12,[hS,gS,Nd,br]=[560,200,4,12],Ct="",sc=null,Id=null,on=null,qe=[],Re=-1;function qd(){let t=m("div",{id:"result\
s",class:"results",role:"listbox","aria-label":p("search_results")});t.hidden=!0,t.addEventListener("mousedown",n=>n.preventDefault());
let e=m("input",{type:"search",id:"search",role:"combobox","aria-expanded":"false","aria-controls":"results","aria-autoc\
omplete":"list",placeholder:p("search"),"aria-label":p("search"),autocomplete:"off",value:Ct,onfocus:Rd,oninput:n=>yr(n.
target.value),onkeydown:yS,onblur:$r});return m("div",{class:"searching",role:"search"},e,t)}function Rd(){return Id??=Promise.
all([z(),Zo(),yt("entity")]).then(([t,{cards:e},n])=>$d({facts:x,words:t,findings:e,level:n},wS())),Id}function wS(){let t=performance.
now();return()=>performance.now()-t<dS?null:new Promise(e=>setTimeout(()=>{t=performance.now(),e()}))}async function rc(){
let t=await Rd(),e=JSON.stringify(w.coders);return on?.coders!==e&&(on={search:new xr(t,w,p("search_asking")),coders:e}),
on.search}async function yr(t){Ct=t,sc=null,on||jd([m("p",{class:"quiet"},p("search_preparing"))]),await rc(),Ct===t&&Cd()}
function Cd(){let t=on?.search.groups(Ct,sc)??[];qe=[],Re=-1;let e=(r,i)=>(r.id=`result-${qe.length}`,r.addEventListener(
"click",i),qe.push({element:r,act:i}),r);if(!Ct.trim())return $r();let n=(r,i)=>()=>($r(),Td(r,i,Ct.trim())),o=r=>()=>{let i=Re;
sc=r,Cd(),Wd(i)};jd(t.length?t.map(r=>Ld(r,e,n,o)):xS(e));let s=t.reduce((r,i)=>r+i.total,0);Xt(s?N(s,"hit"):p("nothing_\
found",{what:Ct.trim()}))}function xS(t){let e=on?.search.nearest(Ct)??null,n=()=>{if(e===null)return;let o=A("search");
o.value=e,o.focus(),yr(e)};return[m("p",{class:"quiet"},p("nothing_found",{what:Ct.trim()})),e!==null&&t(m("div",{role:"\
option",class:"result"},p("did_you_mean",{name:e})),n)]}function jd(t){let e=A("results");E(e,t),e.hidden=!1,bS(A("searc\
h"),e),A("search").setAttribute("aria-expanded","true")}function bS(t,e){let{left:n,bottom:o,width:s}=t.getBoundingClientRect(),
r=document.documentElement.clientWidth-2*br,i=Math.min(r,Math.max(s,hS));e.style.width=`${i}px`,e.style.left=`${Math.max(
br,Math.min(n,r+br-i))}px`,e.style.top=`${o+Nd}px`,e.style.maxHeight=`${Math.max(gS,innerHeight-o-Nd-br)}px`}function $r(){
qe=[],Re=-1,A("results").hidden=!0,A("search").setAttribute("aria-expanded","false"),A("search").removeAttribute("aria-a\
ctivedescendant")}function Wd(t){qe[Re]?.element.removeAttribute("aria-selected"),Re=Math.max(-1,Math.min(t,qe.length-1));
let e=qe[Re]?.element;e?.setAttribute("aria-selected","true"),e?.scrollIntoView({block:"nearest"}),e?A("search").setAttribute(
"aria-activedescendant",e.id):A("search").removeAttribute("aria-activedescendant")}async function yS(t){let{key:e,target:n}=t,
o={ArrowDown:1,ArrowUp:-1};e in o?(t.preventDefault(),A("results").hidden&&Ct.trim()?await yr(Ct):Wd(Re+o[e])):e==="Ente\
r"?(t.preventDefault(),(A("results").hidden||!on)&&await yr(n.value),qe[Math.max(Re,0)]?.act()):e==="Escape"&&(n.value=Ct=
"",$r())}var Bd=()=>[$S(),OS()];function $S(){if(x.languages.length<2)return null;let t=x.languages.map(e=>[e,SS(e)]);return K(p(
"language_of_names"),[["",p("language_of_names")],...t],w.language??"",async e=>{await z(),await k({language:e||null})})}
function SS(t){try{return D(new Intl.DisplayNames([t],{type:"language"}).of(t)??t)}catch{return t}}var OS=()=>{let t=At()===
"dark"?"light":"dark";return T(p(t),()=>k({theme:t}),{id:"theme"})};function No(t,e,n,o,s){let r=new Array(s).fill(0),i=n==="kinds"?[...r.keys()]:null,{inside:a,main:c}=Mt(t,{...e,[n]:i},kt(
e));for(let l of st(a)){let f=o(n==="quad_classes"?c[l]:l);f>=0&&r[f]++}return r}var _S=0,kS=0;function Dd(){let{statements:t,names:e,labels:n}=x;return vn(p("filters_and_counts"),zt(p("quad_classes"),
MS()),zt(p("modes"),Sr("modes",n.modes,ic("modes",t.mode,e.modes),o=>ac(o===Be,"not actual"))),zt(p("certainties"),Sr("c\
ertainties",n.certainties,ic("certainties",t.certainty,e.certainties),o=>ac(o===_S,"hedged"))),zt(p("polarities"),Sr("po\
larities",n.polarities,ic("polarities",t.polarity,e.polarities),o=>ac(o===kS,"denied"))))}function zd(t){let e=m("detail\
s",{class:"group",open:t},m("summary",{},p("more_filters")),t&&Fd());return e.addEventListener("toggle",()=>e.open&&e.children.
length===1&&Pt(e,Fd())),e}var ic=(t,e,n)=>No(x,w,t,o=>e[o],n.length);function ac(t,e){let{names:n,encodings:o}=x;return ge(
tt().line,{dashes:t?[]:o.holds[n.holds.indexOf(e)].dashes})}function MS(){let{statements:t,names:e,labels:n}=x,o=e.quad_classes.
length,s=c=>c<o?Sn(e.signs.indexOf(te(x,c))):Sn(e.signs.indexOf("neither")),r=No(x,w,"quad_classes",c=>t.quad_class[c]<0?
o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],a=w.quad_classes??i;return[...n.quad_classes,p("no_quad_class")].
map((c,l)=>{let f=u=>k({quad_classes:Or(i,a,[i[l]],u,i)});return r[l]>0&&ct(`${c} (${r[l]})`,a.includes(i[l]),f,s(l))})}
function Or(t,e,n,o,s){let r=t.filter(i=>n.includes(i)?o:e.includes(i));return String(r)===String(s)?null:r}function Sr(t,e,n,o=()=>null){
let s=[...e.keys()],r=t==="kinds"&&w.count==="acts"?[Bo]:s,i=w[t],a=i??r;return e.map((c,l)=>{let f=u=>k({[t]:Or(s,a,[l],
u,r)});return(n[l]>0||i!==null)&&ct(`${c} (${n[l]})`,a.includes(l),f,o(l))})}function Pd(t,e){let n=e.map(([s])=>s),o=w[t]??
n;return e.map(([s,r])=>{let i=a=>k({[t]:Or(n,o,[s],a,n)});return ct(r,o.includes(s),i)})}function Fd(){let{statements:t,
names:e,labels:n,relations:o,families:s,familyOf:r,articles:i,coders:a}=x,c=No(x,w,"relations",u=>t.relation[u],o.length),
l=No(x,w,"kinds",u=>o[t.relation[u]].kind,e.kinds.length),f=new Set(y.level.nodes.filter((u,d)=>y.level.isTied[d]).map(u=>u.
type));return[zt(p("kinds"),Sr("kinds",n.kinds,l)),zt(p("relations"),s.map((u,d)=>vS(u,[...o.keys()].filter(h=>r[h]===d),
c))),zt(p("types"),Pd("types",[...f].sort().map(u=>[u,u]))),i.length>1&&zt(p("articles"),Pd("articles",i.map(u=>[u.id,u.
title]))),a.length>1&&zt(p("coders"),AS()),zt(p("further"),ct(p("with_issues"),w.issues,u=>k({issues:u})),ct(p("with_inf\
erred"),w.inferred,u=>k({inferred:u})),ct(p("with_headlines"),w.headlines,u=>k({headlines:u})),ct(p("with_self_loops"),w.
self,u=>k({self:u})))]}function vS(t,e,n){let o=[...x.relations.keys()],s=w.relations??o,r=e.filter(c=>n[c]),i=r.reduce(
(c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>k({relations:Or(o,s,c,l,o)});return m("details",{class:"family"},m("summ\
ary",{},`${t} (${i})`,r.some(c=>!s.includes(c))&&" \u2022"),m("p",{class:"quiet"},R(p("all"),()=>a(e,!0))," ",R(p("none"),
()=>a(e,!1))),r.map(c=>ct(`${x.relations[c].label} (${n[c]})`,s.includes(c),l=>a([c],l))))}function AS(){let t=w.coders??
[],e=t.length>1?[[t.join(" "),Ft(t)]]:[],n=x.coders.map(o=>[o,o]);return K(p("coders"),[["",p("one_coder")],...n,...e],t.
join(" "),o=>k({coders:o?o.split(" "):null}))}var Hd=["statements","acts","articles"];function Gd(){let t=R(p("draw_all"),()=>k({all:!0,picture:"whole"}));return vn(p(
"level"),K(p("level"),Wr.map(e=>[e,p(`level_${e}`)]),w.level,TS),m("label",{class:"line"},`${p("count_by")} `,LS()),m("l\
abel",{class:"line"},`${p("min_weight")} `,ES()),w.ego!==null&&NS(w.ego),y.isGrown&&m("p",{class:"quiet"},p("not_drawn_y\
et")," ",t),y.weakest>0&&m("p",{class:"quiet"},p("weakest",{n:y.weakest})," ",t))}async function TS(t){let e=await yt(t);
await k({level:t,ego:null,...gs(e)})}function LS(){let t=e=>k({count:Hd.find(n=>n===e)});return K(p("count_by"),Hd.map(e=>[
e,p(`by_${e}`)]),w.count,t)}function ES(){return m("input",{type:"number",min:1,max:999,value:w.min_weight,"aria-label":p(
"min_weight"),onchange:t=>k({min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function NS(t){let e=K(p("\
distance"),[1,2,3].map(n=>[String(n),N(n,"step")]),String(w.steps),n=>k({steps:Number(n)}));return m("p",{class:"ego"},p(
"neighbours_of",{name:hn(t)})," ",e," ",R(p("show_all"),()=>k({ego:null})))}var Ud=["level","count","min_weight","quad_classes","modes","certainties","polarities","kinds"];Ud.push("relations","typ\
es","articles","coders","issues","inferred","headlines","self","ego","all");var cc=()=>Ud.filter(t=>JSON.stringify(w[t])!==
JSON.stringify(V[t]));function Vd(){let t=A("side"),e=cs(t),{scrollTop:n}=t,o=t.querySelector("details.group[open]")!==null,
s=cc(),r=()=>k(Object.fromEntries(s.map(i=>[i,V[i]])));E(t,m("div",{class:"box-head"},m("h2",{},p("filters")),s.length>0&&
T(p("reset"),r,{class:"quiet-button"}),T("\xD7",()=>t.hidePopover(),{class:"close","aria-label":p("close")})),m("p",{class:"\
quiet"},Ms()),Gd(),Dd(),zd(o),vn(p("display"),Bd())),ls(t,e),n&&(t.scrollTop=n)}function Kd({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function Yd({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?Mt(t,s,kt(e)):n;return{chosen:r,statements:st(r.inside)}}function Qd(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=u=>Math.min(r-1,Math.max(0,Math.floor((u-o)/i))),
f=new Set;for(let u of n){let d=t.statements.act[u];if(d>=0&&f.has(d))continue;d>=0&&f.add(d);let[h,g]=[e.first[u],e.last[u]];
if(h===null&&g===null)continue;let[b,_]=[l(h??o),l(g??s)],S=h!==null&&g===h&&!e.approximate[u];for(let $=b;$<=_;$++)(S?a:
c)[$]+=1/(_-b+1)}return{sure:a,unsure:c,width:i}}var lc=120,fc=!1;function Xd(){let t=A("time"),e=Kd(x),{chosen:n,statements:o}=Yd(y),s=o.filter(d=>n.first[d]===null&&n.
last[d]===null),r=s.length>0&&m("p",{class:"undated"},H(N(s.length,"undated"),s,p("undated_many")));if(!e||e[0]===e[1]){
E(t,m("p",{class:"quiet"},p("no_period")),r);return}let i=IS(e),a=t.querySelector(".slider")?t.children:[m("div",{class:"\
time-head"}),RS(e)],[c,l]=a;c.isConnected||E(t,c,l),E(c,qS(e,i),r);let[f,...u]=l.children;f.replaceWith(jS(n,o,e,i));for(let[
d,h]of u.slice(0,2).entries())h.value=String(i[d]),h.setAttribute("aria-valuetext",at(i[d]))}function IS([t,e]){return[Math.
max(t,w.since??t),Math.min(e,w.until??e)]}function qS(t,[e,n]){return[m("h2",{},p("period")),Jd("since",e,t),"\u2013",Jd(
"until",n,t),ne()&&!mt()&&T(p("whole_period"),()=>k({since:null,until:null})),vo(),ct(p("only_certain_dates"),w.inside===
"certainly",o=>k({inside:o?"certainly":"possibly"})),ct(p("include_undated"),w.undated,o=>k({undated:o}))]}function Jd(t,e,[
n,o]){let s=r=>{let i=Ml(r);i!==null&&Zd(t,i,[n,o])};return m("input",{type:"date",value:at(e),min:at(n),max:at(o),"aria\
-label":p(t),onchange:r=>s(r.target.value)})}function RS([t,e]){let n=o=>m("input",{type:"range",min:t,max:e,step:1,"ari\
a-label":p(o),oninput:s=>Zd(o,Number(s.target.value),[t,e])});return m("div",{class:"slider"},O("svg"),n("since"),n("unt\
il"),CS([t,e]))}function CS([t,e]){return m("div",{class:"years","aria-hidden":"true"},Al(t,e).map(([n,o])=>{let s=m("sp\
an",{},o);return s.style.left=`${(n-t)/(e-t+1)*100}%`,s}))}function jS(t,e,n,[o,s]){let[r]=n,{sure:i,unsure:a,width:c}=Qd(
x,t,e,n,lc),l=Math.max(...i.map((d,h)=>d+a[h]),1),f=(d,h,g,b)=>{let[_,S]=[g/l*34,36-(g+b)/l*34],$=(d+1)*c+r<o||d*c+r>s;return g>
0&&O("rect",{class:h+($?" off":""),x:d/lc*1e3,y:S,width:1e3/lc-1,height:Math.max(_,1.5)})},u=i.map((d,h)=>[f(h,"bar",d,0),
f(h,"bar unsure",a[h],d)]);return O("svg",{class:"histogram",viewBox:"0 0 1000 40",preserveAspectRatio:"none",role:"img",
"aria-label":p("histogram")},u)}function Zd(t,e,[n,o]){let s=t==="since"?e<=n:e>=o;Bt({[t]:s?null:e}),(w.since??n)>(w.until??
o)&&Bt({[t==="since"?"until":"since"]:e}),!fc&&(fc=!0,requestAnimationFrame(()=>{fc=!1,k({})}))}var WS=10,th=!1,uc="";function mc(){let t=m("div",{class:"viewpoints",role:"group","aria-label":D(p("according_to"))}),e=Ss(),
n=Rc(x),o=()=>E(t,FS(e,n));E(A("viewpoint"),m("div",{class:"box-head"},m("h2",{},D(p("according_to"))),BS()),e.length>WS&&
PS(o),t,zS()),o()}var BS=()=>ct(p("viewpoint_several"),pc(),t=>{th=t,t||w.according_to.length<2?mc():k({according_to:w.according_to.
slice(0,1)})}),pc=()=>th||w.according_to.length>1;function PS(t){return m("input",{type:"search",placeholder:p("sources_\
find"),"aria-label":p("sources_find"),value:uc,oninput:e=>{uc=e.target.value,t()}})}function FS(t,e){let n=pc()?"checkbo\
x":"radio";return t.filter(([s,r])=>(n==="radio"||s!=="everyone")&&Ot(r).includes(Ot(uc))).map(([s,r])=>m("label",{class:"\
tick"},m("input",{type:n,name:"according-to",checked:w.according_to.includes(s),onchange:i=>DS(s,i.target.checked)}),m("\
span",{dir:"auto"},D(r)),m("span",{class:"number quiet"},I(e.get(s)??0))))}function DS(t,e){if(!pc()){k({according_to:[t]});
return}let o=Ss().map(([s])=>s).filter(s=>s===t?e:w.according_to.includes(s));k({according_to:o.length?o:["authors"]})}var zS=()=>m(
"p",{},w.compared_with&&`${p("compared_with")} ${Et(w.compared_with)} \xB7 `,R(p("compare_claims"),()=>k({tab:"compare"})));var HS=8,eh=new Map;function Wn(t,e,n,o){eh.set(t,o);let s=m("button",{type:"button",id:`open-${t}`,class:"opener",popovertarget:t},
e),r=m("div",{id:t,class:"box",popover:"auto",role:"dialog","aria-label":n});return r.addEventListener("beforetoggle",i=>{
i.newState==="open"&&(o(),US(r,s))}),[s,r]}function nh(t){GS(t)&&eh.get(t)?.()}var GS=t=>document.getElementById(t)?.matches(
":popover-open")??!1,Io=t=>document.getElementById(t)?.hidePopover();function US(t,e){let{right:n,bottom:o}=e.getBoundingClientRect();
t.style.setProperty("--top",`${o+4}px`),t.style.setProperty("--right",`${Math.max(HS,innerWidth-n)}px`)}var VS=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],KS={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function oh(){return m("section",{class:"legend"},m("h2",{},
p("legend")),m("ul",{},na().map(([t,e])=>m("li",{},t,m("span",{},e)))),m("ul",{},VS.map(([t,e])=>m("li",{},ea(t),m("span",
{},p(e))))),YS(),m("p",{class:"quiet"},p("width_meaning",{what:p(KS[w.count])})))}function YS(){let t=new Map;for(let{tint:n,
country:o}of y.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return m("ul",{},
e.map(([n,o])=>m("li",{},ea("dot",Fe()[n]),m("span",{},p("belongs_to",{name:QS(o)})))))}function QS(t){let e=w.language?
ce(t):null;return e?Y(e):y.level.countries[t]}function $e(t,e=""){return`${[x.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network",e].filter(
Boolean).join("-")}.${t}`}var JS={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function dc(t){return t.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
"")}function it(t){return dc(String(t)).replace(/[&<>"]/g,e=>JS[e])}var _r=1.4,[sh,XS,Bn]=[48,24,12];function kr(t,e,n,o=400,s=""){let r=s&&` fill="${s}"`,i=[];for(let c of t.split(/\s+/).
filter(Boolean)){let l=i.length?`${i[i.length-1]} ${c}`:c;i.length&&wn(l,n,o)<=e?i[i.length-1]=l:i.push(c)}return{markup:i.
map((c,l)=>`<text y="${(n*(1+l*_r)).toFixed(1)}" font-size="${n}" font-weight="${o}"${r}>${it(c)}</text>`).join(""),height:i.
length*n*_r}}function rh(t){let[e,n]=[0,Bn];return{markup:(w.picture==="named"?Gs():Yf()).map(([r,i])=>{let a=sh+wn(i,Bn)+
XS;e&&e+a>t&&([e,n]=[0,n+Bn*_r]);let c=`<g transform="translate(${e} ${n-11})">${r.innerHTML}</g><text x="${e+sh}" y="${n}\
" font-size="${Bn}">${it(i)}</text>`;return e+=a,c}).join(""),height:n+Bn*_r-Bn}}function ah(){let t=he()?.body;if(!t?.nodeIndices.length)return null;let{nodes:e}=y.level,n=t.nodeIndices.map(l=>({at:l,
x:t.nodes[l].x,y:t.nodes[l].y})),[o,s]=[Math.min(...n.map(({x:l})=>l))-90,Math.max(...n.map(({x:l})=>l))+90],[r,i]=[Math.
min(...n.map(({y:l})=>l))-60,Math.max(...n.map(({y:l})=>l))+70],a=[...[...y.arrows.keys()].map(l=>ZS(l,t)),...n.map(({at:l,
x:f,y:u})=>eO(l,e[l],f,u))];return{markup:`<g transform="translate(${(-o).toFixed(1)} ${(-r).toFixed(1)})">${a.join("")}\
</g>`,width:s-o,height:i-r}}function ih(t,e,n){let o=n.nodes[e],s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=y.level.nodes[e].size+
3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*r}}var qo=({x:t,y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function ZS(t,e){
let{options:n}=e.edges[t],{arrows:o}=y.level,{signs:s,holds:r,marks:i}=x.encodings,[a,c]=[e.nodes[o.actor[t]],e.nodes[o.
target[t]]],{color:l}=n.color,f=a===c,u=f?{x:a.x+34,y:a.y-34}:As(a,c,n.smooth),d=f?{x:a.x,y:a.y-16}:ih(u,o.actor[t],e),h=f?
{x:a.x+16,y:a.y}:ih(u,o.target[t],e),g=Math.atan2(h.y-u.y,h.x-u.x)*180/Math.PI,b={x:(d.x+2*u.x+h.x)/4,y:(d.y+2*u.y+h.y)/
4},{dashes:_,...S}=r[o.hold[t]],$=_.length?` stroke-dasharray="${_.join(" ")}"`:"",M=`<path d="M${qo(d)} Q${qo(u)} ${qo(
h)}" fill="none" stroke="${l}" stroke-width="${n.width.toFixed(1)}"${$}/>`,v=uo(s[o.sign[t]].head,l,`translate(${qo(h)})\
 rotate(${g}) scale(1)`),q=ta(S.middle||i[o.mark[t]].middle,l,b.x.toFixed(1),b.y.toFixed(1));return M+(v?.outerHTML??"")+
(q?.outerHTML??"")+tO(n.label??"",d,h,b)}function tO(t,e,n,o){if(!t)return"";let s=Math.atan2(n.y-e.y,n.x-e.x)*180/Math.
PI,r=s>90||s<-90?s+180:s,i=t.split(`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${it(c)}</tspan>`);return`<text transform="translate(${qo(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${ch()}>${a.join("")}</text>`}var ch=()=>`text-anchor="middle" fill="${tt().text}\
" stroke="${tt().ground}" stroke-width="3" paint-order="stroke"`;function eO(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=gn(B(y.level,t)).split(`
`).map((f,u)=>`<text x="${s}" y="${r+e+14+u*14}" font-size="13" ${ch()}>${it(f)}</text>`),l=o>=0?Fe()[o]:tt().node;return`${i[n]}\
fill="${l}" stroke="${tt().line}"/>${c.join("")}`}var nO=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linecap","stroke-linejoin","stroke-opac\
ity","paint-order","opacity","font-size","font-weight","font-style","font-family","text-anchor","dominant-baseline","let\
ter-spacing","direction","visibility","marker-start","marker-mid","marker-end"],oO=["class","style","tabindex","role","f\
ocusable"];function Ro(t,e){let n=t.cloneNode(!0),[o,s]=[t,n].map(r=>[r,...r.querySelectorAll("*")]);for(let[r,i]of o.entries()){
let a=getComputedStyle(i);for(let c of[...oO,...s[r].getAttributeNames().filter(l=>/^(aria|data)-/.test(l))])s[r].removeAttribute(
c);a.display==="none"&&s[r].setAttribute("display","none");for(let c of nO)s[r].setAttribute(c,a.getPropertyValue(c))}if(e)
for(let[r,i]of o.entries())i.matches(e)&&s[r].remove();return n}var sO=/^repeating-linear-gradient\((.*)\)$/,rO=/,\s*(?![^(]*\))/,iO={"to top":0,"to right":90,"to bottom":180,"to left":270};
function lh(t,{x:e,y:n,width:o,height:s}){let[r,...i]=sO.exec(t)?.[1].split(rO)??[];if(!i.length)return null;let a=(iO[r]??
Number.parseFloat(r))*Math.PI/180,[c,l]=[Math.sin(a),-Math.cos(a)],f=(Math.abs(o*c)+Math.abs(s*l))/2,[u,d]=[e+o/2-f*c,n+
s/2-f*l],h=0,g=i.map(P=>{let F=P.lastIndexOf(" ");return h=Math.max(h,Number.parseFloat(P.slice(F))),{colour:aO(P.slice(
0,F)),at:h}}),b=[u,d,u+h*c,d+h*l].map(P=>(Math.round(100*P)/100+0).toFixed(2)),_=`stripes${[t,...b].join("_").replace(/[^\w.-]+/g,
"_")}`,[S,$,M,v]=b,q=g.map(({colour:P,at:F})=>`<stop offset="${(F/h).toFixed(4)}" stop-color="${P}"/>`),L=`gradientUnits\
="userSpaceOnUse" spreadMethod="repeat" x1="${S}" y1="${$}" x2="${M}" y2="${v}"`;return{fill:`url(#${_})`,defined:`<line\
arGradient id="${_}" ${L}>${q.join("")}</linearGradient>`}}function aO(t){let e=/^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)$/.
exec(t)?.slice(1);return e?`rgb(${e.map(n=>Math.round(255*Number(n))).join(", ")})`:t}var Mr=8,fh=document.createElement("canvas").getContext("2d");function hc(t){let e=cO(t);for(let[o]of e)o.scrollTo(0,0);
let n=t instanceof SVGSVGElement?lO(t):fO(t);for(let[o,s,r]of e)o.scrollTo(s,r);return n}function cO(t){let e=[];for(let n=t.
parentElement;n;n=n.parentElement)e.push(n);return e.filter(n=>n.scrollLeft||n.scrollTop).map(n=>[n,n.scrollLeft,n.scrollTop])}
function lO(t){let e=t.getBBox(),[n,o]=[Math.ceil(e.width)+2*Mr,Math.ceil(e.height)+2*Mr],s=Ro(t);return s.setAttribute(
"viewBox",`${e.x-Mr} ${e.y-Mr} ${n} ${o}`),s.setAttribute("width",String(n)),s.setAttribute("height",String(o)),{markup:Ar(
s),width:n,height:o}}function fO(t){let{left:e,top:n}=t.getBoundingClientRect(),o=[],[s,r]=[0,0],i=(c,l)=>{c&&(o.push(c),
s=Math.max(s,l.right-e),r=Math.max(r,l.bottom-n))},a=c=>{let l=getComputedStyle(c);if(l.display==="none"||l.visibility===
"hidden"||l.opacity==="0")return;let f=c.getBoundingClientRect();if(f.right<e)return;let[u,d]=[f.left-e,f.top-n];if(c instanceof
SVGSVGElement){let h=Ro(c);for(let[g,b]of Object.entries({x:u,y:d,width:f.width,height:f.height,overflow:"visible"}))h.setAttribute(
g,String(b));i(Ar(h),f);return}i(uO(l,u,d,f.width,f.height),f);for(let h of c.childNodes)if(h instanceof Element)a(h);else if(h instanceof
Text)for(let g of dO(h,l,e,n))i(g.markup,g.place)};return a(t),{markup:o.join(""),width:Math.ceil(s),height:Math.ceil(r)}}
var Ar=t=>dc(new XMLSerializer().serializeToString(t));function uO(t,e,n,o,s){let r=o>0&&s>0?lh(t.backgroundImage,{x:e,y:n,
width:o,height:s}):null,i=r?`${r.defined}<rect x="${e}" y="${n}" width="${o}" height="${s}" fill="${r.fill}"/>`:"";return pO(
t,e,n,o,s,!r)+i+mO(t,e,n,o,s)}function mO(t,e,n,o,s){let r=Number.parseFloat(t.outlineWidth);if(t.outlineStyle!=="solid"||
!r||!vr(t.outlineColor))return"";let i=Number.parseFloat(t.outlineOffset)+r/2;return`<rect x="${e-i}" y="${n-i}" width="${o+
2*i}" height="${s+2*i}" fill="none" stroke="${t.outlineColor}" stroke-width="${r}"/>`}function pO(t,e,n,o,s,r){let[i]=t.
backgroundImage.match(/(?:rgba?|color)\([^)]*\)/)??[],a=[t.backgroundColor,r?i:""].find(v=>v&&vr(v))??"none",c=["Top","R\
ight","Bottom","Left"].map(v=>({wide:t[`border${v}Style`]==="none"?0:Number.parseFloat(t[`border${v}Width`]),colour:t[`b\
order${v}Color`]})),l=c.every(({wide:v,colour:q})=>v===c[0].wide&&q===c[0].colour),{wide:f,colour:u}=c[0],d=Math.min(Number.
parseFloat(t.borderTopLeftRadius)||0,o/2,s/2),h={dashed:`${3*f} ${2*f}`,dotted:`0 ${2*f}`}[t.borderTopStyle],g=h?` strok\
e-dasharray="${h}" stroke-linecap="round"`:"",b=f&&vr(u)?` stroke="${u}" stroke-width="${f}"${g}`:"",_=l&&b?f/2:0,S=`x="${e+
_}" y="${n+_}" width="${Math.max(0,o-2*_)}" height="${Math.max(0,s-2*_)}"`,$=a==="none"&&!(l&&b)?"":`<rect ${S} rx="${d}\
" fill="${a}"${l?b:""}/>`;if(l)return $;let M=c.map(({wide:v,colour:q},L)=>{if(!v||!vr(q))return"";let P=[[e,n,o,v],[e+o-
v,n,v,s],[e,n+s-v,o,v],[e,n,v,s]][L];return`<rect x="${P[0]}" y="${P[1]}" width="${P[2]}" height="${P[3]}" fill="${q}"/>`});
return $+M.join("")}var vr=t=>t!=="transparent"&&!/^rgba\(.*, 0\)$/.test(t);function dO(t,e,n,o){let s=e.writingMode.startsWith(
"horizontal"),r=e.direction==="rtl";fh.font=`${e.fontStyle} ${e.fontWeight} ${e.fontSize} ${e.fontFamily}`;let i=fh.measureText(
"x").fontBoundingBoxAscent,a=`font-family="${it(e.fontFamily)}" font-size="${e.fontSize}" font-weight="${e.fontWeight}" \
font-style="${e.fontStyle}" fill="${e.color}" direction="${e.direction}"`;return hO(t,s).map(({words:c,place:l})=>{let f=s?
`x="${(r?l.right:l.left)-n}" y="${l.top-o+i}"`:`transform="translate(${l.left-n+i} ${l.bottom-o}) rotate(-90)"`,u=e.textTransform===
"uppercase"?c.toLocaleUpperCase():c;return{markup:`<text ${f} ${a}>${it(u.trim())}</text>`,place:l}})}function hO(t,e){let n=[],
o=document.createRange();for(let{segment:s,index:r}of new Intl.Segmenter().segment(t.data)){o.setStart(t,r),o.setEnd(t,r+
s.length);let i=o.getBoundingClientRect(),a=n[n.length-1];if(!i.width&&!i.height)continue;a&&Math.abs(e?a.place.top-i.top:
a.place.left-i.left)<2?[a.words,a.place]=[a.words+s,gO(a.place,i)]:n.push({words:s,place:i})}return n.filter(({words:s})=>s.
trim())}function gO(t,e){let[n,o]=[Math.min(t.left,e.left),Math.min(t.top,e.top)];return new DOMRect(n,o,Math.max(t.right,
e.right)-n,Math.max(t.bottom,e.bottom)-o)}var uh=(t,e,n)=>`<svg xmlns="${ci}" width="${e}" height="${n}" viewBox="0 0 ${e}\
 ${n}" font-family="${it(eo())}">${t}</svg>
`;var Tr=16,wO=480,Lr={arguments:".argument",timeline:".timeline-box svg",matrix:"table.matrix"},xO=".looks, .matrix-legen\
d";function bO(){return w.tab==="graph"?[w.picture==="named"?yO():ah()].filter(e=>e!==null):[...Lr[w.tab]?A("sheet").querySelectorAll(
Lr[w.tab]):[]].map(hc)}function yO(){let t=po();if(!t?.parts.ties.length)return null;let{width:e,height:n}=t.picture,o=Ro(
t.root,".around, .now");for(let[s,r]of Object.entries({width:e,height:n}))o.setAttribute(s,String(r));return{markup:Ar(o),
width:e,height:n}}function gc(){return w.tab!=="graph"?!!(Lr[w.tab]&&A("sheet").querySelector(Lr[w.tab])):w.picture==="n\
amed"?!!po()?.parts.ties.length:!!he()?.body.nodeIndices.length}function Er(){let t=bO();if(!t.length)return null;let{text:e,
quiet:n,ground:o}=tt(),s=w.tab==="graph"?[]:[...A("sheet").querySelectorAll(xO)].map(hc),r=Math.max(wO,...[...t,...s].map(
_=>_.width)),i=[],a=Tr,c=({markup:_,height:S},$=8)=>{i.push(`<g transform="translate(${Tr} ${a.toFixed(1)})">${_}</g>`),
a+=S+$},{title:l,what:f,numbers:u,based:d}=$O();c(kr(l,r,18,600),2),c(kr(`${p(`tab_${w.tab}`)}. ${f}`,r,13,400,n),12);for(let _ of t)
c(_,12);w.tab==="graph"&&c(rh(r));for(let _ of s)c(_);c(kr([d,Il(u)].filter(Boolean).join(" "),r,12,400,n),Tr);let[h,g]=[
Math.ceil(r+2*Tr),Math.ceil(a)],b=`<rect width="${h}" height="${g}" fill="${o}"/><g fill="${e}">${i.join("")}</g>`;return{
width:h,height:g,svg:uh(b,h,g)}}function $O(){let t=w.tab==="arguments"?um():null;if(t){let o=De(x,t.statements,y.chosen.
main),{title:s}=x.articles[t.article];return{title:s,what:`${D(dn())}.`,numbers:o,based:_s(o)}}let e={title:x.title,what:Te()};
if(w.tab==="timeline"){let o=Ee(y).flatMap(r=>r.statements),s=De(x,o,y.chosen.main);return{...e,numbers:s,based:_s(s)}}let n=fn();
return{...e,numbers:Zt(n),based:_i(n)}}var Pn=()=>Er()?.svg??"",Nr=t=>`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
t)}`;async function wc(t,e){let{theme:n}=w;await k({theme:t});try{await e()}finally{await k({theme:n})}}var mh=t=>wc(t,()=>we(
$e("svg"),"image/svg+xml",Pn())),ph=(t,e)=>wc(t,async()=>{let n=await SO(e);n?we($e("png"),"image/png",n):Xt(p("save_too\
_large"))});async function SO(t){let e=Er();if(!e)return null;let n=new Image;n.src=Nr(e.svg),await n.decode();let o=m("\
canvas",{width:t,height:Math.round(e.height/e.width*t)});return o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),new Promise(
r=>o.toBlob(r))}async function dh(){let t="";await wc("light",()=>{t=Pn()});let e=m("img",{class:"paper",src:Nr(t),alt:Te()});
await e.decode(),document.querySelector("body > .paper")?.remove(),document.body.append(e),document.body.classList.add("\
picture-alone");let n=()=>{e.remove(),document.body.classList.remove("picture-alone")};addEventListener("afterprint",n,{
once:!0}),print()}function Kt(){let{draft:t}=w;return t?t.flatMap((e,n)=>n%2?[]:[{caption:e,view:t[n+1]??""}]):x.story?.steps??[]}var bc=()=>w.
step===null?null:Math.max(1,Math.min(w.step,Kt().length));function yc(t){let{language:e,theme:n,draft:o}=w,s=zn(Kt()[t-1].
view,V);return{...s,language:s.language??e,theme:n,draft:o,step:t}}var hh=async t=>k(await Jn(yc(t))),gh=t=>`#${sn(yc(t),
V)}`,OO=()=>sn({...w,step:null,draft:null,theme:V.theme},V);function wh(t){let e=[...Kt(),{caption:t,view:OO()}];return k(
{draft:bh(e),step:e.length})}function xh(t){let e=Kt().filter((n,o)=>o!==t-1);return k({draft:e.length?bh(e):null,step:null})}
var bh=t=>t.flatMap(({caption:e,view:n})=>[e,n]);function yh(){let t=Kt().map(({caption:e,view:n})=>`  - caption: ${xc(e)}\

    view: ${xc(n)}
`);return`title: ${xc(x.story?.title??x.title)}
steps:
${t.join("")}`}var xc=t=>JSON.stringify(t).replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu,e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`),$h=()=>x.story?.steps.length?yc(1):{};var Ir="";function Sh(t){let e=m("textarea",{id:"story-caption",rows:2,dir:"auto",value:Ir,oninput:()=>{Ir=e.value}}),n=()=>{
let s=Ir.trim();return s?(Ir="",t(),wh(s)):e.focus()},o=()=>{Kt().length&&we($e("yaml"),"application/yaml",yh()),t()};return m(
"div",{class:"story-form"},m("label",{for:"story-caption"},p("story_caption")),e,T(p("story_add"),n),T(p("save_story"),o))}var Oh=["type","sector","country"],_O=["weight","acts","articles","sources","statements"],kO=t=>typeof t=="number"?String(
t):Mh(t);function Mh(t){let e=/^[=+\-@\t\r]/.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)?`"${e.replace(/"/g,'""')}"`:e}async function qr(){
let{entities:t,statements:e}=await z(),{articles:n,coders:o,names:s,statements:r}=x,i=f=>typeof f=="string"?f:f<0?x.keys.
at(-1-f):Y(t[f]),a=f=>f===null?"":at(f),c=[["claim",xt],["quote",qt],["title",f=>et(f).title],["author",f=>et(f).author],
["publisher",f=>et(f).publisher],["published",f=>et(f).published],["inferred_published",f=>et(f).inferred],["url",f=>et(
f).url],["subject_label",f=>i(e.get(f).s)],["relation",f=>pt(f).id],["object_label",f=>i(e.get(f).o)],["according_to",f=>Xe(
e.get(f).sources??[]).join(" > ")],["author_stance",f=>s.stances[r.stance[f]]],["mode",f=>s.modes[r.mode[f]]],["certaint\
y",f=>s.certainties[r.certainty[f]]],["polarity",f=>s.polarities[r.polarity[f]]],["earliest",f=>a(r.first[f])],["latest",
f=>a(r.last[f])],["article",f=>n[r.article[f]].id],["coder",f=>o[r.coder[f]]],["statement",f=>x.keys.at(f)]],l=st(y.chosen.
inside).map(f=>c.map(([,u])=>Mh(u(f)??"")));return[c.map(([f])=>f),...l].map(f=>`${f.join(",")}\r
`).join("")}function Rr(){let{nodes:t}=y.level,n=["actor","actor_label","target","target_label","weight","acts",...x.names.
quad_classes.map(s=>s.replace(" ","_")),"no_quad_class","articles","sources","label","statements"],o=ki(y).map(({pair:s,
actor:r,target:i})=>{let{acts:a,byQuadClass:c,noQuadClass:l,articles:f,sources:u,statements:d}=le(y,s);return[...[t[s.a].
actor,r,t[s.b].actor,i],s.weight,a,...c,l,f.size,u.size,de(x,s.rows),jt(x,d).join(" ")]});return[n,...o].map(s=>`${s.map(
kO).join(",")}\r
`).join("")}function Cr(){let{nodes:t}=y.level,e=new Set,n=ki(y).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:f}=le(y,r),u=[r.weight,a,c.size,l.size,jt(x,f).join(" ")],d=`source="${it(t[r.a].actor)}" target="${it(
t[r.b].actor)}"`;return`<edge id="${i}" ${d} label="${it(de(x,r.rows))}" weight="${r.weight}"><attvalues>${u.map(_h).join(
"")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=Oh.map((a,c)=>_h(t[r][a],c)).join("");return`<node id\
="${it(t[r].actor)}" label="${it(B(y.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0" encodi\
ng="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${kh("node",Oh,()=>"string")+kh("edge",
_O,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var _h=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${it(t)}"/>`;function kh(t,e,n){let o=e.map((s,r)=>`<at\
tribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}var[vh,$c]=[200,12e3],MO=["2","3","4"],Ce=2400,Ah=null;function Th(){let t=(e,n)=>T(p(e),()=>{Io("save"),n()});E(A("save"),
m("h2",{},p("save")),vO(t),m("h3",{},p("save_data")),t("save_statements",async()=>we($e("csv",p("save_statements_name")),
"text/csv",await qr())),t("save_csv",()=>we($e("csv"),"text/csv",Rr())),t("save_gexf",()=>we($e("gexf"),"application/xml",
Cr())),!gc()&&t("print",()=>window.print()),Sh(()=>Io("save")))}function vO(t){if(!gc())return m("p",{class:"quiet"},p("\
save_no_picture"));let e=()=>Ah??At(),n=m("input",{type:"number",min:vh,max:$c,step:100,value:Ce,onchange:r=>{Ce=Math.round(
Math.min($c,Math.max(vh,Number(r.target.value)||Ce))),r.target.value=String(Ce)}}),o=K(p("save_scale"),[["",p("save_scal\
e")],...MO.map(r=>[r,`${r}\xD7`])],"",r=>{Ce=Math.min($c,(Er()?.width??0)*Number(r))||Ce,n.value=String(Ce)}),s=["light",
"dark"].map(r=>[r,p(`save_${r}`)]);return[m("h3",{},p("save_picture")),m("p",{class:"line"},m("label",{},`${p("save_widt\
h")} `,n),o),m("p",{class:"line"},K(p("save_ground"),s,e(),r=>{Ah=r==="dark"?"dark":"light"})),t("save_png",()=>ph(e(),Ce)),
t("save_svg",()=>mh(e())),t("save_pdf",dh)]}var AO="input, select, textarea, [contenteditable], [role=tablist], [role=grid], [role=listbox], [role=application], [ro\
le=menu], #main table, #main svg";function Lh(){return document.addEventListener("keydown",TO),m("section",{id:"story","\
aria-label":p("story")})}function Eh(){let t=A("story"),e=Kt(),n=bc();if(t.hidden=!e.length,!e.length)return;let o=w.draft?
p("story_draft"):x.story?.title??"",s=n===null?o:e[n-1].caption;E(t,m("div",{class:"story-step"},m("p",{class:"story-cap\
tion",dir:"auto"},s),m("nav",{class:"story-way","aria-label":p("story_steps")},n!==null&&m("span",{class:"quiet"},p("sto\
ry_place",{n,of:e.length})),n===null?jr(1,p("story_begin")):[n>1&&jr(n-1,`\u2190 ${p("story_back")}`),e.map((r,i)=>jr(i+
1,String(i+1),i+1===n)),n<e.length&&jr(n+1,`${p("story_next")} \u2192`)],w.draft&&n!==null&&T(p("story_remove"),()=>xh(n)),
w.draft&&T(p("story_discard"),()=>k({draft:null,step:null})))),m("ol",{class:"story-whole"},e.map(r=>m("li",{dir:"auto"},
r.caption))))}function jr(t,e,n=!1){return m("a",{href:gh(t),"aria-current":n?"step":null,"aria-label":e===String(t)?p("\
story_step",{n:t}):null,onclick:o=>{o instanceof MouseEvent&&(o.ctrlKey||o.metaKey||o.shiftKey)||(o.preventDefault(),Nh(
t))}},e)}async function Nh(t){await hh(t);let e=Kt();Xt(`${p("story_place",{n:t,of:e.length})}. ${e[t-1].caption}`)}function TO(t){
let e={ArrowLeft:-1,ArrowRight:1}[t.key],n=bc();if(!e||n===null||t.defaultPrevented||t.altKey||t.ctrlKey||t.metaKey||t.target instanceof
Element&&t.target.closest(AO))return;let o=n+e;o<1||o>Kt().length||(t.preventDefault(),Nh(o))}var qh=["viewpoint","time","side"];function Rh(){E(A("app"),m("header",{},m("h1",{},x.title),qd(),m("div",{class:"tools"},
LO())),m("nav",{id:"views","aria-label":p("views")},m("div",{id:"tabs",role:"tablist","aria-label":p("views"),onkeydown:NO},
Se.map(EO)),m("p",{id:"matching",class:"quiet"})),Lh(),m("main",{},m("div",{id:"main",role:"tabpanel"},$u(Wn("legend",p(
"legend"),p("legend"),()=>E(A("legend"),oh()))),m("div",{id:"sheet"}),m("p",{id:"caption"}))),m("aside",{id:"panel",tabindex:0,
"aria-label":p("quotes")}),m("p",{id:"announced",class:"unseen","aria-live":"polite"})),document.addEventListener("keydo\
wn",IO)}var LO=()=>[Wn("viewpoint",Ih("viewpoint",D(p("according_to"))),D(p("according_to")),mc),Wn("time",Ih("time",p("\
period")),p("period"),Xd),Wn("side",[p("filters"),m("span",{class:"set"})],p("filters"),Vd),Wn("save",p("save"),p("save"),
Th)],Ih=(t,e)=>[m("span",{class:"quiet"},e),m("span",{id:`chosen-${t}`,class:"chosen"})];function Sc(){let{tab:t,open:e}=w;
document.documentElement.dataset.theme=w.theme,document.body.classList.toggle("wide",!e);for(let n of Se){let o=A(`tab-${n}`);
o.setAttribute("aria-selected",String(n===t)),o.tabIndex=n===t?0:-1}A(`tab-${t}`).scrollIntoView?.({block:"nearest",inline:"\
nearest"}),A("main").setAttribute("aria-labelledby",`tab-${t}`),A("stage").hidden=t!=="graph",A("sheet").hidden=t==="gra\
ph"}function Ch(){let t=[...w.according_to,...w.compared_with??[]];A("chosen-viewpoint").textContent=t.length>1?N(t.length,
"viewpoint"):Et(t),A("chosen-time").textContent=(Rs()?"\u25B6 ":"")+(ne()?to():p("any_time"));let e=cc().length,n=A("ope\
n-side");E(n.querySelector(".set"),e>0&&String(e)),n.setAttribute("aria-label",e?p("filters_set",{n:e}):p("filters")),A(
"matching").textContent=Ms();for(let o of qh)nh(o)}var EO=t=>T(p(`tab_${t}`),()=>k({tab:t}),{role:"tab",id:`tab-${t}`,"a\
ria-controls":"main"});async function NO({key:t}){let e={ArrowRight:1,ArrowLeft:-1}[t];if(!e)return;let n=Se[(Se.indexOf(
w.tab)+e+Se.length)%Se.length];await k({tab:n}),A(`tab-${n}`).focus()}function IO(t){if(t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.
test(t.target.tagName))return;let e=document.querySelector(":popover-open")!==null;if(t.key==="Escape"&&w.open&&!e&&k({open:null}),
t.key==="/"){t.preventDefault();for(let n of[...qh,"save"])Io(n);A("search").focus()}}var qO=["open","lanes","article","about","claimant","analysis","unfolded","picture","frames","rows","facets","columns","\
sort","more","findings","tab","theme","citation","find","step","draft"],RO=100,CO=["picture","ego","steps","level","all",
"grown"],jO={findings:lp,arguments:mm,table:Up,analyses:Yu,matrix:Pp,timeline:gr,bargains:jm,article:qm,compare:Aa},Oc=null;
async function jh(t){let e=xl(),n="open"in t&&!!w.open,o="open"in t&&!w.open;n&&e&&e.part!=="panel"&&(Oc=e),("article"in
t||"tab"in t)&&!("find"in t)&&Bt({find:null});let s="tab"in t&&!A("tabs").contains(document.activeElement)&&document.activeElement!==
document.body;os(t),await Co(t),(s||n)&&w.tab!=="graph"&&Vu(A("sheet"),s),n||bl(o?Oc??e:e),o&&(Oc=null)}async function Co(t){
let e=Object.keys(t??w),n=!!(t&&y&&e.length)&&e.every(i=>qO.includes(i)),o=!y,s=o&&w.tab==="findings";s&&await WO(),(w.compared_with||
w.language)&&await z(),n||await cl(),e.includes("tab")&&xf(w.tab);let r=!n&&!o&&e.some(i=>CO.includes(i));Sc(),Eh(),(!n||
e.includes("theme")||e.includes("tab"))&&Ch(),BO(),s||await Wh(r),await Hu()}async function WO(){Sc(),await Wh(!1),await new Promise(
t=>{requestAnimationFrame(()=>setTimeout(t)),setTimeout(t,RO)})}async function Wh(t){if(w.tab!=="graph"){await bo(A("she\
et"),jO[w.tab]),Sp(A("sheet"));return}await Su(t)}function BO(){let t=A("caption");if(t.hidden=Oi.has(w.tab)||w.tab==="m\
atrix"||w.tab==="table",w.tab!=="graph"){E(t,Te());return}let e=fn(),{statements:n}=Zt(e),o=[y.selfLoops>0&&p("note_self\
_loops",{n:y.selfLoops}),e.isGrown&&p("not_drawn_yet"),e===y&&y.arrows.size>Ns&&p("note_zoom")].filter(Boolean),s=n.filter(
r=>y.chosen.undated.has(r));E(t,Nt(e)," ",H(p("show_quotes"),n,p("based_on_drawn")),o.length>0&&` \xB7 ${o.join(" ")}`,s.
length>0&&[" \xB7 ",H(N(s.length,"article_date_used"),s,p("undated_many"))])}function Bh(){let t=[...A("panel").querySelectorAll("details:not([open])")];for(let o of t)o.setAttribute("open","");addEventListener(
"afterprint",()=>t.forEach(o=>{o.removeAttribute("open")}),{once:!0});let e=w.tab==="graph"?PO(Pn):"",n=A("printed");n.alt=
Nt(Xn()),e?n.src=Nr(e):n.removeAttribute("src")}function PO(t){let e=w.theme;if(At()==="light")return t();let n=s=>{Bt({
theme:s}),document.documentElement.dataset.theme=s,Ou()};n("light");let o=t();return n(e),o}var Ph={change:k,state:()=>w,edges:()=>Yt(y).map(t=>{let e=le(y,t);return{actor:y.level.nodes[t.a].actor,target:y.level.
nodes[t.b].actor,label:de(x,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,e.noQuadClass],articles:e.
articles.size,sources:e.sources.size,statements:jt(x,e.statements)}}),parts:()=>y.parts?.claims.map(t=>t.map(({sides:e,positions:n})=>[
...e.map(o=>jt(x,o)),...n.map(o=>[...new Set(o.map(({how:s})=>s))].sort())])),compared:()=>{let{according_to:t,compared_with:e}=rr(
x,w,V).state;return[t,e]},arguments:async()=>{let{cards:t,...e}=await ts();return $o(x,{cards:t,...e},w).map(({tail:n,head:o,
words:s,statements:r})=>({tail:t[n].text,head:t[o].text,words:s,statements:jt(x,r)}))},timeline:()=>{let{act:t}=x.statements,
e=Ee(y),n=new Map(e.map(({main:o,statements:s})=>[t[o],jt(x,s)]));return{units:e.map(({statements:o,isReal:s,first:r,last:i})=>({
statements:jt(x,o),isReal:s,first:r,last:i})),orders:Va(y).flatMap(([o,s])=>{let r=[n.get(o),n.get(s)];return r[0]&&r[1]?
[r]:[]})}},bargains:()=>ns().bargains.map(t=>({acts:t.length,statements:jt(x,t.flatMap(e=>e.statements))})),search:async(t,e)=>((await rc()).
groups(t,e).find(o=>o.kind===e)?.hits??[]).map(({label:o,count:s,phrase:r,statements:i,snippet:a})=>({label:o,count:s,phrase:r?
{...r,relation:x.relations[r.relation].id}:null,statements:i?jt(x,i):null,text:a?.text??null})),svg:Pn,csv:Rr,statements:qr,
gexf:Cr,network:he,names:()=>{let t=he()?.body.view;return Ii().map(({lines:e,size:n,x:o,y:s,width:r,height:i})=>{let{x:a=0,
y:c=0}=t?.translation??{},[l,f]=[o+a,s+c];return{text:e.join(" "),size:n,left:l,top:f,right:l+r,bottom:f+i}})}};async function FO(){al(jh),await sl(hl,document.documentElement.lang||"en"),Bt(location.hash.length>1?await Jn(zn(location.
hash,V)):$h()),Rh(),await Co(),document.body.classList.add("ready"),addEventListener("hashchange",DO),addEventListener("\
beforeprint",Bh),li().addEventListener("change",()=>w.theme==="auto"&&Co()),(window.requestIdleCallback||setTimeout)(()=>z())}
async function DO({newURL:t}){let e=await Jn(zn(new URL(t).hash,V));new URL(t).hash!==location.hash||Ac(e,w)||(Bt(e),os(
{}),Co())}Object.assign(window,{explorer:Ph});FO();})();

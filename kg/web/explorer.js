"use strict";(()=>{var fe=["findings","graph","arguments","compare","timeline","bargains","analyses","matrix","table","article"],br=["entit\
y","organisation","sector","country"],yr=["ties","statements"],$r=["plain","chicago","apa"],gh=["acts","statements","art\
icles"],Tn={tab:"graph",level:"entity",according_to:["authors"],compared_with:null,since:null,until:null,inside:"possibl\
y",undated:!0,kinds:null,quad_classes:null,relations:null,modes:null,certainties:null,polarities:null,coders:null,articles:null,
types:null,count:"statements",inferred:!0,headlines:!0,self:!1,issues:!1,min_weight:1,all:!1,ego:null,steps:1,grown:null,
picture:"named",frames:null,open:null,pair:null,lanes:"actor",article:null,about:null,claimant:null,analysis:null,unfolded:null,
rows:"ties",facets:null,columns:null,sort:null,more:0,find:null,findings:null,step:null,draft:null,language:null,citation:"\
plain",theme:"auto"},Sr=Object.keys(Tn),wh=new Set(["kinds","quad_classes","relations","modes","certainties","polarities"]),
xh=new Set(["findings","coders","articles","types","according_to","compared_with","grown","pair","unfolded","frames","fi\
nd","draft","facets","columns"]),sc={inside:["possibly","certainly"],citation:$r,steps:[1,2,3],level:br,tab:fe,lanes:["a\
ctor","pair"],theme:["auto","light","dark"],count:gh,rows:yr,picture:["named","whole"]},rc={least:-719162,most:2932896},
ic={since:rc,until:rc,min_weight:{least:1},more:{least:0},step:{least:1},according_to:{least:1},compared_with:{least:1}},
bh=new Set(["since","until","min_weight","more","step"]),yh=Object.fromEntries(Sr.map(t=>[t,$h(t)]));function $h(t){let e=Tn[t]===
null;return Object.hasOwn(sc,t)?{type:"choice",optional:e,choices:sc[t]}:wh.has(t)?{type:"integers",optional:e}:xh.has(t)?
{type:"texts",optional:e,...ic[t]}:bh.has(t)?{type:"integer",optional:e,...ic[t]}:{type:typeof Tn[t]=="boolean"?"boolean":
"text",optional:e}}var ac=t=>({...Tn,...t}),cc=(t,e)=>Sr.every(n=>lc(t[n],e[n]));function Ge(t,e){return Sr.filter(o=>!lc(
t[o],e[o])).map(o=>`${o}=${encodeURIComponent(JSON.stringify(t[o]))}`).join("&")}function An(t,e){let n=t.replace(/^#/,"").
split("&").map(a=>[a.slice(0,Math.max(a.indexOf("="),0)),a.slice(a.indexOf("=")+1)]).filter(([a])=>Object.hasOwn(Tn,a)).
map(([a,c])=>[a,Sh(c)]).filter(([a,c])=>Oh(a,c)),o={...e,...Object.fromEntries(n)},{since:s,until:r}=o;return s===null||
r===null||s<=r?o:{...o,since:e.since,until:e.until}}var lc=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function Sh(t){try{
return JSON.parse(decodeURIComponent(t))}catch{return}}function Oh(t,e){let{type:n,optional:o,choices:s=[],least:r=-1/0,
most:i=1/0}=yh[t],a=c=>c>=r&&c<=i;return e===null?o:n==="integers"?Array.isArray(e)&&e.every(Number.isInteger):n==="text\
s"?Array.isArray(e)&&a(e.length)&&e.every(c=>typeof c=="string"):n==="choice"?s.includes(e):n==="integer"?Number.isInteger(
e)&&a(Number(e)):typeof e==(n==="boolean"?"boolean":"string")}var yo=class{#t;constructor(e){this.#t=e,this.length=e.head.length}at(e){let{heads:n,tails:o,head:s,tail:r}=this.#t;return n[s[e]]+
o[r[e]]}numberOf(e){let[n,o]=[0,this.length];for(;n<o;){let s=n+o>>1;this.at(s)<e?n=s+1:o=s}return n<this.length&&this.at(
n)===e?n:this.#e(e)}#e(e){for(let n=0;n<this.length;n++)if(this.at(n)===e)return n;return-1}};function fc(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,f])=>[l,f.
map(u=>n[`${l}: ${u}`]||u)]),r=(l,f)=>f.map((u,d)=>({...u,words:n[`encoding of ${l}: ${t.names[l][d]}`]||u.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,keys:new yo(t.keys),families:o,familyOf:e.map(l=>o.indexOf(l.family)),counting:[
...t.statements.aside.keys()].filter(l=>!t.statements.aside[l]),labels:Object.fromEntries(s),encodings:{signs:r("signs",
i),holds:r("holds",a),marks:r("marks",c)}}}function uc(t,e){let n=new Uint8Array(e.nodes.length);for(let o of[e.actor,e.
target])for(let s of o)n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),isTied:n}}var $o=t=>({...t,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null});var $t=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function mc(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=Or(t,e),s=new Set(pc(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function Or(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=Ln(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var Ln=(t,e)=>new Set(pc(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),pc=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));function dc({statements:t,counting:e,signers:n,sources:o}){let s=new Map([["everyone",e.length]]),r=i=>s.set(
i,(s.get(i)??0)+1);for(let i of e){if(t.own[i]){r("authors");for(let a of new Set([t.publisher[i],t.author[i]]))a>=0&&r(
`by:${n[a]}`)}t.source[i]>=0&&r(`of:${o[t.source[i]].id}`)}return s}var Me=0,_r=1,So=0,it=({statements:t},e)=>t.mode[e]===Me&&t.polarity[e]===0,Z=t=>Array.from(t.keys()).filter(e=>t[e]);function ue(t,e){
let n=[];for(let o=0;o<t.length;o++)t[o]===e&&n.push(o);return n}var qt=(t,e)=>e.map(n=>t.keys.at(n)).sort();function St(t,e,n){
let o=t.statements,s=wc(t,e,n,o.alternative),r=xc(o),i=_h(t,s,r),a=yc(t,e,s,r);$c(t,e,s,i);let c=s.slice();for(let[l,f]of o.
sums)s[l]&&f.some(u=>c[u])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}function kr(t,e,n,o=t.statements.disjunct){let s=t.
statements,r=wc(t,e,n,o);return yc(t,e,r,xc(s)),$c(t,e,r,Int32Array.from(r.keys())),r}function Ke(t,e,n=[]){let o={...e,
kinds:null,quad_classes:null,modes:null,polarities:null};return kr(t,{...o,count:"statements"},$t(e),n)}function Mr(t,e){
let n=t.statements,o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?o.has(n.coder[s]):n.aside[s]!==
_r}function En(t,e,n){let o=t.statements,s=Ln(t,n);if(!e.coders&&!e.articles&&!s.size)return Uint8Array.from(o.aside,l=>l?
0:1);let r=Mr(t,e),i=e.articles&&new Set(e.articles.map(l=>t.articles.findIndex(f=>f.id===l))),a=Uint8Array.from(o.article,
(l,f)=>r(f)&&(!i||i.has(l))?1:0),c=new Map;for(let l of Z(a)){let f=o.article[l],{text:u,copy:d}=t.articles[f],g=((s.has(
o.publisher[l])||s.has(o.author[l])?0:2)+(d?1:0))*t.articles.length+f,b=c.get(u);(!b||g<b[0])&&c.set(u,[g,f])}for(let l of Z(
a))c.get(t.articles[o.article[l]].text)?.[1]!==o.article[l]&&(a[l]=0);return a}function wc(t,e,n,o){let s=t.statements,r=En(
t,e,n),i=mc(t,n),a=e.count==="acts",c=Ue(a&&e.kinds===null?[So]:e.kinds),[l,f]=[Ue(e.relations),Ue(e.modes)],[u,d]=[Ue(e.
certainties),Ue(e.polarities)];for(let h=0;h<r.length;h++){if(!r[h])continue;let g=t.relations[s.relation[h]];i(h)&&!o[h]&&
c(g.kind)&&!(a&&g.kind===So&&!g.deed)&&l(s.relation[h])&&f(s.mode[h])&&u(s.certainty[h])&&d(s.polarity[h])&&(e.inferred||
!s.inferred[h])&&(e.headlines||!s.headline[h])||(r[h]=0)}return r}function Ue(t){let e=t&&new Set(t);return n=>e===null||
e.has(n)}var xc=t=>({first:t.first.slice(),last:t.last.slice(),approximate:t.approximate.slice()});function _h(t,e,{first:n,
last:o,approximate:s}){let r=t.statements,i=Int32Array.from(e,(a,c)=>c);for(let a of Mh(r,e)){if(a.length<2)continue;a.sort(
(l,f)=>r.rank[l]-r.rank[f]);let c=kh(t,a);for(let l of a)i[l]=a[0],c&&(it(t,l)||!bc(r,l))&&([n[l],o[l],s[l]]=[c.first,c.
last,c.approximate])}return i}var bc=(t,e)=>t.first[e]!==null||t.last[e]!==null;function kh(t,e){let n=t.statements,o=e.
filter(c=>bc(n,c));if(!o.length)return null;let s=hc(hc(o,c=>it(t,c)),c=>!n.approximate[c]),r=gc(s.map(c=>n.first[c]),Math.
max),i=gc(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==null&&i!==null&&r>i?{first:n.first[a],last:n.last[a],approximate:1}:
{first:r,last:i,approximate:n.approximate[a]}}function hc(t,e){let n=t.filter(e);return n.length?n:t}function gc(t,e){let n=t.
filter(o=>o!==null);return n.length?e(...n):null}function Mh(t,e){let n=new Map;for(let o=0;o<e.length;o++){if(!e[o]||t.
act[o]<0)continue;let s=n.get(t.act[o]);s?s.push(o):n.set(t.act[o],[o])}return n.values()}function yc(t,e,n,{first:o,last:s,
approximate:r}){let i=new Set,{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside==="certainly";
for(let f=0;f<n.length;f++){if(!n[f])continue;let[u,d]=[o[f],s[f]],h=u===null&&d===null;if(l&&r[f]||h&&(l||!e.undated)){
n[f]=0;continue}if(h){let $=t.articles[t.statements.article[f]];[u,d]=[$.first,$.last]}let[g,b]=l?[u,d]:[d,u];a!==null&&
(g===null?l:g<a)&&(n[f]=0),c!==null&&(b===null?l:b>c)&&(n[f]=0),h&&n[f]&&i.add(f)}return i}function $c(t,e,n,o){let s=Ue(
e.quad_classes);for(let r=0;r<n.length;r++)s(t.statements.quad_class[o[r]])||(n[r]=0)}var Oo=["price","condition"];function Sc(t,e,n){let o=vh(t,n),s=a=>Oo.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements[c].roles?.some(([l])=>s(l))),i=Lh(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].statements[0]-
c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function vr(t,e,n){let o=JSON.
stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.stringify(
e[a])===JSON.stringify(c));return(t.courses.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===o)}function vh(t,e){
let n=St(t,$o(e),$t(e)),{act:o,relation:s}=t.statements,r=new Map;for(let i of t.offers.mentions.filter(a=>Ah(t,n,a))){let[
a,,,c,l,f,u,d]=i,h=r.get(o[a])??Th(s[n.main[a]]);r.set(o[a],h),h.statements.push(a);for(let g of c)h.sides.add(g);for(let g of l)
h.toSides.add(g);for(let g of d)h.about.add(g);for(let g of f)h.targets.set(g,[...h.targets.get(g)??[],a]);for(let g of u)
h.things.set(g,[...h.things.get(g)??[],a])}return[...r.values()]}var Th=t=>({relation:t,statements:[],sides:new Set,toSides:new Set,
targets:new Map,things:new Map,about:new Set});function Ah(t,{inside:e,main:n,first:o,last:s},[r,i,a]){let{act:c,relation:l}=t.
statements,{deed:f,offers:u}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=0&&it(t,r)&&f&&u}function Lh(t,e){
let n=e.map((l,f)=>f),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,f)=>{n[Math.max(o(l),o(f))]=Math.min(o(l),o(f))},r=Eh(t,
e),i=l=>e[l].toSides.size>0;for(let[l,f]of r)([...e[l].toSides].some(d=>e[f].toSides.has(d))||!i(l)&&!i(f))&&s(l,f);let a=new Map;
for(let[l,f]of r){if(i(l)===i(f))continue;let[u,d]=(i(l)?[f,l]:[l,f]).map(o);a.set(u,(a.get(u)??new Set).add(d))}for(let[
l,f]of a)f.size===1&&s(l,[...f][0]);let c=new Map;for(let l of e.keys())c.set(o(l),[...c.get(o(l))??[],l]);return[...c.values()]}
function Eh(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.entries()){let c=i.size?[...i.keys()]:a.size?[...a]:
[""];for(let l of r)for(let f of c){let u=JSON.stringify([l,f]);n.set(u,[...n.get(u)??[],s])}}let o=(s,r)=>t.relations[e[s].
relation].wider.includes(e[r].relation);return[...n.values()].flatMap(s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(
([s,r])=>o(s,r)||o(r,s))}function _c(t,e,n,o){let s=a=>t.numbers.get(a)??-1,r={isGrown:!1,weakest:0,kept:null};if(o.ego!==null&&n.has(s(o.ego)))return{
...r,shown:Ih(n,s(o.ego),o.steps)};let i=new Set(n.keys());return o.all?{...r,shown:i}:i.size<=1e3?{...r,shown:i,...Nh(e)}:
{...r,shown:qh(n,(o.grown||[]).map(s)),isGrown:!0}}var Tr=({shown:t,kept:e},n)=>t.has(n.a)&&t.has(n.b)&&(!e||e.has(n.key)),
Ut=t=>[...t.pairs.values()].filter(e=>Tr(t,e)),Oc=new WeakMap;function _o(t){if(!t.isGrown&&!t.kept)return t;let e=Oc.get(
t);if(e)return e;let n=new Set(t.nodes.keys()),o={...t,shown:n,kept:null,weakest:0,isGrown:!1};return Oc.set(t,o),o}var Nn=(t,e)=>e.
weight-t.weight||t.key-e.key;function qn(t){return[...t].sort(([e,{weight:n}],[o,{weight:s}])=>s-n||e-o).map(([e])=>e)}function Nh(t){
if(t.size<=2e4)return{};let e=[...t.values()].sort(Nn).slice(0,2e4);return{weakest:t.size-2e4,kept:new Set(e.map(n=>n.key))}}
function qh(t,e){let n=new Set(qn(t).slice(0,30));for(let o of e){let s=t.get(o);if(s)for(let r of[o,...s.others])n.add(
r)}return n}function Ih(t,e,n){let o=new Set([e]),s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.get(a)?.others??[]]).
filter(a=>!o.has(a));for(let a of i)o.add(a);s=[...new Set(i)]}return o}var Kt=["actor","target","relation","type","source","mode","certainty","article"],In="none",kc=100,Ch=1e3;function Mc(t,e){
let n=Math.min(t,Ch),o=Math.min(kc*(1+e),n);return{drawn:o,next:Math.min(kc,n-o)}}function vc(t,e){let{facts:n,level:o,chosen:s}=t;
return e==="statements"?Z(s.inside).map(r=>({a:o.subject[r],b:o.object[r],at:r,row:-1})):Ut(t).flatMap(r=>r.rows.map(i=>({
a:r.a,b:r.b,at:n.ties.statement[i],row:i})))}function Rh({facts:t,level:e,chosen:n},o,{a:s,b:r,at:i}){let{statements:a,names:c}=t;
switch(o){case"actor":return e.nodes[s]?.actor??"";case"target":return e.nodes[r]?.actor??"";case"relation":return t.relations[a.
relation[i]].id;case"type":return c.quad_classes[a.quad_class[n.main[i]]]??In;case"source":return jh(t,i);case"mode":return c.
modes[a.mode[i]];case"certainty":return c.certainties[a.certainty[i]]??"";case"article":return t.articles[a.article[i]].
id}}function jh({statements:t,sources:e,signers:n},o){return t.source[o]>=0?`of:${e[t.source[o]].id}`:`by:${n[t.author[o]>=
0?t.author[o]:t.publisher[o]]}`}function ko(t){let e=new Map;for(let n of t??[]){let o=n.indexOf(":"),s=n.slice(0,o);Kt.
includes(s)&&e.set(s,(e.get(s)??new Set).add(n.slice(o+1)))}return e}function Tc(t,e,n){let o=ko(n),s=Kt.map(()=>new Map),
r=e.filter(a=>{let c=Kt.map(f=>Rh(t,f,a)),l=Kt.filter((f,u)=>o.has(f)&&!o.get(f)?.has(c[u]));for(let[f,u]of Kt.entries()){
if(!c[f]||l.some(h=>h!==u))continue;let d=s[f].get(c[f]);d?d.add(a.at):s[f].set(c[f],new Set([a.at]))}return!l.length}),
i=s.map(a=>new Map([...a].map(([c,l])=>[c,l.size])));return{units:r,counts:new Map(Kt.map((a,c)=>[a,i[c]]))}}function Ar({
names:t,relations:e},n){let o=ko(n),s=(a,c)=>{let l=o.get(a);return l&&[...l].map(f=>c.indexOf(f)).sort((f,u)=>f-u)},r=a=>o.
get(a)&&[...o.get(a)??[]],i={relations:s("relation",e.map(({id:a})=>a)),quad_classes:s("type",t.quad_classes),modes:s("m\
ode",t.modes),certainties:s("certainty",t.certainties),articles:r("article"),according_to:r("source")};return Object.fromEntries(
Object.entries(i).filter(([,a])=>a!==void 0))}function Ac(t,e,n,o){let{names:s,relations:r,articles:i,coders:a,sources:c,signers:l,languages:f}=n,u=c.map(({id:q})=>`o\
f:${q}`),d=l.map(q=>`by:${q}`),h=new Set(["authors","everyone",...d,...u]),g=new Set(i.map(({id:q})=>q)),b=new Set(o.numbers.
keys()),$={actor:b,target:b,relation:new Set(r.map(({id:q})=>q)),type:new Set([...s.quad_classes,In]),source:new Set([...d,
...u]),mode:new Set(s.modes),certainty:new Set(s.certainties),article:g},S=new Set(Kt.flatMap(q=>[...$[q]].map(F=>`${q}:${F}`))),
O=(q,F=0)=>({has:L=>L>=F&&L<q.length}),v=It(t.according_to,h,e.according_to),M=It(t.compared_with,h,e.compared_with),C=M&&
String([...M].sort())===String([...v].sort());return{...t,according_to:v,compared_with:C?null:M,kinds:It(t.kinds,O(s.kinds),
e.kinds),quad_classes:It(t.quad_classes,O(s.quad_classes,-1),e.quad_classes),relations:It(t.relations,O(r),e.relations),
modes:It(t.modes,O(s.modes),e.modes),certainties:It(t.certainties,O(s.certainties),e.certainties),polarities:It(t.polarities,
O(s.polarities),e.polarities),coders:It(t.coders,new Set(a),e.coders),articles:It(t.articles,g,e.articles),facets:It(t.facets,
S,e.facets),ego:Lr(t.ego,b,e.ego),claimant:Lr(t.claimant,new Set(["author",...c.map(({id:q})=>q)]),e.claimant),language:Lr(
t.language,new Set(f),e.language)}}var Lr=(t,e,n)=>t===null||e.has(t)?t:n;function It(t,e,n){let o=t&&[...new Set(t)].filter(
s=>e.has(s));return o&&(o.length||!t.length)?o:t&&n}var Ot=(t,e,n)=>t*n+e;function Ve(t,e,n,o,s){let r=e.nodes.length,i=new Map;for(let a of n){let[c,l]=[e.actor[a],e.target[a]],
f=Ot(c,l,r),u=i.get(f);u?u.rows.push(a):i.set(f,{a:c,b:l,key:f,rows:[a],weight:0})}for(let a of i.values())a.weight=ft(t,
a.rows,o,s);return i}function ft(t,e,n,o){let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.relation[n.
main[c]]].deed;if(e.length===1)return o==="acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o==="articles"?
a.add(s.article[l]):o==="statements"?a.add(l):i(l)&&a.add(s.act[l])}return a.size}var Er=class{weight=0;ends=[];known=null;get others(){
return this.known??=new Set(this.ends),this.known}};function Lc(t){let e=new Map,n=(o,s,r)=>{let i=e.get(o)??new Er;e.set(
o,i),i.ends.push(s),i.weight+=r.weight};for(let o of t.values())n(o.a,o.b,o),n(o.b,o.a,o);return e}var Ec=new WeakMap;function Mo(t,e,n,o,s){let r=new Map;for(let i of n.values())if(Tr(o,i))for(let a of i.rows){let c=Wh(
t,e,a,s),l=r.get(c);l?l.push(a):r.set(c,[a])}return r}function Wh(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.
arrow[n];let r=t.statements,i=r.relation[o[s]],a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;
for(let c of[i,-1]){let l=[e.actor[n],e.target[n],c,a,r.hold[o[s]],r.mark[o[s]]].join(" "),f=Bh(e).get(l);if(f!==void 0)
return f}return e.arrow[n]}function Bh(t){let e=Ec.get(t);if(!e){let{actor:n,target:o,relation:s,sign:r,hold:i,mark:a}=t.
arrows;e=new Map;for(let c=0;c<n.length;c++)e.set([n[c],o[c],s[c],r[c],i[c],a[c]].join(" "),c);Ec.set(t,e)}return e}var vo=(t,e,n)=>t.
names.signs[e.arrows.sign[n]]==="together";function To({level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.
keys()){let[i,a]=[n.actor[r],n.target[r]],c=Ot(Math.min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<
a?0:1].push(r)}return[...s.values()]}function Nc({arrows:t,nodes:e}){let n=new Map,o=Array.from(t.actor,(s,r)=>Ot(Math.min(
s,t.target[r]),Math.max(s,t.target[r]),e.length));for(let s of o)n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}var Ph=20,Fh=10,Dh=24,Ao=1e3,qc=new WeakMap;function Cn(t){let e=qc.get(t)??Hh(t);return qc.set(t,e),e}function Hh(t){let e=zh(
t),n=Gh(t,e),{arrows:o,left:s}=Yh(t,n);return{...t,shown:n,arrows:o,pairs:Jh(t,o),kept:null,weakest:s,isGrown:!1}}function zh({
facts:t,level:e,pairs:n,chosen:o}){let s=e.nodes.length,r=new Map,i=a=>a?Ao*ft(t,a.rows,o,"acts")+Math.min(a.rows.length,
Ao-1):0;return(a,c)=>{let[l,f]=[Math.min(a,c),Math.max(a,c)],u=Ot(l,f,s),d=r.get(u)??i(n.get(u))+i(n.get(Ot(f,l,s)));return r.
set(u,d),d}}function Gh({level:t,nodes:e,shown:n,state:o},s){let r=o.ego!==null&&e.has(t.numbers.get(o.ego)??-1),i=f=>!r||
n.has(f),a=r?t.numbers.get(o.ego??""):-1,c=new Set,l=f=>{c.add(f);for(let u of Uh(e.get(f)?.others,f,c,s))c.add(u)};r&&l(
a),(!r||o.steps>1)&&Kh(c,e,i,s);for(let f of o.grown??[]){let u=t.numbers.get(f);u!==void 0&&e.has(u)&&l(u)}return c}function Uh(t,e,n,o){
return[...t??[]].filter(r=>r!==e&&!n.has(r)).sort((r,i)=>o(e,i)-o(e,r)||r-i).slice(0,Fh)}function Kh(t,e,n,o){let s=qn(e).
filter(n),r=new Map,i=a=>{r.delete(a);for(let c of e.get(a)?.others??[]){if(t.has(c)||!n(c))continue;let l=o(a,c),[f,u]=r.
get(c)??[0,0];r.set(c,[Math.max(f,l),u+l])}};for(let a of[...t])i(a);for(;t.size<Math.min(Ph,s.length);){let[a]=[...r].reduce(
(l,f)=>Vh(f,l)?f:l,[-1,[-1,-1]]),c=a<0?s.find(l=>!t.has(l)):a;if(c===void 0)return;t.add(c),i(c)}}var Vh=([t,[e,n]],[o,[
s,r]])=>e!==s?e>s:n!==r?n>r:t<o;function Yh({facts:t,level:e,pairs:n,chosen:o,state:s},r){let{actor:i,target:a,sign:c}=e.
arrows,l={shown:r,kept:null,weakest:0,isGrown:!1},f=new Map;for(let[S,O]of Mo(t,e,Qh(n,r),l,o.main)){let v=`${i[S]} ${a[S]}\
 ${c[S]}`,M=f.get(v)??{one:i[S],other:a[S],arrows:[],tie:0};M.arrows.push([S,O]),f.set(v,M)}for(let S of f.values()){let O=S.
arrows.flatMap(([,v])=>v);S.tie=Ao*ft(t,O,o,"acts")+Math.min(O.length,Ao-1)}let u=[...f.values()].sort((S,O)=>O.tie-S.tie||
S.one-O.one||S.other-O.other),d=s.ego===null?-1:e.numbers.get(s.ego)??-1,h=Xh(u,r),g=u.filter(({one:S,other:O})=>S===d||
O===d),b=[...new Set([...h,...g,...u])],$=b.slice(0,Math.max(Dh,h.length));return{arrows:new Map($.flatMap(S=>S.arrows)),
left:b.length-$.length}}var Qh=(t,e)=>new Map([...t].filter(([,{a:n,b:o}])=>e.has(n)&&e.has(o)));function Xh(t,e){let n=new Map(
[...e].map(s=>[s,s])),o=s=>{let r=s;for(;n.get(r)!==r;)r=n.get(r)??r;return r};return t.filter(({one:s,other:r})=>{let[i,
a]=[o(s),o(r)];return i!==a&&n.set(i,a),i!==a})}function Jh({facts:t,level:e,chosen:n,state:o},s){let r=[...new Set([...s.
values()].flat())].sort((i,a)=>i-a);return Ve(t,e,r,n,o.count)}function Lo(t,e){let n=t.statements,o=kr(t,{...e,count:"statements"},["everyone"]),s=[],r=(i,a,c)=>s.push({claim:n.claim[i],
first:n.first[i],last:n.last[i],approximate:n.approximate[i],at:a,...c});for(let i of Z(o)){let a=n.polarity[i]===0,c={affirms:a,
how:a?"affirms":"denies",held:!0};n.source[i]>=0&&r(i,i,{who:t.sources[n.source[i]].id,certainty:n.certainty[i],...c}),n.
own[i]&&r(i,i,{who:null,certainty:n.certainty[i],...c});let l=t.names.stances[n.stance[i]],f={who:null,affirms:!a,certainty:null,
held:!1};l==="doubts"&&r(i,i,{...f,how:"doubts"}),l==="rejects"&&r(i,i,{...f,how:a?"rejects":"affirms"})}for(let[i,a,c]of n.
denials){if(!o[i]||n.disjunct[a])continue;let l=n.polarity[a]!==0;r(a,i,{who:c,affirms:l,how:l?"affirms":"denies",certainty:n.
certainty[i],held:!1})}return s}function Ic(t,e){if(e.includes("everyone"))return()=>!0;let n=new Set(e),o=Ln(t,e),{publisher:s,
author:r}=t.statements;return({who:i,at:a})=>i===null?n.has("authors")||o.has(s[a])||o.has(r[a]):n.has(`of:${i}`)}var Nr=(t,e)=>!t.
approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;var Rn=["opposed","doubted","only_first","only_second","other_certainty","agreed"],[qr,Ir,Zh,tg,Rc]=[0,1,2,3,4],me=5;function Eo(t,e,n){
let o={claims:Rn.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=s.map(a=>Ic(t,a)),i=new Map;for(let a of Lo(t,e))for(let[c,l]of r.entries()){if(!l(a))continue;
let f=i.get(a.claim)??[[],[]];i.set(a.claim,f),f[c].push(a)}for(let[a,c]of i.values())for(let[l,f]of Cr(a,c))eg(o,l,f);return o}
function eg({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={positions:o,sides:s,statements:[...new Set(
s.flat())]};t[n].push(r);for(let i of r.statements)e.set(i,Math.min(n,e.get(i)??n))}function Cr(t,e){let[n,o,s]=[!1,!1,!1];
for(let c of t)for(let l of e)Nr(c,l)||Nr(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:Cc(c)||Cc(l)?o=!0:n=!0);if(n||
o)return[[n?qr:Ir,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[Zh,[r[0],[]]],[tg,[[],r[1]]]].filter(([,
l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));return[[i===a?me:Rc,r]]}var Cc=({
how:t})=>t==="doubts"||t==="rejects",jc=t=>t===Rc||t===me,Rr=t=>t===qr||t===Ir;function No({facts:t,parts:e},n){let o=new Set(
n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[qr,Ir])if(o.has(r))return r;let[s]=o;return o.size===1&&s!==void 0&&
s!==me?s:-1}function qo(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=ng(t,n),a=[],c=[],l=0,f=o.types&&new Set(o.types),u=d=>!f||f.has(e.nodes[d].
type);for(let d=0;d<s.statement.length;d++){if(!r[s.statement[d]]||i.has(d))continue;let[h,g]=[e.actor[d],e.target[d]];if(!(!u(
h)||!u(g))){if(h===g&&!o.self){s.issue[d]||l++;continue}(s.issue[d]?c:a).push(d)}}return{between:a,issues:c,selfLoops:l}}
function ng({ties:t,statements:e,relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(f=>o[f]);for(let[
l,f]of t.manners)n[e.relation[s[t.statement[l]]]].manner!==f&&a.add(l);for(let[l,f,u]of t.times){let d=t.statement[l];(r[d]!==
f||i[d]!==u)&&a.add(l)}for(let[l,f]of t.needs)c(f)||a.add(l);for(let[l,f]of t.yields)c(f)&&a.add(l);return a}function pe(t,e,n){let o=St(t,n,$t(n)),s=qo(t,e,o,n),r=n.issues?[...s.between,...s.issues]:s.between,i=Ve(t,e,r,o,n.count),
a=n.min_weight>1?new Map([...i].filter(([,f])=>f.weight>=n.min_weight)):i,c=Lc(a),l=_c(e,a,c,n);return{facts:t,level:e,state:n,
chosen:o,pairs:a,nodes:c,...l,arrows:Mo(t,e,a,l,o.main),parts:n.compared_with&&Eo(t,n,n.compared_with),weak:i.size-a.size,
selfLoops:s.selfLoops,withIssues:s.issues.length}}var x,ve=null,Ye="en",w,G,y,de,jr=null,Wr=null,Br=null,Pr=new Map,Io=new Map,Wc=async()=>{};async function Bc(t,e){de=t,
Ye=e,x=fc(await de.facts()),G=ac(x.opening),w=G,ve=jr=Wr=Br=null,Pr.clear()}async function D(){jr??=de.words();let t=await jr;
return ve!==t&&(Io=new Map(t.entities.map((e,n)=>[e.id,n]))),ve=t,t}var Co=()=>de.findings();function Pc(){return Br??=de.
analyses(),Br}var Fc=()=>de.library();function Ro(){return Wr??=de.arguments(),Wr}function gt(t){let e=Pr.get(t)??de.level(
t).then(n=>uc(t,n));return Pr.set(t,e),e}var jo=t=>Io.get(t);function Ct(t){let e=Io.get(t);return e===void 0||!ve?null:
ve.entities[e]}function Dc(t){Wc=t}function Rt(t){w={...w,...t}}async function jn(t){t.about!==null&&await D();let e=t.about===
null||Io.has(t.about)?t.about:G.about;return Ac({...t,about:e},G,x,await gt(t.level))}async function k(t){Rt(t),await Wc(
t)}async function Hc(){let t=await gt(w.level);for(;t.name!==w.level;)t=await gt(w.level);y=pe(x,t,w)}var Wn=()=>w.picture===
"named"?Cn(y):y,Qe=()=>w.tab==="graph"?Wn():y,Wo=()=>Sc(x,j(),w);function j(){if(!ve)throw new Error("what is read was n\
ot loaded");return ve}var og=new Set(["since","until","min_weight","theme","language"]),zc=0,Fr=!1;function Bo(t){Fr||=Object.keys(t).some(e=>!og.
has(e)),clearTimeout(zc),zc=setTimeout(()=>{let e=Ge(w,G),n=Fr;if(Fr=!1,e!==location.hash.slice(1))try{n?history.pushState(
null,"",`#${e}`):history.replaceState(null,"",`#${e}`)}catch{}},150)}var Po=(t={})=>`${x.address??location.href.split("#")[0]}\
#${Ge({...w,...t},G)}`;var sg={light:["#9cc3e6","#f2c14e","#8fd0b0","#e6a5b8","#c3b1e1","#d9b38c"],dark:["#5f9bd1","#cfa13a","#5fae8b","#c57b93",
"#9a84c7","#b58a5e"]},rg={light:{text:"#17202b",ground:"#ffffff",node:"#cbd2d9",line:"#52606d"},dark:{text:"#e9edf1",ground:"\
#192029",node:"#52606d",line:"#9aa5b1"}},ig={light:["#b3261e","#a8327a","#6d3fb0","#00776b","#8a6100","#9aa5b1"],dark:["\
#ff8a80","#f48fb1","#b79af0","#4cc3b4","#e0b050","#52606d"]},Dr=()=>matchMedia("(prefers-color-scheme: dark)");function ut(){
return w.theme!=="auto"?w.theme:Dr().matches?"dark":"light"}var J=()=>rg[ut()],Te=()=>sg[ut()],Xe=t=>x.encodings.signs[t][ut()],
Hr=t=>ig[ut()][t];function Fo(t,e){let n=No(t,e);return Hr(n<0?me:n)}var ag={Int8Array,Int16Array,Int32Array},zr=8,cg=-(2**31);function Gc(t){let e=zr+Number(new DataView(t).getBigUint64(0,
!0)),n=new TextDecoder().decode(new Uint8Array(t,zr,e-zr)),{value:o,columns:s}=JSON.parse(n);for(let{path:r,type:i,at:a,
length:c,nothing:l}of s){let f=new ag[i](t,e+a,c),u=r.slice(0,-1).reduce((d,h)=>d[h],o);u[r.at(-1)]=l?lg(f):f}return o}var lg=t=>Array.
from(t,e=>e===cg?null:e);var Uc=new Set(["p","h1","h2","h3","h4","li","dt","dd","td","th","caption","blockquote","summary"]);for(let t of["legend",
"option","input"])Uc.add(t);var Gr="http://www.w3.org/2000/svg";function m(t,e={},...n){return Kc(document.createElement(
t),Uc.has(t)?{dir:"auto",...e}:e,n)}var Vt=(t,e)=>m("bdi",{lang:e},t);function _(t,e={},...n){return Kc(document.createElementNS(
Gr,t),e,n)}function Kc(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s=="function"?t.addEventListener(
o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?"":String(s)));return Ae(t,n),
t}function Ae(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?Ae(t,n):t.append(n instanceof Node?n:String(
n)))}function E(t,...e){t.replaceChildren(),Ae(t,e)}function T(t){let e=document.getElementById(t);if(!e)throw new Error(
`the page has no ${t}`);return e}function Yt(t){T("announced").textContent=t}var Vc={facts:()=>Je("facts"),words:()=>Je("words"),arguments:()=>Je("arguments"),analyses:()=>Je("analyses"),findings:()=>Je(
"findings"),level:t=>Je(`level-${t}`),library:async()=>new TextDecoder().decode(await Qc(Yc("library")))};async function Je(t){
let e=Yc(t);return e.type==="application/json"?JSON.parse(e.text):Gc(await Qc(e))}var Yc=t=>T(t);function Qc({text:t}){let e=new Blob(
[fg(t)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Response(e).arrayBuffer()}var fg=t=>Uint8Array.
fromBase64?.(t)??Uint8Array.from(atob(t),e=>e.charCodeAt(0));var Ur="button, select, input, summary, a[href], [tabindex='0'], [data-key], [data-at]";function Do(t){return((t.getAttribute(
"aria-label")||t.closest("label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function Xc(){let t=document.
activeElement,e=t?.closest("#side, #time, #viewpoint, #panel, #sheet, #stage, #story");return!t||!e||!t.matches(Ur)?null:
{part:e.id,words:Do(t),at:[...e.querySelectorAll(Ur)].indexOf(t)}}function Jc(t){if(!t||document.activeElement!==document.
body)return;let e=[...T(t.part).querySelectorAll(Ur)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>Do(r)===t.words).
sort((r,i)=>n(r)-n(i));(o??e[Math.min(t.at,e.length-1)])?.focus({preventScroll:!0})}function Ho(t){return new Set([...t.
querySelectorAll("details[open] > summary")].map(Do))}function zo(t,e){for(let n of t.querySelectorAll("details"))n.firstElementChild&&
e.has(Do(n.firstElementChild))&&(n.open=!0)}var Go=class{#t=new Map;#e;constructor(e,n,o,s){this.facts=e,this.words=n,this.level=o,this.#e=Vr(s),this.counted=Z(En(e,
this.#e,["everyone"])),this.entities=new Int32Array(n.entities.length),this.articles=new Int32Array(e.articles.length),this.
relations=new Int32Array(e.relations.length);for(let r of this.counted){for(let i of Kr(n,r))this.entities[i]++;for(let i of e.
relations[e.statements.relation[r]].wider)this.relations[i]++;this.articles[e.statements.article[r]]++}}ofRelation(e){let{
relations:n,statements:o}=this.facts;return this.counted.filter(s=>n[o.relation[s]].wider.includes(e))}ofQuestion({where:e}){
let n=this.facts.statements;return this.counted.filter(o=>e.some(s=>Object.entries(s).every(([r,i])=>i.includes(Number(n[r][o])))))}ofPhrase({
relation:e,actor:n,target:o}){let{facts:s,level:r}=this,[i,a]=[n,o].map(l=>l===null?-1:r.numbers.get(l));if(i===void 0||
a===void 0)return[];let c=this.rows(e).filter(l=>(i<0||r.actor[l]===i)&&(a<0||r.target[l]===a));return[...new Set(c.map(
l=>s.ties.statement[l]))]}targetsOf(e){let{facts:n,level:o}=this,s=new Map;for(let i of this.rows(e)){let a=o.target[i];
s.set(a,(s.get(a)??new Set).add(n.ties.statement[i]))}return[...s].sort(([i,a],[c,l])=>l.size-a.size||i-c).map(([i])=>o.
nodes[i].actor)}rows(e){let n=this.#t.get(e);if(n)return n;let{facts:o,level:s}=this,r=o.relations.flatMap(({wider:l},f)=>l.
includes(e)?[f]:[]),i={...this.#e,relations:r},a=qo(o,s,St(o,i,["everyone"]),i),c=[...a.between,...a.issues];return this.#t.
set(e,c),c}};function Kr({statements:t,entities:e},n){let{s:o,o:s,roles:r=[],sources:i=[]}=t[n],a=new Set([o,s,...r.map(
([,c])=>c),...i].filter(ug));for(let c of a)for(let l of e[c]?.members??[])a.add(l);return a}var ug=t=>typeof t=="number"&&
t>=0,Vr=t=>({...t,according_to:["everyone"],compared_with:null,since:null,until:null,undated:!0,kinds:null,quad_classes:null,
relations:null,modes:null,certainties:null,polarities:null,articles:null,types:null,count:"statements",inferred:!0,headlines:!0,
self:!0,issues:!0,min_weight:1});var Zc=new WeakMap;function Le(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},
[c,l]=[0,0];for(let d of e){let h=t.relations[o.relation[n[d]]],g=o.quad_class[n[d]];if(!(o.act[d]<0||!h.deed))if(!it(t,
d))a.unreal.push(d);else{if((g<0?a.none:i[g]).push(d),r.has(o.act[d])||(r.set(o.act[d],g),h.goldstein===null))continue;c+=
h.goldstein,l++}}let f=d=>[...r.values()].filter(h=>h===d).length,u=a.unreal.map(d=>o.act[d]).filter(d=>!r.has(d));return{
statements:e,acts:r.size,...a,unrealActs:new Set(u).size,quadClasses:i,byQuadClass:s.map((d,h)=>f(h)),noQuadClass:f(-1),
articles:new Set(e.map(d=>o.article[d])),sources:new Set(e.map(d=>mg(t,d))),sum:c,scored:l}}var mg=({statements:t},e)=>t.
source[e]>=0?-1-t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],Bn=t=>[...t.quadClasses.flat(),...t.none],ne=(t,e)=>Le(
t.facts,_t(t,e.rows),t.chosen.main);function Qt(t){let e=Zc.get(t);if(e)return e;let n=Ut(t),o=new Set(t.isGrown?t.shown:
[]);for(let{a,b:c}of n)o.add(a).add(c);let{statement:s}=t.facts.ties,r=new Set(n.flatMap(a=>a.rows.map(c=>s[c]))),i={...Le(
t.facts,[...r],t.chosen.main),actors:o.size};return Zc.set(t,i),i}function _t({facts:t,chosen:e},n){return kt(e,new Set(
n.map(o=>t.ties.statement[o])))}function kt({first:t,last:e},n){let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(
r)||s-r)}function Uo({facts:t,chosen:e},n){let o=new Map;for(let s of n){let r=t.statements.act[s],i=r>=0&&e.inside[s]?`\
act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.values()]}function Ko({chosen:t},e){let n=t.main[e[0]];
return e.includes(n)?n:e[0]}var Xt=(t,e)=>t.names.quad_classes[e].split(" ")[1],Vo=(t,e)=>e.filter(n=>t.ties.together[n]);
function tl(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.statements,a=new Set(Vo(n,e).map(u=>n.ties.
statement[u])),{act:c}=n.statements,l=new Set(e.map(u=>n.ties.statement[u]).filter(u=>it(n,u)).map(u=>c[u])),f=[[],[],[]];
for(let u of e){let d=n.ties.statement[u];if(s.count==="acts"&&!it(n,d)&&l.has(c[d]))continue;let h=o.main[d],g=n.relations[r[h]].
sign,b=a.has(d)?n.names.signs.indexOf(Xt(n,i[h])):g;f[it(n,d)?b:2].push(u)}return f.map(u=>u.length?ft(n,u,o,s.count):0)}var pg=60,Yo=null;function jt(){if(!w.open)return null;let t=w.open.indexOf(":"),e=w.open.slice(0,t),n=w.open.slice(t+1);
return{kind:e,names:e==="pair"?n.split(">").map(Yr):[n]}}function Yr(t){try{return decodeURIComponent(t)}catch{return t}}
var Qr=t=>`pair:${t.map(encodeURIComponent).join(">")}`,Q=t=>k({open:`actor:${t}`}),mt=t=>k({open:`statement:${x.keys.at(
t)}`}),el=(t,e)=>Qr([t,e].map(n=>y.level.nodes[n].actor));function pt(t,e){let n=[t,e].map(o=>y.level.nodes[o].actor);return k(
{open:Qr(n)})}function z(t,e,n={}){let o=kt(y.chosen,t),s=o.slice(0,pg).map(r=>x.keys.at(r));return Yo={statements:o,label:e,
name:[o.length,...s].join(" ")},k({...n,open:`list:${Yo.name}`})}function Qo(t){if(Yo?.name===t)return Yo;let e=t.split(
" ").slice(1);return{name:t,label:"",statements:e.map(n=>x.keys.numberOf(n)).filter(n=>n>=0)}}function Xo(t,e){return k(
{tab:"article",article:x.articles[t].id,open:`statement:${x.keys.at(e)}`})}function oe(t){let e=y.level.nodes[t].actor;return w.
picture==="named"?k({grown:[...w.grown??[],e]}):y.isGrown?k({grown:Xr(e)}):k({ego:w.ego===e?null:e,steps:1})}var Xr=t=>[
...new Set([...w.grown||[],t])];async function nl(t){let e=await gt("entity"),n=e.numbers.get(t);if(n===void 0)return null;
let o={...Vr(w),self:w.self,issues:w.issues},s=[{},{issues:!0},o,{...o,issues:!0}];for(let r of s){let i={...w,...r,level:"\
entity",ego:null};if(pe(x,e,i).nodes.has(n))return{...r,level:"entity",ego:null}}return null}function Jo(t){let e=jt();if(!e||
!["pair","actor"].includes(e.kind))return{};let n=y.level,[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.findIndex((c,l)=>c===
o&&(s===void 0||n.target[l]===s)),i=r<0&&o!==void 0&&e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&i<0)return{open:null};
let a=(r<0?[t.target[i]]:[t.actor[r],t.target[r]]).map(c=>t.nodes[c].actor);return e.kind==="actor"||a[0]===a[1]?{open:`\
actor:${a[0]}`}:{open:Qr(a)}}function p(t,e={}){let n=x.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?se(String(e[s])):o)}var ol=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,
se=t=>ol.test(t)?`\u2068${t}\u2069`:t;function dt(t,e=" \u2192 "){let n=t.map(se).join(e);return ol.test(n)?`\u200E${n}`:
n}var I=t=>t<1e3?String(t):t.toLocaleString(Ye),Ee=(t,e,n)=>p(t===1?e:`${e}_many`,n),N=(t,e)=>`${I(t)} ${Ee(t,e)}`;function Wt(t,e=t.
length){return t.length>e?`${t.slice(0,e).join(", ")} ${p("and_more",{n:t.length-e})}`:[t.slice(0,-1).join(", "),...t.slice(
-1)].filter(Boolean).join(` ${p("and")} `)}var P=t=>t.charAt(0).toLocaleUpperCase(Ye)+t.slice(1),Jr=t=>`${t>0?"+":t<0?"\u2212":
""}${Math.abs(t).toFixed(1)}`;var Zr=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function R(t,e,n={}){return m("span",{role:"button",
tabindex:0,class:"link",dir:"auto",onclick:e,onkeydown:Zr(e),...n},t)}function A(t,e,n={}){return m("button",{type:"butt\
on",dir:"auto",onclick:o=>e(o.currentTarget),...n},t)}function Zo(t,e){let n=dg(t);return!n||!["https:","http:"].includes(
n.protocol)?m("span",{},e):m("a",{href:n.href,dir:"auto",rel:"noopener noreferrer",target:"_blank"},e)}function dg(t){try{
return new URL(t)}catch{return null}}function H(t,e,n){let o=typeof t=="number"?I(t):t;return e.length?R(o,()=>z(e,n),{class:o===p("show_quotes")?"link numbe\
r show-quotes":"link number","aria-label":`${o} ${n}: ${p("show_quotes")}`}):m("span",{class:"number none"},o)}var nt=t=>new Date(t*864e5).toISOString().slice(0,10);function rl(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var ei=t=>new Date(t*864e5).getUTCFullYear(),il=(t,e)=>Date.UTC(t,e,1)/864e5;function al(t,e){
let[n,o]=[ei(t),ei(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([il(i,0),String(i)]);return r}
var[he,re]=[30,365],sl=7,hg=4,ti=[1,3,12,24,60,120,300,600,1200];function ts(t,e,n){let o=[];if(n<=sl){let r=n<=1?1:sl;for(let i=t+
1;i<=e;i++)(i-hg)%r===0&&o.push({day:i,step:r});return o}let s=ti.find(r=>r*he>=n)??ti[ti.length-1];for(let r=Math.floor(
ei(t)*12/s)*s;;r+=s){let i=il(Math.floor(r/12),r%12);if(i>e)return o;i>t&&o.push({day:i,step:s<12?s*he:s/12*re})}}function cl(t,e,n){let o=t.statements,s=new Set(e.map(f=>`${o.article[f]} ${o.coder[f]}`)),[r,i,a]=[new Set,new Set,new Set],
c=new Set([...n].map(f=>t.articles[f].text));for(let f=0;f<o.relation.length;f++){let u=o.article[f];!n.has(u)&&c.has(t.
articles[u].text)&&a.add(u),!(!n.has(u)||s.has(`${u} ${o.coder[f]}`))&&(r.add(o.coder[f]),i.add(u))}return{coders:[...new Set(
e.filter(f=>i.has(o.article[f])).map(f=>t.coders[o.coder[f]]))].sort(),others:r.size,reprints:a.size}}var ll={21:"spring",22:"summer",23:"autumn",24:"winter"};function at(t){if(t.includes("/")){let[l,f]=t.split("/");return l===
""||l===".."?p("date_until",{to:at(f)}):f===""||f===".."?p("date_since",{from:at(l)}):p("date_throughout",{from:at(l),to:at(
f)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return p("date_within",{from:at(e[1]),to:at(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?p("no_year"):o,c=[r&&String(Number(r)),s&&gg(s),a].filter(Boolean).join(
" ");return i?p("date_perhaps",{date:c}):c}function gg(t){return Object.hasOwn(ll,t)?p(ll[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(Ye,{month:"long",timeZone:"UTC"})}function es(t){let e=[];return t.when&&e.push(at(t.when)),
t.inferred_when&&e.push(`${at(t.inferred_when)} (${p("inferred")})`),e.length?e.join("; "):p("date_unknown")}function ns({
when:t,inferred_when:e}){return e?`${at(e)} (${p("inferred")})`:t?at(t):p("date_unknown")}function Ze(t,e){let[n,o]=[t,e].
map(s=>s===null?null:at(nt(s)));return n===null&&o===null?p("date_unknown"):n===o?n:n===null?p("date_until",{to:o}):o===
null?p("date_since",{from:n}):p("date_throughout",{from:n,to:o})}var Jt=()=>w.since!==null||w.until!==null;function Pn(){
let[t,e]=[w.since,w.until].map(n=>n===null?null:nt(n));return t===null?p("date_until",{to:e}):e===null?p("date_since",{from:t}):
p("date_throughout",{from:t,to:e})}var os=["\u2260","?","\u2460","\u2461","\u2248","="];function ss(){let t=x.signers.map(n=>[`by:${n}`,p("viewpoint_signer",
{name:n})]),e=x.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,p("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["\
authors",p("viewpoint_authors")],...t,...e,["everyone",p("viewpoint_everyone")]]}function Mt(t){let e=new Map(ss());return t.
map(n=>e.get(n)||n).join(` ${p("and")} `)}function ge(t){return t.map(n=>fl(n)?.label??(n.startsWith("by:")?n.slice(3):p(
`viewpoint_${n}`))).join(` ${p("and")} `)}var rs=t=>t.length===1&&fl(t[0])?.by||[],fl=t=>x.sources.find(({id:e})=>t===`o\
f:${e}`),ul=t=>p(`part_${t}`,{first:Mt(w.according_to),second:Mt(w.compared_with||[])});var ni=new Set(["findings","arguments","compare","analyses","article"]);function vt(t){return[we(),oi(t)].join(" ")}function oi(t){
let e=Qt(t);return[...[e.actors<t.nodes.size&&p("drawn_of",{n:I(e.actors),of:I(t.nodes.size)}),t.weakest>0&&p("weakest",
{n:t.weakest}),t.weak>0&&p("note_min_weight",{n:t.weak})],is(e)].filter(Boolean).join(" ")}function is(t){let e=t.unrealActs?
` (${p("plus_not_actual",{n:t.unrealActs})})`:"";return p("based_on",{acts:N(t.acts,"act")+e,statements:N(t.statements.length,
"statement"),articles:N(t.articles.size,"article"),sources:N(t.sources.size,"source"),coding:xg(t)})}function we(){return`${[
P(p(`level_${w.level}`)),`${p("according_to")} ${Mt(w.according_to)}`,w.compared_with&&`${p("compared_with")} ${Mt(w.compared_with)}`,
w.issues&&p("with_ties_to_issues"),Jt()&&as()].filter(Boolean).join(", ")}.`}var tn=()=>[`${p("according_to")} ${Mt(w.according_to)}`,
Jt()&&as()].filter(Boolean).join(", "),as=()=>`${Pn()} (${p(`inside_${w.inside}`)})`;function ml(t){let e=[...t.articles].
map(o=>x.articles[o]),n=[...new Set(e.map(o=>o.publisher))].filter(Boolean).sort();return n.length?p("source_line",{who:Wt(
n,3),when:wg(e)}):""}function wg(t){let e=({published:c})=>c!==null&&c!=="unknown",[n]=t;if(t.length===1&&!e(n))return n.
inferred?`${p("no_date")}, ${p("probably")} ${at(n.inferred)}`:p("undated_source");let o=c=>t.map(l=>l[c]).filter(l=>l!==
null),s=[Math.min(...o("first")),Math.max(...o("last"))],[r,i]=s.map(c=>Number.isFinite(c)?nt(c):null);if(r===null||i===
null)return p("undated_source");let a=t.some(c=>!e(c)&&c.inferred)?` (${p("dates_inferred")})`:"";return(r===i?p("publis\
hed_on",{day:r}):p("published_from",{first:r,last:i}))+a}function xg({statements:t,articles:e}){let{coders:n,others:o,reprints:s}=cl(
x,t,e),r=[o?N(o,"other_coder"):"",s?N(s,"reprint"):""].filter(Boolean);return r.length?` (${n.length?`${p("coded_by",{names:Wt(
n,3)})}; `:""}${p("left_out",{what:Wt(r)})})`:""}function pl(){if(w.min_weight>1)return[p("empty_min_weight",{n:I(w.min_weight)}),
{min_weight:1}];let t=pe(x,y.level,{...w,count:"statements",issues:!1});return t.arrows.size?[p("empty_but_states"),{count:"\
statements"}]:t.withIssues?[p("empty_but_issues",{ties:N(t.withIssues,"tie")}),{count:"statements",issues:!0}]:Jt()?[p("\
empty_period",{period:Pn()}),{since:null,until:null}]:[p("empty")]}function cs(){let{statements:t,counting:e}=x,n=ni.has(
w.tab)?e:Z(y.chosen.inside),o=new Set(n.map(s=>t.article[s]));return p(n.length===e.length?"all_there":n.length===1?"mat\
ches":"match",{n:I(n.length),statements:N(e.length,"statement"),articles:N(o.size,"article")})}var U=t=>w.language&&t.labels?.[w.language]||t.label;function Ne(t){let e=U(t);return Object.entries(t.labels??{}).find(
([,n])=>n===e)?.[0]??null}function W(t,e){let n=t.nodes[e],o=w.language?Ct(n.actor):null;return o?U(o):n.label}function en(t){
let e=y.level.numbers.get(t);return e===void 0?t:W(y.level,e)}function si(t){let{level:e}=t;return Ut(t).map(n=>({pair:n,
actor:W(e,n.a),target:W(e,n.b)}))}var dl=.55,hl=15*dl,ls={enabled:!1,type:"arrow",scaleFactor:1},gl={to:ls,middle:ls,from:ls};function wl(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var ri=wl(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
xl=wl(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=x.encodings.signs[e],{middle:r}=x.encodings.marks[o],{dashes:i}=x.
encodings.holds[n];return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:dl},middle:{enabled:!!r,type:r||"arrow",scaleFactor:r?
.45:1},from:ls},dashes:i.length?i:!1}});function bl(t,e){return e?Math.min(.7+.5*Math.log2(t),4):Math.min(1.2+1.3*Math.log2(
t),9)}function yl(t){let e=new Map;for(let n of To(t)){let o=n[0].length>0&&n[1].length>0,s=Math.min(.22,1.5/(n[0].length+
n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-1)/2)*s;e.set(i,{enabled:!0,type:c<0?"curve\
dCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function nn(t,e=20,n=3){let o=[""];for(let s of t.slice(0,200).split(
/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+r.length<=e?o[o.length-1]=`${i} ${r}`:
o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}function fs(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.atan2(s,o)+(.5*(n?.
type==="curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}var bg={enabled:!0,type:"curvedCW",roundness:.15};function $l(t){let e=Nc(t),n=t.nodes.filter(c=>t.isTied[c.id]).map(({id:c,
x:l,y:f,shape:u})=>({id:c,x:l,y:f,shape:u,label:nn(W(t,c))})),{actor:o,target:s}=t.arrows,r=Array.from(o,(c,l)=>({id:l,from:c,
to:s[l],...e[l]&&{smooth:bg}})),i=new vis.Network(T("canvas"),{nodes:n,edges:r},$g(n.length,!t.merged));ii(i,t);let a=[-1,
...Te().keys()].map(yg);for(let{id:c}of n){let{options:l}=i.body.nodes[c];l.size=t.nodes[c].size,l.color=a[t.nodes[c].tint+
1]}return i}function ii(t,e){for(let[n,o]of e.nodes.entries()){let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.y+n*1e-4])}}function yg(t){
let e=J(),n=t>=0?Te()[t]:e.node,o={background:n,border:e.text};return{background:n,border:e.line,highlight:o,hover:o}}function $g(t,e){
let n=J(),o={color:n.text,size:15,face:"system-ui, sans-serif",strokeWidth:3,strokeColor:n.ground};return{autoResize:!0,
physics:{enabled:!1,solver:"forceAtlas2Based",stabilization:!1},layout:{improvedLayout:!1},interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,
hideEdgesOnZoom:!e,tooltipDelay:1e9,keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{
hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,scaling:{label:{enabled:!1,drawThreshold:t>300?9:5}},chosen:!0},edges:{
hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"top",vadjust:0}},selectionWidth:2,hoverWidth:1,arrowStrikethrough:!1,
endPointOffset:{to:1},selfReference:{size:18,angle:Math.PI/4,renderBehindTheNode:!0},scaling:{label:{enabled:!1,drawThreshold:5}}}}}var Sl=([t,,e,...n])=>[t,e,...n].join("");function Tt(t,e){let{act:n,rank:o}=t.statements,{statement:s,label:r}=t.ties,i=new Map;
for(let c of e){let l=s[c],f=n[l]>=0?`act ${n[l]}`:l,u=t.tie_labels[r[c]],d={text:Sl(u),parts:u,rank:o[l]},h=i.get(f);h?
h.push(d):i.set(f,[d])}let a=new Map;for(let c of i.values()){let l=Sg(c),f=a.get(l.text)??{...l,number:0};a.set(l.text,
{...f,number:f.number+1,rank:Math.min(f.rank,l.rank)})}return[...a.values()].sort((c,l)=>l.number-c.number||c.rank-l.rank)}
function Sg(t){let e=t.sort((f,u)=>f.rank-u.rank||(f.text<u.text?-1:1)),n=[...new Set(e.map(({parts:f})=>f[0]))],[o]=e;if(n.
length===1)return o;let[,s,...r]=o.parts,i=n.includes(""),a=n.map(f=>f.replace(/: $/,"")),l=[i?"":`${a.slice(0,-1).join(
", ")} and ${a[a.length-1]}: `,i?"":s,...r];return{...o,parts:l,text:Sl(l)}}var qe=({text:t,number:e})=>e>1?`${t} \xD7${e}`:
t,ie=(t,e)=>Tt(t,e).map(qe).join("; ");function Fn([,t,e,n,o,s,r],i){let a=t+e+n+o;return a+xe(s,Math.max(i-a.length-r.length,
8))+r}function Ol(t,e,n){let o=Tt(t,e);if(!o.length)return"";let s=o.length>1?` +${o.length-1}`:"";return Fn(o[0].parts,
n-s.length)+s}function xe(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.test(t[e-1])?n:n.slice(0,Math.
max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var us=null;function Ie(){if(us)return us;let t=document.createElement("canvas").getContext("2d"),e=getComputedStyle(document.
body).fontFamily,n=o=>{let s=new Map;return r=>{let i=s.get(r);if(i!==void 0)return i;t.font=o;let a=t.measureText(r).width;
return s.set(r,a),a}};return us={plain:n(`13px ${e}`),bold:n(`600 13px ${e}`)},us}var ai=1.2,Og=13,_l=6,ms=3,ci=(t,e,n)=>Math.max(...t.map(n))*e/Og;function kl(t,{one:e,other:n,smooth:o,size:s},r,i){let a=t.
split(`
`),[c,l]=[ci(a,s,i),a.length*s*ai],f=fs(e,n,o),u={x:(e.x+2*f.x+n.x)/4,y:(e.y+2*f.y+n.y)/4},d=Math.atan2(n.y-e.y,n.x-e.x),
h=Math.abs(d)>Math.PI/2?d+Math.PI:d,[g,b]=[Math.cos(h),Math.sin(h)];for(let $=-c/2;$<=c/2;$+=_l)for(let S=-l;S<=0;S+=_l){
let[O,v]=[u.x+$*g-S*b,u.y+$*b+S*g];if(r.some(M=>_g(O,v,M)))return!0}return!1}var _g=(t,e,{x:n,y:o,width:s,height:r})=>t>=
n-ms&&t<=n+s+ms&&e>=o-ms&&e<=o+r+ms;var li=70,kg=3,[Mg,Ml]=[12,34];function ps({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=li,o=n?
vg(t,e):[];for(let s of To(e).map(r=>r.flat())){let r=Math.max(1,kg+1-s.length);for(let i of s){let a=Ag(t,e,i),c=n?Tg(e,
i,.75*r*a):"",l=c&&nn(c,a,r);Eg(t.body.edges[i],l&&Lg(t,e,i,l,o)?"":l)}}}function vg({body:t},{level:e}){return t.nodeIndices.
flatMap(n=>{let{x:o,y:s,options:r}=t.nodes[n],{size:i}=e.nodes[n],a=r.label.split(`
`),c=r.font.size,l=ci(a,c,Ie().plain);return[{x:o-i,y:s-i,width:2*i,height:2*i},{x:o-l/2,y:s+i,width:l,height:c*(ai*a.length+
.5)}]})}function Tg(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?No(t,o):-1;return Ol(t.facts,o,n)+(s<0?"":` ${os[s]}`)}function Ag(t,{
level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return Ml;let a=Math.hypot(r.x-i.x,r.y-
i.y)-r.size-i.size;return Math.max(Mg,Math.min(Ml,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function Lg({body:t},{
level:{arrows:e}},n,o,s){let[r,i]=[t.nodes[e.actor[n]],t.nodes[e.target[n]]],{smooth:a,font:c}=t.edges[n].options;return r!==
i&&kl(o,{one:r,other:i,smooth:a,size:c.size},s,Ie().plain)}function Eg(t,e){if((t.options.label||"")===e)return;let n=e.
split(`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}var Tl=1.4,Ng={nodes:[15,12,22],edges:[12,9.5,17]};function fi(){let{clientWidth:t,clientHeight:e}=T("canvas");return t>
0&&e>0}function Al(t){let e=new ResizeObserver(()=>{fi()&&(e.disconnect(),t())});e.observe(T("canvas"))}function Ll(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>li){e.fit({nodes:n,animation:!1,maxZoomLevel:Tl});return}vl(e,n),qg(t,e.getScale())&&
(ps(t),vl(e,n))}function vl(t,e){let n={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let a of e){let{x:c,y:l,options:f}=t.
body.nodes[a],u=f.label.split(`
`),d=Math.max(f.size,.28*f.font.size*Math.max(...u.map(h=>h.length)));n.left=Math.min(n.left,c-d),n.right=Math.max(n.right,
c+d),n.top=Math.min(n.top,l-f.size),n.bottom=Math.max(n.bottom,l+f.size+1.2*f.font.size*u.length)}let{clientWidth:o,clientHeight:s}=T(
"canvas"),r=.95*Math.min(o/(n.right-n.left),s/(n.bottom-n.top)),i={x:(n.left+n.right)/2,y:(n.top+n.bottom)/2};t.moveTo({
position:i,scale:Math.min(r,Tl),animation:!1})}function qg(t,e){let n=Object.entries(Ng).map(([s,[r,i,a]])=>[s,{font:{size:Math.
min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(Object.fromEntries(
n)),!0)}function El(t){let{level:e}=y,{actor:n,target:o,sign:s}=e.arrows,r=y.arrows.get(t)||[],i=ie(x,r)||x.labels.signs[s[t]],a=N(
_t(y,r).length,"statement"),c=[n[t],o[t]].map(l=>W(e,l));return`${dt(c,` \u2013 ${i} ${vo(x,e,t)?"\u2013":"\u2192"} `)} \
\xB7 ${a}`}function Nl(t){let e=y.nodes.get(t),n=e?` \xB7 ${N(e.others.size,"neighbour")}`:"";return`${W(y.level,t)} \xB7 ${y.
level.nodes[t].type}${n}`}var ql=500,ds=300,Ig=2,ot=null,be=()=>ot?.network??null;function mi(t){let e=[y.level.name,ut(),w.language].join(" "),n=ot?.
key!==e,o=ot&&!n?ot:Cg(e);o.selection=y;let s=!o.network.body.nodeIndices.length;Il(o,()=>{let r=Rg(o);jg(o,r),ps(o),Pg(),
(n||s&&r.size||t)&&Rl(o),Cl(o)}),T("canvas").setAttribute("aria-label",`${p("graph_of")} ${vt(y)}`)}function Cg(t){ot&&ot.
network.destroy();let e=$l(y.level),n={network:e,key:t,selection:y,arrows:[],isMoved:!1,isFine:null,letters:""};e.on("be\
foreDrawing",()=>Cl(n)),e.on("click",Bg),e.on("doubleClick",({nodes:o})=>o.length&&oe(o[0])),e.on("resize",({width:o})=>o>
0&&!n.isMoved&&hs());for(let o of["zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdge",({edge:o})=>ui(El(o))),e.on(
"hoverNode",({node:o})=>ui(Nl(o)));for(let o of["blurEdge","blurNode"])e.on(o,()=>ui(""));return ot=n,T("physics").firstElementChild.
checked=!1,n}function Il({network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{t.renderer.allowRedraw=!0}t.body.emitter.
emit("_requestRedraw")}function Rg(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,chosen:r,parts:i}=t.selection,{arrows:a,
merged:c}=o,l=new Set,f=n.encodings.signs.map((d,h)=>ri(Xe(h))),u=c?null:yl(t.selection);for(let d of t.arrows)s.has(d)||
(e.edges[d].options.hidden=!0);for(let[d,h]of s){let{options:g}=e.edges[d];g.hidden=!1,g.width=bl(ft(n,h,r,t.selection.state.
count)||1,s.size>ds),g.color=i?ri(Fo(t.selection,h)):f[a.sign[d]],u&&Object.assign(g.smooth,u.get(d)),l.add(a.actor[d]).
add(a.target[d])}return t.isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function jg({network:{body:t},selection:{isGrown:e,
shown:n}},o){if(e)for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!0;t.nodeIndices=[...o].filter(
s=>t.nodes[s]);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function Cl(t){let{body:e}=t.network,n=e.edgeIndices.
length<=ds||hl*e.view.scale>=Ig;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,mark:r}=t.selection.level.arrows;for(let i of e.
edgeIndices){let{options:a}=e.edges[i],c=xl(`${o[i]} ${s[i]} ${r[i]}`);a.arrows=n?c.ends:gl,a.dashes=n&&c.dashes}for(let i of e.
nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function hs(){let t=ot;t&&Il(t,()=>Rl(t))}function Rl(t){t.isMoved=!1,t.
network.body.nodeIndices.length&&(fi()?Ll(t):Al(Wg))}function Wg(){ot?.network.redraw(),hs()}function jl(t){ot?.network.
body.nodes[t]&&ot.network.focus(t,{scale:1,animation:!1})}function Wl(t){if(!ot)return;let{network:e,selection:n}=ot;e.setOptions(
{physics:{enabled:t}}),!t&&(ii(e,n.level),e.redraw())}function Bg({nodes:t,edges:e}){let{level:n}=y;t.length?Q(n.nodes[t[0]].
actor):e.length&&pt(n.arrows.actor[e[0]],n.arrows.target[e[0]])}function Pg(){if(!ot)return;let t=jt(),[e,n]=(t?.names??
[]).map(a=>y.level.numbers.get(a)),{actor:o,target:s}=y.level.arrows,r=t?.kind==="actor"&&e!==void 0&&ot.network.body.nodes[e]?
[e]:[],i=t?.kind==="pair"?[...y.arrows.keys()].filter(a=>o[a]===e&&s[a]===n):[];ot.network.setSelection({nodes:r,edges:i},
{unselectAll:!0,highlightEdges:!1})}function ui(t){T("hint").textContent=t}function Bl(t){let{facts:e,chosen:n}=t,o=zg(t);return Uo(t,kt(n,Z(n.inside))).map(s=>{let r=Ko(t,s),i=s.find(c=>it(e,c))??
r,a=Gg(s,o);return{main:r,statements:s,first:n.first[i],last:n.last[i],isReal:s.some(c=>it(e,c)),sign:Ug(t,r,a),ties:a}})}
var Bt=({first:t,last:e})=>t!==null||e!==null,Pl=(t,[e,n])=>t.filter(({ties:o})=>o.some(({pair:s})=>s.a===e&&s.b===n||s.
a===n&&s.b===e));function gs({level:t,state:e}){let[n,o,...s]=(e.pair??[]).map(r=>t.numbers.get(r));return n!==void 0&&o!==
void 0&&!s.length?[n,o]:null}function Fl(t,e,n,o=null){let s=new Map,r=n==="pair"||o?Fg:a=>Dg(t,a);for(let a of e)for(let c of r(
a)){if(o&&!(o.includes(c[0])&&o.includes(c[1])))continue;let l=s.get(c.join(" "))??{ends:c,units:[]};s.set(c.join(" "),l),
l.units.push(a)}let i=[...s.values()].sort((a,c)=>c.units.length-a.units.length);return n==="pair"||o?Hg(i,s):i}var Fg=({
ties:t})=>t.map(({pair:e})=>[e.a,e.b]);function Dg({facts:t,level:e},{main:n,ties:o}){let s=o.flatMap(({pair:i,rows:a})=>a.
some(c=>t.ties.together[c])?[i.a,i.b]:[i.a]);return(s.length?[...new Set(s)]:[e.subject[n]]).filter(i=>i>=0).map(i=>[i])}
function Hg(t,e){let n=new Set;for(let o of t){n.add(o);let s=e.get([...o.ends].reverse().join(" "));s&&n.add(s)}return[
...n]}function zg({facts:t,pairs:e}){let n=new Map;for(let o of e.values())for(let s of o.rows){let r=t.ties.statement[s],
i=n.get(r)??new Map;n.set(r,i),i.set(o,[...i.get(o)??[],s])}return n}function Gg(t,e){let n=new Map;for(let o of t)for(let[
s,r]of e.get(o)??[])n.set(s,[...n.get(s)??[],...r]);return[...n].sort(([o],[s])=>Nn(o,s)).map(([o,s])=>({pair:o,rows:s}))}
function Ug({facts:t},e,n){let{relation:o,quad_class:s}=t.statements;return n.some(({rows:i})=>i.some(a=>t.ties.together[a]))?
t.names.signs.indexOf(Xt(t,s[e])):t.relations[o[e]].sign}var pi=(t,e)=>t.first-e.first||t.last-e.last;function Dl(t){let e=new Map;
for(let{first:n,last:o}of t){let[s,r]=[n??o,o??n];if(s===null||r===null)continue;let i=e.get(`${s} ${r}`)??{first:s,last:r,
acts:0};e.set(`${s} ${r}`,i),i.acts++}return[...e.values()].sort(pi)}var Kg=1600,Vg=["timeline","graph"],on=null,Dn=null,di={of:y,found:y},ct=()=>on&&w.since===on.first&&w.until===on.last?on:
null,ws=()=>Dn!==null&&ct()!==null;function hi(){let t=ct();if(!t)return y;if(di.of!==y){let{since:e,until:n}=t;di={of:y,
found:pe(x,y.level,{...w,since:e,until:n})}}return di.found}function ye(t){let e=gs(t),n=Bl(t);return e?Pl(n,e):n}function Hn(){
let t=ye(hi());return{stops:Dl(t),undated:t.filter(e=>!Bt(e)).length}}function sn(t,e){let n=ct();return n?t.filter(s=>pi(
s,n)*e>0).at(e===1?0:-1):t[0]}async function Hl(){Ce();let{stops:t}=Hn();Dn=setInterval(Yg,Kg),await wi(sn(t,1)??t[0])}function zl(){
return Ce(),k({})}function Gl(t){Vg.includes(t)||Ce()}function gi(t){return Ce(),wi(sn(Hn().stops,t))}function xs(){Ce();
let t=ct();return on=null,t?k({since:t.since,until:t.until}):k({})}function Ce(){Dn!==null&&clearInterval(Dn),Dn=null}async function Yg(){
let t=ct()&&sn(Hn().stops,1);t||Ce(),await(t?wi(t):k({}))}async function wi(t){if(!t){Ce();return}let{since:e,until:n}=ct()??
w;on={first:t.first,last:t.last,since:e,until:n},await k({since:t.first,until:t.last})}function $e(){if(ct())return[p("nothing_at_date")," ",R(p("whole_period"),xs)];let[t,e]=pl();return[t,e&&[" ",R(p("show_\
these"),()=>k(e))]]}var Ul=null;function Kl(){return Ul??=Fc().then(t=>{let e=document.createElement("script");e.textContent=t,document.head.
append(e),e.remove()}),Ul}var Qg=[2,3,14],Xg=[1.6,0,2.5,5],Jg=.02,Zg=30;function Yl({boxes:t,ties:e},n){let o=t.some($=>$.isMiddle)?2:Qg.filter($=>t.
length>=$).length,s=t.map(()=>new Map);for(let{from:$,to:S,weight:O}of e){let[v,M]=[n.get($)??0,n.get(S)??0];v!==M&&(s[v].
set(M,(s[v].get(M)??0)+O),s[M].set(v,(s[M].get(v)??0)+O))}let r=s.map($=>[...$.values()].reduce((S,O)=>S+O,0)),i=[...t.keys()].
sort(($,S)=>r[S]-r[$]||$-S),a=t.map(()=>-1),c=[...Array(o+1).keys()],l=Math.floor(o/2),f=i.filter($=>!t[$].isMiddle);for(let $ of i)
t[$].isMiddle&&(a[$]=1);let u=$=>o!==2||$!==1||f.length===i.length,d=r.reduce(($,S)=>$+S,1),h=($,S)=>{let O=0;for(let[M,
C]of s[$])a[M]>=0&&(O+=C*Xg[Math.min(Math.abs(a[M]-S),3)]/d);let v=t.filter((M,C)=>C!==$&&a[C]===S);return O+Jg*(Vl(t[$])*
v.reduce((M,C)=>M+Vl(C),0))/t.length},g=$=>c.filter(u).reduce((S,O)=>h($,O)<h($,S)-1e-9?O:S);for(let $ of f)a[$]=f.length===
i.length&&$===i[0]?l:g($);for(let $=0;$<Zg;$++){let S=a.join();for(let O of f)a[O]=g(O);if(a.join()===S)break}let b=[...new Set(
a)].sort(($,S)=>$-S);return a.map($=>b.indexOf($))}var Vl=t=>1+t.members.length;function Jl(t,e){let n=Math.max(0,...t.map(a=>a.column)),o=[...Array(n+1).keys()].map(a=>t.filter(c=>c.column===a)),s=ew(
e);zn(o);let r=Xl(o),i=bs(e);for(let a=0;a<24&&i>0;a++){let c=[...o.keys()];a%2&&c.reverse();for(let f of c){for(let u of o[f])
Ql(u.items,d=>xi(s.get(d),d.y));Ql(o[f],u=>nw(u,s)),zn(o)}let l=bs(e);l<i&&([r,i]=[Xl(o),l])}return ow(o,r),zn(o),tw(o,e),
o}function tw(t,e){let n=bs(e),o=(r,i,a)=>(r.splice(r.indexOf(i),1),r.splice(a,0,i),zn(t),bs(e)),s=r=>{let i=!1;for(let a of[
...r]){let c=r.indexOf(a);for(let l of r.keys()){let f=o(r,a,l);f<n-1e-6&&([c,n,i]=[l,f,!0])}o(r,a,c)}return i};for(let r=0;r<
3&&n>0&&[...t,...t.flat().map(a=>a.items)].map(s).includes(!0);r++);zn(t)}function ew(t){let e=new Map,n=(o,s)=>{let r=e.
get(o);r?r.push(s):e.set(o,[s])};for(let[o,s]of t.flatMap(ys))n(o,s),n(s,o);return e}function ys({start:t,end:e,passes:n}){
let o=[t.item,...n.map(({item:s})=>s),e.item];return o.slice(1).map((s,r)=>[o[r],s])}function zn(t){for(let e of t){let n=e.
flatMap(o=>o.items);for(let[o,s]of n.entries())s.y=(o+.5)/n.length}}var xi=(t,e)=>t?.length?t.reduce((n,o)=>n+o.y,0)/t.length:
e;function nw(t,e){let n=t.items.flatMap(o=>e.get(o)??[]).filter(o=>o.group!==t);return xi(n,t.items.length?xi(t.items,.5):
.5)}function Ql(t,e){let n=new Map(t.map(o=>[o,e(o)]));t.sort((o,s)=>(n.get(o)??0)-(n.get(s)??0))}function bs(t){let e=new Map,
n=0;for(let[o,s]of t.flatMap(ys)){if(o.column===s.column){n+=2*Math.abs(o.y-s.y);continue}let[r,i]=o.column<s.column?[o,
s]:[s,o],a=e.get(r.column)??[];for(let[c,l]of a)(c-r.y)*(l-i.y)<0&&n++;a.push([r.y,i.y]),e.set(r.column,a)}return n}var Xl=t=>t.
map(e=>e.map(n=>({group:n,items:[...n.items]})));function ow(t,e){for(let[n,o]of e.entries())t[n]=o.map(({group:s,items:r})=>(s.
items=r,s))}var sw=36,bi=10,rw=22,iw=40,aw=8,cw=24,lw=24;function tf(t,e,n,o){let s=t.map(fw);for(let{items:c,least:l}of s)for(let[f,
u]of c.entries())u.y=l[f];let r=uw(e,o);Zl(t,e,n);for(let c=0;c<cw;c++){let l=c%2?[...s].reverse():s;for(let{items:f,least:u}of l){
let d=f.map(h=>mw(h,r.get(h)));pw(f,u,d)}Zl(t,e,n)}let i=s.flatMap(({items:c,least:l})=>c.map((f,u)=>f.y-(u?0:l[0]))),a=Math.
min(...i,1/0);if(Number.isFinite(a))for(let{items:c}of s)for(let l of c)l.y=Math.round(l.y-a)}function fw(t){let e=[],n=[],
o=0;for(let[s,{box:r,items:i}]of t.entries()){s&&(o+=r||t[s-1].box?rw:aw);let a=i.reduce((l,f)=>l+f.height,0),c=r&&!r.isFrame?
Math.max($i(r)-a,0)/2:0;o+=r?.isFrame?yi(r):c;for(let l of i)e.push(l),n.push(o+l.height/2),o+=l.height;o+=r?.isFrame?bi:
c}return{items:e,least:n}}var yi=({lines:t})=>sw+17*(t.length-1),$i=t=>Math.max(iw,t.lines.length*18+16);function uw(t,e){
let n=new Map;for(let[o,s]of t.entries())for(let[r,i]of ys(s)){if(r.column===i.column)continue;let a=e[o];n.set(r,[...n.
get(r)??[],{other:i,tie:o,weight:a}]),n.set(i,[...n.get(i)??[],{other:r,tie:o,weight:a}])}return n}function mw(t,e){if(!e)
return{y:t.y,weight:.05};let n=(r,i)=>r.ports.find(a=>a.tie===i)?.offset??0,[o,s]=[0,0];for(let{other:r,tie:i,weight:a}of e){
let c=r.y+n(r,i)-n(t,i),l=a/(1+Math.abs(c-t.y)/lw);o+=l*c,s+=l}return{y:o/s,weight:s}}function pw(t,e,n){let o=[];for(let[
s,{y:r,weight:i}]of n.entries())for(o.push({sum:(r-e[s])*i,weight:i,from:s,to:s});o.length>1;){let[a,c]=o.slice(-2);if(a.
sum/a.weight<=c.sum/c.weight)break;o.splice(-2,2,{sum:a.sum+c.sum,weight:a.weight+c.weight,from:a.from,to:c.to})}for(let{
sum:s,weight:r,from:i,to:a}of o)for(let c=i;c<=a;c++)t[c].y=e[c]+s/r}function Zl(t,e,n){for(let o of t.flat().flatMap(s=>s.
items))for(let s of["left","right"]){let r=o.ports.filter(c=>c.side===s),i=new Map(r.map(c=>[c,dw(c,e[c.tie])]));r.sort(
(c,l)=>(i.get(c)??0)-(i.get(l)??0)||c.tie-l.tie);let a=-r.reduce((c,l)=>c+n[l.tie],0)/2;for(let c of r){let l=n[c.tie];c.
offset=a+l-Math.min(8,l/2),a+=l}}}function dw(t,e){let n=[e.start.item,...e.passes.map(({item:r})=>r),e.end.item];if(e.start.
item===e.end.item)return t.item.y;let o=n.indexOf(t.item),s=t===e.end?n[o-1]:n[o+1];return s.column!==t.item.column?s.y:
s.y>t.item.y?1e6-s.y:-1e6-s.y}function nf({boxes:t,ties:e},n,o){let s=Math.max(0,...n),r=t.map((u,d)=>({box:u,column:n[d],items:[]})),i=new Map;for(let[
u,d]of t.entries())for(let h of d.members)i.set(h.id,Si(r[u],h));let a=new Map,c=new Map,l=(u,d)=>{let h=i.get(u);return h||
ef(a,`${u}|${d}`,()=>Si(r[o.get(u)??0],null))},f=e.map((u,d)=>{let[h,g]=[l(u.from,u.to),l(u.to,u.from)],b=hw(h.column,g.
column,s),$=Oi(h,d,!0,b[0]),S=Oi(g,d,!1,b[1]),[O,v]=[h.column,g.column].sort((q,F)=>q-F),M=[...Array(Math.max(v-O-1,0)).
keys()].map(q=>O+1+q);h.column>g.column&&M.reverse();let C=M.map(q=>{let F=`${[u.from,u.to].sort().join("|")}|${q}`,L=ef(
c,F,()=>{let B={box:null,column:q,items:[]};return r.push(B),Si(B,null)});return Oi(L,d,!0,"left"),{item:L,side:"left"}});
return{start:$,end:S,passes:C}});for(let u of r.flatMap(d=>d.items))u.height=gw(u,e.map(d=>d.room));return{groups:r.filter(
u=>u.items.length||u.box),ways:f}}function ef(t,e,n){let o=t.get(e)??n();return t.set(e,o),o}function Si(t,e){let n={column:t.
column,group:t,member:e,ports:[],height:0,y:0};return t.items.push(n),n}function Oi(t,e,n,o){let s={tie:e,isStart:n,item:t,
side:o,offset:0};return t.ports.push(s),s}function hw(t,e,n){return t<e?["right","left"]:t>e?["left","right"]:t===0&&n>0?
["left","left"]:["right","right"]}function gw(t,e){let n=s=>t.ports.filter(r=>r.side===s).reduce((r,i)=>r+e[i.tie],0),o=t.
member?t.member.lines.length*16+10:0;return Math.max(o,n("left"),n("right"))}var[of,sf]=[13,8],ww=[0,4,9,15],xw=[.5,.42,.58,.34,.66,.27,.73,.2,.8,.14,.86];function af(t,e,n){let o=t.map(({points:i})=>({
points:i,box:vw(i)})),s=t.filter(({tie:i})=>i.isMarked).map(({points:i})=>kw(i)),r=[...e.map(i=>_i(i,2)),...s,...t.flatMap(
({points:i})=>Mw(i))];for(let i of t){let a=bw(i,o,r,n);i.words=a,a&&r.push(_i(a,3))}}function bw({tie:t,points:e},n,o,s){
for(let r of t.words)for(let i of ww)for(let a of xw){let[c,l]=e[Math.round(a*(e.length-1))];for(let f of yw(c,l,r,i))if($w(
f,s)&&Sw(f,n,o))return{...r,...f}}return null}function yw(t,e,{lines:n,width:o},s){let r=n.length*16,i={width:o,height:r};
return[{x:t-o/2,y:e-r-3-1-s,...i},{x:t-o/2,y:e+3+2+s,...i},{x:t+3+3+s,y:e-r/2,...i},{x:t-o-3-3-s,y:e-r/2,...i},{x:t+2+s,
y:e-r-3-1,...i},{x:t-o-2-s,y:e-r-3-1,...i},{x:t+2+s,y:e+3+2,...i},{x:t-o-2-s,y:e+3+2,...i}]}var $w=(t,e)=>t.x>=e.x&&t.y>=
e.y&&t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function Sw(t,e,n){if(n.some(s=>rf(t,s)))return!1;let o=_i(t,2);
return!e.some(({points:s,box:r})=>rf(o,r)&&Ow(o,s))}var Ow=(t,e)=>e.some((n,o)=>o>0&&_w(t,e[o-1],n));function _w({x:t,y:e,
width:n,height:o},s,r){let[i,a]=[0,1],[c,l]=[r[0]-s[0],r[1]-s[1]];for(let[f,u]of[[-c,s[0]-t],[c,t+n-s[0]],[-l,s[1]-e],[l,
e+o-s[1]]]){if(f===0&&u<0)return!1;f<0?i=Math.max(i,u/f):f>0&&(a=Math.min(a,u/f))}return i<=a}var rf=(t,e)=>t.x<e.x+e.width&&
e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height;function kw(t){let[e,n]=t[Math.floor(t.length/2)];return{x:e-10,y:n-
10,width:20,height:20}}var Mw=t=>[t[0],t[t.length-1]].map(([e,n])=>({x:e-of,y:n-sf,width:2*of,height:2*sf})),_i=({x:t,y:e,
width:n,height:o},s)=>({x:t-s,y:e-s,width:n+2*s,height:o+2*s});function vw(t){let[e,n]=[t.map(([r])=>r),t.map(([,r])=>r)],
[o,s]=[Math.min(...e),Math.min(...n)];return{x:o,y:s,width:Math.max(...e)-o,height:Math.max(...n)-s}}function lf(t,e){let n=Mi(t);return t.map((o,s)=>{let{start:r,end:i,passes:a}=o,[c,l]=[r,i].map(d=>ki(d.item.column,d.side,
d.item.y+d.offset,e));if(r.item.column===i.item.column){let d=(r.side==="left"?-1:1)*(n.get(s)??26);return[c,[c[0]+d,c[1]],
[l[0]+d,l[1]],l]}let f=r.side==="right",u=[c];for(let{item:d}of a){let h=d.y+(d.ports.find(O=>O.tie===s)?.offset??0),[g,
b]=f?["left","right"]:["right","left"];u.push(...cf(u[u.length-1],ki(d.column,g,h,e)));let $=ki(d.column,b,h,e),S=u[u.length-
1];u.push(S,$,$)}return u.push(...cf(u[u.length-1],l)),u})}function ki(t,e,n,o){let{x:s,width:r}=o[t];return[e==="left"?
s-2:s+r+2,n]}function cf(t,e){let n=(e[0]-t[0])*.42;return[[t[0]+n,t[1]],[e[0]-n,e[1]],e]}function Mi(t){let e=[...t.entries()].
filter(([,{start:i,end:a}])=>i.item.column===a.item.column),n=({start:i,end:a})=>[i,a].map(c=>c.item.y+c.offset).sort((c,l)=>c-
l),o=i=>n(i)[1]-n(i)[0];e.sort(([i,a],[c,l])=>o(a)-o(l)||i-c);let s=new Map,r=[];for(let[i,a]of e){let[c,l]=n(a),f=r.filter(
({way:d})=>{let[h,g]=n(d);return d.start.item.column===a.start.item.column&&d.start.side===a.start.side&&h<=l&&g>=c}),u=Math.
max(-1,...f.map(d=>d.step))+1;r.push({way:a,step:u}),s.set(i,(26+13*u)*(4/3))}return s}function ff(t){let e=[t[0]];for(let n=0;n+
3<t.length;n+=3){let[o,s,r,i]=t.slice(n,n+4);for(let a=1;a<=24;a++){let c=a/24,l=1-c,f=u=>l*l*l*o[u]+3*l*l*c*s[u]+3*l*c*
c*r[u]+c*c*c*i[u];e.push([f(0),f(1)])}}return e}var $s=16,Tw=92,[uf,mf]=[84,290],Aw=30;function pf(t){let e=new Map(t.boxes.flatMap((d,h)=>[d,...d.members].map(g=>[g.id,
h]))),{groups:n,ways:o}=nf(t,Yl(t,e),e),s=Jl(n,o);tf(s,o,t.ties.map(d=>d.room),t.ties.map(d=>d.weight));let r=Lw(t,s,o),
i=s.flatMap((d,h)=>Nw(d,r.columns[h])),a=lf(o,r.columns).map((d,h)=>({tie:t.ties[h],path:d,points:ff(d),words:null})),c=[
...i.flatMap(({y:d,height:h})=>[d,d+h]),...a.flatMap(({points:d})=>d.map(([,h])=>h))],[l,f]=[Math.min(...c,0),Math.max(...c,
0)],u={boxes:i,ties:a,width:r.width,height:f-l+2*$s};return qw(u,$s-l),af(a,i,{x:2,y:2,width:u.width-4,height:u.height-4}),
u}function Lw({ties:t,scale:e},n,o){let s=Mi(o),r=[...Array(n.length+1).keys()].map(c=>c&&c<n.length?uf*e:$s);for(let[c,
{start:l,end:f}]of o.entries()){let u=Math.max(0,...t[c].words.slice(0,1).map(({width:g})=>g)),[d,h]=[l.item.column,f.item.
column].sort((g,b)=>g-b);if(d===h){let g=l.side==="left"?d:d+1,b=g===0||g===n.length,$=(s.get(c)??0)*.75+(u?u+14:0)+$s;r[g]=
Math.max(r[g],b?$:Math.min($+uf*e,mf))}else if(u)for(let g=d+1;g<=h;g++)r[g]=Math.max(r[g],Math.min(u+Aw,mf))}let i=r[0];
return{columns:n.map((c,l)=>{let f=Math.ceil(Math.max(Tw,...c.map(({box:d})=>d?Ew(d):0))),u={x:Math.round(i),y:0,width:f,
height:0};return i=u.x+f+r[l+1],u}),width:Math.ceil(i)}}var Ew=t=>Math.max(t.width,...t.members.map(({width:e})=>e));function Nw(t,{
x:e,width:n}){return t.flatMap(({box:o,items:s})=>{if(!o)return[];let r=s.map(u=>u.y-u.height/2),i=s.map(u=>u.y+u.height/
2),[a,c]=s.length?[Math.min(...r),Math.max(...i)]:[0,0];o.isFrame&&([a,c]=[a-yi(o),c+bi]);let l=$i(o)-(c-a);l>0&&([a,c]=
[a-l/2,c+l/2]);let f=s.flatMap(({member:u,y:d,height:h,ports:g})=>u?[{...u,y:d,height:h,atLeft:g.filter(({side:b})=>b===
"left").length,atRight:g.filter(({side:b})=>b==="right").length}]:[]);return[{box:o,members:f,x:e,width:n,y:a,height:c-a}]})}
function qw({boxes:t,ties:e},n){for(let o of t){o.y+=n;for(let s of o.members)s.y+=n}for(let{path:o,points:s}of e)for(let r of new Set(
[...o,...s]))r[1]+=n}var Iw=/[^\S\u00a0]+/;function Gn(t,e,n,o){let s=[""];for(let a of t.slice(0,400).split(Iw).flatMap(c=>Cw(c,e,o))){let c=s[s.
length-1],l=c?`${c} ${a}`:a;!c||o(l)<=e?s[s.length-1]=l:s.push(a)}if(s.length<=n)return s;let r=s.slice(0,n),i=Array.from(
r[n-1]);for(;i.length>1&&o(`${i.join("")}\u2026`)>e;)i=i.slice(0,-1);return r[n-1]=`${i.join("").trimEnd()}\u2026`,r}function Cw(t,e,n){
if(n(t)<=e)return[t];let o=[""];for(let s of Array.from(t)){let r=o[o.length-1]+s;n(r)<=e||!o[o.length-1]?o[o.length-1]=
r:o.push(s)}return o}function Re(t,e,n,o){let s=Gn(t,e,n,o);for(let r=e-12;r>40;r-=12){let i=Gn(t,r,99,o);if(i.length>s.
length||i.some(a=>o(a)>r))break;s=i}return{lines:s,width:Math.ceil(Math.max(...s.map(o)))}}var df=new WeakMap;function hf(t,e){let n=df.get(t)??Rw(t,e);return df.set(t,n),n}function Rw(t,e){let n=new Map;for(let o of[
"actor","target"])for(let[s,r]of t[o].entries()){let i=e[o][s],a=n.get(r);a?a.set(i,(a.get(i)??0)+1):n.set(r,new Map([[i,
1]]))}return new Map([...n].map(([o,s])=>[o,jw(s)]))}function jw(t){let[e,n]=[-1,0];for(let[o,s]of t)(s>n||s===n&&o<e)&&
([e,n]=[o,s]);return e}function gf(t,e){let{facts:n,level:o,arrows:s,chosen:r,state:i}=t,{actor:a,target:c,sign:l,hold:f,mark:u}=o.arrows,d=new Map;
for(let[g,b]of s){let $=vo(n,o,g),S=[e(a[g]),e(c[g])];if(S[0]===S[1]&&a[g]!==c[g])continue;let[O,v]=$?S.sort():S,M=`${O}\
>${v}:${l[g]}`,C=d.get(M);if(!C){let q={from:O,to:v,sign:l[g],hold:f[g],mark:u[g],rows:[...b],weight:0,acts:0};d.set(M,{
...q,isBoth:!1,isTogether:$,prices:[],conditions:[]});continue}C.rows.push(...b),C.hold=Math.max(C.hold,f[g]),C.mark=Math.
max(C.mark,u[g])}let h=Ww(n.ties.statement,d);for(let g of h)g.weight=ft(n,g.rows,r,i.count),g.acts=ft(n,g.rows,r,"acts"),
Bw(t,g);return h.sort((g,b)=>b.acts-g.acts||b.weight-g.weight||(g.from+g.to<b.from+b.to?-1:1))}function Ww(t,e){let n=({
rows:s})=>[...new Set(s.map(r=>t[r]))].sort().join(" "),o=new Set;for(let s of e.values()){let r=e.get(`${s.to}>${s.from}\
:${s.sign}`);!r||r===s||o.has(s)||n(s)!==n(r)||(s.isBoth=!0,s.rows.push(...r.rows),o.add(r))}return[...e.values()].filter(
s=>!o.has(s))}function Bw({facts:t,chosen:e},n){let o=new Set(n.rows.map(i=>t.ties.statement[i])),s=new Set([...o].map(i=>t.
statements.act[i]).filter(i=>i>=0)),r=[new Set,new Set];for(let i of t.offers.mentions){let[a]=i;if(!(!e.inside[a]||!(o.
has(a)||s.has(t.statements.act[a]))))for(let[c,l]of i.slice(8).entries())for(let f of l)r[c].add(f)}[n.prices,n.conditions]=
r.map(i=>[...i])}var[Pw,Fw]=[5,1.4],vi={"not actual":"6 4",hedged:"1.8 5"};function Un(t){let{holds:e}=x.names,n=y.parts?Fo(y,t.rows):Xe(
t.sign),o=vi[e[t.hold]]??null,s=t.acts>0?Math.min(Pw,2+Math.log2(Math.max(t.weight,1))):Fw;return{colour:n,dashes:o,width:t.
isReturn?1.8:s,head:x.encodings.signs[t.sign].head}}function rn(t){return t.isReturn?"":x.names.holds[t.hold]==="denied"?
"\u2298":{doubted:"?",reported:"\u2022"}[x.names.marks[t.mark]]??""}var Kn=t=>t.acts===0;var xf={name:168,words:184},bf={name:124,words:124},[Li,Ti,Dw]=[26,30,22],Hw=.7,zw=3,Gw=4,[Uw,Kw,Vw]=[13,10,16],Yw=90,wf=6,
Qw=[48,28,14];function yf(t,e,n,{scale:o,unfolded:s}){let{level:r,state:i}=t,a=o<1?bf:xf,c=[...Xw(t)].sort((L,B)=>L-B),l=hf(
r,e),f=i.ego===null?-1:r.numbers.get(i.ego)??-1,u=new Map;for(let L of c){if(L===f)continue;let B=l.get(L)??-1-L;u.set(B,
[...u.get(B)??[],L])}let d=(L,B)=>r.nodes[L].actor===e.nodes[B]?.actor,h=L=>(u.get(L)??[]).filter(B=>!d(B,L)),g=Jw(t,e,u,
h,s),b=new Map,$=new Map,S=new Map,O=[],v=Zw(t,c),M=(L,B,Nt,ee,Mn)=>{$.set(L,{at:B,frame:Nt,name:ee,folded:Mn,node:B<0?null:
r.nodes[B],isStrong:v.has(B)})},C=(L,B)=>{let Nt=W(r,L),ee=Gn(Nt,a.name,4,n.bold);b.set(L,`a${L}`),M(`a${L}`,L,-1,Nt,0),
O.push({id:`a${L}`,isFrame:!1,lines:ee,width:Ai(ee,n.bold)+Li+Ti,members:[],isMiddle:B})};f>=0&&c.includes(f)&&C(f,!0);for(let[
L,B]of u){let Nt=h(L);if(!Nt.length||L<0){for(let tt of B)C(tt,!1);continue}let ee=W(e,L),Mn=N(Nt.length,"actor_drawn"),
nc=B.find(tt=>d(tt,L))??r.numbers.get(e.nodes[L].actor)??-1,vn=`f${L}`,bo=g.has(L);M(vn,nc,L,ee,bo?Nt.length:0),S.set(vn,
{name:ee,note:Mn,frame:e.nodes[L].actor,at:nc,isFolded:bo});for(let tt of B)b.set(tt,bo||d(tt,L)?vn:`a${tt}`);if(bo){let tt=[
...Gn(ee,a.name,3,n.bold),p("folded",{n:Mn})];O.push({id:vn,isFrame:!1,lines:tt,width:Ai(tt,n.bold)+Ti,members:[]});continue}
let dh=Nt.map(tt=>(M(`a${tt}`,tt,L,W(r,tt),0),tx(W(r,tt),tt,v.has(tt),a.name,n))),oc=Re(ee,a.name,3,n.bold).lines,hh=Ai(
oc,n.bold)+Li+n.plain(Mn)+Ti+Dw;O.push({id:vn,isFrame:!0,lines:oc,width:hh,members:dh})}let F=gf(t,L=>b.get(L)??"").flatMap(
L=>ex(t,L));return{given:{boxes:O,ties:sx(F,n,o),scale:Math.min(o,1)},ties:F,ends:$,heads:S}}function Xw({arrows:t,level:e}){
let{actor:n,target:o}=e.arrows;return new Set([...t.keys()].flatMap(s=>[n[s],o[s]]))}function Jw({nodes:t},e,n,o,s){let r=[
...n.keys()].filter(c=>c>=0&&o(c).length>0);if(s)return new Set(r.filter(c=>!s.includes(e.nodes[c].actor)));let i=c=>(n.
get(c)??[]).reduce((l,f)=>l+(t.get(f)?.weight??0),0),a=r.filter(c=>o(c).length>=zw).sort((c,l)=>i(l)-i(c)||c-l);return new Set(
a.slice(Gw))}function Zw({nodes:t},e){let n=e.map(o=>({at:o,weight:t.get(o)?.weight??0}));return n.sort((o,s)=>s.weight-
o.weight||o.at-s.at),new Set(n.slice(0,3).filter(({weight:o})=>o>1).map(({at:o})=>o))}function tx(t,e,n,o,s){let r=n?s.bold:
s.plain,{lines:i,width:a}=Re(t,o,5,r);return{id:`a${e}`,lines:i,width:a+2*Li+12}}var Ai=(t,e)=>Math.ceil(Math.max(...t.map(
e)));function ex({facts:t,state:e},n){let o=Tt(t,n.rows),s={acts:"act",statements:"statement",articles:"article"}[e.count],
r=n.acts>1?N(n.acts,"act"):n.weight>1?N(n.weight,s):"",i=[...new Set(o.map(({parts:b})=>nx(b)))],a=i.filter(b=>!b.startsWith(
"[")||!i.includes(b.slice(1,-1))),c=a.slice(0,2),l=a.length>2?` +${a.length-2}`:"",f=n.prices.length?[]:n.conditions,u=[
c.join(", ")+l,...f].join(", "),d={...n,isReturn:!1,text:u,number:r};if(!n.prices.length)return[d];let h=[p("asks_in_ret\
urn",{what:n.prices.join(", ")}),...n.conditions].join("; "),g={from:n.to,to:n.from,sign:t.names.signs.indexOf("neither"),
text:h,number:""};return[d,{...d,...g,hold:t.names.holds.indexOf("not actual"),isReturn:!0}]}function nx([t,e,n,...o]){let s=Fn(
[t,e,"",...o],Yw);return n?`[${s}]`:s}function ox(t,e){let n=xe(t,e),o=(s,r)=>n.lastIndexOf(s)>n.lastIndexOf(r);return n+
(o("\u201C","\u201D")?"\u201D":"")+(o("[","]")?"]":"")}var Ss=(t,e)=>e?`${t}\xA0\xB7\xA0${e.replaceAll(" ","\xA0")}`:t;function Ei(t,{
plain:e,bold:n}){let o=t.replaceAll(" ","\xA0"),s=n(o)-e(o);return r=>e(r)+(o&&r.endsWith(o)?s:0)}function sx(t,e,n){let o=t.
some(a=>a.acts>0),s=(n<1?bf:xf).words,r=n<Hw?0:1/0,i=0;return t.map(a=>{let{from:c,to:l,text:f,number:u}=a,d=!o||a.acts>
0||n>=1.5,h=(a.acts>0?3:.5)*(1+Math.log2(1+a.weight)),g=!!rn(a),b={from:c,to:l,weight:h,isMarked:g,words:[],room:Uw*Math.
min(n,1)};if(!d||!f||++i>r)return b;let $=Ss(f,u),S=Ei(u,e),O=[1,1.25,1.6].map(q=>Re($,s*q,wf,S)),v=O.filter(({lines:q})=>!q.
at(-1)?.endsWith("\u2026")),M=Qw.filter(q=>f.length>q).map(q=>Re(Ss(ox(f,q),u),s,wf,S)),C=[...v.length?v:O.slice(-1),...M];
return{...b,words:C,room:C[0].lines.length*Vw+Kw}})}var rx={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function Zt(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=_("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,"stroke-dash\
array":e.join(" ")||null});return Sf("0 0 42 14",r,Yn(n,t,"translate(40 7) rotate(0) scale(1)"),qi(o,t,19,7))}var Sf=(t,...e)=>_(
"svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"true"},e),an=t=>Zt(Xe(t),{head:x.encodings.signs[t].head}),
$f=t=>Zt(Hr(t));function Ni(){return[...Rn.slice(0,me).map((e,n)=>Vn($f(n),`${os[n]} ${ul(e)}`)),Vn($f(me),p("part_same"))]}
var Vn=(t,e)=>[t,e];function Yn(t,e,n){return t?t==="bar"?_("line",{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-\
width":3}):t==="vee"?_("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",fill:"none",stroke:e,"stroke-width":2}):_("path",{transform:n,
d:"M-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function qi(t,e,n,o){return t==="circle"?_("circle",{cx:n,cy:o,r:3.5,fill:e}):
t==="diamond"?_("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 L0 4.5 Z",fill:e}):null}function Ii(t,e=J().
node){let n={fill:e,stroke:J().line},o=t==="dot"?_("circle",{cx:8,cy:7,r:5.5,...n}):_("path",{d:rx[t],...n});return Sf("\
-13 0 42 14",o)}function Of(){let{sign:t,hold:e,mark:n}=y.level.arrows,o=[...y.arrows.keys()];return Ci({signs:new Set(o.
map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function Ci(t){let{signs:e,holds:n,marks:o}=x.
encodings,s=J().line,r=(l,f)=>!t||t[l].has(f),i=e.flatMap(({words:l},f)=>r("signs",f)?[Vn(an(f),l)]:[]),a=n.flatMap(({dashes:l,
words:f},u)=>l.length&&r("holds",u)?[Vn(Zt(s,{dashes:l}),f)]:[]),c=o.flatMap(({middle:l,words:f},u)=>l&&r("marks",u)?[Vn(
Zt(s,{middle:l}),f)]:[]);return[...y.parts?Ni():i,...a,...c]}var Ri=16,Os=17,_f=7,ix=260;function vf(t,e,n){let o=_("svg",{class:"named",role:"group",viewBox:`0 0 ${t.width} ${t.height}`}),
s=t.boxes.map(c=>ux(c,e)),r=t.ties.map((c,l)=>ax(c,e.ties[l],l,n)),i=t.boxes.flatMap(c=>c.members.map(l=>px(l,c,e))),a=t.
ties.map((c,l)=>fx(c,e.ties[l],l));return o.append(...s,...r,...i,...a.filter(c=>c!==null)),o}function ax(t,e,n,o){let{colour:s,
dashes:r,width:i,head:a}=Un(e),{path:c}=t,l=e.isBoth&&a?_f:0,f=Mf(lx(c,l,a&&a!=="bar"?_f:0));return _("g",{class:`tie${Kn(
e)?" light":""}`,role:"button",tabindex:-1,"data-key":`t${e.from}>${e.to}:${e.sign}${e.isReturn?"r":""}`,"data-tie":n,"a\
ria-label":`${o(e)}. ${p("show_quotes")}`},_("path",{class:"around",d:Mf(c),fill:"none",stroke:s}),_("path",{d:f,fill:"n\
one",stroke:s,"stroke-width":i.toFixed(1),"stroke-dasharray":r,"stroke-linecap":r===vi.hedged?"round":null}),kf(a,s,c[c.
length-1],c[c.length-2],i),e.isBoth&&kf(a,s,c[0],c[1],i),cx(rn(e),s,t.points))}function kf(t,e,n,o,s){let r=n[0]<o[0]?180:
0,i=(.9+.08*s).toFixed(2);return Yn(t,e,`translate(${n[0]} ${n[1]}) rotate(${r}) scale(${i})`)}function cx(t,e,n){if(!t)
return null;let[o,s]=n[Math.floor(n.length/2)],r={transform:`translate(${o.toFixed(1)} ${s.toFixed(1)})`};if(t==="\u2022")
return _("g",r,_("circle",{class:"mark",r:4.5,stroke:e,"stroke-width":1.8}));if(t==="?")return _("g",r,_("circle",{class:"\
doubt",r:8}),_("text",{class:"doubted","text-anchor":"middle",y:4.5,"aria-hidden":"true"},"?"));let i=_("path",{d:"M-5.5\
 5.5 L5.5 -5.5",stroke:e,"stroke-width":1.8});return _("g",r,_("circle",{class:"mark",r:8,stroke:e,"stroke-width":1.8}),
i)}function lx(t,e,n){let o=t.map(([r,i])=>[r,i]),s=o.length-1;return o[0][0]+=Math.sign(o[1][0]-o[0][0])*e,o[s][0]+=Math.
sign(o[s-1][0]-o[s][0])*n,o}function Mf([t,...e]){let n=([s,r])=>`${s.toFixed(1)} ${r.toFixed(1)}`,o=[];for(let s=0;s+2<
e.length;s+=3)o.push(`C${e.slice(s,s+3).map(n).join(" ")}`);return`M${n(t)} ${o.join(" ")}`}function fx({words:t},e,n){if(!t)
return null;let o={class:"words","data-words":n,"aria-hidden":"true",fill:Un(e).colour};return _("g",o,ji(t.lines,t.x+t.
width/2,t.y,e.number))}function ji(t,e,n,o=""){let s=o.replaceAll(" ","\xA0");return _("text",{"text-anchor":"middle"},t.
map((r,i)=>{let a=n+12.5+i*Ri,c=s&&r.endsWith(s),l=c?r.slice(0,r.length-s.length):r;return _("tspan",{x:e,y:a},l,c&&_("t\
span",{class:"strong"},s))}))}function ux(t,{ends:e,heads:n}){let{box:o,x:s,y:r,width:i,height:a}=t,c=e.get(o.id),l=n.get(
o.id),f=c.node?.shape==="diamond"&&!l,u=l?.isFolded?" folded":f?" issue":"",d=_("rect",{x:s,y:r,width:i,height:a,rx:f?Math.
min(20,a/2):14}),h=!!l?.isFolded,b=_("text",{class:"strong","text-anchor":h?"middle":"start"},mx(t,h)),$=l?.isFolded?null:
Af(c.node?.shape??"square",s+20,o.isFrame?r+18:Tf(o,r,a),6,!0),S=[c.name,l?.note,l?.isFolded&&p("unfold")].filter(Boolean).
join(", "),O={class:`block${u}`,role:"button",tabindex:-1,"data-key":o.id,"aria-label":S};if(!o.isFrame||!l)return _("g",
O,d,$,b);let v=_("g",{class:"fold",role:"button",tabindex:-1,"data-key":`x${o.id}`,"aria-label":`${l.note}: ${p("fold",{
name:l.name})}`},_("text",{class:"count",x:s+i-12,y:r+23,"text-anchor":"end"},`${l.note} \u2212`));return _("g",{class:"\
frame"},_("g",O,d,$,b),v)}var Tf=({lines:t},e,n)=>e+(n>ix?t.length*Os/2+12:n/2);function mx({box:{lines:t,isFrame:e},x:n,
y:o,width:s,height:r},i){if(e)return t.map((l,f)=>_("tspan",{x:n+32,y:o+23+f*Os},l));let a=Tf({lines:t},o,r)-t.length*Os/
2+13,c=l=>({x:i?n+s/2:n+34,y:a+l*Os});return t.map((l,f)=>_("tspan",{...c(f),class:i&&f===t.length-1?"note":null},l))}function px(t,{
x:e,width:n},{ends:o}){let s=o.get(t.id),{id:r,lines:i,y:a,height:c,atLeft:l,atRight:f}=t,u=f>l,d=u?e+n-14:e+14,h=y.nodes.
get(s.at)?.weight??0,g=Math.min(9,5+Math.sqrt(h)/1.6),b=u?e+n-28:e+28,$=a-i.length*Ri/2+12.5,S=O=>_("path",{class:"reach",
d:`M${O} ${a-c/2+4} V${a+c/2-2}`});return _("g",{class:`member${s.isStrong?" strong":""}`,role:"button",tabindex:-1,"dat\
a-key":r,"aria-label":`${s.name}, ${s.node?.type??""}`},_("rect",{class:"around",x:e+2,y:a-c/2,width:n-4,height:c,rx:6}),
f>1&&S(e+n-1.5),l>1&&S(e+1.5),Af(s.node?.shape??"dot",d,a,g,g>7.5),_("text",{"text-anchor":u?"end":"start"},i.map((O,v)=>_(
"tspan",{x:b,y:$+v*Ri},O))))}function Af(t,e,n,o,s){let r={class:`glyph${s?" full":""}`,transform:`translate(${e.toFixed(
1)} ${n.toFixed(1)})`};return t==="square"?_("rect",{...r,x:-o+.5,y:-o+.5,width:2*o-1,height:2*o-1,rx:2}):t==="triangle"?
_("path",{...r,d:`M0 ${-o-1} L${o+1} ${o-1} L${-o-1} ${o-1} Z`}):t==="diamond"?_("path",{...r,d:`M0 ${-o-1} L${o+1} 0 L0\
 ${o+1} L${-o-1} 0 Z`}):_("circle",{...r,r:o})}var dx={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},hx=2.5;function Ef(t,e,n){let o=dx[n];if(!o||!e)
return!1;let s=Lf(e),r=[...t.querySelectorAll("[data-key]")],[i,a]=[null,1/0];for(let c of r){if(c===e)continue;let[l,f]=Lf(
c).map((g,b)=>g-s[b]),u=l*o[0]+f*o[1],d=Math.abs(l*o[1])+Math.abs(f*o[0]),h=u+hx*d;u>1&&h<a&&([i,a]=[c,h])}return i&&(e.
setAttribute("tabindex","-1"),i.setAttribute("tabindex","0"),i.focus()),!0}function Lf(t){let{x:e,y:n,width:o,height:s}=t.
getBoundingClientRect();return[e+o/2,n+s/2]}function Nf(t,e){let n=null;t.addEventListener("pointerdown",o=>{let s=o.target instanceof Element&&!o.target.closest("[\
data-key], [data-words]");o.pointerType==="mouse"&&o.button===0&&s&&(n={x:o.clientX,y:o.clientY,left:t.scrollLeft,top:t.
scrollTop})}),t.addEventListener("pointermove",o=>{n&&(t.scrollLeft=n.left-(o.clientX-n.x),t.scrollTop=n.top-(o.clientY-
n.y))});for(let o of["pointerup","pointerleave","pointercancel"])t.addEventListener(o,()=>n=null);t.addEventListener("wh\
eel",o=>{o.ctrlKey&&(o.preventDefault(),e(o.deltaY<0?1:-1))},{passive:!1})}var gx=16,wx=220;function _s(t,{ends:e}){let[n,o]=[e.get(t.from)?.name??"",e.get(t.to)?.name??""];if(t.isReturn)return`${n}\
: ${t.text}`;let s=t.number?`: ${t.number}`:"";return`${n} ${t.text} ${o}${s}`}function Wi({parts:t},e){let n=e?.getAttribute(
"data-tie")??e?.getAttribute("data-words");return n==null?null:t.ties[Number(n)]}function qf(t,e){let{root:n,parts:o,picture:s}=t;
n.querySelector(".now")?.remove();for(let f of n.querySelectorAll(".lit"))f.classList.remove("lit");let r=Wi(t,e),i=e?.getAttribute(
"data-key")?.replace(/^x/,"")??"",a=f=>f===i||i.startsWith("f")&&`f${o.ends.get(f)?.frame}`===i,c=o.ties.flatMap((f,u)=>f===
r||!r&&i&&(a(f.from)||a(f.to))?[u]:[]);n.classList.toggle("fading",c.length>0),T("hint").textContent=r?`${_s(r,o)} \xB7 ${xx(
r)}`:i?bx(t,i):"";let l=new Set(c.flatMap(f=>[o.ties[f].from,o.ties[f].to]));i&&l.add(i);for(let f of n.querySelectorAll(
"[data-key]")){let u=f.getAttribute("data-key")??"",d=c.includes(Number(f.getAttribute("data-tie")??-1))||l.has(u)||l.has(
`${u}`.replace(/^x/,""));f.classList.toggle("lit",d)}for(let f of c)n.querySelector(`[data-words="${f}"]`)?.classList.add(
"lit");r&&c.length===1&&!s.ties[c[0]].words&&n.append(yx(s,s.ties[c[0]],r))}var xx=t=>N(_t(y,t.rows).length,"statement");
function bx(t,e){let n=t.parts.ends.get(e);if(!n)return"";let o=y.nodes.get(n.at);return[n.name,n.node?.type,o&&N(o.others.
size,"neighbour")].filter(Boolean).join(" \xB7 ")}function yx(t,{points:e},n){let{lines:o,width:s}=Re(Ss(n.text,n.number),
wx,9,Ei(n.number,Ie())),[r,i]=e[Math.floor(e.length/2)],a=o.length*gx+8,c=Math.max(4+s/2+8,Math.min(r,t.width-s/2-12)),l=Math.
max(4,i-a-10);return _("g",{class:"now","aria-hidden":"true"},_("rect",{x:c-s/2-8,y:l,width:s+16,height:a,rx:6}),ji(o,c,
l+3,n.number))}var If=500,$x=5,Cf={at:-1,time:0,x:0,y:0},Bi=[.5,.7,1,1.25,1.5,2],V=null,cn=null,Fi=Cf,Pi={selection:null,key:""},Rf=null;var Ms=()=>V;async function jf(t){Rf=await gt("country"),t&&(cn=null);let e=[ut(),w.language,JSON.stringify(w.frames)].join(
" ");if(V&&Pi.selection===y&&Pi.key===e&&!t){Bf();return}Pi={selection:y,key:e},ln()}function ln(){let t=T("named"),e=Cn(
y),n=!V,o=document.activeElement?.closest("#named [data-key]")?.getAttribute("data-key");V=cn===null?Sx(t):Di(cn);let{root:s,
picture:r,scale:i}=V,a=Math.max(i,1);s.setAttribute("width",String(r.width*a)),s.setAttribute("height",String(r.height*a)),
s.setAttribute("aria-label",`${p("graph_of")} ${vt(e)} ${p("graph_keys")}`),_x(s),E(t,s),s.querySelector("[data-key]")?.
setAttribute("tabindex","0"),Bf(),o&&Ax(o),n&&Ox(t,s)}function Sx(t){let{clientWidth:e,clientHeight:n}=t,o=Di(1);if(!e)return o;
o.picture.width>e&&(o=Di(.7));let s=1.25*o.picture.width<=e&&1.25*o.picture.height<=n;return o.scale===1&&s?{...o,scale:1.25}:
o}function Di(t){let e=yf(Cn(y),Rf,Ie(),{scale:t,unfolded:w.frames}),n=pf(e.given),o=vf(n,e,s=>_s(s,e));return{picture:n,
parts:e,root:o,scale:t}}function Ox(t,e){t.scrollLeft=(e.clientWidth-t.clientWidth)/2}function _x(t){let e=s=>s.target instanceof
Element?s.target.closest("[data-key], [data-words]"):null,n=(s,r)=>t.addEventListener(s,r);n("click",s=>kx(e(s),s));let o=s=>V&&
qf(V,s);n("pointerover",s=>o(e(s))),n("pointerleave",()=>o(null)),n("focusin",s=>o(e(s))),n("focusout",()=>o(null)),n("k\
eydown",s=>{let r=e(s);if(s.key==="Enter"||s.key===" ")Wf(r);else if(s.key==="+"&&Qn(r)>=0)oe(Qn(r));else if(!Ef(t,r,s.key))
return;s.preventDefault(),s.stopPropagation()})}function kx(t,{timeStamp:e,clientX:n,clientY:o}){Fi={at:Qn(t),time:e,x:n,
y:o},Wf(t)}function Mx(t){let{at:e,time:n,x:o,y:s}=Fi,r=Math.hypot(t.clientX-o,t.clientY-s)<$x&&t.timeStamp-n<If;e<0||!r||
(t.stopPropagation(),t.preventDefault(),Fi=Cf,oe(e))}var Qn=t=>V?.parts.ends.get(t?.getAttribute("data-key")??"")?.at??-1;
function Wf(t){if(!t||!V)return;let e=Wi(V,t);if(e){vx(e);return}let n=t.getAttribute("data-key")??"",o=V.parts.heads.get(
n.replace(/^x/,""));o&&(o.isFolded||n.startsWith("x"))?Tx(o.frame,!o.isFolded):Qn(t)>=0&&Q(y.level.nodes[Qn(t)].actor)}function vx(t){
if(!V)return;let[e,n]=(t.isReturn?[t.to,t.from]:[t.from,t.to]).map(s=>V?.parts.ends.get(s));e&&n&&!e.folded&&!n.folded&&
e.at>=0&&n.at>=0?pt(e.at,n.at):z(_t(y,t.rows),_s(t,V.parts))}function Tx(t,e){let o=[...V?.parts.heads.values()??[]].filter(
s=>!s.isFolded).map(s=>s.frame).filter(s=>s!==t);k({frames:e?o:[...o,t]})}function Bf(){if(!V)return;let t=jt(),{parts:e,
root:n}=V,[o,s]=(t?.names??[]).map(i=>y.level.numbers.get(i)),r=i=>e.ends.get(i)?.at;for(let[i,a]of e.ties.entries()){let[
c,l]=(a.isReturn?[a.to,a.from]:[a.from,a.to]).map(r),f=t?.kind==="pair"&&c===o&&l===s;n.querySelector(`[data-tie="${i}"]`)?.
classList.toggle("open",f)}for(let i of n.querySelectorAll(".member.open, .block.open"))i.classList.remove("open");if(!(t?.
kind!=="actor"||o===void 0))for(let[i,{at:a}]of e.ends)a===o&&ks(i)?.classList.add("open")}var ks=t=>V?.root.querySelector(
`[data-key="${CSS.escape(t)}"]`)??null;function Ax(t){let e=ks(t);if(e){for(let n of V?.root.querySelectorAll("[tabindex\
='0']")??[])n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0"),e.focus({preventScroll:!0})}}function Pf(t){(ks(
`a${t}`)??[...V?.parts.ends??[]].flatMap(([n,o])=>o.at===t?[ks(n)]:[])[0])?.scrollIntoView({block:"center",inline:"cente\
r"})}function vs(t){let e=Bi.indexOf(V?.scale??1),n=Bi[Math.max(0,Math.min(Bi.length-1,e+t))];n!==V?.scale&&(cn=n,ln())}
function Ff(){cn=null,ln()}function Df(t){Nf(t,vs),document.addEventListener("click",Mx,!0);let[e,n]=[0,0];new ResizeObserver(
()=>{t.clientWidth!==e&&(e=t.clientWidth,clearTimeout(n),n=setTimeout(()=>{e&&V&&cn===null&&w.picture==="named"&&ln()},If))}).
observe(t)}var Lx={"\u2298":"key_denied","?":"key_doubted","\u2022":"key_reported"};function Ts(){let t=Ms()?.parts.ties??[],e=[...new Set(
t.map(a=>a.sign))].sort((a,c)=>a-c),n=t.map(Un),o=J().line,s=y.parts?Ni():e.map(a=>[an(a),x.encodings.signs[a].words]),r=n.
find(({dashes:a})=>a?.startsWith("6")),i=n.find(({dashes:a})=>a?.startsWith("1"));r&&s.push([Zt(o,{dashes:[6,4],head:""}),
p("key_not_done")]),i&&s.push([Zt(o,{dashes:[2,4],head:""}),p("key_hedged")]);for(let[a,c]of Object.entries(Lx))t.some(l=>rn(
l)===a)&&s.push([Hf(a),p(c)]);return t.some(Kn)&&!t.every(Kn)&&s.push([Ex(Zt(o,{head:""})),p("key_light")]),t.some(({text:a})=>a.
includes("["))&&s.push([Hf("[ ]"),p("key_inferred")]),s}function Ex(t){return t.setAttribute("opacity","0.5"),t}function Hf(t){
let e=_("text",{x:21,y:12,"text-anchor":"middle","font-size":14,fill:J().text},t);return _("svg",{class:"sample",width:42,
height:14,viewBox:"0 0 42 14","aria-hidden":"true"},e)}var Nx=["grown","frames","ego","steps","picture","level","issues"],qx=100,fn=[],As=[],je=null,Ix=()=>Object.fromEntries(
Nx.map(t=>[t,w[t]]));function zf(){let t=Ix();je&&JSON.stringify(je)!==JSON.stringify(t)&&(fn.push(je),fn.splice(0,fn.length-
qx),As.length=0),je=t}var Gf=()=>fn.length>0,Uf=()=>As.length>0,Hi=()=>Kf(fn,As),zi=()=>Kf(As,fn);async function Kf(t,e){
let n=t.at(-1);if(!n||!je)return;let o=await gt(n.level);n===t.at(-1)&&(t.pop(),e.push(je),je=n,await k({...n,...o.name===
y.level.name?{}:Jo(o)}))}var Vf=["named","whole"];function Yf(t){let e=m("div",{id:"named"});return Df(e),document.addEventListener("keydown",Bx),
m("div",{id:"stage"},Cx(t),m("div",{class:"pictures"},e,m("div",{id:"canvas",role:"application","aria-label":p("graph_of")}),
m("img",{id:"printed",alt:""}),m("p",{id:"empty",class:"empty"}),m("p",{id:"hint",class:"hint"})),m("ul",{id:"key",class:"\
key","aria-label":p("legend")}))}function Cx(t){let e=m("input",{type:"checkbox",onchange:o=>Wl(o.target.checked)}),n=o=>k(
{picture:o});return m("div",{class:"graph-tools",role:"toolbar","aria-label":p("graph_tools")},m("div",{class:"pressed",
role:"group","aria-label":p("picture")},Vf.map(o=>A(p(`picture_${o}`),()=>n(o),{id:`picture-${o}`}))),A(p("undo"),Hi,{id:"\
undo"}),A(p("redo"),zi,{id:"redo"}),A("",Wx,{id:"grow"}),m("div",{class:"right"},m("span",{id:"legend-of-whole"},t),m("l\
abel",{class:"tick",id:"physics"},e,m("span",{},p("physics"))),A("\u2212",()=>vs(-1),{id:"zoom-out","aria-label":p("zoom\
_out"),title:p("zoom_out")}),A("+",()=>vs(1),{id:"zoom-in","aria-label":p("zoom_in"),title:p("zoom_in")}),A(p("fit"),()=>w.
picture==="named"?Ff():hs())))}async function Qf(t){let e=w.picture==="named",n=!y.arrows.size&&!(y.isGrown&&!e);if(zf(),
E(T("empty"),n&&$e()),T("named").hidden=!e,T("canvas").hidden=e,Rx(e),e)await jf(t);else{if(await Kl(),w.picture!=="whol\
e")return;mi(t)}Jf(e)}function Xf(){w.picture==="named"?(ln(),Jf(!0)):be()&&mi(!1)}var Jf=t=>E(T("key"),t&&Ts().map(([e,
n])=>m("li",{},e,m("span",{},n))));function Rx(t){for(let n of Vf)T(`picture-${n}`).setAttribute("aria-pressed",String(w.
picture===n));for(let n of["zoom-out","zoom-in"])T(n).hidden=!t;T("legend-of-whole").hidden=t,T("physics").hidden=t||y.nodes.
size>=ql,T("undo").disabled=!Gf(),T("redo").disabled=!Uf();let e=Zf();T("grow").hidden=e===void 0||!jx(e),e!==void 0&&(T(
"grow").textContent=p("add_neighbours",{name:en(y.level.nodes[e].actor)}))}function Zf(){let t=jt(),e=t?.kind==="actor"?
y.level.numbers.get(t.names[0]):void 0;return e!==void 0&&y.nodes.has(e)?e:void 0}function jx(t){let{shown:e}=Qe();return[
...y.nodes.get(t)?.others??[]].some(n=>!e.has(n))}function Wx(){let t=Zf();t!==void 0&&oe(t)}var tu=t=>w.picture==="name\
d"?Pf(t):jl(t);function Bx(t){let e=t.target instanceof Element&&t.target.matches("input, textarea, select");w.tab!=="gr\
aph"||e||!(t.ctrlKey||t.metaKey)||t.key.toLowerCase()!=="z"||(t.preventDefault(),t.shiftKey?zi():Hi())}var un=(t,e)=>A(t,n=>Px(e(),n));async function Px(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=m("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}Yt(
p("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function ae(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=m("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}var mn=(t,...e)=>m("section",{class:"group"},m("h2",{},t),e);function K(t,e,n,o){let s=e.find(([r])=>r===n);return m("se\
lect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>m("option",{value:r,selected:r===n},P(i))))}
function st(t,e,n,o){let s=m("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return m("label",{class:"\
tick"},s,o,m("span",{},t))}function ce(t,e){let n=m("ol",{class:"acts"},t.slice(0,e));return[n,Xn(t,e,e,o=>Ae(n,o))]}function Xn(t,e,n,o){
if(t.length<=e)return null;let s=e,r=()=>p("more",{n:t.length-s}),i=A(r(),()=>{o(t.slice(s,s+n)),s+=n,s>=t.length?i.remove():
i.textContent=r()});return i}var Pt=(t,...e)=>m("fieldset",{},m("legend",{},t),e);function eu({facts:t,state:e,level:n,chosen:o},s,r,i){let a=En(t,{...e,articles:null},["everyone"]),c={as_subject:[],as_object:[],
as_source:[],as_other:[],left_out_of:[]};for(let[l,f]of s.statements.entries()){if(i!==void 0&&f.sources?.includes(i)&&c.
as_source.push(l),!o.inside[l]){i!==void 0&&a[l]&&Kr(s,l).has(i)&&!f.sources?.includes(i)&&c.left_out_of.push(l);continue}
(r!==void 0?n.subject[l]===r:f.s===i)?c.as_subject.push(l):(r!==void 0?n.object[l]===r:f.o===i)?c.as_object.push(l):f.roles?.
some(([,u])=>u===i)&&c.as_other.push(l)}return Object.entries(c).filter(([,l])=>l.length)}var Fx=/(?<![\p{L}\p{N}])['"\u2018\u201c\u201e\u00ab]([^'"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]+)['"\u2019\u201d\u201c\u00bb](?![\p{L}\p{N}])/gu,
lt=t=>x.relations[x.statements.relation[t]],X=t=>x.articles[x.statements.article[t]],Be=t=>t.map(e=>U(j().entities[e]));
function ht(t,e=0){let n=Jn(t),o=Gi(t,e).join(" \u2013 ");return n.length?`${o} [${n.join("; ")}]`:o}function Gi(t,e=0){
let n=j().statements[t],o=Ft(n.s,e)+We(t,"subject"),s=Ft(n.o,e)+We(t,"object");return[o,lt(t).label,s+(e?"":Dx(t))]}function Dx(t){
let e=j(),n=new Map;for(let[s,r]of e.statements[t].roles??[])n.set(s,[...n.get(s)??[],Ft(r)+We(t,e.roles[s].id)]);return[
...n].sort(([s],[r])=>s-r).map(([s,r])=>`, ${e.roles[s].label} ${r.join(` ${p("and")} `)}`).join("")}function Ft(t,e=0){
if(typeof t=="string")return se(t);if(t>=0)return se(U(j().entities[t]));let n=-1-t;return e>=2?`[#${x.keys.at(n).split(
"#")[1]}]`:`[${ht(n,e+1)}]`}var We=(t,e)=>j().statements[t].inferred?.includes(e)?` (${p("inferred")})`:"";function Jn(t){
let{names:e,labels:n,statements:o}=x,s=j().statements[t],r=o.stance[t]>=0?e.stances[o.stance[t]]:"";return[s.sources?.length&&
`${p("according_to")} ${Be(s.sources).map(se).join(" > ")}${We(t,"according_to")}`,r==="doubts"&&p("author_doubts"),r===
"rejects"&&p("author_rejects"),o.mode[t]!==Me&&n.modes[o.mode[t]],o.certainty[t]!==0&&n.certainties[o.certainty[t]],o.polarity[t]!==
0&&n.polarities[o.polarity[t]],s.ended&&p("ended")].filter(a=>typeof a=="string")}function nu(t){let e=x.names.stances[x.
statements.stance[t]],{note:n}=j().statements[t];if(e!=="doubts"&&e!=="rejects"||typeof n!="string")return[];let o=n.matchAll(
Fx);return Array.from(o,([,s])=>s.trim()).filter(Boolean)}function Zn(t){let e=j().statements[t].quote.slice(2).map(Number);
return e.flatMap((n,o)=>o%2?[]:[[n,e[o+1]]])}function At(t){let e=j(),n=e.bodies[x.statements.article[t]];return n===null?
e.statements[t].quote.join(" [\u2026] "):Zn(t).map(([o,s])=>n.slice(o,s).split(/\s+/).join(" ")).join(" [\u2026] ")}var Hx=44,Ls=(t,e)=>iu(t,e,(n,o)=>zx(Zn(t),n,o));function ru(t,e){let n=nu(t);return cu(t).some(s=>ou(n,s).length)?iu(t,
e,s=>ou(n,s),"doubting"):null}function iu(t,e,n,o=null){let{quote:s}=j().statements[t],r=au(t)===null?null:Number(s[0]);
return cu(t).map((i,a)=>[a?" [\u2026] ":"",Gx(i,n(i,r),e,o)])}var au=t=>j().bodies[x.statements.article[t]];function cu(t){
let{quote:e}=j().statements[t],n=au(t);return n===null?e.map(String):[n.slice(Number(e[0]),Number(e[1]))]}var zx=(t,e,n)=>n===
null?[[0,e.length]]:t.map(([o,s])=>[o-n,s-n]);function ou(t,e){let n=[];for(let o of t){let s=o.split(/\s+/).map(i=>i.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")),r=new RegExp(`(?<![\\p{L}\\p{N}])${s.join("\\s+")}(?![\\p{L}\\p{N}])`,"iu").exec(e);r&&n.
push([r.index,r.index+r[0].length])}return n.sort(([o],[s])=>o-s)}function Gx(t,e,n,o){let s=[],r=0;for(let[a,c]of e)a>r&&
s.push(r||n===void 0?su(t.slice(r,a)):Ux(t.slice(0,a),n)),c>r&&s.push(m("mark",{class:o},Ui(t.slice(Math.max(r,a),c)))),
r=Math.max(r,c);let i=t.slice(r);return[...s,n===void 0?su(i):Kx(i,n)]}var Ui=t=>t.replace(/^# /,"");function su(t){let e=Ui(
t),n=e.split(/\s+/);return n.length<=Hx?e:[...n.slice(0,20),"[\u2026]",...n.slice(-20)].join(" ")}function Ux(t,e){let n=Ui(
t).split(/\s+/);return n.length<=e+1?n.join(" "):["\u2026",...n.slice(-e-1)].join(" ")}function Kx(t,e){let n=t.split(/\s+/);
return n.length<=e+1?n.join(" "):[...n.slice(0,e+1),"\u2026"].join(" ")}var Ki=new Set("al bin da de del della den der di do dos du e el ibn la le ten ter van von y".split(" "));function pn(t){
return t.published&&t.published!=="unknown"?t.published:t.inferred?`${p("no_date")}, ${p("probably")} ${t.inferred}`:p("\
no_date")}var te=t=>`${t.author?`${se(t.author)}, `:""}${se(t.publisher)}, ${pn(t)}`;function Vx(t){return`${t.author?`${t.
author}, `:""}\u201C${t.title}\u201D, ${t.publisher}, ${pn(t)}`}function fu(t){let e={plain:Yx,chicago:Qx,apa:Xx}[w.citation];
return`${e(X(t))} \u201C${Vi(At(t))}\u201D`}function Yx(t){let e=t.retrieved?` (${p("accessed")} ${t.retrieved})`:"";return`${Vx(
t)}${t.url?`, ${t.url}`:""}${e}:`}function Qx(t){let e=`\u201C${Vi(t.title)}${/[?!.,]$/.test(t.title)?"":","}\u201D`,n=Es(
t.published)??(t.inferred?`[${Es(t.inferred)??t.inferred}?]`:"n.d."),o=Es(t.retrieved),s=[t.publisher,n,o&&`accessed ${o}`,
t.url].filter(Boolean);return`${t.author?`${t.author}, `:""}${e} ${s.join(", ")}:`}function Xx(t){let e=uu(t),n=e?e.map(
({given:f,family:u})=>`${u}, ${Jx(f)}`):[t.author??t.publisher],o=n.slice(-1).join(""),s=n.length>1?`${n.slice(0,-1).join(
", ")}, & ${o}`:o,r=lu(t.published)??(t.inferred?`[ca. ${lu(t.inferred)??t.inferred}]`:"n.d."),i=t.author&&t.author!==t.
publisher?`${t.publisher}. `:"",a=Es(t.retrieved),c=t.url?`${a?`Retrieved ${a}, from `:""}${t.url} `:"",l=f=>/[?!.]$/.test(
f)?f:`${f}.`;return`${l(s)} (${r}). ${l(t.title)} ${i}${c}`.replace(/[. ]*$/,":")}var Jx=t=>t.split(/[\s-]+/).map(e=>`${e[0]}\
.`).join(" "),Vi=t=>t.replace(/\u201c/g,"\u2018").replace(/\u201d/g,"\u2019");function Es(t){let{year:e,month:n,day:o}=Ns(t);return e?
[[n,o].filter(Boolean).join(" "),e].filter(Boolean).join(n&&o?", ":" "):null}function lu(t){let{year:e,month:n,day:o}=Ns(
t);return e?[e,[n,o].filter(Boolean).join(" ")].filter(Boolean).join(", "):null}function Ns(t){let[,e,n,o]=/^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.
exec(t??"")??[],s=n?new Date(Date.UTC(2e3,Number(n)-1,1)):null;return{year:e,month:s?.toLocaleDateString("en-US",{month:"\
long",timeZone:"UTC"}),day:o&&String(Number(o))}}function uu({author:t,publisher:e}){if(!t||t===e)return null;let n=t.split(
/\s+and\s+|\s*&\s*|,\s*(?:and\s+)?/).map(Zx);return n.every(o=>o!==null)?n:null}function Zx(t){let e=t.trim().split(/\s+/),
n=r=>/^\p{L}/u.test(r)&&(!/^\p{Ll}/u.test(r)||Ki.has(r));if(e.length<2||e.length>4||!e.every(n)||Ki.has(e[0]))return null;
let o=e.findIndex(r=>Ki.has(r)),s=o>0?o:e.length-1;return{given:e.slice(0,s).join(" "),family:e.slice(s).join(" ")}}function mu(t){
let e=X(t),{published:n,url:o,retrieved:s}=e,r=uu(e),i=`{${to(e.author||e.publisher)}}`,a=Ns(n).year!==void 0,c=/^\d{4}/.
exec(a?"":n||e.inferred||""),f=[["author",r?r.map(({given:u,family:d})=>to(`${u} ${d}`)).join(" and "):i],["title",to(e.
title)],["organization",!!e.author&&e.author!==e.publisher&&to(e.publisher)],["date",a&&n],["year",c?.[0]],["url",o&&encodeURI(
Yr(o)).replace(/[{}\\]/g,"")],["urldate",Ns(s).day&&s],["note",`\`\`${to(Vi(At(t)))}''`]].flatMap(([u,d])=>d?[`  ${u} = \
{${d}}`]:[]);return`@online{${e.id.replace(/[\s,{}#%~\\"'()=]+/g,"-")},
${f.join(`,
`)}
}`}var tb={"~":"\\textasciitilde{}","^":"\\textasciicircum{}","\u201C":"``","\u201D":"''","\u2018":"`","\u2019":"'","\u2013":"\
--","\u2014":"---","\u2026":"\\dots{}"},to=t=>t.replace(/[{}\\]/g,"").replace(/([#$%&_])/g,"\\$1").replace(/[~^\u201c\u201d\u2018\u2019\u2013\u2014\u2026]/g,
e=>tb[e]);function hn(t){let e=j().statements[t],n=x.keys.at(t);return m("article",{class:"statement","aria-label":ht(t)},eb(t),m(
"blockquote",{lang:X(t).language},Ls(t)),e.translation?m("p",{class:"translation"},e.translation):null,nb(t),m("details",
{},m("summary",{},p("details")),m("dl",{},ob(t))),m("p",{class:"actions"},un(p("copy_footnote"),()=>fu(t)),K(p("citation"),
$r.map(o=>[o,p(`citation_${o}`)]),w.citation,o=>k({citation:o})),un(p("copy_bibtex"),()=>mu(t)),un(p("copy_link"),()=>Po(
{open:`statement:${n}`}))))}function dn(t){if(typeof t=="string")return Vt(t);if(t<0)return R(`\u201C${ht(-1-t,1)}\u201D`,
()=>mt(-1-t),{class:"link nested",dir:"ltr"});let e=j().entities[t];return R(U(e),()=>Q(e.id),{lang:Ne(e)})}function eb(t){
let e=j(),n=e.statements[t],o=lt(t),s=(n.roles??[]).map(([f,u])=>[", ",m("span",{class:"role"},e.roles[f].label)," ",dn(
u),We(t,e.roles[f].id)]),r=Jn(t).map(f=>[" ",m("span",{class:"mark"},f)]),i=m("span",{class:`verb ${x.names.signs[o.sign]}`},
o.label),[a,c]=[dn(n.s),dn(n.o)],l=f=>We(t,f);return m("p",{class:"claim"},a,l("subject")," ",i," ",c,l("object"),s,r)}function nb(t){
let e=X(t),n=R(Vt(e.title,e.language),()=>Xo(x.statements.article[t],t));return m("p",{class:"source",dir:"ltr"},"\u201C",
n,"\u201D, ",te(e)," ",Yi(e))}var Yi=t=>t.url&&Zo(t.url,`${p("original")} \u2197`);function ob(t){let{labels:e,coders:n,
statements:o}=x,s=j(),r=s.statements[t],i=r.inferred??[],a=o.quad_class[t]<0?"":`, ${e.quad_classes[o.quad_class[t]]}`,c=s.
fields.filter(({name:l})=>l!=="translation");return[Dt(p("according_to"),sb(t,r),i.includes("according_to")),Dt(p("certa\
inty"),`${e.certainties[o.certainty[t]]}, ${e.polarities[o.polarity[t]]}`),r.sources?Dt(p("author_stance"),e.stances[o.stance[t]]):
null,Dt(p("mode"),e.modes[o.mode[t]]),Dt(p("date"),es(r)),Dt(p("kind"),`${e.kinds[lt(t).kind]}${a}`),Dt(p("inferred_fiel\
ds"),i.join(", ")),r.or?Dt(p("alternative_to"),r.or.map(l=>R(ht(l,1),()=>mt(l)))):null,c.map(({name:l,label:f})=>Dt(f,r[l])),
Dt(p("coder"),n[o.coder[t]]),Dt(p("statement"),m("code",{},x.keys.at(t)))]}function sb(t,{sources:e}){let n=X(t),o=n.author||
n.publisher;return e?p("viewpoint_quoted",{name:Be(e).join(" > "),by:o}):`${p("the_author")} (${o})`}function Dt(t,e,n=!1){
return e==null||e===""?null:[m("dt",{},t),m("dd",{},e,n&&m("span",{class:"mark"},p("inferred")))]}function qs(t){let e=Uo(y,t).map(n=>{let o=Ko(y,n),s=n.filter(i=>i!==o),r=m("details",{class:"mentions"},m("summary",{},
N(s.length,"mention")),s.map(hn));return m("li",{},hn(o),s.length>0&&r)});return ce(e,30)}function Is(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,f,u,d="")=>m("span",{class:d&&`quad-class ${d}`},H(l,f,e),` ${u}`),i=(l,f,u)=>r(l,f,Ee(l,u)),
a=x.labels.quad_classes.map((l,f)=>t.byQuadClass[f]>0&&r(t.byQuadClass[f],t.quadClasses[f],l,Xt(x,f))),c=m("p",{class:"c\
ounts"},i(t.acts,Bn(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,p("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,rb(t,
e)]:c}function rb(t,e){let n=p("score_text",{sum:Jr(t.sum),mean:Jr(t.sum/t.scored),n:t.scored});return m("details",{},m(
"summary",{},p("score")),m("p",{},n," ",H(p("show_quotes"),Bn(t),e)))}function pu(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
get(c)?.others??[])o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{
if(!(r.length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var ib=400;function hu(t){let{level:e}=y,n=qn(y.nodes).filter(i=>i!==t).slice(0,ib),o=m("div",{class:"paths"}),s=n.map(i=>[
e.nodes[i].actor,W(e,i)]),r=i=>E(o,i&&ab(t,e.numbers.get(i)??-1));return m("div",{class:"paths-form"},K(p("paths_to"),[[
"",p("paths_to")],...s],"",r),o)}function ab(t,e){let n=pu(y.nodes,t,e);return n.length?m("ol",{},n.map(o=>m("li",{},o.map(
(s,r)=>[r>0&&cb(o[r-1],s),Vt(W(y.level,s))])))):m("p",{class:"quiet"},p("no_path"))}var cb=(t,e)=>[du(t,e,"\u2192"),du(e,
t,"\u2190")];function du(t,e,n){let{level:o,pairs:s}=y,r=s.get(Ot(t,e,o.nodes.length)),i=`${dt([W(o,t),W(o,e)])}: ${p("s\
how_quotes")}`;return r&&R(` ${n}${r.weight} `,()=>pt(t,e),{"aria-label":i})}var gu={pair:lb,actor:ub,statement:gb,list:xb},wu=({kind:t,names:e})=>Object.hasOwn(gu,t)?gu[t](e):null;function lb(t){let{
level:e,pairs:n}=y,[o,s]=t.map(d=>e.numbers.get(d));if(o===void 0||s===void 0)return null;let r=e.nodes.length,[i,a]=[n.
get(Ot(o,s,r)),n.get(Ot(s,o,r))],[c,l]=[o,s].map(d=>W(e,d)),f=i&&ne(y,i),u=i?Tt(x,i.rows).map(qe):[];return m("section",
{},m("h2",{},R(c,()=>Q(t[0])),u.length===1?[" ",m("span",{class:`verb ${fb(i?.rows??[])}`},u)," "]:" \u2192 ",R(l,()=>Q(
t[1]))),u.length>1&&m("ul",{class:"says"},u.map(d=>m("li",{},d))),f?Is(f,dt([c,l])):m("p",{class:"quiet"},p("no_tie_in_d\
irection")),m("p",{class:"actions"},a&&R(p("opposite_direction",{n:a.weight}),()=>pt(s,o)),R(p("over_time"),()=>k({tab:"\
timeline",pair:t}))),f&&qs(f.statements))}var fb=([t])=>x.names.signs[y.level.arrows.sign[y.level.arrow[t]]];function ub([
t]){let e=y.level.numbers.get(t),n=e===void 0?null:y.level.nodes[e],o=Ct(t),s=o?U(o):n?.label;if(s===void 0)return null;
let r=eu(y,j(),e,jo(t)),i=[o?o.type:n?.type,n?.sector?.replace("_"," ")],a=e!==void 0&&y.nodes.has(e);return m("section",
{},m("h2",{lang:o&&Ne(o)},s),m("p",{class:"quiet"},i.filter(Boolean).join(", ")),o&&pb(o,s),a?m("p",{class:"actions"},db(
t,e)):mb(t,s),a?[m("h3",{},p("ties")),hb(e)]:null,r.map(([c,l])=>m("details",{class:"as",open:!a},m("summary",{},`${p(c)}\
 (${l.length})`),qs(kt(y.chosen,l)))))}function mb(t,e){let n=m("p",{class:"actions"},m("span",{class:"quiet"},p("not_sh\
own",{name:e})));return nl(t).then(o=>{o&&n.append(" ",A(p("show_it"),()=>k({...o,tab:"graph"})))}),n}function pb({labels:t={},
note:e,wikidata:n},o){let s=Object.entries(t).filter(([,i])=>i!==o),r=n&&`https://www.wikidata.org/wiki/${encodeURIComponent(
n)}`;return[Object.keys(t).length>1&&m("p",{class:"quiet"},s.map(([i,a],c)=>[c?" \xB7 ":"",m("span",{lang:i},a)])),e&&m(
"p",{class:"note"},e),r&&m("p",{},Zo(r,`Wikidata ${n} \u2197`))]}function db(t,e){let n=w.ego===t;return[A(p(n?"show_all":
"neighbours_only"),()=>k({ego:n?null:t,tab:"graph"})),y.isGrown&&A(p("show_neighbours"),()=>oe(e)),hu(e)]}function hb(t){
let{level:e,pairs:n}=y,s=[...n.values()].filter(({a:r,b:i})=>r===t||i===t).sort(Nn).map(({a:r,b:i,weight:a})=>m("li",{},
R([Vt(W(e,r))," \u2192 ",Vt(W(e,i))],()=>pt(r,i)),m("span",{class:"quiet"},` ${a}`)));return ce(s,15)}function gb([t]){let{
act:e}=x.statements,n=x.keys.numberOf(t);if(n<0)return null;let o=e[n]<0?[]:ue(e,e[n]).filter(s=>s!==n);return m("sectio\
n",{},m("h2",{},P(p("statement"))),wb(n)?null:m("p",{class:"quiet"},p("statement_does_not_match")),hn(n),o.length?[m("h3",
{},p("other_mentions")),o.map(hn)]:null)}function wb(t){return(w.tab==="arguments"||w.tab==="article"?Ke(x,w):y.chosen.inside)[t]}
function xb([t]){let{statements:e,label:n}=Qo(t);if(!e.length)return null;let o=Number(t.split(" ")[0]),s=o>e.length,r=e.
filter(i=>!y.chosen.inside[i]).length;return m("section",{},m("h2",{},P(n||p("quotes"))),m("p",{class:"quiet"},N(e.length,
"statement"),s&&`. ${p("link_cut",{kept:e.length,n:o})}`,r>0&&`. ${p("some_do_not_match",{n:I(r)})}`),qs(e))}var gn=null,wn=[];async function xu(){let t=T("panel"),e=jt();if(!e||!w.open){gn=null,wn.length=0,E(t);return}await D();
let n=wu(e);gn&&gn!==w.open&&bb(gn,w.open),E(t,m("div",{class:"panel-head"},wn.length>0&&A(`\u2039 ${p("back")}`,yb,{class:"\
quiet-button"}),un(p("copy_link"),Po),A("\xD7",()=>k({open:null}),{class:"close","aria-label":p("close")})),n||m("p",{class:"\
quiet"},p("not_in_page"))),gn!==w.open&&$b(t),gn=w.open}function bb(t,e){wn.at(-1)===e?wn.pop():wn.push(t)}var yb=()=>k(
{open:wn.at(-1)??null});function $b(t){let e=t.querySelector("h2");t.scrollTop=0,e&&document.body.classList.contains("re\
ady")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),Yt(e?e.textContent:p("not_in_page"))}var bu=".sheet, .facets, .table-scroll, .matrix-scroll, .analysis-table",yu="";async function eo(t,e){let n=`${w.tab} ${w.
article}`,s=(yu===n?[...t.querySelectorAll(bu)]:[]).map(({className:r,scrollLeft:i,scrollTop:a})=>({className:r,scrollLeft:i,
scrollTop:a}));yu=n,await e(t);for(let[r,i]of[...t.querySelectorAll(bu)].entries())i.className!==s[r]?.className||i.scrollTop||
i.scrollLeft||i.scrollTo(s[r].scrollLeft,s[r].scrollTop)}var Lt=(...t)=>m("div",{class:"sheet"},t),xn=(t,...e)=>m("div",
{class:"sheet",tabindex:0,role:"region","aria-label":p(`tab_${t}`)},e);var $u="";async function Su(t){let e=await Pc(),n=c=>c.parts.some(({kind:l})=>l==="items"||l==="table"),o=e.find(({name:c})=>c===
w.analysis),s=o??e.find(n)??e[0];if(!s){E(t,Lt(m("p",{},p("no_analyses")," ",m("code",{},"kg analyse"))));return}let r=w.
analysis!==null&&!o,i=`${s.name} ${r}`;if(t.querySelector(".analyses")&&$u===i)return;$u=i;let a=e.map(c=>A(p(`analysis_${c.
name}`),()=>k({analysis:c.name}),{"aria-pressed":String(c===s),class:n(c)?"":"nothing"}));E(t,Lt(m("div",{class:"choices",
role:"group","aria-label":p("tab_analyses")},a),r&&m("p",{class:"quiet"},p("no_such_analysis")),m("div",{class:"analyses"},
Sb(s),s.lack&&m("p",{},s.lack),Ob(s.parts))))}function Sb({selection:t,options:e,command:n}){let o=e.map(([s,r])=>`${s}:\
 ${r}`).join("; ");return m("p",{class:"quiet"},p("analysis_of",{selection:t}),o&&` ${p("analysis_options",{options:o})}`,
` ${p("analysis_command")} `,m("code",{},n))}function Ob(t){let e="";return t.map(n=>(n.kind==="heading"&&(e=n.text),_b(
n,e)))}function _b(t,e){switch(t.kind){case"heading":return m(t.level<3?"h2":"h3",{},t.text);case"text":return m("p",{class:t.
style==="dim"||t.style==="note"?"quiet":""},no(t.line,e));case"items":return m(t.numbered?"ol":"ul",{},t.items.map(n=>m(
"li",{},no(n,e))));case"facts":return m("dl",{},t.rows.map(([n,o])=>[m("dt",{},no(n,e)),m("dd",{},no(o,e))]));case"table":
return kb(t,e);case"picture":return m("figure",{},m("img",{src:`data:image/svg+xml,${encodeURIComponent(t.svg)}`,alt:t.alternative}),
m("figcaption",{class:"quiet"},t.caption))}}function kb({columns:t,numeric:e,rows:n,cited:o},s){let r=t.map((c,l)=>m("th",
{scope:"col",class:e[l]?"num":""},c)),i=n.map((c,l)=>m("tr",{},c.map((f,u)=>m("td",{class:e[u]?"num":""},m("bdi",{},f))),
o.length>0&&m("td",{},no(o[l],s)))),a=m("tr",{},r,o.length>0&&m("th",{scope:"col"},p("quotes")));return m("div",{class:"\
analysis-table",tabindex:0,role:"region","aria-label":s},m("table",{},m("thead",{},a),m("tbody",{},i)))}function no(t,e){
return t.map(n=>{if(typeof n=="string")return n;let[o,s]=n;if(s!=="keys")return m(s==="bold"?"strong":"span",{},o);let r=o.
split(" ").map(Number);return H(N(r.length,"statement"),r,e)})}var Ou="sums_up";function oo(t,e,n){let o=Ke(t,n,t.statements.alternative),s=e.arrows.filter(l=>o[l.statement]),r=s.filter(
l=>l.by!==Ou),i=new Set(r.flatMap(({tail:l,head:f})=>[l,f])),a=new Map;for(let l of s){if(l.by===Ou&&!i.has(l.tail))continue;
let f=[l.tail,l.head,l.by,l.words].join(`
`),u=a.get(f);u?u.statements.push(l.statement):a.set(f,{...l,statements:[l.statement]})}let c=e.topics.findIndex(([l])=>l===
n.about);return n.about===null?[...a.values()]:Mb([...a.values()],e,c)}function Mb(t,{cards:e},n){let o=t.flatMap(({tail:i,
head:a})=>[i,a]).filter(i=>e[i].about?.includes(n)),s=_u(o,t,"head","tail"),r=_u(o,t,"tail","head");return t.filter(i=>s.
has(i.head)||r.has(i.tail))}function _u(t,e,n,o){let s=new Map;for(let i of e)s.set(i[n],[...s.get(i[n])??[],i[o]]);let r=new Set(
t);for(let i of r)for(let a of s.get(i)??[])r.add(a);return r}var Pe=({tail:t,head:e})=>`${t} ${e}`;function Mu(t,e,n){return vb(e).map(o=>Tb(t,o,n)).sort((o,s)=>s.layers.flat().length-
o.layers.flat().length)}function vb(t){let e=new Map,n=s=>{let r=e.get(s)??s;return r===s?s:n(r)};for(let{tail:s,head:r}of t)
e.set(n(r),n(s));let o=new Map;for(let s of t)o.set(n(s.tail),[...o.get(n(s.tail))??[],s]);return[...o.values()]}function Tb({
cards:t,bends:e},n,o){let s=new Set(n.flatMap(({tail:u,head:d})=>[u,d])),r=new Map,i=new Map,a=(u,d)=>(r.set(u,[...r.get(
u)??[],d]),d);for(let[u,d,h]of t)s.has(u)&&i.set(u,{layer:d,spot:a(d,ku(u,h,o(u)))});let c=new Map(e.map(([u,d,h])=>[Pe(
{tail:u,head:d}),h])),l=new Map;for(let u of n){let[d,h]=[i.get(u.tail),i.get(u.head)];if(!d||!h||l.has(Pe(u)))continue;
let g=d.layer<h.layer?1:-1,b=(c.get(Pe(u))??[]).map((O,v)=>a(d.layer+g*(v+1),ku(-1,O,26))),$=[d.spot,...b,h.spot];l.set(
Pe(u),$);let S=g>0?$:[...$].reverse();for(let[O,v]of S.slice(1).entries())v.above.push(S[O]),S[O].below.push(v)}let f=[...r].
sort(([u],[d])=>u-d).map(([,u])=>u.sort((d,h)=>d.across-h.across));return{layers:f,arrows:n,ways:l,width:Ab(f)}}var ku=(t,e,n)=>({
card:t,across:e,room:n,at:0,above:[],below:[]});function Ab(t){for(let o of t){let s=0;for(let r of o)r.at=s+r.room/2,s+=
r.room}for(let o=0;o<8;o++)for(let s of o%2?[...t].reverse():t){let r=s.map(({above:i,below:a,at:c})=>Cs([...i,...a].map(
l=>l.at))??c);for(let[i,a]of Lb(r,s).entries())s[i].at=a}let e=t.flat(),n=Math.min(...e.map(({at:o,room:s})=>o-s/2));for(let o of e)
o.at-=n;return Math.max(...e.map(({at:o,room:s})=>o+s/2))}var Cs=t=>t.length?t.reduce((e,n)=>e+n,0)/t.length:null;function Lb(t,e){
let n=[],o=[],s=0;for(let[i,a]of t.entries())for(s+=i?(e[i-1].room+e[i].room)/2:0,o.push(s),n.push([a-s]);n.length>1&&(Cs(
n[n.length-2])??0)>(Cs(n[n.length-1])??0);){let c=n.pop()??[];n[n.length-1].push(...c)}return n.flatMap(i=>i.map(()=>Cs(
i)??0)).map((i,a)=>i+o[a])}var[Eb,Nb]=[172,148],qb=900,Qi=20,Au=30,Rs=18,Xi=16,Ib=40,vu=[1.4,2.8,2.3,1.8,1.2],Cb={"not actual":"6 4",hedged:"2 4"},
Ji=t=>t&&Cb[t];function Lu(t,e,n,o){let s=m("div",{class:"argument"});t.append(s);let r=s.clientWidth,i=[...new Set(n.flatMap(
({tail:S,head:O})=>[S,O]))],a=Wb(e,n);for(let{label:S}of[...a.values()].flat())s.append(S);let l=Mu(o,n,S=>{let O=(a.get(
S)??[]).map(({label:v})=>v.offsetWidth+8);return Math.max(r<qb?Nb:Eb,O.reduce((v,M)=>v+M,0))+Qi}),f=l.flatMap(({layers:S})=>S.
flat().filter(({card:O})=>O>=0)),u=new Map(f.map(({card:S,room:O})=>[S,jb(e.cards[S],O-Qi)]));for(let S of i)s.prepend(u.
get(S)??"");let d=_("svg",{class:"lines","aria-hidden":"true"});s.prepend(d);let[h,g,b,$]=[0,0,0,0];for(let S of l){h>0&&
h+S.width+Xi>r&&([h,g,b]=[0,g+b+Ib,0]);let v=Pb(S,{left:h,top:g,boxes:u,meetings:a,lines:d});h+=S.width+2*Xi,$=Math.max(
$,h),b=Math.max(b,v)}s.style.width=`${$}px`,s.style.height=`${g+b}px`,d.setAttribute("width",String($)),d.setAttribute("\
height",String(g+b)),Rb(s,f,u,a)}function Rb(t,e,n,o){for(let{card:s}of e){for(let{label:r}of o.get(s)??[])t.append(r);t.
append(n.get(s)??"")}}function jb(t,e){let[,n]=x.names.polarities,o=[...t.marks??[]].sort((u,d)=>+(d===n)-+(u===n));t.inferred&&
o.push(p("inferred"));let s=t.denied?"\u2298 ":t.doubted?"? ":"",r=[o.length>0&&m("strong",{},`${s}${o.join(", ")}`),o.length>
0&&" ",m("span",{},t.text)],i=t.hold?` held-${t.hold.replace(" ","-")}`:"",a=`card ${t.sign??""}${i}${t.denied?" denied":
""}`,{id:c,statements:l=[]}=t,f=l.length||c?A(r,()=>c?Q(c):z(l,t.text),{class:a}):m("div",{class:a},r);return f.style.width=
`${e}px`,f}function Wb({cards:t},e){let n=new Map;for(let s of e){let r=[...(s.marks??[]).map(a=>`${a}:`),s.words].join(
" "),i=n.get(s.head)??new Map;n.set(s.head,i.set(r,[...i.get(r)??[],s]))}let o=new Map;for(let[s,r]of n){let i=[...r].map(
([a,c])=>({arrows:c,label:Bb(t,a,c)}));o.set(s,i)}return o}function Bb(t,e,n){let o=n.flatMap(i=>i.statements),s=n.map(({
tail:i,head:a})=>p("leads_to",{tail:t[i].text,words:e,head:t[a].text})),r=[m("strong",{},e),n.length>1&&` \xB7 ${n.length}`];
return A(r,()=>z(o,e),{class:"arrow-words","aria-label":`${s.join("; ")}. ${p("show_quotes")}`,title:s.join(`
`)})}function Pb({layers:t,arrows:e,ways:n},{left:o,top:s,boxes:r,meetings:i,lines:a}){let c=d=>r.get(d),l=new Map,f=new Map,
u=s;for(let[d,h]of t.entries()){let g=h.filter(({card:O})=>O>=0),b=g.flatMap(({card:O})=>i.get(O)??[]).map(({label:O})=>O.
offsetHeight),$=Math.max(0,...b);$&&(u+=Au+$+Rs);let S=Math.max(0,...g.map(({card:O})=>c(O).offsetHeight));for(let O of h){
let v=O.card<0?S:c(O.card).offsetHeight,M=O.card>=0&&d===0?u+S-v:u;if(l.set(O,{top:M,foot:M+v,start:u+S}),O.card<0)continue;
Tu(c(O.card),o+O.at-(O.room-Qi)/2,M);let C=Fb(i.get(O.card)??[],n,o+O.at);for(let{label:q,arrows:F,at:L}of C){Tu(q,L-q.offsetWidth/
2,u-Rs-$+($-q.offsetHeight)/2);for(let Nt of F)f.set(Nt,L);let B=Math.max(...F.map(Eu));a.append(Db(L,u-Rs-$,M,B))}}u+=S}
for(let d of e){let h=n.get(Pe(d))??[];a.append(Hb(d,h,{left:o,at:f.get(d)??0,bounds:l,layers:t,meetings:i}))}return u-s}
function Tu(t,e,n){t.style.left=`${Math.round(e)}px`,t.style.top=`${Math.round(n)}px`}function Fb(t,e,n){let o=({arrows:a})=>{
let c=a.map(l=>e.get(Pe(l))?.at(-2)?.at??0);return c.reduce((l,f)=>l+f,0)/c.length},s=[...t].sort((a,c)=>o(a)-o(c)),r=s.
reduce((a,{label:c})=>a+c.offsetWidth+8,0),i=n-r/2;return s.map(a=>{let c=a.label.offsetWidth+8;return i+=c,{...a,at:i-c/
2}})}var Eu=({rank:t})=>vu[t??0]??vu[0];function Db(t,e,n,o){return _("g",{},_("line",{x1:t,x2:t,y1:e,y2:n-7,"stroke-wid\
th":o}),_("path",{class:"head",d:`M${t-5} ${n-9} L${t} ${n-1} L${t+5} ${n-9} Z`}))}function Hb(t,e,{left:n,at:o,bounds:s,
layers:r,meetings:i}){let[a,c]=[e[0],e[e.length-1]],l=s.get(c),f=s.get(a),u=v=>r.findIndex(M=>M.includes(v)),d=r[u(c)].flatMap(
({card:v})=>i.get(v)??[]),h=Math.max(0,...d.map(({label:v})=>v.offsetHeight)),b=Math.min(...r[u(c)].map(v=>s.get(v)?.top??
l.top))-Rs-h,$=[[n+a.at,f.foot]];if(f.top<l.top){$.push([n+a.at,f.start]);for(let v of e.slice(1,-1)){let{top:M,foot:C}=s.
get(v);$.push([n+v.at,M],[n+v.at,C])}}else{let v=n+Math.max(...r.flat().map(M=>M.at+M.room/2))+Xi/2;$.push([n+a.at,f.start+
6],[v,f.start+6],[v,b-Au/2])}$.push([o,b]);let{dashes:S,width:O}={dashes:Ji(t.hold),width:Eu(t)};return _("polyline",{points:$.
join(" "),"stroke-width":O,"stroke-dasharray":S})}var Nu=null,qu=()=>Nu;async function Iu(t){let[e]=await Promise.all([Ro(),D()]),n=oo(x,e,w),o=h=>x.statements.article[h.
statement],s=oo(x,e,{...w,about:null}),r=[...new Set(s.map(o))].sort((h,g)=>h-g);if(!r.length){E(t,xn("arguments",m("p",
{},p("no_arrows"))));return}let i=w.article!==null&&!x.articles.some(({id:h})=>h===w.article),c=r.find(h=>x.articles[h].
id===w.article)??r.find(h=>n.some(g=>o(g)===h))??r[0],l=n.filter(h=>o(h)===c),f=x.articles[c],u=[...new Set(l.flatMap(h=>h.
statements))];Nu={article:c,statements:u};let d=xn("arguments",m("p",{class:"line choosers"},K(p("argument_article"),r.map(
h=>[x.articles[h].id,x.articles[h].title]),f.id,h=>k({article:h})),m("label",{},`${p("about")} `,zb(e,s))),i&&m("p",{class:"\
quiet"},p("no_such_article")),m("h2",{lang:f.language},f.title),m("p",{class:"source",dir:"ltr"},te(f)),Gb(l,n,u),l.length?
Ub(e,l):m("p",{},p("no_arrows_here")));E(t,d),l.length&&Lu(d,e,l,e.places[c])}function zb({topics:t,cards:e},n){let s=[...new Set(
n.flatMap(({tail:r,head:i})=>[...e[r].about??[],...e[i].about??[]]))].map(r=>t[r]).sort(([,r],[,i])=>r.localeCompare(i));
return K(p("about"),[["",p("about_all")],...s],w.about??"",r=>k({about:r||null}))}function Gb(t,e,n){return m("p",{class:"\
quiet"},`${P(tn())}. `,p("arrows_here",{here:N(t.length,"arrow"),all:e.length})," ",n.length>0&&H(p("show_quotes"),n,p("\
tab_arguments")),m("br"),p("arguments_help"))}function Ub({cards:t},e){let n=[...new Set(e.flatMap(({tail:a,head:c})=>[a,
c]))].map(a=>t[a]),o=[...n,...e],s=a=>n.some(c=>c.sign===a),i=[...[void 0,"not actual","hedged"].filter(a=>o.some(c=>c.hold===
a)).map(a=>[Zi({hold:a}),p(`look_${a?.replace(" ","_")??"plain"}`)]),o.some(a=>a.denied)&&[Zi({denied:!0}),`\u2298 ${p("\
look_denied")}`],...["cooperation","conflict"].filter(s).map(a=>[Zi({sign:a}),p(`look_${a}`)])];return m("ul",{class:"lo\
oks"},i.map(a=>a&&m("li",{},a)))}function Zi({hold:t,denied:e=!1,sign:n="neither"}){let o=_("rect",{x:2,y:2,width:24,height:12,
rx:4,class:`border ${n}`,"stroke-dasharray":Ji(t)}),s=e&&_("rect",{x:2,y:2,width:5,height:12,class:"bar-denied"});return _(
"svg",{class:"sample",width:28,height:16,viewBox:"0 0 28 16","aria-hidden":"true"},o,s)}function Cu(t,e){let[n,o]=[0,0];return{places:t.map(({top:r,cards:i})=>{let a=i.length?Math.max(0,o-(r+n+i[0].offset)-160):
0;n+=a;let c=i.map(({offset:l,height:f})=>{let u=Math.max(r+n+l,o);return o=u+f+e,u-r-n});return{room:a,tops:c}}),end:o}}
function Ru(t){let e=[];for(let n of t){let o=e[e.length-1];o&&n===o[1]+1?o[1]=n:e.push([n,n])}return e.map(([n,o])=>n===
o?`${n}`:`${n}\u2013${o}`).join(", ")}var ta=({sign:t,hold:e,denied:n,doubted:o,isOut:s})=>[t,e&&`held-${e.replace(" ","-")}`,n&&"denied",o&&"doubted",s&&"out"].
filter(Boolean).join(" "),js=t=>m("span",{class:`swatch ${ju(t)}`,"aria-hidden":"true"}),ju=t=>t===null?"of-author":`pat\
tern-${t%4}`;function Wu({level:t,stretches:e,runs:n},o){let s=e.map(c=>Kb(c,o)),i=m(t===0?"p":t===1?"h2":"h3",{class:"w\
ords",dir:"auto",lang:o.reading.lang},s.flatMap((c,l)=>[c,Yb(e[l],o)])),a=n.map(c=>Qb(c,o));return{text:i,names:a,ends:n.
map(c=>[s[c.first],s[c.last]])}}function Kb({text:t,on:e,begins:n},{claims:o,passages:s,callbacks:r}){if(!e.length)return document.
createTextNode(t);let i=[...new Set(e.map(({claim:f})=>f))],a=i.some(f=>o[f].by!==null),c=i.every(f=>o[f].isOut),l=R([n.
some(f=>o[f].denied)&&m("span",{class:"sign denied","aria-hidden":"true"}),n.some(f=>o[f].doubted)&&m("span",{class:"sig\
n doubted","aria-hidden":"true"}),Vb(t,e,o)],()=>r.open(i.map(f=>o[f].id)),{dir:null,class:`passage${a?" of-source":""}${c?
" out":""}`});for(let f of i)s[f].push(l);return l}var Vb=(t,e,n)=>e.reduce((o,{claim:s,lane:r})=>m("span",{class:`under\
line lane-${r} ${ta(n[s])}`},o),t);function Yb({ends:t},{reading:e,unfold:n}){if(!t.length)return null;let o=Ru(t.map(s=>s+
1));return A(o,s=>n(t,s),{class:"number-mark","aria-expanded":"false","aria-label":e.say("reading_notes",{numbers:o})})}
function Qb({by:t},{reading:e}){let{name:n,lang:o}=e.claimants[t];return m("div",{class:"speaker"},m("bdi",{lang:o},n),m(
"span",{class:`bar ${ju(t)}`}))}function Bu(t,e,n,o){let{by:s,marks:r,actions:i,isSourceInferred:a}=t,{name:c,lang:l}=n.claimants[s??0],f=m("bdi",{lang:l},
a?`[${c}]`:c),u=s===null?n.say("the_author"):[f,`, ${n.say("reading_quoted")}`];return m("div",{class:`note-card ${ta(t)}`},
m("p",{class:"sentence"},m("span",{class:"note-number"},e),R(Xb(t,n),()=>o.open([t.id]),{class:"link whole"})),m("p",{class:"\
whose"}," ",m("span",{class:"name"},js(s),m("span",{},u)),r.map(d=>m("span",{class:"mark"},d)),i.map(({label:d,press:h})=>A(
d,h,{class:"action"}))))}function Xb({sentence:t,sign:e,denied:n,doubted:o},{say:s}){let r=t.map((i,a)=>[a>0&&!i.text.startsWith(
",")&&" ",Jb(i,e)]);return[n&&m("strong",{},`\u2298 ${s("look_denied")}: `),o&&m("strong",{},"? "),r]}function Jb({text:t,
kind:e,lang:n,inferred:o=!1},s){let r=o?`[${t}]`:t;return e==="verb"?m("span",{class:`verb ${s}`},r):e?m("bdi",{class:e,
lang:n},r):r}var ea=8;function Pu({claimants:t,say:e},n,o){let s=l=>n.some(l),r=[[s(({hold:l,denied:f})=>!l&&!f),"",e("look_plain")],
[s(({hold:l})=>l==="not actual"),"held-not-actual",e("look_not_actual")],[s(({hold:l,doubted:f})=>l==="hedged"||f),"held\
-hedged",e("look_hedged")],[s(({denied:l})=>l),"denied",`\u2298 ${e("look_denied")}`],[s(({doubted:l})=>l),"doubted",`? ${e(
"look_doubted")}`],[s(({sign:l})=>l==="cooperation"),"cooperation",e("look_cooperation")],[s(({sign:l})=>l==="conflict"),
"conflict",e("look_conflict")]],i=t.map((l,f)=>Zb(l,f,o)),a=i.slice(ea),c=t.slice(ea).some(({isChosen:l})=>l);return m("\
div",{class:"reading-key"},m("div",{class:"claimants",role:"group","aria-label":e("reading_claimants")},m("span",{class:"\
quiet"},e("reading_claimants")),i.slice(0,ea),a.length>0&&m("details",{open:c},m("summary",{},e("and_more",{n:a.length})),
a)),m("p",{class:"looks-of-lines"},r.map(([l,f,u])=>l&&m("span",{class:`underline ${f}`},u))))}var Zb=({id:t,name:e,lang:n,
count:o,isChosen:s},r,{choose:i})=>A([js(r||null),m("bdi",{lang:n},e),` ${o}`],()=>i(s?null:t),{class:"claimant","aria-p\
ressed":String(s)});var t0=960,e0=720,n0=6,Ws=class{#t=[];#e=-1;#n=_("path",{});constructor(e,n,o){this.element=e,this.drawing=n,this.cards=
o}add(e,n,o,s,r){this.#t.push({row:e,apart:n,claims:o,names:s,ends:r,room:0})}watch(){let{element:e}=this;e.append(_("sv\
g",{class:"leader","aria-hidden":"true"},this.#n)),new ResizeObserver(()=>this.#o()).observe(e);for(let n of["pointerove\
r","focusin"])e.addEventListener(n,o=>this.#s(o.target));for(let n of["pointerleave","focusout"])e.addEventListener(n,()=>this.#s(
null));document.fonts?.ready.then(()=>{this.#e=-1,this.#o()})}#o(){let{element:e,cards:n}=this,o=e.clientWidth;if(!o||o===
this.#e)return;this.#e=o;let s=o<e0;e.classList.toggle("slim",o<t0),e.classList.toggle("narrow",s);let r=0,i=this.#t.map(
({row:f,apart:u,claims:d,room:h})=>{r+=h;let g=d.map($=>({offset:this.#r($),height:n[$].offsetHeight})),b=u?[{offset:0,height:u.
offsetHeight}]:[];return{top:f.offsetTop-r,cards:s?[]:[...b,...g]}}),a=this.#t.map(({ends:f})=>f.map(([u,d])=>o0(u,d))),
{places:c,end:l}=Cu(i,n0);for(let[f,u]of this.#t.entries()){u.room=c[f].room,u.row.style.marginTop=u.room?`${u.room}px`:
"";let d=[...u.apart?[u.apart]:[],...u.claims.map(h=>n[h])];for(let[h,g]of d.entries())g.style.top=s?"":`${c[f].tops[h]}\
px`;s0(u.names,a[f])}e.style.minHeight=s?"":`${l}px`}#r(e){return this.drawing.passages[e][0].offsetTop}#s(e){let{cards:n,
drawing:o,element:s}=this,r=e instanceof Element?e.closest(".passage, .note-card"):null,i=c=>r!==null&&(n[c]===r||o.passages[c].
some(l=>l===r)),a=n.flatMap((c,l)=>i(l)?[l]:[]);for(let c of s.querySelectorAll(".now"))c.classList.remove("now");for(let c of a)
for(let l of[n[c],...o.passages[c]])l.classList.add("now");this.#n.setAttribute("d",a.map(c=>this.#i(c)).join(" "))}#i(e){
let[n]=this.drawing.passages[e];if(!n||this.element.classList.contains("narrow"))return"";let[o,s]=[this.element,this.cards[e]].
map(l=>l.getBoundingClientRect()),r=n.getClientRects()[0],i=n.closest(".words")?.getBoundingClientRect()??r,[a,c]=[r.bottom-
o.top,s.top-o.top+14];return`M${i.right-o.left+2} ${a} L${s.left-o.left} ${c}`}};function o0(t,e){return t instanceof HTMLElement&&
e instanceof HTMLElement?{top:t.offsetTop,bottom:e.offsetTop+e.offsetHeight}:{top:0,bottom:0}}function s0(t,e){let n=t.map(
r=>r.firstElementChild),o=n.map(r=>r.offsetHeight),s=0;for(let[r,i]of t.entries()){let{top:a,bottom:c}=e[r],l=e.slice(0,
r).filter(u=>u.bottom>a).length,f=Math.max(0,s-a);s=a+f+o[r],i.style.top=`${a}px`,i.style.height=`${c-a}px`,i.style.right=
`${l*8}px`,n[r].style.marginTop=`${f}px`}}var Fu=/^(#{1,6})[ \t]+/,r0=/[\p{L}\p{N}]/u,zu=t=>[...t].sort((e,n)=>Du(e)-Du(n)||Hu(e)-Hu(n)),Du=({spans:t})=>t.length?
Math.min(...t.map(([e])=>e)):-1,Hu=({spans:t})=>Math.max(0,...t.map(([,e])=>e));function Gu(t){let e=new Map,n="";for(let{
quote:s}of t)!s||e.has(s)||(e.set(s,n.length),n+=`${s}

`);let o=t.map(s=>{let r=e.get(s.quote);return r===void 0?s:{...s,spans:[i0(r,r+s.quote.length)]}});return{text:n,claims:o}}
var i0=(t,e)=>[t,e];function Uu(t,e){let n=a0(t),o=n.map(()=>[]);for(let[i,{spans:a}]of e.entries())for(let[c,l]of a)for(let f=c0(
n,c);f<n.length&&n[f].from<l;f++){let u={from:Math.max(c,n[f].from),to:Math.min(l,n[f].to),claim:i,lane:0};u.to>u.from&&
o[f].push(u)}let s=new Set,r=new Map(o.flatMap((i,a)=>i.map(({claim:c})=>[c,a])));return n.map((i,a)=>{let c=f0(t,i,l0(o[a]),
s,f=>r.get(f)===a),l=c.flatMap(({begins:f})=>f).sort((f,u)=>f-u);return{level:i.level,stretches:c,claims:l,runs:u0(c,e)}})}
function a0(t){let e=[],n=!1;for(let o=0;o<t.length;){let s=t.indexOf(`
`,o),r=s<0?t.length:s,i=t.slice(o,r),a=Fu.exec(i)?.[1].length??0;a?e.push({from:o+i.length-i.replace(Fu,"").length,to:r,
level:a}):i.trim()&&n?e[e.length-1].to=r:i.trim()&&e.push({from:o+i.search(/\S/),to:r,level:0}),n=!a&&i.trim()!=="",o=r+
1}return e}function c0(t,e){let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].to>e?o=s:n=s+1}return n}function l0(t){let e=[
...t].sort((o,s)=>o.from-s.from||s.to-o.to),n=new Array(4).fill(0);return e.map(o=>{let s=Math.max(0,n.findIndex(a=>a<=o.
from)),i=n.every(a=>a>o.from)?3:s;return n[i]=Math.max(n[i],o.to),{...o,lane:i}})}function f0(t,e,n,o,s){let i=[...new Set(
[e.from,e.to,...n.flatMap(({from:c,to:l})=>[c,l])])].sort((c,l)=>c-l),a=new Map;for(let{claim:c,to:l}of n)s(c)&&a.set(c,
Math.max(a.get(c)??0,l));return i.slice(0,-1).map((c,l)=>{let f=i[l+1],u=n.filter(g=>g.from<=c&&g.to>=f),d=[...new Set(u.
map(({claim:g})=>g))],h=d.filter(g=>!o.has(g));for(let g of h)o.add(g);return{text:t.slice(c,f),on:u.map(({claim:g,lane:b})=>({
claim:g,lane:b})),begins:h,ends:d.filter(g=>a.get(g)===f).sort((g,b)=>g-b)}})}function u0(t,e){let n=[],o=new Map;for(let[
s,{on:r,text:i}]of t.entries()){let a=new Set(r.map(({claim:c})=>e[c].by).filter(c=>c!==null));for(let c of a){let l=o.get(
c);if(l)l.last=s;else{let f={by:c,first:s,last:s};o.set(c,f),n.push(f)}}if(r0.test(i))for(let c of o.keys())a.has(c)||o.
delete(c)}return n}function Ku(t,e,n){let{text:o,claims:s}=t.text===null?Gu(t.claims):{...t,text:t.text},r=zu(s),i=m0(Uu(o,r),t.title),a={reading:t,
callbacks:e,claims:r,passages:r.map(()=>[]),unfold:(d,h)=>{let g=h.getAttribute("aria-expanded")==="true";h.setAttribute(
"aria-expanded",String(!g));for(let b of d)c[b].classList.toggle("unfolded",!g)}},c=r.map((d,h)=>Bu(d,h+1,t,e)),l=m("div",
{class:"reading"}),f=new Ws(l,a,c),u=r.flatMap(({spans:d},h)=>d.length?[]:[h]);for(let[d,h]of i.entries()){let{text:g,names:b,
ends:$}=Wu(h,a),S=d===0&&[m("div",{class:"about"},n),Pu(t,r,e)],O=d===0&&u.length>0&&p0(u,c,t),v=m("div",{class:"notes"},
O,h.claims.map(C=>c[C])),M=m("div",{class:`row level-${h.level}`},m("div",{class:"speakers"},b),m("div",{},g,S),v);l.append(
M),f.add(M,O||null,h.claims,b,$)}return f.watch(),{element:l,show:d=>d0(a,c,d)}}function m0(t,e){return t[0]?.level===1?
t:[{level:1,stretches:[{text:e,on:[],begins:[],ends:[]}],claims:[],runs:[]},...t]}var p0=(t,e,{say:n})=>m("div",{class:"\
unplaced"},m("p",{class:"quiet"},n("reading_unplaced")),t.map(o=>e[o]));function d0({claims:t,passages:e},n,o){let s=new Set(
o),r=({id:c})=>s.has(c),i=new Set(t.flatMap((c,l)=>r(c)?e[l]:[]));for(let c of e.flat())c.classList.toggle("current",i.has(
c));for(let[c,l]of t.entries())n[c].classList.toggle("current",r(l)),n[c].toggleAttribute("data-current",r(l));let[a]=i;
return a??n[t.findIndex(r)]}var Vu="author",na=t=>j().statements[t].sources?.at(-1)??null;function oa(t){let e=na(t);return e===null?Vu:j().entities[e].
id}function Yu(t,e,n){let{entities:o}=j(),s=new Map([[null,0]]);for(let c of e)s.set(na(c),(s.get(na(c))??0)+1);let[r,...i]=s;
return[r,...i.sort(([,c],[,l])=>l-c)].map(([c,l])=>{let f=c===null?Vu:o[c].id,u=p("reading_author",{name:t.author||t.publisher}),
d=c===null?{name:u}:{name:U(o[c]),lang:Ne(o[c])};return{id:f,...d,count:l,isChosen:f===n}})}function Qu(t,e,n){let{names:o,
labels:s,statements:r}=x,i=j(),a=new Map(e.map(({id:l},f)=>[l,f||null])),c=h0(new Set(t));return t.map(l=>{let f=i.statements[l],
u=r.mode[l]!==Me,d=o.stances[r.stance[l]],h=d==="doubts"||d==="rejects",g=r.certainty[l]!==0||h,b=f.sources??[],$=[b.length>
1&&`${p("according_to")} ${Be(b).join(" > ")}`,u&&s.modes[r.mode[l]],r.certainty[l]!==0&&s.certainties[r.certainty[l]],d===
"doubts"&&p("author_doubts"),d==="rejects"&&p("author_rejects"),f.ended&&p("ended")],S=o.signs[lt(l).sign],O=c.get(l);return{
id:x.keys.at(l),spans:i.bodies[r.article[l]]===null?[]:Zn(l),quote:At(l),sentence:Xu(l),sign:S==="together"?"cooperation":
S,hold:u?"not actual":g?"hedged":void 0,denied:r.polarity[l]!==0,doubted:h,by:a.get(oa(l))??null,isSourceInferred:f.inferred?.
includes("according_to")??!1,marks:$.filter(v=>typeof v=="string"),isOut:!n[l],actions:O?[{label:p("show_in_graph"),press:()=>k(
{tab:"graph",open:O,pair:null})}]:[]}})}function h0(t){let e=new Map;for(let{a:n,b:o,rows:s}of y.pairs.values())for(let r of s){
let i=x.ties.statement[r];!t.has(i)||e.has(i)||e.set(i,el(n,o))}return e}function Xu(t,e=0){let{statements:n,roles:o}=j(),
{s,o:r,roles:i=[],inferred:a=[]}=n[t],c=(f,u)=>({...g0(f,e),inferred:a.includes(u)}),l=(e?[]:[...i].sort(([f],[u])=>f-u)).
flatMap(([f,u])=>[{text:`, ${o[f].label}`},c(u,o[f].id)]);return[c(s,"subject"),{text:lt(t).label,kind:"verb"},c(r,"obje\
ct"),...l]}function g0(t,e){let n=j();if(typeof t=="string")return{text:t,kind:"name"};if(t>=0)return{text:U(n.entities[t]),
kind:"name",lang:Ne(n.entities[t])};let o=-1-t;return e>=2?{text:`#${x.keys.at(o).split("#")[1]}`,kind:"nested"}:{text:`\
(${Xu(o,e+1).map(({text:r,inferred:i})=>i?`[${r}]`:r).join(" ")})`,kind:"nested"}}function Ju(t){let e=new Map;for(let n of t)
for(let o of Bs(n))e.set(o,(e.get(o)??0)+1);return e}function Bs(t,e=new Set([t])){let{s:n,o,roles:s=[]}=j().statements[t],
r=new Set;for(let i of[n,o,...s.map(([,a])=>a)])if(typeof i!="string"){if(i>=0)r.add(i);else if(!e.has(-1-i)){e.add(-1-i);
for(let a of Bs(-1-i,e))r.add(a)}}return r}var Zu=30,w0=8;function tm(t,e){let{articles:n}=x;if(n.length<2)return null;let o=x0(),s=o.indexOf(t),r={n:s+1,of:o.length},
i=(c,l,f)=>A(l,()=>em(o[s+c]),{"aria-label":p(f),disabled:o[s+c]===void 0}),a=m("details",{class:"menu articles"},m("sum\
mary",{},p("articles_list",r)));return a.addEventListener("toggle",()=>a.open&&a.childElementCount===1&&a.append(b0(o,t,
e))),m("div",{class:"line"},i(-1,"\u2039","previous_article"),a,i(1,"\u203A","next_article"))}var em=t=>k({article:x.articles[t].
id,open:null});function x0(){let{articles:t}=x,e=n=>t[n].first??t[n].last??Number.MAX_SAFE_INTEGER;return[...t.keys()].sort(
(n,o)=>e(n)-e(o)||n-o)}function b0(t,e,n){let o=x.articles.map(()=>[0,0]);for(let[c,l]of x.statements.article.entries())
o[l][1]++,n[c]&&o[l][0]++;let s=c=>m("li",{},$0(c,c===e,o[c])),r=m("div",{class:"found"},ce(t.map(s),Zu)),i=c=>{let l=c.
toLocaleLowerCase().split(/\s+/).filter(Boolean),f=t.filter(u=>l.every(d=>y0(u).includes(d)));E(r,f.length?ce(f.map(s),Zu):
m("p",{class:"quiet"},p("no_article_called",{text:c})))},a=m("input",{type:"search","aria-label":p("find_article"),placeholder:p(
"find_article"),oninput:({target:c})=>i(c.value)});return m("div",{},t.length>=w0&&a,r)}function y0(t){let{title:e,author:n,
publisher:o,published:s,first:r}=x.articles[t],i=r===null?"":nt(r);return[e,n,o,s,i].join(" ").toLocaleLowerCase()}function $0(t,e,[
n,o]){let s=x.articles[t],r=n<o?p("matching_of",{n,of:N(o,"statement")}):N(o,"statement");return A([m("span",{class:"tit\
le",dir:"auto",lang:s.language},s.title),m("span",{class:"quiet"},m("bdi",{},s.publisher),` \xB7 ${pn(s)} \xB7 ${r}`)],()=>em(
t),{"aria-current":e?"true":null})}var S0=500,Ht=null,sa=null;async function nm(t){await D();let{articles:e}=x,n=e.findIndex(({id:c})=>c===w.article),o=Math.
max(0,n);if(!e.length){E(t,xn("article",m("p",{},p("no_articles"))));return}let s=w.article!==null&&n<0,r=[y,o,s,w.about,
w.claimant,w.language];if(!(Ht&&t.contains(Ht.sheet)&&Ht.of.every((c,l)=>c===r[l]))||!Ht){let c=Ht&&t.contains(Ht.sheet)&&
Ht.of[1]===o;Ht={of:r,...k0(o,s)},E(t,Ht.sheet),c||(sa=null)}let a=Ht.reading.show(O0());a&&sa!==w.open&&_0(a,Ht.sheet)&&
a.scrollIntoView({block:"center"}),sa=w.open}function O0(){let t=jt();return t?.kind==="statement"?t.names:t?.kind!=="li\
st"?[]:Qo(t.names[0]).statements.map(e=>x.keys.at(e))}function _0(t,e){let[n,o]=[t,e].map(s=>s.getBoundingClientRect());
return n.top<Math.max(o.top,0)||n.bottom>Math.min(o.bottom,innerHeight)}function k0(t,e){let n=x.articles[t],o=j().bodies[t],
s=Mr(x,w),r=ue(x.statements.article,t).filter(s),i=Ju(r),a=w.about===null?void 0:jo(w.about),c=a!==void 0&&i.has(a)?a:null,
l=Yu(n,r,w.claimant),f=l.find(({isChosen:$})=>$)?.id??null,u=r.filter($=>(c===null||Bs($).has(c))&&(f===null||oa($)===f)),
d=Ke(x,w),h=Qu(u,l,d),g=Ku({title:n.title,lang:n.language,text:o,claims:h,claimants:l,say:p},{open:v0,choose:$=>k({claimant:$})},
[e&&m("p",{class:"quiet"},p("no_such_article")),m("p",{class:"source",dir:"ltr"},te(n),M0(n)," ",Yi(n)),o===null&&m("p",
{class:"quiet"},p("quotes_only")),m("p",{class:"quiet"},T0(u,r.length,d))]),b=m("div",{class:"line choosers"},tm(t,d),A0(
i,c));return{sheet:xn("article",b,g.element),reading:g}}var M0=({licence:t})=>t?` \xB7 ${t}`:"";function v0(t){let e=t.map(
n=>x.keys.numberOf(n));return e.length===1?mt(e[0]):z(e,p("quotes"))}function T0(t,e,n){let o=t.filter(a=>!n[a]).length,
s=N(e,"statement"),r=t.length<e?p("shown_of",{n:t.length,of:s}):s,i=o?`, ${p("left_out_by_filters",{n:o})}`:"";return`${P(
tn())}. ${P(r)}${i}.`}function A0(t,e){let{entities:n}=j(),s=[...t].sort(([,i],[,a])=>a-i).slice(0,S0).map(([i,a])=>[n[i].
id,`${U(n[i])} (${a})`]),r=e===null?"":n[e].id;return m("label",{},`${p("about")} `,K(p("about"),[["",p("about_all")],...s],
r,i=>k({about:i||null})))}var L0=["aim","audience","meant for"];async function rm(t){await D();let{bargains:e,others:n}=Wo(),o=e.map(r=>om(r,vr(x,
w,r))),s=e.some(r=>!vr(x,w,r));E(t,Lt(m("h2",{},p("tab_bargains")),m("p",{class:"quiet"},p("exchange_help")),s&&m("p",{class:"\
quiet"},p("outcome_elsewhere")),o.length?o:m("p",{},p("no_exchange")),n.length>0&&[m("h2",{},p("other_offers")),n.map(r=>om(
r))]))}function om(t,e){let n=j(),o=kt(y.chosen,t.flatMap(c=>c.statements)),s=t.map(c=>x.relations[c.relation]),{label:r}=s.
reduce((c,l)=>l.wider.length>c.wider.length?l:c),i=[...new Map(o.map(c=>[Ft(n.statements[c].s),n.statements[c].s])).values()],
a=c=>n.roles.map((l,f)=>c.includes(l.function??"")&&ra(l.label,I0(f,o),t,c));return m("section",{class:"bargain"},m("h3",
{},i.map((c,l)=>[l?", ":"",dn(c)]),` ${r}`),e&&m("p",{class:"outcome"},m("strong",{},`${p("outcome")}: `),E0(e)),m("dl",
{},ra(p("offered_thing"),sm(t.map(c=>c.things))),ra(p("offered_to"),sm(t.map(c=>c.targets))),a(Oo),a(L0)),e?N0(e):m("p",
{class:"quiet"},`${p("dates")}: ${im(t)}`),m("p",{class:"actions"},N(t.length,"act"),", ",R(N(o.length,"statement"),()=>z(
o,r))))}var E0=({outcome:t,again:e})=>`${t}${e?`, ${p("offered_again")}`:""}`;function N0({moves:t}){let e=t.map(([n,o,s,
r])=>m("li",{},m("span",{class:"when"},o||p("date_unknown"),q0(s)&&` (${p("inferred")})`),m("span",{},m("strong",{},n),"\
: ",H(ht(s[0]),s,n),r&&` (${p("may_be",{doubt:r})})`)));return m("details",{class:"course",open:t.length<8},m("summary",
{},p("course")),m("ol",{},e))}var q0=t=>t.some(e=>j().statements[e].inferred_when);function im(t){let e=kt(y.chosen,t.map(
n=>n.statements[0]));return[...new Set(e.map(n=>ns(j().statements[n])))].join(", ")}function ra(t,e,n=[],o=[]){let s=e.map(
({shown:r,name:i,by:a})=>{let c=n.filter(u=>u.statements.some(d=>a.includes(d))),f=o===Oo&&c.length<n.length&&` ${p("in_\
some",{n:c.length,of:n.length})}: ${im(c)}`;return m("li",{},r," ",H(String(a.length),a,i),f&&m("span",{class:"quiet"},f))});
return s.length>0&&m("div",{},m("dt",{},t),m("dd",{},m("ul",{},s)))}function sm(t){let e=new Map;for(let[o,s]of t.flatMap(
r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=x.offers;return[...e].map(([o,s])=>({shown:R(n[o],()=>Q(o)),name:n[o],
by:s}))}function I0(t,e){let n=new Map;for(let o of e)for(let[s,r]of j().statements[o].roles??[]){if(s!==t)continue;let i=Ft(
r);n.set(i,{shown:dn(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}function am(t,e){let n=t.sources.map(({id:a,label:c})=>({id:a,label:c}));n.sort((a,c)=>cm(a.label,c.label)||cm(a.id,c.id));
let s=[...t.signers.map(a=>`by:${a}`),...n.map(({id:a})=>`of:${a}`)].map((a,c)=>({name:a,isSigner:c<t.signers.length,claims:0,
disputed:0,shared:0})),r=new Map(n.map(({id:a},c)=>[a,t.signers.length+c])),i={holders:s,disputes:new Map};for(let a of C0(
t,e,r).values())R0(i,a);return i}function C0(t,e,n){let{publisher:o,author:s}=t.statements,r=new Map;for(let i of Lo(t,e)){
let{claim:a,who:c,at:l}=i,f=r.get(a)??new Map;r.set(a,f);for(let u of new Set(c===null?[o[l],s[l]]:[n.get(c)??-1]))u>=0&&
f.set(u,[...f.get(u)??[],i])}return r}function R0({holders:t,disputes:e},n){let o=[...n].sort(([i],[a])=>i-a),[s,r]=[new Set,
new Set];for(let[i,[a,c]]of o.entries()){c.some(({held:l})=>l)&&t[a].claims++;for(let[l,f]of o.slice(i+1)){let[[u]=[-1]]=Cr(
c,f),d=a*t.length+l;Rr(u)&&e.set(d,(e.get(d)??0)+1);for(let h of Rr(u)?[s]:jc(u)?[r]:[])t[l].isSigner&&h.add(a),t[a].isSigner&&
h.add(l)}}for(let i of s)t[i].disputed++;for(let i of r)t[i].shared++}function j0({holders:t,disputes:e},n){let o=n===void 0?
-1:t.findIndex(({name:a})=>a===n),s=null;for(let[a,c]of e){let[l,f]=[Math.floor(a/t.length),a%t.length];if(o>=0&&l!==o&&
f!==o)continue;let u=!s||c>s.number,d=s&&c===s.number&&(l<s.one||l===s.one&&f<s.other);(u||d)&&(s={one:l,other:f,number:c})}
if(t.length<2)return null;let r=o>=0?o:s?.one??0,i=s?s.one+s.other-(o>=0?r:s.one):r?0:1;return[t[r].name,t[i].name]}function Ps(t,e,n){
if(e.compared_with)return{state:e,standings:am(t,e)};let o=c=>String(e[c])===String(n[c])?null:e[c],s={...e,modes:o("mod\
es"),polarities:o("polarities")},r=am(t,s),i=String(e.according_to)!==String(n.according_to)&&e.according_to.length===1,
a=j0(r,i?e.according_to[0]:void 0);return{state:a?{...s,according_to:[a[0]],compared_with:[a[1]]}:s,standings:r}}var cm=(t,e)=>t<
e?-1:t>e?1:0;var lm=8,W0=50,Fs="";function mm(t,e,n,o){let s=t.filter(h=>!h.isSigner&&h.claims),r=t.filter(({isSigner:h})=>h),i=h=>[...h].
sort((g,b)=>b.claims-g.claims),c=[["sources_differ",s.filter(h=>h.disputed).sort((h,g)=>g.disputed-h.disputed),h=>p("sou\
rce_disputed",{n:h.disputed,of:h.claims})],["sources_shared",i(s.filter(h=>!h.disputed&&h.shared)),h=>p("source_shared",
{n:h.shared,of:h.claims})],["sources_reported",i(s.filter(h=>!h.disputed&&!h.shared)),()=>p("source_reported")],["source\
s_authors",i(r),()=>p("compare_own_claims")]],l=m("div",{}),f=(h,g,b)=>m("li",{},A([m("span",{dir:"auto"},P(ge([h]))),b!==
null&&m("span",{class:"num"},I(b)),m("small",{},g)],()=>o(h),{"aria-current":e.some($=>String($)===h)?"true":null})),u=()=>{
let h=O=>um(ge([O])).includes(um(Fs)),g=c.map(([O,v,M])=>{let C=v.filter(({name:q})=>h(q)).map(q=>f(q.name,M(q),q.claims));
return C.length>0&&[m("h2",{},p(O)),fm(C)]}),$=["authors","everyone"].filter(O=>(O==="everyone"||r.length>1)&&h(O)).map(
O=>f(O,p(`source_${O}`),null)),S=!$.length&&!g.some(Boolean);E(l,g,$.length>0&&[m("h2",{},p("sources_together")),fm($)],
S&&m("p",{class:"quiet"},p("sources_none",{words:Fs})))};u();let d=m("input",{type:"search",value:Fs,placeholder:p("sour\
ces_find"),"aria-label":p(n?"sources_find_second":"sources_find_first"),oninput:h=>{Fs=h.target.value,u()}});return m("n\
av",{class:"sources","aria-label":p("sources_find")},d,l)}function fm(t){let e=m("ul",{},t.slice(0,lm));return[e,Xn(t,lm,
W0,n=>e.append(...n))]}var um=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLocaleLowerCase();var pm=5,B0=40,ia=2,dm=12,P0={affirms:"\u2713",denies:"\u2715",doubts:"?",rejects:"\u2715"},Fe=1;async function aa(t){await D();
let{state:e,standings:n}=Ps(x,w,G);if(!e.compared_with){E(t,Lt(m("h2",{},p("comparison")),m("p",{},p("compare_nobody"))));
return}let o=[e.according_to,e.compared_with],s=y.parts??Eo(x,e,e.compared_with),r=([c,l])=>(Fe=1,k({according_to:c,compared_with:l,
modes:e.modes,polarities:e.polarities})),i=c=>{let l=o[1-Fe],f=String(l)===c?o[Fe]:l;return r(Fe?[f,[c]]:[[c],f])},a=c=>{
Fe=c,aa(t).then(()=>t.querySelector("input")?.focus())};E(t,m("div",{class:"sheet compare"},mm(n.holders,o,Fe,i),m("sect\
ion",{class:"comparison"},m("h2",{},p("comparison")),m("p",{class:"quiet"},D0(o)),m("p",{class:"line"},A(`\u21C4 ${p("co\
mpare_swap")}`,()=>r([o[1],o[0]])),w.compared_with&&A(p("compare_end"),F0)),H0(s,o,a))))}var F0=()=>k({according_to:G.according_to,
compared_with:null,modes:w.modes??G.modes,polarities:w.polarities??G.polarities});function D0(t){let n=t.filter(s=>rs(s).
length).map(s=>p("compare_known_by",{name:ge(s),by:Wt(rs(s),3)})),o=Jt()&&`${P(as())}.`;return[!w.compared_with&&p("comp\
are_most"),...n,o].filter(Boolean).join(" ")}function H0({claims:t},e,n){let o=e.map(ge),s=e.map((r,i)=>{let a=t.flat().
filter(({positions:f})=>f[i].some(u=>u.held)),c=rs(r),l=c.length?p("quoted_by",{by:Wt(c,2)}):p("compare_own_claims");return m(
"th",{scope:"col"},m("span",{dir:"auto"},P(o[i])),m("small",{},`${l} \xB7 ${N(a.length,"claim")}`),A(p("compare_change"),
()=>n(i),{"aria-pressed":String(Fe===i),"aria-label":p("compare_change_side",{name:o[i]})}))});return m("table",{},m("th\
ead",{},m("tr",{},m("th",{scope:"col"},p("claim_column")),s)),Rn.map((r,i)=>G0(r,z0(t[i],e),e)))}function z0(t,e){let{entities:n,
statements:o}=j(),s=new Set(e.flat().map(a=>a.replace(/^of:/,""))),r=a=>[o[a].s,o[a].o].some(c=>typeof c=="number"&&c>=0&&
s.has(n[c].id)),i=a=>(r(a.statements[0])?0:x.statements.relation.length)+a.statements[0];return[...t].sort((a,c)=>i(a)-i(
c))}function G0(t,e,n){let[o,s]=n.map(ge),r=p(`compare_${t}`,{first:o,second:s}),i=e.flatMap(u=>u.statements),a=m("tr",{
class:"part"},m("th",{colspan:3,scope:"rowgroup"},m("h3",{},P(r)," ",H(e.length,i,r))," ",m("small",{},e.length?p(`compa\
re_${t}_meaning`,{first:o,second:s}):p(`compare_${t}_none`,{first:o,second:s})))),c=u=>u.map(d=>U0(d,n)),l=m("tr",{class:"\
more"}),f=Xn(e,pm,B0,u=>l.before(...c(u)));return f&&l.append(m("td",{colspan:3},f)),m("tbody",{},a,c(e.slice(0,pm)),f&&
l)}function U0(t,e){let{statements:n,positions:o}=t,[s]=o.flat().map(({at:r,claim:i})=>x.statements.claim[r]===i?r:K0(r,
i));return m("tr",{},m("th",{scope:"row"},V0(s,n)),e.map((r,i)=>{let a=[...new Map(o[i].map(c=>[c.at,c])).values()];return m(
"td",{class:a.some(({how:c})=>c==="doubts"||c==="rejects")?"doubting":null},m("strong",{class:"of",dir:"auto"},P(ge(r))),
a.slice(0,ia).map(Y0),a.length>ia&&R(p("more",{n:a.length-ia}),()=>z(t.sides[i],ht(s))),!a.length&&m("span",{class:"quie\
t"},Q0(r,n)))}))}function K0(t,e){let{denials:n,claim:o}=x.statements,s=n.find(([r,i])=>r===t&&o[i]===e);return s?s[1]:t}
function V0(t,e){let[n,o,s]=Gi(t),{mode:r}=x.statements,i=[r[t]>0&&x.labels.modes[r[t]],j().statements[t].ended&&p("ende\
d")],a=()=>e.length===1?mt(e[0]):z(e,ht(t)),c=m("span",{class:`verb ${x.names.signs[lt(t).sign]}`},o);return[m("span",{dir:"\
auto"},R([n," ",c," ",s],a)),i.map(l=>l&&[" ",m("span",{class:"mark"},l)])]}function Y0({at:t,how:e,who:n,certainty:o}){
let s=e==="doubts"||e==="rejects",r=n!==null&&j().statements[t].inferred?.includes("according_to"),i=s&&ru(t,dm)||Ls(t,dm),
a=[o?x.labels.certainties[o]:null,r&&p("source_inferred")];return m("div",{class:"stand"},m("span",{class:"disc","aria-h\
idden":"true"},P0[e]),R(p(`compare_${e}`),()=>mt(t),{class:"link how"}),a.map(c=>c&&[" ",m("span",{class:"mark"},c)]),m(
"blockquote",{dir:"auto",lang:X(t).language},i))}var Q0=(t,e)=>p(e.some(Or(x,t))?"compare_no_position":"compare_no_claim");function hm(t){let e=m("div",{class:"fitted"}),n=0;return new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===n||(n=
e.clientWidth,E(e,t(n)))}).observe(e),e}var ca=["actor","year","article"];var bn=({keys:t},e)=>e.map(n=>t.numberOf(n)).filter(n=>n>=0),X0=({sentence:t})=>t.map(([e])=>e).join("");function la(t,e,n){
return n==="article"?e.articles:n==="year"?J0(t,e):[...new Set(e.sentence.flatMap(([,o,s])=>o==="entity"&&s?[s]:[]))]}function gm(t,e,n,o){
let s=ca.map(i=>[i,Ds(n,i)]).filter(([,i])=>i.length),r=o.trim().toLocaleLowerCase();return e.filter(i=>s.every(([a,c])=>la(
t,i,a).some(l=>c.includes(l)))&&`${X0(i)} ${i.quote.text} ${i.title}`.toLocaleLowerCase().includes(r))}var Ds=(t,e)=>(t??
[]).filter(n=>n.startsWith(`${e}:`)).map(n=>n.slice(e.length+1));function J0(t,e){let{first:n,last:o,article:s}=t.statements,
[,,r]=e.counts[e.counts.length-1],i=new Set;for(let a of bn(t,r)){let f=(n[a]!==null||o[a]!==null?[n[a],o[a]]:[t.articles[s[a]].
first,t.articles[s[a]].last]).filter(u=>u!==null).map(u=>new Date(u*864e5).getUTCFullYear());if(f.length)for(let u=Math.
min(...f);u<=Math.max(...f);u++)i.add(String(u))}return[...i].sort()}var[wm,xm]=[84,52],Sm=4,fa={bargain:()=>[zt(9,26),wt("cooperation",20,18,58,18),so("cooperation",66,18),wt("quiet dashed",
26,34,64,34),Se("quiet",18,34,-1),zt(75,26)],spiral:()=>[11,25,39].flatMap((t,e)=>Z0(t+2,e%2===1)),contested:(t,{title:e})=>[
...$m("hatched"),e==="Denied"?ua(72,11):ma(72,11)],quoted:()=>[...ty(),bm(34,34,"\u201C \u201D")],"main cause":({denied:t})=>[
t?ua(16,26,12):zt(16,26,11),wt("quiet thick",32,26,56,26),Se("quiet",59,26,1),_("rect",{class:"solid",x:62,y:15,width:20,
height:22,rx:4})],reasons:({reasons:t=[],effects:e=[]})=>t.some(n=>n>0)?ey(t):ny(t.length,e),precedent:()=>[wt("quiet",4,
34,80,34),_("rect",{class:"solid",x:12,y:27,width:14,height:14}),_("path",{class:"line quiet",d:"M19 21 C30 9 52 9 62 21"}),
Se("quiet",63,22,1,55),_("rect",{class:"hollow dashed",x:56,y:27,width:14,height:14})],forecast:()=>[wt("ink",2,16,26,16),
_("path",{class:"line ink dashed",d:"M26 16 C44 16 46 40 76 41"}),Se("ink",80,41,1)],plan:()=>[zt(12,26),wt("ink dashed",
24,26,52,26),Se("ink",56,26,1),_("rect",{class:"hollow dashed",x:60,y:16,width:21,height:20,rx:3})],pair:({signs:t=[]})=>t.
length===2?[zt(9,26),wt("cooperation",20,18,56,18),so("cooperation",64,18),...ym(20,34,62),zt(75,26)]:[zt(9,26),...t[0]===
"conflict"?ym(20,26,62):[wt("cooperation",20,26,56,26),so("cooperation",64,26)],zt(75,26)],position:()=>[zt(12,26),wt("i\
nk",26,26,44,26),_("rect",{class:"hollow",x:46,y:14,width:36,height:24,rx:6}),bm(64,31,"\xB1")],denied:()=>[_("rect",{class:"\
solid",x:4,y:10,width:5,height:32}),...$m("",9,10,66,32),ua(72,11)]},Om=t=>_("svg",{class:"small-figure",width:wm,height:xm,
viewBox:`0 0 ${wm} ${xm}`,"aria-hidden":"true"},(Object.hasOwn(fa,t.kind)?fa[t.kind]:fa.quoted)(t.figure,t)),zt=(t,e,n=8)=>_(
"circle",{class:"solid",cx:t,cy:e,r:n}),wt=(t,e,n,o,s)=>_("line",{class:`line ${t}`,x1:e,y1:n,x2:o,y2:s}),so=(t,e,n)=>_(
"path",{class:`head ${t}`,d:`M${e-10} ${n-5.5} L${e} ${n} L${e-10} ${n+5.5} Z`}),Se=(t,e,n,o,s=0)=>_("path",{class:`line\
 ${t}`,d:"M-8 -6 L0 0 L-8 6",transform:`translate(${e} ${n}) rotate(${s}) scale(${o} 1)`}),bm=(t,e,n)=>_("text",{class:"\
middle",x:t,y:e},n),ym=(t,e,n)=>[wt("conflict",t,e,n,e),_("line",{class:"line conflict thick",x1:n,x2:n,y1:e-8,y2:e+8})],
Z0=(t,e)=>[wt("conflict",8,t,76,t),_("line",{class:"line conflict thick",x1:e?8:76,x2:e?8:76,y1:t-6,y2:t+6})],$m=(t,e=2,n=8,o=70,s=36)=>[
_("rect",{class:`hollow ${t&&"dotted"}`,x:e,y:n,width:o,height:s,rx:6}),...[.35,.65].map((r,i)=>wt("quiet",e+10,n+r*s,e+
o-(i?24:12),n+r*s))],ma=(t,e)=>_("g",{},zt(t,e,9),_("text",{class:"middle on-solid",x:t,y:e+4.5},"?")),ua=(t,e,n=9)=>_("\
g",{},_("circle",{class:"hollow",cx:t,cy:e,r:n}),_("path",{class:"line ink",d:`M${t-n*.7} ${e+n*.7} L${t+n*.7} ${e-n*.7}`})),
ty=()=>[_("path",{class:"hollow",d:"M10 8 H66 a6 6 0 0 1 6 6 V32 a6 6 0 0 1 -6 6 H30 L20 47 V38 H10 a6 6 0 0 1 -6 -6 V14\
 a6 6 0 0 1 6 -6 Z"})],ey=t=>[...t.slice(0,Sm).map((e,n)=>_("rect",{class:"bar",x:2,y:2+n*13,width:Math.max(58-12*Math.max(
e-1,0),12),height:9,rx:2})),wt("ink",62,26,71,26),Se("ink",73,26,1),zt(79,26,5)];function ny(t,e){let n=Math.min(Math.max(
t,1),Sm),o=e.slice(0,3),s=[...Array(n).keys()].map(i=>26+(i-(n-1)/2)*13),r=o.map((i,a)=>26+(a-(o.length-1)/2)*19);return[
...s.flatMap(i=>r.map(a=>_("path",{class:"line quiet thin",d:`M17 ${i} C36 ${i} 34 ${a} 54 ${a}`}))),...s.map(i=>_("rect",
{class:"bar",x:1,y:i-4.5,width:16,height:9,rx:2})),...o.map((i,a)=>_("rect",{class:`hollow ${i?"":"dashed"}`,x:55,y:r[a]-
8,width:27,height:16,rx:3}))]}var Hs=null,_m=new Map;function Y(t,e=12,n=400){let o=`${e} ${n} ${t}`,s=_m.get(o)??oy(t,e,n);return _m.set(o,s),s}function oy(t,e,n){
return Hs??=document.createElement("canvas").getContext("2d"),Hs?(Hs.font=`${n} ${e}px ${getComputedStyle(document.body).
fontFamily}`,Math.ceil(Hs.measureText(t).width)+1):t.length*e*.6}function xt(t,e,n=12,o=400){if(Y(t,n,o)<=e)return t;let[
s,r]=[0,t.length];for(;s<r;){let i=s+r+1>>1;Y(`${t.slice(0,i).trimEnd()}\u2026`,n,o)<=e?s=i:r=i-1}return`${t.slice(0,s).
trimEnd()}\u2026`}var ha=480,ro=26,pa=40,zs=12,da=7,km=5,Gs=24;function Mm(t,e){return t==="bargain"?n=>sy(e,n):t==="spiral"&&e.acts?.length?
n=>ry(e,n):null}function sy({ends:t=["",""],there:e="",back:n=[],condition:o=[],course:s=[]},r){let i=[{words:e,way:"the\
re",look:"cooperation",end:"full"},...n.slice(0,2).map(l=>({words:l,way:"back",look:"quiet dashed",end:"open"})),...o.slice(
0,2).map(l=>({words:l,way:"none",look:"",end:""}))],a=Tm(t,i,r),c=cy(s,r,a.height+14);return vm(r,a.height+14+c.height,[
...a.shapes,...c.shapes])}function ry({ends:t=["",""],acts:e=[],restraints:n=[]},o){let s=e.slice(0,da).map(([a,c,l],f)=>({
words:c,way:a===0?"there":"back",look:"conflict",end:"bar",number:String(f+1),isDoubted:l}));e.length>da&&s.push({words:p(
"and_more",{n:e.length-da}),way:"none",look:"",end:""});for(let[a,c]of n.slice(0,2))s.push({words:p("restraint_by",{who:a})+
(c&&`: ${c}`),way:"none",look:"",end:""});let{shapes:r,height:i}=Tm(t,s,o);return vm(o,i,r)}var vm=(t,e,n)=>_("svg",{class:"\
large-figure",width:t,height:e,viewBox:`0 0 ${t} ${e}`,role:"img","aria-label":p("figure")},n);function Tm(t,e,n){let o=g=>t.
map(b=>Math.min(Math.max(Y(b,14,600)+20,64),g)),s=o(Math.min(130,n/5)),r=n-s[0]-s[1]-2*zs,i=n<ha||e.some(g=>Y(g.words,13)>
Am(g,r)),a=i?o((n-zs)/2):s,c=i?pa:Math.max(e.length*ro,pa),l=i?pa+8:(c-e.length*ro)/2,[f,u]=i?[0,n]:[a[0]+zs,n-a[1]-zs],
d=t.flatMap((g,b)=>{let $=b?n-a[b]:0,S=iy(g,a[b]-12);return[_("rect",{class:"end",x:$+.5,y:.5,width:a[b]-1,height:c-1,rx:8}),
_("text",{class:"middle end-name",y:c/2+5-(S.length-1)*9},_("title",{},g),S.map((O,v)=>_("tspan",{x:$+a[b]/2,dy:v?18:0},
O)))]}),h=e.flatMap((g,b)=>ay(g,f,u,l+b*ro+ro/2));return{shapes:[...d,...h],height:i?l+e.length*ro:c}}function iy(t,e){if(Y(
t,14,600)<=e)return[t];let n=t.split(" "),o=n.length;for(;o>1&&Y(n.slice(0,o).join(" "),14,600)>e;)o--;let s=n.slice(o).
join(" ");return[xt(n.slice(0,o).join(" "),e,14,600),...s?[xt(s,e,14,600)]:[]]}var Am=({way:t,number:e,isDoubted:n},o)=>o-
(t==="none"?0:60)-(e?16:0)-(n?24:0);function ay({words:t,way:e,look:n,end:o,number:s,isDoubted:r},i,a,c){let l=i+(s?16:0),
f=Am({words:t,way:e,look:n,end:o,number:s,isDoubted:r},a-i),u=Y(t,13)>f?12:13,d=xt(t,f,u),h=Y(d,u)+(r?24:0),[g,b]=[(l+a-
h)/2-8,(l+a+h)/2+8],$={class:u<13?"row-words small":"row-words",x:g+8,y:c+4.5},S=_("text",$,_("title",{},t),d);if(e==="n\
one")return[S];let O=e==="there"?a-1:l+1,v=e==="there"?-1:1;return[s?_("text",{class:"row-number",x:i,y:c+4.5},s):null,_(
"line",{class:`line ${n}`,x1:l+(e==="back"&&o==="full"?9:1),x2:g,y1:c,y2:c}),_("line",{class:`line ${n}`,x1:b,x2:a-(e===
"there"&&o==="full"?9:1),y1:c,y2:c}),o==="full"&&so(n,O,c),o==="open"&&Se(n.replace("dashed",""),O,c,-v),o==="bar"&&_("l\
ine",{class:`line ${n} thick`,x1:O+v,x2:O+v,y1:c-7,y2:c+7}),S,r&&ma(b-17,c)].filter(M=>M instanceof SVGElement)}function cy(t,e,n){
let o=e<ha?km:Math.min(km,Math.floor(e/110)),s=[["",p("and_more",{n:t.length-o+1}),"none"]],r=t.length>o?[...t.slice(0,o-
1),...s]:t;return r.length?e<ha?ly(r,e,n):fy(r,e,n):{shapes:[],height:0}}function ly(t,e,n){let o=[_("line",{class:"line\
 quiet thin",x1:8,x2:8,y1:n+11,y2:n+t.length*Gs-11})],s=t.flatMap(([r,i,a],c)=>{let l=n+c*Gs+Gs/2,f=[r,i].filter(Boolean).
join(": ");return[Lm(a,8,l),_("text",{class:"row-words",x:24,y:l+4.5},xt(f,e-24,13))]});return{shapes:[...o,...s],height:t.
length*Gs}}function fy(t,e,n){let o=e/t.length,s=n+26,r=[_("line",{class:"line quiet thin",x1:0,x2:e,y1:s,y2:s})],i=1;for(let[
a,[c,l,f]]of t.entries()){let u=(a+.5)*o,d=py(l,o-10);i=Math.max(i,d.length),r.push(_("text",{class:"middle when",x:u,y:n+
12},_("title",{},c),xt(c,o-10,12,600)),Lm(f,u,s),...d.map((h,g)=>_("text",{class:"middle what",x:u,y:s+22+g*15},h))),a&&
uy(t[a-1][0],c)&&r.push(my(a*o,s))}return{shapes:r,height:38+i*15}}function uy(t,e){let[n,o]=[t,e].map(s=>Number(/\d{4}/.
exec(s)?.[0]??Number.NaN));return o-n>1}var my=(t,e)=>_("g",{},_("rect",{class:"gap",x:t-7,y:e-3,width:14,height:6}),_("\
path",{class:"line quiet thin",d:`M${t-6} ${e+7} l5 -14 M${t+1} ${e+7} l5 -14`}));function py(t,e){if(Y(t)<=e)return[t];
let n=t.split(" "),o=n.length-1;for(;o>1&&Y(n.slice(0,o).join(" "))>e;)o--;return[xt(n.slice(0,o).join(" "),e),xt(n.slice(
o).join(" "),e)]}function Lm(t,e,n){return t==="done"?_("rect",{class:"solid",x:e-6,y:n-6,width:12,height:12}):t==="case"?
_("rect",{class:"hollow",x:e-6,y:n-6,width:12,height:12}):t==="answer"?_("circle",{class:"solid",cx:e,cy:n,r:6.5}):_("ci\
rcle",{class:t==="offer"?"head cooperation":"hollow",cx:e,cy:n,r:6.5})}var Em=10,io="";async function Nm(t){let[{lack:e,cards:n}]=await Promise.all([Co(),D()]),o=n.flatMap(s=>s.findings);E(t,
Lt(m("h2",{class:"page-title"},p("findings_title")),m("p",{class:"quiet"},N(o.length,"finding"),". ",p("findings_help")),
e&&m("p",{},e),n.length===1&&n[0].article===null?xy(n[0]):m("div",{class:"findings"},n.map(dy))))}function dy({article:t,
title:e,about:n,findings:o,more:s,lack:r}){let[i,...a]=o,c=i&&Mm(i.kind,i.figure);return m("section",{class:"finding-car\
d","aria-label":e},m("div",{class:"card-head"},m("h3",{lang:x.articles.find(({id:l})=>l===t)?.language},e),m("p",{class:"\
quiet"},n)),r&&m("p",{class:"finding"},r),c&&hy(i,c),(c?a:o).map(qm),Wm(s),t!==null&&gy(t))}var hy=(t,e)=>m("div",{class:"\
finding lead"},Im(t),Cm(t),hm(e),Rm(t),jm(t)),qm=t=>m("div",{class:"finding row"},Om(t),m("div",{},Im(t),Cm(t),Rm(t),jm(
t))),Im=({title:t,counts:e})=>m("p",{class:"numbers"},m("strong",{},t),e.map(([n,o,s])=>[" \xB7 ",H(n,bn(x,s),t),` ${o}`])),
Cm=t=>m("p",{class:"sentence"},R(t.sentence.map(([e,n])=>n==="entity"?Vt(e):e),()=>k(wy(t)),{class:"link whole"}));function Rm(t){
let[e]=bn(x,[t.quote.statement]),{language:n}=x.articles.find(({id:s})=>s===t.quote.article)??{},o=`\u201C${t.quote.text}\
\u201D`;return m("blockquote",{lang:n},e===void 0?o:R(o,()=>mt(e)))}var jm=t=>t.remarks.length>0&&m("p",{class:"numbers"},
t.remarks.join("; "));function Wm(t){let e=Object.entries(t),n=e.reduce((s,[,r])=>s+r,0),o=e.map(([s,r],i)=>[i?", ":": ",
p("findings_by",{n:I(r)})," ",m("code",{},s)]);return n>0&&m("p",{class:"card-foot"},N(n,"more_finding"),o,".")}function gy(t){
let e=x.articles.findIndex(({id:s})=>s===t),n=ue(x.statements.article,e).filter(s=>x.statements.aside[s]!==_r),o=Ee(n.length,
"all_statements",{statements:N(n.length,"statement")});return m("p",{class:"card-foot"},n.length>0&&[R(o,()=>z(n,o))," \xB7\
 "],R(p("the_argument"),()=>k({tab:"arguments",article:t,about:null}))," \xB7 ",R(p("the_article"),()=>k({tab:"article",
article:t,open:null})))}function wy({kind:t,figure:e,quote:n}){let{article:o}=n;return t==="bargain"||t==="precedent"?{tab:"\
bargains"}:e.pair?{tab:"timeline",level:"country",pair:e.pair,open:null}:t==="reasons"||t==="main cause"?{tab:"arguments",
article:o,about:null,open:`statement:${n.statement}`}:e.sources?.length?{tab:"compare",according_to:["authors"],compared_with:[
`of:${e.sources[0]}`],modes:null,polarities:null}:{tab:"article",article:o,open:`statement:${n.statement}`}}function xy({
title:t,findings:e,more:n,lack:o}){let s=m("div",{class:"finding-card"}),r=()=>{let i=gm(x,e,w.findings,io),a=w.find?i.length:
Em*(1+w.more);E(s,m("div",{class:"card-head"},m("h3",{},t),m("p",{class:"quiet"},p("findings_chosen",{n:I(i.length),of:I(
e.length)}))),i.slice(0,a).map(qm),!i.length&&m("p",{class:"finding"},o||p("no_finding")),i.length>a&&m("p",{class:"card\
-foot"},A(p("more",{n:I(Math.min(Em,i.length-a))}),()=>k({more:w.more+1}))),i.length<=a&&Wm(n))};return[io=""]=Ds(w.findings,
"words"),r(),[m("div",{class:"line finding-choice"},by(r),ca.map(i=>yy(i,e))),s]}var by=t=>m("input",{type:"search",value:io,
placeholder:p("finding_words"),"aria-label":p("finding_words"),oninput:e=>{io=e.target.value,t()},onchange:()=>Bm("words",
io.trim())});function yy(t,e){let n=new Map;for(let r of e)for(let i of la(x,r,t))n.set(i,(n.get(i)??0)+1);let o=[...n].
map(([r,i])=>[r,`${$y(t,r)} (${I(i)})`]).sort(([r,i],[a,c])=>t==="year"?r.localeCompare(a):i.localeCompare(c)),[s=""]=Ds(
w.findings,t);return o.length>1&&K(p(`finding_${t}`),[["",p(`finding_${t}`)],...o],s,r=>Bm(t,r))}function $y(t,e){if(t===
"article")return x.articles.find(({id:o})=>o===e)?.title??e;let n=t==="actor"?Ct(e):null;return n?P(U(n)):e}function Bm(t,e){
let n=(w.findings??[]).filter(s=>!s.startsWith(`${t}:`)),o=e?[...n,`${t}:${e}`]:n;return k({findings:o.length?o:null,more:0})}var Sy={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},Pm=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,Oy=/[^\p{ASCII}]/u,
Fm=new Map;function Dm(t){let e=Fm.get(t);if(e!==void 0)return e;let o=[...t.normalize("NFKD").replace(Pm,"").toLowerCase().
replace(Pm,"")].map(s=>Sy[s]??(/\p{Pd}/u.test(s)?"-":/\s/u.test(s)?" ":s)).join("");return Fm.set(t,o),o}function bt(t){
return(Oy.test(t)?Array.from(t,Dm).join(""):t.toLowerCase()).replace(/\s+/g," ").trim()}var ga=t=>bt(t).split(" ").filter(
Boolean);function wa(t){let e=[],n="",o=0;for(let s of t){let r=Dm(s);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<
r.length;i++)e.push(o)}o+=s.length}return{plain:n,places:[...e,o]}}function Hm(t,e){let{plain:n,places:o}=wa(t),s=[];for(let r of e)
for(let i=n.indexOf(r);r&&i>=0;i=n.indexOf(r,i+r.length))s.push([o[i],_y(t,o,i+r.length-1)]);return s.sort((r,i)=>r[0]-i[0]||
i[1]-r[1]),s.filter(([r],i)=>s.slice(0,i).every(([,a])=>a<=r))}function _y(t,e,n){let o=n+1;for(;e[o]===e[n]&&o<e.length-
1;)o++;return e[n]+t.slice(e[n],e[o]).trimEnd().length}var ky=/[\p{L}\p{N}]/u;function ao(t,e){let n=e===0?" ":t[e-1];return n===
" "||n===`
`||!ky.test(n)}var zm="found";function Gm(t){if(typeof Highlight<"u"&&CSS.highlights.delete(zm),!w.find)return;let[e="",n=""]=w.find.map(
bt),o=My(t),{plain:s,places:r}=wa(o.map(({data:l})=>l).join("")),i=Math.max(0,s.indexOf(n)),a=s.indexOf(e,i)>=0?[e]:e.split(
" "),c=(e?a:[n]).flatMap(l=>{let f=s.indexOf(l,i);return f<0?[]:vy(o,r[f],r[f+l.length])});c.length&&(typeof Highlight<"\
u"&&CSS.highlights.set(zm,new Highlight(...c)),c[0].startContainer.parentElement?.scrollIntoView({block:"center"}))}function My(t){
let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),n=[];for(;e.nextNode();){let o=e.currentNode;o.parentElement?.closest(
"select, .number-mark")||n.push(o)}return n}function vy(t,e,n){let o=document.createRange(),s=0;for(let r of t){let i=s+
r.data.length;if(s<=e&&e<i&&o.setStart(r,e-s),s<n&&n<=i)return o.setEnd(r,n-s),[o];s=i}return[]}var Ty=40,Ay=100;function Km(t,e){let{level:n}=t,o=Ut(t),s=Ly(t,o),r=s.filter(({nodes:d})=>d.length>1),i=s.reduce((d,{nodes:h})=>d+
h.length,0),a=new Set(e.unfolded??(i>Ty?[]:r.map(({id:d})=>d))),c=Ay*(1+e.more),l=Vm(s,c,"").flatMap(d=>Ey(t,d,a,c)),f=new Int32Array(
n.nodes.length).fill(-1);for(let[d,{nodes:h}]of l.entries())for(let g of h)f[g]=d;let u=Ny(t,o,f,l.length);return{entries:l,
folding:r.map(({id:d})=>d),unfolded:r.map(({id:d})=>d).filter(d=>a.has(d)),rows:Um(u.map(([d])=>d)),columns:Um(u.map(([,
d])=>d)),cells:u.map(([d,h,g])=>qy(t,d,h,g))}}var Um=t=>[...new Set(t)].sort((e,n)=>e-n);function Ly({facts:t,level:e,nodes:n,
chosen:o,state:s},r){let i=new Map,a=new Map,c=u=>e.nodes[u].country??e.nodes[u].actor;for(let u of r){for(let d of[u.a,
u.b]){let h=c(d);i.set(h,(i.get(h)??new Set).add(d))}for(let d of new Set([c(u.a),c(u.b)])){let h=a.get(d)??[];a.set(d,h);
for(let g of u.rows)h.push(g)}}let l=u=>n.get(u)?.weight??0;return[...i].map(([u,d])=>({id:u,nodes:[...d].sort((h,g)=>l(
g)-l(h)||h-g),weight:ft(t,a.get(u)??[],o,s.count)})).sort((u,d)=>d.weight-u.weight||(u.id<d.id?-1:1))}function Vm(t,e,n){
if(t.length<=e+1)return t;let o=t.slice(e).flatMap(({nodes:s})=>s);return[...t.slice(0,e),{id:n,nodes:o,weight:0}]}function Ey({
level:t},{id:e,nodes:n},o,s){if(e==="")return[{kind:"rest",id:e,group:null,nodes:n}];if(n.length===1)return[{kind:"actor",
id:t.nodes[n[0]].actor,group:null,nodes:n}];if(!o.has(e))return[{kind:"group",id:e,group:null,nodes:n}];let r=n.map(i=>({
id:t.nodes[i].actor,nodes:[i],weight:0}));return Vm(r,s,"").map(i=>({...i,kind:i.id?"actor":"rest",group:e}))}function Ny({
facts:t},e,n,o){let s=new Map,r=(i,a)=>{let c=s.get(i)??new Set;s.set(i,c);for(let l of a)c.add(l)};for(let{a:i,b:a,rows:c}of e){
r(n[i]*o+n[a],c);let l=i===a?[]:Vo(t,c);l.length&&r(n[a]*o+n[i],l)}return[...s].sort(([i],[a])=>i-a).map(([i,a])=>[Math.
floor(i/o),i%o,[...a]])}function qy(t,e,n,o){let{facts:s,chosen:r,state:i}=t,[a,c,l]=tl(t,o);return{row:e,column:n,rows:o,
number:ft(s,o,r,i.count),signs:[a,c,l],together:Vo(s,o).length>0}}var xa=t=>{let[e,n]=String(t.dataset.at).split(" ");return[Number(e),Number(n)]},Ym=t=>[...t.querySelectorAll("[data-at]")],
Iy={ArrowRight:[1,1],ArrowLeft:[1,-1],ArrowDown:[0,1],ArrowUp:[0,-1]};function Qm(t,e){let n=t.target instanceof Element?
t.target.closest("[data-at]"):null,o=Iy[t.key];if(!n||!o)return;t.preventDefault();let[s,r]=o,i=xa(n),a=Ym(e).map(c=>({spot:c,
at:xa(c)})).filter(({at:c})=>c[1-s]===i[1-s]&&(c[s]-i[s])*r>0).sort((c,l)=>(c.at[s]-l.at[s])*r);a.length&&Xm(e,a[0].spot)}
function Xm(t,e){tp(t,e),e.focus()}function Jm(t,e){let n=Ym(t).find(o=>o.dataset.group===e);n&&Xm(t,n)}function Zm({target:t,
type:e},n,o,{rows:s,columns:r,cells:i},a){let c=t instanceof Element?t.closest("td, th")?.querySelector("[data-at]"):null;
for(let h of n.querySelectorAll(".lit"))h.classList.remove("lit");if(o.hidden=!c,!c)return;let[l,f]=xa(c);e==="focusin"&&
tp(n,c),c.closest("tr")?.classList.toggle("lit",l>=0);let u=n.querySelector(`[data-at="-1 ${f}"]`)?.closest("th");o.hidden=
f<0||!u,u&&f>=0&&(u.classList.add("lit"),[o.style.left,o.style.width]=[`${u.offsetLeft}px`,`${u.offsetWidth}px`]);let d=i.
find(h=>h.row===s[l]&&h.column===r[f]);d&&a(d)}function tp(t,e){for(let n of t.querySelectorAll("[data-at][tabindex='0']"))
n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0")}var ba={acts:"act",statements:"statement",articles:"article"},Us=["cooperation","conflict","neither"],[op,Cy,Ry,jy]=[22,
4,18,8];function sp(t,e,n,o){let{entries:s,rows:r,columns:i,cells:a}=e,c=Math.max(...a.map(L=>L.number)),l={shown:t,matrix:e,
names:n,fold:o,largest:c},f=e.unfolded.length>0,u=`${op+Ry+jy*I(c).length}px`,d=new Map(i.map((L,B)=>[L,B])),h=new Map(r.
map(L=>[L,[]]));for(let L of a)h.get(L.row)?.push(L);let g=r.map((L,B)=>m("tr",{},ep(l,r,B,"row"),Wy(l,h.get(L)??[],B,d))),
b=f?2:1,$=m("td",{class:"corner",colspan:b,rowspan:b},p("matrix_corner")),S=i.map((L,B)=>ep(l,i,B,"col")),O=L=>s[i[L]].group!==
null,v=S.flatMap((L,B)=>O(B)?L.slice(0,-1):L),M=S.flatMap((L,B)=>O(B)?L.slice(-1):[]),C=i.map(()=>m("col",{class:"cells"})),
q=m("table",{class:`matrix${f?" grouped":""}`,role:"grid","aria-label":p("tab_matrix")},m("colgroup",{},f&&m("col",{class:"\
brackets"}),m("col",{class:"names"}),C),m("thead",{},m("tr",{},$,v),M.length>0&&m("tr",{},M)),m("tbody",{},g));return q.
style.setProperty("--cell",u),q.querySelector("td [data-at]")?.setAttribute("tabindex","0"),q}function ep({shown:t,matrix:{
entries:e,unfolded:n},names:o,fold:s},r,i,a){let{kind:c,id:l,group:f}=e[r[i]],u=a==="row",d=(C,q)=>u?{rowspan:C,colspan:q}:
{colspan:C,rowspan:q},h=C=>u?`${i} ${C}`:`${C} ${i}`,g={actor:()=>Q(l),group:()=>s(l),rest:()=>k({more:w.more+1})}[c],b=o[r[i]],
$=np(b,g,h(-1),c==="group"?{"aria-expanded":"false","data-group":l}:{}),S=m("th",{scope:a,class:`${c} ${a}`,...d(1,n.length&&
f===null?2:1)},$);if(f===null||i>0&&e[r[i-1]].group===f)return[S];let O=r.filter(C=>e[C].group===f).length,v=ip(t,f),M=np(
v,()=>s(f),h(-2),{"aria-expanded":"true","data-group":f});return[m("th",{scope:`${a}group`,class:`bracket ${a}${O>1?"":"\
 of-one"}`,...d(O,1)},M),S]}function np(t,e,n,o){let s=o["aria-label"]??t;return R(m("bdi",{},t),e,{title:s,"aria-label":s,
tabindex:-1,"data-at":n,...o})}function Wy(t,e,n,o){let s=[],r=0,i=a=>a>r&&s.push(m("td",{colspan:a-r}));for(let a of e){
let c=o.get(a.column)??0;i(c),s.push(m("td",{class:"cell"},By(t,a,`${n} ${c}`))),r=c+1}return i(o.size),s}function By({shown:t,
matrix:{entries:e},names:n,largest:o},s,r){let i=dt([n[s.row],n[s.column]]),a=m("span",{class:`square${s.together?" toge\
ther":""}`},Us.map((l,f)=>s.signs[f]>0&&ya(l,s.signs[f]))),c=Math.max(Cy,op*Math.sqrt(s.number/o));return[a.style.width,
a.style.height]=[`${c}px`,`${c}px`],R([m("span",{class:"room"},a),I(s.number)],()=>Py(t,e,s,i),{"aria-label":`${i}: ${Sa(
s)}`,"aria-describedby":"matrix-says",tabindex:-1,"data-at":r})}function ya(t,e=1){let n=m("span",{class:t});return n.style.
flexGrow=String(e),n}var $a=t=>x.labels.signs[x.names.signs.indexOf(t)];function Sa({number:t,signs:e,together:n}){let o=Us.
flatMap((s,r)=>e[r]>0?[`${I(e[r])} ${$a(s)}`]:[]);return`${N(t,ba[w.count])} (${Wt(o)}${n?`; ${p("matrix_together")}`:""}\
)`}function Py(t,e,{row:n,column:o,rows:s},r){let[i,a]=[e[n],e[o]];if(i.kind!=="actor"||a.kind!=="actor")return z(_t(t,s),
r);let[c,l]=[i.nodes[0],a.nodes[0]];return t.pairs.has(c*t.level.nodes.length+l)?pt(c,l):pt(l,c)}var rp=({level:t},e)=>t.
numbers.has(e)||e in t.countries||Ct(e)!==null;function ip({level:t},e){let n=t.numbers.get(e);if(n!==void 0)return W(t,
n);let o=Ct(e);return o?U(o):t.countries[e]??e}function ap(t,{kind:e,id:n,nodes:o}){return e==="actor"?W(t.level,o[0]):e===
"rest"?p("matrix_rest",{n:I(o.length)}):p("matrix_group",{name:ip(t,n),n:I(o.length)})}var Fy=5,cp=[];async function lp(t){let e=[y,w.unfolded,w.more,w.language];if(t.querySelector(".matrix")&&e.every((f,u)=>f===
cp[u]))return;let n=_o(y),o=Km(n,w);if(o.folding.every(f=>rp(n,f))||await D(),cp=e,!o.cells.length){E(t,m("div",{class:"\
sheet"},m("p",{},$e())));return}let s=o.entries.map(f=>ap(n,f)),i=sp(n,o,s,f=>Hy(t,o,f)),a=m("div",{class:"band",hidden:!0}),
c=m("p",{class:"matrix-sentence"},m("span",{class:"quiet"},p("matrix_keys"))),l=f=>Gy(c,s,f);for(let f of["mouseover","f\
ocusin"])i.addEventListener(f,u=>Zm(u,i,a,o,l));i.addEventListener("keydown",f=>Qm(f,i)),E(t,m("div",{class:"sheet matri\
x-sheet"},m("p",{class:"quiet"},vt(n)," ",H(p("show_quotes"),Qt(n).statements,p("based_on_drawn"))),m("div",{class:"matr\
ix-tools"},Dy(o),zy(o)),c,m("div",{class:"matrix-scroll"},m("div",{},i,a))))}function Dy({folding:t,unfolded:e}){return[
e.length<t.length&&A(p("unfold_all"),()=>k({unfolded:t})),e.length>0&&A(p("fold_all"),()=>k({unfolded:[]}))]}async function Hy(t,{
unfolded:e},n){let o=e.includes(n);await k({unfolded:o?e.filter(s=>s!==n):[...e,n]}),Jm(t,n)}function zy({cells:t}){let e=Us.
flatMap((o,s)=>t.some(({signs:r})=>r[s])?[o]:[]),n=(o,s)=>m("span",{class:`square ${s}`},ya(o));return m("p",{class:"mat\
rix-legend"},e.map(o=>m("span",{},n(o,""),o==="neither"?p("matrix_neither"):$a(o))),t.some(({together:o})=>o)&&m("span",
{},n("","together"),p("matrix_together")),m("span",{class:"quiet"},p("matrix_help",{what:Ee(2,ba[w.count])})))}function Gy(t,e,n){
let o=Tt(x,n.rows),s=o.slice(0,Fy).map(qe),r=o.length>s.length?[p("and_more",{n:o.length-s.length})]:[];E(t,m("strong",{},
dt([e[n.row],e[n.column]])),` ${Sa(n)}: `,m("span",{id:"matrix-says"},[...s,...r].join("; ")))}var[Uy,Ky,Vy]=[8,30,12],Yy=5;function fp(t,e){let n=matchMedia("(min-width: 901px)").matches;return Kt.map(o=>{let s=t.get(
o)??new Map,r=e.get(o)??new Set;return s.size<2&&!r.size?null:Qy(o,s,r,r.size>0||n&&s.size<=Yy)})}function Qy(t,e,n,o){let s=[
...new Set([...n,...e.keys()])].map(g=>({value:g,label:Jy(t,g),number:e.get(g)??0})).sort((g,b)=>Number(n.has(b.value))-
Number(n.has(g.value))||b.number-g.number||g.label.localeCompare(b.label)),r=m("div",{class:"facet-values"}),i=p(`facet_${t}`),
[a,c]=[Uy,""],l=()=>{let g=s.filter(({label:b})=>b.toLocaleLowerCase().includes(c));E(r,g.slice(0,a).map(({value:b,label:$,
number:S})=>st([m("bdi",{},$),m("span",{class:"quiet"},` ${I(S)}`)],n.has(b),O=>Xy(t,b,O))),g.length>a&&A(p("more",{n:I(
g.length-a)}),f))},f=()=>{a+=Ky,l()},u=g=>{c=g.trim().toLocaleLowerCase(),l()};l();let d=s.length>Vy&&m("input",{type:"s\
earch",placeholder:p("facet_search"),"aria-label":`${p("facet_search")}: ${i}`,oninput:g=>u(g.target.value)}),h=n.size||
s.length;return m("details",{class:"facet",open:o},m("summary",{},i,m("span",{class:"quiet"},` ${I(h)}${n.size?" \u2022":
""}`)),d,r)}function Xy(t,e,n){let o=`${t}:${e}`,s=(w.facets??[]).filter(i=>i!==o),r=n?[...s,o]:s;return k({facets:r.length?
r:null,more:0})}function Jy(t,e){let{names:n,labels:o}=x;switch(t){case"actor":case"target":return en(e);case"relation":
return x.relations.find(({id:s})=>s===e)?.label??e;case"type":return e===In?p("no_quad_class"):o.quad_classes[n.quad_classes.
indexOf(e)]??e;case"source":return Mt([e]);case"mode":return o.modes[n.modes.indexOf(e)]??e;case"certainty":return o.certainties[n.
certainties.indexOf(e)]??e;case"article":return x.articles.find(({id:s})=>s===e)?.title??e}}var Oa=4,_a=t=>(w.columns??[]).find(e=>e.startsWith(`${t}:`))?.slice(t.length+1)??"",ka=(t,e)=>t.toLocaleLowerCase().includes(
e.toLocaleLowerCase());function up(t){let{level:e}=t,n=new Map,o=f=>{let u=n.get(f)??ne(t,f);return n.set(f,u),u},s=({a:f,
b:u})=>dt([W(e,f),W(e,u)]),r=f=>{let u=_t(t,f.rows);return pp(u.find(d=>ka(At(d),_a("quote")))??u[0])},i=(f,u,d)=>({name:f,
isText:!0,value:u,cell:d}),a=(f,u)=>({name:f,isText:!1,value:u,cell:d=>H(u(d),o(d).statements,s(d))}),c=f=>u=>W(e,u[f]),
l=f=>u=>R(m("bdi",{},f(u)),()=>pt(u.a,u.b));return[i("actor",c("a"),l(c("a"))),i("label",f=>ie(x,f.rows),f=>Zy(Tt(x,f.rows).
map(qe))),i("target",c("b"),l(c("b"))),i("quote",f=>_t(t,f.rows).map(At).join(`
`),r),{name:"weight",isText:!1,value:f=>f.weight,cell:f=>I(f.weight)},{...a("acts",f=>o(f).acts),cell:f=>H(o(f).acts,Bn(
o(f)),s(f))},{name:"quad_classes",isText:!1,value:f=>t1(o(f)),cell:f=>e1(o(f),s(f))},a("statements",f=>o(f).statements.length),
a("articles",f=>o(f).articles.size),a("sources",f=>o(f).sources.size)]}function mp(t){let{level:e,chosen:n}=t,o=new Map(
kt(n,n.inside.keys()).map((l,f)=>[l,f])),s=j().statements,r=l=>f=>f[l]>=0?W(e,f[l]):Ft(s[f.at][l==="a"?"s":"o"]),i=l=>f=>{
let u=m("bdi",{},r(l)(f));return f[l]>=0?R(u,()=>Q(e.nodes[f[l]].actor)):u},a=({at:l})=>X(l).title;return[{name:"when",isText:!0,
value:({at:l})=>ns(s[l]),order:({at:l})=>o.get(l)??0},{name:"actor",isText:!0,value:r("a"),cell:i("a")},{name:"relation",
isText:!0,value:({at:l})=>lt(l).label},{name:"target",isText:!0,value:r("b"),cell:i("b")},{name:"quote",isText:!0,value:({
at:l})=>At(l),cell:({at:l})=>pp(l)},{name:"held",isText:!0,value:({at:l})=>Jn(l).join("; ")},{name:"article",isText:!0,value:a,
cell:l=>R(m("bdi",{},a(l)),()=>Xo(x.statements.article[l.at],l.at))}]}function Zy(t){let e=m("bdi",{},t.slice(0,Oa).join(
"; "));if(t.length<=Oa)return e;let n=()=>{e.textContent=t.join("; "),o.remove()},o=R(` ${p("and_more",{n:t.length-Oa})}`,
n);return[e,o]}var pp=t=>[m("q",{dir:"auto",lang:X(t).language},R(At(t),()=>mt(t))),m("span",{class:"quiet",dir:"ltr"},`\
 ${te(X(t))}`)],t1=({byQuadClass:t})=>t.reduce((e,n,o)=>e+(Xt(x,o)==="cooperation"?n:-n),0);function e1({byQuadClass:t,quadClasses:e},n){
let o=x.labels.quad_classes.map((s,r)=>t[r]>0&&m("span",{class:`quad-class ${Xt(x,r)}`},H(t[r],e[r],`${n}, ${s}`),` ${s}`));
return o.some(Boolean)?o:"\u2013"}var n1={ties:"-weight",statements:"when"},dp=[];async function hp(t){let{rows:e,facets:n,columns:o,sort:s,more:r,language:i}=w,
a=[y,e,n,o,s,r,i];if(t.querySelector(".table-view")&&a.every((b,$)=>b===dp[$]))return;await D(),dp=a;let c=_o(y),l=vc(c,
e),{units:f,counts:u}=Tc(c,l,n),d=m("div",{class:"facets","aria-label":p("facets"),role:"group"}),h=t.querySelector(".fa\
cets");E(d,fp(u,ko(n))),h&&zo(d,Ho(h));let g=e==="ties"?r1(c,l,f):i1(c,l,f);E(t,m("div",{class:"sheet table-view"},d,m("\
div",{class:"table-main"},o1(c),g)))}function o1(t){let{facets:e,columns:n,rows:o}=w,s=e?Ar(x,e):{},r=yr.map(a=>A(p(`row\
s_${a}`),()=>k({rows:a,sort:null,columns:null,more:0}),{"aria-pressed":String(a===o)})),i=o==="ties"?[vt(t)," ",H(p("sho\
w_quotes"),Qt(t).statements,p("based_on_drawn"))]:we();return[m("p",{class:"quiet"},i),m("div",{class:"table-tools"},m("\
div",{class:"choices",role:"group","aria-label":p("rows")},r),(e||n)&&A(p("remove_facets"),()=>k({facets:null,columns:null,
more:0})),Object.keys(s).length>0&&A(p("apply_facets"),()=>k({...s,facets:s1(e??[]),more:0}),{title:p("apply_facets_help")}))]}
function s1(t){let e=t.filter(n=>!Object.keys(Ar(x,[n])).length);return e.length?e:null}function r1(t,e,n){let{level:o,chosen:s}=t,
r=n.map(({row:c})=>c),i=[...Ve(x,o,r,s,t.state.count).values()],a=new Set(e.map(({a:c,b:l})=>c*o.nodes.length+l)).size;return gp(
up(t),i,a,"tie",c=>c.key)}var i1=(t,e,n)=>gp(mp(t),n,e.length,"statement",({at:o})=>o);function gp(t,e,n,o,s){let r=new Map(
t.map(({name:S})=>[S,_a(S)])),i=e.filter(S=>t.every(O=>c1(O,S,r.get(O.name)??""))),a=t.some(({name:S})=>S===w.sort?.replace(
/^-/,""))?w.sort:n1[w.rows],c=!!a?.startsWith("-"),l=t.find(({name:S})=>S===a?.replace(/^-/,"")),f=l?.order??l?.value??s,
u=i.map(S=>({row:S,value:f(S)})).sort((S,O)=>(c?-1:1)*a1(S.value,O.value)||s(S.row)-s(O.row)),{drawn:d,next:h}=Mc(u.length,
w.more),g=t.map(S=>l1(S,l===S&&(c?"descending":"ascending"))),b=t.map(S=>m("td",{},f1(S,r.get(S.name)??""))),$=p("table_\
shown",{n:I(d),of:I(u.length),total:N(n,o)});return[m("p",{class:"quiet",role:"status"},$),m("div",{class:"table-scroll",
tabindex:0,role:"region","aria-label":p("tab_table")},m("table",{class:"listed"},m("thead",{},m("tr",{},g),m("tr",{class:"\
filters"},b)),m("tbody",{},u.slice(0,d).map(({row:S})=>u1(t,S)))),!u.length&&m("p",{},n?p("nothing_fits"):$e()),h>0&&A(p(
"more",{n:I(h)}),()=>k({more:w.more+1})),!h&&u.length>d&&m("p",{class:"quiet"},p("table_most")))]}var a1=(t,e)=>typeof t==
"number"?t-Number(e):t.localeCompare(String(e));function c1({isText:t,value:e},n,o){return o?t?ka(String(e(n)),o):!(Number(
e(n))<Number(o)):!0}function l1({name:t,isText:e},n){let o=n?n==="ascending":!e;return m("th",{scope:"col","aria-sort":n||
"none",class:e?"":"num"},R(p(`column_${t}`),()=>k({sort:`${o?"-":""}${t}`})),n&&(n==="descending"?" \u2193":" \u2191"))}
function f1({name:t,isText:e},n){let o=r=>{let i=(w.columns??[]).filter(c=>!c.startsWith(`${t}:`)),a=r.trim()?[...i,`${t}\
:${r.trim()}`]:i;return k({columns:a.length?a:null,more:0})},s=p(e?"column_contains":"column_at_least");return m("input",
{type:e?"search":"number",value:n,placeholder:e?"\u2026":"\u2265","aria-label":`${p(`column_${t}`)}: ${s}`,onchange:r=>o(
r.target.value)})}var u1=(t,e)=>m("tr",{},t.map(({name:n,isText:o,value:s,cell:r},i)=>m(i?"td":"th",{scope:i?null:"row",
class:o?n:"num"},r?r(e):m("bdi",{},s(e)))));function co(){let t=ct(),e=ws(),{stops:n,undated:o}=t?Hn():{stops:[],undated:0};return m("div",{class:"play",role:"group",
"aria-label":p("play_acts")},A(`\u25C0 ${p("date_before")}`,()=>gi(-1),{disabled:!t||!sn(n,-1)}),A(p(e?"pause":"play"),e?
zl:Hl,{"aria-pressed":String(e)}),A(`${p("date_next")} \u25B6`,()=>gi(1),{disabled:t&&!sn(n,1)}),t&&A(p("whole_period"),
xs),m("span",{class:"quiet","aria-live":"polite"},t&&m1(t,n),o>0&&` ${p("play_undated",{acts:N(o,"act")})}`))}function m1({
first:t,last:e},n){let o=n.findIndex(a=>a.first===t&&a.last===e),s=Ze(t,e);if(o<0)return`${p("nothing_at_date")} (${s})`;
let[r,i]=[o+1,n.length].map(I);return p("play_at",{n:r,of:i,acts:N(n[o].acts,"act"),when:s})}function wp(t,e){let{act:n}=t.facts.statements,o=new Map(e.map(f=>[n[f.main],f])),s=Ma(t).map(f=>f.map(u=>o.get(u))),r=new Set(
s.flat().filter(f=>f!==void 0&&!Bt(f))),i=s.filter(f=>f.every(u=>u&&r.has(u))),a=new Map;for(let[f,u]of i)a.set(f,a.get(
f)??[]),a.set(u,[...a.get(u)??[],f]);let c=new Map,l=f=>{let u=c.get(f);if(u!==void 0)return u;let d=1+Math.max(0,...(a.
get(f)??[]).map(l));return c.set(f,d),d};for(let f of e)a.has(f)&&l(f);return c}function Ma({facts:t,state:e}){if(!t.orders.
length)return[];let{inside:n,main:o}=St(t,$o(e),$t(e)),{act:s,relation:r}=t.statements,i=l=>n[l]===1&&s[l]>=0&&it(t,l)&&
t.relations[r[o[l]]].deed,a=new Map;for(let[l,f,u]of t.orders)!n[l]||!it(t,l)||!i(f)||!i(u)||s[f]===s[u]||a.set(s[f],(a.
get(s[f])??new Set).add(s[u]));let c=new Map([...a.keys()].map(l=>[l,p1(a,l)]));return[...c].flatMap(([l,f])=>[...f].filter(
u=>!c.get(u)?.has(l)).map(u=>[l,u]))}function p1(t,e){let n=new Set(t.get(e));for(let o of n)for(let s of t.get(o)??[])n.
add(s);return n}function bp(t,e,n,o){return Ks(t,e,n,o,!0)??d1(t,Ks(t,e,n,o,!1),e,n)}var yn=({left:t})=>t+7+4,lo=({left:t,width:e})=>t-7-
4-e;function Ks(t,e,n,o,s){let r=[],i=[];for(let a of t){let c=yn(a)+a.width<=n,l=s&&!c?Math.max(lo(a),e):a.left-7;if(s&&
!c&&lo(a)<e)return null;let f=Math.max(a.right,a.left)+7,u=r.findIndex(d=>d+8/2<=l);if(u<0&&(u=r.length),u>=o)return null;
r[u]=s&&c?Math.max(f,yn(a)+a.width+8/2):f,i.push({row:u,words:s?c?yn(a):lo(a):null})}return i}function d1(t,e,n,o){if(!e)
return null;let s=[];return e.map(({row:r},i)=>{let a=t[i],c=e.findIndex((d,h)=>h>i&&d.row===r),l=c<0?o:t[c].left-7-8,f=yn(
a)+a.width<=l,u=!f&&lo(a)>=Math.max(s[r]??n,n);return s[r]=Math.max(a.right,a.left,f?yn(a)+a.width:0)+7+8,{row:r,words:f?
yn(a):u?lo(a):null}})}function yp(t,e){let n=new Map,o=[];for(let s of t){let r=s.first===null||s.last===null?-1:xp(e,s.
first);r<0||r!==xp(e,s.last)?o.push(s):n.set(r,[...n.get(r)??[],s])}return{bins:n,wide:o}}function xp(t,e){let[n,o]=[0,t.
length];for(;n<o;){let s=n+o>>1;t[s]<=e?n=s+1:o=s}return n-1}var h1={denied:null,"not actual":"3.5 2.5",hedged:"0.1 3",doubted:"0.1 3",plain:null},Sp=[`M${6} 0 A${6} ${6} 0 1 1 ${-6}\
 0 A${6} ${6} 0 1 1 ${6} 0 Z`,"M-5.5 -5.5 H5.5 V5.5 H-5.5 Z","M-7 0 L0 -7 L7 0 L0 7 Z"];var Vs=t=>Math.min(t,Sp.length-1);function va({main:t}){let{hold:e,mark:n}=x.statements;return x.names.marks[n[t]]==="do\
ubted"?"doubted":x.names.holds[e[t]]}function De(t,e,n,o){let s=x.names.signs[Vs(t)];return _("g",{class:`form ${s} ${e===
"plain"?"filled":"hollow"}`,transform:`translate(${n} ${o})`},_("path",{d:Sp[Vs(t)],"stroke-dasharray":h1[e]}),e==="deni\
ed"&&_("path",{class:"slash",d:"M-6 6 L6 -6"}),e==="doubted"&&_("text",{class:"doubt",y:4.5},"?"))}var $p=(t,e)=>_("svg",
{class:"sample",width:18,height:16,viewBox:"-9 -8 18 16","aria-hidden":"true"},De(t,e,0,0)),g1=()=>_("svg",{class:"sampl\
e",width:32,height:16,viewBox:"-9 -8 32 16","aria-hidden":"true"},Ys(2,-7,21,0),De(2,"plain",0,0)),Ys=(t,e,n,o)=>_("rect",
{class:`days ${x.names.signs[Vs(t)]}`,x:e,y:o-7,width:Math.max(n-e,0),height:14,rx:4}),He=(t,e,...n)=>_("g",{class:"mark",
tabindex:0,role:"button","aria-label":t,onclick:e,onkeydown:Zr(e)},_("title",{},t),n);function Op(t){let e=[...new Set(t.
map(({sign:r})=>Vs(r)))].sort(),n=new Set(t.map(va)),o=["not actual","denied","hedged","doubted"],s=e.map(r=>[$p(r,"plai\
n"),x.labels.signs[r]]);for(let r of o)n.has(r)&&s.push([$p(2,r),p(`held_${r.replace(" ","_")}`)]);return t.some(({first:r,
last:i})=>r!==i)&&s.push([g1(),p("days_possible")]),s}var fo=40,_p=14,Ta=10,w1=45,x1=.2,kp=90,b1=400,Qs=class{constructor(e,n,o){let s=e.flatMap(({first:i,last:a})=>[i,a]).filter(
i=>i!==null),r=[...new Set(s)].sort((i,a)=>i-a);this.left=n,this.right=o,this.stretches=S1(y1(r,e,Math.floor((o-n)/(kp+fo))),
n,o)}x(e){let[n]=this.stretches,o=this.stretches[this.stretches.length-1];if(e<n.from)return this.left;if(e>o.to)return this.
right;let{from:s,to:r,left:i,right:a,isFolded:c}=this.stretches.find(f=>e<=f.to&&!f.isFolded&&e>=f.from)??this.stretches.
find(f=>e<=f.to)??o,l=c?0:_p;return s===r?i+l:i+l+(e-s)/(r-s)*(a-i-2*l)}get folds(){return this.stretches.filter(({isFolded:e})=>e)}get daysAPixel(){
return Math.max(...this.stretches.map(e=>e.isFolded?0:(e.to-e.from)/Mp(e)))}ticks(e,n){return this.stretches.filter(({isFolded:o})=>!o).
flatMap(o=>O1(o,this,e,n))}},Mp=({left:t,right:e})=>Math.max(e-t-2*_p,1);function y1(t,e,n){let o=t[t.length-1]-t[0],s=$1(
t,e),r=t.slice(1).flatMap((c,l)=>s.has(l)?[]:[{k:l,days:c-t[l]}]),i=new Set;for(let{k:c,days:l}of r.sort((f,u)=>u.days-f.
days)){if(i.size>=n||l<w1||l<x1*o)break;i.add(c),o-=l}let a=[[t[0],t[0]]];for(let[c,l]of t.entries())i.has(c-1)?a.push([
l,l]):a[a.length-1][1]=l;return a}function $1(t,e){let n=new Map(t.map((s,r)=>[s,r])),o=new Set;for(let{first:s,last:r}of e)
if(!(s===null||r===null||r-s>b1))for(let i=n.get(s);t[i]<r;i++)o.add(i);return o}function S1(t,e,n){let o=n-e-fo*(t.length-
1),s=t.reduce((l,[f,u])=>l+u-f,0),r=Math.min(kp,o/t.length),i=o-r*t.length,a=[],c=e;for(let[l,[f,u]]of t.entries()){l&&(a.
push({from:t[l-1][1],to:f,left:c,right:c+fo,isFolded:!0}),c+=fo);let d=r+i*(s?(u-f)/s:1/t.length);a.push({from:f,to:u,left:c,
right:c+d,isFolded:!1}),c+=d}return a}function O1(t,e,n,o){let{from:s,to:r,left:i,right:a}=t,c=r-s,f=ts(s,r,(c||1)/Mp(t)*
84).map(({day:M,step:C})=>({day:M,step:C,x:e.x(M),text:n(M,C)})),u=f.find(({x:M,text:C})=>M+o(C)<=a),d=[1,he,re].filter(
M=>!u||M<=u.step),h=d.slice(Math.min(c<2*he?0:c<2*re?1:2,d.length-1)).map(M=>n(s,M)),g=u?u.x-Ta:a+fo,b=h.find(M=>e.x(s)+
o(M)<=g)??(u?"":h[h.length-1]),$=b?[{x:e.x(s),text:b,isLine:!1,days:null}]:[],S=b?e.x(s)+o(b)+Ta:i;for(let[M,{day:C,x:q,
text:F}]of f.entries()){let L=[C,(f[M+1]?.day??r+1)-1],B=q>=S&&q+o(F)<=a;$.push({x:q,text:B?F:"",isLine:!0,days:L}),B&&(S=
q+o(F)+Ta)}let O=n(r,1),v=e.x(r)-o(O);return c&&v>S&&v>i&&$.push({x:v,text:O,isLine:!1,days:null}),$}var $n=22,Aa=8,_1=20,La=16,vp=[520,360,240,160,120],k1=5;function Tp(t,e,n){let o=M1(t,e),s=n+Aa+(e.named?0:_1+(o.length-
1)*La),{shapes:r,rows:i}=A1(t,e,s)??L1(t,e,s),a=s-n+Math.max(i,1)*$n+Aa;return{shapes:[v1(t,o,n+Aa+(e.named&&o.length>1?
9:15)),...r],height:a}}function M1({title:t,number:e},{named:n,left:o,right:s}){let r=n||s-o;return T1(t,r,r-Y(I(e))-12)}
function v1({title:t,open:e,number:n},o,s){let r=I(n),i=o.map((l,f)=>_("text",{class:"lane-name",x:0,y:s+f*La},l)),a=Y(o[o.
length-1],13,600)+6,c=_("text",{class:"lane-number",x:a,y:s+(o.length-1)*La},r);return e?He(`${t}: ${r}`,e,...i,c):_("g",
{},i,c)}function T1(t,e,n){let o=(c,l)=>Y(c,13,600)<=l;if(o(t,n))return[xt(t,n,13,600)];let s=t.split(" "),r=s.length-1;
for(;r>1&&!o(s.slice(0,r).join(" "),e);)r--;let[i,a]=[s.slice(0,r).join(" "),s.slice(r).join(" ")];return[xt(i,e,13,600),
...a?[xt(a,n,13,600)]:[]]}function A1({items:t},{left:e,right:n,rows:o,reach:s},r){if(t.length*14>o*(n-e))return null;let i=t.
map(u=>({item:u,reach:s(u)})).sort((u,d)=>u.reach[0]-d.reach[0]),a=u=>i.map(({item:d,reach:[h,g]})=>{let b=xt(d.words(Math.
floor(u/k1)),Math.min(u,(n-e)/2));return{left:h,right:g,width:Y(b),words:b}}),c=a(vp[0]);for(let u of vp.slice(1)){if(Ks(
c,e,n,o,!0))break;c=a(u)}let l=bp(c,e,n,o);return l?{shapes:i.map(({item:u},d)=>{let{row:h,words:g}=l[d],b=r+h*$n+$n/2;return He(
u.name(),u.open,...u.shapes(c[d].left,c[d].right,b),g!==null&&_("text",{class:"mark-label",x:g,y:b+4},c[d].words))}),rows:1+
Math.max(0,...l.map(({row:u})=>u))}:null}function L1({title:t,items:e},n,o){let s=[...new Set(e.map(({kind:i})=>i))].sort(),
r=[];for(let[i,a]of s.entries()){let c=o+i*$n;r.push(n.sample(a,n.left-10,c+$n/2));let l=e.filter(d=>d.kind===a),{bins:f,
wide:u}=yp(l,n.bins.starts);for(let[d,h]of f){let[g,b]=[n.bins.edges[d],n.bins.edges[d+1]];r.push(E1(h,`${t}: ${n.binName(
d,h.length)}`,g,b,c,a,n))}if(u.length){let d=`${t}: ${n.binName(-1,u.length)}`,h=()=>n.openAll(u,d),g=_("text",{class:"l\
ane-number end",x:n.end,y:c+15},`+${I(u.length)}`);r.push(He(d,h,g))}}return{shapes:r,rows:s.length}}function E1(t,e,n,o,s,r,i){
let a=I(t.length),c=Y(a)+2<=o-n;return He(e,()=>i.openAll(t,e),_("rect",{class:`bin kind-${r}`,x:n+.5,y:s+2,width:Math.max(
o-n-1,1),height:$n-4,rx:3}),c&&_("text",{class:"bin-number",x:(n+o)/2,y:s+15},a))}var N1=700,q1=200,I1=22,C1=44,yt=40,R1=28,Ep=3;function Np({lanes:t,ordered:e,stepOf:n,steps:o,now:s,openAll:r},i){let a=i>=
N1?q1:0,[c,l]=[a+I1,i-C1],f={left:c,right:l,end:i,named:a,openAll:r,sample:W1},u=t.flatMap(({items:g})=>g),d=[],h=0;if(u.
length){let g=new Qs(u,c,l),b={...f,rows:Ap(t),reach:j1(g),...B1(g)},$=Lp(t,b,yt);d.push(...F1(g,$.height,t),...H1(g,s,$.
height),...$.shapes),h=$.height}if(e.length){let g=(l-c)/o,b=v=>c+14+(v-1)*g,$={...f,rows:Ap(e),reach:v=>[b(n(v)),b(n(v))],
bins:{starts:[],edges:[]},binName:()=>p("ordered")},S=h+(h?24:0),O=Lp(e,$,S+yt);d.push(_("text",{class:"part-name",x:0,y:S+
12},p("ordered")),...z1(b,o,S+yt,O.height),...O.shapes),h=O.height}return _("svg",{class:"timeline",width:i,height:h+4,viewBox:`\
0 0 ${i} ${h+4}`,role:"group","aria-label":p("tab_timeline")},d)}var Ap=t=>t.length<=3?16:t.length<=6?8:5,j1=t=>({first:e,
last:n})=>[e===null?t.left:t.x(e),n===null?t.right:t.x(n)],W1=(t,e,n)=>t===Ep?De(2,"not actual",e,n):De(t,"plain",e,n);function Lp(t,e,n){
let o=[],s=n;for(let r of t){let i=Tp(r,e,s);o.push(_("line",{class:"grid",x1:0,x2:e.end,y1:s,y2:s}),...i.shapes),s+=i.height}
return{shapes:o,height:s}}function B1(t){let{stretches:e}=t,[n,o]=[e[0].from,e[e.length-1].to],s=ts(n,o,Math.max(t.daysAPixel*
R1,1)),r=[n,...s.map(({day:f})=>f)],i=[...r.slice(1),o+1],a=s.length?s[0].step:o-n+1,c=[...r.map(f=>t.x(f)),t.right];return{
bins:{starts:r,edges:c},binName:(f,u)=>f<0?p("wide_dates",{n:I(u)}):p("acts_of",{n:I(u),when:P1(r[f],i[f]-1,a<re?1:re)})}}
function P1(t,e,n){let[o,s]=[Ea(t,n),Ea(e,n)];return o===s?o:p("date_throughout",{from:o,to:s})}function Ea(t,e){let n=nt(
t);return at(e<he?n:e<re?n.slice(0,7):n.slice(0,4))}function F1(t,e,n){let{left:o,right:s}=t,r=t.ticks(Ea,Y).map(({x:l,text:f,
isLine:u,days:d})=>{let h=f&&_("text",{class:"tick-label",x:l,y:12},f),g=d&&(()=>k({since:d[0],until:d[1]}));return[u&&_(
"line",{class:"grid",x1:l,x2:l,y1:yt-6,y2:e}),h&&g?He(p("only_period",{period:Ze(...d)}),g,h):h]}),i=o,a=t.folds.map(l=>{
let f=(l.left+l.right)/2,u=D1(l,n).find(d=>f-Y(d)/2>=i&&f+Y(d)/2<=s);return u&&(i=f+Y(u)/2+8),[_("rect",{class:"fold",x:l.
left,y:yt-22,width:l.right-l.left,height:e-yt+22}),_("path",{class:"break",d:`M${f-6} ${yt-1} l5 -10 M${f+1} ${yt-1} l5 \
-10`}),u&&_("text",{class:"fold-label",x:f,y:yt-14},u)]}),c=t.stretches.filter(({isFolded:l})=>!l).map(l=>_("line",{class:"\
axis",x1:l.left,x2:l.right,y1:yt-6,y2:yt-6}));return[...a,...r,...c].flat().filter(Boolean)}function D1({from:t,to:e},n){
let o=e-t,[s,r]=o>=2*re?[Math.floor(o/365.25),"years"]:o>=2*he?[Math.floor(o/30.44),"months"]:[o,"days"];return[!n.some(
({items:a})=>a.some(({first:c,last:l})=>(c??-1/0)<e&&(l??1/0)>t))&&p(`no_act_${r}`,{n:s}),p(`number_${r}`,{n:s})].filter(
a=>typeof a=="string")}function H1(t,e,n){if(!e)return[];let[o,s]=[t.x(e.first)-9,t.x(e.last)+9];return[_("rect",{class:"\
now",x:o,y:yt-6,width:s-o,height:n-yt+6})]}function z1(t,e,n,o){let s=e>1?t(2)-t(1):1/0;return Array.from({length:e},(r,i)=>[
_("line",{class:"grid",x1:t(i+1),x2:t(i+1),y1:n-6,y2:o}),s>=Y(I(e))+4&&_("text",{class:"tick-label step",x:t(i+1),y:n-12},
I(i+1))]).flat().filter(r=>r instanceof SVGElement)}var qp=(t,e)=>e?Math.min(t,x.names.signs.length-2):Ep;var Na=90,Ip=12;function Cp(t,e,n){let o=va(e);return{first:e.first,last:e.last,kind:qp(e.sign,e.isReal),words:s=>Xs(t,e,
n.ends,s),name:()=>`${Xs(t,e,n.ends,Na)}: ${ht(e.main)}, ${V1(e)}`,statements:()=>e.statements,open:()=>z(e.statements,Xs(
t,e,n.ends,Na)),shapes:(s,r,i)=>[Bt(e)&&e.first!==e.last&&Ys(e.sign,s-7,r+7,i),De(e.sign,o,s,i)]}}function Rp(t){let{id:e,
title:n,first:o,last:s}=x.articles[t];return{first:o,last:s,kind:2,words:r=>`\u201C${xe(n,r)}\u201D`,name:()=>`\u201C${n}\
\u201D, ${pn(x.articles[t])}`,statements:()=>ue(x.statements.article,t),open:()=>k({tab:"article",article:e}),shapes:(r,i,a)=>[
o!==s&&Ys(2,r-7,i+7,a),_("path",{class:"tick",d:`M${r} ${a-8} V${a+8}`})]}}function qa(t,e){let{level:n}=t,o=e.ties.length?
e.ties[0].pair.a:n.subject[e.main];return(o>=0?`${W(n,o)} `:"")+Xs(t,e,[o],Na)}function Xs({level:t},e,[n,o],s){let r=e.
ties.filter(({pair:d})=>d.a===n&&(o===void 0||d.b===o)),[i,...a]=r.length?r:e.ties.filter(({pair:d})=>d.b===n);if(!i)return K1(
e,s);let c=W(t,i.pair.a===n?i.pair.b:i.pair.a),l=o===void 0?` ${c}${a.length?` +${a.length}`:""}`:"",{parts:f}=Tt(x,i.rows)[0],
u=Fn(f,s-l.length)+l;return f[5]?u:u+G1(e,s-u.length)}function G1({main:t},e){let{roles:n,statements:o}=j(),s=o[t].roles?.
find(([i])=>n[i].function==="topic");if(!s||e<Ip)return"";let r=Ft(s[1],1).replace(/^\[|\]$| \[.*$/g,"");return U1(s[1])?
`: ${xe(r,e-2)} ?`:`: ${xe(r,e)}`}function U1(t){if(typeof t=="string"||t>=0)return!1;let e=x.statements.stance[-1-t];return e>=
0&&["doubts","rejects"].includes(x.names.stances[e])}function K1({main:t},e){let{label:n}=lt(t),o=Ft(j().statements[t].o,
1);return`${n} ${xe(o,Math.max(e-n.length,Ip))}`.trim()}function V1({main:t,first:e,last:n}){let o=j().statements[t];return o.
when||o.inferred_when?es(o):e===null&&n===null?p("date_unknown"):Ze(e,n)}var Wp=12,Y1=300,Bp=Wp,Ia=0,jp=null;async function Js(t){await D();let e=hi(),n=ye(e);if(!n.length&&!w.pair){E(t,Lt(ct()&&
m("div",{class:"line timeline-head"},co()),m("p",{},$e())));return}let s=(e===y?n:ye(y)).flatMap(({statements:u})=>u),r=gs(
e),i=Fl(e,n,w.lanes,r),a=wp(e,n),c=i.slice(0,Bp),l=m("div",{class:"timeline-box"}),f=n.filter(u=>!Bt(u)&&!a.has(u));E(t,
Lt(m("div",{class:"line timeline-head"},r?e$(r):t$(),co()),n.length===0&&m("p",{},p("no_tie_between")),l,i.length>c.length&&
n$(i.length-c.length,t),o$(n),s$(n,a.size,f.length,i.reduce((u,d)=>u+d.units.length,0)>n.length),r$(f),i$(n,r),Is(Le(x,s,
y.chosen.main),p("tab_timeline")))),Q1(l,e,c,n,a),X1(t)}function Q1(t,e,n,o,s){Ia=t.clientWidth;let{paddingLeft:r,paddingRight:i}=getComputedStyle(
t),a=Ia-parseFloat(r)-parseFloat(i),c=new Map,l=(g,b)=>{let $=g.units.filter(b).map(S=>{let O=Cp(e,S,g);return c.set(O,s.
get(S)??0),O});return{title:J1(e,g),open:Z1(e,g),items:$,number:$.length}},f=n.map(g=>l(g,Bt)).filter(({items:g})=>g.length),
u=n.map(g=>l(g,b=>s.has(b))).filter(({items:g})=>g.length),h=[...new Set(o.flatMap(({statements:g})=>g.map(b=>x.statements.
article[b])))].filter(g=>Bt(x.articles[g])).map(Rp);h.length&&f.push({title:p("articles"),open:null,items:h,number:h.length}),
t.append(Np({lanes:f,ordered:u,stepOf:g=>c.get(g)??0,steps:Math.max(0,...s.values()),now:ct(),openAll:(g,b)=>z(g.flatMap(
({statements:$})=>$()),b)},Math.max(a,Y1)))}function X1(t){jp??=new ResizeObserver(()=>{let e=t.querySelector(".timeline\
-box");w.tab==="timeline"&&e&&e.clientWidth&&e.clientWidth!==Ia&&eo(t,Js)}),jp.observe(t)}var J1=({level:t},{ends:e})=>dt(
e.map(n=>W(t,n)));function Z1({level:t},{ends:e}){let n=e.map(o=>t.nodes[o].actor);return()=>n.length===1?Q(n[0]):k({pair:n,
open:`pair:${n.map(encodeURIComponent).join(">")}`})}var t$=()=>m("label",{class:"line"},p("lanes_of"),K(p("lanes_of"),[
["actor",p("lanes_actor")],["pair",p("lanes_pair")]],w.lanes,t=>k({lanes:t}))),e$=t=>m("span",{class:"line"},m("strong",
{},t.map(e=>W(y.level,e)).join(" \u2194 ")),A(p("all_pairs"),()=>k({pair:null}))),n$=(t,e)=>A(p("more",{n:I(t)}),()=>{Bp+=
Wp,eo(e,Js)}),o$=t=>m("ul",{class:"looks"},Op(t).map(([e,n])=>m("li",{},e,m("span",{},n))));function s$(t,e,n,o){let s=t.
filter(Bt).length,r=[s>0&&p("at_their_dates",{n:I(s)}),e>0&&p("in_stated_order",{n:I(e)}),n>0&&p("without_date",{n:I(n)})].
filter(Boolean);return m("p",{class:"quiet"},p("timeline_drawn",{what:r.join(", ")}),o&&` ${p("timeline_several")}`)}var r$=t=>t.
length>0&&m("details",{class:"undated"},m("summary",{},`${p("without_date",{n:I(t.length)})}: ${p("show")}`),ce(t.map(e=>m(
"li",{},R(qa(y,e),()=>z(e.statements,qa(y,e))))),20));function i$(t,e){if(e||w.lanes==="actor")return null;let n=t.filter(
({ties:o})=>!o.length);return n.length>0&&m("p",{class:"quiet"},p("no_pair",{n:I(n.length)}))}function Sn(t,e){let o=[...new Set(e.filter(s=>s!=null&&s!==""))];return{at:t,names:o,plain:o.map(bt)}}function Ca(t,e){
let n=e.join(" ");return t===n?0:t.startsWith(n)?1:e.every(o=>t.includes(o))?e.every(o=>a$(t,o))?2:3:null}function a$(t,e){
for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(ao(t,n))return!0;return!1}function Pp(t,e,n){let o=[];for(let s of t){
let[r,i]=[1/0,0];for(let[a,c]of s.plain.entries()){let l=Ca(c,e);l!==null&&l<r&&([r,i]=[l,a])}r<1/0&&o.push({one:s,rank:r,
by:i,count:n(s.at)})}return o.sort((s,r)=>s.rank-r.rank||r.count-s.count||s.one.at-r.one.at)}function Fp(t,e){let n=null;
for(let o of t)for(let[s,r]of o.plain.entries())for(let i of new Set([r,...r.split(" ")])){let a=Math.min(Math.floor(Math.
max(e.length,i.length)/3),n?n.far-1:99);if(a<1||Math.abs(i.length-e.length)>a)continue;let c=c$(i,e,a);c<=a&&(n={one:o,name:o.
names[s],far:c})}return n}function c$(t,e,n){let[o,s]=[[],Array.from({length:e.length+1},(r,i)=>i)];for(let r=1;r<=t.length;r++){
let i=[r];for(let a=1;a<=e.length;a++){let c=t[r-1]===e[a-1];i[a]=Math.min(s[a]+1,i[a-1]+1,s[a-1]+(c?0:1)),r>1&&a>1&&t[r-
1]===e[a-2]&&t[r-2]===e[a-1]&&(i[a]=Math.min(i[a],o[a-2]+1))}if(Math.min(...i)>n)return n+1;[o,s]=[s,i]}return s[e.length]}var Zs=90,uo=class{constructor(){this.plain=[],this.passages={owners:[],bounds:[],texts:[]}}add(e,n,o=null){this.plain.push(
`${bt(e)}
`),this.passages.owners.push(n),this.passages.bounds.push(o),this.passages.texts.push(o?null:e)}whole(){let e=new Uint32Array(
this.plain.length+1);for(let[n,o]of this.plain.entries())e[n+1]=e[n]+o.length;return{plain:this.plain.join(""),starts:e,
...this.passages}}};function Ra(t,e){let{plain:n,starts:o}=t,s=e.join(" "),r=[[],[],[]],i=new Uint8Array(o.length);for(let[
a,c]of Dp(t,s)){i[a]=1;let l=ao(n,c)||l$(n.slice(o[a],o[a+1]),s)===0;r[l?0:1].push(a)}if(e.length>1){let a=e.reduce((c,l)=>l.
length>c.length?l:c,"");for(let[c]of Dp(t,a)){if(i[c])continue;let l=n.slice(o[c],o[c+1]);e.every(f=>l.includes(f))&&r[2].
push(c)}}return r.flat()}function*Dp({plain:t,starts:e},n){let o=0;for(let s=t.indexOf(n);s>=0&&o+1<e.length;s=t.indexOf(
n,e[o])){for(;e[o+1]<=s;)o++;yield[o,s],o++}}function l$(t,e){let n=2;for(let o=t.indexOf(e);o>=0;o=t.indexOf(e,o+1)){if(ao(
t,o))return 0;n=1}return n}function mo(t,e){let n=t.replace(/^#+\s+/,"").replace(/\s+/g," ").trim(),o=Hm(n,[e.join(" "),
...e]),[s]=o[0]??[0],r=s>Zs?Hp(n,s-Zs):0,i=n.length-s>2*Zs?Hp(n,s+2*Zs):n.length,a=r?"\u2026 ":"";return{text:`${a}${n.slice(
r,i).trimEnd()}${i<n.length?" \u2026":""}`,marks:o.filter(([c,l])=>c>=r&&l<=i).map(([c,l])=>[c-r+a.length,l-r+a.length])}}
function Hp(t,e){let n=t.indexOf(" ",e);return n>=0&&n-e<20?n+1:e}async function zp(t,e){let{findings:n,...o}=t,{facts:s,words:r}=o,i=r.entities.map(({label:l,labels:f={},aliases:u=[]},d)=>Sn(
d,[l,...Object.values(f),...u])),a=({at:l})=>!!r.entities[l].actor,c=await m$(t,e);return{...o,actors:i.filter(a),issues:i.
filter(l=>!a(l)),relations:s.relations.map(({label:l},f)=>Sn(f,[l])),questions:s.questions.map(({title:l,name:f},u)=>Sn(
u,[l,f])),articles:s.articles.map(({title:l,author:f,publisher:u},d)=>Sn(d,[l,f,u,[f,u,l].filter(Boolean).join(" ")])),findings:h$(
t,n),quotes:await u$(t,e),sentences:c,sentenceOf:d$(t,c)}}function f$({facts:t,words:e},n){let{quote:o}=e.statements[n],
s=e.bodies[t.statements.article[n]];if(s===null)return o.join(" [\u2026] ");let r=[];for(let i=2;i<o.length;i+=2)r.push(
s.slice(Number(o[i]),Number(o[i+1])));return r.join(" [\u2026] ")}async function u$(t,e){let n=new uo;for(let[o,{translation:s}]of t.
words.statements.entries())n.add(f$(t,o),o),s&&n.add(s,o),await e();return n.whole()}async function m$({words:t,facts:e},n){
let o=new uo;for(let[s,r]of t.bodies.entries()){let i=new Intl.Segmenter(e.articles[s].language??void 0,{granularity:"se\
ntence"});for(let{segment:a,index:c}of i.segment(p$(r??"")))a.trim()&&o.add(a,s,[c,c+a.length]);await n()}return o.whole()}
var p$=t=>t.replace(/(?<!\n|^#[^\n]*)\n(?!\n)/gm," ");function d$({facts:t,words:e},{owners:n,bounds:o}){let s=new Map;for(let[
r,i]of n.entries())s.has(i)||s.set(i,r);return Int32Array.from(e.statements,({quote:r},i)=>{let a=t.statements.article[i];
if(e.bodies[a]===null)return-1;let[c,l]=[s.get(a)??0,n.length];for(;l-c>1;){let f=c+l>>1;n[f]===a&&(o[f]?.[0]??0)<=Number(
r[2])?c=f:l=f}return c})}function h$({facts:t},e){return e.flatMap(n=>n.findings).map(({title:n,sentence:o,counts:s},r)=>{
let i=o.map(([c])=>c).join(""),[,,a]=s[s.length-1];return{...Sn(r,[i,`${n}: ${i}`]),statements:bn(t,a)}})}var Gp=4,Up=4;function Kp(t,e,n,o){let s=i=>i.filter(a=>!n.has(a)),r=[];for(let{at:i,plain:a}of t.relations){let c=g$(a[0].
split(" "),e);if(c===null||!o.relations[i])continue;let[l,f]=[e.slice(0,c.from),e.slice(c.to)].map(s);for(let u of x$(t,
i,l,f,o)){let d=o.ofPhrase(u);d.length&&r.push({kind:"phrase",rank:c.rank,count:d.length,label:"",phrase:u,statements:d})}}
return r.sort((i,a)=>i.rank-a.rank||(a.count??0)-(i.count??0))}function g$(t,e){for(let n=0;n<e.length;n++){let o=e.slice(
n,n+t.length);if(o.length===t.length&&o.every((i,a)=>w$(i,t[a])))return{from:n,to:n+t.length,rank:o.every((i,a)=>i===t[a])?
0:1};if(n+o.length===e.length&&o.join(" ").length>=Gp&&t.join(" ").startsWith(o.join(" ")))return{from:n,to:e.length,rank:1}}
return null}function w$(t,e){let n=0;for(;n<t.length&&t[n]===e[n];)n++;return t===e||n>=Gp&&n>=Math.max(t.length,e.length)-
2}function x$(t,e,n,o,s){let[r,i]=[n,o].map(a=>a.length?b$(t,a):[null]);return n.length||o.length?r.flatMap(a=>i.map(c=>({
relation:e,actor:a,target:c}))):s.targetsOf(e).slice(0,Up).map(a=>({relation:e,actor:null,target:a}))}function b$({actors:t,
issues:e,words:{entities:n}},o){let s=[];for(let{at:i,plain:a}of[...t,...e]){let c=a.map(l=>Ca(l,o)).filter(l=>l!==null);
c.length&&s.push({rank:Math.min(...c),id:n[i].id})}return s.sort((i,a)=>i.rank-a.rank).filter(({rank:i})=>i===s[0].rank).
slice(0,Up).map(({id:i})=>i)}var Vp=["phrase","actor","issue","relation","article","finding","question","quote","words"],y$=4,$$=200,S$="\u2E80",tr=class{constructor(e,n,o){
this.index=e,this.counts=new Go(e.facts,e.words,e.level,n),this.asking=new Set(ga(o)),this.answers=e.facts.questions.map(
s=>s.tab?null:this.counts.ofQuestion(s))}groups(e,n=null){let o=ga(e.replace(/[?\u00bf\u061f\uff1f]/g," "));if(!o.length)
return[];let s=c=>c===n?$$:y$,r=o.filter(c=>!this.asking.has(c)),i=o.join("").length>1||o[0]>=S$;return[O$("phrase",Kp(this.
index,o,this.asking,this.counts),s("phrase")),...this.namedGroups(o,r.length?r:o,s),...i?this.textGroups(o,s):[]].filter(
({total:c})=>c).sort((c,l)=>Qp(c)-Qp(l)||Vp.indexOf(c.kind)-Vp.indexOf(l.kind))}nearest(e){let{actors:n,issues:o,relations:s}=this.
index;return Fp([...n,...o,...s],bt(e))?.name??null}namedGroups(e,n,o){let{counts:s,index:r}=this,i=()=>0,a=l=>s.entities[l],
c=(l,f,u,d=()=>({}))=>{let h=Pp(f,l==="question"?n:e,u),g=h.slice(0,o(l)).map(({one:b,rank:$,by:S,count:O})=>({kind:l,rank:$,
count:O,at:b.at,label:b.names[0],...S>0&&l!=="finding"&&l!=="question"&&{alias:b.names[S]},...d(b.at)}));return{kind:l,total:h.
length,hits:g}};return[c("actor",r.actors,a),c("issue",r.issues,a),c("relation",r.relations.filter(({at:l})=>s.relations[l]),
l=>s.relations[l],l=>({statements:s.ofRelation(l)})),c("article",r.articles,l=>s.articles[l],()=>({alias:void 0})),c("fi\
nding",r.findings,i,l=>({count:r.findings[l].statements.length,statements:r.findings[l].statements,snippet:mo(r.findings[l].
names[0],e)})),c("question",r.questions.filter(({at:l})=>this.answers[l]?.length!==0),l=>this.answers[l]?.length??0,l=>{
let f=this.answers[l];return f?{statements:f}:{count:null,tab:r.facts.questions[l].tab}})]}textGroups(e,n){let{quotes:o,
sentences:s,sentenceOf:r}=this.index,{first:i,total:a,taken:c}=this.quoted(Ra(o,e),n("quote")),l=Ra(s,e).filter(d=>!c[d]),
f=i.map(({passage:d,statements:h})=>{let g=o.owners[d],b=mo(this.sentence(r[g]),e),$=b.marks.length?b:mo(this.quote(d),e),
S=this.index.facts.statements.article[g],O=[...h];return{...Yp("quote",$,S,e),count:O.length,statements:O}}),u=l.slice(0,
n("words")).map(d=>{let h=this.sentence(d);return{...Yp("words",mo(h,e),s.owners[d],e),sentence:h}});return[{kind:"quote",
total:a,hits:f},{kind:"words",total:l.length,hits:u}]}quoted(e,n){let{quotes:o,sentences:s,sentenceOf:r}=this.index,i=new Uint8Array(
s.owners.length),a=new Map,c=new Set,l=0;for(let f of e){let u=o.owners[f],d=r[u],h=d<0?this.quote(f):d,g=d<0?!c.has(h):
!i[d];d<0?c.add(h):i[d]=1,g&&l++<n&&a.set(h,{passage:f,statements:new Set}),a.get(h)?.statements.add(u)}return{first:[...a.
values()],total:l,taken:i}}quote(e){return this.index.quotes.texts[e]??""}sentence(e){let{sentences:n,words:o}=this.index,
s=e<0?null:n.bounds[e];return s?(o.bodies[n.owners[e]]??"").slice(...s):""}},Yp=(t,e,n,o)=>({kind:t,rank:bt(e.text).includes(
o.join(" "))?4:5,count:null,label:e.text,snippet:e,article:n}),O$=(t,e,n)=>({kind:t,total:e.length,hits:e.slice(0,n)});function Qp({
hits:t}){let e=Math.min(...t.map(n=>n.rank));return e<=1?e:2}var _$=80;async function Jp({kind:t,at:e=0,article:n=0,statements:o,tab:s,sentence:r},i,a){t==="actor"||t==="issue"?await k$(
j().entities[e].id):t==="article"?await k({tab:"article",article:x.articles[e].id,open:null}):t==="words"?await k({tab:"\
article",article:x.articles[n].id,open:null,find:[a,Xp(r)]}):s?await k({tab:s}):t==="finding"?await z(o??[],P(i),{tab:"f\
indings",find:["",Xp(i)]}):o?.length===1?await mt(o[0]):await z(o??[],P(i))}var Xp=(t="")=>t.replace(/^#+\s+/,"").trim().
replace(/\s+/g," ").slice(0,_$);async function k$(t){let e=y.level.numbers.get(t);if(e===void 0||!y.nodes.has(e)){await Q(
t);return}let n=Wn().shown.has(e)?w.grown:Xr(t);await Q(t),await k({grown:n}),w.tab==="graph"&&tu(e)}function Zp({kind:t,total:e,hits:n},o,s,r){let i=`results-${t}`;return m("div",{role:"group","aria-labelledby":i},m("p",
{class:"results-head",id:i},p(`found_${t}`),m("span",{class:"quiet"},` ${I(e)}`)),n.map(a=>o(M$(a),s(a,td(a)))),e>n.length&&
o(m("div",{role:"option",class:"result more"},p("show_all_of",{n:I(e)})),r(t)))}function M$(t){let{count:e,alias:n,snippet:o,
kind:s}=t;return m("div",{role:"option",class:"result"},o?m("span",{class:s==="quote"||s==="words"?"words":"",dir:"auto"},
A$(o)):m("span",{dir:"auto"},td(t)),n&&[" ",m("span",{class:"quiet",dir:"auto"},`(${n})`)],m("span",{class:"quiet aside"},
[T$(t),e!==null&&N(e,"statement")].filter(Boolean).join(" \xB7 ")))}function td({kind:t,label:e,at:n,phrase:o}){if(o){let[
s,r]=[o.actor,o.target].map(a=>a===null?"":v$(a));return p(s&&r?"phrase_both":r?"phrase_who":"phrase_whom",{actor:s,relation:x.
relations[o.relation].label,target:r})}return(t==="actor"||t==="issue")&&n!==void 0?U(j().entities[n]):e}function v$(t){
let e=j().entities.find(n=>n.id===t);return e?U(e):t}function T$({kind:t,at:e,article:n}){return t==="article"&&e!==void 0?
te(x.articles[e]):(t==="quote"||t==="words")&&n!==void 0?x.articles[n].title:t==="actor"||t==="issue"?e===void 0?"":j().
entities[e].type:""}function A$({text:t,marks:e}){let n=0;return[...e.flatMap(([s,r])=>{let i=t.slice(n,s);return n=r,[i,
m("mark",{},t.slice(s,r))]}),t.slice(n)]}var L$=12,[E$,N$,ed,er]=[560,200,4,12],Et="",ja=null,nd=null,ze=null,Oe=[],_e=-1;function od(){let t=m("div",{id:"result\
s",class:"results",role:"listbox","aria-label":p("search_results")});t.hidden=!0,t.addEventListener("mousedown",n=>n.preventDefault());
let e=m("input",{type:"search",id:"search",role:"combobox","aria-expanded":"false","aria-controls":"results","aria-autoc\
omplete":"list",placeholder:p("search"),"aria-label":p("search"),autocomplete:"off",value:Et,onfocus:sd,oninput:n=>nr(n.
target.value),onkeydown:R$,onblur:or});return m("div",{class:"searching",role:"search"},e,t)}function sd(){return nd??=Promise.
all([D(),Co(),gt("entity")]).then(([t,{cards:e},n])=>zp({facts:x,words:t,findings:e,level:n},q$())),nd}function q$(){let t=performance.
now();return()=>performance.now()-t<L$?null:new Promise(e=>setTimeout(()=>{t=performance.now(),e()}))}async function Wa(){
let t=await sd(),e=JSON.stringify(w.coders);return ze?.coders!==e&&(ze={search:new tr(t,w,p("search_asking")),coders:e}),
ze.search}async function nr(t){Et=t,ja=null,ze||id([m("p",{class:"quiet"},p("search_preparing"))]),await Wa(),Et===t&&rd()}
function rd(){let t=ze?.search.groups(Et,ja)??[];Oe=[],_e=-1;let e=(r,i)=>(r.id=`result-${Oe.length}`,r.addEventListener(
"click",i),Oe.push({element:r,act:i}),r);if(!Et.trim())return or();let n=(r,i)=>()=>(or(),Jp(r,i,Et.trim())),o=r=>()=>{let i=_e;
ja=r,rd(),ad(i)};id(t.length?t.map(r=>Zp(r,e,n,o)):I$(e));let s=t.reduce((r,i)=>r+i.total,0);Yt(s?N(s,"hit"):p("nothing_\
found",{what:Et.trim()}))}function I$(t){let e=ze?.search.nearest(Et)??null,n=()=>{if(e===null)return;let o=T("search");
o.value=e,o.focus(),nr(e)};return[m("p",{class:"quiet"},p("nothing_found",{what:Et.trim()})),e!==null&&t(m("div",{role:"\
option",class:"result"},p("did_you_mean",{name:e})),n)]}function id(t){let e=T("results");E(e,t),e.hidden=!1,C$(T("searc\
h"),e),T("search").setAttribute("aria-expanded","true")}function C$(t,e){let{left:n,bottom:o,width:s}=t.getBoundingClientRect(),
r=document.documentElement.clientWidth-2*er,i=Math.min(r,Math.max(s,E$));e.style.width=`${i}px`,e.style.left=`${Math.max(
er,Math.min(n,r+er-i))}px`,e.style.top=`${o+ed}px`,e.style.maxHeight=`${Math.max(N$,innerHeight-o-ed-er)}px`}function or(){
Oe=[],_e=-1,T("results").hidden=!0,T("search").setAttribute("aria-expanded","false"),T("search").removeAttribute("aria-a\
ctivedescendant")}function ad(t){Oe[_e]?.element.removeAttribute("aria-selected"),_e=Math.max(-1,Math.min(t,Oe.length-1));
let e=Oe[_e]?.element;e?.setAttribute("aria-selected","true"),e?.scrollIntoView({block:"nearest"}),e?T("search").setAttribute(
"aria-activedescendant",e.id):T("search").removeAttribute("aria-activedescendant")}async function R$(t){let{key:e,target:n}=t,
o={ArrowDown:1,ArrowUp:-1};e in o?(t.preventDefault(),T("results").hidden&&Et.trim()?await nr(Et):ad(_e+o[e])):e==="Ente\
r"?(t.preventDefault(),(T("results").hidden||!ze)&&await nr(n.value),Oe[Math.max(_e,0)]?.act()):e==="Escape"&&(n.value=Et=
"",or())}var cd=()=>[j$(),B$()];function j$(){if(x.languages.length<2)return null;let t=x.languages.map(e=>[e,W$(e)]);return K(p(
"language_of_names"),[["",p("language_of_names")],...t],w.language??"",async e=>{await D(),await k({language:e||null})})}
function W$(t){try{return P(new Intl.DisplayNames([t],{type:"language"}).of(t)??t)}catch{return t}}var B$=()=>{let t=ut()===
"dark"?"light":"dark";return A(p(t),()=>k({theme:t}),{id:"theme"})};function po(t,e,n,o,s){let r=new Array(s).fill(0),i=n==="kinds"?[...r.keys()]:null,{inside:a,main:c}=St(t,{...e,[n]:i},$t(
e));for(let l of Z(a)){let f=o(n==="quad_classes"?c[l]:l);f>=0&&r[f]++}return r}var P$=0,F$=0;function ud(){let{statements:t,names:e,labels:n}=x;return mn(p("filters_and_counts"),Pt(p("quad_classes"),
D$()),Pt(p("modes"),sr("modes",n.modes,Ba("modes",t.mode,e.modes),o=>Pa(o===Me,"not actual"))),Pt(p("certainties"),sr("c\
ertainties",n.certainties,Ba("certainties",t.certainty,e.certainties),o=>Pa(o===P$,"hedged"))),Pt(p("polarities"),sr("po\
larities",n.polarities,Ba("polarities",t.polarity,e.polarities),o=>Pa(o===F$,"denied"))))}function md(t){let e=m("detail\
s",{class:"group",open:t},m("summary",{},p("more_filters")),t&&fd());return e.addEventListener("toggle",()=>e.open&&e.children.
length===1&&Ae(e,fd())),e}var Ba=(t,e,n)=>po(x,w,t,o=>e[o],n.length);function Pa(t,e){let{names:n,encodings:o}=x;return Zt(
J().line,{dashes:t?[]:o.holds[n.holds.indexOf(e)].dashes})}function D$(){let{statements:t,names:e,labels:n}=x,o=e.quad_classes.
length,s=c=>c<o?an(e.signs.indexOf(Xt(x,c))):an(e.signs.indexOf("neither")),r=po(x,w,"quad_classes",c=>t.quad_class[c]<0?
o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],a=w.quad_classes??i;return[...n.quad_classes,p("no_quad_class")].
map((c,l)=>{let f=u=>k({quad_classes:rr(i,a,[i[l]],u,i)});return r[l]>0&&st(`${c} (${r[l]})`,a.includes(i[l]),f,s(l))})}
function rr(t,e,n,o,s){let r=t.filter(i=>n.includes(i)?o:e.includes(i));return String(r)===String(s)?null:r}function sr(t,e,n,o=()=>null){
let s=[...e.keys()],r=t==="kinds"&&w.count==="acts"?[So]:s,i=w[t],a=i??r;return e.map((c,l)=>{let f=u=>k({[t]:rr(s,a,[l],
u,r)});return(n[l]>0||i!==null)&&st(`${c} (${n[l]})`,a.includes(l),f,o(l))})}function ld(t,e){let n=e.map(([s])=>s),o=w[t]??
n;return e.map(([s,r])=>{let i=a=>k({[t]:rr(n,o,[s],a,n)});return st(r,o.includes(s),i)})}function fd(){let{statements:t,
names:e,labels:n,relations:o,families:s,familyOf:r,articles:i,coders:a}=x,c=po(x,w,"relations",u=>t.relation[u],o.length),
l=po(x,w,"kinds",u=>o[t.relation[u]].kind,e.kinds.length),f=new Set(y.level.nodes.filter((u,d)=>y.level.isTied[d]).map(u=>u.
type));return[Pt(p("kinds"),sr("kinds",n.kinds,l)),Pt(p("relations"),s.map((u,d)=>H$(u,[...o.keys()].filter(h=>r[h]===d),
c))),Pt(p("types"),ld("types",[...f].sort().map(u=>[u,u]))),i.length>1&&Pt(p("articles"),ld("articles",i.map(u=>[u.id,u.
title]))),a.length>1&&Pt(p("coders"),z$()),Pt(p("further"),st(p("with_issues"),w.issues,u=>k({issues:u})),st(p("with_inf\
erred"),w.inferred,u=>k({inferred:u})),st(p("with_headlines"),w.headlines,u=>k({headlines:u})),st(p("with_self_loops"),w.
self,u=>k({self:u})))]}function H$(t,e,n){let o=[...x.relations.keys()],s=w.relations??o,r=e.filter(c=>n[c]),i=r.reduce(
(c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>k({relations:rr(o,s,c,l,o)});return m("details",{class:"family"},m("summ\
ary",{},`${t} (${i})`,r.some(c=>!s.includes(c))&&" \u2022"),m("p",{class:"quiet"},R(p("all"),()=>a(e,!0))," ",R(p("none"),
()=>a(e,!1))),r.map(c=>st(`${x.relations[c].label} (${n[c]})`,s.includes(c),l=>a([c],l))))}function z$(){let t=w.coders??
[],e=t.length>1?[[t.join(" "),Wt(t)]]:[],n=x.coders.map(o=>[o,o]);return K(p("coders"),[["",p("one_coder")],...n,...e],t.
join(" "),o=>k({coders:o?o.split(" "):null}))}var pd=["statements","acts","articles"];function dd(){let t=R(p("draw_all"),()=>k({all:!0,picture:"whole"}));return mn(p(
"level"),K(p("level"),br.map(e=>[e,p(`level_${e}`)]),w.level,G$),m("label",{class:"line"},`${p("count_by")} `,U$()),m("l\
abel",{class:"line"},`${p("min_weight")} `,K$()),w.ego!==null&&V$(w.ego),y.isGrown&&m("p",{class:"quiet"},p("not_drawn_y\
et")," ",t),y.weakest>0&&m("p",{class:"quiet"},p("weakest",{n:y.weakest})," ",t))}async function G$(t){let e=await gt(t);
await k({level:t,ego:null,...Jo(e)})}function U$(){let t=e=>k({count:pd.find(n=>n===e)});return K(p("count_by"),pd.map(e=>[
e,p(`by_${e}`)]),w.count,t)}function K$(){return m("input",{type:"number",min:1,max:999,value:w.min_weight,"aria-label":p(
"min_weight"),onchange:t=>k({min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function V$(t){let e=K(p("\
distance"),[1,2,3].map(n=>[String(n),N(n,"step")]),String(w.steps),n=>k({steps:Number(n)}));return m("p",{class:"ego"},p(
"neighbours_of",{name:en(t)})," ",e," ",R(p("show_all"),()=>k({ego:null})))}var hd=["level","count","min_weight","quad_classes","modes","certainties","polarities","kinds"];hd.push("relations","typ\
es","articles","coders","issues","inferred","headlines","self","ego","all");var Fa=()=>hd.filter(t=>JSON.stringify(w[t])!==
JSON.stringify(G[t]));function gd(){let t=T("side"),e=Ho(t),{scrollTop:n}=t,o=t.querySelector("details.group[open]")!==null,
s=Fa(),r=()=>k(Object.fromEntries(s.map(i=>[i,G[i]])));E(t,m("div",{class:"box-head"},m("h2",{},p("filters")),s.length>0&&
A(p("reset"),r,{class:"quiet-button"}),A("\xD7",()=>t.hidePopover(),{class:"close","aria-label":p("close")})),m("p",{class:"\
quiet"},cs()),dd(),ud(),md(o),mn(p("display"),cd())),zo(t,e),n&&(t.scrollTop=n)}function wd({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function xd({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?St(t,s,$t(e)):n;return{chosen:r,statements:Z(r.inside)}}function bd(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=u=>Math.min(r-1,Math.max(0,Math.floor((u-o)/i))),
f=new Set;for(let u of n){let d=t.statements.act[u];if(d>=0&&f.has(d))continue;d>=0&&f.add(d);let[h,g]=[e.first[u],e.last[u]];
if(h===null&&g===null)continue;let[b,$]=[l(h??o),l(g??s)],S=h!==null&&g===h&&!e.approximate[u];for(let O=b;O<=$;O++)(S?a:
c)[O]+=1/($-b+1)}return{sure:a,unsure:c,width:i}}var Da=120,Ha=!1;function $d(){let t=T("time"),e=wd(x),{chosen:n,statements:o}=xd(y),s=o.filter(d=>n.first[d]===null&&n.
last[d]===null),r=s.length>0&&m("p",{class:"undated"},H(N(s.length,"undated"),s,p("undated_many")));if(!e||e[0]===e[1]){
E(t,m("p",{class:"quiet"},p("no_period")),r);return}let i=Y$(e),a=t.querySelector(".slider")?t.children:[m("div",{class:"\
time-head"}),X$(e)],[c,l]=a;c.isConnected||E(t,c,l),E(c,Q$(e,i),r);let[f,...u]=l.children;f.replaceWith(Z$(n,o,e,i));for(let[
d,h]of u.slice(0,2).entries())h.value=String(i[d]),h.setAttribute("aria-valuetext",nt(i[d]))}function Y$([t,e]){return[Math.
max(t,w.since??t),Math.min(e,w.until??e)]}function Q$(t,[e,n]){return[m("h2",{},p("period")),yd("since",e,t),"\u2013",yd(
"until",n,t),Jt()&&!ct()&&A(p("whole_period"),()=>k({since:null,until:null})),co(),st(p("only_certain_dates"),w.inside===
"certainly",o=>k({inside:o?"certainly":"possibly"})),st(p("include_undated"),w.undated,o=>k({undated:o}))]}function yd(t,e,[
n,o]){let s=r=>{let i=rl(r);i!==null&&Sd(t,i,[n,o])};return m("input",{type:"date",value:nt(e),min:nt(n),max:nt(o),"aria\
-label":p(t),onchange:r=>s(r.target.value)})}function X$([t,e]){let n=o=>m("input",{type:"range",min:t,max:e,step:1,"ari\
a-label":p(o),oninput:s=>Sd(o,Number(s.target.value),[t,e])});return m("div",{class:"slider"},_("svg"),n("since"),n("unt\
il"),J$([t,e]))}function J$([t,e]){return m("div",{class:"years","aria-hidden":"true"},al(t,e).map(([n,o])=>{let s=m("sp\
an",{},o);return s.style.left=`${(n-t)/(e-t+1)*100}%`,s}))}function Z$(t,e,n,[o,s]){let[r]=n,{sure:i,unsure:a,width:c}=bd(
x,t,e,n,Da),l=Math.max(...i.map((d,h)=>d+a[h]),1),f=(d,h,g,b)=>{let[$,S]=[g/l*34,36-(g+b)/l*34],O=(d+1)*c+r<o||d*c+r>s;return g>
0&&_("rect",{class:h+(O?" off":""),x:d/Da*1e3,y:S,width:1e3/Da-1,height:Math.max($,1.5)})},u=i.map((d,h)=>[f(h,"bar",d,0),
f(h,"bar unsure",a[h],d)]);return _("svg",{class:"histogram",viewBox:"0 0 1000 40",preserveAspectRatio:"none",role:"img",
"aria-label":p("histogram")},u)}function Sd(t,e,[n,o]){let s=t==="since"?e<=n:e>=o;Rt({[t]:s?null:e}),(w.since??n)>(w.until??
o)&&Rt({[t==="since"?"until":"since"]:e}),!Ha&&(Ha=!0,requestAnimationFrame(()=>{Ha=!1,k({})}))}var tS=10,Od=!1,za="";function Ga(){let t=m("div",{class:"viewpoints",role:"group","aria-label":P(p("according_to"))}),e=ss(),
n=dc(x),o=()=>E(t,oS(e,n));E(T("viewpoint"),m("div",{class:"box-head"},m("h2",{},P(p("according_to"))),eS()),e.length>tS&&
nS(o),t,rS()),o()}var eS=()=>st(p("viewpoint_several"),Ua(),t=>{Od=t,t||w.according_to.length<2?Ga():k({according_to:w.according_to.
slice(0,1)})}),Ua=()=>Od||w.according_to.length>1;function nS(t){return m("input",{type:"search",placeholder:p("sources_\
find"),"aria-label":p("sources_find"),value:za,oninput:e=>{za=e.target.value,t()}})}function oS(t,e){let n=Ua()?"checkbo\
x":"radio";return t.filter(([s,r])=>(n==="radio"||s!=="everyone")&&bt(r).includes(bt(za))).map(([s,r])=>m("label",{class:"\
tick"},m("input",{type:n,name:"according-to",checked:w.according_to.includes(s),onchange:i=>sS(s,i.target.checked)}),m("\
span",{dir:"auto"},P(r)),m("span",{class:"number quiet"},I(e.get(s)??0))))}function sS(t,e){if(!Ua()){k({according_to:[t]});
return}let o=ss().map(([s])=>s).filter(s=>s===t?e:w.according_to.includes(s));k({according_to:o.length?o:["authors"]})}var rS=()=>m(
"p",{},w.compared_with&&`${p("compared_with")} ${Mt(w.compared_with)} \xB7 `,R(p("compare_claims"),()=>k({tab:"compare"})));var iS=8,_d=new Map;function On(t,e,n,o){_d.set(t,o);let s=m("button",{type:"button",id:`open-${t}`,class:"opener",popovertarget:t},
e),r=m("div",{id:t,class:"box",popover:"auto",role:"dialog","aria-label":n});return r.addEventListener("beforetoggle",i=>{
i.newState==="open"&&cS(r,s)}),r.addEventListener("toggle",i=>{i.newState==="open"&&o()}),[s,r]}function kd(t){aS(t)&&_d.
get(t)?.()}var aS=t=>document.getElementById(t)?.matches(":popover-open")??!1,ho=t=>document.getElementById(t)?.hidePopover();
function cS(t,e){let{right:n,bottom:o}=e.getBoundingClientRect();t.style.setProperty("--top",`${o+4}px`),t.style.setProperty(
"--right",`${Math.max(iS,innerWidth-n)}px`)}var lS=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],fS={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function Md(){return m("section",{class:"legend"},m("h2",{},
p("legend")),m("ul",{},Ci().map(([t,e])=>m("li",{},t,m("span",{},e)))),m("ul",{},lS.map(([t,e])=>m("li",{},Ii(t),m("span",
{},p(e))))),uS(),m("p",{class:"quiet"},p("width_meaning",{what:p(fS[w.count])})))}function uS(){let t=new Map;for(let{tint:n,
country:o}of y.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return m("ul",{},
e.map(([n,o])=>m("li",{},Ii("dot",Te()[n]),m("span",{},p("belongs_to",{name:mS(o)})))))}function mS(t){let e=w.language?
Ct(t):null;return e?U(e):y.level.countries[t]}function le(t,e=""){return`${[x.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network",e].filter(
Boolean).join("-")}.${t}`}var pS={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function go(t){return t.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
"")}function rt(t){return go(String(t)).replace(/[&<>"]/g,e=>pS[e])}var dS=["fill","stroke","stroke-width","stroke-dasharray","stroke-linecap","stroke-linejoin","paint-order"],hS=["font-si\
ze","font-weight"],gS=["class","role","tabindex","aria-label","aria-hidden","data-key","data-tie","data-words"];function Ka(){
let t=Ms();if(!t?.parts.ties.length)return null;let e=t.root.cloneNode(!0),n=[...t.root.querySelectorAll("*")];for(let[o,
s]of[...e.querySelectorAll("*")].entries())wS(s,getComputedStyle(n[o]));for(let o of e.querySelectorAll(".around, .now"))
o.remove();for(let o of[e,...e.querySelectorAll("*")])for(let s of gS)o.removeAttribute(s);return e.setAttribute("width",
String(t.picture.width)),e.setAttribute("height",String(t.picture.height)),e}function wS(t,e){let n=["text","tspan"].includes(
t.localName),o=n||t.localName!=="g";for(let s of[...o?dS:[],...n?hS:[]]){let r=e.getPropertyValue(s);r&&r!=="normal"&&t.
setAttribute(s,r.replace(/px/g,""))}e.opacity!=="1"&&t.setAttribute("opacity",e.opacity)}var ir=1.4,[vd,xS,_n]=[48,24,12],Td=document.createElement("canvas").getContext("2d");function Ad(t,e,n=400){return Td.font=
`${n} ${e}px system-ui, sans-serif`,Td.measureText(t).width}function ar(t,e,n,o=400){let s=[];for(let i of t.split(/\s+/).
filter(Boolean)){let a=s.length?`${s[s.length-1]} ${i}`:i;s.length&&Ad(a,n,o)<=e?s[s.length-1]=a:s.push(i)}return{markup:s.
map((i,a)=>`<text y="${(n*(1+a*ir)).toFixed(1)}" font-size="${n}" font-weight="${o}">${rt(i)}</text>`).join(""),height:s.
length*n*ir}}function Ld(t){let[e,n]=[0,_n];return{markup:(w.picture==="named"?Ts():Of()).map(([r,i])=>{let a=vd+Ad(i,_n)+
xS;e&&e+a>t&&([e,n]=[0,n+_n*ir]);let c=`<g transform="translate(${e} ${n-11})">${r.innerHTML}</g><text x="${e+vd}" y="${n}\
" font-size="${_n}">${rt(i)}</text>`;return e+=a,c}).join(""),height:n+_n*ir-_n}}function Nd(){let t=be()?.body;if(!t?.nodeIndices.length)return null;let{nodes:e}=y.level,n=t.nodeIndices.map(l=>({at:l,
x:t.nodes[l].x,y:t.nodes[l].y})),[o,s]=[Math.min(...n.map(({x:l})=>l))-90,Math.max(...n.map(({x:l})=>l))+90],[r,i]=[Math.
min(...n.map(({y:l})=>l))-60,Math.max(...n.map(({y:l})=>l))+70],a=[...[...y.arrows.keys()].map(l=>bS(l,t)),...n.map(({at:l,
x:f,y:u})=>$S(l,e[l],f,u))];return{markup:`<g transform="translate(${(-o).toFixed(1)} ${(-r).toFixed(1)})">${a.join("")}\
</g>`,width:s-o,height:i-r}}function Ed(t,e,n){let o=n.nodes[e],s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=y.level.nodes[e].size+
3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*r}}var wo=({x:t,y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function bS(t,e){
let{options:n}=e.edges[t],{arrows:o}=y.level,{signs:s,holds:r,marks:i}=x.encodings,[a,c]=[e.nodes[o.actor[t]],e.nodes[o.
target[t]]],{color:l}=n.color,f=a===c,u=f?{x:a.x+34,y:a.y-34}:fs(a,c,n.smooth),d=f?{x:a.x,y:a.y-16}:Ed(u,o.actor[t],e),h=f?
{x:a.x+16,y:a.y}:Ed(u,o.target[t],e),g=Math.atan2(h.y-u.y,h.x-u.x)*180/Math.PI,b={x:(d.x+2*u.x+h.x)/4,y:(d.y+2*u.y+h.y)/
4},{dashes:$}=r[o.hold[t]],S=$.length?` stroke-dasharray="${$.join(" ")}"`:"",O=`<path d="M${wo(d)} Q${wo(u)} ${wo(h)}" \
fill="none" stroke="${l}" stroke-width="${n.width.toFixed(1)}"${S}/>`,v=Yn(s[o.sign[t]].head,l,`translate(${wo(h)}) rota\
te(${g}) scale(1)`),M=qi(i[o.mark[t]].middle,l,b.x.toFixed(1),b.y.toFixed(1));return O+(v?.outerHTML??"")+(M?.outerHTML??
"")+yS(n.label??"",d,h,b)}function yS(t,e,n,o){if(!t)return"";let s=Math.atan2(n.y-e.y,n.x-e.x)*180/Math.PI,r=s>90||s<-90?
s+180:s,i=t.split(`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${rt(c)}</tspan>`);return`<text transform="translate(${wo(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${qd()}>${a.join("")}</text>`}var qd=()=>`text-anchor="middle" fill="${J().text}\
" stroke="${J().ground}" stroke-width="3" paint-order="stroke"`;function $S(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=nn(W(y.level,t)).split(`
`).map((f,u)=>`<text x="${s}" y="${r+e+14+u*14}" font-size="13" ${qd()}>${rt(f)}</text>`),l=o>=0?Te()[o]:J().node;return`${i[n]}\
fill="${l}" stroke="${J().line}"/>${c.join("")}`}var SS=/^repeating-linear-gradient\((.*)\)$/,OS=/,\s*(?![^(]*\))/,_S={"to top":0,"to right":90,"to bottom":180,"to left":270};
function Id(t,{x:e,y:n,width:o,height:s}){let[r,...i]=SS.exec(t)?.[1].split(OS)??[];if(!i.length)return null;let a=(_S[r]??
Number.parseFloat(r))*Math.PI/180,[c,l]=[Math.sin(a),-Math.cos(a)],f=(Math.abs(o*c)+Math.abs(s*l))/2,[u,d]=[e+o/2-f*c,n+
s/2-f*l],h=0,g=i.map(F=>{let L=F.lastIndexOf(" ");return h=Math.max(h,Number.parseFloat(F.slice(L))),{colour:kS(F.slice(
0,L)),at:h}}),b=[u,d,u+h*c,d+h*l].map(F=>(Math.round(100*F)/100+0).toFixed(2)),$=`stripes${[t,...b].join("_").replace(/[^\w.-]+/g,
"_")}`,[S,O,v,M]=b,C=g.map(({colour:F,at:L})=>`<stop offset="${(L/h).toFixed(4)}" stop-color="${F}"/>`),q=`gradientUnits\
="userSpaceOnUse" spreadMethod="repeat" x1="${S}" y1="${O}" x2="${v}" y2="${M}"`;return{fill:`url(#${$})`,defined:`<line\
arGradient id="${$}" ${q}>${C.join("")}</linearGradient>`}}function kS(t){let e=/^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)$/.
exec(t)?.slice(1);return e?`rgb(${e.map(n=>Math.round(255*Number(n))).join(", ")})`:t}var MS=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linecap","stroke-linejoin","stroke-opac\
ity","paint-order","opacity","font-size","font-weight","font-style","font-family","text-anchor","dominant-baseline","let\
ter-spacing","direction","visibility","marker-start","marker-mid","marker-end"],vS=["class","style","tabindex","role","f\
ocusable"],cr=8,Cd=document.createElement("canvas").getContext("2d");function Va(t){let e=TS(t);for(let[o]of e)o.scrollTo(
0,0);let n=t instanceof SVGSVGElement?AS(t):LS(t);for(let[o,s,r]of e)o.scrollTo(s,r);return n}function TS(t){let e=[];for(let n=t.
parentElement;n;n=n.parentElement)e.push(n);return e.filter(n=>n.scrollLeft||n.scrollTop).map(n=>[n,n.scrollLeft,n.scrollTop])}
function AS(t){let e=t.getBBox(),[n,o]=[Math.ceil(e.width)+2*cr,Math.ceil(e.height)+2*cr],s=Rd(t);return s.setAttribute(
"viewBox",`${e.x-cr} ${e.y-cr} ${n} ${o}`),s.setAttribute("width",String(n)),s.setAttribute("height",String(o)),{markup:jd(
s),width:n,height:o}}function LS(t){let{left:e,top:n}=t.getBoundingClientRect(),o=[],[s,r]=[0,0],i=(c,l)=>{c&&(o.push(c),
s=Math.max(s,l.right-e),r=Math.max(r,l.bottom-n))},a=c=>{let l=getComputedStyle(c);if(l.display==="none"||l.visibility===
"hidden"||l.opacity==="0")return;let f=c.getBoundingClientRect();if(f.right<e)return;let[u,d]=[f.left-e,f.top-n];if(c instanceof
SVGSVGElement){let h=Rd(c);for(let[g,b]of Object.entries({x:u,y:d,width:f.width,height:f.height,overflow:"visible"}))h.setAttribute(
g,String(b));i(jd(h),f);return}i(ES(l,u,d,f.width,f.height),f);for(let h of c.childNodes)if(h instanceof Element)a(h);else if(h instanceof
Text)for(let g of IS(h,l,e,n))i(g.markup,g.place)};return a(t),{markup:o.join(""),width:Math.ceil(s),height:Math.ceil(r)}}
function Rd(t){let e=t.cloneNode(!0),[n,o]=[t,e].map(s=>[s,...s.querySelectorAll("*")]);for(let[s,r]of n.entries()){let i=getComputedStyle(
r);for(let a of[...vS,...o[s].getAttributeNames().filter(c=>c.startsWith("aria-"))])o[s].removeAttribute(a);i.display===
"none"&&o[s].setAttribute("display","none");for(let a of MS)o[s].setAttribute(a,i.getPropertyValue(a))}return e}var jd=t=>go(
new XMLSerializer().serializeToString(t));function ES(t,e,n,o,s){let r=o>0&&s>0?Id(t.backgroundImage,{x:e,y:n,width:o,height:s}):
null,i=r?`${r.defined}<rect x="${e}" y="${n}" width="${o}" height="${s}" fill="${r.fill}"/>`:"";return qS(t,e,n,o,s,!r)+
i+NS(t,e,n,o,s)}function NS(t,e,n,o,s){let r=Number.parseFloat(t.outlineWidth);if(t.outlineStyle!=="solid"||!r||!lr(t.outlineColor))
return"";let i=Number.parseFloat(t.outlineOffset)+r/2;return`<rect x="${e-i}" y="${n-i}" width="${o+2*i}" height="${s+2*
i}" fill="none" stroke="${t.outlineColor}" stroke-width="${r}"/>`}function qS(t,e,n,o,s,r){let[i]=t.backgroundImage.match(
/(?:rgba?|color)\([^)]*\)/)??[],a=[t.backgroundColor,r?i:""].find(M=>M&&lr(M))??"none",c=["Top","Right","Bottom","Left"].
map(M=>({wide:t[`border${M}Style`]==="none"?0:Number.parseFloat(t[`border${M}Width`]),colour:t[`border${M}Color`]})),l=c.
every(({wide:M,colour:C})=>M===c[0].wide&&C===c[0].colour),{wide:f,colour:u}=c[0],d=Math.min(Number.parseFloat(t.borderTopLeftRadius)||
0,o/2,s/2),h={dashed:`${3*f} ${2*f}`,dotted:`0 ${2*f}`}[t.borderTopStyle],g=h?` stroke-dasharray="${h}" stroke-linecap="\
round"`:"",b=f&&lr(u)?` stroke="${u}" stroke-width="${f}"${g}`:"",$=l&&b?f/2:0,S=`x="${e+$}" y="${n+$}" width="${Math.max(
0,o-2*$)}" height="${Math.max(0,s-2*$)}"`,O=a==="none"&&!(l&&b)?"":`<rect ${S} rx="${d}" fill="${a}"${l?b:""}/>`;if(l)return O;
let v=c.map(({wide:M,colour:C},q)=>{if(!M||!lr(C))return"";let F=[[e,n,o,M],[e+o-M,n,M,s],[e,n+s-M,o,M],[e,n,M,s]][q];return`\
<rect x="${F[0]}" y="${F[1]}" width="${F[2]}" height="${F[3]}" fill="${C}"/>`});return O+v.join("")}var lr=t=>t!=="trans\
parent"&&!/^rgba\(.*, 0\)$/.test(t);function IS(t,e,n,o){let s=e.writingMode.startsWith("horizontal"),r=e.direction==="r\
tl";Cd.font=`${e.fontStyle} ${e.fontWeight} ${e.fontSize} ${e.fontFamily}`;let i=Cd.measureText("x").fontBoundingBoxAscent,
a=`font-family="${rt(e.fontFamily)}" font-size="${e.fontSize}" font-weight="${e.fontWeight}" font-style="${e.fontStyle}"\
 fill="${e.color}" direction="${e.direction}"`;return CS(t,s).map(({words:c,place:l})=>{let f=s?`x="${(r?l.right:l.left)-
n}" y="${l.top-o+i}"`:`transform="translate(${l.left-n+i} ${l.bottom-o}) rotate(-90)"`,u=e.textTransform==="uppercase"?c.
toLocaleUpperCase():c;return{markup:`<text ${f} ${a}>${rt(u.trim())}</text>`,place:l}})}function CS(t,e){let n=[],o=document.
createRange();for(let{segment:s,index:r}of new Intl.Segmenter().segment(t.data)){o.setStart(t,r),o.setEnd(t,r+s.length);
let i=o.getBoundingClientRect(),a=n[n.length-1];if(!i.width&&!i.height)continue;a&&Math.abs(e?a.place.top-i.top:a.place.
left-i.left)<2?[a.words,a.place]=[a.words+s,RS(a.place,i)]:n.push({words:s,place:i})}return n.filter(({words:s})=>s.trim())}
function RS(t,e){let[n,o]=[Math.min(t.left,e.left),Math.min(t.top,e.top)];return new DOMRect(n,o,Math.max(t.right,e.right)-
n,Math.max(t.bottom,e.bottom)-o)}var Wd=(t,e,n)=>`<svg xmlns="${Gr}" width="${e}" height="${n}" viewBox="0 0 ${e} ${n}" \
font-family="system-ui, sans-serif">${t}</svg>
`;var fr=16,jS=480,ur={arguments:".argument",timeline:".timeline-box svg",matrix:"table.matrix"},WS=".looks, .matrix-legen\
d";function BS(){return w.tab==="graph"?[w.picture==="named"?PS():Nd()].filter(e=>e!==null):[...ur[w.tab]?T("sheet").querySelectorAll(
ur[w.tab]):[]].map(Va)}function PS(){let t=Ka();if(!t)return null;let[e,n]=["width","height"].map(o=>Number(t.getAttribute(
o)));return{markup:go(new XMLSerializer().serializeToString(t)),width:e,height:n}}function Ya(){return w.tab!=="graph"?!!(ur[w.
tab]&&T("sheet").querySelector(ur[w.tab])):w.picture==="named"?!!Ka():!!be()?.body.nodeIndices.length}function mr(){let t=BS();
if(!t.length)return null;let{text:e,ground:n}=J(),o=w.tab==="graph"?[]:[...T("sheet").querySelectorAll(WS)].map(Va),s=Math.
max(jS,...[...t,...o].map(b=>b.width)),r=[],i=fr,a=({markup:b,height:$},S=8)=>{r.push(`<g transform="translate(${fr} ${i.
toFixed(1)})">${b}</g>`),i+=$+S},{title:c,what:l,numbers:f,based:u}=FS();a(ar(c,s,18,600),2),a(ar(`${p(`tab_${w.tab}`)}.\
 ${l}`,s,13),12);for(let b of t)a(b,12);w.tab==="graph"&&a(Ld(s));for(let b of o)a(b);a(ar([u,ml(f)].filter(Boolean).join(
" "),s,12),fr);let[d,h]=[Math.ceil(s+2*fr),Math.ceil(i)],g=`<rect width="${d}" height="${h}" fill="${n}"/><g fill="${e}"\
>${r.join("")}</g>`;return{width:d,height:h,svg:Wd(g,d,h)}}function FS(){let t=w.tab==="arguments"?qu():null;if(t){let o=Le(
x,t.statements,y.chosen.main),{title:s}=x.articles[t.article];return{title:s,what:`${P(tn())}.`,numbers:o,based:is(o)}}let e={
title:x.title,what:we()};if(w.tab==="timeline"){let o=ye(y).flatMap(r=>r.statements),s=Le(x,o,y.chosen.main);return{...e,
numbers:s,based:is(s)}}let n=Qe();return{...e,numbers:Qt(n),based:oi(n)}}var kn=()=>mr()?.svg??"",pr=t=>`data:image/svg+\
xml;charset=utf-8,${encodeURIComponent(t)}`;async function Qa(t,e){let{theme:n}=w;await k({theme:t});try{await e()}finally{
await k({theme:n})}}var Bd=t=>Qa(t,()=>ae(le("svg"),"image/svg+xml",kn())),Pd=(t,e)=>Qa(t,async()=>{let n=await DS(e);n?
ae(le("png"),"image/png",n):Yt(p("save_too_large"))});async function DS(t){let e=mr();if(!e)return null;let n=new Image;
n.src=pr(e.svg),await n.decode();let o=m("canvas",{width:t,height:Math.round(e.height/e.width*t)});return o.getContext("\
2d")?.drawImage(n,0,0,o.width,o.height),new Promise(r=>o.toBlob(r))}async function Fd(){let t="";await Qa("light",()=>{t=
kn()});let e=m("img",{class:"paper",src:pr(t),alt:we()});await e.decode(),document.querySelector("body > .paper")?.remove(),
document.body.append(e),document.body.classList.add("picture-alone");let n=()=>{e.remove(),document.body.classList.remove(
"picture-alone")};addEventListener("afterprint",n,{once:!0}),print()}function Gt(){let{draft:t}=w;return t?t.flatMap((e,n)=>n%2?[]:[{caption:e,view:t[n+1]??""}]):x.story?.steps??[]}var Ja=()=>w.
step===null?null:Math.max(1,Math.min(w.step,Gt().length));function Za(t){let{language:e,theme:n,draft:o}=w,s=An(Gt()[t-1].
view,G);return{...s,language:s.language??e,theme:n,draft:o,step:t}}var Dd=async t=>k(await jn(Za(t))),Hd=t=>`#${Ge(Za(t),
G)}`,HS=()=>Ge({...w,step:null,draft:null,theme:G.theme},G);function zd(t){let e=[...Gt(),{caption:t,view:HS()}];return k(
{draft:Ud(e),step:e.length})}function Gd(t){let e=Gt().filter((n,o)=>o!==t-1);return k({draft:e.length?Ud(e):null,step:null})}
var Ud=t=>t.flatMap(({caption:e,view:n})=>[e,n]);function Kd(){let t=Gt().map(({caption:e,view:n})=>`  - caption: ${Xa(e)}\

    view: ${Xa(n)}
`);return`title: ${Xa(x.story?.title??x.title)}
steps:
${t.join("")}`}var Xa=t=>JSON.stringify(t).replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu,e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`),Vd=()=>x.story?.steps.length?Za(1):{};var dr="";function Yd(t){let e=m("textarea",{id:"story-caption",rows:2,dir:"auto",value:dr,oninput:()=>{dr=e.value}}),n=()=>{
let s=dr.trim();return s?(dr="",t(),zd(s)):e.focus()},o=()=>{Gt().length&&ae(le("yaml"),"application/yaml",Kd()),t()};return m(
"div",{class:"story-form"},m("label",{for:"story-caption"},p("story_caption")),e,A(p("story_add"),n),A(p("save_story"),o))}var Qd=["type","sector","country"],zS=["weight","acts","articles","sources","statements"],GS=t=>typeof t=="number"?String(
t):Zd(t);function Zd(t){let e=/^[=+\-@\t\r]/.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)?`"${e.replace(/"/g,'""')}"`:e}async function hr(){
let{entities:t,statements:e}=await D(),{articles:n,coders:o,names:s,statements:r}=x,i=f=>typeof f=="string"?f:f<0?x.keys.
at(-1-f):U(t[f]),a=f=>f===null?"":nt(f),c=[["claim",ht],["quote",At],["title",f=>X(f).title],["author",f=>X(f).author],[
"publisher",f=>X(f).publisher],["published",f=>X(f).published],["inferred_published",f=>X(f).inferred],["url",f=>X(f).url],
["subject_label",f=>i(e[f].s)],["relation",f=>lt(f).id],["object_label",f=>i(e[f].o)],["according_to",f=>Be(e[f].sources??
[]).join(" > ")],["author_stance",f=>s.stances[r.stance[f]]],["mode",f=>s.modes[r.mode[f]]],["certainty",f=>s.certainties[r.
certainty[f]]],["polarity",f=>s.polarities[r.polarity[f]]],["earliest",f=>a(r.first[f])],["latest",f=>a(r.last[f])],["ar\
ticle",f=>n[r.article[f]].id],["coder",f=>o[r.coder[f]]],["statement",f=>x.keys.at(f)]],l=Z(y.chosen.inside).map(f=>c.map(
([,u])=>Zd(u(f)??"")));return[c.map(([f])=>f),...l].map(f=>`${f.join(",")}\r
`).join("")}function gr(){let{nodes:t}=y.level,n=["actor","actor_label","target","target_label","weight","acts",...x.names.
quad_classes.map(s=>s.replace(" ","_")),"no_quad_class","articles","sources","label","statements"],o=si(y).map(({pair:s,
actor:r,target:i})=>{let{acts:a,byQuadClass:c,noQuadClass:l,articles:f,sources:u,statements:d}=ne(y,s);return[...[t[s.a].
actor,r,t[s.b].actor,i],s.weight,a,...c,l,f.size,u.size,ie(x,s.rows),qt(x,d).join(" ")]});return[n,...o].map(s=>`${s.map(
GS).join(",")}\r
`).join("")}function wr(){let{nodes:t}=y.level,e=new Set,n=si(y).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:f}=ne(y,r),u=[r.weight,a,c.size,l.size,qt(x,f).join(" ")],d=`source="${rt(t[r.a].actor)}" target="${rt(
t[r.b].actor)}"`;return`<edge id="${i}" ${d} label="${rt(ie(x,r.rows))}" weight="${r.weight}"><attvalues>${u.map(Xd).join(
"")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=Qd.map((a,c)=>Xd(t[r][a],c)).join("");return`<node id\
="${rt(t[r].actor)}" label="${rt(W(y.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0" encodi\
ng="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${Jd("node",Qd,()=>"string")+Jd("edge",
zS,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var Xd=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${rt(t)}"/>`;function Jd(t,e,n){let o=e.map((s,r)=>`<at\
tribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}var[th,tc]=[200,12e3],US=["2","3","4"],ke=2400,eh=null;function nh(){let t=(e,n)=>A(p(e),()=>{ho("save"),n()});E(T("save"),
m("h2",{},p("save")),KS(t),m("h3",{},p("save_data")),t("save_statements",async()=>ae(le("csv",p("save_statements_name")),
"text/csv",await hr())),t("save_csv",()=>ae(le("csv"),"text/csv",gr())),t("save_gexf",()=>ae(le("gexf"),"application/xml",
wr())),!Ya()&&t("print",()=>window.print()),Yd(()=>ho("save")))}function KS(t){if(!Ya())return m("p",{class:"quiet"},p("\
save_no_picture"));let e=()=>eh??ut(),n=m("input",{type:"number",min:th,max:tc,step:100,value:ke,onchange:r=>{ke=Math.round(
Math.min(tc,Math.max(th,Number(r.target.value)||ke))),r.target.value=String(ke)}}),o=K(p("save_scale"),[["",p("save_scal\
e")],...US.map(r=>[r,`${r}\xD7`])],"",r=>{ke=Math.min(tc,(mr()?.width??0)*Number(r))||ke,n.value=String(ke)}),s=["light",
"dark"].map(r=>[r,p(`save_${r}`)]);return[m("h3",{},p("save_picture")),m("p",{class:"line"},m("label",{},`${p("save_widt\
h")} `,n),o),m("p",{class:"line"},K(p("save_ground"),s,e(),r=>{eh=r==="dark"?"dark":"light"})),t("save_png",()=>Pd(e(),ke)),
t("save_svg",()=>Bd(e())),t("save_pdf",Fd)]}var VS="input, select, textarea, [contenteditable], [role=tablist], [role=grid], [role=listbox], [role=application], [ro\
le=menu], #main table, #main svg";function oh(){return document.addEventListener("keydown",YS),m("section",{id:"story","\
aria-label":p("story")})}function sh(){let t=T("story"),e=Gt(),n=Ja();if(t.hidden=!e.length,!e.length)return;let o=w.draft?
p("story_draft"):x.story?.title??"",s=n===null?o:e[n-1].caption;E(t,m("div",{class:"story-step"},m("p",{class:"story-cap\
tion",dir:"auto"},s),m("nav",{class:"story-way","aria-label":p("story_steps")},n!==null&&m("span",{class:"quiet"},p("sto\
ry_place",{n,of:e.length})),n===null?xr(1,p("story_begin")):[n>1&&xr(n-1,`\u2190 ${p("story_back")}`),e.map((r,i)=>xr(i+
1,String(i+1),i+1===n)),n<e.length&&xr(n+1,`${p("story_next")} \u2192`)],w.draft&&n!==null&&A(p("story_remove"),()=>Gd(n)),
w.draft&&A(p("story_discard"),()=>k({draft:null,step:null})))),m("ol",{class:"story-whole"},e.map(r=>m("li",{dir:"auto"},
r.caption))))}function xr(t,e,n=!1){return m("a",{href:Hd(t),"aria-current":n?"step":null,"aria-label":e===String(t)?p("\
story_step",{n:t}):null,onclick:o=>{o instanceof MouseEvent&&(o.ctrlKey||o.metaKey||o.shiftKey)||(o.preventDefault(),rh(
t))}},e)}async function rh(t){await Dd(t);let e=Gt();Yt(`${p("story_place",{n:t,of:e.length})}. ${e[t-1].caption}`)}function YS(t){
let e={ArrowLeft:-1,ArrowRight:1}[t.key],n=Ja();if(!e||n===null||t.defaultPrevented||t.altKey||t.ctrlKey||t.metaKey||t.target instanceof
Element&&t.target.closest(VS))return;let o=n+e;o<1||o>Gt().length||(t.preventDefault(),rh(o))}var ah=["viewpoint","time","side"];function ch(){E(T("app"),m("header",{},m("h1",{},x.title),od(),m("div",{class:"tools"},
QS())),m("nav",{id:"views","aria-label":p("views")},m("div",{id:"tabs",role:"tablist","aria-label":p("views"),onkeydown:JS},
fe.map(XS)),m("p",{id:"matching",class:"quiet"})),oh(),m("main",{},m("div",{id:"main",role:"tabpanel"},Yf(On("legend",p(
"legend"),p("legend"),()=>E(T("legend"),Md()))),m("div",{id:"sheet"}),m("p",{id:"caption"}))),m("aside",{id:"panel",tabindex:0,
"aria-label":p("quotes")}),m("p",{id:"announced",class:"unseen","aria-live":"polite"})),document.addEventListener("keydo\
wn",ZS)}var QS=()=>[On("viewpoint",ih("viewpoint",P(p("according_to"))),P(p("according_to")),Ga),On("time",ih("time",p("\
period")),p("period"),$d),On("side",[p("filters"),m("span",{class:"set"})],p("filters"),gd),On("save",p("save"),p("save"),
nh)],ih=(t,e)=>[m("span",{class:"quiet"},e),m("span",{id:`chosen-${t}`,class:"chosen"})];function lh(){let{tab:t,open:e}=w;
document.documentElement.dataset.theme=w.theme,document.body.classList.toggle("wide",!e);for(let n of fe){let o=T(`tab-${n}`);
o.setAttribute("aria-selected",String(n===t)),o.tabIndex=n===t?0:-1}T(`tab-${t}`).scrollIntoView?.({block:"nearest",inline:"\
nearest"}),T("main").setAttribute("aria-labelledby",`tab-${t}`),T("stage").hidden=t!=="graph",T("sheet").hidden=t==="gra\
ph"}function fh(){let t=[...w.according_to,...w.compared_with??[]];T("chosen-viewpoint").textContent=t.length>1?N(t.length,
"viewpoint"):Mt(t),T("chosen-time").textContent=(ws()?"\u25B6 ":"")+(Jt()?Pn():p("any_time"));let e=Fa().length,n=T("ope\
n-side");E(n.querySelector(".set"),e>0&&String(e)),n.setAttribute("aria-label",e?p("filters_set",{n:e}):p("filters")),T(
"matching").textContent=cs();for(let o of ah)kd(o)}var XS=t=>A(p(`tab_${t}`),()=>k({tab:t}),{role:"tab",id:`tab-${t}`,"a\
ria-controls":"main"});async function JS({key:t}){let e={ArrowRight:1,ArrowLeft:-1}[t];if(!e)return;let n=fe[(fe.indexOf(
w.tab)+e+fe.length)%fe.length];await k({tab:n}),T(`tab-${n}`).focus()}function ZS(t){if(t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.
test(t.target.tagName))return;let e=document.querySelector(":popover-open")!==null;if(t.key==="Escape"&&w.open&&!e&&k({open:null}),
t.key==="/"){t.preventDefault();for(let n of[...ah,"save"])ho(n);T("search").focus()}}var tO=["open","lanes","article","about","claimant","analysis","unfolded","picture","frames","rows","facets","columns","\
sort","more","findings","tab","theme","citation","find","step","draft"],eO=["picture","ego","steps","level","all","grown"],
nO={findings:Nm,arguments:Iu,table:hp,analyses:Su,matrix:lp,timeline:Js,bargains:rm,article:nm,compare:aa},ec=null;async function uh(t){
let e=Xc(),n="open"in t&&!!w.open,o="open"in t&&!w.open;n&&e&&e.part!=="panel"&&(ec=e),("article"in t||"tab"in t)&&!("fi\
nd"in t)&&Rt({find:null}),Bo(t),await xo(t),n||Jc(o?ec??e:e),o&&(ec=null)}async function xo(t){let e=Object.keys(t??w),n=!!(t&&
y&&e.length)&&e.every(r=>tO.includes(r)),o=!y;(w.compared_with||w.language)&&await D(),n||await Hc(),e.includes("tab")&&
Gl(w.tab);let s=!n&&!o&&e.some(r=>eO.includes(r));lh(),sh(),(!n||e.includes("theme")||e.includes("tab"))&&fh(),sO(),await oO(
s),await xu()}async function oO(t){if(w.tab!=="graph"){await eo(T("sheet"),nO[w.tab]),Gm(T("sheet"));return}await Qf(t)}
function sO(){let t=T("caption");if(t.hidden=ni.has(w.tab)||w.tab==="matrix"||w.tab==="table",w.tab!=="graph"){E(t,we());
return}let e=Qe(),{statements:n}=Qt(e),o=[y.selfLoops>0&&p("note_self_loops",{n:y.selfLoops}),e.isGrown&&p("not_drawn_ye\
t"),e===y&&y.arrows.size>ds&&p("note_zoom")].filter(Boolean),s=n.filter(r=>y.chosen.undated.has(r));E(t,vt(e)," ",H(p("s\
how_quotes"),n,p("based_on_drawn")),o.length>0&&` \xB7 ${o.join(" ")}`,s.length>0&&[" \xB7 ",H(N(s.length,"article_date_\
used"),s,p("undated_many"))])}function mh(){let t=[...T("panel").querySelectorAll("details:not([open])")];for(let o of t)o.setAttribute("open","");addEventListener(
"afterprint",()=>t.forEach(o=>{o.removeAttribute("open")}),{once:!0});let e=w.tab==="graph"?rO(kn):"",n=T("printed");n.alt=
vt(Wn()),e?n.src=pr(e):n.removeAttribute("src")}function rO(t){let e=w.theme;if(ut()==="light")return t();let n=s=>{Rt({
theme:s}),document.documentElement.dataset.theme=s,Xf()};n("light");let o=t();return n(e),o}var ph={change:k,state:()=>w,edges:()=>Ut(y).map(t=>{let e=ne(y,t);return{actor:y.level.nodes[t.a].actor,target:y.level.
nodes[t.b].actor,label:ie(x,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,e.noQuadClass],articles:e.
articles.size,sources:e.sources.size,statements:qt(x,e.statements)}}),parts:()=>y.parts?.claims.map(t=>t.map(({sides:e,positions:n})=>[
...e.map(o=>qt(x,o)),...n.map(o=>[...new Set(o.map(({how:s})=>s))].sort())])),compared:()=>{let{according_to:t,compared_with:e}=Ps(
x,w,G).state;return[t,e]},arguments:async()=>{let{cards:t,...e}=await Ro();return oo(x,{cards:t,...e},w).map(({tail:n,head:o,
words:s,statements:r})=>({tail:t[n].text,head:t[o].text,words:s,statements:qt(x,r)}))},timeline:()=>{let{act:t}=x.statements,
e=ye(y),n=new Map(e.map(({main:o,statements:s})=>[t[o],qt(x,s)]));return{units:e.map(({statements:o,isReal:s,first:r,last:i})=>({
statements:qt(x,o),isReal:s,first:r,last:i})),orders:Ma(y).flatMap(([o,s])=>{let r=[n.get(o),n.get(s)];return r[0]&&r[1]?
[r]:[]})}},bargains:()=>Wo().bargains.map(t=>({acts:t.length,statements:qt(x,t.flatMap(e=>e.statements))})),search:async(t,e)=>((await Wa()).
groups(t,e).find(o=>o.kind===e)?.hits??[]).map(({label:o,count:s,phrase:r,statements:i,snippet:a})=>({label:o,count:s,phrase:r?
{...r,relation:x.relations[r.relation].id}:null,statements:i?qt(x,i):null,text:a?.text??null})),svg:kn,csv:gr,statements:hr,
gexf:wr,network:be};async function iO(){Dc(uh),await Bc(Vc,document.documentElement.lang||"en"),Rt(location.hash.length>1?await jn(An(location.
hash,G)):Vd()),ch(),await xo(),document.body.classList.add("ready"),addEventListener("hashchange",aO),addEventListener("\
beforeprint",mh),Dr().addEventListener("change",()=>w.theme==="auto"&&xo()),(window.requestIdleCallback||setTimeout)(()=>D())}
async function aO({newURL:t}){let e=await jn(An(new URL(t).hash,G));new URL(t).hash!==location.hash||cc(e,w)||(Rt(e),Bo(
{}),xo())}Object.assign(window,{explorer:ph});iO();})();

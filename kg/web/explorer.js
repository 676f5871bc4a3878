"use strict";(()=>{var fe=["findings","graph","arguments","compare","timeline","bargains","analyses","matrix","table","article"],wr=["entit\
y","organisation","sector","country"],xr=["ties","statements"],br=["plain","chicago","apa"],uh=["acts","statements","art\
icles"],Mn={tab:"graph",level:"entity",according_to:["authors"],compared_with:null,since:null,until:null,inside:"possibl\
y",undated:!0,kinds:null,quad_classes:null,relations:null,modes:null,certainties:null,polarities:null,coders:null,articles:null,
types:null,count:"statements",inferred:!0,headlines:!0,self:!1,issues:!1,min_weight:1,all:!1,ego:null,steps:1,grown:null,
picture:"named",frames:null,open:null,pair:null,lanes:"actor",article:null,about:null,claimant:null,analysis:null,unfolded:null,
rows:"ties",facets:null,columns:null,sort:null,more:0,find:null,findings:null,step:null,draft:null,language:null,citation:"\
plain",theme:"auto"},yr=Object.keys(Mn),mh=new Set(["kinds","quad_classes","relations","modes","certainties","polarities"]),
ph=new Set(["findings","coders","articles","types","according_to","compared_with","grown","pair","unfolded","frames","fi\
nd","draft","facets","columns"]),ec={inside:["possibly","certainly"],citation:br,steps:[1,2,3],level:wr,tab:fe,lanes:["a\
ctor","pair"],theme:["auto","light","dark"],count:uh,rows:xr,picture:["named","whole"]},nc={least:-719162,most:2932896},
oc={since:nc,until:nc,min_weight:{least:1},more:{least:0},step:{least:1},according_to:{least:1},compared_with:{least:1}},
dh=new Set(["since","until","min_weight","more","step"]),hh=Object.fromEntries(yr.map(t=>[t,gh(t)]));function gh(t){let e=Mn[t]===
null;return Object.hasOwn(ec,t)?{type:"choice",optional:e,choices:ec[t]}:mh.has(t)?{type:"integers",optional:e}:ph.has(t)?
{type:"texts",optional:e,...oc[t]}:dh.has(t)?{type:"integer",optional:e,...oc[t]}:{type:typeof Mn[t]=="boolean"?"boolean":
"text",optional:e}}var sc=t=>({...Mn,...t}),rc=(t,e)=>yr.every(n=>ic(t[n],e[n]));function He(t,e){return yr.filter(o=>!ic(
t[o],e[o])).map(o=>`${o}=${encodeURIComponent(JSON.stringify(t[o]))}`).join("&")}function vn(t,e){let n=t.replace(/^#/,"").
split("&").map(a=>[a.slice(0,Math.max(a.indexOf("="),0)),a.slice(a.indexOf("=")+1)]).filter(([a])=>Object.hasOwn(Mn,a)).
map(([a,c])=>[a,wh(c)]).filter(([a,c])=>xh(a,c)),o={...e,...Object.fromEntries(n)},{since:s,until:r}=o;return s===null||
r===null||s<=r?o:{...o,since:e.since,until:e.until}}var ic=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function wh(t){try{
return JSON.parse(decodeURIComponent(t))}catch{return}}function xh(t,e){let{type:n,optional:o,choices:s=[],least:r=-1/0,
most:i=1/0}=hh[t],a=c=>c>=r&&c<=i;return e===null?o:n==="integers"?Array.isArray(e)&&e.every(Number.isInteger):n==="text\
s"?Array.isArray(e)&&a(e.length)&&e.every(c=>typeof c=="string"):n==="choice"?s.includes(e):n==="integer"?Number.isInteger(
e)&&a(Number(e)):typeof e==(n==="boolean"?"boolean":"string")}function ac(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,f])=>[l,f.
map(u=>n[`${l}: ${u}`]||u)]),r=(l,f)=>f.map((u,d)=>({...u,words:n[`encoding of ${l}: ${t.names[l][d]}`]||u.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,families:o,familyOf:e.map(l=>o.indexOf(l.family)),counting:[...t.statements.aside.
keys()].filter(l=>!t.statements.aside[l]),labels:Object.fromEntries(s),encodings:{signs:r("signs",i),holds:r("holds",a),
marks:r("marks",c)}}}function cc(t,e){let n=new Uint8Array(e.nodes.length);for(let o of[e.actor,e.target])for(let s of o)
n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),isTied:n,arrows:{...e.arrows,actor:e.edges.map(
o=>o.from),target:e.edges.map(o=>o.to)}}}var xo=t=>({...t,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null});var $t=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function lc(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=$r(t,e),s=new Set(fc(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function $r(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=Tn(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var Tn=(t,e)=>new Set(fc(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),fc=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));function uc({statements:t,counting:e,signers:n,sources:o}){let s=new Map([["everyone",e.length]]),r=i=>s.set(
i,(s.get(i)??0)+1);for(let i of e){if(t.own[i]){r("authors");for(let a of new Set([t.publisher[i],t.author[i]]))a>=0&&r(
`by:${n[a]}`)}t.source[i]>=0&&r(`of:${o[t.source[i]].id}`)}return s}var ke=0,Sr=1,bo=0,it=({statements:t},e)=>t.mode[e]===ke&&t.polarity[e]===0,Z=t=>Array.from(t.keys()).filter(e=>t[e]),qt=(t,e)=>e.
map(n=>t.statements.key[n]).sort();function St(t,e,n){let o=t.statements,s=dc(t,e,n,o.alternative),r=hc(o),i=bh(t,s,r),a=wc(
t,e,s,r);xc(t,e,s,i);let c=s.slice();for(let[l,f]of o.sums)s[l]&&f.some(u=>c[u])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}
function _r(t,e,n,o=t.statements.disjunct){let s=t.statements,r=dc(t,e,n,o);return wc(t,e,r,hc(s)),xc(t,e,r,s.key.map((i,a)=>a)),
r}function Ue(t,e,n=[]){let o={...e,kinds:null,quad_classes:null,modes:null,polarities:null};return _r(t,{...o,count:"st\
atements"},$t(e),n)}function Or(t,e){let n=t.statements,o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?
o.has(n.coder[s]):n.aside[s]!==Sr}function An(t,e,n){let o=t.statements,s=Tn(t,n);if(!e.coders&&!e.articles&&!s.size)return Uint8Array.
from(o.aside,l=>l?0:1);let r=Or(t,e),i=e.articles&&new Set(e.articles.map(l=>t.articles.findIndex(f=>f.id===l))),a=Uint8Array.
from(o.article,(l,f)=>r(f)&&(!i||i.has(l))?1:0),c=new Map;for(let l of Z(a)){let f=o.article[l],{text:u,copy:d}=t.articles[f],
g=((s.has(o.publisher[l])||s.has(o.author[l])?0:2)+(d?1:0))*t.articles.length+f,b=c.get(u);(!b||g<b[0])&&c.set(u,[g,f])}
for(let l of Z(a))c.get(t.articles[o.article[l]].text)?.[1]!==o.article[l]&&(a[l]=0);return a}function dc(t,e,n,o){let s=t.
statements,r=An(t,e,n),i=lc(t,n),a=e.count==="acts",c=Ge(a&&e.kinds===null?[bo]:e.kinds),[l,f]=[Ge(e.relations),Ge(e.modes)],
[u,d]=[Ge(e.certainties),Ge(e.polarities)];for(let h=0;h<r.length;h++){if(!r[h])continue;let g=t.relations[s.relation[h]];
i(h)&&!o[h]&&c(g.kind)&&!(a&&g.kind===bo&&!g.deed)&&l(s.relation[h])&&f(s.mode[h])&&u(s.certainty[h])&&d(s.polarity[h])&&
(e.inferred||!s.inferred[h])&&(e.headlines||!s.headline[h])||(r[h]=0)}return r}function Ge(t){let e=t&&new Set(t);return n=>e===
null||e.has(n)}var hc=t=>({first:t.first.slice(),last:t.last.slice(),approximate:t.approximate.slice()});function bh(t,e,{
first:n,last:o,approximate:s}){let r=t.statements,i=Int32Array.from(e,(a,c)=>c);for(let a of $h(r,e)){if(a.length<2)continue;
a.sort((l,f)=>r.rank[l]-r.rank[f]);let c=yh(t,a);for(let l of a)i[l]=a[0],c&&(it(t,l)||!gc(r,l))&&([n[l],o[l],s[l]]=[c.first,
c.last,c.approximate])}return i}var gc=(t,e)=>t.first[e]!==null||t.last[e]!==null;function yh(t,e){let n=t.statements,o=e.
filter(c=>gc(n,c));if(!o.length)return null;let s=mc(mc(o,c=>it(t,c)),c=>!n.approximate[c]),r=pc(s.map(c=>n.first[c]),Math.
max),i=pc(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==null&&i!==null&&r>i?{first:n.first[a],last:n.last[a],approximate:1}:
{first:r,last:i,approximate:n.approximate[a]}}function mc(t,e){let n=t.filter(e);return n.length?n:t}function pc(t,e){let n=t.
filter(o=>o!==null);return n.length?e(...n):null}function $h(t,e){let n=new Map;for(let o=0;o<e.length;o++){if(!e[o]||t.
act[o]<0)continue;let s=n.get(t.act[o]);s?s.push(o):n.set(t.act[o],[o])}return n.values()}function wc(t,e,n,{first:o,last:s,
approximate:r}){let i=new Set,{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside==="certainly";
for(let f=0;f<n.length;f++){if(!n[f])continue;let[u,d]=[o[f],s[f]],h=u===null&&d===null;if(l&&r[f]||h&&(l||!e.undated)){
n[f]=0;continue}if(h){let $=t.articles[t.statements.article[f]];[u,d]=[$.first,$.last]}let[g,b]=l?[u,d]:[d,u];a!==null&&
(g===null?l:g<a)&&(n[f]=0),c!==null&&(b===null?l:b>c)&&(n[f]=0),h&&n[f]&&i.add(f)}return i}function xc(t,e,n,o){let s=Ge(
e.quad_classes);for(let r=0;r<n.length;r++)s(t.statements.quad_class[o[r]])||(n[r]=0)}var yo=["price","condition"];function bc(t,e,n){let o=Sh(t,n),s=a=>yo.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements[c].roles?.some(([l])=>s(l))),i=kh(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].statements[0]-
c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function kr(t,e,n){let o=JSON.
stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.stringify(
e[a])===JSON.stringify(c));return(t.courses.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===o)}function Sh(t,e){
let n=St(t,xo(e),$t(e)),{act:o,relation:s}=t.statements,r=new Map;for(let i of t.offers.mentions.filter(a=>Oh(t,n,a))){let[
a,,,c,l,f,u,d]=i,h=r.get(o[a])??_h(s[n.main[a]]);r.set(o[a],h),h.statements.push(a);for(let g of c)h.sides.add(g);for(let g of l)
h.toSides.add(g);for(let g of d)h.about.add(g);for(let g of f)h.targets.set(g,[...h.targets.get(g)??[],a]);for(let g of u)
h.things.set(g,[...h.things.get(g)??[],a])}return[...r.values()]}var _h=t=>({relation:t,statements:[],sides:new Set,toSides:new Set,
targets:new Map,things:new Map,about:new Set});function Oh(t,{inside:e,main:n,first:o,last:s},[r,i,a]){let{act:c,relation:l}=t.
statements,{deed:f,offers:u}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=0&&it(t,r)&&f&&u}function kh(t,e){
let n=e.map((l,f)=>f),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,f)=>{n[Math.max(o(l),o(f))]=Math.min(o(l),o(f))},r=Mh(t,
e),i=l=>e[l].toSides.size>0;for(let[l,f]of r)([...e[l].toSides].some(d=>e[f].toSides.has(d))||!i(l)&&!i(f))&&s(l,f);let a=new Map;
for(let[l,f]of r){if(i(l)===i(f))continue;let[u,d]=(i(l)?[f,l]:[l,f]).map(o);a.set(u,(a.get(u)??new Set).add(d))}for(let[
l,f]of a)f.size===1&&s(l,[...f][0]);let c=new Map;for(let l of e.keys())c.set(o(l),[...c.get(o(l))??[],l]);return[...c.values()]}
function Mh(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.entries()){let c=i.size?[...i.keys()]:a.size?[...a]:
[""];for(let l of r)for(let f of c){let u=JSON.stringify([l,f]);n.set(u,[...n.get(u)??[],s])}}let o=(s,r)=>t.relations[e[s].
relation].wider.includes(e[r].relation);return[...n.values()].flatMap(s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(
([s,r])=>o(s,r)||o(r,s))}function $c(t,e,n,o){let s=a=>t.numbers.get(a)??-1,r={isGrown:!1,weakest:0,kept:null};if(o.ego!==null&&n.has(s(o.ego)))return{
...r,shown:Ah(n,s(o.ego),o.steps)};let i=new Set(n.keys());return o.all?{...r,shown:i}:i.size<=1e3?{...r,shown:i,...vh(e)}:
{...r,shown:Th(n,(o.grown||[]).map(s)),isGrown:!0}}var Mr=({shown:t,kept:e},n)=>t.has(n.a)&&t.has(n.b)&&(!e||e.has(n.key)),
Ut=t=>[...t.pairs.values()].filter(e=>Mr(t,e)),yc=new WeakMap;function $o(t){if(!t.isGrown&&!t.kept)return t;let e=yc.get(
t);if(e)return e;let n=new Set(t.nodes.keys()),o={...t,shown:n,kept:null,weakest:0,isGrown:!1};return yc.set(t,o),o}var Ln=(t,e)=>e.
weight-t.weight||t.key-e.key;function En(t){return[...t].sort(([e,{weight:n}],[o,{weight:s}])=>s-n||e-o).map(([e])=>e)}function vh(t){
if(t.size<=2e4)return{};let e=[...t.values()].sort(Ln).slice(0,2e4);return{weakest:t.size-2e4,kept:new Set(e.map(n=>n.key))}}
function Th(t,e){let n=new Set(En(t).slice(0,30));for(let o of e){let s=t.get(o);if(s)for(let r of[o,...s.others])n.add(
r)}return n}function Ah(t,e,n){let o=new Set([e]),s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.get(a)?.others??[]]).
filter(a=>!o.has(a));for(let a of i)o.add(a);s=[...new Set(i)]}return o}var Kt=["actor","target","relation","type","source","mode","certainty","article"],Nn="none",Sc=100,Lh=1e3;function _c(t,e){
let n=Math.min(t,Lh),o=Math.min(Sc*(1+e),n);return{drawn:o,next:Math.min(Sc,n-o)}}function Oc(t,e){let{facts:n,level:o,chosen:s}=t;
return e==="statements"?Z(s.inside).map(r=>({a:o.subject[r],b:o.object[r],at:r,row:-1})):Ut(t).flatMap(r=>r.rows.map(i=>({
a:r.a,b:r.b,at:n.ties.statement[i],row:i})))}function Eh({facts:t,level:e,chosen:n},o,{a:s,b:r,at:i}){let{statements:a,names:c}=t;
switch(o){case"actor":return e.nodes[s]?.actor??"";case"target":return e.nodes[r]?.actor??"";case"relation":return t.relations[a.
relation[i]].id;case"type":return c.quad_classes[a.quad_class[n.main[i]]]??Nn;case"source":return Nh(t,i);case"mode":return c.
modes[a.mode[i]];case"certainty":return c.certainties[a.certainty[i]]??"";case"article":return t.articles[a.article[i]].
id}}function Nh({statements:t,sources:e,signers:n},o){return t.source[o]>=0?`of:${e[t.source[o]].id}`:`by:${n[t.author[o]>=
0?t.author[o]:t.publisher[o]]}`}function So(t){let e=new Map;for(let n of t??[]){let o=n.indexOf(":"),s=n.slice(0,o);Kt.
includes(s)&&e.set(s,(e.get(s)??new Set).add(n.slice(o+1)))}return e}function kc(t,e,n){let o=So(n),s=Kt.map(()=>new Map),
r=e.filter(a=>{let c=Kt.map(f=>Eh(t,f,a)),l=Kt.filter((f,u)=>o.has(f)&&!o.get(f)?.has(c[u]));for(let[f,u]of Kt.entries()){
if(!c[f]||l.some(h=>h!==u))continue;let d=s[f].get(c[f]);d?d.add(a.at):s[f].set(c[f],new Set([a.at]))}return!l.length}),
i=s.map(a=>new Map([...a].map(([c,l])=>[c,l.size])));return{units:r,counts:new Map(Kt.map((a,c)=>[a,i[c]]))}}function vr({
names:t,relations:e},n){let o=So(n),s=(a,c)=>{let l=o.get(a);return l&&[...l].map(f=>c.indexOf(f)).sort((f,u)=>f-u)},r=a=>o.
get(a)&&[...o.get(a)??[]],i={relations:s("relation",e.map(({id:a})=>a)),quad_classes:s("type",t.quad_classes),modes:s("m\
ode",t.modes),certainties:s("certainty",t.certainties),articles:r("article"),according_to:r("source")};return Object.fromEntries(
Object.entries(i).filter(([,a])=>a!==void 0))}function Mc(t,e,n,o){let{names:s,relations:r,articles:i,coders:a,sources:c,signers:l,languages:f}=n,u=c.map(({id:q})=>`o\
f:${q}`),d=l.map(q=>`by:${q}`),h=new Set(["authors","everyone",...d,...u]),g=new Set(i.map(({id:q})=>q)),b=new Set(o.numbers.
keys()),$={actor:b,target:b,relation:new Set(r.map(({id:q})=>q)),type:new Set([...s.quad_classes,Nn]),source:new Set([...d,
...u]),mode:new Set(s.modes),certainty:new Set(s.certainties),article:g},S=new Set(Kt.flatMap(q=>[...$[q]].map(F=>`${q}:${F}`))),
_=(q,F=0)=>({has:L=>L>=F&&L<q.length}),v=Ct(t.according_to,h,e.according_to),M=Ct(t.compared_with,h,e.compared_with),I=M&&
String([...M].sort())===String([...v].sort());return{...t,according_to:v,compared_with:I?null:M,kinds:Ct(t.kinds,_(s.kinds),
e.kinds),quad_classes:Ct(t.quad_classes,_(s.quad_classes,-1),e.quad_classes),relations:Ct(t.relations,_(r),e.relations),
modes:Ct(t.modes,_(s.modes),e.modes),certainties:Ct(t.certainties,_(s.certainties),e.certainties),polarities:Ct(t.polarities,
_(s.polarities),e.polarities),coders:Ct(t.coders,new Set(a),e.coders),articles:Ct(t.articles,g,e.articles),facets:Ct(t.facets,
S,e.facets),ego:Tr(t.ego,b,e.ego),claimant:Tr(t.claimant,new Set(["author",...c.map(({id:q})=>q)]),e.claimant),language:Tr(
t.language,new Set(f),e.language)}}var Tr=(t,e,n)=>t===null||e.has(t)?t:n;function Ct(t,e,n){let o=t&&[...new Set(t)].filter(
s=>e.has(s));return o&&(o.length||!t.length)?o:t&&n}var _t=(t,e,n)=>t*n+e;function Ke(t,e,n,o,s){let r=e.nodes.length,i=new Map;for(let a of n){let[c,l]=[e.actor[a],e.target[a]],
f=_t(c,l,r),u=i.get(f);u?u.rows.push(a):i.set(f,{a:c,b:l,key:f,rows:[a],weight:0})}for(let a of i.values())a.weight=ft(t,
a.rows,o,s);return i}function ft(t,e,n,o){let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.relation[n.
main[c]]].deed;if(e.length===1)return o==="acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o==="articles"?
a.add(s.article[l]):o==="statements"?a.add(l):i(l)&&a.add(s.act[l])}return a.size}var Ar=class{weight=0;ends=[];known=null;get others(){
return this.known??=new Set(this.ends),this.known}};function vc(t){let e=new Map,n=(o,s,r)=>{let i=e.get(o)??new Ar;e.set(
o,i),i.ends.push(s),i.weight+=r.weight};for(let o of t.values())n(o.a,o.b,o),n(o.b,o.a,o);return e}var Tc=new WeakMap;function _o(t,e,n,o,s){let r=new Map;for(let i of n.values())if(Mr(o,i))for(let a of i.rows){let c=qh(
t,e,a,s),l=r.get(c);l?l.push(a):r.set(c,[a])}return r}function qh(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.
arrow[n];let r=t.statements,i=r.relation[o[s]],a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;
for(let c of[i,-1]){let l=[e.actor[n],e.target[n],c,a,r.hold[o[s]],r.mark[o[s]]].join(" "),f=Ch(e).get(l);if(f!==void 0)
return f}return e.arrow[n]}function Ch(t){let e=Tc.get(t);if(!e){let{actor:n,target:o,relation:s,sign:r,hold:i,mark:a}=t.
arrows;e=new Map(n.map((c,l)=>[[n[l],o[l],s[l],r[l],i[l],a[l]].join(" "),l])),Tc.set(t,e)}return e}var Oo=(t,e,n)=>t.names.
signs[e.arrows.sign[n]]==="together";function ko({level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){
let[i,a]=[n.actor[r],n.target[r]],c=_t(Math.min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(
r)}return[...s.values()]}function Ac({arrows:t,nodes:e}){let n=new Map,o=t.actor.map((s,r)=>_t(Math.min(s,t.target[r]),Math.
max(s,t.target[r]),e.length));for(let s of o)n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}var Ih=20,Rh=10,jh=24,Mo=1e3,Lc=new WeakMap;function qn(t){let e=Lc.get(t)??Wh(t);return Lc.set(t,e),e}function Wh(t){let e=Bh(
t),n=Ph(t,e),{arrows:o,left:s}=Hh(t,n);return{...t,shown:n,arrows:o,pairs:Kh(t,o),kept:null,weakest:s,isGrown:!1}}function Bh({
facts:t,level:e,pairs:n,chosen:o}){let s=e.nodes.length,r=new Map,i=a=>a?Mo*ft(t,a.rows,o,"acts")+Math.min(a.rows.length,
Mo-1):0;return(a,c)=>{let[l,f]=[Math.min(a,c),Math.max(a,c)],u=_t(l,f,s),d=r.get(u)??i(n.get(u))+i(n.get(_t(f,l,s)));return r.
set(u,d),d}}function Ph({level:t,nodes:e,shown:n,state:o},s){let r=o.ego!==null&&e.has(t.numbers.get(o.ego)??-1),i=f=>!r||
n.has(f),a=r?t.numbers.get(o.ego??""):-1,c=new Set,l=f=>{c.add(f);for(let u of Fh(e.get(f)?.others,f,c,s))c.add(u)};r&&l(
a),(!r||o.steps>1)&&Dh(c,e,i,s);for(let f of o.grown??[]){let u=t.numbers.get(f);u!==void 0&&e.has(u)&&l(u)}return c}function Fh(t,e,n,o){
return[...t??[]].filter(r=>r!==e&&!n.has(r)).sort((r,i)=>o(e,i)-o(e,r)||r-i).slice(0,Rh)}function Dh(t,e,n,o){let s=En(e).
filter(n),r=new Map,i=a=>{r.delete(a);for(let c of e.get(a)?.others??[]){if(t.has(c)||!n(c))continue;let l=o(a,c),[f,u]=r.
get(c)??[0,0];r.set(c,[Math.max(f,l),u+l])}};for(let a of[...t])i(a);for(;t.size<Math.min(Ih,s.length);){let[a]=[...r].reduce(
(l,f)=>zh(f,l)?f:l,[-1,[-1,-1]]),c=a<0?s.find(l=>!t.has(l)):a;if(c===void 0)return;t.add(c),i(c)}}var zh=([t,[e,n]],[o,[
s,r]])=>e!==s?e>s:n!==r?n>r:t<o;function Hh({facts:t,level:e,pairs:n,chosen:o,state:s},r){let{actor:i,target:a,sign:c}=e.
arrows,l={shown:r,kept:null,weakest:0,isGrown:!1},f=new Map;for(let[S,_]of _o(t,e,Gh(n,r),l,o.main)){let v=`${i[S]} ${a[S]}\
 ${c[S]}`,M=f.get(v)??{one:i[S],other:a[S],arrows:[],tie:0};M.arrows.push([S,_]),f.set(v,M)}for(let S of f.values()){let _=S.
arrows.flatMap(([,v])=>v);S.tie=Mo*ft(t,_,o,"acts")+Math.min(_.length,Mo-1)}let u=[...f.values()].sort((S,_)=>_.tie-S.tie||
S.one-_.one||S.other-_.other),d=s.ego===null?-1:e.numbers.get(s.ego)??-1,h=Uh(u,r),g=u.filter(({one:S,other:_})=>S===d||
_===d),b=[...new Set([...h,...g,...u])],$=b.slice(0,Math.max(jh,h.length));return{arrows:new Map($.flatMap(S=>S.arrows)),
left:b.length-$.length}}var Gh=(t,e)=>new Map([...t].filter(([,{a:n,b:o}])=>e.has(n)&&e.has(o)));function Uh(t,e){let n=new Map(
[...e].map(s=>[s,s])),o=s=>{let r=s;for(;n.get(r)!==r;)r=n.get(r)??r;return r};return t.filter(({one:s,other:r})=>{let[i,
a]=[o(s),o(r)];return i!==a&&n.set(i,a),i!==a})}function Kh({facts:t,level:e,chosen:n,state:o},s){let r=[...new Set([...s.
values()].flat())].sort((i,a)=>i-a);return Ke(t,e,r,n,o.count)}function vo(t,e){let n=t.statements,o=_r(t,{...e,count:"statements"},["everyone"]),s=[],r=(i,a,c)=>s.push({claim:n.claim[i],
first:n.first[i],last:n.last[i],approximate:n.approximate[i],at:a,...c});for(let i of Z(o)){let a=n.polarity[i]===0,c={affirms:a,
how:a?"affirms":"denies",held:!0};n.source[i]>=0&&r(i,i,{who:t.sources[n.source[i]].id,certainty:n.certainty[i],...c}),n.
own[i]&&r(i,i,{who:null,certainty:n.certainty[i],...c});let l=t.names.stances[n.stance[i]],f={who:null,affirms:!a,certainty:null,
held:!1};l==="doubts"&&r(i,i,{...f,how:"doubts"}),l==="rejects"&&r(i,i,{...f,how:a?"rejects":"affirms"})}for(let[i,a,c]of n.
denials){if(!o[i]||n.disjunct[a])continue;let l=n.polarity[a]!==0;r(a,i,{who:c,affirms:l,how:l?"affirms":"denies",certainty:n.
certainty[i],held:!1})}return s}function Ec(t,e){if(e.includes("everyone"))return()=>!0;let n=new Set(e),o=Tn(t,e),{publisher:s,
author:r}=t.statements;return({who:i,at:a})=>i===null?n.has("authors")||o.has(s[a])||o.has(r[a]):n.has(`of:${i}`)}var Lr=(t,e)=>!t.
approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;var Cn=["opposed","doubted","only_first","only_second","other_certainty","agreed"],[Er,Nr,Vh,Yh,qc]=[0,1,2,3,4],ue=5;function To(t,e,n){
let o={claims:Cn.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=s.map(a=>Ec(t,a)),i=new Map;for(let a of vo(t,e))for(let[c,l]of r.entries()){if(!l(a))continue;
let f=i.get(a.claim)??[[],[]];i.set(a.claim,f),f[c].push(a)}for(let[a,c]of i.values())for(let[l,f]of qr(a,c))Qh(o,l,f);return o}
function Qh({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={positions:o,sides:s,statements:[...new Set(
s.flat())]};t[n].push(r);for(let i of r.statements)e.set(i,Math.min(n,e.get(i)??n))}function qr(t,e){let[n,o,s]=[!1,!1,!1];
for(let c of t)for(let l of e)Lr(c,l)||Lr(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:Nc(c)||Nc(l)?o=!0:n=!0);if(n||
o)return[[n?Er:Nr,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[Vh,[r[0],[]]],[Yh,[[],r[1]]]].filter(([,
l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));return[[i===a?ue:qc,r]]}var Nc=({
how:t})=>t==="doubts"||t==="rejects",Cc=t=>t===qc||t===ue,Cr=t=>t===Er||t===Nr;function Ao({facts:t,parts:e},n){let o=new Set(
n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[Er,Nr])if(o.has(r))return r;let[s]=o;return o.size===1&&s!==void 0&&
s!==ue?s:-1}function Lo(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=Xh(t,n),a=[],c=[],l=0,f=o.types&&new Set(o.types),u=d=>!f||f.has(e.nodes[d].
type);for(let d=0;d<s.statement.length;d++){if(!r[s.statement[d]]||i.has(d))continue;let[h,g]=[e.actor[d],e.target[d]];if(!(!u(
h)||!u(g))){if(h===g&&!o.self){s.issue[d]||l++;continue}(s.issue[d]?c:a).push(d)}}return{between:a,issues:c,selfLoops:l}}
function Xh({ties:t,statements:e,relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(f=>o[f]);for(let[
l,f]of t.manners)n[e.relation[s[t.statement[l]]]].manner!==f&&a.add(l);for(let[l,f,u]of t.times){let d=t.statement[l];(r[d]!==
f||i[d]!==u)&&a.add(l)}for(let[l,f]of t.needs)c(f)||a.add(l);for(let[l,f]of t.yields)c(f)&&a.add(l);return a}function me(t,e,n){let o=St(t,n,$t(n)),s=Lo(t,e,o,n),r=n.issues?[...s.between,...s.issues]:s.between,i=Ke(t,e,r,o,n.count),
a=n.min_weight>1?new Map([...i].filter(([,f])=>f.weight>=n.min_weight)):i,c=vc(a),l=$c(e,a,c,n);return{facts:t,level:e,state:n,
chosen:o,pairs:a,nodes:c,...l,arrows:_o(t,e,a,l,o.main),parts:n.compared_with&&To(t,n,n.compared_with),weak:i.size-a.size,
selfLoops:s.selfLoops,withIssues:s.issues.length}}var x,Me=null,Ve="en",w,G,y,pe,Ir=null,Rr=null,jr=null,Wr=new Map,Eo=new Map,Ic=async()=>{};async function Rc(t,e){pe=t,
Ve=e,x=ac(await pe.facts()),G=sc(x.opening),w=G,Me=Ir=Rr=jr=null,Wr.clear()}async function D(){Ir??=pe.words();let t=await Ir;
return Me!==t&&(Eo=new Map(t.entities.map((e,n)=>[e.id,n]))),Me=t,t}var No=()=>pe.findings();function jc(){return jr??=pe.
analyses(),jr}var Wc=()=>pe.library();function qo(){return Rr??=pe.arguments(),Rr}function gt(t){let e=Wr.get(t)??pe.level(
t).then(n=>cc(t,n));return Wr.set(t,e),e}var Co=t=>Eo.get(t);function It(t){let e=Eo.get(t);return e===void 0||!Me?null:
Me.entities[e]}function Bc(t){Ic=t}function Rt(t){w={...w,...t}}async function In(t){t.about!==null&&await D();let e=t.about===
null||Eo.has(t.about)?t.about:G.about;return Mc({...t,about:e},G,x,await gt(t.level))}async function k(t){Rt(t),await Ic(
t)}async function Pc(){let t=await gt(w.level);for(;t.name!==w.level;)t=await gt(w.level);y=me(x,t,w)}var Rn=()=>w.picture===
"named"?qn(y):y,Ye=()=>w.tab==="graph"?Rn():y,Io=()=>bc(x,j(),w);function j(){if(!Me)throw new Error("what is read was n\
ot loaded");return Me}var Jh=new Set(["since","until","min_weight","theme","language"]),Fc=0,Br=!1;function Ro(t){Br||=Object.keys(t).some(e=>!Jh.
has(e)),clearTimeout(Fc),Fc=setTimeout(()=>{let e=He(w,G),n=Br;if(Br=!1,e!==location.hash.slice(1))try{n?history.pushState(
null,"",`#${e}`):history.replaceState(null,"",`#${e}`)}catch{}},150)}var jo=(t={})=>`${x.address??location.href.split("#")[0]}\
#${He({...w,...t},G)}`;var Zh={light:["#9cc3e6","#f2c14e","#8fd0b0","#e6a5b8","#c3b1e1","#d9b38c"],dark:["#5f9bd1","#cfa13a","#5fae8b","#c57b93",
"#9a84c7","#b58a5e"]},tg={light:{text:"#17202b",ground:"#ffffff",node:"#cbd2d9",line:"#52606d"},dark:{text:"#e9edf1",ground:"\
#192029",node:"#52606d",line:"#9aa5b1"}},eg={light:["#b3261e","#a8327a","#6d3fb0","#00776b","#8a6100","#9aa5b1"],dark:["\
#ff8a80","#f48fb1","#b79af0","#4cc3b4","#e0b050","#52606d"]},Pr=()=>matchMedia("(prefers-color-scheme: dark)");function ut(){
return w.theme!=="auto"?w.theme:Pr().matches?"dark":"light"}var J=()=>tg[ut()],ve=()=>Zh[ut()],Qe=t=>x.encodings.signs[t][ut()],
Fr=t=>eg[ut()][t];function Wo(t,e){let n=Ao(t,e);return Fr(n<0?ue:n)}var Dc=new Set(["p","h1","h2","h3","h4","li","dt","dd","td","th","caption","blockquote","summary"]);for(let t of["legend",
"option","input"])Dc.add(t);var Dr="http://www.w3.org/2000/svg";function m(t,e={},...n){return zc(document.createElement(
t),Dc.has(t)?{dir:"auto",...e}:e,n)}var Vt=(t,e)=>m("bdi",{lang:e},t);function O(t,e={},...n){return zc(document.createElementNS(
Dr,t),e,n)}function zc(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s=="function"?t.addEventListener(
o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?"":String(s)));return Te(t,n),
t}function Te(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?Te(t,n):t.append(n instanceof Node?n:String(
n)))}function E(t,...e){t.replaceChildren(),Te(t,e)}function T(t){let e=document.getElementById(t);if(!e)throw new Error(
`the page has no ${t}`);return e}function Yt(t){T("announced").textContent=t}var Hc={facts:()=>Xe("facts"),words:()=>Xe("words"),arguments:()=>Xe("arguments"),analyses:()=>Xe("analyses"),findings:()=>Xe(
"findings"),level:t=>Xe(`level-${t}`),library:()=>Gc("library")},Xe=async t=>JSON.parse(await Gc(t));async function Gc(t){
let e=T(t);if(e.type==="application/json")return e.text;let n=Uint8Array.from(atob(e.text),s=>s.charCodeAt(0)),o=new Blob(
[n]).stream().pipeThrough(new DecompressionStream("gzip"));return new Response(o).text()}var zr="button, select, input, summary, a[href], [tabindex='0'], [data-key], [data-at]";function Bo(t){return((t.getAttribute(
"aria-label")||t.closest("label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function Uc(){let t=document.
activeElement,e=t?.closest("#side, #time, #viewpoint, #panel, #sheet, #stage, #story");return!t||!e||!t.matches(zr)?null:
{part:e.id,words:Bo(t),at:[...e.querySelectorAll(zr)].indexOf(t)}}function Kc(t){if(!t||document.activeElement!==document.
body)return;let e=[...T(t.part).querySelectorAll(zr)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>Bo(r)===t.words).
sort((r,i)=>n(r)-n(i));(o??e[Math.min(t.at,e.length-1)])?.focus({preventScroll:!0})}function Po(t){return new Set([...t.
querySelectorAll("details[open] > summary")].map(Bo))}function Fo(t,e){for(let n of t.querySelectorAll("details"))n.firstElementChild&&
e.has(Bo(n.firstElementChild))&&(n.open=!0)}var Do=class{#t=new Map;#e;constructor(e,n,o,s){this.facts=e,this.words=n,this.level=o,this.#e=Gr(s),this.counted=Z(An(e,
this.#e,["everyone"])),this.entities=new Int32Array(n.entities.length),this.articles=new Int32Array(e.articles.length),this.
relations=new Int32Array(e.relations.length);for(let r of this.counted){for(let i of Hr(n,r))this.entities[i]++;for(let i of e.
relations[e.statements.relation[r]].wider)this.relations[i]++;this.articles[e.statements.article[r]]++}}ofRelation(e){let{
relations:n,statements:o}=this.facts;return this.counted.filter(s=>n[o.relation[s]].wider.includes(e))}ofQuestion({where:e}){
let n=this.facts.statements;return this.counted.filter(o=>e.some(s=>Object.entries(s).every(([r,i])=>i.includes(Number(n[r][o])))))}ofPhrase({
relation:e,actor:n,target:o}){let{facts:s,level:r}=this,[i,a]=[n,o].map(l=>l===null?-1:r.numbers.get(l));if(i===void 0||
a===void 0)return[];let c=this.rows(e).filter(l=>(i<0||r.actor[l]===i)&&(a<0||r.target[l]===a));return[...new Set(c.map(
l=>s.ties.statement[l]))]}targetsOf(e){let{facts:n,level:o}=this,s=new Map;for(let i of this.rows(e)){let a=o.target[i];
s.set(a,(s.get(a)??new Set).add(n.ties.statement[i]))}return[...s].sort(([i,a],[c,l])=>l.size-a.size||i-c).map(([i])=>o.
nodes[i].actor)}rows(e){let n=this.#t.get(e);if(n)return n;let{facts:o,level:s}=this,r=o.relations.flatMap(({wider:l},f)=>l.
includes(e)?[f]:[]),i={...this.#e,relations:r},a=Lo(o,s,St(o,i,["everyone"]),i),c=[...a.between,...a.issues];return this.#t.
set(e,c),c}};function Hr({statements:t,entities:e},n){let{s:o,o:s,roles:r=[],sources:i=[]}=t[n],a=new Set([o,s,...r.map(
([,c])=>c),...i].filter(ng));for(let c of a)for(let l of e[c]?.members??[])a.add(l);return a}var ng=t=>typeof t=="number"&&
t>=0,Gr=t=>({...t,according_to:["everyone"],compared_with:null,since:null,until:null,undated:!0,kinds:null,quad_classes:null,
relations:null,modes:null,certainties:null,polarities:null,articles:null,types:null,count:"statements",inferred:!0,headlines:!0,
self:!0,issues:!0,min_weight:1});var Vc=new WeakMap;function Ae(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},
[c,l]=[0,0];for(let d of e){let h=t.relations[o.relation[n[d]]],g=o.quad_class[n[d]];if(!(o.act[d]<0||!h.deed))if(!it(t,
d))a.unreal.push(d);else{if((g<0?a.none:i[g]).push(d),r.has(o.act[d])||(r.set(o.act[d],g),h.goldstein===null))continue;c+=
h.goldstein,l++}}let f=d=>[...r.values()].filter(h=>h===d).length,u=a.unreal.map(d=>o.act[d]).filter(d=>!r.has(d));return{
statements:e,acts:r.size,...a,unrealActs:new Set(u).size,quadClasses:i,byQuadClass:s.map((d,h)=>f(h)),noQuadClass:f(-1),
articles:new Set(e.map(d=>o.article[d])),sources:new Set(e.map(d=>og(t,d))),sum:c,scored:l}}var og=({statements:t},e)=>t.
source[e]>=0?-1-t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],jn=t=>[...t.quadClasses.flat(),...t.none],ne=(t,e)=>Ae(
t.facts,Ot(t,e.rows),t.chosen.main);function Qt(t){let e=Vc.get(t);if(e)return e;let n=Ut(t),o=new Set(t.isGrown?t.shown:
[]);for(let{a,b:c}of n)o.add(a).add(c);let{statement:s}=t.facts.ties,r=new Set(n.flatMap(a=>a.rows.map(c=>s[c]))),i={...Ae(
t.facts,[...r],t.chosen.main),actors:o.size};return Vc.set(t,i),i}function Ot({facts:t,chosen:e},n){return kt(e,new Set(
n.map(o=>t.ties.statement[o])))}function kt({first:t,last:e},n){let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(
r)||s-r)}function zo({facts:t,chosen:e},n){let o=new Map;for(let s of n){let r=t.statements.act[s],i=r>=0&&e.inside[s]?`\
act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.values()]}function Ho({chosen:t},e){let n=t.main[e[0]];
return e.includes(n)?n:e[0]}var Xt=(t,e)=>t.names.quad_classes[e].split(" ")[1],Go=(t,e)=>e.filter(n=>t.ties.together[n]);
function Yc(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.statements,a=new Set(Go(n,e).map(u=>n.ties.
statement[u])),{act:c}=n.statements,l=new Set(e.map(u=>n.ties.statement[u]).filter(u=>it(n,u)).map(u=>c[u])),f=[[],[],[]];
for(let u of e){let d=n.ties.statement[u];if(s.count==="acts"&&!it(n,d)&&l.has(c[d]))continue;let h=o.main[d],g=n.relations[r[h]].
sign,b=a.has(d)?n.names.signs.indexOf(Xt(n,i[h])):g;f[it(n,d)?b:2].push(u)}return f.map(u=>u.length?ft(n,u,o,s.count):0)}var sg=60,Uo=null;function jt(){if(!w.open)return null;let t=w.open.indexOf(":"),e=w.open.slice(0,t),n=w.open.slice(t+1);
return{kind:e,names:e==="pair"?n.split(">").map(Ur):[n]}}function Ur(t){try{return decodeURIComponent(t)}catch{return t}}
var Kr=t=>`pair:${t.map(encodeURIComponent).join(">")}`,Q=t=>k({open:`actor:${t}`}),mt=t=>k({open:`statement:${x.statements.
key[t]}`}),Qc=(t,e)=>Kr([t,e].map(n=>y.level.nodes[n].actor));function pt(t,e){let n=[t,e].map(o=>y.level.nodes[o].actor);
return k({open:Kr(n)})}function H(t,e,n={}){let o=kt(y.chosen,t),s=o.slice(0,sg).map(r=>x.statements.key[r]);return Uo={
statements:o,label:e,name:[o.length,...s].join(" ")},k({...n,open:`list:${Uo.name}`})}function Ko(t){if(Uo?.name===t)return Uo;
let e=t.split(" ").slice(1);return{name:t,label:"",statements:e.map(n=>x.statements.key.indexOf(n)).filter(n=>n>=0)}}function Vo(t,e){
return k({tab:"article",article:x.articles[t].id,open:`statement:${x.statements.key[e]}`})}function oe(t){let e=y.level.
nodes[t].actor;return w.picture==="named"?k({grown:[...w.grown??[],e]}):y.isGrown?k({grown:Vr(e)}):k({ego:w.ego===e?null:
e,steps:1})}var Vr=t=>[...new Set([...w.grown||[],t])];async function Xc(t){let e=await gt("entity"),n=e.numbers.get(t);
if(n===void 0)return null;let o={...Gr(w),self:w.self,issues:w.issues},s=[{},{issues:!0},o,{...o,issues:!0}];for(let r of s){
let i={...w,...r,level:"entity",ego:null};if(me(x,e,i).nodes.has(n))return{...r,level:"entity",ego:null}}return null}function Yo(t){
let e=jt();if(!e||!["pair","actor"].includes(e.kind))return{};let n=y.level,[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.
findIndex((c,l)=>c===o&&(s===void 0||n.target[l]===s)),i=r<0&&o!==void 0&&e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&
i<0)return{open:null};let a=(r<0?[t.target[i]]:[t.actor[r],t.target[r]]).map(c=>t.nodes[c].actor);return e.kind==="actor"||
a[0]===a[1]?{open:`actor:${a[0]}`}:{open:Kr(a)}}function p(t,e={}){let n=x.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?se(String(e[s])):o)}var Jc=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,
se=t=>Jc.test(t)?`\u2068${t}\u2069`:t;function dt(t,e=" \u2192 "){let n=t.map(se).join(e);return Jc.test(n)?`\u200E${n}`:
n}var C=t=>t<1e3?String(t):t.toLocaleString(Ve),Le=(t,e,n)=>p(t===1?e:`${e}_many`,n),N=(t,e)=>`${C(t)} ${Le(t,e)}`;function Wt(t,e=t.
length){return t.length>e?`${t.slice(0,e).join(", ")} ${p("and_more",{n:t.length-e})}`:[t.slice(0,-1).join(", "),...t.slice(
-1)].filter(Boolean).join(` ${p("and")} `)}var P=t=>t.charAt(0).toLocaleUpperCase(Ve)+t.slice(1),Yr=t=>`${t>0?"+":t<0?"\u2212":
""}${Math.abs(t).toFixed(1)}`;var Qr=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function R(t,e,n={}){return m("span",{role:"button",
tabindex:0,class:"link",dir:"auto",onclick:e,onkeydown:Qr(e),...n},t)}function A(t,e,n={}){return m("button",{type:"butt\
on",dir:"auto",onclick:o=>e(o.currentTarget),...n},t)}function Qo(t,e){let n=rg(t);return!n||!["https:","http:"].includes(
n.protocol)?m("span",{},e):m("a",{href:n.href,dir:"auto",rel:"noopener noreferrer",target:"_blank"},e)}function rg(t){try{
return new URL(t)}catch{return null}}function z(t,e,n){let o=typeof t=="number"?C(t):t;return e.length?R(o,()=>H(e,n),{class:o===p("show_quotes")?"link numbe\
r show-quotes":"link number","aria-label":`${o} ${n}: ${p("show_quotes")}`}):m("span",{class:"number none"},o)}var nt=t=>new Date(t*864e5).toISOString().slice(0,10);function tl(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var Jr=t=>new Date(t*864e5).getUTCFullYear(),el=(t,e)=>Date.UTC(t,e,1)/864e5;function nl(t,e){
let[n,o]=[Jr(t),Jr(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([el(i,0),String(i)]);return r}
var[de,re]=[30,365],Zc=7,ig=4,Xr=[1,3,12,24,60,120,300,600,1200];function Xo(t,e,n){let o=[];if(n<=Zc){let r=n<=1?1:Zc;for(let i=t+
1;i<=e;i++)(i-ig)%r===0&&o.push({day:i,step:r});return o}let s=Xr.find(r=>r*de>=n)??Xr[Xr.length-1];for(let r=Math.floor(
Jr(t)*12/s)*s;;r+=s){let i=el(Math.floor(r/12),r%12);if(i>e)return o;i>t&&o.push({day:i,step:s<12?s*de:s/12*re})}}function ol(t,e,n){let o=t.statements,s=new Set(e.map(f=>`${o.article[f]} ${o.coder[f]}`)),[r,i,a]=[new Set,new Set,new Set],
c=new Set([...n].map(f=>t.articles[f].text));for(let f=0;f<o.key.length;f++){let u=o.article[f];!n.has(u)&&c.has(t.articles[u].
text)&&a.add(u),!(!n.has(u)||s.has(`${u} ${o.coder[f]}`))&&(r.add(o.coder[f]),i.add(u))}return{coders:[...new Set(e.filter(
f=>i.has(o.article[f])).map(f=>t.coders[o.coder[f]]))].sort(),others:r.size,reprints:a.size}}var sl={21:"spring",22:"summer",23:"autumn",24:"winter"};function at(t){if(t.includes("/")){let[l,f]=t.split("/");return l===
""||l===".."?p("date_until",{to:at(f)}):f===""||f===".."?p("date_since",{from:at(l)}):p("date_throughout",{from:at(l),to:at(
f)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return p("date_within",{from:at(e[1]),to:at(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?p("no_year"):o,c=[r&&String(Number(r)),s&&ag(s),a].filter(Boolean).join(
" ");return i?p("date_perhaps",{date:c}):c}function ag(t){return Object.hasOwn(sl,t)?p(sl[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(Ve,{month:"long",timeZone:"UTC"})}function Jo(t){let e=[];return t.when&&e.push(at(t.when)),
t.inferred_when&&e.push(`${at(t.inferred_when)} (${p("inferred")})`),e.length?e.join("; "):p("date_unknown")}function Zo({
when:t,inferred_when:e}){return e?`${at(e)} (${p("inferred")})`:t?at(t):p("date_unknown")}function Je(t,e){let[n,o]=[t,e].
map(s=>s===null?null:at(nt(s)));return n===null&&o===null?p("date_unknown"):n===o?n:n===null?p("date_until",{to:o}):o===
null?p("date_since",{from:n}):p("date_throughout",{from:n,to:o})}var Jt=()=>w.since!==null||w.until!==null;function Wn(){
let[t,e]=[w.since,w.until].map(n=>n===null?null:nt(n));return t===null?p("date_until",{to:e}):e===null?p("date_since",{from:t}):
p("date_throughout",{from:t,to:e})}var ts=["\u2260","?","\u2460","\u2461","\u2248","="];function es(){let t=x.signers.map(n=>[`by:${n}`,p("viewpoint_signer",
{name:n})]),e=x.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,p("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["\
authors",p("viewpoint_authors")],...t,...e,["everyone",p("viewpoint_everyone")]]}function Mt(t){let e=new Map(es());return t.
map(n=>e.get(n)||n).join(` ${p("and")} `)}function he(t){return t.map(n=>rl(n)?.label??(n.startsWith("by:")?n.slice(3):p(
`viewpoint_${n}`))).join(` ${p("and")} `)}var ns=t=>t.length===1&&rl(t[0])?.by||[],rl=t=>x.sources.find(({id:e})=>t===`o\
f:${e}`),il=t=>p(`part_${t}`,{first:Mt(w.according_to),second:Mt(w.compared_with||[])});var Zr=new Set(["findings","arguments","compare","analyses","article"]);function vt(t){return[ge(),ti(t)].join(" ")}function ti(t){
let e=Qt(t);return[...[e.actors<t.nodes.size&&p("drawn_of",{n:C(e.actors),of:C(t.nodes.size)}),t.weakest>0&&p("weakest",
{n:t.weakest}),t.weak>0&&p("note_min_weight",{n:t.weak})],os(e)].filter(Boolean).join(" ")}function os(t){let e=t.unrealActs?
` (${p("plus_not_actual",{n:t.unrealActs})})`:"";return p("based_on",{acts:N(t.acts,"act")+e,statements:N(t.statements.length,
"statement"),articles:N(t.articles.size,"article"),sources:N(t.sources.size,"source"),coding:lg(t)})}function ge(){return`${[
P(p(`level_${w.level}`)),`${p("according_to")} ${Mt(w.according_to)}`,w.compared_with&&`${p("compared_with")} ${Mt(w.compared_with)}`,
w.issues&&p("with_ties_to_issues"),Jt()&&ss()].filter(Boolean).join(", ")}.`}var Ze=()=>[`${p("according_to")} ${Mt(w.according_to)}`,
Jt()&&ss()].filter(Boolean).join(", "),ss=()=>`${Wn()} (${p(`inside_${w.inside}`)})`;function al(t){let e=[...t.articles].
map(o=>x.articles[o]),n=[...new Set(e.map(o=>o.publisher))].filter(Boolean).sort();return n.length?p("source_line",{who:Wt(
n,3),when:cg(e)}):""}function cg(t){let e=({published:c})=>c!==null&&c!=="unknown",[n]=t;if(t.length===1&&!e(n))return n.
inferred?`${p("no_date")}, ${p("probably")} ${at(n.inferred)}`:p("undated_source");let o=c=>t.map(l=>l[c]).filter(l=>l!==
null),s=[Math.min(...o("first")),Math.max(...o("last"))],[r,i]=s.map(c=>Number.isFinite(c)?nt(c):null);if(r===null||i===
null)return p("undated_source");let a=t.some(c=>!e(c)&&c.inferred)?` (${p("dates_inferred")})`:"";return(r===i?p("publis\
hed_on",{day:r}):p("published_from",{first:r,last:i}))+a}function lg({statements:t,articles:e}){let{coders:n,others:o,reprints:s}=ol(
x,t,e),r=[o?N(o,"other_coder"):"",s?N(s,"reprint"):""].filter(Boolean);return r.length?` (${n.length?`${p("coded_by",{names:Wt(
n,3)})}; `:""}${p("left_out",{what:Wt(r)})})`:""}function cl(){if(w.min_weight>1)return[p("empty_min_weight",{n:C(w.min_weight)}),
{min_weight:1}];let t=me(x,y.level,{...w,count:"statements",issues:!1});return t.arrows.size?[p("empty_but_states"),{count:"\
statements"}]:t.withIssues?[p("empty_but_issues",{ties:N(t.withIssues,"tie")}),{count:"statements",issues:!0}]:Jt()?[p("\
empty_period",{period:Wn()}),{since:null,until:null}]:[p("empty")]}function rs(){let{statements:t,counting:e}=x,n=Zr.has(
w.tab)?e:Z(y.chosen.inside),o=new Set(n.map(s=>t.article[s]));return p(n.length===e.length?"all_there":n.length===1?"mat\
ches":"match",{n:C(n.length),statements:N(e.length,"statement"),articles:N(o.size,"article")})}var U=t=>w.language&&t.labels?.[w.language]||t.label;function Ee(t){let e=U(t);return Object.entries(t.labels??{}).find(
([,n])=>n===e)?.[0]??null}function W(t,e){let n=t.nodes[e],o=w.language?It(n.actor):null;return o?U(o):n.label}function tn(t){
let e=y.level.numbers.get(t);return e===void 0?t:W(y.level,e)}function ei(t){let{level:e}=t;return Ut(t).map(n=>({pair:n,
actor:W(e,n.a),target:W(e,n.b)}))}var ll=.55,fl=15*ll,is={enabled:!1,type:"arrow",scaleFactor:1},ul={to:is,middle:is,from:is};function ml(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var ni=ml(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
pl=ml(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=x.encodings.signs[e],{middle:r}=x.encodings.marks[o],{dashes:i}=x.
encodings.holds[n];return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:ll},middle:{enabled:!!r,type:r||"arrow",scaleFactor:r?
.45:1},from:is},dashes:i.length?i:!1}});function dl(t,e){return e?Math.min(.7+.5*Math.log2(t),4):Math.min(1.2+1.3*Math.log2(
t),9)}function hl(t){let e=new Map;for(let n of ko(t)){let o=n[0].length>0&&n[1].length>0,s=Math.min(.22,1.5/(n[0].length+
n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-1)/2)*s;e.set(i,{enabled:!0,type:c<0?"curve\
dCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function en(t,e=20,n=3){let o=[""];for(let s of t.slice(0,200).split(
/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+r.length<=e?o[o.length-1]=`${i} ${r}`:
o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}function as(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.atan2(s,o)+(.5*(n?.
type==="curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}var fg={enabled:!0,type:"curvedCW",roundness:.15};function gl(t){let e=Ac(t),n=t.nodes.filter(i=>t.isTied[i.id]).map(({id:i,
x:a,y:c,shape:l})=>({id:i,x:a,y:c,shape:l,label:en(W(t,i))})),o=t.edges.map((i,a)=>e[a]?{...i,smooth:fg}:i),s=new vis.Network(
T("canvas"),{nodes:n,edges:o},mg(n.length,!t.merged));oi(s,t);let r=[-1,...ve().keys()].map(ug);for(let{id:i}of n){let{options:a}=s.
body.nodes[i];a.size=t.nodes[i].size,a.color=r[t.nodes[i].tint+1]}return s}function oi(t,e){for(let[n,o]of e.nodes.entries()){
let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.y+n*1e-4])}}function ug(t){let e=J(),n=t>=0?ve()[t]:e.node,o={background:n,border:e.
text};return{background:n,border:e.line,highlight:o,hover:o}}function mg(t,e){let n=J(),o={color:n.text,size:15,face:"sy\
stem-ui, sans-serif",strokeWidth:3,strokeColor:n.ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Bas\
ed",stabilization:!1},layout:{improvedLayout:!1},interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,
keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,
scaling:{label:{enabled:!1,drawThreshold:t>300?9:5}},chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"\
top",vadjust:0}},selectionWidth:2,hoverWidth:1,arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.
PI/4,renderBehindTheNode:!0},scaling:{label:{enabled:!1,drawThreshold:5}}}}}var wl=([t,,e,...n])=>[t,e,...n].join("");function Tt(t,e){let{act:n,rank:o}=t.statements,{statement:s,label:r}=t.ties,i=new Map;
for(let c of e){let l=s[c],f=n[l]>=0?`act ${n[l]}`:l,u=t.tie_labels[r[c]],d={text:wl(u),parts:u,rank:o[l]},h=i.get(f);h?
h.push(d):i.set(f,[d])}let a=new Map;for(let c of i.values()){let l=pg(c),f=a.get(l.text)??{...l,number:0};a.set(l.text,
{...f,number:f.number+1,rank:Math.min(f.rank,l.rank)})}return[...a.values()].sort((c,l)=>l.number-c.number||c.rank-l.rank)}
function pg(t){let e=t.sort((f,u)=>f.rank-u.rank||(f.text<u.text?-1:1)),n=[...new Set(e.map(({parts:f})=>f[0]))],[o]=e;if(n.
length===1)return o;let[,s,...r]=o.parts,i=n.includes(""),a=n.map(f=>f.replace(/: $/,"")),l=[i?"":`${a.slice(0,-1).join(
", ")} and ${a[a.length-1]}: `,i?"":s,...r];return{...o,parts:l,text:wl(l)}}var Ne=({text:t,number:e})=>e>1?`${t} \xD7${e}`:
t,ie=(t,e)=>Tt(t,e).map(Ne).join("; ");function Bn([,t,e,n,o,s,r],i){let a=t+e+n+o;return a+we(s,Math.max(i-a.length-r.length,
8))+r}function xl(t,e,n){let o=Tt(t,e);if(!o.length)return"";let s=o.length>1?` +${o.length-1}`:"";return Bn(o[0].parts,
n-s.length)+s}function we(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.test(t[e-1])?n:n.slice(0,Math.
max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var cs=null;function qe(){if(cs)return cs;let t=document.createElement("canvas").getContext("2d"),e=getComputedStyle(document.
body).fontFamily,n=o=>{let s=new Map;return r=>{let i=s.get(r);if(i!==void 0)return i;t.font=o;let a=t.measureText(r).width;
return s.set(r,a),a}};return cs={plain:n(`13px ${e}`),bold:n(`600 13px ${e}`)},cs}var si=1.2,dg=13,bl=6,ls=3,ri=(t,e,n)=>Math.max(...t.map(n))*e/dg;function yl(t,{one:e,other:n,smooth:o,size:s},r,i){let a=t.
split(`
`),[c,l]=[ri(a,s,i),a.length*s*si],f=as(e,n,o),u={x:(e.x+2*f.x+n.x)/4,y:(e.y+2*f.y+n.y)/4},d=Math.atan2(n.y-e.y,n.x-e.x),
h=Math.abs(d)>Math.PI/2?d+Math.PI:d,[g,b]=[Math.cos(h),Math.sin(h)];for(let $=-c/2;$<=c/2;$+=bl)for(let S=-l;S<=0;S+=bl){
let[_,v]=[u.x+$*g-S*b,u.y+$*b+S*g];if(r.some(M=>hg(_,v,M)))return!0}return!1}var hg=(t,e,{x:n,y:o,width:s,height:r})=>t>=
n-ls&&t<=n+s+ls&&e>=o-ls&&e<=o+r+ls;var ii=70,gg=3,[wg,$l]=[12,34];function fs({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=ii,o=n?
xg(t,e):[];for(let s of ko(e).map(r=>r.flat())){let r=Math.max(1,gg+1-s.length);for(let i of s){let a=yg(t,e,i),c=n?bg(e,
i,.75*r*a):"",l=c&&en(c,a,r);Sg(t.body.edges[i],l&&$g(t,e,i,l,o)?"":l)}}}function xg({body:t},{level:e}){return t.nodeIndices.
flatMap(n=>{let{x:o,y:s,options:r}=t.nodes[n],{size:i}=e.nodes[n],a=r.label.split(`
`),c=r.font.size,l=ri(a,c,qe().plain);return[{x:o-i,y:s-i,width:2*i,height:2*i},{x:o-l/2,y:s+i,width:l,height:c*(si*a.length+
.5)}]})}function bg(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?Ao(t,o):-1;return xl(t.facts,o,n)+(s<0?"":` ${ts[s]}`)}function yg(t,{
level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return $l;let a=Math.hypot(r.x-i.x,r.y-
i.y)-r.size-i.size;return Math.max(wg,Math.min($l,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function $g({body:t},{
level:{arrows:e}},n,o,s){let[r,i]=[t.nodes[e.actor[n]],t.nodes[e.target[n]]],{smooth:a,font:c}=t.edges[n].options;return r!==
i&&yl(o,{one:r,other:i,smooth:a,size:c.size},s,qe().plain)}function Sg(t,e){if((t.options.label||"")===e)return;let n=e.
split(`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}var _l=1.4,_g={nodes:[15,12,22],edges:[12,9.5,17]};function ai(){let{clientWidth:t,clientHeight:e}=T("canvas");return t>
0&&e>0}function Ol(t){let e=new ResizeObserver(()=>{ai()&&(e.disconnect(),t())});e.observe(T("canvas"))}function kl(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>ii){e.fit({nodes:n,animation:!1,maxZoomLevel:_l});return}Sl(e,n),Og(t,e.getScale())&&
(fs(t),Sl(e,n))}function Sl(t,e){let n={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let a of e){let{x:c,y:l,options:f}=t.
body.nodes[a],u=f.label.split(`
`),d=Math.max(f.size,.28*f.font.size*Math.max(...u.map(h=>h.length)));n.left=Math.min(n.left,c-d),n.right=Math.max(n.right,
c+d),n.top=Math.min(n.top,l-f.size),n.bottom=Math.max(n.bottom,l+f.size+1.2*f.font.size*u.length)}let{clientWidth:o,clientHeight:s}=T(
"canvas"),r=.95*Math.min(o/(n.right-n.left),s/(n.bottom-n.top)),i={x:(n.left+n.right)/2,y:(n.top+n.bottom)/2};t.moveTo({
position:i,scale:Math.min(r,_l),animation:!1})}function Og(t,e){let n=Object.entries(_g).map(([s,[r,i,a]])=>[s,{font:{size:Math.
min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(Object.fromEntries(
n)),!0)}function Ml(t){let{level:e}=y,{actor:n,target:o,sign:s}=e.arrows,r=y.arrows.get(t)||[],i=ie(x,r)||x.labels.signs[s[t]],a=N(
Ot(y,r).length,"statement"),c=[n[t],o[t]].map(l=>W(e,l));return`${dt(c,` \u2013 ${i} ${Oo(x,e,t)?"\u2013":"\u2192"} `)} \
\xB7 ${a}`}function vl(t){let e=y.nodes.get(t),n=e?` \xB7 ${N(e.others.size,"neighbour")}`:"";return`${W(y.level,t)} \xB7 ${y.
level.nodes[t].type}${n}`}var Tl=500,us=300,kg=2,ot=null,xe=()=>ot?.network??null;function li(t){let e=[y.level.name,ut(),w.language].join(" "),n=ot?.
key!==e,o=ot&&!n?ot:Mg(e);o.selection=y;let s=!o.network.body.nodeIndices.length;Al(o,()=>{let r=vg(o);Tg(o,r),fs(o),Eg(),
(n||s&&r.size||t)&&El(o),Ll(o)}),T("canvas").setAttribute("aria-label",`${p("graph_of")} ${vt(y)}`)}function Mg(t){ot&&ot.
network.destroy();let e=gl(y.level),n={network:e,key:t,selection:y,arrows:[],isMoved:!1,isFine:null,letters:""};e.on("be\
foreDrawing",()=>Ll(n)),e.on("click",Lg),e.on("doubleClick",({nodes:o})=>o.length&&oe(o[0])),e.on("resize",({width:o})=>o>
0&&!n.isMoved&&ms());for(let o of["zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdge",({edge:o})=>ci(Ml(o))),e.on(
"hoverNode",({node:o})=>ci(vl(o)));for(let o of["blurEdge","blurNode"])e.on(o,()=>ci(""));return ot=n,T("physics").firstElementChild.
checked=!1,n}function Al({network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{t.renderer.allowRedraw=!0}t.body.emitter.
emit("_requestRedraw")}function vg(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,chosen:r,parts:i}=t.selection,{arrows:a,
merged:c}=o,l=new Set,f=n.encodings.signs.map((d,h)=>ni(Qe(h))),u=c?null:hl(t.selection);for(let d of t.arrows)s.has(d)||
(e.edges[d].options.hidden=!0);for(let[d,h]of s){let{options:g}=e.edges[d];g.hidden=!1,g.width=dl(ft(n,h,r,t.selection.state.
count)||1,s.size>us),g.color=i?ni(Wo(t.selection,h)):f[a.sign[d]],u&&Object.assign(g.smooth,u.get(d)),l.add(a.actor[d]).
add(a.target[d])}return t.isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function Tg({network:{body:t},selection:{isGrown:e,
shown:n}},o){if(e)for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!0;t.nodeIndices=[...o].filter(
s=>t.nodes[s]);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function Ll(t){let{body:e}=t.network,n=e.edgeIndices.
length<=us||fl*e.view.scale>=kg;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,mark:r}=t.selection.level.arrows;for(let i of e.
edgeIndices){let{options:a}=e.edges[i],c=pl(`${o[i]} ${s[i]} ${r[i]}`);a.arrows=n?c.ends:ul,a.dashes=n&&c.dashes}for(let i of e.
nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function ms(){let t=ot;t&&Al(t,()=>El(t))}function El(t){t.isMoved=!1,t.
network.body.nodeIndices.length&&(ai()?kl(t):Ol(Ag))}function Ag(){ot?.network.redraw(),ms()}function Nl(t){ot?.network.
body.nodes[t]&&ot.network.focus(t,{scale:1,animation:!1})}function ql(t){if(!ot)return;let{network:e,selection:n}=ot;e.setOptions(
{physics:{enabled:t}}),!t&&(oi(e,n.level),e.redraw())}function Lg({nodes:t,edges:e}){let{level:n}=y;t.length?Q(n.nodes[t[0]].
actor):e.length&&pt(n.arrows.actor[e[0]],n.arrows.target[e[0]])}function Eg(){if(!ot)return;let t=jt(),[e,n]=(t?.names??
[]).map(a=>y.level.numbers.get(a)),{actor:o,target:s}=y.level.arrows,r=t?.kind==="actor"&&e!==void 0&&ot.network.body.nodes[e]?
[e]:[],i=t?.kind==="pair"?[...y.arrows.keys()].filter(a=>o[a]===e&&s[a]===n):[];ot.network.setSelection({nodes:r,edges:i},
{unselectAll:!0,highlightEdges:!1})}function ci(t){T("hint").textContent=t}function Cl(t){let{facts:e,chosen:n}=t,o=Ig(t);return zo(t,kt(n,Z(n.inside))).map(s=>{let r=Ho(t,s),i=s.find(c=>it(e,c))??
r,a=Rg(s,o);return{main:r,statements:s,first:n.first[i],last:n.last[i],isReal:s.some(c=>it(e,c)),sign:jg(t,r,a),ties:a}})}
var Bt=({first:t,last:e})=>t!==null||e!==null,Il=(t,[e,n])=>t.filter(({ties:o})=>o.some(({pair:s})=>s.a===e&&s.b===n||s.
a===n&&s.b===e));function ps({level:t,state:e}){let[n,o,...s]=(e.pair??[]).map(r=>t.numbers.get(r));return n!==void 0&&o!==
void 0&&!s.length?[n,o]:null}function Rl(t,e,n,o=null){let s=new Map,r=n==="pair"||o?Ng:a=>qg(t,a);for(let a of e)for(let c of r(
a)){if(o&&!(o.includes(c[0])&&o.includes(c[1])))continue;let l=s.get(c.join(" "))??{ends:c,units:[]};s.set(c.join(" "),l),
l.units.push(a)}let i=[...s.values()].sort((a,c)=>c.units.length-a.units.length);return n==="pair"||o?Cg(i,s):i}var Ng=({
ties:t})=>t.map(({pair:e})=>[e.a,e.b]);function qg({facts:t,level:e},{main:n,ties:o}){let s=o.flatMap(({pair:i,rows:a})=>a.
some(c=>t.ties.together[c])?[i.a,i.b]:[i.a]);return(s.length?[...new Set(s)]:[e.subject[n]]).filter(i=>i>=0).map(i=>[i])}
function Cg(t,e){let n=new Set;for(let o of t){n.add(o);let s=e.get([...o.ends].reverse().join(" "));s&&n.add(s)}return[
...n]}function Ig({facts:t,pairs:e}){let n=new Map;for(let o of e.values())for(let s of o.rows){let r=t.ties.statement[s],
i=n.get(r)??new Map;n.set(r,i),i.set(o,[...i.get(o)??[],s])}return n}function Rg(t,e){let n=new Map;for(let o of t)for(let[
s,r]of e.get(o)??[])n.set(s,[...n.get(s)??[],...r]);return[...n].sort(([o],[s])=>Ln(o,s)).map(([o,s])=>({pair:o,rows:s}))}
function jg({facts:t},e,n){let{relation:o,quad_class:s}=t.statements;return n.some(({rows:i})=>i.some(a=>t.ties.together[a]))?
t.names.signs.indexOf(Xt(t,s[e])):t.relations[o[e]].sign}var fi=(t,e)=>t.first-e.first||t.last-e.last;function jl(t){let e=new Map;
for(let{first:n,last:o}of t){let[s,r]=[n??o,o??n];if(s===null||r===null)continue;let i=e.get(`${s} ${r}`)??{first:s,last:r,
acts:0};e.set(`${s} ${r}`,i),i.acts++}return[...e.values()].sort(fi)}var Wg=1600,Bg=["timeline","graph"],nn=null,Pn=null,ui={of:y,found:y},ct=()=>nn&&w.since===nn.first&&w.until===nn.last?nn:
null,ds=()=>Pn!==null&&ct()!==null;function mi(){let t=ct();if(!t)return y;if(ui.of!==y){let{since:e,until:n}=t;ui={of:y,
found:me(x,y.level,{...w,since:e,until:n})}}return ui.found}function be(t){let e=ps(t),n=Cl(t);return e?Il(n,e):n}function Fn(){
let t=be(mi());return{stops:jl(t),undated:t.filter(e=>!Bt(e)).length}}function on(t,e){let n=ct();return n?t.filter(s=>fi(
s,n)*e>0).at(e===1?0:-1):t[0]}async function Wl(){Ce();let{stops:t}=Fn();Pn=setInterval(Pg,Wg),await di(on(t,1)??t[0])}function Bl(){
return Ce(),k({})}function Pl(t){Bg.includes(t)||Ce()}function pi(t){return Ce(),di(on(Fn().stops,t))}function hs(){Ce();
let t=ct();return nn=null,t?k({since:t.since,until:t.until}):k({})}function Ce(){Pn!==null&&clearInterval(Pn),Pn=null}async function Pg(){
let t=ct()&&on(Fn().stops,1);t||Ce(),await(t?di(t):k({}))}async function di(t){if(!t){Ce();return}let{since:e,until:n}=ct()??
w;nn={first:t.first,last:t.last,since:e,until:n},await k({since:t.first,until:t.last})}function ye(){if(ct())return[p("nothing_at_date")," ",R(p("whole_period"),hs)];let[t,e]=cl();return[t,e&&[" ",R(p("show_\
these"),()=>k(e))]]}var Fl=null;function Dl(){return Fl??=Wc().then(t=>{let e=document.createElement("script");e.textContent=t,document.head.
append(e),e.remove()}),Fl}var Fg=[2,3,14],Dg=[1.6,0,2.5,5],zg=.02,Hg=30;function Hl({boxes:t,ties:e},n){let o=t.some($=>$.isMiddle)?2:Fg.filter($=>t.
length>=$).length,s=t.map(()=>new Map);for(let{from:$,to:S,weight:_}of e){let[v,M]=[n.get($)??0,n.get(S)??0];v!==M&&(s[v].
set(M,(s[v].get(M)??0)+_),s[M].set(v,(s[M].get(v)??0)+_))}let r=s.map($=>[...$.values()].reduce((S,_)=>S+_,0)),i=[...t.keys()].
sort(($,S)=>r[S]-r[$]||$-S),a=t.map(()=>-1),c=[...Array(o+1).keys()],l=Math.floor(o/2),f=i.filter($=>!t[$].isMiddle);for(let $ of i)
t[$].isMiddle&&(a[$]=1);let u=$=>o!==2||$!==1||f.length===i.length,d=r.reduce(($,S)=>$+S,1),h=($,S)=>{let _=0;for(let[M,
I]of s[$])a[M]>=0&&(_+=I*Dg[Math.min(Math.abs(a[M]-S),3)]/d);let v=t.filter((M,I)=>I!==$&&a[I]===S);return _+zg*(zl(t[$])*
v.reduce((M,I)=>M+zl(I),0))/t.length},g=$=>c.filter(u).reduce((S,_)=>h($,_)<h($,S)-1e-9?_:S);for(let $ of f)a[$]=f.length===
i.length&&$===i[0]?l:g($);for(let $=0;$<Hg;$++){let S=a.join();for(let _ of f)a[_]=g(_);if(a.join()===S)break}let b=[...new Set(
a)].sort(($,S)=>$-S);return a.map($=>b.indexOf($))}var zl=t=>1+t.members.length;function Kl(t,e){let n=Math.max(0,...t.map(a=>a.column)),o=[...Array(n+1).keys()].map(a=>t.filter(c=>c.column===a)),s=Ug(
e);Dn(o);let r=Ul(o),i=gs(e);for(let a=0;a<24&&i>0;a++){let c=[...o.keys()];a%2&&c.reverse();for(let f of c){for(let u of o[f])
Gl(u.items,d=>hi(s.get(d),d.y));Gl(o[f],u=>Kg(u,s)),Dn(o)}let l=gs(e);l<i&&([r,i]=[Ul(o),l])}return Vg(o,r),Dn(o),Gg(o,e),
o}function Gg(t,e){let n=gs(e),o=(r,i,a)=>(r.splice(r.indexOf(i),1),r.splice(a,0,i),Dn(t),gs(e)),s=r=>{let i=!1;for(let a of[
...r]){let c=r.indexOf(a);for(let l of r.keys()){let f=o(r,a,l);f<n-1e-6&&([c,n,i]=[l,f,!0])}o(r,a,c)}return i};for(let r=0;r<
3&&n>0&&[...t,...t.flat().map(a=>a.items)].map(s).includes(!0);r++);Dn(t)}function Ug(t){let e=new Map,n=(o,s)=>{let r=e.
get(o);r?r.push(s):e.set(o,[s])};for(let[o,s]of t.flatMap(ws))n(o,s),n(s,o);return e}function ws({start:t,end:e,passes:n}){
let o=[t.item,...n.map(({item:s})=>s),e.item];return o.slice(1).map((s,r)=>[o[r],s])}function Dn(t){for(let e of t){let n=e.
flatMap(o=>o.items);for(let[o,s]of n.entries())s.y=(o+.5)/n.length}}var hi=(t,e)=>t?.length?t.reduce((n,o)=>n+o.y,0)/t.length:
e;function Kg(t,e){let n=t.items.flatMap(o=>e.get(o)??[]).filter(o=>o.group!==t);return hi(n,t.items.length?hi(t.items,.5):
.5)}function Gl(t,e){let n=new Map(t.map(o=>[o,e(o)]));t.sort((o,s)=>(n.get(o)??0)-(n.get(s)??0))}function gs(t){let e=new Map,
n=0;for(let[o,s]of t.flatMap(ws)){if(o.column===s.column){n+=2*Math.abs(o.y-s.y);continue}let[r,i]=o.column<s.column?[o,
s]:[s,o],a=e.get(r.column)??[];for(let[c,l]of a)(c-r.y)*(l-i.y)<0&&n++;a.push([r.y,i.y]),e.set(r.column,a)}return n}var Ul=t=>t.
map(e=>e.map(n=>({group:n,items:[...n.items]})));function Vg(t,e){for(let[n,o]of e.entries())t[n]=o.map(({group:s,items:r})=>(s.
items=r,s))}var Yg=36,gi=10,Qg=22,Xg=40,Jg=8,Zg=24,tw=24;function Yl(t,e,n,o){let s=t.map(ew);for(let{items:c,least:l}of s)for(let[f,
u]of c.entries())u.y=l[f];let r=nw(e,o);Vl(t,e,n);for(let c=0;c<Zg;c++){let l=c%2?[...s].reverse():s;for(let{items:f,least:u}of l){
let d=f.map(h=>ow(h,r.get(h)));sw(f,u,d)}Vl(t,e,n)}let i=s.flatMap(({items:c,least:l})=>c.map((f,u)=>f.y-(u?0:l[0]))),a=Math.
min(...i,1/0);if(Number.isFinite(a))for(let{items:c}of s)for(let l of c)l.y=Math.round(l.y-a)}function ew(t){let e=[],n=[],
o=0;for(let[s,{box:r,items:i}]of t.entries()){s&&(o+=r||t[s-1].box?Qg:Jg);let a=i.reduce((l,f)=>l+f.height,0),c=r&&!r.isFrame?
Math.max(xi(r)-a,0)/2:0;o+=r?.isFrame?wi(r):c;for(let l of i)e.push(l),n.push(o+l.height/2),o+=l.height;o+=r?.isFrame?gi:
c}return{items:e,least:n}}var wi=({lines:t})=>Yg+17*(t.length-1),xi=t=>Math.max(Xg,t.lines.length*18+16);function nw(t,e){
let n=new Map;for(let[o,s]of t.entries())for(let[r,i]of ws(s)){if(r.column===i.column)continue;let a=e[o];n.set(r,[...n.
get(r)??[],{other:i,tie:o,weight:a}]),n.set(i,[...n.get(i)??[],{other:r,tie:o,weight:a}])}return n}function ow(t,e){if(!e)
return{y:t.y,weight:.05};let n=(r,i)=>r.ports.find(a=>a.tie===i)?.offset??0,[o,s]=[0,0];for(let{other:r,tie:i,weight:a}of e){
let c=r.y+n(r,i)-n(t,i),l=a/(1+Math.abs(c-t.y)/tw);o+=l*c,s+=l}return{y:o/s,weight:s}}function sw(t,e,n){let o=[];for(let[
s,{y:r,weight:i}]of n.entries())for(o.push({sum:(r-e[s])*i,weight:i,from:s,to:s});o.length>1;){let[a,c]=o.slice(-2);if(a.
sum/a.weight<=c.sum/c.weight)break;o.splice(-2,2,{sum:a.sum+c.sum,weight:a.weight+c.weight,from:a.from,to:c.to})}for(let{
sum:s,weight:r,from:i,to:a}of o)for(let c=i;c<=a;c++)t[c].y=e[c]+s/r}function Vl(t,e,n){for(let o of t.flat().flatMap(s=>s.
items))for(let s of["left","right"]){let r=o.ports.filter(c=>c.side===s),i=new Map(r.map(c=>[c,rw(c,e[c.tie])]));r.sort(
(c,l)=>(i.get(c)??0)-(i.get(l)??0)||c.tie-l.tie);let a=-r.reduce((c,l)=>c+n[l.tie],0)/2;for(let c of r){let l=n[c.tie];c.
offset=a+l-Math.min(8,l/2),a+=l}}}function rw(t,e){let n=[e.start.item,...e.passes.map(({item:r})=>r),e.end.item];if(e.start.
item===e.end.item)return t.item.y;let o=n.indexOf(t.item),s=t===e.end?n[o-1]:n[o+1];return s.column!==t.item.column?s.y:
s.y>t.item.y?1e6-s.y:-1e6-s.y}function Xl({boxes:t,ties:e},n,o){let s=Math.max(0,...n),r=t.map((u,d)=>({box:u,column:n[d],items:[]})),i=new Map;for(let[
u,d]of t.entries())for(let h of d.members)i.set(h.id,bi(r[u],h));let a=new Map,c=new Map,l=(u,d)=>{let h=i.get(u);return h||
Ql(a,`${u}|${d}`,()=>bi(r[o.get(u)??0],null))},f=e.map((u,d)=>{let[h,g]=[l(u.from,u.to),l(u.to,u.from)],b=iw(h.column,g.
column,s),$=yi(h,d,!0,b[0]),S=yi(g,d,!1,b[1]),[_,v]=[h.column,g.column].sort((q,F)=>q-F),M=[...Array(Math.max(v-_-1,0)).
keys()].map(q=>_+1+q);h.column>g.column&&M.reverse();let I=M.map(q=>{let F=`${[u.from,u.to].sort().join("|")}|${q}`,L=Ql(
c,F,()=>{let B={box:null,column:q,items:[]};return r.push(B),bi(B,null)});return yi(L,d,!0,"left"),{item:L,side:"left"}});
return{start:$,end:S,passes:I}});for(let u of r.flatMap(d=>d.items))u.height=aw(u,e.map(d=>d.room));return{groups:r.filter(
u=>u.items.length||u.box),ways:f}}function Ql(t,e,n){let o=t.get(e)??n();return t.set(e,o),o}function bi(t,e){let n={column:t.
column,group:t,member:e,ports:[],height:0,y:0};return t.items.push(n),n}function yi(t,e,n,o){let s={tie:e,isStart:n,item:t,
side:o,offset:0};return t.ports.push(s),s}function iw(t,e,n){return t<e?["right","left"]:t>e?["left","right"]:t===0&&n>0?
["left","left"]:["right","right"]}function aw(t,e){let n=s=>t.ports.filter(r=>r.side===s).reduce((r,i)=>r+e[i.tie],0),o=t.
member?t.member.lines.length*16+10:0;return Math.max(o,n("left"),n("right"))}var[Jl,Zl]=[13,8],cw=[0,4,9,15],lw=[.5,.42,.58,.34,.66,.27,.73,.2,.8,.14,.86];function ef(t,e,n){let o=t.map(({points:i})=>({
points:i,box:xw(i)})),s=t.filter(({tie:i})=>i.isMarked).map(({points:i})=>gw(i)),r=[...e.map(i=>$i(i,2)),...s,...t.flatMap(
({points:i})=>ww(i))];for(let i of t){let a=fw(i,o,r,n);i.words=a,a&&r.push($i(a,3))}}function fw({tie:t,points:e},n,o,s){
for(let r of t.words)for(let i of cw)for(let a of lw){let[c,l]=e[Math.round(a*(e.length-1))];for(let f of uw(c,l,r,i))if(mw(
f,s)&&pw(f,n,o))return{...r,...f}}return null}function uw(t,e,{lines:n,width:o},s){let r=n.length*16,i={width:o,height:r};
return[{x:t-o/2,y:e-r-3-1-s,...i},{x:t-o/2,y:e+3+2+s,...i},{x:t+3+3+s,y:e-r/2,...i},{x:t-o-3-3-s,y:e-r/2,...i},{x:t+2+s,
y:e-r-3-1,...i},{x:t-o-2-s,y:e-r-3-1,...i},{x:t+2+s,y:e+3+2,...i},{x:t-o-2-s,y:e+3+2,...i}]}var mw=(t,e)=>t.x>=e.x&&t.y>=
e.y&&t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function pw(t,e,n){if(n.some(s=>tf(t,s)))return!1;let o=$i(t,2);
return!e.some(({points:s,box:r})=>tf(o,r)&&dw(o,s))}var dw=(t,e)=>e.some((n,o)=>o>0&&hw(t,e[o-1],n));function hw({x:t,y:e,
width:n,height:o},s,r){let[i,a]=[0,1],[c,l]=[r[0]-s[0],r[1]-s[1]];for(let[f,u]of[[-c,s[0]-t],[c,t+n-s[0]],[-l,s[1]-e],[l,
e+o-s[1]]]){if(f===0&&u<0)return!1;f<0?i=Math.max(i,u/f):f>0&&(a=Math.min(a,u/f))}return i<=a}var tf=(t,e)=>t.x<e.x+e.width&&
e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height;function gw(t){let[e,n]=t[Math.floor(t.length/2)];return{x:e-10,y:n-
10,width:20,height:20}}var ww=t=>[t[0],t[t.length-1]].map(([e,n])=>({x:e-Jl,y:n-Zl,width:2*Jl,height:2*Zl})),$i=({x:t,y:e,
width:n,height:o},s)=>({x:t-s,y:e-s,width:n+2*s,height:o+2*s});function xw(t){let[e,n]=[t.map(([r])=>r),t.map(([,r])=>r)],
[o,s]=[Math.min(...e),Math.min(...n)];return{x:o,y:s,width:Math.max(...e)-o,height:Math.max(...n)-s}}function of(t,e){let n=_i(t);return t.map((o,s)=>{let{start:r,end:i,passes:a}=o,[c,l]=[r,i].map(d=>Si(d.item.column,d.side,
d.item.y+d.offset,e));if(r.item.column===i.item.column){let d=(r.side==="left"?-1:1)*(n.get(s)??26);return[c,[c[0]+d,c[1]],
[l[0]+d,l[1]],l]}let f=r.side==="right",u=[c];for(let{item:d}of a){let h=d.y+(d.ports.find(_=>_.tie===s)?.offset??0),[g,
b]=f?["left","right"]:["right","left"];u.push(...nf(u[u.length-1],Si(d.column,g,h,e)));let $=Si(d.column,b,h,e),S=u[u.length-
1];u.push(S,$,$)}return u.push(...nf(u[u.length-1],l)),u})}function Si(t,e,n,o){let{x:s,width:r}=o[t];return[e==="left"?
s-2:s+r+2,n]}function nf(t,e){let n=(e[0]-t[0])*.42;return[[t[0]+n,t[1]],[e[0]-n,e[1]],e]}function _i(t){let e=[...t.entries()].
filter(([,{start:i,end:a}])=>i.item.column===a.item.column),n=({start:i,end:a})=>[i,a].map(c=>c.item.y+c.offset).sort((c,l)=>c-
l),o=i=>n(i)[1]-n(i)[0];e.sort(([i,a],[c,l])=>o(a)-o(l)||i-c);let s=new Map,r=[];for(let[i,a]of e){let[c,l]=n(a),f=r.filter(
({way:d})=>{let[h,g]=n(d);return d.start.item.column===a.start.item.column&&d.start.side===a.start.side&&h<=l&&g>=c}),u=Math.
max(-1,...f.map(d=>d.step))+1;r.push({way:a,step:u}),s.set(i,(26+13*u)*(4/3))}return s}function sf(t){let e=[t[0]];for(let n=0;n+
3<t.length;n+=3){let[o,s,r,i]=t.slice(n,n+4);for(let a=1;a<=24;a++){let c=a/24,l=1-c,f=u=>l*l*l*o[u]+3*l*l*c*s[u]+3*l*c*
c*r[u]+c*c*c*i[u];e.push([f(0),f(1)])}}return e}var xs=16,bw=92,[rf,af]=[84,290],yw=30;function cf(t){let e=new Map(t.boxes.flatMap((d,h)=>[d,...d.members].map(g=>[g.id,
h]))),{groups:n,ways:o}=Xl(t,Hl(t,e),e),s=Kl(n,o);Yl(s,o,t.ties.map(d=>d.room),t.ties.map(d=>d.weight));let r=$w(t,s,o),
i=s.flatMap((d,h)=>_w(d,r.columns[h])),a=of(o,r.columns).map((d,h)=>({tie:t.ties[h],path:d,points:sf(d),words:null})),c=[
...i.flatMap(({y:d,height:h})=>[d,d+h]),...a.flatMap(({points:d})=>d.map(([,h])=>h))],[l,f]=[Math.min(...c,0),Math.max(...c,
0)],u={boxes:i,ties:a,width:r.width,height:f-l+2*xs};return Ow(u,xs-l),ef(a,i,{x:2,y:2,width:u.width-4,height:u.height-4}),
u}function $w({ties:t,scale:e},n,o){let s=_i(o),r=[...Array(n.length+1).keys()].map(c=>c&&c<n.length?rf*e:xs);for(let[c,
{start:l,end:f}]of o.entries()){let u=Math.max(0,...t[c].words.slice(0,1).map(({width:g})=>g)),[d,h]=[l.item.column,f.item.
column].sort((g,b)=>g-b);if(d===h){let g=l.side==="left"?d:d+1,b=g===0||g===n.length,$=(s.get(c)??0)*.75+(u?u+14:0)+xs;r[g]=
Math.max(r[g],b?$:Math.min($+rf*e,af))}else if(u)for(let g=d+1;g<=h;g++)r[g]=Math.max(r[g],Math.min(u+yw,af))}let i=r[0];
return{columns:n.map((c,l)=>{let f=Math.ceil(Math.max(bw,...c.map(({box:d})=>d?Sw(d):0))),u={x:Math.round(i),y:0,width:f,
height:0};return i=u.x+f+r[l+1],u}),width:Math.ceil(i)}}var Sw=t=>Math.max(t.width,...t.members.map(({width:e})=>e));function _w(t,{
x:e,width:n}){return t.flatMap(({box:o,items:s})=>{if(!o)return[];let r=s.map(u=>u.y-u.height/2),i=s.map(u=>u.y+u.height/
2),[a,c]=s.length?[Math.min(...r),Math.max(...i)]:[0,0];o.isFrame&&([a,c]=[a-wi(o),c+gi]);let l=xi(o)-(c-a);l>0&&([a,c]=
[a-l/2,c+l/2]);let f=s.flatMap(({member:u,y:d,height:h,ports:g})=>u?[{...u,y:d,height:h,atLeft:g.filter(({side:b})=>b===
"left").length,atRight:g.filter(({side:b})=>b==="right").length}]:[]);return[{box:o,members:f,x:e,width:n,y:a,height:c-a}]})}
function Ow({boxes:t,ties:e},n){for(let o of t){o.y+=n;for(let s of o.members)s.y+=n}for(let{path:o,points:s}of e)for(let r of new Set(
[...o,...s]))r[1]+=n}var kw=/[^\S\u00a0]+/;function zn(t,e,n,o){let s=[""];for(let a of t.slice(0,400).split(kw).flatMap(c=>Mw(c,e,o))){let c=s[s.
length-1],l=c?`${c} ${a}`:a;!c||o(l)<=e?s[s.length-1]=l:s.push(a)}if(s.length<=n)return s;let r=s.slice(0,n),i=Array.from(
r[n-1]);for(;i.length>1&&o(`${i.join("")}\u2026`)>e;)i=i.slice(0,-1);return r[n-1]=`${i.join("").trimEnd()}\u2026`,r}function Mw(t,e,n){
if(n(t)<=e)return[t];let o=[""];for(let s of Array.from(t)){let r=o[o.length-1]+s;n(r)<=e||!o[o.length-1]?o[o.length-1]=
r:o.push(s)}return o}function Ie(t,e,n,o){let s=zn(t,e,n,o);for(let r=e-12;r>40;r-=12){let i=zn(t,r,99,o);if(i.length>s.
length||i.some(a=>o(a)>r))break;s=i}return{lines:s,width:Math.ceil(Math.max(...s.map(o)))}}var lf=new WeakMap;function ff(t,e){let n=lf.get(t)??vw(t,e);return lf.set(t,n),n}function vw(t,e){let n=new Map;for(let o of[
"actor","target"])for(let[s,r]of t[o].entries()){let i=e[o][s],a=n.get(r);a?a.set(i,(a.get(i)??0)+1):n.set(r,new Map([[i,
1]]))}return new Map([...n].map(([o,s])=>[o,Tw(s)]))}function Tw(t){let[e,n]=[-1,0];for(let[o,s]of t)(s>n||s===n&&o<e)&&
([e,n]=[o,s]);return e}function uf(t,e){let{facts:n,level:o,arrows:s,chosen:r,state:i}=t,{actor:a,target:c,sign:l,hold:f,mark:u}=o.arrows,d=new Map;
for(let[g,b]of s){let $=Oo(n,o,g),S=[e(a[g]),e(c[g])];if(S[0]===S[1]&&a[g]!==c[g])continue;let[_,v]=$?S.sort():S,M=`${_}\
>${v}:${l[g]}`,I=d.get(M);if(!I){let q={from:_,to:v,sign:l[g],hold:f[g],mark:u[g],rows:[...b],weight:0,acts:0};d.set(M,{
...q,isBoth:!1,isTogether:$,prices:[],conditions:[]});continue}I.rows.push(...b),I.hold=Math.max(I.hold,f[g]),I.mark=Math.
max(I.mark,u[g])}let h=Aw(n.ties.statement,d);for(let g of h)g.weight=ft(n,g.rows,r,i.count),g.acts=ft(n,g.rows,r,"acts"),
Lw(t,g);return h.sort((g,b)=>b.acts-g.acts||b.weight-g.weight||(g.from+g.to<b.from+b.to?-1:1))}function Aw(t,e){let n=({
rows:s})=>[...new Set(s.map(r=>t[r]))].sort().join(" "),o=new Set;for(let s of e.values()){let r=e.get(`${s.to}>${s.from}\
:${s.sign}`);!r||r===s||o.has(s)||n(s)!==n(r)||(s.isBoth=!0,s.rows.push(...r.rows),o.add(r))}return[...e.values()].filter(
s=>!o.has(s))}function Lw({facts:t,chosen:e},n){let o=new Set(n.rows.map(i=>t.ties.statement[i])),s=new Set([...o].map(i=>t.
statements.act[i]).filter(i=>i>=0)),r=[new Set,new Set];for(let i of t.offers.mentions){let[a]=i;if(!(!e.inside[a]||!(o.
has(a)||s.has(t.statements.act[a]))))for(let[c,l]of i.slice(8).entries())for(let f of l)r[c].add(f)}[n.prices,n.conditions]=
r.map(i=>[...i])}var[Ew,Nw]=[5,1.4],Oi={"not actual":"6 4",hedged:"1.8 5"};function Hn(t){let{holds:e}=x.names,n=y.parts?Wo(y,t.rows):Qe(
t.sign),o=Oi[e[t.hold]]??null,s=t.acts>0?Math.min(Ew,2+Math.log2(Math.max(t.weight,1))):Nw;return{colour:n,dashes:o,width:t.
isReturn?1.8:s,head:x.encodings.signs[t.sign].head}}function sn(t){return t.isReturn?"":x.names.holds[t.hold]==="denied"?
"\u2298":{doubted:"?",reported:"\u2022"}[x.names.marks[t.mark]]??""}var Gn=t=>t.acts===0;var pf={name:168,words:184},df={name:124,words:124},[vi,ki,qw]=[26,30,22],Cw=.7,Iw=3,Rw=4,[jw,Ww,Bw]=[13,10,16],Pw=90,mf=6,
Fw=[48,28,14];function hf(t,e,n,{scale:o,unfolded:s}){let{level:r,state:i}=t,a=o<1?df:pf,c=[...Dw(t)].sort((L,B)=>L-B),l=ff(
r,e),f=i.ego===null?-1:r.numbers.get(i.ego)??-1,u=new Map;for(let L of c){if(L===f)continue;let B=l.get(L)??-1-L;u.set(B,
[...u.get(B)??[],L])}let d=(L,B)=>r.nodes[L].actor===e.nodes[B]?.actor,h=L=>(u.get(L)??[]).filter(B=>!d(B,L)),g=zw(t,e,u,
h,s),b=new Map,$=new Map,S=new Map,_=[],v=Hw(t,c),M=(L,B,Nt,ee,On)=>{$.set(L,{at:B,frame:Nt,name:ee,folded:On,node:B<0?null:
r.nodes[B],isStrong:v.has(B)})},I=(L,B)=>{let Nt=W(r,L),ee=zn(Nt,a.name,4,n.bold);b.set(L,`a${L}`),M(`a${L}`,L,-1,Nt,0),
_.push({id:`a${L}`,isFrame:!1,lines:ee,width:Mi(ee,n.bold)+vi+ki,members:[],isMiddle:B})};f>=0&&c.includes(f)&&I(f,!0);for(let[
L,B]of u){let Nt=h(L);if(!Nt.length||L<0){for(let tt of B)I(tt,!1);continue}let ee=W(e,L),On=N(Nt.length,"actor_drawn"),
Za=B.find(tt=>d(tt,L))??r.numbers.get(e.nodes[L].actor)??-1,kn=`f${L}`,wo=g.has(L);M(kn,Za,L,ee,wo?Nt.length:0),S.set(kn,
{name:ee,note:On,frame:e.nodes[L].actor,at:Za,isFolded:wo});for(let tt of B)b.set(tt,wo||d(tt,L)?kn:`a${tt}`);if(wo){let tt=[
...zn(ee,a.name,3,n.bold),p("folded",{n:On})];_.push({id:kn,isFrame:!1,lines:tt,width:Mi(tt,n.bold)+ki,members:[]});continue}
let lh=Nt.map(tt=>(M(`a${tt}`,tt,L,W(r,tt),0),Gw(W(r,tt),tt,v.has(tt),a.name,n))),tc=Ie(ee,a.name,3,n.bold).lines,fh=Mi(
tc,n.bold)+vi+n.plain(On)+ki+qw;_.push({id:kn,isFrame:!0,lines:tc,width:fh,members:lh})}let F=uf(t,L=>b.get(L)??"").flatMap(
L=>Uw(t,L));return{given:{boxes:_,ties:Yw(F,n,o),scale:Math.min(o,1)},ties:F,ends:$,heads:S}}function Dw({arrows:t,level:e}){
let{actor:n,target:o}=e.arrows;return new Set([...t.keys()].flatMap(s=>[n[s],o[s]]))}function zw({nodes:t},e,n,o,s){let r=[
...n.keys()].filter(c=>c>=0&&o(c).length>0);if(s)return new Set(r.filter(c=>!s.includes(e.nodes[c].actor)));let i=c=>(n.
get(c)??[]).reduce((l,f)=>l+(t.get(f)?.weight??0),0),a=r.filter(c=>o(c).length>=Iw).sort((c,l)=>i(l)-i(c)||c-l);return new Set(
a.slice(Rw))}function Hw({nodes:t},e){let n=e.map(o=>({at:o,weight:t.get(o)?.weight??0}));return n.sort((o,s)=>s.weight-
o.weight||o.at-s.at),new Set(n.slice(0,3).filter(({weight:o})=>o>1).map(({at:o})=>o))}function Gw(t,e,n,o,s){let r=n?s.bold:
s.plain,{lines:i,width:a}=Ie(t,o,5,r);return{id:`a${e}`,lines:i,width:a+2*vi+12}}var Mi=(t,e)=>Math.ceil(Math.max(...t.map(
e)));function Uw({facts:t,state:e},n){let o=Tt(t,n.rows),s={acts:"act",statements:"statement",articles:"article"}[e.count],
r=n.acts>1?N(n.acts,"act"):n.weight>1?N(n.weight,s):"",i=[...new Set(o.map(({parts:b})=>Kw(b)))],a=i.filter(b=>!b.startsWith(
"[")||!i.includes(b.slice(1,-1))),c=a.slice(0,2),l=a.length>2?` +${a.length-2}`:"",f=n.prices.length?[]:n.conditions,u=[
c.join(", ")+l,...f].join(", "),d={...n,isReturn:!1,text:u,number:r};if(!n.prices.length)return[d];let h=[p("asks_in_ret\
urn",{what:n.prices.join(", ")}),...n.conditions].join("; "),g={from:n.to,to:n.from,sign:t.names.signs.indexOf("neither"),
text:h,number:""};return[d,{...d,...g,hold:t.names.holds.indexOf("not actual"),isReturn:!0}]}function Kw([t,e,n,...o]){let s=Bn(
[t,e,"",...o],Pw);return n?`[${s}]`:s}function Vw(t,e){let n=we(t,e),o=(s,r)=>n.lastIndexOf(s)>n.lastIndexOf(r);return n+
(o("\u201C","\u201D")?"\u201D":"")+(o("[","]")?"]":"")}var bs=(t,e)=>e?`${t}\xA0\xB7\xA0${e.replaceAll(" ","\xA0")}`:t;function Ti(t,{
plain:e,bold:n}){let o=t.replaceAll(" ","\xA0"),s=n(o)-e(o);return r=>e(r)+(o&&r.endsWith(o)?s:0)}function Yw(t,e,n){let o=t.
some(a=>a.acts>0),s=(n<1?df:pf).words,r=n<Cw?0:1/0,i=0;return t.map(a=>{let{from:c,to:l,text:f,number:u}=a,d=!o||a.acts>
0||n>=1.5,h=(a.acts>0?3:.5)*(1+Math.log2(1+a.weight)),g=!!sn(a),b={from:c,to:l,weight:h,isMarked:g,words:[],room:jw*Math.
min(n,1)};if(!d||!f||++i>r)return b;let $=bs(f,u),S=Ti(u,e),_=[1,1.25,1.6].map(q=>Ie($,s*q,mf,S)),v=_.filter(({lines:q})=>!q.
at(-1)?.endsWith("\u2026")),M=Fw.filter(q=>f.length>q).map(q=>Ie(bs(Vw(f,q),u),s,mf,S)),I=[...v.length?v:_.slice(-1),...M];
return{...b,words:I,room:I[0].lines.length*Bw+Ww}})}var Qw={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function Zt(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=O("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,"stroke-dash\
array":e.join(" ")||null});return wf("0 0 42 14",r,Kn(n,t,"translate(40 7) rotate(0) scale(1)"),Li(o,t,19,7))}var wf=(t,...e)=>O(
"svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"true"},e),rn=t=>Zt(Qe(t),{head:x.encodings.signs[t].head}),
gf=t=>Zt(Fr(t));function Ai(){return[...Cn.slice(0,ue).map((e,n)=>Un(gf(n),`${ts[n]} ${il(e)}`)),Un(gf(ue),p("part_same"))]}
var Un=(t,e)=>[t,e];function Kn(t,e,n){return t?t==="bar"?O("line",{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-\
width":3}):t==="vee"?O("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",fill:"none",stroke:e,"stroke-width":2}):O("path",{transform:n,
d:"M-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function Li(t,e,n,o){return t==="circle"?O("circle",{cx:n,cy:o,r:3.5,fill:e}):
t==="diamond"?O("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 L0 4.5 Z",fill:e}):null}function Ei(t,e=J().
node){let n={fill:e,stroke:J().line},o=t==="dot"?O("circle",{cx:8,cy:7,r:5.5,...n}):O("path",{d:Qw[t],...n});return wf("\
-13 0 42 14",o)}function xf(){let{sign:t,hold:e,mark:n}=y.level.arrows,o=[...y.arrows.keys()];return Ni({signs:new Set(o.
map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function Ni(t){let{signs:e,holds:n,marks:o}=x.
encodings,s=J().line,r=(l,f)=>!t||t[l].has(f),i=e.flatMap(({words:l},f)=>r("signs",f)?[Un(rn(f),l)]:[]),a=n.flatMap(({dashes:l,
words:f},u)=>l.length&&r("holds",u)?[Un(Zt(s,{dashes:l}),f)]:[]),c=o.flatMap(({middle:l,words:f},u)=>l&&r("marks",u)?[Un(
Zt(s,{middle:l}),f)]:[]);return[...y.parts?Ai():i,...a,...c]}var qi=16,ys=17,bf=7,Xw=260;function Sf(t,e,n){let o=O("svg",{class:"named",role:"group",viewBox:`0 0 ${t.width} ${t.height}`}),
s=t.boxes.map(c=>nx(c,e)),r=t.ties.map((c,l)=>Jw(c,e.ties[l],l,n)),i=t.boxes.flatMap(c=>c.members.map(l=>sx(l,c,e))),a=t.
ties.map((c,l)=>ex(c,e.ties[l],l));return o.append(...s,...r,...i,...a.filter(c=>c!==null)),o}function Jw(t,e,n,o){let{colour:s,
dashes:r,width:i,head:a}=Hn(e),{path:c}=t,l=e.isBoth&&a?bf:0,f=$f(tx(c,l,a&&a!=="bar"?bf:0));return O("g",{class:`tie${Gn(
e)?" light":""}`,role:"button",tabindex:-1,"data-key":`t${e.from}>${e.to}:${e.sign}${e.isReturn?"r":""}`,"data-tie":n,"a\
ria-label":`${o(e)}. ${p("show_quotes")}`},O("path",{class:"around",d:$f(c),fill:"none",stroke:s}),O("path",{d:f,fill:"n\
one",stroke:s,"stroke-width":i.toFixed(1),"stroke-dasharray":r,"stroke-linecap":r===Oi.hedged?"round":null}),yf(a,s,c[c.
length-1],c[c.length-2],i),e.isBoth&&yf(a,s,c[0],c[1],i),Zw(sn(e),s,t.points))}function yf(t,e,n,o,s){let r=n[0]<o[0]?180:
0,i=(.9+.08*s).toFixed(2);return Kn(t,e,`translate(${n[0]} ${n[1]}) rotate(${r}) scale(${i})`)}function Zw(t,e,n){if(!t)
return null;let[o,s]=n[Math.floor(n.length/2)],r={transform:`translate(${o.toFixed(1)} ${s.toFixed(1)})`};if(t==="\u2022")
return O("g",r,O("circle",{class:"mark",r:4.5,stroke:e,"stroke-width":1.8}));if(t==="?")return O("g",r,O("circle",{class:"\
doubt",r:8}),O("text",{class:"doubted","text-anchor":"middle",y:4.5,"aria-hidden":"true"},"?"));let i=O("path",{d:"M-5.5\
 5.5 L5.5 -5.5",stroke:e,"stroke-width":1.8});return O("g",r,O("circle",{class:"mark",r:8,stroke:e,"stroke-width":1.8}),
i)}function tx(t,e,n){let o=t.map(([r,i])=>[r,i]),s=o.length-1;return o[0][0]+=Math.sign(o[1][0]-o[0][0])*e,o[s][0]+=Math.
sign(o[s-1][0]-o[s][0])*n,o}function $f([t,...e]){let n=([s,r])=>`${s.toFixed(1)} ${r.toFixed(1)}`,o=[];for(let s=0;s+2<
e.length;s+=3)o.push(`C${e.slice(s,s+3).map(n).join(" ")}`);return`M${n(t)} ${o.join(" ")}`}function ex({words:t},e,n){if(!t)
return null;let o={class:"words","data-words":n,"aria-hidden":"true",fill:Hn(e).colour};return O("g",o,Ci(t.lines,t.x+t.
width/2,t.y,e.number))}function Ci(t,e,n,o=""){let s=o.replaceAll(" ","\xA0");return O("text",{"text-anchor":"middle"},t.
map((r,i)=>{let a=n+12.5+i*qi,c=s&&r.endsWith(s),l=c?r.slice(0,r.length-s.length):r;return O("tspan",{x:e,y:a},l,c&&O("t\
span",{class:"strong"},s))}))}function nx(t,{ends:e,heads:n}){let{box:o,x:s,y:r,width:i,height:a}=t,c=e.get(o.id),l=n.get(
o.id),f=c.node?.shape==="diamond"&&!l,u=l?.isFolded?" folded":f?" issue":"",d=O("rect",{x:s,y:r,width:i,height:a,rx:f?Math.
min(20,a/2):14}),h=!!l?.isFolded,b=O("text",{class:"strong","text-anchor":h?"middle":"start"},ox(t,h)),$=l?.isFolded?null:
Of(c.node?.shape??"square",s+20,o.isFrame?r+18:_f(o,r,a),6,!0),S=[c.name,l?.note,l?.isFolded&&p("unfold")].filter(Boolean).
join(", "),_={class:`block${u}`,role:"button",tabindex:-1,"data-key":o.id,"aria-label":S};if(!o.isFrame||!l)return O("g",
_,d,$,b);let v=O("g",{class:"fold",role:"button",tabindex:-1,"data-key":`x${o.id}`,"aria-label":`${l.note}: ${p("fold",{
name:l.name})}`},O("text",{class:"count",x:s+i-12,y:r+23,"text-anchor":"end"},`${l.note} \u2212`));return O("g",{class:"\
frame"},O("g",_,d,$,b),v)}var _f=({lines:t},e,n)=>e+(n>Xw?t.length*ys/2+12:n/2);function ox({box:{lines:t,isFrame:e},x:n,
y:o,width:s,height:r},i){if(e)return t.map((l,f)=>O("tspan",{x:n+32,y:o+23+f*ys},l));let a=_f({lines:t},o,r)-t.length*ys/
2+13,c=l=>({x:i?n+s/2:n+34,y:a+l*ys});return t.map((l,f)=>O("tspan",{...c(f),class:i&&f===t.length-1?"note":null},l))}function sx(t,{
x:e,width:n},{ends:o}){let s=o.get(t.id),{id:r,lines:i,y:a,height:c,atLeft:l,atRight:f}=t,u=f>l,d=u?e+n-14:e+14,h=y.nodes.
get(s.at)?.weight??0,g=Math.min(9,5+Math.sqrt(h)/1.6),b=u?e+n-28:e+28,$=a-i.length*qi/2+12.5,S=_=>O("path",{class:"reach",
d:`M${_} ${a-c/2+4} V${a+c/2-2}`});return O("g",{class:`member${s.isStrong?" strong":""}`,role:"button",tabindex:-1,"dat\
a-key":r,"aria-label":`${s.name}, ${s.node?.type??""}`},O("rect",{class:"around",x:e+2,y:a-c/2,width:n-4,height:c,rx:6}),
f>1&&S(e+n-1.5),l>1&&S(e+1.5),Of(s.node?.shape??"dot",d,a,g,g>7.5),O("text",{"text-anchor":u?"end":"start"},i.map((_,v)=>O(
"tspan",{x:b,y:$+v*qi},_))))}function Of(t,e,n,o,s){let r={class:`glyph${s?" full":""}`,transform:`translate(${e.toFixed(
1)} ${n.toFixed(1)})`};return t==="square"?O("rect",{...r,x:-o+.5,y:-o+.5,width:2*o-1,height:2*o-1,rx:2}):t==="triangle"?
O("path",{...r,d:`M0 ${-o-1} L${o+1} ${o-1} L${-o-1} ${o-1} Z`}):t==="diamond"?O("path",{...r,d:`M0 ${-o-1} L${o+1} 0 L0\
 ${o+1} L${-o-1} 0 Z`}):O("circle",{...r,r:o})}var rx={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},ix=2.5;function Mf(t,e,n){let o=rx[n];if(!o||!e)
return!1;let s=kf(e),r=[...t.querySelectorAll("[data-key]")],[i,a]=[null,1/0];for(let c of r){if(c===e)continue;let[l,f]=kf(
c).map((g,b)=>g-s[b]),u=l*o[0]+f*o[1],d=Math.abs(l*o[1])+Math.abs(f*o[0]),h=u+ix*d;u>1&&h<a&&([i,a]=[c,h])}return i&&(e.
setAttribute("tabindex","-1"),i.setAttribute("tabindex","0"),i.focus()),!0}function kf(t){let{x:e,y:n,width:o,height:s}=t.
getBoundingClientRect();return[e+o/2,n+s/2]}function vf(t,e){let n=null;t.addEventListener("pointerdown",o=>{let s=o.target instanceof Element&&!o.target.closest("[\
data-key], [data-words]");o.pointerType==="mouse"&&o.button===0&&s&&(n={x:o.clientX,y:o.clientY,left:t.scrollLeft,top:t.
scrollTop})}),t.addEventListener("pointermove",o=>{n&&(t.scrollLeft=n.left-(o.clientX-n.x),t.scrollTop=n.top-(o.clientY-
n.y))});for(let o of["pointerup","pointerleave","pointercancel"])t.addEventListener(o,()=>n=null);t.addEventListener("wh\
eel",o=>{o.ctrlKey&&(o.preventDefault(),e(o.deltaY<0?1:-1))},{passive:!1})}var ax=16,cx=220;function $s(t,{ends:e}){let[n,o]=[e.get(t.from)?.name??"",e.get(t.to)?.name??""];if(t.isReturn)return`${n}\
: ${t.text}`;let s=t.number?`: ${t.number}`:"";return`${n} ${t.text} ${o}${s}`}function Ii({parts:t},e){let n=e?.getAttribute(
"data-tie")??e?.getAttribute("data-words");return n==null?null:t.ties[Number(n)]}function Tf(t,e){let{root:n,parts:o,picture:s}=t;
n.querySelector(".now")?.remove();for(let f of n.querySelectorAll(".lit"))f.classList.remove("lit");let r=Ii(t,e),i=e?.getAttribute(
"data-key")?.replace(/^x/,"")??"",a=f=>f===i||i.startsWith("f")&&`f${o.ends.get(f)?.frame}`===i,c=o.ties.flatMap((f,u)=>f===
r||!r&&i&&(a(f.from)||a(f.to))?[u]:[]);n.classList.toggle("fading",c.length>0),T("hint").textContent=r?`${$s(r,o)} \xB7 ${lx(
r)}`:i?fx(t,i):"";let l=new Set(c.flatMap(f=>[o.ties[f].from,o.ties[f].to]));i&&l.add(i);for(let f of n.querySelectorAll(
"[data-key]")){let u=f.getAttribute("data-key")??"",d=c.includes(Number(f.getAttribute("data-tie")??-1))||l.has(u)||l.has(
`${u}`.replace(/^x/,""));f.classList.toggle("lit",d)}for(let f of c)n.querySelector(`[data-words="${f}"]`)?.classList.add(
"lit");r&&c.length===1&&!s.ties[c[0]].words&&n.append(ux(s,s.ties[c[0]],r))}var lx=t=>N(Ot(y,t.rows).length,"statement");
function fx(t,e){let n=t.parts.ends.get(e);if(!n)return"";let o=y.nodes.get(n.at);return[n.name,n.node?.type,o&&N(o.others.
size,"neighbour")].filter(Boolean).join(" \xB7 ")}function ux(t,{points:e},n){let{lines:o,width:s}=Ie(bs(n.text,n.number),
cx,9,Ti(n.number,qe())),[r,i]=e[Math.floor(e.length/2)],a=o.length*ax+8,c=Math.max(4+s/2+8,Math.min(r,t.width-s/2-12)),l=Math.
max(4,i-a-10);return O("g",{class:"now","aria-hidden":"true"},O("rect",{x:c-s/2-8,y:l,width:s+16,height:a,rx:6}),Ci(o,c,
l+3,n.number))}var Af=500,mx=5,Lf={at:-1,time:0,x:0,y:0},Ri=[.5,.7,1,1.25,1.5,2],V=null,an=null,Wi=Lf,ji={selection:null,key:""},Ef=null;var _s=()=>V;async function Nf(t){Ef=await gt("country"),t&&(an=null);let e=[ut(),w.language,JSON.stringify(w.frames)].join(
" ");if(V&&ji.selection===y&&ji.key===e&&!t){Cf();return}ji={selection:y,key:e},cn()}function cn(){let t=T("named"),e=qn(
y),n=!V,o=document.activeElement?.closest("#named [data-key]")?.getAttribute("data-key");V=an===null?px(t):Bi(an);let{root:s,
picture:r,scale:i}=V,a=Math.max(i,1);s.setAttribute("width",String(r.width*a)),s.setAttribute("height",String(r.height*a)),
s.setAttribute("aria-label",`${p("graph_of")} ${vt(e)} ${p("graph_keys")}`),hx(s),E(t,s),s.querySelector("[data-key]")?.
setAttribute("tabindex","0"),Cf(),o&&yx(o),n&&dx(t,s)}function px(t){let{clientWidth:e,clientHeight:n}=t,o=Bi(1);if(!e)return o;
o.picture.width>e&&(o=Bi(.7));let s=1.25*o.picture.width<=e&&1.25*o.picture.height<=n;return o.scale===1&&s?{...o,scale:1.25}:
o}function Bi(t){let e=hf(qn(y),Ef,qe(),{scale:t,unfolded:w.frames}),n=cf(e.given),o=Sf(n,e,s=>$s(s,e));return{picture:n,
parts:e,root:o,scale:t}}function dx(t,e){t.scrollLeft=(e.clientWidth-t.clientWidth)/2}function hx(t){let e=s=>s.target instanceof
Element?s.target.closest("[data-key], [data-words]"):null,n=(s,r)=>t.addEventListener(s,r);n("click",s=>gx(e(s),s));let o=s=>V&&
Tf(V,s);n("pointerover",s=>o(e(s))),n("pointerleave",()=>o(null)),n("focusin",s=>o(e(s))),n("focusout",()=>o(null)),n("k\
eydown",s=>{let r=e(s);if(s.key==="Enter"||s.key===" ")qf(r);else if(s.key==="+"&&Vn(r)>=0)oe(Vn(r));else if(!Mf(t,r,s.key))
return;s.preventDefault(),s.stopPropagation()})}function gx(t,{timeStamp:e,clientX:n,clientY:o}){Wi={at:Vn(t),time:e,x:n,
y:o},qf(t)}function wx(t){let{at:e,time:n,x:o,y:s}=Wi,r=Math.hypot(t.clientX-o,t.clientY-s)<mx&&t.timeStamp-n<Af;e<0||!r||
(t.stopPropagation(),t.preventDefault(),Wi=Lf,oe(e))}var Vn=t=>V?.parts.ends.get(t?.getAttribute("data-key")??"")?.at??-1;
function qf(t){if(!t||!V)return;let e=Ii(V,t);if(e){xx(e);return}let n=t.getAttribute("data-key")??"",o=V.parts.heads.get(
n.replace(/^x/,""));o&&(o.isFolded||n.startsWith("x"))?bx(o.frame,!o.isFolded):Vn(t)>=0&&Q(y.level.nodes[Vn(t)].actor)}function xx(t){
if(!V)return;let[e,n]=(t.isReturn?[t.to,t.from]:[t.from,t.to]).map(s=>V?.parts.ends.get(s));e&&n&&!e.folded&&!n.folded&&
e.at>=0&&n.at>=0?pt(e.at,n.at):H(Ot(y,t.rows),$s(t,V.parts))}function bx(t,e){let o=[...V?.parts.heads.values()??[]].filter(
s=>!s.isFolded).map(s=>s.frame).filter(s=>s!==t);k({frames:e?o:[...o,t]})}function Cf(){if(!V)return;let t=jt(),{parts:e,
root:n}=V,[o,s]=(t?.names??[]).map(i=>y.level.numbers.get(i)),r=i=>e.ends.get(i)?.at;for(let[i,a]of e.ties.entries()){let[
c,l]=(a.isReturn?[a.to,a.from]:[a.from,a.to]).map(r),f=t?.kind==="pair"&&c===o&&l===s;n.querySelector(`[data-tie="${i}"]`)?.
classList.toggle("open",f)}for(let i of n.querySelectorAll(".member.open, .block.open"))i.classList.remove("open");if(!(t?.
kind!=="actor"||o===void 0))for(let[i,{at:a}]of e.ends)a===o&&Ss(i)?.classList.add("open")}var Ss=t=>V?.root.querySelector(
`[data-key="${CSS.escape(t)}"]`)??null;function yx(t){let e=Ss(t);if(e){for(let n of V?.root.querySelectorAll("[tabindex\
='0']")??[])n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0"),e.focus({preventScroll:!0})}}function If(t){(Ss(
`a${t}`)??[...V?.parts.ends??[]].flatMap(([n,o])=>o.at===t?[Ss(n)]:[])[0])?.scrollIntoView({block:"center",inline:"cente\
r"})}function Os(t){let e=Ri.indexOf(V?.scale??1),n=Ri[Math.max(0,Math.min(Ri.length-1,e+t))];n!==V?.scale&&(an=n,cn())}
function Rf(){an=null,cn()}function jf(t){vf(t,Os),document.addEventListener("click",wx,!0);let[e,n]=[0,0];new ResizeObserver(
()=>{t.clientWidth!==e&&(e=t.clientWidth,clearTimeout(n),n=setTimeout(()=>{e&&V&&an===null&&w.picture==="named"&&cn()},Af))}).
observe(t)}var $x={"\u2298":"key_denied","?":"key_doubted","\u2022":"key_reported"};function ks(){let t=_s()?.parts.ties??[],e=[...new Set(
t.map(a=>a.sign))].sort((a,c)=>a-c),n=t.map(Hn),o=J().line,s=y.parts?Ai():e.map(a=>[rn(a),x.encodings.signs[a].words]),r=n.
find(({dashes:a})=>a?.startsWith("6")),i=n.find(({dashes:a})=>a?.startsWith("1"));r&&s.push([Zt(o,{dashes:[6,4],head:""}),
p("key_not_done")]),i&&s.push([Zt(o,{dashes:[2,4],head:""}),p("key_hedged")]);for(let[a,c]of Object.entries($x))t.some(l=>sn(
l)===a)&&s.push([Wf(a),p(c)]);return t.some(Gn)&&!t.every(Gn)&&s.push([Sx(Zt(o,{head:""})),p("key_light")]),t.some(({text:a})=>a.
includes("["))&&s.push([Wf("[ ]"),p("key_inferred")]),s}function Sx(t){return t.setAttribute("opacity","0.5"),t}function Wf(t){
let e=O("text",{x:21,y:12,"text-anchor":"middle","font-size":14,fill:J().text},t);return O("svg",{class:"sample",width:42,
height:14,viewBox:"0 0 42 14","aria-hidden":"true"},e)}var _x=["grown","frames","ego","steps","picture","level","issues"],Ox=100,ln=[],Ms=[],Re=null,kx=()=>Object.fromEntries(
_x.map(t=>[t,w[t]]));function Bf(){let t=kx();Re&&JSON.stringify(Re)!==JSON.stringify(t)&&(ln.push(Re),ln.splice(0,ln.length-
Ox),Ms.length=0),Re=t}var Pf=()=>ln.length>0,Ff=()=>Ms.length>0,Pi=()=>Df(ln,Ms),Fi=()=>Df(Ms,ln);async function Df(t,e){
let n=t.at(-1);if(!n||!Re)return;let o=await gt(n.level);n===t.at(-1)&&(t.pop(),e.push(Re),Re=n,await k({...n,...o.name===
y.level.name?{}:Yo(o)}))}var zf=["named","whole"];function Hf(t){let e=m("div",{id:"named"});return jf(e),document.addEventListener("keydown",Lx),
m("div",{id:"stage"},Mx(t),m("div",{class:"pictures"},e,m("div",{id:"canvas",role:"application","aria-label":p("graph_of")}),
m("img",{id:"printed",alt:""}),m("p",{id:"empty",class:"empty"}),m("p",{id:"hint",class:"hint"})),m("ul",{id:"key",class:"\
key","aria-label":p("legend")}))}function Mx(t){let e=m("input",{type:"checkbox",onchange:o=>ql(o.target.checked)}),n=o=>k(
{picture:o});return m("div",{class:"graph-tools",role:"toolbar","aria-label":p("graph_tools")},m("div",{class:"pressed",
role:"group","aria-label":p("picture")},zf.map(o=>A(p(`picture_${o}`),()=>n(o),{id:`picture-${o}`}))),A(p("undo"),Pi,{id:"\
undo"}),A(p("redo"),Fi,{id:"redo"}),A("",Ax,{id:"grow"}),m("div",{class:"right"},m("span",{id:"legend-of-whole"},t),m("l\
abel",{class:"tick",id:"physics"},e,m("span",{},p("physics"))),A("\u2212",()=>Os(-1),{id:"zoom-out","aria-label":p("zoom\
_out"),title:p("zoom_out")}),A("+",()=>Os(1),{id:"zoom-in","aria-label":p("zoom_in"),title:p("zoom_in")}),A(p("fit"),()=>w.
picture==="named"?Rf():ms())))}async function Gf(t){let e=w.picture==="named",n=!y.arrows.size&&!(y.isGrown&&!e);if(Bf(),
E(T("empty"),n&&ye()),T("named").hidden=!e,T("canvas").hidden=e,vx(e),e)await Nf(t);else{if(await Dl(),w.picture!=="whol\
e")return;li(t)}Kf(e)}function Uf(){w.picture==="named"?(cn(),Kf(!0)):xe()&&li(!1)}var Kf=t=>E(T("key"),t&&ks().map(([e,
n])=>m("li",{},e,m("span",{},n))));function vx(t){for(let n of zf)T(`picture-${n}`).setAttribute("aria-pressed",String(w.
picture===n));for(let n of["zoom-out","zoom-in"])T(n).hidden=!t;T("legend-of-whole").hidden=t,T("physics").hidden=t||y.nodes.
size>=Tl,T("undo").disabled=!Pf(),T("redo").disabled=!Ff();let e=Vf();T("grow").hidden=e===void 0||!Tx(e),e!==void 0&&(T(
"grow").textContent=p("add_neighbours",{name:tn(y.level.nodes[e].actor)}))}function Vf(){let t=jt(),e=t?.kind==="actor"?
y.level.numbers.get(t.names[0]):void 0;return e!==void 0&&y.nodes.has(e)?e:void 0}function Tx(t){let{shown:e}=Ye();return[
...y.nodes.get(t)?.others??[]].some(n=>!e.has(n))}function Ax(){let t=Vf();t!==void 0&&oe(t)}var Yf=t=>w.picture==="name\
d"?If(t):Nl(t);function Lx(t){let e=t.target instanceof Element&&t.target.matches("input, textarea, select");w.tab!=="gr\
aph"||e||!(t.ctrlKey||t.metaKey)||t.key.toLowerCase()!=="z"||(t.preventDefault(),t.shiftKey?Fi():Pi())}var fn=(t,e)=>A(t,n=>Ex(e(),n));async function Ex(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=m("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}Yt(
p("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function ae(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=m("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}var un=(t,...e)=>m("section",{class:"group"},m("h2",{},t),e);function K(t,e,n,o){let s=e.find(([r])=>r===n);return m("se\
lect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>m("option",{value:r,selected:r===n},P(i))))}
function st(t,e,n,o){let s=m("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return m("label",{class:"\
tick"},s,o,m("span",{},t))}function ce(t,e){let n=m("ol",{class:"acts"},t.slice(0,e));return[n,Yn(t,e,e,o=>Te(n,o))]}function Yn(t,e,n,o){
if(t.length<=e)return null;let s=e,r=()=>p("more",{n:t.length-s}),i=A(r(),()=>{o(t.slice(s,s+n)),s+=n,s>=t.length?i.remove():
i.textContent=r()});return i}var Pt=(t,...e)=>m("fieldset",{},m("legend",{},t),e);function Qf({facts:t,state:e,level:n,chosen:o},s,r,i){let a=An(t,{...e,articles:null},["everyone"]),c={as_subject:[],as_object:[],
as_source:[],as_other:[],left_out_of:[]};for(let[l,f]of s.statements.entries()){if(i!==void 0&&f.sources?.includes(i)&&c.
as_source.push(l),!o.inside[l]){i!==void 0&&a[l]&&Hr(s,l).has(i)&&!f.sources?.includes(i)&&c.left_out_of.push(l);continue}
(r!==void 0?n.subject[l]===r:f.s===i)?c.as_subject.push(l):(r!==void 0?n.object[l]===r:f.o===i)?c.as_object.push(l):f.roles?.
some(([,u])=>u===i)&&c.as_other.push(l)}return Object.entries(c).filter(([,l])=>l.length)}var Nx=/(?<![\p{L}\p{N}])['"\u2018\u201c\u201e\u00ab]([^'"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]+)['"\u2019\u201d\u201c\u00bb](?![\p{L}\p{N}])/gu,
lt=t=>x.relations[x.statements.relation[t]],X=t=>x.articles[x.statements.article[t]],We=t=>t.map(e=>U(j().entities[e]));
function ht(t,e=0){let n=Qn(t),o=Di(t,e).join(" \u2013 ");return n.length?`${o} [${n.join("; ")}]`:o}function Di(t,e=0){
let n=j().statements[t],o=Ft(n.s,e)+je(t,"subject"),s=Ft(n.o,e)+je(t,"object");return[o,lt(t).label,s+(e?"":qx(t))]}function qx(t){
let e=j(),n=new Map;for(let[s,r]of e.statements[t].roles??[])n.set(s,[...n.get(s)??[],Ft(r)+je(t,e.roles[s].id)]);return[
...n].sort(([s],[r])=>s-r).map(([s,r])=>`, ${e.roles[s].label} ${r.join(` ${p("and")} `)}`).join("")}function Ft(t,e=0){
if(typeof t=="string")return se(t);if(t>=0)return se(U(j().entities[t]));let n=-1-t;return e>=2?`[#${x.statements.key[n].
split("#")[1]}]`:`[${ht(n,e+1)}]`}var je=(t,e)=>j().statements[t].inferred?.includes(e)?` (${p("inferred")})`:"";function Qn(t){
let{names:e,labels:n,statements:o}=x,s=j().statements[t],r=o.stance[t]>=0?e.stances[o.stance[t]]:"";return[s.sources?.length&&
`${p("according_to")} ${We(s.sources).map(se).join(" > ")}${je(t,"according_to")}`,r==="doubts"&&p("author_doubts"),r===
"rejects"&&p("author_rejects"),o.mode[t]!==ke&&n.modes[o.mode[t]],o.certainty[t]!==0&&n.certainties[o.certainty[t]],o.polarity[t]!==
0&&n.polarities[o.polarity[t]],s.ended&&p("ended")].filter(a=>typeof a=="string")}function Xf(t){let e=x.names.stances[x.
statements.stance[t]],{note:n}=j().statements[t];if(e!=="doubts"&&e!=="rejects"||typeof n!="string")return[];let o=n.matchAll(
Nx);return Array.from(o,([,s])=>s.trim()).filter(Boolean)}function Xn(t){let e=j().statements[t].quote.slice(2).map(Number);
return e.flatMap((n,o)=>o%2?[]:[[n,e[o+1]]])}function At(t){let e=j(),n=e.bodies[x.statements.article[t]];return n===null?
e.statements[t].quote.join(" [\u2026] "):Xn(t).map(([o,s])=>n.slice(o,s).split(/\s+/).join(" ")).join(" [\u2026] ")}var Cx=44,vs=(t,e)=>eu(t,e,(n,o)=>Ix(Xn(t),n,o));function tu(t,e){let n=Xf(t);return ou(t).some(s=>Jf(n,s).length)?eu(t,
e,s=>Jf(n,s),"doubting"):null}function eu(t,e,n,o=null){let{quote:s}=j().statements[t],r=nu(t)===null?null:Number(s[0]);
return ou(t).map((i,a)=>[a?" [\u2026] ":"",Rx(i,n(i,r),e,o)])}var nu=t=>j().bodies[x.statements.article[t]];function ou(t){
let{quote:e}=j().statements[t],n=nu(t);return n===null?e.map(String):[n.slice(Number(e[0]),Number(e[1]))]}var Ix=(t,e,n)=>n===
null?[[0,e.length]]:t.map(([o,s])=>[o-n,s-n]);function Jf(t,e){let n=[];for(let o of t){let s=o.split(/\s+/).map(i=>i.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")),r=new RegExp(`(?<![\\p{L}\\p{N}])${s.join("\\s+")}(?![\\p{L}\\p{N}])`,"iu").exec(e);r&&n.
push([r.index,r.index+r[0].length])}return n.sort(([o],[s])=>o-s)}function Rx(t,e,n,o){let s=[],r=0;for(let[a,c]of e)a>r&&
s.push(r||n===void 0?Zf(t.slice(r,a)):jx(t.slice(0,a),n)),c>r&&s.push(m("mark",{class:o},zi(t.slice(Math.max(r,a),c)))),
r=Math.max(r,c);let i=t.slice(r);return[...s,n===void 0?Zf(i):Wx(i,n)]}var zi=t=>t.replace(/^# /,"");function Zf(t){let e=zi(
t),n=e.split(/\s+/);return n.length<=Cx?e:[...n.slice(0,20),"[\u2026]",...n.slice(-20)].join(" ")}function jx(t,e){let n=zi(
t).split(/\s+/);return n.length<=e+1?n.join(" "):["\u2026",...n.slice(-e-1)].join(" ")}function Wx(t,e){let n=t.split(/\s+/);
return n.length<=e+1?n.join(" "):[...n.slice(0,e+1),"\u2026"].join(" ")}var Hi=new Set("al bin da de del della den der di do dos du e el ibn la le ten ter van von y".split(" "));function mn(t){
return t.published&&t.published!=="unknown"?t.published:t.inferred?`${p("no_date")}, ${p("probably")} ${t.inferred}`:p("\
no_date")}var te=t=>`${t.author?`${se(t.author)}, `:""}${se(t.publisher)}, ${mn(t)}`;function Bx(t){return`${t.author?`${t.
author}, `:""}\u201C${t.title}\u201D, ${t.publisher}, ${mn(t)}`}function ru(t){let e={plain:Px,chicago:Fx,apa:Dx}[w.citation];
return`${e(X(t))} \u201C${Gi(At(t))}\u201D`}function Px(t){let e=t.retrieved?` (${p("accessed")} ${t.retrieved})`:"";return`${Bx(
t)}${t.url?`, ${t.url}`:""}${e}:`}function Fx(t){let e=`\u201C${Gi(t.title)}${/[?!.,]$/.test(t.title)?"":","}\u201D`,n=Ts(
t.published)??(t.inferred?`[${Ts(t.inferred)??t.inferred}?]`:"n.d."),o=Ts(t.retrieved),s=[t.publisher,n,o&&`accessed ${o}`,
t.url].filter(Boolean);return`${t.author?`${t.author}, `:""}${e} ${s.join(", ")}:`}function Dx(t){let e=iu(t),n=e?e.map(
({given:f,family:u})=>`${u}, ${zx(f)}`):[t.author??t.publisher],o=n.slice(-1).join(""),s=n.length>1?`${n.slice(0,-1).join(
", ")}, & ${o}`:o,r=su(t.published)??(t.inferred?`[ca. ${su(t.inferred)??t.inferred}]`:"n.d."),i=t.author&&t.author!==t.
publisher?`${t.publisher}. `:"",a=Ts(t.retrieved),c=t.url?`${a?`Retrieved ${a}, from `:""}${t.url} `:"",l=f=>/[?!.]$/.test(
f)?f:`${f}.`;return`${l(s)} (${r}). ${l(t.title)} ${i}${c}`.replace(/[. ]*$/,":")}var zx=t=>t.split(/[\s-]+/).map(e=>`${e[0]}\
.`).join(" "),Gi=t=>t.replace(/\u201c/g,"\u2018").replace(/\u201d/g,"\u2019");function Ts(t){let{year:e,month:n,day:o}=As(t);return e?
[[n,o].filter(Boolean).join(" "),e].filter(Boolean).join(n&&o?", ":" "):null}function su(t){let{year:e,month:n,day:o}=As(
t);return e?[e,[n,o].filter(Boolean).join(" ")].filter(Boolean).join(", "):null}function As(t){let[,e,n,o]=/^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.
exec(t??"")??[],s=n?new Date(Date.UTC(2e3,Number(n)-1,1)):null;return{year:e,month:s?.toLocaleDateString("en-US",{month:"\
long",timeZone:"UTC"}),day:o&&String(Number(o))}}function iu({author:t,publisher:e}){if(!t||t===e)return null;let n=t.split(
/\s+and\s+|\s*&\s*|,\s*(?:and\s+)?/).map(Hx);return n.every(o=>o!==null)?n:null}function Hx(t){let e=t.trim().split(/\s+/),
n=r=>/^\p{L}/u.test(r)&&(!/^\p{Ll}/u.test(r)||Hi.has(r));if(e.length<2||e.length>4||!e.every(n)||Hi.has(e[0]))return null;
let o=e.findIndex(r=>Hi.has(r)),s=o>0?o:e.length-1;return{given:e.slice(0,s).join(" "),family:e.slice(s).join(" ")}}function au(t){
let e=X(t),{published:n,url:o,retrieved:s}=e,r=iu(e),i=`{${Jn(e.author||e.publisher)}}`,a=As(n).year!==void 0,c=/^\d{4}/.
exec(a?"":n||e.inferred||""),f=[["author",r?r.map(({given:u,family:d})=>Jn(`${u} ${d}`)).join(" and "):i],["title",Jn(e.
title)],["organization",!!e.author&&e.author!==e.publisher&&Jn(e.publisher)],["date",a&&n],["year",c?.[0]],["url",o&&encodeURI(
Ur(o)).replace(/[{}\\]/g,"")],["urldate",As(s).day&&s],["note",`\`\`${Jn(Gi(At(t)))}''`]].flatMap(([u,d])=>d?[`  ${u} = \
{${d}}`]:[]);return`@online{${e.id.replace(/[\s,{}#%~\\"'()=]+/g,"-")},
${f.join(`,
`)}
}`}var Gx={"~":"\\textasciitilde{}","^":"\\textasciicircum{}","\u201C":"``","\u201D":"''","\u2018":"`","\u2019":"'","\u2013":"\
--","\u2014":"---","\u2026":"\\dots{}"},Jn=t=>t.replace(/[{}\\]/g,"").replace(/([#$%&_])/g,"\\$1").replace(/[~^\u201c\u201d\u2018\u2019\u2013\u2014\u2026]/g,
e=>Gx[e]);function dn(t){let e=j().statements[t],n=x.statements.key[t];return m("article",{class:"statement","aria-label":ht(t)},Ux(
t),m("blockquote",{lang:X(t).language},vs(t)),e.translation?m("p",{class:"translation"},e.translation):null,Kx(t),m("det\
ails",{},m("summary",{},p("details")),m("dl",{},Vx(t))),m("p",{class:"actions"},fn(p("copy_footnote"),()=>ru(t)),K(p("ci\
tation"),br.map(o=>[o,p(`citation_${o}`)]),w.citation,o=>k({citation:o})),fn(p("copy_bibtex"),()=>au(t)),fn(p("copy_link"),
()=>jo({open:`statement:${n}`}))))}function pn(t){if(typeof t=="string")return Vt(t);if(t<0)return R(`\u201C${ht(-1-t,1)}\
\u201D`,()=>mt(-1-t),{class:"link nested",dir:"ltr"});let e=j().entities[t];return R(U(e),()=>Q(e.id),{lang:Ee(e)})}function Ux(t){
let e=j(),n=e.statements[t],o=lt(t),s=(n.roles??[]).map(([f,u])=>[", ",m("span",{class:"role"},e.roles[f].label)," ",pn(
u),je(t,e.roles[f].id)]),r=Qn(t).map(f=>[" ",m("span",{class:"mark"},f)]),i=m("span",{class:`verb ${x.names.signs[o.sign]}`},
o.label),[a,c]=[pn(n.s),pn(n.o)],l=f=>je(t,f);return m("p",{class:"claim"},a,l("subject")," ",i," ",c,l("object"),s,r)}function Kx(t){
let e=X(t),n=R(Vt(e.title,e.language),()=>Vo(x.statements.article[t],t));return m("p",{class:"source",dir:"ltr"},"\u201C",
n,"\u201D, ",te(e)," ",Ui(e))}var Ui=t=>t.url&&Qo(t.url,`${p("original")} \u2197`);function Vx(t){let{labels:e,coders:n,
statements:o}=x,s=j(),r=s.statements[t],i=r.inferred??[],a=o.quad_class[t]<0?"":`, ${e.quad_classes[o.quad_class[t]]}`,c=s.
fields.filter(({name:l})=>l!=="translation");return[Dt(p("according_to"),Yx(t,r),i.includes("according_to")),Dt(p("certa\
inty"),`${e.certainties[o.certainty[t]]}, ${e.polarities[o.polarity[t]]}`),r.sources?Dt(p("author_stance"),e.stances[o.stance[t]]):
null,Dt(p("mode"),e.modes[o.mode[t]]),Dt(p("date"),Jo(r)),Dt(p("kind"),`${e.kinds[lt(t).kind]}${a}`),Dt(p("inferred_fiel\
ds"),i.join(", ")),r.or?Dt(p("alternative_to"),r.or.map(l=>R(ht(l,1),()=>mt(l)))):null,c.map(({name:l,label:f})=>Dt(f,r[l])),
Dt(p("coder"),n[o.coder[t]]),Dt(p("statement"),m("code",{},o.key[t]))]}function Yx(t,{sources:e}){let n=X(t),o=n.author||
n.publisher;return e?p("viewpoint_quoted",{name:We(e).join(" > "),by:o}):`${p("the_author")} (${o})`}function Dt(t,e,n=!1){
return e==null||e===""?null:[m("dt",{},t),m("dd",{},e,n&&m("span",{class:"mark"},p("inferred")))]}function Ls(t){let e=zo(y,t).map(n=>{let o=Ho(y,n),s=n.filter(i=>i!==o),r=m("details",{class:"mentions"},m("summary",{},
N(s.length,"mention")),s.map(dn));return m("li",{},dn(o),s.length>0&&r)});return ce(e,30)}function Es(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,f,u,d="")=>m("span",{class:d&&`quad-class ${d}`},z(l,f,e),` ${u}`),i=(l,f,u)=>r(l,f,Le(l,u)),
a=x.labels.quad_classes.map((l,f)=>t.byQuadClass[f]>0&&r(t.byQuadClass[f],t.quadClasses[f],l,Xt(x,f))),c=m("p",{class:"c\
ounts"},i(t.acts,jn(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,p("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,Qx(t,
e)]:c}function Qx(t,e){let n=p("score_text",{sum:Yr(t.sum),mean:Yr(t.sum/t.scored),n:t.scored});return m("details",{},m(
"summary",{},p("score")),m("p",{},n," ",z(p("show_quotes"),jn(t),e)))}function cu(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
get(c)?.others??[])o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{
if(!(r.length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var Xx=400;function fu(t){let{level:e}=y,n=En(y.nodes).filter(i=>i!==t).slice(0,Xx),o=m("div",{class:"paths"}),s=n.map(i=>[
e.nodes[i].actor,W(e,i)]),r=i=>E(o,i&&Jx(t,e.numbers.get(i)??-1));return m("div",{class:"paths-form"},K(p("paths_to"),[[
"",p("paths_to")],...s],"",r),o)}function Jx(t,e){let n=cu(y.nodes,t,e);return n.length?m("ol",{},n.map(o=>m("li",{},o.map(
(s,r)=>[r>0&&Zx(o[r-1],s),Vt(W(y.level,s))])))):m("p",{class:"quiet"},p("no_path"))}var Zx=(t,e)=>[lu(t,e,"\u2192"),lu(e,
t,"\u2190")];function lu(t,e,n){let{level:o,pairs:s}=y,r=s.get(_t(t,e,o.nodes.length)),i=`${dt([W(o,t),W(o,e)])}: ${p("s\
how_quotes")}`;return r&&R(` ${n}${r.weight} `,()=>pt(t,e),{"aria-label":i})}var uu={pair:tb,actor:nb,statement:ab,list:lb},mu=({kind:t,names:e})=>Object.hasOwn(uu,t)?uu[t](e):null;function tb(t){let{
level:e,pairs:n}=y,[o,s]=t.map(d=>e.numbers.get(d));if(o===void 0||s===void 0)return null;let r=e.nodes.length,[i,a]=[n.
get(_t(o,s,r)),n.get(_t(s,o,r))],[c,l]=[o,s].map(d=>W(e,d)),f=i&&ne(y,i),u=i?Tt(x,i.rows).map(Ne):[];return m("section",
{},m("h2",{},R(c,()=>Q(t[0])),u.length===1?[" ",m("span",{class:`verb ${eb(i?.rows??[])}`},u)," "]:" \u2192 ",R(l,()=>Q(
t[1]))),u.length>1&&m("ul",{class:"says"},u.map(d=>m("li",{},d))),f?Es(f,dt([c,l])):m("p",{class:"quiet"},p("no_tie_in_d\
irection")),m("p",{class:"actions"},a&&R(p("opposite_direction",{n:a.weight}),()=>pt(s,o)),R(p("over_time"),()=>k({tab:"\
timeline",pair:t}))),f&&Ls(f.statements))}var eb=([t])=>x.names.signs[y.level.arrows.sign[y.level.arrow[t]]];function nb([
t]){let e=y.level.numbers.get(t),n=e===void 0?null:y.level.nodes[e],o=It(t),s=o?U(o):n?.label;if(s===void 0)return null;
let r=Qf(y,j(),e,Co(t)),i=[o?o.type:n?.type,n?.sector?.replace("_"," ")],a=e!==void 0&&y.nodes.has(e);return m("section",
{},m("h2",{lang:o&&Ee(o)},s),m("p",{class:"quiet"},i.filter(Boolean).join(", ")),o&&sb(o,s),a?m("p",{class:"actions"},rb(
t,e)):ob(t,s),a?[m("h3",{},p("ties")),ib(e)]:null,r.map(([c,l])=>m("details",{class:"as",open:!a},m("summary",{},`${p(c)}\
 (${l.length})`),Ls(kt(y.chosen,l)))))}function ob(t,e){let n=m("p",{class:"actions"},m("span",{class:"quiet"},p("not_sh\
own",{name:e})));return Xc(t).then(o=>{o&&n.append(" ",A(p("show_it"),()=>k({...o,tab:"graph"})))}),n}function sb({labels:t={},
note:e,wikidata:n},o){let s=Object.entries(t).filter(([,i])=>i!==o),r=n&&`https://www.wikidata.org/wiki/${encodeURIComponent(
n)}`;return[Object.keys(t).length>1&&m("p",{class:"quiet"},s.map(([i,a],c)=>[c?" \xB7 ":"",m("span",{lang:i},a)])),e&&m(
"p",{class:"note"},e),r&&m("p",{},Qo(r,`Wikidata ${n} \u2197`))]}function rb(t,e){let n=w.ego===t;return[A(p(n?"show_all":
"neighbours_only"),()=>k({ego:n?null:t,tab:"graph"})),y.isGrown&&A(p("show_neighbours"),()=>oe(e)),fu(e)]}function ib(t){
let{level:e,pairs:n}=y,s=[...n.values()].filter(({a:r,b:i})=>r===t||i===t).sort(Ln).map(({a:r,b:i,weight:a})=>m("li",{},
R([Vt(W(e,r))," \u2192 ",Vt(W(e,i))],()=>pt(r,i)),m("span",{class:"quiet"},` ${a}`)));return ce(s,15)}function ab([t]){let{
act:e,key:n}=x.statements,o=n.indexOf(t);if(o<0)return null;let s=e[o]<0?[]:e.flatMap((r,i)=>r===e[o]&&i!==o?[i]:[]);return m(
"section",{},m("h2",{},P(p("statement"))),cb(o)?null:m("p",{class:"quiet"},p("statement_does_not_match")),dn(o),s.length?
[m("h3",{},p("other_mentions")),s.map(dn)]:null)}function cb(t){return(w.tab==="arguments"||w.tab==="article"?Ue(x,w):y.
chosen.inside)[t]}function lb([t]){let{statements:e,label:n}=Ko(t);if(!e.length)return null;let o=Number(t.split(" ")[0]),
s=o>e.length,r=e.filter(i=>!y.chosen.inside[i]).length;return m("section",{},m("h2",{},P(n||p("quotes"))),m("p",{class:"\
quiet"},N(e.length,"statement"),s&&`. ${p("link_cut",{kept:e.length,n:o})}`,r>0&&`. ${p("some_do_not_match",{n:C(r)})}`),
Ls(e))}var hn=null,gn=[];async function pu(){let t=T("panel"),e=jt();if(!e||!w.open){hn=null,gn.length=0,E(t);return}await D();
let n=mu(e);hn&&hn!==w.open&&fb(hn,w.open),E(t,m("div",{class:"panel-head"},gn.length>0&&A(`\u2039 ${p("back")}`,ub,{class:"\
quiet-button"}),fn(p("copy_link"),jo),A("\xD7",()=>k({open:null}),{class:"close","aria-label":p("close")})),n||m("p",{class:"\
quiet"},p("not_in_page"))),hn!==w.open&&mb(t),hn=w.open}function fb(t,e){gn.at(-1)===e?gn.pop():gn.push(t)}var ub=()=>k(
{open:gn.at(-1)??null});function mb(t){let e=t.querySelector("h2");t.scrollTop=0,e&&document.body.classList.contains("re\
ady")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),Yt(e?e.textContent:p("not_in_page"))}var du=".sheet, .facets, .table-scroll, .matrix-scroll, .analysis-table",hu="";async function Zn(t,e){let n=`${w.tab} ${w.
article}`,s=(hu===n?[...t.querySelectorAll(du)]:[]).map(({className:r,scrollLeft:i,scrollTop:a})=>({className:r,scrollLeft:i,
scrollTop:a}));hu=n,await e(t);for(let[r,i]of[...t.querySelectorAll(du)].entries())i.className!==s[r]?.className||i.scrollTop||
i.scrollLeft||i.scrollTo(s[r].scrollLeft,s[r].scrollTop)}var Lt=(...t)=>m("div",{class:"sheet"},t),wn=(t,...e)=>m("div",
{class:"sheet",tabindex:0,role:"region","aria-label":p(`tab_${t}`)},e);var gu="";async function wu(t){let e=await jc(),n=c=>c.parts.some(({kind:l})=>l==="items"||l==="table"),o=e.find(({name:c})=>c===
w.analysis),s=o??e.find(n)??e[0];if(!s){E(t,Lt(m("p",{},p("no_analyses")," ",m("code",{},"kg analyse"))));return}let r=w.
analysis!==null&&!o,i=`${s.name} ${r}`;if(t.querySelector(".analyses")&&gu===i)return;gu=i;let a=e.map(c=>A(p(`analysis_${c.
name}`),()=>k({analysis:c.name}),{"aria-pressed":String(c===s),class:n(c)?"":"nothing"}));E(t,Lt(m("div",{class:"choices",
role:"group","aria-label":p("tab_analyses")},a),r&&m("p",{class:"quiet"},p("no_such_analysis")),m("div",{class:"analyses"},
pb(s),s.lack&&m("p",{},s.lack),db(s.parts))))}function pb({selection:t,options:e,command:n}){let o=e.map(([s,r])=>`${s}:\
 ${r}`).join("; ");return m("p",{class:"quiet"},p("analysis_of",{selection:t}),o&&` ${p("analysis_options",{options:o})}`,
` ${p("analysis_command")} `,m("code",{},n))}function db(t){let e="";return t.map(n=>(n.kind==="heading"&&(e=n.text),hb(
n,e)))}function hb(t,e){switch(t.kind){case"heading":return m(t.level<3?"h2":"h3",{},t.text);case"text":return m("p",{class:t.
style==="dim"||t.style==="note"?"quiet":""},to(t.line,e));case"items":return m(t.numbered?"ol":"ul",{},t.items.map(n=>m(
"li",{},to(n,e))));case"facts":return m("dl",{},t.rows.map(([n,o])=>[m("dt",{},to(n,e)),m("dd",{},to(o,e))]));case"table":
return gb(t,e);case"picture":return m("figure",{},m("img",{src:`data:image/svg+xml,${encodeURIComponent(t.svg)}`,alt:t.alternative}),
m("figcaption",{class:"quiet"},t.caption))}}function gb({columns:t,numeric:e,rows:n,cited:o},s){let r=t.map((c,l)=>m("th",
{scope:"col",class:e[l]?"num":""},c)),i=n.map((c,l)=>m("tr",{},c.map((f,u)=>m("td",{class:e[u]?"num":""},m("bdi",{},f))),
o.length>0&&m("td",{},to(o[l],s)))),a=m("tr",{},r,o.length>0&&m("th",{scope:"col"},p("quotes")));return m("div",{class:"\
analysis-table",tabindex:0,role:"region","aria-label":s},m("table",{},m("thead",{},a),m("tbody",{},i)))}function to(t,e){
return t.map(n=>{if(typeof n=="string")return n;let[o,s]=n;if(s!=="keys")return m(s==="bold"?"strong":"span",{},o);let r=o.
split(" ").map(Number);return z(N(r.length,"statement"),r,e)})}var xu="sums_up";function eo(t,e,n){let o=Ue(t,n,t.statements.alternative),s=e.arrows.filter(l=>o[l.statement]),r=s.filter(
l=>l.by!==xu),i=new Set(r.flatMap(({tail:l,head:f})=>[l,f])),a=new Map;for(let l of s){if(l.by===xu&&!i.has(l.tail))continue;
let f=[l.tail,l.head,l.by,l.words].join(`
`),u=a.get(f);u?u.statements.push(l.statement):a.set(f,{...l,statements:[l.statement]})}let c=e.topics.findIndex(([l])=>l===
n.about);return n.about===null?[...a.values()]:wb([...a.values()],e,c)}function wb(t,{cards:e},n){let o=t.flatMap(({tail:i,
head:a})=>[i,a]).filter(i=>e[i].about?.includes(n)),s=bu(o,t,"head","tail"),r=bu(o,t,"tail","head");return t.filter(i=>s.
has(i.head)||r.has(i.tail))}function bu(t,e,n,o){let s=new Map;for(let i of e)s.set(i[n],[...s.get(i[n])??[],i[o]]);let r=new Set(
t);for(let i of r)for(let a of s.get(i)??[])r.add(a);return r}var Be=({tail:t,head:e})=>`${t} ${e}`;function $u(t,e,n){return xb(e).map(o=>bb(t,o,n)).sort((o,s)=>s.layers.flat().length-
o.layers.flat().length)}function xb(t){let e=new Map,n=s=>{let r=e.get(s)??s;return r===s?s:n(r)};for(let{tail:s,head:r}of t)
e.set(n(r),n(s));let o=new Map;for(let s of t)o.set(n(s.tail),[...o.get(n(s.tail))??[],s]);return[...o.values()]}function bb({
cards:t,bends:e},n,o){let s=new Set(n.flatMap(({tail:u,head:d})=>[u,d])),r=new Map,i=new Map,a=(u,d)=>(r.set(u,[...r.get(
u)??[],d]),d);for(let[u,d,h]of t)s.has(u)&&i.set(u,{layer:d,spot:a(d,yu(u,h,o(u)))});let c=new Map(e.map(([u,d,h])=>[Be(
{tail:u,head:d}),h])),l=new Map;for(let u of n){let[d,h]=[i.get(u.tail),i.get(u.head)];if(!d||!h||l.has(Be(u)))continue;
let g=d.layer<h.layer?1:-1,b=(c.get(Be(u))??[]).map((_,v)=>a(d.layer+g*(v+1),yu(-1,_,26))),$=[d.spot,...b,h.spot];l.set(
Be(u),$);let S=g>0?$:[...$].reverse();for(let[_,v]of S.slice(1).entries())v.above.push(S[_]),S[_].below.push(v)}let f=[...r].
sort(([u],[d])=>u-d).map(([,u])=>u.sort((d,h)=>d.across-h.across));return{layers:f,arrows:n,ways:l,width:yb(f)}}var yu=(t,e,n)=>({
card:t,across:e,room:n,at:0,above:[],below:[]});function yb(t){for(let o of t){let s=0;for(let r of o)r.at=s+r.room/2,s+=
r.room}for(let o=0;o<8;o++)for(let s of o%2?[...t].reverse():t){let r=s.map(({above:i,below:a,at:c})=>Ns([...i,...a].map(
l=>l.at))??c);for(let[i,a]of $b(r,s).entries())s[i].at=a}let e=t.flat(),n=Math.min(...e.map(({at:o,room:s})=>o-s/2));for(let o of e)
o.at-=n;return Math.max(...e.map(({at:o,room:s})=>o+s/2))}var Ns=t=>t.length?t.reduce((e,n)=>e+n,0)/t.length:null;function $b(t,e){
let n=[],o=[],s=0;for(let[i,a]of t.entries())for(s+=i?(e[i-1].room+e[i].room)/2:0,o.push(s),n.push([a-s]);n.length>1&&(Ns(
n[n.length-2])??0)>(Ns(n[n.length-1])??0);){let c=n.pop()??[];n[n.length-1].push(...c)}return n.flatMap(i=>i.map(()=>Ns(
i)??0)).map((i,a)=>i+o[a])}var[Sb,_b]=[172,148],Ob=900,Ki=20,Ou=30,qs=18,Vi=16,kb=40,Su=[1.4,2.8,2.3,1.8,1.2],Mb={"not actual":"6 4",hedged:"2 4"},
Yi=t=>t&&Mb[t];function ku(t,e,n,o){let s=m("div",{class:"argument"});t.append(s);let r=s.clientWidth,i=[...new Set(n.flatMap(
({tail:S,head:_})=>[S,_]))],a=Ab(e,n);for(let{label:S}of[...a.values()].flat())s.append(S);let l=$u(o,n,S=>{let _=(a.get(
S)??[]).map(({label:v})=>v.offsetWidth+8);return Math.max(r<Ob?_b:Sb,_.reduce((v,M)=>v+M,0))+Ki}),f=l.flatMap(({layers:S})=>S.
flat().filter(({card:_})=>_>=0)),u=new Map(f.map(({card:S,room:_})=>[S,Tb(e.cards[S],_-Ki)]));for(let S of i)s.prepend(u.
get(S)??"");let d=O("svg",{class:"lines","aria-hidden":"true"});s.prepend(d);let[h,g,b,$]=[0,0,0,0];for(let S of l){h>0&&
h+S.width+Vi>r&&([h,g,b]=[0,g+b+kb,0]);let v=Eb(S,{left:h,top:g,boxes:u,meetings:a,lines:d});h+=S.width+2*Vi,$=Math.max(
$,h),b=Math.max(b,v)}s.style.width=`${$}px`,s.style.height=`${g+b}px`,d.setAttribute("width",String($)),d.setAttribute("\
height",String(g+b)),vb(s,f,u,a)}function vb(t,e,n,o){for(let{card:s}of e){for(let{label:r}of o.get(s)??[])t.append(r);t.
append(n.get(s)??"")}}function Tb(t,e){let[,n]=x.names.polarities,o=[...t.marks??[]].sort((u,d)=>+(d===n)-+(u===n));t.inferred&&
o.push(p("inferred"));let s=t.denied?"\u2298 ":t.doubted?"? ":"",r=[o.length>0&&m("strong",{},`${s}${o.join(", ")}`),o.length>
0&&" ",m("span",{},t.text)],i=t.hold?` held-${t.hold.replace(" ","-")}`:"",a=`card ${t.sign??""}${i}${t.denied?" denied":
""}`,{id:c,statements:l=[]}=t,f=l.length||c?A(r,()=>c?Q(c):H(l,t.text),{class:a}):m("div",{class:a},r);return f.style.width=
`${e}px`,f}function Ab({cards:t},e){let n=new Map;for(let s of e){let r=[...(s.marks??[]).map(a=>`${a}:`),s.words].join(
" "),i=n.get(s.head)??new Map;n.set(s.head,i.set(r,[...i.get(r)??[],s]))}let o=new Map;for(let[s,r]of n){let i=[...r].map(
([a,c])=>({arrows:c,label:Lb(t,a,c)}));o.set(s,i)}return o}function Lb(t,e,n){let o=n.flatMap(i=>i.statements),s=n.map(({
tail:i,head:a})=>p("leads_to",{tail:t[i].text,words:e,head:t[a].text})),r=[m("strong",{},e),n.length>1&&` \xB7 ${n.length}`];
return A(r,()=>H(o,e),{class:"arrow-words","aria-label":`${s.join("; ")}. ${p("show_quotes")}`,title:s.join(`
`)})}function Eb({layers:t,arrows:e,ways:n},{left:o,top:s,boxes:r,meetings:i,lines:a}){let c=d=>r.get(d),l=new Map,f=new Map,
u=s;for(let[d,h]of t.entries()){let g=h.filter(({card:_})=>_>=0),b=g.flatMap(({card:_})=>i.get(_)??[]).map(({label:_})=>_.
offsetHeight),$=Math.max(0,...b);$&&(u+=Ou+$+qs);let S=Math.max(0,...g.map(({card:_})=>c(_).offsetHeight));for(let _ of h){
let v=_.card<0?S:c(_.card).offsetHeight,M=_.card>=0&&d===0?u+S-v:u;if(l.set(_,{top:M,foot:M+v,start:u+S}),_.card<0)continue;
_u(c(_.card),o+_.at-(_.room-Ki)/2,M);let I=Nb(i.get(_.card)??[],n,o+_.at);for(let{label:q,arrows:F,at:L}of I){_u(q,L-q.offsetWidth/
2,u-qs-$+($-q.offsetHeight)/2);for(let Nt of F)f.set(Nt,L);let B=Math.max(...F.map(Mu));a.append(qb(L,u-qs-$,M,B))}}u+=S}
for(let d of e){let h=n.get(Be(d))??[];a.append(Cb(d,h,{left:o,at:f.get(d)??0,bounds:l,layers:t,meetings:i}))}return u-s}
function _u(t,e,n){t.style.left=`${Math.round(e)}px`,t.style.top=`${Math.round(n)}px`}function Nb(t,e,n){let o=({arrows:a})=>{
let c=a.map(l=>e.get(Be(l))?.at(-2)?.at??0);return c.reduce((l,f)=>l+f,0)/c.length},s=[...t].sort((a,c)=>o(a)-o(c)),r=s.
reduce((a,{label:c})=>a+c.offsetWidth+8,0),i=n-r/2;return s.map(a=>{let c=a.label.offsetWidth+8;return i+=c,{...a,at:i-c/
2}})}var Mu=({rank:t})=>Su[t??0]??Su[0];function qb(t,e,n,o){return O("g",{},O("line",{x1:t,x2:t,y1:e,y2:n-7,"stroke-wid\
th":o}),O("path",{class:"head",d:`M${t-5} ${n-9} L${t} ${n-1} L${t+5} ${n-9} Z`}))}function Cb(t,e,{left:n,at:o,bounds:s,
layers:r,meetings:i}){let[a,c]=[e[0],e[e.length-1]],l=s.get(c),f=s.get(a),u=v=>r.findIndex(M=>M.includes(v)),d=r[u(c)].flatMap(
({card:v})=>i.get(v)??[]),h=Math.max(0,...d.map(({label:v})=>v.offsetHeight)),b=Math.min(...r[u(c)].map(v=>s.get(v)?.top??
l.top))-qs-h,$=[[n+a.at,f.foot]];if(f.top<l.top){$.push([n+a.at,f.start]);for(let v of e.slice(1,-1)){let{top:M,foot:I}=s.
get(v);$.push([n+v.at,M],[n+v.at,I])}}else{let v=n+Math.max(...r.flat().map(M=>M.at+M.room/2))+Vi/2;$.push([n+a.at,f.start+
6],[v,f.start+6],[v,b-Ou/2])}$.push([o,b]);let{dashes:S,width:_}={dashes:Yi(t.hold),width:Mu(t)};return O("polyline",{points:$.
join(" "),"stroke-width":_,"stroke-dasharray":S})}var vu=null,Tu=()=>vu;async function Au(t){let[e]=await Promise.all([qo(),D()]),n=eo(x,e,w),o=h=>x.statements.article[h.
statement],s=eo(x,e,{...w,about:null}),r=[...new Set(s.map(o))].sort((h,g)=>h-g);if(!r.length){E(t,wn("arguments",m("p",
{},p("no_arrows"))));return}let i=w.article!==null&&!x.articles.some(({id:h})=>h===w.article),c=r.find(h=>x.articles[h].
id===w.article)??r.find(h=>n.some(g=>o(g)===h))??r[0],l=n.filter(h=>o(h)===c),f=x.articles[c],u=[...new Set(l.flatMap(h=>h.
statements))];vu={article:c,statements:u};let d=wn("arguments",m("p",{class:"line choosers"},K(p("argument_article"),r.map(
h=>[x.articles[h].id,x.articles[h].title]),f.id,h=>k({article:h})),m("label",{},`${p("about")} `,Ib(e,s))),i&&m("p",{class:"\
quiet"},p("no_such_article")),m("h2",{lang:f.language},f.title),m("p",{class:"source",dir:"ltr"},te(f)),Rb(l,n,u),l.length?
jb(e,l):m("p",{},p("no_arrows_here")));E(t,d),l.length&&ku(d,e,l,e.places[c])}function Ib({topics:t,cards:e},n){let s=[...new Set(
n.flatMap(({tail:r,head:i})=>[...e[r].about??[],...e[i].about??[]]))].map(r=>t[r]).sort(([,r],[,i])=>r.localeCompare(i));
return K(p("about"),[["",p("about_all")],...s],w.about??"",r=>k({about:r||null}))}function Rb(t,e,n){return m("p",{class:"\
quiet"},`${P(Ze())}. `,p("arrows_here",{here:N(t.length,"arrow"),all:e.length})," ",n.length>0&&z(p("show_quotes"),n,p("\
tab_arguments")),m("br"),p("arguments_help"))}function jb({cards:t},e){let n=[...new Set(e.flatMap(({tail:a,head:c})=>[a,
c]))].map(a=>t[a]),o=[...n,...e],s=a=>n.some(c=>c.sign===a),i=[...[void 0,"not actual","hedged"].filter(a=>o.some(c=>c.hold===
a)).map(a=>[Qi({hold:a}),p(`look_${a?.replace(" ","_")??"plain"}`)]),o.some(a=>a.denied)&&[Qi({denied:!0}),`\u2298 ${p("\
look_denied")}`],...["cooperation","conflict"].filter(s).map(a=>[Qi({sign:a}),p(`look_${a}`)])];return m("ul",{class:"lo\
oks"},i.map(a=>a&&m("li",{},a)))}function Qi({hold:t,denied:e=!1,sign:n="neither"}){let o=O("rect",{x:2,y:2,width:24,height:12,
rx:4,class:`border ${n}`,"stroke-dasharray":Yi(t)}),s=e&&O("rect",{x:2,y:2,width:5,height:12,class:"bar-denied"});return O(
"svg",{class:"sample",width:28,height:16,viewBox:"0 0 28 16","aria-hidden":"true"},o,s)}function Lu(t,e){let[n,o]=[0,0];return{places:t.map(({top:r,cards:i})=>{let a=i.length?Math.max(0,o-(r+n+i[0].offset)-160):
0;n+=a;let c=i.map(({offset:l,height:f})=>{let u=Math.max(r+n+l,o);return o=u+f+e,u-r-n});return{room:a,tops:c}}),end:o}}
function Eu(t){let e=[];for(let n of t){let o=e[e.length-1];o&&n===o[1]+1?o[1]=n:e.push([n,n])}return e.map(([n,o])=>n===
o?`${n}`:`${n}\u2013${o}`).join(", ")}var Xi=({sign:t,hold:e,denied:n,doubted:o,isOut:s})=>[t,e&&`held-${e.replace(" ","-")}`,n&&"denied",o&&"doubted",s&&"out"].
filter(Boolean).join(" "),Cs=t=>m("span",{class:`swatch ${Nu(t)}`,"aria-hidden":"true"}),Nu=t=>t===null?"of-author":`pat\
tern-${t%4}`;function qu({level:t,stretches:e,runs:n},o){let s=e.map(c=>Wb(c,o)),i=m(t===0?"p":t===1?"h2":"h3",{class:"w\
ords",dir:"auto",lang:o.reading.lang},s.flatMap((c,l)=>[c,Pb(e[l],o)])),a=n.map(c=>Fb(c,o));return{text:i,names:a,ends:n.
map(c=>[s[c.first],s[c.last]])}}function Wb({text:t,on:e,begins:n},{claims:o,passages:s,callbacks:r}){if(!e.length)return document.
createTextNode(t);let i=[...new Set(e.map(({claim:f})=>f))],a=i.some(f=>o[f].by!==null),c=i.every(f=>o[f].isOut),l=R([n.
some(f=>o[f].denied)&&m("span",{class:"sign denied","aria-hidden":"true"}),n.some(f=>o[f].doubted)&&m("span",{class:"sig\
n doubted","aria-hidden":"true"}),Bb(t,e,o)],()=>r.open(i.map(f=>o[f].id)),{dir:null,class:`passage${a?" of-source":""}${c?
" out":""}`});for(let f of i)s[f].push(l);return l}var Bb=(t,e,n)=>e.reduce((o,{claim:s,lane:r})=>m("span",{class:`under\
line lane-${r} ${Xi(n[s])}`},o),t);function Pb({ends:t},{reading:e,unfold:n}){if(!t.length)return null;let o=Eu(t.map(s=>s+
1));return A(o,s=>n(t,s),{class:"number-mark","aria-expanded":"false","aria-label":e.say("reading_notes",{numbers:o})})}
function Fb({by:t},{reading:e}){let{name:n,lang:o}=e.claimants[t];return m("div",{class:"speaker"},m("bdi",{lang:o},n),m(
"span",{class:`bar ${Nu(t)}`}))}function Cu(t,e,n,o){let{by:s,marks:r,actions:i,isSourceInferred:a}=t,{name:c,lang:l}=n.claimants[s??0],f=m("bdi",{lang:l},
a?`[${c}]`:c),u=s===null?n.say("the_author"):[f,`, ${n.say("reading_quoted")}`];return m("div",{class:`note-card ${Xi(t)}`},
m("p",{class:"sentence"},m("span",{class:"note-number"},e),R(Db(t,n),()=>o.open([t.id]),{class:"link whole"})),m("p",{class:"\
whose"}," ",m("span",{class:"name"},Cs(s),m("span",{},u)),r.map(d=>m("span",{class:"mark"},d)),i.map(({label:d,press:h})=>A(
d,h,{class:"action"}))))}function Db({sentence:t,sign:e,denied:n,doubted:o},{say:s}){let r=t.map((i,a)=>[a>0&&!i.text.startsWith(
",")&&" ",zb(i,e)]);return[n&&m("strong",{},`\u2298 ${s("look_denied")}: `),o&&m("strong",{},"? "),r]}function zb({text:t,
kind:e,lang:n,inferred:o=!1},s){let r=o?`[${t}]`:t;return e==="verb"?m("span",{class:`verb ${s}`},r):e?m("bdi",{class:e,
lang:n},r):r}var Ji=8;function Iu({claimants:t,say:e},n,o){let s=l=>n.some(l),r=[[s(({hold:l,denied:f})=>!l&&!f),"",e("look_plain")],
[s(({hold:l})=>l==="not actual"),"held-not-actual",e("look_not_actual")],[s(({hold:l,doubted:f})=>l==="hedged"||f),"held\
-hedged",e("look_hedged")],[s(({denied:l})=>l),"denied",`\u2298 ${e("look_denied")}`],[s(({doubted:l})=>l),"doubted",`? ${e(
"look_doubted")}`],[s(({sign:l})=>l==="cooperation"),"cooperation",e("look_cooperation")],[s(({sign:l})=>l==="conflict"),
"conflict",e("look_conflict")]],i=t.map((l,f)=>Hb(l,f,o)),a=i.slice(Ji),c=t.slice(Ji).some(({isChosen:l})=>l);return m("\
div",{class:"reading-key"},m("div",{class:"claimants",role:"group","aria-label":e("reading_claimants")},m("span",{class:"\
quiet"},e("reading_claimants")),i.slice(0,Ji),a.length>0&&m("details",{open:c},m("summary",{},e("and_more",{n:a.length})),
a)),m("p",{class:"looks-of-lines"},r.map(([l,f,u])=>l&&m("span",{class:`underline ${f}`},u))))}var Hb=({id:t,name:e,lang:n,
count:o,isChosen:s},r,{choose:i})=>A([Cs(r||null),m("bdi",{lang:n},e),` ${o}`],()=>i(s?null:t),{class:"claimant","aria-p\
ressed":String(s)});var Gb=960,Ub=720,Kb=6,Is=class{#t=[];#e=-1;#n=O("path",{});constructor(e,n,o){this.element=e,this.drawing=n,this.cards=
o}add(e,n,o,s,r){this.#t.push({row:e,apart:n,claims:o,names:s,ends:r,room:0})}watch(){let{element:e}=this;e.append(O("sv\
g",{class:"leader","aria-hidden":"true"},this.#n)),new ResizeObserver(()=>this.#o()).observe(e);for(let n of["pointerove\
r","focusin"])e.addEventListener(n,o=>this.#s(o.target));for(let n of["pointerleave","focusout"])e.addEventListener(n,()=>this.#s(
null));document.fonts?.ready.then(()=>{this.#e=-1,this.#o()})}#o(){let{element:e,cards:n}=this,o=e.clientWidth;if(!o||o===
this.#e)return;this.#e=o;let s=o<Ub;e.classList.toggle("slim",o<Gb),e.classList.toggle("narrow",s);let r=0,i=this.#t.map(
({row:f,apart:u,claims:d,room:h})=>{r+=h;let g=d.map($=>({offset:this.#r($),height:n[$].offsetHeight})),b=u?[{offset:0,height:u.
offsetHeight}]:[];return{top:f.offsetTop-r,cards:s?[]:[...b,...g]}}),a=this.#t.map(({ends:f})=>f.map(([u,d])=>Vb(u,d))),
{places:c,end:l}=Lu(i,Kb);for(let[f,u]of this.#t.entries()){u.room=c[f].room,u.row.style.marginTop=u.room?`${u.room}px`:
"";let d=[...u.apart?[u.apart]:[],...u.claims.map(h=>n[h])];for(let[h,g]of d.entries())g.style.top=s?"":`${c[f].tops[h]}\
px`;Yb(u.names,a[f])}e.style.minHeight=s?"":`${l}px`}#r(e){return this.drawing.passages[e][0].offsetTop}#s(e){let{cards:n,
drawing:o,element:s}=this,r=e instanceof Element?e.closest(".passage, .note-card"):null,i=c=>r!==null&&(n[c]===r||o.passages[c].
some(l=>l===r)),a=n.flatMap((c,l)=>i(l)?[l]:[]);for(let c of s.querySelectorAll(".now"))c.classList.remove("now");for(let c of a)
for(let l of[n[c],...o.passages[c]])l.classList.add("now");this.#n.setAttribute("d",a.map(c=>this.#i(c)).join(" "))}#i(e){
let[n]=this.drawing.passages[e];if(!n||this.element.classList.contains("narrow"))return"";let[o,s]=[this.element,this.cards[e]].
map(l=>l.getBoundingClientRect()),r=n.getClientRects()[0],i=n.closest(".words")?.getBoundingClientRect()??r,[a,c]=[r.bottom-
o.top,s.top-o.top+14];return`M${i.right-o.left+2} ${a} L${s.left-o.left} ${c}`}};function Vb(t,e){return t instanceof HTMLElement&&
e instanceof HTMLElement?{top:t.offsetTop,bottom:e.offsetTop+e.offsetHeight}:{top:0,bottom:0}}function Yb(t,e){let n=t.map(
r=>r.firstElementChild),o=n.map(r=>r.offsetHeight),s=0;for(let[r,i]of t.entries()){let{top:a,bottom:c}=e[r],l=e.slice(0,
r).filter(u=>u.bottom>a).length,f=Math.max(0,s-a);s=a+f+o[r],i.style.top=`${a}px`,i.style.height=`${c-a}px`,i.style.right=
`${l*8}px`,n[r].style.marginTop=`${f}px`}}var Ru=/^(#{1,6})[ \t]+/,Qb=/[\p{L}\p{N}]/u,Bu=t=>[...t].sort((e,n)=>ju(e)-ju(n)||Wu(e)-Wu(n)),ju=({spans:t})=>t.length?
Math.min(...t.map(([e])=>e)):-1,Wu=({spans:t})=>Math.max(0,...t.map(([,e])=>e));function Pu(t){let e=new Map,n="";for(let{
quote:s}of t)!s||e.has(s)||(e.set(s,n.length),n+=`${s}

`);let o=t.map(s=>{let r=e.get(s.quote);return r===void 0?s:{...s,spans:[Xb(r,r+s.quote.length)]}});return{text:n,claims:o}}
var Xb=(t,e)=>[t,e];function Fu(t,e){let n=Jb(t),o=n.map(()=>[]);for(let[i,{spans:a}]of e.entries())for(let[c,l]of a)for(let f=Zb(
n,c);f<n.length&&n[f].from<l;f++){let u={from:Math.max(c,n[f].from),to:Math.min(l,n[f].to),claim:i,lane:0};u.to>u.from&&
o[f].push(u)}let s=new Set,r=new Map(o.flatMap((i,a)=>i.map(({claim:c})=>[c,a])));return n.map((i,a)=>{let c=e0(t,i,t0(o[a]),
s,f=>r.get(f)===a),l=c.flatMap(({begins:f})=>f).sort((f,u)=>f-u);return{level:i.level,stretches:c,claims:l,runs:n0(c,e)}})}
function Jb(t){let e=[],n=!1;for(let o=0;o<t.length;){let s=t.indexOf(`
`,o),r=s<0?t.length:s,i=t.slice(o,r),a=Ru.exec(i)?.[1].length??0;a?e.push({from:o+i.length-i.replace(Ru,"").length,to:r,
level:a}):i.trim()&&n?e[e.length-1].to=r:i.trim()&&e.push({from:o+i.search(/\S/),to:r,level:0}),n=!a&&i.trim()!=="",o=r+
1}return e}function Zb(t,e){let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].to>e?o=s:n=s+1}return n}function t0(t){let e=[
...t].sort((o,s)=>o.from-s.from||s.to-o.to),n=new Array(4).fill(0);return e.map(o=>{let s=Math.max(0,n.findIndex(a=>a<=o.
from)),i=n.every(a=>a>o.from)?3:s;return n[i]=Math.max(n[i],o.to),{...o,lane:i}})}function e0(t,e,n,o,s){let i=[...new Set(
[e.from,e.to,...n.flatMap(({from:c,to:l})=>[c,l])])].sort((c,l)=>c-l),a=new Map;for(let{claim:c,to:l}of n)s(c)&&a.set(c,
Math.max(a.get(c)??0,l));return i.slice(0,-1).map((c,l)=>{let f=i[l+1],u=n.filter(g=>g.from<=c&&g.to>=f),d=[...new Set(u.
map(({claim:g})=>g))],h=d.filter(g=>!o.has(g));for(let g of h)o.add(g);return{text:t.slice(c,f),on:u.map(({claim:g,lane:b})=>({
claim:g,lane:b})),begins:h,ends:d.filter(g=>a.get(g)===f).sort((g,b)=>g-b)}})}function n0(t,e){let n=[],o=new Map;for(let[
s,{on:r,text:i}]of t.entries()){let a=new Set(r.map(({claim:c})=>e[c].by).filter(c=>c!==null));for(let c of a){let l=o.get(
c);if(l)l.last=s;else{let f={by:c,first:s,last:s};o.set(c,f),n.push(f)}}if(Qb.test(i))for(let c of o.keys())a.has(c)||o.
delete(c)}return n}function Du(t,e,n){let{text:o,claims:s}=t.text===null?Pu(t.claims):{...t,text:t.text},r=Bu(s),i=o0(Fu(o,r),t.title),a={reading:t,
callbacks:e,claims:r,passages:r.map(()=>[]),unfold:(d,h)=>{let g=h.getAttribute("aria-expanded")==="true";h.setAttribute(
"aria-expanded",String(!g));for(let b of d)c[b].classList.toggle("unfolded",!g)}},c=r.map((d,h)=>Cu(d,h+1,t,e)),l=m("div",
{class:"reading"}),f=new Is(l,a,c),u=r.flatMap(({spans:d},h)=>d.length?[]:[h]);for(let[d,h]of i.entries()){let{text:g,names:b,
ends:$}=qu(h,a),S=d===0&&[m("div",{class:"about"},n),Iu(t,r,e)],_=d===0&&u.length>0&&s0(u,c,t),v=m("div",{class:"notes"},
_,h.claims.map(I=>c[I])),M=m("div",{class:`row level-${h.level}`},m("div",{class:"speakers"},b),m("div",{},g,S),v);l.append(
M),f.add(M,_||null,h.claims,b,$)}return f.watch(),{element:l,show:d=>r0(a,c,d)}}function o0(t,e){return t[0]?.level===1?
t:[{level:1,stretches:[{text:e,on:[],begins:[],ends:[]}],claims:[],runs:[]},...t]}var s0=(t,e,{say:n})=>m("div",{class:"\
unplaced"},m("p",{class:"quiet"},n("reading_unplaced")),t.map(o=>e[o]));function r0({claims:t,passages:e},n,o){let s=new Set(
o),r=({id:c})=>s.has(c),i=new Set(t.flatMap((c,l)=>r(c)?e[l]:[]));for(let c of e.flat())c.classList.toggle("current",i.has(
c));for(let[c,l]of t.entries())n[c].classList.toggle("current",r(l)),n[c].toggleAttribute("data-current",r(l));let[a]=i;
return a??n[t.findIndex(r)]}var zu="author",Zi=t=>j().statements[t].sources?.at(-1)??null;function ta(t){let e=Zi(t);return e===null?zu:j().entities[e].
id}function Hu(t,e,n){let{entities:o}=j(),s=new Map([[null,0]]);for(let c of e)s.set(Zi(c),(s.get(Zi(c))??0)+1);let[r,...i]=s;
return[r,...i.sort(([,c],[,l])=>l-c)].map(([c,l])=>{let f=c===null?zu:o[c].id,u=p("reading_author",{name:t.author||t.publisher}),
d=c===null?{name:u}:{name:U(o[c]),lang:Ee(o[c])};return{id:f,...d,count:l,isChosen:f===n}})}function Gu(t,e,n){let{names:o,
labels:s,statements:r}=x,i=j(),a=new Map(e.map(({id:l},f)=>[l,f||null])),c=i0(new Set(t));return t.map(l=>{let f=i.statements[l],
u=r.mode[l]!==ke,d=o.stances[r.stance[l]],h=d==="doubts"||d==="rejects",g=r.certainty[l]!==0||h,b=f.sources??[],$=[b.length>
1&&`${p("according_to")} ${We(b).join(" > ")}`,u&&s.modes[r.mode[l]],r.certainty[l]!==0&&s.certainties[r.certainty[l]],d===
"doubts"&&p("author_doubts"),d==="rejects"&&p("author_rejects"),f.ended&&p("ended")],S=o.signs[lt(l).sign],_=c.get(l);return{
id:r.key[l],spans:i.bodies[r.article[l]]===null?[]:Xn(l),quote:At(l),sentence:Uu(l),sign:S==="together"?"cooperation":S,
hold:u?"not actual":g?"hedged":void 0,denied:r.polarity[l]!==0,doubted:h,by:a.get(ta(l))??null,isSourceInferred:f.inferred?.
includes("according_to")??!1,marks:$.filter(v=>typeof v=="string"),isOut:!n[l],actions:_?[{label:p("show_in_graph"),press:()=>k(
{tab:"graph",open:_,pair:null})}]:[]}})}function i0(t){let e=new Map;for(let{a:n,b:o,rows:s}of y.pairs.values())for(let r of s){
let i=x.ties.statement[r];!t.has(i)||e.has(i)||e.set(i,Qc(n,o))}return e}function Uu(t,e=0){let{statements:n,roles:o}=j(),
{s,o:r,roles:i=[],inferred:a=[]}=n[t],c=(f,u)=>({...a0(f,e),inferred:a.includes(u)}),l=(e?[]:[...i].sort(([f],[u])=>f-u)).
flatMap(([f,u])=>[{text:`, ${o[f].label}`},c(u,o[f].id)]);return[c(s,"subject"),{text:lt(t).label,kind:"verb"},c(r,"obje\
ct"),...l]}function a0(t,e){let n=j();if(typeof t=="string")return{text:t,kind:"name"};if(t>=0)return{text:U(n.entities[t]),
kind:"name",lang:Ee(n.entities[t])};let o=-1-t;return e>=2?{text:`#${x.statements.key[o].split("#")[1]}`,kind:"nested"}:
{text:`(${Uu(o,e+1).map(({text:r,inferred:i})=>i?`[${r}]`:r).join(" ")})`,kind:"nested"}}function Ku(t){let e=new Map;for(let n of t)
for(let o of Rs(n))e.set(o,(e.get(o)??0)+1);return e}function Rs(t,e=new Set([t])){let{s:n,o,roles:s=[]}=j().statements[t],
r=new Set;for(let i of[n,o,...s.map(([,a])=>a)])if(typeof i!="string"){if(i>=0)r.add(i);else if(!e.has(-1-i)){e.add(-1-i);
for(let a of Rs(-1-i,e))r.add(a)}}return r}var Vu=30,c0=8;function Yu(t,e){let{articles:n}=x;if(n.length<2)return null;let o=l0(),s=o.indexOf(t),r={n:s+1,of:o.length},
i=(c,l,f)=>A(l,()=>Qu(o[s+c]),{"aria-label":p(f),disabled:o[s+c]===void 0}),a=m("details",{class:"menu articles"},m("sum\
mary",{},p("articles_list",r)));return a.addEventListener("toggle",()=>a.open&&a.childElementCount===1&&a.append(f0(o,t,
e))),m("div",{class:"line"},i(-1,"\u2039","previous_article"),a,i(1,"\u203A","next_article"))}var Qu=t=>k({article:x.articles[t].
id,open:null});function l0(){let{articles:t}=x,e=n=>t[n].first??t[n].last??Number.MAX_SAFE_INTEGER;return[...t.keys()].sort(
(n,o)=>e(n)-e(o)||n-o)}function f0(t,e,n){let o=x.articles.map(()=>[0,0]);for(let[c,l]of x.statements.article.entries())
o[l][1]++,n[c]&&o[l][0]++;let s=c=>m("li",{},m0(c,c===e,o[c])),r=m("div",{class:"found"},ce(t.map(s),Vu)),i=c=>{let l=c.
toLocaleLowerCase().split(/\s+/).filter(Boolean),f=t.filter(u=>l.every(d=>u0(u).includes(d)));E(r,f.length?ce(f.map(s),Vu):
m("p",{class:"quiet"},p("no_article_called",{text:c})))},a=m("input",{type:"search","aria-label":p("find_article"),placeholder:p(
"find_article"),oninput:({target:c})=>i(c.value)});return m("div",{},t.length>=c0&&a,r)}function u0(t){let{title:e,author:n,
publisher:o,published:s,first:r}=x.articles[t],i=r===null?"":nt(r);return[e,n,o,s,i].join(" ").toLocaleLowerCase()}function m0(t,e,[
n,o]){let s=x.articles[t],r=n<o?p("matching_of",{n,of:N(o,"statement")}):N(o,"statement");return A([m("span",{class:"tit\
le",dir:"auto",lang:s.language},s.title),m("span",{class:"quiet"},m("bdi",{},s.publisher),` \xB7 ${mn(s)} \xB7 ${r}`)],()=>Qu(
t),{"aria-current":e?"true":null})}var p0=500,zt=null,ea=null;async function Xu(t){await D();let{articles:e}=x,n=e.findIndex(({id:c})=>c===w.article),o=Math.
max(0,n);if(!e.length){E(t,wn("article",m("p",{},p("no_articles"))));return}let s=w.article!==null&&n<0,r=[y,o,s,w.about,
w.claimant,w.language];if(!(zt&&t.contains(zt.sheet)&&zt.of.every((c,l)=>c===r[l]))||!zt){let c=zt&&t.contains(zt.sheet)&&
zt.of[1]===o;zt={of:r,...g0(o,s)},E(t,zt.sheet),c||(ea=null)}let a=zt.reading.show(d0());a&&ea!==w.open&&h0(a,zt.sheet)&&
a.scrollIntoView({block:"center"}),ea=w.open}function d0(){let t=jt();return t?.kind==="statement"?t.names:t?.kind!=="li\
st"?[]:Ko(t.names[0]).statements.map(e=>x.statements.key[e])}function h0(t,e){let[n,o]=[t,e].map(s=>s.getBoundingClientRect());
return n.top<Math.max(o.top,0)||n.bottom>Math.min(o.bottom,innerHeight)}function g0(t,e){let n=x.articles[t],o=j().bodies[t],
s=Or(x,w),r=x.statements.article.flatMap(($,S)=>$===t&&s(S)?[S]:[]),i=Ku(r),a=w.about===null?void 0:Co(w.about),c=a!==void 0&&
i.has(a)?a:null,l=Hu(n,r,w.claimant),f=l.find(({isChosen:$})=>$)?.id??null,u=r.filter($=>(c===null||Rs($).has(c))&&(f===
null||ta($)===f)),d=Ue(x,w),h=Gu(u,l,d),g=Du({title:n.title,lang:n.language,text:o,claims:h,claimants:l,say:p},{open:x0,
choose:$=>k({claimant:$})},[e&&m("p",{class:"quiet"},p("no_such_article")),m("p",{class:"source",dir:"ltr"},te(n),w0(n),
" ",Ui(n)),o===null&&m("p",{class:"quiet"},p("quotes_only")),m("p",{class:"quiet"},b0(u,r.length,d))]),b=m("div",{class:"\
line choosers"},Yu(t,d),y0(i,c));return{sheet:wn("article",b,g.element),reading:g}}var w0=({licence:t})=>t?` \xB7 ${t}`:
"";function x0(t){let e=t.map(n=>x.statements.key.indexOf(n));return e.length===1?mt(e[0]):H(e,p("quotes"))}function b0(t,e,n){
let o=t.filter(a=>!n[a]).length,s=N(e,"statement"),r=t.length<e?p("shown_of",{n:t.length,of:s}):s,i=o?`, ${p("left_out_b\
y_filters",{n:o})}`:"";return`${P(Ze())}. ${P(r)}${i}.`}function y0(t,e){let{entities:n}=j(),s=[...t].sort(([,i],[,a])=>a-
i).slice(0,p0).map(([i,a])=>[n[i].id,`${U(n[i])} (${a})`]),r=e===null?"":n[e].id;return m("label",{},`${p("about")} `,K(
p("about"),[["",p("about_all")],...s],r,i=>k({about:i||null})))}var $0=["aim","audience","meant for"];async function tm(t){await D();let{bargains:e,others:n}=Io(),o=e.map(r=>Ju(r,kr(x,
w,r))),s=e.some(r=>!kr(x,w,r));E(t,Lt(m("h2",{},p("tab_bargains")),m("p",{class:"quiet"},p("exchange_help")),s&&m("p",{class:"\
quiet"},p("outcome_elsewhere")),o.length?o:m("p",{},p("no_exchange")),n.length>0&&[m("h2",{},p("other_offers")),n.map(r=>Ju(
r))]))}function Ju(t,e){let n=j(),o=kt(y.chosen,t.flatMap(c=>c.statements)),s=t.map(c=>x.relations[c.relation]),{label:r}=s.
reduce((c,l)=>l.wider.length>c.wider.length?l:c),i=[...new Map(o.map(c=>[Ft(n.statements[c].s),n.statements[c].s])).values()],
a=c=>n.roles.map((l,f)=>c.includes(l.function??"")&&na(l.label,k0(f,o),t,c));return m("section",{class:"bargain"},m("h3",
{},i.map((c,l)=>[l?", ":"",pn(c)]),` ${r}`),e&&m("p",{class:"outcome"},m("strong",{},`${p("outcome")}: `),S0(e)),m("dl",
{},na(p("offered_thing"),Zu(t.map(c=>c.things))),na(p("offered_to"),Zu(t.map(c=>c.targets))),a(yo),a($0)),e?_0(e):m("p",
{class:"quiet"},`${p("dates")}: ${em(t)}`),m("p",{class:"actions"},N(t.length,"act"),", ",R(N(o.length,"statement"),()=>H(
o,r))))}var S0=({outcome:t,again:e})=>`${t}${e?`, ${p("offered_again")}`:""}`;function _0({moves:t}){let e=t.map(([n,o,s,
r])=>m("li",{},m("span",{class:"when"},o||p("date_unknown"),O0(s)&&` (${p("inferred")})`),m("span",{},m("strong",{},n),"\
: ",z(ht(s[0]),s,n),r&&` (${p("may_be",{doubt:r})})`)));return m("details",{class:"course",open:t.length<8},m("summary",
{},p("course")),m("ol",{},e))}var O0=t=>t.some(e=>j().statements[e].inferred_when);function em(t){let e=kt(y.chosen,t.map(
n=>n.statements[0]));return[...new Set(e.map(n=>Zo(j().statements[n])))].join(", ")}function na(t,e,n=[],o=[]){let s=e.map(
({shown:r,name:i,by:a})=>{let c=n.filter(u=>u.statements.some(d=>a.includes(d))),f=o===yo&&c.length<n.length&&` ${p("in_\
some",{n:c.length,of:n.length})}: ${em(c)}`;return m("li",{},r," ",z(String(a.length),a,i),f&&m("span",{class:"quiet"},f))});
return s.length>0&&m("div",{},m("dt",{},t),m("dd",{},m("ul",{},s)))}function Zu(t){let e=new Map;for(let[o,s]of t.flatMap(
r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=x.offers;return[...e].map(([o,s])=>({shown:R(n[o],()=>Q(o)),name:n[o],
by:s}))}function k0(t,e){let n=new Map;for(let o of e)for(let[s,r]of j().statements[o].roles??[]){if(s!==t)continue;let i=Ft(
r);n.set(i,{shown:pn(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}function nm(t,e){let n=t.sources.map(({id:a,label:c})=>({id:a,label:c}));n.sort((a,c)=>om(a.label,c.label)||om(a.id,c.id));
let s=[...t.signers.map(a=>`by:${a}`),...n.map(({id:a})=>`of:${a}`)].map((a,c)=>({name:a,isSigner:c<t.signers.length,claims:0,
disputed:0,shared:0})),r=new Map(n.map(({id:a},c)=>[a,t.signers.length+c])),i={holders:s,disputes:new Map};for(let a of M0(
t,e,r).values())v0(i,a);return i}function M0(t,e,n){let{publisher:o,author:s}=t.statements,r=new Map;for(let i of vo(t,e)){
let{claim:a,who:c,at:l}=i,f=r.get(a)??new Map;r.set(a,f);for(let u of new Set(c===null?[o[l],s[l]]:[n.get(c)??-1]))u>=0&&
f.set(u,[...f.get(u)??[],i])}return r}function v0({holders:t,disputes:e},n){let o=[...n].sort(([i],[a])=>i-a),[s,r]=[new Set,
new Set];for(let[i,[a,c]]of o.entries()){c.some(({held:l})=>l)&&t[a].claims++;for(let[l,f]of o.slice(i+1)){let[[u]=[-1]]=qr(
c,f),d=a*t.length+l;Cr(u)&&e.set(d,(e.get(d)??0)+1);for(let h of Cr(u)?[s]:Cc(u)?[r]:[])t[l].isSigner&&h.add(a),t[a].isSigner&&
h.add(l)}}for(let i of s)t[i].disputed++;for(let i of r)t[i].shared++}function T0({holders:t,disputes:e},n){let o=n===void 0?
-1:t.findIndex(({name:a})=>a===n),s=null;for(let[a,c]of e){let[l,f]=[Math.floor(a/t.length),a%t.length];if(o>=0&&l!==o&&
f!==o)continue;let u=!s||c>s.number,d=s&&c===s.number&&(l<s.one||l===s.one&&f<s.other);(u||d)&&(s={one:l,other:f,number:c})}
if(t.length<2)return null;let r=o>=0?o:s?.one??0,i=s?s.one+s.other-(o>=0?r:s.one):r?0:1;return[t[r].name,t[i].name]}function js(t,e,n){
if(e.compared_with)return{state:e,standings:nm(t,e)};let o=c=>String(e[c])===String(n[c])?null:e[c],s={...e,modes:o("mod\
es"),polarities:o("polarities")},r=nm(t,s),i=String(e.according_to)!==String(n.according_to)&&e.according_to.length===1,
a=T0(r,i?e.according_to[0]:void 0);return{state:a?{...s,according_to:[a[0]],compared_with:[a[1]]}:s,standings:r}}var om=(t,e)=>t<
e?-1:t>e?1:0;var sm=8,A0=50,Ws="";function am(t,e,n,o){let s=t.filter(h=>!h.isSigner&&h.claims),r=t.filter(({isSigner:h})=>h),i=h=>[...h].
sort((g,b)=>b.claims-g.claims),c=[["sources_differ",s.filter(h=>h.disputed).sort((h,g)=>g.disputed-h.disputed),h=>p("sou\
rce_disputed",{n:h.disputed,of:h.claims})],["sources_shared",i(s.filter(h=>!h.disputed&&h.shared)),h=>p("source_shared",
{n:h.shared,of:h.claims})],["sources_reported",i(s.filter(h=>!h.disputed&&!h.shared)),()=>p("source_reported")],["source\
s_authors",i(r),()=>p("compare_own_claims")]],l=m("div",{}),f=(h,g,b)=>m("li",{},A([m("span",{dir:"auto"},P(he([h]))),b!==
null&&m("span",{class:"num"},C(b)),m("small",{},g)],()=>o(h),{"aria-current":e.some($=>String($)===h)?"true":null})),u=()=>{
let h=_=>im(he([_])).includes(im(Ws)),g=c.map(([_,v,M])=>{let I=v.filter(({name:q})=>h(q)).map(q=>f(q.name,M(q),q.claims));
return I.length>0&&[m("h2",{},p(_)),rm(I)]}),$=["authors","everyone"].filter(_=>(_==="everyone"||r.length>1)&&h(_)).map(
_=>f(_,p(`source_${_}`),null)),S=!$.length&&!g.some(Boolean);E(l,g,$.length>0&&[m("h2",{},p("sources_together")),rm($)],
S&&m("p",{class:"quiet"},p("sources_none",{words:Ws})))};u();let d=m("input",{type:"search",value:Ws,placeholder:p("sour\
ces_find"),"aria-label":p(n?"sources_find_second":"sources_find_first"),oninput:h=>{Ws=h.target.value,u()}});return m("n\
av",{class:"sources","aria-label":p("sources_find")},d,l)}function rm(t){let e=m("ul",{},t.slice(0,sm));return[e,Yn(t,sm,
A0,n=>e.append(...n))]}var im=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLocaleLowerCase();var cm=5,L0=40,oa=2,lm=12,E0={affirms:"\u2713",denies:"\u2715",doubts:"?",rejects:"\u2715"},Pe=1;async function sa(t){await D();
let{state:e,standings:n}=js(x,w,G);if(!e.compared_with){E(t,Lt(m("h2",{},p("comparison")),m("p",{},p("compare_nobody"))));
return}let o=[e.according_to,e.compared_with],s=y.parts??To(x,e,e.compared_with),r=([c,l])=>(Pe=1,k({according_to:c,compared_with:l,
modes:e.modes,polarities:e.polarities})),i=c=>{let l=o[1-Pe],f=String(l)===c?o[Pe]:l;return r(Pe?[f,[c]]:[[c],f])},a=c=>{
Pe=c,sa(t).then(()=>t.querySelector("input")?.focus())};E(t,m("div",{class:"sheet compare"},am(n.holders,o,Pe,i),m("sect\
ion",{class:"comparison"},m("h2",{},p("comparison")),m("p",{class:"quiet"},q0(o)),m("p",{class:"line"},A(`\u21C4 ${p("co\
mpare_swap")}`,()=>r([o[1],o[0]])),w.compared_with&&A(p("compare_end"),N0)),C0(s,o,a))))}var N0=()=>k({according_to:G.according_to,
compared_with:null,modes:w.modes??G.modes,polarities:w.polarities??G.polarities});function q0(t){let n=t.filter(s=>ns(s).
length).map(s=>p("compare_known_by",{name:he(s),by:Wt(ns(s),3)})),o=Jt()&&`${P(ss())}.`;return[!w.compared_with&&p("comp\
are_most"),...n,o].filter(Boolean).join(" ")}function C0({claims:t},e,n){let o=e.map(he),s=e.map((r,i)=>{let a=t.flat().
filter(({positions:f})=>f[i].some(u=>u.held)),c=ns(r),l=c.length?p("quoted_by",{by:Wt(c,2)}):p("compare_own_claims");return m(
"th",{scope:"col"},m("span",{dir:"auto"},P(o[i])),m("small",{},`${l} \xB7 ${N(a.length,"claim")}`),A(p("compare_change"),
()=>n(i),{"aria-pressed":String(Pe===i),"aria-label":p("compare_change_side",{name:o[i]})}))});return m("table",{},m("th\
ead",{},m("tr",{},m("th",{scope:"col"},p("claim_column")),s)),Cn.map((r,i)=>R0(r,I0(t[i],e),e)))}function I0(t,e){let{entities:n,
statements:o}=j(),s=new Set(e.flat().map(a=>a.replace(/^of:/,""))),r=a=>[o[a].s,o[a].o].some(c=>typeof c=="number"&&c>=0&&
s.has(n[c].id)),i=a=>(r(a.statements[0])?0:x.statements.key.length)+a.statements[0];return[...t].sort((a,c)=>i(a)-i(c))}
function R0(t,e,n){let[o,s]=n.map(he),r=p(`compare_${t}`,{first:o,second:s}),i=e.flatMap(u=>u.statements),a=m("tr",{class:"\
part"},m("th",{colspan:3,scope:"rowgroup"},m("h3",{},P(r)," ",z(e.length,i,r))," ",m("small",{},e.length?p(`compare_${t}\
_meaning`,{first:o,second:s}):p(`compare_${t}_none`,{first:o,second:s})))),c=u=>u.map(d=>j0(d,n)),l=m("tr",{class:"more"}),
f=Yn(e,cm,L0,u=>l.before(...c(u)));return f&&l.append(m("td",{colspan:3},f)),m("tbody",{},a,c(e.slice(0,cm)),f&&l)}function j0(t,e){
let{statements:n,positions:o}=t,[s]=o.flat().map(({at:r,claim:i})=>x.statements.claim[r]===i?r:W0(r,i));return m("tr",{},
m("th",{scope:"row"},B0(s,n)),e.map((r,i)=>{let a=[...new Map(o[i].map(c=>[c.at,c])).values()];return m("td",{class:a.some(
({how:c})=>c==="doubts"||c==="rejects")?"doubting":null},m("strong",{class:"of",dir:"auto"},P(he(r))),a.slice(0,oa).map(
P0),a.length>oa&&R(p("more",{n:a.length-oa}),()=>H(t.sides[i],ht(s))),!a.length&&m("span",{class:"quiet"},F0(r,n)))}))}function W0(t,e){
let{denials:n,claim:o}=x.statements,s=n.find(([r,i])=>r===t&&o[i]===e);return s?s[1]:t}function B0(t,e){let[n,o,s]=Di(t),
{mode:r}=x.statements,i=[r[t]>0&&x.labels.modes[r[t]],j().statements[t].ended&&p("ended")],a=()=>e.length===1?mt(e[0]):H(
e,ht(t)),c=m("span",{class:`verb ${x.names.signs[lt(t).sign]}`},o);return[m("span",{dir:"auto"},R([n," ",c," ",s],a)),i.
map(l=>l&&[" ",m("span",{class:"mark"},l)])]}function P0({at:t,how:e,who:n,certainty:o}){let s=e==="doubts"||e==="reject\
s",r=n!==null&&j().statements[t].inferred?.includes("according_to"),i=s&&tu(t,lm)||vs(t,lm),a=[o?x.labels.certainties[o]:
null,r&&p("source_inferred")];return m("div",{class:"stand"},m("span",{class:"disc","aria-hidden":"true"},E0[e]),R(p(`co\
mpare_${e}`),()=>mt(t),{class:"link how"}),a.map(c=>c&&[" ",m("span",{class:"mark"},c)]),m("blockquote",{dir:"auto",lang:X(
t).language},i))}var F0=(t,e)=>p(e.some($r(x,t))?"compare_no_position":"compare_no_claim");function fm(t){let e=m("div",{class:"fitted"}),n=0;return new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===n||(n=
e.clientWidth,E(e,t(n)))}).observe(e),e}var ra=["actor","year","article"];var Bs=({statements:t},e)=>e.map(n=>t.key.indexOf(n)).filter(n=>n>=0),D0=({sentence:t})=>t.map(([e])=>e).join("");function ia(t,e,n){
return n==="article"?e.articles:n==="year"?z0(t,e):[...new Set(e.sentence.flatMap(([,o,s])=>o==="entity"&&s?[s]:[]))]}function um(t,e,n,o){
let s=ra.map(i=>[i,Ps(n,i)]).filter(([,i])=>i.length),r=o.trim().toLocaleLowerCase();return e.filter(i=>s.every(([a,c])=>ia(
t,i,a).some(l=>c.includes(l)))&&`${D0(i)} ${i.quote.text} ${i.title}`.toLocaleLowerCase().includes(r))}var Ps=(t,e)=>(t??
[]).filter(n=>n.startsWith(`${e}:`)).map(n=>n.slice(e.length+1));function z0(t,e){let{first:n,last:o,article:s}=t.statements,
[,,r]=e.counts[e.counts.length-1],i=new Set;for(let a of Bs(t,r)){let f=(n[a]!==null||o[a]!==null?[n[a],o[a]]:[t.articles[s[a]].
first,t.articles[s[a]].last]).filter(u=>u!==null).map(u=>new Date(u*864e5).getUTCFullYear());if(f.length)for(let u=Math.
min(...f);u<=Math.max(...f);u++)i.add(String(u))}return[...i].sort()}var[mm,pm]=[84,52],wm=4,aa={bargain:()=>[Ht(9,26),wt("cooperation",20,18,58,18),no("cooperation",66,18),wt("quiet dashed",
26,34,64,34),$e("quiet",18,34,-1),Ht(75,26)],spiral:()=>[11,25,39].flatMap((t,e)=>H0(t+2,e%2===1)),contested:(t,{title:e})=>[
...gm("hatched"),e==="Denied"?ca(72,11):la(72,11)],quoted:()=>[...G0(),dm(34,34,"\u201C \u201D")],"main cause":({denied:t})=>[
t?ca(16,26,12):Ht(16,26,11),wt("quiet thick",32,26,56,26),$e("quiet",59,26,1),O("rect",{class:"solid",x:62,y:15,width:20,
height:22,rx:4})],reasons:({reasons:t=[],effects:e=[]})=>t.some(n=>n>0)?U0(t):K0(t.length,e),precedent:()=>[wt("quiet",4,
34,80,34),O("rect",{class:"solid",x:12,y:27,width:14,height:14}),O("path",{class:"line quiet",d:"M19 21 C30 9 52 9 62 21"}),
$e("quiet",63,22,1,55),O("rect",{class:"hollow dashed",x:56,y:27,width:14,height:14})],forecast:()=>[wt("ink",2,16,26,16),
O("path",{class:"line ink dashed",d:"M26 16 C44 16 46 40 76 41"}),$e("ink",80,41,1)],plan:()=>[Ht(12,26),wt("ink dashed",
24,26,52,26),$e("ink",56,26,1),O("rect",{class:"hollow dashed",x:60,y:16,width:21,height:20,rx:3})],pair:({signs:t=[]})=>t.
length===2?[Ht(9,26),wt("cooperation",20,18,56,18),no("cooperation",64,18),...hm(20,34,62),Ht(75,26)]:[Ht(9,26),...t[0]===
"conflict"?hm(20,26,62):[wt("cooperation",20,26,56,26),no("cooperation",64,26)],Ht(75,26)],position:()=>[Ht(12,26),wt("i\
nk",26,26,44,26),O("rect",{class:"hollow",x:46,y:14,width:36,height:24,rx:6}),dm(64,31,"\xB1")],denied:()=>[O("rect",{class:"\
solid",x:4,y:10,width:5,height:32}),...gm("",9,10,66,32),ca(72,11)]},xm=t=>O("svg",{class:"small-figure",width:mm,height:pm,
viewBox:`0 0 ${mm} ${pm}`,"aria-hidden":"true"},(Object.hasOwn(aa,t.kind)?aa[t.kind]:aa.quoted)(t.figure,t)),Ht=(t,e,n=8)=>O(
"circle",{class:"solid",cx:t,cy:e,r:n}),wt=(t,e,n,o,s)=>O("line",{class:`line ${t}`,x1:e,y1:n,x2:o,y2:s}),no=(t,e,n)=>O(
"path",{class:`head ${t}`,d:`M${e-10} ${n-5.5} L${e} ${n} L${e-10} ${n+5.5} Z`}),$e=(t,e,n,o,s=0)=>O("path",{class:`line\
 ${t}`,d:"M-8 -6 L0 0 L-8 6",transform:`translate(${e} ${n}) rotate(${s}) scale(${o} 1)`}),dm=(t,e,n)=>O("text",{class:"\
middle",x:t,y:e},n),hm=(t,e,n)=>[wt("conflict",t,e,n,e),O("line",{class:"line conflict thick",x1:n,x2:n,y1:e-8,y2:e+8})],
H0=(t,e)=>[wt("conflict",8,t,76,t),O("line",{class:"line conflict thick",x1:e?8:76,x2:e?8:76,y1:t-6,y2:t+6})],gm=(t,e=2,n=8,o=70,s=36)=>[
O("rect",{class:`hollow ${t&&"dotted"}`,x:e,y:n,width:o,height:s,rx:6}),...[.35,.65].map((r,i)=>wt("quiet",e+10,n+r*s,e+
o-(i?24:12),n+r*s))],la=(t,e)=>O("g",{},Ht(t,e,9),O("text",{class:"middle on-solid",x:t,y:e+4.5},"?")),ca=(t,e,n=9)=>O("\
g",{},O("circle",{class:"hollow",cx:t,cy:e,r:n}),O("path",{class:"line ink",d:`M${t-n*.7} ${e+n*.7} L${t+n*.7} ${e-n*.7}`})),
G0=()=>[O("path",{class:"hollow",d:"M10 8 H66 a6 6 0 0 1 6 6 V32 a6 6 0 0 1 -6 6 H30 L20 47 V38 H10 a6 6 0 0 1 -6 -6 V14\
 a6 6 0 0 1 6 -6 Z"})],U0=t=>[...t.slice(0,wm).map((e,n)=>O("rect",{class:"bar",x:2,y:2+n*13,width:Math.max(58-12*Math.max(
e-1,0),12),height:9,rx:2})),wt("ink",62,26,71,26),$e("ink",73,26,1),Ht(79,26,5)];function K0(t,e){let n=Math.min(Math.max(
t,1),wm),o=e.slice(0,3),s=[...Array(n).keys()].map(i=>26+(i-(n-1)/2)*13),r=o.map((i,a)=>26+(a-(o.length-1)/2)*19);return[
...s.flatMap(i=>r.map(a=>O("path",{class:"line quiet thin",d:`M17 ${i} C36 ${i} 34 ${a} 54 ${a}`}))),...s.map(i=>O("rect",
{class:"bar",x:1,y:i-4.5,width:16,height:9,rx:2})),...o.map((i,a)=>O("rect",{class:`hollow ${i?"":"dashed"}`,x:55,y:r[a]-
8,width:27,height:16,rx:3}))]}var Fs=null,bm=new Map;function Y(t,e=12,n=400){let o=`${e} ${n} ${t}`,s=bm.get(o)??V0(t,e,n);return bm.set(o,s),s}function V0(t,e,n){
return Fs??=document.createElement("canvas").getContext("2d"),Fs?(Fs.font=`${n} ${e}px ${getComputedStyle(document.body).
fontFamily}`,Math.ceil(Fs.measureText(t).width)+1):t.length*e*.6}function xt(t,e,n=12,o=400){if(Y(t,n,o)<=e)return t;let[
s,r]=[0,t.length];for(;s<r;){let i=s+r+1>>1;Y(`${t.slice(0,i).trimEnd()}\u2026`,n,o)<=e?s=i:r=i-1}return`${t.slice(0,s).
trimEnd()}\u2026`}var ma=480,oo=26,fa=40,Ds=12,ua=7,ym=5,zs=24;function $m(t,e){return t==="bargain"?n=>Y0(e,n):t==="spiral"&&e.acts?.length?
n=>Q0(e,n):null}function Y0({ends:t=["",""],there:e="",back:n=[],condition:o=[],course:s=[]},r){let i=[{words:e,way:"the\
re",look:"cooperation",end:"full"},...n.slice(0,2).map(l=>({words:l,way:"back",look:"quiet dashed",end:"open"})),...o.slice(
0,2).map(l=>({words:l,way:"none",look:"",end:""}))],a=_m(t,i,r),c=Z0(s,r,a.height+14);return Sm(r,a.height+14+c.height,[
...a.shapes,...c.shapes])}function Q0({ends:t=["",""],acts:e=[],restraints:n=[]},o){let s=e.slice(0,ua).map(([a,c,l],f)=>({
words:c,way:a===0?"there":"back",look:"conflict",end:"bar",number:String(f+1),isDoubted:l}));e.length>ua&&s.push({words:p(
"and_more",{n:e.length-ua}),way:"none",look:"",end:""});for(let[a,c]of n.slice(0,2))s.push({words:p("restraint_by",{who:a})+
(c&&`: ${c}`),way:"none",look:"",end:""});let{shapes:r,height:i}=_m(t,s,o);return Sm(o,i,r)}var Sm=(t,e,n)=>O("svg",{class:"\
large-figure",width:t,height:e,viewBox:`0 0 ${t} ${e}`,role:"img","aria-label":p("figure")},n);function _m(t,e,n){let o=g=>t.
map(b=>Math.min(Math.max(Y(b,14,600)+20,64),g)),s=o(Math.min(130,n/5)),r=n-s[0]-s[1]-2*Ds,i=n<ma||e.some(g=>Y(g.words,13)>
Om(g,r)),a=i?o((n-Ds)/2):s,c=i?fa:Math.max(e.length*oo,fa),l=i?fa+8:(c-e.length*oo)/2,[f,u]=i?[0,n]:[a[0]+Ds,n-a[1]-Ds],
d=t.flatMap((g,b)=>{let $=b?n-a[b]:0,S=X0(g,a[b]-12);return[O("rect",{class:"end",x:$+.5,y:.5,width:a[b]-1,height:c-1,rx:8}),
O("text",{class:"middle end-name",y:c/2+5-(S.length-1)*9},O("title",{},g),S.map((_,v)=>O("tspan",{x:$+a[b]/2,dy:v?18:0},
_)))]}),h=e.flatMap((g,b)=>J0(g,f,u,l+b*oo+oo/2));return{shapes:[...d,...h],height:i?l+e.length*oo:c}}function X0(t,e){if(Y(
t,14,600)<=e)return[t];let n=t.split(" "),o=n.length;for(;o>1&&Y(n.slice(0,o).join(" "),14,600)>e;)o--;let s=n.slice(o).
join(" ");return[xt(n.slice(0,o).join(" "),e,14,600),...s?[xt(s,e,14,600)]:[]]}var Om=({way:t,number:e,isDoubted:n},o)=>o-
(t==="none"?0:60)-(e?16:0)-(n?24:0);function J0({words:t,way:e,look:n,end:o,number:s,isDoubted:r},i,a,c){let l=i+(s?16:0),
f=Om({words:t,way:e,look:n,end:o,number:s,isDoubted:r},a-i),u=Y(t,13)>f?12:13,d=xt(t,f,u),h=Y(d,u)+(r?24:0),[g,b]=[(l+a-
h)/2-8,(l+a+h)/2+8],$={class:u<13?"row-words small":"row-words",x:g+8,y:c+4.5},S=O("text",$,O("title",{},t),d);if(e==="n\
one")return[S];let _=e==="there"?a-1:l+1,v=e==="there"?-1:1;return[s?O("text",{class:"row-number",x:i,y:c+4.5},s):null,O(
"line",{class:`line ${n}`,x1:l+(e==="back"&&o==="full"?9:1),x2:g,y1:c,y2:c}),O("line",{class:`line ${n}`,x1:b,x2:a-(e===
"there"&&o==="full"?9:1),y1:c,y2:c}),o==="full"&&no(n,_,c),o==="open"&&$e(n.replace("dashed",""),_,c,-v),o==="bar"&&O("l\
ine",{class:`line ${n} thick`,x1:_+v,x2:_+v,y1:c-7,y2:c+7}),S,r&&la(b-17,c)].filter(M=>M instanceof SVGElement)}function Z0(t,e,n){
let o=e<ma?ym:Math.min(ym,Math.floor(e/110)),s=[["",p("and_more",{n:t.length-o+1}),"none"]],r=t.length>o?[...t.slice(0,o-
1),...s]:t;return r.length?e<ma?ty(r,e,n):ey(r,e,n):{shapes:[],height:0}}function ty(t,e,n){let o=[O("line",{class:"line\
 quiet thin",x1:8,x2:8,y1:n+11,y2:n+t.length*zs-11})],s=t.flatMap(([r,i,a],c)=>{let l=n+c*zs+zs/2,f=[r,i].filter(Boolean).
join(": ");return[km(a,8,l),O("text",{class:"row-words",x:24,y:l+4.5},xt(f,e-24,13))]});return{shapes:[...o,...s],height:t.
length*zs}}function ey(t,e,n){let o=e/t.length,s=n+26,r=[O("line",{class:"line quiet thin",x1:0,x2:e,y1:s,y2:s})],i=1;for(let[
a,[c,l,f]]of t.entries()){let u=(a+.5)*o,d=sy(l,o-10);i=Math.max(i,d.length),r.push(O("text",{class:"middle when",x:u,y:n+
12},O("title",{},c),xt(c,o-10,12,600)),km(f,u,s),...d.map((h,g)=>O("text",{class:"middle what",x:u,y:s+22+g*15},h))),a&&
ny(t[a-1][0],c)&&r.push(oy(a*o,s))}return{shapes:r,height:38+i*15}}function ny(t,e){let[n,o]=[t,e].map(s=>Number(/\d{4}/.
exec(s)?.[0]??Number.NaN));return o-n>1}var oy=(t,e)=>O("g",{},O("rect",{class:"gap",x:t-7,y:e-3,width:14,height:6}),O("\
path",{class:"line quiet thin",d:`M${t-6} ${e+7} l5 -14 M${t+1} ${e+7} l5 -14`}));function sy(t,e){if(Y(t)<=e)return[t];
let n=t.split(" "),o=n.length-1;for(;o>1&&Y(n.slice(0,o).join(" "))>e;)o--;return[xt(n.slice(0,o).join(" "),e),xt(n.slice(
o).join(" "),e)]}function km(t,e,n){return t==="done"?O("rect",{class:"solid",x:e-6,y:n-6,width:12,height:12}):t==="case"?
O("rect",{class:"hollow",x:e-6,y:n-6,width:12,height:12}):t==="answer"?O("circle",{class:"solid",cx:e,cy:n,r:6.5}):O("ci\
rcle",{class:t==="offer"?"head cooperation":"hollow",cx:e,cy:n,r:6.5})}var Mm=10,so="";async function vm(t){let[{lack:e,cards:n}]=await Promise.all([No(),D()]),o=n.flatMap(s=>s.findings);E(t,
Lt(m("h2",{class:"page-title"},p("findings_title")),m("p",{class:"quiet"},N(o.length,"finding"),". ",p("findings_help")),
e&&m("p",{},e),n.length===1&&n[0].article===null?ly(n[0]):m("div",{class:"findings"},n.map(ry))))}function ry({article:t,
title:e,about:n,findings:o,more:s,lack:r}){let[i,...a]=o,c=i&&$m(i.kind,i.figure);return m("section",{class:"finding-car\
d","aria-label":e},m("div",{class:"card-head"},m("h3",{lang:x.articles.find(({id:l})=>l===t)?.language},e),m("p",{class:"\
quiet"},n)),r&&m("p",{class:"finding"},r),c&&iy(i,c),(c?a:o).map(Tm),qm(s),t!==null&&ay(t))}var iy=(t,e)=>m("div",{class:"\
finding lead"},Am(t),Lm(t),fm(e),Em(t),Nm(t)),Tm=t=>m("div",{class:"finding row"},xm(t),m("div",{},Am(t),Lm(t),Em(t),Nm(
t))),Am=({title:t,counts:e})=>m("p",{class:"numbers"},m("strong",{},t),e.map(([n,o,s])=>[" \xB7 ",z(n,Bs(x,s),t),` ${o}`])),
Lm=t=>m("p",{class:"sentence"},R(t.sentence.map(([e,n])=>n==="entity"?Vt(e):e),()=>k(cy(t)),{class:"link whole"}));function Em(t){
let[e]=Bs(x,[t.quote.statement]),{language:n}=x.articles.find(({id:s})=>s===t.quote.article)??{},o=`\u201C${t.quote.text}\
\u201D`;return m("blockquote",{lang:n},e===void 0?o:R(o,()=>mt(e)))}var Nm=t=>t.remarks.length>0&&m("p",{class:"numbers"},
t.remarks.join("; "));function qm(t){let e=Object.entries(t),n=e.reduce((s,[,r])=>s+r,0),o=e.map(([s,r],i)=>[i?", ":": ",
p("findings_by",{n:C(r)})," ",m("code",{},s)]);return n>0&&m("p",{class:"card-foot"},N(n,"more_finding"),o,".")}function ay(t){
let{statements:e}=x,n=x.articles.findIndex(({id:r})=>r===t),o=e.key.flatMap((r,i)=>e.article[i]===n&&e.aside[i]!==Sr?[i]:
[]),s=Le(o.length,"all_statements",{statements:N(o.length,"statement")});return m("p",{class:"card-foot"},o.length>0&&[R(
s,()=>H(o,s))," \xB7 "],R(p("the_argument"),()=>k({tab:"arguments",article:t,about:null}))," \xB7 ",R(p("the_article"),()=>k(
{tab:"article",article:t,open:null})))}function cy({kind:t,figure:e,quote:n}){let{article:o}=n;return t==="bargain"||t===
"precedent"?{tab:"bargains"}:e.pair?{tab:"timeline",level:"country",pair:e.pair,open:null}:t==="reasons"||t==="main caus\
e"?{tab:"arguments",article:o,about:null,open:`statement:${n.statement}`}:e.sources?.length?{tab:"compare",according_to:[
"authors"],compared_with:[`of:${e.sources[0]}`],modes:null,polarities:null}:{tab:"article",article:o,open:`statement:${n.
statement}`}}function ly({title:t,findings:e,more:n,lack:o}){let s=m("div",{class:"finding-card"}),r=()=>{let i=um(x,e,w.
findings,so),a=w.find?i.length:Mm*(1+w.more);E(s,m("div",{class:"card-head"},m("h3",{},t),m("p",{class:"quiet"},p("findi\
ngs_chosen",{n:C(i.length),of:C(e.length)}))),i.slice(0,a).map(Tm),!i.length&&m("p",{class:"finding"},o||p("no_finding")),
i.length>a&&m("p",{class:"card-foot"},A(p("more",{n:C(Math.min(Mm,i.length-a))}),()=>k({more:w.more+1}))),i.length<=a&&qm(
n))};return[so=""]=Ps(w.findings,"words"),r(),[m("div",{class:"line finding-choice"},fy(r),ra.map(i=>uy(i,e))),s]}var fy=t=>m(
"input",{type:"search",value:so,placeholder:p("finding_words"),"aria-label":p("finding_words"),oninput:e=>{so=e.target.value,
t()},onchange:()=>Cm("words",so.trim())});function uy(t,e){let n=new Map;for(let r of e)for(let i of ia(x,r,t))n.set(i,(n.
get(i)??0)+1);let o=[...n].map(([r,i])=>[r,`${my(t,r)} (${C(i)})`]).sort(([r,i],[a,c])=>t==="year"?r.localeCompare(a):i.
localeCompare(c)),[s=""]=Ps(w.findings,t);return o.length>1&&K(p(`finding_${t}`),[["",p(`finding_${t}`)],...o],s,r=>Cm(t,
r))}function my(t,e){if(t==="article")return x.articles.find(({id:o})=>o===e)?.title??e;let n=t==="actor"?It(e):null;return n?
P(U(n)):e}function Cm(t,e){let n=(w.findings??[]).filter(s=>!s.startsWith(`${t}:`)),o=e?[...n,`${t}:${e}`]:n;return k({findings:o.
length?o:null,more:0})}var py={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},Im=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,dy=/[^\p{ASCII}]/u,
Rm=new Map;function jm(t){let e=Rm.get(t);if(e!==void 0)return e;let o=[...t.normalize("NFKD").replace(Im,"").toLowerCase().
replace(Im,"")].map(s=>py[s]??(/\p{Pd}/u.test(s)?"-":/\s/u.test(s)?" ":s)).join("");return Rm.set(t,o),o}function bt(t){
return(dy.test(t)?Array.from(t,jm).join(""):t.toLowerCase()).replace(/\s+/g," ").trim()}var pa=t=>bt(t).split(" ").filter(
Boolean);function da(t){let e=[],n="",o=0;for(let s of t){let r=jm(s);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<
r.length;i++)e.push(o)}o+=s.length}return{plain:n,places:[...e,o]}}function Wm(t,e){let{plain:n,places:o}=da(t),s=[];for(let r of e)
for(let i=n.indexOf(r);r&&i>=0;i=n.indexOf(r,i+r.length))s.push([o[i],hy(t,o,i+r.length-1)]);return s.sort((r,i)=>r[0]-i[0]||
i[1]-r[1]),s.filter(([r],i)=>s.slice(0,i).every(([,a])=>a<=r))}function hy(t,e,n){let o=n+1;for(;e[o]===e[n]&&o<e.length-
1;)o++;return e[n]+t.slice(e[n],e[o]).trimEnd().length}var gy=/[\p{L}\p{N}]/u;function ro(t,e){let n=e===0?" ":t[e-1];return n===
" "||n===`
`||!gy.test(n)}var Bm="found";function Pm(t){if(typeof Highlight<"u"&&CSS.highlights.delete(Bm),!w.find)return;let[e="",n=""]=w.find.map(
bt),o=wy(t),{plain:s,places:r}=da(o.map(({data:l})=>l).join("")),i=Math.max(0,s.indexOf(n)),a=s.indexOf(e,i)>=0?[e]:e.split(
" "),c=(e?a:[n]).flatMap(l=>{let f=s.indexOf(l,i);return f<0?[]:xy(o,r[f],r[f+l.length])});c.length&&(typeof Highlight<"\
u"&&CSS.highlights.set(Bm,new Highlight(...c)),c[0].startContainer.parentElement?.scrollIntoView({block:"center"}))}function wy(t){
let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),n=[];for(;e.nextNode();){let o=e.currentNode;o.parentElement?.closest(
"select, .number-mark")||n.push(o)}return n}function xy(t,e,n){let o=document.createRange(),s=0;for(let r of t){let i=s+
r.data.length;if(s<=e&&e<i&&o.setStart(r,e-s),s<n&&n<=i)return o.setEnd(r,n-s),[o];s=i}return[]}var by=40,yy=100;function Dm(t,e){let{level:n}=t,o=Ut(t),s=$y(t,o),r=s.filter(({nodes:d})=>d.length>1),i=s.reduce((d,{nodes:h})=>d+
h.length,0),a=new Set(e.unfolded??(i>by?[]:r.map(({id:d})=>d))),c=yy*(1+e.more),l=zm(s,c,"").flatMap(d=>Sy(t,d,a,c)),f=new Int32Array(
n.nodes.length).fill(-1);for(let[d,{nodes:h}]of l.entries())for(let g of h)f[g]=d;let u=_y(t,o,f,l.length);return{entries:l,
folding:r.map(({id:d})=>d),unfolded:r.map(({id:d})=>d).filter(d=>a.has(d)),rows:Fm(u.map(([d])=>d)),columns:Fm(u.map(([,
d])=>d)),cells:u.map(([d,h,g])=>Oy(t,d,h,g))}}var Fm=t=>[...new Set(t)].sort((e,n)=>e-n);function $y({facts:t,level:e,nodes:n,
chosen:o,state:s},r){let i=new Map,a=new Map,c=u=>e.nodes[u].country??e.nodes[u].actor;for(let u of r){for(let d of[u.a,
u.b]){let h=c(d);i.set(h,(i.get(h)??new Set).add(d))}for(let d of new Set([c(u.a),c(u.b)])){let h=a.get(d)??[];a.set(d,h);
for(let g of u.rows)h.push(g)}}let l=u=>n.get(u)?.weight??0;return[...i].map(([u,d])=>({id:u,nodes:[...d].sort((h,g)=>l(
g)-l(h)||h-g),weight:ft(t,a.get(u)??[],o,s.count)})).sort((u,d)=>d.weight-u.weight||(u.id<d.id?-1:1))}function zm(t,e,n){
if(t.length<=e+1)return t;let o=t.slice(e).flatMap(({nodes:s})=>s);return[...t.slice(0,e),{id:n,nodes:o,weight:0}]}function Sy({
level:t},{id:e,nodes:n},o,s){if(e==="")return[{kind:"rest",id:e,group:null,nodes:n}];if(n.length===1)return[{kind:"actor",
id:t.nodes[n[0]].actor,group:null,nodes:n}];if(!o.has(e))return[{kind:"group",id:e,group:null,nodes:n}];let r=n.map(i=>({
id:t.nodes[i].actor,nodes:[i],weight:0}));return zm(r,s,"").map(i=>({...i,kind:i.id?"actor":"rest",group:e}))}function _y({
facts:t},e,n,o){let s=new Map,r=(i,a)=>{let c=s.get(i)??new Set;s.set(i,c);for(let l of a)c.add(l)};for(let{a:i,b:a,rows:c}of e){
r(n[i]*o+n[a],c);let l=i===a?[]:Go(t,c);l.length&&r(n[a]*o+n[i],l)}return[...s].sort(([i],[a])=>i-a).map(([i,a])=>[Math.
floor(i/o),i%o,[...a]])}function Oy(t,e,n,o){let{facts:s,chosen:r,state:i}=t,[a,c,l]=Yc(t,o);return{row:e,column:n,rows:o,
number:ft(s,o,r,i.count),signs:[a,c,l],together:Go(s,o).length>0}}var ha=t=>{let[e,n]=String(t.dataset.at).split(" ");return[Number(e),Number(n)]},Hm=t=>[...t.querySelectorAll("[data-at]")],
ky={ArrowRight:[1,1],ArrowLeft:[1,-1],ArrowDown:[0,1],ArrowUp:[0,-1]};function Gm(t,e){let n=t.target instanceof Element?
t.target.closest("[data-at]"):null,o=ky[t.key];if(!n||!o)return;t.preventDefault();let[s,r]=o,i=ha(n),a=Hm(e).map(c=>({spot:c,
at:ha(c)})).filter(({at:c})=>c[1-s]===i[1-s]&&(c[s]-i[s])*r>0).sort((c,l)=>(c.at[s]-l.at[s])*r);a.length&&Um(e,a[0].spot)}
function Um(t,e){Ym(t,e),e.focus()}function Km(t,e){let n=Hm(t).find(o=>o.dataset.group===e);n&&Um(t,n)}function Vm({target:t,
type:e},n,o,{rows:s,columns:r,cells:i},a){let c=t instanceof Element?t.closest("td, th")?.querySelector("[data-at]"):null;
for(let h of n.querySelectorAll(".lit"))h.classList.remove("lit");if(o.hidden=!c,!c)return;let[l,f]=ha(c);e==="focusin"&&
Ym(n,c),c.closest("tr")?.classList.toggle("lit",l>=0);let u=n.querySelector(`[data-at="-1 ${f}"]`)?.closest("th");o.hidden=
f<0||!u,u&&f>=0&&(u.classList.add("lit"),[o.style.left,o.style.width]=[`${u.offsetLeft}px`,`${u.offsetWidth}px`]);let d=i.
find(h=>h.row===s[l]&&h.column===r[f]);d&&a(d)}function Ym(t,e){for(let n of t.querySelectorAll("[data-at][tabindex='0']"))
n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0")}var ga={acts:"act",statements:"statement",articles:"article"},Hs=["cooperation","conflict","neither"],[Jm,My,vy,Ty]=[22,
4,18,8];function Zm(t,e,n,o){let{entries:s,rows:r,columns:i,cells:a}=e,c=Math.max(...a.map(L=>L.number)),l={shown:t,matrix:e,
names:n,fold:o,largest:c},f=e.unfolded.length>0,u=`${Jm+vy+Ty*C(c).length}px`,d=new Map(i.map((L,B)=>[L,B])),h=new Map(r.
map(L=>[L,[]]));for(let L of a)h.get(L.row)?.push(L);let g=r.map((L,B)=>m("tr",{},Qm(l,r,B,"row"),Ay(l,h.get(L)??[],B,d))),
b=f?2:1,$=m("td",{class:"corner",colspan:b,rowspan:b},p("matrix_corner")),S=i.map((L,B)=>Qm(l,i,B,"col")),_=L=>s[i[L]].group!==
null,v=S.flatMap((L,B)=>_(B)?L.slice(0,-1):L),M=S.flatMap((L,B)=>_(B)?L.slice(-1):[]),I=i.map(()=>m("col",{class:"cells"})),
q=m("table",{class:`matrix${f?" grouped":""}`,role:"grid","aria-label":p("tab_matrix")},m("colgroup",{},f&&m("col",{class:"\
brackets"}),m("col",{class:"names"}),I),m("thead",{},m("tr",{},$,v),M.length>0&&m("tr",{},M)),m("tbody",{},g));return q.
style.setProperty("--cell",u),q.querySelector("td [data-at]")?.setAttribute("tabindex","0"),q}function Qm({shown:t,matrix:{
entries:e,unfolded:n},names:o,fold:s},r,i,a){let{kind:c,id:l,group:f}=e[r[i]],u=a==="row",d=(I,q)=>u?{rowspan:I,colspan:q}:
{colspan:I,rowspan:q},h=I=>u?`${i} ${I}`:`${I} ${i}`,g={actor:()=>Q(l),group:()=>s(l),rest:()=>k({more:w.more+1})}[c],b=o[r[i]],
$=Xm(b,g,h(-1),c==="group"?{"aria-expanded":"false","data-group":l}:{}),S=m("th",{scope:a,class:`${c} ${a}`,...d(1,n.length&&
f===null?2:1)},$);if(f===null||i>0&&e[r[i-1]].group===f)return[S];let _=r.filter(I=>e[I].group===f).length,v=ep(t,f),M=Xm(
v,()=>s(f),h(-2),{"aria-expanded":"true","data-group":f});return[m("th",{scope:`${a}group`,class:`bracket ${a}${_>1?"":"\
 of-one"}`,...d(_,1)},M),S]}function Xm(t,e,n,o){let s=o["aria-label"]??t;return R(m("bdi",{},t),e,{title:s,"aria-label":s,
tabindex:-1,"data-at":n,...o})}function Ay(t,e,n,o){let s=[],r=0,i=a=>a>r&&s.push(m("td",{colspan:a-r}));for(let a of e){
let c=o.get(a.column)??0;i(c),s.push(m("td",{class:"cell"},Ly(t,a,`${n} ${c}`))),r=c+1}return i(o.size),s}function Ly({shown:t,
matrix:{entries:e},names:n,largest:o},s,r){let i=dt([n[s.row],n[s.column]]),a=m("span",{class:`square${s.together?" toge\
ther":""}`},Hs.map((l,f)=>s.signs[f]>0&&wa(l,s.signs[f]))),c=Math.max(My,Jm*Math.sqrt(s.number/o));return[a.style.width,
a.style.height]=[`${c}px`,`${c}px`],R([m("span",{class:"room"},a),C(s.number)],()=>Ey(t,e,s,i),{"aria-label":`${i}: ${ba(
s)}`,"aria-describedby":"matrix-says",tabindex:-1,"data-at":r})}function wa(t,e=1){let n=m("span",{class:t});return n.style.
flexGrow=String(e),n}var xa=t=>x.labels.signs[x.names.signs.indexOf(t)];function ba({number:t,signs:e,together:n}){let o=Hs.
flatMap((s,r)=>e[r]>0?[`${C(e[r])} ${xa(s)}`]:[]);return`${N(t,ga[w.count])} (${Wt(o)}${n?`; ${p("matrix_together")}`:""}\
)`}function Ey(t,e,{row:n,column:o,rows:s},r){let[i,a]=[e[n],e[o]];if(i.kind!=="actor"||a.kind!=="actor")return H(Ot(t,s),
r);let[c,l]=[i.nodes[0],a.nodes[0]];return t.pairs.has(c*t.level.nodes.length+l)?pt(c,l):pt(l,c)}var tp=({level:t},e)=>t.
numbers.has(e)||e in t.countries||It(e)!==null;function ep({level:t},e){let n=t.numbers.get(e);if(n!==void 0)return W(t,
n);let o=It(e);return o?U(o):t.countries[e]??e}function np(t,{kind:e,id:n,nodes:o}){return e==="actor"?W(t.level,o[0]):e===
"rest"?p("matrix_rest",{n:C(o.length)}):p("matrix_group",{name:ep(t,n),n:C(o.length)})}var Ny=5,op=[];async function sp(t){let e=[y,w.unfolded,w.more,w.language];if(t.querySelector(".matrix")&&e.every((f,u)=>f===
op[u]))return;let n=$o(y),o=Dm(n,w);if(o.folding.every(f=>tp(n,f))||await D(),op=e,!o.cells.length){E(t,m("div",{class:"\
sheet"},m("p",{},ye())));return}let s=o.entries.map(f=>np(n,f)),i=Zm(n,o,s,f=>Cy(t,o,f)),a=m("div",{class:"band",hidden:!0}),
c=m("p",{class:"matrix-sentence"},m("span",{class:"quiet"},p("matrix_keys"))),l=f=>Ry(c,s,f);for(let f of["mouseover","f\
ocusin"])i.addEventListener(f,u=>Vm(u,i,a,o,l));i.addEventListener("keydown",f=>Gm(f,i)),E(t,m("div",{class:"sheet matri\
x-sheet"},m("p",{class:"quiet"},vt(n)," ",z(p("show_quotes"),Qt(n).statements,p("based_on_drawn"))),m("div",{class:"matr\
ix-tools"},qy(o),Iy(o)),c,m("div",{class:"matrix-scroll"},m("div",{},i,a))))}function qy({folding:t,unfolded:e}){return[
e.length<t.length&&A(p("unfold_all"),()=>k({unfolded:t})),e.length>0&&A(p("fold_all"),()=>k({unfolded:[]}))]}async function Cy(t,{
unfolded:e},n){let o=e.includes(n);await k({unfolded:o?e.filter(s=>s!==n):[...e,n]}),Km(t,n)}function Iy({cells:t}){let e=Hs.
flatMap((o,s)=>t.some(({signs:r})=>r[s])?[o]:[]),n=(o,s)=>m("span",{class:`square ${s}`},wa(o));return m("p",{class:"mat\
rix-legend"},e.map(o=>m("span",{},n(o,""),o==="neither"?p("matrix_neither"):xa(o))),t.some(({together:o})=>o)&&m("span",
{},n("","together"),p("matrix_together")),m("span",{class:"quiet"},p("matrix_help",{what:Le(2,ga[w.count])})))}function Ry(t,e,n){
let o=Tt(x,n.rows),s=o.slice(0,Ny).map(Ne),r=o.length>s.length?[p("and_more",{n:o.length-s.length})]:[];E(t,m("strong",{},
dt([e[n.row],e[n.column]])),` ${ba(n)}: `,m("span",{id:"matrix-says"},[...s,...r].join("; ")))}var[jy,Wy,By]=[8,30,12],Py=5;function rp(t,e){let n=matchMedia("(min-width: 901px)").matches;return Kt.map(o=>{let s=t.get(
o)??new Map,r=e.get(o)??new Set;return s.size<2&&!r.size?null:Fy(o,s,r,r.size>0||n&&s.size<=Py)})}function Fy(t,e,n,o){let s=[
...new Set([...n,...e.keys()])].map(g=>({value:g,label:zy(t,g),number:e.get(g)??0})).sort((g,b)=>Number(n.has(b.value))-
Number(n.has(g.value))||b.number-g.number||g.label.localeCompare(b.label)),r=m("div",{class:"facet-values"}),i=p(`facet_${t}`),
[a,c]=[jy,""],l=()=>{let g=s.filter(({label:b})=>b.toLocaleLowerCase().includes(c));E(r,g.slice(0,a).map(({value:b,label:$,
number:S})=>st([m("bdi",{},$),m("span",{class:"quiet"},` ${C(S)}`)],n.has(b),_=>Dy(t,b,_))),g.length>a&&A(p("more",{n:C(
g.length-a)}),f))},f=()=>{a+=Wy,l()},u=g=>{c=g.trim().toLocaleLowerCase(),l()};l();let d=s.length>By&&m("input",{type:"s\
earch",placeholder:p("facet_search"),"aria-label":`${p("facet_search")}: ${i}`,oninput:g=>u(g.target.value)}),h=n.size||
s.length;return m("details",{class:"facet",open:o},m("summary",{},i,m("span",{class:"quiet"},` ${C(h)}${n.size?" \u2022":
""}`)),d,r)}function Dy(t,e,n){let o=`${t}:${e}`,s=(w.facets??[]).filter(i=>i!==o),r=n?[...s,o]:s;return k({facets:r.length?
r:null,more:0})}function zy(t,e){let{names:n,labels:o}=x;switch(t){case"actor":case"target":return tn(e);case"relation":
return x.relations.find(({id:s})=>s===e)?.label??e;case"type":return e===Nn?p("no_quad_class"):o.quad_classes[n.quad_classes.
indexOf(e)]??e;case"source":return Mt([e]);case"mode":return o.modes[n.modes.indexOf(e)]??e;case"certainty":return o.certainties[n.
certainties.indexOf(e)]??e;case"article":return x.articles.find(({id:s})=>s===e)?.title??e}}var ya=4,$a=t=>(w.columns??[]).find(e=>e.startsWith(`${t}:`))?.slice(t.length+1)??"",Sa=(t,e)=>t.toLocaleLowerCase().includes(
e.toLocaleLowerCase());function ip(t){let{level:e}=t,n=new Map,o=f=>{let u=n.get(f)??ne(t,f);return n.set(f,u),u},s=({a:f,
b:u})=>dt([W(e,f),W(e,u)]),r=f=>{let u=Ot(t,f.rows);return cp(u.find(d=>Sa(At(d),$a("quote")))??u[0])},i=(f,u,d)=>({name:f,
isText:!0,value:u,cell:d}),a=(f,u)=>({name:f,isText:!1,value:u,cell:d=>z(u(d),o(d).statements,s(d))}),c=f=>u=>W(e,u[f]),
l=f=>u=>R(m("bdi",{},f(u)),()=>pt(u.a,u.b));return[i("actor",c("a"),l(c("a"))),i("label",f=>ie(x,f.rows),f=>Hy(Tt(x,f.rows).
map(Ne))),i("target",c("b"),l(c("b"))),i("quote",f=>Ot(t,f.rows).map(At).join(`
`),r),{name:"weight",isText:!1,value:f=>f.weight,cell:f=>C(f.weight)},{...a("acts",f=>o(f).acts),cell:f=>z(o(f).acts,jn(
o(f)),s(f))},{name:"quad_classes",isText:!1,value:f=>Gy(o(f)),cell:f=>Uy(o(f),s(f))},a("statements",f=>o(f).statements.length),
a("articles",f=>o(f).articles.size),a("sources",f=>o(f).sources.size)]}function ap(t){let{level:e,chosen:n}=t,o=new Map(
kt(n,n.inside.keys()).map((l,f)=>[l,f])),s=j().statements,r=l=>f=>f[l]>=0?W(e,f[l]):Ft(s[f.at][l==="a"?"s":"o"]),i=l=>f=>{
let u=m("bdi",{},r(l)(f));return f[l]>=0?R(u,()=>Q(e.nodes[f[l]].actor)):u},a=({at:l})=>X(l).title;return[{name:"when",isText:!0,
value:({at:l})=>Zo(s[l]),order:({at:l})=>o.get(l)??0},{name:"actor",isText:!0,value:r("a"),cell:i("a")},{name:"relation",
isText:!0,value:({at:l})=>lt(l).label},{name:"target",isText:!0,value:r("b"),cell:i("b")},{name:"quote",isText:!0,value:({
at:l})=>At(l),cell:({at:l})=>cp(l)},{name:"held",isText:!0,value:({at:l})=>Qn(l).join("; ")},{name:"article",isText:!0,value:a,
cell:l=>R(m("bdi",{},a(l)),()=>Vo(x.statements.article[l.at],l.at))}]}function Hy(t){let e=m("bdi",{},t.slice(0,ya).join(
"; "));if(t.length<=ya)return e;let n=()=>{e.textContent=t.join("; "),o.remove()},o=R(` ${p("and_more",{n:t.length-ya})}`,
n);return[e,o]}var cp=t=>[m("q",{dir:"auto",lang:X(t).language},R(At(t),()=>mt(t))),m("span",{class:"quiet",dir:"ltr"},`\
 ${te(X(t))}`)],Gy=({byQuadClass:t})=>t.reduce((e,n,o)=>e+(Xt(x,o)==="cooperation"?n:-n),0);function Uy({byQuadClass:t,quadClasses:e},n){
let o=x.labels.quad_classes.map((s,r)=>t[r]>0&&m("span",{class:`quad-class ${Xt(x,r)}`},z(t[r],e[r],`${n}, ${s}`),` ${s}`));
return o.some(Boolean)?o:"\u2013"}var Ky={ties:"-weight",statements:"when"},lp=[];async function fp(t){let{rows:e,facets:n,columns:o,sort:s,more:r,language:i}=w,
a=[y,e,n,o,s,r,i];if(t.querySelector(".table-view")&&a.every((b,$)=>b===lp[$]))return;await D(),lp=a;let c=$o(y),l=Oc(c,
e),{units:f,counts:u}=kc(c,l,n),d=m("div",{class:"facets","aria-label":p("facets"),role:"group"}),h=t.querySelector(".fa\
cets");E(d,rp(u,So(n))),h&&Fo(d,Po(h));let g=e==="ties"?Qy(c,l,f):Xy(c,l,f);E(t,m("div",{class:"sheet table-view"},d,m("\
div",{class:"table-main"},Vy(c),g)))}function Vy(t){let{facets:e,columns:n,rows:o}=w,s=e?vr(x,e):{},r=xr.map(a=>A(p(`row\
s_${a}`),()=>k({rows:a,sort:null,columns:null,more:0}),{"aria-pressed":String(a===o)})),i=o==="ties"?[vt(t)," ",z(p("sho\
w_quotes"),Qt(t).statements,p("based_on_drawn"))]:ge();return[m("p",{class:"quiet"},i),m("div",{class:"table-tools"},m("\
div",{class:"choices",role:"group","aria-label":p("rows")},r),(e||n)&&A(p("remove_facets"),()=>k({facets:null,columns:null,
more:0})),Object.keys(s).length>0&&A(p("apply_facets"),()=>k({...s,facets:Yy(e??[]),more:0}),{title:p("apply_facets_help")}))]}
function Yy(t){let e=t.filter(n=>!Object.keys(vr(x,[n])).length);return e.length?e:null}function Qy(t,e,n){let{level:o,chosen:s}=t,
r=n.map(({row:c})=>c),i=[...Ke(x,o,r,s,t.state.count).values()],a=new Set(e.map(({a:c,b:l})=>c*o.nodes.length+l)).size;return up(
ip(t),i,a,"tie",c=>c.key)}var Xy=(t,e,n)=>up(ap(t),n,e.length,"statement",({at:o})=>o);function up(t,e,n,o,s){let r=new Map(
t.map(({name:S})=>[S,$a(S)])),i=e.filter(S=>t.every(_=>Zy(_,S,r.get(_.name)??""))),a=t.some(({name:S})=>S===w.sort?.replace(
/^-/,""))?w.sort:Ky[w.rows],c=!!a?.startsWith("-"),l=t.find(({name:S})=>S===a?.replace(/^-/,"")),f=l?.order??l?.value??s,
u=i.map(S=>({row:S,value:f(S)})).sort((S,_)=>(c?-1:1)*Jy(S.value,_.value)||s(S.row)-s(_.row)),{drawn:d,next:h}=_c(u.length,
w.more),g=t.map(S=>t1(S,l===S&&(c?"descending":"ascending"))),b=t.map(S=>m("td",{},e1(S,r.get(S.name)??""))),$=p("table_\
shown",{n:C(d),of:C(u.length),total:N(n,o)});return[m("p",{class:"quiet",role:"status"},$),m("div",{class:"table-scroll",
tabindex:0,role:"region","aria-label":p("tab_table")},m("table",{class:"listed"},m("thead",{},m("tr",{},g),m("tr",{class:"\
filters"},b)),m("tbody",{},u.slice(0,d).map(({row:S})=>n1(t,S)))),!u.length&&m("p",{},n?p("nothing_fits"):ye()),h>0&&A(p(
"more",{n:C(h)}),()=>k({more:w.more+1})),!h&&u.length>d&&m("p",{class:"quiet"},p("table_most")))]}var Jy=(t,e)=>typeof t==
"number"?t-Number(e):t.localeCompare(String(e));function Zy({isText:t,value:e},n,o){return o?t?Sa(String(e(n)),o):!(Number(
e(n))<Number(o)):!0}function t1({name:t,isText:e},n){let o=n?n==="ascending":!e;return m("th",{scope:"col","aria-sort":n||
"none",class:e?"":"num"},R(p(`column_${t}`),()=>k({sort:`${o?"-":""}${t}`})),n&&(n==="descending"?" \u2193":" \u2191"))}
function e1({name:t,isText:e},n){let o=r=>{let i=(w.columns??[]).filter(c=>!c.startsWith(`${t}:`)),a=r.trim()?[...i,`${t}\
:${r.trim()}`]:i;return k({columns:a.length?a:null,more:0})},s=p(e?"column_contains":"column_at_least");return m("input",
{type:e?"search":"number",value:n,placeholder:e?"\u2026":"\u2265","aria-label":`${p(`column_${t}`)}: ${s}`,onchange:r=>o(
r.target.value)})}var n1=(t,e)=>m("tr",{},t.map(({name:n,isText:o,value:s,cell:r},i)=>m(i?"td":"th",{scope:i?null:"row",
class:o?n:"num"},r?r(e):m("bdi",{},s(e)))));function io(){let t=ct(),e=ds(),{stops:n,undated:o}=t?Fn():{stops:[],undated:0};return m("div",{class:"play",role:"group",
"aria-label":p("play_acts")},A(`\u25C0 ${p("date_before")}`,()=>pi(-1),{disabled:!t||!on(n,-1)}),A(p(e?"pause":"play"),e?
Bl:Wl,{"aria-pressed":String(e)}),A(`${p("date_next")} \u25B6`,()=>pi(1),{disabled:t&&!on(n,1)}),t&&A(p("whole_period"),
hs),m("span",{class:"quiet","aria-live":"polite"},t&&o1(t,n),o>0&&` ${p("play_undated",{acts:N(o,"act")})}`))}function o1({
first:t,last:e},n){let o=n.findIndex(a=>a.first===t&&a.last===e),s=Je(t,e);if(o<0)return`${p("nothing_at_date")} (${s})`;
let[r,i]=[o+1,n.length].map(C);return p("play_at",{n:r,of:i,acts:N(n[o].acts,"act"),when:s})}function mp(t,e){let{act:n}=t.facts.statements,o=new Map(e.map(f=>[n[f.main],f])),s=_a(t).map(f=>f.map(u=>o.get(u))),r=new Set(
s.flat().filter(f=>f!==void 0&&!Bt(f))),i=s.filter(f=>f.every(u=>u&&r.has(u))),a=new Map;for(let[f,u]of i)a.set(f,a.get(
f)??[]),a.set(u,[...a.get(u)??[],f]);let c=new Map,l=f=>{let u=c.get(f);if(u!==void 0)return u;let d=1+Math.max(0,...(a.
get(f)??[]).map(l));return c.set(f,d),d};for(let f of e)a.has(f)&&l(f);return c}function _a({facts:t,state:e}){if(!t.orders.
length)return[];let{inside:n,main:o}=St(t,xo(e),$t(e)),{act:s,relation:r}=t.statements,i=l=>n[l]===1&&s[l]>=0&&it(t,l)&&
t.relations[r[o[l]]].deed,a=new Map;for(let[l,f,u]of t.orders)!n[l]||!it(t,l)||!i(f)||!i(u)||s[f]===s[u]||a.set(s[f],(a.
get(s[f])??new Set).add(s[u]));let c=new Map([...a.keys()].map(l=>[l,s1(a,l)]));return[...c].flatMap(([l,f])=>[...f].filter(
u=>!c.get(u)?.has(l)).map(u=>[l,u]))}function s1(t,e){let n=new Set(t.get(e));for(let o of n)for(let s of t.get(o)??[])n.
add(s);return n}function dp(t,e,n,o){return Gs(t,e,n,o,!0)??r1(t,Gs(t,e,n,o,!1),e,n)}var xn=({left:t})=>t+7+4,ao=({left:t,width:e})=>t-7-
4-e;function Gs(t,e,n,o,s){let r=[],i=[];for(let a of t){let c=xn(a)+a.width<=n,l=s&&!c?Math.max(ao(a),e):a.left-7;if(s&&
!c&&ao(a)<e)return null;let f=Math.max(a.right,a.left)+7,u=r.findIndex(d=>d+8/2<=l);if(u<0&&(u=r.length),u>=o)return null;
r[u]=s&&c?Math.max(f,xn(a)+a.width+8/2):f,i.push({row:u,words:s?c?xn(a):ao(a):null})}return i}function r1(t,e,n,o){if(!e)
return null;let s=[];return e.map(({row:r},i)=>{let a=t[i],c=e.findIndex((d,h)=>h>i&&d.row===r),l=c<0?o:t[c].left-7-8,f=xn(
a)+a.width<=l,u=!f&&ao(a)>=Math.max(s[r]??n,n);return s[r]=Math.max(a.right,a.left,f?xn(a)+a.width:0)+7+8,{row:r,words:f?
xn(a):u?ao(a):null}})}function hp(t,e){let n=new Map,o=[];for(let s of t){let r=s.first===null||s.last===null?-1:pp(e,s.
first);r<0||r!==pp(e,s.last)?o.push(s):n.set(r,[...n.get(r)??[],s])}return{bins:n,wide:o}}function pp(t,e){let[n,o]=[0,t.
length];for(;n<o;){let s=n+o>>1;t[s]<=e?n=s+1:o=s}return n-1}var i1={denied:null,"not actual":"3.5 2.5",hedged:"0.1 3",doubted:"0.1 3",plain:null},wp=[`M${6} 0 A${6} ${6} 0 1 1 ${-6}\
 0 A${6} ${6} 0 1 1 ${6} 0 Z`,"M-5.5 -5.5 H5.5 V5.5 H-5.5 Z","M-7 0 L0 -7 L7 0 L0 7 Z"];var Us=t=>Math.min(t,wp.length-1);function Oa({main:t}){let{hold:e,mark:n}=x.statements;return x.names.marks[n[t]]==="do\
ubted"?"doubted":x.names.holds[e[t]]}function Fe(t,e,n,o){let s=x.names.signs[Us(t)];return O("g",{class:`form ${s} ${e===
"plain"?"filled":"hollow"}`,transform:`translate(${n} ${o})`},O("path",{d:wp[Us(t)],"stroke-dasharray":i1[e]}),e==="deni\
ed"&&O("path",{class:"slash",d:"M-6 6 L6 -6"}),e==="doubted"&&O("text",{class:"doubt",y:4.5},"?"))}var gp=(t,e)=>O("svg",
{class:"sample",width:18,height:16,viewBox:"-9 -8 18 16","aria-hidden":"true"},Fe(t,e,0,0)),a1=()=>O("svg",{class:"sampl\
e",width:32,height:16,viewBox:"-9 -8 32 16","aria-hidden":"true"},Ks(2,-7,21,0),Fe(2,"plain",0,0)),Ks=(t,e,n,o)=>O("rect",
{class:`days ${x.names.signs[Us(t)]}`,x:e,y:o-7,width:Math.max(n-e,0),height:14,rx:4}),De=(t,e,...n)=>O("g",{class:"mark",
tabindex:0,role:"button","aria-label":t,onclick:e,onkeydown:Qr(e)},O("title",{},t),n);function xp(t){let e=[...new Set(t.
map(({sign:r})=>Us(r)))].sort(),n=new Set(t.map(Oa)),o=["not actual","denied","hedged","doubted"],s=e.map(r=>[gp(r,"plai\
n"),x.labels.signs[r]]);for(let r of o)n.has(r)&&s.push([gp(2,r),p(`held_${r.replace(" ","_")}`)]);return t.some(({first:r,
last:i})=>r!==i)&&s.push([a1(),p("days_possible")]),s}var co=40,bp=14,ka=10,c1=45,l1=.2,yp=90,f1=400,Vs=class{constructor(e,n,o){let s=e.flatMap(({first:i,last:a})=>[i,a]).filter(
i=>i!==null),r=[...new Set(s)].sort((i,a)=>i-a);this.left=n,this.right=o,this.stretches=p1(u1(r,e,Math.floor((o-n)/(yp+co))),
n,o)}x(e){let[n]=this.stretches,o=this.stretches[this.stretches.length-1];if(e<n.from)return this.left;if(e>o.to)return this.
right;let{from:s,to:r,left:i,right:a,isFolded:c}=this.stretches.find(f=>e<=f.to&&!f.isFolded&&e>=f.from)??this.stretches.
find(f=>e<=f.to)??o,l=c?0:bp;return s===r?i+l:i+l+(e-s)/(r-s)*(a-i-2*l)}get folds(){return this.stretches.filter(({isFolded:e})=>e)}get daysAPixel(){
return Math.max(...this.stretches.map(e=>e.isFolded?0:(e.to-e.from)/$p(e)))}ticks(e,n){return this.stretches.filter(({isFolded:o})=>!o).
flatMap(o=>d1(o,this,e,n))}},$p=({left:t,right:e})=>Math.max(e-t-2*bp,1);function u1(t,e,n){let o=t[t.length-1]-t[0],s=m1(
t,e),r=t.slice(1).flatMap((c,l)=>s.has(l)?[]:[{k:l,days:c-t[l]}]),i=new Set;for(let{k:c,days:l}of r.sort((f,u)=>u.days-f.
days)){if(i.size>=n||l<c1||l<l1*o)break;i.add(c),o-=l}let a=[[t[0],t[0]]];for(let[c,l]of t.entries())i.has(c-1)?a.push([
l,l]):a[a.length-1][1]=l;return a}function m1(t,e){let n=new Map(t.map((s,r)=>[s,r])),o=new Set;for(let{first:s,last:r}of e)
if(!(s===null||r===null||r-s>f1))for(let i=n.get(s);t[i]<r;i++)o.add(i);return o}function p1(t,e,n){let o=n-e-co*(t.length-
1),s=t.reduce((l,[f,u])=>l+u-f,0),r=Math.min(yp,o/t.length),i=o-r*t.length,a=[],c=e;for(let[l,[f,u]]of t.entries()){l&&(a.
push({from:t[l-1][1],to:f,left:c,right:c+co,isFolded:!0}),c+=co);let d=r+i*(s?(u-f)/s:1/t.length);a.push({from:f,to:u,left:c,
right:c+d,isFolded:!1}),c+=d}return a}function d1(t,e,n,o){let{from:s,to:r,left:i,right:a}=t,c=r-s,f=Xo(s,r,(c||1)/$p(t)*
84).map(({day:M,step:I})=>({day:M,step:I,x:e.x(M),text:n(M,I)})),u=f.find(({x:M,text:I})=>M+o(I)<=a),d=[1,de,re].filter(
M=>!u||M<=u.step),h=d.slice(Math.min(c<2*de?0:c<2*re?1:2,d.length-1)).map(M=>n(s,M)),g=u?u.x-ka:a+co,b=h.find(M=>e.x(s)+
o(M)<=g)??(u?"":h[h.length-1]),$=b?[{x:e.x(s),text:b,isLine:!1,days:null}]:[],S=b?e.x(s)+o(b)+ka:i;for(let[M,{day:I,x:q,
text:F}]of f.entries()){let L=[I,(f[M+1]?.day??r+1)-1],B=q>=S&&q+o(F)<=a;$.push({x:q,text:B?F:"",isLine:!0,days:L}),B&&(S=
q+o(F)+ka)}let _=n(r,1),v=e.x(r)-o(_);return c&&v>S&&v>i&&$.push({x:v,text:_,isLine:!1,days:null}),$}var bn=22,Ma=8,h1=20,va=16,Sp=[520,360,240,160,120],g1=5;function _p(t,e,n){let o=w1(t,e),s=n+Ma+(e.named?0:h1+(o.length-
1)*va),{shapes:r,rows:i}=y1(t,e,s)??$1(t,e,s),a=s-n+Math.max(i,1)*bn+Ma;return{shapes:[x1(t,o,n+Ma+(e.named&&o.length>1?
9:15)),...r],height:a}}function w1({title:t,number:e},{named:n,left:o,right:s}){let r=n||s-o;return b1(t,r,r-Y(C(e))-12)}
function x1({title:t,open:e,number:n},o,s){let r=C(n),i=o.map((l,f)=>O("text",{class:"lane-name",x:0,y:s+f*va},l)),a=Y(o[o.
length-1],13,600)+6,c=O("text",{class:"lane-number",x:a,y:s+(o.length-1)*va},r);return e?De(`${t}: ${r}`,e,...i,c):O("g",
{},i,c)}function b1(t,e,n){let o=(c,l)=>Y(c,13,600)<=l;if(o(t,n))return[xt(t,n,13,600)];let s=t.split(" "),r=s.length-1;
for(;r>1&&!o(s.slice(0,r).join(" "),e);)r--;let[i,a]=[s.slice(0,r).join(" "),s.slice(r).join(" ")];return[xt(i,e,13,600),
...a?[xt(a,n,13,600)]:[]]}function y1({items:t},{left:e,right:n,rows:o,reach:s},r){if(t.length*14>o*(n-e))return null;let i=t.
map(u=>({item:u,reach:s(u)})).sort((u,d)=>u.reach[0]-d.reach[0]),a=u=>i.map(({item:d,reach:[h,g]})=>{let b=xt(d.words(Math.
floor(u/g1)),Math.min(u,(n-e)/2));return{left:h,right:g,width:Y(b),words:b}}),c=a(Sp[0]);for(let u of Sp.slice(1)){if(Gs(
c,e,n,o,!0))break;c=a(u)}let l=dp(c,e,n,o);return l?{shapes:i.map(({item:u},d)=>{let{row:h,words:g}=l[d],b=r+h*bn+bn/2;return De(
u.name(),u.open,...u.shapes(c[d].left,c[d].right,b),g!==null&&O("text",{class:"mark-label",x:g,y:b+4},c[d].words))}),rows:1+
Math.max(0,...l.map(({row:u})=>u))}:null}function $1({title:t,items:e},n,o){let s=[...new Set(e.map(({kind:i})=>i))].sort(),
r=[];for(let[i,a]of s.entries()){let c=o+i*bn;r.push(n.sample(a,n.left-10,c+bn/2));let l=e.filter(d=>d.kind===a),{bins:f,
wide:u}=hp(l,n.bins.starts);for(let[d,h]of f){let[g,b]=[n.bins.edges[d],n.bins.edges[d+1]];r.push(S1(h,`${t}: ${n.binName(
d,h.length)}`,g,b,c,a,n))}if(u.length){let d=`${t}: ${n.binName(-1,u.length)}`,h=()=>n.openAll(u,d),g=O("text",{class:"l\
ane-number end",x:n.end,y:c+15},`+${C(u.length)}`);r.push(De(d,h,g))}}return{shapes:r,rows:s.length}}function S1(t,e,n,o,s,r,i){
let a=C(t.length),c=Y(a)+2<=o-n;return De(e,()=>i.openAll(t,e),O("rect",{class:`bin kind-${r}`,x:n+.5,y:s+2,width:Math.max(
o-n-1,1),height:bn-4,rx:3}),c&&O("text",{class:"bin-number",x:(n+o)/2,y:s+15},a))}var _1=700,O1=200,k1=22,M1=44,yt=40,v1=28,Mp=3;function vp({lanes:t,ordered:e,stepOf:n,steps:o,now:s,openAll:r},i){let a=i>=
_1?O1:0,[c,l]=[a+k1,i-M1],f={left:c,right:l,end:i,named:a,openAll:r,sample:A1},u=t.flatMap(({items:g})=>g),d=[],h=0;if(u.
length){let g=new Vs(u,c,l),b={...f,rows:Op(t),reach:T1(g),...L1(g)},$=kp(t,b,yt);d.push(...N1(g,$.height,t),...C1(g,s,$.
height),...$.shapes),h=$.height}if(e.length){let g=(l-c)/o,b=v=>c+14+(v-1)*g,$={...f,rows:Op(e),reach:v=>[b(n(v)),b(n(v))],
bins:{starts:[],edges:[]},binName:()=>p("ordered")},S=h+(h?24:0),_=kp(e,$,S+yt);d.push(O("text",{class:"part-name",x:0,y:S+
12},p("ordered")),...I1(b,o,S+yt,_.height),..._.shapes),h=_.height}return O("svg",{class:"timeline",width:i,height:h+4,viewBox:`\
0 0 ${i} ${h+4}`,role:"group","aria-label":p("tab_timeline")},d)}var Op=t=>t.length<=3?16:t.length<=6?8:5,T1=t=>({first:e,
last:n})=>[e===null?t.left:t.x(e),n===null?t.right:t.x(n)],A1=(t,e,n)=>t===Mp?Fe(2,"not actual",e,n):Fe(t,"plain",e,n);function kp(t,e,n){
let o=[],s=n;for(let r of t){let i=_p(r,e,s);o.push(O("line",{class:"grid",x1:0,x2:e.end,y1:s,y2:s}),...i.shapes),s+=i.height}
return{shapes:o,height:s}}function L1(t){let{stretches:e}=t,[n,o]=[e[0].from,e[e.length-1].to],s=Xo(n,o,Math.max(t.daysAPixel*
v1,1)),r=[n,...s.map(({day:f})=>f)],i=[...r.slice(1),o+1],a=s.length?s[0].step:o-n+1,c=[...r.map(f=>t.x(f)),t.right];return{
bins:{starts:r,edges:c},binName:(f,u)=>f<0?p("wide_dates",{n:C(u)}):p("acts_of",{n:C(u),when:E1(r[f],i[f]-1,a<re?1:re)})}}
function E1(t,e,n){let[o,s]=[Ta(t,n),Ta(e,n)];return o===s?o:p("date_throughout",{from:o,to:s})}function Ta(t,e){let n=nt(
t);return at(e<de?n:e<re?n.slice(0,7):n.slice(0,4))}function N1(t,e,n){let{left:o,right:s}=t,r=t.ticks(Ta,Y).map(({x:l,text:f,
isLine:u,days:d})=>{let h=f&&O("text",{class:"tick-label",x:l,y:12},f),g=d&&(()=>k({since:d[0],until:d[1]}));return[u&&O(
"line",{class:"grid",x1:l,x2:l,y1:yt-6,y2:e}),h&&g?De(p("only_period",{period:Je(...d)}),g,h):h]}),i=o,a=t.folds.map(l=>{
let f=(l.left+l.right)/2,u=q1(l,n).find(d=>f-Y(d)/2>=i&&f+Y(d)/2<=s);return u&&(i=f+Y(u)/2+8),[O("rect",{class:"fold",x:l.
left,y:yt-22,width:l.right-l.left,height:e-yt+22}),O("path",{class:"break",d:`M${f-6} ${yt-1} l5 -10 M${f+1} ${yt-1} l5 \
-10`}),u&&O("text",{class:"fold-label",x:f,y:yt-14},u)]}),c=t.stretches.filter(({isFolded:l})=>!l).map(l=>O("line",{class:"\
axis",x1:l.left,x2:l.right,y1:yt-6,y2:yt-6}));return[...a,...r,...c].flat().filter(Boolean)}function q1({from:t,to:e},n){
let o=e-t,[s,r]=o>=2*re?[Math.floor(o/365.25),"years"]:o>=2*de?[Math.floor(o/30.44),"months"]:[o,"days"];return[!n.some(
({items:a})=>a.some(({first:c,last:l})=>(c??-1/0)<e&&(l??1/0)>t))&&p(`no_act_${r}`,{n:s}),p(`number_${r}`,{n:s})].filter(
a=>typeof a=="string")}function C1(t,e,n){if(!e)return[];let[o,s]=[t.x(e.first)-9,t.x(e.last)+9];return[O("rect",{class:"\
now",x:o,y:yt-6,width:s-o,height:n-yt+6})]}function I1(t,e,n,o){let s=e>1?t(2)-t(1):1/0;return Array.from({length:e},(r,i)=>[
O("line",{class:"grid",x1:t(i+1),x2:t(i+1),y1:n-6,y2:o}),s>=Y(C(e))+4&&O("text",{class:"tick-label step",x:t(i+1),y:n-12},
C(i+1))]).flat().filter(r=>r instanceof SVGElement)}var Tp=(t,e)=>e?Math.min(t,x.names.signs.length-2):Mp;var Aa=90,Ap=12;function Lp(t,e,n){let o=Oa(e);return{first:e.first,last:e.last,kind:Tp(e.sign,e.isReal),words:s=>Ys(t,e,
n.ends,s),name:()=>`${Ys(t,e,n.ends,Aa)}: ${ht(e.main)}, ${B1(e)}`,statements:()=>e.statements,open:()=>H(e.statements,Ys(
t,e,n.ends,Aa)),shapes:(s,r,i)=>[Bt(e)&&e.first!==e.last&&Ks(e.sign,s-7,r+7,i),Fe(e.sign,o,s,i)]}}function Ep(t){let{id:e,
title:n,first:o,last:s}=x.articles[t];return{first:o,last:s,kind:2,words:r=>`\u201C${we(n,r)}\u201D`,name:()=>`\u201C${n}\
\u201D, ${mn(x.articles[t])}`,statements:()=>x.statements.article.flatMap((r,i)=>r===t?[i]:[]),open:()=>k({tab:"article",
article:e}),shapes:(r,i,a)=>[o!==s&&Ks(2,r-7,i+7,a),O("path",{class:"tick",d:`M${r} ${a-8} V${a+8}`})]}}function La(t,e){
let{level:n}=t,o=e.ties.length?e.ties[0].pair.a:n.subject[e.main];return(o>=0?`${W(n,o)} `:"")+Ys(t,e,[o],Aa)}function Ys({
level:t},e,[n,o],s){let r=e.ties.filter(({pair:d})=>d.a===n&&(o===void 0||d.b===o)),[i,...a]=r.length?r:e.ties.filter(({
pair:d})=>d.b===n);if(!i)return W1(e,s);let c=W(t,i.pair.a===n?i.pair.b:i.pair.a),l=o===void 0?` ${c}${a.length?` +${a.length}`:
""}`:"",{parts:f}=Tt(x,i.rows)[0],u=Bn(f,s-l.length)+l;return f[5]?u:u+R1(e,s-u.length)}function R1({main:t},e){let{roles:n,
statements:o}=j(),s=o[t].roles?.find(([i])=>n[i].function==="topic");if(!s||e<Ap)return"";let r=Ft(s[1],1).replace(/^\[|\]$| \[.*$/g,
"");return j1(s[1])?`: ${we(r,e-2)} ?`:`: ${we(r,e)}`}function j1(t){if(typeof t=="string"||t>=0)return!1;let e=x.statements.
stance[-1-t];return e>=0&&["doubts","rejects"].includes(x.names.stances[e])}function W1({main:t},e){let{label:n}=lt(t),o=Ft(
j().statements[t].o,1);return`${n} ${we(o,Math.max(e-n.length,Ap))}`.trim()}function B1({main:t,first:e,last:n}){let o=j().
statements[t];return o.when||o.inferred_when?Jo(o):e===null&&n===null?p("date_unknown"):Je(e,n)}var qp=12,P1=300,Cp=qp,Ea=0,Np=null;async function Qs(t){await D();let e=mi(),n=be(e);if(!n.length&&!w.pair){E(t,Lt(ct()&&
m("div",{class:"line timeline-head"},io()),m("p",{},ye())));return}let s=(e===y?n:be(y)).flatMap(({statements:u})=>u),r=ps(
e),i=Rl(e,n,w.lanes,r),a=mp(e,n),c=i.slice(0,Cp),l=m("div",{class:"timeline-box"}),f=n.filter(u=>!Bt(u)&&!a.has(u));E(t,
Lt(m("div",{class:"line timeline-head"},r?U1(r):G1(),io()),n.length===0&&m("p",{},p("no_tie_between")),l,i.length>c.length&&
K1(i.length-c.length,t),V1(n),Y1(n,a.size,f.length,i.reduce((u,d)=>u+d.units.length,0)>n.length),Q1(f),X1(n,r),Es(Ae(x,s,
y.chosen.main),p("tab_timeline")))),F1(l,e,c,n,a),D1(t)}function F1(t,e,n,o,s){Ea=t.clientWidth;let{paddingLeft:r,paddingRight:i}=getComputedStyle(
t),a=Ea-parseFloat(r)-parseFloat(i),c=new Map,l=(g,b)=>{let $=g.units.filter(b).map(S=>{let _=Lp(e,S,g);return c.set(_,s.
get(S)??0),_});return{title:z1(e,g),open:H1(e,g),items:$,number:$.length}},f=n.map(g=>l(g,Bt)).filter(({items:g})=>g.length),
u=n.map(g=>l(g,b=>s.has(b))).filter(({items:g})=>g.length),h=[...new Set(o.flatMap(({statements:g})=>g.map(b=>x.statements.
article[b])))].filter(g=>Bt(x.articles[g])).map(Ep);h.length&&f.push({title:p("articles"),open:null,items:h,number:h.length}),
t.append(vp({lanes:f,ordered:u,stepOf:g=>c.get(g)??0,steps:Math.max(0,...s.values()),now:ct(),openAll:(g,b)=>H(g.flatMap(
({statements:$})=>$()),b)},Math.max(a,P1)))}function D1(t){Np??=new ResizeObserver(()=>{let e=t.querySelector(".timeline\
-box");w.tab==="timeline"&&e&&e.clientWidth&&e.clientWidth!==Ea&&Zn(t,Qs)}),Np.observe(t)}var z1=({level:t},{ends:e})=>dt(
e.map(n=>W(t,n)));function H1({level:t},{ends:e}){let n=e.map(o=>t.nodes[o].actor);return()=>n.length===1?Q(n[0]):k({pair:n,
open:`pair:${n.map(encodeURIComponent).join(">")}`})}var G1=()=>m("label",{class:"line"},p("lanes_of"),K(p("lanes_of"),[
["actor",p("lanes_actor")],["pair",p("lanes_pair")]],w.lanes,t=>k({lanes:t}))),U1=t=>m("span",{class:"line"},m("strong",
{},t.map(e=>W(y.level,e)).join(" \u2194 ")),A(p("all_pairs"),()=>k({pair:null}))),K1=(t,e)=>A(p("more",{n:C(t)}),()=>{Cp+=
qp,Zn(e,Qs)}),V1=t=>m("ul",{class:"looks"},xp(t).map(([e,n])=>m("li",{},e,m("span",{},n))));function Y1(t,e,n,o){let s=t.
filter(Bt).length,r=[s>0&&p("at_their_dates",{n:C(s)}),e>0&&p("in_stated_order",{n:C(e)}),n>0&&p("without_date",{n:C(n)})].
filter(Boolean);return m("p",{class:"quiet"},p("timeline_drawn",{what:r.join(", ")}),o&&` ${p("timeline_several")}`)}var Q1=t=>t.
length>0&&m("details",{class:"undated"},m("summary",{},`${p("without_date",{n:C(t.length)})}: ${p("show")}`),ce(t.map(e=>m(
"li",{},R(La(y,e),()=>H(e.statements,La(y,e))))),20));function X1(t,e){if(e||w.lanes==="actor")return null;let n=t.filter(
({ties:o})=>!o.length);return n.length>0&&m("p",{class:"quiet"},p("no_pair",{n:C(n.length)}))}function yn(t,e){let o=[...new Set(e.filter(s=>s!=null&&s!==""))];return{at:t,names:o,plain:o.map(bt)}}function Na(t,e){
let n=e.join(" ");return t===n?0:t.startsWith(n)?1:e.every(o=>t.includes(o))?e.every(o=>J1(t,o))?2:3:null}function J1(t,e){
for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(ro(t,n))return!0;return!1}function Ip(t,e,n){let o=[];for(let s of t){
let[r,i]=[1/0,0];for(let[a,c]of s.plain.entries()){let l=Na(c,e);l!==null&&l<r&&([r,i]=[l,a])}r<1/0&&o.push({one:s,rank:r,
by:i,count:n(s.at)})}return o.sort((s,r)=>s.rank-r.rank||r.count-s.count||s.one.at-r.one.at)}function Rp(t,e){let n=null;
for(let o of t)for(let[s,r]of o.plain.entries())for(let i of new Set([r,...r.split(" ")])){let a=Math.min(Math.floor(Math.
max(e.length,i.length)/3),n?n.far-1:99);if(a<1||Math.abs(i.length-e.length)>a)continue;let c=Z1(i,e,a);c<=a&&(n={one:o,name:o.
names[s],far:c})}return n}function Z1(t,e,n){let[o,s]=[[],Array.from({length:e.length+1},(r,i)=>i)];for(let r=1;r<=t.length;r++){
let i=[r];for(let a=1;a<=e.length;a++){let c=t[r-1]===e[a-1];i[a]=Math.min(s[a]+1,i[a-1]+1,s[a-1]+(c?0:1)),r>1&&a>1&&t[r-
1]===e[a-2]&&t[r-2]===e[a-1]&&(i[a]=Math.min(i[a],o[a-2]+1))}if(Math.min(...i)>n)return n+1;[o,s]=[s,i]}return s[e.length]}var Xs=90,lo=class{constructor(){this.plain=[],this.passages={owners:[],bounds:[],texts:[]}}add(e,n,o=null){this.plain.push(
`${bt(e)}
`),this.passages.owners.push(n),this.passages.bounds.push(o),this.passages.texts.push(o?null:e)}whole(){let e=new Uint32Array(
this.plain.length+1);for(let[n,o]of this.plain.entries())e[n+1]=e[n]+o.length;return{plain:this.plain.join(""),starts:e,
...this.passages}}};function qa(t,e){let{plain:n,starts:o}=t,s=e.join(" "),r=[[],[],[]],i=new Uint8Array(o.length);for(let[
a,c]of jp(t,s)){i[a]=1;let l=ro(n,c)||t$(n.slice(o[a],o[a+1]),s)===0;r[l?0:1].push(a)}if(e.length>1){let a=e.reduce((c,l)=>l.
length>c.length?l:c,"");for(let[c]of jp(t,a)){if(i[c])continue;let l=n.slice(o[c],o[c+1]);e.every(f=>l.includes(f))&&r[2].
push(c)}}return r.flat()}function*jp({plain:t,starts:e},n){let o=0;for(let s=t.indexOf(n);s>=0&&o+1<e.length;s=t.indexOf(
n,e[o])){for(;e[o+1]<=s;)o++;yield[o,s],o++}}function t$(t,e){let n=2;for(let o=t.indexOf(e);o>=0;o=t.indexOf(e,o+1)){if(ro(
t,o))return 0;n=1}return n}function fo(t,e){let n=t.replace(/^#+\s+/,"").replace(/\s+/g," ").trim(),o=Wm(n,[e.join(" "),
...e]),[s]=o[0]??[0],r=s>Xs?Wp(n,s-Xs):0,i=n.length-s>2*Xs?Wp(n,s+2*Xs):n.length,a=r?"\u2026 ":"";return{text:`${a}${n.slice(
r,i).trimEnd()}${i<n.length?" \u2026":""}`,marks:o.filter(([c,l])=>c>=r&&l<=i).map(([c,l])=>[c-r+a.length,l-r+a.length])}}
function Wp(t,e){let n=t.indexOf(" ",e);return n>=0&&n-e<20?n+1:e}async function Bp(t,e){let{findings:n,...o}=t,{facts:s,words:r}=o,i=r.entities.map(({label:l,labels:f={},aliases:u=[]},d)=>yn(
d,[l,...Object.values(f),...u])),a=({at:l})=>!!r.entities[l].actor,c=await o$(t,e);return{...o,actors:i.filter(a),issues:i.
filter(l=>!a(l)),relations:s.relations.map(({label:l},f)=>yn(f,[l])),questions:s.questions.map(({title:l,name:f},u)=>yn(
u,[l,f])),articles:s.articles.map(({title:l,author:f,publisher:u},d)=>yn(d,[l,f,u,[f,u,l].filter(Boolean).join(" ")])),findings:i$(
t,n),quotes:await n$(t,e),sentences:c,sentenceOf:r$(t,c)}}function e$({facts:t,words:e},n){let{quote:o}=e.statements[n],
s=e.bodies[t.statements.article[n]];if(s===null)return o.join(" [\u2026] ");let r=[];for(let i=2;i<o.length;i+=2)r.push(
s.slice(Number(o[i]),Number(o[i+1])));return r.join(" [\u2026] ")}async function n$(t,e){let n=new lo;for(let[o,{translation:s}]of t.
words.statements.entries())n.add(e$(t,o),o),s&&n.add(s,o),await e();return n.whole()}async function o$({words:t,facts:e},n){
let o=new lo;for(let[s,r]of t.bodies.entries()){let i=new Intl.Segmenter(e.articles[s].language??void 0,{granularity:"se\
ntence"});for(let{segment:a,index:c}of i.segment(s$(r??"")))a.trim()&&o.add(a,s,[c,c+a.length]);await n()}return o.whole()}
var s$=t=>t.replace(/(?<!\n|^#[^\n]*)\n(?!\n)/gm," ");function r$({facts:t,words:e},{owners:n,bounds:o}){let s=new Map;for(let[
r,i]of n.entries())s.has(i)||s.set(i,r);return Int32Array.from(e.statements,({quote:r},i)=>{let a=t.statements.article[i];
if(e.bodies[a]===null)return-1;let[c,l]=[s.get(a)??0,n.length];for(;l-c>1;){let f=c+l>>1;n[f]===a&&(o[f]?.[0]??0)<=Number(
r[2])?c=f:l=f}return c})}function i$({facts:t},e){let n=new Map(t.statements.key.map((o,s)=>[o,s]));return e.flatMap(o=>o.
findings).map(({title:o,sentence:s,counts:r},i)=>{let a=s.map(([f])=>f).join(""),[,,c]=r[r.length-1],l=c.flatMap(f=>n.get(
f)??[]);return{...yn(i,[a,`${o}: ${a}`]),statements:l}})}var Pp=4,Fp=4;function Dp(t,e,n,o){let s=i=>i.filter(a=>!n.has(a)),r=[];for(let{at:i,plain:a}of t.relations){let c=a$(a[0].
split(" "),e);if(c===null||!o.relations[i])continue;let[l,f]=[e.slice(0,c.from),e.slice(c.to)].map(s);for(let u of l$(t,
i,l,f,o)){let d=o.ofPhrase(u);d.length&&r.push({kind:"phrase",rank:c.rank,count:d.length,label:"",phrase:u,statements:d})}}
return r.sort((i,a)=>i.rank-a.rank||(a.count??0)-(i.count??0))}function a$(t,e){for(let n=0;n<e.length;n++){let o=e.slice(
n,n+t.length);if(o.length===t.length&&o.every((i,a)=>c$(i,t[a])))return{from:n,to:n+t.length,rank:o.every((i,a)=>i===t[a])?
0:1};if(n+o.length===e.length&&o.join(" ").length>=Pp&&t.join(" ").startsWith(o.join(" ")))return{from:n,to:e.length,rank:1}}
return null}function c$(t,e){let n=0;for(;n<t.length&&t[n]===e[n];)n++;return t===e||n>=Pp&&n>=Math.max(t.length,e.length)-
2}function l$(t,e,n,o,s){let[r,i]=[n,o].map(a=>a.length?f$(t,a):[null]);return n.length||o.length?r.flatMap(a=>i.map(c=>({
relation:e,actor:a,target:c}))):s.targetsOf(e).slice(0,Fp).map(a=>({relation:e,actor:null,target:a}))}function f$({actors:t,
issues:e,words:{entities:n}},o){let s=[];for(let{at:i,plain:a}of[...t,...e]){let c=a.map(l=>Na(l,o)).filter(l=>l!==null);
c.length&&s.push({rank:Math.min(...c),id:n[i].id})}return s.sort((i,a)=>i.rank-a.rank).filter(({rank:i})=>i===s[0].rank).
slice(0,Fp).map(({id:i})=>i)}var zp=["phrase","actor","issue","relation","article","finding","question","quote","words"],u$=4,m$=200,p$="\u2E80",Js=class{constructor(e,n,o){
this.index=e,this.counts=new Do(e.facts,e.words,e.level,n),this.asking=new Set(pa(o)),this.answers=e.facts.questions.map(
s=>s.tab?null:this.counts.ofQuestion(s))}groups(e,n=null){let o=pa(e.replace(/[?\u00bf\u061f\uff1f]/g," "));if(!o.length)
return[];let s=c=>c===n?m$:u$,r=o.filter(c=>!this.asking.has(c)),i=o.join("").length>1||o[0]>=p$;return[d$("phrase",Dp(this.
index,o,this.asking,this.counts),s("phrase")),...this.namedGroups(o,r.length?r:o,s),...i?this.textGroups(o,s):[]].filter(
({total:c})=>c).sort((c,l)=>Gp(c)-Gp(l)||zp.indexOf(c.kind)-zp.indexOf(l.kind))}nearest(e){let{actors:n,issues:o,relations:s}=this.
index;return Rp([...n,...o,...s],bt(e))?.name??null}namedGroups(e,n,o){let{counts:s,index:r}=this,i=()=>0,a=l=>s.entities[l],
c=(l,f,u,d=()=>({}))=>{let h=Ip(f,l==="question"?n:e,u),g=h.slice(0,o(l)).map(({one:b,rank:$,by:S,count:_})=>({kind:l,rank:$,
count:_,at:b.at,label:b.names[0],...S>0&&l!=="finding"&&l!=="question"&&{alias:b.names[S]},...d(b.at)}));return{kind:l,total:h.
length,hits:g}};return[c("actor",r.actors,a),c("issue",r.issues,a),c("relation",r.relations.filter(({at:l})=>s.relations[l]),
l=>s.relations[l],l=>({statements:s.ofRelation(l)})),c("article",r.articles,l=>s.articles[l],()=>({alias:void 0})),c("fi\
nding",r.findings,i,l=>({count:r.findings[l].statements.length,statements:r.findings[l].statements,snippet:fo(r.findings[l].
names[0],e)})),c("question",r.questions.filter(({at:l})=>this.answers[l]?.length!==0),l=>this.answers[l]?.length??0,l=>{
let f=this.answers[l];return f?{statements:f}:{count:null,tab:r.facts.questions[l].tab}})]}textGroups(e,n){let{quotes:o,
sentences:s,sentenceOf:r}=this.index,{first:i,total:a,taken:c}=this.quoted(qa(o,e),n("quote")),l=qa(s,e).filter(d=>!c[d]),
f=i.map(({passage:d,statements:h})=>{let g=o.owners[d],b=fo(this.sentence(r[g]),e),$=b.marks.length?b:fo(this.quote(d),e),
S=this.index.facts.statements.article[g],_=[...h];return{...Hp("quote",$,S,e),count:_.length,statements:_}}),u=l.slice(0,
n("words")).map(d=>{let h=this.sentence(d);return{...Hp("words",fo(h,e),s.owners[d],e),sentence:h}});return[{kind:"quote",
total:a,hits:f},{kind:"words",total:l.length,hits:u}]}quoted(e,n){let{quotes:o,sentences:s,sentenceOf:r}=this.index,i=new Uint8Array(
s.owners.length),a=new Map,c=new Set,l=0;for(let f of e){let u=o.owners[f],d=r[u],h=d<0?this.quote(f):d,g=d<0?!c.has(h):
!i[d];d<0?c.add(h):i[d]=1,g&&l++<n&&a.set(h,{passage:f,statements:new Set}),a.get(h)?.statements.add(u)}return{first:[...a.
values()],total:l,taken:i}}quote(e){return this.index.quotes.texts[e]??""}sentence(e){let{sentences:n,words:o}=this.index,
s=e<0?null:n.bounds[e];return s?(o.bodies[n.owners[e]]??"").slice(...s):""}},Hp=(t,e,n,o)=>({kind:t,rank:bt(e.text).includes(
o.join(" "))?4:5,count:null,label:e.text,snippet:e,article:n}),d$=(t,e,n)=>({kind:t,total:e.length,hits:e.slice(0,n)});function Gp({
hits:t}){let e=Math.min(...t.map(n=>n.rank));return e<=1?e:2}var h$=80;async function Kp({kind:t,at:e=0,article:n=0,statements:o,tab:s,sentence:r},i,a){t==="actor"||t==="issue"?await g$(
j().entities[e].id):t==="article"?await k({tab:"article",article:x.articles[e].id,open:null}):t==="words"?await k({tab:"\
article",article:x.articles[n].id,open:null,find:[a,Up(r)]}):s?await k({tab:s}):t==="finding"?await H(o??[],P(i),{tab:"f\
indings",find:["",Up(i)]}):o?.length===1?await mt(o[0]):await H(o??[],P(i))}var Up=(t="")=>t.replace(/^#+\s+/,"").trim().
replace(/\s+/g," ").slice(0,h$);async function g$(t){let e=y.level.numbers.get(t);if(e===void 0||!y.nodes.has(e)){await Q(
t);return}let n=Rn().shown.has(e)?w.grown:Vr(t);await Q(t),await k({grown:n}),w.tab==="graph"&&Yf(e)}function Vp({kind:t,total:e,hits:n},o,s,r){let i=`results-${t}`;return m("div",{role:"group","aria-labelledby":i},m("p",
{class:"results-head",id:i},p(`found_${t}`),m("span",{class:"quiet"},` ${C(e)}`)),n.map(a=>o(w$(a),s(a,Yp(a)))),e>n.length&&
o(m("div",{role:"option",class:"result more"},p("show_all_of",{n:C(e)})),r(t)))}function w$(t){let{count:e,alias:n,snippet:o,
kind:s}=t;return m("div",{role:"option",class:"result"},o?m("span",{class:s==="quote"||s==="words"?"words":"",dir:"auto"},
y$(o)):m("span",{dir:"auto"},Yp(t)),n&&[" ",m("span",{class:"quiet",dir:"auto"},`(${n})`)],m("span",{class:"quiet aside"},
[b$(t),e!==null&&N(e,"statement")].filter(Boolean).join(" \xB7 ")))}function Yp({kind:t,label:e,at:n,phrase:o}){if(o){let[
s,r]=[o.actor,o.target].map(a=>a===null?"":x$(a));return p(s&&r?"phrase_both":r?"phrase_who":"phrase_whom",{actor:s,relation:x.
relations[o.relation].label,target:r})}return(t==="actor"||t==="issue")&&n!==void 0?U(j().entities[n]):e}function x$(t){
let e=j().entities.find(n=>n.id===t);return e?U(e):t}function b$({kind:t,at:e,article:n}){return t==="article"&&e!==void 0?
te(x.articles[e]):(t==="quote"||t==="words")&&n!==void 0?x.articles[n].title:t==="actor"||t==="issue"?e===void 0?"":j().
entities[e].type:""}function y$({text:t,marks:e}){let n=0;return[...e.flatMap(([s,r])=>{let i=t.slice(n,s);return n=r,[i,
m("mark",{},t.slice(s,r))]}),t.slice(n)]}var $$=12,[S$,_$,Qp,Zs]=[560,200,4,12],Et="",Ca=null,Xp=null,ze=null,Se=[],_e=-1;function Jp(){let t=m("div",{id:"result\
s",class:"results",role:"listbox","aria-label":p("search_results")});t.hidden=!0,t.addEventListener("mousedown",n=>n.preventDefault());
let e=m("input",{type:"search",id:"search",role:"combobox","aria-expanded":"false","aria-controls":"results","aria-autoc\
omplete":"list",placeholder:p("search"),"aria-label":p("search"),autocomplete:"off",value:Et,onfocus:Zp,oninput:n=>tr(n.
target.value),onkeydown:v$,onblur:er});return m("div",{class:"searching",role:"search"},e,t)}function Zp(){return Xp??=Promise.
all([D(),No(),gt("entity")]).then(([t,{cards:e},n])=>Bp({facts:x,words:t,findings:e,level:n},O$())),Xp}function O$(){let t=performance.
now();return()=>performance.now()-t<$$?null:new Promise(e=>setTimeout(()=>{t=performance.now(),e()}))}async function Ia(){
let t=await Zp(),e=JSON.stringify(w.coders);return ze?.coders!==e&&(ze={search:new Js(t,w,p("search_asking")),coders:e}),
ze.search}async function tr(t){Et=t,Ca=null,ze||ed([m("p",{class:"quiet"},p("search_preparing"))]),await Ia(),Et===t&&td()}
function td(){let t=ze?.search.groups(Et,Ca)??[];Se=[],_e=-1;let e=(r,i)=>(r.id=`result-${Se.length}`,r.addEventListener(
"click",i),Se.push({element:r,act:i}),r);if(!Et.trim())return er();let n=(r,i)=>()=>(er(),Kp(r,i,Et.trim())),o=r=>()=>{let i=_e;
Ca=r,td(),nd(i)};ed(t.length?t.map(r=>Vp(r,e,n,o)):k$(e));let s=t.reduce((r,i)=>r+i.total,0);Yt(s?N(s,"hit"):p("nothing_\
found",{what:Et.trim()}))}function k$(t){let e=ze?.search.nearest(Et)??null,n=()=>{if(e===null)return;let o=T("search");
o.value=e,o.focus(),tr(e)};return[m("p",{class:"quiet"},p("nothing_found",{what:Et.trim()})),e!==null&&t(m("div",{role:"\
option",class:"result"},p("did_you_mean",{name:e})),n)]}function ed(t){let e=T("results");E(e,t),e.hidden=!1,M$(T("searc\
h"),e),T("search").setAttribute("aria-expanded","true")}function M$(t,e){let{left:n,bottom:o,width:s}=t.getBoundingClientRect(),
r=document.documentElement.clientWidth-2*Zs,i=Math.min(r,Math.max(s,S$));e.style.width=`${i}px`,e.style.left=`${Math.max(
Zs,Math.min(n,r+Zs-i))}px`,e.style.top=`${o+Qp}px`,e.style.maxHeight=`${Math.max(_$,innerHeight-o-Qp-Zs)}px`}function er(){
Se=[],_e=-1,T("results").hidden=!0,T("search").setAttribute("aria-expanded","false"),T("search").removeAttribute("aria-a\
ctivedescendant")}function nd(t){Se[_e]?.element.removeAttribute("aria-selected"),_e=Math.max(-1,Math.min(t,Se.length-1));
let e=Se[_e]?.element;e?.setAttribute("aria-selected","true"),e?.scrollIntoView({block:"nearest"}),e?T("search").setAttribute(
"aria-activedescendant",e.id):T("search").removeAttribute("aria-activedescendant")}async function v$(t){let{key:e,target:n}=t,
o={ArrowDown:1,ArrowUp:-1};e in o?(t.preventDefault(),T("results").hidden&&Et.trim()?await tr(Et):nd(_e+o[e])):e==="Ente\
r"?(t.preventDefault(),(T("results").hidden||!ze)&&await tr(n.value),Se[Math.max(_e,0)]?.act()):e==="Escape"&&(n.value=Et=
"",er())}var od=()=>[T$(),L$()];function T$(){if(x.languages.length<2)return null;let t=x.languages.map(e=>[e,A$(e)]);return K(p(
"language_of_names"),[["",p("language_of_names")],...t],w.language??"",async e=>{await D(),await k({language:e||null})})}
function A$(t){try{return P(new Intl.DisplayNames([t],{type:"language"}).of(t)??t)}catch{return t}}var L$=()=>{let t=ut()===
"dark"?"light":"dark";return A(p(t),()=>k({theme:t}),{id:"theme"})};function uo(t,e,n,o,s){let r=new Array(s).fill(0),i=n==="kinds"?[...r.keys()]:null,{inside:a,main:c}=St(t,{...e,[n]:i},$t(
e));for(let l of Z(a)){let f=o(n==="quad_classes"?c[l]:l);f>=0&&r[f]++}return r}var E$=0,N$=0;function id(){let{statements:t,names:e,labels:n}=x;return un(p("filters_and_counts"),Pt(p("quad_classes"),
q$()),Pt(p("modes"),nr("modes",n.modes,Ra("modes",t.mode,e.modes),o=>ja(o===ke,"not actual"))),Pt(p("certainties"),nr("c\
ertainties",n.certainties,Ra("certainties",t.certainty,e.certainties),o=>ja(o===E$,"hedged"))),Pt(p("polarities"),nr("po\
larities",n.polarities,Ra("polarities",t.polarity,e.polarities),o=>ja(o===N$,"denied"))))}function ad(t){let e=m("detail\
s",{class:"group",open:t},m("summary",{},p("more_filters")),t&&rd());return e.addEventListener("toggle",()=>e.open&&e.children.
length===1&&Te(e,rd())),e}var Ra=(t,e,n)=>uo(x,w,t,o=>e[o],n.length);function ja(t,e){let{names:n,encodings:o}=x;return Zt(
J().line,{dashes:t?[]:o.holds[n.holds.indexOf(e)].dashes})}function q$(){let{statements:t,names:e,labels:n}=x,o=e.quad_classes.
length,s=c=>c<o?rn(e.signs.indexOf(Xt(x,c))):rn(e.signs.indexOf("neither")),r=uo(x,w,"quad_classes",c=>t.quad_class[c]<0?
o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],a=w.quad_classes??i;return[...n.quad_classes,p("no_quad_class")].
map((c,l)=>{let f=u=>k({quad_classes:or(i,a,[i[l]],u,i)});return r[l]>0&&st(`${c} (${r[l]})`,a.includes(i[l]),f,s(l))})}
function or(t,e,n,o,s){let r=t.filter(i=>n.includes(i)?o:e.includes(i));return String(r)===String(s)?null:r}function nr(t,e,n,o=()=>null){
let s=[...e.keys()],r=t==="kinds"&&w.count==="acts"?[bo]:s,i=w[t],a=i??r;return e.map((c,l)=>{let f=u=>k({[t]:or(s,a,[l],
u,r)});return(n[l]>0||i!==null)&&st(`${c} (${n[l]})`,a.includes(l),f,o(l))})}function sd(t,e){let n=e.map(([s])=>s),o=w[t]??
n;return e.map(([s,r])=>{let i=a=>k({[t]:or(n,o,[s],a,n)});return st(r,o.includes(s),i)})}function rd(){let{statements:t,
names:e,labels:n,relations:o,families:s,familyOf:r,articles:i,coders:a}=x,c=uo(x,w,"relations",u=>t.relation[u],o.length),
l=uo(x,w,"kinds",u=>o[t.relation[u]].kind,e.kinds.length),f=new Set(y.level.nodes.filter((u,d)=>y.level.isTied[d]).map(u=>u.
type));return[Pt(p("kinds"),nr("kinds",n.kinds,l)),Pt(p("relations"),s.map((u,d)=>C$(u,[...o.keys()].filter(h=>r[h]===d),
c))),Pt(p("types"),sd("types",[...f].sort().map(u=>[u,u]))),i.length>1&&Pt(p("articles"),sd("articles",i.map(u=>[u.id,u.
title]))),a.length>1&&Pt(p("coders"),I$()),Pt(p("further"),st(p("with_issues"),w.issues,u=>k({issues:u})),st(p("with_inf\
erred"),w.inferred,u=>k({inferred:u})),st(p("with_headlines"),w.headlines,u=>k({headlines:u})),st(p("with_self_loops"),w.
self,u=>k({self:u})))]}function C$(t,e,n){let o=[...x.relations.keys()],s=w.relations??o,r=e.filter(c=>n[c]),i=r.reduce(
(c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>k({relations:or(o,s,c,l,o)});return m("details",{class:"family"},m("summ\
ary",{},`${t} (${i})`,r.some(c=>!s.includes(c))&&" \u2022"),m("p",{class:"quiet"},R(p("all"),()=>a(e,!0))," ",R(p("none"),
()=>a(e,!1))),r.map(c=>st(`${x.relations[c].label} (${n[c]})`,s.includes(c),l=>a([c],l))))}function I$(){let t=w.coders??
[],e=t.length>1?[[t.join(" "),Wt(t)]]:[],n=x.coders.map(o=>[o,o]);return K(p("coders"),[["",p("one_coder")],...n,...e],t.
join(" "),o=>k({coders:o?o.split(" "):null}))}var cd=["statements","acts","articles"];function ld(){let t=R(p("draw_all"),()=>k({all:!0,picture:"whole"}));return un(p(
"level"),K(p("level"),wr.map(e=>[e,p(`level_${e}`)]),w.level,R$),m("label",{class:"line"},`${p("count_by")} `,j$()),m("l\
abel",{class:"line"},`${p("min_weight")} `,W$()),w.ego!==null&&B$(w.ego),y.isGrown&&m("p",{class:"quiet"},p("not_drawn_y\
et")," ",t),y.weakest>0&&m("p",{class:"quiet"},p("weakest",{n:y.weakest})," ",t))}async function R$(t){let e=await gt(t);
await k({level:t,ego:null,...Yo(e)})}function j$(){let t=e=>k({count:cd.find(n=>n===e)});return K(p("count_by"),cd.map(e=>[
e,p(`by_${e}`)]),w.count,t)}function W$(){return m("input",{type:"number",min:1,max:999,value:w.min_weight,"aria-label":p(
"min_weight"),onchange:t=>k({min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function B$(t){let e=K(p("\
distance"),[1,2,3].map(n=>[String(n),N(n,"step")]),String(w.steps),n=>k({steps:Number(n)}));return m("p",{class:"ego"},p(
"neighbours_of",{name:tn(t)})," ",e," ",R(p("show_all"),()=>k({ego:null})))}var fd=["level","count","min_weight","quad_classes","modes","certainties","polarities","kinds"];fd.push("relations","typ\
es","articles","coders","issues","inferred","headlines","self","ego","all");var Wa=()=>fd.filter(t=>JSON.stringify(w[t])!==
JSON.stringify(G[t]));function ud(){let t=T("side"),e=Po(t),{scrollTop:n}=t,o=t.querySelector("details.group[open]")!==null,
s=Wa(),r=()=>k(Object.fromEntries(s.map(i=>[i,G[i]])));E(t,m("div",{class:"box-head"},m("h2",{},p("filters")),s.length>0&&
A(p("reset"),r,{class:"quiet-button"}),A("\xD7",()=>t.hidePopover(),{class:"close","aria-label":p("close")})),m("p",{class:"\
quiet"},rs()),ld(),id(),ad(o),un(p("display"),od())),Fo(t,e),n&&(t.scrollTop=n)}function md({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function pd({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?St(t,s,$t(e)):n;return{chosen:r,statements:Z(r.inside)}}function dd(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=u=>Math.min(r-1,Math.max(0,Math.floor((u-o)/i))),
f=new Set;for(let u of n){let d=t.statements.act[u];if(d>=0&&f.has(d))continue;d>=0&&f.add(d);let[h,g]=[e.first[u],e.last[u]];
if(h===null&&g===null)continue;let[b,$]=[l(h??o),l(g??s)],S=h!==null&&g===h&&!e.approximate[u];for(let _=b;_<=$;_++)(S?a:
c)[_]+=1/($-b+1)}return{sure:a,unsure:c,width:i}}var Ba=120,Pa=!1;function gd(){let t=T("time"),e=md(x),{chosen:n,statements:o}=pd(y),s=o.filter(d=>n.first[d]===null&&n.
last[d]===null),r=s.length>0&&m("p",{class:"undated"},z(N(s.length,"undated"),s,p("undated_many")));if(!e||e[0]===e[1]){
E(t,m("p",{class:"quiet"},p("no_period")),r);return}let i=P$(e),a=t.querySelector(".slider")?t.children:[m("div",{class:"\
time-head"}),D$(e)],[c,l]=a;c.isConnected||E(t,c,l),E(c,F$(e,i),r);let[f,...u]=l.children;f.replaceWith(H$(n,o,e,i));for(let[
d,h]of u.slice(0,2).entries())h.value=String(i[d]),h.setAttribute("aria-valuetext",nt(i[d]))}function P$([t,e]){return[Math.
max(t,w.since??t),Math.min(e,w.until??e)]}function F$(t,[e,n]){return[m("h2",{},p("period")),hd("since",e,t),"\u2013",hd(
"until",n,t),Jt()&&!ct()&&A(p("whole_period"),()=>k({since:null,until:null})),io(),st(p("only_certain_dates"),w.inside===
"certainly",o=>k({inside:o?"certainly":"possibly"})),st(p("include_undated"),w.undated,o=>k({undated:o}))]}function hd(t,e,[
n,o]){let s=r=>{let i=tl(r);i!==null&&wd(t,i,[n,o])};return m("input",{type:"date",value:nt(e),min:nt(n),max:nt(o),"aria\
-label":p(t),onchange:r=>s(r.target.value)})}function D$([t,e]){let n=o=>m("input",{type:"range",min:t,max:e,step:1,"ari\
a-label":p(o),oninput:s=>wd(o,Number(s.target.value),[t,e])});return m("div",{class:"slider"},O("svg"),n("since"),n("unt\
il"),z$([t,e]))}function z$([t,e]){return m("div",{class:"years","aria-hidden":"true"},nl(t,e).map(([n,o])=>{let s=m("sp\
an",{},o);return s.style.left=`${(n-t)/(e-t+1)*100}%`,s}))}function H$(t,e,n,[o,s]){let[r]=n,{sure:i,unsure:a,width:c}=dd(
x,t,e,n,Ba),l=Math.max(...i.map((d,h)=>d+a[h]),1),f=(d,h,g,b)=>{let[$,S]=[g/l*34,36-(g+b)/l*34],_=(d+1)*c+r<o||d*c+r>s;return g>
0&&O("rect",{class:h+(_?" off":""),x:d/Ba*1e3,y:S,width:1e3/Ba-1,height:Math.max($,1.5)})},u=i.map((d,h)=>[f(h,"bar",d,0),
f(h,"bar unsure",a[h],d)]);return O("svg",{class:"histogram",viewBox:"0 0 1000 40",preserveAspectRatio:"none",role:"img",
"aria-label":p("histogram")},u)}function wd(t,e,[n,o]){let s=t==="since"?e<=n:e>=o;Rt({[t]:s?null:e}),(w.since??n)>(w.until??
o)&&Rt({[t==="since"?"until":"since"]:e}),!Pa&&(Pa=!0,requestAnimationFrame(()=>{Pa=!1,k({})}))}var G$=10,xd=!1,Fa="";function Da(){let t=m("div",{class:"viewpoints",role:"group","aria-label":P(p("according_to"))}),e=es(),
n=uc(x),o=()=>E(t,V$(e,n));E(T("viewpoint"),m("div",{class:"box-head"},m("h2",{},P(p("according_to"))),U$()),e.length>G$&&
K$(o),t,Q$()),o()}var U$=()=>st(p("viewpoint_several"),za(),t=>{xd=t,t||w.according_to.length<2?Da():k({according_to:w.according_to.
slice(0,1)})}),za=()=>xd||w.according_to.length>1;function K$(t){return m("input",{type:"search",placeholder:p("sources_\
find"),"aria-label":p("sources_find"),value:Fa,oninput:e=>{Fa=e.target.value,t()}})}function V$(t,e){let n=za()?"checkbo\
x":"radio";return t.filter(([s,r])=>(n==="radio"||s!=="everyone")&&bt(r).includes(bt(Fa))).map(([s,r])=>m("label",{class:"\
tick"},m("input",{type:n,name:"according-to",checked:w.according_to.includes(s),onchange:i=>Y$(s,i.target.checked)}),m("\
span",{dir:"auto"},P(r)),m("span",{class:"number quiet"},C(e.get(s)??0))))}function Y$(t,e){if(!za()){k({according_to:[t]});
return}let o=es().map(([s])=>s).filter(s=>s===t?e:w.according_to.includes(s));k({according_to:o.length?o:["authors"]})}var Q$=()=>m(
"p",{},w.compared_with&&`${p("compared_with")} ${Mt(w.compared_with)} \xB7 `,R(p("compare_claims"),()=>k({tab:"compare"})));var X$=8,bd=new Map;function $n(t,e,n,o){bd.set(t,o);let s=m("button",{type:"button",id:`open-${t}`,class:"opener",popovertarget:t},
e),r=m("div",{id:t,class:"box",popover:"auto",role:"dialog","aria-label":n});return r.addEventListener("beforetoggle",i=>{
i.newState==="open"&&Z$(r,s)}),r.addEventListener("toggle",i=>{i.newState==="open"&&o()}),[s,r]}function yd(t){J$(t)&&bd.
get(t)?.()}var J$=t=>document.getElementById(t)?.matches(":popover-open")??!1,mo=t=>document.getElementById(t)?.hidePopover();
function Z$(t,e){let{right:n,bottom:o}=e.getBoundingClientRect();t.style.setProperty("--top",`${o+4}px`),t.style.setProperty(
"--right",`${Math.max(X$,innerWidth-n)}px`)}var tS=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],eS={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function $d(){return m("section",{class:"legend"},m("h2",{},
p("legend")),m("ul",{},Ni().map(([t,e])=>m("li",{},t,m("span",{},e)))),m("ul",{},tS.map(([t,e])=>m("li",{},Ei(t),m("span",
{},p(e))))),nS(),m("p",{class:"quiet"},p("width_meaning",{what:p(eS[w.count])})))}function nS(){let t=new Map;for(let{tint:n,
country:o}of y.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return m("ul",{},
e.map(([n,o])=>m("li",{},Ei("dot",ve()[n]),m("span",{},p("belongs_to",{name:oS(o)})))))}function oS(t){let e=w.language?
It(t):null;return e?U(e):y.level.countries[t]}function le(t,e=""){return`${[x.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network",e].filter(
Boolean).join("-")}.${t}`}var sS={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function po(t){return t.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
"")}function rt(t){return po(String(t)).replace(/[&<>"]/g,e=>sS[e])}var rS=["fill","stroke","stroke-width","stroke-dasharray","stroke-linecap","stroke-linejoin","paint-order"],iS=["font-si\
ze","font-weight"],aS=["class","role","tabindex","aria-label","aria-hidden","data-key","data-tie","data-words"];function Ha(){
let t=_s();if(!t?.parts.ties.length)return null;let e=t.root.cloneNode(!0),n=[...t.root.querySelectorAll("*")];for(let[o,
s]of[...e.querySelectorAll("*")].entries())cS(s,getComputedStyle(n[o]));for(let o of e.querySelectorAll(".around, .now"))
o.remove();for(let o of[e,...e.querySelectorAll("*")])for(let s of aS)o.removeAttribute(s);return e.setAttribute("width",
String(t.picture.width)),e.setAttribute("height",String(t.picture.height)),e}function cS(t,e){let n=["text","tspan"].includes(
t.localName),o=n||t.localName!=="g";for(let s of[...o?rS:[],...n?iS:[]]){let r=e.getPropertyValue(s);r&&r!=="normal"&&t.
setAttribute(s,r.replace(/px/g,""))}e.opacity!=="1"&&t.setAttribute("opacity",e.opacity)}var sr=1.4,[Sd,lS,Sn]=[48,24,12],_d=document.createElement("canvas").getContext("2d");function Od(t,e,n=400){return _d.font=
`${n} ${e}px system-ui, sans-serif`,_d.measureText(t).width}function rr(t,e,n,o=400){let s=[];for(let i of t.split(/\s+/).
filter(Boolean)){let a=s.length?`${s[s.length-1]} ${i}`:i;s.length&&Od(a,n,o)<=e?s[s.length-1]=a:s.push(i)}return{markup:s.
map((i,a)=>`<text y="${(n*(1+a*sr)).toFixed(1)}" font-size="${n}" font-weight="${o}">${rt(i)}</text>`).join(""),height:s.
length*n*sr}}function kd(t){let[e,n]=[0,Sn];return{markup:(w.picture==="named"?ks():xf()).map(([r,i])=>{let a=Sd+Od(i,Sn)+
lS;e&&e+a>t&&([e,n]=[0,n+Sn*sr]);let c=`<g transform="translate(${e} ${n-11})">${r.innerHTML}</g><text x="${e+Sd}" y="${n}\
" font-size="${Sn}">${rt(i)}</text>`;return e+=a,c}).join(""),height:n+Sn*sr-Sn}}function vd(){let t=xe()?.body;if(!t?.nodeIndices.length)return null;let{nodes:e}=y.level,n=t.nodeIndices.map(l=>({at:l,
x:t.nodes[l].x,y:t.nodes[l].y})),[o,s]=[Math.min(...n.map(({x:l})=>l))-90,Math.max(...n.map(({x:l})=>l))+90],[r,i]=[Math.
min(...n.map(({y:l})=>l))-60,Math.max(...n.map(({y:l})=>l))+70],a=[...[...y.arrows.keys()].map(l=>fS(l,t)),...n.map(({at:l,
x:f,y:u})=>mS(l,e[l],f,u))];return{markup:`<g transform="translate(${(-o).toFixed(1)} ${(-r).toFixed(1)})">${a.join("")}\
</g>`,width:s-o,height:i-r}}function Md(t,e,n){let o=n.nodes[e],s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=y.level.nodes[e].size+
3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*r}}var ho=({x:t,y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function fS(t,e){
let{options:n}=e.edges[t],{arrows:o}=y.level,{signs:s,holds:r,marks:i}=x.encodings,[a,c]=[e.nodes[o.actor[t]],e.nodes[o.
target[t]]],{color:l}=n.color,f=a===c,u=f?{x:a.x+34,y:a.y-34}:as(a,c,n.smooth),d=f?{x:a.x,y:a.y-16}:Md(u,o.actor[t],e),h=f?
{x:a.x+16,y:a.y}:Md(u,o.target[t],e),g=Math.atan2(h.y-u.y,h.x-u.x)*180/Math.PI,b={x:(d.x+2*u.x+h.x)/4,y:(d.y+2*u.y+h.y)/
4},{dashes:$}=r[o.hold[t]],S=$.length?` stroke-dasharray="${$.join(" ")}"`:"",_=`<path d="M${ho(d)} Q${ho(u)} ${ho(h)}" \
fill="none" stroke="${l}" stroke-width="${n.width.toFixed(1)}"${S}/>`,v=Kn(s[o.sign[t]].head,l,`translate(${ho(h)}) rota\
te(${g}) scale(1)`),M=Li(i[o.mark[t]].middle,l,b.x.toFixed(1),b.y.toFixed(1));return _+(v?.outerHTML??"")+(M?.outerHTML??
"")+uS(n.label??"",d,h,b)}function uS(t,e,n,o){if(!t)return"";let s=Math.atan2(n.y-e.y,n.x-e.x)*180/Math.PI,r=s>90||s<-90?
s+180:s,i=t.split(`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${rt(c)}</tspan>`);return`<text transform="translate(${ho(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${Td()}>${a.join("")}</text>`}var Td=()=>`text-anchor="middle" fill="${J().text}\
" stroke="${J().ground}" stroke-width="3" paint-order="stroke"`;function mS(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=en(W(y.level,t)).split(`
`).map((f,u)=>`<text x="${s}" y="${r+e+14+u*14}" font-size="13" ${Td()}>${rt(f)}</text>`),l=o>=0?ve()[o]:J().node;return`${i[n]}\
fill="${l}" stroke="${J().line}"/>${c.join("")}`}var pS=/^repeating-linear-gradient\((.*)\)$/,dS=/,\s*(?![^(]*\))/,hS={"to top":0,"to right":90,"to bottom":180,"to left":270};
function Ad(t,{x:e,y:n,width:o,height:s}){let[r,...i]=pS.exec(t)?.[1].split(dS)??[];if(!i.length)return null;let a=(hS[r]??
Number.parseFloat(r))*Math.PI/180,[c,l]=[Math.sin(a),-Math.cos(a)],f=(Math.abs(o*c)+Math.abs(s*l))/2,[u,d]=[e+o/2-f*c,n+
s/2-f*l],h=0,g=i.map(F=>{let L=F.lastIndexOf(" ");return h=Math.max(h,Number.parseFloat(F.slice(L))),{colour:gS(F.slice(
0,L)),at:h}}),b=[u,d,u+h*c,d+h*l].map(F=>(Math.round(100*F)/100+0).toFixed(2)),$=`stripes${[t,...b].join("_").replace(/[^\w.-]+/g,
"_")}`,[S,_,v,M]=b,I=g.map(({colour:F,at:L})=>`<stop offset="${(L/h).toFixed(4)}" stop-color="${F}"/>`),q=`gradientUnits\
="userSpaceOnUse" spreadMethod="repeat" x1="${S}" y1="${_}" x2="${v}" y2="${M}"`;return{fill:`url(#${$})`,defined:`<line\
arGradient id="${$}" ${q}>${I.join("")}</linearGradient>`}}function gS(t){let e=/^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)$/.
exec(t)?.slice(1);return e?`rgb(${e.map(n=>Math.round(255*Number(n))).join(", ")})`:t}var wS=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linecap","stroke-linejoin","stroke-opac\
ity","paint-order","opacity","font-size","font-weight","font-style","font-family","text-anchor","dominant-baseline","let\
ter-spacing","direction","visibility","marker-start","marker-mid","marker-end"],xS=["class","style","tabindex","role","f\
ocusable"],ir=8,Ld=document.createElement("canvas").getContext("2d");function Ga(t){let e=bS(t);for(let[o]of e)o.scrollTo(
0,0);let n=t instanceof SVGSVGElement?yS(t):$S(t);for(let[o,s,r]of e)o.scrollTo(s,r);return n}function bS(t){let e=[];for(let n=t.
parentElement;n;n=n.parentElement)e.push(n);return e.filter(n=>n.scrollLeft||n.scrollTop).map(n=>[n,n.scrollLeft,n.scrollTop])}
function yS(t){let e=t.getBBox(),[n,o]=[Math.ceil(e.width)+2*ir,Math.ceil(e.height)+2*ir],s=Ed(t);return s.setAttribute(
"viewBox",`${e.x-ir} ${e.y-ir} ${n} ${o}`),s.setAttribute("width",String(n)),s.setAttribute("height",String(o)),{markup:Nd(
s),width:n,height:o}}function $S(t){let{left:e,top:n}=t.getBoundingClientRect(),o=[],[s,r]=[0,0],i=(c,l)=>{c&&(o.push(c),
s=Math.max(s,l.right-e),r=Math.max(r,l.bottom-n))},a=c=>{let l=getComputedStyle(c);if(l.display==="none"||l.visibility===
"hidden"||l.opacity==="0")return;let f=c.getBoundingClientRect();if(f.right<e)return;let[u,d]=[f.left-e,f.top-n];if(c instanceof
SVGSVGElement){let h=Ed(c);for(let[g,b]of Object.entries({x:u,y:d,width:f.width,height:f.height,overflow:"visible"}))h.setAttribute(
g,String(b));i(Nd(h),f);return}i(SS(l,u,d,f.width,f.height),f);for(let h of c.childNodes)if(h instanceof Element)a(h);else if(h instanceof
Text)for(let g of kS(h,l,e,n))i(g.markup,g.place)};return a(t),{markup:o.join(""),width:Math.ceil(s),height:Math.ceil(r)}}
function Ed(t){let e=t.cloneNode(!0),[n,o]=[t,e].map(s=>[s,...s.querySelectorAll("*")]);for(let[s,r]of n.entries()){let i=getComputedStyle(
r);for(let a of[...xS,...o[s].getAttributeNames().filter(c=>c.startsWith("aria-"))])o[s].removeAttribute(a);i.display===
"none"&&o[s].setAttribute("display","none");for(let a of wS)o[s].setAttribute(a,i.getPropertyValue(a))}return e}var Nd=t=>po(
new XMLSerializer().serializeToString(t));function SS(t,e,n,o,s){let r=o>0&&s>0?Ad(t.backgroundImage,{x:e,y:n,width:o,height:s}):
null,i=r?`${r.defined}<rect x="${e}" y="${n}" width="${o}" height="${s}" fill="${r.fill}"/>`:"";return OS(t,e,n,o,s,!r)+
i+_S(t,e,n,o,s)}function _S(t,e,n,o,s){let r=Number.parseFloat(t.outlineWidth);if(t.outlineStyle!=="solid"||!r||!ar(t.outlineColor))
return"";let i=Number.parseFloat(t.outlineOffset)+r/2;return`<rect x="${e-i}" y="${n-i}" width="${o+2*i}" height="${s+2*
i}" fill="none" stroke="${t.outlineColor}" stroke-width="${r}"/>`}function OS(t,e,n,o,s,r){let[i]=t.backgroundImage.match(
/(?:rgba?|color)\([^)]*\)/)??[],a=[t.backgroundColor,r?i:""].find(M=>M&&ar(M))??"none",c=["Top","Right","Bottom","Left"].
map(M=>({wide:t[`border${M}Style`]==="none"?0:Number.parseFloat(t[`border${M}Width`]),colour:t[`border${M}Color`]})),l=c.
every(({wide:M,colour:I})=>M===c[0].wide&&I===c[0].colour),{wide:f,colour:u}=c[0],d=Math.min(Number.parseFloat(t.borderTopLeftRadius)||
0,o/2,s/2),h={dashed:`${3*f} ${2*f}`,dotted:`0 ${2*f}`}[t.borderTopStyle],g=h?` stroke-dasharray="${h}" stroke-linecap="\
round"`:"",b=f&&ar(u)?` stroke="${u}" stroke-width="${f}"${g}`:"",$=l&&b?f/2:0,S=`x="${e+$}" y="${n+$}" width="${Math.max(
0,o-2*$)}" height="${Math.max(0,s-2*$)}"`,_=a==="none"&&!(l&&b)?"":`<rect ${S} rx="${d}" fill="${a}"${l?b:""}/>`;if(l)return _;
let v=c.map(({wide:M,colour:I},q)=>{if(!M||!ar(I))return"";let F=[[e,n,o,M],[e+o-M,n,M,s],[e,n+s-M,o,M],[e,n,M,s]][q];return`\
<rect x="${F[0]}" y="${F[1]}" width="${F[2]}" height="${F[3]}" fill="${I}"/>`});return _+v.join("")}var ar=t=>t!=="trans\
parent"&&!/^rgba\(.*, 0\)$/.test(t);function kS(t,e,n,o){let s=e.writingMode.startsWith("horizontal"),r=e.direction==="r\
tl";Ld.font=`${e.fontStyle} ${e.fontWeight} ${e.fontSize} ${e.fontFamily}`;let i=Ld.measureText("x").fontBoundingBoxAscent,
a=`font-family="${rt(e.fontFamily)}" font-size="${e.fontSize}" font-weight="${e.fontWeight}" font-style="${e.fontStyle}"\
 fill="${e.color}" direction="${e.direction}"`;return MS(t,s).map(({words:c,place:l})=>{let f=s?`x="${(r?l.right:l.left)-
n}" y="${l.top-o+i}"`:`transform="translate(${l.left-n+i} ${l.bottom-o}) rotate(-90)"`,u=e.textTransform==="uppercase"?c.
toLocaleUpperCase():c;return{markup:`<text ${f} ${a}>${rt(u.trim())}</text>`,place:l}})}function MS(t,e){let n=[],o=document.
createRange();for(let{segment:s,index:r}of new Intl.Segmenter().segment(t.data)){o.setStart(t,r),o.setEnd(t,r+s.length);
let i=o.getBoundingClientRect(),a=n[n.length-1];if(!i.width&&!i.height)continue;a&&Math.abs(e?a.place.top-i.top:a.place.
left-i.left)<2?[a.words,a.place]=[a.words+s,vS(a.place,i)]:n.push({words:s,place:i})}return n.filter(({words:s})=>s.trim())}
function vS(t,e){let[n,o]=[Math.min(t.left,e.left),Math.min(t.top,e.top)];return new DOMRect(n,o,Math.max(t.right,e.right)-
n,Math.max(t.bottom,e.bottom)-o)}var qd=(t,e,n)=>`<svg xmlns="${Dr}" width="${e}" height="${n}" viewBox="0 0 ${e} ${n}" \
font-family="system-ui, sans-serif">${t}</svg>
`;var cr=16,TS=480,lr={arguments:".argument",timeline:".timeline-box svg",matrix:"table.matrix"},AS=".looks, .matrix-legen\
d";function LS(){return w.tab==="graph"?[w.picture==="named"?ES():vd()].filter(e=>e!==null):[...lr[w.tab]?T("sheet").querySelectorAll(
lr[w.tab]):[]].map(Ga)}function ES(){let t=Ha();if(!t)return null;let[e,n]=["width","height"].map(o=>Number(t.getAttribute(
o)));return{markup:po(new XMLSerializer().serializeToString(t)),width:e,height:n}}function Ua(){return w.tab!=="graph"?!!(lr[w.
tab]&&T("sheet").querySelector(lr[w.tab])):w.picture==="named"?!!Ha():!!xe()?.body.nodeIndices.length}function fr(){let t=LS();
if(!t.length)return null;let{text:e,ground:n}=J(),o=w.tab==="graph"?[]:[...T("sheet").querySelectorAll(AS)].map(Ga),s=Math.
max(TS,...[...t,...o].map(b=>b.width)),r=[],i=cr,a=({markup:b,height:$},S=8)=>{r.push(`<g transform="translate(${cr} ${i.
toFixed(1)})">${b}</g>`),i+=$+S},{title:c,what:l,numbers:f,based:u}=NS();a(rr(c,s,18,600),2),a(rr(`${p(`tab_${w.tab}`)}.\
 ${l}`,s,13),12);for(let b of t)a(b,12);w.tab==="graph"&&a(kd(s));for(let b of o)a(b);a(rr([u,al(f)].filter(Boolean).join(
" "),s,12),cr);let[d,h]=[Math.ceil(s+2*cr),Math.ceil(i)],g=`<rect width="${d}" height="${h}" fill="${n}"/><g fill="${e}"\
>${r.join("")}</g>`;return{width:d,height:h,svg:qd(g,d,h)}}function NS(){let t=w.tab==="arguments"?Tu():null;if(t){let o=Ae(
x,t.statements,y.chosen.main),{title:s}=x.articles[t.article];return{title:s,what:`${P(Ze())}.`,numbers:o,based:os(o)}}let e={
title:x.title,what:ge()};if(w.tab==="timeline"){let o=be(y).flatMap(r=>r.statements),s=Ae(x,o,y.chosen.main);return{...e,
numbers:s,based:os(s)}}let n=Ye();return{...e,numbers:Qt(n),based:ti(n)}}var _n=()=>fr()?.svg??"",ur=t=>`data:image/svg+\
xml;charset=utf-8,${encodeURIComponent(t)}`;async function Ka(t,e){let{theme:n}=w;await k({theme:t});try{await e()}finally{
await k({theme:n})}}var Cd=t=>Ka(t,()=>ae(le("svg"),"image/svg+xml",_n())),Id=(t,e)=>Ka(t,async()=>{let n=await qS(e);n?
ae(le("png"),"image/png",n):Yt(p("save_too_large"))});async function qS(t){let e=fr();if(!e)return null;let n=new Image;
n.src=ur(e.svg),await n.decode();let o=m("canvas",{width:t,height:Math.round(e.height/e.width*t)});return o.getContext("\
2d")?.drawImage(n,0,0,o.width,o.height),new Promise(r=>o.toBlob(r))}async function Rd(){let t="";await Ka("light",()=>{t=
_n()});let e=m("img",{class:"paper",src:ur(t),alt:ge()});await e.decode(),document.querySelector("body > .paper")?.remove(),
document.body.append(e),document.body.classList.add("picture-alone");let n=()=>{e.remove(),document.body.classList.remove(
"picture-alone")};addEventListener("afterprint",n,{once:!0}),print()}function Gt(){let{draft:t}=w;return t?t.flatMap((e,n)=>n%2?[]:[{caption:e,view:t[n+1]??""}]):x.story?.steps??[]}var Ya=()=>w.
step===null?null:Math.max(1,Math.min(w.step,Gt().length));function Qa(t){let{language:e,theme:n,draft:o}=w,s=vn(Gt()[t-1].
view,G);return{...s,language:s.language??e,theme:n,draft:o,step:t}}var jd=async t=>k(await In(Qa(t))),Wd=t=>`#${He(Qa(t),
G)}`,CS=()=>He({...w,step:null,draft:null,theme:G.theme},G);function Bd(t){let e=[...Gt(),{caption:t,view:CS()}];return k(
{draft:Fd(e),step:e.length})}function Pd(t){let e=Gt().filter((n,o)=>o!==t-1);return k({draft:e.length?Fd(e):null,step:null})}
var Fd=t=>t.flatMap(({caption:e,view:n})=>[e,n]);function Dd(){let t=Gt().map(({caption:e,view:n})=>`  - caption: ${Va(e)}\

    view: ${Va(n)}
`);return`title: ${Va(x.story?.title??x.title)}
steps:
${t.join("")}`}var Va=t=>JSON.stringify(t).replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu,e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`),zd=()=>x.story?.steps.length?Qa(1):{};var mr="";function Hd(t){let e=m("textarea",{id:"story-caption",rows:2,dir:"auto",value:mr,oninput:()=>{mr=e.value}}),n=()=>{
let s=mr.trim();return s?(mr="",t(),Bd(s)):e.focus()},o=()=>{Gt().length&&ae(le("yaml"),"application/yaml",Dd()),t()};return m(
"div",{class:"story-form"},m("label",{for:"story-caption"},p("story_caption")),e,A(p("story_add"),n),A(p("save_story"),o))}var Gd=["type","sector","country"],IS=["weight","acts","articles","sources","statements"],RS=t=>typeof t=="number"?String(
t):Vd(t);function Vd(t){let e=/^[=+\-@\t\r]/.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)?`"${e.replace(/"/g,'""')}"`:e}async function pr(){
let{entities:t,statements:e}=await D(),{articles:n,coders:o,names:s,statements:r}=x,i=f=>typeof f=="string"?f:f<0?r.key[-1-
f]:U(t[f]),a=f=>f===null?"":nt(f),c=[["claim",ht],["quote",At],["title",f=>X(f).title],["author",f=>X(f).author],["publi\
sher",f=>X(f).publisher],["published",f=>X(f).published],["inferred_published",f=>X(f).inferred],["url",f=>X(f).url],["s\
ubject_label",f=>i(e[f].s)],["relation",f=>lt(f).id],["object_label",f=>i(e[f].o)],["according_to",f=>We(e[f].sources??[]).
join(" > ")],["author_stance",f=>s.stances[r.stance[f]]],["mode",f=>s.modes[r.mode[f]]],["certainty",f=>s.certainties[r.
certainty[f]]],["polarity",f=>s.polarities[r.polarity[f]]],["earliest",f=>a(r.first[f])],["latest",f=>a(r.last[f])],["ar\
ticle",f=>n[r.article[f]].id],["coder",f=>o[r.coder[f]]],["statement",f=>r.key[f]]],l=Z(y.chosen.inside).map(f=>c.map(([
,u])=>Vd(u(f)??"")));return[c.map(([f])=>f),...l].map(f=>`${f.join(",")}\r
`).join("")}function dr(){let{nodes:t}=y.level,n=["actor","actor_label","target","target_label","weight","acts",...x.names.
quad_classes.map(s=>s.replace(" ","_")),"no_quad_class","articles","sources","label","statements"],o=ei(y).map(({pair:s,
actor:r,target:i})=>{let{acts:a,byQuadClass:c,noQuadClass:l,articles:f,sources:u,statements:d}=ne(y,s);return[...[t[s.a].
actor,r,t[s.b].actor,i],s.weight,a,...c,l,f.size,u.size,ie(x,s.rows),qt(x,d).join(" ")]});return[n,...o].map(s=>`${s.map(
RS).join(",")}\r
`).join("")}function hr(){let{nodes:t}=y.level,e=new Set,n=ei(y).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:f}=ne(y,r),u=[r.weight,a,c.size,l.size,qt(x,f).join(" ")],d=`source="${rt(t[r.a].actor)}" target="${rt(
t[r.b].actor)}"`;return`<edge id="${i}" ${d} label="${rt(ie(x,r.rows))}" weight="${r.weight}"><attvalues>${u.map(Ud).join(
"")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=Gd.map((a,c)=>Ud(t[r][a],c)).join("");return`<node id\
="${rt(t[r].actor)}" label="${rt(W(y.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0" encodi\
ng="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${Kd("node",Gd,()=>"string")+Kd("edge",
IS,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var Ud=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${rt(t)}"/>`;function Kd(t,e,n){let o=e.map((s,r)=>`<at\
tribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}var[Yd,Xa]=[200,12e3],jS=["2","3","4"],Oe=2400,Qd=null;function Xd(){let t=(e,n)=>A(p(e),()=>{mo("save"),n()});E(T("save"),
m("h2",{},p("save")),WS(t),m("h3",{},p("save_data")),t("save_statements",async()=>ae(le("csv",p("save_statements_name")),
"text/csv",await pr())),t("save_csv",()=>ae(le("csv"),"text/csv",dr())),t("save_gexf",()=>ae(le("gexf"),"application/xml",
hr())),!Ua()&&t("print",()=>window.print()),Hd(()=>mo("save")))}function WS(t){if(!Ua())return m("p",{class:"quiet"},p("\
save_no_picture"));let e=()=>Qd??ut(),n=m("input",{type:"number",min:Yd,max:Xa,step:100,value:Oe,onchange:r=>{Oe=Math.round(
Math.min(Xa,Math.max(Yd,Number(r.target.value)||Oe))),r.target.value=String(Oe)}}),o=K(p("save_scale"),[["",p("save_scal\
e")],...jS.map(r=>[r,`${r}\xD7`])],"",r=>{Oe=Math.min(Xa,(fr()?.width??0)*Number(r))||Oe,n.value=String(Oe)}),s=["light",
"dark"].map(r=>[r,p(`save_${r}`)]);return[m("h3",{},p("save_picture")),m("p",{class:"line"},m("label",{},`${p("save_widt\
h")} `,n),o),m("p",{class:"line"},K(p("save_ground"),s,e(),r=>{Qd=r==="dark"?"dark":"light"})),t("save_png",()=>Id(e(),Oe)),
t("save_svg",()=>Cd(e())),t("save_pdf",Rd)]}var BS="input, select, textarea, [contenteditable], [role=tablist], [role=grid], [role=listbox], [role=application], [ro\
le=menu], #main table, #main svg";function Jd(){return document.addEventListener("keydown",PS),m("section",{id:"story","\
aria-label":p("story")})}function Zd(){let t=T("story"),e=Gt(),n=Ya();if(t.hidden=!e.length,!e.length)return;let o=w.draft?
p("story_draft"):x.story?.title??"",s=n===null?o:e[n-1].caption;E(t,m("div",{class:"story-step"},m("p",{class:"story-cap\
tion",dir:"auto"},s),m("nav",{class:"story-way","aria-label":p("story_steps")},n!==null&&m("span",{class:"quiet"},p("sto\
ry_place",{n,of:e.length})),n===null?gr(1,p("story_begin")):[n>1&&gr(n-1,`\u2190 ${p("story_back")}`),e.map((r,i)=>gr(i+
1,String(i+1),i+1===n)),n<e.length&&gr(n+1,`${p("story_next")} \u2192`)],w.draft&&n!==null&&A(p("story_remove"),()=>Pd(n)),
w.draft&&A(p("story_discard"),()=>k({draft:null,step:null})))),m("ol",{class:"story-whole"},e.map(r=>m("li",{dir:"auto"},
r.caption))))}function gr(t,e,n=!1){return m("a",{href:Wd(t),"aria-current":n?"step":null,"aria-label":e===String(t)?p("\
story_step",{n:t}):null,onclick:o=>{o instanceof MouseEvent&&(o.ctrlKey||o.metaKey||o.shiftKey)||(o.preventDefault(),th(
t))}},e)}async function th(t){await jd(t);let e=Gt();Yt(`${p("story_place",{n:t,of:e.length})}. ${e[t-1].caption}`)}function PS(t){
let e={ArrowLeft:-1,ArrowRight:1}[t.key],n=Ya();if(!e||n===null||t.defaultPrevented||t.altKey||t.ctrlKey||t.metaKey||t.target instanceof
Element&&t.target.closest(BS))return;let o=n+e;o<1||o>Gt().length||(t.preventDefault(),th(o))}var nh=["viewpoint","time","side"];function oh(){E(T("app"),m("header",{},m("h1",{},x.title),Jp(),m("div",{class:"tools"},
FS())),m("nav",{id:"views","aria-label":p("views")},m("div",{id:"tabs",role:"tablist","aria-label":p("views"),onkeydown:zS},
fe.map(DS)),m("p",{id:"matching",class:"quiet"})),Jd(),m("main",{},m("div",{id:"main",role:"tabpanel"},Hf($n("legend",p(
"legend"),p("legend"),()=>E(T("legend"),$d()))),m("div",{id:"sheet"}),m("p",{id:"caption"}))),m("aside",{id:"panel",tabindex:0,
"aria-label":p("quotes")}),m("p",{id:"announced",class:"unseen","aria-live":"polite"})),document.addEventListener("keydo\
wn",HS)}var FS=()=>[$n("viewpoint",eh("viewpoint",P(p("according_to"))),P(p("according_to")),Da),$n("time",eh("time",p("\
period")),p("period"),gd),$n("side",[p("filters"),m("span",{class:"set"})],p("filters"),ud),$n("save",p("save"),p("save"),
Xd)],eh=(t,e)=>[m("span",{class:"quiet"},e),m("span",{id:`chosen-${t}`,class:"chosen"})];function sh(){let{tab:t,open:e}=w;
document.documentElement.dataset.theme=w.theme,document.body.classList.toggle("wide",!e);for(let n of fe){let o=T(`tab-${n}`);
o.setAttribute("aria-selected",String(n===t)),o.tabIndex=n===t?0:-1}T(`tab-${t}`).scrollIntoView?.({block:"nearest",inline:"\
nearest"}),T("main").setAttribute("aria-labelledby",`tab-${t}`),T("stage").hidden=t!=="graph",T("sheet").hidden=t==="gra\
ph"}function rh(){let t=[...w.according_to,...w.compared_with??[]];T("chosen-viewpoint").textContent=t.length>1?N(t.length,
"viewpoint"):Mt(t),T("chosen-time").textContent=(ds()?"\u25B6 ":"")+(Jt()?Wn():p("any_time"));let e=Wa().length,n=T("ope\
n-side");E(n.querySelector(".set"),e>0&&String(e)),n.setAttribute("aria-label",e?p("filters_set",{n:e}):p("filters")),T(
"matching").textContent=rs();for(let o of nh)yd(o)}var DS=t=>A(p(`tab_${t}`),()=>k({tab:t}),{role:"tab",id:`tab-${t}`,"a\
ria-controls":"main"});async function zS({key:t}){let e={ArrowRight:1,ArrowLeft:-1}[t];if(!e)return;let n=fe[(fe.indexOf(
w.tab)+e+fe.length)%fe.length];await k({tab:n}),T(`tab-${n}`).focus()}function HS(t){if(t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.
test(t.target.tagName))return;let e=document.querySelector(":popover-open")!==null;if(t.key==="Escape"&&w.open&&!e&&k({open:null}),
t.key==="/"){t.preventDefault();for(let n of[...nh,"save"])mo(n);T("search").focus()}}var GS=["open","lanes","article","about","claimant","analysis","unfolded","picture","frames","rows","facets","columns","\
sort","more","findings","tab","theme","citation","find","step","draft"],US=["picture","ego","steps","level","all","grown"],
KS={findings:vm,arguments:Au,table:fp,analyses:wu,matrix:sp,timeline:Qs,bargains:tm,article:Xu,compare:sa},Ja=null;async function ih(t){
let e=Uc(),n="open"in t&&!!w.open,o="open"in t&&!w.open;n&&e&&e.part!=="panel"&&(Ja=e),("article"in t||"tab"in t)&&!("fi\
nd"in t)&&Rt({find:null}),Ro(t),await go(t),n||Kc(o?Ja??e:e),o&&(Ja=null)}async function go(t){let e=Object.keys(t??w),n=!!(t&&
y&&e.length)&&e.every(r=>GS.includes(r)),o=!y;(w.compared_with||w.language)&&await D(),n||await Pc(),e.includes("tab")&&
Pl(w.tab);let s=!n&&!o&&e.some(r=>US.includes(r));sh(),Zd(),(!n||e.includes("theme")||e.includes("tab"))&&rh(),YS(),await VS(
s),await pu()}async function VS(t){if(w.tab!=="graph"){await Zn(T("sheet"),KS[w.tab]),Pm(T("sheet"));return}await Gf(t)}
function YS(){let t=T("caption");if(t.hidden=Zr.has(w.tab)||w.tab==="matrix"||w.tab==="table",w.tab!=="graph"){E(t,ge());
return}let e=Ye(),{statements:n}=Qt(e),o=[y.selfLoops>0&&p("note_self_loops",{n:y.selfLoops}),e.isGrown&&p("not_drawn_ye\
t"),e===y&&y.arrows.size>us&&p("note_zoom")].filter(Boolean),s=n.filter(r=>y.chosen.undated.has(r));E(t,vt(e)," ",z(p("s\
how_quotes"),n,p("based_on_drawn")),o.length>0&&` \xB7 ${o.join(" ")}`,s.length>0&&[" \xB7 ",z(N(s.length,"article_date_\
used"),s,p("undated_many"))])}function ah(){let t=[...T("panel").querySelectorAll("details:not([open])")];for(let o of t)o.setAttribute("open","");addEventListener(
"afterprint",()=>t.forEach(o=>{o.removeAttribute("open")}),{once:!0});let e=w.tab==="graph"?QS(_n):"",n=T("printed");n.alt=
vt(Rn()),e?n.src=ur(e):n.removeAttribute("src")}function QS(t){let e=w.theme;if(ut()==="light")return t();let n=s=>{Rt({
theme:s}),document.documentElement.dataset.theme=s,Uf()};n("light");let o=t();return n(e),o}var ch={change:k,state:()=>w,edges:()=>Ut(y).map(t=>{let e=ne(y,t);return{actor:y.level.nodes[t.a].actor,target:y.level.
nodes[t.b].actor,label:ie(x,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,e.noQuadClass],articles:e.
articles.size,sources:e.sources.size,statements:qt(x,e.statements)}}),parts:()=>y.parts?.claims.map(t=>t.map(({sides:e,positions:n})=>[
...e.map(o=>qt(x,o)),...n.map(o=>[...new Set(o.map(({how:s})=>s))].sort())])),compared:()=>{let{according_to:t,compared_with:e}=js(
x,w,G).state;return[t,e]},arguments:async()=>{let{cards:t,...e}=await qo();return eo(x,{cards:t,...e},w).map(({tail:n,head:o,
words:s,statements:r})=>({tail:t[n].text,head:t[o].text,words:s,statements:qt(x,r)}))},timeline:()=>{let{act:t}=x.statements,
e=be(y),n=new Map(e.map(({main:o,statements:s})=>[t[o],qt(x,s)]));return{units:e.map(({statements:o,isReal:s,first:r,last:i})=>({
statements:qt(x,o),isReal:s,first:r,last:i})),orders:_a(y).flatMap(([o,s])=>{let r=[n.get(o),n.get(s)];return r[0]&&r[1]?
[r]:[]})}},bargains:()=>Io().bargains.map(t=>({acts:t.length,statements:qt(x,t.flatMap(e=>e.statements))})),search:async(t,e)=>((await Ia()).
groups(t,e).find(o=>o.kind===e)?.hits??[]).map(({label:o,count:s,phrase:r,statements:i,snippet:a})=>({label:o,count:s,phrase:r?
{...r,relation:x.relations[r.relation].id}:null,statements:i?qt(x,i):null,text:a?.text??null})),svg:_n,csv:dr,statements:pr,
gexf:hr,network:xe};async function XS(){Bc(ih),await Rc(Hc,document.documentElement.lang||"en"),Rt(location.hash.length>1?await In(vn(location.
hash,G)):zd()),oh(),await go(),document.body.classList.add("ready"),addEventListener("hashchange",JS),addEventListener("\
beforeprint",ah),Pr().addEventListener("change",()=>w.theme==="auto"&&go()),(window.requestIdleCallback||setTimeout)(()=>D())}
async function JS({newURL:t}){let e=await In(vn(new URL(t).hash,G));new URL(t).hash!==location.hash||rc(e,w)||(Rt(e),Ro(
{}),go())}Object.assign(window,{explorer:ch});XS();})();

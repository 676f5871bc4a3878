"use strict";(()=>{var le=["findings","graph","arguments","compare","timeline","bargains","analyses","matrix","table","article"],pr=["entit\
y","organisation","sector","country"],dr=["ties","statements"],hr=["plain","chicago","apa"],th=["acts","statements","art\
icles"],On={tab:"graph",level:"entity",according_to:["authors"],compared_with:null,since:null,until:null,inside:"possibl\
y",undated:!0,kinds:null,quad_classes:null,relations:null,modes:null,certainties:null,polarities:null,coders:null,articles:null,
types:null,count:"statements",inferred:!0,headlines:!0,self:!1,issues:!1,min_weight:1,all:!1,ego:null,steps:1,grown:null,
picture:"named",frames:null,open:null,pair:null,lanes:"actor",article:null,about:null,claimant:null,analysis:null,unfolded:null,
rows:"ties",facets:null,columns:null,sort:null,more:0,find:null,findings:null,step:null,draft:null,language:null,citation:"\
plain",theme:"auto"},gr=Object.keys(On),eh=new Set(["kinds","quad_classes","relations","modes","certainties","polarities"]),
nh=new Set(["findings","coders","articles","types","according_to","compared_with","grown","pair","unfolded","frames","fi\
nd","draft","facets","columns"]),za={inside:["possibly","certainly"],citation:hr,steps:[1,2,3],level:pr,tab:le,lanes:["a\
ctor","pair"],theme:["auto","light","dark"],count:th,rows:dr,picture:["named","whole"]},Ha={least:-719162,most:2932896},
Ga={since:Ha,until:Ha,min_weight:{least:1},more:{least:0},step:{least:1},according_to:{least:1},compared_with:{least:1}},
oh=new Set(["since","until","min_weight","more","step"]),sh=Object.fromEntries(gr.map(t=>[t,rh(t)]));function rh(t){let e=On[t]===
null;return Object.hasOwn(za,t)?{type:"choice",optional:e,choices:za[t]}:eh.has(t)?{type:"integers",optional:e}:nh.has(t)?
{type:"texts",optional:e,...Ga[t]}:oh.has(t)?{type:"integer",optional:e,...Ga[t]}:{type:typeof On[t]=="boolean"?"boolean":
"text",optional:e}}var Ua=t=>({...On,...t}),Ka=(t,e)=>gr.every(n=>Va(t[n],e[n]));function ze(t,e){return gr.filter(o=>!Va(
t[o],e[o])).map(o=>`${o}=${encodeURIComponent(JSON.stringify(t[o]))}`).join("&")}function kn(t,e){let n=t.replace(/^#/,"").
split("&").map(a=>[a.slice(0,Math.max(a.indexOf("="),0)),a.slice(a.indexOf("=")+1)]).filter(([a])=>Object.hasOwn(On,a)).
map(([a,c])=>[a,ih(c)]).filter(([a,c])=>ah(a,c)),o={...e,...Object.fromEntries(n)},{since:s,until:r}=o;return s===null||
r===null||s<=r?o:{...o,since:e.since,until:e.until}}var Va=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function ih(t){try{
return JSON.parse(decodeURIComponent(t))}catch{return}}function ah(t,e){let{type:n,optional:o,choices:s=[],least:r=-1/0,
most:i=1/0}=sh[t],a=c=>c>=r&&c<=i;return e===null?o:n==="integers"?Array.isArray(e)&&e.every(Number.isInteger):n==="text\
s"?Array.isArray(e)&&a(e.length)&&e.every(c=>typeof c=="string"):n==="choice"?s.includes(e):n==="integer"?Number.isInteger(
e)&&a(Number(e)):typeof e==(n==="boolean"?"boolean":"string")}function Ya(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,f])=>[l,f.
map(u=>n[`${l}: ${u}`]||u)]),r=(l,f)=>f.map((u,d)=>({...u,words:n[`encoding of ${l}: ${t.names[l][d]}`]||u.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,families:o,familyOf:e.map(l=>o.indexOf(l.family)),labels:Object.fromEntries(s),
encodings:{signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function Qa(t,e){let n=new Uint8Array(e.nodes.length);
for(let o of[e.actor,e.target])for(let s of o)n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),
isTied:n,arrows:{...e.arrows,actor:e.edges.map(o=>o.from),target:e.edges.map(o=>o.to)}}}var po=t=>({...t,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null});var St=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function Xa(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=wr(t,e),s=new Set(Ja(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function wr(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=Mn(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var Mn=(t,e)=>new Set(Ja(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),Ja=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));function Za({statements:t,signers:e,sources:n}){let o=new Map([["everyone",0]]),s=r=>o.set(r,(o.get(r)??0)+1);
for(let r of t.own.keys())if(!t.aside[r]){if(s("everyone"),t.own[r]){s("authors");for(let i of new Set([t.publisher[r],t.
author[r]]))i>=0&&s(`by:${e[i]}`)}t.source[r]>=0&&s(`of:${n[t.source[r]].id}`)}return o}var Me=0,ch=1,ho=0,it=({statements:t},e)=>t.mode[e]===Me&&t.polarity[e]===0,Z=t=>Array.from(t.keys()).filter(e=>t[e]),Ct=(t,e)=>e.
map(n=>t.statements.key[n]).sort();function _t(t,e,n){let o=t.statements,s=nc(t,e,n,o.alternative),r=oc(o),i=lh(t,s,r),a=rc(
t,e,s,r);ic(t,e,s,i);let c=s.slice();for(let[l,f]of o.sums)s[l]&&f.some(u=>c[u])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}
function xr(t,e,n,o=t.statements.disjunct){let s=t.statements,r=nc(t,e,n,o);return rc(t,e,r,oc(s)),ic(t,e,r,s.key.map((i,a)=>a)),
r}function Ge(t,e,n=[]){let o={...e,kinds:null,quad_classes:null,modes:null,polarities:null};return xr(t,{...o,count:"st\
atements"},St(e),n)}function br(t,e){let n=t.statements,o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?
o.has(n.coder[s]):n.aside[s]!==ch}function vn(t,e,n){let o=t.statements,s=Mn(t,n);if(!e.coders&&!e.articles&&!s.size)return Uint8Array.
from(o.aside,l=>l?0:1);let r=br(t,e),i=e.articles&&new Set(e.articles.map(l=>t.articles.findIndex(f=>f.id===l))),a=Uint8Array.
from(o.article,(l,f)=>r(f)&&(!i||i.has(l))?1:0),c=new Map;for(let l of Z(a)){let f=o.article[l],{text:u,copy:d}=t.articles[f],
g=((s.has(o.publisher[l])||s.has(o.author[l])?0:2)+(d?1:0))*t.articles.length+f,b=c.get(u);(!b||g<b[0])&&c.set(u,[g,f])}
for(let l of Z(a))c.get(t.articles[o.article[l]].text)?.[1]!==o.article[l]&&(a[l]=0);return a}function nc(t,e,n,o){let s=t.
statements,r=vn(t,e,n),i=Xa(t,n),a=e.count==="acts",c=He(a&&e.kinds===null?[ho]:e.kinds),[l,f]=[He(e.relations),He(e.modes)],
[u,d]=[He(e.certainties),He(e.polarities)];for(let h=0;h<r.length;h++){if(!r[h])continue;let g=t.relations[s.relation[h]];
i(h)&&!o[h]&&c(g.kind)&&!(a&&g.kind===ho&&!g.deed)&&l(s.relation[h])&&f(s.mode[h])&&u(s.certainty[h])&&d(s.polarity[h])&&
(e.inferred||!s.inferred[h])&&(e.headlines||!s.headline[h])||(r[h]=0)}return r}function He(t){let e=t&&new Set(t);return n=>e===
null||e.has(n)}var oc=t=>({first:t.first.slice(),last:t.last.slice(),approximate:t.approximate.slice()});function lh(t,e,{
first:n,last:o,approximate:s}){let r=t.statements,i=Int32Array.from(e,(a,c)=>c);for(let a of uh(r,e)){if(a.length<2)continue;
a.sort((l,f)=>r.rank[l]-r.rank[f]);let c=fh(t,a);for(let l of a)i[l]=a[0],c&&(it(t,l)||!sc(r,l))&&([n[l],o[l],s[l]]=[c.first,
c.last,c.approximate])}return i}var sc=(t,e)=>t.first[e]!==null||t.last[e]!==null;function fh(t,e){let n=t.statements,o=e.
filter(c=>sc(n,c));if(!o.length)return null;let s=tc(tc(o,c=>it(t,c)),c=>!n.approximate[c]),r=ec(s.map(c=>n.first[c]),Math.
max),i=ec(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==null&&i!==null&&r>i?{first:n.first[a],last:n.last[a],approximate:1}:
{first:r,last:i,approximate:n.approximate[a]}}function tc(t,e){let n=t.filter(e);return n.length?n:t}function ec(t,e){let n=t.
filter(o=>o!==null);return n.length?e(...n):null}function uh(t,e){let n=new Map;for(let o=0;o<e.length;o++){if(!e[o]||t.
act[o]<0)continue;let s=n.get(t.act[o]);s?s.push(o):n.set(t.act[o],[o])}return n.values()}function rc(t,e,n,{first:o,last:s,
approximate:r}){let i=new Set,{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside==="certainly";
for(let f=0;f<n.length;f++){if(!n[f])continue;let[u,d]=[o[f],s[f]],h=u===null&&d===null;if(l&&r[f]||h&&(l||!e.undated)){
n[f]=0;continue}if(h){let y=t.articles[t.statements.article[f]];[u,d]=[y.first,y.last]}let[g,b]=l?[u,d]:[d,u];a!==null&&
(g===null?l:g<a)&&(n[f]=0),c!==null&&(b===null?l:b>c)&&(n[f]=0),h&&n[f]&&i.add(f)}return i}function ic(t,e,n,o){let s=He(
e.quad_classes);for(let r=0;r<n.length;r++)s(t.statements.quad_class[o[r]])||(n[r]=0)}var go=["price","condition"];function ac(t,e,n){let o=mh(t,n),s=a=>go.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements[c].roles?.some(([l])=>s(l))),i=hh(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].statements[0]-
c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function yr(t,e,n){let o=JSON.
stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.stringify(
e[a])===JSON.stringify(c));return(t.courses.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===o)}function mh(t,e){
let n=_t(t,po(e),St(e)),{act:o,relation:s}=t.statements,r=new Map;for(let i of t.offers.mentions.filter(a=>dh(t,n,a))){let[
a,,,c,l,f,u,d]=i,h=r.get(o[a])??ph(s[n.main[a]]);r.set(o[a],h),h.statements.push(a);for(let g of c)h.sides.add(g);for(let g of l)
h.toSides.add(g);for(let g of d)h.about.add(g);for(let g of f)h.targets.set(g,[...h.targets.get(g)??[],a]);for(let g of u)
h.things.set(g,[...h.things.get(g)??[],a])}return[...r.values()]}var ph=t=>({relation:t,statements:[],sides:new Set,toSides:new Set,
targets:new Map,things:new Map,about:new Set});function dh(t,{inside:e,main:n,first:o,last:s},[r,i,a]){let{act:c,relation:l}=t.
statements,{deed:f,offers:u}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=0&&it(t,r)&&f&&u}function hh(t,e){
let n=e.map((l,f)=>f),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,f)=>{n[Math.max(o(l),o(f))]=Math.min(o(l),o(f))},r=gh(t,
e),i=l=>e[l].toSides.size>0;for(let[l,f]of r)([...e[l].toSides].some(d=>e[f].toSides.has(d))||!i(l)&&!i(f))&&s(l,f);let a=new Map;
for(let[l,f]of r){if(i(l)===i(f))continue;let[u,d]=(i(l)?[f,l]:[l,f]).map(o);a.set(u,(a.get(u)??new Set).add(d))}for(let[
l,f]of a)f.size===1&&s(l,[...f][0]);let c=new Map;for(let l of e.keys())c.set(o(l),[...c.get(o(l))??[],l]);return[...c.values()]}
function gh(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.entries()){let c=i.size?[...i.keys()]:a.size?[...a]:
[""];for(let l of r)for(let f of c){let u=JSON.stringify([l,f]);n.set(u,[...n.get(u)??[],s])}}let o=(s,r)=>t.relations[e[s].
relation].wider.includes(e[r].relation);return[...n.values()].flatMap(s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(
([s,r])=>o(s,r)||o(r,s))}function lc(t,e,n,o){let s=a=>t.numbers.get(a)??-1,r={isGrown:!1,weakest:0,kept:null};if(o.ego!==null&&n.has(s(o.ego)))return{
...r,shown:bh(n,s(o.ego),o.steps)};let i=new Set(n.keys());return o.all?{...r,shown:i}:i.size<=1e3?{...r,shown:i,...wh(e)}:
{...r,shown:xh(n,(o.grown||[]).map(s)),isGrown:!0}}var $r=({shown:t,kept:e},n)=>t.has(n.a)&&t.has(n.b)&&(!e||e.has(n.key)),
Gt=t=>[...t.pairs.values()].filter(e=>$r(t,e)),cc=new WeakMap;function wo(t){if(!t.isGrown&&!t.kept)return t;let e=cc.get(
t);if(e)return e;let n=new Set(t.nodes.keys()),o={...t,shown:n,kept:null,weakest:0,isGrown:!1};return cc.set(t,o),o}var Tn=(t,e)=>e.
weight-t.weight||t.key-e.key;function An(t){return[...t].sort(([e,{weight:n}],[o,{weight:s}])=>s-n||e-o).map(([e])=>e)}function wh(t){
if(t.size<=2e4)return{};let e=[...t.values()].sort(Tn).slice(0,2e4);return{weakest:t.size-2e4,kept:new Set(e.map(n=>n.key))}}
function xh(t,e){let n=new Set(An(t).slice(0,30));for(let o of e){let s=t.get(o);if(s)for(let r of[o,...s.others])n.add(
r)}return n}function bh(t,e,n){let o=new Set([e]),s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.get(a)?.others??[]]).
filter(a=>!o.has(a));for(let a of i)o.add(a);s=[...new Set(i)]}return o}var Ut=["actor","target","relation","type","source","mode","certainty","article"],Ln="none",fc=100,yh=1e3;function uc(t,e){
let n=Math.min(t,yh),o=Math.min(fc*(1+e),n);return{drawn:o,next:Math.min(fc,n-o)}}function mc(t,e){let{facts:n,level:o,chosen:s}=t;
return e==="statements"?Z(s.inside).map(r=>({a:o.subject[r],b:o.object[r],at:r,row:-1})):Gt(t).flatMap(r=>r.rows.map(i=>({
a:r.a,b:r.b,at:n.ties.statement[i],row:i})))}function $h({facts:t,level:e,chosen:n},o,{a:s,b:r,at:i}){let{statements:a,names:c}=t;
switch(o){case"actor":return e.nodes[s]?.actor??"";case"target":return e.nodes[r]?.actor??"";case"relation":return t.relations[a.
relation[i]].id;case"type":return c.quad_classes[a.quad_class[n.main[i]]]??Ln;case"source":return Sh(t,i);case"mode":return c.
modes[a.mode[i]];case"certainty":return c.certainties[a.certainty[i]]??"";case"article":return t.articles[a.article[i]].
id}}function Sh({statements:t,sources:e,signers:n},o){return t.source[o]>=0?`of:${e[t.source[o]].id}`:`by:${n[t.author[o]>=
0?t.author[o]:t.publisher[o]]}`}function xo(t){let e=new Map;for(let n of t??[]){let o=n.indexOf(":"),s=n.slice(0,o);Ut.
includes(s)&&e.set(s,(e.get(s)??new Set).add(n.slice(o+1)))}return e}function pc(t,e,n){let o=xo(n),s=Ut.map(()=>new Map),
r=e.filter(a=>{let c=Ut.map(f=>$h(t,f,a)),l=Ut.filter((f,u)=>o.has(f)&&!o.get(f)?.has(c[u]));for(let[f,u]of Ut.entries()){
if(!c[f]||l.some(h=>h!==u))continue;let d=s[f].get(c[f]);d?d.add(a.at):s[f].set(c[f],new Set([a.at]))}return!l.length}),
i=s.map(a=>new Map([...a].map(([c,l])=>[c,l.size])));return{units:r,counts:new Map(Ut.map((a,c)=>[a,i[c]]))}}function Sr({
names:t,relations:e},n){let o=xo(n),s=(a,c)=>{let l=o.get(a);return l&&[...l].map(f=>c.indexOf(f)).sort((f,u)=>f-u)},r=a=>o.
get(a)&&[...o.get(a)??[]],i={relations:s("relation",e.map(({id:a})=>a)),quad_classes:s("type",t.quad_classes),modes:s("m\
ode",t.modes),certainties:s("certainty",t.certainties),articles:r("article"),according_to:r("source")};return Object.fromEntries(
Object.entries(i).filter(([,a])=>a!==void 0))}function dc(t,e,n,o){let{names:s,relations:r,articles:i,coders:a,sources:c,signers:l,languages:f}=n,u=c.map(({id:j})=>`o\
f:${j}`),d=l.map(j=>`by:${j}`),h=new Set(["authors","everyone",...d,...u]),g=new Set(i.map(({id:j})=>j)),b=new Set(o.numbers.
keys()),y={actor:b,target:b,relation:new Set(r.map(({id:j})=>j)),type:new Set([...s.quad_classes,Ln]),source:new Set([...d,
...u]),mode:new Set(s.modes),certainty:new Set(s.certainties),article:g},$=new Set(Ut.flatMap(j=>[...y[j]].map(D=>`${j}:${D}`))),
_=(j,D=0)=>({has:L=>L>=D&&L<j.length}),M=It(t.according_to,h,e.according_to),v=It(t.compared_with,h,e.compared_with),R=v&&
String([...v].sort())===String([...M].sort());return{...t,according_to:M,compared_with:R?null:v,kinds:It(t.kinds,_(s.kinds),
e.kinds),quad_classes:It(t.quad_classes,_(s.quad_classes,-1),e.quad_classes),relations:It(t.relations,_(r),e.relations),
modes:It(t.modes,_(s.modes),e.modes),certainties:It(t.certainties,_(s.certainties),e.certainties),polarities:It(t.polarities,
_(s.polarities),e.polarities),coders:It(t.coders,new Set(a),e.coders),articles:It(t.articles,g,e.articles),facets:It(t.facets,
$,e.facets),ego:_r(t.ego,b,e.ego),claimant:_r(t.claimant,new Set(["author",...c.map(({id:j})=>j)]),e.claimant),language:_r(
t.language,new Set(f),e.language)}}var _r=(t,e,n)=>t===null||e.has(t)?t:n;function It(t,e,n){let o=t&&[...new Set(t)].filter(
s=>e.has(s));return o&&(o.length||!t.length)?o:t&&n}var Ot=(t,e,n)=>t*n+e;function Ue(t,e,n,o,s){let r=e.nodes.length,i=new Map;for(let a of n){let[c,l]=[e.actor[a],e.target[a]],
f=Ot(c,l,r),u=i.get(f);u?u.rows.push(a):i.set(f,{a:c,b:l,key:f,rows:[a],weight:0})}for(let a of i.values())a.weight=lt(t,
a.rows,o,s);return i}function lt(t,e,n,o){let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.relation[n.
main[c]]].deed;if(e.length===1)return o==="acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o==="articles"?
a.add(s.article[l]):o==="statements"?a.add(l):i(l)&&a.add(s.act[l])}return a.size}var Or=class{weight=0;ends=[];known=null;get others(){
return this.known??=new Set(this.ends),this.known}};function hc(t){let e=new Map,n=(o,s,r)=>{let i=e.get(o)??new Or;e.set(
o,i),i.ends.push(s),i.weight+=r.weight};for(let o of t.values())n(o.a,o.b,o),n(o.b,o.a,o);return e}var gc=new WeakMap;function bo(t,e,n,o,s){let r=new Map;for(let i of n.values())if($r(o,i))for(let a of i.rows){let c=_h(
t,e,a,s),l=r.get(c);l?l.push(a):r.set(c,[a])}return r}function _h(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.
arrow[n];let r=t.statements,i=r.relation[o[s]],a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;
for(let c of[i,-1]){let l=[e.actor[n],e.target[n],c,a,r.hold[o[s]],r.mark[o[s]]].join(" "),f=Oh(e).get(l);if(f!==void 0)
return f}return e.arrow[n]}function Oh(t){let e=gc.get(t);if(!e){let{actor:n,target:o,relation:s,sign:r,hold:i,mark:a}=t.
arrows;e=new Map(n.map((c,l)=>[[n[l],o[l],s[l],r[l],i[l],a[l]].join(" "),l])),gc.set(t,e)}return e}var yo=(t,e,n)=>t.names.
signs[e.arrows.sign[n]]==="together";function $o({level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){
let[i,a]=[n.actor[r],n.target[r]],c=Ot(Math.min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(
r)}return[...s.values()]}function wc({arrows:t,nodes:e}){let n=new Map,o=t.actor.map((s,r)=>Ot(Math.min(s,t.target[r]),Math.
max(s,t.target[r]),e.length));for(let s of o)n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}var kh=20,Mh=10,vh=24,So=1e3,xc=new WeakMap;function En(t){let e=xc.get(t)??Th(t);return xc.set(t,e),e}function Th(t){let e=Ah(
t),n=Lh(t,e),{arrows:o,left:s}=Ch(t,n);return{...t,shown:n,arrows:o,pairs:jh(t,o),kept:null,weakest:s,isGrown:!1}}function Ah({
facts:t,level:e,pairs:n,chosen:o}){let s=e.nodes.length,r=new Map,i=a=>a?So*lt(t,a.rows,o,"acts")+Math.min(a.rows.length,
So-1):0;return(a,c)=>{let[l,f]=[Math.min(a,c),Math.max(a,c)],u=Ot(l,f,s),d=r.get(u)??i(n.get(u))+i(n.get(Ot(f,l,s)));return r.
set(u,d),d}}function Lh({level:t,nodes:e,shown:n,state:o},s){let r=o.ego!==null&&e.has(t.numbers.get(o.ego)??-1),i=f=>!r||
n.has(f),a=r?t.numbers.get(o.ego??""):-1,c=new Set,l=f=>{c.add(f);for(let u of Eh(e.get(f)?.others,f,c,s))c.add(u)};r&&l(
a),(!r||o.steps>1)&&Nh(c,e,i,s);for(let f of o.grown??[]){let u=t.numbers.get(f);u!==void 0&&e.has(u)&&l(u)}return c}function Eh(t,e,n,o){
return[...t??[]].filter(r=>r!==e&&!n.has(r)).sort((r,i)=>o(e,i)-o(e,r)||r-i).slice(0,Mh)}function Nh(t,e,n,o){let s=An(e).
filter(n),r=new Map,i=a=>{r.delete(a);for(let c of e.get(a)?.others??[]){if(t.has(c)||!n(c))continue;let l=o(a,c),[f,u]=r.
get(c)??[0,0];r.set(c,[Math.max(f,l),u+l])}};for(let a of[...t])i(a);for(;t.size<Math.min(kh,s.length);){let[a]=[...r].reduce(
(l,f)=>qh(f,l)?f:l,[-1,[-1,-1]]),c=a<0?s.find(l=>!t.has(l)):a;if(c===void 0)return;t.add(c),i(c)}}var qh=([t,[e,n]],[o,[
s,r]])=>e!==s?e>s:n!==r?n>r:t<o;function Ch({facts:t,level:e,pairs:n,chosen:o,state:s},r){let{actor:i,target:a,sign:c}=e.
arrows,l={shown:r,kept:null,weakest:0,isGrown:!1},f=new Map;for(let[$,_]of bo(t,e,Ih(n,r),l,o.main)){let M=`${i[$]} ${a[$]}\
 ${c[$]}`,v=f.get(M)??{one:i[$],other:a[$],arrows:[],tie:0};v.arrows.push([$,_]),f.set(M,v)}for(let $ of f.values()){let _=$.
arrows.flatMap(([,M])=>M);$.tie=So*lt(t,_,o,"acts")+Math.min(_.length,So-1)}let u=[...f.values()].sort(($,_)=>_.tie-$.tie||
$.one-_.one||$.other-_.other),d=s.ego===null?-1:e.numbers.get(s.ego)??-1,h=Rh(u,r),g=u.filter(({one:$,other:_})=>$===d||
_===d),b=[...new Set([...h,...g,...u])],y=b.slice(0,Math.max(vh,h.length));return{arrows:new Map(y.flatMap($=>$.arrows)),
left:b.length-y.length}}var Ih=(t,e)=>new Map([...t].filter(([,{a:n,b:o}])=>e.has(n)&&e.has(o)));function Rh(t,e){let n=new Map(
[...e].map(s=>[s,s])),o=s=>{let r=s;for(;n.get(r)!==r;)r=n.get(r)??r;return r};return t.filter(({one:s,other:r})=>{let[i,
a]=[o(s),o(r)];return i!==a&&n.set(i,a),i!==a})}function jh({facts:t,level:e,chosen:n,state:o},s){let r=[...new Set([...s.
values()].flat())].sort((i,a)=>i-a);return Ue(t,e,r,n,o.count)}function _o(t,e){let n=t.statements,o=xr(t,{...e,count:"statements"},["everyone"]),s=[],r=(i,a,c)=>s.push({claim:n.claim[i],
first:n.first[i],last:n.last[i],approximate:n.approximate[i],at:a,...c});for(let i of Z(o)){let a=n.polarity[i]===0,c={affirms:a,
how:a?"affirms":"denies",held:!0};n.source[i]>=0&&r(i,i,{who:t.sources[n.source[i]].id,certainty:n.certainty[i],...c}),n.
own[i]&&r(i,i,{who:null,certainty:n.certainty[i],...c});let l=t.names.stances[n.stance[i]],f={who:null,affirms:!a,certainty:null,
held:!1};l==="doubts"&&r(i,i,{...f,how:"doubts"}),l==="rejects"&&r(i,i,{...f,how:a?"rejects":"affirms"})}for(let[i,a,c]of n.
denials){if(!o[i]||n.disjunct[a])continue;let l=n.polarity[a]!==0;r(a,i,{who:c,affirms:l,how:l?"affirms":"denies",certainty:n.
certainty[i],held:!1})}return s}function bc(t,e){if(e.includes("everyone"))return()=>!0;let n=new Set(e),o=Mn(t,e),{publisher:s,
author:r}=t.statements;return({who:i,at:a})=>i===null?n.has("authors")||o.has(s[a])||o.has(r[a]):n.has(`of:${i}`)}var kr=(t,e)=>!t.
approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;var Nn=["opposed","doubted","only_first","only_second","other_certainty","agreed"],[Mr,vr,Wh,Bh,$c]=[0,1,2,3,4],fe=5;function Oo(t,e,n){
let o={claims:Nn.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=s.map(a=>bc(t,a)),i=new Map;for(let a of _o(t,e))for(let[c,l]of r.entries()){if(!l(a))continue;
let f=i.get(a.claim)??[[],[]];i.set(a.claim,f),f[c].push(a)}for(let[a,c]of i.values())for(let[l,f]of Tr(a,c))Ph(o,l,f);return o}
function Ph({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={positions:o,sides:s,statements:[...new Set(
s.flat())]};t[n].push(r);for(let i of r.statements)e.set(i,Math.min(n,e.get(i)??n))}function Tr(t,e){let[n,o,s]=[!1,!1,!1];
for(let c of t)for(let l of e)kr(c,l)||kr(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:yc(c)||yc(l)?o=!0:n=!0);if(n||
o)return[[n?Mr:vr,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[Wh,[r[0],[]]],[Bh,[[],r[1]]]].filter(([,
l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));return[[i===a?fe:$c,r]]}var yc=({
how:t})=>t==="doubts"||t==="rejects",Sc=t=>t===$c||t===fe,Ar=t=>t===Mr||t===vr;function ko({facts:t,parts:e},n){let o=new Set(
n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[Mr,vr])if(o.has(r))return r;let[s]=o;return o.size===1&&s!==void 0&&
s!==fe?s:-1}function Mo(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=Fh(t,n),a=[],c=[],l=0,f=o.types&&new Set(o.types),u=d=>!f||f.has(e.nodes[d].
type);for(let d=0;d<s.statement.length;d++){if(!r[s.statement[d]]||i.has(d))continue;let[h,g]=[e.actor[d],e.target[d]];if(!(!u(
h)||!u(g))){if(h===g&&!o.self){s.issue[d]||l++;continue}(s.issue[d]?c:a).push(d)}}return{between:a,issues:c,selfLoops:l}}
function Fh({ties:t,statements:e,relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(f=>o[f]);for(let[
l,f]of t.manners)n[e.relation[s[t.statement[l]]]].manner!==f&&a.add(l);for(let[l,f,u]of t.times){let d=t.statement[l];(r[d]!==
f||i[d]!==u)&&a.add(l)}for(let[l,f]of t.needs)c(f)||a.add(l);for(let[l,f]of t.yields)c(f)&&a.add(l);return a}function ue(t,e,n){let o=_t(t,n,St(n)),s=Mo(t,e,o,n),r=n.issues?[...s.between,...s.issues]:s.between,i=Ue(t,e,r,o,n.count),
a=n.min_weight>1?new Map([...i].filter(([,f])=>f.weight>=n.min_weight)):i,c=hc(a),l=lc(e,a,c,n);return{facts:t,level:e,state:n,
chosen:o,pairs:a,nodes:c,...l,arrows:bo(t,e,a,l,o.main),parts:n.compared_with&&Oo(t,n,n.compared_with),weak:i.size-a.size,
selfLoops:s.selfLoops,withIssues:s.issues.length}}var x,ve=null,Ke="en",w,G,S,me,Lr=null,Er=null,Nr=null,qr=new Map,vo=new Map,_c=async()=>{};async function Oc(t,e){me=t,
Ke=e,x=Ya(await me.facts()),G=Ua(x.opening),w=G,ve=Lr=Er=Nr=null,qr.clear()}async function F(){Lr??=me.words();let t=await Lr;
return ve!==t&&(vo=new Map(t.entities.map((e,n)=>[e.id,n]))),ve=t,t}var To=()=>me.findings();function kc(){return Nr??=me.
analyses(),Nr}var Mc=()=>me.library();function Ao(){return Er??=me.arguments(),Er}function ht(t){let e=qr.get(t)??me.level(
t).then(n=>Qa(t,n));return qr.set(t,e),e}var Lo=t=>vo.get(t);function Rt(t){let e=vo.get(t);return e===void 0||!ve?null:
ve.entities[e]}function vc(t){_c=t}function jt(t){w={...w,...t}}async function qn(t){t.about!==null&&await F();let e=t.about===
null||vo.has(t.about)?t.about:G.about;return dc({...t,about:e},G,x,await ht(t.level))}async function k(t){jt(t),await _c(
t)}async function Tc(){let t=await ht(w.level);for(;t.name!==w.level;)t=await ht(w.level);S=ue(x,t,w)}var Cn=()=>w.picture===
"named"?En(S):S,Ve=()=>w.tab==="graph"?Cn():S,Eo=()=>ac(x,I(),w);function I(){if(!ve)throw new Error("what is read was n\
ot loaded");return ve}var Dh=new Set(["since","until","min_weight","theme","language"]),Ac=0,Cr=!1;function No(t){Cr||=Object.keys(t).some(e=>!Dh.
has(e)),clearTimeout(Ac),Ac=setTimeout(()=>{let e=ze(w,G),n=Cr;if(Cr=!1,e!==location.hash.slice(1))try{n?history.pushState(
null,"",`#${e}`):history.replaceState(null,"",`#${e}`)}catch{}},150)}var qo=(t={})=>`${x.address??location.href.split("#")[0]}\
#${ze({...w,...t},G)}`;var zh={light:["#9cc3e6","#f2c14e","#8fd0b0","#e6a5b8","#c3b1e1","#d9b38c"],dark:["#5f9bd1","#cfa13a","#5fae8b","#c57b93",
"#9a84c7","#b58a5e"]},Hh={light:{text:"#17202b",ground:"#ffffff",node:"#cbd2d9",line:"#52606d"},dark:{text:"#e9edf1",ground:"\
#192029",node:"#52606d",line:"#9aa5b1"}},Gh={light:["#b3261e","#a8327a","#6d3fb0","#00776b","#8a6100","#9aa5b1"],dark:["\
#ff8a80","#f48fb1","#b79af0","#4cc3b4","#e0b050","#52606d"]},Ir=()=>matchMedia("(prefers-color-scheme: dark)");function ft(){
return w.theme!=="auto"?w.theme:Ir().matches?"dark":"light"}var J=()=>Hh[ft()],Te=()=>zh[ft()],Ye=t=>x.encodings.signs[t][ft()],
Rr=t=>Gh[ft()][t];function Co(t,e){let n=ko(t,e);return Rr(n<0?fe:n)}var Lc=new Set(["p","h1","h2","h3","h4","li","dt","dd","td","th","caption","blockquote","summary"]);for(let t of["legend",
"option","input"])Lc.add(t);var jr="http://www.w3.org/2000/svg";function m(t,e={},...n){return Ec(document.createElement(
t),Lc.has(t)?{dir:"auto",...e}:e,n)}var Kt=(t,e)=>m("bdi",{lang:e},t);function O(t,e={},...n){return Ec(document.createElementNS(
jr,t),e,n)}function Ec(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s=="function"?t.addEventListener(
o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?"":String(s)));return Ae(t,n),
t}function Ae(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?Ae(t,n):t.append(n instanceof Node?n:String(
n)))}function E(t,...e){t.replaceChildren(),Ae(t,e)}function T(t){let e=document.getElementById(t);if(!e)throw new Error(
`the page has no ${t}`);return e}function Vt(t){T("announced").textContent=t}var Nc={facts:()=>Qe("facts"),words:()=>Qe("words"),arguments:()=>Qe("arguments"),analyses:()=>Qe("analyses"),findings:()=>Qe(
"findings"),level:t=>Qe(`level-${t}`),library:()=>qc("library")},Qe=async t=>JSON.parse(await qc(t));async function qc(t){
let e=T(t);if(e.type==="application/json")return e.text;let n=Uint8Array.from(atob(e.text),s=>s.charCodeAt(0)),o=new Blob(
[n]).stream().pipeThrough(new DecompressionStream("gzip"));return new Response(o).text()}var Wr="button, select, input, summary, a[href], [tabindex='0'], [data-key], [data-at]";function Io(t){return((t.getAttribute(
"aria-label")||t.closest("label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function Cc(){let t=document.
activeElement,e=t?.closest("#side, #time, #viewpoint, #panel, #sheet, #stage, #story");return!t||!e||!t.matches(Wr)?null:
{part:e.id,words:Io(t),at:[...e.querySelectorAll(Wr)].indexOf(t)}}function Ic(t){if(!t||document.activeElement!==document.
body)return;let e=[...T(t.part).querySelectorAll(Wr)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>Io(r)===t.words).
sort((r,i)=>n(r)-n(i));(o??e[Math.min(t.at,e.length-1)])?.focus({preventScroll:!0})}function Ro(t){return new Set([...t.
querySelectorAll("details[open] > summary")].map(Io))}function jo(t,e){for(let n of t.querySelectorAll("details"))n.firstElementChild&&
e.has(Io(n.firstElementChild))&&(n.open=!0)}var Wo=class{#t=new Map;#e;constructor(e,n,o,s){this.facts=e,this.words=n,this.level=o,this.#e=Pr(s),this.counted=Z(vn(e,
this.#e,["everyone"])),this.entities=new Int32Array(n.entities.length),this.articles=new Int32Array(e.articles.length),this.
relations=new Int32Array(e.relations.length);for(let r of this.counted){for(let i of Br(n,r))this.entities[i]++;for(let i of e.
relations[e.statements.relation[r]].wider)this.relations[i]++;this.articles[e.statements.article[r]]++}}ofRelation(e){let{
relations:n,statements:o}=this.facts;return this.counted.filter(s=>n[o.relation[s]].wider.includes(e))}ofQuestion({where:e}){
let n=this.facts.statements;return this.counted.filter(o=>e.some(s=>Object.entries(s).every(([r,i])=>i.includes(Number(n[r][o])))))}ofPhrase({
relation:e,actor:n,target:o}){let{facts:s,level:r}=this,[i,a]=[n,o].map(l=>l===null?-1:r.numbers.get(l));if(i===void 0||
a===void 0)return[];let c=this.rows(e).filter(l=>(i<0||r.actor[l]===i)&&(a<0||r.target[l]===a));return[...new Set(c.map(
l=>s.ties.statement[l]))]}targetsOf(e){let{facts:n,level:o}=this,s=new Map;for(let i of this.rows(e)){let a=o.target[i];
s.set(a,(s.get(a)??new Set).add(n.ties.statement[i]))}return[...s].sort(([i,a],[c,l])=>l.size-a.size||i-c).map(([i])=>o.
nodes[i].actor)}rows(e){let n=this.#t.get(e);if(n)return n;let{facts:o,level:s}=this,r=o.relations.flatMap(({wider:l},f)=>l.
includes(e)?[f]:[]),i={...this.#e,relations:r},a=Mo(o,s,_t(o,i,["everyone"]),i),c=[...a.between,...a.issues];return this.#t.
set(e,c),c}};function Br({statements:t,entities:e},n){let{s:o,o:s,roles:r=[],sources:i=[]}=t[n],a=new Set([o,s,...r.map(
([,c])=>c),...i].filter(Uh));for(let c of a)for(let l of e[c]?.members??[])a.add(l);return a}var Uh=t=>typeof t=="number"&&
t>=0,Pr=t=>({...t,according_to:["everyone"],compared_with:null,since:null,until:null,undated:!0,kinds:null,quad_classes:null,
relations:null,modes:null,certainties:null,polarities:null,articles:null,types:null,count:"statements",inferred:!0,headlines:!0,
self:!0,issues:!0,min_weight:1});var Rc=new WeakMap;function Le(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},
[c,l]=[0,0];for(let d of e){let h=t.relations[o.relation[n[d]]],g=o.quad_class[n[d]];if(!(o.act[d]<0||!h.deed))if(!it(t,
d))a.unreal.push(d);else{if((g<0?a.none:i[g]).push(d),r.has(o.act[d])||(r.set(o.act[d],g),h.goldstein===null))continue;c+=
h.goldstein,l++}}let f=d=>[...r.values()].filter(h=>h===d).length,u=a.unreal.map(d=>o.act[d]).filter(d=>!r.has(d));return{
statements:e,acts:r.size,...a,unrealActs:new Set(u).size,quadClasses:i,byQuadClass:s.map((d,h)=>f(h)),noQuadClass:f(-1),
articles:new Set(e.map(d=>o.article[d])),sources:new Set(e.map(d=>Kh(t,d))),sum:c,scored:l}}var Kh=({statements:t},e)=>t.
source[e]>=0?-1-t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],In=t=>[...t.quadClasses.flat(),...t.none],ee=(t,e)=>Le(
t.facts,kt(t,e.rows),t.chosen.main);function Yt(t){let e=Rc.get(t);if(e)return e;let n=Gt(t),o=new Set(t.isGrown?t.shown:
[]);for(let{a,b:c}of n)o.add(a).add(c);let{statement:s}=t.facts.ties,r=new Set(n.flatMap(a=>a.rows.map(c=>s[c]))),i={...Le(
t.facts,[...r],t.chosen.main),actors:o.size};return Rc.set(t,i),i}function kt({facts:t,chosen:e},n){return Mt(e,new Set(
n.map(o=>t.ties.statement[o])))}function Mt({first:t,last:e},n){let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(
r)||s-r)}function Bo({facts:t,chosen:e},n){let o=new Map;for(let s of n){let r=t.statements.act[s],i=r>=0&&e.inside[s]?`\
act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.values()]}function Po({chosen:t},e){let n=t.main[e[0]];
return e.includes(n)?n:e[0]}var Qt=(t,e)=>t.names.quad_classes[e].split(" ")[1],Fo=(t,e)=>e.filter(n=>t.ties.together[n]);
function jc(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.statements,a=new Set(Fo(n,e).map(u=>n.ties.
statement[u])),{act:c}=n.statements,l=new Set(e.map(u=>n.ties.statement[u]).filter(u=>it(n,u)).map(u=>c[u])),f=[[],[],[]];
for(let u of e){let d=n.ties.statement[u];if(s.count==="acts"&&!it(n,d)&&l.has(c[d]))continue;let h=o.main[d],g=n.relations[r[h]].
sign,b=a.has(d)?n.names.signs.indexOf(Qt(n,i[h])):g;f[it(n,d)?b:2].push(u)}return f.map(u=>u.length?lt(n,u,o,s.count):0)}var Vh=60,Do=null;function Wt(){if(!w.open)return null;let t=w.open.indexOf(":"),e=w.open.slice(0,t),n=w.open.slice(t+1);
return{kind:e,names:e==="pair"?n.split(">").map(Fr):[n]}}function Fr(t){try{return decodeURIComponent(t)}catch{return t}}
var Dr=t=>`pair:${t.map(encodeURIComponent).join(">")}`,Q=t=>k({open:`actor:${t}`}),ut=t=>k({open:`statement:${x.statements.
key[t]}`}),Wc=(t,e)=>Dr([t,e].map(n=>S.level.nodes[n].actor));function mt(t,e){let n=[t,e].map(o=>S.level.nodes[o].actor);
return k({open:Dr(n)})}function H(t,e,n={}){let o=Mt(S.chosen,t),s=o.slice(0,Vh).map(r=>x.statements.key[r]);return Do={
statements:o,label:e,name:[o.length,...s].join(" ")},k({...n,open:`list:${Do.name}`})}function zo(t){if(Do?.name===t)return Do;
let e=t.split(" ").slice(1);return{name:t,label:"",statements:e.map(n=>x.statements.key.indexOf(n)).filter(n=>n>=0)}}function Ho(t,e){
return k({tab:"article",article:x.articles[t].id,open:`statement:${x.statements.key[e]}`})}function ne(t){let e=S.level.
nodes[t].actor;return w.picture==="named"?k({grown:[...w.grown??[],e]}):S.isGrown?k({grown:zr(e)}):k({ego:w.ego===e?null:
e,steps:1})}var zr=t=>[...new Set([...w.grown||[],t])];async function Bc(t){let e=await ht("entity"),n=e.numbers.get(t);
if(n===void 0)return null;let o={...Pr(w),self:w.self,issues:w.issues},s=[{},{issues:!0},o,{...o,issues:!0}];for(let r of s){
let i={...w,...r,level:"entity",ego:null};if(ue(x,e,i).nodes.has(n))return{...r,level:"entity",ego:null}}return null}function Go(t){
let e=Wt();if(!e||!["pair","actor"].includes(e.kind))return{};let n=S.level,[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.
findIndex((c,l)=>c===o&&(s===void 0||n.target[l]===s)),i=r<0&&o!==void 0&&e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&
i<0)return{open:null};let a=(r<0?[t.target[i]]:[t.actor[r],t.target[r]]).map(c=>t.nodes[c].actor);return e.kind==="actor"||
a[0]===a[1]?{open:`actor:${a[0]}`}:{open:Dr(a)}}function p(t,e={}){let n=x.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?oe(String(e[s])):o)}var Pc=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,
oe=t=>Pc.test(t)?`\u2068${t}\u2069`:t;function pt(t,e=" \u2192 "){let n=t.map(oe).join(e);return Pc.test(n)?`\u200E${n}`:
n}var N=t=>t<1e3?String(t):t.toLocaleString(Ke),Rn=(t,e)=>p(t===1?e:`${e}_many`),q=(t,e)=>`${N(t)} ${Rn(t,e)}`;function Bt(t,e=t.
length){return t.length>e?`${t.slice(0,e).join(", ")} ${p("and_more",{n:t.length-e})}`:[t.slice(0,-1).join(", "),...t.slice(
-1)].filter(Boolean).join(` ${p("and")} `)}var P=t=>t.charAt(0).toLocaleUpperCase(Ke)+t.slice(1),Hr=t=>`${t>0?"+":t<0?"\u2212":
""}${Math.abs(t).toFixed(1)}`;var Gr=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function C(t,e,n={}){return m("span",{role:"button",
tabindex:0,class:"link",dir:"auto",onclick:e,onkeydown:Gr(e),...n},t)}function A(t,e,n={}){return m("button",{type:"butt\
on",dir:"auto",onclick:o=>e(o.currentTarget),...n},t)}function Uo(t,e){let n=Yh(t);return!n||!["https:","http:"].includes(
n.protocol)?m("span",{},e):m("a",{href:n.href,dir:"auto",rel:"noopener noreferrer",target:"_blank"},e)}function Yh(t){try{
return new URL(t)}catch{return null}}function z(t,e,n){let o=typeof t=="number"?N(t):t;return e.length?C(o,()=>H(e,n),{class:o===p("show_quotes")?"link numbe\
r show-quotes":"link number","aria-label":`${o} ${n}: ${p("show_quotes")}`}):m("span",{class:"number none"},o)}var nt=t=>new Date(t*864e5).toISOString().slice(0,10);function Dc(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var Kr=t=>new Date(t*864e5).getUTCFullYear(),zc=(t,e)=>Date.UTC(t,e,1)/864e5;function Hc(t,e){
let[n,o]=[Kr(t),Kr(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([zc(i,0),String(i)]);return r}
var[pe,de]=[30,365],Fc=7,Qh=4,Ur=[1,3,12,24,60,120,300,600,1200];function Ko(t,e,n){let o=[];if(n<=Fc){let r=n<=1?1:Fc;for(let i=t+
1;i<=e;i++)(i-Qh)%r===0&&o.push({day:i,step:r});return o}let s=Ur.find(r=>r*pe>=n)??Ur[Ur.length-1];for(let r=Math.floor(
Kr(t)*12/s)*s;;r+=s){let i=zc(Math.floor(r/12),r%12);if(i>e)return o;i>t&&o.push({day:i,step:s*pe})}}function Gc(t,e,n){let o=t.statements,s=new Set(e.map(f=>`${o.article[f]} ${o.coder[f]}`)),[r,i,a]=[new Set,new Set,new Set],
c=new Set([...n].map(f=>t.articles[f].text));for(let f=0;f<o.key.length;f++){let u=o.article[f];!n.has(u)&&c.has(t.articles[u].
text)&&a.add(u),!(!n.has(u)||s.has(`${u} ${o.coder[f]}`))&&(r.add(o.coder[f]),i.add(u))}return{coders:[...new Set(e.filter(
f=>i.has(o.article[f])).map(f=>t.coders[o.coder[f]]))].sort(),others:r.size,reprints:a.size}}var Uc={21:"spring",22:"summer",23:"autumn",24:"winter"};function at(t){if(t.includes("/")){let[l,f]=t.split("/");return l===
""||l===".."?p("date_until",{to:at(f)}):f===""||f===".."?p("date_since",{from:at(l)}):p("date_throughout",{from:at(l),to:at(
f)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return p("date_within",{from:at(e[1]),to:at(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?p("no_year"):o,c=[r&&String(Number(r)),s&&Xh(s),a].filter(Boolean).join(
" ");return i?p("date_perhaps",{date:c}):c}function Xh(t){return Object.hasOwn(Uc,t)?p(Uc[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(Ke,{month:"long",timeZone:"UTC"})}function Vo(t){let e=[];return t.when&&e.push(at(t.when)),
t.inferred_when&&e.push(`${at(t.inferred_when)} (${p("inferred")})`),e.length?e.join("; "):p("date_unknown")}function Yo({
when:t,inferred_when:e}){return e?`${at(e)} (${p("inferred")})`:t?at(t):p("date_unknown")}function Xe(t,e){let[n,o]=[t,e].
map(s=>s===null?null:at(nt(s)));return n===null&&o===null?p("date_unknown"):n===o?n:n===null?p("date_until",{to:o}):o===
null?p("date_since",{from:n}):p("date_throughout",{from:n,to:o})}var Xt=()=>w.since!==null||w.until!==null;function jn(){
let[t,e]=[w.since,w.until].map(n=>n===null?null:nt(n));return t===null?p("date_until",{to:e}):e===null?p("date_since",{from:t}):
p("date_throughout",{from:t,to:e})}var Qo=["\u2260","?","\u2460","\u2461","\u2248","="];function Xo(){let t=x.signers.map(n=>[`by:${n}`,p("viewpoint_signer",
{name:n})]),e=x.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,p("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["\
authors",p("viewpoint_authors")],...t,...e,["everyone",p("viewpoint_everyone")]]}function vt(t){let e=new Map(Xo());return t.
map(n=>e.get(n)||n).join(` ${p("and")} `)}function he(t){return t.map(n=>Kc(n)?.label??(n.startsWith("by:")?n.slice(3):p(
`viewpoint_${n}`))).join(` ${p("and")} `)}var Jo=t=>t.length===1&&Kc(t[0])?.by||[],Kc=t=>x.sources.find(({id:e})=>t===`o\
f:${e}`),Vc=t=>p(`part_${t}`,{first:vt(w.according_to),second:vt(w.compared_with||[])});var Jh=new Set(["findings","arguments","compare","analyses","article"]);function Tt(t){return[ge(),Vr(t)].join(" ")}function Vr(t){
let e=Yt(t);return[...[e.actors<t.nodes.size&&p("drawn_of",{n:N(e.actors),of:N(t.nodes.size)}),t.weakest>0&&p("weakest",
{n:t.weakest}),t.weak>0&&p("note_min_weight",{n:t.weak})],Zo(e)].filter(Boolean).join(" ")}function Zo(t){let e=t.unrealActs?
` (${p("plus_not_actual",{n:t.unrealActs})})`:"";return p("based_on",{acts:q(t.acts,"act")+e,statements:q(t.statements.length,
"statement"),articles:q(t.articles.size,"article"),sources:q(t.sources.size,"source"),coding:tg(t)})}function ge(){return`${[
P(p(`level_${w.level}`)),`${p("according_to")} ${vt(w.according_to)}`,w.compared_with&&`${p("compared_with")} ${vt(w.compared_with)}`,
w.issues&&p("with_ties_to_issues"),Xt()&&ts()].filter(Boolean).join(", ")}.`}var Je=()=>[`${p("according_to")} ${vt(w.according_to)}`,
Xt()&&ts()].filter(Boolean).join(", "),ts=()=>`${jn()} (${p(`inside_${w.inside}`)})`;function Yc(t){let e=[...t.articles].
map(o=>x.articles[o]),n=[...new Set(e.map(o=>o.publisher))].filter(Boolean).sort();return n.length?p("source_line",{who:Bt(
n,3),when:Zh(e)}):""}function Zh(t){let e=({published:c})=>c!==null&&c!=="unknown",[n]=t;if(t.length===1&&!e(n))return n.
inferred?`${p("no_date")}, ${p("probably")} ${at(n.inferred)}`:p("undated_source");let o=c=>t.map(l=>l[c]).filter(l=>l!==
null),s=[Math.min(...o("first")),Math.max(...o("last"))],[r,i]=s.map(c=>Number.isFinite(c)?nt(c):null);if(r===null||i===
null)return p("undated_source");let a=t.some(c=>!e(c)&&c.inferred)?` (${p("dates_inferred")})`:"";return(r===i?p("publis\
hed_on",{day:r}):p("published_from",{first:r,last:i}))+a}function tg({statements:t,articles:e}){let{coders:n,others:o,reprints:s}=Gc(
x,t,e),r=[o?q(o,"other_coder"):"",s?q(s,"reprint"):""].filter(Boolean);return r.length?` (${n.length?`${p("coded_by",{names:Bt(
n,3)})}; `:""}${p("left_out",{what:Bt(r)})})`:""}function Qc(){if(w.min_weight>1)return[p("empty_min_weight",{n:N(w.min_weight)}),
{min_weight:1}];let t=ue(x,S.level,{...w,count:"statements",issues:!1});return t.arrows.size?[p("empty_but_states"),{count:"\
statements"}]:t.withIssues?[p("empty_but_issues",{ties:q(t.withIssues,"tie")}),{count:"statements",issues:!0}]:Xt()?[p("\
empty_period",{period:jn()}),{since:null,until:null}]:[p("empty")]}function es(){let{statements:t}=x,e=[...t.aside.keys()].
filter(s=>!t.aside[s]),n=Jh.has(w.tab)?e:Z(S.chosen.inside),o=new Set(n.map(s=>t.article[s]));return p(n.length===e.length?
"all_there":n.length===1?"matches":"match",{n:N(n.length),statements:q(e.length,"statement"),articles:q(o.size,"article")})}var U=t=>w.language&&t.labels?.[w.language]||t.label;function Ee(t){let e=U(t);return Object.entries(t.labels??{}).find(
([,n])=>n===e)?.[0]??null}function W(t,e){let n=t.nodes[e],o=w.language?Rt(n.actor):null;return o?U(o):n.label}function Ze(t){
let e=S.level.numbers.get(t);return e===void 0?t:W(S.level,e)}function Yr(t){let{level:e}=t;return Gt(t).map(n=>({pair:n,
actor:W(e,n.a),target:W(e,n.b)}))}var Xc=.55,Jc=15*Xc,ns={enabled:!1,type:"arrow",scaleFactor:1},Zc={to:ns,middle:ns,from:ns};function tl(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var Qr=tl(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
el=tl(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=x.encodings.signs[e],{middle:r}=x.encodings.marks[o],{dashes:i}=x.
encodings.holds[n];return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:Xc},middle:{enabled:!!r,type:r||"arrow",scaleFactor:r?
.45:1},from:ns},dashes:i.length?i:!1}});function nl(t,e){return e?Math.min(.7+.5*Math.log2(t),4):Math.min(1.2+1.3*Math.log2(
t),9)}function ol(t){let e=new Map;for(let n of $o(t)){let o=n[0].length>0&&n[1].length>0,s=Math.min(.22,1.5/(n[0].length+
n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-1)/2)*s;e.set(i,{enabled:!0,type:c<0?"curve\
dCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function tn(t,e=20,n=3){let o=[""];for(let s of t.slice(0,200).split(
/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+r.length<=e?o[o.length-1]=`${i} ${r}`:
o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}function os(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.atan2(s,o)+(.5*(n?.
type==="curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}var eg={enabled:!0,type:"curvedCW",roundness:.15};function sl(t){let e=wc(t),n=t.nodes.filter(i=>t.isTied[i.id]).map(({id:i,
x:a,y:c,shape:l})=>({id:i,x:a,y:c,shape:l,label:tn(W(t,i))})),o=t.edges.map((i,a)=>e[a]?{...i,smooth:eg}:i),s=new vis.Network(
T("canvas"),{nodes:n,edges:o},og(n.length,!t.merged));Xr(s,t);let r=[-1,...Te().keys()].map(ng);for(let{id:i}of n){let{options:a}=s.
body.nodes[i];a.size=t.nodes[i].size,a.color=r[t.nodes[i].tint+1]}return s}function Xr(t,e){for(let[n,o]of e.nodes.entries()){
let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.y+n*1e-4])}}function ng(t){let e=J(),n=t>=0?Te()[t]:e.node,o={background:n,border:e.
text};return{background:n,border:e.line,highlight:o,hover:o}}function og(t,e){let n=J(),o={color:n.text,size:15,face:"sy\
stem-ui, sans-serif",strokeWidth:3,strokeColor:n.ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Bas\
ed",stabilization:!1},layout:{improvedLayout:!1},interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,
keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,
scaling:{label:{enabled:!1,drawThreshold:t>300?9:5}},chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"\
top",vadjust:0}},selectionWidth:2,hoverWidth:1,arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.
PI/4,renderBehindTheNode:!0},scaling:{label:{enabled:!1,drawThreshold:5}}}}}var rl=([t,,e,...n])=>[t,e,...n].join("");function At(t,e){let{act:n,rank:o}=t.statements,{statement:s,label:r}=t.ties,i=new Map;
for(let c of e){let l=s[c],f=n[l]>=0?`act ${n[l]}`:l,u=t.tie_labels[r[c]],d={text:rl(u),parts:u,rank:o[l]},h=i.get(f);h?
h.push(d):i.set(f,[d])}let a=new Map;for(let c of i.values()){let l=sg(c),f=a.get(l.text)??{...l,number:0};a.set(l.text,
{...f,number:f.number+1,rank:Math.min(f.rank,l.rank)})}return[...a.values()].sort((c,l)=>l.number-c.number||c.rank-l.rank)}
function sg(t){let e=t.sort((f,u)=>f.rank-u.rank||(f.text<u.text?-1:1)),n=[...new Set(e.map(({parts:f})=>f[0]))],[o]=e;if(n.
length===1)return o;let[,s,...r]=o.parts,i=n.includes(""),a=n.map(f=>f.replace(/: $/,"")),l=[i?"":`${a.slice(0,-1).join(
", ")} and ${a[a.length-1]}: `,i?"":s,...r];return{...o,parts:l,text:rl(l)}}var Ne=({text:t,number:e})=>e>1?`${t} \xD7${e}`:
t,se=(t,e)=>At(t,e).map(Ne).join("; ");function Wn([,t,e,n,o,s,r],i){let a=t+e+n+o;return a+we(s,Math.max(i-a.length-r.length,
8))+r}function il(t,e,n){let o=At(t,e);if(!o.length)return"";let s=o.length>1?` +${o.length-1}`:"";return Wn(o[0].parts,
n-s.length)+s}function we(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.test(t[e-1])?n:n.slice(0,Math.
max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var ss=null;function qe(){if(ss)return ss;let t=document.createElement("canvas").getContext("2d"),e=getComputedStyle(document.
body).fontFamily,n=o=>{let s=new Map;return r=>{let i=s.get(r);if(i!==void 0)return i;t.font=o;let a=t.measureText(r).width;
return s.set(r,a),a}};return ss={plain:n(`13px ${e}`),bold:n(`600 13px ${e}`)},ss}var Jr=1.2,rg=13,al=6,rs=3,Zr=(t,e,n)=>Math.max(...t.map(n))*e/rg;function cl(t,{one:e,other:n,smooth:o,size:s},r,i){let a=t.
split(`
`),[c,l]=[Zr(a,s,i),a.length*s*Jr],f=os(e,n,o),u={x:(e.x+2*f.x+n.x)/4,y:(e.y+2*f.y+n.y)/4},d=Math.atan2(n.y-e.y,n.x-e.x),
h=Math.abs(d)>Math.PI/2?d+Math.PI:d,[g,b]=[Math.cos(h),Math.sin(h)];for(let y=-c/2;y<=c/2;y+=al)for(let $=-l;$<=0;$+=al){
let[_,M]=[u.x+y*g-$*b,u.y+y*b+$*g];if(r.some(v=>ig(_,M,v)))return!0}return!1}var ig=(t,e,{x:n,y:o,width:s,height:r})=>t>=
n-rs&&t<=n+s+rs&&e>=o-rs&&e<=o+r+rs;var ti=70,ag=3,[cg,ll]=[12,34];function is({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=ti,o=n?
lg(t,e):[];for(let s of $o(e).map(r=>r.flat())){let r=Math.max(1,ag+1-s.length);for(let i of s){let a=ug(t,e,i),c=n?fg(e,
i,.75*r*a):"",l=c&&tn(c,a,r);pg(t.body.edges[i],l&&mg(t,e,i,l,o)?"":l)}}}function lg({body:t},{level:e}){return t.nodeIndices.
flatMap(n=>{let{x:o,y:s,options:r}=t.nodes[n],{size:i}=e.nodes[n],a=r.label.split(`
`),c=r.font.size,l=Zr(a,c,qe().plain);return[{x:o-i,y:s-i,width:2*i,height:2*i},{x:o-l/2,y:s+i,width:l,height:c*(Jr*a.length+
.5)}]})}function fg(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?ko(t,o):-1;return il(t.facts,o,n)+(s<0?"":` ${Qo[s]}`)}function ug(t,{
level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return ll;let a=Math.hypot(r.x-i.x,r.y-
i.y)-r.size-i.size;return Math.max(cg,Math.min(ll,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function mg({body:t},{
level:{arrows:e}},n,o,s){let[r,i]=[t.nodes[e.actor[n]],t.nodes[e.target[n]]],{smooth:a,font:c}=t.edges[n].options;return r!==
i&&cl(o,{one:r,other:i,smooth:a,size:c.size},s,qe().plain)}function pg(t,e){if((t.options.label||"")===e)return;let n=e.
split(`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}var ul=1.4,dg={nodes:[15,12,22],edges:[12,9.5,17]};function ei(){let{clientWidth:t,clientHeight:e}=T("canvas");return t>
0&&e>0}function ml(t){let e=new ResizeObserver(()=>{ei()&&(e.disconnect(),t())});e.observe(T("canvas"))}function pl(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>ti){e.fit({nodes:n,animation:!1,maxZoomLevel:ul});return}fl(e,n),hg(t,e.getScale())&&
(is(t),fl(e,n))}function fl(t,e){let n={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let a of e){let{x:c,y:l,options:f}=t.
body.nodes[a],u=f.label.split(`
`),d=Math.max(f.size,.28*f.font.size*Math.max(...u.map(h=>h.length)));n.left=Math.min(n.left,c-d),n.right=Math.max(n.right,
c+d),n.top=Math.min(n.top,l-f.size),n.bottom=Math.max(n.bottom,l+f.size+1.2*f.font.size*u.length)}let{clientWidth:o,clientHeight:s}=T(
"canvas"),r=.95*Math.min(o/(n.right-n.left),s/(n.bottom-n.top)),i={x:(n.left+n.right)/2,y:(n.top+n.bottom)/2};t.moveTo({
position:i,scale:Math.min(r,ul),animation:!1})}function hg(t,e){let n=Object.entries(dg).map(([s,[r,i,a]])=>[s,{font:{size:Math.
min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(Object.fromEntries(
n)),!0)}function dl(t){let{level:e}=S,{actor:n,target:o,sign:s}=e.arrows,r=S.arrows.get(t)||[],i=se(x,r)||x.labels.signs[s[t]],a=q(
kt(S,r).length,"statement"),c=[n[t],o[t]].map(l=>W(e,l));return`${pt(c,` \u2013 ${i} ${yo(x,e,t)?"\u2013":"\u2192"} `)} \
\xB7 ${a}`}function hl(t){let e=S.nodes.get(t),n=e?` \xB7 ${q(e.others.size,"neighbour")}`:"";return`${W(S.level,t)} \xB7 ${S.
level.nodes[t].type}${n}`}var gl=500,as=300,gg=2,ot=null,xe=()=>ot?.network??null;function oi(t){let e=[S.level.name,ft(),w.language].join(" "),n=ot?.
key!==e,o=ot&&!n?ot:wg(e);o.selection=S;let s=!o.network.body.nodeIndices.length;wl(o,()=>{let r=xg(o);bg(o,r),is(o),Sg(),
(n||s&&r.size||t)&&bl(o),xl(o)}),T("canvas").setAttribute("aria-label",`${p("graph_of")} ${Tt(S)}`)}function wg(t){ot&&ot.
network.destroy();let e=sl(S.level),n={network:e,key:t,selection:S,arrows:[],isMoved:!1,isFine:null,letters:""};e.on("be\
foreDrawing",()=>xl(n)),e.on("click",$g),e.on("doubleClick",({nodes:o})=>o.length&&ne(o[0])),e.on("resize",({width:o})=>o>
0&&!n.isMoved&&cs());for(let o of["zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdge",({edge:o})=>ni(dl(o))),e.on(
"hoverNode",({node:o})=>ni(hl(o)));for(let o of["blurEdge","blurNode"])e.on(o,()=>ni(""));return ot=n,T("physics").firstElementChild.
checked=!1,n}function wl({network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{t.renderer.allowRedraw=!0}t.body.emitter.
emit("_requestRedraw")}function xg(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,chosen:r,parts:i}=t.selection,{arrows:a,
merged:c}=o,l=new Set,f=n.encodings.signs.map((d,h)=>Qr(Ye(h))),u=c?null:ol(t.selection);for(let d of t.arrows)s.has(d)||
(e.edges[d].options.hidden=!0);for(let[d,h]of s){let{options:g}=e.edges[d];g.hidden=!1,g.width=nl(lt(n,h,r,t.selection.state.
count)||1,s.size>as),g.color=i?Qr(Co(t.selection,h)):f[a.sign[d]],u&&Object.assign(g.smooth,u.get(d)),l.add(a.actor[d]).
add(a.target[d])}return t.isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function bg({network:{body:t},selection:{isGrown:e,
shown:n}},o){if(e)for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!0;t.nodeIndices=[...o].filter(
s=>t.nodes[s]);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function xl(t){let{body:e}=t.network,n=e.edgeIndices.
length<=as||Jc*e.view.scale>=gg;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,mark:r}=t.selection.level.arrows;for(let i of e.
edgeIndices){let{options:a}=e.edges[i],c=el(`${o[i]} ${s[i]} ${r[i]}`);a.arrows=n?c.ends:Zc,a.dashes=n&&c.dashes}for(let i of e.
nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function cs(){let t=ot;t&&wl(t,()=>bl(t))}function bl(t){t.isMoved=!1,t.
network.body.nodeIndices.length&&(ei()?pl(t):ml(yg))}function yg(){ot?.network.redraw(),cs()}function yl(t){ot?.network.
body.nodes[t]&&ot.network.focus(t,{scale:1,animation:!1})}function $l(t){if(!ot)return;let{network:e,selection:n}=ot;e.setOptions(
{physics:{enabled:t}}),!t&&(Xr(e,n.level),e.redraw())}function $g({nodes:t,edges:e}){let{level:n}=S;t.length?Q(n.nodes[t[0]].
actor):e.length&&mt(n.arrows.actor[e[0]],n.arrows.target[e[0]])}function Sg(){if(!ot)return;let t=Wt(),[e,n]=(t?.names??
[]).map(a=>S.level.numbers.get(a)),{actor:o,target:s}=S.level.arrows,r=t?.kind==="actor"&&e!==void 0&&ot.network.body.nodes[e]?
[e]:[],i=t?.kind==="pair"?[...S.arrows.keys()].filter(a=>o[a]===e&&s[a]===n):[];ot.network.setSelection({nodes:r,edges:i},
{unselectAll:!0,highlightEdges:!1})}function ni(t){T("hint").textContent=t}function be(){let[t,e]=Qc();return[t,e&&[" ",C(p("show_these"),()=>k(e))]]}var Sl=null;function _l(){return Sl??=Mc().then(t=>{let e=document.createElement("script");e.textContent=t,document.head.
append(e),e.remove()}),Sl}var _g=[2,3,14],Og=[1.6,0,2.5,5],kg=.02,Mg=30;function kl({boxes:t,ties:e},n){let o=t.some(y=>y.isMiddle)?2:_g.filter(y=>t.
length>=y).length,s=t.map(()=>new Map);for(let{from:y,to:$,weight:_}of e){let[M,v]=[n.get(y)??0,n.get($)??0];M!==v&&(s[M].
set(v,(s[M].get(v)??0)+_),s[v].set(M,(s[v].get(M)??0)+_))}let r=s.map(y=>[...y.values()].reduce(($,_)=>$+_,0)),i=[...t.keys()].
sort((y,$)=>r[$]-r[y]||y-$),a=t.map(()=>-1),c=[...Array(o+1).keys()],l=Math.floor(o/2),f=i.filter(y=>!t[y].isMiddle);for(let y of i)
t[y].isMiddle&&(a[y]=1);let u=y=>o!==2||y!==1||f.length===i.length,d=r.reduce((y,$)=>y+$,1),h=(y,$)=>{let _=0;for(let[v,
R]of s[y])a[v]>=0&&(_+=R*Og[Math.min(Math.abs(a[v]-$),3)]/d);let M=t.filter((v,R)=>R!==y&&a[R]===$);return _+kg*(Ol(t[y])*
M.reduce((v,R)=>v+Ol(R),0))/t.length},g=y=>c.filter(u).reduce(($,_)=>h(y,_)<h(y,$)-1e-9?_:$);for(let y of f)a[y]=f.length===
i.length&&y===i[0]?l:g(y);for(let y=0;y<Mg;y++){let $=a.join();for(let _ of f)a[_]=g(_);if(a.join()===$)break}let b=[...new Set(
a)].sort((y,$)=>y-$);return a.map(y=>b.indexOf(y))}var Ol=t=>1+t.members.length;function Tl(t,e){let n=Math.max(0,...t.map(a=>a.column)),o=[...Array(n+1).keys()].map(a=>t.filter(c=>c.column===a)),s=Tg(
e);Bn(o);let r=vl(o),i=ls(e);for(let a=0;a<24&&i>0;a++){let c=[...o.keys()];a%2&&c.reverse();for(let f of c){for(let u of o[f])
Ml(u.items,d=>si(s.get(d),d.y));Ml(o[f],u=>Ag(u,s)),Bn(o)}let l=ls(e);l<i&&([r,i]=[vl(o),l])}return Lg(o,r),Bn(o),vg(o,e),
o}function vg(t,e){let n=ls(e),o=(r,i,a)=>(r.splice(r.indexOf(i),1),r.splice(a,0,i),Bn(t),ls(e)),s=r=>{let i=!1;for(let a of[
...r]){let c=r.indexOf(a);for(let l of r.keys()){let f=o(r,a,l);f<n-1e-6&&([c,n,i]=[l,f,!0])}o(r,a,c)}return i};for(let r=0;r<
3&&n>0&&[...t,...t.flat().map(a=>a.items)].map(s).includes(!0);r++);Bn(t)}function Tg(t){let e=new Map,n=(o,s)=>{let r=e.
get(o);r?r.push(s):e.set(o,[s])};for(let[o,s]of t.flatMap(fs))n(o,s),n(s,o);return e}function fs({start:t,end:e,passes:n}){
let o=[t.item,...n.map(({item:s})=>s),e.item];return o.slice(1).map((s,r)=>[o[r],s])}function Bn(t){for(let e of t){let n=e.
flatMap(o=>o.items);for(let[o,s]of n.entries())s.y=(o+.5)/n.length}}var si=(t,e)=>t?.length?t.reduce((n,o)=>n+o.y,0)/t.length:
e;function Ag(t,e){let n=t.items.flatMap(o=>e.get(o)??[]).filter(o=>o.group!==t);return si(n,t.items.length?si(t.items,.5):
.5)}function Ml(t,e){let n=new Map(t.map(o=>[o,e(o)]));t.sort((o,s)=>(n.get(o)??0)-(n.get(s)??0))}function ls(t){let e=new Map,
n=0;for(let[o,s]of t.flatMap(fs)){if(o.column===s.column){n+=2*Math.abs(o.y-s.y);continue}let[r,i]=o.column<s.column?[o,
s]:[s,o],a=e.get(r.column)??[];for(let[c,l]of a)(c-r.y)*(l-i.y)<0&&n++;a.push([r.y,i.y]),e.set(r.column,a)}return n}var vl=t=>t.
map(e=>e.map(n=>({group:n,items:[...n.items]})));function Lg(t,e){for(let[n,o]of e.entries())t[n]=o.map(({group:s,items:r})=>(s.
items=r,s))}var Eg=36,ri=10,Ng=22,qg=40,Cg=8,Ig=24,Rg=24;function Ll(t,e,n,o){let s=t.map(jg);for(let{items:c,least:l}of s)for(let[f,
u]of c.entries())u.y=l[f];let r=Wg(e,o);Al(t,e,n);for(let c=0;c<Ig;c++){let l=c%2?[...s].reverse():s;for(let{items:f,least:u}of l){
let d=f.map(h=>Bg(h,r.get(h)));Pg(f,u,d)}Al(t,e,n)}let i=s.flatMap(({items:c,least:l})=>c.map((f,u)=>f.y-(u?0:l[0]))),a=Math.
min(...i,1/0);if(Number.isFinite(a))for(let{items:c}of s)for(let l of c)l.y=Math.round(l.y-a)}function jg(t){let e=[],n=[],
o=0;for(let[s,{box:r,items:i}]of t.entries()){s&&(o+=r||t[s-1].box?Ng:Cg);let a=i.reduce((l,f)=>l+f.height,0),c=r&&!r.isFrame?
Math.max(ai(r)-a,0)/2:0;o+=r?.isFrame?ii(r):c;for(let l of i)e.push(l),n.push(o+l.height/2),o+=l.height;o+=r?.isFrame?ri:
c}return{items:e,least:n}}var ii=({lines:t})=>Eg+17*(t.length-1),ai=t=>Math.max(qg,t.lines.length*18+16);function Wg(t,e){
let n=new Map;for(let[o,s]of t.entries())for(let[r,i]of fs(s)){if(r.column===i.column)continue;let a=e[o];n.set(r,[...n.
get(r)??[],{other:i,tie:o,weight:a}]),n.set(i,[...n.get(i)??[],{other:r,tie:o,weight:a}])}return n}function Bg(t,e){if(!e)
return{y:t.y,weight:.05};let n=(r,i)=>r.ports.find(a=>a.tie===i)?.offset??0,[o,s]=[0,0];for(let{other:r,tie:i,weight:a}of e){
let c=r.y+n(r,i)-n(t,i),l=a/(1+Math.abs(c-t.y)/Rg);o+=l*c,s+=l}return{y:o/s,weight:s}}function Pg(t,e,n){let o=[];for(let[
s,{y:r,weight:i}]of n.entries())for(o.push({sum:(r-e[s])*i,weight:i,from:s,to:s});o.length>1;){let[a,c]=o.slice(-2);if(a.
sum/a.weight<=c.sum/c.weight)break;o.splice(-2,2,{sum:a.sum+c.sum,weight:a.weight+c.weight,from:a.from,to:c.to})}for(let{
sum:s,weight:r,from:i,to:a}of o)for(let c=i;c<=a;c++)t[c].y=e[c]+s/r}function Al(t,e,n){for(let o of t.flat().flatMap(s=>s.
items))for(let s of["left","right"]){let r=o.ports.filter(c=>c.side===s),i=new Map(r.map(c=>[c,Fg(c,e[c.tie])]));r.sort(
(c,l)=>(i.get(c)??0)-(i.get(l)??0)||c.tie-l.tie);let a=-r.reduce((c,l)=>c+n[l.tie],0)/2;for(let c of r){let l=n[c.tie];c.
offset=a+l-Math.min(8,l/2),a+=l}}}function Fg(t,e){let n=[e.start.item,...e.passes.map(({item:r})=>r),e.end.item];if(e.start.
item===e.end.item)return t.item.y;let o=n.indexOf(t.item),s=t===e.end?n[o-1]:n[o+1];return s.column!==t.item.column?s.y:
s.y>t.item.y?1e6-s.y:-1e6-s.y}function Nl({boxes:t,ties:e},n,o){let s=Math.max(0,...n),r=t.map((u,d)=>({box:u,column:n[d],items:[]})),i=new Map;for(let[
u,d]of t.entries())for(let h of d.members)i.set(h.id,ci(r[u],h));let a=new Map,c=new Map,l=(u,d)=>{let h=i.get(u);return h||
El(a,`${u}|${d}`,()=>ci(r[o.get(u)??0],null))},f=e.map((u,d)=>{let[h,g]=[l(u.from,u.to),l(u.to,u.from)],b=Dg(h.column,g.
column,s),y=li(h,d,!0,b[0]),$=li(g,d,!1,b[1]),[_,M]=[h.column,g.column].sort((j,D)=>j-D),v=[...Array(Math.max(M-_-1,0)).
keys()].map(j=>_+1+j);h.column>g.column&&v.reverse();let R=v.map(j=>{let D=`${[u.from,u.to].sort().join("|")}|${j}`,L=El(
c,D,()=>{let B={box:null,column:j,items:[]};return r.push(B),ci(B,null)});return li(L,d,!0,"left"),{item:L,side:"left"}});
return{start:y,end:$,passes:R}});for(let u of r.flatMap(d=>d.items))u.height=zg(u,e.map(d=>d.room));return{groups:r.filter(
u=>u.items.length||u.box),ways:f}}function El(t,e,n){let o=t.get(e)??n();return t.set(e,o),o}function ci(t,e){let n={column:t.
column,group:t,member:e,ports:[],height:0,y:0};return t.items.push(n),n}function li(t,e,n,o){let s={tie:e,isStart:n,item:t,
side:o,offset:0};return t.ports.push(s),s}function Dg(t,e,n){return t<e?["right","left"]:t>e?["left","right"]:t===0&&n>0?
["left","left"]:["right","right"]}function zg(t,e){let n=s=>t.ports.filter(r=>r.side===s).reduce((r,i)=>r+e[i.tie],0),o=t.
member?t.member.lines.length*16+10:0;return Math.max(o,n("left"),n("right"))}var[ql,Cl]=[13,8],Hg=[0,4,9,15],Gg=[.5,.42,.58,.34,.66,.27,.73,.2,.8,.14,.86];function Rl(t,e,n){let o=t.map(({points:i})=>({
points:i,box:tw(i)})),s=t.filter(({tie:i})=>i.isMarked).map(({points:i})=>Jg(i)),r=[...e.map(i=>fi(i,2)),...s,...t.flatMap(
({points:i})=>Zg(i))];for(let i of t){let a=Ug(i,o,r,n);i.words=a,a&&r.push(fi(a,3))}}function Ug({tie:t,points:e},n,o,s){
for(let r of t.words)for(let i of Hg)for(let a of Gg){let[c,l]=e[Math.round(a*(e.length-1))];for(let f of Kg(c,l,r,i))if(Vg(
f,s)&&Yg(f,n,o))return{...r,...f}}return null}function Kg(t,e,{lines:n,width:o},s){let r=n.length*16,i={width:o,height:r};
return[{x:t-o/2,y:e-r-3-1-s,...i},{x:t-o/2,y:e+3+2+s,...i},{x:t+3+3+s,y:e-r/2,...i},{x:t-o-3-3-s,y:e-r/2,...i},{x:t+2+s,
y:e-r-3-1,...i},{x:t-o-2-s,y:e-r-3-1,...i},{x:t+2+s,y:e+3+2,...i},{x:t-o-2-s,y:e+3+2,...i}]}var Vg=(t,e)=>t.x>=e.x&&t.y>=
e.y&&t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function Yg(t,e,n){if(n.some(s=>Il(t,s)))return!1;let o=fi(t,2);
return!e.some(({points:s,box:r})=>Il(o,r)&&Qg(o,s))}var Qg=(t,e)=>e.some((n,o)=>o>0&&Xg(t,e[o-1],n));function Xg({x:t,y:e,
width:n,height:o},s,r){let[i,a]=[0,1],[c,l]=[r[0]-s[0],r[1]-s[1]];for(let[f,u]of[[-c,s[0]-t],[c,t+n-s[0]],[-l,s[1]-e],[l,
e+o-s[1]]]){if(f===0&&u<0)return!1;f<0?i=Math.max(i,u/f):f>0&&(a=Math.min(a,u/f))}return i<=a}var Il=(t,e)=>t.x<e.x+e.width&&
e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height;function Jg(t){let[e,n]=t[Math.floor(t.length/2)];return{x:e-10,y:n-
10,width:20,height:20}}var Zg=t=>[t[0],t[t.length-1]].map(([e,n])=>({x:e-ql,y:n-Cl,width:2*ql,height:2*Cl})),fi=({x:t,y:e,
width:n,height:o},s)=>({x:t-s,y:e-s,width:n+2*s,height:o+2*s});function tw(t){let[e,n]=[t.map(([r])=>r),t.map(([,r])=>r)],
[o,s]=[Math.min(...e),Math.min(...n)];return{x:o,y:s,width:Math.max(...e)-o,height:Math.max(...n)-s}}function Wl(t,e){let n=mi(t);return t.map((o,s)=>{let{start:r,end:i,passes:a}=o,[c,l]=[r,i].map(d=>ui(d.item.column,d.side,
d.item.y+d.offset,e));if(r.item.column===i.item.column){let d=(r.side==="left"?-1:1)*(n.get(s)??26);return[c,[c[0]+d,c[1]],
[l[0]+d,l[1]],l]}let f=r.side==="right",u=[c];for(let{item:d}of a){let h=d.y+(d.ports.find(_=>_.tie===s)?.offset??0),[g,
b]=f?["left","right"]:["right","left"];u.push(...jl(u[u.length-1],ui(d.column,g,h,e)));let y=ui(d.column,b,h,e),$=u[u.length-
1];u.push($,y,y)}return u.push(...jl(u[u.length-1],l)),u})}function ui(t,e,n,o){let{x:s,width:r}=o[t];return[e==="left"?
s-2:s+r+2,n]}function jl(t,e){let n=(e[0]-t[0])*.42;return[[t[0]+n,t[1]],[e[0]-n,e[1]],e]}function mi(t){let e=[...t.entries()].
filter(([,{start:i,end:a}])=>i.item.column===a.item.column),n=({start:i,end:a})=>[i,a].map(c=>c.item.y+c.offset).sort((c,l)=>c-
l),o=i=>n(i)[1]-n(i)[0];e.sort(([i,a],[c,l])=>o(a)-o(l)||i-c);let s=new Map,r=[];for(let[i,a]of e){let[c,l]=n(a),f=r.filter(
({way:d})=>{let[h,g]=n(d);return d.start.item.column===a.start.item.column&&d.start.side===a.start.side&&h<=l&&g>=c}),u=Math.
max(-1,...f.map(d=>d.step))+1;r.push({way:a,step:u}),s.set(i,(26+13*u)*(4/3))}return s}function Bl(t){let e=[t[0]];for(let n=0;n+
3<t.length;n+=3){let[o,s,r,i]=t.slice(n,n+4);for(let a=1;a<=24;a++){let c=a/24,l=1-c,f=u=>l*l*l*o[u]+3*l*l*c*s[u]+3*l*c*
c*r[u]+c*c*c*i[u];e.push([f(0),f(1)])}}return e}var us=16,ew=92,[Pl,Fl]=[84,290],nw=30;function Dl(t){let e=new Map(t.boxes.flatMap((d,h)=>[d,...d.members].map(g=>[g.id,
h]))),{groups:n,ways:o}=Nl(t,kl(t,e),e),s=Tl(n,o);Ll(s,o,t.ties.map(d=>d.room),t.ties.map(d=>d.weight));let r=ow(t,s,o),
i=s.flatMap((d,h)=>rw(d,r.columns[h])),a=Wl(o,r.columns).map((d,h)=>({tie:t.ties[h],path:d,points:Bl(d),words:null})),c=[
...i.flatMap(({y:d,height:h})=>[d,d+h]),...a.flatMap(({points:d})=>d.map(([,h])=>h))],[l,f]=[Math.min(...c,0),Math.max(...c,
0)],u={boxes:i,ties:a,width:r.width,height:f-l+2*us};return iw(u,us-l),Rl(a,i,{x:2,y:2,width:u.width-4,height:u.height-4}),
u}function ow({ties:t,scale:e},n,o){let s=mi(o),r=[...Array(n.length+1).keys()].map(c=>c&&c<n.length?Pl*e:us);for(let[c,
{start:l,end:f}]of o.entries()){let u=Math.max(0,...t[c].words.slice(0,1).map(({width:g})=>g)),[d,h]=[l.item.column,f.item.
column].sort((g,b)=>g-b);if(d===h){let g=l.side==="left"?d:d+1,b=g===0||g===n.length,y=(s.get(c)??0)*.75+(u?u+14:0)+us;r[g]=
Math.max(r[g],b?y:Math.min(y+Pl*e,Fl))}else if(u)for(let g=d+1;g<=h;g++)r[g]=Math.max(r[g],Math.min(u+nw,Fl))}let i=r[0];
return{columns:n.map((c,l)=>{let f=Math.ceil(Math.max(ew,...c.map(({box:d})=>d?sw(d):0))),u={x:Math.round(i),y:0,width:f,
height:0};return i=u.x+f+r[l+1],u}),width:Math.ceil(i)}}var sw=t=>Math.max(t.width,...t.members.map(({width:e})=>e));function rw(t,{
x:e,width:n}){return t.flatMap(({box:o,items:s})=>{if(!o)return[];let r=s.map(u=>u.y-u.height/2),i=s.map(u=>u.y+u.height/
2),[a,c]=s.length?[Math.min(...r),Math.max(...i)]:[0,0];o.isFrame&&([a,c]=[a-ii(o),c+ri]);let l=ai(o)-(c-a);l>0&&([a,c]=
[a-l/2,c+l/2]);let f=s.flatMap(({member:u,y:d,height:h,ports:g})=>u?[{...u,y:d,height:h,atLeft:g.filter(({side:b})=>b===
"left").length,atRight:g.filter(({side:b})=>b==="right").length}]:[]);return[{box:o,members:f,x:e,width:n,y:a,height:c-a}]})}
function iw({boxes:t,ties:e},n){for(let o of t){o.y+=n;for(let s of o.members)s.y+=n}for(let{path:o,points:s}of e)for(let r of new Set(
[...o,...s]))r[1]+=n}var aw=/[^\S\u00a0]+/;function Pn(t,e,n,o){let s=[""];for(let a of t.slice(0,400).split(aw).flatMap(c=>cw(c,e,o))){let c=s[s.
length-1],l=c?`${c} ${a}`:a;!c||o(l)<=e?s[s.length-1]=l:s.push(a)}if(s.length<=n)return s;let r=s.slice(0,n),i=Array.from(
r[n-1]);for(;i.length>1&&o(`${i.join("")}\u2026`)>e;)i=i.slice(0,-1);return r[n-1]=`${i.join("").trimEnd()}\u2026`,r}function cw(t,e,n){
if(n(t)<=e)return[t];let o=[""];for(let s of Array.from(t)){let r=o[o.length-1]+s;n(r)<=e||!o[o.length-1]?o[o.length-1]=
r:o.push(s)}return o}function Ce(t,e,n,o){let s=Pn(t,e,n,o);for(let r=e-12;r>40;r-=12){let i=Pn(t,r,99,o);if(i.length>s.
length||i.some(a=>o(a)>r))break;s=i}return{lines:s,width:Math.ceil(Math.max(...s.map(o)))}}var zl=new WeakMap;function Hl(t,e){let n=zl.get(t)??lw(t,e);return zl.set(t,n),n}function lw(t,e){let n=new Map;for(let o of[
"actor","target"])for(let[s,r]of t[o].entries()){let i=e[o][s],a=n.get(r);a?a.set(i,(a.get(i)??0)+1):n.set(r,new Map([[i,
1]]))}return new Map([...n].map(([o,s])=>[o,fw(s)]))}function fw(t){let[e,n]=[-1,0];for(let[o,s]of t)(s>n||s===n&&o<e)&&
([e,n]=[o,s]);return e}function Gl(t,e){let{facts:n,level:o,arrows:s,chosen:r,state:i}=t,{actor:a,target:c,sign:l,hold:f,mark:u}=o.arrows,d=new Map;
for(let[g,b]of s){let y=yo(n,o,g),$=[e(a[g]),e(c[g])];if($[0]===$[1]&&a[g]!==c[g])continue;let[_,M]=y?$.sort():$,v=`${_}\
>${M}:${l[g]}`,R=d.get(v);if(!R){let j={from:_,to:M,sign:l[g],hold:f[g],mark:u[g],rows:[...b],weight:0,acts:0};d.set(v,{
...j,isBoth:!1,isTogether:y,prices:[],conditions:[]});continue}R.rows.push(...b),R.hold=Math.max(R.hold,f[g]),R.mark=Math.
max(R.mark,u[g])}let h=uw(n.ties.statement,d);for(let g of h)g.weight=lt(n,g.rows,r,i.count),g.acts=lt(n,g.rows,r,"acts"),
mw(t,g);return h.sort((g,b)=>b.acts-g.acts||b.weight-g.weight||(g.from+g.to<b.from+b.to?-1:1))}function uw(t,e){let n=({
rows:s})=>[...new Set(s.map(r=>t[r]))].sort().join(" "),o=new Set;for(let s of e.values()){let r=e.get(`${s.to}>${s.from}\
:${s.sign}`);!r||r===s||o.has(s)||n(s)!==n(r)||(s.isBoth=!0,s.rows.push(...r.rows),o.add(r))}return[...e.values()].filter(
s=>!o.has(s))}function mw({facts:t,chosen:e},n){let o=new Set(n.rows.map(i=>t.ties.statement[i])),s=new Set([...o].map(i=>t.
statements.act[i]).filter(i=>i>=0)),r=[new Set,new Set];for(let i of t.offers.mentions){let[a]=i;if(!(!e.inside[a]||!(o.
has(a)||s.has(t.statements.act[a]))))for(let[c,l]of i.slice(8).entries())for(let f of l)r[c].add(f)}[n.prices,n.conditions]=
r.map(i=>[...i])}var[pw,dw]=[5,1.4],pi={"not actual":"6 4",hedged:"1.8 5"};function Fn(t){let{holds:e}=x.names,n=S.parts?Co(S,t.rows):Ye(
t.sign),o=pi[e[t.hold]]??null,s=t.acts>0?Math.min(pw,2+Math.log2(Math.max(t.weight,1))):dw;return{colour:n,dashes:o,width:t.
isReturn?1.8:s,head:x.encodings.signs[t.sign].head}}function en(t){return t.isReturn?"":x.names.holds[t.hold]==="denied"?
"\u2298":{doubted:"?",reported:"\u2022"}[x.names.marks[t.mark]]??""}var Dn=t=>t.acts===0;var Kl={name:168,words:184},Vl={name:124,words:124},[gi,di,hw]=[26,30,22],gw=.7,ww=3,xw=4,[bw,yw,$w]=[13,10,16],Sw=90,Ul=6,
_w=[48,28,14];function Yl(t,e,n,{scale:o,unfolded:s}){let{level:r,state:i}=t,a=o<1?Vl:Kl,c=[...Ow(t)].sort((L,B)=>L-B),l=Hl(
r,e),f=i.ego===null?-1:r.numbers.get(i.ego)??-1,u=new Map;for(let L of c){if(L===f)continue;let B=l.get(L)??-1-L;u.set(B,
[...u.get(B)??[],L])}let d=(L,B)=>r.nodes[L].actor===e.nodes[B]?.actor,h=L=>(u.get(L)??[]).filter(B=>!d(B,L)),g=kw(t,e,u,
h,s),b=new Map,y=new Map,$=new Map,_=[],M=Mw(t,c),v=(L,B,qt,te,Sn)=>{y.set(L,{at:B,frame:qt,name:te,folded:Sn,node:B<0?null:
r.nodes[B],isStrong:M.has(B)})},R=(L,B)=>{let qt=W(r,L),te=Pn(qt,a.name,4,n.bold);b.set(L,`a${L}`),v(`a${L}`,L,-1,qt,0),
_.push({id:`a${L}`,isFrame:!1,lines:te,width:hi(te,n.bold)+gi+di,members:[],isMiddle:B})};f>=0&&c.includes(f)&&R(f,!0);for(let[
L,B]of u){let qt=h(L);if(!qt.length||L<0){for(let tt of B)R(tt,!1);continue}let te=W(e,L),Sn=q(qt.length,"actor_drawn"),
Fa=B.find(tt=>d(tt,L))??r.numbers.get(e.nodes[L].actor)??-1,_n=`f${L}`,mo=g.has(L);v(_n,Fa,L,te,mo?qt.length:0),$.set(_n,
{name:te,note:Sn,frame:e.nodes[L].actor,at:Fa,isFolded:mo});for(let tt of B)b.set(tt,mo||d(tt,L)?_n:`a${tt}`);if(mo){let tt=[
...Pn(te,a.name,3,n.bold),p("folded",{n:Sn})];_.push({id:_n,isFrame:!1,lines:tt,width:hi(tt,n.bold)+di,members:[]});continue}
let Jd=qt.map(tt=>(v(`a${tt}`,tt,L,W(r,tt),0),vw(W(r,tt),tt,M.has(tt),a.name,n))),Da=Ce(te,a.name,3,n.bold).lines,Zd=hi(
Da,n.bold)+gi+n.plain(Sn)+di+hw;_.push({id:_n,isFrame:!0,lines:Da,width:Zd,members:Jd})}let D=Gl(t,L=>b.get(L)??"").flatMap(
L=>Tw(t,L));return{given:{boxes:_,ties:Ew(D,n,o),scale:Math.min(o,1)},ties:D,ends:y,heads:$}}function Ow({arrows:t,level:e}){
let{actor:n,target:o}=e.arrows;return new Set([...t.keys()].flatMap(s=>[n[s],o[s]]))}function kw({nodes:t},e,n,o,s){let r=[
...n.keys()].filter(c=>c>=0&&o(c).length>0);if(s)return new Set(r.filter(c=>!s.includes(e.nodes[c].actor)));let i=c=>(n.
get(c)??[]).reduce((l,f)=>l+(t.get(f)?.weight??0),0),a=r.filter(c=>o(c).length>=ww).sort((c,l)=>i(l)-i(c)||c-l);return new Set(
a.slice(xw))}function Mw({nodes:t},e){let n=e.map(o=>({at:o,weight:t.get(o)?.weight??0}));return n.sort((o,s)=>s.weight-
o.weight||o.at-s.at),new Set(n.slice(0,3).filter(({weight:o})=>o>1).map(({at:o})=>o))}function vw(t,e,n,o,s){let r=n?s.bold:
s.plain,{lines:i,width:a}=Ce(t,o,5,r);return{id:`a${e}`,lines:i,width:a+2*gi+12}}var hi=(t,e)=>Math.ceil(Math.max(...t.map(
e)));function Tw({facts:t,state:e},n){let o=At(t,n.rows),s={acts:"act",statements:"statement",articles:"article"}[e.count],
r=n.acts>1?q(n.acts,"act"):n.weight>1?q(n.weight,s):"",i=[...new Set(o.map(({parts:b})=>Aw(b)))],a=i.filter(b=>!b.startsWith(
"[")||!i.includes(b.slice(1,-1))),c=a.slice(0,2),l=a.length>2?` +${a.length-2}`:"",f=n.prices.length?[]:n.conditions,u=[
c.join(", ")+l,...f].join(", "),d={...n,isReturn:!1,text:u,number:r};if(!n.prices.length)return[d];let h=[p("asks_in_ret\
urn",{what:n.prices.join(", ")}),...n.conditions].join("; "),g={from:n.to,to:n.from,sign:t.names.signs.indexOf("neither"),
text:h,number:""};return[d,{...d,...g,hold:t.names.holds.indexOf("not actual"),isReturn:!0}]}function Aw([t,e,n,...o]){let s=Wn(
[t,e,"",...o],Sw);return n?`[${s}]`:s}function Lw(t,e){let n=we(t,e);return n.split("[").length>n.split("]").length?`${n}\
]`:n}var ms=(t,e)=>e?`${t}\xA0\xB7\xA0${e.replaceAll(" ","\xA0")}`:t;function wi(t,{plain:e,bold:n}){let o=t.replaceAll(
" ","\xA0"),s=n(o)-e(o);return r=>e(r)+(o&&r.endsWith(o)?s:0)}function Ew(t,e,n){let o=t.some(a=>a.acts>0),s=(n<1?Vl:Kl).
words,r=n<gw?0:1/0,i=0;return t.map(a=>{let{from:c,to:l,text:f,number:u}=a,d=!o||a.acts>0||n>=1.5,h=(a.acts>0?3:.5)*(1+Math.
log2(1+a.weight)),g=!!en(a),b={from:c,to:l,weight:h,isMarked:g,words:[],room:bw*Math.min(n,1)};if(!d||!f||++i>r)return b;
let y=ms(f,u),$=wi(u,e),_=[1,1.25,1.6].map(j=>Ce(y,s*j,Ul,$)),M=_.filter(({lines:j})=>!j.at(-1)?.endsWith("\u2026")),v=_w.
filter(j=>f.length>j).map(j=>Ce(ms(Lw(f,j),u),s,Ul,$)),R=[...M.length?M:_.slice(-1),...v];return{...b,words:R,room:R[0].
lines.length*$w+yw}})}var Nw={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function Jt(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=O("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,"stroke-dash\
array":e.join(" ")||null});return Xl("0 0 42 14",r,Hn(n,t,"translate(40 7) rotate(0) scale(1)"),bi(o,t,19,7))}var Xl=(t,...e)=>O(
"svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"true"},e),nn=t=>Jt(Ye(t),{head:x.encodings.signs[t].head}),
Ql=t=>Jt(Rr(t));function xi(){return[...Nn.slice(0,fe).map((e,n)=>zn(Ql(n),`${Qo[n]} ${Vc(e)}`)),zn(Ql(fe),p("part_same"))]}
var zn=(t,e)=>[t,e];function Hn(t,e,n){return t?t==="bar"?O("line",{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-\
width":3}):t==="vee"?O("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",fill:"none",stroke:e,"stroke-width":2}):O("path",{transform:n,
d:"M-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function bi(t,e,n,o){return t==="circle"?O("circle",{cx:n,cy:o,r:3.5,fill:e}):
t==="diamond"?O("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 L0 4.5 Z",fill:e}):null}function yi(t,e=J().
node){let n={fill:e,stroke:J().line},o=t==="dot"?O("circle",{cx:8,cy:7,r:5.5,...n}):O("path",{d:Nw[t],...n});return Xl("\
-13 0 42 14",o)}function Jl(){let{sign:t,hold:e,mark:n}=S.level.arrows,o=[...S.arrows.keys()];return $i({signs:new Set(o.
map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function $i(t){let{signs:e,holds:n,marks:o}=x.
encodings,s=J().line,r=(l,f)=>!t||t[l].has(f),i=e.flatMap(({words:l},f)=>r("signs",f)?[zn(nn(f),l)]:[]),a=n.flatMap(({dashes:l,
words:f},u)=>l.length&&r("holds",u)?[zn(Jt(s,{dashes:l}),f)]:[]),c=o.flatMap(({middle:l,words:f},u)=>l&&r("marks",u)?[zn(
Jt(s,{middle:l}),f)]:[]);return[...S.parts?xi():i,...a,...c]}var Si=16,ps=17,Zl=7,qw=260;function nf(t,e,n){let o=O("svg",{class:"named",role:"group",viewBox:`0 0 ${t.width} ${t.height}`}),
s=t.boxes.map(c=>Ww(c,e)),r=t.ties.map((c,l)=>Cw(c,e.ties[l],l,n)),i=t.boxes.flatMap(c=>c.members.map(l=>Pw(l,c,e))),a=t.
ties.map((c,l)=>jw(c,e.ties[l],l));return o.append(...s,...r,...i,...a.filter(c=>c!==null)),o}function Cw(t,e,n,o){let{colour:s,
dashes:r,width:i,head:a}=Fn(e),{path:c}=t,l=e.isBoth&&a?Zl:0,f=ef(Rw(c,l,a&&a!=="bar"?Zl:0));return O("g",{class:`tie${Dn(
e)?" light":""}`,role:"button",tabindex:-1,"data-key":`t${e.from}>${e.to}:${e.sign}${e.isReturn?"r":""}`,"data-tie":n,"a\
ria-label":`${o(e)}. ${p("show_quotes")}`},O("path",{class:"around",d:ef(c),fill:"none",stroke:s}),O("path",{d:f,fill:"n\
one",stroke:s,"stroke-width":i.toFixed(1),"stroke-dasharray":r,"stroke-linecap":r===pi.hedged?"round":null}),tf(a,s,c[c.
length-1],c[c.length-2],i),e.isBoth&&tf(a,s,c[0],c[1],i),Iw(en(e),s,t.points))}function tf(t,e,n,o,s){let r=n[0]<o[0]?180:
0,i=(.9+.08*s).toFixed(2);return Hn(t,e,`translate(${n[0]} ${n[1]}) rotate(${r}) scale(${i})`)}function Iw(t,e,n){if(!t)
return null;let[o,s]=n[Math.floor(n.length/2)],r={transform:`translate(${o.toFixed(1)} ${s.toFixed(1)})`};if(t==="\u2022")
return O("g",r,O("circle",{class:"mark",r:4.5,stroke:e,"stroke-width":1.8}));if(t==="?")return O("g",r,O("circle",{class:"\
doubt",r:8}),O("text",{class:"doubted","text-anchor":"middle",y:4.5,"aria-hidden":"true"},"?"));let i=O("path",{d:"M-5.5\
 5.5 L5.5 -5.5",stroke:e,"stroke-width":1.8});return O("g",r,O("circle",{class:"mark",r:8,stroke:e,"stroke-width":1.8}),
i)}function Rw(t,e,n){let o=t.map(([r,i])=>[r,i]),s=o.length-1;return o[0][0]+=Math.sign(o[1][0]-o[0][0])*e,o[s][0]+=Math.
sign(o[s-1][0]-o[s][0])*n,o}function ef([t,...e]){let n=([s,r])=>`${s.toFixed(1)} ${r.toFixed(1)}`,o=[];for(let s=0;s+2<
e.length;s+=3)o.push(`C${e.slice(s,s+3).map(n).join(" ")}`);return`M${n(t)} ${o.join(" ")}`}function jw({words:t},e,n){if(!t)
return null;let o={class:"words","data-words":n,"aria-hidden":"true",fill:Fn(e).colour};return O("g",o,_i(t.lines,t.x+t.
width/2,t.y,e.number))}function _i(t,e,n,o=""){let s=o.replaceAll(" ","\xA0");return O("text",{"text-anchor":"middle"},t.
map((r,i)=>{let a=n+12.5+i*Si,c=s&&r.endsWith(s),l=c?r.slice(0,r.length-s.length):r;return O("tspan",{x:e,y:a},l,c&&O("t\
span",{class:"strong"},s))}))}function Ww(t,{ends:e,heads:n}){let{box:o,x:s,y:r,width:i,height:a}=t,c=e.get(o.id),l=n.get(
o.id),f=c.node?.shape==="diamond"&&!l,u=l?.isFolded?" folded":f?" issue":"",d=O("rect",{x:s,y:r,width:i,height:a,rx:f?Math.
min(20,a/2):14}),h=!!l?.isFolded,b=O("text",{class:"strong","text-anchor":h?"middle":"start"},Bw(t,h)),y=l?.isFolded?null:
sf(c.node?.shape??"square",s+20,o.isFrame?r+18:of(o,r,a),6,!0),$=[c.name,l?.note,l?.isFolded&&p("unfold")].filter(Boolean).
join(", "),_={class:`block${u}`,role:"button",tabindex:-1,"data-key":o.id,"aria-label":$};if(!o.isFrame||!l)return O("g",
_,d,y,b);let M=O("g",{class:"fold",role:"button",tabindex:-1,"data-key":`x${o.id}`,"aria-label":`${l.note}: ${p("fold",{
name:l.name})}`},O("text",{class:"count",x:s+i-12,y:r+23,"text-anchor":"end"},`${l.note} \u2212`));return O("g",{class:"\
frame"},O("g",_,d,y,b),M)}var of=({lines:t},e,n)=>e+(n>qw?t.length*ps/2+12:n/2);function Bw({box:{lines:t,isFrame:e},x:n,
y:o,width:s,height:r},i){if(e)return t.map((l,f)=>O("tspan",{x:n+32,y:o+23+f*ps},l));let a=of({lines:t},o,r)-t.length*ps/
2+13,c=l=>({x:i?n+s/2:n+34,y:a+l*ps});return t.map((l,f)=>O("tspan",{...c(f),class:i&&f===t.length-1?"note":null},l))}function Pw(t,{
x:e,width:n},{ends:o}){let s=o.get(t.id),{id:r,lines:i,y:a,height:c,atLeft:l,atRight:f}=t,u=f>l,d=u?e+n-14:e+14,h=S.nodes.
get(s.at)?.weight??0,g=Math.min(9,5+Math.sqrt(h)/1.6),b=u?e+n-28:e+28,y=a-i.length*Si/2+12.5,$=_=>O("path",{class:"reach",
d:`M${_} ${a-c/2+4} V${a+c/2-2}`});return O("g",{class:`member${s.isStrong?" strong":""}`,role:"button",tabindex:-1,"dat\
a-key":r,"aria-label":`${s.name}, ${s.node?.type??""}`},O("rect",{class:"around",x:e+2,y:a-c/2,width:n-4,height:c,rx:6}),
f>1&&$(e+n-1.5),l>1&&$(e+1.5),sf(s.node?.shape??"dot",d,a,g,g>7.5),O("text",{"text-anchor":u?"end":"start"},i.map((_,M)=>O(
"tspan",{x:b,y:y+M*Si},_))))}function sf(t,e,n,o,s){let r={class:`glyph${s?" full":""}`,transform:`translate(${e.toFixed(
1)} ${n.toFixed(1)})`};return t==="square"?O("rect",{...r,x:-o+.5,y:-o+.5,width:2*o-1,height:2*o-1,rx:2}):t==="triangle"?
O("path",{...r,d:`M0 ${-o-1} L${o+1} ${o-1} L${-o-1} ${o-1} Z`}):t==="diamond"?O("path",{...r,d:`M0 ${-o-1} L${o+1} 0 L0\
 ${o+1} L${-o-1} 0 Z`}):O("circle",{...r,r:o})}var Fw={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},Dw=2.5;function af(t,e,n){let o=Fw[n];if(!o||!e)
return!1;let s=rf(e),r=[...t.querySelectorAll("[data-key]")],[i,a]=[null,1/0];for(let c of r){if(c===e)continue;let[l,f]=rf(
c).map((g,b)=>g-s[b]),u=l*o[0]+f*o[1],d=Math.abs(l*o[1])+Math.abs(f*o[0]),h=u+Dw*d;u>1&&h<a&&([i,a]=[c,h])}return i&&(e.
setAttribute("tabindex","-1"),i.setAttribute("tabindex","0"),i.focus()),!0}function rf(t){let{x:e,y:n,width:o,height:s}=t.
getBoundingClientRect();return[e+o/2,n+s/2]}function cf(t,e){let n=null;t.addEventListener("pointerdown",o=>{let s=o.target instanceof Element&&!o.target.closest("[\
data-key], [data-words]");o.pointerType==="mouse"&&o.button===0&&s&&(n={x:o.clientX,y:o.clientY,left:t.scrollLeft,top:t.
scrollTop})}),t.addEventListener("pointermove",o=>{n&&(t.scrollLeft=n.left-(o.clientX-n.x),t.scrollTop=n.top-(o.clientY-
n.y))});for(let o of["pointerup","pointerleave","pointercancel"])t.addEventListener(o,()=>n=null);t.addEventListener("wh\
eel",o=>{o.ctrlKey&&(o.preventDefault(),e(o.deltaY<0?1:-1))},{passive:!1})}var zw=16,Hw=220;function ds(t,{ends:e}){let[n,o]=[e.get(t.from)?.name??"",e.get(t.to)?.name??""];if(t.isReturn)return`${n}\
: ${t.text}`;let s=t.number?`: ${t.number}`:"";return`${n} ${t.text} ${o}${s}`}function Oi({parts:t},e){let n=e?.getAttribute(
"data-tie")??e?.getAttribute("data-words");return n==null?null:t.ties[Number(n)]}function lf(t,e){let{root:n,parts:o,picture:s}=t;
n.querySelector(".now")?.remove();for(let f of n.querySelectorAll(".lit"))f.classList.remove("lit");let r=Oi(t,e),i=e?.getAttribute(
"data-key")?.replace(/^x/,"")??"",a=f=>f===i||i.startsWith("f")&&`f${o.ends.get(f)?.frame}`===i,c=o.ties.flatMap((f,u)=>f===
r||!r&&i&&(a(f.from)||a(f.to))?[u]:[]);n.classList.toggle("fading",c.length>0),T("hint").textContent=r?`${ds(r,o)} \xB7 ${Gw(
r)}`:i?Uw(t,i):"";let l=new Set(c.flatMap(f=>[o.ties[f].from,o.ties[f].to]));i&&l.add(i);for(let f of n.querySelectorAll(
"[data-key]")){let u=f.getAttribute("data-key")??"",d=c.includes(Number(f.getAttribute("data-tie")??-1))||l.has(u)||l.has(
`${u}`.replace(/^x/,""));f.classList.toggle("lit",d)}for(let f of c)n.querySelector(`[data-words="${f}"]`)?.classList.add(
"lit");r&&c.length===1&&!s.ties[c[0]].words&&n.append(Kw(s,s.ties[c[0]],r))}var Gw=t=>q(kt(S,t.rows).length,"statement");
function Uw(t,e){let n=t.parts.ends.get(e);if(!n)return"";let o=S.nodes.get(n.at);return[n.name,n.node?.type,o&&q(o.others.
size,"neighbour")].filter(Boolean).join(" \xB7 ")}function Kw(t,{points:e},n){let{lines:o,width:s}=Ce(ms(n.text,n.number),
Hw,9,wi(n.number,qe())),[r,i]=e[Math.floor(e.length/2)],a=o.length*zw+8,c=Math.max(4+s/2+8,Math.min(r,t.width-s/2-12)),l=Math.
max(4,i-a-10);return O("g",{class:"now","aria-hidden":"true"},O("rect",{x:c-s/2-8,y:l,width:s+16,height:a,rx:6}),_i(o,c,
l+3,n.number))}var ff=500,Vw=5,uf={at:-1,time:0,x:0,y:0},ki=[.5,.7,1,1.25,1.5,2],V=null,on=null,vi=uf,Mi={selection:null,key:""},mf=null;var gs=()=>V;async function pf(t){mf=await ht("country"),t&&(on=null);let e=[ft(),w.language,JSON.stringify(w.frames)].join(
" ");if(V&&Mi.selection===S&&Mi.key===e&&!t){hf();return}Mi={selection:S,key:e},sn()}function sn(){let t=T("named"),e=En(
S),n=!V,o=document.activeElement?.closest("#named [data-key]")?.getAttribute("data-key");V=on===null?Yw(t):Ti(on);let{root:s,
picture:r,scale:i}=V,a=Math.max(i,1);s.setAttribute("width",String(r.width*a)),s.setAttribute("height",String(r.height*a)),
s.setAttribute("aria-label",`${p("graph_of")} ${Tt(e)} ${p("graph_keys")}`),Xw(s),E(t,s),s.querySelector("[data-key]")?.
setAttribute("tabindex","0"),hf(),o&&nx(o),n&&Qw(t,s)}function Yw(t){let{clientWidth:e,clientHeight:n}=t,o=Ti(1);if(!e)return o;
o.picture.width>e&&(o=Ti(.7));let s=1.25*o.picture.width<=e&&1.25*o.picture.height<=n;return o.scale===1&&s?{...o,scale:1.25}:
o}function Ti(t){let e=Yl(En(S),mf,qe(),{scale:t,unfolded:w.frames}),n=Dl(e.given),o=nf(n,e,s=>ds(s,e));return{picture:n,
parts:e,root:o,scale:t}}function Qw(t,e){t.scrollLeft=(e.clientWidth-t.clientWidth)/2}function Xw(t){let e=s=>s.target instanceof
Element?s.target.closest("[data-key], [data-words]"):null,n=(s,r)=>t.addEventListener(s,r);n("click",s=>Jw(e(s),s));let o=s=>V&&
lf(V,s);n("pointerover",s=>o(e(s))),n("pointerleave",()=>o(null)),n("focusin",s=>o(e(s))),n("focusout",()=>o(null)),n("k\
eydown",s=>{let r=e(s);if(s.key==="Enter"||s.key===" ")df(r);else if(s.key==="+"&&Gn(r)>=0)ne(Gn(r));else if(!af(t,r,s.key))
return;s.preventDefault(),s.stopPropagation()})}function Jw(t,{timeStamp:e,clientX:n,clientY:o}){vi={at:Gn(t),time:e,x:n,
y:o},df(t)}function Zw(t){let{at:e,time:n,x:o,y:s}=vi,r=Math.hypot(t.clientX-o,t.clientY-s)<Vw&&t.timeStamp-n<ff;e<0||!r||
(t.stopPropagation(),t.preventDefault(),vi=uf,ne(e))}var Gn=t=>V?.parts.ends.get(t?.getAttribute("data-key")??"")?.at??-1;
function df(t){if(!t||!V)return;let e=Oi(V,t);if(e){tx(e);return}let n=t.getAttribute("data-key")??"",o=V.parts.heads.get(
n.replace(/^x/,""));o&&(o.isFolded||n.startsWith("x"))?ex(o.frame,!o.isFolded):Gn(t)>=0&&Q(S.level.nodes[Gn(t)].actor)}function tx(t){
if(!V)return;let[e,n]=(t.isReturn?[t.to,t.from]:[t.from,t.to]).map(s=>V?.parts.ends.get(s));e&&n&&!e.folded&&!n.folded&&
e.at>=0&&n.at>=0?mt(e.at,n.at):H(kt(S,t.rows),ds(t,V.parts))}function ex(t,e){let o=[...V?.parts.heads.values()??[]].filter(
s=>!s.isFolded).map(s=>s.frame).filter(s=>s!==t);k({frames:e?o:[...o,t]})}function hf(){if(!V)return;let t=Wt(),{parts:e,
root:n}=V,[o,s]=(t?.names??[]).map(i=>S.level.numbers.get(i)),r=i=>e.ends.get(i)?.at;for(let[i,a]of e.ties.entries()){let[
c,l]=(a.isReturn?[a.to,a.from]:[a.from,a.to]).map(r),f=t?.kind==="pair"&&c===o&&l===s;n.querySelector(`[data-tie="${i}"]`)?.
classList.toggle("open",f)}for(let i of n.querySelectorAll(".member.open, .block.open"))i.classList.remove("open");if(!(t?.
kind!=="actor"||o===void 0))for(let[i,{at:a}]of e.ends)a===o&&hs(i)?.classList.add("open")}var hs=t=>V?.root.querySelector(
`[data-key="${CSS.escape(t)}"]`)??null;function nx(t){let e=hs(t);if(e){for(let n of V?.root.querySelectorAll("[tabindex\
='0']")??[])n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0"),e.focus({preventScroll:!0})}}function gf(t){(hs(
`a${t}`)??[...V?.parts.ends??[]].flatMap(([n,o])=>o.at===t?[hs(n)]:[])[0])?.scrollIntoView({block:"center",inline:"cente\
r"})}function ws(t){let e=ki.indexOf(V?.scale??1),n=ki[Math.max(0,Math.min(ki.length-1,e+t))];n!==V?.scale&&(on=n,sn())}
function wf(){on=null,sn()}function xf(t){cf(t,ws),document.addEventListener("click",Zw,!0);let[e,n]=[0,0];new ResizeObserver(
()=>{t.clientWidth!==e&&(e=t.clientWidth,clearTimeout(n),n=setTimeout(()=>{e&&V&&on===null&&w.picture==="named"&&sn()},ff))}).
observe(t)}var ox={"\u2298":"key_denied","?":"key_doubted","\u2022":"key_reported"};function xs(){let t=gs()?.parts.ties??[],e=[...new Set(
t.map(a=>a.sign))].sort((a,c)=>a-c),n=t.map(Fn),o=J().line,s=S.parts?xi():e.map(a=>[nn(a),x.encodings.signs[a].words]),r=n.
find(({dashes:a})=>a?.startsWith("6")),i=n.find(({dashes:a})=>a?.startsWith("1"));r&&s.push([Jt(o,{dashes:[6,4],head:""}),
p("key_not_done")]),i&&s.push([Jt(o,{dashes:[2,4],head:""}),p("key_hedged")]);for(let[a,c]of Object.entries(ox))t.some(l=>en(
l)===a)&&s.push([bf(a),p(c)]);return t.some(Dn)&&!t.every(Dn)&&s.push([sx(Jt(o,{head:""})),p("key_light")]),t.some(({text:a})=>a.
includes("["))&&s.push([bf("[ ]"),p("key_inferred")]),s}function sx(t){return t.setAttribute("opacity","0.5"),t}function bf(t){
let e=O("text",{x:21,y:12,"text-anchor":"middle","font-size":14,fill:J().text},t);return O("svg",{class:"sample",width:42,
height:14,viewBox:"0 0 42 14","aria-hidden":"true"},e)}var rx=["grown","frames","ego","steps","picture","level","issues"],ix=100,rn=[],bs=[],Ie=null,ax=()=>Object.fromEntries(
rx.map(t=>[t,w[t]]));function yf(){let t=ax();Ie&&JSON.stringify(Ie)!==JSON.stringify(t)&&(rn.push(Ie),rn.splice(0,rn.length-
ix),bs.length=0),Ie=t}var $f=()=>rn.length>0,Sf=()=>bs.length>0,Ai=()=>_f(rn,bs),Li=()=>_f(bs,rn);async function _f(t,e){
let n=t.at(-1);if(!n||!Ie)return;let o=await ht(n.level);n===t.at(-1)&&(t.pop(),e.push(Ie),Ie=n,await k({...n,...o.name===
S.level.name?{}:Go(o)}))}var Of=["named","whole"];function kf(t){let e=m("div",{id:"named"});return xf(e),document.addEventListener("keydown",mx),
m("div",{id:"stage"},cx(t),m("div",{class:"pictures"},e,m("div",{id:"canvas",role:"application","aria-label":p("graph_of")}),
m("img",{id:"printed",alt:""}),m("p",{id:"empty",class:"empty"}),m("p",{id:"hint",class:"hint"})),m("ul",{id:"key",class:"\
key","aria-label":p("legend")}))}function cx(t){let e=m("input",{type:"checkbox",onchange:o=>$l(o.target.checked)}),n=o=>k(
{picture:o});return m("div",{class:"graph-tools",role:"toolbar","aria-label":p("graph_tools")},m("div",{class:"pressed",
role:"group","aria-label":p("picture")},Of.map(o=>A(p(`picture_${o}`),()=>n(o),{id:`picture-${o}`}))),A(p("undo"),Ai,{id:"\
undo"}),A(p("redo"),Li,{id:"redo"}),A("",ux,{id:"grow"}),m("div",{class:"right"},m("span",{id:"legend-of-whole"},t),m("l\
abel",{class:"tick",id:"physics"},e,m("span",{},p("physics"))),A("\u2212",()=>ws(-1),{id:"zoom-out","aria-label":p("zoom\
_out"),title:p("zoom_out")}),A("+",()=>ws(1),{id:"zoom-in","aria-label":p("zoom_in"),title:p("zoom_in")}),A(p("fit"),()=>w.
picture==="named"?wf():cs())))}async function Mf(t){let e=w.picture==="named",n=!S.arrows.size&&!(S.isGrown&&!e);if(yf(),
E(T("empty"),n&&be()),T("named").hidden=!e,T("canvas").hidden=e,lx(e),e)await pf(t);else{if(await _l(),w.picture!=="whol\
e")return;oi(t)}Tf(e)}function vf(){w.picture==="named"?(sn(),Tf(!0)):xe()&&oi(!1)}var Tf=t=>E(T("key"),t&&xs().map(([e,
n])=>m("li",{},e,m("span",{},n))));function lx(t){for(let n of Of)T(`picture-${n}`).setAttribute("aria-pressed",String(w.
picture===n));for(let n of["zoom-out","zoom-in"])T(n).hidden=!t;T("legend-of-whole").hidden=t,T("physics").hidden=t||S.nodes.
size>=gl,T("undo").disabled=!$f(),T("redo").disabled=!Sf();let e=Af();T("grow").hidden=e===void 0||!fx(e),e!==void 0&&(T(
"grow").textContent=p("add_neighbours",{name:Ze(S.level.nodes[e].actor)}))}function Af(){let t=Wt(),e=t?.kind==="actor"?
S.level.numbers.get(t.names[0]):void 0;return e!==void 0&&S.nodes.has(e)?e:void 0}function fx(t){let{shown:e}=Ve();return[
...S.nodes.get(t)?.others??[]].some(n=>!e.has(n))}function ux(){let t=Af();t!==void 0&&ne(t)}var Lf=t=>w.picture==="name\
d"?gf(t):yl(t);function mx(t){let e=t.target instanceof Element&&t.target.matches("input, textarea, select");w.tab!=="gr\
aph"||e||!(t.ctrlKey||t.metaKey)||t.key.toLowerCase()!=="z"||(t.preventDefault(),t.shiftKey?Li():Ai())}var an=(t,e)=>A(t,n=>px(e(),n));async function px(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=m("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}Vt(
p("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function re(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=m("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}var cn=(t,...e)=>m("section",{class:"group"},m("h2",{},t),e);function K(t,e,n,o){let s=e.find(([r])=>r===n);return m("se\
lect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>m("option",{value:r,selected:r===n},P(i))))}
function st(t,e,n,o){let s=m("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return m("label",{class:"\
tick"},s,o,m("span",{},t))}function ie(t,e){let n=m("ol",{class:"acts"},t.slice(0,e));return[n,Un(t,e,e,o=>Ae(n,o))]}function Un(t,e,n,o){
if(t.length<=e)return null;let s=e,r=()=>p("more",{n:t.length-s}),i=A(r(),()=>{o(t.slice(s,s+n)),s+=n,s>=t.length?i.remove():
i.textContent=r()});return i}var Pt=(t,...e)=>m("fieldset",{},m("legend",{},t),e);function Ef({facts:t,state:e,level:n,chosen:o},s,r,i){let a=vn(t,{...e,articles:null},["everyone"]),c={as_subject:[],as_object:[],
as_source:[],as_other:[],left_out_of:[]};for(let[l,f]of s.statements.entries()){if(i!==void 0&&f.sources?.includes(i)&&c.
as_source.push(l),!o.inside[l]){i!==void 0&&a[l]&&Br(s,l).has(i)&&!f.sources?.includes(i)&&c.left_out_of.push(l);continue}
(r!==void 0?n.subject[l]===r:f.s===i)?c.as_subject.push(l):(r!==void 0?n.object[l]===r:f.o===i)?c.as_object.push(l):f.roles?.
some(([,u])=>u===i)&&c.as_other.push(l)}return Object.entries(c).filter(([,l])=>l.length)}var dx=/(?<![\p{L}\p{N}])['"\u2018\u201c\u201e\u00ab]([^'"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]+)['"\u2019\u201d\u201c\u00bb](?![\p{L}\p{N}])/gu,
ct=t=>x.relations[x.statements.relation[t]],X=t=>x.articles[x.statements.article[t]],je=t=>t.map(e=>U(I().entities[e]));
function dt(t,e=0){let n=Kn(t),o=Ei(t,e).join(" \u2013 ");return n.length?`${o} [${n.join("; ")}]`:o}function Ei(t,e=0){
let n=I().statements[t],o=Ft(n.s,e)+Re(t,"subject"),s=Ft(n.o,e)+Re(t,"object");return[o,ct(t).label,s+(e?"":hx(t))]}function hx(t){
let e=I(),n=new Map;for(let[s,r]of e.statements[t].roles??[])n.set(s,[...n.get(s)??[],Ft(r)+Re(t,e.roles[s].id)]);return[
...n].sort(([s],[r])=>s-r).map(([s,r])=>`, ${e.roles[s].label} ${r.join(` ${p("and")} `)}`).join("")}function Ft(t,e=0){
if(typeof t=="string")return oe(t);if(t>=0)return oe(U(I().entities[t]));let n=-1-t;return e>=2?`[#${x.statements.key[n].
split("#")[1]}]`:`[${dt(n,e+1)}]`}var Re=(t,e)=>I().statements[t].inferred?.includes(e)?` (${p("inferred")})`:"";function Kn(t){
let{names:e,labels:n,statements:o}=x,s=I().statements[t],r=o.stance[t]>=0?e.stances[o.stance[t]]:"";return[s.sources?.length&&
`${p("according_to")} ${je(s.sources).map(oe).join(" > ")}${Re(t,"according_to")}`,r==="doubts"&&p("author_doubts"),r===
"rejects"&&p("author_rejects"),o.mode[t]!==Me&&n.modes[o.mode[t]],o.certainty[t]!==0&&n.certainties[o.certainty[t]],o.polarity[t]!==
0&&n.polarities[o.polarity[t]],s.ended&&p("ended")].filter(a=>typeof a=="string")}function Nf(t){let e=x.names.stances[x.
statements.stance[t]],{note:n}=I().statements[t];if(e!=="doubts"&&e!=="rejects"||typeof n!="string")return[];let o=n.matchAll(
dx);return Array.from(o,([,s])=>s.trim()).filter(Boolean)}function Vn(t){let e=I().statements[t].quote.slice(2).map(Number);
return e.flatMap((n,o)=>o%2?[]:[[n,e[o+1]]])}function Lt(t){let e=I(),n=e.bodies[x.statements.article[t]];return n===null?
e.statements[t].quote.join(" [\u2026] "):Vn(t).map(([o,s])=>n.slice(o,s).split(/\s+/).join(" ")).join(" [\u2026] ")}var gx=44,ys=(t,e)=>Rf(t,e,(n,o)=>wx(Vn(t),n,o));function If(t,e){let n=Nf(t);return Wf(t).some(s=>qf(n,s).length)?Rf(t,
e,s=>qf(n,s),"doubting"):null}function Rf(t,e,n,o=null){let{quote:s}=I().statements[t],r=jf(t)===null?null:Number(s[0]);
return Wf(t).map((i,a)=>[a?" [\u2026] ":"",xx(i,n(i,r),e,o)])}var jf=t=>I().bodies[x.statements.article[t]];function Wf(t){
let{quote:e}=I().statements[t],n=jf(t);return n===null?e.map(String):[n.slice(Number(e[0]),Number(e[1]))]}var wx=(t,e,n)=>n===
null?[[0,e.length]]:t.map(([o,s])=>[o-n,s-n]);function qf(t,e){let n=[];for(let o of t){let s=o.split(/\s+/).map(i=>i.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")),r=new RegExp(`(?<![\\p{L}\\p{N}])${s.join("\\s+")}(?![\\p{L}\\p{N}])`,"iu").exec(e);r&&n.
push([r.index,r.index+r[0].length])}return n.sort(([o],[s])=>o-s)}function xx(t,e,n,o){let s=[],r=0;for(let[a,c]of e)a>r&&
s.push(r||n===void 0?Cf(t.slice(r,a)):bx(t.slice(0,a),n)),c>r&&s.push(m("mark",{class:o},Ni(t.slice(Math.max(r,a),c)))),
r=Math.max(r,c);let i=t.slice(r);return[...s,n===void 0?Cf(i):yx(i,n)]}var Ni=t=>t.replace(/^# /,"");function Cf(t){let e=Ni(
t),n=e.split(/\s+/);return n.length<=gx?e:[...n.slice(0,20),"[\u2026]",...n.slice(-20)].join(" ")}function bx(t,e){let n=Ni(
t).split(/\s+/);return n.length<=e+1?n.join(" "):["\u2026",...n.slice(-e-1)].join(" ")}function yx(t,e){let n=t.split(/\s+/);
return n.length<=e+1?n.join(" "):[...n.slice(0,e+1),"\u2026"].join(" ")}var qi=new Set("al bin da de del della den der di do dos du e el ibn la le ten ter van von y".split(" "));function ln(t){
return t.published&&t.published!=="unknown"?t.published:t.inferred?`${p("no_date")}, ${p("probably")} ${t.inferred}`:p("\
no_date")}var Zt=t=>`${t.author?`${oe(t.author)}, `:""}${oe(t.publisher)}, ${ln(t)}`;function $x(t){return`${t.author?`${t.
author}, `:""}\u201C${t.title}\u201D, ${t.publisher}, ${ln(t)}`}function Pf(t){let e={plain:Sx,chicago:_x,apa:Ox}[w.citation];
return`${e(X(t))} \u201C${Ci(Lt(t))}\u201D`}function Sx(t){let e=t.retrieved?` (${p("accessed")} ${t.retrieved})`:"";return`${$x(
t)}${t.url?`, ${t.url}`:""}${e}:`}function _x(t){let e=`\u201C${Ci(t.title)}${/[?!.,]$/.test(t.title)?"":","}\u201D`,n=$s(
t.published)??(t.inferred?`[${$s(t.inferred)??t.inferred}?]`:"n.d."),o=$s(t.retrieved),s=[t.publisher,n,o&&`accessed ${o}`,
t.url].filter(Boolean);return`${t.author?`${t.author}, `:""}${e} ${s.join(", ")}:`}function Ox(t){let e=Ff(t),n=e?e.map(
({given:f,family:u})=>`${u}, ${kx(f)}`):[t.author??t.publisher],o=n.slice(-1).join(""),s=n.length>1?`${n.slice(0,-1).join(
", ")}, & ${o}`:o,r=Bf(t.published)??(t.inferred?`[ca. ${Bf(t.inferred)??t.inferred}]`:"n.d."),i=t.author&&t.author!==t.
publisher?`${t.publisher}. `:"",a=$s(t.retrieved),c=t.url?`${a?`Retrieved ${a}, from `:""}${t.url} `:"",l=f=>/[?!.]$/.test(
f)?f:`${f}.`;return`${l(s)} (${r}). ${l(t.title)} ${i}${c}`.replace(/[. ]*$/,":")}var kx=t=>t.split(/[\s-]+/).map(e=>`${e[0]}\
.`).join(" "),Ci=t=>t.replace(/\u201c/g,"\u2018").replace(/\u201d/g,"\u2019");function $s(t){let{year:e,month:n,day:o}=Ss(t);return e?
[[n,o].filter(Boolean).join(" "),e].filter(Boolean).join(n&&o?", ":" "):null}function Bf(t){let{year:e,month:n,day:o}=Ss(
t);return e?[e,[n,o].filter(Boolean).join(" ")].filter(Boolean).join(", "):null}function Ss(t){let[,e,n,o]=/^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.
exec(t??"")??[],s=n?new Date(Date.UTC(2e3,Number(n)-1,1)):null;return{year:e,month:s?.toLocaleDateString("en-US",{month:"\
long",timeZone:"UTC"}),day:o&&String(Number(o))}}function Ff({author:t,publisher:e}){if(!t||t===e)return null;let n=t.split(
/\s+and\s+|\s*&\s*|,\s*(?:and\s+)?/).map(Mx);return n.every(o=>o!==null)?n:null}function Mx(t){let e=t.trim().split(/\s+/),
n=r=>/^\p{L}/u.test(r)&&(!/^\p{Ll}/u.test(r)||qi.has(r));if(e.length<2||e.length>4||!e.every(n)||qi.has(e[0]))return null;
let o=e.findIndex(r=>qi.has(r)),s=o>0?o:e.length-1;return{given:e.slice(0,s).join(" "),family:e.slice(s).join(" ")}}function Df(t){
let e=X(t),{published:n,url:o,retrieved:s}=e,r=Ff(e),i=`{${Yn(e.author||e.publisher)}}`,a=Ss(n).year!==void 0,c=/^\d{4}/.
exec(a?"":n||e.inferred||""),f=[["author",r?r.map(({given:u,family:d})=>Yn(`${u} ${d}`)).join(" and "):i],["title",Yn(e.
title)],["organization",!!e.author&&e.author!==e.publisher&&Yn(e.publisher)],["date",a&&n],["year",c?.[0]],["url",o&&encodeURI(
Fr(o)).replace(/[{}\\]/g,"")],["urldate",Ss(s).day&&s],["note",`\`\`${Yn(Ci(Lt(t)))}''`]].flatMap(([u,d])=>d?[`  ${u} = \
{${d}}`]:[]);return`@online{${e.id.replace(/[\s,{}#%~\\"'()=]+/g,"-")},
${f.join(`,
`)}
}`}var vx={"~":"\\textasciitilde{}","^":"\\textasciicircum{}","\u201C":"``","\u201D":"''","\u2018":"`","\u2019":"'","\u2013":"\
--","\u2014":"---","\u2026":"\\dots{}"},Yn=t=>t.replace(/[{}\\]/g,"").replace(/([#$%&_])/g,"\\$1").replace(/[~^\u201c\u201d\u2018\u2019\u2013\u2014\u2026]/g,
e=>vx[e]);function un(t){let e=I().statements[t],n=x.statements.key[t];return m("article",{class:"statement","aria-label":dt(t)},Tx(
t),m("blockquote",{lang:X(t).language},ys(t)),e.translation?m("p",{class:"translation"},e.translation):null,Ax(t),m("det\
ails",{},m("summary",{},p("details")),m("dl",{},Lx(t))),m("p",{class:"actions"},an(p("copy_footnote"),()=>Pf(t)),K(p("ci\
tation"),hr.map(o=>[o,p(`citation_${o}`)]),w.citation,o=>k({citation:o})),an(p("copy_bibtex"),()=>Df(t)),an(p("copy_link"),
()=>qo({open:`statement:${n}`}))))}function fn(t){if(typeof t=="string")return Kt(t);if(t<0)return C(`[${dt(-1-t,1)}]`,()=>ut(
-1-t),{class:"link nested",dir:"ltr"});let e=I().entities[t];return C(U(e),()=>Q(e.id),{lang:Ee(e)})}function Tx(t){let e=I(),
n=e.statements[t],o=ct(t),s=(n.roles??[]).map(([f,u])=>[", ",m("span",{class:"role"},e.roles[f].label)," ",fn(u),Re(t,e.
roles[f].id)]),r=Kn(t).map(f=>[" ",m("span",{class:"mark"},f)]),i=m("span",{class:`verb ${x.names.signs[o.sign]}`},o.label),
[a,c]=[fn(n.s),fn(n.o)],l=f=>Re(t,f);return m("p",{class:"claim"},a,l("subject")," ",i," ",c,l("object"),s,r)}function Ax(t){
let e=X(t),n=C(Kt(e.title,e.language),()=>Ho(x.statements.article[t],t));return m("p",{class:"source",dir:"ltr"},"\u201C",
n,"\u201D, ",Zt(e)," ",Ii(e))}var Ii=t=>t.url&&Uo(t.url,`${p("original")} \u2197`);function Lx(t){let{labels:e,coders:n,
statements:o}=x,s=I(),r=s.statements[t],i=r.inferred??[],a=o.quad_class[t]<0?"":`, ${e.quad_classes[o.quad_class[t]]}`,c=s.
fields.filter(({name:l})=>l!=="translation");return[Dt(p("according_to"),Ex(t,r),i.includes("according_to")),Dt(p("certa\
inty"),`${e.certainties[o.certainty[t]]}, ${e.polarities[o.polarity[t]]}`),r.sources?Dt(p("author_stance"),e.stances[o.stance[t]]):
null,Dt(p("mode"),e.modes[o.mode[t]]),Dt(p("date"),Vo(r)),Dt(p("kind"),`${e.kinds[ct(t).kind]}${a}`),Dt(p("inferred_fiel\
ds"),i.join(", ")),r.or?Dt(p("alternative_to"),r.or.map(l=>C(dt(l,1),()=>ut(l)))):null,c.map(({name:l,label:f})=>Dt(f,r[l])),
Dt(p("coder"),n[o.coder[t]]),Dt(p("statement"),m("code",{},o.key[t]))]}function Ex(t,{sources:e}){let n=X(t),o=n.author||
n.publisher;return e?p("viewpoint_quoted",{name:je(e).join(" > "),by:o}):`${p("the_author")} (${o})`}function Dt(t,e,n=!1){
return e==null||e===""?null:[m("dt",{},t),m("dd",{},e,n&&m("span",{class:"mark"},p("inferred")))]}function _s(t){let e=Bo(S,t).map(n=>{let o=Po(S,n),s=n.filter(i=>i!==o),r=m("details",{class:"mentions"},m("summary",{},
q(s.length,"mention")),s.map(un));return m("li",{},un(o),s.length>0&&r)});return ie(e,30)}function Os(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,f,u,d="")=>m("span",{class:d&&`quad-class ${d}`},z(l,f,e),` ${u}`),i=(l,f,u)=>r(l,f,Rn(l,u)),
a=x.labels.quad_classes.map((l,f)=>t.byQuadClass[f]>0&&r(t.byQuadClass[f],t.quadClasses[f],l,Qt(x,f))),c=m("p",{class:"c\
ounts"},i(t.acts,In(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,p("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,Nx(t,
e)]:c}function Nx(t,e){let n=p("score_text",{sum:Hr(t.sum),mean:Hr(t.sum/t.scored),n:t.scored});return m("details",{},m(
"summary",{},p("score")),m("p",{},n," ",z(p("show_quotes"),In(t),e)))}function zf(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
get(c)?.others??[])o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{
if(!(r.length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var qx=400;function Gf(t){let{level:e}=S,n=An(S.nodes).filter(i=>i!==t).slice(0,qx),o=m("div",{class:"paths"}),s=n.map(i=>[
e.nodes[i].actor,W(e,i)]),r=i=>E(o,i&&Cx(t,e.numbers.get(i)??-1));return m("div",{class:"paths-form"},K(p("paths_to"),[[
"",p("paths_to")],...s],"",r),o)}function Cx(t,e){let n=zf(S.nodes,t,e);return n.length?m("ol",{},n.map(o=>m("li",{},o.map(
(s,r)=>[r>0&&Ix(o[r-1],s),Kt(W(S.level,s))])))):m("p",{class:"quiet"},p("no_path"))}var Ix=(t,e)=>[Hf(t,e,"\u2192"),Hf(e,
t,"\u2190")];function Hf(t,e,n){let{level:o,pairs:s}=S,r=s.get(Ot(t,e,o.nodes.length)),i=`${pt([W(o,t),W(o,e)])}: ${p("s\
how_quotes")}`;return r&&C(` ${n}${r.weight} `,()=>mt(t,e),{"aria-label":i})}var Uf={pair:Rx,actor:Wx,statement:zx,list:Gx},Kf=({kind:t,names:e})=>Object.hasOwn(Uf,t)?Uf[t](e):null;function Rx(t){let{
level:e,pairs:n}=S,[o,s]=t.map(d=>e.numbers.get(d));if(o===void 0||s===void 0)return null;let r=e.nodes.length,[i,a]=[n.
get(Ot(o,s,r)),n.get(Ot(s,o,r))],[c,l]=[o,s].map(d=>W(e,d)),f=i&&ee(S,i),u=i?At(x,i.rows).map(Ne):[];return m("section",
{},m("h2",{},C(c,()=>Q(t[0])),u.length===1?[" ",m("span",{class:`verb ${jx(i?.rows??[])}`},u)," "]:" \u2192 ",C(l,()=>Q(
t[1]))),u.length>1&&m("ul",{class:"says"},u.map(d=>m("li",{},d))),f?Os(f,pt([c,l])):m("p",{class:"quiet"},p("no_tie_in_d\
irection")),m("p",{class:"actions"},a&&C(p("opposite_direction",{n:a.weight}),()=>mt(s,o)),C(p("over_time"),()=>k({tab:"\
timeline",pair:t}))),f&&_s(f.statements))}var jx=([t])=>x.names.signs[S.level.arrows.sign[S.level.arrow[t]]];function Wx([
t]){let e=S.level.numbers.get(t),n=e===void 0?null:S.level.nodes[e],o=Rt(t),s=o?U(o):n?.label;if(s===void 0)return null;
let r=Ef(S,I(),e,Lo(t)),i=[o?o.type:n?.type,n?.sector?.replace("_"," ")],a=e!==void 0&&S.nodes.has(e);return m("section",
{},m("h2",{lang:o&&Ee(o)},s),m("p",{class:"quiet"},i.filter(Boolean).join(", ")),o&&Px(o,s),a?m("p",{class:"actions"},Fx(
t,e)):Bx(t,s),a?[m("h3",{},p("ties")),Dx(e)]:null,r.map(([c,l])=>m("details",{class:"as",open:!a},m("summary",{},`${p(c)}\
 (${l.length})`),_s(Mt(S.chosen,l)))))}function Bx(t,e){let n=m("p",{class:"actions"},m("span",{class:"quiet"},p("not_sh\
own",{name:e})));return Bc(t).then(o=>{o&&n.append(" ",A(p("show_it"),()=>k({...o,tab:"graph"})))}),n}function Px({labels:t={},
note:e,wikidata:n},o){let s=Object.entries(t).filter(([,i])=>i!==o),r=n&&`https://www.wikidata.org/wiki/${encodeURIComponent(
n)}`;return[Object.keys(t).length>1&&m("p",{class:"quiet"},s.map(([i,a],c)=>[c?" \xB7 ":"",m("span",{lang:i},a)])),e&&m(
"p",{class:"note"},e),r&&m("p",{},Uo(r,`Wikidata ${n} \u2197`))]}function Fx(t,e){let n=w.ego===t;return[A(p(n?"show_all":
"neighbours_only"),()=>k({ego:n?null:t,tab:"graph"})),S.isGrown&&A(p("show_neighbours"),()=>ne(e)),Gf(e)]}function Dx(t){
let{level:e,pairs:n}=S,s=[...n.values()].filter(({a:r,b:i})=>r===t||i===t).sort(Tn).map(({a:r,b:i,weight:a})=>m("li",{},
C([Kt(W(e,r))," \u2192 ",Kt(W(e,i))],()=>mt(r,i)),m("span",{class:"quiet"},` ${a}`)));return ie(s,15)}function zx([t]){let{
act:e,key:n}=x.statements,o=n.indexOf(t);if(o<0)return null;let s=e[o]<0?[]:e.flatMap((r,i)=>r===e[o]&&i!==o?[i]:[]);return m(
"section",{},m("h2",{},P(p("statement"))),Hx(o)?null:m("p",{class:"quiet"},p("statement_does_not_match")),un(o),s.length?
[m("h3",{},p("other_mentions")),s.map(un)]:null)}function Hx(t){return(w.tab==="arguments"||w.tab==="article"?Ge(x,w):S.
chosen.inside)[t]}function Gx([t]){let{statements:e,label:n}=zo(t);if(!e.length)return null;let o=Number(t.split(" ")[0]),
s=o>e.length,r=e.filter(i=>!S.chosen.inside[i]).length;return m("section",{},m("h2",{},P(n||p("quotes"))),m("p",{class:"\
quiet"},q(e.length,"statement"),s&&`. ${p("link_cut",{kept:e.length,n:o})}`,r>0&&`. ${p("some_do_not_match",{n:N(r)})}`),
_s(e))}var mn=null,pn=[];async function Vf(){let t=T("panel"),e=Wt();if(!e||!w.open){mn=null,pn.length=0,E(t);return}await F();
let n=Kf(e);mn&&mn!==w.open&&Ux(mn,w.open),E(t,m("div",{class:"panel-head"},pn.length>0&&A(`\u2039 ${p("back")}`,Kx,{class:"\
quiet-button"}),an(p("copy_link"),qo),A("\xD7",()=>k({open:null}),{class:"close","aria-label":p("close")})),n||m("p",{class:"\
quiet"},p("not_in_page"))),mn!==w.open&&Vx(t),mn=w.open}function Ux(t,e){pn.at(-1)===e?pn.pop():pn.push(t)}var Kx=()=>k(
{open:pn.at(-1)??null});function Vx(t){let e=t.querySelector("h2");t.scrollTop=0,e&&document.body.classList.contains("re\
ady")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),Vt(e?e.textContent:p("not_in_page"))}var Et=(...t)=>m("div",{class:"sheet"},t),dn=(t,...e)=>m("div",{class:"sheet",tabindex:0,role:"region","aria-label":p(`t\
ab_${t}`)},e);var Yf="";async function Qf(t){let e=await kc(),n=c=>c.parts.some(({kind:l})=>l==="items"||l==="table"),o=e.find(({name:c})=>c===
w.analysis),s=o??e.find(n)??e[0];if(!s){E(t,Et(m("p",{},p("no_analyses")," ",m("code",{},"kg analyse"))));return}let r=w.
analysis!==null&&!o,i=`${s.name} ${r}`;if(t.querySelector(".analyses")&&Yf===i)return;Yf=i;let a=e.map(c=>A(p(`analysis_${c.
name}`),()=>k({analysis:c.name}),{"aria-pressed":String(c===s),class:n(c)?"":"nothing"}));E(t,Et(m("div",{class:"choices",
role:"group","aria-label":p("tab_analyses")},a),r&&m("p",{class:"quiet"},p("no_such_analysis")),m("div",{class:"analyses"},
Yx(s),s.lack&&m("p",{},s.lack),Qx(s.parts))))}function Yx({selection:t,options:e,command:n}){let o=e.map(([s,r])=>`${s}:\
 ${r}`).join("; ");return m("p",{class:"quiet"},p("analysis_of",{selection:t}),o&&` ${p("analysis_options",{options:o})}`,
` ${p("analysis_command")} `,m("code",{},n))}function Qx(t){let e="";return t.map(n=>(n.kind==="heading"&&(e=n.text),Xx(
n,e)))}function Xx(t,e){switch(t.kind){case"heading":return m(t.level<3?"h2":"h3",{},t.text);case"text":return m("p",{class:t.
style==="dim"||t.style==="note"?"quiet":""},Qn(t.line,e));case"items":return m(t.numbered?"ol":"ul",{},t.items.map(n=>m(
"li",{},Qn(n,e))));case"facts":return m("dl",{},t.rows.map(([n,o])=>[m("dt",{},Qn(n,e)),m("dd",{},Qn(o,e))]));case"table":
return Jx(t,e);case"picture":return m("figure",{},m("img",{src:`data:image/svg+xml,${encodeURIComponent(t.svg)}`,alt:t.alternative}),
m("figcaption",{class:"quiet"},t.caption))}}function Jx({columns:t,numeric:e,rows:n,cited:o},s){let r=t.map((c,l)=>m("th",
{scope:"col",class:e[l]?"num":""},c)),i=n.map((c,l)=>m("tr",{},c.map((f,u)=>m("td",{class:e[u]?"num":""},m("bdi",{},f))),
o.length>0&&m("td",{},Qn(o[l],s)))),a=m("tr",{},r,o.length>0&&m("th",{scope:"col"},p("quotes")));return m("div",{class:"\
analysis-table",tabindex:0,role:"region","aria-label":s},m("table",{},m("thead",{},a),m("tbody",{},i)))}function Qn(t,e){
return t.map(n=>{if(typeof n=="string")return n;let[o,s]=n;if(s!=="keys")return m(s==="bold"?"strong":"span",{},o);let r=o.
split(" ").map(Number);return z(q(r.length,"statement"),r,e)})}var Xf="sums_up";function Xn(t,e,n){let o=Ge(t,n,t.statements.alternative),s=e.arrows.filter(l=>o[l.statement]),r=s.filter(
l=>l.by!==Xf),i=new Set(r.flatMap(({tail:l,head:f})=>[l,f])),a=new Map;for(let l of s){if(l.by===Xf&&!i.has(l.tail))continue;
let f=[l.tail,l.head,l.by,l.words].join(`
`),u=a.get(f);u?u.statements.push(l.statement):a.set(f,{...l,statements:[l.statement]})}let c=e.topics.findIndex(([l])=>l===
n.about);return n.about===null?[...a.values()]:Zx([...a.values()],e,c)}function Zx(t,{cards:e},n){let o=t.flatMap(({tail:i,
head:a})=>[i,a]).filter(i=>e[i].about?.includes(n)),s=Jf(o,t,"head","tail"),r=Jf(o,t,"tail","head");return t.filter(i=>s.
has(i.head)||r.has(i.tail))}function Jf(t,e,n,o){let s=new Map;for(let i of e)s.set(i[n],[...s.get(i[n])??[],i[o]]);let r=new Set(
t);for(let i of r)for(let a of s.get(i)??[])r.add(a);return r}var We=({tail:t,head:e})=>`${t} ${e}`;function tu(t,e,n){return tb(e).map(o=>eb(t,o,n)).sort((o,s)=>s.layers.flat().length-
o.layers.flat().length)}function tb(t){let e=new Map,n=s=>{let r=e.get(s)??s;return r===s?s:n(r)};for(let{tail:s,head:r}of t)
e.set(n(r),n(s));let o=new Map;for(let s of t)o.set(n(s.tail),[...o.get(n(s.tail))??[],s]);return[...o.values()]}function eb({
cards:t,bends:e},n,o){let s=new Set(n.flatMap(({tail:u,head:d})=>[u,d])),r=new Map,i=new Map,a=(u,d)=>(r.set(u,[...r.get(
u)??[],d]),d);for(let[u,d,h]of t)s.has(u)&&i.set(u,{layer:d,spot:a(d,Zf(u,h,o(u)))});let c=new Map(e.map(([u,d,h])=>[We(
{tail:u,head:d}),h])),l=new Map;for(let u of n){let[d,h]=[i.get(u.tail),i.get(u.head)];if(!d||!h||l.has(We(u)))continue;
let g=d.layer<h.layer?1:-1,b=(c.get(We(u))??[]).map((_,M)=>a(d.layer+g*(M+1),Zf(-1,_,26))),y=[d.spot,...b,h.spot];l.set(
We(u),y);let $=g>0?y:[...y].reverse();for(let[_,M]of $.slice(1).entries())M.above.push($[_]),$[_].below.push(M)}let f=[...r].
sort(([u],[d])=>u-d).map(([,u])=>u.sort((d,h)=>d.across-h.across));return{layers:f,arrows:n,ways:l,width:nb(f)}}var Zf=(t,e,n)=>({
card:t,across:e,room:n,at:0,above:[],below:[]});function nb(t){for(let o of t){let s=0;for(let r of o)r.at=s+r.room/2,s+=
r.room}for(let o=0;o<8;o++)for(let s of o%2?[...t].reverse():t){let r=s.map(({above:i,below:a,at:c})=>ks([...i,...a].map(
l=>l.at))??c);for(let[i,a]of ob(r,s).entries())s[i].at=a}let e=t.flat(),n=Math.min(...e.map(({at:o,room:s})=>o-s/2));for(let o of e)
o.at-=n;return Math.max(...e.map(({at:o,room:s})=>o+s/2))}var ks=t=>t.length?t.reduce((e,n)=>e+n,0)/t.length:null;function ob(t,e){
let n=[],o=[],s=0;for(let[i,a]of t.entries())for(s+=i?(e[i-1].room+e[i].room)/2:0,o.push(s),n.push([a-s]);n.length>1&&(ks(
n[n.length-2])??0)>(ks(n[n.length-1])??0);){let c=n.pop()??[];n[n.length-1].push(...c)}return n.flatMap(i=>i.map(()=>ks(
i)??0)).map((i,a)=>i+o[a])}var[sb,rb]=[172,148],ib=900,Ri=20,ou=30,Ms=18,ji=16,ab=40,eu=[1.4,2.8,2.3,1.8,1.2],cb={"not actual":"6 4",hedged:"2 4"},
Wi=t=>t&&cb[t];function su(t,e,n,o){let s=m("div",{class:"argument"});t.append(s);let r=s.clientWidth,i=[...new Set(n.flatMap(
({tail:$,head:_})=>[$,_]))],a=ub(e,n);for(let{label:$}of[...a.values()].flat())s.append($);let l=tu(o,n,$=>{let _=(a.get(
$)??[]).map(({label:M})=>M.offsetWidth+8);return Math.max(r<ib?rb:sb,_.reduce((M,v)=>M+v,0))+Ri}),f=l.flatMap(({layers:$})=>$.
flat().filter(({card:_})=>_>=0)),u=new Map(f.map(({card:$,room:_})=>[$,fb(e.cards[$],_-Ri)]));for(let $ of i)s.prepend(u.
get($)??"");let d=O("svg",{class:"lines","aria-hidden":"true"});s.prepend(d);let[h,g,b,y]=[0,0,0,0];for(let $ of l){h>0&&
h+$.width+ji>r&&([h,g,b]=[0,g+b+ab,0]);let M=pb($,{left:h,top:g,boxes:u,meetings:a,lines:d});h+=$.width+2*ji,y=Math.max(
y,h),b=Math.max(b,M)}s.style.width=`${y}px`,s.style.height=`${g+b}px`,d.setAttribute("width",String(y)),d.setAttribute("\
height",String(g+b)),lb(s,f,u,a)}function lb(t,e,n,o){for(let{card:s}of e){for(let{label:r}of o.get(s)??[])t.append(r);t.
append(n.get(s)??"")}}function fb(t,e){let[,n]=x.names.polarities,o=[...t.marks??[]].sort((u,d)=>+(d===n)-+(u===n));t.inferred&&
o.push(p("inferred"));let s=t.denied?"\u2298 ":t.doubted?"? ":"",r=[o.length>0&&m("strong",{},`${s}${o.join(", ")}`),o.length>
0&&" ",m("span",{},t.text)],i=t.hold?` held-${t.hold.replace(" ","-")}`:"",a=`card ${t.sign??""}${i}${t.denied?" denied":
""}`,{id:c,statements:l=[]}=t,f=l.length||c?A(r,()=>c?Q(c):H(l,t.text),{class:a}):m("div",{class:a},r);return f.style.width=
`${e}px`,f}function ub({cards:t},e){let n=new Map;for(let s of e){let r=[...(s.marks??[]).map(a=>`${a}:`),s.words].join(
" "),i=n.get(s.head)??new Map;n.set(s.head,i.set(r,[...i.get(r)??[],s]))}let o=new Map;for(let[s,r]of n){let i=[...r].map(
([a,c])=>({arrows:c,label:mb(t,a,c)}));o.set(s,i)}return o}function mb(t,e,n){let o=n.flatMap(i=>i.statements),s=n.map(({
tail:i,head:a})=>p("leads_to",{tail:t[i].text,words:e,head:t[a].text})),r=[m("strong",{},e),n.length>1&&` \xB7 ${n.length}`];
return A(r,()=>H(o,e),{class:"arrow-words","aria-label":`${s.join("; ")}. ${p("show_quotes")}`,title:s.join(`
`)})}function pb({layers:t,arrows:e,ways:n},{left:o,top:s,boxes:r,meetings:i,lines:a}){let c=d=>r.get(d),l=new Map,f=new Map,
u=s;for(let[d,h]of t.entries()){let g=h.filter(({card:_})=>_>=0),b=g.flatMap(({card:_})=>i.get(_)??[]).map(({label:_})=>_.
offsetHeight),y=Math.max(0,...b);y&&(u+=ou+y+Ms);let $=Math.max(0,...g.map(({card:_})=>c(_).offsetHeight));for(let _ of h){
let M=_.card<0?$:c(_.card).offsetHeight,v=_.card>=0&&d===0?u+$-M:u;if(l.set(_,{top:v,foot:v+M,start:u+$}),_.card<0)continue;
nu(c(_.card),o+_.at-(_.room-Ri)/2,v);let R=db(i.get(_.card)??[],n,o+_.at);for(let{label:j,arrows:D,at:L}of R){nu(j,L-j.offsetWidth/
2,u-Ms-y+(y-j.offsetHeight)/2);for(let qt of D)f.set(qt,L);let B=Math.max(...D.map(ru));a.append(hb(L,u-Ms-y,v,B))}}u+=$}
for(let d of e){let h=n.get(We(d))??[];a.append(gb(d,h,{left:o,at:f.get(d)??0,bounds:l,layers:t,meetings:i}))}return u-s}
function nu(t,e,n){t.style.left=`${Math.round(e)}px`,t.style.top=`${Math.round(n)}px`}function db(t,e,n){let o=({arrows:a})=>{
let c=a.map(l=>e.get(We(l))?.at(-2)?.at??0);return c.reduce((l,f)=>l+f,0)/c.length},s=[...t].sort((a,c)=>o(a)-o(c)),r=s.
reduce((a,{label:c})=>a+c.offsetWidth+8,0),i=n-r/2;return s.map(a=>{let c=a.label.offsetWidth+8;return i+=c,{...a,at:i-c/
2}})}var ru=({rank:t})=>eu[t??0]??eu[0];function hb(t,e,n,o){return O("g",{},O("line",{x1:t,x2:t,y1:e,y2:n-7,"stroke-wid\
th":o}),O("path",{class:"head",d:`M${t-5} ${n-9} L${t} ${n-1} L${t+5} ${n-9} Z`}))}function gb(t,e,{left:n,at:o,bounds:s,
layers:r,meetings:i}){let[a,c]=[e[0],e[e.length-1]],l=s.get(c),f=s.get(a),u=M=>r.findIndex(v=>v.includes(M)),d=r[u(c)].flatMap(
({card:M})=>i.get(M)??[]),h=Math.max(0,...d.map(({label:M})=>M.offsetHeight)),b=Math.min(...r[u(c)].map(M=>s.get(M)?.top??
l.top))-Ms-h,y=[[n+a.at,f.foot]];if(f.top<l.top){y.push([n+a.at,f.start]);for(let M of e.slice(1,-1)){let{top:v,foot:R}=s.
get(M);y.push([n+M.at,v],[n+M.at,R])}}else{let M=n+Math.max(...r.flat().map(v=>v.at+v.room/2))+ji/2;y.push([n+a.at,f.start+
6],[M,f.start+6],[M,b-ou/2])}y.push([o,b]);let{dashes:$,width:_}={dashes:Wi(t.hold),width:ru(t)};return O("polyline",{points:y.
join(" "),"stroke-width":_,"stroke-dasharray":$})}var iu=null,au=()=>iu;async function cu(t){let[e]=await Promise.all([Ao(),F()]),n=Xn(x,e,w),o=y=>x.statements.article[y.
statement],s=Xn(x,e,{...w,about:null}),r=[...new Set(s.map(o))].sort((y,$)=>y-$);if(!r.length){E(t,dn("arguments",m("p",
{},p("no_arrows"))));return}let i=w.article!==null&&!x.articles.some(({id:y})=>y===w.article),c=r.find(y=>x.articles[y].
id===w.article)??r.find(y=>n.some($=>o($)===y))??r[0],l=n.filter(y=>o(y)===c),f=x.articles[c],u=[...new Set(l.flatMap(y=>y.
statements))];iu={article:c,statements:u};let d=t.querySelector(".sheet"),[h,g]=[d?.scrollLeft??0,d?.scrollTop??0],b=dn(
"arguments",m("p",{class:"line choosers"},K(p("argument_article"),r.map(y=>[x.articles[y].id,x.articles[y].title]),f.id,
y=>k({article:y})),m("label",{},`${p("about")} `,wb(e,s))),i&&m("p",{class:"quiet"},p("no_such_article")),m("h2",{lang:f.
language},f.title),m("p",{class:"source",dir:"ltr"},Zt(f)),xb(l,n,u),l.length?bb(e,l):m("p",{},p("no_arrows_here")));E(t,
b),l.length&&su(b,e,l,e.places[c]),b.scrollTo(h,g)}function wb({topics:t,cards:e},n){let s=[...new Set(n.flatMap(({tail:r,
head:i})=>[...e[r].about??[],...e[i].about??[]]))].map(r=>t[r]).sort(([,r],[,i])=>r.localeCompare(i));return K(p("about"),
[["",p("about_all")],...s],w.about??"",r=>k({about:r||null}))}function xb(t,e,n){return m("p",{class:"quiet"},`${P(Je())}\
. `,p("arrows_here",{here:q(t.length,"arrow"),all:e.length})," ",n.length>0&&z(p("show_quotes"),n,p("tab_arguments")),m(
"br"),p("arguments_help"))}function bb({cards:t},e){let n=[...new Set(e.flatMap(({tail:a,head:c})=>[a,c]))].map(a=>t[a]),
o=[...n,...e],s=a=>n.some(c=>c.sign===a),i=[...[void 0,"not actual","hedged"].filter(a=>o.some(c=>c.hold===a)).map(a=>[Bi(
{hold:a}),p(`look_${a?.replace(" ","_")??"plain"}`)]),o.some(a=>a.denied)&&[Bi({denied:!0}),`\u2298 ${p("look_denied")}`],
...["cooperation","conflict"].filter(s).map(a=>[Bi({sign:a}),p(`look_${a}`)])];return m("ul",{class:"looks"},i.map(a=>a&&
m("li",{},a)))}function Bi({hold:t,denied:e=!1,sign:n="neither"}){let o=O("rect",{x:2,y:2,width:24,height:12,rx:4,class:`\
border ${n}`,"stroke-dasharray":Wi(t)}),s=e&&O("rect",{x:2,y:2,width:5,height:12,class:"bar-denied"});return O("svg",{class:"\
sample",width:28,height:16,viewBox:"0 0 28 16","aria-hidden":"true"},o,s)}function lu(t,e){let[n,o]=[0,0];return{places:t.map(({top:r,cards:i})=>{let a=i.length?Math.max(0,o-(r+n+i[0].offset)-160):
0;n+=a;let c=i.map(({offset:l,height:f})=>{let u=Math.max(r+n+l,o);return o=u+f+e,u-r-n});return{room:a,tops:c}}),end:o}}
function fu(t){let e=[];for(let n of t){let o=e[e.length-1];o&&n===o[1]+1?o[1]=n:e.push([n,n])}return e.map(([n,o])=>n===
o?`${n}`:`${n}\u2013${o}`).join(", ")}var Pi=({sign:t,hold:e,denied:n,doubted:o,isOut:s})=>[t,e&&`held-${e.replace(" ","-")}`,n&&"denied",o&&"doubted",s&&"out"].
filter(Boolean).join(" "),vs=t=>m("span",{class:`swatch ${uu(t)}`,"aria-hidden":"true"}),uu=t=>t===null?"of-author":`pat\
tern-${t%4}`;function mu({level:t,stretches:e,runs:n},o){let s=e.map(c=>yb(c,o)),i=m(t===0?"p":t===1?"h2":"h3",{class:"w\
ords",dir:"auto",lang:o.reading.lang},s.flatMap((c,l)=>[c,Sb(e[l],o)])),a=n.map(c=>_b(c,o));return{text:i,names:a,ends:n.
map(c=>[s[c.first],s[c.last]])}}function yb({text:t,on:e,begins:n},{claims:o,passages:s,callbacks:r}){if(!e.length)return document.
createTextNode(t);let i=[...new Set(e.map(({claim:f})=>f))],a=i.some(f=>o[f].by!==null),c=i.every(f=>o[f].isOut),l=C([n.
some(f=>o[f].denied)&&m("span",{class:"sign denied","aria-hidden":"true"}),n.some(f=>o[f].doubted)&&m("span",{class:"sig\
n doubted","aria-hidden":"true"}),$b(t,e,o)],()=>r.open(i.map(f=>o[f].id)),{dir:null,class:`passage${a?" of-source":""}${c?
" out":""}`});for(let f of i)s[f].push(l);return l}var $b=(t,e,n)=>e.reduce((o,{claim:s,lane:r})=>m("span",{class:`under\
line lane-${r} ${Pi(n[s])}`},o),t);function Sb({ends:t},{reading:e,unfold:n}){if(!t.length)return null;let o=fu(t.map(s=>s+
1));return A(o,s=>n(t,s),{class:"number-mark","aria-expanded":"false","aria-label":e.say("reading_notes",{numbers:o})})}
function _b({by:t},{reading:e}){let{name:n,lang:o}=e.claimants[t];return m("div",{class:"speaker"},m("bdi",{lang:o},n),m(
"span",{class:`bar ${uu(t)}`}))}function pu(t,e,n,o){let{by:s,marks:r,actions:i,isSourceInferred:a}=t,{name:c,lang:l}=n.claimants[s??0],f=m("bdi",{lang:l},
a?`[${c}]`:c),u=s===null?n.say("the_author"):[f,`, ${n.say("reading_quoted")}`];return m("div",{class:`note-card ${Pi(t)}`},
m("p",{class:"sentence"},m("span",{class:"note-number"},e),C(Ob(t,n),()=>o.open([t.id]),{class:"link whole"})),m("p",{class:"\
whose"}," ",m("span",{class:"name"},vs(s),m("span",{},u)),r.map(d=>m("span",{class:"mark"},d)),i.map(({label:d,press:h})=>A(
d,h,{class:"action"}))))}function Ob({sentence:t,sign:e,denied:n,doubted:o},{say:s}){let r=t.map((i,a)=>[a>0&&!i.text.startsWith(
",")&&" ",kb(i,e)]);return[n&&m("strong",{},`\u2298 ${s("look_denied")}: `),o&&m("strong",{},"? "),r]}function kb({text:t,
kind:e,lang:n,inferred:o=!1},s){let r=o?`[${t}]`:t;return e==="verb"?m("span",{class:`verb ${s}`},r):e?m("bdi",{class:e,
lang:n},r):r}var Fi=8;function du({claimants:t,say:e},n,o){let s=l=>n.some(l),r=[[s(({hold:l,denied:f})=>!l&&!f),"",e("look_plain")],
[s(({hold:l})=>l==="not actual"),"held-not-actual",e("look_not_actual")],[s(({hold:l,doubted:f})=>l==="hedged"||f),"held\
-hedged",e("look_hedged")],[s(({denied:l})=>l),"denied",`\u2298 ${e("look_denied")}`],[s(({doubted:l})=>l),"doubted",`? ${e(
"look_doubted")}`],[s(({sign:l})=>l==="cooperation"),"cooperation",e("look_cooperation")],[s(({sign:l})=>l==="conflict"),
"conflict",e("look_conflict")]],i=t.map((l,f)=>Mb(l,f,o)),a=i.slice(Fi),c=t.slice(Fi).some(({isChosen:l})=>l);return m("\
div",{class:"reading-key"},m("div",{class:"claimants",role:"group","aria-label":e("reading_claimants")},m("span",{class:"\
quiet"},e("reading_claimants")),i.slice(0,Fi),a.length>0&&m("details",{open:c},m("summary",{},e("and_more",{n:a.length})),
a)),m("p",{class:"looks-of-lines"},r.map(([l,f,u])=>l&&m("span",{class:`underline ${f}`},u))))}var Mb=({id:t,name:e,lang:n,
count:o,isChosen:s},r,{choose:i})=>A([vs(r||null),m("bdi",{lang:n},e),` ${o}`],()=>i(s?null:t),{class:"claimant","aria-p\
ressed":String(s)});var vb=960,Tb=720,Ab=6,Ts=class{#t=[];#e=-1;#n=O("path",{});constructor(e,n,o){this.element=e,this.drawing=n,this.cards=
o}add(e,n,o,s,r){this.#t.push({row:e,apart:n,claims:o,names:s,ends:r,room:0})}watch(){let{element:e}=this;e.append(O("sv\
g",{class:"leader","aria-hidden":"true"},this.#n)),new ResizeObserver(()=>this.#o()).observe(e);for(let n of["pointerove\
r","focusin"])e.addEventListener(n,o=>this.#s(o.target));for(let n of["pointerleave","focusout"])e.addEventListener(n,()=>this.#s(
null));document.fonts?.ready.then(()=>{this.#e=-1,this.#o()})}#o(){let{element:e,cards:n}=this,o=e.clientWidth;if(!o||o===
this.#e)return;this.#e=o;let s=o<Tb;e.classList.toggle("slim",o<vb),e.classList.toggle("narrow",s);let r=0,i=this.#t.map(
({row:f,apart:u,claims:d,room:h})=>{r+=h;let g=d.map(y=>({offset:this.#r(y),height:n[y].offsetHeight})),b=u?[{offset:0,height:u.
offsetHeight}]:[];return{top:f.offsetTop-r,cards:s?[]:[...b,...g]}}),a=this.#t.map(({ends:f})=>f.map(([u,d])=>Lb(u,d))),
{places:c,end:l}=lu(i,Ab);for(let[f,u]of this.#t.entries()){u.room=c[f].room,u.row.style.marginTop=u.room?`${u.room}px`:
"";let d=[...u.apart?[u.apart]:[],...u.claims.map(h=>n[h])];for(let[h,g]of d.entries())g.style.top=s?"":`${c[f].tops[h]}\
px`;Eb(u.names,a[f])}e.style.minHeight=s?"":`${l}px`}#r(e){return this.drawing.passages[e][0].offsetTop}#s(e){let{cards:n,
drawing:o,element:s}=this,r=e instanceof Element?e.closest(".passage, .note-card"):null,i=c=>r!==null&&(n[c]===r||o.passages[c].
some(l=>l===r)),a=n.flatMap((c,l)=>i(l)?[l]:[]);for(let c of s.querySelectorAll(".now"))c.classList.remove("now");for(let c of a)
for(let l of[n[c],...o.passages[c]])l.classList.add("now");this.#n.setAttribute("d",a.map(c=>this.#i(c)).join(" "))}#i(e){
let[n]=this.drawing.passages[e];if(!n||this.element.classList.contains("narrow"))return"";let[o,s]=[this.element,this.cards[e]].
map(l=>l.getBoundingClientRect()),r=n.getClientRects()[0],i=n.closest(".words")?.getBoundingClientRect()??r,[a,c]=[r.bottom-
o.top,s.top-o.top+14];return`M${i.right-o.left+2} ${a} L${s.left-o.left} ${c}`}};function Lb(t,e){return t instanceof HTMLElement&&
e instanceof HTMLElement?{top:t.offsetTop,bottom:e.offsetTop+e.offsetHeight}:{top:0,bottom:0}}function Eb(t,e){let n=t.map(
r=>r.firstElementChild),o=n.map(r=>r.offsetHeight),s=0;for(let[r,i]of t.entries()){let{top:a,bottom:c}=e[r],l=e.slice(0,
r).filter(u=>u.bottom>a).length,f=Math.max(0,s-a);s=a+f+o[r],i.style.top=`${a}px`,i.style.height=`${c-a}px`,i.style.right=
`${l*8}px`,n[r].style.marginTop=`${f}px`}}var hu=/^(#{1,6})[ \t]+/,Nb=/[\p{L}\p{N}]/u,xu=t=>[...t].sort((e,n)=>gu(e)-gu(n)||wu(e)-wu(n)),gu=({spans:t})=>t.length?
Math.min(...t.map(([e])=>e)):-1,wu=({spans:t})=>Math.max(0,...t.map(([,e])=>e));function bu(t){let e=new Map,n="";for(let{
quote:s}of t)!s||e.has(s)||(e.set(s,n.length),n+=`${s}

`);let o=t.map(s=>{let r=e.get(s.quote);return r===void 0?s:{...s,spans:[qb(r,r+s.quote.length)]}});return{text:n,claims:o}}
var qb=(t,e)=>[t,e];function yu(t,e){let n=Cb(t),o=n.map(()=>[]);for(let[i,{spans:a}]of e.entries())for(let[c,l]of a)for(let f=Ib(
n,c);f<n.length&&n[f].from<l;f++){let u={from:Math.max(c,n[f].from),to:Math.min(l,n[f].to),claim:i,lane:0};u.to>u.from&&
o[f].push(u)}let s=new Set,r=new Map(o.flatMap((i,a)=>i.map(({claim:c})=>[c,a])));return n.map((i,a)=>{let c=jb(t,i,Rb(o[a]),
s,f=>r.get(f)===a),l=c.flatMap(({begins:f})=>f).sort((f,u)=>f-u);return{level:i.level,stretches:c,claims:l,runs:Wb(c,e)}})}
function Cb(t){let e=[],n=!1;for(let o=0;o<t.length;){let s=t.indexOf(`
`,o),r=s<0?t.length:s,i=t.slice(o,r),a=hu.exec(i)?.[1].length??0;a?e.push({from:o+i.length-i.replace(hu,"").length,to:r,
level:a}):i.trim()&&n?e[e.length-1].to=r:i.trim()&&e.push({from:o+i.search(/\S/),to:r,level:0}),n=!a&&i.trim()!=="",o=r+
1}return e}function Ib(t,e){let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].to>e?o=s:n=s+1}return n}function Rb(t){let e=[
...t].sort((o,s)=>o.from-s.from||s.to-o.to),n=new Array(4).fill(0);return e.map(o=>{let s=Math.max(0,n.findIndex(a=>a<=o.
from)),i=n.every(a=>a>o.from)?3:s;return n[i]=Math.max(n[i],o.to),{...o,lane:i}})}function jb(t,e,n,o,s){let i=[...new Set(
[e.from,e.to,...n.flatMap(({from:c,to:l})=>[c,l])])].sort((c,l)=>c-l),a=new Map;for(let{claim:c,to:l}of n)s(c)&&a.set(c,
Math.max(a.get(c)??0,l));return i.slice(0,-1).map((c,l)=>{let f=i[l+1],u=n.filter(g=>g.from<=c&&g.to>=f),d=[...new Set(u.
map(({claim:g})=>g))],h=d.filter(g=>!o.has(g));for(let g of h)o.add(g);return{text:t.slice(c,f),on:u.map(({claim:g,lane:b})=>({
claim:g,lane:b})),begins:h,ends:d.filter(g=>a.get(g)===f).sort((g,b)=>g-b)}})}function Wb(t,e){let n=[],o=new Map;for(let[
s,{on:r,text:i}]of t.entries()){let a=new Set(r.map(({claim:c})=>e[c].by).filter(c=>c!==null));for(let c of a){let l=o.get(
c);if(l)l.last=s;else{let f={by:c,first:s,last:s};o.set(c,f),n.push(f)}}if(Nb.test(i))for(let c of o.keys())a.has(c)||o.
delete(c)}return n}function $u(t,e,n){let{text:o,claims:s}=t.text===null?bu(t.claims):{...t,text:t.text},r=xu(s),i=Bb(yu(o,r),t.title),a={reading:t,
callbacks:e,claims:r,passages:r.map(()=>[]),unfold:(d,h)=>{let g=h.getAttribute("aria-expanded")==="true";h.setAttribute(
"aria-expanded",String(!g));for(let b of d)c[b].classList.toggle("unfolded",!g)}},c=r.map((d,h)=>pu(d,h+1,t,e)),l=m("div",
{class:"reading"}),f=new Ts(l,a,c),u=r.flatMap(({spans:d},h)=>d.length?[]:[h]);for(let[d,h]of i.entries()){let{text:g,names:b,
ends:y}=mu(h,a),$=d===0&&[m("div",{class:"about"},n),du(t,r,e)],_=d===0&&u.length>0&&Pb(u,c,t),M=m("div",{class:"notes"},
_,h.claims.map(R=>c[R])),v=m("div",{class:`row level-${h.level}`},m("div",{class:"speakers"},b),m("div",{},g,$),M);l.append(
v),f.add(v,_||null,h.claims,b,y)}return f.watch(),{element:l,show:d=>Fb(a,c,d)}}function Bb(t,e){return t[0]?.level===1?
t:[{level:1,stretches:[{text:e,on:[],begins:[],ends:[]}],claims:[],runs:[]},...t]}var Pb=(t,e,{say:n})=>m("div",{class:"\
unplaced"},m("p",{class:"quiet"},n("reading_unplaced")),t.map(o=>e[o]));function Fb({claims:t,passages:e},n,o){let s=new Set(
o),r=({id:c})=>s.has(c),i=new Set(t.flatMap((c,l)=>r(c)?e[l]:[]));for(let c of e.flat())c.classList.toggle("current",i.has(
c));for(let[c,l]of t.entries())n[c].classList.toggle("current",r(l)),n[c].toggleAttribute("data-current",r(l));let[a]=i;
return a??n[t.findIndex(r)]}var Su="author",Di=t=>I().statements[t].sources?.at(-1)??null;function zi(t){let e=Di(t);return e===null?Su:I().entities[e].
id}function _u(t,e,n){let{entities:o}=I(),s=new Map([[null,0]]);for(let c of e)s.set(Di(c),(s.get(Di(c))??0)+1);let[r,...i]=s;
return[r,...i.sort(([,c],[,l])=>l-c)].map(([c,l])=>{let f=c===null?Su:o[c].id,u=p("reading_author",{name:t.author||t.publisher}),
d=c===null?{name:u}:{name:U(o[c]),lang:Ee(o[c])};return{id:f,...d,count:l,isChosen:f===n}})}function Ou(t,e,n){let{names:o,
labels:s,statements:r}=x,i=I(),a=new Map(e.map(({id:l},f)=>[l,f||null])),c=Db(new Set(t));return t.map(l=>{let f=i.statements[l],
u=r.mode[l]!==Me,d=o.stances[r.stance[l]],h=d==="doubts"||d==="rejects",g=r.certainty[l]!==0||h,b=f.sources??[],y=[b.length>
1&&`${p("according_to")} ${je(b).join(" > ")}`,u&&s.modes[r.mode[l]],r.certainty[l]!==0&&s.certainties[r.certainty[l]],d===
"doubts"&&p("author_doubts"),d==="rejects"&&p("author_rejects"),f.ended&&p("ended")],$=o.signs[ct(l).sign],_=c.get(l);return{
id:r.key[l],spans:i.bodies[r.article[l]]===null?[]:Vn(l),quote:Lt(l),sentence:ku(l),sign:$==="together"?"cooperation":$,
hold:u?"not actual":g?"hedged":void 0,denied:r.polarity[l]!==0,doubted:h,by:a.get(zi(l))??null,isSourceInferred:f.inferred?.
includes("according_to")??!1,marks:y.filter(M=>typeof M=="string"),isOut:!n[l],actions:_?[{label:p("show_in_graph"),press:()=>k(
{tab:"graph",open:_,pair:null})}]:[]}})}function Db(t){let e=new Map;for(let{a:n,b:o,rows:s}of S.pairs.values())for(let r of s){
let i=x.ties.statement[r];!t.has(i)||e.has(i)||e.set(i,Wc(n,o))}return e}function ku(t,e=0){let{statements:n,roles:o}=I(),
{s,o:r,roles:i=[],inferred:a=[]}=n[t],c=(f,u)=>({...zb(f,e),inferred:a.includes(u)}),l=(e?[]:[...i].sort(([f],[u])=>f-u)).
flatMap(([f,u])=>[{text:`, ${o[f].label}`},c(u,o[f].id)]);return[c(s,"subject"),{text:ct(t).label,kind:"verb"},c(r,"obje\
ct"),...l]}function zb(t,e){let n=I();if(typeof t=="string")return{text:t,kind:"name"};if(t>=0)return{text:U(n.entities[t]),
kind:"name",lang:Ee(n.entities[t])};let o=-1-t;return e>=2?{text:`#${x.statements.key[o].split("#")[1]}`,kind:"nested"}:
{text:`(${ku(o,e+1).map(({text:r,inferred:i})=>i?`[${r}]`:r).join(" ")})`,kind:"nested"}}function Mu(t){let e=new Map;for(let n of t)
for(let o of As(n))e.set(o,(e.get(o)??0)+1);return e}function As(t,e=new Set([t])){let{s:n,o,roles:s=[]}=I().statements[t],
r=new Set;for(let i of[n,o,...s.map(([,a])=>a)])if(typeof i!="string"){if(i>=0)r.add(i);else if(!e.has(-1-i)){e.add(-1-i);
for(let a of As(-1-i,e))r.add(a)}}return r}var vu=30,Hb=8;function Tu(t,e){let{articles:n}=x;if(n.length<2)return null;let o=Gb(),s=o.indexOf(t),r={n:s+1,of:o.length},
i=(c,l,f)=>A(l,()=>Au(o[s+c]),{"aria-label":p(f),disabled:o[s+c]===void 0}),a=m("details",{class:"menu articles"},m("sum\
mary",{},p("articles_list",r)));return a.addEventListener("toggle",()=>a.open&&a.childElementCount===1&&a.append(Ub(o,t,
e))),m("div",{class:"line"},i(-1,"\u2039","previous_article"),a,i(1,"\u203A","next_article"))}var Au=t=>k({article:x.articles[t].
id,open:null});function Gb(){let{articles:t}=x,e=n=>t[n].first??t[n].last??Number.MAX_SAFE_INTEGER;return[...t.keys()].sort(
(n,o)=>e(n)-e(o)||n-o)}function Ub(t,e,n){let o=x.articles.map(()=>[0,0]);for(let[c,l]of x.statements.article.entries())
o[l][1]++,n[c]&&o[l][0]++;let s=c=>m("li",{},Vb(c,c===e,o[c])),r=m("div",{class:"found"},ie(t.map(s),vu)),i=c=>{let l=c.
toLocaleLowerCase().split(/\s+/).filter(Boolean),f=t.filter(u=>l.every(d=>Kb(u).includes(d)));E(r,f.length?ie(f.map(s),vu):
m("p",{class:"quiet"},p("no_article_called",{text:c})))},a=m("input",{type:"search","aria-label":p("find_article"),placeholder:p(
"find_article"),oninput:({target:c})=>i(c.value)});return m("div",{},t.length>=Hb&&a,r)}function Kb(t){let{title:e,author:n,
publisher:o,published:s,first:r}=x.articles[t],i=r===null?"":nt(r);return[e,n,o,s,i].join(" ").toLocaleLowerCase()}function Vb(t,e,[
n,o]){let s=x.articles[t],r=n<o?p("matching_of",{n,of:q(o,"statement")}):q(o,"statement");return A([m("span",{class:"tit\
le",dir:"auto",lang:s.language},s.title),m("span",{class:"quiet"},m("bdi",{},s.publisher),` \xB7 ${ln(s)} \xB7 ${r}`)],()=>Au(
t),{"aria-current":e?"true":null})}var Yb=500,ye=null,Hi=null;async function Lu(t){await F();let{articles:e}=x,n=e.findIndex(({id:c})=>c===w.article),o=Math.
max(0,n);if(!e.length){E(t,dn("article",m("p",{},p("no_articles"))));return}let s=w.article!==null&&n<0,r=[S,o,s,w.about,
w.claimant,w.language];(!(ye&&t.contains(ye.sheet)&&ye.of.every((c,l)=>c===r[l]))||!ye)&&(ye={of:r,...Jb(o,s)},E(t,ye.sheet),
Hi=null);let a=ye.reading.show(Qb());a&&Hi!==w.open&&Xb(a,ye.sheet)&&a.scrollIntoView({block:"center"}),Hi=w.open}function Qb(){
let t=Wt();return t?.kind==="statement"?t.names:t?.kind!=="list"?[]:zo(t.names[0]).statements.map(e=>x.statements.key[e])}
function Xb(t,e){let[n,o]=[t,e].map(s=>s.getBoundingClientRect());return n.top<Math.max(o.top,0)||n.bottom>Math.min(o.bottom,
innerHeight)}function Jb(t,e){let n=x.articles[t],o=I().bodies[t],s=br(x,w),r=x.statements.article.flatMap((y,$)=>y===t&&
s($)?[$]:[]),i=Mu(r),a=w.about===null?void 0:Lo(w.about),c=a!==void 0&&i.has(a)?a:null,l=_u(n,r,w.claimant),f=l.find(({isChosen:y})=>y)?.
id??null,u=r.filter(y=>(c===null||As(y).has(c))&&(f===null||zi(y)===f)),d=Ge(x,w),h=Ou(u,l,d),g=$u({title:n.title,lang:n.
language,text:o,claims:h,claimants:l,say:p},{open:t0,choose:y=>k({claimant:y})},[e&&m("p",{class:"quiet"},p("no_such_art\
icle")),m("p",{class:"source",dir:"ltr"},Zt(n),Zb(n)," ",Ii(n)),o===null&&m("p",{class:"quiet"},p("quotes_only")),m("p",
{class:"quiet"},e0(u,r.length,d))]),b=m("div",{class:"line choosers"},Tu(t,d),n0(i,c));return{sheet:dn("article",b,g.element),
reading:g}}var Zb=({licence:t})=>t?` \xB7 ${t}`:"";function t0(t){let e=t.map(n=>x.statements.key.indexOf(n));return e.length===
1?ut(e[0]):H(e,p("quotes"))}function e0(t,e,n){let o=t.filter(a=>!n[a]).length,s=q(e,"statement"),r=t.length<e?p("shown_\
of",{n:t.length,of:s}):s,i=o?`, ${p("left_out_by_filters",{n:o})}`:"";return`${P(Je())}. ${P(r)}${i}.`}function n0(t,e){
let{entities:n}=I(),s=[...t].sort(([,i],[,a])=>a-i).slice(0,Yb).map(([i,a])=>[n[i].id,`${U(n[i])} (${a})`]),r=e===null?"":
n[e].id;return m("label",{},`${p("about")} `,K(p("about"),[["",p("about_all")],...s],r,i=>k({about:i||null})))}var o0=["aim","audience","meant for"];async function qu(t){await F();let{bargains:e,others:n}=Eo(),o=e.map(r=>Eu(r,yr(x,
w,r))),s=e.some(r=>!yr(x,w,r));E(t,Et(m("h2",{},p("tab_bargains")),m("p",{class:"quiet"},p("exchange_help")),s&&m("p",{class:"\
quiet"},p("outcome_elsewhere")),o.length?o:m("p",{},p("no_exchange")),n.length>0&&[m("h2",{},p("other_offers")),n.map(r=>Eu(
r))]))}function Eu(t,e){let n=I(),o=Mt(S.chosen,t.flatMap(c=>c.statements)),s=t.map(c=>x.relations[c.relation]),{label:r}=s.
reduce((c,l)=>l.wider.length>c.wider.length?l:c),i=[...new Map(o.map(c=>[Ft(n.statements[c].s),n.statements[c].s])).values()],
a=c=>n.roles.map((l,f)=>c.includes(l.function??"")&&Gi(l.label,a0(f,o),t,c));return m("section",{class:"bargain"},m("h3",
{},i.map((c,l)=>[l?", ":"",fn(c)]),` ${r}`),e&&m("p",{class:"outcome"},m("strong",{},`${p("outcome")}: `),s0(e)),m("dl",
{},Gi(p("offered_thing"),Nu(t.map(c=>c.things))),Gi(p("offered_to"),Nu(t.map(c=>c.targets))),a(go),a(o0)),e?r0(e):m("p",
{class:"quiet"},`${p("dates")}: ${Cu(t)}`),m("p",{class:"actions"},q(t.length,"act"),", ",C(q(o.length,"statement"),()=>H(
o,r))))}var s0=({outcome:t,again:e})=>`${t||p("no_answer")}${e?`, ${p("offered_again")}`:""}`;function r0({moves:t}){let e=t.
map(([n,o,s,r])=>m("li",{},m("span",{class:"when"},o||p("date_unknown"),i0(s)&&` (${p("inferred")})`),m("span",{},m("str\
ong",{},n),": ",z(dt(s[0]),s,n),r&&` (${p("may_be",{doubt:r})})`)));return m("details",{class:"course",open:t.length<8},
m("summary",{},p("course")),m("ol",{},e))}var i0=t=>t.some(e=>I().statements[e].inferred_when);function Cu(t){let e=Mt(S.
chosen,t.map(n=>n.statements[0]));return[...new Set(e.map(n=>Yo(I().statements[n])))].join(", ")}function Gi(t,e,n=[],o=[]){
let s=e.map(({shown:r,name:i,by:a})=>{let c=n.filter(u=>u.statements.some(d=>a.includes(d))),f=o===go&&c.length<n.length&&
` ${p("in_some",{n:c.length,of:n.length})}: ${Cu(c)}`;return m("li",{},r," ",z(String(a.length),a,i),f&&m("span",{class:"\
quiet"},f))});return s.length>0&&m("div",{},m("dt",{},t),m("dd",{},m("ul",{},s)))}function Nu(t){let e=new Map;for(let[o,
s]of t.flatMap(r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=x.offers;return[...e].map(([o,s])=>({shown:C(n[o],
()=>Q(o)),name:n[o],by:s}))}function a0(t,e){let n=new Map;for(let o of e)for(let[s,r]of I().statements[o].roles??[]){if(s!==
t)continue;let i=Ft(r);n.set(i,{shown:fn(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}function Iu(t,e){let n=t.sources.map(({id:a,label:c})=>({id:a,label:c}));n.sort((a,c)=>Ru(a.label,c.label)||Ru(a.id,c.id));
let s=[...t.signers.map(a=>`by:${a}`),...n.map(({id:a})=>`of:${a}`)].map((a,c)=>({name:a,isSigner:c<t.signers.length,claims:0,
disputed:0,shared:0})),r=new Map(n.map(({id:a},c)=>[a,t.signers.length+c])),i={holders:s,disputes:new Map};for(let a of c0(
t,e,r).values())l0(i,a);return i}function c0(t,e,n){let{publisher:o,author:s}=t.statements,r=new Map;for(let i of _o(t,e)){
let{claim:a,who:c,at:l}=i,f=r.get(a)??new Map;r.set(a,f);for(let u of new Set(c===null?[o[l],s[l]]:[n.get(c)??-1]))u>=0&&
f.set(u,[...f.get(u)??[],i])}return r}function l0({holders:t,disputes:e},n){let o=[...n].sort(([i],[a])=>i-a),[s,r]=[new Set,
new Set];for(let[i,[a,c]]of o.entries()){c.some(({held:l})=>l)&&t[a].claims++;for(let[l,f]of o.slice(i+1)){let[[u]=[-1]]=Tr(
c,f),d=a*t.length+l;Ar(u)&&e.set(d,(e.get(d)??0)+1);for(let h of Ar(u)?[s]:Sc(u)?[r]:[])t[l].isSigner&&h.add(a),t[a].isSigner&&
h.add(l)}}for(let i of s)t[i].disputed++;for(let i of r)t[i].shared++}function f0({holders:t,disputes:e},n){let o=n===void 0?
-1:t.findIndex(({name:a})=>a===n),s=null;for(let[a,c]of e){let[l,f]=[Math.floor(a/t.length),a%t.length];if(o>=0&&l!==o&&
f!==o)continue;let u=!s||c>s.number,d=s&&c===s.number&&(l<s.one||l===s.one&&f<s.other);(u||d)&&(s={one:l,other:f,number:c})}
if(t.length<2)return null;let r=o>=0?o:s?.one??0,i=s?s.one+s.other-(o>=0?r:s.one):r?0:1;return[t[r].name,t[i].name]}function Ls(t,e,n){
if(e.compared_with)return{state:e,standings:Iu(t,e)};let o=c=>String(e[c])===String(n[c])?null:e[c],s={...e,modes:o("mod\
es"),polarities:o("polarities")},r=Iu(t,s),i=String(e.according_to)!==String(n.according_to)&&e.according_to.length===1,
a=f0(r,i?e.according_to[0]:void 0);return{state:a?{...s,according_to:[a[0]],compared_with:[a[1]]}:s,standings:r}}var Ru=(t,e)=>t<
e?-1:t>e?1:0;var ju=8,u0=50,Es="";function Pu(t,e,n,o){let s=t.filter(h=>!h.isSigner&&h.claims),r=t.filter(({isSigner:h})=>h),i=h=>[...h].
sort((g,b)=>b.claims-g.claims),c=[["sources_differ",s.filter(h=>h.disputed).sort((h,g)=>g.disputed-h.disputed),h=>p("sou\
rce_disputed",{n:h.disputed,of:h.claims})],["sources_shared",i(s.filter(h=>!h.disputed&&h.shared)),h=>p("source_shared",
{n:h.shared,of:h.claims})],["sources_reported",i(s.filter(h=>!h.disputed&&!h.shared)),()=>p("source_reported")],["source\
s_authors",i(r),()=>p("compare_own_claims")]],l=m("div",{}),f=(h,g,b)=>m("li",{},A([m("span",{dir:"auto"},P(he([h]))),b!==
null&&m("span",{class:"num"},N(b)),m("small",{},g)],()=>o(h),{"aria-current":e.some(y=>String(y)===h)?"true":null})),u=()=>{
let h=_=>Bu(he([_])).includes(Bu(Es)),g=c.map(([_,M,v])=>{let R=M.filter(({name:j})=>h(j)).map(j=>f(j.name,v(j),j.claims));
return R.length>0&&[m("h2",{},p(_)),Wu(R)]}),y=["authors","everyone"].filter(_=>(_==="everyone"||r.length>1)&&h(_)).map(
_=>f(_,p(`source_${_}`),null)),$=!y.length&&!g.some(Boolean);E(l,g,y.length>0&&[m("h2",{},p("sources_together")),Wu(y)],
$&&m("p",{class:"quiet"},p("sources_none",{words:Es})))};u();let d=m("input",{type:"search",value:Es,placeholder:p("sour\
ces_find"),"aria-label":p(n?"sources_find_second":"sources_find_first"),oninput:h=>{Es=h.target.value,u()}});return m("n\
av",{class:"sources","aria-label":p("sources_find")},d,l)}function Wu(t){let e=m("ul",{},t.slice(0,ju));return[e,Un(t,ju,
u0,n=>e.append(...n))]}var Bu=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLocaleLowerCase();var Fu=5,m0=40,Ui=2,Du=12,p0={affirms:"\u2713",denies:"\u2715",doubts:"?",rejects:"\u2715"},Be=1;async function Ki(t){await F();
let{state:e,standings:n}=Ls(x,w,G);if(!e.compared_with){E(t,Et(m("h2",{},p("comparison")),m("p",{},p("compare_nobody"))));
return}let o=[e.according_to,e.compared_with],s=S.parts??Oo(x,e,e.compared_with),r=([c,l])=>(Be=1,k({according_to:c,compared_with:l,
modes:e.modes,polarities:e.polarities})),i=c=>{let l=o[1-Be],f=String(l)===c?o[Be]:l;return r(Be?[f,[c]]:[[c],f])},a=c=>{
Be=c,Ki(t).then(()=>t.querySelector("input")?.focus())};E(t,m("div",{class:"sheet compare"},Pu(n.holders,o,Be,i),m("sect\
ion",{class:"comparison"},m("h2",{},p("comparison")),m("p",{class:"quiet"},h0(o)),m("p",{class:"line"},A(`\u21C4 ${p("co\
mpare_swap")}`,()=>r([o[1],o[0]])),w.compared_with&&A(p("compare_end"),d0)),g0(s,o,a))))}var d0=()=>k({according_to:G.according_to,
compared_with:null,modes:w.modes??G.modes,polarities:w.polarities??G.polarities});function h0(t){let n=t.filter(s=>Jo(s).
length).map(s=>p("compare_known_by",{name:he(s),by:Bt(Jo(s),3)})),o=Xt()&&`${P(ts())}.`;return[!w.compared_with&&p("comp\
are_most"),...n,o].filter(Boolean).join(" ")}function g0({claims:t},e,n){let o=e.map(he),s=e.map((r,i)=>{let a=t.flat().
filter(({positions:f})=>f[i].some(u=>u.held)),c=Jo(r),l=c.length?p("quoted_by",{by:Bt(c,2)}):p("compare_own_claims");return m(
"th",{scope:"col"},m("span",{dir:"auto"},P(o[i])),m("small",{},`${l} \xB7 ${q(a.length,"claim")}`),A(p("compare_change"),
()=>n(i),{"aria-pressed":String(Be===i),"aria-label":p("compare_change_side",{name:o[i]})}))});return m("table",{},m("th\
ead",{},m("tr",{},m("th",{scope:"col"},p("claim_column")),s)),Nn.map((r,i)=>x0(r,w0(t[i],e),e)))}function w0(t,e){let{entities:n,
statements:o}=I(),s=new Set(e.flat().map(a=>a.replace(/^of:/,""))),r=a=>[o[a].s,o[a].o].some(c=>typeof c=="number"&&c>=0&&
s.has(n[c].id)),i=a=>(r(a.statements[0])?0:x.statements.key.length)+a.statements[0];return[...t].sort((a,c)=>i(a)-i(c))}
function x0(t,e,n){let[o,s]=n.map(he),r=p(`compare_${t}`,{first:o,second:s}),i=e.flatMap(u=>u.statements),a=m("tr",{class:"\
part"},m("th",{colspan:3,scope:"rowgroup"},m("h3",{},P(r)," ",z(e.length,i,r))," ",m("small",{},e.length?p(`compare_${t}\
_meaning`,{first:o,second:s}):p(`compare_${t}_none`,{first:o,second:s})))),c=u=>u.map(d=>b0(d,n)),l=m("tr",{class:"more"}),
f=Un(e,Fu,m0,u=>l.before(...c(u)));return f&&l.append(m("td",{colspan:3},f)),m("tbody",{},a,c(e.slice(0,Fu)),f&&l)}function b0(t,e){
let{statements:n,positions:o}=t,[s]=o.flat().map(({at:r,claim:i})=>x.statements.claim[r]===i?r:y0(r,i));return m("tr",{},
m("th",{scope:"row"},$0(s,n)),e.map((r,i)=>{let a=[...new Map(o[i].map(c=>[c.at,c])).values()];return m("td",{class:a.some(
({how:c})=>c==="doubts"||c==="rejects")?"doubting":null},m("strong",{class:"of",dir:"auto"},P(he(r))),a.slice(0,Ui).map(
S0),a.length>Ui&&C(p("more",{n:a.length-Ui}),()=>H(t.sides[i],dt(s))),!a.length&&m("span",{class:"quiet"},_0(r,n)))}))}function y0(t,e){
let{denials:n,claim:o}=x.statements,s=n.find(([r,i])=>r===t&&o[i]===e);return s?s[1]:t}function $0(t,e){let[n,o,s]=Ei(t),
{mode:r}=x.statements,i=[r[t]>0&&x.labels.modes[r[t]],I().statements[t].ended&&p("ended")],a=()=>e.length===1?ut(e[0]):H(
e,dt(t)),c=m("span",{class:`verb ${x.names.signs[ct(t).sign]}`},o);return[m("span",{dir:"auto"},C([n," ",c," ",s],a)),i.
map(l=>l&&[" ",m("span",{class:"mark"},l)])]}function S0({at:t,how:e,who:n,certainty:o}){let s=e==="doubts"||e==="reject\
s",r=n!==null&&I().statements[t].inferred?.includes("according_to"),i=s&&If(t,Du)||ys(t,Du),a=[o?x.labels.certainties[o]:
null,r&&p("source_inferred")];return m("div",{class:"stand"},m("span",{class:"disc","aria-hidden":"true"},p0[e]),C(p(`co\
mpare_${e}`),()=>ut(t),{class:"link how"}),a.map(c=>c&&[" ",m("span",{class:"mark"},c)]),m("blockquote",{dir:"auto",lang:X(
t).language},i))}var _0=(t,e)=>p(e.some(wr(x,t))?"compare_no_position":"compare_no_claim");function zu(t){let e=m("div",{class:"fitted"}),n=0;return new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===n||(n=
e.clientWidth,E(e,t(n)))}).observe(e),e}var Vi=["actor","year","article"];var Ns=({statements:t},e)=>e.map(n=>t.key.indexOf(n)).filter(n=>n>=0),O0=({sentence:t})=>t.map(([e])=>e).join("");function Yi(t,e,n){
return n==="article"?e.articles:n==="year"?k0(t,e):[...new Set(e.sentence.flatMap(([,o,s])=>o==="entity"&&s?[s]:[]))]}function Hu(t,e,n,o){
let s=Vi.map(i=>[i,qs(n,i)]).filter(([,i])=>i.length),r=o.trim().toLocaleLowerCase();return e.filter(i=>s.every(([a,c])=>Yi(
t,i,a).some(l=>c.includes(l)))&&`${O0(i)} ${i.quote.text} ${i.title}`.toLocaleLowerCase().includes(r))}var qs=(t,e)=>(t??
[]).filter(n=>n.startsWith(`${e}:`)).map(n=>n.slice(e.length+1));function k0(t,e){let{first:n,last:o,article:s}=t.statements,
[,,r]=e.counts[e.counts.length-1],i=new Set;for(let a of Ns(t,r)){let f=(n[a]!==null||o[a]!==null?[n[a],o[a]]:[t.articles[s[a]].
first,t.articles[s[a]].last]).filter(u=>u!==null).map(u=>new Date(u*864e5).getUTCFullYear());if(f.length)for(let u=Math.
min(...f);u<=Math.max(...f);u++)i.add(String(u))}return[...i].sort()}var[Gu,Uu]=[84,52],Qu=4,Qi={bargain:()=>[zt(9,26),gt("cooperation",20,18,58,18),Jn("cooperation",66,18),gt("quiet dashed",
26,34,64,34),$e("quiet",18,34,-1),zt(75,26)],spiral:()=>[11,25,39].flatMap((t,e)=>M0(t+2,e%2===1)),contested:(t,{title:e})=>[
...Yu("hatched"),e==="Denied"?Xi(72,11):Ji(72,11)],quoted:()=>[...v0(),Ku(34,34,"\u201C \u201D")],"main cause":({denied:t})=>[
t?Xi(16,26,12):zt(16,26,11),gt("quiet thick",32,26,56,26),$e("quiet",59,26,1),O("rect",{class:"solid",x:62,y:15,width:20,
height:22,rx:4})],reasons:({reasons:t=[],effects:e=[]})=>t.some(n=>n>0)?T0(t):A0(t.length,e),precedent:()=>[gt("quiet",4,
34,80,34),O("rect",{class:"solid",x:12,y:27,width:14,height:14}),O("path",{class:"line quiet",d:"M19 21 C30 9 52 9 62 21"}),
$e("quiet",63,22,1,55),O("rect",{class:"hollow dashed",x:56,y:27,width:14,height:14})],forecast:()=>[gt("ink",2,16,26,16),
O("path",{class:"line ink dashed",d:"M26 16 C44 16 46 40 76 41"}),$e("ink",80,41,1)],plan:()=>[zt(12,26),gt("ink dashed",
24,26,52,26),$e("ink",56,26,1),O("rect",{class:"hollow dashed",x:60,y:16,width:21,height:20,rx:3})],pair:({signs:t=[]})=>t.
length===2?[zt(9,26),gt("cooperation",20,18,56,18),Jn("cooperation",64,18),...Vu(20,34,62),zt(75,26)]:[zt(9,26),...t[0]===
"conflict"?Vu(20,26,62):[gt("cooperation",20,26,56,26),Jn("cooperation",64,26)],zt(75,26)],position:()=>[zt(12,26),gt("i\
nk",26,26,44,26),O("rect",{class:"hollow",x:46,y:14,width:36,height:24,rx:6}),Ku(64,31,"\xB1")],denied:()=>[O("rect",{class:"\
solid",x:4,y:10,width:5,height:32}),...Yu("",9,10,66,32),Xi(72,11)]},Xu=t=>O("svg",{class:"small-figure",width:Gu,height:Uu,
viewBox:`0 0 ${Gu} ${Uu}`,"aria-hidden":"true"},(Object.hasOwn(Qi,t.kind)?Qi[t.kind]:Qi.quoted)(t.figure,t)),zt=(t,e,n=8)=>O(
"circle",{class:"solid",cx:t,cy:e,r:n}),gt=(t,e,n,o,s)=>O("line",{class:`line ${t}`,x1:e,y1:n,x2:o,y2:s}),Jn=(t,e,n)=>O(
"path",{class:`head ${t}`,d:`M${e-10} ${n-5.5} L${e} ${n} L${e-10} ${n+5.5} Z`}),$e=(t,e,n,o,s=0)=>O("path",{class:`line\
 ${t}`,d:"M-8 -6 L0 0 L-8 6",transform:`translate(${e} ${n}) rotate(${s}) scale(${o} 1)`}),Ku=(t,e,n)=>O("text",{class:"\
middle",x:t,y:e},n),Vu=(t,e,n)=>[gt("conflict",t,e,n,e),O("line",{class:"line conflict thick",x1:n,x2:n,y1:e-8,y2:e+8})],
M0=(t,e)=>[gt("conflict",8,t,76,t),O("line",{class:"line conflict thick",x1:e?8:76,x2:e?8:76,y1:t-6,y2:t+6})],Yu=(t,e=2,n=8,o=70,s=36)=>[
O("rect",{class:`hollow ${t&&"dotted"}`,x:e,y:n,width:o,height:s,rx:6}),...[.35,.65].map((r,i)=>gt("quiet",e+10,n+r*s,e+
o-(i?24:12),n+r*s))],Ji=(t,e)=>O("g",{},zt(t,e,9),O("text",{class:"middle on-solid",x:t,y:e+4.5},"?")),Xi=(t,e,n=9)=>O("\
g",{},O("circle",{class:"hollow",cx:t,cy:e,r:n}),O("path",{class:"line ink",d:`M${t-n*.7} ${e+n*.7} L${t+n*.7} ${e-n*.7}`})),
v0=()=>[O("path",{class:"hollow",d:"M10 8 H66 a6 6 0 0 1 6 6 V32 a6 6 0 0 1 -6 6 H30 L20 47 V38 H10 a6 6 0 0 1 -6 -6 V14\
 a6 6 0 0 1 6 -6 Z"})],T0=t=>[...t.slice(0,Qu).map((e,n)=>O("rect",{class:"bar",x:2,y:2+n*13,width:Math.max(58-12*Math.max(
e-1,0),12),height:9,rx:2})),gt("ink",62,26,71,26),$e("ink",73,26,1),zt(79,26,5)];function A0(t,e){let n=Math.min(Math.max(
t,1),Qu),o=e.slice(0,3),s=[...Array(n).keys()].map(i=>26+(i-(n-1)/2)*13),r=o.map((i,a)=>26+(a-(o.length-1)/2)*19);return[
...s.flatMap(i=>r.map(a=>O("path",{class:"line quiet thin",d:`M17 ${i} C36 ${i} 34 ${a} 54 ${a}`}))),...s.map(i=>O("rect",
{class:"bar",x:1,y:i-4.5,width:16,height:9,rx:2})),...o.map((i,a)=>O("rect",{class:`hollow ${i?"":"dashed"}`,x:55,y:r[a]-
8,width:27,height:16,rx:3}))]}var Cs=null,Ju=new Map;function Y(t,e=12,n=400){let o=`${e} ${n} ${t}`,s=Ju.get(o)??L0(t,e,n);return Ju.set(o,s),s}function L0(t,e,n){
return Cs??=document.createElement("canvas").getContext("2d"),Cs?(Cs.font=`${n} ${e}px ${getComputedStyle(document.body).
fontFamily}`,Math.ceil(Cs.measureText(t).width)+1):t.length*e*.6}function wt(t,e,n=12,o=400){if(Y(t,n,o)<=e)return t;let[
s,r]=[0,t.length];for(;s<r;){let i=s+r+1>>1;Y(`${t.slice(0,i).trimEnd()}\u2026`,n,o)<=e?s=i:r=i-1}return`${t.slice(0,s).
trimEnd()}\u2026`}var ea=480,Zn=26,Zi=40,Is=12,ta=7,Zu=5,Rs=24;function tm(t,e){return t==="bargain"?n=>E0(e,n):t==="spiral"&&e.acts?.length?
n=>N0(e,n):null}function E0({ends:t=["",""],there:e="",back:n=[],condition:o=[],course:s=[]},r){let i=[{words:e,way:"the\
re",look:"cooperation",end:"full"},...n.slice(0,2).map(l=>({words:l,way:"back",look:"quiet dashed",end:"open"})),...o.slice(
0,2).map(l=>({words:l,way:"none",look:"",end:""}))],a=nm(t,i,r),c=I0(s,r,a.height+14);return em(r,a.height+14+c.height,[
...a.shapes,...c.shapes])}function N0({ends:t=["",""],acts:e=[],restraints:n=[]},o){let s=e.slice(0,ta).map(([a,c,l],f)=>({
words:c,way:a===0?"there":"back",look:"conflict",end:"bar",number:String(f+1),isDoubted:l}));e.length>ta&&s.push({words:p(
"and_more",{n:e.length-ta}),way:"none",look:"",end:""});for(let[a,c]of n.slice(0,2))s.push({words:p("restraint_by",{who:a})+
(c&&`: ${c}`),way:"none",look:"",end:""});let{shapes:r,height:i}=nm(t,s,o);return em(o,i,r)}var em=(t,e,n)=>O("svg",{class:"\
large-figure",width:t,height:e,viewBox:`0 0 ${t} ${e}`,role:"img","aria-label":p("figure")},n);function nm(t,e,n){let o=g=>t.
map(b=>Math.min(Math.max(Y(b,14,600)+20,64),g)),s=o(Math.min(130,n/5)),r=n-s[0]-s[1]-2*Is,i=n<ea||e.some(g=>Y(g.words,13)>
om(g,r)),a=i?o((n-Is)/2):s,c=i?Zi:Math.max(e.length*Zn,Zi),l=i?Zi+8:(c-e.length*Zn)/2,[f,u]=i?[0,n]:[a[0]+Is,n-a[1]-Is],
d=t.flatMap((g,b)=>{let y=b?n-a[b]:0,$=q0(g,a[b]-12);return[O("rect",{class:"end",x:y+.5,y:.5,width:a[b]-1,height:c-1,rx:8}),
O("text",{class:"middle end-name",y:c/2+5-($.length-1)*9},O("title",{},g),$.map((_,M)=>O("tspan",{x:y+a[b]/2,dy:M?18:0},
_)))]}),h=e.flatMap((g,b)=>C0(g,f,u,l+b*Zn+Zn/2));return{shapes:[...d,...h],height:i?l+e.length*Zn:c}}function q0(t,e){if(Y(
t,14,600)<=e)return[t];let n=t.split(" "),o=n.length;for(;o>1&&Y(n.slice(0,o).join(" "),14,600)>e;)o--;let s=n.slice(o).
join(" ");return[wt(n.slice(0,o).join(" "),e,14,600),...s?[wt(s,e,14,600)]:[]]}var om=({way:t,number:e,isDoubted:n},o)=>o-
(t==="none"?0:60)-(e?16:0)-(n?24:0);function C0({words:t,way:e,look:n,end:o,number:s,isDoubted:r},i,a,c){let l=i+(s?16:0),
f=om({words:t,way:e,look:n,end:o,number:s,isDoubted:r},a-i),u=Y(t,13)>f?12:13,d=wt(t,f,u),h=Y(d,u)+(r?24:0),[g,b]=[(l+a-
h)/2-8,(l+a+h)/2+8],y={class:u<13?"row-words small":"row-words",x:g+8,y:c+4.5},$=O("text",y,O("title",{},t),d);if(e==="n\
one")return[$];let _=e==="there"?a-1:l+1,M=e==="there"?-1:1;return[s?O("text",{class:"row-number",x:i,y:c+4.5},s):null,O(
"line",{class:`line ${n}`,x1:l+(e==="back"&&o==="full"?9:1),x2:g,y1:c,y2:c}),O("line",{class:`line ${n}`,x1:b,x2:a-(e===
"there"&&o==="full"?9:1),y1:c,y2:c}),o==="full"&&Jn(n,_,c),o==="open"&&$e(n.replace("dashed",""),_,c,-M),o==="bar"&&O("l\
ine",{class:`line ${n} thick`,x1:_+M,x2:_+M,y1:c-7,y2:c+7}),$,r&&Ji(b-17,c)].filter(v=>v instanceof SVGElement)}function I0(t,e,n){
let o=e<ea?Zu:Math.min(Zu,Math.floor(e/110)),s=[["",p("and_more",{n:t.length-o+1}),"none"]],r=t.length>o?[...t.slice(0,o-
1),...s]:t;return r.length?e<ea?R0(r,e,n):j0(r,e,n):{shapes:[],height:0}}function R0(t,e,n){let o=[O("line",{class:"line\
 quiet thin",x1:8,x2:8,y1:n+11,y2:n+t.length*Rs-11})],s=t.flatMap(([r,i,a],c)=>{let l=n+c*Rs+Rs/2,f=[r,i].filter(Boolean).
join(": ");return[sm(a,8,l),O("text",{class:"row-words",x:24,y:l+4.5},wt(f,e-24,13))]});return{shapes:[...o,...s],height:t.
length*Rs}}function j0(t,e,n){let o=e/t.length,s=n+26,r=[O("line",{class:"line quiet thin",x1:0,x2:e,y1:s,y2:s})],i=1;for(let[
a,[c,l,f]]of t.entries()){let u=(a+.5)*o,d=P0(l,o-10);i=Math.max(i,d.length),r.push(O("text",{class:"middle when",x:u,y:n+
12},O("title",{},c),wt(c,o-10,12,600)),sm(f,u,s),...d.map((h,g)=>O("text",{class:"middle what",x:u,y:s+22+g*15},h))),a&&
W0(t[a-1][0],c)&&r.push(B0(a*o,s))}return{shapes:r,height:38+i*15}}function W0(t,e){let[n,o]=[t,e].map(s=>Number(/\d{4}/.
exec(s)?.[0]??Number.NaN));return o-n>1}var B0=(t,e)=>O("g",{},O("rect",{class:"gap",x:t-7,y:e-3,width:14,height:6}),O("\
path",{class:"line quiet thin",d:`M${t-6} ${e+7} l5 -14 M${t+1} ${e+7} l5 -14`}));function P0(t,e){if(Y(t)<=e)return[t];
let n=t.split(" "),o=n.length-1;for(;o>1&&Y(n.slice(0,o).join(" "))>e;)o--;return[wt(n.slice(0,o).join(" "),e),wt(n.slice(
o).join(" "),e)]}function sm(t,e,n){return t==="done"?O("rect",{class:"solid",x:e-6,y:n-6,width:12,height:12}):t==="case"?
O("rect",{class:"hollow",x:e-6,y:n-6,width:12,height:12}):t==="answer"?O("circle",{class:"solid",cx:e,cy:n,r:6.5}):O("ci\
rcle",{class:t==="offer"?"head cooperation":"hollow",cx:e,cy:n,r:6.5})}var rm=10,F0=1,to="";async function im(t){let[{lack:e,cards:n}]=await Promise.all([To(),F()]),o=n.flatMap(s=>s.findings);
E(t,Et(m("h2",{class:"page-title"},p("findings_title")),m("p",{class:"quiet"},q(o.length,"finding"),". ",p("findings_hel\
p")),e&&m("p",{},e),n.length===1&&n[0].article===null?U0(n[0]):m("div",{class:"findings"},n.map(D0))))}function D0({article:t,
title:e,about:n,findings:o,lack:s}){let[r,...i]=o,a=r&&tm(r.kind,r.figure);return m("section",{class:"finding-card","ari\
a-label":e},m("div",{class:"card-head"},m("h3",{lang:x.articles.find(({id:c})=>c===t)?.language},e),m("p",{class:"quiet"},
n)),s&&m("p",{class:"finding"},s),a&&z0(r,a),(a?i:o).map(am),t!==null&&H0(t))}var z0=(t,e)=>m("div",{class:"finding lead"},
cm(t),lm(t),zu(e),fm(t),um(t)),am=t=>m("div",{class:"finding row"},Xu(t),m("div",{},cm(t),lm(t),fm(t),um(t))),cm=({title:t,
counts:e})=>m("p",{class:"numbers"},m("strong",{},t),e.map(([n,o,s])=>[" \xB7 ",z(n,Ns(x,s),t),` ${o}`])),lm=t=>m("p",{class:"\
sentence"},C(t.sentence.map(([e,n])=>n==="entity"?Kt(e):e),()=>k(G0(t)),{class:"link whole"}));function fm(t){let[e]=Ns(
x,[t.quote.statement]),{language:n}=x.articles.find(({id:s})=>s===t.quote.article)??{},o=`\u201C${t.quote.text}\u201D`;return m(
"blockquote",{lang:n},e===void 0?o:C(o,()=>ut(e)))}var um=t=>t.remarks.length>0&&m("p",{class:"numbers"},t.remarks.join(
"; "));function H0(t){let{statements:e}=x,n=x.articles.findIndex(({id:r})=>r===t),o=e.key.flatMap((r,i)=>e.article[i]===
n&&e.aside[i]!==F0?[i]:[]),s=p("all_statements",{statements:q(o.length,"statement")});return m("p",{class:"card-foot"},o.
length>0&&[C(s,()=>H(o,s))," \xB7 "],C(p("the_argument"),()=>k({tab:"arguments",article:t,about:null}))," \xB7 ",C(p("th\
e_article"),()=>k({tab:"article",article:t,open:null})))}function G0({kind:t,figure:e,quote:n}){let{article:o}=n;return t===
"bargain"||t==="precedent"?{tab:"bargains"}:e.pair?{tab:"timeline",level:"country",pair:e.pair,open:null}:t==="reasons"||
t==="main cause"?{tab:"arguments",article:o,about:null,open:`statement:${n.statement}`}:e.sources?.length?{tab:"compare",
according_to:["authors"],compared_with:[`of:${e.sources[0]}`],modes:null,polarities:null}:{tab:"article",article:o,open:`\
statement:${n.statement}`}}function U0({title:t,findings:e,lack:n}){let o=m("div",{class:"finding-card"}),s=()=>{let r=Hu(
x,e,w.findings,to),i=w.find?r.length:rm*(1+w.more);E(o,m("div",{class:"card-head"},m("h3",{},t),m("p",{class:"quiet"},p(
"findings_chosen",{n:N(r.length),of:N(e.length)}))),r.slice(0,i).map(am),!r.length&&m("p",{class:"finding"},n||p("no_fin\
ding")),r.length>i&&m("p",{class:"card-foot"},A(p("more",{n:N(Math.min(rm,r.length-i))}),()=>k({more:w.more+1}))))};return[
to=""]=qs(w.findings,"words"),s(),[m("div",{class:"line finding-choice"},K0(s),Vi.map(r=>V0(r,e))),o]}var K0=t=>m("input",
{type:"search",value:to,placeholder:p("finding_words"),"aria-label":p("finding_words"),oninput:e=>{to=e.target.value,t()},
onchange:()=>mm("words",to.trim())});function V0(t,e){let n=new Map;for(let r of e)for(let i of Yi(x,r,t))n.set(i,(n.get(
i)??0)+1);let o=[...n].map(([r,i])=>[r,`${Y0(t,r)} (${N(i)})`]).sort(([r,i],[a,c])=>t==="year"?r.localeCompare(a):i.localeCompare(
c)),[s=""]=qs(w.findings,t);return o.length>1&&K(p(`finding_${t}`),[["",p(`finding_${t}`)],...o],s,r=>mm(t,r))}function Y0(t,e){
if(t==="article")return x.articles.find(({id:o})=>o===e)?.title??e;let n=t==="actor"?Rt(e):null;return n?P(U(n)):e}function mm(t,e){
let n=(w.findings??[]).filter(s=>!s.startsWith(`${t}:`)),o=e?[...n,`${t}:${e}`]:n;return k({findings:o.length?o:null,more:0})}var Q0={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},pm=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,X0=/[^\p{ASCII}]/u,
dm=new Map;function hm(t){let e=dm.get(t);if(e!==void 0)return e;let o=[...t.normalize("NFKD").replace(pm,"").toLowerCase().
replace(pm,"")].map(s=>Q0[s]??(/\p{Pd}/u.test(s)?"-":/\s/u.test(s)?" ":s)).join("");return dm.set(t,o),o}function xt(t){
return(X0.test(t)?Array.from(t,hm).join(""):t.toLowerCase()).replace(/\s+/g," ").trim()}var na=t=>xt(t).split(" ").filter(
Boolean);function oa(t){let e=[],n="",o=0;for(let s of t){let r=hm(s);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<
r.length;i++)e.push(o)}o+=s.length}return{plain:n,places:[...e,o]}}function gm(t,e){let{plain:n,places:o}=oa(t),s=[];for(let r of e)
for(let i=n.indexOf(r);r&&i>=0;i=n.indexOf(r,i+r.length))s.push([o[i],J0(t,o,i+r.length-1)]);return s.sort((r,i)=>r[0]-i[0]||
i[1]-r[1]),s.filter(([r],i)=>s.slice(0,i).every(([,a])=>a<=r))}function J0(t,e,n){let o=n+1;for(;e[o]===e[n]&&o<e.length-
1;)o++;return e[n]+t.slice(e[n],e[o]).trimEnd().length}var Z0=/[\p{L}\p{N}]/u;function eo(t,e){let n=e===0?" ":t[e-1];return n===
" "||n===`
`||!Z0.test(n)}var wm="found";function xm(t){if(typeof Highlight<"u"&&CSS.highlights.delete(wm),!w.find)return;let[e="",n=""]=w.find.map(
xt),o=ty(t),{plain:s,places:r}=oa(o.map(({data:l})=>l).join("")),i=Math.max(0,s.indexOf(n)),a=s.indexOf(e,i)>=0?[e]:e.split(
" "),c=(e?a:[n]).flatMap(l=>{let f=s.indexOf(l,i);return f<0?[]:ey(o,r[f],r[f+l.length])});c.length&&(typeof Highlight<"\
u"&&CSS.highlights.set(wm,new Highlight(...c)),c[0].startContainer.parentElement?.scrollIntoView({block:"center"}))}function ty(t){
let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),n=[];for(;e.nextNode();){let o=e.currentNode;o.parentElement?.closest(
"select, .number-mark")||n.push(o)}return n}function ey(t,e,n){let o=document.createRange(),s=0;for(let r of t){let i=s+
r.data.length;if(s<=e&&e<i&&o.setStart(r,e-s),s<n&&n<=i)return o.setEnd(r,n-s),[o];s=i}return[]}var ny=40,oy=100;function ym(t,e){let{level:n}=t,o=Gt(t),s=sy(t,o),r=s.filter(({nodes:d})=>d.length>1),i=s.reduce((d,{nodes:h})=>d+
h.length,0),a=new Set(e.unfolded??(i>ny?[]:r.map(({id:d})=>d))),c=oy*(1+e.more),l=$m(s,c,"").flatMap(d=>ry(t,d,a,c)),f=new Int32Array(
n.nodes.length).fill(-1);for(let[d,{nodes:h}]of l.entries())for(let g of h)f[g]=d;let u=iy(t,o,f,l.length);return{entries:l,
folding:r.map(({id:d})=>d),unfolded:r.map(({id:d})=>d).filter(d=>a.has(d)),rows:bm(u.map(([d])=>d)),columns:bm(u.map(([,
d])=>d)),cells:u.map(([d,h,g])=>ay(t,d,h,g))}}var bm=t=>[...new Set(t)].sort((e,n)=>e-n);function sy({facts:t,level:e,nodes:n,
chosen:o,state:s},r){let i=new Map,a=new Map,c=u=>e.nodes[u].country??e.nodes[u].actor;for(let u of r){for(let d of[u.a,
u.b]){let h=c(d);i.set(h,(i.get(h)??new Set).add(d))}for(let d of new Set([c(u.a),c(u.b)])){let h=a.get(d)??[];a.set(d,h);
for(let g of u.rows)h.push(g)}}let l=u=>n.get(u)?.weight??0;return[...i].map(([u,d])=>({id:u,nodes:[...d].sort((h,g)=>l(
g)-l(h)||h-g),weight:lt(t,a.get(u)??[],o,s.count)})).sort((u,d)=>d.weight-u.weight||(u.id<d.id?-1:1))}function $m(t,e,n){
if(t.length<=e+1)return t;let o=t.slice(e).flatMap(({nodes:s})=>s);return[...t.slice(0,e),{id:n,nodes:o,weight:0}]}function ry({
level:t},{id:e,nodes:n},o,s){if(e==="")return[{kind:"rest",id:e,group:null,nodes:n}];if(n.length===1)return[{kind:"actor",
id:t.nodes[n[0]].actor,group:null,nodes:n}];if(!o.has(e))return[{kind:"group",id:e,group:null,nodes:n}];let r=n.map(i=>({
id:t.nodes[i].actor,nodes:[i],weight:0}));return $m(r,s,"").map(i=>({...i,kind:i.id?"actor":"rest",group:e}))}function iy({
facts:t},e,n,o){let s=new Map,r=(i,a)=>{let c=s.get(i)??new Set;s.set(i,c);for(let l of a)c.add(l)};for(let{a:i,b:a,rows:c}of e){
r(n[i]*o+n[a],c);let l=i===a?[]:Fo(t,c);l.length&&r(n[a]*o+n[i],l)}return[...s].sort(([i],[a])=>i-a).map(([i,a])=>[Math.
floor(i/o),i%o,[...a]])}function ay(t,e,n,o){let{facts:s,chosen:r,state:i}=t,[a,c,l]=jc(t,o);return{row:e,column:n,rows:o,
number:lt(s,o,r,i.count),signs:[a,c,l],together:Fo(s,o).length>0}}var sa=t=>{let[e,n]=String(t.dataset.at).split(" ");return[Number(e),Number(n)]},Sm=t=>[...t.querySelectorAll("[data-at]")],
cy={ArrowRight:[1,1],ArrowLeft:[1,-1],ArrowDown:[0,1],ArrowUp:[0,-1]};function _m(t,e){let n=t.target instanceof Element?
t.target.closest("[data-at]"):null,o=cy[t.key];if(!n||!o)return;t.preventDefault();let[s,r]=o,i=sa(n),a=Sm(e).map(c=>({spot:c,
at:sa(c)})).filter(({at:c})=>c[1-s]===i[1-s]&&(c[s]-i[s])*r>0).sort((c,l)=>(c.at[s]-l.at[s])*r);a.length&&Om(e,a[0].spot)}
function Om(t,e){vm(t,e),e.focus()}function km(t,e){let n=Sm(t).find(o=>o.dataset.group===e);n&&Om(t,n)}function Mm({target:t,
type:e},n,o,{rows:s,columns:r,cells:i},a){let c=t instanceof Element?t.closest("td, th")?.querySelector("[data-at]"):null;
for(let h of n.querySelectorAll(".lit"))h.classList.remove("lit");if(o.hidden=!c,!c)return;let[l,f]=sa(c);e==="focusin"&&
vm(n,c),c.closest("tr")?.classList.toggle("lit",l>=0);let u=n.querySelector(`[data-at="-1 ${f}"]`)?.closest("th");o.hidden=
f<0||!u,u&&f>=0&&(u.classList.add("lit"),[o.style.left,o.style.width]=[`${u.offsetLeft}px`,`${u.offsetWidth}px`]);let d=i.
find(h=>h.row===s[l]&&h.column===r[f]);d&&a(d)}function vm(t,e){for(let n of t.querySelectorAll("[data-at][tabindex='0']"))
n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0")}var ra={acts:"act",statements:"statement",articles:"article"},js=["cooperation","conflict","neither"],[Lm,ly,fy,uy]=[22,
4,18,8];function Em(t,e,n,o){let{entries:s,rows:r,columns:i,cells:a}=e,c=Math.max(...a.map(L=>L.number)),l={shown:t,matrix:e,
names:n,fold:o,largest:c},f=e.unfolded.length>0,u=`${Lm+fy+uy*N(c).length}px`,d=new Map(i.map((L,B)=>[L,B])),h=new Map(r.
map(L=>[L,[]]));for(let L of a)h.get(L.row)?.push(L);let g=r.map((L,B)=>m("tr",{},Tm(l,r,B,"row"),my(l,h.get(L)??[],B,d))),
b=f?2:1,y=m("td",{class:"corner",colspan:b,rowspan:b},p("matrix_corner")),$=i.map((L,B)=>Tm(l,i,B,"col")),_=L=>s[i[L]].group!==
null,M=$.flatMap((L,B)=>_(B)?L.slice(0,-1):L),v=$.flatMap((L,B)=>_(B)?L.slice(-1):[]),R=i.map(()=>m("col",{class:"cells"})),
j=m("table",{class:`matrix${f?" grouped":""}`,role:"grid","aria-label":p("tab_matrix")},m("colgroup",{},f&&m("col",{class:"\
brackets"}),m("col",{class:"names"}),R),m("thead",{},m("tr",{},y,M),v.length>0&&m("tr",{},v)),m("tbody",{},g));return j.
style.setProperty("--cell",u),j.querySelector("td [data-at]")?.setAttribute("tabindex","0"),j}function Tm({shown:t,matrix:{
entries:e,unfolded:n},names:o,fold:s},r,i,a){let{kind:c,id:l,group:f}=e[r[i]],u=a==="row",d=(R,j)=>u?{rowspan:R,colspan:j}:
{colspan:R,rowspan:j},h=R=>u?`${i} ${R}`:`${R} ${i}`,g={actor:()=>Q(l),group:()=>s(l),rest:()=>k({more:w.more+1})}[c],b=o[r[i]],
y=Am(b,g,h(-1),c==="group"?{"aria-expanded":"false","data-group":l}:{}),$=m("th",{scope:a,class:`${c} ${a}`,...d(1,n.length&&
f===null?2:1)},y);if(f===null||i>0&&e[r[i-1]].group===f)return[$];let _=r.filter(R=>e[R].group===f).length,M=qm(t,f),v=Am(
M,()=>s(f),h(-2),{"aria-expanded":"true","data-group":f});return[m("th",{scope:`${a}group`,class:`bracket ${a}${_>1?"":"\
 of-one"}`,...d(_,1)},v),$]}function Am(t,e,n,o){let s=o["aria-label"]??t;return C(m("bdi",{},t),e,{title:s,"aria-label":s,
tabindex:-1,"data-at":n,...o})}function my(t,e,n,o){let s=[],r=0,i=a=>a>r&&s.push(m("td",{colspan:a-r}));for(let a of e){
let c=o.get(a.column)??0;i(c),s.push(m("td",{class:"cell"},py(t,a,`${n} ${c}`))),r=c+1}return i(o.size),s}function py({shown:t,
matrix:{entries:e},names:n,largest:o},s,r){let i=pt([n[s.row],n[s.column]]),a=m("span",{class:`square${s.together?" toge\
ther":""}`},js.map((l,f)=>s.signs[f]>0&&ia(l,s.signs[f]))),c=Math.max(ly,Lm*Math.sqrt(s.number/o));return[a.style.width,
a.style.height]=[`${c}px`,`${c}px`],C([m("span",{class:"room"},a),N(s.number)],()=>dy(t,e,s,i),{"aria-label":`${i}: ${ca(
s)}`,"aria-describedby":"matrix-says",tabindex:-1,"data-at":r})}function ia(t,e=1){let n=m("span",{class:t});return n.style.
flexGrow=String(e),n}var aa=t=>x.labels.signs[x.names.signs.indexOf(t)];function ca({number:t,signs:e,together:n}){let o=js.
flatMap((s,r)=>e[r]>0?[`${N(e[r])} ${aa(s)}`]:[]);return`${q(t,ra[w.count])} (${Bt(o)}${n?`; ${p("matrix_together")}`:""}\
)`}function dy(t,e,{row:n,column:o,rows:s},r){let[i,a]=[e[n],e[o]];if(i.kind!=="actor"||a.kind!=="actor")return H(kt(t,s),
r);let[c,l]=[i.nodes[0],a.nodes[0]];return t.pairs.has(c*t.level.nodes.length+l)?mt(c,l):mt(l,c)}var Nm=({level:t},e)=>t.
numbers.has(e)||e in t.countries||Rt(e)!==null;function qm({level:t},e){let n=t.numbers.get(e);if(n!==void 0)return W(t,
n);let o=Rt(e);return o?U(o):t.countries[e]??e}function Cm(t,{kind:e,id:n,nodes:o}){return e==="actor"?W(t.level,o[0]):e===
"rest"?p("matrix_rest",{n:N(o.length)}):p("matrix_group",{name:qm(t,n),n:N(o.length)})}var hy=5,Im=[];async function Rm(t){let e=[S,w.unfolded,w.more,w.language];if(t.querySelector(".matrix")&&e.every((f,u)=>f===
Im[u]))return;let n=wo(S),o=ym(n,w);if(o.folding.every(f=>Nm(n,f))||await F(),Im=e,!o.cells.length){E(t,m("div",{class:"\
sheet"},m("p",{},be())));return}let s=o.entries.map(f=>Cm(n,f)),i=Em(n,o,s,f=>wy(t,o,f)),a=m("div",{class:"band",hidden:!0}),
c=m("p",{class:"matrix-sentence"},m("span",{class:"quiet"},p("matrix_keys"))),l=f=>by(c,s,f);for(let f of["mouseover","f\
ocusin"])i.addEventListener(f,u=>Mm(u,i,a,o,l));i.addEventListener("keydown",f=>_m(f,i)),E(t,m("div",{class:"sheet matri\
x-sheet"},m("p",{class:"quiet"},Tt(n)," ",z(p("show_quotes"),Yt(n).statements,p("based_on_drawn"))),m("div",{class:"matr\
ix-tools"},gy(o),xy(o)),c,m("div",{class:"matrix-scroll"},m("div",{},i,a))))}function gy({folding:t,unfolded:e}){return[
e.length<t.length&&A(p("unfold_all"),()=>k({unfolded:t})),e.length>0&&A(p("fold_all"),()=>k({unfolded:[]}))]}async function wy(t,{
unfolded:e},n){let o=e.includes(n);await k({unfolded:o?e.filter(s=>s!==n):[...e,n]}),km(t,n)}function xy({cells:t}){let e=js.
flatMap((o,s)=>t.some(({signs:r})=>r[s])?[o]:[]),n=(o,s)=>m("span",{class:`square ${s}`},ia(o));return m("p",{class:"mat\
rix-legend"},e.map(o=>m("span",{},n(o,""),o==="neither"?p("matrix_neither"):aa(o))),t.some(({together:o})=>o)&&m("span",
{},n("","together"),p("matrix_together")),m("span",{class:"quiet"},p("matrix_help",{what:Rn(2,ra[w.count])})))}function by(t,e,n){
let o=At(x,n.rows),s=o.slice(0,hy).map(Ne),r=o.length>s.length?[p("and_more",{n:o.length-s.length})]:[];E(t,m("strong",{},
pt([e[n.row],e[n.column]])),` ${ca(n)}: `,m("span",{id:"matrix-says"},[...s,...r].join("; ")))}var[yy,$y,Sy]=[8,30,12],_y=5;function jm(t,e){let n=matchMedia("(min-width: 901px)").matches;return Ut.map(o=>{let s=t.get(
o)??new Map,r=e.get(o)??new Set;return s.size<2&&!r.size?null:Oy(o,s,r,r.size>0||n&&s.size<=_y)})}function Oy(t,e,n,o){let s=[
...new Set([...n,...e.keys()])].map(g=>({value:g,label:My(t,g),number:e.get(g)??0})).sort((g,b)=>Number(n.has(b.value))-
Number(n.has(g.value))||b.number-g.number||g.label.localeCompare(b.label)),r=m("div",{class:"facet-values"}),i=p(`facet_${t}`),
[a,c]=[yy,""],l=()=>{let g=s.filter(({label:b})=>b.toLocaleLowerCase().includes(c));E(r,g.slice(0,a).map(({value:b,label:y,
number:$})=>st([m("bdi",{},y),m("span",{class:"quiet"},` ${N($)}`)],n.has(b),_=>ky(t,b,_))),g.length>a&&A(p("more",{n:N(
g.length-a)}),f))},f=()=>{a+=$y,l()},u=g=>{c=g.trim().toLocaleLowerCase(),l()};l();let d=s.length>Sy&&m("input",{type:"s\
earch",placeholder:p("facet_search"),"aria-label":`${p("facet_search")}: ${i}`,oninput:g=>u(g.target.value)}),h=n.size||
s.length;return m("details",{class:"facet",open:o},m("summary",{},i,m("span",{class:"quiet"},` ${N(h)}${n.size?" \u2022":
""}`)),d,r)}function ky(t,e,n){let o=`${t}:${e}`,s=(w.facets??[]).filter(i=>i!==o),r=n?[...s,o]:s;return k({facets:r.length?
r:null,more:0})}function My(t,e){let{names:n,labels:o}=x;switch(t){case"actor":case"target":return Ze(e);case"relation":
return x.relations.find(({id:s})=>s===e)?.label??e;case"type":return e===Ln?p("no_quad_class"):o.quad_classes[n.quad_classes.
indexOf(e)]??e;case"source":return vt([e]);case"mode":return o.modes[n.modes.indexOf(e)]??e;case"certainty":return o.certainties[n.
certainties.indexOf(e)]??e;case"article":return x.articles.find(({id:s})=>s===e)?.title??e}}var la=4,fa=t=>(w.columns??[]).find(e=>e.startsWith(`${t}:`))?.slice(t.length+1)??"",ua=(t,e)=>t.toLocaleLowerCase().includes(
e.toLocaleLowerCase());function Wm(t){let{level:e}=t,n=new Map,o=f=>{let u=n.get(f)??ee(t,f);return n.set(f,u),u},s=({a:f,
b:u})=>pt([W(e,f),W(e,u)]),r=f=>{let u=kt(t,f.rows);return Pm(u.find(d=>ua(Lt(d),fa("quote")))??u[0])},i=(f,u,d)=>({name:f,
isText:!0,value:u,cell:d}),a=(f,u)=>({name:f,isText:!1,value:u,cell:d=>z(u(d),o(d).statements,s(d))}),c=f=>u=>W(e,u[f]),
l=f=>u=>C(m("bdi",{},f(u)),()=>mt(u.a,u.b));return[i("actor",c("a"),l(c("a"))),i("label",f=>se(x,f.rows),f=>vy(At(x,f.rows).
map(Ne))),i("target",c("b"),l(c("b"))),i("quote",f=>kt(t,f.rows).map(Lt).join(`
`),r),{name:"weight",isText:!1,value:f=>f.weight,cell:f=>N(f.weight)},{...a("acts",f=>o(f).acts),cell:f=>z(o(f).acts,In(
o(f)),s(f))},{name:"quad_classes",isText:!1,value:f=>Ty(o(f)),cell:f=>Ay(o(f),s(f))},a("statements",f=>o(f).statements.length),
a("articles",f=>o(f).articles.size),a("sources",f=>o(f).sources.size)]}function Bm(t){let{level:e,chosen:n}=t,o=new Map(
Mt(n,n.inside.keys()).map((l,f)=>[l,f])),s=I().statements,r=l=>f=>f[l]>=0?W(e,f[l]):Ft(s[f.at][l==="a"?"s":"o"]),i=l=>f=>{
let u=m("bdi",{},r(l)(f));return f[l]>=0?C(u,()=>Q(e.nodes[f[l]].actor)):u},a=({at:l})=>X(l).title;return[{name:"when",isText:!0,
value:({at:l})=>Yo(s[l]),order:({at:l})=>o.get(l)??0},{name:"actor",isText:!0,value:r("a"),cell:i("a")},{name:"relation",
isText:!0,value:({at:l})=>ct(l).label},{name:"target",isText:!0,value:r("b"),cell:i("b")},{name:"quote",isText:!0,value:({
at:l})=>Lt(l),cell:({at:l})=>Pm(l)},{name:"held",isText:!0,value:({at:l})=>Kn(l).join("; ")},{name:"article",isText:!0,value:a,
cell:l=>C(m("bdi",{},a(l)),()=>Ho(x.statements.article[l.at],l.at))}]}function vy(t){let e=m("bdi",{},t.slice(0,la).join(
"; "));if(t.length<=la)return e;let n=()=>{e.textContent=t.join("; "),o.remove()},o=C(` ${p("and_more",{n:t.length-la})}`,
n);return[e,o]}var Pm=t=>[m("q",{dir:"auto",lang:X(t).language},C(Lt(t),()=>ut(t))),m("span",{class:"quiet",dir:"ltr"},`\
 ${Zt(X(t))}`)],Ty=({byQuadClass:t})=>t.reduce((e,n,o)=>e+(Qt(x,o)==="cooperation"?n:-n),0);function Ay({byQuadClass:t,quadClasses:e},n){
let o=x.labels.quad_classes.map((s,r)=>t[r]>0&&m("span",{class:`quad-class ${Qt(x,r)}`},z(t[r],e[r],`${n}, ${s}`),` ${s}`));
return o.some(Boolean)?o:"\u2013"}var Ly={ties:"-weight",statements:"when"},Fm=[];async function Dm(t){let{rows:e,facets:n,columns:o,sort:s,more:r,language:i}=w,
a=[S,e,n,o,s,r,i];if(t.querySelector(".table-view")&&a.every((b,y)=>b===Fm[y]))return;await F(),Fm=a;let c=wo(S),l=mc(c,
e),{units:f,counts:u}=pc(c,l,n),d=m("div",{class:"facets","aria-label":p("facets"),role:"group"}),h=t.querySelector(".fa\
cets");E(d,jm(u,xo(n))),h&&jo(d,Ro(h));let g=e==="ties"?qy(c,l,f):Cy(c,l,f);E(t,m("div",{class:"sheet table-view"},d,m("\
div",{class:"table-main"},Ey(c),g))),d.scrollTop=h?.scrollTop??0}function Ey(t){let{facets:e,columns:n,rows:o}=w,s=e?Sr(
x,e):{},r=dr.map(a=>A(p(`rows_${a}`),()=>k({rows:a,sort:null,columns:null,more:0}),{"aria-pressed":String(a===o)})),i=o===
"ties"?[Tt(t)," ",z(p("show_quotes"),Yt(t).statements,p("based_on_drawn"))]:ge();return[m("p",{class:"quiet"},i),m("div",
{class:"table-tools"},m("div",{class:"choices",role:"group","aria-label":p("rows")},r),(e||n)&&A(p("remove_facets"),()=>k(
{facets:null,columns:null,more:0})),Object.keys(s).length>0&&A(p("apply_facets"),()=>k({...s,facets:Ny(e??[]),more:0}),{
title:p("apply_facets_help")}))]}function Ny(t){let e=t.filter(n=>!Object.keys(Sr(x,[n])).length);return e.length?e:null}
function qy(t,e,n){let{level:o,chosen:s}=t,r=n.map(({row:c})=>c),i=[...Ue(x,o,r,s,t.state.count).values()],a=new Set(e.map(
({a:c,b:l})=>c*o.nodes.length+l)).size;return zm(Wm(t),i,a,"tie",c=>c.key)}var Cy=(t,e,n)=>zm(Bm(t),n,e.length,"statemen\
t",({at:o})=>o);function zm(t,e,n,o,s){let r=new Map(t.map(({name:$})=>[$,fa($)])),i=e.filter($=>t.every(_=>Ry(_,$,r.get(
_.name)??""))),a=t.some(({name:$})=>$===w.sort?.replace(/^-/,""))?w.sort:Ly[w.rows],c=!!a?.startsWith("-"),l=t.find(({name:$})=>$===
a?.replace(/^-/,"")),f=l?.order??l?.value??s,u=i.map($=>({row:$,value:f($)})).sort(($,_)=>(c?-1:1)*Iy($.value,_.value)||
s($.row)-s(_.row)),{drawn:d,next:h}=uc(u.length,w.more),g=t.map($=>jy($,l===$&&(c?"descending":"ascending"))),b=t.map($=>m(
"td",{},Wy($,r.get($.name)??""))),y=p("table_shown",{n:N(d),of:N(u.length),total:q(n,o)});return[m("p",{class:"quiet",role:"\
status"},y),m("div",{class:"table-scroll",tabindex:0,role:"region","aria-label":p("tab_table")},m("table",{class:"listed"},
m("thead",{},m("tr",{},g),m("tr",{class:"filters"},b)),m("tbody",{},u.slice(0,d).map(({row:$})=>By(t,$)))),!u.length&&m(
"p",{},n?p("nothing_fits"):be()),h>0&&A(p("more",{n:N(h)}),()=>k({more:w.more+1})),!h&&u.length>d&&m("p",{class:"quiet"},
p("table_most")))]}var Iy=(t,e)=>typeof t=="number"?t-Number(e):t.localeCompare(String(e));function Ry({isText:t,value:e},n,o){
return o?t?ua(String(e(n)),o):!(Number(e(n))<Number(o)):!0}function jy({name:t,isText:e},n){let o=n?n==="ascending":!e;return m(
"th",{scope:"col","aria-sort":n||"none",class:e?"":"num"},C(p(`column_${t}`),()=>k({sort:`${o?"-":""}${t}`})),n&&(n==="d\
escending"?" \u2193":" \u2191"))}function Wy({name:t,isText:e},n){let o=r=>{let i=(w.columns??[]).filter(c=>!c.startsWith(
`${t}:`)),a=r.trim()?[...i,`${t}:${r.trim()}`]:i;return k({columns:a.length?a:null,more:0})},s=p(e?"column_contains":"co\
lumn_at_least");return m("input",{type:e?"search":"number",value:n,placeholder:e?"\u2026":"\u2265","aria-label":`${p(`co\
lumn_${t}`)}: ${s}`,onchange:r=>o(r.target.value)})}var By=(t,e)=>m("tr",{},t.map(({name:n,isText:o,value:s,cell:r},i)=>m(
i?"td":"th",{scope:i?null:"row",class:o?n:"num"},r?r(e):m("bdi",{},s(e)))));function Hm(t){let{facts:e,chosen:n}=t,o=zy(t);return Bo(t,Mt(n,Z(n.inside))).map(s=>{let r=Po(t,s),i=s.find(c=>it(e,c))??
r,a=Hy(s,o);return{main:r,statements:s,first:n.first[i],last:n.last[i],isReal:s.some(c=>it(e,c)),sign:Gy(t,r,a),ties:a}})}
var ae=({first:t,last:e})=>t!==null||e!==null,Gm=(t,[e,n])=>t.filter(({ties:o})=>o.some(({pair:s})=>s.a===e&&s.b===n||s.
a===n&&s.b===e));function Ws({level:t,state:e}){let[n,o,...s]=(e.pair??[]).map(r=>t.numbers.get(r));return n!==void 0&&o!==
void 0&&!s.length?[n,o]:null}function Um(t,e,n,o=null){let s=new Map,r=n==="pair"||o?Py:a=>Fy(t,a);for(let a of e)for(let c of r(
a)){if(o&&!(o.includes(c[0])&&o.includes(c[1])))continue;let l=s.get(c.join(" "))??{ends:c,units:[]};s.set(c.join(" "),l),
l.units.push(a)}let i=[...s.values()].sort((a,c)=>c.units.length-a.units.length);return n==="pair"||o?Dy(i,s):i}var Py=({
ties:t})=>t.map(({pair:e})=>[e.a,e.b]);function Fy({facts:t,level:e},{main:n,ties:o}){let s=o.flatMap(({pair:i,rows:a})=>a.
some(c=>t.ties.together[c])?[i.a,i.b]:[i.a]);return(s.length?[...new Set(s)]:[e.subject[n]]).filter(i=>i>=0).map(i=>[i])}
function Dy(t,e){let n=new Set;for(let o of t){n.add(o);let s=e.get([...o.ends].reverse().join(" "));s&&n.add(s)}return[
...n]}function zy({facts:t,pairs:e}){let n=new Map;for(let o of e.values())for(let s of o.rows){let r=t.ties.statement[s],
i=n.get(r)??new Map;n.set(r,i),i.set(o,[...i.get(o)??[],s])}return n}function Hy(t,e){let n=new Map;for(let o of t)for(let[
s,r]of e.get(o)??[])n.set(s,[...n.get(s)??[],...r]);return[...n].sort(([o],[s])=>Tn(o,s)).map(([o,s])=>({pair:o,rows:s}))}
function Gy({facts:t},e,n){let{relation:o,quad_class:s}=t.statements;return n.some(({rows:i})=>i.some(a=>t.ties.together[a]))?
t.names.signs.indexOf(Qt(t,s[e])):t.relations[o[e]].sign}function Km(t){let e=new Map;for(let{first:n,last:o}of t){let[s,
r]=[n??o,o??n];s!==null&&r!==null&&e.set(`${s} ${r}`,[s,r])}return[...e.values()].sort(([n,o],[s,r])=>n-s||o-r)}var Uy=1600,bt=null,no=null;function yt(){if(!bt)return null;let[t,e]=bt.stops[bt.at];return w.since===t&&w.until===e?bt:
null}var Vm=()=>no!==null&&yt()!==null;function Ym(){let t=yt();return t?ue(x,S.level,{...w,since:t.since,until:t.until}):
S}function Se(t){let e=Ws(t),n=Hm(t);return e?Gm(n,e):n}async function Qm(){hn();let t=yt();no=setInterval(Ky,Uy),await pa(
t&&t.at+1<t.stops.length?t.at+1:0)}function Xm(){return hn(),k({})}function ma(t){hn();let e=yt();return pa(e?e.at+t:0)}
function Jm(){hn();let t=yt();return bt=null,t?k({since:t.since,until:t.until}):k({})}function hn(){no!==null&&clearInterval(
no),no=null}async function Ky(){let t=yt();if(t&&t.at+1<t.stops.length){await pa(t.at+1);return}hn(),t&&await k({})}async function pa(t){
if(bt=yt()??{stops:Km(Se(S)),at:0,since:w.since,until:w.until},!bt.stops.length){bt=null,hn();return}bt={...bt,at:Math.min(
Math.max(t,0),bt.stops.length-1)};let[e,n]=bt.stops[bt.at];await k({since:e,until:n})}function Bs(){let t=yt(),e=Vm(),n=t&&p("play_at",{n:N(t.at+1),of:N(t.stops.length),when:Xe(...t.stops[t.at])});return m(
"div",{class:"play",role:"group","aria-label":p("play_acts")},A(`\u25C0 ${p("act_before")}`,()=>ma(-1),{disabled:!t||t.at===
0}),A(p(e?"pause":"play"),e?Xm:Qm,{"aria-pressed":String(e)}),A(`${p("act_next")} \u25B6`,()=>ma(1),{disabled:t!==null&&
t.at+1===t.stops.length}),t&&A(p("whole_period"),Jm),m("span",{class:"quiet","aria-live":"polite"},n))}function Zm(t,e){let{act:n}=t.facts.statements,o=new Map(e.map(f=>[n[f.main],f])),s=da(t).map(f=>f.map(u=>o.get(u))),r=new Set(
s.flat().filter(f=>f!==void 0&&!ae(f))),i=s.filter(f=>f.every(u=>u&&r.has(u))),a=new Map;for(let[f,u]of i)a.set(f,a.get(
f)??[]),a.set(u,[...a.get(u)??[],f]);let c=new Map,l=f=>{let u=c.get(f);if(u!==void 0)return u;let d=1+Math.max(0,...(a.
get(f)??[]).map(l));return c.set(f,d),d};for(let f of e)a.has(f)&&l(f);return c}function da({facts:t,state:e}){if(!t.orders.
length)return[];let{inside:n,main:o}=_t(t,po(e),St(e)),{act:s,relation:r}=t.statements,i=l=>n[l]===1&&s[l]>=0&&it(t,l)&&
t.relations[r[o[l]]].deed,a=new Map;for(let[l,f,u]of t.orders)!n[l]||!it(t,l)||!i(f)||!i(u)||s[f]===s[u]||a.set(s[f],(a.
get(s[f])??new Set).add(s[u]));let c=new Map([...a.keys()].map(l=>[l,Vy(a,l)]));return[...c].flatMap(([l,f])=>[...f].filter(
u=>!c.get(u)?.has(l)).map(u=>[l,u]))}function Vy(t,e){let n=new Set(t.get(e));for(let o of n)for(let s of t.get(o)??[])n.
add(s);return n}function ep(t,e,n,o){return Ps(t,e,n,o,!0)??Yy(t,Ps(t,e,n,o,!1),e,n)}var gn=({left:t})=>t+7+4,oo=({left:t,width:e})=>t-7-
4-e;function Ps(t,e,n,o,s){let r=[],i=[];for(let a of t){let c=gn(a)+a.width<=n,l=s&&!c?Math.max(oo(a),e):a.left-7;if(s&&
!c&&oo(a)<e)return null;let f=Math.max(a.right,a.left)+7,u=r.findIndex(d=>d+8/2<=l);if(u<0&&(u=r.length),u>=o)return null;
r[u]=s&&c?Math.max(f,gn(a)+a.width+8/2):f,i.push({row:u,words:s?c?gn(a):oo(a):null})}return i}function Yy(t,e,n,o){if(!e)
return null;let s=[];return e.map(({row:r},i)=>{let a=t[i],c=e.findIndex((d,h)=>h>i&&d.row===r),l=c<0?o:t[c].left-7-8,f=gn(
a)+a.width<=l,u=!f&&oo(a)>=Math.max(s[r]??n,n);return s[r]=Math.max(a.right,a.left,f?gn(a)+a.width:0)+7+8,{row:r,words:f?
gn(a):u?oo(a):null}})}function np(t,e){let n=new Map,o=[];for(let s of t){let r=s.first===null||s.last===null?-1:tp(e,s.
first);r<0||r!==tp(e,s.last)?o.push(s):n.set(r,[...n.get(r)??[],s])}return{bins:n,wide:o}}function tp(t,e){let[n,o]=[0,t.
length];for(;n<o;){let s=n+o>>1;t[s]<=e?n=s+1:o=s}return n-1}var Qy={denied:null,"not actual":"3.5 2.5",hedged:"0.1 3",doubted:"0.1 3",plain:null},sp=[`M${6} 0 A${6} ${6} 0 1 1 ${-6}\
 0 A${6} ${6} 0 1 1 ${6} 0 Z`,"M-5.5 -5.5 H5.5 V5.5 H-5.5 Z","M-7 0 L0 -7 L7 0 L0 7 Z"];var Fs=t=>Math.min(t,sp.length-1);function ha({main:t}){let{hold:e,mark:n}=x.statements;return x.names.marks[n[t]]==="do\
ubted"?"doubted":x.names.holds[e[t]]}function Pe(t,e,n,o){let s=x.names.signs[Fs(t)];return O("g",{class:`form ${s} ${e===
"plain"?"filled":"hollow"}`,transform:`translate(${n} ${o})`},O("path",{d:sp[Fs(t)],"stroke-dasharray":Qy[e]}),e==="deni\
ed"&&O("path",{class:"slash",d:"M-6 6 L6 -6"}),e==="doubted"&&O("text",{class:"doubt",y:4.5},"?"))}var op=(t,e)=>O("svg",
{class:"sample",width:18,height:16,viewBox:"-9 -8 18 16","aria-hidden":"true"},Pe(t,e,0,0)),Xy=()=>O("svg",{class:"sampl\
e",width:32,height:16,viewBox:"-9 -8 32 16","aria-hidden":"true"},Ds(2,-7,21,0),Pe(2,"plain",0,0)),Ds=(t,e,n,o)=>O("rect",
{class:`days ${x.names.signs[Fs(t)]}`,x:e,y:o-7,width:Math.max(n-e,0),height:14,rx:4}),Fe=(t,e,...n)=>O("g",{class:"mark",
tabindex:0,role:"button","aria-label":t,onclick:e,onkeydown:Gr(e)},O("title",{},t),n);function rp(t){let e=[...new Set(t.
map(({sign:r})=>Fs(r)))].sort(),n=new Set(t.map(ha)),o=["not actual","denied","hedged","doubted"],s=e.map(r=>[op(r,"plai\
n"),x.labels.signs[r]]);for(let r of o)n.has(r)&&s.push([op(2,r),p(`held_${r.replace(" ","_")}`)]);return t.some(({first:r,
last:i})=>r!==i)&&s.push([Xy(),p("days_possible")]),s}var so=40,ip=14,Jy=45,Zy=.2,ap=90,t1=400,zs=class{constructor(e,n,o){let s=e.flatMap(({first:i,last:a})=>[i,a]).filter(i=>i!==
null),r=[...new Set(s)].sort((i,a)=>i-a);this.left=n,this.right=o,this.stretches=o1(e1(r,e,Math.floor((o-n)/(ap+so))),n,
o)}x(e){let[n]=this.stretches,o=this.stretches[this.stretches.length-1];if(e<n.from)return this.left;if(e>o.to)return this.
right;let{from:s,to:r,left:i,right:a,isFolded:c}=this.stretches.find(f=>e<=f.to&&!f.isFolded&&e>=f.from)??this.stretches.
find(f=>e<=f.to)??o,l=c?0:ip;return s===r?i+l:i+l+(e-s)/(r-s)*(a-i-2*l)}get folds(){return this.stretches.filter(({isFolded:e})=>e)}get daysAPixel(){
return Math.max(...this.stretches.map(e=>e.isFolded?0:(e.to-e.from)/cp(e)))}ticks(e,n){return this.stretches.filter(({isFolded:o})=>!o).
flatMap(o=>s1(o,this,e,n))}},cp=({left:t,right:e})=>Math.max(e-t-2*ip,1);function e1(t,e,n){let o=t[t.length-1]-t[0],s=n1(
t,e),r=t.slice(1).flatMap((c,l)=>s.has(l)?[]:[{k:l,days:c-t[l]}]),i=new Set;for(let{k:c,days:l}of r.sort((f,u)=>u.days-f.
days)){if(i.size>=n||l<Jy||l<Zy*o)break;i.add(c),o-=l}let a=[[t[0],t[0]]];for(let[c,l]of t.entries())i.has(c-1)?a.push([
l,l]):a[a.length-1][1]=l;return a}function n1(t,e){let n=new Map(t.map((s,r)=>[s,r])),o=new Set;for(let{first:s,last:r}of e)
if(!(s===null||r===null||r-s>t1))for(let i=n.get(s);t[i]<r;i++)o.add(i);return o}function o1(t,e,n){let o=n-e-so*(t.length-
1),s=t.reduce((l,[f,u])=>l+u-f,0),r=Math.min(ap,o/t.length),i=o-r*t.length,a=[],c=e;for(let[l,[f,u]]of t.entries()){l&&(a.
push({from:t[l-1][1],to:f,left:c,right:c+so,isFolded:!0}),c+=so);let d=r+i*(s?(u-f)/s:1/t.length);a.push({from:f,to:u,left:c,
right:c+d,isFolded:!1}),c+=d}return a}function s1(t,e,n,o){let{from:s,to:r,left:i,right:a}=t,c=r-s,l=[1,pe,de].slice(c<2*
pe?0:c<2*de?1:2).map(y=>n(s,y)),f=l.find(y=>e.x(s)+o(y)<=a+so)??l[l.length-1],u=[{x:e.x(s),text:f,isLine:!1,days:null}],
d=e.x(s)+o(f)+10,h=Ko(s,r,(c||1)/cp(t)*84);for(let[y,{day:$,step:_}]of h.entries()){let M=[$,(h[y+1]?.day??r+1)-1],[v,R]=[
e.x($),n($,_)];if(v<d||v+o(R)>a){u.push({x:v,text:"",isLine:!0,days:M});continue}u.push({x:v,text:R,isLine:!0,days:M}),d=
v+o(R)+10}let g=n(r,1),b=e.x(r)-o(g);return u.length===1&&c&&b>d&&b>i&&u.push({x:b,text:g,isLine:!1,days:null}),u}var wn=22,ga=8,r1=20,lp=16,fp=[520,360,240,160,120],i1=5;function up(t,e,n){let o=n+ga+(e.named?0:r1),{shapes:s,rows:r}=l1(
t,e,o)??f1(t,e,o),i=o-n+Math.max(r,1)*wn+ga;return{shapes:[a1(t,e,n),...s],height:i}}function a1({title:t,open:e,number:n},{
named:o,left:s,right:r},i){let a=N(n),c=o||r-s,l=c1(t,c,c-Y(a)-12,o?2:1),f=i+ga+(l.length>1?9:15),u=l.map((g,b)=>O("text",
{class:"lane-name",x:0,y:f+b*lp},g)),d=Y(l[l.length-1],13,600)+6,h=O("text",{class:"lane-number",x:d,y:f+(l.length-1)*lp},
a);return e?Fe(`${t}: ${a}`,e,...u,h):O("g",{},u,h)}function c1(t,e,n,o){let s=(l,f)=>Y(l,13,600)<=f;if(o===1||s(t,n))return[
wt(t,n,13,600)];let r=t.split(" "),i=r.length-1;for(;i>1&&!s(r.slice(0,i).join(" "),e);)i--;let[a,c]=[r.slice(0,i).join(
" "),r.slice(i).join(" ")];return[wt(a,e,13,600),...c?[wt(c,n,13,600)]:[]]}function l1({items:t},{left:e,right:n,rows:o,
reach:s},r){if(t.length*14>o*(n-e))return null;let i=t.map(u=>({item:u,reach:s(u)})).sort((u,d)=>u.reach[0]-d.reach[0]),
a=u=>i.map(({item:d,reach:[h,g]})=>{let b=wt(d.words(Math.floor(u/i1)),Math.min(u,(n-e)/2));return{left:h,right:g,width:Y(
b),words:b}}),c=a(fp[0]);for(let u of fp.slice(1)){if(Ps(c,e,n,o,!0))break;c=a(u)}let l=ep(c,e,n,o);return l?{shapes:i.map(
({item:u},d)=>{let{row:h,words:g}=l[d],b=r+h*wn+wn/2;return Fe(u.name(),u.open,...u.shapes(c[d].left,c[d].right,b),g!==null&&
O("text",{class:"mark-label",x:g,y:b+4},c[d].words))}),rows:1+Math.max(0,...l.map(({row:u})=>u))}:null}function f1({title:t,
items:e},n,o){let s=[...new Set(e.map(({kind:i})=>i))].sort(),r=[];for(let[i,a]of s.entries()){let c=o+i*wn;r.push(n.sample(
a,n.left-10,c+wn/2));let l=e.filter(d=>d.kind===a),{bins:f,wide:u}=np(l,n.bins.starts);for(let[d,h]of f){let[g,b]=[n.bins.
edges[d],n.bins.edges[d+1]];r.push(u1(h,`${t}: ${n.binName(d,h.length)}`,g,b,c,a,n))}if(u.length){let d=`${t}: ${n.binName(
-1,u.length)}`,h=()=>n.openAll(u,d),g=O("text",{class:"lane-number end",x:n.end,y:c+15},`+${N(u.length)}`);r.push(Fe(d,h,
g))}}return{shapes:r,rows:s.length}}function u1(t,e,n,o,s,r,i){let a=N(t.length),c=Y(a)+2<=o-n;return Fe(e,()=>i.openAll(
t,e),O("rect",{class:`bin kind-${r}`,x:n+.5,y:s+2,width:Math.max(o-n-1,1),height:wn-4,rx:3}),c&&O("text",{class:"bin-num\
ber",x:(n+o)/2,y:s+15},a))}var m1=700,p1=200,d1=22,h1=44,$t=40,g1=28,dp=3;function hp({lanes:t,ordered:e,stepOf:n,steps:o,now:s,openAll:r},i){let a=i>=
m1?p1:0,[c,l]=[a+d1,i-h1],f={left:c,right:l,end:i,named:a,openAll:r,sample:x1},u=t.flatMap(({items:g})=>g),d=[],h=0;if(u.
length){let g=new zs(u,c,l),b={...f,rows:mp(t),reach:w1(g),...b1(g)},y=pp(t,b,$t);d.push(...y1(g,y.height,t),...S1(g,s,y.
height),...y.shapes),h=y.height}if(e.length){let g=(l-c)/o,b=M=>c+14+(M-1)*g,y={...f,rows:mp(e),reach:M=>[b(n(M)),b(n(M))],
bins:{starts:[],edges:[]},binName:()=>p("ordered")},$=h+(h?24:0),_=pp(e,y,$+$t);d.push(O("text",{class:"part-name",x:0,y:$+
12},p("ordered")),..._1(b,o,$+$t,_.height),..._.shapes),h=_.height}return O("svg",{class:"timeline",width:i,height:h+4,viewBox:`\
0 0 ${i} ${h+4}`,role:"group","aria-label":p("tab_timeline")},d)}var mp=t=>t.length<=3?16:t.length<=6?8:5,w1=t=>({first:e,
last:n})=>[e===null?t.left:t.x(e),n===null?t.right:t.x(n)],x1=(t,e,n)=>t===dp?Pe(2,"not actual",e,n):Pe(t,"plain",e,n);function pp(t,e,n){
let o=[],s=n;for(let r of t){let i=up(r,e,s);o.push(O("line",{class:"grid",x1:0,x2:e.end,y1:s,y2:s}),...i.shapes),s+=i.height}
return{shapes:o,height:s}}function b1(t){let{stretches:e}=t,[n,o]=[e[0].from,e[e.length-1].to],s=Ko(n,o,Math.max(t.daysAPixel*
g1,1)),r=[n,...s.map(({day:f})=>f)],i=[...r.slice(1),o+1],a=s.length?s[0].step:o-n+1,c=[...r.map(f=>t.x(f)),t.right];return{
bins:{starts:r,edges:c},binName:(f,u)=>f<0?p("wide_dates",{n:N(u)}):p("acts_of",{n:N(u),when:a<de?p("date_throughout",{from:Hs(
r[f],1),to:Hs(i[f]-1,1)}):Hs(r[f],de)})}}function Hs(t,e){let n=nt(t);return at(e<pe?n:e<de?n.slice(0,7):n.slice(0,4))}function y1(t,e,n){
let{left:o,right:s}=t,r=t.ticks(Hs,Y).map(({x:l,text:f,isLine:u,days:d})=>{let h=f&&O("text",{class:"tick-label",x:l,y:12},
f),g=d&&(()=>k({since:d[0],until:d[1]}));return[u&&O("line",{class:"grid",x1:l,x2:l,y1:$t-6,y2:e}),h&&g?Fe(p("only_perio\
d",{period:Xe(...d)}),g,h):h]}),i=o,a=t.folds.map(l=>{let f=(l.left+l.right)/2,u=$1(l,n).find(d=>f-Y(d)/2>=i&&f+Y(d)/2<=
s);return u&&(i=f+Y(u)/2+8),[O("rect",{class:"fold",x:l.left,y:$t-22,width:l.right-l.left,height:e-$t+22}),O("path",{class:"\
break",d:`M${f-6} ${$t-1} l5 -10 M${f+1} ${$t-1} l5 -10`}),u&&O("text",{class:"fold-label",x:f,y:$t-14},u)]}),c=t.stretches.
filter(({isFolded:l})=>!l).map(l=>O("line",{class:"axis",x1:l.left,x2:l.right,y1:$t-6,y2:$t-6}));return[...a,...r,...c].
flat().filter(Boolean)}function $1({from:t,to:e},n){let o=e-t,[s,r]=o>=2*de?[Math.floor(o/365.25),"years"]:o>=2*pe?[Math.
floor(o/30.44),"months"]:[o,"days"];return[!n.some(({items:a})=>a.some(({first:c,last:l})=>(c??-1/0)<e&&(l??1/0)>t))&&p(
`no_act_${r}`,{n:s}),p(`number_${r}`,{n:s})].filter(a=>typeof a=="string")}function S1(t,e,n){if(!e)return[];let[o,s]=[t.
x(e[0])-9,t.x(e[1])+9];return[O("rect",{class:"now",x:o,y:$t-6,width:s-o,height:n-$t+6})]}function _1(t,e,n,o){let s=e>1?
t(2)-t(1):1/0;return Array.from({length:e},(r,i)=>[O("line",{class:"grid",x1:t(i+1),x2:t(i+1),y1:n-6,y2:o}),s>=Y(N(e))+4&&
O("text",{class:"tick-label step",x:t(i+1),y:n-12},N(i+1))]).flat().filter(r=>r instanceof SVGElement)}var gp=(t,e)=>e?Math.
min(t,x.names.signs.length-2):dp;var wa=90,wp=12;function xp(t,e,n){let o=ha(e);return{first:e.first,last:e.last,kind:gp(e.sign,e.isReal),words:s=>Gs(t,e,
n.ends,s),name:()=>`${Gs(t,e,n.ends,wa)}: ${dt(e.main)}, ${v1(e)}`,statements:()=>e.statements,open:()=>H(e.statements,Gs(
t,e,n.ends,wa)),shapes:(s,r,i)=>[ae(e)&&e.first!==e.last&&Ds(e.sign,s-7,r+7,i),Pe(e.sign,o,s,i)]}}function bp(t){let{id:e,
title:n,first:o,last:s}=x.articles[t];return{first:o,last:s,kind:2,words:r=>`\u201C${we(n,r)}\u201D`,name:()=>`\u201C${n}\
\u201D, ${ln(x.articles[t])}`,statements:()=>x.statements.article.flatMap((r,i)=>r===t?[i]:[]),open:()=>k({tab:"article",
article:e}),shapes:(r,i,a)=>[o!==s&&Ds(2,r-7,i+7,a),O("path",{class:"tick",d:`M${r} ${a-8} V${a+8}`})]}}function xa(t,e){
let{level:n}=t,o=e.ties.length?e.ties[0].pair.a:n.subject[e.main];return(o>=0?`${W(n,o)} `:"")+Gs(t,e,[o],wa)}function Gs({
level:t},e,[n,o],s){let r=e.ties.filter(({pair:d})=>d.a===n&&(o===void 0||d.b===o)),[i,...a]=r.length?r:e.ties.filter(({
pair:d})=>d.b===n);if(!i)return M1(e,s);let c=W(t,i.pair.a===n?i.pair.b:i.pair.a),l=o===void 0?` ${c}${a.length?` +${a.length}`:
""}`:"",{parts:f}=At(x,i.rows)[0],u=Wn(f,s-l.length)+l;return f[5]?u:u+O1(e,s-u.length)}function O1({main:t},e){let{roles:n,
statements:o}=I(),s=o[t].roles?.find(([i])=>n[i].function==="topic");if(!s||e<wp)return"";let r=Ft(s[1],1).replace(/^\[|\]$| \[.*$/g,
"");return k1(s[1])?`: ${we(r,e-2)} ?`:`: ${we(r,e)}`}function k1(t){if(typeof t=="string"||t>=0)return!1;let e=x.statements.
stance[-1-t];return e>=0&&["doubts","rejects"].includes(x.names.stances[e])}function M1({main:t},e){let{label:n}=ct(t),o=Ft(
I().statements[t].o,1);return`${n} ${we(o,Math.max(e-n.length,wp))}`.trim()}function v1({main:t,first:e,last:n}){let o=I().
statements[t];return o.when||o.inferred_when?Vo(o):e===null&&n===null?p("date_unknown"):Xe(e,n)}var $p=12,T1=300,Sp=$p,ba=0,yp=null;async function Us(t){await F();let e=Ym(),n=Se(e);if(!n.length&&!w.pair){E(t,Et(m("p",
{},be())));return}let s=(e===S?n:Se(S)).flatMap(({statements:u})=>u),r=Ws(e),i=Um(e,n,w.lanes,r),a=Zm(e,n),c=i.slice(0,Sp),
l=m("div",{class:"timeline-box"}),f=n.filter(u=>!ae(u)&&!a.has(u));E(t,Et(m("div",{class:"line timeline-head"},r?C1(r):q1(),
Bs()),n.length===0&&m("p",{},p("no_tie_between")),l,i.length>c.length&&I1(i.length-c.length,t),R1(n),j1(n,a.size,f.length,
i.reduce((u,d)=>u+d.units.length,0)>n.length),W1(f),B1(n,r),Os(Le(x,s,S.chosen.main),p("tab_timeline")))),A1(l,e,c,n,a),
L1(t)}function A1(t,e,n,o,s){ba=t.clientWidth;let{paddingLeft:r,paddingRight:i}=getComputedStyle(t),a=ba-parseFloat(r)-parseFloat(
i),c=new Map,l=(b,y)=>{let $=b.units.filter(y).map(_=>{let M=xp(e,_,b);return c.set(M,s.get(_)??0),M});return{title:E1(e,
b),open:N1(e,b),items:$,number:$.length}},f=n.map(b=>l(b,ae)).filter(({items:b})=>b.length),u=n.map(b=>l(b,y=>s.has(y))).
filter(({items:b})=>b.length),h=[...new Set(o.flatMap(({statements:b})=>b.map(y=>x.statements.article[y])))].filter(b=>ae(
x.articles[b])).map(bp);h.length&&f.push({title:p("articles"),open:null,items:h,number:h.length});let g=yt();t.append(hp(
{lanes:f,ordered:u,stepOf:b=>c.get(b)??0,steps:Math.max(0,...s.values()),now:g?g.stops[g.at]:null,openAll:(b,y)=>H(b.flatMap(
({statements:$})=>$()),y)},Math.max(a,T1)))}function L1(t){yp??=new ResizeObserver(()=>{let e=t.querySelector(".timeline\
-box");w.tab==="timeline"&&e&&e.clientWidth&&e.clientWidth!==ba&&Us(t)}),yp.observe(t)}var E1=({level:t},{ends:e})=>pt(e.
map(n=>W(t,n)));function N1({level:t},{ends:e}){let n=e.map(o=>t.nodes[o].actor);return()=>n.length===1?Q(n[0]):k({pair:n,
open:`pair:${n.map(encodeURIComponent).join(">")}`})}var q1=()=>m("label",{class:"line"},p("lanes_of"),K(p("lanes_of"),[
["actor",p("lanes_actor")],["pair",p("lanes_pair")]],w.lanes,t=>k({lanes:t}))),C1=t=>m("span",{class:"line"},m("strong",
{},t.map(e=>W(S.level,e)).join(" \u2194 ")),A(p("all_pairs"),()=>k({pair:null}))),I1=(t,e)=>A(p("more",{n:N(t)}),()=>{Sp+=
$p,Us(e)}),R1=t=>m("ul",{class:"looks"},rp(t).map(([e,n])=>m("li",{},e,m("span",{},n))));function j1(t,e,n,o){let s=t.filter(
ae).length,r=[s>0&&p("at_their_dates",{n:N(s)}),e>0&&p("in_stated_order",{n:N(e)}),n>0&&p("without_date",{n:N(n)})].filter(
Boolean);return m("p",{class:"quiet"},p("timeline_drawn",{what:r.join(", ")}),o&&` ${p("timeline_several")}`)}var W1=t=>t.
length>0&&m("details",{class:"undated"},m("summary",{},`${p("without_date",{n:N(t.length)})}: ${p("show")}`),ie(t.map(e=>m(
"li",{},C(xa(S,e),()=>H(e.statements,xa(S,e))))),20));function B1(t,e){if(e||w.lanes==="actor")return null;let n=t.filter(
({ties:o})=>!o.length);return n.length>0&&m("p",{class:"quiet"},p("no_pair",{n:N(n.length)}))}function xn(t,e){let o=[...new Set(e.filter(s=>s!=null&&s!==""))];return{at:t,names:o,plain:o.map(xt)}}function ya(t,e){
let n=e.join(" ");return t===n?0:t.startsWith(n)?1:e.every(o=>t.includes(o))?e.every(o=>P1(t,o))?2:3:null}function P1(t,e){
for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(eo(t,n))return!0;return!1}function _p(t,e,n){let o=[];for(let s of t){
let[r,i]=[1/0,0];for(let[a,c]of s.plain.entries()){let l=ya(c,e);l!==null&&l<r&&([r,i]=[l,a])}r<1/0&&o.push({one:s,rank:r,
by:i,count:n(s.at)})}return o.sort((s,r)=>s.rank-r.rank||r.count-s.count||s.one.at-r.one.at)}function Op(t,e){let n=null;
for(let o of t)for(let[s,r]of o.plain.entries())for(let i of new Set([r,...r.split(" ")])){let a=Math.min(Math.floor(Math.
max(e.length,i.length)/3),n?n.far-1:99);if(a<1||Math.abs(i.length-e.length)>a)continue;let c=F1(i,e,a);c<=a&&(n={one:o,name:o.
names[s],far:c})}return n}function F1(t,e,n){let[o,s]=[[],Array.from({length:e.length+1},(r,i)=>i)];for(let r=1;r<=t.length;r++){
let i=[r];for(let a=1;a<=e.length;a++){let c=t[r-1]===e[a-1];i[a]=Math.min(s[a]+1,i[a-1]+1,s[a-1]+(c?0:1)),r>1&&a>1&&t[r-
1]===e[a-2]&&t[r-2]===e[a-1]&&(i[a]=Math.min(i[a],o[a-2]+1))}if(Math.min(...i)>n)return n+1;[o,s]=[s,i]}return s[e.length]}var Ks=90,ro=class{constructor(){this.plain=[],this.passages={owners:[],bounds:[],texts:[]}}add(e,n,o=null){this.plain.push(
`${xt(e)}
`),this.passages.owners.push(n),this.passages.bounds.push(o),this.passages.texts.push(o?null:e)}whole(){let e=new Uint32Array(
this.plain.length+1);for(let[n,o]of this.plain.entries())e[n+1]=e[n]+o.length;return{plain:this.plain.join(""),starts:e,
...this.passages}}};function $a(t,e){let{plain:n,starts:o}=t,s=e.join(" "),r=[[],[],[]],i=new Uint8Array(o.length);for(let[
a,c]of kp(t,s)){i[a]=1;let l=eo(n,c)||D1(n.slice(o[a],o[a+1]),s)===0;r[l?0:1].push(a)}if(e.length>1){let a=e.reduce((c,l)=>l.
length>c.length?l:c,"");for(let[c]of kp(t,a)){if(i[c])continue;let l=n.slice(o[c],o[c+1]);e.every(f=>l.includes(f))&&r[2].
push(c)}}return r.flat()}function*kp({plain:t,starts:e},n){let o=0;for(let s=t.indexOf(n);s>=0&&o+1<e.length;s=t.indexOf(
n,e[o])){for(;e[o+1]<=s;)o++;yield[o,s],o++}}function D1(t,e){let n=2;for(let o=t.indexOf(e);o>=0;o=t.indexOf(e,o+1)){if(eo(
t,o))return 0;n=1}return n}function io(t,e){let n=t.replace(/^#+\s+/,"").replace(/\s+/g," ").trim(),o=gm(n,[e.join(" "),
...e]),[s]=o[0]??[0],r=s>Ks?Mp(n,s-Ks):0,i=n.length-s>2*Ks?Mp(n,s+2*Ks):n.length,a=r?"\u2026 ":"";return{text:`${a}${n.slice(
r,i).trimEnd()}${i<n.length?" \u2026":""}`,marks:o.filter(([c,l])=>c>=r&&l<=i).map(([c,l])=>[c-r+a.length,l-r+a.length])}}
function Mp(t,e){let n=t.indexOf(" ",e);return n>=0&&n-e<20?n+1:e}async function vp(t,e){let{findings:n,...o}=t,{facts:s,words:r}=o,i=r.entities.map(({label:l,labels:f={},aliases:u=[]},d)=>xn(
d,[l,...Object.values(f),...u])),a=({at:l})=>!!r.entities[l].actor,c=await G1(t,e);return{...o,actors:i.filter(a),issues:i.
filter(l=>!a(l)),relations:s.relations.map(({label:l},f)=>xn(f,[l])),questions:s.questions.map(({title:l,name:f},u)=>xn(
u,[l,f])),articles:s.articles.map(({title:l,author:f,publisher:u},d)=>xn(d,[l,f,u,[f,u,l].filter(Boolean).join(" ")])),findings:V1(
t,n),quotes:await H1(t,e),sentences:c,sentenceOf:K1(t,c)}}function z1({facts:t,words:e},n){let{quote:o}=e.statements[n],
s=e.bodies[t.statements.article[n]];if(s===null)return o.join(" [\u2026] ");let r=[];for(let i=2;i<o.length;i+=2)r.push(
s.slice(Number(o[i]),Number(o[i+1])));return r.join(" [\u2026] ")}async function H1(t,e){let n=new ro;for(let[o,{translation:s}]of t.
words.statements.entries())n.add(z1(t,o),o),s&&n.add(s,o),await e();return n.whole()}async function G1({words:t,facts:e},n){
let o=new ro;for(let[s,r]of t.bodies.entries()){let i=new Intl.Segmenter(e.articles[s].language??void 0,{granularity:"se\
ntence"});for(let{segment:a,index:c}of i.segment(U1(r??"")))a.trim()&&o.add(a,s,[c,c+a.length]);await n()}return o.whole()}
var U1=t=>t.replace(/(?<!\n|^#[^\n]*)\n(?!\n)/gm," ");function K1({facts:t,words:e},{owners:n,bounds:o}){let s=new Map;for(let[
r,i]of n.entries())s.has(i)||s.set(i,r);return Int32Array.from(e.statements,({quote:r},i)=>{let a=t.statements.article[i];
if(e.bodies[a]===null)return-1;let[c,l]=[s.get(a)??0,n.length];for(;l-c>1;){let f=c+l>>1;n[f]===a&&(o[f]?.[0]??0)<=Number(
r[2])?c=f:l=f}return c})}function V1({facts:t},e){let n=new Map(t.statements.key.map((o,s)=>[o,s]));return e.flatMap(o=>o.
findings).map(({title:o,sentence:s,counts:r,quote:i},a)=>{let c=s.map(([u])=>u).join(""),f=[...new Set([...r.flatMap(([,
,u])=>u),i.statement])].flatMap(u=>n.get(u)??[]);return{...xn(a,[c,`${o}: ${c}`]),statements:f}})}var Tp=4,Ap=4;function Lp(t,e,n,o){let s=i=>i.filter(a=>!n.has(a)),r=[];for(let{at:i,plain:a}of t.relations){let c=Y1(a[0].
split(" "),e);if(c===null||!o.relations[i])continue;let[l,f]=[e.slice(0,c.from),e.slice(c.to)].map(s);for(let u of X1(t,
i,l,f,o)){let d=o.ofPhrase(u);d.length&&r.push({kind:"phrase",rank:c.rank,count:d.length,label:"",phrase:u,statements:d})}}
return r.sort((i,a)=>i.rank-a.rank||(a.count??0)-(i.count??0))}function Y1(t,e){for(let n=0;n<e.length;n++){let o=e.slice(
n,n+t.length);if(o.length===t.length&&o.every((i,a)=>Q1(i,t[a])))return{from:n,to:n+t.length,rank:o.every((i,a)=>i===t[a])?
0:1};if(n+o.length===e.length&&o.join(" ").length>=Tp&&t.join(" ").startsWith(o.join(" ")))return{from:n,to:e.length,rank:1}}
return null}function Q1(t,e){let n=0;for(;n<t.length&&t[n]===e[n];)n++;return t===e||n>=Tp&&n>=Math.max(t.length,e.length)-
2}function X1(t,e,n,o,s){let[r,i]=[n,o].map(a=>a.length?J1(t,a):[null]);return n.length||o.length?r.flatMap(a=>i.map(c=>({
relation:e,actor:a,target:c}))):s.targetsOf(e).slice(0,Ap).map(a=>({relation:e,actor:null,target:a}))}function J1({actors:t,
issues:e,words:{entities:n}},o){let s=[];for(let{at:i,plain:a}of[...t,...e]){let c=a.map(l=>ya(l,o)).filter(l=>l!==null);
c.length&&s.push({rank:Math.min(...c),id:n[i].id})}return s.sort((i,a)=>i.rank-a.rank).filter(({rank:i})=>i===s[0].rank).
slice(0,Ap).map(({id:i})=>i)}var Ep=["phrase","actor","issue","relation","article","finding","question","quote","words"],Z1=4,t$=200,e$="\u2E80",Vs=class{constructor(e,n,o){
this.index=e,this.counts=new Wo(e.facts,e.words,e.level,n),this.asking=new Set(na(o)),this.answers=e.facts.questions.map(
s=>s.tab?null:this.counts.ofQuestion(s))}groups(e,n=null){let o=na(e.replace(/[?\u00bf\u061f\uff1f]/g," "));if(!o.length)
return[];let s=c=>c===n?t$:Z1,r=o.filter(c=>!this.asking.has(c)),i=o.join("").length>1||o[0]>=e$;return[n$("phrase",Lp(this.
index,o,this.asking,this.counts),s("phrase")),...this.namedGroups(o,r.length?r:o,s),...i?this.textGroups(o,s):[]].filter(
({total:c})=>c).sort((c,l)=>qp(c)-qp(l)||Ep.indexOf(c.kind)-Ep.indexOf(l.kind))}nearest(e){let{actors:n,issues:o,relations:s}=this.
index;return Op([...n,...o,...s],xt(e))?.name??null}namedGroups(e,n,o){let{counts:s,index:r}=this,i=()=>0,a=l=>s.entities[l],
c=(l,f,u,d=()=>({}))=>{let h=_p(f,l==="question"?n:e,u),g=h.slice(0,o(l)).map(({one:b,rank:y,by:$,count:_})=>({kind:l,rank:y,
count:_,at:b.at,label:b.names[0],...$>0&&l!=="finding"&&l!=="question"&&{alias:b.names[$]},...d(b.at)}));return{kind:l,total:h.
length,hits:g}};return[c("actor",r.actors,a),c("issue",r.issues,a),c("relation",r.relations.filter(({at:l})=>s.relations[l]),
l=>s.relations[l],l=>({statements:s.ofRelation(l)})),c("article",r.articles,l=>s.articles[l],()=>({alias:void 0})),c("fi\
nding",r.findings,i,l=>({count:r.findings[l].statements.length,statements:r.findings[l].statements,snippet:io(r.findings[l].
names[0],e)})),c("question",r.questions.filter(({at:l})=>this.answers[l]?.length!==0),l=>this.answers[l]?.length??0,l=>{
let f=this.answers[l];return f?{statements:f}:{count:null,tab:r.facts.questions[l].tab}})]}textGroups(e,n){let{quotes:o,
sentences:s,sentenceOf:r}=this.index,{first:i,total:a,taken:c}=this.quoted($a(o,e),n("quote")),l=$a(s,e).filter(d=>!c[d]),
f=i.map(({passage:d,statements:h})=>{let g=o.owners[d],b=io(this.sentence(r[g]),e),y=b.marks.length?b:io(this.quote(d),e),
$=this.index.facts.statements.article[g],_=[...h];return{...Np("quote",y,$,e),count:_.length,statements:_}}),u=l.slice(0,
n("words")).map(d=>{let h=this.sentence(d);return{...Np("words",io(h,e),s.owners[d],e),sentence:h}});return[{kind:"quote",
total:a,hits:f},{kind:"words",total:l.length,hits:u}]}quoted(e,n){let{quotes:o,sentences:s,sentenceOf:r}=this.index,i=new Uint8Array(
s.owners.length),a=new Map,c=new Set,l=0;for(let f of e){let u=o.owners[f],d=r[u],h=d<0?this.quote(f):d,g=d<0?!c.has(h):
!i[d];d<0?c.add(h):i[d]=1,g&&l++<n&&a.set(h,{passage:f,statements:new Set}),a.get(h)?.statements.add(u)}return{first:[...a.
values()],total:l,taken:i}}quote(e){return this.index.quotes.texts[e]??""}sentence(e){let{sentences:n,words:o}=this.index,
s=e<0?null:n.bounds[e];return s?(o.bodies[n.owners[e]]??"").slice(...s):""}},Np=(t,e,n,o)=>({kind:t,rank:xt(e.text).includes(
o.join(" "))?4:5,count:null,label:e.text,snippet:e,article:n}),n$=(t,e,n)=>({kind:t,total:e.length,hits:e.slice(0,n)});function qp({
hits:t}){let e=Math.min(...t.map(n=>n.rank));return e<=1?e:2}var o$=80;async function Ip({kind:t,at:e=0,article:n=0,statements:o,tab:s,sentence:r},i,a){t==="actor"||t==="issue"?await s$(
I().entities[e].id):t==="article"?await k({tab:"article",article:x.articles[e].id,open:null}):t==="words"?await k({tab:"\
article",article:x.articles[n].id,open:null,find:[a,Cp(r)]}):s?await k({tab:s}):t==="finding"?await H(o??[],P(i),{tab:"f\
indings",find:["",Cp(i)]}):o?.length===1?await ut(o[0]):await H(o??[],P(i))}var Cp=(t="")=>t.replace(/^#+\s+/,"").trim().
replace(/\s+/g," ").slice(0,o$);async function s$(t){let e=S.level.numbers.get(t);if(e===void 0||!S.nodes.has(e)){await Q(
t);return}let n=Cn().shown.has(e)?w.grown:zr(t);await Q(t),await k({grown:n}),w.tab==="graph"&&Lf(e)}function Rp({kind:t,total:e,hits:n},o,s,r){let i=`results-${t}`;return m("div",{role:"group","aria-labelledby":i},m("p",
{class:"results-head",id:i},p(`found_${t}`),m("span",{class:"quiet"},` ${N(e)}`)),n.map(a=>o(r$(a),s(a,jp(a)))),e>n.length&&
o(m("div",{role:"option",class:"result more"},p("show_all_of",{n:N(e)})),r(t)))}function r$(t){let{count:e,alias:n,snippet:o,
kind:s}=t;return m("div",{role:"option",class:"result"},o?m("span",{class:s==="quote"||s==="words"?"words":"",dir:"auto"},
c$(o)):m("span",{dir:"auto"},jp(t)),n&&[" ",m("span",{class:"quiet",dir:"auto"},`(${n})`)],m("span",{class:"quiet aside"},
[a$(t),e!==null&&q(e,"statement")].filter(Boolean).join(" \xB7 ")))}function jp({kind:t,label:e,at:n,phrase:o}){if(o){let[
s,r]=[o.actor,o.target].map(a=>a===null?"":i$(a));return p(s&&r?"phrase_both":r?"phrase_who":"phrase_whom",{actor:s,relation:x.
relations[o.relation].label,target:r})}return(t==="actor"||t==="issue")&&n!==void 0?U(I().entities[n]):e}function i$(t){
let e=I().entities.find(n=>n.id===t);return e?U(e):t}function a$({kind:t,at:e,article:n}){return t==="article"&&e!==void 0?
Zt(x.articles[e]):(t==="quote"||t==="words")&&n!==void 0?x.articles[n].title:t==="actor"||t==="issue"?e===void 0?"":I().
entities[e].type:""}function c$({text:t,marks:e}){let n=0;return[...e.flatMap(([s,r])=>{let i=t.slice(n,s);return n=r,[i,
m("mark",{},t.slice(s,r))]}),t.slice(n)]}var l$=12,[f$,u$,Wp,Ys]=[560,200,4,12],Nt="",Sa=null,Bp=null,De=null,_e=[],Oe=-1;function Pp(){let t=m("div",{id:"result\
s",class:"results",role:"listbox","aria-label":p("search_results")});t.hidden=!0,t.addEventListener("mousedown",n=>n.preventDefault());
let e=m("input",{type:"search",id:"search",role:"combobox","aria-expanded":"false","aria-controls":"results","aria-autoc\
omplete":"list",placeholder:p("search"),"aria-label":p("search"),autocomplete:"off",value:Nt,onfocus:Fp,oninput:n=>Qs(n.
target.value),onkeydown:h$,onblur:Xs});return m("div",{class:"searching",role:"search"},e,t)}function Fp(){return Bp??=Promise.
all([F(),To(),ht("entity")]).then(([t,{cards:e},n])=>vp({facts:x,words:t,findings:e,level:n},m$())),Bp}function m$(){let t=performance.
now();return()=>performance.now()-t<l$?null:new Promise(e=>setTimeout(()=>{t=performance.now(),e()}))}async function _a(){
let t=await Fp(),e=JSON.stringify(w.coders);return De?.coders!==e&&(De={search:new Vs(t,w,p("search_asking")),coders:e}),
De.search}async function Qs(t){Nt=t,Sa=null,De||zp([m("p",{class:"quiet"},p("search_preparing"))]),await _a(),Nt===t&&Dp()}
function Dp(){let t=De?.search.groups(Nt,Sa)??[];_e=[],Oe=-1;let e=(r,i)=>(r.id=`result-${_e.length}`,r.addEventListener(
"click",i),_e.push({element:r,act:i}),r);if(!Nt.trim())return Xs();let n=(r,i)=>()=>(Xs(),Ip(r,i,Nt.trim())),o=r=>()=>{let i=Oe;
Sa=r,Dp(),Hp(i)};zp(t.length?t.map(r=>Rp(r,e,n,o)):p$(e));let s=t.reduce((r,i)=>r+i.total,0);Vt(s?q(s,"hit"):p("nothing_\
found",{what:Nt.trim()}))}function p$(t){let e=De?.search.nearest(Nt)??null,n=()=>{if(e===null)return;let o=T("search");
o.value=e,o.focus(),Qs(e)};return[m("p",{class:"quiet"},p("nothing_found",{what:Nt.trim()})),e!==null&&t(m("div",{role:"\
option",class:"result"},p("did_you_mean",{name:e})),n)]}function zp(t){let e=T("results");E(e,t),e.hidden=!1,d$(T("searc\
h"),e),T("search").setAttribute("aria-expanded","true")}function d$(t,e){let{left:n,bottom:o,width:s}=t.getBoundingClientRect(),
r=document.documentElement.clientWidth-2*Ys,i=Math.min(r,Math.max(s,f$));e.style.width=`${i}px`,e.style.left=`${Math.max(
Ys,Math.min(n,r+Ys-i))}px`,e.style.top=`${o+Wp}px`,e.style.maxHeight=`${Math.max(u$,innerHeight-o-Wp-Ys)}px`}function Xs(){
_e=[],Oe=-1,T("results").hidden=!0,T("search").setAttribute("aria-expanded","false"),T("search").removeAttribute("aria-a\
ctivedescendant")}function Hp(t){_e[Oe]?.element.removeAttribute("aria-selected"),Oe=Math.max(-1,Math.min(t,_e.length-1));
let e=_e[Oe]?.element;e?.setAttribute("aria-selected","true"),e?.scrollIntoView({block:"nearest"}),e?T("search").setAttribute(
"aria-activedescendant",e.id):T("search").removeAttribute("aria-activedescendant")}async function h$(t){let{key:e,target:n}=t,
o={ArrowDown:1,ArrowUp:-1};e in o?(t.preventDefault(),T("results").hidden&&Nt.trim()?await Qs(Nt):Hp(Oe+o[e])):e==="Ente\
r"?(t.preventDefault(),(T("results").hidden||!De)&&await Qs(n.value),_e[Math.max(Oe,0)]?.act()):e==="Escape"&&(n.value=Nt=
"",Xs())}var Gp=()=>[g$(),x$()];function g$(){if(x.languages.length<2)return null;let t=x.languages.map(e=>[e,w$(e)]);return K(p(
"language_of_names"),[["",p("language_of_names")],...t],w.language??"",async e=>{await F(),await k({language:e||null})})}
function w$(t){try{return P(new Intl.DisplayNames([t],{type:"language"}).of(t)??t)}catch{return t}}var x$=()=>{let t=ft()===
"dark"?"light":"dark";return A(p(t),()=>k({theme:t}),{id:"theme"})};function ao(t,e,n,o,s){let r=new Array(s).fill(0),i=n==="kinds"?[...r.keys()]:null,{inside:a,main:c}=_t(t,{...e,[n]:i},St(
e));for(let l of Z(a)){let f=o(n==="quad_classes"?c[l]:l);f>=0&&r[f]++}return r}var b$=0,y$=0;function Vp(){let{statements:t,names:e,labels:n}=x;return cn(p("filters_and_counts"),Pt(p("quad_classes"),
$$()),Pt(p("modes"),Js("modes",n.modes,Oa("modes",t.mode,e.modes),o=>ka(o===Me,"not actual"))),Pt(p("certainties"),Js("c\
ertainties",n.certainties,Oa("certainties",t.certainty,e.certainties),o=>ka(o===b$,"hedged"))),Pt(p("polarities"),Js("po\
larities",n.polarities,Oa("polarities",t.polarity,e.polarities),o=>ka(o===y$,"denied"))))}function Yp(t){let e=m("detail\
s",{class:"group",open:t},m("summary",{},p("more_filters")),t&&Kp());return e.addEventListener("toggle",()=>e.open&&e.children.
length===1&&Ae(e,Kp())),e}var Oa=(t,e,n)=>ao(x,w,t,o=>e[o],n.length);function ka(t,e){let{names:n,encodings:o}=x;return Jt(
J().line,{dashes:t?[]:o.holds[n.holds.indexOf(e)].dashes})}function $$(){let{statements:t,names:e,labels:n}=x,o=e.quad_classes.
length,s=c=>c<o?nn(e.signs.indexOf(Qt(x,c))):nn(e.signs.indexOf("neither")),r=ao(x,w,"quad_classes",c=>t.quad_class[c]<0?
o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],a=w.quad_classes??i;return[...n.quad_classes,p("no_quad_class")].
map((c,l)=>{let f=u=>k({quad_classes:Zs(i,a,[i[l]],u,i)});return r[l]>0&&st(`${c} (${r[l]})`,a.includes(i[l]),f,s(l))})}
function Zs(t,e,n,o,s){let r=t.filter(i=>n.includes(i)?o:e.includes(i));return String(r)===String(s)?null:r}function Js(t,e,n,o=()=>null){
let s=[...e.keys()],r=t==="kinds"&&w.count==="acts"?[ho]:s,i=w[t],a=i??r;return e.map((c,l)=>{let f=u=>k({[t]:Zs(s,a,[l],
u,r)});return(n[l]>0||i!==null)&&st(`${c} (${n[l]})`,a.includes(l),f,o(l))})}function Up(t,e){let n=e.map(([s])=>s),o=w[t]??
n;return e.map(([s,r])=>{let i=a=>k({[t]:Zs(n,o,[s],a,n)});return st(r,o.includes(s),i)})}function Kp(){let{statements:t,
names:e,labels:n,relations:o,families:s,familyOf:r,articles:i,coders:a}=x,c=ao(x,w,"relations",u=>t.relation[u],o.length),
l=ao(x,w,"kinds",u=>o[t.relation[u]].kind,e.kinds.length),f=new Set(S.level.nodes.filter((u,d)=>S.level.isTied[d]).map(u=>u.
type));return[Pt(p("kinds"),Js("kinds",n.kinds,l)),Pt(p("relations"),s.map((u,d)=>S$(u,[...o.keys()].filter(h=>r[h]===d),
c))),Pt(p("types"),Up("types",[...f].sort().map(u=>[u,u]))),i.length>1&&Pt(p("articles"),Up("articles",i.map(u=>[u.id,u.
title]))),a.length>1&&Pt(p("coders"),_$()),Pt(p("further"),st(p("with_issues"),w.issues,u=>k({issues:u})),st(p("with_inf\
erred"),w.inferred,u=>k({inferred:u})),st(p("with_headlines"),w.headlines,u=>k({headlines:u})),st(p("with_self_loops"),w.
self,u=>k({self:u})))]}function S$(t,e,n){let o=[...x.relations.keys()],s=w.relations??o,r=e.filter(c=>n[c]),i=r.reduce(
(c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>k({relations:Zs(o,s,c,l,o)});return m("details",{class:"family"},m("summ\
ary",{},`${t} (${i})`,r.some(c=>!s.includes(c))&&" \u2022"),m("p",{class:"quiet"},C(p("all"),()=>a(e,!0))," ",C(p("none"),
()=>a(e,!1))),r.map(c=>st(`${x.relations[c].label} (${n[c]})`,s.includes(c),l=>a([c],l))))}function _$(){let t=w.coders??
[],e=t.length>1?[[t.join(" "),Bt(t)]]:[],n=x.coders.map(o=>[o,o]);return K(p("coders"),[["",p("one_coder")],...n,...e],t.
join(" "),o=>k({coders:o?o.split(" "):null}))}var Qp=["statements","acts","articles"];function Xp(){let t=C(p("draw_all"),()=>k({all:!0,picture:"whole"}));return cn(p(
"level"),K(p("level"),pr.map(e=>[e,p(`level_${e}`)]),w.level,O$),m("label",{class:"line"},`${p("count_by")} `,k$()),m("l\
abel",{class:"line"},`${p("min_weight")} `,M$()),w.ego!==null&&v$(w.ego),S.isGrown&&m("p",{class:"quiet"},p("not_drawn_y\
et")," ",t),S.weakest>0&&m("p",{class:"quiet"},p("weakest",{n:S.weakest})," ",t))}async function O$(t){let e=await ht(t);
await k({level:t,ego:null,...Go(e)})}function k$(){let t=e=>k({count:Qp.find(n=>n===e)});return K(p("count_by"),Qp.map(e=>[
e,p(`by_${e}`)]),w.count,t)}function M$(){return m("input",{type:"number",min:1,max:999,value:w.min_weight,"aria-label":p(
"min_weight"),onchange:t=>k({min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function v$(t){let e=K(p("\
distance"),[1,2,3].map(n=>[String(n),q(n,"step")]),String(w.steps),n=>k({steps:Number(n)}));return m("p",{class:"ego"},p(
"neighbours_of",{name:Ze(t)})," ",e," ",C(p("show_all"),()=>k({ego:null})))}var Jp=["level","count","min_weight","quad_classes","modes","certainties","polarities","kinds"];Jp.push("relations","typ\
es","articles","coders","issues","inferred","headlines","self","ego","all");var Ma=()=>Jp.filter(t=>JSON.stringify(w[t])!==
JSON.stringify(G[t]));function Zp(){let t=T("side"),e=Ro(t),{scrollTop:n}=t,o=t.querySelector("details.group[open]")!==null,
s=Ma(),r=()=>k(Object.fromEntries(s.map(i=>[i,G[i]])));E(t,m("div",{class:"box-head"},m("h2",{},p("filters")),s.length>0&&
A(p("reset"),r,{class:"quiet-button"}),A("\xD7",()=>t.hidePopover(),{class:"close","aria-label":p("close")})),m("p",{class:"\
quiet"},es()),Xp(),Vp(),Yp(o),cn(p("display"),Gp())),jo(t,e),n&&(t.scrollTop=n)}function td({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function ed({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?_t(t,s,St(e)):n;return{chosen:r,statements:Z(r.inside)}}function nd(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=u=>Math.min(r-1,Math.max(0,Math.floor((u-o)/i))),
f=new Set;for(let u of n){let d=t.statements.act[u];if(d>=0&&f.has(d))continue;d>=0&&f.add(d);let[h,g]=[e.first[u],e.last[u]];
if(h===null&&g===null)continue;let[b,y]=[l(h??o),l(g??s)],$=h!==null&&g===h&&!e.approximate[u];for(let _=b;_<=y;_++)($?a:
c)[_]+=1/(y-b+1)}return{sure:a,unsure:c,width:i}}var va=120,Ta=!1;function sd(){let t=T("time"),e=td(x),{chosen:n,statements:o}=ed(S),s=o.filter(d=>n.first[d]===null&&n.
last[d]===null),r=s.length>0&&m("p",{class:"undated"},z(q(s.length,"undated"),s,p("undated_many")));if(!e||e[0]===e[1]){
E(t,m("p",{class:"quiet"},p("no_period")),r);return}let i=T$(e),a=t.querySelector(".slider")?t.children:[m("div",{class:"\
time-head"}),L$(e)],[c,l]=a;c.isConnected||E(t,c,l),E(c,A$(e,i),r);let[f,...u]=l.children;f.replaceWith(N$(n,o,e,i));for(let[
d,h]of u.slice(0,2).entries())h.value=String(i[d]),h.setAttribute("aria-valuetext",nt(i[d]))}function T$([t,e]){return[Math.
max(t,w.since??t),Math.min(e,w.until??e)]}function A$(t,[e,n]){return[m("h2",{},p("period")),od("since",e,t),"\u2013",od(
"until",n,t),Xt()&&!yt()&&A(p("whole_period"),()=>k({since:null,until:null})),Bs(),st(p("only_certain_dates"),w.inside===
"certainly",o=>k({inside:o?"certainly":"possibly"})),st(p("include_undated"),w.undated,o=>k({undated:o}))]}function od(t,e,[
n,o]){let s=r=>{let i=Dc(r);i!==null&&rd(t,i,[n,o])};return m("input",{type:"date",value:nt(e),min:nt(n),max:nt(o),"aria\
-label":p(t),onchange:r=>s(r.target.value)})}function L$([t,e]){let n=o=>m("input",{type:"range",min:t,max:e,step:1,"ari\
a-label":p(o),oninput:s=>rd(o,Number(s.target.value),[t,e])});return m("div",{class:"slider"},O("svg"),n("since"),n("unt\
il"),E$([t,e]))}function E$([t,e]){return m("div",{class:"years","aria-hidden":"true"},Hc(t,e).map(([n,o])=>{let s=m("sp\
an",{},o);return s.style.left=`${(n-t)/(e-t+1)*100}%`,s}))}function N$(t,e,n,[o,s]){let[r]=n,{sure:i,unsure:a,width:c}=nd(
x,t,e,n,va),l=Math.max(...i.map((d,h)=>d+a[h]),1),f=(d,h,g,b)=>{let[y,$]=[g/l*34,36-(g+b)/l*34],_=(d+1)*c+r<o||d*c+r>s;return g>
0&&O("rect",{class:h+(_?" off":""),x:d/va*1e3,y:$,width:1e3/va-1,height:Math.max(y,1.5)})},u=i.map((d,h)=>[f(h,"bar",d,0),
f(h,"bar unsure",a[h],d)]);return O("svg",{class:"histogram",viewBox:"0 0 1000 40",preserveAspectRatio:"none",role:"img",
"aria-label":p("histogram")},u)}function rd(t,e,[n,o]){let s=t==="since"?e<=n:e>=o;jt({[t]:s?null:e}),(w.since??n)>(w.until??
o)&&jt({[t==="since"?"until":"since"]:e}),!Ta&&(Ta=!0,requestAnimationFrame(()=>{Ta=!1,k({})}))}var q$=10,id=!1,Aa="";function La(){let t=m("div",{class:"viewpoints",role:"group","aria-label":P(p("according_to"))}),e=Xo();
E(T("viewpoint"),m("div",{class:"box-head"},m("h2",{},P(p("according_to"))),C$()),e.length>q$&&I$(e,t),t,j$()),ad(t,e)}var C$=()=>st(
p("viewpoint_several"),Ea(),t=>{id=t,t||w.according_to.length<2?La():k({according_to:w.according_to.slice(0,1)})}),Ea=()=>id||
w.according_to.length>1;function I$(t,e){return m("input",{type:"search",placeholder:p("sources_find"),"aria-label":p("s\
ources_find"),value:Aa,oninput:n=>{Aa=n.target.value,ad(e,t)}})}function ad(t,e){let n=Za(x),o=Ea()?"checkbox":"radio",s=e.
filter(([r,i])=>(o==="radio"||r!=="everyone")&&xt(i).includes(xt(Aa)));E(t,s.map(([r,i])=>m("label",{class:"tick"},m("in\
put",{type:o,name:"according-to",checked:w.according_to.includes(r),onchange:a=>R$(r,a.target.checked)}),m("span",{dir:"\
auto"},P(i)),m("span",{class:"number quiet"},N(n.get(r)??0)))))}function R$(t,e){if(!Ea()){k({according_to:[t]});return}
let o=Xo().map(([s])=>s).filter(s=>s===t?e:w.according_to.includes(s));k({according_to:o.length?o:["authors"]})}var j$=()=>m(
"p",{},w.compared_with&&`${p("compared_with")} ${vt(w.compared_with)} \xB7 `,C(p("compare_claims"),()=>k({tab:"compare"})));var W$=8,cd=new Map;function bn(t,e,n,o){cd.set(t,o);let s=m("button",{type:"button",id:`open-${t}`,class:"opener",popovertarget:t},
e),r=m("div",{id:t,class:"box",popover:"auto",role:"dialog","aria-label":n});return r.addEventListener("beforetoggle",i=>{
i.newState==="open"&&P$(r,s)}),r.addEventListener("toggle",i=>{i.newState==="open"&&o()}),[s,r]}function ld(t){B$(t)&&cd.
get(t)?.()}var B$=t=>document.getElementById(t)?.matches(":popover-open")??!1,co=t=>document.getElementById(t)?.hidePopover();
function P$(t,e){let{right:n,bottom:o}=e.getBoundingClientRect();t.style.setProperty("--top",`${o+4}px`),t.style.setProperty(
"--right",`${Math.max(W$,innerWidth-n)}px`)}var F$=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],D$={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function fd(){return m("section",{class:"legend"},m("h2",{},
p("legend")),m("ul",{},$i().map(([t,e])=>m("li",{},t,m("span",{},e)))),m("ul",{},F$.map(([t,e])=>m("li",{},yi(t),m("span",
{},p(e))))),z$(),m("p",{class:"quiet"},p("width_meaning",{what:p(D$[w.count])})))}function z$(){let t=new Map;for(let{tint:n,
country:o}of S.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return m("ul",{},
e.map(([n,o])=>m("li",{},yi("dot",Te()[n]),m("span",{},p("belongs_to",{name:H$(o)})))))}function H$(t){let e=w.language?
Rt(t):null;return e?U(e):S.level.countries[t]}function ce(t,e=""){return`${[x.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network",e].filter(
Boolean).join("-")}.${t}`}var G$={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function lo(t){return t.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
"")}function rt(t){return lo(String(t)).replace(/[&<>"]/g,e=>G$[e])}var U$=["fill","stroke","stroke-width","stroke-dasharray","stroke-linecap","stroke-linejoin","paint-order"],K$=["font-si\
ze","font-weight"],V$=["class","role","tabindex","aria-label","aria-hidden","data-key","data-tie","data-words"];function Na(){
let t=gs();if(!t?.parts.ties.length)return null;let e=t.root.cloneNode(!0),n=[...t.root.querySelectorAll("*")];for(let[o,
s]of[...e.querySelectorAll("*")].entries())Y$(s,getComputedStyle(n[o]));for(let o of e.querySelectorAll(".around, .now"))
o.remove();for(let o of[e,...e.querySelectorAll("*")])for(let s of V$)o.removeAttribute(s);return e.setAttribute("width",
String(t.picture.width)),e.setAttribute("height",String(t.picture.height)),e}function Y$(t,e){let n=["text","tspan"].includes(
t.localName),o=n||t.localName!=="g";for(let s of[...o?U$:[],...n?K$:[]]){let r=e.getPropertyValue(s);r&&r!=="normal"&&t.
setAttribute(s,r.replace(/px/g,""))}e.opacity!=="1"&&t.setAttribute("opacity",e.opacity)}var tr=1.4,[ud,Q$,yn]=[48,24,12],md=document.createElement("canvas").getContext("2d");function pd(t,e,n=400){return md.font=
`${n} ${e}px system-ui, sans-serif`,md.measureText(t).width}function er(t,e,n,o=400){let s=[];for(let i of t.split(/\s+/).
filter(Boolean)){let a=s.length?`${s[s.length-1]} ${i}`:i;s.length&&pd(a,n,o)<=e?s[s.length-1]=a:s.push(i)}return{markup:s.
map((i,a)=>`<text y="${(n*(1+a*tr)).toFixed(1)}" font-size="${n}" font-weight="${o}">${rt(i)}</text>`).join(""),height:s.
length*n*tr}}function dd(t){let[e,n]=[0,yn];return{markup:(w.picture==="named"?xs():Jl()).map(([r,i])=>{let a=ud+pd(i,yn)+
Q$;e&&e+a>t&&([e,n]=[0,n+yn*tr]);let c=`<g transform="translate(${e} ${n-11})">${r.innerHTML}</g><text x="${e+ud}" y="${n}\
" font-size="${yn}">${rt(i)}</text>`;return e+=a,c}).join(""),height:n+yn*tr-yn}}function gd(){let t=xe()?.body;if(!t?.nodeIndices.length)return null;let{nodes:e}=S.level,n=t.nodeIndices.map(l=>({at:l,
x:t.nodes[l].x,y:t.nodes[l].y})),[o,s]=[Math.min(...n.map(({x:l})=>l))-90,Math.max(...n.map(({x:l})=>l))+90],[r,i]=[Math.
min(...n.map(({y:l})=>l))-60,Math.max(...n.map(({y:l})=>l))+70],a=[...[...S.arrows.keys()].map(l=>X$(l,t)),...n.map(({at:l,
x:f,y:u})=>Z$(l,e[l],f,u))];return{markup:`<g transform="translate(${(-o).toFixed(1)} ${(-r).toFixed(1)})">${a.join("")}\
</g>`,width:s-o,height:i-r}}function hd(t,e,n){let o=n.nodes[e],s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=S.level.nodes[e].size+
3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*r}}var fo=({x:t,y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function X$(t,e){
let{options:n}=e.edges[t],{arrows:o}=S.level,{signs:s,holds:r,marks:i}=x.encodings,[a,c]=[e.nodes[o.actor[t]],e.nodes[o.
target[t]]],{color:l}=n.color,f=a===c,u=f?{x:a.x+34,y:a.y-34}:os(a,c,n.smooth),d=f?{x:a.x,y:a.y-16}:hd(u,o.actor[t],e),h=f?
{x:a.x+16,y:a.y}:hd(u,o.target[t],e),g=Math.atan2(h.y-u.y,h.x-u.x)*180/Math.PI,b={x:(d.x+2*u.x+h.x)/4,y:(d.y+2*u.y+h.y)/
4},{dashes:y}=r[o.hold[t]],$=y.length?` stroke-dasharray="${y.join(" ")}"`:"",_=`<path d="M${fo(d)} Q${fo(u)} ${fo(h)}" \
fill="none" stroke="${l}" stroke-width="${n.width.toFixed(1)}"${$}/>`,M=Hn(s[o.sign[t]].head,l,`translate(${fo(h)}) rota\
te(${g}) scale(1)`),v=bi(i[o.mark[t]].middle,l,b.x.toFixed(1),b.y.toFixed(1));return _+(M?.outerHTML??"")+(v?.outerHTML??
"")+J$(n.label??"",d,h,b)}function J$(t,e,n,o){if(!t)return"";let s=Math.atan2(n.y-e.y,n.x-e.x)*180/Math.PI,r=s>90||s<-90?
s+180:s,i=t.split(`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${rt(c)}</tspan>`);return`<text transform="translate(${fo(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${wd()}>${a.join("")}</text>`}var wd=()=>`text-anchor="middle" fill="${J().text}\
" stroke="${J().ground}" stroke-width="3" paint-order="stroke"`;function Z$(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=tn(W(S.level,t)).split(`
`).map((f,u)=>`<text x="${s}" y="${r+e+14+u*14}" font-size="13" ${wd()}>${rt(f)}</text>`),l=o>=0?Te()[o]:J().node;return`${i[n]}\
fill="${l}" stroke="${J().line}"/>${c.join("")}`}var tS=/^repeating-linear-gradient\((.*)\)$/,eS=/,\s*(?![^(]*\))/,nS={"to top":0,"to right":90,"to bottom":180,"to left":270};
function xd(t,{x:e,y:n,width:o,height:s}){let[r,...i]=tS.exec(t)?.[1].split(eS)??[];if(!i.length)return null;let a=(nS[r]??
Number.parseFloat(r))*Math.PI/180,[c,l]=[Math.sin(a),-Math.cos(a)],f=(Math.abs(o*c)+Math.abs(s*l))/2,[u,d]=[e+o/2-f*c,n+
s/2-f*l],h=0,g=i.map(D=>{let L=D.lastIndexOf(" ");return h=Math.max(h,Number.parseFloat(D.slice(L))),{colour:oS(D.slice(
0,L)),at:h}}),b=[u,d,u+h*c,d+h*l].map(D=>(Math.round(100*D)/100+0).toFixed(2)),y=`stripes${[t,...b].join("_").replace(/[^\w.-]+/g,
"_")}`,[$,_,M,v]=b,R=g.map(({colour:D,at:L})=>`<stop offset="${(L/h).toFixed(4)}" stop-color="${D}"/>`),j=`gradientUnits\
="userSpaceOnUse" spreadMethod="repeat" x1="${$}" y1="${_}" x2="${M}" y2="${v}"`;return{fill:`url(#${y})`,defined:`<line\
arGradient id="${y}" ${j}>${R.join("")}</linearGradient>`}}function oS(t){let e=/^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)$/.
exec(t)?.slice(1);return e?`rgb(${e.map(n=>Math.round(255*Number(n))).join(", ")})`:t}var sS=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linecap","stroke-linejoin","stroke-opac\
ity","paint-order","opacity","font-size","font-weight","font-style","font-family","text-anchor","dominant-baseline","let\
ter-spacing","direction","visibility","marker-start","marker-mid","marker-end"],rS=["class","style","tabindex","role","f\
ocusable"],nr=8,bd=document.createElement("canvas").getContext("2d");function qa(t){let e=iS(t);for(let[o]of e)o.scrollTo(
0,0);let n=t instanceof SVGSVGElement?aS(t):cS(t);for(let[o,s,r]of e)o.scrollTo(s,r);return n}function iS(t){let e=[];for(let n=t.
parentElement;n;n=n.parentElement)e.push(n);return e.filter(n=>n.scrollLeft||n.scrollTop).map(n=>[n,n.scrollLeft,n.scrollTop])}
function aS(t){let e=t.getBBox(),[n,o]=[Math.ceil(e.width)+2*nr,Math.ceil(e.height)+2*nr],s=yd(t);return s.setAttribute(
"viewBox",`${e.x-nr} ${e.y-nr} ${n} ${o}`),s.setAttribute("width",String(n)),s.setAttribute("height",String(o)),{markup:$d(
s),width:n,height:o}}function cS(t){let{left:e,top:n}=t.getBoundingClientRect(),o=[],[s,r]=[0,0],i=(c,l)=>{c&&(o.push(c),
s=Math.max(s,l.right-e),r=Math.max(r,l.bottom-n))},a=c=>{let l=getComputedStyle(c);if(l.display==="none"||l.visibility===
"hidden"||l.opacity==="0")return;let f=c.getBoundingClientRect();if(f.right<e)return;let[u,d]=[f.left-e,f.top-n];if(c instanceof
SVGSVGElement){let h=yd(c);for(let[g,b]of Object.entries({x:u,y:d,width:f.width,height:f.height,overflow:"visible"}))h.setAttribute(
g,String(b));i($d(h),f);return}i(lS(l,u,d,f.width,f.height),f);for(let h of c.childNodes)if(h instanceof Element)a(h);else if(h instanceof
Text)for(let g of mS(h,l,e,n))i(g.markup,g.place)};return a(t),{markup:o.join(""),width:Math.ceil(s),height:Math.ceil(r)}}
function yd(t){let e=t.cloneNode(!0),[n,o]=[t,e].map(s=>[s,...s.querySelectorAll("*")]);for(let[s,r]of n.entries()){let i=getComputedStyle(
r);for(let a of[...rS,...o[s].getAttributeNames().filter(c=>c.startsWith("aria-"))])o[s].removeAttribute(a);i.display===
"none"&&o[s].setAttribute("display","none");for(let a of sS)o[s].setAttribute(a,i.getPropertyValue(a))}return e}var $d=t=>lo(
new XMLSerializer().serializeToString(t));function lS(t,e,n,o,s){let r=o>0&&s>0?xd(t.backgroundImage,{x:e,y:n,width:o,height:s}):
null,i=r?`${r.defined}<rect x="${e}" y="${n}" width="${o}" height="${s}" fill="${r.fill}"/>`:"";return uS(t,e,n,o,s,!r)+
i+fS(t,e,n,o,s)}function fS(t,e,n,o,s){let r=Number.parseFloat(t.outlineWidth);if(t.outlineStyle!=="solid"||!r||!or(t.outlineColor))
return"";let i=Number.parseFloat(t.outlineOffset)+r/2;return`<rect x="${e-i}" y="${n-i}" width="${o+2*i}" height="${s+2*
i}" fill="none" stroke="${t.outlineColor}" stroke-width="${r}"/>`}function uS(t,e,n,o,s,r){let[i]=t.backgroundImage.match(
/(?:rgba?|color)\([^)]*\)/)??[],a=[t.backgroundColor,r?i:""].find(v=>v&&or(v))??"none",c=["Top","Right","Bottom","Left"].
map(v=>({wide:t[`border${v}Style`]==="none"?0:Number.parseFloat(t[`border${v}Width`]),colour:t[`border${v}Color`]})),l=c.
every(({wide:v,colour:R})=>v===c[0].wide&&R===c[0].colour),{wide:f,colour:u}=c[0],d=Math.min(Number.parseFloat(t.borderTopLeftRadius)||
0,o/2,s/2),h={dashed:`${3*f} ${2*f}`,dotted:`0 ${2*f}`}[t.borderTopStyle],g=h?` stroke-dasharray="${h}" stroke-linecap="\
round"`:"",b=f&&or(u)?` stroke="${u}" stroke-width="${f}"${g}`:"",y=l&&b?f/2:0,$=`x="${e+y}" y="${n+y}" width="${Math.max(
0,o-2*y)}" height="${Math.max(0,s-2*y)}"`,_=a==="none"&&!(l&&b)?"":`<rect ${$} rx="${d}" fill="${a}"${l?b:""}/>`;if(l)return _;
let M=c.map(({wide:v,colour:R},j)=>{if(!v||!or(R))return"";let D=[[e,n,o,v],[e+o-v,n,v,s],[e,n+s-v,o,v],[e,n,v,s]][j];return`\
<rect x="${D[0]}" y="${D[1]}" width="${D[2]}" height="${D[3]}" fill="${R}"/>`});return _+M.join("")}var or=t=>t!=="trans\
parent"&&!/^rgba\(.*, 0\)$/.test(t);function mS(t,e,n,o){let s=e.writingMode.startsWith("horizontal"),r=e.direction==="r\
tl";bd.font=`${e.fontStyle} ${e.fontWeight} ${e.fontSize} ${e.fontFamily}`;let i=bd.measureText("x").fontBoundingBoxAscent,
a=`font-family="${rt(e.fontFamily)}" font-size="${e.fontSize}" font-weight="${e.fontWeight}" font-style="${e.fontStyle}"\
 fill="${e.color}" direction="${e.direction}"`;return pS(t,s).map(({words:c,place:l})=>{let f=s?`x="${(r?l.right:l.left)-
n}" y="${l.top-o+i}"`:`transform="translate(${l.left-n+i} ${l.bottom-o}) rotate(-90)"`,u=e.textTransform==="uppercase"?c.
toLocaleUpperCase():c;return{markup:`<text ${f} ${a}>${rt(u.trim())}</text>`,place:l}})}function pS(t,e){let n=[],o=document.
createRange();for(let{segment:s,index:r}of new Intl.Segmenter().segment(t.data)){o.setStart(t,r),o.setEnd(t,r+s.length);
let i=o.getBoundingClientRect(),a=n[n.length-1];if(!i.width&&!i.height)continue;a&&Math.abs(e?a.place.top-i.top:a.place.
left-i.left)<2?[a.words,a.place]=[a.words+s,dS(a.place,i)]:n.push({words:s,place:i})}return n.filter(({words:s})=>s.trim())}
function dS(t,e){let[n,o]=[Math.min(t.left,e.left),Math.min(t.top,e.top)];return new DOMRect(n,o,Math.max(t.right,e.right)-
n,Math.max(t.bottom,e.bottom)-o)}var Sd=(t,e,n)=>`<svg xmlns="${jr}" width="${e}" height="${n}" viewBox="0 0 ${e} ${n}" \
font-family="system-ui, sans-serif">${t}</svg>
`;var sr=16,hS=480,rr={arguments:".argument",timeline:".timeline-box svg",matrix:"table.matrix"},gS=".looks, .matrix-legen\
d";function wS(){return w.tab==="graph"?[w.picture==="named"?xS():gd()].filter(e=>e!==null):[...rr[w.tab]?T("sheet").querySelectorAll(
rr[w.tab]):[]].map(qa)}function xS(){let t=Na();if(!t)return null;let[e,n]=["width","height"].map(o=>Number(t.getAttribute(
o)));return{markup:lo(new XMLSerializer().serializeToString(t)),width:e,height:n}}function Ca(){return w.tab!=="graph"?!!(rr[w.
tab]&&T("sheet").querySelector(rr[w.tab])):w.picture==="named"?!!Na():!!xe()?.body.nodeIndices.length}function ir(){let t=wS();
if(!t.length)return null;let{text:e,ground:n}=J(),o=w.tab==="graph"?[]:[...T("sheet").querySelectorAll(gS)].map(qa),s=Math.
max(hS,...[...t,...o].map(b=>b.width)),r=[],i=sr,a=({markup:b,height:y},$=8)=>{r.push(`<g transform="translate(${sr} ${i.
toFixed(1)})">${b}</g>`),i+=y+$},{title:c,what:l,numbers:f,based:u}=bS();a(er(c,s,18,600),2),a(er(`${p(`tab_${w.tab}`)}.\
 ${l}`,s,13),12);for(let b of t)a(b,12);w.tab==="graph"&&a(dd(s));for(let b of o)a(b);a(er([u,Yc(f)].filter(Boolean).join(
" "),s,12),sr);let[d,h]=[Math.ceil(s+2*sr),Math.ceil(i)],g=`<rect width="${d}" height="${h}" fill="${n}"/><g fill="${e}"\
>${r.join("")}</g>`;return{width:d,height:h,svg:Sd(g,d,h)}}function bS(){let t=w.tab==="arguments"?au():null;if(t){let o=Le(
x,t.statements,S.chosen.main),{title:s}=x.articles[t.article];return{title:s,what:`${P(Je())}.`,numbers:o,based:Zo(o)}}let e={
title:x.title,what:ge()};if(w.tab==="timeline"){let o=Se(S).flatMap(r=>r.statements),s=Le(x,o,S.chosen.main);return{...e,
numbers:s,based:Zo(s)}}let n=Ve();return{...e,numbers:Yt(n),based:Vr(n)}}var $n=()=>ir()?.svg??"",ar=t=>`data:image/svg+\
xml;charset=utf-8,${encodeURIComponent(t)}`;async function Ia(t,e){let{theme:n}=w;await k({theme:t});try{await e()}finally{
await k({theme:n})}}var _d=t=>Ia(t,()=>re(ce("svg"),"image/svg+xml",$n())),Od=(t,e)=>Ia(t,async()=>{let n=await yS(e);n?
re(ce("png"),"image/png",n):Vt(p("save_too_large"))});async function yS(t){let e=ir();if(!e)return null;let n=new Image;
n.src=ar(e.svg),await n.decode();let o=m("canvas",{width:t,height:Math.round(e.height/e.width*t)});return o.getContext("\
2d")?.drawImage(n,0,0,o.width,o.height),new Promise(r=>o.toBlob(r))}async function kd(){let t="";await Ia("light",()=>{t=
$n()});let e=m("img",{class:"paper",src:ar(t),alt:ge()});await e.decode(),document.querySelector("body > .paper")?.remove(),
document.body.append(e),document.body.classList.add("picture-alone");let n=()=>{e.remove(),document.body.classList.remove(
"picture-alone")};addEventListener("afterprint",n,{once:!0}),print()}function Ht(){let{draft:t}=w;return t?t.flatMap((e,n)=>n%2?[]:[{caption:e,view:t[n+1]??""}]):x.story?.steps??[]}var ja=()=>w.
step===null?null:Math.max(1,Math.min(w.step,Ht().length));function Wa(t){let{language:e,theme:n,draft:o}=w,s=kn(Ht()[t-1].
view,G);return{...s,language:s.language??e,theme:n,draft:o,step:t}}var Md=async t=>k(await qn(Wa(t))),vd=t=>`#${ze(Wa(t),
G)}`,$S=()=>ze({...w,step:null,draft:null,theme:G.theme},G);function Td(t){let e=[...Ht(),{caption:t,view:$S()}];return k(
{draft:Ld(e),step:e.length})}function Ad(t){let e=Ht().filter((n,o)=>o!==t-1);return k({draft:e.length?Ld(e):null,step:null})}
var Ld=t=>t.flatMap(({caption:e,view:n})=>[e,n]);function Ed(){let t=Ht().map(({caption:e,view:n})=>`  - caption: ${Ra(e)}\

    view: ${Ra(n)}
`);return`title: ${Ra(x.story?.title??x.title)}
steps:
${t.join("")}`}var Ra=t=>JSON.stringify(t).replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu,e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`),Nd=()=>x.story?.steps.length?Wa(1):{};var cr="";function qd(t){let e=m("textarea",{id:"story-caption",rows:2,dir:"auto",value:cr,oninput:()=>{cr=e.value}}),n=()=>{
let s=cr.trim();return s?(cr="",t(),Td(s)):e.focus()},o=()=>{Ht().length&&re(ce("yaml"),"application/yaml",Ed()),t()};return m(
"div",{class:"story-form"},m("label",{for:"story-caption"},p("story_caption")),e,A(p("story_add"),n),A(p("save_story"),o))}var Cd=["type","sector","country"],SS=["weight","acts","articles","sources","statements"],_S=t=>typeof t=="number"?String(
t):jd(t);function jd(t){let e=/^[=+\-@\t\r]/.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)?`"${e.replace(/"/g,'""')}"`:e}async function lr(){
let{entities:t,statements:e}=await F(),{articles:n,coders:o,names:s,statements:r}=x,i=f=>typeof f=="string"?f:f<0?r.key[-1-
f]:U(t[f]),a=f=>f===null?"":nt(f),c=[["claim",dt],["quote",Lt],["title",f=>X(f).title],["author",f=>X(f).author],["publi\
sher",f=>X(f).publisher],["published",f=>X(f).published],["inferred_published",f=>X(f).inferred],["url",f=>X(f).url],["s\
ubject_label",f=>i(e[f].s)],["relation",f=>ct(f).id],["object_label",f=>i(e[f].o)],["according_to",f=>je(e[f].sources??[]).
join(" > ")],["author_stance",f=>s.stances[r.stance[f]]],["mode",f=>s.modes[r.mode[f]]],["certainty",f=>s.certainties[r.
certainty[f]]],["polarity",f=>s.polarities[r.polarity[f]]],["earliest",f=>a(r.first[f])],["latest",f=>a(r.last[f])],["ar\
ticle",f=>n[r.article[f]].id],["coder",f=>o[r.coder[f]]],["statement",f=>r.key[f]]],l=Z(S.chosen.inside).map(f=>c.map(([
,u])=>jd(u(f)??"")));return[c.map(([f])=>f),...l].map(f=>`${f.join(",")}\r
`).join("")}function fr(){let{nodes:t}=S.level,n=["actor","actor_label","target","target_label","weight","acts",...x.names.
quad_classes.map(s=>s.replace(" ","_")),"no_quad_class","articles","sources","label","statements"],o=Yr(S).map(({pair:s,
actor:r,target:i})=>{let{acts:a,byQuadClass:c,noQuadClass:l,articles:f,sources:u,statements:d}=ee(S,s);return[...[t[s.a].
actor,r,t[s.b].actor,i],s.weight,a,...c,l,f.size,u.size,se(x,s.rows),Ct(x,d).join(" ")]});return[n,...o].map(s=>`${s.map(
_S).join(",")}\r
`).join("")}function ur(){let{nodes:t}=S.level,e=new Set,n=Yr(S).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:f}=ee(S,r),u=[r.weight,a,c.size,l.size,Ct(x,f).join(" ")],d=`source="${rt(t[r.a].actor)}" target="${rt(
t[r.b].actor)}"`;return`<edge id="${i}" ${d} label="${rt(se(x,r.rows))}" weight="${r.weight}"><attvalues>${u.map(Id).join(
"")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=Cd.map((a,c)=>Id(t[r][a],c)).join("");return`<node id\
="${rt(t[r].actor)}" label="${rt(W(S.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0" encodi\
ng="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${Rd("node",Cd,()=>"string")+Rd("edge",
SS,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var Id=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${rt(t)}"/>`;function Rd(t,e,n){let o=e.map((s,r)=>`<at\
tribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}var[Wd,Ba]=[200,12e3],OS=["2","3","4"],ke=2400,Bd=null;function Pd(){let t=(e,n)=>A(p(e),()=>{co("save"),n()});E(T("save"),
m("h2",{},p("save")),kS(t),m("h3",{},p("save_data")),t("save_statements",async()=>re(ce("csv",p("save_statements_name")),
"text/csv",await lr())),t("save_csv",()=>re(ce("csv"),"text/csv",fr())),t("save_gexf",()=>re(ce("gexf"),"application/xml",
ur())),!Ca()&&t("print",()=>window.print()),qd(()=>co("save")))}function kS(t){if(!Ca())return m("p",{class:"quiet"},p("\
save_no_picture"));let e=()=>Bd??ft(),n=m("input",{type:"number",min:Wd,max:Ba,step:100,value:ke,onchange:r=>{ke=Math.round(
Math.min(Ba,Math.max(Wd,Number(r.target.value)||ke))),r.target.value=String(ke)}}),o=K(p("save_scale"),[["",p("save_scal\
e")],...OS.map(r=>[r,`${r}\xD7`])],"",r=>{ke=Math.min(Ba,(ir()?.width??0)*Number(r))||ke,n.value=String(ke)}),s=["light",
"dark"].map(r=>[r,p(`save_${r}`)]);return[m("h3",{},p("save_picture")),m("p",{class:"line"},m("label",{},`${p("save_widt\
h")} `,n),o),m("p",{class:"line"},K(p("save_ground"),s,e(),r=>{Bd=r==="dark"?"dark":"light"})),t("save_png",()=>Od(e(),ke)),
t("save_svg",()=>_d(e())),t("save_pdf",kd)]}var MS="input, select, textarea, [contenteditable], [role=tablist], [role=grid], [role=listbox], [role=application], [ro\
le=menu], #main table, #main svg";function Fd(){return document.addEventListener("keydown",vS),m("section",{id:"story","\
aria-label":p("story")})}function Dd(){let t=T("story"),e=Ht(),n=ja();if(t.hidden=!e.length,!e.length)return;let o=w.draft?
p("story_draft"):x.story?.title??"",s=n===null?o:e[n-1].caption;E(t,m("div",{class:"story-step"},m("p",{class:"story-cap\
tion",dir:"auto"},s),m("nav",{class:"story-way","aria-label":p("story_steps")},n!==null&&m("span",{class:"quiet"},p("sto\
ry_place",{n,of:e.length})),n===null?mr(1,p("story_begin")):[n>1&&mr(n-1,`\u2190 ${p("story_back")}`),e.map((r,i)=>mr(i+
1,String(i+1),i+1===n)),n<e.length&&mr(n+1,`${p("story_next")} \u2192`)],w.draft&&n!==null&&A(p("story_remove"),()=>Ad(n)),
w.draft&&A(p("story_discard"),()=>k({draft:null,step:null})))),m("ol",{class:"story-whole"},e.map(r=>m("li",{dir:"auto"},
r.caption))))}function mr(t,e,n=!1){return m("a",{href:vd(t),"aria-current":n?"step":null,"aria-label":e===String(t)?p("\
story_step",{n:t}):null,onclick:o=>{o instanceof MouseEvent&&(o.ctrlKey||o.metaKey||o.shiftKey)||(o.preventDefault(),zd(
t))}},e)}async function zd(t){await Md(t);let e=Ht();Vt(`${p("story_place",{n:t,of:e.length})}. ${e[t-1].caption}`)}function vS(t){
let e={ArrowLeft:-1,ArrowRight:1}[t.key],n=ja();if(!e||n===null||t.defaultPrevented||t.altKey||t.ctrlKey||t.metaKey||t.target instanceof
Element&&t.target.closest(MS))return;let o=n+e;o<1||o>Ht().length||(t.preventDefault(),zd(o))}var Gd=["viewpoint","time","side"];function Ud(){E(T("app"),m("header",{},m("h1",{dir:"auto"},x.title),Pp(),m("div",{class:"\
tools"},TS())),m("nav",{id:"views","aria-label":p("views")},m("div",{id:"tabs",role:"tablist","aria-label":p("views"),onkeydown:LS},
le.map(AS)),m("p",{id:"matching",class:"quiet"})),Fd(),m("main",{},m("div",{id:"main",role:"tabpanel"},kf(bn("legend",p(
"legend"),p("legend"),()=>E(T("legend"),fd()))),m("div",{id:"sheet"}),m("p",{id:"caption"}))),m("aside",{id:"panel",tabindex:0,
"aria-label":p("quotes")}),m("p",{id:"announced",class:"unseen","aria-live":"polite"})),document.addEventListener("keydo\
wn",ES)}var TS=()=>[bn("viewpoint",Hd("viewpoint",P(p("according_to"))),P(p("according_to")),La),bn("time",Hd("time",p("\
period")),p("period"),sd),bn("side",[p("filters"),m("span",{class:"set"})],p("filters"),Zp),bn("save",p("save"),p("save"),
Pd)],Hd=(t,e)=>[m("span",{class:"quiet"},e),m("span",{id:`chosen-${t}`,class:"chosen"})];function Kd(){let{tab:t,open:e}=w;
document.documentElement.dataset.theme=w.theme,document.body.classList.toggle("wide",!e);for(let n of le){let o=T(`tab-${n}`);
o.setAttribute("aria-selected",String(n===t)),o.tabIndex=n===t?0:-1}T(`tab-${t}`).scrollIntoView?.({block:"nearest",inline:"\
nearest"}),T("main").setAttribute("aria-labelledby",`tab-${t}`),T("stage").hidden=t!=="graph",T("sheet").hidden=t==="gra\
ph"}function Vd(){let t=[...w.according_to,...w.compared_with??[]];T("chosen-viewpoint").textContent=t.length>1?q(t.length,
"viewpoint"):vt(t),T("chosen-time").textContent=Xt()?jn():p("any_time");let e=Ma().length,n=T("open-side");E(n.querySelector(
".set"),e>0&&String(e)),n.setAttribute("aria-label",e?p("filters_set",{n:e}):p("filters")),T("matching").textContent=es();
for(let o of Gd)ld(o)}var AS=t=>A(p(`tab_${t}`),()=>k({tab:t}),{role:"tab",id:`tab-${t}`,"aria-controls":"main"});async function LS({
key:t}){let e={ArrowRight:1,ArrowLeft:-1}[t];if(!e)return;let n=le[(le.indexOf(w.tab)+e+le.length)%le.length];await k({tab:n}),
T(`tab-${n}`).focus()}function ES(t){if(t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.test(t.target.tagName))
return;let e=document.querySelector(":popover-open")!==null;if(t.key==="Escape"&&w.open&&!e&&k({open:null}),t.key==="/"){
t.preventDefault();for(let n of[...Gd,"save"])co(n);T("search").focus()}}var NS=["open","pair","lanes","article","about","claimant","analysis","unfolded","picture","frames","rows","facets","col\
umns","sort","more","findings","tab","theme","citation","find","step","draft"],qS=["picture","ego","steps","level","all",
"grown"],CS={findings:im,arguments:cu,table:Dm,analyses:Qf,matrix:Rm,timeline:Us,bargains:qu,article:Lu,compare:Ki},Pa=null;
async function Yd(t){let e=Cc(),n="open"in t&&!!w.open,o="open"in t&&!w.open;n&&e&&e.part!=="panel"&&(Pa=e),("article"in
t||"tab"in t)&&!("find"in t)&&jt({find:null}),No(t),await uo(t),n||Ic(o?Pa??e:e),o&&(Pa=null)}async function uo(t){let e=Object.
keys(t??w),n=!!(t&&S&&e.length)&&e.every(r=>NS.includes(r)),o=!S;(w.compared_with||w.language)&&await F(),n||await Tc();
let s=!n&&!o&&e.some(r=>qS.includes(r));Kd(),Dd(),(!n||e.includes("theme")||e.includes("tab"))&&Vd(),RS(),await IS(s),await Vf()}
async function IS(t){if(w.tab!=="graph"){await CS[w.tab](T("sheet")),xm(T("sheet"));return}await Mf(t)}function RS(){let t=T(
"caption");if(t.hidden=["findings","arguments","compare","analyses","matrix","table","article"].includes(w.tab),w.tab!==
"graph"){E(t,ge());return}let e=Ve(),{statements:n}=Yt(e),o=[S.selfLoops>0&&p("note_self_loops",{n:S.selfLoops}),e.isGrown&&
p("not_drawn_yet"),e===S&&S.arrows.size>as&&p("note_zoom")].filter(Boolean),s=n.filter(r=>S.chosen.undated.has(r));E(t,Tt(
e)," ",z(p("show_quotes"),n,p("based_on_drawn")),o.length>0&&` \xB7 ${o.join(" ")}`,s.length>0&&[" \xB7 ",z(q(s.length,"\
article_date_used"),s,p("undated_many"))])}function Qd(){let t=[...T("panel").querySelectorAll("details:not([open])")];for(let o of t)o.setAttribute("open","");addEventListener(
"afterprint",()=>t.forEach(o=>{o.removeAttribute("open")}),{once:!0});let e=w.tab==="graph"?jS($n):"",n=T("printed");n.alt=
Tt(Cn()),e?n.src=ar(e):n.removeAttribute("src")}function jS(t){let e=w.theme;if(ft()==="light")return t();let n=s=>{jt({
theme:s}),document.documentElement.dataset.theme=s,vf()};n("light");let o=t();return n(e),o}var Xd={change:k,state:()=>w,edges:()=>Gt(S).map(t=>{let e=ee(S,t);return{actor:S.level.nodes[t.a].actor,target:S.level.
nodes[t.b].actor,label:se(x,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,e.noQuadClass],articles:e.
articles.size,sources:e.sources.size,statements:Ct(x,e.statements)}}),parts:()=>S.parts?.claims.map(t=>t.map(({sides:e,positions:n})=>[
...e.map(o=>Ct(x,o)),...n.map(o=>[...new Set(o.map(({how:s})=>s))].sort())])),compared:()=>{let{according_to:t,compared_with:e}=Ls(
x,w,G).state;return[t,e]},arguments:async()=>{let{cards:t,...e}=await Ao();return Xn(x,{cards:t,...e},w).map(({tail:n,head:o,
words:s,statements:r})=>({tail:t[n].text,head:t[o].text,words:s,statements:Ct(x,r)}))},timeline:()=>{let{act:t}=x.statements,
e=Se(S),n=new Map(e.map(({main:o,statements:s})=>[t[o],Ct(x,s)]));return{units:e.map(({statements:o,isReal:s,first:r,last:i})=>({
statements:Ct(x,o),isReal:s,first:r,last:i})),orders:da(S).flatMap(([o,s])=>{let r=[n.get(o),n.get(s)];return r[0]&&r[1]?
[r]:[]})}},bargains:()=>Eo().bargains.map(t=>({acts:t.length,statements:Ct(x,t.flatMap(e=>e.statements))})),search:async(t,e)=>((await _a()).
groups(t,e).find(o=>o.kind===e)?.hits??[]).map(({label:o,count:s,phrase:r,statements:i,snippet:a})=>({label:o,count:s,phrase:r?
{...r,relation:x.relations[r.relation].id}:null,statements:i?Ct(x,i):null,text:a?.text??null})),svg:$n,csv:fr,statements:lr,
gexf:ur,network:xe};async function WS(){vc(Yd),await Oc(Nc,document.documentElement.lang||"en"),jt(location.hash.length>1?await qn(kn(location.
hash,G)):Nd()),Ud(),await uo(),document.body.classList.add("ready"),addEventListener("hashchange",BS),addEventListener("\
beforeprint",Qd),Ir().addEventListener("change",()=>w.theme==="auto"&&uo()),(window.requestIdleCallback||setTimeout)(()=>F())}
async function BS({newURL:t}){let e=await qn(kn(new URL(t).hash,G));new URL(t).hash!==location.hash||Ka(e,w)||(jt(e),No(
{}),uo())}Object.assign(window,{explorer:Xd});WS();})();

"use strict";(()=>{var fe=["findings","graph","arguments","compare","timeline","bargains","analyses","matrix","table","article"],cr=["entit\
y","organisation","sector","country"],lr=["ties","statements"],fr=["plain","chicago","apa"],Bd=["acts","statements","art\
icles"],yn={tab:"graph",level:"entity",according_to:["authors"],compared_with:null,since:null,until:null,inside:"possibl\
y",undated:!0,kinds:null,quad_classes:null,relations:null,modes:null,certainties:null,polarities:null,coders:null,articles:null,
types:null,count:"statements",inferred:!0,headlines:!0,self:!1,issues:!1,min_weight:1,all:!1,ego:null,steps:1,grown:null,
picture:"named",frames:null,open:null,pair:null,lanes:"actor",article:null,about:null,claimant:null,analysis:null,unfolded:null,
rows:"ties",facets:null,columns:null,sort:null,more:0,find:null,findings:null,step:null,draft:null,language:null,citation:"\
plain",theme:"auto"},ur=Object.keys(yn),Fd=new Set(["kinds","quad_classes","relations","modes","certainties","polarities"]),
Pd=new Set(["findings","coders","articles","types","according_to","compared_with","grown","pair","unfolded","frames","fi\
nd","draft","facets","columns"]),Ca={inside:["possibly","certainly"],citation:fr,steps:[1,2,3],level:cr,tab:fe,lanes:["a\
ctor","pair"],theme:["auto","light","dark"],count:Bd,rows:lr,picture:["named","whole"]},Ia={least:-719162,most:2932896},
Ra={since:Ia,until:Ia,min_weight:{least:1},more:{least:0},step:{least:1},according_to:{least:1},compared_with:{least:1}},
Dd=new Set(["since","until","min_weight","more","step"]),Hd=Object.fromEntries(ur.map(t=>[t,zd(t)]));function zd(t){let e=yn[t]===
null;return Object.hasOwn(Ca,t)?{type:"choice",optional:e,choices:Ca[t]}:Fd.has(t)?{type:"integers",optional:e}:Pd.has(t)?
{type:"texts",optional:e,...Ra[t]}:Dd.has(t)?{type:"integer",optional:e,...Ra[t]}:{type:typeof yn[t]=="boolean"?"boolean":
"text",optional:e}}var ja=t=>({...yn,...t}),Wa=(t,e)=>ur.every(n=>Ba(t[n],e[n]));function We(t,e){return ur.filter(o=>!Ba(
t[o],e[o])).map(o=>`${o}=${encodeURIComponent(JSON.stringify(t[o]))}`).join("&")}function $n(t,e){let n=t.replace(/^#/,"").
split("&").map(a=>[a.slice(0,Math.max(a.indexOf("="),0)),a.slice(a.indexOf("=")+1)]).filter(([a])=>Object.hasOwn(yn,a)).
map(([a,c])=>[a,Ud(c)]).filter(([a,c])=>Gd(a,c)),o={...e,...Object.fromEntries(n)},{since:s,until:r}=o;return s===null||
r===null||s<=r?o:{...o,since:e.since,until:e.until}}var Ba=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function Ud(t){try{
return JSON.parse(decodeURIComponent(t))}catch{return}}function Gd(t,e){let{type:n,optional:o,choices:s=[],least:r=-1/0,
most:i=1/0}=Hd[t],a=c=>c>=r&&c<=i;return e===null?o:n==="integers"?Array.isArray(e)&&e.every(Number.isInteger):n==="text\
s"?Array.isArray(e)&&a(e.length)&&e.every(c=>typeof c=="string"):n==="choice"?s.includes(e):n==="integer"?Number.isInteger(
e)&&a(Number(e)):typeof e==(n==="boolean"?"boolean":"string")}function Fa(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,f])=>[l,f.
map(u=>n[`${l}: ${u}`]||u)]),r=(l,f)=>f.map((u,d)=>({...u,words:n[`encoding of ${l}: ${t.names[l][d]}`]||u.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,families:o,familyOf:e.map(l=>o.indexOf(l.family)),labels:Object.fromEntries(s),
encodings:{signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function Pa(t,e){let n=new Uint8Array(e.nodes.length);
for(let o of[e.actor,e.target])for(let s of o)n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),
isTied:n,arrows:{...e.arrows,actor:e.edges.map(o=>o.from),target:e.edges.map(o=>o.to)}}}var lo=t=>({...t,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null});var St=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function Da(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=mr(t,e),s=new Set(Ha(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function mr(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=Sn(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var Sn=(t,e)=>new Set(Ha(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),Ha=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));function za({statements:t,signers:e,sources:n}){let o=new Map([["everyone",0]]),s=r=>o.set(r,(o.get(r)??0)+1);
for(let r of t.own.keys())if(!t.aside[r]){if(s("everyone"),t.own[r]){s("authors");for(let i of new Set([t.publisher[r],t.
author[r]]))i>=0&&s(`by:${e[i]}`)}t.source[r]>=0&&s(`of:${n[t.source[r]].id}`)}return o}var _e=0,Kd=1,fo=0,rt=({statements:t},e)=>t.mode[e]===_e&&t.polarity[e]===0,J=t=>Array.from(t.keys()).filter(e=>t[e]),Ct=(t,e)=>e.
map(n=>t.statements.key[n]).sort();function _t(t,e,n){let o=t.statements,s=Ka(t,e,n,o.alternative),r=Va(o),i=Vd(t,s,r),a=Qa(
t,e,s,r);Xa(t,e,s,i);let c=s.slice();for(let[l,f]of o.sums)s[l]&&f.some(u=>c[u])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}
function pr(t,e,n,o=t.statements.disjunct){let s=t.statements,r=Ka(t,e,n,o);return Qa(t,e,r,Va(s)),Xa(t,e,r,s.key.map((i,a)=>a)),
r}function Fe(t,e,n=[]){let o={...e,kinds:null,quad_classes:null,modes:null,polarities:null};return pr(t,{...o,count:"st\
atements"},St(e),n)}function dr(t,e){let n=t.statements,o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?
o.has(n.coder[s]):n.aside[s]!==Kd}function _n(t,e,n){let o=t.statements,s=Sn(t,n);if(!e.coders&&!e.articles&&!s.size)return Uint8Array.
from(o.aside,l=>l?0:1);let r=dr(t,e),i=e.articles&&new Set(e.articles.map(l=>t.articles.findIndex(f=>f.id===l))),a=Uint8Array.
from(o.article,(l,f)=>r(f)&&(!i||i.has(l))?1:0),c=new Map;for(let l of J(a)){let f=o.article[l],{text:u,copy:d}=t.articles[f],
g=((s.has(o.publisher[l])||s.has(o.author[l])?0:2)+(d?1:0))*t.articles.length+f,x=c.get(u);(!x||g<x[0])&&c.set(u,[g,f])}
for(let l of J(a))c.get(t.articles[o.article[l]].text)?.[1]!==o.article[l]&&(a[l]=0);return a}function Ka(t,e,n,o){let s=t.
statements,r=_n(t,e,n),i=Da(t,n),a=e.count==="acts",c=Be(a&&e.kinds===null?[fo]:e.kinds),[l,f]=[Be(e.relations),Be(e.modes)],
[u,d]=[Be(e.certainties),Be(e.polarities)];for(let h=0;h<r.length;h++){if(!r[h])continue;let g=t.relations[s.relation[h]];
i(h)&&!o[h]&&c(g.kind)&&!(a&&g.kind===fo&&!g.deed)&&l(s.relation[h])&&f(s.mode[h])&&u(s.certainty[h])&&d(s.polarity[h])&&
(e.inferred||!s.inferred[h])&&(e.headlines||!s.headline[h])||(r[h]=0)}return r}function Be(t){let e=t&&new Set(t);return n=>e===
null||e.has(n)}var Va=t=>({first:t.first.slice(),last:t.last.slice(),approximate:t.approximate.slice()});function Vd(t,e,{
first:n,last:o,approximate:s}){let r=t.statements,i=Int32Array.from(e,(a,c)=>c);for(let a of Qd(r,e)){if(a.length<2)continue;
a.sort((l,f)=>r.rank[l]-r.rank[f]);let c=Yd(t,a);for(let l of a)i[l]=a[0],c&&(rt(t,l)||!Ya(r,l))&&([n[l],o[l],s[l]]=[c.first,
c.last,c.approximate])}return i}var Ya=(t,e)=>t.first[e]!==null||t.last[e]!==null;function Yd(t,e){let n=t.statements,o=e.
filter(c=>Ya(n,c));if(!o.length)return null;let s=Ua(Ua(o,c=>rt(t,c)),c=>!n.approximate[c]),r=Ga(s.map(c=>n.first[c]),Math.
max),i=Ga(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==null&&i!==null&&r>i?{first:n.first[a],last:n.last[a],approximate:1}:
{first:r,last:i,approximate:n.approximate[a]}}function Ua(t,e){let n=t.filter(e);return n.length?n:t}function Ga(t,e){let n=t.
filter(o=>o!==null);return n.length?e(...n):null}function Qd(t,e){let n=new Map;for(let o=0;o<e.length;o++){if(!e[o]||t.
act[o]<0)continue;let s=n.get(t.act[o]);s?s.push(o):n.set(t.act[o],[o])}return n.values()}function Qa(t,e,n,{first:o,last:s,
approximate:r}){let i=new Set,{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside==="certainly";
for(let f=0;f<n.length;f++){if(!n[f])continue;let[u,d]=[o[f],s[f]],h=u===null&&d===null;if(l&&r[f]||h&&(l||!e.undated)){
n[f]=0;continue}if(h){let y=t.articles[t.statements.article[f]];[u,d]=[y.first,y.last]}let[g,x]=l?[u,d]:[d,u];a!==null&&
(g===null?l:g<a)&&(n[f]=0),c!==null&&(x===null?l:x>c)&&(n[f]=0),h&&n[f]&&i.add(f)}return i}function Xa(t,e,n,o){let s=Be(
e.quad_classes);for(let r=0;r<n.length;r++)s(t.statements.quad_class[o[r]])||(n[r]=0)}var uo=["price","condition"];function Ja(t,e,n){let o=Xd(t,n),s=a=>uo.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements[c].roles?.some(([l])=>s(l))),i=th(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].statements[0]-
c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function hr(t,e,n){let o=JSON.
stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.stringify(
e[a])===JSON.stringify(c));return(t.courses.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===o)}function Xd(t,e){
let n=_t(t,lo(e),St(e)),{act:o,relation:s}=t.statements,r=new Map;for(let i of t.offers.mentions.filter(a=>Zd(t,n,a))){let[
a,,,c,l,f,u,d]=i,h=r.get(o[a])??Jd(s[n.main[a]]);r.set(o[a],h),h.statements.push(a);for(let g of c)h.sides.add(g);for(let g of l)
h.toSides.add(g);for(let g of d)h.about.add(g);for(let g of f)h.targets.set(g,[...h.targets.get(g)??[],a]);for(let g of u)
h.things.set(g,[...h.things.get(g)??[],a])}return[...r.values()]}var Jd=t=>({relation:t,statements:[],sides:new Set,toSides:new Set,
targets:new Map,things:new Map,about:new Set});function Zd(t,{inside:e,main:n,first:o,last:s},[r,i,a]){let{act:c,relation:l}=t.
statements,{deed:f,offers:u}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=0&&rt(t,r)&&f&&u}function th(t,e){
let n=e.map((l,f)=>f),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,f)=>{n[Math.max(o(l),o(f))]=Math.min(o(l),o(f))},r=eh(t,
e),i=l=>e[l].toSides.size>0;for(let[l,f]of r)([...e[l].toSides].some(d=>e[f].toSides.has(d))||!i(l)&&!i(f))&&s(l,f);let a=new Map;
for(let[l,f]of r){if(i(l)===i(f))continue;let[u,d]=(i(l)?[f,l]:[l,f]).map(o);a.set(u,(a.get(u)??new Set).add(d))}for(let[
l,f]of a)f.size===1&&s(l,[...f][0]);let c=new Map;for(let l of e.keys())c.set(o(l),[...c.get(o(l))??[],l]);return[...c.values()]}
function eh(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.entries()){let c=i.size?[...i.keys()]:a.size?[...a]:
[""];for(let l of r)for(let f of c){let u=JSON.stringify([l,f]);n.set(u,[...n.get(u)??[],s])}}let o=(s,r)=>t.relations[e[s].
relation].wider.includes(e[r].relation);return[...n.values()].flatMap(s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(
([s,r])=>o(s,r)||o(r,s))}function tc(t,e,n,o){let s=a=>t.numbers.get(a)??-1,r={isGrown:!1,weakest:0,kept:null};if(o.ego!==null&&n.has(s(o.ego)))return{
...r,shown:sh(n,s(o.ego),o.steps)};let i=new Set(n.keys());return o.all?{...r,shown:i}:i.size<=1e3?{...r,shown:i,...nh(e)}:
{...r,shown:oh(n,(o.grown||[]).map(s)),isGrown:!0}}var gr=({shown:t,kept:e},n)=>t.has(n.a)&&t.has(n.b)&&(!e||e.has(n.key)),
zt=t=>[...t.pairs.values()].filter(e=>gr(t,e)),Za=new WeakMap;function mo(t){if(!t.isGrown&&!t.kept)return t;let e=Za.get(
t);if(e)return e;let n=new Set(t.nodes.keys()),o={...t,shown:n,kept:null,weakest:0,isGrown:!1};return Za.set(t,o),o}var On=(t,e)=>e.
weight-t.weight||t.key-e.key;function kn(t){return[...t].sort(([e,{weight:n}],[o,{weight:s}])=>s-n||e-o).map(([e])=>e)}function nh(t){
if(t.size<=2e4)return{};let e=[...t.values()].sort(On).slice(0,2e4);return{weakest:t.size-2e4,kept:new Set(e.map(n=>n.key))}}
function oh(t,e){let n=new Set(kn(t).slice(0,30));for(let o of e){let s=t.get(o);if(s)for(let r of[o,...s.others])n.add(
r)}return n}function sh(t,e,n){let o=new Set([e]),s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.get(a)?.others??[]]).
filter(a=>!o.has(a));for(let a of i)o.add(a);s=[...new Set(i)]}return o}var Ut=["actor","target","relation","type","source","mode","certainty","article"],Mn="none";function ec(t,e){let{facts:n,
level:o,chosen:s}=t;return e==="statements"?J(s.inside).map(r=>({a:o.subject[r],b:o.object[r],at:r,row:-1})):zt(t).flatMap(
r=>r.rows.map(i=>({a:r.a,b:r.b,at:n.ties.statement[i],row:i})))}function rh({facts:t,level:e,chosen:n},o,{a:s,b:r,at:i}){
let{statements:a,names:c}=t;switch(o){case"actor":return e.nodes[s]?.actor??"";case"target":return e.nodes[r]?.actor??"";case"\
relation":return t.relations[a.relation[i]].id;case"type":return c.quad_classes[a.quad_class[n.main[i]]]??Mn;case"source":
return ih(t,i);case"mode":return c.modes[a.mode[i]];case"certainty":return c.certainties[a.certainty[i]]??"";case"articl\
e":return t.articles[a.article[i]].id}}function ih({statements:t,sources:e,signers:n},o){return t.source[o]>=0?`of:${e[t.
source[o]].id}`:`by:${n[t.author[o]>=0?t.author[o]:t.publisher[o]]}`}function po(t){let e=new Map;for(let n of t??[]){let o=n.
indexOf(":"),s=n.slice(0,o);Ut.includes(s)&&e.set(s,(e.get(s)??new Set).add(n.slice(o+1)))}return e}function nc(t,e,n){let o=po(
n),s=Ut.map(()=>new Map),r=e.filter(a=>{let c=Ut.map(f=>rh(t,f,a)),l=Ut.filter((f,u)=>o.has(f)&&!o.get(f)?.has(c[u]));for(let[
f,u]of Ut.entries()){if(!c[f]||l.some(h=>h!==u))continue;let d=s[f].get(c[f]);d?d.add(a.at):s[f].set(c[f],new Set([a.at]))}
return!l.length}),i=s.map(a=>new Map([...a].map(([c,l])=>[c,l.size])));return{units:r,counts:new Map(Ut.map((a,c)=>[a,i[c]]))}}
function wr({names:t,relations:e},n){let o=po(n),s=(a,c)=>{let l=o.get(a);return l&&[...l].map(f=>c.indexOf(f)).sort((f,u)=>f-
u)},r=a=>o.get(a)&&[...o.get(a)??[]],i={relations:s("relation",e.map(({id:a})=>a)),quad_classes:s("type",t.quad_classes),
modes:s("mode",t.modes),certainties:s("certainty",t.certainties),articles:r("article"),according_to:r("source")};return Object.
fromEntries(Object.entries(i).filter(([,a])=>a!==void 0))}function oc(t,e,n,o){let{names:s,relations:r,articles:i,coders:a,sources:c,signers:l,languages:f}=n,u=c.map(({id:j})=>`o\
f:${j}`),d=l.map(j=>`by:${j}`),h=new Set(["authors","everyone",...d,...u]),g=new Set(i.map(({id:j})=>j)),x=new Set(o.numbers.
keys()),y={actor:x,target:x,relation:new Set(r.map(({id:j})=>j)),type:new Set([...s.quad_classes,Mn]),source:new Set([...d,
...u]),mode:new Set(s.modes),certainty:new Set(s.certainties),article:g},S=new Set(Ut.flatMap(j=>[...y[j]].map(at=>`${j}\
:${at}`))),O=(j,at=0)=>({has:E=>E>=at&&E<j.length}),M=It(t.according_to,h,e.according_to),A=It(t.compared_with,h,e.compared_with),
R=A&&String([...A].sort())===String([...M].sort());return{...t,according_to:M,compared_with:R?null:A,kinds:It(t.kinds,O(
s.kinds),e.kinds),quad_classes:It(t.quad_classes,O(s.quad_classes,-1),e.quad_classes),relations:It(t.relations,O(r),e.relations),
modes:It(t.modes,O(s.modes),e.modes),certainties:It(t.certainties,O(s.certainties),e.certainties),polarities:It(t.polarities,
O(s.polarities),e.polarities),coders:It(t.coders,new Set(a),e.coders),articles:It(t.articles,g,e.articles),facets:It(t.facets,
S,e.facets),ego:br(t.ego,x,e.ego),claimant:br(t.claimant,new Set(["author",...c.map(({id:j})=>j)]),e.claimant),language:br(
t.language,new Set(f),e.language)}}var br=(t,e,n)=>t===null||e.has(t)?t:n;function It(t,e,n){let o=t&&[...new Set(t)].filter(
s=>e.has(s));return o&&(o.length||!t.length)?o:t&&n}var Ot=(t,e,n)=>t*n+e;function Pe(t,e,n,o,s){let r=e.nodes.length,i=new Map;for(let a of n){let[c,l]=[e.actor[a],e.target[a]],
f=Ot(c,l,r),u=i.get(f);u?u.rows.push(a):i.set(f,{a:c,b:l,key:f,rows:[a],weight:0})}for(let a of i.values())a.weight=ct(t,
a.rows,o,s);return i}function ct(t,e,n,o){let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.relation[n.
main[c]]].deed;if(e.length===1)return o==="acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o==="articles"?
a.add(s.article[l]):o==="statements"?a.add(l):i(l)&&a.add(s.act[l])}return a.size}var xr=class{weight=0;ends=[];known=null;get others(){
return this.known??=new Set(this.ends),this.known}};function sc(t){let e=new Map,n=(o,s,r)=>{let i=e.get(o)??new xr;e.set(
o,i),i.ends.push(s),i.weight+=r.weight};for(let o of t.values())n(o.a,o.b,o),n(o.b,o.a,o);return e}var rc=new WeakMap;function ho(t,e,n,o,s){let r=new Map;for(let i of n.values())if(gr(o,i))for(let a of i.rows){let c=ah(
t,e,a,s),l=r.get(c);l?l.push(a):r.set(c,[a])}return r}function ah(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.
arrow[n];let r=t.statements,i=r.relation[o[s]],a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;
for(let c of[i,-1]){let l=[e.actor[n],e.target[n],c,a,r.hold[o[s]],r.mark[o[s]]].join(" "),f=ch(e).get(l);if(f!==void 0)
return f}return e.arrow[n]}function ch(t){let e=rc.get(t);if(!e){let{actor:n,target:o,relation:s,sign:r,hold:i,mark:a}=t.
arrows;e=new Map(n.map((c,l)=>[[n[l],o[l],s[l],r[l],i[l],a[l]].join(" "),l])),rc.set(t,e)}return e}var go=(t,e,n)=>t.names.
signs[e.arrows.sign[n]]==="together";function wo({level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){
let[i,a]=[n.actor[r],n.target[r]],c=Ot(Math.min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(
r)}return[...s.values()]}function ic({arrows:t,nodes:e}){let n=new Map,o=t.actor.map((s,r)=>Ot(Math.min(s,t.target[r]),Math.
max(s,t.target[r]),e.length));for(let s of o)n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}var lh=20,fh=10,uh=24,bo=1e3,ac=new WeakMap;function vn(t){let e=ac.get(t)??mh(t);return ac.set(t,e),e}function mh(t){let e=ph(
t),n=dh(t,e),{arrows:o,left:s}=bh(t,n);return{...t,shown:n,arrows:o,pairs:$h(t,o),kept:null,weakest:s,isGrown:!1}}function ph({
facts:t,level:e,pairs:n,chosen:o}){let s=e.nodes.length,r=new Map,i=a=>a?bo*ct(t,a.rows,o,"acts")+Math.min(a.rows.length,
bo-1):0;return(a,c)=>{let[l,f]=[Math.min(a,c),Math.max(a,c)],u=Ot(l,f,s),d=r.get(u)??i(n.get(u))+i(n.get(Ot(f,l,s)));return r.
set(u,d),d}}function dh({level:t,nodes:e,shown:n,state:o},s){let r=o.ego!==null&&e.has(t.numbers.get(o.ego)??-1),i=f=>!r||
n.has(f),a=r?t.numbers.get(o.ego??""):-1,c=new Set,l=f=>{c.add(f);for(let u of hh(e.get(f)?.others,f,c,s))c.add(u)};r&&l(
a),(!r||o.steps>1)&&gh(c,e,i,s);for(let f of o.grown??[]){let u=t.numbers.get(f);u!==void 0&&e.has(u)&&l(u)}return c}function hh(t,e,n,o){
return[...t??[]].filter(r=>r!==e&&!n.has(r)).sort((r,i)=>o(e,i)-o(e,r)||r-i).slice(0,fh)}function gh(t,e,n,o){let s=kn(e).
filter(n),r=new Map,i=a=>{r.delete(a);for(let c of e.get(a)?.others??[]){if(t.has(c)||!n(c))continue;let l=o(a,c),[f,u]=r.
get(c)??[0,0];r.set(c,[Math.max(f,l),u+l])}};for(let a of[...t])i(a);for(;t.size<Math.min(lh,s.length);){let[a]=[...r].reduce(
(l,f)=>wh(f,l)?f:l,[-1,[-1,-1]]),c=a<0?s.find(l=>!t.has(l)):a;if(c===void 0)return;t.add(c),i(c)}}var wh=([t,[e,n]],[o,[
s,r]])=>e!==s?e>s:n!==r?n>r:t<o;function bh({facts:t,level:e,pairs:n,chosen:o,state:s},r){let{actor:i,target:a,sign:c}=e.
arrows,l={shown:r,kept:null,weakest:0,isGrown:!1},f=new Map;for(let[S,O]of ho(t,e,xh(n,r),l,o.main)){let M=`${i[S]} ${a[S]}\
 ${c[S]}`,A=f.get(M)??{one:i[S],other:a[S],arrows:[],tie:0};A.arrows.push([S,O]),f.set(M,A)}for(let S of f.values()){let O=S.
arrows.flatMap(([,M])=>M);S.tie=bo*ct(t,O,o,"acts")+Math.min(O.length,bo-1)}let u=[...f.values()].sort((S,O)=>O.tie-S.tie||
S.one-O.one||S.other-O.other),d=s.ego===null?-1:e.numbers.get(s.ego)??-1,h=yh(u,r),g=u.filter(({one:S,other:O})=>S===d||
O===d),x=[...new Set([...h,...g,...u])],y=x.slice(0,Math.max(uh,h.length));return{arrows:new Map(y.flatMap(S=>S.arrows)),
left:x.length-y.length}}var xh=(t,e)=>new Map([...t].filter(([,{a:n,b:o}])=>e.has(n)&&e.has(o)));function yh(t,e){let n=new Map(
[...e].map(s=>[s,s])),o=s=>{let r=s;for(;n.get(r)!==r;)r=n.get(r)??r;return r};return t.filter(({one:s,other:r})=>{let[i,
a]=[o(s),o(r)];return i!==a&&n.set(i,a),i!==a})}function $h({facts:t,level:e,chosen:n,state:o},s){let r=[...new Set([...s.
values()].flat())].sort((i,a)=>i-a);return Pe(t,e,r,n,o.count)}function xo(t,e){let n=t.statements,o=pr(t,{...e,count:"statements"},["everyone"]),s=[],r=(i,a,c)=>s.push({claim:n.claim[i],
first:n.first[i],last:n.last[i],approximate:n.approximate[i],at:a,...c});for(let i of J(o)){let a=n.polarity[i]===0,c={affirms:a,
how:a?"affirms":"denies",held:!0};n.source[i]>=0&&r(i,i,{who:t.sources[n.source[i]].id,certainty:n.certainty[i],...c}),n.
own[i]&&r(i,i,{who:null,certainty:n.certainty[i],...c});let l=t.names.stances[n.stance[i]],f={who:null,affirms:!a,certainty:null,
held:!1};l==="doubts"&&r(i,i,{...f,how:"doubts"}),l==="rejects"&&r(i,i,{...f,how:a?"rejects":"affirms"})}for(let[i,a,c]of n.
denials){if(!o[i]||n.disjunct[a])continue;let l=n.polarity[a]!==0;r(a,i,{who:c,affirms:l,how:l?"affirms":"denies",certainty:n.
certainty[i],held:!1})}return s}function cc(t,e){if(e.includes("everyone"))return()=>!0;let n=new Set(e),o=Sn(t,e),{publisher:s,
author:r}=t.statements;return({who:i,at:a})=>i===null?n.has("authors")||o.has(s[a])||o.has(r[a]):n.has(`of:${i}`)}var yr=(t,e)=>!t.
approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;var Tn=["opposed","doubted","only_first","only_second","other_certainty","agreed"],[$r,Sr,Sh,_h,fc]=[0,1,2,3,4],ue=5;function yo(t,e,n){
let o={claims:Tn.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=s.map(a=>cc(t,a)),i=new Map;for(let a of xo(t,e))for(let[c,l]of r.entries()){if(!l(a))continue;
let f=i.get(a.claim)??[[],[]];i.set(a.claim,f),f[c].push(a)}for(let[a,c]of i.values())for(let[l,f]of _r(a,c))Oh(o,l,f);return o}
function Oh({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={positions:o,sides:s,statements:[...new Set(
s.flat())]};t[n].push(r);for(let i of r.statements)e.set(i,Math.min(n,e.get(i)??n))}function _r(t,e){let[n,o,s]=[!1,!1,!1];
for(let c of t)for(let l of e)yr(c,l)||yr(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:lc(c)||lc(l)?o=!0:n=!0);if(n||
o)return[[n?$r:Sr,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[Sh,[r[0],[]]],[_h,[[],r[1]]]].filter(([,
l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));return[[i===a?ue:fc,r]]}var lc=({
how:t})=>t==="doubts"||t==="rejects",uc=t=>t===fc||t===ue,Or=t=>t===$r||t===Sr;function $o({facts:t,parts:e},n){let o=new Set(
n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[$r,Sr])if(o.has(r))return r;let[s]=o;return o.size===1&&s!==void 0&&
s!==ue?s:-1}function So(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=kh(t,n),a=[],c=[],l=0,f=o.types&&new Set(o.types),u=d=>!f||f.has(e.nodes[d].
type);for(let d=0;d<s.statement.length;d++){if(!r[s.statement[d]]||i.has(d))continue;let[h,g]=[e.actor[d],e.target[d]];if(!(!u(
h)||!u(g))){if(h===g&&!o.self){s.issue[d]||l++;continue}(s.issue[d]?c:a).push(d)}}return{between:a,issues:c,selfLoops:l}}
function kh({ties:t,statements:e,relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(f=>o[f]);for(let[
l,f]of t.manners)n[e.relation[s[t.statement[l]]]].manner!==f&&a.add(l);for(let[l,f,u]of t.times){let d=t.statement[l];(r[d]!==
f||i[d]!==u)&&a.add(l)}for(let[l,f]of t.needs)c(f)||a.add(l);for(let[l,f]of t.yields)c(f)&&a.add(l);return a}function me(t,e,n){let o=_t(t,n,St(n)),s=So(t,e,o,n),r=n.issues?[...s.between,...s.issues]:s.between,i=Pe(t,e,r,o,n.count),
a=n.min_weight>1?new Map([...i].filter(([,f])=>f.weight>=n.min_weight)):i,c=sc(a),l=tc(e,a,c,n);return{facts:t,level:e,state:n,
chosen:o,pairs:a,nodes:c,...l,arrows:ho(t,e,a,l,o.main),parts:n.compared_with&&yo(t,n,n.compared_with),weak:i.size-a.size,
selfLoops:s.selfLoops,withIssues:s.issues.length}}var b,Oe=null,De="en",w,z,$,pe,kr=null,Mr=null,vr=null,Tr=new Map,_o=new Map,mc=async()=>{};async function pc(t,e){pe=t,
De=e,b=Fa(await pe.facts()),z=ja(b.opening),w=z,Oe=kr=Mr=vr=null,Tr.clear()}async function P(){kr??=pe.words();let t=await kr;
return Oe!==t&&(_o=new Map(t.entities.map((e,n)=>[e.id,n]))),Oe=t,t}var Oo=()=>pe.findings();function dc(){return vr??=pe.
analyses(),vr}var hc=()=>pe.library();function ko(){return Mr??=pe.arguments(),Mr}function dt(t){let e=Tr.get(t)??pe.level(
t).then(n=>Pa(t,n));return Tr.set(t,e),e}var Mo=t=>_o.get(t);function Rt(t){let e=_o.get(t);return e===void 0||!Oe?null:
Oe.entities[e]}function gc(t){mc=t}function Zt(t){w={...w,...t}}async function An(t){t.about!==null&&await P();let e=t.about===
null||_o.has(t.about)?t.about:z.about;return oc({...t,about:e},z,b,await dt(t.level))}async function k(t){Zt(t),await mc(
t)}async function wc(){let t=await dt(w.level);for(;t.name!==w.level;)t=await dt(w.level);$=me(b,t,w)}var Ln=()=>w.picture===
"named"?vn($):$,ke=()=>w.tab==="graph"?Ln():$,vo=()=>Ja(b,I(),w);function I(){if(!Oe)throw new Error("what is read was n\
ot loaded");return Oe}var Mh=new Set(["since","until","min_weight","theme","language"]),bc=0,Ar=!1;function To(t){Ar||=Object.keys(t).some(e=>!Mh.
has(e)),clearTimeout(bc),bc=setTimeout(()=>{let e=We(w,z),n=Ar;if(Ar=!1,e!==location.hash.slice(1))try{n?history.pushState(
null,"",`#${e}`):history.replaceState(null,"",`#${e}`)}catch{}},150)}var Ao=(t={})=>`${b.address??location.href.split("#")[0]}\
#${We({...w,...t},z)}`;var vh={light:["#9cc3e6","#f2c14e","#8fd0b0","#e6a5b8","#c3b1e1","#d9b38c"],dark:["#5f9bd1","#cfa13a","#5fae8b","#c57b93",
"#9a84c7","#b58a5e"]},Th={light:{text:"#17202b",ground:"#ffffff",node:"#cbd2d9",line:"#52606d"},dark:{text:"#e9edf1",ground:"\
#192029",node:"#52606d",line:"#9aa5b1"}},Ah={light:["#b3261e","#a8327a","#6d3fb0","#00776b","#8a6100","#9aa5b1"],dark:["\
#ff8a80","#f48fb1","#b79af0","#4cc3b4","#e0b050","#52606d"]},Lr=()=>matchMedia("(prefers-color-scheme: dark)");function kt(){
return w.theme!=="auto"?w.theme:Lr().matches?"dark":"light"}var X=()=>Th[kt()],Me=()=>vh[kt()],He=t=>b.encodings.signs[t][kt()],
Er=t=>Ah[kt()][t];function Lo(t,e){let n=$o(t,e);return Er(n<0?ue:n)}var xc=new Set(["p","h1","h2","h3","h4","li","dt","dd","td","th","caption","blockquote","summary"]);for(let t of["legend",
"option","input"])xc.add(t);var Nr="http://www.w3.org/2000/svg";function m(t,e={},...n){return yc(document.createElement(
t),xc.has(t)?{dir:"auto",...e}:e,n)}var Gt=(t,e)=>m("bdi",{lang:e},t);function _(t,e={},...n){return yc(document.createElementNS(
Nr,t),e,n)}function yc(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s=="function"?t.addEventListener(
o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?"":String(s)));return ve(t,n),
t}function ve(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?ve(t,n):t.append(n instanceof Node?n:String(
n)))}function L(t,...e){t.replaceChildren(),ve(t,e)}function v(t){let e=document.getElementById(t);if(!e)throw new Error(
`the page has no ${t}`);return e}function Kt(t){v("announced").textContent=t}var $c={facts:()=>ze("facts"),words:()=>ze("words"),arguments:()=>ze("arguments"),analyses:()=>ze("analyses"),findings:()=>ze(
"findings"),level:t=>ze(`level-${t}`),library:()=>Sc("library")},ze=async t=>JSON.parse(await Sc(t));async function Sc(t){
let e=v(t);if(e.type==="application/json")return e.text;let n=Uint8Array.from(atob(e.text),s=>s.charCodeAt(0)),o=new Blob(
[n]).stream().pipeThrough(new DecompressionStream("gzip"));return new Response(o).text()}var qr="button, select, input, summary, a[href], [tabindex='0']";function Eo(t){return((t.getAttribute("aria-label")||t.
closest("label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function _c(){let t=document.activeElement,
e=t?.closest("#side, #time, #viewpoint, #panel, #sheet, #story");return!t||!e||!t.matches(qr)?null:{part:e.id,words:Eo(t),
at:[...e.querySelectorAll(qr)].indexOf(t)}}function Oc(t){if(!t||document.activeElement!==document.body)return;let e=[...v(
t.part).querySelectorAll(qr)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>Eo(r)===t.words).sort((r,i)=>n(r)-n(i));(o??
e[Math.min(t.at,e.length-1)])?.focus({preventScroll:!0})}function No(t){return new Set([...t.querySelectorAll("details[o\
pen] > summary")].map(Eo))}function qo(t,e){for(let n of t.querySelectorAll("details"))n.firstElementChild&&e.has(Eo(n.firstElementChild))&&
(n.open=!0)}var Co=class{#t=new Map;#e;constructor(e,n,o,s){this.facts=e,this.words=n,this.level=o,this.#e=Ir(s),this.counted=J(_n(e,
this.#e,["everyone"])),this.entities=new Int32Array(n.entities.length),this.articles=new Int32Array(e.articles.length),this.
relations=new Int32Array(e.relations.length);for(let r of this.counted){for(let i of Cr(n,r))this.entities[i]++;for(let i of e.
relations[e.statements.relation[r]].wider)this.relations[i]++;this.articles[e.statements.article[r]]++}}ofRelation(e){let{
relations:n,statements:o}=this.facts;return this.counted.filter(s=>n[o.relation[s]].wider.includes(e))}ofQuestion({where:e}){
let n=this.facts.statements;return this.counted.filter(o=>e.some(s=>Object.entries(s).every(([r,i])=>i.includes(Number(n[r][o])))))}ofPhrase({
relation:e,actor:n,target:o}){let{facts:s,level:r}=this,[i,a]=[n,o].map(l=>l===null?-1:r.numbers.get(l));if(i===void 0||
a===void 0)return[];let c=this.rows(e).filter(l=>(i<0||r.actor[l]===i)&&(a<0||r.target[l]===a));return[...new Set(c.map(
l=>s.ties.statement[l]))]}targetsOf(e){let{facts:n,level:o}=this,s=new Map;for(let i of this.rows(e)){let a=o.target[i];
s.set(a,(s.get(a)??new Set).add(n.ties.statement[i]))}return[...s].sort(([i,a],[c,l])=>l.size-a.size||i-c).map(([i])=>o.
nodes[i].actor)}rows(e){let n=this.#t.get(e);if(n)return n;let{facts:o,level:s}=this,r=o.relations.flatMap(({wider:l},f)=>l.
includes(e)?[f]:[]),i={...this.#e,relations:r},a=So(o,s,_t(o,i,["everyone"]),i),c=[...a.between,...a.issues];return this.#t.
set(e,c),c}};function Cr({statements:t,entities:e},n){let{s:o,o:s,roles:r=[],sources:i=[]}=t[n],a=new Set([o,s,...r.map(
([,c])=>c),...i].filter(Lh));for(let c of a)for(let l of e[c]?.members??[])a.add(l);return a}var Lh=t=>typeof t=="number"&&
t>=0,Ir=t=>({...t,according_to:["everyone"],compared_with:null,since:null,until:null,undated:!0,kinds:null,quad_classes:null,
relations:null,modes:null,certainties:null,polarities:null,articles:null,types:null,count:"statements",inferred:!0,headlines:!0,
self:!0,issues:!0,min_weight:1});var kc=new WeakMap;function Io(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},
[c,l]=[0,0];for(let d of e){let h=t.relations[o.relation[n[d]]],g=o.quad_class[n[d]];if(!(o.act[d]<0||!h.deed))if(!rt(t,
d))a.unreal.push(d);else{if((g<0?a.none:i[g]).push(d),r.has(o.act[d])||(r.set(o.act[d],g),h.goldstein===null))continue;c+=
h.goldstein,l++}}let f=d=>[...r.values()].filter(h=>h===d).length,u=a.unreal.map(d=>o.act[d]).filter(d=>!r.has(d));return{
statements:e,acts:r.size,...a,unrealActs:new Set(u).size,quadClasses:i,byQuadClass:s.map((d,h)=>f(h)),noQuadClass:f(-1),
articles:new Set(e.map(d=>o.article[d])),sources:new Set(e.map(d=>Eh(t,d))),sum:c,scored:l}}var Eh=({statements:t},e)=>t.
source[e]>=0?-1-t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],En=t=>[...t.quadClasses.flat(),...t.none],te=(t,e)=>Io(
t.facts,Mt(t,e.rows),t.chosen.main);function ee(t){let e=kc.get(t);if(e)return e;let n=zt(t),o=new Set(t.isGrown?t.shown:
[]);for(let{a,b:c}of n)o.add(a).add(c);let{statement:s}=t.facts.ties,r=new Set(n.flatMap(a=>a.rows.map(c=>s[c]))),i={...Io(
t.facts,[...r],t.chosen.main),actors:o.size};return kc.set(t,i),i}function Mt({facts:t,chosen:e},n){return vt(e,new Set(
n.map(o=>t.ties.statement[o])))}function vt({first:t,last:e},n){let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(
r)||s-r)}function Ro({facts:t,chosen:e},n){let o=new Map;for(let s of n){let r=t.statements.act[s],i=r>=0&&e.inside[s]?`\
act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.values()]}function jo({chosen:t},e){let n=t.main[e[0]];
return e.includes(n)?n:e[0]}var Vt=(t,e)=>t.names.quad_classes[e].split(" ")[1],Wo=(t,e)=>e.filter(n=>t.ties.together[n]);
function Mc(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.statements,a=new Set(Wo(n,e).map(u=>n.ties.
statement[u])),{act:c}=n.statements,l=new Set(e.map(u=>n.ties.statement[u]).filter(u=>rt(n,u)).map(u=>c[u])),f=[[],[],[]];
for(let u of e){let d=n.ties.statement[u];if(s.count==="acts"&&!rt(n,d)&&l.has(c[d]))continue;let h=o.main[d],g=n.relations[r[h]].
sign,x=a.has(d)?n.names.signs.indexOf(Vt(n,i[h])):g;f[rt(n,d)?x:2].push(u)}return f.map(u=>u.length?ct(n,u,o,s.count):0)}var Nh=60,Bo=null;function jt(){if(!w.open)return null;let t=w.open.indexOf(":"),e=w.open.slice(0,t),n=w.open.slice(t+1);
return{kind:e,names:e==="pair"?n.split(">").map(Rr):[n]}}function Rr(t){try{return decodeURIComponent(t)}catch{return t}}
var jr=t=>`pair:${t.map(encodeURIComponent).join(">")}`,Y=t=>k({open:`actor:${t}`}),lt=t=>k({open:`statement:${b.statements.
key[t]}`}),vc=(t,e)=>jr([t,e].map(n=>$.level.nodes[n].actor));function ft(t,e){let n=[t,e].map(o=>$.level.nodes[o].actor);
return k({open:jr(n)})}function H(t,e,n={}){let o=vt($.chosen,t),s=o.slice(0,Nh).map(r=>b.statements.key[r]);return Bo={
statements:o,label:e,name:[o.length,...s].join(" ")},k({...n,open:`list:${Bo.name}`})}function Fo(t){if(Bo?.name===t)return Bo;
let e=t.split(" ").slice(1);return{name:t,label:"",statements:e.map(n=>b.statements.key.indexOf(n)).filter(n=>n>=0)}}function Po(t,e){
return k({tab:"article",article:b.articles[t].id,open:`statement:${b.statements.key[e]}`})}function ne(t){let e=$.level.
nodes[t].actor;return w.picture==="named"?k({grown:[...w.grown??[],e]}):$.isGrown?k({grown:Wr(e)}):k({ego:w.ego===e?null:
e,steps:1})}var Wr=t=>[...new Set([...w.grown||[],t])];async function Tc(t){let e=await dt("entity"),n=e.numbers.get(t);
if(n===void 0)return null;let o={...Ir(w),self:w.self,issues:w.issues},s=[{},{issues:!0},o,{...o,issues:!0}];for(let r of s){
let i={...w,...r,level:"entity",ego:null};if(me(b,e,i).nodes.has(n))return{...r,level:"entity",ego:null}}return null}function Do(t){
let e=jt();if(!e||!["pair","actor"].includes(e.kind))return{};let n=$.level,[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.
findIndex((c,l)=>c===o&&(s===void 0||n.target[l]===s)),i=r<0&&o!==void 0&&e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&
i<0)return{open:null};let a=(r<0?[t.target[i]]:[t.actor[r],t.target[r]]).map(c=>t.nodes[c].actor);return e.kind==="actor"||
a[0]===a[1]?{open:`actor:${a[0]}`}:{open:jr(a)}}function p(t,e={}){let n=b.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?oe(String(e[s])):o)}var Ac=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,
oe=t=>Ac.test(t)?`\u2068${t}\u2069`:t;function ut(t,e=" \u2192 "){let n=t.map(oe).join(e);return Ac.test(n)?`\u200E${n}`:
n}var N=t=>t<1e3?String(t):t.toLocaleString(De),Nn=(t,e)=>p(t===1?e:`${e}_many`),q=(t,e)=>`${N(t)} ${Nn(t,e)}`;function Wt(t,e=t.
length){return t.length>e?`${t.slice(0,e).join(", ")} ${p("and_more",{n:t.length-e})}`:[t.slice(0,-1).join(", "),...t.slice(
-1)].filter(Boolean).join(` ${p("and")} `)}var F=t=>t.charAt(0).toLocaleUpperCase(De)+t.slice(1),Br=t=>`${t>0?"+":t<0?"\u2212":
""}${Math.abs(t).toFixed(1)}`;var Fr=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function C(t,e,n={}){return m("span",{role:"button",
tabindex:0,class:"link",dir:"auto",onclick:e,onkeydown:Fr(e),...n},t)}function T(t,e,n={}){return m("button",{type:"butt\
on",dir:"auto",onclick:o=>e(o.currentTarget),...n},t)}function Ho(t,e){let n=qh(t);return!n||!["https:","http:"].includes(
n.protocol)?m("span",{},e):m("a",{href:n.href,dir:"auto",rel:"noopener noreferrer",target:"_blank"},e)}function qh(t){try{
return new URL(t)}catch{return null}}function D(t,e,n){let o=typeof t=="number"?N(t):t;return e.length?C(o,()=>H(e,n),{class:o===p("show_quotes")?"link numbe\
r show-quotes":"link number","aria-label":`${o} ${n}: ${p("show_quotes")}`}):m("span",{class:"number none"},o)}var et=t=>new Date(t*864e5).toISOString().slice(0,10);function Ec(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var Dr=t=>new Date(t*864e5).getUTCFullYear(),Nc=(t,e)=>Date.UTC(t,e,1)/864e5;function qc(t,e){
let[n,o]=[Dr(t),Dr(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([Nc(i,0),String(i)]);return r}
var[de,he]=[30,365],Lc=7,Ch=4,Pr=[1,3,12,24,60,120,300,600,1200];function zo(t,e,n){let o=[];if(n<=Lc){let r=n<=1?1:Lc;for(let i=t+
1;i<=e;i++)(i-Ch)%r===0&&o.push({day:i,step:r});return o}let s=Pr.find(r=>r*de>=n)??Pr[Pr.length-1];for(let r=Math.floor(
Dr(t)*12/s)*s;;r+=s){let i=Nc(Math.floor(r/12),r%12);if(i>e)return o;i>t&&o.push({day:i,step:s*de})}}function Cc(t,e,n){let o=t.statements,s=new Set(e.map(f=>`${o.article[f]} ${o.coder[f]}`)),[r,i,a]=[new Set,new Set,new Set],
c=new Set([...n].map(f=>t.articles[f].text));for(let f=0;f<o.key.length;f++){let u=o.article[f];!n.has(u)&&c.has(t.articles[u].
text)&&a.add(u),!(!n.has(u)||s.has(`${u} ${o.coder[f]}`))&&(r.add(o.coder[f]),i.add(u))}return{coders:[...new Set(e.filter(
f=>i.has(o.article[f])).map(f=>t.coders[o.coder[f]]))].sort(),others:r.size,reprints:a.size}}var Ic={21:"spring",22:"summer",23:"autumn",24:"winter"};function ht(t){if(t.includes("/")){let[l,f]=t.split("/");return l===
""||l===".."?p("date_until",{to:ht(f)}):f===""||f===".."?p("date_since",{from:ht(l)}):p("date_throughout",{from:ht(l),to:ht(
f)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return p("date_within",{from:ht(e[1]),to:ht(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?p("no_year"):o,c=[r&&String(Number(r)),s&&Ih(s),a].filter(Boolean).join(
" ");return i?p("date_perhaps",{date:c}):c}function Ih(t){return Object.hasOwn(Ic,t)?p(Ic[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(De,{month:"long",timeZone:"UTC"})}function Uo(t){let e=[];return t.when&&e.push(ht(t.when)),
t.inferred_when&&e.push(`${ht(t.inferred_when)} (${p("inferred")})`),e.length?e.join("; "):p("date_unknown")}function Go({
when:t,inferred_when:e}){return e?`${ht(e)} (${p("inferred")})`:t?ht(t):p("date_unknown")}function Ue(t,e){let[n,o]=[t,e].
map(s=>s===null?null:ht(et(s)));return n===null&&o===null?p("date_unknown"):n===o?n:n===null?p("date_until",{to:o}):o===
null?p("date_since",{from:n}):p("date_throughout",{from:n,to:o})}var Yt=()=>w.since!==null||w.until!==null;function qn(){
let[t,e]=[w.since,w.until].map(n=>n===null?null:et(n));return t===null?p("date_until",{to:e}):e===null?p("date_since",{from:t}):
p("date_throughout",{from:t,to:e})}var Ko=["\u2260","?","\u2460","\u2461","\u2248","="];function Vo(){let t=b.signers.map(n=>[`by:${n}`,p("viewpoint_signer",
{name:n})]),e=b.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,p("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["\
authors",p("viewpoint_authors")],...t,...e,["everyone",p("viewpoint_everyone")]]}function Tt(t){let e=new Map(Vo());return t.
map(n=>e.get(n)||n).join(` ${p("and")} `)}function ge(t){return t.map(n=>Rc(n)?.label??(n.startsWith("by:")?n.slice(3):p(
`viewpoint_${n}`))).join(` ${p("and")} `)}var Yo=t=>t.length===1&&Rc(t[0])?.by||[],Rc=t=>b.sources.find(({id:e})=>t===`o\
f:${e}`),jc=t=>p(`part_${t}`,{first:Tt(w.according_to),second:Tt(w.compared_with||[])});var Rh=new Set(["findings","arguments","compare","analyses","article"]);function mt(t){let e=ee(t),n=e.unrealActs?` (${p(
"plus_not_actual",{n:e.unrealActs})})`:"",o=p("based_on",{acts:q(e.acts,"act")+n,statements:q(e.statements.length,"state\
ment"),articles:q(e.articles.size,"article"),sources:q(e.sources.size,"source"),coding:jh(e)}),s=[e.actors<t.nodes.size&&
p("drawn_of",{n:N(e.actors),of:N(t.nodes.size)}),t.weakest>0&&p("weakest",{n:t.weakest}),t.weak>0&&p("note_min_weight",{
n:t.weak})];return[se(),...s,o].filter(Boolean).join(" ")}function se(){return`${[F(p(`level_${w.level}`)),`${p("accordi\
ng_to")} ${Tt(w.according_to)}`,w.compared_with&&`${p("compared_with")} ${Tt(w.compared_with)}`,w.issues&&p("with_ties_t\
o_issues"),Yt()&&Xo()].filter(Boolean).join(", ")}.`}var Qo=()=>[`${p("according_to")} ${Tt(w.according_to)}`,Yt()&&Xo()].
filter(Boolean).join(", "),Xo=()=>`${qn()} (${p(`inside_${w.inside}`)})`;function Wc(t){let e=[...ee(t).articles].map(c=>b.
articles[c]),n=[...new Set(e.map(c=>c.publisher))].filter(Boolean).sort();if(!n.length)return"";let o=c=>e.map(l=>l[c]).
filter(l=>l!==null),s=[Math.min(...o("first")),Math.max(...o("last"))],[r,i]=s.map(c=>Number.isFinite(c)?et(c):null),a=r===
i?p("published_on",{day:r}):p("published_from",{first:r,last:i});return p("source_line",{who:Wt(n,3),when:r===null||i===
null?p("undated_source"):a})}function jh({statements:t,articles:e}){let{coders:n,others:o,reprints:s}=Cc(b,t,e),r=[o?q(o,
"other_coder"):"",s?q(s,"reprint"):""].filter(Boolean);return r.length?` (${n.length?`${p("coded_by",{names:Wt(n,3)})}; `:
""}${p("left_out",{what:Wt(r)})})`:""}function Bc(){if(w.min_weight>1)return[p("empty_min_weight",{n:N(w.min_weight)}),{
min_weight:1}];let t=me(b,$.level,{...w,count:"statements",issues:!1});return t.arrows.size?[p("empty_but_states"),{count:"\
statements"}]:t.withIssues?[p("empty_but_issues",{ties:q(t.withIssues,"tie")}),{count:"statements",issues:!0}]:Yt()?[p("\
empty_period",{period:qn()}),{since:null,until:null}]:[p("empty")]}function Jo(){let{statements:t}=b,e=[...t.aside.keys()].
filter(s=>!t.aside[s]),n=Rh.has(w.tab)?e:J($.chosen.inside),o=new Set(n.map(s=>t.article[s]));return p(n.length===e.length?
"all_there":n.length===1?"matches":"match",{n:N(n.length),statements:q(e.length,"statement"),articles:q(o.size,"article")})}var U=t=>w.language&&t.labels?.[w.language]||t.label;function Te(t){let e=U(t);return Object.entries(t.labels??{}).find(
([,n])=>n===e)?.[0]??null}function W(t,e){let n=t.nodes[e],o=w.language?Rt(n.actor):null;return o?U(o):n.label}function Ge(t){
let e=$.level.numbers.get(t);return e===void 0?t:W($.level,e)}function Hr(t){let{level:e}=t;return zt(t).map(n=>({pair:n,
actor:W(e,n.a),target:W(e,n.b)}))}var Fc=.55,Pc=15*Fc,Zo={enabled:!1,type:"arrow",scaleFactor:1},Dc={to:Zo,middle:Zo,from:Zo};function Hc(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var zr=Hc(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
zc=Hc(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=b.encodings.signs[e],{middle:r}=b.encodings.marks[o],{dashes:i}=b.
encodings.holds[n];return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:Fc},middle:{enabled:!!r,type:r||"arrow",scaleFactor:r?
.45:1},from:Zo},dashes:i.length?i:!1}});function Uc(t,e){return e?Math.min(.7+.5*Math.log2(t),4):Math.min(1.2+1.3*Math.log2(
t),9)}function Gc(t){let e=new Map;for(let n of wo(t)){let o=n[0].length>0&&n[1].length>0,s=Math.min(.22,1.5/(n[0].length+
n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-1)/2)*s;e.set(i,{enabled:!0,type:c<0?"curve\
dCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function Ke(t,e=20,n=3){let o=[""];for(let s of t.slice(0,200).split(
/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+r.length<=e?o[o.length-1]=`${i} ${r}`:
o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}var Wh={enabled:!0,type:"curvedCW",roundness:.15};function Kc(t){let e=ic(t),n=t.nodes.filter(i=>t.isTied[i.id]).map(({id:i,
x:a,y:c,shape:l})=>({id:i,x:a,y:c,shape:l,label:Ke(W(t,i))})),o=t.edges.map((i,a)=>e[a]?{...i,smooth:Wh}:i),s=new vis.Network(
v("canvas"),{nodes:n,edges:o},Fh(n.length,!t.merged));Ur(s,t);let r=[-1,...Me().keys()].map(Bh);for(let{id:i}of n){let{options:a}=s.
body.nodes[i];a.size=t.nodes[i].size,a.color=r[t.nodes[i].tint+1]}return s}function Ur(t,e){for(let[n,o]of e.nodes.entries()){
let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.y+n*1e-4])}}function Bh(t){let e=X(),n=t>=0?Me()[t]:e.node,o={background:n,border:e.
text};return{background:n,border:e.line,highlight:o,hover:o}}function Fh(t,e){let n=X(),o={color:n.text,size:15,face:"sy\
stem-ui, sans-serif",strokeWidth:3,strokeColor:n.ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Bas\
ed",stabilization:!1},layout:{improvedLayout:!1},interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,
keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,
scaling:{label:{enabled:!1,drawThreshold:t>300?9:5}},chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"\
top",vadjust:0}},selectionWidth:2,hoverWidth:1,arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.
PI/4,renderBehindTheNode:!0},scaling:{label:{enabled:!1,drawThreshold:5}}}}}var Vc=([t,,e,...n])=>[t,e,...n].join("");function At(t,e){let{act:n,rank:o}=t.statements,{statement:s,label:r}=t.ties,i=new Map;
for(let c of e){let l=s[c],f=n[l]>=0?`act ${n[l]}`:l,u=t.tie_labels[r[c]],d={text:Vc(u),parts:u,rank:o[l]},h=i.get(f);h?
h.push(d):i.set(f,[d])}let a=new Map;for(let c of i.values()){let l=Ph(c),f=a.get(l.text)??{...l,number:0};a.set(l.text,
{...f,number:f.number+1,rank:Math.min(f.rank,l.rank)})}return[...a.values()].sort((c,l)=>l.number-c.number||c.rank-l.rank)}
function Ph(t){let e=t.sort((f,u)=>f.rank-u.rank||(f.text<u.text?-1:1)),n=[...new Set(e.map(({parts:f})=>f[0]))],[o]=e;if(n.
length===1)return o;let[,s,...r]=o.parts,i=n.includes(""),a=n.map(f=>f.replace(/: $/,"")),l=[i?"":`${a.slice(0,-1).join(
", ")} and ${a[a.length-1]}: `,i?"":s,...r];return{...o,parts:l,text:Vc(l)}}var Ae=({text:t,number:e})=>e>1?`${t} \xD7${e}`:
t,re=(t,e)=>At(t,e).map(Ae).join("; ");function Cn([,t,e,n,o,s,r],i){let a=t+e+n+o;return a+Ve(s,Math.max(i-a.length-r.length,
8))+r}function Yc(t,e,n){let o=At(t,e);if(!o.length)return"";let s=o.length>1?` +${o.length-1}`:"";return Cn(o[0].parts,
n-s.length)+s}function Ve(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.test(t[e-1])?n:n.slice(0,Math.
max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var Gr=70,Dh=3,[Hh,Qc]=[12,34];function ts({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=Gr;for(let o of wo(
e).map(s=>s.flat())){let s=Math.max(1,Dh+1-o.length);for(let r of o){let i=Uh(t,e,r),a=n?zh(e,r,.75*s*i):"";Gh(t.body.edges[r],
a&&Ke(a,i,s))}}}function zh(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?$o(t,o):-1;return Yc(t.facts,o,n)+(s<0?"":` ${Ko[s]}`)}
function Uh(t,{level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return Qc;let a=Math.hypot(
r.x-i.x,r.y-i.y)-r.size-i.size;return Math.max(Hh,Math.min(Qc,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function Gh(t,e){
if((t.options.label||"")===e)return;let n=e.split(`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}var Jc=1.4,Kh={nodes:[15,12,22],edges:[12,9.5,17]};function Kr(){let{clientWidth:t,clientHeight:e}=v("canvas");return t>
0&&e>0}function Zc(t){let e=new ResizeObserver(()=>{Kr()&&(e.disconnect(),t())});e.observe(v("canvas"))}function tl(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>Gr){e.fit({nodes:n,animation:!1,maxZoomLevel:Jc});return}Xc(e,n),Vh(t,e.getScale())&&
(ts(t),Xc(e,n))}function Xc(t,e){let n={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let a of e){let{x:c,y:l,options:f}=t.
body.nodes[a],u=f.label.split(`
`),d=Math.max(f.size,.28*f.font.size*Math.max(...u.map(h=>h.length)));n.left=Math.min(n.left,c-d),n.right=Math.max(n.right,
c+d),n.top=Math.min(n.top,l-f.size),n.bottom=Math.max(n.bottom,l+f.size+1.2*f.font.size*u.length)}let{clientWidth:o,clientHeight:s}=v(
"canvas"),r=.95*Math.min(o/(n.right-n.left),s/(n.bottom-n.top)),i={x:(n.left+n.right)/2,y:(n.top+n.bottom)/2};t.moveTo({
position:i,scale:Math.min(r,Jc),animation:!1})}function Vh(t,e){let n=Object.entries(Kh).map(([s,[r,i,a]])=>[s,{font:{size:Math.
min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(Object.fromEntries(
n)),!0)}function el(t){let{level:e}=$,{actor:n,target:o,sign:s}=e.arrows,r=$.arrows.get(t)||[],i=re(b,r)||b.labels.signs[s[t]],a=q(
Mt($,r).length,"statement"),c=[n[t],o[t]].map(l=>W(e,l));return`${ut(c,` \u2013 ${i} ${go(b,e,t)?"\u2013":"\u2192"} `)} \
\xB7 ${a}`}function nl(t){let e=$.nodes.get(t),n=e?` \xB7 ${q(e.others.size,"neighbour")}`:"";return`${W($.level,t)} \xB7 ${$.
level.nodes[t].type}${n}`}var ol=500,es=300,Yh=2,nt=null,Ye=()=>nt?.network??null;function sl(t){let e=[$.level.name,kt(),w.language].join(" "),n=nt?.
key!==e,o=nt&&!n?nt:Qh(e);o.selection=$;let s=!o.network.body.nodeIndices.length;rl(o,()=>{let r=Xh(o);Jh(o,r),ts(o),eg(),
(n||s&&r.size||t)&&al(o),il(o)}),v("canvas").setAttribute("aria-label",`${p("graph_of")} ${mt($)}`)}function Qh(t){nt&&nt.
network.destroy();let e=Kc($.level),n={network:e,key:t,selection:$,arrows:[],isMoved:!1,isFine:null,letters:""};e.on("be\
foreDrawing",()=>il(n)),e.on("click",tg),e.on("doubleClick",({nodes:o})=>o.length&&ne(o[0])),e.on("resize",({width:o})=>o>
0&&!n.isMoved&&ns());for(let o of["zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdge",({edge:o})=>Vr(el(o))),e.on(
"hoverNode",({node:o})=>Vr(nl(o)));for(let o of["blurEdge","blurNode"])e.on(o,()=>Vr(""));return nt=n,v("physics").firstElementChild.
checked=!1,n}function rl({network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{t.renderer.allowRedraw=!0}t.body.emitter.
emit("_requestRedraw")}function Xh(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,chosen:r,parts:i}=t.selection,{arrows:a,
merged:c}=o,l=new Set,f=n.encodings.signs.map((d,h)=>zr(He(h))),u=c?null:Gc(t.selection);for(let d of t.arrows)s.has(d)||
(e.edges[d].options.hidden=!0);for(let[d,h]of s){let{options:g}=e.edges[d];g.hidden=!1,g.width=Uc(ct(n,h,r,t.selection.state.
count)||1,s.size>es),g.color=i?zr(Lo(t.selection,h)):f[a.sign[d]],u&&Object.assign(g.smooth,u.get(d)),l.add(a.actor[d]).
add(a.target[d])}return t.isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function Jh({network:{body:t},selection:{isGrown:e,
shown:n}},o){if(e)for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!0;t.nodeIndices=[...o].filter(
s=>t.nodes[s]);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function il(t){let{body:e}=t.network,n=e.edgeIndices.
length<=es||Pc*e.view.scale>=Yh;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,mark:r}=t.selection.level.arrows;for(let i of e.
edgeIndices){let{options:a}=e.edges[i],c=zc(`${o[i]} ${s[i]} ${r[i]}`);a.arrows=n?c.ends:Dc,a.dashes=n&&c.dashes}for(let i of e.
nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function ns(){let t=nt;t&&rl(t,()=>al(t))}function al(t){t.isMoved=!1,t.
network.body.nodeIndices.length&&(Kr()?tl(t):Zc(Zh))}function Zh(){nt?.network.redraw(),ns()}function cl(t){nt?.network.
body.nodes[t]&&nt.network.focus(t,{scale:1,animation:!1})}function ll(t){if(!nt)return;let{network:e,selection:n}=nt;e.setOptions(
{physics:{enabled:t}}),!t&&(Ur(e,n.level),e.redraw())}function tg({nodes:t,edges:e}){let{level:n}=$;t.length?Y(n.nodes[t[0]].
actor):e.length&&ft(n.arrows.actor[e[0]],n.arrows.target[e[0]])}function eg(){if(!nt)return;let t=jt(),[e,n]=(t?.names??
[]).map(a=>$.level.numbers.get(a)),{actor:o,target:s}=$.level.arrows,r=t?.kind==="actor"&&e!==void 0&&nt.network.body.nodes[e]?
[e]:[],i=t?.kind==="pair"?[...$.arrows.keys()].filter(a=>o[a]===e&&s[a]===n):[];nt.network.setSelection({nodes:r,edges:i},
{unselectAll:!0,highlightEdges:!1})}function Vr(t){v("hint").textContent=t}function we(){let[t,e]=Bc();return[t,e&&[" ",C(p("show_these"),()=>k(e))]]}var fl=null;function ul(){return fl??=hc().then(t=>{let e=document.createElement("script");e.textContent=t,document.head.
append(e),e.remove()}),fl}var ng=[2,3,14],og=[1.6,0,2.5,5],sg=.02,rg=30;function pl({boxes:t,ties:e},n){let o=t.some(y=>y.isMiddle)?2:ng.filter(y=>t.
length>=y).length,s=t.map(()=>new Map);for(let{from:y,to:S,weight:O}of e){let[M,A]=[n.get(y)??0,n.get(S)??0];M!==A&&(s[M].
set(A,(s[M].get(A)??0)+O),s[A].set(M,(s[A].get(M)??0)+O))}let r=s.map(y=>[...y.values()].reduce((S,O)=>S+O,0)),i=[...t.keys()].
sort((y,S)=>r[S]-r[y]||y-S),a=t.map(()=>-1),c=[...Array(o+1).keys()],l=Math.floor(o/2),f=i.filter(y=>!t[y].isMiddle);for(let y of i)
t[y].isMiddle&&(a[y]=1);let u=y=>o!==2||y!==1||f.length===i.length,d=r.reduce((y,S)=>y+S,1),h=(y,S)=>{let O=0;for(let[A,
R]of s[y])a[A]>=0&&(O+=R*og[Math.min(Math.abs(a[A]-S),3)]/d);let M=t.filter((A,R)=>R!==y&&a[R]===S);return O+sg*(ml(t[y])*
M.reduce((A,R)=>A+ml(R),0))/t.length},g=y=>c.filter(u).reduce((S,O)=>h(y,O)<h(y,S)-1e-9?O:S);for(let y of f)a[y]=f.length===
i.length&&y===i[0]?l:g(y);for(let y=0;y<rg;y++){let S=a.join();for(let O of f)a[O]=g(O);if(a.join()===S)break}let x=[...new Set(
a)].sort((y,S)=>y-S);return a.map(y=>x.indexOf(y))}var ml=t=>1+t.members.length;function gl(t,e){let n=Math.max(0,...t.map(a=>a.column)),o=[...Array(n+1).keys()].map(a=>t.filter(c=>c.column===a)),s=ag(
e);In(o);let r=hl(o),i=os(e);for(let a=0;a<24&&i>0;a++){let c=[...o.keys()];a%2&&c.reverse();for(let f of c){for(let u of o[f])
dl(u.items,d=>Yr(s.get(d),d.y));dl(o[f],u=>cg(u,s)),In(o)}let l=os(e);l<i&&([r,i]=[hl(o),l])}return lg(o,r),In(o),ig(o,e),
o}function ig(t,e){let n=os(e),o=(r,i,a)=>(r.splice(r.indexOf(i),1),r.splice(a,0,i),In(t),os(e)),s=r=>{let i=!1;for(let a of[
...r]){let c=r.indexOf(a);for(let l of r.keys()){let f=o(r,a,l);f<n-1e-6&&([c,n,i]=[l,f,!0])}o(r,a,c)}return i};for(let r=0;r<
3&&n>0&&[...t,...t.flat().map(a=>a.items)].map(s).includes(!0);r++);In(t)}function ag(t){let e=new Map,n=(o,s)=>{let r=e.
get(o);r?r.push(s):e.set(o,[s])};for(let[o,s]of t.flatMap(ss))n(o,s),n(s,o);return e}function ss({start:t,end:e,passes:n}){
let o=[t.item,...n.map(({item:s})=>s),e.item];return o.slice(1).map((s,r)=>[o[r],s])}function In(t){for(let e of t){let n=e.
flatMap(o=>o.items);for(let[o,s]of n.entries())s.y=(o+.5)/n.length}}var Yr=(t,e)=>t?.length?t.reduce((n,o)=>n+o.y,0)/t.length:
e;function cg(t,e){let n=t.items.flatMap(o=>e.get(o)??[]).filter(o=>o.group!==t);return Yr(n,t.items.length?Yr(t.items,.5):
.5)}function dl(t,e){let n=new Map(t.map(o=>[o,e(o)]));t.sort((o,s)=>(n.get(o)??0)-(n.get(s)??0))}function os(t){let e=new Map,
n=0;for(let[o,s]of t.flatMap(ss)){if(o.column===s.column){n+=2*Math.abs(o.y-s.y);continue}let[r,i]=o.column<s.column?[o,
s]:[s,o],a=e.get(r.column)??[];for(let[c,l]of a)(c-r.y)*(l-i.y)<0&&n++;a.push([r.y,i.y]),e.set(r.column,a)}return n}var hl=t=>t.
map(e=>e.map(n=>({group:n,items:[...n.items]})));function lg(t,e){for(let[n,o]of e.entries())t[n]=o.map(({group:s,items:r})=>(s.
items=r,s))}var fg=36,Qr=10,ug=22,mg=40,pg=8,dg=24,hg=24;function bl(t,e,n,o){let s=t.map(gg);for(let{items:c,least:l}of s)for(let[f,
u]of c.entries())u.y=l[f];let r=wg(e,o);wl(t,e,n);for(let c=0;c<dg;c++){let l=c%2?[...s].reverse():s;for(let{items:f,least:u}of l){
let d=f.map(h=>bg(h,r.get(h)));xg(f,u,d)}wl(t,e,n)}let i=s.flatMap(({items:c,least:l})=>c.map((f,u)=>f.y-(u?0:l[0]))),a=Math.
min(...i,1/0);if(Number.isFinite(a))for(let{items:c}of s)for(let l of c)l.y=Math.round(l.y-a)}function gg(t){let e=[],n=[],
o=0;for(let[s,{box:r,items:i}]of t.entries()){s&&(o+=r||t[s-1].box?ug:pg);let a=i.reduce((l,f)=>l+f.height,0),c=r&&!r.isFrame?
Math.max(Jr(r)-a,0)/2:0;o+=r?.isFrame?Xr(r):c;for(let l of i)e.push(l),n.push(o+l.height/2),o+=l.height;o+=r?.isFrame?Qr:
c}return{items:e,least:n}}var Xr=({lines:t})=>fg+17*(t.length-1),Jr=t=>Math.max(mg,t.lines.length*18+16);function wg(t,e){
let n=new Map;for(let[o,s]of t.entries())for(let[r,i]of ss(s)){if(r.column===i.column)continue;let a=e[o];n.set(r,[...n.
get(r)??[],{other:i,tie:o,weight:a}]),n.set(i,[...n.get(i)??[],{other:r,tie:o,weight:a}])}return n}function bg(t,e){if(!e)
return{y:t.y,weight:.05};let n=(r,i)=>r.ports.find(a=>a.tie===i)?.offset??0,[o,s]=[0,0];for(let{other:r,tie:i,weight:a}of e){
let c=r.y+n(r,i)-n(t,i),l=a/(1+Math.abs(c-t.y)/hg);o+=l*c,s+=l}return{y:o/s,weight:s}}function xg(t,e,n){let o=[];for(let[
s,{y:r,weight:i}]of n.entries())for(o.push({sum:(r-e[s])*i,weight:i,from:s,to:s});o.length>1;){let[a,c]=o.slice(-2);if(a.
sum/a.weight<=c.sum/c.weight)break;o.splice(-2,2,{sum:a.sum+c.sum,weight:a.weight+c.weight,from:a.from,to:c.to})}for(let{
sum:s,weight:r,from:i,to:a}of o)for(let c=i;c<=a;c++)t[c].y=e[c]+s/r}function wl(t,e,n){for(let o of t.flat().flatMap(s=>s.
items))for(let s of["left","right"]){let r=o.ports.filter(c=>c.side===s),i=new Map(r.map(c=>[c,yg(c,e[c.tie])]));r.sort(
(c,l)=>(i.get(c)??0)-(i.get(l)??0)||c.tie-l.tie);let a=-r.reduce((c,l)=>c+n[l.tie],0)/2;for(let c of r){let l=n[c.tie];c.
offset=a+l-Math.min(8,l/2),a+=l}}}function yg(t,e){let n=[e.start.item,...e.passes.map(({item:r})=>r),e.end.item];if(e.start.
item===e.end.item)return t.item.y;let o=n.indexOf(t.item),s=t===e.end?n[o-1]:n[o+1];return s.column!==t.item.column?s.y:
s.y>t.item.y?1e6-s.y:-1e6-s.y}function yl({boxes:t,ties:e},n,o){let s=Math.max(0,...n),r=t.map((u,d)=>({box:u,column:n[d],items:[]})),i=new Map;for(let[
u,d]of t.entries())for(let h of d.members)i.set(h.id,Zr(r[u],h));let a=new Map,c=new Map,l=(u,d)=>{let h=i.get(u);return h||
xl(a,`${u}|${d}`,()=>Zr(r[o.get(u)??0],null))},f=e.map((u,d)=>{let[h,g]=[l(u.from,u.to),l(u.to,u.from)],x=$g(h.column,g.
column,s),y=ti(h,d,!0,x[0]),S=ti(g,d,!1,x[1]),[O,M]=[h.column,g.column].sort((j,at)=>j-at),A=[...Array(Math.max(M-O-1,0)).
keys()].map(j=>O+1+j);h.column>g.column&&A.reverse();let R=A.map(j=>{let at=`${[u.from,u.to].sort().join("|")}|${j}`,E=xl(
c,at,()=>{let B={box:null,column:j,items:[]};return r.push(B),Zr(B,null)});return ti(E,d,!0,"left"),{item:E,side:"left"}});
return{start:y,end:S,passes:R}});for(let u of r.flatMap(d=>d.items))u.height=Sg(u,e.map(d=>d.room));return{groups:r.filter(
u=>u.items.length||u.box),ways:f}}function xl(t,e,n){let o=t.get(e)??n();return t.set(e,o),o}function Zr(t,e){let n={column:t.
column,group:t,member:e,ports:[],height:0,y:0};return t.items.push(n),n}function ti(t,e,n,o){let s={tie:e,isStart:n,item:t,
side:o,offset:0};return t.ports.push(s),s}function $g(t,e,n){return t<e?["right","left"]:t>e?["left","right"]:t===0&&n>0?
["left","left"]:["right","right"]}function Sg(t,e){let n=s=>t.ports.filter(r=>r.side===s).reduce((r,i)=>r+e[i.tie],0),o=t.
member?t.member.lines.length*16+10:0;return Math.max(o,n("left"),n("right"))}var[$l,Sl]=[13,8],_g=[0,4,9,15],Og=[.5,.42,.58,.34,.66,.27,.73,.2,.8,.14,.86];function Ol(t,e,n){let o=t.map(({points:i})=>({
points:i,box:qg(i)})),s=t.filter(({tie:i})=>i.isMarked).map(({points:i})=>Eg(i)),r=[...e.map(i=>ei(i,2)),...s,...t.flatMap(
({points:i})=>Ng(i))];for(let i of t){let a=kg(i,o,r,n);i.words=a,a&&r.push(ei(a,3))}}function kg({tie:t,points:e},n,o,s){
for(let r of t.words)for(let i of _g)for(let a of Og){let[c,l]=e[Math.round(a*(e.length-1))];for(let f of Mg(c,l,r,i))if(vg(
f,s)&&Tg(f,n,o))return{...r,...f}}return null}function Mg(t,e,{lines:n,width:o},s){let r=n.length*16,i={width:o,height:r};
return[{x:t-o/2,y:e-r-3-1-s,...i},{x:t-o/2,y:e+3+2+s,...i},{x:t+3+3+s,y:e-r/2,...i},{x:t-o-3-3-s,y:e-r/2,...i},{x:t+2+s,
y:e-r-3-1,...i},{x:t-o-2-s,y:e-r-3-1,...i},{x:t+2+s,y:e+3+2,...i},{x:t-o-2-s,y:e+3+2,...i}]}var vg=(t,e)=>t.x>=e.x&&t.y>=
e.y&&t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function Tg(t,e,n){if(n.some(s=>_l(t,s)))return!1;let o=ei(t,2);
return!e.some(({points:s,box:r})=>_l(o,r)&&Ag(o,s))}var Ag=(t,e)=>e.some((n,o)=>o>0&&Lg(t,e[o-1],n));function Lg({x:t,y:e,
width:n,height:o},s,r){let[i,a]=[0,1],[c,l]=[r[0]-s[0],r[1]-s[1]];for(let[f,u]of[[-c,s[0]-t],[c,t+n-s[0]],[-l,s[1]-e],[l,
e+o-s[1]]]){if(f===0&&u<0)return!1;f<0?i=Math.max(i,u/f):f>0&&(a=Math.min(a,u/f))}return i<=a}var _l=(t,e)=>t.x<e.x+e.width&&
e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height;function Eg(t){let[e,n]=t[Math.floor(t.length/2)];return{x:e-10,y:n-
10,width:20,height:20}}var Ng=t=>[t[0],t[t.length-1]].map(([e,n])=>({x:e-$l,y:n-Sl,width:2*$l,height:2*Sl})),ei=({x:t,y:e,
width:n,height:o},s)=>({x:t-s,y:e-s,width:n+2*s,height:o+2*s});function qg(t){let[e,n]=[t.map(([r])=>r),t.map(([,r])=>r)],
[o,s]=[Math.min(...e),Math.min(...n)];return{x:o,y:s,width:Math.max(...e)-o,height:Math.max(...n)-s}}function Ml(t,e){let n=oi(t);return t.map((o,s)=>{let{start:r,end:i,passes:a}=o,[c,l]=[r,i].map(d=>ni(d.item.column,d.side,
d.item.y+d.offset,e));if(r.item.column===i.item.column){let d=(r.side==="left"?-1:1)*(n.get(s)??26);return[c,[c[0]+d,c[1]],
[l[0]+d,l[1]],l]}let f=r.side==="right",u=[c];for(let{item:d}of a){let h=d.y+(d.ports.find(O=>O.tie===s)?.offset??0),[g,
x]=f?["left","right"]:["right","left"];u.push(...kl(u[u.length-1],ni(d.column,g,h,e)));let y=ni(d.column,x,h,e),S=u[u.length-
1];u.push(S,y,y)}return u.push(...kl(u[u.length-1],l)),u})}function ni(t,e,n,o){let{x:s,width:r}=o[t];return[e==="left"?
s-2:s+r+2,n]}function kl(t,e){let n=(e[0]-t[0])*.42;return[[t[0]+n,t[1]],[e[0]-n,e[1]],e]}function oi(t){let e=[...t.entries()].
filter(([,{start:i,end:a}])=>i.item.column===a.item.column),n=({start:i,end:a})=>[i,a].map(c=>c.item.y+c.offset).sort((c,l)=>c-
l),o=i=>n(i)[1]-n(i)[0];e.sort(([i,a],[c,l])=>o(a)-o(l)||i-c);let s=new Map,r=[];for(let[i,a]of e){let[c,l]=n(a),f=r.filter(
({way:d})=>{let[h,g]=n(d);return d.start.item.column===a.start.item.column&&d.start.side===a.start.side&&h<=l&&g>=c}),u=Math.
max(-1,...f.map(d=>d.step))+1;r.push({way:a,step:u}),s.set(i,(26+13*u)*(4/3))}return s}function vl(t){let e=[t[0]];for(let n=0;n+
3<t.length;n+=3){let[o,s,r,i]=t.slice(n,n+4);for(let a=1;a<=24;a++){let c=a/24,l=1-c,f=u=>l*l*l*o[u]+3*l*l*c*s[u]+3*l*c*
c*r[u]+c*c*c*i[u];e.push([f(0),f(1)])}}return e}var rs=16,Cg=92,[Tl,Al]=[84,290],Ig=30;function Ll(t){let e=new Map(t.boxes.flatMap((d,h)=>[d,...d.members].map(g=>[g.id,
h]))),{groups:n,ways:o}=yl(t,pl(t,e),e),s=gl(n,o);bl(s,o,t.ties.map(d=>d.room),t.ties.map(d=>d.weight));let r=Rg(t,s,o),
i=s.flatMap((d,h)=>Wg(d,r.columns[h])),a=Ml(o,r.columns).map((d,h)=>({tie:t.ties[h],path:d,points:vl(d),words:null})),c=[
...i.flatMap(({y:d,height:h})=>[d,d+h]),...a.flatMap(({points:d})=>d.map(([,h])=>h))],[l,f]=[Math.min(...c,0),Math.max(...c,
0)],u={boxes:i,ties:a,width:r.width,height:f-l+2*rs};return Bg(u,rs-l),Ol(a,i,{x:2,y:2,width:u.width-4,height:u.height-4}),
u}function Rg({ties:t,scale:e},n,o){let s=oi(o),r=[...Array(n.length+1).keys()].map(c=>c&&c<n.length?Tl*e:rs);for(let[c,
{start:l,end:f}]of o.entries()){let u=Math.max(0,...t[c].words.slice(0,1).map(({width:g})=>g)),[d,h]=[l.item.column,f.item.
column].sort((g,x)=>g-x);if(d===h){let g=l.side==="left"?d:d+1,x=g===0||g===n.length,y=(s.get(c)??0)*.75+(u?u+14:0)+rs;r[g]=
Math.max(r[g],x?y:Math.min(y+Tl*e,Al))}else if(u)for(let g=d+1;g<=h;g++)r[g]=Math.max(r[g],Math.min(u+Ig,Al))}let i=r[0];
return{columns:n.map((c,l)=>{let f=Math.ceil(Math.max(Cg,...c.map(({box:d})=>d?jg(d):0))),u={x:Math.round(i),y:0,width:f,
height:0};return i=u.x+f+r[l+1],u}),width:Math.ceil(i)}}var jg=t=>Math.max(t.width,...t.members.map(({width:e})=>e));function Wg(t,{
x:e,width:n}){return t.flatMap(({box:o,items:s})=>{if(!o)return[];let r=s.map(u=>u.y-u.height/2),i=s.map(u=>u.y+u.height/
2),[a,c]=s.length?[Math.min(...r),Math.max(...i)]:[0,0];o.isFrame&&([a,c]=[a-Xr(o),c+Qr]);let l=Jr(o)-(c-a);l>0&&([a,c]=
[a-l/2,c+l/2]);let f=s.flatMap(({member:u,y:d,height:h,ports:g})=>u?[{...u,y:d,height:h,atLeft:g.filter(({side:x})=>x===
"left").length,atRight:g.filter(({side:x})=>x==="right").length}]:[]);return[{box:o,members:f,x:e,width:n,y:a,height:c-a}]})}
function Bg({boxes:t,ties:e},n){for(let o of t){o.y+=n;for(let s of o.members)s.y+=n}for(let{path:o,points:s}of e)for(let r of new Set(
[...o,...s]))r[1]+=n}var is=null;function as(){if(is)return is;let t=document.createElement("canvas").getContext("2d"),e=getComputedStyle(document.
body).fontFamily,n=o=>{let s=new Map;return r=>{let i=s.get(r);if(i!==void 0)return i;t.font=o;let a=t.measureText(r).width;
return s.set(r,a),a}};return is={plain:n(`13px ${e}`),bold:n(`600 13px ${e}`)},is}var Fg=/[^\S\u00a0]+/;function Rn(t,e,n,o){let s=[""];for(let a of t.slice(0,400).split(Fg).flatMap(c=>Pg(c,e,o))){let c=s[s.
length-1],l=c?`${c} ${a}`:a;!c||o(l)<=e?s[s.length-1]=l:s.push(a)}if(s.length<=n)return s;let r=s.slice(0,n),i=Array.from(
r[n-1]);for(;i.length>1&&o(`${i.join("")}\u2026`)>e;)i=i.slice(0,-1);return r[n-1]=`${i.join("").trimEnd()}\u2026`,r}function Pg(t,e,n){
if(n(t)<=e)return[t];let o=[""];for(let s of Array.from(t)){let r=o[o.length-1]+s;n(r)<=e||!o[o.length-1]?o[o.length-1]=
r:o.push(s)}return o}function Qe(t,e,n,o){let s=Rn(t,e,n,o);for(let r=e-12;r>40;r-=12){let i=Rn(t,r,99,o);if(i.length>s.
length||i.some(a=>o(a)>r))break;s=i}return{lines:s,width:Math.ceil(Math.max(...s.map(o)))}}var El=new WeakMap;function Nl(t,e){let n=El.get(t)??Dg(t,e);return El.set(t,n),n}function Dg(t,e){let n=new Map;for(let o of[
"actor","target"])for(let[s,r]of t[o].entries()){let i=e[o][s],a=n.get(r);a?a.set(i,(a.get(i)??0)+1):n.set(r,new Map([[i,
1]]))}return new Map([...n].map(([o,s])=>[o,Hg(s)]))}function Hg(t){let[e,n]=[-1,0];for(let[o,s]of t)(s>n||s===n&&o<e)&&
([e,n]=[o,s]);return e}function ql(t,e){let{facts:n,level:o,arrows:s,chosen:r,state:i}=t,{actor:a,target:c,sign:l,hold:f,mark:u}=o.arrows,d=new Map;
for(let[g,x]of s){let y=go(n,o,g),S=[e(a[g]),e(c[g])];if(S[0]===S[1]&&a[g]!==c[g])continue;let[O,M]=y?S.sort():S,A=`${O}\
>${M}:${l[g]}`,R=d.get(A);if(!R){let j={from:O,to:M,sign:l[g],hold:f[g],mark:u[g],rows:[...x],weight:0,acts:0};d.set(A,{
...j,isBoth:!1,isTogether:y,prices:[],conditions:[]});continue}R.rows.push(...x),R.hold=Math.max(R.hold,f[g]),R.mark=Math.
max(R.mark,u[g])}let h=zg(n.ties.statement,d);for(let g of h)g.weight=ct(n,g.rows,r,i.count),g.acts=ct(n,g.rows,r,"acts"),
Ug(t,g);return h.sort((g,x)=>x.acts-g.acts||x.weight-g.weight||(g.from+g.to<x.from+x.to?-1:1))}function zg(t,e){let n=({
rows:s})=>[...new Set(s.map(r=>t[r]))].sort().join(" "),o=new Set;for(let s of e.values()){let r=e.get(`${s.to}>${s.from}\
:${s.sign}`);!r||r===s||o.has(s)||n(s)!==n(r)||(s.isBoth=!0,s.rows.push(...r.rows),o.add(r))}return[...e.values()].filter(
s=>!o.has(s))}function Ug({facts:t,chosen:e},n){let o=new Set(n.rows.map(i=>t.ties.statement[i])),s=new Set([...o].map(i=>t.
statements.act[i]).filter(i=>i>=0)),r=[new Set,new Set];for(let i of t.offers.mentions){let[a]=i;if(!(!e.inside[a]||!(o.
has(a)||s.has(t.statements.act[a]))))for(let[c,l]of i.slice(8).entries())for(let f of l)r[c].add(f)}[n.prices,n.conditions]=
r.map(i=>[...i])}var[Gg,Kg]=[5,1.4],si={"not actual":"6 4",hedged:"1.8 5"};function jn(t){let{holds:e}=b.names,n=$.parts?Lo($,t.rows):He(
t.sign),o=si[e[t.hold]]??null,s=t.acts>0?Math.min(Gg,2+Math.log2(Math.max(t.weight,1))):Kg;return{colour:n,dashes:o,width:t.
isReturn?1.8:s,head:b.encodings.signs[t.sign].head}}function Xe(t){return t.isReturn?"":b.names.holds[t.hold]==="denied"?
"\u2298":{doubted:"?",reported:"\u2022"}[b.names.marks[t.mark]]??""}var Wn=t=>t.acts===0;var Cl={name:168,words:184},Il={name:124,words:124},[ai,ri,Vg]=[26,30,22],Yg=.7,Qg=3,Xg=4,[Jg,Zg,tw]=[13,10,16],ew=90,nw=6;
function Rl(t,e,n,{scale:o,unfolded:s}){let{level:r,state:i}=t,a=o<1?Il:Cl,c=[...ow(t)].sort((E,B)=>E-B),l=Nl(r,e),f=i.ego===
null?-1:r.numbers.get(i.ego)??-1,u=new Map;for(let E of c){if(E===f)continue;let B=l.get(E)??-1-E;u.set(B,[...u.get(B)??
[],E])}let d=(E,B)=>r.nodes[E].actor===e.nodes[B]?.actor,h=E=>(u.get(E)??[]).filter(B=>!d(B,E)),g=sw(t,e,u,h,s),x=new Map,
y=new Map,S=new Map,O=[],M=rw(t,c),A=(E,B,qt,Jt,bn)=>{y.set(E,{at:B,frame:qt,name:Jt,folded:bn,node:B<0?null:r.nodes[B],
isStrong:M.has(B)})},R=(E,B)=>{let qt=W(r,E),Jt=Rn(qt,a.name,4,n.bold);x.set(E,`a${E}`),A(`a${E}`,E,-1,qt,0),O.push({id:`\
a${E}`,isFrame:!1,lines:Jt,width:ii(Jt,n.bold)+ai+ri,members:[],isMiddle:B})};f>=0&&c.includes(f)&&R(f,!0);for(let[E,B]of u){
let qt=h(E);if(!qt.length||E<0){for(let Z of B)R(Z,!1);continue}let Jt=W(e,E),bn=q(qt.length,"actor_drawn"),Na=B.find(Z=>d(
Z,E))??r.numbers.get(e.nodes[E].actor)??-1,xn=`f${E}`,co=g.has(E);A(xn,Na,E,Jt,co?qt.length:0),S.set(xn,{name:Jt,note:bn,
frame:e.nodes[E].actor,at:Na,isFolded:co});for(let Z of B)x.set(Z,co||d(Z,E)?xn:`a${Z}`);if(co){let Z=[...Rn(Jt,a.name,3,
n.bold),p("folded",{n:bn})];O.push({id:xn,isFrame:!1,lines:Z,width:ii(Z,n.bold)+ri,members:[]});continue}let jd=qt.map(Z=>(A(
`a${Z}`,Z,E,W(r,Z),0),iw(W(r,Z),Z,M.has(Z),a.name,n))),qa=Qe(Jt,a.name,3,n.bold).lines,Wd=ii(qa,n.bold)+ai+n.plain(bn)+ri+
Vg;O.push({id:xn,isFrame:!0,lines:qa,width:Wd,members:jd})}let at=ql(t,E=>x.get(E)??"").flatMap(E=>aw(t,E));return{given:{
boxes:O,ties:lw(at,n,o),scale:Math.min(o,1)},ties:at,ends:y,heads:S}}function ow({arrows:t,level:e}){let{actor:n,target:o}=e.
arrows;return new Set([...t.keys()].flatMap(s=>[n[s],o[s]]))}function sw({nodes:t},e,n,o,s){let r=[...n.keys()].filter(c=>c>=
0&&o(c).length>0);if(s)return new Set(r.filter(c=>!s.includes(e.nodes[c].actor)));let i=c=>(n.get(c)??[]).reduce((l,f)=>l+
(t.get(f)?.weight??0),0),a=r.filter(c=>o(c).length>=Qg).sort((c,l)=>i(l)-i(c)||c-l);return new Set(a.slice(Xg))}function rw({
nodes:t},e){let n=e.map(o=>({at:o,weight:t.get(o)?.weight??0}));return n.sort((o,s)=>s.weight-o.weight||o.at-s.at),new Set(
n.slice(0,3).filter(({weight:o})=>o>1).map(({at:o})=>o))}function iw(t,e,n,o,s){let r=n?s.bold:s.plain,{lines:i,width:a}=Qe(
t,o,5,r);return{id:`a${e}`,lines:i,width:a+2*ai+12}}var ii=(t,e)=>Math.ceil(Math.max(...t.map(e)));function aw({facts:t,
state:e},n){let o=At(t,n.rows),s={acts:"act",statements:"statement",articles:"article"}[e.count],r=n.acts>1?q(n.acts,"ac\
t"):n.weight>1?q(n.weight,s):"",i=[...new Set(o.map(({parts:x})=>cw(x)))],a=i.filter(x=>!x.startsWith("[")||!i.includes(
x.slice(1,-1))),c=a.slice(0,2),l=a.length>2?` +${a.length-2}`:"",f=n.prices.length?[]:n.conditions,u=[c.join(", ")+l,...f].
join(", "),d={...n,isReturn:!1,text:u,number:r};if(!n.prices.length)return[d];let h=[p("asks_in_return",{what:n.prices.join(
", ")}),...n.conditions].join("; "),g={from:n.to,to:n.from,sign:t.names.signs.indexOf("neither"),text:h,number:""};return[
d,{...d,...g,hold:t.names.holds.indexOf("not actual"),isReturn:!0}]}function cw([t,e,n,...o]){let s=Cn([t,e,"",...o],ew);
return n?`[${s}]`:s}var ci=(t,e)=>e?`${t} \xB7\xA0${e.replaceAll(" ","\xA0")}`:t;function li(t,{plain:e,bold:n}){let o=t.
replaceAll(" ","\xA0"),s=n(o)-e(o);return r=>e(r)+(o&&r.endsWith(o)?s:0)}function lw(t,e,n){let o=t.some(a=>a.acts>0),s=(n<
1?Il:Cl).words,r=n<Yg?0:1/0,i=0;return t.map(a=>{let{from:c,to:l,text:f,number:u}=a,d=!o||a.acts>0||n>=1.5,h=(a.acts>0?3:
.5)*(1+Math.log2(1+a.weight)),g=!!Xe(a),x={from:c,to:l,weight:h,isMarked:g,words:[],room:Jg*Math.min(n,1)};if(!d||!f||++i>
r)return x;let y=ci(f,u),S=li(u,e),O=[1,1.25,1.6].map(R=>Qe(y,s*R,nw,S)),M=O.filter(({lines:R})=>!R.at(-1)?.endsWith("\u2026")),
A=M.length?M:O.slice(-1);return{...x,words:A,room:A[0].lines.length*tw+Zg}})}var fw={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function Qt(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=_("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,"stroke-dash\
array":e.join(" ")||null});return Wl("0 0 42 14",r,Fn(n,t,"translate(40 7) rotate(0) scale(1)"),ui(o,t,19,7))}var Wl=(t,...e)=>_(
"svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"true"},e),Je=t=>Qt(He(t),{head:b.encodings.signs[t].head}),
jl=t=>Qt(Er(t));function fi(){return[...Tn.slice(0,ue).map((e,n)=>Bn(jl(n),`${Ko[n]} ${jc(e)}`)),Bn(jl(ue),p("part_same"))]}
var Bn=(t,e)=>[t,e];function Fn(t,e,n){return t?t==="bar"?_("line",{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-\
width":3}):t==="vee"?_("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",fill:"none",stroke:e,"stroke-width":2}):_("path",{transform:n,
d:"M-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function ui(t,e,n,o){return t==="circle"?_("circle",{cx:n,cy:o,r:3.5,fill:e}):
t==="diamond"?_("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 L0 4.5 Z",fill:e}):null}function mi(t,e=X().
node){let n={fill:e,stroke:X().line},o=t==="dot"?_("circle",{cx:8,cy:7,r:5.5,...n}):_("path",{d:fw[t],...n});return Wl("\
-13 0 42 14",o)}function Bl(){let{sign:t,hold:e,mark:n}=$.level.arrows,o=[...$.arrows.keys()];return pi({signs:new Set(o.
map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function pi(t){let{signs:e,holds:n,marks:o}=b.
encodings,s=X().line,r=(l,f)=>!t||t[l].has(f),i=e.flatMap(({words:l},f)=>r("signs",f)?[Bn(Je(f),l)]:[]),a=n.flatMap(({dashes:l,
words:f},u)=>l.length&&r("holds",u)?[Bn(Qt(s,{dashes:l}),f)]:[]),c=o.flatMap(({middle:l,words:f},u)=>l&&r("marks",u)?[Bn(
Qt(s,{middle:l}),f)]:[]);return[...$.parts?fi():i,...a,...c]}var di=16,cs=17,Fl=7,uw=260;function Hl(t,e,n){let o=_("svg",{class:"named",role:"group",viewBox:`0 0 ${t.width} ${t.height}`}),
s=t.boxes.map(c=>gw(c,e)),r=t.ties.map((c,l)=>mw(c,e.ties[l],l,n)),i=t.boxes.flatMap(c=>c.members.map(l=>bw(l,c,e))),a=t.
ties.map((c,l)=>hw(c,e.ties[l],l));return o.append(...s,...r,...i,...a.filter(c=>c!==null)),o}function mw(t,e,n,o){let{colour:s,
dashes:r,width:i,head:a}=jn(e),{path:c}=t,l=e.isBoth&&a?Fl:0,f=Dl(dw(c,l,a&&a!=="bar"?Fl:0));return _("g",{class:`tie${Wn(
e)?" light":""}`,role:"button",tabindex:-1,"data-key":`t${e.from}>${e.to}:${e.sign}${e.isReturn?"r":""}`,"data-tie":n,"a\
ria-label":`${o(e)}. ${p("show_quotes")}`},_("path",{class:"around",d:Dl(c),fill:"none",stroke:s}),_("path",{d:f,fill:"n\
one",stroke:s,"stroke-width":i.toFixed(1),"stroke-dasharray":r,"stroke-linecap":r===si.hedged?"round":null}),Pl(a,s,c[c.
length-1],c[c.length-2],i),e.isBoth&&Pl(a,s,c[0],c[1],i),pw(Xe(e),s,t.points))}function Pl(t,e,n,o,s){let r=n[0]<o[0]?180:
0,i=(.9+.08*s).toFixed(2);return Fn(t,e,`translate(${n[0]} ${n[1]}) rotate(${r}) scale(${i})`)}function pw(t,e,n){if(!t)
return null;let[o,s]=n[Math.floor(n.length/2)],r={transform:`translate(${o.toFixed(1)} ${s.toFixed(1)})`};if(t==="\u2022")
return _("g",r,_("circle",{class:"mark",r:4.5,stroke:e,"stroke-width":1.8}));if(t==="?")return _("g",r,_("circle",{class:"\
doubt",r:8}),_("text",{class:"doubted","text-anchor":"middle",y:4.5,"aria-hidden":"true"},"?"));let i=_("path",{d:"M-5.5\
 5.5 L5.5 -5.5",stroke:e,"stroke-width":1.8});return _("g",r,_("circle",{class:"mark",r:8,stroke:e,"stroke-width":1.8}),
i)}function dw(t,e,n){let o=t.map(([r,i])=>[r,i]),s=o.length-1;return o[0][0]+=Math.sign(o[1][0]-o[0][0])*e,o[s][0]+=Math.
sign(o[s-1][0]-o[s][0])*n,o}function Dl([t,...e]){let n=([s,r])=>`${s.toFixed(1)} ${r.toFixed(1)}`,o=[];for(let s=0;s+2<
e.length;s+=3)o.push(`C${e.slice(s,s+3).map(n).join(" ")}`);return`M${n(t)} ${o.join(" ")}`}function hw({words:t},e,n){if(!t)
return null;let o={class:"words","data-words":n,"aria-hidden":"true",fill:jn(e).colour};return _("g",o,hi(t.lines,t.x+t.
width/2,t.y,e.number))}function hi(t,e,n,o=""){let s=o.replaceAll(" ","\xA0");return _("text",{"text-anchor":"middle"},t.
map((r,i)=>{let a=n+12.5+i*di,c=s&&r.endsWith(s),l=c?r.slice(0,r.length-s.length):r;return _("tspan",{x:e,y:a},l,c&&_("t\
span",{class:"strong"},s))}))}function gw(t,{ends:e,heads:n}){let{box:o,x:s,y:r,width:i,height:a}=t,c=e.get(o.id),l=n.get(
o.id),f=c.node?.shape==="diamond"&&!l,u=l?.isFolded?" folded":f?" issue":"",d=_("rect",{x:s,y:r,width:i,height:a,rx:f?Math.
min(20,a/2):14}),h=!!l?.isFolded,x=_("text",{class:"strong","text-anchor":h?"middle":"start"},ww(t,h)),y=l?.isFolded?null:
Ul(c.node?.shape??"square",s+20,o.isFrame?r+18:zl(o,r,a),6,!0),S=[c.name,l?.note,l?.isFolded&&p("unfold")].filter(Boolean).
join(", "),O={class:`block${u}`,role:"button",tabindex:-1,"data-key":o.id,"aria-label":S};if(!o.isFrame||!l)return _("g",
O,d,y,x);let M=_("g",{class:"fold",role:"button",tabindex:-1,"data-key":`x${o.id}`,"aria-label":`${l.note}: ${p("fold",{
name:l.name})}`},_("text",{class:"count",x:s+i-12,y:r+23,"text-anchor":"end"},`${l.note} \u2212`));return _("g",{class:"\
frame"},_("g",O,d,y,x),M)}var zl=({lines:t},e,n)=>e+(n>uw?t.length*cs/2+12:n/2);function ww({box:{lines:t,isFrame:e},x:n,
y:o,width:s,height:r},i){if(e)return t.map((l,f)=>_("tspan",{x:n+32,y:o+23+f*cs},l));let a=zl({lines:t},o,r)-t.length*cs/
2+13,c=l=>({x:i?n+s/2:n+34,y:a+l*cs});return t.map((l,f)=>_("tspan",{...c(f),class:i&&f===t.length-1?"note":null},l))}function bw(t,{
x:e,width:n},{ends:o}){let s=o.get(t.id),{id:r,lines:i,y:a,height:c,atLeft:l,atRight:f}=t,u=f>l,d=u?e+n-14:e+14,h=$.nodes.
get(s.at)?.weight??0,g=Math.min(9,5+Math.sqrt(h)/1.6),x=u?e+n-28:e+28,y=a-i.length*di/2+12.5,S=A=>_("path",{class:"reach",
d:`M${A} ${a-c/2+4} V${a+c/2-2}`}),O=u?e:e+n-10,M=l&&f?_("path",{class:"lead",d:`M${O} ${a} h10`}):null;return _("g",{class:`\
member${s.isStrong?" strong":""}`,role:"button",tabindex:-1,"data-key":r,"aria-label":`${s.name}, ${s.node?.type??""}`},
_("rect",{class:"around",x:e+2,y:a-c/2,width:n-4,height:c,rx:6}),f>1&&S(e+n-1.5),l>1&&S(e+1.5),M,Ul(s.node?.shape??"dot",
d,a,g,g>7.5),_("text",{"text-anchor":u?"end":"start"},i.map((A,R)=>_("tspan",{x,y:y+R*di},A))))}function Ul(t,e,n,o,s){let r={
class:`glyph${s?" full":""}`,transform:`translate(${e.toFixed(1)} ${n.toFixed(1)})`};return t==="square"?_("rect",{...r,
x:-o+.5,y:-o+.5,width:2*o-1,height:2*o-1,rx:2}):t==="triangle"?_("path",{...r,d:`M0 ${-o-1} L${o+1} ${o-1} L${-o-1} ${o-
1} Z`}):t==="diamond"?_("path",{...r,d:`M0 ${-o-1} L${o+1} 0 L0 ${o+1} L${-o-1} 0 Z`}):_("circle",{...r,r:o})}var xw={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},yw=2.5;function Kl(t,e,n){let o=xw[n];if(!o||!e)
return!1;let s=Gl(e),r=[...t.querySelectorAll("[data-key]")],[i,a]=[null,1/0];for(let c of r){if(c===e)continue;let[l,f]=Gl(
c).map((g,x)=>g-s[x]),u=l*o[0]+f*o[1],d=Math.abs(l*o[1])+Math.abs(f*o[0]),h=u+yw*d;u>1&&h<a&&([i,a]=[c,h])}return i&&(e.
setAttribute("tabindex","-1"),i.setAttribute("tabindex","0"),i.focus()),!0}function Gl(t){let{x:e,y:n,width:o,height:s}=t.
getBoundingClientRect();return[e+o/2,n+s/2]}function Vl(t,e){let n=null;t.addEventListener("pointerdown",o=>{let s=o.target instanceof Element&&!o.target.closest("[\
data-key], [data-words]");o.pointerType==="mouse"&&o.button===0&&s&&(n={x:o.clientX,y:o.clientY,left:t.scrollLeft,top:t.
scrollTop})}),t.addEventListener("pointermove",o=>{n&&(t.scrollLeft=n.left-(o.clientX-n.x),t.scrollTop=n.top-(o.clientY-
n.y))});for(let o of["pointerup","pointerleave","pointercancel"])t.addEventListener(o,()=>n=null);t.addEventListener("wh\
eel",o=>{o.ctrlKey&&(o.preventDefault(),e(o.deltaY<0?1:-1))},{passive:!1})}var $w=16,Sw=220;function ls(t,{ends:e}){let[n,o]=[e.get(t.from)?.name??"",e.get(t.to)?.name??""];if(t.isReturn)return`${n}\
: ${t.text}`;let s=t.number?`: ${t.number}`:"";return`${n} ${t.text} ${o}${s}`}function gi({parts:t},e){let n=e?.getAttribute(
"data-tie")??e?.getAttribute("data-words");return n==null?null:t.ties[Number(n)]}function Yl(t,e){let{root:n,parts:o,picture:s}=t;
n.querySelector(".now")?.remove();for(let f of n.querySelectorAll(".lit"))f.classList.remove("lit");let r=gi(t,e),i=e?.getAttribute(
"data-key")?.replace(/^x/,"")??"",a=f=>f===i||i.startsWith("f")&&`f${o.ends.get(f)?.frame}`===i,c=o.ties.flatMap((f,u)=>f===
r||!r&&i&&(a(f.from)||a(f.to))?[u]:[]);n.classList.toggle("fading",c.length>0),v("hint").textContent=r?`${ls(r,o)} \xB7 ${_w(
r)}`:i?Ow(t,i):"";let l=new Set(c.flatMap(f=>[o.ties[f].from,o.ties[f].to]));i&&l.add(i);for(let f of n.querySelectorAll(
"[data-key]")){let u=f.getAttribute("data-key")??"",d=c.includes(Number(f.getAttribute("data-tie")??-1))||l.has(u)||l.has(
`${u}`.replace(/^x/,""));f.classList.toggle("lit",d)}for(let f of c)n.querySelector(`[data-words="${f}"]`)?.classList.add(
"lit");r&&c.length===1&&!s.ties[c[0]].words&&n.append(kw(s,s.ties[c[0]],r))}var _w=t=>q(Mt($,t.rows).length,"statement");
function Ow(t,e){let n=t.parts.ends.get(e);if(!n)return"";let o=$.nodes.get(n.at);return[n.name,n.node?.type,o&&q(o.others.
size,"neighbour")].filter(Boolean).join(" \xB7 ")}function kw(t,{points:e},n){let{lines:o,width:s}=Qe(ci(n.text,n.number),
Sw,9,li(n.number,as())),[r,i]=e[Math.floor(e.length/2)],a=o.length*$w+8,c=Math.max(4+s/2+8,Math.min(r,t.width-s/2-12)),l=Math.
max(4,i-a-10);return _("g",{class:"now","aria-hidden":"true"},_("rect",{x:c-s/2-8,y:l,width:s+16,height:a,rx:6}),hi(o,c,
l+3,n.number))}var Ql=500,Mw=5,Xl={at:-1,time:0,x:0,y:0},wi=[.5,.7,1,1.25,1.5,2],K=null,Ze=null,xi=Xl,bi={selection:null,key:""},Jl=null;var us=()=>K;async function Zl(t){Jl=await dt("country"),t&&(Ze=null);let e=[kt(),w.language,JSON.stringify(w.frames)].join(
" ");if(K&&bi.selection===$&&bi.key===e&&!t){ef();return}bi={selection:$,key:e},ms()}function ms(){let t=v("named"),e=vn(
$),n=!K,o=document.activeElement?.closest("#named [data-key]")?.getAttribute("data-key");K=Ze===null?vw(t):yi(Ze);let{root:s,
picture:r,scale:i}=K,a=Math.max(i,1);s.setAttribute("width",String(r.width*a)),s.setAttribute("height",String(r.height*a)),
s.setAttribute("aria-label",`${p("graph_of")} ${mt(e)} ${p("graph_keys")}`),Aw(s),L(t,s),s.querySelector("[data-key]")?.
setAttribute("tabindex","0"),ef(),o&&Cw(o),n&&Tw(t,s)}function vw(t){let{clientWidth:e,clientHeight:n}=t,o=yi(1);if(!e)return o;
o.picture.width>e&&(o=yi(.7));let s=1.25*o.picture.width<=e&&1.25*o.picture.height<=n;return o.scale===1&&s?{...o,scale:1.25}:
o}function yi(t){let e=Rl(vn($),Jl,as(),{scale:t,unfolded:w.frames}),n=Ll(e.given),o=Hl(n,e,s=>ls(s,e));return{picture:n,
parts:e,root:o,scale:t}}function Tw(t,e){t.scrollLeft=(e.clientWidth-t.clientWidth)/2}function Aw(t){let e=s=>s.target instanceof
Element?s.target.closest("[data-key], [data-words]"):null,n=(s,r)=>t.addEventListener(s,r);n("click",s=>Lw(e(s),s));let o=s=>K&&
Yl(K,s);n("pointerover",s=>o(e(s))),n("pointerleave",()=>o(null)),n("focusin",s=>o(e(s))),n("focusout",()=>o(null)),n("k\
eydown",s=>{let r=e(s);if(s.key==="Enter"||s.key===" ")tf(r);else if(s.key==="+"&&Pn(r)>=0)ne(Pn(r));else if(!Kl(t,r,s.key))
return;s.preventDefault(),s.stopPropagation()})}function Lw(t,{timeStamp:e,clientX:n,clientY:o}){xi={at:Pn(t),time:e,x:n,
y:o},tf(t)}function Ew(t){let{at:e,time:n,x:o,y:s}=xi,r=Math.hypot(t.clientX-o,t.clientY-s)<Mw&&t.timeStamp-n<Ql;e<0||!r||
(t.stopPropagation(),t.preventDefault(),xi=Xl,ne(e))}var Pn=t=>K?.parts.ends.get(t?.getAttribute("data-key")??"")?.at??-1;
function tf(t){if(!t||!K)return;let e=gi(K,t);if(e){Nw(e);return}let n=t.getAttribute("data-key")??"",o=K.parts.heads.get(
n.replace(/^x/,""));o&&(o.isFolded||n.startsWith("x"))?qw(o.frame,!o.isFolded):Pn(t)>=0&&Y($.level.nodes[Pn(t)].actor)}function Nw(t){
if(!K)return;let[e,n]=(t.isReturn?[t.to,t.from]:[t.from,t.to]).map(s=>K?.parts.ends.get(s));e&&n&&!e.folded&&!n.folded&&
e.at>=0&&n.at>=0?ft(e.at,n.at):H(Mt($,t.rows),ls(t,K.parts))}function qw(t,e){let o=[...K?.parts.heads.values()??[]].filter(
s=>!s.isFolded).map(s=>s.frame).filter(s=>s!==t);k({frames:e?o:[...o,t]})}function ef(){if(!K)return;let t=jt(),{parts:e,
root:n}=K,[o,s]=(t?.names??[]).map(i=>$.level.numbers.get(i)),r=i=>e.ends.get(i)?.at;for(let[i,a]of e.ties.entries()){let[
c,l]=(a.isReturn?[a.to,a.from]:[a.from,a.to]).map(r),f=t?.kind==="pair"&&c===o&&l===s;n.querySelector(`[data-tie="${i}"]`)?.
classList.toggle("open",f)}for(let i of n.querySelectorAll(".member.open, .block.open"))i.classList.remove("open");if(!(t?.
kind!=="actor"||o===void 0))for(let[i,{at:a}]of e.ends)a===o&&fs(i)?.classList.add("open")}var fs=t=>K?.root.querySelector(
`[data-key="${CSS.escape(t)}"]`)??null;function Cw(t){let e=fs(t);if(e){for(let n of K?.root.querySelectorAll("[tabindex\
='0']")??[])n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0"),e.focus({preventScroll:!0})}}function nf(t){(fs(
`a${t}`)??[...K?.parts.ends??[]].flatMap(([n,o])=>o.at===t?[fs(n)]:[])[0])?.scrollIntoView({block:"center",inline:"cente\
r"})}function ps(t){let e=wi.indexOf(K?.scale??1),n=wi[Math.max(0,Math.min(wi.length-1,e+t))];n!==K?.scale&&(Ze=n,ms())}
function of(){Ze=null,ms()}function sf(t){Vl(t,ps),document.addEventListener("click",Ew,!0);let[e,n]=[0,0];new ResizeObserver(
()=>{t.clientWidth!==e&&(e=t.clientWidth,clearTimeout(n),n=setTimeout(()=>{e&&K&&Ze===null&&w.picture==="named"&&ms()},Ql))}).
observe(t)}var Iw={"\u2298":"key_denied","?":"key_doubted","\u2022":"key_reported"};function ds(){let t=us()?.parts.ties??[],e=[...new Set(
t.map(a=>a.sign))].sort((a,c)=>a-c),n=t.map(jn),o=X().line,s=$.parts?fi():e.map(a=>[Je(a),b.encodings.signs[a].words]),r=n.
find(({dashes:a})=>a?.startsWith("6")),i=n.find(({dashes:a})=>a?.startsWith("1"));r&&s.push([Qt(o,{dashes:[6,4],head:""}),
p("key_not_done")]),i&&s.push([Qt(o,{dashes:[2,4],head:""}),p("key_hedged")]);for(let[a,c]of Object.entries(Iw))t.some(l=>Xe(
l)===a)&&s.push([rf(a),p(c)]);return t.some(Wn)&&!t.every(Wn)&&s.push([Rw(Qt(o,{head:""})),p("key_light")]),t.some(({text:a})=>a.
includes("["))&&s.push([rf("[ ]"),p("key_inferred")]),s}function Rw(t){return t.setAttribute("opacity","0.5"),t}function rf(t){
let e=_("text",{x:21,y:12,"text-anchor":"middle","font-size":14,fill:X().text},t);return _("svg",{class:"sample",width:42,
height:14,viewBox:"0 0 42 14","aria-hidden":"true"},e)}var jw=["grown","frames","ego","steps","picture","level","issues"],Ww=100,tn=[],hs=[],Le=null,Bw=()=>Object.fromEntries(
jw.map(t=>[t,w[t]]));function af(){let t=Bw();Le&&JSON.stringify(Le)!==JSON.stringify(t)&&(tn.push(Le),tn.splice(0,tn.length-
Ww),hs.length=0),Le=t}var cf=()=>tn.length>0,lf=()=>hs.length>0,$i=()=>ff(tn,hs),Si=()=>ff(hs,tn);async function ff(t,e){
let n=t.at(-1);if(!n||!Le)return;let o=await dt(n.level);n===t.at(-1)&&(t.pop(),e.push(Le),Le=n,await k({...n,...o.name===
$.level.name?{}:Do(o)}))}var uf=["named","whole"];function mf(t){let e=m("div",{id:"named"});return sf(e),document.addEventListener("keydown",zw),
m("div",{id:"stage"},Fw(t),m("div",{class:"pictures"},e,m("div",{id:"canvas",role:"application","aria-label":p("graph_of")}),
m("img",{id:"printed",alt:""}),m("p",{id:"empty",class:"empty"}),m("p",{id:"hint",class:"hint"})),m("ul",{id:"key",class:"\
key","aria-label":p("legend")}))}function Fw(t){let e=m("input",{type:"checkbox",onchange:o=>ll(o.target.checked)}),n=o=>k(
{picture:o});return m("div",{class:"graph-tools",role:"toolbar","aria-label":p("graph_tools")},m("div",{class:"pressed",
role:"group","aria-label":p("picture")},uf.map(o=>T(p(`picture_${o}`),()=>n(o),{id:`picture-${o}`}))),T(p("undo"),$i,{id:"\
undo"}),T(p("redo"),Si,{id:"redo"}),T("",Hw,{id:"grow"}),m("div",{class:"right"},m("span",{id:"legend-of-whole"},t),m("l\
abel",{class:"tick",id:"physics"},e,m("span",{},p("physics"))),T("\u2212",()=>ps(-1),{id:"zoom-out","aria-label":p("zoom\
_out"),title:p("zoom_out")}),T("+",()=>ps(1),{id:"zoom-in","aria-label":p("zoom_in"),title:p("zoom_in")}),T(p("fit"),()=>w.
picture==="named"?of():ns())))}async function pf(t){let e=w.picture==="named",n=!$.arrows.size&&!($.isGrown&&!e);if(af(),
L(v("empty"),n&&we()),v("named").hidden=!e,v("canvas").hidden=e,Pw(e),e)await Zl(t);else{if(await ul(),w.picture!=="whol\
e")return;sl(t)}L(v("key"),e&&ds().map(([o,s])=>m("li",{},o,m("span",{},s))))}function Pw(t){for(let n of uf)v(`picture-${n}`).
setAttribute("aria-pressed",String(w.picture===n));for(let n of["zoom-out","zoom-in"])v(n).hidden=!t;v("legend-of-whole").
hidden=t,v("physics").hidden=t||$.nodes.size>=ol,v("undo").disabled=!cf(),v("redo").disabled=!lf();let e=df();v("grow").
hidden=e===void 0||!Dw(e),e!==void 0&&(v("grow").textContent=p("add_neighbours",{name:Ge($.level.nodes[e].actor)}))}function df(){
let t=jt(),e=t?.kind==="actor"?$.level.numbers.get(t.names[0]):void 0;return e!==void 0&&$.nodes.has(e)?e:void 0}function Dw(t){
let{shown:e}=ke();return[...$.nodes.get(t)?.others??[]].some(n=>!e.has(n))}function Hw(){let t=df();t!==void 0&&ne(t)}var hf=t=>w.
picture==="named"?nf(t):cl(t);function zw(t){let e=t.target instanceof Element&&t.target.matches("input, textarea, selec\
t");w.tab!=="graph"||e||!(t.ctrlKey||t.metaKey)||t.key.toLowerCase()!=="z"||(t.preventDefault(),t.shiftKey?Si():$i())}var en=(t,e)=>T(t,n=>Uw(e(),n));async function Uw(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=m("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}Kt(
p("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function ie(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=m("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}var nn=(t,...e)=>m("section",{class:"group"},m("h2",{},t),e);function G(t,e,n,o){let s=e.find(([r])=>r===n);return m("se\
lect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>m("option",{value:r,selected:r===n},F(i))))}
function ot(t,e,n,o){let s=m("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return m("label",{class:"\
tick"},s,o,m("span",{},t))}function ae(t,e){let n=m("ol",{class:"acts"},t.slice(0,e));return[n,Dn(t,e,e,o=>ve(n,o))]}function Dn(t,e,n,o){
if(t.length<=e)return null;let s=e,r=()=>p("more",{n:t.length-s}),i=T(r(),()=>{o(t.slice(s,s+n)),s+=n,s>=t.length?i.remove():
i.textContent=r()});return i}var Bt=(t,...e)=>m("fieldset",{},m("legend",{},t),e);function gf({facts:t,state:e,level:n,chosen:o},s,r,i){let a=_n(t,{...e,articles:null},["everyone"]),c={as_subject:[],as_object:[],
as_source:[],as_other:[],left_out_of:[]};for(let[l,f]of s.statements.entries()){if(i!==void 0&&f.sources?.includes(i)&&c.
as_source.push(l),!o.inside[l]){i!==void 0&&a[l]&&Cr(s,l).has(i)&&!f.sources?.includes(i)&&c.left_out_of.push(l);continue}
(r!==void 0?n.subject[l]===r:f.s===i)?c.as_subject.push(l):(r!==void 0?n.object[l]===r:f.o===i)?c.as_object.push(l):f.roles?.
some(([,u])=>u===i)&&c.as_other.push(l)}return Object.entries(c).filter(([,l])=>l.length)}var Gw=/(?<![\p{L}\p{N}])['"\u2018\u201c\u201e\u00ab]([^'"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]+)['"\u2019\u201d\u201c\u00bb](?![\p{L}\p{N}])/gu,
it=t=>b.relations[b.statements.relation[t]],Q=t=>b.articles[b.statements.article[t]],Ne=t=>t.map(e=>U(I().entities[e]));
function pt(t,e=0){let n=Hn(t),o=_i(t,e).join(" \u2013 ");return n.length?`${o} [${n.join("; ")}]`:o}function _i(t,e=0){
let n=I().statements[t],o=Ft(n.s,e)+Ee(t,"subject"),s=Ft(n.o,e)+Ee(t,"object");return[o,it(t).label,s+(e?"":Kw(t))]}function Kw(t){
let e=I(),n=new Map;for(let[s,r]of e.statements[t].roles??[])n.set(s,[...n.get(s)??[],Ft(r)+Ee(t,e.roles[s].id)]);return[
...n].sort(([s],[r])=>s-r).map(([s,r])=>`, ${e.roles[s].label} ${r.join(` ${p("and")} `)}`).join("")}function Ft(t,e=0){
if(typeof t=="string")return oe(t);if(t>=0)return oe(U(I().entities[t]));let n=-1-t;return e>=2?`[#${b.statements.key[n].
split("#")[1]}]`:`[${pt(n,e+1)}]`}var Ee=(t,e)=>I().statements[t].inferred?.includes(e)?` (${p("inferred")})`:"";function Hn(t){
let{names:e,labels:n,statements:o}=b,s=I().statements[t],r=o.stance[t]>=0?e.stances[o.stance[t]]:"";return[s.sources?.length&&
`${p("according_to")} ${Ne(s.sources).map(oe).join(" > ")}${Ee(t,"according_to")}`,r==="doubts"&&p("author_doubts"),r===
"rejects"&&p("author_rejects"),o.mode[t]!==_e&&n.modes[o.mode[t]],o.certainty[t]!==0&&n.certainties[o.certainty[t]],o.polarity[t]!==
0&&n.polarities[o.polarity[t]],s.ended&&p("ended")].filter(a=>typeof a=="string")}function wf(t){let e=b.names.stances[b.
statements.stance[t]],{note:n}=I().statements[t];if(e!=="doubts"&&e!=="rejects"||typeof n!="string")return[];let o=n.matchAll(
Gw);return Array.from(o,([,s])=>s.trim()).filter(Boolean)}function zn(t){let e=I().statements[t].quote.slice(2).map(Number);
return e.flatMap((n,o)=>o%2?[]:[[n,e[o+1]]])}function Lt(t){let e=I(),n=e.bodies[b.statements.article[t]];return n===null?
e.statements[t].quote.join(" [\u2026] "):zn(t).map(([o,s])=>n.slice(o,s).split(/\s+/).join(" ")).join(" [\u2026] ")}var Vw=44,gs=(t,e)=>$f(t,e,(n,o)=>Yw(zn(t),n,o));function yf(t,e){let n=wf(t);return _f(t).some(s=>bf(n,s).length)?$f(t,
e,s=>bf(n,s),"doubting"):null}function $f(t,e,n,o=null){let{quote:s}=I().statements[t],r=Sf(t)===null?null:Number(s[0]);
return _f(t).map((i,a)=>[a?" [\u2026] ":"",Qw(i,n(i,r),e,o)])}var Sf=t=>I().bodies[b.statements.article[t]];function _f(t){
let{quote:e}=I().statements[t],n=Sf(t);return n===null?e.map(String):[n.slice(Number(e[0]),Number(e[1]))]}var Yw=(t,e,n)=>n===
null?[[0,e.length]]:t.map(([o,s])=>[o-n,s-n]);function bf(t,e){let n=[];for(let o of t){let s=o.split(/\s+/).map(i=>i.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")),r=new RegExp(`(?<![\\p{L}\\p{N}])${s.join("\\s+")}(?![\\p{L}\\p{N}])`,"iu").exec(e);r&&n.
push([r.index,r.index+r[0].length])}return n.sort(([o],[s])=>o-s)}function Qw(t,e,n,o){let s=[],r=0;for(let[a,c]of e)a>r&&
s.push(r||n===void 0?xf(t.slice(r,a)):Xw(t.slice(0,a),n)),c>r&&s.push(m("mark",{class:o},Oi(t.slice(Math.max(r,a),c)))),
r=Math.max(r,c);let i=t.slice(r);return[...s,n===void 0?xf(i):Jw(i,n)]}var Oi=t=>t.replace(/^# /,"");function xf(t){let e=Oi(
t),n=e.split(/\s+/);return n.length<=Vw?e:[...n.slice(0,20),"[\u2026]",...n.slice(-20)].join(" ")}function Xw(t,e){let n=Oi(
t).split(/\s+/);return n.length<=e+1?n.join(" "):["\u2026",...n.slice(-e-1)].join(" ")}function Jw(t,e){let n=t.split(/\s+/);
return n.length<=e+1?n.join(" "):[...n.slice(0,e+1),"\u2026"].join(" ")}var ki=new Set("al bin da de del della den der di do dos du e el ibn la le ten ter van von y".split(" "));function on(t){
return t.published&&t.published!=="unknown"?t.published:t.inferred?`${p("no_date")}, ${p("probably")} ${t.inferred}`:p("\
no_date")}var Xt=t=>`${t.author?`${oe(t.author)}, `:""}${oe(t.publisher)}, ${on(t)}`;function Zw(t){return`${t.author?`${t.
author}, `:""}\u201C${t.title}\u201D, ${t.publisher}, ${on(t)}`}function kf(t){let e={plain:tb,chicago:eb,apa:nb}[w.citation];
return`${e(Q(t))} \u201C${Mi(Lt(t))}\u201D`}function tb(t){let e=t.retrieved?` (${p("accessed")} ${t.retrieved})`:"";return`${Zw(
t)}${t.url?`, ${t.url}`:""}${e}:`}function eb(t){let e=`\u201C${Mi(t.title)}${/[?!.,]$/.test(t.title)?"":","}\u201D`,n=ws(
t.published)??(t.inferred?`[${ws(t.inferred)??t.inferred}?]`:"n.d."),o=ws(t.retrieved),s=[t.publisher,n,o&&`accessed ${o}`,
t.url].filter(Boolean);return`${t.author?`${t.author}, `:""}${e} ${s.join(", ")}:`}function nb(t){let e=Mf(t),n=e?e.map(
({given:f,family:u})=>`${u}, ${ob(f)}`):[t.author??t.publisher],o=n.slice(-1).join(""),s=n.length>1?`${n.slice(0,-1).join(
", ")}, & ${o}`:o,r=Of(t.published)??(t.inferred?`[ca. ${Of(t.inferred)??t.inferred}]`:"n.d."),i=t.author&&t.author!==t.
publisher?`${t.publisher}. `:"",a=ws(t.retrieved),c=t.url?`${a?`Retrieved ${a}, from `:""}${t.url} `:"",l=f=>/[?!.]$/.test(
f)?f:`${f}.`;return`${l(s)} (${r}). ${l(t.title)} ${i}${c}`.replace(/[. ]*$/,":")}var ob=t=>t.split(/[\s-]+/).map(e=>`${e[0]}\
.`).join(" "),Mi=t=>t.replace(/\u201c/g,"\u2018").replace(/\u201d/g,"\u2019");function ws(t){let{year:e,month:n,day:o}=bs(t);return e?
[[n,o].filter(Boolean).join(" "),e].filter(Boolean).join(n&&o?", ":" "):null}function Of(t){let{year:e,month:n,day:o}=bs(
t);return e?[e,[n,o].filter(Boolean).join(" ")].filter(Boolean).join(", "):null}function bs(t){let[,e,n,o]=/^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.
exec(t??"")??[],s=n?new Date(Date.UTC(2e3,Number(n)-1,1)):null;return{year:e,month:s?.toLocaleDateString("en-US",{month:"\
long",timeZone:"UTC"}),day:o&&String(Number(o))}}function Mf({author:t,publisher:e}){if(!t||t===e)return null;let n=t.split(
/\s+and\s+|\s*&\s*|,\s*(?:and\s+)?/).map(sb);return n.every(o=>o!==null)?n:null}function sb(t){let e=t.trim().split(/\s+/),
n=r=>/^\p{L}/u.test(r)&&(!/^\p{Ll}/u.test(r)||ki.has(r));if(e.length<2||e.length>4||!e.every(n)||ki.has(e[0]))return null;
let o=e.findIndex(r=>ki.has(r)),s=o>0?o:e.length-1;return{given:e.slice(0,s).join(" "),family:e.slice(s).join(" ")}}function vf(t){
let e=Q(t),{published:n,url:o,retrieved:s}=e,r=Mf(e),i=`{${Un(e.author||e.publisher)}}`,a=bs(n).year!==void 0,c=/^\d{4}/.
exec(a?"":n||e.inferred||""),f=[["author",r?r.map(({given:u,family:d})=>Un(`${u} ${d}`)).join(" and "):i],["title",Un(e.
title)],["organization",!!e.author&&e.author!==e.publisher&&Un(e.publisher)],["date",a&&n],["year",c?.[0]],["url",o&&encodeURI(
Rr(o)).replace(/[{}\\]/g,"")],["urldate",bs(s).day&&s],["note",`\`\`${Un(Mi(Lt(t)))}''`]].flatMap(([u,d])=>d?[`  ${u} = \
{${d}}`]:[]);return`@online{${e.id.replace(/[\s,{}#%~\\"'()=]+/g,"-")},
${f.join(`,
`)}
}`}var rb={"~":"\\textasciitilde{}","^":"\\textasciicircum{}","\u201C":"``","\u201D":"''","\u2018":"`","\u2019":"'","\u2013":"\
--","\u2014":"---","\u2026":"\\dots{}"},Un=t=>t.replace(/[{}\\]/g,"").replace(/([#$%&_])/g,"\\$1").replace(/[~^\u201c\u201d\u2018\u2019\u2013\u2014\u2026]/g,
e=>rb[e]);function rn(t){let e=I().statements[t],n=b.statements.key[t];return m("article",{class:"statement","aria-label":pt(t)},ib(
t),m("blockquote",{lang:Q(t).language},gs(t)),e.translation?m("p",{class:"translation"},e.translation):null,ab(t),m("det\
ails",{},m("summary",{},p("details")),m("dl",{},cb(t))),m("p",{class:"actions"},en(p("copy_footnote"),()=>kf(t)),G(p("ci\
tation"),fr.map(o=>[o,p(`citation_${o}`)]),w.citation,o=>k({citation:o})),en(p("copy_bibtex"),()=>vf(t)),en(p("copy_link"),
()=>Ao({open:`statement:${n}`}))))}function sn(t){if(typeof t=="string")return Gt(t);if(t<0)return C(`[${pt(-1-t,1)}]`,()=>lt(
-1-t),{class:"link nested",dir:"ltr"});let e=I().entities[t];return C(U(e),()=>Y(e.id),{lang:Te(e)})}function ib(t){let e=I(),
n=e.statements[t],o=it(t),s=(n.roles??[]).map(([f,u])=>[", ",m("span",{class:"role"},e.roles[f].label)," ",sn(u),Ee(t,e.
roles[f].id)]),r=Hn(t).map(f=>[" ",m("span",{class:"mark"},f)]),i=m("span",{class:`verb ${b.names.signs[o.sign]}`},o.label),
[a,c]=[sn(n.s),sn(n.o)],l=f=>Ee(t,f);return m("p",{class:"claim"},a,l("subject")," ",i," ",c,l("object"),s,r)}function ab(t){
let e=Q(t),n=C(Gt(e.title,e.language),()=>Po(b.statements.article[t],t));return m("p",{class:"source",dir:"ltr"},"\u201C",
n,"\u201D, ",Xt(e)," ",vi(e))}var vi=t=>t.url&&Ho(t.url,`${p("original")} \u2197`);function cb(t){let{labels:e,coders:n,
statements:o}=b,s=I(),r=s.statements[t],i=r.inferred??[],a=o.quad_class[t]<0?"":`, ${e.quad_classes[o.quad_class[t]]}`,c=s.
fields.filter(({name:l})=>l!=="translation");return[Pt(p("according_to"),lb(t,r),i.includes("according_to")),Pt(p("certa\
inty"),`${e.certainties[o.certainty[t]]}, ${e.polarities[o.polarity[t]]}`),r.sources?Pt(p("author_stance"),e.stances[o.stance[t]]):
null,Pt(p("mode"),e.modes[o.mode[t]]),Pt(p("date"),Uo(r)),Pt(p("kind"),`${e.kinds[it(t).kind]}${a}`),Pt(p("inferred_fiel\
ds"),i.join(", ")),r.or?Pt(p("alternative_to"),r.or.map(l=>C(pt(l,1),()=>lt(l)))):null,c.map(({name:l,label:f})=>Pt(f,r[l])),
Pt(p("coder"),n[o.coder[t]]),Pt(p("statement"),m("code",{},o.key[t]))]}function lb(t,{sources:e}){let n=Q(t),o=n.author||
n.publisher;return e?p("viewpoint_quoted",{name:Ne(e).join(" > "),by:o}):`${p("the_author")} (${o})`}function Pt(t,e,n=!1){
return e==null||e===""?null:[m("dt",{},t),m("dd",{},e,n&&m("span",{class:"mark"},p("inferred")))]}function xs(t){let e=Ro($,t).map(n=>{let o=jo($,n),s=n.filter(i=>i!==o),r=m("details",{class:"mentions"},m("summary",{},
q(s.length,"mention")),s.map(rn));return m("li",{},rn(o),s.length>0&&r)});return ae(e,30)}function ys(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,f,u,d="")=>m("span",{class:d&&`quad-class ${d}`},D(l,f,e),` ${u}`),i=(l,f,u)=>r(l,f,Nn(l,u)),
a=b.labels.quad_classes.map((l,f)=>t.byQuadClass[f]>0&&r(t.byQuadClass[f],t.quadClasses[f],l,Vt(b,f))),c=m("p",{class:"c\
ounts"},i(t.acts,En(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,p("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,fb(t,
e)]:c}function fb(t,e){let n=p("score_text",{sum:Br(t.sum),mean:Br(t.sum/t.scored),n:t.scored});return m("details",{},m(
"summary",{},p("score")),m("p",{},n," ",D(p("show_quotes"),En(t),e)))}function Tf(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
get(c)?.others??[])o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{
if(!(r.length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var ub=400;function Lf(t){let{level:e}=$,n=kn($.nodes).filter(i=>i!==t).slice(0,ub),o=m("div",{class:"paths"}),s=n.map(i=>[
e.nodes[i].actor,W(e,i)]),r=i=>L(o,i&&mb(t,e.numbers.get(i)??-1));return m("div",{class:"paths-form"},G(p("paths_to"),[[
"",p("paths_to")],...s],"",r),o)}function mb(t,e){let n=Tf($.nodes,t,e);return n.length?m("ol",{},n.map(o=>m("li",{},o.map(
(s,r)=>[r>0&&pb(o[r-1],s),Gt(W($.level,s))])))):m("p",{class:"quiet"},p("no_path"))}var pb=(t,e)=>[Af(t,e,"\u2192"),Af(e,
t,"\u2190")];function Af(t,e,n){let{level:o,pairs:s}=$,r=s.get(Ot(t,e,o.nodes.length)),i=`${ut([W(o,t),W(o,e)])}: ${p("s\
how_quotes")}`;return r&&C(` ${n}${r.weight} `,()=>ft(t,e),{"aria-label":i})}var Ef={pair:db,actor:gb,statement:$b,list:_b},Nf=({kind:t,names:e})=>Object.hasOwn(Ef,t)?Ef[t](e):null;function db(t){let{
level:e,pairs:n}=$,[o,s]=t.map(d=>e.numbers.get(d));if(o===void 0||s===void 0)return null;let r=e.nodes.length,[i,a]=[n.
get(Ot(o,s,r)),n.get(Ot(s,o,r))],[c,l]=[o,s].map(d=>W(e,d)),f=i&&te($,i),u=i?At(b,i.rows).map(Ae):[];return m("section",
{},m("h2",{},C(c,()=>Y(t[0])),u.length===1?[" ",m("span",{class:`verb ${hb(i?.rows??[])}`},u)," "]:" \u2192 ",C(l,()=>Y(
t[1]))),u.length>1&&m("ul",{class:"says"},u.map(d=>m("li",{},d))),f?ys(f,ut([c,l])):m("p",{class:"quiet"},p("no_tie_in_d\
irection")),m("p",{class:"actions"},a&&C(p("opposite_direction",{n:a.weight}),()=>ft(s,o)),C(p("over_time"),()=>k({tab:"\
timeline",pair:t}))),f&&xs(f.statements))}var hb=([t])=>b.names.signs[$.level.arrows.sign[$.level.arrow[t]]];function gb([
t]){let e=$.level.numbers.get(t),n=e===void 0?null:$.level.nodes[e],o=Rt(t),s=o?U(o):n?.label;if(s===void 0)return null;
let r=gf($,I(),e,Mo(t)),i=[o?o.type:n?.type,n?.sector?.replace("_"," ")],a=e!==void 0&&$.nodes.has(e);return m("section",
{},m("h2",{lang:o&&Te(o)},s),m("p",{class:"quiet"},i.filter(Boolean).join(", ")),o&&bb(o,s),a?m("p",{class:"actions"},xb(
t,e)):wb(t,s),a?[m("h3",{},p("ties")),yb(e)]:null,r.map(([c,l])=>m("details",{class:"as",open:!a},m("summary",{},`${p(c)}\
 (${l.length})`),xs(vt($.chosen,l)))))}function wb(t,e){let n=m("p",{class:"actions"},m("span",{class:"quiet"},p("not_sh\
own",{name:e})));return Tc(t).then(o=>{o&&n.append(" ",T(p("show_it"),()=>k({...o,tab:"graph"})))}),n}function bb({labels:t={},
note:e,wikidata:n},o){let s=Object.entries(t).filter(([,i])=>i!==o),r=n&&`https://www.wikidata.org/wiki/${encodeURIComponent(
n)}`;return[Object.keys(t).length>1&&m("p",{class:"quiet"},s.map(([i,a],c)=>[c?" \xB7 ":"",m("span",{lang:i},a)])),e&&m(
"p",{class:"note"},e),r&&m("p",{},Ho(r,`Wikidata ${n} \u2197`))]}function xb(t,e){let n=w.ego===t;return[T(p(n?"show_all":
"neighbours_only"),()=>k({ego:n?null:t,tab:"graph"})),$.isGrown&&T(p("show_neighbours"),()=>ne(e)),Lf(e)]}function yb(t){
let{level:e,pairs:n}=$,s=[...n.values()].filter(({a:r,b:i})=>r===t||i===t).sort(On).map(({a:r,b:i,weight:a})=>m("li",{},
C([Gt(W(e,r))," \u2192 ",Gt(W(e,i))],()=>ft(r,i)),m("span",{class:"quiet"},` ${a}`)));return ae(s,15)}function $b([t]){let{
act:e,key:n}=b.statements,o=n.indexOf(t);if(o<0)return null;let s=e[o]<0?[]:e.flatMap((r,i)=>r===e[o]&&i!==o?[i]:[]);return m(
"section",{},m("h2",{},F(p("statement"))),Sb(o)?null:m("p",{class:"quiet"},p("statement_does_not_match")),rn(o),s.length?
[m("h3",{},p("other_mentions")),s.map(rn)]:null)}function Sb(t){return(w.tab==="arguments"||w.tab==="article"?Fe(b,w):$.
chosen.inside)[t]}function _b([t]){let{statements:e,label:n}=Fo(t);if(!e.length)return null;let o=Number(t.split(" ")[0]),
s=o>e.length,r=e.filter(i=>!$.chosen.inside[i]).length;return m("section",{},m("h2",{},F(n||p("quotes"))),m("p",{class:"\
quiet"},q(e.length,"statement"),s&&`. ${p("link_cut",{kept:e.length,n:o})}`,r>0&&`. ${p("some_do_not_match",{n:N(r)})}`),
xs(e))}var an=null,cn=[];async function qf(){let t=v("panel"),e=jt();if(!e||!w.open){an=null,cn.length=0,L(t);return}await P();
let n=Nf(e);an&&an!==w.open&&Ob(an,w.open),L(t,m("div",{class:"panel-head"},cn.length>0&&T(`\u2039 ${p("back")}`,kb,{class:"\
quiet-button"}),en(p("copy_link"),Ao),T("\xD7",()=>k({open:null}),{class:"close","aria-label":p("close")})),n||m("p",{class:"\
quiet"},p("not_in_page"))),an!==w.open&&Mb(t),an=w.open}function Ob(t,e){cn.at(-1)===e?cn.pop():cn.push(t)}var kb=()=>k(
{open:cn.at(-1)??null});function Mb(t){let e=t.querySelector("h2");t.scrollTop=0,e&&document.body.classList.contains("re\
ady")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),Kt(e?e.textContent:p("not_in_page"))}var Et=(...t)=>m("div",{class:"sheet"},t),ln=(t,...e)=>m("div",{class:"sheet",tabindex:0,role:"region","aria-label":p(`t\
ab_${t}`)},e);var Cf="";async function If(t){let e=await dc(),n=c=>c.parts.some(({kind:l})=>l==="items"||l==="table"),o=e.find(({name:c})=>c===
w.analysis),s=o??e.find(n)??e[0];if(!s){L(t,Et(m("p",{},p("no_analyses")," ",m("code",{},"kg analyse"))));return}let r=w.
analysis!==null&&!o,i=`${s.name} ${r}`;if(t.querySelector(".analyses")&&Cf===i)return;Cf=i;let a=e.map(c=>T(p(`analysis_${c.
name}`),()=>k({analysis:c.name}),{"aria-pressed":String(c===s),class:n(c)?"":"nothing"}));L(t,Et(m("div",{class:"choices",
role:"group","aria-label":p("tab_analyses")},a),r&&m("p",{class:"quiet"},p("no_such_analysis")),m("div",{class:"analyses"},
vb(s),s.lack&&m("p",{},s.lack),Tb(s.parts))))}function vb({selection:t,options:e,command:n}){let o=e.map(([s,r])=>`${s}:\
 ${r}`).join("; ");return m("p",{class:"quiet"},p("analysis_of",{selection:t}),o&&` ${p("analysis_options",{options:o})}`,
` ${p("analysis_command")} `,m("code",{},n))}function Tb(t){let e="";return t.map(n=>(n.kind==="heading"&&(e=n.text),Ab(
n,e)))}function Ab(t,e){switch(t.kind){case"heading":return m(t.level<3?"h2":"h3",{},t.text);case"text":return m("p",{class:t.
style==="dim"||t.style==="note"?"quiet":""},Gn(t.line,e));case"items":return m(t.numbered?"ol":"ul",{},t.items.map(n=>m(
"li",{},Gn(n,e))));case"facts":return m("dl",{},t.rows.map(([n,o])=>[m("dt",{},Gn(n,e)),m("dd",{},Gn(o,e))]));case"table":
return Lb(t,e);case"picture":return m("figure",{},m("img",{src:`data:image/svg+xml,${encodeURIComponent(t.svg)}`,alt:t.alternative}),
m("figcaption",{class:"quiet"},t.caption))}}function Lb({columns:t,numeric:e,rows:n,cited:o},s){let r=t.map((c,l)=>m("th",
{scope:"col",class:e[l]?"num":""},c)),i=n.map((c,l)=>m("tr",{},c.map((f,u)=>m("td",{class:e[u]?"num":""},m("bdi",{},f))),
o.length>0&&m("td",{},Gn(o[l],s)))),a=m("tr",{},r,o.length>0&&m("th",{scope:"col"},p("quotes")));return m("div",{class:"\
analysis-table",tabindex:0,role:"region","aria-label":s},m("table",{},m("thead",{},a),m("tbody",{},i)))}function Gn(t,e){
return t.map(n=>{if(typeof n=="string")return n;let[o,s]=n;if(s!=="keys")return m(s==="bold"?"strong":"span",{},o);let r=o.
split(" ").map(Number);return D(q(r.length,"statement"),r,e)})}var Rf="sums_up";function Kn(t,e,n){let o=Fe(t,n,t.statements.alternative),s=e.arrows.filter(l=>o[l.statement]),r=s.filter(
l=>l.by!==Rf),i=new Set(r.flatMap(({tail:l,head:f})=>[l,f])),a=new Map;for(let l of s){if(l.by===Rf&&!i.has(l.tail))continue;
let f=[l.tail,l.head,l.by,l.words].join(`
`),u=a.get(f);u?u.statements.push(l.statement):a.set(f,{...l,statements:[l.statement]})}let c=e.topics.findIndex(([l])=>l===
n.about);return n.about===null?[...a.values()]:Eb([...a.values()],e,c)}function Eb(t,{cards:e},n){let o=t.flatMap(({tail:i,
head:a})=>[i,a]).filter(i=>e[i].about?.includes(n)),s=jf(o,t,"head","tail"),r=jf(o,t,"tail","head");return t.filter(i=>s.
has(i.head)||r.has(i.tail))}function jf(t,e,n,o){let s=new Map;for(let i of e)s.set(i[n],[...s.get(i[n])??[],i[o]]);let r=new Set(
t);for(let i of r)for(let a of s.get(i)??[])r.add(a);return r}var qe=({tail:t,head:e})=>`${t} ${e}`;function Bf(t,e,n){return Nb(e).map(o=>qb(t,o,n)).sort((o,s)=>s.layers.flat().length-
o.layers.flat().length)}function Nb(t){let e=new Map,n=s=>{let r=e.get(s)??s;return r===s?s:n(r)};for(let{tail:s,head:r}of t)
e.set(n(r),n(s));let o=new Map;for(let s of t)o.set(n(s.tail),[...o.get(n(s.tail))??[],s]);return[...o.values()]}function qb({
cards:t,bends:e},n,o){let s=new Set(n.flatMap(({tail:u,head:d})=>[u,d])),r=new Map,i=new Map,a=(u,d)=>(r.set(u,[...r.get(
u)??[],d]),d);for(let[u,d,h]of t)s.has(u)&&i.set(u,{layer:d,spot:a(d,Wf(u,h,o(u)))});let c=new Map(e.map(([u,d,h])=>[qe(
{tail:u,head:d}),h])),l=new Map;for(let u of n){let[d,h]=[i.get(u.tail),i.get(u.head)];if(!d||!h||l.has(qe(u)))continue;
let g=d.layer<h.layer?1:-1,x=(c.get(qe(u))??[]).map((O,M)=>a(d.layer+g*(M+1),Wf(-1,O,26))),y=[d.spot,...x,h.spot];l.set(
qe(u),y);let S=g>0?y:[...y].reverse();for(let[O,M]of S.slice(1).entries())M.above.push(S[O]),S[O].below.push(M)}let f=[...r].
sort(([u],[d])=>u-d).map(([,u])=>u.sort((d,h)=>d.across-h.across));return{layers:f,arrows:n,ways:l,width:Cb(f)}}var Wf=(t,e,n)=>({
card:t,across:e,room:n,at:0,above:[],below:[]});function Cb(t){for(let o of t){let s=0;for(let r of o)r.at=s+r.room/2,s+=
r.room}for(let o=0;o<8;o++)for(let s of o%2?[...t].reverse():t){let r=s.map(({above:i,below:a,at:c})=>$s([...i,...a].map(
l=>l.at))??c);for(let[i,a]of Ib(r,s).entries())s[i].at=a}let e=t.flat(),n=Math.min(...e.map(({at:o,room:s})=>o-s/2));for(let o of e)
o.at-=n;return Math.max(...e.map(({at:o,room:s})=>o+s/2))}var $s=t=>t.length?t.reduce((e,n)=>e+n,0)/t.length:null;function Ib(t,e){
let n=[],o=[],s=0;for(let[i,a]of t.entries())for(s+=i?(e[i-1].room+e[i].room)/2:0,o.push(s),n.push([a-s]);n.length>1&&($s(
n[n.length-2])??0)>($s(n[n.length-1])??0);){let c=n.pop()??[];n[n.length-1].push(...c)}return n.flatMap(i=>i.map(()=>$s(
i)??0)).map((i,a)=>i+o[a])}var[Rb,jb]=[172,148],Wb=900,Ti=20,Df=30,Ss=18,Ai=16,Bb=40,Ff=[1.4,2.8,2.3,1.8,1.2],Fb={"not actual":"6 4",hedged:"2 4"},
Li=t=>t&&Fb[t];function Hf(t,e,n,o){let s=m("div",{class:"argument"});t.append(s);let r=s.clientWidth,i=[...new Set(n.flatMap(
({tail:S,head:O})=>[S,O]))],a=Hb(e,n);for(let{label:S}of[...a.values()].flat())s.append(S);let l=Bf(o,n,S=>{let O=(a.get(
S)??[]).map(({label:M})=>M.offsetWidth+8);return Math.max(r<Wb?jb:Rb,O.reduce((M,A)=>M+A,0))+Ti}),f=l.flatMap(({layers:S})=>S.
flat().filter(({card:O})=>O>=0)),u=new Map(f.map(({card:S,room:O})=>[S,Db(e.cards[S],O-Ti)]));for(let S of i)s.prepend(u.
get(S)??"");let d=_("svg",{class:"lines","aria-hidden":"true"});s.prepend(d);let[h,g,x,y]=[0,0,0,0];for(let S of l){h>0&&
h+S.width+Ai>r&&([h,g,x]=[0,g+x+Bb,0]);let M=Ub(S,{left:h,top:g,boxes:u,meetings:a,lines:d});h+=S.width+2*Ai,y=Math.max(
y,h),x=Math.max(x,M)}s.style.width=`${y}px`,s.style.height=`${g+x}px`,d.setAttribute("width",String(y)),d.setAttribute("\
height",String(g+x)),Pb(s,f,u,a)}function Pb(t,e,n,o){for(let{card:s}of e){for(let{label:r}of o.get(s)??[])t.append(r);t.
append(n.get(s)??"")}}function Db(t,e){let[,n]=b.names.polarities,o=[...t.marks??[]].sort((u,d)=>+(d===n)-+(u===n));t.inferred&&
o.push(p("inferred"));let s=t.denied?"\u2298 ":t.doubted?"? ":"",r=[o.length>0&&m("strong",{},`${s}${o.join(", ")}`),o.length>
0&&" ",m("span",{},t.text)],i=t.hold?` held-${t.hold.replace(" ","-")}`:"",a=`card ${t.sign??""}${i}${t.denied?" denied":
""}`,{id:c,statements:l=[]}=t,f=l.length||c?T(r,()=>c?Y(c):H(l,t.text),{class:a}):m("div",{class:a},r);return f.style.width=
`${e}px`,f}function Hb({cards:t},e){let n=new Map;for(let s of e){let r=[...(s.marks??[]).map(a=>`${a}:`),s.words].join(
" "),i=n.get(s.head)??new Map;n.set(s.head,i.set(r,[...i.get(r)??[],s]))}let o=new Map;for(let[s,r]of n){let i=[...r].map(
([a,c])=>({arrows:c,label:zb(t,a,c)}));o.set(s,i)}return o}function zb(t,e,n){let o=n.flatMap(i=>i.statements),s=n.map(({
tail:i,head:a})=>p("leads_to",{tail:t[i].text,words:e,head:t[a].text})),r=[m("strong",{},e),n.length>1&&` \xB7 ${n.length}`];
return T(r,()=>H(o,e),{class:"arrow-words","aria-label":`${s.join("; ")}. ${p("show_quotes")}`,title:s.join(`
`)})}function Ub({layers:t,arrows:e,ways:n},{left:o,top:s,boxes:r,meetings:i,lines:a}){let c=d=>r.get(d),l=new Map,f=new Map,
u=s;for(let[d,h]of t.entries()){let g=h.filter(({card:O})=>O>=0),x=g.flatMap(({card:O})=>i.get(O)??[]).map(({label:O})=>O.
offsetHeight),y=Math.max(0,...x);y&&(u+=Df+y+Ss);let S=Math.max(0,...g.map(({card:O})=>c(O).offsetHeight));for(let O of h){
let M=O.card<0?S:c(O.card).offsetHeight,A=O.card>=0&&d===0?u+S-M:u;if(l.set(O,{top:A,foot:A+M,start:u+S}),O.card<0)continue;
Pf(c(O.card),o+O.at-(O.room-Ti)/2,A);let R=Gb(i.get(O.card)??[],n,o+O.at);for(let{label:j,arrows:at,at:E}of R){Pf(j,E-j.
offsetWidth/2,u-Ss-y+(y-j.offsetHeight)/2);for(let qt of at)f.set(qt,E);let B=Math.max(...at.map(zf));a.append(Kb(E,u-Ss-
y,A,B))}}u+=S}for(let d of e){let h=n.get(qe(d))??[];a.append(Vb(d,h,{left:o,at:f.get(d)??0,bounds:l,layers:t,meetings:i}))}
return u-s}function Pf(t,e,n){t.style.left=`${Math.round(e)}px`,t.style.top=`${Math.round(n)}px`}function Gb(t,e,n){let o=({
arrows:a})=>{let c=a.map(l=>e.get(qe(l))?.at(-2)?.at??0);return c.reduce((l,f)=>l+f,0)/c.length},s=[...t].sort((a,c)=>o(
a)-o(c)),r=s.reduce((a,{label:c})=>a+c.offsetWidth+8,0),i=n-r/2;return s.map(a=>{let c=a.label.offsetWidth+8;return i+=c,
{...a,at:i-c/2}})}var zf=({rank:t})=>Ff[t??0]??Ff[0];function Kb(t,e,n,o){return _("g",{},_("line",{x1:t,x2:t,y1:e,y2:n-
7,"stroke-width":o}),_("path",{class:"head",d:`M${t-5} ${n-9} L${t} ${n-1} L${t+5} ${n-9} Z`}))}function Vb(t,e,{left:n,
at:o,bounds:s,layers:r,meetings:i}){let[a,c]=[e[0],e[e.length-1]],l=s.get(c),f=s.get(a),u=M=>r.findIndex(A=>A.includes(M)),
d=r[u(c)].flatMap(({card:M})=>i.get(M)??[]),h=Math.max(0,...d.map(({label:M})=>M.offsetHeight)),x=Math.min(...r[u(c)].map(
M=>s.get(M)?.top??l.top))-Ss-h,y=[[n+a.at,f.foot]];if(f.top<l.top){y.push([n+a.at,f.start]);for(let M of e.slice(1,-1)){
let{top:A,foot:R}=s.get(M);y.push([n+M.at,A],[n+M.at,R])}}else{let M=n+Math.max(...r.flat().map(A=>A.at+A.room/2))+Ai/2;
y.push([n+a.at,f.start+6],[M,f.start+6],[M,x-Df/2])}y.push([o,x]);let{dashes:S,width:O}={dashes:Li(t.hold),width:zf(t)};
return _("polyline",{points:y.join(" "),"stroke-width":O,"stroke-dasharray":S})}async function Uf(t){let[e]=await Promise.all([ko(),P()]),n=Kn(b,e,w),o=x=>b.statements.article[x.statement],s=Kn(b,e,{...w,
about:null}),r=[...new Set(s.map(o))].sort((x,y)=>x-y);if(!r.length){L(t,ln("arguments",m("p",{},p("no_arrows"))));return}
let i=w.article!==null&&!b.articles.some(({id:x})=>x===w.article),c=r.find(x=>b.articles[x].id===w.article)??r.find(x=>n.
some(y=>o(y)===x))??r[0],l=n.filter(x=>o(x)===c),f=b.articles[c],u=t.querySelector(".sheet"),[d,h]=[u?.scrollLeft??0,u?.
scrollTop??0],g=ln("arguments",m("p",{class:"line choosers"},G(p("argument_article"),r.map(x=>[b.articles[x].id,b.articles[x].
title]),f.id,x=>k({article:x})),m("label",{},`${p("about")} `,Yb(e,s))),i&&m("p",{class:"quiet"},p("no_such_article")),m(
"h2",{lang:f.language},f.title),m("p",{class:"source",dir:"ltr"},Xt(f)),Qb(l,n),l.length?Xb(e,l):m("p",{},p("no_arrows_h\
ere")));L(t,g),l.length&&Hf(g,e,l,e.places[c]),g.scrollTo(d,h)}function Yb({topics:t,cards:e},n){let s=[...new Set(n.flatMap(
({tail:r,head:i})=>[...e[r].about??[],...e[i].about??[]]))].map(r=>t[r]).sort(([,r],[,i])=>r.localeCompare(i));return G(
p("about"),[["",p("about_all")],...s],w.about??"",r=>k({about:r||null}))}function Qb(t,e){let n=[...new Set(t.flatMap(o=>o.
statements))];return m("p",{class:"quiet"},`${F(Qo())}. `,p("arrows_here",{here:q(t.length,"arrow"),all:e.length})," ",n.
length>0&&D(p("show_quotes"),n,p("tab_arguments")),m("br"),p("arguments_help"))}function Xb({cards:t},e){let n=[...new Set(
e.flatMap(({tail:a,head:c})=>[a,c]))].map(a=>t[a]),o=[...n,...e],s=a=>n.some(c=>c.sign===a),i=[...[void 0,"not actual","\
hedged"].filter(a=>o.some(c=>c.hold===a)).map(a=>[Ei({hold:a}),p(`look_${a?.replace(" ","_")??"plain"}`)]),o.some(a=>a.denied)&&
[Ei({denied:!0}),`\u2298 ${p("look_denied")}`],...["cooperation","conflict"].filter(s).map(a=>[Ei({sign:a}),p(`look_${a}`)])];
return m("ul",{class:"looks"},i.map(a=>a&&m("li",{},a)))}function Ei({hold:t,denied:e=!1,sign:n="neither"}){let o=_("rec\
t",{x:2,y:2,width:24,height:12,rx:4,class:`border ${n}`,"stroke-dasharray":Li(t)}),s=e&&_("rect",{x:2,y:2,width:5,height:12,
class:"bar-denied"});return _("svg",{class:"sample",width:28,height:16,viewBox:"0 0 28 16","aria-hidden":"true"},o,s)}function Gf(t,e){let[n,o]=[0,0];return{places:t.map(({top:r,cards:i})=>{let a=i.length?Math.max(0,o-(r+n+i[0].offset)-160):
0;n+=a;let c=i.map(({offset:l,height:f})=>{let u=Math.max(r+n+l,o);return o=u+f+e,u-r-n});return{room:a,tops:c}}),end:o}}
function Kf(t){let e=[];for(let n of t){let o=e[e.length-1];o&&n===o[1]+1?o[1]=n:e.push([n,n])}return e.map(([n,o])=>n===
o?`${n}`:`${n}\u2013${o}`).join(", ")}var Ni=({sign:t,hold:e,denied:n,doubted:o,isOut:s})=>[t,e&&`held-${e.replace(" ","-")}`,n&&"denied",o&&"doubted",s&&"out"].
filter(Boolean).join(" "),_s=t=>m("span",{class:`swatch ${Vf(t)}`,"aria-hidden":"true"}),Vf=t=>t===null?"of-author":`pat\
tern-${t%4}`;function Yf({level:t,stretches:e,runs:n},o){let s=e.map(c=>Jb(c,o)),i=m(t===0?"p":t===1?"h2":"h3",{class:"w\
ords",dir:"auto",lang:o.reading.lang},s.flatMap((c,l)=>[c,tx(e[l],o)])),a=n.map(c=>ex(c,o));return{text:i,names:a,ends:n.
map(c=>[s[c.first],s[c.last]])}}function Jb({text:t,on:e,begins:n},{claims:o,passages:s,callbacks:r}){if(!e.length)return document.
createTextNode(t);let i=[...new Set(e.map(({claim:f})=>f))],a=i.some(f=>o[f].by!==null),c=i.every(f=>o[f].isOut),l=C([n.
some(f=>o[f].denied)&&m("span",{class:"sign denied","aria-hidden":"true"}),n.some(f=>o[f].doubted)&&m("span",{class:"sig\
n doubted","aria-hidden":"true"}),Zb(t,e,o)],()=>r.open(i.map(f=>o[f].id)),{dir:null,class:`passage${a?" of-source":""}${c?
" out":""}`});for(let f of i)s[f].push(l);return l}var Zb=(t,e,n)=>e.reduce((o,{claim:s,lane:r})=>m("span",{class:`under\
line lane-${r} ${Ni(n[s])}`},o),t);function tx({ends:t},{reading:e,unfold:n}){if(!t.length)return null;let o=Kf(t.map(s=>s+
1));return T(o,s=>n(t,s),{class:"number-mark","aria-expanded":"false","aria-label":e.say("reading_notes",{numbers:o})})}
function ex({by:t},{reading:e}){let{name:n,lang:o}=e.claimants[t];return m("div",{class:"speaker"},m("bdi",{lang:o},n),m(
"span",{class:`bar ${Vf(t)}`}))}function Qf(t,e,n,o){let{by:s,marks:r,actions:i,isSourceInferred:a}=t,{name:c,lang:l}=n.claimants[s??0],f=m("bdi",{lang:l},
a?`[${c}]`:c),u=s===null?n.say("the_author"):[f,`, ${n.say("reading_quoted")}`];return m("div",{class:`note-card ${Ni(t)}`},
m("p",{class:"sentence"},m("span",{class:"note-number"},e),C(nx(t,n),()=>o.open([t.id]),{class:"link whole"})),m("p",{class:"\
whose"}," ",m("span",{class:"name"},_s(s),m("span",{},u)),r.map(d=>m("span",{class:"mark"},d)),i.map(({label:d,press:h})=>T(
d,h,{class:"action"}))))}function nx({sentence:t,sign:e,denied:n,doubted:o},{say:s}){let r=t.map((i,a)=>[a>0&&!i.text.startsWith(
",")&&" ",ox(i,e)]);return[n&&m("strong",{},`\u2298 ${s("look_denied")}: `),o&&m("strong",{},"? "),r]}function ox({text:t,
kind:e,lang:n,inferred:o=!1},s){let r=o?`[${t}]`:t;return e==="verb"?m("span",{class:`verb ${s}`},r):e?m("bdi",{class:e,
lang:n},r):r}var qi=8;function Xf({claimants:t,say:e},n,o){let s=l=>n.some(l),r=[[s(({hold:l,denied:f})=>!l&&!f),"",e("look_plain")],
[s(({hold:l})=>l==="not actual"),"held-not-actual",e("look_not_actual")],[s(({hold:l,doubted:f})=>l==="hedged"||f),"held\
-hedged",e("look_hedged")],[s(({denied:l})=>l),"denied",`\u2298 ${e("look_denied")}`],[s(({doubted:l})=>l),"doubted",`? ${e(
"look_doubted")}`],[s(({sign:l})=>l==="cooperation"),"cooperation",e("look_cooperation")],[s(({sign:l})=>l==="conflict"),
"conflict",e("look_conflict")]],i=t.map((l,f)=>sx(l,f,o)),a=i.slice(qi),c=t.slice(qi).some(({isChosen:l})=>l);return m("\
div",{class:"reading-key"},m("div",{class:"claimants",role:"group","aria-label":e("reading_claimants")},m("span",{class:"\
quiet"},e("reading_claimants")),i.slice(0,qi),a.length>0&&m("details",{open:c},m("summary",{},e("and_more",{n:a.length})),
a)),m("p",{class:"looks-of-lines"},r.map(([l,f,u])=>l&&m("span",{class:`underline ${f}`},u))))}var sx=({id:t,name:e,lang:n,
count:o,isChosen:s},r,{choose:i})=>T([_s(r||null),m("bdi",{lang:n},e),` ${o}`],()=>i(s?null:t),{class:"claimant","aria-p\
ressed":String(s)});var rx=960,ix=720,ax=6,Os=class{#t=[];#e=-1;#n=_("path",{});constructor(e,n,o){this.element=e,this.drawing=n,this.cards=
o}add(e,n,o,s,r){this.#t.push({row:e,apart:n,claims:o,names:s,ends:r,room:0})}watch(){let{element:e}=this;e.append(_("sv\
g",{class:"leader","aria-hidden":"true"},this.#n)),new ResizeObserver(()=>this.#o()).observe(e);for(let n of["pointerove\
r","focusin"])e.addEventListener(n,o=>this.#s(o.target));for(let n of["pointerleave","focusout"])e.addEventListener(n,()=>this.#s(
null));document.fonts?.ready.then(()=>{this.#e=-1,this.#o()})}#o(){let{element:e,cards:n}=this,o=e.clientWidth;if(!o||o===
this.#e)return;this.#e=o;let s=o<ix;e.classList.toggle("slim",o<rx),e.classList.toggle("narrow",s);let r=0,i=this.#t.map(
({row:f,apart:u,claims:d,room:h})=>{r+=h;let g=d.map(y=>({offset:this.#r(y),height:n[y].offsetHeight})),x=u?[{offset:0,height:u.
offsetHeight}]:[];return{top:f.offsetTop-r,cards:s?[]:[...x,...g]}}),a=this.#t.map(({ends:f})=>f.map(([u,d])=>cx(u,d))),
{places:c,end:l}=Gf(i,ax);for(let[f,u]of this.#t.entries()){u.room=c[f].room,u.row.style.marginTop=u.room?`${u.room}px`:
"";let d=[...u.apart?[u.apart]:[],...u.claims.map(h=>n[h])];for(let[h,g]of d.entries())g.style.top=s?"":`${c[f].tops[h]}\
px`;lx(u.names,a[f])}e.style.minHeight=s?"":`${l}px`}#r(e){return this.drawing.passages[e][0].offsetTop}#s(e){let{cards:n,
drawing:o,element:s}=this,r=e instanceof Element?e.closest(".passage, .note-card"):null,i=c=>r!==null&&(n[c]===r||o.passages[c].
some(l=>l===r)),a=n.flatMap((c,l)=>i(l)?[l]:[]);for(let c of s.querySelectorAll(".now"))c.classList.remove("now");for(let c of a)
for(let l of[n[c],...o.passages[c]])l.classList.add("now");this.#n.setAttribute("d",a.map(c=>this.#i(c)).join(" "))}#i(e){
let[n]=this.drawing.passages[e];if(!n||this.element.classList.contains("narrow"))return"";let[o,s]=[this.element,this.cards[e]].
map(l=>l.getBoundingClientRect()),r=n.getClientRects()[0],i=n.closest(".words")?.getBoundingClientRect()??r,[a,c]=[r.bottom-
o.top,s.top-o.top+14];return`M${i.right-o.left+2} ${a} L${s.left-o.left} ${c}`}};function cx(t,e){return t instanceof HTMLElement&&
e instanceof HTMLElement?{top:t.offsetTop,bottom:e.offsetTop+e.offsetHeight}:{top:0,bottom:0}}function lx(t,e){let n=t.map(
r=>r.firstElementChild),o=n.map(r=>r.offsetHeight),s=0;for(let[r,i]of t.entries()){let{top:a,bottom:c}=e[r],l=e.slice(0,
r).filter(u=>u.bottom>a).length,f=Math.max(0,s-a);s=a+f+o[r],i.style.top=`${a}px`,i.style.height=`${c-a}px`,i.style.right=
`${l*8}px`,n[r].style.marginTop=`${f}px`}}var Jf=/^(#{1,6})[ \t]+/,fx=/[\p{L}\p{N}]/u,eu=t=>[...t].sort((e,n)=>Zf(e)-Zf(n)||tu(e)-tu(n)),Zf=({spans:t})=>t.length?
Math.min(...t.map(([e])=>e)):-1,tu=({spans:t})=>Math.max(0,...t.map(([,e])=>e));function nu(t){let e=new Map,n="";for(let{
quote:s}of t)!s||e.has(s)||(e.set(s,n.length),n+=`${s}

`);let o=t.map(s=>{let r=e.get(s.quote);return r===void 0?s:{...s,spans:[ux(r,r+s.quote.length)]}});return{text:n,claims:o}}
var ux=(t,e)=>[t,e];function ou(t,e){let n=mx(t),o=n.map(()=>[]);for(let[i,{spans:a}]of e.entries())for(let[c,l]of a)for(let f=px(
n,c);f<n.length&&n[f].from<l;f++){let u={from:Math.max(c,n[f].from),to:Math.min(l,n[f].to),claim:i,lane:0};u.to>u.from&&
o[f].push(u)}let s=new Set,r=new Map(o.flatMap((i,a)=>i.map(({claim:c})=>[c,a])));return n.map((i,a)=>{let c=hx(t,i,dx(o[a]),
s,f=>r.get(f)===a),l=c.flatMap(({begins:f})=>f).sort((f,u)=>f-u);return{level:i.level,stretches:c,claims:l,runs:gx(c,e)}})}
function mx(t){let e=[],n=!1;for(let o=0;o<t.length;){let s=t.indexOf(`
`,o),r=s<0?t.length:s,i=t.slice(o,r),a=Jf.exec(i)?.[1].length??0;a?e.push({from:o+i.length-i.replace(Jf,"").length,to:r,
level:a}):i.trim()&&n?e[e.length-1].to=r:i.trim()&&e.push({from:o+i.search(/\S/),to:r,level:0}),n=!a&&i.trim()!=="",o=r+
1}return e}function px(t,e){let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].to>e?o=s:n=s+1}return n}function dx(t){let e=[
...t].sort((o,s)=>o.from-s.from||s.to-o.to),n=new Array(4).fill(0);return e.map(o=>{let s=Math.max(0,n.findIndex(a=>a<=o.
from)),i=n.every(a=>a>o.from)?3:s;return n[i]=Math.max(n[i],o.to),{...o,lane:i}})}function hx(t,e,n,o,s){let i=[...new Set(
[e.from,e.to,...n.flatMap(({from:c,to:l})=>[c,l])])].sort((c,l)=>c-l),a=new Map;for(let{claim:c,to:l}of n)s(c)&&a.set(c,
Math.max(a.get(c)??0,l));return i.slice(0,-1).map((c,l)=>{let f=i[l+1],u=n.filter(g=>g.from<=c&&g.to>=f),d=[...new Set(u.
map(({claim:g})=>g))],h=d.filter(g=>!o.has(g));for(let g of h)o.add(g);return{text:t.slice(c,f),on:u.map(({claim:g,lane:x})=>({
claim:g,lane:x})),begins:h,ends:d.filter(g=>a.get(g)===f).sort((g,x)=>g-x)}})}function gx(t,e){let n=[],o=new Map;for(let[
s,{on:r,text:i}]of t.entries()){let a=new Set(r.map(({claim:c})=>e[c].by).filter(c=>c!==null));for(let c of a){let l=o.get(
c);if(l)l.last=s;else{let f={by:c,first:s,last:s};o.set(c,f),n.push(f)}}if(fx.test(i))for(let c of o.keys())a.has(c)||o.
delete(c)}return n}function su(t,e,n){let{text:o,claims:s}=t.text===null?nu(t.claims):{...t,text:t.text},r=eu(s),i=wx(ou(o,r),t.title),a={reading:t,
callbacks:e,claims:r,passages:r.map(()=>[]),unfold:(d,h)=>{let g=h.getAttribute("aria-expanded")==="true";h.setAttribute(
"aria-expanded",String(!g));for(let x of d)c[x].classList.toggle("unfolded",!g)}},c=r.map((d,h)=>Qf(d,h+1,t,e)),l=m("div",
{class:"reading"}),f=new Os(l,a,c),u=r.flatMap(({spans:d},h)=>d.length?[]:[h]);for(let[d,h]of i.entries()){let{text:g,names:x,
ends:y}=Yf(h,a),S=d===0&&[m("div",{class:"about"},n),Xf(t,r,e)],O=d===0&&u.length>0&&bx(u,c,t),M=m("div",{class:"notes"},
O,h.claims.map(R=>c[R])),A=m("div",{class:`row level-${h.level}`},m("div",{class:"speakers"},x),m("div",{},g,S),M);l.append(
A),f.add(A,O||null,h.claims,x,y)}return f.watch(),{element:l,show:d=>xx(a,c,d)}}function wx(t,e){return t[0]?.level===1?
t:[{level:1,stretches:[{text:e,on:[],begins:[],ends:[]}],claims:[],runs:[]},...t]}var bx=(t,e,{say:n})=>m("div",{class:"\
unplaced"},m("p",{class:"quiet"},n("reading_unplaced")),t.map(o=>e[o]));function xx({claims:t,passages:e},n,o){let s=new Set(
o),r=({id:c})=>s.has(c),i=new Set(t.flatMap((c,l)=>r(c)?e[l]:[]));for(let c of e.flat())c.classList.toggle("current",i.has(
c));for(let[c,l]of t.entries())n[c].classList.toggle("current",r(l)),n[c].toggleAttribute("data-current",r(l));let[a]=i;
return a??n[t.findIndex(r)]}var ru="author",Ci=t=>I().statements[t].sources?.at(-1)??null;function Ii(t){let e=Ci(t);return e===null?ru:I().entities[e].
id}function iu(t,e,n){let{entities:o}=I(),s=new Map([[null,0]]);for(let c of e)s.set(Ci(c),(s.get(Ci(c))??0)+1);let[r,...i]=s;
return[r,...i.sort(([,c],[,l])=>l-c)].map(([c,l])=>{let f=c===null?ru:o[c].id,u=p("reading_author",{name:t.author||t.publisher}),
d=c===null?{name:u}:{name:U(o[c]),lang:Te(o[c])};return{id:f,...d,count:l,isChosen:f===n}})}function au(t,e,n){let{names:o,
labels:s,statements:r}=b,i=I(),a=new Map(e.map(({id:l},f)=>[l,f||null])),c=yx(new Set(t));return t.map(l=>{let f=i.statements[l],
u=r.mode[l]!==_e,d=o.stances[r.stance[l]],h=d==="doubts"||d==="rejects",g=r.certainty[l]!==0||h,x=f.sources??[],y=[x.length>
1&&`${p("according_to")} ${Ne(x).join(" > ")}`,u&&s.modes[r.mode[l]],r.certainty[l]!==0&&s.certainties[r.certainty[l]],d===
"doubts"&&p("author_doubts"),d==="rejects"&&p("author_rejects"),f.ended&&p("ended")],S=o.signs[it(l).sign],O=c.get(l);return{
id:r.key[l],spans:i.bodies[r.article[l]]===null?[]:zn(l),quote:Lt(l),sentence:cu(l),sign:S==="together"?"cooperation":S,
hold:u?"not actual":g?"hedged":void 0,denied:r.polarity[l]!==0,doubted:h,by:a.get(Ii(l))??null,isSourceInferred:f.inferred?.
includes("according_to")??!1,marks:y.filter(M=>typeof M=="string"),isOut:!n[l],actions:O?[{label:p("show_in_graph"),press:()=>k(
{tab:"graph",open:O,pair:null})}]:[]}})}function yx(t){let e=new Map;for(let{a:n,b:o,rows:s}of $.pairs.values())for(let r of s){
let i=b.ties.statement[r];!t.has(i)||e.has(i)||e.set(i,vc(n,o))}return e}function cu(t,e=0){let{statements:n,roles:o}=I(),
{s,o:r,roles:i=[],inferred:a=[]}=n[t],c=(f,u)=>({...$x(f,e),inferred:a.includes(u)}),l=(e?[]:[...i].sort(([f],[u])=>f-u)).
flatMap(([f,u])=>[{text:`, ${o[f].label}`},c(u,o[f].id)]);return[c(s,"subject"),{text:it(t).label,kind:"verb"},c(r,"obje\
ct"),...l]}function $x(t,e){let n=I();if(typeof t=="string")return{text:t,kind:"name"};if(t>=0)return{text:U(n.entities[t]),
kind:"name",lang:Te(n.entities[t])};let o=-1-t;return e>=2?{text:`#${b.statements.key[o].split("#")[1]}`,kind:"nested"}:
{text:`(${cu(o,e+1).map(({text:r,inferred:i})=>i?`[${r}]`:r).join(" ")})`,kind:"nested"}}function lu(t){let e=new Map;for(let n of t)
for(let o of ks(n))e.set(o,(e.get(o)??0)+1);return e}function ks(t,e=new Set([t])){let{s:n,o,roles:s=[]}=I().statements[t],
r=new Set;for(let i of[n,o,...s.map(([,a])=>a)])if(typeof i!="string"){if(i>=0)r.add(i);else if(!e.has(-1-i)){e.add(-1-i);
for(let a of ks(-1-i,e))r.add(a)}}return r}var fu=30,Sx=8;function uu(t,e){let{articles:n}=b;if(n.length<2)return null;let o=_x(),s=o.indexOf(t),r={n:s+1,of:o.length},
i=(c,l,f)=>T(l,()=>mu(o[s+c]),{"aria-label":p(f),disabled:o[s+c]===void 0}),a=m("details",{class:"menu articles"},m("sum\
mary",{},p("articles_list",r)));return a.addEventListener("toggle",()=>a.open&&a.childElementCount===1&&a.append(Ox(o,t,
e))),m("div",{class:"line"},i(-1,"\u2039","previous_article"),a,i(1,"\u203A","next_article"))}var mu=t=>k({article:b.articles[t].
id,open:null});function _x(){let{articles:t}=b,e=n=>t[n].first??t[n].last??Number.MAX_SAFE_INTEGER;return[...t.keys()].sort(
(n,o)=>e(n)-e(o)||n-o)}function Ox(t,e,n){let o=b.articles.map(()=>[0,0]);for(let[c,l]of b.statements.article.entries())
o[l][1]++,n[c]&&o[l][0]++;let s=c=>m("li",{},Mx(c,c===e,o[c])),r=m("div",{class:"found"},ae(t.map(s),fu)),i=c=>{let l=c.
toLocaleLowerCase().split(/\s+/).filter(Boolean),f=t.filter(u=>l.every(d=>kx(u).includes(d)));L(r,f.length?ae(f.map(s),fu):
m("p",{class:"quiet"},p("no_article_called",{text:c})))},a=m("input",{type:"search","aria-label":p("find_article"),placeholder:p(
"find_article"),oninput:({target:c})=>i(c.value)});return m("div",{},t.length>=Sx&&a,r)}function kx(t){let{title:e,author:n,
publisher:o,published:s,first:r}=b.articles[t],i=r===null?"":et(r);return[e,n,o,s,i].join(" ").toLocaleLowerCase()}function Mx(t,e,[
n,o]){let s=b.articles[t],r=n<o?p("matching_of",{n,of:q(o,"statement")}):q(o,"statement");return T([m("span",{class:"tit\
le",dir:"auto",lang:s.language},s.title),m("span",{class:"quiet"},m("bdi",{},s.publisher),` \xB7 ${on(s)} \xB7 ${r}`)],()=>mu(
t),{"aria-current":e?"true":null})}var vx=500,be=null,Ri=null;async function pu(t){await P();let{articles:e}=b,n=e.findIndex(({id:c})=>c===w.article),o=Math.
max(0,n);if(!e.length){L(t,ln("article",m("p",{},p("no_articles"))));return}let s=w.article!==null&&n<0,r=[$,o,s,w.about,
w.claimant,w.language];(!(be&&t.contains(be.sheet)&&be.of.every((c,l)=>c===r[l]))||!be)&&(be={of:r,...Lx(o,s)},L(t,be.sheet),
Ri=null);let a=be.reading.show(Tx());a&&Ri!==w.open&&Ax(a,be.sheet)&&a.scrollIntoView({block:"center"}),Ri=w.open}function Tx(){
let t=jt();return t?.kind==="statement"?t.names:t?.kind!=="list"?[]:Fo(t.names[0]).statements.map(e=>b.statements.key[e])}
function Ax(t,e){let[n,o]=[t,e].map(s=>s.getBoundingClientRect());return n.top<Math.max(o.top,0)||n.bottom>Math.min(o.bottom,
innerHeight)}function Lx(t,e){let n=b.articles[t],o=I().bodies[t],s=dr(b,w),r=b.statements.article.flatMap((y,S)=>y===t&&
s(S)?[S]:[]),i=lu(r),a=w.about===null?void 0:Mo(w.about),c=a!==void 0&&i.has(a)?a:null,l=iu(n,r,w.claimant),f=l.find(({isChosen:y})=>y)?.
id??null,u=r.filter(y=>(c===null||ks(y).has(c))&&(f===null||Ii(y)===f)),d=Fe(b,w),h=au(u,l,d),g=su({title:n.title,lang:n.
language,text:o,claims:h,claimants:l,say:p},{open:Nx,choose:y=>k({claimant:y})},[e&&m("p",{class:"quiet"},p("no_such_art\
icle")),m("p",{class:"source",dir:"ltr"},Xt(n),Ex(n)," ",vi(n)),o===null&&m("p",{class:"quiet"},p("quotes_only")),m("p",
{class:"quiet"},qx(u,r.length,d))]),x=m("div",{class:"line choosers"},uu(t,d),Cx(i,c));return{sheet:ln("article",x,g.element),
reading:g}}var Ex=({licence:t})=>t?` \xB7 ${t}`:"";function Nx(t){let e=t.map(n=>b.statements.key.indexOf(n));return e.length===
1?lt(e[0]):H(e,p("quotes"))}function qx(t,e,n){let o=t.filter(a=>!n[a]).length,s=q(e,"statement"),r=t.length<e?p("shown_\
of",{n:t.length,of:s}):s,i=o?`, ${p("left_out_by_filters",{n:o})}`:"";return`${F(Qo())}. ${F(r)}${i}.`}function Cx(t,e){
let{entities:n}=I(),s=[...t].sort(([,i],[,a])=>a-i).slice(0,vx).map(([i,a])=>[n[i].id,`${U(n[i])} (${a})`]),r=e===null?"":
n[e].id;return m("label",{},`${p("about")} `,G(p("about"),[["",p("about_all")],...s],r,i=>k({about:i||null})))}var Ix=["aim","audience","meant for"];async function gu(t){await P();let{bargains:e,others:n}=vo(),o=e.map(r=>du(r,hr(b,
w,r))),s=e.some(r=>!hr(b,w,r));L(t,Et(m("h2",{},p("tab_bargains")),m("p",{class:"quiet"},p("exchange_help")),s&&m("p",{class:"\
quiet"},p("outcome_elsewhere")),o.length?o:m("p",{},p("no_exchange")),n.length>0&&[m("h2",{},p("other_offers")),n.map(r=>du(
r))]))}function du(t,e){let n=I(),o=vt($.chosen,t.flatMap(c=>c.statements)),s=t.map(c=>b.relations[c.relation]),{label:r}=s.
reduce((c,l)=>l.wider.length>c.wider.length?l:c),i=[...new Map(o.map(c=>[Ft(n.statements[c].s),n.statements[c].s])).values()],
a=c=>n.roles.map((l,f)=>c.includes(l.function??"")&&ji(l.label,Bx(f,o),t,c));return m("section",{class:"bargain"},m("h3",
{},i.map((c,l)=>[l?", ":"",sn(c)]),` ${r}`),e&&m("p",{class:"outcome"},m("strong",{},`${p("outcome")}: `),Rx(e)),m("dl",
{},ji(p("offered_thing"),hu(t.map(c=>c.things))),ji(p("offered_to"),hu(t.map(c=>c.targets))),a(uo),a(Ix)),e?jx(e):m("p",
{class:"quiet"},`${p("dates")}: ${wu(t)}`),m("p",{class:"actions"},q(t.length,"act"),", ",C(q(o.length,"statement"),()=>H(
o,r))))}var Rx=({outcome:t,again:e})=>`${t||p("no_answer")}${e?`, ${p("offered_again")}`:""}`;function jx({moves:t}){let e=t.
map(([n,o,s,r])=>m("li",{},m("span",{class:"when"},o||p("date_unknown"),Wx(s)&&` (${p("inferred")})`),m("span",{},m("str\
ong",{},n),": ",D(pt(s[0]),s,n),r&&` (${p("may_be",{doubt:r})})`)));return m("details",{class:"course",open:t.length<8},
m("summary",{},p("course")),m("ol",{},e))}var Wx=t=>t.some(e=>I().statements[e].inferred_when);function wu(t){let e=vt($.
chosen,t.map(n=>n.statements[0]));return[...new Set(e.map(n=>Go(I().statements[n])))].join(", ")}function ji(t,e,n=[],o=[]){
let s=e.map(({shown:r,name:i,by:a})=>{let c=n.filter(u=>u.statements.some(d=>a.includes(d))),f=o===uo&&c.length<n.length&&
` ${p("in_some",{n:c.length,of:n.length})}: ${wu(c)}`;return m("li",{},r," ",D(String(a.length),a,i),f&&m("span",{class:"\
quiet"},f))});return s.length>0&&m("div",{},m("dt",{},t),m("dd",{},m("ul",{},s)))}function hu(t){let e=new Map;for(let[o,
s]of t.flatMap(r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=b.offers;return[...e].map(([o,s])=>({shown:C(n[o],
()=>Y(o)),name:n[o],by:s}))}function Bx(t,e){let n=new Map;for(let o of e)for(let[s,r]of I().statements[o].roles??[]){if(s!==
t)continue;let i=Ft(r);n.set(i,{shown:sn(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}function bu(t,e){let n=t.sources.map(({id:a,label:c})=>({id:a,label:c}));n.sort((a,c)=>xu(a.label,c.label)||xu(a.id,c.id));
let s=[...t.signers.map(a=>`by:${a}`),...n.map(({id:a})=>`of:${a}`)].map((a,c)=>({name:a,isSigner:c<t.signers.length,claims:0,
disputed:0,shared:0})),r=new Map(n.map(({id:a},c)=>[a,t.signers.length+c])),i={holders:s,disputes:new Map};for(let a of Fx(
t,e,r).values())Px(i,a);return i}function Fx(t,e,n){let{publisher:o,author:s}=t.statements,r=new Map;for(let i of xo(t,e)){
let{claim:a,who:c,at:l}=i,f=r.get(a)??new Map;r.set(a,f);for(let u of new Set(c===null?[o[l],s[l]]:[n.get(c)??-1]))u>=0&&
f.set(u,[...f.get(u)??[],i])}return r}function Px({holders:t,disputes:e},n){let o=[...n].sort(([i],[a])=>i-a),[s,r]=[new Set,
new Set];for(let[i,[a,c]]of o.entries()){c.some(({held:l})=>l)&&t[a].claims++;for(let[l,f]of o.slice(i+1)){let[[u]=[-1]]=_r(
c,f),d=a*t.length+l;Or(u)&&e.set(d,(e.get(d)??0)+1);for(let h of Or(u)?[s]:uc(u)?[r]:[])t[l].isSigner&&h.add(a),t[a].isSigner&&
h.add(l)}}for(let i of s)t[i].disputed++;for(let i of r)t[i].shared++}function Dx({holders:t,disputes:e},n){let o=n===void 0?
-1:t.findIndex(({name:a})=>a===n),s=null;for(let[a,c]of e){let[l,f]=[Math.floor(a/t.length),a%t.length];if(o>=0&&l!==o&&
f!==o)continue;let u=!s||c>s.number,d=s&&c===s.number&&(l<s.one||l===s.one&&f<s.other);(u||d)&&(s={one:l,other:f,number:c})}
if(t.length<2)return null;let r=o>=0?o:s?.one??0,i=s?s.one+s.other-(o>=0?r:s.one):r?0:1;return[t[r].name,t[i].name]}function Ms(t,e,n){
if(e.compared_with)return{state:e,standings:bu(t,e)};let o=c=>String(e[c])===String(n[c])?null:e[c],s={...e,modes:o("mod\
es"),polarities:o("polarities")},r=bu(t,s),i=String(e.according_to)!==String(n.according_to)&&e.according_to.length===1,
a=Dx(r,i?e.according_to[0]:void 0);return{state:a?{...s,according_to:[a[0]],compared_with:[a[1]]}:s,standings:r}}var xu=(t,e)=>t<
e?-1:t>e?1:0;var yu=8,Hx=50,vs="";function _u(t,e,n,o){let s=t.filter(h=>!h.isSigner&&h.claims),r=t.filter(({isSigner:h})=>h),i=h=>[...h].
sort((g,x)=>x.claims-g.claims),c=[["sources_differ",s.filter(h=>h.disputed).sort((h,g)=>g.disputed-h.disputed),h=>p("sou\
rce_disputed",{n:h.disputed,of:h.claims})],["sources_shared",i(s.filter(h=>!h.disputed&&h.shared)),h=>p("source_shared",
{n:h.shared,of:h.claims})],["sources_reported",i(s.filter(h=>!h.disputed&&!h.shared)),()=>p("source_reported")],["source\
s_authors",i(r),()=>p("compare_own_claims")]],l=m("div",{}),f=(h,g,x)=>m("li",{},T([m("span",{dir:"auto"},F(ge([h]))),x!==
null&&m("span",{class:"num"},N(x)),m("small",{},g)],()=>o(h),{"aria-current":e.some(y=>String(y)===h)?"true":null})),u=()=>{
let h=O=>Su(ge([O])).includes(Su(vs)),g=c.map(([O,M,A])=>{let R=M.filter(({name:j})=>h(j)).map(j=>f(j.name,A(j),j.claims));
return R.length>0&&[m("h2",{},p(O)),$u(R)]}),y=["authors","everyone"].filter(O=>(O==="everyone"||r.length>1)&&h(O)).map(
O=>f(O,p(`source_${O}`),null)),S=!y.length&&!g.some(Boolean);L(l,g,y.length>0&&[m("h2",{},p("sources_together")),$u(y)],
S&&m("p",{class:"quiet"},p("sources_none",{words:vs})))};u();let d=m("input",{type:"search",value:vs,placeholder:p("sour\
ces_find"),"aria-label":p(n?"sources_find_second":"sources_find_first"),oninput:h=>{vs=h.target.value,u()}});return m("n\
av",{class:"sources","aria-label":p("sources_find")},d,l)}function $u(t){let e=m("ul",{},t.slice(0,yu));return[e,Dn(t,yu,
Hx,n=>e.append(...n))]}var Su=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLocaleLowerCase();var Ou=5,zx=40,Wi=2,ku=12,Ux={affirms:"\u2713",denies:"\u2715",doubts:"?",rejects:"\u2715"},Ce=1;async function Bi(t){await P();
let{state:e,standings:n}=Ms(b,w,z);if(!e.compared_with){L(t,Et(m("h2",{},p("comparison")),m("p",{},p("compare_nobody"))));
return}let o=[e.according_to,e.compared_with],s=$.parts??yo(b,e,e.compared_with),r=([c,l])=>(Ce=1,k({according_to:c,compared_with:l,
modes:e.modes,polarities:e.polarities})),i=c=>{let l=o[1-Ce],f=String(l)===c?o[Ce]:l;return r(Ce?[f,[c]]:[[c],f])},a=c=>{
Ce=c,Bi(t).then(()=>t.querySelector("input")?.focus())};L(t,m("div",{class:"sheet compare"},_u(n.holders,o,Ce,i),m("sect\
ion",{class:"comparison"},m("h2",{},p("comparison")),m("p",{class:"quiet"},Kx(o)),m("p",{class:"line"},T(`\u21C4 ${p("co\
mpare_swap")}`,()=>r([o[1],o[0]])),w.compared_with&&T(p("compare_end"),Gx)),Vx(s,o,a))))}var Gx=()=>k({according_to:z.according_to,
compared_with:null,modes:w.modes??z.modes,polarities:w.polarities??z.polarities});function Kx(t){let n=t.filter(s=>Yo(s).
length).map(s=>p("compare_known_by",{name:ge(s),by:Wt(Yo(s),3)})),o=Yt()&&`${F(Xo())}.`;return[!w.compared_with&&p("comp\
are_most"),...n,o].filter(Boolean).join(" ")}function Vx({claims:t},e,n){let o=e.map(ge),s=e.map((r,i)=>{let a=t.flat().
filter(({positions:f})=>f[i].some(u=>u.held)),c=Yo(r),l=c.length?p("quoted_by",{by:Wt(c,2)}):p("compare_own_claims");return m(
"th",{scope:"col"},m("span",{dir:"auto"},F(o[i])),m("small",{},`${l} \xB7 ${q(a.length,"claim")}`),T(p("compare_change"),
()=>n(i),{"aria-pressed":String(Ce===i),"aria-label":p("compare_change_side",{name:o[i]})}))});return m("table",{},m("th\
ead",{},m("tr",{},m("th",{scope:"col"},p("claim_column")),s)),Tn.map((r,i)=>Qx(r,Yx(t[i],e),e)))}function Yx(t,e){let{entities:n,
statements:o}=I(),s=new Set(e.flat().map(a=>a.replace(/^of:/,""))),r=a=>[o[a].s,o[a].o].some(c=>typeof c=="number"&&c>=0&&
s.has(n[c].id)),i=a=>(r(a.statements[0])?0:b.statements.key.length)+a.statements[0];return[...t].sort((a,c)=>i(a)-i(c))}
function Qx(t,e,n){let[o,s]=n.map(ge),r=p(`compare_${t}`,{first:o,second:s}),i=e.flatMap(u=>u.statements),a=m("tr",{class:"\
part"},m("th",{colspan:3,scope:"rowgroup"},m("h3",{},F(r)," ",D(e.length,i,r))," ",m("small",{},e.length?p(`compare_${t}\
_meaning`,{first:o,second:s}):p(`compare_${t}_none`,{first:o,second:s})))),c=u=>u.map(d=>Xx(d,n)),l=m("tr",{class:"more"}),
f=Dn(e,Ou,zx,u=>l.before(...c(u)));return f&&l.append(m("td",{colspan:3},f)),m("tbody",{},a,c(e.slice(0,Ou)),f&&l)}function Xx(t,e){
let{statements:n,positions:o}=t,[s]=o.flat().map(({at:r,claim:i})=>b.statements.claim[r]===i?r:Jx(r,i));return m("tr",{},
m("th",{scope:"row"},Zx(s,n)),e.map((r,i)=>{let a=[...new Map(o[i].map(c=>[c.at,c])).values()];return m("td",{class:a.some(
({how:c})=>c==="doubts"||c==="rejects")?"doubting":null},m("strong",{class:"of",dir:"auto"},F(ge(r))),a.slice(0,Wi).map(
t0),a.length>Wi&&C(p("more",{n:a.length-Wi}),()=>H(t.sides[i],pt(s))),!a.length&&m("span",{class:"quiet"},e0(r,n)))}))}function Jx(t,e){
let{denials:n,claim:o}=b.statements,s=n.find(([r,i])=>r===t&&o[i]===e);return s?s[1]:t}function Zx(t,e){let[n,o,s]=_i(t),
{mode:r}=b.statements,i=[r[t]>0&&b.labels.modes[r[t]],I().statements[t].ended&&p("ended")],a=()=>e.length===1?lt(e[0]):H(
e,pt(t)),c=m("span",{class:`verb ${b.names.signs[it(t).sign]}`},o);return[m("span",{dir:"auto"},C([n," ",c," ",s],a)),i.
map(l=>l&&[" ",m("span",{class:"mark"},l)])]}function t0({at:t,how:e,who:n,certainty:o}){let s=e==="doubts"||e==="reject\
s",r=n!==null&&I().statements[t].inferred?.includes("according_to"),i=s&&yf(t,ku)||gs(t,ku),a=[o?b.labels.certainties[o]:
null,r&&p("source_inferred")];return m("div",{class:"stand"},m("span",{class:"disc","aria-hidden":"true"},Ux[e]),C(p(`co\
mpare_${e}`),()=>lt(t),{class:"link how"}),a.map(c=>c&&[" ",m("span",{class:"mark"},c)]),m("blockquote",{dir:"auto",lang:Q(
t).language},i))}var e0=(t,e)=>p(e.some(mr(b,t))?"compare_no_position":"compare_no_claim");function Mu(t){let e=m("div",{class:"fitted"}),n=0;return new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===n||(n=
e.clientWidth,L(e,t(n)))}).observe(e),e}var Fi=["actor","year","article"];var Ts=({statements:t},e)=>e.map(n=>t.key.indexOf(n)).filter(n=>n>=0),n0=({sentence:t})=>t.map(([e])=>e).join("");function Pi(t,e,n){
return n==="article"?e.articles:n==="year"?o0(t,e):[...new Set(e.sentence.flatMap(([,o,s])=>o==="entity"&&s?[s]:[]))]}function vu(t,e,n,o){
let s=Fi.map(i=>[i,As(n,i)]).filter(([,i])=>i.length),r=o.trim().toLocaleLowerCase();return e.filter(i=>s.every(([a,c])=>Pi(
t,i,a).some(l=>c.includes(l)))&&`${n0(i)} ${i.quote.text} ${i.title}`.toLocaleLowerCase().includes(r))}var As=(t,e)=>(t??
[]).filter(n=>n.startsWith(`${e}:`)).map(n=>n.slice(e.length+1));function o0(t,e){let{first:n,last:o,article:s}=t.statements,
[,,r]=e.counts[e.counts.length-1],i=new Set;for(let a of Ts(t,r)){let f=(n[a]!==null||o[a]!==null?[n[a],o[a]]:[t.articles[s[a]].
first,t.articles[s[a]].last]).filter(u=>u!==null).map(u=>new Date(u*864e5).getUTCFullYear());if(f.length)for(let u=Math.
min(...f);u<=Math.max(...f);u++)i.add(String(u))}return[...i].sort()}var[Tu,Au]=[84,52],qu=4,Di={bargain:()=>[Dt(9,26),gt("cooperation",20,18,58,18),Vn("cooperation",66,18),gt("quiet dashed",
26,34,64,34),xe("quiet",18,34,-1),Dt(75,26)],spiral:()=>[11,25,39].flatMap((t,e)=>s0(t+2,e%2===1)),contested:(t,{title:e})=>[
...Nu("hatched"),e==="Denied"?Hi(72,11):zi(72,11)],quoted:()=>[...r0(),Lu(34,34,"\u201C \u201D")],"main cause":({denied:t})=>[
t?Hi(16,26,12):Dt(16,26,11),gt("quiet thick",32,26,56,26),xe("quiet",59,26,1),_("rect",{class:"solid",x:62,y:15,width:20,
height:22,rx:4})],reasons:({reasons:t=[],effects:e=[]})=>t.some(n=>n>0)?i0(t):a0(t.length,e),precedent:()=>[gt("quiet",4,
34,80,34),_("rect",{class:"solid",x:12,y:27,width:14,height:14}),_("path",{class:"line quiet",d:"M19 21 C30 9 52 9 62 21"}),
xe("quiet",63,22,1,55),_("rect",{class:"hollow dashed",x:56,y:27,width:14,height:14})],forecast:()=>[gt("ink",2,16,26,16),
_("path",{class:"line ink dashed",d:"M26 16 C44 16 46 40 76 41"}),xe("ink",80,41,1)],plan:()=>[Dt(12,26),gt("ink dashed",
24,26,52,26),xe("ink",56,26,1),_("rect",{class:"hollow dashed",x:60,y:16,width:21,height:20,rx:3})],pair:({signs:t=[]})=>t.
length===2?[Dt(9,26),gt("cooperation",20,18,56,18),Vn("cooperation",64,18),...Eu(20,34,62),Dt(75,26)]:[Dt(9,26),...t[0]===
"conflict"?Eu(20,26,62):[gt("cooperation",20,26,56,26),Vn("cooperation",64,26)],Dt(75,26)],position:()=>[Dt(12,26),gt("i\
nk",26,26,44,26),_("rect",{class:"hollow",x:46,y:14,width:36,height:24,rx:6}),Lu(64,31,"\xB1")],denied:()=>[_("rect",{class:"\
solid",x:4,y:10,width:5,height:32}),...Nu("",9,10,66,32),Hi(72,11)]},Cu=t=>_("svg",{class:"small-figure",width:Tu,height:Au,
viewBox:`0 0 ${Tu} ${Au}`,"aria-hidden":"true"},(Object.hasOwn(Di,t.kind)?Di[t.kind]:Di.quoted)(t.figure,t)),Dt=(t,e,n=8)=>_(
"circle",{class:"solid",cx:t,cy:e,r:n}),gt=(t,e,n,o,s)=>_("line",{class:`line ${t}`,x1:e,y1:n,x2:o,y2:s}),Vn=(t,e,n)=>_(
"path",{class:`head ${t}`,d:`M${e-10} ${n-5.5} L${e} ${n} L${e-10} ${n+5.5} Z`}),xe=(t,e,n,o,s=0)=>_("path",{class:`line\
 ${t}`,d:"M-8 -6 L0 0 L-8 6",transform:`translate(${e} ${n}) rotate(${s}) scale(${o} 1)`}),Lu=(t,e,n)=>_("text",{class:"\
middle",x:t,y:e},n),Eu=(t,e,n)=>[gt("conflict",t,e,n,e),_("line",{class:"line conflict thick",x1:n,x2:n,y1:e-8,y2:e+8})],
s0=(t,e)=>[gt("conflict",8,t,76,t),_("line",{class:"line conflict thick",x1:e?8:76,x2:e?8:76,y1:t-6,y2:t+6})],Nu=(t,e=2,n=8,o=70,s=36)=>[
_("rect",{class:`hollow ${t&&"dotted"}`,x:e,y:n,width:o,height:s,rx:6}),...[.35,.65].map((r,i)=>gt("quiet",e+10,n+r*s,e+
o-(i?24:12),n+r*s))],zi=(t,e)=>_("g",{},Dt(t,e,9),_("text",{class:"middle on-solid",x:t,y:e+4.5},"?")),Hi=(t,e,n=9)=>_("\
g",{},_("circle",{class:"hollow",cx:t,cy:e,r:n}),_("path",{class:"line ink",d:`M${t-n*.7} ${e+n*.7} L${t+n*.7} ${e-n*.7}`})),
r0=()=>[_("path",{class:"hollow",d:"M10 8 H66 a6 6 0 0 1 6 6 V32 a6 6 0 0 1 -6 6 H30 L20 47 V38 H10 a6 6 0 0 1 -6 -6 V14\
 a6 6 0 0 1 6 -6 Z"})],i0=t=>[...t.slice(0,qu).map((e,n)=>_("rect",{class:"bar",x:2,y:2+n*13,width:Math.max(58-12*Math.max(
e-1,0),12),height:9,rx:2})),gt("ink",62,26,71,26),xe("ink",73,26,1),Dt(79,26,5)];function a0(t,e){let n=Math.min(Math.max(
t,1),qu),o=e.slice(0,3),s=[...Array(n).keys()].map(i=>26+(i-(n-1)/2)*13),r=o.map((i,a)=>26+(a-(o.length-1)/2)*19);return[
...s.flatMap(i=>r.map(a=>_("path",{class:"line quiet thin",d:`M17 ${i} C36 ${i} 34 ${a} 54 ${a}`}))),...s.map(i=>_("rect",
{class:"bar",x:1,y:i-4.5,width:16,height:9,rx:2})),...o.map((i,a)=>_("rect",{class:`hollow ${i?"":"dashed"}`,x:55,y:r[a]-
8,width:27,height:16,rx:3}))]}var Ls=null,Iu=new Map;function V(t,e=12,n=400){let o=`${e} ${n} ${t}`,s=Iu.get(o)??c0(t,e,n);return Iu.set(o,s),s}function c0(t,e,n){
return Ls??=document.createElement("canvas").getContext("2d"),Ls?(Ls.font=`${n} ${e}px ${getComputedStyle(document.body).
fontFamily}`,Math.ceil(Ls.measureText(t).width)+1):t.length*e*.6}function wt(t,e,n=12,o=400){if(V(t,n,o)<=e)return t;let[
s,r]=[0,t.length];for(;s<r;){let i=s+r+1>>1;V(`${t.slice(0,i).trimEnd()}\u2026`,n,o)<=e?s=i:r=i-1}return`${t.slice(0,s).
trimEnd()}\u2026`}var Ki=480,Yn=26,Ui=40,Es=12,Gi=7,Ru=5,Ns=24;function ju(t,e){return t==="bargain"?n=>l0(e,n):t==="spiral"&&e.acts?.length?
n=>f0(e,n):null}function l0({ends:t=["",""],there:e="",back:n=[],condition:o=[],course:s=[]},r){let i=[{words:e,way:"the\
re",look:"cooperation",end:"full"},...n.slice(0,2).map(l=>({words:l,way:"back",look:"quiet dashed",end:"open"})),...o.slice(
0,2).map(l=>({words:l,way:"none",look:"",end:""}))],a=Bu(t,i,r),c=p0(s,r,a.height+14);return Wu(r,a.height+14+c.height,[
...a.shapes,...c.shapes])}function f0({ends:t=["",""],acts:e=[],restraints:n=[]},o){let s=e.slice(0,Gi).map(([a,c,l],f)=>({
words:c,way:a===0?"there":"back",look:"conflict",end:"bar",number:String(f+1),isDoubted:l}));e.length>Gi&&s.push({words:p(
"and_more",{n:e.length-Gi}),way:"none",look:"",end:""});for(let[a,c]of n.slice(0,2))s.push({words:p("restraint_by",{who:a})+
(c&&`: ${c}`),way:"none",look:"",end:""});let{shapes:r,height:i}=Bu(t,s,o);return Wu(o,i,r)}var Wu=(t,e,n)=>_("svg",{class:"\
large-figure",width:t,height:e,viewBox:`0 0 ${t} ${e}`,role:"img","aria-label":p("figure")},n);function Bu(t,e,n){let o=g=>t.
map(x=>Math.min(Math.max(V(x,14,600)+20,64),g)),s=o(Math.min(130,n/5)),r=n-s[0]-s[1]-2*Es,i=n<Ki||e.some(g=>V(g.words,13)>
Fu(g,r)),a=i?o((n-Es)/2):s,c=i?Ui:Math.max(e.length*Yn,Ui),l=i?Ui+8:(c-e.length*Yn)/2,[f,u]=i?[0,n]:[a[0]+Es,n-a[1]-Es],
d=t.flatMap((g,x)=>{let y=x?n-a[x]:0,S=u0(g,a[x]-12);return[_("rect",{class:"end",x:y+.5,y:.5,width:a[x]-1,height:c-1,rx:8}),
_("text",{class:"middle end-name",y:c/2+5-(S.length-1)*9},_("title",{},g),S.map((O,M)=>_("tspan",{x:y+a[x]/2,dy:M?18:0},
O)))]}),h=e.flatMap((g,x)=>m0(g,f,u,l+x*Yn+Yn/2));return{shapes:[...d,...h],height:i?l+e.length*Yn:c}}function u0(t,e){if(V(
t,14,600)<=e)return[t];let n=t.split(" "),o=n.length;for(;o>1&&V(n.slice(0,o).join(" "),14,600)>e;)o--;let s=n.slice(o).
join(" ");return[wt(n.slice(0,o).join(" "),e,14,600),...s?[wt(s,e,14,600)]:[]]}var Fu=({way:t,number:e,isDoubted:n},o)=>o-
(t==="none"?0:60)-(e?16:0)-(n?24:0);function m0({words:t,way:e,look:n,end:o,number:s,isDoubted:r},i,a,c){let l=i+(s?16:0),
f=Fu({words:t,way:e,look:n,end:o,number:s,isDoubted:r},a-i),u=V(t,13)>f?12:13,d=wt(t,f,u),h=V(d,u)+(r?24:0),[g,x]=[(l+a-
h)/2-8,(l+a+h)/2+8],y={class:u<13?"row-words small":"row-words",x:g+8,y:c+4.5},S=_("text",y,_("title",{},t),d);if(e==="n\
one")return[S];let O=e==="there"?a-1:l+1,M=e==="there"?-1:1;return[s?_("text",{class:"row-number",x:i,y:c+4.5},s):null,_(
"line",{class:`line ${n}`,x1:l+(e==="back"&&o==="full"?9:1),x2:g,y1:c,y2:c}),_("line",{class:`line ${n}`,x1:x,x2:a-(e===
"there"&&o==="full"?9:1),y1:c,y2:c}),o==="full"&&Vn(n,O,c),o==="open"&&xe(n.replace("dashed",""),O,c,-M),o==="bar"&&_("l\
ine",{class:`line ${n} thick`,x1:O+M,x2:O+M,y1:c-7,y2:c+7}),S,r&&zi(x-17,c)].filter(A=>A instanceof SVGElement)}function p0(t,e,n){
let o=e<Ki?Ru:Math.min(Ru,Math.floor(e/110)),s=[["",p("and_more",{n:t.length-o+1}),"none"]],r=t.length>o?[...t.slice(0,o-
1),...s]:t;return r.length?e<Ki?d0(r,e,n):h0(r,e,n):{shapes:[],height:0}}function d0(t,e,n){let o=[_("line",{class:"line\
 quiet thin",x1:8,x2:8,y1:n+11,y2:n+t.length*Ns-11})],s=t.flatMap(([r,i,a],c)=>{let l=n+c*Ns+Ns/2,f=[r,i].filter(Boolean).
join(": ");return[Pu(a,8,l),_("text",{class:"row-words",x:24,y:l+4.5},wt(f,e-24,13))]});return{shapes:[...o,...s],height:t.
length*Ns}}function h0(t,e,n){let o=e/t.length,s=n+26,r=[_("line",{class:"line quiet thin",x1:0,x2:e,y1:s,y2:s})],i=1;for(let[
a,[c,l,f]]of t.entries()){let u=(a+.5)*o,d=b0(l,o-10);i=Math.max(i,d.length),r.push(_("text",{class:"middle when",x:u,y:n+
12},_("title",{},c),wt(c,o-10,12,600)),Pu(f,u,s),...d.map((h,g)=>_("text",{class:"middle what",x:u,y:s+22+g*15},h))),a&&
g0(t[a-1][0],c)&&r.push(w0(a*o,s))}return{shapes:r,height:38+i*15}}function g0(t,e){let[n,o]=[t,e].map(s=>Number(/\d{4}/.
exec(s)?.[0]??Number.NaN));return o-n>1}var w0=(t,e)=>_("g",{},_("rect",{class:"gap",x:t-7,y:e-3,width:14,height:6}),_("\
path",{class:"line quiet thin",d:`M${t-6} ${e+7} l5 -14 M${t+1} ${e+7} l5 -14`}));function b0(t,e){if(V(t)<=e)return[t];
let n=t.split(" "),o=n.length-1;for(;o>1&&V(n.slice(0,o).join(" "))>e;)o--;return[wt(n.slice(0,o).join(" "),e),wt(n.slice(
o).join(" "),e)]}function Pu(t,e,n){return t==="done"?_("rect",{class:"solid",x:e-6,y:n-6,width:12,height:12}):t==="case"?
_("rect",{class:"hollow",x:e-6,y:n-6,width:12,height:12}):t==="answer"?_("circle",{class:"solid",cx:e,cy:n,r:6.5}):_("ci\
rcle",{class:t==="offer"?"head cooperation":"hollow",cx:e,cy:n,r:6.5})}var Du=10,x0=1,Qn="";async function Hu(t){let[{lack:e,cards:n}]=await Promise.all([Oo(),P()]),o=n.flatMap(s=>s.findings);
L(t,Et(m("h2",{class:"page-title"},p("findings_title")),m("p",{class:"quiet"},q(o.length,"finding"),". ",p("findings_hel\
p")),e&&m("p",{},e),n.length===1&&n[0].article===null?O0(n[0]):m("div",{class:"findings"},n.map(y0))))}function y0({article:t,
title:e,about:n,findings:o,lack:s}){let[r,...i]=o,a=r&&ju(r.kind,r.figure);return m("section",{class:"finding-card","ari\
a-label":e},m("div",{class:"card-head"},m("h3",{lang:b.articles.find(({id:c})=>c===t)?.language},e),m("p",{class:"quiet"},
n)),s&&m("p",{class:"finding"},s),a&&$0(r,a),(a?i:o).map(zu),t!==null&&S0(t))}var $0=(t,e)=>m("div",{class:"finding lead"},
Uu(t),Gu(t),Mu(e),Ku(t),Vu(t)),zu=t=>m("div",{class:"finding row"},Cu(t),m("div",{},Uu(t),Gu(t),Ku(t),Vu(t))),Uu=({title:t,
counts:e})=>m("p",{class:"numbers"},m("strong",{},t),e.map(([n,o,s])=>[" \xB7 ",D(n,Ts(b,s),t),` ${o}`])),Gu=t=>m("p",{class:"\
sentence"},C(t.sentence.map(([e,n])=>n==="entity"?Gt(e):e),()=>k(_0(t)),{class:"link whole"}));function Ku(t){let[e]=Ts(
b,[t.quote.statement]),{language:n}=b.articles.find(({id:s})=>s===t.quote.article)??{},o=`\u201C${t.quote.text}\u201D`;return m(
"blockquote",{lang:n},e===void 0?o:C(o,()=>lt(e)))}var Vu=t=>t.remarks.length>0&&m("p",{class:"numbers"},t.remarks.join(
"; "));function S0(t){let{statements:e}=b,n=b.articles.findIndex(({id:r})=>r===t),o=e.key.flatMap((r,i)=>e.article[i]===
n&&e.aside[i]!==x0?[i]:[]),s=p("all_statements",{statements:q(o.length,"statement")});return m("p",{class:"card-foot"},o.
length>0&&[C(s,()=>H(o,s))," \xB7 "],C(p("the_argument"),()=>k({tab:"arguments",article:t,about:null}))," \xB7 ",C(p("th\
e_article"),()=>k({tab:"article",article:t,open:null})))}function _0({kind:t,figure:e,quote:n}){let{article:o}=n;return t===
"bargain"||t==="precedent"?{tab:"bargains"}:e.pair?{tab:"timeline",level:"country",pair:e.pair,open:null}:t==="reasons"||
t==="main cause"?{tab:"arguments",article:o,about:null,open:`statement:${n.statement}`}:e.sources?.length?{tab:"compare",
according_to:["authors"],compared_with:[`of:${e.sources[0]}`],modes:null,polarities:null}:{tab:"article",article:o,open:`\
statement:${n.statement}`}}function O0({title:t,findings:e,lack:n}){let o=m("div",{class:"finding-card"}),s=()=>{let r=vu(
b,e,w.findings,Qn),i=w.find?r.length:Du*(1+w.more);L(o,m("div",{class:"card-head"},m("h3",{},t),m("p",{class:"quiet"},p(
"findings_chosen",{n:N(r.length),of:N(e.length)}))),r.slice(0,i).map(zu),!r.length&&m("p",{class:"finding"},n||p("no_fin\
ding")),r.length>i&&m("p",{class:"card-foot"},T(p("more",{n:N(Math.min(Du,r.length-i))}),()=>k({more:w.more+1}))))};return[
Qn=""]=As(w.findings,"words"),s(),[m("div",{class:"line finding-choice"},k0(s),Fi.map(r=>M0(r,e))),o]}var k0=t=>m("input",
{type:"search",value:Qn,placeholder:p("finding_words"),"aria-label":p("finding_words"),oninput:e=>{Qn=e.target.value,t()},
onchange:()=>Yu("words",Qn.trim())});function M0(t,e){let n=new Map;for(let r of e)for(let i of Pi(b,r,t))n.set(i,(n.get(
i)??0)+1);let o=[...n].map(([r,i])=>[r,`${v0(t,r)} (${N(i)})`]).sort(([r,i],[a,c])=>t==="year"?r.localeCompare(a):i.localeCompare(
c)),[s=""]=As(w.findings,t);return o.length>1&&G(p(`finding_${t}`),[["",p(`finding_${t}`)],...o],s,r=>Yu(t,r))}function v0(t,e){
if(t==="article")return b.articles.find(({id:o})=>o===e)?.title??e;let n=t==="actor"?Rt(e):null;return n?F(U(n)):e}function Yu(t,e){
let n=(w.findings??[]).filter(s=>!s.startsWith(`${t}:`)),o=e?[...n,`${t}:${e}`]:n;return k({findings:o.length?o:null,more:0})}var T0={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},Qu=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,A0=/[^\p{ASCII}]/u,
Xu=new Map;function Ju(t){let e=Xu.get(t);if(e!==void 0)return e;let o=[...t.normalize("NFKD").replace(Qu,"").toLowerCase().
replace(Qu,"")].map(s=>T0[s]??(/\p{Pd}/u.test(s)?"-":/\s/u.test(s)?" ":s)).join("");return Xu.set(t,o),o}function bt(t){
return(A0.test(t)?Array.from(t,Ju).join(""):t.toLowerCase()).replace(/\s+/g," ").trim()}var Vi=t=>bt(t).split(" ").filter(
Boolean);function Yi(t){let e=[],n="",o=0;for(let s of t){let r=Ju(s);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<
r.length;i++)e.push(o)}o+=s.length}return{plain:n,places:[...e,o]}}function Zu(t,e){let{plain:n,places:o}=Yi(t),s=[];for(let r of e)
for(let i=n.indexOf(r);r&&i>=0;i=n.indexOf(r,i+r.length))s.push([o[i],L0(t,o,i+r.length-1)]);return s.sort((r,i)=>r[0]-i[0]||
i[1]-r[1]),s.filter(([r],i)=>s.slice(0,i).every(([,a])=>a<=r))}function L0(t,e,n){let o=n+1;for(;e[o]===e[n]&&o<e.length-
1;)o++;return e[n]+t.slice(e[n],e[o]).trimEnd().length}var E0=/[\p{L}\p{N}]/u;function Xn(t,e){let n=e===0?" ":t[e-1];return n===
" "||n===`
`||!E0.test(n)}var tm="found";function em(t){if(typeof Highlight<"u"&&CSS.highlights.delete(tm),!w.find)return;let[e="",n=""]=w.find.map(
bt),o=N0(t),{plain:s,places:r}=Yi(o.map(({data:l})=>l).join("")),i=Math.max(0,s.indexOf(n)),a=s.indexOf(e,i)>=0?[e]:e.split(
" "),c=(e?a:[n]).flatMap(l=>{let f=s.indexOf(l,i);return f<0?[]:q0(o,r[f],r[f+l.length])});c.length&&(typeof Highlight<"\
u"&&CSS.highlights.set(tm,new Highlight(...c)),c[0].startContainer.parentElement?.scrollIntoView({block:"center"}))}function N0(t){
let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),n=[];for(;e.nextNode();){let o=e.currentNode;o.parentElement?.closest(
"select, .number-mark")||n.push(o)}return n}function q0(t,e,n){let o=document.createRange(),s=0;for(let r of t){let i=s+
r.data.length;if(s<=e&&e<i&&o.setStart(r,e-s),s<n&&n<=i)return o.setEnd(r,n-s),[o];s=i}return[]}var C0=40,I0=100;function om(t,e){let{level:n}=t,o=zt(t),s=R0(t,o),r=s.filter(({nodes:d})=>d.length>1),i=s.reduce((d,{nodes:h})=>d+
h.length,0),a=new Set(e.unfolded??(i>C0?[]:r.map(({id:d})=>d))),c=I0*(1+e.more),l=sm(s,c,"").flatMap(d=>j0(t,d,a,c)),f=new Int32Array(
n.nodes.length).fill(-1);for(let[d,{nodes:h}]of l.entries())for(let g of h)f[g]=d;let u=W0(t,o,f,l.length);return{entries:l,
folding:r.map(({id:d})=>d),unfolded:r.map(({id:d})=>d).filter(d=>a.has(d)),rows:nm(u.map(([d])=>d)),columns:nm(u.map(([,
d])=>d)),cells:u.map(([d,h,g])=>B0(t,d,h,g))}}var nm=t=>[...new Set(t)].sort((e,n)=>e-n);function R0({facts:t,level:e,nodes:n,
chosen:o,state:s},r){let i=new Map,a=new Map,c=u=>e.nodes[u].country??e.nodes[u].actor;for(let u of r){for(let d of[u.a,
u.b]){let h=c(d);i.set(h,(i.get(h)??new Set).add(d))}for(let d of new Set([c(u.a),c(u.b)])){let h=a.get(d)??[];a.set(d,h);
for(let g of u.rows)h.push(g)}}let l=u=>n.get(u)?.weight??0;return[...i].map(([u,d])=>({id:u,nodes:[...d].sort((h,g)=>l(
g)-l(h)||h-g),weight:ct(t,a.get(u)??[],o,s.count)})).sort((u,d)=>d.weight-u.weight||(u.id<d.id?-1:1))}function sm(t,e,n){
if(t.length<=e+1)return t;let o=t.slice(e).flatMap(({nodes:s})=>s);return[...t.slice(0,e),{id:n,nodes:o,weight:0}]}function j0({
level:t},{id:e,nodes:n},o,s){if(e==="")return[{kind:"rest",id:e,group:null,nodes:n}];if(n.length===1)return[{kind:"actor",
id:t.nodes[n[0]].actor,group:null,nodes:n}];if(!o.has(e))return[{kind:"group",id:e,group:null,nodes:n}];let r=n.map(i=>({
id:t.nodes[i].actor,nodes:[i],weight:0}));return sm(r,s,"").map(i=>({...i,kind:i.id?"actor":"rest",group:e}))}function W0({
facts:t},e,n,o){let s=new Map,r=(i,a)=>{let c=s.get(i)??new Set;s.set(i,c);for(let l of a)c.add(l)};for(let{a:i,b:a,rows:c}of e){
r(n[i]*o+n[a],c);let l=i===a?[]:Wo(t,c);l.length&&r(n[a]*o+n[i],l)}return[...s].sort(([i],[a])=>i-a).map(([i,a])=>[Math.
floor(i/o),i%o,[...a]])}function B0(t,e,n,o){let{facts:s,chosen:r,state:i}=t,[a,c,l]=Mc(t,o);return{row:e,column:n,rows:o,
number:ct(s,o,r,i.count),signs:[a,c,l],together:Wo(s,o).length>0}}var Qi=t=>{let[e,n]=String(t.dataset.at).split(" ");return[Number(e),Number(n)]},rm=t=>[...t.querySelectorAll("[data-at]")],
F0={ArrowRight:[1,1],ArrowLeft:[1,-1],ArrowDown:[0,1],ArrowUp:[0,-1]};function im(t,e){let n=t.target instanceof Element?
t.target.closest("[data-at]"):null,o=F0[t.key];if(!n||!o)return;t.preventDefault();let[s,r]=o,i=Qi(n),a=rm(e).map(c=>({spot:c,
at:Qi(c)})).filter(({at:c})=>c[1-s]===i[1-s]&&(c[s]-i[s])*r>0).sort((c,l)=>(c.at[s]-l.at[s])*r);a.length&&am(e,a[0].spot)}
function am(t,e){fm(t,e),e.focus()}function cm(t,e){let n=rm(t).find(o=>o.dataset.group===e);n&&am(t,n)}function lm({target:t,
type:e},n,o,{rows:s,columns:r,cells:i},a){let c=t instanceof Element?t.closest("td, th")?.querySelector("[data-at]"):null;
for(let h of n.querySelectorAll(".lit"))h.classList.remove("lit");if(o.hidden=!c,!c)return;let[l,f]=Qi(c);e==="focusin"&&
fm(n,c),c.closest("tr")?.classList.toggle("lit",l>=0);let u=n.querySelector(`[data-at="-1 ${f}"]`)?.closest("th");o.hidden=
f<0||!u,u&&f>=0&&(u.classList.add("lit"),[o.style.left,o.style.width]=[`${u.offsetLeft}px`,`${u.offsetWidth}px`]);let d=i.
find(h=>h.row===s[l]&&h.column===r[f]);d&&a(d)}function fm(t,e){for(let n of t.querySelectorAll("[data-at][tabindex='0']"))
n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0")}var Xi={acts:"act",statements:"statement",articles:"article"},qs=["cooperation","conflict","neither"],[pm,P0,D0,H0]=[22,
4,18,8];function dm(t,e,n,o){let{entries:s,rows:r,columns:i,cells:a}=e,c=Math.max(...a.map(E=>E.number)),l={shown:t,matrix:e,
names:n,fold:o,largest:c},f=e.unfolded.length>0,u=`${pm+D0+H0*N(c).length}px`,d=new Map(i.map((E,B)=>[E,B])),h=new Map(r.
map(E=>[E,[]]));for(let E of a)h.get(E.row)?.push(E);let g=r.map((E,B)=>m("tr",{},um(l,r,B,"row"),z0(l,h.get(E)??[],B,d))),
x=f?2:1,y=m("td",{class:"corner",colspan:x,rowspan:x},p("matrix_corner")),S=i.map((E,B)=>um(l,i,B,"col")),O=E=>s[i[E]].group!==
null,M=S.flatMap((E,B)=>O(B)?E.slice(0,-1):E),A=S.flatMap((E,B)=>O(B)?E.slice(-1):[]),R=i.map(()=>m("col",{class:"cells"})),
j=m("table",{class:`matrix${f?" grouped":""}`,role:"grid","aria-label":p("tab_matrix")},m("colgroup",{},f&&m("col",{class:"\
brackets"}),m("col",{class:"names"}),R),m("thead",{},m("tr",{},y,M),A.length>0&&m("tr",{},A)),m("tbody",{},g));return j.
style.setProperty("--cell",u),j.querySelector("td [data-at]")?.setAttribute("tabindex","0"),j}function um({shown:t,matrix:{
entries:e,unfolded:n},names:o,fold:s},r,i,a){let{kind:c,id:l,group:f}=e[r[i]],u=a==="row",d=(R,j)=>u?{rowspan:R,colspan:j}:
{colspan:R,rowspan:j},h=R=>u?`${i} ${R}`:`${R} ${i}`,g={actor:()=>Y(l),group:()=>s(l),rest:()=>k({more:w.more+1})}[c],x=o[r[i]],
y=mm(x,g,h(-1),c==="group"?{"aria-expanded":"false","data-group":l}:{}),S=m("th",{scope:a,class:`${c} ${a}`,...d(1,n.length&&
f===null?2:1)},y);if(f===null||i>0&&e[r[i-1]].group===f)return[S];let O=r.filter(R=>e[R].group===f).length,M=gm(t,f),A=mm(
O>1?M:"",()=>s(f),h(-2),{"aria-expanded":"true","aria-label":M,"data-group":f});return[m("th",{scope:`${a}group`,class:`\
bracket ${a}`,...d(O,1)},A),S]}function mm(t,e,n,o){let s=o["aria-label"]??t;return C(m("bdi",{},t),e,{title:s,"aria-lab\
el":s,tabindex:-1,"data-at":n,...o})}function z0(t,e,n,o){let s=[],r=0,i=a=>a>r&&s.push(m("td",{colspan:a-r}));for(let a of e){
let c=o.get(a.column)??0;i(c),s.push(m("td",{class:"cell"},U0(t,a,`${n} ${c}`))),r=c+1}return i(o.size),s}function U0({shown:t,
matrix:{entries:e},names:n,largest:o},s,r){let i=ut([n[s.row],n[s.column]]),a=m("span",{class:`square${s.together?" toge\
ther":""}`},qs.map((l,f)=>s.signs[f]>0&&Ji(l,s.signs[f]))),c=Math.max(P0,pm*Math.sqrt(s.number/o));return[a.style.width,
a.style.height]=[`${c}px`,`${c}px`],C([m("span",{class:"room"},a),N(s.number)],()=>G0(t,e,s,i),{"aria-label":`${i}: ${ta(
s)}`,"aria-describedby":"matrix-says",tabindex:-1,"data-at":r})}function Ji(t,e=1){let n=m("span",{class:t});return n.style.
flexGrow=String(e),n}var Zi=t=>b.labels.signs[b.names.signs.indexOf(t)];function ta({number:t,signs:e,together:n}){let o=qs.
flatMap((s,r)=>e[r]>0?[`${N(e[r])} ${Zi(s)}`]:[]);return`${q(t,Xi[w.count])} (${Wt(o)}${n?`; ${p("matrix_together")}`:""}\
)`}function G0(t,e,{row:n,column:o,rows:s},r){let[i,a]=[e[n],e[o]];if(i.kind!=="actor"||a.kind!=="actor")return H(Mt(t,s),
r);let[c,l]=[i.nodes[0],a.nodes[0]];return t.pairs.has(c*t.level.nodes.length+l)?ft(c,l):ft(l,c)}var hm=({level:t},e)=>t.
numbers.has(e)||e in t.countries||Rt(e)!==null;function gm({level:t},e){let n=t.numbers.get(e);if(n!==void 0)return W(t,
n);let o=Rt(e);return o?U(o):t.countries[e]??e}function wm(t,{kind:e,id:n,nodes:o}){return e==="actor"?W(t.level,o[0]):e===
"rest"?p("matrix_rest",{n:N(o.length)}):p("matrix_group",{name:gm(t,n),n:N(o.length)})}var K0=5,bm=[];async function xm(t){let e=[$,w.unfolded,w.more,w.language];if(t.querySelector(".matrix")&&e.every((f,u)=>f===
bm[u]))return;let n=mo($),o=om(n,w);if(o.folding.every(f=>hm(n,f))||await P(),bm=e,!o.cells.length){L(t,m("div",{class:"\
sheet"},m("p",{},we())));return}let s=o.entries.map(f=>wm(n,f)),i=dm(n,o,s,f=>Y0(t,o,f)),a=m("div",{class:"band",hidden:!0}),
c=m("p",{class:"matrix-sentence"},m("span",{class:"quiet"},p("matrix_keys"))),l=f=>X0(c,s,f);for(let f of["mouseover","f\
ocusin"])i.addEventListener(f,u=>lm(u,i,a,o,l));i.addEventListener("keydown",f=>im(f,i)),L(t,m("div",{class:"sheet matri\
x-sheet"},m("p",{class:"quiet"},mt(n)," ",D(p("show_quotes"),ee(n).statements,p("based_on_drawn"))),m("div",{class:"matr\
ix-tools"},V0(o),Q0(o)),c,m("div",{class:"matrix-scroll"},m("div",{},i,a))))}function V0({folding:t,unfolded:e}){return[
e.length<t.length&&T(p("unfold_all"),()=>k({unfolded:t})),e.length>0&&T(p("fold_all"),()=>k({unfolded:[]}))]}async function Y0(t,{
unfolded:e},n){let o=e.includes(n);await k({unfolded:o?e.filter(s=>s!==n):[...e,n]}),cm(t,n)}function Q0({cells:t}){let e=qs.
flatMap((o,s)=>t.some(({signs:r})=>r[s])?[o]:[]),n=(o,s)=>m("span",{class:`square ${s}`},Ji(o));return m("p",{class:"mat\
rix-legend"},e.map(o=>m("span",{},n(o,""),o==="neither"?p("matrix_neither"):Zi(o))),t.some(({together:o})=>o)&&m("span",
{},n("","together"),p("matrix_together")),m("span",{class:"quiet"},p("matrix_help",{what:Nn(2,Xi[w.count])})))}function X0(t,e,n){
let o=At(b,n.rows),s=o.slice(0,K0).map(Ae),r=o.length>s.length?[p("and_more",{n:o.length-s.length})]:[];L(t,m("strong",{},
ut([e[n.row],e[n.column]])),` ${ta(n)}: `,m("span",{id:"matrix-says"},[...s,...r].join("; ")))}var[J0,Z0,ty]=[8,30,12],ey=5;function ym(t,e){let n=matchMedia("(min-width: 901px)").matches;return Ut.map(o=>{let s=t.get(
o)??new Map,r=e.get(o)??new Set;return s.size<2&&!r.size?null:ny(o,s,r,r.size>0||n&&s.size<=ey)})}function ny(t,e,n,o){let s=[
...new Set([...n,...e.keys()])].map(g=>({value:g,label:sy(t,g),number:e.get(g)??0})).sort((g,x)=>Number(n.has(x.value))-
Number(n.has(g.value))||x.number-g.number||g.label.localeCompare(x.label)),r=m("div",{class:"facet-values"}),i=p(`facet_${t}`),
[a,c]=[J0,""],l=()=>{let g=s.filter(({label:x})=>x.toLocaleLowerCase().includes(c));L(r,g.slice(0,a).map(({value:x,label:y,
number:S})=>ot([m("bdi",{},y),m("span",{class:"quiet"},` ${N(S)}`)],n.has(x),O=>oy(t,x,O))),g.length>a&&T(p("more",{n:N(
g.length-a)}),f))},f=()=>{a+=Z0,l()},u=g=>{c=g.trim().toLocaleLowerCase(),l()};l();let d=s.length>ty&&m("input",{type:"s\
earch",placeholder:p("facet_search"),"aria-label":`${p("facet_search")}: ${i}`,oninput:g=>u(g.target.value)}),h=n.size||
s.length;return m("details",{class:"facet",open:o},m("summary",{},i,m("span",{class:"quiet"},` ${N(h)}${n.size?" \u2022":
""}`)),d,r)}function oy(t,e,n){let o=`${t}:${e}`,s=(w.facets??[]).filter(i=>i!==o),r=n?[...s,o]:s;return k({facets:r.length?
r:null,more:0})}function sy(t,e){let{names:n,labels:o}=b;switch(t){case"actor":case"target":return Ge(e);case"relation":
return b.relations.find(({id:s})=>s===e)?.label??e;case"type":return e===Mn?p("no_quad_class"):o.quad_classes[n.quad_classes.
indexOf(e)]??e;case"source":return Tt([e]);case"mode":return o.modes[n.modes.indexOf(e)]??e;case"certainty":return o.certainties[n.
certainties.indexOf(e)]??e;case"article":return b.articles.find(({id:s})=>s===e)?.title??e}}var ea=4,na=t=>(w.columns??[]).find(e=>e.startsWith(`${t}:`))?.slice(t.length+1)??"",oa=(t,e)=>t.toLocaleLowerCase().includes(
e.toLocaleLowerCase());function $m(t){let{level:e}=t,n=new Map,o=f=>{let u=n.get(f)??te(t,f);return n.set(f,u),u},s=({a:f,
b:u})=>ut([W(e,f),W(e,u)]),r=f=>{let u=Mt(t,f.rows);return _m(u.find(d=>oa(Lt(d),na("quote")))??u[0])},i=(f,u,d)=>({name:f,
isText:!0,value:u,cell:d}),a=(f,u)=>({name:f,isText:!1,value:u,cell:d=>D(u(d),o(d).statements,s(d))}),c=f=>u=>W(e,u[f]),
l=f=>u=>C(m("bdi",{},f(u)),()=>ft(u.a,u.b));return[i("actor",c("a"),l(c("a"))),i("label",f=>re(b,f.rows),f=>ry(At(b,f.rows).
map(Ae))),i("target",c("b"),l(c("b"))),i("quote",f=>Mt(t,f.rows).map(Lt).join(`
`),r),{name:"weight",isText:!1,value:f=>f.weight,cell:f=>N(f.weight)},{...a("acts",f=>o(f).acts),cell:f=>D(o(f).acts,En(
o(f)),s(f))},{name:"quad_classes",isText:!1,value:f=>iy(o(f)),cell:f=>ay(o(f),s(f))},a("statements",f=>o(f).statements.length),
a("articles",f=>o(f).articles.size),a("sources",f=>o(f).sources.size)]}function Sm(t){let{level:e,chosen:n}=t,o=new Map(
vt(n,n.inside.keys()).map((l,f)=>[l,f])),s=I().statements,r=l=>f=>f[l]>=0?W(e,f[l]):Ft(s[f.at][l==="a"?"s":"o"]),i=l=>f=>{
let u=m("bdi",{},r(l)(f));return f[l]>=0?C(u,()=>Y(e.nodes[f[l]].actor)):u},a=({at:l})=>Q(l).title;return[{name:"when",isText:!0,
value:({at:l})=>Go(s[l]),order:({at:l})=>o.get(l)??0},{name:"actor",isText:!0,value:r("a"),cell:i("a")},{name:"relation",
isText:!0,value:({at:l})=>it(l).label},{name:"target",isText:!0,value:r("b"),cell:i("b")},{name:"quote",isText:!0,value:({
at:l})=>Lt(l),cell:({at:l})=>_m(l)},{name:"held",isText:!0,value:({at:l})=>Hn(l).join("; ")},{name:"article",isText:!0,value:a,
cell:l=>C(m("bdi",{},a(l)),()=>Po(b.statements.article[l.at],l.at))}]}function ry(t){let e=m("bdi",{},t.slice(0,ea).join(
"; "));if(t.length<=ea)return e;let n=()=>{e.textContent=t.join("; "),o.remove()},o=C(` ${p("and_more",{n:t.length-ea})}`,
n);return[e,o]}var _m=t=>[m("q",{dir:"auto",lang:Q(t).language},C(Lt(t),()=>lt(t))),m("span",{class:"quiet",dir:"ltr"},`\
 ${Xt(Q(t))}`)],iy=({byQuadClass:t})=>t.reduce((e,n,o)=>e+(Vt(b,o)==="cooperation"?n:-n),0);function ay({byQuadClass:t,quadClasses:e},n){
let o=b.labels.quad_classes.map((s,r)=>t[r]>0&&m("span",{class:`quad-class ${Vt(b,r)}`},D(t[r],e[r],`${n}, ${s}`),` ${s}`));
return o.some(Boolean)?o:"\u2013"}var Om=100,km=2e3,cy={ties:"-weight",statements:"when"},Mm=[];async function vm(t){let{rows:e,facets:n,columns:o,sort:s,
more:r,language:i}=w,a=[$,e,n,o,s,r,i];if(t.querySelector(".table-view")&&a.every((x,y)=>x===Mm[y]))return;await P(),Mm=
a;let c=mo($),l=ec(c,e),{units:f,counts:u}=nc(c,l,n),d=m("div",{class:"facets","aria-label":p("facets"),role:"group"}),h=t.
querySelector(".facets");L(d,ym(u,po(n))),h&&qo(d,No(h));let g=e==="ties"?uy(c,l,f):my(c,l,f);L(t,m("div",{class:"sheet \
table-view"},d,m("div",{class:"table-main"},ly(c),g))),d.scrollTop=h?.scrollTop??0}function ly(t){let{facets:e,columns:n,
rows:o}=w,s=e?wr(b,e):{},r=lr.map(a=>T(p(`rows_${a}`),()=>k({rows:a,sort:null,columns:null,more:0}),{"aria-pressed":String(
a===o)})),i=o==="ties"?[mt(t)," ",D(p("show_quotes"),ee(t).statements,p("based_on_drawn"))]:se();return[m("p",{class:"qu\
iet"},i),m("div",{class:"table-tools"},m("div",{class:"choices",role:"group","aria-label":p("rows")},r),(e||n)&&T(p("rem\
ove_facets"),()=>k({facets:null,columns:null,more:0})),Object.keys(s).length>0&&T(p("apply_facets"),()=>k({...s,facets:fy(
e??[]),more:0}),{title:p("apply_facets_help")}))]}function fy(t){let e=t.filter(n=>!Object.keys(wr(b,[n])).length);return e.
length?e:null}function uy(t,e,n){let{level:o,chosen:s}=t,r=n.map(({row:c})=>c),i=[...Pe(b,o,r,s,t.state.count).values()],
a=new Set(e.map(({a:c,b:l})=>c*o.nodes.length+l)).size;return Tm($m(t),i,a,"tie",c=>c.key)}var my=(t,e,n)=>Tm(Sm(t),n,e.
length,"statement",({at:o})=>o);function Tm(t,e,n,o,s){let r=new Map(t.map(({name:S})=>[S,na(S)])),i=e.filter(S=>t.every(
O=>dy(O,S,r.get(O.name)??""))),a=t.some(({name:S})=>S===w.sort?.replace(/^-/,""))?w.sort:cy[w.rows],c=!!a?.startsWith("-"),
l=t.find(({name:S})=>S===a?.replace(/^-/,"")),f=l?.order??l?.value??s,u=i.map(S=>({row:S,value:f(S)})).sort((S,O)=>(c?-1:
1)*py(S.value,O.value)||s(S.row)-s(O.row)),d=Math.min(u.length,km),h=Math.min(Om*(1+w.more),d),g=t.map(S=>hy(S,l===S&&(c?
"descending":"ascending"))),x=t.map(S=>m("td",{},gy(S,r.get(S.name)??""))),y=p("table_shown",{n:N(h),of:N(u.length),total:q(
n,o)});return[m("p",{class:"quiet",role:"status"},y),m("div",{class:"table-scroll",tabindex:0,role:"region","aria-label":p(
"tab_table")},m("table",{class:"listed"},m("thead",{},m("tr",{},g),m("tr",{class:"filters"},x)),m("tbody",{},u.slice(0,h).
map(({row:S})=>wy(t,S)))),!u.length&&m("p",{},n?p("nothing_fits"):we()),d>h&&T(p("more",{n:N(Math.min(Om,d-h))}),()=>k({
more:w.more+1})),u.length>h&&h===km&&m("p",{class:"quiet"},p("table_most")))]}var py=(t,e)=>typeof t=="number"?t-Number(
e):t.localeCompare(String(e));function dy({isText:t,value:e},n,o){return o?t?oa(String(e(n)),o):!(Number(e(n))<Number(o)):
!0}function hy({name:t,isText:e},n){let o=n?n==="ascending":!e;return m("th",{scope:"col","aria-sort":n||"none",class:e?
"":"num"},C(p(`column_${t}`),()=>k({sort:`${o?"-":""}${t}`})),n&&(n==="descending"?" \u2193":" \u2191"))}function gy({name:t,
isText:e},n){let o=r=>{let i=(w.columns??[]).filter(c=>!c.startsWith(`${t}:`)),a=r.trim()?[...i,`${t}:${r.trim()}`]:i;return k(
{columns:a.length?a:null,more:0})},s=p(e?"column_contains":"column_at_least");return m("input",{type:e?"search":"number",
value:n,placeholder:e?"\u2026":"\u2265","aria-label":`${p(`column_${t}`)}: ${s}`,onchange:r=>o(r.target.value)})}var wy=(t,e)=>m(
"tr",{},t.map(({name:n,isText:o,value:s,cell:r},i)=>m(i?"td":"th",{scope:i?null:"row",class:o?n:"num"},r?r(e):m("bdi",{},
s(e)))));function Am(t){let{facts:e,chosen:n}=t,o=$y(t);return Ro(t,vt(n,J(n.inside))).map(s=>{let r=jo(t,s),i=s.find(c=>rt(e,c))??
r,a=Sy(s,o);return{main:r,statements:s,first:n.first[i],last:n.last[i],isReal:s.some(c=>rt(e,c)),sign:_y(t,r,a),ties:a}})}
var ce=({first:t,last:e})=>t!==null||e!==null,Lm=(t,[e,n])=>t.filter(({ties:o})=>o.some(({pair:s})=>s.a===e&&s.b===n||s.
a===n&&s.b===e));function Cs({level:t,state:e}){let[n,o,...s]=(e.pair??[]).map(r=>t.numbers.get(r));return n!==void 0&&o!==
void 0&&!s.length?[n,o]:null}function Em(t,e,n,o=null){let s=new Map,r=n==="pair"||o?by:a=>xy(t,a);for(let a of e)for(let c of r(
a)){if(o&&!(o.includes(c[0])&&o.includes(c[1])))continue;let l=s.get(c.join(" "))??{ends:c,units:[]};s.set(c.join(" "),l),
l.units.push(a)}let i=[...s.values()].sort((a,c)=>c.units.length-a.units.length);return n==="pair"||o?yy(i,s):i}var by=({
ties:t})=>t.map(({pair:e})=>[e.a,e.b]);function xy({facts:t,level:e},{main:n,ties:o}){let s=o.flatMap(({pair:i,rows:a})=>a.
some(c=>t.ties.together[c])?[i.a,i.b]:[i.a]);return(s.length?[...new Set(s)]:[e.subject[n]]).filter(i=>i>=0).map(i=>[i])}
function yy(t,e){let n=new Set;for(let o of t){n.add(o);let s=e.get([...o.ends].reverse().join(" "));s&&n.add(s)}return[
...n]}function $y({facts:t,pairs:e}){let n=new Map;for(let o of e.values())for(let s of o.rows){let r=t.ties.statement[s],
i=n.get(r)??new Map;n.set(r,i),i.set(o,[...i.get(o)??[],s])}return n}function Sy(t,e){let n=new Map;for(let o of t)for(let[
s,r]of e.get(o)??[])n.set(s,[...n.get(s)??[],...r]);return[...n].sort(([o],[s])=>On(o,s)).map(([o,s])=>({pair:o,rows:s}))}
function _y({facts:t},e,n){let{relation:o,quad_class:s}=t.statements;return n.some(({rows:i})=>i.some(a=>t.ties.together[a]))?
t.names.signs.indexOf(Vt(t,s[e])):t.relations[o[e]].sign}function Nm(t){let e=new Map;for(let{first:n,last:o}of t){let[s,
r]=[n??o,o??n];s!==null&&r!==null&&e.set(`${s} ${r}`,[s,r])}return[...e.values()].sort(([n,o],[s,r])=>n-s||o-r)}var Oy=1600,xt=null,Jn=null;function yt(){if(!xt)return null;let[t,e]=xt.stops[xt.at];return w.since===t&&w.until===e?xt:
null}var qm=()=>Jn!==null&&yt()!==null;function Cm(){let t=yt();return t?me(b,$.level,{...w,since:t.since,until:t.until}):
$}function fn(t){let e=Cs(t),n=Am(t);return e?Lm(n,e):n}async function Im(){un();let t=yt();Jn=setInterval(ky,Oy),await ra(
t&&t.at+1<t.stops.length?t.at+1:0)}function Rm(){return un(),k({})}function sa(t){un();let e=yt();return ra(e?e.at+t:0)}
function jm(){un();let t=yt();return xt=null,t?k({since:t.since,until:t.until}):k({})}function un(){Jn!==null&&clearInterval(
Jn),Jn=null}async function ky(){let t=yt();if(t&&t.at+1<t.stops.length){await ra(t.at+1);return}un(),t&&await k({})}async function ra(t){
if(xt=yt()??{stops:Nm(fn($)),at:0,since:w.since,until:w.until},!xt.stops.length){xt=null,un();return}xt={...xt,at:Math.min(
Math.max(t,0),xt.stops.length-1)};let[e,n]=xt.stops[xt.at];await k({since:e,until:n})}function Is(){let t=yt(),e=qm(),n=t&&p("play_at",{n:N(t.at+1),of:N(t.stops.length),when:Ue(...t.stops[t.at])});return m(
"div",{class:"play",role:"group","aria-label":p("play_acts")},T(`\u25C0 ${p("act_before")}`,()=>sa(-1),{disabled:!t||t.at===
0}),T(p(e?"pause":"play"),e?Rm:Im,{"aria-pressed":String(e)}),T(`${p("act_next")} \u25B6`,()=>sa(1),{disabled:t!==null&&
t.at+1===t.stops.length}),t&&T(p("whole_period"),jm),m("span",{class:"quiet","aria-live":"polite"},n))}function Wm(t,e){let{act:n}=t.facts.statements,o=new Map(e.map(f=>[n[f.main],f])),s=ia(t).map(f=>f.map(u=>o.get(u))),r=new Set(
s.flat().filter(f=>f!==void 0&&!ce(f))),i=s.filter(f=>f.every(u=>u&&r.has(u))),a=new Map;for(let[f,u]of i)a.set(f,a.get(
f)??[]),a.set(u,[...a.get(u)??[],f]);let c=new Map,l=f=>{let u=c.get(f);if(u!==void 0)return u;let d=1+Math.max(0,...(a.
get(f)??[]).map(l));return c.set(f,d),d};for(let f of e)a.has(f)&&l(f);return c}function ia({facts:t,state:e}){if(!t.orders.
length)return[];let{inside:n,main:o}=_t(t,lo(e),St(e)),{act:s,relation:r}=t.statements,i=l=>n[l]===1&&s[l]>=0&&rt(t,l)&&
t.relations[r[o[l]]].deed,a=new Map;for(let[l,f,u]of t.orders)!n[l]||!rt(t,l)||!i(f)||!i(u)||s[f]===s[u]||a.set(s[f],(a.
get(s[f])??new Set).add(s[u]));let c=new Map([...a.keys()].map(l=>[l,My(a,l)]));return[...c].flatMap(([l,f])=>[...f].filter(
u=>!c.get(u)?.has(l)).map(u=>[l,u]))}function My(t,e){let n=new Set(t.get(e));for(let o of n)for(let s of t.get(o)??[])n.
add(s);return n}function Fm(t,e,n,o){return Rs(t,e,n,o,!0)??vy(t,Rs(t,e,n,o,!1),e,n)}var mn=({left:t})=>t+7+4,Zn=({left:t,width:e})=>t-7-
4-e;function Rs(t,e,n,o,s){let r=[],i=[];for(let a of t){let c=mn(a)+a.width<=n,l=s&&!c?Math.max(Zn(a),e):a.left-7;if(s&&
!c&&Zn(a)<e)return null;let f=Math.max(a.right,a.left)+7,u=r.findIndex(d=>d+8/2<=l);if(u<0&&(u=r.length),u>=o)return null;
r[u]=s&&c?Math.max(f,mn(a)+a.width+8/2):f,i.push({row:u,words:s?c?mn(a):Zn(a):null})}return i}function vy(t,e,n,o){if(!e)
return null;let s=[];return e.map(({row:r},i)=>{let a=t[i],c=e.findIndex((d,h)=>h>i&&d.row===r),l=c<0?o:t[c].left-7-8,f=mn(
a)+a.width<=l,u=!f&&Zn(a)>=Math.max(s[r]??n,n);return s[r]=Math.max(a.right,a.left,f?mn(a)+a.width:0)+7+8,{row:r,words:f?
mn(a):u?Zn(a):null}})}function Pm(t,e){let n=new Map,o=[];for(let s of t){let r=s.first===null||s.last===null?-1:Bm(e,s.
first);r<0||r!==Bm(e,s.last)?o.push(s):n.set(r,[...n.get(r)??[],s])}return{bins:n,wide:o}}function Bm(t,e){let[n,o]=[0,t.
length];for(;n<o;){let s=n+o>>1;t[s]<=e?n=s+1:o=s}return n-1}var Ty={denied:null,"not actual":"3.5 2.5",hedged:"0.1 3",doubted:"0.1 3",plain:null},Hm=[`M${6} 0 A${6} ${6} 0 1 1 ${-6}\
 0 A${6} ${6} 0 1 1 ${6} 0 Z`,"M-5.5 -5.5 H5.5 V5.5 H-5.5 Z","M-7 0 L0 -7 L7 0 L0 7 Z"];var js=t=>Math.min(t,Hm.length-1);function aa({main:t}){let{hold:e,mark:n}=b.statements;return b.names.marks[n[t]]==="do\
ubted"?"doubted":b.names.holds[e[t]]}function Ie(t,e,n,o){let s=b.names.signs[js(t)];return _("g",{class:`form ${s} ${e===
"plain"?"filled":"hollow"}`,transform:`translate(${n} ${o})`},_("path",{d:Hm[js(t)],"stroke-dasharray":Ty[e]}),e==="deni\
ed"&&_("path",{class:"slash",d:"M-6 6 L6 -6"}),e==="doubted"&&_("text",{class:"doubt",y:4.5},"?"))}var Dm=(t,e)=>_("svg",
{class:"sample",width:18,height:16,viewBox:"-9 -8 18 16","aria-hidden":"true"},Ie(t,e,0,0)),Ay=()=>_("svg",{class:"sampl\
e",width:32,height:16,viewBox:"-9 -8 32 16","aria-hidden":"true"},Ws(2,-7,21,0),Ie(2,"plain",0,0)),Ws=(t,e,n,o)=>_("rect",
{class:`days ${b.names.signs[js(t)]}`,x:e,y:o-7,width:Math.max(n-e,0),height:14,rx:4}),Re=(t,e,...n)=>_("g",{class:"mark",
tabindex:0,role:"button","aria-label":t,onclick:e,onkeydown:Fr(e)},_("title",{},t),n);function zm(t){let e=[...new Set(t.
map(({sign:r})=>js(r)))].sort(),n=new Set(t.map(aa)),o=["not actual","denied","hedged","doubted"],s=e.map(r=>[Dm(r,"plai\
n"),b.labels.signs[r]]);for(let r of o)n.has(r)&&s.push([Dm(2,r),p(`held_${r.replace(" ","_")}`)]);return t.some(({first:r,
last:i})=>r!==i)&&s.push([Ay(),p("days_possible")]),s}var to=40,Um=14,Ly=45,Ey=.2,Gm=90,Ny=400,Bs=class{constructor(e,n,o){let s=e.flatMap(({first:i,last:a})=>[i,a]).filter(i=>i!==
null),r=[...new Set(s)].sort((i,a)=>i-a);this.left=n,this.right=o,this.stretches=Iy(qy(r,e,Math.floor((o-n)/(Gm+to))),n,
o)}x(e){let[n]=this.stretches,o=this.stretches[this.stretches.length-1];if(e<n.from)return this.left;if(e>o.to)return this.
right;let{from:s,to:r,left:i,right:a,isFolded:c}=this.stretches.find(f=>e<=f.to&&!f.isFolded&&e>=f.from)??this.stretches.
find(f=>e<=f.to)??o,l=c?0:Um;return s===r?i+l:i+l+(e-s)/(r-s)*(a-i-2*l)}get folds(){return this.stretches.filter(({isFolded:e})=>e)}get daysAPixel(){
return Math.max(...this.stretches.map(e=>e.isFolded?0:(e.to-e.from)/Km(e)))}ticks(e,n){return this.stretches.filter(({isFolded:o})=>!o).
flatMap(o=>Ry(o,this,e,n))}},Km=({left:t,right:e})=>Math.max(e-t-2*Um,1);function qy(t,e,n){let o=t[t.length-1]-t[0],s=Cy(
t,e),r=t.slice(1).flatMap((c,l)=>s.has(l)?[]:[{k:l,days:c-t[l]}]),i=new Set;for(let{k:c,days:l}of r.sort((f,u)=>u.days-f.
days)){if(i.size>=n||l<Ly||l<Ey*o)break;i.add(c),o-=l}let a=[[t[0],t[0]]];for(let[c,l]of t.entries())i.has(c-1)?a.push([
l,l]):a[a.length-1][1]=l;return a}function Cy(t,e){let n=new Map(t.map((s,r)=>[s,r])),o=new Set;for(let{first:s,last:r}of e)
if(!(s===null||r===null||r-s>Ny))for(let i=n.get(s);t[i]<r;i++)o.add(i);return o}function Iy(t,e,n){let o=n-e-to*(t.length-
1),s=t.reduce((l,[f,u])=>l+u-f,0),r=Math.min(Gm,o/t.length),i=o-r*t.length,a=[],c=e;for(let[l,[f,u]]of t.entries()){l&&(a.
push({from:t[l-1][1],to:f,left:c,right:c+to,isFolded:!0}),c+=to);let d=r+i*(s?(u-f)/s:1/t.length);a.push({from:f,to:u,left:c,
right:c+d,isFolded:!1}),c+=d}return a}function Ry(t,e,n,o){let{from:s,to:r,left:i,right:a}=t,c=r-s,l=[1,de,he].slice(c<2*
de?0:c<2*he?1:2).map(y=>n(s,y)),f=l.find(y=>e.x(s)+o(y)<=a+to)??l[l.length-1],u=[{x:e.x(s),text:f,isLine:!1,days:null}],
d=e.x(s)+o(f)+10,h=zo(s,r,(c||1)/Km(t)*84);for(let[y,{day:S,step:O}]of h.entries()){let M=[S,(h[y+1]?.day??r+1)-1],[A,R]=[
e.x(S),n(S,O)];if(A<d||A+o(R)>a){u.push({x:A,text:"",isLine:!0,days:M});continue}u.push({x:A,text:R,isLine:!0,days:M}),d=
A+o(R)+10}let g=n(r,1),x=e.x(r)-o(g);return u.length===1&&c&&x>d&&x>i&&u.push({x,text:g,isLine:!1,days:null}),u}var pn=22,ca=8,jy=20,Vm=16,Ym=[520,360,240,160,120],Wy=5;function Qm(t,e,n){let o=n+ca+(e.named?0:jy),{shapes:s,rows:r}=Py(
t,e,o)??Dy(t,e,o),i=o-n+Math.max(r,1)*pn+ca;return{shapes:[By(t,e,n),...s],height:i}}function By({title:t,open:e,number:n},{
named:o,left:s,right:r},i){let a=N(n),c=o||r-s,l=Fy(t,c,c-V(a)-12,o?2:1),f=i+ca+(l.length>1?9:15),u=l.map((g,x)=>_("text",
{class:"lane-name",x:0,y:f+x*Vm},g)),d=V(l[l.length-1],13,600)+6,h=_("text",{class:"lane-number",x:d,y:f+(l.length-1)*Vm},
a);return e?Re(`${t}: ${a}`,e,...u,h):_("g",{},u,h)}function Fy(t,e,n,o){let s=(l,f)=>V(l,13,600)<=f;if(o===1||s(t,n))return[
wt(t,n,13,600)];let r=t.split(" "),i=r.length-1;for(;i>1&&!s(r.slice(0,i).join(" "),e);)i--;let[a,c]=[r.slice(0,i).join(
" "),r.slice(i).join(" ")];return[wt(a,e,13,600),...c?[wt(c,n,13,600)]:[]]}function Py({items:t},{left:e,right:n,rows:o,
reach:s},r){if(t.length*14>o*(n-e))return null;let i=t.map(u=>({item:u,reach:s(u)})).sort((u,d)=>u.reach[0]-d.reach[0]),
a=u=>i.map(({item:d,reach:[h,g]})=>{let x=wt(d.words(Math.floor(u/Wy)),Math.min(u,(n-e)/2));return{left:h,right:g,width:V(
x),words:x}}),c=a(Ym[0]);for(let u of Ym.slice(1)){if(Rs(c,e,n,o,!0))break;c=a(u)}let l=Fm(c,e,n,o);return l?{shapes:i.map(
({item:u},d)=>{let{row:h,words:g}=l[d],x=r+h*pn+pn/2;return Re(u.name(),u.open,...u.shapes(c[d].left,c[d].right,x),g!==null&&
_("text",{class:"mark-label",x:g,y:x+4},c[d].words))}),rows:1+Math.max(0,...l.map(({row:u})=>u))}:null}function Dy({title:t,
items:e},n,o){let s=[...new Set(e.map(({kind:i})=>i))].sort(),r=[];for(let[i,a]of s.entries()){let c=o+i*pn;r.push(n.sample(
a,n.left-10,c+pn/2));let l=e.filter(d=>d.kind===a),{bins:f,wide:u}=Pm(l,n.bins.starts);for(let[d,h]of f){let[g,x]=[n.bins.
edges[d],n.bins.edges[d+1]];r.push(Hy(h,`${t}: ${n.binName(d,h.length)}`,g,x,c,a,n))}if(u.length){let d=`${t}: ${n.binName(
-1,u.length)}`,h=()=>n.openAll(u,d),g=_("text",{class:"lane-number end",x:n.end,y:c+15},`+${N(u.length)}`);r.push(Re(d,h,
g))}}return{shapes:r,rows:s.length}}function Hy(t,e,n,o,s,r,i){let a=N(t.length),c=V(a)+2<=o-n;return Re(e,()=>i.openAll(
t,e),_("rect",{class:`bin kind-${r}`,x:n+.5,y:s+2,width:Math.max(o-n-1,1),height:pn-4,rx:3}),c&&_("text",{class:"bin-num\
ber",x:(n+o)/2,y:s+15},a))}var zy=700,Uy=200,Gy=22,Ky=44,$t=40,Vy=28,Zm=3;function tp({lanes:t,ordered:e,stepOf:n,steps:o,now:s,openAll:r},i){let a=i>=
zy?Uy:0,[c,l]=[a+Gy,i-Ky],f={left:c,right:l,end:i,named:a,openAll:r,sample:Qy},u=t.flatMap(({items:g})=>g),d=[],h=0;if(u.
length){let g=new Bs(u,c,l),x={...f,rows:Xm(t),reach:Yy(g),...Xy(g)},y=Jm(t,x,$t);d.push(...Jy(g,y.height,t),...t1(g,s,y.
height),...y.shapes),h=y.height}if(e.length){let g=(l-c)/o,x=M=>c+14+(M-1)*g,y={...f,rows:Xm(e),reach:M=>[x(n(M)),x(n(M))],
bins:{starts:[],edges:[]},binName:()=>p("ordered")},S=h+(h?24:0),O=Jm(e,y,S+$t);d.push(_("text",{class:"part-name",x:0,y:S+
12},p("ordered")),...e1(x,o,S+$t,O.height),...O.shapes),h=O.height}return _("svg",{class:"timeline",width:i,height:h+4,viewBox:`\
0 0 ${i} ${h+4}`,role:"group","aria-label":p("tab_timeline")},d)}var Xm=t=>t.length<=3?16:t.length<=6?8:5,Yy=t=>({first:e,
last:n})=>[e===null?t.left:t.x(e),n===null?t.right:t.x(n)],Qy=(t,e,n)=>t===Zm?Ie(2,"not actual",e,n):Ie(t,"plain",e,n);function Jm(t,e,n){
let o=[],s=n;for(let r of t){let i=Qm(r,e,s);o.push(_("line",{class:"grid",x1:0,x2:e.end,y1:s,y2:s}),...i.shapes),s+=i.height}
return{shapes:o,height:s}}function Xy(t){let{stretches:e}=t,[n,o]=[e[0].from,e[e.length-1].to],s=zo(n,o,Math.max(t.daysAPixel*
Vy,1)),r=[n,...s.map(({day:f})=>f)],i=[...r.slice(1),o+1],a=s.length?s[0].step:o-n+1,c=[...r.map(f=>t.x(f)),t.right];return{
bins:{starts:r,edges:c},binName:(f,u)=>f<0?p("wide_dates",{n:N(u)}):p("acts_of",{n:N(u),when:a<he?p("date_throughout",{from:Fs(
r[f],1),to:Fs(i[f]-1,1)}):Fs(r[f],he)})}}function Fs(t,e){let n=et(t);return ht(e<de?n:e<he?n.slice(0,7):n.slice(0,4))}function Jy(t,e,n){
let{left:o,right:s}=t,r=t.ticks(Fs,V).map(({x:l,text:f,isLine:u,days:d})=>{let h=f&&_("text",{class:"tick-label",x:l,y:12},
f),g=d&&(()=>k({since:d[0],until:d[1]}));return[u&&_("line",{class:"grid",x1:l,x2:l,y1:$t-6,y2:e}),h&&g?Re(p("only_perio\
d",{period:Ue(...d)}),g,h):h]}),i=o,a=t.folds.map(l=>{let f=(l.left+l.right)/2,u=Zy(l,n).find(d=>f-V(d)/2>=i&&f+V(d)/2<=
s);return u&&(i=f+V(u)/2+8),[_("rect",{class:"fold",x:l.left,y:$t-22,width:l.right-l.left,height:e-$t+22}),_("path",{class:"\
break",d:`M${f-6} ${$t-1} l5 -10 M${f+1} ${$t-1} l5 -10`}),u&&_("text",{class:"fold-label",x:f,y:$t-14},u)]}),c=t.stretches.
filter(({isFolded:l})=>!l).map(l=>_("line",{class:"axis",x1:l.left,x2:l.right,y1:$t-6,y2:$t-6}));return[...a,...r,...c].
flat().filter(Boolean)}function Zy({from:t,to:e},n){let o=e-t,[s,r]=o>=2*he?[Math.floor(o/365.25),"years"]:o>=2*de?[Math.
floor(o/30.44),"months"]:[o,"days"];return[!n.some(({items:a})=>a.some(({first:c,last:l})=>(c??-1/0)<e&&(l??1/0)>t))&&p(
`no_act_${r}`,{n:s}),p(`number_${r}`,{n:s})].filter(a=>typeof a=="string")}function t1(t,e,n){if(!e)return[];let[o,s]=[t.
x(e[0])-9,t.x(e[1])+9];return[_("rect",{class:"now",x:o,y:$t-6,width:s-o,height:n-$t+6})]}function e1(t,e,n,o){let s=e>1?
t(2)-t(1):1/0;return Array.from({length:e},(r,i)=>[_("line",{class:"grid",x1:t(i+1),x2:t(i+1),y1:n-6,y2:o}),s>=V(N(e))+4&&
_("text",{class:"tick-label step",x:t(i+1),y:n-12},N(i+1))]).flat().filter(r=>r instanceof SVGElement)}var ep=(t,e)=>e?Math.
min(t,b.names.signs.length-2):Zm;var la=90,np=12;function op(t,e,n){let o=aa(e);return{first:e.first,last:e.last,kind:ep(e.sign,e.isReal),words:s=>Ps(t,e,
n.ends,s),name:()=>`${Ps(t,e,n.ends,la)}: ${pt(e.main)}, ${r1(e)}`,statements:()=>e.statements,open:()=>H(e.statements,Ps(
t,e,n.ends,la)),shapes:(s,r,i)=>[ce(e)&&e.first!==e.last&&Ws(e.sign,s-7,r+7,i),Ie(e.sign,o,s,i)]}}function sp(t){let{id:e,
title:n,first:o,last:s}=b.articles[t];return{first:o,last:s,kind:2,words:r=>`\u201C${Ve(n,r)}\u201D`,name:()=>`\u201C${n}\
\u201D, ${on(b.articles[t])}`,statements:()=>b.statements.article.flatMap((r,i)=>r===t?[i]:[]),open:()=>k({tab:"article",
article:e}),shapes:(r,i,a)=>[o!==s&&Ws(2,r-7,i+7,a),_("path",{class:"tick",d:`M${r} ${a-8} V${a+8}`})]}}function fa(t,e){
let{level:n}=t,o=e.ties.length?e.ties[0].pair.a:n.subject[e.main];return(o>=0?`${W(n,o)} `:"")+Ps(t,e,[o],la)}function Ps({
level:t},e,[n,o],s){let r=e.ties.filter(({pair:d})=>d.a===n&&(o===void 0||d.b===o)),[i,...a]=r.length?r:e.ties.filter(({
pair:d})=>d.b===n);if(!i)return s1(e,s);let c=W(t,i.pair.a===n?i.pair.b:i.pair.a),l=o===void 0?` ${c}${a.length?` +${a.length}`:
""}`:"",{parts:f}=At(b,i.rows)[0],u=Cn(f,s-l.length)+l;return f[5]?u:u+n1(e,s-u.length)}function n1({main:t},e){let{roles:n,
statements:o}=I(),s=o[t].roles?.find(([i])=>n[i].function==="topic");if(!s||e<np)return"";let r=Ft(s[1],1).replace(/^\[|\]$| \[.*$/g,
"");return o1(s[1])?`: ${Ve(r,e-2)} ?`:`: ${Ve(r,e)}`}function o1(t){if(typeof t=="string"||t>=0)return!1;let e=b.statements.
stance[-1-t];return e>=0&&["doubts","rejects"].includes(b.names.stances[e])}function s1({main:t},e){let{label:n}=it(t),o=Ft(
I().statements[t].o,1);return`${n} ${Ve(o,Math.max(e-n.length,np))}`.trim()}function r1({main:t,first:e,last:n}){let o=I().
statements[t];return o.when||o.inferred_when?Uo(o):e===null&&n===null?p("date_unknown"):Ue(e,n)}var ip=12,i1=300,ap=ip,ua=0,rp=null;async function Ds(t){await P();let e=Cm(),n=fn(e);if(!n.length&&!w.pair){L(t,Et(m("p",
{},we())));return}let s=(e===$?n:fn($)).flatMap(({statements:u})=>u),r=Cs(e),i=Em(e,n,w.lanes,r),a=Wm(e,n),c=i.slice(0,ap),
l=m("div",{class:"timeline-box"}),f=n.filter(u=>!ce(u)&&!a.has(u));L(t,Et(m("div",{class:"line timeline-head"},r?m1(r):u1(),
Is()),n.length===0&&m("p",{},p("no_tie_between")),l,i.length>c.length&&p1(i.length-c.length,t),d1(n),h1(n,a.size,f.length,
i.reduce((u,d)=>u+d.units.length,0)>n.length),g1(f),w1(n,r),ys(Io(b,s,$.chosen.main),p("tab_timeline")))),a1(l,e,c,n,a),
c1(t)}function a1(t,e,n,o,s){ua=t.clientWidth;let{paddingLeft:r,paddingRight:i}=getComputedStyle(t),a=ua-parseFloat(r)-parseFloat(
i),c=new Map,l=(x,y)=>{let S=x.units.filter(y).map(O=>{let M=op(e,O,x);return c.set(M,s.get(O)??0),M});return{title:l1(e,
x),open:f1(e,x),items:S,number:S.length}},f=n.map(x=>l(x,ce)).filter(({items:x})=>x.length),u=n.map(x=>l(x,y=>s.has(y))).
filter(({items:x})=>x.length),h=[...new Set(o.flatMap(({statements:x})=>x.map(y=>b.statements.article[y])))].filter(x=>ce(
b.articles[x])).map(sp);h.length&&f.push({title:p("articles"),open:null,items:h,number:h.length});let g=yt();t.append(tp(
{lanes:f,ordered:u,stepOf:x=>c.get(x)??0,steps:Math.max(0,...s.values()),now:g?g.stops[g.at]:null,openAll:(x,y)=>H(x.flatMap(
({statements:S})=>S()),y)},Math.max(a,i1)))}function c1(t){rp??=new ResizeObserver(()=>{let e=t.querySelector(".timeline\
-box");w.tab==="timeline"&&e&&e.clientWidth&&e.clientWidth!==ua&&Ds(t)}),rp.observe(t)}var l1=({level:t},{ends:e})=>ut(e.
map(n=>W(t,n)));function f1({level:t},{ends:e}){let n=e.map(o=>t.nodes[o].actor);return()=>n.length===1?Y(n[0]):k({pair:n,
open:`pair:${n.map(encodeURIComponent).join(">")}`})}var u1=()=>m("label",{class:"line"},p("lanes_of"),G(p("lanes_of"),[
["actor",p("lanes_actor")],["pair",p("lanes_pair")]],w.lanes,t=>k({lanes:t}))),m1=t=>m("span",{class:"line"},m("strong",
{},t.map(e=>W($.level,e)).join(" \u2194 ")),T(p("all_pairs"),()=>k({pair:null}))),p1=(t,e)=>T(p("more",{n:N(t)}),()=>{ap+=
ip,Ds(e)}),d1=t=>m("ul",{class:"looks"},zm(t).map(([e,n])=>m("li",{},e,m("span",{},n))));function h1(t,e,n,o){let s=t.filter(
ce).length,r=[s>0&&p("at_their_dates",{n:N(s)}),e>0&&p("in_stated_order",{n:N(e)}),n>0&&p("without_date",{n:N(n)})].filter(
Boolean);return m("p",{class:"quiet"},p("timeline_drawn",{what:r.join(", ")}),o&&` ${p("timeline_several")}`)}var g1=t=>t.
length>0&&m("details",{class:"undated"},m("summary",{},`${p("without_date",{n:N(t.length)})}: ${p("show")}`),ae(t.map(e=>m(
"li",{},C(fa($,e),()=>H(e.statements,fa($,e))))),20));function w1(t,e){if(e||w.lanes==="actor")return null;let n=t.filter(
({ties:o})=>!o.length);return n.length>0&&m("p",{class:"quiet"},p("no_pair",{n:N(n.length)}))}function dn(t,e){let o=[...new Set(e.filter(s=>s!=null&&s!==""))];return{at:t,names:o,plain:o.map(bt)}}function ma(t,e){
let n=e.join(" ");return t===n?0:t.startsWith(n)?1:e.every(o=>t.includes(o))?e.every(o=>b1(t,o))?2:3:null}function b1(t,e){
for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(Xn(t,n))return!0;return!1}function cp(t,e,n){let o=[];for(let s of t){
let[r,i]=[1/0,0];for(let[a,c]of s.plain.entries()){let l=ma(c,e);l!==null&&l<r&&([r,i]=[l,a])}r<1/0&&o.push({one:s,rank:r,
by:i,count:n(s.at)})}return o.sort((s,r)=>s.rank-r.rank||r.count-s.count||s.one.at-r.one.at)}function lp(t,e){let n=null;
for(let o of t)for(let[s,r]of o.plain.entries())for(let i of new Set([r,...r.split(" ")])){let a=Math.min(Math.floor(Math.
max(e.length,i.length)/3),n?n.far-1:99);if(a<1||Math.abs(i.length-e.length)>a)continue;let c=x1(i,e,a);c<=a&&(n={one:o,name:o.
names[s],far:c})}return n}function x1(t,e,n){let[o,s]=[[],Array.from({length:e.length+1},(r,i)=>i)];for(let r=1;r<=t.length;r++){
let i=[r];for(let a=1;a<=e.length;a++){let c=t[r-1]===e[a-1];i[a]=Math.min(s[a]+1,i[a-1]+1,s[a-1]+(c?0:1)),r>1&&a>1&&t[r-
1]===e[a-2]&&t[r-2]===e[a-1]&&(i[a]=Math.min(i[a],o[a-2]+1))}if(Math.min(...i)>n)return n+1;[o,s]=[s,i]}return s[e.length]}var Hs=90,eo=class{constructor(){this.plain=[],this.passages={owners:[],bounds:[],texts:[]}}add(e,n,o=null){this.plain.push(
`${bt(e)}
`),this.passages.owners.push(n),this.passages.bounds.push(o),this.passages.texts.push(o?null:e)}whole(){let e=new Uint32Array(
this.plain.length+1);for(let[n,o]of this.plain.entries())e[n+1]=e[n]+o.length;return{plain:this.plain.join(""),starts:e,
...this.passages}}};function pa(t,e){let{plain:n,starts:o}=t,s=e.join(" "),r=[[],[],[]],i=new Uint8Array(o.length);for(let[
a,c]of fp(t,s)){i[a]=1;let l=Xn(n,c)||y1(n.slice(o[a],o[a+1]),s)===0;r[l?0:1].push(a)}if(e.length>1){let a=e.reduce((c,l)=>l.
length>c.length?l:c,"");for(let[c]of fp(t,a)){if(i[c])continue;let l=n.slice(o[c],o[c+1]);e.every(f=>l.includes(f))&&r[2].
push(c)}}return r.flat()}function*fp({plain:t,starts:e},n){let o=0;for(let s=t.indexOf(n);s>=0&&o+1<e.length;s=t.indexOf(
n,e[o])){for(;e[o+1]<=s;)o++;yield[o,s],o++}}function y1(t,e){let n=2;for(let o=t.indexOf(e);o>=0;o=t.indexOf(e,o+1)){if(Xn(
t,o))return 0;n=1}return n}function no(t,e){let n=t.replace(/^#+\s+/,"").replace(/\s+/g," ").trim(),o=Zu(n,[e.join(" "),
...e]),[s]=o[0]??[0],r=s>Hs?up(n,s-Hs):0,i=n.length-s>2*Hs?up(n,s+2*Hs):n.length,a=r?"\u2026 ":"";return{text:`${a}${n.slice(
r,i).trimEnd()}${i<n.length?" \u2026":""}`,marks:o.filter(([c,l])=>c>=r&&l<=i).map(([c,l])=>[c-r+a.length,l-r+a.length])}}
function up(t,e){let n=t.indexOf(" ",e);return n>=0&&n-e<20?n+1:e}async function mp(t,e){let{findings:n,...o}=t,{facts:s,words:r}=o,i=r.entities.map(({label:l,labels:f={},aliases:u=[]},d)=>dn(
d,[l,...Object.values(f),...u])),a=({at:l})=>!!r.entities[l].actor,c=await _1(t,e);return{...o,actors:i.filter(a),issues:i.
filter(l=>!a(l)),relations:s.relations.map(({label:l},f)=>dn(f,[l])),questions:s.questions.map(({title:l,name:f},u)=>dn(
u,[l,f])),articles:s.articles.map(({title:l,author:f,publisher:u},d)=>dn(d,[l,f,u,[f,u,l].filter(Boolean).join(" ")])),findings:M1(
t,n),quotes:await S1(t,e),sentences:c,sentenceOf:k1(t,c)}}function $1({facts:t,words:e},n){let{quote:o}=e.statements[n],
s=e.bodies[t.statements.article[n]];if(s===null)return o.join(" [\u2026] ");let r=[];for(let i=2;i<o.length;i+=2)r.push(
s.slice(Number(o[i]),Number(o[i+1])));return r.join(" [\u2026] ")}async function S1(t,e){let n=new eo;for(let[o,{translation:s}]of t.
words.statements.entries())n.add($1(t,o),o),s&&n.add(s,o),await e();return n.whole()}async function _1({words:t,facts:e},n){
let o=new eo;for(let[s,r]of t.bodies.entries()){let i=new Intl.Segmenter(e.articles[s].language??void 0,{granularity:"se\
ntence"});for(let{segment:a,index:c}of i.segment(O1(r??"")))a.trim()&&o.add(a,s,[c,c+a.length]);await n()}return o.whole()}
var O1=t=>t.replace(/(?<!\n|^#[^\n]*)\n(?!\n)/gm," ");function k1({facts:t,words:e},{owners:n,bounds:o}){let s=new Map;for(let[
r,i]of n.entries())s.has(i)||s.set(i,r);return Int32Array.from(e.statements,({quote:r},i)=>{let a=t.statements.article[i];
if(e.bodies[a]===null)return-1;let[c,l]=[s.get(a)??0,n.length];for(;l-c>1;){let f=c+l>>1;n[f]===a&&(o[f]?.[0]??0)<=Number(
r[2])?c=f:l=f}return c})}function M1({facts:t},e){let n=new Map(t.statements.key.map((o,s)=>[o,s]));return e.flatMap(o=>o.
findings).map(({title:o,sentence:s,counts:r,quote:i},a)=>{let c=s.map(([u])=>u).join(""),f=[...new Set([...r.flatMap(([,
,u])=>u),i.statement])].flatMap(u=>n.get(u)??[]);return{...dn(a,[c,`${o}: ${c}`]),statements:f}})}var pp=4,dp=4;function hp(t,e,n,o){let s=i=>i.filter(a=>!n.has(a)),r=[];for(let{at:i,plain:a}of t.relations){let c=v1(a[0].
split(" "),e);if(c===null||!o.relations[i])continue;let[l,f]=[e.slice(0,c.from),e.slice(c.to)].map(s);for(let u of A1(t,
i,l,f,o)){let d=o.ofPhrase(u);d.length&&r.push({kind:"phrase",rank:c.rank,count:d.length,label:"",phrase:u,statements:d})}}
return r.sort((i,a)=>i.rank-a.rank||(a.count??0)-(i.count??0))}function v1(t,e){for(let n=0;n<e.length;n++){let o=e.slice(
n,n+t.length);if(o.length===t.length&&o.every((i,a)=>T1(i,t[a])))return{from:n,to:n+t.length,rank:o.every((i,a)=>i===t[a])?
0:1};if(n+o.length===e.length&&o.join(" ").length>=pp&&t.join(" ").startsWith(o.join(" ")))return{from:n,to:e.length,rank:1}}
return null}function T1(t,e){let n=0;for(;n<t.length&&t[n]===e[n];)n++;return t===e||n>=pp&&n>=Math.max(t.length,e.length)-
2}function A1(t,e,n,o,s){let[r,i]=[n,o].map(a=>a.length?L1(t,a):[null]);return n.length||o.length?r.flatMap(a=>i.map(c=>({
relation:e,actor:a,target:c}))):s.targetsOf(e).slice(0,dp).map(a=>({relation:e,actor:null,target:a}))}function L1({actors:t,
issues:e,words:{entities:n}},o){let s=[];for(let{at:i,plain:a}of[...t,...e]){let c=a.map(l=>ma(l,o)).filter(l=>l!==null);
c.length&&s.push({rank:Math.min(...c),id:n[i].id})}return s.sort((i,a)=>i.rank-a.rank).filter(({rank:i})=>i===s[0].rank).
slice(0,dp).map(({id:i})=>i)}var gp=["phrase","actor","issue","relation","article","finding","question","quote","words"],E1=4,N1=200,q1="\u2E80",zs=class{constructor(e,n,o){
this.index=e,this.counts=new Co(e.facts,e.words,e.level,n),this.asking=new Set(Vi(o)),this.answers=e.facts.questions.map(
s=>s.tab?null:this.counts.ofQuestion(s))}groups(e,n=null){let o=Vi(e.replace(/[?\u00bf\u061f\uff1f]/g," "));if(!o.length)
return[];let s=c=>c===n?N1:E1,r=o.filter(c=>!this.asking.has(c)),i=o.join("").length>1||o[0]>=q1;return[C1("phrase",hp(this.
index,o,this.asking,this.counts),s("phrase")),...this.namedGroups(o,r.length?r:o,s),...i?this.textGroups(o,s):[]].filter(
({total:c})=>c).sort((c,l)=>bp(c)-bp(l)||gp.indexOf(c.kind)-gp.indexOf(l.kind))}nearest(e){let{actors:n,issues:o,relations:s}=this.
index;return lp([...n,...o,...s],bt(e))?.name??null}namedGroups(e,n,o){let{counts:s,index:r}=this,i=()=>0,a=l=>s.entities[l],
c=(l,f,u,d=()=>({}))=>{let h=cp(f,l==="question"?n:e,u),g=h.slice(0,o(l)).map(({one:x,rank:y,by:S,count:O})=>({kind:l,rank:y,
count:O,at:x.at,label:x.names[0],...S>0&&l!=="finding"&&l!=="question"&&{alias:x.names[S]},...d(x.at)}));return{kind:l,total:h.
length,hits:g}};return[c("actor",r.actors,a),c("issue",r.issues,a),c("relation",r.relations.filter(({at:l})=>s.relations[l]),
l=>s.relations[l],l=>({statements:s.ofRelation(l)})),c("article",r.articles,l=>s.articles[l],()=>({alias:void 0})),c("fi\
nding",r.findings,i,l=>({count:r.findings[l].statements.length,statements:r.findings[l].statements,snippet:no(r.findings[l].
names[0],e)})),c("question",r.questions.filter(({at:l})=>this.answers[l]?.length!==0),l=>this.answers[l]?.length??0,l=>{
let f=this.answers[l];return f?{statements:f}:{count:null,tab:r.facts.questions[l].tab}})]}textGroups(e,n){let{quotes:o,
sentences:s,sentenceOf:r}=this.index,{first:i,total:a,taken:c}=this.quoted(pa(o,e),n("quote")),l=pa(s,e).filter(d=>!c[d]),
f=i.map(({passage:d,statements:h})=>{let g=o.owners[d],x=no(this.sentence(r[g]),e),y=x.marks.length?x:no(this.quote(d),e),
S=this.index.facts.statements.article[g],O=[...h];return{...wp("quote",y,S,e),count:O.length,statements:O}}),u=l.slice(0,
n("words")).map(d=>{let h=this.sentence(d);return{...wp("words",no(h,e),s.owners[d],e),sentence:h}});return[{kind:"quote",
total:a,hits:f},{kind:"words",total:l.length,hits:u}]}quoted(e,n){let{quotes:o,sentences:s,sentenceOf:r}=this.index,i=new Uint8Array(
s.owners.length),a=new Map,c=new Set,l=0;for(let f of e){let u=o.owners[f],d=r[u],h=d<0?this.quote(f):d,g=d<0?!c.has(h):
!i[d];d<0?c.add(h):i[d]=1,g&&l++<n&&a.set(h,{passage:f,statements:new Set}),a.get(h)?.statements.add(u)}return{first:[...a.
values()],total:l,taken:i}}quote(e){return this.index.quotes.texts[e]??""}sentence(e){let{sentences:n,words:o}=this.index,
s=e<0?null:n.bounds[e];return s?(o.bodies[n.owners[e]]??"").slice(...s):""}},wp=(t,e,n,o)=>({kind:t,rank:bt(e.text).includes(
o.join(" "))?4:5,count:null,label:e.text,snippet:e,article:n}),C1=(t,e,n)=>({kind:t,total:e.length,hits:e.slice(0,n)});function bp({
hits:t}){let e=Math.min(...t.map(n=>n.rank));return e<=1?e:2}var I1=80;async function yp({kind:t,at:e=0,article:n=0,statements:o,tab:s,sentence:r},i,a){t==="actor"||t==="issue"?await R1(
I().entities[e].id):t==="article"?await k({tab:"article",article:b.articles[e].id,open:null}):t==="words"?await k({tab:"\
article",article:b.articles[n].id,open:null,find:[a,xp(r)]}):s?await k({tab:s}):t==="finding"?await H(o??[],F(i),{tab:"f\
indings",find:["",xp(i)]}):o?.length===1?await lt(o[0]):await H(o??[],F(i))}var xp=(t="")=>t.replace(/^#+\s+/,"").trim().
replace(/\s+/g," ").slice(0,I1);async function R1(t){let e=$.level.numbers.get(t);if(e===void 0||!$.nodes.has(e)){await Y(
t);return}let n=Ln().shown.has(e)?w.grown:Wr(t);await Y(t),await k({grown:n}),w.tab==="graph"&&hf(e)}function $p({kind:t,total:e,hits:n},o,s,r){let i=`results-${t}`;return m("div",{role:"group","aria-labelledby":i},m("p",
{class:"results-head",id:i},p(`found_${t}`),m("span",{class:"quiet"},` ${N(e)}`)),n.map(a=>o(j1(a),s(a,Sp(a)))),e>n.length&&
o(m("div",{role:"option",class:"result more"},p("show_all_of",{n:N(e)})),r(t)))}function j1(t){let{count:e,alias:n,snippet:o,
kind:s}=t;return m("div",{role:"option",class:"result"},o?m("span",{class:s==="quote"||s==="words"?"words":"",dir:"auto"},
F1(o)):m("span",{dir:"auto"},Sp(t)),n&&[" ",m("span",{class:"quiet",dir:"auto"},`(${n})`)],m("span",{class:"quiet aside"},
[B1(t),e!==null&&q(e,"statement")].filter(Boolean).join(" \xB7 ")))}function Sp({kind:t,label:e,at:n,phrase:o}){if(o){let[
s,r]=[o.actor,o.target].map(a=>a===null?"":W1(a));return p(s&&r?"phrase_both":r?"phrase_who":"phrase_whom",{actor:s,relation:b.
relations[o.relation].label,target:r})}return(t==="actor"||t==="issue")&&n!==void 0?U(I().entities[n]):e}function W1(t){
let e=I().entities.find(n=>n.id===t);return e?U(e):t}function B1({kind:t,at:e,article:n}){return t==="article"&&e!==void 0?
Xt(b.articles[e]):(t==="quote"||t==="words")&&n!==void 0?b.articles[n].title:t==="actor"||t==="issue"?e===void 0?"":I().
entities[e].type:""}function F1({text:t,marks:e}){let n=0;return[...e.flatMap(([s,r])=>{let i=t.slice(n,s);return n=r,[i,
m("mark",{},t.slice(s,r))]}),t.slice(n)]}var P1=12,[D1,H1,_p,Us]=[560,200,4,12],Nt="",da=null,Op=null,je=null,ye=[],$e=-1;function kp(){let t=m("div",{id:"result\
s",class:"results",role:"listbox","aria-label":p("search_results")});t.hidden=!0,t.addEventListener("mousedown",n=>n.preventDefault());
let e=m("input",{type:"search",id:"search",role:"combobox","aria-expanded":"false","aria-controls":"results","aria-autoc\
omplete":"list",placeholder:p("search"),"aria-label":p("search"),autocomplete:"off",value:Nt,onfocus:Mp,oninput:n=>Gs(n.
target.value),onkeydown:K1,onblur:Ks});return m("div",{class:"searching",role:"search"},e,t)}function Mp(){return Op??=Promise.
all([P(),Oo(),dt("entity")]).then(([t,{cards:e},n])=>mp({facts:b,words:t,findings:e,level:n},z1())),Op}function z1(){let t=performance.
now();return()=>performance.now()-t<P1?null:new Promise(e=>setTimeout(()=>{t=performance.now(),e()}))}async function ha(){
let t=await Mp(),e=JSON.stringify(w.coders);return je?.coders!==e&&(je={search:new zs(t,w,p("search_asking")),coders:e}),
je.search}async function Gs(t){Nt=t,da=null,je||Tp([m("p",{class:"quiet"},p("search_preparing"))]),await ha(),Nt===t&&vp()}
function vp(){let t=je?.search.groups(Nt,da)??[];ye=[],$e=-1;let e=(r,i)=>(r.id=`result-${ye.length}`,r.addEventListener(
"click",i),ye.push({element:r,act:i}),r);if(!Nt.trim())return Ks();let n=(r,i)=>()=>(Ks(),yp(r,i,Nt.trim())),o=r=>()=>{let i=$e;
da=r,vp(),Ap(i)};Tp(t.length?t.map(r=>$p(r,e,n,o)):U1(e));let s=t.reduce((r,i)=>r+i.total,0);Kt(s?q(s,"hit"):p("nothing_\
found",{what:Nt.trim()}))}function U1(t){let e=je?.search.nearest(Nt)??null,n=()=>{if(e===null)return;let o=v("search");
o.value=e,o.focus(),Gs(e)};return[m("p",{class:"quiet"},p("nothing_found",{what:Nt.trim()})),e!==null&&t(m("div",{role:"\
option",class:"result"},p("did_you_mean",{name:e})),n)]}function Tp(t){let e=v("results");L(e,t),e.hidden=!1,G1(v("searc\
h"),e),v("search").setAttribute("aria-expanded","true")}function G1(t,e){let{left:n,bottom:o,width:s}=t.getBoundingClientRect(),
r=document.documentElement.clientWidth-2*Us,i=Math.min(r,Math.max(s,D1));e.style.width=`${i}px`,e.style.left=`${Math.max(
Us,Math.min(n,r+Us-i))}px`,e.style.top=`${o+_p}px`,e.style.maxHeight=`${Math.max(H1,innerHeight-o-_p-Us)}px`}function Ks(){
ye=[],$e=-1,v("results").hidden=!0,v("search").setAttribute("aria-expanded","false"),v("search").removeAttribute("aria-a\
ctivedescendant")}function Ap(t){ye[$e]?.element.removeAttribute("aria-selected"),$e=Math.max(-1,Math.min(t,ye.length-1));
let e=ye[$e]?.element;e?.setAttribute("aria-selected","true"),e?.scrollIntoView({block:"nearest"}),e?v("search").setAttribute(
"aria-activedescendant",e.id):v("search").removeAttribute("aria-activedescendant")}async function K1(t){let{key:e,target:n}=t,
o={ArrowDown:1,ArrowUp:-1};e in o?(t.preventDefault(),v("results").hidden&&Nt.trim()?await Gs(Nt):Ap($e+o[e])):e==="Ente\
r"?(t.preventDefault(),(v("results").hidden||!je)&&await Gs(n.value),ye[Math.max($e,0)]?.act()):e==="Escape"&&(n.value=Nt=
"",Ks())}var Lp=()=>[V1(),Q1()];function V1(){if(b.languages.length<2)return null;let t=b.languages.map(e=>[e,Y1(e)]);return G(p(
"language_of_names"),[["",p("language_of_names")],...t],w.language??"",async e=>{await P(),await k({language:e||null})})}
function Y1(t){try{return F(new Intl.DisplayNames([t],{type:"language"}).of(t)??t)}catch{return t}}var Q1=()=>{let t=kt()===
"dark"?"light":"dark";return T(p(t),()=>k({theme:t}),{id:"theme"})};function oo(t,e,n,o,s){let r=new Array(s).fill(0),i=n==="kinds"?[...r.keys()]:null,{inside:a,main:c}=_t(t,{...e,[n]:i},St(
e));for(let l of J(a)){let f=o(n==="quad_classes"?c[l]:l);f>=0&&r[f]++}return r}var X1=0,J1=0;function qp(){let{statements:t,names:e,labels:n}=b;return nn(p("filters_and_counts"),Bt(p("quad_classes"),
Z1()),Bt(p("modes"),Vs("modes",n.modes,ga("modes",t.mode,e.modes),o=>wa(o===_e,"not actual"))),Bt(p("certainties"),Vs("c\
ertainties",n.certainties,ga("certainties",t.certainty,e.certainties),o=>wa(o===X1,"hedged"))),Bt(p("polarities"),Vs("po\
larities",n.polarities,ga("polarities",t.polarity,e.polarities),o=>wa(o===J1,"denied"))))}function Cp(t){let e=m("detail\
s",{class:"group",open:t},m("summary",{},p("more_filters")),t&&Np());return e.addEventListener("toggle",()=>e.open&&e.children.
length===1&&ve(e,Np())),e}var ga=(t,e,n)=>oo(b,w,t,o=>e[o],n.length);function wa(t,e){let{names:n,encodings:o}=b;return Qt(
X().line,{dashes:t?[]:o.holds[n.holds.indexOf(e)].dashes})}function Z1(){let{statements:t,names:e,labels:n}=b,o=e.quad_classes.
length,s=c=>c<o?Je(e.signs.indexOf(Vt(b,c))):Je(e.signs.indexOf("neither")),r=oo(b,w,"quad_classes",c=>t.quad_class[c]<0?
o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],a=w.quad_classes??i;return[...n.quad_classes,p("no_quad_class")].
map((c,l)=>{let f=u=>k({quad_classes:Ys(i,a,[i[l]],u,i)});return r[l]>0&&ot(`${c} (${r[l]})`,a.includes(i[l]),f,s(l))})}
function Ys(t,e,n,o,s){let r=t.filter(i=>n.includes(i)?o:e.includes(i));return String(r)===String(s)?null:r}function Vs(t,e,n,o=()=>null){
let s=[...e.keys()],r=t==="kinds"&&w.count==="acts"?[fo]:s,i=w[t],a=i??r;return e.map((c,l)=>{let f=u=>k({[t]:Ys(s,a,[l],
u,r)});return(n[l]>0||i!==null)&&ot(`${c} (${n[l]})`,a.includes(l),f,o(l))})}function Ep(t,e){let n=e.map(([s])=>s),o=w[t]??
n;return e.map(([s,r])=>{let i=a=>k({[t]:Ys(n,o,[s],a,n)});return ot(r,o.includes(s),i)})}function Np(){let{statements:t,
names:e,labels:n,relations:o,families:s,familyOf:r,articles:i,coders:a}=b,c=oo(b,w,"relations",u=>t.relation[u],o.length),
l=oo(b,w,"kinds",u=>o[t.relation[u]].kind,e.kinds.length),f=new Set($.level.nodes.filter((u,d)=>$.level.isTied[d]).map(u=>u.
type));return[Bt(p("kinds"),Vs("kinds",n.kinds,l)),Bt(p("relations"),s.map((u,d)=>t$(u,[...o.keys()].filter(h=>r[h]===d),
c))),Bt(p("types"),Ep("types",[...f].sort().map(u=>[u,u]))),i.length>1&&Bt(p("articles"),Ep("articles",i.map(u=>[u.id,u.
title]))),a.length>1&&Bt(p("coders"),e$()),Bt(p("further"),ot(p("with_issues"),w.issues,u=>k({issues:u})),ot(p("with_inf\
erred"),w.inferred,u=>k({inferred:u})),ot(p("with_headlines"),w.headlines,u=>k({headlines:u})),ot(p("with_self_loops"),w.
self,u=>k({self:u})))]}function t$(t,e,n){let o=[...b.relations.keys()],s=w.relations??o,r=e.filter(c=>n[c]),i=r.reduce(
(c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>k({relations:Ys(o,s,c,l,o)});return m("details",{class:"family"},m("summ\
ary",{},`${t} (${i})`,r.some(c=>!s.includes(c))&&" \u2022"),m("p",{class:"quiet"},C(p("all"),()=>a(e,!0))," ",C(p("none"),
()=>a(e,!1))),r.map(c=>ot(`${b.relations[c].label} (${n[c]})`,s.includes(c),l=>a([c],l))))}function e$(){let t=w.coders??
[],e=t.length>1?[[t.join(" "),Wt(t)]]:[],n=b.coders.map(o=>[o,o]);return G(p("coders"),[["",p("one_coder")],...n,...e],t.
join(" "),o=>k({coders:o?o.split(" "):null}))}var Ip=["statements","acts","articles"];function Rp(){let t=C(p("draw_all"),()=>k({all:!0,picture:"whole"}));return nn(p(
"level"),G(p("level"),cr.map(e=>[e,p(`level_${e}`)]),w.level,n$),m("label",{class:"line"},`${p("count_by")} `,o$()),m("l\
abel",{class:"line"},`${p("min_weight")} `,s$()),w.ego!==null&&r$(w.ego),$.isGrown&&m("p",{class:"quiet"},p("not_drawn_y\
et")," ",t),$.weakest>0&&m("p",{class:"quiet"},p("weakest",{n:$.weakest})," ",t))}async function n$(t){let e=await dt(t);
await k({level:t,ego:null,...Do(e)})}function o$(){let t=e=>k({count:Ip.find(n=>n===e)});return G(p("count_by"),Ip.map(e=>[
e,p(`by_${e}`)]),w.count,t)}function s$(){return m("input",{type:"number",min:1,max:999,value:w.min_weight,"aria-label":p(
"min_weight"),onchange:t=>k({min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function r$(t){let e=G(p("\
distance"),[1,2,3].map(n=>[String(n),q(n,"step")]),String(w.steps),n=>k({steps:Number(n)}));return m("p",{class:"ego"},p(
"neighbours_of",{name:Ge(t)})," ",e," ",C(p("show_all"),()=>k({ego:null})))}var jp=["level","count","min_weight","quad_classes","modes","certainties","polarities","kinds"];jp.push("relations","typ\
es","articles","coders","issues","inferred","headlines","self","ego","all");var ba=()=>jp.filter(t=>JSON.stringify(w[t])!==
JSON.stringify(z[t]));function Wp(){let t=v("side"),e=No(t),{scrollTop:n}=t,o=t.querySelector("details.group[open]")!==null,
s=ba(),r=()=>k(Object.fromEntries(s.map(i=>[i,z[i]])));L(t,m("div",{class:"box-head"},m("h2",{},p("filters")),s.length>0&&
T(p("reset"),r,{class:"quiet-button"}),T("\xD7",()=>t.hidePopover(),{class:"close","aria-label":p("close")})),m("p",{class:"\
quiet"},Jo()),Rp(),qp(),Cp(o),nn(p("display"),Lp())),qo(t,e),n&&(t.scrollTop=n)}function Bp({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function Fp({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?_t(t,s,St(e)):n;return{chosen:r,statements:J(r.inside)}}function Pp(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=u=>Math.min(r-1,Math.max(0,Math.floor((u-o)/i))),
f=new Set;for(let u of n){let d=t.statements.act[u];if(d>=0&&f.has(d))continue;d>=0&&f.add(d);let[h,g]=[e.first[u],e.last[u]];
if(h===null&&g===null)continue;let[x,y]=[l(h??o),l(g??s)],S=h!==null&&g===h&&!e.approximate[u];for(let O=x;O<=y;O++)(S?a:
c)[O]+=1/(y-x+1)}return{sure:a,unsure:c,width:i}}var xa=120,ya=!1;function Hp(){let t=v("time"),e=Bp(b),{chosen:n,statements:o}=Fp($),s=o.filter(d=>n.first[d]===null&&n.
last[d]===null),r=s.length>0&&m("p",{class:"undated"},D(q(s.length,"undated"),s,p("undated_many")));if(!e||e[0]===e[1]){
L(t,m("p",{class:"quiet"},p("no_period")),r);return}let i=i$(e),a=t.querySelector(".slider")?t.children:[m("div",{class:"\
time-head"}),c$(e)],[c,l]=a;c.isConnected||L(t,c,l),L(c,a$(e,i),r);let[f,...u]=l.children;f.replaceWith(f$(n,o,e,i));for(let[
d,h]of u.slice(0,2).entries())h.value=String(i[d]),h.setAttribute("aria-valuetext",et(i[d]))}function i$([t,e]){return[Math.
max(t,w.since??t),Math.min(e,w.until??e)]}function a$(t,[e,n]){return[m("h2",{},p("period")),Dp("since",e,t),"\u2013",Dp(
"until",n,t),Yt()&&!yt()&&T(p("whole_period"),()=>k({since:null,until:null})),Is(),ot(p("only_certain_dates"),w.inside===
"certainly",o=>k({inside:o?"certainly":"possibly"})),ot(p("include_undated"),w.undated,o=>k({undated:o}))]}function Dp(t,e,[
n,o]){let s=r=>{let i=Ec(r);i!==null&&zp(t,i,[n,o])};return m("input",{type:"date",value:et(e),min:et(n),max:et(o),"aria\
-label":p(t),onchange:r=>s(r.target.value)})}function c$([t,e]){let n=o=>m("input",{type:"range",min:t,max:e,step:1,"ari\
a-label":p(o),oninput:s=>zp(o,Number(s.target.value),[t,e])});return m("div",{class:"slider"},_("svg"),n("since"),n("unt\
il"),l$([t,e]))}function l$([t,e]){return m("div",{class:"years","aria-hidden":"true"},qc(t,e).map(([n,o])=>{let s=m("sp\
an",{},o);return s.style.left=`${(n-t)/(e-t+1)*100}%`,s}))}function f$(t,e,n,[o,s]){let[r]=n,{sure:i,unsure:a,width:c}=Pp(
b,t,e,n,xa),l=Math.max(...i.map((d,h)=>d+a[h]),1),f=(d,h,g,x)=>{let[y,S]=[g/l*34,36-(g+x)/l*34],O=(d+1)*c+r<o||d*c+r>s;return g>
0&&_("rect",{class:h+(O?" off":""),x:d/xa*1e3,y:S,width:1e3/xa-1,height:Math.max(y,1.5)})},u=i.map((d,h)=>[f(h,"bar",d,0),
f(h,"bar unsure",a[h],d)]);return _("svg",{class:"histogram",viewBox:"0 0 1000 40",preserveAspectRatio:"none",role:"img",
"aria-label":p("histogram")},u)}function zp(t,e,[n,o]){let s=t==="since"?e<=n:e>=o;Zt({[t]:s?null:e}),(w.since??n)>(w.until??
o)&&Zt({[t==="since"?"until":"since"]:e}),!ya&&(ya=!0,requestAnimationFrame(()=>{ya=!1,k({})}))}var u$=10,Up=!1,$a="";function Sa(){let t=m("div",{class:"choices",role:"group","aria-label":F(p("according_to"))}),e=Vo();
L(v("viewpoint"),m("div",{class:"box-head"},m("h2",{},F(p("according_to"))),m$()),e.length>u$&&p$(e,t),t,h$()),Gp(t,e)}var m$=()=>ot(
p("viewpoint_several"),_a(),t=>{Up=t,t||w.according_to.length<2?Sa():k({according_to:w.according_to.slice(0,1)})}),_a=()=>Up||
w.according_to.length>1;function p$(t,e){return m("input",{type:"search",placeholder:p("sources_find"),"aria-label":p("s\
ources_find"),value:$a,oninput:n=>{$a=n.target.value,Gp(e,t)}})}function Gp(t,e){let n=za(b),o=_a()?"checkbox":"radio",s=e.
filter(([r,i])=>(o==="radio"||r!=="everyone")&&bt(i).includes(bt($a)));L(t,s.map(([r,i])=>m("label",{class:"tick"},m("in\
put",{type:o,name:"according-to",checked:w.according_to.includes(r),onchange:a=>d$(r,a.target.checked)}),m("span",{dir:"\
auto"},F(i)),m("span",{class:"number quiet"},N(n.get(r)??0)))))}function d$(t,e){if(!_a()){k({according_to:[t]});return}
let o=Vo().map(([s])=>s).filter(s=>s===t?e:w.according_to.includes(s));k({according_to:o.length?o:["authors"]})}var h$=()=>m(
"p",{},w.compared_with&&`${p("compared_with")} ${Tt(w.compared_with)} \xB7 `,C(p("compare_claims"),()=>k({tab:"compare"})));var g$=8,Kp=new Map;function hn(t,e,n,o){Kp.set(t,o);let s=m("button",{type:"button",id:`open-${t}`,class:"opener",popovertarget:t},
e),r=m("div",{id:t,class:"box",popover:"auto",role:"dialog","aria-label":n});return r.addEventListener("beforetoggle",i=>{
i.newState==="open"&&b$(r,s)}),r.addEventListener("toggle",i=>{i.newState==="open"&&o()}),[s,r]}function Vp(t){w$(t)&&Kp.
get(t)?.()}var w$=t=>document.getElementById(t)?.matches(":popover-open")??!1,so=t=>document.getElementById(t)?.hidePopover();
function b$(t,e){let{right:n,bottom:o}=e.getBoundingClientRect();t.style.setProperty("--top",`${o+4}px`),t.style.setProperty(
"--right",`${Math.max(g$,innerWidth-n)}px`)}var x$=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],y$={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function Yp(){return m("section",{class:"legend"},m("h2",{},
p("legend")),m("ul",{},pi().map(([t,e])=>m("li",{},t,m("span",{},e)))),m("ul",{},x$.map(([t,e])=>m("li",{},mi(t),m("span",
{},p(e))))),$$(),m("p",{class:"quiet"},p("width_meaning",{what:p(y$[w.count])})))}function $$(){let t=new Map;for(let{tint:n,
country:o}of $.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return m("ul",{},
e.map(([n,o])=>m("li",{},mi("dot",Me()[n]),m("span",{},p("belongs_to",{name:S$(o)})))))}function S$(t){let e=w.language?
Rt(t):null;return e?U(e):$.level.countries[t]}function le(t,e=""){return`${[b.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network",e].filter(
Boolean).join("-")}.${t}`}var _$={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function ro(t){return t.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
"")}function st(t){return ro(String(t)).replace(/[&<>"]/g,e=>_$[e])}var O$=["fill","stroke","stroke-width","stroke-dasharray","stroke-linecap","stroke-linejoin","paint-order"],k$=["font-si\
ze","font-weight"],M$=["class","role","tabindex","aria-label","aria-hidden","data-key","data-tie","data-words"];function Oa(){
let t=us();if(!t?.parts.ties.length)return null;let e=t.root.cloneNode(!0),n=[...t.root.querySelectorAll("*")];for(let[o,
s]of[...e.querySelectorAll("*")].entries())v$(s,getComputedStyle(n[o]));for(let o of e.querySelectorAll(".around, .now"))
o.remove();for(let o of[e,...e.querySelectorAll("*")])for(let s of M$)o.removeAttribute(s);return e.setAttribute("width",
String(t.picture.width)),e.setAttribute("height",String(t.picture.height)),e}function v$(t,e){let n=["text","tspan"].includes(
t.localName),o=n||t.localName!=="g";for(let s of[...o?O$:[],...n?k$:[]]){let r=e.getPropertyValue(s);r&&r!=="normal"&&t.
setAttribute(s,r.replace(/px/g,""))}e.opacity!=="1"&&t.setAttribute("opacity",e.opacity)}var Qs=1.4,[Qp,T$,gn]=[48,24,12],Xp=document.createElement("canvas").getContext("2d");function Jp(t,e,n=400){return Xp.font=
`${n} ${e}px system-ui, sans-serif`,Xp.measureText(t).width}function Xs(t,e,n,o=400){let s=[];for(let i of t.split(/\s+/).
filter(Boolean)){let a=s.length?`${s[s.length-1]} ${i}`:i;s.length&&Jp(a,n,o)<=e?s[s.length-1]=a:s.push(i)}return{markup:s.
map((i,a)=>`<text y="${(n*(1+a*Qs)).toFixed(1)}" font-size="${n}" font-weight="${o}">${st(i)}</text>`).join(""),height:s.
length*n*Qs}}function Zp(t){let[e,n]=[0,gn];return{markup:(w.picture==="named"?ds():Bl()).map(([r,i])=>{let a=Qp+Jp(i,gn)+
T$;e&&e+a>t&&([e,n]=[0,n+gn*Qs]);let c=`<g transform="translate(${e} ${n-11})">${r.innerHTML}</g><text x="${e+Qp}" y="${n}\
" font-size="${gn}">${st(i)}</text>`;return e+=a,c}).join(""),height:n+gn*Qs-gn}}function ed(){let t=Ye()?.body;if(!t?.nodeIndices.length)return null;let{nodes:e}=$.level,n=t.nodeIndices.map(l=>({at:l,
x:t.nodes[l].x,y:t.nodes[l].y})),[o,s]=[Math.min(...n.map(({x:l})=>l))-90,Math.max(...n.map(({x:l})=>l))+90],[r,i]=[Math.
min(...n.map(({y:l})=>l))-60,Math.max(...n.map(({y:l})=>l))+70],a=[...[...$.arrows.keys()].map(l=>L$(l,t)),...n.map(({at:l,
x:f,y:u})=>N$(l,e[l],f,u))];return{markup:`<g transform="translate(${(-o).toFixed(1)} ${(-r).toFixed(1)})">${a.join("")}\
</g>`,width:s-o,height:i-r}}function A$(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.
atan2(s,o)+(.5*(n?.type==="curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}function td(t,e,n){
let o=n.nodes[e],s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=$.level.nodes[e].size+3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*
r}}var io=({x:t,y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function L$(t,e){let{options:n}=e.edges[t],{arrows:o}=$.level,{
signs:s,holds:r,marks:i}=b.encodings,[a,c]=[e.nodes[o.actor[t]],e.nodes[o.target[t]]],{color:l}=n.color,f=a===c,u=f?{x:a.
x+34,y:a.y-34}:A$(a,c,n.smooth),d=f?{x:a.x,y:a.y-16}:td(u,o.actor[t],e),h=f?{x:a.x+16,y:a.y}:td(u,o.target[t],e),g=Math.
atan2(h.y-u.y,h.x-u.x)*180/Math.PI,x={x:(d.x+2*u.x+h.x)/4,y:(d.y+2*u.y+h.y)/4},{dashes:y}=r[o.hold[t]],S=y.length?` stro\
ke-dasharray="${y.join(" ")}"`:"",O=`<path d="M${io(d)} Q${io(u)} ${io(h)}" fill="none" stroke="${l}" stroke-width="${n.
width.toFixed(1)}"${S}/>`,M=Fn(s[o.sign[t]].head,l,`translate(${io(h)}) rotate(${g}) scale(1)`),A=ui(i[o.mark[t]].middle,
l,x.x.toFixed(1),x.y.toFixed(1));return O+(M?.outerHTML??"")+(A?.outerHTML??"")+E$(n.label??"",d,h,x)}function E$(t,e,n,o){
if(!t)return"";let s=Math.atan2(n.y-e.y,n.x-e.x)*180/Math.PI,r=s>90||s<-90?s+180:s,i=t.split(`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${st(c)}</tspan>`);return`<text transform="translate(${io(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${nd()}>${a.join("")}</text>`}var nd=()=>`text-anchor="middle" fill="${X().text}\
" stroke="${X().ground}" stroke-width="3" paint-order="stroke"`;function N$(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=Ke(W($.level,t)).split(`
`).map((f,u)=>`<text x="${s}" y="${r+e+14+u*14}" font-size="13" ${nd()}>${st(f)}</text>`),l=o>=0?Me()[o]:X().node;return`${i[n]}\
fill="${l}" stroke="${X().line}"/>${c.join("")}`}var q$=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linecap","stroke-linejoin","stroke-opac\
ity","paint-order","opacity","font-size","font-weight","font-style","font-family","text-anchor","dominant-baseline","let\
ter-spacing","direction","visibility","marker-start","marker-mid","marker-end"],C$=["class","style","tabindex","role","f\
ocusable"],Js=8,od=document.createElement("canvas").getContext("2d");function Ma(t){let e=I$(t);for(let[o]of e)o.scrollTo(
0,0);let n=t instanceof SVGSVGElement?R$(t):j$(t);for(let[o,s,r]of e)o.scrollTo(s,r);return n}function I$(t){let e=[];for(let n=t.
parentElement;n;n=n.parentElement)e.push(n);return e.filter(n=>n.scrollLeft||n.scrollTop).map(n=>[n,n.scrollLeft,n.scrollTop])}
function R$(t){let e=t.getBBox(),[n,o]=[Math.ceil(e.width)+2*Js,Math.ceil(e.height)+2*Js],s=sd(t);return s.setAttribute(
"viewBox",`${e.x-Js} ${e.y-Js} ${n} ${o}`),s.setAttribute("width",String(n)),s.setAttribute("height",String(o)),{markup:rd(
s),width:n,height:o}}function j$(t){let{left:e,top:n}=t.getBoundingClientRect(),o=[],[s,r]=[0,0],i=(c,l)=>{c&&(o.push(c),
s=Math.max(s,l.right-e),r=Math.max(r,l.bottom-n))},a=c=>{let l=getComputedStyle(c);if(l.display==="none"||l.visibility===
"hidden"||l.opacity==="0")return;let f=c.getBoundingClientRect();if(f.right<e)return;let[u,d]=[f.left-e,f.top-n];if(c instanceof
SVGSVGElement){let h=sd(c);for(let[g,x]of Object.entries({x:u,y:d,width:f.width,height:f.height,overflow:"visible"}))h.setAttribute(
g,String(x));i(rd(h),f);return}i(W$(l,u,d,f.width,f.height),f);for(let h of c.childNodes)if(h instanceof Element)a(h);else if(h instanceof
Text)for(let g of B$(h,l,e,n))i(g.markup,g.place)};return a(t),{markup:o.join(""),width:Math.ceil(s),height:Math.ceil(r)}}
function sd(t){let e=t.cloneNode(!0),[n,o]=[t,e].map(s=>[s,...s.querySelectorAll("*")]);for(let[s,r]of n.entries()){let i=getComputedStyle(
r);for(let a of[...C$,...o[s].getAttributeNames().filter(c=>c.startsWith("aria-"))])o[s].removeAttribute(a);i.display===
"none"&&o[s].setAttribute("display","none");for(let a of q$)o[s].setAttribute(a,i.getPropertyValue(a))}return e}var rd=t=>ro(
new XMLSerializer().serializeToString(t));function W$(t,e,n,o,s){let[r]=t.backgroundImage.match(/(?:rgba?|color)\([^)]*\)/)??
[],i=[t.backgroundColor,r].find(M=>M&&ka(M))??"none",a=["Top","Right","Bottom","Left"].map(M=>({wide:t[`border${M}Style`]===
"none"?0:Number.parseFloat(t[`border${M}Width`]),colour:t[`border${M}Color`]})),c=a.every(({wide:M,colour:A})=>M===a[0].
wide&&A===a[0].colour),{wide:l,colour:f}=a[0],u=Math.min(Number.parseFloat(t.borderTopLeftRadius)||0,o/2,s/2),d={dashed:`${3*
l} ${2*l}`,dotted:`0 ${2*l}`}[t.borderTopStyle],h=d?` stroke-dasharray="${d}" stroke-linecap="round"`:"",g=l&&ka(f)?` st\
roke="${f}" stroke-width="${l}"${h}`:"",x=c&&g?l/2:0,y=`x="${e+x}" y="${n+x}" width="${Math.max(0,o-2*x)}" height="${Math.
max(0,s-2*x)}"`,S=i==="none"&&!(c&&g)?"":`<rect ${y} rx="${u}" fill="${i}"${c?g:""}/>`;if(c)return S;let O=a.map(({wide:M,
colour:A},R)=>{if(!M||!ka(A))return"";let j=[[e,n,o,M],[e+o-M,n,M,s],[e,n+s-M,o,M],[e,n,M,s]][R];return`<rect x="${j[0]}\
" y="${j[1]}" width="${j[2]}" height="${j[3]}" fill="${A}"/>`});return S+O.join("")}var ka=t=>t!=="transparent"&&!/^rgba\(.*, 0\)$/.
test(t);function B$(t,e,n,o){let s=e.writingMode.startsWith("horizontal"),r=e.direction==="rtl";od.font=`${e.fontStyle} ${e.
fontWeight} ${e.fontSize} ${e.fontFamily}`;let i=od.measureText("x").fontBoundingBoxAscent,a=`font-family="${st(e.fontFamily)}\
" font-size="${e.fontSize}" font-weight="${e.fontWeight}" font-style="${e.fontStyle}" fill="${e.color}" direction="${e.direction}\
"`;return F$(t,s).map(({words:c,place:l})=>{let f=s?`x="${(r?l.right:l.left)-n}" y="${l.top-o+i}"`:`transform="translate\
(${l.left-n+i} ${l.bottom-o}) rotate(-90)"`,u=e.textTransform==="uppercase"?c.toLocaleUpperCase():c;return{markup:`<text\
 ${f} ${a}>${st(u.trim())}</text>`,place:l}})}function F$(t,e){let n=[],o=document.createRange();for(let{segment:s,index:r}of new Intl.
Segmenter().segment(t.data)){o.setStart(t,r),o.setEnd(t,r+s.length);let i=o.getBoundingClientRect(),a=n[n.length-1];if(!i.
width&&!i.height)continue;a&&Math.abs(e?a.place.top-i.top:a.place.left-i.left)<2?[a.words,a.place]=[a.words+s,P$(a.place,
i)]:n.push({words:s,place:i})}return n.filter(({words:s})=>s.trim())}function P$(t,e){let[n,o]=[Math.min(t.left,e.left),
Math.min(t.top,e.top)];return new DOMRect(n,o,Math.max(t.right,e.right)-n,Math.max(t.bottom,e.bottom)-o)}var id=(t,e,n)=>`\
<svg xmlns="${Nr}" width="${e}" height="${n}" viewBox="0 0 ${e} ${n}" font-family="system-ui, sans-serif">${t}</svg>
`;var Zs=16,D$=480,tr={arguments:".argument",timeline:".timeline-box svg",matrix:"table.matrix"},H$=".looks, .matrix-legen\
d";function z$(){return w.tab==="graph"?[w.picture==="named"?U$():ed()].filter(e=>e!==null):[...tr[w.tab]?v("sheet").querySelectorAll(
tr[w.tab]):[]].map(Ma)}function U$(){let t=Oa();if(!t)return null;let[e,n]=["width","height"].map(o=>Number(t.getAttribute(
o)));return{markup:ro(new XMLSerializer().serializeToString(t)),width:e,height:n}}function ad(){return w.tab!=="graph"?!!(tr[w.
tab]&&v("sheet").querySelector(tr[w.tab])):w.picture==="named"?!!Oa():!!Ye()?.body.nodeIndices.length}function er(){let t=z$();
if(!t.length)return null;let{text:e,ground:n}=X(),o=w.tab==="graph"?[]:[...v("sheet").querySelectorAll(H$)].map(Ma),s=Math.
max(D$,...[...t,...o].map(h=>h.width)),r=w.tab==="graph"||w.tab==="matrix",i=[],a=Zs,c=({markup:h,height:g},x=8)=>{i.push(
`<g transform="translate(${Zs} ${a.toFixed(1)})">${h}</g>`),a+=g+x};c(Xs(b.title,s,18,600),2),c(Xs(`${p(`tab_${w.tab}`)}\
. ${se()}`,s,13),12);for(let h of t)c(h,12);w.tab==="graph"&&c(Zp(s));for(let h of o)c(h);let l=r?mt(ke()).replace(se(),
"").trim():"";c(Xs([l,Wc(ke())].filter(Boolean).join(" "),s,12),Zs);let[f,u]=[Math.ceil(s+2*Zs),Math.ceil(a)],d=`<rect w\
idth="${f}" height="${u}" fill="${n}"/><g fill="${e}">${i.join("")}</g>`;return{width:f,height:u,svg:id(d,f,u)}}var wn=()=>er()?.
svg??"",nr=t=>`data:image/svg+xml;charset=utf-8,${encodeURIComponent(t)}`;async function va(t,e){let{theme:n}=w;await k(
{theme:t});try{await e()}finally{await k({theme:n})}}var cd=t=>va(t,()=>ie(le("svg"),"image/svg+xml",wn())),ld=(t,e)=>va(
t,async()=>{let n=await G$(e);n?ie(le("png"),"image/png",n):Kt(p("save_too_large"))});async function G$(t){let e=er();if(!e)
return null;let n=new Image;n.src=nr(e.svg),await n.decode();let o=m("canvas",{width:t,height:Math.round(e.height/e.width*
t)});return o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),new Promise(r=>o.toBlob(r))}async function fd(){let t="";
await va("light",()=>{t=wn()});let e=m("img",{class:"paper",src:nr(t),alt:se()});await e.decode(),document.querySelector(
"body > .paper")?.remove(),document.body.append(e),document.body.classList.add("picture-alone");let n=()=>{e.remove(),document.
body.classList.remove("picture-alone")};addEventListener("afterprint",n,{once:!0}),print()}function Ht(){let{draft:t}=w;return t?t.flatMap((e,n)=>n%2?[]:[{caption:e,view:t[n+1]??""}]):b.story?.steps??[]}var Aa=()=>w.
step===null?null:Math.max(1,Math.min(w.step,Ht().length));function La(t){let{language:e,theme:n,draft:o}=w,s=$n(Ht()[t-1].
view,z);return{...s,language:s.language??e,theme:n,draft:o,step:t}}var ud=async t=>k(await An(La(t))),md=t=>`#${We(La(t),
z)}`,K$=()=>We({...w,step:null,draft:null,theme:z.theme},z);function pd(t){let e=[...Ht(),{caption:t,view:K$()}];return k(
{draft:hd(e),step:e.length})}function dd(t){let e=Ht().filter((n,o)=>o!==t-1);return k({draft:e.length?hd(e):null,step:null})}
var hd=t=>t.flatMap(({caption:e,view:n})=>[e,n]);function gd(){let t=Ht().map(({caption:e,view:n})=>`  - caption: ${Ta(e)}\

    view: ${Ta(n)}
`);return`title: ${Ta(b.story?.title??b.title)}
steps:
${t.join("")}`}var Ta=t=>JSON.stringify(t).replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu,e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`),wd=()=>b.story?.steps.length?La(1):{};var or="";function bd(t){let e=m("textarea",{id:"story-caption",rows:2,dir:"auto",value:or,oninput:()=>{or=e.value}}),n=()=>{
let s=or.trim();return s?(or="",t(),pd(s)):e.focus()},o=()=>{Ht().length&&ie(le("yaml"),"application/yaml",gd()),t()};return m(
"div",{class:"story-form"},m("label",{for:"story-caption"},p("story_caption")),e,T(p("story_add"),n),T(p("save_story"),o))}var xd=["type","sector","country"],V$=["weight","acts","articles","sources","statements"],Y$=t=>typeof t=="number"?String(
t):Sd(t);function Sd(t){let e=/^[=+\-@\t\r]/.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)?`"${e.replace(/"/g,'""')}"`:e}async function sr(){
let{entities:t,statements:e}=await P(),{articles:n,coders:o,names:s,statements:r}=b,i=f=>typeof f=="string"?f:f<0?r.key[-1-
f]:U(t[f]),a=f=>f===null?"":et(f),c=[["claim",pt],["quote",Lt],["title",f=>Q(f).title],["author",f=>Q(f).author],["publi\
sher",f=>Q(f).publisher],["published",f=>Q(f).published],["inferred_published",f=>Q(f).inferred],["url",f=>Q(f).url],["s\
ubject_label",f=>i(e[f].s)],["relation",f=>it(f).id],["object_label",f=>i(e[f].o)],["according_to",f=>Ne(e[f].sources??[]).
join(" > ")],["author_stance",f=>s.stances[r.stance[f]]],["mode",f=>s.modes[r.mode[f]]],["certainty",f=>s.certainties[r.
certainty[f]]],["polarity",f=>s.polarities[r.polarity[f]]],["earliest",f=>a(r.first[f])],["latest",f=>a(r.last[f])],["ar\
ticle",f=>n[r.article[f]].id],["coder",f=>o[r.coder[f]]],["statement",f=>r.key[f]]],l=J($.chosen.inside).map(f=>c.map(([
,u])=>Sd(u(f)??"")));return[c.map(([f])=>f),...l].map(f=>`${f.join(",")}\r
`).join("")}function rr(){let{nodes:t}=$.level,n=["actor","actor_label","target","target_label","weight","acts",...b.names.
quad_classes.map(s=>s.replace(" ","_")),"no_quad_class","articles","sources","label","statements"],o=Hr($).map(({pair:s,
actor:r,target:i})=>{let{acts:a,byQuadClass:c,noQuadClass:l,articles:f,sources:u,statements:d}=te($,s);return[...[t[s.a].
actor,r,t[s.b].actor,i],s.weight,a,...c,l,f.size,u.size,re(b,s.rows),Ct(b,d).join(" ")]});return[n,...o].map(s=>`${s.map(
Y$).join(",")}\r
`).join("")}function ir(){let{nodes:t}=$.level,e=new Set,n=Hr($).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:f}=te($,r),u=[r.weight,a,c.size,l.size,Ct(b,f).join(" ")],d=`source="${st(t[r.a].actor)}" target="${st(
t[r.b].actor)}"`;return`<edge id="${i}" ${d} label="${st(re(b,r.rows))}" weight="${r.weight}"><attvalues>${u.map(yd).join(
"")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=xd.map((a,c)=>yd(t[r][a],c)).join("");return`<node id\
="${st(t[r].actor)}" label="${st(W($.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0" encodi\
ng="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${$d("node",xd,()=>"string")+$d("edge",
V$,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var yd=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${st(t)}"/>`;function $d(t,e,n){let o=e.map((s,r)=>`<at\
tribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}var[_d,Ea]=[200,12e3],Q$=["2","3","4"],Se=2400,Od=null;function kd(){let t=(e,n)=>T(p(e),()=>{so("save"),n()});L(v("save"),
m("h2",{},p("save")),X$(t),m("h3",{},p("save_data")),t("save_statements",async()=>ie(le("csv",p("save_statements_name")),
"text/csv",await sr())),t("save_csv",()=>ie(le("csv"),"text/csv",rr())),t("save_gexf",()=>ie(le("gexf"),"application/xml",
ir())),t("print",()=>window.print()),bd(()=>so("save")))}function X$(t){if(!ad())return m("p",{class:"quiet"},p("save_no\
_picture"));let e=()=>Od??kt(),n=m("input",{type:"number",min:_d,max:Ea,step:100,value:Se,onchange:r=>{Se=Math.round(Math.
min(Ea,Math.max(_d,Number(r.target.value)||Se))),r.target.value=String(Se)}}),o=G(p("save_scale"),[["",p("save_scale")],
...Q$.map(r=>[r,`${r}\xD7`])],"",r=>{Se=Math.min(Ea,(er()?.width??0)*Number(r))||Se,n.value=String(Se)}),s=["light","dar\
k"].map(r=>[r,p(`save_${r}`)]);return[m("h3",{},p("save_picture")),m("p",{class:"line"},m("label",{},`${p("save_width")}\
 `,n),o),m("p",{class:"line"},G(p("save_ground"),s,e(),r=>{Od=r==="dark"?"dark":"light"})),t("save_png",()=>ld(e(),Se)),
t("save_svg",()=>cd(e())),t("save_pdf",fd)]}var J$="input, select, textarea, [contenteditable], [role=tablist], [role=grid], [role=listbox], [role=application], [ro\
le=menu], #main table, #main svg";function Md(){return document.addEventListener("keydown",Z$),m("section",{id:"story","\
aria-label":p("story")})}function vd(){let t=v("story"),e=Ht(),n=Aa();if(t.hidden=!e.length,!e.length)return;let o=w.draft?
p("story_draft"):b.story?.title??"",s=n===null?o:e[n-1].caption;L(t,m("div",{class:"story-step"},m("p",{class:"story-cap\
tion",dir:"auto"},s),m("nav",{class:"story-way","aria-label":p("story_steps")},n!==null&&m("span",{class:"quiet"},p("sto\
ry_place",{n,of:e.length})),n===null?ar(1,p("story_begin")):[n>1&&ar(n-1,`\u2190 ${p("story_back")}`),e.map((r,i)=>ar(i+
1,String(i+1),i+1===n)),n<e.length&&ar(n+1,`${p("story_next")} \u2192`)],w.draft&&n!==null&&T(p("story_remove"),()=>dd(n)),
w.draft&&T(p("story_discard"),()=>k({draft:null,step:null})))),m("ol",{class:"story-whole"},e.map(r=>m("li",{dir:"auto"},
r.caption))))}function ar(t,e,n=!1){return m("a",{href:md(t),"aria-current":n?"step":null,"aria-label":e===String(t)?p("\
story_step",{n:t}):null,onclick:o=>{o instanceof MouseEvent&&(o.ctrlKey||o.metaKey||o.shiftKey)||(o.preventDefault(),Td(
t))}},e)}async function Td(t){await ud(t);let e=Ht();Kt(`${p("story_place",{n:t,of:e.length})}. ${e[t-1].caption}`)}function Z$(t){
let e={ArrowLeft:-1,ArrowRight:1}[t.key],n=Aa();if(!e||n===null||t.defaultPrevented||t.altKey||t.ctrlKey||t.metaKey||t.target instanceof
Element&&t.target.closest(J$))return;let o=n+e;o<1||o>Ht().length||(t.preventDefault(),Td(o))}var Ld=["viewpoint","time","side"];function Ed(){L(v("app"),m("header",{},m("h1",{dir:"auto"},b.title),kp(),m("div",{class:"\
tools"},tS())),m("nav",{id:"views","aria-label":p("views")},m("div",{id:"tabs",role:"tablist","aria-label":p("views"),onkeydown:nS},
fe.map(eS)),m("p",{id:"matching",class:"quiet"})),Md(),m("main",{},m("div",{id:"main",role:"tabpanel"},mf(hn("legend",p(
"legend"),p("legend"),()=>L(v("legend"),Yp()))),m("div",{id:"sheet"}),m("p",{id:"caption"}))),m("aside",{id:"panel",tabindex:0,
"aria-label":p("quotes")}),m("p",{id:"announced",class:"unseen","aria-live":"polite"})),document.addEventListener("keydo\
wn",oS)}var tS=()=>[hn("viewpoint",Ad("viewpoint",F(p("according_to"))),F(p("according_to")),Sa),hn("time",Ad("time",p("\
period")),p("period"),Hp),hn("side",[p("filters"),m("span",{class:"set"})],p("filters"),Wp),hn("save",p("save"),p("save"),
kd)],Ad=(t,e)=>[m("span",{class:"quiet"},e),m("span",{id:`chosen-${t}`,class:"chosen"})];function Nd(){let{tab:t,open:e}=w;
document.documentElement.dataset.theme=w.theme,document.body.classList.toggle("wide",!e);for(let n of fe){let o=v(`tab-${n}`);
o.setAttribute("aria-selected",String(n===t)),o.tabIndex=n===t?0:-1}v(`tab-${t}`).scrollIntoView?.({block:"nearest",inline:"\
nearest"}),v("main").setAttribute("aria-labelledby",`tab-${t}`),v("stage").hidden=t!=="graph",v("sheet").hidden=t==="gra\
ph"}function qd(){let t=[...w.according_to,...w.compared_with??[]];v("chosen-viewpoint").textContent=t.length>1?q(t.length,
"viewpoint"):Tt(t),v("chosen-time").textContent=Yt()?qn():p("any_time");let e=ba().length,n=v("open-side");L(n.querySelector(
".set"),e>0&&String(e)),n.setAttribute("aria-label",e?p("filters_set",{n:e}):p("filters")),v("matching").textContent=Jo();
for(let o of Ld)Vp(o)}var eS=t=>T(p(`tab_${t}`),()=>k({tab:t}),{role:"tab",id:`tab-${t}`,"aria-controls":"main"});async function nS({
key:t}){let e={ArrowRight:1,ArrowLeft:-1}[t];if(!e)return;let n=fe[(fe.indexOf(w.tab)+e+fe.length)%fe.length];await k({tab:n}),
v(`tab-${n}`).focus()}function oS(t){if(t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.test(t.target.tagName))
return;let e=document.querySelector(":popover-open")!==null;if(t.key==="Escape"&&w.open&&!e&&k({open:null}),t.key==="/"){
t.preventDefault();for(let n of[...Ld,"save"])so(n);v("search").focus()}}var sS=["open","pair","lanes","article","about","claimant","analysis","unfolded","picture","frames","rows","facets","col\
umns","sort","more","findings","tab","theme","citation","find","step","draft"],rS=["picture","ego","steps","level","all",
"grown"],iS={findings:Hu,arguments:Uf,table:vm,analyses:If,matrix:xm,timeline:Ds,bargains:gu,article:pu,compare:Bi};async function Cd(t){
let e=_c();("article"in t||"tab"in t)&&!("find"in t)&&Zt({find:null}),To(t),await ao(t),"open"in t&&w.open||Oc(e)}async function ao(t){
let e=Object.keys(t??w),n=!!(t&&$&&e.length)&&e.every(r=>sS.includes(r)),o=!$;(w.compared_with||w.language)&&await P(),n||
await wc();let s=!n&&!o&&e.some(r=>rS.includes(r));Nd(),vd(),(!n||e.includes("theme")||e.includes("tab"))&&qd(),cS(),await aS(
s),await qf()}async function aS(t){if(w.tab!=="graph"){await iS[w.tab](v("sheet")),em(v("sheet"));return}await pf(t)}function cS(){
let t=v("caption");if(t.hidden=["findings","arguments","compare","analyses","matrix","table","article"].includes(w.tab),
w.tab!=="graph"){L(t,se());return}let e=ke(),{statements:n}=ee(e),o=[$.selfLoops>0&&p("note_self_loops",{n:$.selfLoops}),
e.isGrown&&p("not_drawn_yet"),e===$&&$.arrows.size>es&&p("note_zoom")].filter(Boolean),s=n.filter(r=>$.chosen.undated.has(
r));L(t,mt(e)," ",D(p("show_quotes"),n,p("based_on_drawn")),o.length>0&&` \xB7 ${o.join(" ")}`,s.length>0&&[" \xB7 ",D(q(
s.length,"article_date_used"),s,p("undated_many"))])}function Id(){let t=[...v("panel").querySelectorAll("details:not([open])")];for(let o of t)o.setAttribute("open","");addEventListener(
"afterprint",()=>t.forEach(o=>{o.removeAttribute("open")}),{once:!0});let e=w.tab==="graph"?wn():"",n=v("printed");n.alt=
mt(Ln()),e?n.src=nr(e):n.removeAttribute("src")}var Rd={change:k,state:()=>w,edges:()=>zt($).map(t=>{let e=te($,t);return{actor:$.level.nodes[t.a].actor,target:$.level.
nodes[t.b].actor,label:re(b,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,e.noQuadClass],articles:e.
articles.size,sources:e.sources.size,statements:Ct(b,e.statements)}}),parts:()=>$.parts?.claims.map(t=>t.map(({sides:e,positions:n})=>[
...e.map(o=>Ct(b,o)),...n.map(o=>[...new Set(o.map(({how:s})=>s))].sort())])),compared:()=>{let{according_to:t,compared_with:e}=Ms(
b,w,z).state;return[t,e]},arguments:async()=>{let{cards:t,...e}=await ko();return Kn(b,{cards:t,...e},w).map(({tail:n,head:o,
words:s,statements:r})=>({tail:t[n].text,head:t[o].text,words:s,statements:Ct(b,r)}))},timeline:()=>{let{act:t}=b.statements,
e=fn($),n=new Map(e.map(({main:o,statements:s})=>[t[o],Ct(b,s)]));return{units:e.map(({statements:o,isReal:s,first:r,last:i})=>({
statements:Ct(b,o),isReal:s,first:r,last:i})),orders:ia($).flatMap(([o,s])=>{let r=[n.get(o),n.get(s)];return r[0]&&r[1]?
[r]:[]})}},bargains:()=>vo().bargains.map(t=>({acts:t.length,statements:Ct(b,t.flatMap(e=>e.statements))})),search:async(t,e)=>((await ha()).
groups(t,e).find(o=>o.kind===e)?.hits??[]).map(({label:o,count:s,phrase:r,statements:i,snippet:a})=>({label:o,count:s,phrase:r?
{...r,relation:b.relations[r.relation].id}:null,statements:i?Ct(b,i):null,text:a?.text??null})),svg:wn,csv:rr,statements:sr,
gexf:ir,network:Ye};async function lS(){gc(Cd),await pc($c,document.documentElement.lang||"en"),Zt(location.hash.length>1?await An($n(location.
hash,z)):wd()),Ed(),await ao(),document.body.classList.add("ready"),addEventListener("hashchange",fS),addEventListener("\
beforeprint",Id),Lr().addEventListener("change",()=>w.theme==="auto"&&ao()),(window.requestIdleCallback||setTimeout)(()=>P())}
async function fS({newURL:t}){let e=await An($n(new URL(t).hash,z));new URL(t).hash!==location.hash||Wa(e,w)||(Zt(e),To(
{}),ao())}Object.assign(window,{explorer:Rd});lS();})();

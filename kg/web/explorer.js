"use strict";(()=>{var Ut=["findings","graph","arguments","compare","timeline","bargains","matrix","table","article"],rs=["entity","organis\
ation","sector","country"],is=["ties","statements"],as=["plain","chicago","apa"],Wf=["acts","statements","articles"],Ke={
tab:"graph",level:"entity",according_to:["authors"],compared_with:null,since:null,until:null,inside:"possibly",undated:!0,
kinds:null,quad_classes:null,relations:null,modes:null,certainties:null,polarities:null,coders:null,articles:null,types:null,
count:"statements",inferred:!0,headlines:!0,self:!1,issues:!1,min_weight:1,all:!1,ego:null,steps:1,grown:null,open:null,
pair:null,lanes:"actor",article:null,about:null,claimant:null,unfolded:null,rows:"ties",facets:null,columns:null,sort:null,
more:0,find:null,findings:null,step:null,draft:null,language:null,citation:"plain",theme:"auto"},cs=Object.keys(Ke),Bf=new Set(
["kinds","quad_classes","relations","modes","certainties","polarities"]),Pf=new Set(["findings","coders","articles","typ\
es","according_to","compared_with","grown","pair","unfolded","find","draft","facets","columns"]),si={citation:as,steps:[
1,2,3],level:rs,tab:Ut,lanes:["actor","pair"],theme:["auto","light","dark"],count:Wf,rows:is},Ff=new Set(["since","until",
"min_weight","more","step"]),Df=Object.fromEntries(cs.map(t=>[t,Hf(t)]));function Hf(t){let e=Ke[t]===null;return Object.
hasOwn(si,t)?{type:"choice",optional:e,choices:si[t]}:Bf.has(t)?{type:"integers",optional:e}:Pf.has(t)?{type:"texts",optional:e}:
Ff.has(t)?{type:"integer",optional:e}:{type:typeof Ke[t]=="boolean"?"boolean":"text",optional:e}}var ri=t=>({...Ke,...t}),
ii=(t,e)=>cs.every(n=>ai(t[n],e[n]));function $e(t,e){return cs.filter(o=>!ai(t[o],e[o])).map(o=>`${o}=${encodeURIComponent(
JSON.stringify(t[o]))}`).join("&")}function Ve(t,e){let n=t.replace(/^#/,"").split("&").map(o=>[o.slice(0,Math.max(o.indexOf(
"="),0)),o.slice(o.indexOf("=")+1)]).filter(([o])=>Object.hasOwn(Ke,o)).map(([o,s])=>[o,zf(s)]).filter(([o,s])=>Uf(o,s));
return{...e,...Object.fromEntries(n)}}var ai=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function zf(t){try{return JSON.
parse(decodeURIComponent(t))}catch{return}}function Uf(t,e){let{type:n,optional:o,choices:s=[]}=Df[t];return e===null?o:
n==="integers"?Array.isArray(e)&&e.every(Number.isInteger):n==="texts"?Array.isArray(e)&&e.every(r=>typeof r=="string"):
n==="choice"?s.includes(e):n==="integer"?Number.isInteger(e):typeof e==(n==="boolean"?"boolean":"string")}function ci(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,u])=>[l,u.
map(p=>n[`${l}: ${p}`]||p)]),r=(l,u)=>u.map((p,d)=>({...p,words:n[`encoding of ${l}: ${t.names[l][d]}`]||p.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,families:o,familyOf:e.map(l=>o.indexOf(l.family)),labels:Object.fromEntries(s),
encodings:{signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function li(t,e){let n=new Uint8Array(e.nodes.length);
for(let o of[e.actor,e.target])for(let s of o)n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),
isTied:n,arrows:{...e.arrows,actor:e.edges.map(o=>o.from),target:e.edges.map(o=>o.to)}}}var kn=t=>({...t,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null});var ot=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function ui(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=ls(t,e),s=new Set(fi(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function ls(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=Qe(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var Qe=(t,e)=>new Set(fi(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),fi=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));function pi({statements:t,signers:e,sources:n}){let o=new Map([["everyone",0]]),s=r=>o.set(r,(o.get(r)??0)+1);
for(let r of t.own.keys())if(!t.aside[r]){if(s("everyone"),t.own[r]){s("authors");for(let i of new Set([t.publisher[r],t.
author[r]]))i>=0&&s(`by:${e[i]}`)}t.source[r]>=0&&s(`of:${n[t.source[r]].id}`)}return o}var ce=0,Gf=1,vn=0,et=({statements:t},e)=>t.mode[e]===ce&&t.polarity[e]===0,V=t=>Array.from(t.keys()).filter(e=>t[e]),$t=(t,e)=>e.
map(n=>t.statements.key[n]).sort();function ht(t,e,n){let o=t.statements,s=hi(t,e,n,o.alternative),r=gi(o),i=Kf(t,s,r),a=xi(
t,e,s,r);bi(t,e,s,i);let c=s.slice();for(let[l,u]of o.sums)s[l]&&u.some(p=>c[p])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}
function Ye(t,e,n,o=t.statements.disjunct){let s=t.statements,r=hi(t,e,n,o);return xi(t,e,r,gi(s)),bi(t,e,r,s.key.map((i,a)=>a)),
r}function Se(t,e,n=[]){let o={...e,kinds:null,quad_classes:null,modes:null,polarities:null};return Ye(t,{...o,count:"st\
atements"},ot(e),n)}function us(t,e){let n=t.statements,o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?
o.has(n.coder[s]):n.aside[s]!==Gf}function fs(t,e,n){let o=t.statements,s=Qe(t,n);if(!e.coders&&!e.articles&&!s.size)return Uint8Array.
from(o.aside,l=>l?0:1);let r=us(t,e),i=e.articles&&new Set(e.articles.map(l=>t.articles.findIndex(u=>u.id===l))),a=Uint8Array.
from(o.article,(l,u)=>r(u)&&(!i||i.has(l))?1:0),c=new Map;for(let l of V(a)){let u=o.article[l],{text:p,copy:d}=t.articles[u],
x=((s.has(o.publisher[l])||s.has(o.author[l])?0:2)+(d?1:0))*t.articles.length+u,b=c.get(p);(!b||x<b[0])&&c.set(p,[x,u])}
for(let l of V(a))c.get(t.articles[o.article[l]].text)?.[1]!==o.article[l]&&(a[l]=0);return a}function hi(t,e,n,o){let s=t.
statements,r=fs(t,e,n),i=ui(t,n),a=e.count==="acts",c=Oe(a&&e.kinds===null?[vn]:e.kinds),[l,u]=[Oe(e.relations),Oe(e.modes)],
[p,d]=[Oe(e.certainties),Oe(e.polarities)];for(let h=0;h<r.length;h++){if(!r[h])continue;let x=t.relations[s.relation[h]];
i(h)&&!o[h]&&c(x.kind)&&!(a&&x.kind===vn&&!x.deed)&&l(s.relation[h])&&u(s.mode[h])&&p(s.certainty[h])&&d(s.polarity[h])&&
(e.inferred||!s.inferred[h])&&(e.headlines||!s.headline[h])||(r[h]=0)}return r}function Oe(t){let e=t&&new Set(t);return n=>e===
null||e.has(n)}var gi=t=>({first:t.first.slice(),last:t.last.slice(),approximate:t.approximate.slice()});function Kf(t,e,{
first:n,last:o,approximate:s}){let r=t.statements,i=Int32Array.from(e,(a,c)=>c);for(let a of Qf(r,e)){if(a.length<2)continue;
a.sort((l,u)=>r.rank[l]-r.rank[u]);let c=Vf(t,a);for(let l of a)i[l]=a[0],c&&(et(t,l)||!wi(r,l))&&([n[l],o[l],s[l]]=[c.first,
c.last,c.approximate])}return i}var wi=(t,e)=>t.first[e]!==null||t.last[e]!==null;function Vf(t,e){let n=t.statements,o=e.
filter(c=>wi(n,c));if(!o.length)return null;let s=mi(mi(o,c=>et(t,c)),c=>!n.approximate[c]),r=di(s.map(c=>n.first[c]),Math.
max),i=di(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==null&&i!==null&&r>i?{first:n.first[a],last:n.last[a],approximate:1}:
{first:r,last:i,approximate:n.approximate[a]}}function mi(t,e){let n=t.filter(e);return n.length?n:t}function di(t,e){let n=t.
filter(o=>o!==null);return n.length?e(...n):null}function Qf(t,e){let n=new Map;for(let o=0;o<e.length;o++){if(!e[o]||t.
act[o]<0)continue;let s=n.get(t.act[o]);s?s.push(o):n.set(t.act[o],[o])}return n.values()}function xi(t,e,n,{first:o,last:s,
approximate:r}){let i=new Set,{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside==="certainly";
for(let u=0;u<n.length;u++){if(!n[u])continue;let[p,d]=[o[u],s[u]],h=p===null&&d===null;if(l&&r[u]||h&&(l||!e.undated)){
n[u]=0;continue}if(h){let O=t.articles[t.statements.article[u]];[p,d]=[O.first,O.last]}let[x,b]=l?[p,d]:[d,p];a!==null&&
(x===null?l:x<a)&&(n[u]=0),c!==null&&(b===null?l:b>c)&&(n[u]=0),h&&n[u]&&i.add(u)}return i}function bi(t,e,n,o){let s=Oe(
e.quad_classes);for(let r=0;r<n.length;r++)s(t.statements.quad_class[o[r]])||(n[r]=0)}var Mn=["price","condition"];function yi(t,e,n){let o=Yf(t,n),s=a=>Mn.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements[c].roles?.some(([l])=>s(l))),i=Xf(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].statements[0]-
c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function ps(t,e,n){let o=JSON.
stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.stringify(
e[a])===JSON.stringify(c));return(t.courses.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===o)}function Yf(t,e){
let n=ht(t,kn(e),ot(e)),{act:o,relation:s}=t.statements,r=new Map;for(let i of t.offers.mentions.filter(a=>Zf(t,n,a))){let[
a,,,c,l,u,p,d]=i,h=r.get(o[a])??Jf(s[n.main[a]]);r.set(o[a],h),h.statements.push(a);for(let x of c)h.sides.add(x);for(let x of l)
h.toSides.add(x);for(let x of d)h.about.add(x);for(let x of u)h.targets.set(x,[...h.targets.get(x)??[],a]);for(let x of p)
h.things.set(x,[...h.things.get(x)??[],a])}return[...r.values()]}var Jf=t=>({relation:t,statements:[],sides:new Set,toSides:new Set,
targets:new Map,things:new Map,about:new Set});function Zf(t,{inside:e,main:n,first:o,last:s},[r,i,a]){let{act:c,relation:l}=t.
statements,{deed:u,offers:p}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=0&&et(t,r)&&u&&p}function Xf(t,e){
let n=e.map((l,u)=>u),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,u)=>{n[Math.max(o(l),o(u))]=Math.min(o(l),o(u))},r=tp(t,
e),i=l=>e[l].toSides.size>0;for(let[l,u]of r)([...e[l].toSides].some(d=>e[u].toSides.has(d))||!i(l)&&!i(u))&&s(l,u);let a=new Map;
for(let[l,u]of r){if(i(l)===i(u))continue;let[p,d]=(i(l)?[u,l]:[l,u]).map(o);a.set(p,(a.get(p)??new Set).add(d))}for(let[
l,u]of a)u.size===1&&s(l,[...u][0]);let c=new Map;for(let l of e.keys())c.set(o(l),[...c.get(o(l))??[],l]);return[...c.values()]}
function tp(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.entries()){let c=i.size?[...i.keys()]:a.size?[...a]:
[""];for(let l of r)for(let u of c){let p=JSON.stringify([l,u]);n.set(p,[...n.get(p)??[],s])}}let o=(s,r)=>t.relations[e[s].
relation].wider.includes(e[r].relation);return[...n.values()].flatMap(s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(
([s,r])=>o(s,r)||o(r,s))}var It=(t,e,n)=>t*n+e;function Tn(t,e,n,o,s){let r=e.nodes.length,i=new Map;for(let a of n){let[c,l]=[e.actor[a],e.target[a]],
u=It(c,l,r),p=i.get(u);p?p.rows.push(a):i.set(u,{a:c,b:l,key:u,rows:[a],weight:0})}for(let a of i.values())a.weight=Gt(t,
a.rows,o,s);return i}function Gt(t,e,n,o){let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.relation[n.
main[c]]].deed;if(e.length===1)return o==="acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o==="articles"?
a.add(s.article[l]):o==="statements"?a.add(l):i(l)&&a.add(s.act[l])}return a.size}var ms=class{weight=0;ends=[];known=null;get others(){
return this.known??=new Set(this.ends),this.known}};function _i(t){let e=new Map,n=(o,s,r)=>{let i=e.get(o)??new ms;e.set(
o,i),i.ends.push(s),i.weight+=r.weight};for(let o of t.values())n(o.a,o.b,o),n(o.b,o.a,o);return e}function Oi(t,e,n,o){let s=a=>t.numbers.get(a)??-1,r={isGrown:!1,weakest:0,kept:null};if(o.ego!==null&&n.has(s(o.ego)))return{
...r,shown:op(n,s(o.ego),o.steps)};let i=new Set(n.keys());return o.all?{...r,shown:i}:i.size<=1e3?{...r,shown:i,...ep(e)}:
{...r,shown:np(n,(o.grown||[]).map(s)),isGrown:!0}}var ds=({shown:t,kept:e},n)=>t.has(n.a)&&t.has(n.b)&&(!e||e.has(n.key)),
At=t=>[...t.pairs.values()].filter(e=>ds(t,e)),$i=new WeakMap;function Ln(t){if(!t.isGrown&&!t.kept)return t;let e=$i.get(
t);if(e)return e;let n=new Set(t.nodes.keys()),o={...t,shown:n,kept:null,weakest:0,isGrown:!1};return $i.set(t,o),o}var Je=(t,e)=>e.
weight-t.weight||t.key-e.key;function hs(t){return[...t].sort(([e,{weight:n}],[o,{weight:s}])=>s-n||e-o).map(([e])=>e)}function ep(t){
if(t.size<=2e4)return{};let e=[...t.values()].sort(Je).slice(0,2e4);return{weakest:t.size-2e4,kept:new Set(e.map(n=>n.key))}}
function np(t,e){let n=new Set(hs(t).slice(0,30));for(let o of e){let s=t.get(o);if(s)for(let r of[o,...s.others])n.add(
r)}return n}function op(t,e,n){let o=new Set([e]),s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.get(a)?.others??[]]).
filter(a=>!o.has(a));for(let a of i)o.add(a);s=[...new Set(i)]}return o}var Si=new WeakMap;function ki(t,e,n,o,s){let r=new Map;for(let i of n.values())if(ds(o,i))for(let a of i.rows){let c=sp(
t,e,a,s),l=r.get(c);l?l.push(a):r.set(c,[a])}return r}function sp(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.
arrow[n];let r=t.statements,i=r.relation[o[s]],a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;
for(let c of[i,-1]){let l=[e.actor[n],e.target[n],c,a,r.hold[o[s]],r.mark[o[s]]].join(" "),u=rp(e).get(l);if(u!==void 0)
return u}return e.arrow[n]}function rp(t){let e=Si.get(t);if(!e){let{actor:n,target:o,relation:s,sign:r,hold:i,mark:a}=t.
arrows;e=new Map(n.map((c,l)=>[[n[l],o[l],s[l],r[l],i[l],a[l]].join(" "),l])),Si.set(t,e)}return e}var vi=(t,e,n)=>t.names.
signs[e.arrows.sign[n]]==="together";function An({level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){
let[i,a]=[n.actor[r],n.target[r]],c=It(Math.min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(
r)}return[...s.values()]}function Mi({arrows:t,nodes:e}){let n=new Map,o=t.actor.map((s,r)=>It(Math.min(s,t.target[r]),Math.
max(s,t.target[r]),e.length));for(let s of o)n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}function En(t,e){let n=t.statements,o=Ye(t,{...e,count:"statements"},["everyone"]),s=[],r=(i,a,c)=>s.push({claim:n.claim[i],
first:n.first[i],last:n.last[i],approximate:n.approximate[i],at:a,...c});for(let i of V(o)){let a=n.polarity[i]===0,c={affirms:a,
how:a?"affirms":"denies",held:!0};n.source[i]>=0&&r(i,i,{who:t.sources[n.source[i]].id,certainty:n.certainty[i],...c}),n.
own[i]&&r(i,i,{who:null,certainty:n.certainty[i],...c});let l=t.names.stances[n.stance[i]],u={who:null,affirms:!a,certainty:null,
held:!1};l==="doubts"&&r(i,i,{...u,how:"doubts"}),l==="rejects"&&r(i,i,{...u,how:a?"rejects":"affirms"})}for(let[i,a,c]of n.
denials){if(!o[i]||n.disjunct[a])continue;let l=n.polarity[a]!==0;r(a,i,{who:c,affirms:l,how:l?"affirms":"denies",certainty:n.
certainty[i],held:!1})}return s}function Ti(t,e){if(e.includes("everyone"))return()=>!0;let n=new Set(e),o=Qe(t,e),{publisher:s,
author:r}=t.statements;return({who:i,at:a})=>i===null?n.has("authors")||o.has(s[a])||o.has(r[a]):n.has(`of:${i}`)}var gs=(t,e)=>!t.
approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;var Ze=["opposed","doubted","only_first","only_second","other_certainty","agreed"],[ws,xs,ip,ap,Ai]=[0,1,2,3,4],Kt=5;function qn(t,e,n){
let o={claims:Ze.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=s.map(a=>Ti(t,a)),i=new Map;for(let a of En(t,e))for(let[c,l]of r.entries()){if(!l(a))continue;
let u=i.get(a.claim)??[[],[]];i.set(a.claim,u),u[c].push(a)}for(let[a,c]of i.values())for(let[l,u]of bs(a,c))cp(o,l,u);return o}
function cp({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={positions:o,sides:s,statements:[...new Set(
s.flat())]};t[n].push(r);for(let i of r.statements)e.set(i,Math.min(n,e.get(i)??n))}function bs(t,e){let[n,o,s]=[!1,!1,!1];
for(let c of t)for(let l of e)gs(c,l)||gs(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:Li(c)||Li(l)?o=!0:n=!0);if(n||
o)return[[n?ws:xs,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[ip,[r[0],[]]],[ap,[[],r[1]]]].filter(([,
l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));return[[i===a?Kt:Ai,r]]}var Li=({
how:t})=>t==="doubts"||t==="rejects",Ei=t=>t===Ai||t===Kt,ys=t=>t===ws||t===xs;function Nn({facts:t,parts:e},n){let o=new Set(
n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[ws,xs])if(o.has(r))return r;let[s]=o;return o.size===1&&s!==void 0&&
s!==Kt?s:-1}function Cn(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=lp(t,n),a=[],c=[],l=0,u=o.types&&new Set(o.types),p=d=>!u||u.has(e.nodes[d].
type);for(let d=0;d<s.statement.length;d++){if(!r[s.statement[d]]||i.has(d))continue;let[h,x]=[e.actor[d],e.target[d]];if(!(!p(
h)||!p(x))){if(h===x&&!o.self){s.issue[d]||l++;continue}(s.issue[d]?c:a).push(d)}}return{between:a,issues:c,selfLoops:l}}
function lp({ties:t,statements:e,relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(u=>o[u]);for(let[
l,u]of t.manners)n[e.relation[s[t.statement[l]]]].manner!==u&&a.add(l);for(let[l,u,p]of t.times){let d=t.statement[l];(r[d]!==
u||i[d]!==p)&&a.add(l)}for(let[l,u]of t.needs)c(u)||a.add(l);for(let[l,u]of t.yields)c(u)&&a.add(l);return a}function ke(t,e,n){let o=ht(t,n,ot(n)),s=Cn(t,e,o,n),r=n.issues?[...s.between,...s.issues]:s.between,i=Tn(t,e,r,o,n.count),
a=n.min_weight>1?new Map([...i].filter(([,u])=>u.weight>=n.min_weight)):i,c=_i(a),l=Oi(e,a,c,n);return{facts:t,level:e,state:n,
chosen:o,pairs:a,nodes:c,...l,arrows:ki(t,e,a,l,o.main),parts:n.compared_with&&qn(t,n,n.compared_with),weak:i.size-a.size,
selfLoops:s.selfLoops,withIssues:s.issues.length}}var w,le=null,Me="en",g,F,y,ve,_s=null,$s=null,Os=new Map,Ss=new Map,qi=async()=>{};async function Ni(t,e){ve=t,Me=e,w=ci(
await ve.facts()),F=ri(w.opening),g=F,le=_s=$s=null,Os.clear()}async function R(){_s??=ve.words();let t=await _s;return le!==
t&&(Ss=new Map(t.entities.map((e,n)=>[e.id,n]))),le=t,t}var In=()=>ve.findings();function jn(){return $s??=ve.arguments(),
$s}function Vt(t){let e=Os.get(t)??ve.level(t).then(n=>li(t,n));return Os.set(t,e),e}var Rn=t=>Ss.get(t);function Ot(t){
let e=Ss.get(t);return e===void 0||!le?null:le.entities[e]}function Ci(t){qi=t}function jt(t){g={...g,...t}}async function _(t){
jt(t),await qi(t)}async function Ii(){let t=await Vt(g.level);for(;t.name!==g.level;)t=await Vt(g.level);y=ke(w,t,g)}var Wn=()=>yi(
w,E(),g);function E(){if(!le)throw new Error("what is read was not loaded");return le}var up=new Set(["since","until","min_weight","theme","language"]),ji=0,ks=!1;function Bn(t){ks||=Object.keys(t).some(e=>!up.
has(e)),clearTimeout(ji),ji=setTimeout(()=>{let e=$e(g,F),n=ks;if(ks=!1,e!==location.hash.slice(1))try{n?history.pushState(
null,"",`#${e}`):history.replaceState(null,"",`#${e}`)}catch{}},150)}var Pn=(t={})=>`${w.address??location.href.split("#")[0]}\
#${$e({...g,...t},F)}`;var fp={light:["#9cc3e6","#f2c14e","#8fd0b0","#e6a5b8","#c3b1e1","#d9b38c"],dark:["#5f9bd1","#cfa13a","#5fae8b","#c57b93",
"#9a84c7","#b58a5e"]},pp={light:{text:"#17202b",ground:"#ffffff",node:"#cbd2d9",line:"#52606d"},dark:{text:"#e9edf1",ground:"\
#192029",node:"#52606d",line:"#9aa5b1"}},mp={light:["#b3261e","#a8327a","#6d3fb0","#00776b","#8a6100","#9aa5b1"],dark:["\
#ff8a80","#f48fb1","#b79af0","#4cc3b4","#e0b050","#52606d"]},vs=()=>matchMedia("(prefers-color-scheme: dark)");function Qt(){
return g.theme!=="auto"?g.theme:vs().matches?"dark":"light"}var Q=()=>pp[Qt()],ue=()=>fp[Qt()],Fn=t=>w.encodings.signs[t][Qt()],
Ms=t=>mp[Qt()][t];function Ri(t,e){let n=Nn(t,e);return Ms(n<0?Kt:n)}var Wi=new Set(["p","h1","h2","h3","h4","li","dt","dd","td","th","caption","blockquote","summary"]);for(let t of["legend",
"option","input"])Wi.add(t);var Dn="http://www.w3.org/2000/svg";function f(t,e={},...n){return Bi(document.createElement(
t),Wi.has(t)?{dir:"auto",...e}:e,n)}var Te=(t,e)=>f("bdi",{lang:e},t);function $(t,e={},...n){return Bi(document.createElementNS(
Dn,t),e,n)}function Bi(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s=="function"?t.addEventListener(
o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?"":String(s)));return fe(t,n),
t}function fe(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?fe(t,n):t.append(n instanceof Node?n:String(
n)))}function T(t,...e){t.replaceChildren(),fe(t,e)}function M(t){let e=document.getElementById(t);if(!e)throw new Error(
`the page has no ${t}`);return e}function Yt(t){M("announced").textContent=t}var Pi={facts:()=>Xe("facts"),words:()=>Xe("words"),arguments:()=>Xe("arguments"),findings:()=>Xe("findings"),level:t=>Xe(
`level-${t}`)};async function Xe(t){let e=M(t);if(e.type==="application/json")return JSON.parse(e.text);let n=Uint8Array.
from(atob(e.text),s=>s.charCodeAt(0)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream("gzip"));return JSON.
parse(await new Response(o).text())}var Ts="button, select, input, summary, a[href], [tabindex='0']";function Hn(t){return((t.getAttribute("aria-label")||t.
closest("label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function Fi(){let t=document.activeElement,
e=t?.closest("#side, #time, #viewpoint, #panel, #sheet, #story");return!t||!e||!t.matches(Ts)?null:{part:e.id,words:Hn(t),
at:[...e.querySelectorAll(Ts)].indexOf(t)}}function Di(t){if(!t||document.activeElement!==document.body)return;let e=[...M(
t.part).querySelectorAll(Ts)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>Hn(r)===t.words).sort((r,i)=>n(r)-n(i));(o??
e[Math.min(t.at,e.length-1)])?.focus({preventScroll:!0})}function zn(t){return new Set([...t.querySelectorAll("details[o\
pen] > summary")].map(Hn))}function Un(t,e){for(let n of t.querySelectorAll("details"))n.firstElementChild&&e.has(Hn(n.firstElementChild))&&
(n.open=!0)}var Gn=class{#t=new Map;#e;constructor(e,n,o,s){this.facts=e,this.words=n,this.level=o,this.#e=Ls(s),this.counted=V(fs(e,
this.#e,["everyone"])),this.entities=new Int32Array(n.entities.length),this.articles=new Int32Array(e.articles.length),this.
relations=new Int32Array(e.relations.length);for(let r of this.counted){for(let i of this.namedBy(r))this.entities[i]++;
for(let i of e.relations[e.statements.relation[r]].wider)this.relations[i]++;this.articles[e.statements.article[r]]++}}namedBy(e){
let{s:n,o,roles:s=[],sources:r=[]}=this.words.statements[e],i=new Set([n,o,...s.map(([,a])=>a),...r].filter(dp));for(let a of i)
for(let c of this.words.entities[a].members??[])i.add(c);return i}ofRelation(e){let{relations:n,statements:o}=this.facts;
return this.counted.filter(s=>n[o.relation[s]].wider.includes(e))}ofQuestion({where:e}){let n=this.facts.statements;return this.
counted.filter(o=>e.some(s=>Object.entries(s).every(([r,i])=>i.includes(Number(n[r][o])))))}ofPhrase({relation:e,actor:n,
target:o}){let{facts:s,level:r}=this,[i,a]=[n,o].map(l=>l===null?-1:r.numbers.get(l));if(i===void 0||a===void 0)return[];
let c=this.rows(e).filter(l=>(i<0||r.actor[l]===i)&&(a<0||r.target[l]===a));return[...new Set(c.map(l=>s.ties.statement[l]))]}targetsOf(e){
let{facts:n,level:o}=this,s=new Map;for(let i of this.rows(e)){let a=o.target[i];s.set(a,(s.get(a)??new Set).add(n.ties.
statement[i]))}return[...s].sort(([i,a],[c,l])=>l.size-a.size||i-c).map(([i])=>o.nodes[i].actor)}rows(e){let n=this.#t.get(
e);if(n)return n;let{facts:o,level:s}=this,r=o.relations.flatMap(({wider:l},u)=>l.includes(e)?[u]:[]),i={...this.#e,relations:r},
a=Cn(o,s,ht(o,i,["everyone"]),i),c=[...a.between,...a.issues];return this.#t.set(e,c),c}},dp=t=>typeof t=="number"&&t>=0,
Ls=t=>({...t,according_to:["everyone"],compared_with:null,since:null,until:null,undated:!0,kinds:null,quad_classes:null,
relations:null,modes:null,certainties:null,polarities:null,articles:null,types:null,count:"statements",inferred:!0,headlines:!0,
self:!0,issues:!0,min_weight:1});var Hi=new WeakMap;function Kn(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},
[c,l]=[0,0];for(let d of e){let h=t.relations[o.relation[n[d]]],x=o.quad_class[n[d]];if(!(o.act[d]<0||!h.deed))if(!et(t,
d))a.unreal.push(d);else{if((x<0?a.none:i[x]).push(d),r.has(o.act[d])||(r.set(o.act[d],x),h.goldstein===null))continue;c+=
h.goldstein,l++}}let u=d=>[...r.values()].filter(h=>h===d).length,p=a.unreal.map(d=>o.act[d]).filter(d=>!r.has(d));return{
statements:e,acts:r.size,...a,unrealActs:new Set(p).size,quadClasses:i,byQuadClass:s.map((d,h)=>u(h)),noQuadClass:u(-1),
articles:new Set(e.map(d=>o.article[d])),sources:new Set(e.map(d=>hp(t,d))),sum:c,scored:l}}var hp=({statements:t},e)=>t.
source[e]>=0?-1-t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],tn=t=>[...t.quadClasses.flat(),...t.none],Rt=(t,e)=>Kn(
t.facts,Jt(t,e.rows),t.chosen.main);function Wt(t){let e=Hi.get(t);if(e)return e;let n=At(t),o=new Set(t.isGrown?t.shown:
[]);for(let{a,b:c}of n)o.add(a).add(c);let{statement:s}=t.facts.ties,r=new Set(n.flatMap(a=>a.rows.map(c=>s[c]))),i={...Kn(
t.facts,[...r],t.chosen.main),actors:o.size};return Hi.set(t,i),i}function Jt({facts:t,chosen:e},n){return gt(e,new Set(
n.map(o=>t.ties.statement[o])))}function gt({first:t,last:e},n){let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(
r)||s-r)}function Vn({facts:t,chosen:e},n){let o=new Map;for(let s of n){let r=t.statements.act[s],i=r>=0&&e.inside[s]?`\
act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.values()]}function Qn({chosen:t},e){let n=t.main[e[0]];
return e.includes(n)?n:e[0]}var Et=(t,e)=>t.names.quad_classes[e].split(" ")[1],Yn=(t,e)=>e.filter(n=>t.ties.together[n]);
function zi(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.statements,a=new Set(Yn(n,e).map(p=>n.ties.
statement[p])),{act:c}=n.statements,l=new Set(e.map(p=>n.ties.statement[p]).filter(p=>et(n,p)).map(p=>c[p])),u=[[],[],[]];
for(let p of e){let d=n.ties.statement[p];if(s.count==="acts"&&!et(n,d)&&l.has(c[d]))continue;let h=o.main[d],x=n.relations[r[h]].
sign,b=a.has(d)?n.names.signs.indexOf(Et(n,i[h])):x;u[et(n,d)?b:2].push(p)}return u.map(p=>p.length?Gt(n,p,o,s.count):0)}var gp=60,Jn=null;function pe(){if(!g.open)return null;let t=g.open.indexOf(":"),e=g.open.slice(0,t),n=g.open.slice(t+1);
return{kind:e,names:e==="pair"?n.split(">").map(As):[n]}}function As(t){try{return decodeURIComponent(t)}catch{return t}}
var Es=t=>`pair:${t.map(encodeURIComponent).join(">")}`,G=t=>_({open:`actor:${t}`}),st=t=>_({open:`statement:${w.statements.
key[t]}`}),Ui=(t,e)=>Es([t,e].map(n=>y.level.nodes[n].actor));function wt(t,e){let n=[t,e].map(o=>y.level.nodes[o].actor);
return _({open:Es(n)})}function P(t,e,n={}){let o=gt(y.chosen,t),s=o.slice(0,gp).map(r=>w.statements.key[r]);return Jn={
statements:o,label:e,name:[o.length,...s].join(" ")},_({...n,open:`list:${Jn.name}`})}function Zn(t){if(Jn?.name===t)return Jn;
let e=t.split(" ").slice(1);return{name:t,label:"",statements:e.map(n=>w.statements.key.indexOf(n)).filter(n=>n>=0)}}function Xn(t,e){
return _({tab:"article",article:w.articles[t].id,open:`statement:${w.statements.key[e]}`})}function to(t){let e=y.level.
nodes[t].actor;return y.isGrown?_({grown:qs(e)}):_({ego:g.ego===e?null:e,steps:1})}var qs=t=>[...new Set([...g.grown||[],
t])];async function Gi(t){let e=await Vt("entity"),n=e.numbers.get(t);if(n===void 0)return null;let o={...Ls(g),self:g.self,
issues:g.issues},s=[{},{issues:!0},o,{...o,issues:!0}];for(let r of s){let i={...g,...r,level:"entity",ego:null};if(ke(w,
e,i).nodes.has(n))return{...r,level:"entity",ego:null}}return null}function Ki(t){let e=pe();if(!e||!["pair","actor"].includes(
e.kind))return{};let n=y.level,[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.findIndex((c,l)=>c===o&&(s===void 0||n.target[l]===
s)),i=r<0&&o!==void 0&&e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&i<0)return{open:null};let a=(r<0?[t.target[i]]:[t.
actor[r],t.target[r]]).map(c=>t.nodes[c].actor);return e.kind==="actor"||a[0]===a[1]?{open:`actor:${a[0]}`}:{open:Es(a)}}function m(t,e={}){let n=w.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?Zt(String(e[s])):o)}var wp=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,
Zt=t=>wp.test(t)?`\u2068${t}\u2069`:t,L=t=>t<1e3?String(t):t.toLocaleString(Me),en=(t,e)=>m(t===1?e:`${e}_many`),N=(t,e)=>`${L(
t)} ${en(t,e)}`;function St(t,e=t.length){return t.length>e?`${t.slice(0,e).join(", ")} ${m("and_more",{n:t.length-e})}`:
[t.slice(0,-1).join(", "),...t.slice(-1)].filter(Boolean).join(` ${m("and")} `)}var I=t=>t.charAt(0).toLocaleUpperCase(Me)+
t.slice(1),Ns=t=>`${t>0?"+":t<0?"\u2212":""}${Math.abs(t).toFixed(1)}`;var Cs=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function q(t,e,n={}){return f("span",{role:"button",
tabindex:0,class:"link",dir:"auto",onclick:e,onkeydown:Cs(e),...n},t)}function v(t,e,n={}){return f("button",{type:"butt\
on",dir:"auto",onclick:o=>e(o.currentTarget),...n},t)}function eo(t,e){let n=xp(t);return!n||!["https:","http:"].includes(
n.protocol)?f("span",{},e):f("a",{href:n.href,dir:"auto",rel:"noopener noreferrer",target:"_blank"},e)}function xp(t){try{
return new URL(t)}catch{return null}}function W(t,e,n){let o=typeof t=="number"?L(t):t;return e.length?q(o,()=>P(e,n),{class:"link number","aria-label":`${o}\
 ${n}: ${m("show_quotes")}`}):f("span",{class:"number none"},o)}var Z=t=>new Date(t*864e5).toISOString().slice(0,10);function Qi(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var js=t=>new Date(t*864e5).getUTCFullYear(),Yi=(t,e)=>Date.UTC(t,e,1)/864e5;function Ji(t,e){
let[n,o]=[js(t),js(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([Yi(i,0),String(i)]);return r}
var[Xt,te]=[30,365],Vi=7,bp=4,Is=[1,3,12,24,60,120,300,600,1200];function no(t,e,n){let o=[];if(n<=Vi){let r=n<=1?1:Vi;for(let i=t+
1;i<=e;i++)(i-bp)%r===0&&o.push({day:i,step:r});return o}let s=Is.find(r=>r*Xt>=n)??Is[Is.length-1];for(let r=Math.floor(
js(t)*12/s)*s;;r+=s){let i=Yi(Math.floor(r/12),r%12);if(i>e)return o;i>t&&o.push({day:i,step:s*Xt})}}function Zi(t,e,n){let o=t.statements,s=new Set(e.map(u=>`${o.article[u]} ${o.coder[u]}`)),[r,i,a]=[new Set,new Set,new Set],
c=new Set([...n].map(u=>t.articles[u].text));for(let u=0;u<o.key.length;u++){let p=o.article[u];!n.has(p)&&c.has(t.articles[p].
text)&&a.add(p),!(!n.has(p)||s.has(`${p} ${o.coder[u]}`))&&(r.add(o.coder[u]),i.add(p))}return{coders:[...new Set(e.filter(
u=>i.has(o.article[u])).map(u=>t.coders[o.coder[u]]))].sort(),others:r.size,reprints:a.size}}var Xi={21:"spring",22:"summer",23:"autumn",24:"winter"};function it(t){if(t.includes("/")){let[l,u]=t.split("/");return l===
""||l===".."?m("date_until",{to:it(u)}):u===""||u===".."?m("date_since",{from:it(l)}):m("date_throughout",{from:it(l),to:it(
u)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return m("date_within",{from:it(e[1]),to:it(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?m("no_year"):o,c=[r&&String(Number(r)),s&&yp(s),a].filter(Boolean).join(
" ");return i?m("date_perhaps",{date:c}):c}function yp(t){return Object.hasOwn(Xi,t)?m(Xi[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(Me,{month:"long",timeZone:"UTC"})}function oo(t){let e=[];return t.when&&e.push(it(t.when)),
t.inferred_when&&e.push(`${it(t.inferred_when)} (${m("inferred")})`),e.length?e.join("; "):m("date_unknown")}function so({
when:t,inferred_when:e}){return e?`${it(e)} (${m("inferred")})`:t?it(t):m("date_unknown")}function Le(t,e){let[n,o]=[t,e].
map(s=>s===null?null:it(Z(s)));return n===null&&o===null?m("date_unknown"):n===o?n:n===null?m("date_until",{to:o}):o===null?
m("date_since",{from:n}):m("date_throughout",{from:n,to:o})}var qt=()=>g.since!==null||g.until!==null;function nn(){let[
t,e]=[g.since,g.until].map(n=>n===null?null:Z(n));return t===null?m("date_until",{to:e}):e===null?m("date_since",{from:t}):
m("date_throughout",{from:t,to:e})}var ro=["\u2260","?","\u2460","\u2461","\u2248","="];function io(){let t=w.signers.map(n=>[`by:${n}`,m("viewpoint_signer",
{name:n})]),e=w.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,m("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["\
authors",m("viewpoint_authors")],...t,...e,["everyone",m("viewpoint_everyone")]]}function xt(t){let e=new Map(io());return t.
map(n=>e.get(n)||n).join(` ${m("and")} `)}function ee(t){return t.map(n=>ta(n)?.label??(n.startsWith("by:")?n.slice(3):m(
`viewpoint_${n}`))).join(` ${m("and")} `)}var ao=t=>t.length===1&&ta(t[0])?.by||[],ta=t=>w.sources.find(({id:e})=>t===`o\
f:${e}`),ea=t=>m(`part_${t}`,{first:xt(g.according_to),second:xt(g.compared_with||[])});function bt(t){let e=Wt(t),n=e.unrealActs?` (${m("plus_not_actual",{n:e.unrealActs})})`:"",o=m("based_on",{acts:N(e.acts,
"act")+n,statements:N(e.statements.length,"statement"),articles:N(e.articles.size,"article"),sources:N(e.sources.size,"s\
ource"),coding:_p(e)}),s=[e.actors<t.nodes.size&&m("drawn_of",{n:L(e.actors),of:L(t.nodes.size)}),t.weakest>0&&m("weakes\
t",{n:t.weakest}),t.weak>0&&m("note_min_weight",{n:t.weak})];return[on(),...s,o].filter(Boolean).join(" ")}function on(){
return`${[I(m(`level_${g.level}`)),`${m("according_to")} ${xt(g.according_to)}`,g.compared_with&&`${m("compared_with")} ${xt(
g.compared_with)}`,g.issues&&m("with_ties_to_issues"),qt()&&lo()].filter(Boolean).join(", ")}.`}var co=()=>[`${m("accord\
ing_to")} ${xt(g.according_to)}`,qt()&&lo()].filter(Boolean).join(", "),lo=()=>`${nn()} (${m(`inside_${g.inside}`)})`;function na(t){
let e=[...Wt(t).articles].map(c=>w.articles[c]),n=[...new Set(e.map(c=>c.publisher))].filter(Boolean).sort();if(!n.length)
return"";let o=c=>e.map(l=>l[c]).filter(l=>l!==null),s=[Math.min(...o("first")),Math.max(...o("last"))],[r,i]=s.map(c=>Number.
isFinite(c)?Z(c):null),a=r===i?m("published_on",{day:r}):m("published_from",{first:r,last:i});return m("source_line",{who:St(
n,3),when:r===null||i===null?m("undated_source"):a})}function _p({statements:t,articles:e}){let{coders:n,others:o,reprints:s}=Zi(
w,t,e),r=[o?N(o,"other_coder"):"",s?N(s,"reprint"):""].filter(Boolean);return r.length?` (${n.length?`${m("coded_by",{names:St(
n,3)})}; `:""}${m("left_out",{what:St(r)})})`:""}function ne(){return g.min_weight>1?m("empty_min_weight",{n:L(g.min_weight)}):
qt()?m("empty_period",{period:nn()}):y.withIssues&&!g.issues?m("empty_but_issues",{n:L(y.withIssues),option:m("with_issu\
es")}):m("empty")}var B=t=>g.language&&t.labels?.[g.language]||t.label;function me(t){let e=B(t);return Object.entries(t.labels??{}).find(
([,n])=>n===e)?.[0]??null}function C(t,e){let n=t.nodes[e],o=g.language?Ot(n.actor):null;return o?B(o):n.label}function uo(t){
let e=y.level.numbers.get(t);return e===void 0?t:C(y.level,e)}function Rs(t){let{level:e}=t;return At(t).map(n=>({pair:n,
actor:C(e,n.a),target:C(e,n.b)}))}var oa=.55,sa=15*oa,fo={enabled:!1,type:"arrow",scaleFactor:1},ra={to:fo,middle:fo,from:fo};function ia(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var Ws=ia(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
aa=ia(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=w.encodings.signs[e],{middle:r}=w.encodings.marks[o],{dashes:i}=w.
encodings.holds[n];return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:oa},middle:{enabled:!!r,type:r||"arrow",scaleFactor:r?
.45:1},from:fo},dashes:i.length?i:!1}});function ca(t,e){return e?Math.min(.7+.5*Math.log2(t),4):Math.min(1.2+1.3*Math.log2(
t),9)}function la(t){let e=new Map;for(let n of An(t)){let o=n[0].length>0&&n[1].length>0,s=Math.min(.22,1.5/(n[0].length+
n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-1)/2)*s;e.set(i,{enabled:!0,type:c<0?"curve\
dCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function Ae(t,e=20,n=3){let o=[""];for(let s of t.slice(0,200).split(
/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+r.length<=e?o[o.length-1]=`${i} ${r}`:
o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}var $p={enabled:!0,type:"curvedCW",roundness:.15};function ua(t){let e=Mi(t),n=t.nodes.filter(i=>t.isTied[i.id]).map(({id:i,
x:a,y:c,shape:l})=>({id:i,x:a,y:c,shape:l,label:Ae(C(t,i))})),o=t.edges.map((i,a)=>e[a]?{...i,smooth:$p}:i),s=new vis.Network(
M("canvas"),{nodes:n,edges:o},Sp(n.length,!t.merged));Bs(s,t);let r=[-1,...ue().keys()].map(Op);for(let{id:i}of n){let{options:a}=s.
body.nodes[i];a.size=t.nodes[i].size,a.color=r[t.nodes[i].tint+1]}return s}function Bs(t,e){for(let[n,o]of e.nodes.entries()){
let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.y+n*1e-4])}}function Op(t){let e=Q(),n=t>=0?ue()[t]:e.node,o={background:n,border:e.
text};return{background:n,border:e.line,highlight:o,hover:o}}function Sp(t,e){let n=Q(),o={color:n.text,size:15,face:"sy\
stem-ui, sans-serif",strokeWidth:3,strokeColor:n.ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Bas\
ed",stabilization:!1},layout:{improvedLayout:!1},interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,
keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,
scaling:{label:{enabled:!1,drawThreshold:t>300?9:5}},chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"\
top",vadjust:0}},selectionWidth:2,hoverWidth:1,arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.
PI/4,renderBehindTheNode:!0},scaling:{label:{enabled:!1,drawThreshold:5}}}}}var fa=([t,,e,...n])=>[t,e,...n].join("");function Nt(t,e){let{act:n,rank:o}=t.statements,{statement:s,label:r}=t.ties,i=new Map;
for(let c of e){let l=s[c],u=n[l]>=0?`act ${n[l]}`:l,p=t.tie_labels[r[c]],d={text:fa(p),parts:p,rank:o[l]},h=i.get(u);h?
h.push(d):i.set(u,[d])}let a=new Map;for(let c of i.values()){let l=kp(c),u=a.get(l.text)??{...l,number:0};a.set(l.text,
{...u,number:u.number+1,rank:Math.min(u.rank,l.rank)})}return[...a.values()].sort((c,l)=>l.number-c.number||c.rank-l.rank)}
function kp(t){let e=t.sort((u,p)=>u.rank-p.rank||(u.text<p.text?-1:1)),n=[...new Set(e.map(({parts:u})=>u[0]))],[o]=e;if(n.
length===1)return o;let[,s,...r]=o.parts,i=n.includes(""),a=n.map(u=>u.replace(/: $/,"")),l=[i?"":`${a.slice(0,-1).join(
", ")} and ${a[a.length-1]}: `,i?"":s,...r];return{...o,parts:l,text:fa(l)}}var de=({text:t,number:e})=>e>1?`${t} \xD7${e}`:
t,Bt=(t,e)=>Nt(t,e).map(de).join("; ");function Ps([,t,e,n,o,s,r],i){let a=t+e+n+o;return a+sn(s,Math.max(i-a.length-r.length,
8))+r}function pa(t,e,n){let o=Nt(t,e);if(!o.length)return"";let s=o.length>1?` +${o.length-1}`:"";return Ps(o[0].parts,
n-s.length)+s}function sn(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.test(t[e-1])?n:n.slice(0,Math.
max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var Fs=70,vp=3,[Mp,ma]=[12,34];function po({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=Fs;for(let o of An(
e).map(s=>s.flat())){let s=Math.max(1,vp+1-o.length);for(let r of o){let i=Lp(t,e,r),a=n?Tp(e,r,.75*s*i):"";Ap(t.body.edges[r],
a&&Ae(a,i,s))}}}function Tp(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?Nn(t,o):-1;return pa(t.facts,o,n)+(s<0?"":` ${ro[s]}`)}
function Lp(t,{level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return ma;let a=Math.hypot(
r.x-i.x,r.y-i.y)-r.size-i.size;return Math.max(Mp,Math.min(ma,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function Ap(t,e){
if((t.options.label||"")===e)return;let n=e.split(`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}var ha=1.4,Ep={nodes:[15,12,22],edges:[12,9.5,17]};function Ds(){let{clientWidth:t,clientHeight:e}=M("canvas");return t>
0&&e>0}function ga(t){let e=new ResizeObserver(()=>{Ds()&&(e.disconnect(),t())});e.observe(M("canvas"))}function wa(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>Fs){e.fit({nodes:n,animation:!1,maxZoomLevel:ha});return}da(e,n),qp(t,e.getScale())&&
(po(t),da(e,n))}function da(t,e){let n={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let a of e){let{x:c,y:l,options:u}=t.
body.nodes[a],p=u.label.split(`
`),d=Math.max(u.size,.28*u.font.size*Math.max(...p.map(h=>h.length)));n.left=Math.min(n.left,c-d),n.right=Math.max(n.right,
c+d),n.top=Math.min(n.top,l-u.size),n.bottom=Math.max(n.bottom,l+u.size+1.2*u.font.size*p.length)}let{clientWidth:o,clientHeight:s}=M(
"canvas"),r=.95*Math.min(o/(n.right-n.left),s/(n.bottom-n.top)),i={x:(n.left+n.right)/2,y:(n.top+n.bottom)/2};t.moveTo({
position:i,scale:Math.min(r,ha),animation:!1})}function qp(t,e){let n=Object.entries(Ep).map(([s,[r,i,a]])=>[s,{font:{size:Math.
min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(Object.fromEntries(
n)),!0)}function xa(t){let{level:e}=y,{actor:n,target:o,sign:s}=e.arrows,r=y.arrows.get(t)||[],i=Bt(w,r)||w.labels.signs[s[t]],a=N(
Jt(y,r).length,"statement");return`${C(e,n[t])} \u2013 ${i} ${vi(w,e,t)?"\u2013":"\u2192"} ${C(e,o[t])} \xB7 ${a}`}function ba(t){
let e=y.nodes.get(t),n=e?` \xB7 ${N(e.others.size,"neighbour")}`:"";return`${C(y.level,t)} \xB7 ${y.level.nodes[t].type}${n}`}var ya=500,mo=300,Np=2,X=null,ho=()=>X?.network??null;function _a(t){let e=[y.level.name,Qt(),g.language].join(" "),n=X?.
key!==e,o=X&&!n?X:Cp(e);o.selection=y;let s=!o.network.body.nodeIndices.length;$a(o,()=>{let r=Ip(o);jp(o,r),po(o),Bp(),
(n||s&&r.size||t)&&Sa(o),Oa(o)}),M("canvas").setAttribute("aria-label",`${m("graph_of")} ${bt(y)}`)}function Cp(t){X&&X.
network.destroy();let e=ua(y.level),n={network:e,key:t,selection:y,arrows:[],isMoved:!1,isFine:null,letters:""};e.on("be\
foreDrawing",()=>Oa(n)),e.on("click",Wp),e.on("doubleClick",({nodes:o})=>o.length&&to(o[0])),e.on("resize",({width:o})=>o>
0&&!n.isMoved&&go());for(let o of["zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdge",({edge:o})=>Hs(xa(o))),e.on(
"hoverNode",({node:o})=>Hs(ba(o)));for(let o of["blurEdge","blurNode"])e.on(o,()=>Hs(""));return X=n,M("physics").firstElementChild.
checked=!1,n}function $a({network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{t.renderer.allowRedraw=!0}t.body.emitter.
emit("_requestRedraw")}function Ip(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,chosen:r,parts:i}=t.selection,{arrows:a,
merged:c}=o,l=new Set,u=n.encodings.signs.map((d,h)=>Ws(Fn(h))),p=c?null:la(t.selection);for(let d of t.arrows)s.has(d)||
(e.edges[d].options.hidden=!0);for(let[d,h]of s){let{options:x}=e.edges[d];x.hidden=!1,x.width=ca(Gt(n,h,r,t.selection.state.
count)||1,s.size>mo),x.color=i?Ws(Ri(t.selection,h)):u[a.sign[d]],p&&Object.assign(x.smooth,p.get(d)),l.add(a.actor[d]).
add(a.target[d])}return t.isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function jp({network:{body:t},selection:{isGrown:e,
shown:n}},o){if(e)for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!0;t.nodeIndices=[...o].filter(
s=>t.nodes[s]);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function Oa(t){let{body:e}=t.network,n=e.edgeIndices.
length<=mo||sa*e.view.scale>=Np;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,mark:r}=t.selection.level.arrows;for(let i of e.
edgeIndices){let{options:a}=e.edges[i],c=aa(`${o[i]} ${s[i]} ${r[i]}`);a.arrows=n?c.ends:ra,a.dashes=n&&c.dashes}for(let i of e.
nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function go(){let t=X;t&&$a(t,()=>Sa(t))}function Sa(t){t.isMoved=!1,t.
network.body.nodeIndices.length&&(Ds()?wa(t):ga(Rp))}function Rp(){X?.network.redraw(),go()}function ka(t){X?.network.body.
nodes[t]&&X.network.focus(t,{scale:1,animation:!1})}function va(t){if(!X)return;let{network:e,selection:n}=X;e.setOptions(
{physics:{enabled:t}}),!t&&(Bs(e,n.level),e.redraw())}function Wp({nodes:t,edges:e}){let{level:n}=y;t.length?G(n.nodes[t[0]].
actor):e.length&&wt(n.arrows.actor[e[0]],n.arrows.target[e[0]])}function Bp(){if(!X)return;let t=pe(),[e,n]=(t?.names??[]).
map(a=>y.level.numbers.get(a)),{actor:o,target:s}=y.level.arrows,r=t?.kind==="actor"&&e!==void 0&&X.network.body.nodes[e]?
[e]:[],i=t?.kind==="pair"?[...y.arrows.keys()].filter(a=>o[a]===e&&s[a]===n):[];X.network.setSelection({nodes:r,edges:i},
{unselectAll:!0,highlightEdges:!1})}function Hs(t){M("hint").textContent=t}var Ee=(t,e)=>v(t,n=>Pp(e(),n));async function Pp(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=f("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}Yt(
m("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function Pt(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=f("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}var qe=(t,...e)=>f("section",{class:"group"},f("h2",{},t),e);function z(t,e,n,o){let s=e.find(([r])=>r===n);return f("se\
lect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>f("option",{value:r,selected:r===n},I(i))))}
function tt(t,e,n,o){let s=f("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return f("label",{class:"\
tick"},s,o,f("span",{},t))}function Ft(t,e){let n=f("ol",{class:"acts"},t.slice(0,e));return[n,rn(t,e,e,o=>fe(n,o))]}function rn(t,e,n,o){
if(t.length<=e)return null;let s=e,r=()=>m("more",{n:t.length-s}),i=v(r(),()=>{o(t.slice(s,s+n)),s+=n,s>=t.length?i.remove():
i.textContent=r()});return i}var kt=(t,...e)=>f("fieldset",{},f("legend",{},t),e);function Ma({level:t,chosen:e},n,o,s){let r={as_subject:[],as_object:[],as_source:[],as_other:[]};for(let[i,a]of n.statements.
entries())s!==void 0&&a.sources?.includes(s)&&r.as_source.push(i),e.inside[i]&&((o!==void 0?t.subject[i]===o:a.s===s)?r.
as_subject.push(i):(o!==void 0?t.object[i]===o:a.o===s)?r.as_object.push(i):a.roles?.some(([,c])=>c===s)&&r.as_other.push(
i));return Object.entries(r).filter(([,i])=>i.length)}var Fp=/(?<![\p{L}\p{N}])['"\u2018\u201c\u201e\u00ab]([^'"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]+)['"\u2019\u201d\u201c\u00bb](?![\p{L}\p{N}])/gu,
nt=t=>w.relations[w.statements.relation[t]],K=t=>w.articles[w.statements.article[t]],ge=t=>t.map(e=>B(E().entities[e]));
function rt(t,e=0){let n=an(t),o=zs(t,e).join(" \u2013 ");return n.length?`${o} [${n.join("; ")}]`:o}function zs(t,e=0){
let n=E().statements[t],o=vt(n.s,e)+he(t,"subject"),s=vt(n.o,e)+he(t,"object");return[o,nt(t).label,s+(e?"":Dp(t))]}function Dp(t){
let e=E(),n=new Map;for(let[s,r]of e.statements[t].roles??[])n.set(s,[...n.get(s)??[],vt(r)+he(t,e.roles[s].id)]);return[
...n].sort(([s],[r])=>s-r).map(([s,r])=>`, ${e.roles[s].label} ${r.join(` ${m("and")} `)}`).join("")}function vt(t,e=0){
if(typeof t=="string")return Zt(t);if(t>=0)return Zt(B(E().entities[t]));let n=-1-t;return e>=2?`[#${w.statements.key[n].
split("#")[1]}]`:`[${rt(n,e+1)}]`}var he=(t,e)=>E().statements[t].inferred?.includes(e)?` (${m("inferred")})`:"";function an(t){
let{names:e,labels:n,statements:o}=w,s=E().statements[t],r=o.stance[t]>=0?e.stances[o.stance[t]]:"";return[s.sources?.length&&
`${m("according_to")} ${ge(s.sources).map(Zt).join(" > ")}${he(t,"according_to")}`,r==="doubts"&&m("author_doubts"),r===
"rejects"&&m("author_rejects"),o.mode[t]!==ce&&n.modes[o.mode[t]],o.certainty[t]!==0&&n.certainties[o.certainty[t]],o.polarity[t]!==
0&&n.polarities[o.polarity[t]],s.ended&&m("ended")].filter(a=>typeof a=="string")}function Ta(t){let e=w.names.stances[w.
statements.stance[t]],{note:n}=E().statements[t];if(e!=="doubts"&&e!=="rejects"||typeof n!="string")return[];let o=n.matchAll(
Fp);return Array.from(o,([,s])=>s.trim()).filter(Boolean)}function cn(t){let e=E().statements[t].quote.slice(2).map(Number);
return e.flatMap((n,o)=>o%2?[]:[[n,e[o+1]]])}function yt(t){let e=E(),n=e.bodies[w.statements.article[t]];return n===null?
e.statements[t].quote.join(" [\u2026] "):cn(t).map(([o,s])=>n.slice(o,s).split(/\s+/).join(" ")).join(" [\u2026] ")}var Hp=44,wo=(t,e)=>qa(t,e,(n,o)=>zp(cn(t),n,o));function Ea(t,e){let n=Ta(t);return Ca(t).some(s=>La(n,s).length)?qa(t,
e,s=>La(n,s),"doubting"):null}function qa(t,e,n,o=null){let{quote:s}=E().statements[t],r=Na(t)===null?null:Number(s[0]);
return Ca(t).map((i,a)=>[a?" [\u2026] ":"",Up(i,n(i,r),e,o)])}var Na=t=>E().bodies[w.statements.article[t]];function Ca(t){
let{quote:e}=E().statements[t],n=Na(t);return n===null?e.map(String):[n.slice(Number(e[0]),Number(e[1]))]}var zp=(t,e,n)=>n===
null?[[0,e.length]]:t.map(([o,s])=>[o-n,s-n]);function La(t,e){let n=[];for(let o of t){let s=o.split(/\s+/).map(i=>i.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")),r=new RegExp(`(?<![\\p{L}\\p{N}])${s.join("\\s+")}(?![\\p{L}\\p{N}])`,"iu").exec(e);r&&n.
push([r.index,r.index+r[0].length])}return n.sort(([o],[s])=>o-s)}function Up(t,e,n,o){let s=[],r=0;for(let[a,c]of e)a>r&&
s.push(r||n===void 0?Aa(t.slice(r,a)):Gp(t.slice(0,a),n)),c>r&&s.push(f("mark",{class:o},Us(t.slice(Math.max(r,a),c)))),
r=Math.max(r,c);let i=t.slice(r);return[...s,n===void 0?Aa(i):Kp(i,n)]}var Us=t=>t.replace(/^# /,"");function Aa(t){let e=Us(
t),n=e.split(/\s+/);return n.length<=Hp?e:[...n.slice(0,20),"[\u2026]",...n.slice(-20)].join(" ")}function Gp(t,e){let n=Us(
t).split(/\s+/);return n.length<=e+1?n.join(" "):["\u2026",...n.slice(-e-1)].join(" ")}function Kp(t,e){let n=t.split(/\s+/);
return n.length<=e+1?n.join(" "):[...n.slice(0,e+1),"\u2026"].join(" ")}var Gs=new Set("al bin da de del della den der di do dos du e el ibn la le ten ter van von y".split(" "));function Ne(t){
return t.published&&t.published!=="unknown"?t.published:t.inferred?`${m("no_date")}, ${m("probably")} ${t.inferred}`:m("\
no_date")}var Ct=t=>`${t.author?`${Zt(t.author)}, `:""}${Zt(t.publisher)}, ${Ne(t)}`;function Vp(t){return`${t.author?`${t.
author}, `:""}\u201C${t.title}\u201D, ${t.publisher}, ${Ne(t)}`}function ja(t){let e={plain:Qp,chicago:Yp,apa:Jp}[g.citation];
return`${e(K(t))} \u201C${Ks(yt(t))}\u201D`}function Qp(t){let e=t.retrieved?` (${m("accessed")} ${t.retrieved})`:"";return`${Vp(
t)}${t.url?`, ${t.url}`:""}${e}:`}function Yp(t){let e=`\u201C${Ks(t.title)}${/[?!.,]$/.test(t.title)?"":","}\u201D`,n=xo(
t.published)??(t.inferred?`[${xo(t.inferred)??t.inferred}?]`:"n.d."),o=xo(t.retrieved),s=[t.publisher,n,o&&`accessed ${o}`,
t.url].filter(Boolean);return`${t.author?`${t.author}, `:""}${e} ${s.join(", ")}:`}function Jp(t){let e=Ra(t),n=e?e.map(
({given:u,family:p})=>`${p}, ${Zp(u)}`):[t.author??t.publisher],o=n.slice(-1).join(""),s=n.length>1?`${n.slice(0,-1).join(
", ")}, & ${o}`:o,r=Ia(t.published)??(t.inferred?`[ca. ${Ia(t.inferred)??t.inferred}]`:"n.d."),i=t.author&&t.author!==t.
publisher?`${t.publisher}. `:"",a=xo(t.retrieved),c=t.url?`${a?`Retrieved ${a}, from `:""}${t.url} `:"",l=u=>/[?!.]$/.test(
u)?u:`${u}.`;return`${l(s)} (${r}). ${l(t.title)} ${i}${c}`.replace(/[. ]*$/,":")}var Zp=t=>t.split(/[\s-]+/).map(e=>`${e[0]}\
.`).join(" "),Ks=t=>t.replace(/“/g,"\u2018").replace(/”/g,"\u2019");function xo(t){let{year:e,month:n,day:o}=bo(t);return e?
[[n,o].filter(Boolean).join(" "),e].filter(Boolean).join(n&&o?", ":" "):null}function Ia(t){let{year:e,month:n,day:o}=bo(
t);return e?[e,[n,o].filter(Boolean).join(" ")].filter(Boolean).join(", "):null}function bo(t){let[,e,n,o]=/^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.
exec(t??"")??[],s=n?new Date(Date.UTC(2e3,Number(n)-1,1)):null;return{year:e,month:s?.toLocaleDateString("en-US",{month:"\
long",timeZone:"UTC"}),day:o&&String(Number(o))}}function Ra({author:t,publisher:e}){if(!t||t===e)return null;let n=t.split(
/\s+and\s+|\s*&\s*|,\s*(?:and\s+)?/).map(Xp);return n.every(o=>o!==null)?n:null}function Xp(t){let e=t.trim().split(/\s+/),
n=r=>/^\p{L}/u.test(r)&&(!/^\p{Ll}/u.test(r)||Gs.has(r));if(e.length<2||e.length>4||!e.every(n)||Gs.has(e[0]))return null;
let o=e.findIndex(r=>Gs.has(r)),s=o>0?o:e.length-1;return{given:e.slice(0,s).join(" "),family:e.slice(s).join(" ")}}function Wa(t){
let e=K(t),{published:n,url:o,retrieved:s}=e,r=Ra(e),i=`{${ln(e.author||e.publisher)}}`,a=bo(n).year!==void 0,c=/^\d{4}/.
exec(a?"":n||e.inferred||""),u=[["author",r?r.map(({given:p,family:d})=>ln(`${p} ${d}`)).join(" and "):i],["title",ln(e.
title)],["organization",!!e.author&&e.author!==e.publisher&&ln(e.publisher)],["date",a&&n],["year",c?.[0]],["url",o&&encodeURI(
As(o)).replace(/[{}\\]/g,"")],["urldate",bo(s).day&&s],["note",`\`\`${ln(Ks(yt(t)))}''`]].flatMap(([p,d])=>d?[`  ${p} = \
{${d}}`]:[]);return`@online{${e.id.replace(/[\s,{}#%~\\"'()=]+/g,"-")},
${u.join(`,
`)}
}`}var tm={"~":"\\textasciitilde{}","^":"\\textasciicircum{}","\u201C":"``","\u201D":"''","\u2018":"`","\u2019":"'","\u2013":"\
--","\u2014":"---","\u2026":"\\dots{}"},ln=t=>t.replace(/[{}\\]/g,"").replace(/([#$%&_])/g,"\\$1").replace(/[~^“”‘’–—…]/g,
e=>tm[e]);function Ie(t){let e=E().statements[t],n=w.statements.key[t];return f("article",{class:"statement","aria-label":rt(t)},em(
t),f("blockquote",{lang:K(t).language},wo(t)),e.translation?f("p",{class:"translation"},e.translation):null,nm(t),f("det\
ails",{},f("summary",{},m("details")),f("dl",{},om(t))),f("p",{class:"actions"},Ee(m("copy_footnote"),()=>ja(t)),z(m("ci\
tation"),as.map(o=>[o,m(`citation_${o}`)]),g.citation,o=>_({citation:o})),Ee(m("copy_bibtex"),()=>Wa(t)),Ee(m("copy_link"),
()=>Pn({open:`statement:${n}`}))))}function Ce(t){if(typeof t=="string")return Te(t);if(t<0)return q(`[${rt(-1-t,1)}]`,()=>st(
-1-t),{class:"link nested",dir:"ltr"});let e=E().entities[t];return q(B(e),()=>G(e.id),{lang:me(e)})}function em(t){let e=E(),
n=e.statements[t],o=nt(t),s=(n.roles??[]).map(([u,p])=>[", ",f("span",{class:"role"},e.roles[u].label)," ",Ce(p),he(t,e.
roles[u].id)]),r=an(t).map(u=>[" ",f("span",{class:"mark"},u)]),i=f("span",{class:`verb ${w.names.signs[o.sign]}`},o.label),
[a,c]=[Ce(n.s),Ce(n.o)],l=u=>he(t,u);return f("p",{class:"claim"},a,l("subject")," ",i," ",c,l("object"),s,r)}function nm(t){
let e=K(t),n=q(Te(e.title,e.language),()=>Xn(w.statements.article[t],t));return f("p",{class:"source",dir:"ltr"},"\u201C",
n,"\u201D, ",Ct(e)," ",Vs(e))}var Vs=t=>t.url&&eo(t.url,`${m("original")} \u2197`);function om(t){let{labels:e,coders:n,
statements:o}=w,s=E(),r=s.statements[t],i=r.inferred??[],a=o.quad_class[t]<0?"":`, ${e.quad_classes[o.quad_class[t]]}`,c=s.
fields.filter(({name:l})=>l!=="translation");return[Mt(m("according_to"),sm(t,r),i.includes("according_to")),Mt(m("certa\
inty"),`${e.certainties[o.certainty[t]]}, ${e.polarities[o.polarity[t]]}`),r.sources?Mt(m("author_stance"),e.stances[o.stance[t]]):
null,Mt(m("mode"),e.modes[o.mode[t]]),Mt(m("date"),oo(r)),Mt(m("kind"),`${e.kinds[nt(t).kind]}${a}`),Mt(m("inferred_fiel\
ds"),i.join(", ")),r.or?Mt(m("alternative_to"),r.or.map(l=>q(rt(l,1),()=>st(l)))):null,c.map(({name:l,label:u})=>Mt(u,r[l])),
Mt(m("coder"),n[o.coder[t]]),Mt(m("statement"),f("code",{},o.key[t]))]}function sm(t,{sources:e}){let n=K(t),o=n.author||
n.publisher;return e?m("viewpoint_quoted",{name:ge(e).join(" > "),by:o}):`${m("the_author")} (${o})`}function Mt(t,e,n=!1){
return e==null||e===""?null:[f("dt",{},t),f("dd",{},e,n&&f("span",{class:"mark"},m("inferred")))]}function yo(t){let e=Vn(y,t).map(n=>{let o=Qn(y,n),s=n.filter(i=>i!==o),r=f("details",{class:"mentions"},f("summary",{},
N(s.length,"mention")),s.map(Ie));return f("li",{},Ie(o),s.length>0&&r)});return Ft(e,30)}function _o(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,u,p,d="")=>f("span",{class:d&&`quad-class ${d}`},W(l,u,e),` ${p}`),i=(l,u,p)=>r(l,u,en(l,p)),
a=w.labels.quad_classes.map((l,u)=>t.byQuadClass[u]>0&&r(t.byQuadClass[u],t.quadClasses[u],l,Et(w,u))),c=f("p",{class:"c\
ounts"},i(t.acts,tn(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,m("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,rm(t,
e)]:c}function rm(t,e){let n=m("score_text",{sum:Ns(t.sum),mean:Ns(t.sum/t.scored),n:t.scored});return f("details",{},f(
"summary",{},m("score")),f("p",{},n," ",W(m("show_quotes"),tn(t),e)))}function Ba(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
get(c)?.others??[])o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{
if(!(r.length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var im=400;function Fa(t){let{level:e}=y,n=hs(y.nodes).filter(i=>i!==t).slice(0,im),o=f("div",{class:"paths"}),s=n.map(i=>[
e.nodes[i].actor,C(e,i)]),r=i=>T(o,i&&am(t,e.numbers.get(i)??-1));return f("div",{class:"paths-form"},z(m("paths_to"),[[
"",m("paths_to")],...s],"",r),o)}function am(t,e){let n=Ba(y.nodes,t,e);return n.length?f("ol",{},n.map(o=>f("li",{},o.map(
(s,r)=>[r>0&&cm(o[r-1],s),C(y.level,s)])))):f("p",{class:"quiet"},m("no_path"))}var cm=(t,e)=>[Pa(t,e,"\u2192"),Pa(e,t,"\
\u2190")];function Pa(t,e,n){let{level:o,pairs:s}=y,r=s.get(It(t,e,o.nodes.length)),i=`${C(o,t)} \u2192 ${C(o,e)}: ${m("\
show_quotes")}`;return r&&q(` ${n}${r.weight} `,()=>wt(t,e),{"aria-label":i})}var Da={pair:lm,actor:fm,statement:gm,list:xm},Ha=({kind:t,names:e})=>Object.hasOwn(Da,t)?Da[t](e):null;function lm(t){let{
level:e,pairs:n}=y,[o,s]=t.map(d=>e.numbers.get(d));if(o===void 0||s===void 0)return null;let r=e.nodes.length,[i,a]=[n.
get(It(o,s,r)),n.get(It(s,o,r))],[c,l]=[o,s].map(d=>C(e,d)),u=i&&Rt(y,i),p=i?Nt(w,i.rows).map(de):[];return f("section",
{},f("h2",{},q(c,()=>G(t[0])),p.length===1?[" ",f("span",{class:`verb ${um(i?.rows??[])}`},p)," "]:" \u2192 ",q(l,()=>G(
t[1]))),p.length>1&&f("ul",{class:"says"},p.map(d=>f("li",{},d))),u?_o(u,`${c} \u2192 ${l}`):f("p",{class:"quiet"},m("no\
_tie_in_direction")),f("p",{class:"actions"},a&&q(m("opposite_direction",{n:a.weight}),()=>wt(s,o)),q(m("over_time"),()=>_(
{tab:"timeline",pair:t}))),u&&yo(u.statements))}var um=([t])=>w.names.signs[y.level.arrows.sign[y.level.arrow[t]]];function fm([
t]){let e=y.level.numbers.get(t),n=e===void 0?null:y.level.nodes[e],o=Ot(t),s=o?B(o):n?.label;if(s===void 0)return null;
let r=Ma(y,E(),e,Rn(t)),i=[o?o.type:n?.type,n?.sector?.replace("_"," ")],a=e!==void 0&&y.nodes.has(e);return f("section",
{},f("h2",{lang:o&&me(o)},s),f("p",{class:"quiet"},i.filter(Boolean).join(", ")),o&&mm(o,s),a?f("p",{class:"actions"},dm(
t,e)):pm(t,s),a?[f("h3",{},m("ties")),hm(e)]:null,r.map(([c,l])=>f("details",{class:"as",open:!a},f("summary",{},`${m(c)}\
 (${l.length})`),yo(gt(y.chosen,l)))))}function pm(t,e){let n=f("p",{class:"actions"},f("span",{class:"quiet"},m("not_sh\
own",{name:e})));return Gi(t).then(o=>{o&&n.append(" ",v(m("show_it"),()=>_({...o,tab:"graph"})))}),n}function mm({labels:t={},
note:e,wikidata:n},o){let s=Object.entries(t).filter(([,i])=>i!==o),r=n&&`https://www.wikidata.org/wiki/${encodeURIComponent(
n)}`;return[Object.keys(t).length>1&&f("p",{class:"quiet"},s.map(([i,a],c)=>[c?" \xB7 ":"",f("span",{lang:i},a)])),e&&f(
"p",{class:"note"},e),r&&f("p",{},eo(r,`Wikidata ${n} \u2197`))]}function dm(t,e){let n=g.ego===t;return[v(m(n?"show_all":
"neighbours_only"),()=>_({ego:n?null:t,tab:"graph"})),y.isGrown&&v(m("show_neighbours"),()=>to(e)),Fa(e)]}function hm(t){
let{level:e,pairs:n}=y,s=[...n.values()].filter(({a:r,b:i})=>r===t||i===t).sort(Je).map(({a:r,b:i,weight:a})=>f("li",{},
q([Te(C(e,r))," \u2192 ",Te(C(e,i))],()=>wt(r,i)),f("span",{class:"quiet"},` ${a}`)));return Ft(s,15)}function gm([t]){let{
act:e,key:n}=w.statements,o=n.indexOf(t);if(o<0)return null;let s=e[o]<0?[]:e.flatMap((r,i)=>r===e[o]&&i!==o?[i]:[]);return f(
"section",{},f("h2",{},I(m("statement"))),wm(o)?null:f("p",{class:"quiet"},m("statement_does_not_match")),Ie(o),s.length?
[f("h3",{},m("other_mentions")),s.map(Ie)]:null)}function wm(t){return(g.tab==="arguments"||g.tab==="article"?Se(w,g):y.
chosen.inside)[t]}function xm([t]){let{statements:e,label:n}=Zn(t);if(!e.length)return null;let o=Number(t.split(" ")[0]),
s=o>e.length,r=e.filter(i=>!y.chosen.inside[i]).length;return f("section",{},f("h2",{},I(n||m("quotes"))),f("p",{class:"\
quiet"},N(e.length,"statement"),s&&`. ${m("link_cut",{kept:e.length,n:o})}`,r>0&&`. ${m("some_do_not_match",{n:L(r)})}`),
yo(e))}var je=null,Re=[];async function za(){let t=M("panel"),e=pe();if(!e||!g.open){je=null,Re.length=0,T(t);return}await R();
let n=Ha(e);je&&je!==g.open&&bm(je,g.open),T(t,f("div",{class:"panel-head"},Re.length>0&&v(`\u2039 ${m("back")}`,ym,{class:"\
quiet-button"}),Ee(m("copy_link"),Pn),v("\xD7",()=>_({open:null}),{class:"close","aria-label":m("close")})),n||f("p",{class:"\
quiet"},m("not_in_page"))),je!==g.open&&_m(t),je=g.open}function bm(t,e){Re.at(-1)===e?Re.pop():Re.push(t)}var ym=()=>_(
{open:Re.at(-1)??null});function _m(t){let e=t.querySelector("h2");t.scrollTop=0,e&&document.body.classList.contains("re\
ady")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),Yt(e?e.textContent:m("not_in_page"))}var Ua="sums_up";function un(t,e,n){let o=Se(t,n,t.statements.alternative),s=e.arrows.filter(l=>o[l.statement]),r=s.filter(
l=>l.by!==Ua),i=new Set(r.flatMap(({tail:l,head:u})=>[l,u])),a=new Map;for(let l of s){if(l.by===Ua&&!i.has(l.tail))continue;
let u=[l.tail,l.head,l.by,l.words].join(`
`),p=a.get(u);p?p.statements.push(l.statement):a.set(u,{...l,statements:[l.statement]})}let c=e.topics.findIndex(([l])=>l===
n.about);return n.about===null?[...a.values()]:$m([...a.values()],e,c)}function $m(t,{cards:e},n){let o=t.flatMap(({tail:i,
head:a})=>[i,a]).filter(i=>e[i].about?.includes(n)),s=Ga(o,t,"head","tail"),r=Ga(o,t,"tail","head");return t.filter(i=>s.
has(i.head)||r.has(i.tail))}function Ga(t,e,n,o){let s=new Map;for(let i of e)s.set(i[n],[...s.get(i[n])??[],i[o]]);let r=new Set(
t);for(let i of r)for(let a of s.get(i)??[])r.add(a);return r}var we=({tail:t,head:e})=>`${t} ${e}`;function Va(t,e,n){return Om(e).map(o=>Sm(t,o,n)).sort((o,s)=>s.layers.flat().length-
o.layers.flat().length)}function Om(t){let e=new Map,n=s=>{let r=e.get(s)??s;return r===s?s:n(r)};for(let{tail:s,head:r}of t)
e.set(n(r),n(s));let o=new Map;for(let s of t)o.set(n(s.tail),[...o.get(n(s.tail))??[],s]);return[...o.values()]}function Sm({
cards:t,bends:e},n,o){let s=new Set(n.flatMap(({tail:p,head:d})=>[p,d])),r=new Map,i=new Map,a=(p,d)=>(r.set(p,[...r.get(
p)??[],d]),d);for(let[p,d,h]of t)s.has(p)&&i.set(p,{layer:d,spot:a(d,Ka(p,h,o(p)))});let c=new Map(e.map(([p,d,h])=>[we(
{tail:p,head:d}),h])),l=new Map;for(let p of n){let[d,h]=[i.get(p.tail),i.get(p.head)];if(!d||!h||l.has(we(p)))continue;
let x=d.layer<h.layer?1:-1,b=(c.get(we(p))??[]).map((S,A)=>a(d.layer+x*(A+1),Ka(-1,S,26))),O=[d.spot,...b,h.spot];l.set(
we(p),O);let k=x>0?O:[...O].reverse();for(let[S,A]of k.slice(1).entries())A.above.push(k[S]),k[S].below.push(A)}let u=[...r].
sort(([p],[d])=>p-d).map(([,p])=>p.sort((d,h)=>d.across-h.across));return{layers:u,arrows:n,ways:l,width:km(u)}}var Ka=(t,e,n)=>({
card:t,across:e,room:n,at:0,above:[],below:[]});function km(t){for(let o of t){let s=0;for(let r of o)r.at=s+r.room/2,s+=
r.room}for(let o=0;o<8;o++)for(let s of o%2?[...t].reverse():t){let r=s.map(({above:i,below:a,at:c})=>$o([...i,...a].map(
l=>l.at))??c);for(let[i,a]of vm(r,s).entries())s[i].at=a}let e=t.flat(),n=Math.min(...e.map(({at:o,room:s})=>o-s/2));for(let o of e)
o.at-=n;return Math.max(...e.map(({at:o,room:s})=>o+s/2))}var $o=t=>t.length?t.reduce((e,n)=>e+n,0)/t.length:null;function vm(t,e){
let n=[],o=[],s=0;for(let[i,a]of t.entries())for(s+=i?(e[i-1].room+e[i].room)/2:0,o.push(s),n.push([a-s]);n.length>1&&($o(
n[n.length-2])??0)>($o(n[n.length-1])??0);){let c=n.pop()??[];n[n.length-1].push(...c)}return n.flatMap(i=>i.map(()=>$o(
i)??0)).map((i,a)=>i+o[a])}var[Mm,Tm]=[172,148],Lm=900,Qs=20,Ja=30,Oo=18,Ys=16,Am=40,Qa=[1.4,2.8,2.3,1.8,1.2],Em={"not actual":"6 4",hedged:"2 4"},
Js=t=>t&&Em[t];function Za(t,e,n,o){let s=f("div",{class:"argument"});t.append(s);let r=s.clientWidth,i=[...new Set(n.flatMap(
({tail:k,head:S})=>[k,S]))],a=Cm(e,n);for(let{label:k}of[...a.values()].flat())s.append(k);let l=Va(o,n,k=>{let S=(a.get(
k)??[]).map(({label:A})=>A.offsetWidth+8);return Math.max(r<Lm?Tm:Mm,S.reduce((A,j)=>A+j,0))+Qs}),u=l.flatMap(({layers:k})=>k.
flat().filter(({card:S})=>S>=0)),p=new Map(u.map(({card:k,room:S})=>[k,Nm(e.cards[k],S-Qs)]));for(let k of i)s.prepend(p.
get(k)??"");let d=$("svg",{class:"lines","aria-hidden":"true"});s.prepend(d);let[h,x,b,O]=[0,0,0,0];for(let k of l){h>0&&
h+k.width+Ys>r&&([h,x,b]=[0,x+b+Am,0]);let A=jm(k,{left:h,top:x,boxes:p,meetings:a,lines:d});h+=k.width+2*Ys,O=Math.max(
O,h),b=Math.max(b,A)}s.style.width=`${O}px`,s.style.height=`${x+b}px`,d.setAttribute("width",String(O)),d.setAttribute("\
height",String(x+b)),qm(s,u,p,a)}function qm(t,e,n,o){for(let{card:s}of e){for(let{label:r}of o.get(s)??[])t.append(r);t.
append(n.get(s)??"")}}function Nm(t,e){let[,n]=w.names.polarities,o=[...t.marks??[]].sort((p,d)=>+(d===n)-+(p===n));t.inferred&&
o.push(m("inferred"));let s=t.denied?"\u2298 ":t.doubted?"? ":"",r=[o.length>0&&f("strong",{},`${s}${o.join(", ")}`),o.length>
0&&" ",f("span",{},t.text)],i=t.hold?` held-${t.hold.replace(" ","-")}`:"",a=`card ${t.sign??""}${i}${t.denied?" denied":
""}`,{id:c,statements:l=[]}=t,u=l.length||c?v(r,()=>c?G(c):P(l,t.text),{class:a}):f("div",{class:a},r);return u.style.width=
`${e}px`,u}function Cm({cards:t},e){let n=new Map;for(let s of e){let r=[...(s.marks??[]).map(a=>`${a}:`),s.words].join(
" "),i=n.get(s.head)??new Map;n.set(s.head,i.set(r,[...i.get(r)??[],s]))}let o=new Map;for(let[s,r]of n){let i=[...r].map(
([a,c])=>({arrows:c,label:Im(t,a,c)}));o.set(s,i)}return o}function Im(t,e,n){let o=n.flatMap(i=>i.statements),s=n.map(({
tail:i,head:a})=>m("leads_to",{tail:t[i].text,words:e,head:t[a].text})),r=[f("strong",{},e),n.length>1&&` \xB7 ${n.length}`];
return v(r,()=>P(o,e),{class:"arrow-words","aria-label":`${s.join("; ")}. ${m("show_quotes")}`,title:s.join(`
`)})}function jm({layers:t,arrows:e,ways:n},{left:o,top:s,boxes:r,meetings:i,lines:a}){let c=d=>r.get(d),l=new Map,u=new Map,
p=s;for(let[d,h]of t.entries()){let x=h.filter(({card:S})=>S>=0),b=x.flatMap(({card:S})=>i.get(S)??[]).map(({label:S})=>S.
offsetHeight),O=Math.max(0,...b);O&&(p+=Ja+O+Oo);let k=Math.max(0,...x.map(({card:S})=>c(S).offsetHeight));for(let S of h){
let A=S.card<0?k:c(S.card).offsetHeight,j=S.card>=0&&d===0?p+k-A:p;if(l.set(S,{top:j,foot:j+A,start:p+k}),S.card<0)continue;
Ya(c(S.card),o+S.at-(S.room-Qs)/2,j);let D=Rm(i.get(S.card)??[],n,o+S.at);for(let{label:J,arrows:ss,at:H}of D){Ya(J,H-J.
offsetWidth/2,p-Oo-O+(O-J.offsetHeight)/2);for(let Rf of ss)u.set(Rf,H);let dt=Math.max(...ss.map(Xa));a.append(Wm(H,p-Oo-
O,j,dt))}}p+=k}for(let d of e){let h=n.get(we(d))??[];a.append(Bm(d,h,{left:o,at:u.get(d)??0,bounds:l,layers:t,meetings:i}))}
return p-s}function Ya(t,e,n){t.style.left=`${Math.round(e)}px`,t.style.top=`${Math.round(n)}px`}function Rm(t,e,n){let o=({
arrows:a})=>{let c=a.map(l=>e.get(we(l))?.at(-2)?.at??0);return c.reduce((l,u)=>l+u,0)/c.length},s=[...t].sort((a,c)=>o(
a)-o(c)),r=s.reduce((a,{label:c})=>a+c.offsetWidth+8,0),i=n-r/2;return s.map(a=>{let c=a.label.offsetWidth+8;return i+=c,
{...a,at:i-c/2}})}var Xa=({rank:t})=>Qa[t??0]??Qa[0];function Wm(t,e,n,o){return $("g",{},$("line",{x1:t,x2:t,y1:e,y2:n-
7,"stroke-width":o}),$("path",{class:"head",d:`M${t-5} ${n-9} L${t} ${n-1} L${t+5} ${n-9} Z`}))}function Bm(t,e,{left:n,
at:o,bounds:s,layers:r,meetings:i}){let[a,c]=[e[0],e[e.length-1]],l=s.get(c),u=s.get(a),p=A=>r.findIndex(j=>j.includes(A)),
d=r[p(c)].flatMap(({card:A})=>i.get(A)??[]),h=Math.max(0,...d.map(({label:A})=>A.offsetHeight)),b=Math.min(...r[p(c)].map(
A=>s.get(A)?.top??l.top))-Oo-h,O=[[n+a.at,u.foot]];if(u.top<l.top){O.push([n+a.at,u.start]);for(let A of e.slice(1,-1)){
let{top:j,foot:D}=s.get(A);O.push([n+A.at,j],[n+A.at,D])}}else{let A=n+Math.max(...r.flat().map(j=>j.at+j.room/2))+Ys/2;
O.push([n+a.at,u.start+6],[A,u.start+6],[A,b-Ja/2])}O.push([o,b]);let{dashes:k,width:S}={dashes:Js(t.hold),width:Xa(t)};
return $("polyline",{points:O.join(" "),"stroke-width":S,"stroke-dasharray":k})}var Dt=(...t)=>f("div",{class:"sheet"},t),We=(t,...e)=>f("div",{class:"sheet",tabindex:0,role:"region","aria-label":m(`t\
ab_${t}`)},e);async function tc(t){let[e]=await Promise.all([jn(),R()]),n=un(w,e,g),o=x=>w.statements.article[x.statement],s=un(w,e,{...g,
about:null}),r=[...new Set(s.map(o))].sort((x,b)=>x-b);if(!r.length){T(t,We("arguments",f("p",{},m("no_arrows"))));return}
let a=r.find(x=>w.articles[x].id===g.article)??r.find(x=>n.some(b=>o(b)===x))??r[0],c=n.filter(x=>o(x)===a),l=w.articles[a],
u=t.querySelector(".sheet"),[p,d]=[u?.scrollLeft??0,u?.scrollTop??0],h=We("arguments",f("p",{class:"line choosers"},z(m(
"argument_article"),r.map(x=>[w.articles[x].id,w.articles[x].title]),l.id,x=>_({article:x})),f("label",{},`${m("about")}\
 `,Pm(e,s))),f("h2",{lang:l.language},l.title),f("p",{class:"source",dir:"ltr"},Ct(l)),Fm(c,n),c.length?Dm(e,c):f("p",{},
m("no_arrows_here")));T(t,h),c.length&&Za(h,e,c,e.places[a]),h.scrollTo(p,d)}function Pm({topics:t,cards:e},n){let s=[...new Set(
n.flatMap(({tail:r,head:i})=>[...e[r].about??[],...e[i].about??[]]))].map(r=>t[r]).sort(([,r],[,i])=>r.localeCompare(i));
return z(m("about"),[["",m("about_all")],...s],g.about??"",r=>_({about:r||null}))}function Fm(t,e){let n=[...new Set(t.flatMap(
o=>o.statements))];return f("p",{class:"quiet"},`${I(co())}. `,m("arrows_here",{here:N(t.length,"arrow"),all:e.length}),
" ",n.length>0&&W(m("show_quotes"),n,m("tab_arguments")),f("br"),m("arguments_help"))}function Dm({cards:t},e){let n=[...new Set(
e.flatMap(({tail:a,head:c})=>[a,c]))].map(a=>t[a]),o=[...n,...e],s=a=>n.some(c=>c.sign===a),i=[...[void 0,"not actual","\
hedged"].filter(a=>o.some(c=>c.hold===a)).map(a=>[Zs({hold:a}),m(`look_${a?.replace(" ","_")??"plain"}`)]),o.some(a=>a.denied)&&
[Zs({denied:!0}),`\u2298 ${m("look_denied")}`],...["cooperation","conflict"].filter(s).map(a=>[Zs({sign:a}),m(`look_${a}`)])];
return f("ul",{class:"looks"},i.map(a=>a&&f("li",{},a)))}function Zs({hold:t,denied:e=!1,sign:n="neither"}){let o=$("rec\
t",{x:2,y:2,width:24,height:12,rx:4,class:`border ${n}`,"stroke-dasharray":Js(t)}),s=e&&$("rect",{x:2,y:2,width:5,height:12,
class:"bar-denied"});return $("svg",{class:"sample",width:28,height:16,viewBox:"0 0 28 16","aria-hidden":"true"},o,s)}function ec(t,e){let[n,o]=[0,0];return{places:t.map(({top:r,cards:i})=>{let a=i.length?Math.max(0,o-(r+n+i[0].offset)-160):
0;n+=a;let c=i.map(({offset:l,height:u})=>{let p=Math.max(r+n+l,o);return o=p+u+e,p-r-n});return{room:a,tops:c}}),end:o}}
function nc(t){let e=[];for(let n of t){let o=e[e.length-1];o&&n===o[1]+1?o[1]=n:e.push([n,n])}return e.map(([n,o])=>n===
o?`${n}`:`${n}\u2013${o}`).join(", ")}var Xs=({sign:t,hold:e,denied:n,doubted:o,isOut:s})=>[t,e&&`held-${e.replace(" ","-")}`,n&&"denied",o&&"doubted",s&&"out"].
filter(Boolean).join(" "),So=t=>f("span",{class:`swatch ${oc(t)}`,"aria-hidden":"true"}),oc=t=>t===null?"of-author":`pat\
tern-${t%4}`;function sc({level:t,stretches:e,runs:n},o){let s=e.map(c=>Hm(c,o)),i=f(t===0?"p":t===1?"h2":"h3",{class:"w\
ords",dir:"auto",lang:o.reading.lang},s.flatMap((c,l)=>[c,Um(e[l],o)])),a=n.map(c=>Gm(c,o));return{text:i,names:a,ends:n.
map(c=>[s[c.first],s[c.last]])}}function Hm({text:t,on:e,begins:n},{claims:o,passages:s,callbacks:r}){if(!e.length)return document.
createTextNode(t);let i=[...new Set(e.map(({claim:u})=>u))],a=i.some(u=>o[u].by!==null),c=i.every(u=>o[u].isOut),l=q([n.
some(u=>o[u].denied)&&f("span",{class:"sign denied","aria-hidden":"true"}),n.some(u=>o[u].doubted)&&f("span",{class:"sig\
n doubted","aria-hidden":"true"}),zm(t,e,o)],()=>r.open(i.map(u=>o[u].id)),{dir:null,class:`passage${a?" of-source":""}${c?
" out":""}`});for(let u of i)s[u].push(l);return l}var zm=(t,e,n)=>e.reduce((o,{claim:s,lane:r})=>f("span",{class:`under\
line lane-${r} ${Xs(n[s])}`},o),t);function Um({ends:t},{reading:e,unfold:n}){if(!t.length)return null;let o=nc(t.map(s=>s+
1));return v(o,s=>n(t,s),{class:"number-mark","aria-expanded":"false","aria-label":e.say("reading_notes",{numbers:o})})}
function Gm({by:t},{reading:e}){let{name:n,lang:o}=e.claimants[t];return f("div",{class:"speaker"},f("bdi",{lang:o},n),f(
"span",{class:`bar ${oc(t)}`}))}function rc(t,e,n,o){let{by:s,marks:r,actions:i,isSourceInferred:a}=t,{name:c,lang:l}=n.claimants[s??0],u=f("bdi",{lang:l},
a?`[${c}]`:c),p=s===null?n.say("the_author"):[u,`, ${n.say("reading_quoted")}`];return f("div",{class:`note-card ${Xs(t)}`},
f("p",{class:"sentence"},f("span",{class:"note-number"},e),q(Km(t,n),()=>o.open([t.id]),{class:"link whole"})),f("p",{class:"\
whose"}," ",f("span",{class:"name"},So(s),f("span",{},p)),r.map(d=>f("span",{class:"mark"},d)),i.map(({label:d,press:h})=>v(
d,h,{class:"action"}))))}function Km({sentence:t,sign:e,denied:n,doubted:o},{say:s}){let r=t.map((i,a)=>[a>0&&!i.text.startsWith(
",")&&" ",Vm(i,e)]);return[n&&f("strong",{},`\u2298 ${s("look_denied")}: `),o&&f("strong",{},"? "),r]}function Vm({text:t,
kind:e,lang:n,inferred:o=!1},s){let r=o?`[${t}]`:t;return e==="verb"?f("span",{class:`verb ${s}`},r):e?f("bdi",{class:e,
lang:n},r):r}var tr=8;function ic({claimants:t,say:e},n,o){let s=l=>n.some(l),r=[[s(({hold:l,denied:u})=>!l&&!u),"",e("look_plain")],
[s(({hold:l})=>l==="not actual"),"held-not-actual",e("look_not_actual")],[s(({hold:l,doubted:u})=>l==="hedged"||u),"held\
-hedged",e("look_hedged")],[s(({denied:l})=>l),"denied",`\u2298 ${e("look_denied")}`],[s(({doubted:l})=>l),"doubted",`? ${e(
"look_doubted")}`],[s(({sign:l})=>l==="cooperation"),"cooperation",e("look_cooperation")],[s(({sign:l})=>l==="conflict"),
"conflict",e("look_conflict")]],i=t.map((l,u)=>Qm(l,u,o)),a=i.slice(tr),c=t.slice(tr).some(({isChosen:l})=>l);return f("\
div",{class:"reading-key"},f("div",{class:"claimants",role:"group","aria-label":e("reading_claimants")},f("span",{class:"\
quiet"},e("reading_claimants")),i.slice(0,tr),a.length>0&&f("details",{open:c},f("summary",{},e("and_more",{n:a.length})),
a)),f("p",{class:"looks-of-lines"},r.map(([l,u,p])=>l&&f("span",{class:`underline ${u}`},p))))}var Qm=({id:t,name:e,lang:n,
count:o,isChosen:s},r,{choose:i})=>v([So(r||null),f("bdi",{lang:n},e),` ${o}`],()=>i(s?null:t),{class:"claimant","aria-p\
ressed":String(s)});var Ym=960,Jm=720,Zm=6,ko=class{#t=[];#e=-1;#n=$("path",{});constructor(e,n,o){this.element=e,this.drawing=n,this.cards=
o}add(e,n,o,s,r){this.#t.push({row:e,apart:n,claims:o,names:s,ends:r,room:0})}watch(){let{element:e}=this;e.append($("sv\
g",{class:"leader","aria-hidden":"true"},this.#n)),new ResizeObserver(()=>this.#o()).observe(e);for(let n of["pointerove\
r","focusin"])e.addEventListener(n,o=>this.#s(o.target));for(let n of["pointerleave","focusout"])e.addEventListener(n,()=>this.#s(
null));document.fonts?.ready.then(()=>{this.#e=-1,this.#o()})}#o(){let{element:e,cards:n}=this,o=e.clientWidth;if(!o||o===
this.#e)return;this.#e=o;let s=o<Jm;e.classList.toggle("slim",o<Ym),e.classList.toggle("narrow",s);let r=0,i=this.#t.map(
({row:u,apart:p,claims:d,room:h})=>{r+=h;let x=d.map(O=>({offset:this.#r(O),height:n[O].offsetHeight})),b=p?[{offset:0,height:p.
offsetHeight}]:[];return{top:u.offsetTop-r,cards:s?[]:[...b,...x]}}),a=this.#t.map(({ends:u})=>u.map(([p,d])=>Xm(p,d))),
{places:c,end:l}=ec(i,Zm);for(let[u,p]of this.#t.entries()){p.room=c[u].room,p.row.style.marginTop=p.room?`${p.room}px`:
"";let d=[...p.apart?[p.apart]:[],...p.claims.map(h=>n[h])];for(let[h,x]of d.entries())x.style.top=s?"":`${c[u].tops[h]}\
px`;td(p.names,a[u])}e.style.minHeight=s?"":`${l}px`}#r(e){return this.drawing.passages[e][0].offsetTop}#s(e){let{cards:n,
drawing:o,element:s}=this,r=e instanceof Element?e.closest(".passage, .note-card"):null,i=c=>r!==null&&(n[c]===r||o.passages[c].
some(l=>l===r)),a=n.flatMap((c,l)=>i(l)?[l]:[]);for(let c of s.querySelectorAll(".now"))c.classList.remove("now");for(let c of a)
for(let l of[n[c],...o.passages[c]])l.classList.add("now");this.#n.setAttribute("d",a.map(c=>this.#i(c)).join(" "))}#i(e){
let[n]=this.drawing.passages[e];if(!n||this.element.classList.contains("narrow"))return"";let[o,s]=[this.element,this.cards[e]].
map(l=>l.getBoundingClientRect()),r=n.getClientRects()[0],i=n.closest(".words")?.getBoundingClientRect()??r,[a,c]=[r.bottom-
o.top,s.top-o.top+14];return`M${i.right-o.left+2} ${a} L${s.left-o.left} ${c}`}};function Xm(t,e){return t instanceof HTMLElement&&
e instanceof HTMLElement?{top:t.offsetTop,bottom:e.offsetTop+e.offsetHeight}:{top:0,bottom:0}}function td(t,e){let n=t.map(
r=>r.firstElementChild),o=n.map(r=>r.offsetHeight),s=0;for(let[r,i]of t.entries()){let{top:a,bottom:c}=e[r],l=e.slice(0,
r).filter(p=>p.bottom>a).length,u=Math.max(0,s-a);s=a+u+o[r],i.style.top=`${a}px`,i.style.height=`${c-a}px`,i.style.right=
`${l*8}px`,n[r].style.marginTop=`${u}px`}}var ac=/^(#{1,6})[ \t]+/,ed=/[\p{L}\p{N}]/u,uc=t=>[...t].sort((e,n)=>cc(e)-cc(n)||lc(e)-lc(n)),cc=({spans:t})=>t.length?
Math.min(...t.map(([e])=>e)):-1,lc=({spans:t})=>Math.max(0,...t.map(([,e])=>e));function fc(t){let e=new Map,n="";for(let{
quote:s}of t)!s||e.has(s)||(e.set(s,n.length),n+=`${s}

`);let o=t.map(s=>{let r=e.get(s.quote);return r===void 0?s:{...s,spans:[nd(r,r+s.quote.length)]}});return{text:n,claims:o}}
var nd=(t,e)=>[t,e];function pc(t,e){let n=od(t),o=n.map(()=>[]);for(let[i,{spans:a}]of e.entries())for(let[c,l]of a)for(let u=sd(
n,c);u<n.length&&n[u].from<l;u++){let p={from:Math.max(c,n[u].from),to:Math.min(l,n[u].to),claim:i,lane:0};p.to>p.from&&
o[u].push(p)}let s=new Set,r=new Map(o.flatMap((i,a)=>i.map(({claim:c})=>[c,a])));return n.map((i,a)=>{let c=id(t,i,rd(o[a]),
s,u=>r.get(u)===a),l=c.flatMap(({begins:u})=>u).sort((u,p)=>u-p);return{level:i.level,stretches:c,claims:l,runs:ad(c,e)}})}
function od(t){let e=[],n=!1;for(let o=0;o<t.length;){let s=t.indexOf(`
`,o),r=s<0?t.length:s,i=t.slice(o,r),a=ac.exec(i)?.[1].length??0;a?e.push({from:o+i.length-i.replace(ac,"").length,to:r,
level:a}):i.trim()&&n?e[e.length-1].to=r:i.trim()&&e.push({from:o+i.search(/\S/),to:r,level:0}),n=!a&&i.trim()!=="",o=r+
1}return e}function sd(t,e){let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].to>e?o=s:n=s+1}return n}function rd(t){let e=[
...t].sort((o,s)=>o.from-s.from||s.to-o.to),n=new Array(4).fill(0);return e.map(o=>{let s=Math.max(0,n.findIndex(a=>a<=o.
from)),i=n.every(a=>a>o.from)?3:s;return n[i]=Math.max(n[i],o.to),{...o,lane:i}})}function id(t,e,n,o,s){let i=[...new Set(
[e.from,e.to,...n.flatMap(({from:c,to:l})=>[c,l])])].sort((c,l)=>c-l),a=new Map;for(let{claim:c,to:l}of n)s(c)&&a.set(c,
Math.max(a.get(c)??0,l));return i.slice(0,-1).map((c,l)=>{let u=i[l+1],p=n.filter(x=>x.from<=c&&x.to>=u),d=[...new Set(p.
map(({claim:x})=>x))],h=d.filter(x=>!o.has(x));for(let x of h)o.add(x);return{text:t.slice(c,u),on:p.map(({claim:x,lane:b})=>({
claim:x,lane:b})),begins:h,ends:d.filter(x=>a.get(x)===u).sort((x,b)=>x-b)}})}function ad(t,e){let n=[],o=new Map;for(let[
s,{on:r,text:i}]of t.entries()){let a=new Set(r.map(({claim:c})=>e[c].by).filter(c=>c!==null));for(let c of a){let l=o.get(
c);if(l)l.last=s;else{let u={by:c,first:s,last:s};o.set(c,u),n.push(u)}}if(ed.test(i))for(let c of o.keys())a.has(c)||o.
delete(c)}return n}function mc(t,e,n){let{text:o,claims:s}=t.text===null?fc(t.claims):{...t,text:t.text},r=uc(s),i=cd(pc(o,r),t.title),a={reading:t,
callbacks:e,claims:r,passages:r.map(()=>[]),unfold:(d,h)=>{let x=h.getAttribute("aria-expanded")==="true";h.setAttribute(
"aria-expanded",String(!x));for(let b of d)c[b].classList.toggle("unfolded",!x)}},c=r.map((d,h)=>rc(d,h+1,t,e)),l=f("div",
{class:"reading"}),u=new ko(l,a,c),p=r.flatMap(({spans:d},h)=>d.length?[]:[h]);for(let[d,h]of i.entries()){let{text:x,names:b,
ends:O}=sc(h,a),k=d===0&&[f("div",{class:"about"},n),ic(t,r,e)],S=d===0&&p.length>0&&ld(p,c,t),A=f("div",{class:"notes"},
S,h.claims.map(D=>c[D])),j=f("div",{class:`row level-${h.level}`},f("div",{class:"speakers"},b),f("div",{},x,k),A);l.append(
j),u.add(j,S||null,h.claims,b,O)}return u.watch(),{element:l,show:d=>ud(a,c,d)}}function cd(t,e){return t[0]?.level===1?
t:[{level:1,stretches:[{text:e,on:[],begins:[],ends:[]}],claims:[],runs:[]},...t]}var ld=(t,e,{say:n})=>f("div",{class:"\
unplaced"},f("p",{class:"quiet"},n("reading_unplaced")),t.map(o=>e[o]));function ud({claims:t,passages:e},n,o){let s=new Set(
o),r=({id:c})=>s.has(c),i=new Set(t.flatMap((c,l)=>r(c)?e[l]:[]));for(let c of e.flat())c.classList.toggle("current",i.has(
c));for(let[c,l]of t.entries())n[c].classList.toggle("current",r(l)),n[c].toggleAttribute("data-current",r(l));let[a]=i;
return a??n[t.findIndex(r)]}var dc="author",er=t=>E().statements[t].sources?.at(-1)??null;function nr(t){let e=er(t);return e===null?dc:E().entities[e].
id}function hc(t,e,n){let{entities:o}=E(),s=new Map([[null,0]]);for(let c of e)s.set(er(c),(s.get(er(c))??0)+1);let[r,...i]=s;
return[r,...i.sort(([,c],[,l])=>l-c)].map(([c,l])=>{let u=c===null?dc:o[c].id,p=m("reading_author",{name:t.author||t.publisher}),
d=c===null?{name:p}:{name:B(o[c]),lang:me(o[c])};return{id:u,...d,count:l,isChosen:u===n}})}function gc(t,e,n){let{names:o,
labels:s,statements:r}=w,i=E(),a=new Map(e.map(({id:l},u)=>[l,u||null])),c=fd(new Set(t));return t.map(l=>{let u=i.statements[l],
p=r.mode[l]!==ce,d=o.stances[r.stance[l]],h=d==="doubts"||d==="rejects",x=r.certainty[l]!==0||h,b=u.sources??[],O=[b.length>
1&&`${m("according_to")} ${ge(b).join(" > ")}`,p&&s.modes[r.mode[l]],r.certainty[l]!==0&&s.certainties[r.certainty[l]],d===
"doubts"&&m("author_doubts"),d==="rejects"&&m("author_rejects"),u.ended&&m("ended")],k=o.signs[nt(l).sign],S=c.get(l);return{
id:r.key[l],spans:i.bodies[r.article[l]]===null?[]:cn(l),quote:yt(l),sentence:wc(l),sign:k==="together"?"cooperation":k,
hold:p?"not actual":x?"hedged":void 0,denied:r.polarity[l]!==0,doubted:h,by:a.get(nr(l))??null,isSourceInferred:u.inferred?.
includes("according_to")??!1,marks:O.filter(A=>typeof A=="string"),isOut:!n[l],actions:S?[{label:m("show_in_graph"),press:()=>_(
{tab:"graph",open:S,pair:null})}]:[]}})}function fd(t){let e=new Map;for(let{a:n,b:o,rows:s}of y.pairs.values())for(let r of s){
let i=w.ties.statement[r];!t.has(i)||e.has(i)||e.set(i,Ui(n,o))}return e}function wc(t,e=0){let{statements:n,roles:o}=E(),
{s,o:r,roles:i=[],inferred:a=[]}=n[t],c=(u,p)=>({...pd(u,e),inferred:a.includes(p)}),l=(e?[]:[...i].sort(([u],[p])=>u-p)).
flatMap(([u,p])=>[{text:`, ${o[u].label}`},c(p,o[u].id)]);return[c(s,"subject"),{text:nt(t).label,kind:"verb"},c(r,"obje\
ct"),...l]}function pd(t,e){let n=E();if(typeof t=="string")return{text:t,kind:"name"};if(t>=0)return{text:B(n.entities[t]),
kind:"name",lang:me(n.entities[t])};let o=-1-t;return e>=2?{text:`#${w.statements.key[o].split("#")[1]}`,kind:"nested"}:
{text:`(${wc(o,e+1).map(({text:r,inferred:i})=>i?`[${r}]`:r).join(" ")})`,kind:"nested"}}function xc(t){let e=new Map;for(let n of t)
for(let o of vo(n))e.set(o,(e.get(o)??0)+1);return e}function vo(t,e=new Set([t])){let{s:n,o,roles:s=[]}=E().statements[t],
r=new Set;for(let i of[n,o,...s.map(([,a])=>a)])if(typeof i!="string"){if(i>=0)r.add(i);else if(!e.has(-1-i)){e.add(-1-i);
for(let a of vo(-1-i,e))r.add(a)}}return r}var bc=30,md=8;function yc(t,e){let{articles:n}=w;if(n.length<2)return null;let o=dd(),s=o.indexOf(t),r={n:s+1,of:o.length},
i=(c,l,u)=>v(l,()=>_c(o[s+c]),{"aria-label":m(u),disabled:o[s+c]===void 0}),a=f("details",{class:"menu articles"},f("sum\
mary",{},m("articles_list",r)));return a.addEventListener("toggle",()=>a.open&&a.childElementCount===1&&a.append(hd(o,t,
e))),f("div",{class:"line"},i(-1,"\u2039","previous_article"),a,i(1,"\u203A","next_article"))}var _c=t=>_({article:w.articles[t].
id,open:null});function dd(){let{articles:t}=w,e=n=>t[n].first??t[n].last??Number.MAX_SAFE_INTEGER;return[...t.keys()].sort(
(n,o)=>e(n)-e(o)||n-o)}function hd(t,e,n){let o=w.articles.map(()=>[0,0]);for(let[c,l]of w.statements.article.entries())
o[l][1]++,n[c]&&o[l][0]++;let s=c=>f("li",{},wd(c,c===e,o[c])),r=f("div",{class:"found"},Ft(t.map(s),bc)),i=c=>{let l=c.
toLocaleLowerCase().split(/\s+/).filter(Boolean),u=t.filter(p=>l.every(d=>gd(p).includes(d)));T(r,u.length?Ft(u.map(s),bc):
f("p",{class:"quiet"},m("no_article_called",{text:c})))},a=f("input",{type:"search","aria-label":m("find_article"),placeholder:m(
"find_article"),oninput:({target:c})=>i(c.value)});return f("div",{},t.length>=md&&a,r)}function gd(t){let{title:e,author:n,
publisher:o,published:s,first:r}=w.articles[t],i=r===null?"":Z(r);return[e,n,o,s,i].join(" ").toLocaleLowerCase()}function wd(t,e,[
n,o]){let s=w.articles[t],r=n<o?m("matching_of",{n,of:N(o,"statement")}):N(o,"statement");return v([f("span",{class:"tit\
le",dir:"auto",lang:s.language},s.title),f("span",{class:"quiet"},f("bdi",{},s.publisher),` \xB7 ${Ne(s)} \xB7 ${r}`)],()=>_c(
t),{"aria-current":e?"true":null})}var xd=500,oe=null,or=null;async function $c(t){await R();let{articles:e}=w,n=Math.max(0,e.findIndex(({id:i})=>i===g.article));
if(!e.length){T(t,We("article",f("p",{},m("no_articles"))));return}let o=[y,n,g.about,g.claimant,g.language];(!(oe&&t.contains(
oe.sheet)&&oe.of.every((i,a)=>i===o[a]))||!oe)&&(oe={of:o,..._d(n)},T(t,oe.sheet),or=null);let r=oe.reading.show(bd());r&&
or!==g.open&&yd(r,oe.sheet)&&r.scrollIntoView({block:"center"}),or=g.open}function bd(){let t=pe();return t?.kind==="sta\
tement"?t.names:t?.kind!=="list"?[]:Zn(t.names[0]).statements.map(e=>w.statements.key[e])}function yd(t,e){let[n,o]=[t,e].
map(s=>s.getBoundingClientRect());return n.top<Math.max(o.top,0)||n.bottom>Math.min(o.bottom,innerHeight)}function _d(t){
let e=w.articles[t],n=E().bodies[t],o=us(w,g),s=w.statements.article.flatMap((b,O)=>b===t&&o(O)?[O]:[]),r=xc(s),i=g.about===
null?void 0:Rn(g.about),a=i!==void 0&&r.has(i)?i:null,c=hc(e,s,g.claimant),l=c.find(({isChosen:b})=>b)?.id??null,u=s.filter(
b=>(a===null||vo(b).has(a))&&(l===null||nr(b)===l)),p=Se(w,g),d=gc(u,c,p),h=mc({title:e.title,lang:e.language,text:n,claims:d,
claimants:c,say:m},{open:Od,choose:b=>_({claimant:b})},[f("p",{class:"source",dir:"ltr"},Ct(e),$d(e)," ",Vs(e)),n===null&&
f("p",{class:"quiet"},m("quotes_only")),f("p",{class:"quiet"},Sd(u,s.length,p))]),x=f("div",{class:"line choosers"},yc(t,
p),kd(r,a));return{sheet:We("article",x,h.element),reading:h}}var $d=({licence:t})=>t?` \xB7 ${t}`:"";function Od(t){let e=t.
map(n=>w.statements.key.indexOf(n));return e.length===1?st(e[0]):P(e,m("quotes"))}function Sd(t,e,n){let o=t.filter(a=>!n[a]).
length,s=N(e,"statement"),r=t.length<e?m("shown_of",{n:t.length,of:s}):s,i=o?`, ${m("left_out_by_filters",{n:o})}`:"";return`${I(
co())}. ${I(r)}${i}.`}function kd(t,e){let{entities:n}=E(),s=[...t].sort(([,i],[,a])=>a-i).slice(0,xd).map(([i,a])=>[n[i].
id,`${B(n[i])} (${a})`]),r=e===null?"":n[e].id;return f("label",{},`${m("about")} `,z(m("about"),[["",m("about_all")],...s],
r,i=>_({about:i||null})))}var vd=["aim","audience","meant for"];async function kc(t){await R();let{bargains:e,others:n}=Wn(),o=e.map(r=>Oc(r,ps(w,
g,r))),s=e.some(r=>!ps(w,g,r));T(t,Dt(f("h2",{},m("tab_bargains")),f("p",{class:"quiet"},m("exchange_help")),s&&f("p",{class:"\
quiet"},m("outcome_elsewhere")),o.length?o:f("p",{},m("no_exchange")),n.length>0&&[f("h2",{},m("other_offers")),n.map(r=>Oc(
r))]))}function Oc(t,e){let n=E(),o=gt(y.chosen,t.flatMap(c=>c.statements)),s=t.map(c=>w.relations[c.relation]),{label:r}=s.
reduce((c,l)=>l.wider.length>c.wider.length?l:c),i=[...new Map(o.map(c=>[vt(n.statements[c].s),n.statements[c].s])).values()],
a=c=>n.roles.map((l,u)=>c.includes(l.function??"")&&sr(l.label,Ad(u,o),t,c));return f("section",{class:"bargain"},f("h3",
{},i.map((c,l)=>[l?", ":"",Ce(c)]),` ${r}`),e&&f("p",{class:"outcome"},f("strong",{},`${m("outcome")}: `),Md(e)),f("dl",
{},sr(m("offered_thing"),Sc(t.map(c=>c.things))),sr(m("offered_to"),Sc(t.map(c=>c.targets))),a(Mn),a(vd)),e?Td(e):f("p",
{class:"quiet"},`${m("dates")}: ${vc(t)}`),f("p",{class:"actions"},N(t.length,"act"),", ",q(N(o.length,"statement"),()=>P(
o,r))))}var Md=({outcome:t,again:e})=>`${t||m("no_answer")}${e?`, ${m("offered_again")}`:""}`;function Td({moves:t}){let e=t.
map(([n,o,s,r])=>f("li",{},f("span",{class:"when"},o||m("date_unknown"),Ld(s)&&` (${m("inferred")})`),f("span",{},f("str\
ong",{},n),": ",W(rt(s[0]),s,n),r&&` (${m("may_be",{doubt:r})})`)));return f("details",{class:"course",open:t.length<8},
f("summary",{},m("course")),f("ol",{},e))}var Ld=t=>t.some(e=>E().statements[e].inferred_when);function vc(t){let e=gt(y.
chosen,t.map(n=>n.statements[0]));return[...new Set(e.map(n=>so(E().statements[n])))].join(", ")}function sr(t,e,n=[],o=[]){
let s=e.map(({shown:r,name:i,by:a})=>{let c=n.filter(p=>p.statements.some(d=>a.includes(d))),u=o===Mn&&c.length<n.length&&
` ${m("in_some",{n:c.length,of:n.length})}: ${vc(c)}`;return f("li",{},r," ",W(String(a.length),a,i),u&&f("span",{class:"\
quiet"},u))});return s.length>0&&f("div",{},f("dt",{},t),f("dd",{},f("ul",{},s)))}function Sc(t){let e=new Map;for(let[o,
s]of t.flatMap(r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=w.offers;return[...e].map(([o,s])=>({shown:q(n[o],
()=>G(o)),name:n[o],by:s}))}function Ad(t,e){let n=new Map;for(let o of e)for(let[s,r]of E().statements[o].roles??[]){if(s!==
t)continue;let i=vt(r);n.set(i,{shown:Ce(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}function Mc(t,e){let n=t.sources.map(({id:a,label:c})=>({id:a,label:c}));n.sort((a,c)=>Tc(a.label,c.label)||Tc(a.id,c.id));
let s=[...t.signers.map(a=>`by:${a}`),...n.map(({id:a})=>`of:${a}`)].map((a,c)=>({name:a,isSigner:c<t.signers.length,claims:0,
disputed:0,shared:0})),r=new Map(n.map(({id:a},c)=>[a,t.signers.length+c])),i={holders:s,disputes:new Map};for(let a of Ed(
t,e,r).values())qd(i,a);return i}function Ed(t,e,n){let{publisher:o,author:s}=t.statements,r=new Map;for(let i of En(t,e)){
let{claim:a,who:c,at:l}=i,u=r.get(a)??new Map;r.set(a,u);for(let p of new Set(c===null?[o[l],s[l]]:[n.get(c)??-1]))p>=0&&
u.set(p,[...u.get(p)??[],i])}return r}function qd({holders:t,disputes:e},n){let o=[...n].sort(([i],[a])=>i-a),[s,r]=[new Set,
new Set];for(let[i,[a,c]]of o.entries()){c.some(({held:l})=>l)&&t[a].claims++;for(let[l,u]of o.slice(i+1)){let[[p]=[-1]]=bs(
c,u),d=a*t.length+l;ys(p)&&e.set(d,(e.get(d)??0)+1);for(let h of ys(p)?[s]:Ei(p)?[r]:[])t[l].isSigner&&h.add(a),t[a].isSigner&&
h.add(l)}}for(let i of s)t[i].disputed++;for(let i of r)t[i].shared++}function Nd({holders:t,disputes:e},n){let o=n===void 0?
-1:t.findIndex(({name:a})=>a===n),s=null;for(let[a,c]of e){let[l,u]=[Math.floor(a/t.length),a%t.length];if(o>=0&&l!==o&&
u!==o)continue;let p=!s||c>s.number,d=s&&c===s.number&&(l<s.one||l===s.one&&u<s.other);(p||d)&&(s={one:l,other:u,number:c})}
if(t.length<2)return null;let r=o>=0?o:s?.one??0,i=s?s.one+s.other-(o>=0?r:s.one):r?0:1;return[t[r].name,t[i].name]}function Mo(t,e,n){
if(e.compared_with)return{state:e,standings:Mc(t,e)};let o=c=>String(e[c])===String(n[c])?null:e[c],s={...e,modes:o("mod\
es"),polarities:o("polarities")},r=Mc(t,s),i=String(e.according_to)!==String(n.according_to)&&e.according_to.length===1,
a=Nd(r,i?e.according_to[0]:void 0);return{state:a?{...s,according_to:[a[0]],compared_with:[a[1]]}:s,standings:r}}var Tc=(t,e)=>t<
e?-1:t>e?1:0;var Lc=8,Cd=50,To="";function qc(t,e,n,o){let s=t.filter(h=>!h.isSigner&&h.claims),r=t.filter(({isSigner:h})=>h),i=h=>[...h].
sort((x,b)=>b.claims-x.claims),c=[["sources_differ",s.filter(h=>h.disputed).sort((h,x)=>x.disputed-h.disputed),h=>m("sou\
rce_disputed",{n:h.disputed,of:h.claims})],["sources_shared",i(s.filter(h=>!h.disputed&&h.shared)),h=>m("source_shared",
{n:h.shared,of:h.claims})],["sources_reported",i(s.filter(h=>!h.disputed&&!h.shared)),()=>m("source_reported")],["source\
s_authors",i(r),()=>m("compare_own_claims")]],l=f("div",{}),u=(h,x,b)=>f("li",{},v([f("span",{dir:"auto"},I(ee([h]))),b!==
null&&f("span",{class:"num"},L(b)),f("small",{},x)],()=>o(h),{"aria-current":e.some(O=>String(O)===h)?"true":null})),p=()=>{
let h=S=>Ec(ee([S])).includes(Ec(To)),x=c.map(([S,A,j])=>{let D=A.filter(({name:J})=>h(J)).map(J=>u(J.name,j(J),J.claims));
return D.length>0&&[f("h2",{},m(S)),Ac(D)]}),O=["authors","everyone"].filter(S=>(S==="everyone"||r.length>1)&&h(S)).map(
S=>u(S,m(`source_${S}`),null)),k=!O.length&&!x.some(Boolean);T(l,x,O.length>0&&[f("h2",{},m("sources_together")),Ac(O)],
k&&f("p",{class:"quiet"},m("sources_none",{words:To})))};p();let d=f("input",{type:"search",value:To,placeholder:m("sour\
ces_find"),"aria-label":m(n?"sources_find_second":"sources_find_first"),oninput:h=>{To=h.target.value,p()}});return f("n\
av",{class:"sources","aria-label":m("sources_find")},d,l)}function Ac(t){let e=f("ul",{},t.slice(0,Lc));return[e,rn(t,Lc,
Cd,n=>e.append(...n))]}var Ec=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLocaleLowerCase();var Nc=5,Id=40,rr=2,Cc=12,jd={affirms:"\u2713",denies:"\u2715",doubts:"?",rejects:"\u2715"},xe=1;async function ir(t){await R();
let{state:e,standings:n}=Mo(w,g,F);if(!e.compared_with){T(t,Dt(f("h2",{},m("comparison")),f("p",{},m("compare_nobody"))));
return}let o=[e.according_to,e.compared_with],s=y.parts??qn(w,e,e.compared_with),r=([c,l])=>(xe=1,_({according_to:c,compared_with:l,
modes:e.modes,polarities:e.polarities})),i=c=>{let l=o[1-xe],u=String(l)===c?o[xe]:l;return r(xe?[u,[c]]:[[c],u])},a=c=>{
xe=c,ir(t).then(()=>t.querySelector("input")?.focus())};T(t,f("div",{class:"sheet compare"},qc(n.holders,o,xe,i),f("sect\
ion",{class:"comparison"},f("h2",{},m("comparison")),f("p",{class:"quiet"},Wd(o)),f("p",{class:"line"},v(`\u21C4 ${m("co\
mpare_swap")}`,()=>r([o[1],o[0]])),g.compared_with&&v(m("compare_end"),Rd)),Bd(s,o,a))))}var Rd=()=>_({according_to:F.according_to,
compared_with:null,modes:g.modes??F.modes,polarities:g.polarities??F.polarities});function Wd(t){let n=t.filter(s=>ao(s).
length).map(s=>m("compare_known_by",{name:ee(s),by:St(ao(s),3)})),o=qt()&&`${I(lo())}.`;return[!g.compared_with&&m("comp\
are_most"),...n,o].filter(Boolean).join(" ")}function Bd({claims:t},e,n){let o=e.map(ee),s=e.map((r,i)=>{let a=t.flat().
filter(({positions:u})=>u[i].some(p=>p.held)),c=ao(r),l=c.length?m("quoted_by",{by:St(c,2)}):m("compare_own_claims");return f(
"th",{scope:"col"},f("span",{dir:"auto"},I(o[i])),f("small",{},`${l} \xB7 ${N(a.length,"claim")}`),v(m("compare_change"),
()=>n(i),{"aria-pressed":String(xe===i),"aria-label":m("compare_change_side",{name:o[i]})}))});return f("table",{},f("th\
ead",{},f("tr",{},f("th",{scope:"col"},m("claim_column")),s)),Ze.map((r,i)=>Fd(r,Pd(t[i],e),e)))}function Pd(t,e){let{entities:n,
statements:o}=E(),s=new Set(e.flat().map(a=>a.replace(/^of:/,""))),r=a=>[o[a].s,o[a].o].some(c=>typeof c=="number"&&c>=0&&
s.has(n[c].id)),i=a=>(r(a.statements[0])?0:w.statements.key.length)+a.statements[0];return[...t].sort((a,c)=>i(a)-i(c))}
function Fd(t,e,n){let[o,s]=n.map(ee),r=m(`compare_${t}`,{first:o,second:s}),i=e.flatMap(p=>p.statements),a=f("tr",{class:"\
part"},f("th",{colspan:3,scope:"rowgroup"},f("h3",{},I(r)," ",W(e.length,i,r))," ",f("small",{},e.length?m(`compare_${t}\
_meaning`,{first:o,second:s}):m(`compare_${t}_none`,{first:o,second:s})))),c=p=>p.map(d=>Dd(d,n)),l=f("tr",{class:"more"}),
u=rn(e,Nc,Id,p=>l.before(...c(p)));return u&&l.append(f("td",{colspan:3},u)),f("tbody",{},a,c(e.slice(0,Nc)),u&&l)}function Dd(t,e){
let{statements:n,positions:o}=t,[s]=o.flat().map(({at:r,claim:i})=>w.statements.claim[r]===i?r:Hd(r,i));return f("tr",{},
f("th",{scope:"row"},zd(s,n)),e.map((r,i)=>{let a=[...new Map(o[i].map(c=>[c.at,c])).values()];return f("td",{class:a.some(
({how:c})=>c==="doubts"||c==="rejects")?"doubting":null},f("strong",{class:"of",dir:"auto"},I(ee(r))),a.slice(0,rr).map(
Ud),a.length>rr&&q(m("more",{n:a.length-rr}),()=>P(t.sides[i],rt(s))),!a.length&&f("span",{class:"quiet"},Gd(r,n)))}))}function Hd(t,e){
let{denials:n,claim:o}=w.statements,s=n.find(([r,i])=>r===t&&o[i]===e);return s?s[1]:t}function zd(t,e){let[n,o,s]=zs(t),
{mode:r}=w.statements,i=[r[t]>0&&w.labels.modes[r[t]],E().statements[t].ended&&m("ended")],a=()=>e.length===1?st(e[0]):P(
e,rt(t)),c=f("span",{class:`verb ${w.names.signs[nt(t).sign]}`},o);return[f("span",{dir:"auto"},q([n," ",c," ",s],a)),i.
map(l=>l&&[" ",f("span",{class:"mark"},l)])]}function Ud({at:t,how:e,who:n,certainty:o}){let s=e==="doubts"||e==="reject\
s",r=n!==null&&E().statements[t].inferred?.includes("according_to"),i=s&&Ea(t,Cc)||wo(t,Cc),a=[o?w.labels.certainties[o]:
null,r&&m("source_inferred")];return f("div",{class:"stand"},f("span",{class:"disc","aria-hidden":"true"},jd[e]),q(m(`co\
mpare_${e}`),()=>st(t),{class:"link how"}),a.map(c=>c&&[" ",f("span",{class:"mark"},c)]),f("blockquote",{dir:"auto",lang:K(
t).language},i))}var Gd=(t,e)=>m(e.some(ls(w,t))?"compare_no_position":"compare_no_claim");function Ic(t){let e=f("div",{class:"fitted"}),n=0;return new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===n||(n=
e.clientWidth,T(e,t(n)))}).observe(e),e}var ar=["actor","year","article"];var Lo=({statements:t},e)=>e.map(n=>t.key.indexOf(n)).filter(n=>n>=0),cr=({sentence:t})=>t.map(([e])=>e).join("");function lr(t,e,n){
return n==="article"?e.articles:n==="year"?Kd(t,e):[...new Set(e.sentence.flatMap(([,o,s])=>o==="entity"&&s?[s]:[]))]}function jc(t,e,n,o){
let s=ar.map(i=>[i,Ao(n,i)]).filter(([,i])=>i.length),r=o.trim().toLocaleLowerCase();return e.filter(i=>s.every(([a,c])=>lr(
t,i,a).some(l=>c.includes(l)))&&`${cr(i)} ${i.quote.text} ${i.title}`.toLocaleLowerCase().includes(r))}var Ao=(t,e)=>(t??
[]).filter(n=>n.startsWith(`${e}:`)).map(n=>n.slice(e.length+1));function Kd(t,e){let{first:n,last:o,article:s}=t.statements,
[,,r]=e.counts[e.counts.length-1],i=new Set;for(let a of Lo(t,r)){let u=(n[a]!==null||o[a]!==null?[n[a],o[a]]:[t.articles[s[a]].
first,t.articles[s[a]].last]).filter(p=>p!==null).map(p=>new Date(p*864e5).getUTCFullYear());if(u.length)for(let p=Math.
min(...u);p<=Math.max(...u);p++)i.add(String(p))}return[...i].sort()}var[Rc,Wc]=[84,52],Dc=4,ur={bargain:()=>[Tt(9,26),at("cooperation",20,18,58,18),fn("cooperation",66,18),at("quiet dashed",
26,34,64,34),se("quiet",18,34,-1),Tt(75,26)],spiral:()=>[11,25,39].flatMap((t,e)=>Vd(t+2,e%2===1)),contested:(t,{title:e})=>[
...Fc("hatched"),e==="Denied"?fr(72,11):pr(72,11)],quoted:()=>[...Qd(),Bc(34,34,"\u201C \u201D")],"main cause":({denied:t})=>[
t?fr(16,26,12):Tt(16,26,11),at("quiet thick",32,26,56,26),se("quiet",59,26,1),$("rect",{class:"solid",x:62,y:15,width:20,
height:22,rx:4})],reasons:({reasons:t=[],effects:e=[]})=>t.some(n=>n>0)?Yd(t):Jd(t.length,e),precedent:()=>[at("quiet",4,
34,80,34),$("rect",{class:"solid",x:12,y:27,width:14,height:14}),$("path",{class:"line quiet",d:"M19 21 C30 9 52 9 62 21"}),
se("quiet",63,22,1,55),$("rect",{class:"hollow dashed",x:56,y:27,width:14,height:14})],forecast:()=>[at("ink",2,16,26,16),
$("path",{class:"line ink dashed",d:"M26 16 C44 16 46 40 76 41"}),se("ink",80,41,1)],plan:()=>[Tt(12,26),at("ink dashed",
24,26,52,26),se("ink",56,26,1),$("rect",{class:"hollow dashed",x:60,y:16,width:21,height:20,rx:3})],pair:({signs:t=[]})=>t.
length===2?[Tt(9,26),at("cooperation",20,18,56,18),fn("cooperation",64,18),...Pc(20,34,62),Tt(75,26)]:[Tt(9,26),...t[0]===
"conflict"?Pc(20,26,62):[at("cooperation",20,26,56,26),fn("cooperation",64,26)],Tt(75,26)],position:()=>[Tt(12,26),at("i\
nk",26,26,44,26),$("rect",{class:"hollow",x:46,y:14,width:36,height:24,rx:6}),Bc(64,31,"\xB1")],denied:()=>[$("rect",{class:"\
solid",x:4,y:10,width:5,height:32}),...Fc("",9,10,66,32),fr(72,11)]},Hc=t=>$("svg",{class:"small-figure",width:Rc,height:Wc,
viewBox:`0 0 ${Rc} ${Wc}`,"aria-hidden":"true"},(Object.hasOwn(ur,t.kind)?ur[t.kind]:ur.quoted)(t.figure,t)),Tt=(t,e,n=8)=>$(
"circle",{class:"solid",cx:t,cy:e,r:n}),at=(t,e,n,o,s)=>$("line",{class:`line ${t}`,x1:e,y1:n,x2:o,y2:s}),fn=(t,e,n)=>$(
"path",{class:`head ${t}`,d:`M${e-10} ${n-5.5} L${e} ${n} L${e-10} ${n+5.5} Z`}),se=(t,e,n,o,s=0)=>$("path",{class:`line\
 ${t}`,d:"M-8 -6 L0 0 L-8 6",transform:`translate(${e} ${n}) rotate(${s}) scale(${o} 1)`}),Bc=(t,e,n)=>$("text",{class:"\
middle",x:t,y:e},n),Pc=(t,e,n)=>[at("conflict",t,e,n,e),$("line",{class:"line conflict thick",x1:n,x2:n,y1:e-8,y2:e+8})],
Vd=(t,e)=>[at("conflict",8,t,76,t),$("line",{class:"line conflict thick",x1:e?8:76,x2:e?8:76,y1:t-6,y2:t+6})],Fc=(t,e=2,n=8,o=70,s=36)=>[
$("rect",{class:`hollow ${t&&"dotted"}`,x:e,y:n,width:o,height:s,rx:6}),...[.35,.65].map((r,i)=>at("quiet",e+10,n+r*s,e+
o-(i?24:12),n+r*s))],pr=(t,e)=>$("g",{},Tt(t,e,9),$("text",{class:"middle on-solid",x:t,y:e+4.5},"?")),fr=(t,e,n=9)=>$("\
g",{},$("circle",{class:"hollow",cx:t,cy:e,r:n}),$("path",{class:"line ink",d:`M${t-n*.7} ${e+n*.7} L${t+n*.7} ${e-n*.7}`})),
Qd=()=>[$("path",{class:"hollow",d:"M10 8 H66 a6 6 0 0 1 6 6 V32 a6 6 0 0 1 -6 6 H30 L20 47 V38 H10 a6 6 0 0 1 -6 -6 V14\
 a6 6 0 0 1 6 -6 Z"})],Yd=t=>[...t.slice(0,Dc).map((e,n)=>$("rect",{class:"bar",x:2,y:2+n*13,width:Math.max(58-12*Math.max(
e-1,0),12),height:9,rx:2})),at("ink",62,26,71,26),se("ink",73,26,1),Tt(79,26,5)];function Jd(t,e){let n=Math.min(Math.max(
t,1),Dc),o=e.slice(0,3),s=[...Array(n).keys()].map(i=>26+(i-(n-1)/2)*13),r=o.map((i,a)=>26+(a-(o.length-1)/2)*19);return[
...s.flatMap(i=>r.map(a=>$("path",{class:"line quiet thin",d:`M17 ${i} C36 ${i} 34 ${a} 54 ${a}`}))),...s.map(i=>$("rect",
{class:"bar",x:1,y:i-4.5,width:16,height:9,rx:2})),...o.map((i,a)=>$("rect",{class:`hollow ${i?"":"dashed"}`,x:55,y:r[a]-
8,width:27,height:16,rx:3}))]}var Eo=null,zc=new Map;function U(t,e=12,n=400){let o=`${e} ${n} ${t}`,s=zc.get(o)??Zd(t,e,n);return zc.set(o,s),s}function Zd(t,e,n){
return Eo??=document.createElement("canvas").getContext("2d"),Eo?(Eo.font=`${n} ${e}px ${getComputedStyle(document.body).
fontFamily}`,Math.ceil(Eo.measureText(t).width)+1):t.length*e*.6}function ct(t,e,n=12,o=400){if(U(t,n,o)<=e)return t;let[
s,r]=[0,t.length];for(;s<r;){let i=s+r+1>>1;U(`${t.slice(0,i).trimEnd()}\u2026`,n,o)<=e?s=i:r=i-1}return`${t.slice(0,s).
trimEnd()}\u2026`}var hr=480,pn=26,mr=40,qo=12,dr=7,Uc=5,No=24;function Gc(t,e){return t==="bargain"?n=>Xd(e,n):t==="spiral"&&e.acts?.length?
n=>th(e,n):null}function Xd({ends:t=["",""],there:e="",back:n=[],condition:o=[],course:s=[]},r){let i=[{words:e,way:"the\
re",look:"cooperation",end:"full"},...n.slice(0,2).map(l=>({words:l,way:"back",look:"quiet dashed",end:"open"})),...o.slice(
0,2).map(l=>({words:l,way:"none",look:"",end:""}))],a=Vc(t,i,r),c=oh(s,r,a.height+14);return Kc(r,a.height+14+c.height,[
...a.shapes,...c.shapes])}function th({ends:t=["",""],acts:e=[],restraints:n=[]},o){let s=e.slice(0,dr).map(([a,c,l],u)=>({
words:c,way:a===0?"there":"back",look:"conflict",end:"bar",number:String(u+1),isDoubted:l}));e.length>dr&&s.push({words:m(
"and_more",{n:e.length-dr}),way:"none",look:"",end:""});for(let[a,c]of n.slice(0,2))s.push({words:m("restraint_by",{who:a})+
(c&&`: ${c}`),way:"none",look:"",end:""});let{shapes:r,height:i}=Vc(t,s,o);return Kc(o,i,r)}var Kc=(t,e,n)=>$("svg",{class:"\
large-figure",width:t,height:e,viewBox:`0 0 ${t} ${e}`,role:"img","aria-label":m("figure")},n);function Vc(t,e,n){let o=x=>t.
map(b=>Math.min(Math.max(U(b,14,600)+20,64),x)),s=o(Math.min(130,n/5)),r=n-s[0]-s[1]-2*qo,i=n<hr||e.some(x=>U(x.words,13)>
Qc(x,r)),a=i?o((n-qo)/2):s,c=i?mr:Math.max(e.length*pn,mr),l=i?mr+8:(c-e.length*pn)/2,[u,p]=i?[0,n]:[a[0]+qo,n-a[1]-qo],
d=t.flatMap((x,b)=>{let O=b?n-a[b]:0,k=eh(x,a[b]-12);return[$("rect",{class:"end",x:O+.5,y:.5,width:a[b]-1,height:c-1,rx:8}),
$("text",{class:"middle end-name",y:c/2+5-(k.length-1)*9},$("title",{},x),k.map((S,A)=>$("tspan",{x:O+a[b]/2,dy:A?18:0},
S)))]}),h=e.flatMap((x,b)=>nh(x,u,p,l+b*pn+pn/2));return{shapes:[...d,...h],height:i?l+e.length*pn:c}}function eh(t,e){if(U(
t,14,600)<=e)return[t];let n=t.split(" "),o=n.length;for(;o>1&&U(n.slice(0,o).join(" "),14,600)>e;)o--;let s=n.slice(o).
join(" ");return[ct(n.slice(0,o).join(" "),e,14,600),...s?[ct(s,e,14,600)]:[]]}var Qc=({way:t,number:e,isDoubted:n},o)=>o-
(t==="none"?0:60)-(e?16:0)-(n?24:0);function nh({words:t,way:e,look:n,end:o,number:s,isDoubted:r},i,a,c){let l=i+(s?16:0),
u=ct(t,Qc({words:t,way:e,look:n,end:o,number:s,isDoubted:r},a-i),13),p=U(u,13)+(r?24:0),[d,h]=[(l+a-p)/2-8,(l+a+p)/2+8],
x=$("text",{class:"row-words",x:d+8,y:c+4.5},$("title",{},t),u);if(e==="none")return[x];let b=e==="there"?a-1:l+1,O=e===
"there"?-1:1;return[s?$("text",{class:"row-number",x:i,y:c+4.5},s):null,$("line",{class:`line ${n}`,x1:l+(e==="back"&&o===
"full"?9:1),x2:d,y1:c,y2:c}),$("line",{class:`line ${n}`,x1:h,x2:a-(e==="there"&&o==="full"?9:1),y1:c,y2:c}),o==="full"&&
fn(n,b,c),o==="open"&&se(n.replace("dashed",""),b,c,-O),o==="bar"&&$("line",{class:`line ${n} thick`,x1:b+O,x2:b+O,y1:c-
7,y2:c+7}),x,r&&pr(h-17,c)].filter(k=>k instanceof SVGElement)}function oh(t,e,n){let o=e<hr?Uc:Math.min(Uc,Math.floor(e/
110)),s=[["",m("and_more",{n:t.length-o+1}),"none"]],r=t.length>o?[...t.slice(0,o-1),...s]:t;return r.length?e<hr?sh(r,e,
n):rh(r,e,n):{shapes:[],height:0}}function sh(t,e,n){let o=[$("line",{class:"line quiet thin",x1:8,x2:8,y1:n+11,y2:n+t.length*
No-11})],s=t.flatMap(([r,i,a],c)=>{let l=n+c*No+No/2,u=[r,i].filter(Boolean).join(": ");return[Yc(a,8,l),$("text",{class:"\
row-words",x:24,y:l+4.5},ct(u,e-24,13))]});return{shapes:[...o,...s],height:t.length*No}}function rh(t,e,n){let o=e/t.length,
s=n+26,r=[$("line",{class:"line quiet thin",x1:0,x2:e,y1:s,y2:s})],i=1;for(let[a,[c,l,u]]of t.entries()){let p=(a+.5)*o,
d=ch(l,o-10);i=Math.max(i,d.length),r.push($("text",{class:"middle when",x:p,y:n+12},$("title",{},c),ct(c,o-10,12,600)),
Yc(u,p,s),...d.map((h,x)=>$("text",{class:"middle what",x:p,y:s+22+x*15},h))),a&&ih(t[a-1][0],c)&&r.push(ah(a*o,s))}return{
shapes:r,height:38+i*15}}function ih(t,e){let[n,o]=[t,e].map(s=>Number(/\d{4}/.exec(s)?.[0]??Number.NaN));return o-n>1}var ah=(t,e)=>$(
"g",{},$("rect",{class:"gap",x:t-7,y:e-3,width:14,height:6}),$("path",{class:"line quiet thin",d:`M${t-6} ${e+7} l5 -14 \
M${t+1} ${e+7} l5 -14`}));function ch(t,e){if(U(t)<=e)return[t];let n=t.split(" "),o=n.length-1;for(;o>1&&U(n.slice(0,o).
join(" "))>e;)o--;return[ct(n.slice(0,o).join(" "),e),ct(n.slice(o).join(" "),e)]}function Yc(t,e,n){return t==="done"?$(
"rect",{class:"solid",x:e-6,y:n-6,width:12,height:12}):t==="case"?$("rect",{class:"hollow",x:e-6,y:n-6,width:12,height:12}):
t==="answer"?$("circle",{class:"solid",cx:e,cy:n,r:6.5}):$("circle",{class:t==="offer"?"head cooperation":"hollow",cx:e,
cy:n,r:6.5})}var Jc=10,lh=1,mn="";async function Zc(t){let[{lack:e,cards:n}]=await Promise.all([In(),R()]),o=n.flatMap(s=>s.findings);
T(t,Dt(f("h2",{class:"page-title"},m("findings_title")),f("p",{class:"quiet"},N(o.length,"finding"),". ",m("findings_hel\
p")),e&&f("p",{},e),n.length===1&&n[0].article===null?dh(n[0]):f("div",{class:"findings"},n.map(uh))))}function uh({article:t,
title:e,about:n,findings:o,lack:s}){let[r,...i]=o,a=r&&Gc(r.kind,r.figure);return f("section",{class:"finding-card","ari\
a-label":e},f("div",{class:"card-head"},f("h3",{lang:w.articles.find(({id:c})=>c===t)?.language},e),f("p",{class:"quiet"},
n)),s&&f("p",{class:"finding"},s),a&&fh(r,a),(a?i:o).map(Xc),t!==null&&ph(t))}var fh=(t,e)=>f("div",{class:"finding lead"},
tl(t),el(t),Ic(e),nl(t),ol(t)),Xc=t=>f("div",{class:"finding row"},Hc(t),f("div",{},tl(t),el(t),nl(t),ol(t))),tl=({title:t,
counts:e})=>f("p",{class:"numbers"},f("strong",{},t),e.map(([n,o,s])=>[" \xB7 ",W(n,Lo(w,s),t),` ${o}`])),el=t=>f("p",{class:"\
sentence"},q(cr(t),()=>_(mh(t)),{class:"link whole"}));function nl(t){let[e]=Lo(w,[t.quote.statement]),{language:n}=w.articles.
find(({id:s})=>s===t.quote.article)??{},o=`\u201C${t.quote.text}\u201D`;return f("blockquote",{lang:n},e===void 0?o:q(o,
()=>st(e)))}var ol=t=>t.remarks.length>0&&f("p",{class:"numbers"},t.remarks.join("; "));function ph(t){let{statements:e}=w,
n=w.articles.findIndex(({id:r})=>r===t),o=e.key.flatMap((r,i)=>e.article[i]===n&&e.aside[i]!==lh?[i]:[]),s=m("all_statem\
ents",{statements:N(o.length,"statement")});return f("p",{class:"card-foot"},o.length>0&&[q(s,()=>P(o,s))," \xB7 "],q(m(
"the_argument"),()=>_({tab:"arguments",article:t,about:null}))," \xB7 ",q(m("the_article"),()=>_({tab:"article",article:t,
open:null})))}function mh({kind:t,figure:e,quote:n}){let{article:o}=n;return t==="bargain"||t==="precedent"?{tab:"bargai\
ns"}:e.pair?{tab:"timeline",level:"country",pair:e.pair,open:null}:t==="reasons"||t==="main cause"?{tab:"arguments",article:o,
about:null,open:`statement:${n.statement}`}:e.sources?.length?{tab:"compare",according_to:["authors"],compared_with:[`of\
:${e.sources[0]}`],modes:null,polarities:null}:{tab:"article",article:o,open:`statement:${n.statement}`}}function dh({title:t,
findings:e,lack:n}){let o=f("div",{class:"finding-card"}),s=()=>{let r=jc(w,e,g.findings,mn),i=g.find?r.length:Jc*(1+Math.
max(0,g.more));T(o,f("div",{class:"card-head"},f("h3",{},t),f("p",{class:"quiet"},m("findings_chosen",{n:L(r.length),of:L(
e.length)}))),r.slice(0,i).map(Xc),!r.length&&f("p",{class:"finding"},n||m("no_finding")),r.length>i&&f("p",{class:"card\
-foot"},v(m("more",{n:L(Math.min(Jc,r.length-i))}),()=>_({more:g.more+1}))))};return[mn=""]=Ao(g.findings,"words"),s(),[
f("div",{class:"line finding-choice"},hh(s),ar.map(r=>gh(r,e))),o]}var hh=t=>f("input",{type:"search",value:mn,placeholder:m(
"finding_words"),"aria-label":m("finding_words"),oninput:e=>{mn=e.target.value,t()},onchange:()=>sl("words",mn.trim())});
function gh(t,e){let n=new Map;for(let r of e)for(let i of lr(w,r,t))n.set(i,(n.get(i)??0)+1);let o=[...n].map(([r,i])=>[
r,`${wh(t,r)} (${L(i)})`]).sort(([r,i],[a,c])=>t==="year"?r.localeCompare(a):i.localeCompare(c)),[s=""]=Ao(g.findings,t);
return o.length>1&&z(m(`finding_${t}`),[["",m(`finding_${t}`)],...o],s,r=>sl(t,r))}function wh(t,e){if(t==="article")return w.
articles.find(({id:o})=>o===e)?.title??e;let n=t==="actor"?Ot(e):null;return n?I(B(n)):e}function sl(t,e){let n=(g.findings??
[]).filter(s=>!s.startsWith(`${t}:`)),o=e?[...n,`${t}:${e}`]:n;return _({findings:o.length?o:null,more:0})}var xh={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},rl=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,bh=/[^\p{ASCII}]/u,
il=new Map;function al(t){let e=il.get(t);if(e!==void 0)return e;let o=[...t.normalize("NFKD").replace(rl,"").toLowerCase().
replace(rl,"")].map(s=>xh[s]??(/\p{Pd}/u.test(s)?"-":/\s/u.test(s)?" ":s)).join("");return il.set(t,o),o}function lt(t){
return(bh.test(t)?Array.from(t,al).join(""):t.toLowerCase()).replace(/\s+/g," ").trim()}var gr=t=>lt(t).split(" ").filter(
Boolean);function wr(t){let e=[],n="",o=0;for(let s of t){let r=al(s);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<
r.length;i++)e.push(o)}o+=s.length}return{plain:n,places:[...e,o]}}function cl(t,e){let{plain:n,places:o}=wr(t),s=[];for(let r of e)
for(let i=n.indexOf(r);r&&i>=0;i=n.indexOf(r,i+r.length))s.push([o[i],yh(t,o,i+r.length-1)]);return s.sort((r,i)=>r[0]-i[0]||
i[1]-r[1]),s.filter(([r],i)=>s.slice(0,i).every(([,a])=>a<=r))}function yh(t,e,n){let o=n+1;for(;e[o]===e[n]&&o<e.length-
1;)o++;return e[n]+t.slice(e[n],e[o]).trimEnd().length}var _h=/[\p{L}\p{N}]/u;function dn(t,e){let n=e===0?" ":t[e-1];return n===
" "||n===`
`||!_h.test(n)}var ll="found";function ul(t){if(typeof Highlight<"u"&&CSS.highlights.delete(ll),!g.find)return;let[e="",n=""]=g.find.map(
lt),o=$h(t),{plain:s,places:r}=wr(o.map(({data:l})=>l).join("")),i=Math.max(0,s.indexOf(n)),a=s.indexOf(e,i)>=0?[e]:e.split(
" "),c=(e?a:[n]).flatMap(l=>{let u=s.indexOf(l,i);return u<0?[]:Oh(o,r[u],r[u+l.length])});c.length&&(typeof Highlight<"\
u"&&CSS.highlights.set(ll,new Highlight(...c)),c[0].startContainer.parentElement?.scrollIntoView({block:"center"}))}function $h(t){
let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),n=[];for(;e.nextNode();){let o=e.currentNode;o.parentElement?.closest(
"select, .number-mark")||n.push(o)}return n}function Oh(t,e,n){let o=document.createRange(),s=0;for(let r of t){let i=s+
r.data.length;if(s<=e&&e<i&&o.setStart(r,e-s),s<n&&n<=i)return o.setEnd(r,n-s),[o];s=i}return[]}var Sh=40,kh=100;function pl(t,e){let{level:n}=t,o=At(t),s=vh(t,o),r=s.filter(({nodes:d})=>d.length>1),i=s.reduce((d,{nodes:h})=>d+
h.length,0),a=new Set(e.unfolded??(i>Sh?[]:r.map(({id:d})=>d))),c=kh*(1+Math.max(0,e.more)),l=ml(s,c,"").flatMap(d=>Mh(t,
d,a,c)),u=new Int32Array(n.nodes.length).fill(-1);for(let[d,{nodes:h}]of l.entries())for(let x of h)u[x]=d;let p=Th(t,o,
u,l.length);return{entries:l,folding:r.map(({id:d})=>d),unfolded:r.map(({id:d})=>d).filter(d=>a.has(d)),rows:fl(p.map(([
d])=>d)),columns:fl(p.map(([,d])=>d)),cells:p.map(([d,h,x])=>Lh(t,d,h,x))}}var fl=t=>[...new Set(t)].sort((e,n)=>e-n);function vh({
facts:t,level:e,nodes:n,chosen:o,state:s},r){let i=new Map,a=new Map,c=p=>e.nodes[p].country??e.nodes[p].actor;for(let p of r){
for(let d of[p.a,p.b]){let h=c(d);i.set(h,(i.get(h)??new Set).add(d))}for(let d of new Set([c(p.a),c(p.b)])){let h=a.get(
d)??[];a.set(d,h);for(let x of p.rows)h.push(x)}}let l=p=>n.get(p)?.weight??0;return[...i].map(([p,d])=>({id:p,nodes:[...d].
sort((h,x)=>l(x)-l(h)||h-x),weight:Gt(t,a.get(p)??[],o,s.count)})).sort((p,d)=>d.weight-p.weight||(p.id<d.id?-1:1))}function ml(t,e,n){
if(t.length<=e+1)return t;let o=t.slice(e).flatMap(({nodes:s})=>s);return[...t.slice(0,e),{id:n,nodes:o,weight:0}]}function Mh({
level:t},{id:e,nodes:n},o,s){if(e==="")return[{kind:"rest",id:e,group:null,nodes:n}];if(n.length===1)return[{kind:"actor",
id:t.nodes[n[0]].actor,group:null,nodes:n}];if(!o.has(e))return[{kind:"group",id:e,group:null,nodes:n}];let r=n.map(i=>({
id:t.nodes[i].actor,nodes:[i],weight:0}));return ml(r,s,"").map(i=>({...i,kind:i.id?"actor":"rest",group:e}))}function Th({
facts:t},e,n,o){let s=new Map,r=(i,a)=>{let c=s.get(i)??new Set;s.set(i,c);for(let l of a)c.add(l)};for(let{a:i,b:a,rows:c}of e){
r(n[i]*o+n[a],c);let l=i===a?[]:Yn(t,c);l.length&&r(n[a]*o+n[i],l)}return[...s].sort(([i],[a])=>i-a).map(([i,a])=>[Math.
floor(i/o),i%o,[...a]])}function Lh(t,e,n,o){let{facts:s,chosen:r,state:i}=t,[a,c,l]=zi(t,o);return{row:e,column:n,rows:o,
number:Gt(s,o,r,i.count),signs:[a,c,l],together:Yn(s,o).length>0}}var xr=t=>{let[e,n]=String(t.dataset.at).split(" ");return[Number(e),Number(n)]},dl=t=>[...t.querySelectorAll("[data-at]")],
Ah={ArrowRight:[1,1],ArrowLeft:[1,-1],ArrowDown:[0,1],ArrowUp:[0,-1]};function hl(t,e){let n=t.target instanceof Element?
t.target.closest("[data-at]"):null,o=Ah[t.key];if(!n||!o)return;t.preventDefault();let[s,r]=o,i=xr(n),a=dl(e).map(c=>({spot:c,
at:xr(c)})).filter(({at:c})=>c[1-s]===i[1-s]&&(c[s]-i[s])*r>0).sort((c,l)=>(c.at[s]-l.at[s])*r);a.length&&gl(e,a[0].spot)}
function gl(t,e){bl(t,e),e.focus()}function wl(t,e){let n=dl(t).find(o=>o.dataset.group===e);n&&gl(t,n)}function xl({target:t,
type:e},n,o,{rows:s,columns:r,cells:i},a){let c=t instanceof Element?t.closest("td, th")?.querySelector("[data-at]"):null;
for(let h of n.querySelectorAll(".lit"))h.classList.remove("lit");if(o.hidden=!c,!c)return;let[l,u]=xr(c);e==="focusin"&&
bl(n,c),c.closest("tr")?.classList.toggle("lit",l>=0);let p=n.querySelector(`[data-at="-1 ${u}"]`)?.closest("th");o.hidden=
u<0||!p,p&&u>=0&&(p.classList.add("lit"),[o.style.left,o.style.width]=[`${p.offsetLeft}px`,`${p.offsetWidth}px`]);let d=i.
find(h=>h.row===s[l]&&h.column===r[u]);d&&a(d)}function bl(t,e){for(let n of t.querySelectorAll("[data-at][tabindex='0']"))
n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0")}var br={acts:"act",statements:"statement",articles:"article"},Co=["cooperation","conflict","neither"],[$l,Eh,qh,Nh]=[22,
4,18,8];function Ol(t,e,n,o){let{entries:s,rows:r,columns:i,cells:a}=e,c=Math.max(...a.map(H=>H.number)),l={shown:t,matrix:e,
names:n,fold:o,largest:c},u=e.unfolded.length>0,p=`${$l+qh+Nh*L(c).length}px`,d=new Map(i.map((H,dt)=>[H,dt])),h=new Map(
r.map(H=>[H,[]]));for(let H of a)h.get(H.row)?.push(H);let x=r.map((H,dt)=>f("tr",{},yl(l,r,dt,"row"),Ch(l,h.get(H)??[],
dt,d))),b=u?2:1,O=f("td",{class:"corner",colspan:b,rowspan:b},m("matrix_corner")),k=i.map((H,dt)=>yl(l,i,dt,"col")),S=H=>s[i[H]].
group!==null,A=k.flatMap((H,dt)=>S(dt)?H.slice(0,-1):H),j=k.flatMap((H,dt)=>S(dt)?H.slice(-1):[]),D=i.map(()=>f("col",{class:"\
cells"})),J=f("table",{class:`matrix${u?" grouped":""}`,role:"grid","aria-label":m("tab_matrix")},f("colgroup",{},u&&f("\
col",{class:"brackets"}),f("col",{class:"names"}),D),f("thead",{},f("tr",{},O,A),j.length>0&&f("tr",{},j)),f("tbody",{},
x));return J.style.setProperty("--cell",p),J.querySelector("td [data-at]")?.setAttribute("tabindex","0"),J}function yl({
shown:t,matrix:{entries:e,unfolded:n},names:o,fold:s},r,i,a){let{kind:c,id:l,group:u}=e[r[i]],p=a==="row",d=(D,J)=>p?{rowspan:D,
colspan:J}:{colspan:D,rowspan:J},h=D=>p?`${i} ${D}`:`${D} ${i}`,x={actor:()=>G(l),group:()=>s(l),rest:()=>_({more:g.more+
1})}[c],b=o[r[i]],O=_l(b,x,h(-1),c==="group"?{"aria-expanded":"false","data-group":l}:{}),k=f("th",{scope:a,class:`${c} ${a}`,
...d(1,n.length&&u===null?2:1)},O);if(u===null||i>0&&e[r[i-1]].group===u)return[k];let S=r.filter(D=>e[D].group===u).length,
A=kl(t,u),j=_l(S>1?A:"",()=>s(u),h(-2),{"aria-expanded":"true","aria-label":A,"data-group":u});return[f("th",{scope:`${a}\
group`,class:`bracket ${a}`,...d(S,1)},j),k]}function _l(t,e,n,o){let s=o["aria-label"]??t;return q(f("bdi",{},t),e,{title:s,
"aria-label":s,tabindex:-1,"data-at":n,...o})}function Ch(t,e,n,o){let s=[],r=0,i=a=>a>r&&s.push(f("td",{colspan:a-r}));
for(let a of e){let c=o.get(a.column)??0;i(c),s.push(f("td",{class:"cell"},Ih(t,a,`${n} ${c}`))),r=c+1}return i(o.size),
s}function Ih({shown:t,matrix:{entries:e},names:n,largest:o},s,r){let i=`${n[s.row]} \u2192 ${n[s.column]}`,a=f("span",{
class:`square${s.together?" together":""}`},Co.map((l,u)=>s.signs[u]>0&&yr(l,s.signs[u]))),c=Math.max(Eh,$l*Math.sqrt(s.
number/o));return[a.style.width,a.style.height]=[`${c}px`,`${c}px`],q([f("span",{class:"room"},a),L(s.number)],()=>jh(t,
e,s,i),{"aria-label":`${i}: ${$r(s)}`,"aria-describedby":"matrix-says",tabindex:-1,"data-at":r})}function yr(t,e=1){let n=f(
"span",{class:t});return n.style.flexGrow=String(e),n}var _r=t=>w.labels.signs[w.names.signs.indexOf(t)];function $r({number:t,
signs:e,together:n}){let o=Co.flatMap((s,r)=>e[r]>0?[`${L(e[r])} ${_r(s)}`]:[]);return`${N(t,br[g.count])} (${St(o)}${n?
`; ${m("matrix_together")}`:""})`}function jh(t,e,{row:n,column:o,rows:s},r){let[i,a]=[e[n],e[o]];if(i.kind!=="actor"||a.
kind!=="actor")return P(Jt(t,s),r);let[c,l]=[i.nodes[0],a.nodes[0]];return t.pairs.has(c*t.level.nodes.length+l)?wt(c,l):
wt(l,c)}var Sl=({level:t},e)=>t.numbers.has(e)||e in t.countries||Ot(e)!==null;function kl({level:t},e){let n=t.numbers.
get(e);if(n!==void 0)return C(t,n);let o=Ot(e);return o?B(o):t.countries[e]??e}function vl(t,{kind:e,id:n,nodes:o}){return e===
"actor"?C(t.level,o[0]):e==="rest"?m("matrix_rest",{n:L(o.length)}):m("matrix_group",{name:kl(t,n),n:L(o.length)})}var Rh=5,Ml=[];async function Tl(t){let e=[y,g.unfolded,g.more,g.language];if(t.querySelector(".matrix")&&e.every((u,p)=>u===
Ml[p]))return;let n=Ln(y),o=pl(n,g);if(o.folding.every(u=>Sl(n,u))||await R(),Ml=e,!o.cells.length){T(t,f("div",{class:"\
sheet"},f("p",{},ne())));return}let s=o.entries.map(u=>vl(n,u)),i=Ol(n,o,s,u=>Bh(t,o,u)),a=f("div",{class:"band",hidden:!0}),
c=f("p",{class:"matrix-sentence"},f("span",{class:"quiet"},m("matrix_keys"))),l=u=>Fh(c,s,u);for(let u of["mouseover","f\
ocusin"])i.addEventListener(u,p=>xl(p,i,a,o,l));i.addEventListener("keydown",u=>hl(u,i)),T(t,f("div",{class:"sheet matri\
x-sheet"},f("p",{class:"quiet"},bt(n)," ",W(m("show_quotes"),Wt(n).statements,m("based_on_drawn"))),f("div",{class:"matr\
ix-tools"},Wh(o),Ph(o)),c,f("div",{class:"matrix-scroll"},f("div",{},i,a))))}function Wh({folding:t,unfolded:e}){return[
e.length<t.length&&v(m("unfold_all"),()=>_({unfolded:t})),e.length>0&&v(m("fold_all"),()=>_({unfolded:[]}))]}async function Bh(t,{
unfolded:e},n){let o=e.includes(n);await _({unfolded:o?e.filter(s=>s!==n):[...e,n]}),wl(t,n)}function Ph({cells:t}){let e=Co.
flatMap((o,s)=>t.some(({signs:r})=>r[s])?[o]:[]),n=(o,s)=>f("span",{class:`square ${s}`},yr(o));return f("p",{class:"mat\
rix-legend"},e.map(o=>f("span",{},n(o,""),o==="neither"?m("matrix_neither"):_r(o))),t.some(({together:o})=>o)&&f("span",
{},n("","together"),m("matrix_together")),f("span",{class:"quiet"},m("matrix_help",{what:en(2,br[g.count])})))}function Fh(t,e,n){
let o=Nt(w,n.rows),s=o.slice(0,Rh).map(de),r=o.length>s.length?[m("and_more",{n:o.length-s.length})]:[];T(t,f("strong",{},
`${e[n.row]} \u2192 ${e[n.column]}`),` ${$r(n)}: `,f("span",{id:"matrix-says"},[...s,...r].join("; ")))}var re=["actor","target","relation","type","source","mode","certainty","article"],Or="none";function Ll(t,e){let{facts:n,
level:o,chosen:s}=t;return e==="statements"?V(s.inside).map(r=>({a:o.subject[r],b:o.object[r],at:r,row:-1})):At(t).flatMap(
r=>r.rows.map(i=>({a:r.a,b:r.b,at:n.ties.statement[i],row:i})))}function Dh({facts:t,level:e,chosen:n},o,{a:s,b:r,at:i}){
let{statements:a,names:c}=t;switch(o){case"actor":return e.nodes[s]?.actor??"";case"target":return e.nodes[r]?.actor??"";case"\
relation":return t.relations[a.relation[i]].id;case"type":return c.quad_classes[a.quad_class[n.main[i]]]??Or;case"source":
return Hh(t,i);case"mode":return c.modes[a.mode[i]];case"certainty":return c.certainties[a.certainty[i]]??"";case"articl\
e":return t.articles[a.article[i]].id}}function Hh({statements:t,sources:e,signers:n},o){return t.source[o]>=0?`of:${e[t.
source[o]].id}`:`by:${n[t.author[o]>=0?t.author[o]:t.publisher[o]]}`}function Io(t){let e=new Map;for(let n of t??[]){let o=n.
indexOf(":"),s=n.slice(0,o);re.includes(s)&&e.set(s,(e.get(s)??new Set).add(n.slice(o+1)))}return e}function Al(t,e,n){let o=Io(
n),s=re.map(()=>new Map),r=e.filter(a=>{let c=re.map(u=>Dh(t,u,a)),l=re.filter((u,p)=>o.has(u)&&!o.get(u)?.has(c[p]));for(let[
u,p]of re.entries()){if(!c[u]||l.some(h=>h!==p))continue;let d=s[u].get(c[u]);d?d.add(a.at):s[u].set(c[u],new Set([a.at]))}
return!l.length}),i=s.map(a=>new Map([...a].map(([c,l])=>[c,l.size])));return{units:r,counts:new Map(re.map((a,c)=>[a,i[c]]))}}
function Sr({names:t,relations:e},n){let o=Io(n),s=(a,c)=>{let l=o.get(a);return l&&[...l].map(u=>c.indexOf(u)).sort((u,p)=>u-
p)},r=a=>o.get(a)&&[...o.get(a)??[]],i={relations:s("relation",e.map(({id:a})=>a)),quad_classes:s("type",t.quad_classes),
modes:s("mode",t.modes),certainties:s("certainty",t.certainties),articles:r("article"),according_to:r("source")};return Object.
fromEntries(Object.entries(i).filter(([,a])=>a!==void 0))}var[zh,Uh,Gh]=[8,30,12],Kh=5;function El(t,e){let n=matchMedia("(min-width: 901px)").matches;return re.map(o=>{let s=t.get(
o)??new Map,r=e.get(o)??new Set;return s.size<2&&!r.size?null:Vh(o,s,r,r.size>0||n&&s.size<=Kh)})}function Vh(t,e,n,o){let s=[
...new Set([...n,...e.keys()])].map(x=>({value:x,label:Yh(t,x),number:e.get(x)??0})).sort((x,b)=>Number(n.has(b.value))-
Number(n.has(x.value))||b.number-x.number||x.label.localeCompare(b.label)),r=f("div",{class:"facet-values"}),i=m(`facet_${t}`),
[a,c]=[zh,""],l=()=>{let x=s.filter(({label:b})=>b.toLocaleLowerCase().includes(c));T(r,x.slice(0,a).map(({value:b,label:O,
number:k})=>tt([f("bdi",{},O),f("span",{class:"quiet"},` ${L(k)}`)],n.has(b),S=>Qh(t,b,S))),x.length>a&&v(m("more",{n:L(
x.length-a)}),u))},u=()=>{a+=Uh,l()},p=x=>{c=x.trim().toLocaleLowerCase(),l()};l();let d=s.length>Gh&&f("input",{type:"s\
earch",placeholder:m("facet_search"),"aria-label":`${m("facet_search")}: ${i}`,oninput:x=>p(x.target.value)}),h=n.size||
s.length;return f("details",{class:"facet",open:o},f("summary",{},i,f("span",{class:"quiet"},` ${L(h)}${n.size?" \u2022":
""}`)),d,r)}function Qh(t,e,n){let o=`${t}:${e}`,s=(g.facets??[]).filter(i=>i!==o),r=n?[...s,o]:s;return _({facets:r.length?
r:null,more:0})}function Yh(t,e){let{names:n,labels:o}=w;switch(t){case"actor":case"target":return uo(e);case"relation":
return w.relations.find(({id:s})=>s===e)?.label??e;case"type":return e===Or?m("no_quad_class"):o.quad_classes[n.quad_classes.
indexOf(e)]??e;case"source":return xt([e]);case"mode":return o.modes[n.modes.indexOf(e)]??e;case"certainty":return o.certainties[n.
certainties.indexOf(e)]??e;case"article":return w.articles.find(({id:s})=>s===e)?.title??e}}var kr=4,vr=t=>(g.columns??[]).find(e=>e.startsWith(`${t}:`))?.slice(t.length+1)??"",Mr=(t,e)=>t.toLocaleLowerCase().includes(
e.toLocaleLowerCase());function ql(t){let{level:e}=t,n=new Map,o=u=>{let p=n.get(u)??Rt(t,u);return n.set(u,p),p},s=({a:u,
b:p})=>`${C(e,u)} \u2192 ${C(e,p)}`,r=u=>{let p=Jt(t,u.rows);return Cl(p.find(d=>Mr(yt(d),vr("quote")))??p[0])},i=(u,p,d)=>({
name:u,isText:!0,value:p,cell:d}),a=(u,p)=>({name:u,isText:!1,value:p,cell:d=>W(p(d),o(d).statements,s(d))}),c=u=>p=>C(e,
p[u]),l=u=>p=>q(f("bdi",{},u(p)),()=>wt(p.a,p.b));return[i("actor",c("a"),l(c("a"))),i("label",u=>Bt(w,u.rows),u=>Jh(Nt(
w,u.rows).map(de))),i("target",c("b"),l(c("b"))),i("quote",u=>Jt(t,u.rows).map(yt).join(`
`),r),{name:"weight",isText:!1,value:u=>u.weight,cell:u=>L(u.weight)},{...a("acts",u=>o(u).acts),cell:u=>W(o(u).acts,tn(
o(u)),s(u))},{name:"quad_classes",isText:!1,value:u=>Zh(o(u)),cell:u=>Xh(o(u),s(u))},a("statements",u=>o(u).statements.length),
a("articles",u=>o(u).articles.size),a("sources",u=>o(u).sources.size)]}function Nl(t){let{level:e,chosen:n}=t,o=new Map(
gt(n,n.inside.keys()).map((l,u)=>[l,u])),s=E().statements,r=l=>u=>u[l]>=0?C(e,u[l]):vt(s[u.at][l==="a"?"s":"o"]),i=l=>u=>{
let p=f("bdi",{},r(l)(u));return u[l]>=0?q(p,()=>G(e.nodes[u[l]].actor)):p},a=({at:l})=>K(l).title;return[{name:"when",isText:!0,
value:({at:l})=>so(s[l]),order:({at:l})=>o.get(l)??0},{name:"actor",isText:!0,value:r("a"),cell:i("a")},{name:"relation",
isText:!0,value:({at:l})=>nt(l).label},{name:"target",isText:!0,value:r("b"),cell:i("b")},{name:"quote",isText:!0,value:({
at:l})=>yt(l),cell:({at:l})=>Cl(l)},{name:"held",isText:!0,value:({at:l})=>an(l).join("; ")},{name:"article",isText:!0,value:a,
cell:l=>q(f("bdi",{},a(l)),()=>Xn(w.statements.article[l.at],l.at))}]}function Jh(t){let e=f("bdi",{},t.slice(0,kr).join(
"; "));if(t.length<=kr)return e;let n=()=>{e.textContent=t.join("; "),o.remove()},o=q(` ${m("and_more",{n:t.length-kr})}`,
n);return[e,o]}var Cl=t=>[f("q",{dir:"auto",lang:K(t).language},q(yt(t),()=>st(t))),f("span",{class:"quiet",dir:"ltr"},`\
 ${Ct(K(t))}`)],Zh=({byQuadClass:t})=>t.reduce((e,n,o)=>e+(Et(w,o)==="cooperation"?n:-n),0);function Xh({byQuadClass:t,quadClasses:e},n){
let o=w.labels.quad_classes.map((s,r)=>t[r]>0&&f("span",{class:`quad-class ${Et(w,r)}`},W(t[r],e[r],`${n}, ${s}`),` ${s}`));
return o.some(Boolean)?o:"\u2013"}var Il=100,tg={ties:"-weight",statements:"when"},jl=[];async function Rl(t){let{rows:e,facets:n,columns:o,sort:s,more:r,
language:i}=g,a=[y,e,n,o,s,r,i];if(t.querySelector(".table-view")&&a.every((b,O)=>b===jl[O]))return;await R(),jl=a;let c=Ln(
y),l=Ll(c,e),{units:u,counts:p}=Al(c,l,n),d=f("div",{class:"facets","aria-label":m("facets"),role:"group"}),h=t.querySelector(
".facets");T(d,El(p,Io(n))),h&&Un(d,zn(h));let x=e==="ties"?og(c,l,u):sg(c,l,u);T(t,f("div",{class:"sheet table-view"},d,
f("div",{class:"table-main"},eg(c),x))),d.scrollTop=h?.scrollTop??0}function eg(t){let{facets:e,columns:n,rows:o}=g,s=e?
Sr(w,e):{},r=is.map(a=>v(m(`rows_${a}`),()=>_({rows:a,sort:null,columns:null,more:0}),{"aria-pressed":String(a===o)})),i=o===
"ties"?[bt(t)," ",W(m("show_quotes"),Wt(t).statements,m("based_on_drawn"))]:on();return[f("p",{class:"quiet"},i),f("div",
{class:"table-tools"},f("div",{class:"choices",role:"group","aria-label":m("rows")},r),(e||n)&&v(m("remove_facets"),()=>_(
{facets:null,columns:null,more:0})),Object.keys(s).length>0&&v(m("apply_facets"),()=>_({...s,facets:ng(e??[]),more:0}),{
title:m("apply_facets_help")}))]}function ng(t){let e=t.filter(n=>!Object.keys(Sr(w,[n])).length);return e.length?e:null}
function og(t,e,n){let{level:o,chosen:s}=t,r=n.map(({row:c})=>c),i=[...Tn(w,o,r,s,t.state.count).values()],a=new Set(e.map(
({a:c,b:l})=>c*o.nodes.length+l)).size;return Wl(ql(t),i,a,"tie",c=>c.key)}var sg=(t,e,n)=>Wl(Nl(t),n,e.length,"statemen\
t",({at:o})=>o);function Wl(t,e,n,o,s){let r=new Map(t.map(({name:O})=>[O,vr(O)])),i=e.filter(O=>t.every(k=>ig(k,O,r.get(
k.name)??""))),a=t.some(({name:O})=>O===g.sort?.replace(/^-/,""))?g.sort:tg[g.rows],c=!!a?.startsWith("-"),l=t.find(({name:O})=>O===
a?.replace(/^-/,"")),u=l?.order??l?.value??s,p=i.map(O=>({row:O,value:u(O)})).sort((O,k)=>(c?-1:1)*rg(O.value,k.value)||
s(O.row)-s(k.row)),d=Il*(1+Math.max(0,g.more)),h=t.map(O=>ag(O,l===O&&(c?"descending":"ascending"))),x=t.map(O=>f("td",{},
cg(O,r.get(O.name)??""))),b=m("table_shown",{n:L(Math.min(d,p.length)),of:L(p.length),total:N(n,o)});return[f("p",{class:"\
quiet",role:"status"},b),f("div",{class:"table-scroll",tabindex:0,role:"region","aria-label":m("tab_table")},f("table",{
class:"listed"},f("thead",{},f("tr",{},h),f("tr",{class:"filters"},x)),f("tbody",{},p.slice(0,d).map(({row:O})=>lg(t,O)))),
!p.length&&f("p",{},n?m("nothing_fits"):ne()),p.length>d&&v(m("more",{n:L(Math.min(Il,p.length-d))}),()=>_({more:g.more+
1})))]}var rg=(t,e)=>typeof t=="number"?t-Number(e):t.localeCompare(String(e));function ig({isText:t,value:e},n,o){return o?
t?Mr(String(e(n)),o):Number(e(n))>=Number(o):!0}function ag({name:t,isText:e},n){let o=n?n==="ascending":!e;return f("th",
{scope:"col","aria-sort":n||"none",class:e?"":"num"},q(m(`column_${t}`),()=>_({sort:`${o?"-":""}${t}`})),n&&(n==="descen\
ding"?" \u2193":" \u2191"))}function cg({name:t,isText:e},n){let o=r=>{let i=(g.columns??[]).filter(c=>!c.startsWith(`${t}\
:`)),a=r.trim()?[...i,`${t}:${r.trim()}`]:i;return _({columns:a.length?a:null,more:0})},s=m(e?"column_contains":"column_\
at_least");return f("input",{type:e?"search":"number",value:n,placeholder:e?"\u2026":"\u2265","aria-label":`${m(`column_${t}`)}\
: ${s}`,onchange:r=>o(r.target.value)})}var lg=(t,e)=>f("tr",{},t.map(({name:n,isText:o,value:s,cell:r},i)=>f(i?"td":"th",
{scope:i?null:"row",class:o?n:"num"},r?r(e):f("bdi",{},s(e)))));function Bl(t){let{facts:e,chosen:n}=t,o=mg(t);return Vn(t,gt(n,V(n.inside))).map(s=>{let r=Qn(t,s),i=s.find(c=>et(e,c))??
r,a=dg(s,o);return{main:r,statements:s,first:n.first[i],last:n.last[i],isReal:s.some(c=>et(e,c)),sign:hg(t,r,a),ties:a}})}
var Ht=({first:t,last:e})=>t!==null||e!==null,Pl=(t,[e,n])=>t.filter(({ties:o})=>o.some(({pair:s})=>s.a===e&&s.b===n||s.
a===n&&s.b===e));function jo({level:t,state:e}){let[n,o,...s]=(e.pair??[]).map(r=>t.numbers.get(r));return n!==void 0&&o!==
void 0&&!s.length?[n,o]:null}function Fl(t,e,n,o=null){let s=new Map,r=n==="pair"||o?ug:a=>fg(t,a);for(let a of e)for(let c of r(
a)){if(o&&!(o.includes(c[0])&&o.includes(c[1])))continue;let l=s.get(c.join(" "))??{ends:c,units:[]};s.set(c.join(" "),l),
l.units.push(a)}let i=[...s.values()].sort((a,c)=>c.units.length-a.units.length);return n==="pair"||o?pg(i,s):i}var ug=({
ties:t})=>t.map(({pair:e})=>[e.a,e.b]);function fg({facts:t,level:e},{main:n,ties:o}){let s=o.flatMap(({pair:i,rows:a})=>a.
some(c=>t.ties.together[c])?[i.a,i.b]:[i.a]);return(s.length?[...new Set(s)]:[e.subject[n]]).filter(i=>i>=0).map(i=>[i])}
function pg(t,e){let n=new Set;for(let o of t){n.add(o);let s=e.get([...o.ends].reverse().join(" "));s&&n.add(s)}return[
...n]}function mg({facts:t,pairs:e}){let n=new Map;for(let o of e.values())for(let s of o.rows){let r=t.ties.statement[s],
i=n.get(r)??new Map;n.set(r,i),i.set(o,[...i.get(o)??[],s])}return n}function dg(t,e){let n=new Map;for(let o of t)for(let[
s,r]of e.get(o)??[])n.set(s,[...n.get(s)??[],...r]);return[...n].sort(([o],[s])=>Je(o,s)).map(([o,s])=>({pair:o,rows:s}))}
function hg({facts:t},e,n){let{relation:o,quad_class:s}=t.statements;return n.some(({rows:i})=>i.some(a=>t.ties.together[a]))?
t.names.signs.indexOf(Et(t,s[e])):t.relations[o[e]].sign}function Dl(t){let e=new Map;for(let{first:n,last:o}of t){let[s,
r]=[n??o,o??n];s!==null&&r!==null&&e.set(`${s} ${r}`,[s,r])}return[...e.values()].sort(([n,o],[s,r])=>n-s||o-r)}var gg=1600,ut=null,hn=null;function ft(){if(!ut)return null;let[t,e]=ut.stops[ut.at];return g.since===t&&g.until===e?ut:
null}var Hl=()=>hn!==null&&ft()!==null;function zl(){let t=ft();return t?ke(w,y.level,{...g,since:t.since,until:t.until}):
y}function Be(t){let e=jo(t),n=Bl(t);return e?Pl(n,e):n}async function Ul(){Pe();let t=ft();hn=setInterval(wg,gg),await Lr(
t&&t.at+1<t.stops.length?t.at+1:0)}function Gl(){return Pe(),_({})}function Tr(t){Pe();let e=ft();return Lr(e?e.at+t:0)}
function Kl(){Pe();let t=ft();return ut=null,t?_({since:t.since,until:t.until}):_({})}function Pe(){hn!==null&&clearInterval(
hn),hn=null}async function wg(){let t=ft();if(t&&t.at+1<t.stops.length){await Lr(t.at+1);return}Pe(),t&&await _({})}async function Lr(t){
if(ut=ft()??{stops:Dl(Be(y)),at:0,since:g.since,until:g.until},!ut.stops.length){ut=null,Pe();return}ut={...ut,at:Math.min(
Math.max(t,0),ut.stops.length-1)};let[e,n]=ut.stops[ut.at];await _({since:e,until:n})}function Ro(){let t=ft(),e=Hl(),n=t&&m("play_at",{n:L(t.at+1),of:L(t.stops.length),when:Le(...t.stops[t.at])});return f(
"div",{class:"play",role:"group","aria-label":m("play_acts")},v(`\u25C0 ${m("act_before")}`,()=>Tr(-1),{disabled:!t||t.at===
0}),v(m(e?"pause":"play"),e?Gl:Ul,{"aria-pressed":String(e)}),v(`${m("act_next")} \u25B6`,()=>Tr(1),{disabled:t!==null&&
t.at+1===t.stops.length}),t&&v(m("whole_period"),Kl),f("span",{class:"quiet","aria-live":"polite"},n))}function Vl(t,e){let{act:n}=t.facts.statements,o=new Map(e.map(u=>[n[u.main],u])),s=Ar(t).map(u=>u.map(p=>o.get(p))),r=new Set(
s.flat().filter(u=>u!==void 0&&!Ht(u))),i=s.filter(u=>u.every(p=>p&&r.has(p))),a=new Map;for(let[u,p]of i)a.set(u,a.get(
u)??[]),a.set(p,[...a.get(p)??[],u]);let c=new Map,l=u=>{let p=c.get(u);if(p!==void 0)return p;let d=1+Math.max(0,...(a.
get(u)??[]).map(l));return c.set(u,d),d};for(let u of e)a.has(u)&&l(u);return c}function Ar({facts:t,state:e}){if(!t.orders.
length)return[];let{inside:n,main:o}=ht(t,kn(e),ot(e)),{act:s,relation:r}=t.statements,i=l=>n[l]===1&&s[l]>=0&&et(t,l)&&
t.relations[r[o[l]]].deed,a=new Map;for(let[l,u,p]of t.orders)!n[l]||!et(t,l)||!i(u)||!i(p)||s[u]===s[p]||a.set(s[u],(a.
get(s[u])??new Set).add(s[p]));let c=new Map([...a.keys()].map(l=>[l,xg(a,l)]));return[...c].flatMap(([l,u])=>[...u].filter(
p=>!c.get(p)?.has(l)).map(p=>[l,p]))}function xg(t,e){let n=new Set(t.get(e));for(let o of n)for(let s of t.get(o)??[])n.
add(s);return n}function Yl(t,e,n,o){return Wo(t,e,n,o,!0)??bg(t,Wo(t,e,n,o,!1),e,n)}var Fe=({left:t})=>t+7+4,gn=({left:t,width:e})=>t-7-
4-e;function Wo(t,e,n,o,s){let r=[],i=[];for(let a of t){let c=Fe(a)+a.width<=n,l=s&&!c?Math.max(gn(a),e):a.left-7;if(s&&
!c&&gn(a)<e)return null;let u=Math.max(a.right,a.left)+7,p=r.findIndex(d=>d+8/2<=l);if(p<0&&(p=r.length),p>=o)return null;
r[p]=s&&c?Math.max(u,Fe(a)+a.width+8/2):u,i.push({row:p,words:s?c?Fe(a):gn(a):null})}return i}function bg(t,e,n,o){if(!e)
return null;let s=[];return e.map(({row:r},i)=>{let a=t[i],c=e.findIndex((d,h)=>h>i&&d.row===r),l=c<0?o:t[c].left-7-8,u=Fe(
a)+a.width<=l,p=!u&&gn(a)>=Math.max(s[r]??n,n);return s[r]=Math.max(a.right,a.left,u?Fe(a)+a.width:0)+7+8,{row:r,words:u?
Fe(a):p?gn(a):null}})}function Jl(t,e){let n=new Map,o=[];for(let s of t){let r=s.first===null||s.last===null?-1:Ql(e,s.
first);r<0||r!==Ql(e,s.last)?o.push(s):n.set(r,[...n.get(r)??[],s])}return{bins:n,wide:o}}function Ql(t,e){let[n,o]=[0,t.
length];for(;n<o;){let s=n+o>>1;t[s]<=e?n=s+1:o=s}return n-1}var yg={denied:null,"not actual":"3.5 2.5",hedged:"0.1 3",doubted:"0.1 3",plain:null},Xl=[`M${6} 0 A${6} ${6} 0 1 1 ${-6}\
 0 A${6} ${6} 0 1 1 ${6} 0 Z`,"M-5.5 -5.5 H5.5 V5.5 H-5.5 Z","M-7 0 L0 -7 L7 0 L0 7 Z"];var Bo=t=>Math.min(t,Xl.length-1);function Er({main:t}){let{hold:e,mark:n}=w.statements;return w.names.marks[n[t]]==="do\
ubted"?"doubted":w.names.holds[e[t]]}function be(t,e,n,o){let s=w.names.signs[Bo(t)];return $("g",{class:`form ${s} ${e===
"plain"?"filled":"hollow"}`,transform:`translate(${n} ${o})`},$("path",{d:Xl[Bo(t)],"stroke-dasharray":yg[e]}),e==="deni\
ed"&&$("path",{class:"slash",d:"M-6 6 L6 -6"}),e==="doubted"&&$("text",{class:"doubt",y:4.5},"?"))}var Zl=(t,e)=>$("svg",
{class:"sample",width:18,height:16,viewBox:"-9 -8 18 16","aria-hidden":"true"},be(t,e,0,0)),_g=()=>$("svg",{class:"sampl\
e",width:32,height:16,viewBox:"-9 -8 32 16","aria-hidden":"true"},Po(2,-7,21,0),be(2,"plain",0,0)),Po=(t,e,n,o)=>$("rect",
{class:`days ${w.names.signs[Bo(t)]}`,x:e,y:o-7,width:Math.max(n-e,0),height:14,rx:4}),ye=(t,e,...n)=>$("g",{class:"mark",
tabindex:0,role:"button","aria-label":t,onclick:e,onkeydown:Cs(e)},$("title",{},t),n);function tu(t){let e=[...new Set(t.
map(({sign:r})=>Bo(r)))].sort(),n=new Set(t.map(Er)),o=["not actual","denied","hedged","doubted"],s=e.map(r=>[Zl(r,"plai\
n"),w.labels.signs[r]]);for(let r of o)n.has(r)&&s.push([Zl(2,r),m(`held_${r.replace(" ","_")}`)]);return t.some(({first:r,
last:i})=>r!==i)&&s.push([_g(),m("days_possible")]),s}var wn=40,eu=14,$g=45,Og=.2,nu=90,Sg=400,Fo=class{constructor(e,n,o){let s=e.flatMap(({first:i,last:a})=>[i,a]).filter(i=>i!==
null),r=[...new Set(s)].sort((i,a)=>i-a);this.left=n,this.right=o,this.stretches=Mg(kg(r,e,Math.floor((o-n)/(nu+wn))),n,
o)}x(e){let[n]=this.stretches,o=this.stretches[this.stretches.length-1];if(e<n.from)return this.left;if(e>o.to)return this.
right;let{from:s,to:r,left:i,right:a,isFolded:c}=this.stretches.find(u=>e<=u.to&&!u.isFolded&&e>=u.from)??this.stretches.
find(u=>e<=u.to)??o,l=c?0:eu;return s===r?i+l:i+l+(e-s)/(r-s)*(a-i-2*l)}get folds(){return this.stretches.filter(({isFolded:e})=>e)}get daysAPixel(){
return Math.max(...this.stretches.map(e=>e.isFolded?0:(e.to-e.from)/ou(e)))}ticks(e,n){return this.stretches.filter(({isFolded:o})=>!o).
flatMap(o=>Tg(o,this,e,n))}},ou=({left:t,right:e})=>Math.max(e-t-2*eu,1);function kg(t,e,n){let o=t[t.length-1]-t[0],s=vg(
t,e),r=t.slice(1).flatMap((c,l)=>s.has(l)?[]:[{k:l,days:c-t[l]}]),i=new Set;for(let{k:c,days:l}of r.sort((u,p)=>p.days-u.
days)){if(i.size>=n||l<$g||l<Og*o)break;i.add(c),o-=l}let a=[[t[0],t[0]]];for(let[c,l]of t.entries())i.has(c-1)?a.push([
l,l]):a[a.length-1][1]=l;return a}function vg(t,e){let n=new Map(t.map((s,r)=>[s,r])),o=new Set;for(let{first:s,last:r}of e)
if(!(s===null||r===null||r-s>Sg))for(let i=n.get(s);t[i]<r;i++)o.add(i);return o}function Mg(t,e,n){let o=n-e-wn*(t.length-
1),s=t.reduce((l,[u,p])=>l+p-u,0),r=Math.min(nu,o/t.length),i=o-r*t.length,a=[],c=e;for(let[l,[u,p]]of t.entries()){l&&(a.
push({from:t[l-1][1],to:u,left:c,right:c+wn,isFolded:!0}),c+=wn);let d=r+i*(s?(p-u)/s:1/t.length);a.push({from:u,to:p,left:c,
right:c+d,isFolded:!1}),c+=d}return a}function Tg(t,e,n,o){let{from:s,to:r,left:i,right:a}=t,c=r-s,l=[1,Xt,te].slice(c<2*
Xt?0:c<2*te?1:2).map(O=>n(s,O)),u=l.find(O=>e.x(s)+o(O)<=a+wn)??l[l.length-1],p=[{x:e.x(s),text:u,isLine:!1,days:null}],
d=e.x(s)+o(u)+10,h=no(s,r,(c||1)/ou(t)*84);for(let[O,{day:k,step:S}]of h.entries()){let A=[k,(h[O+1]?.day??r+1)-1],[j,D]=[
e.x(k),n(k,S)];if(j<d||j+o(D)>a){p.push({x:j,text:"",isLine:!0,days:A});continue}p.push({x:j,text:D,isLine:!0,days:A}),d=
j+o(D)+10}let x=n(r,1),b=e.x(r)-o(x);return p.length===1&&c&&b>d&&b>i&&p.push({x:b,text:x,isLine:!1,days:null}),p}var De=22,qr=8,Lg=20,Ag=16,su=[520,360,240,160,120],Eg=5;function ru(t,e,n){let o=n+qr+(e.named?0:Lg),{shapes:s,rows:r}=Cg(
t,e,o)??Ig(t,e,o),i=o-n+Math.max(r,1)*De+qr;return{shapes:[qg(t,e,n),...s],height:i}}function qg({title:t,open:e,number:n},{
named:o,left:s,right:r},i){let a=L(n),c=o||r-s,l=Ng(t,c,c-U(a)-12,o?2:1),u=$("text",{class:"lane-name",y:i+qr+(l.length>
1?9:15)},l.map((p,d)=>$("tspan",{x:0,dy:d?Ag:0},p)),$("tspan",{class:"lane-number",dx:6},a));return e?ye(`${t}: ${a}`,e,
u):u}function Ng(t,e,n,o){let s=(l,u)=>U(l,13,600)<=u;if(o===1||s(t,n))return[ct(t,n,13,600)];let r=t.split(" "),i=r.length-
1;for(;i>1&&!s(r.slice(0,i).join(" "),e);)i--;let[a,c]=[r.slice(0,i).join(" "),r.slice(i).join(" ")];return[ct(a,e,13,600),
...c?[ct(c,n,13,600)]:[]]}function Cg({items:t},{left:e,right:n,rows:o,reach:s},r){if(t.length*14>o*(n-e))return null;let i=t.
map(p=>({item:p,reach:s(p)})).sort((p,d)=>p.reach[0]-d.reach[0]),a=p=>i.map(({item:d,reach:[h,x]})=>{let b=ct(d.words(Math.
floor(p/Eg)),Math.min(p,(n-e)/2));return{left:h,right:x,width:U(b),words:b}}),c=a(su[0]);for(let p of su.slice(1)){if(Wo(
c,e,n,o,!0))break;c=a(p)}let l=Yl(c,e,n,o);return l?{shapes:i.map(({item:p},d)=>{let{row:h,words:x}=l[d],b=r+h*De+De/2;return ye(
p.name(),p.open,...p.shapes(c[d].left,c[d].right,b),x!==null&&$("text",{class:"mark-label",x,y:b+4},c[d].words))}),rows:1+
Math.max(0,...l.map(({row:p})=>p))}:null}function Ig({title:t,items:e},n,o){let s=[...new Set(e.map(({kind:i})=>i))].sort(),
r=[];for(let[i,a]of s.entries()){let c=o+i*De;r.push(n.sample(a,n.left-10,c+De/2));let l=e.filter(d=>d.kind===a),{bins:u,
wide:p}=Jl(l,n.bins.starts);for(let[d,h]of u){let[x,b]=[n.bins.edges[d],n.bins.edges[d+1]];r.push(jg(h,`${t}: ${n.binName(
d,h.length)}`,x,b,c,a,n))}if(p.length){let d=`${t}: ${n.binName(-1,p.length)}`,h=()=>n.openAll(p,d),x=$("text",{class:"l\
ane-number end",x:n.end,y:c+15},`+${L(p.length)}`);r.push(ye(d,h,x))}}return{shapes:r,rows:s.length}}function jg(t,e,n,o,s,r,i){
let a=L(t.length),c=U(a)+2<=o-n;return ye(e,()=>i.openAll(t,e),$("rect",{class:`bin kind-${r}`,x:n+.5,y:s+2,width:Math.max(
o-n-1,1),height:De-4,rx:3}),c&&$("text",{class:"bin-number",x:(n+o)/2,y:s+15},a))}var Rg=700,Wg=200,Bg=22,Pg=44,pt=40,Fg=28,cu=3;function lu({lanes:t,ordered:e,stepOf:n,steps:o,now:s,openAll:r},i){let a=i>=
Rg?Wg:0,[c,l]=[a+Bg,i-Pg],u={left:c,right:l,end:i,named:a,openAll:r,sample:Hg},p=t.flatMap(({items:x})=>x),d=[],h=0;if(p.
length){let x=new Fo(p,c,l),b={...u,rows:iu(t),reach:Dg(x),...zg(x)},O=au(t,b,pt);d.push(...Ug(x,O.height,t),...Kg(x,s,O.
height),...O.shapes),h=O.height}if(e.length){let x=(l-c)/o,b=A=>c+14+(A-1)*x,O={...u,rows:iu(e),reach:A=>[b(n(A)),b(n(A))],
bins:{starts:[],edges:[]},binName:()=>m("ordered")},k=h+(h?24:0),S=au(e,O,k+pt);d.push($("text",{class:"part-name",x:0,y:k+
12},m("ordered")),...Vg(b,o,k+pt,S.height),...S.shapes),h=S.height}return $("svg",{class:"timeline",width:i,height:h+4,viewBox:`\
0 0 ${i} ${h+4}`,role:"group","aria-label":m("tab_timeline")},d)}var iu=t=>t.length<=3?16:t.length<=6?8:5,Dg=t=>({first:e,
last:n})=>[e===null?t.left:t.x(e),n===null?t.right:t.x(n)],Hg=(t,e,n)=>t===cu?be(2,"not actual",e,n):be(t,"plain",e,n);function au(t,e,n){
let o=[],s=n;for(let r of t){let i=ru(r,e,s);o.push($("line",{class:"grid",x1:0,x2:e.end,y1:s,y2:s}),...i.shapes),s+=i.height}
return{shapes:o,height:s}}function zg(t){let{stretches:e}=t,[n,o]=[e[0].from,e[e.length-1].to],s=no(n,o,Math.max(t.daysAPixel*
Fg,1)),r=[n,...s.map(({day:u})=>u)],i=[...r.slice(1),o+1],a=s.length?s[0].step:o-n+1,c=[...r.map(u=>t.x(u)),t.right];return{
bins:{starts:r,edges:c},binName:(u,p)=>u<0?m("wide_dates",{n:L(p)}):m("acts_of",{n:L(p),when:a<te?m("date_throughout",{from:Do(
r[u],1),to:Do(i[u]-1,1)}):Do(r[u],te)})}}function Do(t,e){let n=Z(t);return it(e<Xt?n:e<te?n.slice(0,7):n.slice(0,4))}function Ug(t,e,n){
let{left:o,right:s}=t,r=t.ticks(Do,U).map(({x:l,text:u,isLine:p,days:d})=>{let h=u&&$("text",{class:"tick-label",x:l,y:12},
u),x=d&&(()=>_({since:d[0],until:d[1]}));return[p&&$("line",{class:"grid",x1:l,x2:l,y1:pt-6,y2:e}),h&&x?ye(m("only_perio\
d",{period:Le(...d)}),x,h):h]}),i=o,a=t.folds.map(l=>{let u=(l.left+l.right)/2,p=Gg(l,n).find(d=>u-U(d)/2>=i&&u+U(d)/2<=
s);return p&&(i=u+U(p)/2+8),[$("rect",{class:"fold",x:l.left,y:pt-22,width:l.right-l.left,height:e-pt+22}),$("path",{class:"\
break",d:`M${u-6} ${pt-1} l5 -10 M${u+1} ${pt-1} l5 -10`}),p&&$("text",{class:"fold-label",x:u,y:pt-14},p)]}),c=t.stretches.
filter(({isFolded:l})=>!l).map(l=>$("line",{class:"axis",x1:l.left,x2:l.right,y1:pt-6,y2:pt-6}));return[...a,...r,...c].
flat().filter(Boolean)}function Gg({from:t,to:e},n){let o=e-t,[s,r]=o>=2*te?[Math.floor(o/365.25),"years"]:o>=2*Xt?[Math.
floor(o/30.44),"months"]:[o,"days"];return[!n.some(({items:a})=>a.some(({first:c,last:l})=>(c??-1/0)<e&&(l??1/0)>t))&&m(
`no_act_${r}`,{n:s}),m(`number_${r}`,{n:s})].filter(a=>typeof a=="string")}function Kg(t,e,n){if(!e)return[];let[o,s]=[t.
x(e[0])-9,t.x(e[1])+9];return[$("rect",{class:"now",x:o,y:pt-6,width:s-o,height:n-pt+6})]}function Vg(t,e,n,o){let s=e>1?
t(2)-t(1):1/0;return Array.from({length:e},(r,i)=>[$("line",{class:"grid",x1:t(i+1),x2:t(i+1),y1:n-6,y2:o}),s>=U(L(e))+4&&
$("text",{class:"tick-label step",x:t(i+1),y:n-12},L(i+1))]).flat().filter(r=>r instanceof SVGElement)}var uu=(t,e)=>e?Math.
min(t,w.names.signs.length-2):cu;var Nr=90,fu=12;function pu(t,e,n){let o=Er(e);return{first:e.first,last:e.last,kind:uu(e.sign,e.isReal),words:s=>Ho(t,e,
n.ends,s),name:()=>`${Ho(t,e,n.ends,Nr)}: ${rt(e.main)}, ${Jg(e)}`,statements:()=>e.statements,open:()=>P(e.statements,Ho(
t,e,n.ends,Nr)),shapes:(s,r,i)=>[Ht(e)&&e.first!==e.last&&Po(e.sign,s-7,r+7,i),be(e.sign,o,s,i)]}}function mu(t){let{id:e,
title:n,first:o,last:s}=w.articles[t];return{first:o,last:s,kind:2,words:r=>`\u201C${sn(n,r)}\u201D`,name:()=>`\u201C${n}\
\u201D, ${Ne(w.articles[t])}`,statements:()=>w.statements.article.flatMap((r,i)=>r===t?[i]:[]),open:()=>_({tab:"article",
article:e}),shapes:(r,i,a)=>[o!==s&&Po(2,r-7,i+7,a),$("path",{class:"tick",d:`M${r} ${a-8} V${a+8}`})]}}function Cr(t,e){
let{level:n}=t,o=e.ties.length?e.ties[0].pair.a:n.subject[e.main];return(o>=0?`${C(n,o)} `:"")+Ho(t,e,[o],Nr)}function Ho({
level:t},e,[n,o],s){let r=e.ties.filter(({pair:d})=>d.a===n&&(o===void 0||d.b===o)),[i,...a]=r.length?r:e.ties.filter(({
pair:d})=>d.b===n);if(!i)return Yg(e,s);let c=C(t,i.pair.a===n?i.pair.b:i.pair.a),l=o===void 0?` ${c}${a.length?` +${a.length}`:
""}`:"",{parts:u}=Nt(w,i.rows)[0],p=Ps(u,s-l.length)+l;return u[5]?p:p+Qg(e,s-p.length)}function Qg({main:t},e){let{roles:n,
statements:o}=E(),s=o[t].roles?.find(([i])=>n[i].function==="topic");if(!s||e<fu)return"";let r=vt(s[1],1).replace(/^\[|\]$| \[.*$/g,
"");return`: ${sn(r,e)}`}function Yg({main:t},e){let{label:n}=nt(t),o=vt(E().statements[t].o,1);return`${n} ${sn(o,Math.
max(e-n.length,fu))}`.trim()}function Jg({main:t,first:e,last:n}){let o=E().statements[t];return o.when||o.inferred_when?
oo(o):e===null&&n===null?m("date_unknown"):Le(e,n)}var hu=12,Zg=300,gu=hu,Ir=0,du=null;async function zo(t){await R();let e=zl(),n=Be(e);if(!n.length&&!g.pair){T(t,Dt(f("p",
{},ne())));return}let o=jo(e),s=Fl(e,n,g.lanes,o),r=Vl(e,n),i=s.slice(0,gu),a=f("div",{class:"timeline-box"}),c=n.filter(
l=>!Ht(l)&&!r.has(l));T(t,Dt(f("div",{class:"line timeline-head"},o?rw(o):sw(),Ro()),n.length===0&&f("p",{},m("no_tie_be\
tween")),a,s.length>i.length&&iw(s.length-i.length,t),aw(n),cw(n,r.size,c.length,s.reduce((l,u)=>l+u.units.length,0)>n.length),
lw(c),uw(n,o),_o(Kn(w,Xg(y),y.chosen.main),m("tab_timeline")))),tw(a,e,i,n,r),ew(t)}var Xg=t=>Be(t).flatMap(({statements:e})=>e);
function tw(t,e,n,o,s){Ir=t.clientWidth;let{paddingLeft:r,paddingRight:i}=getComputedStyle(t),a=Ir-parseFloat(r)-parseFloat(
i),c=new Map,l=(b,O)=>{let k=b.units.filter(O).map(S=>{let A=pu(e,S,b);return c.set(A,s.get(S)??0),A});return{title:nw(e,
b),open:ow(e,b),items:k,number:k.length}},u=n.map(b=>l(b,Ht)).filter(({items:b})=>b.length),p=n.map(b=>l(b,O=>s.has(O))).
filter(({items:b})=>b.length),h=[...new Set(o.flatMap(({statements:b})=>b.map(O=>w.statements.article[O])))].filter(b=>Ht(
w.articles[b])).map(mu);h.length&&u.push({title:m("articles"),open:null,items:h,number:h.length});let x=ft();t.append(lu(
{lanes:u,ordered:p,stepOf:b=>c.get(b)??0,steps:Math.max(0,...s.values()),now:x?x.stops[x.at]:null,openAll:(b,O)=>P(b.flatMap(
({statements:k})=>k()),O)},Math.max(a,Zg)))}function ew(t){du??=new ResizeObserver(()=>{let e=t.querySelector(".timeline\
-box");g.tab==="timeline"&&e&&e.clientWidth&&e.clientWidth!==Ir&&zo(t)}),du.observe(t)}var nw=({level:t},{ends:e})=>e.map(
n=>C(t,n)).join(" \u2192 ");function ow({level:t},{ends:e}){let n=e.map(o=>t.nodes[o].actor);return()=>n.length===1?G(n[0]):
_({pair:n,open:`pair:${n.map(encodeURIComponent).join(">")}`})}var sw=()=>f("label",{class:"line"},m("lanes_of"),z(m("la\
nes_of"),[["actor",m("lanes_actor")],["pair",m("lanes_pair")]],g.lanes,t=>_({lanes:t}))),rw=t=>f("span",{class:"line"},f(
"strong",{},t.map(e=>C(y.level,e)).join(" \u2194 ")),v(m("all_pairs"),()=>_({pair:null}))),iw=(t,e)=>v(m("more",{n:L(t)}),
()=>{gu+=hu,zo(e)}),aw=t=>f("ul",{class:"looks"},tu(t).map(([e,n])=>f("li",{},e,f("span",{},n))));function cw(t,e,n,o){let s=t.
filter(Ht).length,r=[s>0&&m("at_their_dates",{n:L(s)}),e>0&&m("in_stated_order",{n:L(e)}),n>0&&m("without_date",{n:L(n)})].
filter(Boolean);return f("p",{class:"quiet"},m("timeline_drawn",{what:r.join(", ")}),o&&` ${m("timeline_several")}`)}var lw=t=>t.
length>0&&f("details",{class:"undated"},f("summary",{},`${m("without_date",{n:L(t.length)})}: ${m("show")}`),Ft(t.map(e=>f(
"li",{},q(Cr(y,e),()=>P(e.statements,Cr(y,e))))),20));function uw(t,e){if(e||g.lanes==="actor")return null;let n=t.filter(
({ties:o})=>!o.length);return n.length>0&&f("p",{class:"quiet"},m("no_pair",{n:L(n.length)}))}function He(t,e){let o=[...new Set(e.filter(s=>s!=null&&s!==""))];return{at:t,names:o,plain:o.map(lt)}}function jr(t,e){
let n=e.join(" ");return t===n?0:t.startsWith(n)?1:e.every(o=>t.includes(o))?e.every(o=>fw(t,o))?2:3:null}function fw(t,e){
for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(dn(t,n))return!0;return!1}function wu(t,e,n){let o=[];for(let s of t){
let[r,i]=[1/0,0];for(let[a,c]of s.plain.entries()){let l=jr(c,e);l!==null&&l<r&&([r,i]=[l,a])}r<1/0&&o.push({one:s,rank:r,
by:i,count:n(s.at)})}return o.sort((s,r)=>s.rank-r.rank||r.count-s.count||s.one.at-r.one.at)}function xu(t,e){let n=null;
for(let o of t)for(let[s,r]of o.plain.entries())for(let i of new Set([r,...r.split(" ")])){let a=Math.min(Math.floor(Math.
max(e.length,i.length)/3),n?n.far-1:99);if(a<1||Math.abs(i.length-e.length)>a)continue;let c=pw(i,e,a);c<=a&&(n={one:o,name:o.
names[s],far:c})}return n}function pw(t,e,n){let[o,s]=[[],Array.from({length:e.length+1},(r,i)=>i)];for(let r=1;r<=t.length;r++){
let i=[r];for(let a=1;a<=e.length;a++){let c=t[r-1]===e[a-1];i[a]=Math.min(s[a]+1,i[a-1]+1,s[a-1]+(c?0:1)),r>1&&a>1&&t[r-
1]===e[a-2]&&t[r-2]===e[a-1]&&(i[a]=Math.min(i[a],o[a-2]+1))}if(Math.min(...i)>n)return n+1;[o,s]=[s,i]}return s[e.length]}var Uo=90,xn=class{constructor(){this.plain=[],this.passages={owners:[],bounds:[],texts:[]}}add(e,n,o=null){this.plain.push(
`${lt(e)}
`),this.passages.owners.push(n),this.passages.bounds.push(o),this.passages.texts.push(o?null:e)}whole(){let e=new Uint32Array(
this.plain.length+1);for(let[n,o]of this.plain.entries())e[n+1]=e[n]+o.length;return{plain:this.plain.join(""),starts:e,
...this.passages}}};function Rr(t,e){let{plain:n,starts:o}=t,s=e.join(" "),r=[[],[],[]],i=new Uint8Array(o.length);for(let[
a,c]of bu(t,s)){i[a]=1;let l=dn(n,c)||mw(n.slice(o[a],o[a+1]),s)===0;r[l?0:1].push(a)}if(e.length>1){let a=e.reduce((c,l)=>l.
length>c.length?l:c,"");for(let[c]of bu(t,a)){if(i[c])continue;let l=n.slice(o[c],o[c+1]);e.every(u=>l.includes(u))&&r[2].
push(c)}}return r.flat()}function*bu({plain:t,starts:e},n){let o=0;for(let s=t.indexOf(n);s>=0&&o+1<e.length;s=t.indexOf(
n,e[o])){for(;e[o+1]<=s;)o++;yield[o,s],o++}}function mw(t,e){let n=2;for(let o=t.indexOf(e);o>=0;o=t.indexOf(e,o+1)){if(dn(
t,o))return 0;n=1}return n}function bn(t,e){let n=t.replace(/^#+\s+/,"").replace(/\s+/g," ").trim(),o=cl(n,[e.join(" "),
...e]),[s]=o[0]??[0],r=s>Uo?yu(n,s-Uo):0,i=n.length-s>2*Uo?yu(n,s+2*Uo):n.length,a=r?"\u2026 ":"";return{text:`${a}${n.slice(
r,i).trimEnd()}${i<n.length?" \u2026":""}`,marks:o.filter(([c,l])=>c>=r&&l<=i).map(([c,l])=>[c-r+a.length,l-r+a.length])}}
function yu(t,e){let n=t.indexOf(" ",e);return n>=0&&n-e<20?n+1:e}async function _u(t,e){let{findings:n,...o}=t,{facts:s,words:r}=o,i=r.entities.map(({label:l,labels:u={},aliases:p=[]},d)=>He(
d,[l,...Object.values(u),...p])),a=({at:l})=>!!r.entities[l].actor,c=await gw(t,e);return{...o,actors:i.filter(a),issues:i.
filter(l=>!a(l)),relations:s.relations.map(({label:l},u)=>He(u,[l])),questions:s.questions.map(({title:l,name:u},p)=>He(
p,[l,u])),articles:s.articles.map(({title:l,author:u,publisher:p},d)=>He(d,[l,u,p,[u,p,l].filter(Boolean).join(" ")])),findings:bw(
t,n),quotes:await hw(t,e),sentences:c,sentenceOf:xw(t,c)}}function dw({facts:t,words:e},n){let{quote:o}=e.statements[n],
s=e.bodies[t.statements.article[n]];if(s===null)return o.join(" [\u2026] ");let r=[];for(let i=2;i<o.length;i+=2)r.push(
s.slice(Number(o[i]),Number(o[i+1])));return r.join(" [\u2026] ")}async function hw(t,e){let n=new xn;for(let[o,{translation:s}]of t.
words.statements.entries())n.add(dw(t,o),o),s&&n.add(s,o),await e();return n.whole()}async function gw({words:t,facts:e},n){
let o=new xn;for(let[s,r]of t.bodies.entries()){let i=new Intl.Segmenter(e.articles[s].language??void 0,{granularity:"se\
ntence"});for(let{segment:a,index:c}of i.segment(ww(r??"")))a.trim()&&o.add(a,s,[c,c+a.length]);await n()}return o.whole()}
var ww=t=>t.replace(/(?<!\n|^#[^\n]*)\n(?!\n)/gm," ");function xw({facts:t,words:e},{owners:n,bounds:o}){let s=new Map;for(let[
r,i]of n.entries())s.has(i)||s.set(i,r);return Int32Array.from(e.statements,({quote:r},i)=>{let a=t.statements.article[i];
if(e.bodies[a]===null)return-1;let[c,l]=[s.get(a)??0,n.length];for(;l-c>1;){let u=c+l>>1;n[u]===a&&(o[u]?.[0]??0)<=Number(
r[2])?c=u:l=u}return c})}function bw({facts:t},e){let n=new Map(t.statements.key.map((o,s)=>[o,s]));return e.flatMap(o=>o.
findings).map(({title:o,sentence:s,counts:r,quote:i},a)=>{let c=s.map(([p])=>p).join(""),u=[...new Set([...r.flatMap(([,
,p])=>p),i.statement])].flatMap(p=>n.get(p)??[]);return{...He(a,[c,`${o}: ${c}`]),statements:u}})}var $u=4,Ou=4;function Su(t,e,n,o){let s=i=>i.filter(a=>!n.has(a)),r=[];for(let{at:i,plain:a}of t.relations){let c=yw(a[0].
split(" "),e);if(c===null||!o.relations[i])continue;let[l,u]=[e.slice(0,c.from),e.slice(c.to)].map(s);for(let p of $w(t,
i,l,u,o)){let d=o.ofPhrase(p);d.length&&r.push({kind:"phrase",rank:c.rank,count:d.length,label:"",phrase:p,statements:d})}}
return r.sort((i,a)=>i.rank-a.rank||(a.count??0)-(i.count??0))}function yw(t,e){for(let n=0;n<e.length;n++){let o=e.slice(
n,n+t.length);if(o.length===t.length&&o.every((i,a)=>_w(i,t[a])))return{from:n,to:n+t.length,rank:o.every((i,a)=>i===t[a])?
0:1};if(n+o.length===e.length&&o.join(" ").length>=$u&&t.join(" ").startsWith(o.join(" ")))return{from:n,to:e.length,rank:1}}
return null}function _w(t,e){let n=0;for(;n<t.length&&t[n]===e[n];)n++;return t===e||n>=$u&&n>=Math.max(t.length,e.length)-
2}function $w(t,e,n,o,s){let[r,i]=[n,o].map(a=>a.length?Ow(t,a):[null]);return n.length||o.length?r.flatMap(a=>i.map(c=>({
relation:e,actor:a,target:c}))):s.targetsOf(e).slice(0,Ou).map(a=>({relation:e,actor:null,target:a}))}function Ow({actors:t,
issues:e,words:{entities:n}},o){let s=[];for(let{at:i,plain:a}of[...t,...e]){let c=a.map(l=>jr(l,o)).filter(l=>l!==null);
c.length&&s.push({rank:Math.min(...c),id:n[i].id})}return s.sort((i,a)=>i.rank-a.rank).filter(({rank:i})=>i===s[0].rank).
slice(0,Ou).map(({id:i})=>i)}var ku=["phrase","actor","issue","relation","article","finding","question","quote","words"],Sw=4,kw=200,vw="\u2E80",Go=class{constructor(e,n,o){
this.index=e,this.counts=new Gn(e.facts,e.words,e.level,n),this.asking=new Set(gr(o)),this.answers=e.facts.questions.map(
s=>s.tab?null:this.counts.ofQuestion(s))}groups(e,n=null){let o=gr(e.replace(/[?\u00bf\u061f\uff1f]/g," "));if(!o.length)
return[];let s=c=>c===n?kw:Sw,r=o.filter(c=>!this.asking.has(c)),i=o.join("").length>1||o[0]>=vw;return[Mw("phrase",Su(this.
index,o,this.asking,this.counts),s("phrase")),...this.namedGroups(o,r.length?r:o,s),...i?this.textGroups(o,s):[]].filter(
({total:c})=>c).sort((c,l)=>Mu(c)-Mu(l)||ku.indexOf(c.kind)-ku.indexOf(l.kind))}nearest(e){let{actors:n,issues:o,relations:s}=this.
index;return xu([...n,...o,...s],lt(e))?.name??null}namedGroups(e,n,o){let{counts:s,index:r}=this,i=()=>0,a=l=>s.entities[l],
c=(l,u,p,d=()=>({}))=>{let h=wu(u,l==="question"?n:e,p),x=h.slice(0,o(l)).map(({one:b,rank:O,by:k,count:S})=>({kind:l,rank:O,
count:S,at:b.at,label:b.names[0],...k>0&&l!=="finding"&&l!=="question"&&{alias:b.names[k]},...d(b.at)}));return{kind:l,total:h.
length,hits:x}};return[c("actor",r.actors,a),c("issue",r.issues,a),c("relation",r.relations.filter(({at:l})=>s.relations[l]),
l=>s.relations[l],l=>({statements:s.ofRelation(l)})),c("article",r.articles,l=>s.articles[l],()=>({alias:void 0})),c("fi\
nding",r.findings,i,l=>({count:r.findings[l].statements.length,statements:r.findings[l].statements,snippet:bn(r.findings[l].
names[0],e)})),c("question",r.questions.filter(({at:l})=>this.answers[l]?.length!==0),l=>this.answers[l]?.length??0,l=>{
let u=this.answers[l];return u?{statements:u}:{count:null,tab:r.facts.questions[l].tab}})]}textGroups(e,n){let{quotes:o,
sentences:s,sentenceOf:r}=this.index,{first:i,total:a,taken:c}=this.quoted(Rr(o,e),n("quote")),l=Rr(s,e).filter(d=>!c[d]),
u=i.map(({passage:d,statements:h})=>{let x=o.owners[d],b=bn(this.sentence(r[x]),e),O=b.marks.length?b:bn(this.quote(d),e),
k=this.index.facts.statements.article[x],S=[...h];return{...vu("quote",O,k,e),count:S.length,statements:S}}),p=l.slice(0,
n("words")).map(d=>{let h=this.sentence(d);return{...vu("words",bn(h,e),s.owners[d],e),sentence:h}});return[{kind:"quote",
total:a,hits:u},{kind:"words",total:l.length,hits:p}]}quoted(e,n){let{quotes:o,sentences:s,sentenceOf:r}=this.index,i=new Uint8Array(
s.owners.length),a=new Map,c=new Set,l=0;for(let u of e){let p=o.owners[u],d=r[p],h=d<0?this.quote(u):d,x=d<0?!c.has(h):
!i[d];d<0?c.add(h):i[d]=1,x&&l++<n&&a.set(h,{passage:u,statements:new Set}),a.get(h)?.statements.add(p)}return{first:[...a.
values()],total:l,taken:i}}quote(e){return this.index.quotes.texts[e]??""}sentence(e){let{sentences:n,words:o}=this.index,
s=e<0?null:n.bounds[e];return s?(o.bodies[n.owners[e]]??"").slice(...s):""}},vu=(t,e,n,o)=>({kind:t,rank:lt(e.text).includes(
o.join(" "))?4:5,count:null,label:e.text,snippet:e,article:n}),Mw=(t,e,n)=>({kind:t,total:e.length,hits:e.slice(0,n)});function Mu({
hits:t}){let e=Math.min(...t.map(n=>n.rank));return e<=1?e:2}var Tw=80;async function Lu({kind:t,at:e=0,article:n=0,statements:o,tab:s,sentence:r},i,a){t==="actor"||t==="issue"?await Lw(
E().entities[e].id):t==="article"?await _({tab:"article",article:w.articles[e].id,open:null}):t==="words"?await _({tab:"\
article",article:w.articles[n].id,open:null,find:[a,Tu(r)]}):s?await _({tab:s}):t==="finding"?await P(o??[],I(i),{tab:"f\
indings",find:["",Tu(i)]}):o?.length===1?await st(o[0]):await P(o??[],I(i))}var Tu=(t="")=>t.replace(/^#+\s+/,"").trim().
replace(/\s+/g," ").slice(0,Tw);async function Lw(t){let e=y.level.numbers.get(t);if(e===void 0||!y.nodes.has(e)){await G(
t);return}let n=y.isGrown?qs(t):g.grown;await G(t),await _({grown:n}),g.tab==="graph"&&ka(e)}function Au({kind:t,total:e,hits:n},o,s,r){let i=`results-${t}`;return f("div",{role:"group","aria-labelledby":i},f("p",
{class:"results-head",id:i},m(`found_${t}`),f("span",{class:"quiet"},` ${L(e)}`)),n.map(a=>o(Aw(a),s(a,Eu(a)))),e>n.length&&
o(f("div",{role:"option",class:"result more"},m("show_all_of",{n:L(e)})),r(t)))}function Aw(t){let{count:e,alias:n,snippet:o,
kind:s}=t;return f("div",{role:"option",class:"result"},o?f("span",{class:s==="quote"||s==="words"?"words":"",dir:"auto"},
Nw(o)):f("span",{dir:"auto"},Eu(t)),n&&[" ",f("span",{class:"quiet",dir:"auto"},`(${n})`)],f("span",{class:"quiet aside"},
[qw(t),e!==null&&N(e,"statement")].filter(Boolean).join(" \xB7 ")))}function Eu({kind:t,label:e,at:n,phrase:o}){if(o){let[
s,r]=[o.actor,o.target].map(a=>a===null?"":Ew(a));return m(s&&r?"phrase_both":r?"phrase_who":"phrase_whom",{actor:s,relation:w.
relations[o.relation].label,target:r})}return(t==="actor"||t==="issue")&&n!==void 0?B(E().entities[n]):e}function Ew(t){
let e=E().entities.find(n=>n.id===t);return e?B(e):t}function qw({kind:t,at:e,article:n}){return t==="article"&&e!==void 0?
Ct(w.articles[e]):(t==="quote"||t==="words")&&n!==void 0?w.articles[n].title:t==="actor"||t==="issue"?e===void 0?"":E().
entities[e].type:""}function Nw({text:t,marks:e}){let n=0;return[...e.flatMap(([s,r])=>{let i=t.slice(n,s);return n=r,[i,
f("mark",{},t.slice(s,r))]}),t.slice(n)]}var Cw=12,[Iw,jw,qu,Ko]=[560,200,4,12],_t="",Wr=null,Nu=null,_e=null,ie=[],ae=-1;function Cu(){let t=f("div",{id:"result\
s",class:"results",role:"listbox","aria-label":m("search_results")});t.hidden=!0,t.addEventListener("mousedown",n=>n.preventDefault());
let e=f("input",{type:"search",id:"search",role:"combobox","aria-expanded":"false","aria-controls":"results","aria-autoc\
omplete":"list",placeholder:m("search"),"aria-label":m("search"),autocomplete:"off",value:_t,onfocus:Iu,oninput:n=>Vo(n.
target.value),onkeydown:Pw,onblur:Qo});return f("div",{class:"searching",role:"search"},e,t)}function Iu(){return Nu??=Promise.
all([R(),In(),Vt("entity")]).then(([t,{cards:e},n])=>_u({facts:w,words:t,findings:e,level:n},Rw())),Nu}function Rw(){let t=performance.
now();return()=>performance.now()-t<Cw?null:new Promise(e=>setTimeout(()=>{t=performance.now(),e()}))}async function Br(){
let t=await Iu(),e=JSON.stringify(g.coders);return _e?.coders!==e&&(_e={search:new Go(t,g,m("search_asking")),coders:e}),
_e.search}async function Vo(t){_t=t,Wr=null,_e||Ru([f("p",{class:"quiet"},m("search_preparing"))]),await Br(),_t===t&&ju()}
function ju(){let t=_e?.search.groups(_t,Wr)??[];ie=[],ae=-1;let e=(r,i)=>(r.id=`result-${ie.length}`,r.addEventListener(
"click",i),ie.push({element:r,act:i}),r);if(!_t.trim())return Qo();let n=(r,i)=>()=>(Qo(),Lu(r,i,_t.trim())),o=r=>()=>{let i=ae;
Wr=r,ju(),Wu(i)};Ru(t.length?t.map(r=>Au(r,e,n,o)):Ww(e));let s=t.reduce((r,i)=>r+i.total,0);Yt(s?N(s,"hit"):m("nothing_\
found",{what:_t.trim()}))}function Ww(t){let e=_e?.search.nearest(_t)??null,n=()=>{if(e===null)return;let o=M("search");
o.value=e,o.focus(),Vo(e)};return[f("p",{class:"quiet"},m("nothing_found",{what:_t.trim()})),e!==null&&t(f("div",{role:"\
option",class:"result"},m("did_you_mean",{name:e})),n)]}function Ru(t){let e=M("results");T(e,t),e.hidden=!1,Bw(M("searc\
h"),e),M("search").setAttribute("aria-expanded","true")}function Bw(t,e){let{left:n,bottom:o,width:s}=t.getBoundingClientRect(),
r=document.documentElement.clientWidth-2*Ko,i=Math.min(r,Math.max(s,Iw));e.style.width=`${i}px`,e.style.left=`${Math.max(
Ko,Math.min(n,r+Ko-i))}px`,e.style.top=`${o+qu}px`,e.style.maxHeight=`${Math.max(jw,innerHeight-o-qu-Ko)}px`}function Qo(){
ie=[],ae=-1,M("results").hidden=!0,M("search").setAttribute("aria-expanded","false"),M("search").removeAttribute("aria-a\
ctivedescendant")}function Wu(t){ie[ae]?.element.removeAttribute("aria-selected"),ae=Math.max(-1,Math.min(t,ie.length-1));
let e=ie[ae]?.element;e?.setAttribute("aria-selected","true"),e?.scrollIntoView({block:"nearest"}),e?M("search").setAttribute(
"aria-activedescendant",e.id):M("search").removeAttribute("aria-activedescendant")}async function Pw(t){let{key:e,target:n}=t,
o={ArrowDown:1,ArrowUp:-1};e in o?(t.preventDefault(),M("results").hidden&&_t.trim()?await Vo(_t):Wu(ae+o[e])):e==="Ente\
r"?(t.preventDefault(),(M("results").hidden||!_e)&&await Vo(n.value),ie[Math.max(ae,0)]?.act()):e==="Escape"&&(n.value=_t=
"",Qo())}var Bu=()=>[Fw(),Hw()];function Fw(){if(w.languages.length<2)return null;let t=w.languages.map(e=>[e,Dw(e)]);return z(m(
"language_of_names"),[["",m("language_of_names")],...t],g.language??"",async e=>{await R(),await _({language:e||null})})}
function Dw(t){try{return I(new Intl.DisplayNames([t],{type:"language"}).of(t)??t)}catch{return t}}var Hw=()=>{let t=Qt()===
"dark"?"light":"dark";return v(m(t),()=>_({theme:t}),{id:"theme"})};var zw={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function ze(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=$("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,"stroke-dash\
array":e.join(" ")||null});return Fu("0 0 42 14",r,Pr(n,t,"translate(40 7) rotate(0) scale(1)"),Fr(o,t,19,7))}var Fu=(t,...e)=>$(
"svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"true"},e),Yo=t=>ze(Fn(t),{head:w.encodings.signs[t].head}),
Pu=t=>ze(Ms(t));function Uw(){return[...Ze.slice(0,Kt).map((e,n)=>yn(Pu(n),`${ro[n]} ${ea(e)}`)),yn(Pu(Kt),m("part_same"))]}
var yn=(t,e)=>[t,e];function Pr(t,e,n){return t?t==="bar"?$("line",{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-\
width":3}):t==="vee"?$("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",fill:"none",stroke:e,"stroke-width":2}):$("path",{transform:n,
d:"M-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function Fr(t,e,n,o){return t==="circle"?$("circle",{cx:n,cy:o,r:3.5,fill:e}):
t==="diamond"?$("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 L0 4.5 Z",fill:e}):null}function Dr(t,e=Q().
node){let n={fill:e,stroke:Q().line},o=t==="dot"?$("circle",{cx:8,cy:7,r:5.5,...n}):$("path",{d:zw[t],...n});return Fu("\
-13 0 42 14",o)}function Du(){let{sign:t,hold:e,mark:n}=y.level.arrows,o=[...y.arrows.keys()];return Hr({signs:new Set(o.
map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function Hr(t){let{signs:e,holds:n,marks:o}=w.
encodings,s=Q().line,r=(l,u)=>!t||t[l].has(u),i=e.flatMap(({words:l},u)=>r("signs",u)?[yn(Yo(u),l)]:[]),a=n.flatMap(({dashes:l,
words:u},p)=>l.length&&r("holds",p)?[yn(ze(s,{dashes:l}),u)]:[]),c=o.flatMap(({middle:l,words:u},p)=>l&&r("marks",p)?[yn(
ze(s,{middle:l}),u)]:[]);return[...y.parts?Uw():i,...a,...c]}function _n(t,e,n,o,s){let r=new Array(s).fill(0),i=n==="kinds"?[...r.keys()]:null,{inside:a,main:c}=ht(t,{...e,[n]:i},ot(
e));for(let l of V(a)){let u=o(n==="quad_classes"?c[l]:l);u>=0&&r[u]++}return r}var Gw=0,Kw=0;function Uu(){let{statements:t,names:e,labels:n}=w;return qe(m("filters_and_counts"),kt(m("quad_classes"),
Vw()),kt(m("modes"),Jo("modes",n.modes,zr("modes",t.mode,e.modes),o=>Ur(o===ce,"not actual"))),kt(m("certainties"),Jo("c\
ertainties",n.certainties,zr("certainties",t.certainty,e.certainties),o=>Ur(o===Gw,"hedged"))),kt(m("polarities"),Jo("po\
larities",n.polarities,zr("polarities",t.polarity,e.polarities),o=>Ur(o===Kw,"denied"))))}function Gu(t){let e=f("detail\
s",{class:"group",open:t},f("summary",{},m("more_filters")),t&&zu());return e.addEventListener("toggle",()=>e.open&&e.children.
length===1&&fe(e,zu())),e}var zr=(t,e,n)=>_n(w,g,t,o=>e[o],n.length);function Ur(t,e){let{names:n,encodings:o}=w;return ze(
Q().line,{dashes:t?[]:o.holds[n.holds.indexOf(e)].dashes})}function Vw(){let{statements:t,names:e,labels:n}=w,o=e.quad_classes.
length,s=c=>c<o?Yo(e.signs.indexOf(Et(w,c))):Yo(e.signs.indexOf("neither")),r=_n(w,g,"quad_classes",c=>t.quad_class[c]<0?
o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],a=g.quad_classes??i;return[...n.quad_classes,m("no_quad_class")].
map((c,l)=>{let u=p=>_({quad_classes:Zo(i,a,[i[l]],p,i)});return r[l]>0&&tt(`${c} (${r[l]})`,a.includes(i[l]),u,s(l))})}
function Zo(t,e,n,o,s){let r=t.filter(i=>n.includes(i)?o:e.includes(i));return String(r)===String(s)?null:r}function Jo(t,e,n,o=()=>null){
let s=[...e.keys()],r=t==="kinds"&&g.count==="acts"?[vn]:s,i=g[t],a=i??r;return e.map((c,l)=>{let u=p=>_({[t]:Zo(s,a,[l],
p,r)});return(n[l]>0||i!==null)&&tt(`${c} (${n[l]})`,a.includes(l),u,o(l))})}function Hu(t,e){let n=e.map(([s])=>s),o=g[t]??
n;return e.map(([s,r])=>{let i=a=>_({[t]:Zo(n,o,[s],a,n)});return tt(r,o.includes(s),i)})}function zu(){let{statements:t,
names:e,labels:n,relations:o,families:s,familyOf:r,articles:i,coders:a}=w,c=_n(w,g,"relations",p=>t.relation[p],o.length),
l=_n(w,g,"kinds",p=>o[t.relation[p]].kind,e.kinds.length),u=new Set(y.level.nodes.filter((p,d)=>y.level.isTied[d]).map(p=>p.
type));return[kt(m("kinds"),Jo("kinds",n.kinds,l)),kt(m("relations"),s.map((p,d)=>Qw(p,[...o.keys()].filter(h=>r[h]===d),
c))),kt(m("types"),Hu("types",[...u].sort().map(p=>[p,p]))),i.length>1&&kt(m("articles"),Hu("articles",i.map(p=>[p.id,p.
title]))),a.length>1&&kt(m("coders"),Yw()),kt(m("further"),tt(m("with_issues"),g.issues,p=>_({issues:p})),tt(m("with_inf\
erred"),g.inferred,p=>_({inferred:p})),tt(m("with_headlines"),g.headlines,p=>_({headlines:p})),tt(m("with_self_loops"),g.
self,p=>_({self:p})))]}function Qw(t,e,n){let o=[...w.relations.keys()],s=g.relations??o,r=e.filter(c=>n[c]),i=r.reduce(
(c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>_({relations:Zo(o,s,c,l,o)});return f("details",{class:"family"},f("summ\
ary",{},`${t} (${i})`,r.some(c=>!s.includes(c))&&" \u2022"),f("p",{class:"quiet"},q(m("all"),()=>a(e,!0))," ",q(m("none"),
()=>a(e,!1))),r.map(c=>tt(`${w.relations[c].label} (${n[c]})`,s.includes(c),l=>a([c],l))))}function Yw(){let t=g.coders??
[],e=t.length>1?[[t.join(" "),St(t)]]:[],n=w.coders.map(o=>[o,o]);return z(m("coders"),[["",m("one_coder")],...n,...e],t.
join(" "),o=>_({coders:o?o.split(" "):null}))}var Ku=["statements","acts","articles"];function Vu(){let t=q(m("draw_all"),()=>_({all:!0}));return qe(m("level"),z(m("l\
evel"),rs.map(e=>[e,m(`level_${e}`)]),g.level,Jw),f("label",{class:"line"},`${m("count_by")} `,Zw()),f("label",{class:"l\
ine"},`${m("min_weight")} `,Xw()),g.ego!==null&&tx(g.ego),y.isGrown&&f("p",{class:"quiet"},m("not_drawn_yet")," ",t),y.weakest>
0&&f("p",{class:"quiet"},m("weakest",{n:y.weakest})," ",t))}async function Jw(t){let e=await Vt(t);await _({level:t,ego:null,
...Ki(e)})}function Zw(){let t=e=>_({count:Ku.find(n=>n===e)});return z(m("count_by"),Ku.map(e=>[e,m(`by_${e}`)]),g.count,
t)}function Xw(){return f("input",{type:"number",min:1,max:999,value:g.min_weight,"aria-label":m("min_weight"),onchange:t=>_(
{min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function tx(t){let e=z(m("distance"),[1,2,3].map(n=>[String(
n),N(n,"step")]),String(g.steps),n=>_({steps:Number(n)}));return f("p",{class:"ego"},m("neighbours_of",{name:uo(t)})," ",
e," ",q(m("show_all"),()=>_({ego:null})))}var Qu=["level","count","min_weight","quad_classes","modes","certainties","polarities","kinds"];Qu.push("relations","typ\
es","articles","coders","issues","inferred","headlines","self","ego","all");var Gr=()=>Qu.filter(t=>JSON.stringify(g[t])!==
JSON.stringify(F[t]));function Yu(){let t=M("side"),e=zn(t),{scrollTop:n}=t,o=t.querySelector("details.group[open]")!==null,
s=Gr(),r=()=>_(Object.fromEntries(s.map(i=>[i,F[i]])));T(t,f("div",{class:"box-head"},f("h2",{},m("filters")),s.length>0&&
v(m("reset"),r,{class:"quiet-button"}),v("\xD7",()=>t.hidePopover(),{class:"close","aria-label":m("close")})),Vu(),Uu(),
Gu(o),qe(m("display"),Bu())),Un(t,e),n&&(t.scrollTop=n)}function Ju({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function Zu({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?ht(t,s,ot(e)):n;return{chosen:r,statements:V(r.inside)}}function Xu(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=p=>Math.min(r-1,Math.max(0,Math.floor((p-o)/i))),
u=new Set;for(let p of n){let d=t.statements.act[p];if(d>=0&&u.has(d))continue;d>=0&&u.add(d);let[h,x]=[e.first[p],e.last[p]];
if(h===null&&x===null)continue;let[b,O]=[l(h??o),l(x??s)],k=h!==null&&x===h&&!e.approximate[p];for(let S=b;S<=O;S++)(k?a:
c)[S]+=1/(O-b+1)}return{sure:a,unsure:c,width:i}}var Kr=120,Vr=!1;function ef(){let t=M("time"),e=Ju(w),{chosen:n,statements:o}=Zu(y),s=o.filter(d=>n.first[d]===null&&n.
last[d]===null),r=s.length>0&&f("p",{class:"undated"},W(N(s.length,"undated"),s,m("undated_many")));if(!e||e[0]===e[1]){
T(t,f("p",{class:"quiet"},m("no_period")),r);return}let i=ex(e),a=t.querySelector(".slider")?t.children:[f("div",{class:"\
time-head"}),ox(e)],[c,l]=a;c.isConnected||T(t,c,l),T(c,nx(e,i),r);let[u,...p]=l.children;u.replaceWith(rx(n,o,e,i));for(let[
d,h]of p.slice(0,2).entries())h.value=String(i[d]),h.setAttribute("aria-valuetext",Z(i[d]))}function ex([t,e]){return[Math.
max(t,g.since??t),Math.min(e,g.until??e)]}function nx(t,[e,n]){return[f("h2",{},m("period")),tf("since",e,t),"\u2013",tf(
"until",n,t),qt()&&!ft()&&v(m("whole_period"),()=>_({since:null,until:null})),Ro(),tt(m("only_certain_dates"),g.inside===
"certainly",o=>_({inside:o?"certainly":"possibly"})),tt(m("include_undated"),g.undated,o=>_({undated:o}))]}function tf(t,e,[
n,o]){let s=r=>{let i=Qi(r);i!==null&&nf(t,i,[n,o])};return f("input",{type:"date",value:Z(e),min:Z(n),max:Z(o),"aria-la\
bel":m(t),onchange:r=>s(r.target.value)})}function ox([t,e]){let n=o=>f("input",{type:"range",min:t,max:e,step:1,"aria-l\
abel":m(o),oninput:s=>nf(o,Number(s.target.value),[t,e])});return f("div",{class:"slider"},$("svg"),n("since"),n("until"),
sx([t,e]))}function sx([t,e]){return f("div",{class:"years","aria-hidden":"true"},Ji(t,e).map(([n,o])=>{let s=f("span",{},
o);return s.style.left=`${(n-t)/(e-t+1)*100}%`,s}))}function rx(t,e,n,[o,s]){let[r]=n,{sure:i,unsure:a,width:c}=Xu(w,t,e,
n,Kr),l=Math.max(...i.map((d,h)=>d+a[h]),1),u=(d,h,x,b)=>{let[O,k]=[x/l*34,36-(x+b)/l*34],S=(d+1)*c+r<o||d*c+r>s;return x>
0&&$("rect",{class:h+(S?" off":""),x:d/Kr*1e3,y:k,width:1e3/Kr-1,height:Math.max(O,1.5)})},p=i.map((d,h)=>[u(h,"bar",d,0),
u(h,"bar unsure",a[h],d)]);return $("svg",{class:"histogram",viewBox:"0 0 1000 40",preserveAspectRatio:"none",role:"img",
"aria-label":m("histogram")},p)}function nf(t,e,[n,o]){let s=t==="since"?e<=n:e>=o;jt({[t]:s?null:e}),(g.since??n)>(g.until??
o)&&jt({[t==="since"?"until":"since"]:e}),!Vr&&(Vr=!0,requestAnimationFrame(()=>{Vr=!1,_({})}))}var ix=10,of=!1,Qr="";function Yr(){let t=f("div",{class:"choices",role:"group","aria-label":I(m("according_to"))}),e=io();
T(M("viewpoint"),f("div",{class:"box-head"},f("h2",{},I(m("according_to"))),ax()),e.length>ix&&cx(e,t),t,ux()),sf(t,e)}var ax=()=>tt(
m("viewpoint_several"),Jr(),t=>{of=t,t||g.according_to.length<2?Yr():_({according_to:g.according_to.slice(0,1)})}),Jr=()=>of||
g.according_to.length>1;function cx(t,e){return f("input",{type:"search",placeholder:m("sources_find"),"aria-label":m("s\
ources_find"),value:Qr,oninput:n=>{Qr=n.target.value,sf(e,t)}})}function sf(t,e){let n=pi(w),o=Jr()?"checkbox":"radio",s=e.
filter(([r,i])=>(o==="radio"||r!=="everyone")&&lt(i).includes(lt(Qr)));T(t,s.map(([r,i])=>f("label",{class:"tick"},f("in\
put",{type:o,name:"according-to",checked:g.according_to.includes(r),onchange:a=>lx(r,a.target.checked)}),f("span",{dir:"\
auto"},I(i)),f("span",{class:"number quiet"},L(n.get(r)??0)))))}function lx(t,e){if(!Jr()){_({according_to:[t]});return}
let o=io().map(([s])=>s).filter(s=>s===t?e:g.according_to.includes(s));_({according_to:o.length?o:["authors"]})}var ux=()=>f(
"p",{},g.compared_with&&`${m("compared_with")} ${xt(g.compared_with)} \xB7 `,q(m("compare_claims"),()=>_({tab:"compare"})));var fx=8,rf=new Map;function Ue(t,e,n,o){rf.set(t,o);let s=f("button",{type:"button",id:`open-${t}`,class:"opener",popovertarget:t},
e),r=f("div",{id:t,class:"box",popover:"auto",role:"dialog","aria-label":n});return r.addEventListener("beforetoggle",i=>{
i.newState==="open"&&mx(r,s)}),r.addEventListener("toggle",i=>{i.newState==="open"&&o()}),[s,r]}function af(t){px(t)&&rf.
get(t)?.()}var px=t=>document.getElementById(t)?.matches(":popover-open")??!1,$n=t=>document.getElementById(t)?.hidePopover();
function mx(t,e){let{right:n,bottom:o}=e.getBoundingClientRect();t.style.setProperty("--top",`${o+4}px`),t.style.setProperty(
"--right",`${Math.max(fx,innerWidth-n)}px`)}var dx=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],hx={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function cf(){return f("section",{class:"legend"},f("h2",{},
m("legend")),f("ul",{},Hr().map(([t,e])=>f("li",{},t,f("span",{},e)))),f("ul",{},dx.map(([t,e])=>f("li",{},Dr(t),f("span",
{},m(e))))),gx(),f("p",{class:"quiet"},m("width_meaning",{what:m(hx[g.count])})))}function gx(){let t=new Map;for(let{tint:n,
country:o}of y.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return f("ul",{},
e.map(([n,o])=>f("li",{},Dr("dot",ue()[n]),f("span",{},m("belongs_to",{name:wx(o)})))))}function wx(t){let e=g.language?
Ot(t):null;return e?B(e):y.level.countries[t]}function zt(t,e=""){return`${[w.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network",e].filter(
Boolean).join("-")}.${t}`}var xx={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function mt(t){return String(t).replace(
/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,"").replace(/[&<>"]/g,e=>xx[e])}var Zr=17;function Xr(t,e,n){let{text:o}=Q(),s=Math.floor(n/7),i=[...lf(w.title,s).map(u=>({line:u,weight:600})),...lf(`${bt(
y)} ${na(y)}`.trim(),s).map(u=>({line:u,weight:400}))].map(({line:u,weight:p},d)=>`<text x="${t}" y="${e+(d+1)*Zr}" font\
-size="12" font-weight="${p}" fill="${o}">${mt(u.trim())}</text>`),[a,c]=[t,e+(i.length+1)*Zr+4],l=Du().map(([u,p])=>{let d=54+
p.length*6.6;a+d>t+n&&a>t&&([a,c]=[t,c+Zr]);let h=`<g transform="translate(${a} ${c-11})">${u.innerHTML}</g><text x="${a+
48}" y="${c}" font-size="12" fill="${o}">${mt(p)}</text>`;return a+=d,h});return{height:c-e+12,markup:i.join("")+l.join(
"")}}function lf(t,e){let n=[""];for(let o of t.split(" "))n[n.length-1].length+o.length>e&&n.push(""),n[n.length-1]+=`${o}\
 `;return n}async function ff(){let t=document.querySelector("#canvas canvas"),e=t.width/t.clientWidth||1,n=t.clientWidth,{height:o,
markup:s}=Xr(12,0,n-24),r=new Image;r.src=ti(`<svg xmlns="${Dn}" width="${n}" height="${o}" font-family="system-ui, sans\
-serif">${s}</svg>`),await r.decode();let i=document.createElement("canvas");i.width=t.width,i.height=t.height+o*e;let a=i.
getContext("2d");a.fillStyle=Q().ground,a.fillRect(0,0,i.width,i.height),a.drawImage(t,0,0),a.drawImage(r,0,t.height,n*e,
o*e),i.toBlob(c=>c&&Pt(zt("png"),"image/png",c))}var ti=t=>`data:image/svg+xml;charset=utf-8,${encodeURIComponent(t)}`;function Ge(){
let t=ho()?.body;if(!t?.nodeIndices.length)return"";let{nodes:e}=y.level,n=t.nodeIndices.map(u=>({at:u,x:t.nodes[u].x,y:t.
nodes[u].y})),[o,s]=[Math.min(...n.map(({x:u})=>u))-90,Math.max(...n.map(({x:u})=>u))+90],[r,i]=[Math.min(...n.map(({y:u})=>u))-
60,Math.max(...n.map(({y:u})=>u))+70],a=[...[...y.arrows.keys()].map(u=>yx(u,t)),...n.map(({at:u,x:p,y:d})=>$x(u,e[u],p,
d))],c=Xr(o+12,i,s-o-24),l=[o,r,s-o,i-r+c.height].map(u=>u.toFixed(1));return`<svg xmlns="${Dn}" viewBox="${l.join(" ")}\
" font-family="system-ui, sans-serif"><rect x="${l[0]}" y="${l[1]}" width="${l[2]}" height="${l[3]}" fill="${Q().ground}\
"/>${a.join("")}${c.markup}</svg>
`}function bx(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.atan2(s,o)+(.5*(n?.type===
"curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}function uf(t,e,n){let o=n.nodes[e],
s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=y.level.nodes[e].size+3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*r}}var On=({x:t,
y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function yx(t,e){let{options:n}=e.edges[t],{arrows:o}=y.level,{signs:s,holds:r,
marks:i}=w.encodings,[a,c]=[e.nodes[o.actor[t]],e.nodes[o.target[t]]],{color:l}=n.color,u=a===c,p=u?{x:a.x+34,y:a.y-34}:
bx(a,c,n.smooth),d=u?{x:a.x,y:a.y-16}:uf(p,o.actor[t],e),h=u?{x:a.x+16,y:a.y}:uf(p,o.target[t],e),x=Math.atan2(h.y-p.y,h.
x-p.x)*180/Math.PI,b={x:(d.x+2*p.x+h.x)/4,y:(d.y+2*p.y+h.y)/4},{dashes:O}=r[o.hold[t]],k=O.length?` stroke-dasharray="${O.
join(" ")}"`:"",S=`<path d="M${On(d)} Q${On(p)} ${On(h)}" fill="none" stroke="${l}" stroke-width="${n.width.toFixed(1)}"${k}\
/>`,A=Pr(s[o.sign[t]].head,l,`translate(${On(h)}) rotate(${x}) scale(1)`),j=Fr(i[o.mark[t]].middle,l,b.x.toFixed(1),b.y.
toFixed(1));return S+(A?.outerHTML??"")+(j?.outerHTML??"")+_x(n.label??"",d,h,b)}function _x(t,e,n,o){if(!t)return"";let s=Math.
atan2(n.y-e.y,n.x-e.x)*180/Math.PI,r=s>90||s<-90?s+180:s,i=t.split(`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${mt(c)}</tspan>`);return`<text transform="translate(${On(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${pf()}>${a.join("")}</text>`}var pf=()=>`text-anchor="middle" fill="${Q().text}\
" stroke="${Q().ground}" stroke-width="3" paint-order="stroke"`;function $x(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=Ae(C(y.level,t)).split(`
`).map((u,p)=>`<text x="${s}" y="${r+e+14+p*14}" font-size="13" ${pf()}>${mt(u)}</text>`),l=o>=0?ue()[o]:Q().node;return`${i[n]}\
fill="${l}" stroke="${Q().line}"/>${c.join("")}`}function Lt(){let{draft:t}=g;return t?t.flatMap((e,n)=>n%2?[]:[{caption:e,view:t[n+1]??""}]):w.story?.steps??[]}var ni=()=>g.
step===null?null:Math.max(1,Math.min(g.step,Lt().length));function oi(t){let{language:e,theme:n,draft:o}=g,s=Ve(Lt()[t-1].
view,F);return{...s,language:s.language??e,theme:n,draft:o,step:t}}var mf=t=>_(oi(t)),df=t=>`#${$e(oi(t),F)}`,Ox=()=>$e(
{...g,step:null,draft:null,theme:F.theme},F);function hf(t){let e=[...Lt(),{caption:t,view:Ox()}];return _({draft:wf(e),
step:e.length})}function gf(t){let e=Lt().filter((n,o)=>o!==t-1);return _({draft:e.length?wf(e):null,step:null})}var wf=t=>t.
flatMap(({caption:e,view:n})=>[e,n]);function xf(){let t=Lt().map(({caption:e,view:n})=>`  - caption: ${ei(e)}
    view: ${ei(n)}
`);return`title: ${ei(w.story?.title??w.title)}
steps:
${t.join("")}`}var ei=t=>JSON.stringify(t).replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu,e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`),bf=()=>w.story?.steps.length?oi(1):{};var Xo="";function yf(t){let e=f("textarea",{id:"story-caption",rows:2,dir:"auto",value:Xo,oninput:()=>{Xo=e.value}}),n=()=>{
let s=Xo.trim();return s?(Xo="",t(),hf(s)):e.focus()},o=()=>{Lt().length&&Pt(zt("yaml"),"application/yaml",xf()),t()};return f(
"div",{class:"story-form"},f("label",{for:"story-caption"},m("story_caption")),e,v(m("story_add"),n),v(m("save_story"),o))}var _f=["type","sector","country"],Sx=["weight","acts","articles","sources","statements"],kx=t=>typeof t=="number"?String(
t):Sf(t);function Sf(t){let e=/^[=+\-@\t\r]/.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)?`"${e.replace(/"/g,'""')}"`:e}async function ts(){
let{entities:t,statements:e}=await R(),{articles:n,coders:o,names:s,statements:r}=w,i=u=>typeof u=="string"?u:u<0?r.key[-1-
u]:B(t[u]),a=u=>u===null?"":Z(u),c=[["claim",rt],["quote",yt],["title",u=>K(u).title],["author",u=>K(u).author],["publis\
her",u=>K(u).publisher],["published",u=>K(u).published],["inferred_published",u=>K(u).inferred],["url",u=>K(u).url],["su\
bject_label",u=>i(e[u].s)],["relation",u=>nt(u).id],["object_label",u=>i(e[u].o)],["according_to",u=>ge(e[u].sources??[]).
join(" > ")],["author_stance",u=>s.stances[r.stance[u]]],["mode",u=>s.modes[r.mode[u]]],["certainty",u=>s.certainties[r.
certainty[u]]],["polarity",u=>s.polarities[r.polarity[u]]],["earliest",u=>a(r.first[u])],["latest",u=>a(r.last[u])],["ar\
ticle",u=>n[r.article[u]].id],["coder",u=>o[r.coder[u]]],["statement",u=>r.key[u]]],l=V(y.chosen.inside).map(u=>c.map(([
,p])=>Sf(p(u)??"")));return[c.map(([u])=>u),...l].map(u=>`${u.join(",")}\r
`).join("")}function es(){let{nodes:t}=y.level,n=["actor","actor_label","target","target_label","weight","acts",...w.names.
quad_classes.map(s=>s.replace(" ","_")),"no_quad_class","articles","sources","label","statements"],o=Rs(y).map(({pair:s,
actor:r,target:i})=>{let{acts:a,byQuadClass:c,noQuadClass:l,articles:u,sources:p,statements:d}=Rt(y,s);return[...[t[s.a].
actor,r,t[s.b].actor,i],s.weight,a,...c,l,u.size,p.size,Bt(w,s.rows),$t(w,d).join(" ")]});return[n,...o].map(s=>`${s.map(
kx).join(",")}\r
`).join("")}function ns(){let{nodes:t}=y.level,e=new Set,n=Rs(y).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:u}=Rt(y,r),p=[r.weight,a,c.size,l.size,$t(w,u).join(" ")],d=`source="${mt(t[r.a].actor)}" target="${mt(
t[r.b].actor)}"`;return`<edge id="${i}" ${d} label="${mt(Bt(w,r.rows))}" weight="${r.weight}"><attvalues>${p.map($f).join(
"")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=_f.map((a,c)=>$f(t[r][a],c)).join("");return`<node id\
="${mt(t[r].actor)}" label="${mt(C(y.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0" encodi\
ng="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${Of("node",_f,()=>"string")+Of("edge",
Sx,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var $f=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${mt(t)}"/>`;function Of(t,e,n){let o=e.map((s,r)=>`<at\
tribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}function kf(){let t=(e,n)=>v(m(e),()=>{n(),$n("save")});T(M("save"),f("h2",{},m("save")),t("save_png",ff),t("save_svg",()=>Pt(
zt("svg"),"image/svg+xml",Ge())),t("save_statements",async()=>Pt(zt("csv",m("save_statements_name")),"text/csv",await ts())),
t("save_csv",()=>Pt(zt("csv"),"text/csv",es())),t("save_gexf",()=>Pt(zt("gexf"),"application/xml",ns())),t("print",()=>window.
print()),yf(()=>$n("save")))}var vx="input, select, textarea, [contenteditable], [role=tablist], [role=grid], [role=listbox], [role=application], [ro\
le=menu], #main table, #main svg";function vf(){return document.addEventListener("keydown",Mx),f("section",{id:"story","\
aria-label":m("story")})}function Mf(){let t=M("story"),e=Lt(),n=ni();if(t.hidden=!e.length,!e.length)return;let o=g.draft?
m("story_draft"):w.story?.title??"",s=n===null?o:e[n-1].caption;T(t,f("div",{class:"story-step"},f("p",{class:"story-cap\
tion",dir:"auto"},s),f("nav",{class:"story-way","aria-label":m("story_steps")},n!==null&&f("span",{class:"quiet"},m("sto\
ry_place",{n,of:e.length})),n===null?os(1,m("story_begin")):[n>1&&os(n-1,`\u2190 ${m("story_back")}`),e.map((r,i)=>os(i+
1,String(i+1),i+1===n)),n<e.length&&os(n+1,`${m("story_next")} \u2192`)],g.draft&&n!==null&&v(m("story_remove"),()=>gf(n)),
g.draft&&v(m("story_discard"),()=>_({draft:null,step:null})))),f("ol",{class:"story-whole"},e.map(r=>f("li",{dir:"auto"},
r.caption))))}function os(t,e,n=!1){return f("a",{href:df(t),"aria-current":n?"step":null,"aria-label":e===String(t)?m("\
story_step",{n:t}):null,onclick:o=>{o instanceof MouseEvent&&(o.ctrlKey||o.metaKey||o.shiftKey)||(o.preventDefault(),Tf(
t))}},e)}async function Tf(t){await mf(t);let e=Lt();Yt(`${m("story_place",{n:t,of:e.length})}. ${e[t-1].caption}`)}function Mx(t){
let e={ArrowLeft:-1,ArrowRight:1}[t.key],n=ni();if(!e||n===null||t.defaultPrevented||t.altKey||t.ctrlKey||t.metaKey||t.target instanceof
Element&&t.target.closest(vx))return;let o=n+e;o<1||o>Lt().length||(t.preventDefault(),Tf(o))}var Af=["viewpoint","time","side"];function Ef(){let t=f("input",{type:"checkbox",onchange:e=>va(e.target.checked)});T(M(
"app"),f("header",{},f("h1",{dir:"auto"},w.title),Cu(),f("div",{class:"tools"},Tx())),f("nav",{id:"views","aria-label":m(
"views")},f("div",{id:"tabs",role:"tablist","aria-label":m("views"),onkeydown:Ex},Ut.map(Ax)),f("p",{id:"matching",class:"\
quiet"})),vf(),f("main",{},f("div",{id:"main",role:"tabpanel"},f("div",{id:"stage"},f("div",{id:"canvas",role:"applicati\
on","aria-label":m("graph_of")}),f("img",{id:"printed",alt:""}),f("p",{id:"empty",class:"empty"}),f("div",{class:"over"},
Ue("legend",m("legend"),m("legend"),()=>T(M("legend"),cf())),v(m("fit"),go),f("label",{class:"tick",id:"physics"},t,f("s\
pan",{},m("physics")))),f("p",{id:"hint",class:"hint"})),f("div",{id:"sheet"}),f("p",{id:"caption"}))),f("aside",{id:"pa\
nel",tabindex:0,"aria-label":m("quotes")}),f("p",{id:"announced",class:"unseen","aria-live":"polite"})),document.addEventListener(
"keydown",qx)}var Tx=()=>[Ue("viewpoint",Lf("viewpoint",I(m("according_to"))),I(m("according_to")),Yr),Ue("time",Lf("tim\
e",m("period")),m("period"),ef),Ue("side",[m("filters"),f("span",{class:"set"})],m("filters"),Yu),Ue("save",m("save"),m(
"save"),kf)],Lf=(t,e)=>[f("span",{class:"quiet"},e),f("span",{id:`chosen-${t}`,class:"chosen"})];function qf(){let{tab:t,
open:e}=g;document.documentElement.dataset.theme=g.theme,document.body.classList.toggle("wide",!e);for(let n of Ut){let o=M(
`tab-${n}`);o.setAttribute("aria-selected",String(n===t)),o.tabIndex=n===t?0:-1}M(`tab-${t}`).scrollIntoView?.({block:"n\
earest",inline:"nearest"}),M("main").setAttribute("aria-labelledby",`tab-${t}`),M("stage").hidden=t!=="graph",M("sheet").
hidden=t==="graph"}function Nf(){let t=[...g.according_to,...g.compared_with??[]];M("chosen-viewpoint").textContent=t.length>
1?N(t.length,"viewpoint"):xt(t),M("chosen-time").textContent=qt()?nn():m("any_time");let e=Gr().length,n=M("open-side");
T(n.querySelector(".set"),e>0&&String(e)),n.setAttribute("aria-label",e?m("filters_set",{n:e}):m("filters")),M("matching").
textContent=Lx();for(let o of Af)af(o)}function Lx(){let t=V(Ye(w,{...g,count:"statements"},ot(g),[])),e=new Set(t.map(n=>w.
statements.article[n]));return m(t.length===1?"matches":"match",{statements:N(t.length,"statement"),articles:N(e.size,"a\
rticle")})}var Ax=t=>v(m(`tab_${t}`),()=>_({tab:t}),{role:"tab",id:`tab-${t}`,"aria-controls":"main"});async function Ex({
key:t}){let e={ArrowRight:1,ArrowLeft:-1}[t];if(!e)return;let n=Ut[(Ut.indexOf(g.tab)+e+Ut.length)%Ut.length];await _({tab:n}),
M(`tab-${n}`).focus()}function qx(t){if(t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.test(t.target.tagName))
return;let e=document.querySelector(":popover-open")!==null;if(t.key==="Escape"&&g.open&&!e&&_({open:null}),t.key==="/"){
t.preventDefault();for(let n of[...Af,"save"])$n(n);M("search").focus()}}var Nx=["open","pair","lanes","article","about","claimant","unfolded","rows","facets","columns","sort","more","findings",
"tab","theme","citation","find","step","draft"],Cx=["ego","steps","level","all","grown"],Ix={findings:Zc,arguments:tc,table:Rl,
matrix:Tl,timeline:zo,bargains:kc,article:$c,compare:ir};async function Cf(t){let e=Fi();("article"in t||"tab"in t)&&!("\
find"in t)&&jt({find:null}),Bn(t),await Sn(t),"open"in t&&g.open||Di(e)}async function Sn(t){let e=Object.keys(t??g),n=!!(t&&
y&&e.length)&&e.every(r=>Nx.includes(r)),o=!y;(g.compared_with||g.language)&&await R(),n||await Ii();let s=!n&&!o&&e.some(
r=>Cx.includes(r));qf(),Mf(),(!n||e.includes("theme"))&&Nf(),Rx(),await jx(s),await za()}async function jx(t){if(g.tab!==
"graph"){await Ix[g.tab](M("sheet")),ul(M("sheet"));return}let e=!y.arrows.size&&!y.isGrown;M("empty").textContent=e?ne():
"",M("physics").hidden=y.nodes.size>=ya,_a(t)}function Rx(){let t=M("caption");if(t.hidden=["findings","arguments","comp\
are","matrix","table","article"].includes(g.tab),g.tab!=="graph"){T(t,on());return}let{statements:e}=Wt(y),n=[y.selfLoops>
0&&m("note_self_loops",{n:y.selfLoops}),y.isGrown&&m("not_drawn_yet"),y.arrows.size>mo&&m("note_zoom")].filter(Boolean),
o=e.filter(s=>y.chosen.undated.has(s));T(t,bt(y)," ",W(m("show_quotes"),e,m("based_on_drawn")),n.length>0&&` \xB7 ${n.join(
" ")}`,o.length>0&&[" \xB7 ",W(N(o.length,"article_date_used"),o,m("undated_many"))])}function If(){let t=g.tab==="graph"?Ge():"",e=M("printed");e.alt=bt(y),t?e.src=ti(t):e.removeAttribute("src")}var jf={change:_,state:()=>g,edges:()=>At(y).map(t=>{let e=Rt(y,t);return{actor:y.level.nodes[t.a].actor,target:y.level.
nodes[t.b].actor,label:Bt(w,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,e.noQuadClass],articles:e.
articles.size,sources:e.sources.size,statements:$t(w,e.statements)}}),parts:()=>y.parts?.claims.map(t=>t.map(({sides:e,positions:n})=>[
...e.map(o=>$t(w,o)),...n.map(o=>[...new Set(o.map(({how:s})=>s))].sort())])),compared:()=>{let{according_to:t,compared_with:e}=Mo(
w,g,F).state;return[t,e]},arguments:async()=>{let{cards:t,...e}=await jn();return un(w,{cards:t,...e},g).map(({tail:n,head:o,
words:s,statements:r})=>({tail:t[n].text,head:t[o].text,words:s,statements:$t(w,r)}))},timeline:()=>{let{act:t}=w.statements,
e=Be(y),n=new Map(e.map(({main:o,statements:s})=>[t[o],$t(w,s)]));return{units:e.map(({statements:o,isReal:s,first:r,last:i})=>({
statements:$t(w,o),isReal:s,first:r,last:i})),orders:Ar(y).flatMap(([o,s])=>{let r=[n.get(o),n.get(s)];return r[0]&&r[1]?
[r]:[]})}},bargains:()=>Wn().bargains.map(t=>({acts:t.length,statements:$t(w,t.flatMap(e=>e.statements))})),search:async(t,e)=>((await Br()).
groups(t,e).find(o=>o.kind===e)?.hits??[]).map(({label:o,count:s,phrase:r,statements:i,snippet:a})=>({label:o,count:s,phrase:r?
{...r,relation:w.relations[r.relation].id}:null,statements:i?$t(w,i):null,text:a?.text??null})),svg:Ge,csv:es,statements:ts,
gexf:ns,network:ho};async function Wx(){Ci(Cf),await Ni(Pi,document.documentElement.lang||"en"),jt(location.hash.length>1?Ve(location.hash,F):
bf()),Ef(),await Sn(),document.body.classList.add("ready"),addEventListener("hashchange",Bx),addEventListener("beforepri\
nt",If),vs().addEventListener("change",()=>g.theme==="auto"&&Sn()),(window.requestIdleCallback||setTimeout)(()=>R())}function Bx({
newURL:t}){let e=Ve(new URL(t).hash,F);ii(e,g)||(jt(e),Bn({}),Sn())}Object.assign(window,{explorer:jf});Wx();})();

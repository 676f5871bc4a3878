"use strict";(()=>{var D=new Set(["p","h1","h2","h3","h4","li","dt","dd","td","th","caption","blockquote","summary"]);for(let e of["legend",
"option","input"])D.add(e);function w(e,t={},...n){return et(document.createElement(e),D.has(e)?{dir:"auto",...t}:t,n)}function et(e,t,n){for(let[o,s]of Object.entries(t))s==null||s===!1||(typeof s=="function"?e.addEventListener(o.slice(2),
s):o==="value"||o==="checked"?Object.assign(e,{[o]:s}):e.setAttribute(o,s===!0?"":String(s)));return A(e,n),e}function A(e,t){
for(let n of t)n==null||n===!1||n===""||(Array.isArray(n)?A(e,n):e.append(n instanceof Node?n:String(n)))}function L(e,...t){
e.replaceChildren(),A(e,t)}function O(e){let t=document.getElementById(e);if(!t)throw new Error(`the page has no ${e}`);
return t}var nt=new TextDecoder,j=class{#t;#e;#n;#s=-1;constructor(t,n){this.#t=t,this.#e=n,this.length=n.length-1}get(t){return t!==
this.#s&&(this.#n=JSON.parse(nt.decode(this.#t.subarray(this.#e[t],this.#e[t+1]))),this.#s=t),this.#n}*entries(){for(let t=0;t<
this.length;t++)yield[t,this.get(t)]}};var st={Int8Array,Int16Array,Int32Array},T=8,rt=-(2**31);function B(e){let t=T+Number(new DataView(e).getBigUint64(0,!0)),
n=new TextDecoder().decode(new Uint8Array(e,T,t-T)),{value:o,columns:s,lines:r}=JSON.parse(n);for(let{path:i,type:c,at:l,
length:a,nothing:u}of s){let p=new st[c](e,t+l,a);R(o,i,u?ot(p):p)}for(let{path:i,at:c,length:l,starts:a}of r){let u=new Int32Array(
e,t+a,l+1);R(o,i,new j(new Uint8Array(e,t+c),u))}return o}function R(e,t,n){let o=t.slice(0,-1).reduce((s,r)=>s[r],e);o[t.
at(-1)]=n}var ot=e=>Array.from(e,t=>t===rt?null:t);async function q(e){let t=at(e);return t.type==="application/json"?JSON.parse(t.text):B(await it(t))}var at=e=>O(e);async function it({
type:e,text:t}){if(e!=="application/parts")return C([J(t)]);try{let n=[];for(let o of JSON.parse(t))n.push(J(await ct(o)));
return await C(n)}catch(n){throw O("broken").hidden=!1,n}}var C=e=>new Response(new Blob(e).stream().pipeThrough(new DecompressionStream(
"gzip"))).arrayBuffer();function ct(e){return new Promise((t,n)=>{let o=w("script",{src:e,onload:()=>{let{parts:s}=window,
r=s[e];delete s[e],o.remove(),t(r)},onerror:()=>n(new Error(`${e} does not lie beside the page`))});document.head.append(
o)})}var J=e=>Uint8Array.fromBase64?.(e)??Uint8Array.from(atob(e),t=>t.charCodeAt(0));var lt=["mode","certainty","author_stance"];function U(e,t,n,o,s){let r=o.articles[e.article],i=a=>ut(n.find(u=>u.field===
a)?.values??[],o),c=n.find(({field:a})=>a==="relation")?.values[0],l=c?.is==="relation"?s.relations[c.id]:void 0;return{
key:`${r.coder}/${r.id}#${t}`,id:t,coder:r.coder,article:r.id,slots:n,basis:e.basis,spans:e.quote,missing:null,isHeadline:e.
quote.some(([a])=>a<(r.sentences[0]?.span[1]??0)),words:{subject:i("subject"),relation:l?.label??"",object:i("object"),by:i(
"according_to")||null},sign:l?.sign??"neither",marks:lt.map(i).filter(Boolean),isDenied:i("polarity")==="denied",problems:[]}}
var x=({articles:e},t)=>Object.values(e).flatMap(({statements:n})=>n).find(n=>n.key===t),ut=(e,t)=>e.map(n=>ft(n,t)).join(
", ");function ft(e,t){switch(e.is){case"entity":return t.entities.find(({id:n})=>n===e.id)?.label??e.id;case"statement":{
let{subject:n=e.key,relation:o="",object:s=""}=x(t,e.key)?.words??{};return`\u201C${[n,o,s].filter(Boolean).join(" ")}\u201D`}case"\
words":case"text":return e.text;default:return"\u2026"}}var dt=e=>[...e].sort((t,n)=>(t.spans[0]?.[0]??0)-(n.spans[0]?.[0]??
0)),M=(e,t)=>({...e,statements:dt(t)});var pt=/^\/api\/articles\/[^/]+\/statements$/,mt=/^\/api\/articles\/([^/]+)\/nothing$/,ht=/^\/api\/statements\/(.+)$/,y="\
/api/undo",N=({articles:e,entities:t})=>({articles:Object.fromEntries(e.map(n=>[n.id,n])),made:{},entities:t,number:0});
function S(e,t){let n=new Set(t.map(({undoes:s})=>s)),o=N(e);for(let s of t){if(s.path===y||n.has(s.name))continue;let r=k(
e,o,s);"work"in r&&(o=r.work)}return o}function K(e){let t=new Set(e.map(({undoes:n})=>n));return e.filter(({path:n,name:o})=>n!==
y&&!t.has(o)).at(-1)}function k(e,t,{method:n,path:o,body:s}){let[,r]=mt.exec(o)??[],[,i]=ht.exec(o)??[];return n==="POS\
T"&&pt.test(o)&&!s.decides?bt(e,t,s):n==="POST"&&r?St(t,decodeURIComponent(r),s):n==="DELETE"&&i?xt(t,decodeURIComponent(
i)):{refusal:"sent_not_here"}}function bt(e,t,n){let o=t.articles[n.article],s=o?.statements.find(({id:a})=>a===n.id);if(!o||
n.id!==null&&!s)return{refusal:"sent_gone"};if(n.slots.some(({values:a})=>a.some(({is:u})=>u==="new relation")))return{refusal:"\
sent_no_relation"};let r=t,i=a=>{if(a.is!=="new")return a;let{work:u,id:p}=yt(e,r,a.entity,o.id);return r=u,{is:"entity",
id:p,...a.at&&{at:a.at}}},c=n.slots.map(a=>({...a,values:a.values.map(i)})),l=[];for(let[a,u]of wt(c).entries()){let p=a===
0&&n.id!==null?n.id:`${e.letters}${r.number+1}`;p!==n.id&&(r={...r,number:r.number+1});let m=U(n,p,u,r,e.vocabularies[o.
lang]),f=r.articles[o.id].statements.filter(({key:d})=>d!==m.key);r=E(r,M(o,[...f,m])),l.push(m.key)}for(let{statement:a,
field:u}of n.backwards)r=gt(e,r,a,u,l[0]);return n.fills&&(r=Ot(e,r,n.fills.statement,n.fills.field,l[0])),{work:r,keys:l,
told:[]}}function wt(e){let t=[[]];for(let n of e){let s=n.each&&n.values.length>1&&["subject","object"].includes(n.field)?
n.values.map(r=>({...n,values:[r]})):[n];t=t.flatMap(r=>s.map(i=>[...r,i]))}return t}function yt(e,t,n,o){let s=`${e.corpus.
coder}/${o}`,r=JSON.stringify(n),i=Object.keys(t.made).find(g=>JSON.stringify(t.made[g])===r),c=i&&(!n.isLocal||t.entities.
find(g=>g.id===i)?.local===s);if(i&&c)return{work:t,id:i};let l=t.number+1,{label:a,lang:u,type:p,country:m,aliases:f}=n,
d={id:`new-${e.letters}${l}`,type:p,label:a,lang:u||null,names:f.length?[a,...f]:[],country:m,local:n.isLocal?s:null,uses:1},
b={made:{...t.made,[d.id]:n},entities:[...t.entities,d]};return{work:{...t,...b,number:l},id:d.id}}function gt(e,t,n,o,s){
let r=x(t,n);if(!r)return t;let i={is:"statement",key:s},c=r.slots.some(l=>l.field===o)?r.slots.map(l=>l.field===o?{...l,
values:[...l.values,i]}:l):[...r.slots,{field:o,values:[i],each:!1,isInferred:!1}];return W(e,t,r,c)}function Ot(e,t,n,o,s){
let r=x(t,n);if(!r)return t;let i={is:"statement",key:s},c=r.slots.map(l=>l.field===o?{...l,values:l.values.map(a=>a.is===
"later"?i:a)}:l);return W(e,t,r,c)}function W(e,t,n,o){let s=t.articles[n.article],i={article:s.id,basis:n.basis,quote:n.
spans},c=U(i,n.id,o,t,e.vocabularies[s.lang]),l=s.statements.map(a=>a.key===n.key?c:a);return E(t,{...s,statements:l})}function xt(e,t){
let n=x(e,t);if(!n)return{refusal:"sent_gone"};let o=Object.values(e.articles).flatMap(({statements:r})=>r).filter(r=>r.
key!==t&&r.slots.some(({values:i})=>i.some(c=>c.is==="statement"&&c.key===t)));if(o.length)return{refusal:"sent_still_na\
med",places:o.map(({id:r})=>r)};let s=e.articles[n.article];return{work:E(e,M(s,s.statements.filter(r=>r!==n))),keys:[t],
told:[]}}function St(e,t,{sentence:n,is:o}){let s=e.articles[t];if(!s?.sentences[n])return{refusal:"sent_gone"};let r=o?
{coder:s.coder,day:""}:null,i=s.sentences.map((c,l)=>l===n?{...c,nothing:r}:c);return{work:E(e,{...s,sentences:i}),keys:[],
told:[]}}var E=(e,t)=>({...e,articles:{...e.articles,[t.id]:t}});function G(e,t){let n=S(e,t),o=N(e).articles,s=_t(e,t),r=Object.entries(n.articles).map(([c,l])=>[c,jt(o[c],l,s,n)]),i=Object.
values(n.articles).flatMap(({statements:c})=>c.flatMap(({slots:l})=>l));return{form:1,page:e.page,base:e.base,coder:e.corpus.
coder,articles:Object.fromEntries(r),names:It(i,n),steps:t}}function H(e,t){try{let{form:n,page:o,steps:s}=JSON.parse(e);
return n===1&&o===t.page&&Array.isArray(s)&&s.every(kt)?s:null}catch{return null}}var kt=e=>Number.isInteger(e?.at)&&[e.
name,e.method,e.path].every(t=>typeof t=="string");function _t(e,t){let n=new Set(t.map(({undoes:r})=>r)),o=N(e),s=new Set(
e.articles.flatMap(({statements:r})=>r.map(({key:i})=>i)));for(let r of t){if(r.path===y)continue;let i=k(e,o,r);if("wor\
k"in i){for(let c of i.keys)s.add(c);n.has(r.name)||(o=i.work)}}return s}function jt(e,t,n,o){let s=new Map(e.statements.
map(a=>[a.key,a])),r=new Set(t.statements.map(({key:a})=>a)),i=`${t.coder}/${t.id}#`,c=t.statements.filter(a=>a!==s.get(
a.key)),l=t.sentences.flatMap(({span:a,nothing:u},p)=>!!u==!!e.sentences[p].nothing?[]:[{span:a,words:t.text.slice(...a),
is:!!u}]);return{print:t.print,statements:c.map(a=>Nt(a,s.get(a.key)??null,t,o)),removed:[...n].filter(a=>a.startsWith(i)&&
!r.has(a)).map(a=>a.slice(i.length)),nothing:l}}function Nt({id:e,slots:t,basis:n,spans:o},s,r,i){return{id:e,slots:t.map(
c=>({...c,values:c.values.map(l=>Et(l,i))})),basis:n,quote:o,words:o.map(c=>r.text.slice(...c)),begun:s&&{revision:r.revision,
slots:s.slots,basis:s.basis,quote:s.spans}}}function Et(e,{made:t}){if(e.is!=="entity"||!t[e.id])return e;let n=t[e.id].
members;return{is:"new",entity:{...t[e.id],members:n},...e.at&&{at:e.at}}}function It(e,{entities:t,made:n}){let o=new Set(
e.flatMap(({values:s})=>s.flatMap(r=>r.is==="entity"?[r.id]:[])));return Object.fromEntries(t.filter(({id:s})=>o.has(s)&&
!n[s]).map(({id:s,label:r})=>[s,r]))}var P="actorgraph sent file ";function F(e,t,n){let{texts:o,coder:s,title:r}=t.corpus,i=(f,d={})=>Object.entries(d).reduce(
(b,[g,tt])=>b.replace(`{${g}}`,String(tt)),o[f]??f),c=`${s}.json`,l=$t(t.page),a="",u=()=>{let f=new Blob([`${JSON.stringify(
G(t,n.all),null,1)}
`],{type:"application/json"}),d=URL.createObjectURL(f),b=w("a",{href:d,download:c});document.body.append(b),b.click(),b.
remove(),setTimeout(()=>URL.revokeObjectURL(d),6e4),l=n.all.length,At(t.page,l),a="",m()},p=async({target:f})=>{let[d]=f.
files??[],b=d&&H(await d.text(),t);a=d&&!b?i("sent_other_file",{file:d.name}):"",b&&n.join(b),m()},m=()=>{let f=n.all.length-
l,d=f>0?i(f===1?"sent_step_left":"sent_steps_left",{n:f}):l?i("sent_in_file",{file:c}):"";L(e,w("b",{},w("bdi",{},r)),w(
"span",{class:a||!n.isKept?"bad":"quiet",role:"status"},a||(n.isKept?d:i("sent_keeps_nothing"))),w("button",{type:"butto\
n",class:f>0?"wanted":"",onclick:u},i("sent_save",{file:c})),w("label",{class:"open"},i("sent_open"),w("input",{type:"fi\
le",accept:".json",onchange:p})))};return addEventListener("beforeunload",f=>{!n.isKept&&n.all.length>l&&f.preventDefault()}),
m(),m}function $t(e){try{return Number(localStorage.getItem(P+e))||0}catch{return 0}}function At(e,t){try{localStorage.setItem(
P+e,String(t))}catch{}}var[Tt,Ut,I]=[200,404,409];function V(e,t){return{ask:async(n,o,s)=>Mt(await e,t,n,o,s),send:async()=>_(I,(await e).corpus.
texts.sent_not_here),listen:n=>(t.changed=async()=>{let{articles:o}=await e;n({version:t.all.length,vocabulary:!1,entities:!0,
articles:o.map(({id:s})=>s)})},()=>{})}}function Mt(e,t,n,o,s){let r=new URL(o,"http://page"),i=S(e,t.all);if(n==="GET")
return Lt(e,i,r);if(n==="POST"&&r.pathname.endsWith("/preview"))return h({problems:[],tie:"",plain:{is:!1,why:""}});let c=t.
all.some(({name:m})=>m===s?.name),l=s?.article??decodeURIComponent(r.pathname.split("/")[3]??"");if(r.pathname===y)return Dt(
e,t,s,c);let a=c?{work:i,keys:[],told:[]}:k(e,i,{method:n,path:r.pathname,body:s});if("refusal"in a)return _(I,Jt(e,a.refusal,
(a.places??[]).join(", ")),a.places);c||t.add({name:s.name,method:n,path:r.pathname,body:s});let{keys:u}=a,p=u[0]?.split(
"/")[1]?.split("#")[0]??l;return h({keys:u,article:a.work.articles[p]??a.work.articles[l],entities:a.work.entities.filter(
({id:m})=>a.work.made[m]),told:a.told})}function Dt(e,t,n,o){let s=K(t.all);if(!s&&!o)return _(I,e.corpus.texts.sent_nothing_back);
s&&!o&&t.add({name:n.name,method:"POST",path:y,body:n,undoes:s.name});let r=S(e,t.all);return h({keys:[],article:r.articles[n.
article],entities:r.entities,told:[e.corpus.texts.sent_taken_back]})}function Lt(e,t,{pathname:n,searchParams:o}){let[,,
s,r="",i=""]=n.split("/"),c=t.articles[decodeURIComponent(s==="articles"?r:o.get("article")??"")];if(s==="corpus")return h(
Rt(e,t));if(s==="entities")return h(t.entities);if(s==="progress")return h(Bt(t));if(s==="problems"||s==="quotes")return h(
[]);if(!c)return _(Ut,e.corpus.texts.sent_not_here);if(s==="vocabulary")return h(e.vocabularies[c.lang]);if(s==="drafts")
return h({article:c.id,sentence:Number(o.get("sentence")),proposals:[],isWithheld:!1,faults:[]});if(i==="relations"){let l=Number(
o.get("first")??0);return h((e.rankings[c.id]??[]).slice(l,l+Number(o.get("most")??1/0)))}return i==="elsewhere"?h(Ct(t,
c.id)):i?_(I,e.corpus.texts.sent_not_here):h(c)}function Rt({corpus:e},t){let n=e.articles.map(o=>{let s=t.articles[o.id];
return{...o,...z(s),statements:s.statements.length}});return{...e,articles:n}}function z({sentences:e,statements:t}){let n=t.
flatMap(r=>r.spans),o=([r,i])=>n.some(([c,l])=>c<i&&r<l);return{coded:e.filter(({span:r})=>o(r)).length,nothing:e.filter(
({span:r,nothing:i})=>i&&!o(r)).length}}var Bt=({articles:e})=>Object.values(e).map(t=>{let{coded:n,nothing:o}=z(t),s=t.
sentences.length,r=s-n-o;return{article:t.id,coder:t.coder,sentences:s,coded:n,nothing:o,left:r,statements:t.statements.
length}}),Ct=({articles:e},t)=>Object.values(e).filter(n=>n.id!==t).flatMap(({statements:n})=>n).map(({key:n,id:o,coder:s,
article:r,words:i,isDenied:c})=>({key:n,id:o,coder:s,article:r,words:i,isDenied:c})),h=e=>({status:Tt,body:e}),_=(e,t,n=[])=>({
status:e,body:{message:t,problems:[],conflict:null,places:n,article:null}}),Jt=({corpus:e},t,n)=>(e.texts[t]??t).replace(
"{places}",n);var $=class{all=[];isKept=!0;changed=()=>{};#t;constructor(t){this.#t=`actorgraph sent ${t} `,this.#n(),addEventListener(
"storage",({key:n})=>{n!==null&&!n.startsWith(this.#t)||(this.#n(),this.changed())})}add(t){this.#e({...t,at:(this.all.at(
-1)?.at??0)+1})}join(t){let n=new Set(this.all.map(({name:s})=>s)),o=t.filter(({name:s})=>!n.has(s));for(let s of o)this.#e(
s);return o.length&&this.changed(),o.length}#e(t){try{localStorage.setItem(this.#t+t.name,JSON.stringify(t))}catch{this.
isKept=!1}this.#s([...this.all,t])}#n(){try{let n=Object.keys(localStorage).filter(s=>s.startsWith(this.#t)).flatMap(s=>qt(
localStorage.getItem(s))),o=new Set(n.map(({name:s})=>s));this.#s([...n,...this.isKept?[]:this.all.filter(({name:s})=>!o.
has(s))])}catch{this.isKept=!1}}#s(t){this.all=t.sort((n,o)=>n.at-o.at||(n.name<o.name?-1:1))}};function qt(e){try{return[
JSON.parse(e??"")]}catch{return[]}}var Q=O("sent"),X=new $(Q.dataset.page??""),Z=q("given"),Y=V(Z,X),v=()=>{};Z.then(e=>{v=F(Q,e,X),document.title=`${e.corpus.
title} \u2013 actorgraph`});Object.assign(window,{annotatorIn:{connection:{...Y,ask:async(e,t,n)=>{let o=await Y.ask(e,t,
n);return e!=="GET"&&v(),o}},article:null,statement:null}});})();

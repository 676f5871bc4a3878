"use strict";(()=>{var C=new Set(["p","h1","h2","h3","h4","li","dt","dd","td","th","caption","blockquote","summary"]);for(let e of["legend",
"option","input"])C.add(e);function b(e,t={},...n){return st(document.createElement(e),C.has(e)?{dir:"auto",...t}:t,n)}function st(e,t,n){for(let[r,s]of Object.entries(t))s==null||s===!1||(typeof s=="function"?e.addEventListener(r.slice(2),
s):r==="value"||r==="checked"?Object.assign(e,{[r]:s}):e.setAttribute(r,s===!0?"":String(s)));return T(e,n),e}function T(e,t){
for(let n of t)n==null||n===!1||n===""||(Array.isArray(n)?T(e,n):e.append(n instanceof Node?n:String(n)))}function L(e,...t){
e.replaceChildren(),T(e,t)}function O(e){let t=document.getElementById(e);if(!t)throw new Error(`the page has no ${e}`);
return t}var rt=new TextDecoder,_=class{#e;#t;#n;#s=-1;constructor(t,n){this.#e=t,this.#t=n,this.length=n.length-1}get(t){return t!==
this.#s&&(this.#n=JSON.parse(rt.decode(this.#e.subarray(this.#t[t],this.#t[t+1]))),this.#s=t),this.#n}*entries(){for(let t=0;t<
this.length;t++)yield[t,this.get(t)]}};var ot={Int8Array,Int16Array,Int32Array},D=8,at=-(2**31);function R(e){let t=D+Number(new DataView(e).getBigUint64(0,!0)),
n=new TextDecoder().decode(new Uint8Array(e,D,t-D)),{value:r,columns:s,lines:o}=JSON.parse(n);for(let{path:i,type:c,at:l,
length:a,nothing:u}of s){let p=new ot[c](e,t+l,a);P(r,i,u?it(p):p)}for(let{path:i,at:c,length:l,starts:a}of o){let u=new Int32Array(
e,t+a,l+1);P(r,i,new _(new Uint8Array(e,t+c),u))}return r}function P(e,t,n){let r=t.slice(0,-1).reduce((s,o)=>s[o],e);r[t.
at(-1)]=n}var it=e=>Array.from(e,t=>t===at?null:t);async function K(e){let t=ct(e);return t.type==="application/json"?JSON.parse(t.text):R(await lt(t))}var ct=e=>O(e);async function lt({
type:e,text:t}){if(e!=="application/parts")return B([J(t)]);try{let n=[];for(let r of JSON.parse(t))n.push(J(await ut(r)));
return await B(n)}catch(n){throw O("broken").hidden=!1,n}}var B=e=>new Response(new Blob(e).stream().pipeThrough(new DecompressionStream(
"gzip"))).arrayBuffer();function ut(e){return new Promise((t,n)=>{let r=b("script",{src:e,onload:()=>{let{parts:s}=window,
o=s[e];delete s[e],r.remove(),t(o)},onerror:()=>n(new Error(`${e} does not lie beside the page`))});document.head.append(
r)})}var J=e=>Uint8Array.fromBase64?.(e)??Uint8Array.from(atob(e),t=>t.charCodeAt(0));var ft=["mode","certainty","author_stance"];function M(e,t,n,r,s){let o=r.articles[e.article],i=a=>dt(n.find(u=>u.field===
a)?.values??[],r),c=n.find(({field:a})=>a==="relation")?.values[0],l=c?.is==="relation"?s.relations[c.id]:void 0;return{
key:`${o.coder}/${o.id}#${t}`,id:t,coder:o.coder,article:o.id,slots:n,basis:e.basis,spans:e.quote,missing:null,isHeadline:e.
quote.some(([a])=>a<(o.sentences[0]?.span[1]??0)),words:{subject:i("subject"),relation:l?.label??"",object:i("object"),by:i(
"according_to")||null},sign:l?.sign??"neither",marks:ft.map(i).filter(Boolean),isDenied:i("polarity")==="denied",problems:[]}}
var x=({articles:e},t)=>Object.values(e).flatMap(({statements:n})=>n).find(n=>n.key===t),dt=(e,t)=>e.map(n=>pt(n,t)).join(
", ");function pt(e,t){switch(e.is){case"entity":return t.entities.find(({id:n})=>n===e.id)?.label??e.id;case"statement":{
let{subject:n=e.key,relation:r="",object:s=""}=x(t,e.key)?.words??{};return`\u201C${[n,r,s].filter(Boolean).join(" ")}\u201D`}case"\
words":case"text":return e.text;default:return"\u2026"}}var mt=e=>[...e].sort((t,n)=>(t.spans[0]?.[0]??0)-(n.spans[0]?.[0]??
0)),U=(e,t)=>({...e,statements:mt(t)});var ht=/^\/api\/articles\/[^/]+\/statements$/,wt=/^\/api\/articles\/([^/]+)\/nothing$/,bt=/^\/api\/statements\/(.+)$/,y="\
/api/undo",E=({articles:e,entities:t})=>({articles:Object.fromEntries(e.map(n=>[n.id,n])),made:{},entities:t,number:0});
function S(e,t){let n=new Set(t.map(({undoes:s})=>s)),r=E(e);for(let s of t){if(s.path===y||n.has(s.name))continue;let o=k(
e,r,s);"work"in o&&(r=o.work)}return r}function W(e){let t=new Set(e.map(({undoes:n})=>n));return e.filter(({path:n,name:r})=>n!==
y&&!t.has(r)).at(-1)}function k(e,t,{method:n,path:r,body:s}){let[,o]=wt.exec(r)??[],[,i]=bt.exec(r)??[];return n==="POS\
T"&&ht.test(r)&&!s.decides?yt(e,t,s):n==="POST"&&o?jt(t,decodeURIComponent(o),s):n==="DELETE"&&i?kt(t,decodeURIComponent(
i)):{refusal:"sent_not_here"}}function yt(e,t,n){let r=t.articles[n.article],s=r?.statements.find(({id:a})=>a===n.id);if(!r||
n.id!==null&&!s)return{refusal:"sent_gone"};if(n.slots.some(({values:a})=>a.some(({is:u})=>u==="new relation")))return{refusal:"\
sent_no_relation"};let o=t,i=a=>{if(a.is!=="new")return a;let{work:u,id:p}=Ot(e,o,a.entity,r.id);return o=u,{is:"entity",
id:p,...a.at&&{at:a.at}}},c=n.slots.map(a=>({...a,values:a.values.map(i)})),l=[];for(let[a,u]of gt(c).entries()){let p=a===
0&&n.id!==null?n.id:`${e.letters}${o.number+1}`;p!==n.id&&(o={...o,number:o.number+1});let m=M(n,p,u,o,e.vocabularies[r.
lang]),f=o.articles[r.id].statements.filter(({key:d})=>d!==m.key);o=I(o,U(r,[...f,m])),l.push(m.key)}for(let{statement:a,
field:u}of n.backwards)o=xt(e,o,a,u,l[0]);return n.fills&&(o=St(e,o,n.fills.statement,n.fills.field,l[0])),{work:o,keys:l,
told:[]}}function gt(e){let t=[[]];for(let n of e){let s=n.each&&n.values.length>1&&["subject","object"].includes(n.field)?
n.values.map(o=>({...n,values:[o]})):[n];t=t.flatMap(o=>s.map(i=>[...o,i]))}return t}function Ot(e,t,n,r){let s=`${e.corpus.
coder}/${r}`,o=JSON.stringify(n),i=Object.keys(t.made).find(g=>JSON.stringify(t.made[g])===o),c=i&&(!n.isLocal||t.entities.
find(g=>g.id===i)?.local===s);if(i&&c)return{work:t,id:i};let l=t.number+1,{label:a,lang:u,type:p,country:m,aliases:f}=n,
d={id:`new-${e.letters}${l}`,type:p,label:a,lang:u||null,names:f.length?[a,...f]:[],country:m,local:n.isLocal?s:null,uses:1},
w={made:{...t.made,[d.id]:n},entities:[...t.entities,d]};return{work:{...t,...w,number:l},id:d.id}}function xt(e,t,n,r,s){
let o=x(t,n);if(!o)return t;let i={is:"statement",key:s},c=o.slots.some(l=>l.field===r)?o.slots.map(l=>l.field===r?{...l,
values:[...l.values,i]}:l):[...o.slots,{field:r,values:[i],each:!1,isInferred:!1}];return G(e,t,o,c)}function St(e,t,n,r,s){
let o=x(t,n);if(!o)return t;let i={is:"statement",key:s},c=o.slots.map(l=>l.field===r?{...l,values:l.values.map(a=>a.is===
"later"?i:a)}:l);return G(e,t,o,c)}function G(e,t,n,r){let s=t.articles[n.article],i={article:s.id,basis:n.basis,quote:n.
spans},c=M(i,n.id,r,t,e.vocabularies[s.lang]),l=s.statements.map(a=>a.key===n.key?c:a);return I(t,{...s,statements:l})}function kt(e,t){
let n=x(e,t);if(!n)return{refusal:"sent_gone"};let r=Object.values(e.articles).flatMap(({statements:o})=>o).filter(o=>o.
key!==t&&o.slots.some(({values:i})=>i.some(c=>c.is==="statement"&&c.key===t)));if(r.length)return{refusal:"sent_still_na\
med",places:r.map(({id:o})=>o)};let s=e.articles[n.article];return{work:I(e,U(s,s.statements.filter(o=>o!==n))),keys:[t],
told:[]}}function jt(e,t,{sentence:n,is:r}){let s=e.articles[t];if(!s?.sentences[n])return{refusal:"sent_gone"};let o=r?
{coder:s.coder,day:""}:null,i=s.sentences.map((c,l)=>l===n?{...c,nothing:o}:c);return{work:I(e,{...s,sentences:i}),keys:[],
told:[]}}var I=(e,t)=>({...e,articles:{...e.articles,[t.id]:t}});function q(e,t){let n=S(e,t),r=E(e).articles,s=_t(e,t),o=Object.entries(n.articles).map(([c,l])=>[c,Et(r[c],l,s,n)]),i=Object.
values(n.articles).flatMap(({statements:c})=>c.flatMap(({slots:l})=>l));return{form:1,page:e.page,base:e.base,coder:e.corpus.
coder,articles:Object.fromEntries(o),names:$t(i,n),steps:t}}function H(e,t){try{let{form:n,page:r,steps:s}=JSON.parse(e);
return n===1&&r===t.page&&Array.isArray(s)&&s.every(Nt)?s:null}catch{return null}}var Nt=e=>Number.isInteger(e?.at)&&[e.
name,e.method,e.path].every(t=>typeof t=="string");function _t(e,t){let n=new Set(t.map(({undoes:o})=>o)),r=E(e),s=new Set(
e.articles.flatMap(({statements:o})=>o.map(({key:i})=>i)));for(let o of t){if(o.path===y)continue;let i=k(e,r,o);if("wor\
k"in i){for(let c of i.keys)s.add(c);n.has(o.name)||(r=i.work)}}return s}function Et(e,t,n,r){let s=new Map(e.statements.
map(a=>[a.key,a])),o=new Set(t.statements.map(({key:a})=>a)),i=`${t.coder}/${t.id}#`,c=t.statements.filter(a=>a!==s.get(
a.key)),l=t.sentences.flatMap(({span:a,nothing:u},p)=>!!u==!!e.sentences[p].nothing?[]:[{span:a,words:t.text.slice(...a),
is:!!u}]);return{print:t.print,statements:c.map(a=>It(a,s.get(a.key)??null,t,r)),removed:[...n].filter(a=>a.startsWith(i)&&
!o.has(a)).map(a=>a.slice(i.length)),nothing:l}}function It({id:e,slots:t,basis:n,spans:r},s,o,i){return{id:e,slots:t.map(
c=>({...c,values:c.values.map(l=>At(l,i))})),basis:n,quote:r,words:r.map(c=>o.text.slice(...c)),begun:s&&{revision:o.revision,
slots:s.slots,basis:s.basis,quote:s.spans}}}function At(e,{made:t}){if(e.is!=="entity"||!t[e.id])return e;let n=t[e.id].
members;return{is:"new",entity:{...t[e.id],members:n},...e.at&&{at:e.at}}}function $t(e,{entities:t,made:n}){let r=new Set(
e.flatMap(({values:s})=>s.flatMap(o=>o.is==="entity"?[o.id]:[])));return Object.fromEntries(t.filter(({id:s})=>r.has(s)&&
!n[s]).map(({id:s,label:o})=>[s,o]))}var F="actorgraph sent file ";function V(e,t,n){let{texts:r,coder:s,title:o}=t.corpus,i=(f,d={})=>Object.entries(d).reduce(
(w,[g,nt])=>w.replace(`{${g}}`,String(nt)),r[f]??f),c=`${s}.json`,l=Tt(t.page),a="",u=()=>{let f=new Blob([`${JSON.stringify(
q(t,n.all),null,1)}
`],{type:"application/json"}),d=URL.createObjectURL(f),w=b("a",{href:d,download:c});document.body.append(w),w.click(),w.
remove(),setTimeout(()=>URL.revokeObjectURL(d),6e4),l=n.all.length,Dt(t.page,l),a="",m()},p=async({target:f})=>{let[d]=f.
files??[],w=d&&H(await d.text(),t);a=d&&!w?i("sent_other_file",{file:d.name}):"",w&&await n.join(w),m()},m=()=>{let f=n.
all.length-l,d=f>0?i(f===1?"sent_step_left":"sent_steps_left",{n:f}):l?i("sent_in_file",{file:c}):"";L(e,b("b",{},b("bdi",
{},o)),b("span",{class:a||!n.isKept?"bad":"quiet",role:"status"},a||(n.isKept?d:i("sent_keeps_nothing"))),b("button",{type:"\
button",class:f>0?"wanted":"",onclick:u},i("sent_save",{file:c})),b("label",{class:"open"},i("sent_open"),b("input",{type:"\
file",accept:".json",onchange:p})))};return addEventListener("beforeunload",f=>{!n.isKept&&n.all.length>l&&f.preventDefault()}),
m(),m}function Tt(e){try{return Number(localStorage.getItem(F+e))||0}catch{return 0}}function Dt(e,t){try{localStorage.setItem(
F+e,String(t))}catch{}}var[Mt,Ut,A]=[200,404,409];function z(e,t){return{ask:async(n,r,s)=>(await t.ready,Ct(await e,t,n,r,s)),send:async()=>j(
A,(await e).corpus.texts.sent_not_here),listen:n=>(t.changed=async()=>{let{articles:r}=await e;n({version:t.all.length,vocabulary:!1,
entities:!0,articles:r.map(({id:s})=>s)})},()=>{})}}async function Ct(e,t,n,r,s){let o=new URL(r,"http://page"),i=S(e,t.
all);if(n==="GET")return Pt(e,i,o);if(n==="POST"&&o.pathname.endsWith("/preview"))return h({problems:[],tie:"",plain:{is:!1,
why:""}});let c=t.all.some(({name:m})=>m===s?.name),l=s?.article??decodeURIComponent(o.pathname.split("/")[3]??"");if(o.
pathname===y)return Lt(e,t,s,c);let a=c?{work:i,keys:[],told:[]}:k(e,i,{method:n,path:o.pathname,body:s});if("refusal"in
a)return j(A,Kt(e,a.refusal,(a.places??[]).join(", ")),a.places);c||await t.add({name:s.name,method:n,path:o.pathname,body:s});
let{keys:u}=a,p=u[0]?.split("/")[1]?.split("#")[0]??l;return h({keys:u,article:a.work.articles[p]??a.work.articles[l],entities:a.
work.entities.filter(({id:m})=>a.work.made[m]),told:a.told})}async function Lt(e,t,n,r){let s=W(t.all);if(!s&&!r)return j(
A,e.corpus.texts.sent_nothing_back);s&&!r&&await t.add({name:n.name,method:"POST",path:y,body:n,undoes:s.name});let o=S(
e,t.all);return h({keys:[],article:o.articles[n.article],entities:o.entities,told:[e.corpus.texts.sent_taken_back]})}function Pt(e,t,{
pathname:n,searchParams:r}){let[,,s,o="",i=""]=n.split("/"),c=t.articles[decodeURIComponent(s==="articles"?o:r.get("arti\
cle")??"")];if(s==="corpus")return h(Rt(e,t));if(s==="entities")return h(t.entities);if(s==="progress")return h(Bt(t));if(s===
"problems"||s==="quotes")return h([]);if(!c)return j(Ut,e.corpus.texts.sent_not_here);if(s==="vocabulary")return h(e.vocabularies[c.
lang]);if(s==="drafts")return h({article:c.id,sentence:Number(r.get("sentence")),proposals:[],isWithheld:!1,faults:[]});
if(i==="relations"){let l=Number(r.get("first")??0);return h((e.rankings[c.id]??[]).slice(l,l+Number(r.get("most")??1/0)))}
return i==="elsewhere"?h(Jt(t,c.id)):i?j(A,e.corpus.texts.sent_not_here):h(c)}function Rt({corpus:e},t){let n=e.articles.
map(r=>{let s=t.articles[r.id];return{...r,...Y(s),statements:s.statements.length}});return{...e,articles:n}}function Y({
sentences:e,statements:t}){let n=t.flatMap(o=>o.spans),r=([o,i])=>n.some(([c,l])=>c<i&&o<l);return{coded:e.filter(({span:o})=>r(
o)).length,nothing:e.filter(({span:o,nothing:i})=>i&&!r(o)).length}}var Bt=({articles:e})=>Object.values(e).map(t=>{let{
coded:n,nothing:r}=Y(t),s=t.sentences.length,o=s-n-r;return{article:t.id,coder:t.coder,sentences:s,coded:n,nothing:r,left:o,
statements:t.statements.length}}),Jt=({articles:e},t)=>Object.values(e).filter(n=>n.id!==t).flatMap(({statements:n})=>n).
map(({key:n,id:r,coder:s,article:o,words:i,isDenied:c})=>({key:n,id:r,coder:s,article:o,words:i,isDenied:c})),h=e=>({status:Mt,
body:e}),j=(e,t,n=[])=>({status:e,body:{message:t,problems:[],conflict:null,places:n,article:null}}),Kt=({corpus:e},t,n)=>(e.
texts[t]??t).replace("{places}",n);var N="steps";var $=class{all=[];isKept=!0;changed=()=>{};ready;#e;#t=null;constructor(t){this.#e=`actorgraph sent ${t} `,this.#o();let n=new Promise(
r=>setTimeout(r,3e3));this.ready=Promise.race([this.#i(`actorgraph sent ${t}`),n]),addEventListener("storage",({key:r})=>{
r!==null&&!r.startsWith(this.#e)||(this.#o(),this.changed())})}async add(t){await this.#n({...t,at:(this.all.at(-1)?.at??
0)+1})}async join(t){let n=new Set(this.all.map(({name:s})=>s)),r=t.filter(({name:s})=>!n.has(s));for(let s of r)await this.#n(
s);return r.length&&this.changed(),r.length}async#n(t){this.#r([t]);let n=await this.#a([t]);this.isKept=this.#s(t)||n}#s(t){
try{return localStorage.setItem(this.#e+t.name,JSON.stringify(t)),!0}catch{return!1}}#o(){try{let t=Object.keys(localStorage).
filter(n=>n.startsWith(this.#e));this.#r(t.flatMap(n=>Wt(localStorage.getItem(n))))}catch{this.isKept=!1}}async#i(t){try{
let n=indexedDB.open(t,1);n.onupgradeneeded=()=>n.result.createObjectStore(N,{keyPath:"name"}),this.#t=await Q(n);let r=this.
all,s=await Q(this.#t.transaction(N).objectStore(N).getAll()),o=new Set(s.map(c=>c.name)),i=this.all.length;this.#r(s),this.
all.length>i&&this.changed(),await this.#a(r.filter(c=>!o.has(c.name))),this.isKept=!0}catch{this.#t=null}}#a(t){return new Promise(
n=>{try{if(!this.#t)return n(!1);let r=this.#t.transaction(N,"readwrite",{durability:"strict"});for(let s of t)r.objectStore(
N).put(s);r.oncomplete=()=>n(!0),r.onabort=r.onerror=()=>n(!1)}catch{n(!1)}})}#r(t){let n=new Map([...this.all,...t].map(
r=>[r.name,r]));this.all=[...n.values()].sort((r,s)=>r.at-s.at||(r.name<s.name?-1:1))}};function Wt(e){try{return[JSON.parse(
e??"")]}catch{return[]}}var Q=e=>new Promise((t,n)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>n(e.error)});var Z=O("sent"),v=new $(Z.dataset.page??""),tt=K("given"),X=z(tt,v),et=()=>{};tt.then(e=>{et=V(Z,e,v),document.title=`${e.
corpus.title} \u2013 actorgraph`});Object.assign(window,{annotatorIn:{connection:{...X,ask:async(e,t,n)=>{let r=await X.
ask(e,t,n);return e!=="GET"&&et(),r}},article:null,statement:null}});})();

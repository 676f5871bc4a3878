"use strict";(()=>{var be=Object.create;var z=Object.defineProperty;var ge=Object.getOwnPropertyDescriptor;var _e=Object.getOwnPropertyNames;var ke=Object.getPrototypeOf,we=Object.prototype.hasOwnProperty;var ve=(s,t)=>()=>{try{return t||s((t={exports:{}}).exports,t),t.exports}catch(e){throw t=0,e}};var Se=(s,t,e,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of _e(t))!we.call(s,o)&&o!==e&&z(s,o,{get:()=>t[o],
enumerable:!(a=ge(t,o))||a.enumerable});return s};var P=(s,t,e)=>(e=s!=null?be(ke(s)):{},Se(t||!s||!s.__esModule?z(e,"default",{value:s,enumerable:!0}):e,s));var I=ve((He,X)=>{X.exports=window.annotatorShared});var E=P(I(),1);var B=P(I(),1),q=class extends B.Component{element=(0,B.createRef)();componentDidMount(){let t=this.element.current;(t.querySelector(
"[autofocus]")??t).focus()}render({say:t,name:e,title:a,deeds:o,close:l,children:r}){let c=l?[...o,{keys:["Escape"],shown:"\
Esc",name:"back_to_reading",does:l}]:o,u=c.map(({keys:[i],shown:n,name:d})=>({shown:n,name:d,press:{name:i,isShift:!1}})),
$=i=>{let n=c.find(d=>d.keys.includes(i));return n?.does(),!!n};return B.html`<div class="annotator in-screen" onKeyDown=${i=>this.
keyDown(i,$)}>
<main class="screen" tabindex="-1" ref=${this.element} aria-label=${a}>
<h1>${a}</h1>
${r}
</main>
<${B.KeyBar} say=${t} place=${t(`place_${e}`)} keys=${u} press=${i=>$(i.name)} />
</div>`}keyDown(t,e){let{hasLetters:a}=this.props;if(t.isComposing||t.ctrlKey||t.metaKey||t.altKey)return;let o=t.target,
l=o.matches("input, textarea, select");t.key.length===1&&(l||!a)||t.key==="Enter"&&o.matches("button, a, textarea, input\
, summary")||l&&!["Escape","ArrowDown","ArrowUp"].includes(t.key)||e(t.key)&&t.preventDefault()}},N=(s,t,e)=>[{keys:["j",
"ArrowDown"],shown:"j",name:"next",does:()=>e(Math.min(s+1,t-1))},{keys:["k","ArrowUp"],shown:"k",name:"back",does:()=>e(
Math.max(s-1,0))}],j=s=>s?.scrollIntoView({block:"nearest"}),G=s=>t=>{t.preventDefault(),s()};function Z({shown:s,session:t}){let e=t.say,[a,o]=(0,E.useState)(""),l=a.toLowerCase(),r=(s.corpus?.articles??[]).filter(
({id:m,title:b})=>`${m} ${b}`.toLowerCase().includes(l)),c=s.known?.article.id,[u,$]=(0,E.useState)(Math.max(0,r.findIndex(
({id:m})=>m===c))),i=Math.min(u,r.length-1);(0,E.useEffect)(()=>{t.opening.count()},[]),(0,E.useEffect)(()=>j(document.querySelector(
"tr.marked")),[i]);let n=()=>r[i]&&t.opening.open(r[i].id),d=[{keys:["Enter"],shown:"\u23CE",name:"open_article",does:n},
...N(i,r.length,$),{keys:["v"],shown:"v",name:"new_article",does:()=>t.show("new")},{keys:["g"],shown:"g",name:"progress",
does:()=>t.show("progress")},...s.known?[{keys:["e"],shown:"e",name:"entities_screen",does:()=>t.show("entities")}]:[],{
keys:["!"],shown:"!",name:"problems",does:()=>t.show("problems")}];return E.html`<${q}
say=${e}
name="articles"
title=${s.corpus?.title||e("articles")}
deeds=${d}
hasLetters=${s.hasLetters}
close=${s.known?()=>t.show(null):null}
>
<form onSubmit=${G(n)}>
<label>${e("find_article")} <input type="search" value=${a} onInput=${({currentTarget:m})=>o(m.value)} /></label>
</form>
<table>
<thead>
<tr>${["article","day","sentences","coded","nothing","left","statements","problems"].map(m=>E.html`<th scope="col">${e(m)}</th>`)}</tr>
</thead>
<tbody>
${r.map((m,b)=>E.html`<${Oe} key=${m.id} article=${m} isMarked=${b===i} open=${()=>t.opening.open(m.id)} />`)}
</tbody>
</table>
${!r.length&&E.html`<p class="asks">${e("nothing_found")}</p>`}
<//>`}function Oe({article:s,isMarked:t,open:e}){let{title:a,lang:o,published:l,sentences:r,coded:c,nothing:u,statements:$,
problems:i}=s;return E.html`<tr class=${(0,E.classes)(t&&"marked")} aria-current=${t?"true":null}>
<td><button type="button" class="plain link" onClick=${e}><bdi lang=${o}>${a}</bdi></button></td>
<td class="day">${l??"\u2013"}</td>
${[r,c,u,Math.max(0,r-c-u),$,i].map(n=>E.html`<td class="number">${n}</td>`)}
</tr>`}var y=P(I(),1);var U=P(I(),1);function ee({say:s,told:t,kept:e,gone:a,word:o}){return U.html`<p>${s("names_change",{n:t.statements,files:t.
files.length,places:t.places})}</p>
<ul>${t.files.map(l=>U.html`<li key=${l}>${l}</li>`)}</ul>
${t.differing.length>0&&U.html`<table>
<thead><tr><th scope="col">${s("field")}</th><th scope="col">1 ${e}</th><th scope="col">2 ${a}</th></tr></thead>
<tbody>
${t.differing.map(l=>U.html`<tr key=${l.field}>
<td>${l.field}</td>
<td>${o==="kept"?U.html`<ins>${l.kept}</ins>`:l.kept}</td>
<td>${o==="gone"?U.html`<ins>${l.gone}</ins>`:l.gone}</td>
</tr>`)}
</tbody>
</table>`}`}var qe=200,H={is:"list",entity:null,chosen:null,told:null,word:null},Le={id:"",label:"",lang:null,cells:[]},xe=[["r","re\
name","rename_entity"],["i","id","another_id"],["t","type","another_type"],["c","country","another_country"],["m","merge",
"merge_entity"]],Ee=["entity","type_of","country_of","used","id_of"],Ce={type:["type_of","id_of"],country:["country_of",
"used","id_of"]};function ne({shown:s,session:t}){let{say:e,connection:a}=t,{known:o}=s,[l,r]=(0,y.useState)(""),[c,u]=(0,y.useState)(
""),[$,i]=(0,y.useState)(0),[n,d]=(0,y.useState)(H),[m,b]=(0,y.useState)(""),L=n.is==="rename"||n.is==="id",k=o?Ae(t,o,n,
l):[],M=Math.max(0,Math.min($,k.length-1));(0,y.useEffect)(()=>j(document.querySelector("tr.marked")),[M]);let p=!n.told;
(0,y.useLayoutEffect)(()=>{p||te()},[p]);let g=h=>{d({...H,...h}),b(""),r(""),i(0),h.entity&&u(h.is==="id"?h.entity.id:h.
entity.label)},S=async(h,F)=>{let{entity:K}=h;if(!K||!o)return;let[J,Q]=Me(h,c,o),{status:W,body:Y}=await a.ask("POST",J,
{...Q,isMade:F});if(W!==200)return b(Y?.message??e("saved_offline"));if(!F)return b(""),d({...h,told:Y});g(H),b(e(`done_${h.
is}`,{name:K.label,other:L?c:oe(e,h)})),t.stepped(K.id,(h.is==="id"?c:h.is==="merge"&&h.chosen?.id)||K.id),await t.opening.
renew({entities:!0,articles:[o.article.id]})},x=h=>h&&S({...n,chosen:h},!1),O=n.told!==null&&n.told.differing.length>0&&
n.word===null,A=h=>d({...n,word:h}),f=k[M],D=n.is==="list"&&f?o?.entities.find(({id:h})=>h===f.id):void 0,R=n.told?[...O?
[{keys:["1"],shown:"1",name:"word_of_kept",does:()=>A("kept")},{keys:["2"],shown:"2",name:"word_of_gone",does:()=>A("gon\
e")}]:[{keys:["Enter"],shown:"\u23CE",name:"change_names",does:()=>S(n,!0)}],{keys:["Backspace"],shown:"\u232B",name:"le\
ave_names",does:()=>g(H)}]:L?[]:[...n.is!=="list"&&f?[{keys:["Enter"],shown:"\u23CE",name:n.is==="merge"?"merge_with":"l\
ook_first",does:()=>x(f)}]:[],...n.is==="country"&&n.entity?.country?[{keys:["0"],shown:"0",name:"no_country",does:()=>x(
Le)}]:[],...D?xe.map(([h,F,K])=>({keys:[h],shown:h,name:K,does:()=>g({is:F,entity:D})})):[],{keys:["/"],shown:"/",name:n.
is==="type"?"find_type":"find_entity",does:()=>document.getElementById("find-entity")?.focus()},...N(M,k.length,i)],he=n.
is==="list"?o?()=>t.show(null):null:()=>g(H),ye=Ce[n.is]??Ee;return y.html`<${q} say=${e} name="entities" title=${Te(e,n)} deeds=${R} hasLetters=${s.
hasLetters} close=${he}>
<p role="status" class=${m?"note":"unseen"}>${m}</p>
${L&&!n.told&&y.html`<form key=${n.is} onSubmit=${G(()=>S(n,!1))}>
<label>${e(`new_${n.is}`)} <input type="text" autofocus ref=${se} value=${c} onInput=${({currentTarget:h})=>u(h.value)} /></label>
<button type="submit">${e("look_first")}</button>
<p class="quiet">${e(`help_${n.is}`)}</p>
</form>`}
${!L&&!n.told&&y.html`<form key=${n.is} onSubmit=${G(()=>n.is==="list"?te():x(f))}>
<label>${e(n.is==="type"?"find_type":"find_entity")} <input id="find-entity" type="search" autofocus ref=${se} value=${l} onInput=${({
currentTarget:h})=>r(h.value)} /></label>
</form>
<table>
<thead><tr>${ye.map(h=>y.html`<th scope="col">${e(h)}</th>`)}</tr></thead>
<tbody>
${k.map(({id:h,label:F,lang:K,cells:J},Q)=>y.html`<tr key=${h} class=${(0,y.classes)(Q===M&&"marked")} aria-current=${Q===
M?"true":null} onClick=${()=>i(Q)}>
<td lang=${K}>${F}</td>
${J.map(W=>y.html`<td class=${typeof W=="number"?"number":"name"}>${W}</td>`)}
<td class="quiet">${h}</td>
</tr>`)}
</tbody>
</table>
${!k.length&&y.html`<p class="asks">${e("nothing_found")}</p>`}`}
${n.told&&y.html`<${ee} say=${e} told=${n.told} kept=${n.chosen?.label} gone=${n.entity?.label} word=${n.word} />`}
<//>`}function Me({is:s,entity:t,chosen:e,word:a},o,{article:l}){let r=t?.id;switch(s){case"merge":return["/api/merging",
{kept:e?.id,gone:r,word:a}];case"type":return["/api/describing",{entity:r,type:e?.id,article:l.id}];case"country":return[
"/api/describing",{entity:r,country:e?.id,article:l.id}];default:return["/api/renaming",{entity:r,[s==="id"?"id":"label"]:o}]}}
var oe=(s,{chosen:t})=>t?.label||s("no_country");function Te(s,{is:t,entity:e,chosen:a,told:o}){let l=e?.label??"";return t===
"list"?s("entities_title"):!o||!a?s(`title_${t}`,{name:l}):s(`title_of_${t}`,{name:l,other:oe(s,{...H,chosen:a})})}function Ae({
index:s},t,e,a){let{entities:o,vocabulary:l}=t;if(e.is==="type")return Object.entries(l.types).filter(([n,{isAbstract:d}])=>!d&&
n!==e.entity?.type).filter(([n,{label:d}])=>ae([n,d],a)).map(([n,{label:d}])=>({id:n,label:d,lang:null,cells:[]})).sort(
(n,d)=>n.label<d.label?-1:1);let{is:r,entity:c}=e,u=new Map(o.map(({id:i,label:n})=>[i,n])),$=r==="country"&&s?(0,y.countriesOf)(
s):o;return De($,a).filter(({id:i})=>r==="list"||i!==c?.id&&(r!=="country"||i!==c?.country)).map(({id:i,label:n,lang:d,type:m,
country:b,uses:L})=>({id:i,label:n,lang:d,cells:r==="country"?[L]:[l.types[m]?.label??m,(b&&u.get(b))??"",L]}))}var ae=(s,t)=>s.
some(e=>e.toLowerCase().includes(t.trim().toLowerCase()));function De(s,t){let e=t.trim().toLowerCase(),a=o=>Number([o.id,
...(0,y.namesOf)(o)].some(l=>l.toLowerCase().startsWith(e)));return s.filter(o=>!o.local&&ae([o.id,...(0,y.namesOf)(o)],
t)).sort((o,l)=>a(l)-a(o)||l.uses-o.uses||(o.label<l.label?-1:1)).slice(0,qe)}var te=()=>document.querySelector("main.sc\
reen")?.focus(),se=s=>{s&&!s.dataset.seen&&(s.dataset.seen="1",s.focus())};var _=P(I(),1);function re({shown:s,session:t}){let e=t.say,{known:a,state:o,refusal:l}=s,r=l?.conflict??null,c=r?.fields??[],[u,$]=(0,_.useState)(
c.map(({decided:p})=>p)),[i,n]=(0,_.useState)(Math.max(0,c.findIndex(({decided:p})=>!p)));if((0,_.useEffect)(()=>{a&&t.opening.
renew({articles:[a.article.id]})},[]),(0,_.useEffect)(()=>j(document.querySelector("tr.marked")),[i]),!a||!o||!r)return null;
let d=u.filter(p=>p===null).length,m=r.isGone,b=()=>t.show(null),L=p=>{if(m)return p==="here"?k(null):b();let g=u.map((x,O)=>O===
i?p:x);$(g);let S=g.indexOf(null);S>=0&&n(S)},k=p=>{if(!o.draft)return;let g=a.article.statements.find(({key:A})=>A===r.
key),S=g&&p!==null?(0,_.draftOf)(g,a.article):null,x=new Map(c.map(({field:A},f)=>[A,u[f]])),O={...S?Ne(o.draft,S,x):o.draft,
id:p};t.writing.sending.merge({...(0,_.savingOf)(O,a,o.open),revision:r.revision,begun:null})},M=[{keys:["1"],shown:"1",
name:m?"save_as_new":"take_here",does:()=>L("here")},{keys:["2"],shown:"2",name:m?"leave_it_out":"take_there",does:()=>L(
"there")},...m?[]:N(i,c.length,n),...m||d?[]:[{keys:["Enter"],shown:"\u23CE",name:"write_it",does:()=>k(o.draft?.id??null)}]];
return _.html`<${q} say=${e} name="merge" title=${e("merge_title")} deeds=${M} hasLetters=${s.hasLetters} close=${b}>
<p>${l?.message}</p>
<p class="quiet">${e("merge_kept")}</p>
${!m&&_.html`<table>
<thead>
<tr>${["field","was_before","here","in_the_file","taken"].map(p=>_.html`<th scope="col">${e(p)}</th>`)}</tr>
</thead>
<tbody>
${c.map(({field:p,before:g,here:S,there:x},O)=>_.html`<tr
key=${p}
class=${(0,_.classes)(O===i&&"marked")}
aria-current=${O===i?"true":null}
onClick=${()=>n(O)}
>
<td>${Ie(a,p)}</td>
<td>${g??"\u2013"}</td>
<td>${u[O]==="here"?_.html`<ins>${S??"\u2013"}</ins>`:S??"\u2013"}</td>
<td>${u[O]==="there"?_.html`<ins>${x??"\u2013"}</ins>`:x??"\u2013"}</td>
<td>${u[O]?e(u[O]==="here"?"here":"in_the_file"):_.html`<b class="is-error">${e("to_choose")}</b>`}</td>
</tr>`)}
</tbody>
</table>`}
${d>0&&_.html`<p class="note">${e("merge_open",{n:d})}</p>`}
<//>`}var Ie=(s,t)=>(0,_.fieldOf)(s,t)?.label??t;function Ne(s,t,e){let a=r=>e.get(r)==="there",o=s.slots.filter(({field:r})=>!a(
r)),l=t.slots.filter(({field:r})=>a(r));return{...s,slots:[...o,...l],basis:a("inferred")?t.basis:s.basis,quote:a("quote")?
t.quote:s.quote}}var w=P(I(),1);var je=["publisher","published","language"];function le({shown:s,session:t}){let{say:e,connection:a}=t,[o,l]=(0,w.useState)(
""),[r,c]=(0,w.useState)(!1),[u,$]=(0,w.useState)(!1),[i,n]=(0,w.useState)(""),[d,m]=(0,w.useState)({publisher:"",published:"",
language:""}),[b,L]=(0,w.useState)(""),k=(0,w.useRef)(null),M=(0,w.useRef)(null),p=(0,w.useRef)(null),g=async f=>{c(!0),
l("");let{status:D,body:R}=await f;c(!1),D===200?await t.opening.begin(R.id??R.article?.id):l(R?.message??e("saved_offli\
ne"))},S=()=>!r&&i.trim()&&g(a.ask("POST","/api/articles",{text:i,...d})),x=f=>{let[D]=f??[];D&&g(a.send("/api/articles/\
from-file",D,D.name))},O=[{keys:["v"],shown:"v",name:"paste_text",does:()=>M.current?.focus()},{keys:["o"],shown:"o",name:"\
choose_file",does:()=>k.current?.click()},{keys:["w"],shown:"w",name:"web_address",does:()=>p.current?.focus()}],A=(s.corpus?.
articles.length??0)>0;return w.html`<${q}
say=${e}
name="new_article"
title=${e(A?"new_article_title":"first_article_title")}
deeds=${O}
hasLetters=${s.hasLetters}
close=${A?()=>t.show(s.known?null:"articles"):null}
>
<p class="note problem" role="alert" hidden=${!o}>${o}</p>
<form
class="paste"
onSubmit=${G(S)}
onKeyDown=${f=>{f.key!=="Enter"||!(f.ctrlKey||f.metaKey)||(f.preventDefault(),S())}}
>
<label for="text">${e("paste_label")}</label>
<textarea id="text" autofocus ref=${M} rows="9" dir="auto" value=${i} onInput=${({currentTarget:f})=>n(f.value)}></textarea>
<p class="quiet">${e("paste_help")}</p>
<div class="facts">${je.map(f=>w.html`<label key=${f}>${e(`fact_${f}`)} <input
name=${f}
value=${d[f]}
onInput=${({currentTarget:D})=>m({...d,[f]:D.value})}
/></label>`)}</div>
<p class="quiet">${e("facts_help")}</p>
<button type="submit" disabled=${r||!i.trim()}>${e("add_text")} <kbd>Ctrl \u23ce</kbd></button>
</form>
<div
class=${(0,w.classes)("drop",u&&"over")}
onDragOver=${f=>{f.preventDefault(),$(!0)}}
onDragLeave=${()=>$(!1)}
onDrop=${f=>{f.preventDefault(),$(!1),x(f.dataTransfer?.files)}}
>
<label for="file">${e("drop_label")}</label>
<input id="file" type="file" ref=${k} disabled=${r} onChange=${({currentTarget:f})=>x(f.files)} />
</div>
<form onSubmit=${G(()=>b.trim()&&g(a.ask("POST","/api/articles/from-address",{address:b})))}>
<label for="address">${e("address_label")}</label>
<input id="address" type="url" ref=${p} value=${b} onInput=${({currentTarget:f})=>L(f.value)} />
<button type="submit" disabled=${r||!b.trim()}>${e("fetch_it")}</button>
<p class="quiet">${e("address_help")}</p>
</form>
<//>`}function ie({shown:s,session:t}){let{say:e,connection:a}=t,{corpus:o}=s,[l,r]=(0,w.useState)(o?.folder??""),[c,u]=(0,w.useState)(
o?.coder??""),[$,i]=(0,w.useState)(""),n=async()=>{let{status:d,body:m}=await a.ask("POST","/api/corpus",{title:l.trim()||
o?.folder,coder:c.trim()});d===200?await t.opening.start():i(m?.message??e("saved_offline"))};return w.html`<${q}
say=${e}
name="begin"
title=${e("no_corpus_title")}
deeds=${[{keys:["Enter"],shown:"\u23CE",name:"begin_corpus",does:n}]}
hasLetters=${s.hasLetters}
close=${null}
>
<p>${e("no_corpus")}</p>
<p class="note problem" role="alert" hidden=${!$}>${$}</p>
<form class="begin" onSubmit=${G(n)}>
<label for="title">${e("corpus_title")}</label>
<input id="title" autofocus placeholder=${o?.folder} value=${l} onInput=${({currentTarget:d})=>r(d.value)} />
<label for="coder">${e("your_coder_id")}</label>
<input id="coder" value=${c} onInput=${({currentTarget:d})=>u(d.value)} />
<button type="submit">${e("begin_corpus_in",{folder:o?.folder})}</button>
</form>
<p class="quiet">${e("begin_writes")}</p>
<//>`}var C=P(I(),1);var ce=["error","warning","to do"];function de({shown:s,session:t}){let e=t.say,[a,o]=(0,C.useState)(null),[l,r]=(0,C.useState)(
0);(0,C.useEffect)(()=>{t.connection.ask("GET","/api/problems").then(({status:n,body:d})=>o(n===200?Pe(d):[]))},[]);let c=a??
[],u=Math.min(l,c.length-1);(0,C.useEffect)(()=>j(document.querySelector("tr.marked")),[u]);let $=n=>{n?.article&&t.openField(
n.article,n.statement,n.field)},i=[{keys:["Enter"],shown:"\u23CE",name:"open_place",does:()=>$(c[u])},...N(u,c.length,r),
{keys:["q"],shown:"q",name:"mend_quotes",does:()=>t.show("quotes")}];return C.html`<${q}
say=${e}
name="problems"
title=${a?e(c.length===1?"problem_in_corpus":"problems_in_corpus",{n:c.length}):e("problems")}
deeds=${i}
hasLetters=${s.hasLetters}
close=${s.known?()=>t.show(null):null}
>
${a===null&&C.html`<p role="status">\u2026</p>`}
${a?.length===0&&C.html`<p class="note done">${e("no_problems")}</p>`}
${c.length>0&&C.html`<table>
<thead>
<tr><th scope="col">${e("where")}</th><th scope="col">${e("problem")}</th><th scope="col">${e("what_mends_it")}</th></tr>
</thead>
<tbody>
${c.map((n,d)=>C.html`<tr key=${d} class=${(0,C.classes)(d===u&&"marked")} aria-current=${d===u?"true":null} onClick=${()=>r(
d)}>
<td>
${n.article?C.html`<button type="button" class="plain link" onClick=${()=>$(n)}>${n.statement??n.article}</button>`:n.path}
<small>${n.path}:${n.line}</small>
</td>
<td><b class=${`is-${n.severity.replace(" ","-")}`}>${e(n.severity)}</b> ${n.message}</td>
<td>${n.hint}</td>
</tr>`)}
</tbody>
</table>`}
<//>`}var Pe=s=>[...s].sort((t,e)=>ce.indexOf(t.severity)-ce.indexOf(e.severity));var T=P(I(),1);var ue=["sentences","coded","nothing","left","statements"];function pe({shown:s,session:t}){let e=t.say,[a,o]=(0,T.useState)(
null);(0,T.useEffect)(()=>{t.connection.ask("GET","/api/progress").then(({status:r,body:c})=>o(r===200?Ge(c):[]))},[]);let l=new Map(
s.corpus?.articles.map(({id:r,title:c})=>[r,c]));return T.html`<${q}
say=${e}
name="progress"
title=${e("progress_title")}
deeds=${[{keys:["Enter"],shown:"\u23CE",name:"articles",does:()=>t.show("articles")}]}
hasLetters=${s.hasLetters}
close=${s.known?()=>t.show(null):null}
>
${a===null&&T.html`<p role="status">\u2026</p>`}
${a?.length===0&&T.html`<p>${e("no_progress")}</p>`}
${a!==null&&a.length>0&&T.html`<table>
<thead>
<tr>${["article","coder_of",...ue].map(r=>T.html`<th scope="col">${e(r)}</th>`)}</tr>
</thead>
<tbody>
${a.map(r=>T.html`<tr key=${`${r.coder} ${r.article}`}>
<td><button type="button" class="plain link" onClick=${()=>t.opening.open(r.article)}><bdi>${l.get(r.article)??r.article}</bdi></button></td>
<td class="day">${r.coder}</td>
${ue.map(c=>T.html`<td class="number">${r[c]}</td>`)}
</tr>`)}
</tbody>
</table>`}
<//>`}var Ge=s=>Array.isArray(s)?s:s.rows??[];function V(s,t){let[e,a]=[s,t].map(i=>i.split(/\s+/).filter(Boolean));if(e.length>400||a.length>400)return s===t?[{same:s}]:
[{was:s,is:t}];let o=Ke(e,a),l=[],[r,c]=[0,0],u={same:[],was:[],is:[]},$=()=>{u.same.length&&l.push({same:u.same.join(" ")}),
(u.was.length||u.is.length)&&l.push({was:u.was.join(" "),is:u.is.join(" ")}),u={same:[],was:[],is:[]}};for(;r<e.length||
c<a.length;){if(r<e.length&&c<a.length&&e[r]===a[c]){(u.was.length||u.is.length)&&$(),u.same.push(e[r]),r++,c++;continue}
u.same.length&&$(),c>=a.length||r<e.length&&o[r+1][c]>=o[r][c+1]?u.was.push(e[r++]):u.is.push(a[c++])}return $(),l}var me=(s,t)=>JSON.
stringify(V(s,t).filter(e=>"was"in e));function Ke(s,t){let e=Array.from({length:s.length+1},()=>new Array(t.length+1).fill(
0));for(let a=s.length-1;a>=0;a--)for(let o=t.length-1;o>=0;o--)e[a][o]=s[a]===t[o]?e[a+1][o+1]+1:Math.max(e[a+1][o],e[a][o+
1]);return e}var v=P(I(),1);function fe({shown:s,session:t}){let{say:e,connection:a}=t,[o,l]=(0,v.useState)(null),[r,c]=(0,v.useState)(0),[u,$]=(0,v.useState)(
"");(0,v.useEffect)(()=>{a.ask("GET","/api/quotes").then(({status:p,body:g})=>l(p===200?g:[]))},[]);let i=o??[],n=Math.min(
r,i.length-1);(0,v.useEffect)(()=>j(document.querySelector("tr.marked")),[n]);let d=i[n],m=d?.near?i.filter(p=>p.near!==
null&&$e(p)===$e(d)):[],b=async p=>{if(!p.length)return $(e("nothing_near"));let{status:g,body:S}=await a.ask("POST","/a\
pi/quotes",{ids:p.map(({id:A})=>A)});if(g!==200)return $(S?.message??e("saved_offline"));let{mended:x,left:O}=S;l(O),$(e(
"mended_n",{n:x}))},k=[{keys:["Enter"],shown:"\u23CE",name:"take_nearest",does:()=>b(d?.near?[d]:[])},{keys:["a"],shown:"\
a",name:"take_all_alike",does:()=>b(m)},{keys:["e"],shown:"e",name:"open_place",does:()=>d&&t.opening.open(d.article,d.statement)},
...N(n,i.length,c)],M=o?e(i.length===1?"quote_not_found":"quotes_not_found",{n:i.length}):e("mend_quotes");return v.html`<${q} say=${e} name="quotes" title=${M} deeds=${k} hasLetters=${s.
hasLetters} close=${s.known?()=>t.show(null):null}>
<p role="status">${o===null?"\u2026":u}</p>
${o?.length===0&&v.html`<p class="note done">${e("all_quotes_found")}</p>`}
${i.length>0&&v.html`<p class="quiet">${e("quotes_help")}</p>
<table>
<thead>
<tr>${["where","quote_as_coded","nearest_words"].map(p=>v.html`<th scope="col">${e(p)}</th>`)}</tr>
</thead>
<tbody>
${i.map((p,g)=>v.html`<${Be} key=${p.id} quote=${p} isMarked=${g===n} say=${e} mark=${()=>c(g)} open=${()=>t.opening.open(
p.article,p.statement)} />`)}
</tbody>
</table>
${m.length>1&&v.html`<p class="note">${e("quotes_alike",{n:m.length})}</p>`}`}
<//>`}function Be({quote:s,isMarked:t,say:e,mark:a,open:o}){let{article:l,statement:r,was:c,near:u,before:$,after:i,why:n}=s,
d=V(c,u??""),m=(b,L)=>d.filter(k=>"same"in k||k[b]).map((k,M)=>[M>0&&" ","same"in k?k.same:v.html`<${L}>${k[b]}</${L}>`]);
return v.html`<tr class=${(0,v.classes)(t&&"marked")} aria-current=${t?"true":null} onClick=${a}>
<td><button type="button" class="plain link" onClick=${o}>${r?.split("#")[1]??l}</button> <small>${l}</small></td>
<td class="words-of-text">${u===null?c:m("was","del")}</td>
<td class="words-of-text">
${u===null?v.html`<span class="is-error">${e("nothing_near")}</span> <small>${n}</small>`:v.html`<span class="quiet">${$&&
`\u2026 ${$} `}</span>${m("is","ins")}<span class="quiet">${i&&`${/^[\p{L}\d]/u.test(i)?" ":""}${i} \u2026`}</span>`}
</td>
</tr>`}var $e=({was:s,near:t,isSure:e})=>e?"sure":me(s,t??"");var Ue={begin:ie,articles:Z,progress:pe,problems:de,new:le,merge:re,quotes:fe,entities:ne};Object.assign(window,{annotatorScreens:Ue});})();

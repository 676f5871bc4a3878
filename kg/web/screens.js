"use strict";(()=>{var be=Object.create;var z=Object.defineProperty;var ge=Object.getOwnPropertyDescriptor;var _e=Object.getOwnPropertyNames;var ke=Object.getPrototypeOf,we=Object.prototype.hasOwnProperty;var ve=(n,t)=>()=>{try{return t||n((t={exports:{}}).exports,t),t.exports}catch(e){throw t=0,e}};var Se=(n,t,e,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of _e(t))!we.call(n,o)&&o!==e&&z(n,o,{get:()=>t[o],
enumerable:!(r=ge(t,o))||r.enumerable});return n};var P=(n,t,e)=>(e=n!=null?be(ke(n)):{},Se(t||!n||!n.__esModule?z(e,"default",{value:n,enumerable:!0}):e,n));var I=ve((He,X)=>{X.exports=window.annotatorShared});var E=P(I(),1);var B=P(I(),1),O=class extends B.Component{element=(0,B.createRef)();componentDidMount(){let t=this.element.current;(t.querySelector(
"[autofocus]")??t).focus()}render({say:t,name:e,title:r,deeds:o,close:l,children:a}){let c=l?[...o,{keys:["Escape"],shown:"\
Esc",name:"back_to_reading",does:l}]:o,u=c.map(({keys:[i],shown:s,name:d})=>({shown:s,name:d,press:{name:i,isShift:!1}})),
$=i=>{let s=c.find(d=>d.keys.includes(i));return s?.does(),!!s};return B.html`<div class="annotator in-screen" onKeyDown=${i=>this.
keyDown(i,$)}>
<main class="screen" tabindex="-1" ref=${this.element} aria-label=${r}>
<h1>${r}</h1>
${a}
</main>
<${B.KeyBar} say=${t} place=${t(`place_${e}`)} keys=${u} press=${i=>$(i.name)} />
</div>`}keyDown(t,e){let{hasLetters:r}=this.props;if(t.isComposing||t.ctrlKey||t.metaKey||t.altKey)return;let o=t.target,
l=o.matches("input, textarea, select");t.key.length===1&&(l||!r)||t.key==="Enter"&&o.matches("button, a, textarea, input\
, summary")||l&&!["Escape","ArrowDown","ArrowUp"].includes(t.key)||e(t.key)&&t.preventDefault()}},N=(n,t,e)=>[{keys:["j",
"ArrowDown"],shown:"j",name:"next",does:()=>e(Math.min(n+1,t-1))},{keys:["k","ArrowUp"],shown:"k",name:"back",does:()=>e(
Math.max(n-1,0))}],j=n=>n?.scrollIntoView({block:"nearest"}),G=n=>t=>{t.preventDefault(),n()};function Z({shown:n,session:t}){let e=t.say,[r,o]=(0,E.useState)(""),l=r.toLowerCase(),a=(n.corpus?.articles??[]).filter(
({id:m,title:y})=>`${m} ${y}`.toLowerCase().includes(l)),c=n.known?.article.id,[u,$]=(0,E.useState)(Math.max(0,a.findIndex(
({id:m})=>m===c))),i=Math.min(u,a.length-1);(0,E.useEffect)(()=>{t.opening.count()},[]),(0,E.useEffect)(()=>j(document.querySelector(
"tr.marked")),[i]);let s=()=>a[i]&&t.opening.open(a[i].id),d=[{keys:["Enter"],shown:"\u23CE",name:"open_article",does:s},
...N(i,a.length,$),{keys:["v"],shown:"v",name:"new_article",does:()=>t.show("new")},{keys:["g"],shown:"g",name:"progress",
does:()=>t.show("progress")},...n.known?[{keys:["e"],shown:"e",name:"entities_screen",does:()=>t.show("entities")}]:[],{
keys:["!"],shown:"!",name:"problems",does:()=>t.show("problems")}];return E.html`<${O}
say=${e}
name="articles"
title=${n.corpus?.title||e("articles")}
deeds=${d}
hasLetters=${n.hasLetters}
close=${n.known?()=>t.show(null):null}
>
<form onSubmit=${G(s)}>
<label>${e("find_article")} <input type="search" value=${r} onInput=${({currentTarget:m})=>o(m.value)} /></label>
</form>
<table>
<thead>
<tr>${["article","day","sentences","coded","nothing","left","statements","problems"].map(m=>E.html`<th scope="col">${e(m)}</th>`)}</tr>
</thead>
<tbody>
${a.map((m,y)=>E.html`<${qe} key=${m.id} article=${m} isMarked=${y===i} open=${()=>t.opening.open(m.id)} />`)}
</tbody>
</table>
${!a.length&&E.html`<p class="asks">${e("nothing_found")}</p>`}
<//>`}function qe({article:n,isMarked:t,open:e}){let{title:r,lang:o,published:l,sentences:a,coded:c,nothing:u,statements:$,
problems:i}=n;return E.html`<tr class=${(0,E.classes)(t&&"marked")} aria-current=${t?"true":null}>
<td><button type="button" class="plain link" onClick=${e}><bdi lang=${o}>${r}</bdi></button></td>
<td class="day">${l??"\u2013"}</td>
${[a,c,u,Math.max(0,a-c-u),$,i].map(s=>E.html`<td class="number">${s}</td>`)}
</tr>`}var g=P(I(),1);var U=P(I(),1);function ee({say:n,told:t,kept:e,gone:r,word:o}){return U.html`<p>${n("names_change",{n:t.statements,files:t.
files.length,places:t.places})}</p>
<ul>${t.files.map(l=>U.html`<li key=${l}>${l}</li>`)}</ul>
${t.differing.length>0&&U.html`<table>
<thead><tr><th scope="col">${n("field")}</th><th scope="col">1 ${e}</th><th scope="col">2 ${r}</th></tr></thead>
<tbody>
${t.differing.map(l=>U.html`<tr key=${l.field}>
<td>${l.field}</td>
<td>${o==="kept"?U.html`<ins>${l.kept}</ins>`:l.kept}</td>
<td>${o==="gone"?U.html`<ins>${l.gone}</ins>`:l.gone}</td>
</tr>`)}
</tbody>
</table>`}`}var Oe=200,H={is:"list",entity:null,chosen:null,told:null,word:null},Le={id:"",label:"",lang:null,cells:[]},xe=[["r","re\
name","rename_entity"],["i","id","another_id"],["t","type","another_type"],["c","country","another_country"],["m","merge",
"merge_entity"]],Ee=["entity","type_of","country_of","used","id_of"],Ce={type:["type_of","id_of"],country:["country_of",
"used","id_of"]};function se({shown:n,session:t}){let{say:e,connection:r}=t,{known:o}=n,[l,a]=(0,g.useState)(""),[c,u]=(0,g.useState)(
""),[$,i]=(0,g.useState)(0),[s,d]=(0,g.useState)(H),[m,y]=(0,g.useState)(""),L=s.is==="rename"||s.is==="id",k=o?Ae(t,o,s,
l):[],M=Math.max(0,Math.min($,k.length-1));(0,g.useEffect)(()=>j(document.querySelector("tr.marked")),[M]);let p=!s.told;
(0,g.useLayoutEffect)(()=>{p||te()},[p]);let b=h=>{d({...H,...h}),y(""),a(""),i(0),h.entity&&u(h.is==="id"?h.entity.id:h.
entity.label)},S=async(h,F)=>{let{entity:K}=h;if(!K||!o)return;let[J,Q]=Me(h,c,o),{status:W,body:Y}=await r.ask("POST",J,
{...Q,isMade:F});if(W!==200)return y(Y?.message??e("saved_offline"));if(!F)return y(""),d({...h,told:Y});b(H),y(e(`done_${h.
is}`,{name:K.label,other:L?c:oe(e,h)})),t.stepped(K.id,(h.is==="id"?c:h.is==="merge"&&h.chosen?.id)||K.id),await t.opening.
renew({entities:!0,articles:[o.article.id]})},x=h=>h&&S({...s,chosen:h},!1),q=s.told!==null&&s.told.differing.length>0&&
s.word===null,A=h=>d({...s,word:h}),f=k[M],D=s.is==="list"&&f?o?.entities.find(({id:h})=>h===f.id):void 0,R=s.told?[...q?
[{keys:["1"],shown:"1",name:"word_of_kept",does:()=>A("kept")},{keys:["2"],shown:"2",name:"word_of_gone",does:()=>A("gon\
e")}]:[{keys:["Enter"],shown:"\u23CE",name:"change_names",does:()=>S(s,!0)}],{keys:["Backspace"],shown:"\u232B",name:"le\
ave_names",does:()=>b(H)}]:L?[]:[...s.is!=="list"&&f?[{keys:["Enter"],shown:"\u23CE",name:s.is==="merge"?"merge_with":"l\
ook_first",does:()=>x(f)}]:[],...s.is==="country"&&s.entity?.country?[{keys:["0"],shown:"0",name:"no_country",does:()=>x(
Le)}]:[],...D?xe.map(([h,F,K])=>({keys:[h],shown:h,name:K,does:()=>b({is:F,entity:D})})):[],{keys:["/"],shown:"/",name:s.
is==="type"?"find_type":"find_entity",does:()=>document.getElementById("find-entity")?.focus()},...N(M,k.length,i)],he=s.
is==="list"?o?()=>t.show(null):null:()=>b(H),ye=Ce[s.is]??Ee;return g.html`<${O} say=${e} name="entities" title=${Te(e,s)} deeds=${R} hasLetters=${n.
hasLetters} close=${he}>
<p role="status" class=${m?"note":"unseen"}>${m}</p>
${L&&!s.told&&g.html`<form key=${s.is} onSubmit=${G(()=>S(s,!1))}>
<label>${e(`new_${s.is}`)} <input type="text" autofocus ref=${ne} value=${c} onInput=${({currentTarget:h})=>u(h.value)} /></label>
<button type="submit">${e("look_first")}</button>
<p class="quiet">${e(`help_${s.is}`)}</p>
</form>`}
${!L&&!s.told&&g.html`<form key=${s.is} onSubmit=${G(()=>s.is==="list"?te():x(f))}>
<label>${e(s.is==="type"?"find_type":"find_entity")} <input id="find-entity" type="search" autofocus ref=${ne} value=${l} onInput=${({
currentTarget:h})=>a(h.value)} /></label>
</form>
<table>
<thead><tr>${ye.map(h=>g.html`<th scope="col">${e(h)}</th>`)}</tr></thead>
<tbody>
${k.map(({id:h,label:F,lang:K,cells:J},Q)=>g.html`<tr key=${h} class=${(0,g.classes)(Q===M&&"marked")} aria-current=${Q===
M?"true":null} onClick=${()=>i(Q)}>
<td lang=${K}>${F}</td>
${J.map(W=>g.html`<td class=${typeof W=="number"?"number":"name"}>${W}</td>`)}
<td class="quiet">${h}</td>
</tr>`)}
</tbody>
</table>
${!k.length&&g.html`<p class="asks">${e("nothing_found")}</p>`}`}
${s.told&&g.html`<${ee} say=${e} told=${s.told} kept=${s.chosen?.label} gone=${s.entity?.label} word=${s.word} />`}
<//>`}function Me({is:n,entity:t,chosen:e,word:r},o,{article:l}){let a=t?.id;switch(n){case"merge":return["/api/merging",
{kept:e?.id,gone:a,word:r}];case"type":return["/api/describing",{entity:a,type:e?.id,article:l.id}];case"country":return[
"/api/describing",{entity:a,country:e?.id,article:l.id}];default:return["/api/renaming",{entity:a,[n==="id"?"id":"label"]:o}]}}
var oe=(n,{chosen:t})=>t?.label||n("no_country");function Te(n,{is:t,entity:e,chosen:r,told:o}){let l=e?.label??"";return t===
"list"?n("entities_title"):!o||!r?n(`title_${t}`,{name:l}):n(`title_of_${t}`,{name:l,other:oe(n,{...H,chosen:r})})}function Ae({
index:n},t,e,r){let{entities:o,vocabulary:l}=t;if(e.is==="type")return Object.entries(l.types).filter(([s,{isAbstract:d}])=>!d&&
s!==e.entity?.type).filter(([s,{label:d}])=>ae([s,d],r)).map(([s,{label:d}])=>({id:s,label:d,lang:null,cells:[]})).sort(
(s,d)=>s.label<d.label?-1:1);let{is:a,entity:c}=e,u=new Map(o.map(({id:i,label:s})=>[i,s])),$=a==="country"&&n?(0,g.countriesOf)(
n):o;return De($,r).filter(({id:i})=>a==="list"||i!==c?.id&&(a!=="country"||i!==c?.country)).map(({id:i,label:s,lang:d,type:m,
country:y,uses:L})=>({id:i,label:s,lang:d,cells:a==="country"?[L]:[l.types[m]?.label??m,(y&&u.get(y))??"",L]}))}var ae=(n,t)=>n.
some(e=>e.toLowerCase().includes(t.trim().toLowerCase()));function De(n,t){let e=t.trim().toLowerCase(),r=({names:o,id:l})=>Number(
[l,...o].some(a=>a.toLowerCase().startsWith(e)));return n.filter(({local:o,names:l,id:a})=>!o&&ae([a,...l],t)).sort((o,l)=>r(
l)-r(o)||l.uses-o.uses||(o.label<l.label?-1:1)).slice(0,Oe)}var te=()=>document.querySelector("main.screen")?.focus(),ne=n=>{
n&&!n.dataset.seen&&(n.dataset.seen="1",n.focus())};var _=P(I(),1);function re({shown:n,session:t}){let e=t.say,{known:r,state:o,refusal:l}=n,a=l?.conflict??null,c=a?.fields??[],[u,$]=(0,_.useState)(
c.map(({decided:p})=>p)),[i,s]=(0,_.useState)(Math.max(0,c.findIndex(({decided:p})=>!p)));if((0,_.useEffect)(()=>{r&&t.opening.
renew({articles:[r.article.id]})},[]),(0,_.useEffect)(()=>j(document.querySelector("tr.marked")),[i]),!r||!o||!a)return null;
let d=u.filter(p=>p===null).length,m=a.isGone,y=()=>t.show(null),L=p=>{if(m)return p==="here"?k(null):y();let b=u.map((x,q)=>q===
i?p:x);$(b);let S=b.indexOf(null);S>=0&&s(S)},k=p=>{if(!o.draft)return;let b=r.article.statements.find(({key:A})=>A===a.
key),S=b&&p!==null?(0,_.draftOf)(b,r.article):null,x=new Map(c.map(({field:A},f)=>[A,u[f]])),q={...S?Ne(o.draft,S,x):o.draft,
id:p};t.writing.sending.merge({...(0,_.savingOf)(q,r,o.open),revision:a.revision,begun:null})},M=[{keys:["1"],shown:"1",
name:m?"save_as_new":"take_here",does:()=>L("here")},{keys:["2"],shown:"2",name:m?"leave_it_out":"take_there",does:()=>L(
"there")},...m?[]:N(i,c.length,s),...m||d?[]:[{keys:["Enter"],shown:"\u23CE",name:"write_it",does:()=>k(o.draft?.id??null)}]];
return _.html`<${O} say=${e} name="merge" title=${e("merge_title")} deeds=${M} hasLetters=${n.hasLetters} close=${y}>
<p>${l?.message}</p>
<p class="quiet">${e("merge_kept")}</p>
${!m&&_.html`<table>
<thead>
<tr>${["field","was_before","here","in_the_file","taken"].map(p=>_.html`<th scope="col">${e(p)}</th>`)}</tr>
</thead>
<tbody>
${c.map(({field:p,before:b,here:S,there:x},q)=>_.html`<tr
key=${p}
class=${(0,_.classes)(q===i&&"marked")}
aria-current=${q===i?"true":null}
onClick=${()=>s(q)}
>
<td>${Ie(r,p)}</td>
<td>${b??"\u2013"}</td>
<td>${u[q]==="here"?_.html`<ins>${S??"\u2013"}</ins>`:S??"\u2013"}</td>
<td>${u[q]==="there"?_.html`<ins>${x??"\u2013"}</ins>`:x??"\u2013"}</td>
<td>${u[q]?e(u[q]==="here"?"here":"in_the_file"):_.html`<b class="is-error">${e("to_choose")}</b>`}</td>
</tr>`)}
</tbody>
</table>`}
${d>0&&_.html`<p class="note">${e("merge_open",{n:d})}</p>`}
<//>`}var Ie=(n,t)=>(0,_.fieldOf)(n,t)?.label??t;function Ne(n,t,e){let r=a=>e.get(a)==="there",o=n.slots.filter(({field:a})=>!r(
a)),l=t.slots.filter(({field:a})=>r(a));return{...n,slots:[...o,...l],basis:r("inferred")?t.basis:n.basis,quote:r("quote")?
t.quote:n.quote}}var w=P(I(),1);var je=["publisher","published","language"];function le({shown:n,session:t}){let{say:e,connection:r}=t,[o,l]=(0,w.useState)(
""),[a,c]=(0,w.useState)(!1),[u,$]=(0,w.useState)(!1),[i,s]=(0,w.useState)(""),[d,m]=(0,w.useState)({publisher:"",published:"",
language:""}),[y,L]=(0,w.useState)(""),k=(0,w.useRef)(null),M=(0,w.useRef)(null),p=(0,w.useRef)(null),b=async f=>{c(!0),
l("");let{status:D,body:R}=await f;c(!1),D===200?await t.opening.begin(R.id??R.article?.id):l(R?.message??e("saved_offli\
ne"))},S=()=>!a&&i.trim()&&b(r.ask("POST","/api/articles",{text:i,...d})),x=f=>{let[D]=f??[];D&&b(r.send("/api/articles/\
from-file",D,D.name))},q=[{keys:["v"],shown:"v",name:"paste_text",does:()=>M.current?.focus()},{keys:["o"],shown:"o",name:"\
choose_file",does:()=>k.current?.click()},{keys:["w"],shown:"w",name:"web_address",does:()=>p.current?.focus()}],A=(n.corpus?.
articles.length??0)>0;return w.html`<${O}
say=${e}
name="new_article"
title=${e(A?"new_article_title":"first_article_title")}
deeds=${q}
hasLetters=${n.hasLetters}
close=${A?()=>t.show(n.known?null:"articles"):null}
>
<p class="note problem" role="alert" hidden=${!o}>${o}</p>
<form
class="paste"
onSubmit=${G(S)}
onKeyDown=${f=>{f.key!=="Enter"||!(f.ctrlKey||f.metaKey)||(f.preventDefault(),S())}}
>
<label for="text">${e("paste_label")}</label>
<textarea id="text" autofocus ref=${M} rows="9" dir="auto" value=${i} onInput=${({currentTarget:f})=>s(f.value)}></textarea>
<p class="quiet">${e("paste_help")}</p>
<div class="facts">${je.map(f=>w.html`<label key=${f}>${e(`fact_${f}`)} <input
name=${f}
value=${d[f]}
onInput=${({currentTarget:D})=>m({...d,[f]:D.value})}
/></label>`)}</div>
<p class="quiet">${e("facts_help")}</p>
<button type="submit" disabled=${a||!i.trim()}>${e("add_text")} <kbd>Ctrl \u23ce</kbd></button>
</form>
<div
class=${(0,w.classes)("drop",u&&"over")}
onDragOver=${f=>{f.preventDefault(),$(!0)}}
onDragLeave=${()=>$(!1)}
onDrop=${f=>{f.preventDefault(),$(!1),x(f.dataTransfer?.files)}}
>
<label for="file">${e("drop_label")}</label>
<input id="file" type="file" ref=${k} disabled=${a} onChange=${({currentTarget:f})=>x(f.files)} />
</div>
<form onSubmit=${G(()=>y.trim()&&b(r.ask("POST","/api/articles/from-address",{address:y})))}>
<label for="address">${e("address_label")}</label>
<input id="address" type="url" ref=${p} value=${y} onInput=${({currentTarget:f})=>L(f.value)} />
<button type="submit" disabled=${a||!y.trim()}>${e("fetch_it")}</button>
<p class="quiet">${e("address_help")}</p>
</form>
<//>`}function ie({shown:n,session:t}){let{say:e,connection:r}=t,{corpus:o}=n,[l,a]=(0,w.useState)(o?.folder??""),[c,u]=(0,w.useState)(
o?.coder??""),[$,i]=(0,w.useState)(""),s=async()=>{let{status:d,body:m}=await r.ask("POST","/api/corpus",{title:l.trim()||
o?.folder,coder:c.trim()});d===200?await t.opening.start():i(m?.message??e("saved_offline"))};return w.html`<${O}
say=${e}
name="begin"
title=${e("no_corpus_title")}
deeds=${[{keys:["Enter"],shown:"\u23CE",name:"begin_corpus",does:s}]}
hasLetters=${n.hasLetters}
close=${null}
>
<p>${e("no_corpus")}</p>
<p class="note problem" role="alert" hidden=${!$}>${$}</p>
<form class="begin" onSubmit=${G(s)}>
<label for="title">${e("corpus_title")}</label>
<input id="title" autofocus placeholder=${o?.folder} value=${l} onInput=${({currentTarget:d})=>a(d.value)} />
<label for="coder">${e("your_coder_id")}</label>
<input id="coder" value=${c} onInput=${({currentTarget:d})=>u(d.value)} />
<button type="submit">${e("begin_corpus_in",{folder:o?.folder})}</button>
</form>
<p class="quiet">${e("begin_writes")}</p>
<//>`}var C=P(I(),1);var ce=["error","warning","to do"];function de({shown:n,session:t}){let e=t.say,[r,o]=(0,C.useState)(null),[l,a]=(0,C.useState)(
0);(0,C.useEffect)(()=>{t.connection.ask("GET","/api/problems").then(({status:s,body:d})=>o(s===200?Pe(d):[]))},[]);let c=r??
[],u=Math.min(l,c.length-1);(0,C.useEffect)(()=>j(document.querySelector("tr.marked")),[u]);let $=s=>{s?.article&&t.openField(
s.article,s.statement,s.field)},i=[{keys:["Enter"],shown:"\u23CE",name:"open_place",does:()=>$(c[u])},...N(u,c.length,a),
{keys:["q"],shown:"q",name:"mend_quotes",does:()=>t.show("quotes")}];return C.html`<${O}
say=${e}
name="problems"
title=${r?e(c.length===1?"problem_in_corpus":"problems_in_corpus",{n:c.length}):e("problems")}
deeds=${i}
hasLetters=${n.hasLetters}
close=${n.known?()=>t.show(null):null}
>
${r===null&&C.html`<p role="status">\u2026</p>`}
${r?.length===0&&C.html`<p class="note done">${e("no_problems")}</p>`}
${c.length>0&&C.html`<table>
<thead>
<tr><th scope="col">${e("where")}</th><th scope="col">${e("problem")}</th><th scope="col">${e("what_mends_it")}</th></tr>
</thead>
<tbody>
${c.map((s,d)=>C.html`<tr key=${d} class=${(0,C.classes)(d===u&&"marked")} aria-current=${d===u?"true":null} onClick=${()=>a(
d)}>
<td>
${s.article?C.html`<button type="button" class="plain link" onClick=${()=>$(s)}>${s.statement??s.article}</button>`:s.path}
<small>${s.path}:${s.line}</small>
</td>
<td><b class=${`is-${s.severity.replace(" ","-")}`}>${e(s.severity)}</b> ${s.message}</td>
<td>${s.hint}</td>
</tr>`)}
</tbody>
</table>`}
<//>`}var Pe=n=>[...n].sort((t,e)=>ce.indexOf(t.severity)-ce.indexOf(e.severity));var T=P(I(),1);var ue=["sentences","coded","nothing","left","statements"];function pe({shown:n,session:t}){let e=t.say,[r,o]=(0,T.useState)(
null);(0,T.useEffect)(()=>{t.connection.ask("GET","/api/progress").then(({status:a,body:c})=>o(a===200?Ge(c):[]))},[]);let l=new Map(
n.corpus?.articles.map(({id:a,title:c})=>[a,c]));return T.html`<${O}
say=${e}
name="progress"
title=${e("progress_title")}
deeds=${[{keys:["Enter"],shown:"\u23CE",name:"articles",does:()=>t.show("articles")}]}
hasLetters=${n.hasLetters}
close=${n.known?()=>t.show(null):null}
>
${r===null&&T.html`<p role="status">\u2026</p>`}
${r?.length===0&&T.html`<p>${e("no_progress")}</p>`}
${r!==null&&r.length>0&&T.html`<table>
<thead>
<tr>${["article","coder_of",...ue].map(a=>T.html`<th scope="col">${e(a)}</th>`)}</tr>
</thead>
<tbody>
${r.map(a=>T.html`<tr key=${`${a.coder} ${a.article}`}>
<td><button type="button" class="plain link" onClick=${()=>t.opening.open(a.article)}><bdi>${l.get(a.article)??a.article}</bdi></button></td>
<td class="day">${a.coder}</td>
${ue.map(c=>T.html`<td class="number">${a[c]}</td>`)}
</tr>`)}
</tbody>
</table>`}
<//>`}var Ge=n=>Array.isArray(n)?n:n.rows??[];function V(n,t){let[e,r]=[n,t].map(i=>i.split(/\s+/).filter(Boolean));if(e.length>400||r.length>400)return n===t?[{same:n}]:
[{was:n,is:t}];let o=Ke(e,r),l=[],[a,c]=[0,0],u={same:[],was:[],is:[]},$=()=>{u.same.length&&l.push({same:u.same.join(" ")}),
(u.was.length||u.is.length)&&l.push({was:u.was.join(" "),is:u.is.join(" ")}),u={same:[],was:[],is:[]}};for(;a<e.length||
c<r.length;){if(a<e.length&&c<r.length&&e[a]===r[c]){(u.was.length||u.is.length)&&$(),u.same.push(e[a]),a++,c++;continue}
u.same.length&&$(),c>=r.length||a<e.length&&o[a+1][c]>=o[a][c+1]?u.was.push(e[a++]):u.is.push(r[c++])}return $(),l}var me=(n,t)=>JSON.
stringify(V(n,t).filter(e=>"was"in e));function Ke(n,t){let e=Array.from({length:n.length+1},()=>new Array(t.length+1).fill(
0));for(let r=n.length-1;r>=0;r--)for(let o=t.length-1;o>=0;o--)e[r][o]=n[r]===t[o]?e[r+1][o+1]+1:Math.max(e[r+1][o],e[r][o+
1]);return e}var v=P(I(),1);function fe({shown:n,session:t}){let{say:e,connection:r}=t,[o,l]=(0,v.useState)(null),[a,c]=(0,v.useState)(0),[u,$]=(0,v.useState)(
"");(0,v.useEffect)(()=>{r.ask("GET","/api/quotes").then(({status:p,body:b})=>l(p===200?b:[]))},[]);let i=o??[],s=Math.min(
a,i.length-1);(0,v.useEffect)(()=>j(document.querySelector("tr.marked")),[s]);let d=i[s],m=d?.near?i.filter(p=>p.near!==
null&&$e(p)===$e(d)):[],y=async p=>{if(!p.length)return $(e("nothing_near"));let{status:b,body:S}=await r.ask("POST","/a\
pi/quotes",{ids:p.map(({id:A})=>A)});if(b!==200)return $(S?.message??e("saved_offline"));let{mended:x,left:q}=S;l(q),$(e(
"mended_n",{n:x}))},k=[{keys:["Enter"],shown:"\u23CE",name:"take_nearest",does:()=>y(d?.near?[d]:[])},{keys:["a"],shown:"\
a",name:"take_all_alike",does:()=>y(m)},{keys:["e"],shown:"e",name:"open_place",does:()=>d&&t.opening.open(d.article,d.statement)},
...N(s,i.length,c)],M=o?e(i.length===1?"quote_not_found":"quotes_not_found",{n:i.length}):e("mend_quotes");return v.html`<${O} say=${e} name="quotes" title=${M} deeds=${k} hasLetters=${n.
hasLetters} close=${n.known?()=>t.show(null):null}>
<p role="status">${o===null?"\u2026":u}</p>
${o?.length===0&&v.html`<p class="note done">${e("all_quotes_found")}</p>`}
${i.length>0&&v.html`<p class="quiet">${e("quotes_help")}</p>
<table>
<thead>
<tr>${["where","quote_as_coded","nearest_words"].map(p=>v.html`<th scope="col">${e(p)}</th>`)}</tr>
</thead>
<tbody>
${i.map((p,b)=>v.html`<${Be} key=${p.id} quote=${p} isMarked=${b===s} say=${e} mark=${()=>c(b)} open=${()=>t.opening.open(
p.article,p.statement)} />`)}
</tbody>
</table>
${m.length>1&&v.html`<p class="note">${e("quotes_alike",{n:m.length})}</p>`}`}
<//>`}function Be({quote:n,isMarked:t,say:e,mark:r,open:o}){let{article:l,statement:a,was:c,near:u,before:$,after:i,why:s}=n,
d=V(c,u??""),m=(y,L)=>d.filter(k=>"same"in k||k[y]).map((k,M)=>[M>0&&" ","same"in k?k.same:v.html`<${L}>${k[y]}</${L}>`]);
return v.html`<tr class=${(0,v.classes)(t&&"marked")} aria-current=${t?"true":null} onClick=${r}>
<td><button type="button" class="plain link" onClick=${o}>${a?.split("#")[1]??l}</button> <small>${l}</small></td>
<td class="words-of-text">${u===null?c:m("was","del")}</td>
<td class="words-of-text">
${u===null?v.html`<span class="is-error">${e("nothing_near")}</span> <small>${s}</small>`:v.html`<span class="quiet">${$&&
`\u2026 ${$} `}</span>${m("is","ins")}<span class="quiet">${i&&`${/^[\p{L}\d]/u.test(i)?" ":""}${i} \u2026`}</span>`}
</td>
</tr>`}var $e=({was:n,near:t,isSure:e})=>e?"sure":me(n,t??"");var Ue={begin:ie,articles:Z,progress:pe,problems:de,new:le,merge:re,quotes:fe,entities:se};Object.assign(window,{annotatorScreens:Ue});})();

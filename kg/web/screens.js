"use strict";(()=>{var ge=Object.create;var ee=Object.defineProperty;var _e=Object.getOwnPropertyDescriptor;var ke=Object.getOwnPropertyNames;var we=Object.getPrototypeOf,ve=Object.prototype.hasOwnProperty;var Se=(s,t)=>()=>{try{return t||s((t={exports:{}}).exports,t),t.exports}catch(e){throw t=0,e}};var Oe=(s,t,e,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of ke(t))!ve.call(s,o)&&o!==e&&ee(s,o,{get:()=>t[o],
enumerable:!(a=_e(t,o))||a.enumerable});return s};var K=(s,t,e)=>(e=s!=null?ge(we(s)):{},Oe(t||!s||!s.__esModule?ee(e,"default",{value:s,enumerable:!0}):e,s));var j=Se((Qe,te)=>{te.exports=window.annotatorShared});var T=K(j(),1);var H=K(j(),1),x=class extends H.Component{element=(0,H.createRef)();componentDidMount(){let t=this.element.current;(t.querySelector(
"[autofocus]")??t).focus()}render({say:t,name:e,title:a,deeds:o,close:i,children:r}){let c=i?[...o,{keys:["Escape"],shown:"\
Esc",name:"back_to_reading",does:i}]:o,d=c.map(({keys:[l],shown:n,name:f})=>({shown:n,name:f,press:{name:l,isShift:!1}})),
h=l=>{let n=c.find(f=>f.keys.includes(l));return n?.does(),!!n};return H.html`<div class="annotator in-screen" onKeyDown=${l=>this.
keyDown(l,h)}>
<main class="screen" tabindex="-1" ref=${this.element} aria-label=${a}>
<h1>${a}</h1>
${r}
</main>
<${H.KeyBar} say=${t} place=${t(`place_${e}`)} keys=${d} press=${l=>h(l.name)} />
</div>`}keyDown(t,e){let{hasLetters:a}=this.props;if(t.isComposing||t.ctrlKey||t.metaKey||t.altKey)return;let o=t.target,
i=o.matches("input, textarea, select");t.key.length===1&&(i||!a)||t.key==="Enter"&&o.matches("button, a, textarea, input\
, summary")||i&&!["Escape","ArrowDown","ArrowUp"].includes(t.key)||e(t.key)&&t.preventDefault()}},P=(s,t,e)=>[{keys:["j",
"ArrowDown"],shown:"j",name:"next",does:()=>e(Math.min(s+1,t-1))},{keys:["k","ArrowUp"],shown:"k",name:"back",does:()=>e(
Math.max(s-1,0))}],B=s=>s?.scrollIntoView({block:"nearest"}),U=s=>t=>{t.preventDefault(),s()};function se({shown:s,session:t}){let e=t.say,[a,o]=(0,T.useState)(""),i=a.toLowerCase(),r=(s.corpus?.articles??[]).filter(
({id:u,title:y})=>`${u} ${y}`.toLowerCase().includes(i)),c=s.known?.article.id,[d,h]=(0,T.useState)(Math.max(0,r.findIndex(
({id:u})=>u===c))),l=Math.min(d,r.length-1);(0,T.useEffect)(()=>{t.opening.count()},[]),(0,T.useEffect)(()=>B(document.querySelector(
"tr.marked")),[l]);let n=()=>r[l]&&t.opening.open(r[l].id),f=[{keys:["Enter"],shown:"\u23CE",name:"open_article",does:n},
...P(l,r.length,h),{keys:["/"],shown:"/",name:"find_article",does:()=>document.getElementById("find-article")?.focus()},
{keys:["v"],shown:"v",name:"new_article",does:()=>t.show("new")},{keys:["g"],shown:"g",name:"progress",does:()=>t.show("\
progress")},...s.known?[{keys:["e"],shown:"e",name:"entities_screen",does:()=>t.show("entities")}]:[],{keys:["!"],shown:"\
!",name:"problems",does:()=>t.show("problems")}];return T.html`<${x}
say=${e}
name="articles"
title=${s.corpus?.title||e("articles")}
deeds=${f}
hasLetters=${s.hasLetters}
close=${s.known?()=>t.show(null):null}
>
<form onSubmit=${U(n)}>
<label>${e("find_article")} <input id="find-article" type="search" autofocus value=${a} onInput=${({currentTarget:u})=>o(
u.value)} /></label>
<span class="quiet">${e("leave_field")}</span>
</form>
<table>
<thead>
<tr>${["article","day","sentences","coded","nothing","left","statements","problems"].map(u=>T.html`<th scope="col">${e(u)}</th>`)}</tr>
</thead>
<tbody>
${r.map((u,y)=>T.html`<${qe} key=${u.id} article=${u} isMarked=${y===l} open=${()=>t.opening.open(u.id)} />`)}
</tbody>
</table>
${!r.length&&T.html`<p class="asks">${e("nothing_found")}</p>`}
<//>`}function qe({article:s,isMarked:t,open:e}){let{title:a,lang:o,published:i,sentences:r,coded:c,nothing:d,statements:h,
problems:l}=s;return T.html`<tr class=${(0,T.classes)(t&&"marked")} aria-current=${t?"true":null}>
<td><button type="button" class="plain link" onClick=${e}><bdi lang=${o}>${a}</bdi></button></td>
<td class="day">${i??"\u2013"}</td>
${[r,c,d,Math.max(0,r-c-d),h,l].map(n=>T.html`<td class="number">${n}</td>`)}
</tr>`}var b=K(j(),1);var F=K(j(),1);function ne({say:s,told:t,kept:e,gone:a,word:o}){return F.html`<p>${s("names_change",{n:t.statements,files:t.
files.length,places:t.places})}</p>
<ul>${t.files.map(i=>F.html`<li key=${i}>${i}</li>`)}</ul>
${t.differing.length>0&&F.html`<table>
<thead><tr><th scope="col">${s("field")}</th><th scope="col">1 ${e}</th><th scope="col">2 ${a}</th></tr></thead>
<tbody>
${t.differing.map(i=>F.html`<tr key=${i.field}>
<td>${i.field}</td>
<td>${o==="kept"?F.html`<ins>${i.kept}</ins>`:i.kept}</td>
<td>${o==="gone"?F.html`<ins>${i.gone}</ins>`:i.gone}</td>
</tr>`)}
</tbody>
</table>`}`}var xe=200,W={is:"list",entity:null,chosen:null,told:null,word:null},Le={id:"",label:"",lang:null,cells:[]},Ee=[["r","re\
name","rename_entity"],["i","id","another_id"],["t","type","another_type"],["c","country","another_country"],["m","merge",
"merge_entity"]],Te=["entity","type_of","country_of","used","id_of"],Ce={type:["type_of","id_of"],country:["country_of",
"used","id_of"]};function re({shown:s,session:t}){let{say:e,connection:a}=t,{known:o}=s,[i,r]=(0,b.useState)(""),[c,d]=(0,b.useState)(
""),[h,l]=(0,b.useState)(0),[n,f]=(0,b.useState)(W),[u,y]=(0,b.useState)(""),L=n.is==="rename"||n.is==="id",g=o?De(t,o,n,
i):[],M=Math.max(0,Math.min(h,g.length-1));(0,b.useEffect)(()=>B(document.querySelector("tr.marked")),[M]);let p=!n.told;
(0,b.useLayoutEffect)(()=>{p||oe()},[p]);let w=$=>{f({...W,...$}),y(""),r(""),l(0),$.entity&&d($.is==="id"?$.entity.id:$.
entity.label)},O=async($,m)=>{let{entity:S}=$;if(!S||!o)return;let[I,N]=Me($,c,o),{status:R,body:Q}=await a.ask("POST",I,
{...N,isMade:m});if(R!==200)return y(Q?.message??e("saved_offline"));if(!m)return y(""),f({...$,told:Q});w(W),y(e(`done_${$.
is}`,{name:S.label,other:L?c:le(e,$)})),t.stepped(S.id,($.is==="id"?c:$.is==="merge"&&$.chosen?.id)||S.id),await t.opening.
renew({entities:!0,articles:[o.article.id]})},E=$=>$&&O({...n,chosen:$},!1),q=n.told!==null&&n.told.differing.length>0&&
n.word===null,D=$=>f({...n,word:$}),G=g[M],J=n.is==="list"&&G?o?.entities.find(({id:$})=>$===G.id):void 0,V=n.told?[...q?
[{keys:["1"],shown:"1",name:"word_of_kept",does:()=>D("kept")},{keys:["2"],shown:"2",name:"word_of_gone",does:()=>D("gon\
e")}]:[{keys:["Enter"],shown:"\u23CE",name:"change_names",does:()=>O(n,!0)}],{keys:["Backspace"],shown:"\u232B",name:"le\
ave_names",does:()=>w(W)}]:L?[]:[...n.is!=="list"&&G?[{keys:["Enter"],shown:"\u23CE",name:n.is==="merge"?"merge_with":"l\
ook_first",does:()=>E(G)}]:[],...n.is==="country"&&n.entity?.country?[{keys:["0"],shown:"0",name:"no_country",does:()=>E(
Le)}]:[],...J?Ee.map(([$,m,S])=>({keys:[$],shown:$,name:S,does:()=>w({is:m,entity:J})})):[],{keys:["/"],shown:"/",name:n.
is==="type"?"find_type":"find_entity",does:()=>document.getElementById("find-entity")?.focus()},...P(M,g.length,l)],Y=n.
is==="list"?o?()=>t.show(null):null:()=>w(W),z=Ce[n.is]??Te;return b.html`<${x} say=${e} name="entities" title=${Ae(e,n)} deeds=${V} hasLetters=${s.
hasLetters} close=${Y}>
<p role="status" class=${u?"note":"unseen"}>${u}</p>
${L&&!n.told&&b.html`<form key=${n.is} onSubmit=${U(()=>O(n,!1))}>
<label>${e(`new_${n.is}`)} <input type="text" autofocus ref=${ae} value=${c} onInput=${({currentTarget:$})=>d($.value)} /></label>
<button type="submit">${e("look_first")}</button>
<p class="quiet">${e(`help_${n.is}`)}</p>
</form>`}
${!L&&!n.told&&b.html`<form key=${n.is} onSubmit=${U(()=>n.is!=="list"?E(G):g.length>0&&oe())}>
<label>${e(n.is==="type"?"find_type":"find_entity")} <input id="find-entity" type="search" autofocus ref=${ae} value=${i} onInput=${({
currentTarget:$})=>r($.value)} /></label>
</form>
<table>
<thead><tr>${z.map($=>b.html`<th scope="col">${e($)}</th>`)}</tr></thead>
<tbody>
${g.map(({id:$,label:m,lang:S,cells:I},N)=>b.html`<tr key=${$} class=${(0,b.classes)(N===M&&"marked")} aria-current=${N===
M?"true":null} onClick=${()=>l(N)}>
<td lang=${S}>${m}</td>
${I.map(R=>b.html`<td class=${typeof R=="number"?"number":"name"}>${R}</td>`)}
<td class="quiet">${$}</td>
</tr>`)}
</tbody>
</table>
${!g.length&&b.html`<p class="asks">${e("nothing_found")}</p>`}`}
${n.told&&b.html`<${ne} say=${e} told=${n.told} kept=${n.chosen?.label} gone=${n.entity?.label} word=${n.word} />`}
<//>`}function Me({is:s,entity:t,chosen:e,word:a},o,{article:i}){let r=t?.id;switch(s){case"merge":return["/api/merging",
{kept:e?.id,gone:r,word:a}];case"type":return["/api/describing",{entity:r,type:e?.id,article:i.id}];case"country":return[
"/api/describing",{entity:r,country:e?.id,article:i.id}];default:return["/api/renaming",{entity:r,[s==="id"?"id":"label"]:o}]}}
var le=(s,{chosen:t})=>t?.label||s("no_country");function Ae(s,{is:t,entity:e,chosen:a,told:o}){let i=e?.label??"";return t===
"list"?s("entities_title"):!o||!a?s(`title_${t}`,{name:i}):s(`title_of_${t}`,{name:i,other:le(s,{...W,chosen:a})})}function De({
index:s},t,e,a){let{entities:o,vocabulary:i}=t;if(e.is==="type"){let l=Object.entries(i.types).filter(([u,{isAbstract:y}])=>!y&&
u!==e.entity?.type),n=(0,b.usesOfTypes)(o),f=({id:u})=>n.get(u)??0;return l.filter(([u,{label:y}])=>ie([u,y],a)).map(([u,
{label:y}])=>({id:u,label:y,lang:null,cells:[]})).sort((u,y)=>f(y)-f(u)||(u.label<y.label?-1:1))}let{is:r,entity:c}=e,d=new Map(
o.map(({id:l,label:n})=>[l,n])),h=r==="country"&&s?(0,b.countriesOf)(s):o;return Ie(h,a).filter(({id:l})=>r==="list"||l!==
c?.id&&(r!=="country"||l!==c?.country)).map(({id:l,label:n,lang:f,type:u,country:y,uses:L})=>({id:l,label:n,lang:f,cells:r===
"country"?[L]:[i.types[u]?.label??u,(y&&d.get(y))??"",L]}))}var ie=(s,t)=>s.some(e=>e.toLowerCase().includes(t.trim().toLowerCase()));
function Ie(s,t){let e=t.trim().toLowerCase(),a=o=>Number([o.id,...(0,b.namesOf)(o)].some(i=>i.toLowerCase().startsWith(
e)));return s.filter(o=>!o.local&&ie([o.id,...(0,b.namesOf)(o)],t)).sort((o,i)=>a(i)-a(o)||i.uses-o.uses||(o.label<i.label?
-1:1)).slice(0,xe)}var oe=()=>document.querySelector("main.screen")?.focus(),ae=s=>{s&&!s.dataset.seen&&(s.dataset.seen=
"1",s.focus())};var k=K(j(),1);function ce({shown:s,session:t}){let e=t.say,{known:a,state:o,refusal:i}=s,r=i?.conflict??null,c=r?.fields??[],[d,h]=(0,k.useState)(
c.map(({decided:p})=>p)),[l,n]=(0,k.useState)(Math.max(0,c.findIndex(({decided:p})=>!p)));if((0,k.useEffect)(()=>{a&&t.opening.
renew({articles:[a.article.id]})},[]),(0,k.useEffect)(()=>B(document.querySelector("tr.marked")),[l]),!a||!o||!r)return null;
let f=d.filter(p=>p===null).length,u=r.isGone,y=()=>t.show(null),L=p=>{if(u)return p==="here"?g(null):y();let w=d.map((E,q)=>q===
l?p:E);h(w);let O=w.indexOf(null);O>=0&&n(O)},g=p=>{if(!o.draft)return;let w=a.article.statements.find(({key:D})=>D===r.
key),O=w&&p!==null?(0,k.draftOf)(w,a.article):null,E=new Map(c.map(({field:D},G)=>[D,d[G]])),q={...O?je(o.draft,O,E):o.draft,
id:p};t.writing.sending.merge({...(0,k.savingOf)(q,a,o.open),revision:r.revision,begun:null})},M=[{keys:["1"],shown:"1",
name:u?"save_as_new":"take_here",does:()=>L("here")},{keys:["2"],shown:"2",name:u?"leave_it_out":"take_there",does:()=>L(
"there")},...u?[]:P(l,c.length,n),...u||f?[]:[{keys:["Enter"],shown:"\u23CE",name:"write_it",does:()=>g(o.draft?.id??null)}]];
return k.html`<${x} say=${e} name="merge" title=${e("merge_title")} deeds=${M} hasLetters=${s.hasLetters} close=${y}>
<p>${i?.message}</p>
<p class="quiet">${e("merge_kept")}</p>
${!u&&k.html`<table>
<thead>
<tr>${["field","was_before","here","in_the_file","taken"].map(p=>k.html`<th scope="col">${e(p)}</th>`)}</tr>
</thead>
<tbody>
${c.map(({field:p,before:w,here:O,there:E},q)=>k.html`<tr
key=${p}
class=${(0,k.classes)(q===l&&"marked")}
aria-current=${q===l?"true":null}
onClick=${()=>n(q)}
>
<td>${Ne(a,p)}</td>
<td>${w??"\u2013"}</td>
<td>${d[q]==="here"?k.html`<ins>${O??"\u2013"}</ins>`:O??"\u2013"}</td>
<td>${d[q]==="there"?k.html`<ins>${E??"\u2013"}</ins>`:E??"\u2013"}</td>
<td>${d[q]?e(d[q]==="here"?"here":"in_the_file"):k.html`<b class="is-error">${e("to_choose")}</b>`}</td>
</tr>`)}
</tbody>
</table>`}
${f>0&&k.html`<p class="note">${e("merge_open",{n:f})}</p>`}
<//>`}var Ne=(s,t)=>(0,k.fieldOf)(s,t)?.label??t;function je(s,t,e){let a=r=>e.get(r)==="there",o=s.slots.filter(({field:r})=>!a(
r)),i=t.slots.filter(({field:r})=>a(r));return{...s,slots:[...o,...i],basis:a("inferred")?t.basis:s.basis,quote:a("quote")?
t.quote:s.quote}}var _=K(j(),1);var X=["title","publisher","published","language"],Pe=300,Be=2e4;function de({shown:s,session:t}){let{say:e,connection:a}=t,
[o,i]=(0,_.useState)(""),[r,c]=(0,_.useState)(!1),[d,h]=(0,_.useState)(!1),[l,n]=(0,_.useState)(""),[f,u]=(0,_.useState)(
{facts:{},of:""}),[y,L]=(0,_.useState)({}),[g,M]=(0,_.useState)(null),[p,w]=(0,_.useState)(""),O=(0,_.useRef)(null),E=(0,_.useRef)(
null),q=(0,_.useRef)(null),D=async m=>{c(!0),i("");let{status:S,body:I}=await m;c(!1),S===200?await t.opening.begin(I.id??
I.article?.id):i(I?.message??e("saved_offline"))};(0,_.useEffect)(()=>{if(g?.told.text===l)return u({facts:g.told,of:l});
if(!l.trim())return u({facts:{},of:l});let m=!1,S=setTimeout(async()=>{let{status:I,body:N}=await a.ask("POST","/api/art\
icles/proposed",{text:l.slice(0,Be)});if(I!==200||m)return;let R=X.map(Q=>[Q,N[Q]||g?.told[Q]]);u({facts:Object.fromEntries(
R),of:l})},Pe);return()=>{m=!0,clearTimeout(S)}},[l]),(0,_.useEffect)(()=>{g&&E.current?.form?.querySelector("button")?.
focus()},[g]);let G={...f.of===l&&f.facts,title:"",...y},J=Object.fromEntries(X.map(m=>[m,G[m]??""])),V=()=>{r||!l.trim()||
D(g?.told.text===l?a.send("/api/articles/from-file",g.file,{name:g.file.name,...J}):a.ask("POST","/api/articles",{text:l,
...J}))},Y=async m=>{let[S]=m??[];if(!S)return;c(!0),i("");let{status:I,body:N}=await a.send("/api/articles/proposed-fro\
m-file",S,{name:S.name});if(c(!1),I!==200)return i(N?.message??e("saved_offline"));M({file:S,told:N}),n(N.text)},z=[{keys:[
"v"],shown:"v",name:"paste_text",does:()=>E.current?.focus()},{keys:["o"],shown:"o",name:"choose_file",does:()=>O.current?.
click()},{keys:["w"],shown:"w",name:"web_address",does:()=>q.current?.focus()}],$=(s.corpus?.articles.length??0)>0;return _.html`<${x}
say=${e}
name="new_article"
title=${e($?"new_article_title":"first_article_title")}
deeds=${z}
hasLetters=${s.hasLetters}
close=${$?()=>t.show(s.known?null:"articles"):null}
>
<p class="note problem" role="alert" hidden=${!o}>${o}</p>
<form
class="paste"
onSubmit=${U(V)}
onKeyDown=${m=>{m.key!=="Enter"||!(m.ctrlKey||m.metaKey)||(m.preventDefault(),V())}}
>
<label for="text">${e("paste_label")}</label>
<textarea id="text" autofocus ref=${E} rows="9" dir="auto" value=${l} onInput=${({currentTarget:m})=>n(m.value)}></textarea>
<p class="quiet">${e("paste_help")}</p>
<div class="facts">${X.map(m=>_.html`<label key=${m}>${e(`fact_${m}`)} <input
name=${m}
value=${y[m]??f.facts[m]??""}
onInput=${({currentTarget:S})=>L({...y,[m]:S.value})}
/></label>`)}</div>
<p class="quiet">${e("facts_help")}</p>
<button type="submit" disabled=${r||!l.trim()}>${e("add_text")} <kbd>Ctrl \u23ce</kbd></button>
</form>
<div
class=${(0,_.classes)("drop",d&&"over")}
onDragOver=${m=>{m.preventDefault(),h(!0)}}
onDragLeave=${()=>h(!1)}
onDrop=${m=>{m.preventDefault(),h(!1),Y(m.dataTransfer?.files)}}
>
<label for="file">${e("drop_label")}</label>
<input id="file" type="file" ref=${O} disabled=${r} onChange=${({currentTarget:m})=>Y(m.files)} />
</div>
<form onSubmit=${U(()=>p.trim()&&D(a.ask("POST","/api/articles/from-address",{address:p})))}>
<label for="address">${e("address_label")}</label>
<input id="address" type="url" ref=${q} value=${p} onInput=${({currentTarget:m})=>w(m.value)} />
<button type="submit" disabled=${r||!p.trim()}>${e("fetch_it")}</button>
<p class="quiet">${e("address_help")}</p>
</form>
<//>`}function ue({shown:s,session:t}){let{say:e,connection:a}=t,{corpus:o}=s,[i,r]=(0,_.useState)(o?.folder??""),[c,d]=(0,_.useState)(
o?.coder??""),[h,l]=(0,_.useState)(""),n=async()=>{let{status:f,body:u}=await a.ask("POST","/api/corpus",{title:i.trim()||
o?.folder,coder:c.trim()});f===200?await t.opening.start():l(u?.message??e("saved_offline"))};return _.html`<${x}
say=${e}
name="begin"
title=${e("no_corpus_title")}
deeds=${[{keys:["Enter"],shown:"\u23CE",name:"begin_corpus",does:n}]}
hasLetters=${s.hasLetters}
close=${null}
>
<p>${e("no_corpus")}</p>
<p class="note problem" role="alert" hidden=${!h}>${h}</p>
<form class="begin" onSubmit=${U(n)}>
<label for="title">${e("corpus_title")}</label>
<input id="title" autofocus placeholder=${o?.folder} value=${i} onInput=${({currentTarget:f})=>r(f.value)} />
<label for="coder">${e("your_coder_id")}</label>
<input id="coder" value=${c} onInput=${({currentTarget:f})=>d(f.value)} />
<button type="submit">${e("begin_corpus_in",{folder:o?.folder})}</button>
</form>
<p class="quiet">${e("begin_writes")}</p>
<//>`}var C=K(j(),1);var fe=["error","warning","to do"];function pe({shown:s,session:t}){let e=t.say,[a,o]=(0,C.useState)(null),[i,r]=(0,C.useState)(
0);(0,C.useEffect)(()=>{t.connection.ask("GET","/api/problems").then(({status:n,body:f})=>o(n===200?Ge(f):[]))},[]);let c=a??
[],d=Math.min(i,c.length-1);(0,C.useEffect)(()=>B(document.querySelector("tr.marked")),[d]);let h=n=>{n?.article&&t.openField(
n.article,n.statement,n.field)},l=[{keys:["Enter"],shown:"\u23CE",name:"open_place",does:()=>h(c[d])},...P(d,c.length,r),
{keys:["q"],shown:"q",name:"mend_quotes",does:()=>t.show("quotes")}];return C.html`<${x}
say=${e}
name="problems"
title=${a?e(c.length===1?"problem_in_corpus":"problems_in_corpus",{n:c.length}):e("problems")}
deeds=${l}
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
${c.map((n,f)=>C.html`<tr key=${f} class=${(0,C.classes)(f===d&&"marked")} aria-current=${f===d?"true":null} onClick=${()=>r(
f)}>
<td>
${n.article?C.html`<button type="button" class="plain link" onClick=${()=>h(n)}>${n.statement??n.article}</button>`:n.path}
<small>${n.path}:${n.line}</small>
</td>
<td><b class=${`is-${n.severity.replace(" ","-")}`}>${e(n.severity)}</b> ${n.message}</td>
<td>${n.hint}</td>
</tr>`)}
</tbody>
</table>`}
<//>`}var Ge=s=>[...s].sort((t,e)=>fe.indexOf(t.severity)-fe.indexOf(e.severity));var A=K(j(),1);var me=["sentences","coded","nothing","left","statements"];function $e({shown:s,session:t}){let e=t.say,[a,o]=(0,A.useState)(
null);(0,A.useEffect)(()=>{t.connection.ask("GET","/api/progress").then(({status:r,body:c})=>o(r===200?Ke(c):[]))},[]);let i=new Map(
s.corpus?.articles.map(({id:r,title:c})=>[r,c]));return A.html`<${x}
say=${e}
name="progress"
title=${e("progress_title")}
deeds=${[{keys:["Enter"],shown:"\u23CE",name:"articles",does:()=>t.show("articles")}]}
hasLetters=${s.hasLetters}
close=${s.known?()=>t.show(null):null}
>
${a===null&&A.html`<p role="status">\u2026</p>`}
${a?.length===0&&A.html`<p>${e("no_progress")}</p>`}
${a!==null&&a.length>0&&A.html`<table>
<thead>
<tr>${["article","coder_of",...me].map(r=>A.html`<th scope="col">${e(r)}</th>`)}</tr>
</thead>
<tbody>
${a.map(r=>A.html`<tr key=${`${r.coder} ${r.article}`}>
<td><button type="button" class="plain link" onClick=${()=>t.opening.open(r.article)}><bdi>${i.get(r.article)??r.article}</bdi></button></td>
<td class="day">${r.coder}</td>
${me.map(c=>A.html`<td class="number">${r[c]}</td>`)}
</tr>`)}
</tbody>
</table>`}
<//>`}var Ke=s=>Array.isArray(s)?s:s.rows??[];function Z(s,t){let[e,a]=[s,t].map(l=>l.split(/\s+/).filter(Boolean));if(e.length>400||a.length>400)return s===t?[{same:s}]:
[{was:s,is:t}];let o=Ue(e,a),i=[],[r,c]=[0,0],d={same:[],was:[],is:[]},h=()=>{d.same.length&&i.push({same:d.same.join(" ")}),
(d.was.length||d.is.length)&&i.push({was:d.was.join(" "),is:d.is.join(" ")}),d={same:[],was:[],is:[]}};for(;r<e.length||
c<a.length;){if(r<e.length&&c<a.length&&e[r]===a[c]){(d.was.length||d.is.length)&&h(),d.same.push(e[r]),r++,c++;continue}
d.same.length&&h(),c>=a.length||r<e.length&&o[r+1][c]>=o[r][c+1]?d.was.push(e[r++]):d.is.push(a[c++])}return h(),i}var he=(s,t)=>JSON.
stringify(Z(s,t).filter(e=>"was"in e));function Ue(s,t){let e=Array.from({length:s.length+1},()=>new Array(t.length+1).fill(
0));for(let a=s.length-1;a>=0;a--)for(let o=t.length-1;o>=0;o--)e[a][o]=s[a]===t[o]?e[a+1][o+1]+1:Math.max(e[a+1][o],e[a][o+
1]);return e}var v=K(j(),1);function be({shown:s,session:t}){let{say:e,connection:a}=t,[o,i]=(0,v.useState)(null),[r,c]=(0,v.useState)(0),[d,h]=(0,v.useState)(
"");(0,v.useEffect)(()=>{a.ask("GET","/api/quotes").then(({status:p,body:w})=>i(p===200?w:[]))},[]);let l=o??[],n=Math.min(
r,l.length-1);(0,v.useEffect)(()=>B(document.querySelector("tr.marked")),[n]);let f=l[n],u=f?.near?l.filter(p=>p.near!==
null&&ye(p)===ye(f)):[],y=async p=>{if(!p.length)return h(e("nothing_near"));let{status:w,body:O}=await a.ask("POST","/a\
pi/quotes",{ids:p.map(({id:D})=>D)});if(w!==200)return h(O?.message??e("saved_offline"));let{mended:E,left:q}=O;i(q),h(e(
"mended_n",{n:E}))},g=[{keys:["Enter"],shown:"\u23CE",name:"take_nearest",does:()=>y(f?.near?[f]:[])},{keys:["a"],shown:"\
a",name:"take_all_alike",does:()=>y(u)},{keys:["e"],shown:"e",name:"open_place",does:()=>f&&t.opening.open(f.article,f.statement)},
...P(n,l.length,c)],M=o?e(l.length===1?"quote_not_found":"quotes_not_found",{n:l.length}):e("mend_quotes");return v.html`<${x} say=${e} name="quotes" title=${M} deeds=${g} hasLetters=${s.
hasLetters} close=${s.known?()=>t.show(null):null}>
<p role="status">${o===null?"\u2026":d}</p>
${o?.length===0&&v.html`<p class="note done">${e("all_quotes_found")}</p>`}
${l.length>0&&v.html`<p class="quiet">${e("quotes_help")}</p>
<table>
<thead>
<tr>${["where","quote_as_coded","nearest_words"].map(p=>v.html`<th scope="col">${e(p)}</th>`)}</tr>
</thead>
<tbody>
${l.map((p,w)=>v.html`<${He} key=${p.id} quote=${p} isMarked=${w===n} say=${e} mark=${()=>c(w)} open=${()=>t.opening.open(
p.article,p.statement)} />`)}
</tbody>
</table>
${u.length>1&&v.html`<p class="note">${e("quotes_alike",{n:u.length})}</p>`}`}
<//>`}function He({quote:s,isMarked:t,say:e,mark:a,open:o}){let{article:i,statement:r,was:c,near:d,before:h,after:l,why:n}=s,
f=Z(c,d??""),u=(y,L)=>f.filter(g=>"same"in g||g[y]).map((g,M)=>[M>0&&" ","same"in g?g.same:v.html`<${L}>${g[y]}</${L}>`]);
return v.html`<tr class=${(0,v.classes)(t&&"marked")} aria-current=${t?"true":null} onClick=${a}>
<td><button type="button" class="plain link" onClick=${o}>${r?.split("#")[1]??i}</button> <small>${i}</small></td>
<td class="words-of-text">${d===null?c:u("was","del")}</td>
<td class="words-of-text">
${d===null?v.html`<span class="is-error">${e("nothing_near")}</span> <small>${n}</small>`:v.html`<span class="quiet">${h&&
`\u2026 ${h} `}</span>${u("is","ins")}<span class="quiet">${l&&`${/^[\p{L}\d]/u.test(l)?" ":""}${l} \u2026`}</span>`}
</td>
</tr>`}var ye=({was:s,near:t,isSure:e})=>e?"sure":he(s,t??"");var Fe={begin:ue,articles:se,progress:$e,problems:pe,new:de,merge:ce,quotes:be,entities:re};Object.assign(window,{annotatorScreens:Fe});})();

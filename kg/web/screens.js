"use strict";(()=>{var de=Object.create;var R=Object.defineProperty;var ue=Object.getOwnPropertyDescriptor;var me=Object.getOwnPropertyNames;var pe=Object.getPrototypeOf,$e=Object.prototype.hasOwnProperty;var fe=(s,t)=>()=>{try{return t||s((t={exports:{}}).exports,t),t.exports}catch(e){throw t=0,e}};var he=(s,t,e,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of me(t))!$e.call(s,o)&&o!==e&&R(s,o,{get:()=>t[o],
enumerable:!(n=ue(t,o))||n.enumerable});return s};var B=(s,t,e)=>(e=s!=null?de(pe(s)):{},he(t||!s||!s.__esModule?R(e,"default",{value:s,enumerable:!0}):e,s));var j=fe((Ce,W)=>{W.exports=window.annotatorShared});var L=B(j(),1);var G=B(j(),1),x=class extends G.Component{element=(0,G.createRef)();componentDidMount(){let t=this.element.current;(t.querySelector(
"[autofocus]")??t).focus()}render({say:t,name:e,title:n,deeds:o,close:c,children:r}){let l=c?[...o,{keys:["Escape"],shown:"\
Esc",name:"back_to_reading",does:c}]:o,d=l.map(({keys:[i],shown:a,name:u})=>({shown:a,name:u,press:{name:i,isShift:!1}})),
f=i=>{let a=l.find(u=>u.keys.includes(i));return a?.does(),!!a};return G.html`<div class="annotator in-screen" onKeyDown=${i=>this.
keyDown(i,f)}>
<main class="screen" tabindex="-1" ref=${this.element} aria-label=${n}>
<h1>${n}</h1>
${r}
</main>
<${G.KeyBar} say=${t} place=${t(`place_${e}`)} keys=${d} press=${i=>f(i.name)} />
</div>`}keyDown(t,e){let{hasLetters:n}=this.props;if(t.isComposing||t.ctrlKey||t.metaKey||t.altKey)return;let o=t.target,
c=o.matches("input, textarea, select");t.key.length===1&&(c||!n)||t.key==="Enter"&&o.matches("button, a, textarea, input\
, summary")||c&&!["Escape","ArrowDown","ArrowUp"].includes(t.key)||e(t.key)&&t.preventDefault()}},I=(s,t,e)=>[{keys:["j",
"ArrowDown"],shown:"j",name:"next",does:()=>e(Math.min(s+1,t-1))},{keys:["k","ArrowUp"],shown:"k",name:"back",does:()=>e(
Math.max(s-1,0))}],P=s=>s?.scrollIntoView({block:"nearest"}),K=s=>t=>{t.preventDefault(),s()};function J({shown:s,session:t}){let e=t.say,[n,o]=(0,L.useState)(""),c=n.toLowerCase(),r=(s.corpus?.articles??[]).filter(
({id:$,title:w})=>`${$} ${w}`.toLowerCase().includes(c)),l=s.known?.article.id,[d,f]=(0,L.useState)(Math.max(0,r.findIndex(
({id:$})=>$===l))),i=Math.min(d,r.length-1);(0,L.useEffect)(()=>{t.opening.count()},[]),(0,L.useEffect)(()=>P(document.querySelector(
"tr.marked")),[i]);let a=()=>r[i]&&t.opening.open(r[i].id),u=[{keys:["Enter"],shown:"\u23CE",name:"open_article",does:a},
...I(i,r.length,f),{keys:["v"],shown:"v",name:"new_article",does:()=>t.show("new")},{keys:["g"],shown:"g",name:"progress",
does:()=>t.show("progress")},...s.known?[{keys:["e"],shown:"e",name:"entities_screen",does:()=>t.show("entities")}]:[],{
keys:["!"],shown:"!",name:"problems",does:()=>t.show("problems")}];return L.html`<${x}
say=${e}
name="articles"
title=${s.corpus?.title||e("articles")}
deeds=${u}
hasLetters=${s.hasLetters}
close=${s.known?()=>t.show(null):null}
>
<form onSubmit=${K(a)}>
<label>${e("find_article")} <input type="search" value=${n} onInput=${({currentTarget:$})=>o($.value)} /></label>
</form>
<table>
<thead>
<tr>${["article","day","sentences","coded","nothing","left","statements","problems"].map($=>L.html`<th scope="col">${e($)}</th>`)}</tr>
</thead>
<tbody>
${r.map(($,w)=>L.html`<${ye} key=${$.id} article=${$} isMarked=${w===i} open=${()=>t.opening.open($.id)} />`)}
</tbody>
</table>
${!r.length&&L.html`<p class="asks">${e("nothing_found")}</p>`}
<//>`}function ye({article:s,isMarked:t,open:e}){let{title:n,lang:o,published:c,sentences:r,coded:l,nothing:d,statements:f,
problems:i}=s;return L.html`<tr class=${(0,L.classes)(t&&"marked")} aria-current=${t?"true":null}>
<td><button type="button" class="plain link" onClick=${e}><bdi lang=${o}>${n}</bdi></button></td>
<td class="day">${c??"\u2013"}</td>
${[r,l,d,Math.max(0,r-l-d),f,i].map(a=>L.html`<td class="number">${a}</td>`)}
</tr>`}var y=B(j(),1);var be=200,N={is:"list",entity:null,kept:null,told:null,word:null};function X({shown:s,session:t}){let{say:e,connection:n}=t,
{known:o}=s,[c,r]=(0,y.useState)(""),[l,d]=(0,y.useState)(""),[f,i]=(0,y.useState)(0),[a,u]=(0,y.useState)(N),[$,w]=(0,y.useState)(
""),O=we(o?.entities??[],c).filter(({id:p})=>a.is!=="merge"||p!==a.entity?.id),_=Math.max(0,Math.min(f,O.length-1));(0,y.useEffect)(
()=>P(document.querySelector("tr.marked")),[_]);let M=!a.told;(0,y.useEffect)(()=>{M||V()},[M]);let m=p=>{u({...N,...p}),
w(""),r(""),i(0),p.entity&&d(p.entity.label)},b=async(p,A)=>{let{entity:U,kept:H,word:ie}=p;if(!U)return;let{status:ce,body:Q}=await(p.
is==="rename"?n.ask("POST","/api/renaming",{entity:U.id,label:l,isMade:A}):n.ask("POST","/api/merging",{kept:H?.id,gone:U.
id,word:ie,isMade:A}));if(ce!==200)return w(Q?.message??e("saved_offline"));if(!A)return w(""),u({...p,told:Q});m(N),w(e(
p.is==="rename"?"renamed":"merged",{name:U.label,other:H?.label??l})),o&&await t.opening.renew({entities:!0,articles:[o.
article.id]})},q=a.told!==null&&a.told.differing.length>0&&a.word===null,T=p=>u({...a,word:p}),g=O[_],D=a.told?[...q?[{keys:[
"1"],shown:"1",name:"word_of_kept",does:()=>T("kept")},{keys:["2"],shown:"2",name:"word_of_gone",does:()=>T("gone")}]:[{
keys:["Enter"],shown:"\u23CE",name:"change_names",does:()=>b(a,!0)}],{keys:["Backspace"],shown:"\u232B",name:"leave_name\
s",does:()=>m(N)}]:a.is==="rename"?[]:[...g&&a.is==="merge"?[{keys:["Enter"],shown:"\u23CE",name:"merge_with",does:()=>b(
{...a,kept:g},!1)}]:[],...g&&a.is==="list"?[{keys:["r"],shown:"r",name:"rename_entity",does:()=>m({is:"rename",entity:g})},
{keys:["/"],shown:"/",name:"find_entity",does:()=>document.getElementById("find-entity")?.focus()},{keys:["m"],shown:"m",
name:"merge_entity",does:()=>m({is:"merge",entity:g})}]:[],...I(_,O.length,i)],h=a.is==="list"?o?()=>t.show(null):null:()=>m(
N);return y.html`<${x} say=${e} name="entities" title=${ke(e,a)} deeds=${D} hasLetters=${s.hasLetters} close=${h}>
<p role="status" class=${$?"note":"unseen"}>${$}</p>
${a.is==="rename"&&!a.told&&y.html`<form key="rename" onSubmit=${K(()=>b(a,!1))}>
<label>${e("new_label")} <input type="text" autofocus ref=${z} value=${l} onInput=${({currentTarget:p})=>d(p.value)} /></label>
<button type="submit">${e("look_first")}</button>
<p class="quiet">${e("label_stays")}</p>
</form>`}
${a.is!=="rename"&&!a.told&&y.html`<form key=${a.is} onSubmit=${K(()=>a.is==="list"?V():g&&b({...a,kept:g},!1))}>
<label>${e("find_entity")} <input id="find-entity" type="search" autofocus ref=${z} value=${c} onInput=${({currentTarget:p})=>r(
p.value)} /></label>
</form>
<table>
<thead><tr>${["entity","type_of","used","id_of"].map(p=>y.html`<th scope="col">${e(p)}</th>`)}</tr></thead>
<tbody>
${O.map((p,A)=>y.html`<tr key=${p.id} class=${(0,y.classes)(A===_&&"marked")} aria-current=${A===_?"true":null} onClick=${()=>i(
A)}>
<td lang=${p.lang}>${p.label}</td>
<td>${o?.vocabulary.types[p.type]?.label??p.type}</td>
<td class="number">${p.uses}</td>
<td class="quiet">${p.id}</td>
</tr>`)}
</tbody>
</table>
${!O.length&&y.html`<p class="asks">${e("nothing_found")}</p>`}`}
${a.told&&y.html`<${ge} say=${e} told=${a.told} doing=${a} />`}
<//>`}function ge({say:s,told:t,doing:e}){return y.html`<p>${s("names_change",{n:t.statements,files:t.files.length})}</p>
<ul>${t.files.map(n=>y.html`<li key=${n}>${n}</li>`)}</ul>
${t.differing.length>0&&y.html`<table>
<thead><tr><th scope="col">${s("field")}</th><th scope="col">1 ${e.kept?.label}</th><th scope="col">2 ${e.entity?.label}</th></tr></thead>
<tbody>
${t.differing.map(({field:n,kept:o,gone:c})=>y.html`<tr key=${n}>
<td>${n}</td>
<td>${e.word==="kept"?y.html`<ins>${o}</ins>`:o}</td>
<td>${e.word==="gone"?y.html`<ins>${c}</ins>`:c}</td>
</tr>`)}
</tbody>
</table>`}`}function ke(s,{is:t,entity:e,kept:n}){let o=e?.label??"";return t==="list"?s("entities_title"):t==="rename"?
s("rename_title",{name:o}):n?s("merge_names_title",{name:o,other:n.label}):s("merge_with_title",{name:o})}function we(s,t){
let e=t.trim().toLowerCase(),n=({names:o,id:c})=>Number([c,...o].some(r=>r.toLowerCase().startsWith(e)));return s.filter(
({local:o,names:c,id:r})=>!o&&[r,...c].some(l=>l.toLowerCase().includes(e))).sort((o,c)=>n(c)-n(o)||c.uses-o.uses||(o.label<
c.label?-1:1)).slice(0,be)}var V=()=>document.querySelector("main.screen")?.focus(),z=s=>{s&&!s.dataset.seen&&(s.dataset.
seen="1",s.focus())};var k=B(j(),1);function Y({shown:s,session:t}){let e=t.say,{known:n,state:o,refusal:c}=s,r=c?.conflict??null,l=r?.fields??[],[d,f]=(0,k.useState)(
l.map(({decided:m})=>m)),[i,a]=(0,k.useState)(Math.max(0,l.findIndex(({decided:m})=>!m)));if((0,k.useEffect)(()=>{n&&t.opening.
renew({articles:[n.article.id]})},[]),(0,k.useEffect)(()=>P(document.querySelector("tr.marked")),[i]),!n||!o||!r)return null;
let u=d.filter(m=>m===null).length,$=r.isGone,w=()=>t.show(null),O=m=>{if($)return m==="here"?_(null):w();let b=d.map((T,g)=>g===
i?m:T);f(b);let q=b.indexOf(null);q>=0&&a(q)},_=m=>{if(!o.draft)return;let b=n.article.statements.find(({key:D})=>D===r.
key),q=b&&m!==null?(0,k.draftOf)(b,n.article):null,T=new Map(l.map(({field:D},h)=>[D,d[h]])),g={...q?ve(o.draft,q,T):o.draft,
id:m};t.writing.sending.merge({...(0,k.savingOf)(g,n,o.open),revision:r.revision,begun:null})},M=[{keys:["1"],shown:"1",
name:$?"save_as_new":"take_here",does:()=>O("here")},{keys:["2"],shown:"2",name:$?"leave_it_out":"take_there",does:()=>O(
"there")},...$?[]:I(i,l.length,a),...$||u?[]:[{keys:["Enter"],shown:"\u23CE",name:"write_it",does:()=>_(o.draft?.id??null)}]];
return k.html`<${x} say=${e} name="merge" title=${e("merge_title")} deeds=${M} hasLetters=${s.hasLetters} close=${w}>
<p>${c?.message}</p>
<p class="quiet">${e("merge_kept")}</p>
${!$&&k.html`<table>
<thead>
<tr>${["field","was_before","here","in_the_file","taken"].map(m=>k.html`<th scope="col">${e(m)}</th>`)}</tr>
</thead>
<tbody>
${l.map(({field:m,before:b,here:q,there:T},g)=>k.html`<tr
key=${m}
class=${(0,k.classes)(g===i&&"marked")}
aria-current=${g===i?"true":null}
onClick=${()=>a(g)}
>
<td>${_e(n,m)}</td>
<td>${b??"\u2013"}</td>
<td>${d[g]==="here"?k.html`<ins>${q??"\u2013"}</ins>`:q??"\u2013"}</td>
<td>${d[g]==="there"?k.html`<ins>${T??"\u2013"}</ins>`:T??"\u2013"}</td>
<td>${d[g]?e(d[g]==="here"?"here":"in_the_file"):k.html`<b class="is-error">${e("to_choose")}</b>`}</td>
</tr>`)}
</tbody>
</table>`}
${u>0&&k.html`<p class="note">${e("merge_open",{n:u})}</p>`}
<//>`}var _e=(s,t)=>(0,k.fieldOf)(s,t)?.label??t;function ve(s,t,e){let n=r=>e.get(r)==="there",o=s.slots.filter(({field:r})=>!n(
r)),c=t.slots.filter(({field:r})=>n(r));return{...s,slots:[...o,...c],basis:n("inferred")?t.basis:s.basis,quote:n("quote")?
t.quote:s.quote}}var v=B(j(),1);var Se=["publisher","published","language"];function Z({shown:s,session:t}){let{say:e,connection:n}=t,[o,c]=(0,v.useState)(
""),[r,l]=(0,v.useState)(!1),[d,f]=(0,v.useState)(!1),[i,a]=(0,v.useState)(""),[u,$]=(0,v.useState)({publisher:"",published:"",
language:""}),[w,O]=(0,v.useState)(""),_=(0,v.useRef)(null),M=(0,v.useRef)(null),m=(0,v.useRef)(null),b=async h=>{l(!0),
c("");let{status:p,body:A}=await h;l(!1),p===200?await t.opening.begin(A.id??A.article?.id):c(A?.message??e("saved_offli\
ne"))},q=()=>!r&&i.trim()&&b(n.ask("POST","/api/articles",{text:i,...u})),T=h=>{let[p]=h??[];p&&b(n.send("/api/articles/\
from-file",p,p.name))},g=[{keys:["v"],shown:"v",name:"paste_text",does:()=>M.current?.focus()},{keys:["o"],shown:"o",name:"\
choose_file",does:()=>_.current?.click()},{keys:["w"],shown:"w",name:"web_address",does:()=>m.current?.focus()}],D=(s.corpus?.
articles.length??0)>0;return v.html`<${x}
say=${e}
name="new_article"
title=${e(D?"new_article_title":"first_article_title")}
deeds=${g}
hasLetters=${s.hasLetters}
close=${D?()=>t.show(s.known?null:"articles"):null}
>
<p class="note problem" role="alert" hidden=${!o}>${o}</p>
<form
class="paste"
onSubmit=${K(q)}
onKeyDown=${h=>{h.key!=="Enter"||!(h.ctrlKey||h.metaKey)||(h.preventDefault(),q())}}
>
<label for="text">${e("paste_label")}</label>
<textarea id="text" autofocus ref=${M} rows="9" dir="auto" value=${i} onInput=${({currentTarget:h})=>a(h.value)}></textarea>
<p class="quiet">${e("paste_help")}</p>
<div class="facts">${Se.map(h=>v.html`<label key=${h}>${e(`fact_${h}`)} <input
name=${h}
value=${u[h]}
onInput=${({currentTarget:p})=>$({...u,[h]:p.value})}
/></label>`)}</div>
<p class="quiet">${e("facts_help")}</p>
<button type="submit" disabled=${r||!i.trim()}>${e("add_text")} <kbd>Ctrl \u23ce</kbd></button>
</form>
<div
class=${(0,v.classes)("drop",d&&"over")}
onDragOver=${h=>{h.preventDefault(),f(!0)}}
onDragLeave=${()=>f(!1)}
onDrop=${h=>{h.preventDefault(),f(!1),T(h.dataTransfer?.files)}}
>
<label for="file">${e("drop_label")}</label>
<input id="file" type="file" ref=${_} disabled=${r} onChange=${({currentTarget:h})=>T(h.files)} />
</div>
<form onSubmit=${K(()=>w.trim()&&b(n.ask("POST","/api/articles/from-address",{address:w})))}>
<label for="address">${e("address_label")}</label>
<input id="address" type="url" ref=${m} value=${w} onInput=${({currentTarget:h})=>O(h.value)} />
<button type="submit" disabled=${r||!w.trim()}>${e("fetch_it")}</button>
<p class="quiet">${e("address_help")}</p>
</form>
<//>`}function ee({shown:s,session:t}){let{say:e,connection:n}=t,{corpus:o}=s,[c,r]=(0,v.useState)(o?.folder??""),[l,d]=(0,v.useState)(
o?.coder??""),[f,i]=(0,v.useState)(""),a=async()=>{let{status:u,body:$}=await n.ask("POST","/api/corpus",{title:c.trim()||
o?.folder,coder:l.trim()});u===200?await t.opening.start():i($?.message??e("saved_offline"))};return v.html`<${x}
say=${e}
name="begin"
title=${e("no_corpus_title")}
deeds=${[{keys:["Enter"],shown:"\u23CE",name:"begin_corpus",does:a}]}
hasLetters=${s.hasLetters}
close=${null}
>
<p>${e("no_corpus")}</p>
<p class="note problem" role="alert" hidden=${!f}>${f}</p>
<form class="begin" onSubmit=${K(a)}>
<label for="title">${e("corpus_title")}</label>
<input id="title" autofocus placeholder=${o?.folder} value=${c} onInput=${({currentTarget:u})=>r(u.value)} />
<label for="coder">${e("your_coder_id")}</label>
<input id="coder" value=${l} onInput=${({currentTarget:u})=>d(u.value)} />
<button type="submit">${e("begin_corpus_in",{folder:o?.folder})}</button>
</form>
<p class="quiet">${e("begin_writes")}</p>
<//>`}var E=B(j(),1);var te=["error","warning","to do"];function se({shown:s,session:t}){let e=t.say,[n,o]=(0,E.useState)(null),[c,r]=(0,E.useState)(
0);(0,E.useEffect)(()=>{t.connection.ask("GET","/api/problems").then(({status:a,body:u})=>o(a===200?xe(u):[]))},[]);let l=n??
[],d=Math.min(c,l.length-1);(0,E.useEffect)(()=>P(document.querySelector("tr.marked")),[d]);let f=a=>{a?.article&&t.openField(
a.article,a.statement,a.field)},i=[{keys:["Enter"],shown:"\u23CE",name:"open_place",does:()=>f(l[d])},...I(d,l.length,r),
{keys:["q"],shown:"q",name:"mend_quotes",does:()=>t.show("quotes")}];return E.html`<${x}
say=${e}
name="problems"
title=${n?e(l.length===1?"problem_in_corpus":"problems_in_corpus",{n:l.length}):e("problems")}
deeds=${i}
hasLetters=${s.hasLetters}
close=${s.known?()=>t.show(null):null}
>
${n===null&&E.html`<p role="status">\u2026</p>`}
${n?.length===0&&E.html`<p class="note done">${e("no_problems")}</p>`}
${l.length>0&&E.html`<table>
<thead>
<tr><th scope="col">${e("where")}</th><th scope="col">${e("problem")}</th><th scope="col">${e("what_mends_it")}</th></tr>
</thead>
<tbody>
${l.map((a,u)=>E.html`<tr key=${u} class=${(0,E.classes)(u===d&&"marked")} aria-current=${u===d?"true":null} onClick=${()=>r(
u)}>
<td>
${a.article?E.html`<button type="button" class="plain link" onClick=${()=>f(a)}>${a.statement??a.article}</button>`:a.path}
<small>${a.path}:${a.line}</small>
</td>
<td><b class=${`is-${a.severity.replace(" ","-")}`}>${e(a.severity)}</b> ${a.message}</td>
<td>${a.hint}</td>
</tr>`)}
</tbody>
</table>`}
<//>`}var xe=s=>[...s].sort((t,e)=>te.indexOf(t.severity)-te.indexOf(e.severity));var C=B(j(),1);var ne=["sentences","coded","nothing","left","statements"];function oe({shown:s,session:t}){let e=t.say,[n,o]=(0,C.useState)(
null);(0,C.useEffect)(()=>{t.connection.ask("GET","/api/progress").then(({status:r,body:l})=>o(r===200?qe(l):[]))},[]);let c=new Map(
s.corpus?.articles.map(({id:r,title:l})=>[r,l]));return C.html`<${x}
say=${e}
name="progress"
title=${e("progress_title")}
deeds=${[{keys:["Enter"],shown:"\u23CE",name:"articles",does:()=>t.show("articles")}]}
hasLetters=${s.hasLetters}
close=${s.known?()=>t.show(null):null}
>
${n===null&&C.html`<p role="status">\u2026</p>`}
${n?.length===0&&C.html`<p>${e("no_progress")}</p>`}
${n!==null&&n.length>0&&C.html`<table>
<thead>
<tr>${["article","coder_of",...ne].map(r=>C.html`<th scope="col">${e(r)}</th>`)}</tr>
</thead>
<tbody>
${n.map(r=>C.html`<tr key=${`${r.coder} ${r.article}`}>
<td><button type="button" class="plain link" onClick=${()=>t.opening.open(r.article)}><bdi>${c.get(r.article)??r.article}</bdi></button></td>
<td class="day">${r.coder}</td>
${ne.map(l=>C.html`<td class="number">${r[l]}</td>`)}
</tr>`)}
</tbody>
</table>`}
<//>`}var qe=s=>Array.isArray(s)?s:s.rows??[];function F(s,t){let[e,n]=[s,t].map(i=>i.split(/\s+/).filter(Boolean));if(e.length>400||n.length>400)return s===t?[{same:s}]:
[{was:s,is:t}];let o=Le(e,n),c=[],[r,l]=[0,0],d={same:[],was:[],is:[]},f=()=>{d.same.length&&c.push({same:d.same.join(" ")}),
(d.was.length||d.is.length)&&c.push({was:d.was.join(" "),is:d.is.join(" ")}),d={same:[],was:[],is:[]}};for(;r<e.length||
l<n.length;){if(r<e.length&&l<n.length&&e[r]===n[l]){(d.was.length||d.is.length)&&f(),d.same.push(e[r]),r++,l++;continue}
d.same.length&&f(),l>=n.length||r<e.length&&o[r+1][l]>=o[r][l+1]?d.was.push(e[r++]):d.is.push(n[l++])}return f(),c}var ae=(s,t)=>JSON.
stringify(F(s,t).filter(e=>"was"in e));function Le(s,t){let e=Array.from({length:s.length+1},()=>new Array(t.length+1).fill(
0));for(let n=s.length-1;n>=0;n--)for(let o=t.length-1;o>=0;o--)e[n][o]=s[n]===t[o]?e[n+1][o+1]+1:Math.max(e[n+1][o],e[n][o+
1]);return e}var S=B(j(),1);function le({shown:s,session:t}){let{say:e,connection:n}=t,[o,c]=(0,S.useState)(null),[r,l]=(0,S.useState)(0),[d,f]=(0,S.useState)(
"");(0,S.useEffect)(()=>{n.ask("GET","/api/quotes").then(({status:m,body:b})=>c(m===200?b:[]))},[]);let i=o??[],a=Math.min(
r,i.length-1);(0,S.useEffect)(()=>P(document.querySelector("tr.marked")),[a]);let u=i[a],$=u?.near?i.filter(m=>m.near!==
null&&re(m)===re(u)):[],w=async m=>{if(!m.length)return f(e("nothing_near"));let{status:b,body:q}=await n.ask("POST","/a\
pi/quotes",{ids:m.map(({id:D})=>D)});if(b!==200)return f(q?.message??e("saved_offline"));let{mended:T,left:g}=q;c(g),f(e(
"mended_n",{n:T}))},_=[{keys:["Enter"],shown:"\u23CE",name:"take_nearest",does:()=>w(u?.near?[u]:[])},{keys:["a"],shown:"\
a",name:"take_all_alike",does:()=>w($)},{keys:["e"],shown:"e",name:"open_place",does:()=>u&&t.opening.open(u.article,u.statement)},
...I(a,i.length,l)],M=o?e(i.length===1?"quote_not_found":"quotes_not_found",{n:i.length}):e("mend_quotes");return S.html`<${x} say=${e} name="quotes" title=${M} deeds=${_} hasLetters=${s.
hasLetters} close=${s.known?()=>t.show(null):null}>
<p role="status">${o===null?"\u2026":d}</p>
${o?.length===0&&S.html`<p class="note done">${e("all_quotes_found")}</p>`}
${i.length>0&&S.html`<p class="quiet">${e("quotes_help")}</p>
<table>
<thead>
<tr>${["where","quote_as_coded","nearest_words"].map(m=>S.html`<th scope="col">${e(m)}</th>`)}</tr>
</thead>
<tbody>
${i.map((m,b)=>S.html`<${Ee} key=${m.id} quote=${m} isMarked=${b===a} say=${e} mark=${()=>l(b)} open=${()=>t.opening.open(
m.article,m.statement)} />`)}
</tbody>
</table>
${$.length>1&&S.html`<p class="note">${e("quotes_alike",{n:$.length})}</p>`}`}
<//>`}function Ee({quote:s,isMarked:t,say:e,mark:n,open:o}){let{article:c,statement:r,was:l,near:d,before:f,after:i,why:a}=s,
u=F(l,d??""),$=(w,O)=>u.filter(_=>"same"in _||_[w]).map((_,M)=>[M>0&&" ","same"in _?_.same:S.html`<${O}>${_[w]}</${O}>`]);
return S.html`<tr class=${(0,S.classes)(t&&"marked")} aria-current=${t?"true":null} onClick=${n}>
<td><button type="button" class="plain link" onClick=${o}>${r?.split("#")[1]??c}</button> <small>${c}</small></td>
<td class="words-of-text">${d===null?l:$("was","del")}</td>
<td class="words-of-text">
${d===null?S.html`<span class="is-error">${e("nothing_near")}</span> <small>${a}</small>`:S.html`<span class="quiet">${f&&
`\u2026 ${f} `}</span>${$("is","ins")}<span class="quiet">${i&&`${/^[\p{L}\d]/u.test(i)?" ":""}${i} \u2026`}</span>`}
</td>
</tr>`}var re=({was:s,near:t,isSure:e})=>e?"sure":ae(s,t??"");var Oe={begin:ee,articles:J,progress:oe,problems:se,new:Z,merge:Y,quotes:le,entities:X};Object.assign(window,{annotatorScreens:Oe});})();

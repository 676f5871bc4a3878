"use strict";(()=>{var Me=Object.create;var de=Object.defineProperty;var Ie=Object.getOwnPropertyDescriptor;var Ae=Object.getOwnPropertyNames;var De=Object.getPrototypeOf,Ne=Object.prototype.hasOwnProperty;var Pe=(s,t)=>()=>{try{return t||s((t={exports:{}}).exports,t),t.exports}catch(e){throw t=0,e}};var Be=(s,t,e,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of Ae(t))!Ne.call(s,n)&&n!==e&&de(s,n,{get:()=>t[n],
enumerable:!(a=Ie(t,n))||a.enumerable});return s};var W=(s,t,e)=>(e=s!=null?Me(De(s)):{},Be(t||!s||!s.__esModule?de(e,"default",{value:s,enumerable:!0}):e,s));var U=Pe((pt,ue)=>{ue.exports=window.annotatorShared});var h=W(U(),1);var Z=W(U(),1),fe=({article:s,spans:t,coders:e,say:a})=>Z.html`<div class="coded-text" lang=${s.lang} dir="auto" tabindex="0" role="group" aria-label=${s.
title}>
${Ue(s).map(([n,o],r)=>Z.html`<p key=${n} class=${(0,Z.classes)(r===0&&"title")}>
${Ge(n,o,t).map(i=>{let d=s.text.slice(i.from,i.to);if(!i.by.length)return d;let p=i.by.map(c=>a("words_of",{coder:e[c]})).
join("; ");return Z.html`<mark class=${i.by.map(c=>`by-${Math.min(c+1,3)}`).join(" ")} title=${p}>${i.begins.length>0&&Z.html`<sup>${i.
begins.map(c=>c+1).join(" ")}</sup>`}${d}</mark>`})}
</p>`)}
</div>`;function Ue({sentences:s}){let t=new Map;for(let{span:e,isTitle:a,paragraph:n}of s){let o=a?"title":String(n),[r]=t.
get(o)??e;t.set(o,[r,e[1]])}return[...t.values()]}function Ge(s,t,e){let a=o=>s<o&&o<t,n=[...new Set([s,...e.flat(2).filter(
a),t])].sort((o,r)=>o-r);return n.slice(0,-1).map((o,r)=>{let i=e.flatMap((p,c)=>p.some(([l,u])=>l<=o&&o<u)?[c]:[]),d=i.
filter(p=>e[p].some(([c])=>c===o));return{from:o,to:n[r+1],by:i,begins:d}})}var X=W(U(),1),M=class extends X.Component{element=(0,X.createRef)();componentDidMount(){let t=this.element.current;(t.querySelector(
"[autofocus]")??t).focus()}render({say:t,name:e,title:a,deeds:n,close:o,children:r}){let i=o?[...n,{keys:["Escape"],shown:"\
Esc",name:"back_to_reading",does:o}]:n,d=i.map(({keys:[c],shown:l,name:u})=>({shown:l,name:u,press:{name:c,isShift:!1}})),
p=c=>{let l=i.find(u=>u.keys.includes(c));return l?.does(),!!l};return X.html`<div class="annotator in-screen" onKeyDown=${c=>this.
keyDown(c,p)}>
<main class="screen" tabindex="-1" ref=${this.element} aria-label=${a}>
<h1>${a}</h1>
${r}
</main>
<${X.KeyBar} say=${t} place=${t(`place_${e}`)} keys=${d} press=${c=>p(c.name)} />
</div>`}keyDown(t,e){let{hasLetters:a}=this.props;if(t.isComposing||t.ctrlKey||t.metaKey||t.altKey)return;let n=t.target,
o=n.matches("input, textarea, select");t.key.length===1&&(o||!a)||t.key==="Enter"&&n.matches("button, a, textarea, input\
, summary")||o&&!["Escape","ArrowDown","ArrowUp"].includes(t.key)||e(t.key)&&t.preventDefault()}},G=(s,t,e)=>[{keys:["j",
"ArrowDown"],shown:"j",name:"next",does:()=>e(Math.min(s+1,t-1))},{keys:["k","ArrowUp"],shown:"k",name:"back",does:()=>e(
Math.max(s-1,0))}],K=s=>s?.scrollIntoView({block:"nearest"}),V=s=>t=>{t.preventDefault(),s()};function me({shown:s,session:t}){let{say:e,connection:a}=t,{known:n}=s,[o,r]=(0,h.useState)(null),[i,d]=(0,h.useState)(-1),
[p,c]=(0,h.useState)("units"),[l,u]=(0,h.useState)({}),[m,f]=(0,h.useState)(""),[v,b]=(0,h.useState)(!1),T=(0,h.useRef)(
!1),$=`/api/articles/${encodeURIComponent(n?.article.id??"")}/adjudication`,q=(_,x)=>{r(_),d(pe(_.units,x)),L()};(0,h.useEffect)(
()=>{a.ask("GET",$).then(({status:_,body:x})=>{_===200?q(x,0):f(x?.message??e("saved_offline"))})},[]);let L=()=>{c("uni\
ts"),u({})},k=o?.units[i];if((0,h.useEffect)(()=>{document.querySelector(".coded-text mark")?.scrollIntoView({block:"cen\
ter"}),K(document.querySelector("tr.marked"))},[o,i,l]),!n)return null;let S=o?.coders??[],I=(o?.units??[]).filter(({isAgreed:_,
decided:x})=>_&&!x),B=k?.fields.filter(({differs:_})=>_)??[],R=p==="merge"?B.find(({field:_})=>!(_ in l)):void 0,J=async _=>{
if(T.current)return;T.current=!0;let x={decision:"taken",coder:null,fields:{},..._},{status:F,body:z}=await a.ask("POST",
$,x);T.current=!1,f(F===200?z.told.join(" "):z?.message??e("saved_offline")),F===200?q(z,i+1):L()},te=async()=>{let{status:_,
body:x}=await a.ask("POST","/api/undo",{article:n.article.id});f(_===200?x.told.join(" "):x?.message??e("saved_offline"));
let F=await a.ask("GET",$);if(F.status!==200)return;r(F.body);let z=F.body.units.findIndex(({decided:ce},ae)=>!ce&&o?.units[ae]?.
decided);z>=0&&d(z)},se=_=>{if(!k?.keys[_])return;let x=R?{...l,[R.field]:S[_]}:{};u(x),(!R||B.every(({field:z})=>z in x))&&
J({units:[oe(k)],coder:R?Fe(k,S):S[_],fields:x})},g=()=>{(k?.keys.filter(Boolean).length??0)>1&&B.length>0?c("merge"):f(
e("agree_all"))},y=async()=>{if(!k)return;let _=k.decided?.statement??oe(k)[0],x=()=>t.shown.known?.article.statements.find(
Ce=>Ce.key===_);x()||await t.opening.renew({articles:[n.article.id]});let F=x(),{article:z}=t.shown.known??n;if(!F)return;
let{begun:ce,...ae}=(0,h.draftOf)(F,z);t.compose({...ae,id:null,decides:[...new Set([_,...oe(k)])]})},j=k?[...S.slice(0,
9).flatMap((_,x)=>k.keys[x]?[{keys:[`${x+1}`],shown:`${x+1}`,name:e("take_of",{coder:_}),does:()=>se(x)}]:[]),...p==="me\
rge"?[]:[{keys:["m"],shown:"m",name:"merge_fields",does:g},{keys:["e"],shown:"e",name:"write_anew",does:y},{keys:["0"],shown:"\
0",name:"take_neither",does:()=>J({units:[oe(k)],decision:"neither"})},...G(i,o?.units.length??0,_=>d(_)),{keys:["u"],shown:"\
u",name:"next_open",does:()=>d(pe(o?.units??[],i+1))},{keys:["a"],shown:"a",name:"take_agreed",does:()=>c("agreed")},{keys:[
"z"],shown:"z",name:"undo",does:te}]]:[],N=p==="agreed"?I.length?[{keys:["Enter"],shown:"\u23CE",name:"take_together",does:()=>J(
{units:I.map(oe)})}]:[]:[...j,{keys:["?"],shown:"?",name:"all_keys",does:()=>b(!v)}],P=p==="units",Q=P?N:[...N,{keys:["E\
scape"],shown:"Esc",name:"back_to_unit",does:L}],Y=o&&o.units.length>0&&o.decided===o.units.length;return h.html`<${M} say=${e} name="adjudicate" title=${e(
"adjudicate_title",{title:n.article.title})} deeds=${Q} hasLetters=${s.hasLetters} close=${P?()=>t.show(null):null}>
<p class="counts" role="status">
${o?o.why??e("decided_of",{n:o.decided,all:o.units.length}):m||"\u2026"}
${o&&!o.why&&h.html`<progress max=${o.units.length} value=${o.decided} aria-hidden="true" />`}
${o&&m&&h.html`<span class="note">${m}</span>`}
${Y&&h.html`<span class="note done">${e("all_decided")}</span>`}
</p>
${o&&o.byHand>0&&h.html`<p class="quiet">${e("by_hand_n",{n:o.byHand,coder:o.coder})}</p>`}
${v&&o&&h.html`<${We} say=${e} deeds=${Q} coder=${o.coder} />`}
${p==="agreed"&&h.html`<${He} known=${n} units=${I} />`}
${p!=="agreed"&&k&&o&&h.html`<div class="sides">
<${fe}
article=${n.article}
spans=${k.keys.map(_=>n.article.statements.find(x=>x.key===_)?.spans??[])}
coders=${S}
say=${e}
/>
<${Ke} known=${n} unit=${k} coders=${S} place=${e("unit_of",{n:i+1,all:o.units.length})} asked=${R?.field??null} chosen=${l} take=${se} />
</div>`}
<//>`}function Ke({known:s,unit:t,coders:e,place:a,asked:n,chosen:o,take:r}){let{say:i}=s,{decided:d,fields:p,keys:c}=t,
l=d?i(`unit_${d.decision}`,{...d,statement:d.statement?.split("#")[1]}):i("unit_open");return h.html`<section class="unit">
<h2>${a} <span class="quiet">${l}</span></h2>
${n&&h.html`<p class="asks" role="status">${i("choose_field",{field:re(s,n)})}</p>`}
<table>
<thead>
<tr>
<th scope="col">${i("field")}</th>
${e.map((u,m)=>h.html`<th scope="col"><sup>${m+1}</sup> ${u} <small>${c[m]?.split("#")[1]??i("has_none")}</small></th>`)}
</tr>
</thead>
<tbody>
${p.map(({field:u,values:m,differs:f})=>h.html`<tr key=${u} class=${(0,h.classes)(f&&"differs",u===n&&"marked")} aria-current=${u===
n?"true":null}>
<th scope="row">${f&&h.html`<b role="img" aria-label=${i("they_differ")} title=${i("they_differ")}>\u2260</b>\u00a0`}${re(s,
u)}</th>
${m.map((v,b)=>{let T=h.html`<bdi>${v??(c[b]?"\u2013":"")}</bdi>`,$=o[u]===e[b];return u===n&&c[b]?h.html`<td><button type="button" onClick=${()=>r(
b)}><kbd>${b+1}</kbd> ${T}</button></td>`:h.html`<td>${$?h.html`<ins>${T}</ins>`:T}</td>`})}
</tr>`)}
</tbody>
</table>
</section>`}var He=({known:s,known:{say:t},units:e})=>h.html`<section>
<h2>${e.length?t("agreed_title",{n:e.length}):t("agreed_none")}</h2>
${e.length>0&&h.html`<p class="quiet">${t("agreed_help")}</p>`}
<ol class="agreed" tabindex="0" aria-label=${t("take_agreed")}>
${e.map(({keys:a,fields:n})=>{let o=i=>n.find(d=>d.field===i)?.values[0]??"",r=n.filter(({field:i,values:d})=>!Re.includes(
i)&&d[0]);return h.html`<li key=${a[0]}>
<b>${["subject","relation","object"].map(o).filter(Boolean).join(" \u2013 ")}</b>
${r.map(({field:i,values:d})=>h.html` \u00b7 ${re(s,i)}: ${d[0]}`)}
<span class="words-of-text">${o("quote")}</span>
</li>`})}
</ol>
</section>`,Re=["subject","relation","object","quote"],We=({say:s,deeds:t,coder:e})=>h.html`<section class="note">
<p>${s("adjudicate_help",{coder:e})}</p>
<p>${t.map(({shown:a,name:n})=>h.html`<span><kbd>${a}</kbd> ${s(n)}</span> `)}</p>
</section>`,oe=({keys:s})=>s.filter(t=>t!==null),Fe=({keys:s},t)=>t[s.findIndex(e=>e!==null)];function pe(s,t){let e=Math.
min(t,s.length-1),a=({decided:r})=>!r,n=s.findIndex((r,i)=>i>=e&&a(r));if(n>=0)return n;let o=s.findIndex(a);return o>=0?
o:e}var re=(s,t)=>(0,h.fieldOf)(s,t)?.label??s.say(t);var A=W(U(),1);function $e({shown:s,session:t}){let e=t.say,[a,n]=(0,A.useState)(""),o=a.toLowerCase(),r=(s.corpus?.articles??[]).filter(
({id:f,title:v})=>`${f} ${v}`.toLowerCase().includes(o)),i=s.known?.article.id,[d,p]=(0,A.useState)(Math.max(0,r.findIndex(
({id:f})=>f===i))),c=Math.min(d,r.length-1);(0,A.useEffect)(()=>{t.opening.count()},[]),(0,A.useEffect)(()=>K(document.querySelector(
"tr.marked")),[c]);let l=()=>r[c]&&t.opening.open(r[c].id),u=async()=>{r[c]&&await t.opening.open(r[c].id),r[c]&&t.show(
"adjudicate")},m=[{keys:["Enter"],shown:"\u23CE",name:"open_article",does:l},...G(c,r.length,p),{keys:["/"],shown:"/",name:"\
find_article",does:()=>document.getElementById("find-article")?.focus()},{keys:["a"],shown:"a",name:"adjudicate",does:u},
{keys:["v"],shown:"v",name:"new_article",does:()=>t.show("new")},{keys:["g"],shown:"g",name:"progress",does:()=>t.show("\
progress")},...s.known?[{keys:["e"],shown:"e",name:"entities_screen",does:()=>t.show("entities")}]:[],{keys:["!"],shown:"\
!",name:"problems",does:()=>t.show("problems")}];return A.html`<${M}
say=${e}
name="articles"
title=${s.corpus?.title||e("articles")}
deeds=${m}
hasLetters=${s.hasLetters}
close=${s.known?()=>t.show(null):null}
>
<form onSubmit=${V(l)}>
<label>${e("find_article")} <input id="find-article" type="search" autofocus value=${a} onInput=${({currentTarget:f})=>n(
f.value)} /></label>
<span class="quiet">${e("leave_field")}</span>
</form>
<table>
<thead>
<tr>${["article","day","sentences","coded","nothing","left","statements","problems"].map(f=>A.html`<th scope="col">${e(f)}</th>`)}</tr>
</thead>
<tbody>
${r.map((f,v)=>A.html`<${ze} key=${f.id} article=${f} isMarked=${v===c} open=${()=>t.opening.open(f.id)} />`)}
</tbody>
</table>
${!r.length&&A.html`<p class="asks">${e("nothing_found")}</p>`}
<//>`}function ze({article:s,isMarked:t,open:e}){let{title:a,lang:n,published:o,sentences:r,coded:i,nothing:d,statements:p,
problems:c}=s;return A.html`<tr class=${(0,A.classes)(t&&"marked")} aria-current=${t?"true":null}>
<td><button type="button" class="plain link" onClick=${e}><bdi lang=${n}>${a}</bdi></button></td>
<td class="day">${o??"\u2013"}</td>
${[r,i,d,Math.max(0,r-i-d),p,c].map(l=>A.html`<td class="number">${l}</td>`)}
</tr>`}var w=W(U(),1);var ee=W(U(),1);function he({say:s,told:t,kept:e,gone:a,word:n}){return ee.html`<p>${s("names_change",{n:t.statements,files:t.
files.length,places:t.places})}</p>
<ul>${t.files.map(o=>ee.html`<li key=${o}>${o}</li>`)}</ul>
${t.differing.length>0&&ee.html`<table>
<thead><tr><th scope="col">${s("field")}</th><th scope="col">1 ${e}</th><th scope="col">2 ${a}</th></tr></thead>
<tbody>
${t.differing.map(o=>ee.html`<tr key=${o.field}>
<td>${o.field}</td>
<td>${n==="kept"?ee.html`<ins>${o.kept}</ins>`:o.kept}</td>
<td>${n==="gone"?ee.html`<ins>${o.gone}</ins>`:o.gone}</td>
</tr>`)}
</tbody>
</table>`}`}var Qe=200,ne={is:"list",entity:null,chosen:null,told:null,word:null},Ve={id:"",label:"",lang:null,cells:[]},Je=[["r","r\
ename","rename_entity"],["i","id","another_id"],["t","type","another_type"],["c","country","another_country"],["m","merg\
e","merge_entity"]],Ye=["entity","type_of","country_of","used","id_of"],Xe={type:["type_of","id_of"],country:["country_o\
f","used","id_of"]};function be({shown:s,session:t}){let{say:e,connection:a}=t,{known:n}=s,[o,r]=(0,w.useState)(""),[i,d]=(0,w.useState)(
""),[p,c]=(0,w.useState)(0),[l,u]=(0,w.useState)(ne),[m,f]=(0,w.useState)(""),v=l.is==="rename"||l.is==="id",b=n?tt(t,n,
l,o):[],T=Math.max(0,Math.min(p,b.length-1));(0,w.useEffect)(()=>K(document.querySelector("tr.marked")),[T]);let $=!l.told;
(0,w.useLayoutEffect)(()=>{$||ye()},[$]);let q=g=>{u({...ne,...g}),f(""),r(""),c(0),g.entity&&d(g.is==="id"?g.entity.id:
g.entity.label)},L=async(g,y)=>{let{entity:j}=g;if(!j||!n)return;let[N,P]=Ze(g,i,n),{status:Q,body:Y}=await a.ask("POST",
N,{...P,isMade:y});if(Q!==200)return f(Y?.message??e("saved_offline"));if(!y)return f(""),u({...g,told:Y});q(ne),f(e(`do\
ne_${g.is}`,{name:j.label,other:v?i:ke(e,g)})),t.stepped(j.id,(g.is==="id"?i:g.is==="merge"&&g.chosen?.id)||j.id),await t.
opening.renew({entities:!0,articles:[n.article.id]})},k=g=>g&&L({...l,chosen:g},!1),S=l.told!==null&&l.told.differing.length>
0&&l.word===null,I=g=>u({...l,word:g}),B=b[T],R=l.is==="list"&&B?n?.entities.find(({id:g})=>g===B.id):void 0,J=l.told?[...S?
[{keys:["1"],shown:"1",name:"word_of_kept",does:()=>I("kept")},{keys:["2"],shown:"2",name:"word_of_gone",does:()=>I("gon\
e")}]:[{keys:["Enter"],shown:"\u23CE",name:"change_names",does:()=>L(l,!0)}],{keys:["Backspace"],shown:"\u232B",name:"le\
ave_names",does:()=>q(ne)}]:v?[]:[...l.is!=="list"&&B?[{keys:["Enter"],shown:"\u23CE",name:l.is==="merge"?"merge_with":"\
look_first",does:()=>k(B)}]:[],...l.is==="country"&&l.entity?.country?[{keys:["0"],shown:"0",name:"no_country",does:()=>k(
Ve)}]:[],...R?Je.map(([g,y,j])=>({keys:[g],shown:g,name:j,does:()=>q({is:y,entity:R})})):[],{keys:["/"],shown:"/",name:l.
is==="type"?"find_type":"find_entity",does:()=>document.getElementById("find-entity")?.focus()},...G(T,b.length,c)],te=l.
is==="list"?n?()=>t.show(null):null:()=>q(ne),se=Xe[l.is]??Ye;return w.html`<${M} say=${e} name="entities" title=${et(e,
l)} deeds=${J} hasLetters=${s.hasLetters} close=${te}>
<p role="status" class=${m?"note":"unseen"}>${m}</p>
${v&&!l.told&&w.html`<form key=${l.is} onSubmit=${V(()=>L(l,!1))}>
<label>${e(`new_${l.is}`)} <input type="text" autofocus ref=${ge} value=${i} onInput=${({currentTarget:g})=>d(g.value)} /></label>
<button type="submit">${e("look_first")}</button>
<p class="quiet">${e(`help_${l.is}`)}</p>
</form>`}
${!v&&!l.told&&w.html`<form key=${l.is} onSubmit=${V(()=>l.is!=="list"?k(B):b.length>0&&ye())}>
<label>${e(l.is==="type"?"find_type":"find_entity")} <input id="find-entity" type="search" autofocus ref=${ge} value=${o} onInput=${({
currentTarget:g})=>r(g.value)} /></label>
</form>
<table>
<thead><tr>${se.map(g=>w.html`<th scope="col">${e(g)}</th>`)}</tr></thead>
<tbody>
${b.map(({id:g,label:y,lang:j,cells:N},P)=>w.html`<tr key=${g} class=${(0,w.classes)(P===T&&"marked")} aria-current=${P===
T?"true":null} onClick=${()=>c(P)}>
<td lang=${j}>${y}</td>
${N.map(Q=>w.html`<td class=${typeof Q=="number"?"number":"name"}>${Q}</td>`)}
<td class="quiet">${g}</td>
</tr>`)}
</tbody>
</table>
${!b.length&&w.html`<p class="asks">${e("nothing_found")}</p>`}`}
${l.told&&w.html`<${he} say=${e} told=${l.told} kept=${l.chosen?.label} gone=${l.entity?.label} word=${l.word} />`}
<//>`}function Ze({is:s,entity:t,chosen:e,word:a},n,{article:o}){let r=t?.id;switch(s){case"merge":return["/api/merging",
{kept:e?.id,gone:r,word:a}];case"type":return["/api/describing",{entity:r,type:e?.id,article:o.id}];case"country":return[
"/api/describing",{entity:r,country:e?.id,article:o.id}];default:return["/api/renaming",{entity:r,[s==="id"?"id":"label"]:n}]}}
var ke=(s,{chosen:t})=>t?.label||s("no_country");function et(s,{is:t,entity:e,chosen:a,told:n}){let o=e?.label??"";return t===
"list"?s("entities_title"):!n||!a?s(`title_${t}`,{name:o}):s(`title_of_${t}`,{name:o,other:ke(s,{...ne,chosen:a})})}function tt({
index:s},t,e,a){let{entities:n,vocabulary:o}=t;if(e.is==="type"){let c=Object.entries(o.types).filter(([m,{isAbstract:f}])=>!f&&
m!==e.entity?.type),l=(0,w.usesOfTypes)(n),u=({id:m})=>l.get(m)??0;return c.filter(([m,{label:f}])=>_e([m,f],a)).map(([m,
{label:f}])=>({id:m,label:f,lang:null,cells:[]})).sort((m,f)=>u(f)-u(m)||(m.label<f.label?-1:1))}let{is:r,entity:i}=e,d=new Map(
n.map(({id:c,label:l})=>[c,l])),p=r==="country"&&s?(0,w.countriesOf)(s):n;return st(p,a).filter(({id:c})=>r==="list"||c!==
i?.id&&(r!=="country"||c!==i?.country)).map(({id:c,label:l,lang:u,type:m,country:f,uses:v})=>({id:c,label:l,lang:u,cells:r===
"country"?[v]:[o.types[m]?.label??m,(f&&d.get(f))??"",v]}))}var _e=(s,t)=>s.some(e=>e.toLowerCase().includes(t.trim().toLowerCase()));
function st(s,t){let e=t.trim().toLowerCase(),a=n=>Number([n.id,...(0,w.namesOf)(n)].some(o=>o.toLowerCase().startsWith(
e)));return s.filter(n=>!n.local&&_e([n.id,...(0,w.namesOf)(n)],t)).sort((n,o)=>a(o)-a(n)||o.uses-n.uses||(n.label<o.label?
-1:1)).slice(0,Qe)}var ye=()=>document.querySelector("main.screen")?.focus(),ge=s=>{s&&!s.dataset.seen&&(s.dataset.seen=
"1",s.focus())};var E=W(U(),1);function we({shown:s,session:t}){let e=t.say,{known:a,state:n,refusal:o}=s,r=o?.conflict??null,i=r?.fields??[],[d,p]=(0,E.useState)(
i.map(({decided:$})=>$)),[c,l]=(0,E.useState)(Math.max(0,i.findIndex(({decided:$})=>!$)));if((0,E.useEffect)(()=>{a&&t.opening.
renew({articles:[a.article.id]})},[]),(0,E.useEffect)(()=>K(document.querySelector("tr.marked")),[c]),!a||!n||!r)return null;
let u=d.filter($=>$===null).length,m=r.isGone,f=()=>t.show(null),v=$=>{if(m)return $==="here"?b(null):f();let q=d.map((k,S)=>S===
c?$:k);p(q);let L=q.indexOf(null);L>=0&&l(L)},b=$=>{if(!n.draft)return;let q=a.article.statements.find(({key:I})=>I===r.
key),L=q&&$!==null?(0,E.draftOf)(q,a.article):null,k=new Map(i.map(({field:I},B)=>[I,d[B]])),S={...L?ot(n.draft,L,k):n.draft,
id:$};t.writing.sending.merge({...(0,E.savingOf)(S,a,n.open),revision:r.revision,begun:null})},T=[{keys:["1"],shown:"1",
name:m?"save_as_new":"take_here",does:()=>v("here")},{keys:["2"],shown:"2",name:m?"leave_it_out":"take_there",does:()=>v(
"there")},...m?[]:G(c,i.length,l),...m||u?[]:[{keys:["Enter"],shown:"\u23CE",name:"write_it",does:()=>b(n.draft?.id??null)}]];
return E.html`<${M} say=${e} name="merge" title=${e("merge_title")} deeds=${T} hasLetters=${s.hasLetters} close=${f}>
<p>${o?.message}</p>
<p class="quiet">${e("merge_kept")}</p>
${!m&&E.html`<table>
<thead>
<tr>${["field","was_before","here","in_the_file","taken"].map($=>E.html`<th scope="col">${e($)}</th>`)}</tr>
</thead>
<tbody>
${i.map(({field:$,before:q,here:L,there:k},S)=>E.html`<tr
key=${$}
class=${(0,E.classes)(S===c&&"marked")}
aria-current=${S===c?"true":null}
onClick=${()=>l(S)}
>
<td>${nt(a,$)}</td>
<td>${q??"\u2013"}</td>
<td>${d[S]==="here"?E.html`<ins>${L??"\u2013"}</ins>`:L??"\u2013"}</td>
<td>${d[S]==="there"?E.html`<ins>${k??"\u2013"}</ins>`:k??"\u2013"}</td>
<td>${d[S]?e(d[S]==="here"?"here":"in_the_file"):E.html`<b class="is-error">${e("to_choose")}</b>`}</td>
</tr>`)}
</tbody>
</table>`}
${u>0&&E.html`<p class="note">${e("merge_open",{n:u})}</p>`}
<//>`}var nt=(s,t)=>(0,E.fieldOf)(s,t)?.label??t;function ot(s,t,e){let a=r=>e.get(r)==="there",n=s.slots.filter(({field:r})=>!a(
r)),o=t.slots.filter(({field:r})=>a(r));return{...s,slots:[...n,...o],basis:a("inferred")?t.basis:s.basis,quote:a("quote")?
t.quote:s.quote}}var O=W(U(),1);var le=["title","publisher","published","language"],at=300,rt=2e4;function ve({shown:s,session:t}){let{say:e,connection:a}=t,
[n,o]=(0,O.useState)(""),[r,i]=(0,O.useState)(!1),[d,p]=(0,O.useState)(!1),[c,l]=(0,O.useState)(""),[u,m]=(0,O.useState)(
{facts:{},of:""}),[f,v]=(0,O.useState)({}),[b,T]=(0,O.useState)(null),[$,q]=(0,O.useState)(""),L=(0,O.useRef)(null),k=(0,O.useRef)(
null),S=(0,O.useRef)(null),I=async y=>{i(!0),o("");let{status:j,body:N}=await y;i(!1),j===200?await t.opening.begin(N.id??
N.article?.id):o(N?.message??e("saved_offline"))};(0,O.useEffect)(()=>{if(b?.told.text===c)return m({facts:b.told,of:c});
if(!c.trim())return m({facts:{},of:c});let y=!1,j=setTimeout(async()=>{let{status:N,body:P}=await a.ask("POST","/api/art\
icles/proposed",{text:c.slice(0,rt)});if(N!==200||y)return;let Q=le.map(Y=>[Y,P[Y]||b?.told[Y]]);m({facts:Object.fromEntries(
Q),of:c})},at);return()=>{y=!0,clearTimeout(j)}},[c]),(0,O.useEffect)(()=>{b&&k.current?.form?.querySelector("button")?.
focus()},[b]);let B={...u.of===c&&u.facts,title:"",...f},R=Object.fromEntries(le.map(y=>[y,B[y]??""])),J=()=>{r||!c.trim()||
I(b?.told.text===c?a.send("/api/articles/from-file",b.file,{name:b.file.name,...R}):a.ask("POST","/api/articles",{text:c,
...R}))},te=async y=>{let[j]=y??[];if(!j)return;i(!0),o("");let{status:N,body:P}=await a.send("/api/articles/proposed-fr\
om-file",j,{name:j.name});if(i(!1),N!==200)return o(P?.message??e("saved_offline"));T({file:j,told:P}),l(P.text)},se=[{keys:[
"v"],shown:"v",name:"paste_text",does:()=>k.current?.focus()},{keys:["o"],shown:"o",name:"choose_file",does:()=>L.current?.
click()},{keys:["w"],shown:"w",name:"web_address",does:()=>S.current?.focus()}],g=(s.corpus?.articles.length??0)>0;return O.html`<${M}
say=${e}
name="new_article"
title=${e(g?"new_article_title":"first_article_title")}
deeds=${se}
hasLetters=${s.hasLetters}
close=${g?()=>t.show(s.known?null:"articles"):null}
>
<p class="note problem" role="alert" hidden=${!n}>${n}</p>
<form
class="paste"
onSubmit=${V(J)}
onKeyDown=${y=>{y.key!=="Enter"||!(y.ctrlKey||y.metaKey)||(y.preventDefault(),J())}}
>
<label for="text">${e("paste_label")}</label>
<textarea id="text" autofocus ref=${k} rows="9" dir="auto" value=${c} onInput=${({currentTarget:y})=>l(y.value)}></textarea>
<p class="quiet">${e("paste_help")}</p>
<div class="facts">${le.map(y=>O.html`<label key=${y}>${e(`fact_${y}`)} <input
name=${y}
value=${f[y]??u.facts[y]??""}
onInput=${({currentTarget:j})=>v({...f,[y]:j.value})}
/></label>`)}</div>
<p class="quiet">${e("facts_help")}</p>
<button type="submit" disabled=${r||!c.trim()}>${e("add_text")} <kbd>Ctrl \u23ce</kbd></button>
</form>
<div
class=${(0,O.classes)("drop",d&&"over")}
onDragOver=${y=>{y.preventDefault(),p(!0)}}
onDragLeave=${()=>p(!1)}
onDrop=${y=>{y.preventDefault(),p(!1),te(y.dataTransfer?.files)}}
>
<label for="file">${e("drop_label")}</label>
<input id="file" type="file" ref=${L} disabled=${r} onChange=${({currentTarget:y})=>te(y.files)} />
</div>
<form onSubmit=${V(()=>$.trim()&&I(a.ask("POST","/api/articles/from-address",{address:$})))}>
<label for="address">${e("address_label")}</label>
<input id="address" type="url" ref=${S} value=${$} onInput=${({currentTarget:y})=>q(y.value)} />
<button type="submit" disabled=${r||!$.trim()}>${e("fetch_it")}</button>
<p class="quiet">${e("address_help")}</p>
</form>
<//>`}function Se({shown:s,session:t}){let{say:e,connection:a}=t,{corpus:n}=s,[o,r]=(0,O.useState)(n?.folder??""),[i,d]=(0,O.useState)(
n?.coder??""),[p,c]=(0,O.useState)(""),l=async()=>{let{status:u,body:m}=await a.ask("POST","/api/corpus",{title:o.trim()||
n?.folder,coder:i.trim()});u===200?await t.opening.start():c(m?.message??e("saved_offline"))};return O.html`<${M}
say=${e}
name="begin"
title=${e("no_corpus_title")}
deeds=${[{keys:["Enter"],shown:"\u23CE",name:"begin_corpus",does:l}]}
hasLetters=${s.hasLetters}
close=${null}
>
<p>${e("no_corpus")}</p>
<p class="note problem" role="alert" hidden=${!p}>${p}</p>
<form class="begin" onSubmit=${V(l)}>
<label for="title">${e("corpus_title")}</label>
<input id="title" autofocus placeholder=${n?.folder} value=${o} onInput=${({currentTarget:u})=>r(u.value)} />
<label for="coder">${e("your_coder_id")}</label>
<input id="coder" value=${i} onInput=${({currentTarget:u})=>d(u.value)} />
<button type="submit">${e("begin_corpus_in",{folder:n?.folder})}</button>
</form>
<p class="quiet">${e("begin_writes")}</p>
<//>`}var D=W(U(),1);var xe=["error","warning","to do"];function Oe({shown:s,session:t}){let e=t.say,[a,n]=(0,D.useState)(null),[o,r]=(0,D.useState)(
0);(0,D.useEffect)(()=>{t.connection.ask("GET","/api/problems").then(({status:l,body:u})=>n(l===200?lt(u):[]))},[]);let i=a??
[],d=Math.min(o,i.length-1);(0,D.useEffect)(()=>K(document.querySelector("tr.marked")),[d]);let p=l=>{l?.article&&t.openField(
l.article,l.statement,l.field)},c=[{keys:["Enter"],shown:"\u23CE",name:"open_place",does:()=>p(i[d])},...G(d,i.length,r),
{keys:["q"],shown:"q",name:"mend_quotes",does:()=>t.show("quotes")}];return D.html`<${M}
say=${e}
name="problems"
title=${a?e(i.length===1?"problem_in_corpus":"problems_in_corpus",{n:i.length}):e("problems")}
deeds=${c}
hasLetters=${s.hasLetters}
close=${s.known?()=>t.show(null):null}
>
${a===null&&D.html`<p role="status">\u2026</p>`}
${a?.length===0&&D.html`<p class="note done">${e("no_problems")}</p>`}
${i.length>0&&D.html`<table>
<thead>
<tr><th scope="col">${e("where")}</th><th scope="col">${e("problem")}</th><th scope="col">${e("what_mends_it")}</th></tr>
</thead>
<tbody>
${i.map((l,u)=>D.html`<tr key=${u} class=${(0,D.classes)(u===d&&"marked")} aria-current=${u===d?"true":null} onClick=${()=>r(
u)}>
<td>
${l.article?D.html`<button type="button" class="plain link" onClick=${()=>p(l)}>${l.statement??l.article}</button>`:l.path}
<small>${l.path}:${l.line}</small>
</td>
<td><b class=${`is-${l.severity.replace(" ","-")}`}>${e(l.severity)}</b> ${l.message}</td>
<td>${l.hint}</td>
</tr>`)}
</tbody>
</table>`}
<//>`}var lt=s=>[...s].sort((t,e)=>xe.indexOf(t.severity)-xe.indexOf(e.severity));var H=W(U(),1);var qe=["sentences","coded","nothing","left","statements"];function Ee({shown:s,session:t}){let e=t.say,[a,n]=(0,H.useState)(
null);(0,H.useEffect)(()=>{t.connection.ask("GET","/api/progress").then(({status:r,body:i})=>n(r===200?it(i):[]))},[]);let o=new Map(
s.corpus?.articles.map(({id:r,title:i})=>[r,i]));return H.html`<${M}
say=${e}
name="progress"
title=${e("progress_title")}
deeds=${[{keys:["Enter"],shown:"\u23CE",name:"articles",does:()=>t.show("articles")}]}
hasLetters=${s.hasLetters}
close=${s.known?()=>t.show(null):null}
>
${a===null&&H.html`<p role="status">\u2026</p>`}
${a?.length===0&&H.html`<p>${e("no_progress")}</p>`}
${a!==null&&a.length>0&&H.html`<table>
<thead>
<tr>${["article","coder_of",...qe].map(r=>H.html`<th scope="col">${e(r)}</th>`)}</tr>
</thead>
<tbody>
${a.map(r=>H.html`<tr key=${`${r.coder} ${r.article}`}>
<td><button type="button" class="plain link" onClick=${()=>t.opening.open(r.article)}><bdi>${o.get(r.article)??r.article}</bdi></button></td>
<td class="day">${r.coder}</td>
${qe.map(i=>H.html`<td class="number">${r[i]}</td>`)}
</tr>`)}
</tbody>
</table>`}
<//>`}var it=s=>Array.isArray(s)?s:s.rows??[];function ie(s,t){let[e,a]=[s,t].map(c=>c.split(/\s+/).filter(Boolean));if(e.length>400||a.length>400)return s===t?[{same:s}]:
[{was:s,is:t}];let n=ct(e,a),o=[],[r,i]=[0,0],d={same:[],was:[],is:[]},p=()=>{d.same.length&&o.push({same:d.same.join(" ")}),
(d.was.length||d.is.length)&&o.push({was:d.was.join(" "),is:d.is.join(" ")}),d={same:[],was:[],is:[]}};for(;r<e.length||
i<a.length;){if(r<e.length&&i<a.length&&e[r]===a[i]){(d.was.length||d.is.length)&&p(),d.same.push(e[r]),r++,i++;continue}
d.same.length&&p(),i>=a.length||r<e.length&&n[r+1][i]>=n[r][i+1]?d.was.push(e[r++]):d.is.push(a[i++])}return p(),o}var Le=(s,t)=>JSON.
stringify(ie(s,t).filter(e=>"was"in e));function ct(s,t){let e=Array.from({length:s.length+1},()=>new Array(t.length+1).
fill(0));for(let a=s.length-1;a>=0;a--)for(let n=t.length-1;n>=0;n--)e[a][n]=s[a]===t[n]?e[a+1][n+1]+1:Math.max(e[a+1][n],
e[a][n+1]);return e}var C=W(U(),1);function je({shown:s,session:t}){let{say:e,connection:a}=t,[n,o]=(0,C.useState)(null),[r,i]=(0,C.useState)(0),[d,p]=(0,C.useState)(
"");(0,C.useEffect)(()=>{a.ask("GET","/api/quotes").then(({status:$,body:q})=>o($===200?q:[]))},[]);let c=n??[],l=Math.min(
r,c.length-1);(0,C.useEffect)(()=>K(document.querySelector("tr.marked")),[l]);let u=c[l],m=u?.near?c.filter($=>$.near!==
null&&Te($)===Te(u)):[],f=async $=>{if(!$.length)return p(e("nothing_near"));let{status:q,body:L}=await a.ask("POST","/a\
pi/quotes",{ids:$.map(({id:I})=>I)});if(q!==200)return p(L?.message??e("saved_offline"));let{mended:k,left:S}=L;o(S),p(e(
"mended_n",{n:k}))},b=[{keys:["Enter"],shown:"\u23CE",name:"take_nearest",does:()=>f(u?.near?[u]:[])},{keys:["a"],shown:"\
a",name:"take_all_alike",does:()=>f(m)},{keys:["e"],shown:"e",name:"open_place",does:()=>u&&t.opening.open(u.article,u.statement)},
...G(l,c.length,i)],T=n?e(c.length===1?"quote_not_found":"quotes_not_found",{n:c.length}):e("mend_quotes");return C.html`<${M} say=${e} name="quotes" title=${T} deeds=${b} hasLetters=${s.
hasLetters} close=${s.known?()=>t.show(null):null}>
<p role="status">${n===null?"\u2026":d}</p>
${n?.length===0&&C.html`<p class="note done">${e("all_quotes_found")}</p>`}
${c.length>0&&C.html`<p class="quiet">${e("quotes_help")}</p>
<table>
<thead>
<tr>${["where","quote_as_coded","nearest_words"].map($=>C.html`<th scope="col">${e($)}</th>`)}</tr>
</thead>
<tbody>
${c.map(($,q)=>C.html`<${dt} key=${$.id} quote=${$} isMarked=${q===l} say=${e} mark=${()=>i(q)} open=${()=>t.opening.open(
$.article,$.statement)} />`)}
</tbody>
</table>
${m.length>1&&C.html`<p class="note">${e("quotes_alike",{n:m.length})}</p>`}`}
<//>`}function dt({quote:s,isMarked:t,say:e,mark:a,open:n}){let{article:o,statement:r,was:i,near:d,before:p,after:c,why:l}=s,
u=ie(i,d??""),m=(f,v)=>u.filter(b=>"same"in b||b[f]).map((b,T)=>[T>0&&" ","same"in b?b.same:C.html`<${v}>${b[f]}</${v}>`]);
return C.html`<tr class=${(0,C.classes)(t&&"marked")} aria-current=${t?"true":null} onClick=${a}>
<td><button type="button" class="plain link" onClick=${n}>${r?.split("#")[1]??o}</button> <small>${o}</small></td>
<td class="words-of-text">${d===null?i:m("was","del")}</td>
<td class="words-of-text">
${d===null?C.html`<span class="is-error">${e("nothing_near")}</span> <small>${l}</small>`:C.html`<span class="quiet">${p&&
`\u2026 ${p} `}</span>${m("is","ins")}<span class="quiet">${c&&`${/^[\p{L}\d]/u.test(c)?" ":""}${c} \u2026`}</span>`}
</td>
</tr>`}var Te=({was:s,near:t,isSure:e})=>e?"sure":Le(s,t??"");var ut={begin:Se,adjudicate:me,articles:$e,progress:Ee,problems:Oe,new:ve,merge:we,quotes:je,entities:be};Object.assign(
window,{annotatorScreens:ut});})();

"use strict";(()=>{var Te=(e,t)=>e.slots.find(n=>n.field===t)?.values??[];function de(e,t){let[n]=Te(t,"relation");return n?.is==="relation"?
e.known.vocabulary.relations[n.id]??null:null}var Ne=["subject","relation","object"],P=e=>({id:null,sentence:e,slots:[],basis:null,quote:null,backwards:[],proposedBy:null}),
A=(e,t)=>e.fields.find(n=>n.id===t)??null;var G=(e,t)=>e.slots.find(n=>n.field===t)??null,U=(e,t)=>G(e,t)!==null;function me(e,t,n,{isAdding:o=!1,isInferred:a}={}){
let s=G(e,t),r={field:t,values:o&&s?[...s.values,...n]:n,each:o&&(s?.each??!1),isInferred:a??s?.isInferred??!1};return{...e,
slots:[...e.slots.filter(l=>l.field!==t),r]}}var he=(e,t)=>({...e,slots:e.slots.filter(n=>n.field!==t)});function Ce(e,t){let n=G(e,"relation")?.values[0];return n?.is==="relation"&&t.relations[n.id]?.needsObject||"needed"}function _e(e,t){
let n=Ce(e,t)==="none";return Ne.find(o=>!U(e,o)&&!(o==="object"&&n))??null}var Pe={line:"",marked:0,hints:[],typed:"",first:null,entity:null,relation:null,part:null,isSelected:!1},te={...Pe,field:null,
isAdding:!1,isInferring:!1,isBackwards:!1},y=(e,t)=>({...e,state:{...e.state,...t}});var v=({state:e})=>e.draft??P(e.sentence),B=(e,t)=>y(e,{draft:{...t,proposedBy:null}});var O=e=>y(e,{...te,place:"statement"}),ne=e=>y(e,{...te,place:"inferred"});function dt(e){return e?e.takes.includes("relation")?"relation":mt(e)?null:e.takes.includes("few")&&e.values.length?"few":
e.takes[0]==="entity"||e.takes[0]==="statement"?"choosing":"text":"choosing"}var mt=({takes:e,values:t})=>e.includes("fl\
ag")||e.includes("few")&&t.length===1;function M(e,t,n={}){let{known:o,state:a}=e;if(t==="basis")return y(e,{...te,place:"\
basis",field:t,...n});let s=A(o.vocabulary,t),r=dt(s);if(s&&r===null)return ht(e,s);let l=U(v(e),t)&&!n.isAdding;return y(
e,{...te,draft:a.draft??P(a.sentence),place:r??"choosing",field:t,marked:l?-1:0,...n})}function ht(e,t){let n=v(e),o=t.values[0]??
"true",a=U(n,t.id)?he(n,t.id):me(n,t.id,[{is:"text",text:o}]);return O(B(e,a))}function K(e){let t=_e(v(e),e.known.vocabulary);
return t?M(e,t):O(e)}function E(e,t,n){let{field:o,line:a,filters:s,isAdding:r,isInferring:l,isBackwards:f}=e.state;if(!o)
return e;let d=v(e);if(o==="basis")return O(B(e,{...d,basis:t.is==="text"?t.text:null}));if(f&&t.is==="statement"){let p=[
...d.backwards,{field:o,statement:t.key}];return O(B(e,{...d,backwards:p}))}let h=me(d,o,[t],{isAdding:r,isInferred:l||n!==
void 0||void 0}),u=B(e,n!==void 0&&!h.basis?{...h,basis:n}:h),i=y(u,{filters:{...s,[o]:a}});return r&&(o==="subject"||o===
"object")?y(i,{...Pe,isAdding:!1,place:"jointly"}):l?ne(i):K(i)}var se=(e,t)=>t.value.is==="new"?y(e,{place:"new entity",
entity:t.value.entity,first:t.value.at??null,part:null}):E(e,t.value,t.basis);var cs=new Set("Enter Escape Backspace Delete Tab ArrowDown ArrowUp ArrowLeft ArrowRight F1".split(" "));var q=({state:e})=>e.line==="",De=({state:e},{name:t})=>e.rows.find(({digit:n})=>n===Number(t));function _t(e,t){let{line:n}=e.
state;return De(e,t)?n===""||t.text===void 0&&!n.includes("\\")&&/[\p{L}\p{M}]$/u.test(n):!1}function $e({state:e,...t},n){
let o=Math.max(0,Math.min(e.rows.length-1,e.marked+n));return{...t,state:{...e,marked:o}}}var $={keys:["1\u20139"],name:"take",when:_t,does:(e,t)=>se(e,De(e,t))},z={keys:["a\u2026z"],name:"filter",when:()=>!1,does:e=>e},
T=[{keys:["ArrowDown"],name:"mark the next",does:e=>$e(e,1)},{keys:["ArrowUp"],name:"mark the one before",does:e=>$e(e,-1),
isRare:!0}];var bs=[..."fjdkslaghrueiwovncmtybpqxz"];function ze(e){let{field:t}=e.state;if(t==="object")return de(e.index,v(e))?.words??!1;let n=A(e.known.vocabulary,t);return n?
n.words||n.takes.includes("text"):!1}var J=({state:e})=>e.entity,H=(e,t)=>y(e,{entity:{...J(e),...t},part:null,line:"",marked:0,isSelected:!1}),Q=(e,t=()=>"")=>n=>{
let o=t(J(n));return y(n,{part:e,line:o,isSelected:o!=="",marked:0})},V=e=>y(e,{part:null,line:"",isSelected:!1});function He(e,t){
let{part:n,line:o}=e.state,a=J(e),s=o.trim();switch(n){case"type":return t?.value.is==="text"?H(e,{type:t.value.text}):e;case"\
country":return t?.value.is==="entity"?H(e,{country:t.value.id}):e;case"members":{if(t?.value.is!=="entity")return V(e);
let{id:r}=t.value,{members:l}=a,f=l.includes(r)?l.filter(d=>d!==r):[...l,r];return y(H(e,{members:f}),{part:n})}case"ali\
as":return s?H(e,{aliases:[...a.aliases,s]}):V(e);default:return s?H(e,{label:s}):V(e)}}function Et(e){let{entity:t,first:n}=e.
state;return t?E(e,n?{is:"new",entity:t,at:n}:{is:"new",entity:t}):e}function Mt(e){let{first:t}=e.state,n=t?e.known.article.
text.slice(...t):J(e).label;return E(e,t?{is:"words",text:n,at:t}:{is:"words",text:n})}function At({...e}){let{field:t,isAdding:n,
isInferring:o,line:a}=e.state;return M(e,t??"",{isAdding:n,isInferring:o,line:a,isSelected:a!==""})}var po=[{keys:["Ente\
r"],name:"make it",does:Et},{keys:["t"],name:"type",does:Q("type")},{keys:["c"],name:"country",does:Q("country")},{keys:[
"n"],name:"name",does:Q("label",({label:e})=>e)},{keys:["a"],name:"alias",does:Q("alias")},{keys:["l"],name:"local or co\
rpus",does:e=>H(e,{isLocal:!J(e).isLocal})},{keys:["m"],name:"members",does:Q("members")},{keys:["w"],name:"plain words,\
 no entity",when:ze,does:Mt},{keys:["Backspace","Escape"],name:"back",does:At}],mo=[{...$,does:(e,{name:t})=>He(e,e.state.
rows.find(({digit:n})=>n===Number(t)))},z,...T,{keys:["Enter"],name:"take it",does:e=>He(e,e.state.rows[e.state.marked])},
{keys:["Backspace"],name:"back",when:q,does:V},{keys:["Escape"],name:"leave",does:V}];var Ve=function(e,t,n,o){var a;t[0]=0;for(var s=1;s<t.length;s++){var r=t[s++],l=t[s]?(t[0]|=r?1:2,n[t[s++]]):t[++s];r===
3?o[0]=l:r===4?o[1]=Object.assign(o[1]||{},l):r===5?(o[1]=o[1]||{})[t[++s]]=l:r===6?o[1][t[++s]]+=l+"":r?(a=e.apply(l,Ve(
e,l,n,["",null])),o.push(a),l[0]?t[0]|=2:(t[s-2]=0,t[s]=a)):o.push(l)}return o},Qe=new Map;function Je(e){var t=Qe.get(this);
return t||(t=new Map,Qe.set(this,t)),(t=Ve(this,t.get(e)||(t.set(e,t=(function(n){for(var o,a,s=1,r="",l="",f=[0],d=function(u){
s===1&&(u||(r=r.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?f.push(0,u,r):s===3&&(u||r)?(f.push(3,u,r),s=2):s===2&&r==="..."&&u?
f.push(4,u,0):s===2&&r&&!u?f.push(5,0,!0,r):s>=5&&((r||!u&&s===5)&&(f.push(s,0,r,a),s=6),u&&(f.push(s,u,0,a),s=6)),r=""},
c=0;c<n.length;c++){c&&(s===1&&d(),d(c));for(var h=0;h<n[c].length;h++)o=n[c][h],s===1?o==="<"?(d(),f=[f],s=3):r+=o:s===
4?r==="--"&&o===">"?(s=1,r=""):r=o+r[0]:l?o===l?l="":r+=o:o==='"'||o==="'"?l=o:o===">"?(d(),s=1):s&&(o==="="?(s=5,a=r,r=
""):o==="/"&&(s<5||n[c][h+1]===">")?(d(),s===3&&(f=f[0]),s=f,(f=f[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),s=2):r+=o),s===3&&r==="!--"&&(s=4,f=f[0])}return d(),f})(e)),t),arguments,[])).length>1?t:t[0]}var g,Ye,Wt,L,be,ae,et,re,tt,ve,xe,Ft,X=Symbol.for("pv"),ce={},fe=[],Ut=/^m(i|n|o|s|text|space)$/,Oe=Array.isArray,Se=fe.
slice,W=Object.assign;function D(e){e&&e.parentNode&&e.remove()}function nt(e,t,n){var o,a,s,r={},l=arguments.length;for(s in t)
s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?a=t[s]:r[s]=t[s];return l>2&&(r.children=l>3?Se.call(arguments,2):n),Z(e,
r,o,a,null)}function Z(e,t,n,o,a){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:X,__v:a||++Ye,
__i:-1,__u:0};return!a&&g.vnode&&g.vnode(s),s}function ue(e){return e.children}function ie(e,t){this.props=e,this.context=t,this.__g=0}function N(e,t){if(t==null)return e.
__&&N(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.
props.__P?null:N(e)}function qt(e){var t,n=e.__v,o=n.__e,a=[],s=[],r=e.__P;r&&((t=W({constructor:X},n)).__v=n.__v+1,g.vnode&&
g.vnode(t),Ee(r,t,n,e.__n,r.namespaceURI,32&n.__u?[o]:null,a,o||N(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,at(a,t,s),
n.__=n.__e=null,t.__e!=o&&st(t))}function st(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){
return t&&(e.__e=t.__e)}),st(e)}function Ze(e){(8&e.__g||(e.__g|=8,L.push(e),ae++))&&be==g.debounceRendering||((be=g.debounceRendering)||
queueMicrotask)(ot)}function ot(){try{for(var e,t=1;L.length;)L.length>t&&L.sort(et),e=L.shift(),t=L.length,8&e.__g&&qt(
e)}finally{(ae=L.length)&&(be||queueMicrotask)(ot)}}function rt(e,t,n,o,a,s,r,l,f,d,c){var h,u,i,p,b,_,w=o.__k||fe,m=t.length;
for(f=zt(n,t,w,f,m),h=0;h<m;h++)(i=n.__k[h])!=null&&(u=~i.__i&&w[i.__i]||ce,i.__i=h,_=Ee(e,i,u,a,s,r,l,f,d,c),p=i.__e,(u.
ref!=i.ref||8&u.__u)&&(u.ref&&Me(u.ref,null,i,u),i.ref&&c.push(i.ref,i.__c||p,i)),b=b||p,4&i.__u?(f=it(i,f,e,!u.__v),u.__e&&
(u.__e=null)):typeof i.type=="function"&&_!==void 0?f=_:p&&(f=p.nextSibling),i.__u&=-21);return n.__e=b,f}function zt(e,t,n,o,a){
var s,r,l,f,d,c,h,u,i,p=n.length,b=p,_=0,w=0,m=e.__k=Array(a);for(s=0;s<a;s++)(r=t[s])!=null&&typeof r!="boolean"&&typeof r!=
"function"?(typeof r!="object"||r.constructor===String?r=m[s]=Z(null,r):Oe(r)?r=m[s]=Z(ue,{children:r}):r.constructor===
X&&r.__b?r=m[s]=Z(r.type,r.props,r.key,r.ref,r.__v):m[s]=r,f=s+_,r.__=e,r.__b=e.__b+1,l=null,~(d=r.__i=Ht(r,n,f,b))&&(b--,
(l=n[d])&&(l.__u|=2)),l&&l.__v?(r.__u|=16,d==f-1?_--:d==f+1?_++:d!=f&&(d>f?_--:_++,w=1)):(~d||(a>p?_--:a<p&&_++),typeof r.
type!="function"&&(r.__u|=4))):m[s]=null;if(w){for(c=[],h=[],s=0;s<a;s++)if((r=m[s])&&16&r.__u){for(_=0,u=c.length;_<u;)
c[i=_+u>>1]<r.__i?_=i+1:u=i;c[_]=r.__i,h[s]=_+1}for(_=c.length;s--;)h[s]&&(h[s]==_?_--:m[s].__u|=4)}if(b)for(s=0;s<p;s++)
!(l=n[s])||2&l.__u||(l.__e==o&&(o=N(l)),Ae(l,l));return o}function it(e,t,n,o){var a,s,r,l;if(typeof e.type=="function"){
if(e.props.__P)return t;if(a=e.__k)for(s=0;s<a.length;s++)a[s]&&(a[s].__=e,t=it(a[s],t,n,!1));return t}for(t&&!t.parentNode&&
(t=N(e))&&!t.parentNode&&(t=null),r=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(r!=l&&(!o&&n.moveBefore&&r.parentNode?
n.moveBefore(r,t):n.insertBefore(r,t||null)),t=r;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Ht(e,t,n,o){var a,s=e.key,r=e.type,l=t[n],f=l&&!(2&l.__u);if(l===null&&s==null||f&&s==l.key&&r==l.type)return n;
if(o>(f?1:0)){for(a=n-1;a>=0;a--)if((l=t[a])&&!(2&l.__u)&&s==l.key&&r==l.type)return a;for(a=n+1;a<t.length;a++)if((l=t[a])&&
!(2&l.__u)&&s==l.key&&r==l.type)return a}return-1}function Xe(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function oe(e,t,n,o,a){var s,r;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||Xe(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Xe(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(r=xe[t]||(xe[t]=
Gt(t)),(e.__a||(e.__a={}))[t]=ve,s=t!=(t=t.replace(tt,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,r,s):e.removeEventListener(t,r,s));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Gt(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[re]==null)t[re]=ve++;else if(t[re]<this.__a[e])return;return n(g.event?g.event(t):t)}}}function Ee(e,t,n,o,a,s,r,l,f,d){
var c,h,u,i,p,b,_,w,m,x,k,pe,Ie,Y,C,Be,I,j,R=t.type;if(t.constructor!==X)return null;128&n.__u&&(f=32&n.__u,c=n.__c.__z)&&
(t.__u|=f,h=s=[],c.nodeType==8?l=le(c,s):s.push(c),l=s[0]||l),(c=g.__b)&&c(t);e:if(typeof R=="function"){u=r.length;try{
if(w=t.props,m=(c=R.prototype)&&c.render,x=(c=R.contextType)&&o[c.__c],k=c?x?x.props.value:c.__:o,(i=n.__c)?(t.__c=i,2&i.
__g&&(i.__g|=1)):(m?t.__c=i=new R(w,k):(t.__c=i=new ie(w,k),i.constructor=R,i.render=Qt),x&&x.sub(i),i.state||(i.state={}),
i.__n=o,i.__g|=8,i.__h=[],i.__k=[]),m&&(i.__s||(i.__s=i.state),R.getDerivedStateFromProps&&(i.__s==i.state&&(i.__s=W({},
i.__s)),W(i.__s,R.getDerivedStateFromProps(w,i.__s)))),p=i.props,b=i.state,i.__v=t,n.__c){if(w!==p&&m&&!R.getDerivedStateFromProps&&
i.componentWillReceiveProps&&i.componentWillReceiveProps(w,k),t.__v==n.__v&&!(8&i.__g)||!(4&i.__g)&&i.shouldComponentUpdate&&
i.shouldComponentUpdate(w,i.__s,k)===!1){t.__v!=n.__v&&(i.props=w,i.state=i.__s,i.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(S){S&&(S.__=t)}),fe.push.apply(i.__h,i.__k),i.__k=[],i.__h.length&&r.push(i),l=N(n);break e}i.componentWillUpdate&&
i.componentWillUpdate(w,i.__s,k),m&&i.componentDidUpdate&&i.__h.push(function(){i.componentDidUpdate(p,b,_)})}else m&&!R.
getDerivedStateFromProps&&i.componentWillMount&&i.componentWillMount(),m&&i.componentDidMount&&i.__h.push(i.componentDidMount);
i.context=k,i.props=w,i.__P=e,i.__g&=-5,pe=g.__r,Ie=m?25:0;do i.__g&=-9,pe&&pe(t),c=i.render(i.props,i.state=i.__s,i.context);while(8&
i.__g&&++Ie<25);m&&(fe.push.apply(i.__h,i.__k),i.__k=[]),i.state=i.__s,i.getChildContext&&(o=W({},o,i.getChildContext())),
m&&n.__c&&i.getSnapshotBeforeUpdate&&(_=i.getSnapshotBeforeUpdate(p,b)),Y=c&&c.type===ue&&c.key==null?c.props.children:c,
w.__P&&(c=l,a=(e=w.__P).namespaceURI,f=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(S){S&&Ae(S,S)}),n.__k=null),
l=n.__k?N(n,0):null),l=rt(e,Oe(Y)?Y:[Y],t,n,o,a,s,r,l,f,d),w.__P&&(t.__e=null,l=c),t.__u&=-161,h&&h.some(D),i.__h.length&&
r.push(i),1&i.__g&&(i.__g&=-4)}catch(S){if(r.length=u,t.__v=null,f||s)if(S&&S.then){if(t.__u|=128|f,s){for(~(I=s.indexOf(
l||void 0))||(I=s.length);(j=s[I-1])&&j.nodeType==8;)I--;for(;I<s.length;I++)if(j=s[I])if(s[I]=null,C){if(j==Be)break}else{
if(j.nodeType!=8)break;j.data.startsWith("$s")&&(Be=le(C=j))}}if(!C){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
C=l}(c=le(C=t.__c.__z||(t.__c.__z=C)))?(t.__e=C,l=c):t.__e=l,l=l&&l.nextSibling}else s&&s.some(D);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),S&&S.then||lt(t),g.__e(S,t,n)}}else l=t.__e=Kt(n.__e,t,n,o,a,s,r,f,d,e);return(c=g.diffed)&&c(t),l}function le(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function lt(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(lt))}function at(e,t,n){for(var o=0;o<n.length;)Me(n[o++],n[o++],n[o++]);g.__c&&g.__c(t,e),e.some(function(a){try{e=
a.__h,a.__h=[],e.some(function(s){s.call(a)})}catch(s){g.__e(s,a.__v)}})}function Kt(e,t,n,o,a,s,r,l,f,d){var c,h,u,i,p,
b,_,w,m=n.props||ce,x=t.props,k=t.type;if(k=="svg"?a="http://www.w3.org/2000/svg":k=="math"?a="http://www.w3.org/1998/Ma\
th/MathML":a||(a="http://www.w3.org/1999/xhtml"),s){for(c=0;c<s.length;c++)if((p=s[c])&&(k?p.localName==k:p.nodeType==3)){
e=p,s[c]=null;break}}if(!e){if(w=d.ownerDocument||document,!k)return w.createTextNode(x);e=w.createElementNS(a,k,x.is?x:
d),l&&(g.__m&&g.__m(t,s),l=!1),s=null}if(k){if(d=k=="template"&&e.content||e,s=k=="textarea"&&x.defaultValue!=null?null:
s&&Se.call(d.childNodes),!l&&s)for(m={},c=0;c<e.attributes.length;c++)m[(p=e.attributes[c]).name]=p.value;for(c in m)p=m[c],
c=="dangerouslySetInnerHTML"?u=p:c=="children"||c in x||c=="value"&&"defaultValue"in x||c=="checked"&&"defaultChecked"in
x||oe(e,c,null,p,a);for(c in x)p=x[c],c=="children"?i=p:c=="dangerouslySetInnerHTML"?h=p:c=="value"?b=p:c=="checked"?_=p:
l&&typeof p!="function"||m[c]===p||oe(e,c,p,m[c],a);h?(l||u&&(h.__html==u.__html||h.__html==e.innerHTML)||(e.innerHTML=h.
__html),t.__k=[]):(u&&(e.textContent=""),(k=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&Ut.test(k))&&(a="\
http://www.w3.org/1999/xhtml"),rt(d,Oe(i)?i:[i],t,n,o,a,s,r,s?s[0]:n.__k&&N(n,0),l,f),s&&s.some(D)),l&&k!="textarea"||(c=
"value",k=="progress"&&b==null?e.removeAttribute(c):b==null||b===e[c]&&(k!="progress"||b)||oe(e,c,b,m[c],a),c="checked",
_!=null&&_!=e[c]&&oe(e,c,_,m[c],a))}else m===x||l&&e.data==x||(e.data=x);return e}function Me(e,t,n,o){try{typeof e=="fu\
nction"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){
g.__e(a,n)}}function Ae(e,t,n){var o,a,s,r;if(g.unmount&&g.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Me(o,null,
t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){g.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(r=
0;r<o.length;r++)o[r]&&Ae(o[r],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(a=le(o,s=[]))&&(o==
e.__e&&s.some(D),D(a),D(o)),n||D(e.__e),e.__e=e.__c=e.__=null}function Qt(e,t,n){return this.constructor(e,n)}function Re(e,t){
var n,o,a,s;g.__&&g.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Z(ue,{children:[e]}),
a=[],s=[],Ee(t,t.__k,o||ce,ce,t.namespaceURI,o?null:t.firstChild?Se.call(t.childNodes):null,a,o?o.__e:t.firstChild,n,s),
at(a,t.__k,s),t.__k.props.children=null}g={__e:function(e,t,n,o){for(var a,s,r;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((r=(s=a.constructor)&&s.getDerivedStateFromError)&&
a.setState(s.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,o||{}),r=1),r&&8&a.__g)return void(a.
__g|=2)}catch(l){e=l}}throw ae=0,e}},Ye=0,Wt=function(e){return e!=null&&e.constructor===X},ie.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=W({},this.state)),typeof e=="function"&&(e=e(W({},n),this.props)),e&&(W(n,e),
this.__v&&(t&&this.__k.push(t),Ze(this)))},ie.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(
e),Ze(this))},ie.prototype.render=ue,L=[],ae=0,et=function(e,t){return e.__v.__b-t.__v.__b},re=Symbol(),tt=/(PointerCapture)$|Capture$/i,
ve=0,xe={},Ft=0;var ct=Je.bind(nt);var ft=document.getElementById("annotator");ft&&Re(ct`<main></main>`,ft);})();

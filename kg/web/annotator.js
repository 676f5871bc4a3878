"use strict";(()=>{var cs=()=>({ask:(e,t,n)=>ls(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:n===void 0?null:
JSON.stringify(n)}),send:(e,t,n)=>ls(`${e}?name=${encodeURIComponent(n)}`,{method:"POST",headers:{"Content-Type":"applic\
ation/octet-stream"},body:t}),listen:(e,t)=>{let n=new EventSource("/api/changes");return n.onmessage=({data:s})=>e(JSON.
parse(s)),n.onopen=()=>t(!0),n.onerror=()=>t(!1),()=>n.close()}});async function ls(e,t){try{let n=await fetch(e,{...t,signal:AbortSignal.
timeout(2e4)}),s=await n.text();return{status:n.status,body:ai(s)}}catch{return{status:0,body:null}}}function ai(e){try{
return JSON.parse(e)}catch{return null}}var us=function(e,t,n,s){var o;t[0]=0;for(var r=1;r<t.length;r++){var i=t[r++],a=t[r]?(t[0]|=i?1:2,n[t[r++]]):t[++r];i===
3?s[0]=a:i===4?s[1]=Object.assign(s[1]||{},a):i===5?(s[1]=s[1]||{})[t[++r]]=a:i===6?s[1][t[++r]]+=a+"":i?(o=e.apply(a,us(
e,a,n,["",null])),s.push(o),a[0]?t[0]|=2:(t[r-2]=0,t[r]=o)):s.push(a)}return s},fs=new Map;function ps(e){var t=fs.get(this);
return t||(t=new Map,fs.set(this,t)),(t=us(this,t.get(e)||(t.set(e,t=(function(n){for(var s,o,r=1,i="",a="",c=[0],l=function(p){
r===1&&(p||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,p,i):r===3&&(p||i)?(c.push(3,p,i),r=2):r===2&&i==="..."&&p?
c.push(4,p,0):r===2&&i&&!p?c.push(5,0,!0,i):r>=5&&((i||!p&&r===5)&&(c.push(r,0,i,o),r=6),p&&(c.push(r,p,0,o),r=6)),i=""},
f=0;f<n.length;f++){f&&(r===1&&l(),l(f));for(var d=0;d<n[f].length;d++)s=n[f][d],r===1?s==="<"?(l(),c=[c],r=3):i+=s:r===
4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:a?s===a?a="":i+=s:s==='"'||s==="'"?a=s:s===">"?(l(),r=1):r&&(s==="="?(r=5,o=i,i=
""):s==="/"&&(r<5||n[f][d+1]===">")?(l(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(l(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return l(),c})(e)),t),arguments,[])).length>1?t:t[0]}var M,hs,li,ae,hn,mt,_s,pt,gs,gn,_n,ci,He=Symbol.for("pv"),ht={},_t=[],fi=/^m(i|n|o|s|text|space)$/,yn=Array.isArray,bn=_t.
slice,ke=Object.assign;function we(e){e&&e.parentNode&&e.remove()}function ys(e,t,n){var s,o,r,i={},a=arguments.length;for(r in t)
r=="key"?s=t[r]:r=="ref"&&typeof e!="function"?o=t[r]:i[r]=t[r];return a>2&&(i.children=a>3?bn.call(arguments,2):n),qe(e,
i,s,o,null)}function qe(e,t,n,s,o){var r={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:He,__v:o||
++hs,__i:-1,__u:0};return!o&&M.vnode&&M.vnode(r),r}function z(){return{current:null}}function gt(e){return e.children}function R(e,t){
this.props=e,this.context=t,this.__g=0}function le(e,t){if(t==null)return e.__&&le(e.__,e.__i+1);for(var n;t<e.__k.length;t++)
if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:le(e)}function ui(e){var t,n=e.__v,
s=n.__e,o=[],r=[],i=e.__P;i&&((t=ke({constructor:He},n)).__v=n.__v+1,M.vnode&&M.vnode(t),wn(i,t,n,e.__n,i.namespaceURI,32&
n.__u?[s]:null,o,s||le(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,vs(o,t,r),n.__=n.__e=null,t.__e!=s&&bs(t))}function bs(e){
if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),bs(e)}function ds(e){
(8&e.__g||(e.__g|=8,ae.push(e),mt++))&&hn==M.debounceRendering||((hn=M.debounceRendering)||queueMicrotask)(ws)}function ws(){
try{for(var e,t=1;ae.length;)ae.length>t&&ae.sort(_s),e=ae.shift(),t=ae.length,8&e.__g&&ui(e)}finally{(mt=ae.length)&&(hn||
queueMicrotask)(ws)}}function ks(e,t,n,s,o,r,i,a,c,l,f){var d,p,u,h,w,b,_=s.__k||_t,y=t.length;for(c=pi(n,t,_,c,y),d=0;d<
y;d++)(u=n.__k[d])!=null&&(p=~u.__i&&_[u.__i]||ht,u.__i=d,b=wn(e,u,p,o,r,i,a,c,l,f),h=u.__e,(p.ref!=u.ref||8&p.__u)&&(p.
ref&&kn(p.ref,null,u,p),u.ref&&f.push(u.ref,u.__c||h,u)),w=w||h,4&u.__u?(c=$s(u,c,e,!p.__v),p.__e&&(p.__e=null)):typeof u.
type=="function"&&b!==void 0?c=b:h&&(c=h.nextSibling),u.__u&=-21);return n.__e=w,c}function pi(e,t,n,s,o){var r,i,a,c,l,
f,d,p,u,h=n.length,w=h,b=0,_=0,y=e.__k=Array(o);for(r=0;r<o;r++)(i=t[r])!=null&&typeof i!="boolean"&&typeof i!="function"?
(typeof i!="object"||i.constructor===String?i=y[r]=qe(null,i):yn(i)?i=y[r]=qe(gt,{children:i}):i.constructor===He&&i.__b?
i=y[r]=qe(i.type,i.props,i.key,i.ref,i.__v):y[r]=i,c=r+b,i.__=e,i.__b=e.__b+1,a=null,~(l=i.__i=di(i,n,c,w))&&(w--,(a=n[l])&&
(a.__u|=2)),a&&a.__v?(i.__u|=16,l==c-1?b--:l==c+1?b++:l!=c&&(l>c?b--:b++,_=1)):(~l||(o>h?b--:o<h&&b++),typeof i.type!="f\
unction"&&(i.__u|=4))):y[r]=null;if(_){for(f=[],d=[],r=0;r<o;r++)if((i=y[r])&&16&i.__u){for(b=0,p=f.length;b<p;)f[u=b+p>>
1]<i.__i?b=u+1:p=u;f[b]=i.__i,d[r]=b+1}for(b=f.length;r--;)d[r]&&(d[r]==b?b--:y[r].__u|=4)}if(w)for(r=0;r<h;r++)!(a=n[r])||
2&a.__u||(a.__e==s&&(s=le(a)),$n(a,a));return s}function $s(e,t,n,s){var o,r,i,a;if(typeof e.type=="function"){if(e.props.
__P)return t;if(o=e.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=e,t=$s(o[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=le(
e))&&!t.parentNode&&(t=null),i=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(
i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function di(e,t,n,s){var o,r=e.key,i=e.type,a=t[n],c=a&&!(2&a.__u);if(a===null&&r==null||c&&r==a.key&&i==a.type)return n;
if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((a=t[o])&&!(2&a.__u)&&r==a.key&&i==a.type)return o;for(o=n+1;o<t.length;o++)if((a=t[o])&&
!(2&a.__u)&&r==a.key&&i==a.type)return o}return-1}function ms(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function ut(e,t,n,s,o){var r,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.
cssText=s=""),s)for(t in s)n&&t in n||ms(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||ms(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(i=_n[t]||(_n[t]=
mi(t)),(e.__a||(e.__a={}))[t]=gn,r=t!=(t=t.replace(gs,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,i,r):e.removeEventListener(t,i,r));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function mi(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[pt]==null)t[pt]=gn++;else if(t[pt]<this.__a[e])return;return n(M.event?M.event(t):t)}}}function wn(e,t,n,s,o,r,i,a,c,l){
var f,d,p,u,h,w,b,_,y,$,O,j,oe,re,ye,as,ie,be,te=t.type;if(t.constructor!==He)return null;128&n.__u&&(c=32&n.__u,f=n.__c.
__z)&&(t.__u|=c,d=r=[],f.nodeType==8?a=dt(f,r):r.push(f),a=r[0]||a),(f=M.__b)&&f(t);e:if(typeof te=="function"){p=i.length;
try{if(_=t.props,y=(f=te.prototype)&&f.render,$=(f=te.contextType)&&s[f.__c],O=f?$?$.props.value:f.__:s,(u=n.__c)?(t.__c=
u,2&u.__g&&(u.__g|=1)):(y?t.__c=u=new te(_,O):(t.__c=u=new R(_,O),u.constructor=te,u.render=_i),$&&$.sub(u),u.state||(u.
state={}),u.__n=s,u.__g|=8,u.__h=[],u.__k=[]),y&&(u.__s||(u.__s=u.state),te.getDerivedStateFromProps&&(u.__s==u.state&&(u.
__s=ke({},u.__s)),ke(u.__s,te.getDerivedStateFromProps(_,u.__s)))),h=u.props,w=u.state,u.__v=t,n.__c){if(_!==h&&y&&!te.getDerivedStateFromProps&&
u.componentWillReceiveProps&&u.componentWillReceiveProps(_,O),t.__v==n.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&
u.shouldComponentUpdate(_,u.__s,O)===!1){t.__v!=n.__v&&(u.props=_,u.state=u.__s,u.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(U){U&&(U.__=t)}),_t.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&i.push(u),a=le(n);break e}u.componentWillUpdate&&
u.componentWillUpdate(_,u.__s,O),y&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(h,w,b)})}else y&&!te.
getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),y&&u.componentDidMount&&u.__h.push(u.componentDidMount);
u.context=O,u.props=_,u.__P=e,u.__g&=-5,j=M.__r,oe=y?25:0;do u.__g&=-9,j&&j(t),f=u.render(u.props,u.state=u.__s,u.context);while(8&
u.__g&&++oe<25);y&&(_t.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(s=ke({},s,u.getChildContext())),
y&&n.__c&&u.getSnapshotBeforeUpdate&&(b=u.getSnapshotBeforeUpdate(h,w)),re=f&&f.type===gt&&f.key==null?f.props.children:
f,_.__P&&(f=a,o=(e=_.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(U){U&&$n(U,U)}),n.__k=null),
a=n.__k?le(n,0):null),a=ks(e,yn(re)?re:[re],t,n,s,o,r,i,a,c,l),_.__P&&(t.__e=null,a=f),t.__u&=-161,d&&d.some(we),u.__h.length&&
i.push(u),1&u.__g&&(u.__g&=-4)}catch(U){if(i.length=p,t.__v=null,c||r)if(U&&U.then){if(t.__u|=128|c,r){for(~(ie=r.indexOf(
a||void 0))||(ie=r.length);(be=r[ie-1])&&be.nodeType==8;)ie--;for(;ie<r.length;ie++)if(be=r[ie])if(r[ie]=null,ye){if(be==
as)break}else{if(be.nodeType!=8)break;be.data.startsWith("$s")&&(as=dt(ye=be))}}if(!ye){for(;a&&a.nodeType==8&&a.nextSibling;)
a=a.nextSibling;ye=a}(f=dt(ye=t.__c.__z||(t.__c.__z=ye)))?(t.__e=ye,a=f):t.__e=a,a=a&&a.nextSibling}else r&&r.some(we);else
t.__e=n.__e;t.__k||(t.__k=n.__k||[]),U&&U.then||xs(t),M.__e(U,t,n)}}else a=t.__e=hi(n.__e,t,n,s,o,r,i,c,l,e);return(f=M.
diffed)&&f(t),a}function dt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==
8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function xs(e){e&&(e.__c&&
(e.__c.__g|=4),e.__k&&e.__k.some(xs))}function vs(e,t,n){for(var s=0;s<n.length;)kn(n[s++],n[s++],n[s++]);M.__c&&M.__c(t,
e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(r){r.call(o)})}catch(r){M.__e(r,o.__v)}})}function hi(e,t,n,s,o,r,i,a,c,l){
var f,d,p,u,h,w,b,_,y=n.props||ht,$=t.props,O=t.type;if(O=="svg"?o="http://www.w3.org/2000/svg":O=="math"?o="http://www.\
w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(f=0;f<r.length;f++)if((h=r[f])&&(O?h.localName==O:
h.nodeType==3)){e=h,r[f]=null;break}}if(!e){if(_=l.ownerDocument||document,!O)return _.createTextNode($);e=_.createElementNS(
o,O,$.is?$:l),a&&(M.__m&&M.__m(t,r),a=!1),r=null}if(O){if(l=O=="template"&&e.content||e,r=O=="textarea"&&$.defaultValue!=
null?null:r&&bn.call(l.childNodes),!a&&r)for(y={},f=0;f<e.attributes.length;f++)y[(h=e.attributes[f]).name]=h.value;for(f in y)
h=y[f],f=="dangerouslySetInnerHTML"?p=h:f=="children"||f in $||f=="value"&&"defaultValue"in $||f=="checked"&&"defaultChe\
cked"in $||ut(e,f,null,h,o);for(f in $)h=$[f],f=="children"?u=h:f=="dangerouslySetInnerHTML"?d=h:f=="value"?w=h:f=="chec\
ked"?b=h:a&&typeof h!="function"||y[f]===h||ut(e,f,h,y[f],o);d?(a||p&&(d.__html==p.__html||d.__html==e.innerHTML)||(e.innerHTML=
d.__html),t.__k=[]):(p&&(e.textContent=""),(O=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&fi.test(O))&&(o=
"http://www.w3.org/1999/xhtml"),ks(l,yn(u)?u:[u],t,n,s,o,r,i,r?r[0]:n.__k&&le(n,0),a,c),r&&r.some(we)),a&&O!="textarea"||
(f="value",O=="progress"&&w==null?e.removeAttribute(f):w==null||w===e[f]&&(O!="progress"||w)||ut(e,f,w,y[f],o),f="checke\
d",b!=null&&b!=e[f]&&ut(e,f,b,y[f],o))}else y===$||a&&e.data==$||(e.data=$);return e}function kn(e,t,n,s){try{typeof e==
"function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){
M.__e(o,n)}}function $n(e,t,n){var s,o,r,i;if(M.unmount&&M.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||kn(s,null,
t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(a){M.__e(a,t)}s.__P=s.__n=null}if(s=e.__k)for(i=
0;i<s.length;i++)s[i]&&$n(s[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(o=dt(s,r=[]))&&(s==
e.__e&&r.some(we),we(o),we(s)),n||we(e.__e),e.__e=e.__c=e.__=null}function _i(e,t,n){return this.constructor(e,n)}function xn(e,t){
var n,s,o,r;M.__&&M.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=qe(gt,{children:[e]}),
o=[],r=[],wn(t,t.__k,s||ht,ht,t.namespaceURI,s?null:t.firstChild?bn.call(t.childNodes):null,o,s?s.__e:t.firstChild,n,r),
vs(o,t.__k,r),t.__k.props.children=null}M={__e:function(e,t,n,s){for(var o,r,i;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&
o.setState(r.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,s||{}),i=1),i&&8&o.__g)return void(o.
__g|=2)}catch(a){e=a}}throw mt=0,e}},hs=0,li=function(e){return e!=null&&e.constructor===He},R.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=ke({},this.state)),typeof e=="function"&&(e=e(ke({},n),this.props)),e&&(ke(
n,e),this.__v&&(t&&this.__k.push(t),ds(this)))},R.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(
e),ds(this))},R.prototype.render=gt,ae=[],mt=0,_s=function(e,t){return e.__v.__b-t.__v.__b},pt=Symbol(),gs=/(PointerCapture)$|Capture$/i,
gn=0,_n={},ci=0;var ze,L,vn,Os,On=Object.is,yt=0,js=[],Sn=[],I=M,Ss=I.__b,Es=I.__r,Ms=I.diffed,Cs=I.__c,As=I.unmount,Ts=I.__;function Mn(e,t){
I.__h&&I.__h(L,e,yt||t),yt=0;var n=L.__H||(L.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function D(e){
return yt=1,gi(Ds,e)}function gi(e,t,n){var s=Mn(ze++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):Ds(void 0,t),function(r){var i=(s.
__N||s.__)[0],a=s.t(i,r);On(i,a)||(s.__N=[a,s.__[1]],s.__c.setState({}))}],s.__c=L,!L.__f)){L.__f=!0;var o=L.shouldComponentUpdate;
L.shouldComponentUpdate=function(r,i,a){var c=this.__H;if(!c)return!0;var l=!1,f=this.props!=r;if(c.__.some(function(p){
p.__N&&(l=!0,On(p.__[0],p.__N[0])||(f=!0))}),o){var d=o.call(this,r,i,a);return l?d||f:d}return!l||f}}return s.__}function ce(e,t){
var n=Mn(ze++,3);!I.__s&&Rs(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,L.__H.__h.push(n))}function Ke(e){return yt=5,yi(function(){return{current:e}},[])}function yi(e,t){var n=Mn(ze++,7);return Rs(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function bi(){var e;do{for(;e=Sn.shift();)try{Ge(e)}catch(n){I.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=js.shift();){var t=e.
__H;if(e.__P&&t)try{t.__h.some(Ge),t.__h.some(En),t.__h=[]}catch(n){t.__h=[],I.__e(n,e.__v)}}}while(Sn.length)}I.__b=function(e){
L=null,Ss&&Ss(e)},I.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Ts&&Ts(e,t)},I.__r=function(e){Es&&Es(e),ze=
0;var t=(L=e.__c).__H;t&&(vn==L?L.__h=[]:(t.__h.some(Ge),t.__h.some(En),ze=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=
n.__N),n.u=n.__N=void 0})),vn=L},I.diffed=function(e){Ms&&Ms(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Ls(js.push(t)),
t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),vn=L=null},I.__c=function(e,t){t.some(function(n){try{n.__h.some(Ge),n.__h=
n.__h.filter(function(s){return!s.__||En(s)})}catch(s){n.__h=[function(){throw s}]}}),Cs&&Cs(e,t)},I.unmount=function(e){
As&&As(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||
!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Ls(Sn.push(o))}else Ge(o)}catch(r){t=r}}),s.__H=void 0,t&&I.__e(t,s.__v))};var Is=typeof requestAnimationFrame==
"function";function wi(e){var t,n=function(){clearTimeout(s),Is&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);
Is&&(t=requestAnimationFrame(n))}function Ls(e){e!=1&&Os==I.requestAnimationFrame||((Os=I.requestAnimationFrame)||wi)(bi)}
function Ge(e){var t=L,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),L=t}function En(e){var t=L;e.__c=e.__(),L=t}function Rs(e,t){
return!e||e.length!=t.length||t.some(function(n,s){return!On(n,e[s])})}function Ds(e,t){return typeof t=="function"?t(e):
t}var m=ps.bind(ys);var C=(...e)=>e.filter(Boolean).join(" "),q=class extends R{shouldComponentUpdate(t){let n=this.props;for(let s in t)if(s!==
"children"&&t[s]!==n[s])return!0;return!1}render(t,n){return null}};function bt(e,t,n){let{article:s,vocabulary:o}=e.known,[r,i]=s.sentences[t]?.span??[0,0],a=s.text.slice(r,i),c=new Set(n?.
slots.map(l=>l.field));return o.fields.filter(({id:l})=>!c.has(l)).flatMap(({id:l,cues:f})=>{let p=$i(f[e.lang]??ki)?.exec(
a);if(!p)return[];let u=r+p.index;return[{field:l,span:[u,u+p[0].length]}]}).sort((l,f)=>l.span[0]-f.span[0])}var ki=[],
Bs=new WeakMap;function $i(e){let t=Bs.get(e);if(t===void 0){let n=e.map(s=>s.replace(/[.+?^${}()|[\]\\]/g,"\\$&").replace(
/\*/g,"[\\p{L}\\p{N}]*"));t=e.length?new RegExp(`(?<![\\p{L}\\p{N}])(?:${n.join("|")})(?![\\p{L}\\p{N}])`,"iu"):null,Bs.
set(e,t)}return t}var xi={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},Ns=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,vi=/[^\p{ASCII}]/u,
Ps=new Map;function Ws(e){let t=Ps.get(e);if(t!==void 0)return t;let s=[...e.normalize("NFKD").replace(Ns,"").toLowerCase().
replace(Ns,"")].map(o=>xi[o]??(/\p{Pd}/u.test(o)?"-":/\s/u.test(o)?" ":o)).join("");return Ps.set(e,s),s}function k(e){return(vi.
test(e)?Array.from(e,Ws).join(""):e.toLowerCase()).replace(/\s+/g," ").trim()}function Fs(e){let t=[],n="",s=0;for(let o of e){let r=Ws(o);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<r.
length;i++)t.push(s)}s+=o.length}return{plain:n,places:[...t,s]}}var Oi=/[\p{L}\p{N}]/u;function Us(e,t){let n=t===0?" ":e[t-1];return n===" "||n===`
`||!Oi.test(n)}var qs=new Map;function Si(e){let t=qs.get(e);if(!t){try{t=new Intl.Segmenter(e||"en",{granularity:"word"})}catch{t=new Intl.
Segmenter("en",{granularity:"word"})}qs.set(e,t)}return t}var Ei=/^['\u2019\u02bc\u2010\u2011/&.@_-]$/u;function fe(e,[t,n],s){let o=[],
r=!1;for(let{segment:i,index:a,isWordLike:c}of Si(s).segment(e.slice(t,n))){let[l,f]=[t+a,t+a+i.length],d=o[o.length-1];
c?(r&&d?d[1]=f:o.push([l,f]),r=!1):r=!r&&d?.[1]===l&&Ei.test(i)}return o}var Mi=/^[\s\p{Pd}\p{Pi}\p{Po}\p{Pf}\p{Ps}\p{Pe}"'`]+/u,
Ci=/[\s\p{Pd}\p{Pi}\p{Pf}\p{Ps}\p{Pe}"'`]+$|[\s\p{Po}]+$/u,Ai=/[%\u2030#@&*\u00a7\u2020\u2021]/u;function $e(e,[t,n]){for(;t<n&&Hs(e[t])&&
Mi.test(e[t]);)t++;for(;n>t&&Hs(e[n-1])&&Ci.test(e[n-1]);)n--;return[t,n]}var Hs=e=>!Ai.test(e);var Ti=/[,;:!?()[\]{}\u2014\u2013\u3001\uff0c\uff1b\uff1a\uff01\uff1f\uff08\uff09\u300c\u300d\uff0c\u061b\u061f]|\s-\s/u,Ii=/[;:()\uff1b\uff1a]/u,Li=new Set(["according_to",
"note","translation","act","sums_up","alternative_to"]);function zs({article:e,vocabulary:t},n){let{text:s,lang:o}=e,{span:r}=e.
sentences[n.sentence],i=ji(s,r,o,t.wording?.[o]),a=i.map((_,y)=>{let $=y?s.slice(i[y-1].span[1],_.span[0]):"";return{isStop:!y||
Ti.test($),isStrong:!y||Ii.test($)}}),c=n.slots.flatMap(({field:_,values:y,isInferred:$})=>$?[]:y.flatMap(O=>"at"in O&&O.
at?Gs(i,O.at,_):[])),l=c.filter(({field:_})=>!Li.has(_)),f=n.slots.find(({field:_})=>_==="relation")?.values[0],d=f?.is===
"relation"?t.relations[f.id]:null,p=Ri(l),u=d?Wi(Ni(d,i),p):null,h=p??u??[0,i.length-1],w=_=>l.some(y=>y.field===_),b=e.
statements.flatMap(({id:_,spans:y})=>y.length===1&&_!==n.id?y:[]);return{article:e,span:r,words:i,stops:a,chosen:c,hull:h,
phrase:Di(i,a,h[0]),cue:u,isTight:w("subject")&&w("object")&&Bi(i,c,h),hasSubject:w("subject"),hasObject:w("object"),hasChosen:l.
length>0,before:b.flatMap(([_,y])=>_>=r[0]&&y<=r[1]?Gs(i,[_,y],"").map($=>[$.from,$.to]):[])}}function ji(e,t,n,s){let o=(...c)=>new Set(
c.flatMap(l=>l?.map(k)??[])),r=o(s?.determiners),i=o(s?.openers,s?.joiners),a=o(s?.prepositions,s?.small);return fe(e,t,
n).map(c=>{let l=k(e.slice(...c)),f=r.has(l),d=i.has(l)&&!f;return{span:c,plain:l,isOpener:d,isDeterminer:f,isSmall:a.has(
l)&&!d&&!f}})}function Gs(e,[t,n],s){let o=e.findIndex(({span:i})=>i[1]>t),r=e.filter(({span:i})=>i[0]<n).length-1;return o>=
0&&r>=o?[{field:s,from:o,to:r}]:[]}var Ri=e=>e.length?[Math.min(...e.map(({from:t})=>t)),Math.max(...e.map(({to:t})=>t))]:
null;function Di(e,t,n){let s=n;for(;s>0&&e[s-1].isDeterminer&&!t[s].isStop;)s--;return s}function Bi(e,t,[n,s]){return e.
slice(n,s+1).every(({isSmall:o,isDeterminer:r},i)=>o||r||t.some(a=>a.from<=n+i&&n+i<=a.to))}function Ni({label:e,cues:t},n){
return[e,...t].flatMap(s=>{let o=k(s).match(/[\p{L}\p{N}]+\*?/gu)??[];return n.flatMap((r,i)=>o.length>0&&o.every((c,l)=>n[i+
l]&&Pi(c,n[i+l].plain))?[[i,i+o.length-1]]:[])})}function Pi(e,t){if(e.endsWith("*"))return t.startsWith(e.slice(0,-1));
if(e===t)return!0;let n=e.slice(0,Math.max(4,e.length-2));return e.length>=4&&t.startsWith(n)&&Math.abs(t.length-e.length)<
4}function Wi(e,t){if(!e.length||!t)return e[0]??null;let n=([s,o])=>Math.max(0,t[0]-o,s-t[1]);return[...e].sort((s,o)=>n(
s)-n(o))[0]}var Fi=9,Ui={isFirst:1.9,isPhrase:1.5,isTightPhrase:2,isFirstChosen:-.9,isPhraseWithoutSubject:-.6,hasDeterminer:1.6,isOpener:-.7,
isCue:.4,afterStrongStop:1,afterOpener:1.2,afterDeterminer:-.4,afterSmall:-1,afterOther:-1.2,stopsBetween:-1.2,wordsBetween:-.1,
insideChosen:-1.8,afterChosen:-1,afterAllChosen:-1.4,afterCue:-1.8,asBefore:-1.4,asLast:1.4,afterQuote:1},qi={isLast:1.3,
isLastOfAll:-1.6,isLastChosen:.5,isLastOfTight:1.8,isLastOfObject:1.3,isSmall:-2.6,beforeStop:.9,beforeSmall:-1.8,beforeOther:-1.9,
stopsBetween:-.5,wordsBetween:-.2,insideChosen:-.7,beforeChosen:-2.4,beforeCue:-3.2,asBefore:-.6,asLast:1.5};function Cn(e,t){
let n=zs(e,t),{words:s,article:o}=n;if(!s.length)return[o.sentences[t.sentence].span];let r=s.map((c,l)=>Ks(Ui,Hi(n,l))),
i=s.map((c,l)=>Ks(qi,Gi(n,l))),a=r.flatMap((c,l)=>i.slice(l).map((f,d)=>({from:l,to:l+d,weight:c+f})));return a.sort((c,l)=>l.
weight-c.weight),a.slice(0,Fi+1).map(({from:c,to:l})=>Ki(o.text,[s[c].span[0],s[l].span[1]],n.span))}var Ks=(e,t)=>Object.
entries(t).reduce((n,[s,o])=>n+e[s]*Number(o),0);function Hi({words:e,stops:t,chosen:n,hull:s,phrase:o,cue:r,isTight:i,hasSubject:a,
before:c},l){let f=e[l-1],d=l>0&&!t[l].isStop;return{isFirst:l===0,isPhrase:l===o,isTightPhrase:l===o&&i,isFirstChosen:l===
s[0],isPhraseWithoutSubject:l===o&&!a,hasDeterminer:l>0&&e[l].isDeterminer,isOpener:e[l].isOpener,isCue:l===r?.[0],afterStrongStop:l>
0&&t[l].isStrong,afterOpener:f?.isOpener??!1,afterDeterminer:f?.isDeterminer??!1,afterSmall:f?.isSmall??!1,afterOther:d&&
!f.isOpener&&!f.isSmall,stopsBetween:Vs(t,l+1,s[0]),wordsBetween:Math.max(0,Math.min(12,o-l)),insideChosen:n.some(({from:p,
to:u})=>p<l&&l<=u),afterChosen:l>s[0],afterAllChosen:l>s[1],afterCue:r!==null&&l>r[0],asBefore:c.some(([p])=>p===l),asLast:c.
at(-1)?.[0]===l,afterQuote:c.some(([,p])=>p+1===l)}}function Gi({words:e,stops:t,chosen:n,hull:s,cue:o,isTight:r,hasObject:i,
hasChosen:a,before:c},l){let f=e[l+1];return{isLast:!f,isLastOfAll:!f&&!a,isLastChosen:l===s[1],isLastOfTight:l===s[1]&&
r,isLastOfObject:l===s[1]&&i,isSmall:e[l].isDeterminer||e[l].isSmall||e[l].isOpener,beforeStop:!!f&&t[l+1].isStop,beforeSmall:f?.
isSmall??!1,beforeOther:!!f&&!t[l+1].isStop&&!f.isOpener&&!f.isSmall,stopsBetween:Vs(t,s[1]+1,l),wordsBetween:Math.max(0,
Math.min(12,l-s[1])),insideChosen:n.some(({from:d,to:p})=>d<=l&&l<p),beforeChosen:l<s[1],beforeCue:o!==null&&l<o[1],asBefore:c.
some(([,d])=>d===l),asLast:c.at(-1)?.[1]===l}}var Vs=(e,t,n)=>Math.min(3,e.slice(t,n+1).filter(({isStop:s})=>s).length),
zi=["()","[]","{}","\u201C\u201D","\u201E\u201D","\u201E\u201C","\xAB\xBB","\u2018\u2019",'""'];function Ki(e,[t,n],[,s]){
let o=n<s?e[n]:"",r=e.slice(t,n);return zi.some(([a,c])=>o===c&&(a===c?r.split(a).length%2===0:r.lastIndexOf(a)>r.lastIndexOf(
c)))?[t,n+1]:[t,n]}var xe=(e,t)=>e.quote??Cn(t,e).slice(0,1);function An(e,t){let n=String(xe(e,t));return Cn(t,e).filter(s=>String([s])!==
n)}function wt(e,t,n){let{article:s}=t,o=e.slots.some(r=>r.isInferred);return{article:s.id,revision:s.revision,id:e.id,slots:e.
slots.filter(({values:r})=>r.length>0),basis:o?e.basis:null,quote:xe(e,t),backwards:e.backwards,fills:e.id===null?n.at(-1)??
null:null,proposedBy:e.proposedBy}}var Qs=e=>e.slots.filter(({values:t})=>t.some(({is:n})=>n==="later")).map(({field:t})=>t),
Js=e=>e.slots.some(t=>t.isInferred)&&!e.basis;var Vi=new Set("Enter Escape Backspace Delete Tab ArrowDown ArrowUp ArrowLeft ArrowRight F1".split(" "));function Zs(e){
let{key:t,code:n,shiftKey:s=!1}=e;if(e.isComposing||e.keyCode===229||t==="Dead"||t==="Process")return null;let o=e.getModifierState?.(
"AltGraph")??!1;if((e.ctrlKey||e.metaKey)&&!o)return!e.altKey&&!s&&Xs(t,n)==="z"?{name:"Undo",isShift:s}:null;if(Vi.has(
t))return{name:t,isShift:s};if([...t].length!==1)return null;if(o||e.altKey)return o?{name:t,isShift:s}:null;let r=Qi(t,
n,s)??Xs(t,n)??t;return r===t?{name:r,isShift:s}:{name:r,text:t,isShift:s}}var Ys=({name:e,text:t=e})=>[...t].length===1?t:null;function Xs(e,t){if(/^[a-z]$/i.test(e))return e.toLowerCase();let n=/^Key([A-Z])$/.
exec(t)?.[1].toLowerCase();return n&&/\p{L}/u.test(e)?n:null}function Qi(e,t,n){if(/^[0-9]$/.test(e))return e;let s=/^Digit([0-9])$/.
exec(t)?.[1];return s&&!n?s:null}var Ve=["subject","relation","object"],H=e=>({id:null,sentence:e,slots:[],basis:null,quote:null,backwards:[],proposedBy:null}),
A=(e,t)=>e.fields.find(n=>n.id===t)??null,ne=(e,t)=>e.fields.find(n=>n.letter===t)??null,ve=(e,t)=>e.slots.find(n=>n.field===
t)??null,ue=(e,t)=>ve(e,t)!==null,kt=e=>e!==null&&!e.isRole&&e.takes.includes("time");function $t(e,t,n,{isAdding:s=!1,isInferred:o,
isBeside:r=!1}={}){let i=e.slots.filter(f=>f.field===t),c=i.find(f=>f.isInferred===(o??!1))??(r?null:i[0]??null),l={field:t,
values:s&&c?[...c.values,...n]:n,each:s&&(c?.each??!1),isInferred:o??c?.isInferred??!1};return{...e,slots:[...e.slots.filter(
f=>f!==c),l]}}var xt=(e,t)=>({...e,slots:e.slots.filter(n=>n.field!==t)}),vt=(e,t,n)=>({...e,slots:e.slots.map(s=>s.field===
t?{...s,...n}:s)});function Tn(e,t){let n=ve(e,"relation")?.values[0];return n?.is==="relation"&&t.relations[n.id]?.needsObject||
"needed"}function Qe(e,t){let n=Tn(e,t)==="none";return Ve.find(s=>!ue(e,s)&&!(s==="object"&&n))??null}var eo=e=>e.slots.
filter(t=>t.isInferred).map(t=>t.field),In=(e,t)=>e.slots.filter(({field:n,values:s})=>s.length>0&&A(t,n)?.isMany).at(-1)?.
field??null;var no=3,to=new WeakMap;function so(e){let t=to.get(e.entities);t||(t=Ji(e.entities),to.set(e.entities,t));let n=e.article.
lang;return{known:e,lang:n,wording:e.vocabulary.wording?.[n],...t,fields:new Map(e.vocabulary.fields.map(s=>[s.id,s])),relations:Object.
values(e.vocabulary.relations).map(s=>({relation:s,label:k(s.label),inverse:k(s.inverse),cues:s.cues.map(k),told:k(`${s.
definition} ${s.use} ${s.example}`)})),statements:new Map(e.article.statements.map(s=>[s.key,s])),named:new Map}}function Ji(e){
let t=[],n=new Map;for(let[s,o]of e.entries()){let r=[...new Set((o.names.length?o.names:[o.label]).map(k))].filter(Boolean);
t.push({entity:o,plain:r,at:s});for(let i of r){let a=Ot(i);if(!a.length)continue;let c=a[0].slice(0,no),l=n.get(c);l?l.
push({words:a,id:o.id}):n.set(c,[{words:a,id:o.id}])}}return{entities:new Map(e.map(s=>[s.id,s])),searched:t,byBeginning:n}}
var Xi=/[\p{L}\p{N}]+/gu,Ot=e=>e.match(Xi)??[],oo=(e,t)=>e.byBeginning.get(t.slice(0,no))??[];var Zi=3,Yi=3;function ea(e,t){if(e===t)return!0;let n=Math.max(Zi,Math.min(e.length,t.length)-2);return Math.max(e.length,
t.length)-n>Yi+1?!1:e.length>=n&&t.length>=n&&e.slice(0,n)===t.slice(0,n)}var ta=/[\p{L}\p{N}]+/gu;function Oe(e,t){let n=e.
named.get(t);if(n)return n;let s=na(e,e.known.article.sentences[t]?.span??[0,0]);return e.named.set(t,s),s}function na(e,t){
let n=new Set;return Ln(e,t).filter(({id:s})=>!n.has(s)&&n.add(s))}function Ln(e,[t,n]){let{plain:s,places:o}=Fs(e.known.
article.text.slice(t,n)),r=[...s.matchAll(ta)].map(({0:l,index:f})=>({word:l,from:t+o[f],to:t+o[f+l.length-1]+1})),i=[];
for(let[l,{word:f}]of r.entries())for(let d of oo(e,f)){if(l+d.words.length>r.length)continue;let p=0;d.words.every((h,w)=>(h===
r[l+w].word&&p++,ea(h,r[l+w].word)))&&i.push({id:d.id,at:l,length:d.words.length,exact:p})}i.sort((l,f)=>f.length-l.length||
f.exact-l.exact||l.at-f.at);let a=new Set,c=i.filter(({at:l,length:f})=>{let d=Array.from({length:f},(p,u)=>l+u);if(d.some(
p=>a.has(p)))return!1;for(let p of d)a.add(p);return!0});return c.sort((l,f)=>l.at-f.at),c.map(({id:l,at:f,length:d})=>({
id:l,span:[r[f].from,r[f+d-1].to]}))}function St({sentences:e},{spans:t}){let n=t[0]?.[0];if(n===void 0)return 0;let s=e.findIndex(({span:o})=>o[0]>n);return s<
0?e.length-1:Math.max(0,s-1)}var Je=(e,t)=>e.statements.filter(n=>n.article===e.id&&St(e,n)===t),Et=(e,t)=>({...H(St(t,e)),
id:e.id,slots:e.slots,basis:e.basis,quote:e.spans.length?e.spans:null}),sa=["act","sums_up","alternative_to","note","tra\
nslation"];function ro(e,t,n){let s=new Map(Oe(n,t).map(({id:i,span:a})=>[i,a])),o=i=>{let a={...i};"at"in a&&delete a.at;
let c=a.is==="entity"&&s.get(a.id);return a.is==="entity"&&c?{...a,at:c}:a},r=e.slots.filter(({field:i})=>!sa.includes(i)).
map(i=>({...i,values:i.values.map(o)}));return{...H(t),slots:r,basis:e.basis}}var jn={line:"",marked:0,hints:[],typed:"",first:null,entity:null,relation:null,part:null,isSelected:!1},Xe={...jn,field:null,
isAdding:!1,isInferring:!1,isBackwards:!1},g=(e,t)=>({...e,state:{...e.state,...t}}),Z=(e,t)=>({...e,effects:[...e.effects,
t]}),W=(e,t,n)=>Z(e,{does:"say",text:e.known.say(t,n)}),x=({state:e})=>e.draft??H(e.sentence),B=(e,t)=>g(e,{draft:{...t,
proposedBy:null}}),pe=e=>g(e,{...Xe,place:"reading",draft:null}),v=e=>g(e,{...Xe,place:"statement"}),se=e=>g(e,{...Xe,place:"\
inferred"}),de=e=>g(e,{...jn,place:"other fields"});function Mt(e){return e?e.takes.includes("relation")?"relation":oa(e)?
null:e.takes.includes("few")&&e.values.length?"few":e.takes[0]==="entity"||e.takes[0]==="statement"?"choosing":"text":"c\
hoosing"}var oa=({takes:e,values:t})=>e.includes("flag")||e.includes("few")&&t.length===1;function E(e,t,n={}){let{known:s,
state:o}=e;if(t==="basis")return g(e,{...Xe,place:"basis",field:t,...n});let r=A(s.vocabulary,t),i=Mt(r);if(r&&i===null)
return ra(e,r);let a=ue(x(e),t)&&!n.isAdding;return g(e,{...Xe,draft:o.draft??H(o.sentence),place:i??"choosing",field:t,
marked:a?-1:0,...n})}function ra(e,t){let n=x(e),s=t.values[0]??"true",o=ue(n,t.id)?xt(n,t.id):$t(n,t.id,[{is:"text",text:s}]);
return v(B(e,o))}function K(e){let t=Qe(x(e),e.known.vocabulary);return t?E(e,t):v(e)}function S(e,t,n){let{field:s,line:o,
filters:r,isAdding:i,isInferring:a,isBackwards:c}=e.state;if(!s)return e;let l=x(e);if(s==="basis")return v(B(e,{...l,basis:t.
is==="text"?t.text:null}));if(c&&t.is==="statement"){let w=[...l.backwards,{field:s,statement:t.key}];return v(B(e,{...l,
backwards:w}))}let f=a||n!==void 0||void 0,d=f===!0&&kt(A(e.known.vocabulary,s)),p=$t(l,s,[t],{isAdding:i,isInferred:f,isBeside:d}),
u=B(e,n!==void 0&&!p.basis?{...p,basis:n}:p),h=g(u,{filters:{...r,[s]:o}});return i&&(s==="subject"||s==="object")?g(h,{
...jn,isAdding:!1,place:"jointly"}):a?se(h):K(h)}var Se=(e,t)=>t.value.is==="new"?g(e,{place:"new entity",entity:t.value.
entity,first:t.value.at??null,part:null}):S(e,t.value,t.basis),io=e=>K(B(e,$t(x(e),e.state.field??"",[],{})));function Ze(e){
let t=x(e),n=t.slots.at(-1);if(!n)return pe(e);let{field:s,values:o}=n,r=o.length>1,i=t.slots.slice(0,-1),a={...t,slots:r?
[...i,{...n,values:o.slice(0,-1)}]:i},c=B(e,a);if(Mt(A(e.known.vocabulary,s))===null)return v(c);let l=e.state.filters[s]??
"";return E(c,s,{line:l,isSelected:l!=="",isAdding:r,marked:0})}function ao(e){let{state:t,known:n}=e;return t.isAdding?
K(e):t.isInferring?se(e):t.field===Qe(x(e),n.vocabulary)?Ze(e):v(e)}function lo(e){let{line:t,draft:n,isInferring:s}=e.state;
return t?g(e,{line:"",marked:0,isSelected:!1}):s?se(e):n?.slots.length||n?.basis?v(e):pe(e)}function Y(e,t){let n=e.known.
article.sentences.length-1,s=Math.max(0,Math.min(n,t));return g(e,{sentence:s,statement:s===e.state.sentence?e.state.statement:
null,hints:[]})}var Rn=(e,t)=>v(g(e,{draft:t,sentence:t.sentence,statement:null,filters:{}}));function Ye(e,t){let n=e.known.
article.statements.find(s=>s.key===t);return n?g(Y(e,St(e.known.article,n)),{statement:t}):e}var T=({state:e})=>e.line==="",uo=({state:e},{name:t})=>e.rows.find(({digit:n})=>n===Number(t));function ia(e,t){let{line:n}=e.
state;return uo(e,t)?n===""||t.text===void 0&&!n.includes("\\")&&/[\p{L}\p{M}]$/u.test(n):!1}function co({state:e,...t},n){
let s=Math.max(0,Math.min(e.rows.length-1,e.marked+n));return{...t,state:{...e,marked:s}}}function aa(e){let{line:t,rows:n,
marked:s,field:o,isAdding:r}=e.state;if(t===""&&s<0&&!r&&o&&ue(x(e),o))return K(e);let i=n[Math.max(0,s)];return i?Se(e,
i):t.trim()&&o?la(e,o,t.trim()):e}function la(e,t,n){let{takes:s=[],isRole:o=!1}=A(e.known.vocabulary,t)??{};return s.includes(
"text")?S(e,{is:o?"words":"text",text:n}):s.includes("number")||s.includes("time")?S(e,{is:"text",text:n}):e}function Ct(e,t){
let n=[...Ve,null],s=n.indexOf(Ve.includes(e.state.field??"")?e.state.field:null),o=n[s+t];return o?E(e,o):v(e)}function ca(e){
let t=In(x(e),e.known.vocabulary);return t?E(e,t,{isAdding:!0}):e}var N={keys:["1\u20139"],name:"take",when:ia,does:(e,t)=>Se(
e,uo(e,t))},ee={keys:["a\u2026z"],name:"filter",when:()=>!1,does:e=>e},P=[{keys:["ArrowDown"],name:"mark next",does:e=>co(
e,1)},{keys:["ArrowUp"],name:"mark before",does:e=>co(e,-1),isRare:!0}],At={keys:["Enter"],name:"take what is marked",does:aa},
Ae={keys:[","],name:"one more value",when:e=>T(e)&&In(x(e),e.known.vocabulary)!==null,does:ca},me=[{keys:["Backspace"],name:"\
back",when:T,does:ao},{keys:["Escape"],name:"leave",does:lo},{keys:["Tab"],name:"next field",isRare:!0,when:(e,{isShift:t})=>!t,
does:e=>Ct(e,1)},{keys:["Tab"],name:"field before",isRare:!0,when:({state:e},{isShift:t})=>t&&e.field!==Ve[0],does:e=>Ct(
e,-1)}],Te={keys:["?"],name:"all keys",when:T,does:e=>g(e,{isHelpOpen:!0})},Ie={keys:["Backspace"],name:"clear",isRare:!0,
when:({state:e})=>e.isSelected,does:e=>g(e,{line:"",isSelected:!1,marked:0})},po={keys:["0"],name:"nobody named",when:T,
does:e=>e.state.field==="object"&&Tn(x(e),e.known.vocabulary)!=="needed"?io(e):S(e,{is:"nobody"})},Tt={keys:["."],name:"\
as last time",when:e=>T(e)&&fo(e).length>0,does:e=>S(e,fo(e)[0])};function fo({known:e,state:t}){return e.article.statements.
find(({key:s})=>s===t.last)?.slots.find(({field:s})=>s===t.field)?.values??[]}function fa(e){let{line:t,rows:n,marked:s}=e.state,o=n[s];return o?S(e,o.value):t.trim()?S(e,{is:"text",text:t.trim()}):
x(e).basis?v(e):W(e,"choose a basis by its digit, or write one")}var mo={name:"Basis",writes:()=>!0,bindings:()=>[{...N,
when:(e,t)=>e.state.line===""&&!!N.when?.(e,t)},{keys:["a\u2026z"],name:"your own words",when:()=>!1,does:e=>e},{keys:["\
Enter"],name:"take what is written",does:fa},...P,{keys:["Backspace"],name:"back",when:({state:e})=>e.line==="",does:e=>v(
g(e,{line:""}))},...me.filter(({keys:e})=>!e.includes("Backspace"))]};function Dn(e,t){let n=t.join(" ");return e===n?0:e.startsWith(n)?1:t.every(s=>e.includes(s))?t.every(s=>ua(e,s))?2:3:null}
function ua(e,t){for(let n=e.indexOf(t);n>=0;n=e.indexOf(t,n+1))if(Us(e,n))return!0;return!1}var pa=2,ho=4,da=5,_o=new WeakMap;function yo(e,t){let{wording:n}=e.known.vocabulary,s=_o.get(n);return s||(s=new Set(Object.
values(n).flatMap(({countries:o})=>Object.entries(o).flatMap(([r,i])=>[r,...i.filter(a=>!a.endsWith("*"))].map(k)))),_o.
set(n,s)),s.has(t)||wo(e,t)!==null}var go=new WeakMap,It=e=>bo(e).countries;function ma(e){let{entities:t}=e.known,n=new Set(
t.flatMap(({country:s})=>s?[e.entities.get(s)?.type??""]:[]));for(let{types:s}of Object.values(e.known.vocabulary.wording))
for(let{type:o,where:r,words:i}of s)r==="form"&&i.includes("country")&&n.add(o);return t.filter(s=>n.has(s.type))}function ha(e){
let t=new Map,n=[],s=ma(e),o=new Map(s.flatMap(({id:r,names:i})=>i.map(a=>[k(a),r])));for(let[r,i]of o){let[a,...c]=Ot(r);
if(!a||c.length)continue;t.set(a,i);let l=a.slice(0,Math.max(ho,a.length-pa));a.length>=ho&&n.push([l,i])}for(let{countries:r}of Object.
values(e.known.vocabulary.wording))for(let[i,a]of Object.entries(r)){let c=[i,...a].map(l=>o.get(k(l))).find(l=>l!==void 0);
for(let l of c?a:[]){let f=k(l);f.endsWith("*")?n.push([f.slice(0,-1),c]):t.set(f,c)}}return{countries:s,words:t,stems:n}}
function bo(e){let t=go.get(e.entities);return t||(t=ha(e),go.set(e.entities,t)),t}function wo(e,t){let n=bo(e),s=n.words.
get(t);if(s)return s;let o=n.stems.find(([r])=>t.startsWith(r)&&t.length-r.length<=da);return o?o[1]:null}function ko(e,t){
for(let n of Ot(k(t))){let s=wo(e,n);if(s)return s}return null}var $o=new WeakMap;function _a(e){let t=$o.get(e);return t||(t=e.map(n=>({rule:n,words:n.words.map(s=>k(s).split(" "))})),
$o.set(e,t)),t}function xo(e,t,n){let s=e.words.map(k),o=_a(t.types).filter(({rule:l})=>l.type in n.types);if(Nn(e,t)>0)
return Bn(t);let r=ba(s,t),[i,a]=[null,0];for(let{rule:l,words:f}of o)if(ga.includes(l.where))for(let d of f){let p=wa(l.
where,d,s,r),u=p<0?0:d.filter(h=>!h.startsWith("*")).length+1-p/(s.length+1);u>a&&([i,a]=[l.type,u])}if(i)return i;let c={
before:k(e.before),after:k(e.after),form:$a(e,s)};for(let{rule:l,words:f}of o)if(f.some(d=>ka(l.where,d,s,c)))return l.type;
return null}var ga=["head","first","any"],Bn=e=>e.types.find(({where:t,words:n})=>t==="form"&&n.includes("names"))?.type??
null;function Nn({words:e,isCountry:t},n){let s=e.map(o=>k(o).replace(/\.$/,""));for(let o=Math.min(ya,e.length-1);o>0;o--){
let r=e.slice(o);if(n.titles.includes(s.slice(0,o).join(" "))&&r.every(Lt)&&!(r.length===1&&t(s[o])))return o}return 0}var ya=3,
Lt=e=>/^\p{Lu}/u.test(e);function ba(e,t){let n=e.findIndex((s,o)=>o>0&&t.prepositions.includes(s));return(n<0?e.length:
n)-1}function vo(e,t){return e==="*"?!0:e.endsWith("*")?t.startsWith(e.slice(0,-1)):e.startsWith("*")?t.endsWith(e.slice(
1))&&t.length>e.length+1:e===t}function wa(e,t,n,s){let o=n.length-t.length;for(let r=0;r<=o;r++){if(e==="first"&&r>0)return-1;
let i=r+t.length-1;if(!(e==="head"&&(r>s||i<s))&&t.every((a,c)=>vo(a,n[r+c])))return e==="any"?r:0}return-1}function ka(e,t,n,{
before:s,after:o,form:r}){if(e==="form"){let[a]=t;return a.includes("*")?r==="name"&&vo(a,n[0]):a===r}let i=t.join(" ");
return e==="before"?` ${s}`.endsWith(` ${i}`):e==="after"&&o.startsWith(i)&&!/^[\p{L}\p{N}]/u.test(o.slice(i.length))}function $a({
words:e,isCountry:t},n){return e.length===1&&/^\p{Lu}{2,}\p{L}?$/u.test(e[0])?"acronym":e.every(Lt)?e.length>1?e.length<
5?"names":"":t(n[0])?"country":"name":/[^s]s$/.test(n[n.length-1])?"plural":""}var Oo=60;function Eo(e,t){let{article:n}=e.known,{text:s,lang:o}=n,[r,i]=xa(e,$e(s,t)),a={before:s.slice(Math.max(0,r-Oo),
r).trimEnd(),after:s.slice(i,i+Oo).trimStart()},c=new Set(Ln(e,[r,i]).map(({id:l})=>l));return Co(e,s.slice(r,i),o,a,[...c])}
function Mo(e,t){let n=t.trim().replace(/\s+/g," ");return Co(e,n,e.lang,{before:"",after:""},[])}function Co(e,t,n,s,o){
let{wording:r}=e,{vocabulary:i}=e.known,a=fe(t,[0,t.length],n).map(([y,$])=>t.slice(y,$)),c=So(t,r);if(!r||!a.length)return{
label:c,lang:n,type:"",country:null,aliases:[],isLocal:!1,members:[]};a[a.length-1]=So(a[a.length-1],r);let l={words:a,...s,
isCountry:y=>yo(e,y)},f=xo(l,r,i)??"",d=f!==""&&f===Bn(r),p=d?Nn(l,r):0,u=a.slice(p),h=u.length>1&&p>0?c.slice(c.indexOf(
u[0])):c,w=u[u.length-1],b=It(e).some(y=>y.type===f)?null:ko(e,c),_=!d&&va(a,r);return{label:h,lang:n,type:f,country:b,aliases:d&&
u.length+p>1&&w!==h?[w]:[],isLocal:_,members:_&&o.length>1?o:[]}}function xa(e,[t,n]){let{text:s}=e.known.article;for(let o of e.
wording?.articles??[]){let r=s.slice(t,t+o.length),i=s.slice(t+o.length,n);if(r.toLowerCase()===o&&/^\s+\S/u.test(i))return $e(
s,[t+o.length,n])}return[t,n]}function So(e,t){for(let n of t?.possessives??[])if(e.length>n.length+1&&e.endsWith(n))return e.
slice(0,-n.length);return e}function va(e,t){let n=e.map(s=>s.toLowerCase());return t.unnamed.some(s=>` ${n.join(" ")} `.
startsWith(` ${s} `))&&(e.length===1||!e.slice(1).every(Lt))}var Pn="Statement";function jt(e,t,n){if(n.includes(t))return!0;let s=e.types[t];return s?s.broader.some(o=>n.includes(o))?
!0:s.isAbstract&&n.some(o=>e.types[o]?.broader.includes(t)):!1}function Oa(e,t){switch(t.is){case"entity":return e.entities.
get(t.id)?.type??null;case"new":return t.entity.type;case"statement":case"later":return Pn;default:return null}}var Rt=(e,t)=>e.
slots.find(n=>n.field===t)?.values??[];function Ee(e,t){let[n]=Rt(t,"relation");return n?.is==="relation"?e.known.vocabulary.
relations[n.id]??null:null}function Wn(e,t,n,s){return s.every(o=>{if(o.is==="words")return n==="object"&&t.words;let r=Oa(
e,o);return r===null?!0:r===Pn?t[n].includes(r):jt(e.known.vocabulary,r,t[n])})}function Fn(e,t,n){return t?t.id!=="subj\
ect"&&t.id!=="object"?t.types.length?t.types:null:Ee(e,n)?.[t.id]??null:null}function Ao(e,t,n){if(!t.takes.includes("st\
atement"))return!1;let s=Ee(e,n);return!s||t.id!=="subject"&&t.id!=="object"?!0:s[t.id].includes(Pn)}function To(e,t,n){
return t.id!=="object"?t.words:Ee(e,n)?.words??!1}var he=9,Le=100;function Io(e,{line:t,draft:n,sentence:s}){let o=e.known.article.sentences[s]?.relations??[],r=new Map(o.
map((f,d)=>[f.relation,{why:f.why,k:d}])),i=k(t),a=[],[c,l]=[Rt(n,"subject"),Rt(n,"object")];for(let f of e.relations){let d=i?
Sa(f,i):0;if(d===null)continue;let p=Wn(e,f.relation,"subject",c)&&Wn(e,f.relation,"object",l)?0:1,u=r.get(f.relation.id);
a.push({relation:f.relation,rank:d*2+p,k:u?.k??o.length+1,why:u?.why??""})}return a.sort((f,d)=>f.rank-d.rank||f.k-d.k||
d.relation.uses-f.relation.uses||(f.relation.label<d.relation.label?-1:1)),a.slice(0,Le).map(({relation:f,why:d},p)=>({value:{
is:"relation",id:f.id},label:f.label,lang:null,why:d,digit:p<he?p+1:null}))}function Sa(e,t){if(e.label.startsWith(t)||e.
relation.id.startsWith(t))return 0;let n=t.split(" ");return Dt(e.label,n)?1:e.cues.some(s=>Dt(s,n))||Dt(e.inverse,n)?2:
Dt(e.told,n)?3:null}var Dt=(e,t)=>t.every(n=>e.startsWith(n)||e.includes(` ${n}`));var et=9;function Lo(e,t){let n=e.fields.get(t.field??"")??null;return t.line?t.line.startsWith("#")?Ma(e,t.line.slice(1)):
Ca(e,t,n):Ea(e,t,n)}var Un=(e,t,n,s)=>({value:s?{is:"entity",id:e.id,at:s}:{is:"entity",id:e.id},label:e.label,lang:e.lang,
why:t,digit:n});function Ea(e,{draft:t,sentence:n,recent:s,last:o},r){let{say:i}=e.known,a=[],c=Oe(e,n),l=new Set(c.map(
({id:_})=>_));for(let[_,{id:y,span:$}]of c.entries())a.push(Un(e.entities.get(y),i("named here"),_<et-1?_+1:null,$));let f=o&&
r&&Ao(e,r,t)?e.statements.get(o):null,d=Fn(e,r,t),p=[...new Set(s)].filter(_=>!l.has(_)&&e.entities.has(_));for(let _ of p)
l.add(_);let u=p.map(_=>[e.entities.get(_),i("recent")]);for(let{entity:_}of e.searched)!l.has(_.id)&&jo(e,_)&&u.push([_,
""]);let h=new Map(u.map(([_])=>[_,!d||jt(e.known.vocabulary,_.type,d)]));u.sort(([_,y],[$,O])=>Number(h.get($))-Number(
h.get(_))||+(O!=="")-+(y!=="")||(y?p.indexOf(_.id)-p.indexOf($.id):$.uses-_.uses));let w=a.length,b=f?et-1:et;for(let[_,
y]of u.slice(0,Le))w++,a.push(Un(_,y,w<=b?w:null));return f&&a.splice(Math.min(a.length,et-1),0,Ro(f,et,i("saved last"))),
a}var jo=({known:{article:e}},t)=>t.local===null||t.local===`${e.coder}/${e.id}`;function Ro({key:e,id:t,words:n},s,o){let r=[
n.subject,n.relation,n.object].filter(Boolean).join(" \u2013 ");return{value:{is:"statement",key:e},label:`#${t} ${r}`,lang:null,
why:o,digit:s}}function Ma(e,t){let n=k(t).split(" ").filter(Boolean);return[...e.statements.values()].filter(s=>{let o=k(
`${s.id} ${s.words.subject} ${s.words.relation} ${s.words.object}`);return n.every(r=>o.startsWith(r)||o.includes(` ${r}`))}).
slice(0,Le).map((s,o)=>Ro(s,o<he?o+1:null,""))}function Ca(e,{line:t,draft:n,sentence:s,recent:o},r){let i=k(t).split(" ").
filter(Boolean),a=Fn(e,r,n),c=new Map(Oe(e,s).map(({id:p,span:u})=>[p,u])),l=[];for(let{entity:p,plain:u}of e.searched){
if(!jo(e,p))continue;let h=1/0;for(let _ of u){let y=Dn(_,i);y!==null&&y<h&&(h=y)}if(h===1/0)continue;let w=!a||jt(e.known.
vocabulary,p.type,a)?0:1,b=c.has(p.id)?0:o.includes(p.id)?1:2;l.push({entity:p,rank:h*6+w*3+b,at:l.length})}l.sort((p,u)=>p.
rank-u.rank||u.entity.uses-p.entity.uses||p.at-u.at);let{say:f}=e.known,d=l.slice(0,Le).map(({entity:p},u)=>{let h=c.has(
p.id)?"named here":o.includes(p.id)?"recent":"";return Un(p,h&&f(h),u<he?u+1:null,c.get(p.id))});return l.some(({rank:p})=>p<
6)||d.push(...Aa(e,t.trim(),r,n,d.length)),d}function Aa(e,t,n,s,o){if(!t)return[];let{say:r,article:i}=e.known,a=[];return n&&
To(e,n,s)&&a.push({is:"words",text:t}),a.push({is:"new",entity:Mo(e,t)}),a.map((c,l)=>({value:c,label:t,lang:i.lang,why:r(
c.is==="new"?"new entity":"plain words"),digit:o+l<he?o+l+1:null}))}function Do(e,{field:t,line:n}){let s=k(n).split(" ").
filter(Boolean),o=t==="country";return(o?It(e):Object.values(e.known.vocabulary.types).filter(i=>!i.isAbstract).map(({id:i,
label:a})=>({id:i,label:a,uses:0}))).map(i=>({one:i,rank:Dn(k(i.label),s)})).filter(({rank:i})=>i!==null).sort((i,a)=>Number(
i.rank)-Number(a.rank)||a.one.uses-i.one.uses||(i.one.label<a.one.label?-1:1)).slice(0,Le).map(({one:i},a)=>({value:o?{is:"\
entity",id:i.id}:{is:"text",text:i.id},label:i.label,lang:null,why:"",digit:a<he?a+1:null}))}var qn=(e,t,n,s)=>({value:{is:"text",text:e},label:t,lang:null,why:n,digit:s<he?s+1:null});function Bo(e,t){return[]}function No(e,{
line:t}){let n=k(t),{say:s}=e.known;return[...e.statements.values()].filter(o=>o.basis&&k(o.basis).includes(n)).reverse().
map(({id:o,basis:r},i)=>qn(r,s("as for",{statement:o}),r??"",i))}function Po(e,{field:t}){return(e.fields.get(t??"")?.values??
[]).map((s,o)=>qn(s,s,"",o))}function Wo(e,{line:t,draft:n}){let s=k(t),o=Ee(e,n)?.roles??[],r=e.known.vocabulary.fields.
filter(({id:a,everywhere:c,isRole:l,label:f})=>!Ta.includes(a)&&(!l||c||o.includes(a))&&` ${k(f)}`.includes(` ${s}`)),i=(a,c)=>o.
includes(a)?0:c===null?1:2;return r.map(a=>({field:a,rank:i(a.id,a.letter)})).sort((a,c)=>a.rank-c.rank).map(({field:a},c)=>qn(
a.id,a.label,"",c))}var Ta=["subject","relation","object"];function G(e,t){switch(t.place){case"choosing":return Lo(e,t);case"relation":case"new relation":return Io(e,t);case"text":
return Bo(e,t);case"basis":return No(e,t);case"few":return Po(e,t);case"other fields":return Wo(e,t);case"new entity":return Do(
e,t);default:return[]}}var Ia=2,Fo=e=>new Set(e?.values.flatMap(t=>"id"in t?[t.id]:"key"in t?[t.key]:[])),Bt=(e,t)=>[...e].some(n=>t.has(n));function La({
relations:e},t,n){if(Bt(t,n))return 2;let s=[t,n].map(o=>new Set([...o].flatMap(r=>[r,...e[r]?.broader??[]])));return Bt(
s[0],s[1])?1:0}function Uo(e,{article:t,vocabulary:n}){let[s,o,r]=["subject","relation","object"].map(a=>Fo(ve(e,a)));return t.
statements.filter(a=>a.coder===t.coder&&a.article===t.id&&a.id!==e.id).map(a=>{let c=d=>Fo(a.slots.find(p=>p.field===d)),
l=Number(Bt(s,c("subject")))+Number(Bt(r,c("object"))),f=La(n,o,c("relation"));return{stated:a,score:f&&l?f+l:l===2?2:0}}).
filter(({score:a})=>a>=Ia).sort((a,c)=>c.score-a.score).map(({stated:a})=>a)}var V=[..."fjdkslaghrueiwovncmtybpqxz"];function qo(e,t,n=()=>!0){let s=[...e.keys()].sort((a,c)=>Number(n(e[c]))-Number(
n(e[a]))||a-c),o=ja(e.length),r=s.map((a,c)=>({letters:o[c],span:e[a],statement:null}));r.sort((a,c)=>a.span[0]-c.span[0]);
let i=t.slice(0,9).map((a,c)=>({letters:`${c+1}`,span:null,statement:a.key}));return[...r,...i]}function ja(e){let t=0;for(;V.
length-t+t*V.length<e&&t<V.length;)t++;let n=V.slice(0,V.length-t),s=V.slice(V.length-t).flatMap(r=>V.map(i=>r+i)),o=[...n,
...s];return o.length>=e?o.slice(0,e):V.flatMap(r=>V.flatMap(i=>V.map(a=>r+i+a))).slice(0,e)}var Ho=1;function Ra({state:e,known:t}){let{article:n}=t,{sentence:s,last:o}=e,r=Array.from({length:Ho},(c,l)=>s-1-l),i=Array.
from({length:Ho},(c,l)=>s+1+l);return[s,...r,...i].flatMap(c=>Je(n,c)).sort((c,l)=>+(l.key===o)-+(c.key===o))}function Hn(e,t){
let{text:n,lang:s,sentences:o}=e.known.article,{span:r}=o[e.state.sentence],i=new Set(e.known.vocabulary.wording?.[s]?.small),
a=([c,l])=>!i.has(n.slice(c,l).toLowerCase());return qo(fe(n,r,s),t?Ra(e):[],a)}var je=e=>g(e,{place:"words",hints:Hn(e,
!0),typed:"",first:null,line:""}),Nt=e=>g(e,{place:"quote",hints:Hn(e,!1),typed:"",first:null,isAdding:!1});function Re(e,t){
let n=Math.max(0,Math.min(e.known.article.sentences.length-1,e.state.sentence+t)),s=g(e,{sentence:n,typed:""});return g(
s,{hints:Hn(s,e.state.place==="words"&&e.state.first===null)})}function De({hints:e,typed:t},n){let s=t+n;return{hint:e.
find(o=>o.letters===s)??null,typed:e.some(o=>o.letters.startsWith(s))?s:""}}function Pt(e){return e.state.typed?g(e,{typed:""}):
e.state.first?g(e,{first:null}):null}var Wt=(e,t)=>[Math.min(e[0],t[0]),Math.max(e[1],t[1])];function Q(e){let{place:t,field:n,part:s,line:o,recent:r,last:i}=e.state,a=x(e),c=o.replaceAll("\\","");return{place:t,field:s??
n,line:c,draft:a,sentence:a.sentence,recent:r,last:i}}var Da=["place","field","part","line","draft","sentence","recent",
"last","isAdding"];function tt(e,t,n){let{state:s}=e;if(n&&Da.every(i=>n[i]===s[i]))return e;let o=t.rows?t.rows(e):t.writes(
s)?G(e.index,Q(e)):[],r=Na(e)?-1:Math.min(s.marked,o.length-1);return{...e,state:{...s,rows:o,marked:r}}}var Ba=/^[\dX?~%/.[\]{},-]+$/;
function Na({state:{place:e,field:t,line:n},known:s}){return e==="basis"?!0:e!=="text"||n===""?!1:Ba.test(n)||!A(s.vocabulary,
t)?.takes.includes("time")}var Gn=({state:e,known:t})=>A(t.vocabulary,e.field)?.takes??[],Pa=e=>Gn(e).every(t=>t==="statement")&&A(e.known.vocabulary,
e.state.field)?.isMany;function Wa(e){let{field:t,line:n}=e.state;return t!=="act"?G(e.index,Q(e)):n===""?Fa(e):G(e.index,
{...Q(e),line:`#${n.replace(/^#/,"")}`})}var Fa=e=>Uo(x(e),e.known).map(({key:t,id:n,spans:s,words:{subject:o,relation:r,
object:i}},a)=>({value:{is:"statement",key:t},label:`#${n} ${[o,r,i].filter(Boolean).join(" \u2013 ")}`,lang:null,why:s.
map(([c,l])=>e.known.article.text.slice(c,l)).join(" \u2026 "),digit:a<9?a+1:null})),Ft={name:"Choosing",writes:()=>!0,rows:Wa,
bindings:()=>[N,ee,{keys:[" ","'"],name:"words",when:T,does:je},{keys:["#"],name:"statements",when:e=>T(e)&&Gn(e).includes(
"statement"),does:e=>g(e,{line:"#",marked:0})},Ae,po,Tt,{keys:[">"],name:"later",when:e=>T(e)&&Gn(e).includes("statement"),
does:e=>S(e,{is:"later"})},{keys:["^"],name:"from the other end",when:e=>T(e)&&!!Pa(e),does:e=>g(e,{isBackwards:!e.state.
isBackwards}),isRare:!0},{keys:["\\"],name:"digits are text",when:({state:e})=>!e.line.includes("\\"),does:e=>g(e,{line:`${e.
state.line}\\`,isSelected:!1}),isRare:!0},At,...P,Ie,...me,Te]};function Ut(e){let t=e.map(s=>s[0]?.toLowerCase()),n=[];for(let[s,o]of e.entries()){let r=t.filter((a,c)=>c!==s),i=[...o.
toLowerCase()].filter(a=>/[a-z]/.test(a));n.push(i.find(a=>!r.includes(a)&&!n.includes(a))??"")}return n}function Go({state:e,known:t},{name:n}){let s=A(t.vocabulary,e.field)?.values??[];return s[Ut(s).indexOf(n)]??null}var zo={
name:"One of few",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"underlined letter",when:(e,t)=>Go(e,t)!==null,does:(e,t)=>S(
e,{is:"text",text:Go(e,t)??""})},{keys:["Enter"],name:"the default",does:e=>K(B(e,xt(x(e),e.state.field??"")))},{keys:["\
Backspace","Escape"],name:"back",does:v}],rows:({state:e,known:t})=>(A(t.vocabulary,e.field)?.values??[]).map(n=>({value:{
is:"text",text:n},label:n,lang:null,why:"",digit:null}))};function zn(e,t){let n=x(e),s=ve(n,t),r=n.slots.some(({field:i,isInferred:a})=>i===t&&!a)&&kt(A(e.known.vocabulary,t));return!s||
s.values.length===0||r?E(e,t,{isInferring:!0,marked:0}):se(B(e,vt(n,t,{isInferred:!s.isInferred})))}var Ko={name:"Inferr\
ed",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"mark a field",when:({known:e},{name:t})=>ne(e.vocabulary,t)?.isInferable??
!1,does:(e,{name:t})=>zn(e,ne(e.known.vocabulary,t)?.id??"")},{keys:["Enter"],name:"give the basis",does:e=>eo(x(e)).length?
E(e,"basis",{marked:-1}):v(e)},{keys:[" "],name:"other fields",does:e=>g(de(e),{isInferring:!0})},{keys:["Backspace","Es\
cape"],name:"back",does:v}]};var Vo=e=>t=>K(B(t,vt(x(t),t.state.field??"",{each:e}))),Qo={name:"Several values",writes:()=>!1,bindings:()=>[{keys:["1",
"Enter"],name:"jointly: one statement",does:Vo(!1)},{keys:["2"],name:"each: several statements",does:Vo(!0)},{keys:[","],
name:"one more value",does:e=>E(e,e.state.field??"",{isAdding:!0})},{keys:["Backspace"],name:"take back last",does:Ze},{
keys:["Escape"],name:"leave",does:v}]};function qt(e){let t=A(e.known.vocabulary,e.state.field);return g(e,{place:Mt(t)??"choosing",hints:[],typed:"",first:null})}
function nt(e,t){let{first:n}=e.state;return n?Ua(e,Wt(n,t)):g(e,{first:t,typed:""})}function Ua(e,t){let{index:n,known:s}=e,
o=$e(s.article.text,t),r=s.article.text.slice(...o),i=k(r),a=`${s.article.coder}/${s.article.id}`,c=n.searched.find(({entity:f,
plain:d})=>d.includes(i)&&(f.local===null||f.local===a)),l=qt(e);return l.state.place==="text"?S(l,{is:"text",text:r,at:o}):
c?S(l,{is:"entity",id:c.entity.id,at:o}):Kn(e)&&!/\p{Lu}/u.test(r)?S(l,{is:"words",text:r,at:o}):g(l,{place:"new entity",
entity:Eo(n,o),first:o,part:null})}function Kn(e){let{field:t}=e.state;if(t==="object")return Ee(e.index,x(e))?.words??!1;
let n=A(e.known.vocabulary,t);return n?n.words||n.takes.includes("text"):!1}var Jo={name:"Words",writes:()=>!1,bindings:()=>[
{keys:["a\u2026z"],name:"first, then last word",does:(e,t)=>{let{hint:n,typed:s}=De(e.state,t.name);return n?.span?nt(g(
e,{typed:""}),n.span):g(e,{typed:s})}},{keys:["1\u20139"],name:"statement in the margin",when:({state:e},t)=>e.first===null&&
De(e,t.name).hint?.statement!==void 0,does:(e,t)=>S(qt(e),{is:"statement",key:De(e.state,t.name).hint?.statement??""})},
{keys:["Enter"],name:"only this word",when:({state:e})=>e.first!==null,does:e=>nt(e,e.state.first)},{keys:["ArrowDown"],
name:"letters on the next sentence",does:e=>Re(e,1),isRare:!0},{keys:["ArrowUp"],name:"letters on the sentence before",does:e=>Re(
e,-1),isRare:!0},{keys:[" "],name:"more",does:de},{keys:["Backspace"],name:"take back a letter",does:e=>Pt(e)??qt(e)},{keys:[
"Escape"],name:"back",does:qt}]};var rt=({state:e})=>e.entity,Be=(e,t)=>g(e,{entity:{...rt(e),...t},part:null,line:"",marked:0,isSelected:!1}),st=(e,t=()=>"")=>n=>{
let s=t(rt(n));return g(n,{part:e,line:s,isSelected:s!=="",marked:0})},ot=e=>g(e,{part:null,line:"",isSelected:!1});function Xo(e,t){
let{part:n,line:s}=e.state,o=rt(e),r=s.trim();switch(n){case"type":return t?.value.is==="text"?Be(e,{type:t.value.text}):
e;case"country":return t?.value.is==="entity"?Be(e,{country:t.value.id}):e;case"members":{if(t?.value.is!=="entity")return ot(
e);let{id:i}=t.value,{members:a}=o,c=a.includes(i)?a.filter(l=>l!==i):[...a,i];return g(Be(e,{members:c}),{part:n})}case"\
alias":return r?Be(e,{aliases:[...o.aliases,r]}):ot(e);default:return r?Be(e,{label:r}):ot(e)}}function qa(e){let{entity:t,
first:n}=e.state;return t?S(e,n?{is:"new",entity:t,at:n}:{is:"new",entity:t}):e}function Ha(e){let{first:t}=e.state,n=t?
e.known.article.text.slice(...t):rt(e).label;return S(e,t?{is:"words",text:n,at:t}:{is:"words",text:n})}function Ga({...e}){
let{field:t,isAdding:n,isInferring:s,line:o}=e.state;return E(e,t??"",{isAdding:n,isInferring:s,line:o,isSelected:o!==""})}
var za=[{keys:["Enter"],name:"make it",does:qa},{keys:["t"],name:"type",does:st("type")},{keys:["c"],name:"country",does:st(
"country")},{keys:["n"],name:"name",does:st("label",({label:e})=>e)},{keys:["a"],name:"alias",does:st("alias")},{keys:["\
l"],name:"local or corpus",does:e=>Be(e,{isLocal:!rt(e).isLocal})},{keys:["m"],name:"members",does:st("members")},{keys:[
"w"],name:"plain words, no entity",when:Kn,does:Ha},{keys:["Backspace","Escape"],name:"back",does:Ga}],Ka=[{...N,does:(e,{
name:t})=>Xo(e,e.state.rows.find(({digit:n})=>n===Number(t)))},ee,...P,{keys:["Enter"],name:"take it",does:e=>Xo(e,e.state.
rows[e.state.marked])},{keys:["Backspace"],name:"back",when:T,does:ot},{keys:["Escape"],name:"leave",does:ot}];function Va(e){
let{part:t,line:n}=e.state;return t==="type"||t==="country"?G(e.index,Q(e)):t!=="members"||!n?[]:G(e.index,{...Q(e),place:"\
choosing",field:null}).filter(({value:s})=>s.is==="entity")}var Zo={name:"New entity",writes:({part:e})=>e!==null,rows:Va,
bindings:({part:e})=>e===null?za:Ka};var Ne=["label","parent","definition"];function Yo(e,t){let{part:n,line:s,relation:o}=e.state,r=Ne.indexOf(n??""),i=n===
"parent"?t?.value.is==="relation"?t.value.id:"":s.trim();if(!i||!o)return W(e,"write it, or choose one");let a={...o,[Ne[r]]:i};
return r+1<Ne.length?g(e,{relation:a,part:Ne[r+1],line:"",marked:0}):S(e,{is:"new relation",...a})}function Qa(e){let t=Ne.
indexOf(e.state.part??"");if(t<=0)return E(e,"relation");let n=Ne[t-1],s=n==="parent"?"":e.state.relation?.label??"";return g(
e,{part:n,line:s,isSelected:s!=="",marked:0})}var Ja=({state:e})=>e.part==="parent",er={name:"New relation",writes:()=>!0,
rows:e=>Ja(e)?G(e.index,Q(e)):[],bindings:({part:e})=>[...e==="parent"?[{...N,when:(t,n)=>!!N.when?.(t,n),does:(t,{name:n})=>Yo(
t,t.state.rows.find(({digit:s})=>s===Number(n)))},ee,...P]:[],{keys:["Enter"],name:"go on",does:t=>Yo(t,t.state.rows[t.state.
marked])},{keys:["Backspace"],name:"back",when:T,does:Qa},{keys:["Escape"],name:"leave",does:t=>E(t,"relation")}]};var Ht={name:"Relation",writes:()=>!0,bindings:()=>[N,ee,...P,At,Ae,Tt,{keys:["+"],name:"none fits",when:T,does:e=>g(e,{
place:"new relation",part:"label",relation:{label:"",parent:"",definition:""}})},{keys:[" "],name:"more",when:T,does:de},
Ie,...me,Te]};function Me(e,t){let n=x(e),s=Qe(n,e.known.vocabulary);if(s)return E(e,s);if(Js(n))return E(e,"basis",{marked:-1});let o=Z(
e,{does:"save",saving:wt(n,e.known,e.state.open),thenNext:t}),r=g(o,{pending:n,sentence:n.sentence,filters:{}});return t?
E(g(r,{draft:H(n.sentence)}),"subject"):pe(r)}function Xa(e){let t=x(e),{article:n}=e.known,s=n.statements.find(({id:r,coder:i})=>r===
t.id&&i===n.coder),o=s!==void 0&&JSON.stringify(t)===JSON.stringify(Et(s,n));return!t.slots.length||o?pe(e):W(pe(g(e,{aside:[
t,...e.state.aside]})),"set aside; n takes it up again")}var Gt={name:"Statement",writes:()=>!1,bindings:()=>[{keys:["En\
ter"],name:"save",does:e=>Me(e,!1)},{keys:["n"],name:"save, next",does:e=>Me(e,!0)},{keys:["i"],name:"inferred",does:se},
{keys:["q"],name:"quote",does:Nt},Ae,{keys:[" "],name:"other fields",does:de},{keys:["j","ArrowDown"],name:"next sentenc\
e",does:e=>Y(e,e.state.sentence+1)},{keys:["k","ArrowUp"],name:"sentence before",does:e=>Y(e,e.state.sentence-1)},{keys:[
"a\u2026z"],name:"fields",when:({known:e},{name:t})=>ne(e.vocabulary,t)!==null,does:(e,{name:t})=>E(e,ne(e.known.vocabulary,
t)?.id??"")},{keys:["Backspace"],name:"take back last",does:Ze},{keys:["Escape"],name:"set aside",does:Xa},{keys:["Tab"],
name:"field before",isRare:!0,when:(e,{isShift:t})=>t,does:e=>Ct(e,-1)},Te]};var Za=({state:e})=>e.field===null?Gt:e.field==="relation"?Ht:Ft;function zt(e){let{field:t,isAdding:n,isInferring:s,isBackwards:o}=e.
state;return t!==null?E(e,t,{isAdding:n,isInferring:s,isBackwards:o}):s?se(e):v(e)}function tr(e){let{say:t}=e.known,n=zt(
e),s=k(e.state.line),o=e.state.field!==null;return Za(e).bindings(n.state).filter(({keys:r,when:i})=>/^[^\p{L}\s]$/u.test(
r[0])&&(!i||i(n,{name:r[0],isShift:!1}))).map(({keys:r,name:i})=>({sign:r[0],label:t(i)})).filter(({label:r})=>` ${k(r)}`.
includes(` ${s}`)).map(({sign:r,label:i},a)=>({value:{is:"text",text:r},label:i,lang:null,why:r,digit:o&&a<9?a+1:null}))}
function Ya(e){let{field:t,isInferring:n}=e.state;return t!==null?tr(e):[...G(e.index,Q(e)),...n?[]:tr(e)]}function nr(e,t){
if(t?.value.is!=="text")return e;let{text:n}=t.value;return/^[^\p{L}]$/u.test(n)?{...zt(e),again:{name:n,isShift:!1}}:e.
state.isInferring?zn(e,n):E(e,n)}var sr={name:"Other fields",writes:()=>!0,rows:Ya,bindings:()=>[{...N,does:(e,{name:t})=>nr(
e,e.state.rows.find(({digit:n})=>n===Number(t)))},ee,...P,{keys:["Enter"],name:"take what is marked",does:e=>nr(e,e.state.
rows[e.state.marked])},{keys:["Backspace"],name:"back",when:T,does:zt},{keys:["Escape"],name:"leave",does:e=>e.state.line?
g(e,{line:"",marked:0}):zt(e)}]};var el=({state:e})=>e.proposals[e.proposal]??null;function tl({proposer:e,fields:t,quote:n},s){let o=t.filter(({isFilled:r})=>r).
map(({field:r,values:i})=>({field:r,values:i,each:!1,isInferred:!1}));return{...H(s),slots:o,quote:n,proposedBy:e}}function Kt(e){
let t=el(e);return t?g(e,{draft:tl(t,e.state.sentence),filters:{}}):e}var or=(e,t)=>{let{length:n}=e.state.proposals;return n?
g(e,{proposal:t%n}):rr(e)},rr=e=>g(pe(e),{proposals:[],proposal:0});function nl(e){let{proposals:t,proposal:n}=e.state;return or(
g(e,{proposals:t.filter((s,o)=>o!==n)}),n)}var ir={name:"Draft",writes:()=>!1,bindings:()=>[{keys:["Enter"],name:"take a\
s it is",does:e=>Me(v(Kt(e)),!1)},{keys:["n"],name:"take, next",does:e=>Me(v(Kt(e)),!0)},{keys:["q"],name:"other words",
does:e=>Nt(v(Kt(e)))},{keys:["p"],name:"next draft",does:e=>or(e,e.state.proposal+1)},{keys:["a\u2026z"],name:"opens tha\
t field",when:({known:e},{name:t})=>ne(e.vocabulary,t)!==null,does:(e,{name:t})=>E(Kt(e),ne(e.known.vocabulary,t)?.id??"")},
{keys:["Delete"],name:"not this",does:nl},{keys:["Escape"],name:"no draft",does:rr}]};function ar(e,t){let n=x(e),s=e.state.isAdding?[...xe(n,e.known),...t]:t;return v(B(e,{...n,quote:[...s].sort((o,r)=>o[0]-
r[0])}))}function Vt(e,t){let{first:n}=e.state;return n?ar(e,[$e(e.known.article.text,Wt(n,t))]):g(e,{first:t,typed:""})}
function sl(e){let t=xe(x(e),e.known),[n]=t[0],[,s]=t[t.length-1];return e.state.first?Me(Vt(e,[Math.max(s,e.state.first[1]),
Math.max(s,e.state.first[1])]),!1):g(e,{first:[n,n]})}function ol(e){let{text:t,lang:n}=e.known.article;return An(x(e),e.
known).slice(0,9).map((s,o)=>({value:{is:"words",text:t.slice(...s),at:s},label:t.slice(...s),lang:n,why:"",digit:o+1}))}
var lr={name:"Quote",writes:()=>!1,rows:ol,bindings:()=>[{keys:["1\u20139"],name:"other likely words",when:({state:e},{name:t})=>e.
first===null&&Number(t)<=e.rows.length,does:(e,{name:t})=>ar(e,[An(x(e),e.known)[Number(t)-1]])},{keys:["a\u2026z"],name:"\
first, then last word",does:(e,t)=>{let{hint:n,typed:s}=De(e.state,t.name);return n?.span?Vt(g(e,{typed:""}),n.span):g(e,
{typed:s})}},{keys:["Enter"],name:"keep beginning; then end, and save",does:sl},{keys:["+"," "],name:"one more piece",does:e=>g(
e,{isAdding:!e.state.isAdding})},{keys:["ArrowDown"],name:"letters on the next sentence",does:e=>Re(e,1),isRare:!0},{keys:[
"ArrowUp"],name:"letters on the sentence before",does:e=>Re(e,-1),isRare:!0},{keys:["Backspace"],name:"take back a lette\
r",does:e=>Pt(e)??v(e)},{keys:["Escape"],name:"back",does:v}]};var Vn=({state:e,known:t})=>t.article.statements.find(({key:n})=>n===e.statement)??null,it=({state:e,known:t})=>Je(t.article,
e.sentence),fr=e=>Vn(e)??it(e)[0]??null,rl=({known:e},t)=>e.article.sentences[t].nothing!==null||Je(e.article,t).length>
0;function il(e){let{length:t}=e.known.article.sentences;for(let n=1;n<=t;n++){let s=(e.state.sentence+n)%t;if(!rl(e,s))
return Y(e,s)}return W(e,"every sentence is coded")}function al(e){let[t,...n]=e.state.aside;return t?Rn(g(e,{aside:n}),
t):E(g(e,{draft:H(e.state.sentence),filters:{}}),"subject")}function ll(e){let t=fr(e);return t?Rn(e,Et(t,e.known.article)):
W(e,"this sentence has no statement yet")}function cl(e){let{state:t,known:n}=e,s=Vn(e)??n.article.statements.find(({key:o})=>o===
t.last)??fr(e);return s?v(g(e,{draft:ro(s,t.sentence,e.index),filters:{}})):W(e,"there is no statement to copy yet")}function fl(e){
let t=Vn(e);if(t)return Z(e,{does:"delete",statement:t.key});let[n,...s]=e.state.aside;return n?W(g(e,{aside:s,dropped:n}),
"discarded"):W(e,"no statement is marked")}function ul(e){let{dropped:t,aside:n}=e.state;return t?g(e,{dropped:null,aside:[
t,...n]}):Z(e,{does:"undo"})}function pl(e){let{sentence:t}=e.state;return it(e).length>0?W(e,"this sentence has stateme\
nts"):Z(e,{does:"nothing here",sentence:t,is:e.known.article.sentences[t].nothing===null})}function cr(e,t){let n=it(e),
s=n.findIndex(({key:r})=>r===e.state.statement),o=n[s<0?t>0?0:n.length-1:s+t];return o?Ye(e,o.key):e}var ur={name:"Readi\
ng",writes:()=>!1,bindings:()=>[{keys:["j","ArrowDown"],name:"next",does:e=>Y(e,e.state.sentence+1)},{keys:["k","ArrowUp"],
name:"back",does:e=>Y(e,e.state.sentence-1)},{keys:["u"],name:"next uncoded",does:il},{keys:["n"],name:"new statement",does:al},
{keys:["0"],name:"nothing here",does:pl},{keys:["1\u20139"],name:"mark a statement",when:(e,{name:t})=>Number(t)<=it(e).
length,does:(e,{name:t})=>Ye(e,it(e)[Number(t)-1].key),isRare:!0},{keys:["ArrowRight"],name:"mark the next statement",does:e=>cr(
e,1),isRare:!0},{keys:["ArrowLeft"],name:"mark the statement before",does:e=>cr(e,-1),isRare:!0},{keys:["e","Enter"],name:"\
change",does:ll},{keys:["d"],name:"copy of last",does:cl},{keys:["Delete"],name:"delete",does:fl},{keys:["z","Undo"],name:"\
undo",does:ul},{keys:["p"],name:"draft",does:e=>Z(e,{does:"propose",sentence:e.state.sentence})},{keys:["/"],name:"find",
does:e=>Z(e,{does:"search"})},{keys:["!"],name:"problems",does:e=>Z(e,{does:"open problems"})},{keys:["?"],name:"all key\
s",does:e=>g(e,{isHelpOpen:!0})}]};function dl(e){let{line:t,rows:n,marked:s,field:o}=e.state,r=n[s];return r?Se(e,r):t.trim()?S(e,{is:"text",text:t.trim()}):
o&&ue(x(e),o)?K(e):e}var pr={name:"Text",writes:()=>!0,bindings:()=>[{keys:["Enter"],name:"take what is marked, or writt\
en",does:dl},{keys:[" "],name:"words",when:T,does:je},...P,Ie,...me]};var F={reading:ur,choosing:Ft,relation:Ht,text:pr,basis:mo,statement:Gt,few:zo,inferred:Ko,words:Jo,quote:lr,"new entity":Zo,
"new relation":er,"other fields":sr,jointly:Qo,draft:ir};function at(e,t,n,s){let o={state:e,known:n,index:s,effects:[]};
if(e.isHelpOpen){let a=["Escape","?","F1"].includes(t.name);return{state:a?{...e,isHelpOpen:!1}:e,effects:[],isCommand:a}}
if(t.name==="F1")return{state:{...e,isHelpOpen:!0},effects:[],isCommand:!0};let r=dr(o,t);if(r)return{...Pe(o,r.does(o,t)),
isCommand:!0};let i=F[e.place].writes(e)?hl(e,t):null;return{state:i===null?e:Qn(e,i,n,s),effects:[],isCommand:!1}}function Qn(e,t,n,s){
let o={state:e,known:n,index:s,effects:[]};return Pe(o,g(o,{line:t,marked:0,isSelected:!1})).state}function Pe(e,t){let n=t;
for(;n.again;){let r=n.again,i=tt({...n,again:void 0},F[n.state.place],null);n=dr(i,r)?.does(i,r)??i}let{state:s,effects:o}=tt(
n,F[n.state.place],e.state);return{state:s,effects:o}}function dr(e,t){return F[e.state.place].bindings(e.state).find(s=>s.
keys.some(o=>ml(o,t))&&(!s.when||s.when(e,t)))??null}function ml(e,t){return e==="1\u20139"?/^[1-9]$/.test(t.name):e==="\
a\u2026z"?/^[a-z]$/.test(t.name):e===t.name}function hl({line:e,isSelected:t},n){let s=Ys(n);return s!==null?t?s:e+s:n.name===
"Backspace"&&e?[...e].slice(0,-1).join(""):null}var _l={Enter:"\u23CE",Backspace:"\u232B",Delete:"Del",Escape:"Esc",Tab:"\u21E5",ArrowDown:"\u2193",ArrowUp:"\u2191",ArrowLeft:"\
\u2190",ArrowRight:"\u2192"," ":"\u2423"};function mr({keys:e,name:t}){let[n]=e,s=/\u2026|\u2013/.test(n);return{shown:_l[n]??
n,name:t,press:s?null:{name:n,isShift:!1}}}var hr=e=>F[e.place].bindings(e).filter(({isRare:t})=>!t).map(mr),_r=e=>Object.
entries(F).map(([t,{name:n,bindings:s}])=>({place:t,name:n,keys:s({...e,part:null}).map(mr)}));var gr=new WeakMap;function We(e,t){let n=gr.get(e);return n||(n=new Map(e.map(s=>[s.id,s])),gr.set(e,n)),n.get(t)??null}
function yr(e,t){switch(e.is){case"entity":return We(t.entities,e.id)?.label??e.id;case"new":return e.entity.label;case"\
relation":return t.vocabulary.relations[e.id]?.label??e.id;case"new relation":return e.label;case"statement":{let n=t.article.
statements.find(({key:i})=>i===e.key);if(!n)return e.key;let{subject:s,relation:o,object:r}=n.words;return`#${n.id} ${[s,
o,r].filter(Boolean).join(" \u2013 ")}`}case"later":return t.say("the next statement");case"words":case"text":return e.text;case"\
nobody":return t.say("nobody named")}}var Fe=(e,t)=>e.statements.find(n=>n.key===t),J=({vocabulary:e},t)=>e.fields.find(n=>n.id===t),Qt=(e,t)=>e?.slots.find(n=>n.
field===t&&n.values.length>0);function _e(e,t){let n=yr(t,e);return t.is==="new"?{text:n,lang:t.entity.lang}:t.is==="wor\
ds"?{text:`\u201C${n}\u201D`,lang:e.article.lang}:{text:n,lang:t.is==="entity"?We(e.entities,t.id)?.lang??null:null}}var Jn=4,
gl=74;function br(e){let t=e.split(/\s+/);return e.length<gl||t.length<=2*Jn?e:`${t.slice(0,Jn).join(" ")} \u2026 ${t.slice(
-Jn).join(" ")}`}var yl=["subject","relation","object"];function wr({known:e,state:t}){let{say:n,article:s}=e,o=s.sentences[t.sentence];if(!t.
draft){let r=o?.isTitle?n("title"):n("sentence_n",{n:t.sentence});return m`<h2 class="claim"><span>${r}</span></h2>`}return m`<h2 class="claim">
    <span>
      ${yl.map((r,i)=>m`${i>0&&m`<i> \u2013 </i>`}<${bl} known=${e} state=${t} field=${r} />`)}
      ${t.draft.id&&m` <small>${n("edits",{id:t.draft.id})}</small>`}
    </span>
  </h2>`}function bl({known:e,state:t,field:n}){let s=Qt(t.draft,n);if(t.field===n)return m`<mark aria-label=${e.say("op\
en")}>${" ? "}</mark>`;if(!s)return m`<i>\u2026</i>`;let o=` ${e.say("and")} `;return s.values.map((r,i)=>{let{text:a,lang:c}=_e(
e,r);return m`${i>0&&o}<bdi lang=${c}>${s.isInferred?`[${a}]`:a}</bdi>`})}function $r({known:e,state:t,preview:n}){return m`<div class="detail" role="group" tabindex="0" aria-label=${e.say("deta\
il")}>${wl(e,t,n)}</div>`}var kr=(e,{vocabulary:{relations:t}})=>e.replace(/`(\w+)`/g,(n,s)=>`\u201C${t[s]?.label??s.replaceAll(
"_"," ")}\u201D`);function wl(e,t,n){let{say:s}=e,o=t.rows[t.marked];if(t.place==="relation"&&o?.value.is==="relation"){
let a=e.vocabulary.relations[o.value.id];return m`<p><b>${a.label}</b> <i>${s("use")}</i> ${kr(a.use||a.definition,e)}</p>
      <p>${a.avoid&&m`<i>${s("not_for")}</i> ${kr(a.avoid,e)}`}</p>`}if(t.place==="reading"){let a=Fe(e.article,t.statement),
c=a?.problems[0],l=a?.spans.map(([f,d])=>e.article.text.slice(f,d)).join(" \u2026 ");return a&&m`<p><q>${l}</q></p>${c&&
m`<p class="problem">${c.message}</p>`}`}if(n&&(t.place==="statement"||t.place==="inferred"||t.place==="quote")){let{tie:a,
plain:c,problems:l}=n,[f]=l;return m`<p><i>${s("tie")}</i> <b>${a??s("no_tie")}</b></p>
      <p>
        <i>${s("plain_triple")}</i> <b>${s(c.is?"yes":"no")}</b>${c.why.length>0&&` (${c.why.join(", ")})`}
      </p>
      ${f&&m`<p class=${f.severity==="error"?"problem":"doubt"}>${f.message} ${f.hint}</p>`}`}let r=`help_${t.place.replaceAll(
" ","_")}`,i=s(r,{name:o?_e(e,o.value).text:""});return i!==r&&m`<p><i>${i}</i></p>`}var xr=new WeakMap;function Or(e){let t=xr.get(e);if(t)return t;let n=[];for(let[s,o]of e.sentences.entries()){let r=n.at(
-1);r?.number===o.paragraph&&r.isTitle===o.isTitle?r.sentences.push({number:s,sentence:o}):n.push({number:o.paragraph,sentences:[
{number:s,sentence:o}],isTitle:o.isTitle})}return xr.set(e,n),n}var vr=new WeakMap;function lt(e){let t=vr.get(e);if(t)return t;
let n=e.sentences.map(()=>[]),s=e.statements.filter(({spans:o})=>o.length);for(let o of s.sort((r,i)=>r.spans[0][0]-i.spans[0][0]))
n[Ce(e,o.spans[0][0])]?.push(o);return vr.set(e,n),n}function Ce({sentences:e},t){let[n,s]=[0,e.length-1];for(;n<s;){let o=n+
s+1>>1;e[o].span[0]<=t?n=o:s=o-1}return n}var ct=(e,t)=>lt(e)[t].length?"coded":e.sentences[t].nothing?"nothing":"open";
function Jt({statements:e}){return[...new Set(e.flatMap(({words:t})=>t.by?[t.by]:[]))]}var kl=3,Xt=(e,t)=>t===null?0:1+e.
indexOf(t)%kl,$l=3;function Sr(e){let t=[];return e.map(({spans:n})=>{let s=new Set(t.filter(r=>xl(r.spans,n)).map(({lane:r})=>r)),
o=0;for(;s.has(o)&&o<$l-1;)o+=1;return t.push({lane:o,spans:n}),o})}var xl=(e,t)=>e.some(([n,s])=>t.some(([o,r])=>n<r&&o<
s));var Zt=class extends q{render({known:t,corpus:n,current:s,saved:o,press:r}){let{article:i,say:a}=t,c=i.sentences.filter(
(d,p)=>ct(i,p)==="open").length,l=i.statements.reduce((d,p)=>d+p.problems.length,0),f=a("head_counts",{read:i.sentences.
length-c,all:i.sentences.length,statements:i.statements.length});return m`<header>
      <h1>
        <button type="button" class="plain" onClick=${()=>r("articles")} title=${a("all_articles")}>
          <bdi lang=${i.lang}>${i.title}</bdi>
        </button>
      </h1>
      <span class="about">${[i.published,a("coder",{name:n.coder})].filter(Boolean).join(" \xB7 ")}</span>
      <${Xn} article=${i} current=${s} say=${a} />
      <span class="counts">${f}</span>
      ${l>0&&m`<button type="button" class="plain problems" onClick=${()=>r("problems")}>${a("problems_n",{n:l})}</button>`}
      <${vl} saved=${o} say=${a} />
    </header>`}},vl=({saved:e,say:t})=>m`<span class=${`saved is-${e.is}`} role="status">
    ${e.is==="nothing"?"":e.words||t(`saved_${e.is}`,{at:e.at})}
  </span>`,Ol=40,Xn=class extends q{render({article:t,current:n,say:s}){let o=t.sentences.length,r=Math.ceil(o/Ol),i=Array.
from({length:Math.ceil(o/r)},(c,l)=>{let f=Array.from({length:Math.min(r,o-l*r)},(u,h)=>l*r+h),d=f.map(u=>ct(t,u)),p=d.includes(
"open")?"open":d.includes("coded")?"coded":"nothing";return C(`is-${p}`,f.includes(n)&&"now")}),a=s("strip",{n,all:o-1});
return m`<span class="strip" role="img" aria-label=${a}>${i.map(c=>m`<i class=${c} />`)}</span>`}};var Yt=class extends R{element=z();componentDidMount(){this.element.current.showModal()}render({known:t,state:n,hasLetters:s,
letters:o,press:r}){let{say:i,vocabulary:a}=t;return m`<dialog
      class="help"
      ref=${this.element}
      aria-labelledby="all-keys"
      onCancel=${c=>{c.preventDefault(),r("Escape")}}
      onKeyDown=${c=>{c.stopPropagation(),!(c.key!=="?"&&c.key!=="F1")&&(c.preventDefault(),r("Escape"))}}
    >
      <div class="top">
        <h2 id="all-keys">${i("all_keys")}</h2>
        <label>
          <input type="checkbox" checked=${s} onChange=${({currentTarget:c})=>o(c.checked)} />
          ${" "}${i("single_letters")}
        </label>
        <button type="button" autofocus onClick=${()=>r("Escape")}><kbd>Esc</kbd> ${i("close")}</button>
      </div>
      <div class="columns">
        ${_r(n).map(({place:c,name:l,keys:f})=>m`<section key=${c}>
            <h3>${i(l)}</h3>
            ${f.map(({shown:d,name:p})=>m`<p key=${d+p}><kbd>${d}</kbd> ${i(p)}</p>`)}
          </section>`)}
        <section>
          <h3>${i("fields")}</h3>
          ${a.fields.map(({id:c,letter:l,label:f})=>l&&m`<p key=${c}><kbd>${l}</kbd> ${f}</p>`)}
        </section>
      </div>
    </dialog>`}};var Zn=e=>document.getElementById(`sentence-${e}`)?.firstChild??null;function Yn(e,[t,n]){let s=[];for(let o=Ce(e,t);o<e.
sentences.length;o+=1){let[r,i]=e.sentences[o].span;if(r>=n)break;let a=Zn(o);!a||i<=t||s.push(new StaticRange({startContainer:a,
startOffset:Math.max(t,r)-r,endContainer:a,endOffset:Math.min(n,i)-r}))}return s}var Sl=["sentence","named","marked","qu\
ote","first"];function es(e,t,n){for(let s of n)s in t||CSS.highlights.delete(s);for(let[s,o]of Object.entries(t)){let r=new Highlight(
...o.flatMap(i=>Yn(e,i)));r.priority=Sl.indexOf(s)+1,CSS.highlights.set(s,r)}return new Set(Object.keys(t))}function Er(e){
return Cr(e,e.statements.filter(({words:t,spans:n})=>t.by!==null&&n.length),"said")}function Mr(e,t){let n=lt(e)[t.sentence]??
[];return Cr(e,n.filter(({words:s})=>s.by===null),"own")}function Cr(e,t,n){let s=Jt(e),o=Sr(t),r={};for(let[i,{words:a,
marks:c,spans:l}]of t.entries()){let f=`${n}-${Xt(s,a.by)}-${c.length?"held":"plain"}-${o[i]}`;r[f]=[...r[f]??[],...l]}return r}var El=20,Ml=2,Ar=400;function en({words:e,isDenied:t,marks:n},s){let o=[e.subject,e.relation,e.object].filter(Boolean).
join(" \u2013 ");return[(t?`${s("not")} `:"")+o,...e.by?[s("according_to",{name:e.by})]:[],...n].join(", ")}var tn=class extends R{state={
from:0,to:2e3};element=z();componentDidMount(){this.scroller=this.element.current.closest(".reading"),this.scroller.addEventListener(
"scroll",this.look,{passive:!0}),this.look()}componentWillUnmount(){this.scroller?.removeEventListener("scroll",this.look)}componentDidUpdate(){
this.place()}shouldComponentUpdate(t,n){let s=this.props;return Object.keys(t).some(r=>t[r]!==s[r])||n.from!==this.state.
from||n.to!==this.state.to}look=()=>{let{top:t,bottom:n}=this.scroller.getBoundingClientRect(),o=[...this.scroller.querySelectorAll(
".paragraph")].filter(a=>{let c=a.getBoundingClientRect();return c.bottom>t-Ar&&c.top<n+Ar}),[r,i]=[o[0]?.firstElementChild,
o.at(-1)?.lastElementChild].map(a=>Number(a instanceof HTMLElement?a.dataset.sentence:0));this.setState({from:r,to:i})};place(){
let{known:t}=this.props,n=this.element.current.getBoundingClientRect().top,s=new Map(t.article.statements.map(i=>[i.key,
i])),o=0,r=[];for(let i of this.element.current.children){let a=s.get(i.dataset.statement??""),c=a?Al(t.article,a)-n:0,l=Math.
max(o,Math.round(c));r.push([i,l]),o=l+El+Ml}for(let[i,a]of r)i.style.top=`${a}px`}render({known:t,current:n,statement:s,
fresh:o,letters:r,open:i},{from:a,to:c}){let{article:l,say:f}=t,d=Jt(l),p=Cl(l).filter(({number:u})=>u>=a&&u<=c);return m`<div class="cards" ref=${this.
element} role="group" aria-label=${f("statements_beside")}>
      ${p.map(({stated:u,number:h})=>{let{key:w,words:b,isDenied:_,marks:y,problems:$}=u,O=C("card",`claimant-${Xt(d,b.by)}`,
y.length>0&&"held",h===n&&"current",w===s&&"open",w===o&&"fresh",$.length>0&&"has-problems");return m`<button
          type="button"
          tabindex="-1"
          key=${w}
          class=${O}
          data-statement=${w}
          aria-label=${en(u,f)}
          title=${en(u,f)}
          onClick=${()=>i(u)}
        >
          ${r[w]&&m`<kbd class="label">${r[w]}</kbd>`}${_&&m`<b>${f("not")}</b> `}
          ${y.length>0&&m`<i>${y[0]}</i> `}<bdi>${b.subject}</bdi> \u2013 ${b.relation} \u2013 <bdi>${b.object}</bdi>
        </button>`})}
    </div>`}},Tr=new WeakMap;function Cl(e){let t=Tr.get(e);if(t)return t;let s=e.statements.filter(({spans:o})=>o.length).
sort((o,r)=>o.spans[0][0]-r.spans[0][0]).map(o=>({stated:o,number:Ce(e,o.spans[0][0])}));return Tr.set(e,s),s}function Al(e,{
spans:[[t,n]]}){let[s]=Yn(e,[t,Math.min(n,t+1)]);if(!s)return 0;let o=document.createRange();return o.setStart(s.startContainer,
s.startOffset),o.setEnd(s.endContainer,s.endOffset),o.getBoundingClientRect().top}var Ir=new Set(["subject","relation","object"]);function Lr({known:e,state:t,quote:n}){let{draft:s,field:o,place:r}=t,{say:i,
article:a}=e;if(!s)return m`<div class="slots" />`;let c=s.slots.filter(p=>!Ir.has(p.field)&&p.values.length>0),l=o&&o!==
"basis"&&!Ir.has(o)&&!c.some(p=>p.field===o)?[o]:[],f=r==="basis"||s.basis||s.slots.some(({isInferred:p})=>p),d=n.map(([
p,u])=>br(a.text.slice(p,u))).join(" \u2026 ");return m`<div class="slots" role="group" tabindex="0" aria-label=${i("fur\
ther_fields")}>
    <dl>
      ${c.map(p=>m`<div key=${p.field} class=${C("slot",p.field===o&&"open")}>
          <dt><${nn} known=${e} id=${p.field} /></dt>
          <dd><${Tl} known=${e} slot=${p} /></dd>
        </div>`)}
      ${l.map(p=>m`<div key=${p} class="slot open">
          <dt><${nn} known=${e} id=${p} /></dt>
          <dd>\u2026</dd>
        </div>`)}
      ${f&&m`<div class=${C("slot",r==="basis"&&"open")}>
        <dt>${i("basis")}</dt>
        <dd>${s.basis??i("basis_asked")}</dd>
      </div>`}
      ${d&&m`<div class=${C("slot",r==="quote"&&"open")}>
        <dt>${i("quote")}</dt>
        <dd><q lang=${a.lang}>${d}</q></dd>
      </div>`}
    </dl>
    ${n.length>0&&a.sentences[s.sentence]?.isTitle&&m`<p class="note">${i("headline_quote")}</p>`}
  </div>`}function nn({known:e,id:t}){let n=J(e,t),s=n?.label??t,o=n?.letter?s.toLowerCase().indexOf(n.letter):-1;return o<
0?s:m`${s.slice(0,o)}<u>${s[o]}</u>${s.slice(o+1)}`}function Tl({known:e,slot:t}){let n=t.each?" / ":` ${e.say("and")} `;
return m`${t.values.map((s,o)=>{let{text:r,lang:i}=_e(e,s);return m`${o>0&&n}<bdi lang=${i}>${r}</bdi>`})}${t.isInferred&&
m` <small>${e.say("inferred")}</small>`}`}function jr({known:e,state:t}){let{say:n,article:s}=e,o=t.proposals[t.proposal];if(!o)return null;let r=o.fields.filter(
({isFilled:a})=>a),i=o.fields.filter(({isFilled:a})=>!a);return m`<div class="choices drafted">
    <p class="asks">${n("draft_of",{name:o.proposer,n:t.proposal+1,all:t.proposals.length})}</p>
    ${r.map(a=>m`<div class="row drafted" key=${a.field}>
        <kbd>${J(e,a.field)?.letter??"\u2423"}</kbd>
        <span class="name"><small><${nn} known=${e} id=${a.field} /></small> <b>${Il(e,a)}</b></span>
        <span class="why">${[a.rule,Ll(a)].filter(Boolean).join(" \xB7 ")}</span>
      </div>`)}
    ${i.length>0&&m`<p class="note">
        ${n("draft_shown")}
        ${i.map(a=>m`${" "}<kbd>${J(e,a.field)?.letter??"\u2423"}</kbd>${" "}
            ${J(e,a.field)?.label??a.field}, \u201c${a.from.map(([c,l])=>s.text.slice(c,l)).join(" \u2026 ")}\u201d`)}
      </p>`}
  </div>`}var Il=(e,{values:t})=>t.map(n=>_e(e,n).text).join(` ${e.say("and")} `),Ll=({right:e})=>e===null?"":`${Math.round(
100*e)} %`;function Rr(e){let{place:t}=e.state;return t==="reading"?m`<${Rl} ...${e} />`:t==="statement"||t==="inferred"?m`<${Bl} ...${e} />`:
t==="draft"?m`<${jr} ...${e} />`:t==="few"?m`<${jl} ...${e} />`:t==="new entity"?m`<${Nl} ...${e} />`:m`<${Dr} ...${e} />`}
function Dr({known:{say:e},state:t,hands:n}){let{rows:s,marked:o,place:r,first:i,typed:a,line:c}=t,l=r==="words"||r==="q\
uote";return m`<div class="choices">
    <div id="choices" role="listbox" aria-label=${e("choices")}>
      ${s.map((f,d)=>m`<div
          key=${d}
          id=${`choice-${d}`}
          role="option"
          class=${C("row",d===o&&"marked")}
          aria-selected=${String(d===o)}
          aria-label=${[f.digit,f.label,f.why].filter(Boolean).join(", ")}
          onMouseDown=${ge}
          onClick=${()=>n.take(f)}
        >
          ${f.digit===null?m`<kbd class="none" />`:m`<kbd>${f.digit}</kbd>`}
          <bdi class="name" lang=${f.lang}>${f.label}</bdi>
          <span class="why">${f.why}</span>
        </div>`)}
    </div>
    ${l&&m`<p class="asks">${e(i?"last_word":"first_word")} ${a&&m`<kbd>${a}</kbd>`}</p>`}
    ${!s.length&&!l&&c&&m`<p class="asks">${e("nothing_found")}</p>`}
  </div>`}function jl({known:{say:e},state:t,hands:n}){let s=Ut(t.rows.map(({label:o})=>o));return m`<div class="choices" role="group" aria-label=${e(
"choices")}>
    ${t.rows.map(({label:o},r)=>{let i=o.toLowerCase().indexOf(s[r]);return m`<button
        type="button"
        tabindex="-1"
        key=${o}
        class="row plain"
        onMouseDown=${ge}
        onClick=${()=>n.press(s[r])}
      >
        <kbd>${s[r]}</kbd>
        <span class="name">${o.slice(0,i)}<u>${o[i]}</u>${o.slice(i+1)}</span>
      </button>`})}
    <button type="button" tabindex="-1" class="row plain" onMouseDown=${ge} onClick=${()=>n.press("Enter")}>
      <kbd>\u23ce</kbd> <span class="name">${e("none_of_these")}</span>
    </button>
  </div>`}var ge=e=>e.preventDefault();function Rl({known:e,state:t,hands:n}){let{article:s,say:o}=e,{nothing:r}=s.sentences[t.
sentence]??{},i=lt(s)[t.sentence]??[];return m`<div class="choices">
    ${i.length>0&&m`<div id="choices" role="listbox" tabindex="0" aria-label=${o("statements_here")}>
      ${i.map((a,c)=>m`<div
          key=${a.key}
          id=${`choice-${c}`}
          role="option"
          class=${C("row","stated",a.sign,a.key===t.statement&&"marked")}
          aria-selected=${String(a.key===t.statement)}
          aria-label=${en(a,o)}
          onClick=${()=>n.mark(a.key)}
        >
          <small>${a.id}</small>
          <span class="name">
            ${a.isDenied&&m`<b>${o("not")}</b> `}<bdi>${a.words.subject}</bdi> \u2013 <b>${a.words.relation}</b> \u2013${" "}
            <bdi>${a.words.object}</bdi>
            <small>${Dl(a,o)}</small>
          </span>
        </div>`)}
    </div>`}
    ${r&&m`<p class="note done">${o("nothing_here",r)}</p>`}
    ${!r&&!i.length&&m`<p class="asks">${o("not_coded")}</p>`}
  </div>`}var Dl=({words:e,marks:t},n)=>[e.by?n("according_to",{name:e.by}):n("of_author"),...t].join(" \xB7 ");function Bl({
known:e,state:t,shown:n,hands:s}){let{vocabulary:o,say:r}=e,i=o.fields.filter(({letter:c})=>c),a=[["i",r("inferred")],["\
q",r("quote")],[" ",r("other_fields")]];return m`<div class="choices fields" role="group" tabindex="0" aria-label=${r("f\
ields")}>
    ${i.map(c=>{let l=Qt(t.draft,c.id),f=C("field",l&&"filled",!l&&n.has(c.id)&&"shown"),d=c.letter;return m`<button
        type="button"
        tabindex="-1"
        key=${c.id}
        class=${f}
        onMouseDown=${ge}
        onClick=${()=>s.press(d)}
      >
        <kbd>${d}</kbd> ${c.label}${l?.isInferred&&m` <small>${r("inferred")}</small>`}
      </button>`})}
    ${a.map(([c,l])=>m`<button
        type="button"
        tabindex="-1"
        key=${c}
        class="field"
        onMouseDown=${ge}
        onClick=${()=>s.press(c)}
      >
        <kbd>${c===" "?"\u2423":c}</kbd> ${l}
      </button>`)}
  </div>`}function Nl({known:e,state:t,shown:n,hands:s}){let{say:o,vocabulary:r}=e,{entity:i}=t;if(!i)return null;let a=i.
country&&We(e.entities,i.country)?.label||"\u2013",c=[["n",o("entity_label"),i.label],["t",o("entity_type"),r.types[i.type]?.
label??i.type],["c",o("entity_country"),a],["a",o("entity_aliases"),i.aliases.join(", ")||"\u2013"],["l",o("entity_kept"),
o(i.isLocal?"entity_local":"entity_listed")],["m",o("entity_members"),i.members.map(l=>We(e.entities,l)?.label??l).join(
", ")||"\u2013"]];return t.part?m`<${Dr} known=${e} state=${t} shown=${n} hands=${s} />`:m`<div class="choices">
    <dl class="entity">
      ${c.map(([l,f,d])=>m`<div key=${f} class="fact">
          <dt>${f}</dt>
          <dd>
            <bdi>${d}</bdi>
            <button
              type="button"
              tabindex="-1"
              class="plain"
              aria-label=${o("change_it",{name:f})}
              onMouseDown=${ge}
              onClick=${()=>s.press(l)}
            >
              <kbd>${l}</kbd>
            </button>
          </dd>
        </div>`)}
    </dl>
  </div>`}var Ue=class extends q{state={at:0};render({say:t,place:n,keys:s,press:o}){let r=s.filter(a=>a.press),i=Math.min(this.state.
at,r.length-1);return m`<footer>
      <span class="place">${n}</span>
      <div class="keys" role="toolbar" aria-label=${t("keys")} onKeyDown=${this.go}>
        ${s.map(({shown:a,name:c,press:l})=>l?m`<button
                type="button"
                key=${a}
                tabindex=${r[i]?.shown===a?0:-1}
                onMouseDown=${ge}
                onClick=${()=>o(l)}
              ><kbd>${a}</kbd> ${t(c)}</button>`:m`<span key=${a}><kbd>${a}</kbd> ${t(c)}</span>`)}
      </div>
    </footer>`}go=t=>{let n={ArrowRight:1,ArrowLeft:-1}[t.key];if(!n)return;let s=[...t.currentTarget.querySelectorAll("\
button")],o=(s.indexOf(document.activeElement)+n+s.length)%s.length;this.setState({at:o},()=>s[o].focus()),t.preventDefault()}};var Pl=(e,t)=>e.say(`line_${Br(t)}`,{field:Nr(e,t),count:t.rows.length}),Br=({place:e})=>e.replaceAll(" ","_"),Nr=(e,{field:t})=>t?
J(e,t)?.label??t:"",sn=class extends R{element=z();componentDidMount(){this.element.current.focus({preventScroll:!0})}componentDidUpdate(){
let{state:t}=this.props,n=this.element.current;n.value!==t.line&&(n.value=t.line),t.isSelected&&n.select()}render({known:t,
state:n,written:s}){let o=F[n.place].writes(n),r=n.rows.length>0&&n.place!=="few";return m`<input
      id="line"
      ref=${this.element}
      class=${o?"":"is-command"}
      role="combobox"
      aria-expanded=${String(r)}
      aria-controls="choices"
      aria-autocomplete="list"
      aria-activedescendant=${r&&n.rows[n.marked]?`choice-${n.marked}`:null}
      aria-label=${Pl(t,n)}
      placeholder=${t.say(`hint_${Br(n)}`,{field:Nr(t,n)})}
      autocomplete="off"
      autocapitalize="off"
      spellcheck=${!1}
      dir="auto"
      readonly=${!o}
      onInput=${i=>{i.isComposing||s(i.currentTarget.value)}}
      onCompositionEnd=${i=>s(i.currentTarget.value)}
    />`}};var on=class extends q{render({known:{article:t,say:n},current:s}){return m`<div
      class="words"
      id="article"
      role="listbox"
      tabindex="0"
      lang=${t.lang}
      aria-label=${n("article_by_sentence",{title:t.title})}
      aria-activedescendant=${`sentence-${s}`}
    >
      ${Or(t).map(o=>m`<${ts}
          key=${o.sentences[0].number}
          article=${t}
          paragraph=${o}
          current=${Wl(o,s)?s:null}
          say=${n}
        />`)}
    </div>`}},Wl=({sentences:e},t)=>t>=e[0].number&&t<=e[e.length-1].number,ts=class extends q{render({article:t,paragraph:n,
current:s,say:o}){let{isTitle:r,sentences:i}=n,a=r?o("title"):o("paragraph",{n:n.number});return m`<div class=${C("parag\
raph",r&&"title")} role="group" aria-label=${a} dir="auto">
      ${i.map(({number:c,sentence:l})=>{let[f,d]=l.span;return m`<span
            key=${c}
            id=${`sentence-${c}`}
            class=${C("sentence",`is-${ct(t,c)}`,c===s&&"current")}
            role="option"
            aria-selected=${String(c===s)}
            data-sentence=${c}
            >${t.text.slice(f,d)}</span
          >${" "}`})}
    </div>`}};function Pr(e,t,n){let[s,o]=Fl(t,n),r=s?.parentElement?.closest("[data-sentence]");if(!(r instanceof HTMLElement)||
s?.nodeType!==Node.TEXT_NODE)return null;let i=Number(r.dataset.sentence);return{sentence:i,place:e.sentences[i].span[0]+
o}}function Fl(e,t){if("caretPositionFromPoint"in document){let s=document.caretPositionFromPoint(e,t);return[s?.offsetNode,
s?.offset??0]}let n=document.caretRangeFromPoint(e,t);return[n?.startContainer,n?.startOffset??0]}var rn=class extends q{render({known:t,sentence:n,labels:s}){let o=Ul(t.article,n,s);return m`<div class="labels">
      ${s.map(({letters:r,span:[i,a],kind:c},l)=>{let f=t.article.text.slice(i,a),d=t.say(/\d/.test(r)?"word_with_digit":
"word_with_letter",{words:f,letters:r});return o[l]&&m`<span
            key=${`${c} ${i}`}
            class=${`label ${c}`}
            role="img"
            aria-label=${d}
            style=${{left:`${o[l].left}px`,top:`${o[l].top}px`}}
            >${r}</span
          >`})}
    </div>`}};function Ul(e,t,n){let s=Zn(t),o=document.getElementById("article")?.parentElement?.getBoundingClientRect();
if(!n.length||!s||!o)return[];let[r]=e.sentences[t].span,i=document.createRange();return n.map(({span:[a]})=>{let c=Math.
min(Math.max(a-r,0),s.length-1);i.setStart(s,c),i.setEnd(s,c+1);let l=i.getBoundingClientRect();return{left:Math.round(l.
left-o.left),top:Math.round(l.top-o.top)}})}var ql=new Set(["choosing","relation"]);function Wr(e,t,n){let{place:s,hints:o,typed:r,rows:i,draft:a,sentence:c}=t;if(o.
length)return o.filter(({letters:l,span:f})=>f&&l.startsWith(r)).map(({letters:l,span:f})=>({letters:l.slice(r.length),span:f,
kind:"word"}));if(ql.has(s)){let l=new Map;for(let{digit:f,value:d}of i){if(f===null||!("at"in d)||!d.at)continue;let p=l.
get(d.at[0]);l.set(d.at[0],{letters:p?`${p.letters} ${f}`:String(f),span:d.at,kind:"name"})}return[...l.values()]}return s===
"draft"?(t.proposals[t.proposal]?.fields??[]).flatMap(({field:l,from:f,isFilled:d})=>f.slice(0,1).map(p=>({letters:J(e,l)?.
letter??"\u2423",span:p,kind:d?"name":"cue"}))):s==="statement"||s==="inferred"?bt(n,c,a).flatMap(({field:l,span:f})=>{let d=J(
e,l)?.letter;return d?[{letters:d,span:f,kind:"cue"}]:[]}):[]}var Hl=({hints:e,typed:t})=>Object.fromEntries(e.flatMap(({
letters:n,statement:s})=>s&&n.startsWith(t)?[[s,n.slice(t.length)]]:[])),an=class extends R{element=z();state={measured:0};marked=new Set;lines=new Set;lined=null;componentDidMount(){
this.observer=new ResizeObserver(()=>this.setState({measured:this.state.measured+1})),this.observer.observe(this.element.
current),this.mark(),this.come(!0)}componentWillUnmount(){this.observer?.disconnect()}componentDidUpdate(t){this.mark();
let n=this.props;(t.state.sentence!==n.state.sentence||t.known.article.id!==n.known.article.id)&&this.come(!1)}mark(){let{
known:t,state:n,quote:s}=this.props,{article:o}=t;this.lined!==o&&(this.lines=es(o,Er(o),this.lines)),this.lined=o;let r=o.
sentences[n.sentence],i=n.draft?void 0:Fe(o,n.statement),a=Wr(t,n,this.props.index).filter(({kind:c})=>c==="name");this.
marked=es(o,{...Mr(o,n),...r&&{sentence:[r.span]},...a.length&&{named:a.map(({span:c})=>c)},...i?.spans.length&&{marked:i.
spans},...s.length&&{quote:s},...n.first&&{first:[n.first]}},this.marked)}come(t){let{state:n}=this.props,s=document.getElementById(
`sentence-${n.sentence}`);if(!s)return;let o=this.element.current.getBoundingClientRect(),r=s.getBoundingClientRect(),i=Math.
min(120,o.height/5);if(!t&&r.top>=o.top+i&&r.bottom<=o.bottom-i)return;let a=r.bottom>o.bottom-i&&r.height<o.height-2*i;
this.element.current.scrollTop+=a?r.bottom-o.bottom+i:r.top-o.top-i}render({known:t,state:n,index:s,open:o,touch:r},{measured:i}){
return m`<div
      class="reading"
      ref=${this.element}
      onClick=${a=>{let c=Pr(t.article,a.clientX,a.clientY);c&&r(c.sentence,c.place)}}
    >
      <div class="page">
        <${on} known=${t} current=${n.sentence} />
        <${rn} known=${t} sentence=${n.draft?.sentence??n.sentence} labels=${Wr(t,n,s)} measured=${i} />
        <${tn}
          known=${t}
          current=${n.sentence}
          statement=${n.statement}
          fresh=${n.last}
          letters=${Hl(n)}
          measured=${i}
          open=${o}
        />
      </div>
    </div>`}};var X=class extends R{element=z();componentDidMount(){let t=this.element.current;(t.querySelector("[autofocus]")??t).focus()}render({
say:t,name:n,title:s,deeds:o,close:r,children:i}){let a=r?[...o,{keys:["Escape"],shown:"Esc",name:"back_to_reading",does:r}]:
o,c=a.map(({keys:[f],shown:d,name:p})=>({shown:d,name:p,press:{name:f,isShift:!1}})),l=f=>{let d=a.find(p=>p.keys.includes(
f));return d?.does(),!!d};return m`<div class="annotator in-screen" onKeyDown=${f=>this.keyDown(f,l)}>
      <main class="screen" tabindex="-1" ref=${this.element} aria-label=${s}>
        <h1>${s}</h1>
        ${i}
      </main>
      <${Ue} say=${t} place=${t(`place_${n}`)} keys=${c} press=${f=>l(f.name)} />
    </div>`}keyDown(t,n){let{hasLetters:s}=this.props;if(t.isComposing||t.ctrlKey||t.metaKey||t.altKey)return;let o=t.target,
r=o.matches("input, textarea, select");t.key.length===1&&(r||!s)||t.key==="Enter"&&o.matches("button, a, textarea, input\
, summary")||r&&!["Escape","ArrowDown","ArrowUp"].includes(t.key)||n(t.key)&&t.preventDefault()}},ln=(e,t,n)=>[{keys:["j",
"ArrowDown"],shown:"j",name:"next",does:()=>n(Math.min(e+1,t-1))},{keys:["k","ArrowUp"],shown:"k",name:"back",does:()=>n(
Math.max(e-1,0))}],cn=e=>e?.scrollIntoView({block:"nearest"});function Fr({shown:e,session:t}){let n=t.say,[s,o]=D(""),r=s.toLowerCase(),i=(e.corpus?.articles??[]).filter(({id:u,title:h})=>`${u}\
 ${h}`.toLowerCase().includes(r)),a=e.known?.article.id,[c,l]=D(Math.max(0,i.findIndex(({id:u})=>u===a))),f=Math.min(c,i.
length-1);ce(()=>cn(document.querySelector("tr.marked")),[f]);let d=()=>i[f]&&t.opening.open(i[f].id),p=[{keys:["Enter"],
shown:"\u23CE",name:"open_article",does:d},...ln(f,i.length,l),{keys:["v"],shown:"v",name:"new_article",does:()=>t.show(
"new")},{keys:["g"],shown:"g",name:"progress",does:()=>t.show("progress")},{keys:["!"],shown:"!",name:"problems",does:()=>t.
show("problems")}];return m`<${X}
    say=${n}
    name="articles"
    title=${e.corpus?.title||n("articles")}
    deeds=${p}
    hasLetters=${e.hasLetters}
    close=${e.known?()=>t.show(null):null}
  >
    <form onSubmit=${ft(d)}>
      <label>${n("find_article")} <input type="search" value=${s} onInput=${({currentTarget:u})=>o(u.value)} /></label>
    </form>
    <table>
      <thead>
        <tr>${["article","day","sentences","coded","nothing","left","statements","problems"].map(u=>m`<th scope="col">${n(
u)}</th>`)}</tr>
      </thead>
      <tbody>
        ${i.map((u,h)=>m`<${Gl} key=${u.id} article=${u} isMarked=${h===f} open=${()=>t.opening.open(u.id)} />`)}
      </tbody>
    </table>
    ${!i.length&&m`<p class="asks">${n("nothing_found")}</p>`}
  <//>`}var ft=e=>t=>{t.preventDefault(),e()};function Gl({article:e,isMarked:t,open:n}){let{title:s,lang:o,published:r,
sentences:i,coded:a,nothing:c,statements:l,problems:f}=e;return m`<tr class=${C(t&&"marked")} aria-current=${t?"true":null}>
    <td><button type="button" class="plain link" onClick=${n}><bdi lang=${o}>${s}</bdi></button></td>
    <td class="day">${r??"\u2013"}</td>
    ${[i,a,c,Math.max(0,i-a-c),l,f].map(d=>m`<td class="number">${d}</td>`)}
  </tr>`}function Ur({shown:e,session:t}){let{say:n,connection:s}=t,[o,r]=D(""),[i,a]=D(!1),[c,l]=D(!1),[f,d]=D(""),[p,u]=D(""),h=Ke(
null),w=Ke(null),b=Ke(null),_=async j=>{a(!0),r("");let{status:oe,body:re}=await j;a(!1),oe===200?await t.opening.begin(
re.id??re.article?.id):r(re?.message??n("saved_offline"))},y=j=>{let[oe]=j??[];oe&&_(s.send("/api/articles/from-file",oe,
oe.name))},$=[{keys:["v"],shown:"v",name:"paste_text",does:()=>w.current?.focus()},{keys:["o"],shown:"o",name:"choose_fi\
le",does:()=>h.current?.click()},{keys:["w"],shown:"w",name:"web_address",does:()=>b.current?.focus()}],O=(e.corpus?.articles.
length??0)>0;return m`<${X}
    say=${n}
    name="new_article"
    title=${n(O?"new_article_title":"first_article_title")}
    deeds=${$}
    hasLetters=${e.hasLetters}
    close=${O?()=>t.show(e.known?null:"articles"):null}
  >
    <p class="note problem" role="alert" hidden=${!o}>${o}</p>
    <form class="paste" onSubmit=${ft(()=>f.trim()&&_(s.ask("POST","/api/articles",{text:f})))}>
      <label for="text">${n("paste_label")}</label>
      <textarea id="text" ref=${w} rows="9" dir="auto" value=${f} onInput=${({currentTarget:j})=>d(j.value)}></textarea>
      <p class="quiet">${n("paste_help")}</p>
      <button type="submit" disabled=${i||!f.trim()}>${n("add_text")}</button>
    </form>
    <div
      class=${C("drop",c&&"over")}
      onDragOver=${j=>{j.preventDefault(),l(!0)}}
      onDragLeave=${()=>l(!1)}
      onDrop=${j=>{j.preventDefault(),l(!1),y(j.dataTransfer?.files)}}
    >
      <label for="file">${n("drop_label")}</label>
      <input id="file" type="file" ref=${h} disabled=${i} onChange=${({currentTarget:j})=>y(j.files)} />
    </div>
    <form onSubmit=${ft(()=>p.trim()&&_(s.ask("POST","/api/articles/from-address",{address:p})))}>
      <label for="address">${n("address_label")}</label>
      <input id="address" type="url" ref=${b} value=${p} onInput=${({currentTarget:j})=>u(j.value)} />
      <button type="submit" disabled=${i||!p.trim()}>${n("fetch_it")}</button>
      <p class="quiet">${n("address_help")}</p>
    </form>
  <//>`}function qr({shown:e,session:t}){let{say:n,connection:s}=t,{corpus:o}=e,[r,i]=D(""),[a,c]=D(o?.coder??""),[l,f]=D(
""),d=async()=>{let{status:p,body:u}=await s.ask("POST","/api/corpus",{title:r.trim()||o?.folder,coder:a.trim()});p===200?
await t.opening.start():f(u?.message??n("saved_offline"))};return m`<${X}
    say=${n}
    name="begin"
    title=${n("no_corpus_title")}
    deeds=${[{keys:["Enter"],shown:"\u23CE",name:"begin_corpus",does:d}]}
    hasLetters=${e.hasLetters}
    close=${null}
  >
    <p>${n("no_corpus")}</p>
    <p class="note problem" role="alert" hidden=${!l}>${l}</p>
    <form class="begin" onSubmit=${ft(d)}>
      <label for="title">${n("corpus_title")}</label>
      <input id="title" placeholder=${o?.folder} value=${r} onInput=${({currentTarget:p})=>i(p.value)} />
      <label for="coder">${n("your_coder_id")}</label>
      <input id="coder" value=${a} pattern="[a-z0-9][a-z0-9-]*" onInput=${({currentTarget:p})=>c(p.value)} />
      <button type="submit">${n("begin_corpus_in",{folder:o?.folder})}</button>
    </form>
    <p class="quiet">${n("begin_writes")}</p>
  <//>`}var Hr=["error","warning","to do"];function Gr({shown:e,session:t}){let n=t.say,[s,o]=D(null),[r,i]=D(0);ce(()=>{t.connection.
ask("GET","/api/problems").then(({status:d,body:p})=>o(d===200?zl(p):[]))},[]);let a=s??[],c=Math.min(r,a.length-1);ce(()=>cn(
document.querySelector("tr.marked")),[c]);let l=d=>{d?.article&&t.opening.open(d.article,d.statement)},f=[{keys:["Enter"],
shown:"\u23CE",name:"open_place",does:()=>l(a[c])},...ln(c,a.length,i),{keys:["q"],shown:"q",name:"mend_quotes",does:()=>t.
show("quotes")}];return m`<${X}
    say=${n}
    name="problems"
    title=${s?n(a.length===1?"problem_in_corpus":"problems_in_corpus",{n:a.length}):n("problems")}
    deeds=${f}
    hasLetters=${e.hasLetters}
    close=${e.known?()=>t.show(null):null}
  >
    ${s===null&&m`<p role="status">\u2026</p>`}
    ${s?.length===0&&m`<p class="note done">${n("no_problems")}</p>`}
    ${a.length>0&&m`<table>
        <thead>
          <tr><th scope="col">${n("where")}</th><th scope="col">${n("problem")}</th><th scope="col">${n("what_mends_it")}</th></tr>
        </thead>
        <tbody>
          ${a.map((d,p)=>m`<tr key=${p} class=${C(p===c&&"marked")} aria-current=${p===c?"true":null} onClick=${()=>i(p)}>
              <td>
                ${d.article?m`<button type="button" class="plain link" onClick=${()=>l(d)}>${d.statement??d.article}</button>`:
d.path}
                <small>${d.path}:${d.line}</small>
              </td>
              <td><b class=${`is-${d.severity.replace(" ","-")}`}>${n(d.severity)}</b> ${d.message}</td>
              <td>${d.hint}</td>
            </tr>`)}
        </tbody>
      </table>`}
  <//>`}var zl=e=>[...e].sort((t,n)=>Hr.indexOf(t.severity)-Hr.indexOf(n.severity));var zr=["sentences","coded","nothing","left","statements"];function Kr({shown:e,session:t}){let n=t.say,[s,o]=D(null);ce(
()=>{t.connection.ask("GET","/api/progress").then(({status:i,body:a})=>o(i===200?Kl(a):[]))},[]);let r=new Map(e.corpus?.
articles.map(({id:i,title:a})=>[i,a]));return m`<${X}
    say=${n}
    name="progress"
    title=${n("progress_title")}
    deeds=${[{keys:["Enter"],shown:"\u23CE",name:"articles",does:()=>t.show("articles")}]}
    hasLetters=${e.hasLetters}
    close=${e.known?()=>t.show(null):null}
  >
    ${s===null&&m`<p role="status">\u2026</p>`}
    ${s?.length===0&&m`<p>${n("no_progress")}</p>`}
    ${s!==null&&s.length>0&&m`<table>
        <thead>
          <tr>${["article","coder_of",...zr].map(i=>m`<th scope="col">${n(i)}</th>`)}</tr>
        </thead>
        <tbody>
          ${s.map(i=>m`<tr key=${`${i.coder} ${i.article}`}>
              <td><button type="button" class="plain link" onClick=${()=>t.opening.open(i.article)}><bdi>${r.get(i.article)??
i.article}</bdi></button></td>
              <td>${i.coder}</td>
              ${zr.map(a=>m`<td class="number">${i[a]}</td>`)}
            </tr>`)}
        </tbody>
      </table>`}
  <//>`}var Kl=e=>Array.isArray(e)?e:e.rows??[];var fn=class extends R{componentDidUpdate(){this.focus()}componentDidMount(){this.focus()}focus(){let{shown:t}=this.props,
n=document.activeElement,s=!n||n===document.body||n.id==="line"||n.id==="article";!t.state||t.screen||!s||document.getElementById(
t.state.place==="reading"?"article":"line")?.focus({preventScroll:!0})}render({shown:t,session:n}){let{phase:s,known:o,state:r,
corpus:i,saved:a,preview:c,spoken:l}=t,f=s==="begin"?qr:s==="reading"&&t.screen?Vl[t.screen]:null;if(f)return m`<${f} shown=${t} session=${n} />`;
if(s!=="reading"||!o||!r||!i||!n.index)return m`<main class="wide"><p role="status">${t.words||"\u2026"}</p></main>`;let p=r.
draft&&(r.place==="statement"||r.place==="inferred"||r.place==="quote")&&r.draft?xe(r.draft,o):[],u=r.draft?.sentence??r.
sentence,h=r.draft?bt(n.index,u,r.draft).map(({field:b})=>b):[],w={press:b=>n.press({name:b,isShift:!1}),take:n.point,mark:n.
touch};return m`<div class="annotator" onKeyDown=${b=>Ql(b,n)}>
      <${Zt} known=${o} corpus=${i} current=${r.sentence} saved=${a} press=${b=>n.show(b)} />
      <main>
        <${an}
          known=${o}
          state=${r}
          index=${n.index}
          quote=${p}
          open=${({key:b})=>n.touch(b)}
          touch=${n.touchText}
        />
        <section class=${C("side",`in-${r.place.replaceAll(" ","-")}`)} aria-label=${o.say("statement")}>
          <${wr} known=${o} state=${r} />
          ${r.place!=="reading"?m`<${sn} known=${o} state=${r} written=${n.written} />`:m`<p class="line-rest" />`}
          <${Rr} known=${o} state=${r} shown=${new Set(h)} hands=${w} />
          <${$r} known=${o} state=${r} preview=${c} />
          <${Lr} known=${o} state=${r} quote=${p} />
        </section>
      </main>
      <${Ue} say=${o.say} place=${o.say(F[r.place].name)} keys=${hr(r)} press=${n.pressed} />
      ${r.isHelpOpen&&m`<${Yt}
        known=${o}
        state=${r}
        hasLetters=${t.hasLetters}
        letters=${b=>n.letters(b)}
        press=${w.press}
      />`}
      <div class="unseen" role="status">${l}</div>
    </div>`}},Vl={articles:Fr,progress:Kr,problems:Gr,new:Ur};function Ql(e,t){let n=e.target;if(n.id!=="line"&&n.id!=="\
article")return;let s=Zs(e);!s||!t.shown.hasLetters&&n.id==="article"&&s.name.length===1||t.typed(s)&&e.preventDefault()}var ns=({folder:e,title:t,coder:n},s)=>`actorgraph annotator ${e} ${t} ${n} ${s}`,Jl=({draft:e,aside:t,entity:n,line:s})=>!!(e||
t||n||s);function Vr(e,t,n){try{Jl(n)?localStorage.setItem(ns(e,t),JSON.stringify({form:1,state:n})):localStorage.removeItem(
ns(e,t))}catch{}}function Qr(e,t){try{let{form:n,state:s}=JSON.parse(localStorage.getItem(ns(e,t))??"{}");return n===1?s:
null}catch{return null}}var Jr=(e,t)=>({place:"reading",field:null,line:"",rows:[],marked:0,sentence:t,statement:null,draft:null,aside:[],dropped:null,
pending:null,isAdding:!1,isInferring:!1,isBackwards:!1,isSelected:!1,filters:{},hints:[],typed:"",first:null,entity:null,
relation:null,part:null,recent:Xr([...e.article.statements].reverse()),last:null,proposals:[],proposal:0,open:[],isHelpOpen:!1});
function Xr(e){let t=e.flatMap(({slots:n})=>n.flatMap(({values:s})=>s.flatMap(o=>o.is==="entity"?[o.id]:[])));return[...new Set(
t)]}function ss(e,t,n){return tt({state:e,known:t,index:n,effects:[]},F[e.place],null).state}function Zr(e,t,n,s){let{statements:o}=n.
article,r=h=>o.some(w=>w.key===h),i=t.at(-1)??null,{pending:a}=e,c=o.filter(({key:h})=>t.includes(h)),l=i&&a?Qs(a).map(h=>({
statement:i,field:h})):[],f=a?.id===null?e.open.slice(0,-1):e.open,d=i??(r(e.last)?e.last:o.at(-1)?.key??null),p=i&&e.place===
"reading"?i:e.statement,u={...e,last:d,statement:r(p)?p:null,recent:[...new Set([...Xr(c),...e.recent])],open:[...f.filter(
({statement:h})=>r(h)),...l],pending:null,dropped:null};return ss(u,n,s)}function Yr(e,t,n){let{pending:s,draft:o}=e;if(!s)
return e;let r=o?.slots.length?[o,...e.aside]:e.aside,i={state:{...e,draft:s,pending:null,aside:r},known:t,index:n,effects:[]};
return Pe(i,v(i)).state}function ei(e,{sentence:t,proposals:n}){return e.place!=="reading"||e.sentence!==t||!n.length?e:
{...e,place:"draft",proposals:n,proposal:0}}function un(e,t,n,s){let o={state:e,known:t,index:n,effects:[]};return{...Pe(o,s(o)),isCommand:!0}}function ti(e,t,n,s){
let o=e.rows.indexOf(t);return e.place==="choosing"||e.place==="relation"||e.place==="text"||e.place==="basis"?un(e,n,s,
r=>Se(r,t)):at({...e,marked:o},{name:"Enter",isShift:!1},n,s)}function ni(e,t,n,s){return un(e,n,s,o=>{switch(e.place){case"\
words":return nt(o,t);case"quote":return Vt(o,t);case"choosing":{let r=Oe(s,e.draft?.sentence??e.sentence).find(i=>i.span[0]<=
t[0]&&i.span[1]>=t[1]);return r?S(o,{is:"entity",id:r.id,at:r.span}):nt(je(o),t)}default:return o}})}function os(e,t,n,s){
return un(e,n,s,o=>e.place==="reading"?Ye(o,t):e.place!=="choosing"&&e.place!=="words"?o:S(g(o,{place:"choosing",hints:[],
typed:"",first:null}),{is:"statement",key:t}))}function rs(e,t,n,s){return un(e,n,s,o=>e.place==="reading"||e.place==="s\
tatement"?Y(o,t):o)}var pn=class{#e=[];#n=!1;constructor(t){this.session=t}async start(t=null,n=null){let{session:s}=this,{status:o,body:r}=await s.
connection.ask("GET","/api/corpus");if(o!==200)return s.change({phase:"failed",words:r?.message??""});let i=r;if(s.change(
{corpus:i}),i.isEmpty)return s.change({phase:"begin"});this.#s();let{articles:a}=i,c=a.find(({id:l})=>l===t)??a.find(Xl)??
a[0];if(!c)return s.change({phase:"reading",screen:"new"});await this.open(c.id,n)}async open(t,n=null){let{session:s}=this,
{corpus:o}=s.shown;if(!o)return;let r=encodeURIComponent(t),i=[`/api/vocabulary?article=${r}`,"/api/entities",`/api/arti\
cles/${r}`],a=await Promise.all(i.map(b=>s.connection.ask("GET",b))),c=a.find(({status:b})=>b!==200);if(c)return s.change(
{phase:"failed",words:c.body?.message??""});let[l,f,d]=a.map(({body:b})=>b),p={vocabulary:l,entities:f,article:d,say:s.say},
u=n?Fe(d,n):void 0,h=Qr(o,t),w=h??Jr(p,u?Ce(d,u.spans[0]?.[0]??0):0);s.hold(p,{phase:"reading",screen:null,isWhole:!1,state:u?
{...w,statement:u.key}:w,spoken:h?s.say("typing_is_back"):""}),await this.#t(t)}async begin(t){let{status:n,body:s}=await this.
session.connection.ask("GET","/api/corpus");n===200&&this.session.change({corpus:s}),await this.open(t)}async#t(t){let{session:n}=this,
{status:s,body:o}=await n.connection.ask("GET",`/api/articles/${encodeURIComponent(t)}/relations`),{known:r}=n.shown;r?.
article.id===t&&(this.#e=s===200?o:[],n.hold({...r,article:this.ranked(r.article)},{isWhole:!0}))}ranked(t){let n=this.#e;
return n.length!==t.sentences.length?t:{...t,sentences:t.sentences.map((s,o)=>({...s,relations:n[o]}))}}#s(){if(this.#n)
return;this.#n=!0;let{session:t}=this;t.connection.listen(n=>this.renew(n),n=>{let{saved:s}=t.shown;n?s.is==="offline"&&
t.change({saved:{is:"nothing",at:"",words:""}}):t.change({saved:{is:"offline",at:"",words:""}})})}async renew({entities:t,
vocabulary:n,articles:s}){let{session:o}=this,{known:r}=o.shown;if(!r)return;let{id:i}=r.article,a=encodeURIComponent(i),
c={...t&&{entities:"/api/entities"},...n&&{vocabulary:`/api/vocabulary?article=${a}`},...s?.includes(i)&&{article:`/api/\
articles/${a}`}},l={};for(let[p,u]of Object.entries(c)){let{status:h,body:w}=await o.connection.ask("GET",u);h===200&&Object.
assign(l,{[p]:p==="article"?this.ranked(w):w})}let{known:f}=o.shown;f?.article.id===i&&Object.keys(l).length&&o.hold({...f,
...l});let d=await o.connection.ask("GET","/api/corpus");d.status===200&&o.change({corpus:d.body})}},Xl=({sentences:e,coded:t,
nothing:n})=>t+n<e;var dn=class{isBusy=!1;constructor(t){this.session=t}carryOut(t){let{session:n}=this,{known:s}=n.shown;if(!s)return;let{
ask:o}=n.connection,{id:r,revision:i}=s.article,a=encodeURIComponent(r);switch(t.does){case"save":return this.#e(o("POST",
`/api/articles/${a}/statements`,t.saving));case"delete":return this.#e(o("DELETE",`/api/statements/${encodeURIComponent(
t.statement)}`,{revision:i}));case"undo":return this.#e(o("POST","/api/undo",{article:r}));case"nothing here":{let{sentence:c,
is:l}=t;return this.#e(o("POST",`/api/articles/${a}/nothing`,{sentence:c,is:l,revision:i}))}case"propose":return this.#t(
a,t.sentence);case"open problems":return n.show("problems");case"search":return n.show("articles");case"say":return n.change(
{spoken:t.text})}}async#e(t){let{session:n}=this;this.isBusy=!0,n.change({saved:{is:"saving",at:"",words:""}});let{status:s,
body:o}=await t;this.isBusy=!1;let{known:r,state:i}=n.shown;if(!r||!i)return;let a=s===200;a?(o.isNewEntity&&await n.opening.
renew({entities:!0}),n.hold({...n.shown.known??r,article:n.opening.ranked(o.article)},{saved:{is:"saved",at:si(),words:o.
said??""}}),this.#n((c,l,f)=>Zr(c,o.keys??[],l,f))):n.change({saved:{is:s?"refused":"offline",at:si(),words:o?.message??
""},conflict:s===409?o:null}),a||this.#n(Yr),n.goOn(a)}#n(t){let{known:n,state:s}=this.session.shown,{index:o}=this.session;
n&&s&&o&&this.session.change({state:t(s,n,o)})}async#t(t,n){let{session:s}=this,{status:o,body:r}=await s.connection.ask(
"GET",`/api/drafts?article=${t}&sentence=${n}`),{state:i}=s.shown;if(!i||i.sentence!==n)return;if(o!==200)return s.change(
{spoken:r?.message??s.say("saved_offline")});let a=r.isWithheld?s.say("draft_withheld"):s.say("no_draft");r.proposals.length?
s.change({state:ei(i,r)}):s.change({spoken:a})}};async function oi({connection:e,shown:t},{draft:n,open:s}){if(!n||!t.known)
return null;let o=`/api/articles/${encodeURIComponent(t.known.article.id)}/preview`,{status:r,body:i}=await e.ask("POST",
o,wt(n,t.known,s));return r===200?i:null}var si=()=>new Date().toLocaleTimeString("en-GB",{hour:"2-digit",minute:"2-digi\
t"});var Zl=150,is="actorgraph annotator letters off",mn=class{shown={phase:"loading",words:"",corpus:null,known:null,state:null,
screen:null,saved:{is:"nothing",at:"",words:""},preview:null,conflict:null,spoken:"",isWhole:!1,hasLetters:!localStorage.
getItem(is)};index=null;#e=[];#n;constructor(t,n){this.connection=t,this.draw=n,this.opening=new pn(this),this.writing=new dn(
this)}say=(t,n)=>Yl(this.shown.corpus?.texts??{})(t,n);change(t){let n=this.shown;this.shown={...n,...t};let{corpus:s,known:o,
state:r}=this.shown,i=r?.draft!==n.state?.draft;i&&(this.shown.preview=null),this.draw(this.shown),!(!s||!o||!r||r===n.state)&&
(Vr(s,o.article.id,r),i&&this.#s(r))}hold(t,n={}){let s=so(t);this.index=s;let o=n.state??this.shown.state;this.change({
known:t,...n,state:o&&ss(o,t,s)})}press(t){this.writing.isBusy?this.#e.push(t):this.#t((n,s,o)=>at(n,t,s,o))}typed(t){let{
known:n,state:s}=this.shown;if(!n||!s||!this.index)return!1;if(this.writing.isBusy)return this.#e.push(t),!0;let o=at(s,
t,n,this.index);return o.isCommand&&this.take(o),o.isCommand}written=t=>this.#t((n,s,o)=>({state:Qn(n,t,s,o),effects:[]}));#t(t){
let{known:n,state:s}=this.shown;n&&s&&this.index&&this.take(t(s,n,this.index))}pressed=t=>this.press(t);take({state:t,effects:n}){
this.change({state:t});for(let s of n)this.writing.carryOut(s)}goOn(t){let n=t?this.#e:[];this.#e=[];for(let s of n)this.
press(s)}point=t=>this.#t((n,s,o)=>ti(n,t,s,o));touch=t=>this.#t((n,s,o)=>os(n,t,s,o));touchText=(t,n)=>this.#t((s,o,r)=>{
let{text:i,sentences:a,statements:c,lang:l}=o.article;if(s.place==="reading"){let p=c.filter(({spans:w})=>w.some(([b,_])=>b<=
n&&n<_)),u=1+p.findIndex(({key:w})=>w===s.statement),h=rs(s,t,o,r);return p.length?os(h.state,p[u%p.length].key,o,r):h}let f=a[t].
span,d=fe(i,f,l).find(([p,u])=>p<=n&&n<=u);return d&&s.place!=="statement"?ni(s,d,o,r):rs(s,t,o,r)});show(t){this.change(
{screen:t})}letters(t){t?localStorage.removeItem(is):localStorage.setItem(is,"yes"),this.change({hasLetters:t})}#s(t){clearTimeout(
this.#n),!(!t.draft||t.place!=="statement")&&(this.#n=setTimeout(async()=>{let n=await oi(this,t);this.shown.state?.draft===
t.draft&&this.change({preview:n})},Zl))}},Yl=e=>(t,n={})=>(e[t]??t).replace(/\{(\w+)\}/g,(s,o)=>o in n?String(n[o]):s);function ri(e,t,{article:n=null,statement:s=null}={}){let o=new mn(t,r=>xn(m`<${fn} shown=${r} session=${o} />`,e));return o.
opening.start(n,s),o}var ii=document.getElementById("annotator");if(ii){let e=new URLSearchParams(location.search),t=ri(ii,cs(),{article:e.get(
"article"),statement:e.get("statement")});Object.defineProperty(window,"annotator",{value:{state:()=>t.shown.state,known:()=>t.
shown.known,shown:()=>t.shown}})}})();

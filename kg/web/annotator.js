"use strict";(()=>{var ws=()=>({ask:(e,t,n)=>ys(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:n===void 0?null:
JSON.stringify(n)}),send:(e,t,n)=>ys(`${e}?name=${encodeURIComponent(n)}`,{method:"POST",headers:{"Content-Type":"applic\
ation/octet-stream"},body:t}),listen:(e,t)=>{let n=new EventSource("/api/changes");return n.onmessage=({data:s})=>e(JSON.
parse(s)),n.onopen=()=>t(!0),n.onerror=()=>t(!1),()=>n.close()}});async function ys(e,t){try{let n=await fetch(e,{...t,signal:AbortSignal.
timeout(2e4)}),s=await n.text();return{status:n.status,body:Ci(s)}}catch{return{status:0,body:null}}}function Ci(e){try{
return JSON.parse(e)}catch{return null}}var $s=function(e,t,n,s){var o;t[0]=0;for(var r=1;r<t.length;r++){var i=t[r++],a=t[r]?(t[0]|=i?1:2,n[t[r++]]):t[++r];i===
3?s[0]=a:i===4?s[1]=Object.assign(s[1]||{},a):i===5?(s[1]=s[1]||{})[t[++r]]=a:i===6?s[1][t[++r]]+=a+"":i?(o=e.apply(a,$s(
e,a,n,["",null])),s.push(o),a[0]?t[0]|=2:(t[r-2]=0,t[r]=o)):s.push(a)}return s},bs=new Map;function ks(e){var t=bs.get(this);
return t||(t=new Map,bs.set(this,t)),(t=$s(this,t.get(e)||(t.set(e,t=(function(n){for(var s,o,r=1,i="",a="",l=[0],f=function(d){
r===1&&(d||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?l.push(0,d,i):r===3&&(d||i)?(l.push(3,d,i),r=2):r===2&&i==="..."&&d?
l.push(4,d,0):r===2&&i&&!d?l.push(5,0,!0,i):r>=5&&((i||!d&&r===5)&&(l.push(r,0,i,o),r=6),d&&(l.push(r,d,0,o),r=6)),i=""},
c=0;c<n.length;c++){c&&(r===1&&f(),f(c));for(var u=0;u<n[c].length;u++)s=n[c][u],r===1?s==="<"?(f(),l=[l],r=3):i+=s:r===
4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:a?s===a?a="":i+=s:s==='"'||s==="'"?a=s:s===">"?(f(),r=1):r&&(s==="="?(r=5,o=i,i=
""):s==="/"&&(r<5||n[c][u+1]===">")?(f(),r===3&&(l=l[0]),r=l,(l=l[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(f(),r=2):i+=s),r===3&&i==="!--"&&(r=4,l=l[0])}return f(),l})(e)),t),arguments,[])).length>1?t:t[0]}var M,Os,Ai,le,bn,_t,Ss,mt,Es,kn,$n,Ti,Ge=Symbol.for("pv"),gt={},yt=[],Ii=/^m(i|n|o|s|text|space)$/,xn=Array.isArray,vn=yt.
slice,$e=Object.assign;function be(e){e&&e.parentNode&&e.remove()}function Ms(e,t,n){var s,o,r,i={},a=arguments.length;for(r in t)
r=="key"?s=t[r]:r=="ref"&&typeof e!="function"?o=t[r]:i[r]=t[r];return a>2&&(i.children=a>3?vn.call(arguments,2):n),He(e,
i,s,o,null)}function He(e,t,n,s,o){var r={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ge,__v:o||
++Os,__i:-1,__u:0};return!o&&M.vnode&&M.vnode(r),r}function K(){return{current:null}}function wt(e){return e.children}function D(e,t){
this.props=e,this.context=t,this.__g=0}function ce(e,t){if(t==null)return e.__&&ce(e.__,e.__i+1);for(var n;t<e.__k.length;t++)
if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ce(e)}function Li(e){var t,n=e.__v,
s=n.__e,o=[],r=[],i=e.__P;i&&((t=$e({constructor:Ge},n)).__v=n.__v+1,M.vnode&&M.vnode(t),On(i,t,n,e.__n,i.namespaceURI,32&
n.__u?[s]:null,o,s||ce(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,Ns(o,t,r),n.__=n.__e=null,t.__e!=s&&Cs(t))}function Cs(e){
if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Cs(e)}function xs(e){
(8&e.__g||(e.__g|=8,le.push(e),_t++))&&bn==M.debounceRendering||((bn=M.debounceRendering)||queueMicrotask)(As)}function As(){
try{for(var e,t=1;le.length;)le.length>t&&le.sort(Ss),e=le.shift(),t=le.length,8&e.__g&&Li(e)}finally{(_t=le.length)&&(bn||
queueMicrotask)(As)}}function Ts(e,t,n,s,o,r,i,a,l,f,c){var u,d,p,h,w,g,_=s.__k||yt,b=t.length;for(l=Ni(n,t,_,l,b),u=0;u<
b;u++)(p=n.__k[u])!=null&&(d=~p.__i&&_[p.__i]||gt,p.__i=u,g=On(e,p,d,o,r,i,a,l,f,c),h=p.__e,(d.ref!=p.ref||8&d.__u)&&(d.
ref&&Sn(d.ref,null,p,d),p.ref&&c.push(p.ref,p.__c||h,p)),w=w||h,4&p.__u?(l=Is(p,l,e,!d.__v),d.__e&&(d.__e=null)):typeof p.
type=="function"&&g!==void 0?l=g:h&&(l=h.nextSibling),p.__u&=-21);return n.__e=w,l}function Ni(e,t,n,s,o){var r,i,a,l,f,
c,u,d,p,h=n.length,w=h,g=0,_=0,b=e.__k=Array(o);for(r=0;r<o;r++)(i=t[r])!=null&&typeof i!="boolean"&&typeof i!="function"?
(typeof i!="object"||i.constructor===String?i=b[r]=He(null,i):xn(i)?i=b[r]=He(wt,{children:i}):i.constructor===Ge&&i.__b?
i=b[r]=He(i.type,i.props,i.key,i.ref,i.__v):b[r]=i,l=r+g,i.__=e,i.__b=e.__b+1,a=null,~(f=i.__i=Di(i,n,l,w))&&(w--,(a=n[f])&&
(a.__u|=2)),a&&a.__v?(i.__u|=16,f==l-1?g--:f==l+1?g++:f!=l&&(f>l?g--:g++,_=1)):(~f||(o>h?g--:o<h&&g++),typeof i.type!="f\
unction"&&(i.__u|=4))):b[r]=null;if(_){for(c=[],u=[],r=0;r<o;r++)if((i=b[r])&&16&i.__u){for(g=0,d=c.length;g<d;)c[p=g+d>>
1]<i.__i?g=p+1:d=p;c[g]=i.__i,u[r]=g+1}for(g=c.length;r--;)u[r]&&(u[r]==g?g--:b[r].__u|=4)}if(w)for(r=0;r<h;r++)!(a=n[r])||
2&a.__u||(a.__e==s&&(s=ce(a)),En(a,a));return s}function Is(e,t,n,s){var o,r,i,a;if(typeof e.type=="function"){if(e.props.
__P)return t;if(o=e.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=e,t=Is(o[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=ce(
e))&&!t.parentNode&&(t=null),i=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(
i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Di(e,t,n,s){var o,r=e.key,i=e.type,a=t[n],l=a&&!(2&a.__u);if(a===null&&r==null||l&&r==a.key&&i==a.type)return n;
if(s>(l?1:0)){for(o=n-1;o>=0;o--)if((a=t[o])&&!(2&a.__u)&&r==a.key&&i==a.type)return o;for(o=n+1;o<t.length;o++)if((a=t[o])&&
!(2&a.__u)&&r==a.key&&i==a.type)return o}return-1}function vs(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function dt(e,t,n,s,o){var r,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.
cssText=s=""),s)for(t in s)n&&t in n||vs(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||vs(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(i=$n[t]||($n[t]=
Ri(t)),(e.__a||(e.__a={}))[t]=kn,r=t!=(t=t.replace(Es,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,i,r):e.removeEventListener(t,i,r));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Ri(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[mt]==null)t[mt]=kn++;else if(t[mt]<this.__a[e])return;return n(M.event?M.event(t):t)}}}function On(e,t,n,s,o,r,i,a,l,f){
var c,u,d,p,h,w,g,_,b,k,v,A,re,ie,ye,gs,ae,we,ne=t.type;if(t.constructor!==Ge)return null;128&n.__u&&(l=32&n.__u,c=n.__c.
__z)&&(t.__u|=l,u=r=[],c.nodeType==8?a=ht(c,r):r.push(c),a=r[0]||a),(c=M.__b)&&c(t);e:if(typeof ne=="function"){d=i.length;
try{if(_=t.props,b=(c=ne.prototype)&&c.render,k=(c=ne.contextType)&&s[c.__c],v=c?k?k.props.value:c.__:s,(p=n.__c)?(t.__c=
p,2&p.__g&&(p.__g|=1)):(b?t.__c=p=new ne(_,v):(t.__c=p=new D(_,v),p.constructor=ne,p.render=Bi),k&&k.sub(p),p.state||(p.
state={}),p.__n=s,p.__g|=8,p.__h=[],p.__k=[]),b&&(p.__s||(p.__s=p.state),ne.getDerivedStateFromProps&&(p.__s==p.state&&(p.
__s=$e({},p.__s)),$e(p.__s,ne.getDerivedStateFromProps(_,p.__s)))),h=p.props,w=p.state,p.__v=t,n.__c){if(_!==h&&b&&!ne.getDerivedStateFromProps&&
p.componentWillReceiveProps&&p.componentWillReceiveProps(_,v),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&
p.shouldComponentUpdate(_,p.__s,v)===!1){t.__v!=n.__v&&(p.props=_,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(U){U&&(U.__=t)}),yt.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&i.push(p),a=ce(n);break e}p.componentWillUpdate&&
p.componentWillUpdate(_,p.__s,v),b&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(h,w,g)})}else b&&!ne.
getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),b&&p.componentDidMount&&p.__h.push(p.componentDidMount);
p.context=v,p.props=_,p.__P=e,p.__g&=-5,A=M.__r,re=b?25:0;do p.__g&=-9,A&&A(t),c=p.render(p.props,p.state=p.__s,p.context);while(8&
p.__g&&++re<25);b&&(yt.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(s=$e({},s,p.getChildContext())),
b&&n.__c&&p.getSnapshotBeforeUpdate&&(g=p.getSnapshotBeforeUpdate(h,w)),ie=c&&c.type===wt&&c.key==null?c.props.children:
c,_.__P&&(c=a,o=(e=_.__P).namespaceURI,l=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(U){U&&En(U,U)}),n.__k=null),
a=n.__k?ce(n,0):null),a=Ts(e,xn(ie)?ie:[ie],t,n,s,o,r,i,a,l,f),_.__P&&(t.__e=null,a=c),t.__u&=-161,u&&u.some(be),p.__h.length&&
i.push(p),1&p.__g&&(p.__g&=-4)}catch(U){if(i.length=d,t.__v=null,l||r)if(U&&U.then){if(t.__u|=128|l,r){for(~(ae=r.indexOf(
a||void 0))||(ae=r.length);(we=r[ae-1])&&we.nodeType==8;)ae--;for(;ae<r.length;ae++)if(we=r[ae])if(r[ae]=null,ye){if(we==
gs)break}else{if(we.nodeType!=8)break;we.data.startsWith("$s")&&(gs=ht(ye=we))}}if(!ye){for(;a&&a.nodeType==8&&a.nextSibling;)
a=a.nextSibling;ye=a}(c=ht(ye=t.__c.__z||(t.__c.__z=ye)))?(t.__e=ye,a=c):t.__e=a,a=a&&a.nextSibling}else r&&r.some(be);else
t.__e=n.__e;t.__k||(t.__k=n.__k||[]),U&&U.then||Ls(t),M.__e(U,t,n)}}else a=t.__e=ji(n.__e,t,n,s,o,r,i,l,f,e);return(c=M.
diffed)&&c(t),a}function ht(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==
8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Ls(e){e&&(e.__c&&
(e.__c.__g|=4),e.__k&&e.__k.some(Ls))}function Ns(e,t,n){for(var s=0;s<n.length;)Sn(n[s++],n[s++],n[s++]);M.__c&&M.__c(t,
e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(r){r.call(o)})}catch(r){M.__e(r,o.__v)}})}function ji(e,t,n,s,o,r,i,a,l,f){
var c,u,d,p,h,w,g,_,b=n.props||gt,k=t.props,v=t.type;if(v=="svg"?o="http://www.w3.org/2000/svg":v=="math"?o="http://www.\
w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(c=0;c<r.length;c++)if((h=r[c])&&(v?h.localName==v:
h.nodeType==3)){e=h,r[c]=null;break}}if(!e){if(_=f.ownerDocument||document,!v)return _.createTextNode(k);e=_.createElementNS(
o,v,k.is?k:f),a&&(M.__m&&M.__m(t,r),a=!1),r=null}if(v){if(f=v=="template"&&e.content||e,r=v=="textarea"&&k.defaultValue!=
null?null:r&&vn.call(f.childNodes),!a&&r)for(b={},c=0;c<e.attributes.length;c++)b[(h=e.attributes[c]).name]=h.value;for(c in b)
h=b[c],c=="dangerouslySetInnerHTML"?d=h:c=="children"||c in k||c=="value"&&"defaultValue"in k||c=="checked"&&"defaultChe\
cked"in k||dt(e,c,null,h,o);for(c in k)h=k[c],c=="children"?p=h:c=="dangerouslySetInnerHTML"?u=h:c=="value"?w=h:c=="chec\
ked"?g=h:a&&typeof h!="function"||b[c]===h||dt(e,c,h,b[c],o);u?(a||d&&(u.__html==d.__html||u.__html==e.innerHTML)||(e.innerHTML=
u.__html),t.__k=[]):(d&&(e.textContent=""),(v=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Ii.test(v))&&(o=
"http://www.w3.org/1999/xhtml"),Ts(f,xn(p)?p:[p],t,n,s,o,r,i,r?r[0]:n.__k&&ce(n,0),a,l),r&&r.some(be)),a&&v!="textarea"||
(c="value",v=="progress"&&w==null?e.removeAttribute(c):w==null||w===e[c]&&(v!="progress"||w)||dt(e,c,w,b[c],o),c="checke\
d",g!=null&&g!=e[c]&&dt(e,c,g,b[c],o))}else b===k||a&&e.data==k||(e.data=k);return e}function Sn(e,t,n,s){try{typeof e==
"function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){
M.__e(o,n)}}function En(e,t,n){var s,o,r,i;if(M.unmount&&M.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||Sn(s,null,
t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(a){M.__e(a,t)}s.__P=s.__n=null}if(s=e.__k)for(i=
0;i<s.length;i++)s[i]&&En(s[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(o=ht(s,r=[]))&&(s==
e.__e&&r.some(be),be(o),be(s)),n||be(e.__e),e.__e=e.__c=e.__=null}function Bi(e,t,n){return this.constructor(e,n)}function Mn(e,t){
var n,s,o,r;M.__&&M.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=He(wt,{children:[e]}),
o=[],r=[],On(t,t.__k,s||gt,gt,t.namespaceURI,s?null:t.firstChild?vn.call(t.childNodes):null,o,s?s.__e:t.firstChild,n,r),
Ns(o,t.__k,r),t.__k.props.children=null}M={__e:function(e,t,n,s){for(var o,r,i;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&
o.setState(r.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,s||{}),i=1),i&&8&o.__g)return void(o.
__g|=2)}catch(a){e=a}}throw _t=0,e}},Os=0,Ai=function(e){return e!=null&&e.constructor===Ge},D.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=$e({},this.state)),typeof e=="function"&&(e=e($e({},n),this.props)),e&&($e(
n,e),this.__v&&(t&&this.__k.push(t),xs(this)))},D.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(
e),xs(this))},D.prototype.render=wt,le=[],_t=0,Ss=function(e,t){return e.__v.__b-t.__v.__b},mt=Symbol(),Es=/(PointerCapture)$|Capture$/i,
kn=0,$n={},Ti=0;var Ke,N,Cn,Ds,An=Object.is,bt=0,Hs=[],Tn=[],L=M,Rs=L.__b,js=L.__r,Bs=L.diffed,Ps=L.__c,Ws=L.unmount,Fs=L.__;function Ln(e,t){
L.__h&&L.__h(N,e,bt||t),bt=0;var n=N.__H||(N.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function R(e){
return bt=1,Pi(zs,e)}function Pi(e,t,n){var s=Ln(Ke++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):zs(void 0,t),function(r){var i=(s.
__N||s.__)[0],a=s.t(i,r);An(i,a)||(s.__N=[a,s.__[1]],s.__c.setState({}))}],s.__c=N,!N.__f)){N.__f=!0;var o=N.shouldComponentUpdate;
N.shouldComponentUpdate=function(r,i,a){var l=this.__H;if(!l)return!0;var f=!1,c=this.props!=r;if(l.__.some(function(d){
d.__N&&(f=!0,An(d.__[0],d.__N[0])||(c=!0))}),o){var u=o.call(this,r,i,a);return f?u||c:u}return!f||c}}return s.__}function fe(e,t){
var n=Ln(Ke++,3);!L.__s&&Gs(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,N.__H.__h.push(n))}function Ve(e){return bt=5,Wi(function(){return{current:e}},[])}function Wi(e,t){var n=Ln(Ke++,7);return Gs(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Fi(){var e;do{for(;e=Tn.shift();)try{ze(e)}catch(n){L.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Hs.shift();){var t=e.
__H;if(e.__P&&t)try{t.__h.some(ze),t.__h.some(In),t.__h=[]}catch(n){t.__h=[],L.__e(n,e.__v)}}}while(Tn.length)}L.__b=function(e){
N=null,Rs&&Rs(e)},L.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Fs&&Fs(e,t)},L.__r=function(e){js&&js(e),Ke=
0;var t=(N=e.__c).__H;t&&(Cn==N?N.__h=[]:(t.__h.some(ze),t.__h.some(In),Ke=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=
n.__N),n.u=n.__N=void 0})),Cn=N},L.diffed=function(e){Bs&&Bs(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&qs(Hs.push(t)),
t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Cn=N=null},L.__c=function(e,t){t.some(function(n){try{n.__h.some(ze),n.__h=
n.__h.filter(function(s){return!s.__||In(s)})}catch(s){n.__h=[function(){throw s}]}}),Ps&&Ps(e,t)},L.unmount=function(e){
Ws&&Ws(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||
!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,qs(Tn.push(o))}else ze(o)}catch(r){t=r}}),s.__H=void 0,t&&L.__e(t,s.__v))};var Us=typeof requestAnimationFrame==
"function";function Ui(e){var t,n=function(){clearTimeout(s),Us&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);
Us&&(t=requestAnimationFrame(n))}function qs(e){e!=1&&Ds==L.requestAnimationFrame||((Ds=L.requestAnimationFrame)||Ui)(Fi)}
function ze(e){var t=N,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),N=t}function In(e){var t=N;e.__c=e.__(),N=t}function Gs(e,t){
return!e||e.length!=t.length||t.some(function(n,s){return!An(n,e[s])})}function zs(e,t){return typeof t=="function"?t(e):
t}var m=ks.bind(Ms);var C=(...e)=>e.filter(Boolean).join(" "),q=class extends D{shouldComponentUpdate(t){let n=this.props;for(let s in t)if(s!==
"children"&&t[s]!==n[s])return!0;return!1}render(t,n){return null}};var Ks=new Map;function qi(e){let t=Ks.get(e);if(!t){try{t=new Intl.Segmenter(e||"en",{granularity:"word"})}catch{t=new Intl.
Segmenter("en",{granularity:"word"})}Ks.set(e,t)}return t}var Hi=/^['\u2019\u02bc\u2010\u2011/&.@_-]$/u;function H(e,[t,n],s){let o=[],
r=!1;for(let{segment:i,index:a,isWordLike:l}of qi(s).segment(e.slice(t,n))){let[f,c]=[t+a,t+a+i.length],u=o[o.length-1];
l?(r&&u?u[1]=c:o.push([f,c]),r=!1):r=!r&&u?.[1]===f&&Hi.test(i)}return o}var Gi=/^[\s\p{Pd}\p{Pi}\p{Po}\p{Pf}\p{Ps}\p{Pe}"'`]+/u,
zi=/[\s\p{Pd}\p{Pi}\p{Pf}\p{Ps}\p{Pe}"'`]+$|[\s\p{Po}]+$/u,Ki=/[%\u2030#@&*\u00a7\u2020\u2021]/u;function ke(e,[t,n]){for(;t<n&&Vs(e[t])&&
Gi.test(e[t]);)t++;for(;n>t&&Vs(e[n-1])&&zi.test(e[n-1]);)n--;return[t,n]}var Vs=e=>!Ki.test(e);var Vi=/\p{Nd}+(?:[.,'\u2019\u00a0\u202f ]\p{Nd}{3})*(?:[.,]\p{Nd}+)?/gu,Xs=/\p{Nd}/u;function Qs(e,[t,n],s,o){let r=H(e,[t,
n],s),i=o?.numbers??{},a=[];for(let{0:l,index:f}of e.slice(t,n).matchAll(Vi)){let c=[t+f,t+f+l.length];!r.some(([d,p])=>d<=
c[0]&&p>c[1])&&!Xi(e,c[0])&&a.push({span:c,value:Qi(l)})}for(let[l,f]of r){let c=[...e.slice(l,f).matchAll(/[^-\u2010\u2011]+/gu)].
map(({0:d,index:p})=>({part:d,at:l+p})),u=c.map(({part:d})=>i[d.toLowerCase()]);if(u.every(d=>d!==void 0))for(let[d,{part:p,
at:h}]of c.entries())a.push({span:[h,h+p.length],value:`${u[d]}`})}return a.sort((l,f)=>l.span[0]-f.span[0]),Yi(e,a)}var Xi=(e,t)=>t>
0&&/[\p{L}_]/u.test(e[t-1]==="-"?e[t-2]??"":e[t-1]);function Qi(e){return[...e.replace(/(?<=\p{Nd})[.,'\u2019\u00a0\u202f ](?=\p{Nd}{3}(?!\p{Nd}))/gu,
"").replace(",",".")].map(n=>Xs.test(n)?Ji(n):n).join("")}function Ji(e){if(e>="0"&&e<="9")return e;let t=e.codePointAt(
0),n=t;for(;Xs.test(String.fromCodePoint(n-1))&&t-n<9;)n--;return`${t-n}`}function Yi(e,t){let n=[];for(let s of t){let o=n[n.
length-1],r=o&&/^[\s-]+$/.test(e.slice(o.span[1],s.span[0])),[i,a]=[Number(o?.value),Number(s.value)];r&&a>=100&&i<a&&a%
10===0?n[n.length-1]={span:[o.span[0],s.span[1]],value:`${Math.round(i*a*1e6)/1e6}`}:r&&i>=20&&a<10&&i%10===0&&i<100?n[n.
length-1]={span:[o.span[0],s.span[1]],value:`${i+a}`}:n.push(s)}return n}var Zi={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},Js=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,ea=/[^\p{ASCII}]/u,
Ys=new Map;function Zs(e){let t=Ys.get(e);if(t!==void 0)return t;let s=[...e.normalize("NFKD").replace(Js,"").toLowerCase().
replace(Js,"")].map(o=>Zi[o]??(/\p{Pd}/u.test(o)?"-":/\s/u.test(o)?" ":o)).join("");return Ys.set(e,s),s}function $(e){return(ea.
test(e)?Array.from(e,Zs).join(""):e.toLowerCase()).replace(/\s+/g," ").trim()}function eo(e){let t=[],n="",s=0;for(let o of e){let r=Zs(o);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<r.
length;i++)t.push(s)}s+=o.length}return{plain:n,places:[...t,s]}}var ta=/[\p{L}\p{N}]/u;function to(e,t){let n=t===0?" ":e[t-1];return n===" "||n===`
`||!ta.test(n)}var na=/^\d{4}-\d{2}-\d{2}$/;var $t=e=>e!==null&&na.test(e),no=e=>Date.parse(`${e}T00:00:00Z`),sa=e=>new Date(e).toISOString().slice(0,10),xe=(e,t)=>sa(
no(e)+t*864e5);function Nn(e,t){let[n,s,o]=e.split("-").map(Number),r=new Date(Date.UTC(n,s-1+t,1)).toISOString().slice(
0,7);return`${r}-${`${Math.min(o,Number(oa(r).slice(8)))}`.padStart(2,"0")}`}function oa(e){let[t,n]=e.split("-").map(Number);
return new Date(Date.UTC(t,n,0)).toISOString().slice(0,10)}var Dn=e=>new Date(no(e)).getUTCDay()||7,Rn=e=>xe(e,1-Dn(e));var ra={day:"(?<day>[0-3]?\\d)(?:st|nd|rd|th|\\.)?",day2:"(?<day2>[0-3]?\\d)(?:st|nd|rd|th|\\.)?",year:"(?<year>1[5-9]\\d\
\\d|20\\d\\d)",number:"(?<number>\\d+|NUMBERS)"},ro={month:"months",weekday:"weekdays",season:"seasons",unit:"units",relative:"\
relative"},so=new WeakMap,io=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&"),kt=e=>[...e].sort((t,n)=>n.length-t.length).map(
io).join("|")||"(?!)";function ia(e){let t=so.get(e);if(t)return t;let{times:n,numbers:s}=e,o=i=>{let a=ro[i];return i===
"edge"?r:a?`(?<${i}>${kt(Object.keys(n[a]??{}))})`:ra[i].replace("NUMBERS",kt(Object.keys(s)))},r=`(?<edge>${kt(Object.keys(
n.edges??{}))})\\s+(?:\\p{L}{1,3}\\s+)?`;return t=Object.entries(n.patterns??{}).map(([i,a])=>{let f=(i.includes("{edge}")?
i.replace("{edge} ","{edge}"):`{edge?}${i}`).split(/(\{\w+\??\})/).map(c=>c==="{edge?}"?`(?:${r})?`:c.startsWith("{")?o(
c.slice(1,-1)):io(c).replace(/ /g,"\\s+")).join("");return{pattern:new RegExp(`(?<![\\p{L}\\p{N}-])${f}(?![\\p{L}\\p{N}])`,
"giu"),means:`${a}`}}),so.set(e,t),t}function Xe(e,[t,n],s,o){if(!s)return[];let r=e.slice(t,n),i=Object.keys(s.times.future??
{}),a=i.length>0&&new RegExp(`(?<![\\p{L}])(?:${kt(i)})(?![\\p{L}])`,"iu").test(r),l=[];for(let{pattern:f,means:c}of ia(
s))for(let u of r.matchAll(f)){let d=[t+u.index,t+u.index+u[0].length];if(l.some(h=>h.span[0]<d[1]&&d[0]<h.span[1]))continue;
let p=aa(u.groups??{},c,s,$t(o)?o:null,a);p&&l.push({span:d,...p})}return l.sort((f,c)=>f.span[0]-c.span[0])}function aa(e,t,{
times:n,numbers:s},o,r){let i=h=>n[ro[h]]?.[$(e[h]??"")],a=h=>`${h}`.padStart(2,"0"),l=`${n.edges?.[$(e.edge??"")]??""}`,
f=r||l==="until",c=e.number===void 0?1:Number(s[$(e.number)]??e.number),u=(h,w=[])=>({stated:h&&oo(h,l),concluded:w.map(
g=>({...g,when:ca(oo(g.when,l),o)}))}),d=(h,w)=>{let g=Number(o?.slice(0,4)),_=A=>`${A}-${h}${w?`/${A}-${w}`:""}`;if(!o)
return u(_("XXXX"));let b=h<=o.slice(5,5+h.length),k={when:_(b?g:g-1),how:"before"},v={when:_(b?g+1:g),how:"after"};return u(
_("XXXX"),f?[v,k]:[k,v])};switch(t){case"day":{let h=`${a(i("month"))}-${a(e.day)}`;return e.year?u(`${e.year}-${h}`):d(
h)}case"days":{let[h,w]=[e.day,e.day2].map(g=>`${a(i("month"))}-${a(g)}`);return e.year?u(`${e.year}-${h}/${e.year}-${w}`):
d(h,w)}case"month":return e.year?u(`${e.year}-${a(i("month"))}`):d(a(i("month")));case"season":return e.year?u(`${e.year}\
-${i("season")}`):null;case"year":return u(e.year)}if(!o)return null;if(t==="weekday"){let h=(Dn(o)-Number(i("weekday"))+
7)%7,w={when:xe(o,-h),how:"before"},g={when:xe(o,7-h),how:"after"};return u(null,f?[g,w]:[w,g])}let p=t==="relative"?xe(
o,Number(i("relative"))):la(t,c,`${i("unit")}`,o);return p?u(null,[{when:p,how:"counted"}]):null}function la(e,t,n,s){let o=r=>n===
"year"?Nn(s,r*12):n==="month"?Nn(s,r):xe(s,r*(n==="week"?7:1));switch(e){case"ago":return n==="year"?o(-t).slice(0,4):n===
"month"?o(-t).slice(0,7):o(-t);case"ahead":return`[${s}..${o(t)}]`;case"past":return n==="year"||n==="month"?`${o(-t).slice(
0,7)}/${s.slice(0,7)}`:`${o(-t)}/${s}`;case"last":case"this":case"next":{let r=e==="last"?-1:e==="next"?1:0;return n==="\
year"?o(r).slice(0,4):n==="month"?o(r).slice(0,7):n==="week"?`[${Rn(o(r))}..${xe(Rn(o(r)),6)}]`:o(r)}default:return null}}
function oo(e,t){return!t||/[[\]/]/.test(e)?e:t==="since"?`${e}/..`:t==="before"?`[..${e}]`:t==="after"?`[${e}..]`:e}function ca(e,t){
return t?e.endsWith("/..")&&e.slice(0,-3)<=t?`${e.slice(0,-2)}${t}`:e.endsWith("..]")&&e.slice(1,-3)<=t?`${e.slice(0,-1)}${t}\
]`:e:e}var lo="{number}",co="{time}";function xt(e,t,n){let{article:s,vocabulary:o}=e.known,r=s.sentences[t]?.span;if(!r)return[];
let i=new Set(n?.slots.map(a=>a.field));return o.fields.filter(({id:a})=>!i.has(a)).flatMap(a=>jn(e,a,r).slice(0,1).map(
l=>({field:a.id,span:l}))).sort((a,l)=>a.span[0]-l.span[0])}function jn(e,{cues:t},n){let{known:s,lang:o,wording:r}=e,{article:i}=s,
a=t[o]??fa,l=[],f=i.text.slice(...n).replace(pa,c=>c.toLowerCase());for(let{0:c,index:u}of f.matchAll(da(a)??ua))l.push(
[n[0]+u,n[0]+u+c.length]);return a.includes(co)&&l.push(...Xe(i.text,n,r,i.published).map(c=>c.span)),a.includes(lo)&&l.
push(...Bn(e,n).map(c=>c.span)),l.sort((c,u)=>c[0]-u[0])}function Bn({known:{article:e},lang:t,wording:n},s){let o=Xe(e.
text,s,n,e.published);return Qs(e.text,s,t,n).filter(({span:r})=>!o.some(i=>i.span[0]<=r[0]&&r[1]<=i.span[1]))}var fa=[],
ua=/(?!)/g,pa=/(?:^|[\u201c\u201e"\u00ab]\s*)\p{Lu}/gu,ao=new WeakMap;function da(e){let t=ao.get(e);if(t===void 0){let n=e.filter(
o=>o!==lo&&o!==co),s=n.sort((o,r)=>r.length-o.length).map(o=>o.replace(/[.+?^${}()|[\]\\]/g,"\\$&").replace(/\*/g,"[\\p{L\
}\\p{N}]*").replace(/ \u2026 /g," (?:[\\p{L}\\p{N}\u2019'-]+ ){0,4}"));t=n.length?new RegExp(`(?<![\\p{L}\\p{N}])(?:${s.join(
"|")})(?![\\p{L}\\p{N}])`,"gu"):null,ao.set(e,t)}return t}var ma=/[,;:!?()[\]{}\u2014\u2013\u3001\uff0c\uff1b\uff1a\uff01\uff1f\uff08\uff09\u300c\u300d\uff0c\u061b\u061f]|\s-\s/u,ha=/[;:()\uff1b\uff1a]/u,_a=new Set(["according_to",
"note","translation","act","sums_up","alternative_to"]);function uo({article:e,vocabulary:t},n){let{text:s,lang:o}=e,{span:r}=e.
sentences[n.sentence],i=ga(s,r,o,t.wording?.[o]),a=i.map((_,b)=>{let k=b?s.slice(i[b-1].span[1],_.span[0]):"";return{isStop:!b||
ma.test(k),isStrong:!b||ha.test(k)}}),l=n.slots.flatMap(({field:_,values:b,isInferred:k})=>k?[]:b.flatMap(v=>"at"in v&&v.
at?fo(i,v.at,_):[])),f=l.filter(({field:_})=>!_a.has(_)),c=n.slots.find(({field:_})=>_==="relation")?.values[0],u=c?.is===
"relation"?t.relations[c.id]:null,d=ya(f),p=u?xa($a(u,i),d):null,h=d??p??[0,i.length-1],w=_=>f.some(b=>b.field===_),g=e.
statements.flatMap(({id:_,spans:b})=>b.length===1&&_!==n.id?b:[]);return{article:e,span:r,words:i,stops:a,chosen:l,hull:h,
phrase:wa(i,a,h[0]),cue:p,isTight:w("subject")&&w("object")&&ba(i,l,h),hasSubject:w("subject"),hasObject:w("object"),hasChosen:f.
length>0,before:g.flatMap(([_,b])=>_>=r[0]&&b<=r[1]?fo(i,[_,b],"").map(k=>[k.from,k.to]):[])}}function ga(e,t,n,s){let o=(...l)=>new Set(
l.flatMap(f=>f?.map($)??[])),r=o(s?.determiners),i=o(s?.openers,s?.joiners),a=o(s?.prepositions,s?.small);return H(e,t,n).
map(l=>{let f=$(e.slice(...l)),c=r.has(f),u=i.has(f)&&!c;return{span:l,plain:f,isOpener:u,isDeterminer:c,isSmall:a.has(f)&&
!u&&!c}})}function fo(e,[t,n],s){let o=e.findIndex(({span:i})=>i[1]>t),r=e.filter(({span:i})=>i[0]<n).length-1;return o>=
0&&r>=o?[{field:s,from:o,to:r}]:[]}var ya=e=>e.length?[Math.min(...e.map(({from:t})=>t)),Math.max(...e.map(({to:t})=>t))]:
null;function wa(e,t,n){let s=n;for(;s>0&&e[s-1].isDeterminer&&!t[s].isStop;)s--;return s}function ba(e,t,[n,s]){return e.
slice(n,s+1).every(({isSmall:o,isDeterminer:r},i)=>o||r||t.some(a=>a.from<=n+i&&n+i<=a.to))}function $a({label:e,cues:t},n){
return[e,...t].flatMap(s=>{let o=$(s).match(/[\p{L}\p{N}]+\*?/gu)??[];return n.flatMap((r,i)=>o.length>0&&o.every((l,f)=>n[i+
f]&&ka(l,n[i+f].plain))?[[i,i+o.length-1]]:[])})}function ka(e,t){if(e.endsWith("*"))return t.startsWith(e.slice(0,-1));
if(e===t)return!0;let n=e.slice(0,Math.max(4,e.length-2));return e.length>=4&&t.startsWith(n)&&Math.abs(t.length-e.length)<
4}function xa(e,t){if(!e.length||!t)return e[0]??null;let n=([s,o])=>Math.max(0,t[0]-o,s-t[1]);return[...e].sort((s,o)=>n(
s)-n(o))[0]}var va=9,Oa={isFirst:1.9,isPhrase:1.5,isTightPhrase:2,isFirstChosen:-.9,isPhraseWithoutSubject:-.6,hasDeterminer:1.6,isOpener:-.7,
isCue:.4,afterStrongStop:1,afterOpener:1.2,afterDeterminer:-.4,afterSmall:-1,afterOther:-1.2,stopsBetween:-1.2,wordsBetween:-.1,
insideChosen:-1.8,afterChosen:-1,afterAllChosen:-1.4,afterCue:-1.8,asBefore:-1.4,asLast:1.4,afterQuote:1},Sa={isLast:1.3,
isLastOfAll:-1.6,isLastChosen:.5,isLastOfTight:1.8,isLastOfObject:1.3,isSmall:-2.6,beforeStop:.9,beforeSmall:-1.8,beforeOther:-1.9,
stopsBetween:-.5,wordsBetween:-.2,insideChosen:-.7,beforeChosen:-2.4,beforeCue:-3.2,asBefore:-.6,asLast:1.5};function Pn(e,t){
let n=uo(e,t),{words:s,article:o}=n;if(!s.length)return[o.sentences[t.sentence].span];let r=s.map((l,f)=>po(Oa,Ea(n,f))),
i=s.map((l,f)=>po(Sa,Ma(n,f))),a=r.flatMap((l,f)=>i.slice(f).map((c,u)=>({from:f,to:f+u,weight:l+c})));return a.sort((l,f)=>f.
weight-l.weight),a.slice(0,va+1).map(({from:l,to:f})=>Aa(o.text,[s[l].span[0],s[f].span[1]],n.span))}var po=(e,t)=>Object.
entries(t).reduce((n,[s,o])=>n+e[s]*Number(o),0);function Ea({words:e,stops:t,chosen:n,hull:s,phrase:o,cue:r,isTight:i,hasSubject:a,
before:l},f){let c=e[f-1],u=f>0&&!t[f].isStop;return{isFirst:f===0,isPhrase:f===o,isTightPhrase:f===o&&i,isFirstChosen:f===
s[0],isPhraseWithoutSubject:f===o&&!a,hasDeterminer:f>0&&e[f].isDeterminer,isOpener:e[f].isOpener,isCue:f===r?.[0],afterStrongStop:f>
0&&t[f].isStrong,afterOpener:c?.isOpener??!1,afterDeterminer:c?.isDeterminer??!1,afterSmall:c?.isSmall??!1,afterOther:u&&
!c.isOpener&&!c.isSmall,stopsBetween:mo(t,f+1,s[0]),wordsBetween:Math.max(0,Math.min(12,o-f)),insideChosen:n.some(({from:d,
to:p})=>d<f&&f<=p),afterChosen:f>s[0],afterAllChosen:f>s[1],afterCue:r!==null&&f>r[0],asBefore:l.some(([d])=>d===f),asLast:l.
at(-1)?.[0]===f,afterQuote:l.some(([,d])=>d+1===f)}}function Ma({words:e,stops:t,chosen:n,hull:s,cue:o,isTight:r,hasObject:i,
hasChosen:a,before:l},f){let c=e[f+1];return{isLast:!c,isLastOfAll:!c&&!a,isLastChosen:f===s[1],isLastOfTight:f===s[1]&&
r,isLastOfObject:f===s[1]&&i,isSmall:e[f].isDeterminer||e[f].isSmall||e[f].isOpener,beforeStop:!!c&&t[f+1].isStop,beforeSmall:c?.
isSmall??!1,beforeOther:!!c&&!t[f+1].isStop&&!c.isOpener&&!c.isSmall,stopsBetween:mo(t,s[1]+1,f),wordsBetween:Math.max(0,
Math.min(12,f-s[1])),insideChosen:n.some(({from:u,to:d})=>u<=f&&f<d),beforeChosen:f<s[1],beforeCue:o!==null&&f<o[1],asBefore:l.
some(([,u])=>u===f),asLast:l.at(-1)?.[1]===f}}var mo=(e,t,n)=>Math.min(3,e.slice(t,n+1).filter(({isStop:s})=>s).length),
Ca=["()","[]","{}","\u201C\u201D","\u201E\u201D","\u201E\u201C","\xAB\xBB","\u2018\u2019",'""'];function Aa(e,[t,n],[,s]){
let o=n<s?e[n]:"",r=e.slice(t,n);return Ca.some(([a,l])=>o===l&&(a===l?r.split(a).length%2===0:r.lastIndexOf(a)>r.lastIndexOf(
l)))?[t,n+1]:[t,n]}var ve=(e,t)=>e.quote??Pn(t,e).slice(0,1);function Wn(e,t){let n=String(ve(e,t));return Pn(t,e).filter(s=>String([s])!==
n)}function vt(e,t,n){let{article:s}=t,o=e.slots.some(r=>r.isInferred);return{article:s.id,revision:s.revision,id:e.id,slots:e.
slots.filter(({values:r})=>r.length>0),basis:o?e.basis:null,quote:ve(e,t),backwards:e.backwards,fills:e.id===null?n.at(-1)??
null:null,proposedBy:e.proposedBy}}var ho=e=>e.slots.filter(({values:t})=>t.some(({is:n})=>n==="later")).map(({field:t})=>t),
_o=e=>e.slots.some(t=>t.isInferred)&&!e.basis;var Ta=new Set("Enter Escape Backspace Delete Tab ArrowDown ArrowUp ArrowLeft ArrowRight F1".split(" "));function yo(e){
let{key:t,code:n,shiftKey:s=!1}=e;if(e.isComposing||e.keyCode===229||t==="Dead"||t==="Process")return null;let o=e.getModifierState?.(
"AltGraph")??!1;if((e.ctrlKey||e.metaKey)&&!o)return!e.altKey&&!s&&go(t,n)==="z"?{name:"Undo",isShift:s}:null;if(Ta.has(
t))return{name:t,isShift:s};if([...t].length!==1)return null;if(o||e.altKey)return o?{name:t,isShift:s}:null;let r=Ia(t,
n,s)??go(t,n)??t;return r===t?{name:r,isShift:s}:{name:r,text:t,isShift:s}}var wo=({name:e,text:t=e})=>[...t].length===1?t:null;function go(e,t){if(/^[a-z]$/i.test(e))return e.toLowerCase();let n=/^Key([A-Z])$/.
exec(t)?.[1].toLowerCase();return n&&/\p{L}/u.test(e)?n:null}function Ia(e,t,n){if(/^[0-9]$/.test(e))return e;let s=/^Digit([0-9])$/.
exec(t)?.[1];return s&&!n?s:null}var Qe=["subject","relation","object"],G=e=>({id:null,sentence:e,slots:[],basis:null,quote:null,backwards:[],proposedBy:null}),
T=(e,t)=>e.fields.find(n=>n.id===t)??null,se=(e,t)=>e.fields.find(n=>n.letter===t)??null,Oe=(e,t)=>e.slots.find(n=>n.field===
t)??null,ue=(e,t)=>Oe(e,t)!==null,Ot=e=>e!==null&&!e.isRole&&e.takes.includes("time");function St(e,t,n,{isAdding:s=!1,isInferred:o,
isBeside:r=!1}={}){let i=e.slots.filter(c=>c.field===t),l=i.find(c=>c.isInferred===(o??!1))??(r?null:i[0]??null),f={field:t,
values:s&&l?[...l.values,...n]:n,each:s&&(l?.each??!1),isInferred:o??l?.isInferred??!1};return{...e,slots:[...e.slots.filter(
c=>c!==l),f]}}var Et=(e,t)=>({...e,slots:e.slots.filter(n=>n.field!==t)}),Mt=(e,t,n)=>({...e,slots:e.slots.map(s=>s.field===
t?{...s,...n}:s)});function Fn(e,t){let n=Oe(e,"relation")?.values[0];return n?.is==="relation"&&t.relations[n.id]?.needsObject||
"needed"}function Je(e,t){let n=Fn(e,t)==="none";return Qe.find(s=>!ue(e,s)&&!(s==="object"&&n))??null}var bo=e=>e.slots.
filter(t=>t.isInferred).map(t=>t.field),Un=(e,t)=>e.slots.filter(({field:n,values:s})=>s.length>0&&T(t,n)?.isMany).at(-1)?.
field??null;var ko=3,$o=new WeakMap;function xo(e){let t=$o.get(e.entities);t||(t=La(e.entities),$o.set(e.entities,t));let n=e.article.
lang;return{known:e,lang:n,wording:e.vocabulary.wording?.[n],...t,fields:new Map(e.vocabulary.fields.map(s=>[s.id,s])),relations:Object.
values(e.vocabulary.relations).map(s=>({relation:s,label:$(s.label),inverse:$(s.inverse),cues:s.cues.map($),told:$(`${s.
definition} ${s.use} ${s.example}`)})),statements:new Map(e.article.statements.map(s=>[s.key,s])),named:new Map}}function La(e){
let t=[],n=new Map;for(let[s,o]of e.entries()){let r=[...new Set((o.names.length?o.names:[o.label]).map($))].filter(Boolean);
t.push({entity:o,plain:r,at:s});for(let i of r){let a=Ct(i);if(!a.length)continue;let l=a[0].slice(0,ko),f=n.get(l);f?f.
push({words:a,id:o.id}):n.set(l,[{words:a,id:o.id}])}}return{entities:new Map(e.map(s=>[s.id,s])),searched:t,byBeginning:n}}
var Na=/[\p{L}\p{N}]+/gu,Ct=e=>e.match(Na)??[],vo=(e,t)=>e.byBeginning.get(t.slice(0,ko))??[];var Da=2,Oo=4,Ra=5,So=new WeakMap;function Mo(e,t){let{wording:n}=e.known.vocabulary,s=So.get(n);return s||(s=new Set(Object.
values(n).flatMap(({countries:o})=>Object.entries(o).flatMap(([r,i])=>[r,...i.filter(a=>!a.endsWith("*"))].map($)))),So.
set(n,s)),s.has(t)||Tt(e,t)!==null}var Eo=new WeakMap,At=e=>Co(e).countries;function ja(e){let{entities:t}=e.known,n=new Set(
t.flatMap(({country:s})=>s?[e.entities.get(s)?.type??""]:[]));for(let{types:s}of Object.values(e.known.vocabulary.wording))
for(let{type:o,where:r,words:i}of s)r==="form"&&i.includes("country")&&n.add(o);return t.filter(s=>n.has(s.type))}function Ba(e){
let t=new Map,n=[],s=ja(e),o=new Map(s.flatMap(({id:r,names:i})=>i.map(a=>[$(a),r])));for(let[r,i]of o){let[a,...l]=Ct(r);
if(!a||l.length)continue;t.set(a,i);let f=a.slice(0,Math.max(Oo,a.length-Da));a.length>=Oo&&n.push([f,i])}for(let{countries:r}of Object.
values(e.known.vocabulary.wording))for(let[i,a]of Object.entries(r)){let l=[i,...a].map(f=>o.get($(f))).find(f=>f!==void 0);
for(let f of l?a:[]){let c=$(f);c.endsWith("*")?n.push([c.slice(0,-1),l]):t.set(c,l)}}return{countries:s,words:t,stems:n}}
function Co(e){let{wording:t}=e.known.vocabulary,n=Eo.get(e.entities);if(n?.wording===t)return n;let s={...Ba(e),wording:t};
return Eo.set(e.entities,s),s}function Tt(e,t){let n=Co(e),s=n.words.get(t);if(s)return s;let o=n.stems.find(([r])=>t.startsWith(
r)&&t.length-r.length<=Ra);return o?o[1]:null}function Ao(e,t){for(let n of Ct($(t))){let s=Tt(e,n);if(s)return s}return null}var Pa=3,To=new WeakMap;function Wa(e,t,n){if(e===t)return!0;let s=To.get(n);s||(s=new Set(n.map($)),To.set(n,s));let o=0;
for(;o<e.length&&e[o]===t[o];)o++;for(let r=o;r>=Pa;r--)if(s.has(e.slice(r))&&s.has(t.slice(r)))return!0;return!1}var Fa=[],
Ua=/[\p{L}\p{N}]+/gu;function Se(e,t){let n=e.named.get(t);if(n)return n;let s=qa(e,e.known.article.sentences[t]?.span??
[0,0]);return e.named.set(t,s),s}function qa(e,t){let n=new Set;return qn(e,t).filter(({id:s})=>!n.has(s)&&n.add(s))}function qn(e,[
t,n]){let{plain:s,places:o}=eo(e.known.article.text.slice(t,n)),r=[...s.matchAll(Ua)].map(({0:c,index:u})=>({word:c,from:t+
o[u],to:t+o[u+c.length-1]+1})),i=[],a=e.wording?.endings??Fa;for(let[c,{word:u}]of r.entries()){let d=Tt(e,u);d&&i.push(
{id:d,at:c,length:1,exact:0});for(let p of vo(e,u)){if(c+p.words.length>r.length)continue;let h=0;p.words.every((g,_)=>(g===
r[c+_].word&&h++,Wa(g,r[c+_].word,a)))&&i.push({id:p.id,at:c,length:p.words.length,exact:h})}}i.sort((c,u)=>u.length-c.length||
u.exact-c.exact||c.at-u.at);let l=new Set,f=i.filter(({at:c,length:u})=>{let d=Array.from({length:u},(p,h)=>c+h);if(d.some(
p=>l.has(p)))return!1;for(let p of d)l.add(p);return!0});return f.sort((c,u)=>c.at-u.at),f.map(({id:c,at:u,length:d})=>({
id:c,span:[r[u].from,r[u+d-1].to]}))}function It({sentences:e},{spans:t}){let n=t[0]?.[0];if(n===void 0)return 0;let s=e.findIndex(({span:o})=>o[0]>n);return s<
0?e.length-1:Math.max(0,s-1)}var Ye=(e,t)=>e.statements.filter(n=>n.article===e.id&&It(e,n)===t),Lt=(e,t)=>({...G(It(t,e)),
id:e.id,slots:e.slots,basis:e.basis,quote:e.spans.length?e.spans:null}),Ha=["act","sums_up","alternative_to","note","tra\
nslation"];function Io(e,t,n){let s=new Map(Se(n,t).map(({id:i,span:a})=>[i,a])),o=i=>{let a={...i};"at"in a&&delete a.at;
let l=a.is==="entity"&&s.get(a.id);return a.is==="entity"&&l?{...a,at:l}:a},r=e.slots.filter(({field:i})=>!Ha.includes(i)).
map(i=>({...i,values:i.values.map(o)}));return{...G(t),slots:r,basis:e.basis}}var Hn={line:"",marked:0,hints:[],typed:"",first:null,entity:null,relation:null,part:null,isSelected:!1},Ze={...Hn,field:null,
isAdding:!1,isInferring:!1,isBackwards:!1},y=(e,t)=>({...e,state:{...e.state,...t}}),Z=(e,t)=>({...e,effects:[...e.effects,
t]}),W=(e,t,n)=>Z(e,{does:"say",text:e.known.say(t,n)}),x=({state:e})=>e.draft??G(e.sentence),j=(e,t)=>y(e,{draft:{...t,
proposedBy:null}}),pe=e=>y(e,{...Ze,place:"reading",draft:null}),O=e=>y(e,{...Ze,place:"statement"}),oe=e=>y(e,{...Ze,place:"\
inferred"}),de=e=>y(e,{...Hn,place:"other fields"});function Nt(e){return e?e.takes.includes("relation")?"relation":Ga(e)?
null:e.takes.includes("few")&&e.values.length?"few":e.takes[0]==="entity"||e.takes[0]==="statement"?"choosing":"text":"c\
hoosing"}var Ga=({takes:e,values:t})=>e.includes("flag")||e.includes("few")&&t.length===1;function E(e,t,n={}){let{known:s,
state:o}=e;if(t==="basis")return y(e,{...Ze,place:"basis",field:t,...n});let r=T(s.vocabulary,t),i=Nt(r);if(r&&i===null)
return za(e,r);let a=ue(x(e),t)&&!n.isAdding;return y(e,{...Ze,draft:o.draft??G(o.sentence),place:i??"choosing",field:t,
marked:a?-1:0,...n})}function za(e,t){let n=x(e),s=t.values[0]??"true",o=ue(n,t.id)?Et(n,t.id):St(n,t.id,[{is:"text",text:s}]);
return O(j(e,o))}function V(e){let t=Je(x(e),e.known.vocabulary);return t?E(e,t):O(e)}function S(e,t,n){let{field:s,line:o,
filters:r,isAdding:i,isInferring:a,isBackwards:l}=e.state;if(!s)return e;let f=x(e);if(s==="basis")return O(j(e,{...f,basis:t.
is==="text"?t.text:null}));if(l&&t.is==="statement"){let w=[...f.backwards,{field:s,statement:t.key}];return O(j(e,{...f,
backwards:w}))}let c=a||n!==void 0||void 0,u=c===!0&&Ot(T(e.known.vocabulary,s)),d=St(f,s,[t],{isAdding:i,isInferred:c,isBeside:u}),
p=j(e,n!==void 0&&!d.basis?{...d,basis:n}:d),h=y(p,{filters:{...r,[s]:o}});return i&&(s==="subject"||s==="object")?y(h,{
...Hn,isAdding:!1,place:"jointly"}):a?oe(h):V(h)}var Ee=(e,t)=>t.value.is==="new"?y(e,{place:"new entity",entity:t.value.
entity,first:t.value.at??null,part:null}):S(e,t.value,t.basis),Lo=e=>V(j(e,St(x(e),e.state.field??"",[],{})));function et(e){
let t=x(e),n=t.slots.at(-1);if(!n)return pe(e);let{field:s,values:o}=n,r=o.length>1,i=t.slots.slice(0,-1),a={...t,slots:r?
[...i,{...n,values:o.slice(0,-1)}]:i},l=j(e,a);if(Nt(T(e.known.vocabulary,s))===null)return O(l);let f=e.state.filters[s]??
"";return E(l,s,{line:f,isSelected:f!=="",isAdding:r,marked:0})}function No(e){let{state:t,known:n}=e;return t.isAdding?
V(e):t.isInferring?oe(e):t.field===Je(x(e),n.vocabulary)?et(e):O(e)}function Do(e){let{line:t,draft:n,isInferring:s}=e.state;
return t?y(e,{line:"",marked:0,isSelected:!1}):s?oe(e):n?.slots.length||n?.basis?O(e):pe(e)}function ee(e,t){let n=e.known.
article.sentences.length-1,s=Math.max(0,Math.min(n,t));return y(e,{sentence:s,statement:s===e.state.sentence?e.state.statement:
null,hints:[]})}var Gn=(e,t)=>O(y(e,{draft:t,sentence:t.sentence,statement:null,filters:{}}));function tt(e,t){let n=e.known.
article.statements.find(s=>s.key===t);return n?y(ee(e,It(e.known.article,n)),{statement:t}):e}var I=({state:e})=>e.line==="",Bo=({state:e},{name:t})=>e.rows.find(({digit:n})=>n===Number(t));function Ka(e,t){let{line:n}=e.
state;return Bo(e,t)?n===""||t.text===void 0&&!n.includes("\\")&&/[\p{L}\p{M}]$/u.test(n):!1}function Ro({state:e,...t},n){
let s=Math.max(0,Math.min(e.rows.length-1,e.marked+n));return{...t,state:{...e,marked:s}}}function Va(e){let{line:t,rows:n,
marked:s,field:o,isAdding:r}=e.state;if(t===""&&s<0&&!r&&o&&ue(x(e),o))return V(e);let i=n[Math.max(0,s)];return i?Ee(e,
i):t.trim()&&o?Xa(e,o,t.trim()):e}function Xa(e,t,n){let{takes:s=[],isRole:o=!1}=T(e.known.vocabulary,t)??{};return s.includes(
"text")?S(e,{is:o?"words":"text",text:n}):s.includes("number")||s.includes("time")?S(e,{is:"text",text:n}):e}function Dt(e,t){
let n=[...Qe,null],s=n.indexOf(Qe.includes(e.state.field??"")?e.state.field:null),o=n[s+t];return o?E(e,o):O(e)}function Qa(e){
let t=Un(x(e),e.known.vocabulary);return t?E(e,t,{isAdding:!0}):e}var B={keys:["1\u20139"],name:"take",when:Ka,does:(e,t)=>Ee(
e,Bo(e,t))},te={keys:["a\u2026z"],name:"filter",when:()=>!1,does:e=>e},P=[{keys:["ArrowDown"],name:"mark next",does:e=>Ro(
e,1)},{keys:["ArrowUp"],name:"mark before",does:e=>Ro(e,-1),isRare:!0}],Rt={keys:["Enter"],name:"take what is marked",does:Va},
Te={keys:[","],name:"one more value",when:e=>I(e)&&Un(x(e),e.known.vocabulary)!==null,does:Qa},me=[{keys:["Backspace"],name:"\
back",when:I,does:No},{keys:["Escape"],name:"leave",does:Do},{keys:["Tab"],name:"next field",isRare:!0,when:(e,{isShift:t})=>!t,
does:e=>Dt(e,1)},{keys:["Tab"],name:"field before",isRare:!0,when:({state:e},{isShift:t})=>t&&e.field!==Qe[0],does:e=>Dt(
e,-1)}],Ie={keys:["?"],name:"all keys",when:I,does:e=>y(e,{isHelpOpen:!0})},Le={keys:["Backspace"],name:"clear",isRare:!0,
when:({state:e})=>e.isSelected,does:e=>y(e,{line:"",isSelected:!1,marked:0})},Po={keys:["0"],name:"nobody named",when:I,
does:e=>e.state.field==="object"&&Fn(x(e),e.known.vocabulary)!=="needed"?Lo(e):S(e,{is:"nobody"})},jt={keys:["."],name:"\
as last time",when:e=>I(e)&&jo(e).length>0,does:e=>S(e,jo(e)[0])};function jo({known:e,state:t}){return e.article.statements.
find(({key:s})=>s===t.last)?.slots.find(({field:s})=>s===t.field)?.values??[]}function Ja(e){let{line:t,rows:n,marked:s}=e.state,o=n[s];return o?S(e,o.value):t.trim()?S(e,{is:"text",text:t.trim()}):
x(e).basis?O(e):W(e,"choose a basis by its digit, or write one")}var Wo={name:"Basis",writes:()=>!0,bindings:()=>[{...B,
when:(e,t)=>e.state.line===""&&!!B.when?.(e,t)},{keys:["a\u2026z"],name:"your own words",when:()=>!1,does:e=>e},{keys:["\
Enter"],name:"take what is written",does:Ja},...P,{keys:["Backspace"],name:"back",when:({state:e})=>e.line==="",does:e=>O(
y(e,{line:""}))},...me.filter(({keys:e})=>!e.includes("Backspace"))]};function zn(e,t){let n=t.join(" ");return e===n?0:e.startsWith(n)?1:t.every(s=>e.includes(s))?t.every(s=>Ya(e,s))?2:3:null}
function Ya(e,t){for(let n=e.indexOf(t);n>=0;n=e.indexOf(t,n+1))if(to(e,n))return!0;return!1}var Fo=new WeakMap;function Za(e){let t=Fo.get(e);return t||(t=e.map(n=>({rule:n,words:n.words.map(s=>$(s).split(" "))})),
Fo.set(e,t)),t}function Uo(e,t,n){let s=e.words.map($),o=Za(t.types).filter(({rule:f})=>f.type in n.types);if(Vn(e,t)>0)
return Kn(t);let r=nl(s,t),[i,a]=[null,0];for(let{rule:f,words:c}of o)if(el.includes(f.where))for(let u of c){let d=sl(f.
where,u,s,r),p=d<0?0:u.filter(h=>!h.startsWith("*")).length+1-d/(s.length+1);p>a&&([i,a]=[f.type,p])}if(i)return i;let l={
before:$(e.before),after:$(e.after),form:rl(e,s)};for(let{rule:f,words:c}of o)if(c.some(u=>ol(f.where,u,s,l)))return f.type;
return null}var el=["head","first","any"],Kn=e=>e.types.find(({where:t,words:n})=>t==="form"&&n.includes("names"))?.type??
null;function Vn({words:e,isCountry:t},n){let s=e.map(o=>$(o).replace(/\.$/,""));for(let o=Math.min(tl,e.length-1);o>0;o--){
let r=e.slice(o);if(n.titles.includes(s.slice(0,o).join(" "))&&r.every(Bt)&&!(r.length===1&&t(s[o])))return o}return 0}var tl=3,
Bt=e=>/^\p{Lu}/u.test(e);function nl(e,t){let n=e.findIndex((s,o)=>o>0&&t.prepositions.includes(s));return(n<0?e.length:
n)-1}function qo(e,t){return e==="*"?!0:e.endsWith("*")?t.startsWith(e.slice(0,-1)):e.startsWith("*")?t.endsWith(e.slice(
1))&&t.length>e.length+1:e===t}function sl(e,t,n,s){let o=n.length-t.length;for(let r=0;r<=o;r++){if(e==="first"&&r>0)return-1;
let i=r+t.length-1;if(!(e==="head"&&(r>s||i<s))&&t.every((a,l)=>qo(a,n[r+l])))return e==="any"?r:0}return-1}function ol(e,t,n,{
before:s,after:o,form:r}){if(e==="form"){let[a]=t;return a.includes("*")?r==="name"&&qo(a,n[0]):a===r}let i=t.join(" ");
return e==="before"?` ${s}`.endsWith(` ${i}`):e==="after"&&o.startsWith(i)&&!/^[\p{L}\p{N}]/u.test(o.slice(i.length))}function rl({
words:e,isCountry:t},n){return e.length===1&&/^\p{Lu}{2,}\p{L}?$/u.test(e[0])?"acronym":e.every(Bt)?e.length>1?e.length<
5?"names":"":t(n[0])?"country":"name":/[^s]s$/.test(n[n.length-1])?"plural":""}var Ho=60;function zo(e,t){let{article:n}=e.known,{text:s,lang:o}=n,[r,i]=il(e,ke(s,t)),a={before:s.slice(Math.max(0,r-Ho),
r).trimEnd(),after:s.slice(i,i+Ho).trimStart()},l=new Set(qn(e,[r,i]).map(({id:f})=>f));return Vo(e,s.slice(r,i),o,a,[...l])}
function Ko(e,t){let n=t.trim().replace(/\s+/g," ");return Vo(e,n,e.lang,{before:"",after:""},[])}function Vo(e,t,n,s,o){
let{wording:r}=e,{vocabulary:i}=e.known,a=H(t,[0,t.length],n).map(([b,k])=>t.slice(b,k)),l=Go(t,r);if(!r||!a.length)return{
label:l,lang:n,type:"",country:null,aliases:[],isLocal:!1,members:[]};a[a.length-1]=Go(a[a.length-1],r);let f={words:a,...s,
isCountry:b=>Mo(e,b)},c=Uo(f,r,i)??"",u=c!==""&&c===Kn(r),d=u?Vn(f,r):0,p=a.slice(d),h=p.length>1&&d>0?l.slice(l.indexOf(
p[0])):l,w=p[p.length-1],g=At(e).some(b=>b.type===c)?null:Ao(e,l),_=!u&&al(a,r);return{label:h,lang:n,type:c,country:g,aliases:u&&
p.length+d>1&&w!==h?[w]:[],isLocal:_,members:_&&o.length>1?o:[]}}function il(e,[t,n]){let{text:s}=e.known.article;for(let o of e.
wording?.articles??[]){let r=s.slice(t,t+o.length),i=s.slice(t+o.length,n);if(r.toLowerCase()===o&&/^\s+\S/u.test(i))return ke(
s,[t+o.length,n])}return[t,n]}function Go(e,t){for(let n of t?.possessives??[])if(e.length>n.length+1&&e.endsWith(n))return e.
slice(0,-n.length);return e}function al(e,t){let n=e.map(s=>s.toLowerCase());return t.unnamed.some(s=>` ${n.join(" ")} `.
startsWith(` ${s} `))&&(e.length===1||!e.slice(1).every(Bt))}var Xn="Statement";function Pt(e,t,n){if(n.includes(t))return!0;let s=e.types[t];return s?s.broader.some(o=>n.includes(o))?
!0:s.isAbstract&&n.some(o=>e.types[o]?.broader.includes(t)):!1}function ll(e,t){switch(t.is){case"entity":return e.entities.
get(t.id)?.type??null;case"new":return t.entity.type;case"statement":case"later":return Xn;default:return null}}var Wt=(e,t)=>e.
slots.find(n=>n.field===t)?.values??[];function Me(e,t){let[n]=Wt(t,"relation");return n?.is==="relation"?e.known.vocabulary.
relations[n.id]??null:null}function Qn(e,t,n,s){return s.every(o=>{if(o.is==="words")return n==="object"&&t.words;let r=ll(
e,o);return r===null?!0:r===Xn?t[n].includes(r):Pt(e.known.vocabulary,r,t[n])})}function Jn(e,t,n){return t?t.id!=="subj\
ect"&&t.id!=="object"?t.types.length?t.types:null:Me(e,n)?.[t.id]??null:null}function Xo(e,t,n){if(!t.takes.includes("st\
atement"))return!1;let s=Me(e,n);return!s||t.id!=="subject"&&t.id!=="object"?!0:s[t.id].includes(Xn)}function Qo(e,t,n){
return t.id!=="object"?t.words:Me(e,n)?.words??!1}var he=9,Ne=100;function Jo(e,{line:t,draft:n,sentence:s}){let o=e.known.article.sentences[s]?.relations??[],r=new Map(o.
map((c,u)=>[c.relation,{why:c.why,k:u}])),i=$(t),a=[],[l,f]=[Wt(n,"subject"),Wt(n,"object")];for(let c of e.relations){let u=i?
cl(c,i):0;if(u===null)continue;let d=Qn(e,c.relation,"subject",l)&&Qn(e,c.relation,"object",f)?0:1,p=r.get(c.relation.id);
a.push({relation:c.relation,rank:u*2+d,k:p?.k??o.length+1,why:p?.why??""})}return a.sort((c,u)=>c.rank-u.rank||c.k-u.k||
u.relation.uses-c.relation.uses||(c.relation.label<u.relation.label?-1:1)),a.slice(0,Ne).map(({relation:c,why:u},d)=>({value:{
is:"relation",id:c.id},label:c.label,lang:null,why:u,digit:d<he?d+1:null}))}function cl(e,t){if(e.label.startsWith(t)||e.
relation.id.startsWith(t))return 0;let n=t.split(" ");return Ft(e.label,n)?1:e.cues.some(s=>Ft(s,n))||Ft(e.inverse,n)?2:
Ft(e.told,n)?3:null}var Ft=(e,t)=>t.every(n=>e.startsWith(n)||e.includes(` ${n}`));var nt=9;function Yo(e,t){let n=e.fields.get(t.field??"")??null;return t.line?t.line.startsWith("#")?ul(e,t.line.slice(1)):
pl(e,t,n):fl(e,t,n)}var Yn=(e,t,n,s)=>({value:s?{is:"entity",id:e.id,at:s}:{is:"entity",id:e.id},label:e.label,lang:e.lang,
why:t,digit:n});function fl(e,{draft:t,sentence:n,recent:s,last:o},r){let{say:i}=e.known,a=[],l=Se(e,n),f=new Set(l.map(
({id:_})=>_));for(let[_,{id:b,span:k}]of l.entries())a.push(Yn(e.entities.get(b),i("named here"),_<nt-1?_+1:null,k));let c=o&&
r&&Xo(e,r,t)?e.statements.get(o):null,u=Jn(e,r,t),d=[...new Set(s)].filter(_=>!f.has(_)&&e.entities.has(_));for(let _ of d)
f.add(_);let p=d.map(_=>[e.entities.get(_),i("recent")]);for(let{entity:_}of e.searched)!f.has(_.id)&&Zo(e,_)&&p.push([_,
""]);let h=new Map(p.map(([_])=>[_,!u||Pt(e.known.vocabulary,_.type,u)]));p.sort(([_,b],[k,v])=>Number(h.get(k))-Number(
h.get(_))||+(v!=="")-+(b!=="")||(b?d.indexOf(_.id)-d.indexOf(k.id):k.uses-_.uses));let w=a.length,g=c?nt-1:nt;for(let[_,
b]of p.slice(0,Ne))w++,a.push(Yn(_,b,w<=g?w:null));return c&&a.splice(Math.min(a.length,nt-1),0,er(c,nt,i("saved last"))),
a}var Zo=({known:{article:e}},t)=>t.local===null||t.local===`${e.coder}/${e.id}`;function er({key:e,id:t,words:n},s,o){let r=[
n.subject,n.relation,n.object].filter(Boolean).join(" \u2013 ");return{value:{is:"statement",key:e},label:`#${t} ${r}`,lang:null,
why:o,digit:s}}function ul(e,t){let n=$(t).split(" ").filter(Boolean);return[...e.statements.values()].filter(s=>{let o=$(
`${s.id} ${s.words.subject} ${s.words.relation} ${s.words.object}`);return n.every(r=>o.startsWith(r)||o.includes(` ${r}`))}).
slice(0,Ne).map((s,o)=>er(s,o<he?o+1:null,""))}function pl(e,{line:t,draft:n,sentence:s,recent:o},r){let i=$(t).split(" ").
filter(Boolean),a=Jn(e,r,n),l=new Map(Se(e,s).map(({id:d,span:p})=>[d,p])),f=[];for(let{entity:d,plain:p}of e.searched){
if(!Zo(e,d))continue;let h=1/0;for(let _ of p){let b=zn(_,i);b!==null&&b<h&&(h=b)}if(h===1/0)continue;let w=!a||Pt(e.known.
vocabulary,d.type,a)?0:1,g=l.has(d.id)?0:o.includes(d.id)?1:2;f.push({entity:d,rank:h*6+w*3+g,at:f.length})}f.sort((d,p)=>d.
rank-p.rank||p.entity.uses-d.entity.uses||d.at-p.at);let{say:c}=e.known,u=f.slice(0,Ne).map(({entity:d},p)=>{let h=l.has(
d.id)?"named here":o.includes(d.id)?"recent":"";return Yn(d,h&&c(h),p<he?p+1:null,l.get(d.id))});return f.some(({rank:d})=>d<
6)||u.push(...dl(e,t.trim(),r,n,u.length)),u}function dl(e,t,n,s,o){if(!t)return[];let{say:r,article:i}=e.known,a=[];return n&&
Qo(e,n,s)&&a.push({is:"words",text:t}),a.push({is:"new",entity:Ko(e,t)}),a.map((l,f)=>({value:l,label:t,lang:i.lang,why:r(
l.is==="new"?"new entity":"plain words"),digit:o+f<he?o+f+1:null}))}function tr(e,{field:t,line:n}){let s=$(n).split(" ").
filter(Boolean),o=t==="country";return(o?At(e):Object.values(e.known.vocabulary.types).filter(i=>!i.isAbstract).map(({id:i,
label:a})=>({id:i,label:a,uses:0}))).map(i=>({one:i,rank:zn($(i.label),s)})).filter(({rank:i})=>i!==null).sort((i,a)=>Number(
i.rank)-Number(a.rank)||a.one.uses-i.one.uses||(i.one.label<a.one.label?-1:1)).slice(0,Ne).map(({one:i},a)=>({value:o?{is:"\
entity",id:i.id}:{is:"text",text:i.id},label:i.label,lang:null,why:"",digit:a<he?a+1:null}))}var sr="when",ml=/\d{4}(?:-\d\d){0,2}/;function or(e,{field:t,line:n,sentence:s,last:o}){let{article:r}=e.known,i=n.trim(),
a=$(i),l=i?nr(e,i,[0,i.length]).map(p=>({...p,at:void 0})):[],f=r.sentences[s]?.span??[0,0],c=[...nr(e,r.text,f),...hl(e,
t??sr),...gl(e,o)],u=[...l,...c.filter(({when:p,why:h})=>$(p).includes(a)||$(h).includes(a))],d=new Map;for(let p of u)d.
has(`${p.when}${p.basis?"i":""}`)||d.set(`${p.when}${p.basis?"i":""}`,p);return[...d.values()].map(({when:p,why:h,basis:w,
at:g})=>({value:g?{is:"text",text:p,at:g}:{is:"text",text:p},label:p,lang:null,why:h,digit:null,...w?{basis:w}:{}}))}function nr({
known:{article:e,say:t},wording:n},s,o){return Xe(s,o,n,e.published).flatMap(({span:r,stated:i,concluded:a})=>{let l=`\u201C${s.
slice(...r)}\u201D`,f={words:l,day:e.published},c=a.map(({when:u,how:d})=>({when:u,why:l,basis:t(`time_${d}`,f),at:r}));
return i?[{when:i,why:l,at:r},...c]:c})}function hl({known:{say:e},statements:t},n){return[...t.values()].reverse().flatMap(
s=>s.slots.flatMap(o=>{let[r]=o.values;if(o.field!==n||r?.is!=="text")return[];let i=e("as for",{statement:s.id});return[
o.isInferred?{when:r.text,why:i,basis:_l(s,i)}:{when:r.text,why:i}]}))}var _l=({basis:e},t)=>e?.startsWith(t.replace(/#.*/,
"#"))&&e.length<t.length+3?e:t;function gl({known:{article:e,say:t},statements:n},s){let o=e.published;if(!$t(o))return[];
let r=[],i=s?n.get(s):[...n.values()].at(-1),a=i?.slots.find(f=>f.field===sr)?.values[0],l=a?.is==="text"?ml.exec(a.text)?.[0]:
null;if(i&&l&&l<o){let f=t("time_since",{statement:i.id,day:o});r.push({when:`[${l}..${o}]`,why:f,basis:f})}for(let[f,c]of[
[o,"time_day"],[`[..${o}]`,"time_until"]])r.push({when:f,why:t(c,{day:o}),basis:t(c,{day:o})});return r}var Zn=(e,t,n,s)=>({value:{is:"text",text:e},label:t,lang:null,why:n,digit:s<he?s+1:null});function rr(e,t){let n=e.fields.
get(t.field??"");if(!n)return[];if(n.takes.includes("time"))return or(e,t);let{text:s,sentences:o}=e.known.article,r=o[t.
sentence]?.span??[0,0],i=[],a=Bn(e,r);if(n.takes.includes("number")&&i.push(...a.map(({value:c,span:u})=>({text:c,at:u}))),
n.takes.includes("text")){let c=n.takes.includes("number")?a.map(u=>wl(e,u.span,r)):[];for(let u of[...c,...jn(e,n,r)])i.
push({text:s.slice(...u),at:u})}let l=$(t.line);return[...new Map(i.filter(c=>$(c.text).startsWith(l)).map(c=>[c.text,c])).
values()].map(c=>({value:{is:"text",...c},label:c.text,lang:null,why:c.text===s.slice(...c.at)?"":`\u201C${s.slice(...c.
at)}\u201D`,digit:null}))}var yl=5;function wl({known:e,lang:t,wording:n},[s,o],[,r]){let{text:i}=e.article,a=new Set([...n?.
openers??[],...n?.joiners??[],...(n?.prepositions??[]).slice(1)]),l=o;for(let[f,c]of H(i,[o,r],t).slice(0,yl)){if(!/^\s+$/.
test(i.slice(l,f))||a.has(i.slice(f,c).toLowerCase()))break;l=c}return[s,l]}function ir(e,{line:t}){let n=$(t),{say:s}=e.
known;return[...e.statements.values()].filter(o=>o.basis&&$(o.basis).includes(n)).reverse().map(({id:o,basis:r},i)=>Zn(r,
s("as for",{statement:o}),r??"",i))}function ar(e,{field:t}){return(e.fields.get(t??"")?.values??[]).map((s,o)=>Zn(s,s,"",
o))}function lr(e,{line:t,draft:n}){let s=$(t),o=Me(e,n)?.roles??[],r=e.known.vocabulary.fields.filter(({id:a,everywhere:l,
isRole:f,label:c})=>!bl.includes(a)&&(!f||l||o.includes(a))&&` ${$(c)}`.includes(` ${s}`)),i=(a,l)=>o.includes(a)?0:l===
null?1:2;return r.map(a=>({field:a,rank:i(a.id,a.letter)})).sort((a,l)=>a.rank-l.rank).map(({field:a},l)=>Zn(a.id,a.label,
"",l))}var bl=["subject","relation","object"];function z(e,t){switch(t.place){case"choosing":return Yo(e,t);case"relation":case"new relation":return Jo(e,t);case"text":
return rr(e,t);case"basis":return ir(e,t);case"few":return ar(e,t);case"other fields":return lr(e,t);case"new entity":return tr(
e,t);default:return[]}}var $l=2,cr=e=>new Set(e?.values.flatMap(t=>"id"in t?[t.id]:"key"in t?[t.key]:[])),Ut=(e,t)=>[...e].some(n=>t.has(n));function kl({
relations:e},t,n){if(Ut(t,n))return 2;let s=[t,n].map(o=>new Set([...o].flatMap(r=>[r,...e[r]?.broader??[]])));return Ut(
s[0],s[1])?1:0}function fr(e,{article:t,vocabulary:n}){let[s,o,r]=["subject","relation","object"].map(a=>cr(Oe(e,a)));return t.
statements.filter(a=>a.coder===t.coder&&a.article===t.id&&a.id!==e.id).map(a=>{let l=u=>cr(a.slots.find(d=>d.field===u)),
f=Number(Ut(s,l("subject")))+Number(Ut(r,l("object"))),c=kl(n,o,l("relation"));return{stated:a,score:c&&f?c+f:f===2?2:0}}).
filter(({score:a})=>a>=$l).sort((a,l)=>l.score-a.score).map(({stated:a})=>a)}var X=[..."fjdkslaghrueiwovncmtybpqxz"];function ur(e,t,n=()=>!0){let s=[...e.keys()].sort((a,l)=>Number(n(e[l]))-Number(
n(e[a]))||a-l),o=xl(e.length),r=s.map((a,l)=>({letters:o[l],span:e[a],statement:null}));r.sort((a,l)=>a.span[0]-l.span[0]);
let i=t.slice(0,9).map((a,l)=>({letters:`${l+1}`,span:null,statement:a.key}));return[...r,...i]}function xl(e){let t=0;for(;X.
length-t+t*X.length<e&&t<X.length;)t++;let n=X.slice(0,X.length-t),s=X.slice(X.length-t).flatMap(r=>X.map(i=>r+i)),o=[...n,
...s];return o.length>=e?o.slice(0,e):X.flatMap(r=>X.flatMap(i=>X.map(a=>r+i+a))).slice(0,e)}var pr=1;function vl({state:e,known:t}){let{article:n}=t,{sentence:s,last:o}=e,r=Array.from({length:pr},(l,f)=>s-1-f),i=Array.
from({length:pr},(l,f)=>s+1+f);return[s,...r,...i].flatMap(l=>Ye(n,l)).sort((l,f)=>+(f.key===o)-+(l.key===o))}function es(e,t){
let{text:n,lang:s,sentences:o}=e.known.article,{span:r}=o[e.state.sentence],i=new Set(e.known.vocabulary.wording?.[s]?.small),
a=([l,f])=>!i.has(n.slice(l,f).toLowerCase());return ur(H(n,r,s),t?vl(e):[],a)}var De=e=>y(e,{place:"words",hints:es(e,!0),
typed:"",first:null,line:""}),qt=e=>y(e,{place:"quote",hints:es(e,!1),typed:"",first:null,isAdding:!1});function Re(e,t){
let n=Math.max(0,Math.min(e.known.article.sentences.length-1,e.state.sentence+t)),s=y(e,{sentence:n,typed:""});return y(
s,{hints:es(s,e.state.place==="words"&&e.state.first===null)})}function je({hints:e,typed:t},n){let s=t+n;return{hint:e.
find(o=>o.letters===s)??null,typed:e.some(o=>o.letters.startsWith(s))?s:""}}function Ht(e){return e.state.typed?y(e,{typed:""}):
e.state.first?y(e,{first:null}):null}var Gt=(e,t)=>[Math.min(e[0],t[0]),Math.max(e[1],t[1])];function Q(e){let{place:t,field:n,part:s,line:o,recent:r,last:i}=e.state,a=x(e),l=o.replaceAll("\\","");return{place:t,field:s??
n,line:l,draft:a,sentence:a.sentence,recent:r,last:i}}var Ol=["place","field","part","line","draft","sentence","recent",
"last","isAdding"];function st(e,t,n){let{state:s}=e;if(n&&Ol.every(i=>n[i]===s[i]))return e;let o=t.rows?t.rows(e):t.writes(
s)?z(e.index,Q(e)):[],r=El(e)?-1:Math.min(s.marked,o.length-1);return{...e,state:{...s,rows:o,marked:r}}}var Sl=/^[\dX?~%/.[\]{},-]+$/;
function El({state:{place:e,field:t,line:n},known:s}){return e==="basis"?!0:e!=="text"||n===""?!1:Sl.test(n)||!T(s.vocabulary,
t)?.takes.includes("time")}var ts=({state:e,known:t})=>T(t.vocabulary,e.field)?.takes??[],Ml=e=>ts(e).every(t=>t==="statement")&&T(e.known.vocabulary,
e.state.field)?.isMany;function Cl(e){let{field:t,line:n}=e.state;return t!=="act"?z(e.index,Q(e)):n===""?Al(e):z(e.index,
{...Q(e),line:`#${n.replace(/^#/,"")}`})}var Al=e=>fr(x(e),e.known).map(({key:t,id:n,spans:s,words:{subject:o,relation:r,
object:i}},a)=>({value:{is:"statement",key:t},label:`#${n} ${[o,r,i].filter(Boolean).join(" \u2013 ")}`,lang:null,why:s.
map(([l,f])=>e.known.article.text.slice(l,f)).join(" \u2026 "),digit:a<9?a+1:null})),zt={name:"Choosing",writes:()=>!0,rows:Cl,
bindings:()=>[B,te,{keys:[" ","'"],name:"words",when:I,does:De},{keys:["#"],name:"statements",when:e=>I(e)&&ts(e).includes(
"statement"),does:e=>y(e,{line:"#",marked:0})},Te,Po,jt,{keys:[">"],name:"later",when:e=>I(e)&&ts(e).includes("statement"),
does:e=>S(e,{is:"later"})},{keys:["^"],name:"from the other end",when:e=>I(e)&&!!Ml(e),does:e=>y(e,{isBackwards:!e.state.
isBackwards}),isRare:!0},{keys:["\\"],name:"digits are text",when:({state:e})=>!e.line.includes("\\"),does:e=>y(e,{line:`${e.
state.line}\\`,isSelected:!1}),isRare:!0},Rt,...P,Le,...me,Ie]};function Kt(e){let t=e.map(s=>s[0]?.toLowerCase()),n=[];for(let[s,o]of e.entries()){let r=t.filter((a,l)=>l!==s),i=[...o.
toLowerCase()].filter(a=>/[a-z]/.test(a));n.push(i.find(a=>!r.includes(a)&&!n.includes(a))??"")}return n}function dr({state:e,known:t},{name:n}){let s=T(t.vocabulary,e.field)?.values??[];return s[Kt(s).indexOf(n)]??null}var mr={
name:"One of few",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"underlined letter",when:(e,t)=>dr(e,t)!==null,does:(e,t)=>S(
e,{is:"text",text:dr(e,t)??""})},{keys:["Enter"],name:"the default",does:e=>V(j(e,Et(x(e),e.state.field??"")))},{keys:["\
Backspace","Escape"],name:"back",does:O}],rows:({state:e,known:t})=>(T(t.vocabulary,e.field)?.values??[]).map(n=>({value:{
is:"text",text:n},label:n,lang:null,why:"",digit:null}))};function ns(e,t){let n=x(e),s=Oe(n,t),r=n.slots.some(({field:i,isInferred:a})=>i===t&&!a)&&Ot(T(e.known.vocabulary,t));return!s||
s.values.length===0||r?E(e,t,{isInferring:!0,marked:0}):oe(j(e,Mt(n,t,{isInferred:!s.isInferred})))}var hr={name:"Inferr\
ed",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"mark a field",when:({known:e},{name:t})=>se(e.vocabulary,t)?.isInferable??
!1,does:(e,{name:t})=>ns(e,se(e.known.vocabulary,t)?.id??"")},{keys:["Enter"],name:"give the basis",does:e=>bo(x(e)).length?
E(e,"basis",{marked:-1}):O(e)},{keys:[" "],name:"other fields",does:e=>y(de(e),{isInferring:!0})},{keys:["Backspace","Es\
cape"],name:"back",does:O}]};var _r=e=>t=>V(j(t,Mt(x(t),t.state.field??"",{each:e}))),gr={name:"Several values",writes:()=>!1,bindings:()=>[{keys:["1",
"Enter"],name:"jointly: one statement",does:_r(!1)},{keys:["2"],name:"each: several statements",does:_r(!0)},{keys:[","],
name:"one more value",does:e=>E(e,e.state.field??"",{isAdding:!0})},{keys:["Backspace"],name:"take back last",does:et},{
keys:["Escape"],name:"leave",does:O}]};function Vt(e){let t=T(e.known.vocabulary,e.state.field);return y(e,{place:Nt(t)??"choosing",hints:[],typed:"",first:null})}
function ot(e,t){let{first:n}=e.state;return n?Tl(e,Gt(n,t)):y(e,{first:t,typed:""})}function Tl(e,t){let{index:n,known:s}=e,
o=ke(s.article.text,t),r=s.article.text.slice(...o),i=$(r),a=`${s.article.coder}/${s.article.id}`,l=n.searched.find(({entity:c,
plain:u})=>u.includes(i)&&(c.local===null||c.local===a)),f=Vt(e);return f.state.place==="text"?S(f,{is:"text",text:r,at:o}):
l?S(f,{is:"entity",id:l.entity.id,at:o}):ss(e)&&!/\p{Lu}/u.test(r)?S(f,{is:"words",text:r,at:o}):y(f,{place:"new entity",
entity:zo(n,o),first:o,part:null})}function ss(e){let{field:t}=e.state;if(t==="object")return Me(e.index,x(e))?.words??!1;
let n=T(e.known.vocabulary,t);return n?n.words||n.takes.includes("text"):!1}var yr={name:"Words",writes:()=>!1,bindings:()=>[
{keys:["a\u2026z"],name:"first, then last word",does:(e,t)=>{let{hint:n,typed:s}=je(e.state,t.name);return n?.span?ot(y(
e,{typed:""}),n.span):y(e,{typed:s})}},{keys:["1\u20139"],name:"statement in the margin",when:({state:e},t)=>e.first===null&&
je(e,t.name).hint?.statement!==void 0,does:(e,t)=>S(Vt(e),{is:"statement",key:je(e.state,t.name).hint?.statement??""})},
{keys:["Enter"],name:"only this word",when:({state:e})=>e.first!==null,does:e=>ot(e,e.state.first)},{keys:["ArrowDown"],
name:"letters on the next sentence",does:e=>Re(e,1),isRare:!0},{keys:["ArrowUp"],name:"letters on the sentence before",does:e=>Re(
e,-1),isRare:!0},{keys:[" "],name:"more",does:de},{keys:["Backspace"],name:"take back a letter",does:e=>Ht(e)??Vt(e)},{keys:[
"Escape"],name:"back",does:Vt}]};var at=({state:e})=>e.entity,Be=(e,t)=>y(e,{entity:{...at(e),...t},part:null,line:"",marked:0,isSelected:!1}),rt=(e,t=()=>"")=>n=>{
let s=t(at(n));return y(n,{part:e,line:s,isSelected:s!=="",marked:0})},it=e=>y(e,{part:null,line:"",isSelected:!1});function wr(e,t){
let{part:n,line:s}=e.state,o=at(e),r=s.trim();switch(n){case"type":return t?.value.is==="text"?Be(e,{type:t.value.text}):
e;case"country":return t?.value.is==="entity"?Be(e,{country:t.value.id}):e;case"members":{if(t?.value.is!=="entity")return it(
e);let{id:i}=t.value,{members:a}=o,l=a.includes(i)?a.filter(f=>f!==i):[...a,i];return y(Be(e,{members:l}),{part:n})}case"\
alias":return r?Be(e,{aliases:[...o.aliases,r]}):it(e);default:return r?Be(e,{label:r}):it(e)}}function Il(e){let{entity:t,
first:n}=e.state;return t?S(e,n?{is:"new",entity:t,at:n}:{is:"new",entity:t}):e}function Ll(e){let{first:t}=e.state,n=t?
e.known.article.text.slice(...t):at(e).label;return S(e,t?{is:"words",text:n,at:t}:{is:"words",text:n})}function Nl({...e}){
let{field:t,isAdding:n,isInferring:s,line:o}=e.state;return E(e,t??"",{isAdding:n,isInferring:s,line:o,isSelected:o!==""})}
var Dl=[{keys:["Enter"],name:"make it",does:Il},{keys:["t"],name:"type",does:rt("type")},{keys:["c"],name:"country",does:rt(
"country")},{keys:["n"],name:"name",does:rt("label",({label:e})=>e)},{keys:["a"],name:"alias",does:rt("alias")},{keys:["\
l"],name:"local or corpus",does:e=>Be(e,{isLocal:!at(e).isLocal})},{keys:["m"],name:"members",does:rt("members")},{keys:[
"w"],name:"plain words, no entity",when:ss,does:Ll},{keys:["Backspace","Escape"],name:"back",does:Nl}],Rl=[{...B,does:(e,{
name:t})=>wr(e,e.state.rows.find(({digit:n})=>n===Number(t)))},te,...P,{keys:["Enter"],name:"take it",does:e=>wr(e,e.state.
rows[e.state.marked])},{keys:["Backspace"],name:"back",when:I,does:it},{keys:["Escape"],name:"leave",does:it}];function jl(e){
let{part:t,line:n}=e.state;return t==="type"||t==="country"?z(e.index,Q(e)):t!=="members"||!n?[]:z(e.index,{...Q(e),place:"\
choosing",field:null}).filter(({value:s})=>s.is==="entity")}var br={name:"New entity",writes:({part:e})=>e!==null,rows:jl,
bindings:({part:e})=>e===null?Dl:Rl};var Pe=["label","parent","definition"];function $r(e,t){let{part:n,line:s,relation:o}=e.state,r=Pe.indexOf(n??""),i=n===
"parent"?t?.value.is==="relation"?t.value.id:"":s.trim();if(!i||!o)return W(e,"write it, or choose one");let a={...o,[Pe[r]]:i};
return r+1<Pe.length?y(e,{relation:a,part:Pe[r+1],line:"",marked:0}):S(e,{is:"new relation",...a})}function Bl(e){let t=Pe.
indexOf(e.state.part??"");if(t<=0)return E(e,"relation");let n=Pe[t-1],s=n==="parent"?"":e.state.relation?.label??"";return y(
e,{part:n,line:s,isSelected:s!=="",marked:0})}var Pl=({state:e})=>e.part==="parent",kr={name:"New relation",writes:()=>!0,
rows:e=>Pl(e)?z(e.index,Q(e)):[],bindings:({part:e})=>[...e==="parent"?[{...B,when:(t,n)=>!!B.when?.(t,n),does:(t,{name:n})=>$r(
t,t.state.rows.find(({digit:s})=>s===Number(n)))},te,...P]:[],{keys:["Enter"],name:"go on",does:t=>$r(t,t.state.rows[t.state.
marked])},{keys:["Backspace"],name:"back",when:I,does:Bl},{keys:["Escape"],name:"leave",does:t=>E(t,"relation")}]};var Xt={name:"Relation",writes:()=>!0,bindings:()=>[B,te,...P,Rt,Te,jt,{keys:["+"],name:"none fits",when:I,does:e=>y(e,{
place:"new relation",part:"label",relation:{label:"",parent:"",definition:""}})},{keys:[" "],name:"more",when:I,does:de},
Le,...me,Ie]};function Ce(e,t){let n=x(e),s=Je(n,e.known.vocabulary);if(s)return E(e,s);if(_o(n))return E(e,"basis",{marked:-1});let o=Z(
e,{does:"save",saving:vt(n,e.known,e.state.open),thenNext:t}),r=y(o,{pending:n,sentence:n.sentence,filters:{}});return t?
E(y(r,{draft:G(n.sentence)}),"subject"):pe(r)}function Wl(e){let t=x(e),{article:n}=e.known,s=n.statements.find(({id:r,coder:i})=>r===
t.id&&i===n.coder),o=s!==void 0&&JSON.stringify(t)===JSON.stringify(Lt(s,n));return!t.slots.length||o?pe(e):W(pe(y(e,{aside:[
t,...e.state.aside]})),"set aside; n takes it up again")}var Qt={name:"Statement",writes:()=>!1,bindings:()=>[{keys:["En\
ter"],name:"save",does:e=>Ce(e,!1)},{keys:["n"],name:"save, next",does:e=>Ce(e,!0)},{keys:["i"],name:"inferred",does:oe},
{keys:["q"],name:"quote",does:qt},Te,{keys:[" "],name:"other fields",does:de},{keys:["j","ArrowDown"],name:"next sentenc\
e",does:e=>ee(e,e.state.sentence+1)},{keys:["k","ArrowUp"],name:"sentence before",does:e=>ee(e,e.state.sentence-1)},{keys:[
"a\u2026z"],name:"fields",when:({known:e},{name:t})=>se(e.vocabulary,t)!==null,does:(e,{name:t})=>E(e,se(e.known.vocabulary,
t)?.id??"")},{keys:["Backspace"],name:"take back last",does:et},{keys:["Escape"],name:"set aside",does:Wl},{keys:["Tab"],
name:"field before",isRare:!0,when:(e,{isShift:t})=>t,does:e=>Dt(e,-1)},Ie]};var Fl=({state:e})=>e.field===null?Qt:e.field==="relation"?Xt:zt;function Jt(e){let{field:t,isAdding:n,isInferring:s,isBackwards:o}=e.
state;return t!==null?E(e,t,{isAdding:n,isInferring:s,isBackwards:o}):s?oe(e):O(e)}function xr(e){let{say:t}=e.known,n=Jt(
e),s=$(e.state.line),o=e.state.field!==null;return Fl(e).bindings(n.state).filter(({keys:r,when:i})=>/^[^\p{L}\s]$/u.test(
r[0])&&(!i||i(n,{name:r[0],isShift:!1}))).map(({keys:r,name:i})=>({sign:r[0],label:t(i)})).filter(({label:r})=>` ${$(r)}`.
includes(` ${s}`)).map(({sign:r,label:i},a)=>({value:{is:"text",text:r},label:i,lang:null,why:r,digit:o&&a<9?a+1:null}))}
function Ul(e){let{field:t,isInferring:n}=e.state;return t!==null?xr(e):[...z(e.index,Q(e)),...n?[]:xr(e)]}function vr(e,t){
if(t?.value.is!=="text")return e;let{text:n}=t.value;return/^[^\p{L}]$/u.test(n)?{...Jt(e),again:{name:n,isShift:!1}}:e.
state.isInferring?ns(e,n):E(e,n)}var Or={name:"Other fields",writes:()=>!0,rows:Ul,bindings:()=>[{...B,does:(e,{name:t})=>vr(
e,e.state.rows.find(({digit:n})=>n===Number(t)))},te,...P,{keys:["Enter"],name:"take what is marked",does:e=>vr(e,e.state.
rows[e.state.marked])},{keys:["Backspace"],name:"back",when:I,does:Jt},{keys:["Escape"],name:"leave",does:e=>e.state.line?
y(e,{line:"",marked:0}):Jt(e)}]};var ql=({state:e})=>e.proposals[e.proposal]??null;function Hl({proposer:e,fields:t,quote:n},s){let o=t.filter(({isFilled:r})=>r).
map(({field:r,values:i})=>({field:r,values:i,each:!1,isInferred:!1}));return{...G(s),slots:o,quote:n,proposedBy:e}}function Yt(e){
let t=ql(e);return t?y(e,{draft:Hl(t,e.state.sentence),filters:{}}):e}var Sr=(e,t)=>{let{length:n}=e.state.proposals;return n?
y(e,{proposal:t%n}):Er(e)},Er=e=>y(pe(e),{proposals:[],proposal:0});function Gl(e){let{proposals:t,proposal:n}=e.state;return Sr(
y(e,{proposals:t.filter((s,o)=>o!==n)}),n)}var Mr={name:"Draft",writes:()=>!1,bindings:()=>[{keys:["Enter"],name:"take a\
s it is",does:e=>Ce(O(Yt(e)),!1)},{keys:["n"],name:"take, next",does:e=>Ce(O(Yt(e)),!0)},{keys:["q"],name:"other words",
does:e=>qt(O(Yt(e)))},{keys:["p"],name:"next draft",does:e=>Sr(e,e.state.proposal+1)},{keys:["a\u2026z"],name:"opens tha\
t field",when:({known:e},{name:t})=>se(e.vocabulary,t)!==null,does:(e,{name:t})=>E(Yt(e),se(e.known.vocabulary,t)?.id??"")},
{keys:["Delete"],name:"not this",does:Gl},{keys:["Escape"],name:"no draft",does:Er}]};function Cr(e,t){let n=x(e),s=e.state.isAdding?[...ve(n,e.known),...t]:t;return O(j(e,{...n,quote:[...s].sort((o,r)=>o[0]-
r[0])}))}function Zt(e,t){let{first:n}=e.state;return n?Cr(e,[ke(e.known.article.text,Gt(n,t))]):y(e,{first:t,typed:""})}
function zl(e){let t=ve(x(e),e.known),[n]=t[0],[,s]=t[t.length-1];return e.state.first?Ce(Zt(e,[Math.max(s,e.state.first[1]),
Math.max(s,e.state.first[1])]),!1):y(e,{first:[n,n]})}function Kl(e){let{text:t,lang:n}=e.known.article;return Wn(x(e),e.
known).slice(0,9).map((s,o)=>({value:{is:"words",text:t.slice(...s),at:s},label:t.slice(...s),lang:n,why:"",digit:o+1}))}
var Ar={name:"Quote",writes:()=>!1,rows:Kl,bindings:()=>[{keys:["1\u20139"],name:"other likely words",when:({state:e},{name:t})=>e.
first===null&&Number(t)<=e.rows.length,does:(e,{name:t})=>Cr(e,[Wn(x(e),e.known)[Number(t)-1]])},{keys:["a\u2026z"],name:"\
first, then last word",does:(e,t)=>{let{hint:n,typed:s}=je(e.state,t.name);return n?.span?Zt(y(e,{typed:""}),n.span):y(e,
{typed:s})}},{keys:["Enter"],name:"keep beginning; then end, and save",does:zl},{keys:["+"," "],name:"one more piece",does:e=>y(
e,{isAdding:!e.state.isAdding})},{keys:["ArrowDown"],name:"letters on the next sentence",does:e=>Re(e,1),isRare:!0},{keys:[
"ArrowUp"],name:"letters on the sentence before",does:e=>Re(e,-1),isRare:!0},{keys:["Backspace"],name:"take back a lette\
r",does:e=>Ht(e)??O(e)},{keys:["Escape"],name:"back",does:O}]};var os=({state:e,known:t})=>t.article.statements.find(({key:n})=>n===e.statement)??null,lt=({state:e,known:t})=>Ye(t.article,
e.sentence),Ir=e=>os(e)??lt(e)[0]??null,Vl=({known:e},t)=>e.article.sentences[t].nothing!==null||Ye(e.article,t).length>
0;function Xl(e){let{length:t}=e.known.article.sentences;for(let n=1;n<=t;n++){let s=(e.state.sentence+n)%t;if(!Vl(e,s))
return ee(e,s)}return W(e,"every sentence is coded")}function Ql(e){let[t,...n]=e.state.aside;return t?Gn(y(e,{aside:n}),
t):E(y(e,{draft:G(e.state.sentence),filters:{}}),"subject")}function Jl(e){let t=Ir(e);return t?Gn(e,Lt(t,e.known.article)):
W(e,"this sentence has no statement yet")}function Yl(e){let{state:t,known:n}=e,s=os(e)??n.article.statements.find(({key:o})=>o===
t.last)??Ir(e);return s?O(y(e,{draft:Io(s,t.sentence,e.index),filters:{}})):W(e,"there is no statement to copy yet")}function Zl(e){
let t=os(e);if(t)return Z(e,{does:"delete",statement:t.key});let[n,...s]=e.state.aside;return n?W(y(e,{aside:s,dropped:n}),
"discarded"):W(e,"no statement is marked")}function ec(e){let{dropped:t,aside:n}=e.state;return t?y(e,{dropped:null,aside:[
t,...n]}):Z(e,{does:"undo"})}function tc(e){let{sentence:t}=e.state;return lt(e).length>0?W(e,"this sentence has stateme\
nts"):Z(e,{does:"nothing here",sentence:t,is:e.known.article.sentences[t].nothing===null})}function Tr(e,t){let n=lt(e),
s=n.findIndex(({key:r})=>r===e.state.statement),o=n[s<0?t>0?0:n.length-1:s+t];return o?tt(e,o.key):e}var Lr={name:"Readi\
ng",writes:()=>!1,bindings:()=>[{keys:["j","ArrowDown"],name:"next",does:e=>ee(e,e.state.sentence+1)},{keys:["k","ArrowU\
p"],name:"back",does:e=>ee(e,e.state.sentence-1)},{keys:["u"],name:"next uncoded",does:Xl},{keys:["n"],name:"new stateme\
nt",does:Ql},{keys:["0"],name:"nothing here",does:tc},{keys:["1\u20139"],name:"mark a statement",when:(e,{name:t})=>Number(
t)<=lt(e).length,does:(e,{name:t})=>tt(e,lt(e)[Number(t)-1].key),isRare:!0},{keys:["ArrowRight"],name:"mark the next sta\
tement",does:e=>Tr(e,1),isRare:!0},{keys:["ArrowLeft"],name:"mark the statement before",does:e=>Tr(e,-1),isRare:!0},{keys:[
"e","Enter"],name:"change",does:Jl},{keys:["d"],name:"copy of last",does:Yl},{keys:["Delete"],name:"delete",does:Zl},{keys:[
"z","Undo"],name:"undo",does:ec},{keys:["p"],name:"draft",does:e=>Z(e,{does:"propose",sentence:e.state.sentence})},{keys:[
"/"],name:"find",does:e=>Z(e,{does:"search"})},{keys:["!"],name:"problems",does:e=>Z(e,{does:"open problems"})},{keys:["\
?"],name:"all keys",does:e=>y(e,{isHelpOpen:!0})}]};function nc(e){let{line:t,rows:n,marked:s,field:o}=e.state,r=n[s];return r?Ee(e,r):t.trim()?S(e,{is:"text",text:t.trim()}):
o&&ue(x(e),o)?V(e):e}var Nr={name:"Text",writes:()=>!0,bindings:()=>[{keys:["Enter"],name:"take what is marked, or writt\
en",does:nc},{keys:[" "],name:"words",when:I,does:De},...P,Le,...me]};var F={reading:Lr,choosing:zt,relation:Xt,text:Nr,basis:Wo,statement:Qt,few:mr,inferred:hr,words:yr,quote:Ar,"new entity":br,
"new relation":kr,"other fields":Or,jointly:gr,draft:Mr};function ct(e,t,n,s){let o={state:e,known:n,index:s,effects:[]};
if(e.isHelpOpen){let a=["Escape","?","F1"].includes(t.name);return{state:a?{...e,isHelpOpen:!1}:e,effects:[],isCommand:a}}
if(t.name==="F1")return{state:{...e,isHelpOpen:!0},effects:[],isCommand:!0};let r=Dr(o,t);if(r)return{...We(o,r.does(o,t)),
isCommand:!0};let i=F[e.place].writes(e)?oc(e,t):null;return{state:i===null?e:rs(e,i,n,s),effects:[],isCommand:!1}}function rs(e,t,n,s){
let o={state:e,known:n,index:s,effects:[]};return We(o,y(o,{line:t,marked:0,isSelected:!1})).state}function We(e,t){let n=t;
for(;n.again;){let r=n.again,i=st({...n,again:void 0},F[n.state.place],null);n=Dr(i,r)?.does(i,r)??i}let{state:s,effects:o}=st(
n,F[n.state.place],e.state);return{state:s,effects:o}}function Dr(e,t){return F[e.state.place].bindings(e.state).find(s=>s.
keys.some(o=>sc(o,t))&&(!s.when||s.when(e,t)))??null}function sc(e,t){return e==="1\u20139"?/^[1-9]$/.test(t.name):e==="\
a\u2026z"?/^[a-z]$/.test(t.name):e===t.name}function oc({line:e,isSelected:t},n){let s=wo(n);return s!==null?t?s:e+s:n.name===
"Backspace"&&e?[...e].slice(0,-1).join(""):null}var rc={Enter:"\u23CE",Backspace:"\u232B",Delete:"Del",Escape:"Esc",Tab:"\u21E5",ArrowDown:"\u2193",ArrowUp:"\u2191",ArrowLeft:"\
\u2190",ArrowRight:"\u2192"," ":"\u2423"};function Rr({keys:e,name:t}){let[n]=e,s=/\u2026|\u2013/.test(n);return{shown:rc[n]??
n,name:t,press:s?null:{name:n,isShift:!1}}}var jr=e=>F[e.place].bindings(e).filter(({isRare:t})=>!t).map(Rr),Br=e=>Object.
entries(F).map(([t,{name:n,bindings:s}])=>({place:t,name:n,keys:s({...e,part:null}).map(Rr)}));var Pr=new WeakMap;function Fe(e,t){let n=Pr.get(e);return n||(n=new Map(e.map(s=>[s.id,s])),Pr.set(e,n)),n.get(t)??null}
function Wr(e,t){switch(e.is){case"entity":return Fe(t.entities,e.id)?.label??e.id;case"new":return e.entity.label;case"\
relation":return t.vocabulary.relations[e.id]?.label??e.id;case"new relation":return e.label;case"statement":{let n=t.article.
statements.find(({key:i})=>i===e.key);if(!n)return e.key;let{subject:s,relation:o,object:r}=n.words;return`#${n.id} ${[s,
o,r].filter(Boolean).join(" \u2013 ")}`}case"later":return t.say("the next statement");case"words":case"text":return e.text;case"\
nobody":return t.say("nobody named")}}var Ue=(e,t)=>e.statements.find(n=>n.key===t),J=({vocabulary:e},t)=>e.fields.find(n=>n.id===t),en=(e,t)=>e?.slots.find(n=>n.
field===t&&n.values.length>0);function _e(e,t){let n=Wr(t,e);return t.is==="new"?{text:n,lang:t.entity.lang}:t.is==="wor\
ds"?{text:`\u201C${n}\u201D`,lang:e.article.lang}:{text:n,lang:t.is==="entity"?Fe(e.entities,t.id)?.lang??null:null}}var is=4,
ic=74;function Fr(e){let t=e.split(/\s+/);return e.length<ic||t.length<=2*is?e:`${t.slice(0,is).join(" ")} \u2026 ${t.slice(
-is).join(" ")}`}var ac=["subject","relation","object"];function Ur({known:e,state:t}){let{say:n,article:s}=e,o=s.sentences[t.sentence];if(!t.
draft){let r=o?.isTitle?n("title"):n("sentence_n",{n:t.sentence});return m`<h2 class="claim"><span>${r}</span></h2>`}return m`<h2 class="claim">
    <span>
      ${ac.map((r,i)=>m`${i>0&&m`<i> \u2013 </i>`}<${lc} known=${e} state=${t} field=${r} />`)}
      ${t.draft.id&&m` <small>${n("edits",{id:t.draft.id})}</small>`}
    </span>
  </h2>`}function lc({known:e,state:t,field:n}){let s=en(t.draft,n);if(t.field===n)return m`<mark aria-label=${e.say("op\
en")}>${" ? "}</mark>`;if(!s)return m`<i>\u2026</i>`;let o=` ${e.say("and")} `;return s.values.map((r,i)=>{let{text:a,lang:l}=_e(
e,r);return m`${i>0&&o}<bdi lang=${l}>${s.isInferred?`[${a}]`:a}</bdi>`})}function Hr({known:e,state:t,preview:n}){return m`<div class="detail" role="group" tabindex="0" aria-label=${e.say("deta\
il")}>${cc(e,t,n)}</div>`}var qr=(e,{vocabulary:{relations:t}})=>e.replace(/`(\w+)`/g,(n,s)=>`\u201C${t[s]?.label??s.replaceAll(
"_"," ")}\u201D`);function cc(e,t,n){let{say:s}=e,o=t.rows[t.marked];if(t.place==="relation"&&o?.value.is==="relation"){
let a=e.vocabulary.relations[o.value.id];return m`<p><b>${a.label}</b> <i>${s("use")}</i> ${qr(a.use||a.definition,e)}</p>
      <p>${a.avoid&&m`<i>${s("not_for")}</i> ${qr(a.avoid,e)}`}</p>`}if(t.place==="reading"){let a=Ue(e.article,t.statement),
l=a?.problems[0],f=a?.spans.map(([c,u])=>e.article.text.slice(c,u)).join(" \u2026 ");return a&&m`<p><q>${f}</q></p>${l&&
m`<p class="problem">${l.message}</p>`}`}if(n&&(t.place==="statement"||t.place==="inferred"||t.place==="quote")){let{tie:a,
plain:l,problems:f}=n,[c]=f;return m`<p><i>${s("tie")}</i> <b>${a??s("no_tie")}</b></p>
      <p>
        <i>${s("plain_triple")}</i> <b>${s(l.is?"yes":"no")}</b>${l.why.length>0&&` (${l.why.join(", ")})`}
      </p>
      ${c&&m`<p class=${c.severity==="error"?"problem":"doubt"}>${c.message} ${c.hint}</p>`}`}let r=`help_${t.place.replaceAll(
" ","_")}`,i=s(r,{name:o?_e(e,o.value).text:""});return i!==r&&m`<p><i>${i}</i></p>`}var Gr=new WeakMap;function Kr(e){let t=Gr.get(e);if(t)return t;let n=[];for(let[s,o]of e.sentences.entries()){let r=n.at(
-1);r?.number===o.paragraph&&r.isTitle===o.isTitle?r.sentences.push({number:s,sentence:o}):n.push({number:o.paragraph,sentences:[
{number:s,sentence:o}],isTitle:o.isTitle})}return Gr.set(e,n),n}var zr=new WeakMap;function ft(e){let t=zr.get(e);if(t)return t;
let n=e.sentences.map(()=>[]),s=e.statements.filter(({spans:o})=>o.length);for(let o of s.sort((r,i)=>r.spans[0][0]-i.spans[0][0]))
n[Ae(e,o.spans[0][0])]?.push(o);return zr.set(e,n),n}function Ae({sentences:e},t){let[n,s]=[0,e.length-1];for(;n<s;){let o=n+
s+1>>1;e[o].span[0]<=t?n=o:s=o-1}return n}var ut=(e,t)=>ft(e)[t].length?"coded":e.sentences[t].nothing?"nothing":"open";
function tn({statements:e}){return[...new Set(e.flatMap(({words:t})=>t.by?[t.by]:[]))]}var fc=3,nn=(e,t)=>t===null?0:1+e.
indexOf(t)%fc,uc=3;function Vr(e){let t=[];return e.map(({spans:n})=>{let s=new Set(t.filter(r=>pc(r.spans,n)).map(({lane:r})=>r)),
o=0;for(;s.has(o)&&o<uc-1;)o+=1;return t.push({lane:o,spans:n}),o})}var pc=(e,t)=>e.some(([n,s])=>t.some(([o,r])=>n<r&&o<
s));var sn=class extends q{render({known:t,corpus:n,current:s,saved:o,press:r}){let{article:i,say:a}=t,l=i.sentences.filter(
(u,d)=>ut(i,d)==="open").length,f=i.statements.reduce((u,d)=>u+d.problems.length,0),c=a("head_counts",{read:i.sentences.
length-l,all:i.sentences.length,statements:i.statements.length});return m`<header>
      <h1>
        <button type="button" class="plain" onClick=${()=>r("articles")} title=${a("all_articles")}>
          <bdi lang=${i.lang}>${i.title}</bdi>
        </button>
      </h1>
      <span class="about">${[i.published,a("coder",{name:n.coder})].filter(Boolean).join(" \xB7 ")}</span>
      <${as} article=${i} current=${s} say=${a} />
      <span class="counts">${c}</span>
      ${f>0&&m`<button type="button" class="plain problems" onClick=${()=>r("problems")}>${a("problems_n",{n:f})}</button>`}
      <${dc} saved=${o} say=${a} />
    </header>`}},dc=({saved:e,say:t})=>m`<span class=${`saved is-${e.is}`} role="status">
    ${e.is==="nothing"?"":e.words||t(`saved_${e.is}`,{at:e.at})}
  </span>`,mc=40,as=class extends q{render({article:t,current:n,say:s}){let o=t.sentences.length,r=Math.ceil(o/mc),i=Array.
from({length:Math.ceil(o/r)},(l,f)=>{let c=Array.from({length:Math.min(r,o-f*r)},(p,h)=>f*r+h),u=c.map(p=>ut(t,p)),d=u.includes(
"open")?"open":u.includes("coded")?"coded":"nothing";return C(`is-${d}`,c.includes(n)&&"now")}),a=s("strip",{n,all:o-1});
return m`<span class="strip" role="img" aria-label=${a}>${i.map(l=>m`<i class=${l} />`)}</span>`}};var on=class extends D{element=K();componentDidMount(){this.element.current.showModal()}render({known:t,state:n,hasLetters:s,
letters:o,press:r}){let{say:i,vocabulary:a}=t;return m`<dialog
      class="help"
      ref=${this.element}
      aria-labelledby="all-keys"
      onCancel=${l=>{l.preventDefault(),r("Escape")}}
      onKeyDown=${l=>{l.stopPropagation(),!(l.key!=="?"&&l.key!=="F1")&&(l.preventDefault(),r("Escape"))}}
    >
      <div class="top">
        <h2 id="all-keys">${i("all_keys")}</h2>
        <label>
          <input type="checkbox" checked=${s} onChange=${({currentTarget:l})=>o(l.checked)} />
          ${" "}${i("single_letters")}
        </label>
        <button type="button" autofocus onClick=${()=>r("Escape")}><kbd>Esc</kbd> ${i("close")}</button>
      </div>
      <div class="columns">
        ${Br(n).map(({place:l,name:f,keys:c})=>m`<section key=${l}>
            <h3>${i(f)}</h3>
            ${c.map(({shown:u,name:d})=>m`<p key=${u+d}><kbd>${u}</kbd> ${i(d)}</p>`)}
          </section>`)}
        <section>
          <h3>${i("fields")}</h3>
          ${a.fields.map(({id:l,letter:f,label:c})=>f&&m`<p key=${l}><kbd>${f}</kbd> ${c}</p>`)}
        </section>
      </div>
    </dialog>`}};var ls=e=>document.getElementById(`sentence-${e}`)?.firstChild??null;function cs(e,[t,n]){let s=[];for(let o=Ae(e,t);o<e.
sentences.length;o+=1){let[r,i]=e.sentences[o].span;if(r>=n)break;let a=ls(o);!a||i<=t||s.push(new StaticRange({startContainer:a,
startOffset:Math.max(t,r)-r,endContainer:a,endOffset:Math.min(n,i)-r}))}return s}var hc=["sentence","named","marked","qu\
ote","first"];function fs(e,t,n){for(let s of n)s in t||CSS.highlights.delete(s);for(let[s,o]of Object.entries(t)){let r=new Highlight(
...o.flatMap(i=>cs(e,i)));r.priority=hc.indexOf(s)+1,CSS.highlights.set(s,r)}return new Set(Object.keys(t))}function Xr(e){
return Jr(e,e.statements.filter(({words:t,spans:n})=>t.by!==null&&n.length),"said")}function Qr(e,t){let n=ft(e)[t.sentence]??
[];return Jr(e,n.filter(({words:s})=>s.by===null),"own")}function Jr(e,t,n){let s=tn(e),o=Vr(t),r={};for(let[i,{words:a,
marks:l,spans:f}]of t.entries()){let c=`${n}-${nn(s,a.by)}-${l.length?"held":"plain"}-${o[i]}`;r[c]=[...r[c]??[],...f]}return r}var _c=20,gc=2,Yr=400;function rn({words:e,isDenied:t,marks:n},s){let o=[e.subject,e.relation,e.object].filter(Boolean).
join(" \u2013 ");return[(t?`${s("not")} `:"")+o,...e.by?[s("according_to",{name:e.by})]:[],...n].join(", ")}var an=class extends D{state={
from:0,to:2e3};element=K();componentDidMount(){this.scroller=this.element.current.closest(".reading"),this.scroller.addEventListener(
"scroll",this.look,{passive:!0}),this.look()}componentWillUnmount(){this.scroller?.removeEventListener("scroll",this.look)}componentDidUpdate(){
this.place()}shouldComponentUpdate(t,n){let s=this.props;return Object.keys(t).some(r=>t[r]!==s[r])||n.from!==this.state.
from||n.to!==this.state.to}look=()=>{let{top:t,bottom:n}=this.scroller.getBoundingClientRect(),o=[...this.scroller.querySelectorAll(
".paragraph")].filter(a=>{let l=a.getBoundingClientRect();return l.bottom>t-Yr&&l.top<n+Yr}),[r,i]=[o[0]?.firstElementChild,
o.at(-1)?.lastElementChild].map(a=>Number(a instanceof HTMLElement?a.dataset.sentence:0));this.setState({from:r,to:i})};place(){
let{known:t}=this.props,n=this.element.current.getBoundingClientRect().top,s=new Map(t.article.statements.map(i=>[i.key,
i])),o=0,r=[];for(let i of this.element.current.children){let a=s.get(i.dataset.statement??""),l=a?wc(t.article,a)-n:0,f=Math.
max(o,Math.round(l));r.push([i,f]),o=f+_c+gc}for(let[i,a]of r)i.style.top=`${a}px`}render({known:t,current:n,statement:s,
fresh:o,letters:r,open:i},{from:a,to:l}){let{article:f,say:c}=t,u=tn(f),d=yc(f).filter(({number:p})=>p>=a&&p<=l);return m`<div class="cards" ref=${this.
element} role="group" aria-label=${c("statements_beside")}>
      ${d.map(({stated:p,number:h})=>{let{key:w,words:g,isDenied:_,marks:b,problems:k}=p,v=C("card",`claimant-${nn(u,g.by)}`,
b.length>0&&"held",h===n&&"current",w===s&&"open",w===o&&"fresh",k.length>0&&"has-problems");return m`<button
          type="button"
          tabindex="-1"
          key=${w}
          class=${v}
          data-statement=${w}
          aria-label=${rn(p,c)}
          title=${rn(p,c)}
          onClick=${()=>i(p)}
        >
          ${r[w]&&m`<kbd class="label">${r[w]}</kbd>`}${_&&m`<b>${c("not")}</b> `}
          ${b.length>0&&m`<i>${b[0]}</i> `}<bdi>${g.subject}</bdi> \u2013 ${g.relation} \u2013 <bdi>${g.object}</bdi>
        </button>`})}
    </div>`}},Zr=new WeakMap;function yc(e){let t=Zr.get(e);if(t)return t;let s=e.statements.filter(({spans:o})=>o.length).
sort((o,r)=>o.spans[0][0]-r.spans[0][0]).map(o=>({stated:o,number:Ae(e,o.spans[0][0])}));return Zr.set(e,s),s}function wc(e,{
spans:[[t,n]]}){let[s]=cs(e,[t,Math.min(n,t+1)]);if(!s)return 0;let o=document.createRange();return o.setStart(s.startContainer,
s.startOffset),o.setEnd(s.endContainer,s.endOffset),o.getBoundingClientRect().top}var ei=new Set(["subject","relation","object"]);function ti({known:e,state:t,quote:n}){let{draft:s,field:o,place:r}=t,{say:i,
article:a}=e;if(!s)return m`<div class="slots" />`;let l=s.slots.filter(d=>!ei.has(d.field)&&d.values.length>0),f=o&&o!==
"basis"&&!ei.has(o)&&!l.some(d=>d.field===o)?[o]:[],c=r==="basis"||s.basis||s.slots.some(({isInferred:d})=>d),u=n.map(([
d,p])=>Fr(a.text.slice(d,p))).join(" \u2026 ");return m`<div class="slots" role="group" tabindex="0" aria-label=${i("fur\
ther_fields")}>
    <dl>
      ${l.map(d=>m`<div key=${d.field} class=${C("slot",d.field===o&&"open")}>
          <dt><${ln} known=${e} id=${d.field} /></dt>
          <dd><${bc} known=${e} slot=${d} /></dd>
        </div>`)}
      ${f.map(d=>m`<div key=${d} class="slot open">
          <dt><${ln} known=${e} id=${d} /></dt>
          <dd>\u2026</dd>
        </div>`)}
      ${c&&m`<div class=${C("slot",r==="basis"&&"open")}>
        <dt>${i("basis")}</dt>
        <dd>${s.basis??i("basis_asked")}</dd>
      </div>`}
      ${u&&m`<div class=${C("slot",r==="quote"&&"open")}>
        <dt>${i("quote")}</dt>
        <dd><q lang=${a.lang}>${u}</q></dd>
      </div>`}
    </dl>
    ${n.length>0&&a.sentences[s.sentence]?.isTitle&&m`<p class="note">${i("headline_quote")}</p>`}
  </div>`}function ln({known:e,id:t}){let n=J(e,t),s=n?.label??t,o=n?.letter?s.toLowerCase().indexOf(n.letter):-1;return o<
0?s:m`${s.slice(0,o)}<u>${s[o]}</u>${s.slice(o+1)}`}function bc({known:e,slot:t}){let n=t.each?" / ":` ${e.say("and")} `;
return m`${t.values.map((s,o)=>{let{text:r,lang:i}=_e(e,s);return m`${o>0&&n}<bdi lang=${i}>${r}</bdi>`})}${t.isInferred&&
m` <small>${e.say("inferred")}</small>`}`}function ni({known:e,state:t}){let{say:n,article:s}=e,o=t.proposals[t.proposal];if(!o)return null;let r=o.fields.filter(
({isFilled:a})=>a),i=o.fields.filter(({isFilled:a})=>!a);return m`<div class="choices drafted">
    <p class="asks">${n("draft_of",{name:o.proposer,n:t.proposal+1,all:t.proposals.length})}</p>
    ${r.map(a=>m`<div class="row drafted" key=${a.field}>
        <kbd>${J(e,a.field)?.letter??"\u2423"}</kbd>
        <span class="name"><small><${ln} known=${e} id=${a.field} /></small> <b>${$c(e,a)}</b></span>
        <span class="why">${[a.rule,kc(a)].filter(Boolean).join(" \xB7 ")}</span>
      </div>`)}
    ${i.length>0&&m`<p class="note">
        ${n("draft_shown")}
        ${i.map(a=>m`${" "}<kbd>${J(e,a.field)?.letter??"\u2423"}</kbd>${" "}
            ${J(e,a.field)?.label??a.field}, \u201c${a.from.map(([l,f])=>s.text.slice(l,f)).join(" \u2026 ")}\u201d`)}
      </p>`}
  </div>`}var $c=(e,{values:t})=>t.map(n=>_e(e,n).text).join(` ${e.say("and")} `),kc=({right:e})=>e===null?"":`${Math.round(
100*e)} %`;function si(e){let{place:t}=e.state;return t==="reading"?m`<${vc} ...${e} />`:t==="statement"||t==="inferred"?m`<${Sc} ...${e} />`:
t==="draft"?m`<${ni} ...${e} />`:t==="few"?m`<${xc} ...${e} />`:t==="new entity"?m`<${Ec} ...${e} />`:m`<${oi} ...${e} />`}
function oi({known:{say:e},state:t,hands:n}){let{rows:s,marked:o,place:r,first:i,typed:a,line:l}=t,f=r==="words"||r==="q\
uote";return m`<div class="choices">
    <div id="choices" role="listbox" aria-label=${e("choices")}>
      ${s.map((c,u)=>m`<div
          key=${u}
          id=${`choice-${u}`}
          role="option"
          class=${C("row",u===o&&"marked")}
          aria-selected=${String(u===o)}
          aria-label=${[c.digit,c.label,c.why].filter(Boolean).join(", ")}
          onMouseDown=${ge}
          onClick=${()=>n.take(c)}
        >
          ${c.digit===null?m`<kbd class="none" />`:m`<kbd>${c.digit}</kbd>`}
          <bdi class="name" lang=${c.lang}>${c.label}</bdi>
          <span class="why">${c.why}</span>
        </div>`)}
    </div>
    ${f&&m`<p class="asks">${e(i?"last_word":"first_word")} ${a&&m`<kbd>${a}</kbd>`}</p>`}
    ${!s.length&&!f&&l&&m`<p class="asks">${e("nothing_found")}</p>`}
  </div>`}function xc({known:{say:e},state:t,hands:n}){let s=Kt(t.rows.map(({label:o})=>o));return m`<div class="choices" role="group" aria-label=${e(
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
  </div>`}var ge=e=>e.preventDefault();function vc({known:e,state:t,hands:n}){let{article:s,say:o}=e,{nothing:r}=s.sentences[t.
sentence]??{},i=ft(s)[t.sentence]??[];return m`<div class="choices">
    ${i.length>0&&m`<div id="choices" role="listbox" tabindex="0" aria-label=${o("statements_here")}>
      ${i.map((a,l)=>m`<div
          key=${a.key}
          id=${`choice-${l}`}
          role="option"
          class=${C("row","stated",a.sign,a.key===t.statement&&"marked")}
          aria-selected=${String(a.key===t.statement)}
          aria-label=${rn(a,o)}
          onClick=${()=>n.mark(a.key)}
        >
          <small>${a.id}</small>
          <span class="name">
            ${a.isDenied&&m`<b>${o("not")}</b> `}<bdi>${a.words.subject}</bdi> \u2013 <b>${a.words.relation}</b> \u2013${" "}
            <bdi>${a.words.object}</bdi>
            <small>${Oc(a,o)}</small>
          </span>
        </div>`)}
    </div>`}
    ${r&&m`<p class="note done">${o("nothing_here",r)}</p>`}
    ${!r&&!i.length&&m`<p class="asks">${o("not_coded")}</p>`}
  </div>`}var Oc=({words:e,marks:t},n)=>[e.by?n("according_to",{name:e.by}):n("of_author"),...t].join(" \xB7 ");function Sc({
known:e,state:t,shown:n,hands:s}){let{vocabulary:o,say:r}=e,i=o.fields.filter(({letter:l})=>l),a=[["i",r("inferred")],["\
q",r("quote")],[" ",r("other_fields")]];return m`<div class="choices fields" role="group" tabindex="0" aria-label=${r("f\
ields")}>
    ${i.map(l=>{let f=en(t.draft,l.id),c=C("field",f&&"filled",!f&&n.has(l.id)&&"shown"),u=l.letter;return m`<button
        type="button"
        tabindex="-1"
        key=${l.id}
        class=${c}
        onMouseDown=${ge}
        onClick=${()=>s.press(u)}
      >
        <kbd>${u}</kbd> ${l.label}${f?.isInferred&&m` <small>${r("inferred")}</small>`}
      </button>`})}
    ${a.map(([l,f])=>m`<button
        type="button"
        tabindex="-1"
        key=${l}
        class="field"
        onMouseDown=${ge}
        onClick=${()=>s.press(l)}
      >
        <kbd>${l===" "?"\u2423":l}</kbd> ${f}
      </button>`)}
  </div>`}function Ec({known:e,state:t,shown:n,hands:s}){let{say:o,vocabulary:r}=e,{entity:i}=t;if(!i)return null;let a=i.
country&&Fe(e.entities,i.country)?.label||"\u2013",l=[["n",o("entity_label"),i.label],["t",o("entity_type"),r.types[i.type]?.
label??i.type],["c",o("entity_country"),a],["a",o("entity_aliases"),i.aliases.join(", ")||"\u2013"],["l",o("entity_kept"),
o(i.isLocal?"entity_local":"entity_listed")],["m",o("entity_members"),i.members.map(f=>Fe(e.entities,f)?.label??f).join(
", ")||"\u2013"]];return t.part?m`<${oi} known=${e} state=${t} shown=${n} hands=${s} />`:m`<div class="choices">
    <dl class="entity">
      ${l.map(([f,c,u])=>m`<div key=${c} class="fact">
          <dt>${c}</dt>
          <dd>
            <bdi>${u}</bdi>
            <button
              type="button"
              tabindex="-1"
              class="plain"
              aria-label=${o("change_it",{name:c})}
              onMouseDown=${ge}
              onClick=${()=>s.press(f)}
            >
              <kbd>${f}</kbd>
            </button>
          </dd>
        </div>`)}
    </dl>
  </div>`}var qe=class extends q{state={at:0};render({say:t,place:n,keys:s,press:o}){let r=s.filter(a=>a.press),i=Math.min(this.state.
at,r.length-1);return m`<footer>
      <span class="place">${n}</span>
      <div class="keys" role="toolbar" aria-label=${t("keys")} onKeyDown=${this.go}>
        ${s.map(({shown:a,name:l,press:f})=>f?m`<button
                type="button"
                key=${a}
                tabindex=${r[i]?.shown===a?0:-1}
                onMouseDown=${ge}
                onClick=${()=>o(f)}
              ><kbd>${a}</kbd> ${t(l)}</button>`:m`<span key=${a}><kbd>${a}</kbd> ${t(l)}</span>`)}
      </div>
    </footer>`}go=t=>{let n={ArrowRight:1,ArrowLeft:-1}[t.key];if(!n)return;let s=[...t.currentTarget.querySelectorAll("\
button")],o=(s.indexOf(document.activeElement)+n+s.length)%s.length;this.setState({at:o},()=>s[o].focus()),t.preventDefault()}};var Mc=(e,t)=>e.say(`line_${ri(t)}`,{field:ii(e,t),count:t.rows.length}),ri=({place:e})=>e.replaceAll(" ","_"),ii=(e,{field:t})=>t?
J(e,t)?.label??t:"",cn=class extends D{element=K();componentDidMount(){this.element.current.focus({preventScroll:!0})}componentDidUpdate(){
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
      aria-label=${Mc(t,n)}
      placeholder=${t.say(`hint_${ri(n)}`,{field:ii(t,n)})}
      autocomplete="off"
      autocapitalize="off"
      spellcheck=${!1}
      dir="auto"
      readonly=${!o}
      onInput=${i=>{i.isComposing||s(i.currentTarget.value)}}
      onCompositionEnd=${i=>s(i.currentTarget.value)}
    />`}};var fn=class extends q{render({known:{article:t,say:n},current:s}){return m`<div
      class="words"
      id="article"
      role="listbox"
      tabindex="0"
      lang=${t.lang}
      aria-label=${n("article_by_sentence",{title:t.title})}
      aria-activedescendant=${`sentence-${s}`}
    >
      ${Kr(t).map(o=>m`<${us}
          key=${o.sentences[0].number}
          article=${t}
          paragraph=${o}
          current=${Cc(o,s)?s:null}
          say=${n}
        />`)}
    </div>`}},Cc=({sentences:e},t)=>t>=e[0].number&&t<=e[e.length-1].number,us=class extends q{render({article:t,paragraph:n,
current:s,say:o}){let{isTitle:r,sentences:i}=n,a=r?o("title"):o("paragraph",{n:n.number});return m`<div class=${C("parag\
raph",r&&"title")} role="group" aria-label=${a} dir="auto">
      ${i.map(({number:l,sentence:f})=>{let[c,u]=f.span;return m`<span
            key=${l}
            id=${`sentence-${l}`}
            class=${C("sentence",`is-${ut(t,l)}`,l===s&&"current")}
            role="option"
            aria-selected=${String(l===s)}
            data-sentence=${l}
            >${t.text.slice(c,u)}</span
          >${" "}`})}
    </div>`}};function ai(e,t,n){let[s,o]=Ac(t,n),r=s?.parentElement?.closest("[data-sentence]");if(!(r instanceof HTMLElement)||
s?.nodeType!==Node.TEXT_NODE)return null;let i=Number(r.dataset.sentence);return{sentence:i,place:e.sentences[i].span[0]+
o}}function Ac(e,t){if("caretPositionFromPoint"in document){let s=document.caretPositionFromPoint(e,t);return[s?.offsetNode,
s?.offset??0]}let n=document.caretRangeFromPoint(e,t);return[n?.startContainer,n?.startOffset??0]}var un=class extends q{render({known:t,sentence:n,labels:s}){let o=Tc(t.article,n,s);return m`<div class="labels">
      ${s.map(({letters:r,span:[i,a],kind:l},f)=>{let c=t.article.text.slice(i,a),u=t.say(/\d/.test(r)?"word_with_digit":
"word_with_letter",{words:c,letters:r});return o[f]&&m`<span
            key=${`${l} ${i}`}
            class=${`label ${l}`}
            role="img"
            aria-label=${u}
            style=${{left:`${o[f].left}px`,top:`${o[f].top}px`}}
            >${r}</span
          >`})}
    </div>`}};function Tc(e,t,n){let s=ls(t),o=document.getElementById("article")?.parentElement?.getBoundingClientRect();
if(!n.length||!s||!o)return[];let[r]=e.sentences[t].span,i=document.createRange();return n.map(({span:[a]})=>{let l=Math.
min(Math.max(a-r,0),s.length-1);i.setStart(s,l),i.setEnd(s,l+1);let f=i.getBoundingClientRect();return{left:Math.round(f.
left-o.left),top:Math.round(f.top-o.top)}})}var Ic=new Set(["choosing","relation"]);function li(e,t,n){let{place:s,hints:o,typed:r,rows:i,draft:a,sentence:l}=t;if(o.
length)return o.filter(({letters:f,span:c})=>c&&f.startsWith(r)).map(({letters:f,span:c})=>({letters:f.slice(r.length),span:c,
kind:"word"}));if(Ic.has(s)){let f=new Map;for(let{digit:c,value:u}of i){if(c===null||!("at"in u)||!u.at)continue;let d=f.
get(u.at[0]);f.set(u.at[0],{letters:d?`${d.letters} ${c}`:String(c),span:u.at,kind:"name"})}return[...f.values()]}return s===
"draft"?(t.proposals[t.proposal]?.fields??[]).flatMap(({field:f,from:c,isFilled:u})=>c.slice(0,1).map(d=>({letters:J(e,f)?.
letter??"\u2423",span:d,kind:u?"name":"cue"}))):s==="statement"||s==="inferred"?xt(n,l,a).flatMap(({field:f,span:c})=>{let u=J(
e,f)?.letter;return u?[{letters:u,span:c,kind:"cue"}]:[]}):[]}var Lc=({hints:e,typed:t})=>Object.fromEntries(e.flatMap(({
letters:n,statement:s})=>s&&n.startsWith(t)?[[s,n.slice(t.length)]]:[])),pn=class extends D{element=K();state={measured:0};marked=new Set;lines=new Set;lined=null;componentDidMount(){
this.observer=new ResizeObserver(()=>this.setState({measured:this.state.measured+1})),this.observer.observe(this.element.
current),this.mark(),this.come(!0)}componentWillUnmount(){this.observer?.disconnect()}componentDidUpdate(t){this.mark();
let n=this.props;(t.state.sentence!==n.state.sentence||t.known.article.id!==n.known.article.id)&&this.come(!1)}mark(){let{
known:t,state:n,quote:s}=this.props,{article:o}=t;this.lined!==o&&(this.lines=fs(o,Xr(o),this.lines)),this.lined=o;let r=o.
sentences[n.sentence],i=n.draft?void 0:Ue(o,n.statement),a=li(t,n,this.props.index).filter(({kind:l})=>l==="name");this.
marked=fs(o,{...Qr(o,n),...r&&{sentence:[r.span]},...a.length&&{named:a.map(({span:l})=>l)},...i?.spans.length&&{marked:i.
spans},...s.length&&{quote:s},...n.first&&{first:[n.first]}},this.marked)}come(t){let{state:n}=this.props,s=document.getElementById(
`sentence-${n.sentence}`);if(!s)return;let o=this.element.current.getBoundingClientRect(),r=s.getBoundingClientRect(),i=Math.
min(120,o.height/5);if(!t&&r.top>=o.top+i&&r.bottom<=o.bottom-i)return;let a=r.bottom>o.bottom-i&&r.height<o.height-2*i;
this.element.current.scrollTop+=a?r.bottom-o.bottom+i:r.top-o.top-i}render({known:t,state:n,index:s,open:o,touch:r},{measured:i}){
return m`<div
      class="reading"
      ref=${this.element}
      onClick=${a=>{let l=ai(t.article,a.clientX,a.clientY);l&&r(l.sentence,l.place)}}
    >
      <div class="page">
        <${fn} known=${t} current=${n.sentence} />
        <${un} known=${t} sentence=${n.draft?.sentence??n.sentence} labels=${li(t,n,s)} measured=${i} />
        <${an}
          known=${t}
          current=${n.sentence}
          statement=${n.statement}
          fresh=${n.last}
          letters=${Lc(n)}
          measured=${i}
          open=${o}
        />
      </div>
    </div>`}};var Y=class extends D{element=K();componentDidMount(){let t=this.element.current;(t.querySelector("[autofocus]")??t).focus()}render({
say:t,name:n,title:s,deeds:o,close:r,children:i}){let a=r?[...o,{keys:["Escape"],shown:"Esc",name:"back_to_reading",does:r}]:
o,l=a.map(({keys:[c],shown:u,name:d})=>({shown:u,name:d,press:{name:c,isShift:!1}})),f=c=>{let u=a.find(d=>d.keys.includes(
c));return u?.does(),!!u};return m`<div class="annotator in-screen" onKeyDown=${c=>this.keyDown(c,f)}>
      <main class="screen" tabindex="-1" ref=${this.element} aria-label=${s}>
        <h1>${s}</h1>
        ${i}
      </main>
      <${qe} say=${t} place=${t(`place_${n}`)} keys=${l} press=${c=>f(c.name)} />
    </div>`}keyDown(t,n){let{hasLetters:s}=this.props;if(t.isComposing||t.ctrlKey||t.metaKey||t.altKey)return;let o=t.target,
r=o.matches("input, textarea, select");t.key.length===1&&(r||!s)||t.key==="Enter"&&o.matches("button, a, textarea, input\
, summary")||r&&!["Escape","ArrowDown","ArrowUp"].includes(t.key)||n(t.key)&&t.preventDefault()}},dn=(e,t,n)=>[{keys:["j",
"ArrowDown"],shown:"j",name:"next",does:()=>n(Math.min(e+1,t-1))},{keys:["k","ArrowUp"],shown:"k",name:"back",does:()=>n(
Math.max(e-1,0))}],mn=e=>e?.scrollIntoView({block:"nearest"});function ci({shown:e,session:t}){let n=t.say,[s,o]=R(""),r=s.toLowerCase(),i=(e.corpus?.articles??[]).filter(({id:p,title:h})=>`${p}\
 ${h}`.toLowerCase().includes(r)),a=e.known?.article.id,[l,f]=R(Math.max(0,i.findIndex(({id:p})=>p===a))),c=Math.min(l,i.
length-1);fe(()=>mn(document.querySelector("tr.marked")),[c]);let u=()=>i[c]&&t.opening.open(i[c].id),d=[{keys:["Enter"],
shown:"\u23CE",name:"open_article",does:u},...dn(c,i.length,f),{keys:["v"],shown:"v",name:"new_article",does:()=>t.show(
"new")},{keys:["g"],shown:"g",name:"progress",does:()=>t.show("progress")},{keys:["!"],shown:"!",name:"problems",does:()=>t.
show("problems")}];return m`<${Y}
    say=${n}
    name="articles"
    title=${e.corpus?.title||n("articles")}
    deeds=${d}
    hasLetters=${e.hasLetters}
    close=${e.known?()=>t.show(null):null}
  >
    <form onSubmit=${pt(u)}>
      <label>${n("find_article")} <input type="search" value=${s} onInput=${({currentTarget:p})=>o(p.value)} /></label>
    </form>
    <table>
      <thead>
        <tr>${["article","day","sentences","coded","nothing","left","statements","problems"].map(p=>m`<th scope="col">${n(
p)}</th>`)}</tr>
      </thead>
      <tbody>
        ${i.map((p,h)=>m`<${Nc} key=${p.id} article=${p} isMarked=${h===c} open=${()=>t.opening.open(p.id)} />`)}
      </tbody>
    </table>
    ${!i.length&&m`<p class="asks">${n("nothing_found")}</p>`}
  <//>`}var pt=e=>t=>{t.preventDefault(),e()};function Nc({article:e,isMarked:t,open:n}){let{title:s,lang:o,published:r,
sentences:i,coded:a,nothing:l,statements:f,problems:c}=e;return m`<tr class=${C(t&&"marked")} aria-current=${t?"true":null}>
    <td><button type="button" class="plain link" onClick=${n}><bdi lang=${o}>${s}</bdi></button></td>
    <td class="day">${r??"\u2013"}</td>
    ${[i,a,l,Math.max(0,i-a-l),f,c].map(u=>m`<td class="number">${u}</td>`)}
  </tr>`}function fi({shown:e,session:t}){let{say:n,connection:s}=t,[o,r]=R(""),[i,a]=R(!1),[l,f]=R(!1),[c,u]=R(""),[d,p]=R(""),h=Ve(
null),w=Ve(null),g=Ve(null),_=async A=>{a(!0),r("");let{status:re,body:ie}=await A;a(!1),re===200?await t.opening.begin(
ie.id??ie.article?.id):r(ie?.message??n("saved_offline"))},b=A=>{let[re]=A??[];re&&_(s.send("/api/articles/from-file",re,
re.name))},k=[{keys:["v"],shown:"v",name:"paste_text",does:()=>w.current?.focus()},{keys:["o"],shown:"o",name:"choose_fi\
le",does:()=>h.current?.click()},{keys:["w"],shown:"w",name:"web_address",does:()=>g.current?.focus()}],v=(e.corpus?.articles.
length??0)>0;return m`<${Y}
    say=${n}
    name="new_article"
    title=${n(v?"new_article_title":"first_article_title")}
    deeds=${k}
    hasLetters=${e.hasLetters}
    close=${v?()=>t.show(e.known?null:"articles"):null}
  >
    <p class="note problem" role="alert" hidden=${!o}>${o}</p>
    <form class="paste" onSubmit=${pt(()=>c.trim()&&_(s.ask("POST","/api/articles",{text:c})))}>
      <label for="text">${n("paste_label")}</label>
      <textarea id="text" ref=${w} rows="9" dir="auto" value=${c} onInput=${({currentTarget:A})=>u(A.value)}></textarea>
      <p class="quiet">${n("paste_help")}</p>
      <button type="submit" disabled=${i||!c.trim()}>${n("add_text")}</button>
    </form>
    <div
      class=${C("drop",l&&"over")}
      onDragOver=${A=>{A.preventDefault(),f(!0)}}
      onDragLeave=${()=>f(!1)}
      onDrop=${A=>{A.preventDefault(),f(!1),b(A.dataTransfer?.files)}}
    >
      <label for="file">${n("drop_label")}</label>
      <input id="file" type="file" ref=${h} disabled=${i} onChange=${({currentTarget:A})=>b(A.files)} />
    </div>
    <form onSubmit=${pt(()=>d.trim()&&_(s.ask("POST","/api/articles/from-address",{address:d})))}>
      <label for="address">${n("address_label")}</label>
      <input id="address" type="url" ref=${g} value=${d} onInput=${({currentTarget:A})=>p(A.value)} />
      <button type="submit" disabled=${i||!d.trim()}>${n("fetch_it")}</button>
      <p class="quiet">${n("address_help")}</p>
    </form>
  <//>`}function ui({shown:e,session:t}){let{say:n,connection:s}=t,{corpus:o}=e,[r,i]=R(""),[a,l]=R(o?.coder??""),[f,c]=R(
""),u=async()=>{let{status:d,body:p}=await s.ask("POST","/api/corpus",{title:r.trim()||o?.folder,coder:a.trim()});d===200?
await t.opening.start():c(p?.message??n("saved_offline"))};return m`<${Y}
    say=${n}
    name="begin"
    title=${n("no_corpus_title")}
    deeds=${[{keys:["Enter"],shown:"\u23CE",name:"begin_corpus",does:u}]}
    hasLetters=${e.hasLetters}
    close=${null}
  >
    <p>${n("no_corpus")}</p>
    <p class="note problem" role="alert" hidden=${!f}>${f}</p>
    <form class="begin" onSubmit=${pt(u)}>
      <label for="title">${n("corpus_title")}</label>
      <input id="title" placeholder=${o?.folder} value=${r} onInput=${({currentTarget:d})=>i(d.value)} />
      <label for="coder">${n("your_coder_id")}</label>
      <input id="coder" value=${a} pattern="[a-z0-9][a-z0-9-]*" onInput=${({currentTarget:d})=>l(d.value)} />
      <button type="submit">${n("begin_corpus_in",{folder:o?.folder})}</button>
    </form>
    <p class="quiet">${n("begin_writes")}</p>
  <//>`}var pi=["error","warning","to do"];function di({shown:e,session:t}){let n=t.say,[s,o]=R(null),[r,i]=R(0);fe(()=>{t.connection.
ask("GET","/api/problems").then(({status:u,body:d})=>o(u===200?Dc(d):[]))},[]);let a=s??[],l=Math.min(r,a.length-1);fe(()=>mn(
document.querySelector("tr.marked")),[l]);let f=u=>{u?.article&&t.opening.open(u.article,u.statement)},c=[{keys:["Enter"],
shown:"\u23CE",name:"open_place",does:()=>f(a[l])},...dn(l,a.length,i),{keys:["q"],shown:"q",name:"mend_quotes",does:()=>t.
show("quotes")}];return m`<${Y}
    say=${n}
    name="problems"
    title=${s?n(a.length===1?"problem_in_corpus":"problems_in_corpus",{n:a.length}):n("problems")}
    deeds=${c}
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
          ${a.map((u,d)=>m`<tr key=${d} class=${C(d===l&&"marked")} aria-current=${d===l?"true":null} onClick=${()=>i(d)}>
              <td>
                ${u.article?m`<button type="button" class="plain link" onClick=${()=>f(u)}>${u.statement??u.article}</button>`:
u.path}
                <small>${u.path}:${u.line}</small>
              </td>
              <td><b class=${`is-${u.severity.replace(" ","-")}`}>${n(u.severity)}</b> ${u.message}</td>
              <td>${u.hint}</td>
            </tr>`)}
        </tbody>
      </table>`}
  <//>`}var Dc=e=>[...e].sort((t,n)=>pi.indexOf(t.severity)-pi.indexOf(n.severity));var mi=["sentences","coded","nothing","left","statements"];function hi({shown:e,session:t}){let n=t.say,[s,o]=R(null);fe(
()=>{t.connection.ask("GET","/api/progress").then(({status:i,body:a})=>o(i===200?Rc(a):[]))},[]);let r=new Map(e.corpus?.
articles.map(({id:i,title:a})=>[i,a]));return m`<${Y}
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
          <tr>${["article","coder_of",...mi].map(i=>m`<th scope="col">${n(i)}</th>`)}</tr>
        </thead>
        <tbody>
          ${s.map(i=>m`<tr key=${`${i.coder} ${i.article}`}>
              <td><button type="button" class="plain link" onClick=${()=>t.opening.open(i.article)}><bdi>${r.get(i.article)??
i.article}</bdi></button></td>
              <td>${i.coder}</td>
              ${mi.map(a=>m`<td class="number">${i[a]}</td>`)}
            </tr>`)}
        </tbody>
      </table>`}
  <//>`}var Rc=e=>Array.isArray(e)?e:e.rows??[];var hn=class extends D{componentDidUpdate(){this.focus()}componentDidMount(){this.focus()}focus(){let{shown:t}=this.props,
n=document.activeElement,s=!n||n===document.body||n.id==="line"||n.id==="article";!t.state||t.screen||!s||document.getElementById(
t.state.place==="reading"?"article":"line")?.focus({preventScroll:!0})}render({shown:t,session:n}){let{phase:s,known:o,state:r,
corpus:i,saved:a,preview:l,spoken:f}=t,c=s==="begin"?ui:s==="reading"&&t.screen?jc[t.screen]:null;if(c)return m`<${c} shown=${t} session=${n} />`;
if(s!=="reading"||!o||!r||!i||!n.index)return m`<main class="wide"><p role="status">${t.words||"\u2026"}</p></main>`;let d=r.
draft&&(r.place==="statement"||r.place==="inferred"||r.place==="quote")&&r.draft?ve(r.draft,o):[],p=r.draft?.sentence??r.
sentence,h=r.draft?xt(n.index,p,r.draft).map(({field:g})=>g):[],w={press:g=>n.press({name:g,isShift:!1}),take:n.point,mark:n.
touch};return m`<div class="annotator" onKeyDown=${g=>Bc(g,n)}>
      <${sn} known=${o} corpus=${i} current=${r.sentence} saved=${a} press=${g=>n.show(g)} />
      <main>
        <${pn}
          known=${o}
          state=${r}
          index=${n.index}
          quote=${d}
          open=${({key:g})=>n.touch(g)}
          touch=${n.touchText}
        />
        <section class=${C("side",`in-${r.place.replaceAll(" ","-")}`)} aria-label=${o.say("statement")}>
          <${Ur} known=${o} state=${r} />
          ${r.place!=="reading"?m`<${cn} known=${o} state=${r} written=${n.written} />`:m`<p class="line-rest" />`}
          <${si} known=${o} state=${r} shown=${new Set(h)} hands=${w} />
          <${Hr} known=${o} state=${r} preview=${l} />
          <${ti} known=${o} state=${r} quote=${d} />
        </section>
      </main>
      <${qe} say=${o.say} place=${o.say(F[r.place].name)} keys=${jr(r)} press=${n.pressed} />
      ${r.isHelpOpen&&m`<${on}
        known=${o}
        state=${r}
        hasLetters=${t.hasLetters}
        letters=${g=>n.letters(g)}
        press=${w.press}
      />`}
      <div class="unseen" role="status">${f}</div>
    </div>`}},jc={articles:ci,progress:hi,problems:di,new:fi};function Bc(e,t){let n=e.target;if(n.id!=="line"&&n.id!=="\
article")return;let s=yo(e);!s||!t.shown.hasLetters&&n.id==="article"&&s.name.length===1||t.typed(s)&&e.preventDefault()}var ps=({folder:e,title:t,coder:n},s)=>`actorgraph annotator ${e} ${t} ${n} ${s}`,Pc=({draft:e,aside:t,entity:n,line:s})=>!!(e||
t||n||s);function _i(e,t,n){try{Pc(n)?localStorage.setItem(ps(e,t),JSON.stringify({form:1,state:n})):localStorage.removeItem(
ps(e,t))}catch{}}function gi(e,t){try{let{form:n,state:s}=JSON.parse(localStorage.getItem(ps(e,t))??"{}");return n===1?s:
null}catch{return null}}var yi=(e,t)=>({place:"reading",field:null,line:"",rows:[],marked:0,sentence:t,statement:null,draft:null,aside:[],dropped:null,
pending:null,isAdding:!1,isInferring:!1,isBackwards:!1,isSelected:!1,filters:{},hints:[],typed:"",first:null,entity:null,
relation:null,part:null,recent:wi([...e.article.statements].reverse()),last:null,proposals:[],proposal:0,open:[],isHelpOpen:!1});
function wi(e){let t=e.flatMap(({slots:n})=>n.flatMap(({values:s})=>s.flatMap(o=>o.is==="entity"?[o.id]:[])));return[...new Set(
t)]}function ds(e,t,n){return st({state:e,known:t,index:n,effects:[]},F[e.place],null).state}function bi(e,t,n,s){let{statements:o}=n.
article,r=h=>o.some(w=>w.key===h),i=t.at(-1)??null,{pending:a}=e,l=o.filter(({key:h})=>t.includes(h)),f=i&&a?ho(a).map(h=>({
statement:i,field:h})):[],c=a?.id===null?e.open.slice(0,-1):e.open,u=i??(r(e.last)?e.last:o.at(-1)?.key??null),d=i&&e.place===
"reading"?i:e.statement,p={...e,last:u,statement:r(d)?d:null,recent:[...new Set([...wi(l),...e.recent])],open:[...c.filter(
({statement:h})=>r(h)),...f],pending:null,dropped:null};return ds(p,n,s)}function $i(e,t,n){let{pending:s,draft:o}=e;if(!s)
return e;let r=o?.slots.length?[o,...e.aside]:e.aside,i={state:{...e,draft:s,pending:null,aside:r},known:t,index:n,effects:[]};
return We(i,O(i)).state}function ki(e,{sentence:t,proposals:n}){return e.place!=="reading"||e.sentence!==t||!n.length?e:
{...e,place:"draft",proposals:n,proposal:0}}function _n(e,t,n,s){let o={state:e,known:t,index:n,effects:[]};return{...We(o,s(o)),isCommand:!0}}function xi(e,t,n,s){
let o=e.rows.indexOf(t);return e.place==="choosing"||e.place==="relation"||e.place==="text"||e.place==="basis"?_n(e,n,s,
r=>Ee(r,t)):ct({...e,marked:o},{name:"Enter",isShift:!1},n,s)}function vi(e,t,n,s){return _n(e,n,s,o=>{switch(e.place){case"\
words":return ot(o,t);case"quote":return Zt(o,t);case"choosing":{let r=Se(s,e.draft?.sentence??e.sentence).find(i=>i.span[0]<=
t[0]&&i.span[1]>=t[1]);return r?S(o,{is:"entity",id:r.id,at:r.span}):ot(De(o),t)}default:return o}})}function ms(e,t,n,s){
return _n(e,n,s,o=>e.place==="reading"?tt(o,t):e.place!=="choosing"&&e.place!=="words"?o:S(y(o,{place:"choosing",hints:[],
typed:"",first:null}),{is:"statement",key:t}))}function hs(e,t,n,s){return _n(e,n,s,o=>e.place==="reading"||e.place==="s\
tatement"?ee(o,t):o)}var gn=class{#e=[];#n=!1;constructor(t){this.session=t}async start(t=null,n=null){let{session:s}=this,{status:o,body:r}=await s.
connection.ask("GET","/api/corpus");if(o!==200)return s.change({phase:"failed",words:r?.message??""});let i=r;if(s.change(
{corpus:i}),i.isEmpty)return s.change({phase:"begin"});this.#s();let{articles:a}=i,l=a.find(({id:f})=>f===t)??a.find(Wc)??
a[0];if(!l)return s.change({phase:"reading",screen:"new"});await this.open(l.id,n)}async open(t,n=null){let{session:s}=this,
{corpus:o}=s.shown;if(!o)return;let r=encodeURIComponent(t),i=[`/api/vocabulary?article=${r}`,"/api/entities",`/api/arti\
cles/${r}`],a=await Promise.all(i.map(g=>s.connection.ask("GET",g))),l=a.find(({status:g})=>g!==200);if(l)return s.change(
{phase:"failed",words:l.body?.message??""});let[f,c,u]=a.map(({body:g})=>g),d={vocabulary:f,entities:c,article:u,say:s.say},
p=n?Ue(u,n):void 0,h=gi(o,t),w=h??yi(d,p?Ae(u,p.spans[0]?.[0]??0):0);s.hold(d,{phase:"reading",screen:null,isWhole:!1,state:p?
{...w,statement:p.key}:w,spoken:h?s.say("typing_is_back"):""}),await this.#t(t)}async begin(t){let{status:n,body:s}=await this.
session.connection.ask("GET","/api/corpus");n===200&&this.session.change({corpus:s}),await this.open(t)}async#t(t){let{session:n}=this,
{status:s,body:o}=await n.connection.ask("GET",`/api/articles/${encodeURIComponent(t)}/relations`),{known:r}=n.shown;r?.
article.id===t&&(this.#e=s===200?o:[],n.hold({...r,article:this.ranked(r.article)},{isWhole:!0}))}ranked(t){let n=this.#e;
return n.length!==t.sentences.length?t:{...t,sentences:t.sentences.map((s,o)=>({...s,relations:n[o]}))}}#s(){if(this.#n)
return;this.#n=!0;let{session:t}=this;t.connection.listen(n=>this.renew(n),n=>{let{saved:s}=t.shown;n?s.is==="offline"&&
t.change({saved:{is:"nothing",at:"",words:""}}):t.change({saved:{is:"offline",at:"",words:""}})})}async renew({entities:t,
vocabulary:n,articles:s}){let{session:o}=this,{known:r}=o.shown;if(!r)return;let{id:i}=r.article,a=encodeURIComponent(i),
l={...t&&{entities:"/api/entities"},...n&&{vocabulary:`/api/vocabulary?article=${a}`},...s?.includes(i)&&{article:`/api/\
articles/${a}`}},f={};for(let[d,p]of Object.entries(l)){let{status:h,body:w}=await o.connection.ask("GET",p);h===200&&Object.
assign(f,{[d]:d==="article"?this.ranked(w):w})}let{known:c}=o.shown;c?.article.id===i&&Object.keys(f).length&&o.hold({...c,
...f});let u=await o.connection.ask("GET","/api/corpus");u.status===200&&o.change({corpus:u.body})}},Wc=({sentences:e,coded:t,
nothing:n})=>t+n<e;var yn=class{isBusy=!1;constructor(t){this.session=t}carryOut(t){let{session:n}=this,{known:s}=n.shown;if(!s)return;let{
ask:o}=n.connection,{id:r,revision:i}=s.article,a=encodeURIComponent(r);switch(t.does){case"save":return this.#e(o("POST",
`/api/articles/${a}/statements`,t.saving));case"delete":return this.#e(o("DELETE",`/api/statements/${encodeURIComponent(
t.statement)}`,{revision:i}));case"undo":return this.#e(o("POST","/api/undo",{article:r}));case"nothing here":{let{sentence:l,
is:f}=t;return this.#e(o("POST",`/api/articles/${a}/nothing`,{sentence:l,is:f,revision:i}))}case"propose":return this.#t(
a,t.sentence);case"open problems":return n.show("problems");case"search":return n.show("articles");case"say":return n.change(
{spoken:t.text})}}async#e(t){let{session:n}=this;this.isBusy=!0,n.change({saved:{is:"saving",at:"",words:""}});let{status:s,
body:o}=await t;this.isBusy=!1;let{known:r,state:i}=n.shown;if(!r||!i)return;let a=s===200;a?(o.isNewEntity&&await n.opening.
renew({entities:!0}),n.hold({...n.shown.known??r,article:n.opening.ranked(o.article)},{saved:{is:"saved",at:Oi(),words:o.
said??""}}),this.#n((l,f,c)=>bi(l,o.keys??[],f,c))):n.change({saved:{is:s?"refused":"offline",at:Oi(),words:o?.message??
""},conflict:s===409?o:null}),a||this.#n($i),n.goOn(a)}#n(t){let{known:n,state:s}=this.session.shown,{index:o}=this.session;
n&&s&&o&&this.session.change({state:t(s,n,o)})}async#t(t,n){let{session:s}=this,{status:o,body:r}=await s.connection.ask(
"GET",`/api/drafts?article=${t}&sentence=${n}`),{state:i}=s.shown;if(!i||i.sentence!==n)return;if(o!==200)return s.change(
{spoken:r?.message??s.say("saved_offline")});let a=r.isWithheld?s.say("draft_withheld"):s.say("no_draft");r.proposals.length?
s.change({state:ki(i,r)}):s.change({spoken:a})}};async function Si({connection:e,shown:t},{draft:n,open:s}){if(!n||!t.known)
return null;let o=`/api/articles/${encodeURIComponent(t.known.article.id)}/preview`,{status:r,body:i}=await e.ask("POST",
o,vt(n,t.known,s));return r===200?i:null}var Oi=()=>new Date().toLocaleTimeString("en-GB",{hour:"2-digit",minute:"2-digi\
t"});var Fc=150,_s="actorgraph annotator letters off",wn=class{shown={phase:"loading",words:"",corpus:null,known:null,state:null,
screen:null,saved:{is:"nothing",at:"",words:""},preview:null,conflict:null,spoken:"",isWhole:!1,hasLetters:!localStorage.
getItem(_s)};index=null;#e=[];#n;constructor(t,n){this.connection=t,this.draw=n,this.opening=new gn(this),this.writing=new yn(
this)}say=(t,n)=>Uc(this.shown.corpus?.texts??{})(t,n);change(t){let n=this.shown;this.shown={...n,...t};let{corpus:s,known:o,
state:r}=this.shown,i=r?.draft!==n.state?.draft;i&&(this.shown.preview=null),this.draw(this.shown),!(!s||!o||!r||r===n.state)&&
(_i(s,o.article.id,r),i&&this.#s(r))}hold(t,n={}){let s=xo(t);this.index=s;let o=n.state??this.shown.state;this.change({
known:t,...n,state:o&&ds(o,t,s)})}press(t){this.writing.isBusy?this.#e.push(t):this.#t((n,s,o)=>ct(n,t,s,o))}typed(t){let{
known:n,state:s}=this.shown;if(!n||!s||!this.index)return!1;if(this.writing.isBusy)return this.#e.push(t),!0;let o=ct(s,
t,n,this.index);return o.isCommand&&this.take(o),o.isCommand}written=t=>this.#t((n,s,o)=>({state:rs(n,t,s,o),effects:[]}));#t(t){
let{known:n,state:s}=this.shown;n&&s&&this.index&&this.take(t(s,n,this.index))}pressed=t=>this.press(t);take({state:t,effects:n}){
this.change({state:t});for(let s of n)this.writing.carryOut(s)}goOn(t){let n=t?this.#e:[];this.#e=[];for(let s of n)this.
press(s)}point=t=>this.#t((n,s,o)=>xi(n,t,s,o));touch=t=>this.#t((n,s,o)=>ms(n,t,s,o));touchText=(t,n)=>this.#t((s,o,r)=>{
let{text:i,sentences:a,statements:l,lang:f}=o.article;if(s.place==="reading"){let d=l.filter(({spans:w})=>w.some(([g,_])=>g<=
n&&n<_)),p=1+d.findIndex(({key:w})=>w===s.statement),h=hs(s,t,o,r);return d.length?ms(h.state,d[p%d.length].key,o,r):h}let c=a[t].
span,u=H(i,c,f).find(([d,p])=>d<=n&&n<=p);return u&&s.place!=="statement"?vi(s,u,o,r):hs(s,t,o,r)});show(t){this.change(
{screen:t})}letters(t){t?localStorage.removeItem(_s):localStorage.setItem(_s,"yes"),this.change({hasLetters:t})}#s(t){clearTimeout(
this.#n),!(!t.draft||t.place!=="statement")&&(this.#n=setTimeout(async()=>{let n=await Si(this,t);this.shown.state?.draft===
t.draft&&this.change({preview:n})},Fc))}},Uc=e=>(t,n={})=>(e[t]??t).replace(/\{(\w+)\}/g,(s,o)=>o in n?String(n[o]):s);function Ei(e,t,{article:n=null,statement:s=null}={}){let o=new wn(t,r=>Mn(m`<${hn} shown=${r} session=${o} />`,e));return o.
opening.start(n,s),o}var Mi=document.getElementById("annotator");if(Mi){let e=new URLSearchParams(location.search),t=Ei(Mi,ws(),{article:e.get(
"article"),statement:e.get("statement")});Object.defineProperty(window,"annotator",{value:{state:()=>t.shown.state,known:()=>t.
shown.known,shown:()=>t.shown}})}})();

"use strict";(()=>{var ks=()=>({ask:(e,t,n)=>bs(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:n===void 0?null:
JSON.stringify(n)}),send:(e,t,n)=>bs(`${e}?name=${encodeURIComponent(n)}`,{method:"POST",headers:{"Content-Type":"applic\
ation/octet-stream"},body:t}),listen:(e,t)=>{let n=new EventSource("/api/changes");return n.onmessage=({data:s})=>e(JSON.
parse(s)),n.onopen=()=>t(!0),n.onerror=()=>t(!1),()=>n.close()}});async function bs(e,t){try{let n=await fetch(e,{...t,signal:AbortSignal.
timeout(2e4)}),s=await n.text();return{status:n.status,body:Li(s)}}catch{return{status:0,body:null}}}function Li(e){try{
return JSON.parse(e)}catch{return null}}var xs=function(e,t,n,s){var o;t[0]=0;for(var r=1;r<t.length;r++){var i=t[r++],a=t[r]?(t[0]|=i?1:2,n[t[r++]]):t[++r];i===
3?s[0]=a:i===4?s[1]=Object.assign(s[1]||{},a):i===5?(s[1]=s[1]||{})[t[++r]]=a:i===6?s[1][t[++r]]+=a+"":i?(o=e.apply(a,xs(
e,a,n,["",null])),s.push(o),a[0]?t[0]|=2:(t[r-2]=0,t[r]=o)):s.push(a)}return s},$s=new Map;function vs(e){var t=$s.get(this);
return t||(t=new Map,$s.set(this,t)),(t=xs(this,t.get(e)||(t.set(e,t=(function(n){for(var s,o,r=1,i="",a="",l=[0],f=function(d){
r===1&&(d||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?l.push(0,d,i):r===3&&(d||i)?(l.push(3,d,i),r=2):r===2&&i==="..."&&d?
l.push(4,d,0):r===2&&i&&!d?l.push(5,0,!0,i):r>=5&&((i||!d&&r===5)&&(l.push(r,0,i,o),r=6),d&&(l.push(r,d,0,o),r=6)),i=""},
c=0;c<n.length;c++){c&&(r===1&&f(),f(c));for(var u=0;u<n[c].length;u++)s=n[c][u],r===1?s==="<"?(f(),l=[l],r=3):i+=s:r===
4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:a?s===a?a="":i+=s:s==='"'||s==="'"?a=s:s===">"?(f(),r=1):r&&(s==="="?(r=5,o=i,i=
""):s==="/"&&(r<5||n[c][u+1]===">")?(f(),r===3&&(l=l[0]),r=l,(l=l[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(f(),r=2):i+=s),r===3&&i==="!--"&&(r=4,l=l[0])}return f(),l})(e)),t),arguments,[])).length>1?t:t[0]}var M,Es,Ni,le,$n,gt,Ms,ht,Cs,vn,xn,Ri,ze=Symbol.for("pv"),yt={},wt=[],Di=/^m(i|n|o|s|text|space)$/,On=Array.isArray,Sn=wt.
slice,ke=Object.assign;function be(e){e&&e.parentNode&&e.remove()}function As(e,t,n){var s,o,r,i={},a=arguments.length;for(r in t)
r=="key"?s=t[r]:r=="ref"&&typeof e!="function"?o=t[r]:i[r]=t[r];return a>2&&(i.children=a>3?Sn.call(arguments,2):n),Ge(e,
i,s,o,null)}function Ge(e,t,n,s,o){var r={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ze,__v:o||
++Es,__i:-1,__u:0};return!o&&M.vnode&&M.vnode(r),r}function K(){return{current:null}}function bt(e){return e.children}function R(e,t){
this.props=e,this.context=t,this.__g=0}function ce(e,t){if(t==null)return e.__&&ce(e.__,e.__i+1);for(var n;t<e.__k.length;t++)
if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ce(e)}function ji(e){var t,n=e.__v,
s=n.__e,o=[],r=[],i=e.__P;i&&((t=ke({constructor:ze},n)).__v=n.__v+1,M.vnode&&M.vnode(t),En(i,t,n,e.__n,i.namespaceURI,32&
n.__u?[s]:null,o,s||ce(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,Ds(o,t,r),n.__=n.__e=null,t.__e!=s&&Ts(t))}function Ts(e){
if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Ts(e)}function Os(e){
(8&e.__g||(e.__g|=8,le.push(e),gt++))&&$n==M.debounceRendering||(($n=M.debounceRendering)||queueMicrotask)(Is)}function Is(){
try{for(var e,t=1;le.length;)le.length>t&&le.sort(Ms),e=le.shift(),t=le.length,8&e.__g&&ji(e)}finally{(gt=le.length)&&($n||
queueMicrotask)(Is)}}function Ls(e,t,n,s,o,r,i,a,l,f,c){var u,d,p,h,w,g,_=s.__k||wt,b=t.length;for(l=Bi(n,t,_,l,b),u=0;u<
b;u++)(p=n.__k[u])!=null&&(d=~p.__i&&_[p.__i]||yt,p.__i=u,g=En(e,p,d,o,r,i,a,l,f,c),h=p.__e,(d.ref!=p.ref||8&d.__u)&&(d.
ref&&Mn(d.ref,null,p,d),p.ref&&c.push(p.ref,p.__c||h,p)),w=w||h,4&p.__u?(l=Ns(p,l,e,!d.__v),d.__e&&(d.__e=null)):typeof p.
type=="function"&&g!==void 0?l=g:h&&(l=h.nextSibling),p.__u&=-21);return n.__e=w,l}function Bi(e,t,n,s,o){var r,i,a,l,f,
c,u,d,p,h=n.length,w=h,g=0,_=0,b=e.__k=Array(o);for(r=0;r<o;r++)(i=t[r])!=null&&typeof i!="boolean"&&typeof i!="function"?
(typeof i!="object"||i.constructor===String?i=b[r]=Ge(null,i):On(i)?i=b[r]=Ge(bt,{children:i}):i.constructor===ze&&i.__b?
i=b[r]=Ge(i.type,i.props,i.key,i.ref,i.__v):b[r]=i,l=r+g,i.__=e,i.__b=e.__b+1,a=null,~(f=i.__i=Pi(i,n,l,w))&&(w--,(a=n[f])&&
(a.__u|=2)),a&&a.__v?(i.__u|=16,f==l-1?g--:f==l+1?g++:f!=l&&(f>l?g--:g++,_=1)):(~f||(o>h?g--:o<h&&g++),typeof i.type!="f\
unction"&&(i.__u|=4))):b[r]=null;if(_){for(c=[],u=[],r=0;r<o;r++)if((i=b[r])&&16&i.__u){for(g=0,d=c.length;g<d;)c[p=g+d>>
1]<i.__i?g=p+1:d=p;c[g]=i.__i,u[r]=g+1}for(g=c.length;r--;)u[r]&&(u[r]==g?g--:b[r].__u|=4)}if(w)for(r=0;r<h;r++)!(a=n[r])||
2&a.__u||(a.__e==s&&(s=ce(a)),Cn(a,a));return s}function Ns(e,t,n,s){var o,r,i,a;if(typeof e.type=="function"){if(e.props.
__P)return t;if(o=e.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=e,t=Ns(o[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=ce(
e))&&!t.parentNode&&(t=null),i=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(
i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Pi(e,t,n,s){var o,r=e.key,i=e.type,a=t[n],l=a&&!(2&a.__u);if(a===null&&r==null||l&&r==a.key&&i==a.type)return n;
if(s>(l?1:0)){for(o=n-1;o>=0;o--)if((a=t[o])&&!(2&a.__u)&&r==a.key&&i==a.type)return o;for(o=n+1;o<t.length;o++)if((a=t[o])&&
!(2&a.__u)&&r==a.key&&i==a.type)return o}return-1}function Ss(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function mt(e,t,n,s,o){var r,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.
cssText=s=""),s)for(t in s)n&&t in n||Ss(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||Ss(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(i=xn[t]||(xn[t]=
Wi(t)),(e.__a||(e.__a={}))[t]=vn,r=t!=(t=t.replace(Cs,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,i,r):e.removeEventListener(t,i,r));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Wi(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[ht]==null)t[ht]=vn++;else if(t[ht]<this.__a[e])return;return n(M.event?M.event(t):t)}}}function En(e,t,n,s,o,r,i,a,l,f){
var c,u,d,p,h,w,g,_,b,$,v,A,re,ie,ye,ws,ae,we,ne=t.type;if(t.constructor!==ze)return null;128&n.__u&&(l=32&n.__u,c=n.__c.
__z)&&(t.__u|=l,u=r=[],c.nodeType==8?a=_t(c,r):r.push(c),a=r[0]||a),(c=M.__b)&&c(t);e:if(typeof ne=="function"){d=i.length;
try{if(_=t.props,b=(c=ne.prototype)&&c.render,$=(c=ne.contextType)&&s[c.__c],v=c?$?$.props.value:c.__:s,(p=n.__c)?(t.__c=
p,2&p.__g&&(p.__g|=1)):(b?t.__c=p=new ne(_,v):(t.__c=p=new R(_,v),p.constructor=ne,p.render=Ui),$&&$.sub(p),p.state||(p.
state={}),p.__n=s,p.__g|=8,p.__h=[],p.__k=[]),b&&(p.__s||(p.__s=p.state),ne.getDerivedStateFromProps&&(p.__s==p.state&&(p.
__s=ke({},p.__s)),ke(p.__s,ne.getDerivedStateFromProps(_,p.__s)))),h=p.props,w=p.state,p.__v=t,n.__c){if(_!==h&&b&&!ne.getDerivedStateFromProps&&
p.componentWillReceiveProps&&p.componentWillReceiveProps(_,v),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&
p.shouldComponentUpdate(_,p.__s,v)===!1){t.__v!=n.__v&&(p.props=_,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(U){U&&(U.__=t)}),wt.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&i.push(p),a=ce(n);break e}p.componentWillUpdate&&
p.componentWillUpdate(_,p.__s,v),b&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(h,w,g)})}else b&&!ne.
getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),b&&p.componentDidMount&&p.__h.push(p.componentDidMount);
p.context=v,p.props=_,p.__P=e,p.__g&=-5,A=M.__r,re=b?25:0;do p.__g&=-9,A&&A(t),c=p.render(p.props,p.state=p.__s,p.context);while(8&
p.__g&&++re<25);b&&(wt.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(s=ke({},s,p.getChildContext())),
b&&n.__c&&p.getSnapshotBeforeUpdate&&(g=p.getSnapshotBeforeUpdate(h,w)),ie=c&&c.type===bt&&c.key==null?c.props.children:
c,_.__P&&(c=a,o=(e=_.__P).namespaceURI,l=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(U){U&&Cn(U,U)}),n.__k=null),
a=n.__k?ce(n,0):null),a=Ls(e,On(ie)?ie:[ie],t,n,s,o,r,i,a,l,f),_.__P&&(t.__e=null,a=c),t.__u&=-161,u&&u.some(be),p.__h.length&&
i.push(p),1&p.__g&&(p.__g&=-4)}catch(U){if(i.length=d,t.__v=null,l||r)if(U&&U.then){if(t.__u|=128|l,r){for(~(ae=r.indexOf(
a||void 0))||(ae=r.length);(we=r[ae-1])&&we.nodeType==8;)ae--;for(;ae<r.length;ae++)if(we=r[ae])if(r[ae]=null,ye){if(we==
ws)break}else{if(we.nodeType!=8)break;we.data.startsWith("$s")&&(ws=_t(ye=we))}}if(!ye){for(;a&&a.nodeType==8&&a.nextSibling;)
a=a.nextSibling;ye=a}(c=_t(ye=t.__c.__z||(t.__c.__z=ye)))?(t.__e=ye,a=c):t.__e=a,a=a&&a.nextSibling}else r&&r.some(be);else
t.__e=n.__e;t.__k||(t.__k=n.__k||[]),U&&U.then||Rs(t),M.__e(U,t,n)}}else a=t.__e=Fi(n.__e,t,n,s,o,r,i,l,f,e);return(c=M.
diffed)&&c(t),a}function _t(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==
8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Rs(e){e&&(e.__c&&
(e.__c.__g|=4),e.__k&&e.__k.some(Rs))}function Ds(e,t,n){for(var s=0;s<n.length;)Mn(n[s++],n[s++],n[s++]);M.__c&&M.__c(t,
e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(r){r.call(o)})}catch(r){M.__e(r,o.__v)}})}function Fi(e,t,n,s,o,r,i,a,l,f){
var c,u,d,p,h,w,g,_,b=n.props||yt,$=t.props,v=t.type;if(v=="svg"?o="http://www.w3.org/2000/svg":v=="math"?o="http://www.\
w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(c=0;c<r.length;c++)if((h=r[c])&&(v?h.localName==v:
h.nodeType==3)){e=h,r[c]=null;break}}if(!e){if(_=f.ownerDocument||document,!v)return _.createTextNode($);e=_.createElementNS(
o,v,$.is?$:f),a&&(M.__m&&M.__m(t,r),a=!1),r=null}if(v){if(f=v=="template"&&e.content||e,r=v=="textarea"&&$.defaultValue!=
null?null:r&&Sn.call(f.childNodes),!a&&r)for(b={},c=0;c<e.attributes.length;c++)b[(h=e.attributes[c]).name]=h.value;for(c in b)
h=b[c],c=="dangerouslySetInnerHTML"?d=h:c=="children"||c in $||c=="value"&&"defaultValue"in $||c=="checked"&&"defaultChe\
cked"in $||mt(e,c,null,h,o);for(c in $)h=$[c],c=="children"?p=h:c=="dangerouslySetInnerHTML"?u=h:c=="value"?w=h:c=="chec\
ked"?g=h:a&&typeof h!="function"||b[c]===h||mt(e,c,h,b[c],o);u?(a||d&&(u.__html==d.__html||u.__html==e.innerHTML)||(e.innerHTML=
u.__html),t.__k=[]):(d&&(e.textContent=""),(v=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Di.test(v))&&(o=
"http://www.w3.org/1999/xhtml"),Ls(f,On(p)?p:[p],t,n,s,o,r,i,r?r[0]:n.__k&&ce(n,0),a,l),r&&r.some(be)),a&&v!="textarea"||
(c="value",v=="progress"&&w==null?e.removeAttribute(c):w==null||w===e[c]&&(v!="progress"||w)||mt(e,c,w,b[c],o),c="checke\
d",g!=null&&g!=e[c]&&mt(e,c,g,b[c],o))}else b===$||a&&e.data==$||(e.data=$);return e}function Mn(e,t,n,s){try{typeof e==
"function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){
M.__e(o,n)}}function Cn(e,t,n){var s,o,r,i;if(M.unmount&&M.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||Mn(s,null,
t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(a){M.__e(a,t)}s.__P=s.__n=null}if(s=e.__k)for(i=
0;i<s.length;i++)s[i]&&Cn(s[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(o=_t(s,r=[]))&&(s==
e.__e&&r.some(be),be(o),be(s)),n||be(e.__e),e.__e=e.__c=e.__=null}function Ui(e,t,n){return this.constructor(e,n)}function An(e,t){
var n,s,o,r;M.__&&M.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=Ge(bt,{children:[e]}),
o=[],r=[],En(t,t.__k,s||yt,yt,t.namespaceURI,s?null:t.firstChild?Sn.call(t.childNodes):null,o,s?s.__e:t.firstChild,n,r),
Ds(o,t.__k,r),t.__k.props.children=null}M={__e:function(e,t,n,s){for(var o,r,i;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&
o.setState(r.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,s||{}),i=1),i&&8&o.__g)return void(o.
__g|=2)}catch(a){e=a}}throw gt=0,e}},Es=0,Ni=function(e){return e!=null&&e.constructor===ze},R.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=ke({},this.state)),typeof e=="function"&&(e=e(ke({},n),this.props)),e&&(ke(
n,e),this.__v&&(t&&this.__k.push(t),Os(this)))},R.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(
e),Os(this))},R.prototype.render=bt,le=[],gt=0,Ms=function(e,t){return e.__v.__b-t.__v.__b},ht=Symbol(),Cs=/(PointerCapture)$|Capture$/i,
vn=0,xn={},Ri=0;var Ve,N,Tn,js,In=Object.is,kt=0,zs=[],Ln=[],L=M,Bs=L.__b,Ps=L.__r,Ws=L.diffed,Fs=L.__c,Us=L.unmount,qs=L.__;function Rn(e,t){
L.__h&&L.__h(N,e,kt||t),kt=0;var n=N.__H||(N.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function D(e){
return kt=1,qi(Vs,e)}function qi(e,t,n){var s=Rn(Ve++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):Vs(void 0,t),function(r){var i=(s.
__N||s.__)[0],a=s.t(i,r);In(i,a)||(s.__N=[a,s.__[1]],s.__c.setState({}))}],s.__c=N,!N.__f)){N.__f=!0;var o=N.shouldComponentUpdate;
N.shouldComponentUpdate=function(r,i,a){var l=this.__H;if(!l)return!0;var f=!1,c=this.props!=r;if(l.__.some(function(d){
d.__N&&(f=!0,In(d.__[0],d.__N[0])||(c=!0))}),o){var u=o.call(this,r,i,a);return f?u||c:u}return!f||c}}return s.__}function fe(e,t){
var n=Rn(Ve++,3);!L.__s&&Ks(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,N.__H.__h.push(n))}function Xe(e){return kt=5,Hi(function(){return{current:e}},[])}function Hi(e,t){var n=Rn(Ve++,7);return Ks(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Gi(){var e;do{for(;e=Ln.shift();)try{Ke(e)}catch(n){L.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=zs.shift();){var t=e.
__H;if(e.__P&&t)try{t.__h.some(Ke),t.__h.some(Nn),t.__h=[]}catch(n){t.__h=[],L.__e(n,e.__v)}}}while(Ln.length)}L.__b=function(e){
N=null,Bs&&Bs(e)},L.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),qs&&qs(e,t)},L.__r=function(e){Ps&&Ps(e),Ve=
0;var t=(N=e.__c).__H;t&&(Tn==N?N.__h=[]:(t.__h.some(Ke),t.__h.some(Nn),Ve=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=
n.__N),n.u=n.__N=void 0})),Tn=N},L.diffed=function(e){Ws&&Ws(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Gs(zs.push(t)),
t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Tn=N=null},L.__c=function(e,t){t.some(function(n){try{n.__h.some(Ke),n.__h=
n.__h.filter(function(s){return!s.__||Nn(s)})}catch(s){n.__h=[function(){throw s}]}}),Fs&&Fs(e,t)},L.unmount=function(e){
Us&&Us(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||
!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Gs(Ln.push(o))}else Ke(o)}catch(r){t=r}}),s.__H=void 0,t&&L.__e(t,s.__v))};var Hs=typeof requestAnimationFrame==
"function";function zi(e){var t,n=function(){clearTimeout(s),Hs&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);
Hs&&(t=requestAnimationFrame(n))}function Gs(e){e!=1&&js==L.requestAnimationFrame||((js=L.requestAnimationFrame)||zi)(Gi)}
function Ke(e){var t=N,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),N=t}function Nn(e){var t=N;e.__c=e.__(),N=t}function Ks(e,t){
return!e||e.length!=t.length||t.some(function(n,s){return!In(n,e[s])})}function Vs(e,t){return typeof t=="function"?t(e):
t}var m=vs.bind(As);var C=(...e)=>e.filter(Boolean).join(" "),q=class extends R{shouldComponentUpdate(t){let n=this.props;for(let s in t)if(s!==
"children"&&t[s]!==n[s])return!0;return!1}render(t,n){return null}};var Xs=new Map;function Ki(e){let t=Xs.get(e);if(!t){try{t=new Intl.Segmenter(e||"en",{granularity:"word"})}catch{t=new Intl.
Segmenter("en",{granularity:"word"})}Xs.set(e,t)}return t}var Vi=/^['\u2019\u02bc\u2010\u2011/&.@_-]$/u;function H(e,[t,n],s){let o=[],
r=!1;for(let{segment:i,index:a,isWordLike:l}of Ki(s).segment(e.slice(t,n))){let[f,c]=[t+a,t+a+i.length],u=o[o.length-1];
l?(r&&u?u[1]=c:o.push([f,c]),r=!1):r=!r&&u?.[1]===f&&Vi.test(i)}return o}var Xi=/^[\s\p{Pd}\p{Pi}\p{Po}\p{Pf}\p{Ps}\p{Pe}"'`]+/u,
Qi=/[\s\p{Pd}\p{Pi}\p{Pf}\p{Ps}\p{Pe}"'`]+$|[\s\p{Po}]+$/u,Ji=/[%\u2030#@&*\u00a7\u2020\u2021]/u;function $e(e,[t,n]){for(;t<n&&Qs(e[t])&&
Xi.test(e[t]);)t++;for(;n>t&&Qs(e[n-1])&&Qi.test(e[n-1]);)n--;return[t,n]}var Qs=e=>!Ji.test(e);var Yi=/\p{Nd}+(?:[.,'\u2019\u00a0\u202f ]\p{Nd}{3})*(?:[.,]\p{Nd}+)?/gu,Js=/\p{Nd}/u;function Ys(e,[t,n],s,o){let r=H(e,[t,
n],s),i=o?.numbers??{},a=[];for(let{0:l,index:f}of e.slice(t,n).matchAll(Yi)){let c=[t+f,t+f+l.length];!r.some(([d,p])=>d<=
c[0]&&p>c[1])&&!Zi(e,c[0])&&a.push({span:c,value:ea(l)})}for(let[l,f]of r){let c=[...e.slice(l,f).matchAll(/[^-\u2010\u2011]+/gu)].
map(({0:d,index:p})=>({part:d,at:l+p})),u=c.map(({part:d})=>i[d.toLowerCase()]);if(u.every(d=>d!==void 0))for(let[d,{part:p,
at:h}]of c.entries())a.push({span:[h,h+p.length],value:`${u[d]}`})}return a.sort((l,f)=>l.span[0]-f.span[0]),na(e,a)}var Zi=(e,t)=>t>
0&&/[\p{L}_]/u.test(e[t-1]==="-"?e[t-2]??"":e[t-1]);function ea(e){return[...e.replace(/(?<=\p{Nd})[.,'\u2019\u00a0\u202f ](?=\p{Nd}{3}(?!\p{Nd}))/gu,
"").replace(",",".")].map(n=>Js.test(n)?ta(n):n).join("")}function ta(e){if(e>="0"&&e<="9")return e;let t=e.codePointAt(
0),n=t;for(;Js.test(String.fromCodePoint(n-1))&&t-n<9;)n--;return`${t-n}`}function na(e,t){let n=[];for(let s of t){let o=n[n.
length-1],r=o&&/^[\s-]+$/.test(e.slice(o.span[1],s.span[0])),[i,a]=[Number(o?.value),Number(s.value)];r&&a>=100&&i<a&&a%
10===0?n[n.length-1]={span:[o.span[0],s.span[1]],value:`${Math.round(i*a*1e6)/1e6}`}:r&&i>=20&&a<10&&i%10===0&&i<100?n[n.
length-1]={span:[o.span[0],s.span[1]],value:`${i+a}`}:n.push(s)}return n}var sa={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},Zs=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,oa=/[^\p{ASCII}]/u,
eo=new Map;function to(e){let t=eo.get(e);if(t!==void 0)return t;let s=[...e.normalize("NFKD").replace(Zs,"").toLowerCase().
replace(Zs,"")].map(o=>sa[o]??(/\p{Pd}/u.test(o)?"-":/\s/u.test(o)?" ":o)).join("");return eo.set(e,s),s}function k(e){return(oa.
test(e)?Array.from(e,to).join(""):e.toLowerCase()).replace(/\s+/g," ").trim()}function no(e){let t=[],n="",s=0;for(let o of e){let r=to(o);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<r.
length;i++)t.push(s)}s+=o.length}return{plain:n,places:[...t,s]}}var ra=/[\p{L}\p{N}]/u;function so(e,t){let n=t===0?" ":e[t-1];return n===" "||n===`
`||!ra.test(n)}var ia=/^\d{4}-\d{2}-\d{2}$/;var $t=e=>e!==null&&ia.test(e),oo=e=>Date.parse(`${e}T00:00:00Z`),aa=e=>new Date(e).toISOString().slice(0,10),xe=(e,t)=>aa(
oo(e)+t*864e5);function Dn(e,t){let[n,s,o]=e.split("-").map(Number),r=new Date(Date.UTC(n,s-1+t,1)).toISOString().slice(
0,7);return`${r}-${`${Math.min(o,Number(la(r).slice(8)))}`.padStart(2,"0")}`}function la(e){let[t,n]=e.split("-").map(Number);
return new Date(Date.UTC(t,n,0)).toISOString().slice(0,10)}var jn=e=>new Date(oo(e)).getUTCDay()||7,Bn=e=>xe(e,1-jn(e));var ca={day:"(?<day>[0-3]?\\d)(?:st|nd|rd|th|\\.)?",day2:"(?<day2>[0-3]?\\d)(?:st|nd|rd|th|\\.)?",year:"(?<year>1[5-9]\\d\
\\d|20\\d\\d)",number:"(?<number>\\d+|NUMBERS)"},ao={month:"months",weekday:"weekdays",season:"seasons",unit:"units",relative:"\
relative"},ro=new WeakMap,lo=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&"),xt=e=>[...e].sort((t,n)=>n.length-t.length).map(
lo).join("|")||"(?!)";function fa(e){let t=ro.get(e);if(t)return t;let{times:n,numbers:s}=e,o=i=>{let a=ao[i];return i===
"edge"?r:a?`(?<${i}>${xt(Object.keys(n[a]??{}))})`:ca[i].replace("NUMBERS",xt(Object.keys(s)))},r=`(?<edge>${xt(Object.keys(
n.edges??{}))})\\s+(?:\\p{L}{1,3}\\s+)?`;return t=Object.entries(n.patterns??{}).map(([i,a])=>{let f=(i.includes("{edge}")?
i.replace("{edge} ","{edge}"):`{edge?}${i}`).split(/(\{\w+\??\})/).map(c=>c==="{edge?}"?`(?:${r})?`:c.startsWith("{")?o(
c.slice(1,-1)):lo(c).replace(/ /g,"\\s+")).join("");return{pattern:new RegExp(`(?<![\\p{L}\\p{N}-])${f}(?![\\p{L}\\p{N}])`,
"giu"),means:`${a}`}}),ro.set(e,t),t}function Qe(e,[t,n],s,o){if(!s)return[];let r=e.slice(t,n),i=Object.keys(s.times.future??
{}),a=i.length>0&&new RegExp(`(?<![\\p{L}])(?:${xt(i)})(?![\\p{L}])`,"iu").test(r),l=[];for(let{pattern:f,means:c}of fa(
s))for(let u of r.matchAll(f)){let d=[t+u.index,t+u.index+u[0].length];if(l.some(h=>h.span[0]<d[1]&&d[0]<h.span[1]))continue;
let p=ua(u.groups??{},c,s,$t(o)?o:null,a);p&&l.push({span:d,...p})}return l.sort((f,c)=>f.span[0]-c.span[0])}function ua(e,t,{
times:n,numbers:s},o,r){let i=h=>n[ao[h]]?.[k(e[h]??"")],a=h=>`${h}`.padStart(2,"0"),l=`${n.edges?.[k(e.edge??"")]??""}`,
f=r||l==="until",c=e.number===void 0?1:Number(s[k(e.number)]??e.number),u=(h,w=[])=>({stated:h&&io(h,l),concluded:w.map(
g=>({...g,when:da(io(g.when,l),o)}))}),d=(h,w)=>{let g=Number(o?.slice(0,4)),_=A=>`${A}-${h}${w?`/${A}-${w}`:""}`;if(!o)
return u(_("XXXX"));let b=h<=o.slice(5,5+h.length),$={when:_(b?g:g-1),how:"before"},v={when:_(b?g+1:g),how:"after"};return u(
_("XXXX"),f?[v,$]:[$,v])};switch(t){case"day":{let h=`${a(i("month"))}-${a(e.day)}`;return e.year?u(`${e.year}-${h}`):d(
h)}case"days":{let[h,w]=[e.day,e.day2].map(g=>`${a(i("month"))}-${a(g)}`);return e.year?u(`${e.year}-${h}/${e.year}-${w}`):
d(h,w)}case"month":return e.year?u(`${e.year}-${a(i("month"))}`):d(a(i("month")));case"season":return e.year?u(`${e.year}\
-${i("season")}`):null;case"year":return u(e.year)}if(!o)return null;if(t==="weekday"){let h=(jn(o)-Number(i("weekday"))+
7)%7,w={when:xe(o,-h),how:"before"},g={when:xe(o,7-h),how:"after"};return u(null,f?[g,w]:[w,g])}let p=t==="relative"?xe(
o,Number(i("relative"))):pa(t,c,`${i("unit")}`,o);return p?u(null,[{when:p,how:"counted"}]):null}function pa(e,t,n,s){let o=r=>n===
"year"?Dn(s,r*12):n==="month"?Dn(s,r):xe(s,r*(n==="week"?7:1));switch(e){case"ago":return n==="year"?o(-t).slice(0,4):n===
"month"?o(-t).slice(0,7):o(-t);case"ahead":return`[${s}..${o(t)}]`;case"past":return n==="year"||n==="month"?`${o(-t).slice(
0,7)}/${s.slice(0,7)}`:`${o(-t)}/${s}`;case"last":case"this":case"next":{let r=e==="last"?-1:e==="next"?1:0;return n==="\
year"?o(r).slice(0,4):n==="month"?o(r).slice(0,7):n==="week"?`[${Bn(o(r))}..${xe(Bn(o(r)),6)}]`:o(r)}default:return null}}
function io(e,t){return!t||/[[\]/]/.test(e)?e:t==="since"?`${e}/..`:t==="before"?`[..${e}]`:t==="after"?`[${e}..]`:e}function da(e,t){
return t?e.endsWith("/..")&&e.slice(0,-3)<=t?`${e.slice(0,-2)}${t}`:e.endsWith("..]")&&e.slice(1,-3)<=t?`${e.slice(0,-1)}${t}\
]`:e:e}var fo="{number}",uo="{time}";function vt(e,t,n){let{article:s,vocabulary:o}=e.known,r=s.sentences[t]?.span;if(!r)return[];
let i=new Set(n?.slots.map(a=>a.field));return o.fields.filter(({id:a})=>!i.has(a)).flatMap(a=>Pn(e,a,r).slice(0,1).map(
l=>({field:a.id,span:l}))).sort((a,l)=>a.span[0]-l.span[0])}function Pn(e,{cues:t},n){let{known:s,lang:o,wording:r}=e,{article:i}=s,
a=t[o]??ma,l=[],f=i.text.slice(...n).replace(_a,c=>c.toLowerCase());for(let{0:c,index:u}of f.matchAll(ga(a)??ha))l.push(
[n[0]+u,n[0]+u+c.length]);return a.includes(uo)&&l.push(...Qe(i.text,n,r,i.published).map(c=>c.span)),a.includes(fo)&&l.
push(...Wn(e,n).map(c=>c.span)),l.sort((c,u)=>c[0]-u[0])}function Wn({known:{article:e},lang:t,wording:n},s){let o=Qe(e.
text,s,n,e.published);return Ys(e.text,s,t,n).filter(({span:r})=>!o.some(i=>i.span[0]<=r[0]&&r[1]<=i.span[1]))}var ma=[],
ha=/(?!)/g,_a=/(?:^|[\u201c\u201e"\u00ab]\s*)\p{Lu}/gu,co=new WeakMap;function ga(e){let t=co.get(e);if(t===void 0){let n=e.filter(
o=>o!==fo&&o!==uo),s=n.sort((o,r)=>r.length-o.length).map(o=>o.replace(/[.+?^${}()|[\]\\]/g,"\\$&").replace(/\*/g,"[\\p{L\
}\\p{N}]*").replace(/ \u2026 /g," (?:[\\p{L}\\p{N}\u2019'-]+ ){0,4}"));t=n.length?new RegExp(`(?<![\\p{L}\\p{N}])(?:${s.join(
"|")})(?![\\p{L}\\p{N}])`,"gu"):null,co.set(e,t)}return t}var ya=/[,;:!?()[\]{}\u2014\u2013\u3001\uff0c\uff1b\uff1a\uff01\uff1f\uff08\uff09\u300c\u300d\uff0c\u061b\u061f]|\s-\s/u,wa=/[;:()\uff1b\uff1a]/u,ba=new Set(["according_to",
"note","translation","act","sums_up","alternative_to"]);function mo({article:e,vocabulary:t},n){let{text:s,lang:o}=e,{span:r}=e.
sentences[n.sentence],i=ka(s,r,o,t.wording?.[o]),a=i.map((_,b)=>{let $=b?s.slice(i[b-1].span[1],_.span[0]):"";return{isStop:!b||
ya.test($),isStrong:!b||wa.test($)}}),l=n.slots.flatMap(({field:_,values:b,isInferred:$})=>$?[]:b.flatMap(v=>"at"in v&&v.
at?po(i,v.at,_):[])),f=l.filter(({field:_})=>!ba.has(_)),c=n.slots.find(({field:_})=>_==="relation")?.values[0],u=c?.is===
"relation"?t.relations[c.id]:null,d=$a(f),p=u?Ea(Oa(u,i),d):null,h=d??p??[0,i.length-1],w=_=>f.some(b=>b.field===_),g=e.
statements.flatMap(({id:_,spans:b})=>b.length===1&&_!==n.id?b:[]);return{article:e,span:r,words:i,stops:a,chosen:l,hull:h,
phrase:xa(i,a,h[0]),cue:p,isTight:w("subject")&&w("object")&&va(i,l,h),hasSubject:w("subject"),hasObject:w("object"),hasChosen:f.
length>0,before:g.flatMap(([_,b])=>_>=r[0]&&b<=r[1]?po(i,[_,b],"").map($=>[$.from,$.to]):[])}}function ka(e,t,n,s){let o=(...l)=>new Set(
l.flatMap(f=>f?.map(k)??[])),r=o(s?.determiners),i=o(s?.openers,s?.joiners),a=o(s?.prepositions,s?.small);return H(e,t,n).
map(l=>{let f=k(e.slice(...l)),c=r.has(f),u=i.has(f)&&!c;return{span:l,plain:f,isOpener:u,isDeterminer:c,isSmall:a.has(f)&&
!u&&!c}})}function po(e,[t,n],s){let o=e.findIndex(({span:i})=>i[1]>t),r=e.filter(({span:i})=>i[0]<n).length-1;return o>=
0&&r>=o?[{field:s,from:o,to:r}]:[]}var $a=e=>e.length?[Math.min(...e.map(({from:t})=>t)),Math.max(...e.map(({to:t})=>t))]:
null;function xa(e,t,n){let s=n;for(;s>0&&e[s-1].isDeterminer&&!t[s].isStop;)s--;return s}function va(e,t,[n,s]){return e.
slice(n,s+1).every(({isSmall:o,isDeterminer:r},i)=>o||r||t.some(a=>a.from<=n+i&&n+i<=a.to))}function Oa({label:e,cues:t},n){
return[e,...t].flatMap(s=>{let o=k(s).match(/[\p{L}\p{N}]+\*?/gu)??[];return n.flatMap((r,i)=>o.length>0&&o.every((l,f)=>n[i+
f]&&Sa(l,n[i+f].plain))?[[i,i+o.length-1]]:[])})}function Sa(e,t){if(e.endsWith("*"))return t.startsWith(e.slice(0,-1));
if(e===t)return!0;let n=e.slice(0,Math.max(4,e.length-2));return e.length>=4&&t.startsWith(n)&&Math.abs(t.length-e.length)<
4}function Ea(e,t){if(!e.length||!t)return e[0]??null;let n=([s,o])=>Math.max(0,t[0]-o,s-t[1]);return[...e].sort((s,o)=>n(
s)-n(o))[0]}var Ma=9,Ca={isFirst:1.9,isPhrase:1.5,isTightPhrase:2,isFirstChosen:-.9,isPhraseWithoutSubject:-.6,hasDeterminer:1.6,isOpener:-.7,
isCue:.4,afterStrongStop:1,afterOpener:1.2,afterDeterminer:-.4,afterSmall:-1,afterOther:-1.2,stopsBetween:-1.2,wordsBetween:-.1,
insideChosen:-1.8,afterChosen:-1,afterAllChosen:-1.4,afterCue:-1.8,asBefore:-1.4,asLast:1.4,afterQuote:1},Aa={isLast:1.3,
isLastOfAll:-1.6,isLastChosen:.5,isLastOfTight:1.8,isLastOfObject:1.3,isSmall:-2.6,beforeStop:.9,beforeSmall:-1.8,beforeOther:-1.9,
stopsBetween:-.5,wordsBetween:-.2,insideChosen:-.7,beforeChosen:-2.4,beforeCue:-3.2,asBefore:-.6,asLast:1.5};function Fn(e,t){
let n=mo(e,t),{words:s,article:o}=n;if(!s.length)return[o.sentences[t.sentence].span];let r=s.map((l,f)=>ho(Ca,Ta(n,f))),
i=s.map((l,f)=>ho(Aa,Ia(n,f))),a=r.flatMap((l,f)=>i.slice(f).map((c,u)=>({from:f,to:f+u,weight:l+c})));return a.sort((l,f)=>f.
weight-l.weight),a.slice(0,Ma+1).map(({from:l,to:f})=>Na(o.text,[s[l].span[0],s[f].span[1]],n.span))}var ho=(e,t)=>Object.
entries(t).reduce((n,[s,o])=>n+e[s]*Number(o),0);function Ta({words:e,stops:t,chosen:n,hull:s,phrase:o,cue:r,isTight:i,hasSubject:a,
before:l},f){let c=e[f-1],u=f>0&&!t[f].isStop;return{isFirst:f===0,isPhrase:f===o,isTightPhrase:f===o&&i,isFirstChosen:f===
s[0],isPhraseWithoutSubject:f===o&&!a,hasDeterminer:f>0&&e[f].isDeterminer,isOpener:e[f].isOpener,isCue:f===r?.[0],afterStrongStop:f>
0&&t[f].isStrong,afterOpener:c?.isOpener??!1,afterDeterminer:c?.isDeterminer??!1,afterSmall:c?.isSmall??!1,afterOther:u&&
!c.isOpener&&!c.isSmall,stopsBetween:_o(t,f+1,s[0]),wordsBetween:Math.max(0,Math.min(12,o-f)),insideChosen:n.some(({from:d,
to:p})=>d<f&&f<=p),afterChosen:f>s[0],afterAllChosen:f>s[1],afterCue:r!==null&&f>r[0],asBefore:l.some(([d])=>d===f),asLast:l.
at(-1)?.[0]===f,afterQuote:l.some(([,d])=>d+1===f)}}function Ia({words:e,stops:t,chosen:n,hull:s,cue:o,isTight:r,hasObject:i,
hasChosen:a,before:l},f){let c=e[f+1];return{isLast:!c,isLastOfAll:!c&&!a,isLastChosen:f===s[1],isLastOfTight:f===s[1]&&
r,isLastOfObject:f===s[1]&&i,isSmall:e[f].isDeterminer||e[f].isSmall||e[f].isOpener,beforeStop:!!c&&t[f+1].isStop,beforeSmall:c?.
isSmall??!1,beforeOther:!!c&&!t[f+1].isStop&&!c.isOpener&&!c.isSmall,stopsBetween:_o(t,s[1]+1,f),wordsBetween:Math.max(0,
Math.min(12,f-s[1])),insideChosen:n.some(({from:u,to:d})=>u<=f&&f<d),beforeChosen:f<s[1],beforeCue:o!==null&&f<o[1],asBefore:l.
some(([,u])=>u===f),asLast:l.at(-1)?.[1]===f}}var _o=(e,t,n)=>Math.min(3,e.slice(t,n+1).filter(({isStop:s})=>s).length),
La=["()","[]","{}","\u201C\u201D","\u201E\u201D","\u201E\u201C","\xAB\xBB","\u2018\u2019",'""'];function Na(e,[t,n],[,s]){
let o=n<s?e[n]:"",r=e.slice(t,n);return La.some(([a,l])=>o===l&&(a===l?r.split(a).length%2===0:r.lastIndexOf(a)>r.lastIndexOf(
l)))?[t,n+1]:[t,n]}var ve=(e,t)=>e.quote??Fn(t,e).slice(0,1);function Un(e,t){let n=String(ve(e,t));return Fn(t,e).filter(s=>String([s])!==
n)}function Ot(e,t,n){let{article:s}=t,o=e.slots.some(r=>r.isInferred);return{article:s.id,revision:s.revision,id:e.id,slots:e.
slots.filter(({values:r})=>r.length>0),basis:o?e.basis:null,quote:ve(e,t),backwards:e.backwards,fills:e.id===null?n.at(-1)??
null:null,proposedBy:e.proposedBy}}var go=e=>e.slots.filter(({values:t})=>t.some(({is:n})=>n==="later")).map(({field:t})=>t),
yo=e=>e.slots.some(t=>t.isInferred)&&!e.basis;var Ra=new Set("Enter Escape Backspace Delete Tab ArrowDown ArrowUp ArrowLeft ArrowRight F1".split(" "));function bo(e){
let{key:t,code:n,shiftKey:s=!1}=e;if(e.isComposing||e.keyCode===229||t==="Dead"||t==="Process")return null;let o=e.getModifierState?.(
"AltGraph")??!1;if((e.ctrlKey||e.metaKey)&&!o)return!e.altKey&&!s&&wo(t,n)==="z"?{name:"Undo",isShift:s}:null;if(Ra.has(
t))return{name:t,isShift:s};if([...t].length!==1)return null;if(o||e.altKey)return o?{name:t,isShift:s}:null;let r=Da(t,
n,s)??wo(t,n)??t;return r===t?{name:r,isShift:s}:{name:r,text:t,isShift:s}}var ko=({name:e,text:t=e})=>[...t].length===1?t:null;function wo(e,t){if(/^[a-z]$/i.test(e))return e.toLowerCase();let n=/^Key([A-Z])$/.
exec(t)?.[1].toLowerCase();return n&&/\p{L}/u.test(e)?n:null}function Da(e,t,n){if(/^[0-9]$/.test(e))return e;let s=/^Digit([0-9])$/.
exec(t)?.[1];return s&&!n?s:null}var Je=["subject","relation","object"],G=e=>({id:null,sentence:e,slots:[],basis:null,quote:null,backwards:[],proposedBy:null}),
T=(e,t)=>e.fields.find(n=>n.id===t)??null,se=(e,t)=>e.fields.find(n=>n.letter===t)??null,Oe=(e,t)=>e.slots.find(n=>n.field===
t)??null,ue=(e,t)=>Oe(e,t)!==null,St=e=>e!==null&&!e.isRole&&e.takes.includes("time");function Et(e,t,n,{isAdding:s=!1,isInferred:o,
isBeside:r=!1}={}){let i=e.slots.filter(c=>c.field===t),l=i.find(c=>c.isInferred===(o??!1))??(r?null:i[0]??null),f={field:t,
values:s&&l?[...l.values,...n]:n,each:s&&(l?.each??!1),isInferred:o??l?.isInferred??!1};return{...e,slots:[...e.slots.filter(
c=>c!==l),f]}}var Mt=(e,t)=>({...e,slots:e.slots.filter(n=>n.field!==t)}),Ct=(e,t,n)=>({...e,slots:e.slots.map(s=>s.field===
t?{...s,...n}:s)});function qn(e,t){let n=Oe(e,"relation")?.values[0];return n?.is==="relation"&&t.relations[n.id]?.needsObject||
"needed"}function Ye(e,t){let n=qn(e,t)==="none";return Je.find(s=>!ue(e,s)&&!(s==="object"&&n))??null}var $o=e=>e.slots.
filter(t=>t.isInferred).map(t=>t.field),Hn=(e,t)=>e.slots.filter(({field:n,values:s})=>s.length>0&&T(t,n)?.isMany).at(-1)?.
field??null;var Oo=3,xo=new WeakMap;function So(e){let t=xo.get(e.entities);t||(t=Ba(e.entities),xo.set(e.entities,t));let n=e.article.
lang;return{known:e,lang:n,wording:e.vocabulary.wording?.[n],...t,fields:new Map(e.vocabulary.fields.map(s=>[s.id,s])),relations:Object.
values(e.vocabulary.relations).map(s=>({relation:s,label:k(s.label),inverse:k(s.inverse),cues:s.cues.map(k),told:k(`${s.
definition} ${s.use} ${s.example}`)})),statements:new Map(e.article.statements.map(s=>[s.key,s])),told:[...e.article.statements.
map(Eo),...ja(e.elsewhere)],named:new Map}}var vo=new WeakMap;function ja(e=[]){let t=vo.get(e)??e.map(Eo);return vo.set(
e,t),t}function Eo(e){let{subject:t,relation:n,object:s}=e.words;return{stated:e,plain:k(`${e.id} ${t} ${n} ${s}`)}}function Ba(e){
let t=[],n=new Map;for(let[s,o]of e.entries()){let r=[...new Set((o.names.length?o.names:[o.label]).map(k))].filter(Boolean);
t.push({entity:o,plain:r,at:s});for(let i of r){let a=At(i);if(!a.length)continue;let l=a[0].slice(0,Oo),f=n.get(l);f?f.
push({words:a,id:o.id}):n.set(l,[{words:a,id:o.id}])}}return{entities:new Map(e.map(s=>[s.id,s])),searched:t,byBeginning:n}}
var Pa=/[\p{L}\p{N}]+/gu,At=e=>e.match(Pa)??[],Mo=(e,t)=>e.byBeginning.get(t.slice(0,Oo))??[];var Wa=2,Co=4,Fa=5,Ao=new WeakMap;function Io(e,t){let{wording:n}=e.known.vocabulary,s=Ao.get(n);return s||(s=new Set(Object.
values(n).flatMap(({countries:o})=>Object.entries(o).flatMap(([r,i])=>[r,...i.filter(a=>!a.endsWith("*"))].map(k)))),Ao.
set(n,s)),s.has(t)||It(e,t)!==null}var To=new WeakMap,Tt=e=>Lo(e).countries;function Ua(e){let{entities:t}=e.known,n=new Set(
t.flatMap(({country:s})=>s?[e.entities.get(s)?.type??""]:[]));for(let{types:s}of Object.values(e.known.vocabulary.wording))
for(let{type:o,where:r,words:i}of s)r==="form"&&i.includes("country")&&n.add(o);return t.filter(s=>n.has(s.type))}function qa(e){
let t=new Map,n=[],s=Ua(e),o=new Map(s.flatMap(({id:r,names:i})=>i.map(a=>[k(a),r])));for(let[r,i]of o){let[a,...l]=At(r);
if(!a||l.length)continue;t.set(a,i);let f=a.slice(0,Math.max(Co,a.length-Wa));a.length>=Co&&n.push([f,i])}for(let{countries:r}of Object.
values(e.known.vocabulary.wording))for(let[i,a]of Object.entries(r)){let l=[i,...a].map(f=>o.get(k(f))).find(f=>f!==void 0);
for(let f of l?a:[]){let c=k(f);c.endsWith("*")?n.push([c.slice(0,-1),l]):t.set(c,l)}}return{countries:s,words:t,stems:n}}
function Lo(e){let{wording:t}=e.known.vocabulary,n=To.get(e.entities);if(n?.wording===t)return n;let s={...qa(e),wording:t};
return To.set(e.entities,s),s}function It(e,t){let n=Lo(e),s=n.words.get(t);if(s)return s;let o=n.stems.find(([r])=>t.startsWith(
r)&&t.length-r.length<=Fa);return o?o[1]:null}function No(e,t){for(let n of At(k(t))){let s=It(e,n);if(s)return s}return null}var Ha=3,Ro=new WeakMap;function Ga(e,t,n){if(e===t)return!0;let s=Ro.get(n);s||(s=new Set(n.map(k)),Ro.set(n,s));let o=0;
for(;o<e.length&&e[o]===t[o];)o++;for(let r=o;r>=Ha;r--)if(s.has(e.slice(r))&&s.has(t.slice(r)))return!0;return!1}var za=[],
Ka=/[\p{L}\p{N}]+/gu;function Se(e,t){let n=e.named.get(t);if(n)return n;let s=Va(e,e.known.article.sentences[t]?.span??
[0,0]);return e.named.set(t,s),s}function Va(e,t){let n=new Set;return Gn(e,t).filter(({id:s})=>!n.has(s)&&n.add(s))}function Gn(e,[
t,n]){let{plain:s,places:o}=no(e.known.article.text.slice(t,n)),r=[...s.matchAll(Ka)].map(({0:c,index:u})=>({word:c,from:t+
o[u],to:t+o[u+c.length-1]+1})),i=[],a=e.wording?.endings??za;for(let[c,{word:u}]of r.entries()){let d=It(e,u);d&&i.push(
{id:d,at:c,length:1,exact:0});for(let p of Mo(e,u)){if(c+p.words.length>r.length)continue;let h=0;p.words.every((g,_)=>(g===
r[c+_].word&&h++,Ga(g,r[c+_].word,a)))&&i.push({id:p.id,at:c,length:p.words.length,exact:h})}}i.sort((c,u)=>u.length-c.length||
u.exact-c.exact||c.at-u.at);let l=new Set,f=i.filter(({at:c,length:u})=>{let d=Array.from({length:u},(p,h)=>c+h);if(d.some(
p=>l.has(p)))return!1;for(let p of d)l.add(p);return!0});return f.sort((c,u)=>c.at-u.at),f.map(({id:c,at:u,length:d})=>({
id:c,span:[r[u].from,r[u+d-1].to]}))}function Lt({sentences:e},{spans:t}){let n=t[0]?.[0];if(n===void 0)return 0;let s=e.findIndex(({span:o})=>o[0]>n);return s<
0?e.length-1:Math.max(0,s-1)}var Ze=(e,t)=>e.statements.filter(n=>n.article===e.id&&Lt(e,n)===t),Nt=(e,t)=>({...G(Lt(t,e)),
id:e.id,slots:e.slots,basis:e.basis,quote:e.spans.length?e.spans:null}),Xa=["act","sums_up","alternative_to","note","tra\
nslation"];function Do(e,t,n){let s=new Map(Se(n,t).map(({id:i,span:a})=>[i,a])),o=i=>{let a={...i};"at"in a&&delete a.at;
let l=a.is==="entity"&&s.get(a.id);return a.is==="entity"&&l?{...a,at:l}:a},r=e.slots.filter(({field:i})=>!Xa.includes(i)).
map(i=>({...i,values:i.values.map(o)}));return{...G(t),slots:r,basis:e.basis}}var zn={line:"",marked:0,hints:[],typed:"",first:null,entity:null,relation:null,part:null,isSelected:!1},et={...zn,field:null,
isAdding:!1,isInferring:!1,isBackwards:!1},y=(e,t)=>({...e,state:{...e.state,...t}}),Z=(e,t)=>({...e,effects:[...e.effects,
t]}),j=(e,t,n)=>Z(e,{does:"say",text:e.known.say(t,n)}),x=({state:e})=>e.draft??G(e.sentence),B=(e,t)=>y(e,{draft:{...t,
proposedBy:null}}),pe=e=>y(e,{...et,place:"reading",draft:null}),O=e=>y(e,{...et,place:"statement"}),oe=e=>y(e,{...et,place:"\
inferred"}),de=e=>y(e,{...zn,place:"other fields"});function Rt(e){return e?e.takes.includes("relation")?"relation":Qa(e)?
null:e.takes.includes("few")&&e.values.length?"few":e.takes[0]==="entity"||e.takes[0]==="statement"?"choosing":"text":"c\
hoosing"}var Qa=({takes:e,values:t})=>e.includes("flag")||e.includes("few")&&t.length===1;function E(e,t,n={}){let{known:s,
state:o}=e;if(t==="basis")return y(e,{...et,place:"basis",field:t,...n});let r=T(s.vocabulary,t),i=Rt(r);if(r&&i===null)
return Ja(e,r);let a=ue(x(e),t)&&!n.isAdding;return y(e,{...et,draft:o.draft??G(o.sentence),place:i??"choosing",field:t,
marked:a?-1:0,...n})}function Ja(e,t){let n=x(e),s=t.values[0]??"true",o=ue(n,t.id)?Mt(n,t.id):Et(n,t.id,[{is:"text",text:s}]);
return O(B(e,o))}function V(e){let t=Ye(x(e),e.known.vocabulary);return t?E(e,t):O(e)}function S(e,t,n){let{field:s,line:o,
filters:r,isAdding:i,isInferring:a,isBackwards:l}=e.state;if(!s)return e;let f=x(e);if(s==="basis")return O(B(e,{...f,basis:t.
is==="text"?t.text:null}));if(l&&t.is==="statement"){let w=[...f.backwards,{field:s,statement:t.key}];return O(B(e,{...f,
backwards:w}))}let c=a||n!==void 0||void 0,u=c===!0&&St(T(e.known.vocabulary,s)),d=Et(f,s,[t],{isAdding:i,isInferred:c,isBeside:u}),
p=B(e,n!==void 0&&!d.basis?{...d,basis:n}:d),h=y(p,{filters:{...r,[s]:o}});return i&&(s==="subject"||s==="object")?y(h,{
...zn,isAdding:!1,place:"jointly"}):a?oe(h):V(h)}var Ee=(e,t)=>t.value.is==="new"?y(e,{place:"new entity",entity:t.value.
entity,first:t.value.at??null,part:null}):S(e,t.value,t.basis),jo=e=>V(B(e,Et(x(e),e.state.field??"",[],{})));function tt(e){
let t=x(e),n=t.slots.at(-1);if(!n)return pe(e);let{field:s,values:o}=n,r=o.length>1,i=t.slots.slice(0,-1),a={...t,slots:r?
[...i,{...n,values:o.slice(0,-1)}]:i},l=B(e,a);if(Rt(T(e.known.vocabulary,s))===null)return O(l);let f=e.state.filters[s]??
"";return E(l,s,{line:f,isSelected:f!=="",isAdding:r,marked:0})}function Bo(e){let{state:t,known:n}=e;return t.isAdding?
V(e):t.isInferring?oe(e):t.field===Ye(x(e),n.vocabulary)?tt(e):O(e)}function Po(e){let{line:t,draft:n,isInferring:s}=e.state;
return t?y(e,{line:"",marked:0,isSelected:!1}):s?oe(e):n?.slots.length||n?.basis?O(e):pe(e)}function ee(e,t){let n=e.known.
article.sentences.length-1,s=Math.max(0,Math.min(n,t));return y(e,{sentence:s,statement:s===e.state.sentence?e.state.statement:
null,hints:[]})}var Kn=(e,t)=>O(y(e,{draft:t,sentence:t.sentence,statement:null,filters:{}}));function nt(e,t){let n=e.known.
article.statements.find(s=>s.key===t);return n?y(ee(e,Lt(e.known.article,n)),{statement:t}):e}var I=({state:e})=>e.line==="",Uo=({state:e},{name:t})=>e.rows.find(({digit:n})=>n===Number(t));function Ya(e,t){let{line:n}=e.
state;return Uo(e,t)?n===""||t.text===void 0&&!n.includes("\\")&&/[\p{L}\p{M}]$/u.test(n):!1}function Wo({state:e,...t},n){
let s=Math.max(0,Math.min(e.rows.length-1,e.marked+n));return{...t,state:{...e,marked:s}}}function Za(e){let{line:t,rows:n,
marked:s,field:o,isAdding:r}=e.state;if(t===""&&s<0&&!r&&o&&ue(x(e),o))return V(e);let i=n[Math.max(0,s)];return i?Ee(e,
i):t.trim()&&o?el(e,o,t.trim()):e}function el(e,t,n){let{takes:s=[],isRole:o=!1}=T(e.known.vocabulary,t)??{};return s.includes(
"text")?S(e,{is:o?"words":"text",text:n}):s.includes("number")||s.includes("time")?S(e,{is:"text",text:n}):e}function Dt(e,t){
let n=[...Je,null],s=n.indexOf(Je.includes(e.state.field??"")?e.state.field:null),o=n[s+t];return o?E(e,o):O(e)}function tl(e){
let t=Hn(x(e),e.known.vocabulary);return t?E(e,t,{isAdding:!0}):e}var P={keys:["1\u20139"],name:"take",when:Ya,does:(e,t)=>Ee(
e,Uo(e,t))},te={keys:["a\u2026z"],name:"filter",when:()=>!1,does:e=>e},W=[{keys:["ArrowDown"],name:"mark next",does:e=>Wo(
e,1)},{keys:["ArrowUp"],name:"mark before",does:e=>Wo(e,-1),isRare:!0}],jt={keys:["Enter"],name:"take what is marked",does:Za},
Te={keys:[","],name:"one more value",when:e=>I(e)&&Hn(x(e),e.known.vocabulary)!==null,does:tl},me=[{keys:["Backspace"],name:"\
back",when:I,does:Bo},{keys:["Escape"],name:"leave",does:Po},{keys:["Tab"],name:"next field",isRare:!0,when:(e,{isShift:t})=>!t,
does:e=>Dt(e,1)},{keys:["Tab"],name:"field before",isRare:!0,when:({state:e},{isShift:t})=>t&&e.field!==Je[0],does:e=>Dt(
e,-1)}],Ie={keys:["?"],name:"all keys",when:I,does:e=>y(e,{isHelpOpen:!0})},Le={keys:["Backspace"],name:"clear",isRare:!0,
when:({state:e})=>e.isSelected,does:e=>y(e,{line:"",isSelected:!1,marked:0})},qo={keys:["0"],name:"nobody named",when:I,
does:e=>e.state.field==="object"&&qn(x(e),e.known.vocabulary)!=="needed"?jo(e):S(e,{is:"nobody"})},Bt={keys:["."],name:"\
as last time",when:e=>I(e)&&Fo(e).length>0,does:e=>S(e,Fo(e)[0])};function Fo({known:e,state:t}){return e.article.statements.
find(({key:s})=>s===t.last)?.slots.find(({field:s})=>s===t.field)?.values??[]}function nl(e){let{line:t,rows:n,marked:s}=e.state,o=n[s];return o?S(e,o.value):t.trim()?S(e,{is:"text",text:t.trim()}):
x(e).basis?O(e):j(e,"choose a basis by its digit, or write one")}var Ho={name:"Basis",writes:()=>!0,bindings:()=>[{...P,
when:(e,t)=>e.state.line===""&&!!P.when?.(e,t)},{keys:["a\u2026z"],name:"your own words",when:()=>!1,does:e=>e},{keys:["\
Enter"],name:"take what is written",does:nl},...W,{keys:["Backspace"],name:"back",when:({state:e})=>e.line==="",does:e=>O(
y(e,{line:""}))},...me.filter(({keys:e})=>!e.includes("Backspace"))]};function Vn(e,t){let n=t.join(" ");return e===n?0:e.startsWith(n)?1:t.every(s=>e.includes(s))?t.every(s=>sl(e,s))?2:3:null}
function sl(e,t){for(let n=e.indexOf(t);n>=0;n=e.indexOf(t,n+1))if(so(e,n))return!0;return!1}var Go=new WeakMap;function ol(e){let t=Go.get(e);return t||(t=e.map(n=>({rule:n,words:n.words.map(s=>k(s).split(" "))})),
Go.set(e,t)),t}function zo(e,t,n){let s=e.words.map(k),o=ol(t.types).filter(({rule:f})=>f.type in n.types);if(Qn(e,t)>0)
return Xn(t);let r=al(s,t),[i,a]=[null,0];for(let{rule:f,words:c}of o)if(rl.includes(f.where))for(let u of c){let d=ll(f.
where,u,s,r),p=d<0?0:u.filter(h=>!h.startsWith("*")).length+1-d/(s.length+1);p>a&&([i,a]=[f.type,p])}if(i)return i;let l={
before:k(e.before),after:k(e.after),form:fl(e,s)};for(let{rule:f,words:c}of o)if(c.some(u=>cl(f.where,u,s,l)))return f.type;
return null}var rl=["head","first","any"],Xn=e=>e.types.find(({where:t,words:n})=>t==="form"&&n.includes("names"))?.type??
null;function Qn({words:e,isCountry:t},n){let s=e.map(o=>k(o).replace(/\.$/,""));for(let o=Math.min(il,e.length-1);o>0;o--){
let r=e.slice(o);if(n.titles.includes(s.slice(0,o).join(" "))&&r.every(Pt)&&!(r.length===1&&t(s[o])))return o}return 0}var il=3,
Pt=e=>/^\p{Lu}/u.test(e);function al(e,t){let n=e.findIndex((s,o)=>o>0&&t.prepositions.includes(s));return(n<0?e.length:
n)-1}function Ko(e,t){return e==="*"?!0:e.endsWith("*")?t.startsWith(e.slice(0,-1)):e.startsWith("*")?t.endsWith(e.slice(
1))&&t.length>e.length+1:e===t}function ll(e,t,n,s){let o=n.length-t.length;for(let r=0;r<=o;r++){if(e==="first"&&r>0)return-1;
let i=r+t.length-1;if(!(e==="head"&&(r>s||i<s))&&t.every((a,l)=>Ko(a,n[r+l])))return e==="any"?r:0}return-1}function cl(e,t,n,{
before:s,after:o,form:r}){if(e==="form"){let[a]=t;return a.includes("*")?r==="name"&&Ko(a,n[0]):a===r}let i=t.join(" ");
return e==="before"?` ${s}`.endsWith(` ${i}`):e==="after"&&o.startsWith(i)&&!/^[\p{L}\p{N}]/u.test(o.slice(i.length))}function fl({
words:e,isCountry:t},n){return e.length===1&&/^\p{Lu}{2,}\p{L}?$/u.test(e[0])?"acronym":e.every(Pt)?e.length>1?e.length<
5?"names":"":t(n[0])?"country":"name":/[^s]s$/.test(n[n.length-1])?"plural":""}var Vo=60;function Qo(e,t){let{article:n}=e.known,{text:s,lang:o}=n,[r,i]=ul(e,$e(s,t)),a={before:s.slice(Math.max(0,r-Vo),
r).trimEnd(),after:s.slice(i,i+Vo).trimStart()},l=new Set(Gn(e,[r,i]).map(({id:f})=>f));return Yo(e,s.slice(r,i),o,a,[...l])}
function Jo(e,t){let n=t.trim().replace(/\s+/g," ");return Yo(e,n,e.lang,{before:"",after:""},[])}function Yo(e,t,n,s,o){
let{wording:r}=e,{vocabulary:i}=e.known,a=H(t,[0,t.length],n).map(([b,$])=>t.slice(b,$)),l=Xo(t,r);if(!r||!a.length)return{
label:l,lang:n,type:"",country:null,aliases:[],isLocal:!1,members:[]};a[a.length-1]=Xo(a[a.length-1],r);let f={words:a,...s,
isCountry:b=>Io(e,b)},c=zo(f,r,i)??"",u=c!==""&&c===Xn(r),d=u?Qn(f,r):0,p=a.slice(d),h=p.length>1&&d>0?l.slice(l.indexOf(
p[0])):l,w=p[p.length-1],g=Tt(e).some(b=>b.type===c)?null:No(e,l),_=!u&&pl(a,r);return{label:h,lang:n,type:c,country:g,aliases:u&&
p.length+d>1&&w!==h?[w]:[],isLocal:_,members:_&&o.length>1?o:[]}}function ul(e,[t,n]){let{text:s}=e.known.article;for(let o of e.
wording?.articles??[]){let r=s.slice(t,t+o.length),i=s.slice(t+o.length,n);if(r.toLowerCase()===o&&/^\s+\S/u.test(i))return $e(
s,[t+o.length,n])}return[t,n]}function Xo(e,t){for(let n of t?.possessives??[])if(e.length>n.length+1&&e.endsWith(n))return e.
slice(0,-n.length);return e}function pl(e,t){let n=e.map(s=>s.toLowerCase());return t.unnamed.some(s=>` ${n.join(" ")} `.
startsWith(` ${s} `))&&(e.length===1||!e.slice(1).every(Pt))}var Jn="Statement";function Wt(e,t,n){if(n.includes(t))return!0;let s=e.types[t];return s?s.broader.some(o=>n.includes(o))?
!0:s.isAbstract&&n.some(o=>e.types[o]?.broader.includes(t)):!1}function dl(e,t){switch(t.is){case"entity":return e.entities.
get(t.id)?.type??null;case"new":return t.entity.type;case"statement":case"later":return Jn;default:return null}}var Ft=(e,t)=>e.
slots.find(n=>n.field===t)?.values??[];function Me(e,t){let[n]=Ft(t,"relation");return n?.is==="relation"?e.known.vocabulary.
relations[n.id]??null:null}function Yn(e,t,n,s){return s.every(o=>{if(o.is==="words")return n==="object"&&t.words;let r=dl(
e,o);return r===null?!0:r===Jn?t[n].includes(r):Wt(e.known.vocabulary,r,t[n])})}function Zn(e,t,n){return t?t.id!=="subj\
ect"&&t.id!=="object"?t.types.length?t.types:null:Me(e,n)?.[t.id]??null:null}function Zo(e,t,n){if(!t.takes.includes("st\
atement"))return!1;let s=Me(e,n);return!s||t.id!=="subject"&&t.id!=="object"?!0:s[t.id].includes(Jn)}function er(e,t,n){
return t.id!=="object"?t.words:Me(e,n)?.words??!1}var he=9,Ne=100;function tr(e,{line:t,draft:n,sentence:s}){let o=e.known.article.sentences[s]?.relations??[],r=new Map(o.
map((c,u)=>[c.relation,{why:c.why,k:u}])),i=k(t),a=[],[l,f]=[Ft(n,"subject"),Ft(n,"object")];for(let c of e.relations){let u=i?
ml(c,i):0;if(u===null)continue;let d=Yn(e,c.relation,"subject",l)&&Yn(e,c.relation,"object",f)?0:1,p=r.get(c.relation.id);
a.push({relation:c.relation,rank:u*2+d,k:p?.k??o.length+1,why:p?.why??""})}return a.sort((c,u)=>c.rank-u.rank||c.k-u.k||
u.relation.uses-c.relation.uses||(c.relation.label<u.relation.label?-1:1)),a.slice(0,Ne).map(({relation:c,why:u},d)=>({value:{
is:"relation",id:c.id},label:c.label,lang:null,why:u,digit:d<he?d+1:null}))}function ml(e,t){if(e.label.startsWith(t)||e.
relation.id.startsWith(t))return 0;let n=t.split(" ");return Ut(e.label,n)?1:e.cues.some(s=>Ut(s,n))||Ut(e.inverse,n)?2:
Ut(e.told,n)?3:null}var Ut=(e,t)=>t.every(n=>e.startsWith(n)||e.includes(` ${n}`));var st=9;function nr(e,t){let n=e.fields.get(t.field??"")??null;return t.line?t.line.startsWith("#")?_l(e,t.line.slice(1)):
gl(e,t,n):hl(e,t,n)}var es=(e,t,n,s)=>({value:s?{is:"entity",id:e.id,at:s}:{is:"entity",id:e.id},label:e.label,lang:e.lang,
why:t,digit:n});function hl(e,{draft:t,sentence:n,recent:s,last:o},r){let{say:i}=e.known,a=[],l=Se(e,n),f=new Set(l.map(
({id:_})=>_));for(let[_,{id:b,span:$}]of l.entries())a.push(es(e.entities.get(b),i("named here"),_<st-1?_+1:null,$));let c=o&&
r&&Zo(e,r,t)?e.statements.get(o):null,u=Zn(e,r,t),d=[...new Set(s)].filter(_=>!f.has(_)&&e.entities.has(_));for(let _ of d)
f.add(_);let p=d.map(_=>[e.entities.get(_),i("recent")]);for(let{entity:_}of e.searched)!f.has(_.id)&&sr(e,_)&&p.push([_,
""]);let h=new Map(p.map(([_])=>[_,!u||Wt(e.known.vocabulary,_.type,u)]));p.sort(([_,b],[$,v])=>Number(h.get($))-Number(
h.get(_))||+(v!=="")-+(b!=="")||(b?d.indexOf(_.id)-d.indexOf($.id):$.uses-_.uses));let w=a.length,g=c?st-1:st;for(let[_,
b]of p.slice(0,Ne))w++,a.push(es(_,b,w<=g?w:null));return c&&a.splice(Math.min(a.length,st-1),0,or(c,st,i("saved last"))),
a}var sr=({known:{article:e}},t)=>t.local===null||t.local===`${e.coder}/${e.id}`;function or({key:e,id:t,words:n},s,o){let r=[
n.subject,n.relation,n.object].filter(Boolean).join(" \u2013 ");return{value:{is:"statement",key:e},label:`#${t} ${r}`,lang:null,
why:o,digit:s}}function _l(e,t){let n=k(t).split(" ").filter(Boolean),{coder:s,id:o}=e.known.article;return e.told.filter(
({plain:r})=>n.every(i=>r.startsWith(i)||r.includes(` ${i}`))).slice(0,Ne).map(({stated:r},i)=>{let a=[r.coder===s?"":r.
coder,r.article===o?"":r.article];return or(r,i<he?i+1:null,a.filter(Boolean).join(" / "))})}function gl(e,{line:t,draft:n,
sentence:s,recent:o},r){let i=k(t).split(" ").filter(Boolean),a=Zn(e,r,n),l=new Map(Se(e,s).map(({id:d,span:p})=>[d,p])),
f=[];for(let{entity:d,plain:p}of e.searched){if(!sr(e,d))continue;let h=1/0;for(let _ of p){let b=Vn(_,i);b!==null&&b<h&&
(h=b)}if(h===1/0)continue;let w=!a||Wt(e.known.vocabulary,d.type,a)?0:1,g=l.has(d.id)?0:o.includes(d.id)?1:2;f.push({entity:d,
rank:h*6+w*3+g,at:f.length})}f.sort((d,p)=>d.rank-p.rank||p.entity.uses-d.entity.uses||d.at-p.at);let{say:c}=e.known,u=f.
slice(0,Ne).map(({entity:d},p)=>{let h=l.has(d.id)?"named here":o.includes(d.id)?"recent":"";return es(d,h&&c(h),p<he?p+
1:null,l.get(d.id))});return f.some(({rank:d})=>d<6)||u.push(...yl(e,t.trim(),r,n,u.length)),u}function yl(e,t,n,s,o){if(!t)
return[];let{say:r,article:i}=e.known,a=[];return n&&er(e,n,s)&&a.push({is:"words",text:t}),a.push({is:"new",entity:Jo(e,
t)}),a.map((l,f)=>({value:l,label:t,lang:i.lang,why:r(l.is==="new"?"new entity":"plain words"),digit:o+f<he?o+f+1:null}))}
function rr(e,{field:t,line:n}){let s=k(n).split(" ").filter(Boolean),o=t==="country";return(o?Tt(e):Object.values(e.known.
vocabulary.types).filter(i=>!i.isAbstract).map(({id:i,label:a})=>({id:i,label:a,uses:0}))).map(i=>({one:i,rank:Vn(k(i.label),
s)})).filter(({rank:i})=>i!==null).sort((i,a)=>Number(i.rank)-Number(a.rank)||a.one.uses-i.one.uses||(i.one.label<a.one.
label?-1:1)).slice(0,Ne).map(({one:i},a)=>({value:o?{is:"entity",id:i.id}:{is:"text",text:i.id},label:i.label,lang:null,
why:"",digit:a<he?a+1:null}))}var ar="when",wl=/\d{4}(?:-\d\d){0,2}/;function lr(e,{field:t,line:n,sentence:s,last:o}){let{article:r}=e.known,i=n.trim(),
a=k(i),l=i?ir(e,i,[0,i.length]).map(p=>({...p,at:void 0})):[],f=r.sentences[s]?.span??[0,0],c=[...ir(e,r.text,f),...bl(e,
t??ar),...$l(e,o)],u=[...l,...c.filter(({when:p,why:h})=>k(p).includes(a)||k(h).includes(a))],d=new Map;for(let p of u)d.
has(`${p.when}${p.basis?"i":""}`)||d.set(`${p.when}${p.basis?"i":""}`,p);return[...d.values()].map(({when:p,why:h,basis:w,
at:g})=>({value:g?{is:"text",text:p,at:g}:{is:"text",text:p},label:p,lang:null,why:h,digit:null,...w?{basis:w}:{}}))}function ir({
known:{article:e,say:t},wording:n},s,o){return Qe(s,o,n,e.published).flatMap(({span:r,stated:i,concluded:a})=>{let l=`\u201C${s.
slice(...r)}\u201D`,f={words:l,day:e.published},c=a.map(({when:u,how:d})=>({when:u,why:l,basis:t(`time_${d}`,f),at:r}));
return i?[{when:i,why:l,at:r},...c]:c})}function bl({known:{say:e},statements:t},n){return[...t.values()].reverse().flatMap(
s=>s.slots.flatMap(o=>{let[r]=o.values;if(o.field!==n||r?.is!=="text")return[];let i=e("as for",{statement:s.id});return[
o.isInferred?{when:r.text,why:i,basis:kl(s,i)}:{when:r.text,why:i}]}))}var kl=({basis:e},t)=>e?.startsWith(t.replace(/#.*/,
"#"))&&e.length<t.length+3?e:t;function $l({known:{article:e,say:t},statements:n},s){let o=e.published;if(!$t(o))return[];
let r=[],i=s?n.get(s):[...n.values()].at(-1),a=i?.slots.find(f=>f.field===ar)?.values[0],l=a?.is==="text"?wl.exec(a.text)?.[0]:
null;if(i&&l&&l<o){let f=t("time_since",{statement:i.id,day:o});r.push({when:`[${l}..${o}]`,why:f,basis:f})}for(let[f,c]of[
[o,"time_day"],[`[..${o}]`,"time_until"]])r.push({when:f,why:t(c,{day:o}),basis:t(c,{day:o})});return r}var ts=(e,t,n,s)=>({value:{is:"text",text:e},label:t,lang:null,why:n,digit:s<he?s+1:null});function cr(e,t){let n=e.fields.
get(t.field??"");if(!n)return[];if(n.takes.includes("time"))return lr(e,t);let{text:s,sentences:o}=e.known.article,r=o[t.
sentence]?.span??[0,0],i=[],a=Wn(e,r);if(n.takes.includes("number")&&i.push(...a.map(({value:c,span:u})=>({text:c,at:u}))),
n.takes.includes("text")){let c=n.takes.includes("number")?a.map(u=>vl(e,u.span,r)):[];for(let u of[...c,...Pn(e,n,r)])i.
push({text:s.slice(...u),at:u})}let l=k(t.line);return[...new Map(i.filter(c=>k(c.text).startsWith(l)).map(c=>[c.text,c])).
values()].map(c=>({value:{is:"text",...c},label:c.text,lang:null,why:c.text===s.slice(...c.at)?"":`\u201C${s.slice(...c.
at)}\u201D`,digit:null}))}var xl=5;function vl({known:e,lang:t,wording:n},[s,o],[,r]){let{text:i}=e.article,a=new Set([...n?.
openers??[],...n?.joiners??[],...(n?.prepositions??[]).slice(1)]),l=o;for(let[f,c]of H(i,[o,r],t).slice(0,xl)){if(!/^\s+$/.
test(i.slice(l,f))||a.has(i.slice(f,c).toLowerCase()))break;l=c}return[s,l]}function fr(e,{line:t}){let n=k(t),{say:s}=e.
known;return[...e.statements.values()].filter(o=>o.basis&&k(o.basis).includes(n)).reverse().map(({id:o,basis:r},i)=>ts(r,
s("as for",{statement:o}),r??"",i))}function ur(e,{field:t}){return(e.fields.get(t??"")?.values??[]).map((s,o)=>ts(s,s,"",
o))}function pr(e,{line:t,draft:n}){let s=k(t),o=Me(e,n)?.roles??[],r=e.known.vocabulary.fields.filter(({id:a,everywhere:l,
isRole:f,label:c})=>!Ol.includes(a)&&(!f||l||o.includes(a))&&` ${k(c)}`.includes(` ${s}`)),i=(a,l)=>o.includes(a)?0:l===
null?1:2;return r.map(a=>({field:a,rank:i(a.id,a.letter)})).sort((a,l)=>a.rank-l.rank).map(({field:a},l)=>ts(a.id,a.label,
"",l))}var Ol=["subject","relation","object"];function z(e,t){switch(t.place){case"choosing":return nr(e,t);case"relation":case"new relation":return tr(e,t);case"text":
return cr(e,t);case"basis":return fr(e,t);case"few":return ur(e,t);case"other fields":return pr(e,t);case"new entity":return rr(
e,t);default:return[]}}var Sl=2,dr=e=>new Set(e?.values.flatMap(t=>"id"in t?[t.id]:"key"in t?[t.key]:[])),qt=(e,t)=>[...e].some(n=>t.has(n));function El({
relations:e},t,n){if(qt(t,n))return 2;let s=[t,n].map(o=>new Set([...o].flatMap(r=>[r,...e[r]?.broader??[]])));return qt(
s[0],s[1])?1:0}function mr(e,{article:t,vocabulary:n}){let[s,o,r]=["subject","relation","object"].map(a=>dr(Oe(e,a)));return t.
statements.filter(a=>a.coder===t.coder&&a.article===t.id&&a.id!==e.id).map(a=>{let l=u=>dr(a.slots.find(d=>d.field===u)),
f=Number(qt(s,l("subject")))+Number(qt(r,l("object"))),c=El(n,o,l("relation"));return{stated:a,score:c&&f?c+f:f===2?2:0}}).
filter(({score:a})=>a>=Sl).sort((a,l)=>l.score-a.score).map(({stated:a})=>a)}var X=[..."fjdkslaghrueiwovncmtybpqxz"];function hr(e,t,n=()=>!0){let s=[...e.keys()].sort((a,l)=>Number(n(e[l]))-Number(
n(e[a]))||a-l),o=Ml(e.length),r=s.map((a,l)=>({letters:o[l],span:e[a],statement:null}));r.sort((a,l)=>a.span[0]-l.span[0]);
let i=t.slice(0,9).map((a,l)=>({letters:`${l+1}`,span:null,statement:a.key}));return[...r,...i]}function Ml(e){let t=0;for(;X.
length-t+t*X.length<e&&t<X.length;)t++;let n=X.slice(0,X.length-t),s=X.slice(X.length-t).flatMap(r=>X.map(i=>r+i)),o=[...n,
...s];return o.length>=e?o.slice(0,e):X.flatMap(r=>X.flatMap(i=>X.map(a=>r+i+a))).slice(0,e)}var _r=1;function Cl({state:e,known:t}){let{article:n}=t,{sentence:s,last:o}=e,r=Array.from({length:_r},(l,f)=>s-1-f),i=Array.
from({length:_r},(l,f)=>s+1+f);return[s,...r,...i].flatMap(l=>Ze(n,l)).sort((l,f)=>+(f.key===o)-+(l.key===o))}function ns(e,t){
let{text:n,lang:s,sentences:o}=e.known.article,{span:r}=o[e.state.sentence],i=new Set(e.known.vocabulary.wording?.[s]?.small),
a=([l,f])=>!i.has(n.slice(l,f).toLowerCase());return hr(H(n,r,s),t?Cl(e):[],a)}var Re=e=>y(e,{place:"words",hints:ns(e,!0),
typed:"",first:null,line:""}),Ht=e=>y(e,{place:"quote",hints:ns(e,!1),typed:"",first:null,isAdding:!1});function De(e,t){
let n=Math.max(0,Math.min(e.known.article.sentences.length-1,e.state.sentence+t)),s=y(e,{sentence:n,typed:""});return y(
s,{hints:ns(s,e.state.place==="words"&&e.state.first===null)})}function je({hints:e,typed:t},n){let s=t+n;return{hint:e.
find(o=>o.letters===s)??null,typed:e.some(o=>o.letters.startsWith(s))?s:""}}function Gt(e){return e.state.typed?y(e,{typed:""}):
e.state.first?y(e,{first:null}):null}var zt=(e,t)=>[Math.min(e[0],t[0]),Math.max(e[1],t[1])];function Q(e){let{place:t,field:n,part:s,line:o,recent:r,last:i}=e.state,a=x(e),l=o.replaceAll("\\","");return{place:t,field:s??
n,line:l,draft:a,sentence:a.sentence,recent:r,last:i}}var Al=["place","field","part","line","draft","sentence","recent",
"last","isAdding"];function ot(e,t,n){let{state:s}=e;if(n&&Al.every(i=>n[i]===s[i]))return e;let o=t.rows?t.rows(e):t.writes(
s)?z(e.index,Q(e)):[],r=Il(e)?-1:Math.min(s.marked,o.length-1);return{...e,state:{...s,rows:o,marked:r}}}var Tl=/^[\dX?~%/.[\]{},-]+$/;
function Il({state:{place:e,field:t,line:n},known:s}){return e==="basis"?!0:e!=="text"||n===""?!1:Tl.test(n)||!T(s.vocabulary,
t)?.takes.includes("time")}var ss=({state:e,known:t})=>T(t.vocabulary,e.field)?.takes??[],Ll=e=>ss(e).every(t=>t==="statement")&&T(e.known.vocabulary,
e.state.field)?.isMany;function Nl(e){let{field:t,line:n}=e.state;return t!=="act"?z(e.index,Q(e)):n===""?Rl(e):z(e.index,
{...Q(e),line:`#${n.replace(/^#/,"")}`})}var Rl=e=>mr(x(e),e.known).map(({key:t,id:n,spans:s,words:{subject:o,relation:r,
object:i}},a)=>({value:{is:"statement",key:t},label:`#${n} ${[o,r,i].filter(Boolean).join(" \u2013 ")}`,lang:null,why:s.
map(([l,f])=>e.known.article.text.slice(l,f)).join(" \u2026 "),digit:a<9?a+1:null})),Kt={name:"Choosing",writes:()=>!0,rows:Nl,
bindings:()=>[P,te,{keys:[" ","'"],name:"words",when:I,does:Re},{keys:["#"],name:"statements",when:e=>I(e)&&ss(e).includes(
"statement"),does:e=>y(e,{line:"#",marked:0})},Te,qo,Bt,{keys:[">"],name:"later",when:e=>I(e)&&ss(e).includes("statement"),
does:e=>S(e,{is:"later"})},{keys:["^"],name:"from the other end",when:e=>I(e)&&!!Ll(e),does:e=>y(e,{isBackwards:!e.state.
isBackwards}),isRare:!0},{keys:["\\"],name:"digits are text",when:({state:e})=>!e.line.includes("\\"),does:e=>y(e,{line:`${e.
state.line}\\`,isSelected:!1}),isRare:!0},{...jt,isRare:!0},...W.map(e=>({...e,isRare:!0})),Le,...me,Ie]};function Vt(e){let t=e.map(s=>s[0]?.toLowerCase()),n=[];for(let[s,o]of e.entries()){let r=t.filter((a,l)=>l!==s),i=[...o.
toLowerCase()].filter(a=>/[a-z]/.test(a));n.push(i.find(a=>!r.includes(a)&&!n.includes(a))??"")}return n}function gr({state:e,known:t},{name:n}){let s=T(t.vocabulary,e.field)?.values??[];return s[Vt(s).indexOf(n)]??null}var yr={
name:"One of few",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"underlined letter",when:(e,t)=>gr(e,t)!==null,does:(e,t)=>S(
e,{is:"text",text:gr(e,t)??""})},{keys:["Enter"],name:"the default",does:e=>V(B(e,Mt(x(e),e.state.field??"")))},{keys:["\
Backspace","Escape"],name:"back",does:O}],rows:({state:e,known:t})=>(T(t.vocabulary,e.field)?.values??[]).map(n=>({value:{
is:"text",text:n},label:n,lang:null,why:"",digit:null}))};function os(e,t){let n=x(e),s=Oe(n,t),r=n.slots.some(({field:i,isInferred:a})=>i===t&&!a)&&St(T(e.known.vocabulary,t));return!s||
s.values.length===0||r?E(e,t,{isInferring:!0,marked:0}):oe(B(e,Ct(n,t,{isInferred:!s.isInferred})))}var wr={name:"Inferr\
ed",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"mark a field",when:({known:e},{name:t})=>se(e.vocabulary,t)?.isInferable??
!1,does:(e,{name:t})=>os(e,se(e.known.vocabulary,t)?.id??"")},{keys:["Enter"],name:"give the basis",does:e=>$o(x(e)).length?
E(e,"basis",{marked:-1}):O(e)},{keys:[" "],name:"other fields",does:e=>y(de(e),{isInferring:!0})},{keys:["Backspace","Es\
cape"],name:"back",does:O}]};var br=e=>t=>V(B(t,Ct(x(t),t.state.field??"",{each:e}))),kr={name:"Several values",writes:()=>!1,bindings:()=>[{keys:["1",
"Enter"],name:"jointly: one statement",does:br(!1)},{keys:["2"],name:"each: several statements",does:br(!0)},{keys:[","],
name:"one more value",does:e=>E(e,e.state.field??"",{isAdding:!0})},{keys:["Backspace"],name:"take back last",does:tt},{
keys:["Escape"],name:"leave",does:O}]};function Xt(e){let t=T(e.known.vocabulary,e.state.field);return y(e,{place:Rt(t)??"choosing",hints:[],typed:"",first:null})}
function rt(e,t){let{first:n}=e.state;return n?Dl(e,zt(n,t)):y(e,{first:t,typed:""})}function Dl(e,t){let{index:n,known:s}=e,
o=$e(s.article.text,t),r=s.article.text.slice(...o),i=k(r),a=`${s.article.coder}/${s.article.id}`,l=n.searched.find(({entity:c,
plain:u})=>u.includes(i)&&(c.local===null||c.local===a)),f=Xt(e);return f.state.place==="text"?S(f,{is:"text",text:r,at:o}):
l?S(f,{is:"entity",id:l.entity.id,at:o}):rs(e)&&!/\p{Lu}/u.test(r)?S(f,{is:"words",text:r,at:o}):y(f,{place:"new entity",
entity:Qo(n,o),first:o,part:null})}function rs(e){let{field:t}=e.state;if(t==="object")return Me(e.index,x(e))?.words??!1;
let n=T(e.known.vocabulary,t);return n?n.words||n.takes.includes("text"):!1}var $r={name:"Words",writes:()=>!1,bindings:()=>[
{keys:["a\u2026z"],name:"first, then last word",does:(e,t)=>{let{hint:n,typed:s}=je(e.state,t.name);return n?.span?rt(y(
e,{typed:""}),n.span):y(e,{typed:s})}},{keys:["1\u20139"],name:"statement in the margin",when:({state:e},t)=>e.first===null&&
je(e,t.name).hint?.statement!==void 0,does:(e,t)=>S(Xt(e),{is:"statement",key:je(e.state,t.name).hint?.statement??""})},
{keys:["Enter"],name:"only this word",when:({state:e})=>e.first!==null,does:e=>rt(e,e.state.first)},{keys:["ArrowDown"],
name:"letters on the next sentence",does:e=>De(e,1),isRare:!0},{keys:["ArrowUp"],name:"letters on the sentence before",does:e=>De(
e,-1),isRare:!0},{keys:[" "],name:"more",does:de},{keys:["Backspace"],name:"take back a letter",does:e=>Gt(e)??Xt(e)},{keys:[
"Escape"],name:"back",does:Xt}]};var lt=({state:e})=>e.entity,Be=(e,t)=>y(e,{entity:{...lt(e),...t},part:null,line:"",marked:0,isSelected:!1}),it=(e,t=()=>"")=>n=>{
let s=t(lt(n));return y(n,{part:e,line:s,isSelected:s!=="",marked:0})},at=e=>y(e,{part:null,line:"",isSelected:!1});function xr(e,t){
let{part:n,line:s}=e.state,o=lt(e),r=s.trim();switch(n){case"type":return t?.value.is==="text"?Be(e,{type:t.value.text}):
e;case"country":return t?.value.is==="entity"?Be(e,{country:t.value.id}):e;case"members":{if(t?.value.is!=="entity")return at(
e);let{id:i}=t.value,{members:a}=o,l=a.includes(i)?a.filter(f=>f!==i):[...a,i];return y(Be(e,{members:l}),{part:n})}case"\
alias":return r?Be(e,{aliases:[...o.aliases,r]}):at(e);default:return r?Be(e,{label:r}):at(e)}}function jl(e){let{entity:t,
first:n}=e.state;return t?S(e,n?{is:"new",entity:t,at:n}:{is:"new",entity:t}):e}function Bl(e){let{first:t}=e.state,n=t?
e.known.article.text.slice(...t):lt(e).label;return S(e,t?{is:"words",text:n,at:t}:{is:"words",text:n})}function Pl({...e}){
let{field:t,isAdding:n,isInferring:s,line:o}=e.state;return E(e,t??"",{isAdding:n,isInferring:s,line:o,isSelected:o!==""})}
var Wl=[{keys:["Enter"],name:"make it",does:jl},{keys:["t"],name:"type",does:it("type")},{keys:["c"],name:"country",does:it(
"country")},{keys:["n"],name:"name",does:it("label",({label:e})=>e)},{keys:["a"],name:"alias",does:it("alias")},{keys:["\
l"],name:"local or corpus",does:e=>Be(e,{isLocal:!lt(e).isLocal})},{keys:["m"],name:"members",does:it("members")},{keys:[
"w"],name:"plain words, no entity",when:rs,does:Bl},{keys:["Backspace","Escape"],name:"back",does:Pl}],Fl=[{...P,does:(e,{
name:t})=>xr(e,e.state.rows.find(({digit:n})=>n===Number(t)))},te,...W,{keys:["Enter"],name:"take it",does:e=>xr(e,e.state.
rows[e.state.marked])},{keys:["Backspace"],name:"back",when:I,does:at},{keys:["Escape"],name:"leave",does:at}];function Ul(e){
let{part:t,line:n}=e.state;return t==="type"||t==="country"?z(e.index,Q(e)):t!=="members"||!n?[]:z(e.index,{...Q(e),place:"\
choosing",field:null}).filter(({value:s})=>s.is==="entity")}var vr={name:"New entity",writes:({part:e})=>e!==null,rows:Ul,
bindings:({part:e})=>e===null?Wl:Fl};var Pe=["label","parent","definition"];function Or(e,t){let{part:n,line:s,relation:o}=e.state,r=Pe.indexOf(n??""),i=n===
"parent"?t?.value.is==="relation"?t.value.id:"":s.trim();if(!i||!o)return j(e,"write it, or choose one");let a={...o,[Pe[r]]:i};
return r+1<Pe.length?y(e,{relation:a,part:Pe[r+1],line:"",marked:0}):S(e,{is:"new relation",...a})}function ql(e){let t=Pe.
indexOf(e.state.part??"");if(t<=0)return E(e,"relation");let n=Pe[t-1],s=n==="parent"?"":e.state.relation?.label??"";return y(
e,{part:n,line:s,isSelected:s!=="",marked:0})}var Hl=({state:e})=>e.part==="parent",Sr={name:"New relation",writes:()=>!0,
rows:e=>Hl(e)?z(e.index,Q(e)):[],bindings:({part:e})=>[...e==="parent"?[{...P,when:(t,n)=>!!P.when?.(t,n),does:(t,{name:n})=>Or(
t,t.state.rows.find(({digit:s})=>s===Number(n)))},te,...W]:[],{keys:["Enter"],name:"go on",does:t=>Or(t,t.state.rows[t.state.
marked])},{keys:["Backspace"],name:"back",when:I,does:ql},{keys:["Escape"],name:"leave",does:t=>E(t,"relation")}]};var Qt={name:"Relation",writes:()=>!0,bindings:()=>[P,te,...W,jt,Te,Bt,{keys:["+"],name:"none fits",when:I,does:e=>y(e,{
place:"new relation",part:"label",relation:{label:"",parent:"",definition:""}})},{keys:[" "],name:"more",when:I,does:de},
Le,...me,Ie]};function Ce(e,t){let n=x(e),s=Ye(n,e.known.vocabulary);if(s)return E(e,s);if(yo(n))return E(e,"basis",{marked:-1});let o=Z(
e,{does:"save",saving:Ot(n,e.known,e.state.open),thenNext:t}),r=y(o,{pending:n,sentence:n.sentence,filters:{}});return t?
E(y(r,{draft:G(n.sentence)}),"subject"):pe(r)}function Gl(e){let t=x(e),{article:n}=e.known,s=n.statements.find(({id:r,coder:i})=>r===
t.id&&i===n.coder),o=s!==void 0&&JSON.stringify(t)===JSON.stringify(Nt(s,n));return!t.slots.length||o?pe(e):j(pe(y(e,{aside:[
t,...e.state.aside]})),"set aside; n takes it up again")}var Jt={name:"Statement",writes:()=>!1,bindings:()=>[{keys:["En\
ter"],name:"save",does:e=>Ce(e,!1)},{keys:["n"],name:"save, next",does:e=>Ce(e,!0)},{keys:["i"],name:"inferred",does:oe},
{keys:["q"],name:"quote",does:Ht},Te,{keys:[" "],name:"other fields",does:de},{keys:["j","ArrowDown"],name:"next sentenc\
e",does:e=>ee(e,e.state.sentence+1)},{keys:["k","ArrowUp"],name:"sentence before",does:e=>ee(e,e.state.sentence-1)},{keys:[
"a\u2026z"],name:"a field",when:({known:e},{name:t})=>se(e.vocabulary,t)!==null,does:(e,{name:t})=>E(e,se(e.known.vocabulary,
t)?.id??"")},{keys:["Backspace"],name:"take back last",does:tt},{keys:["Escape"],name:"set aside",does:Gl},{keys:["Tab"],
name:"field before",isRare:!0,when:(e,{isShift:t})=>t,does:e=>Dt(e,-1)},Ie]};var zl=({state:e})=>e.field===null?Jt:e.field==="relation"?Qt:Kt;function Yt(e){let{field:t,isAdding:n,isInferring:s,isBackwards:o}=e.
state;return t!==null?E(e,t,{isAdding:n,isInferring:s,isBackwards:o}):s?oe(e):O(e)}function Er(e){let{say:t}=e.known,n=Yt(
e),s=k(e.state.line),o=e.state.field!==null;return zl(e).bindings(n.state).filter(({keys:r,when:i})=>/^[^\p{L}\s]$/u.test(
r[0])&&(!i||i(n,{name:r[0],isShift:!1}))).map(({keys:r,name:i})=>({sign:r[0],label:t(i)})).filter(({label:r})=>` ${k(r)}`.
includes(` ${s}`)).map(({sign:r,label:i},a)=>({value:{is:"text",text:r},label:i,lang:null,why:r,digit:o&&a<9?a+1:null}))}
function Kl(e){let{field:t,isInferring:n}=e.state;return t!==null?Er(e):[...z(e.index,Q(e)),...n?[]:Er(e)]}function Mr(e,t){
if(t?.value.is!=="text")return e;let{text:n}=t.value;return/^[^\p{L}]$/u.test(n)?{...Yt(e),again:{name:n,isShift:!1}}:e.
state.isInferring?os(e,n):E(e,n)}var Cr={name:"Other fields",writes:()=>!0,rows:Kl,bindings:()=>[{...P,does:(e,{name:t})=>Mr(
e,e.state.rows.find(({digit:n})=>n===Number(t)))},te,...W,{keys:["Enter"],name:"take what is marked",does:e=>Mr(e,e.state.
rows[e.state.marked])},{keys:["Backspace"],name:"back",when:I,does:Yt},{keys:["Escape"],name:"leave",does:e=>e.state.line?
y(e,{line:"",marked:0}):Yt(e)}]};var Vl=({state:e})=>e.proposals[e.proposal]??null;function Xl({proposer:e,fields:t,quote:n},s){let o=t.filter(({isFilled:r})=>r).
map(({field:r,values:i})=>({field:r,values:i,each:!1,isInferred:!1}));return{...G(s),slots:o,quote:n,proposedBy:e}}function Zt(e){
let t=Vl(e);return t?y(e,{draft:Xl(t,e.state.sentence),filters:{}}):e}var Ar=(e,t)=>{let{length:n}=e.state.proposals;return n?
y(e,{proposal:t%n}):Tr(e)},Tr=e=>y(pe(e),{proposals:[],proposal:0});function Ql(e){let{proposals:t,proposal:n}=e.state;return Ar(
y(e,{proposals:t.filter((s,o)=>o!==n)}),n)}var Ir={name:"Draft",writes:()=>!1,bindings:()=>[{keys:["Enter"],name:"take a\
s it is",does:e=>Ce(O(Zt(e)),!1)},{keys:["n"],name:"take, next",does:e=>Ce(O(Zt(e)),!0)},{keys:["q"],name:"other words",
does:e=>Ht(O(Zt(e)))},{keys:["p"],name:"next draft",does:e=>Ar(e,e.state.proposal+1)},{keys:["a\u2026z"],name:"opens tha\
t field",when:({known:e},{name:t})=>se(e.vocabulary,t)!==null,does:(e,{name:t})=>E(Zt(e),se(e.known.vocabulary,t)?.id??"")},
{keys:["Delete"],name:"not this",does:Ql},{keys:["Escape"],name:"no draft",does:Tr}]};function Lr(e,t){let n=x(e),s=e.state.isAdding?[...ve(n,e.known),...t]:t;return O(B(e,{...n,quote:[...s].sort((o,r)=>o[0]-
r[0])}))}function en(e,t){let{first:n}=e.state;return n?Lr(e,[$e(e.known.article.text,zt(n,t))]):y(e,{first:t,typed:""})}
function Jl(e){let t=ve(x(e),e.known),[n]=t[0],[,s]=t[t.length-1];return e.state.first?Ce(en(e,[Math.max(s,e.state.first[1]),
Math.max(s,e.state.first[1])]),!1):y(e,{first:[n,n]})}function Yl(e){let{text:t,lang:n}=e.known.article;return Un(x(e),e.
known).slice(0,9).map((s,o)=>({value:{is:"words",text:t.slice(...s),at:s},label:t.slice(...s),lang:n,why:"",digit:o+1}))}
var Nr={name:"Quote",writes:()=>!1,rows:Yl,bindings:()=>[{keys:["1\u20139"],name:"other likely words",when:({state:e},{name:t})=>e.
first===null&&Number(t)<=e.rows.length,does:(e,{name:t})=>Lr(e,[Un(x(e),e.known)[Number(t)-1]])},{keys:["a\u2026z"],name:"\
first, then last word",does:(e,t)=>{let{hint:n,typed:s}=je(e.state,t.name);return n?.span?en(y(e,{typed:""}),n.span):y(e,
{typed:s})}},{keys:["Enter"],name:"keep beginning; then end, and save",does:Jl},{keys:["+"," "],name:"one more piece",does:e=>y(
e,{isAdding:!e.state.isAdding})},{keys:["ArrowDown"],name:"letters on the next sentence",does:e=>De(e,1),isRare:!0},{keys:[
"ArrowUp"],name:"letters on the sentence before",does:e=>De(e,-1),isRare:!0},{keys:["Backspace"],name:"take back a lette\
r",does:e=>Gt(e)??O(e)},{keys:["Escape"],name:"back",does:O}]};var is=({state:e,known:t})=>t.article.statements.find(({key:n})=>n===e.statement)??null,We=({state:e,known:t})=>Ze(t.article,
e.sentence),ct=({known:e},{coder:t})=>t===e.article.coder,Dr=e=>is(e)??We(e).find(t=>ct(e,t))??We(e)[0]??null,Zl=(e,t)=>e.
known.article.sentences[t].nothing!==null||Ze(e.known.article,t).some(n=>ct(e,n));function ec(e){let{length:t}=e.known.article.
sentences;for(let n=1;n<=t;n++){let s=(e.state.sentence+n)%t;if(!Zl(e,s))return ee(e,s)}return j(e,"every sentence is co\
ded")}function tc(e){let[t,...n]=e.state.aside;return t?Kn(y(e,{aside:n}),t):E(y(e,{draft:G(e.state.sentence),filters:{}}),
"subject")}function nc(e){let t=Dr(e);return t?ct(e,t)?Kn(e,Nt(t,e.known.article)):j(e,"another coder's statement"):j(e,
"this sentence has no statement yet")}function sc(e){let{state:t,known:n}=e,s=is(e)??n.article.statements.find(({key:o})=>o===
t.last)??Dr(e);return s?O(y(e,{draft:Do(s,t.sentence,e.index),filters:{}})):j(e,"there is no statement to copy yet")}function oc(e){
let t=is(e);if(t&&!ct(e,t))return j(e,"another coder's statement");if(t)return Z(e,{does:"delete",statement:t.key});let[
n,...s]=e.state.aside;return n?j(y(e,{aside:s,dropped:n}),"discarded"):j(e,"no statement is marked")}function rc(e){let{
dropped:t,aside:n}=e.state;return t?y(e,{dropped:null,aside:[t,...n]}):Z(e,{does:"undo"})}function ic(e){let{sentence:t}=e.
state;return We(e).some(n=>ct(e,n))?j(e,"this sentence has statements"):Z(e,{does:"nothing here",sentence:t,is:e.known.article.
sentences[t].nothing===null})}function Rr(e,t){let n=We(e),s=n.findIndex(({key:r})=>r===e.state.statement),o=n[s<0?t>0?0:
n.length-1:s+t];return o?nt(e,o.key):e}var jr={name:"Reading",writes:()=>!1,bindings:()=>[{keys:["j","ArrowDown"],name:"\
next",does:e=>ee(e,e.state.sentence+1)},{keys:["k","ArrowUp"],name:"back",does:e=>ee(e,e.state.sentence-1)},{keys:["u"],
name:"next uncoded",does:ec},{keys:["n"],name:"new statement",does:tc},{keys:["0"],name:"nothing here",does:ic},{keys:["\
1\u20139"],name:"mark a statement",when:(e,{name:t})=>Number(t)<=We(e).length,does:(e,{name:t})=>nt(e,We(e)[Number(t)-1].
key),isRare:!0},{keys:["ArrowRight"],name:"mark the next statement",does:e=>Rr(e,1),isRare:!0},{keys:["ArrowLeft"],name:"\
mark the statement before",does:e=>Rr(e,-1),isRare:!0},{keys:["e","Enter"],name:"change",does:nc},{keys:["d"],name:"copy\
 of last",does:sc},{keys:["Delete"],name:"delete",does:oc},{keys:["z","Undo"],name:"undo",does:rc},{keys:["p"],name:"dra\
ft",does:e=>Z(e,{does:"propose",sentence:e.state.sentence})},{keys:["/"],name:"find",does:e=>Z(e,{does:"search"})},{keys:[
"!"],name:"problems",does:e=>Z(e,{does:"open problems"})},{keys:["?"],name:"all keys",does:e=>y(e,{isHelpOpen:!0})}]};function ac(e){let{line:t,rows:n,marked:s,field:o}=e.state,r=n[s];return r?Ee(e,r):t.trim()?S(e,{is:"text",text:t.trim()}):
o&&ue(x(e),o)?V(e):e}var Br={name:"Text",writes:()=>!0,bindings:()=>[{keys:["Enter"],name:"take what is marked, or writt\
en",does:ac},{keys:[" "],name:"words",when:I,does:Re},...W,Le,...me]};var F={reading:jr,choosing:Kt,relation:Qt,text:Br,basis:Ho,statement:Jt,few:yr,inferred:wr,words:$r,quote:Nr,"new entity":vr,
"new relation":Sr,"other fields":Cr,jointly:kr,draft:Ir};function ft(e,t,n,s){let o={state:e,known:n,index:s,effects:[]};
if(e.isHelpOpen){let a=["Escape","?","F1"].includes(t.name);return{state:a?{...e,isHelpOpen:!1}:e,effects:[],isCommand:a}}
if(t.name==="F1")return{state:{...e,isHelpOpen:!0},effects:[],isCommand:!0};let r=Pr(o,t);if(r)return{...Fe(o,r.does(o,t)),
isCommand:!0};let i=F[e.place].writes(e)?cc(e,t):null;return{state:i===null?e:as(e,i,n,s),effects:[],isCommand:!1}}function as(e,t,n,s){
let o={state:e,known:n,index:s,effects:[]};return Fe(o,y(o,{line:t,marked:0,isSelected:!1})).state}function Fe(e,t){let n=t;
for(;n.again;){let r=n.again,i=ot({...n,again:void 0},F[n.state.place],null);n=Pr(i,r)?.does(i,r)??i}let{state:s,effects:o}=ot(
n,F[n.state.place],e.state);return{state:s,effects:o}}function Pr(e,t){return F[e.state.place].bindings(e.state).find(s=>s.
keys.some(o=>lc(o,t))&&(!s.when||s.when(e,t)))??null}function lc(e,t){return e==="1\u20139"?/^[1-9]$/.test(t.name):e==="\
a\u2026z"?/^[a-z]$/.test(t.name):e===t.name}function cc({line:e,isSelected:t},n){let s=ko(n);return s!==null?t?s:e+s:n.name===
"Backspace"&&e?[...e].slice(0,-1).join(""):null}var fc={Enter:"\u23CE",Backspace:"\u232B",Delete:"Del",Escape:"Esc",Tab:"\u21E5",ArrowDown:"\u2193",ArrowUp:"\u2191",ArrowLeft:"\
\u2190",ArrowRight:"\u2192"," ":"\u2423"};function Wr({keys:e,name:t}){let[n]=e,s=/\u2026|\u2013/.test(n);return{shown:fc[n]??
n,name:t,press:s?null:{name:n,isShift:!1}}}var Fr=e=>F[e.place].bindings(e).filter(({isRare:t})=>!t).map(Wr),Ur=e=>Object.
entries(F).map(([t,{name:n,bindings:s}])=>({place:t,name:n,keys:s({...e,part:null}).map(Wr)}));var qr=new WeakMap;function Ue(e,t){let n=qr.get(e);return n||(n=new Map(e.map(s=>[s.id,s])),qr.set(e,n)),n.get(t)??null}
function Hr(e,t){switch(e.is){case"entity":return Ue(t.entities,e.id)?.label??e.id;case"new":return e.entity.label;case"\
relation":return t.vocabulary.relations[e.id]?.label??e.id;case"new relation":return e.label;case"statement":{let n=[...t.
article.statements,...t.elsewhere??[]].find(({key:i})=>i===e.key);if(!n)return e.key;let{subject:s,relation:o,object:r}=n.
words;return`#${n.id} ${[s,o,r].filter(Boolean).join(" \u2013 ")}`}case"later":return t.say("the next statement");case"w\
ords":case"text":return e.text;case"nobody":return t.say("nobody named")}}var qe=(e,t)=>e.statements.find(n=>n.key===t),J=({vocabulary:e},t)=>e.fields.find(n=>n.id===t),tn=(e,t)=>e?.slots.find(n=>n.
field===t&&n.values.length>0);function _e(e,t){let n=Hr(t,e);return t.is==="new"?{text:n,lang:t.entity.lang}:t.is==="wor\
ds"?{text:`\u201C${n}\u201D`,lang:e.article.lang}:{text:n,lang:t.is==="entity"?Ue(e.entities,t.id)?.lang??null:null}}var ls=4,
uc=74;function Gr(e){let t=e.split(/\s+/);return e.length<uc||t.length<=2*ls?e:`${t.slice(0,ls).join(" ")} \u2026 ${t.slice(
-ls).join(" ")}`}var pc=["subject","relation","object"];function zr({known:e,state:t}){let{say:n,article:s}=e,o=s.sentences[t.sentence];if(!t.
draft){let r=o?.isTitle?n("title"):n("sentence_n",{n:t.sentence});return m`<h2 class="claim"><span>${r}</span></h2>`}return m`<h2 class="claim">
    <span>
      ${pc.map((r,i)=>m`${i>0&&m`<i> \u2013 </i>`}<${dc} known=${e} state=${t} field=${r} />`)}
      ${t.draft.id&&m` <small>${n("edits",{id:t.draft.id})}</small>`}
    </span>
  </h2>`}function dc({known:e,state:t,field:n}){let s=tn(t.draft,n);if(t.field===n)return m`<mark aria-label=${e.say("op\
en")}>${" ? "}</mark>`;if(!s)return m`<i>\u2026</i>`;let o=` ${e.say("and")} `;return s.values.map((r,i)=>{let{text:a,lang:l}=_e(
e,r);return m`${i>0&&o}<bdi lang=${l}>${s.isInferred?`[${a}]`:a}</bdi>`})}function Vr({known:e,state:t,preview:n}){return m`<div class="detail" role="group" tabindex="0" aria-label=${e.say("deta\
il")}>${mc(e,t,n)}</div>`}var Kr=(e,{vocabulary:{relations:t}})=>e.replace(/`(\w+)`/g,(n,s)=>`\u201C${t[s]?.label??s.replaceAll(
"_"," ")}\u201D`);function mc(e,t,n){let{say:s}=e,o=t.rows[t.marked];if(t.place==="relation"&&o?.value.is==="relation"){
let a=e.vocabulary.relations[o.value.id];return m`<p><b>${a.label}</b> <i>${s("use")}</i> ${Kr(a.use||a.definition,e)}</p>
      <p>${a.avoid&&m`<i>${s("not_for")}</i> ${Kr(a.avoid,e)}`}</p>`}if(t.place==="reading"){let a=qe(e.article,t.statement),
l=a?.problems[0],f=a?.spans.map(([c,u])=>e.article.text.slice(c,u)).join(" \u2026 ");return a&&m`<p><q>${f}</q></p>${l&&
m`<p class="problem">${l.message}</p>`}`}if(n&&(t.place==="statement"||t.place==="inferred"||t.place==="quote")){let{tie:a,
plain:l,problems:f}=n,[c]=f;return m`<p><i>${s("tie")}</i> <b>${a??s("no_tie")}</b></p>
      <p>
        <i>${s("plain_triple")}</i> <b>${s(l.is?"yes":"no")}</b>${l.why.length>0&&` (${l.why.join(", ")})`}
      </p>
      ${c&&m`<p class=${c.severity==="error"?"problem":"doubt"}>${c.message} ${c.hint}</p>`}`}let r=`help_${t.place.replaceAll(
" ","_")}`,i=s(r,{name:o?_e(e,o.value).text:""});return i!==r&&m`<p><i>${i}</i></p>`}var Xr=new WeakMap;function Jr(e){let t=Xr.get(e);if(t)return t;let n=[];for(let[s,o]of e.sentences.entries()){let r=n.at(
-1);r?.number===o.paragraph&&r.isTitle===o.isTitle?r.sentences.push({number:s,sentence:o}):n.push({number:o.paragraph,sentences:[
{number:s,sentence:o}],isTitle:o.isTitle})}return Xr.set(e,n),n}var Qr=new WeakMap;function ut(e){let t=Qr.get(e);if(t)return t;
let n=e.sentences.map(()=>[]),s=e.statements.filter(({spans:o})=>o.length);for(let o of s.sort((r,i)=>r.spans[0][0]-i.spans[0][0]))
n[Ae(e,o.spans[0][0])]?.push(o);return Qr.set(e,n),n}function Ae({sentences:e},t){let[n,s]=[0,e.length-1];for(;n<s;){let o=n+
s+1>>1;e[o].span[0]<=t?n=o:s=o-1}return n}var pt=(e,t)=>ut(e)[t].length?"coded":e.sentences[t].nothing?"nothing":"open";
function nn({statements:e}){return[...new Set(e.flatMap(({words:t})=>t.by?[t.by]:[]))]}var hc=3,sn=(e,t)=>t===null?0:1+e.
indexOf(t)%hc,_c=3;function Yr(e){let t=[];return e.map(({spans:n})=>{let s=new Set(t.filter(r=>gc(r.spans,n)).map(({lane:r})=>r)),
o=0;for(;s.has(o)&&o<_c-1;)o+=1;return t.push({lane:o,spans:n}),o})}var gc=(e,t)=>e.some(([n,s])=>t.some(([o,r])=>n<r&&o<
s));var on=class extends q{render({known:t,corpus:n,current:s,saved:o,press:r}){let{article:i,say:a}=t,l=i.sentences.filter(
(u,d)=>pt(i,d)==="open").length,f=i.statements.reduce((u,d)=>u+d.problems.length,0),c=a("head_counts",{read:i.sentences.
length-l,all:i.sentences.length,statements:i.statements.length});return m`<header>
      <h1>
        <button type="button" class="plain" onClick=${()=>r("articles")} title=${a("all_articles")}>
          <bdi lang=${i.lang}>${i.title}</bdi>
        </button>
      </h1>
      <span class="about">${[i.published,a("coder",{name:n.coder})].filter(Boolean).join(" \xB7 ")}</span>
      <${cs} article=${i} current=${s} say=${a} />
      <span class="counts">${c}</span>
      ${f>0&&m`<button type="button" class="plain problems" onClick=${()=>r("problems")}>${a("problems_n",{n:f})}</button>`}
      <${yc} saved=${o} say=${a} />
    </header>`}},yc=({saved:e,say:t})=>m`<span class=${`saved is-${e.is}`} role="status">
    ${e.is==="nothing"?"":e.words||t(`saved_${e.is}`,{at:e.at})}
  </span>`,wc=40,cs=class extends q{render({article:t,current:n,say:s}){let o=t.sentences.length,r=Math.ceil(o/wc),i=Array.
from({length:Math.ceil(o/r)},(l,f)=>{let c=Array.from({length:Math.min(r,o-f*r)},(p,h)=>f*r+h),u=c.map(p=>pt(t,p)),d=u.includes(
"open")?"open":u.includes("coded")?"coded":"nothing";return C(`is-${d}`,c.includes(n)&&"now")}),a=s("strip",{n,all:o-1});
return m`<span class="strip" role="img" aria-label=${a}>${i.map(l=>m`<i class=${l} />`)}</span>`}};var rn=class extends R{element=K();componentDidMount(){this.element.current.showModal()}render({known:t,state:n,hasLetters:s,
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
        ${Ur(n).map(({place:l,name:f,keys:c})=>m`<section key=${l}>
            <h3>${i(f)}</h3>
            ${c.map(({shown:u,name:d})=>m`<p key=${u+d}><kbd>${u}</kbd> ${i(d)}</p>`)}
          </section>`)}
        <section>
          <h3>${i("fields")}</h3>
          ${a.fields.map(({id:l,letter:f,label:c})=>f&&m`<p key=${l}><kbd>${f}</kbd> ${c}</p>`)}
        </section>
      </div>
    </dialog>`}};var fs=e=>document.getElementById(`sentence-${e}`)?.firstChild??null;function us(e,[t,n]){let s=[];for(let o=Ae(e,t);o<e.
sentences.length;o+=1){let[r,i]=e.sentences[o].span;if(r>=n)break;let a=fs(o);!a||i<=t||s.push(new StaticRange({startContainer:a,
startOffset:Math.max(t,r)-r,endContainer:a,endOffset:Math.min(n,i)-r}))}return s}var bc=["sentence","named","marked","qu\
ote","first"];function ps(e,t,n){for(let s of n)s in t||CSS.highlights.delete(s);for(let[s,o]of Object.entries(t)){let r=new Highlight(
...o.flatMap(i=>us(e,i)));r.priority=bc.indexOf(s)+1,CSS.highlights.set(s,r)}return new Set(Object.keys(t))}function Zr(e){
return ti(e,e.statements.filter(({words:t,spans:n})=>t.by!==null&&n.length),"said")}function ei(e,t){let n=ut(e)[t.sentence]??
[];return ti(e,n.filter(({words:s})=>s.by===null),"own")}function ti(e,t,n){let s=nn(e),o=Yr(t),r={};for(let[i,{words:a,
marks:l,spans:f}]of t.entries()){let c=`${n}-${sn(s,a.by)}-${l.length?"held":"plain"}-${o[i]}`;r[c]=[...r[c]??[],...f]}return r}var kc=20,$c=2,ni=400;function an({words:e,isDenied:t,marks:n},s){let o=[e.subject,e.relation,e.object].filter(Boolean).
join(" \u2013 ");return[(t?`${s("not")} `:"")+o,...e.by?[s("according_to",{name:e.by})]:[],...n].join(", ")}var ln=class extends R{state={
from:0,to:2e3};element=K();componentDidMount(){this.scroller=this.element.current.closest(".reading"),this.scroller.addEventListener(
"scroll",this.look,{passive:!0}),this.look()}componentWillUnmount(){this.scroller?.removeEventListener("scroll",this.look)}componentDidUpdate(){
this.place()}shouldComponentUpdate(t,n){let s=this.props;return Object.keys(t).some(r=>t[r]!==s[r])||n.from!==this.state.
from||n.to!==this.state.to}look=()=>{let{top:t,bottom:n}=this.scroller.getBoundingClientRect(),o=[...this.scroller.querySelectorAll(
".paragraph")].filter(a=>{let l=a.getBoundingClientRect();return l.bottom>t-ni&&l.top<n+ni}),[r,i]=[o[0]?.firstElementChild,
o.at(-1)?.lastElementChild].map(a=>Number(a instanceof HTMLElement?a.dataset.sentence:0));this.setState({from:r,to:i})};place(){
let{known:t}=this.props,n=this.element.current.getBoundingClientRect().top,s=new Map(t.article.statements.map(i=>[i.key,
i])),o=0,r=[];for(let i of this.element.current.children){let a=s.get(i.dataset.statement??""),l=a?vc(t.article,a)-n:0,f=Math.
max(o,Math.round(l));r.push([i,f]),o=f+kc+$c}for(let[i,a]of r)i.style.top=`${a}px`}render({known:t,current:n,statement:s,
fresh:o,letters:r,open:i},{from:a,to:l}){let{article:f,say:c}=t,u=nn(f),d=xc(f).filter(({number:p})=>p>=a&&p<=l);return m`<div class="cards" ref=${this.
element} role="group" aria-label=${c("statements_beside")}>
      ${d.map(({stated:p,number:h})=>{let{key:w,words:g,isDenied:_,marks:b,problems:$}=p,v=C("card",`claimant-${sn(u,g.by)}`,
b.length>0&&"held",h===n&&"current",w===s&&"open",w===o&&"fresh",$.length>0&&"has-problems");return m`<button
          type="button"
          tabindex="-1"
          key=${w}
          class=${v}
          data-statement=${w}
          aria-label=${an(p,c)}
          title=${an(p,c)}
          onClick=${()=>i(p)}
        >
          ${r[w]&&m`<kbd class="label">${r[w]}</kbd>`}${_&&m`<b>${c("not")}</b> `}
          ${b.length>0&&m`<i>${b[0]}</i> `}<bdi>${g.subject}</bdi> \u2013 ${g.relation} \u2013 <bdi>${g.object}</bdi>
        </button>`})}
    </div>`}},si=new WeakMap;function xc(e){let t=si.get(e);if(t)return t;let s=e.statements.filter(({spans:o})=>o.length).
sort((o,r)=>o.spans[0][0]-r.spans[0][0]).map(o=>({stated:o,number:Ae(e,o.spans[0][0])}));return si.set(e,s),s}function vc(e,{
spans:[[t,n]]}){let[s]=us(e,[t,Math.min(n,t+1)]);if(!s)return 0;let o=document.createRange();return o.setStart(s.startContainer,
s.startOffset),o.setEnd(s.endContainer,s.endOffset),o.getBoundingClientRect().top}var oi=new Set(["subject","relation","object"]);function ri({known:e,state:t,quote:n}){let{draft:s,field:o,place:r}=t,{say:i,
article:a}=e;if(!s)return m`<div class="slots" />`;let l=s.slots.filter(d=>!oi.has(d.field)&&d.values.length>0),f=o&&o!==
"basis"&&!oi.has(o)&&!l.some(d=>d.field===o)?[o]:[],c=r==="basis"||s.basis||s.slots.some(({isInferred:d})=>d),u=n.map(([
d,p])=>Gr(a.text.slice(d,p))).join(" \u2026 ");return m`<div class="slots" role="group" tabindex="0" aria-label=${i("fur\
ther_fields")}>
    <dl>
      ${l.map(d=>m`<div key=${d.field} class=${C("slot",d.field===o&&"open")}>
          <dt><${cn} known=${e} id=${d.field} /></dt>
          <dd><${Oc} known=${e} slot=${d} /></dd>
        </div>`)}
      ${f.map(d=>m`<div key=${d} class="slot open">
          <dt><${cn} known=${e} id=${d} /></dt>
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
  </div>`}function cn({known:e,id:t}){let n=J(e,t),s=n?.label??t,o=n?.letter?s.toLowerCase().indexOf(n.letter):-1;return o<
0?s:m`${s.slice(0,o)}<u>${s[o]}</u>${s.slice(o+1)}`}function Oc({known:e,slot:t}){let n=t.each?" / ":` ${e.say("and")} `;
return m`${t.values.map((s,o)=>{let{text:r,lang:i}=_e(e,s);return m`${o>0&&n}<bdi lang=${i}>${r}</bdi>`})}${t.isInferred&&
m` <small>${e.say("inferred")}</small>`}`}function ii({known:e,state:t}){let{say:n,article:s}=e,o=t.proposals[t.proposal];if(!o)return null;let r=o.fields.filter(
({isFilled:a})=>a),i=o.fields.filter(({isFilled:a})=>!a);return m`<div class="choices drafted">
    <p class="asks">${n("draft_of",{name:o.proposer,n:t.proposal+1,all:t.proposals.length})}</p>
    ${r.map(a=>m`<div class="row drafted" key=${a.field}>
        <kbd>${J(e,a.field)?.letter??"\u2423"}</kbd>
        <span class="name"><small><${cn} known=${e} id=${a.field} /></small> <b>${Sc(e,a)}</b></span>
        <span class="why">${[a.rule,Ec(a)].filter(Boolean).join(" \xB7 ")}</span>
      </div>`)}
    ${i.length>0&&m`<p class="note">
        ${n("draft_shown")}
        ${i.map(a=>m`${" "}<kbd>${J(e,a.field)?.letter??"\u2423"}</kbd>${" "}
            ${J(e,a.field)?.label??a.field}, \u201c${a.from.map(([l,f])=>s.text.slice(l,f)).join(" \u2026 ")}\u201d`)}
      </p>`}
  </div>`}var Sc=(e,{values:t})=>t.map(n=>_e(e,n).text).join(` ${e.say("and")} `),Ec=({right:e})=>e===null?"":`${Math.round(
100*e)} %`;function ai(e){let{place:t}=e.state;return t==="reading"?m`<${Cc} ...${e} />`:t==="statement"||t==="inferred"?m`<${Tc} ...${e} />`:
t==="draft"?m`<${ii} ...${e} />`:t==="few"?m`<${Mc} ...${e} />`:t==="new entity"?m`<${Ic} ...${e} />`:m`<${li} ...${e} />`}
function li({known:{say:e},state:t,hands:n}){let{rows:s,marked:o,place:r,first:i,typed:a,line:l}=t,f=r==="words"||r==="q\
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
  </div>`}function Mc({known:{say:e},state:t,hands:n}){let s=Vt(t.rows.map(({label:o})=>o));return m`<div class="choices" role="group" aria-label=${e(
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
  </div>`}var ge=e=>e.preventDefault();function Cc({known:e,state:t,hands:n}){let{article:s,say:o}=e,{nothing:r}=s.sentences[t.
sentence]??{},i=ut(s)[t.sentence]??[];return m`<div class="choices">
    ${i.length>0&&m`<div id="choices" role="listbox" tabindex="0" aria-label=${o("statements_here")}>
      ${i.map((a,l)=>m`<div
          key=${a.key}
          id=${`choice-${l}`}
          role="option"
          class=${C("row","stated",a.sign,a.key===t.statement&&"marked")}
          aria-selected=${String(a.key===t.statement)}
          aria-label=${an(a,o)}
          onClick=${()=>n.mark(a.key)}
        >
          <small>${a.id}</small>
          <span class="name">
            ${a.isDenied&&m`<b>${o("not")}</b> `}<bdi>${a.words.subject}</bdi> \u2013 <b>${a.words.relation}</b> \u2013${" "}
            <bdi>${a.words.object}</bdi>
            <small>${Ac(a,o)}</small>
          </span>
        </div>`)}
    </div>`}
    ${r&&m`<p class="note done">${o("nothing_here",r)}</p>`}
    ${!r&&!i.length&&m`<p class="asks">${o("not_coded")}</p>`}
  </div>`}var Ac=({words:e,marks:t},n)=>[e.by?n("according_to",{name:e.by}):n("of_author"),...t].join(" \xB7 ");function Tc({
known:e,state:t,shown:n,hands:s}){let{vocabulary:o,say:r}=e,i=o.fields.filter(({letter:l})=>l),a=[["i",r("inferred")],["\
q",r("quote")],[" ",r("other_fields")]];return m`<div class="choices fields" role="group" tabindex="0" aria-label=${r("f\
ields")}>
    ${i.map(l=>{let f=tn(t.draft,l.id),c=C("field",f&&"filled",!f&&n.has(l.id)&&"shown"),u=l.letter;return m`<button
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
  </div>`}function Ic({known:e,state:t,shown:n,hands:s}){let{say:o,vocabulary:r}=e,{entity:i}=t;if(!i)return null;let a=i.
country&&Ue(e.entities,i.country)?.label||"\u2013",l=[["n",o("entity_label"),i.label],["t",o("entity_type"),r.types[i.type]?.
label??i.type],["c",o("entity_country"),a],["a",o("entity_aliases"),i.aliases.join(", ")||"\u2013"],["l",o("entity_kept"),
o(i.isLocal?"entity_local":"entity_listed")],["m",o("entity_members"),i.members.map(f=>Ue(e.entities,f)?.label??f).join(
", ")||"\u2013"]];return t.part?m`<${li} known=${e} state=${t} shown=${n} hands=${s} />`:m`<div class="choices">
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
  </div>`}var He=class extends q{state={at:0};render({say:t,place:n,keys:s,press:o}){let r=s.filter(a=>a.press),i=Math.min(this.state.
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
button")],o=(s.indexOf(document.activeElement)+n+s.length)%s.length;this.setState({at:o},()=>s[o].focus()),t.preventDefault()}};var Lc=(e,t)=>e.say(`line_${ci(t)}`,{field:fi(e,t),count:t.rows.length}),ci=({place:e})=>e.replaceAll(" ","_"),fi=(e,{field:t})=>t?
J(e,t)?.label??t:"",fn=class extends R{element=K();componentDidMount(){this.element.current.focus({preventScroll:!0})}componentDidUpdate(){
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
      aria-label=${Lc(t,n)}
      placeholder=${t.say(`hint_${ci(n)}`,{field:fi(t,n)})}
      autocomplete="off"
      autocapitalize="off"
      spellcheck=${!1}
      dir="auto"
      readonly=${!o}
      onInput=${i=>{i.isComposing||s(i.currentTarget.value)}}
      onCompositionEnd=${i=>s(i.currentTarget.value)}
    />`}};var un=class extends q{render({known:{article:t,say:n},current:s}){return m`<div
      class="words"
      id="article"
      role="listbox"
      tabindex="0"
      lang=${t.lang}
      aria-label=${n("article_by_sentence",{title:t.title})}
      aria-activedescendant=${`sentence-${s}`}
    >
      ${Jr(t).map(o=>m`<${ds}
          key=${o.sentences[0].number}
          article=${t}
          paragraph=${o}
          current=${Nc(o,s)?s:null}
          say=${n}
        />`)}
    </div>`}},Nc=({sentences:e},t)=>t>=e[0].number&&t<=e[e.length-1].number,ds=class extends q{render({article:t,paragraph:n,
current:s,say:o}){let{isTitle:r,sentences:i}=n,a=r?o("title"):o("paragraph",{n:n.number});return m`<div class=${C("parag\
raph",r&&"title")} role="group" aria-label=${a} dir="auto">
      ${i.map(({number:l,sentence:f})=>{let[c,u]=f.span;return m`<span
            key=${l}
            id=${`sentence-${l}`}
            class=${C("sentence",`is-${pt(t,l)}`,l===s&&"current")}
            role="option"
            aria-selected=${String(l===s)}
            data-sentence=${l}
            >${t.text.slice(c,u)}</span
          >${" "}`})}
    </div>`}};function ui(e,t,n){let[s,o]=Rc(t,n),r=s?.parentElement?.closest("[data-sentence]");if(!(r instanceof HTMLElement)||
s?.nodeType!==Node.TEXT_NODE)return null;let i=Number(r.dataset.sentence);return{sentence:i,place:e.sentences[i].span[0]+
o}}function Rc(e,t){if("caretPositionFromPoint"in document){let s=document.caretPositionFromPoint(e,t);return[s?.offsetNode,
s?.offset??0]}let n=document.caretRangeFromPoint(e,t);return[n?.startContainer,n?.startOffset??0]}var pn=class extends q{render({known:t,sentence:n,labels:s}){let o=Dc(t.article,n,s);return m`<div class="labels">
      ${s.map(({letters:r,span:[i,a],kind:l},f)=>{let c=t.article.text.slice(i,a),u=t.say(/\d/.test(r)?"word_with_digit":
"word_with_letter",{words:c,letters:r});return o[f]&&m`<span
            key=${`${l} ${i}`}
            class=${`label ${l}`}
            role="img"
            aria-label=${u}
            style=${{left:`${o[f].left}px`,top:`${o[f].top}px`}}
            >${r}</span
          >`})}
    </div>`}};function Dc(e,t,n){let s=fs(t),o=document.getElementById("article")?.parentElement?.getBoundingClientRect();
if(!n.length||!s||!o)return[];let[r]=e.sentences[t].span,i=document.createRange();return n.map(({span:[a]})=>{let l=Math.
min(Math.max(a-r,0),s.length-1);i.setStart(s,l),i.setEnd(s,l+1);let f=i.getBoundingClientRect();return{left:Math.round(f.
left-o.left),top:Math.round(f.top-o.top)}})}var jc=new Set(["choosing","relation"]);function pi(e,t,n){let{place:s,hints:o,typed:r,rows:i,draft:a,sentence:l}=t;if(o.
length)return o.filter(({letters:f,span:c})=>c&&f.startsWith(r)).map(({letters:f,span:c})=>({letters:f.slice(r.length),span:c,
kind:"word"}));if(jc.has(s)){let f=new Map;for(let{digit:c,value:u}of i){if(c===null||!("at"in u)||!u.at)continue;let d=f.
get(u.at[0]);f.set(u.at[0],{letters:d?`${d.letters} ${c}`:String(c),span:u.at,kind:"name"})}return[...f.values()]}return s===
"draft"?(t.proposals[t.proposal]?.fields??[]).flatMap(({field:f,from:c,isFilled:u})=>c.slice(0,1).map(d=>({letters:J(e,f)?.
letter??"\u2423",span:d,kind:u?"name":"cue"}))):s==="statement"||s==="inferred"?vt(n,l,a).flatMap(({field:f,span:c})=>{let u=J(
e,f)?.letter;return u?[{letters:u,span:c,kind:"cue"}]:[]}):[]}var Bc=({hints:e,typed:t})=>Object.fromEntries(e.flatMap(({
letters:n,statement:s})=>s&&n.startsWith(t)?[[s,n.slice(t.length)]]:[])),dn=class extends R{element=K();state={measured:0};marked=new Set;lines=new Set;lined=null;componentDidMount(){
this.observer=new ResizeObserver(()=>this.setState({measured:this.state.measured+1})),this.observer.observe(this.element.
current),this.mark(),this.come(!0)}componentWillUnmount(){this.observer?.disconnect()}componentDidUpdate(t){this.mark();
let n=this.props;(t.state.sentence!==n.state.sentence||t.known.article.id!==n.known.article.id)&&this.come(!1)}mark(){let{
known:t,state:n,quote:s}=this.props,{article:o}=t;this.lined!==o&&(this.lines=ps(o,Zr(o),this.lines)),this.lined=o;let r=o.
sentences[n.sentence],i=n.draft?void 0:qe(o,n.statement),a=pi(t,n,this.props.index).filter(({kind:l})=>l==="name");this.
marked=ps(o,{...ei(o,n),...r&&{sentence:[r.span]},...a.length&&{named:a.map(({span:l})=>l)},...i?.spans.length&&{marked:i.
spans},...s.length&&{quote:s},...n.first&&{first:[n.first]}},this.marked)}come(t){let{state:n}=this.props,s=document.getElementById(
`sentence-${n.sentence}`);if(!s)return;let o=this.element.current.getBoundingClientRect(),r=s.getBoundingClientRect(),i=Math.
min(120,o.height/5);if(!t&&r.top>=o.top+i&&r.bottom<=o.bottom-i)return;let a=r.bottom>o.bottom-i&&r.height<o.height-2*i;
this.element.current.scrollTop+=a?r.bottom-o.bottom+i:r.top-o.top-i}render({known:t,state:n,index:s,open:o,touch:r},{measured:i}){
return m`<div
      class="reading"
      ref=${this.element}
      onClick=${a=>{let l=ui(t.article,a.clientX,a.clientY);l&&r(l.sentence,l.place)}}
    >
      <div class="page">
        <${un} known=${t} current=${n.sentence} />
        <${pn} known=${t} sentence=${n.draft?.sentence??n.sentence} labels=${pi(t,n,s)} measured=${i} />
        <${ln}
          known=${t}
          current=${n.sentence}
          statement=${n.statement}
          fresh=${n.last}
          letters=${Bc(n)}
          measured=${i}
          open=${o}
        />
      </div>
    </div>`}};var Y=class extends R{element=K();componentDidMount(){let t=this.element.current;(t.querySelector("[autofocus]")??t).focus()}render({
say:t,name:n,title:s,deeds:o,close:r,children:i}){let a=r?[...o,{keys:["Escape"],shown:"Esc",name:"back_to_reading",does:r}]:
o,l=a.map(({keys:[c],shown:u,name:d})=>({shown:u,name:d,press:{name:c,isShift:!1}})),f=c=>{let u=a.find(d=>d.keys.includes(
c));return u?.does(),!!u};return m`<div class="annotator in-screen" onKeyDown=${c=>this.keyDown(c,f)}>
      <main class="screen" tabindex="-1" ref=${this.element} aria-label=${s}>
        <h1>${s}</h1>
        ${i}
      </main>
      <${He} say=${t} place=${t(`place_${n}`)} keys=${l} press=${c=>f(c.name)} />
    </div>`}keyDown(t,n){let{hasLetters:s}=this.props;if(t.isComposing||t.ctrlKey||t.metaKey||t.altKey)return;let o=t.target,
r=o.matches("input, textarea, select");t.key.length===1&&(r||!s)||t.key==="Enter"&&o.matches("button, a, textarea, input\
, summary")||r&&!["Escape","ArrowDown","ArrowUp"].includes(t.key)||n(t.key)&&t.preventDefault()}},mn=(e,t,n)=>[{keys:["j",
"ArrowDown"],shown:"j",name:"next",does:()=>n(Math.min(e+1,t-1))},{keys:["k","ArrowUp"],shown:"k",name:"back",does:()=>n(
Math.max(e-1,0))}],hn=e=>e?.scrollIntoView({block:"nearest"});function di({shown:e,session:t}){let n=t.say,[s,o]=D(""),r=s.toLowerCase(),i=(e.corpus?.articles??[]).filter(({id:p,title:h})=>`${p}\
 ${h}`.toLowerCase().includes(r)),a=e.known?.article.id,[l,f]=D(Math.max(0,i.findIndex(({id:p})=>p===a))),c=Math.min(l,i.
length-1);fe(()=>hn(document.querySelector("tr.marked")),[c]);let u=()=>i[c]&&t.opening.open(i[c].id),d=[{keys:["Enter"],
shown:"\u23CE",name:"open_article",does:u},...mn(c,i.length,f),{keys:["v"],shown:"v",name:"new_article",does:()=>t.show(
"new")},{keys:["g"],shown:"g",name:"progress",does:()=>t.show("progress")},{keys:["!"],shown:"!",name:"problems",does:()=>t.
show("problems")}];return m`<${Y}
    say=${n}
    name="articles"
    title=${e.corpus?.title||n("articles")}
    deeds=${d}
    hasLetters=${e.hasLetters}
    close=${e.known?()=>t.show(null):null}
  >
    <form onSubmit=${dt(u)}>
      <label>${n("find_article")} <input type="search" value=${s} onInput=${({currentTarget:p})=>o(p.value)} /></label>
    </form>
    <table>
      <thead>
        <tr>${["article","day","sentences","coded","nothing","left","statements","problems"].map(p=>m`<th scope="col">${n(
p)}</th>`)}</tr>
      </thead>
      <tbody>
        ${i.map((p,h)=>m`<${Pc} key=${p.id} article=${p} isMarked=${h===c} open=${()=>t.opening.open(p.id)} />`)}
      </tbody>
    </table>
    ${!i.length&&m`<p class="asks">${n("nothing_found")}</p>`}
  <//>`}var dt=e=>t=>{t.preventDefault(),e()};function Pc({article:e,isMarked:t,open:n}){let{title:s,lang:o,published:r,
sentences:i,coded:a,nothing:l,statements:f,problems:c}=e;return m`<tr class=${C(t&&"marked")} aria-current=${t?"true":null}>
    <td><button type="button" class="plain link" onClick=${n}><bdi lang=${o}>${s}</bdi></button></td>
    <td class="day">${r??"\u2013"}</td>
    ${[i,a,l,Math.max(0,i-a-l),f,c].map(u=>m`<td class="number">${u}</td>`)}
  </tr>`}function mi({shown:e,session:t}){let{say:n,connection:s}=t,[o,r]=D(""),[i,a]=D(!1),[l,f]=D(!1),[c,u]=D(""),[d,p]=D(""),h=Xe(
null),w=Xe(null),g=Xe(null),_=async A=>{a(!0),r("");let{status:re,body:ie}=await A;a(!1),re===200?await t.opening.begin(
ie.id??ie.article?.id):r(ie?.message??n("saved_offline"))},b=A=>{let[re]=A??[];re&&_(s.send("/api/articles/from-file",re,
re.name))},$=[{keys:["v"],shown:"v",name:"paste_text",does:()=>w.current?.focus()},{keys:["o"],shown:"o",name:"choose_fi\
le",does:()=>h.current?.click()},{keys:["w"],shown:"w",name:"web_address",does:()=>g.current?.focus()}],v=(e.corpus?.articles.
length??0)>0;return m`<${Y}
    say=${n}
    name="new_article"
    title=${n(v?"new_article_title":"first_article_title")}
    deeds=${$}
    hasLetters=${e.hasLetters}
    close=${v?()=>t.show(e.known?null:"articles"):null}
  >
    <p class="note problem" role="alert" hidden=${!o}>${o}</p>
    <form class="paste" onSubmit=${dt(()=>c.trim()&&_(s.ask("POST","/api/articles",{text:c})))}>
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
    <form onSubmit=${dt(()=>d.trim()&&_(s.ask("POST","/api/articles/from-address",{address:d})))}>
      <label for="address">${n("address_label")}</label>
      <input id="address" type="url" ref=${g} value=${d} onInput=${({currentTarget:A})=>p(A.value)} />
      <button type="submit" disabled=${i||!d.trim()}>${n("fetch_it")}</button>
      <p class="quiet">${n("address_help")}</p>
    </form>
  <//>`}function hi({shown:e,session:t}){let{say:n,connection:s}=t,{corpus:o}=e,[r,i]=D(""),[a,l]=D(o?.coder??""),[f,c]=D(
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
    <form class="begin" onSubmit=${dt(u)}>
      <label for="title">${n("corpus_title")}</label>
      <input id="title" placeholder=${o?.folder} value=${r} onInput=${({currentTarget:d})=>i(d.value)} />
      <label for="coder">${n("your_coder_id")}</label>
      <input id="coder" value=${a} pattern="[a-z0-9][a-z0-9-]*" onInput=${({currentTarget:d})=>l(d.value)} />
      <button type="submit">${n("begin_corpus_in",{folder:o?.folder})}</button>
    </form>
    <p class="quiet">${n("begin_writes")}</p>
  <//>`}var _i=["error","warning","to do"];function gi({shown:e,session:t}){let n=t.say,[s,o]=D(null),[r,i]=D(0);fe(()=>{t.connection.
ask("GET","/api/problems").then(({status:u,body:d})=>o(u===200?Wc(d):[]))},[]);let a=s??[],l=Math.min(r,a.length-1);fe(()=>hn(
document.querySelector("tr.marked")),[l]);let f=u=>{u?.article&&t.opening.open(u.article,u.statement)},c=[{keys:["Enter"],
shown:"\u23CE",name:"open_place",does:()=>f(a[l])},...mn(l,a.length,i),{keys:["q"],shown:"q",name:"mend_quotes",does:()=>t.
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
  <//>`}var Wc=e=>[...e].sort((t,n)=>_i.indexOf(t.severity)-_i.indexOf(n.severity));var yi=["sentences","coded","nothing","left","statements"];function wi({shown:e,session:t}){let n=t.say,[s,o]=D(null);fe(
()=>{t.connection.ask("GET","/api/progress").then(({status:i,body:a})=>o(i===200?Fc(a):[]))},[]);let r=new Map(e.corpus?.
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
          <tr>${["article","coder_of",...yi].map(i=>m`<th scope="col">${n(i)}</th>`)}</tr>
        </thead>
        <tbody>
          ${s.map(i=>m`<tr key=${`${i.coder} ${i.article}`}>
              <td><button type="button" class="plain link" onClick=${()=>t.opening.open(i.article)}><bdi>${r.get(i.article)??
i.article}</bdi></button></td>
              <td>${i.coder}</td>
              ${yi.map(a=>m`<td class="number">${i[a]}</td>`)}
            </tr>`)}
        </tbody>
      </table>`}
  <//>`}var Fc=e=>Array.isArray(e)?e:e.rows??[];var _n=class extends R{componentDidUpdate(){this.focus()}componentDidMount(){this.focus()}focus(){let{shown:t}=this.props,
n=document.activeElement,s=!n||n===document.body||n.id==="line"||n.id==="article";!t.state||t.screen||!s||document.getElementById(
t.state.place==="reading"?"article":"line")?.focus({preventScroll:!0})}render({shown:t,session:n}){let{phase:s,known:o,state:r,
corpus:i,saved:a,preview:l,spoken:f}=t,c=s==="begin"?hi:s==="reading"&&t.screen?Uc[t.screen]:null;if(c)return m`<${c} shown=${t} session=${n} />`;
if(s!=="reading"||!o||!r||!i||!n.index)return m`<main class="wide"><p role="status">${t.words||"\u2026"}</p></main>`;let d=r.
draft&&(r.place==="statement"||r.place==="inferred"||r.place==="quote")&&r.draft?ve(r.draft,o):[],p=r.draft?.sentence??r.
sentence,h=r.draft?vt(n.index,p,r.draft).map(({field:g})=>g):[],w={press:g=>n.press({name:g,isShift:!1}),take:n.point,mark:n.
touch};return m`<div class="annotator" onKeyDown=${g=>qc(g,n)}>
      <${on} known=${o} corpus=${i} current=${r.sentence} saved=${a} press=${g=>n.show(g)} />
      <main>
        <${dn}
          known=${o}
          state=${r}
          index=${n.index}
          quote=${d}
          open=${({key:g})=>n.touch(g)}
          touch=${n.touchText}
        />
        <section class=${C("side",`in-${r.place.replaceAll(" ","-")}`)} aria-label=${o.say("statement")}>
          <${zr} known=${o} state=${r} />
          ${r.place!=="reading"?m`<${fn} known=${o} state=${r} written=${n.written} />`:m`<p class="line-rest" />`}
          <${ai} known=${o} state=${r} shown=${new Set(h)} hands=${w} />
          <${Vr} known=${o} state=${r} preview=${l} />
          <${ri} known=${o} state=${r} quote=${d} />
        </section>
      </main>
      <${He} say=${o.say} place=${o.say(F[r.place].name)} keys=${Fr(r)} press=${n.pressed} />
      ${r.isHelpOpen&&m`<${rn}
        known=${o}
        state=${r}
        hasLetters=${t.hasLetters}
        letters=${g=>n.letters(g)}
        press=${w.press}
      />`}
      <div class="unseen" role="status">${f}</div>
    </div>`}},Uc={articles:di,progress:wi,problems:gi,new:mi};function qc(e,t){let n=e.target;if(n.id!=="line"&&n.id!=="\
article")return;let s=bo(e);!s||!t.shown.hasLetters&&n.id==="article"&&s.name.length===1||t.typed(s)&&e.preventDefault()}var ms=({folder:e,title:t,coder:n},s)=>`actorgraph annotator ${e} ${t} ${n} ${s}`,Hc=({draft:e,aside:t,entity:n,line:s})=>!!(e||
t||n||s);function bi(e,t,n){try{Hc(n)?localStorage.setItem(ms(e,t),JSON.stringify({form:1,state:n})):localStorage.removeItem(
ms(e,t))}catch{}}function ki(e,t){try{let{form:n,state:s}=JSON.parse(localStorage.getItem(ms(e,t))??"{}");return n===1?s:
null}catch{return null}}var $i=(e,t)=>({place:"reading",field:null,line:"",rows:[],marked:0,sentence:t,statement:null,draft:null,aside:[],dropped:null,
pending:null,isAdding:!1,isInferring:!1,isBackwards:!1,isSelected:!1,filters:{},hints:[],typed:"",first:null,entity:null,
relation:null,part:null,recent:xi([...e.article.statements].reverse()),last:null,proposals:[],proposal:0,open:[],isHelpOpen:!1});
function xi(e){let t=e.flatMap(({slots:n})=>n.flatMap(({values:s})=>s.flatMap(o=>o.is==="entity"?[o.id]:[])));return[...new Set(
t)]}function hs(e,t,n){return ot({state:e,known:t,index:n,effects:[]},F[e.place],null).state}function vi(e,t,n,s){let{statements:o}=n.
article,r=h=>o.some(w=>w.key===h),i=t.at(-1)??null,{pending:a}=e,l=o.filter(({key:h})=>t.includes(h)),f=i&&a?go(a).map(h=>({
statement:i,field:h})):[],c=a?.id===null?e.open.slice(0,-1):e.open,u=i??(r(e.last)?e.last:o.at(-1)?.key??null),d=i&&e.place===
"reading"?i:e.statement,p={...e,last:u,statement:r(d)?d:null,recent:[...new Set([...xi(l),...e.recent])],open:[...c.filter(
({statement:h})=>r(h)),...f],pending:null,dropped:null};return hs(p,n,s)}function Oi(e,t,n){let{pending:s,draft:o}=e;if(!s)
return e;let r=o?.slots.length?[o,...e.aside]:e.aside,i={state:{...e,draft:s,pending:null,aside:r},known:t,index:n,effects:[]};
return Fe(i,O(i)).state}function Si(e,{sentence:t,proposals:n}){return e.place!=="reading"||e.sentence!==t||!n.length?e:
{...e,place:"draft",proposals:n,proposal:0}}function gn(e,t,n,s){let o={state:e,known:t,index:n,effects:[]};return{...Fe(o,s(o)),isCommand:!0}}function Ei(e,t,n,s){
let o=e.rows.indexOf(t);return e.place==="choosing"||e.place==="relation"||e.place==="text"||e.place==="basis"?gn(e,n,s,
r=>Ee(r,t)):ft({...e,marked:o},{name:"Enter",isShift:!1},n,s)}function Mi(e,t,n,s){return gn(e,n,s,o=>{switch(e.place){case"\
words":return rt(o,t);case"quote":return en(o,t);case"choosing":{let r=Se(s,e.draft?.sentence??e.sentence).find(i=>i.span[0]<=
t[0]&&i.span[1]>=t[1]);return r?S(o,{is:"entity",id:r.id,at:r.span}):rt(Re(o),t)}default:return o}})}function _s(e,t,n,s){
return gn(e,n,s,o=>e.place==="reading"?nt(o,t):e.place!=="choosing"&&e.place!=="words"?o:S(y(o,{place:"choosing",hints:[],
typed:"",first:null}),{is:"statement",key:t}))}function gs(e,t,n,s){return gn(e,n,s,o=>e.place==="reading"||e.place==="s\
tatement"?ee(o,t):o)}var yn=class{#e=[];#t=!1;constructor(t){this.session=t}async start(t=null,n=null){let{session:s}=this,{status:o,body:r}=await s.
connection.ask("GET","/api/corpus");if(o!==200)return s.change({phase:"failed",words:r?.message??""});let i=r;if(s.change(
{corpus:i}),i.isEmpty)return s.change({phase:"begin"});this.#o();let{articles:a}=i,l=a.find(({id:f})=>f===t)??a.find(Gc)??
a[0];if(!l)return s.change({phase:"reading",screen:"new"});await this.open(l.id,n)}async open(t,n=null){let{session:s}=this,
{corpus:o}=s.shown;if(!o)return;let r=encodeURIComponent(t),i=[`/api/vocabulary?article=${r}`,"/api/entities",`/api/arti\
cles/${r}`],a=await Promise.all(i.map(g=>s.connection.ask("GET",g))),l=a.find(({status:g})=>g!==200);if(l)return s.change(
{phase:"failed",words:l.body?.message??""});let[f,c,u]=a.map(({body:g})=>g),d={vocabulary:f,entities:c,article:u,say:s.say},
p=n?qe(u,n):void 0,h=ki(o,t),w=h??$i(d,p?Ae(u,p.spans[0]?.[0]??0):0);s.hold(d,{phase:"reading",screen:null,isWhole:!1,state:p?
{...w,statement:p.key}:w,spoken:h?s.say("typing_is_back"):""}),await this.#s(t),await this.#n(t)}async#n(t){let{session:n}=this,
{status:s,body:o}=await n.connection.ask("GET",`/api/articles/${encodeURIComponent(t)}/elsewhere`),{known:r}=n.shown;r?.
article.id===t&&s===200&&n.hold({...r,elsewhere:o})}async begin(t){let{status:n,body:s}=await this.session.connection.ask(
"GET","/api/corpus");n===200&&this.session.change({corpus:s}),await this.open(t)}async#s(t){let{session:n}=this,{status:s,
body:o}=await n.connection.ask("GET",`/api/articles/${encodeURIComponent(t)}/relations`),{known:r}=n.shown;r?.article.id===
t&&(this.#e=s===200?o:[],n.hold({...r,article:this.ranked(r.article)},{isWhole:!0}))}ranked(t){let n=this.#e;return n.length!==
t.sentences.length?t:{...t,sentences:t.sentences.map((s,o)=>({...s,relations:n[o]}))}}#o(){if(this.#t)return;this.#t=!0;
let{session:t}=this;t.connection.listen(n=>this.renew(n),n=>{let{saved:s}=t.shown;n?s.is==="offline"&&t.change({saved:{is:"\
nothing",at:"",words:""}}):t.change({saved:{is:"offline",at:"",words:""}})})}async renew({entities:t,vocabulary:n,articles:s}){
let{session:o}=this,{known:r}=o.shown;if(!r)return;let{id:i}=r.article,a=encodeURIComponent(i),l={...t&&{entities:"/api/\
entities"},...n&&{vocabulary:`/api/vocabulary?article=${a}`},...s?.includes(i)&&{article:`/api/articles/${a}`}},f={};for(let[
d,p]of Object.entries(l)){let{status:h,body:w}=await o.connection.ask("GET",p);h===200&&Object.assign(f,{[d]:d==="articl\
e"?this.ranked(w):w})}let{known:c}=o.shown;c?.article.id===i&&Object.keys(f).length&&o.hold({...c,...f});let u=await o.connection.
ask("GET","/api/corpus");u.status===200&&o.change({corpus:u.body})}},Gc=({sentences:e,coded:t,nothing:n})=>t+n<e;var wn=class{#e=null;#t=!1;constructor(t=()=>performance.now()){this.now=t}see(t,n){let s=n.place==="draft";s||n.draft?(this.#e??=
this.now(),this.#t||=s):t&&(t.draft||t.place==="draft")&&!n.pending&&(this.#e=null,this.#t=!1)}took(){if(this.#e===null)
return;let t={seconds:(this.now()-this.#e)/1e3,drafted:this.#t};return this.#e=null,this.#t=!1,t}};var bn=class{isBusy=!1;timing=new wn;constructor(t){this.session=t}carryOut(t){let{session:n}=this,{known:s}=n.shown;if(!s)
return;let{ask:o}=n.connection,{id:r,revision:i}=s.article,a=encodeURIComponent(r);switch(t.does){case"save":return this.#e(
o("POST",`/api/articles/${a}/statements`,{...t.saving,took:this.timing.took()}));case"delete":return this.#e(o("DELETE",
`/api/statements/${encodeURIComponent(t.statement)}`,{revision:i}));case"undo":return this.#e(o("POST","/api/undo",{article:r}));case"\
nothing here":{let{sentence:l,is:f}=t;return this.#e(o("POST",`/api/articles/${a}/nothing`,{sentence:l,is:f,revision:i}))}case"\
propose":return this.#n(a,t.sentence);case"open problems":return n.show("problems");case"search":return n.show("articles");case"\
say":return n.change({spoken:t.text})}}async#e(t){let{session:n}=this;this.isBusy=!0,n.change({saved:{is:"saving",at:"",
words:""}});let{status:s,body:o}=await t;this.isBusy=!1;let{known:r,state:i}=n.shown;if(!r||!i)return;let a=s===200;a?(o.
isNewEntity&&await n.opening.renew({entities:!0}),n.hold({...n.shown.known??r,article:n.opening.ranked(o.article)},{saved:{
is:"saved",at:Ci(),words:o.said??""}}),this.#t((l,f,c)=>vi(l,o.keys??[],f,c))):n.change({saved:{is:s?"refused":"offline",
at:Ci(),words:o?.message??""},conflict:s===409?o:null}),a||this.#t(Oi),n.goOn(a)}#t(t){let{known:n,state:s}=this.session.
shown,{index:o}=this.session;n&&s&&o&&this.session.change({state:t(s,n,o)})}async#n(t,n){let{session:s}=this,{status:o,body:r}=await s.
connection.ask("GET",`/api/drafts?article=${t}&sentence=${n}`),{state:i}=s.shown;if(!i||i.sentence!==n)return;if(o!==200)
return s.change({spoken:r?.message??s.say("saved_offline")});let a=r.isWithheld?s.say("draft_withheld"):s.say("no_draft");
r.proposals.length?s.change({state:Si(i,r)}):s.change({spoken:a})}};async function Ai({connection:e,shown:t},{draft:n,open:s}){
if(!n||!t.known)return null;let o=`/api/articles/${encodeURIComponent(t.known.article.id)}/preview`,{status:r,body:i}=await e.
ask("POST",o,Ot(n,t.known,s));return r===200?i:null}var Ci=()=>new Date().toLocaleTimeString("en-GB",{hour:"2-digit",minute:"\
2-digit"});var zc=150,ys="actorgraph annotator letters off",kn=class{shown={phase:"loading",words:"",corpus:null,known:null,state:null,
screen:null,saved:{is:"nothing",at:"",words:""},preview:null,conflict:null,spoken:"",isWhole:!1,hasLetters:!localStorage.
getItem(ys)};index=null;#e=[];#t;constructor(t,n){this.connection=t,this.draw=n,this.opening=new yn(this),this.writing=new bn(
this)}say=(t,n)=>Kc(this.shown.corpus?.texts??{})(t,n);change(t){let n=this.shown;this.shown={...n,...t};let{corpus:s,known:o,
state:r}=this.shown,i=r?.draft!==n.state?.draft;i&&(this.shown.preview=null),this.draw(this.shown),!(!s||!o||!r||r===n.state)&&
(bi(s,o.article.id,r),i&&this.#s(r))}hold(t,n={}){let s=So(t);this.index=s;let o=n.state??this.shown.state;this.change({
known:t,...n,state:o&&hs(o,t,s)})}press(t){this.writing.isBusy?this.#e.push(t):this.#n((n,s,o)=>ft(n,t,s,o))}typed(t){let{
known:n,state:s}=this.shown;if(!n||!s||!this.index)return!1;if(this.writing.isBusy)return this.#e.push(t),!0;let o=ft(s,
t,n,this.index);return o.isCommand&&this.take(o),o.isCommand}written=t=>this.#n((n,s,o)=>({state:as(n,t,s,o),effects:[]}));#n(t){
let{known:n,state:s}=this.shown;n&&s&&this.index&&this.take(t(s,n,this.index))}pressed=t=>this.press(t);take({state:t,effects:n}){
let s=this.shown.state;this.change({state:t});for(let o of n)this.writing.carryOut(o);this.writing.timing.see(s,t)}goOn(t){
let n=t?this.#e:[];this.#e=[];for(let s of n)this.press(s)}point=t=>this.#n((n,s,o)=>Ei(n,t,s,o));touch=t=>this.#n((n,s,o)=>_s(
n,t,s,o));touchText=(t,n)=>this.#n((s,o,r)=>{let{text:i,sentences:a,statements:l,lang:f}=o.article;if(s.place==="reading"){
let d=l.filter(({spans:w})=>w.some(([g,_])=>g<=n&&n<_)),p=1+d.findIndex(({key:w})=>w===s.statement),h=gs(s,t,o,r);return d.
length?_s(h.state,d[p%d.length].key,o,r):h}let c=a[t].span,u=H(i,c,f).find(([d,p])=>d<=n&&n<=p);return u&&s.place!=="sta\
tement"?Mi(s,u,o,r):gs(s,t,o,r)});show(t){this.change({screen:t})}letters(t){t?localStorage.removeItem(ys):localStorage.
setItem(ys,"yes"),this.change({hasLetters:t})}#s(t){clearTimeout(this.#t),!(!t.draft||t.place!=="statement")&&(this.#t=setTimeout(
async()=>{let n=await Ai(this,t);this.shown.state?.draft===t.draft&&this.change({preview:n})},zc))}},Kc=e=>(t,n={})=>(e[t]??
t).replace(/\{(\w+)\}/g,(s,o)=>o in n?String(n[o]):s);function Ti(e,t,{article:n=null,statement:s=null}={}){let o=new kn(t,r=>An(m`<${_n} shown=${r} session=${o} />`,e));return o.
opening.start(n,s),o}var Ii=document.getElementById("annotator");if(Ii){let e=new URLSearchParams(location.search),t=Ti(Ii,ks(),{article:e.get(
"article"),statement:e.get("statement")});Object.defineProperty(window,"annotator",{value:{state:()=>t.shown.state,known:()=>t.
shown.known,shown:()=>t.shown}})}})();

"use strict";(()=>{var Yn=()=>({ask:(e,t,n)=>Zn(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:n===void 0?null:
JSON.stringify(n)}),send:(e,t,n)=>Zn(`${e}?name=${encodeURIComponent(n)}`,{method:"POST",headers:{"Content-Type":"applic\
ation/octet-stream"},body:t}),listen:(e,t)=>{let n=new EventSource("/api/changes");return n.onmessage=({data:s})=>e(JSON.
parse(s)),n.onopen=()=>t(!0),n.onerror=()=>t(!1),()=>n.close()}});async function Zn(e,t){try{let n=await fetch(e,{...t,signal:AbortSignal.
timeout(2e4)}),s=await n.text();return{status:n.status,body:Pr(s)}}catch{return{status:0,body:null}}}function Pr(e){try{
return JSON.parse(e)}catch{return null}}var ts=function(e,t,n,s){var o;t[0]=0;for(var r=1;r<t.length;r++){var i=t[r++],a=t[r]?(t[0]|=i?1:2,n[t[r++]]):t[++r];i===
3?s[0]=a:i===4?s[1]=Object.assign(s[1]||{},a):i===5?(s[1]=s[1]||{})[t[++r]]=a:i===6?s[1][t[++r]]+=a+"":i?(o=e.apply(a,ts(
e,a,n,["",null])),s.push(o),a[0]?t[0]|=2:(t[r-2]=0,t[r]=o)):s.push(a)}return s},es=new Map;function ns(e){var t=es.get(this);
return t||(t=new Map,es.set(this,t)),(t=ts(this,t.get(e)||(t.set(e,t=(function(n){for(var s,o,r=1,i="",a="",l=[0],u=function(d){
r===1&&(d||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?l.push(0,d,i):r===3&&(d||i)?(l.push(3,d,i),r=2):r===2&&i==="..."&&d?
l.push(4,d,0):r===2&&i&&!d?l.push(5,0,!0,i):r>=5&&((i||!d&&r===5)&&(l.push(r,0,i,o),r=6),d&&(l.push(r,d,0,o),r=6)),i=""},
c=0;c<n.length;c++){c&&(r===1&&u(),u(c));for(var p=0;p<n[c].length;p++)s=n[c][p],r===1?s==="<"?(u(),l=[l],r=3):i+=s:r===
4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:a?s===a?a="":i+=s:s==='"'||s==="'"?a=s:s===">"?(u(),r=1):r&&(s==="="?(r=5,o=i,i=
""):s==="/"&&(r<5||n[c][p+1]===">")?(u(),r===3&&(l=l[0]),r=l,(l=l[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(u(),r=2):i+=s),r===3&&i==="!--"&&(r=4,l=l[0])}return u(),l})(e)),t),arguments,[])).length>1?t:t[0]}var E,rs,Wr,ae,ln,ht,is,dt,as,un,cn,Fr,He=Symbol.for("pv"),_t={},gt=[],Ur=/^m(i|n|o|s|text|space)$/,fn=Array.isArray,pn=gt.
slice,ke=Object.assign;function be(e){e&&e.parentNode&&e.remove()}function ls(e,t,n){var s,o,r,i={},a=arguments.length;for(r in t)
r=="key"?s=t[r]:r=="ref"&&typeof e!="function"?o=t[r]:i[r]=t[r];return a>2&&(i.children=a>3?pn.call(arguments,2):n),qe(e,
i,s,o,null)}function qe(e,t,n,s,o){var r={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:He,__v:o||
++rs,__i:-1,__u:0};return!o&&E.vnode&&E.vnode(r),r}function z(){return{current:null}}function yt(e){return e.children}function D(e,t){
this.props=e,this.context=t,this.__g=0}function le(e,t){if(t==null)return e.__&&le(e.__,e.__i+1);for(var n;t<e.__k.length;t++)
if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:le(e)}function qr(e){var t,n=e.__v,
s=n.__e,o=[],r=[],i=e.__P;i&&((t=ke({constructor:He},n)).__v=n.__v+1,E.vnode&&E.vnode(t),dn(i,t,n,e.__n,i.namespaceURI,32&
n.__u?[s]:null,o,s||le(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,ms(o,t,r),n.__=n.__e=null,t.__e!=s&&cs(t))}function cs(e){
if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),cs(e)}function ss(e){
(8&e.__g||(e.__g|=8,ae.push(e),ht++))&&ln==E.debounceRendering||((ln=E.debounceRendering)||queueMicrotask)(us)}function us(){
try{for(var e,t=1;ae.length;)ae.length>t&&ae.sort(is),e=ae.shift(),t=ae.length,8&e.__g&&qr(e)}finally{(ht=ae.length)&&(ln||
queueMicrotask)(us)}}function fs(e,t,n,s,o,r,i,a,l,u,c){var p,d,f,_,w,g,y=s.__k||gt,b=t.length;for(l=Hr(n,t,y,l,b),p=0;p<
b;p++)(f=n.__k[p])!=null&&(d=~f.__i&&y[f.__i]||_t,f.__i=p,g=dn(e,f,d,o,r,i,a,l,u,c),_=f.__e,(d.ref!=f.ref||8&d.__u)&&(d.
ref&&mn(d.ref,null,f,d),f.ref&&c.push(f.ref,f.__c||_,f)),w=w||_,4&f.__u?(l=ps(f,l,e,!d.__v),d.__e&&(d.__e=null)):typeof f.
type=="function"&&g!==void 0?l=g:_&&(l=_.nextSibling),f.__u&=-21);return n.__e=w,l}function Hr(e,t,n,s,o){var r,i,a,l,u,
c,p,d,f,_=n.length,w=_,g=0,y=0,b=e.__k=Array(o);for(r=0;r<o;r++)(i=t[r])!=null&&typeof i!="boolean"&&typeof i!="function"?
(typeof i!="object"||i.constructor===String?i=b[r]=qe(null,i):fn(i)?i=b[r]=qe(yt,{children:i}):i.constructor===He&&i.__b?
i=b[r]=qe(i.type,i.props,i.key,i.ref,i.__v):b[r]=i,l=r+g,i.__=e,i.__b=e.__b+1,a=null,~(u=i.__i=Gr(i,n,l,w))&&(w--,(a=n[u])&&
(a.__u|=2)),a&&a.__v?(i.__u|=16,u==l-1?g--:u==l+1?g++:u!=l&&(u>l?g--:g++,y=1)):(~u||(o>_?g--:o<_&&g++),typeof i.type!="f\
unction"&&(i.__u|=4))):b[r]=null;if(y){for(c=[],p=[],r=0;r<o;r++)if((i=b[r])&&16&i.__u){for(g=0,d=c.length;g<d;)c[f=g+d>>
1]<i.__i?g=f+1:d=f;c[g]=i.__i,p[r]=g+1}for(g=c.length;r--;)p[r]&&(p[r]==g?g--:b[r].__u|=4)}if(w)for(r=0;r<_;r++)!(a=n[r])||
2&a.__u||(a.__e==s&&(s=le(a)),hn(a,a));return s}function ps(e,t,n,s){var o,r,i,a;if(typeof e.type=="function"){if(e.props.
__P)return t;if(o=e.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=e,t=ps(o[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=le(
e))&&!t.parentNode&&(t=null),i=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(
i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Gr(e,t,n,s){var o,r=e.key,i=e.type,a=t[n],l=a&&!(2&a.__u);if(a===null&&r==null||l&&r==a.key&&i==a.type)return n;
if(s>(l?1:0)){for(o=n-1;o>=0;o--)if((a=t[o])&&!(2&a.__u)&&r==a.key&&i==a.type)return o;for(o=n+1;o<t.length;o++)if((a=t[o])&&
!(2&a.__u)&&r==a.key&&i==a.type)return o}return-1}function os(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function pt(e,t,n,s,o){var r,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.
cssText=s=""),s)for(t in s)n&&t in n||os(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||os(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(i=cn[t]||(cn[t]=
zr(t)),(e.__a||(e.__a={}))[t]=un,r=t!=(t=t.replace(as,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,i,r):e.removeEventListener(t,i,r));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function zr(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[dt]==null)t[dt]=un++;else if(t[dt]<this.__a[e])return;return n(E.event?E.event(t):t)}}}function dn(e,t,n,s,o,r,i,a,l,u){
var c,p,d,f,_,w,g,y,b,v,x,R,oe,re,ye,Xn,ie,we,ee=t.type;if(t.constructor!==He)return null;128&n.__u&&(l=32&n.__u,c=n.__c.
__z)&&(t.__u|=l,p=r=[],c.nodeType==8?a=mt(c,r):r.push(c),a=r[0]||a),(c=E.__b)&&c(t);e:if(typeof ee=="function"){d=i.length;
try{if(y=t.props,b=(c=ee.prototype)&&c.render,v=(c=ee.contextType)&&s[c.__c],x=c?v?v.props.value:c.__:s,(f=n.__c)?(t.__c=
f,2&f.__g&&(f.__g|=1)):(b?t.__c=f=new ee(y,x):(t.__c=f=new D(y,x),f.constructor=ee,f.render=Vr),v&&v.sub(f),f.state||(f.
state={}),f.__n=s,f.__g|=8,f.__h=[],f.__k=[]),b&&(f.__s||(f.__s=f.state),ee.getDerivedStateFromProps&&(f.__s==f.state&&(f.
__s=ke({},f.__s)),ke(f.__s,ee.getDerivedStateFromProps(y,f.__s)))),_=f.props,w=f.state,f.__v=t,n.__c){if(y!==_&&b&&!ee.getDerivedStateFromProps&&
f.componentWillReceiveProps&&f.componentWillReceiveProps(y,x),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&
f.shouldComponentUpdate(y,f.__s,x)===!1){t.__v!=n.__v&&(f.props=y,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(q){q&&(q.__=t)}),gt.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&i.push(f),a=le(n);break e}f.componentWillUpdate&&
f.componentWillUpdate(y,f.__s,x),b&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(_,w,g)})}else b&&!ee.
getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),b&&f.componentDidMount&&f.__h.push(f.componentDidMount);
f.context=x,f.props=y,f.__P=e,f.__g&=-5,R=E.__r,oe=b?25:0;do f.__g&=-9,R&&R(t),c=f.render(f.props,f.state=f.__s,f.context);while(8&
f.__g&&++oe<25);b&&(gt.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(s=ke({},s,f.getChildContext())),
b&&n.__c&&f.getSnapshotBeforeUpdate&&(g=f.getSnapshotBeforeUpdate(_,w)),re=c&&c.type===yt&&c.key==null?c.props.children:
c,y.__P&&(c=a,o=(e=y.__P).namespaceURI,l=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(q){q&&hn(q,q)}),n.__k=null),
a=n.__k?le(n,0):null),a=fs(e,fn(re)?re:[re],t,n,s,o,r,i,a,l,u),y.__P&&(t.__e=null,a=c),t.__u&=-161,p&&p.some(be),f.__h.length&&
i.push(f),1&f.__g&&(f.__g&=-4)}catch(q){if(i.length=d,t.__v=null,l||r)if(q&&q.then){if(t.__u|=128|l,r){for(~(ie=r.indexOf(
a||void 0))||(ie=r.length);(we=r[ie-1])&&we.nodeType==8;)ie--;for(;ie<r.length;ie++)if(we=r[ie])if(r[ie]=null,ye){if(we==
Xn)break}else{if(we.nodeType!=8)break;we.data.startsWith("$s")&&(Xn=mt(ye=we))}}if(!ye){for(;a&&a.nodeType==8&&a.nextSibling;)
a=a.nextSibling;ye=a}(c=mt(ye=t.__c.__z||(t.__c.__z=ye)))?(t.__e=ye,a=c):t.__e=a,a=a&&a.nextSibling}else r&&r.some(be);else
t.__e=n.__e;t.__k||(t.__k=n.__k||[]),q&&q.then||ds(t),E.__e(q,t,n)}}else a=t.__e=Kr(n.__e,t,n,s,o,r,i,l,u,e);return(c=E.
diffed)&&c(t),a}function mt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==
8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function ds(e){e&&(e.__c&&
(e.__c.__g|=4),e.__k&&e.__k.some(ds))}function ms(e,t,n){for(var s=0;s<n.length;)mn(n[s++],n[s++],n[s++]);E.__c&&E.__c(t,
e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(r){r.call(o)})}catch(r){E.__e(r,o.__v)}})}function Kr(e,t,n,s,o,r,i,a,l,u){
var c,p,d,f,_,w,g,y,b=n.props||_t,v=t.props,x=t.type;if(x=="svg"?o="http://www.w3.org/2000/svg":x=="math"?o="http://www.\
w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(c=0;c<r.length;c++)if((_=r[c])&&(x?_.localName==x:
_.nodeType==3)){e=_,r[c]=null;break}}if(!e){if(y=u.ownerDocument||document,!x)return y.createTextNode(v);e=y.createElementNS(
o,x,v.is?v:u),a&&(E.__m&&E.__m(t,r),a=!1),r=null}if(x){if(u=x=="template"&&e.content||e,r=x=="textarea"&&v.defaultValue!=
null?null:r&&pn.call(u.childNodes),!a&&r)for(b={},c=0;c<e.attributes.length;c++)b[(_=e.attributes[c]).name]=_.value;for(c in b)
_=b[c],c=="dangerouslySetInnerHTML"?d=_:c=="children"||c in v||c=="value"&&"defaultValue"in v||c=="checked"&&"defaultChe\
cked"in v||pt(e,c,null,_,o);for(c in v)_=v[c],c=="children"?f=_:c=="dangerouslySetInnerHTML"?p=_:c=="value"?w=_:c=="chec\
ked"?g=_:a&&typeof _!="function"||b[c]===_||pt(e,c,_,b[c],o);p?(a||d&&(p.__html==d.__html||p.__html==e.innerHTML)||(e.innerHTML=
p.__html),t.__k=[]):(d&&(e.textContent=""),(x=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Ur.test(x))&&(o=
"http://www.w3.org/1999/xhtml"),fs(u,fn(f)?f:[f],t,n,s,o,r,i,r?r[0]:n.__k&&le(n,0),a,l),r&&r.some(be)),a&&x!="textarea"||
(c="value",x=="progress"&&w==null?e.removeAttribute(c):w==null||w===e[c]&&(x!="progress"||w)||pt(e,c,w,b[c],o),c="checke\
d",g!=null&&g!=e[c]&&pt(e,c,g,b[c],o))}else b===v||a&&e.data==v||(e.data=v);return e}function mn(e,t,n,s){try{typeof e==
"function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){
E.__e(o,n)}}function hn(e,t,n){var s,o,r,i;if(E.unmount&&E.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||mn(s,null,
t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(a){E.__e(a,t)}s.__P=s.__n=null}if(s=e.__k)for(i=
0;i<s.length;i++)s[i]&&hn(s[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(o=mt(s,r=[]))&&(s==
e.__e&&r.some(be),be(o),be(s)),n||be(e.__e),e.__e=e.__c=e.__=null}function Vr(e,t,n){return this.constructor(e,n)}function _n(e,t){
var n,s,o,r;E.__&&E.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=qe(yt,{children:[e]}),
o=[],r=[],dn(t,t.__k,s||_t,_t,t.namespaceURI,s?null:t.firstChild?pn.call(t.childNodes):null,o,s?s.__e:t.firstChild,n,r),
ms(o,t.__k,r),t.__k.props.children=null}E={__e:function(e,t,n,s){for(var o,r,i;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&
o.setState(r.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,s||{}),i=1),i&&8&o.__g)return void(o.
__g|=2)}catch(a){e=a}}throw ht=0,e}},rs=0,Wr=function(e){return e!=null&&e.constructor===He},D.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=ke({},this.state)),typeof e=="function"&&(e=e(ke({},n),this.props)),e&&(ke(
n,e),this.__v&&(t&&this.__k.push(t),ss(this)))},D.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(
e),ss(this))},D.prototype.render=yt,ae=[],ht=0,is=function(e,t){return e.__v.__b-t.__v.__b},dt=Symbol(),as=/(PointerCapture)$|Capture$/i,
un=0,cn={},Fr=0;var ze,T,gn,hs,yn=Object.is,wt=0,vs=[],wn=[],A=E,_s=A.__b,gs=A.__r,ys=A.diffed,ws=A.__c,bs=A.unmount,ks=A.__;function kn(e,t){
A.__h&&A.__h(T,e,wt||t),wt=0;var n=T.__H||(T.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function L(e){
return wt=1,Qr(Ss,e)}function Qr(e,t,n){var s=kn(ze++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):Ss(void 0,t),function(r){var i=(s.
__N||s.__)[0],a=s.t(i,r);yn(i,a)||(s.__N=[a,s.__[1]],s.__c.setState({}))}],s.__c=T,!T.__f)){T.__f=!0;var o=T.shouldComponentUpdate;
T.shouldComponentUpdate=function(r,i,a){var l=this.__H;if(!l)return!0;var u=!1,c=this.props!=r;if(l.__.some(function(d){
d.__N&&(u=!0,yn(d.__[0],d.__N[0])||(c=!0))}),o){var p=o.call(this,r,i,a);return u?p||c:p}return!u||c}}return s.__}function ce(e,t){
var n=kn(ze++,3);!A.__s&&Os(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,T.__H.__h.push(n))}function Ke(e){return wt=5,Jr(function(){return{current:e}},[])}function Jr(e,t){var n=kn(ze++,7);return Os(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Xr(){var e;do{for(;e=wn.shift();)try{Ge(e)}catch(n){A.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=vs.shift();){var t=e.
__H;if(e.__P&&t)try{t.__h.some(Ge),t.__h.some(bn),t.__h=[]}catch(n){t.__h=[],A.__e(n,e.__v)}}}while(wn.length)}A.__b=function(e){
T=null,_s&&_s(e)},A.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ks&&ks(e,t)},A.__r=function(e){gs&&gs(e),ze=
0;var t=(T=e.__c).__H;t&&(gn==T?T.__h=[]:(t.__h.some(Ge),t.__h.some(bn),ze=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=
n.__N),n.u=n.__N=void 0})),gn=T},A.diffed=function(e){ys&&ys(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&xs(vs.push(t)),
t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),gn=T=null},A.__c=function(e,t){t.some(function(n){try{n.__h.some(Ge),n.__h=
n.__h.filter(function(s){return!s.__||bn(s)})}catch(s){n.__h=[function(){throw s}]}}),ws&&ws(e,t)},A.unmount=function(e){
bs&&bs(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||
!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,xs(wn.push(o))}else Ge(o)}catch(r){t=r}}),s.__H=void 0,t&&A.__e(t,s.__v))};var $s=typeof requestAnimationFrame==
"function";function Zr(e){var t,n=function(){clearTimeout(s),$s&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);
$s&&(t=requestAnimationFrame(n))}function xs(e){e!=1&&hs==A.requestAnimationFrame||((hs=A.requestAnimationFrame)||Zr)(Xr)}
function Ge(e){var t=T,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),T=t}function bn(e){var t=T;e.__c=e.__(),T=t}function Os(e,t){
return!e||e.length!=t.length||t.some(function(n,s){return!yn(n,e[s])})}function Ss(e,t){return typeof t=="function"?t(e):
t}var m=ns.bind(ls);var C=(...e)=>e.filter(Boolean).join(" "),H=class extends D{shouldComponentUpdate(t){let n=this.props;for(let s in t)if(s!==
"children"&&t[s]!==n[s])return!0;return!1}render(t,n){return null}};function bt(e,t,n){let{article:s,vocabulary:o}=e.known,[r,i]=s.sentences[t]?.span??[0,0],a=s.text.slice(r,i),l=new Set(n?.
slots.map(u=>u.field));return o.fields.filter(({id:u})=>!l.has(u)).flatMap(({id:u,cues:c})=>{let d=ei(c[e.lang]??Yr)?.exec(
a);if(!d)return[];let f=r+d.index;return[{field:u,span:[f,f+d[0].length]}]}).sort((u,c)=>u.span[0]-c.span[0])}var Yr=[],
Es=new WeakMap;function ei(e){let t=Es.get(e);if(t===void 0){let n=e.map(s=>s.replace(/[.+?^${}()|[\]\\]/g,"\\$&").replace(
/\*/g,"[\\p{L}\\p{N}]*"));t=e.length?new RegExp(`(?<![\\p{L}\\p{N}])(?:${n.join("|")})(?![\\p{L}\\p{N}])`,"iu"):null,Es.
set(e,t)}return t}var Ms=new Map;function ti(e){let t=Ms.get(e);if(!t){try{t=new Intl.Segmenter(e||"en",{granularity:"word"})}catch{t=new Intl.
Segmenter("en",{granularity:"word"})}Ms.set(e,t)}return t}var ni=/^['\u2019\u02bc\u2010\u2011/&.@_-]$/u;function Ee(e,[t,n],s){let o=[],
r=!1;for(let{segment:i,index:a,isWordLike:l}of ti(s).segment(e.slice(t,n))){let[u,c]=[t+a,t+a+i.length],p=o[o.length-1];
l?(r&&p?p[1]=c:o.push([u,c]),r=!1):r=!r&&p?.[1]===u&&ni.test(i)}return o}var si=/^[\s\p{Pd}\p{Pi}\p{Po}\p{Pf}\p{Ps}\p{Pe}"'`]+/u,
oi=/[\s\p{Pd}\p{Pi}\p{Pf}\p{Ps}\p{Pe}"'`]+$|[\s\p{Po}]+$/u,ri=/[%\u2030#@&*\u00a7\u2020\u2021]/u;function j(e,[t,n]){for(;t<n&&Cs(e[t])&&
si.test(e[t]);)t++;for(;n>t&&Cs(e[n-1])&&oi.test(e[n-1]);)n--;return[t,n]}var Cs=e=>!ri.test(e);var ii=/[,;:!?()[\]{}\u2026\u3002\u3001\uff0c\uff1b\uff1a\uff01\uff1f\uff08\uff09\u300c\u300d\u300e\u300f\u300a\u300b\u060c\u061b\u061f]|[.](?=\s|$)|(?<=\s)[\p{Pd}](?=\s)|[\u2014\u2013]/gu,
ai=/\d[,.:\u2013]\d/u;function As(e,[t,n],s,o){let r=[t];for(let{index:a,0:l}of e.slice(t,n).matchAll(ii)){let u=t+a;ai.test(
e.slice(u-1,u+2))||r.push(u+l.length)}let i=new Set(o?.openers);if(i.size)for(let[a,l]of Ee(e,[t,n],s))i.has(e.slice(a,l).
toLowerCase())&&r.push(a);return r.sort((a,l)=>a-l),r.push(n),r.slice(1).map((a,l)=>j(e,[r[l],a])).filter(([a,l])=>l>a)}function Ts(e,t,n,s="en",o){return[Ds(e,t,Rs(t,n),s,o)]}function Is(e,t,n,s="en",o){let r=Rs(t,n);return[{name:"clauses",
spans:[Ds(e,t,r,s,o)]},{name:"words",spans:[r.length?j(e,$n(r)):j(e,t.span)]},{name:"sentence",spans:[j(e,t.span)]}]}var Rs=(e,t)=>t.
filter(([n,s])=>n>=e.span[0]&&s<=e.span[1]),$n=e=>[Math.min(...e.map(([t])=>t)),Math.max(...e.map(([,t])=>t))];function Ds(e,t,n,s,o){
if(!n.length)return j(e,t.span);let[r,i]=$n(n),a=As(e,t.span,s,o).filter(([l,u])=>u>r&&l<i);return j(e,a.length?$n(a):[r,
i])}var li=["according_to","note","translation","act","sums_up","alternative_to"],Ls=({slots:e})=>e.flatMap(({field:t,values:n,
isInferred:s})=>s||li.includes(t)?[]:n.flatMap(o=>"at"in o&&o.at?[o.at]:[]));function Me(e,{article:t,vocabulary:n}){if(e.
quote)return e.quote;let s=t.sentences[e.sentence];return Ts(t.text,s,Ls(e),t.lang,n.wording?.[t.lang])}function xn(e,{article:t,
vocabulary:n},s){let{text:o,lang:r,sentences:i}=t;return Is(o,i[s],Ls(e),r,n.wording?.[r])}function kt(e,t,n){let{article:s}=t,
o=e.slots.some(r=>r.isInferred);return{article:s.id,revision:s.revision,id:e.id,slots:e.slots.filter(({values:r})=>r.length>
0),basis:o?e.basis:null,quote:Me(e,t),backwards:e.backwards,fills:e.id===null?n.at(-1)??null:null,proposedBy:e.proposedBy}}
var Bs=e=>e.slots.filter(({values:t})=>t.some(({is:n})=>n==="later")).map(({field:t})=>t),js=e=>e.slots.some(t=>t.isInferred)&&
!e.basis;var ci=new Set("Enter Escape Backspace Delete Tab ArrowDown ArrowUp ArrowLeft ArrowRight F1".split(" "));function Ps(e){
let{key:t,code:n,shiftKey:s=!1}=e;if(e.isComposing||e.keyCode===229||t==="Dead"||t==="Process")return null;let o=e.getModifierState?.(
"AltGraph")??!1;if((e.ctrlKey||e.metaKey)&&!o)return!e.altKey&&!s&&Ns(t,n)==="z"?{name:"Undo",isShift:s}:null;if(ci.has(
t))return{name:t,isShift:s};if([...t].length!==1)return null;if(o||e.altKey)return o?{name:t,isShift:s}:null;let r=ui(t,
n,s)??Ns(t,n)??t;return r===t?{name:r,isShift:s}:{name:r,text:t,isShift:s}}var Ws=({name:e,text:t=e})=>[...t].length===1?t:null;function Ns(e,t){if(/^[a-z]$/i.test(e))return e.toLowerCase();let n=/^Key([A-Z])$/.
exec(t)?.[1].toLowerCase();return n&&/\p{L}/u.test(e)?n:null}function ui(e,t,n){if(/^[0-9]$/.test(e))return e;let s=/^Digit([0-9])$/.
exec(t)?.[1];return s&&!n?s:null}var Ve=["subject","relation","object"],G=e=>({id:null,sentence:e,slots:[],basis:null,quote:null,backwards:[],proposedBy:null}),
B=(e,t)=>e.fields.find(n=>n.id===t)??null,te=(e,t)=>e.fields.find(n=>n.letter===t)??null,Ce=(e,t)=>e.slots.find(n=>n.field===
t)??null,ue=(e,t)=>Ce(e,t)!==null;function $t(e,t,n,{isAdding:s=!1,isInferred:o}={}){let r=Ce(e,t),i={field:t,values:s&&
r?[...r.values,...n]:n,each:s&&(r?.each??!1),isInferred:o??r?.isInferred??!1};return{...e,slots:[...e.slots.filter(a=>a.
field!==t),i]}}var Qe=(e,t)=>({...e,slots:e.slots.filter(n=>n.field!==t)}),Ae=(e,t,n)=>({...e,slots:e.slots.map(s=>s.field===
t?{...s,...n}:s)});function vn(e,t){let n=Ce(e,"relation")?.values[0];return n?.is==="relation"&&t.relations[n.id]?.needsObject||
"needed"}function Je(e,t){let n=vn(e,t)==="none";return Ve.find(s=>!ue(e,s)&&!(s==="object"&&n))??null}var Fs=e=>e.slots.
filter(t=>t.isInferred).map(t=>t.field),On=(e,t)=>e.slots.filter(({field:n,values:s})=>s.length>0&&B(t,n)?.isMany).at(-1)?.
field??null;var fi={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},Us=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,pi=/[^\p{ASCII}]/u,
qs=new Map;function Hs(e){let t=qs.get(e);if(t!==void 0)return t;let s=[...e.normalize("NFKD").replace(Us,"").toLowerCase().
replace(Us,"")].map(o=>fi[o]??(/\p{Pd}/u.test(o)?"-":/\s/u.test(o)?" ":o)).join("");return qs.set(e,s),s}function M(e){return(pi.
test(e)?Array.from(e,Hs).join(""):e.toLowerCase()).replace(/\s+/g," ").trim()}function Gs(e){let t=[],n="",s=0;for(let o of e){let r=Hs(o);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<r.
length;i++)t.push(s)}s+=o.length}return{plain:n,places:[...t,s]}}var di=/[\p{L}\p{N}]/u;function zs(e,t){let n=t===0?" ":e[t-1];return n===" "||n===`
`||!di.test(n)}var Vs=3,Ks=new WeakMap;function Qs(e){let t=Ks.get(e.entities);t||(t=mi(e.entities),Ks.set(e.entities,t));let n=e.article.
lang;return{known:e,lang:n,wording:e.vocabulary.wording?.[n],...t,fields:new Map(e.vocabulary.fields.map(s=>[s.id,s])),relations:Object.
values(e.vocabulary.relations).map(s=>({relation:s,label:M(s.label),inverse:M(s.inverse),cues:s.cues.map(M),told:M(`${s.
definition} ${s.use} ${s.example}`)})),statements:new Map(e.article.statements.map(s=>[s.key,s])),named:new Map}}function mi(e){
let t=[],n=new Map;for(let[s,o]of e.entries()){let r=[...new Set((o.names.length?o.names:[o.label]).map(M))].filter(Boolean);
t.push({entity:o,plain:r,at:s});for(let i of r){let a=_i(i);if(!a.length)continue;let l=a[0].slice(0,Vs),u=n.get(l);u?u.
push({words:a,id:o.id}):n.set(l,[{words:a,id:o.id}])}}return{entities:new Map(e.map(s=>[s.id,s])),searched:t,byBeginning:n}}
var hi=/[\p{L}\p{N}]+/gu,_i=e=>e.match(hi)??[],Js=(e,t)=>e.byBeginning.get(t.slice(0,Vs))??[];var gi=3,yi=3;function wi(e,t){if(e===t)return!0;let n=Math.max(gi,Math.min(e.length,t.length)-2);return Math.max(e.length,
t.length)-n>yi+1?!1:e.length>=n&&t.length>=n&&e.slice(0,n)===t.slice(0,n)}var bi=/[\p{L}\p{N}]+/gu;function $e(e,t){let n=e.
named.get(t);if(n)return n;let s=ki(e,e.known.article.sentences[t]?.span??[0,0]);return e.named.set(t,s),s}function ki(e,[
t,n]){let{plain:s,places:o}=Gs(e.known.article.text.slice(t,n)),r=[...s.matchAll(bi)].map(({0:c,index:p})=>({word:c,from:t+
o[p],to:t+o[p+c.length-1]+1})),i=[];for(let[c,{word:p}]of r.entries())for(let d of Js(e,p)){if(c+d.words.length>r.length)
continue;let f=0;d.words.every((w,g)=>(w===r[c+g].word&&f++,wi(w,r[c+g].word)))&&i.push({id:d.id,at:c,length:d.words.length,
exact:f})}i.sort((c,p)=>p.length-c.length||p.exact-c.exact||c.at-p.at);let a=new Set,l=new Set,u=i.filter(({id:c,at:p,length:d})=>{
let f=Array.from({length:d},(_,w)=>p+w);if(l.has(c)||f.some(_=>a.has(_)))return!1;for(let _ of f)a.add(_);return l.add(c),
!0});return u.sort((c,p)=>c.at-p.at),u.map(({id:c,at:p,length:d})=>({id:c,span:[r[p].from,r[p+d-1].to]}))}function xt({sentences:e},{spans:t}){let n=t[0]?.[0];if(n===void 0)return 0;let s=e.findIndex(({span:o})=>o[0]>n);return s<
0?e.length-1:Math.max(0,s-1)}var Xe=(e,t)=>e.statements.filter(n=>n.article===e.id&&xt(e,n)===t),Xs=(e,t)=>({...G(xt(t,e)),
id:e.id,slots:e.slots,basis:e.basis,quote:e.spans.length?e.spans:null}),$i=["act","sums_up","alternative_to","note","tra\
nslation"];function Zs(e,t,n){let s=new Map($e(n,t).map(({id:i,span:a})=>[i,a])),o=i=>{let a={...i};"at"in a&&delete a.at;
let l=a.is==="entity"&&s.get(a.id);return a.is==="entity"&&l?{...a,at:l}:a},r=e.slots.filter(({field:i})=>!$i.includes(i)).
map(i=>({...i,values:i.values.map(o)}));return{...G(t),slots:r,basis:e.basis}}var Sn={line:"",marked:0,hints:[],typed:"",first:null,entity:null,relation:null,part:null,isSelected:!1},Ze={...Sn,field:null,
isAdding:!1,isInferring:!1,isBackwards:!1},h=(e,t)=>({...e,state:{...e.state,...t}}),X=(e,t)=>({...e,effects:[...e.effects,
t]}),F=(e,t,n)=>X(e,{does:"say",text:e.known.say(t,n)}),k=({state:e})=>e.draft??G(e.sentence),N=(e,t)=>h(e,{draft:{...t,
proposedBy:null}}),fe=e=>h(e,{...Ze,place:"reading",draft:null}),$=e=>h(e,{...Ze,place:"statement"}),ne=e=>h(e,{...Ze,place:"\
inferred"}),pe=e=>h(e,{...Sn,place:"other fields"});function Ys(e){return e?e.takes.includes("relation")?"relation":xi(e)?
null:e.takes.includes("few")&&e.values.length?"few":e.takes[0]==="entity"||e.takes[0]==="statement"?"choosing":"text":"c\
hoosing"}var xi=({takes:e,values:t})=>e.includes("flag")||e.includes("few")&&t.length===1;function O(e,t,n={}){let{known:s,
state:o}=e;if(t==="basis")return h(e,{...Ze,place:"basis",field:t,...n});let r=B(s.vocabulary,t),i=Ys(r);if(r&&i===null)
return vi(e,r);let a=ue(k(e),t)&&!n.isAdding;return h(e,{...Ze,draft:o.draft??G(o.sentence),place:i??"choosing",field:t,
marked:a?-1:0,...n})}function vi(e,t){let n=k(e),s=t.values[0]??"true",o=ue(n,t.id)?Qe(n,t.id):$t(n,t.id,[{is:"text",text:s}]);
return $(N(e,o))}function K(e){let t=Je(k(e),e.known.vocabulary);return t?O(e,t):$(e)}function S(e,t,n){let{field:s,line:o,
filters:r,isAdding:i,isInferring:a,isBackwards:l}=e.state;if(!s)return e;let u=k(e);if(s==="basis")return $(N(e,{...u,basis:t.
is==="text"?t.text:null}));if(l&&t.is==="statement"){let _=[...u.backwards,{field:s,statement:t.key}];return $(N(e,{...u,
backwards:_}))}let p=$t(u,s,[t],{isAdding:i,isInferred:a||n!==void 0||void 0}),d=N(e,n!==void 0&&!p.basis?{...p,basis:n}:
p),f=h(d,{filters:{...r,[s]:o}});return i&&(s==="subject"||s==="object")?h(f,{...Sn,isAdding:!1,place:"jointly"}):a?ne(f):
K(f)}var xe=(e,t)=>t.value.is==="new"?h(e,{place:"new entity",entity:t.value.entity,first:t.value.at??null,part:null}):S(
e,t.value,t.basis),eo=e=>K(N(e,$t(k(e),e.state.field??"",[],{})));function Ye(e){let t=k(e),n=t.slots.at(-1);if(!n)return fe(
e);let{field:s,values:o}=n,r=o.length>1,i=r?Ae(t,s,{values:o.slice(0,-1)}):Qe(t,s),a=N(e,i);if(Ys(B(e.known.vocabulary,s))===
null)return $(a);let l=e.state.filters[s]??"";return O(a,s,{line:l,isSelected:l!=="",isAdding:r,marked:0})}function to(e){
let{state:t,known:n}=e;return t.isAdding?K(e):t.isInferring?ne(e):t.field===Je(k(e),n.vocabulary)?Ye(e):$(e)}function no(e){
let{line:t,draft:n,isInferring:s}=e.state;return t?h(e,{line:"",marked:0,isSelected:!1}):s?ne(e):n?.slots.length||n?.basis?
$(e):fe(e)}function Z(e,t){let n=e.known.article.sentences.length-1,s=Math.max(0,Math.min(n,t));return h(e,{sentence:s,statement:s===
e.state.sentence?e.state.statement:null,hints:[]})}var En=(e,t)=>$(h(e,{draft:t,sentence:t.sentence,statement:null,filters:{}}));
function et(e,t){let n=e.known.article.statements.find(s=>s.key===t);return n?h(Z(e,xt(e.known.article,n)),{statement:t}):
e}var I=({state:e})=>e.line==="",ro=({state:e},{name:t})=>e.rows.find(({digit:n})=>n===Number(t));function Oi(e,t){let{line:n}=e.
state;return ro(e,t)?n===""||t.text===void 0&&!n.includes("\\")&&/[\p{L}\p{M}]$/u.test(n):!1}function so({state:e,...t},n){
let s=Math.max(0,Math.min(e.rows.length-1,e.marked+n));return{...t,state:{...e,marked:s}}}function Si(e){let{line:t,rows:n,
marked:s,field:o,isAdding:r}=e.state;if(t===""&&s<0&&!r&&o&&ue(k(e),o))return K(e);let i=n[Math.max(0,s)];return i?xe(e,
i):t.trim()&&o?Ei(e,o,t.trim()):e}function Ei(e,t,n){let s=B(e.known.vocabulary,t)?.takes??[];return s.includes("text")?
S(e,{is:"words",text:n}):s.includes("number")||s.includes("time")?S(e,{is:"text",text:n}):e}function vt(e,t){let n=[...Ve,
null],s=n.indexOf(Ve.includes(e.state.field??"")?e.state.field:null),o=n[s+t];return o?O(e,o):$(e)}function Mi(e){let t=On(
k(e),e.known.vocabulary);return t?O(e,t,{isAdding:!0}):e}var P={keys:["1\u20139"],name:"take",when:Oi,does:(e,t)=>xe(e,ro(
e,t))},Y={keys:["a\u2026z"],name:"filter",when:()=>!1,does:e=>e},W=[{keys:["ArrowDown"],name:"mark the next",does:e=>so(
e,1)},{keys:["ArrowUp"],name:"mark the one before",does:e=>so(e,-1),isRare:!0}],Ot={keys:["Enter"],name:"take the marked\
 one",does:Si},Te={keys:[","],name:"one more value",when:e=>I(e)&&On(k(e),e.known.vocabulary)!==null,does:Mi},de=[{keys:[
"Backspace"],name:"back",when:I,does:to},{keys:["Escape"],name:"leave",does:no},{keys:["Tab"],name:"next field",isRare:!0,
when:(e,{isShift:t})=>!t,does:e=>vt(e,1)},{keys:["Tab"],name:"field before",isRare:!0,when:({state:e},{isShift:t})=>t&&e.
field!==Ve[0],does:e=>vt(e,-1)}],Ie={keys:["?"],name:"all keys",when:I,does:e=>h(e,{isHelpOpen:!0})},Re={keys:["Backspac\
e"],name:"clear",isRare:!0,when:({state:e})=>e.isSelected,does:e=>h(e,{line:"",isSelected:!1,marked:0})},io={keys:["0"],
name:"nobody named",when:I,does:e=>e.state.field==="object"&&vn(k(e),e.known.vocabulary)!=="needed"?eo(e):S(e,{is:"nobod\
y"})},St={keys:["."],name:"as last time",when:e=>I(e)&&oo(e).length>0,does:e=>S(e,oo(e)[0])};function oo({known:e,state:t}){
return e.article.statements.find(({key:s})=>s===t.last)?.slots.find(({field:s})=>s===t.field)?.values??[]}function Ci(e){let{line:t,rows:n,marked:s}=e.state,o=n[s];return o?S(e,o.value):t.trim()?S(e,{is:"text",text:t.trim()}):
k(e).basis?$(e):F(e,"choose a basis by its digit, or write one")}var ao={name:"Basis",writes:()=>!0,bindings:()=>[{...P,
when:(e,t)=>e.state.line===""&&!!P.when?.(e,t)},{keys:["a\u2026z"],name:"your own words",when:()=>!1,does:e=>e},{keys:["\
Enter"],name:"take what is written",does:Ci},...W,{keys:["Backspace"],name:"back",when:({state:e})=>e.line==="",does:e=>$(
h(e,{line:""}))},...de.filter(({keys:e})=>!e.includes("Backspace"))]};var V=[..."fjdkslaghrueiwovncmtybpqxz"];function lo(e,t,n=()=>!0){let s=[...e.keys()].sort((a,l)=>Number(n(e[l]))-Number(
n(e[a]))||a-l),o=Ai(e.length),r=s.map((a,l)=>({letters:o[l],span:e[a],statement:null}));r.sort((a,l)=>a.span[0]-l.span[0]);
let i=t.slice(0,9).map((a,l)=>({letters:`${l+1}`,span:null,statement:a.key}));return[...r,...i]}function Ai(e){let t=0;for(;V.
length-t+t*V.length<e&&t<V.length;)t++;let n=V.slice(0,V.length-t),s=V.slice(V.length-t).flatMap(r=>V.map(i=>r+i)),o=[...n,
...s];return o.length>=e?o.slice(0,e):V.flatMap(r=>V.flatMap(i=>V.map(a=>r+i+a))).slice(0,e)}var co=1;function Ti({state:e,known:t}){let{article:n}=t,{sentence:s,last:o}=e,r=Array.from({length:co},(l,u)=>s-1-u),i=Array.
from({length:co},(l,u)=>s+1+u);return[s,...r,...i].flatMap(l=>Xe(n,l)).sort((l,u)=>+(u.key===o)-+(l.key===o))}function Mn(e,t){
let{text:n,lang:s,sentences:o}=e.known.article,{span:r}=o[e.state.sentence],i=new Set(e.known.vocabulary.wording?.[s]?.small),
a=([l,u])=>!i.has(n.slice(l,u).toLowerCase());return lo(Ee(n,r,s),t?Ti(e):[],a)}var Et=e=>h(e,{place:"words",hints:Mn(e,
!0),typed:"",first:null,line:""}),Mt=e=>h(e,{place:"quote",hints:Mn(e,!1),typed:"",first:null,isAdding:!1});function De(e,t){
let n=Math.max(0,Math.min(e.known.article.sentences.length-1,e.state.sentence+t)),s=h(e,{sentence:n,typed:""});return h(
s,{hints:Mn(s,e.state.place==="words"&&e.state.first===null)})}function Le({hints:e,typed:t},n){let s=t+n;return{hint:e.
find(o=>o.letters===s)??null,typed:e.some(o=>o.letters.startsWith(s))?s:""}}function Ct(e){return e.state.typed?h(e,{typed:""}):
e.state.first?h(e,{first:null}):null}var At=(e,t)=>[Math.min(e[0],t[0]),Math.max(e[1],t[1])];var Cn=({state:e,known:t})=>B(t.vocabulary,e.field)?.takes??[],Ii=e=>Cn(e).every(t=>t==="statement")&&B(e.known.vocabulary,
e.state.field)?.isMany,Tt={name:"Choosing",writes:()=>!0,bindings:()=>[P,Y,{keys:[" ","'"],name:"words",when:I,does:Et},
{keys:["#"],name:"statements",when:e=>I(e)&&Cn(e).includes("statement"),does:e=>h(e,{line:"#",marked:0})},Te,io,St,{keys:[
">"],name:"the next statement",when:e=>I(e)&&Cn(e).includes("statement"),does:e=>S(e,{is:"later"})},{keys:["^"],name:"fr\
om the other end",when:e=>I(e)&&!!Ii(e),does:e=>h(e,{isBackwards:!e.state.isBackwards}),isRare:!0},{keys:["\\"],name:"di\
gits are text",when:({state:e})=>!e.line.includes("\\"),does:e=>h(e,{line:`${e.state.line}\\`,isSelected:!1}),isRare:!0},
Ot,...W,Re,...de,Ie]};function It(e){let t=e.map(s=>s[0]?.toLowerCase()),n=[];for(let[s,o]of e.entries()){let r=t.filter((a,l)=>l!==s),i=[...o.
toLowerCase()].filter(a=>/[a-z]/.test(a));n.push(i.find(a=>!r.includes(a)&&!n.includes(a))??"")}return n}function uo({state:e,known:t},{name:n}){let s=B(t.vocabulary,e.field)?.values??[];return s[It(s).indexOf(n)]??null}var fo={
name:"One of few",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"the underlined letter takes",when:(e,t)=>uo(e,t)!==
null,does:(e,t)=>S(e,{is:"text",text:uo(e,t)??""})},{keys:["Enter"],name:"the default",does:e=>K(N(e,Qe(k(e),e.state.field??
"")))},{keys:["Backspace","Escape"],name:"back",does:$}],rows:({state:e,known:t})=>(B(t.vocabulary,e.field)?.values??[]).
map(n=>({value:{is:"text",text:n},label:n,lang:null,why:"",digit:null}))};function An(e,t){let n=Ce(k(e),t);return!n||n.values.length===0?O(e,t,{isInferring:!0}):ne(N(e,Ae(k(e),t,{isInferred:!n.
isInferred})))}var po={name:"Inferred",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"marks a field as inferred",when:({
known:e},{name:t})=>te(e.vocabulary,t)?.isInferable??!1,does:(e,{name:t})=>An(e,te(e.known.vocabulary,t)?.id??"")},{keys:[
"Enter"],name:"give the basis",does:e=>Fs(k(e)).length?O(e,"basis",{marked:-1}):$(e)},{keys:[" "],name:"other fields",does:e=>h(
pe(e),{isInferring:!0})},{keys:["Backspace","Escape"],name:"back",does:$}]};var mo=e=>t=>K(N(t,Ae(k(t),t.state.field??"",{each:e}))),ho={name:"Several values",writes:()=>!1,bindings:()=>[{keys:["1",
"Enter"],name:"jointly: one statement",does:mo(!1)},{keys:["2"],name:"each: a statement for each",does:mo(!0)},{keys:[","],
name:"one more value",does:e=>O(e,e.state.field??"",{isAdding:!0})},{keys:["Backspace"],name:"take back the last value",
does:Ye},{keys:["Escape"],name:"leave",does:$}]};function Tn(e,t){let n=t.join(" ");return e===n?0:e.startsWith(n)?1:t.every(s=>e.includes(s))?t.every(s=>Ri(e,s))?2:3:null}
function Ri(e,t){for(let n=e.indexOf(t);n>=0;n=e.indexOf(t,n+1))if(zs(e,n))return!0;return!1}var In="Statement";function Rt(e,t,n){if(n.includes(t))return!0;let s=e.types[t];return s?s.broader.some(o=>n.includes(o))?
!0:s.isAbstract&&n.some(o=>e.types[o]?.broader.includes(t)):!1}function Di(e,t){switch(t.is){case"entity":return e.entities.
get(t.id)?.type??null;case"new":return t.entity.type;case"statement":case"later":return In;default:return null}}var Dt=(e,t)=>e.
slots.find(n=>n.field===t)?.values??[];function ve(e,t){let[n]=Dt(t,"relation");return n?.is==="relation"?e.known.vocabulary.
relations[n.id]??null:null}function Rn(e,t,n,s){return s.every(o=>{if(o.is==="words")return n==="object"&&t.words;let r=Di(
e,o);return r===null?!0:r===In?t[n].includes(r):Rt(e.known.vocabulary,r,t[n])})}function Dn(e,t,n){return t?t.id!=="subj\
ect"&&t.id!=="object"?t.types.length?t.types:null:ve(e,n)?.[t.id]??null:null}function _o(e,t,n){if(!t.takes.includes("st\
atement"))return!1;let s=ve(e,n);return!s||t.id!=="subject"&&t.id!=="object"?!0:s[t.id].includes(In)}function go(e,t,n){
return t.id!=="object"?t.words:ve(e,n)?.words??!1}var me=9,Be=100;function yo(e,{line:t,draft:n,sentence:s}){let o=e.known.article.sentences[s]?.relations??[],r=new Map(o.
map((c,p)=>[c.relation,{why:c.why,k:p}])),i=M(t),a=[],[l,u]=[Dt(n,"subject"),Dt(n,"object")];for(let c of e.relations){let p=i?
Li(c,i):0;if(p===null)continue;let d=Rn(e,c.relation,"subject",l)&&Rn(e,c.relation,"object",u)?0:1,f=r.get(c.relation.id);
a.push({relation:c.relation,rank:p*2+d,k:f?.k??o.length+1,why:f?.why??""})}return a.sort((c,p)=>c.rank-p.rank||c.k-p.k||
p.relation.uses-c.relation.uses||(c.relation.label<p.relation.label?-1:1)),a.slice(0,Be).map(({relation:c,why:p},d)=>({value:{
is:"relation",id:c.id},label:c.label,lang:null,why:p,digit:d<me?d+1:null}))}function Li(e,t){if(e.label.startsWith(t)||e.
relation.id.startsWith(t))return 0;let n=t.split(" ");return Lt(e.label,n)?1:e.cues.some(s=>Lt(s,n))||Lt(e.inverse,n)?2:
Lt(e.told,n)?3:null}var Lt=(e,t)=>t.every(n=>e.startsWith(n)||e.includes(` ${n}`));var tt=9;function wo(e,t){let n=e.fields.get(t.field??"")??null;return t.line?t.line.startsWith("#")?ji(e,t.line.slice(1)):
Ni(e,t,n):Bi(e,t,n)}var Ln=(e,t,n,s)=>({value:s?{is:"entity",id:e.id,at:s}:{is:"entity",id:e.id},label:e.label,lang:e.lang,
why:t,digit:n});function Bi(e,{draft:t,sentence:n,recent:s,last:o},r){let{say:i}=e.known,a=[],l=$e(e,n),u=new Set(l.map(
({id:y})=>y));for(let[y,{id:b,span:v}]of l.entries())a.push(Ln(e.entities.get(b),i("named here"),y<tt-1?y+1:null,v));let c=o&&
r&&_o(e,r,t)?e.statements.get(o):null,p=Dn(e,r,t),d=[...new Set(s)].filter(y=>!u.has(y)&&e.entities.has(y));for(let y of d)
u.add(y);let f=d.map(y=>[e.entities.get(y),i("recent")]);for(let{entity:y}of e.searched)!u.has(y.id)&&bo(e,y)&&f.push([y,
""]);let _=new Map(f.map(([y])=>[y,!p||Rt(e.known.vocabulary,y.type,p)]));f.sort(([y,b],[v,x])=>Number(_.get(v))-Number(
_.get(y))||+(x!=="")-+(b!=="")||(b?d.indexOf(y.id)-d.indexOf(v.id):v.uses-y.uses));let w=a.length,g=c?tt-1:tt;for(let[y,
b]of f.slice(0,Be))w++,a.push(Ln(y,b,w<=g?w:null));return c&&a.splice(Math.min(a.length,tt-1),0,ko(c,tt,i("saved last"))),
a}var bo=({known:{article:e}},t)=>t.local===null||t.local===`${e.coder}/${e.id}`;function ko({key:e,id:t,words:n},s,o){let r=[
n.subject,n.relation,n.object].filter(Boolean).join(" \u2013 ");return{value:{is:"statement",key:e},label:`#${t} ${r}`,lang:null,
why:o,digit:s}}function ji(e,t){let n=M(t).split(" ").filter(Boolean);return[...e.statements.values()].filter(s=>{let o=M(
`${s.id} ${s.words.subject} ${s.words.relation} ${s.words.object}`);return n.every(r=>o.startsWith(r)||o.includes(` ${r}`))}).
slice(0,Be).map((s,o)=>ko(s,o<me?o+1:null,""))}function Ni(e,{line:t,draft:n,sentence:s,recent:o},r){let i=M(t).split(" ").
filter(Boolean),a=Dn(e,r,n),l=new Map($e(e,s).map(({id:d,span:f})=>[d,f])),u=[];for(let{entity:d,plain:f}of e.searched){
if(!bo(e,d))continue;let _=1/0;for(let y of f){let b=Tn(y,i);b!==null&&b<_&&(_=b)}if(_===1/0)continue;let w=!a||Rt(e.known.
vocabulary,d.type,a)?0:1,g=l.has(d.id)?0:o.includes(d.id)?1:2;u.push({entity:d,rank:_*6+w*3+g,at:u.length})}u.sort((d,f)=>d.
rank-f.rank||f.entity.uses-d.entity.uses||d.at-f.at);let{say:c}=e.known,p=u.slice(0,Be).map(({entity:d},f)=>{let _=l.has(
d.id)?"named here":o.includes(d.id)?"recent":"";return Ln(d,_&&c(_),f<me?f+1:null,l.get(d.id))});return u.some(({rank:d})=>d<
6)||p.push(...Pi(e,t.trim(),r,n,p.length)),p}function Pi(e,t,n,s,o){if(!t)return[];let{say:r,article:i}=e.known,a=[];n&&
go(e,n,s)&&a.push({is:"words",text:t});let l={label:t,lang:i.lang,type:"",country:null,aliases:[],isLocal:!1,members:[]};
return a.push({is:"new",entity:l}),a.map((u,c)=>({value:u,label:t,lang:i.lang,why:r(u.is==="new"?"new entity":"plain wor\
ds"),digit:o+c<me?o+c+1:null}))}function $o(e,{field:t,line:n}){let s=M(n).split(" ").filter(Boolean),o=t==="country";return(o?
Wi(e):Object.values(e.known.vocabulary.types).filter(i=>!i.isAbstract).map(({id:i,label:a})=>({id:i,label:a,uses:0}))).map(
i=>({one:i,rank:Tn(M(i.label),s)})).filter(({rank:i})=>i!==null).sort((i,a)=>Number(i.rank)-Number(a.rank)||a.one.uses-i.
one.uses||(i.one.label<a.one.label?-1:1)).slice(0,Be).map(({one:i},a)=>({value:o?{is:"entity",id:i.id}:{is:"text",text:i.
id},label:i.label,lang:null,why:"",digit:a<me?a+1:null}))}function Wi(e){let t=new Set(e.known.entities.flatMap(({country:n})=>n?
[e.entities.get(n)?.type??""]:[]));return e.known.entities.filter(n=>t.has(n.type))}var Bn=(e,t,n,s)=>({value:{is:"text",text:e},label:t,lang:null,why:n,digit:s<me?s+1:null});function xo(e,t){return[]}function vo(e,{
line:t}){let n=M(t),{say:s}=e.known;return[...e.statements.values()].filter(o=>o.basis&&M(o.basis).includes(n)).reverse().
map(({id:o,basis:r},i)=>Bn(r,s("as for",{statement:o}),r??"",i))}function Oo(e,{field:t}){return(e.fields.get(t??"")?.values??
[]).map((s,o)=>Bn(s,s,"",o))}function So(e,{line:t,draft:n}){let s=M(t),o=ve(e,n)?.roles??[],r=e.known.vocabulary.fields.
filter(({id:a,everywhere:l,isRole:u,label:c})=>!Fi.includes(a)&&(!u||l||o.includes(a))&&` ${M(c)}`.includes(` ${s}`)),i=(a,l)=>o.
includes(a)?0:l===null?1:2;return r.map(a=>({field:a,rank:i(a.id,a.letter)})).sort((a,l)=>a.rank-l.rank).map(({field:a},l)=>Bn(
a.id,a.label,"",l))}var Fi=["subject","relation","object"];function se(e,t){switch(t.place){case"choosing":return wo(e,t);case"relation":case"new relation":return yo(e,t);case"tex\
t":return xo(e,t);case"basis":return vo(e,t);case"few":return Oo(e,t);case"other fields":return So(e,t);case"new entity":
return $o(e,t);default:return[]}}function he(e){let{place:t,field:n,part:s,line:o,recent:r,last:i}=e.state,a=k(e),l=o.replaceAll("\\","");return{place:t,
field:s??n,line:l,draft:a,sentence:a.sentence,recent:r,last:i}}var Ui=["place","field","part","line","draft","sentence",
"recent","last","isAdding"];function nt(e,t,n){let{state:s}=e;if(n&&Ui.every(i=>n[i]===s[i]))return e;let o=t.rows?t.rows(
e):t.writes(s)?se(e.index,he(e)):[],r=qi(e)?-1:Math.min(s.marked,o.length-1);return{...e,state:{...s,rows:o,marked:r}}}function qi({
state:e,known:t}){return e.place==="basis"?!0:e.place!=="text"||e.line===""?!1:!B(t.vocabulary,e.field)?.takes.includes(
"time")}function Eo(e,t,n){let{article:s}=e.known,[o,r]=j(s.text,t);return{label:s.text.slice(o,r),lang:s.lang,type:"",country:null,
aliases:[],isLocal:!1,members:[]}}var Bt=e=>h(e,{place:"choosing",hints:[],typed:"",first:null});function st(e,t){let{first:n}=e.state;return n?Hi(e,At(n,
t)):h(e,{first:t,typed:""})}function Hi(e,t){let{index:n,known:s,state:o}=e,r=j(s.article.text,t),i=s.article.text.slice(
...r),a=M(i),l=`${s.article.coder}/${s.article.id}`,u=n.searched.find(({entity:p,plain:d})=>d.includes(a)&&(p.local===null||
p.local===l)),c=Bt(e);return u?S(c,{is:"entity",id:u.entity.id,at:r}):jn(e)&&!/\p{Lu}/u.test(i)?S(c,{is:"words",text:i,at:r}):
h(c,{place:"new entity",entity:Eo(n,r,o.field),first:r,part:null})}function jn(e){let{field:t}=e.state;if(t==="object")return ve(
e.index,k(e))?.words??!1;let n=B(e.known.vocabulary,t);return n?n.words||n.takes.includes("text"):!1}var Mo={name:"Words",
writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"first, then last word",does:(e,t)=>{let{hint:n,typed:s}=Le(e.state,
t.name);return n?.span?st(h(e,{typed:""}),n.span):h(e,{typed:s})}},{keys:["1\u20139"],name:"a statement beside the text",
when:({state:e},t)=>e.first===null&&Le(e,t.name).hint?.statement!==void 0,does:(e,t)=>S(Bt(e),{is:"statement",key:Le(e.state,
t.name).hint?.statement??""})},{keys:["Enter"],name:"only this word",when:({state:e})=>e.first!==null,does:e=>st(e,e.state.
first)},{keys:["ArrowDown"],name:"letters on the next sentence",does:e=>De(e,1),isRare:!0},{keys:["ArrowUp"],name:"lette\
rs on the sentence before",does:e=>De(e,-1),isRare:!0},{keys:[" "],name:"other commands",does:pe},{keys:["Backspace"],name:"\
take back a letter",does:e=>Ct(e)??Bt(e)},{keys:["Escape"],name:"back",does:Bt}]};var it=({state:e})=>e.entity,je=(e,t)=>h(e,{entity:{...it(e),...t},part:null,line:"",marked:0,isSelected:!1}),ot=(e,t=()=>"")=>n=>{
let s=t(it(n));return h(n,{part:e,line:s,isSelected:s!=="",marked:0})},rt=e=>h(e,{part:null,line:"",isSelected:!1});function Co(e,t){
let{part:n,line:s}=e.state,o=it(e),r=s.trim();switch(n){case"type":return t?.value.is==="text"?je(e,{type:t.value.text}):
e;case"country":return t?.value.is==="entity"?je(e,{country:t.value.id}):e;case"members":{if(t?.value.is!=="entity")return rt(
e);let{id:i}=t.value,{members:a}=o,l=a.includes(i)?a.filter(u=>u!==i):[...a,i];return h(je(e,{members:l}),{part:n})}case"\
alias":return r?je(e,{aliases:[...o.aliases,r]}):rt(e);default:return r?je(e,{label:r}):rt(e)}}function Gi(e){let{entity:t,
first:n}=e.state;return t?S(e,n?{is:"new",entity:t,at:n}:{is:"new",entity:t}):e}function zi(e){let{first:t}=e.state,n=t?
e.known.article.text.slice(...t):it(e).label;return S(e,t?{is:"words",text:n,at:t}:{is:"words",text:n})}function Ki({...e}){
let{field:t,isAdding:n,isInferring:s,line:o}=e.state;return O(e,t??"",{isAdding:n,isInferring:s,line:o,isSelected:o!==""})}
var Vi=[{keys:["Enter"],name:"make it",does:Gi},{keys:["t"],name:"type",does:ot("type")},{keys:["c"],name:"country",does:ot(
"country")},{keys:["n"],name:"name",does:ot("label",({label:e})=>e)},{keys:["a"],name:"alias",does:ot("alias")},{keys:["\
l"],name:"local or corpus",does:e=>je(e,{isLocal:!it(e).isLocal})},{keys:["m"],name:"members",does:ot("members")},{keys:[
"w"],name:"plain words, no entity",when:jn,does:zi},{keys:["Backspace","Escape"],name:"back",does:Ki}],Qi=[{...P,does:(e,{
name:t})=>Co(e,e.state.rows.find(({digit:n})=>n===Number(t)))},Y,...W,{keys:["Enter"],name:"take it",does:e=>Co(e,e.state.
rows[e.state.marked])},{keys:["Backspace"],name:"back",when:I,does:rt},{keys:["Escape"],name:"leave",does:rt}];function Ji(e){
let{part:t,line:n}=e.state;return t==="type"||t==="country"?se(e.index,he(e)):t!=="members"||!n?[]:se(e.index,{...he(e),
place:"choosing",field:null}).filter(({value:s})=>s.is==="entity")}var Ao={name:"New entity",writes:({part:e})=>e!==null,
rows:Ji,bindings:({part:e})=>e===null?Vi:Qi};var Ne=["label","parent","definition"];function To(e,t){let{part:n,line:s,relation:o}=e.state,r=Ne.indexOf(n??""),i=n===
"parent"?t?.value.is==="relation"?t.value.id:"":s.trim();if(!i||!o)return F(e,"write it, or choose one");let a={...o,[Ne[r]]:i};
return r+1<Ne.length?h(e,{relation:a,part:Ne[r+1],line:"",marked:0}):S(e,{is:"new relation",...a})}function Xi(e){let t=Ne.
indexOf(e.state.part??"");if(t<=0)return O(e,"relation");let n=Ne[t-1],s=n==="parent"?"":e.state.relation?.label??"";return h(
e,{part:n,line:s,isSelected:s!=="",marked:0})}var Zi=({state:e})=>e.part==="parent",Io={name:"New relation",writes:()=>!0,
rows:e=>Zi(e)?se(e.index,he(e)):[],bindings:({part:e})=>[...e==="parent"?[{...P,when:(t,n)=>!!P.when?.(t,n),does:(t,{name:n})=>To(
t,t.state.rows.find(({digit:s})=>s===Number(n)))},Y,...W]:[],{keys:["Enter"],name:"go on",does:t=>To(t,t.state.rows[t.state.
marked])},{keys:["Backspace"],name:"back",when:I,does:Xi},{keys:["Escape"],name:"leave",does:t=>O(t,"relation")}]};var jt={name:"Relation",writes:()=>!0,bindings:()=>[P,Y,...W,Ot,Te,St,{keys:["+"],name:"none fits",when:I,does:e=>h(e,{place:"\
new relation",part:"label",relation:{label:"",parent:"",definition:""}})},{keys:[" "],name:"other commands",when:I,does:pe},
Re,...de,Ie]};function Oe(e,t){let n=k(e),s=Je(n,e.known.vocabulary);if(s)return O(e,s);if(js(n))return O(e,"basis",{marked:-1});let o=X(
e,{does:"save",saving:kt(n,e.known,e.state.open),thenNext:t}),r=h(o,{pending:n,sentence:n.sentence,filters:{}});return t?
O(h(r,{draft:G(n.sentence)}),"subject"):fe(r)}function Yi(e){let t=k(e);return t.slots.length?F(fe(h(e,{aside:[t,...e.state.
aside]})),"set aside; n takes it up again"):fe(e)}var Nt={name:"Statement",writes:()=>!1,bindings:()=>[{keys:["Enter"],name:"\
save",does:e=>Oe(e,!1)},{keys:["n"],name:"save, then the next",does:e=>Oe(e,!0)},{keys:["i"],name:"inferred",does:ne},{keys:[
"q"],name:"quote",does:Mt},Te,{keys:[" "],name:"other fields",does:pe},{keys:["j","ArrowDown"],name:"show the next sente\
nce",does:e=>Z(e,e.state.sentence+1)},{keys:["k","ArrowUp"],name:"show the sentence before",does:e=>Z(e,e.state.sentence-
1)},{keys:["a\u2026z"],name:"fields",when:({known:e},{name:t})=>te(e.vocabulary,t)!==null,does:(e,{name:t})=>O(e,te(e.known.
vocabulary,t)?.id??"")},{keys:["Backspace"],name:"take back the last value",does:Ye},{keys:["Escape"],name:"set aside",does:Yi},
{keys:["Tab"],name:"field before",isRare:!0,when:(e,{isShift:t})=>t,does:e=>vt(e,-1)},Ie]};var ea=({state:e})=>e.field===null?Nt:e.field==="relation"?jt:Tt;function Pt(e){let{field:t,isAdding:n,isInferring:s,isBackwards:o}=e.
state;return t!==null?O(e,t,{isAdding:n,isInferring:s,isBackwards:o}):s?ne(e):$(e)}function Ro(e){let{say:t}=e.known,n=Pt(
e),s=M(e.state.line),o=e.state.field!==null;return ea(e).bindings(n.state).filter(({keys:r,when:i})=>/^[^\p{L}\s]$/u.test(
r[0])&&(!i||i(n,{name:r[0],isShift:!1}))).map(({keys:r,name:i})=>({sign:r[0],label:t(i)})).filter(({label:r})=>` ${M(r)}`.
includes(` ${s}`)).map(({sign:r,label:i},a)=>({value:{is:"text",text:r},label:i,lang:null,why:r,digit:o&&a<9?a+1:null}))}
function ta(e){let{field:t,isInferring:n}=e.state;return t!==null?Ro(e):[...se(e.index,he(e)),...n?[]:Ro(e)]}function Do(e,t){
if(t?.value.is!=="text")return e;let{text:n}=t.value;return/^[^\p{L}]$/u.test(n)?{...Pt(e),again:{name:n,isShift:!1}}:e.
state.isInferring?An(e,n):O(e,n)}var Lo={name:"Other fields",writes:()=>!0,rows:ta,bindings:()=>[{...P,does:(e,{name:t})=>Do(
e,e.state.rows.find(({digit:n})=>n===Number(t)))},Y,...W,{keys:["Enter"],name:"take the marked one",does:e=>Do(e,e.state.
rows[e.state.marked])},{keys:["Backspace"],name:"back",when:I,does:Pt},{keys:["Escape"],name:"leave",does:e=>e.state.line?
h(e,{line:"",marked:0}):Pt(e)}]};var na=({state:e})=>e.proposals[e.proposal]??null;function sa({proposer:e,fields:t,quote:n},s){let o=t.filter(({isFilled:r})=>r).
map(({field:r,values:i})=>({field:r,values:i,each:!1,isInferred:!1}));return{...G(s),slots:o,quote:n,proposedBy:e}}function Wt(e){
let t=na(e);return t?h(e,{draft:sa(t,e.state.sentence),filters:{}}):e}var Bo=(e,t)=>{let{length:n}=e.state.proposals;return n?
h(e,{proposal:t%n}):jo(e)},jo=e=>h(fe(e),{proposals:[],proposal:0});function oa(e){let{proposals:t,proposal:n}=e.state;return Bo(
h(e,{proposals:t.filter((s,o)=>o!==n)}),n)}var No={name:"Draft",writes:()=>!1,bindings:()=>[{keys:["Enter"],name:"take a\
s it is",does:e=>Oe($(Wt(e)),!1)},{keys:["n"],name:"take it, then the next",does:e=>Oe($(Wt(e)),!0)},{keys:["q"],name:"o\
ther words",does:e=>Mt($(Wt(e)))},{keys:["p"],name:"next draft",does:e=>Bo(e,e.state.proposal+1)},{keys:["a\u2026z"],name:"\
opens that field",when:({known:e},{name:t})=>te(e.vocabulary,t)!==null,does:(e,{name:t})=>O(Wt(e),te(e.known.vocabulary,
t)?.id??"")},{keys:["Delete"],name:"not this",does:oa},{keys:["Escape"],name:"no draft",does:jo}]};function Po(e,t){let n=k(e),s=e.state.isAdding?[...Me(n,e.known),...t]:t;return $(N(e,{...n,quote:[...s].sort((o,r)=>o[0]-
r[0])}))}function Ft(e,t){let{first:n}=e.state;return n?Po(e,[j(e.known.article.text,At(n,t))]):h(e,{first:t,typed:""})}
function ra(e){let t=Me(k(e),e.known),[n]=t[0],[,s]=t[t.length-1];return e.state.first?Oe(Ft(e,[Math.max(s,e.state.first[1]),
Math.max(s,e.state.first[1])]),!1):h(e,{first:[n,n]})}function ia(e){let{article:t,say:n}=e.known;return xn(k(e),e.known,
e.state.sentence).map(({name:s,spans:o},r)=>({value:{is:"text",text:s},label:o.map(([i,a])=>t.text.slice(i,a)).join(" \u2026 "),
lang:t.lang,why:n(`quote: ${s}`),digit:r+1}))}var Wo={name:"Quote",writes:()=>!1,rows:ia,bindings:()=>[{keys:["1\u20139"],
name:"clauses, chosen words, sentence",when:({state:e},{name:t})=>e.first===null&&Number(t)<=e.rows.length,does:(e,{name:t})=>Po(
e,xn(k(e),e.known,e.state.sentence)[Number(t)-1].spans)},{keys:["a\u2026z"],name:"first, then last word",does:(e,t)=>{let{
hint:n,typed:s}=Le(e.state,t.name);return n?.span?Ft(h(e,{typed:""}),n.span):h(e,{typed:s})}},{keys:["Enter"],name:"keep\
 this end; after the first word: and save",does:ra},{keys:["+"," "],name:"one more piece",does:e=>h(e,{isAdding:!e.state.
isAdding})},{keys:["ArrowDown"],name:"letters on the next sentence",does:e=>De(e,1),isRare:!0},{keys:["ArrowUp"],name:"l\
etters on the sentence before",does:e=>De(e,-1),isRare:!0},{keys:["Backspace"],name:"take back a letter",does:e=>Ct(e)??
$(e)},{keys:["Escape"],name:"back",does:$}]};var Nn=({state:e,known:t})=>t.article.statements.find(({key:n})=>n===e.statement)??null,at=({state:e,known:t})=>Xe(t.article,
e.sentence),Uo=e=>Nn(e)??at(e)[0]??null,aa=({known:e},t)=>e.article.sentences[t].nothing!==null||Xe(e.article,t).length>
0;function la(e){let{length:t}=e.known.article.sentences;for(let n=1;n<=t;n++){let s=(e.state.sentence+n)%t;if(!aa(e,s))
return Z(e,s)}return F(e,"every sentence is coded")}function ca(e){let[t,...n]=e.state.aside;return t?En(h(e,{aside:n}),
t):O(h(e,{draft:G(e.state.sentence),filters:{}}),"subject")}function ua(e){let t=Uo(e);return t?En(e,Xs(t,e.known.article)):
F(e,"this sentence has no statement yet")}function fa(e){let{state:t,known:n}=e,s=Nn(e)??n.article.statements.find(({key:o})=>o===
t.last)??Uo(e);return s?$(h(e,{draft:Zs(s,t.sentence,e.index),filters:{}})):F(e,"there is no statement to copy yet")}function pa(e){
let t=Nn(e);if(t)return X(e,{does:"delete",statement:t.key});let[n,...s]=e.state.aside;return n?F(h(e,{aside:s,dropped:n}),
"discarded"):F(e,"no statement is marked")}function da(e){let{dropped:t,aside:n}=e.state;return t?h(e,{dropped:null,aside:[
t,...n]}):X(e,{does:"undo"})}function ma(e){let{sentence:t}=e.state;return at(e).length>0?F(e,"this sentence has stateme\
nts"):X(e,{does:"nothing here",sentence:t,is:e.known.article.sentences[t].nothing===null})}function Fo(e,t){let n=at(e),
s=n.findIndex(({key:r})=>r===e.state.statement),o=n[s<0?t>0?0:n.length-1:s+t];return o?et(e,o.key):e}var qo={name:"Readi\
ng",writes:()=>!1,bindings:()=>[{keys:["j","ArrowDown"],name:"next sentence",does:e=>Z(e,e.state.sentence+1)},{keys:["k",
"ArrowUp"],name:"sentence before",does:e=>Z(e,e.state.sentence-1)},{keys:["u"],name:"next uncoded",does:la},{keys:["n"],
name:"new statement",does:ca},{keys:["0"],name:"nothing here",does:ma},{keys:["1\u20139"],name:"mark a statement",when:(e,{
name:t})=>Number(t)<=at(e).length,does:(e,{name:t})=>et(e,at(e)[Number(t)-1].key),isRare:!0},{keys:["ArrowRight"],name:"\
mark the next statement",does:e=>Fo(e,1),isRare:!0},{keys:["ArrowLeft"],name:"mark the statement before",does:e=>Fo(e,-1),
isRare:!0},{keys:["e","Enter"],name:"change the statement",does:ua},{keys:["d"],name:"copy the last statement",does:fa},
{keys:["Delete"],name:"delete",does:pa},{keys:["z","Undo"],name:"undo",does:da},{keys:["p"],name:"draft by rules",does:e=>X(
e,{does:"propose",sentence:e.state.sentence})},{keys:["/"],name:"find",does:e=>X(e,{does:"search"})},{keys:["!"],name:"p\
roblems",does:e=>X(e,{does:"open problems"})},{keys:["?"],name:"all keys",does:e=>h(e,{isHelpOpen:!0})}]};function ha(e){let{line:t,rows:n,marked:s,field:o}=e.state,r=n[s];return r?xe(e,r):t.trim()?S(e,{is:"text",text:t.trim()}):
o&&ue(k(e),o)?K(e):e}var Ho={name:"Text",writes:()=>!0,bindings:()=>[{keys:["Enter"],name:"take the marked one, or what \
is written",does:ha},...W,Re,...de]};var U={reading:qo,choosing:Tt,relation:jt,text:Ho,basis:ao,statement:Nt,few:fo,inferred:po,words:Mo,quote:Wo,"new entity":Ao,
"new relation":Io,"other fields":Lo,jointly:ho,draft:No};function lt(e,t,n,s){let o={state:e,known:n,index:s,effects:[]};
if(e.isHelpOpen){let a=["Escape","?","F1"].includes(t.name);return{state:a?{...e,isHelpOpen:!1}:e,effects:[],isCommand:a}}
if(t.name==="F1")return{state:{...e,isHelpOpen:!0},effects:[],isCommand:!0};let r=Go(o,t);if(r)return{...Pe(o,r.does(o,t)),
isCommand:!0};let i=U[e.place].writes(e)?ga(e,t):null;return{state:i===null?e:Pn(e,i,n,s),effects:[],isCommand:!1}}function Pn(e,t,n,s){
let o={state:e,known:n,index:s,effects:[]};return Pe(o,h(o,{line:t,marked:0,isSelected:!1})).state}function Pe(e,t){let n=t;
for(;n.again;){let r=n.again,i=nt({...n,again:void 0},U[n.state.place],null);n=Go(i,r)?.does(i,r)??i}let{state:s,effects:o}=nt(
n,U[n.state.place],e.state);return{state:s,effects:o}}function Go(e,t){return U[e.state.place].bindings(e.state).find(s=>s.
keys.some(o=>_a(o,t))&&(!s.when||s.when(e,t)))??null}function _a(e,t){return e==="1\u20139"?/^[1-9]$/.test(t.name):e==="\
a\u2026z"?/^[a-z]$/.test(t.name):e===t.name}function ga({line:e,isSelected:t},n){let s=Ws(n);return s!==null?t?s:e+s:n.name===
"Backspace"&&e?[...e].slice(0,-1).join(""):null}var ya={Enter:"\u23CE",Backspace:"\u232B",Delete:"Del",Escape:"Esc",Tab:"\u21E5",ArrowDown:"\u2193",ArrowUp:"\u2191",ArrowLeft:"\
\u2190",ArrowRight:"\u2192"," ":"\u2423"};function zo({keys:e,name:t}){let[n]=e,s=/\u2026|\u2013/.test(n);return{shown:ya[n]??
n,name:t,press:s?null:{name:n,isShift:!1}}}var Ko=e=>U[e.place].bindings(e).filter(({isRare:t})=>!t).map(zo),Vo=e=>Object.
entries(U).map(([t,{name:n,bindings:s}])=>({place:t,name:n,keys:s({...e,part:null}).map(zo)}));var Qo=new WeakMap;function We(e,t){let n=Qo.get(e);return n||(n=new Map(e.map(s=>[s.id,s])),Qo.set(e,n)),n.get(t)??null}
function Jo(e,t){switch(e.is){case"entity":return We(t.entities,e.id)?.label??e.id;case"new":return e.entity.label;case"\
relation":return t.vocabulary.relations[e.id]?.label??e.id;case"new relation":return e.label;case"statement":{let n=t.article.
statements.find(({key:i})=>i===e.key);if(!n)return e.key;let{subject:s,relation:o,object:r}=n.words;return`#${n.id} ${[s,
o,r].filter(Boolean).join(" \u2013 ")}`}case"later":return t.say("the next statement");case"words":case"text":return e.text;case"\
nobody":return t.say("nobody named")}}var Fe=(e,t)=>e.statements.find(n=>n.key===t),Q=({vocabulary:e},t)=>e.fields.find(n=>n.id===t),Ut=(e,t)=>e?.slots.find(n=>n.
field===t&&n.values.length>0);function _e(e,t){let n=Jo(t,e);return t.is==="new"?{text:n,lang:t.entity.lang}:t.is==="wor\
ds"?{text:`\u201C${n}\u201D`,lang:e.article.lang}:{text:n,lang:t.is==="entity"?We(e.entities,t.id)?.lang??null:null}}var Wn=4,
wa=74;function Xo(e){let t=e.split(/\s+/);return e.length<wa||t.length<=2*Wn?e:`${t.slice(0,Wn).join(" ")} \u2026 ${t.slice(
-Wn).join(" ")}`}var ba=["subject","relation","object"];function Zo({known:e,state:t}){let{say:n,article:s}=e,o=s.sentences[t.sentence];if(!t.
draft){let r=o?.isTitle?n("title"):n("sentence_n",{n:t.sentence});return m`<h2 class="claim"><span>${r}</span></h2>`}return m`<h2 class="claim">
    <span>
      ${ba.map((r,i)=>m`${i>0&&m`<i> \u2013 </i>`}<${ka} known=${e} state=${t} field=${r} />`)}
      ${t.draft.id&&m` <small>${n("edits",{id:t.draft.id})}</small>`}
    </span>
  </h2>`}function ka({known:e,state:t,field:n}){let s=Ut(t.draft,n);if(t.field===n)return m`<mark aria-label=${e.say("op\
en")}>${" ? "}</mark>`;if(!s)return m`<i>\u2026</i>`;let o=` ${e.say("and")} `;return s.values.map((r,i)=>{let{text:a,lang:l}=_e(
e,r);return m`${i>0&&o}<bdi lang=${l}>${s.isInferred?`[${a}]`:a}</bdi>`})}function er({known:e,state:t,preview:n}){return m`<div class="detail" aria-live="off">${$a(e,t,n)}</div>`}var Yo=(e,{vocabulary:{
relations:t}})=>e.replace(/`(\w+)`/g,(n,s)=>`\u201C${t[s]?.label??s.replaceAll("_"," ")}\u201D`);function $a(e,t,n){let{
say:s}=e,o=t.rows[t.marked];if(t.place==="relation"&&o?.value.is==="relation"){let a=e.vocabulary.relations[o.value.id];
return m`<p><b>${a.label}</b> <i>${s("use")}</i> ${Yo(a.use||a.definition,e)}</p>
      <p>${a.avoid&&m`<i>${s("not_for")}</i> ${Yo(a.avoid,e)}`}</p>`}if(t.place==="reading"){let a=Fe(e.article,t.statement),
l=a?.problems[0],u=a?.spans.map(([c,p])=>e.article.text.slice(c,p)).join(" \u2026 ");return a&&m`<p><q>${u}</q></p>${l&&
m`<p class="problem">${l.message}</p>`}`}if(n&&(t.place==="statement"||t.place==="inferred"||t.place==="quote")){let{tie:a,
plain:l,problems:u}=n,[c]=u;return m`<p><i>${s("tie")}</i> <b>${a??s("no_tie")}</b></p>
      <p>
        <i>${s("plain_triple")}</i> <b>${s(l.is?"yes":"no")}</b>${l.why.length>0&&` (${l.why.join(", ")})`}
      </p>
      ${c&&m`<p class=${c.severity==="error"?"problem":"doubt"}>${c.message} ${c.hint}</p>`}`}let r=`help_${t.place.replaceAll(
" ","_")}`,i=s(r,{name:o?_e(e,o.value).text:""});return i!==r&&m`<p><i>${i}</i></p>`}var tr=new WeakMap;function sr(e){let t=tr.get(e);if(t)return t;let n=[];for(let[s,o]of e.sentences.entries()){let r=n.at(
-1);r?.number===o.paragraph&&r.isTitle===o.isTitle?r.sentences.push({number:s,sentence:o}):n.push({number:o.paragraph,sentences:[
{number:s,sentence:o}],isTitle:o.isTitle})}return tr.set(e,n),n}var nr=new WeakMap;function ct(e){let t=nr.get(e);if(t)return t;
let n=e.sentences.map(()=>[]),s=e.statements.filter(({spans:o})=>o.length);for(let o of s.sort((r,i)=>r.spans[0][0]-i.spans[0][0]))
n[Se(e,o.spans[0][0])]?.push(o);return nr.set(e,n),n}function Se({sentences:e},t){let[n,s]=[0,e.length-1];for(;n<s;){let o=n+
s+1>>1;e[o].span[0]<=t?n=o:s=o-1}return n}var ut=(e,t)=>ct(e)[t].length?"coded":e.sentences[t].nothing?"nothing":"open";
function qt({statements:e}){return[...new Set(e.flatMap(({words:t})=>t.by?[t.by]:[]))]}var xa=3,Ht=(e,t)=>t===null?0:1+e.
indexOf(t)%xa,va=3;function or(e){let t=[];return e.map(({spans:n})=>{let s=new Set(t.filter(r=>Oa(r.spans,n)).map(({lane:r})=>r)),
o=0;for(;s.has(o)&&o<va-1;)o+=1;return t.push({lane:o,spans:n}),o})}var Oa=(e,t)=>e.some(([n,s])=>t.some(([o,r])=>n<r&&o<
s));var Gt=class extends H{render({known:t,corpus:n,current:s,saved:o,press:r}){let{article:i,say:a}=t,l=i.sentences.filter(
(p,d)=>ut(i,d)==="open").length,u=i.statements.reduce((p,d)=>p+d.problems.length,0),c=a("head_counts",{read:i.sentences.
length-l,all:i.sentences.length,statements:i.statements.length});return m`<header>
      <h1>
        <button type="button" class="plain" onClick=${()=>r("articles")} title=${a("all_articles")}>
          <bdi lang=${i.lang}>${i.title}</bdi>
        </button>
      </h1>
      <span class="about">${[i.published,a("coder",{name:n.coder})].filter(Boolean).join(" \xB7 ")}</span>
      <${Fn} article=${i} current=${s} say=${a} />
      <span class="counts">${c}</span>
      ${u>0&&m`<button type="button" class="plain problems" onClick=${()=>r("problems")}>${a("problems_n",{n:u})}</button>`}
      <${Sa} saved=${o} say=${a} />
    </header>`}},Sa=({saved:e,say:t})=>m`<span class=${`saved is-${e.is}`} role="status">
    ${e.is==="nothing"?"":e.words||t(`saved_${e.is}`,{at:e.at})}
  </span>`,Ea=40,Fn=class extends H{render({article:t,current:n,say:s}){let o=t.sentences.length,r=Math.ceil(o/Ea),i=Array.
from({length:Math.ceil(o/r)},(l,u)=>{let c=Array.from({length:Math.min(r,o-u*r)},(f,_)=>u*r+_),p=c.map(f=>ut(t,f)),d=p.includes(
"open")?"open":p.includes("coded")?"coded":"nothing";return C(`is-${d}`,c.includes(n)&&"now")}),a=s("strip",{n,all:o-1});
return m`<span class="strip" role="img" aria-label=${a}>${i.map(l=>m`<i class=${l} />`)}</span>`}};var zt=class extends D{element=z();componentDidMount(){this.element.current.showModal()}render({known:t,state:n,hasLetters:s,
letters:o,press:r}){let{say:i,vocabulary:a}=t;return m`<dialog
      class="help"
      ref=${this.element}
      aria-labelledby="all-keys"
      onCancel=${l=>{l.preventDefault(),r("Escape")}}
      onKeyDown=${l=>{l.stopPropagation(),!(l.key!=="?"&&l.key!=="F1")&&(l.preventDefault(),r("Escape"))}}
    >
      <h2 id="all-keys">${i("all_keys")}</h2>
      <div class="columns">
        ${Vo(n).map(({place:l,name:u,keys:c})=>m`<section key=${l}>
            <h3>${i(u)}</h3>
            ${c.map(({shown:p,name:d})=>m`<p key=${p+d}><kbd>${p}</kbd> ${i(d)}</p>`)}
          </section>`)}
        <section>
          <h3>${i("fields")}</h3>
          ${a.fields.map(({id:l,letter:u,label:c})=>u&&m`<p key=${l}><kbd>${u}</kbd> ${c}</p>`)}
        </section>
      </div>
      <label>
        <input type="checkbox" checked=${s} onChange=${({currentTarget:l})=>o(l.checked)} />
        ${" "}${i("single_letters")}
      </label>
      <button type="button" onClick=${()=>r("Escape")}>${i("close")}</button>
    </dialog>`}};var Un=e=>document.getElementById(`sentence-${e}`)?.firstChild??null;function qn(e,[t,n]){let s=[];for(let o=Se(e,t);o<e.
sentences.length;o+=1){let[r,i]=e.sentences[o].span;if(r>=n)break;let a=Un(o);!a||i<=t||s.push(new StaticRange({startContainer:a,
startOffset:Math.max(t,r)-r,endContainer:a,endOffset:Math.min(n,i)-r}))}return s}var Ma=["sentence","named","marked","qu\
ote","first"];function Hn(e,t,n){for(let s of n)s in t||CSS.highlights.delete(s);for(let[s,o]of Object.entries(t)){let r=new Highlight(
...o.flatMap(i=>qn(e,i)));r.priority=Ma.indexOf(s)+1,CSS.highlights.set(s,r)}return new Set(Object.keys(t))}function rr(e){
return ar(e,e.statements.filter(({words:t,spans:n})=>t.by!==null&&n.length),"said")}function ir(e,t){let n=ct(e)[t.sentence]??
[];return ar(e,n.filter(({words:s})=>s.by===null),"own")}function ar(e,t,n){let s=qt(e),o=or(t),r={};for(let[i,{words:a,
marks:l,spans:u}]of t.entries()){let c=`${n}-${Ht(s,a.by)}-${l.length?"held":"plain"}-${o[i]}`;r[c]=[...r[c]??[],...u]}return r}var Ca=20,Aa=2,lr=400;function Kt({words:e,isDenied:t,marks:n},s){let o=[e.subject,e.relation,e.object].filter(Boolean).
join(" \u2013 ");return[(t?`${s("not")} `:"")+o,...e.by?[s("according_to",{name:e.by})]:[],...n].join(", ")}var Vt=class extends D{state={
from:0,to:2e3};element=z();componentDidMount(){this.scroller=this.element.current.closest(".reading"),this.scroller.addEventListener(
"scroll",this.look,{passive:!0}),this.look()}componentWillUnmount(){this.scroller?.removeEventListener("scroll",this.look)}componentDidUpdate(){
this.place()}shouldComponentUpdate(t,n){let s=this.props;return Object.keys(t).some(r=>t[r]!==s[r])||n.from!==this.state.
from||n.to!==this.state.to}look=()=>{let{top:t,bottom:n}=this.scroller.getBoundingClientRect(),o=[...this.scroller.querySelectorAll(
".paragraph")].filter(a=>{let l=a.getBoundingClientRect();return l.bottom>t-lr&&l.top<n+lr}),[r,i]=[o[0]?.firstElementChild,
o.at(-1)?.lastElementChild].map(a=>Number(a instanceof HTMLElement?a.dataset.sentence:0));this.setState({from:r,to:i})};place(){
let{known:t}=this.props,n=this.element.current.getBoundingClientRect().top,s=new Map(t.article.statements.map(i=>[i.key,
i])),o=0,r=[];for(let i of this.element.current.children){let a=s.get(i.dataset.statement??""),l=a?Ia(t.article,a)-n:0,u=Math.
max(o,Math.round(l));r.push([i,u]),o=u+Ca+Aa}for(let[i,a]of r)i.style.top=`${a}px`}render({known:t,current:n,statement:s,
fresh:o,letters:r,open:i},{from:a,to:l}){let{article:u,say:c}=t,p=qt(u),d=Ta(u).filter(({number:f})=>f>=a&&f<=l);return m`<div class="cards" ref=${this.
element} role="group" aria-label=${c("statements_beside")}>
      ${d.map(({stated:f,number:_})=>{let{key:w,words:g,isDenied:y,marks:b,problems:v}=f,x=C("card",`claimant-${Ht(p,g.by)}`,
b.length>0&&"held",_===n&&"current",w===s&&"open",w===o&&"fresh",v.length>0&&"has-problems");return m`<button
          type="button"
          tabindex="-1"
          key=${w}
          class=${x}
          data-statement=${w}
          aria-label=${Kt(f,c)}
          title=${Kt(f,c)}
          onClick=${()=>i(f)}
        >
          ${r[w]&&m`<kbd class="label">${r[w]}</kbd>`}${y&&m`<b>${c("not")}</b> `}
          ${b.length>0&&m`<i>${b[0]}</i> `}<bdi>${g.subject}</bdi> \u2013 ${g.relation} \u2013 <bdi>${g.object}</bdi>
        </button>`})}
    </div>`}},cr=new WeakMap;function Ta(e){let t=cr.get(e);if(t)return t;let s=e.statements.filter(({spans:o})=>o.length).
sort((o,r)=>o.spans[0][0]-r.spans[0][0]).map(o=>({stated:o,number:Se(e,o.spans[0][0])}));return cr.set(e,s),s}function Ia(e,{
spans:[[t,n]]}){let[s]=qn(e,[t,Math.min(n,t+1)]);if(!s)return 0;let o=document.createRange();return o.setStart(s.startContainer,
s.startOffset),o.setEnd(s.endContainer,s.endOffset),o.getBoundingClientRect().top}var ur=new Set(["subject","relation","object"]);function fr({known:e,state:t,quote:n}){let{draft:s,field:o,place:r}=t,{say:i,
article:a}=e;if(!s)return m`<div class="slots"></div>`;let l=s.slots.filter(d=>!ur.has(d.field)&&d.values.length>0),u=o&&
o!=="basis"&&!ur.has(o)&&!l.some(d=>d.field===o)?[o]:[],c=r==="basis"||s.basis||s.slots.some(({isInferred:d})=>d),p=n.map(
([d,f])=>Xo(a.text.slice(d,f))).join(" \u2026 ");return m`<div class="slots">
    <dl>
      ${l.map(d=>m`<div key=${d.field} class=${C("slot",d.field===o&&"open")}>
          <dt><${Qt} known=${e} id=${d.field} /></dt>
          <dd><${Ra} known=${e} slot=${d} /></dd>
        </div>`)}
      ${u.map(d=>m`<div key=${d} class="slot open">
          <dt><${Qt} known=${e} id=${d} /></dt>
          <dd>\u2026</dd>
        </div>`)}
      ${c&&m`<div class=${C("slot",r==="basis"&&"open")}>
        <dt>${i("basis")}</dt>
        <dd>${s.basis??i("basis_asked")}</dd>
      </div>`}
      ${p&&m`<div class=${C("slot",r==="quote"&&"open")}>
        <dt>${i("quote")}</dt>
        <dd><q lang=${a.lang}>${p}</q></dd>
      </div>`}
    </dl>
    ${n.length>0&&a.sentences[s.sentence]?.isTitle&&m`<p class="note">${i("headline_quote")}</p>`}
  </div>`}function Qt({known:e,id:t}){let n=Q(e,t),s=n?.label??t,o=n?.letter?s.toLowerCase().indexOf(n.letter):-1;return o<
0?s:m`${s.slice(0,o)}<u>${s[o]}</u>${s.slice(o+1)}`}function Ra({known:e,slot:t}){let n=t.each?" / ":` ${e.say("and")} `;
return m`${t.values.map((s,o)=>{let{text:r,lang:i}=_e(e,s);return m`${o>0&&n}<bdi lang=${i}>${r}</bdi>`})}${t.isInferred&&
m` <small>${e.say("inferred")}</small>`}`}function pr({known:e,state:t}){let{say:n,article:s}=e,o=t.proposals[t.proposal];if(!o)return null;let r=o.fields.filter(
({isFilled:a})=>a),i=o.fields.filter(({isFilled:a})=>!a);return m`<div class="choices drafted">
    <p class="asks">${n("draft_of",{name:o.proposer,n:t.proposal+1,all:t.proposals.length})}</p>
    ${r.map(a=>m`<div class="row drafted" key=${a.field}>
        <kbd>${Q(e,a.field)?.letter??"\u2423"}</kbd>
        <span class="name"><small><${Qt} known=${e} id=${a.field} /></small> <b>${Da(e,a)}</b></span>
        <span class="why">${[a.rule,La(a)].filter(Boolean).join(" \xB7 ")}</span>
      </div>`)}
    ${i.length>0&&m`<p class="note">
        ${n("draft_shown")}
        ${i.map(a=>m`${" "}<kbd>${Q(e,a.field)?.letter??"\u2423"}</kbd>${" "}
            ${Q(e,a.field)?.label??a.field}, \u201c${a.from.map(([l,u])=>s.text.slice(l,u)).join(" \u2026 ")}\u201d`)}
      </p>`}
  </div>`}var Da=(e,{values:t})=>t.map(n=>_e(e,n).text).join(` ${e.say("and")} `),La=({right:e})=>e===null?"":`${Math.round(
100*e)} %`;function dr(e){let{place:t}=e.state;return t==="reading"?m`<${ja} ...${e} />`:t==="statement"||t==="inferred"?m`<${Pa} ...${e} />`:
t==="draft"?m`<${pr} ...${e} />`:t==="few"?m`<${Ba} ...${e} />`:t==="new entity"?m`<${Wa} ...${e} />`:m`<${mr} ...${e} />`}
function mr({known:{say:e},state:t,hands:n}){let{rows:s,marked:o,place:r,first:i,typed:a,line:l}=t,u=r==="words"||r==="q\
uote";return m`<div class="choices">
    <div id="choices" role="listbox" aria-label=${e("choices")}>
      ${s.map((c,p)=>m`<div
          key=${p}
          id=${`choice-${p}`}
          role="option"
          class=${C("row",p===o&&"marked")}
          aria-selected=${String(p===o)}
          aria-label=${[c.digit,c.label,c.why].filter(Boolean).join(", ")}
          onMouseDown=${ge}
          onClick=${()=>n.take(c)}
        >
          ${c.digit===null?m`<kbd class="none" />`:m`<kbd>${c.digit}</kbd>`}
          <bdi class="name" lang=${c.lang}>${c.label}</bdi>
          <span class="why">${c.why}</span>
        </div>`)}
    </div>
    ${u&&m`<p class="asks">${e(i?"last_word":"first_word")} ${a&&m`<kbd>${a}</kbd>`}</p>`}
    ${!s.length&&!u&&l&&m`<p class="asks">${e("nothing_found")}</p>`}
  </div>`}function Ba({known:{say:e},state:t,hands:n}){let s=It(t.rows.map(({label:o})=>o));return m`<div class="choices" role="group" aria-label=${e(
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
  </div>`}var ge=e=>e.preventDefault();function ja({known:e,state:t,hands:n}){let{article:s,say:o}=e,{nothing:r}=s.sentences[t.
sentence]??{},i=ct(s)[t.sentence]??[];return m`<div class="choices">
    ${i.length>0&&m`<div id="choices" role="listbox" aria-label=${o("statements_here")}>
      ${i.map((a,l)=>m`<div
          key=${a.key}
          id=${`choice-${l}`}
          role="option"
          class=${C("row","stated",a.sign,a.key===t.statement&&"marked")}
          aria-selected=${String(a.key===t.statement)}
          aria-label=${Kt(a,o)}
          onClick=${()=>n.mark(a.key)}
        >
          <small>${a.id}</small>
          <span class="name">
            ${a.isDenied&&m`<b>${o("not")}</b> `}<bdi>${a.words.subject}</bdi> \u2013 <b>${a.words.relation}</b> \u2013${" "}
            <bdi>${a.words.object}</bdi>
            <small>${Na(a,o)}</small>
          </span>
        </div>`)}
    </div>`}
    ${r&&m`<p class="note done">${o("nothing_here",r)}</p>`}
    ${!r&&!i.length&&m`<p class="asks">${o("not_coded")}</p>`}
  </div>`}var Na=({words:e,marks:t},n)=>[e.by?n("according_to",{name:e.by}):n("of_author"),...t].join(" \xB7 ");function Pa({
known:e,state:t,shown:n,hands:s}){let{vocabulary:o,say:r}=e,i=o.fields.filter(({letter:l})=>l),a=[["i",r("inferred")],["\
q",r("quote")],[" ",r("other_fields")]];return m`<div class="choices fields" role="group" aria-label=${r("fields")}>
    ${i.map(l=>{let u=Ut(t.draft,l.id),c=C("field",u&&"filled",!u&&n.has(l.id)&&"shown"),p=l.letter;return m`<button
        type="button"
        tabindex="-1"
        key=${l.id}
        class=${c}
        onMouseDown=${ge}
        onClick=${()=>s.press(p)}
      >
        <kbd>${p}</kbd> ${l.label}${u?.isInferred&&m` <small>${r("inferred")}</small>`}
      </button>`})}
    ${a.map(([l,u])=>m`<button
        type="button"
        tabindex="-1"
        key=${l}
        class="field"
        onMouseDown=${ge}
        onClick=${()=>s.press(l)}
      >
        <kbd>${l===" "?"\u2423":l}</kbd> ${u}
      </button>`)}
  </div>`}function Wa({known:e,state:t,shown:n,hands:s}){let{say:o,vocabulary:r}=e,{entity:i}=t;if(!i)return null;let a=i.
country&&We(e.entities,i.country)?.label||"\u2013",l=[["n",o("entity_label"),i.label],["t",o("entity_type"),r.types[i.type]?.
label??i.type],["c",o("entity_country"),a],["a",o("entity_aliases"),i.aliases.join(", ")||"\u2013"],["l",o("entity_kept"),
o(i.isLocal?"entity_local":"entity_listed")],["m",o("entity_members"),i.members.map(u=>We(e.entities,u)?.label??u).join(
", ")||"\u2013"]];return t.part?m`<${mr} known=${e} state=${t} shown=${n} hands=${s} />`:m`<div class="choices">
    <dl class="entity">
      ${l.map(([u,c,p])=>m`<div key=${c} class="fact">
          <dt>${c}</dt>
          <dd><bdi>${p}</bdi></dd>
          <button type="button" tabindex="-1" class="plain" aria-label=${o("change_it",{name:c})} onMouseDown=${ge} onClick=${()=>s.
press(u)}><kbd>${u}</kbd></button>
        </div>`)}
    </dl>
  </div>`}var Ue=class extends H{state={at:0};render({say:t,place:n,keys:s,press:o}){let r=s.filter(a=>a.press),i=Math.min(this.state.
at,r.length-1);return m`<footer>
      <span class="place">${n}</span>
      <div class="keys" role="toolbar" aria-label=${t("keys")} onKeyDown=${this.go}>
        ${s.map(({shown:a,name:l,press:u})=>u?m`<button
                type="button"
                key=${a}
                tabindex=${r[i]?.shown===a?0:-1}
                onMouseDown=${ge}
                onClick=${()=>o(u)}
              ><kbd>${a}</kbd> ${t(l)}</button>`:m`<span key=${a}><kbd>${a}</kbd> ${t(l)}</span>`)}
      </div>
    </footer>`}go=t=>{let n={ArrowRight:1,ArrowLeft:-1}[t.key];if(!n)return;let s=[...t.currentTarget.querySelectorAll("\
button")],o=(s.indexOf(document.activeElement)+n+s.length)%s.length;this.setState({at:o},()=>s[o].focus()),t.preventDefault()}};var Fa=(e,t)=>e.say(`line_${hr(t)}`,{field:_r(e,t),count:t.rows.length}),hr=({place:e})=>e.replaceAll(" ","_"),_r=(e,{field:t})=>t?
Q(e,t)?.label??t:"",Jt=class extends D{element=z();componentDidMount(){this.element.current.focus({preventScroll:!0})}componentDidUpdate(){
let{state:t}=this.props,n=this.element.current;n.value!==t.line&&(n.value=t.line),t.isSelected&&n.select()}render({known:t,
state:n,written:s}){let o=U[n.place].writes(n),r=n.rows.length>0;return m`<input
      id="line"
      ref=${this.element}
      class=${o?"":"is-command"}
      role="combobox"
      aria-expanded=${String(r)}
      aria-controls="choices"
      aria-autocomplete="list"
      aria-activedescendant=${r?`choice-${n.marked}`:null}
      aria-label=${Fa(t,n)}
      placeholder=${t.say(`hint_${hr(n)}`,{field:_r(t,n)})}
      autocomplete="off"
      autocapitalize="off"
      spellcheck=${!1}
      dir="auto"
      readonly=${!o}
      onInput=${i=>{i.isComposing||s(i.currentTarget.value)}}
      onCompositionEnd=${i=>s(i.currentTarget.value)}
    />`}};var Xt=class extends H{render({known:{article:t,say:n},current:s}){return m`<div
      class="words"
      id="article"
      role="listbox"
      tabindex="0"
      lang=${t.lang}
      aria-label=${n("article_by_sentence",{title:t.title})}
      aria-activedescendant=${`sentence-${s}`}
    >
      ${sr(t).map(o=>m`<${Gn}
          key=${o.sentences[0].number}
          article=${t}
          paragraph=${o}
          current=${Ua(o,s)?s:null}
          say=${n}
        />`)}
    </div>`}},Ua=({sentences:e},t)=>t>=e[0].number&&t<=e[e.length-1].number,Gn=class extends H{render({article:t,paragraph:n,
current:s,say:o}){let{isTitle:r,sentences:i}=n,a=r?o("title"):o("paragraph",{n:n.number});return m`<div class=${C("parag\
raph",r&&"title")} role="group" aria-label=${a} dir="auto">
      ${i.map(({number:l,sentence:u})=>{let[c,p]=u.span;return m`<span
            key=${l}
            id=${`sentence-${l}`}
            class=${C("sentence",`is-${ut(t,l)}`,l===s&&"current")}
            role="option"
            aria-selected=${String(l===s)}
            data-sentence=${l}
            >${t.text.slice(c,p)}</span
          >${" "}`})}
    </div>`}};function gr(e,t,n){let[s,o]=qa(t,n),r=s?.parentElement?.closest("[data-sentence]");if(!(r instanceof HTMLElement)||
s?.nodeType!==Node.TEXT_NODE)return null;let i=Number(r.dataset.sentence);return{sentence:i,place:e.sentences[i].span[0]+
o}}function qa(e,t){if("caretPositionFromPoint"in document){let s=document.caretPositionFromPoint(e,t);return[s?.offsetNode,
s?.offset??0]}let n=document.caretRangeFromPoint(e,t);return[n?.startContainer,n?.startOffset??0]}var Zt=class extends H{render({known:t,sentence:n,labels:s}){let o=Ha(t.article,n,s);return m`<div class="labels">
      ${s.map(({letters:r,span:[i,a],kind:l},u)=>{let c=t.article.text.slice(i,a),p=t.say(/\d/.test(r)?"word_with_digit":
"word_with_letter",{words:c,letters:r});return o[u]&&m`<span
            key=${`${l} ${i}`}
            class=${`label ${l}`}
            role="img"
            aria-label=${p}
            style=${{left:`${o[u].left}px`,top:`${o[u].top}px`}}
            >${r}</span
          >`})}
    </div>`}};function Ha(e,t,n){let s=Un(t),o=document.getElementById("article")?.parentElement?.getBoundingClientRect();
if(!n.length||!s||!o)return[];let[r]=e.sentences[t].span,i=document.createRange();return n.map(({span:[a]})=>{let l=Math.
min(Math.max(a-r,0),s.length-1);i.setStart(s,l),i.setEnd(s,l+1);let u=i.getBoundingClientRect();return{left:Math.round(u.
left-o.left),top:Math.round(u.top-o.top)}})}var Ga=new Set(["choosing","relation"]);function yr(e,t,n){let{place:s,hints:o,typed:r,rows:i,draft:a,sentence:l}=t;if(o.
length)return o.filter(({letters:u,span:c})=>c&&u.startsWith(r)).map(({letters:u,span:c})=>({letters:u.slice(r.length),span:c,
kind:"word"}));if(Ga.has(s)){let u=new Map;for(let{digit:c,value:p}of i){if(c===null||!("at"in p)||!p.at)continue;let d=u.
get(p.at[0]);u.set(p.at[0],{letters:d?`${d.letters} ${c}`:String(c),span:p.at,kind:"name"})}return[...u.values()]}return s===
"draft"?(t.proposals[t.proposal]?.fields??[]).flatMap(({field:u,from:c,isFilled:p})=>c.slice(0,1).map(d=>({letters:Q(e,u)?.
letter??"\u2423",span:d,kind:p?"name":"cue"}))):s==="statement"||s==="inferred"?bt(n,l,a).flatMap(({field:u,span:c})=>{let p=Q(
e,u)?.letter;return p?[{letters:p,span:c,kind:"cue"}]:[]}):[]}var za=({hints:e,typed:t})=>Object.fromEntries(e.flatMap(({
letters:n,statement:s})=>s&&n.startsWith(t)?[[s,n.slice(t.length)]]:[])),Yt=class extends D{element=z();state={measured:0};marked=new Set;lines=new Set;lined=null;componentDidMount(){
this.observer=new ResizeObserver(()=>this.setState({measured:this.state.measured+1})),this.observer.observe(this.element.
current),this.mark(),this.come(!0)}componentWillUnmount(){this.observer?.disconnect()}componentDidUpdate(t){this.mark();
let n=this.props;(t.state.sentence!==n.state.sentence||t.known.article.id!==n.known.article.id)&&this.come(!1)}mark(){let{
known:t,state:n,quote:s}=this.props,{article:o}=t;this.lined!==o&&(this.lines=Hn(o,rr(o),this.lines)),this.lined=o;let r=o.
sentences[n.sentence],i=n.draft?void 0:Fe(o,n.statement),a=yr(t,n,this.props.index).filter(({kind:l})=>l==="name");this.
marked=Hn(o,{...ir(o,n),...r&&{sentence:[r.span]},...a.length&&{named:a.map(({span:l})=>l)},...i?.spans.length&&{marked:i.
spans},...s.length&&{quote:s},...n.first&&{first:[n.first]}},this.marked)}come(t){let{state:n}=this.props,s=document.getElementById(
`sentence-${n.sentence}`);if(!s)return;let o=this.element.current.getBoundingClientRect(),r=s.getBoundingClientRect(),i=Math.
min(120,o.height/5);if(!t&&r.top>=o.top+i&&r.bottom<=o.bottom-i)return;let a=r.bottom>o.bottom-i&&r.height<o.height-2*i;
this.element.current.scrollTop+=a?r.bottom-o.bottom+i:r.top-o.top-i}render({known:t,state:n,index:s,open:o,touch:r},{measured:i}){
return m`<div
      class="reading"
      ref=${this.element}
      onClick=${a=>{let l=gr(t.article,a.clientX,a.clientY);l&&r(l.sentence,l.place)}}
    >
      <div class="page">
        <${Xt} known=${t} current=${n.sentence} />
        <${Zt} known=${t} sentence=${n.draft?.sentence??n.sentence} labels=${yr(t,n,s)} measured=${i} />
        <${Vt}
          known=${t}
          current=${n.sentence}
          statement=${n.statement}
          fresh=${n.last}
          letters=${za(n)}
          measured=${i}
          open=${o}
        />
      </div>
    </div>`}};var J=class extends D{element=z();componentDidMount(){let t=this.element.current;(t.querySelector("[autofocus]")??t).focus()}render({
say:t,name:n,title:s,deeds:o,close:r,children:i}){let a=r?[...o,{keys:["Escape"],shown:"Esc",name:"back_to_reading",does:r}]:
o,l=a.map(({keys:[c],shown:p,name:d})=>({shown:p,name:d,press:{name:c,isShift:!1}})),u=c=>{let p=a.find(d=>d.keys.includes(
c));return p?.does(),!!p};return m`<div class="annotator in-screen" onKeyDown=${c=>this.keyDown(c,u)}>
      <main class="screen" tabindex="-1" ref=${this.element} aria-label=${s}>
        <h1>${s}</h1>
        ${i}
      </main>
      <${Ue} say=${t} place=${t(`place_${n}`)} keys=${l} press=${c=>u(c.name)} />
    </div>`}keyDown(t,n){let{hasLetters:s}=this.props;if(t.isComposing||t.ctrlKey||t.metaKey||t.altKey)return;let o=t.target,
r=o.matches("input, textarea, select");t.key.length===1&&(r||!s)||t.key==="Enter"&&o.matches("button, a, textarea, input\
, summary")||r&&!["Escape","ArrowDown","ArrowUp"].includes(t.key)||n(t.key)&&t.preventDefault()}},en=(e,t,n)=>[{keys:["j",
"ArrowDown"],shown:"j",name:"next",does:()=>n(Math.min(e+1,t-1))},{keys:["k","ArrowUp"],shown:"k",name:"back",does:()=>n(
Math.max(e-1,0))}],tn=e=>e?.scrollIntoView({block:"nearest"});function wr({shown:e,session:t}){let n=t.say,[s,o]=L(""),r=s.toLowerCase(),i=(e.corpus?.articles??[]).filter(({id:f,title:_})=>`${f}\
 ${_}`.toLowerCase().includes(r)),a=e.known?.article.id,[l,u]=L(Math.max(0,i.findIndex(({id:f})=>f===a))),c=Math.min(l,i.
length-1);ce(()=>tn(document.querySelector("tr.marked")),[c]);let p=()=>i[c]&&t.opening.open(i[c].id),d=[{keys:["Enter"],
shown:"\u23CE",name:"open_article",does:p},...en(c,i.length,u),{keys:["v"],shown:"v",name:"new_article",does:()=>t.show(
"new")},{keys:["g"],shown:"g",name:"progress",does:()=>t.show("progress")},{keys:["!"],shown:"!",name:"problems",does:()=>t.
show("problems")}];return m`<${J}
    say=${n}
    name="articles"
    title=${e.corpus?.title||n("articles")}
    deeds=${d}
    hasLetters=${e.hasLetters}
    close=${e.known?()=>t.show(null):null}
  >
    <form onSubmit=${ft(p)}>
      <label>${n("find_article")} <input type="search" value=${s} onInput=${({currentTarget:f})=>o(f.value)} /></label>
    </form>
    <table>
      <thead>
        <tr>${["article","day","sentences","coded","nothing","left","statements","problems"].map(f=>m`<th scope="col">${n(
f)}</th>`)}</tr>
      </thead>
      <tbody>
        ${i.map((f,_)=>m`<${Ka} key=${f.id} article=${f} isMarked=${_===c} open=${()=>t.opening.open(f.id)} />`)}
      </tbody>
    </table>
    ${!i.length&&m`<p class="asks">${n("nothing_found")}</p>`}
  <//>`}var ft=e=>t=>{t.preventDefault(),e()};function Ka({article:e,isMarked:t,open:n}){let{title:s,lang:o,published:r,
sentences:i,coded:a,nothing:l,statements:u,problems:c}=e;return m`<tr class=${C(t&&"marked")} aria-current=${t?"true":null}>
    <td><button type="button" class="plain link" onClick=${n}><bdi lang=${o}>${s}</bdi></button></td>
    <td>${r??"\u2013"}</td>
    ${[i,a,l,Math.max(0,i-a-l),u,c].map(p=>m`<td class="number">${p}</td>`)}
  </tr>`}function br({shown:e,session:t}){let{say:n,connection:s}=t,[o,r]=L(""),[i,a]=L(!1),[l,u]=L(!1),[c,p]=L(""),[d,f]=L(""),_=Ke(
null),w=Ke(null),g=Ke(null),y=async R=>{a(!0),r("");let{status:oe,body:re}=await R;a(!1),oe===200?await t.opening.begin(
re.id??re.article?.id):r(re?.message??n("saved_offline"))},b=R=>{let[oe]=R??[];oe&&y(s.send("/api/articles/from-file",oe,
oe.name))},v=[{keys:["v"],shown:"v",name:"paste_text",does:()=>w.current?.focus()},{keys:["o"],shown:"o",name:"choose_fi\
le",does:()=>_.current?.click()},{keys:["w"],shown:"w",name:"web_address",does:()=>g.current?.focus()}],x=(e.corpus?.articles.
length??0)>0;return m`<${J}
    say=${n}
    name="new_article"
    title=${n(x?"new_article_title":"first_article_title")}
    deeds=${v}
    hasLetters=${e.hasLetters}
    close=${x?()=>t.show(e.known?null:"articles"):null}
  >
    <p class="note problem" role="alert" hidden=${!o}>${o}</p>
    <form class="paste" onSubmit=${ft(()=>c.trim()&&y(s.ask("POST","/api/articles",{text:c})))}>
      <label for="text">${n("paste_label")}</label>
      <textarea id="text" ref=${w} rows="9" dir="auto" value=${c} onInput=${({currentTarget:R})=>p(R.value)}></textarea>
      <p class="quiet">${n("paste_help")}</p>
      <button type="submit" disabled=${i||!c.trim()}>${n("add_text")}</button>
    </form>
    <div
      class=${C("drop",l&&"over")}
      onDragOver=${R=>{R.preventDefault(),u(!0)}}
      onDragLeave=${()=>u(!1)}
      onDrop=${R=>{R.preventDefault(),u(!1),b(R.dataTransfer?.files)}}
    >
      <label for="file">${n("drop_label")}</label>
      <input id="file" type="file" ref=${_} disabled=${i} onChange=${({currentTarget:R})=>b(R.files)} />
    </div>
    <form onSubmit=${ft(()=>d.trim()&&y(s.ask("POST","/api/articles/from-address",{address:d})))}>
      <label for="address">${n("address_label")}</label>
      <input id="address" type="url" ref=${g} value=${d} onInput=${({currentTarget:R})=>f(R.value)} />
      <button type="submit" disabled=${i||!d.trim()}>${n("fetch_it")}</button>
      <p class="quiet">${n("address_help")}</p>
    </form>
  <//>`}function kr({shown:e,session:t}){let{say:n,connection:s}=t,{corpus:o}=e,[r,i]=L(""),[a,l]=L(o?.coder??""),[u,c]=L(
""),p=async()=>{let{status:d,body:f}=await s.ask("POST","/api/corpus",{title:r.trim()||o?.folder,coder:a.trim()});d===200?
await t.opening.start():c(f?.message??n("saved_offline"))};return m`<${J}
    say=${n}
    name="begin"
    title=${n("no_corpus_title")}
    deeds=${[{keys:["Enter"],shown:"\u23CE",name:"begin_corpus",does:p}]}
    hasLetters=${e.hasLetters}
    close=${null}
  >
    <p>${n("no_corpus")}</p>
    <p class="note problem" role="alert" hidden=${!u}>${u}</p>
    <form class="begin" onSubmit=${ft(p)}>
      <label for="title">${n("corpus_title")}</label>
      <input id="title" placeholder=${o?.folder} value=${r} onInput=${({currentTarget:d})=>i(d.value)} />
      <label for="coder">${n("your_coder_id")}</label>
      <input id="coder" value=${a} pattern="[a-z0-9][a-z0-9-]*" onInput=${({currentTarget:d})=>l(d.value)} />
      <button type="submit">${n("begin_corpus_in",{folder:o?.folder})}</button>
    </form>
    <p class="quiet">${n("begin_writes")}</p>
  <//>`}var $r=["error","warning","to do"];function xr({shown:e,session:t}){let n=t.say,[s,o]=L(null),[r,i]=L(0);ce(()=>{t.connection.
ask("GET","/api/problems").then(({status:p,body:d})=>o(p===200?Va(d):[]))},[]);let a=s??[],l=Math.min(r,a.length-1);ce(()=>tn(
document.querySelector("tr.marked")),[l]);let u=p=>{p?.article&&t.opening.open(p.article,p.statement)},c=[{keys:["Enter"],
shown:"\u23CE",name:"open_place",does:()=>u(a[l])},...en(l,a.length,i),{keys:["q"],shown:"q",name:"mend_quotes",does:()=>t.
show("quotes")}];return m`<${J}
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
          ${a.map((p,d)=>m`<tr key=${d} class=${C(d===l&&"marked")} aria-current=${d===l?"true":null} onClick=${()=>i(d)}>
              <td>
                ${p.article?m`<button type="button" class="plain link" onClick=${()=>u(p)}>${p.statement??p.article}</button>`:
p.path}
                <small>${p.path}:${p.line}</small>
              </td>
              <td><b class=${`is-${p.severity.replace(" ","-")}`}>${n(p.severity)}</b> ${p.message}</td>
              <td>${p.hint}</td>
            </tr>`)}
        </tbody>
      </table>`}
  <//>`}var Va=e=>[...e].sort((t,n)=>$r.indexOf(t.severity)-$r.indexOf(n.severity));var vr=["sentences","coded","nothing","left","statements"];function Or({shown:e,session:t}){let n=t.say,[s,o]=L(null);ce(
()=>{t.connection.ask("GET","/api/progress").then(({status:i,body:a})=>o(i===200?Qa(a):[]))},[]);let r=new Map(e.corpus?.
articles.map(({id:i,title:a})=>[i,a]));return m`<${J}
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
          <tr>${["article","coder_of",...vr].map(i=>m`<th scope="col">${n(i)}</th>`)}</tr>
        </thead>
        <tbody>
          ${s.map(i=>m`<tr key=${`${i.coder} ${i.article}`}>
              <td><button type="button" class="plain link" onClick=${()=>t.opening.open(i.article)}><bdi>${r.get(i.article)??
i.article}</bdi></button></td>
              <td>${i.coder}</td>
              ${vr.map(a=>m`<td class="number">${i[a]}</td>`)}
            </tr>`)}
        </tbody>
      </table>`}
  <//>`}var Qa=e=>Array.isArray(e)?e:e.rows??[];var nn=class extends D{componentDidUpdate(){this.focus()}componentDidMount(){this.focus()}focus(){let{shown:t}=this.props,
n=document.activeElement,s=!n||n===document.body||n.id==="line"||n.id==="article";!t.state||t.screen||!s||document.getElementById(
t.state.place==="reading"?"article":"line")?.focus({preventScroll:!0})}render({shown:t,session:n}){let{phase:s,known:o,state:r,
corpus:i,saved:a,preview:l,spoken:u}=t,c=s==="begin"?kr:s==="reading"&&t.screen?Ja[t.screen]:null;if(c)return m`<${c} shown=${t} session=${n} />`;
if(s!=="reading"||!o||!r||!i||!n.index)return m`<main class="wide"><p role="status">${t.words||"\u2026"}</p></main>`;let d=r.
draft&&(r.place==="statement"||r.place==="inferred"||r.place==="quote")&&r.draft?Me(r.draft,o):[],f=r.draft?.sentence??r.
sentence,_=r.draft?bt(n.index,f,r.draft).map(({field:g})=>g):[],w={press:g=>n.press({name:g,isShift:!1}),take:n.point,mark:n.
touch};return m`<div class="annotator" onKeyDown=${g=>Xa(g,n)}>
      <${Gt} known=${o} corpus=${i} current=${r.sentence} saved=${a} press=${g=>n.show(g)} />
      <main>
        <${Yt}
          known=${o}
          state=${r}
          index=${n.index}
          quote=${d}
          open=${({key:g})=>n.touch(g)}
          touch=${n.touchText}
        />
        <section class=${C("side",`in-${r.place.replaceAll(" ","-")}`)} aria-label=${o.say("statement")}>
          <${Zo} known=${o} state=${r} />
          ${r.place!=="reading"?m`<${Jt} known=${o} state=${r} written=${n.written} />`:m`<p class="line-rest" />`}
          <${dr} known=${o} state=${r} shown=${new Set(_)} hands=${w} />
          <${er} known=${o} state=${r} preview=${l} />
          <${fr} known=${o} state=${r} quote=${d} />
        </section>
      </main>
      <${Ue} say=${o.say} place=${o.say(U[r.place].name)} keys=${Ko(r)} press=${n.pressed} />
      ${r.isHelpOpen&&m`<${zt}
        known=${o}
        state=${r}
        hasLetters=${t.hasLetters}
        letters=${g=>n.letters(g)}
        press=${w.press}
      />`}
      <div class="unseen" role="status">${u}</div>
    </div>`}},Ja={articles:wr,progress:Or,problems:xr,new:br};function Xa(e,t){let n=e.target;if(n.id!=="line"&&n.id!=="\
article")return;let s=Ps(e);!s||!t.shown.hasLetters&&n.id==="article"&&s.name.length===1||t.typed(s)&&e.preventDefault()}var zn=({folder:e,title:t,coder:n},s)=>`actorgraph annotator ${e} ${t} ${n} ${s}`,Za=({draft:e,aside:t,entity:n,line:s})=>!!(e||
t||n||s);function Sr(e,t,n){try{Za(n)?localStorage.setItem(zn(e,t),JSON.stringify({form:1,state:n})):localStorage.removeItem(
zn(e,t))}catch{}}function Er(e,t){try{let{form:n,state:s}=JSON.parse(localStorage.getItem(zn(e,t))??"{}");return n===1?s:
null}catch{return null}}var Mr=(e,t)=>({place:"reading",field:null,line:"",rows:[],marked:0,sentence:t,statement:null,draft:null,aside:[],dropped:null,
pending:null,isAdding:!1,isInferring:!1,isBackwards:!1,isSelected:!1,filters:{},hints:[],typed:"",first:null,entity:null,
relation:null,part:null,recent:Cr([...e.article.statements].reverse()),last:null,proposals:[],proposal:0,open:[],isHelpOpen:!1});
function Cr(e){let t=e.flatMap(({slots:n})=>n.flatMap(({values:s})=>s.flatMap(o=>o.is==="entity"?[o.id]:[])));return[...new Set(
t)]}function Kn(e,t,n){return nt({state:e,known:t,index:n,effects:[]},U[e.place],null).state}function Ar(e,t,n,s){let o=t.
at(-1)??null,{pending:r}=e,i=n.article.statements.filter(({key:c})=>t.includes(c)),a=o&&r?Bs(r).map(c=>({statement:o,field:c})):
[],l=r?.id===null?e.open.slice(0,-1):e.open,u={...e,last:o,statement:e.place==="reading"?o:e.statement,recent:[...new Set(
[...Cr(i),...e.recent])],open:[...l,...a],pending:null,dropped:null};return Kn(u,n,s)}function Tr(e,t,n){let{pending:s,draft:o}=e;
if(!s)return e;let r=o?.slots.length?[o,...e.aside]:e.aside,i={state:{...e,draft:s,pending:null,aside:r},known:t,index:n,
effects:[]};return Pe(i,$(i)).state}function Ir(e,{sentence:t,proposals:n}){return e.place!=="reading"||e.sentence!==t||
!n.length?e:{...e,place:"draft",proposals:n,proposal:0}}function sn(e,t,n,s){let o={state:e,known:t,index:n,effects:[]};return{...Pe(o,s(o)),isCommand:!0}}function Rr(e,t,n,s){
let o=e.rows.indexOf(t);return e.place==="choosing"||e.place==="relation"||e.place==="text"||e.place==="basis"?sn(e,n,s,
r=>xe(r,t)):lt({...e,marked:o},{name:"Enter",isShift:!1},n,s)}function Dr(e,t,n,s){return sn(e,n,s,o=>{switch(e.place){case"\
words":return st(o,t);case"quote":return Ft(o,t);case"choosing":{let r=$e(s,e.draft?.sentence??e.sentence).find(i=>i.span[0]<=
t[0]&&i.span[1]>=t[1]);return r?S(o,{is:"entity",id:r.id,at:r.span}):st(Et(o),t)}default:return o}})}function Vn(e,t,n,s){
return sn(e,n,s,o=>e.place==="reading"?et(o,t):e.place!=="choosing"&&e.place!=="words"?o:S(h(o,{place:"choosing",hints:[],
typed:"",first:null}),{is:"statement",key:t}))}function Qn(e,t,n,s){return sn(e,n,s,o=>e.place==="reading"||e.place==="s\
tatement"?Z(o,t):o)}var on=class{#e=[];#n=!1;constructor(t){this.session=t}async start(t=null,n=null){let{session:s}=this,{status:o,body:r}=await s.
connection.ask("GET","/api/corpus");if(o!==200)return s.change({phase:"failed",words:r?.message??""});let i=r;if(s.change(
{corpus:i}),i.isEmpty)return s.change({phase:"begin"});this.#s();let{articles:a}=i,l=a.find(({id:u})=>u===t)??a.find(Ya)??
a[0];if(!l)return s.change({phase:"reading",screen:"new"});await this.open(l.id,n)}async open(t,n=null){let{session:s}=this,
{corpus:o}=s.shown;if(!o)return;let r=encodeURIComponent(t),i=[`/api/vocabulary?article=${r}`,"/api/entities",`/api/arti\
cles/${r}`],a=await Promise.all(i.map(g=>s.connection.ask("GET",g))),l=a.find(({status:g})=>g!==200);if(l)return s.change(
{phase:"failed",words:l.body?.message??""});let[u,c,p]=a.map(({body:g})=>g),d={vocabulary:u,entities:c,article:p,say:s.say},
f=n?Fe(p,n):void 0,_=Er(o,t),w=_??Mr(d,f?Se(p,f.spans[0]?.[0]??0):0);s.hold(d,{phase:"reading",screen:null,state:f?{...w,
statement:f.key}:w,spoken:_?s.say("typing_is_back"):""}),await this.#t(t)}async begin(t){let{status:n,body:s}=await this.
session.connection.ask("GET","/api/corpus");n===200&&this.session.change({corpus:s}),await this.open(t)}async#t(t){let{session:n}=this,
{status:s,body:o}=await n.connection.ask("GET",`/api/articles/${encodeURIComponent(t)}/relations`),{known:r}=n.shown;s!==
200||r?.article.id!==t||(this.#e=o,n.hold({...r,article:this.ranked(r.article)}))}ranked(t){let n=this.#e;return n.length!==
t.sentences.length?t:{...t,sentences:t.sentences.map((s,o)=>({...s,relations:n[o]}))}}#s(){if(this.#n)return;this.#n=!0;
let{session:t}=this;t.connection.listen(n=>this.renew(n),n=>{let{saved:s}=t.shown;n?s.is==="offline"&&t.change({saved:{is:"\
nothing",at:"",words:""}}):t.change({saved:{is:"offline",at:"",words:""}})})}async renew({entities:t,vocabulary:n,articles:s}){
let{session:o}=this,{known:r}=o.shown;if(!r)return;let{id:i}=r.article,a=encodeURIComponent(i),l={...t&&{entities:"/api/\
entities"},...n&&{vocabulary:`/api/vocabulary?article=${a}`},...s?.includes(i)&&{article:`/api/articles/${a}`}},u={};for(let[
d,f]of Object.entries(l)){let{status:_,body:w}=await o.connection.ask("GET",f);_===200&&Object.assign(u,{[d]:d==="articl\
e"?this.ranked(w):w})}let{known:c}=o.shown;c?.article.id===i&&Object.keys(u).length&&o.hold({...c,...u});let p=await o.connection.
ask("GET","/api/corpus");p.status===200&&o.change({corpus:p.body})}},Ya=({sentences:e,coded:t,nothing:n})=>t+n<e;var rn=class{isBusy=!1;constructor(t){this.session=t}carryOut(t){let{session:n}=this,{known:s}=n.shown;if(!s)return;let{
ask:o}=n.connection,{id:r,revision:i}=s.article,a=encodeURIComponent(r);switch(t.does){case"save":return this.#e(o("POST",
`/api/articles/${a}/statements`,t.saving));case"delete":return this.#e(o("DELETE",`/api/statements/${encodeURIComponent(
t.statement)}`,{revision:i}));case"undo":return this.#e(o("POST","/api/undo",{article:r}));case"nothing here":{let{sentence:l,
is:u}=t;return this.#e(o("POST",`/api/articles/${a}/nothing`,{sentence:l,is:u,revision:i}))}case"propose":return this.#t(
a,t.sentence);case"open problems":return n.show("problems");case"search":return n.show("articles");case"say":return n.change(
{spoken:t.text})}}async#e(t){let{session:n}=this;this.isBusy=!0,n.change({saved:{is:"saving",at:"",words:""}});let{status:s,
body:o}=await t;this.isBusy=!1;let{known:r,state:i}=n.shown;if(!r||!i)return;let a=s===200;a?(o.isNewEntity&&await n.opening.
renew({entities:!0}),n.hold({...n.shown.known??r,article:n.opening.ranked(o.article)},{saved:{is:"saved",at:Lr(),words:o.
said??""}}),this.#n((l,u,c)=>Ar(l,o.keys??[],u,c))):n.change({saved:{is:s?"refused":"offline",at:Lr(),words:o?.message??
""},conflict:s===409?o:null}),a||this.#n(Tr),n.goOn(a)}#n(t){let{known:n,state:s}=this.session.shown,{index:o}=this.session;
n&&s&&o&&this.session.change({state:t(s,n,o)})}async#t(t,n){let{session:s}=this,{status:o,body:r}=await s.connection.ask(
"GET",`/api/drafts?article=${t}&sentence=${n}`),{state:i}=s.shown;if(!i||i.sentence!==n)return;if(o!==200)return s.change(
{spoken:r?.message??s.say("saved_offline")});let a=r.isWithheld?s.say("draft_withheld"):s.say("no_draft");r.proposals.length?
s.change({state:Ir(i,r)}):s.change({spoken:a})}};async function Br({connection:e,shown:t},{draft:n,open:s}){if(!n||!t.known)
return null;let o=`/api/articles/${encodeURIComponent(t.known.article.id)}/preview`,{status:r,body:i}=await e.ask("POST",
o,kt(n,t.known,s));return r===200?i:null}var Lr=()=>new Date().toLocaleTimeString("en-GB",{hour:"2-digit",minute:"2-digi\
t"});var el=150,Jn="actorgraph annotator letters off",an=class{shown={phase:"loading",words:"",corpus:null,known:null,state:null,
screen:null,saved:{is:"nothing",at:"",words:""},preview:null,conflict:null,spoken:"",hasLetters:!localStorage.getItem(Jn)};index=null;#e=[];#n;constructor(t,n){
this.connection=t,this.draw=n,this.opening=new on(this),this.writing=new rn(this)}say=(t,n)=>tl(this.shown.corpus?.texts??
{})(t,n);change(t){let n=this.shown;this.shown={...n,...t};let{corpus:s,known:o,state:r}=this.shown,i=r?.draft!==n.state?.
draft;i&&(this.shown.preview=null),this.draw(this.shown),!(!s||!o||!r||r===n.state)&&(Sr(s,o.article.id,r),i&&this.#s(r))}hold(t,n={}){
let s=Qs(t);this.index=s;let o=n.state??this.shown.state;this.change({known:t,...n,state:o&&Kn(o,t,s)})}press(t){this.writing.
isBusy?this.#e.push(t):this.#t((n,s,o)=>lt(n,t,s,o))}typed(t){let{known:n,state:s}=this.shown;if(!n||!s||!this.index)return!1;
if(this.writing.isBusy)return this.#e.push(t),!0;let o=lt(s,t,n,this.index);return o.isCommand&&this.take(o),o.isCommand}written=t=>this.#t(
(n,s,o)=>({state:Pn(n,t,s,o),effects:[]}));#t(t){let{known:n,state:s}=this.shown;n&&s&&this.index&&this.take(t(s,n,this.
index))}pressed=t=>this.press(t);take({state:t,effects:n}){this.change({state:t});for(let s of n)this.writing.carryOut(s)}goOn(t){
let n=t?this.#e:[];this.#e=[];for(let s of n)this.press(s)}point=t=>this.#t((n,s,o)=>Rr(n,t,s,o));touch=t=>this.#t((n,s,o)=>Vn(
n,t,s,o));touchText=(t,n)=>this.#t((s,o,r)=>{let{text:i,sentences:a,statements:l,lang:u}=o.article;if(s.place==="reading"){
let d=l.filter(({spans:w})=>w.some(([g,y])=>g<=n&&n<y)),f=1+d.findIndex(({key:w})=>w===s.statement),_=Qn(s,t,o,r);return d.
length?Vn(_.state,d[f%d.length].key,o,r):_}let c=a[t].span,p=Ee(i,c,u).find(([d,f])=>d<=n&&n<=f);return p&&s.place!=="st\
atement"?Dr(s,p,o,r):Qn(s,t,o,r)});show(t){this.change({screen:t})}letters(t){t?localStorage.removeItem(Jn):localStorage.
setItem(Jn,"yes"),this.change({hasLetters:t})}#s(t){clearTimeout(this.#n),!(!t.draft||t.place!=="statement")&&(this.#n=setTimeout(
async()=>{let n=await Br(this,t);this.shown.state?.draft===t.draft&&this.change({preview:n})},el))}},tl=e=>(t,n={})=>(e[t]??
t).replace(/\{(\w+)\}/g,(s,o)=>o in n?String(n[o]):s);function jr(e,t,{article:n=null,statement:s=null}={}){let o=new an(t,r=>_n(m`<${nn} shown=${r} session=${o} />`,e));return o.
opening.start(n,s),o}var Nr=document.getElementById("annotator");if(Nr){let e=new URLSearchParams(location.search),t=jr(Nr,Yn(),{article:e.get(
"article"),statement:e.get("statement")});Object.defineProperty(window,"annotator",{value:{state:()=>t.shown.state,known:()=>t.
shown.known,shown:()=>t.shown}})}})();

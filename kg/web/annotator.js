"use strict";(()=>{var ns=()=>({ask:(e,t,n)=>ts(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:n===void 0?null:
JSON.stringify(n)}),send:(e,t,n)=>ts(`${e}?name=${encodeURIComponent(n)}`,{method:"POST",headers:{"Content-Type":"applic\
ation/octet-stream"},body:t}),listen:(e,t)=>{let n=new EventSource("/api/changes");return n.onmessage=({data:s})=>e(JSON.
parse(s)),n.onopen=()=>t(!0),n.onerror=()=>t(!1),()=>n.close()}});async function ts(e,t){try{let n=await fetch(e,{...t,signal:AbortSignal.
timeout(2e4)}),s=await n.text();return{status:n.status,body:Fr(s)}}catch{return{status:0,body:null}}}function Fr(e){try{
return JSON.parse(e)}catch{return null}}var os=function(e,t,n,s){var o;t[0]=0;for(var r=1;r<t.length;r++){var i=t[r++],a=t[r]?(t[0]|=i?1:2,n[t[r++]]):t[++r];i===
3?s[0]=a:i===4?s[1]=Object.assign(s[1]||{},a):i===5?(s[1]=s[1]||{})[t[++r]]=a:i===6?s[1][t[++r]]+=a+"":i?(o=e.apply(a,os(
e,a,n,["",null])),s.push(o),a[0]?t[0]|=2:(t[r-2]=0,t[r]=o)):s.push(a)}return s},ss=new Map;function rs(e){var t=ss.get(this);
return t||(t=new Map,ss.set(this,t)),(t=os(this,t.get(e)||(t.set(e,t=(function(n){for(var s,o,r=1,i="",a="",l=[0],f=function(d){
r===1&&(d||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?l.push(0,d,i):r===3&&(d||i)?(l.push(3,d,i),r=2):r===2&&i==="..."&&d?
l.push(4,d,0):r===2&&i&&!d?l.push(5,0,!0,i):r>=5&&((i||!d&&r===5)&&(l.push(r,0,i,o),r=6),d&&(l.push(r,d,0,o),r=6)),i=""},
c=0;c<n.length;c++){c&&(r===1&&f(),f(c));for(var p=0;p<n[c].length;p++)s=n[c][p],r===1?s==="<"?(f(),l=[l],r=3):i+=s:r===
4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:a?s===a?a="":i+=s:s==='"'||s==="'"?a=s:s===">"?(f(),r=1):r&&(s==="="?(r=5,o=i,i=
""):s==="/"&&(r<5||n[c][p+1]===">")?(f(),r===3&&(l=l[0]),r=l,(l=l[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(f(),r=2):i+=s),r===3&&i==="!--"&&(r=4,l=l[0])}return f(),l})(e)),t),arguments,[])).length>1?t:t[0]}var M,ls,Ur,ae,fn,mt,cs,pt,fs,pn,un,qr,He=Symbol.for("pv"),ht={},_t=[],Hr=/^m(i|n|o|s|text|space)$/,dn=Array.isArray,mn=_t.
slice,be=Object.assign;function we(e){e&&e.parentNode&&e.remove()}function us(e,t,n){var s,o,r,i={},a=arguments.length;for(r in t)
r=="key"?s=t[r]:r=="ref"&&typeof e!="function"?o=t[r]:i[r]=t[r];return a>2&&(i.children=a>3?mn.call(arguments,2):n),qe(e,
i,s,o,null)}function qe(e,t,n,s,o){var r={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:He,__v:o||
++ls,__i:-1,__u:0};return!o&&M.vnode&&M.vnode(r),r}function z(){return{current:null}}function gt(e){return e.children}function B(e,t){
this.props=e,this.context=t,this.__g=0}function le(e,t){if(t==null)return e.__&&le(e.__,e.__i+1);for(var n;t<e.__k.length;t++)
if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:le(e)}function Gr(e){var t,n=e.__v,
s=n.__e,o=[],r=[],i=e.__P;i&&((t=be({constructor:He},n)).__v=n.__v+1,M.vnode&&M.vnode(t),hn(i,t,n,e.__n,i.namespaceURI,32&
n.__u?[s]:null,o,s||le(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,gs(o,t,r),n.__=n.__e=null,t.__e!=s&&ps(t))}function ps(e){
if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),ps(e)}function is(e){
(8&e.__g||(e.__g|=8,ae.push(e),mt++))&&fn==M.debounceRendering||((fn=M.debounceRendering)||queueMicrotask)(ds)}function ds(){
try{for(var e,t=1;ae.length;)ae.length>t&&ae.sort(cs),e=ae.shift(),t=ae.length,8&e.__g&&Gr(e)}finally{(mt=ae.length)&&(fn||
queueMicrotask)(ds)}}function ms(e,t,n,s,o,r,i,a,l,f,c){var p,d,u,h,b,y,g=s.__k||_t,w=t.length;for(l=zr(n,t,g,l,w),p=0;p<
w;p++)(u=n.__k[p])!=null&&(d=~u.__i&&g[u.__i]||ht,u.__i=p,y=hn(e,u,d,o,r,i,a,l,f,c),h=u.__e,(d.ref!=u.ref||8&d.__u)&&(d.
ref&&_n(d.ref,null,u,d),u.ref&&c.push(u.ref,u.__c||h,u)),b=b||h,4&u.__u?(l=hs(u,l,e,!d.__v),d.__e&&(d.__e=null)):typeof u.
type=="function"&&y!==void 0?l=y:h&&(l=h.nextSibling),u.__u&=-21);return n.__e=b,l}function zr(e,t,n,s,o){var r,i,a,l,f,
c,p,d,u,h=n.length,b=h,y=0,g=0,w=e.__k=Array(o);for(r=0;r<o;r++)(i=t[r])!=null&&typeof i!="boolean"&&typeof i!="function"?
(typeof i!="object"||i.constructor===String?i=w[r]=qe(null,i):dn(i)?i=w[r]=qe(gt,{children:i}):i.constructor===He&&i.__b?
i=w[r]=qe(i.type,i.props,i.key,i.ref,i.__v):w[r]=i,l=r+y,i.__=e,i.__b=e.__b+1,a=null,~(f=i.__i=Kr(i,n,l,b))&&(b--,(a=n[f])&&
(a.__u|=2)),a&&a.__v?(i.__u|=16,f==l-1?y--:f==l+1?y++:f!=l&&(f>l?y--:y++,g=1)):(~f||(o>h?y--:o<h&&y++),typeof i.type!="f\
unction"&&(i.__u|=4))):w[r]=null;if(g){for(c=[],p=[],r=0;r<o;r++)if((i=w[r])&&16&i.__u){for(y=0,d=c.length;y<d;)c[u=y+d>>
1]<i.__i?y=u+1:d=u;c[y]=i.__i,p[r]=y+1}for(y=c.length;r--;)p[r]&&(p[r]==y?y--:w[r].__u|=4)}if(b)for(r=0;r<h;r++)!(a=n[r])||
2&a.__u||(a.__e==s&&(s=le(a)),gn(a,a));return s}function hs(e,t,n,s){var o,r,i,a;if(typeof e.type=="function"){if(e.props.
__P)return t;if(o=e.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=e,t=hs(o[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=le(
e))&&!t.parentNode&&(t=null),i=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(
i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Kr(e,t,n,s){var o,r=e.key,i=e.type,a=t[n],l=a&&!(2&a.__u);if(a===null&&r==null||l&&r==a.key&&i==a.type)return n;
if(s>(l?1:0)){for(o=n-1;o>=0;o--)if((a=t[o])&&!(2&a.__u)&&r==a.key&&i==a.type)return o;for(o=n+1;o<t.length;o++)if((a=t[o])&&
!(2&a.__u)&&r==a.key&&i==a.type)return o}return-1}function as(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function ut(e,t,n,s,o){var r,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.
cssText=s=""),s)for(t in s)n&&t in n||as(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||as(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(i=un[t]||(un[t]=
Vr(t)),(e.__a||(e.__a={}))[t]=pn,r=t!=(t=t.replace(fs,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,i,r):e.removeEventListener(t,i,r));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Vr(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[pt]==null)t[pt]=pn++;else if(t[pt]<this.__a[e])return;return n(M.event?M.event(t):t)}}}function hn(e,t,n,s,o,r,i,a,l,f){
var c,p,d,u,h,b,y,g,w,$,v,L,oe,re,ge,es,ie,ye,te=t.type;if(t.constructor!==He)return null;128&n.__u&&(l=32&n.__u,c=n.__c.
__z)&&(t.__u|=l,p=r=[],c.nodeType==8?a=dt(c,r):r.push(c),a=r[0]||a),(c=M.__b)&&c(t);e:if(typeof te=="function"){d=i.length;
try{if(g=t.props,w=(c=te.prototype)&&c.render,$=(c=te.contextType)&&s[c.__c],v=c?$?$.props.value:c.__:s,(u=n.__c)?(t.__c=
u,2&u.__g&&(u.__g|=1)):(w?t.__c=u=new te(g,v):(t.__c=u=new B(g,v),u.constructor=te,u.render=Jr),$&&$.sub(u),u.state||(u.
state={}),u.__n=s,u.__g|=8,u.__h=[],u.__k=[]),w&&(u.__s||(u.__s=u.state),te.getDerivedStateFromProps&&(u.__s==u.state&&(u.
__s=be({},u.__s)),be(u.__s,te.getDerivedStateFromProps(g,u.__s)))),h=u.props,b=u.state,u.__v=t,n.__c){if(g!==h&&w&&!te.getDerivedStateFromProps&&
u.componentWillReceiveProps&&u.componentWillReceiveProps(g,v),t.__v==n.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&
u.shouldComponentUpdate(g,u.__s,v)===!1){t.__v!=n.__v&&(u.props=g,u.state=u.__s,u.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(U){U&&(U.__=t)}),_t.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&i.push(u),a=le(n);break e}u.componentWillUpdate&&
u.componentWillUpdate(g,u.__s,v),w&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(h,b,y)})}else w&&!te.
getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),w&&u.componentDidMount&&u.__h.push(u.componentDidMount);
u.context=v,u.props=g,u.__P=e,u.__g&=-5,L=M.__r,oe=w?25:0;do u.__g&=-9,L&&L(t),c=u.render(u.props,u.state=u.__s,u.context);while(8&
u.__g&&++oe<25);w&&(_t.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(s=be({},s,u.getChildContext())),
w&&n.__c&&u.getSnapshotBeforeUpdate&&(y=u.getSnapshotBeforeUpdate(h,b)),re=c&&c.type===gt&&c.key==null?c.props.children:
c,g.__P&&(c=a,o=(e=g.__P).namespaceURI,l=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(U){U&&gn(U,U)}),n.__k=null),
a=n.__k?le(n,0):null),a=ms(e,dn(re)?re:[re],t,n,s,o,r,i,a,l,f),g.__P&&(t.__e=null,a=c),t.__u&=-161,p&&p.some(we),u.__h.length&&
i.push(u),1&u.__g&&(u.__g&=-4)}catch(U){if(i.length=d,t.__v=null,l||r)if(U&&U.then){if(t.__u|=128|l,r){for(~(ie=r.indexOf(
a||void 0))||(ie=r.length);(ye=r[ie-1])&&ye.nodeType==8;)ie--;for(;ie<r.length;ie++)if(ye=r[ie])if(r[ie]=null,ge){if(ye==
es)break}else{if(ye.nodeType!=8)break;ye.data.startsWith("$s")&&(es=dt(ge=ye))}}if(!ge){for(;a&&a.nodeType==8&&a.nextSibling;)
a=a.nextSibling;ge=a}(c=dt(ge=t.__c.__z||(t.__c.__z=ge)))?(t.__e=ge,a=c):t.__e=a,a=a&&a.nextSibling}else r&&r.some(we);else
t.__e=n.__e;t.__k||(t.__k=n.__k||[]),U&&U.then||_s(t),M.__e(U,t,n)}}else a=t.__e=Qr(n.__e,t,n,s,o,r,i,l,f,e);return(c=M.
diffed)&&c(t),a}function dt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==
8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function _s(e){e&&(e.__c&&
(e.__c.__g|=4),e.__k&&e.__k.some(_s))}function gs(e,t,n){for(var s=0;s<n.length;)_n(n[s++],n[s++],n[s++]);M.__c&&M.__c(t,
e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(r){r.call(o)})}catch(r){M.__e(r,o.__v)}})}function Qr(e,t,n,s,o,r,i,a,l,f){
var c,p,d,u,h,b,y,g,w=n.props||ht,$=t.props,v=t.type;if(v=="svg"?o="http://www.w3.org/2000/svg":v=="math"?o="http://www.\
w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(c=0;c<r.length;c++)if((h=r[c])&&(v?h.localName==v:
h.nodeType==3)){e=h,r[c]=null;break}}if(!e){if(g=f.ownerDocument||document,!v)return g.createTextNode($);e=g.createElementNS(
o,v,$.is?$:f),a&&(M.__m&&M.__m(t,r),a=!1),r=null}if(v){if(f=v=="template"&&e.content||e,r=v=="textarea"&&$.defaultValue!=
null?null:r&&mn.call(f.childNodes),!a&&r)for(w={},c=0;c<e.attributes.length;c++)w[(h=e.attributes[c]).name]=h.value;for(c in w)
h=w[c],c=="dangerouslySetInnerHTML"?d=h:c=="children"||c in $||c=="value"&&"defaultValue"in $||c=="checked"&&"defaultChe\
cked"in $||ut(e,c,null,h,o);for(c in $)h=$[c],c=="children"?u=h:c=="dangerouslySetInnerHTML"?p=h:c=="value"?b=h:c=="chec\
ked"?y=h:a&&typeof h!="function"||w[c]===h||ut(e,c,h,w[c],o);p?(a||d&&(p.__html==d.__html||p.__html==e.innerHTML)||(e.innerHTML=
p.__html),t.__k=[]):(d&&(e.textContent=""),(v=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Hr.test(v))&&(o=
"http://www.w3.org/1999/xhtml"),ms(f,dn(u)?u:[u],t,n,s,o,r,i,r?r[0]:n.__k&&le(n,0),a,l),r&&r.some(we)),a&&v!="textarea"||
(c="value",v=="progress"&&b==null?e.removeAttribute(c):b==null||b===e[c]&&(v!="progress"||b)||ut(e,c,b,w[c],o),c="checke\
d",y!=null&&y!=e[c]&&ut(e,c,y,w[c],o))}else w===$||a&&e.data==$||(e.data=$);return e}function _n(e,t,n,s){try{typeof e==
"function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){
M.__e(o,n)}}function gn(e,t,n){var s,o,r,i;if(M.unmount&&M.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||_n(s,null,
t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(a){M.__e(a,t)}s.__P=s.__n=null}if(s=e.__k)for(i=
0;i<s.length;i++)s[i]&&gn(s[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(o=dt(s,r=[]))&&(s==
e.__e&&r.some(we),we(o),we(s)),n||we(e.__e),e.__e=e.__c=e.__=null}function Jr(e,t,n){return this.constructor(e,n)}function yn(e,t){
var n,s,o,r;M.__&&M.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=qe(gt,{children:[e]}),
o=[],r=[],hn(t,t.__k,s||ht,ht,t.namespaceURI,s?null:t.firstChild?mn.call(t.childNodes):null,o,s?s.__e:t.firstChild,n,r),
gs(o,t.__k,r),t.__k.props.children=null}M={__e:function(e,t,n,s){for(var o,r,i;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&
o.setState(r.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,s||{}),i=1),i&&8&o.__g)return void(o.
__g|=2)}catch(a){e=a}}throw mt=0,e}},ls=0,Ur=function(e){return e!=null&&e.constructor===He},B.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=be({},this.state)),typeof e=="function"&&(e=e(be({},n),this.props)),e&&(be(
n,e),this.__v&&(t&&this.__k.push(t),is(this)))},B.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(
e),is(this))},B.prototype.render=gt,ae=[],mt=0,cs=function(e,t){return e.__v.__b-t.__v.__b},pt=Symbol(),fs=/(PointerCapture)$|Capture$/i,
pn=0,un={},qr=0;var ze,R,wn,ys,bn=Object.is,yt=0,Es=[],kn=[],I=M,ws=I.__b,bs=I.__r,ks=I.diffed,$s=I.__c,xs=I.unmount,vs=I.__;function xn(e,t){
I.__h&&I.__h(R,e,yt||t),yt=0;var n=R.__H||(R.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function D(e){
return yt=1,Xr(Cs,e)}function Xr(e,t,n){var s=xn(ze++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):Cs(void 0,t),function(r){var i=(s.
__N||s.__)[0],a=s.t(i,r);bn(i,a)||(s.__N=[a,s.__[1]],s.__c.setState({}))}],s.__c=R,!R.__f)){R.__f=!0;var o=R.shouldComponentUpdate;
R.shouldComponentUpdate=function(r,i,a){var l=this.__H;if(!l)return!0;var f=!1,c=this.props!=r;if(l.__.some(function(d){
d.__N&&(f=!0,bn(d.__[0],d.__N[0])||(c=!0))}),o){var p=o.call(this,r,i,a);return f?p||c:p}return!f||c}}return s.__}function ce(e,t){
var n=xn(ze++,3);!I.__s&&Ms(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,R.__H.__h.push(n))}function Ke(e){return yt=5,Zr(function(){return{current:e}},[])}function Zr(e,t){var n=xn(ze++,7);return Ms(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Yr(){var e;do{for(;e=kn.shift();)try{Ge(e)}catch(n){I.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Es.shift();){var t=e.
__H;if(e.__P&&t)try{t.__h.some(Ge),t.__h.some($n),t.__h=[]}catch(n){t.__h=[],I.__e(n,e.__v)}}}while(kn.length)}I.__b=function(e){
R=null,ws&&ws(e)},I.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),vs&&vs(e,t)},I.__r=function(e){bs&&bs(e),ze=
0;var t=(R=e.__c).__H;t&&(wn==R?R.__h=[]:(t.__h.some(Ge),t.__h.some($n),ze=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=
n.__N),n.u=n.__N=void 0})),wn=R},I.diffed=function(e){ks&&ks(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Ss(Es.push(t)),
t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),wn=R=null},I.__c=function(e,t){t.some(function(n){try{n.__h.some(Ge),n.__h=
n.__h.filter(function(s){return!s.__||$n(s)})}catch(s){n.__h=[function(){throw s}]}}),$s&&$s(e,t)},I.unmount=function(e){
xs&&xs(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||
!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Ss(kn.push(o))}else Ge(o)}catch(r){t=r}}),s.__H=void 0,t&&I.__e(t,s.__v))};var Os=typeof requestAnimationFrame==
"function";function ei(e){var t,n=function(){clearTimeout(s),Os&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);
Os&&(t=requestAnimationFrame(n))}function Ss(e){e!=1&&ys==I.requestAnimationFrame||((ys=I.requestAnimationFrame)||ei)(Yr)}
function Ge(e){var t=R,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),R=t}function $n(e){var t=R;e.__c=e.__(),R=t}function Ms(e,t){
return!e||e.length!=t.length||t.some(function(n,s){return!bn(n,e[s])})}function Cs(e,t){return typeof t=="function"?t(e):
t}var m=rs.bind(us);var C=(...e)=>e.filter(Boolean).join(" "),q=class extends B{shouldComponentUpdate(t){let n=this.props;for(let s in t)if(s!==
"children"&&t[s]!==n[s])return!0;return!1}render(t,n){return null}};function wt(e,t,n){let{article:s,vocabulary:o}=e.known,[r,i]=s.sentences[t]?.span??[0,0],a=s.text.slice(r,i),l=new Set(n?.
slots.map(f=>f.field));return o.fields.filter(({id:f})=>!l.has(f)).flatMap(({id:f,cues:c})=>{let d=ni(c[e.lang]??ti)?.exec(
a);if(!d)return[];let u=r+d.index;return[{field:f,span:[u,u+d[0].length]}]}).sort((f,c)=>f.span[0]-c.span[0])}var ti=[],
As=new WeakMap;function ni(e){let t=As.get(e);if(t===void 0){let n=e.map(s=>s.replace(/[.+?^${}()|[\]\\]/g,"\\$&").replace(
/\*/g,"[\\p{L}\\p{N}]*"));t=e.length?new RegExp(`(?<![\\p{L}\\p{N}])(?:${n.join("|")})(?![\\p{L}\\p{N}])`,"iu"):null,As.
set(e,t)}return t}var si={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},Ts=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,oi=/[^\p{ASCII}]/u,
Is=new Map;function Rs(e){let t=Is.get(e);if(t!==void 0)return t;let s=[...e.normalize("NFKD").replace(Ts,"").toLowerCase().
replace(Ts,"")].map(o=>si[o]??(/\p{Pd}/u.test(o)?"-":/\s/u.test(o)?" ":o)).join("");return Is.set(e,s),s}function O(e){return(oi.
test(e)?Array.from(e,Rs).join(""):e.toLowerCase()).replace(/\s+/g," ").trim()}function Ls(e){let t=[],n="",s=0;for(let o of e){let r=Rs(o);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<r.
length;i++)t.push(s)}s+=o.length}return{plain:n,places:[...t,s]}}var ri=/[\p{L}\p{N}]/u;function Bs(e,t){let n=t===0?" ":e[t-1];return n===" "||n===`
`||!ri.test(n)}var Ds=new Map;function ii(e){let t=Ds.get(e);if(!t){try{t=new Intl.Segmenter(e||"en",{granularity:"word"})}catch{t=new Intl.
Segmenter("en",{granularity:"word"})}Ds.set(e,t)}return t}var ai=/^['\u2019\u02bc\u2010\u2011/&.@_-]$/u;function Me(e,[t,n],s){let o=[],
r=!1;for(let{segment:i,index:a,isWordLike:l}of ii(s).segment(e.slice(t,n))){let[f,c]=[t+a,t+a+i.length],p=o[o.length-1];
l?(r&&p?p[1]=c:o.push([f,c]),r=!1):r=!r&&p?.[1]===f&&ai.test(i)}return o}var li=/^[\s\p{Pd}\p{Pi}\p{Po}\p{Pf}\p{Ps}\p{Pe}"'`]+/u,
ci=/[\s\p{Pd}\p{Pi}\p{Pf}\p{Ps}\p{Pe}"'`]+$|[\s\p{Po}]+$/u,fi=/[%\u2030#@&*\u00a7\u2020\u2021]/u;function Ce(e,[t,n]){for(;t<n&&js(e[t])&&
li.test(e[t]);)t++;for(;n>t&&js(e[n-1])&&ci.test(e[n-1]);)n--;return[t,n]}var js=e=>!fi.test(e);var ui=/[,;:!?()[\]{}\u2014\u2013\u3001\uff0c\uff1b\uff1a\uff01\uff1f\uff08\uff09\u300c\u300d\uff0c\u061b\u061f]|\s-\s/u,pi=/[;:()\uff1b\uff1a]/u,di=new Set(["according_to",
"note","translation","act","sums_up","alternative_to"]);function Ps({article:e,vocabulary:t},n){let{text:s,lang:o}=e,{span:r}=e.
sentences[n.sentence],i=mi(s,r,o,t.wording?.[o]),a=i.map((g,w)=>{let $=w?s.slice(i[w-1].span[1],g.span[0]):"";return{isStop:!w||
ui.test($),isStrong:!w||pi.test($)}}),l=n.slots.flatMap(({field:g,values:w,isInferred:$})=>$?[]:w.flatMap(v=>"at"in v&&v.
at?Ns(i,v.at,g):[])),f=l.filter(({field:g})=>!di.has(g)),c=n.slots.find(({field:g})=>g==="relation")?.values[0],p=c?.is===
"relation"?t.relations[c.id]:null,d=hi(f),u=p?bi(yi(p,i),d):null,h=d??u??[0,i.length-1],b=g=>f.some(w=>w.field===g),y=e.
statements.flatMap(({id:g,spans:w})=>w.length===1&&g!==n.id?w:[]);return{article:e,span:r,words:i,stops:a,chosen:l,hull:h,
phrase:_i(i,a,h[0]),cue:u,isTight:b("subject")&&b("object")&&gi(i,l,h),hasSubject:b("subject"),hasObject:b("object"),hasChosen:f.
length>0,before:y.flatMap(([g,w])=>g>=r[0]&&w<=r[1]?Ns(i,[g,w],"").map($=>[$.from,$.to]):[])}}function mi(e,t,n,s){let o=(...l)=>new Set(
l.flatMap(f=>f?.map(O)??[])),r=o(s?.determiners),i=o(s?.openers,s?.joiners),a=o(s?.prepositions,s?.small);return Me(e,t,
n).map(l=>{let f=O(e.slice(...l)),c=r.has(f),p=i.has(f)&&!c;return{span:l,plain:f,isOpener:p,isDeterminer:c,isSmall:a.has(
f)&&!p&&!c}})}function Ns(e,[t,n],s){let o=e.findIndex(({span:i})=>i[1]>t),r=e.filter(({span:i})=>i[0]<n).length-1;return o>=
0&&r>=o?[{field:s,from:o,to:r}]:[]}var hi=e=>e.length?[Math.min(...e.map(({from:t})=>t)),Math.max(...e.map(({to:t})=>t))]:
null;function _i(e,t,n){let s=n;for(;s>0&&e[s-1].isDeterminer&&!t[s].isStop;)s--;return s}function gi(e,t,[n,s]){return e.
slice(n,s+1).every(({isSmall:o,isDeterminer:r},i)=>o||r||t.some(a=>a.from<=n+i&&n+i<=a.to))}function yi({label:e,cues:t},n){
return[e,...t].flatMap(s=>{let o=O(s).match(/[\p{L}\p{N}]+\*?/gu)??[];return n.flatMap((r,i)=>o.length>0&&o.every((l,f)=>n[i+
f]&&wi(l,n[i+f].plain))?[[i,i+o.length-1]]:[])})}function wi(e,t){if(e.endsWith("*"))return t.startsWith(e.slice(0,-1));
if(e===t)return!0;let n=e.slice(0,Math.max(4,e.length-2));return e.length>=4&&t.startsWith(n)&&Math.abs(t.length-e.length)<
4}function bi(e,t){if(!e.length||!t)return e[0]??null;let n=([s,o])=>Math.max(0,t[0]-o,s-t[1]);return[...e].sort((s,o)=>n(
s)-n(o))[0]}var ki=9,$i={isFirst:1.9,isPhrase:1.5,isTightPhrase:2,isFirstChosen:-.9,isPhraseWithoutSubject:-.6,hasDeterminer:1.6,isOpener:-.7,
isCue:.4,afterStrongStop:1,afterOpener:1.2,afterDeterminer:-.4,afterSmall:-1,afterOther:-1.2,stopsBetween:-1.2,wordsBetween:-.1,
insideChosen:-1.8,afterChosen:-1,afterAllChosen:-1.4,afterCue:-1.8,asBefore:-1.4,asLast:1.4,afterQuote:1},xi={isLast:1.3,
isLastOfAll:-1.6,isLastChosen:.5,isLastOfTight:1.8,isLastOfObject:1.3,isSmall:-2.6,beforeStop:.9,beforeSmall:-1.8,beforeOther:-1.9,
stopsBetween:-.5,wordsBetween:-.2,insideChosen:-.7,beforeChosen:-2.4,beforeCue:-3.2,asBefore:-.6,asLast:1.5};function vn(e,t){
let n=Ps(e,t),{words:s,article:o}=n;if(!s.length)return[o.sentences[t.sentence].span];let r=s.map((l,f)=>Ws($i,vi(n,f))),
i=s.map((l,f)=>Ws(xi,Oi(n,f))),a=r.flatMap((l,f)=>i.slice(f).map((c,p)=>({from:f,to:f+p,weight:l+c})));return a.sort((l,f)=>f.
weight-l.weight),a.slice(0,ki+1).map(({from:l,to:f})=>Ei(o.text,[s[l].span[0],s[f].span[1]],n.span))}var Ws=(e,t)=>Object.
entries(t).reduce((n,[s,o])=>n+e[s]*Number(o),0);function vi({words:e,stops:t,chosen:n,hull:s,phrase:o,cue:r,isTight:i,hasSubject:a,
before:l},f){let c=e[f-1],p=f>0&&!t[f].isStop;return{isFirst:f===0,isPhrase:f===o,isTightPhrase:f===o&&i,isFirstChosen:f===
s[0],isPhraseWithoutSubject:f===o&&!a,hasDeterminer:f>0&&e[f].isDeterminer,isOpener:e[f].isOpener,isCue:f===r?.[0],afterStrongStop:f>
0&&t[f].isStrong,afterOpener:c?.isOpener??!1,afterDeterminer:c?.isDeterminer??!1,afterSmall:c?.isSmall??!1,afterOther:p&&
!c.isOpener&&!c.isSmall,stopsBetween:Fs(t,f+1,s[0]),wordsBetween:Math.max(0,Math.min(12,o-f)),insideChosen:n.some(({from:d,
to:u})=>d<f&&f<=u),afterChosen:f>s[0],afterAllChosen:f>s[1],afterCue:r!==null&&f>r[0],asBefore:l.some(([d])=>d===f),asLast:l.
at(-1)?.[0]===f,afterQuote:l.some(([,d])=>d+1===f)}}function Oi({words:e,stops:t,chosen:n,hull:s,cue:o,isTight:r,hasObject:i,
hasChosen:a,before:l},f){let c=e[f+1];return{isLast:!c,isLastOfAll:!c&&!a,isLastChosen:f===s[1],isLastOfTight:f===s[1]&&
r,isLastOfObject:f===s[1]&&i,isSmall:e[f].isDeterminer||e[f].isSmall||e[f].isOpener,beforeStop:!!c&&t[f+1].isStop,beforeSmall:c?.
isSmall??!1,beforeOther:!!c&&!t[f+1].isStop&&!c.isOpener&&!c.isSmall,stopsBetween:Fs(t,s[1]+1,f),wordsBetween:Math.max(0,
Math.min(12,f-s[1])),insideChosen:n.some(({from:p,to:d})=>p<=f&&f<d),beforeChosen:f<s[1],beforeCue:o!==null&&f<o[1],asBefore:l.
some(([,p])=>p===f),asLast:l.at(-1)?.[1]===f}}var Fs=(e,t,n)=>Math.min(3,e.slice(t,n+1).filter(({isStop:s})=>s).length),
Si=["()","[]","{}","\u201C\u201D","\u201E\u201D","\u201E\u201C","\xAB\xBB","\u2018\u2019",'""'];function Ei(e,[t,n],[,s]){
let o=n<s?e[n]:"",r=e.slice(t,n);return Si.some(([a,l])=>o===l&&(a===l?r.split(a).length%2===0:r.lastIndexOf(a)>r.lastIndexOf(
l)))?[t,n+1]:[t,n]}var ke=(e,t)=>e.quote??vn(t,e).slice(0,1);function On(e,t){let n=String(ke(e,t));return vn(t,e).filter(s=>String([s])!==
n)}function bt(e,t,n){let{article:s}=t,o=e.slots.some(r=>r.isInferred);return{article:s.id,revision:s.revision,id:e.id,slots:e.
slots.filter(({values:r})=>r.length>0),basis:o?e.basis:null,quote:ke(e,t),backwards:e.backwards,fills:e.id===null?n.at(-1)??
null:null,proposedBy:e.proposedBy}}var Us=e=>e.slots.filter(({values:t})=>t.some(({is:n})=>n==="later")).map(({field:t})=>t),
qs=e=>e.slots.some(t=>t.isInferred)&&!e.basis;var Mi=new Set("Enter Escape Backspace Delete Tab ArrowDown ArrowUp ArrowLeft ArrowRight F1".split(" "));function Gs(e){
let{key:t,code:n,shiftKey:s=!1}=e;if(e.isComposing||e.keyCode===229||t==="Dead"||t==="Process")return null;let o=e.getModifierState?.(
"AltGraph")??!1;if((e.ctrlKey||e.metaKey)&&!o)return!e.altKey&&!s&&Hs(t,n)==="z"?{name:"Undo",isShift:s}:null;if(Mi.has(
t))return{name:t,isShift:s};if([...t].length!==1)return null;if(o||e.altKey)return o?{name:t,isShift:s}:null;let r=Ci(t,
n,s)??Hs(t,n)??t;return r===t?{name:r,isShift:s}:{name:r,text:t,isShift:s}}var zs=({name:e,text:t=e})=>[...t].length===1?t:null;function Hs(e,t){if(/^[a-z]$/i.test(e))return e.toLowerCase();let n=/^Key([A-Z])$/.
exec(t)?.[1].toLowerCase();return n&&/\p{L}/u.test(e)?n:null}function Ci(e,t,n){if(/^[0-9]$/.test(e))return e;let s=/^Digit([0-9])$/.
exec(t)?.[1];return s&&!n?s:null}var Ve=["subject","relation","object"],H=e=>({id:null,sentence:e,slots:[],basis:null,quote:null,backwards:[],proposedBy:null}),
A=(e,t)=>e.fields.find(n=>n.id===t)??null,ne=(e,t)=>e.fields.find(n=>n.letter===t)??null,$e=(e,t)=>e.slots.find(n=>n.field===
t)??null,fe=(e,t)=>$e(e,t)!==null,kt=e=>e!==null&&!e.isRole&&e.takes.includes("time");function $t(e,t,n,{isAdding:s=!1,isInferred:o,
isBeside:r=!1}={}){let i=e.slots.filter(c=>c.field===t),l=i.find(c=>c.isInferred===(o??!1))??(r?null:i[0]??null),f={field:t,
values:s&&l?[...l.values,...n]:n,each:s&&(l?.each??!1),isInferred:o??l?.isInferred??!1};return{...e,slots:[...e.slots.filter(
c=>c!==l),f]}}var xt=(e,t)=>({...e,slots:e.slots.filter(n=>n.field!==t)}),vt=(e,t,n)=>({...e,slots:e.slots.map(s=>s.field===
t?{...s,...n}:s)});function Sn(e,t){let n=$e(e,"relation")?.values[0];return n?.is==="relation"&&t.relations[n.id]?.needsObject||
"needed"}function Qe(e,t){let n=Sn(e,t)==="none";return Ve.find(s=>!fe(e,s)&&!(s==="object"&&n))??null}var Ks=e=>e.slots.
filter(t=>t.isInferred).map(t=>t.field),En=(e,t)=>e.slots.filter(({field:n,values:s})=>s.length>0&&A(t,n)?.isMany).at(-1)?.
field??null;var Qs=3,Vs=new WeakMap;function Js(e){let t=Vs.get(e.entities);t||(t=Ai(e.entities),Vs.set(e.entities,t));let n=e.article.
lang;return{known:e,lang:n,wording:e.vocabulary.wording?.[n],...t,fields:new Map(e.vocabulary.fields.map(s=>[s.id,s])),relations:Object.
values(e.vocabulary.relations).map(s=>({relation:s,label:O(s.label),inverse:O(s.inverse),cues:s.cues.map(O),told:O(`${s.
definition} ${s.use} ${s.example}`)})),statements:new Map(e.article.statements.map(s=>[s.key,s])),named:new Map}}function Ai(e){
let t=[],n=new Map;for(let[s,o]of e.entries()){let r=[...new Set((o.names.length?o.names:[o.label]).map(O))].filter(Boolean);
t.push({entity:o,plain:r,at:s});for(let i of r){let a=Ii(i);if(!a.length)continue;let l=a[0].slice(0,Qs),f=n.get(l);f?f.
push({words:a,id:o.id}):n.set(l,[{words:a,id:o.id}])}}return{entities:new Map(e.map(s=>[s.id,s])),searched:t,byBeginning:n}}
var Ti=/[\p{L}\p{N}]+/gu,Ii=e=>e.match(Ti)??[],Xs=(e,t)=>e.byBeginning.get(t.slice(0,Qs))??[];var Ri=3,Li=3;function Bi(e,t){if(e===t)return!0;let n=Math.max(Ri,Math.min(e.length,t.length)-2);return Math.max(e.length,
t.length)-n>Li+1?!1:e.length>=n&&t.length>=n&&e.slice(0,n)===t.slice(0,n)}var Di=/[\p{L}\p{N}]+/gu;function xe(e,t){let n=e.
named.get(t);if(n)return n;let s=ji(e,e.known.article.sentences[t]?.span??[0,0]);return e.named.set(t,s),s}function ji(e,[
t,n]){let{plain:s,places:o}=Ls(e.known.article.text.slice(t,n)),r=[...s.matchAll(Di)].map(({0:c,index:p})=>({word:c,from:t+
o[p],to:t+o[p+c.length-1]+1})),i=[];for(let[c,{word:p}]of r.entries())for(let d of Xs(e,p)){if(c+d.words.length>r.length)
continue;let u=0;d.words.every((b,y)=>(b===r[c+y].word&&u++,Bi(b,r[c+y].word)))&&i.push({id:d.id,at:c,length:d.words.length,
exact:u})}i.sort((c,p)=>p.length-c.length||p.exact-c.exact||c.at-p.at);let a=new Set,l=new Set,f=i.filter(({id:c,at:p,length:d})=>{
let u=Array.from({length:d},(h,b)=>p+b);if(l.has(c)||u.some(h=>a.has(h)))return!1;for(let h of u)a.add(h);return l.add(c),
!0});return f.sort((c,p)=>c.at-p.at),f.map(({id:c,at:p,length:d})=>({id:c,span:[r[p].from,r[p+d-1].to]}))}function Ot({sentences:e},{spans:t}){let n=t[0]?.[0];if(n===void 0)return 0;let s=e.findIndex(({span:o})=>o[0]>n);return s<
0?e.length-1:Math.max(0,s-1)}var Je=(e,t)=>e.statements.filter(n=>n.article===e.id&&Ot(e,n)===t),Zs=(e,t)=>({...H(Ot(t,e)),
id:e.id,slots:e.slots,basis:e.basis,quote:e.spans.length?e.spans:null}),Ni=["act","sums_up","alternative_to","note","tra\
nslation"];function Ys(e,t,n){let s=new Map(xe(n,t).map(({id:i,span:a})=>[i,a])),o=i=>{let a={...i};"at"in a&&delete a.at;
let l=a.is==="entity"&&s.get(a.id);return a.is==="entity"&&l?{...a,at:l}:a},r=e.slots.filter(({field:i})=>!Ni.includes(i)).
map(i=>({...i,values:i.values.map(o)}));return{...H(t),slots:r,basis:e.basis}}var Mn={line:"",marked:0,hints:[],typed:"",first:null,entity:null,relation:null,part:null,isSelected:!1},Xe={...Mn,field:null,
isAdding:!1,isInferring:!1,isBackwards:!1},_=(e,t)=>({...e,state:{...e.state,...t}}),Z=(e,t)=>({...e,effects:[...e.effects,
t]}),W=(e,t,n)=>Z(e,{does:"say",text:e.known.say(t,n)}),k=({state:e})=>e.draft??H(e.sentence),j=(e,t)=>_(e,{draft:{...t,
proposedBy:null}}),ue=e=>_(e,{...Xe,place:"reading",draft:null}),x=e=>_(e,{...Xe,place:"statement"}),se=e=>_(e,{...Xe,place:"\
inferred"}),pe=e=>_(e,{...Mn,place:"other fields"});function St(e){return e?e.takes.includes("relation")?"relation":Pi(e)?
null:e.takes.includes("few")&&e.values.length?"few":e.takes[0]==="entity"||e.takes[0]==="statement"?"choosing":"text":"c\
hoosing"}var Pi=({takes:e,values:t})=>e.includes("flag")||e.includes("few")&&t.length===1;function E(e,t,n={}){let{known:s,
state:o}=e;if(t==="basis")return _(e,{...Xe,place:"basis",field:t,...n});let r=A(s.vocabulary,t),i=St(r);if(r&&i===null)
return Wi(e,r);let a=fe(k(e),t)&&!n.isAdding;return _(e,{...Xe,draft:o.draft??H(o.sentence),place:i??"choosing",field:t,
marked:a?-1:0,...n})}function Wi(e,t){let n=k(e),s=t.values[0]??"true",o=fe(n,t.id)?xt(n,t.id):$t(n,t.id,[{is:"text",text:s}]);
return x(j(e,o))}function K(e){let t=Qe(k(e),e.known.vocabulary);return t?E(e,t):x(e)}function S(e,t,n){let{field:s,line:o,
filters:r,isAdding:i,isInferring:a,isBackwards:l}=e.state;if(!s)return e;let f=k(e);if(s==="basis")return x(j(e,{...f,basis:t.
is==="text"?t.text:null}));if(l&&t.is==="statement"){let b=[...f.backwards,{field:s,statement:t.key}];return x(j(e,{...f,
backwards:b}))}let c=a||n!==void 0||void 0,p=c===!0&&kt(A(e.known.vocabulary,s)),d=$t(f,s,[t],{isAdding:i,isInferred:c,isBeside:p}),
u=j(e,n!==void 0&&!d.basis?{...d,basis:n}:d),h=_(u,{filters:{...r,[s]:o}});return i&&(s==="subject"||s==="object")?_(h,{
...Mn,isAdding:!1,place:"jointly"}):a?se(h):K(h)}var ve=(e,t)=>t.value.is==="new"?_(e,{place:"new entity",entity:t.value.
entity,first:t.value.at??null,part:null}):S(e,t.value,t.basis),eo=e=>K(j(e,$t(k(e),e.state.field??"",[],{})));function Ze(e){
let t=k(e),n=t.slots.at(-1);if(!n)return ue(e);let{field:s,values:o}=n,r=o.length>1,i=t.slots.slice(0,-1),a={...t,slots:r?
[...i,{...n,values:o.slice(0,-1)}]:i},l=j(e,a);if(St(A(e.known.vocabulary,s))===null)return x(l);let f=e.state.filters[s]??
"";return E(l,s,{line:f,isSelected:f!=="",isAdding:r,marked:0})}function to(e){let{state:t,known:n}=e;return t.isAdding?
K(e):t.isInferring?se(e):t.field===Qe(k(e),n.vocabulary)?Ze(e):x(e)}function no(e){let{line:t,draft:n,isInferring:s}=e.state;
return t?_(e,{line:"",marked:0,isSelected:!1}):s?se(e):n?.slots.length||n?.basis?x(e):ue(e)}function Y(e,t){let n=e.known.
article.sentences.length-1,s=Math.max(0,Math.min(n,t));return _(e,{sentence:s,statement:s===e.state.sentence?e.state.statement:
null,hints:[]})}var Cn=(e,t)=>x(_(e,{draft:t,sentence:t.sentence,statement:null,filters:{}}));function Ye(e,t){let n=e.known.
article.statements.find(s=>s.key===t);return n?_(Y(e,Ot(e.known.article,n)),{statement:t}):e}var T=({state:e})=>e.line==="",ro=({state:e},{name:t})=>e.rows.find(({digit:n})=>n===Number(t));function Fi(e,t){let{line:n}=e.
state;return ro(e,t)?n===""||t.text===void 0&&!n.includes("\\")&&/[\p{L}\p{M}]$/u.test(n):!1}function so({state:e,...t},n){
let s=Math.max(0,Math.min(e.rows.length-1,e.marked+n));return{...t,state:{...e,marked:s}}}function Ui(e){let{line:t,rows:n,
marked:s,field:o,isAdding:r}=e.state;if(t===""&&s<0&&!r&&o&&fe(k(e),o))return K(e);let i=n[Math.max(0,s)];return i?ve(e,
i):t.trim()&&o?qi(e,o,t.trim()):e}function qi(e,t,n){let{takes:s=[],isRole:o=!1}=A(e.known.vocabulary,t)??{};return s.includes(
"text")?S(e,{is:o?"words":"text",text:n}):s.includes("number")||s.includes("time")?S(e,{is:"text",text:n}):e}function Et(e,t){
let n=[...Ve,null],s=n.indexOf(Ve.includes(e.state.field??"")?e.state.field:null),o=n[s+t];return o?E(e,o):x(e)}function Hi(e){
let t=En(k(e),e.known.vocabulary);return t?E(e,t,{isAdding:!0}):e}var N={keys:["1\u20139"],name:"take",when:Fi,does:(e,t)=>ve(
e,ro(e,t))},ee={keys:["a\u2026z"],name:"filter",when:()=>!1,does:e=>e},P=[{keys:["ArrowDown"],name:"mark the next",does:e=>so(
e,1)},{keys:["ArrowUp"],name:"mark the one before",does:e=>so(e,-1),isRare:!0}],Mt={keys:["Enter"],name:"take the marked\
 one",does:Ui},Ae={keys:[","],name:"one more value",when:e=>T(e)&&En(k(e),e.known.vocabulary)!==null,does:Hi},de=[{keys:[
"Backspace"],name:"back",when:T,does:to},{keys:["Escape"],name:"leave",does:no},{keys:["Tab"],name:"next field",isRare:!0,
when:(e,{isShift:t})=>!t,does:e=>Et(e,1)},{keys:["Tab"],name:"field before",isRare:!0,when:({state:e},{isShift:t})=>t&&e.
field!==Ve[0],does:e=>Et(e,-1)}],Te={keys:["?"],name:"all keys",when:T,does:e=>_(e,{isHelpOpen:!0})},Ie={keys:["Backspac\
e"],name:"clear",isRare:!0,when:({state:e})=>e.isSelected,does:e=>_(e,{line:"",isSelected:!1,marked:0})},io={keys:["0"],
name:"nobody named",when:T,does:e=>e.state.field==="object"&&Sn(k(e),e.known.vocabulary)!=="needed"?eo(e):S(e,{is:"nobod\
y"})},Ct={keys:["."],name:"as last time",when:e=>T(e)&&oo(e).length>0,does:e=>S(e,oo(e)[0])};function oo({known:e,state:t}){
return e.article.statements.find(({key:s})=>s===t.last)?.slots.find(({field:s})=>s===t.field)?.values??[]}function Gi(e){let{line:t,rows:n,marked:s}=e.state,o=n[s];return o?S(e,o.value):t.trim()?S(e,{is:"text",text:t.trim()}):
k(e).basis?x(e):W(e,"choose a basis by its digit, or write one")}var ao={name:"Basis",writes:()=>!0,bindings:()=>[{...N,
when:(e,t)=>e.state.line===""&&!!N.when?.(e,t)},{keys:["a\u2026z"],name:"your own words",when:()=>!1,does:e=>e},{keys:["\
Enter"],name:"take what is written",does:Gi},...P,{keys:["Backspace"],name:"back",when:({state:e})=>e.line==="",does:e=>x(
_(e,{line:""}))},...de.filter(({keys:e})=>!e.includes("Backspace"))]};function An(e,t){let n=t.join(" ");return e===n?0:e.startsWith(n)?1:t.every(s=>e.includes(s))?t.every(s=>zi(e,s))?2:3:null}
function zi(e,t){for(let n=e.indexOf(t);n>=0;n=e.indexOf(t,n+1))if(Bs(e,n))return!0;return!1}var Tn="Statement";function At(e,t,n){if(n.includes(t))return!0;let s=e.types[t];return s?s.broader.some(o=>n.includes(o))?
!0:s.isAbstract&&n.some(o=>e.types[o]?.broader.includes(t)):!1}function Ki(e,t){switch(t.is){case"entity":return e.entities.
get(t.id)?.type??null;case"new":return t.entity.type;case"statement":case"later":return Tn;default:return null}}var Tt=(e,t)=>e.
slots.find(n=>n.field===t)?.values??[];function Oe(e,t){let[n]=Tt(t,"relation");return n?.is==="relation"?e.known.vocabulary.
relations[n.id]??null:null}function In(e,t,n,s){return s.every(o=>{if(o.is==="words")return n==="object"&&t.words;let r=Ki(
e,o);return r===null?!0:r===Tn?t[n].includes(r):At(e.known.vocabulary,r,t[n])})}function Rn(e,t,n){return t?t.id!=="subj\
ect"&&t.id!=="object"?t.types.length?t.types:null:Oe(e,n)?.[t.id]??null:null}function lo(e,t,n){if(!t.takes.includes("st\
atement"))return!1;let s=Oe(e,n);return!s||t.id!=="subject"&&t.id!=="object"?!0:s[t.id].includes(Tn)}function co(e,t,n){
return t.id!=="object"?t.words:Oe(e,n)?.words??!1}var me=9,Re=100;function fo(e,{line:t,draft:n,sentence:s}){let o=e.known.article.sentences[s]?.relations??[],r=new Map(o.
map((c,p)=>[c.relation,{why:c.why,k:p}])),i=O(t),a=[],[l,f]=[Tt(n,"subject"),Tt(n,"object")];for(let c of e.relations){let p=i?
Vi(c,i):0;if(p===null)continue;let d=In(e,c.relation,"subject",l)&&In(e,c.relation,"object",f)?0:1,u=r.get(c.relation.id);
a.push({relation:c.relation,rank:p*2+d,k:u?.k??o.length+1,why:u?.why??""})}return a.sort((c,p)=>c.rank-p.rank||c.k-p.k||
p.relation.uses-c.relation.uses||(c.relation.label<p.relation.label?-1:1)),a.slice(0,Re).map(({relation:c,why:p},d)=>({value:{
is:"relation",id:c.id},label:c.label,lang:null,why:p,digit:d<me?d+1:null}))}function Vi(e,t){if(e.label.startsWith(t)||e.
relation.id.startsWith(t))return 0;let n=t.split(" ");return It(e.label,n)?1:e.cues.some(s=>It(s,n))||It(e.inverse,n)?2:
It(e.told,n)?3:null}var It=(e,t)=>t.every(n=>e.startsWith(n)||e.includes(` ${n}`));var et=9;function uo(e,t){let n=e.fields.get(t.field??"")??null;return t.line?t.line.startsWith("#")?Ji(e,t.line.slice(1)):
Xi(e,t,n):Qi(e,t,n)}var Ln=(e,t,n,s)=>({value:s?{is:"entity",id:e.id,at:s}:{is:"entity",id:e.id},label:e.label,lang:e.lang,
why:t,digit:n});function Qi(e,{draft:t,sentence:n,recent:s,last:o},r){let{say:i}=e.known,a=[],l=xe(e,n),f=new Set(l.map(
({id:g})=>g));for(let[g,{id:w,span:$}]of l.entries())a.push(Ln(e.entities.get(w),i("named here"),g<et-1?g+1:null,$));let c=o&&
r&&lo(e,r,t)?e.statements.get(o):null,p=Rn(e,r,t),d=[...new Set(s)].filter(g=>!f.has(g)&&e.entities.has(g));for(let g of d)
f.add(g);let u=d.map(g=>[e.entities.get(g),i("recent")]);for(let{entity:g}of e.searched)!f.has(g.id)&&po(e,g)&&u.push([g,
""]);let h=new Map(u.map(([g])=>[g,!p||At(e.known.vocabulary,g.type,p)]));u.sort(([g,w],[$,v])=>Number(h.get($))-Number(
h.get(g))||+(v!=="")-+(w!=="")||(w?d.indexOf(g.id)-d.indexOf($.id):$.uses-g.uses));let b=a.length,y=c?et-1:et;for(let[g,
w]of u.slice(0,Re))b++,a.push(Ln(g,w,b<=y?b:null));return c&&a.splice(Math.min(a.length,et-1),0,mo(c,et,i("saved last"))),
a}var po=({known:{article:e}},t)=>t.local===null||t.local===`${e.coder}/${e.id}`;function mo({key:e,id:t,words:n},s,o){let r=[
n.subject,n.relation,n.object].filter(Boolean).join(" \u2013 ");return{value:{is:"statement",key:e},label:`#${t} ${r}`,lang:null,
why:o,digit:s}}function Ji(e,t){let n=O(t).split(" ").filter(Boolean);return[...e.statements.values()].filter(s=>{let o=O(
`${s.id} ${s.words.subject} ${s.words.relation} ${s.words.object}`);return n.every(r=>o.startsWith(r)||o.includes(` ${r}`))}).
slice(0,Re).map((s,o)=>mo(s,o<me?o+1:null,""))}function Xi(e,{line:t,draft:n,sentence:s,recent:o},r){let i=O(t).split(" ").
filter(Boolean),a=Rn(e,r,n),l=new Map(xe(e,s).map(({id:d,span:u})=>[d,u])),f=[];for(let{entity:d,plain:u}of e.searched){
if(!po(e,d))continue;let h=1/0;for(let g of u){let w=An(g,i);w!==null&&w<h&&(h=w)}if(h===1/0)continue;let b=!a||At(e.known.
vocabulary,d.type,a)?0:1,y=l.has(d.id)?0:o.includes(d.id)?1:2;f.push({entity:d,rank:h*6+b*3+y,at:f.length})}f.sort((d,u)=>d.
rank-u.rank||u.entity.uses-d.entity.uses||d.at-u.at);let{say:c}=e.known,p=f.slice(0,Re).map(({entity:d},u)=>{let h=l.has(
d.id)?"named here":o.includes(d.id)?"recent":"";return Ln(d,h&&c(h),u<me?u+1:null,l.get(d.id))});return f.some(({rank:d})=>d<
6)||p.push(...Zi(e,t.trim(),r,n,p.length)),p}function Zi(e,t,n,s,o){if(!t)return[];let{say:r,article:i}=e.known,a=[];n&&
co(e,n,s)&&a.push({is:"words",text:t});let l={label:t,lang:i.lang,type:"",country:null,aliases:[],isLocal:!1,members:[]};
return a.push({is:"new",entity:l}),a.map((f,c)=>({value:f,label:t,lang:i.lang,why:r(f.is==="new"?"new entity":"plain wor\
ds"),digit:o+c<me?o+c+1:null}))}function ho(e,{field:t,line:n}){let s=O(n).split(" ").filter(Boolean),o=t==="country";return(o?
Yi(e):Object.values(e.known.vocabulary.types).filter(i=>!i.isAbstract).map(({id:i,label:a})=>({id:i,label:a,uses:0}))).map(
i=>({one:i,rank:An(O(i.label),s)})).filter(({rank:i})=>i!==null).sort((i,a)=>Number(i.rank)-Number(a.rank)||a.one.uses-i.
one.uses||(i.one.label<a.one.label?-1:1)).slice(0,Re).map(({one:i},a)=>({value:o?{is:"entity",id:i.id}:{is:"text",text:i.
id},label:i.label,lang:null,why:"",digit:a<me?a+1:null}))}function Yi(e){let t=new Set(e.known.entities.flatMap(({country:n})=>n?
[e.entities.get(n)?.type??""]:[]));return e.known.entities.filter(n=>t.has(n.type))}var Bn=(e,t,n,s)=>({value:{is:"text",text:e},label:t,lang:null,why:n,digit:s<me?s+1:null});function _o(e,t){return[]}function go(e,{
line:t}){let n=O(t),{say:s}=e.known;return[...e.statements.values()].filter(o=>o.basis&&O(o.basis).includes(n)).reverse().
map(({id:o,basis:r},i)=>Bn(r,s("as for",{statement:o}),r??"",i))}function yo(e,{field:t}){return(e.fields.get(t??"")?.values??
[]).map((s,o)=>Bn(s,s,"",o))}function wo(e,{line:t,draft:n}){let s=O(t),o=Oe(e,n)?.roles??[],r=e.known.vocabulary.fields.
filter(({id:a,everywhere:l,isRole:f,label:c})=>!ea.includes(a)&&(!f||l||o.includes(a))&&` ${O(c)}`.includes(` ${s}`)),i=(a,l)=>o.
includes(a)?0:l===null?1:2;return r.map(a=>({field:a,rank:i(a.id,a.letter)})).sort((a,l)=>a.rank-l.rank).map(({field:a},l)=>Bn(
a.id,a.label,"",l))}var ea=["subject","relation","object"];function G(e,t){switch(t.place){case"choosing":return uo(e,t);case"relation":case"new relation":return fo(e,t);case"text":
return _o(e,t);case"basis":return go(e,t);case"few":return yo(e,t);case"other fields":return wo(e,t);case"new entity":return ho(
e,t);default:return[]}}var ta=2,bo=e=>new Set(e?.values.flatMap(t=>"id"in t?[t.id]:"key"in t?[t.key]:[])),Dn=(e,t)=>[...e].some(n=>t.has(n));function na({
relations:e},t,n){if(Dn(t,n))return 2;let s=[t,n].map(o=>e[[...o][0]]?.sign??"neither");return s[0]!=="neither"&&s[0]===
s[1]?1:0}function ko(e,{article:t,vocabulary:n}){let[s,o,r]=["subject","relation","object"].map(a=>bo($e(e,a)));return t.
statements.filter(a=>a.coder===t.coder&&a.article===t.id&&a.id!==e.id).map(a=>{let l=p=>bo(a.slots.find(d=>d.field===p)),
f=Number(Dn(s,l("subject")))+Number(Dn(r,l("object"))),c=na(n,o,l("relation"));return{stated:a,score:c&&f?c+f:f===2?2:0}}).
filter(({score:a})=>a>=ta).sort((a,l)=>l.score-a.score).map(({stated:a})=>a)}var V=[..."fjdkslaghrueiwovncmtybpqxz"];function $o(e,t,n=()=>!0){let s=[...e.keys()].sort((a,l)=>Number(n(e[l]))-Number(
n(e[a]))||a-l),o=sa(e.length),r=s.map((a,l)=>({letters:o[l],span:e[a],statement:null}));r.sort((a,l)=>a.span[0]-l.span[0]);
let i=t.slice(0,9).map((a,l)=>({letters:`${l+1}`,span:null,statement:a.key}));return[...r,...i]}function sa(e){let t=0;for(;V.
length-t+t*V.length<e&&t<V.length;)t++;let n=V.slice(0,V.length-t),s=V.slice(V.length-t).flatMap(r=>V.map(i=>r+i)),o=[...n,
...s];return o.length>=e?o.slice(0,e):V.flatMap(r=>V.flatMap(i=>V.map(a=>r+i+a))).slice(0,e)}var xo=1;function oa({state:e,known:t}){let{article:n}=t,{sentence:s,last:o}=e,r=Array.from({length:xo},(l,f)=>s-1-f),i=Array.
from({length:xo},(l,f)=>s+1+f);return[s,...r,...i].flatMap(l=>Je(n,l)).sort((l,f)=>+(f.key===o)-+(l.key===o))}function jn(e,t){
let{text:n,lang:s,sentences:o}=e.known.article,{span:r}=o[e.state.sentence],i=new Set(e.known.vocabulary.wording?.[s]?.small),
a=([l,f])=>!i.has(n.slice(l,f).toLowerCase());return $o(Me(n,r,s),t?oa(e):[],a)}var Le=e=>_(e,{place:"words",hints:jn(e,
!0),typed:"",first:null,line:""}),Rt=e=>_(e,{place:"quote",hints:jn(e,!1),typed:"",first:null,isAdding:!1});function Be(e,t){
let n=Math.max(0,Math.min(e.known.article.sentences.length-1,e.state.sentence+t)),s=_(e,{sentence:n,typed:""});return _(
s,{hints:jn(s,e.state.place==="words"&&e.state.first===null)})}function De({hints:e,typed:t},n){let s=t+n;return{hint:e.
find(o=>o.letters===s)??null,typed:e.some(o=>o.letters.startsWith(s))?s:""}}function Lt(e){return e.state.typed?_(e,{typed:""}):
e.state.first?_(e,{first:null}):null}var Bt=(e,t)=>[Math.min(e[0],t[0]),Math.max(e[1],t[1])];function Q(e){let{place:t,field:n,part:s,line:o,recent:r,last:i}=e.state,a=k(e),l=o.replaceAll("\\","");return{place:t,field:s??
n,line:l,draft:a,sentence:a.sentence,recent:r,last:i}}var ra=["place","field","part","line","draft","sentence","recent",
"last","isAdding"];function tt(e,t,n){let{state:s}=e;if(n&&ra.every(i=>n[i]===s[i]))return e;let o=t.rows?t.rows(e):t.writes(
s)?G(e.index,Q(e)):[],r=ia(e)?-1:Math.min(s.marked,o.length-1);return{...e,state:{...s,rows:o,marked:r}}}function ia({state:e,
known:t}){return e.place==="basis"?!0:e.place!=="text"||e.line===""?!1:!A(t.vocabulary,e.field)?.takes.includes("time")}var Nn=({state:e,known:t})=>A(t.vocabulary,e.field)?.takes??[],aa=e=>Nn(e).every(t=>t==="statement")&&A(e.known.vocabulary,
e.state.field)?.isMany;function la(e){let{field:t,line:n}=e.state;return t!=="act"?G(e.index,Q(e)):n===""?ca(e):G(e.index,
{...Q(e),line:`#${n.replace(/^#/,"")}`})}var ca=e=>ko(k(e),e.known).map(({key:t,id:n,spans:s,words:{subject:o,relation:r,
object:i}},a)=>({value:{is:"statement",key:t},label:`#${n} ${[o,r,i].filter(Boolean).join(" \u2013 ")}`,lang:null,why:s.
map(([l,f])=>e.known.article.text.slice(l,f)).join(" \u2026 "),digit:a<9?a+1:null})),Dt={name:"Choosing",writes:()=>!0,rows:la,
bindings:()=>[N,ee,{keys:[" ","'"],name:"words",when:T,does:Le},{keys:["#"],name:"statements",when:e=>T(e)&&Nn(e).includes(
"statement"),does:e=>_(e,{line:"#",marked:0})},Ae,io,Ct,{keys:[">"],name:"the next statement",when:e=>T(e)&&Nn(e).includes(
"statement"),does:e=>S(e,{is:"later"})},{keys:["^"],name:"from the other end",when:e=>T(e)&&!!aa(e),does:e=>_(e,{isBackwards:!e.
state.isBackwards}),isRare:!0},{keys:["\\"],name:"digits are text",when:({state:e})=>!e.line.includes("\\"),does:e=>_(e,
{line:`${e.state.line}\\`,isSelected:!1}),isRare:!0},Mt,...P,Ie,...de,Te]};function jt(e){let t=e.map(s=>s[0]?.toLowerCase()),n=[];for(let[s,o]of e.entries()){let r=t.filter((a,l)=>l!==s),i=[...o.
toLowerCase()].filter(a=>/[a-z]/.test(a));n.push(i.find(a=>!r.includes(a)&&!n.includes(a))??"")}return n}function vo({state:e,known:t},{name:n}){let s=A(t.vocabulary,e.field)?.values??[];return s[jt(s).indexOf(n)]??null}var Oo={
name:"One of few",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"the underlined letter takes",when:(e,t)=>vo(e,t)!==
null,does:(e,t)=>S(e,{is:"text",text:vo(e,t)??""})},{keys:["Enter"],name:"the default",does:e=>K(j(e,xt(k(e),e.state.field??
"")))},{keys:["Backspace","Escape"],name:"back",does:x}],rows:({state:e,known:t})=>(A(t.vocabulary,e.field)?.values??[]).
map(n=>({value:{is:"text",text:n},label:n,lang:null,why:"",digit:null}))};function Pn(e,t){let n=k(e),s=$e(n,t),r=n.slots.some(({field:i,isInferred:a})=>i===t&&!a)&&kt(A(e.known.vocabulary,t));return!s||
s.values.length===0||r?E(e,t,{isInferring:!0,marked:0}):se(j(e,vt(n,t,{isInferred:!s.isInferred})))}var So={name:"Inferr\
ed",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"marks a field as inferred",when:({known:e},{name:t})=>ne(e.vocabulary,
t)?.isInferable??!1,does:(e,{name:t})=>Pn(e,ne(e.known.vocabulary,t)?.id??"")},{keys:["Enter"],name:"give the basis",does:e=>Ks(
k(e)).length?E(e,"basis",{marked:-1}):x(e)},{keys:[" "],name:"other fields",does:e=>_(pe(e),{isInferring:!0})},{keys:["B\
ackspace","Escape"],name:"back",does:x}]};var Eo=e=>t=>K(j(t,vt(k(t),t.state.field??"",{each:e}))),Mo={name:"Several values",writes:()=>!1,bindings:()=>[{keys:["1",
"Enter"],name:"jointly: one statement",does:Eo(!1)},{keys:["2"],name:"each: a statement for each",does:Eo(!0)},{keys:[","],
name:"one more value",does:e=>E(e,e.state.field??"",{isAdding:!0})},{keys:["Backspace"],name:"take back the last value",
does:Ze},{keys:["Escape"],name:"leave",does:x}]};function Co(e,t,n){let{article:s}=e.known,[o,r]=Ce(s.text,t);return{label:s.text.slice(o,r),lang:s.lang,type:"",country:null,
aliases:[],isLocal:!1,members:[]}}function Nt(e){let t=A(e.known.vocabulary,e.state.field);return _(e,{place:St(t)??"choosing",hints:[],typed:"",first:null})}
function nt(e,t){let{first:n}=e.state;return n?fa(e,Bt(n,t)):_(e,{first:t,typed:""})}function fa(e,t){let{index:n,known:s,
state:o}=e,r=Ce(s.article.text,t),i=s.article.text.slice(...r),a=O(i),l=`${s.article.coder}/${s.article.id}`,f=n.searched.
find(({entity:p,plain:d})=>d.includes(a)&&(p.local===null||p.local===l)),c=Nt(e);return c.state.place==="text"?S(c,{is:"\
text",text:i,at:r}):f?S(c,{is:"entity",id:f.entity.id,at:r}):Wn(e)&&!/\p{Lu}/u.test(i)?S(c,{is:"words",text:i,at:r}):_(c,
{place:"new entity",entity:Co(n,r,o.field),first:r,part:null})}function Wn(e){let{field:t}=e.state;if(t==="object")return Oe(
e.index,k(e))?.words??!1;let n=A(e.known.vocabulary,t);return n?n.words||n.takes.includes("text"):!1}var Ao={name:"Words",
writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"first, then last word",does:(e,t)=>{let{hint:n,typed:s}=De(e.state,
t.name);return n?.span?nt(_(e,{typed:""}),n.span):_(e,{typed:s})}},{keys:["1\u20139"],name:"a statement beside the text",
when:({state:e},t)=>e.first===null&&De(e,t.name).hint?.statement!==void 0,does:(e,t)=>S(Nt(e),{is:"statement",key:De(e.state,
t.name).hint?.statement??""})},{keys:["Enter"],name:"only this word",when:({state:e})=>e.first!==null,does:e=>nt(e,e.state.
first)},{keys:["ArrowDown"],name:"letters on the next sentence",does:e=>Be(e,1),isRare:!0},{keys:["ArrowUp"],name:"lette\
rs on the sentence before",does:e=>Be(e,-1),isRare:!0},{keys:[" "],name:"other commands",does:pe},{keys:["Backspace"],name:"\
take back a letter",does:e=>Lt(e)??Nt(e)},{keys:["Escape"],name:"back",does:Nt}]};var rt=({state:e})=>e.entity,je=(e,t)=>_(e,{entity:{...rt(e),...t},part:null,line:"",marked:0,isSelected:!1}),st=(e,t=()=>"")=>n=>{
let s=t(rt(n));return _(n,{part:e,line:s,isSelected:s!=="",marked:0})},ot=e=>_(e,{part:null,line:"",isSelected:!1});function To(e,t){
let{part:n,line:s}=e.state,o=rt(e),r=s.trim();switch(n){case"type":return t?.value.is==="text"?je(e,{type:t.value.text}):
e;case"country":return t?.value.is==="entity"?je(e,{country:t.value.id}):e;case"members":{if(t?.value.is!=="entity")return ot(
e);let{id:i}=t.value,{members:a}=o,l=a.includes(i)?a.filter(f=>f!==i):[...a,i];return _(je(e,{members:l}),{part:n})}case"\
alias":return r?je(e,{aliases:[...o.aliases,r]}):ot(e);default:return r?je(e,{label:r}):ot(e)}}function ua(e){let{entity:t,
first:n}=e.state;return t?S(e,n?{is:"new",entity:t,at:n}:{is:"new",entity:t}):e}function pa(e){let{first:t}=e.state,n=t?
e.known.article.text.slice(...t):rt(e).label;return S(e,t?{is:"words",text:n,at:t}:{is:"words",text:n})}function da({...e}){
let{field:t,isAdding:n,isInferring:s,line:o}=e.state;return E(e,t??"",{isAdding:n,isInferring:s,line:o,isSelected:o!==""})}
var ma=[{keys:["Enter"],name:"make it",does:ua},{keys:["t"],name:"type",does:st("type")},{keys:["c"],name:"country",does:st(
"country")},{keys:["n"],name:"name",does:st("label",({label:e})=>e)},{keys:["a"],name:"alias",does:st("alias")},{keys:["\
l"],name:"local or corpus",does:e=>je(e,{isLocal:!rt(e).isLocal})},{keys:["m"],name:"members",does:st("members")},{keys:[
"w"],name:"plain words, no entity",when:Wn,does:pa},{keys:["Backspace","Escape"],name:"back",does:da}],ha=[{...N,does:(e,{
name:t})=>To(e,e.state.rows.find(({digit:n})=>n===Number(t)))},ee,...P,{keys:["Enter"],name:"take it",does:e=>To(e,e.state.
rows[e.state.marked])},{keys:["Backspace"],name:"back",when:T,does:ot},{keys:["Escape"],name:"leave",does:ot}];function _a(e){
let{part:t,line:n}=e.state;return t==="type"||t==="country"?G(e.index,Q(e)):t!=="members"||!n?[]:G(e.index,{...Q(e),place:"\
choosing",field:null}).filter(({value:s})=>s.is==="entity")}var Io={name:"New entity",writes:({part:e})=>e!==null,rows:_a,
bindings:({part:e})=>e===null?ma:ha};var Ne=["label","parent","definition"];function Ro(e,t){let{part:n,line:s,relation:o}=e.state,r=Ne.indexOf(n??""),i=n===
"parent"?t?.value.is==="relation"?t.value.id:"":s.trim();if(!i||!o)return W(e,"write it, or choose one");let a={...o,[Ne[r]]:i};
return r+1<Ne.length?_(e,{relation:a,part:Ne[r+1],line:"",marked:0}):S(e,{is:"new relation",...a})}function ga(e){let t=Ne.
indexOf(e.state.part??"");if(t<=0)return E(e,"relation");let n=Ne[t-1],s=n==="parent"?"":e.state.relation?.label??"";return _(
e,{part:n,line:s,isSelected:s!=="",marked:0})}var ya=({state:e})=>e.part==="parent",Lo={name:"New relation",writes:()=>!0,
rows:e=>ya(e)?G(e.index,Q(e)):[],bindings:({part:e})=>[...e==="parent"?[{...N,when:(t,n)=>!!N.when?.(t,n),does:(t,{name:n})=>Ro(
t,t.state.rows.find(({digit:s})=>s===Number(n)))},ee,...P]:[],{keys:["Enter"],name:"go on",does:t=>Ro(t,t.state.rows[t.state.
marked])},{keys:["Backspace"],name:"back",when:T,does:ga},{keys:["Escape"],name:"leave",does:t=>E(t,"relation")}]};var Pt={name:"Relation",writes:()=>!0,bindings:()=>[N,ee,...P,Mt,Ae,Ct,{keys:["+"],name:"none fits",when:T,does:e=>_(e,{
place:"new relation",part:"label",relation:{label:"",parent:"",definition:""}})},{keys:[" "],name:"other commands",when:T,
does:pe},Ie,...de,Te]};function Se(e,t){let n=k(e),s=Qe(n,e.known.vocabulary);if(s)return E(e,s);if(qs(n))return E(e,"basis",{marked:-1});let o=Z(
e,{does:"save",saving:bt(n,e.known,e.state.open),thenNext:t}),r=_(o,{pending:n,sentence:n.sentence,filters:{}});return t?
E(_(r,{draft:H(n.sentence)}),"subject"):ue(r)}function wa(e){let t=k(e);return t.slots.length?W(ue(_(e,{aside:[t,...e.state.
aside]})),"set aside; n takes it up again"):ue(e)}var Wt={name:"Statement",writes:()=>!1,bindings:()=>[{keys:["Enter"],name:"\
save",does:e=>Se(e,!1)},{keys:["n"],name:"save, then the next",does:e=>Se(e,!0)},{keys:["i"],name:"inferred",does:se},{keys:[
"q"],name:"quote",does:Rt},Ae,{keys:[" "],name:"other fields",does:pe},{keys:["j","ArrowDown"],name:"show the next sente\
nce",does:e=>Y(e,e.state.sentence+1)},{keys:["k","ArrowUp"],name:"show the sentence before",does:e=>Y(e,e.state.sentence-
1)},{keys:["a\u2026z"],name:"fields",when:({known:e},{name:t})=>ne(e.vocabulary,t)!==null,does:(e,{name:t})=>E(e,ne(e.known.
vocabulary,t)?.id??"")},{keys:["Backspace"],name:"take back the last value",does:Ze},{keys:["Escape"],name:"set aside",does:wa},
{keys:["Tab"],name:"field before",isRare:!0,when:(e,{isShift:t})=>t,does:e=>Et(e,-1)},Te]};var ba=({state:e})=>e.field===null?Wt:e.field==="relation"?Pt:Dt;function Ft(e){let{field:t,isAdding:n,isInferring:s,isBackwards:o}=e.
state;return t!==null?E(e,t,{isAdding:n,isInferring:s,isBackwards:o}):s?se(e):x(e)}function Bo(e){let{say:t}=e.known,n=Ft(
e),s=O(e.state.line),o=e.state.field!==null;return ba(e).bindings(n.state).filter(({keys:r,when:i})=>/^[^\p{L}\s]$/u.test(
r[0])&&(!i||i(n,{name:r[0],isShift:!1}))).map(({keys:r,name:i})=>({sign:r[0],label:t(i)})).filter(({label:r})=>` ${O(r)}`.
includes(` ${s}`)).map(({sign:r,label:i},a)=>({value:{is:"text",text:r},label:i,lang:null,why:r,digit:o&&a<9?a+1:null}))}
function ka(e){let{field:t,isInferring:n}=e.state;return t!==null?Bo(e):[...G(e.index,Q(e)),...n?[]:Bo(e)]}function Do(e,t){
if(t?.value.is!=="text")return e;let{text:n}=t.value;return/^[^\p{L}]$/u.test(n)?{...Ft(e),again:{name:n,isShift:!1}}:e.
state.isInferring?Pn(e,n):E(e,n)}var jo={name:"Other fields",writes:()=>!0,rows:ka,bindings:()=>[{...N,does:(e,{name:t})=>Do(
e,e.state.rows.find(({digit:n})=>n===Number(t)))},ee,...P,{keys:["Enter"],name:"take the marked one",does:e=>Do(e,e.state.
rows[e.state.marked])},{keys:["Backspace"],name:"back",when:T,does:Ft},{keys:["Escape"],name:"leave",does:e=>e.state.line?
_(e,{line:"",marked:0}):Ft(e)}]};var $a=({state:e})=>e.proposals[e.proposal]??null;function xa({proposer:e,fields:t,quote:n},s){let o=t.filter(({isFilled:r})=>r).
map(({field:r,values:i})=>({field:r,values:i,each:!1,isInferred:!1}));return{...H(s),slots:o,quote:n,proposedBy:e}}function Ut(e){
let t=$a(e);return t?_(e,{draft:xa(t,e.state.sentence),filters:{}}):e}var No=(e,t)=>{let{length:n}=e.state.proposals;return n?
_(e,{proposal:t%n}):Po(e)},Po=e=>_(ue(e),{proposals:[],proposal:0});function va(e){let{proposals:t,proposal:n}=e.state;return No(
_(e,{proposals:t.filter((s,o)=>o!==n)}),n)}var Wo={name:"Draft",writes:()=>!1,bindings:()=>[{keys:["Enter"],name:"take a\
s it is",does:e=>Se(x(Ut(e)),!1)},{keys:["n"],name:"take it, then the next",does:e=>Se(x(Ut(e)),!0)},{keys:["q"],name:"o\
ther words",does:e=>Rt(x(Ut(e)))},{keys:["p"],name:"next draft",does:e=>No(e,e.state.proposal+1)},{keys:["a\u2026z"],name:"\
opens that field",when:({known:e},{name:t})=>ne(e.vocabulary,t)!==null,does:(e,{name:t})=>E(Ut(e),ne(e.known.vocabulary,
t)?.id??"")},{keys:["Delete"],name:"not this",does:va},{keys:["Escape"],name:"no draft",does:Po}]};function Fo(e,t){let n=k(e),s=e.state.isAdding?[...ke(n,e.known),...t]:t;return x(j(e,{...n,quote:[...s].sort((o,r)=>o[0]-
r[0])}))}function qt(e,t){let{first:n}=e.state;return n?Fo(e,[Ce(e.known.article.text,Bt(n,t))]):_(e,{first:t,typed:""})}
function Oa(e){let t=ke(k(e),e.known),[n]=t[0],[,s]=t[t.length-1];return e.state.first?Se(qt(e,[Math.max(s,e.state.first[1]),
Math.max(s,e.state.first[1])]),!1):_(e,{first:[n,n]})}function Sa(e){let{text:t,lang:n}=e.known.article;return On(k(e),e.
known).slice(0,9).map((s,o)=>({value:{is:"words",text:t.slice(...s),at:s},label:t.slice(...s),lang:n,why:"",digit:o+1}))}
var Uo={name:"Quote",writes:()=>!1,rows:Sa,bindings:()=>[{keys:["1\u20139"],name:"other likely words",when:({state:e},{name:t})=>e.
first===null&&Number(t)<=e.rows.length,does:(e,{name:t})=>Fo(e,[On(k(e),e.known)[Number(t)-1]])},{keys:["a\u2026z"],name:"\
first, then last word",does:(e,t)=>{let{hint:n,typed:s}=De(e.state,t.name);return n?.span?qt(_(e,{typed:""}),n.span):_(e,
{typed:s})}},{keys:["Enter"],name:"keep this end; after the first word: and save",does:Oa},{keys:["+"," "],name:"one mor\
e piece",does:e=>_(e,{isAdding:!e.state.isAdding})},{keys:["ArrowDown"],name:"letters on the next sentence",does:e=>Be(e,
1),isRare:!0},{keys:["ArrowUp"],name:"letters on the sentence before",does:e=>Be(e,-1),isRare:!0},{keys:["Backspace"],name:"\
take back a letter",does:e=>Lt(e)??x(e)},{keys:["Escape"],name:"back",does:x}]};var Fn=({state:e,known:t})=>t.article.statements.find(({key:n})=>n===e.statement)??null,it=({state:e,known:t})=>Je(t.article,
e.sentence),Ho=e=>Fn(e)??it(e)[0]??null,Ea=({known:e},t)=>e.article.sentences[t].nothing!==null||Je(e.article,t).length>
0;function Ma(e){let{length:t}=e.known.article.sentences;for(let n=1;n<=t;n++){let s=(e.state.sentence+n)%t;if(!Ea(e,s))
return Y(e,s)}return W(e,"every sentence is coded")}function Ca(e){let[t,...n]=e.state.aside;return t?Cn(_(e,{aside:n}),
t):E(_(e,{draft:H(e.state.sentence),filters:{}}),"subject")}function Aa(e){let t=Ho(e);return t?Cn(e,Zs(t,e.known.article)):
W(e,"this sentence has no statement yet")}function Ta(e){let{state:t,known:n}=e,s=Fn(e)??n.article.statements.find(({key:o})=>o===
t.last)??Ho(e);return s?x(_(e,{draft:Ys(s,t.sentence,e.index),filters:{}})):W(e,"there is no statement to copy yet")}function Ia(e){
let t=Fn(e);if(t)return Z(e,{does:"delete",statement:t.key});let[n,...s]=e.state.aside;return n?W(_(e,{aside:s,dropped:n}),
"discarded"):W(e,"no statement is marked")}function Ra(e){let{dropped:t,aside:n}=e.state;return t?_(e,{dropped:null,aside:[
t,...n]}):Z(e,{does:"undo"})}function La(e){let{sentence:t}=e.state;return it(e).length>0?W(e,"this sentence has stateme\
nts"):Z(e,{does:"nothing here",sentence:t,is:e.known.article.sentences[t].nothing===null})}function qo(e,t){let n=it(e),
s=n.findIndex(({key:r})=>r===e.state.statement),o=n[s<0?t>0?0:n.length-1:s+t];return o?Ye(e,o.key):e}var Go={name:"Readi\
ng",writes:()=>!1,bindings:()=>[{keys:["j","ArrowDown"],name:"next sentence",does:e=>Y(e,e.state.sentence+1)},{keys:["k",
"ArrowUp"],name:"sentence before",does:e=>Y(e,e.state.sentence-1)},{keys:["u"],name:"next uncoded",does:Ma},{keys:["n"],
name:"new statement",does:Ca},{keys:["0"],name:"nothing here",does:La},{keys:["1\u20139"],name:"mark a statement",when:(e,{
name:t})=>Number(t)<=it(e).length,does:(e,{name:t})=>Ye(e,it(e)[Number(t)-1].key),isRare:!0},{keys:["ArrowRight"],name:"\
mark the next statement",does:e=>qo(e,1),isRare:!0},{keys:["ArrowLeft"],name:"mark the statement before",does:e=>qo(e,-1),
isRare:!0},{keys:["e","Enter"],name:"change the statement",does:Aa},{keys:["d"],name:"copy the last statement",does:Ta},
{keys:["Delete"],name:"delete",does:Ia},{keys:["z","Undo"],name:"undo",does:Ra},{keys:["p"],name:"draft by rules",does:e=>Z(
e,{does:"propose",sentence:e.state.sentence})},{keys:["/"],name:"find",does:e=>Z(e,{does:"search"})},{keys:["!"],name:"p\
roblems",does:e=>Z(e,{does:"open problems"})},{keys:["?"],name:"all keys",does:e=>_(e,{isHelpOpen:!0})}]};function Ba(e){let{line:t,rows:n,marked:s,field:o}=e.state,r=n[s];return r?ve(e,r):t.trim()?S(e,{is:"text",text:t.trim()}):
o&&fe(k(e),o)?K(e):e}var zo={name:"Text",writes:()=>!0,bindings:()=>[{keys:["Enter"],name:"take the marked one, or what \
is written",does:Ba},{keys:[" "],name:"words",when:T,does:Le},...P,Ie,...de]};var F={reading:Go,choosing:Dt,relation:Pt,text:zo,basis:ao,statement:Wt,few:Oo,inferred:So,words:Ao,quote:Uo,"new entity":Io,
"new relation":Lo,"other fields":jo,jointly:Mo,draft:Wo};function at(e,t,n,s){let o={state:e,known:n,index:s,effects:[]};
if(e.isHelpOpen){let a=["Escape","?","F1"].includes(t.name);return{state:a?{...e,isHelpOpen:!1}:e,effects:[],isCommand:a}}
if(t.name==="F1")return{state:{...e,isHelpOpen:!0},effects:[],isCommand:!0};let r=Ko(o,t);if(r)return{...Pe(o,r.does(o,t)),
isCommand:!0};let i=F[e.place].writes(e)?ja(e,t):null;return{state:i===null?e:Un(e,i,n,s),effects:[],isCommand:!1}}function Un(e,t,n,s){
let o={state:e,known:n,index:s,effects:[]};return Pe(o,_(o,{line:t,marked:0,isSelected:!1})).state}function Pe(e,t){let n=t;
for(;n.again;){let r=n.again,i=tt({...n,again:void 0},F[n.state.place],null);n=Ko(i,r)?.does(i,r)??i}let{state:s,effects:o}=tt(
n,F[n.state.place],e.state);return{state:s,effects:o}}function Ko(e,t){return F[e.state.place].bindings(e.state).find(s=>s.
keys.some(o=>Da(o,t))&&(!s.when||s.when(e,t)))??null}function Da(e,t){return e==="1\u20139"?/^[1-9]$/.test(t.name):e==="\
a\u2026z"?/^[a-z]$/.test(t.name):e===t.name}function ja({line:e,isSelected:t},n){let s=zs(n);return s!==null?t?s:e+s:n.name===
"Backspace"&&e?[...e].slice(0,-1).join(""):null}var Na={Enter:"\u23CE",Backspace:"\u232B",Delete:"Del",Escape:"Esc",Tab:"\u21E5",ArrowDown:"\u2193",ArrowUp:"\u2191",ArrowLeft:"\
\u2190",ArrowRight:"\u2192"," ":"\u2423"};function Vo({keys:e,name:t}){let[n]=e,s=/\u2026|\u2013/.test(n);return{shown:Na[n]??
n,name:t,press:s?null:{name:n,isShift:!1}}}var Qo=e=>F[e.place].bindings(e).filter(({isRare:t})=>!t).map(Vo),Jo=e=>Object.
entries(F).map(([t,{name:n,bindings:s}])=>({place:t,name:n,keys:s({...e,part:null}).map(Vo)}));var Xo=new WeakMap;function We(e,t){let n=Xo.get(e);return n||(n=new Map(e.map(s=>[s.id,s])),Xo.set(e,n)),n.get(t)??null}
function Zo(e,t){switch(e.is){case"entity":return We(t.entities,e.id)?.label??e.id;case"new":return e.entity.label;case"\
relation":return t.vocabulary.relations[e.id]?.label??e.id;case"new relation":return e.label;case"statement":{let n=t.article.
statements.find(({key:i})=>i===e.key);if(!n)return e.key;let{subject:s,relation:o,object:r}=n.words;return`#${n.id} ${[s,
o,r].filter(Boolean).join(" \u2013 ")}`}case"later":return t.say("the next statement");case"words":case"text":return e.text;case"\
nobody":return t.say("nobody named")}}var Fe=(e,t)=>e.statements.find(n=>n.key===t),J=({vocabulary:e},t)=>e.fields.find(n=>n.id===t),Ht=(e,t)=>e?.slots.find(n=>n.
field===t&&n.values.length>0);function he(e,t){let n=Zo(t,e);return t.is==="new"?{text:n,lang:t.entity.lang}:t.is==="wor\
ds"?{text:`\u201C${n}\u201D`,lang:e.article.lang}:{text:n,lang:t.is==="entity"?We(e.entities,t.id)?.lang??null:null}}var qn=4,
Pa=74;function Yo(e){let t=e.split(/\s+/);return e.length<Pa||t.length<=2*qn?e:`${t.slice(0,qn).join(" ")} \u2026 ${t.slice(
-qn).join(" ")}`}var Wa=["subject","relation","object"];function er({known:e,state:t}){let{say:n,article:s}=e,o=s.sentences[t.sentence];if(!t.
draft){let r=o?.isTitle?n("title"):n("sentence_n",{n:t.sentence});return m`<h2 class="claim"><span>${r}</span></h2>`}return m`<h2 class="claim">
    <span>
      ${Wa.map((r,i)=>m`${i>0&&m`<i> \u2013 </i>`}<${Fa} known=${e} state=${t} field=${r} />`)}
      ${t.draft.id&&m` <small>${n("edits",{id:t.draft.id})}</small>`}
    </span>
  </h2>`}function Fa({known:e,state:t,field:n}){let s=Ht(t.draft,n);if(t.field===n)return m`<mark aria-label=${e.say("op\
en")}>${" ? "}</mark>`;if(!s)return m`<i>\u2026</i>`;let o=` ${e.say("and")} `;return s.values.map((r,i)=>{let{text:a,lang:l}=he(
e,r);return m`${i>0&&o}<bdi lang=${l}>${s.isInferred?`[${a}]`:a}</bdi>`})}function nr({known:e,state:t,preview:n}){return m`<div class="detail" aria-live="off">${Ua(e,t,n)}</div>`}var tr=(e,{vocabulary:{
relations:t}})=>e.replace(/`(\w+)`/g,(n,s)=>`\u201C${t[s]?.label??s.replaceAll("_"," ")}\u201D`);function Ua(e,t,n){let{
say:s}=e,o=t.rows[t.marked];if(t.place==="relation"&&o?.value.is==="relation"){let a=e.vocabulary.relations[o.value.id];
return m`<p><b>${a.label}</b> <i>${s("use")}</i> ${tr(a.use||a.definition,e)}</p>
      <p>${a.avoid&&m`<i>${s("not_for")}</i> ${tr(a.avoid,e)}`}</p>`}if(t.place==="reading"){let a=Fe(e.article,t.statement),
l=a?.problems[0],f=a?.spans.map(([c,p])=>e.article.text.slice(c,p)).join(" \u2026 ");return a&&m`<p><q>${f}</q></p>${l&&
m`<p class="problem">${l.message}</p>`}`}if(n&&(t.place==="statement"||t.place==="inferred"||t.place==="quote")){let{tie:a,
plain:l,problems:f}=n,[c]=f;return m`<p><i>${s("tie")}</i> <b>${a??s("no_tie")}</b></p>
      <p>
        <i>${s("plain_triple")}</i> <b>${s(l.is?"yes":"no")}</b>${l.why.length>0&&` (${l.why.join(", ")})`}
      </p>
      ${c&&m`<p class=${c.severity==="error"?"problem":"doubt"}>${c.message} ${c.hint}</p>`}`}let r=`help_${t.place.replaceAll(
" ","_")}`,i=s(r,{name:o?he(e,o.value).text:""});return i!==r&&m`<p><i>${i}</i></p>`}var sr=new WeakMap;function rr(e){let t=sr.get(e);if(t)return t;let n=[];for(let[s,o]of e.sentences.entries()){let r=n.at(
-1);r?.number===o.paragraph&&r.isTitle===o.isTitle?r.sentences.push({number:s,sentence:o}):n.push({number:o.paragraph,sentences:[
{number:s,sentence:o}],isTitle:o.isTitle})}return sr.set(e,n),n}var or=new WeakMap;function lt(e){let t=or.get(e);if(t)return t;
let n=e.sentences.map(()=>[]),s=e.statements.filter(({spans:o})=>o.length);for(let o of s.sort((r,i)=>r.spans[0][0]-i.spans[0][0]))
n[Ee(e,o.spans[0][0])]?.push(o);return or.set(e,n),n}function Ee({sentences:e},t){let[n,s]=[0,e.length-1];for(;n<s;){let o=n+
s+1>>1;e[o].span[0]<=t?n=o:s=o-1}return n}var ct=(e,t)=>lt(e)[t].length?"coded":e.sentences[t].nothing?"nothing":"open";
function Gt({statements:e}){return[...new Set(e.flatMap(({words:t})=>t.by?[t.by]:[]))]}var qa=3,zt=(e,t)=>t===null?0:1+e.
indexOf(t)%qa,Ha=3;function ir(e){let t=[];return e.map(({spans:n})=>{let s=new Set(t.filter(r=>Ga(r.spans,n)).map(({lane:r})=>r)),
o=0;for(;s.has(o)&&o<Ha-1;)o+=1;return t.push({lane:o,spans:n}),o})}var Ga=(e,t)=>e.some(([n,s])=>t.some(([o,r])=>n<r&&o<
s));var Kt=class extends q{render({known:t,corpus:n,current:s,saved:o,press:r}){let{article:i,say:a}=t,l=i.sentences.filter(
(p,d)=>ct(i,d)==="open").length,f=i.statements.reduce((p,d)=>p+d.problems.length,0),c=a("head_counts",{read:i.sentences.
length-l,all:i.sentences.length,statements:i.statements.length});return m`<header>
      <h1>
        <button type="button" class="plain" onClick=${()=>r("articles")} title=${a("all_articles")}>
          <bdi lang=${i.lang}>${i.title}</bdi>
        </button>
      </h1>
      <span class="about">${[i.published,a("coder",{name:n.coder})].filter(Boolean).join(" \xB7 ")}</span>
      <${Hn} article=${i} current=${s} say=${a} />
      <span class="counts">${c}</span>
      ${f>0&&m`<button type="button" class="plain problems" onClick=${()=>r("problems")}>${a("problems_n",{n:f})}</button>`}
      <${za} saved=${o} say=${a} />
    </header>`}},za=({saved:e,say:t})=>m`<span class=${`saved is-${e.is}`} role="status">
    ${e.is==="nothing"?"":e.words||t(`saved_${e.is}`,{at:e.at})}
  </span>`,Ka=40,Hn=class extends q{render({article:t,current:n,say:s}){let o=t.sentences.length,r=Math.ceil(o/Ka),i=Array.
from({length:Math.ceil(o/r)},(l,f)=>{let c=Array.from({length:Math.min(r,o-f*r)},(u,h)=>f*r+h),p=c.map(u=>ct(t,u)),d=p.includes(
"open")?"open":p.includes("coded")?"coded":"nothing";return C(`is-${d}`,c.includes(n)&&"now")}),a=s("strip",{n,all:o-1});
return m`<span class="strip" role="img" aria-label=${a}>${i.map(l=>m`<i class=${l} />`)}</span>`}};var Vt=class extends B{element=z();componentDidMount(){this.element.current.showModal()}render({known:t,state:n,hasLetters:s,
letters:o,press:r}){let{say:i,vocabulary:a}=t;return m`<dialog
      class="help"
      ref=${this.element}
      aria-labelledby="all-keys"
      onCancel=${l=>{l.preventDefault(),r("Escape")}}
      onKeyDown=${l=>{l.stopPropagation(),!(l.key!=="?"&&l.key!=="F1")&&(l.preventDefault(),r("Escape"))}}
    >
      <h2 id="all-keys">${i("all_keys")}</h2>
      <div class="columns">
        ${Jo(n).map(({place:l,name:f,keys:c})=>m`<section key=${l}>
            <h3>${i(f)}</h3>
            ${c.map(({shown:p,name:d})=>m`<p key=${p+d}><kbd>${p}</kbd> ${i(d)}</p>`)}
          </section>`)}
        <section>
          <h3>${i("fields")}</h3>
          ${a.fields.map(({id:l,letter:f,label:c})=>f&&m`<p key=${l}><kbd>${f}</kbd> ${c}</p>`)}
        </section>
      </div>
      <label>
        <input type="checkbox" checked=${s} onChange=${({currentTarget:l})=>o(l.checked)} />
        ${" "}${i("single_letters")}
      </label>
      <button type="button" onClick=${()=>r("Escape")}>${i("close")}</button>
    </dialog>`}};var Gn=e=>document.getElementById(`sentence-${e}`)?.firstChild??null;function zn(e,[t,n]){let s=[];for(let o=Ee(e,t);o<e.
sentences.length;o+=1){let[r,i]=e.sentences[o].span;if(r>=n)break;let a=Gn(o);!a||i<=t||s.push(new StaticRange({startContainer:a,
startOffset:Math.max(t,r)-r,endContainer:a,endOffset:Math.min(n,i)-r}))}return s}var Va=["sentence","named","marked","qu\
ote","first"];function Kn(e,t,n){for(let s of n)s in t||CSS.highlights.delete(s);for(let[s,o]of Object.entries(t)){let r=new Highlight(
...o.flatMap(i=>zn(e,i)));r.priority=Va.indexOf(s)+1,CSS.highlights.set(s,r)}return new Set(Object.keys(t))}function ar(e){
return cr(e,e.statements.filter(({words:t,spans:n})=>t.by!==null&&n.length),"said")}function lr(e,t){let n=lt(e)[t.sentence]??
[];return cr(e,n.filter(({words:s})=>s.by===null),"own")}function cr(e,t,n){let s=Gt(e),o=ir(t),r={};for(let[i,{words:a,
marks:l,spans:f}]of t.entries()){let c=`${n}-${zt(s,a.by)}-${l.length?"held":"plain"}-${o[i]}`;r[c]=[...r[c]??[],...f]}return r}var Qa=20,Ja=2,fr=400;function Qt({words:e,isDenied:t,marks:n},s){let o=[e.subject,e.relation,e.object].filter(Boolean).
join(" \u2013 ");return[(t?`${s("not")} `:"")+o,...e.by?[s("according_to",{name:e.by})]:[],...n].join(", ")}var Jt=class extends B{state={
from:0,to:2e3};element=z();componentDidMount(){this.scroller=this.element.current.closest(".reading"),this.scroller.addEventListener(
"scroll",this.look,{passive:!0}),this.look()}componentWillUnmount(){this.scroller?.removeEventListener("scroll",this.look)}componentDidUpdate(){
this.place()}shouldComponentUpdate(t,n){let s=this.props;return Object.keys(t).some(r=>t[r]!==s[r])||n.from!==this.state.
from||n.to!==this.state.to}look=()=>{let{top:t,bottom:n}=this.scroller.getBoundingClientRect(),o=[...this.scroller.querySelectorAll(
".paragraph")].filter(a=>{let l=a.getBoundingClientRect();return l.bottom>t-fr&&l.top<n+fr}),[r,i]=[o[0]?.firstElementChild,
o.at(-1)?.lastElementChild].map(a=>Number(a instanceof HTMLElement?a.dataset.sentence:0));this.setState({from:r,to:i})};place(){
let{known:t}=this.props,n=this.element.current.getBoundingClientRect().top,s=new Map(t.article.statements.map(i=>[i.key,
i])),o=0,r=[];for(let i of this.element.current.children){let a=s.get(i.dataset.statement??""),l=a?Za(t.article,a)-n:0,f=Math.
max(o,Math.round(l));r.push([i,f]),o=f+Qa+Ja}for(let[i,a]of r)i.style.top=`${a}px`}render({known:t,current:n,statement:s,
fresh:o,letters:r,open:i},{from:a,to:l}){let{article:f,say:c}=t,p=Gt(f),d=Xa(f).filter(({number:u})=>u>=a&&u<=l);return m`<div class="cards" ref=${this.
element} role="group" aria-label=${c("statements_beside")}>
      ${d.map(({stated:u,number:h})=>{let{key:b,words:y,isDenied:g,marks:w,problems:$}=u,v=C("card",`claimant-${zt(p,y.by)}`,
w.length>0&&"held",h===n&&"current",b===s&&"open",b===o&&"fresh",$.length>0&&"has-problems");return m`<button
          type="button"
          tabindex="-1"
          key=${b}
          class=${v}
          data-statement=${b}
          aria-label=${Qt(u,c)}
          title=${Qt(u,c)}
          onClick=${()=>i(u)}
        >
          ${r[b]&&m`<kbd class="label">${r[b]}</kbd>`}${g&&m`<b>${c("not")}</b> `}
          ${w.length>0&&m`<i>${w[0]}</i> `}<bdi>${y.subject}</bdi> \u2013 ${y.relation} \u2013 <bdi>${y.object}</bdi>
        </button>`})}
    </div>`}},ur=new WeakMap;function Xa(e){let t=ur.get(e);if(t)return t;let s=e.statements.filter(({spans:o})=>o.length).
sort((o,r)=>o.spans[0][0]-r.spans[0][0]).map(o=>({stated:o,number:Ee(e,o.spans[0][0])}));return ur.set(e,s),s}function Za(e,{
spans:[[t,n]]}){let[s]=zn(e,[t,Math.min(n,t+1)]);if(!s)return 0;let o=document.createRange();return o.setStart(s.startContainer,
s.startOffset),o.setEnd(s.endContainer,s.endOffset),o.getBoundingClientRect().top}var pr=new Set(["subject","relation","object"]);function dr({known:e,state:t,quote:n}){let{draft:s,field:o,place:r}=t,{say:i,
article:a}=e;if(!s)return m`<div class="slots"></div>`;let l=s.slots.filter(d=>!pr.has(d.field)&&d.values.length>0),f=o&&
o!=="basis"&&!pr.has(o)&&!l.some(d=>d.field===o)?[o]:[],c=r==="basis"||s.basis||s.slots.some(({isInferred:d})=>d),p=n.map(
([d,u])=>Yo(a.text.slice(d,u))).join(" \u2026 ");return m`<div class="slots">
    <dl>
      ${l.map(d=>m`<div key=${d.field} class=${C("slot",d.field===o&&"open")}>
          <dt><${Xt} known=${e} id=${d.field} /></dt>
          <dd><${Ya} known=${e} slot=${d} /></dd>
        </div>`)}
      ${f.map(d=>m`<div key=${d} class="slot open">
          <dt><${Xt} known=${e} id=${d} /></dt>
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
  </div>`}function Xt({known:e,id:t}){let n=J(e,t),s=n?.label??t,o=n?.letter?s.toLowerCase().indexOf(n.letter):-1;return o<
0?s:m`${s.slice(0,o)}<u>${s[o]}</u>${s.slice(o+1)}`}function Ya({known:e,slot:t}){let n=t.each?" / ":` ${e.say("and")} `;
return m`${t.values.map((s,o)=>{let{text:r,lang:i}=he(e,s);return m`${o>0&&n}<bdi lang=${i}>${r}</bdi>`})}${t.isInferred&&
m` <small>${e.say("inferred")}</small>`}`}function mr({known:e,state:t}){let{say:n,article:s}=e,o=t.proposals[t.proposal];if(!o)return null;let r=o.fields.filter(
({isFilled:a})=>a),i=o.fields.filter(({isFilled:a})=>!a);return m`<div class="choices drafted">
    <p class="asks">${n("draft_of",{name:o.proposer,n:t.proposal+1,all:t.proposals.length})}</p>
    ${r.map(a=>m`<div class="row drafted" key=${a.field}>
        <kbd>${J(e,a.field)?.letter??"\u2423"}</kbd>
        <span class="name"><small><${Xt} known=${e} id=${a.field} /></small> <b>${el(e,a)}</b></span>
        <span class="why">${[a.rule,tl(a)].filter(Boolean).join(" \xB7 ")}</span>
      </div>`)}
    ${i.length>0&&m`<p class="note">
        ${n("draft_shown")}
        ${i.map(a=>m`${" "}<kbd>${J(e,a.field)?.letter??"\u2423"}</kbd>${" "}
            ${J(e,a.field)?.label??a.field}, \u201c${a.from.map(([l,f])=>s.text.slice(l,f)).join(" \u2026 ")}\u201d`)}
      </p>`}
  </div>`}var el=(e,{values:t})=>t.map(n=>he(e,n).text).join(` ${e.say("and")} `),tl=({right:e})=>e===null?"":`${Math.round(
100*e)} %`;function hr(e){let{place:t}=e.state;return t==="reading"?m`<${sl} ...${e} />`:t==="statement"||t==="inferred"?m`<${rl} ...${e} />`:
t==="draft"?m`<${mr} ...${e} />`:t==="few"?m`<${nl} ...${e} />`:t==="new entity"?m`<${il} ...${e} />`:m`<${_r} ...${e} />`}
function _r({known:{say:e},state:t,hands:n}){let{rows:s,marked:o,place:r,first:i,typed:a,line:l}=t,f=r==="words"||r==="q\
uote";return m`<div class="choices">
    <div id="choices" role="listbox" aria-label=${e("choices")}>
      ${s.map((c,p)=>m`<div
          key=${p}
          id=${`choice-${p}`}
          role="option"
          class=${C("row",p===o&&"marked")}
          aria-selected=${String(p===o)}
          aria-label=${[c.digit,c.label,c.why].filter(Boolean).join(", ")}
          onMouseDown=${_e}
          onClick=${()=>n.take(c)}
        >
          ${c.digit===null?m`<kbd class="none" />`:m`<kbd>${c.digit}</kbd>`}
          <bdi class="name" lang=${c.lang}>${c.label}</bdi>
          <span class="why">${c.why}</span>
        </div>`)}
    </div>
    ${f&&m`<p class="asks">${e(i?"last_word":"first_word")} ${a&&m`<kbd>${a}</kbd>`}</p>`}
    ${!s.length&&!f&&l&&m`<p class="asks">${e("nothing_found")}</p>`}
  </div>`}function nl({known:{say:e},state:t,hands:n}){let s=jt(t.rows.map(({label:o})=>o));return m`<div class="choices" role="group" aria-label=${e(
"choices")}>
    ${t.rows.map(({label:o},r)=>{let i=o.toLowerCase().indexOf(s[r]);return m`<button
        type="button"
        tabindex="-1"
        key=${o}
        class="row plain"
        onMouseDown=${_e}
        onClick=${()=>n.press(s[r])}
      >
        <kbd>${s[r]}</kbd>
        <span class="name">${o.slice(0,i)}<u>${o[i]}</u>${o.slice(i+1)}</span>
      </button>`})}
    <button type="button" tabindex="-1" class="row plain" onMouseDown=${_e} onClick=${()=>n.press("Enter")}>
      <kbd>\u23ce</kbd> <span class="name">${e("none_of_these")}</span>
    </button>
  </div>`}var _e=e=>e.preventDefault();function sl({known:e,state:t,hands:n}){let{article:s,say:o}=e,{nothing:r}=s.sentences[t.
sentence]??{},i=lt(s)[t.sentence]??[];return m`<div class="choices">
    ${i.length>0&&m`<div id="choices" role="listbox" aria-label=${o("statements_here")}>
      ${i.map((a,l)=>m`<div
          key=${a.key}
          id=${`choice-${l}`}
          role="option"
          class=${C("row","stated",a.sign,a.key===t.statement&&"marked")}
          aria-selected=${String(a.key===t.statement)}
          aria-label=${Qt(a,o)}
          onClick=${()=>n.mark(a.key)}
        >
          <small>${a.id}</small>
          <span class="name">
            ${a.isDenied&&m`<b>${o("not")}</b> `}<bdi>${a.words.subject}</bdi> \u2013 <b>${a.words.relation}</b> \u2013${" "}
            <bdi>${a.words.object}</bdi>
            <small>${ol(a,o)}</small>
          </span>
        </div>`)}
    </div>`}
    ${r&&m`<p class="note done">${o("nothing_here",r)}</p>`}
    ${!r&&!i.length&&m`<p class="asks">${o("not_coded")}</p>`}
  </div>`}var ol=({words:e,marks:t},n)=>[e.by?n("according_to",{name:e.by}):n("of_author"),...t].join(" \xB7 ");function rl({
known:e,state:t,shown:n,hands:s}){let{vocabulary:o,say:r}=e,i=o.fields.filter(({letter:l})=>l),a=[["i",r("inferred")],["\
q",r("quote")],[" ",r("other_fields")]];return m`<div class="choices fields" role="group" aria-label=${r("fields")}>
    ${i.map(l=>{let f=Ht(t.draft,l.id),c=C("field",f&&"filled",!f&&n.has(l.id)&&"shown"),p=l.letter;return m`<button
        type="button"
        tabindex="-1"
        key=${l.id}
        class=${c}
        onMouseDown=${_e}
        onClick=${()=>s.press(p)}
      >
        <kbd>${p}</kbd> ${l.label}${f?.isInferred&&m` <small>${r("inferred")}</small>`}
      </button>`})}
    ${a.map(([l,f])=>m`<button
        type="button"
        tabindex="-1"
        key=${l}
        class="field"
        onMouseDown=${_e}
        onClick=${()=>s.press(l)}
      >
        <kbd>${l===" "?"\u2423":l}</kbd> ${f}
      </button>`)}
  </div>`}function il({known:e,state:t,shown:n,hands:s}){let{say:o,vocabulary:r}=e,{entity:i}=t;if(!i)return null;let a=i.
country&&We(e.entities,i.country)?.label||"\u2013",l=[["n",o("entity_label"),i.label],["t",o("entity_type"),r.types[i.type]?.
label??i.type],["c",o("entity_country"),a],["a",o("entity_aliases"),i.aliases.join(", ")||"\u2013"],["l",o("entity_kept"),
o(i.isLocal?"entity_local":"entity_listed")],["m",o("entity_members"),i.members.map(f=>We(e.entities,f)?.label??f).join(
", ")||"\u2013"]];return t.part?m`<${_r} known=${e} state=${t} shown=${n} hands=${s} />`:m`<div class="choices">
    <dl class="entity">
      ${l.map(([f,c,p])=>m`<div key=${c} class="fact">
          <dt>${c}</dt>
          <dd><bdi>${p}</bdi></dd>
          <button type="button" tabindex="-1" class="plain" aria-label=${o("change_it",{name:c})} onMouseDown=${_e} onClick=${()=>s.
press(f)}><kbd>${f}</kbd></button>
        </div>`)}
    </dl>
  </div>`}var Ue=class extends q{state={at:0};render({say:t,place:n,keys:s,press:o}){let r=s.filter(a=>a.press),i=Math.min(this.state.
at,r.length-1);return m`<footer>
      <span class="place">${n}</span>
      <div class="keys" role="toolbar" aria-label=${t("keys")} onKeyDown=${this.go}>
        ${s.map(({shown:a,name:l,press:f})=>f?m`<button
                type="button"
                key=${a}
                tabindex=${r[i]?.shown===a?0:-1}
                onMouseDown=${_e}
                onClick=${()=>o(f)}
              ><kbd>${a}</kbd> ${t(l)}</button>`:m`<span key=${a}><kbd>${a}</kbd> ${t(l)}</span>`)}
      </div>
    </footer>`}go=t=>{let n={ArrowRight:1,ArrowLeft:-1}[t.key];if(!n)return;let s=[...t.currentTarget.querySelectorAll("\
button")],o=(s.indexOf(document.activeElement)+n+s.length)%s.length;this.setState({at:o},()=>s[o].focus()),t.preventDefault()}};var al=(e,t)=>e.say(`line_${gr(t)}`,{field:yr(e,t),count:t.rows.length}),gr=({place:e})=>e.replaceAll(" ","_"),yr=(e,{field:t})=>t?
J(e,t)?.label??t:"",Zt=class extends B{element=z();componentDidMount(){this.element.current.focus({preventScroll:!0})}componentDidUpdate(){
let{state:t}=this.props,n=this.element.current;n.value!==t.line&&(n.value=t.line),t.isSelected&&n.select()}render({known:t,
state:n,written:s}){let o=F[n.place].writes(n),r=n.rows.length>0;return m`<input
      id="line"
      ref=${this.element}
      class=${o?"":"is-command"}
      role="combobox"
      aria-expanded=${String(r)}
      aria-controls="choices"
      aria-autocomplete="list"
      aria-activedescendant=${r?`choice-${n.marked}`:null}
      aria-label=${al(t,n)}
      placeholder=${t.say(`hint_${gr(n)}`,{field:yr(t,n)})}
      autocomplete="off"
      autocapitalize="off"
      spellcheck=${!1}
      dir="auto"
      readonly=${!o}
      onInput=${i=>{i.isComposing||s(i.currentTarget.value)}}
      onCompositionEnd=${i=>s(i.currentTarget.value)}
    />`}};var Yt=class extends q{render({known:{article:t,say:n},current:s}){return m`<div
      class="words"
      id="article"
      role="listbox"
      tabindex="0"
      lang=${t.lang}
      aria-label=${n("article_by_sentence",{title:t.title})}
      aria-activedescendant=${`sentence-${s}`}
    >
      ${rr(t).map(o=>m`<${Vn}
          key=${o.sentences[0].number}
          article=${t}
          paragraph=${o}
          current=${ll(o,s)?s:null}
          say=${n}
        />`)}
    </div>`}},ll=({sentences:e},t)=>t>=e[0].number&&t<=e[e.length-1].number,Vn=class extends q{render({article:t,paragraph:n,
current:s,say:o}){let{isTitle:r,sentences:i}=n,a=r?o("title"):o("paragraph",{n:n.number});return m`<div class=${C("parag\
raph",r&&"title")} role="group" aria-label=${a} dir="auto">
      ${i.map(({number:l,sentence:f})=>{let[c,p]=f.span;return m`<span
            key=${l}
            id=${`sentence-${l}`}
            class=${C("sentence",`is-${ct(t,l)}`,l===s&&"current")}
            role="option"
            aria-selected=${String(l===s)}
            data-sentence=${l}
            >${t.text.slice(c,p)}</span
          >${" "}`})}
    </div>`}};function wr(e,t,n){let[s,o]=cl(t,n),r=s?.parentElement?.closest("[data-sentence]");if(!(r instanceof HTMLElement)||
s?.nodeType!==Node.TEXT_NODE)return null;let i=Number(r.dataset.sentence);return{sentence:i,place:e.sentences[i].span[0]+
o}}function cl(e,t){if("caretPositionFromPoint"in document){let s=document.caretPositionFromPoint(e,t);return[s?.offsetNode,
s?.offset??0]}let n=document.caretRangeFromPoint(e,t);return[n?.startContainer,n?.startOffset??0]}var en=class extends q{render({known:t,sentence:n,labels:s}){let o=fl(t.article,n,s);return m`<div class="labels">
      ${s.map(({letters:r,span:[i,a],kind:l},f)=>{let c=t.article.text.slice(i,a),p=t.say(/\d/.test(r)?"word_with_digit":
"word_with_letter",{words:c,letters:r});return o[f]&&m`<span
            key=${`${l} ${i}`}
            class=${`label ${l}`}
            role="img"
            aria-label=${p}
            style=${{left:`${o[f].left}px`,top:`${o[f].top}px`}}
            >${r}</span
          >`})}
    </div>`}};function fl(e,t,n){let s=Gn(t),o=document.getElementById("article")?.parentElement?.getBoundingClientRect();
if(!n.length||!s||!o)return[];let[r]=e.sentences[t].span,i=document.createRange();return n.map(({span:[a]})=>{let l=Math.
min(Math.max(a-r,0),s.length-1);i.setStart(s,l),i.setEnd(s,l+1);let f=i.getBoundingClientRect();return{left:Math.round(f.
left-o.left),top:Math.round(f.top-o.top)}})}var ul=new Set(["choosing","relation"]);function br(e,t,n){let{place:s,hints:o,typed:r,rows:i,draft:a,sentence:l}=t;if(o.
length)return o.filter(({letters:f,span:c})=>c&&f.startsWith(r)).map(({letters:f,span:c})=>({letters:f.slice(r.length),span:c,
kind:"word"}));if(ul.has(s)){let f=new Map;for(let{digit:c,value:p}of i){if(c===null||!("at"in p)||!p.at)continue;let d=f.
get(p.at[0]);f.set(p.at[0],{letters:d?`${d.letters} ${c}`:String(c),span:p.at,kind:"name"})}return[...f.values()]}return s===
"draft"?(t.proposals[t.proposal]?.fields??[]).flatMap(({field:f,from:c,isFilled:p})=>c.slice(0,1).map(d=>({letters:J(e,f)?.
letter??"\u2423",span:d,kind:p?"name":"cue"}))):s==="statement"||s==="inferred"?wt(n,l,a).flatMap(({field:f,span:c})=>{let p=J(
e,f)?.letter;return p?[{letters:p,span:c,kind:"cue"}]:[]}):[]}var pl=({hints:e,typed:t})=>Object.fromEntries(e.flatMap(({
letters:n,statement:s})=>s&&n.startsWith(t)?[[s,n.slice(t.length)]]:[])),tn=class extends B{element=z();state={measured:0};marked=new Set;lines=new Set;lined=null;componentDidMount(){
this.observer=new ResizeObserver(()=>this.setState({measured:this.state.measured+1})),this.observer.observe(this.element.
current),this.mark(),this.come(!0)}componentWillUnmount(){this.observer?.disconnect()}componentDidUpdate(t){this.mark();
let n=this.props;(t.state.sentence!==n.state.sentence||t.known.article.id!==n.known.article.id)&&this.come(!1)}mark(){let{
known:t,state:n,quote:s}=this.props,{article:o}=t;this.lined!==o&&(this.lines=Kn(o,ar(o),this.lines)),this.lined=o;let r=o.
sentences[n.sentence],i=n.draft?void 0:Fe(o,n.statement),a=br(t,n,this.props.index).filter(({kind:l})=>l==="name");this.
marked=Kn(o,{...lr(o,n),...r&&{sentence:[r.span]},...a.length&&{named:a.map(({span:l})=>l)},...i?.spans.length&&{marked:i.
spans},...s.length&&{quote:s},...n.first&&{first:[n.first]}},this.marked)}come(t){let{state:n}=this.props,s=document.getElementById(
`sentence-${n.sentence}`);if(!s)return;let o=this.element.current.getBoundingClientRect(),r=s.getBoundingClientRect(),i=Math.
min(120,o.height/5);if(!t&&r.top>=o.top+i&&r.bottom<=o.bottom-i)return;let a=r.bottom>o.bottom-i&&r.height<o.height-2*i;
this.element.current.scrollTop+=a?r.bottom-o.bottom+i:r.top-o.top-i}render({known:t,state:n,index:s,open:o,touch:r},{measured:i}){
return m`<div
      class="reading"
      ref=${this.element}
      onClick=${a=>{let l=wr(t.article,a.clientX,a.clientY);l&&r(l.sentence,l.place)}}
    >
      <div class="page">
        <${Yt} known=${t} current=${n.sentence} />
        <${en} known=${t} sentence=${n.draft?.sentence??n.sentence} labels=${br(t,n,s)} measured=${i} />
        <${Jt}
          known=${t}
          current=${n.sentence}
          statement=${n.statement}
          fresh=${n.last}
          letters=${pl(n)}
          measured=${i}
          open=${o}
        />
      </div>
    </div>`}};var X=class extends B{element=z();componentDidMount(){let t=this.element.current;(t.querySelector("[autofocus]")??t).focus()}render({
say:t,name:n,title:s,deeds:o,close:r,children:i}){let a=r?[...o,{keys:["Escape"],shown:"Esc",name:"back_to_reading",does:r}]:
o,l=a.map(({keys:[c],shown:p,name:d})=>({shown:p,name:d,press:{name:c,isShift:!1}})),f=c=>{let p=a.find(d=>d.keys.includes(
c));return p?.does(),!!p};return m`<div class="annotator in-screen" onKeyDown=${c=>this.keyDown(c,f)}>
      <main class="screen" tabindex="-1" ref=${this.element} aria-label=${s}>
        <h1>${s}</h1>
        ${i}
      </main>
      <${Ue} say=${t} place=${t(`place_${n}`)} keys=${l} press=${c=>f(c.name)} />
    </div>`}keyDown(t,n){let{hasLetters:s}=this.props;if(t.isComposing||t.ctrlKey||t.metaKey||t.altKey)return;let o=t.target,
r=o.matches("input, textarea, select");t.key.length===1&&(r||!s)||t.key==="Enter"&&o.matches("button, a, textarea, input\
, summary")||r&&!["Escape","ArrowDown","ArrowUp"].includes(t.key)||n(t.key)&&t.preventDefault()}},nn=(e,t,n)=>[{keys:["j",
"ArrowDown"],shown:"j",name:"next",does:()=>n(Math.min(e+1,t-1))},{keys:["k","ArrowUp"],shown:"k",name:"back",does:()=>n(
Math.max(e-1,0))}],sn=e=>e?.scrollIntoView({block:"nearest"});function kr({shown:e,session:t}){let n=t.say,[s,o]=D(""),r=s.toLowerCase(),i=(e.corpus?.articles??[]).filter(({id:u,title:h})=>`${u}\
 ${h}`.toLowerCase().includes(r)),a=e.known?.article.id,[l,f]=D(Math.max(0,i.findIndex(({id:u})=>u===a))),c=Math.min(l,i.
length-1);ce(()=>sn(document.querySelector("tr.marked")),[c]);let p=()=>i[c]&&t.opening.open(i[c].id),d=[{keys:["Enter"],
shown:"\u23CE",name:"open_article",does:p},...nn(c,i.length,f),{keys:["v"],shown:"v",name:"new_article",does:()=>t.show(
"new")},{keys:["g"],shown:"g",name:"progress",does:()=>t.show("progress")},{keys:["!"],shown:"!",name:"problems",does:()=>t.
show("problems")}];return m`<${X}
    say=${n}
    name="articles"
    title=${e.corpus?.title||n("articles")}
    deeds=${d}
    hasLetters=${e.hasLetters}
    close=${e.known?()=>t.show(null):null}
  >
    <form onSubmit=${ft(p)}>
      <label>${n("find_article")} <input type="search" value=${s} onInput=${({currentTarget:u})=>o(u.value)} /></label>
    </form>
    <table>
      <thead>
        <tr>${["article","day","sentences","coded","nothing","left","statements","problems"].map(u=>m`<th scope="col">${n(
u)}</th>`)}</tr>
      </thead>
      <tbody>
        ${i.map((u,h)=>m`<${dl} key=${u.id} article=${u} isMarked=${h===c} open=${()=>t.opening.open(u.id)} />`)}
      </tbody>
    </table>
    ${!i.length&&m`<p class="asks">${n("nothing_found")}</p>`}
  <//>`}var ft=e=>t=>{t.preventDefault(),e()};function dl({article:e,isMarked:t,open:n}){let{title:s,lang:o,published:r,
sentences:i,coded:a,nothing:l,statements:f,problems:c}=e;return m`<tr class=${C(t&&"marked")} aria-current=${t?"true":null}>
    <td><button type="button" class="plain link" onClick=${n}><bdi lang=${o}>${s}</bdi></button></td>
    <td>${r??"\u2013"}</td>
    ${[i,a,l,Math.max(0,i-a-l),f,c].map(p=>m`<td class="number">${p}</td>`)}
  </tr>`}function $r({shown:e,session:t}){let{say:n,connection:s}=t,[o,r]=D(""),[i,a]=D(!1),[l,f]=D(!1),[c,p]=D(""),[d,u]=D(""),h=Ke(
null),b=Ke(null),y=Ke(null),g=async L=>{a(!0),r("");let{status:oe,body:re}=await L;a(!1),oe===200?await t.opening.begin(
re.id??re.article?.id):r(re?.message??n("saved_offline"))},w=L=>{let[oe]=L??[];oe&&g(s.send("/api/articles/from-file",oe,
oe.name))},$=[{keys:["v"],shown:"v",name:"paste_text",does:()=>b.current?.focus()},{keys:["o"],shown:"o",name:"choose_fi\
le",does:()=>h.current?.click()},{keys:["w"],shown:"w",name:"web_address",does:()=>y.current?.focus()}],v=(e.corpus?.articles.
length??0)>0;return m`<${X}
    say=${n}
    name="new_article"
    title=${n(v?"new_article_title":"first_article_title")}
    deeds=${$}
    hasLetters=${e.hasLetters}
    close=${v?()=>t.show(e.known?null:"articles"):null}
  >
    <p class="note problem" role="alert" hidden=${!o}>${o}</p>
    <form class="paste" onSubmit=${ft(()=>c.trim()&&g(s.ask("POST","/api/articles",{text:c})))}>
      <label for="text">${n("paste_label")}</label>
      <textarea id="text" ref=${b} rows="9" dir="auto" value=${c} onInput=${({currentTarget:L})=>p(L.value)}></textarea>
      <p class="quiet">${n("paste_help")}</p>
      <button type="submit" disabled=${i||!c.trim()}>${n("add_text")}</button>
    </form>
    <div
      class=${C("drop",l&&"over")}
      onDragOver=${L=>{L.preventDefault(),f(!0)}}
      onDragLeave=${()=>f(!1)}
      onDrop=${L=>{L.preventDefault(),f(!1),w(L.dataTransfer?.files)}}
    >
      <label for="file">${n("drop_label")}</label>
      <input id="file" type="file" ref=${h} disabled=${i} onChange=${({currentTarget:L})=>w(L.files)} />
    </div>
    <form onSubmit=${ft(()=>d.trim()&&g(s.ask("POST","/api/articles/from-address",{address:d})))}>
      <label for="address">${n("address_label")}</label>
      <input id="address" type="url" ref=${y} value=${d} onInput=${({currentTarget:L})=>u(L.value)} />
      <button type="submit" disabled=${i||!d.trim()}>${n("fetch_it")}</button>
      <p class="quiet">${n("address_help")}</p>
    </form>
  <//>`}function xr({shown:e,session:t}){let{say:n,connection:s}=t,{corpus:o}=e,[r,i]=D(""),[a,l]=D(o?.coder??""),[f,c]=D(
""),p=async()=>{let{status:d,body:u}=await s.ask("POST","/api/corpus",{title:r.trim()||o?.folder,coder:a.trim()});d===200?
await t.opening.start():c(u?.message??n("saved_offline"))};return m`<${X}
    say=${n}
    name="begin"
    title=${n("no_corpus_title")}
    deeds=${[{keys:["Enter"],shown:"\u23CE",name:"begin_corpus",does:p}]}
    hasLetters=${e.hasLetters}
    close=${null}
  >
    <p>${n("no_corpus")}</p>
    <p class="note problem" role="alert" hidden=${!f}>${f}</p>
    <form class="begin" onSubmit=${ft(p)}>
      <label for="title">${n("corpus_title")}</label>
      <input id="title" placeholder=${o?.folder} value=${r} onInput=${({currentTarget:d})=>i(d.value)} />
      <label for="coder">${n("your_coder_id")}</label>
      <input id="coder" value=${a} pattern="[a-z0-9][a-z0-9-]*" onInput=${({currentTarget:d})=>l(d.value)} />
      <button type="submit">${n("begin_corpus_in",{folder:o?.folder})}</button>
    </form>
    <p class="quiet">${n("begin_writes")}</p>
  <//>`}var vr=["error","warning","to do"];function Or({shown:e,session:t}){let n=t.say,[s,o]=D(null),[r,i]=D(0);ce(()=>{t.connection.
ask("GET","/api/problems").then(({status:p,body:d})=>o(p===200?ml(d):[]))},[]);let a=s??[],l=Math.min(r,a.length-1);ce(()=>sn(
document.querySelector("tr.marked")),[l]);let f=p=>{p?.article&&t.opening.open(p.article,p.statement)},c=[{keys:["Enter"],
shown:"\u23CE",name:"open_place",does:()=>f(a[l])},...nn(l,a.length,i),{keys:["q"],shown:"q",name:"mend_quotes",does:()=>t.
show("quotes")}];return m`<${X}
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
                ${p.article?m`<button type="button" class="plain link" onClick=${()=>f(p)}>${p.statement??p.article}</button>`:
p.path}
                <small>${p.path}:${p.line}</small>
              </td>
              <td><b class=${`is-${p.severity.replace(" ","-")}`}>${n(p.severity)}</b> ${p.message}</td>
              <td>${p.hint}</td>
            </tr>`)}
        </tbody>
      </table>`}
  <//>`}var ml=e=>[...e].sort((t,n)=>vr.indexOf(t.severity)-vr.indexOf(n.severity));var Sr=["sentences","coded","nothing","left","statements"];function Er({shown:e,session:t}){let n=t.say,[s,o]=D(null);ce(
()=>{t.connection.ask("GET","/api/progress").then(({status:i,body:a})=>o(i===200?hl(a):[]))},[]);let r=new Map(e.corpus?.
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
          <tr>${["article","coder_of",...Sr].map(i=>m`<th scope="col">${n(i)}</th>`)}</tr>
        </thead>
        <tbody>
          ${s.map(i=>m`<tr key=${`${i.coder} ${i.article}`}>
              <td><button type="button" class="plain link" onClick=${()=>t.opening.open(i.article)}><bdi>${r.get(i.article)??
i.article}</bdi></button></td>
              <td>${i.coder}</td>
              ${Sr.map(a=>m`<td class="number">${i[a]}</td>`)}
            </tr>`)}
        </tbody>
      </table>`}
  <//>`}var hl=e=>Array.isArray(e)?e:e.rows??[];var on=class extends B{componentDidUpdate(){this.focus()}componentDidMount(){this.focus()}focus(){let{shown:t}=this.props,
n=document.activeElement,s=!n||n===document.body||n.id==="line"||n.id==="article";!t.state||t.screen||!s||document.getElementById(
t.state.place==="reading"?"article":"line")?.focus({preventScroll:!0})}render({shown:t,session:n}){let{phase:s,known:o,state:r,
corpus:i,saved:a,preview:l,spoken:f}=t,c=s==="begin"?xr:s==="reading"&&t.screen?_l[t.screen]:null;if(c)return m`<${c} shown=${t} session=${n} />`;
if(s!=="reading"||!o||!r||!i||!n.index)return m`<main class="wide"><p role="status">${t.words||"\u2026"}</p></main>`;let d=r.
draft&&(r.place==="statement"||r.place==="inferred"||r.place==="quote")&&r.draft?ke(r.draft,o):[],u=r.draft?.sentence??r.
sentence,h=r.draft?wt(n.index,u,r.draft).map(({field:y})=>y):[],b={press:y=>n.press({name:y,isShift:!1}),take:n.point,mark:n.
touch};return m`<div class="annotator" onKeyDown=${y=>gl(y,n)}>
      <${Kt} known=${o} corpus=${i} current=${r.sentence} saved=${a} press=${y=>n.show(y)} />
      <main>
        <${tn}
          known=${o}
          state=${r}
          index=${n.index}
          quote=${d}
          open=${({key:y})=>n.touch(y)}
          touch=${n.touchText}
        />
        <section class=${C("side",`in-${r.place.replaceAll(" ","-")}`)} aria-label=${o.say("statement")}>
          <${er} known=${o} state=${r} />
          ${r.place!=="reading"?m`<${Zt} known=${o} state=${r} written=${n.written} />`:m`<p class="line-rest" />`}
          <${hr} known=${o} state=${r} shown=${new Set(h)} hands=${b} />
          <${nr} known=${o} state=${r} preview=${l} />
          <${dr} known=${o} state=${r} quote=${d} />
        </section>
      </main>
      <${Ue} say=${o.say} place=${o.say(F[r.place].name)} keys=${Qo(r)} press=${n.pressed} />
      ${r.isHelpOpen&&m`<${Vt}
        known=${o}
        state=${r}
        hasLetters=${t.hasLetters}
        letters=${y=>n.letters(y)}
        press=${b.press}
      />`}
      <div class="unseen" role="status">${f}</div>
    </div>`}},_l={articles:kr,progress:Er,problems:Or,new:$r};function gl(e,t){let n=e.target;if(n.id!=="line"&&n.id!=="\
article")return;let s=Gs(e);!s||!t.shown.hasLetters&&n.id==="article"&&s.name.length===1||t.typed(s)&&e.preventDefault()}var Qn=({folder:e,title:t,coder:n},s)=>`actorgraph annotator ${e} ${t} ${n} ${s}`,yl=({draft:e,aside:t,entity:n,line:s})=>!!(e||
t||n||s);function Mr(e,t,n){try{yl(n)?localStorage.setItem(Qn(e,t),JSON.stringify({form:1,state:n})):localStorage.removeItem(
Qn(e,t))}catch{}}function Cr(e,t){try{let{form:n,state:s}=JSON.parse(localStorage.getItem(Qn(e,t))??"{}");return n===1?s:
null}catch{return null}}var Ar=(e,t)=>({place:"reading",field:null,line:"",rows:[],marked:0,sentence:t,statement:null,draft:null,aside:[],dropped:null,
pending:null,isAdding:!1,isInferring:!1,isBackwards:!1,isSelected:!1,filters:{},hints:[],typed:"",first:null,entity:null,
relation:null,part:null,recent:Tr([...e.article.statements].reverse()),last:null,proposals:[],proposal:0,open:[],isHelpOpen:!1});
function Tr(e){let t=e.flatMap(({slots:n})=>n.flatMap(({values:s})=>s.flatMap(o=>o.is==="entity"?[o.id]:[])));return[...new Set(
t)]}function Jn(e,t,n){return tt({state:e,known:t,index:n,effects:[]},F[e.place],null).state}function Ir(e,t,n,s){let o=t.
at(-1)??null,{pending:r}=e,i=n.article.statements.filter(({key:c})=>t.includes(c)),a=o&&r?Us(r).map(c=>({statement:o,field:c})):
[],l=r?.id===null?e.open.slice(0,-1):e.open,f={...e,last:o,statement:e.place==="reading"?o:e.statement,recent:[...new Set(
[...Tr(i),...e.recent])],open:[...l,...a],pending:null,dropped:null};return Jn(f,n,s)}function Rr(e,t,n){let{pending:s,draft:o}=e;
if(!s)return e;let r=o?.slots.length?[o,...e.aside]:e.aside,i={state:{...e,draft:s,pending:null,aside:r},known:t,index:n,
effects:[]};return Pe(i,x(i)).state}function Lr(e,{sentence:t,proposals:n}){return e.place!=="reading"||e.sentence!==t||
!n.length?e:{...e,place:"draft",proposals:n,proposal:0}}function rn(e,t,n,s){let o={state:e,known:t,index:n,effects:[]};return{...Pe(o,s(o)),isCommand:!0}}function Br(e,t,n,s){
let o=e.rows.indexOf(t);return e.place==="choosing"||e.place==="relation"||e.place==="text"||e.place==="basis"?rn(e,n,s,
r=>ve(r,t)):at({...e,marked:o},{name:"Enter",isShift:!1},n,s)}function Dr(e,t,n,s){return rn(e,n,s,o=>{switch(e.place){case"\
words":return nt(o,t);case"quote":return qt(o,t);case"choosing":{let r=xe(s,e.draft?.sentence??e.sentence).find(i=>i.span[0]<=
t[0]&&i.span[1]>=t[1]);return r?S(o,{is:"entity",id:r.id,at:r.span}):nt(Le(o),t)}default:return o}})}function Xn(e,t,n,s){
return rn(e,n,s,o=>e.place==="reading"?Ye(o,t):e.place!=="choosing"&&e.place!=="words"?o:S(_(o,{place:"choosing",hints:[],
typed:"",first:null}),{is:"statement",key:t}))}function Zn(e,t,n,s){return rn(e,n,s,o=>e.place==="reading"||e.place==="s\
tatement"?Y(o,t):o)}var an=class{#e=[];#n=!1;constructor(t){this.session=t}async start(t=null,n=null){let{session:s}=this,{status:o,body:r}=await s.
connection.ask("GET","/api/corpus");if(o!==200)return s.change({phase:"failed",words:r?.message??""});let i=r;if(s.change(
{corpus:i}),i.isEmpty)return s.change({phase:"begin"});this.#s();let{articles:a}=i,l=a.find(({id:f})=>f===t)??a.find(wl)??
a[0];if(!l)return s.change({phase:"reading",screen:"new"});await this.open(l.id,n)}async open(t,n=null){let{session:s}=this,
{corpus:o}=s.shown;if(!o)return;let r=encodeURIComponent(t),i=[`/api/vocabulary?article=${r}`,"/api/entities",`/api/arti\
cles/${r}`],a=await Promise.all(i.map(y=>s.connection.ask("GET",y))),l=a.find(({status:y})=>y!==200);if(l)return s.change(
{phase:"failed",words:l.body?.message??""});let[f,c,p]=a.map(({body:y})=>y),d={vocabulary:f,entities:c,article:p,say:s.say},
u=n?Fe(p,n):void 0,h=Cr(o,t),b=h??Ar(d,u?Ee(p,u.spans[0]?.[0]??0):0);s.hold(d,{phase:"reading",screen:null,state:u?{...b,
statement:u.key}:b,spoken:h?s.say("typing_is_back"):""}),await this.#t(t)}async begin(t){let{status:n,body:s}=await this.
session.connection.ask("GET","/api/corpus");n===200&&this.session.change({corpus:s}),await this.open(t)}async#t(t){let{session:n}=this,
{status:s,body:o}=await n.connection.ask("GET",`/api/articles/${encodeURIComponent(t)}/relations`),{known:r}=n.shown;s!==
200||r?.article.id!==t||(this.#e=o,n.hold({...r,article:this.ranked(r.article)}))}ranked(t){let n=this.#e;return n.length!==
t.sentences.length?t:{...t,sentences:t.sentences.map((s,o)=>({...s,relations:n[o]}))}}#s(){if(this.#n)return;this.#n=!0;
let{session:t}=this;t.connection.listen(n=>this.renew(n),n=>{let{saved:s}=t.shown;n?s.is==="offline"&&t.change({saved:{is:"\
nothing",at:"",words:""}}):t.change({saved:{is:"offline",at:"",words:""}})})}async renew({entities:t,vocabulary:n,articles:s}){
let{session:o}=this,{known:r}=o.shown;if(!r)return;let{id:i}=r.article,a=encodeURIComponent(i),l={...t&&{entities:"/api/\
entities"},...n&&{vocabulary:`/api/vocabulary?article=${a}`},...s?.includes(i)&&{article:`/api/articles/${a}`}},f={};for(let[
d,u]of Object.entries(l)){let{status:h,body:b}=await o.connection.ask("GET",u);h===200&&Object.assign(f,{[d]:d==="articl\
e"?this.ranked(b):b})}let{known:c}=o.shown;c?.article.id===i&&Object.keys(f).length&&o.hold({...c,...f});let p=await o.connection.
ask("GET","/api/corpus");p.status===200&&o.change({corpus:p.body})}},wl=({sentences:e,coded:t,nothing:n})=>t+n<e;var ln=class{isBusy=!1;constructor(t){this.session=t}carryOut(t){let{session:n}=this,{known:s}=n.shown;if(!s)return;let{
ask:o}=n.connection,{id:r,revision:i}=s.article,a=encodeURIComponent(r);switch(t.does){case"save":return this.#e(o("POST",
`/api/articles/${a}/statements`,t.saving));case"delete":return this.#e(o("DELETE",`/api/statements/${encodeURIComponent(
t.statement)}`,{revision:i}));case"undo":return this.#e(o("POST","/api/undo",{article:r}));case"nothing here":{let{sentence:l,
is:f}=t;return this.#e(o("POST",`/api/articles/${a}/nothing`,{sentence:l,is:f,revision:i}))}case"propose":return this.#t(
a,t.sentence);case"open problems":return n.show("problems");case"search":return n.show("articles");case"say":return n.change(
{spoken:t.text})}}async#e(t){let{session:n}=this;this.isBusy=!0,n.change({saved:{is:"saving",at:"",words:""}});let{status:s,
body:o}=await t;this.isBusy=!1;let{known:r,state:i}=n.shown;if(!r||!i)return;let a=s===200;a?(o.isNewEntity&&await n.opening.
renew({entities:!0}),n.hold({...n.shown.known??r,article:n.opening.ranked(o.article)},{saved:{is:"saved",at:jr(),words:o.
said??""}}),this.#n((l,f,c)=>Ir(l,o.keys??[],f,c))):n.change({saved:{is:s?"refused":"offline",at:jr(),words:o?.message??
""},conflict:s===409?o:null}),a||this.#n(Rr),n.goOn(a)}#n(t){let{known:n,state:s}=this.session.shown,{index:o}=this.session;
n&&s&&o&&this.session.change({state:t(s,n,o)})}async#t(t,n){let{session:s}=this,{status:o,body:r}=await s.connection.ask(
"GET",`/api/drafts?article=${t}&sentence=${n}`),{state:i}=s.shown;if(!i||i.sentence!==n)return;if(o!==200)return s.change(
{spoken:r?.message??s.say("saved_offline")});let a=r.isWithheld?s.say("draft_withheld"):s.say("no_draft");r.proposals.length?
s.change({state:Lr(i,r)}):s.change({spoken:a})}};async function Nr({connection:e,shown:t},{draft:n,open:s}){if(!n||!t.known)
return null;let o=`/api/articles/${encodeURIComponent(t.known.article.id)}/preview`,{status:r,body:i}=await e.ask("POST",
o,bt(n,t.known,s));return r===200?i:null}var jr=()=>new Date().toLocaleTimeString("en-GB",{hour:"2-digit",minute:"2-digi\
t"});var bl=150,Yn="actorgraph annotator letters off",cn=class{shown={phase:"loading",words:"",corpus:null,known:null,state:null,
screen:null,saved:{is:"nothing",at:"",words:""},preview:null,conflict:null,spoken:"",hasLetters:!localStorage.getItem(Yn)};index=null;#e=[];#n;constructor(t,n){
this.connection=t,this.draw=n,this.opening=new an(this),this.writing=new ln(this)}say=(t,n)=>kl(this.shown.corpus?.texts??
{})(t,n);change(t){let n=this.shown;this.shown={...n,...t};let{corpus:s,known:o,state:r}=this.shown,i=r?.draft!==n.state?.
draft;i&&(this.shown.preview=null),this.draw(this.shown),!(!s||!o||!r||r===n.state)&&(Mr(s,o.article.id,r),i&&this.#s(r))}hold(t,n={}){
let s=Js(t);this.index=s;let o=n.state??this.shown.state;this.change({known:t,...n,state:o&&Jn(o,t,s)})}press(t){this.writing.
isBusy?this.#e.push(t):this.#t((n,s,o)=>at(n,t,s,o))}typed(t){let{known:n,state:s}=this.shown;if(!n||!s||!this.index)return!1;
if(this.writing.isBusy)return this.#e.push(t),!0;let o=at(s,t,n,this.index);return o.isCommand&&this.take(o),o.isCommand}written=t=>this.#t(
(n,s,o)=>({state:Un(n,t,s,o),effects:[]}));#t(t){let{known:n,state:s}=this.shown;n&&s&&this.index&&this.take(t(s,n,this.
index))}pressed=t=>this.press(t);take({state:t,effects:n}){this.change({state:t});for(let s of n)this.writing.carryOut(s)}goOn(t){
let n=t?this.#e:[];this.#e=[];for(let s of n)this.press(s)}point=t=>this.#t((n,s,o)=>Br(n,t,s,o));touch=t=>this.#t((n,s,o)=>Xn(
n,t,s,o));touchText=(t,n)=>this.#t((s,o,r)=>{let{text:i,sentences:a,statements:l,lang:f}=o.article;if(s.place==="reading"){
let d=l.filter(({spans:b})=>b.some(([y,g])=>y<=n&&n<g)),u=1+d.findIndex(({key:b})=>b===s.statement),h=Zn(s,t,o,r);return d.
length?Xn(h.state,d[u%d.length].key,o,r):h}let c=a[t].span,p=Me(i,c,f).find(([d,u])=>d<=n&&n<=u);return p&&s.place!=="st\
atement"?Dr(s,p,o,r):Zn(s,t,o,r)});show(t){this.change({screen:t})}letters(t){t?localStorage.removeItem(Yn):localStorage.
setItem(Yn,"yes"),this.change({hasLetters:t})}#s(t){clearTimeout(this.#n),!(!t.draft||t.place!=="statement")&&(this.#n=setTimeout(
async()=>{let n=await Nr(this,t);this.shown.state?.draft===t.draft&&this.change({preview:n})},bl))}},kl=e=>(t,n={})=>(e[t]??
t).replace(/\{(\w+)\}/g,(s,o)=>o in n?String(n[o]):s);function Pr(e,t,{article:n=null,statement:s=null}={}){let o=new cn(t,r=>yn(m`<${on} shown=${r} session=${o} />`,e));return o.
opening.start(n,s),o}var Wr=document.getElementById("annotator");if(Wr){let e=new URLSearchParams(location.search),t=Pr(Wr,ns(),{article:e.get(
"article"),statement:e.get("statement")});Object.defineProperty(window,"annotator",{value:{state:()=>t.shown.state,known:()=>t.
shown.known,shown:()=>t.shown}})}})();

"use strict";(()=>{var Rs=()=>({ask:(e,t,n)=>js(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:n===void 0?null:
JSON.stringify(n)}),send:(e,t,n)=>js(`${e}?name=${encodeURIComponent(n)}`,{method:"POST",headers:{"Content-Type":"applic\
ation/octet-stream"},body:t}),explorer:e=>{let t=encodeURIComponent(JSON.stringify(`statement:${e}`));return e===null?"/\
explore":`/explore#tab=%22graph%22&open=${t}`},listen:(e,t)=>{let n=new EventSource("/api/changes");return n.onmessage=({
data:s})=>e(JSON.parse(s)),n.onopen=()=>t(!0),n.onerror=()=>t(!1),()=>n.close()}});async function js(e,t){try{let n=await fetch(
e,{...t,signal:AbortSignal.timeout(2e4)}),s=await n.text();return{status:n.status,body:fa(s)}}catch{return{status:0,body:null}}}
function fa(e){try{return JSON.parse(e)}catch{return null}}var Bs=function(e,t,n,s){var o;t[0]=0;for(var r=1;r<t.length;r++){var i=t[r++],a=t[r]?(t[0]|=i?1:2,n[t[r++]]):t[++r];i===
3?s[0]=a:i===4?s[1]=Object.assign(s[1]||{},a):i===5?(s[1]=s[1]||{})[t[++r]]=a:i===6?s[1][t[++r]]+=a+"":i?(o=e.apply(a,Bs(
e,a,n,["",null])),s.push(o),a[0]?t[0]|=2:(t[r-2]=0,t[r]=o)):s.push(a)}return s},Ds=new Map;function Ws(e){var t=Ds.get(this);
return t||(t=new Map,Ds.set(this,t)),(t=Bs(this,t.get(e)||(t.set(e,t=(function(n){for(var s,o,r=1,i="",a="",l=[0],c=function(d){
r===1&&(d||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?l.push(0,d,i):r===3&&(d||i)?(l.push(3,d,i),r=2):r===2&&i==="..."&&d?
l.push(4,d,0):r===2&&i&&!d?l.push(5,0,!0,i):r>=5&&((i||!d&&r===5)&&(l.push(r,0,i,o),r=6),d&&(l.push(r,d,0,o),r=6)),i=""},
f=0;f<n.length;f++){f&&(r===1&&c(),c(f));for(var u=0;u<n[f].length;u++)s=n[f][u],r===1?s==="<"?(c(),l=[l],r=3):i+=s:r===
4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:a?s===a?a="":i+=s:s==='"'||s==="'"?a=s:s===">"?(c(),r=1):r&&(s==="="?(r=5,o=i,i=
""):s==="/"&&(r<5||n[f][u+1]===">")?(c(),r===3&&(l=l[0]),r=l,(l=l[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(c(),r=2):i+=s),r===3&&i==="!--"&&(r=4,l=l[0])}return c(),l})(e)),t),arguments,[])).length>1?t:t[0]}var T,qs,ua,de,Tn,vt,Us,kt,Hs,In,An,pa,Ye=Symbol.for("pv"),Ot={},St=[],da=/^m(i|n|o|s|text|space)$/,Ln=Array.isArray,Nn=St.
slice,Me=Object.assign;function Se(e){e&&e.parentNode&&e.remove()}function Gs(e,t,n){var s,o,r,i={},a=arguments.length;for(r in t)
r=="key"?s=t[r]:r=="ref"&&typeof e!="function"?o=t[r]:i[r]=t[r];return a>2&&(i.children=a>3?Nn.call(arguments,2):n),Qe(e,
i,s,o,null)}function Qe(e,t,n,s,o){var r={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ye,__v:o||
++qs,__i:-1,__u:0};return!o&&T.vnode&&T.vnode(r),r}function Z(){return{current:null}}function Mt(e){return e.children}function D(e,t){
this.props=e,this.context=t,this.__g=0}function me(e,t){if(t==null)return e.__&&me(e.__,e.__i+1);for(var n;t<e.__k.length;t++)
if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:me(e)}function ma(e){var t,n=e.__v,
s=n.__e,o=[],r=[],i=e.__P;i&&((t=Me({constructor:Ye},n)).__v=n.__v+1,T.vnode&&T.vnode(t),jn(i,t,n,e.__n,i.namespaceURI,32&
n.__u?[s]:null,o,s||me(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,Qs(o,t,r),n.__=n.__e=null,t.__e!=s&&zs(t))}function zs(e){
if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),zs(e)}function Ps(e){
(8&e.__g||(e.__g|=8,de.push(e),vt++))&&Tn==T.debounceRendering||((Tn=T.debounceRendering)||queueMicrotask)(Ks)}function Ks(){
try{for(var e,t=1;de.length;)de.length>t&&de.sort(Us),e=de.shift(),t=de.length,8&e.__g&&ma(e)}finally{(vt=de.length)&&(Tn||
queueMicrotask)(Ks)}}function Xs(e,t,n,s,o,r,i,a,l,c,f){var u,d,p,h,_,y,w=s.__k||St,g=t.length;for(l=ha(n,t,w,l,g),u=0;u<
g;u++)(p=n.__k[u])!=null&&(d=~p.__i&&w[p.__i]||Ot,p.__i=u,y=jn(e,p,d,o,r,i,a,l,c,f),h=p.__e,(d.ref!=p.ref||8&d.__u)&&(d.
ref&&Rn(d.ref,null,p,d),p.ref&&f.push(p.ref,p.__c||h,p)),_=_||h,4&p.__u?(l=Vs(p,l,e,!d.__v),d.__e&&(d.__e=null)):typeof p.
type=="function"&&y!==void 0?l=y:h&&(l=h.nextSibling),p.__u&=-21);return n.__e=_,l}function ha(e,t,n,s,o){var r,i,a,l,c,
f,u,d,p,h=n.length,_=h,y=0,w=0,g=e.__k=Array(o);for(r=0;r<o;r++)(i=t[r])!=null&&typeof i!="boolean"&&typeof i!="function"?
(typeof i!="object"||i.constructor===String?i=g[r]=Qe(null,i):Ln(i)?i=g[r]=Qe(Mt,{children:i}):i.constructor===Ye&&i.__b?
i=g[r]=Qe(i.type,i.props,i.key,i.ref,i.__v):g[r]=i,l=r+y,i.__=e,i.__b=e.__b+1,a=null,~(c=i.__i=ga(i,n,l,_))&&(_--,(a=n[c])&&
(a.__u|=2)),a&&a.__v?(i.__u|=16,c==l-1?y--:c==l+1?y++:c!=l&&(c>l?y--:y++,w=1)):(~c||(o>h?y--:o<h&&y++),typeof i.type!="f\
unction"&&(i.__u|=4))):g[r]=null;if(w){for(f=[],u=[],r=0;r<o;r++)if((i=g[r])&&16&i.__u){for(y=0,d=f.length;y<d;)f[p=y+d>>
1]<i.__i?y=p+1:d=p;f[y]=i.__i,u[r]=y+1}for(y=f.length;r--;)u[r]&&(u[r]==y?y--:g[r].__u|=4)}if(_)for(r=0;r<h;r++)!(a=n[r])||
2&a.__u||(a.__e==s&&(s=me(a)),Dn(a,a));return s}function Vs(e,t,n,s){var o,r,i,a;if(typeof e.type=="function"){if(e.props.
__P)return t;if(o=e.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=e,t=Vs(o[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=me(
e))&&!t.parentNode&&(t=null),i=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(
i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function ga(e,t,n,s){var o,r=e.key,i=e.type,a=t[n],l=a&&!(2&a.__u);if(a===null&&r==null||l&&r==a.key&&i==a.type)return n;
if(s>(l?1:0)){for(o=n-1;o>=0;o--)if((a=t[o])&&!(2&a.__u)&&r==a.key&&i==a.type)return o;for(o=n+1;o<t.length;o++)if((a=t[o])&&
!(2&a.__u)&&r==a.key&&i==a.type)return o}return-1}function Fs(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function bt(e,t,n,s,o){var r,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.
cssText=s=""),s)for(t in s)n&&t in n||Fs(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||Fs(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(i=An[t]||(An[t]=
_a(t)),(e.__a||(e.__a={}))[t]=In,r=t!=(t=t.replace(Hs,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,i,r):e.removeEventListener(t,i,r));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function _a(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[kt]==null)t[kt]=In++;else if(t[kt]<this.__a[e])return;return n(T.event?T.event(t):t)}}}function jn(e,t,n,s,o,r,i,a,l,c){
var f,u,d,p,h,_,y,w,g,k,x,S,I,q,ie,Ns,pe,Oe,ae=t.type;if(t.constructor!==Ye)return null;128&n.__u&&(l=32&n.__u,f=n.__c.__z)&&
(t.__u|=l,u=r=[],f.nodeType==8?a=xt(f,r):r.push(f),a=r[0]||a),(f=T.__b)&&f(t);e:if(typeof ae=="function"){d=i.length;try{
if(w=t.props,g=(f=ae.prototype)&&f.render,k=(f=ae.contextType)&&s[f.__c],x=f?k?k.props.value:f.__:s,(p=n.__c)?(t.__c=p,2&
p.__g&&(p.__g|=1)):(g?t.__c=p=new ae(w,x):(t.__c=p=new D(w,x),p.constructor=ae,p.render=wa),k&&k.sub(p),p.state||(p.state=
{}),p.__n=s,p.__g|=8,p.__h=[],p.__k=[]),g&&(p.__s||(p.__s=p.state),ae.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=
Me({},p.__s)),Me(p.__s,ae.getDerivedStateFromProps(w,p.__s)))),h=p.props,_=p.state,p.__v=t,n.__c){if(w!==h&&g&&!ae.getDerivedStateFromProps&&
p.componentWillReceiveProps&&p.componentWillReceiveProps(w,x),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&
p.shouldComponentUpdate(w,p.__s,x)===!1){t.__v!=n.__v&&(p.props=w,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(X){X&&(X.__=t)}),St.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&i.push(p),a=me(n);break e}p.componentWillUpdate&&
p.componentWillUpdate(w,p.__s,x),g&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(h,_,y)})}else g&&!ae.
getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),g&&p.componentDidMount&&p.__h.push(p.componentDidMount);
p.context=x,p.props=w,p.__P=e,p.__g&=-5,S=T.__r,I=g?25:0;do p.__g&=-9,S&&S(t),f=p.render(p.props,p.state=p.__s,p.context);while(8&
p.__g&&++I<25);g&&(St.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(s=Me({},s,p.getChildContext())),
g&&n.__c&&p.getSnapshotBeforeUpdate&&(y=p.getSnapshotBeforeUpdate(h,_)),q=f&&f.type===Mt&&f.key==null?f.props.children:f,
w.__P&&(f=a,o=(e=w.__P).namespaceURI,l=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(X){X&&Dn(X,X)}),n.__k=null),
a=n.__k?me(n,0):null),a=Xs(e,Ln(q)?q:[q],t,n,s,o,r,i,a,l,c),w.__P&&(t.__e=null,a=f),t.__u&=-161,u&&u.some(Se),p.__h.length&&
i.push(p),1&p.__g&&(p.__g&=-4)}catch(X){if(i.length=d,t.__v=null,l||r)if(X&&X.then){if(t.__u|=128|l,r){for(~(pe=r.indexOf(
a||void 0))||(pe=r.length);(Oe=r[pe-1])&&Oe.nodeType==8;)pe--;for(;pe<r.length;pe++)if(Oe=r[pe])if(r[pe]=null,ie){if(Oe==
Ns)break}else{if(Oe.nodeType!=8)break;Oe.data.startsWith("$s")&&(Ns=xt(ie=Oe))}}if(!ie){for(;a&&a.nodeType==8&&a.nextSibling;)
a=a.nextSibling;ie=a}(f=xt(ie=t.__c.__z||(t.__c.__z=ie)))?(t.__e=ie,a=f):t.__e=a,a=a&&a.nextSibling}else r&&r.some(Se);else
t.__e=n.__e;t.__k||(t.__k=n.__k||[]),X&&X.then||Js(t),T.__e(X,t,n)}}else a=t.__e=ya(n.__e,t,n,s,o,r,i,l,c,e);return(f=T.
diffed)&&f(t),a}function xt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==
8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Js(e){e&&(e.__c&&
(e.__c.__g|=4),e.__k&&e.__k.some(Js))}function Qs(e,t,n){for(var s=0;s<n.length;)Rn(n[s++],n[s++],n[s++]);T.__c&&T.__c(t,
e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(r){r.call(o)})}catch(r){T.__e(r,o.__v)}})}function ya(e,t,n,s,o,r,i,a,l,c){
var f,u,d,p,h,_,y,w,g=n.props||Ot,k=t.props,x=t.type;if(x=="svg"?o="http://www.w3.org/2000/svg":x=="math"?o="http://www.\
w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(f=0;f<r.length;f++)if((h=r[f])&&(x?h.localName==x:
h.nodeType==3)){e=h,r[f]=null;break}}if(!e){if(w=c.ownerDocument||document,!x)return w.createTextNode(k);e=w.createElementNS(
o,x,k.is?k:c),a&&(T.__m&&T.__m(t,r),a=!1),r=null}if(x){if(c=x=="template"&&e.content||e,r=x=="textarea"&&k.defaultValue!=
null?null:r&&Nn.call(c.childNodes),!a&&r)for(g={},f=0;f<e.attributes.length;f++)g[(h=e.attributes[f]).name]=h.value;for(f in g)
h=g[f],f=="dangerouslySetInnerHTML"?d=h:f=="children"||f in k||f=="value"&&"defaultValue"in k||f=="checked"&&"defaultChe\
cked"in k||bt(e,f,null,h,o);for(f in k)h=k[f],f=="children"?p=h:f=="dangerouslySetInnerHTML"?u=h:f=="value"?_=h:f=="chec\
ked"?y=h:a&&typeof h!="function"||g[f]===h||bt(e,f,h,g[f],o);u?(a||d&&(u.__html==d.__html||u.__html==e.innerHTML)||(e.innerHTML=
u.__html),t.__k=[]):(d&&(e.textContent=""),(x=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&da.test(x))&&(o=
"http://www.w3.org/1999/xhtml"),Xs(c,Ln(p)?p:[p],t,n,s,o,r,i,r?r[0]:n.__k&&me(n,0),a,l),r&&r.some(Se)),a&&x!="textarea"||
(f="value",x=="progress"&&_==null?e.removeAttribute(f):_==null||_===e[f]&&(x!="progress"||_)||bt(e,f,_,g[f],o),f="checke\
d",y!=null&&y!=e[f]&&bt(e,f,y,g[f],o))}else g===k||a&&e.data==k||(e.data=k);return e}function Rn(e,t,n,s){try{typeof e==
"function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){
T.__e(o,n)}}function Dn(e,t,n){var s,o,r,i;if(T.unmount&&T.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||Rn(s,null,
t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(a){T.__e(a,t)}s.__P=s.__n=null}if(s=e.__k)for(i=
0;i<s.length;i++)s[i]&&Dn(s[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(o=xt(s,r=[]))&&(s==
e.__e&&r.some(Se),Se(o),Se(s)),n||Se(e.__e),e.__e=e.__c=e.__=null}function wa(e,t,n){return this.constructor(e,n)}function Bn(e,t){
var n,s,o,r;T.__&&T.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=Qe(Mt,{children:[e]}),
o=[],r=[],jn(t,t.__k,s||Ot,Ot,t.namespaceURI,s?null:t.firstChild?Nn.call(t.childNodes):null,o,s?s.__e:t.firstChild,n,r),
Qs(o,t.__k,r),t.__k.props.children=null}T={__e:function(e,t,n,s){for(var o,r,i;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&
o.setState(r.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,s||{}),i=1),i&&8&o.__g)return void(o.
__g|=2)}catch(a){e=a}}throw vt=0,e}},qs=0,ua=function(e){return e!=null&&e.constructor===Ye},D.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Me({},this.state)),typeof e=="function"&&(e=e(Me({},n),this.props)),e&&(Me(
n,e),this.__v&&(t&&this.__k.push(t),Ps(this)))},D.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(
e),Ps(this))},D.prototype.render=Mt,de=[],vt=0,Us=function(e,t){return e.__v.__b-t.__v.__b},kt=Symbol(),Hs=/(PointerCapture)$|Capture$/i,
In=0,An={},pa=0;var et,R,Wn,Ys,Pn=Object.is,Et=0,ao=[],Fn=[],j=T,Zs=j.__b,eo=j.__r,to=j.diffed,no=j.__c,so=j.unmount,oo=j.__;function Un(e,t){
j.__h&&j.__h(R,e,Et||t),Et=0;var n=R.__H||(R.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function A(e){
return Et=1,$a(co,e)}function $a(e,t,n){var s=Un(et++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):co(void 0,t),function(r){var i=(s.
__N||s.__)[0],a=s.t(i,r);Pn(i,a)||(s.__N=[a,s.__[1]],s.__c.setState({}))}],s.__c=R,!R.__f)){R.__f=!0;var o=R.shouldComponentUpdate;
R.shouldComponentUpdate=function(r,i,a){var l=this.__H;if(!l)return!0;var c=!1,f=this.props!=r;if(l.__.some(function(d){
d.__N&&(c=!0,Pn(d.__[0],d.__N[0])||(f=!0))}),o){var u=o.call(this,r,i,a);return c?u||f:u}return!c||f}}return s.__}function W(e,t){
var n=Un(et++,3);!j.__s&&lo(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,R.__H.__h.push(n))}function tt(e){return Et=5,ba(function(){return{current:e}},[])}function ba(e,t){var n=Un(et++,7);return lo(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function ka(){var e;do{for(;e=Fn.shift();)try{Ze(e)}catch(n){j.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=ao.shift();){var t=e.
__H;if(e.__P&&t)try{t.__h.some(Ze),t.__h.some(qn),t.__h=[]}catch(n){t.__h=[],j.__e(n,e.__v)}}}while(Fn.length)}j.__b=function(e){
R=null,Zs&&Zs(e)},j.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),oo&&oo(e,t)},j.__r=function(e){eo&&eo(e),et=
0;var t=(R=e.__c).__H;t&&(Wn==R?R.__h=[]:(t.__h.some(Ze),t.__h.some(qn),et=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=
n.__N),n.u=n.__N=void 0})),Wn=R},j.diffed=function(e){to&&to(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&io(ao.push(t)),
t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Wn=R=null},j.__c=function(e,t){t.some(function(n){try{n.__h.some(Ze),n.__h=
n.__h.filter(function(s){return!s.__||qn(s)})}catch(s){n.__h=[function(){throw s}]}}),no&&no(e,t)},j.unmount=function(e){
so&&so(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||
!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,io(Fn.push(o))}else Ze(o)}catch(r){t=r}}),s.__H=void 0,t&&j.__e(t,s.__v))};var ro=typeof requestAnimationFrame==
"function";function xa(e){var t,n=function(){clearTimeout(s),ro&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);
ro&&(t=requestAnimationFrame(n))}function io(e){e!=1&&Ys==j.requestAnimationFrame||((Ys=j.requestAnimationFrame)||xa)(ka)}
function Ze(e){var t=R,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),R=t}function qn(e){var t=R;e.__c=e.__(),R=t}function lo(e,t){
return!e||e.length!=t.length||t.some(function(n,s){return!Pn(n,e[s])})}function co(e,t){return typeof t=="function"?t(e):
t}var m=Ws.bind(Gs);var C=(...e)=>e.filter(Boolean).join(" "),V=class extends D{shouldComponentUpdate(t){let n=this.props;for(let s in t)if(s!==
"children"&&t[s]!==n[s])return!0;return!1}render(t,n){return null}};var fo=new Map;function va(e){let t=fo.get(e);if(!t){try{t=new Intl.Segmenter(e||"en",{granularity:"word"})}catch{t=new Intl.
Segmenter("en",{granularity:"word"})}fo.set(e,t)}return t}var Oa=/^['\u2019\u02bc\u2010\u2011/&.@_-]$/u;function J(e,[t,n],s){let o=[],
r=!1;for(let{segment:i,index:a,isWordLike:l}of va(s).segment(e.slice(t,n))){let[c,f]=[t+a,t+a+i.length],u=o[o.length-1];
l?(r&&u?u[1]=f:o.push([c,f]),r=!1):r=!r&&u?.[1]===c&&Oa.test(i)}return o}var Sa=/[\s\p{Pd}\p{Pi}\p{Pf}\p{Ps}\p{Pe}\p{Po}"'`]/u,
Ma=/[%\u2030#@&*\u00a7\u2020\u2021]/u,uo=["()","[]","{}","\u201C\u201D","\u201E\u201D","\u201E\u201C","\xAB\xBB","\u2018\u2019"];function Ee(e,[
t,n]){let[s,o]=[t,n];for(;s<o&&po(e[s]);)s++;for(;o>s&&po(e[o-1]);)o--;let r=e.slice(s,o),i=uo.find(([,c])=>o<n&&e[o]===
c);i&&r.lastIndexOf(i[0])>r.lastIndexOf(i[1])&&o++;let a=uo.find(([c])=>s>t&&e[s-1]===c),l=a?r.indexOf(a[1]):-1;return a&&
l>=0&&(r.indexOf(a[0])<0||l<r.indexOf(a[0]))&&s--,[s,o]}var po=e=>Sa.test(e)&&!Ma.test(e);var Ct=/[\p{L}\p{N}]/u;function nt(e,t,n){return!(t>0&&Ct.test(e[t-1])&&Ct.test(e[t]))&&!(n<e.length&&Ct.test(e[n-1])&&Ct.
test(e[n]))}var Ea=/\p{Nd}+(?:[.,'\u2019\u00a0\u202f ]\p{Nd}{3})*(?:[.,]\p{Nd}+)?/gu,mo=/\p{Nd}/u;function ho(e,[t,n],s,o){let r=J(e,[t,
n],s),i=o?.numbers??{},a=[];for(let{0:l,index:c}of e.slice(t,n).matchAll(Ea)){let f=[t+c,t+c+l.length];!r.some(([d,p])=>d<=
f[0]&&p>f[1])&&!Ca(e,f[0])&&a.push({span:f,value:Ta(l)})}for(let[l,c]of r){let f=[...e.slice(l,c).matchAll(/[^-\u2010\u2011]+/gu)].
map(({0:d,index:p})=>({part:d,at:l+p})),u=f.map(({part:d})=>i[d.toLowerCase()]);if(u.every(d=>d!==void 0))for(let[d,{part:p,
at:h}]of f.entries())a.push({span:[h,h+p.length],value:`${u[d]}`})}return a.sort((l,c)=>l.span[0]-c.span[0]),Ia(e,a)}var Ca=(e,t)=>t>
0&&/[\p{L}_]/u.test(e[t-1]==="-"?e[t-2]??"":e[t-1]);function Ta(e){return[...e.replace(/(?<=\p{Nd})[.,'\u2019\u00a0\u202f ](?=\p{Nd}{3}(?!\p{Nd}))/gu,
"").replace(",",".")].map(n=>mo.test(n)?Aa(n):n).join("")}function Aa(e){if(e>="0"&&e<="9")return e;let t=e.codePointAt(
0),n=t;for(;mo.test(String.fromCodePoint(n-1))&&t-n<9;)n--;return`${t-n}`}function Ia(e,t){let n=[];for(let s of t){let o=n[n.
length-1],r=o&&/^[\s-]+$/.test(e.slice(o.span[1],s.span[0])),[i,a]=[Number(o?.value),Number(s.value)];r&&a>=100&&i<a&&a%
10===0?n[n.length-1]={span:[o.span[0],s.span[1]],value:`${Math.round(i*a*1e6)/1e6}`}:r&&i>=20&&a<10&&i%10===0&&i<100?n[n.
length-1]={span:[o.span[0],s.span[1]],value:`${i+a}`}:n.push(s)}return n}var La={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},go=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,Na=/[^\p{ASCII}]/u,
_o=new Map;function yo(e){let t=_o.get(e);if(t!==void 0)return t;let s=[...e.normalize("NFKD").replace(go,"").toLowerCase().
replace(go,"")].map(o=>La[o]??(/\p{Pd}/u.test(o)?"-":/\s/u.test(o)?" ":o)).join("");return _o.set(e,s),s}function b(e){return(Na.
test(e)?Array.from(e,yo).join(""):e.toLowerCase()).replace(/\s+/g," ").trim()}function wo(e){let t=[],n="",s=0;for(let o of e){let r=yo(o);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<r.
length;i++)t.push(s)}s+=o.length}return{plain:n,places:[...t,s]}}var ja=/[\p{L}\p{N}]/u;function $o(e,t){let n=t===0?" ":e[t-1];return n===" "||n===`
`||!ja.test(n)}var Ra=/^\d{4}-\d{2}-\d{2}$/;var he=e=>e!==null&&Ra.test(e),bo=e=>Date.parse(`${e}T00:00:00Z`),Da=e=>new Date(e).toISOString().slice(0,10),Ce=(e,t)=>Da(
bo(e)+t*864e5);function Hn(e,t){let[n,s,o]=e.split("-").map(Number),r=new Date(Date.UTC(n,s-1+t,1)).toISOString().slice(
0,7);return`${r}-${`${Math.min(o,Number(Ba(r).slice(8)))}`.padStart(2,"0")}`}function Ba(e){let[t,n]=e.split("-").map(Number);
return new Date(Date.UTC(t,n,0)).toISOString().slice(0,10)}var Gn=e=>new Date(bo(e)).getUTCDay()||7,zn=e=>Ce(e,1-Gn(e));var Wa={day:"(?<day>[0-3]?\\d)(?:st|nd|rd|th|\\.)?",day2:"(?<day2>[0-3]?\\d)(?:st|nd|rd|th|\\.)?",year:"(?<year>1[5-9]\\d\
\\d|20\\d\\d)",number:"(?<number>\\d+|NUMBERS)"},vo={month:"months",weekday:"weekdays",season:"seasons",unit:"units",relative:"\
relative"},ko=new WeakMap,Oo=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&"),Kn=e=>[...e].sort((t,n)=>n.length-t.length).map(
Oo).join("|")||"(?!)";function Pa(e){let t=ko.get(e);if(t)return t;let{times:n,numbers:s}=e,o=i=>{let a=vo[i];return i===
"edge"?r:a?`(?<${i}>${Kn(Object.keys(n[a]??{}))})`:Wa[i].replace("NUMBERS",Kn(Object.keys(s)))},r=`(?<edge>${Kn(Object.keys(
n.edges??{}))})\\s+(?:[^\\s\\d.,]{1,3}\\s+)?`;return t=Object.entries(n.patterns??{}).map(([i,a])=>{let c=(i.includes("{\
edge}")?i.replace("{edge} ","{edge}"):`{edge?}${i}`).split(/(\{\w+\??\})/).map(f=>f==="{edge?}"?`(?:${r})?`:f.startsWith(
"{")?o(f.slice(1,-1)):Oo(f).replace(/ /g,"\\s+")).join("");return{pattern:new RegExp(`${c}(?![A-Za-z0-9])`,"g"),means:`${a}`}}),
ko.set(e,t),t}function st(e,[t,n],s,o){if(!s)return[];let r=e.slice(t,n),i=r.toLowerCase(),a=i.length===r.length?i:r,l=Object.
keys(s.times.future??{}).some(f=>{let u=a.indexOf(f);return u>=0&&nt(a,u,u+f.length)}),c=[];for(let{pattern:f,means:u}of Pa(
s))for(let d of a.matchAll(f)){let p=[t+d.index,t+d.index+d[0].length];if(a[d.index-1]==="-"||!nt(e,...p)||c.some(_=>_.span[0]<
p[1]&&p[0]<_.span[1]))continue;let h=Fa(d.groups??{},u,s,he(o)?o:null,l);h&&c.push({span:p,...h})}return c.sort((f,u)=>f.
span[0]-u.span[0])}function Xn(e,t){if(!e||t===void 0)return;let n=b(t);return Object.entries(e).find(([s])=>b(s)===n)?.[1]}
function Fa(e,t,{times:n,numbers:s},o,r){let i=h=>Xn(n[vo[h]],e[h]),a=h=>`${h}`.padStart(2,"0"),l=`${Xn(n.edges,e.edge)??
""}`,c=r||l==="until",f=e.number===void 0?1:Number(Xn(s,e.number)??e.number),u=(h,_=[])=>({stated:h&&xo(h,l),concluded:_.
map(y=>({...y,when:Ua(xo(y.when,l),o)}))}),d=(h,_)=>{let y=Number(o?.slice(0,4)),w=S=>`${S}-${h}${_?`/${S}-${_}`:""}`;if(!o)
return u(w("XXXX"));let g=h<=o.slice(5,5+h.length),k={when:w(g?y:y-1),how:"before"},x={when:w(g?y+1:y),how:"after"};return u(
w("XXXX"),c?[x,k]:[k,x])};switch(t){case"day":{let h=`${a(i("month"))}-${a(e.day)}`;return e.year?u(`${e.year}-${h}`):d(
h)}case"days":{let[h,_]=[e.day,e.day2].map(y=>`${a(i("month"))}-${a(y)}`);return e.year?u(`${e.year}-${h}/${e.year}-${_}`):
d(h,_)}case"month":return e.year?u(`${e.year}-${a(i("month"))}`):d(a(i("month")));case"season":return e.year?u(`${e.year}\
-${i("season")}`):null;case"year":return u(e.year)}if(!o)return null;if(t==="weekday"){let h=(Gn(o)-Number(i("weekday"))+
7)%7,_={when:Ce(o,-h),how:"before"},y={when:Ce(o,7-h),how:"after"};return u(null,c?[y,_]:[_,y])}let p=t==="relative"?Ce(
o,Number(i("relative"))):qa(t,f,`${i("unit")}`,o);return p?u(null,[{when:p,how:"counted"}]):null}function qa(e,t,n,s){let o=r=>n===
"year"?Hn(s,r*12):n==="month"?Hn(s,r):Ce(s,r*(n==="week"?7:1));switch(e){case"ago":return n==="year"?o(-t).slice(0,4):n===
"month"?o(-t).slice(0,7):o(-t);case"ahead":return`[${s}..${o(t)}]`;case"past":return n==="year"||n==="month"?`${o(-t).slice(
0,7)}/${s.slice(0,7)}`:`${o(-t)}/${s}`;case"last":case"this":case"next":{let r=e==="last"?-1:e==="next"?1:0;return n==="\
year"?o(r).slice(0,4):n==="month"?o(r).slice(0,7):n==="week"?`[${zn(o(r))}..${Ce(zn(o(r)),6)}]`:o(r)}default:return null}}
function xo(e,t){return!t||/[[\]/]/.test(e)?e:t==="since"?`${e}/..`:t==="before"?`[..${e}]`:t==="after"?`[${e}..]`:e}function Ua(e,t){
return t?e.endsWith("/..")&&e.slice(0,-3)<=t?`${e.slice(0,-2)}${t}`:e.endsWith("..]")&&e.slice(1,-3)<=t?`${e.slice(0,-1)}${t}\
]`:e:e}var Mo="{number}",Eo="{time}";function Tt(e,t,n){let{article:s,vocabulary:o}=e.known,r=s.sentences[t]?.span;if(!r)return[];
let i=new Set(n?.slots.map(a=>a.field));return o.fields.filter(({id:a})=>!i.has(a)).flatMap(a=>Vn(e,a,r).slice(0,1).map(
l=>({field:a.id,span:l}))).sort((a,l)=>a.span[0]-l.span[0])}function Vn(e,{cues:t},n){let{known:s,lang:o,wording:r}=e,{article:i}=s,
a=t[o]??Ha,l=[],c=i.text.slice(...n).replace(za,f=>f.toLowerCase());for(let{0:f,index:u}of c.matchAll(Ka(a)))nt(c,u,u+f.
length)&&l.push([n[0]+u,n[0]+u+f.length]);return a.includes(Eo)&&l.push(...st(i.text,n,r,i.published).map(f=>f.span)),a.
includes(Mo)&&l.push(...Jn(e,n).map(f=>f.span)),l.sort((f,u)=>f[0]-u[0])}function Jn({known:{article:e},lang:t,wording:n},s){
let o=st(e.text,s,n,e.published);return ho(e.text,s,t,n).filter(({span:r})=>!o.some(i=>i.span[0]<=r[0]&&r[1]<=i.span[1]))}
var Ha=[],Ga=/(?!)/g,za=/(?:^|[\u201c\u201e"\u00ab]\s*)\p{Lu}/gu,So=new WeakMap;function Ka(e){let t=So.get(e);if(t===void 0){let n=e.
filter(s=>s!==Mo&&s!==Eo).sort((s,o)=>o.length-s.length).map(s=>s.replace(/[.+?^${}()|[\]\\]/g,"\\$&").replace(/\*/g,'[^\
\\s.,;:!?()\u201C\u201D\u201E"]*').replace(/ \u2026 /g,' (?:[^\\s.,;:!?()\u201C\u201D\u201E"]+ ){0,4}'));t=n.length?new RegExp(
`(?:${n.join("|")})(?![A-Za-z0-9])`,"g"):Ga,So.set(e,t)}return t}var Xa=/[,;:!?()[\]{}\u2014\u2013\u3001\uff0c\uff1b\uff1a\uff01\uff1f\uff08\uff09\u300c\u300d\uff0c\u061b\u061f]|\s-\s/u,Va=/[;:()\uff1b\uff1a]/u,Ja=new Set(["according_to",
"note","translation","act","sums_up","alternative_to"]);function To({article:e,vocabulary:t},n){let{text:s,lang:o}=e,{span:r}=e.
sentences[n.sentence],i=Qa(s,r,o,t.wording?.[o]),a=i.map((w,g)=>{let k=g?s.slice(i[g-1].span[1],w.span[0]):"";return{isStop:!g||
Xa.test(k),isStrong:!g||Va.test(k)}}),l=n.slots.flatMap(({field:w,values:g,isInferred:k})=>k?[]:g.flatMap(x=>"at"in x&&x.
at?Co(i,x.at,w):[])),c=l.filter(({field:w})=>!Ja.has(w)),f=n.slots.find(({field:w})=>w==="relation")?.values[0],u=f?.is===
"relation"?t.relations[f.id]:null,d=Ya(c),p=u?sl(tl(u,i),d):null,h=d??p??[0,i.length-1],_=w=>c.some(g=>g.field===w),y=e.
statements.flatMap(({id:w,spans:g})=>g.length===1&&w!==n.id?g:[]);return{article:e,span:r,words:i,stops:a,chosen:l,hull:h,
phrase:Za(i,a,h[0]),cue:p,isTight:_("subject")&&_("object")&&el(i,l,h),hasSubject:_("subject"),hasObject:_("object"),hasChosen:c.
length>0,before:y.flatMap(([w,g])=>w>=r[0]&&g<=r[1]?Co(i,[w,g],"").map(k=>[k.from,k.to]):[])}}function Qa(e,t,n,s){let o=(...l)=>new Set(
l.flatMap(c=>c?.map(b)??[])),r=o(s?.determiners),i=o(s?.openers,s?.joiners),a=o(s?.prepositions,s?.small);return J(e,t,n).
map(l=>{let c=b(e.slice(...l)),f=r.has(c),u=i.has(c)&&!f;return{span:l,plain:c,isOpener:u,isDeterminer:f,isSmall:a.has(c)&&
!u&&!f}})}function Co(e,[t,n],s){let o=e.findIndex(({span:i})=>i[1]>t),r=e.filter(({span:i})=>i[0]<n).length-1;return o>=
0&&r>=o?[{field:s,from:o,to:r}]:[]}var Ya=e=>e.length?[Math.min(...e.map(({from:t})=>t)),Math.max(...e.map(({to:t})=>t))]:
null;function Za(e,t,n){let s=n;for(;s>0&&e[s-1].isDeterminer&&!t[s].isStop;)s--;return s}function el(e,t,[n,s]){return e.
slice(n,s+1).every(({isSmall:o,isDeterminer:r},i)=>o||r||t.some(a=>a.from<=n+i&&n+i<=a.to))}function tl({label:e,cues:t},n){
return[e,...t].flatMap(s=>{let o=b(s).match(/[\p{L}\p{N}]+\*?/gu)??[];return n.flatMap((r,i)=>o.length>0&&o.every((l,c)=>n[i+
c]&&nl(l,n[i+c].plain))?[[i,i+o.length-1]]:[])})}function nl(e,t){if(e.endsWith("*"))return t.startsWith(e.slice(0,-1));
if(e===t)return!0;let n=e.slice(0,Math.max(4,e.length-2));return e.length>=4&&t.startsWith(n)&&Math.abs(t.length-e.length)<
4}function sl(e,t){if(!e.length||!t)return e[0]??null;let n=([s,o])=>Math.max(0,t[0]-o,s-t[1]);return[...e].sort((s,o)=>n(
s)-n(o))[0]}var ol=9,rl={isFirst:1.9,isPhrase:1.5,isTightPhrase:2,isFirstChosen:-.9,isPhraseWithoutSubject:-.6,hasDeterminer:1.6,isOpener:-.7,
isCue:.4,afterStrongStop:1,afterOpener:1.2,afterDeterminer:-.4,afterSmall:-1,afterOther:-1.2,stopsBetween:-1.2,wordsBetween:-.1,
insideChosen:-1.8,afterChosen:-1,afterAllChosen:-1.4,afterCue:-1.8,asBefore:-1.4,asLast:1.4,afterQuote:1},il={isLast:1.3,
isLastOfAll:-1.6,isLastChosen:.5,isLastOfTight:1.8,isLastOfObject:1.3,isSmall:-2.6,beforeStop:.9,beforeSmall:-1.8,beforeOther:-1.9,
stopsBetween:-.5,wordsBetween:-.2,insideChosen:-.7,beforeChosen:-2.4,beforeCue:-3.2,asBefore:-.6,asLast:1.5};function Qn(e,t){
let n=To(e,t),{words:s,article:o}=n;if(!s.length)return[o.sentences[t.sentence].span];let r=s.map((l,c)=>Ao(rl,al(n,c))),
i=s.map((l,c)=>Ao(il,ll(n,c))),a=r.flatMap((l,c)=>i.slice(c).map((f,u)=>({from:c,to:c+u,weight:l+f})));return a.sort((l,c)=>c.
weight-l.weight),a.slice(0,ol+1).map(({from:l,to:c})=>fl(o.text,[s[l].span[0],s[c].span[1]],n.span))}var Ao=(e,t)=>Object.
entries(t).reduce((n,[s,o])=>n+e[s]*Number(o),0);function al({words:e,stops:t,chosen:n,hull:s,phrase:o,cue:r,isTight:i,hasSubject:a,
before:l},c){let f=e[c-1],u=c>0&&!t[c].isStop;return{isFirst:c===0,isPhrase:c===o,isTightPhrase:c===o&&i,isFirstChosen:c===
s[0],isPhraseWithoutSubject:c===o&&!a,hasDeterminer:c>0&&e[c].isDeterminer,isOpener:e[c].isOpener,isCue:c===r?.[0],afterStrongStop:c>
0&&t[c].isStrong,afterOpener:f?.isOpener??!1,afterDeterminer:f?.isDeterminer??!1,afterSmall:f?.isSmall??!1,afterOther:u&&
!f.isOpener&&!f.isSmall,stopsBetween:Io(t,c+1,s[0]),wordsBetween:Math.max(0,Math.min(12,o-c)),insideChosen:n.some(({from:d,
to:p})=>d<c&&c<=p),afterChosen:c>s[0],afterAllChosen:c>s[1],afterCue:r!==null&&c>r[0],asBefore:l.some(([d])=>d===c),asLast:l.
at(-1)?.[0]===c,afterQuote:l.some(([,d])=>d+1===c)}}function ll({words:e,stops:t,chosen:n,hull:s,cue:o,isTight:r,hasObject:i,
hasChosen:a,before:l},c){let f=e[c+1];return{isLast:!f,isLastOfAll:!f&&!a,isLastChosen:c===s[1],isLastOfTight:c===s[1]&&
r,isLastOfObject:c===s[1]&&i,isSmall:e[c].isDeterminer||e[c].isSmall||e[c].isOpener,beforeStop:!!f&&t[c+1].isStop,beforeSmall:f?.
isSmall??!1,beforeOther:!!f&&!t[c+1].isStop&&!f.isOpener&&!f.isSmall,stopsBetween:Io(t,s[1]+1,c),wordsBetween:Math.max(0,
Math.min(12,c-s[1])),insideChosen:n.some(({from:u,to:d})=>u<=c&&c<d),beforeChosen:c<s[1],beforeCue:o!==null&&c<o[1],asBefore:l.
some(([,u])=>u===c),asLast:l.at(-1)?.[1]===c}}var Io=(e,t,n)=>Math.min(3,e.slice(t,n+1).filter(({isStop:s})=>s).length),
cl=["()","[]","{}","\u201C\u201D","\u201E\u201D","\u201E\u201C","\xAB\xBB","\u2018\u2019",'""'];function fl(e,[t,n],[,s]){
let o=n<s?e[n]:"",r=e.slice(t,n);return cl.some(([a,l])=>o===l&&(a===l?r.split(a).length%2===0:r.lastIndexOf(a)>r.lastIndexOf(
l)))?[t,n+1]:[t,n]}var Te=(e,t)=>e.quote??Qn(t,e).slice(0,1);function Yn(e,t){let n=String(Te(e,t));return Qn(t,e).filter(s=>String([s])!==
n)}function Re(e,t,n){let{article:s}=t,o=e.slots.some(r=>r.isInferred);return{article:s.id,revision:s.revision,id:e.id,slots:e.
slots.filter(({values:r})=>r.length>0),basis:o?e.basis:null,quote:Te(e,t),backwards:e.backwards,fills:e.id===null?n.at(-1)??
null:null,proposedBy:e.proposedBy}}var Lo=e=>e.slots.filter(({values:t})=>t.some(({is:n})=>n==="later")).map(({field:t})=>t),
No=e=>e.slots.some(t=>t.isInferred)&&!e.basis;var ul=new Set("Enter Escape Backspace Delete Tab ArrowDown ArrowUp ArrowLeft ArrowRight F1".split(" "));function Ro(e){
let{key:t,code:n,shiftKey:s=!1}=e;if(e.isComposing||e.keyCode===229||t==="Dead"||t==="Process")return null;let o=e.getModifierState?.(
"AltGraph")??!1;if((e.ctrlKey||e.metaKey)&&!o)return!e.altKey&&!s&&jo(t,n)==="z"?{name:"Undo",isShift:s}:null;if(ul.has(
t))return{name:t,isShift:s};if([...t].length!==1)return null;if(o||e.altKey)return o?{name:t,isShift:s}:null;let r=pl(t,
n,s)??jo(t,n)??t;return r===t?{name:r,isShift:s}:{name:r,text:t,isShift:s}}var Do=({name:e,text:t=e})=>[...t].length===1?t:null;function jo(e,t){if(/^[a-z]$/i.test(e))return e.toLowerCase();let n=/^Key([A-Z])$/.
exec(t)?.[1].toLowerCase();return n&&/\p{L}/u.test(e)?n:null}function pl(e,t,n){if(/^[0-9]$/.test(e))return e;let s=/^Digit([0-9])$/.
exec(t)?.[1];return s&&!n?s:null}var ot=["subject","relation","object"],Q=e=>({id:null,sentence:e,slots:[],basis:null,quote:null,backwards:[],proposedBy:null}),
L=(e,t)=>e.fields.find(n=>n.id===t)??null,le=(e,t)=>e.fields.find(n=>n.letter===t)??null,Ae=(e,t)=>e.slots.find(n=>n.field===
t)??null,ge=(e,t)=>Ae(e,t)!==null,At=e=>e!==null&&!e.isRole&&e.takes.includes("time");function It(e,t,n,{isAdding:s=!1,isInferred:o,
isBeside:r=!1}={}){let i=e.slots.filter(f=>f.field===t),l=i.find(f=>f.isInferred===(o??!1))??(r?null:i[0]??null),c={field:t,
values:s&&l?[...l.values,...n]:n,each:s&&(l?.each??!1),isInferred:o??l?.isInferred??!1};return{...e,slots:[...e.slots.filter(
f=>f!==l),c]}}var Lt=(e,t)=>({...e,slots:e.slots.filter(n=>n.field!==t)}),Nt=(e,t,n)=>({...e,slots:e.slots.map(s=>s.field===
t?{...s,...n}:s)});function Zn(e,t){let n=Ae(e,"relation")?.values[0];return n?.is==="relation"&&t.relations[n.id]?.needsObject||
"needed"}function rt(e,t){let n=Zn(e,t)==="none";return ot.find(s=>!ge(e,s)&&!(s==="object"&&n))??null}var es=e=>e.slots.
filter(t=>t.isInferred).map(t=>t.field),it=(e,t)=>e.slots.filter(({field:n,values:s})=>s.length>0&&L(t,n)?.isMany).at(-1)?.
field??null;var ts=3,Bo=new WeakMap;function ns(e){let t=Bo.get(e.entities);t||(t=gl(e.entities),Bo.set(e.entities,t));let n=e.article.
lang;return{known:e,lang:n,wording:e.vocabulary.wording?.[n],...t,fields:new Map(e.vocabulary.fields.map(s=>[s.id,s])),relations:Object.
values(e.vocabulary.relations).map(s=>({relation:s,label:b(s.label),inverse:b(s.inverse),cues:s.cues.map(b),told:b(`${s.
definition} ${s.use} ${s.example}`)})),statements:new Map(e.article.statements.map(s=>[s.key,s])),told:[...e.article.statements.
map(Fo),...dl(e.elsewhere)],named:new Map}}var Wo=new WeakMap;function dl(e=[]){let t=Wo.get(e)??e.map(Fo);return Wo.set(
e,t),t}function Fo(e){let{subject:t,relation:n,object:s}=e.words;return{stated:e,plain:b(`${e.id} ${t} ${n} ${s}`)}}var Po=new Map,
ml=/^[!-~]+(?: [!-~]+)*$/;function hl(e){let t=Po.get(e);return t===void 0&&(t=ml.test(e)?e.toLowerCase():b(e),Po.set(e,
t)),t}function gl(e){let t=[],n=new Map;for(let[o,r]of e.entries()){let i=(r.names.length?r.names:[r.label]).map(hl),a=`\

`;for(let l of i){let c=jt(l);a+=`${c}
`;let f=c.slice(0,Math.min(ts,c.indexOf(" ")<0?ts:c.indexOf(" ")));if(!f)continue;let u=n.get(f);u?u.push({name:c,id:r.id}):
n.set(f,[{name:c,id:r.id}])}t.push({entity:r,plain:i,joined:a,at:o})}let s=[...t].sort((o,r)=>r.entity.uses-o.entity.uses||
o.at-r.at);return{entities:new Map(e.map(o=>[o.id,o])),searched:t,byUse:s,byBeginning:n}}var _l=/^[a-z0-9]+(?: [a-z0-9]+)*$/,
yl=/[^\p{L}\p{N}]+/gu,jt=e=>_l.test(e)?e:e.replace(yl," ").trim(),ss=e=>jt(e).split(" ").filter(Boolean),qo=e=>(e.words??=
e.name.split(" "),e.words),Uo=(e,t)=>e.byBeginning.get(t.slice(0,ts))??[];var wl=2,Ho=4,$l=5,Go=new WeakMap;function Ko(e,t){let{wording:n}=e.known.vocabulary,s=Go.get(n);return s||(s=new Set(Object.
values(n).flatMap(({countries:o})=>Object.entries(o).flatMap(([r,i])=>[r,...i.filter(a=>!a.endsWith("*"))].map(b)))),Go.
set(n,s)),s.has(t)||Dt(e,t)!==null}var zo=new WeakMap,Rt=e=>Xo(e).countries;function bl(e){let{entities:t}=e.known,n=new Set(
t.flatMap(({country:s})=>s?[e.entities.get(s)?.type??""]:[]));for(let{types:s}of Object.values(e.known.vocabulary.wording))
for(let{type:o,where:r,words:i}of s)r==="form"&&i.includes("country")&&n.add(o);return t.filter(s=>n.has(s.type))}function kl(e){
let t=new Map,n=[],s=bl(e),o=new Map(s.flatMap(({id:r,names:i})=>i.map(a=>[b(a),r])));for(let[r,i]of o){let[a,...l]=ss(r);
if(!a||l.length)continue;t.set(a,i);let c=a.slice(0,Math.max(Ho,a.length-wl));a.length>=Ho&&n.push([c,i])}for(let{countries:r}of Object.
values(e.known.vocabulary.wording))for(let[i,a]of Object.entries(r)){let l=[i,...a].map(c=>o.get(b(c))).find(c=>c!==void 0);
for(let c of l?a:[]){let f=b(c);f.endsWith("*")?n.push([f.slice(0,-1),l]):t.set(f,l)}}return{countries:s,words:t,stems:n}}
function Xo(e){let{wording:t}=e.known.vocabulary,n=zo.get(e.entities);if(n?.wording===t)return n;let s={...kl(e),wording:t};
return zo.set(e.entities,s),s}function Dt(e,t){let n=Xo(e),s=n.words.get(t);if(s)return s;let o=n.stems.find(([r])=>t.startsWith(
r)&&t.length-r.length<=$l);return o?o[1]:null}function Vo(e,t){for(let n of ss(b(t))){let s=Dt(e,n);if(s)return s}return null}var xl=3,Jo=new WeakMap;function Qo(e,t,n){if(e===t)return!0;let s=Jo.get(n);s||(s=new Set(n.map(b)),Jo.set(n,s));let o=0;
for(;o<e.length&&e[o]===t[o];)o++;for(let r=o;r>=xl;r--)if(s.has(e.slice(r))&&s.has(t.slice(r)))return!0;return!1}var vl=[],Ol=/[\p{L}\p{N}]+/gu;function Ie(e,t){let n=e.named.get(t);if(n)return n;let s=Sl(e,e.known.article.sentences[t]?.
span??[0,0]);return e.named.set(t,s),s}function Sl(e,t){let n=Zo(e,t),s=new Set;return[...n.filter(({isWithin:o})=>!o),...n.
filter(({isWithin:o})=>o)].filter(({id:o})=>!s.has(o)&&s.add(o)).map(({id:o,span:r})=>({id:o,span:r}))}var Yo=(e,t)=>Zo(
e,t).filter(({isLongest:n})=>n);function Zo(e,[t,n]){let{plain:s,places:o}=wo(e.known.article.text.slice(t,n)),r=[...s.matchAll(
Ol)].map(({0:c,index:f})=>({word:c,from:t+o[f],to:t+o[f+c.length-1]+1})),i=[],a=e.wording?.endings??vl;for(let[c,{word:f}]of r.
entries()){let u=Dt(e,f);u&&i.push({id:u,at:c,length:1,exact:-1,isLongest:!0,isWithin:!0});for(let d of Uo(e,f)){let p=qo(
d);if(c+p.length>r.length)continue;let h=0;p.every((y,w)=>(y===r[c+w].word&&h++,Qo(y,r[c+w].word,a)))&&i.push({id:d.id,at:c,
length:p.length,exact:h,isLongest:!0,isWithin:!1})}}i.sort((c,f)=>f.length-c.length||f.exact-c.exact||c.at-f.at);let l=new Map;
for(let c of i){let f=Array.from({length:c.length},(d,p)=>c.at+p),u=f.map(d=>l.get(d)).find(d=>d!==void 0);if(u)c.isLongest=
!1,c.isWithin||=u.length>c.length||u.exact>c.exact;else for(let d of f)l.set(d,c)}return i.sort((c,f)=>c.at-f.at),i.map(
({id:c,at:f,length:u,isLongest:d,isWithin:p})=>({id:c,span:[r[f].from,r[f+u-1].to],isLongest:d,isWithin:p}))}function Bt({sentences:e},{spans:t}){let n=t[0]?.[0]??0,[s,o]=[0,e.length-1];for(;s<o;){let r=Math.ceil((s+o)/2);e[r].span[0]<=
n?s=r:o=r-1}return s}var er=new WeakMap;function ce(e,t){let n=er.get(e);if(!n){n=new Map;for(let s of e.statements){let o=Bt(
e,s),r=n.get(o);r?r.push(s):n.set(o,[s])}er.set(e,n)}return n.get(t)??[]}var De=(e,t)=>({...Q(Bt(t,e)),id:e.id,slots:e.slots,
basis:e.basis,quote:e.spans.length?e.spans:null}),Ml=["act","sums_up","alternative_to","note","translation"];function tr(e,t,n){
let s=new Map(Ie(n,t).map(({id:i,span:a})=>[i,a])),o=i=>{let a={...i};"at"in a&&delete a.at;let l=a.is==="entity"&&s.get(
a.id);return a.is==="entity"&&l?{...a,at:l}:a},r=e.slots.filter(({field:i})=>!Ml.includes(i)).map(i=>({...i,values:i.values.
map(o)}));return{...Q(t),slots:r,basis:e.basis}}var nr=new WeakMap;function Be(e,t){let n=nr.get(e);return n||(n=new Map(e.map(s=>[s.id,s])),nr.set(e,n)),n.get(t)??null}
function Wt(e,t){switch(e.is){case"entity":return Be(t.entities,e.id)?.label??e.id;case"new":return e.entity.label;case"\
relation":return t.vocabulary.relations[e.id]?.label??e.id;case"new relation":return e.label;case"statement":{let n=[...t.
article.statements,...t.elsewhere??[]].find(({key:i})=>i===e.key);if(!n)return e.key;let{subject:s,relation:o,object:r}=n.
words;return`#${n.id} ${[s,o,r].filter(Boolean).join(" \u2013 ")}`}case"later":return t.say("the next statement");case"w\
ords":case"text":return e.text;case"nobody":return t.say("nobody named")}}var os={line:"",marked:0,hints:[],typed:"",first:null,entity:null,relation:null,part:null,isSelected:!1},at={...os,field:null,
isAdding:!1,isInferring:!1,isBackwards:!1},$=(e,t)=>({...e,state:{...e.state,...t}}),z=(e,t)=>({...e,effects:[...e.effects,
t]}),B=(e,t,n)=>z(e,{does:"say",text:e.known.say(t,n)}),v=({state:e})=>e.draft??Q(e.sentence),U=(e,t)=>$(e,{draft:{...t,
proposedBy:null}}),_e=e=>$(e,{...at,place:"reading",draft:null}),O=e=>$(e,{...at,place:"statement"}),fe=e=>$(e,{...at,place:"\
inferred"}),ye=e=>$(e,{...os,place:"other fields"});function Pt(e){return e?e.takes.includes("relation")?"relation":El(e)?
null:e.takes.includes("few")&&e.values.length?"few":e.takes[0]==="entity"||e.takes[0]==="statement"?"choosing":"text":"c\
hoosing"}var El=({takes:e,values:t})=>e.includes("flag")||e.includes("few")&&t.length===1;function M(e,t,n={}){let{known:s,
state:o}=e;if(t==="basis")return $(e,{...at,place:"basis",field:t,...n});let r=L(s.vocabulary,t),i=Pt(r);if(r&&i===null)
return Cl(e,r);let a=ge(v(e),t)&&!n.isAdding;return $(e,{...at,draft:o.draft??Q(o.sentence),place:i??"choosing",field:t,
marked:a?-1:0,...n})}function Cl(e,t){let n=v(e),s=!ge(n,t.id),o=t.values[0]??"true",r=s?It(n,t.id,[{is:"text",text:o}]):
Lt(n,t.id),i=`${t.label}: ${e.known.say(s?"yes":"no")}`;return O(z(U(e,r),{does:"tell",text:i}))}function ee(e){let t=rt(
v(e),e.known.vocabulary);return t?M(e,t):O(e)}function Tl(e,t,n){let{say:s,vocabulary:o}=e.known,r=n.map(i=>Wt(i,e.known)).
join(` ${s("and")} `);return z(e,{does:"tell",text:`${L(o,t)?.label??s(t)}: ${r}`})}var E=(e,t,n)=>rs(e,[t],n);function rs(e,t,n){
let{field:s}=e.state;return s?Al(Tl(e,s,t),s,t,n):e}function Al(e,t,n,s){let{line:o,filters:r,isAdding:i,isInferring:a,isBackwards:l}=e.
state,[c]=n,f=v(e);if(t==="basis")return O(U(e,{...f,basis:c.is==="text"?c.text:null}));if(l&&c.is==="statement"){let y=[
...f.backwards,{field:t,statement:c.key}];return O(U(e,{...f,backwards:y}))}let u=a||s!==void 0||void 0,d=u===!0&&At(L(e.
known.vocabulary,t)),p=It(f,t,n,{isAdding:i,isInferred:u,isBeside:d}),h=U(e,s!==void 0&&!p.basis?{...p,basis:s}:p),_=$(h,
{filters:{...r,[t]:o}});return i&&(t==="subject"||t==="object")?$(_,{...os,isAdding:!1,place:"jointly"}):a?fe(_):ee(_)}var Le=(e,t)=>t.
value.is==="new"?$(e,{place:"new entity",entity:t.value.entity,first:t.value.at??null,part:null}):E(e,t.value,t.basis),sr=e=>ee(
U(e,It(v(e),e.state.field??"",[],{})));function lt(e){let t=v(e),n=t.slots.at(-1);if(!n)return _e(e);let{field:s,values:o}=n,
r=o.length>1,i=t.slots.slice(0,-1),a={...t,slots:r?[...i,{...n,values:o.slice(0,-1)}]:i},l=U(e,a);if(Pt(L(e.known.vocabulary,
s))===null)return O(l);let c=e.state.filters[s]??"";return M(l,s,{line:c,isSelected:c!=="",isAdding:r,marked:0})}function or(e){
let{state:t,known:n}=e;return t.isAdding?ee(e):t.isInferring?fe(e):t.field===rt(v(e),n.vocabulary)?lt(e):O(e)}function rr(e){
let{line:t,draft:n,isInferring:s}=e.state;return t?$(e,{line:"",marked:0,isSelected:!1}):s?fe(e):n?.slots.length||n?.basis?
O(e):_e(e)}function se(e,t){let n=e.known.article.sentences.length-1,s=Math.max(0,Math.min(n,t));return $(e,{sentence:s,
statement:s===e.state.sentence?e.state.statement:null,hints:[]})}var is=(e,t)=>O($(e,{draft:t,sentence:t.sentence,statement:null,
filters:{}}));function ct(e,t){let n=e.known.article.statements.find(s=>s.key===t);return n?$(se(e,Bt(e.known.article,n)),
{statement:t}):e}var N=({state:e})=>e.line==="",lr=({state:e},{name:t})=>e.rows.find(({digit:n})=>n===Number(t));function Il(e,t){let{line:n}=e.
state;return lr(e,t)?n===""||t.text===void 0&&!n.includes("\\")&&/[\p{L}\p{M}]$/u.test(n):!1}function ir({state:e,...t},n){
let s=Math.max(0,Math.min(e.rows.length-1,e.marked+n));return{...t,state:{...e,marked:s}}}function Ll(e){let{line:t,rows:n,
marked:s,field:o,isAdding:r}=e.state;if(t===""&&s<0&&!r&&o&&ge(v(e),o))return ee(e);let i=n[Math.max(0,s)];return i?Le(e,
i):t.trim()&&o?Nl(e,o,t.trim()):e}function Nl(e,t,n){let{takes:s=[],isRole:o=!1}=L(e.known.vocabulary,t)??{};return s.includes(
"text")?E(e,{is:o?"words":"text",text:n}):s.includes("number")||s.includes("time")?E(e,{is:"text",text:n}):e}function Ft(e,t){
let n=[...ot,null],s=n.indexOf(ot.includes(e.state.field??"")?e.state.field:null),o=n[s+t];return o?M(e,o):O(e)}function jl(e){
let t=it(v(e),e.known.vocabulary);return t?M(e,t,{isAdding:!0}):e}var H={keys:["1\u20139"],name:"take",when:Il,does:(e,t)=>Le(
e,lr(e,t))},oe={keys:["a\u2026z"],name:"filter",when:()=>!1,does:e=>e},G=[{keys:["ArrowDown"],name:"mark next",does:e=>ir(
e,1)},{keys:["ArrowUp"],name:"mark before",does:e=>ir(e,-1),isRare:!0}],qt={keys:["Enter"],name:"take what is marked",does:Ll},
We={keys:[","],name:"one more value",when:e=>N(e)&&it(v(e),e.known.vocabulary)!==null,does:jl},we=[{keys:["Backspace"],name:"\
back",when:N,does:or},{keys:["Escape"],name:"leave",does:rr},{keys:["Tab"],name:"next field",isRare:!0,isShift:!1,does:e=>Ft(
e,1)},{keys:["Tab"],name:"field before",isRare:!0,isShift:!0,when:({state:e})=>e.field!==ot[0],does:e=>Ft(e,-1)}],Pe={keys:[
"?"],name:"all keys",when:N,does:e=>$(e,{isHelpOpen:!0})},Fe={keys:["Backspace"],name:"clear",isRare:!0,when:({state:e})=>e.
isSelected,does:e=>$(e,{line:"",isSelected:!1,marked:0})},cr={keys:["0"],name:"nobody named",when:N,does:e=>e.state.field===
"object"&&Zn(v(e),e.known.vocabulary)!=="needed"?sr(e):E(e,{is:"nobody"})},Ut={keys:["."],name:"as last time",when:e=>N(
e)&&ar(e).length>0,does:e=>rs(e,ar(e))};function ar({known:e,state:t}){return e.article.statements.find(({key:s})=>s===t.
last)?.slots.find(({field:s})=>s===t.field)?.values??[]}function Rl(e){let{line:t,rows:n,marked:s}=e.state,o=n[s];return o?E(e,o.value):t.trim()?E(e,{is:"text",text:t.trim()}):
v(e).basis?O(e):B(e,"choose a basis by its digit, or write one")}var fr={name:"Basis",writes:()=>!0,bindings:()=>[{...H,
when:(e,t)=>e.state.line===""&&!!H.when?.(e,t)},{keys:["a\u2026z"],name:"your own words",when:()=>!1,does:e=>e},{keys:["\
Enter"],name:"take what is written",does:Rl},...G,{keys:["Backspace"],name:"back",when:({state:e})=>e.line==="",does:e=>O(
$(e,{line:""}))},...we.filter(({keys:e})=>!e.includes("Backspace"))]};function ur(e,t){let n=t.join(" ");return e===n?0:e.startsWith(n)?1:t.every(s=>e.includes(s))?t.every(s=>Dl(e,s))?2:3:null}
function Dl(e,t){for(let n=e.indexOf(t);n>=0;n=e.indexOf(t,n+1))if($o(e,n))return!0;return!1}var pr=new WeakMap;function Bl(e){let t=pr.get(e);return t||(t=e.map(n=>({rule:n,words:n.words.map(s=>b(s).split(" "))})),
pr.set(e,t)),t}function dr(e,t,n){let s=e.words.map(b),o=Bl(t.types).filter(({rule:c})=>c.type in n.types);if(ls(e,t)>0)
return as(t);let r=Fl(s,t),[i,a]=[null,0];for(let{rule:c,words:f}of o)if(Wl.includes(c.where))for(let u of f){let d=ql(c.
where,u,s,r),p=d<0?0:u.filter(h=>!h.startsWith("*")).length+1-d/(s.length+1);p>a&&([i,a]=[c.type,p])}if(i)return i;let l={
before:b(e.before),after:b(e.after),form:Hl(e,s)};for(let{rule:c,words:f}of o)if(f.some(u=>Ul(c.where,u,s,l)))return c.type;
return null}var Wl=["head","first","any"],as=e=>e.types.find(({where:t,words:n})=>t==="form"&&n.includes("names"))?.type??
null;function ls({words:e,isCountry:t},n){let s=e.map(o=>b(o).replace(/\.$/,""));for(let o=Math.min(Pl,e.length-1);o>0;o--){
let r=e.slice(o);if(n.titles.includes(s.slice(0,o).join(" "))&&r.every(Ht)&&!(r.length===1&&t(s[o])))return o}return 0}var Pl=3,
Ht=e=>/^\p{Lu}/u.test(e);function Fl(e,t){let n=e.findIndex((s,o)=>o>0&&t.prepositions.includes(s));return(n<0?e.length:
n)-1}function mr(e,t){return e==="*"?!0:e.endsWith("*")?t.startsWith(e.slice(0,-1)):e.startsWith("*")?t.endsWith(e.slice(
1))&&t.length>e.length+1:e===t}function ql(e,t,n,s){let o=n.length-t.length;for(let r=0;r<=o;r++){if(e==="first"&&r>0)return-1;
let i=r+t.length-1;if(!(e==="head"&&(r>s||i<s))&&t.every((a,l)=>mr(a,n[r+l])))return e==="any"?r:0}return-1}function Ul(e,t,n,{
before:s,after:o,form:r}){if(e==="form"){let[a]=t;return a.includes("*")?r==="name"&&mr(a,n[0]):a===r}let i=t.join(" ");
return e==="before"?` ${s}`.endsWith(` ${i}`):e==="after"&&o.startsWith(i)&&!/^[\p{L}\p{N}]/u.test(o.slice(i.length))}function Hl({
words:e,isCountry:t},n){return e.length===1&&/^\p{Lu}{2,}\p{L}?$/u.test(e[0])?"acronym":e.every(Ht)?e.length>1?e.length<
5?"names":"":t(n[0])?"country":"name":/[^s]s$/.test(n[n.length-1])?"plural":""}var hr=60;function Gt(e,t){let{article:n}=e.known,{text:s,lang:o}=n,[r,i]=Gl(e,Ee(s,t)),a={before:s.slice(Math.max(0,r-hr),
r).trimEnd(),after:s.slice(i,i+hr).trimStart()},l=new Set(Yo(e,[r,i]).map(({id:c})=>c));return yr(e,s.slice(r,i),o,a,[...l])}
function _r(e,t){let n=t.trim().replace(/\s+/g," ");return yr(e,n,e.lang,{before:"",after:""},[])}function yr(e,t,n,s,o){
let{wording:r}=e,{vocabulary:i}=e.known,a=J(t,[0,t.length],n).map(([g,k])=>t.slice(g,k)),l=gr(t,r);if(!r||!a.length)return{
label:l,lang:n,type:"",country:null,aliases:[],isLocal:!1,members:[]};a[a.length-1]=gr(a[a.length-1],r);let c={words:a,...s,
isCountry:g=>Ko(e,g)},f=dr(c,r,i)??"",u=f!==""&&f===as(r),d=u?ls(c,r):0,p=a.slice(d),h=p.length>1&&d>0?l.slice(l.indexOf(
p[0])):l,_=p[p.length-1],y=Rt(e).some(g=>g.type===f)?null:Vo(e,l),w=!u&&zl(a,r);return{label:h,lang:n,type:f,country:y,aliases:u&&
p.length+d>1&&_!==h?[_]:[],isLocal:w,members:w&&o.length>1?o:[]}}function Gl(e,[t,n]){let{text:s}=e.known.article;for(let o of e.
wording?.articles??[]){let r=s.slice(t,t+o.length),i=s.slice(t+o.length,n);if(r.toLowerCase()===o&&/^\s+\S/u.test(i))return Ee(
s,[t+o.length,n])}return[t,n]}function gr(e,t){for(let n of t?.possessives??[])if(e.length>n.length+1&&e.endsWith(n))return e.
slice(0,-n.length);return e}function zl(e,t){let n=e.map(s=>s.toLowerCase());return t.unnamed.some(s=>` ${n.join(" ")} `.
startsWith(` ${s} `))&&(e.length===1||!e.slice(1).every(Ht))}var Kl=2,wr=3;function $r(e,t){let n=jt(b(t)),s=n.split(" ").filter(Boolean);if(!s.length)return[];let o=[];for(let i of e.
byUse){let a=Vl(i.joined,n,s);a!==null&&o.push({searched:i,rank:a})}if(o.length||s.join("").length<wr)return o;let r=e.wording?.
endings??Xl;for(let[i,a]of[Ql,Yl].entries()){let l=s.map(c=>new RegExp(`[ \\n](?:${a(c,r)})`));for(let c of e.byUse)l.every(
f=>f.test(c.joined))&&o.push({searched:c,rank:4+i});if(o.length)return o}return o}var Xl=[];function Vl(e,t,n){return n.
every(s=>e.includes(s))?e.includes(`
${t}`)?e.includes(`
${t}
`)?0:1:n.every(s=>e.includes(` ${s}`)||e.includes(`
${s}`))?2:n.every(s=>s.length>=Kl)?3:null:null}var Jl=3;function Ql(e,t){let n=t.map(b).join("|"),s=t.map(b).filter(o=>e.
endsWith(o)&&e.length-o.length>=Jl).map(o=>`${e.slice(0,e.length-o.length)}(?:${n})(?=[ \\n])`);return[e,...s].join("|")}
function Yl(e){let t=[e];for(let n=0;e.length>=wr&&n<e.length;n++){let[s,o,r,i]=[e.slice(0,n),e[n],e[n+1]??"",e.slice(n+
1)];t.push(`${s}[^ \\n]${i}`,`${s}[^ \\n]${o}${i}`,`${s}${i}`),r&&t.push(`${s}${r}${o}${e.slice(n+2)}`)}return t.join("|")}var cs="Statement";function zt(e,t,n){if(n.includes(t))return!0;let s=e.types[t];return s?s.broader.some(o=>n.includes(o))?
!0:s.isAbstract&&n.some(o=>e.types[o]?.broader.includes(t)):!1}function Zl(e,t){switch(t.is){case"entity":return e.entities.
get(t.id)?.type??null;case"new":return t.entity.type;case"statement":case"later":return cs;default:return null}}var Kt=(e,t)=>e.
slots.find(n=>n.field===t)?.values??[];function ue(e,t){let[n]=Kt(t,"relation");return n?.is==="relation"?e.known.vocabulary.
relations[n.id]??null:null}function fs(e,t,n,s){return s.every(o=>{if(o.is==="words")return n==="object"&&t.words;let r=Zl(
e,o);return r===null?!0:r===cs?t[n].includes(r):zt(e.known.vocabulary,r,t[n])})}function us(e,t,n){return t?t.id!=="subj\
ect"&&t.id!=="object"?t.types.length?t.types:null:ue(e,n)?.[t.id]??null:null}function br(e,t,n){if(!t.takes.includes("st\
atement"))return!1;let s=ue(e,n);return!s||t.id!=="subject"&&t.id!=="object"?!0:s[t.id].includes(cs)}function kr(e,t,n){
return t.id!=="object"?t.words:ue(e,n)?.words??!1}var $e=9,Ne=100,ec={score:1.2,isFound:1.3,usesHere:1,isLast:.8,isInSentence:-.7,isNarrow:.9};function xr(e,{line:t,draft:n,
sentence:s}){let o=e.known.article.sentences[s]?.relations??[],r=new Map(o.map(d=>[d.relation,d])),i=o[0]?.score||1,a=tc(
e,s),[l,c]=[Kt(n,"subject"),Kt(n,"object")],f=b(t),u=[];for(let d of e.relations){let p=f?nc(d,f):0;if(p===null)continue;
let{id:h}=d.relation,_=fs(e,d.relation,"subject",l),y=_&&fs(e,d.relation,"object",c),w=r.get(h),g={score:(w?.score??0)/i,
isFound:w!==void 0,usesHere:Math.log1p(a.here.get(h)??0),isLast:a.last===h,isInSentence:a.inSentence.has(h),isNarrow:_&&
l.length>0&&d.relation.subject.length===1},k=Object.entries(ec).reduce((x,[S,I])=>x+I*Number(g[S]),0);u.push({relation:d.
relation,rank:p*2+(y?0:1),weight:k,why:w?.why??""})}return u.sort((d,p)=>d.rank-p.rank||p.weight-d.weight||p.relation.uses-
d.relation.uses||(d.relation.label<p.relation.label?-1:1)),u.map(({relation:d,why:p},h)=>({value:{is:"relation",id:d.id},
label:d.label,lang:null,why:p,digit:h<$e?h+1:null}))}function tc({known:{article:e}},t){let[n,s]=e.sentences[t]?.span??[
0,0],o=new Map,r=new Set,i=null;for(let{slots:a,spans:l}of e.statements){let c=a.find(({field:f})=>f==="relation")?.values[0];
c?.is==="relation"&&(i=c.id,o.set(i,(o.get(i)??0)+1),l.some(([f,u])=>f<s&&u>n)&&r.add(i))}return{here:o,inSentence:r,last:i}}
function nc(e,t){if(e.label.startsWith(t)||e.relation.id.startsWith(t))return 0;let n=t.split(" ");return Xt(e.label,n)?
1:e.cues.some(s=>Xt(s,n))||Xt(e.inverse,n)?2:Xt(e.told,n)?3:null}var Xt=(e,t)=>t.every(n=>e.startsWith(n)||e.includes(` ${n}`));var ft=9;function vr(e,t){let n=e.fields.get(t.field??"")??null;return t.line?t.line.startsWith("#")?ac(e,t.line.slice(1)):
lc(e,t,n):sc(e,t,n)}var ps=(e,t,n,s)=>({value:s?{is:"entity",id:e.id,at:s}:{is:"entity",id:e.id},label:e.label,lang:e.lang,
why:t,digit:n});function sc(e,{draft:t,sentence:n,recent:s,last:o},r){let{say:i}=e.known,a=Ie(e,n),l=r!==null&&br(e,r,t),
c=l&&o?e.statements.get(o):null,f=c?ft-1:ft,u=a.map(({id:p,span:h},_)=>ps(e.entities.get(p),i("named here"),_<ft-1?_+1:null,
h)),d=()=>u.length<f?u.length+1:null;if(l&&ue(e,t))for(let p of rc(e,n,o))u.push(ds(p,d(),i("stated here")));for(let[p,h]of ic(
e,new Set(a.map(({id:_})=>_)),s,us(e,r,t)))u.push(ps(p,h&&i(h),d()));return c&&u.splice(Math.min(u.length,ft-1),0,ds(c,ft,
i("saved last"))),u}var oc=3;function rc({known:{article:e}},t,n){let s=e.sentences[Math.max(0,t-1)]?.span[0]??0,o=e.sentences[t]?.
span[1]??0;return e.statements.filter(({key:r,spans:[i]})=>r!==n&&i&&i[0]>=s&&i[1]<=o).reverse().slice(0,oc)}function ic(e,t,n,s){
let{vocabulary:o}=e.known,r=u=>!s||zt(o,u.type,s),i=[...new Set(n)].flatMap(u=>t.has(u)?[]:e.entities.get(u)??[]),a=new Set(
[...t,...n]),[l,c]=[[],[]];for(let{entity:u}of e.byUse){if(l.length>=Ne)break;a.has(u.id)||!Or(e,u)||(r(u)?l.push(u):c.length<
Ne&&c.push(u))}let f=(u,d)=>u.map(p=>[p,d]);return[...f(i.filter(r),"recent"),...f(l,""),...f(i.filter(u=>!r(u)),"recent"),
...f(c,"")].slice(0,Ne)}var Or=({known:{article:e}},t)=>t.local===null||t.local===`${e.coder}/${e.id}`;function ds({key:e,
id:t,words:n},s,o){let r=[n.subject,n.relation,n.object].filter(Boolean).join(" \u2013 ");return{value:{is:"statement",key:e},
label:`#${t} ${r}`,lang:null,why:o,digit:s}}function ac(e,t){let n=b(t).split(" ").filter(Boolean),{coder:s,id:o}=e.known.
article;return e.told.filter(({plain:r})=>n.every(i=>r.startsWith(i)||r.includes(` ${i}`))).slice(0,Ne).map(({stated:r},i)=>{
let a=[r.coder===s?"":r.coder,r.article===o?"":r.article];return ds(r,i<$e?i+1:null,a.filter(Boolean).join(" / "))})}function lc(e,{
line:t,draft:n,sentence:s,recent:o},r){let i=us(e,r,n),a=new Map(Ie(e,s).map(({id:p,span:h})=>[p,h])),l=new Set(o),c=[],
f=!1;for(let{searched:p,rank:h}of $r(e,t)){let{entity:_}=p;if(!Or(e,_))continue;f||=h===0;let y=!i||zt(e.known.vocabulary,
_.type,i)?0:1,w=a.has(_.id)?0:l.has(_.id)?1:2,g=h*6+y*3+w;c[g]??=[],c[g].push(_)}let{say:u}=e.known,d=c.flat().slice(0,Ne).
map((p,h)=>{let _=a.has(p.id)?"named here":l.has(p.id)?"recent":"";return ps(p,_&&u(_),h<$e?h+1:null,a.get(p.id))});return f||
d.push(...cc(e,t.trim(),r,n,d.length)),d}function cc(e,t,n,s,o){if(!t)return[];let{say:r,article:i}=e.known,a=[];return n&&
kr(e,n,s)&&a.push({is:"words",text:t}),a.push({is:"new",entity:_r(e,t)}),a.map((l,c)=>({value:l,label:t,lang:i.lang,why:r(
l.is==="new"?"new entity":"plain words"),digit:o+c<$e?o+c+1:null}))}function Sr(e,{field:t,line:n}){let s=b(n).split(" ").
filter(Boolean),o=t==="country";return(o?Rt(e):Object.values(e.known.vocabulary.types).filter(i=>!i.isAbstract).map(({id:i,
label:a})=>({id:i,label:a,uses:0}))).map(i=>({one:i,rank:ur(b(i.label),s)})).filter(({rank:i})=>i!==null).sort((i,a)=>Number(
i.rank)-Number(a.rank)||a.one.uses-i.one.uses||(i.one.label<a.one.label?-1:1)).slice(0,Ne).map(({one:i},a)=>({value:o?{is:"\
entity",id:i.id}:{is:"text",text:i.id},label:i.label,lang:null,why:"",digit:a<$e?a+1:null}))}var fc=/^(\d{1,2})$/,uc=/^(\d{1,2})-(\d{1,2})$/,pc=/^(\d{1,2})-$/;function Vt(e,t){if(!he(t))return null;let[,n,s,o]=/^\[?([\d-]*)(?:(\.\.|\/)([\d-]*))?\]?$/.
exec(e)??[],r=n?Mr(n,t)??n:"",i=o?Mr(o,t,r)??o:"",a=[r,i];return a[0]===(n??"")&&a[1]===(o??"")||!a.every(l=>!l||/^\d{4}/.
test(l))?null:s?s==="/"?a.join("/"):`[${a.join("..")}]`:a[0]}function Mr(e,t,n=""){let[,s]=fc.exec(e)??[],o=s&&he(n)?n:t,
[r,i]=o.split("-").map(Number);if(s){let u=[1,0,-1].map(d=>Cr(r,i+d,Number(s)));return Er(u,o,n)}let[,a,l]=uc.exec(e)??[],
c=Number(a??pc.exec(e)?.[1]??0);if(c<1||c>12)return null;let f=[1,0,-1].map(u=>Cr(r+u,c,Number(l??1)));return Er(a?f:f.map(
u=>u?.slice(0,7)??null),t,n)}function Er(e,t,n){let s=e.filter(o=>o!==null&&o>=n);return s.find(o=>o!==null&&o<=t)??(n?s.
at(-1)??null:null)}function Cr(e,t,n){let s=new Date(Date.UTC(e,t-1,n));return s.getUTCDate()===n?s.toISOString().slice(
0,10):null}var Ar="when",dc=/\d{4}(?:-\d\d){0,2}/;function Ir(e,{field:t,line:n,sentence:s}){let{article:o}=e.known,r=n.trim(),i=b(
r),a=Vt(r,o.published),l=a?[{when:a,why:r}]:[],c=r?Tr(e,r,[0,r.length]).map(h=>({...h,at:void 0})):[],f=o.sentences[s]?.
span??[0,0],u=[...Tr(e,o.text,f),...mc(e,t??Ar),...gc(e)],d=[...l,...c,...u.filter(({when:h,why:_})=>b(h).includes(i)||b(
_).includes(i))],p=new Map;for(let h of d)p.has(`${h.when}${h.basis?"i":""}`)||p.set(`${h.when}${h.basis?"i":""}`,h);return[
...p.values()].map(({when:h,why:_,basis:y,at:w})=>({value:w?{is:"text",text:h,at:w}:{is:"text",text:h},label:h,lang:null,
why:_,digit:null,...y?{basis:y}:{}}))}function Tr({known:{article:e,say:t},statements:n,wording:s},o,r){let i=he(e.published)?
null:[...n.values()].find(l=>Jt(l)?.match(/^\d{4}/)),a=i?Jt(i)?.slice(0,4):null;return st(o,r,s,e.published).flatMap(({span:l,
stated:c,concluded:f})=>{let u=`\u201C${o.slice(...l)}\u201D`,d={words:u,day:e.published},p=f.map(({when:h,how:_})=>({when:h,
why:u,basis:t(`time_${_}`,d),at:l}));return i&&a&&c?.includes("XXXX")&&p.push({when:c.replaceAll("XXXX",a),why:u,basis:t(
"time_year",{statement:i.id}),at:l}),c?[{when:c,why:u,at:l},...p]:p})}function Jt({slots:e}){return e.flatMap(({field:n,
values:[s]})=>n===Ar&&s?.is==="text"?s.text:[]).map(n=>dc.exec(n)?.[0]).find(n=>n!==void 0)??null}function mc({known:{say:e},
statements:t},n){let s=[...t.values()].reverse().flatMap(o=>o.slots.flatMap(({field:r,values:[i],isInferred:a})=>{if(r!==
n||i?.is!=="text")return[];let l=e("as for",{statement:o.id});return[a?{when:i.text,why:l,basis:hc(o,l)}:{when:i.text,why:l}]}));
return[...s.filter(({basis:o})=>o),...s.filter(({basis:o})=>!o)]}var hc=({basis:e},t)=>e?.startsWith(t.replace(/#.*/,"#"))&&
e.length<t.length+3?e:t;function gc({known:{article:e,say:t},statements:n}){let s=e.published;if(!he(s))return[];let o=[],
r=[...n.values()].reverse().find(a=>Jt(a)),i=r?Jt(r):null;if(r&&i&&i<s){let a=t("time_since",{statement:r.id,day:s});o.push(
{when:`[${i}..${s}]`,why:a,basis:a})}for(let[a,l]of[[s,"time_day"],[`[..${s}]`,"time_until"]])o.push({when:a,why:t(l,{day:s}),
basis:t(l,{day:s})});return o}var ms=(e,t,n,s)=>({value:{is:"text",text:e},label:t,lang:null,why:n,digit:s<$e?s+1:null});function Lr(e,t){let n=e.fields.
get(t.field??"");if(!n)return[];if(n.takes.includes("time"))return Ir(e,t);let{text:s,sentences:o}=e.known.article,r=o[t.
sentence]?.span??[0,0],i=[],a=Jn(e,r);if(n.takes.includes("number")&&i.push(...a.map(({value:f,span:u})=>({text:f,at:u}))),
n.takes.includes("text")){let f=n.takes.includes("number")?a.map(u=>yc(e,u.span,r)):[];for(let u of[...f,...Vn(e,n,r)])i.
push({text:s.slice(...u),at:u})}let l=b(t.line);return[...new Map(i.filter(f=>b(f.text).startsWith(l)).map(f=>[f.text,f])).
values()].map(f=>({value:{is:"text",...f},label:f.text,lang:null,why:f.text===s.slice(...f.at)?"":`\u201C${s.slice(...f.
at)}\u201D`,digit:null}))}var _c=5;function yc({known:e,lang:t,wording:n},[s,o],[,r]){let{text:i}=e.article,a=new Set([...n?.
openers??[],...n?.joiners??[],...(n?.prepositions??[]).slice(1)]),l=o;for(let[c,f]of J(i,[o,r],t).slice(0,_c)){if(!/^\s+$/.
test(i.slice(l,c))||a.has(i.slice(c,f).toLowerCase()))break;l=f}return[s,l]}function Nr(e,{line:t}){let n=b(t),{say:s}=e.
known;return[...e.statements.values()].filter(o=>o.basis&&b(o.basis).includes(n)).reverse().map(({id:o,basis:r},i)=>ms(r,
s("as for",{statement:o}),r??"",i))}function jr(e,{field:t}){return(e.fields.get(t??"")?.values??[]).map((s,o)=>ms(s,s,"",
o))}function Rr(e,{line:t,draft:n}){let s=b(t),o=ue(e,n)?.roles??[],r=e.known.vocabulary.fields.filter(({id:a,everywhere:l,
isRole:c,label:f})=>!wc.includes(a)&&(!c||l||o.includes(a))&&` ${b(f)}`.includes(` ${s}`)),i=(a,l)=>o.includes(a)?0:l===
null?1:2;return r.map(a=>({field:a,rank:i(a.id,a.letter)})).sort((a,l)=>a.rank-l.rank).map(({field:a},l)=>ms(a.id,a.label,
"",l))}var wc=["subject","relation","object"];function Y(e,t){switch(t.place){case"choosing":return vr(e,t);case"relation":case"new relation":return xr(e,t);case"text":
return Lr(e,t);case"basis":return Nr(e,t);case"few":return jr(e,t);case"other fields":return Rr(e,t);case"new entity":return Sr(
e,t);default:return[]}}var $c=2,Dr=e=>new Set(e?.values.flatMap(t=>"id"in t?[t.id]:"key"in t?[t.key]:[])),Qt=(e,t)=>[...e].some(n=>t.has(n));function bc({
relations:e},t,n){if(Qt(t,n))return 2;let s=[t,n].map(o=>new Set([...o].flatMap(r=>[r,...e[r]?.broader??[]])));return Qt(
s[0],s[1])?1:0}function Br(e,{article:t,vocabulary:n}){let[s,o,r]=["subject","relation","object"].map(a=>Dr(Ae(e,a)));return t.
statements.filter(a=>a.coder===t.coder&&a.article===t.id&&a.id!==e.id).map(a=>{let l=u=>Dr(a.slots.find(d=>d.field===u)),
c=Number(Qt(s,l("subject")))+Number(Qt(r,l("object"))),f=bc(n,o,l("relation"));return{stated:a,score:f&&c?f+c:c===2?2:0}}).
filter(({score:a})=>a>=$c).sort((a,l)=>l.score-a.score).map(({stated:a})=>a)}var te=[..."fjdkslaghrueiwovncmtybpqxz"];function Wr(e,t,n=()=>!0){let s=[...e.keys()].sort((a,l)=>Number(n(e[l]))-Number(
n(e[a]))||a-l),o=kc(e.length),r=s.map((a,l)=>({letters:o[l],span:e[a],statement:null}));r.sort((a,l)=>a.span[0]-l.span[0]);
let i=t.slice(0,9).map((a,l)=>({letters:`${l+1}`,span:null,statement:a.key}));return[...r,...i]}function kc(e){let t=0;for(;te.
length-t+t*te.length<e&&t<te.length;)t++;let n=te.slice(0,te.length-t),s=te.slice(te.length-t).flatMap(r=>te.map(i=>r+i)),
o=[...n,...s];return o.length>=e?o.slice(0,e):te.flatMap(r=>te.flatMap(i=>te.map(a=>r+i+a))).slice(0,e)}var Pr=1;function xc({state:e,known:t}){let{article:n}=t,{sentence:s,last:o}=e,r=Array.from({length:Pr},(l,c)=>s-1-c),i=Array.
from({length:Pr},(l,c)=>s+1+c);return[s,...r,...i].flatMap(l=>ce(n,l)).sort((l,c)=>+(c.key===o)-+(l.key===o))}function hs(e,t){
let{text:n,lang:s,sentences:o}=e.known.article,{span:r}=o[e.state.sentence],i=new Set(e.known.vocabulary.wording?.[s]?.small),
a=([l,c])=>!i.has(n.slice(l,c).toLowerCase());return Wr(J(n,r,s),t?xc(e):[],a)}var qe=e=>$(e,{place:"words",hints:hs(e,!0),
typed:"",first:null,line:""}),Yt=e=>$(e,{place:"quote",hints:hs(e,!1),typed:"",first:null,isAdding:!1});function Ue(e,t){
let n=Math.max(0,Math.min(e.known.article.sentences.length-1,e.state.sentence+t)),s=$(e,{sentence:n,typed:""});return $(
s,{hints:hs(s,e.state.place==="words"&&e.state.first===null)})}function He({hints:e,typed:t},n){let s=t+n;return{hint:e.
find(o=>o.letters===s)??null,typed:e.some(o=>o.letters.startsWith(s))?s:""}}function Zt(e){return e.state.typed?$(e,{typed:""}):
e.state.first?$(e,{first:null}):null}var en=(e,t)=>[Math.min(e[0],t[0]),Math.max(e[1],t[1])];function ne(e){let{place:t,field:n,part:s,line:o,recent:r,last:i}=e.state,a=v(e),l=o.replaceAll("\\","");return{place:t,
field:s??n,line:l,draft:a,sentence:a.sentence,recent:r,last:i}}var vc=["place","field","part","line","draft","sentence",
"recent","last","isAdding"];function ut(e,t,n){let{state:s}=e;if(n&&vc.every(i=>n[i]===s[i]))return e;let o=t.rows?t.rows(
e):t.writes(s)?Y(e.index,ne(e)):[],r=Sc(e)?-1:Math.min(s.marked,o.length-1);return{...e,state:{...s,rows:o,marked:r}}}var Oc=/^[\dX?~%/.[\]{},-]+$/;
function Sc({state:{place:e,field:t,line:n},known:s}){return e==="basis"?!0:e!=="text"||n===""?!1:Oc.test(n)&&Vt(n,s.article.
published)===null||!L(s.vocabulary,t)?.takes.includes("time")}var Mc=({state:e,known:t})=>L(t.vocabulary,e.field)?.takes??[],Fr=e=>Mc(e).includes("statement");function Ec({state:e,known:t}){
let{isMany:n=!1,takes:s=[]}=L(t.vocabulary,e.field)??{};return n&&s.every(o=>o==="statement")}function Cc(e){let{field:t,
line:n}=e.state;return t!=="act"?Y(e.index,ne(e)):n===""?Tc(e):Y(e.index,{...ne(e),line:`#${n.replace(/^#/,"")}`})}var Tc=e=>Br(
v(e),e.known).map(({key:t,id:n,spans:s,words:{subject:o,relation:r,object:i}},a)=>({value:{is:"statement",key:t},label:`\
#${n} ${[o,r,i].filter(Boolean).join(" \u2013 ")}`,lang:null,why:s.map(([l,c])=>e.known.article.text.slice(l,c)).join(" \
\u2026 "),digit:a<9?a+1:null})),tn={name:"Choosing",writes:()=>!0,rows:Cc,bindings:()=>[H,oe,{keys:[" ","'"],name:"words",
when:N,does:qe},{keys:["#"],name:"statements",isHere:Fr,when:N,does:e=>$(e,{line:"#",marked:0})},We,cr,Ut,{keys:[">"],name:"\
later",isHere:Fr,when:N,does:e=>E(e,{is:"later"})},{keys:["^"],name:"from the other end",isHere:Ec,when:N,does:e=>$(e,{isBackwards:!e.
state.isBackwards})},{keys:["\\"],name:"digits are text",when:({state:e})=>!e.line.includes("\\"),does:e=>$(e,{line:`${e.
state.line}\\`,isSelected:!1}),isRare:!0},{...qt,isRare:!0},...G.map(e=>({...e,isRare:!0})),Fe,...we,Pe]};function nn(e){let t=e.map(s=>s[0]?.toLowerCase()),n=[];for(let[s,o]of e.entries()){let r=t.filter((a,l)=>l!==s),i=[...o.
toLowerCase()].filter(a=>/[a-z]/.test(a));n.push(i.find(a=>!r.includes(a)&&!n.includes(a))??"")}return n}function qr({state:e,known:t},{name:n}){let s=L(t.vocabulary,e.field)?.values??[];return s[nn(s).indexOf(n)]??null}var Ur={
name:"One of few",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"underlined letter",when:(e,t)=>qr(e,t)!==null,does:(e,t)=>E(
e,{is:"text",text:qr(e,t)??""})},{keys:["Enter"],name:"the default",does:e=>ee(U(e,Lt(v(e),e.state.field??"")))},{keys:[
"Backspace","Escape"],name:"back",does:O}],rows:({state:e,known:t})=>(L(t.vocabulary,e.field)?.values??[]).map(n=>({value:{
is:"text",text:n},label:n,lang:null,why:"",digit:null}))};function re(e,t){let n=v(e),s=rt(n,e.known.vocabulary);if(s)return M(e,s);if(No(n))return M(e,"basis",{marked:-1});let o=z(
e,{does:"save",saving:Re(n,e.known,e.state.open),thenNext:t}),r=$(o,{pending:n,sentence:n.sentence,filters:{}});return t?
M($(r,{draft:Q(n.sentence)}),"subject"):_e(r)}function Hr(e){let t=v(e).slots.at(-1),[n,...s]=t?.values??[];return t&&n?.
is==="words"&&n.at&&!s.length?{field:t.field,span:n.at}:null}function Ac(e){let t=Hr(e);if(!t)return e;let{field:n,span:s}=t;
return $(M(e,n),{place:"new entity",entity:Gt(e.index,s),first:s})}function Ic(e){let t=v(e),{article:n}=e.known,s=n.statements.
find(({id:r,coder:i})=>r===t.id&&i===n.coder),o=s!==void 0&&JSON.stringify(t)===JSON.stringify(De(s,n));return!t.slots.length||
o?_e(e):B(_e($(e,{aside:[t,...e.state.aside]})),"set aside; n takes it up again")}var sn={name:"Statement",writes:()=>!1,
bindings:()=>[{keys:["Enter"],name:"save",does:e=>re(e,!1)},{keys:["n"],name:"save, next",does:e=>re(e,!0)},{keys:["i"],
name:"inferred",does:fe},{keys:["q"],name:"quote",does:Yt},We,{keys:["+"],name:"an entity of these words",when:e=>Hr(e)!==
null,does:Ac,isRare:!0},{keys:[" "],name:"other fields",does:ye},{keys:["j","ArrowDown"],name:"next sentence",does:e=>se(
e,e.state.sentence+1)},{keys:["k","ArrowUp"],name:"sentence before",does:e=>se(e,e.state.sentence-1)},{keys:["a\u2026z"],
name:"a field",when:({known:e},{name:t})=>le(e.vocabulary,t)!==null,does:(e,{name:t})=>M(e,le(e.known.vocabulary,t)?.id??
"")},{keys:["Backspace"],name:"take back last",does:lt},{keys:["Escape"],name:"set aside",does:Ic},{keys:["Tab"],name:"f\
ield before",isRare:!0,isShift:!0,does:e=>Ft(e,-1)},Pe]};function gs(e,t){let n=v(e),s=Ae(n,t),r=n.slots.some(({field:i,isInferred:a})=>i===t&&!a)&&At(L(e.known.vocabulary,t));return!s||
s.values.length===0||r?M(e,t,{isInferring:!0,marked:0}):fe(U(e,Nt(n,t,{isInferred:!s.isInferred})))}var on=e=>v(e).basis!==
null,Gr=e=>M(e,"basis",{marked:-1});function zr(e){let t=it(v(e),e.known.vocabulary);return t&&es(v(e)).includes(t)?t:null}
var Kr={name:"Inferred",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"mark a field",when:({known:e},{name:t})=>le(
e.vocabulary,t)?.isInferable??!1,does:(e,{name:t})=>gs(e,le(e.known.vocabulary,t)?.id??"")},{keys:["Enter"],name:"give t\
he basis",isHere:e=>!on(e),does:e=>es(v(e)).length?Gr(e):O(e)},{keys:["Enter"],name:"keep the basis, and save",isHere:on,
does:e=>re(e,!1)},{keys:["n"],name:"and the next",isHere:on,does:e=>re(e,!0)},{keys:["."],name:"another basis",isHere:on,
does:Gr},{keys:[","],name:"one more value",when:e=>zr(e)!==null,does:e=>M(e,zr(e)??"",{isAdding:!0,isInferring:!0})},{keys:[
" "],name:"other fields",does:e=>$(ye(e),{isInferring:!0})},{keys:["Backspace","Escape"],name:"back",does:O}]};var Xr=e=>t=>ee(U(t,Nt(v(t),t.state.field??"",{each:e}))),Vr={name:"Several values",writes:()=>!1,bindings:()=>[{keys:["\
1","Enter"],name:"jointly: one statement",does:Xr(!1)},{keys:["2"],name:"each: several statements",does:Xr(!0)},{keys:["\
,"],name:"one more value",does:e=>M(e,e.state.field??"",{isAdding:!0})},{keys:["Backspace"],name:"take back last",does:lt},
{keys:["Escape"],name:"leave",does:O}]};function rn(e){let t=L(e.known.vocabulary,e.state.field);return $(e,{place:Pt(t)??"choosing",hints:[],typed:"",first:null})}
function pt(e,t){let{first:n}=e.state;return n?Lc(e,en(n,t)):$(e,{first:t,typed:""})}function Lc(e,t){let{index:n,known:s}=e,
o=Ee(s.article.text,t),r=s.article.text.slice(...o),i=b(r),a=`${s.article.coder}/${s.article.id}`,l=n.searched.find(({entity:f,
plain:u})=>u.includes(i)&&(f.local===null||f.local===a)),c=rn(e);return c.state.place==="text"?E(c,{is:"text",text:r,at:o}):
l?E(c,{is:"entity",id:l.entity.id,at:o}):_s(e)&&!/\p{Lu}/u.test(r)?E(c,{is:"words",text:r,at:o}):$(c,{place:"new entity",
entity:Gt(n,o),first:o,part:null})}function _s(e){let{field:t}=e.state;if(t==="object")return ue(e.index,v(e))?.words??!1;
let n=L(e.known.vocabulary,t);return n?n.words||n.takes.includes("text"):!1}var Jr={name:"Words",writes:()=>!1,bindings:()=>[
{keys:["a\u2026z"],name:"first, then last word",does:(e,t)=>{let{hint:n,typed:s}=He(e.state,t.name);return n?.span?pt($(
e,{typed:""}),n.span):$(e,{typed:s})}},{keys:["1\u20139"],name:"statement in the margin",when:({state:e},t)=>e.first===null&&
He(e,t.name).hint?.statement!==void 0,does:(e,t)=>E(rn(e),{is:"statement",key:He(e.state,t.name).hint?.statement??""})},
{keys:["Enter"],name:"only this word",when:({state:e})=>e.first!==null,does:e=>pt(e,e.state.first)},{keys:["ArrowDown"],
name:"letters on the next sentence",does:e=>Ue(e,1),isRare:!0},{keys:["ArrowUp"],name:"letters on the sentence before",does:e=>Ue(
e,-1),isRare:!0},{keys:[" "],name:"more",does:ye},{keys:["Backspace"],name:"take back a letter",does:e=>Zt(e)??rn(e)},{keys:[
"Escape"],name:"back",does:rn}]};var ht=({state:e})=>e.entity,Ge=(e,t)=>$(e,{entity:{...ht(e),...t},part:null,line:"",marked:0,isSelected:!1}),dt=(e,t=()=>"")=>n=>{
let s=t(ht(n));return $(n,{part:e,line:s,isSelected:s!=="",marked:0})},mt=e=>$(e,{part:null,line:"",isSelected:!1});function Qr(e,t){
let{part:n,line:s}=e.state,o=ht(e),r=s.trim();switch(n){case"type":return t?.value.is==="text"?Ge(e,{type:t.value.text}):
e;case"country":return t?.value.is==="entity"?Ge(e,{country:t.value.id}):e;case"members":{if(t?.value.is!=="entity")return mt(
e);let{id:i}=t.value,{members:a}=o,l=a.includes(i)?a.filter(c=>c!==i):[...a,i];return $(Ge(e,{members:l}),{part:n})}case"\
alias":return r?Ge(e,{aliases:[...o.aliases,r]}):mt(e);default:return r?Ge(e,{label:r}):mt(e)}}function Nc(e){let{entity:t,
first:n}=e.state;return t?E(e,n?{is:"new",entity:t,at:n}:{is:"new",entity:t}):e}function jc(e){let{first:t}=e.state,n=t?
e.known.article.text.slice(...t):ht(e).label;return E(e,t?{is:"words",text:n,at:t}:{is:"words",text:n})}function Rc({...e}){
let{field:t,isAdding:n,isInferring:s,line:o}=e.state;return M(e,t??"",{isAdding:n,isInferring:s,line:o,isSelected:o!==""})}
var Dc=[{keys:["Enter"],name:"make it",does:Nc},{keys:["t"],name:"type",does:dt("type")},{keys:["c"],name:"country",does:dt(
"country")},{keys:["n"],name:"name",does:dt("label",({label:e})=>e)},{keys:["a"],name:"alias",does:dt("alias")},{keys:["\
l"],name:"local or corpus",does:e=>Ge(e,{isLocal:!ht(e).isLocal})},{keys:["m"],name:"members",does:dt("members")},{keys:[
"w"],name:"plain words, no entity",isHere:_s,does:jc},{keys:["Backspace","Escape"],name:"back",does:Rc}],Bc=[{...H,does:(e,{
name:t})=>Qr(e,e.state.rows.find(({digit:n})=>n===Number(t)))},oe,...G,{keys:["Enter"],name:"take it",does:e=>Qr(e,e.state.
rows[e.state.marked])},{keys:["Backspace"],name:"back",when:N,does:mt},{keys:["Escape"],name:"leave",does:mt}];function Wc(e){
let{part:t,line:n}=e.state;return t==="type"||t==="country"?Y(e.index,ne(e)):t!=="members"||!n?[]:Y(e.index,{...ne(e),place:"\
choosing",field:null}).filter(({value:s})=>s.is==="entity")}var Yr={name:"New entity",writes:({part:e})=>e!==null,rows:Wc,
bindings:({part:e})=>e===null?Dc:Bc};var ze=["label","parent","definition"];function Zr(e,t){let{part:n,line:s,relation:o}=e.state,r=ze.indexOf(n??""),i=n===
"parent"?t?.value.is==="relation"?t.value.id:"":s.trim();if(!i||!o)return B(e,"write it, or choose one");let a={...o,[ze[r]]:i};
return r+1<ze.length?$(e,{relation:a,part:ze[r+1],line:"",marked:0}):E(e,{is:"new relation",...a})}function Pc(e){let t=ze.
indexOf(e.state.part??"");if(t<=0)return M(e,"relation");let n=ze[t-1],s=n==="parent"?"":e.state.relation?.label??"";return $(
e,{part:n,line:s,isSelected:s!=="",marked:0})}var Fc=({state:e})=>e.part==="parent",ei={name:"New relation",writes:()=>!0,
rows:e=>Fc(e)?Y(e.index,ne(e)):[],bindings:({part:e})=>[...e==="parent"?[{...H,when:(t,n)=>!!H.when?.(t,n),does:(t,{name:n})=>Zr(
t,t.state.rows.find(({digit:s})=>s===Number(n)))},oe,...G]:[],{keys:["Enter"],name:"go on",does:t=>Zr(t,t.state.rows[t.state.
marked])},{keys:["Backspace"],name:"back",when:N,does:Pc},{keys:["Escape"],name:"leave",does:t=>M(t,"relation")}]};var an={name:"Relation",writes:()=>!0,bindings:()=>[H,oe,...G,qt,We,Ut,{keys:["+"],name:"none fits",when:N,does:e=>$(e,{
place:"new relation",part:"label",relation:{label:"",parent:"",definition:""}})},{keys:[" "],name:"more",when:N,does:ye},
Fe,...we,Pe]};var qc=({state:e})=>e.field===null?sn:e.field==="relation"?an:tn;function ln(e){let{field:t,isAdding:n,isInferring:s,isBackwards:o}=e.
state;return t!==null?M(e,t,{isAdding:n,isInferring:s,isBackwards:o}):s?fe(e):O(e)}function ti(e){let{say:t}=e.known,n=ln(
e),s=b(e.state.line),o=e.state.field!==null;return qc(e).bindings(n.state).filter(({keys:[r],isHere:i,when:a})=>/^[^\p{L}\s]$/u.
test(r)&&(i?.(n)??!0)&&(a?.(n,{name:r,isShift:!1})??!0)).map(({keys:r,name:i})=>({sign:r[0],label:t(i)})).filter(({label:r})=>`\
 ${b(r)}`.includes(` ${s}`)).map(({sign:r,label:i},a)=>({value:{is:"text",text:r},label:i,lang:null,why:r,digit:o&&a<9?a+
1:null}))}function Uc(e){let{field:t,isInferring:n}=e.state;return t!==null?ti(e):[...Y(e.index,ne(e)),...n?[]:ti(e)]}function ni(e,t){
if(t?.value.is!=="text")return e;let{text:n}=t.value;return/^[^\p{L}]$/u.test(n)?{...ln(e),again:{name:n,isShift:!1}}:e.
state.isInferring?gs(e,n):M(e,n)}var si={name:"Other fields",writes:()=>!0,rows:Uc,bindings:()=>[{...H,does:(e,{name:t})=>ni(
e,e.state.rows.find(({digit:n})=>n===Number(t)))},oe,...G,{keys:["Enter"],name:"take what is marked",does:e=>ni(e,e.state.
rows[e.state.marked])},{keys:["Backspace"],name:"back",when:N,does:ln},{keys:["Escape"],name:"leave",does:e=>e.state.line?
$(e,{line:"",marked:0}):ln(e)}]};var Hc=({state:e})=>e.proposals[e.proposal]??null;function Gc({proposer:e,fields:t,quote:n},s){let o=t.filter(({isFilled:r})=>r).
map(({field:r,values:i})=>({field:r,values:i,each:!1,isInferred:!1}));return{...Q(s),slots:o,quote:n,proposedBy:e}}function cn(e){
let t=Hc(e);return t?$(e,{draft:Gc(t,e.state.sentence),filters:{}}):e}var oi=(e,t)=>{let{length:n}=e.state.proposals;return n?
$(e,{proposal:t%n}):ri(e)},ri=e=>$(_e(e),{proposals:[],proposal:0});function zc(e){let{proposals:t,proposal:n}=e.state;return oi(
$(e,{proposals:t.filter((s,o)=>o!==n)}),n)}var ii={name:"Draft",writes:()=>!1,bindings:()=>[{keys:["Enter"],name:"take a\
s it is",does:e=>re(O(cn(e)),!1)},{keys:["n"],name:"take, next",does:e=>re(O(cn(e)),!0)},{keys:["q"],name:"other words",
does:e=>Yt(O(cn(e)))},{keys:["p"],name:"next draft",does:e=>oi(e,e.state.proposal+1)},{keys:["a\u2026z"],name:"opens tha\
t field",when:({known:e},{name:t})=>le(e.vocabulary,t)!==null,does:(e,{name:t})=>M(cn(e),le(e.known.vocabulary,t)?.id??"")},
{keys:["Delete"],name:"not this",does:zc},{keys:["Escape"],name:"no draft",does:ri}]};function ai(e,t){let n=v(e),s=e.state.isAdding?[...Te(n,e.known),...t]:t;return O(U(e,{...n,quote:[...s].sort((o,r)=>o[0]-
r[0])}))}function fn(e,t){let{first:n}=e.state;return n?ai(e,[Ee(e.known.article.text,en(n,t))]):$(e,{first:t,typed:""})}
function Kc(e){let t=Te(v(e),e.known),[n]=t[0],[,s]=t[t.length-1];return e.state.first?re(fn(e,[Math.max(s,e.state.first[1]),
Math.max(s,e.state.first[1])]),!1):$(e,{first:[n,n]})}function Xc(e){let{text:t,lang:n}=e.known.article;return Yn(v(e),e.
known).slice(0,9).map((s,o)=>({value:{is:"words",text:t.slice(...s),at:s},label:t.slice(...s),lang:n,why:"",digit:o+1}))}
var li={name:"Quote",writes:()=>!1,rows:Xc,bindings:()=>[{keys:["1\u20139"],name:"other likely words",when:({state:e},{name:t})=>e.
first===null&&Number(t)<=e.rows.length,does:(e,{name:t})=>ai(e,[Yn(v(e),e.known)[Number(t)-1]])},{keys:["a\u2026z"],name:"\
first, then last word",does:(e,t)=>{let{hint:n,typed:s}=He(e.state,t.name);return n?.span?fn($(e,{typed:""}),n.span):$(e,
{typed:s})}},{keys:["Enter"],name:"keep beginning; then end, and save",does:Kc},{keys:["+"," "],name:"one more piece",does:e=>$(
e,{isAdding:!e.state.isAdding})},{keys:["ArrowDown"],name:"letters on the next sentence",does:e=>Ue(e,1),isRare:!0},{keys:[
"ArrowUp"],name:"letters on the sentence before",does:e=>Ue(e,-1),isRare:!0},{keys:["Backspace"],name:"take back a lette\
r",does:e=>Zt(e)??O(e)},{keys:["Escape"],name:"back",does:O}]};var ys=({state:e,known:t})=>t.article.statements.find(({key:n})=>n===e.statement)??null,Ke=({state:e,known:t})=>ce(t.article,
e.sentence),gt=({known:e},{coder:t})=>t===e.article.coder,ws=e=>ys(e)??Ke(e).find(t=>gt(e,t))??Ke(e)[0]??null,Vc=(e,t)=>e.
known.article.sentences[t].nothing!==null||ce(e.known.article,t).some(n=>gt(e,n));function Jc(e){let{length:t}=e.known.article.
sentences;for(let n=1;n<=t;n++){let s=(e.state.sentence+n)%t;if(!Vc(e,s))return se(e,s)}return B(e,"every sentence is co\
ded")}function Qc(e){let[t,...n]=e.state.aside;return t?is($(e,{aside:n}),t):M($(e,{draft:Q(e.state.sentence),filters:{}}),
"subject")}function Yc(e){let t=ws(e);return t?gt(e,t)?is(e,De(t,e.known.article)):B(e,"another coder's statement"):B(e,
"this sentence has no statement yet")}function Zc(e){let{state:t,known:n}=e,s=ys(e)??n.article.statements.find(({key:o})=>o===
t.last)??ws(e);return s?O($(e,{draft:tr(s,t.sentence,e.index),filters:{}})):B(e,"there is no statement to copy yet")}function ef(e){
let t=ys(e);if(t&&!gt(e,t))return B(e,"another coder's statement");if(t)return z(e,{does:"delete",statement:t.key});let[
n,...s]=e.state.aside;return n?B($(e,{aside:s,dropped:n}),"discarded"):B(e,"no statement is marked")}function tf(e){let{
dropped:t,aside:n}=e.state;return t?$(e,{dropped:null,aside:[t,...n]}):z(e,{does:"undo"})}function nf(e){let{sentence:t}=e.
state;return Ke(e).some(n=>gt(e,n))?B(e,"this sentence has statements"):z(e,{does:"nothing here",sentence:t,is:e.known.article.
sentences[t].nothing===null})}function sf(e){let t=ws(e);return t?z(e,{does:"explore",statement:t.key}):B(e,"this senten\
ce has no statement yet")}function ci(e,t){let n=Ke(e),s=n.findIndex(({key:r})=>r===e.state.statement),o=n[s<0?t>0?0:n.length-
1:s+t];return o?ct(e,o.key):e}var fi={name:"Reading",writes:()=>!1,bindings:()=>[{keys:["j","ArrowDown"],name:"next",does:e=>se(
e,e.state.sentence+1)},{keys:["k","ArrowUp"],name:"back",does:e=>se(e,e.state.sentence-1)},{keys:["u"],name:"next uncode\
d",does:Jc},{keys:["n"],name:"new statement",does:Qc},{keys:["0"],name:"nothing here",does:nf},{keys:["1\u20139"],name:"\
mark a statement",when:(e,{name:t})=>Number(t)<=Ke(e).length,does:(e,{name:t})=>ct(e,Ke(e)[Number(t)-1].key),isRare:!0},
{keys:["ArrowRight"],name:"mark the next statement",does:e=>ci(e,1),isRare:!0},{keys:["ArrowLeft"],name:"mark the statem\
ent before",does:e=>ci(e,-1),isRare:!0},{keys:["e","Enter"],name:"change",does:Yc},{keys:["d"],name:"copy of last",does:Zc},
{keys:["Delete"],name:"delete",does:ef},{keys:["z","Undo"],name:"undo",does:tf},{keys:["p"],name:"draft",does:e=>z(e,{does:"\
propose",sentence:e.state.sentence})},{keys:["/"],name:"find",does:e=>z(e,{does:"search"})},{keys:["o"],name:"see its ti\
e",does:sf,isRare:!0},{keys:["!"],name:"problems",does:e=>z(e,{does:"open problems"})},{keys:["?"],name:"all keys",does:e=>$(
e,{isHelpOpen:!0})}]};function of(e){let{line:t,rows:n,marked:s,field:o}=e.state,r=n[s];return r?Le(e,r):t.trim()?E(e,{is:"text",text:t.trim()}):
o&&ge(v(e),o)?ee(e):e}var ui={name:"Text",writes:()=>!0,bindings:()=>[{keys:["Enter"],name:"take what is marked, or writ\
ten",does:of},{keys:[" "],name:"words",when:N,does:qe},...G,Fe,...we]};var K={reading:fi,choosing:tn,relation:an,text:ui,basis:fr,statement:sn,few:Ur,inferred:Kr,words:Jr,quote:li,"new entity":Yr,
"new relation":ei,"other fields":si,jointly:Vr,draft:ii};function _t(e,t,n,s){let o={state:e,known:n,index:s,effects:[]};
if(e.isHelpOpen){let a=["Escape","?","F1"].includes(t.name);return{state:a?{...e,isHelpOpen:!1}:e,effects:[],isCommand:a}}
if(t.name==="F1")return{state:{...e,isHelpOpen:!0},effects:[],isCommand:!0};let r=pi(o,t);if(r)return{...Xe(o,r.does(o,t)),
isCommand:!0};let i=K[e.place].writes(e)?lf(e,t):null;return{state:i===null?e:$s(e,i,n,s),effects:[],isCommand:!1}}function $s(e,t,n,s){
let o={state:e,known:n,index:s,effects:[]};return Xe(o,$(o,{line:t,marked:0,isSelected:!1})).state}function Xe(e,t){let n=t;
for(;n.again;){let r=n.again,i=ut({...n,again:void 0},K[n.state.place],null);n=pi(i,r)?.does(i,r)??i}let{state:s,effects:o}=ut(
n,K[n.state.place],e.state);return{state:s,effects:o}}function pi(e,t){return K[e.state.place].bindings(e.state).find(s=>rf(
s,t)&&(s.isHere?.(e)??!0)&&(s.when?.(e,t)??!0))??null}var rf=({keys:e,isShift:t},n)=>e.some(s=>af(s,n))&&(t===void 0||t===
n.isShift);function af(e,t){return e==="1\u20139"?/^[1-9]$/.test(t.name):e==="a\u2026z"?/^[a-z]$/.test(t.name):e===t.name}
function lf({line:e,isSelected:t},n){let s=Do(n);return s!==null?t?s:e+s:n.name==="Backspace"&&e?[...e].slice(0,-1).join(
""):null}var cf={Enter:"\u23CE",Backspace:"\u232B",Delete:"Del",Escape:"Esc",Tab:"\u21E5",ArrowDown:"\u2193",ArrowUp:"\u2191",ArrowLeft:"\
\u2190",ArrowRight:"\u2192",Undo:"Ctrl Z"," ":"\u2423"};function di({keys:[e],name:t,isShift:n=!1}){return{shown:`${n?"\u21E7\
 ":""}${cf[e]??e}`,name:t,press:/\u2026|\u2013/.test(e)?null:{name:e,isShift:n}}}var mi=(e,t,n)=>K[e.place].bindings(e).filter(
({isRare:s,isHere:o})=>!s&&(o?.({state:e,known:t,index:n,effects:[]})??!0)).map(di),hi=e=>Object.entries(K).map(([t,{name:n,
bindings:s}])=>({place:t,name:n,keys:s({...e,part:null}).flatMap(o=>o.keys.map(r=>di({...o,keys:[r]})))}));var Ve=(e,t)=>e.statements.find(n=>n.key===t),P=({vocabulary:e},t)=>e.fields.find(n=>n.id===t),un=(e,t)=>e?.slots.find(n=>n.
field===t&&n.values.length>0);function be(e,t){let n=Wt(t,e);return t.is==="new"?{text:n,lang:t.entity.lang}:t.is==="wor\
ds"?{text:`\u201C${n}\u201D`,lang:e.article.lang}:{text:n,lang:t.is==="entity"?Be(e.entities,t.id)?.lang??null:null}}var bs=4,
ff=74;function gi(e){let t=e.split(/\s+/);return e.length<ff||t.length<=2*bs?e:`${t.slice(0,bs).join(" ")} \u2026 ${t.slice(
-bs).join(" ")}`}var uf=["subject","relation","object"];function _i({known:e,state:t}){let{say:n,article:s}=e,o=s.sentences[t.sentence];if(!t.
draft){let r=o?.isTitle?n("title"):n("sentence_n",{n:t.sentence});return m`<h2 class="claim"><span>${r}</span></h2>`}return m`<h2 class="claim">
    <span>
      ${uf.map((r,i)=>m`${i>0&&m`<i> \u2013 </i>`}<${pf} known=${e} state=${t} field=${r} />`)}
      ${t.draft.id&&m` <small>${n("edits",{id:t.draft.id})}</small>`}
    </span>
  </h2>`}function pf({known:e,state:t,field:n}){let s=un(t.draft,n);if(t.field===n)return m`<mark aria-label=${e.say("op\
en")}>${" ? "}</mark>`;if(!s)return m`<i>\u2026</i>`;let o=` ${e.say("and")} `;return s.values.map((r,i)=>{let{text:a,lang:l}=be(
e,r);return m`${i>0&&o}<bdi lang=${l}>${s.isInferred?`[${a}]`:a}</bdi>`})}var pn="actorgraph-explorer",yi="actorgraph-annotator";var dn=({session:e,statement:t,children:n})=>e.connection.explorer&&m`<a class="explorer-link" href=${e.connection.explorer(
t??null)} target=${pn}>${n}</a>`;function $i({known:e,state:t,preview:n,failed:s,said:o,session:r}){return m`<div class="detail" role="group" tabindex="0" aria-label=${e.
say("detail")}>
    ${s&&t.place==="statement"&&m`<p class="problem">${s}</p>`}
    ${o&&t.place!=="reading"&&m`<p class="doubt">${o}</p>`}
    ${df(e,t,n,r)}
  </div>`}var wi=(e,{vocabulary:{relations:t}})=>e.replace(/`(\w+)`/g,(n,s)=>`\u201C${t[s]?.label??s.replaceAll("_"," ")}\
\u201D`);function df(e,t,n,s){let{say:o}=e,r=t.rows[t.marked];if(t.place==="relation"&&r?.value.is==="relation"){let l=e.
vocabulary.relations[r.value.id];return m`<p><b>${l.label}</b> <i>${o("use")}</i> ${wi(l.use||l.definition,e)}</p>
      <p>${l.avoid&&m`<i>${o("not_for")}</i> ${wi(l.avoid,e)}`}</p>`}if(t.place==="reading"){let l=Ve(e.article,t.statement),
c=l?.problems[0],f=l?.spans.map(([u,d])=>e.article.text.slice(u,d)).join(" \u2026 ");return l&&m`<p><q>${f}</q> <${dn} session=${s} statement=${l.
key}>${o("see_its_tie")}<//></p>${c&&m`<p class="problem">${c.message}</p>`}`}if(n&&(t.place==="statement"||t.place==="i\
nferred"||t.place==="quote")){let{tie:l,plain:c,problems:f}=n,[u]=f;return m`<p><i>${o("tie")}</i> <b>${l||o("no_tie")}</b></p>
      <p>
        <i>${o("plain_triple")}</i> <b>${o(c.is?"yes":"no")}</b>${c.why&&` (${c.why})`}
      </p>
      ${u&&m`<p class=${u.severity==="error"?"problem":"doubt"}>${u.message} ${u.hint}</p>`}`}let i=`help_${t.place.replaceAll(
" ","_")}`,a=o(i,{name:r?be(e,r.value).text:""});return a!==i&&m`<p><i>${a}</i></p>`}var bi=new WeakMap;function xi(e){let t=bi.get(e);if(t)return t;let n=[];for(let[s,o]of e.sentences.entries()){let r=n.at(
-1);r?.number===o.paragraph&&r.isTitle===o.isTitle?r.sentences.push({number:s,sentence:o}):n.push({number:o.paragraph,sentences:[
{number:s,sentence:o}],isTitle:o.isTitle})}return bi.set(e,n),n}function je({sentences:e},t){let[n,s]=[0,e.length-1];for(;n<
s;){let o=n+s+1>>1;e[o].span[0]<=t?n=o:s=o-1}return n}var ki=new WeakMap;function mf(e){let t=ki.get(e);if(t)return t;let n=new Set;
for(let[s,o]of e.statements.flatMap(({spans:r})=>r))for(let r=je(e,s);(e.sentences[r]?.span[0]??o)<o;r++)n.add(r);return ki.
set(e,n),n}var yt=(e,t)=>mf(e).has(t)?"coded":e.sentences[t].nothing?"nothing":"open";function mn({statements:e}){return[
...new Set(e.flatMap(({words:t})=>t.by?[t.by]:[]))]}var hf=3,hn=(e,t)=>t===null?0:1+e.indexOf(t)%hf,gf=3;function vi(e){
let t=[];return e.map(({spans:n})=>{let s=new Set(t.filter(r=>_f(r.spans,n)).map(({lane:r})=>r)),o=0;for(;s.has(o)&&o<gf-
1;)o+=1;return t.push({lane:o,spans:n}),o})}var _f=(e,t)=>e.some(([n,s])=>t.some(([o,r])=>n<r&&o<s));var gn=class extends V{render({known:t,corpus:n,current:s,saved:o,session:r,press:i}){let{article:a,say:l}=t,c=a.sentences.
filter((d,p)=>yt(a,p)==="open").length,f=a.statements.reduce((d,p)=>d+p.problems.length,0),u=l("head_counts",{read:a.sentences.
length-c,all:a.sentences.length,statements:a.statements.length});return m`<header>
      <h1>
        <button type="button" class="plain" onClick=${()=>i("articles")} title=${l("all_articles")}>
          <bdi lang=${a.lang}>${a.title}</bdi>
        </button>
      </h1>
      <span class="about">${[a.published,l("coder",{name:n.coder})].filter(Boolean).join(" \xB7 ")}</span>
      <${ks} article=${a} current=${s} say=${l} />
      <span class="counts">${u}</span>
      ${f>0&&m`<button type="button" class="plain problems" onClick=${()=>i("problems")}>${l("problems_n",{n:f})}</button>`}
      <${dn} session=${r}>${l("explorer")}<//>
      <${yf} saved=${o} say=${l} />
    </header>`}},yf=({saved:e,say:t})=>m`<span class=${`saved is-${e.is}`} role="status">
    ${e.is==="nothing"?"":e.words||t(`saved_${e.is}`,{at:e.at})}
  </span>`,wf=40,ks=class extends V{render({article:t,current:n,say:s}){let o=t.sentences.length,r=Math.ceil(o/wf),i=Array.
from({length:Math.ceil(o/r)},(l,c)=>{let f=Array.from({length:Math.min(r,o-c*r)},(p,h)=>c*r+h),u=f.map(p=>yt(t,p)),d=u.includes(
"open")?"open":u.includes("coded")?"coded":"nothing";return C(`is-${d}`,f.includes(n)&&"now")}),a=s("strip",{n,all:o-1});
return m`<span class="strip" role="img" aria-label=${a}>${i.map(l=>m`<i class=${l} />`)}</span>`}};var _n=class extends D{element=Z();componentDidMount(){this.element.current.showModal()}render({known:t,state:n,hasLetters:s,
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
        ${hi(n).map(({place:l,name:c,keys:f})=>m`<section key=${l}>
            <h3>${i(c)}</h3>
            ${f.map(({shown:u,name:d})=>m`<p key=${u+d}><kbd>${u}</kbd> ${i(d)}</p>`)}
          </section>`)}
        <section>
          <h3>${i("fields")}</h3>
          ${a.fields.map(({id:l,letter:c,label:f})=>c&&m`<p key=${l}><kbd>${c}</kbd> ${f}</p>`)}
        </section>
      </div>
    </dialog>`}};var xs=e=>document.getElementById(`sentence-${e}`)?.firstChild??null;function vs(e,[t,n]){let s=[];for(let o=je(e,t);o<e.
sentences.length;o+=1){let[r,i]=e.sentences[o].span;if(r>=n)break;let a=xs(o);!a||i<=t||s.push(new StaticRange({startContainer:a,
startOffset:Math.max(t,r)-r,endContainer:a,endOffset:Math.min(n,i)-r}))}return s}var $f=["sentence","named","marked","qu\
ote","first"];function Os(e,t,n){for(let s of n)s in t||CSS.highlights.delete(s);for(let[s,o]of Object.entries(t)){let r=new Highlight(
...o.flatMap(i=>vs(e,i)));r.priority=$f.indexOf(s)+1,CSS.highlights.set(s,r)}return new Set(Object.keys(t))}function Oi(e){
return Mi(e,e.statements.filter(({words:t,spans:n})=>t.by!==null&&n.length),"said")}function Si(e,t){let n=ce(e,t.sentence);
return Mi(e,n.filter(({words:s,spans:o})=>s.by===null&&o.length),"own")}function Mi(e,t,n){let s=mn(e),o=vi(t),r={};for(let[
i,{words:a,marks:l,spans:c}]of t.entries()){let f=`${n}-${hn(s,a.by)}-${l.length?"held":"plain"}-${o[i]}`;r[f]=[...r[f]??
[],...c]}return r}var bf=20,kf=2,Ei=400;function yn({words:e,isDenied:t,marks:n},s){let o=[e.subject,e.relation,e.object].filter(Boolean).
join(" \u2013 ");return[(t?`${s("not")} `:"")+o,...e.by?[s("according_to",{name:e.by})]:[],...n].join(", ")}var wn=class extends D{state={
from:0,to:2e3};element=Z();componentDidMount(){this.scroller=this.element.current.closest(".reading"),this.scroller.addEventListener(
"scroll",this.look,{passive:!0}),this.look()}componentWillUnmount(){this.scroller?.removeEventListener("scroll",this.look)}componentDidUpdate(){
this.place()}shouldComponentUpdate(t,n){let s=this.props;return Object.keys(t).some(r=>t[r]!==s[r])||n.from!==this.state.
from||n.to!==this.state.to}look=()=>{let{top:t,bottom:n}=this.scroller.getBoundingClientRect(),o=[...this.scroller.querySelectorAll(
".paragraph")].filter(a=>{let l=a.getBoundingClientRect();return l.bottom>t-Ei&&l.top<n+Ei}),[r,i]=[o[0]?.firstElementChild,
o.at(-1)?.lastElementChild].map(a=>Number(a instanceof HTMLElement?a.dataset.sentence:0));this.setState({from:r,to:i})};place(){
let{known:t}=this.props,n=this.element.current.getBoundingClientRect().top,s=new Map(t.article.statements.map(i=>[i.key,
i])),o=0,r=[];for(let i of this.element.current.children){let a=s.get(i.dataset.statement??""),l=a?vf(t.article,a)-n:0,c=Math.
max(o,Math.round(l));r.push([i,c]),o=c+bf+kf}for(let[i,a]of r)i.style.top=`${a}px`}render({known:t,current:n,statement:s,
fresh:o,letters:r,open:i},{from:a,to:l}){let{article:c,say:f}=t,u=mn(c),d=xf(c).filter(({number:p})=>p>=a&&p<=l);return m`<div class="cards" ref=${this.
element} role="group" aria-label=${f("statements_beside")}>
      ${d.map(({stated:p,number:h})=>{let{key:_,words:y,isDenied:w,marks:g,problems:k}=p,x=C("card",`claimant-${hn(u,y.by)}`,
g.length>0&&"held",h===n&&"current",_===s&&"open",_===o&&"fresh",k.length>0&&"has-problems");return m`<button
          type="button"
          tabindex="-1"
          key=${_}
          class=${x}
          data-statement=${_}
          aria-label=${yn(p,f)}
          title=${yn(p,f)}
          onClick=${()=>i(_)}
        >
          ${r[_]&&m`<kbd class="label">${r[_]}</kbd>`}${w&&m`<b>${f("not")}</b> `}
          ${g.length>0&&m`<i>${g[0]}</i> `}<bdi>${y.subject}</bdi> \u2013 ${y.relation} \u2013 <bdi>${y.object}</bdi>
        </button>`})}
    </div>`}},Ci=new WeakMap;function xf(e){let t=Ci.get(e);if(t)return t;let s=e.statements.filter(({spans:o})=>o.length).
sort((o,r)=>o.spans[0][0]-r.spans[0][0]).map(o=>({stated:o,number:je(e,o.spans[0][0])}));return Ci.set(e,s),s}function vf(e,{
spans:[[t,n]]}){let[s]=vs(e,[t,Math.min(n,t+1)]);if(!s)return 0;let o=document.createRange();return o.setStart(s.startContainer,
s.startOffset),o.setEnd(s.endContainer,s.endOffset),o.getBoundingClientRect().top}var Ti=new Set(["subject","relation","object"]);function Ai({known:e,state:t,quote:n}){let{draft:s,field:o,place:r}=t,{say:i,
article:a}=e;if(!s)return m`<div class="slots" />`;let l=s.slots.filter(d=>!Ti.has(d.field)&&d.values.length>0),c=o&&o!==
"basis"&&!Ti.has(o)&&!l.some(d=>d.field===o)?[o]:[],f=r==="basis"||s.basis||s.slots.some(({isInferred:d})=>d),u=n.map(([
d,p])=>gi(a.text.slice(d,p))).join(" \u2026 ");return m`<div class="slots" role="group" tabindex="0" aria-label=${i("fur\
ther_fields")}>
    <dl>
      ${l.map(d=>m`<div key=${d.field} class=${C("slot",d.field===o&&"open")}>
          <dt><${$n} known=${e} id=${d.field} /></dt>
          <dd><${Of} known=${e} slot=${d} /></dd>
        </div>`)}
      ${c.map(d=>m`<div key=${d} class="slot open">
          <dt><${$n} known=${e} id=${d} /></dt>
          <dd>\u2026</dd>
        </div>`)}
      ${f&&m`<div class=${C("slot",r==="basis"&&"open")}>
        <dt>${i("basis")}</dt>
        <dd>${s.basis??i("basis_asked")}</dd>
      </div>`}
      ${u&&m`<div class=${C("slot",r==="quote"&&"open")}>
        <dt>${i("quote")}</dt>
        <dd><q lang=${a.lang}>${u}</q></dd>
      </div>`}
    </dl>
    ${n.length>0&&a.sentences[s.sentence]?.isTitle&&m`<p class="note">${i("headline_quote")}</p>`}
  </div>`}function $n({known:e,id:t}){let n=P(e,t),s=n?.label??t,o=n?.letter?s.toLowerCase().indexOf(n.letter):-1;return o<
0?s:m`${s.slice(0,o)}<u>${s[o]}</u>${s.slice(o+1)}`}function Of({known:e,slot:t}){let n=t.each?" / ":` ${e.say("and")} `;
return m`${t.values.map((s,o)=>{let{text:r,lang:i}=be(e,s);return m`${o>0&&n}<bdi lang=${i}>${r}</bdi>`})}${t.isInferred&&
m` <small>${e.say("inferred")}</small>`}`}function Ii({known:e,state:t}){let{say:n,article:s}=e,o=t.proposals[t.proposal];if(!o)return null;let r=o.fields.filter(
({isFilled:a})=>a),i=o.fields.filter(({isFilled:a})=>!a);return m`<div class="choices drafted">
    <p class="asks">${n("draft_of",{name:o.proposer,n:t.proposal+1,all:t.proposals.length})}</p>
    ${r.map(a=>m`<div class="row drafted" key=${a.field}>
        <kbd>${P(e,a.field)?.letter??"\u2423"}</kbd>
        <span class="name"><small><${$n} known=${e} id=${a.field} /></small> <b>${Sf(e,a)}</b></span>
        <span class="why">${[a.rule,Mf(n,a)].filter(Boolean).join(" \xB7 ")}</span>
      </div>`)}
    ${i.length>0&&m`<p class="note">
        ${n("draft_shown")}
        ${i.map(a=>m`${" "}<kbd>${P(e,a.field)?.letter??"\u2423"}</kbd>${" "}
            ${P(e,a.field)?.label??a.field}, \u201c${a.from.map(([l,c])=>s.text.slice(l,c)).join(" \u2026 ")}\u201d`)}
      </p>`}
  </div>`}var Sf=(e,{values:t})=>t.map(n=>be(e,n).text).join(` ${e.say("and")} `),Mf=(e,{right:t})=>t===null?"":e("draft\
_right",{n:Math.round(100*t)});function Li(e){let{place:t}=e.state;return t==="reading"?m`<${Cf} ...${e} />`:t==="statement"||t==="inferred"?m`<${Af} ...${e} />`:
t==="draft"?m`<${Ii} ...${e} />`:t==="few"?m`<${Ef} ...${e} />`:t==="new entity"?m`<${If} ...${e} />`:m`<${Ni} ...${e} />`}
function Ni({known:{say:e},state:t,hands:n}){let{rows:s,marked:o,place:r,first:i,typed:a,line:l}=t,c=r==="words"||r==="q\
uote";return m`<div class="choices">
    <div id="choices" role="listbox" aria-label=${e("choices")}>
      ${s.map((f,u)=>m`<div
          key=${u}
          id=${`choice-${u}`}
          role="option"
          class=${C("row",u===o&&"marked")}
          aria-selected=${String(u===o)}
          aria-label=${[f.digit,f.label,f.why].filter(Boolean).join(", ")}
          onMouseDown=${ke}
          onClick=${()=>n.take(f)}
        >
          ${f.digit===null?m`<kbd class="none" />`:m`<kbd>${f.digit}</kbd>`}
          <bdi class="name" lang=${f.lang}>${f.label}</bdi>
          <span class="why">${f.why}</span>
        </div>`)}
    </div>
    ${c&&m`<p class="asks">${e(i?"last_word":"first_word")} ${a&&m`<kbd>${a}</kbd>`}</p>`}
    ${!s.length&&!c&&l&&m`<p class="asks">${e("nothing_found")}</p>`}
  </div>`}function Ef({known:{say:e},state:t,hands:n}){let s=nn(t.rows.map(({label:o})=>o));return m`<div class="choices" role="group" aria-label=${e(
"choices")}>
    ${t.rows.map(({label:o},r)=>{let i=o.toLowerCase().indexOf(s[r]);return m`<button
        type="button"
        tabindex="-1"
        key=${o}
        class="row plain"
        onMouseDown=${ke}
        onClick=${()=>n.press(s[r])}
      >
        <kbd>${s[r]}</kbd>
        <span class="name">${o.slice(0,i)}<u>${o[i]}</u>${o.slice(i+1)}</span>
      </button>`})}
    <button type="button" tabindex="-1" class="row plain" onMouseDown=${ke} onClick=${()=>n.press("Enter")}>
      <kbd>\u23ce</kbd> <span class="name">${e("none_of_these")}</span>
    </button>
  </div>`}var ke=e=>e.preventDefault();function Cf({known:e,state:t,hands:n}){let{article:s,say:o}=e,{nothing:r}=s.sentences[t.
sentence]??{},i=ce(s,t.sentence);return m`<div class="choices">
    ${i.length>0&&m`<div id="choices" role="listbox" tabindex="0" aria-label=${o("statements_here")}>
      ${i.map((a,l)=>m`<div
          key=${a.key}
          id=${`choice-${l}`}
          role="option"
          class=${C("row","stated",a.sign,a.key===t.statement&&"marked")}
          aria-selected=${String(a.key===t.statement)}
          aria-label=${yn(a,o)}
          onClick=${()=>n.mark(a.key)}
        >
          <small>${a.id}</small>
          <span class="name">
            ${a.isDenied&&m`<b>${o("not")}</b> `}<bdi>${a.words.subject}</bdi> \u2013 <b>${a.words.relation}</b> \u2013${" "}
            <bdi>${a.words.object}</bdi>
            <small>${Tf(a,o)}</small>
          </span>
        </div>`)}
    </div>`}
    ${r&&m`<p class="note done">${o("nothing_here",r)}</p>`}
    ${!r&&!i.length&&m`<p class="asks">${o("not_coded")}</p>`}
  </div>`}var Tf=({words:e,marks:t},n)=>[e.by?n("according_to",{name:e.by}):n("of_author"),...t].join(" \xB7 ");function Af({
known:e,state:t,shown:n,hands:s}){let{vocabulary:o,say:r}=e,i=o.fields.filter(({letter:l})=>l),a=[["i",r("inferred")],["\
q",r("quote")],[" ",r("other_fields")]];return m`<div class="choices fields" role="group" tabindex="0" aria-label=${r("f\
ields")}>
    ${i.map(l=>{let c=un(t.draft,l.id),f=C("field",c&&"filled",!c&&n.has(l.id)&&"shown"),u=l.letter;return m`<button
        type="button"
        tabindex="-1"
        key=${l.id}
        class=${f}
        onMouseDown=${ke}
        onClick=${()=>s.press(u)}
      >
        <kbd>${u}</kbd> ${l.label}${c?.isInferred&&m` <small>${r("inferred")}</small>`}
      </button>`})}
    ${a.map(([l,c])=>m`<button
        type="button"
        tabindex="-1"
        key=${l}
        class="field"
        onMouseDown=${ke}
        onClick=${()=>s.press(l)}
      >
        <kbd>${l===" "?"\u2423":l}</kbd> ${c}
      </button>`)}
  </div>`}function If({known:e,state:t,shown:n,hands:s}){let{say:o,vocabulary:r}=e,{entity:i}=t;if(!i)return null;let a=i.
country&&Be(e.entities,i.country)?.label||"\u2013",l=[["n",o("entity_label"),i.label],["t",o("entity_type"),r.types[i.type]?.
label??i.type],["c",o("entity_country"),a],["a",o("entity_aliases"),i.aliases.join(", ")||"\u2013"],["l",o("entity_kept"),
o(i.isLocal?"entity_local":"entity_listed")],["m",o("entity_members"),i.members.map(c=>Be(e.entities,c)?.label??c).join(
", ")||"\u2013"]];return t.part?m`<${Ni} known=${e} state=${t} shown=${n} hands=${s} />`:m`<div class="choices">
    <dl class="entity">
      ${l.map(([c,f,u])=>m`<div key=${f} class="fact">
          <dt>${f}</dt>
          <dd>
            <bdi>${u}</bdi>
            <button
              type="button"
              tabindex="-1"
              class="plain"
              aria-label=${o("change_it",{name:f})}
              onMouseDown=${ke}
              onClick=${()=>s.press(c)}
            >
              <kbd>${c}</kbd>
            </button>
          </dd>
        </div>`)}
    </dl>
  </div>`}var Je=class extends V{state={at:0};render({say:t,place:n,keys:s,press:o}){let r=s.filter(a=>a.press),i=Math.min(this.state.
at,r.length-1);return m`<footer>
      <span class="place">${n}</span>
      <div class="keys" role="toolbar" aria-label=${t("keys")} onKeyDown=${this.go}>
        ${s.map(({shown:a,name:l,press:c})=>c?m`<button
                type="button"
                key=${a}
                tabindex=${r[i]?.shown===a?0:-1}
                onMouseDown=${ke}
                onClick=${()=>o(c)}
              ><kbd>${a}</kbd> ${t(l)}</button>`:m`<span key=${a}><kbd>${a}</kbd> ${t(l)}</span>`)}
      </div>
    </footer>`}go=t=>{let n={ArrowRight:1,ArrowLeft:-1}[t.key];if(!n)return;let s=[...t.currentTarget.querySelectorAll("\
button")],o=(s.indexOf(document.activeElement)+n+s.length)%s.length;this.setState({at:o},()=>s[o].focus()),t.preventDefault()}};var Lf=(e,t)=>e.say(`line_${ji(t)}`,{field:Ri(e,t),count:t.rows.length}),ji=({place:e})=>e.replaceAll(" ","_"),Ri=(e,{field:t})=>t?
P(e,t)?.label??t:"",bn=class extends D{element=Z();componentDidMount(){this.element.current.focus({preventScroll:!0})}componentDidUpdate(){
let{state:t}=this.props,n=this.element.current;n.value!==t.line&&(n.value=t.line),t.isSelected&&n.select()}render({known:t,
state:n,written:s}){let o=K[n.place].writes(n),r=n.rows.length>0&&n.place!=="few";return m`<input
      id="line"
      ref=${this.element}
      class=${o?"":"is-command"}
      role="combobox"
      aria-expanded=${String(r)}
      aria-controls="choices"
      aria-autocomplete="list"
      aria-activedescendant=${r&&n.rows[n.marked]?`choice-${n.marked}`:null}
      aria-label=${Lf(t,n)}
      placeholder=${t.say(`hint_${ji(n)}`,{field:Ri(t,n)})}
      autocomplete="off"
      autocapitalize="off"
      spellcheck=${!1}
      dir="auto"
      readonly=${!o}
      onInput=${i=>{i.isComposing||s(i.currentTarget.value)}}
      onCompositionEnd=${i=>s(i.currentTarget.value)}
    />`}};var kn=class extends V{render({known:{article:t,say:n},current:s}){return m`<div
      class="words"
      id="article"
      role="listbox"
      tabindex="0"
      lang=${t.lang}
      aria-label=${n("article_by_sentence",{title:t.title})}
      aria-activedescendant=${`sentence-${s}`}
    >
      ${xi(t).map(o=>m`<${Ss}
          key=${o.sentences[0].number}
          article=${t}
          paragraph=${o}
          current=${Nf(o,s)?s:null}
          say=${n}
        />`)}
    </div>`}},Nf=({sentences:e},t)=>t>=e[0].number&&t<=e[e.length-1].number,Ss=class extends V{render({article:t,paragraph:n,
current:s,say:o}){let{isTitle:r,sentences:i}=n,a=r?o("title"):o("paragraph",{n:n.number});return m`<div class=${C("parag\
raph",r&&"title")} role="group" aria-label=${a} dir="auto">
      ${i.map(({number:l,sentence:c})=>{let[f,u]=c.span;return m`<span
            key=${l}
            id=${`sentence-${l}`}
            class=${C("sentence",`is-${yt(t,l)}`,l===s&&"current")}
            role="option"
            aria-selected=${String(l===s)}
            data-sentence=${l}
            >${t.text.slice(f,u)}</span
          >${" "}`})}
    </div>`}};function Di(e,t,n){let[s,o]=jf(t,n),r=s?.parentElement?.closest("[data-sentence]");if(!(r instanceof HTMLElement)||
s?.nodeType!==Node.TEXT_NODE)return null;let i=Number(r.dataset.sentence);return{sentence:i,place:e.sentences[i].span[0]+
o}}function jf(e,t){if("caretPositionFromPoint"in document){let s=document.caretPositionFromPoint(e,t);return[s?.offsetNode,
s?.offset??0]}let n=document.caretRangeFromPoint(e,t);return[n?.startContainer,n?.startOffset??0]}var xn=class extends V{render({known:t,sentence:n,labels:s}){let o=Rf(t.article,n,s);return m`<div class="labels">
      ${s.map(({letters:r,span:[i,a],kind:l},c)=>{let f=t.article.text.slice(i,a),u=t.say(/\d/.test(r)?"word_with_digit":
"word_with_letter",{words:f,letters:r});return o[c]&&m`<span
            key=${`${l} ${i}`}
            class=${`label ${l}`}
            role="img"
            aria-label=${u}
            style=${{left:`${o[c].left}px`,top:`${o[c].top}px`}}
            >${r}</span
          >`})}
    </div>`}};function Rf(e,t,n){let s=xs(t),o=document.getElementById("article")?.parentElement?.getBoundingClientRect();
if(!n.length||!s||!o)return[];let[r]=e.sentences[t].span,i=document.createRange();return n.map(({span:[a]})=>{let l=Math.
min(Math.max(a-r,0),s.length-1);i.setStart(s,l),i.setEnd(s,l+1);let c=i.getBoundingClientRect();return{left:Math.round(c.
left-o.left),top:Math.round(c.top-o.top)}})}var Df=new Set(["choosing","relation"]);function Bi(e,t,n){let{place:s,hints:o,typed:r,rows:i,draft:a,sentence:l}=t;if(o.
length)return o.filter(({letters:c,span:f})=>f&&c.startsWith(r)).map(({letters:c,span:f})=>({letters:c.slice(r.length),span:f,
kind:"word"}));if(Df.has(s)){let c=new Map;for(let{digit:f,value:u}of i){if(f===null||!("at"in u)||!u.at)continue;let d=c.
get(u.at[0]);c.set(u.at[0],{letters:d?`${d.letters} ${f}`:String(f),span:u.at,kind:"name"})}return[...c.values()]}return s===
"draft"?(t.proposals[t.proposal]?.fields??[]).flatMap(({field:c,from:f,isFilled:u})=>f.slice(0,1).map(d=>({letters:P(e,c)?.
letter??"\u2423",span:d,kind:u?"name":"cue"}))):s==="statement"||s==="inferred"?Tt(n,l,a).flatMap(({field:c,span:f})=>{let u=P(
e,c)?.letter;return u?[{letters:u,span:f,kind:"cue"}]:[]}):[]}var Bf={},Wf=({hints:e,typed:t})=>e.every(({statement:n})=>!n)?
Bf:Object.fromEntries(e.flatMap(({letters:n,statement:s})=>s&&n.startsWith(t)?[[s,n.slice(t.length)]]:[])),vn=class extends D{element=Z();state={
measured:0};marked=new Set;lines=new Set;lined=null;componentDidMount(){this.observer=new ResizeObserver(()=>this.setState(
{measured:this.state.measured+1})),this.observer.observe(this.element.current),this.mark(),this.come(!0)}componentWillUnmount(){
this.observer?.disconnect()}componentDidUpdate(t){this.mark();let n=this.props;(t.state.sentence!==n.state.sentence||t.known.
article.id!==n.known.article.id)&&this.come(!1)}mark(){let{known:t,state:n,quote:s}=this.props,{article:o}=t;this.lined!==
o&&(this.lines=Os(o,Oi(o),this.lines)),this.lined=o;let r=o.sentences[n.sentence],i=n.draft?void 0:Ve(o,n.statement),a=Bi(
t,n,this.props.index).filter(({kind:l})=>l==="name");this.marked=Os(o,{...Si(o,n),...r&&{sentence:[r.span]},...a.length&&
{named:a.map(({span:l})=>l)},...i?.spans.length&&{marked:i.spans},...s.length&&{quote:s},...n.first&&{first:[n.first]}},
this.marked)}come(t){let{state:n}=this.props,s=document.getElementById(`sentence-${n.sentence}`);if(!s)return;let o=this.
element.current.getBoundingClientRect(),r=s.getBoundingClientRect(),i=Math.min(120,o.height/5);if(!t&&r.top>=o.top+i&&r.
bottom<=o.bottom-i)return;let a=r.bottom>o.bottom-i&&r.height<o.height-2*i;this.element.current.scrollTop+=a?r.bottom-o.
bottom+i:r.top-o.top-i}render({known:t,state:n,index:s,open:o,touch:r},{measured:i}){return m`<div
      class="reading"
      ref=${this.element}
      onClick=${a=>{let l=Di(t.article,a.clientX,a.clientY);l&&r(l.sentence,l.place)}}
    >
      <div class="page">
        <${kn} known=${t} current=${n.sentence} />
        <${xn} known=${t} sentence=${n.draft?.sentence??n.sentence} labels=${Bi(t,n,s)} measured=${i} />
        <${wn}
          known=${t}
          current=${n.sentence}
          statement=${n.statement}
          fresh=${n.last}
          letters=${Wf(n)}
          measured=${i}
          open=${o}
        />
      </div>
    </div>`}};var F=class extends D{element=Z();componentDidMount(){let t=this.element.current;(t.querySelector("[autofocus]")??t).focus()}render({
say:t,name:n,title:s,deeds:o,close:r,children:i}){let a=r?[...o,{keys:["Escape"],shown:"Esc",name:"back_to_reading",does:r}]:
o,l=a.map(({keys:[f],shown:u,name:d})=>({shown:u,name:d,press:{name:f,isShift:!1}})),c=f=>{let u=a.find(d=>d.keys.includes(
f));return u?.does(),!!u};return m`<div class="annotator in-screen" onKeyDown=${f=>this.keyDown(f,c)}>
      <main class="screen" tabindex="-1" ref=${this.element} aria-label=${s}>
        <h1>${s}</h1>
        ${i}
      </main>
      <${Je} say=${t} place=${t(`place_${n}`)} keys=${l} press=${f=>c(f.name)} />
    </div>`}keyDown(t,n){let{hasLetters:s}=this.props;if(t.isComposing||t.ctrlKey||t.metaKey||t.altKey)return;let o=t.target,
r=o.matches("input, textarea, select");t.key.length===1&&(r||!s)||t.key==="Enter"&&o.matches("button, a, textarea, input\
, summary")||r&&!["Escape","ArrowDown","ArrowUp"].includes(t.key)||n(t.key)&&t.preventDefault()}},xe=(e,t,n)=>[{keys:["j",
"ArrowDown"],shown:"j",name:"next",does:()=>n(Math.min(e+1,t-1))},{keys:["k","ArrowUp"],shown:"k",name:"back",does:()=>n(
Math.max(e-1,0))}],ve=e=>e?.scrollIntoView({block:"nearest"});function Wi({shown:e,session:t}){let n=t.say,[s,o]=A(""),r=s.toLowerCase(),i=(e.corpus?.articles??[]).filter(({id:p,title:h})=>`${p}\
 ${h}`.toLowerCase().includes(r)),a=e.known?.article.id,[l,c]=A(Math.max(0,i.findIndex(({id:p})=>p===a))),f=Math.min(l,i.
length-1);W(()=>{t.opening.count()},[]),W(()=>ve(document.querySelector("tr.marked")),[f]);let u=()=>i[f]&&t.opening.open(
i[f].id),d=[{keys:["Enter"],shown:"\u23CE",name:"open_article",does:u},...xe(f,i.length,c),{keys:["v"],shown:"v",name:"n\
ew_article",does:()=>t.show("new")},{keys:["g"],shown:"g",name:"progress",does:()=>t.show("progress")},{keys:["!"],shown:"\
!",name:"problems",does:()=>t.show("problems")}];return m`<${F}
    say=${n}
    name="articles"
    title=${e.corpus?.title||n("articles")}
    deeds=${d}
    hasLetters=${e.hasLetters}
    close=${e.known?()=>t.show(null):null}
  >
    <form onSubmit=${wt(u)}>
      <label>${n("find_article")} <input type="search" value=${s} onInput=${({currentTarget:p})=>o(p.value)} /></label>
    </form>
    <table>
      <thead>
        <tr>${["article","day","sentences","coded","nothing","left","statements","problems"].map(p=>m`<th scope="col">${n(
p)}</th>`)}</tr>
      </thead>
      <tbody>
        ${i.map((p,h)=>m`<${Pf} key=${p.id} article=${p} isMarked=${h===f} open=${()=>t.opening.open(p.id)} />`)}
      </tbody>
    </table>
    ${!i.length&&m`<p class="asks">${n("nothing_found")}</p>`}
  <//>`}var wt=e=>t=>{t.preventDefault(),e()};function Pf({article:e,isMarked:t,open:n}){let{title:s,lang:o,published:r,
sentences:i,coded:a,nothing:l,statements:c,problems:f}=e;return m`<tr class=${C(t&&"marked")} aria-current=${t?"true":null}>
    <td><button type="button" class="plain link" onClick=${n}><bdi lang=${o}>${s}</bdi></button></td>
    <td class="day">${r??"\u2013"}</td>
    ${[i,a,l,Math.max(0,i-a-l),c,f].map(u=>m`<td class="number">${u}</td>`)}
  </tr>`}function Pi({shown:e,session:t}){let n=t.say,{known:s,state:o,refusal:r}=e,i=r?.conflict??null,a=i?.fields??[],[l,c]=A(a.
map(({decided:g})=>g)),[f,u]=A(Math.max(0,a.findIndex(({decided:g})=>!g)));if(W(()=>{s&&t.opening.renew({articles:[s.article.
id]})},[]),W(()=>ve(document.querySelector("tr.marked")),[f]),!s||!o||!i)return null;let d=l.filter(g=>g===null).length,
p=i.isGone,h=()=>t.show(null),_=g=>{if(p)return g==="here"?y(null):h();let k=l.map((S,I)=>I===f?g:S);c(k);let x=k.indexOf(
null);x>=0&&u(x)},y=g=>{if(!o.draft)return;let k=s.article.statements.find(({key:q})=>q===i.key),x=k&&g!==null?De(k,s.article):
null,S=new Map(a.map(({field:q},ie)=>[q,l[ie]])),I={...x?qf(o.draft,x,S):o.draft,id:g};t.writing.merge({...Re(I,s,o.open),
revision:i.revision})},w=[{keys:["1"],shown:"1",name:p?"save_as_new":"take_here",does:()=>_("here")},{keys:["2"],shown:"\
2",name:p?"leave_it_out":"take_there",does:()=>_("there")},...p?[]:xe(f,a.length,u),...p||d?[]:[{keys:["Enter"],shown:"\u23CE",
name:"write_it",does:()=>y(o.draft?.id??null)}]];return m`<${F} say=${n} name="merge" title=${n("merge_title")} deeds=${w} hasLetters=${e.
hasLetters} close=${h}>
    <p>${r?.message}</p>
    <p class="quiet">${n("merge_kept")}</p>
    ${!p&&m`<table>
        <thead>
          <tr>${["field","was_before","here","in_the_file","taken"].map(g=>m`<th scope="col">${n(g)}</th>`)}</tr>
        </thead>
        <tbody>
          ${a.map(({field:g,before:k,here:x,there:S},I)=>m`<tr
              key=${g}
              class=${C(I===f&&"marked")}
              aria-current=${I===f?"true":null}
              onClick=${()=>u(I)}
            >
              <td>${Ff(s,g)}</td>
              <td>${k??"\u2013"}</td>
              <td>${l[I]==="here"?m`<ins>${x??"\u2013"}</ins>`:x??"\u2013"}</td>
              <td>${l[I]==="there"?m`<ins>${S??"\u2013"}</ins>`:S??"\u2013"}</td>
              <td>${l[I]?n(l[I]==="here"?"here":"in_the_file"):m`<b class="is-error">${n("to_choose")}</b>`}</td>
            </tr>`)}
        </tbody>
      </table>`}
    ${d>0&&m`<p class="note">${n("merge_open",{n:d})}</p>`}
  <//>`}var Ff=(e,t)=>P(e,t)?.label??t;function qf(e,t,n){let s=i=>n.get(i)==="there",o=e.slots.filter(({field:i})=>!s(i)),
r=t.slots.filter(({field:i})=>s(i));return{...e,slots:[...o,...r],basis:s("inferred")?t.basis:e.basis,quote:s("quote")?t.
quote:e.quote}}function Fi({shown:e,session:t}){let{say:n,connection:s}=t,[o,r]=A(""),[i,a]=A(!1),[l,c]=A(!1),[f,u]=A(""),[d,p]=A(""),h=tt(
null),_=tt(null),y=tt(null),w=async S=>{a(!0),r("");let{status:I,body:q}=await S;a(!1),I===200?await t.opening.begin(q.id??
q.article?.id):r(q?.message??n("saved_offline"))},g=S=>{let[I]=S??[];I&&w(s.send("/api/articles/from-file",I,I.name))},k=[
{keys:["v"],shown:"v",name:"paste_text",does:()=>_.current?.focus()},{keys:["o"],shown:"o",name:"choose_file",does:()=>h.
current?.click()},{keys:["w"],shown:"w",name:"web_address",does:()=>y.current?.focus()}],x=(e.corpus?.articles.length??0)>
0;return m`<${F}
    say=${n}
    name="new_article"
    title=${n(x?"new_article_title":"first_article_title")}
    deeds=${k}
    hasLetters=${e.hasLetters}
    close=${x?()=>t.show(e.known?null:"articles"):null}
  >
    <p class="note problem" role="alert" hidden=${!o}>${o}</p>
    <form class="paste" onSubmit=${wt(()=>f.trim()&&w(s.ask("POST","/api/articles",{text:f})))}>
      <label for="text">${n("paste_label")}</label>
      <textarea id="text" ref=${_} rows="9" dir="auto" value=${f} onInput=${({currentTarget:S})=>u(S.value)}></textarea>
      <p class="quiet">${n("paste_help")}</p>
      <button type="submit" disabled=${i||!f.trim()}>${n("add_text")}</button>
    </form>
    <div
      class=${C("drop",l&&"over")}
      onDragOver=${S=>{S.preventDefault(),c(!0)}}
      onDragLeave=${()=>c(!1)}
      onDrop=${S=>{S.preventDefault(),c(!1),g(S.dataTransfer?.files)}}
    >
      <label for="file">${n("drop_label")}</label>
      <input id="file" type="file" ref=${h} disabled=${i} onChange=${({currentTarget:S})=>g(S.files)} />
    </div>
    <form onSubmit=${wt(()=>d.trim()&&w(s.ask("POST","/api/articles/from-address",{address:d})))}>
      <label for="address">${n("address_label")}</label>
      <input id="address" type="url" ref=${y} value=${d} onInput=${({currentTarget:S})=>p(S.value)} />
      <button type="submit" disabled=${i||!d.trim()}>${n("fetch_it")}</button>
      <p class="quiet">${n("address_help")}</p>
    </form>
  <//>`}function qi({shown:e,session:t}){let{say:n,connection:s}=t,{corpus:o}=e,[r,i]=A(""),[a,l]=A(o?.coder??""),[c,f]=A(
""),u=async()=>{let{status:d,body:p}=await s.ask("POST","/api/corpus",{title:r.trim()||o?.folder,coder:a.trim()});d===200?
await t.opening.start():f(p?.message??n("saved_offline"))};return m`<${F}
    say=${n}
    name="begin"
    title=${n("no_corpus_title")}
    deeds=${[{keys:["Enter"],shown:"\u23CE",name:"begin_corpus",does:u}]}
    hasLetters=${e.hasLetters}
    close=${null}
  >
    <p>${n("no_corpus")}</p>
    <p class="note problem" role="alert" hidden=${!c}>${c}</p>
    <form class="begin" onSubmit=${wt(u)}>
      <label for="title">${n("corpus_title")}</label>
      <input id="title" placeholder=${o?.folder} value=${r} onInput=${({currentTarget:d})=>i(d.value)} />
      <label for="coder">${n("your_coder_id")}</label>
      <input id="coder" value=${a} pattern="[a-z0-9][a-z0-9-]*" onInput=${({currentTarget:d})=>l(d.value)} />
      <button type="submit">${n("begin_corpus_in",{folder:o?.folder})}</button>
    </form>
    <p class="quiet">${n("begin_writes")}</p>
  <//>`}var Ui=["error","warning","to do"];function Hi({shown:e,session:t}){let n=t.say,[s,o]=A(null),[r,i]=A(0);W(()=>{t.connection.
ask("GET","/api/problems").then(({status:u,body:d})=>o(u===200?Uf(d):[]))},[]);let a=s??[],l=Math.min(r,a.length-1);W(()=>ve(
document.querySelector("tr.marked")),[l]);let c=u=>{u?.article&&t.openField(u.article,u.statement,u.field)},f=[{keys:["E\
nter"],shown:"\u23CE",name:"open_place",does:()=>c(a[l])},...xe(l,a.length,i),{keys:["q"],shown:"q",name:"mend_quotes",does:()=>t.
show("quotes")}];return m`<${F}
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
          ${a.map((u,d)=>m`<tr key=${d} class=${C(d===l&&"marked")} aria-current=${d===l?"true":null} onClick=${()=>i(d)}>
              <td>
                ${u.article?m`<button type="button" class="plain link" onClick=${()=>c(u)}>${u.statement??u.article}</button>`:
u.path}
                <small>${u.path}:${u.line}</small>
              </td>
              <td><b class=${`is-${u.severity.replace(" ","-")}`}>${n(u.severity)}</b> ${u.message}</td>
              <td>${u.hint}</td>
            </tr>`)}
        </tbody>
      </table>`}
  <//>`}var Uf=e=>[...e].sort((t,n)=>Ui.indexOf(t.severity)-Ui.indexOf(n.severity));var Gi=["sentences","coded","nothing","left","statements"];function zi({shown:e,session:t}){let n=t.say,[s,o]=A(null);W(
()=>{t.connection.ask("GET","/api/progress").then(({status:i,body:a})=>o(i===200?Hf(a):[]))},[]);let r=new Map(e.corpus?.
articles.map(({id:i,title:a})=>[i,a]));return m`<${F}
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
          <tr>${["article","coder_of",...Gi].map(i=>m`<th scope="col">${n(i)}</th>`)}</tr>
        </thead>
        <tbody>
          ${s.map(i=>m`<tr key=${`${i.coder} ${i.article}`}>
              <td><button type="button" class="plain link" onClick=${()=>t.opening.open(i.article)}><bdi>${r.get(i.article)??
i.article}</bdi></button></td>
              <td>${i.coder}</td>
              ${Gi.map(a=>m`<td class="number">${i[a]}</td>`)}
            </tr>`)}
        </tbody>
      </table>`}
  <//>`}var Hf=e=>Array.isArray(e)?e:e.rows??[];function Ms(e,t){let[n,s]=[e,t].map(f=>f.split(/\s+/).filter(Boolean));if(n.length>400||s.length>400)return e===t?[{same:e}]:
[{was:e,is:t}];let o=Gf(n,s),r=[],[i,a]=[0,0],l={same:[],was:[],is:[]},c=()=>{l.same.length&&r.push({same:l.same.join(" ")}),
(l.was.length||l.is.length)&&r.push({was:l.was.join(" "),is:l.is.join(" ")}),l={same:[],was:[],is:[]}};for(;i<n.length||
a<s.length;){if(i<n.length&&a<s.length&&n[i]===s[a]){(l.was.length||l.is.length)&&c(),l.same.push(n[i]),i++,a++;continue}
l.same.length&&c(),a>=s.length||i<n.length&&o[i+1][a]>=o[i][a+1]?l.was.push(n[i++]):l.is.push(s[a++])}return c(),r}var Ki=(e,t)=>JSON.
stringify(Ms(e,t).filter(n=>"was"in n));function Gf(e,t){let n=Array.from({length:e.length+1},()=>new Array(t.length+1).
fill(0));for(let s=e.length-1;s>=0;s--)for(let o=t.length-1;o>=0;o--)n[s][o]=e[s]===t[o]?n[s+1][o+1]+1:Math.max(n[s+1][o],
n[s][o+1]);return n}function Vi({shown:e,session:t}){let{say:n,connection:s}=t,[o,r]=A(null),[i,a]=A(0),[l,c]=A("");W(()=>{s.ask("GET","/api\
/quotes").then(({status:g,body:k})=>r(g===200?k:[]))},[]);let f=o??[],u=Math.min(i,f.length-1);W(()=>ve(document.querySelector(
"tr.marked")),[u]);let d=f[u],p=d?.near?f.filter(g=>g.near!==null&&Xi(g)===Xi(d)):[],h=async g=>{if(!g.length)return c(n(
"nothing_near"));let{status:k,body:x}=await s.ask("POST","/api/quotes",{ids:g.map(({id:q})=>q)});if(k!==200)return c(x?.
message??n("saved_offline"));let{mended:S,left:I}=x;r(I),c(n("mended_n",{n:S}))},y=[{keys:["Enter"],shown:"\u23CE",name:"\
take_nearest",does:()=>h(d?.near?[d]:[])},{keys:["a"],shown:"a",name:"take_all_alike",does:()=>h(p)},{keys:["e"],shown:"\
e",name:"open_place",does:()=>d&&t.opening.open(d.article,d.statement)},...xe(u,f.length,a)],w=o?n(f.length===1?"quote_n\
ot_found":"quotes_not_found",{n:f.length}):n("mend_quotes");return m`<${F} say=${n} name="quotes" title=${w} deeds=${y} hasLetters=${e.
hasLetters} close=${e.known?()=>t.show(null):null}>
    <p role="status">${o===null?"\u2026":l}</p>
    ${o?.length===0&&m`<p class="note done">${n("all_quotes_found")}</p>`}
    ${f.length>0&&m`<p class="quiet">${n("quotes_help")}</p>
        <table>
          <thead>
            <tr>${["where","quote_as_coded","nearest_words"].map(g=>m`<th scope="col">${n(g)}</th>`)}</tr>
          </thead>
          <tbody>
            ${f.map((g,k)=>m`<${zf} key=${g.id} quote=${g} isMarked=${k===u} say=${n} mark=${()=>a(k)} open=${()=>t.opening.
open(g.article,g.statement)} />`)}
          </tbody>
        </table>
        ${p.length>1&&m`<p class="note">${n("quotes_alike",{n:p.length})}</p>`}`}
  <//>`}function zf({quote:e,isMarked:t,say:n,mark:s,open:o}){let{article:r,statement:i,was:a,near:l,before:c,after:f,why:u}=e,
d=Ms(a,l??""),p=(h,_)=>d.filter(y=>"same"in y||y[h]).map((y,w)=>[w>0&&" ","same"in y?y.same:m`<${_}>${y[h]}</${_}>`]);return m`<tr class=${C(
t&&"marked")} aria-current=${t?"true":null} onClick=${s}>
    <td><button type="button" class="plain link" onClick=${o}>${i?.split("#")[1]??r}</button> <small>${r}</small></td>
    <td class="words-of-text">${l===null?a:p("was","del")}</td>
    <td class="words-of-text">
      ${l===null?m`<span class="is-error">${n("nothing_near")}</span> <small>${u}</small>`:m`<span class="quiet">${c&&`\u2026\
 ${c} `}</span>${p("is","ins")}<span class="quiet">${f&&`${/^[\p{L}\d]/u.test(f)?" ":""}${f} \u2026`}</span>`}
    </td>
  </tr>`}var Xi=({was:e,near:t,isSure:n})=>n?"sure":Ki(e,t??"");var On=class extends D{componentDidUpdate(){this.focus()}componentDidMount(){this.focus()}focus(){let{shown:t}=this.props,
n=document.activeElement,s=!n||n===document.body||n.id==="line"||n.id==="article";!t.state||t.screen||!s||document.getElementById(
t.state.place==="reading"?"article":"line")?.focus({preventScroll:!0})}render({shown:t,session:n}){let{phase:s,known:o,state:r,
corpus:i,saved:a,preview:l,spoken:c}=t,f=s==="begin"?qi:s==="reading"&&t.screen?Xf[t.screen]:null;if(f)return m`<${f} shown=${t} session=${n} />`;
if(s!=="reading"||!o||!r||!i||!n.index)return m`<main class="wide"><p role="status">${t.words||"\u2026"}</p></main>`;let d=r.
draft&&(r.place==="statement"||r.place==="inferred"||r.place==="quote")&&r.draft?Te(r.draft,o):[],p=r.draft?.sentence??r.
sentence,h=r.draft?Tt(n.index,p,r.draft).map(({field:y})=>y):[],_={press:y=>n.press({name:y,isShift:!1}),take:n.point,mark:n.
touch};return m`<div class="annotator" onKeyDown=${y=>Vf(y,n)}>
      <${gn} known=${o} corpus=${i} current=${r.sentence} saved=${a} session=${n} press=${n.show} />
      <main>
        <${vn}
          known=${o}
          state=${r}
          index=${n.index}
          quote=${d}
          open=${n.touch}
          touch=${n.touchText}
        />
        <section class=${C("side",`in-${r.place.replaceAll(" ","-")}`)} aria-label=${o.say("statement")}>
          <${_i} known=${o} state=${r} />
          ${r.place!=="reading"?m`<${bn} known=${o} state=${r} written=${n.written} />`:m`<p class="line-rest">${t.said}</p>`}
          <${Li} known=${o} state=${r} shown=${new Set(h)} hands=${_} />
          <${$i} known=${o} state=${r} session=${n} preview=${l} failed=${Kf(t)} said=${t.said} />
          <${Ai} known=${o} state=${r} quote=${d} />
        </section>
      </main>
      <${Je} say=${o.say} place=${o.say(K[r.place].name)} keys=${mi(r,o,n.index)} press=${n.pressed} />
      ${r.isHelpOpen&&m`<${_n}
        known=${o}
        state=${r}
        hasLetters=${t.hasLetters}
        letters=${y=>n.letters(y)}
        press=${_.press}
      />`}
      <div class="unseen" role="status">${c}</div>
    </div>`}},Kf=({saved:e,known:t})=>e.is==="refused"||e.is==="offline"?e.words||t?.say(`saved_${e.is}`):"",Xf={articles:Wi,
progress:zi,problems:Hi,new:Fi,merge:Pi,quotes:Vi};function Vf(e,t){let n=e.target;if(n.id!=="line"&&n.id!=="article")return;
let s=Ro(e);!s||!t.shown.hasLetters&&n.id==="article"&&s.name.length===1||t.typed(s)&&e.preventDefault()}var Es=({folder:e,title:t,coder:n},s)=>`actorgraph annotator ${e} ${t} ${n} ${s}`,Jf=({draft:e,aside:t,entity:n,line:s,pending:o})=>!!(e||
t.length||n||s||o);function Ji(e,{id:t,text:n},s){try{Jf(s)?localStorage.setItem(Es(e,t),JSON.stringify({form:2,print:Yi(
n),state:s})):localStorage.removeItem(Es(e,t))}catch{}}function Qi(e,{id:t,text:n},s){try{let{form:o,print:r,state:i}=JSON.
parse(localStorage.getItem(Es(e,t))??"{}");if(o!==2)return null;let a=i.pending?[i.pending,...i.aside]:i.aside;if(r===Yi(
n))return{...i,pending:null,aside:a};let l=[i.draft,i.pending,...i.aside].filter(Boolean);return{...s,aside:l.map(Qf)}}catch{
return null}}var Qf=e=>({...e,sentence:0,quote:null,slots:e.slots.map(t=>({...t,values:t.values.map(n=>({...n,at:void 0}))}))});
function Yi(e){let t=5381;for(let n=0;n<e.length;n++)t=Math.imul(t,33)^e.charCodeAt(n)|0;return`${e.length} ${t}`}var Zi=(e,t)=>({place:"reading",field:null,line:"",rows:[],marked:0,sentence:t,statement:null,draft:null,aside:[],dropped:null,
pending:null,isAdding:!1,isInferring:!1,isBackwards:!1,isSelected:!1,filters:{},hints:[],typed:"",first:null,entity:null,
relation:null,part:null,recent:ea([...e.article.statements].reverse()),last:null,proposals:[],proposal:0,open:[],isHelpOpen:!1});
function ea(e){let t=e.flatMap(({slots:n})=>n.flatMap(({values:s})=>s.flatMap(o=>o.is==="entity"?[o.id]:[])));return[...new Set(
t)]}function Cs(e,t,n){return ut({state:e,known:t,index:n,effects:[]},K[e.place],null).state}function Ts(e,t,n,s){let{statements:o}=n.
article,r=h=>o.some(_=>_.key===h),i=t.at(-1)??null,{pending:a}=e,l=o.filter(({key:h})=>t.includes(h)),c=i&&a?Lo(a).map(h=>({
statement:i,field:h})):[],f=a?.id===null?e.open.slice(0,-1):e.open,u=i??(r(e.last)?e.last:o.at(-1)?.key??null),d=i&&e.place===
"reading"?i:e.statement,p={...e,last:u,statement:r(d)?d:null,recent:[...new Set([...ea(l),...e.recent])],open:[...f.filter(
({statement:h})=>r(h)),...c],pending:null,dropped:null};return Cs(p,n,s)}function ta(e,t,n){let{pending:s,draft:o}=e;if(!s)
return e;let r=o?.slots.length?[o,...e.aside]:e.aside,i={state:{...e,draft:s,pending:null,aside:r},known:t,index:n,effects:[]};
return Xe(i,O(i)).state}function na(e,{sentence:t,proposals:n}){return e.place!=="reading"||e.sentence!==t||!n.length?e:
{...e,place:"draft",proposals:n,proposal:0}}function $t(e,t,n,s){let o={state:e,known:t,index:n,effects:[]};return{...Xe(o,s(o)),isCommand:!0}}function sa(e,t,n,s){
let o=e.rows.indexOf(t);if(e.place==="choosing"||e.place==="relation"||e.place==="text"||e.place==="basis")return $t(e,n,
s,i=>Le(i,t));if(e.place==="few")return $t(e,n,s,i=>E(i,t.value));let r=e.place==="quote"?`${t.digit}`:"Enter";return _t(
{...e,marked:o},{name:r,isShift:!1},n,s)}function oa(e,t,n,s){return $t(e,n,s,o=>{switch(e.place){case"words":return pt(
o,t);case"quote":return fn(o,t);case"choosing":{let r=Ie(s,e.draft?.sentence??e.sentence).find(i=>i.span[0]<=t[0]&&i.span[1]>=
t[1]);return r?E(o,{is:"entity",id:r.id,at:r.span}):pt(qe(o),t)}default:return o}})}function As(e,t,n,s){return $t(e,n,s,
o=>e.place==="reading"?ct(o,t):e.place!=="choosing"&&e.place!=="words"?o:E($(o,{place:"choosing",hints:[],typed:"",first:null}),
{is:"statement",key:t}))}function Is(e,t,n,s){return $t(e,n,s,o=>e.place==="reading"||e.place==="statement"?se(o,t):o)}var Sn=class{#e=[];#t=!1;constructor(t){this.session=t}async start(t=null,n=null){let{session:s}=this,{status:o,body:r}=await s.
connection.ask("GET","/api/corpus");if(o!==200)return s.change({phase:"failed",words:r?.message??""});let i=r;if(s.change(
{corpus:i}),i.isEmpty)return s.change({phase:"begin"});this.#o();let{articles:a}=i,l=a.find(({id:c})=>c===t)??a.find(Yf)??
a[0];if(!l)return s.change({phase:"reading",screen:"new"});await this.open(l.id,n)}async open(t,n=null){let{session:s}=this,
{corpus:o}=s.shown;if(!o)return;let r=encodeURIComponent(t),i=[`/api/vocabulary?article=${r}`,"/api/entities",`/api/arti\
cles/${r}`],a=await Promise.all(i.map(w=>s.connection.ask("GET",w))),l=a.find(({status:w})=>w!==200);if(l)return s.change(
{phase:"failed",words:l.body?.message??""});let[c,f,u]=a.map(({body:w})=>w),d={vocabulary:c,entities:f,article:u,say:s.say},
p=n?Ve(u,n):void 0,h=Zi(d,p?je(u,p.spans[0]?.[0]??0):0),_=Qi(o,u,h),y=_??h;s.hold(d,{phase:"reading",screen:null,isWhole:!1,
state:p?{...y,statement:p.key}:y,spoken:_?s.say("typing_is_back"):""}),await this.#s(t),await this.#n(t)}async#n(t){let{
session:n}=this,{status:s,body:o}=await n.connection.ask("GET",`/api/articles/${encodeURIComponent(t)}/elsewhere`),{known:r}=n.
shown;r?.article.id===t&&n.hold(s===200?{...r,elsewhere:o}:r,{isWhole:!0})}async begin(t){await this.count(),await this.
open(t)}async#s(t){let{session:n}=this,{status:s,body:o}=await n.connection.ask("GET",`/api/articles/${encodeURIComponent(
t)}/relations`),{known:r}=n.shown;r?.article.id===t&&(this.#e=s===200?o:[],n.hold({...r,article:this.ranked(r.article)}))}ranked(t){
let n=this.#e;return n.length!==t.sentences.length?t:{...t,sentences:t.sentences.map((s,o)=>({...s,relations:n[o]}))}}#o(){
if(this.#t)return;this.#t=!0;let{session:t}=this;t.connection.listen(n=>this.renew(n),n=>{let{saved:s,known:o}=t.shown;n?
s.is==="offline"&&(t.change({saved:{is:"nothing",at:"",words:""}}),o&&this.renew({entities:!0,vocabulary:!0,articles:[o.
article.id]})):t.change({saved:{is:"offline",at:"",words:""}})})}async renew({entities:t,vocabulary:n,articles:s}){let{session:o}=this,
{known:r}=o.shown;if(!r)return;let{id:i}=r.article,a=encodeURIComponent(i),l={...t&&{entities:"/api/entities"},...n&&{vocabulary:`\
/api/vocabulary?article=${a}`},...s?.includes(i)&&{article:`/api/articles/${a}`}},c={};for(let[u,d]of Object.entries(l)){
let{status:p,body:h}=await o.connection.ask("GET",d);p===200&&Object.assign(c,{[u]:u==="article"?this.ranked(h):h})}let{
known:f}=o.shown;f?.article.id===i&&(c.article&&JSON.stringify(c.article)===JSON.stringify(f.article)&&delete c.article,
Object.keys(c).length&&o.learn({...f,...c}))}async count(){let{status:t,body:n}=await this.session.connection.ask("GET",
"/api/corpus");t===200&&this.session.change({corpus:n})}},Yf=({sentences:e,coded:t,nothing:n})=>t+n<e;var Mn=class{#e=null;#t=!1;constructor(t=()=>performance.now()){this.now=t}see(t,n){let s=n.place==="draft";s||n.draft?(this.#e??=
this.now(),this.#t||=s):t&&(t.draft||t.place==="draft")&&!n.pending&&(this.#e=null,this.#t=!1)}took(){if(this.#e===null)
return;let t={seconds:(this.now()-this.#e)/1e3,drafted:this.#t};return this.#e=null,this.#t=!1,t}};var En=class{isBusy=!1;timing=new Mn;constructor(t){this.session=t}carryOut(t){let{session:n}=this,{known:s}=n.shown;if(!s)
return;let{ask:o}=n.connection,{id:r,revision:i}=s.article,a=encodeURIComponent(r);switch(t.does){case"save":return this.#e(
o("POST",`/api/articles/${a}/statements`,{...t.saving,took:this.timing.took()}),Ts);case"delete":return this.#e(o("DELET\
E",`/api/statements/${eu(t.statement)}`,{revision:i}));case"undo":return this.#e(o("POST","/api/undo",{article:r}));case"\
nothing here":{let{sentence:l,is:c}=t;return this.#e(o("POST",`/api/articles/${a}/nothing`,{sentence:l,is:c,revision:i}))}case"\
propose":return this.#s(a,t.sentence);case"open problems":return n.show("problems");case"explore":{let{explorer:l}=n.connection;
l?window.open(l(t.statement),pn):n.change({spoken:n.say("no_explorer")});return}case"search":return n.show("articles");case"\
say":return this.#n(t.text);case"tell":return n.change({spoken:t.text})}}async#e(t,n){let{session:s}=this;this.isBusy=!0,
s.change({saved:{is:"saving",at:"",words:""}});let{status:o,body:r}=await t;this.isBusy=!1;let{known:i,state:a}=s.shown;
if(!i||!a)return;let l=o===200;if(l){let c=s.opening.ranked(r.article);s.hold({...i,entities:Zf(i.entities,r.entities??[]),
article:c},{saved:{is:"saved",at:ia(),words:""},refusal:null,...ra((r.told??[]).join(" "))}),n&&this.#t((f,u,d)=>n(f,r.keys??
[],u,d))}else s.change({saved:{is:o?"refused":"offline",at:ia(),words:r?.message??""},refusal:o?r:null,screen:r?.conflict?
"merge":s.shown.screen});l||this.#t(ta),s.goOn(l)}merge(t){let{session:n}=this,s=encodeURIComponent(t.article);return n.
show(null),this.#e(n.connection.ask("POST",`/api/articles/${s}/statements`,t),(o,r,i,a)=>Ts({...o,place:"reading",draft:null,
field:null},r,i,a))}#t(t){let{known:n,state:s}=this.session.shown,{index:o}=this.session;n&&s&&o&&this.session.change({state:t(
s,n,o)})}#n(t){this.session.change(ra(t))}async#s(t,n){let{session:s}=this,{status:o,body:r}=await s.connection.ask("GET",
`/api/drafts?article=${t}&sentence=${n}`),{state:i}=s.shown;if(!i||i.sentence!==n)return;if(o!==200)return this.#n(r?.message??
s.say("saved_offline"));let a=r.isWithheld?s.say("draft_withheld"):s.say("no_draft");r.proposals.length?s.change({state:na(
i,r)}):this.#n(a)}},ra=e=>({said:e,spoken:e});function Zf(e,t){if(!t.length)return e;let n=new Set(t.map(({id:s})=>s));return[
...e.filter(({id:s})=>!n.has(s)),...t]}var eu=e=>e.split("/").map(encodeURIComponent).join("/");async function aa({connection:e,
shown:t},{draft:n,open:s}){if(!n||!t.known)return null;let o=`/api/articles/${encodeURIComponent(t.known.article.id)}/pr\
eview`,{status:r,body:i}=await e.ask("POST",o,Re(n,t.known,s));return r===200?i:i?.message?{problems:[],tie:"",plain:{is:!1,
why:i.message}}:null}var ia=()=>new Date().toLocaleTimeString("en-GB",{hour:"2-digit",minute:"2-digit"});var tu=150,Ls="actorgraph annotator letters off",Cn=class{shown={phase:"loading",words:"",corpus:null,known:null,state:null,
screen:null,saved:{is:"nothing",at:"",words:""},preview:null,refusal:null,said:"",spoken:"",isWhole:!1,hasLetters:!localStorage.
getItem(Ls)};index=null;#e=[];#t;constructor(t,n){this.connection=t,this.draw=n,this.opening=new Sn(this),this.writing=new En(
this)}say=(t,n)=>nu(this.shown.corpus?.texts??{})(t,n);change(t){let n=this.shown;this.shown={...n,...t};let{corpus:s,known:o,
state:r}=this.shown,i=r?.draft!==n.state?.draft;i&&(this.shown.preview=null),this.draw(this.shown),!(!s||!o||!r||r===n.state)&&
(Ji(s,o.article,r),i&&this.#s(r))}hold(t,n={}){let s=ns(t);this.index=s;let o=n.state??this.shown.state;this.change({known:t,
...n,state:o&&Cs(o,t,s)})}learn(t){this.index=ns(t),this.change({known:t})}press(t){this.writing.isBusy?this.#e.push(t):
this.#n((n,s,o)=>_t(n,t,s,o))}typed(t){let{known:n,state:s}=this.shown;if(!n||!s||!this.index)return!1;if(this.writing.isBusy)
return this.#e.push(t),!0;let o=_t(s,t,n,this.index);return o.isCommand&&this.take(o),o.isCommand}written=t=>this.#n((n,s,o)=>({
state:$s(n,t,s,o),effects:[]}));#n(t){let{known:n,state:s}=this.shown;n&&s&&this.index&&this.take(t(s,n,this.index))}pressed=t=>this.
press(t);take({state:t,effects:n}){let s=this.shown.state;this.change({state:t,said:""});for(let o of n)this.writing.carryOut(
o);this.writing.timing.see(s,t)}goOn(t){let n=t?this.#e:[];this.#e=[];for(let s of n)this.press(s)}point=t=>this.#n((n,s,o)=>sa(
n,t,s,o));touch=t=>this.#n((n,s,o)=>As(n,t,s,o));touchText=(t,n)=>this.#n((s,o,r)=>{let{text:i,sentences:a,statements:l,
lang:c}=o.article;if(s.place==="reading"){let d=l.filter(({spans:_})=>_.some(([y,w])=>y<=n&&n<w)),p=1+d.findIndex(({key:_})=>_===
s.statement),h=Is(s,t,o,r);return d.length?As(h.state,d[p%d.length].key,o,r):h}let f=a[t].span,u=J(i,f,c).find(([d,p])=>d<=
n&&n<=p);return u&&s.place!=="statement"?oa(s,u,o,r):Is(s,t,o,r)});async openField(t,n,s){await this.opening.open(t,n);let{
known:o,state:r}=this.shown;if(!o||!r?.statement||r.statement!==n||r.draft)return;let{letter:i,takes:a}=s&&P(o,s)||{letter:null,
takes:[]};if(!(!i||a.includes("flag")))for(let l of["e",i])this.press({name:l,isShift:!1})}show=t=>this.change({screen:t});letters(t){
t?localStorage.removeItem(Ls):localStorage.setItem(Ls,"yes"),this.change({hasLetters:t})}#s(t){clearTimeout(this.#t),!(!t.
draft||t.place!=="statement")&&(this.#t=setTimeout(async()=>{let n=await aa(this,t);this.shown.state?.draft===t.draft&&this.
change({preview:n})},tu))}},nu=e=>(t,n={})=>(e[t]??t).replace(/\{(\w+)\}/g,(s,o)=>o in n?String(n[o]):s);function la(e,t,{article:n=null,statement:s=null}={}){let o=new Cn(t,r=>Bn(m`<${On} shown=${r} session=${o} />`,e));return o.
opening.start(n,s),o}var ca=document.getElementById("annotator");if(ca){window.name=yi;let e=new URLSearchParams(location.search),t=la(ca,Rs(),
{article:e.get("article"),statement:e.get("statement")});Object.defineProperty(window,"annotator",{value:{state:()=>t.shown.
state,known:()=>t.shown.known,shown:()=>t.shown}})}})();

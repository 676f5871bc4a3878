"use strict";(()=>{var sc=Object.defineProperty;var oc=(e,t)=>{for(var n in t)sc(e,n,{get:t[n],enumerable:!0})};var ko=()=>({ask:(e,t,n)=>bo(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:n===void 0?null:
JSON.stringify(n)}),send:(e,t,n)=>bo(`${e}?${new URLSearchParams(n)}`,{method:"POST",headers:{"Content-Type":"applicatio\
n/octet-stream"},body:t}),explorer:e=>{let t=encodeURIComponent(JSON.stringify(`statement:${e}`));return e===null?"/expl\
ore":`/explore#tab=%22graph%22&open=${t}`},listen:(e,t)=>{let n=new EventSource("/api/changes");return n.onmessage=({data:s})=>e(
JSON.parse(s)),n.onopen=()=>t(!0),n.onerror=()=>t(!1),()=>n.close()}});async function bo(e,t){try{let n=await fetch(e,{...t,
signal:AbortSignal.timeout(2e4)}),s=await n.text();return{status:n.status,body:rc(s)}}catch{return{status:0,body:null}}}
function rc(e){try{return JSON.parse(e)}catch{return null}}var xo=function(e,t,n,s){var o;t[0]=0;for(var r=1;r<t.length;r++){var i=t[r++],a=t[r]?(t[0]|=i?1:2,n[t[r++]]):t[++r];i===
3?s[0]=a:i===4?s[1]=Object.assign(s[1]||{},a):i===5?(s[1]=s[1]||{})[t[++r]]=a:i===6?s[1][t[++r]]+=a+"":i?(o=e.apply(a,xo(
e,a,n,["",null])),s.push(o),a[0]?t[0]|=2:(t[r-2]=0,t[r]=o)):s.push(a)}return s},$o=new Map;function vo(e){var t=$o.get(this);
return t||(t=new Map,$o.set(this,t)),(t=xo(this,t.get(e)||(t.set(e,t=(function(n){for(var s,o,r=1,i="",a="",c=[0],l=function(d){
r===1&&(d||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,d,i):r===3&&(d||i)?(c.push(3,d,i),r=2):r===2&&i==="..."&&d?
c.push(4,d,0):r===2&&i&&!d?c.push(5,0,!0,i):r>=5&&((i||!d&&r===5)&&(c.push(r,0,i,o),r=6),d&&(c.push(r,d,0,o),r=6)),i=""},
f=0;f<n.length;f++){f&&(r===1&&l(),l(f));for(var p=0;p<n[f].length;p++)s=n[f][p],r===1?s==="<"?(l(),c=[c],r=3):i+=s:r===
4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:a?s===a?a="":i+=s:s==='"'||s==="'"?a=s:s===">"?(l(),r=1):r&&(s==="="?(r=5,o=i,i=
""):s==="/"&&(r<5||n[f][p+1]===">")?(l(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(l(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return l(),c})(e)),t),arguments,[])).length>1?t:t[0]}var T,Eo,ic,pe,Qn,Nt,Mo,Ct,To,Zn,Yn,ac,it=Symbol.for("pv"),Rt={},Lt=[],cc=/^m(i|n|o|s|text|space)$/,es=Array.isArray,ts=Lt.
slice,Ee=Object.assign;function Se(e){e&&e.parentNode&&e.remove()}function Ao(e,t,n){var s,o,r,i={},a=arguments.length;for(r in t)
r=="key"?s=t[r]:r=="ref"&&typeof e!="function"?o=t[r]:i[r]=t[r];return a>2&&(i.children=a>3?ts.call(arguments,2):n),rt(e,
i,s,o,null)}function rt(e,t,n,s,o){var r={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:it,__v:o||
++Eo,__i:-1,__u:0};return!o&&T.vnode&&T.vnode(r),r}function j(){return{current:null}}function Dt(e){return e.children}function C(e,t){
this.props=e,this.context=t,this.__g=0}function de(e,t){if(t==null)return e.__&&de(e.__,e.__i+1);for(var n;t<e.__k.length;t++)
if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:de(e)}function lc(e){var t,n=e.__v,
s=n.__e,o=[],r=[],i=e.__P;i&&((t=Ee({constructor:it},n)).__v=n.__v+1,T.vnode&&T.vnode(t),ns(i,t,n,e.__n,i.namespaceURI,32&
n.__u?[s]:null,o,s||de(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,Do(o,t,r),n.__=n.__e=null,t.__e!=s&&Co(t))}function Co(e){
if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Co(e)}function Oo(e){
(8&e.__g||(e.__g|=8,pe.push(e),Nt++))&&Qn==T.debounceRendering||((Qn=T.debounceRendering)||queueMicrotask)(Io)}function Io(){
try{for(var e,t=1;pe.length;)pe.length>t&&pe.sort(Mo),e=pe.shift(),t=pe.length,8&e.__g&&lc(e)}finally{(Nt=pe.length)&&(Qn||
queueMicrotask)(Io)}}function No(e,t,n,s,o,r,i,a,c,l,f){var p,d,u,m,g,w,y=s.__k||Lt,b=t.length;for(c=fc(n,t,y,c,b),p=0;p<
b;p++)(u=n.__k[p])!=null&&(d=~u.__i&&y[u.__i]||Rt,u.__i=p,w=ns(e,u,d,o,r,i,a,c,l,f),m=u.__e,(d.ref!=u.ref||8&d.__u)&&(d.
ref&&ss(d.ref,null,u,d),u.ref&&f.push(u.ref,u.__c||m,u)),g=g||m,4&u.__u?(c=Ro(u,c,e,!d.__v),d.__e&&(d.__e=null)):typeof u.
type=="function"&&w!==void 0?c=w:m&&(c=m.nextSibling),u.__u&=-21);return n.__e=g,c}function fc(e,t,n,s,o){var r,i,a,c,l,
f,p,d,u,m=n.length,g=m,w=0,y=0,b=e.__k=Array(o);for(r=0;r<o;r++)(i=t[r])!=null&&typeof i!="boolean"&&typeof i!="function"?
(typeof i!="object"||i.constructor===String?i=b[r]=rt(null,i):es(i)?i=b[r]=rt(Dt,{children:i}):i.constructor===it&&i.__b?
i=b[r]=rt(i.type,i.props,i.key,i.ref,i.__v):b[r]=i,c=r+w,i.__=e,i.__b=e.__b+1,a=null,~(l=i.__i=uc(i,n,c,g))&&(g--,(a=n[l])&&
(a.__u|=2)),a&&a.__v?(i.__u|=16,l==c-1?w--:l==c+1?w++:l!=c&&(l>c?w--:w++,y=1)):(~l||(o>m?w--:o<m&&w++),typeof i.type!="f\
unction"&&(i.__u|=4))):b[r]=null;if(y){for(f=[],p=[],r=0;r<o;r++)if((i=b[r])&&16&i.__u){for(w=0,d=f.length;w<d;)f[u=w+d>>
1]<i.__i?w=u+1:d=u;f[w]=i.__i,p[r]=w+1}for(w=f.length;r--;)p[r]&&(p[r]==w?w--:b[r].__u|=4)}if(g)for(r=0;r<m;r++)!(a=n[r])||
2&a.__u||(a.__e==s&&(s=de(a)),os(a,a));return s}function Ro(e,t,n,s){var o,r,i,a;if(typeof e.type=="function"){if(e.props.
__P)return t;if(o=e.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=e,t=Ro(o[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=de(
e))&&!t.parentNode&&(t=null),i=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(
i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function uc(e,t,n,s){var o,r=e.key,i=e.type,a=t[n],c=a&&!(2&a.__u);if(a===null&&r==null||c&&r==a.key&&i==a.type)return n;
if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((a=t[o])&&!(2&a.__u)&&r==a.key&&i==a.type)return o;for(o=n+1;o<t.length;o++)if((a=t[o])&&
!(2&a.__u)&&r==a.key&&i==a.type)return o}return-1}function So(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function At(e,t,n,s,o){var r,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.
cssText=s=""),s)for(t in s)n&&t in n||So(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||So(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(i=Yn[t]||(Yn[t]=
pc(t)),(e.__a||(e.__a={}))[t]=Zn,r=t!=(t=t.replace(To,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,i,r):e.removeEventListener(t,i,r));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function pc(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[Ct]==null)t[Ct]=Zn++;else if(t[Ct]<this.__a[e])return;return n(T.event?T.event(t):t)}}}function ns(e,t,n,s,o,r,i,a,c,l){
var f,p,d,u,m,g,w,y,b,x,O,oe,xe,Tt,ve,_o,ue,Oe,re=t.type;if(t.constructor!==it)return null;128&n.__u&&(c=32&n.__u,f=n.__c.
__z)&&(t.__u|=c,p=r=[],f.nodeType==8?a=It(f,r):r.push(f),a=r[0]||a),(f=T.__b)&&f(t);e:if(typeof re=="function"){d=i.length;
try{if(y=t.props,b=(f=re.prototype)&&f.render,x=(f=re.contextType)&&s[f.__c],O=f?x?x.props.value:f.__:s,(u=n.__c)?(t.__c=
u,2&u.__g&&(u.__g|=1)):(b?t.__c=u=new re(y,O):(t.__c=u=new C(y,O),u.constructor=re,u.render=mc),x&&x.sub(u),u.state||(u.
state={}),u.__n=s,u.__g|=8,u.__h=[],u.__k=[]),b&&(u.__s||(u.__s=u.state),re.getDerivedStateFromProps&&(u.__s==u.state&&(u.
__s=Ee({},u.__s)),Ee(u.__s,re.getDerivedStateFromProps(y,u.__s)))),m=u.props,g=u.state,u.__v=t,n.__c){if(y!==m&&b&&!re.getDerivedStateFromProps&&
u.componentWillReceiveProps&&u.componentWillReceiveProps(y,O),t.__v==n.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&
u.shouldComponentUpdate(y,u.__s,O)===!1){t.__v!=n.__v&&(u.props=y,u.state=u.__s,u.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(z){z&&(z.__=t)}),Lt.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&i.push(u),a=de(n);break e}u.componentWillUpdate&&
u.componentWillUpdate(y,u.__s,O),b&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(m,g,w)})}else b&&!re.
getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),b&&u.componentDidMount&&u.__h.push(u.componentDidMount);
u.context=O,u.props=y,u.__P=e,u.__g&=-5,oe=T.__r,xe=b?25:0;do u.__g&=-9,oe&&oe(t),f=u.render(u.props,u.state=u.__s,u.context);while(8&
u.__g&&++xe<25);b&&(Lt.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(s=Ee({},s,u.getChildContext())),
b&&n.__c&&u.getSnapshotBeforeUpdate&&(w=u.getSnapshotBeforeUpdate(m,g)),Tt=f&&f.type===Dt&&f.key==null?f.props.children:
f,y.__P&&(f=a,o=(e=y.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(z){z&&os(z,z)}),n.__k=null),
a=n.__k?de(n,0):null),a=No(e,es(Tt)?Tt:[Tt],t,n,s,o,r,i,a,c,l),y.__P&&(t.__e=null,a=f),t.__u&=-161,p&&p.some(Se),u.__h.length&&
i.push(u),1&u.__g&&(u.__g&=-4)}catch(z){if(i.length=d,t.__v=null,c||r)if(z&&z.then){if(t.__u|=128|c,r){for(~(ue=r.indexOf(
a||void 0))||(ue=r.length);(Oe=r[ue-1])&&Oe.nodeType==8;)ue--;for(;ue<r.length;ue++)if(Oe=r[ue])if(r[ue]=null,ve){if(Oe==
_o)break}else{if(Oe.nodeType!=8)break;Oe.data.startsWith("$s")&&(_o=It(ve=Oe))}}if(!ve){for(;a&&a.nodeType==8&&a.nextSibling;)
a=a.nextSibling;ve=a}(f=It(ve=t.__c.__z||(t.__c.__z=ve)))?(t.__e=ve,a=f):t.__e=a,a=a&&a.nextSibling}else r&&r.some(Se);else
t.__e=n.__e;t.__k||(t.__k=n.__k||[]),z&&z.then||Lo(t),T.__e(z,t,n)}}else a=t.__e=dc(n.__e,t,n,s,o,r,i,c,l,e);return(f=T.
diffed)&&f(t),a}function It(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==
8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Lo(e){e&&(e.__c&&
(e.__c.__g|=4),e.__k&&e.__k.some(Lo))}function Do(e,t,n){for(var s=0;s<n.length;)ss(n[s++],n[s++],n[s++]);T.__c&&T.__c(t,
e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(r){r.call(o)})}catch(r){T.__e(r,o.__v)}})}function dc(e,t,n,s,o,r,i,a,c,l){
var f,p,d,u,m,g,w,y,b=n.props||Rt,x=t.props,O=t.type;if(O=="svg"?o="http://www.w3.org/2000/svg":O=="math"?o="http://www.\
w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(f=0;f<r.length;f++)if((m=r[f])&&(O?m.localName==O:
m.nodeType==3)){e=m,r[f]=null;break}}if(!e){if(y=l.ownerDocument||document,!O)return y.createTextNode(x);e=y.createElementNS(
o,O,x.is?x:l),a&&(T.__m&&T.__m(t,r),a=!1),r=null}if(O){if(l=O=="template"&&e.content||e,r=O=="textarea"&&x.defaultValue!=
null?null:r&&ts.call(l.childNodes),!a&&r)for(b={},f=0;f<e.attributes.length;f++)b[(m=e.attributes[f]).name]=m.value;for(f in b)
m=b[f],f=="dangerouslySetInnerHTML"?d=m:f=="children"||f in x||f=="value"&&"defaultValue"in x||f=="checked"&&"defaultChe\
cked"in x||At(e,f,null,m,o);for(f in x)m=x[f],f=="children"?u=m:f=="dangerouslySetInnerHTML"?p=m:f=="value"?g=m:f=="chec\
ked"?w=m:a&&typeof m!="function"||b[f]===m||At(e,f,m,b[f],o);p?(a||d&&(p.__html==d.__html||p.__html==e.innerHTML)||(e.innerHTML=
p.__html),t.__k=[]):(d&&(e.textContent=""),(O=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&cc.test(O))&&(o=
"http://www.w3.org/1999/xhtml"),No(l,es(u)?u:[u],t,n,s,o,r,i,r?r[0]:n.__k&&de(n,0),a,c),r&&r.some(Se)),a&&O!="textarea"||
(f="value",O=="progress"&&g==null?e.removeAttribute(f):g==null||g===e[f]&&(O!="progress"||g)||At(e,f,g,b[f],o),f="checke\
d",w!=null&&w!=e[f]&&At(e,f,w,b[f],o))}else b===x||a&&e.data==x||(e.data=x);return e}function ss(e,t,n,s){try{typeof e==
"function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){
T.__e(o,n)}}function os(e,t,n){var s,o,r,i;if(T.unmount&&T.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||ss(s,null,
t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(a){T.__e(a,t)}s.__P=s.__n=null}if(s=e.__k)for(i=
0;i<s.length;i++)s[i]&&os(s[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(o=It(s,r=[]))&&(s==
e.__e&&r.some(Se),Se(o),Se(s)),n||Se(e.__e),e.__e=e.__c=e.__=null}function mc(e,t,n){return this.constructor(e,n)}function rs(e,t){
var n,s,o,r;T.__&&T.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=rt(Dt,{children:[e]}),
o=[],r=[],ns(t,t.__k,s||Rt,Rt,t.namespaceURI,s?null:t.firstChild?ts.call(t.childNodes):null,o,s?s.__e:t.firstChild,n,r),
Do(o,t.__k,r),t.__k.props.children=null}T={__e:function(e,t,n,s){for(var o,r,i;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&
o.setState(r.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,s||{}),i=1),i&&8&o.__g)return void(o.
__g|=2)}catch(a){e=a}}throw Nt=0,e}},Eo=0,ic=function(e){return e!=null&&e.constructor===it},C.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Ee({},this.state)),typeof e=="function"&&(e=e(Ee({},n),this.props)),e&&(Ee(
n,e),this.__v&&(t&&this.__k.push(t),Oo(this)))},C.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(
e),Oo(this))},C.prototype.render=Dt,pe=[],Nt=0,Mo=function(e,t){return e.__v.__b-t.__v.__b},Ct=Symbol(),To=/(PointerCapture)$|Capture$/i,
Zn=0,Yn={},ac=0;var je,L,is,jo,as=Object.is,jt=0,zo=[],cs=[],N=T,Wo=N.__b,Bo=N.__r,Po=N.diffed,Fo=N.__c,Uo=N.unmount,Ho=N.__;function Wt(e,t){
N.__h&&N.__h(L,e,jt||t),jt=0;var n=L.__H||(L.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function fs(e){
return jt=1,hc(Ko,e)}function hc(e,t,n){var s=Wt(je++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):Ko(void 0,t),function(r){var i=(s.
__N||s.__)[0],a=s.t(i,r);as(i,a)||(s.__N=[a,s.__[1]],s.__c.setState({}))}],s.__c=L,!L.__f)){L.__f=!0;var o=L.shouldComponentUpdate;
L.shouldComponentUpdate=function(r,i,a){var c=this.__H;if(!c)return!0;var l=!1,f=this.props!=r;if(c.__.some(function(d){
d.__N&&(l=!0,as(d.__[0],d.__N[0])||(f=!0))}),o){var p=o.call(this,r,i,a);return l?p||f:p}return!l||f}}return s.__}function us(e,t){
var n=Wt(je++,3);!N.__s&&ms(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,L.__H.__h.push(n))}function ps(e,t){var n=Wt(je++,4);!N.__s&&
ms(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,L.__h.push(n))}function ds(e){return jt=5,gc(function(){return{current:e}},[])}function gc(e,t){var n=Wt(je++,7);return ms(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function wc(){var e;do{for(;e=cs.shift();)try{at(e)}catch(n){N.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=zo.shift();){var t=e.
__H;if(e.__P&&t)try{t.__h.some(at),t.__h.some(ls),t.__h=[]}catch(n){t.__h=[],N.__e(n,e.__v)}}}while(cs.length)}N.__b=function(e){
L=null,Wo&&Wo(e)},N.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Ho&&Ho(e,t)},N.__r=function(e){Bo&&Bo(e),je=
0;var t=(L=e.__c).__H;t&&(is==L?L.__h=[]:(t.__h.some(at),t.__h.some(ls),je=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=
n.__N),n.u=n.__N=void 0})),is=L},N.diffed=function(e){Po&&Po(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Go(zo.push(t)),
t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),is=L=null},N.__c=function(e,t){t.some(function(n){try{n.__h.some(at),n.__h=
n.__h.filter(function(s){return!s.__||ls(s)})}catch(s){n.__h=[function(){throw s}]}}),Fo&&Fo(e,t)},N.unmount=function(e){
Uo&&Uo(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||
!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Go(cs.push(o))}else at(o)}catch(r){t=r}}),s.__H=void 0,t&&N.__e(t,s.__v))};var qo=typeof requestAnimationFrame==
"function";function yc(e){var t,n=function(){clearTimeout(s),qo&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);
qo&&(t=requestAnimationFrame(n))}function Go(e){e!=1&&jo==N.requestAnimationFrame||((jo=N.requestAnimationFrame)||yc)(wc)}
function at(e){var t=L,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),L=t}function ls(e){var t=L;e.__c=e.__(),L=t}function ms(e,t){
return!e||e.length!=t.length||t.some(function(n,s){return!as(n,e[s])})}function Ko(e,t){return typeof t=="function"?t(e):
t}var h=vo.bind(Ao);var I=(...e)=>e.filter(Boolean).join(" "),K=class extends C{shouldComponentUpdate(t,n){if(n!==this.state)return!0;let s=this.
props;for(let o in t)if(o!=="children"&&t[o]!==s[o])return!0;return!1}render(t,n){return null}};var Vo=new Map;function _c(e){let t=Vo.get(e);if(!t){try{t=new Intl.Segmenter(e||"en",{granularity:"word"})}catch{t=new Intl.
Segmenter("en",{granularity:"word"})}Vo.set(e,t)}return t}var bc=/^['\u2019\u02bc\u2010\u2011/&.@_-]$/u;function F(e,[t,n],s){let o=[],
r=!1;for(let{segment:i,index:a,isWordLike:c}of _c(s).segment(e.slice(t,n))){let[l,f]=[t+a,t+a+i.length],p=o[o.length-1];
c?(r&&p?p[1]=f:o.push([l,f]),r=!1):r=!r&&p?.[1]===l&&bc.test(i)}return o}var kc=/[\s\p{Pd}\p{Pi}\p{Pf}\p{Ps}\p{Pe}\p{Po}"'`]/u,
$c=/[%\u2030#@&*\u00a7\u2020\u2021]/u,Xo=["()","[]","{}","\u201C\u201D","\u201E\u201D","\u201E\u201C","\xAB\xBB","\u2018\u2019"];function Me(e,[
t,n]){let[s,o]=[t,n];for(;s<o&&Jo(e[s]);)s++;for(;o>s&&Jo(e[o-1]);)o--;let r=e.slice(s,o),i=Xo.find(([,l])=>o<n&&e[o]===
l);i&&r.lastIndexOf(i[0])>r.lastIndexOf(i[1])&&o++;let a=Xo.find(([l])=>s>t&&e[s-1]===l),c=a?r.indexOf(a[1]):-1;return a&&
c>=0&&(r.indexOf(a[0])<0||c<r.indexOf(a[0]))&&s--,[s,o]}var Jo=e=>kc.test(e)&&!$c.test(e);var Bt=/[\p{L}\p{N}]/u;function ct(e,t,n){return!(t>0&&Bt.test(e[t-1])&&Bt.test(e[t]))&&!(n<e.length&&Bt.test(e[n-1])&&Bt.
test(e[n]))}var xc=/\p{Nd}+(?:[.,'\u2019\u00a0\u202f ]\p{Nd}{3})*(?:[.,]\p{Nd}+)?/gu,hs=/\p{Nd}/u;function gs(e,[t,n],s,o){let r=F(e,[t,
n],s),i=o?.numbers??{},a=[];for(let{0:c,index:l}of e.slice(t,n).matchAll(xc)){let f=[t+l,t+l+c.length];!r.some(([d,u])=>d<=
f[0]&&u>f[1])&&!Oc(e,f[0])&&a.push({span:f,value:Sc(c)})}for(let[c,l]of r){let f=[...e.slice(c,l).matchAll(/[^-\u2010\u2011]+/gu)].
map(({0:d,index:u})=>({part:d,at:c+u})),p=f.map(({part:d})=>i[d.toLowerCase()]);if(p.every(d=>d!==void 0))for(let[d,{part:u,
at:m}]of f.entries())a.push({span:[m,m+u.length],value:`${p[d]}`})}return a.sort((c,l)=>c.span[0]-l.span[0]),Mc(e,a)}var vc=4;
function Qo(e,t,n){let s=e.trim(),[o,...r]=gs(s,[0,s.length],t,n);if(!o||r.length||o.span[1]!==s.length)return[];let i=s.
slice(0,o.span[0]).trim().split(/\s+/);return i.length<=vc&&i.every(c=>/^[\p{L}\p{M}\u2019'-]+\.?$/u.test(c))&&(Number(o.value)>
1||hs.test(s))?[o.value,i.join(" ")]:[]}var Oc=(e,t)=>t>0&&/[\p{L}_]/u.test(e[t-1]==="-"?e[t-2]??"":e[t-1]);function Sc(e){
return[...e.replace(/(?<=\p{Nd})[.,'\u2019\u00a0\u202f ](?=\p{Nd}{3}(?!\p{Nd}))/gu,"").replace(",",".")].map(n=>hs.test(n)?
Ec(n):n).join("")}function Ec(e){if(e>="0"&&e<="9")return e;let t=e.codePointAt(0),n=t;for(;hs.test(String.fromCodePoint(
n-1))&&t-n<9;)n--;return`${t-n}`}function Mc(e,t){let n=[];for(let s of t){let o=n[n.length-1],r=o&&/^[\s-]+$/.test(e.slice(
o.span[1],s.span[0])),[i,a]=[Number(o?.value),Number(s.value)];r&&a>=100&&i<a&&a%10===0?n[n.length-1]={span:[o.span[0],s.
span[1]],value:`${Math.round(i*a*1e6)/1e6}`}:r&&i>=20&&a<10&&i%10===0&&i<100?n[n.length-1]={span:[o.span[0],s.span[1]],value:`${i+
a}`}:n.push(s)}return n}var Tc={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},Yo=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,Ac=/\P{ASCII}/gu,
Zo=new Map;function er(e){let t=Zo.get(e);if(t!==void 0)return t;let s=[...e.normalize("NFKD").replace(Yo,"").toLowerCase().
replace(Yo,"")].map(o=>Tc[o]??(/\p{Pd}/u.test(o)?"-":/\s/u.test(o)?" ":o)).join("");return Zo.set(e,s),s}function k(e){return e.
replace(Ac,er).toLowerCase().replace(/\s+/g," ").trim()}function tr(e){let t=[],n="",s=0;for(let o of e){let r=er(o);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<r.
length;i++)t.push(s)}s+=o.length}return{plain:n,places:[...t,s]}}var Cc=/[\p{L}\p{N}]/u;function nr(e,t){let n=t===0?" ":e[t-1];return n===" "||n===`
`||!Cc.test(n)}var Ic=/^\d{4}-\d{2}-\d{2}$/;var Z=e=>e!==null&&Ic.test(e),sr=e=>Date.parse(`${e}T00:00:00Z`),Nc=e=>new Date(e).toISOString().slice(0,10),Te=(e,t)=>Nc(
sr(e)+t*864e5);function ws(e,t){let[n,s,o]=e.split("-").map(Number),r=new Date(Date.UTC(n,s-1+t,1)).toISOString().slice(
0,7);return`${r}-${`${Math.min(o,Number(Rc(r).slice(8)))}`.padStart(2,"0")}`}function Rc(e){let[t,n]=e.split("-").map(Number);
return new Date(Date.UTC(t,n,0)).toISOString().slice(0,10)}var ys=e=>new Date(sr(e)).getUTCDay()||7,_s=e=>Te(e,1-ys(e));var Lc={day:"(?<day>[0-3]?\\d)(?:st|nd|rd|th|\\.)?",day2:"(?<day2>[0-3]?\\d)(?:st|nd|rd|th|\\.)?",year:"(?<year>1[5-9]\\d\
\\d|20\\d\\d)",number:"(?<number>\\d+|NUMBERS)"},ir={month:"months",weekday:"weekdays",season:"seasons",unit:"units",relative:"\
relative"},or=new WeakMap,ar=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&"),bs=e=>[...e].sort((t,n)=>n.length-t.length).map(
ar).join("|")||"(?!)";function Dc(e){let t=or.get(e);if(t)return t;let{times:n,numbers:s}=e,o=i=>{let a=ir[i];return i===
"edge"?r:a?`(?<${i}>${bs(Object.keys(n[a]??{}))})`:Lc[i].replace("NUMBERS",bs(Object.keys(s)))},r=`(?<edge>${bs(Object.keys(
n.edges??{}))})\\s+(?:[^\\s\\d.,]{1,3}\\s+)?`;return t=Object.entries(n.patterns??{}).map(([i,a])=>{let l=(i.includes("{\
edge}")?i.replace("{edge} ","{edge}"):`{edge?}${i}`).split(/(\{\w+\??\})/).map(f=>f==="{edge?}"?`(?:${r})?`:f.startsWith(
"{")?o(f.slice(1,-1)):ar(f).replace(/ /g,"\\s+")).join("");return{pattern:new RegExp(`${l}(?![A-Za-z0-9])`,"g"),means:`${a}`}}),
or.set(e,t),t}function lt(e,[t,n],s,o,r=null){if(!s)return[];let i=e.slice(t,n),a=i.toLowerCase(),c=a.length===i.length?
a:i,l=Object.keys(s.times.future??{}).some(p=>{let d=c.indexOf(p);return d>=0&&ct(c,d,d+p.length)}),f=[];for(let{pattern:p,
means:d}of Dc(s))for(let u of c.matchAll(p)){let m=[t+u.index,t+u.index+u[0].length];if(c[u.index-1]==="-"||!ct(e,...m)||
f.some(y=>y.span[0]<m[1]&&m[0]<y.span[1]))continue;let g=d==="later"?r:o,w=Pc(u.groups??{},d,s,Z(g)?g:null,l);w&&f.push(
{span:m,...w})}return f.sort((p,d)=>p.span[0]-d.span[0])}function ks(e,t){if(!e||t===void 0)return;let n=k(t);return Object.
entries(e).find(([s])=>k(s)===n)?.[1]}var jc=9,Wc=(e,t)=>Number(t.slice(0,2))-Number(e.slice(5,7))+(t<=e.slice(5,5+t.length)?
12:0),Bc=1e3;function Pc(e,t,{times:n,numbers:s},o,r){let i=m=>ks(n[ir[m]],e[m]),a=m=>`${m}`.padStart(2,"0"),c=`${ks(n.edges,
e.edge)??""}`,l=r||c==="until",f=e.number===void 0?1:Number(ks(s,e.number)??e.number),p=(m,g=[])=>({stated:m&&rr(m,c),concluded:g.
map(w=>({...w,when:Uc(rr(w.when,c),o)}))}),d=(m,g)=>{let w=Number(o?.slice(0,4)),y=xe=>`${xe}-${m}${g?`/${xe}-${g}`:""}`;
if(!o)return p(y("XXXX"));let b=m<=o.slice(5,5+m.length),x={when:y(b?w:w-1),how:"before"},O={when:y(b?w+1:w),how:"after"},
oe=Wc(o,m)<=jc;return p(y("XXXX"),l&&oe?[O,x]:[x,O])};switch(t){case"day":{let m=`${a(i("month"))}-${a(e.day)}`;return e.
year?p(`${e.year}-${m}`):d(m)}case"days":{let[m,g]=[e.day,e.day2].map(w=>`${a(i("month"))}-${a(w)}`);return e.year?p(`${e.
year}-${m}/${e.year}-${g}`):d(m,g)}case"month":return e.year?p(`${e.year}-${a(i("month"))}`):d(a(i("month")));case"seaso\
n":return e.year?p(`${e.year}-${i("season")}`):null;case"year":return p(e.year)}if(!o||!(f<=Bc))return null;if(t==="week\
day"){let m=(ys(o)-Number(i("weekday"))+7)%7,g={when:Te(o,-m),how:"before"},w={when:Te(o,7-m),how:"after"};return p(null,
l?[w,g]:[g,w])}let u=t==="relative"?Te(o,Number(i("relative"))):Fc(t,f,`${i("unit")}`,o);return u?p(null,[{when:u,how:t===
"later"?"later":"counted"}]):null}function Fc(e,t,n,s){let o=r=>n==="year"?ws(s,r*12):n==="month"?ws(s,r):Te(s,r*(n==="w\
eek"?7:1));switch(e){case"ago":return n==="year"?o(-t).slice(0,4):n==="month"?o(-t).slice(0,7):o(-t);case"later":return o(
t);case"ahead":return`[${s}..${o(t)}]`;case"past":return n==="year"||n==="month"?`${o(-t).slice(0,7)}/${s.slice(0,7)}`:`${o(
-t)}/${s}`;case"last":case"this":case"next":{let r=e==="last"?-1:e==="next"?1:0;return n==="year"?o(r).slice(0,4):n==="m\
onth"?o(r).slice(0,7):n==="week"?`[${_s(o(r))}..${Te(_s(o(r)),6)}]`:o(r)}default:return null}}function rr(e,t){return!t||
/[[\]/]/.test(e)?e:t==="since"?`${e}/..`:t==="before"?`[..${e}]`:t==="after"?`[${e}..]`:e}function Uc(e,t){return t?e.endsWith(
"/..")&&e.slice(0,-3)<=t?`${e.slice(0,-2)}${t}`:e.endsWith("..]")&&e.slice(1,-3)<=t?`${e.slice(0,-1)}${t}]`:e:e}var fr="{number}",ur="{time}";function Pt(e,t,n){let{article:s,vocabulary:o}=e.known,r=s.sentences[t]?.span;if(!r)return[];
let i=new Set(n?.slots.map(a=>a.field));return o.fields.filter(({id:a})=>!i.has(a)).flatMap(a=>$s(e,a,r).sort((c,l)=>cr(
s.text,l)-cr(s.text,c)).slice(0,1).map(c=>({field:a.id,span:c}))).sort((a,c)=>a.span[0]-c.span[0])}var Hc=10,cr=(e,[t,n])=>n-
t+(/\p{Nd}/u.test(e.slice(t,n))?Hc:0);function $s(e,{cues:t},n){let{known:s,lang:o,wording:r}=e,{article:i}=s,a=t[o]??qc,
c=[],l=i.text.slice(...n).replace(zc,f=>f.toLowerCase());for(let{0:f,index:p}of l.matchAll(Kc(a)))ct(l,p,p+f.length)&&c.
push([n[0]+p,n[0]+p+f.length]);return a.includes(ur)&&c.push(...lt(i.text,n,r,i.published).map(f=>f.span)),a.includes(fr)&&
c.push(...xs(e,n).map(f=>f.span)),c.sort((f,p)=>f[0]-p[0])}function xs({known:{article:e},lang:t,wording:n},s){let o=lt(
e.text,s,n,e.published);return gs(e.text,s,t,n).filter(({span:r})=>!o.some(i=>i.span[0]<=r[0]&&r[1]<=i.span[1]))}var qc=[],
Gc=/(?!)/g,zc=/(?:^|[\u201c\u201e"\u00ab]\s*)\p{Lu}/gu,lr=new WeakMap;function Kc(e){let t=lr.get(e);if(t===void 0){let n=e.filter(
s=>s!==fr&&s!==ur).sort((s,o)=>o.length-s.length).map(s=>s.replace(/[.+?^${}()|[\]\\]/g,"\\$&").replace(/\*/g,'[^\\s.,;:!\
?()\u201C\u201D\u201E"]*').replace(/ \u2026 /g,' (?:[^\\s.,;:!?()\u201C\u201D\u201E"]+ ){0,4}'));t=n.length?new RegExp(`(?:${n.
join("|")})(?![A-Za-z0-9])`,"g"):Gc,lr.set(e,t)}return t}var Vc=/[,;:!?()[\]{}\u2014\u2013\u3001\uff0c\uff1b\uff1a\uff01\uff1f\uff08\uff09\u300c\u300d\uff0c\u061b\u061f]|\s-\s/u,Xc=/[;:()\uff1b\uff1a]/u,Jc=new Set(["according_to",
"note","translation","act","sums_up","alternative_to"]);function dr({article:e,vocabulary:t},n){let{text:s,lang:o}=e,{span:r}=e.
sentences[n.sentence],i=Qc(s,r,o,t.wording?.[o]),a=i.map((y,b)=>{let x=b?s.slice(i[b-1].span[1],y.span[0]):"";return{isStop:!b||
Vc.test(x),isStrong:!b||Xc.test(x)}}),c=n.slots.flatMap(({field:y,values:b,isInferred:x})=>x?[]:b.flatMap(O=>"at"in O&&O.
at?pr(i,O.at,y):[])),l=c.filter(({field:y})=>!Jc.has(y)),f=n.slots.find(({field:y})=>y==="relation")?.values[0],p=f?.is===
"relation"?t.relations[f.id]:null,d=Yc(l),u=p?sl(tl(p,i),d):null,m=d??u??[0,i.length-1],g=y=>l.some(b=>b.field===y),w=e.
statements.flatMap(({id:y,spans:b})=>b.length===1&&y!==n.id?b:[]);return{article:e,span:r,words:i,stops:a,chosen:c,hull:m,
phrase:Zc(i,a,m[0]),cue:u,isTight:g("subject")&&g("object")&&el(i,c,m),hasSubject:g("subject"),hasObject:g("object"),hasChosen:l.
length>0,before:w.flatMap(([y,b])=>y>=r[0]&&b<=r[1]?pr(i,[y,b],"").map(x=>[x.from,x.to]):[])}}function Qc(e,t,n,s){let o=(...c)=>new Set(
c.flatMap(l=>l?.map(k)??[])),r=o(s?.determiners),i=o(s?.openers,s?.joiners),a=o(s?.prepositions,s?.small);return F(e,t,n).
map(c=>{let l=k(e.slice(...c)),f=r.has(l),p=i.has(l)&&!f;return{span:c,plain:l,isOpener:p,isDeterminer:f,isSmall:a.has(l)&&
!p&&!f}})}function pr(e,[t,n],s){let o=e.findIndex(({span:i})=>i[1]>t),r=e.filter(({span:i})=>i[0]<n).length-1;return o>=
0&&r>=o?[{field:s,from:o,to:r}]:[]}var Yc=e=>e.length?[Math.min(...e.map(({from:t})=>t)),Math.max(...e.map(({to:t})=>t))]:
null;function Zc(e,t,n){let s=n;for(;s>0&&e[s-1].isDeterminer&&!t[s].isStop;)s--;return s}function el(e,t,[n,s]){return e.
slice(n,s+1).every(({isSmall:o,isDeterminer:r},i)=>o||r||t.some(a=>a.from<=n+i&&n+i<=a.to))}function tl({label:e,cues:t},n){
return[e,...t].flatMap(s=>{let o=k(s).match(/[\p{L}\p{N}]+\*?/gu)??[];return n.flatMap((r,i)=>o.length>0&&o.every((c,l)=>n[i+
l]&&nl(c,n[i+l].plain))?[[i,i+o.length-1]]:[])})}function nl(e,t){if(e.endsWith("*"))return t.startsWith(e.slice(0,-1));
if(e===t)return!0;let n=e.slice(0,Math.max(4,e.length-2));return e.length>=4&&t.startsWith(n)&&Math.abs(t.length-e.length)<
4}function sl(e,t){if(!e.length||!t)return e[0]??null;let n=([s,o])=>Math.max(0,t[0]-o,s-t[1]);return[...e].sort((s,o)=>n(
s)-n(o))[0]}var ol=9,rl={isFirst:1.6,isPhrase:.6,isTightPhrase:1.6,isFirstChosen:.3,isPhraseWithoutSubject:-.6,hasDeterminer:1.7,isOpener:.1,
isCue:.2,afterStrongStop:1,afterOpener:0,afterDeterminer:1,afterSmall:-1.4,afterOther:-1.5,stopsBetween:-1,wordsBetween:-.1,
insideChosen:-1.5,afterChosen:-1.1,afterAllChosen:-.5,afterCue:-2.1,asBefore:-.8,asLast:1.3,afterQuote:.8},il={isLast:1.7,
isLastOfAll:-1.2,isLastChosen:.7,isLastOfTight:1.2,isLastOfObject:1.2,isSmall:-1.9,beforeStop:1.3,beforeSmall:-1.2,beforeOther:-1.6,
stopsBetween:-.2,wordsBetween:-.1,insideChosen:-.6,beforeChosen:-1.9,beforeCue:-2.6,asBefore:-.4,asLast:1.4},al={logarithm:-1.4,
isOneOrTwo:-2.3,isUpToFour:-1.1};function Os(e,t){let n=dr(e,t),{words:s,article:o}=n;if(!s.length)return[o.sentences[t.
sentence].span];let r=s.map((l,f)=>vs(rl,cl(n,f))),i=s.map((l,f)=>vs(il,ll(n,f))),a=s.map((l,f)=>vs(al,fl(f+1))),c=r.flatMap(
(l,f)=>i.slice(f).map((p,d)=>({from:f,to:f+d,weight:l+p+a[d]})));return c.sort((l,f)=>f.weight-l.weight),c.slice(0,ol+1).
map(({from:l,to:f})=>pl(o.text,[s[l].span[0],s[f].span[1]],n.span))}var vs=(e,t)=>Object.entries(t).reduce((n,[s,o])=>n+
e[s]*Number(o),0);function cl({words:e,stops:t,chosen:n,hull:s,phrase:o,cue:r,isTight:i,hasSubject:a,before:c},l){let f=e[l-
1],p=l>0&&!t[l].isStop;return{isFirst:l===0,isPhrase:l===o,isTightPhrase:l===o&&i,isFirstChosen:l===s[0],isPhraseWithoutSubject:l===
o&&!a,hasDeterminer:l>0&&e[l].isDeterminer,isOpener:e[l].isOpener,isCue:l===r?.[0],afterStrongStop:l>0&&t[l].isStrong,afterOpener:f?.
isOpener??!1,afterDeterminer:f?.isDeterminer??!1,afterSmall:f?.isSmall??!1,afterOther:p&&!f.isOpener&&!f.isSmall,stopsBetween:mr(
t,l+1,s[0]),wordsBetween:Math.max(0,Math.min(12,o-l)),insideChosen:n.some(({from:d,to:u})=>d<l&&l<=u),afterChosen:l>s[0],
afterAllChosen:l>s[1],afterCue:r!==null&&l>r[0],asBefore:c.some(([d])=>d===l),asLast:c.at(-1)?.[0]===l,afterQuote:c.some(
([,d])=>d+1===l)}}function ll({words:e,stops:t,chosen:n,hull:s,cue:o,isTight:r,hasObject:i,hasChosen:a,before:c},l){let f=e[l+
1];return{isLast:!f,isLastOfAll:!f&&!a,isLastChosen:l===s[1],isLastOfTight:l===s[1]&&r,isLastOfObject:l===s[1]&&i,isSmall:e[l].
isDeterminer||e[l].isSmall||e[l].isOpener,beforeStop:!!f&&t[l+1].isStop,beforeSmall:f?.isSmall??!1,beforeOther:!!f&&!t[l+
1].isStop&&!f.isOpener&&!f.isSmall,stopsBetween:mr(t,s[1]+1,l),wordsBetween:Math.max(0,Math.min(12,l-s[1])),insideChosen:n.
some(({from:p,to:d})=>p<=l&&l<d),beforeChosen:l<s[1],beforeCue:o!==null&&l<o[1],asBefore:c.some(([,p])=>p===l),asLast:c.
at(-1)?.[1]===l}}var fl=e=>({logarithm:Math.log(e),isOneOrTwo:e<=2,isUpToFour:e<=4}),mr=(e,t,n)=>Math.min(3,e.slice(t,n+
1).filter(({isStop:s})=>s).length),ul=["()","[]","{}","\u201C\u201D","\u201E\u201D","\u201E\u201C","\xAB\xBB","\u2018\u2019",
'""'];function pl(e,[t,n],[,s]){let o=n<s?e[n]:"",r=e.slice(t,n);return ul.some(([a,c])=>o===c&&(a===c?r.split(a).length%
2===0:r.lastIndexOf(a)>r.lastIndexOf(c)))?[t,n+1]:[t,n]}var Ae=(e,t)=>e.quote??Os(t,e).slice(0,1);function Ss(e,t){let n=String(Ae(e,t));return Os(t,e).filter(s=>String([s])!==
n)}function We(e,t,n){let{article:s}=t,o=e.slots.some(r=>r.isInferred);return{article:s.id,print:s.print,revision:e.begun?.
revision??s.revision,id:e.id,slots:e.slots.filter(({values:r})=>r.length>0),basis:o?e.basis:null,quote:Ae(e,t),backwards:e.
backwards,fills:e.id===null?n.at(-1)??null:null,proposedBy:e.proposedBy,...e.begun&&{begun:e.begun}}}var hr=e=>e.slots.filter(
({values:t})=>t.some(({is:n})=>n==="later")).map(({field:t})=>t),gr=e=>e.slots.some(t=>t.isInferred)&&!e.basis;var dl=new Set("Enter Escape Backspace Delete Tab ArrowDown ArrowUp ArrowLeft ArrowRight F1".split(" "));function yr(e){
let{key:t,code:n,shiftKey:s=!1}=e;if(e.isComposing||e.keyCode===229||t==="Dead"||t==="Process")return null;let o=e.getModifierState?.(
"AltGraph")??!1;if((e.ctrlKey||e.metaKey)&&!o)return!e.altKey&&!s&&wr(t,n)==="z"?{name:"Undo",isShift:s}:null;if(dl.has(
t))return{name:t,isShift:s};if([...t].length!==1)return null;if(o||e.altKey)return o?{name:t,isShift:s}:null;let r=hl(t,
n,s)??wr(t,n)??t;return r===t?{name:r,isShift:s}:{name:r,text:t,isShift:s}}var _r=({name:e,text:t=e})=>[...t].length===1?t:null;function wr(e,t){if(/^[a-z]$/i.test(e))return e.toLowerCase();let n=/^Key([A-Z])$/.
exec(t)?.[1].toLowerCase();return n&&/\p{L}/u.test(e)?n:null}var ml=new Set("#@[]{}|\\~`\u20AC");function hl(e,t,n){if(/^[0-9]$/.
test(e))return e;let s=/^Digit([0-9])$/.exec(t)?.[1];return s&&!n&&!ml.has(e)?s:null}var ft=["subject","relation","object"],V=e=>({id:null,sentence:e,slots:[],basis:null,quote:null,backwards:[],proposedBy:null}),
M=(e,t)=>e.fields.find(n=>n.id===t)??null,ie=(e,t)=>e.fields.find(n=>n.letter===t)??null,me=(e,t)=>e.slots.find(n=>n.field===
t)??null,ae=(e,t)=>me(e,t)!==null,Ft=e=>e!==null&&!e.isRole&&e.takes.includes("time");function Ut(e,t,n,{isAdding:s=!1,isInferred:o,
isBeside:r=!1}={}){let i=e.slots.filter(f=>f.field===t),c=i.find(f=>f.isInferred===(o??!1))??(r?null:i[0]??null),l={field:t,
values:s&&c?[...c.values,...n]:n,each:s&&(c?.each??!1),isInferred:o??c?.isInferred??!1};return{...e,slots:[...e.slots.filter(
f=>f!==c),l]}}function br(e,t,n){let s=e.slots.filter(r=>r.field===t),o=s.find(r=>r.isInferred===n)??s[0];return Es({...e,
slots:e.slots.filter(r=>r!==o)})}var Es=e=>e.slots.some(t=>t.isInferred)?e:{...e,basis:null},Ht=(e,t)=>({...e,slots:e.slots.
filter(n=>n.field!==t)}),qt=(e,t,n)=>({...e,slots:e.slots.map(s=>s.field===t?{...s,...n}:s)});function Ms(e,t){let n=me(
e,"relation")?.values[0];return n?.is==="relation"&&t.relations[n.id]?.needsObject||"needed"}function ut(e,t){let n=Ms(e,
t)==="none";return ft.find(s=>!ae(e,s)&&!(s==="object"&&n))??null}var Ts=e=>e.slots.filter(t=>t.isInferred).map(t=>t.field),
pt=(e,t)=>e.slots.filter(({field:n,values:s})=>s.length>0&&M(t,n)?.isMany).at(-1)?.field??null;var As=3,gl=new WeakMap,wl=new WeakMap;function Cs(e,t,n){let s=e.get(t)??n(t);return e.set(t,s),s}function Is(e){let{article:t,
entities:n,vocabulary:s}=e,{lang:o}=t;return{known:e,lang:o,wording:s.wording?.[o],...Cs(gl,n,xl),...Cs(wl,s,$l),statements:new Map(
t.statements.map(r=>[r.key,r])),named:new Map}}var yl=new WeakMap,Gt=({known:{article:e,elsewhere:t=_l}})=>[e.statements,
t].flatMap(n=>Cs(yl,n,s=>s.map(bl))),_l=[];function bl(e){let{subject:t,relation:n,object:s}=e.words;return{stated:e,plain:k(
`${e.id} ${t} ${n} ${s}`)}}var kr=new Map,kl=/^[!-~]+(?: [!-~]+)*$/;function Ns(e){if(kl.test(e))return e.toLowerCase();
let t=kr.get(e);return t===void 0&&(t=k(e),kr.set(e,t)),t}var $l=({fields:e,relations:t})=>({fields:new Map(e.map(n=>[n.
id,n])),relations:Object.values(t).map(n=>({relation:n,label:k(n.label),inverse:k(n.inverse),cues:n.cues.map(Ns),told:k(
`${n.definition} ${n.use} ${n.example}`)}))}),zt=({names:e,label:t})=>e.length?e:[t],$r=({entity:e,joined:t},n)=>t.includes(
`
${dt(n)}
`)&&zt(e).some(s=>Ns(s)===n);function xl(e){let t=[],n=new Map,s=new Map;for(let o of e){let r=`
`;for(let i of zt(o)){let a=dt(Ns(i));r+=`${a}
`;let c=Ol(a);if(!c)continue;let l=n.get(c);l?l.push({name:a,id:o.id}):n.set(c,[{name:a,id:o.id}])}t.push({entity:o,joined:r}),
s.set(o.id,o)}return{entities:s,searched:t,byUse:vl(t),byBeginning:n}}var vl=e=>[...e].sort((t,n)=>n.entity.uses-t.entity.
uses);function Ol(e){let t=e.indexOf(" ");return e.slice(0,t<0?As:Math.min(As,t))}var Sl=/^[a-z0-9]+(?: [a-z0-9]+)*$/,El=/[^\p{L}\p{N}]+/gu,
dt=e=>Sl.test(e)?e:e.replace(El," ").trim(),Rs=e=>dt(e).split(" ").filter(Boolean),xr=e=>(e.words??=e.name.split(" "),e.
words),vr=(e,t)=>e.byBeginning.get(t.slice(0,As))??[];var Ml=2,Or=4,Tl=5,Sr=new WeakMap;function Mr(e,t){let{wording:n}=e.known.vocabulary,s=Sr.get(n);return s||(s=new Set(Object.
values(n).flatMap(({countries:o})=>Object.entries(o).flatMap(([r,i])=>[r,...i.filter(a=>!a.endsWith("*"))].map(k)))),Sr.
set(n,s)),s.has(t)||Kt(e,t)!==null}var Er=new WeakMap,Be=e=>Tr(e).countries;function Al(e){let{entities:t}=e.known,n=new Set(
t.flatMap(({country:s})=>s?[e.entities.get(s)?.type??""]:[]));for(let{types:s}of Object.values(e.known.vocabulary.wording))
for(let{type:o,where:r,words:i}of s)r==="form"&&i.includes("country")&&n.add(o);return t.filter(s=>n.has(s.type))}function Cl(e){
let t=new Map,n=[],s=Al(e),o=new Map(s.flatMap(({id:r,names:i})=>i.map(a=>[k(a),r])));for(let[r,i]of o){let[a,...c]=Rs(r);
if(!a||c.length)continue;t.set(a,i);let l=a.slice(0,Math.max(Or,a.length-Ml));a.length>=Or&&n.push([l,i])}for(let{countries:r}of Object.
values(e.known.vocabulary.wording))for(let[i,a]of Object.entries(r)){let c=[i,...a].map(l=>o.get(k(l))).find(l=>l!==void 0);
for(let l of c?a:[]){let f=k(l);f.endsWith("*")?n.push([f.slice(0,-1),c]):t.set(f,c)}}return{countries:s,words:t,stems:n}}
function Tr(e){let{wording:t}=e.known.vocabulary,n=Er.get(e.entities);if(n?.wording===t)return n;let s={...Cl(e),wording:t};
return Er.set(e.entities,s),s}function Kt(e,t){let n=Tr(e),s=n.words.get(t);if(s)return s;let o=n.stems.find(([r])=>t.startsWith(
r)&&t.length-r.length<=Tl);return o?o[1]:null}function Ar(e,t){for(let n of Rs(k(t))){let s=Kt(e,n);if(s)return s}return null}var Il=3,Cr=new WeakMap;function Ir(e,t,n){if(e===t)return!0;let s=Cr.get(n);s||(s=new Set(n.map(k)),Cr.set(n,s));let o=0;
for(;o<e.length&&e[o]===t[o];)o++;for(let r=o;r>=Il;r--)if(s.has(e.slice(r))&&s.has(t.slice(r)))return!0;return!1}var Nl=[],Rl=/[\p{L}\p{N}]+/gu;function ce(e,t){let n=e.named.get(t);if(n)return n;let s=Ll(e,e.known.article.sentences[t]?.
span??[0,0]);return e.named.set(t,s),s}function Ll(e,t){let n=Rr(e,t),s=new Set;return[...n.filter(({isWithin:o})=>!o),...n.
filter(({isWithin:o})=>o)].filter(({id:o})=>!s.has(o)&&s.add(o)).map(({id:o,span:r})=>({id:o,span:r}))}var Nr=(e,t)=>Rr(
e,t).filter(({isLongest:n})=>n);function Rr(e,[t,n]){let{plain:s,places:o}=tr(e.known.article.text.slice(t,n)),r=[...s.matchAll(
Rl)].map(({0:l,index:f})=>({word:l,from:t+o[f],to:t+o[f+l.length-1]+1})),i=[],a=e.wording?.endings??Nl;for(let[l,{word:f}]of r.
entries()){let p=Kt(e,f);p&&i.push({id:p,at:l,length:1,exact:-1,isLongest:!0,isWithin:!0});for(let d of vr(e,f)){let u=xr(
d);if(l+u.length>r.length)continue;let m=0;u.every((w,y)=>(w===r[l+y].word&&m++,Ir(w,r[l+y].word,a)))&&i.push({id:d.id,at:l,
length:u.length,exact:m,isLongest:!0,isWithin:!1})}}i.sort((l,f)=>f.length-l.length||f.exact-l.exact||l.at-f.at);let c=new Map;
for(let l of i){let f=Array.from({length:l.length},(d,u)=>l.at+u),p=f.map(d=>c.get(d)).find(d=>d!==void 0);if(p)l.isLongest=
!1,l.isWithin||=p.length>l.length||p.exact>l.exact;else for(let d of f)c.set(d,l)}return i.sort((l,f)=>l.at-f.at),i.map(
({id:l,at:f,length:p,isLongest:d,isWithin:u})=>({id:l,span:[r[f].from,r[f+p-1].to],isLongest:d,isWithin:u}))}function Vt({sentences:e},{spans:t}){let n=t[0]?.[0]??0,[s,o]=[0,e.length-1];for(;s<o;){let r=Math.ceil((s+o)/2);e[r].span[0]<=
n?s=r:o=r-1}return s}var Lr=new WeakMap;function J(e,t){let n=Lr.get(e);if(!n){n=new Map;for(let s of e.statements){let o=Vt(
e,s),r=n.get(o);r?r.push(s):n.set(o,[s])}Lr.set(e,n)}return n.get(t)??[]}function Xt(e,t){let{slots:n,basis:s,spans:o,missing:r}=e,
i={slots:n,basis:s,quote:o.length||r?o:null},a={revision:t.revision,...i};return{...V(Vt(t,e)),id:e.id,...i,begun:a}}function Dr({
slots:e,basis:t,quote:n,backwards:s,begun:o}){return!o||s.length?!1:JSON.stringify([e,t,n])===JSON.stringify([o.slots,o.
basis,o.quote])}var Dl=["act","sums_up","alternative_to","note","translation"];function jr(e,t,n){let s=new Map(ce(n,t).
map(({id:i,span:a})=>[i,a])),o=i=>{let a={...i};"at"in a&&delete a.at;let c=a.is==="entity"&&s.get(a.id);return a.is==="\
entity"&&c?{...a,at:c}:a},r=e.slots.filter(({field:i})=>!Dl.includes(i)).map(i=>({...i,values:i.values.map(o)}));return{
...V(t),slots:r,basis:e.basis}}var Wr=new WeakMap;function Pe(e,t){let n=Wr.get(e);return n||(n=new Map(e.map(s=>[s.id,s])),Wr.set(e,n)),n.get(t)??null}
function Fe(e,t){switch(e.is){case"entity":return Pe(t.entities,e.id)?.label??e.id;case"new":return e.entity.label;case"\
relation":return t.vocabulary.relations[e.id]?.label??e.id;case"new relation":return e.label;case"statement":{let n=[...t.
article.statements,...t.elsewhere??[]].find(({key:i})=>i===e.key);if(!n)return e.key;let{subject:s,relation:o,object:r}=n.
words;return`#${n.id} ${[s,o,r].filter(Boolean).join(" \u2013 ")}`}case"later":return t.say("the next statement");case"w\
ords":case"text":return e.text;case"nobody":return t.say("nobody named")}}var Ls={line:"",marked:0,hints:[],typed:"",first:null,entity:null,relation:null,part:null,isSelected:!1},Ce={...Ls,field:null,
isAdding:!1,isInferring:!1,isBackwards:!1},_=(e,t)=>({...e,state:{...e.state,...t}}),U=(e,t)=>({...e,effects:[...e.effects,
t]}),R=(e,t,n)=>U(e,{does:"say",text:e.known.say(t,n)}),$=({state:e})=>e.draft??V(e.sentence),D=(e,t)=>_(e,{draft:{...t,
proposedBy:null}}),he=e=>_(e,{...Ce,place:"reading",draft:null}),v=e=>_(e,{...Ce,place:"statement"}),Q=e=>_(e,{...Ce,place:"\
inferred"}),ge=e=>_(e,{...Ls,place:"other fields"});function Jt(e){return e?e.takes.includes("relation")?"relation":Ds(e)?
null:e.takes.includes("few")&&e.values.length?"few":e.takes[0]==="entity"||e.takes[0]==="statement"?"choosing":"text":"c\
hoosing"}var Ds=({takes:e,values:t})=>e.includes("flag")||e.includes("few")&&t.length===1;function S(e,t,n={}){let{known:s,
state:o}=e;if(t==="basis")return _(e,{...Ce,place:"basis",field:t,...n});let r=M(s.vocabulary,t),i=Jt(r);if(r&&i===null)
return jl(e,r);let a=ae($(e),t)&&!n.isAdding;return _(e,{...Ce,draft:o.draft??V(o.sentence),place:i??"choosing",field:t,
marked:a?-1:0,...n})}function jl(e,t){let n=$(e),s=!ae(n,t.id),o=t.values[0]??"true",r=s?Ut(n,t.id,[{is:"text",text:o}]):
Ht(n,t.id),i=`${t.label}: ${e.known.say(s?"yes":"no")}`;return v(U(D(e,r),{does:"tell",text:i}))}function X(e){let t=ut(
$(e),e.known.vocabulary);return t?S(e,t):v(e)}function Wl(e,t,n){let{say:s,vocabulary:o}=e.known,r=n.map(i=>Fe(i,e.known)).
join(` ${s("and")} `);return U(e,{does:"tell",text:`${M(o,t)?.label??s(t)}: ${r}`})}var E=(e,t,n)=>mt(e,[t],n);function mt(e,t,n){
let{field:s}=e.state;return s?Bl(Wl(e,s,t),s,t,n):e}function Bl(e,t,n,s){let{line:o,filters:r,isAdding:i,isInferring:a,isBackwards:c}=e.
state,[l]=n,f=$(e);if(t==="basis")return v(D(e,{...f,basis:l.is==="text"?l.text:null}));if(c&&l.is==="statement"){let b=[
...f.backwards,{field:t,statement:l.key}];return v(D(e,{...f,backwards:b}))}let p=Ft(M(e.known.vocabulary,t)),d=a||s!==void 0,
m=Ut(f,t,n,{isAdding:i,isInferred:d||(p&&!i?!1:void 0),isBeside:d&&p}),g=d?m:Es(m),w=D(e,s!==void 0&&!g.basis?{...g,basis:s}:
g),y=_(w,{filters:{...r,[t]:o}});return i&&(t==="subject"||t==="object")?_(y,{...Ls,isAdding:!1,place:"jointly"}):a?Q(y):
X(y)}var Ie=(e,t)=>t.value.is==="new"?_(e,{place:"new entity",entity:t.value.entity,first:t.value.at??null,part:null}):E(
e,t.value,t.basis),Br=e=>X(D(e,Ut($(e),e.state.field??"",[],{})));function ht(e){let t=$(e),n=t.slots.at(-1);if(!n)return he(
e);let{field:s,values:o}=n,r=o.length>1,i=t.slots.slice(0,-1),a={...t,slots:r?[...i,{...n,values:o.slice(0,-1)}]:i},c=D(
e,a);if(Jt(M(e.known.vocabulary,s))===null)return v(c);let l=e.state.filters[s]??"";return S(c,s,{line:l,isSelected:l!==
"",isAdding:r,marked:0})}function Pr(e){let{state:t,known:n}=e;return t.isAdding?X(e):t.isInferring?Q(e):t.field===ut($(
e),n.vocabulary)?ht(e):v(e)}function Fr(e){let{line:t,draft:n,isInferring:s}=e.state;return t?_(e,{line:"",marked:0,isSelected:!1}):
s?Q(e):n?.slots.length||n?.basis?v(e):he(e)}function ee(e,t){let n=e.known.article.sentences.length-1,s=Math.max(0,Math.
min(n,t));return _(e,{sentence:s,statement:s===e.state.sentence?e.state.statement:null,hints:[]})}var js=(e,t)=>v(_(e,{draft:t,
sentence:t.sentence,statement:null,filters:{}}));function gt(e,t){let n=e.known.article.statements.find(s=>s.key===t);return n?
_(ee(e,Vt(e.known.article,n)),{statement:t}):e}var A=({state:e})=>e.line==="",qr=({state:e},{name:t})=>e.rows.find(({digit:n})=>n===Number(t)),Pl=({index:e},t)=>t.startsWith(
"#")&&Gt(e).some(({stated:n})=>`#${n.id}`.startsWith(t));function Fl(e,t){let{line:n}=e.state;return!qr(e,t)||Pl(e,n+t.name)?
!1:n===""||t.text===void 0&&!n.includes("\\")&&/[\p{L}\p{M}]$/u.test(n)}function Ws({state:e,...t},n){let s=Math.max(0,Math.
min(e.rows.length-1,e.marked+n));return{...t,state:{...e,marked:s}}}function Ul(e){let{line:t,rows:n,marked:s,field:o,isAdding:r}=e.
state;if(t===""&&s<0&&!r&&o&&ae($(e),o))return X(e);if(t===""&&s<0&&n.length)return Ws(e,1);let i=n[Math.max(0,s)];return i?
Ie(e,i):t.trim()&&o?Hl(e,o,t.trim()):e}function Hl(e,t,n){let{takes:s=[],isRole:o=!1}=M(e.known.vocabulary,t)??{};return s.
includes("text")?E(e,{is:o?"words":"text",text:n}):s.includes("number")||s.includes("time")?E(e,{is:"text",text:n}):e}function Qt(e,t){
let n=[...ft,null],s=n.indexOf(ft.includes(e.state.field??"")?e.state.field:null),o=n[s+t];return o?S(e,o):v(e)}function ql(e){
let t=pt($(e),e.known.vocabulary);return t?S(e,t,{isAdding:!0}):e}function Ur(e){let{field:t}=e.state,n=$(e);return t===
"basis"?n.basis!==null:t!==null&&ae(n,t)}function Gl(e){let{field:t,isInferring:n}=e.state,s=$(e);if(t===null)return e;if(t===
"basis")return v(D(e,{...s,basis:null}));let o=D(e,br(s,t,n));return n?Q(o):X(_(o,{filters:{...e.state.filters,[t]:""}}))}
var B={keys:["1\u20139"],name:"take",when:Fl,does:(e,t)=>Ie(e,qr(e,t))},te={keys:["a\u2026z"],name:"filter",when:()=>!1,
does:e=>e},P=[{keys:["ArrowDown"],name:"mark next",does:e=>Ws(e,1)},{keys:["ArrowUp"],name:"mark before",does:e=>Ws(e,-1),
isRare:!0}],Yt={keys:["Enter"],name:"take what is marked",does:Ul},Ue={keys:[","],name:"one more value",when:e=>A(e)&&pt(
$(e),e.known.vocabulary)!==null,does:ql},we=[{keys:["Backspace"],name:"back",when:A,does:Pr},{keys:["Escape"],name:"leav\
e",does:Fr},{keys:["Tab"],name:"next field",isRare:!0,isShift:!1,does:e=>Qt(e,1)},{keys:["Tab"],name:"field before",isRare:!0,
isShift:!0,when:({state:e})=>e.field!==ft[0],does:e=>Qt(e,-1)}],He={keys:["?"],name:"all keys",when:A,does:e=>_(e,{isHelpOpen:!0})},
qe={keys:["Backspace"],name:"clear",isRare:!0,when:({state:e})=>e.isSelected,does:e=>_(e,{line:"",isSelected:!1,marked:0})},
ye={keys:["Delete"],name:"empty the field",isHere:e=>A(e)&&Ur(e),when:e=>A(e)&&Ur(e),does:Gl},Gr={keys:["0"],name:"nobod\
y named",when:A,does:e=>e.state.field==="object"&&Ms($(e),e.known.vocabulary)!=="needed"?Br(e):E(e,{is:"nobody"})},Zt={keys:[
"."],name:"as last time",when:e=>A(e)&&Hr(e).length>0,does:e=>mt(e,Hr(e))};function Hr({known:e,state:t}){return e.article.
statements.find(({key:s})=>s===t.last)?.slots.find(({field:s})=>s===t.field)?.values??[]}function zl(e){let{line:t,rows:n,marked:s}=e.state,o=n[s];return o?E(e,o.value):t.trim()?E(e,{is:"text",text:t.trim()}):
$(e).basis?v(e):R(e,"choose a basis by its digit, or write one")}var zr={name:"Basis",writes:()=>!0,bindings:()=>[{...B,
when:(e,t)=>e.state.line===""&&!!B.when?.(e,t)},{keys:["a\u2026z"],name:"your own words",when:()=>!1,does:e=>e},{keys:["\
Enter"],name:"take what is written",does:zl},...P,{keys:["Backspace"],name:"back",when:({state:e})=>e.line==="",does:e=>v(
_(e,{line:""}))},ye,...we.filter(({keys:e})=>!e.includes("Backspace"))]};function Kr(e,t){let n=t.join(" ");return e===n?0:e.startsWith(n)?1:t.every(s=>e.includes(s))?t.every(s=>Kl(e,s))?2:3:null}
function Kl(e,t){for(let n=e.indexOf(t);n>=0;n=e.indexOf(t,n+1))if(nr(e,n))return!0;return!1}var Vr=new WeakMap;function Vl(e){let t=Vr.get(e);return t||(t=e.map(n=>({rule:n,words:n.words.map(s=>k(s).split(" "))})),
Vr.set(e,t)),t}function Jr(e,t,n){let s=Jl(e.words.map(k),t),o=Vl(t.types).filter(({rule:f})=>f.type in n.types);if(Bs(e,
t)>0)return tn(t);let r=Ge(e.words[0])&&o.find(({rule:f})=>f.where==="called"&&Xl(f,e.before));if(r)return r.rule.type;let i=Zl(
s,t),[a,c]=[null,0];for(let{rule:f,words:p}of o)if(Ql.includes(f.where))for(let d of p){let u=ef(f.where,d,s,i),m=u<0?0:
d.filter(g=>!g.startsWith("*")).length+1-u/(s.length+1);m>c&&([a,c]=[f.type,m])}if(a)return a;let l={before:k(e.before),
after:k(e.after),form:nf(e,s[i])};for(let{rule:f,words:p}of o)if(p.some(d=>tf(f.where,d,s,l)))return f.type;return null}
var Xl=({words:e},t)=>e.some(n=>` ${t}`.endsWith(` ${n}`));function Jl(e,t){return e.length>2&&en(t.unnamed).has(e[0])&&
en(t.prepositions).has(e[1])?e.slice(2):e}var Ql=["head","first","any"],tn=e=>e.types.find(({where:t,words:n})=>t==="for\
m"&&n.includes("names"))?.type??null;function Bs({words:e,isCountry:t},n){let s=e.map(o=>k(o).replace(/\.$/,""));for(let o=Math.
min(Yl,e.length-1);o>0;o--){let r=e.slice(o);if(en(n.titles).has(s.slice(0,o).join(" "))&&r.every(Ge)&&!(r.length===1&&t(
s[o])))return o}return 0}var Xr=new WeakMap;function en(e){let t=Xr.get(e);return t||(t=new Set(e.map(k)),Xr.set(e,t)),t}
var Yl=3,Ge=e=>/^\p{Lu}/u.test(e);function Zl(e,t){let n=e.findIndex((s,o)=>o>0&&en(t.prepositions).has(s));return(n<0?e.
length:n)-1}function Qr(e,t){return e==="*"?!0:e.endsWith("*")?t.startsWith(e.slice(0,-1)):e.startsWith("*")?t.endsWith(
e.slice(1))&&t.length>e.length+1:e===t}function ef(e,t,n,s){let o=n.length-t.length;for(let r=0;r<=o;r++){if(e==="first"&&
r>0)return-1;let i=r+t.length-1;if(!(e==="head"&&(r>s||i<s))&&t.every((a,c)=>Qr(a,n[r+c])))return e==="any"?r:0}return-1}
function tf(e,t,n,{before:s,after:o,form:r}){if(e==="form"){let[a]=t;return a.includes("*")?r==="name"&&Qr(a,n[0]):a===r}
let i=t.join(" ");return e==="before"?` ${s}`.endsWith(` ${i}`):e==="after"&&o.startsWith(i)&&!/^[\p{L}\p{N}]/u.test(o.slice(
i.length))}function nf({words:e,isCountry:t},n){return e.length===1&&/^\p{Lu}{2,}\p{L}?$/u.test(e[0])?"acronym":e.every(
Ge)?e.length>1?e.length<5?"names":"":t(n)?"country":"name":/[^s]s$/.test(n)?"plural":""}var Yr=60;function nn(e,t){let{article:n}=e.known,{text:s,lang:o}=n,[r,i]=of(e,Me(s,t)),a={before:s.slice(Math.max(0,r-Yr),
r).trimEnd(),after:s.slice(i,i+Yr).trimStart()},c=new Set(Nr(e,[r,i]).map(({id:f})=>f)),l=ti(e,s.slice(r,i),o,a,[...c]);
return{...l,label:sf(l.label,o,e.wording)}}function sf(e,t,n){let s=F(e,[0,e.length],t).map(([r,i])=>e.slice(r,i));return!n||
s.length<2||s.slice(1).every(Ge)||!/^\p{Lu}\p{Ll}*$/u.test(s[0])?e:n.determiners.includes(s[0].toLowerCase())||si(s,n)?e[0].
toLowerCase()+e.slice(1):e}function ei(e,t){let n=t.trim().replace(/\s+/g," ");return ti(e,n,e.lang,{before:"",after:""},
[])}function ti(e,t,n,s,o){let{wording:r}=e,{vocabulary:i}=e.known,a=F(t,[0,t.length],n).map(([b,x])=>t.slice(b,x)),c=Zr(
t,r);if(!r||!a.length)return{label:c,lang:n,type:"",country:null,aliases:[],isLocal:!1,members:[]};a[a.length-1]=Zr(a[a.
length-1],r);let l={words:a,...s,isCountry:b=>Mr(e,b)},f=Jr(l,r,i)??"",p=f!==""&&f===tn(r),d=p?Bs(l,r):0,u=a.slice(d),m=u.
length>1&&d>0?c.slice(c.indexOf(u[0])):c,g=u[u.length-1],w=Be(e).some(b=>b.type===f)?null:Ar(e,c),y=!p&&si(a,r);return{label:m,
lang:n,type:f,country:w,aliases:p&&u.length+d>1&&g!==m?[g]:[],isLocal:y,members:y&&o.length>1?o:[]}}function ni(e,t,n){let s=e.
wording?tn(e.wording):null,o=t.label.split(" "),r=o[o.length-1];if(t.type===s==(n===s)||o.length<2)return{...t,type:n};let i=t.
aliases.filter(a=>a!==r);return{...t,type:n,aliases:n===s?[...i,r]:i}}function of(e,[t,n]){let{text:s}=e.known.article;for(let o of e.
wording?.articles??[]){let r=s.slice(t,t+o.length),i=s.slice(t+o.length,n);if(r.toLowerCase()===o&&/^\s+\S/u.test(i))return Me(
s,[t+o.length,n])}return[t,n]}function Zr(e,t){for(let n of t?.possessives??[])if(e.length>n.length+1&&e.endsWith(n))return e.
slice(0,-n.length);return e}function si(e,t){let n=e.map(s=>s.toLowerCase());return t.unnamed.some(s=>` ${n.join(" ")} `.
startsWith(` ${s} `))&&(e.length===1||!e.slice(1).every(Ge))}var rf=2,oi=3;function ri(e,t){let n=dt(k(t)),s=n.split(" ").filter(Boolean);if(!s.length)return[];let o=[],r=cf(n,s);for(let a of e.
byUse){let c=r(a.joined);c!==null&&o.push({searched:a,rank:c})}if(o.length||s.join("").length<oi)return o;let i=e.wording?.
endings??af;for(let[a,{pattern:c,kept:l}]of[uf,pf].entries()){let f=s.map(p=>({parts:l(p),like:new RegExp(`[ \\n](?:${c(
p,i)})`)}));for(let p of e.byUse){let{joined:d}=p;f.every(({parts:u,like:m})=>u.some(g=>d.includes(g))&&m.test(d))&&o.push(
{searched:p,rank:4+a})}if(o.length)return o}return o}var af=[];function cf(e,t){let[n,s]=[`
${e}`,`
${e}
`],o=t.map(i=>[` ${i}`,`
${i}`]),r=t.every(i=>i.length>=rf);return i=>{for(let a of t)if(!i.includes(a))return null;if(i.includes(n))return i.includes(
s)?0:1;for(let[a,c]of o)if(!i.includes(a)&&!i.includes(c))return r?3:null;return 2}}var ii=3;function lf(e,t){let n=t.map(
k).join("|"),s=t.map(k).filter(o=>e.endsWith(o)&&e.length-o.length>=ii).map(o=>`${e.slice(0,e.length-o.length)}(?:${n})(\
?=[ \\n])`);return[e,...s].join("|")}function ff(e){let t=[e];for(let n=0;e.length>=oi&&n<e.length;n++){let[s,o,r,i]=[e.
slice(0,n),e[n],e[n+1]??"",e.slice(n+1)];t.push(`${s}[^ \\n]${i}`,`${s}[^ \\n]${o}${i}`,`${s}${i}`),r&&t.push(`${s}${r}${o}${e.
slice(n+2)}`)}return t.join("|")}var uf={pattern:lf,kept:e=>[e.slice(0,ii)]},pf={pattern:ff,kept:e=>{let t=e.length>>1;return[
e.slice(0,Math.max(1,t-1)),e.slice(t+1)]}};var Ps="Statement";function Fs(e,t,n){if(n.includes(t))return!0;let s=e.types[t];return s?s.broader.some(o=>n.includes(o))?
!0:s.isAbstract&&n.some(o=>e.types[o]?.broader.includes(t)):!1}function df(e,t){switch(t.is){case"entity":return e.entities.
get(t.id)?.type??null;case"new":return t.entity.type;case"statement":case"later":return Ps;default:return null}}var sn=(e,t)=>e.
slots.find(n=>n.field===t)?.values??[];function le(e,t){let[n]=sn(t,"relation");return n?.is==="relation"?e.known.vocabulary.
relations[n.id]??null:null}function Us(e,t,n,s){return s.every(o=>{if(o.is==="words")return n==="object"&&t.words;let r=df(
e,o);return r===null?!0:r===Ps?t[n].includes(r):Fs(e.known.vocabulary,r,t[n])})}function on(e,t,n){return t?t.id!=="subj\
ect"&&t.id!=="object"?t.types.length?t.types:null:le(e,n)?.[t.id]??null:null}function ai(e,t,n){if(!t.takes.includes("st\
atement"))return!1;let s=le(e,n);return!s||t.id!=="subject"&&t.id!=="object"?!0:s[t.id].includes(Ps)}function ci(e,t,n){
return t.id!=="object"?t.words:le(e,n)?.words??!1}var _e=9,Ne=100,mf={score:1.2,isFound:1.3,usesHere:1,isLast:.8,isInSentence:-.7,isNarrow:.9};function li(e,{line:t,draft:n,
sentence:s}){let o=e.known.article.sentences[s]?.relations??[],r=new Map(o.map(d=>[d.relation,d])),i=o[0]?.score||1,a=wf(
e,s),[c,l]=[sn(n,"subject"),sn(n,"object")],f=k(t),p=[];for(let d of e.relations){let u=f?yf(d,f):0;if(u===null)continue;
let{id:m}=d.relation,g=Us(e,d.relation,"subject",c),w=g&&Us(e,d.relation,"object",l),y=r.get(m),b={score:(y?.score??0)/i,
isFound:y!==void 0,usesHere:Math.log1p(a.here.get(m)??0),isLast:a.last===m,isInSentence:a.inSentence.has(m),isNarrow:g&&
c.length>0&&d.relation.subject.length===1},x=Object.entries(mf).reduce((O,[oe,xe])=>O+xe*Number(b[oe]),0);p.push({relation:d.
relation,rank:u*2+(w?0:1),weight:x,why:gf(y?.why??"")})}return p.sort((d,u)=>d.rank-u.rank||u.weight-d.weight||u.relation.
uses-d.relation.uses||(d.relation.label<u.relation.label?-1:1)),p.map(({relation:d,why:u},m)=>({value:{is:"relation",id:d.
id},label:d.label,lang:null,why:[hf(d),u].filter(Boolean).join(" \xB7 "),digit:m<_e?m+1:null}))}var hf=({id:e,label:t})=>{
let n=e.replaceAll("_"," ");return n.startsWith(`${t} `)?n.slice(t.length+1):""},gf=e=>/\u201c[^\u201d]*\u201d/.exec(e)?.[0]??e.split(
";")[0];function wf({known:{article:e}},t){let[n,s]=e.sentences[t]?.span??[0,0],o=new Map,r=new Set,i=null;for(let{slots:a,
spans:c}of e.statements){let l=a.find(({field:f})=>f==="relation")?.values[0];l?.is==="relation"&&(i=l.id,o.set(i,(o.get(
i)??0)+1),c.some(([f,p])=>f<s&&p>n)&&r.add(i))}return{here:o,inSentence:r,last:i}}function yf(e,t){if(e.label.startsWith(
t)||e.relation.id.startsWith(t))return 0;let n=t.split(" ");return rn(e.label,n)?1:e.cues.some(s=>rn(s,n))||rn(e.inverse,
n)?2:rn(e.told,n)?3:null}var rn=(e,t)=>t.every(n=>e.startsWith(n)||e.includes(` ${n}`));var wt=9;function an(e,t){let n=e.fields.get(t.field??"")??null;return t.line?t.line.startsWith("#")?xf(e,t.line.slice(1)):
vf(e,t,n):_f(e,t,n)}var Hs=(e,t,n,s)=>({value:s?{is:"entity",id:e.id,at:s}:{is:"entity",id:e.id},label:e.label,lang:e.lang,
why:t,digit:n});function _f(e,{draft:t,sentence:n,recent:s,last:o},r){let{say:i}=e.known,a=ce(e,n),c=r!==null&&ai(e,r,t),
l=c&&o?e.statements.get(o):null,f=l?wt-1:wt,p=a.map(({id:m,span:g},w)=>Hs(e.entities.get(m),i("named here"),w<wt-1?w+1:null,
g)),d=()=>p.length<f?p.length+1:null;if(c&&le(e,t))for(let m of kf(e,n,o))p.push(qs(i,m,d(),i("stated here")));let u=on(
e,r,t);for(let[m,g]of $f(e,new Set(a.map(({id:w})=>w)),s,u))p.push(Hs(m,g&&i(g),d()));return l&&p.splice(Math.min(p.length,
wt-1),0,qs(i,l,wt,i("saved last"))),fi(e,p,u)}function fi(e,t,n){let s=Gs(e,n),{say:o,vocabulary:r}=e.known;return t.map(
i=>{let a=i.value.is==="entity"?e.entities.get(i.value.id)?.type:void 0;return!a||s(a)?i:{...i,why:o("does not fit",{type:r.
types[a]?.label??a})}})}var bf=3;function kf({known:{article:e}},t,n){let s=e.sentences[Math.max(0,t-1)]?.span[0]??0,o=e.
sentences[t]?.span[1]??0;return e.statements.filter(({key:r,spans:[i]})=>r!==n&&i&&i[0]>=s&&i[1]<=o).reverse().slice(0,bf)}
function Gs({known:{vocabulary:e}},t){let n=new Map;return s=>{let o=n.get(s);if(o!==void 0)return o;let r=!t||Fs(e,s,t);
return n.set(s,r),r}}function $f(e,t,n,s){let o=Gs(e,s),r=p=>o(p.type),i=[...new Set(n)].flatMap(p=>t.has(p)?[]:e.entities.
get(p)??[]),a=new Set([...t,...n]),[c,l]=[[],[]];for(let{entity:p}of e.byUse){if(c.length>=Ne)break;a.has(p.id)||!ui(e,p)||
(r(p)?c.push(p):l.length<Ne&&l.push(p))}let f=(p,d)=>p.map(u=>[u,d]);return[...f(i.filter(r),"recent"),...f(c,""),...f(i.
filter(p=>!r(p)),"recent"),...f(l,"")].slice(0,Ne)}var ui=({known:{article:e}},t)=>t.local===null||t.local===`${e.coder}\
/${e.id}`;function qs(e,{key:t,id:n,words:s,isDenied:o},r,i){let a=[s.subject,s.relation,s.object].filter(Boolean).join(
" \u2013 "),c=`#${n} ${o?`${e("not")} `:""}${a}`,l=s.by&&e("according_to",{name:s.by});return{value:{is:"statement",key:t},
label:c,lang:null,why:[l,i].filter(Boolean).join(" \xB7 "),digit:r}}function xf(e,t){let n=k(t).split(" ").filter(Boolean),
{coder:s,id:o}=e.known.article,r=/^\p{L}?(\d+)$/u.exec(t)?.[1],i=c=>r!==void 0&&Number(c.id.replace(/\D/g,""))===Number(
r),a=Gt(e).filter(({plain:c,stated:l})=>i(l)||n.every(f=>c.startsWith(f)||c.includes(` ${f}`)));return[...a.filter(({stated:c})=>i(
c)),...a.filter(({stated:c})=>!i(c))].slice(0,Ne).map(({stated:c},l)=>{let f=[c.coder===s?"":c.coder,c.article===o?"":c.
article];return qs(e.known.say,c,l<_e?l+1:null,f.filter(Boolean).join(" / "))})}function vf(e,{line:t,draft:n,sentence:s,
recent:o},r){let i=Gs(e,on(e,r,n)),a=new Map(ce(e,s).map(({id:u,span:m})=>[u,m])),c=new Set(o),l=[],f=!1;for(let{searched:u,
rank:m}of ri(e,t)){let{entity:g}=u;if(!ui(e,g))continue;f||=m===0;let w=i(g.type)?0:1,y=a.has(g.id)?0:c.has(g.id)?1:2,b=m*
6+w*3+y;l[b]??=[],l[b].push(g)}let{say:p}=e.known,d=l.flat().slice(0,Ne).map((u,m)=>{let g=a.has(u.id)?"named here":c.has(
u.id)?"recent":"";return Hs(u,g&&p(g),m<_e?m+1:null,a.get(u.id))});return f||d.push(...Of(e,t.trim(),r,n,d.length)),fi(e,
d,on(e,r,n))}function Of(e,t,n,s,o){if(!t)return[];let{say:r,article:i}=e.known,a=[];return n&&ci(e,n,s)&&a.push({is:"wo\
rds",text:t}),a.push({is:"new",entity:ei(e,t)}),a.map((c,l)=>({value:c,label:t,lang:i.lang,why:r(c.is==="new"?"new entit\
y":"plain words"),digit:o+l<_e?o+l+1:null}))}function pi(e,{field:t,line:n}){let s=k(n).split(" ").filter(Boolean),o=t===
"country";return(o?Be(e):Object.values(e.known.vocabulary.types).filter(i=>!i.isAbstract).map(({id:i,label:a})=>({id:i,label:a,
uses:0}))).map(i=>({one:i,rank:Kr(k(i.label),s)})).filter(({rank:i})=>i!==null).sort((i,a)=>Number(i.rank)-Number(a.rank)||
a.one.uses-i.one.uses||(i.one.label<a.one.label?-1:1)).slice(0,Ne).map(({one:i},a)=>({value:o?{is:"entity",id:i.id}:{is:"\
text",text:i.id},label:i.label,lang:null,why:"",digit:a<_e?a+1:null}))}var Sf=/^(\d{1,2})$/,Ef=/^(\d{1,2})-(\d{1,2})$/,Mf=/^(\d{1,2})-$/;function cn(e,t){if(!Z(t))return null;let[,n,s,o]=/^\[?([\d-]*)(?:(\.\.|\/)([\d-]*))?\]?$/.
exec(e)??[],r=n?di(n,t)??n:"",i=o?di(o,t,r)??o:"",a=[r,i];return a[0]===(n??"")&&a[1]===(o??"")||!a.every(c=>!c||/^\d{4}/.
test(c))?null:s?s==="/"?a.join("/"):`[${a.join("..")}]`:a[0]}function di(e,t,n=""){let[,s]=Sf.exec(e)??[],o=s&&Z(n)?n:t,
[r,i]=o.split("-").map(Number);if(s){let p=[1,0,-1].map(d=>hi(r,i+d,Number(s)));return mi(p,o,n)}let[,a,c]=Ef.exec(e)??[],
l=Number(a??Mf.exec(e)?.[1]??0);if(l<1||l>12)return null;let f=[1,0,-1].map(p=>hi(r+p,l,Number(c??1)));return mi(a?f:f.map(
p=>p?.slice(0,7)??null),t,n)}function mi(e,t,n){let s=e.filter(o=>o!==null&&o>=n);return s.find(o=>o!==null&&o<=t)??(n?s.
at(-1)??null:null)}function hi(e,t,n){let s=new Date(Date.UTC(e,t-1,n));return s.getUTCDate()===n?s.toISOString().slice(
0,10):null}var wi="when",Tf=/\d{4}(?:-\d\d){0,2}/;function yi(e,{field:t,line:n,sentence:s}){let{article:o}=e.known,r=n.trim(),i=k(
r),a=cn(r,o.published),c=a?[{when:a,why:r}]:[],l=r?gi(e,r,[0,r.length]).map(g=>({...g,at:void 0})):[],f=o.sentences[s]?.
span??[0,0],d=[...gi(e,o.text,f),...If(e),...Af(e,t??wi),...Cf(e)],u=[...c,...l,...d.filter(({when:g,why:w})=>k(g).includes(
i)||k(w).includes(i))],m=new Map;for(let g of u)m.has(`${g.when}${g.basis?"i":""}`)||m.set(`${g.when}${g.basis?"i":""}`,
g);return[...m.values()].map(({when:g,why:w,basis:y,at:b})=>({value:b?{is:"text",text:g,at:b}:{is:"text",text:g},label:g,
lang:null,why:w,digit:null,...y?{basis:y}:{}}))}function gi({known:{article:e,say:t},statements:n,wording:s},o,r){let i=Z(
e.published)?null:[...n.values()].find(f=>ze(f)?.match(/^\d{4}/)),a=i?ze(i)?.slice(0,4):null,c=[...n.values()].reverse().
find(f=>Z(ze(f))),l=c?ze(c):null;return lt(o,r,s,e.published,l).flatMap(({span:f,stated:p,concluded:d})=>{let u=`\u201C${o.
slice(...f)}\u201D`,m={words:u,day:e.published,statement:c?.id??""},g=d.map(({when:w,how:y})=>({when:w,why:u,basis:t(`ti\
me_${y}`,m),at:f}));return i&&a&&p?.includes("XXXX")&&g.push({when:p.replaceAll("XXXX",a),why:u,basis:t("time_year",{statement:i.
id}),at:f}),p?[{when:p,why:u,at:f},...g]:g})}function ze({slots:e}){return e.flatMap(({field:n,values:[s]})=>n===wi&&s?.
is==="text"?s.text:[]).map(n=>Tf.exec(n)?.[0]).find(n=>n!==void 0)??null}function Af({known:{say:e},statements:t},n){let s=[
...t.values()].reverse().flatMap(o=>o.slots.flatMap(({field:r,values:[i],isInferred:a})=>{if(r!==n||i?.is!=="text")return[];
let c=e("as for",{statement:o.id});return[a?{when:i.text,why:c,basis:zs(o,c)}:{when:i.text,why:c}]}));return[...s.filter(
({basis:o})=>o),...s.filter(({basis:o})=>!o)]}var zs=({basis:e},t)=>e?.startsWith(t.replace(/#.*/,"#"))&&e.length<t.length+
3?e:t;function Cf({known:{article:e,say:t},statements:n}){let s=e.published;if(!Z(s))return[];let o=[],r=[...n.values()].
reverse().find(a=>ze(a)),i=r?ze(r):null;if(r&&i&&i<s){let a=t("time_since",{statement:r.id,day:s});o.push({when:`[${i}..${s}\
]`,why:a,basis:a})}return o.push(_i(t,"time_until",`[..${s}]`,s)),o}var If=({known:{article:e,say:t}})=>Z(e.published)?[
_i(t,"time_day",e.published,e.published)]:[],_i=(e,t,n,s)=>({when:n,why:e(t,{day:s}),basis:e(t,{day:s})});var Ks=(e,t,n,s)=>({value:{is:"text",text:e},label:t,lang:null,why:n,digit:s<_e?s+1:null});function bi(e,t){let n=e.fields.
get(t.field??"");if(!n)return[];if(n.takes.includes("time"))return yi(e,t);let{text:s,sentences:o}=e.known.article,r=o[t.
sentence]?.span??[0,0],i=[],a=xs(e,r);if(n.takes.includes("number")&&i.push(...a.map(({value:p,span:d})=>({text:p,at:d}))),
n.takes.includes("text")){let p=n.takes.includes("number")?a.map(d=>Lf(e,d.span,r)):[];for(let d of[...p,...$s(e,n,r)])i.
push({text:s.slice(...d),at:d})}let c=k(t.line),f=[...new Map(i.filter(p=>k(p.text).startsWith(c)).map(p=>[p.text,p])).values()].
map(p=>({value:{is:"text",...p},label:p.text,lang:null,why:p.text===s.slice(...p.at)?"":`\u201C${s.slice(...p.at)}\u201D`,
digit:null}));return n.takes.includes("entity")?[...f,...Nf(e,t)]:f}function Nf(e,t){let n=new Set(ce(e,t.sentence).map(
({id:s})=>s));return an(e,{...t,place:"choosing"}).filter(({value:s})=>s.is==="entity"&&n.has(s.id)).map(s=>({...s,digit:null}))}
var Rf=5;function Lf({known:e,lang:t,wording:n},[s,o],[,r]){let{text:i}=e.article,a=new Set([...n?.openers??[],...n?.joiners??
[],...(n?.prepositions??[]).slice(1)]),c=o;for(let[l,f]of F(i,[o,r],t).slice(0,Rf)){if(!/^\s+$/.test(i.slice(c,l))||a.has(
i.slice(l,f).toLowerCase()))break;c=f}return[s,c]}function ki(e,{line:t,draft:n}){let s=k(t),{say:o}=e.known,r=new Map;for(let{
id:i,basis:a}of[...e.statements.values()].reverse())a&&i!==n.id&&!r.has(a)&&r.set(a,zs({basis:a},o("as for",{statement:i})));
return[...r].filter(([i,a])=>k(`${a} ${i}`).includes(s)).map(([i,a],c)=>Ks(a,a,i===a?"":i,c))}function $i(e,{field:t}){return(e.
fields.get(t??"")?.values??[]).map((s,o)=>Ks(s,s,"",o))}function xi(e,{line:t,draft:n}){let s=k(t),o=le(e,n)?.roles??[],
r=e.known.vocabulary.fields.filter(({id:a,everywhere:c,isRole:l,label:f})=>!Df.includes(a)&&(!l||c||o.includes(a))&&` ${k(
f)}`.includes(` ${s}`)),i=(a,c)=>o.includes(a)?0:c===null?1:2;return r.map(a=>({field:a,rank:i(a.id,a.letter)})).sort((a,c)=>a.
rank-c.rank).map(({field:a},c)=>Ks(a.id,a.label,"",c))}var Df=["subject","relation","object"];function W(e,t){switch(t.place){case"choosing":return an(e,t);case"relation":case"new relation":return li(e,t);case"text":
return bi(e,t);case"basis":return ki(e,t);case"few":return $i(e,t);case"other fields":return xi(e,t);case"new entity":return pi(
e,t);default:return[]}}var jf=2,vi=e=>new Set(e?.values.flatMap(t=>"id"in t?[t.id]:"key"in t?[t.key]:[])),ln=(e,t)=>[...e].some(n=>t.has(n));function Wf({
relations:e},t,n){if(ln(t,n))return 2;let s=[t,n].map(o=>new Set([...o].flatMap(r=>[r,...e[r]?.broader??[]])));return ln(
s[0],s[1])?1:0}function Oi(e,{article:t,vocabulary:n}){let[s,o,r]=["subject","relation","object"].map(a=>vi(me(e,a)));return t.
statements.filter(a=>a.coder===t.coder&&a.article===t.id&&a.id!==e.id).map(a=>{let c=p=>vi(a.slots.find(d=>d.field===p)),
l=Number(ln(s,c("subject")))+Number(ln(r,c("object"))),f=Wf(n,o,c("relation"));return{stated:a,score:f&&l?f+l:l===2?2:0}}).
filter(({score:a})=>a>=jf).sort((a,c)=>c.score-a.score).map(({stated:a})=>a)}var Y=[..."fjdkslaghrueiwovncmtybpqxz"];function Si(e,t,n=()=>!0){let s=[...e.keys()].sort((a,c)=>Number(n(e[c]))-Number(
n(e[a]))||a-c),o=Bf(e.length),r=s.map((a,c)=>({letters:o[c],span:e[a],statement:null}));r.sort((a,c)=>a.span[0]-c.span[0]);
let i=t.slice(0,9).map((a,c)=>({letters:`${c+1}`,span:null,statement:a.key}));return[...r,...i]}function Bf(e){let t=0;for(;Y.
length-t+t*Y.length<e&&t<Y.length;)t++;let n=Y.slice(0,Y.length-t),s=Y.slice(Y.length-t).flatMap(r=>Y.map(i=>r+i)),o=[...n,
...s];return o.length>=e?o.slice(0,e):Y.flatMap(r=>Y.flatMap(i=>Y.map(a=>r+i+a))).slice(0,e)}var Ei=1;function Pf({state:e,known:t}){let{article:n}=t,{sentence:s,last:o}=e,r=Array.from({length:Ei},(c,l)=>s-1-l),i=Array.
from({length:Ei},(c,l)=>s+1+l);return[s,...r,...i].flatMap(c=>J(n,c)).sort((c,l)=>+(l.key===o)-+(c.key===o))}function Vs(e,t){
let{text:n,lang:s,sentences:o}=e.known.article,{span:r}=o[e.state.sentence],i=new Set(e.known.vocabulary.wording?.[s]?.small),
a=([c,l])=>!i.has(n.slice(c,l).toLowerCase());return Si(F(n,r,s),t?Pf(e):[],a)}var Ke=e=>_(e,{place:"words",hints:Vs(e,!0),
typed:"",first:null,line:""}),Ve=e=>_(e,{place:"quote",hints:Vs(e,!1),typed:"",first:null,isAdding:!1});function Xe(e,t){
let n=Math.max(0,Math.min(e.known.article.sentences.length-1,e.state.sentence+t)),s=_(e,{sentence:n,typed:""});return _(
s,{hints:Vs(s,e.state.place==="words"&&e.state.first===null)})}function Je({hints:e,typed:t},n){let s=t+n;return{hint:e.
find(o=>o.letters===s)??null,typed:e.some(o=>o.letters.startsWith(s))?s:""}}function fn(e){return e.state.typed?_(e,{typed:""}):
e.state.first?_(e,{first:null}):null}var un=(e,t)=>[Math.min(e[0],t[0]),Math.max(e[1],t[1])];function H(e){let{place:t,field:n,part:s,line:o,recent:r,last:i}=e.state,a=$(e),c=o.replaceAll("\\","");return{place:t,field:s??
n,line:c,draft:a,sentence:a.sentence,recent:r,last:i}}var Ff=["place","field","part","line","draft","sentence","recent",
"last","isAdding"];function yt(e,t,n){let{state:s}=e;if(n&&Ff.every(i=>n[i]===s[i]))return e;let o=t.rows?t.rows(e):t.writes(
s)?W(e.index,H(e)):[],r=Hf(e)?-1:Math.min(s.marked,o.length-1);return{...e,state:{...s,rows:o,marked:r}}}var Uf=/^[\dX?~%/.[\]{},-]+$/;
function Hf({state:{place:e,field:t,line:n},known:s}){return e==="basis"?!0:e!=="text"||n===""?!1:Uf.test(n)&&cn(n,s.article.
published)===null||!M(s.vocabulary,t)?.takes.includes("time")}var qf=({state:e,known:t})=>M(t.vocabulary,e.field)?.takes??[],Mi=e=>qf(e).includes("statement");function Gf({state:e,known:t}){
let{isMany:n=!1,takes:s=[]}=M(t.vocabulary,e.field)??{};return n&&s.every(o=>o==="statement")}function zf(e){let{field:t,
line:n}=e.state;return t!=="act"?W(e.index,H(e)):n===""?Kf(e):W(e.index,{...H(e),line:`#${n.replace(/^#/,"")}`})}function Kf(e){
let{article:t}=e.known,n=$(e),s=Oi(n,e.known),r=t.statements.filter(({coder:i,id:a})=>i===t.coder&&a!==n.id).filter(i=>!s.
includes(i)).reverse();return[...s,...r].map(({key:i,id:a,spans:c,words:{subject:l,relation:f,object:p}},d)=>({value:{is:"\
statement",key:i},label:`#${a} ${[l,f,p].filter(Boolean).join(" \u2013 ")}`,lang:null,why:c.map(([u,m])=>t.text.slice(u,
m)).join(" \u2026 "),digit:d<9?d+1:null}))}var pn={name:"Choosing",writes:()=>!0,rows:zf,bindings:()=>[B,te,{keys:[" ","\
'"],name:"words",when:A,does:Ke},{keys:["#"],name:"statements",isHere:Mi,when:A,does:e=>_(e,{line:"#",marked:0})},Ue,Gr,
Zt,{keys:[">"],name:"later",isHere:Mi,when:A,does:e=>E(e,{is:"later"})},{keys:["^"],name:"from the other end",isHere:Gf,
when:A,does:e=>_(e,{isBackwards:!e.state.isBackwards})},{keys:["\\"],name:"digits are text",when:({state:e})=>!e.line.includes(
"\\"),does:e=>_(e,{line:`${e.state.line}\\`,isSelected:!1}),isRare:!0},{...Yt,isRare:!0},...P.map(e=>({...e,isRare:!0})),
qe,ye,...we,He]};function dn(e){let t=e.map(s=>s[0]?.toLowerCase()),n=[];for(let[s,o]of e.entries()){let r=t.filter((a,c)=>c!==s),i=[...o.
toLowerCase()].filter(a=>/[a-z]/.test(a));n.push(i.find(a=>!r.includes(a)&&!n.includes(a))??"")}return n}function Ti({state:e,known:t},{name:n}){let s=M(t.vocabulary,e.field)?.values??[];return s[dn(s).indexOf(n)]??null}var Ai={
name:"One of few",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"underlined letter",when:(e,t)=>Ti(e,t)!==null,does:(e,t)=>E(
e,{is:"text",text:Ti(e,t)??""})},{keys:["Enter","Delete"],name:"the default",does:e=>X(D(e,Ht($(e),e.state.field??"")))},
{keys:["Backspace","Escape"],name:"back",does:v}],rows:({state:e,known:t})=>(M(t.vocabulary,e.field)?.values??[]).map(n=>({
value:{is:"text",text:n},label:n,lang:null,why:"",digit:null}))};function ne(e,t){let n=$(e),s=ut(n,e.known.vocabulary);if(s)return S(e,s);if(gr(n))return S(e,"basis",{marked:-1});let o=U(
e,{does:"save",saving:We(n,e.known,e.state.open),thenNext:t}),r=_(o,{pending:n,sentence:n.sentence,filters:{}});return t?
S(_(r,{draft:V(n.sentence)}),"subject"):he(r)}function Ci(e){let t=$(e).slots.at(-1),[n,...s]=t?.values??[];return t&&n?.
is==="words"&&n.at&&!s.length?{field:t.field,span:n.at}:null}function Vf(e){let t=Ci(e);if(!t)return e;let{field:n,span:s}=t;
return _(S(e,n),{place:"new entity",entity:nn(e.index,s),first:s})}function Xf(e){let t=$(e);return!t.slots.length||Dr(t)?
he(e):R(he(_(e,{aside:[t,...e.state.aside]})),"set aside; n takes it up again")}var mn={name:"Statement",writes:()=>!1,bindings:()=>[
{keys:["Enter"],name:"save",does:e=>ne(e,!1)},{keys:["n"],name:"save, next",does:e=>ne(e,!0)},{keys:["i"],name:"inferred",
does:Q},{keys:["q"],name:"quote",does:Ve},Ue,{keys:["+"],name:"an entity of these words",when:e=>Ci(e)!==null,does:Vf,isRare:!0},
{keys:[" "],name:"other fields",does:ge},{keys:["j","ArrowDown"],name:"next sentence",does:e=>ee(e,e.state.sentence+1)},
{keys:["k","ArrowUp"],name:"sentence before",does:e=>ee(e,e.state.sentence-1)},{keys:["a\u2026z"],name:"a field",when:({
known:e},{name:t})=>ie(e.vocabulary,t)!==null,does:(e,{name:t})=>S(e,ie(e.known.vocabulary,t)?.id??"")},{keys:["Backspac\
e"],name:"take back last",does:ht},{keys:["Escape"],name:"set aside",does:Xf},{keys:["Tab"],name:"field before",isRare:!0,
isShift:!0,does:e=>Qt(e,-1)},He]};function Xs(e,t){let n=$(e),s=me(n,t),r=n.slots.some(({field:i,isInferred:a})=>i===t&&!a)&&Ft(M(e.known.vocabulary,t));return!s||
s.values.length===0||r?S(e,t,{isInferring:!0,marked:0}):Q(D(e,qt(n,t,{isInferred:!s.isInferred})))}var hn=e=>$(e).basis!==
null,Ii=e=>S(e,"basis",{marked:-1});function Ni(e){let t=pt($(e),e.known.vocabulary);return t&&Ts($(e)).includes(t)?t:null}
var Ri={name:"Inferred",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"mark a field",when:({known:e},{name:t})=>ie(
e.vocabulary,t)?.isInferable??!1,does:(e,{name:t})=>Xs(e,ie(e.known.vocabulary,t)?.id??"")},{keys:["Enter"],name:"give t\
he basis",isHere:e=>!hn(e),does:e=>Ts($(e)).length?Ii(e):v(e)},{keys:["Enter"],name:"keep the basis, and save",isHere:hn,
does:e=>ne(e,!1)},{keys:["n"],name:"and the next",isHere:hn,does:e=>ne(e,!0)},{keys:["."],name:"another basis",isHere:hn,
does:Ii},{keys:[","],name:"one more value",when:e=>Ni(e)!==null,does:e=>S(e,Ni(e)??"",{isAdding:!0,isInferring:!0})},{keys:[
" "],name:"other fields",does:e=>_(ge(e),{isInferring:!0})},{keys:["Backspace","Escape"],name:"back",does:v}]};var Li=e=>t=>X(D(t,qt($(t),t.state.field??"",{each:e})));function Jf(e){let{known:t,state:n}=e,o=(me($(e),n.field)?.values??
[]).map(r=>Fe(r,t));return[{label:o.join(` ${t.say("and")} `),why:t.say("jointly: one statement")},{label:o.join(" / "),
why:t.say("each: several statements")}].map((r,i)=>({...r,value:{is:"text",text:r.label},lang:null,digit:i+1}))}var Di={
name:"Several values",writes:()=>!1,rows:Jf,bindings:()=>[{keys:["1","Enter"],name:"jointly: one statement",does:Li(!1)},
{keys:["2"],name:"each: several statements",does:Li(!0)},{keys:[","],name:"one more value",does:e=>S(e,e.state.field??"",
{isAdding:!0})},{keys:["Backspace"],name:"take back last",does:ht},{keys:["Escape"],name:"leave",does:v}]};function gn(e){let t=M(e.known.vocabulary,e.state.field);return _(e,{place:Jt(t)??"choosing",hints:[],typed:"",first:null})}
function _t(e,t){let{first:n}=e.state;return n?Qf(e,un(n,t)):_(e,{first:t,typed:""})}function Qf(e,t){let{index:n,known:s}=e,
o=Me(s.article.text,t),r=s.article.text.slice(...o),i=k(r),a=`${s.article.coder}/${s.article.id}`,c=n.searched.find(d=>(d.
entity.local===null||d.entity.local===a)&&$r(d,i)),l=gn(e),f=l.state.place==="text",p=M(s.vocabulary,e.state.field)?.takes??
[];return c&&(!f||p.includes("entity"))?Yf(R(E(l,{is:"entity",id:c.entity.id,at:o}),"is an entity already",{name:r})):f?
E(l,{is:"text",text:r,at:o}):Js(e)&&!/\p{Lu}/u.test(r)?E(l,{is:"words",text:r,at:o}):_(l,{place:"new entity",entity:nn(n,
o),first:o,part:null})}var Yf=e=>e.state.place==="statement"?e:_(e,{marked:-1});function Js(e){let{field:t}=e.state;if(t===
"object")return le(e.index,$(e))?.words??!1;let n=M(e.known.vocabulary,t);return n?n.words||n.takes.includes("text"):!1}
var ji={name:"Words",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"first, then last word",does:(e,t)=>{let{hint:n,
typed:s}=Je(e.state,t.name);return n?.span?_t(_(e,{typed:""}),n.span):_(e,{typed:s})}},{keys:["1\u20139"],name:"statemen\
t in the margin",when:({state:e},t)=>e.first===null&&Je(e,t.name).hint?.statement!==void 0,does:(e,t)=>E(gn(e),{is:"stat\
ement",key:Je(e.state,t.name).hint?.statement??""})},{keys:["Enter"],name:"only this word",when:({state:e})=>e.first!==null,
does:e=>_t(e,e.state.first)},{keys:["ArrowDown"],name:"letters on the next sentence",does:e=>Xe(e,1),isRare:!0},{keys:["\
ArrowUp"],name:"letters on the sentence before",does:e=>Xe(e,-1),isRare:!0},{keys:[" "],name:"more",does:ge},{keys:["Bac\
kspace"],name:"take back a letter",does:e=>fn(e)??gn(e)},{keys:["Escape"],name:"back",does:gn}]};var bt=({state:e})=>e.entity,Qe=(e,t)=>_(e,{entity:{...bt(e),...t},part:null,line:"",marked:0,isSelected:!1}),Ye=(e,t=()=>"")=>n=>{
let s=t(bt(n));return _(n,{part:e,line:s,isSelected:s!=="",marked:0})},Re=e=>_(e,{part:null,line:"",isSelected:!1});function Qs(e,t){
let{part:n,line:s}=e.state,o=bt(e),r=s.trim();switch(n){case"type":return t?.value.is==="text"?Qe(e,ni(e.index,o,t.value.
text)):e;case"country":return t?.value.is==="entity"?Qe(e,{country:t.value.id}):e;case"members":{if(t?.value.is!=="entit\
y")return Re(e);let{id:i}=t.value,{members:a}=o,c=a.includes(i)?a.filter(l=>l!==i):[...a,i];return _(Qe(e,{members:c}),{
part:n})}case"alias":return r?Qe(e,{aliases:[...o.aliases,r]}):Re(e);default:return r?Qe(e,{label:r}):Re(e)}}function Zf(e){
let{entity:t,first:n}=e.state;return t?t.type?E(e,n?{is:"new",entity:t,at:n}:{is:"new",entity:t}):R(Ye("type")(e),"choos\
e its type"):e}function eu(e){let{first:t}=e.state,n=t?e.known.article.text.slice(...t):bt(e).label;return E(e,t?{is:"wo\
rds",text:n,at:t}:{is:"words",text:n})}function tu({...e}){let{field:t,isAdding:n,isInferring:s,line:o}=e.state;return S(
e,t??"",{isAdding:n,isInferring:s,line:o,isSelected:o!==""})}var nu=[{keys:["Enter"],name:"make it",does:Zf},{keys:["t"],
name:"type",does:Ye("type")},{keys:["c"],name:"country",does:Ye("country")},{keys:["n"],name:"name",does:Ye("label",({label:e})=>e)},
{keys:["a"],name:"alias",does:Ye("alias")},{keys:["l"],name:"local or corpus",does:e=>Qe(e,{isLocal:!bt(e).isLocal})},{keys:[
"m"],name:"members",does:Ye("members")},{keys:["w"],name:"plain words, no entity",isHere:Js,does:eu},{keys:["Backspace",
"Escape"],name:"back",does:tu}],su=[{keys:["Enter"],name:"take what is written",does:e=>Qs(e,void 0)},{keys:["Backspace"],
name:"back",when:A,does:Re},{keys:["Escape"],name:"leave",does:Re}],ou=[{...B,does:(e,{name:t})=>Qs(e,e.state.rows.find(
({digit:n})=>n===Number(t)))},te,...P,{keys:["Enter"],name:"take it",does:e=>Qs(e,e.state.rows[e.state.marked])},{keys:[
"Backspace"],name:"back",when:A,does:Re},{keys:["Escape"],name:"leave",does:Re}];function ru(e){let{part:t,line:n}=e.state;
return t==="type"||t==="country"?W(e.index,H(e)):t!=="members"||!n?[]:W(e.index,{...H(e),place:"choosing",field:null}).filter(
({value:s})=>s.is==="entity")}var Wi={name:"New entity",writes:({part:e})=>e!==null,rows:ru,bindings:({part:e})=>e===null?
nu:e==="label"||e==="alias"?su:ou};var Ze=["label","parent","definition"];function Bi(e,t){let{part:n,line:s,relation:o}=e.state,r=Ze.indexOf(n??""),i=n===
"parent"?t?.value.is==="relation"?t.value.id:"":s.trim();if(!i||!o)return R(e,"write it, or choose one");let a={...o,[Ze[r]]:i};
return r+1<Ze.length?_(e,{relation:a,part:Ze[r+1],line:"",marked:0}):E(e,{is:"new relation",...a})}function iu(e){let t=Ze.
indexOf(e.state.part??"");if(t<=0)return S(e,"relation");let n=Ze[t-1],s=n==="parent"?"":e.state.relation?.label??"";return _(
e,{part:n,line:s,isSelected:s!=="",marked:0})}var au=({state:e})=>e.part==="parent",Pi={name:"New relation",writes:()=>!0,
rows:e=>au(e)?W(e.index,H(e)):[],bindings:({part:e})=>[...e==="parent"?[{...B,when:(t,n)=>!!B.when?.(t,n),does:(t,{name:n})=>Bi(
t,t.state.rows.find(({digit:s})=>s===Number(n)))},te,...P]:[],{keys:["Enter"],name:"go on",does:t=>Bi(t,t.state.rows[t.state.
marked])},{keys:["Backspace"],name:"back",when:A,does:iu},{keys:["Escape"],name:"leave",does:t=>S(t,"relation")}]};var wn={name:"Relation",writes:()=>!0,bindings:()=>[B,te,...P,Yt,Ue,Zt,{keys:["+"],name:"none fits",when:A,does:e=>_(e,{
place:"new relation",part:"label",relation:{label:"",parent:"",definition:""}})},{keys:[" "],name:"more",when:A,does:ge},
qe,ye,...we,He]};var cu=({state:e})=>e.field===null?mn:e.field==="relation"?wn:pn;function yn(e){let{field:t,isAdding:n,isInferring:s,isBackwards:o}=e.
state;return t!==null?S(e,t,{isAdding:n,isInferring:s,isBackwards:o}):s?Q(e):v(e)}function Fi(e){let{say:t}=e.known,n=yn(
e),s=k(e.state.line),o=e.state.field!==null;return cu(e).bindings(n.state).filter(({keys:[r],isHere:i,when:a})=>/^[^\p{L}\s]$/u.
test(r)&&(i?.(n)??!0)&&(a?.(n,{name:r,isShift:!1})??!0)).map(({keys:r,name:i})=>({sign:r[0],label:t(i)})).filter(({label:r})=>`\
 ${k(r)}`.includes(` ${s}`)).map(({sign:r,label:i},a)=>({value:{is:"text",text:r},label:i,lang:null,why:r,digit:o&&a<9?a+
1:null}))}function lu(e){let{field:t,isInferring:n}=e.state;return t!==null?Fi(e):[...W(e.index,H(e)),...n?[]:Fi(e)]}function Ui(e,t){
if(t?.value.is!=="text")return e;let{text:n}=t.value;return/^[^\p{L}]$/u.test(n)?{...yn(e),again:{name:n,isShift:!1}}:e.
state.isInferring?Xs(e,n):S(e,n)}var Hi={name:"Other fields",writes:()=>!0,rows:lu,bindings:()=>[{...B,does:(e,{name:t})=>Ui(
e,e.state.rows.find(({digit:n})=>n===Number(t)))},te,...P,{keys:["Enter"],name:"take what is marked",does:e=>Ui(e,e.state.
rows[e.state.marked])},{keys:["Backspace"],name:"back",when:A,does:yn},{keys:["Escape"],name:"leave",does:e=>e.state.line?
_(e,{line:"",marked:0}):yn(e)}]};var fu=({state:e})=>e.proposals[e.proposal]??null;function uu({proposer:e,fields:t,quote:n},s){let o=t.filter(({isFilled:r})=>r).
map(({field:r,values:i})=>({field:r,values:i,each:!1,isInferred:!1}));return{...V(s),slots:o,quote:n,proposedBy:e}}function _n(e){
let t=fu(e);return t?_(e,{draft:uu(t,e.state.sentence),filters:{}}):e}var qi=(e,t)=>{let{length:n}=e.state.proposals;return n?
_(e,{proposal:t%n}):Gi(e)},Gi=e=>_(he(e),{proposals:[],proposal:0});function pu(e){let{proposals:t,proposal:n}=e.state;return qi(
_(e,{proposals:t.filter((s,o)=>o!==n)}),n)}var zi={name:"Draft",writes:()=>!1,bindings:()=>[{keys:["Enter"],name:"take a\
s it is",does:e=>ne(v(_n(e)),!1)},{keys:["n"],name:"take, next",does:e=>ne(v(_n(e)),!0)},{keys:["q"],name:"other words",
does:e=>Ve(v(_n(e)))},{keys:["p"],name:"next draft",does:e=>qi(e,e.state.proposal+1)},{keys:["a\u2026z"],name:"opens tha\
t field",when:({known:e},{name:t})=>ie(e.vocabulary,t)!==null,does:(e,{name:t})=>S(_n(e),ie(e.known.vocabulary,t)?.id??"")},
{keys:["Delete"],name:"not this",does:pu},{keys:["Escape"],name:"no draft",does:Gi}]};function Ki(e,t){let n=$(e),s=e.state.isAdding?[...Ae(n,e.known),...t]:t;return v(D(e,{...n,quote:[...s].sort((o,r)=>o[0]-
r[0])}))}function bn(e,t){let{first:n}=e.state;return n?Ki(e,[Me(e.known.article.text,un(n,t))]):_(e,{first:t,typed:""})}
function du(e){let t=Ae($(e),e.known);if(!t.length)return e;let[n]=t[0],[,s]=t[t.length-1];return e.state.first?ne(bn(e,
[Math.max(s,e.state.first[1]),Math.max(s,e.state.first[1])]),!1):_(e,{first:[n,n]})}function mu(e){let{text:t,lang:n}=e.
known.article;return Ss($(e),e.known).slice(0,9).map((s,o)=>({value:{is:"words",text:t.slice(...s),at:s},label:t.slice(...s),
lang:n,why:"",digit:o+1}))}var Vi={name:"Quote",writes:()=>!1,rows:mu,bindings:()=>[{keys:["1\u20139"],name:"other likel\
y words",when:({state:e},{name:t})=>e.first===null&&Number(t)<=e.rows.length,does:(e,{name:t})=>Ki(e,[Ss($(e),e.known)[Number(
t)-1]])},{keys:["a\u2026z"],name:"first, then last word",does:(e,t)=>{let{hint:n,typed:s}=Je(e.state,t.name);return n?.span?
bn(_(e,{typed:""}),n.span):_(e,{typed:s})}},{keys:["Enter"],name:"keep beginning; then end, and save",does:du},{keys:["+",
" "],name:"one more piece",does:e=>_(e,{isAdding:!e.state.isAdding})},{keys:["ArrowDown"],name:"letters on the next sent\
ence",does:e=>Xe(e,1),isRare:!0},{keys:["ArrowUp"],name:"letters on the sentence before",does:e=>Xe(e,-1),isRare:!0},{keys:[
"Backspace"],name:"take back a letter",does:e=>fn(e)??v(e)},{keys:["Escape"],name:"back",does:v}]};var Ys=({state:e,known:t})=>t.article.statements.find(({key:n})=>n===e.statement)??null,et=({state:e,known:t})=>J(t.article,
e.sentence),kt=({known:e},{coder:t})=>t===e.article.coder,Zs=e=>Ys(e)??et(e).find(t=>kt(e,t))??et(e)[0]??null,hu=(e,t)=>e.
known.article.sentences[t].nothing!==null||J(e.known.article,t).some(n=>kt(e,n));function gu(e){let{length:t}=e.known.article.
sentences;for(let n=1;n<=t;n++){let s=(e.state.sentence+n)%t;if(!hu(e,s))return ee(e,s)}return R(e,"every sentence is co\
ded")}function Ji({state:{aside:e,sentence:t}}){let n=e.find(s=>s.sentence===t);return{here:n,others:e.filter(s=>s!==n)}}
function wu(e){let{here:t,others:n}=Ji(e);if(t)return js(_(e,{aside:n}),t);let s=S(_(e,{draft:V(e.state.sentence),statement:null,
filters:{}}),"subject");return n.length?R(s,"one is set aside",{n:n[0].sentence}):s}function yu(e){let t=Zs(e);return t?
kt(e,t)?js(e,Xt(t,e.known.article)):R(e,"another coder's statement"):R(e,"this sentence has no statement yet")}function _u(e){
let{state:t,known:n}=e,s=Ys(e)??n.article.statements.find(({key:o})=>o===t.last)??Zs(e);return s?v(_(e,{draft:jr(s,t.sentence,
e.index),statement:null,filters:{}})):R(e,"there is no statement to copy yet")}function bu(e){let t=Ys(e);if(t&&!kt(e,t))
return R(e,"another coder's statement");if(t)return U(e,{does:"delete",statement:t.key});let{here:n,others:s}=Ji(e);return n?
R(_(e,{aside:s,dropped:[{draft:n,steps:0},...e.state.dropped]}),"discarded"):R(e,"no statement is marked")}function ku(e){
let{aside:t}=e.state,[n,...s]=e.state.dropped;return n?.steps===0?_(e,{dropped:s,aside:[n.draft,...t]}):U(e,{does:"undo"})}
function $u(e){let{sentence:t}=e.state;return et(e).some(n=>kt(e,n))?R(e,"this sentence has statements"):U(e,{does:"noth\
ing here",sentence:t,is:e.known.article.sentences[t].nothing===null})}function xu(e){let t=Zs(e);return t?U(e,{does:"exp\
lore",statement:t.key}):R(e,"this sentence has no statement yet")}function Xi(e,t){let n=et(e),s=n.findIndex(({key:r})=>r===
e.state.statement),o=n[s<0?t>0?0:n.length-1:s+t];return o?gt(e,o.key):e}var Qi={name:"Reading",writes:()=>!1,bindings:()=>[
{keys:["j","ArrowDown"],name:"next",does:e=>ee(e,e.state.sentence+1)},{keys:["k","ArrowUp"],name:"back",does:e=>ee(e,e.state.
sentence-1)},{keys:["u"],name:"next uncoded",does:gu},{keys:["n"],name:"new statement",does:wu},{keys:["0"],name:"nothin\
g here",does:$u},{keys:["1\u20139"],name:"mark a statement",when:(e,{name:t})=>Number(t)<=et(e).length,does:(e,{name:t})=>gt(
e,et(e)[Number(t)-1].key),isRare:!0},{keys:["ArrowRight"],name:"mark the next statement",does:e=>Xi(e,1),isRare:!0},{keys:[
"ArrowLeft"],name:"mark the statement before",does:e=>Xi(e,-1),isRare:!0},{keys:["e","Enter"],name:"change",does:yu},{keys:[
"d"],name:"copy of last",does:_u},{keys:["Delete"],name:"delete",does:bu},{keys:["z","Undo"],name:"undo",does:ku},{keys:[
"p"],name:"draft",does:e=>U(e,{does:"propose",sentence:e.state.sentence})},{keys:["/"],name:"find",does:e=>U(e,{does:"se\
arch"})},{keys:["o"],name:"see its tie",does:xu,isRare:!0},{keys:["!"],name:"problems",does:e=>U(e,{does:"open problems"})},
{keys:["?"],name:"all keys",does:e=>_(e,{isHelpOpen:!0})}]};function vu(e){let{line:t,rows:n,marked:s,field:o}=e.state,r=n[s],{lang:i,wording:a,known:c}=e.index,f=M(c.vocabulary,o)?.
takes.includes("number")&&r?.label!==t.trim()?Qo(t,i,a):[];return f.length?mt(e,f.map(p=>({is:"text",text:p}))):r?Ie(e,r):
t.trim()?E(e,{is:"text",text:t.trim()}):o&&ae($(e),o)?X(e):e}function Ou(e){let{field:t,line:n}=e.state,s=H(e),o=W(e.index,
s);if(!/^\p{L}/u.test(n)||!M(e.known.vocabulary,t)?.takes.includes("entity"))return o;let r=W(e.index,{...s,place:"choos\
ing"}).filter(({value:i})=>i.is==="entity");return[...o,...r.map(i=>({...i,digit:null}))]}var Yi={name:"Text",writes:()=>!0,
rows:Ou,bindings:()=>[{keys:["Enter"],name:"take what is marked, or written",does:vu},{keys:[" "],name:"words",when:A,does:Ke},
...P,qe,ye,...we]};var q={reading:Qi,choosing:pn,relation:wn,text:Yi,basis:zr,statement:mn,few:Ai,inferred:Ri,words:ji,quote:Vi,"new entity":Wi,
"new relation":Pi,"other fields":Hi,jointly:Di,draft:zi};function Le(e,t,n,s){let o={state:e,known:n,index:s,effects:[]};
if(e.isHelpOpen){let a=["Escape","?","F1"].includes(t.name);return{state:a?{...e,isHelpOpen:!1}:e,effects:[],isCommand:a}}
if(t.name==="F1")return{state:{...e,isHelpOpen:!0},effects:[],isCommand:!0};let r=Zi(o,t);if(r)return{...tt(o,r.does(o,t)),
isCommand:!0};let i=q[e.place].writes(e)?Mu(e,t):null;return{state:i===null?e:eo(e,i,n,s),effects:[],isCommand:!1}}function eo(e,t,n,s){
let o={state:e,known:n,index:s,effects:[]};return tt(o,_(o,{line:t,marked:0,isSelected:!1})).state}function tt(e,t){let n=t;
for(;n.again;){let r=n.again,i=yt({...n,again:void 0},q[n.state.place],null);n=Zi(i,r)?.does(i,r)??i}let{state:s,effects:o}=yt(
n,q[n.state.place],e.state);return{state:s,effects:o}}function Zi(e,t){return q[e.state.place].bindings(e.state).find(s=>Su(
s,t)&&(s.isHere?.(e)??!0)&&(s.when?.(e,t)??!0))??null}var Su=({keys:e,isShift:t},n)=>e.some(s=>Eu(s,n))&&(t===void 0||t===
n.isShift);function Eu(e,t){return e==="1\u20139"?/^[1-9]$/.test(t.name):e==="a\u2026z"?/^[a-z]$/.test(t.name):e===t.name}
function Mu({line:e,isSelected:t},n){let s=_r(n);return s!==null?t?s:e+s:n.name==="Backspace"&&e?[...e].slice(0,-1).join(
""):null}var Tu={Enter:"\u23CE",Backspace:"\u232B",Delete:"Del",Escape:"Esc",Tab:"\u21E5",ArrowDown:"\u2193",ArrowUp:"\u2191",ArrowLeft:"\
\u2190",ArrowRight:"\u2192",Undo:"Ctrl Z"," ":"\u2423"};function ea({keys:[e],name:t,isShift:n=!1}){return{shown:`${n?"\u21E7":
""}${Tu[e]??e}`,name:t,press:/\u2026|\u2013/.test(e)?null:{name:e,isShift:n}}}var ta=(e,t,n)=>q[e.place].bindings(e).filter(({
isRare:s,isHere:o})=>!s&&(o?.({state:e,known:t,index:n,effects:[]})??!0)).map(ea),na=e=>Object.entries(q).map(([t,{name:n,
bindings:s}])=>({place:t,name:n,keys:s({...e,part:null}).flatMap(o=>o.keys.map(r=>ea({...o,keys:[r]})))}));var be=(e,t)=>e.statements.find(n=>n.key===t),G=({vocabulary:e},t)=>e.fields.find(n=>n.id===t),kn=(e,t)=>e?.slots.find(n=>n.
field===t&&n.values.length>0);function ke(e,t){let n=Fe(t,e);return t.is==="new"?{text:n,lang:t.entity.lang}:t.is==="wor\
ds"?{text:`\u201C${n}\u201D`,lang:e.article.lang}:{text:n,lang:t.is==="entity"?Pe(e.entities,t.id)?.lang??null:null}}var to=4,
Au=74;function nt(e){let t=e.split(/\s+/);return e.length<Au||t.length<=2*to?e:`${t.slice(0,to).join(" ")} \u2026 ${t.slice(
-to).join(" ")}`}var Cu=["subject","relation","object"];function sa({known:e,state:t}){let{say:n,article:s}=e,o=s.sentences[t.sentence];if(!t.
draft){let r=o?.isTitle?n("title"):n("sentence_n",{n:t.sentence});return h`<h2 class="claim"><span>${r}</span></h2>`}return h`<h2 class="claim">
<span>
${Cu.map((r,i)=>h`${i>0&&h`<i> \u2013 </i>`}<${Iu} known=${e} state=${t} field=${r} />`)}
${t.draft.id&&h` <small>${n("edits",{id:t.draft.id})}</small>`}
</span>
</h2>`}function Iu({known:e,state:t,field:n}){let s=kn(t.draft,n);if(t.field===n)return h`<mark aria-label=${e.say("open")}>${"\
 ? "}</mark>`;if(!s)return h`<i>\u2026</i>`;let o=` ${e.say("and")} `;return s.values.map((r,i)=>{let{text:a,lang:c}=ke(e,r);
return h`${i>0&&o}<bdi lang=${c}>${s.isInferred?`[${a}]`:a}</bdi>`})}var $n="actorgraph-explorer",oa="actorgraph-annotator";var xn=({session:e,statement:t,children:n})=>e.connection.explorer&&h`<a class="explorer-link" href=${e.connection.explorer(
t??null)} target=${$n}>${n}</a>`;var fe=class extends C{element=j();componentDidMount(){this.measure()}componentDidUpdate(){this.measure()}measure(){let t=this.
element.current;t.scrollHeight>t.clientHeight?t.tabIndex=0:t!==document.activeElement&&t.removeAttribute("tabindex")}render({
children:t,...n}){return h`<div ref=${this.element} ...${n}>${t}</div>`}};function ia({known:e,state:t,preview:n,failures:s,said:o,session:r}){return h`<${fe} class="detail" role="group" aria-label=${e.
say("detail")}>
${t.place==="statement"&&s.map(i=>h`<p class="problem">${i}</p>`)}
${o&&t.place!=="reading"&&h`<p class="doubt">${o}</p>`}
${Nu(e,t,n,r)}
<//>`}var ra=(e,{vocabulary:{relations:t}})=>e.replace(/`(\w+)`/g,(n,s)=>`\u201C${t[s]?.label??s.replaceAll("_"," ")}\u201D`);
function Nu(e,t,n,s){let{say:o}=e,r=t.rows[t.marked];if(t.place==="relation"&&r?.value.is==="relation"){let c=e.vocabulary.
relations[r.value.id];return h`<p><b>${c.label}</b> <i>${o("use")}</i> ${ra(c.use||c.definition,e)}</p>
<p>${c.avoid&&h`<i>${o("not_for")}</i> ${ra(c.avoid,e)}`}</p>`}if(t.place==="reading"){let c=be(e.article,t.statement),l=c?.
problems[0],f=c?.spans.map(([d,u])=>e.article.text.slice(d,u)).join(" \u2026 "),p=f?h`<q>${f}</q>`:c?.missing;return c&&
h`<p>${p} <${xn} session=${s} statement=${c.key}>${o("see_its_tie")}<//></p>${l&&h`<p class="problem">${l.message}</p>`}`}
if(n&&(t.place==="statement"||t.place==="inferred"||t.place==="quote")){let{tie:c,plain:l,problems:f}=n,[p]=f;return h`<p><i>${o(
"tie")}</i> <b>${c||o("no_tie")}</b></p>
<p>
<i>${o("plain_triple")}</i> <b>${o(l.is?"yes":"no")}</b>${l.why&&` (${l.why})`}
</p>
${p&&h`<p class=${p.severity==="error"?"problem":"doubt"}>${p.message} ${p.hint}</p>`}`}let i=`help_${t.place.replaceAll(
" ","_")}`,a=o(i,{name:r?ke(e,r.value).text:""});return a!==i&&h`<p><i>${a}</i></p>`}var aa=new WeakMap;function la(e){let t=aa.get(e);if(t)return t;let n=[];for(let[s,o]of e.sentences.entries()){let r=n.at(
-1);r?.number===o.paragraph&&r.isTitle===o.isTitle?r.sentences.push({number:s,sentence:o}):n.push({number:o.paragraph,sentences:[
{number:s,sentence:o}],isTitle:o.isTitle})}return aa.set(e,n),n}function De({sentences:e},t){let[n,s]=[0,e.length-1];for(;n<
s;){let o=n+s+1>>1;e[o].span[0]<=t?n=o:s=o-1}return n}var ca=new WeakMap;function Ru(e){let t=ca.get(e);if(t)return t;let n=new Set;
for(let[s,o]of e.statements.flatMap(({spans:r})=>r))for(let r=De(e,s);(e.sentences[r]?.span[0]??o)<o;r++)n.add(r);return ca.
set(e,n),n}var $t=(e,t)=>Ru(e).has(t)?"coded":e.sentences[t].nothing?"nothing":"open";function vn({statements:e}){return[
...new Set(e.flatMap(({words:t})=>t.by?[t.by]:[]))]}var Lu=3,On=(e,t)=>t===null?0:1+e.indexOf(t)%Lu,Du=3;function fa(e){
let t=[];return e.map(({spans:n})=>{let s=new Set(t.filter(r=>ju(r.spans,n)).map(({lane:r})=>r)),o=0;for(;s.has(o)&&o<Du-
1;)o+=1;return t.push({lane:o,spans:n}),o})}var ju=(e,t)=>e.some(([n,s])=>t.some(([o,r])=>n<r&&o<s));var Sn=class extends K{render({known:t,corpus:n,current:s,saved:o,session:r,press:i}){let{article:a,say:c}=t,l=a.sentences.
filter((d,u)=>$t(a,u)==="open").length,f=a.statements.reduce((d,u)=>d+u.problems.length,0),p=c("head_counts",{read:a.sentences.
length-l,all:a.sentences.length,statements:a.statements.length});return h`<header>
<h1>
<button type="button" class="plain" onClick=${()=>i("articles")} title=${c("all_articles")}>
<bdi lang=${a.lang}>${a.title}</bdi>
</button>
</h1>
<span class="about">${[a.published,c("coder",{name:n.coder})].filter(Boolean).join(" \xB7 ")}</span>
<${no} article=${a} current=${s} say=${c} />
<span class="counts">${p}</span>
${f>0&&h`<button type="button" class="plain problems" onClick=${()=>i("problems")}>${c(f===1?"problem_n":"problems_n",{n:f})}</button>`}
<${xn} session=${r}>${c("explorer")}<//>
<${Wu} saved=${o} say=${c} />
</header>`}},Wu=({saved:e,say:t})=>h`<span class=${`saved is-${e.is}`} role="status">
${e.is==="nothing"?"":e.words||t(`saved_${e.is}`,{at:e.at})}
</span>`,Bu=40,no=class extends K{render({article:t,current:n,say:s}){let o=t.sentences.length,r=Math.ceil(o/Bu),i=Array.
from({length:Math.ceil(o/r)},(c,l)=>{let f=Array.from({length:Math.min(r,o-l*r)},(u,m)=>l*r+m),p=f.map(u=>$t(t,u)),d=p.includes(
"open")?"open":p.includes("coded")?"coded":"nothing";return I(`is-${d}`,f.includes(n)&&"now")}),a=s("strip",{n,all:o-1});
return h`<span class="strip" role="img" aria-label=${a}>${i.map(c=>h`<i class=${c} />`)}</span>`}};var En=class extends C{element=j();componentDidMount(){this.element.current.showModal()}render({known:t,state:n,hasLetters:s,
letters:o,press:r}){let{say:i,vocabulary:a}=t;return h`<dialog
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
${na(n).map(({place:c,name:l,keys:f})=>h`<section key=${c}>
<h3>${i(l)}</h3>
${f.map(({shown:p,name:d})=>h`<p key=${p+d}><kbd>${p}</kbd> ${i(d)}</p>`)}
</section>`)}
<section>
<h3>${i("fields")}</h3>
${a.fields.map(({id:c,letter:l,label:f})=>l&&h`<p key=${c}><kbd>${l}</kbd> ${f}</p>`)}
</section>
</div>
</dialog>`}};var xt=24,Pu=120,se=e=>e.preventDefault(),Fu=({place:e,part:t})=>e==="text"||e==="basis"||t==="label"||t==="alias"||t===
"definition",vt=class extends C{state={most:xt};componentDidUpdate({state:t}){let{state:n}=this.props;n.rows!==t.rows&&this.
state.most>xt&&this.setState({most:xt}),(n.rows!==t.rows||n.marked!==t.marked)&&document.getElementById(`choice-${Math.max(
0,n.marked)}`)?.scrollIntoView({block:"nearest"})}look=({currentTarget:{scrollTop:t,clientHeight:n,scrollHeight:s}})=>{t+
n>s-Pu&&this.setState({most:this.state.most+xt})};render({known:{say:t},state:n,hands:s},{most:o}){let{rows:r,marked:i,place:a,
first:c,typed:l,line:f}=n,p=a==="words"||a==="quote";return h`<div class="choices">
<div id="choices" role="listbox" aria-label=${t("choices")} onScroll=${this.look}>
${r.slice(0,Math.max(o,i+xt)).map((d,u)=>h`<div
key=${u}
id=${`choice-${u}`}
role="option"
class=${I("row",u===i&&"marked")}
aria-selected=${String(u===i)}
aria-setsize=${r.length}
aria-posinset=${u+1}
aria-label=${[d.digit,d.label,d.why].filter(Boolean).join(", ")}
onMouseDown=${se}
onClick=${()=>s.take(d)}
>
${d.digit===null?h`<kbd class="none" />`:h`<kbd>${d.digit}</kbd>`}
<bdi class="name" lang=${d.lang}>${a==="quote"?nt(d.label):d.label}</bdi>
<span class="why">${d.why}</span>
</div>`)}
</div>
${p&&h`<p class="asks">${t(c?"last_word":"first_word")} ${l&&h`<kbd>${l}</kbd>`}</p>`}
${!r.length&&!p&&f&&!Fu(n)&&h`<p class="asks">${t("nothing_found")}</p>`}
</div>`}};var st=class extends K{state={at:0,isBefore:!1,isAfter:!1};element=j();componentDidMount(){this.observer=new ResizeObserver(
this.measure),this.observer.observe(this.element.current),this.measure()}componentWillUnmount(){this.observer?.disconnect()}componentDidUpdate(){
this.measure()}measure=()=>{let{scrollLeft:t,scrollWidth:n,clientWidth:s}=this.element.current,o=t>1,r=t+s<n-1;(o!==this.
state.isBefore||r!==this.state.isAfter)&&this.setState({isBefore:o,isAfter:r})};scroll=()=>{let t=this.element.current;t.
scrollLeft=this.state.isAfter?t.scrollLeft+t.clientWidth-64:0};render({say:t,place:n,keys:s,press:o},{isBefore:r,isAfter:i}){
let a=s.filter(l=>l.press),c=Math.min(this.state.at,a.length-1);return h`<footer>
<span class="place">${n}</span>
<div
class=${I("keys",r&&"has-before",i&&"has-after")}
ref=${this.element}
onScroll=${this.measure}
role="toolbar" aria-label=${t("keys")} onKeyDown=${this.go}>
${s.map(({shown:l,name:f,press:p})=>p?h`<button
type="button"
key=${l}
tabindex=${a[c]?.shown===l?0:-1}
onMouseDown=${se}
onClick=${()=>o(p)}
><kbd>${l}</kbd> ${t(f)}</button>`:h`<span key=${l}><kbd>${l}</kbd> ${t(f)}</span>`)}
</div>
${(r||i)&&h`<button
type="button"
class="more"
tabindex="-1"
aria-label=${t("more_keys")}
title=${t("more_keys")}
onMouseDown=${se}
onClick=${this.scroll}
>${i?"\u203A":"\u2039"}</button>`}
</footer>`}go=t=>{let n={ArrowRight:1,ArrowLeft:-1}[t.key];if(!n)return;let s=[...t.currentTarget.querySelectorAll("butt\
on")],o=(s.indexOf(document.activeElement)+n+s.length)%s.length;this.setState({at:o},()=>s[o].focus()),t.preventDefault()}};var so={};oc(so,{Component:()=>C,KeyBar:()=>st,classes:()=>I,countriesOf:()=>Be,createRef:()=>j,draftOf:()=>Xt,fieldOf:()=>G,
html:()=>h,namesOf:()=>zt,savingOf:()=>We,useEffect:()=>us,useLayoutEffect:()=>ps,useRef:()=>ds,useState:()=>fs});var ua="/assets/screens.js",oo=0;Object.assign(window,{annotatorShared:so});var Mn=()=>Reflect.get(window,"annotatorScre\
ens");async function Ot(){return oo+=1,Mn()||await(oo===1?import(ua):import(`${ua}?${oo}`)).catch(()=>{}),Mn()!==void 0}var Uu=(e,t)=>e.say(`line_${pa(t)}`,{field:da(e,t),count:t.rows.length}),pa=({place:e})=>e.replaceAll(" ","_"),da=(e,{field:t})=>t?
G(e,t)?.label??t:"",Tn=class extends C{element=j();componentDidMount(){this.element.current.focus({preventScroll:!0})}componentDidUpdate(){
let{state:t}=this.props,n=this.element.current;n.value!==t.line&&(n.value=t.line),t.isSelected&&n.select()}render({known:t,
state:n,written:s}){let o=q[n.place].writes(n),r=n.rows.length>0&&n.place!=="few";return h`<input
id="line"
ref=${this.element}
class=${o?"":"is-command"}
role="combobox"
aria-expanded=${String(r)}
aria-controls="choices"
aria-autocomplete="list"
aria-activedescendant=${r&&n.rows[n.marked]?`choice-${n.marked}`:null}
aria-label=${Uu(t,n)}
placeholder=${t.say(`hint_${pa(n)}`,{field:da(t,n)})}
autocomplete="off"
autocapitalize="off"
spellcheck=${!1}
dir="auto"
readonly=${!o}
onInput=${i=>{i.isComposing||s(i.currentTarget.value)}}
onCompositionEnd=${i=>s(i.currentTarget.value)}
/>`}};var ro=e=>document.getElementById(`sentence-${e}`)?.firstChild??null;function io(e,[t,n]){let s=[];for(let o=De(e,t);o<e.
sentences.length;o+=1){let[r,i]=e.sentences[o].span;if(r>=n)break;let a=ro(o);!a||i<=t||s.push(new StaticRange({startContainer:a,
startOffset:Math.max(t,r)-r,endContainer:a,endOffset:Math.min(n,i)-r}))}return s}var Hu=["sentence","named","marked","qu\
ote","first"];function ao(e,t,n){if(!("highlights"in CSS))return n;for(let s of n)s in t||CSS.highlights.delete(s);for(let[
s,o]of Object.entries(t)){let r=new Highlight(...o.flatMap(i=>io(e,i)));r.priority=Hu.indexOf(s)+1,CSS.highlights.set(s,
r)}return new Set(Object.keys(t))}function ma(e){return ga(e,e.statements.filter(({words:t,spans:n})=>t.by!==null&&n.length),
"said")}function ha(e,t){let n=J(e,t.sentence);return ga(e,n.filter(({words:s,spans:o})=>s.by===null&&o.length),"own")}function ga(e,t,n){
let s=vn(e),o=fa(t),r={};for(let[i,{words:a,marks:c,spans:l}]of t.entries()){let f=`${n}-${On(s,a.by)}-${c.length?"held":
"plain"}-${o[i]}`;r[f]=[...r[f]??[],...l]}return r}function wa(e,t,n){let s=e.map(o=>Math.max(0,o));for(let o=t+1;o<s.length;o++)s[o]=Math.max(s[o],s[o-1]+n);for(let o=t-1;o>=
0;o--)s[o]=Math.min(s[o],s[o+1]-n);s[0]<0&&(s[0]=0);for(let o=1;o<s.length;o++)s[o]=Math.max(s[o],s[o-1]+n);return s}var qu=20,Gu=2,ya=400;function $e({words:e,isDenied:t,marks:n,missing:s},o){let r=[e.subject,e.relation,e.object].filter(
Boolean).join(" \u2013 ");return[(t?`${o("not")} `:"")+r,...e.by?[o("according_to",{name:e.by})]:[],...n,...s?[s]:[]].join(
", ")}var Cn=class extends C{state={from:0,to:2e3};element=j();componentDidMount(){this.scroller=this.element.current.closest(
".reading"),this.scroller.addEventListener("scroll",this.look,{passive:!0}),this.look()}componentWillUnmount(){this.scroller?.
removeEventListener("scroll",this.look)}componentDidUpdate(){this.place()}shouldComponentUpdate(t,n){let s=this.props;return Object.
keys(t).some(r=>t[r]!==s[r])||n.from!==this.state.from||n.to!==this.state.to}look=()=>{let{top:t,bottom:n}=this.scroller.
getBoundingClientRect(),o=[...this.scroller.querySelectorAll(".paragraph")].filter(a=>{let c=a.getBoundingClientRect();return c.
bottom>t-ya&&c.top<n+ya}),[r,i]=[o[0]?.firstElementChild,o.at(-1)?.lastElementChild].map(a=>Number(a instanceof HTMLElement?
a.dataset.sentence:0));this.setState({from:r,to:i})};place(){let{known:t,current:n}=this.props,s=this.element.current.getBoundingClientRect().
top,o=new Map(ba(t.article).map(l=>[l.stated.key,l])),r=[...this.element.current.children].flatMap(l=>{let f=o.get(l.dataset.
statement??"");return f?[{element:l,...f}]:[]}),i=r.map(({stated:l})=>Math.round(zu(t.article,l)-s)),a=Math.max(0,r.findIndex(
({number:l})=>l>=n)),c=wa(i,a,qu+Gu);for(let[l,{element:f}]of r.entries())f.style.top=`${c[l]}px`}render({known:t,current:n,
statement:s,fresh:o,letters:r,open:i},{from:a,to:c}){let{article:l,say:f}=t,p=vn(l),d=ba(l).filter(({number:u})=>u>=a&&u<=
c);return h`<div class="cards" ref=${this.element} role="group" aria-label=${f("statements_beside")}>
${d.map(({stated:u,number:m})=>{let{key:g,words:w,isDenied:y,marks:b,missing:x,problems:O}=u,oe=I("card",`claimant-${On(
p,w.by)}`,b.length>0&&"held",m===n&&"current",g===s&&"open",g===o&&"fresh",O.length>0&&"has-problems");return h`<button
type="button"
tabindex="-1"
key=${g}
class=${oe}
data-statement=${g}
aria-label=${$e(u,f)}
title=${$e(u,f)}
onClick=${()=>i(g)}
>
${r[g]&&h`<kbd class="label">${r[g]}</kbd>`}${y&&h`<b>${f("not")}</b> `}
${b.length>0&&h`<i>${b[0]}</i> `}<bdi>${w.subject}</bdi> \u2013 ${w.relation} \u2013 <bdi>${w.object}</bdi>${x&&h` <i>${x}</i>`}
</button>`})}
</div>`}},_a=new WeakMap;function ba(e){let t=_a.get(e);if(t)return t;let s=e.statements.filter(({spans:o,missing:r})=>o.
length||r).sort((o,r)=>An(o)-An(r)).map(o=>({stated:o,number:De(e,An(o))}));return _a.set(e,s),s}var An=({spans:[e]})=>e?.[0]??
0;function zu(e,t){let n=An(t)||(e.sentences[0]?.span[0]??0),s=t.spans[0]?.[1]??n+1,[o]=io(e,[n,Math.min(s,n+1)]);if(!o)
return 0;let r=document.createRange();return r.setStart(o.startContainer,o.startOffset),r.setEnd(o.endContainer,o.endOffset),
r.getBoundingClientRect().top}var ka=new Set(["subject","relation","object"]);function $a({known:e,state:t,quote:n}){let{draft:s,field:o,place:r}=t,{say:i,
article:a}=e;if(!s)return h`<div class="slots" />`;let c=s.slots.filter(u=>!ka.has(u.field)&&u.values.length>0),l=o&&o!==
"basis"&&!ka.has(o)&&!c.some(u=>u.field===o)?[o]:[],f=r==="basis"||s.basis||s.slots.some(({isInferred:u})=>u),p=n.map(([
u,m])=>nt(a.text.slice(u,m))).join(" \u2026 "),d=s.quote?.length===0&&a.statements.find(({id:u})=>u===s.id)?.missing;return h`<${fe} class="slots" role="group" aria-label=${i(
"further_fields")}>
<dl>
${c.map(u=>h`<div key=${u.field} class=${I("slot",u.field===o&&"open")}>
<dt><${In} known=${e} id=${u.field} /></dt>
<dd><${Vu} known=${e} slot=${u} /></dd>
</div>`)}
${l.map(u=>h`<div key=${u} class="slot open">
<dt><${In} known=${e} id=${u} /></dt>
<dd>\u2026</dd>
</div>`)}
${f&&h`<div class=${I("slot",r==="basis"&&"open")}>
<dt>${i("basis")}</dt>
<dd>${s.basis??i("basis_asked")}</dd>
</div>`}
${(p||d)&&h`<div class=${I("slot",r==="quote"&&"open")}>
<dt>${i("quote")}</dt>
<dd>${p?h`<q lang=${a.lang}>${p}</q>`:d}</dd>
</div>`}
</dl>
${n.length>0&&a.sentences[s.sentence]?.isTitle&&h`<p class="note">${i("headline_quote")}</p>`}
<${Ku} known=${e} state=${t} />
<//>`}function Ku({known:{article:e,say:t},state:{draft:n,sentence:s}}){let o=J(e,n?.sentence??s);return o.length>0&&h`<div class="others">
<p><i>${t("statements_here")}</i></p>
${o.map(r=>h`<p key=${r.key}><small>${r.id}</small> ${$e(r,t)}</p>`)}
</div>`}function In({known:e,id:t}){let n=G(e,t),s=n?.label??t,o=n?.letter?s.toLowerCase().indexOf(n.letter):-1;return o<
0?s:h`${s.slice(0,o)}<u>${s[o]}</u>${s.slice(o+1)}`}function Vu({known:e,slot:t}){let n=t.each?" / ":` ${e.say("and")} `;
return h`${t.values.map((s,o)=>{let{text:r,lang:i}=ke(e,s);return h`${o>0&&n}<bdi lang=${i}>${r}</bdi>`})}${t.isInferred&&
h` <small>${e.say("inferred")}</small>`}`}function xa({known:e,state:t}){let{say:n,article:s}=e,o=t.proposals[t.proposal];if(!o)return null;let r=o.fields.filter(
({isFilled:a})=>a),i=o.fields.filter(({isFilled:a})=>!a);return h`<div class="choices drafted">
<p class="asks">${n("draft_of",{name:o.proposer,n:t.proposal+1,all:t.proposals.length})}</p>
${r.map(a=>h`<div class="row drafted" key=${a.field}>
<kbd>${G(e,a.field)?.letter??"\u2423"}</kbd>
<span class="name"><small><${In} known=${e} id=${a.field} /></small> <b>${Xu(e,a)}</b></span>
<span class="why">${[a.rule,Ju(n,a)].filter(Boolean).join(" \xB7 ")}</span>
</div>`)}
${i.length>0&&h`<p class="note">
${n("draft_shown")}
${i.map(a=>h`${" "}<kbd>${G(e,a.field)?.letter??"\u2423"}</kbd>${" "}
${G(e,a.field)?.label??a.field}, \u201c${a.from.map(([c,l])=>s.text.slice(c,l)).join(" \u2026 ")}\u201d`)}
</p>`}
</div>`}var Xu=(e,{values:t})=>t.map(n=>ke(e,n).text).join(` ${e.say("and")} `),Ju=(e,{right:t})=>t===null?"":e("draft_r\
ight",{n:Math.round(100*t)});function va(e){let{place:t}=e.state;return t==="reading"?h`<${Yu} ...${e} />`:t==="statement"||t==="inferred"?h`<${ep} ...${e} />`:
t==="draft"?h`<${xa} ...${e} />`:t==="few"?h`<${Qu} ...${e} />`:t==="new entity"?h`<${tp} ...${e} />`:h`<${vt} ...${e} />`}
function Qu({known:{say:e},state:t,hands:n}){let s=dn(t.rows.map(({label:o})=>o));return h`<div class="choices" role="group" aria-label=${e(
"choices")}>
${t.rows.map(({label:o},r)=>{let i=o.toLowerCase().indexOf(s[r]);return h`<button
type="button"
tabindex="-1"
key=${o}
class="row plain"
onMouseDown=${se}
onClick=${()=>n.press(s[r])}
>
<kbd>${s[r]}</kbd>
<span class="name">${o.slice(0,i)}<u>${o[i]}</u>${o.slice(i+1)}</span>
</button>`})}
<button type="button" tabindex="-1" class="row plain" onMouseDown=${se} onClick=${()=>n.press("Enter")}>
<kbd>\u23ce</kbd> <span class="name">${e("none_of_these")}</span>
</button>
</div>`}function Yu({known:e,state:t,hands:n}){let{article:s,say:o}=e,{nothing:r}=s.sentences[t.sentence]??{},i=J(s,t.sentence);
return h`<div class="choices">
${i.length>0&&h`<${fe} id="choices" role="listbox" aria-label=${o("statements_here")}>
${i.map((a,c)=>h`<div
key=${a.key}
id=${`choice-${c}`}
role="option"
class=${I("row","stated",a.sign,a.key===t.statement&&"marked")}
aria-selected=${String(a.key===t.statement)}
aria-label=${$e(a,o)}
onClick=${()=>n.mark(a.key)}
>
<small>${a.id}</small>
<span class="name">
${a.isDenied&&h`<b>${o("not")}</b> `}<bdi>${a.words.subject}</bdi> \u2013 <b>${a.words.relation}</b> \u2013${" "}
<bdi>${a.words.object}</bdi>
<small>${Zu(a,o)}</small>
</span>
</div>`)}
<//>`}
${r&&h`<p class="note done">${o("nothing_here",r)}</p>`}
${!r&&!i.length&&h`<p class="asks">${o("not_coded")}</p>`}
</div>`}var Zu=({words:e,marks:t,missing:n},s)=>[e.by?s("according_to",{name:e.by}):s("of_author"),...t,n].filter(Boolean).
join(" \xB7 ");function ep({known:e,state:t,shown:n,hands:s}){let{vocabulary:o,say:r}=e,i=o.fields.filter(({letter:c})=>c),
a=[["i",r("inferred")],["q",r("quote")],[" ",r("other_fields")]];return h`<${fe} class="choices fields" role="group" aria-label=${r(
"fields")}>
${i.map(c=>{let l=kn(t.draft,c.id),f=I("field",l&&"filled",!l&&n.has(c.id)&&"shown"),p=c.letter;return h`<button
type="button"
tabindex="-1"
key=${c.id}
class=${f}
onMouseDown=${se}
onClick=${()=>s.press(p)}
>
<kbd>${p}</kbd> ${c.label}${l?.isInferred&&h` <small>${r("inferred")}</small>`}
</button>`})}
${a.map(([c,l])=>h`<button
type="button"
tabindex="-1"
key=${c}
class="field"
onMouseDown=${se}
onClick=${()=>s.press(c)}
>
<kbd>${c===" "?"\u2423":c}</kbd> ${l}
</button>`)}
<//>`}function tp({known:e,state:t,shown:n,hands:s}){let{say:o,vocabulary:r}=e,{entity:i}=t;if(!i)return null;let a=i.country&&
Pe(e.entities,i.country)?.label,c=[["n",o("entity_label"),i.label],["t",o("entity_type"),r.types[i.type]?.label??i.type],
["c",o("entity_country"),(i.isLocal?a&&o("no_country_here",{country:a}):a)||"\u2013"],["a",o("entity_aliases"),i.aliases.
join(", ")||"\u2013"],["l",o("entity_kept"),o(i.isLocal?"entity_local":"entity_listed")],["m",o("entity_members"),i.members.
map(l=>Pe(e.entities,l)?.label??l).join(", ")||"\u2013"]];return t.part?h`<${vt} known=${e} state=${t} shown=${n} hands=${s} />`:
h`<div class="choices">
<dl class="entity">
${c.map(([l,f,p])=>h`<div key=${f} class="fact">
<dt>${f}</dt>
<dd>
<bdi>${p}</bdi>
<button
type="button"
tabindex="-1"
class="plain"
aria-label=${o("change_it",{name:f})}
onMouseDown=${se}
onClick=${()=>s.press(l)}
>
<kbd>${l}</kbd>
</button>
</dd>
</div>`)}
</dl>
</div>`}var Nn=class extends K{render({known:{article:t,say:n},current:s}){return h`<div
class="words"
id="article"
role="listbox"
tabindex="0"
lang=${t.lang}
aria-label=${n("article_by_sentence",{title:t.title})}
aria-activedescendant=${`sentence-${s}`}
>
${la(t).map(o=>h`<${co}
key=${o.sentences[0].number}
article=${t}
paragraph=${o}
current=${np(o,s)?s:null}
say=${n}
/>`)}
</div>`}},np=({sentences:e},t)=>t>=e[0].number&&t<=e[e.length-1].number,co=class extends K{render({article:t,paragraph:n,
current:s,say:o}){let{isTitle:r,sentences:i}=n,a=r?o("title"):o("paragraph",{n:n.number});return h`<div class=${I("parag\
raph",r&&"title")} role="group" aria-label=${a} dir="auto">
${i.map(({number:c,sentence:l})=>{let[f,p]=l.span;return h`<span
key=${c}
id=${`sentence-${c}`}
class=${I("sentence",`is-${$t(t,c)}`,c===s&&"current")}
role="option"
aria-selected=${String(c===s)}
data-sentence=${c}
>${t.text.slice(f,p)}</span
>${" "}`})}
</div>`}};function Oa(e,t,n){let[s,o]=sp(t,n),r=s?.parentElement?.closest("[data-sentence]");if(!(r instanceof HTMLElement)||
s?.nodeType!==Node.TEXT_NODE)return null;let i=Number(r.dataset.sentence);return{sentence:i,place:e.sentences[i].span[0]+
o}}function sp(e,t){if("caretPositionFromPoint"in document){let s=document.caretPositionFromPoint(e,t);return[s?.offsetNode,
s?.offset??0]}let n=document.caretRangeFromPoint(e,t);return[n?.startContainer,n?.startOffset??0]}var Rn=class extends K{render({known:t,sentence:n,labels:s}){let o=op(t.article,n,s);return h`<div class="labels">
${s.map(({letters:r,span:[i,a],kind:c},l)=>{let f=t.article.text.slice(i,a),p=t.say(/\d/.test(r)?"word_with_digit":"word\
_with_letter",{words:f,letters:r});return o[l]&&h`<span
key=${`${c} ${i}`}
class=${`label ${c}`}
role="img"
aria-label=${p}
style=${{left:`${o[l].left}px`,top:`${o[l].top}px`}}
>${r}</span
>`})}
</div>`}};function op(e,t,n){let s=ro(t),o=document.getElementById("article")?.parentElement?.getBoundingClientRect();if(!n.
length||!s||!o)return[];let[r]=e.sentences[t].span,i=document.createRange();return n.map(({span:[a]})=>{let c=Math.min(Math.
max(a-r,0),s.length-1);i.setStart(s,c),i.setEnd(s,c+1);let l=i.getBoundingClientRect();return{left:Math.round(l.left-o.left),
top:Math.round(l.top-o.top)}})}var rp=new Set(["choosing","relation"]);function Sa(e,t,n){let{place:s,hints:o,typed:r,rows:i,draft:a,sentence:c}=t;if(o.
length)return o.filter(({letters:l,span:f})=>f&&l.startsWith(r)).map(({letters:l,span:f})=>({letters:l.slice(r.length),span:f,
kind:"word"}));if(rp.has(s)){let l=new Map;for(let{digit:f,value:p}of i){if(f===null||!("at"in p)||!p.at)continue;let d=l.
get(p.at[0]);l.set(p.at[0],{letters:d?`${d.letters} ${f}`:String(f),span:d&&d.span[1]>p.at[1]?d.span:p.at,kind:"name"})}
return[...l.values()]}return s==="draft"?(t.proposals[t.proposal]?.fields??[]).flatMap(({field:l,from:f,isFilled:p})=>f.
slice(0,1).map(d=>({letters:G(e,l)?.letter??"\u2423",span:d,kind:p?"name":"cue"}))):s==="statement"||s==="inferred"?Pt(n,
c,a).flatMap(({field:l,span:f})=>{let p=G(e,l)?.letter;return p?[{letters:p,span:f,kind:"cue"}]:[]}):[]}var ip={},ap=({hints:e,
typed:t})=>e.every(({statement:n})=>!n)?ip:Object.fromEntries(e.flatMap(({letters:n,statement:s})=>s&&n.startsWith(t)?[[
s,n.slice(t.length)]]:[])),Ln=class extends C{element=j();state={measured:0};marked=new Set;lines=new Set;lined=null;componentDidMount(){
this.observer=new ResizeObserver(()=>this.setState({measured:this.state.measured+1})),this.observer.observe(this.element.
current),this.mark(),this.come(!0)}componentWillUnmount(){this.observer?.disconnect()}componentDidUpdate(t){this.mark();
let n=this.props;(t.state.sentence!==n.state.sentence||t.known.article.id!==n.known.article.id)&&this.come(!1)}mark(){let{
known:t,state:n,quote:s}=this.props,{article:o}=t;this.lined!==o&&(this.lines=ao(o,ma(o),this.lines)),this.lined=o;let r=o.
sentences[n.sentence],i=n.draft?void 0:be(o,n.statement),a=Sa(t,n,this.props.index).filter(({kind:c})=>c==="name");this.
marked=ao(o,{...ha(o,n),...r&&{sentence:[r.span]},...a.length&&{named:a.map(({span:c})=>c)},...i?.spans.length&&{marked:i.
spans},...s.length&&{quote:s},...n.first&&{first:[n.first]}},this.marked)}come(t){let{state:n}=this.props,s=document.getElementById(
`sentence-${n.sentence}`);if(!s)return;let o=this.element.current.getBoundingClientRect(),r=s.getBoundingClientRect(),i=Math.
min(120,o.height/5);if(!t&&r.top>=o.top+i&&r.bottom<=o.bottom-i)return;let a=r.bottom>o.bottom-i&&r.height<o.height-2*i;
this.element.current.scrollTop+=a?r.bottom-o.bottom+i:r.top-o.top-i}render({known:t,state:n,index:s,open:o,touch:r},{measured:i}){
return h`<div
class="reading"
ref=${this.element}
onClick=${a=>{let c=Oa(t.article,a.clientX,a.clientY);c&&r(c.sentence,c.place)}}
>
<div class="page">
<div>
<${Nn} known=${t} current=${n.sentence} />
${t.article.textGoesTo&&h`<p class="note no-text">${t.say("text_not_at_hand",{file:t.article.textGoesTo})}</p>`}
</div>
<${Rn} known=${t} sentence=${n.draft?.sentence??n.sentence} labels=${Sa(t,n,s)} measured=${i} />
<${Cn}
known=${t}
current=${n.sentence}
statement=${n.statement}
fresh=${n.last}
letters=${ap(n)}
measured=${i}
open=${o}
/>
</div>
</div>`}};var Dn=class extends C{componentDidUpdate(){this.focus()}componentDidMount(){this.focus()}focus(){let{shown:t}=this.props,
n=document.activeElement,s=!n||n===document.body||n.id==="line"||n.id==="article";!t.state||t.screen||!s||document.getElementById(
t.state.place==="reading"?"article":"line")?.focus({preventScroll:!0})}render({shown:t,session:n}){let{phase:s,known:o,state:r,
corpus:i,saved:a,preview:c,spoken:l}=t,f=s==="begin"?s:s==="reading"?t.screen:null,p=f&&Mn()?.[f];if(p)return h`<${p} shown=${t} session=${n} />`;
if(s!=="reading"||!o||!r||!i||!n.index)return h`<${cp} shown=${t} />`;let u=r.draft&&(r.place==="statement"||r.place==="\
inferred"||r.place==="quote")&&r.draft?Ae(r.draft,o):[],m=r.draft?.sentence??r.sentence,g=r.draft?Pt(n.index,m,r.draft).
map(({field:y})=>y):[],w={press:y=>n.press({name:y,isShift:!1}),take:n.point,mark:n.touch};return h`<div class="annotator" onKeyDown=${y=>fp(
y,n)}>
<${Sn} known=${o} corpus=${i} current=${r.sentence} saved=${a} session=${n} press=${n.show} />
<main>
<${Ln}
known=${o}
state=${r}
index=${n.index}
quote=${u}
open=${n.touch}
touch=${n.touchText}
/>
<section class=${I("side",`in-${r.place.replaceAll(" ","-")}`)} aria-label=${o.say("statement")}>
<${sa} known=${o} state=${r} />
${r.place!=="reading"?h`<${Tn} known=${o} state=${r} written=${n.written} />`:h`<p class="line-rest">${t.said}</p>`}
<${va} known=${o} state=${r} shown=${new Set(g)} hands=${w} />
<${ia} known=${o} state=${r} session=${n} preview=${c} failures=${lp(t)} said=${t.said} />
<${$a} known=${o} state=${r} quote=${u} />
</section>
</main>
<${st} say=${o.say} place=${o.say(q[r.place].name)} keys=${ta(r,o,n.index)} press=${n.pressed} />
${r.isHelpOpen&&h`<${En}
known=${o}
state=${r}
hasLetters=${t.hasLetters}
letters=${y=>n.letters(y)}
press=${w.press}
/>`}
<div class="unseen" role="status">${l}</div>
</div>`}},cp=({shown:{phase:e,words:t}})=>h`<div class="annotator waiting" aria-busy=${String(e==="loading")}>
<header></header>
<main>
<div class="reading"><p role="status">${e==="failed"?t||"The server does not answer.":"\u2026"}</p></div>
<section class="side"></section>
</main>
<footer></footer>
</div>`;function lp({saved:e,known:t,state:n,refusal:s}){let o=e.is==="refused"&&e.draft&&e.draft!==n?.draft;if(!t||o||e.
is!=="refused"&&e.is!=="offline")return[];let r=e.is==="refused"?s?.problems??[]:[];return r.length>1?r.map(({message:i,
hint:a})=>`${i} ${a}`):[e.words||t.say(`saved_${e.is}`)]}function fp(e,t){let n=e.target;if(n.id!=="line"&&n.id!=="artic\
le")return;let s=yr(e);!s||!t.shown.hasLetters&&n.id==="article"&&s.name.length===1||t.typed(s)&&e.preventDefault()}var Ea=/[\p{L}\p{N}]/u;function Ma(e,t){let n=Math.min(e.length,t.length),s=jn(n,f=>e[f]===t[f]),o=jn(n-s,f=>e[e.length-
1-f]===t[t.length-1-f]),r=t.length-e.length,i=f=>f<=s?f:f>=e.length-o?f+r:Math.min(s,t.length),a=([f,p],d)=>Wn(t,d)>=Wn(
e,f)&&Wn(t,d+p-f)>=Wn(e,p),c=([f,p],d)=>jn(40,u=>f>u&&d>u&&e[f-1-u]===t[d-1-u])+jn(40,u=>p+u<e.length&&e[p+u]===t[d+p-f+
u]);return{span:f=>{let[p,d]=f,u=e.slice(p,d),m=d<=s?p:p>=e.length-o?p+r:null;if(m!==null&&a(f,m))return[m,m+d-p];if(!u)
return null;let g=null;for(let w=t.indexOf(u);w>=0;w=t.indexOf(u,w+1)){if(!a(f,w))continue;let y=c(f,w);if(u.length<20&&
y<8)continue;let b=g&&y===g.like&&Math.abs(w-p)<Math.abs(g.at-p);(!g||y>g.like||b)&&(g={at:w,like:y})}return g&&[g.at,g.
at+d-p]},point:i}}function jn(e,t){let n=0;for(;n<e&&t(n);)n++;return n}var Wn=(e,t)=>+!(Ea.test(e[t-1]??"")&&Ea.test(e[t]??
""));var up=new Set(["at","span","first"]),pp=new Set(["quote","from"]),Ta=30;function Pn(e,t,n){let s=new Bn(t,n),{draft:o,aside:r,
dropped:i,pending:a,...c}=e,l={...s.places(c),draft:o&&s.draft(o),aside:r.map(p=>s.draft(p)),dropped:i.map(p=>({...p,draft:s.
draft(p.draft)})),pending:a&&s.draft(a),sentence:s.sentence(e.sentence)},f=l.hints.filter(({span:p,statement:d})=>p||d);
return{state:{...l,hints:f},lost:s.lost}}function Aa(e,t,n){let s=new Bn(t,n);return{draft:s.draft(e),lost:s.lost}}var Bn=class{lost=[];constructor(t,n){
this.was=t,this.now=n,this.mover=Ma(t.text,n.text)}draft(t){let{begun:n,...s}=t,o=this.places(s);t.quote&&!o.quote&&this.
lost.push(t.quote.map(([i,a])=>this.was.text.slice(i,a)).join(" \u2026 "));let r=this.sentence(t.sentence,o.quote?.[0]?.[0]);
return{...o,sentence:r,...n&&{begun:this.places(n)}}}sentence(t,n){let s=this.was.sentences[t]?.span;if(!s)return 0;let[
o,r]=s,i=this.mover.span(s);if(i||n!==void 0)return this.#t(i?i[0]:n);let a=this.mover.span([o,Math.min(r,o+Ta)]),c=this.
mover.span([Math.max(o,r-Ta),r]);return this.#t(a?a[0]:c?c[1]-1:this.mover.point(o))}#t(t){let n=this.now.sentences.findIndex(
({span:s})=>s[0]>t);return Math.max(0,(n<0?this.now.sentences.length:n)-1)}places(t,n=""){return this.#e(t,n)}#e(t,n){if(Array.
isArray(t)){if(up.has(n))return this.mover.span(t);if(!pp.has(n))return t.map(r=>this.#e(r,""));let o=t.map(r=>this.mover.
span(r));return n==="quote"?o.includes(null)?null:o:o.filter(Boolean)}if(!t||typeof t!="object")return t;let s=Object.entries(
t).map(([o,r])=>[o,this.#e(r,o)]);return Object.fromEntries(s.filter(([o,r])=>o!=="at"||r))}};function Ca(e,t,n){let s=(i,a)=>a?.
is==="entity"&&a.id===t?{...a,id:n}:a,{draft:o,aside:r}=JSON.parse(JSON.stringify({draft:e.draft,aside:e.aside}),s);return{
...e,draft:o,aside:r}}var Un="actorgraph annotator tab";var Fn="";function St(){return Fn||(Fn=mp()??Ra()),Fn}async function Ia(){for(let e=3;navigator.locks&&e&&!await dp(St());e--)
Fn=Ra();try{sessionStorage.setItem(Un,St())}catch{}}async function Na(){if(!navigator.locks)return(n,s)=>Date.now()-s>6e5;
let{held:e=[]}=await navigator.locks.query(),t=new Set(e.map(({name:n})=>n));return n=>!t.has(`${Un} ${n}`)}var dp=e=>new Promise(
t=>{let n=()=>(t(!0),new Promise(()=>{}));navigator.locks.request(`${Un} ${e}`,{signal:AbortSignal.timeout(300)},n).catch(
()=>t(!1))});function mp(){try{return sessionStorage.getItem(Un)}catch{return null}}var Ra=()=>Array.from(crypto.getRandomValues(
new Uint8Array(6)),e=>e.toString(36)).join("");var La=4,Da=({folder:e,title:t,coder:n},s)=>`actorgraph annotator ${e} ${t} ${n} ${s}`,Hn=e=>`${e} text`,lo="",Et=({draft:e,
aside:t,entity:n,line:s,pending:o})=>!!(e||t.length||n||s||o);function ja(e,{id:t,text:n,print:s,sentences:o},r){let i=`${Da(
e,t)} ${St()}`;try{if(!Et(r))return Wa(i);lo!==`${i} ${s}`&&(localStorage.setItem(Hn(i),JSON.stringify({text:n,sentences:o.
map(({span:a})=>a)})),lo=`${i} ${s}`),localStorage.setItem(i,JSON.stringify({form:La,print:s,at:Date.now(),state:r}))}catch{}}
function Wa(e){localStorage.removeItem(e),localStorage.removeItem(Hn(e)),lo=""}function Ba(e,t,n,s){let o=`${Da(e,t.id)}\
 `;try{let r=Object.keys(localStorage).filter(u=>u.startsWith(o)&&!u.endsWith(Hn(""))).map(u=>({name:u,tab:u.slice(o.length)})),
i=r.find(({tab:u})=>u===St()),a=r.filter(u=>u!==i&&s(u.tab,fo(u.name)?.at??0)),c=[...i?[i]:[],...a].flatMap(({name:u})=>hp(
u,t,n)??[]);for(let{name:u}of a)Wa(u);let[l,...f]=c;if(!l)return null;let p=f.flatMap(({state:u})=>Pa(u)),d=c.some(u=>u.
lost)?c.flatMap(u=>u.lost??[]):null;return{state:{...l.state,aside:[...l.state.aside,...p]},lost:d}}catch{return null}}var fo=e=>JSON.
parse(localStorage.getItem(e)??"{}"),Pa=({draft:e,aside:t})=>[...e?[e]:[],...t];function hp(e,t,n){let{form:s,print:o,state:r}=fo(
e);if(s!==La)return null;if(o===t.print)return{state:{...r,pending:null},lost:null};let{text:i,sentences:a}=fo(Hn(e));if(i===
void 0)return{state:{...n,aside:Pa(r).map(gp)},lost:[]};let c={text:i,sentences:a.map(f=>({span:f}))},l=Pn({...r,pending:null},
c,t);return{state:l.state,lost:l.lost}}var gp=e=>({...e,sentence:0,quote:null,slots:e.slots.map(t=>({...t,values:t.values.
map(n=>({...n,at:void 0}))}))});var Fa=(e,t)=>({...Ce,place:"reading",rows:[],sentence:t,statement:null,draft:null,aside:[],dropped:[],pending:null,filters:{},
recent:Ua([...e.article.statements].reverse()),last:null,proposals:[],proposal:0,open:[],isHelpOpen:!1});function Ua(e){
let t=e.flatMap(({slots:n})=>n.flatMap(({values:s})=>s.flatMap(o=>o.is==="entity"?[o.id]:[])));return[...new Set(t)]}function uo(e,t,n){
return yt({state:e,known:t,index:n,effects:[]},q[e.place],null).state}function po(e,t,n){let{statements:s}=n.article,o=d=>s.
some(u=>u.key===d),r=t.at(-1)??null,{pending:i}=e,a=s.filter(({key:d})=>t.includes(d)),c=r&&i?hr(i).map(d=>({statement:r,
field:d})):[],l=i?.id===null?e.open.slice(0,-1):e.open,f=r??(o(e.last)?e.last:s.at(-1)?.key??null),p=r&&e.place==="readi\
ng"?r:e.statement;return{...e,last:f,statement:o(p)?p:null,recent:[...new Set([...Ua(a),...e.recent])],open:[...l.filter(
({statement:d})=>o(d)),...c],pending:null}}var Ha=(e,t,n,s)=>uo(po(e,t,n),n,s);function Mt(e,t){let[n,...s]=e.dropped;return n?
{...e,dropped:[{...n,steps:Math.max(0,n.steps+t)},...s]}:e}function qa(e,t,n){let{pending:s,draft:o}=e;if(!s)return e;let r=o?.
slots.length?[o,...e.aside]:e.aside,i={state:{...e,draft:s,pending:null,aside:r},known:t,index:n,effects:[]};return tt(i,
v(i)).state}function Ga(e,{sentence:t,proposals:n}){return e.place!=="reading"||e.sentence!==t||!n.length?e:{...e,place:"\
draft",statement:null,proposals:n,proposal:0}}function ot(e,t,n,s){let o={state:e,known:t,index:n,effects:[]};return{...tt(o,s(o)),isCommand:!0}}function za(e,t,n,s){
let o=e.rows.indexOf(t);if(e.place==="choosing"||e.place==="relation"||e.place==="text"||e.place==="basis")return ot(e,n,
s,i=>Ie(i,t));if(e.place==="few")return ot(e,n,s,i=>E(i,t.value));let r=e.place==="quote"||e.place==="jointly"?`${t.digit}`:
"Enter";return Le({...e,marked:o},{name:r,isShift:!1},n,s)}function Ka(e,t,n,s){return ot(e,n,s,o=>{switch(e.place){case"\
words":return _t(o,t);case"quote":return bn(o,t);case"choosing":{let r=ce(s,e.draft?.sentence??e.sentence).find(i=>i.span[0]<=
t[0]&&i.span[1]>=t[1]);return r?E(o,{is:"entity",id:r.id,at:r.span}):_t(Ke(o),t)}default:return o}})}function mo(e,t,n,s){
return ot(e,n,s,o=>e.place==="reading"?gt(o,t):e.place!=="choosing"&&e.place!=="words"?o:E(_(o,{place:"choosing",hints:[],
typed:"",first:null}),{is:"statement",key:t}))}function Va(e,t,n,s){let o=Le(e,{name:"e",isShift:!1},n,s);return o.state.
draft?ot(o.state,n,s,r=>{if(t==="quote")return Ve(r);let i=M(n.vocabulary,t);return i&&Ds(i)?_(r,{place:"few",field:t}):
i||t==="basis"?S(r,t):r}):o}function ho(e,t,n,s){return ot(e,n,s,o=>e.place==="reading"||e.place==="statement"?ee(o,t):o)}var qn=class{#t=new Map;#e=0;constructor(t,n){this.session=t,this.idle=n}forget(){this.#t=new Map}fill(t){for(let n of t.
sentences){let s=go(t,n),o=this.#t.get(s);o?n.relations=o:n.relations.length&&this.#t.set(s,n.relations)}return t}async search(){
let{session:t}=this,n=++this.#e;for(;;){let{known:s,state:o}=t.shown;if(n!==this.#e||!s||!o)return;let{article:r}=s,i=wp(
r.sentences.length,o.sentence,a=>this.#n(r,a));if(i===null||!await this.#o(r,i))return;this.#n(r,t.shown.state?.sentence??
0)&&await this.idle()}}#n=(t,n)=>!t.sentences[n]||this.#t.has(go(t,t.sentences[n]));async#o(t,n){let{session:s}=this,o=this.#t,
r=`/api/articles/${encodeURIComponent(t.id)}/relations?first=${n}&most=12`,{status:i,body:a}=await s.connection.ask("GET",
r);if(i!==200)return!1;let c=t.sentences.slice(n,n+12);for(let[f,p]of c.entries())o.set(go(t,p),a[f]??[]);let{known:l}=s.
shown;return l?.article.id===t.id&&this.fill(l.article),!0}};function wp(e,t,n){for(let s=0;s<e;s++){let o=(t+s)%e;if(!n(
o))return s===0?Math.max(0,o-1):o}return null}var go=({text:e},{span:[t,n]})=>e.slice(t,n);var Gn=class{#t=!1;#e="";isWaiting=!0;#n=null;constructor(t){this.session=t,this.ranking=new qn(t,bp)}async start(t=null,n=null){
let{session:s}=this;t&&(this.#n={id:t,answers:this.#r(t)});let[{status:o,body:r}]=await Promise.all([s.connection.ask("G\
ET","/api/corpus"),Ia()]);if(o!==200)return s.change({phase:"failed",words:r?.message??""});let i=r;if(s.change({corpus:i}),
s.writing.sending.open(i),!(i.articles.length>0)&&!await Ot())return s.change({phase:"failed"});if(i.isEmpty)return s.change(
{phase:"begin"});this.#i();let{articles:c}=i,l=c.find(({id:f})=>f===t)??c.find(yp)??c[0];if(!l)return s.change({phase:"r\
eading",screen:"new"});await this.open(l.id,n)}async open(t,n=null){let{session:s}=this,{corpus:o}=s.shown;if(!o)return;
this.#e=t;let r=await(this.#n?.id===t?this.#n.answers:this.#r(t));if(this.#e!==t)return;this.#n=null,s.forgetWaiting();let i=r.
find(({status:y})=>y!==200);if(i)return s.change({phase:"failed",words:i.body?.message??""});let a=await Na();if(this.#e!==
t)return;let[c,l]=r.map(({body:y})=>y),f=this.isWaiting?[]:s.shown.known?.entities??[],p={vocabulary:c,entities:f,article:this.
ranking.fill(l),say:s.say},d=n?be(l,n):void 0,u=Fa(p,d?De(l,d.spans[0]?.[0]??0):0),m=Ba(o,l,u,a),g=m?.state??u,w=m?.lost?
[s.movedTold(m.lost)]:[];s.hold(p,{phase:"reading",screen:null,isWhole:!1,state:d?{...g,statement:d.key}:g,spoken:m&&Et(
m.state)?[s.say("typing_is_back"),...w].join(" "):"",said:w.join(" ")}),s.opened(l),!(this.isWaiting&&!await this.#o(t))&&
(s.writing.sending.resume(),await Promise.all([this.ranking.search(),this.#s(t),Ot()]),s.shown.known?.article.id===t&&s.
change({isWhole:!0}))}async#o(t){let{session:n}=this,{status:s,body:o}=await n.connection.ask("GET","/api/entities"),{known:r}=n.
shown;return this.#e!==t||!r?!1:s!==200?(n.change({phase:"failed",words:o?.message??""}),!1):(this.isWaiting=!1,n.hold({
...r,entities:o}),n.goOn(!0),!0)}#r(t){let n=encodeURIComponent(t),s=[`/api/vocabulary?article=${n}`,`/api/articles/${n}`];
return Promise.all(s.map(o=>this.session.connection.ask("GET",o)))}async#s(t){let{session:n}=this,{status:s,body:o}=await n.
connection.ask("GET",`/api/articles/${encodeURIComponent(t)}/elsewhere`),{known:r}=n.shown;r?.article.id===t&&s===200&&n.
learn({...r,elsewhere:o})}async begin(t){await this.count(),await this.open(t)}ranked=t=>this.ranking.fill(t);#i(){if(this.#t)
return;this.#t=!0;let{session:t}=this;t.connection.listen(n=>this.renew(n),async n=>{let{saved:s,known:o}=t.shown;n?s.is===
"offline"&&(t.change({saved:{is:"nothing",at:"",words:""}}),await t.writing.sending.flush(),o&&this.renew({entities:!0,vocabulary:!0,
articles:[o.article.id]})):t.change({saved:t.writing.sending.away})})}async renew({entities:t,vocabulary:n,articles:s}){
let{session:o}=this,{known:r}=o.shown;if(!r)return;let{id:i}=r.article,a=encodeURIComponent(i),c={...t&&{entities:"/api/\
entities"},...n&&{vocabulary:`/api/vocabulary?article=${a}`},...s?.includes(i)&&{article:`/api/articles/${a}`}},l={};for(let[
p,d]of Object.entries(c)){let{status:u,body:m}=await o.connection.ask("GET",d);u===200&&p==="vocabulary"&&this.ranking.forget(),
u===200&&Object.assign(l,{[p]:p==="article"?this.ranked(m):m})}let{known:f}=o.shown;f?.article.id===i&&(l.article&&JSON.
stringify(l.article)===JSON.stringify(f.article)&&delete l.article,Object.keys(l).length&&o.learn({...f,...l}),(l.vocabulary||
l.article)&&this.ranking.search())}async count(){let{status:t,body:n}=await this.session.connection.ask("GET","/api/corp\
us");t===200&&this.session.change({corpus:n})}},yp=({sentences:e,coded:t,nothing:n})=>t+n<e,_p=300,bp=()=>new Promise(e=>{
window.requestIdleCallback?window.requestIdleCallback(()=>e(null),{timeout:_p}):setTimeout(e)});var zn=class{all=[];#t="";open({folder:t,title:n,coder:s}){this.#t=`actorgraph annotator unsent ${t} ${n} ${s} `;try{let r=Object.
keys(localStorage).filter(i=>i.startsWith(this.#t)).map(i=>JSON.parse(localStorage.getItem(i)??""));this.all=r.sort((i,a)=>i.
at-a.at)}catch{}}add(t){let n=Math.max(Date.now(),(this.all.at(-1)?.at??0)+1),s={...t,name:kp(),at:n};this.all.push(s),this.
keep(s)}keep(t){try{localStorage.setItem(this.#t+t.name,JSON.stringify(t))}catch{}}remove({name:t}){this.all=this.all.filter(
n=>n.name!==t);try{localStorage.removeItem(this.#t+t)}catch{}}},kp=()=>Array.from(crypto.getRandomValues(new Uint8Array(
16)),e=>e.toString(16).padStart(2,"0")).join("");var $p=2e3,[xp,Xa]=[1900,2e3],Ja={is:"saving",at:"",words:""},vp="/api/undo",Kn=class{isBusy=!1;#t=new zn;#e="";#n=!1;#o=new Set;#r;constructor(t){
this.session=t}open(t){this.#t.open(t)}async resume(){this.#o.clear(),this.#t.all.length&&(this.isBusy||(this.#e||="gone"),
await this.flush())}get isAway(){return this.#e!==""}get away(){if(this.#e==="slow")return Ja;let t=this.#t.all.length,n=this.#e===
"silent"?"saved_silent":"saved_waiting";return{is:"offline",at:"",words:t?this.session.say(n,{n:t}):""}}async write(t){let{
known:n,state:s}=this.session.shown;this.#t.add({...t,...t.draft&&n&&{was:Sp(n.article)}}),s&&this.session.change({state:Mt(
s,Qa(t))}),this.isBusy=!this.#e,this.#e&&this.#a(),await this.flush()}async flush(){if(this.#n)return;let{session:t}=this;
clearTimeout(this.#r),this.#n=!0;let n=!0;for(let s=this.#s();s;s=this.#s()){this.#e||t.change({saved:Ja});let o=[setTimeout(
()=>this.#i(),xp),setTimeout(()=>this.#l(),Xa)],r=Date.now(),i=await this.#f(s);for(let a of o)clearTimeout(a);if(Ep(i)){
this.#e=Date.now()-r<Xa?"gone":"silent",this.#a(),this.#r=setTimeout(()=>this.flush(),$p);break}this.#e&&(this.#e="slow"),
n=this.#u(s,i)}this.#s()||(this.#e=""),this.#n=!1,this.isBusy=!1,t.goOn(n)}#s=()=>this.#t.all.find(({name:t})=>!this.#o.
has(t));#i(){this.#e||(this.#e="slow",this.isBusy=!1,this.#a(),this.session.goOn(!0))}#l(){this.#e="silent",this.#a()}#a(){
let{state:t}=this.session.shown;this.session.change({saved:this.away,...t&&{state:{...t,pending:null}}})}async#f({name:t,
method:n,path:s,body:o,article:r,draft:i}){let{session:a}=this,{known:c,state:l}=a.shown,p=this.#e&&i?.id===null&&c?.article.
id===r?{revision:c.article.revision,fills:l?.open.at(-1)??null}:{},d={...o,...p,name:t},u=await a.connection.ask(n,s,d);
return u.status===500?a.connection.ask(n,s,d):u}#u(t,{status:n,body:s}){let{session:o}=this,{known:r,state:i}=o.shown,a=n===
200,c=r?.article.id===t.article;if(!a&&t.draft&&!c)return this.#o.add(t.name),!1;if(this.#t.remove(t),!r||!i)return a;let l=!!this.#e&&
i.draft!==null;if(!a){let g=c&&s?.article?this.#p(t,r,s.article):null;return g?this.#c(t,s,l,o.movedTold(g)):this.#c(t,s,
l)}let f=[...Op(t,r,o.say),...s.told??[]].join(" "),p={refusal:null,said:f,spoken:f};if(o.change({saved:this.#s()?this.away:
{is:"saved",at:Ya(),words:""},...p}),!c)return!0;let d=o.opening.ranked(s.article);this.#d(r.article,d);let u={...r,entities:Mp(
r.entities,s.entities??[]),article:d};l?o.learn(u):o.hold(u);let{draft:m}=t;if(m){let g=l?po:Ha;o.let((w,y,b)=>g({...w,pending:m},
s.keys??[],y,b))}return!0}#c(t,n,s,o=n?.message??""){let{session:r}=this,{state:i}=r.shown;if(!i)return!1;let a=s&&!n?.conflict,
c=Mt(i,-Qa(t));return r.change({saved:{is:"refused",at:Ya(),words:o,draft:t.draft},refusal:n,state:t.draft&&a?{...c,aside:[
t.draft,...c.aside]}:c}),t.draft&&!a&&r.let((l,f,p)=>qa({...l,pending:t.draft},f,p)),n?.conflict&&r.show("merge"),!1}#p(t,n,s){
let{session:o}=this;if(o.learn({...n,article:o.opening.ranked(s)}),!t.draft||!t.was)return[];let{draft:r,lost:i}=Aa(t.draft,
t.was,s);return t.draft=r,i}#d(t,n){for(let s of this.#t.all){if(s.article!==n.id||s.body.revision!==t.revision||!s.statement)
continue;let[o,r]=[t,n].map(({statements:i})=>i.find(({key:a})=>a===s.statement));!o||!r||JSON.stringify(o.slots)!==JSON.
stringify(r.slots)||(s.body.revision=n.revision,this.#t.keep(s))}}merge(t){let{session:n}=this,{state:s}=n.shown;if(!s?.
draft)return;let{begun:o}=s.draft,r={...s.draft,id:t.id,begun:o&&{...o,revision:t.revision}};return n.change({screen:null,
state:{...s,place:"reading",draft:null,field:null}}),this.write({...wo(t),draft:r,statement:null})}};function Op({method:e,
statement:t},{article:n},s){let o=e==="DELETE"?be(n,t):void 0;return o?[s("deleted",{words:$e(o,s)})]:[]}var wo=e=>({article:e.
article,method:"POST",path:`/api/articles/${encodeURIComponent(e.article)}/statements`,body:{...e}}),Sp=({text:e,sentences:t})=>({
text:e,sentences:t.map(({span:n})=>({span:n}))}),Ep=({status:e})=>e===0||e>500,Qa=({path:e})=>e===vp?-1:1;function Mp(e,t){
if(!t.length)return e;let n=new Set(t.map(({id:s})=>s));return[...e.filter(({id:s})=>!n.has(s)),...t]}var Ya=()=>new Date().
toLocaleTimeString("en-GB",{hour:"2-digit",minute:"2-digit"});var Vn=class{#t=null;#e=!1;constructor(t=()=>performance.now()){this.now=t}see(t,n){let s=n.place==="draft";s||n.draft?(this.#t??=
this.now(),this.#e||=s):t&&(t.draft||t.place==="draft")&&!n.pending&&(this.#t=null,this.#e=!1)}took(){if(this.#t===null)
return;let t={seconds:(this.now()-this.#t)/1e3,drafted:this.#e};return this.#t=null,this.#e=!1,t}};var Xn=class{timing=new Vn;constructor(t){this.session=t,this.sending=new Kn(t)}#t(t,n){let{known:s}=this.session.shown,
o=s&&t.id!==null?`${s.article.coder}/${t.article}#${t.id}`:null,{body:r,...i}=wo(t);return this.sending.write({...i,body:{
...r,took:this.timing.took()},draft:n,statement:o})}carryOut(t){let{session:n}=this,{known:s,state:o}=n.shown;if(!s||!o)
return;let{id:r,revision:i}=s.article,a=(l,f,p)=>({article:r,method:l,path:f,body:p,statement:null,draft:null}),c=encodeURIComponent(
r);switch(t.does){case"save":return this.#t(t.saving,o.pending);case"delete":return this.sending.write({...a("DELETE",`/\
api/statements/${Ap(t.statement)}`,{revision:i}),statement:t.statement});case"undo":return this.sending.write(a("POST","\
/api/undo",{article:r}));case"nothing here":{let{sentence:l,is:f}=t,{text:p,sentences:d}=s.article,u=p.slice(...d[l].span);
return this.sending.write(a("POST",`/api/articles/${c}/nothing`,{sentence:l,words:u,is:f,revision:i}))}case"propose":return this.#n(
c,t.sentence);case"open problems":return n.show("problems");case"explore":{let{explorer:l}=n.connection;l?window.open(l(
t.statement),$n):n.change({spoken:n.say("no_explorer")});return}case"search":return n.show("articles");case"say":return this.#e(
t.text);case"tell":return n.change({spoken:t.text})}}#e(t){this.session.change(Tp(t))}async#n(t,n){let{session:s}=this,{
known:o}=s.shown,{status:r,body:i}=await s.connection.ask("GET",`/api/drafts?article=${t}&sentence=${n}`),{known:a,state:c}=s.
shown;if(a?.article.id!==o?.article.id||a?.article.print!==o?.article.print||!c||c.sentence!==n)return;if(r!==200)return this.#e(
i?.message??s.say("saved_offline"));let l=i.isWithheld?s.say("draft_withheld"):s.say("no_draft");i.proposals.length?s.change(
{state:Ga(c,i)}):this.#e(l)}},Tp=e=>({said:e,spoken:e}),Ap=e=>e.split("/").map(encodeURIComponent).join("/");async function Za({
connection:e,shown:t},{draft:n,open:s}){if(!n||!t.known)return null;let o=`/api/articles/${encodeURIComponent(t.known.article.
id)}/preview`,{status:r,body:i}=await e.ask("POST",o,We(n,t.known,s));return r===200?i:i?.message?{problems:[],tie:"",plain:{
is:!1,why:i.message}}:null}var Cp=150,yo="actorgraph annotator letters off",Jn=class{shown={phase:"loading",words:"",corpus:null,known:null,state:null,
screen:null,saved:{is:"nothing",at:"",words:""},preview:null,refusal:null,said:"",spoken:"",isWhole:!1,hasLetters:!localStorage.
getItem(yo)};index=null;opened=()=>{};#t=[];#e;constructor(t,n){this.connection=t,this.draw=n,this.opening=new Gn(this),
this.writing=new Xn(this)}say=(t,n)=>Ip(this.shown.corpus?.texts??{})(t,n);change(t){let n=this.shown;this.shown={...n,...t};
let{corpus:s,known:o,state:r}=this.shown,i=r?.draft!==n.state?.draft;i&&(this.shown.preview=null),this.draw(this.shown),
!(!s||!o||!r||r===n.state)&&(ja(s,o.article,r),i&&this.#i(r))}hold(t,n={}){let s=Is(t);this.index=s;let o=n.state?{}:this.#n(
t),r=n.state??o.state??this.shown.state;this.change({known:t,...o,...n,state:r&&uo(r,t,s)}),this.#o()}learn(t){this.index=
Is(t),this.change({known:t,...this.#n(t)}),this.#o()}#n({article:t}){let{known:n,state:s}=this.shown,o=n?.article;if(!s||
!o||o.id!==t.id||o.print===t.print)return{};let r=Pn(s,o,t),i=Et(s)?this.movedTold(r.lost):"";return{state:r.state,...i&&
{said:i,spoken:i}}}movedTold=t=>[this.say("text_changed"),...t.map(n=>this.say("quote_gone",{words:nt(n)}))].join(" ");#o(){
let{known:t,state:n}=this.shown,{index:s}=this;!t||!s||n?.place!=="reading"||window.requestIdleCallback?.(()=>Le(n,{name:"\
n",isShift:!1},t,s))}get#r(){return this.opening.isWaiting||this.writing.sending.isBusy}press(t){this.#r?this.#t.push(t):
this.#s((n,s,o)=>Le(n,t,s,o))}typed(t){let{known:n,state:s}=this.shown;if(!n||!s||!this.index)return!1;if(this.#r)return this.#t.
push(t),!0;let o=Le(s,t,n,this.index);return o.isCommand&&this.take(o),o.isCommand}written=t=>this.#s((n,s,o)=>({state:eo(
n,t,s,o),effects:[]}));#s(t){let{known:n,state:s}=this.shown;n&&s&&this.index&&this.take(t(s,n,this.index))}let(t){let{known:n,
state:s}=this.shown;n&&s&&this.index&&this.change({state:t(s,n,this.index)})}pressed=t=>this.press(t);take({state:t,effects:n}){
let s=this.shown.state;this.change({state:t,said:""});for(let o of n)this.writing.carryOut(o);this.writing.timing.see(s,
t)}forgetWaiting(){this.#t=[]}goOn(t){let n=t?this.#t:[];this.#t=[];for(let s of n)this.press(s)}point=t=>this.#s((n,s,o)=>za(
n,t,s,o));touch=t=>this.#s((n,s,o)=>mo(n,t,s,o));touchText=(t,n)=>this.#s((s,o,r)=>{let{text:i,sentences:a,statements:c,
lang:l}=o.article;if(s.place==="reading"){let d=c.filter(({spans:g})=>g.some(([w,y])=>w<=n&&n<y)),u=1+d.findIndex(({key:g})=>g===
s.statement),m=ho(s,t,o,r);return d.length?mo(m.state,d[u%d.length].key,o,r):m}let f=a[t].span,p=F(i,f,l).find(([d,u])=>d<=
n&&n<=u);return p&&s.place!=="statement"?Ka(s,p,o,r):ho(s,t,o,r)});async openField(t,n,s){await this.opening.open(t,n);let{
known:o,state:r}=this.shown;!o||!r?.statement||r.statement!==n||r.draft||s&&this.#s((i,a,c)=>Va(i,s,a,c))}show=async t=>{
if(!t||await Ot())return this.change({screen:t});this.change({said:this.say("saved_offline"),spoken:this.say("saved_offl\
ine")})};stepped(t,n){let{state:s}=this.shown;s&&this.change({state:Mt(Ca(s,t,n),1)})}letters(t){t?localStorage.removeItem(
yo):localStorage.setItem(yo,"yes"),this.change({hasLetters:t})}#i(t){clearTimeout(this.#e),!(!t.draft||t.place!=="statem\
ent"||this.writing.sending.isAway)&&(this.#e=setTimeout(async()=>{let n=await Za(this,t);this.shown.state?.draft===t.draft&&
this.change({preview:n})},Cp))}},Ip=e=>(t,n={})=>(e[t]??t).replace(/\{(\w+)\}/g,(s,o)=>o in n?String(n[o]):s);function ec(e,t,{article:n=null,statement:s=null,opened:o}={}){let r=new Jn(t,i=>rs(h`<${Dn} shown=${i} session=${r} />`,
e));return r.opened=o??r.opened,r.draw(r.shown),r.opening.start(n,s),r}var tc=document.getElementById("annotator");if(tc){let{connection:e,...t}=nc()??Rp(),n=ec(tc,e,{...t,opened:Np});Object.
defineProperty(window,"annotator",{value:{state:()=>n.shown.state,known:()=>n.shown.known,shown:()=>n.shown}})}function nc(){
return Reflect.get(window,"annotatorIn")}function Np({id:e,title:t}){document.title=`${t} \u2013 actorgraph`;let n=new URL(
location.href);nc()||history.replaceState(null,"",`${n.pathname}?article=${encodeURIComponent(e)}`)}function Rp(){window.
name=oa;let e=new URLSearchParams(location.search);return{connection:ko(),article:e.get("article"),statement:e.get("stat\
ement")}}})();

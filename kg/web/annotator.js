"use strict";(()=>{var Qa=Object.defineProperty;var Ya=(e,t)=>{for(var n in t)Qa(e,n,{get:t[n],enumerable:!0})};var go=()=>({ask:(e,t,n)=>ho(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:n===void 0?null:
JSON.stringify(n)}),send:(e,t,n)=>ho(`${e}?name=${encodeURIComponent(n)}`,{method:"POST",headers:{"Content-Type":"applic\
ation/octet-stream"},body:t}),explorer:e=>{let t=encodeURIComponent(JSON.stringify(`statement:${e}`));return e===null?"/\
explore":`/explore#tab=%22graph%22&open=${t}`},listen:(e,t)=>{let n=new EventSource("/api/changes");return n.onmessage=({
data:s})=>e(JSON.parse(s)),n.onopen=()=>t(!0),n.onerror=()=>t(!1),()=>n.close()}});async function ho(e,t){try{let n=await fetch(
e,{...t,signal:AbortSignal.timeout(2e4)}),s=await n.text();return{status:n.status,body:Za(s)}}catch{return{status:0,body:null}}}
function Za(e){try{return JSON.parse(e)}catch{return null}}var wo=function(e,t,n,s){var o;t[0]=0;for(var r=1;r<t.length;r++){var i=t[r++],a=t[r]?(t[0]|=i?1:2,n[t[r++]]):t[++r];i===
3?s[0]=a:i===4?s[1]=Object.assign(s[1]||{},a):i===5?(s[1]=s[1]||{})[t[++r]]=a:i===6?s[1][t[++r]]+=a+"":i?(o=e.apply(a,wo(
e,a,n,["",null])),s.push(o),a[0]?t[0]|=2:(t[r-2]=0,t[r]=o)):s.push(a)}return s},yo=new Map;function _o(e){var t=yo.get(this);
return t||(t=new Map,yo.set(this,t)),(t=wo(this,t.get(e)||(t.set(e,t=(function(n){for(var s,o,r=1,i="",a="",c=[0],l=function(d){
r===1&&(d||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,d,i):r===3&&(d||i)?(c.push(3,d,i),r=2):r===2&&i==="..."&&d?
c.push(4,d,0):r===2&&i&&!d?c.push(5,0,!0,i):r>=5&&((i||!d&&r===5)&&(c.push(r,0,i,o),r=6),d&&(c.push(r,d,0,o),r=6)),i=""},
f=0;f<n.length;f++){f&&(r===1&&l(),l(f));for(var p=0;p<n[f].length;p++)s=n[f][p],r===1?s==="<"?(l(),c=[c],r=3):i+=s:r===
4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:a?s===a?a="":i+=s:s==='"'||s==="'"?a=s:s===">"?(l(),r=1):r&&(s==="="?(r=5,o=i,i=
""):s==="/"&&(r<5||n[f][p+1]===">")?(l(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(l(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return l(),c})(e)),t),arguments,[])).length>1?t:t[0]}var M,$o,ec,ue,Vn,It,xo,Tt,vo,Jn,Xn,tc,it=Symbol.for("pv"),Ct={},Nt=[],nc=/^m(i|n|o|s|text|space)$/,Qn=Array.isArray,Yn=Nt.
slice,Oe=Object.assign;function ve(e){e&&e.parentNode&&e.remove()}function Oo(e,t,n){var s,o,r,i={},a=arguments.length;for(r in t)
r=="key"?s=t[r]:r=="ref"&&typeof e!="function"?o=t[r]:i[r]=t[r];return a>2&&(i.children=a>3?Yn.call(arguments,2):n),rt(e,
i,s,o,null)}function rt(e,t,n,s,o){var r={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:it,__v:o||
++$o,__i:-1,__u:0};return!o&&M.vnode&&M.vnode(r),r}function j(){return{current:null}}function Rt(e){return e.children}function I(e,t){
this.props=e,this.context=t,this.__g=0}function pe(e,t){if(t==null)return e.__&&pe(e.__,e.__i+1);for(var n;t<e.__k.length;t++)
if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:pe(e)}function sc(e){var t,n=e.__v,
s=n.__e,o=[],r=[],i=e.__P;i&&((t=Oe({constructor:it},n)).__v=n.__v+1,M.vnode&&M.vnode(t),Zn(i,t,n,e.__n,i.namespaceURI,32&
n.__u?[s]:null,o,s||pe(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,Io(o,t,r),n.__=n.__e=null,t.__e!=s&&So(t))}function So(e){
if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),So(e)}function bo(e){
(8&e.__g||(e.__g|=8,ue.push(e),It++))&&Vn==M.debounceRendering||((Vn=M.debounceRendering)||queueMicrotask)(Eo)}function Eo(){
try{for(var e,t=1;ue.length;)ue.length>t&&ue.sort(xo),e=ue.shift(),t=ue.length,8&e.__g&&sc(e)}finally{(It=ue.length)&&(Vn||
queueMicrotask)(Eo)}}function Mo(e,t,n,s,o,r,i,a,c,l,f){var p,d,u,m,g,y,w=s.__k||Nt,b=t.length;for(c=oc(n,t,w,c,b),p=0;p<
b;p++)(u=n.__k[p])!=null&&(d=~u.__i&&w[u.__i]||Ct,u.__i=p,y=Zn(e,u,d,o,r,i,a,c,l,f),m=u.__e,(d.ref!=u.ref||8&d.__u)&&(d.
ref&&es(d.ref,null,u,d),u.ref&&f.push(u.ref,u.__c||m,u)),g=g||m,4&u.__u?(c=To(u,c,e,!d.__v),d.__e&&(d.__e=null)):typeof u.
type=="function"&&y!==void 0?c=y:m&&(c=m.nextSibling),u.__u&=-21);return n.__e=g,c}function oc(e,t,n,s,o){var r,i,a,c,l,
f,p,d,u,m=n.length,g=m,y=0,w=0,b=e.__k=Array(o);for(r=0;r<o;r++)(i=t[r])!=null&&typeof i!="boolean"&&typeof i!="function"?
(typeof i!="object"||i.constructor===String?i=b[r]=rt(null,i):Qn(i)?i=b[r]=rt(Rt,{children:i}):i.constructor===it&&i.__b?
i=b[r]=rt(i.type,i.props,i.key,i.ref,i.__v):b[r]=i,c=r+y,i.__=e,i.__b=e.__b+1,a=null,~(l=i.__i=rc(i,n,c,g))&&(g--,(a=n[l])&&
(a.__u|=2)),a&&a.__v?(i.__u|=16,l==c-1?y--:l==c+1?y++:l!=c&&(l>c?y--:y++,w=1)):(~l||(o>m?y--:o<m&&y++),typeof i.type!="f\
unction"&&(i.__u|=4))):b[r]=null;if(w){for(f=[],p=[],r=0;r<o;r++)if((i=b[r])&&16&i.__u){for(y=0,d=f.length;y<d;)f[u=y+d>>
1]<i.__i?y=u+1:d=u;f[y]=i.__i,p[r]=y+1}for(y=f.length;r--;)p[r]&&(p[r]==y?y--:b[r].__u|=4)}if(g)for(r=0;r<m;r++)!(a=n[r])||
2&a.__u||(a.__e==s&&(s=pe(a)),ts(a,a));return s}function To(e,t,n,s){var o,r,i,a;if(typeof e.type=="function"){if(e.props.
__P)return t;if(o=e.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=e,t=To(o[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=pe(
e))&&!t.parentNode&&(t=null),i=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(
i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function rc(e,t,n,s){var o,r=e.key,i=e.type,a=t[n],c=a&&!(2&a.__u);if(a===null&&r==null||c&&r==a.key&&i==a.type)return n;
if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((a=t[o])&&!(2&a.__u)&&r==a.key&&i==a.type)return o;for(o=n+1;o<t.length;o++)if((a=t[o])&&
!(2&a.__u)&&r==a.key&&i==a.type)return o}return-1}function ko(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function Mt(e,t,n,s,o){var r,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.
cssText=s=""),s)for(t in s)n&&t in n||ko(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||ko(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(i=Xn[t]||(Xn[t]=
ic(t)),(e.__a||(e.__a={}))[t]=Jn,r=t!=(t=t.replace(vo,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,i,r):e.removeEventListener(t,i,r));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function ic(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[Tt]==null)t[Tt]=Jn++;else if(t[Tt]<this.__a[e])return;return n(M.event?M.event(t):t)}}}function Zn(e,t,n,s,o,r,i,a,c,l){
var f,p,d,u,m,g,y,w,b,x,O,be,ke,Et,$e,mo,fe,xe,se=t.type;if(t.constructor!==it)return null;128&n.__u&&(c=32&n.__u,f=n.__c.
__z)&&(t.__u|=c,p=r=[],f.nodeType==8?a=At(f,r):r.push(f),a=r[0]||a),(f=M.__b)&&f(t);e:if(typeof se=="function"){d=i.length;
try{if(w=t.props,b=(f=se.prototype)&&f.render,x=(f=se.contextType)&&s[f.__c],O=f?x?x.props.value:f.__:s,(u=n.__c)?(t.__c=
u,2&u.__g&&(u.__g|=1)):(b?t.__c=u=new se(w,O):(t.__c=u=new I(w,O),u.constructor=se,u.render=cc),x&&x.sub(u),u.state||(u.
state={}),u.__n=s,u.__g|=8,u.__h=[],u.__k=[]),b&&(u.__s||(u.__s=u.state),se.getDerivedStateFromProps&&(u.__s==u.state&&(u.
__s=Oe({},u.__s)),Oe(u.__s,se.getDerivedStateFromProps(w,u.__s)))),m=u.props,g=u.state,u.__v=t,n.__c){if(w!==m&&b&&!se.getDerivedStateFromProps&&
u.componentWillReceiveProps&&u.componentWillReceiveProps(w,O),t.__v==n.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&
u.shouldComponentUpdate(w,u.__s,O)===!1){t.__v!=n.__v&&(u.props=w,u.state=u.__s,u.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(z){z&&(z.__=t)}),Nt.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&i.push(u),a=pe(n);break e}u.componentWillUpdate&&
u.componentWillUpdate(w,u.__s,O),b&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(m,g,y)})}else b&&!se.
getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),b&&u.componentDidMount&&u.__h.push(u.componentDidMount);
u.context=O,u.props=w,u.__P=e,u.__g&=-5,be=M.__r,ke=b?25:0;do u.__g&=-9,be&&be(t),f=u.render(u.props,u.state=u.__s,u.context);while(8&
u.__g&&++ke<25);b&&(Nt.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(s=Oe({},s,u.getChildContext())),
b&&n.__c&&u.getSnapshotBeforeUpdate&&(y=u.getSnapshotBeforeUpdate(m,g)),Et=f&&f.type===Rt&&f.key==null?f.props.children:
f,w.__P&&(f=a,o=(e=w.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(z){z&&ts(z,z)}),n.__k=null),
a=n.__k?pe(n,0):null),a=Mo(e,Qn(Et)?Et:[Et],t,n,s,o,r,i,a,c,l),w.__P&&(t.__e=null,a=f),t.__u&=-161,p&&p.some(ve),u.__h.length&&
i.push(u),1&u.__g&&(u.__g&=-4)}catch(z){if(i.length=d,t.__v=null,c||r)if(z&&z.then){if(t.__u|=128|c,r){for(~(fe=r.indexOf(
a||void 0))||(fe=r.length);(xe=r[fe-1])&&xe.nodeType==8;)fe--;for(;fe<r.length;fe++)if(xe=r[fe])if(r[fe]=null,$e){if(xe==
mo)break}else{if(xe.nodeType!=8)break;xe.data.startsWith("$s")&&(mo=At($e=xe))}}if(!$e){for(;a&&a.nodeType==8&&a.nextSibling;)
a=a.nextSibling;$e=a}(f=At($e=t.__c.__z||(t.__c.__z=$e)))?(t.__e=$e,a=f):t.__e=a,a=a&&a.nextSibling}else r&&r.some(ve);else
t.__e=n.__e;t.__k||(t.__k=n.__k||[]),z&&z.then||Ao(t),M.__e(z,t,n)}}else a=t.__e=ac(n.__e,t,n,s,o,r,i,c,l,e);return(f=M.
diffed)&&f(t),a}function At(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==
8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Ao(e){e&&(e.__c&&
(e.__c.__g|=4),e.__k&&e.__k.some(Ao))}function Io(e,t,n){for(var s=0;s<n.length;)es(n[s++],n[s++],n[s++]);M.__c&&M.__c(t,
e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(r){r.call(o)})}catch(r){M.__e(r,o.__v)}})}function ac(e,t,n,s,o,r,i,a,c,l){
var f,p,d,u,m,g,y,w,b=n.props||Ct,x=t.props,O=t.type;if(O=="svg"?o="http://www.w3.org/2000/svg":O=="math"?o="http://www.\
w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(f=0;f<r.length;f++)if((m=r[f])&&(O?m.localName==O:
m.nodeType==3)){e=m,r[f]=null;break}}if(!e){if(w=l.ownerDocument||document,!O)return w.createTextNode(x);e=w.createElementNS(
o,O,x.is?x:l),a&&(M.__m&&M.__m(t,r),a=!1),r=null}if(O){if(l=O=="template"&&e.content||e,r=O=="textarea"&&x.defaultValue!=
null?null:r&&Yn.call(l.childNodes),!a&&r)for(b={},f=0;f<e.attributes.length;f++)b[(m=e.attributes[f]).name]=m.value;for(f in b)
m=b[f],f=="dangerouslySetInnerHTML"?d=m:f=="children"||f in x||f=="value"&&"defaultValue"in x||f=="checked"&&"defaultChe\
cked"in x||Mt(e,f,null,m,o);for(f in x)m=x[f],f=="children"?u=m:f=="dangerouslySetInnerHTML"?p=m:f=="value"?g=m:f=="chec\
ked"?y=m:a&&typeof m!="function"||b[f]===m||Mt(e,f,m,b[f],o);p?(a||d&&(p.__html==d.__html||p.__html==e.innerHTML)||(e.innerHTML=
p.__html),t.__k=[]):(d&&(e.textContent=""),(O=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&nc.test(O))&&(o=
"http://www.w3.org/1999/xhtml"),Mo(l,Qn(u)?u:[u],t,n,s,o,r,i,r?r[0]:n.__k&&pe(n,0),a,c),r&&r.some(ve)),a&&O!="textarea"||
(f="value",O=="progress"&&g==null?e.removeAttribute(f):g==null||g===e[f]&&(O!="progress"||g)||Mt(e,f,g,b[f],o),f="checke\
d",y!=null&&y!=e[f]&&Mt(e,f,y,b[f],o))}else b===x||a&&e.data==x||(e.data=x);return e}function es(e,t,n,s){try{typeof e==
"function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){
M.__e(o,n)}}function ts(e,t,n){var s,o,r,i;if(M.unmount&&M.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||es(s,null,
t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(a){M.__e(a,t)}s.__P=s.__n=null}if(s=e.__k)for(i=
0;i<s.length;i++)s[i]&&ts(s[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(o=At(s,r=[]))&&(s==
e.__e&&r.some(ve),ve(o),ve(s)),n||ve(e.__e),e.__e=e.__c=e.__=null}function cc(e,t,n){return this.constructor(e,n)}function ns(e,t){
var n,s,o,r;M.__&&M.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=rt(Rt,{children:[e]}),
o=[],r=[],Zn(t,t.__k,s||Ct,Ct,t.namespaceURI,s?null:t.firstChild?Yn.call(t.childNodes):null,o,s?s.__e:t.firstChild,n,r),
Io(o,t.__k,r),t.__k.props.children=null}M={__e:function(e,t,n,s){for(var o,r,i;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&
o.setState(r.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,s||{}),i=1),i&&8&o.__g)return void(o.
__g|=2)}catch(a){e=a}}throw It=0,e}},$o=0,ec=function(e){return e!=null&&e.constructor===it},I.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Oe({},this.state)),typeof e=="function"&&(e=e(Oe({},n),this.props)),e&&(Oe(
n,e),this.__v&&(t&&this.__k.push(t),bo(this)))},I.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(
e),bo(this))},I.prototype.render=Rt,ue=[],It=0,xo=function(e,t){return e.__v.__b-t.__v.__b},Tt=Symbol(),vo=/(PointerCapture)$|Capture$/i,
Jn=0,Xn={},tc=0;var Le,R,ss,Co,os=Object.is,Lt=0,Fo=[],rs=[],N=M,No=N.__b,Ro=N.__r,Lo=N.diffed,Do=N.__c,jo=N.unmount,Bo=N.__;function Dt(e,t){
N.__h&&N.__h(R,e,Lt||t),Lt=0;var n=R.__H||(R.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function as(e){
return Lt=1,lc(Uo,e)}function lc(e,t,n){var s=Dt(Le++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):Uo(void 0,t),function(r){var i=(s.
__N||s.__)[0],a=s.t(i,r);os(i,a)||(s.__N=[a,s.__[1]],s.__c.setState({}))}],s.__c=R,!R.__f)){R.__f=!0;var o=R.shouldComponentUpdate;
R.shouldComponentUpdate=function(r,i,a){var c=this.__H;if(!c)return!0;var l=!1,f=this.props!=r;if(c.__.some(function(d){
d.__N&&(l=!0,os(d.__[0],d.__N[0])||(f=!0))}),o){var p=o.call(this,r,i,a);return l?p||f:p}return!l||f}}return s.__}function cs(e,t){
var n=Dt(Le++,3);!N.__s&&us(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,R.__H.__h.push(n))}function ls(e,t){var n=Dt(Le++,4);!N.__s&&
us(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,R.__h.push(n))}function fs(e){return Lt=5,fc(function(){return{current:e}},[])}function fc(e,t){var n=Dt(Le++,7);return us(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function uc(){var e;do{for(;e=rs.shift();)try{at(e)}catch(n){N.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Fo.shift();){var t=e.
__H;if(e.__P&&t)try{t.__h.some(at),t.__h.some(is),t.__h=[]}catch(n){t.__h=[],N.__e(n,e.__v)}}}while(rs.length)}N.__b=function(e){
R=null,No&&No(e)},N.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Bo&&Bo(e,t)},N.__r=function(e){Ro&&Ro(e),Le=
0;var t=(R=e.__c).__H;t&&(ss==R?R.__h=[]:(t.__h.some(at),t.__h.some(is),Le=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=
n.__N),n.u=n.__N=void 0})),ss=R},N.diffed=function(e){Lo&&Lo(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Po(Fo.push(t)),
t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ss=R=null},N.__c=function(e,t){t.some(function(n){try{n.__h.some(at),n.__h=
n.__h.filter(function(s){return!s.__||is(s)})}catch(s){n.__h=[function(){throw s}]}}),Do&&Do(e,t)},N.unmount=function(e){
jo&&jo(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||
!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Po(rs.push(o))}else at(o)}catch(r){t=r}}),s.__H=void 0,t&&N.__e(t,s.__v))};var Wo=typeof requestAnimationFrame==
"function";function pc(e){var t,n=function(){clearTimeout(s),Wo&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);
Wo&&(t=requestAnimationFrame(n))}function Po(e){e!=1&&Co==N.requestAnimationFrame||((Co=N.requestAnimationFrame)||pc)(uc)}
function at(e){var t=R,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),R=t}function is(e){var t=R;e.__c=e.__(),R=t}function us(e,t){
return!e||e.length!=t.length||t.some(function(n,s){return!os(n,e[s])})}function Uo(e,t){return typeof t=="function"?t(e):
t}var h=_o.bind(Oo);var C=(...e)=>e.filter(Boolean).join(" "),K=class extends I{shouldComponentUpdate(t,n){if(n!==this.state)return!0;let s=this.
props;for(let o in t)if(o!=="children"&&t[o]!==s[o])return!0;return!1}render(t,n){return null}};var Ho=new Map;function dc(e){let t=Ho.get(e);if(!t){try{t=new Intl.Segmenter(e||"en",{granularity:"word"})}catch{t=new Intl.
Segmenter("en",{granularity:"word"})}Ho.set(e,t)}return t}var mc=/^['\u2019\u02bc\u2010\u2011/&.@_-]$/u;function F(e,[t,n],s){let o=[],
r=!1;for(let{segment:i,index:a,isWordLike:c}of dc(s).segment(e.slice(t,n))){let[l,f]=[t+a,t+a+i.length],p=o[o.length-1];
c?(r&&p?p[1]=f:o.push([l,f]),r=!1):r=!r&&p?.[1]===l&&mc.test(i)}return o}var hc=/[\s\p{Pd}\p{Pi}\p{Pf}\p{Ps}\p{Pe}\p{Po}"'`]/u,
gc=/[%\u2030#@&*\u00a7\u2020\u2021]/u,qo=["()","[]","{}","\u201C\u201D","\u201E\u201D","\u201E\u201C","\xAB\xBB","\u2018\u2019"];function Se(e,[
t,n]){let[s,o]=[t,n];for(;s<o&&Go(e[s]);)s++;for(;o>s&&Go(e[o-1]);)o--;let r=e.slice(s,o),i=qo.find(([,l])=>o<n&&e[o]===
l);i&&r.lastIndexOf(i[0])>r.lastIndexOf(i[1])&&o++;let a=qo.find(([l])=>s>t&&e[s-1]===l),c=a?r.indexOf(a[1]):-1;return a&&
c>=0&&(r.indexOf(a[0])<0||c<r.indexOf(a[0]))&&s--,[s,o]}var Go=e=>hc.test(e)&&!gc.test(e);var jt=/[\p{L}\p{N}]/u;function ct(e,t,n){return!(t>0&&jt.test(e[t-1])&&jt.test(e[t]))&&!(n<e.length&&jt.test(e[n-1])&&jt.
test(e[n]))}var yc=/\p{Nd}+(?:[.,'\u2019\u00a0\u202f ]\p{Nd}{3})*(?:[.,]\p{Nd}+)?/gu,zo=/\p{Nd}/u;function Ko(e,[t,n],s,o){let r=F(e,[t,
n],s),i=o?.numbers??{},a=[];for(let{0:c,index:l}of e.slice(t,n).matchAll(yc)){let f=[t+l,t+l+c.length];!r.some(([d,u])=>d<=
f[0]&&u>f[1])&&!wc(e,f[0])&&a.push({span:f,value:_c(c)})}for(let[c,l]of r){let f=[...e.slice(c,l).matchAll(/[^-\u2010\u2011]+/gu)].
map(({0:d,index:u})=>({part:d,at:c+u})),p=f.map(({part:d})=>i[d.toLowerCase()]);if(p.every(d=>d!==void 0))for(let[d,{part:u,
at:m}]of f.entries())a.push({span:[m,m+u.length],value:`${p[d]}`})}return a.sort((c,l)=>c.span[0]-l.span[0]),kc(e,a)}var wc=(e,t)=>t>
0&&/[\p{L}_]/u.test(e[t-1]==="-"?e[t-2]??"":e[t-1]);function _c(e){return[...e.replace(/(?<=\p{Nd})[.,'\u2019\u00a0\u202f ](?=\p{Nd}{3}(?!\p{Nd}))/gu,
"").replace(",",".")].map(n=>zo.test(n)?bc(n):n).join("")}function bc(e){if(e>="0"&&e<="9")return e;let t=e.codePointAt(
0),n=t;for(;zo.test(String.fromCodePoint(n-1))&&t-n<9;)n--;return`${t-n}`}function kc(e,t){let n=[];for(let s of t){let o=n[n.
length-1],r=o&&/^[\s-]+$/.test(e.slice(o.span[1],s.span[0])),[i,a]=[Number(o?.value),Number(s.value)];r&&a>=100&&i<a&&a%
10===0?n[n.length-1]={span:[o.span[0],s.span[1]],value:`${Math.round(i*a*1e6)/1e6}`}:r&&i>=20&&a<10&&i%10===0&&i<100?n[n.
length-1]={span:[o.span[0],s.span[1]],value:`${i+a}`}:n.push(s)}return n}var $c={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},Vo=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,xc=/\P{ASCII}/gu,
Xo=new Map;function Jo(e){let t=Xo.get(e);if(t!==void 0)return t;let s=[...e.normalize("NFKD").replace(Vo,"").toLowerCase().
replace(Vo,"")].map(o=>$c[o]??(/\p{Pd}/u.test(o)?"-":/\s/u.test(o)?" ":o)).join("");return Xo.set(e,s),s}function k(e){return e.
replace(xc,Jo).toLowerCase().replace(/\s+/g," ").trim()}function Qo(e){let t=[],n="",s=0;for(let o of e){let r=Jo(o);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<r.
length;i++)t.push(s)}s+=o.length}return{plain:n,places:[...t,s]}}var vc=/[\p{L}\p{N}]/u;function Yo(e,t){let n=t===0?" ":e[t-1];return n===" "||n===`
`||!vc.test(n)}var Oc=/^\d{4}-\d{2}-\d{2}$/;var oe=e=>e!==null&&Oc.test(e),Zo=e=>Date.parse(`${e}T00:00:00Z`),Sc=e=>new Date(e).toISOString().slice(0,10),Ee=(e,t)=>Sc(
Zo(e)+t*864e5);function ps(e,t){let[n,s,o]=e.split("-").map(Number),r=new Date(Date.UTC(n,s-1+t,1)).toISOString().slice(
0,7);return`${r}-${`${Math.min(o,Number(Ec(r).slice(8)))}`.padStart(2,"0")}`}function Ec(e){let[t,n]=e.split("-").map(Number);
return new Date(Date.UTC(t,n,0)).toISOString().slice(0,10)}var ds=e=>new Date(Zo(e)).getUTCDay()||7,ms=e=>Ee(e,1-ds(e));var Mc={day:"(?<day>[0-3]?\\d)(?:st|nd|rd|th|\\.)?",day2:"(?<day2>[0-3]?\\d)(?:st|nd|rd|th|\\.)?",year:"(?<year>1[5-9]\\d\
\\d|20\\d\\d)",number:"(?<number>\\d+|NUMBERS)"},nr={month:"months",weekday:"weekdays",season:"seasons",unit:"units",relative:"\
relative"},er=new WeakMap,sr=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&"),hs=e=>[...e].sort((t,n)=>n.length-t.length).map(
sr).join("|")||"(?!)";function Tc(e){let t=er.get(e);if(t)return t;let{times:n,numbers:s}=e,o=i=>{let a=nr[i];return i===
"edge"?r:a?`(?<${i}>${hs(Object.keys(n[a]??{}))})`:Mc[i].replace("NUMBERS",hs(Object.keys(s)))},r=`(?<edge>${hs(Object.keys(
n.edges??{}))})\\s+(?:[^\\s\\d.,]{1,3}\\s+)?`;return t=Object.entries(n.patterns??{}).map(([i,a])=>{let l=(i.includes("{\
edge}")?i.replace("{edge} ","{edge}"):`{edge?}${i}`).split(/(\{\w+\??\})/).map(f=>f==="{edge?}"?`(?:${r})?`:f.startsWith(
"{")?o(f.slice(1,-1)):sr(f).replace(/ /g,"\\s+")).join("");return{pattern:new RegExp(`${l}(?![A-Za-z0-9])`,"g"),means:`${a}`}}),
er.set(e,t),t}function lt(e,[t,n],s,o,r=null){if(!s)return[];let i=e.slice(t,n),a=i.toLowerCase(),c=a.length===i.length?
a:i,l=Object.keys(s.times.future??{}).some(p=>{let d=c.indexOf(p);return d>=0&&ct(c,d,d+p.length)}),f=[];for(let{pattern:p,
means:d}of Tc(s))for(let u of c.matchAll(p)){let m=[t+u.index,t+u.index+u[0].length];if(c[u.index-1]==="-"||!ct(e,...m)||
f.some(w=>w.span[0]<m[1]&&m[0]<w.span[1]))continue;let g=d==="later"?r:o,y=Nc(u.groups??{},d,s,oe(g)?g:null,l);y&&f.push(
{span:m,...y})}return f.sort((p,d)=>p.span[0]-d.span[0])}function gs(e,t){if(!e||t===void 0)return;let n=k(t);return Object.
entries(e).find(([s])=>k(s)===n)?.[1]}var Ac=9,Ic=(e,t)=>Number(t.slice(0,2))-Number(e.slice(5,7))+(t<=e.slice(5,5+t.length)?
12:0),Cc=1e3;function Nc(e,t,{times:n,numbers:s},o,r){let i=m=>gs(n[nr[m]],e[m]),a=m=>`${m}`.padStart(2,"0"),c=`${gs(n.edges,
e.edge)??""}`,l=r||c==="until",f=e.number===void 0?1:Number(gs(s,e.number)??e.number),p=(m,g=[])=>({stated:m&&tr(m,c),concluded:g.
map(y=>({...y,when:Lc(tr(y.when,c),o)}))}),d=(m,g)=>{let y=Number(o?.slice(0,4)),w=ke=>`${ke}-${m}${g?`/${ke}-${g}`:""}`;
if(!o)return p(w("XXXX"));let b=m<=o.slice(5,5+m.length),x={when:w(b?y:y-1),how:"before"},O={when:w(b?y+1:y),how:"after"},
be=Ic(o,m)<=Ac;return p(w("XXXX"),l&&be?[O,x]:[x,O])};switch(t){case"day":{let m=`${a(i("month"))}-${a(e.day)}`;return e.
year?p(`${e.year}-${m}`):d(m)}case"days":{let[m,g]=[e.day,e.day2].map(y=>`${a(i("month"))}-${a(y)}`);return e.year?p(`${e.
year}-${m}/${e.year}-${g}`):d(m,g)}case"month":return e.year?p(`${e.year}-${a(i("month"))}`):d(a(i("month")));case"seaso\
n":return e.year?p(`${e.year}-${i("season")}`):null;case"year":return p(e.year)}if(!o||!(f<=Cc))return null;if(t==="week\
day"){let m=(ds(o)-Number(i("weekday"))+7)%7,g={when:Ee(o,-m),how:"before"},y={when:Ee(o,7-m),how:"after"};return p(null,
l?[y,g]:[g,y])}let u=t==="relative"?Ee(o,Number(i("relative"))):Rc(t,f,`${i("unit")}`,o);return u?p(null,[{when:u,how:t===
"later"?"later":"counted"}]):null}function Rc(e,t,n,s){let o=r=>n==="year"?ps(s,r*12):n==="month"?ps(s,r):Ee(s,r*(n==="w\
eek"?7:1));switch(e){case"ago":return n==="year"?o(-t).slice(0,4):n==="month"?o(-t).slice(0,7):o(-t);case"later":return o(
t);case"ahead":return`[${s}..${o(t)}]`;case"past":return n==="year"||n==="month"?`${o(-t).slice(0,7)}/${s.slice(0,7)}`:`${o(
-t)}/${s}`;case"last":case"this":case"next":{let r=e==="last"?-1:e==="next"?1:0;return n==="year"?o(r).slice(0,4):n==="m\
onth"?o(r).slice(0,7):n==="week"?`[${ms(o(r))}..${Ee(ms(o(r)),6)}]`:o(r)}default:return null}}function tr(e,t){return!t||
/[[\]/]/.test(e)?e:t==="since"?`${e}/..`:t==="before"?`[..${e}]`:t==="after"?`[${e}..]`:e}function Lc(e,t){return t?e.endsWith(
"/..")&&e.slice(0,-3)<=t?`${e.slice(0,-2)}${t}`:e.endsWith("..]")&&e.slice(1,-3)<=t?`${e.slice(0,-1)}${t}]`:e:e}var ir="{number}",ar="{time}";function Bt(e,t,n){let{article:s,vocabulary:o}=e.known,r=s.sentences[t]?.span;if(!r)return[];
let i=new Set(n?.slots.map(a=>a.field));return o.fields.filter(({id:a})=>!i.has(a)).flatMap(a=>ys(e,a,r).sort((c,l)=>or(
s.text,l)-or(s.text,c)).slice(0,1).map(c=>({field:a.id,span:c}))).sort((a,c)=>a.span[0]-c.span[0])}var Dc=10,or=(e,[t,n])=>n-
t+(/\p{Nd}/u.test(e.slice(t,n))?Dc:0);function ys(e,{cues:t},n){let{known:s,lang:o,wording:r}=e,{article:i}=s,a=t[o]??jc,
c=[],l=i.text.slice(...n).replace(Wc,f=>f.toLowerCase());for(let{0:f,index:p}of l.matchAll(Pc(a)))ct(l,p,p+f.length)&&c.
push([n[0]+p,n[0]+p+f.length]);return a.includes(ar)&&c.push(...lt(i.text,n,r,i.published).map(f=>f.span)),a.includes(ir)&&
c.push(...ws(e,n).map(f=>f.span)),c.sort((f,p)=>f[0]-p[0])}function ws({known:{article:e},lang:t,wording:n},s){let o=lt(
e.text,s,n,e.published);return Ko(e.text,s,t,n).filter(({span:r})=>!o.some(i=>i.span[0]<=r[0]&&r[1]<=i.span[1]))}var jc=[],
Bc=/(?!)/g,Wc=/(?:^|[\u201c\u201e"\u00ab]\s*)\p{Lu}/gu,rr=new WeakMap;function Pc(e){let t=rr.get(e);if(t===void 0){let n=e.filter(
s=>s!==ir&&s!==ar).sort((s,o)=>o.length-s.length).map(s=>s.replace(/[.+?^${}()|[\]\\]/g,"\\$&").replace(/\*/g,'[^\\s.,;:!\
?()\u201C\u201D\u201E"]*').replace(/ \u2026 /g,' (?:[^\\s.,;:!?()\u201C\u201D\u201E"]+ ){0,4}'));t=n.length?new RegExp(`(?:${n.
join("|")})(?![A-Za-z0-9])`,"g"):Bc,rr.set(e,t)}return t}var Fc=/[,;:!?()[\]{}\u2014\u2013\u3001\uff0c\uff1b\uff1a\uff01\uff1f\uff08\uff09\u300c\u300d\uff0c\u061b\u061f]|\s-\s/u,Uc=/[;:()\uff1b\uff1a]/u,Hc=new Set(["according_to",
"note","translation","act","sums_up","alternative_to"]);function lr({article:e,vocabulary:t},n){let{text:s,lang:o}=e,{span:r}=e.
sentences[n.sentence],i=qc(s,r,o,t.wording?.[o]),a=i.map((w,b)=>{let x=b?s.slice(i[b-1].span[1],w.span[0]):"";return{isStop:!b||
Fc.test(x),isStrong:!b||Uc.test(x)}}),c=n.slots.flatMap(({field:w,values:b,isInferred:x})=>x?[]:b.flatMap(O=>"at"in O&&O.
at?cr(i,O.at,w):[])),l=c.filter(({field:w})=>!Hc.has(w)),f=n.slots.find(({field:w})=>w==="relation")?.values[0],p=f?.is===
"relation"?t.relations[f.id]:null,d=Gc(l),u=p?Jc(Vc(p,i),d):null,m=d??u??[0,i.length-1],g=w=>l.some(b=>b.field===w),y=e.
statements.flatMap(({id:w,spans:b})=>b.length===1&&w!==n.id?b:[]);return{article:e,span:r,words:i,stops:a,chosen:c,hull:m,
phrase:zc(i,a,m[0]),cue:u,isTight:g("subject")&&g("object")&&Kc(i,c,m),hasSubject:g("subject"),hasObject:g("object"),hasChosen:l.
length>0,before:y.flatMap(([w,b])=>w>=r[0]&&b<=r[1]?cr(i,[w,b],"").map(x=>[x.from,x.to]):[])}}function qc(e,t,n,s){let o=(...c)=>new Set(
c.flatMap(l=>l?.map(k)??[])),r=o(s?.determiners),i=o(s?.openers,s?.joiners),a=o(s?.prepositions,s?.small);return F(e,t,n).
map(c=>{let l=k(e.slice(...c)),f=r.has(l),p=i.has(l)&&!f;return{span:c,plain:l,isOpener:p,isDeterminer:f,isSmall:a.has(l)&&
!p&&!f}})}function cr(e,[t,n],s){let o=e.findIndex(({span:i})=>i[1]>t),r=e.filter(({span:i})=>i[0]<n).length-1;return o>=
0&&r>=o?[{field:s,from:o,to:r}]:[]}var Gc=e=>e.length?[Math.min(...e.map(({from:t})=>t)),Math.max(...e.map(({to:t})=>t))]:
null;function zc(e,t,n){let s=n;for(;s>0&&e[s-1].isDeterminer&&!t[s].isStop;)s--;return s}function Kc(e,t,[n,s]){return e.
slice(n,s+1).every(({isSmall:o,isDeterminer:r},i)=>o||r||t.some(a=>a.from<=n+i&&n+i<=a.to))}function Vc({label:e,cues:t},n){
return[e,...t].flatMap(s=>{let o=k(s).match(/[\p{L}\p{N}]+\*?/gu)??[];return n.flatMap((r,i)=>o.length>0&&o.every((c,l)=>n[i+
l]&&Xc(c,n[i+l].plain))?[[i,i+o.length-1]]:[])})}function Xc(e,t){if(e.endsWith("*"))return t.startsWith(e.slice(0,-1));
if(e===t)return!0;let n=e.slice(0,Math.max(4,e.length-2));return e.length>=4&&t.startsWith(n)&&Math.abs(t.length-e.length)<
4}function Jc(e,t){if(!e.length||!t)return e[0]??null;let n=([s,o])=>Math.max(0,t[0]-o,s-t[1]);return[...e].sort((s,o)=>n(
s)-n(o))[0]}var Qc=9,Yc={isFirst:1.6,isPhrase:.6,isTightPhrase:1.6,isFirstChosen:.3,isPhraseWithoutSubject:-.6,hasDeterminer:1.7,isOpener:.1,
isCue:.2,afterStrongStop:1,afterOpener:0,afterDeterminer:1,afterSmall:-1.4,afterOther:-1.5,stopsBetween:-1,wordsBetween:-.1,
insideChosen:-1.5,afterChosen:-1.1,afterAllChosen:-.5,afterCue:-2.1,asBefore:-.8,asLast:1.3,afterQuote:.8},Zc={isLast:1.7,
isLastOfAll:-1.2,isLastChosen:.7,isLastOfTight:1.2,isLastOfObject:1.2,isSmall:-1.9,beforeStop:1.3,beforeSmall:-1.2,beforeOther:-1.6,
stopsBetween:-.2,wordsBetween:-.1,insideChosen:-.6,beforeChosen:-1.9,beforeCue:-2.6,asBefore:-.4,asLast:1.4},el={logarithm:-1.4,
isOneOrTwo:-2.3,isUpToFour:-1.1};function bs(e,t){let n=lr(e,t),{words:s,article:o}=n;if(!s.length)return[o.sentences[t.
sentence].span];let r=s.map((l,f)=>_s(Yc,tl(n,f))),i=s.map((l,f)=>_s(Zc,nl(n,f))),a=s.map((l,f)=>_s(el,sl(f+1))),c=r.flatMap(
(l,f)=>i.slice(f).map((p,d)=>({from:f,to:f+d,weight:l+p+a[d]})));return c.sort((l,f)=>f.weight-l.weight),c.slice(0,Qc+1).
map(({from:l,to:f})=>rl(o.text,[s[l].span[0],s[f].span[1]],n.span))}var _s=(e,t)=>Object.entries(t).reduce((n,[s,o])=>n+
e[s]*Number(o),0);function tl({words:e,stops:t,chosen:n,hull:s,phrase:o,cue:r,isTight:i,hasSubject:a,before:c},l){let f=e[l-
1],p=l>0&&!t[l].isStop;return{isFirst:l===0,isPhrase:l===o,isTightPhrase:l===o&&i,isFirstChosen:l===s[0],isPhraseWithoutSubject:l===
o&&!a,hasDeterminer:l>0&&e[l].isDeterminer,isOpener:e[l].isOpener,isCue:l===r?.[0],afterStrongStop:l>0&&t[l].isStrong,afterOpener:f?.
isOpener??!1,afterDeterminer:f?.isDeterminer??!1,afterSmall:f?.isSmall??!1,afterOther:p&&!f.isOpener&&!f.isSmall,stopsBetween:fr(
t,l+1,s[0]),wordsBetween:Math.max(0,Math.min(12,o-l)),insideChosen:n.some(({from:d,to:u})=>d<l&&l<=u),afterChosen:l>s[0],
afterAllChosen:l>s[1],afterCue:r!==null&&l>r[0],asBefore:c.some(([d])=>d===l),asLast:c.at(-1)?.[0]===l,afterQuote:c.some(
([,d])=>d+1===l)}}function nl({words:e,stops:t,chosen:n,hull:s,cue:o,isTight:r,hasObject:i,hasChosen:a,before:c},l){let f=e[l+
1];return{isLast:!f,isLastOfAll:!f&&!a,isLastChosen:l===s[1],isLastOfTight:l===s[1]&&r,isLastOfObject:l===s[1]&&i,isSmall:e[l].
isDeterminer||e[l].isSmall||e[l].isOpener,beforeStop:!!f&&t[l+1].isStop,beforeSmall:f?.isSmall??!1,beforeOther:!!f&&!t[l+
1].isStop&&!f.isOpener&&!f.isSmall,stopsBetween:fr(t,s[1]+1,l),wordsBetween:Math.max(0,Math.min(12,l-s[1])),insideChosen:n.
some(({from:p,to:d})=>p<=l&&l<d),beforeChosen:l<s[1],beforeCue:o!==null&&l<o[1],asBefore:c.some(([,p])=>p===l),asLast:c.
at(-1)?.[1]===l}}var sl=e=>({logarithm:Math.log(e),isOneOrTwo:e<=2,isUpToFour:e<=4}),fr=(e,t,n)=>Math.min(3,e.slice(t,n+
1).filter(({isStop:s})=>s).length),ol=["()","[]","{}","\u201C\u201D","\u201E\u201D","\u201E\u201C","\xAB\xBB","\u2018\u2019",
'""'];function rl(e,[t,n],[,s]){let o=n<s?e[n]:"",r=e.slice(t,n);return ol.some(([a,c])=>o===c&&(a===c?r.split(a).length%
2===0:r.lastIndexOf(a)>r.lastIndexOf(c)))?[t,n+1]:[t,n]}var Me=(e,t)=>e.quote??bs(t,e).slice(0,1);function ks(e,t){let n=String(Me(e,t));return bs(t,e).filter(s=>String([s])!==
n)}function De(e,t,n){let{article:s}=t,o=e.slots.some(r=>r.isInferred);return{article:s.id,print:s.print,revision:e.begun?.
revision??s.revision,id:e.id,slots:e.slots.filter(({values:r})=>r.length>0),basis:o?e.basis:null,quote:Me(e,t),backwards:e.
backwards,fills:e.id===null?n.at(-1)??null:null,proposedBy:e.proposedBy,...e.begun&&{begun:e.begun}}}var ur=e=>e.slots.filter(
({values:t})=>t.some(({is:n})=>n==="later")).map(({field:t})=>t),pr=e=>e.slots.some(t=>t.isInferred)&&!e.basis;var il=new Set("Enter Escape Backspace Delete Tab ArrowDown ArrowUp ArrowLeft ArrowRight F1".split(" "));function mr(e){
let{key:t,code:n,shiftKey:s=!1}=e;if(e.isComposing||e.keyCode===229||t==="Dead"||t==="Process")return null;let o=e.getModifierState?.(
"AltGraph")??!1;if((e.ctrlKey||e.metaKey)&&!o)return!e.altKey&&!s&&dr(t,n)==="z"?{name:"Undo",isShift:s}:null;if(il.has(
t))return{name:t,isShift:s};if([...t].length!==1)return null;if(o||e.altKey)return o?{name:t,isShift:s}:null;let r=cl(t,
n,s)??dr(t,n)??t;return r===t?{name:r,isShift:s}:{name:r,text:t,isShift:s}}var hr=({name:e,text:t=e})=>[...t].length===1?t:null;function dr(e,t){if(/^[a-z]$/i.test(e))return e.toLowerCase();let n=/^Key([A-Z])$/.
exec(t)?.[1].toLowerCase();return n&&/\p{L}/u.test(e)?n:null}var al=new Set("#@[]{}|\\~`\u20AC");function cl(e,t,n){if(/^[0-9]$/.
test(e))return e;let s=/^Digit([0-9])$/.exec(t)?.[1];return s&&!n&&!al.has(e)?s:null}var ft=["subject","relation","object"],V=e=>({id:null,sentence:e,slots:[],basis:null,quote:null,backwards:[],proposedBy:null}),
T=(e,t)=>e.fields.find(n=>n.id===t)??null,re=(e,t)=>e.fields.find(n=>n.letter===t)??null,de=(e,t)=>e.slots.find(n=>n.field===
t)??null,ie=(e,t)=>de(e,t)!==null,Wt=e=>e!==null&&!e.isRole&&e.takes.includes("time");function Pt(e,t,n,{isAdding:s=!1,isInferred:o,
isBeside:r=!1}={}){let i=e.slots.filter(f=>f.field===t),c=i.find(f=>f.isInferred===(o??!1))??(r?null:i[0]??null),l={field:t,
values:s&&c?[...c.values,...n]:n,each:s&&(c?.each??!1),isInferred:o??c?.isInferred??!1};return{...e,slots:[...e.slots.filter(
f=>f!==c),l]}}function gr(e,t,n){let s=e.slots.filter(r=>r.field===t),o=s.find(r=>r.isInferred===n)??s[0];return $s({...e,
slots:e.slots.filter(r=>r!==o)})}var $s=e=>e.slots.some(t=>t.isInferred)?e:{...e,basis:null},Ft=(e,t)=>({...e,slots:e.slots.
filter(n=>n.field!==t)}),Ut=(e,t,n)=>({...e,slots:e.slots.map(s=>s.field===t?{...s,...n}:s)});function xs(e,t){let n=de(
e,"relation")?.values[0];return n?.is==="relation"&&t.relations[n.id]?.needsObject||"needed"}function ut(e,t){let n=xs(e,
t)==="none";return ft.find(s=>!ie(e,s)&&!(s==="object"&&n))??null}var vs=e=>e.slots.filter(t=>t.isInferred).map(t=>t.field),
pt=(e,t)=>e.slots.filter(({field:n,values:s})=>s.length>0&&T(t,n)?.isMany).at(-1)?.field??null;var Os=3,ll=new WeakMap,fl=new WeakMap;function Ss(e,t,n){let s=e.get(t)??n(t);return e.set(t,s),s}function Es(e){let{article:t,
entities:n,vocabulary:s}=e,{lang:o}=t;return{known:e,lang:o,wording:s.wording?.[o],...Ss(ll,n,gl),...Ss(fl,s,hl),statements:new Map(
t.statements.map(r=>[r.key,r])),named:new Map}}var ul=new WeakMap,Ht=({known:{article:e,elsewhere:t=pl}})=>[e.statements,
t].flatMap(n=>Ss(ul,n,s=>s.map(dl))),pl=[];function dl(e){let{subject:t,relation:n,object:s}=e.words;return{stated:e,plain:k(
`${e.id} ${t} ${n} ${s}`)}}var yr=new Map,ml=/^[!-~]+(?: [!-~]+)*$/;function wr(e){if(ml.test(e))return e.toLowerCase();
let t=yr.get(e);return t===void 0&&(t=k(e),yr.set(e,t)),t}var hl=({fields:e,relations:t})=>({fields:new Map(e.map(n=>[n.
id,n])),relations:Object.values(t).map(n=>({relation:n,label:k(n.label),inverse:k(n.inverse),cues:n.cues.map(wr),told:k(
`${n.definition} ${n.use} ${n.example}`)}))});function gl(e){let t=[],n=new Map,s=new Map;for(let o of e){let r=(o.names.
length?o.names:[o.label]).map(wr),i=`
`;for(let a of r){let c=qt(a);i+=`${c}
`;let l=wl(c);if(!l)continue;let f=n.get(l);f?f.push({name:c,id:o.id}):n.set(l,[{name:c,id:o.id}])}t.push({entity:o,plain:r,
joined:i}),s.set(o.id,o)}return{entities:s,searched:t,byUse:yl(t),byBeginning:n}}var yl=e=>[...e].sort((t,n)=>n.entity.uses-
t.entity.uses);function wl(e){let t=e.indexOf(" ");return e.slice(0,t<0?Os:Math.min(Os,t))}var _l=/^[a-z0-9]+(?: [a-z0-9]+)*$/,
bl=/[^\p{L}\p{N}]+/gu,qt=e=>_l.test(e)?e:e.replace(bl," ").trim(),Ms=e=>qt(e).split(" ").filter(Boolean),_r=e=>(e.words??=
e.name.split(" "),e.words),br=(e,t)=>e.byBeginning.get(t.slice(0,Os))??[];var kl=2,kr=4,$l=5,$r=new WeakMap;function vr(e,t){let{wording:n}=e.known.vocabulary,s=$r.get(n);return s||(s=new Set(Object.
values(n).flatMap(({countries:o})=>Object.entries(o).flatMap(([r,i])=>[r,...i.filter(a=>!a.endsWith("*"))].map(k)))),$r.
set(n,s)),s.has(t)||Gt(e,t)!==null}var xr=new WeakMap,je=e=>Or(e).countries;function xl(e){let{entities:t}=e.known,n=new Set(
t.flatMap(({country:s})=>s?[e.entities.get(s)?.type??""]:[]));for(let{types:s}of Object.values(e.known.vocabulary.wording))
for(let{type:o,where:r,words:i}of s)r==="form"&&i.includes("country")&&n.add(o);return t.filter(s=>n.has(s.type))}function vl(e){
let t=new Map,n=[],s=xl(e),o=new Map(s.flatMap(({id:r,names:i})=>i.map(a=>[k(a),r])));for(let[r,i]of o){let[a,...c]=Ms(r);
if(!a||c.length)continue;t.set(a,i);let l=a.slice(0,Math.max(kr,a.length-kl));a.length>=kr&&n.push([l,i])}for(let{countries:r}of Object.
values(e.known.vocabulary.wording))for(let[i,a]of Object.entries(r)){let c=[i,...a].map(l=>o.get(k(l))).find(l=>l!==void 0);
for(let l of c?a:[]){let f=k(l);f.endsWith("*")?n.push([f.slice(0,-1),c]):t.set(f,c)}}return{countries:s,words:t,stems:n}}
function Or(e){let{wording:t}=e.known.vocabulary,n=xr.get(e.entities);if(n?.wording===t)return n;let s={...vl(e),wording:t};
return xr.set(e.entities,s),s}function Gt(e,t){let n=Or(e),s=n.words.get(t);if(s)return s;let o=n.stems.find(([r])=>t.startsWith(
r)&&t.length-r.length<=$l);return o?o[1]:null}function Sr(e,t){for(let n of Ms(k(t))){let s=Gt(e,n);if(s)return s}return null}var Ol=3,Er=new WeakMap;function Mr(e,t,n){if(e===t)return!0;let s=Er.get(n);s||(s=new Set(n.map(k)),Er.set(n,s));let o=0;
for(;o<e.length&&e[o]===t[o];)o++;for(let r=o;r>=Ol;r--)if(s.has(e.slice(r))&&s.has(t.slice(r)))return!0;return!1}var Sl=[],El=/[\p{L}\p{N}]+/gu;function ae(e,t){let n=e.named.get(t);if(n)return n;let s=Ml(e,e.known.article.sentences[t]?.
span??[0,0]);return e.named.set(t,s),s}function Ml(e,t){let n=Ar(e,t),s=new Set;return[...n.filter(({isWithin:o})=>!o),...n.
filter(({isWithin:o})=>o)].filter(({id:o})=>!s.has(o)&&s.add(o)).map(({id:o,span:r})=>({id:o,span:r}))}var Tr=(e,t)=>Ar(
e,t).filter(({isLongest:n})=>n);function Ar(e,[t,n]){let{plain:s,places:o}=Qo(e.known.article.text.slice(t,n)),r=[...s.matchAll(
El)].map(({0:l,index:f})=>({word:l,from:t+o[f],to:t+o[f+l.length-1]+1})),i=[],a=e.wording?.endings??Sl;for(let[l,{word:f}]of r.
entries()){let p=Gt(e,f);p&&i.push({id:p,at:l,length:1,exact:-1,isLongest:!0,isWithin:!0});for(let d of br(e,f)){let u=_r(
d);if(l+u.length>r.length)continue;let m=0;u.every((y,w)=>(y===r[l+w].word&&m++,Mr(y,r[l+w].word,a)))&&i.push({id:d.id,at:l,
length:u.length,exact:m,isLongest:!0,isWithin:!1})}}i.sort((l,f)=>f.length-l.length||f.exact-l.exact||l.at-f.at);let c=new Map;
for(let l of i){let f=Array.from({length:l.length},(d,u)=>l.at+u),p=f.map(d=>c.get(d)).find(d=>d!==void 0);if(p)l.isLongest=
!1,l.isWithin||=p.length>l.length||p.exact>l.exact;else for(let d of f)c.set(d,l)}return i.sort((l,f)=>l.at-f.at),i.map(
({id:l,at:f,length:p,isLongest:d,isWithin:u})=>({id:l,span:[r[f].from,r[f+p-1].to],isLongest:d,isWithin:u}))}function zt({sentences:e},{spans:t}){let n=t[0]?.[0]??0,[s,o]=[0,e.length-1];for(;s<o;){let r=Math.ceil((s+o)/2);e[r].span[0]<=
n?s=r:o=r-1}return s}var Ir=new WeakMap;function J(e,t){let n=Ir.get(e);if(!n){n=new Map;for(let s of e.statements){let o=zt(
e,s),r=n.get(o);r?r.push(s):n.set(o,[s])}Ir.set(e,n)}return n.get(t)??[]}function Kt(e,t){let{slots:n,basis:s,spans:o,missing:r}=e,
i={slots:n,basis:s,quote:o.length||r?o:null},a={revision:t.revision,...i};return{...V(zt(t,e)),id:e.id,...i,begun:a}}function Cr({
slots:e,basis:t,quote:n,backwards:s,begun:o}){return!o||s.length?!1:JSON.stringify([e,t,n])===JSON.stringify([o.slots,o.
basis,o.quote])}var Tl=["act","sums_up","alternative_to","note","translation"];function Nr(e,t,n){let s=new Map(ae(n,t).
map(({id:i,span:a})=>[i,a])),o=i=>{let a={...i};"at"in a&&delete a.at;let c=a.is==="entity"&&s.get(a.id);return a.is==="\
entity"&&c?{...a,at:c}:a},r=e.slots.filter(({field:i})=>!Tl.includes(i)).map(i=>({...i,values:i.values.map(o)}));return{
...V(t),slots:r,basis:e.basis}}var Rr=new WeakMap;function Be(e,t){let n=Rr.get(e);return n||(n=new Map(e.map(s=>[s.id,s])),Rr.set(e,n)),n.get(t)??null}
function We(e,t){switch(e.is){case"entity":return Be(t.entities,e.id)?.label??e.id;case"new":return e.entity.label;case"\
relation":return t.vocabulary.relations[e.id]?.label??e.id;case"new relation":return e.label;case"statement":{let n=[...t.
article.statements,...t.elsewhere??[]].find(({key:i})=>i===e.key);if(!n)return e.key;let{subject:s,relation:o,object:r}=n.
words;return`#${n.id} ${[s,o,r].filter(Boolean).join(" \u2013 ")}`}case"later":return t.say("the next statement");case"w\
ords":case"text":return e.text;case"nobody":return t.say("nobody named")}}var Ts={line:"",marked:0,hints:[],typed:"",first:null,entity:null,relation:null,part:null,isSelected:!1},Te={...Ts,field:null,
isAdding:!1,isInferring:!1,isBackwards:!1},_=(e,t)=>({...e,state:{...e.state,...t}}),U=(e,t)=>({...e,effects:[...e.effects,
t]}),L=(e,t,n)=>U(e,{does:"say",text:e.known.say(t,n)}),$=({state:e})=>e.draft??V(e.sentence),D=(e,t)=>_(e,{draft:{...t,
proposedBy:null}}),me=e=>_(e,{...Te,place:"reading",draft:null}),v=e=>_(e,{...Te,place:"statement"}),Q=e=>_(e,{...Te,place:"\
inferred"}),he=e=>_(e,{...Ts,place:"other fields"});function Vt(e){return e?e.takes.includes("relation")?"relation":As(e)?
null:e.takes.includes("few")&&e.values.length?"few":e.takes[0]==="entity"||e.takes[0]==="statement"?"choosing":"text":"c\
hoosing"}var As=({takes:e,values:t})=>e.includes("flag")||e.includes("few")&&t.length===1;function S(e,t,n={}){let{known:s,
state:o}=e;if(t==="basis")return _(e,{...Te,place:"basis",field:t,...n});let r=T(s.vocabulary,t),i=Vt(r);if(r&&i===null)
return Al(e,r);let a=ie($(e),t)&&!n.isAdding;return _(e,{...Te,draft:o.draft??V(o.sentence),place:i??"choosing",field:t,
marked:a?-1:0,...n})}function Al(e,t){let n=$(e),s=!ie(n,t.id),o=t.values[0]??"true",r=s?Pt(n,t.id,[{is:"text",text:o}]):
Ft(n,t.id),i=`${t.label}: ${e.known.say(s?"yes":"no")}`;return v(U(D(e,r),{does:"tell",text:i}))}function X(e){let t=ut(
$(e),e.known.vocabulary);return t?S(e,t):v(e)}function Il(e,t,n){let{say:s,vocabulary:o}=e.known,r=n.map(i=>We(i,e.known)).
join(` ${s("and")} `);return U(e,{does:"tell",text:`${T(o,t)?.label??s(t)}: ${r}`})}var E=(e,t,n)=>Is(e,[t],n);function Is(e,t,n){
let{field:s}=e.state;return s?Cl(Il(e,s,t),s,t,n):e}function Cl(e,t,n,s){let{line:o,filters:r,isAdding:i,isInferring:a,isBackwards:c}=e.
state,[l]=n,f=$(e);if(t==="basis")return v(D(e,{...f,basis:l.is==="text"?l.text:null}));if(c&&l.is==="statement"){let b=[
...f.backwards,{field:t,statement:l.key}];return v(D(e,{...f,backwards:b}))}let p=Wt(T(e.known.vocabulary,t)),d=a||s!==void 0,
m=Pt(f,t,n,{isAdding:i,isInferred:d||(p&&!i?!1:void 0),isBeside:d&&p}),g=d?m:$s(m),y=D(e,s!==void 0&&!g.basis?{...g,basis:s}:
g),w=_(y,{filters:{...r,[t]:o}});return i&&(t==="subject"||t==="object")?_(w,{...Ts,isAdding:!1,place:"jointly"}):a?Q(w):
X(w)}var Ae=(e,t)=>t.value.is==="new"?_(e,{place:"new entity",entity:t.value.entity,first:t.value.at??null,part:null}):E(
e,t.value,t.basis),Lr=e=>X(D(e,Pt($(e),e.state.field??"",[],{})));function dt(e){let t=$(e),n=t.slots.at(-1);if(!n)return me(
e);let{field:s,values:o}=n,r=o.length>1,i=t.slots.slice(0,-1),a={...t,slots:r?[...i,{...n,values:o.slice(0,-1)}]:i},c=D(
e,a);if(Vt(T(e.known.vocabulary,s))===null)return v(c);let l=e.state.filters[s]??"";return S(c,s,{line:l,isSelected:l!==
"",isAdding:r,marked:0})}function Dr(e){let{state:t,known:n}=e;return t.isAdding?X(e):t.isInferring?Q(e):t.field===ut($(
e),n.vocabulary)?dt(e):v(e)}function jr(e){let{line:t,draft:n,isInferring:s}=e.state;return t?_(e,{line:"",marked:0,isSelected:!1}):
s?Q(e):n?.slots.length||n?.basis?v(e):me(e)}function Z(e,t){let n=e.known.article.sentences.length-1,s=Math.max(0,Math.min(
n,t));return _(e,{sentence:s,statement:s===e.state.sentence?e.state.statement:null,hints:[]})}var Cs=(e,t)=>v(_(e,{draft:t,
sentence:t.sentence,statement:null,filters:{}}));function mt(e,t){let n=e.known.article.statements.find(s=>s.key===t);return n?
_(Z(e,zt(e.known.article,n)),{statement:t}):e}var A=({state:e})=>e.line==="",Pr=({state:e},{name:t})=>e.rows.find(({digit:n})=>n===Number(t)),Nl=({index:e},t)=>t.startsWith(
"#")&&Ht(e).some(({stated:n})=>`#${n.id}`.startsWith(t));function Rl(e,t){let{line:n}=e.state;return!Pr(e,t)||Nl(e,n+t.name)?
!1:n===""||t.text===void 0&&!n.includes("\\")&&/[\p{L}\p{M}]$/u.test(n)}function Ns({state:e,...t},n){let s=Math.max(0,Math.
min(e.rows.length-1,e.marked+n));return{...t,state:{...e,marked:s}}}function Ll(e){let{line:t,rows:n,marked:s,field:o,isAdding:r}=e.
state;if(t===""&&s<0&&!r&&o&&ie($(e),o))return X(e);if(t===""&&s<0&&n.length)return Ns(e,1);let i=n[Math.max(0,s)];return i?
Ae(e,i):t.trim()&&o?Dl(e,o,t.trim()):e}function Dl(e,t,n){let{takes:s=[],isRole:o=!1}=T(e.known.vocabulary,t)??{};return s.
includes("text")?E(e,{is:o?"words":"text",text:n}):s.includes("number")||s.includes("time")?E(e,{is:"text",text:n}):e}function Xt(e,t){
let n=[...ft,null],s=n.indexOf(ft.includes(e.state.field??"")?e.state.field:null),o=n[s+t];return o?S(e,o):v(e)}function jl(e){
let t=pt($(e),e.known.vocabulary);return t?S(e,t,{isAdding:!0}):e}function Br(e){let{field:t}=e.state,n=$(e);return t===
"basis"?n.basis!==null:t!==null&&ie(n,t)}function Bl(e){let{field:t,isInferring:n}=e.state,s=$(e);if(t===null)return e;if(t===
"basis")return v(D(e,{...s,basis:null}));let o=D(e,gr(s,t,n));return n?Q(o):X(_(o,{filters:{...e.state.filters,[t]:""}}))}
var W={keys:["1\u20139"],name:"take",when:Rl,does:(e,t)=>Ae(e,Pr(e,t))},ee={keys:["a\u2026z"],name:"filter",when:()=>!1,
does:e=>e},P=[{keys:["ArrowDown"],name:"mark next",does:e=>Ns(e,1)},{keys:["ArrowUp"],name:"mark before",does:e=>Ns(e,-1),
isRare:!0}],Jt={keys:["Enter"],name:"take what is marked",does:Ll},Pe={keys:[","],name:"one more value",when:e=>A(e)&&pt(
$(e),e.known.vocabulary)!==null,does:jl},ge=[{keys:["Backspace"],name:"back",when:A,does:Dr},{keys:["Escape"],name:"leav\
e",does:jr},{keys:["Tab"],name:"next field",isRare:!0,isShift:!1,does:e=>Xt(e,1)},{keys:["Tab"],name:"field before",isRare:!0,
isShift:!0,when:({state:e})=>e.field!==ft[0],does:e=>Xt(e,-1)}],Fe={keys:["?"],name:"all keys",when:A,does:e=>_(e,{isHelpOpen:!0})},
Ue={keys:["Backspace"],name:"clear",isRare:!0,when:({state:e})=>e.isSelected,does:e=>_(e,{line:"",isSelected:!1,marked:0})},
ye={keys:["Delete"],name:"empty the field",isHere:e=>A(e)&&Br(e),when:e=>A(e)&&Br(e),does:Bl},Fr={keys:["0"],name:"nobod\
y named",when:A,does:e=>e.state.field==="object"&&xs($(e),e.known.vocabulary)!=="needed"?Lr(e):E(e,{is:"nobody"})},Qt={keys:[
"."],name:"as last time",when:e=>A(e)&&Wr(e).length>0,does:e=>Is(e,Wr(e))};function Wr({known:e,state:t}){return e.article.
statements.find(({key:s})=>s===t.last)?.slots.find(({field:s})=>s===t.field)?.values??[]}function Wl(e){let{line:t,rows:n,marked:s}=e.state,o=n[s];return o?E(e,o.value):t.trim()?E(e,{is:"text",text:t.trim()}):
$(e).basis?v(e):L(e,"choose a basis by its digit, or write one")}var Ur={name:"Basis",writes:()=>!0,bindings:()=>[{...W,
when:(e,t)=>e.state.line===""&&!!W.when?.(e,t)},{keys:["a\u2026z"],name:"your own words",when:()=>!1,does:e=>e},{keys:["\
Enter"],name:"take what is written",does:Wl},...P,{keys:["Backspace"],name:"back",when:({state:e})=>e.line==="",does:e=>v(
_(e,{line:""}))},ye,...ge.filter(({keys:e})=>!e.includes("Backspace"))]};function Hr(e,t){let n=t.join(" ");return e===n?0:e.startsWith(n)?1:t.every(s=>e.includes(s))?t.every(s=>Pl(e,s))?2:3:null}
function Pl(e,t){for(let n=e.indexOf(t);n>=0;n=e.indexOf(t,n+1))if(Yo(e,n))return!0;return!1}var qr=new WeakMap;function Fl(e){let t=qr.get(e);return t||(t=e.map(n=>({rule:n,words:n.words.map(s=>k(s).split(" "))})),
qr.set(e,t)),t}function zr(e,t,n){let s=Hl(e.words.map(k),t),o=Fl(t.types).filter(({rule:f})=>f.type in n.types);if(Rs(e,
t)>0)return Zt(t);let r=He(e.words[0])&&o.find(({rule:f})=>f.where==="called"&&Ul(f,e.before));if(r)return r.rule.type;let i=zl(
s,t),[a,c]=[null,0];for(let{rule:f,words:p}of o)if(ql.includes(f.where))for(let d of p){let u=Kl(f.where,d,s,i),m=u<0?0:
d.filter(g=>!g.startsWith("*")).length+1-u/(s.length+1);m>c&&([a,c]=[f.type,m])}if(a)return a;let l={before:k(e.before),
after:k(e.after),form:Xl(e,s[i])};for(let{rule:f,words:p}of o)if(p.some(d=>Vl(f.where,d,s,l)))return f.type;return null}
var Ul=({words:e},t)=>e.some(n=>` ${t}`.endsWith(` ${n}`));function Hl(e,t){return e.length>2&&Yt(t.unnamed).has(e[0])&&
Yt(t.prepositions).has(e[1])?e.slice(2):e}var ql=["head","first","any"],Zt=e=>e.types.find(({where:t,words:n})=>t==="for\
m"&&n.includes("names"))?.type??null;function Rs({words:e,isCountry:t},n){let s=e.map(o=>k(o).replace(/\.$/,""));for(let o=Math.
min(Gl,e.length-1);o>0;o--){let r=e.slice(o);if(Yt(n.titles).has(s.slice(0,o).join(" "))&&r.every(He)&&!(r.length===1&&t(
s[o])))return o}return 0}var Gr=new WeakMap;function Yt(e){let t=Gr.get(e);return t||(t=new Set(e.map(k)),Gr.set(e,t)),t}
var Gl=3,He=e=>/^\p{Lu}/u.test(e);function zl(e,t){let n=e.findIndex((s,o)=>o>0&&Yt(t.prepositions).has(s));return(n<0?e.
length:n)-1}function Kr(e,t){return e==="*"?!0:e.endsWith("*")?t.startsWith(e.slice(0,-1)):e.startsWith("*")?t.endsWith(
e.slice(1))&&t.length>e.length+1:e===t}function Kl(e,t,n,s){let o=n.length-t.length;for(let r=0;r<=o;r++){if(e==="first"&&
r>0)return-1;let i=r+t.length-1;if(!(e==="head"&&(r>s||i<s))&&t.every((a,c)=>Kr(a,n[r+c])))return e==="any"?r:0}return-1}
function Vl(e,t,n,{before:s,after:o,form:r}){if(e==="form"){let[a]=t;return a.includes("*")?r==="name"&&Kr(a,n[0]):a===r}
let i=t.join(" ");return e==="before"?` ${s}`.endsWith(` ${i}`):e==="after"&&o.startsWith(i)&&!/^[\p{L}\p{N}]/u.test(o.slice(
i.length))}function Xl({words:e,isCountry:t},n){return e.length===1&&/^\p{Lu}{2,}\p{L}?$/u.test(e[0])?"acronym":e.every(
He)?e.length>1?e.length<5?"names":"":t(n)?"country":"name":/[^s]s$/.test(n)?"plural":""}var Vr=60;function en(e,t){let{article:n}=e.known,{text:s,lang:o}=n,[r,i]=Ql(e,Se(s,t)),a={before:s.slice(Math.max(0,r-Vr),
r).trimEnd(),after:s.slice(i,i+Vr).trimStart()},c=new Set(Tr(e,[r,i]).map(({id:f})=>f)),l=Qr(e,s.slice(r,i),o,a,[...c]);
return{...l,label:Jl(l.label,o,e.wording)}}function Jl(e,t,n){let s=F(e,[0,e.length],t).map(([r,i])=>e.slice(r,i));return!n||
s.length<2||s.slice(1).every(He)||!/^\p{Lu}\p{Ll}*$/u.test(s[0])?e:n.determiners.includes(s[0].toLowerCase())||Zr(s,n)?e[0].
toLowerCase()+e.slice(1):e}function Jr(e,t){let n=t.trim().replace(/\s+/g," ");return Qr(e,n,e.lang,{before:"",after:""},
[])}function Qr(e,t,n,s,o){let{wording:r}=e,{vocabulary:i}=e.known,a=F(t,[0,t.length],n).map(([b,x])=>t.slice(b,x)),c=Xr(
t,r);if(!r||!a.length)return{label:c,lang:n,type:"",country:null,aliases:[],isLocal:!1,members:[]};a[a.length-1]=Xr(a[a.
length-1],r);let l={words:a,...s,isCountry:b=>vr(e,b)},f=zr(l,r,i)??"",p=f!==""&&f===Zt(r),d=p?Rs(l,r):0,u=a.slice(d),m=u.
length>1&&d>0?c.slice(c.indexOf(u[0])):c,g=u[u.length-1],y=je(e).some(b=>b.type===f)?null:Sr(e,c),w=!p&&Zr(a,r);return{label:m,
lang:n,type:f,country:y,aliases:p&&u.length+d>1&&g!==m?[g]:[],isLocal:w,members:w&&o.length>1?o:[]}}function Yr(e,t,n){let s=e.
wording?Zt(e.wording):null,o=t.label.split(" "),r=o[o.length-1];if(t.type===s==(n===s)||o.length<2)return{...t,type:n};let i=t.
aliases.filter(a=>a!==r);return{...t,type:n,aliases:n===s?[...i,r]:i}}function Ql(e,[t,n]){let{text:s}=e.known.article;for(let o of e.
wording?.articles??[]){let r=s.slice(t,t+o.length),i=s.slice(t+o.length,n);if(r.toLowerCase()===o&&/^\s+\S/u.test(i))return Se(
s,[t+o.length,n])}return[t,n]}function Xr(e,t){for(let n of t?.possessives??[])if(e.length>n.length+1&&e.endsWith(n))return e.
slice(0,-n.length);return e}function Zr(e,t){let n=e.map(s=>s.toLowerCase());return t.unnamed.some(s=>` ${n.join(" ")} `.
startsWith(` ${s} `))&&(e.length===1||!e.slice(1).every(He))}var Yl=2,ei=3;function ti(e,t){let n=qt(k(t)),s=n.split(" ").filter(Boolean);if(!s.length)return[];let o=[],r=ef(n,s);for(let a of e.
byUse){let c=r(a.joined);c!==null&&o.push({searched:a,rank:c})}if(o.length||s.join("").length<ei)return o;let i=e.wording?.
endings??Zl;for(let[a,{pattern:c,kept:l}]of[sf,of].entries()){let f=s.map(p=>({parts:l(p),like:new RegExp(`[ \\n](?:${c(
p,i)})`)}));for(let p of e.byUse){let{joined:d}=p;f.every(({parts:u,like:m})=>u.some(g=>d.includes(g))&&m.test(d))&&o.push(
{searched:p,rank:4+a})}if(o.length)return o}return o}var Zl=[];function ef(e,t){let[n,s]=[`
${e}`,`
${e}
`],o=t.map(i=>[` ${i}`,`
${i}`]),r=t.every(i=>i.length>=Yl);return i=>{for(let a of t)if(!i.includes(a))return null;if(i.includes(n))return i.includes(
s)?0:1;for(let[a,c]of o)if(!i.includes(a)&&!i.includes(c))return r?3:null;return 2}}var ni=3;function tf(e,t){let n=t.map(
k).join("|"),s=t.map(k).filter(o=>e.endsWith(o)&&e.length-o.length>=ni).map(o=>`${e.slice(0,e.length-o.length)}(?:${n})(\
?=[ \\n])`);return[e,...s].join("|")}function nf(e){let t=[e];for(let n=0;e.length>=ei&&n<e.length;n++){let[s,o,r,i]=[e.
slice(0,n),e[n],e[n+1]??"",e.slice(n+1)];t.push(`${s}[^ \\n]${i}`,`${s}[^ \\n]${o}${i}`,`${s}${i}`),r&&t.push(`${s}${r}${o}${e.
slice(n+2)}`)}return t.join("|")}var sf={pattern:tf,kept:e=>[e.slice(0,ni)]},of={pattern:nf,kept:e=>{let t=e.length>>1;return[
e.slice(0,Math.max(1,t-1)),e.slice(t+1)]}};var Ls="Statement";function Ds(e,t,n){if(n.includes(t))return!0;let s=e.types[t];return s?s.broader.some(o=>n.includes(o))?
!0:s.isAbstract&&n.some(o=>e.types[o]?.broader.includes(t)):!1}function rf(e,t){switch(t.is){case"entity":return e.entities.
get(t.id)?.type??null;case"new":return t.entity.type;case"statement":case"later":return Ls;default:return null}}var tn=(e,t)=>e.
slots.find(n=>n.field===t)?.values??[];function ce(e,t){let[n]=tn(t,"relation");return n?.is==="relation"?e.known.vocabulary.
relations[n.id]??null:null}function js(e,t,n,s){return s.every(o=>{if(o.is==="words")return n==="object"&&t.words;let r=rf(
e,o);return r===null?!0:r===Ls?t[n].includes(r):Ds(e.known.vocabulary,r,t[n])})}function nn(e,t,n){return t?t.id!=="subj\
ect"&&t.id!=="object"?t.types.length?t.types:null:ce(e,n)?.[t.id]??null:null}function si(e,t,n){if(!t.takes.includes("st\
atement"))return!1;let s=ce(e,n);return!s||t.id!=="subject"&&t.id!=="object"?!0:s[t.id].includes(Ls)}function oi(e,t,n){
return t.id!=="object"?t.words:ce(e,n)?.words??!1}var we=9,Ie=100,af={score:1.2,isFound:1.3,usesHere:1,isLast:.8,isInSentence:-.7,isNarrow:.9};function ri(e,{line:t,draft:n,
sentence:s}){let o=e.known.article.sentences[s]?.relations??[],r=new Map(o.map(d=>[d.relation,d])),i=o[0]?.score||1,a=ff(
e,s),[c,l]=[tn(n,"subject"),tn(n,"object")],f=k(t),p=[];for(let d of e.relations){let u=f?uf(d,f):0;if(u===null)continue;
let{id:m}=d.relation,g=js(e,d.relation,"subject",c),y=g&&js(e,d.relation,"object",l),w=r.get(m),b={score:(w?.score??0)/i,
isFound:w!==void 0,usesHere:Math.log1p(a.here.get(m)??0),isLast:a.last===m,isInSentence:a.inSentence.has(m),isNarrow:g&&
c.length>0&&d.relation.subject.length===1},x=Object.entries(af).reduce((O,[be,ke])=>O+ke*Number(b[be]),0);p.push({relation:d.
relation,rank:u*2+(y?0:1),weight:x,why:lf(w?.why??"")})}return p.sort((d,u)=>d.rank-u.rank||u.weight-d.weight||u.relation.
uses-d.relation.uses||(d.relation.label<u.relation.label?-1:1)),p.map(({relation:d,why:u},m)=>({value:{is:"relation",id:d.
id},label:d.label,lang:null,why:[cf(d),u].filter(Boolean).join(" \xB7 "),digit:m<we?m+1:null}))}var cf=({id:e,label:t})=>{
let n=e.replaceAll("_"," ");return n.startsWith(`${t} `)?n.slice(t.length+1):""},lf=e=>/\u201c[^\u201d]*\u201d/.exec(e)?.[0]??e.split(
";")[0];function ff({known:{article:e}},t){let[n,s]=e.sentences[t]?.span??[0,0],o=new Map,r=new Set,i=null;for(let{slots:a,
spans:c}of e.statements){let l=a.find(({field:f})=>f==="relation")?.values[0];l?.is==="relation"&&(i=l.id,o.set(i,(o.get(
i)??0)+1),c.some(([f,p])=>f<s&&p>n)&&r.add(i))}return{here:o,inSentence:r,last:i}}function uf(e,t){if(e.label.startsWith(
t)||e.relation.id.startsWith(t))return 0;let n=t.split(" ");return sn(e.label,n)?1:e.cues.some(s=>sn(s,n))||sn(e.inverse,
n)?2:sn(e.told,n)?3:null}var sn=(e,t)=>t.every(n=>e.startsWith(n)||e.includes(` ${n}`));var ht=9;function on(e,t){let n=e.fields.get(t.field??"")??null;return t.line?t.line.startsWith("#")?gf(e,t.line.slice(1)):
yf(e,t,n):pf(e,t,n)}var Bs=(e,t,n,s)=>({value:s?{is:"entity",id:e.id,at:s}:{is:"entity",id:e.id},label:e.label,lang:e.lang,
why:t,digit:n});function pf(e,{draft:t,sentence:n,recent:s,last:o},r){let{say:i}=e.known,a=ae(e,n),c=r!==null&&si(e,r,t),
l=c&&o?e.statements.get(o):null,f=l?ht-1:ht,p=a.map(({id:m,span:g},y)=>Bs(e.entities.get(m),i("named here"),y<ht-1?y+1:null,
g)),d=()=>p.length<f?p.length+1:null;if(c&&ce(e,t))for(let m of mf(e,n,o))p.push(Ws(i,m,d(),i("stated here")));let u=nn(
e,r,t);for(let[m,g]of hf(e,new Set(a.map(({id:y})=>y)),s,u))p.push(Bs(m,g&&i(g),d()));return l&&p.splice(Math.min(p.length,
ht-1),0,Ws(i,l,ht,i("saved last"))),ii(e,p,u)}function ii(e,t,n){let s=Ps(e,n),{say:o,vocabulary:r}=e.known;return t.map(
i=>{let a=i.value.is==="entity"?e.entities.get(i.value.id)?.type:void 0;return!a||s(a)?i:{...i,why:o("does not fit",{type:r.
types[a]?.label??a})}})}var df=3;function mf({known:{article:e}},t,n){let s=e.sentences[Math.max(0,t-1)]?.span[0]??0,o=e.
sentences[t]?.span[1]??0;return e.statements.filter(({key:r,spans:[i]})=>r!==n&&i&&i[0]>=s&&i[1]<=o).reverse().slice(0,df)}
function Ps({known:{vocabulary:e}},t){let n=new Map;return s=>{let o=n.get(s);if(o!==void 0)return o;let r=!t||Ds(e,s,t);
return n.set(s,r),r}}function hf(e,t,n,s){let o=Ps(e,s),r=p=>o(p.type),i=[...new Set(n)].flatMap(p=>t.has(p)?[]:e.entities.
get(p)??[]),a=new Set([...t,...n]),[c,l]=[[],[]];for(let{entity:p}of e.byUse){if(c.length>=Ie)break;a.has(p.id)||!ai(e,p)||
(r(p)?c.push(p):l.length<Ie&&l.push(p))}let f=(p,d)=>p.map(u=>[u,d]);return[...f(i.filter(r),"recent"),...f(c,""),...f(i.
filter(p=>!r(p)),"recent"),...f(l,"")].slice(0,Ie)}var ai=({known:{article:e}},t)=>t.local===null||t.local===`${e.coder}\
/${e.id}`;function Ws(e,{key:t,id:n,words:s,isDenied:o},r,i){let a=[s.subject,s.relation,s.object].filter(Boolean).join(
" \u2013 "),c=`#${n} ${o?`${e("not")} `:""}${a}`,l=s.by&&e("according_to",{name:s.by});return{value:{is:"statement",key:t},
label:c,lang:null,why:[l,i].filter(Boolean).join(" \xB7 "),digit:r}}function gf(e,t){let n=k(t).split(" ").filter(Boolean),
{coder:s,id:o}=e.known.article,r=/^\p{L}?(\d+)$/u.exec(t)?.[1],i=c=>r!==void 0&&Number(c.id.replace(/\D/g,""))===Number(
r),a=Ht(e).filter(({plain:c,stated:l})=>i(l)||n.every(f=>c.startsWith(f)||c.includes(` ${f}`)));return[...a.filter(({stated:c})=>i(
c)),...a.filter(({stated:c})=>!i(c))].slice(0,Ie).map(({stated:c},l)=>{let f=[c.coder===s?"":c.coder,c.article===o?"":c.
article];return Ws(e.known.say,c,l<we?l+1:null,f.filter(Boolean).join(" / "))})}function yf(e,{line:t,draft:n,sentence:s,
recent:o},r){let i=Ps(e,nn(e,r,n)),a=new Map(ae(e,s).map(({id:u,span:m})=>[u,m])),c=new Set(o),l=[],f=!1;for(let{searched:u,
rank:m}of ti(e,t)){let{entity:g}=u;if(!ai(e,g))continue;f||=m===0;let y=i(g.type)?0:1,w=a.has(g.id)?0:c.has(g.id)?1:2,b=m*
6+y*3+w;l[b]??=[],l[b].push(g)}let{say:p}=e.known,d=l.flat().slice(0,Ie).map((u,m)=>{let g=a.has(u.id)?"named here":c.has(
u.id)?"recent":"";return Bs(u,g&&p(g),m<we?m+1:null,a.get(u.id))});return f||d.push(...wf(e,t.trim(),r,n,d.length)),ii(e,
d,nn(e,r,n))}function wf(e,t,n,s,o){if(!t)return[];let{say:r,article:i}=e.known,a=[];return n&&oi(e,n,s)&&a.push({is:"wo\
rds",text:t}),a.push({is:"new",entity:Jr(e,t)}),a.map((c,l)=>({value:c,label:t,lang:i.lang,why:r(c.is==="new"?"new entit\
y":"plain words"),digit:o+l<we?o+l+1:null}))}function ci(e,{field:t,line:n}){let s=k(n).split(" ").filter(Boolean),o=t===
"country";return(o?je(e):Object.values(e.known.vocabulary.types).filter(i=>!i.isAbstract).map(({id:i,label:a})=>({id:i,label:a,
uses:0}))).map(i=>({one:i,rank:Hr(k(i.label),s)})).filter(({rank:i})=>i!==null).sort((i,a)=>Number(i.rank)-Number(a.rank)||
a.one.uses-i.one.uses||(i.one.label<a.one.label?-1:1)).slice(0,Ie).map(({one:i},a)=>({value:o?{is:"entity",id:i.id}:{is:"\
text",text:i.id},label:i.label,lang:null,why:"",digit:a<we?a+1:null}))}var _f=/^(\d{1,2})$/,bf=/^(\d{1,2})-(\d{1,2})$/,kf=/^(\d{1,2})-$/;function rn(e,t){if(!oe(t))return null;let[,n,s,o]=/^\[?([\d-]*)(?:(\.\.|\/)([\d-]*))?\]?$/.
exec(e)??[],r=n?li(n,t)??n:"",i=o?li(o,t,r)??o:"",a=[r,i];return a[0]===(n??"")&&a[1]===(o??"")||!a.every(c=>!c||/^\d{4}/.
test(c))?null:s?s==="/"?a.join("/"):`[${a.join("..")}]`:a[0]}function li(e,t,n=""){let[,s]=_f.exec(e)??[],o=s&&oe(n)?n:t,
[r,i]=o.split("-").map(Number);if(s){let p=[1,0,-1].map(d=>ui(r,i+d,Number(s)));return fi(p,o,n)}let[,a,c]=bf.exec(e)??[],
l=Number(a??kf.exec(e)?.[1]??0);if(l<1||l>12)return null;let f=[1,0,-1].map(p=>ui(r+p,l,Number(c??1)));return fi(a?f:f.map(
p=>p?.slice(0,7)??null),t,n)}function fi(e,t,n){let s=e.filter(o=>o!==null&&o>=n);return s.find(o=>o!==null&&o<=t)??(n?s.
at(-1)??null:null)}function ui(e,t,n){let s=new Date(Date.UTC(e,t-1,n));return s.getUTCDate()===n?s.toISOString().slice(
0,10):null}var di="when",$f=/\d{4}(?:-\d\d){0,2}/;function mi(e,{field:t,line:n,sentence:s}){let{article:o}=e.known,r=n.trim(),i=k(
r),a=rn(r,o.published),c=a?[{when:a,why:r}]:[],l=r?pi(e,r,[0,r.length]).map(m=>({...m,at:void 0})):[],f=o.sentences[s]?.
span??[0,0],p=[...pi(e,o.text,f),...xf(e,t??di),...vf(e)],d=[...c,...l,...p.filter(({when:m,why:g})=>k(m).includes(i)||k(
g).includes(i))],u=new Map;for(let m of d)u.has(`${m.when}${m.basis?"i":""}`)||u.set(`${m.when}${m.basis?"i":""}`,m);return[
...u.values()].map(({when:m,why:g,basis:y,at:w})=>({value:w?{is:"text",text:m,at:w}:{is:"text",text:m},label:m,lang:null,
why:g,digit:null,...y?{basis:y}:{}}))}function pi({known:{article:e,say:t},statements:n,wording:s},o,r){let i=oe(e.published)?
null:[...n.values()].find(f=>qe(f)?.match(/^\d{4}/)),a=i?qe(i)?.slice(0,4):null,c=[...n.values()].reverse().find(f=>oe(qe(
f))),l=c?qe(c):null;return lt(o,r,s,e.published,l).flatMap(({span:f,stated:p,concluded:d})=>{let u=`\u201C${o.slice(...f)}\
\u201D`,m={words:u,day:e.published,statement:c?.id??""},g=d.map(({when:y,how:w})=>({when:y,why:u,basis:t(`time_${w}`,m),
at:f}));return i&&a&&p?.includes("XXXX")&&g.push({when:p.replaceAll("XXXX",a),why:u,basis:t("time_year",{statement:i.id}),
at:f}),p?[{when:p,why:u,at:f},...g]:g})}function qe({slots:e}){return e.flatMap(({field:n,values:[s]})=>n===di&&s?.is===
"text"?s.text:[]).map(n=>$f.exec(n)?.[0]).find(n=>n!==void 0)??null}function xf({known:{say:e},statements:t},n){let s=[...t.
values()].reverse().flatMap(o=>o.slots.flatMap(({field:r,values:[i],isInferred:a})=>{if(r!==n||i?.is!=="text")return[];let c=e(
"as for",{statement:o.id});return[a?{when:i.text,why:c,basis:Fs(o,c)}:{when:i.text,why:c}]}));return[...s.filter(({basis:o})=>o),
...s.filter(({basis:o})=>!o)]}var Fs=({basis:e},t)=>e?.startsWith(t.replace(/#.*/,"#"))&&e.length<t.length+3?e:t;function vf({
known:{article:e,say:t},statements:n}){let s=e.published;if(!oe(s))return[];let o=[],r=[...n.values()].reverse().find(a=>qe(
a)),i=r?qe(r):null;if(r&&i&&i<s){let a=t("time_since",{statement:r.id,day:s});o.push({when:`[${i}..${s}]`,why:a,basis:a})}
for(let[a,c]of[[s,"time_day"],[`[..${s}]`,"time_until"]])o.push({when:a,why:t(c,{day:s}),basis:t(c,{day:s})});return o}var Us=(e,t,n,s)=>({value:{is:"text",text:e},label:t,lang:null,why:n,digit:s<we?s+1:null});function hi(e,t){let n=e.fields.
get(t.field??"");if(!n)return[];if(n.takes.includes("time"))return mi(e,t);let{text:s,sentences:o}=e.known.article,r=o[t.
sentence]?.span??[0,0],i=[],a=ws(e,r);if(n.takes.includes("number")&&i.push(...a.map(({value:p,span:d})=>({text:p,at:d}))),
n.takes.includes("text")){let p=n.takes.includes("number")?a.map(d=>Ef(e,d.span,r)):[];for(let d of[...p,...ys(e,n,r)])i.
push({text:s.slice(...d),at:d})}let c=k(t.line),f=[...new Map(i.filter(p=>k(p.text).startsWith(c)).map(p=>[p.text,p])).values()].
map(p=>({value:{is:"text",...p},label:p.text,lang:null,why:p.text===s.slice(...p.at)?"":`\u201C${s.slice(...p.at)}\u201D`,
digit:null}));return n.takes.includes("entity")?[...f,...Of(e,t)]:f}function Of(e,t){let n=new Set(ae(e,t.sentence).map(
({id:s})=>s));return on(e,{...t,place:"choosing"}).filter(({value:s})=>s.is==="entity"&&n.has(s.id)).map(s=>({...s,digit:null}))}
var Sf=5;function Ef({known:e,lang:t,wording:n},[s,o],[,r]){let{text:i}=e.article,a=new Set([...n?.openers??[],...n?.joiners??
[],...(n?.prepositions??[]).slice(1)]),c=o;for(let[l,f]of F(i,[o,r],t).slice(0,Sf)){if(!/^\s+$/.test(i.slice(c,l))||a.has(
i.slice(l,f).toLowerCase()))break;c=f}return[s,c]}function gi(e,{line:t,draft:n}){let s=k(t),{say:o}=e.known,r=new Map;for(let{
id:i,basis:a}of[...e.statements.values()].reverse())a&&i!==n.id&&!r.has(a)&&r.set(a,Fs({basis:a},o("as for",{statement:i})));
return[...r].filter(([i,a])=>k(`${a} ${i}`).includes(s)).map(([i,a],c)=>Us(a,a,i===a?"":i,c))}function yi(e,{field:t}){return(e.
fields.get(t??"")?.values??[]).map((s,o)=>Us(s,s,"",o))}function wi(e,{line:t,draft:n}){let s=k(t),o=ce(e,n)?.roles??[],
r=e.known.vocabulary.fields.filter(({id:a,everywhere:c,isRole:l,label:f})=>!Mf.includes(a)&&(!l||c||o.includes(a))&&` ${k(
f)}`.includes(` ${s}`)),i=(a,c)=>o.includes(a)?0:c===null?1:2;return r.map(a=>({field:a,rank:i(a.id,a.letter)})).sort((a,c)=>a.
rank-c.rank).map(({field:a},c)=>Us(a.id,a.label,"",c))}var Mf=["subject","relation","object"];function B(e,t){switch(t.place){case"choosing":return on(e,t);case"relation":case"new relation":return ri(e,t);case"text":
return hi(e,t);case"basis":return gi(e,t);case"few":return yi(e,t);case"other fields":return wi(e,t);case"new entity":return ci(
e,t);default:return[]}}var Tf=2,_i=e=>new Set(e?.values.flatMap(t=>"id"in t?[t.id]:"key"in t?[t.key]:[])),an=(e,t)=>[...e].some(n=>t.has(n));function Af({
relations:e},t,n){if(an(t,n))return 2;let s=[t,n].map(o=>new Set([...o].flatMap(r=>[r,...e[r]?.broader??[]])));return an(
s[0],s[1])?1:0}function bi(e,{article:t,vocabulary:n}){let[s,o,r]=["subject","relation","object"].map(a=>_i(de(e,a)));return t.
statements.filter(a=>a.coder===t.coder&&a.article===t.id&&a.id!==e.id).map(a=>{let c=p=>_i(a.slots.find(d=>d.field===p)),
l=Number(an(s,c("subject")))+Number(an(r,c("object"))),f=Af(n,o,c("relation"));return{stated:a,score:f&&l?f+l:l===2?2:0}}).
filter(({score:a})=>a>=Tf).sort((a,c)=>c.score-a.score).map(({stated:a})=>a)}var Y=[..."fjdkslaghrueiwovncmtybpqxz"];function ki(e,t,n=()=>!0){let s=[...e.keys()].sort((a,c)=>Number(n(e[c]))-Number(
n(e[a]))||a-c),o=If(e.length),r=s.map((a,c)=>({letters:o[c],span:e[a],statement:null}));r.sort((a,c)=>a.span[0]-c.span[0]);
let i=t.slice(0,9).map((a,c)=>({letters:`${c+1}`,span:null,statement:a.key}));return[...r,...i]}function If(e){let t=0;for(;Y.
length-t+t*Y.length<e&&t<Y.length;)t++;let n=Y.slice(0,Y.length-t),s=Y.slice(Y.length-t).flatMap(r=>Y.map(i=>r+i)),o=[...n,
...s];return o.length>=e?o.slice(0,e):Y.flatMap(r=>Y.flatMap(i=>Y.map(a=>r+i+a))).slice(0,e)}var $i=1;function Cf({state:e,known:t}){let{article:n}=t,{sentence:s,last:o}=e,r=Array.from({length:$i},(c,l)=>s-1-l),i=Array.
from({length:$i},(c,l)=>s+1+l);return[s,...r,...i].flatMap(c=>J(n,c)).sort((c,l)=>+(l.key===o)-+(c.key===o))}function Hs(e,t){
let{text:n,lang:s,sentences:o}=e.known.article,{span:r}=o[e.state.sentence],i=new Set(e.known.vocabulary.wording?.[s]?.small),
a=([c,l])=>!i.has(n.slice(c,l).toLowerCase());return ki(F(n,r,s),t?Cf(e):[],a)}var Ge=e=>_(e,{place:"words",hints:Hs(e,!0),
typed:"",first:null,line:""}),ze=e=>_(e,{place:"quote",hints:Hs(e,!1),typed:"",first:null,isAdding:!1});function Ke(e,t){
let n=Math.max(0,Math.min(e.known.article.sentences.length-1,e.state.sentence+t)),s=_(e,{sentence:n,typed:""});return _(
s,{hints:Hs(s,e.state.place==="words"&&e.state.first===null)})}function Ve({hints:e,typed:t},n){let s=t+n;return{hint:e.
find(o=>o.letters===s)??null,typed:e.some(o=>o.letters.startsWith(s))?s:""}}function cn(e){return e.state.typed?_(e,{typed:""}):
e.state.first?_(e,{first:null}):null}var ln=(e,t)=>[Math.min(e[0],t[0]),Math.max(e[1],t[1])];function H(e){let{place:t,field:n,part:s,line:o,recent:r,last:i}=e.state,a=$(e),c=o.replaceAll("\\","");return{place:t,field:s??
n,line:c,draft:a,sentence:a.sentence,recent:r,last:i}}var Nf=["place","field","part","line","draft","sentence","recent",
"last","isAdding"];function gt(e,t,n){let{state:s}=e;if(n&&Nf.every(i=>n[i]===s[i]))return e;let o=t.rows?t.rows(e):t.writes(
s)?B(e.index,H(e)):[],r=Lf(e)?-1:Math.min(s.marked,o.length-1);return{...e,state:{...s,rows:o,marked:r}}}var Rf=/^[\dX?~%/.[\]{},-]+$/;
function Lf({state:{place:e,field:t,line:n},known:s}){return e==="basis"?!0:e!=="text"||n===""?!1:Rf.test(n)&&rn(n,s.article.
published)===null||!T(s.vocabulary,t)?.takes.includes("time")}var Df=({state:e,known:t})=>T(t.vocabulary,e.field)?.takes??[],xi=e=>Df(e).includes("statement");function jf({state:e,known:t}){
let{isMany:n=!1,takes:s=[]}=T(t.vocabulary,e.field)??{};return n&&s.every(o=>o==="statement")}function Bf(e){let{field:t,
line:n}=e.state;return t!=="act"?B(e.index,H(e)):n===""?Wf(e):B(e.index,{...H(e),line:`#${n.replace(/^#/,"")}`})}function Wf(e){
let{article:t}=e.known,n=$(e),s=bi(n,e.known),r=t.statements.filter(({coder:i,id:a})=>i===t.coder&&a!==n.id).filter(i=>!s.
includes(i)).reverse();return[...s,...r].map(({key:i,id:a,spans:c,words:{subject:l,relation:f,object:p}},d)=>({value:{is:"\
statement",key:i},label:`#${a} ${[l,f,p].filter(Boolean).join(" \u2013 ")}`,lang:null,why:c.map(([u,m])=>t.text.slice(u,
m)).join(" \u2026 "),digit:d<9?d+1:null}))}var fn={name:"Choosing",writes:()=>!0,rows:Bf,bindings:()=>[W,ee,{keys:[" ","\
'"],name:"words",when:A,does:Ge},{keys:["#"],name:"statements",isHere:xi,when:A,does:e=>_(e,{line:"#",marked:0})},Pe,Fr,
Qt,{keys:[">"],name:"later",isHere:xi,when:A,does:e=>E(e,{is:"later"})},{keys:["^"],name:"from the other end",isHere:jf,
when:A,does:e=>_(e,{isBackwards:!e.state.isBackwards})},{keys:["\\"],name:"digits are text",when:({state:e})=>!e.line.includes(
"\\"),does:e=>_(e,{line:`${e.state.line}\\`,isSelected:!1}),isRare:!0},{...Jt,isRare:!0},...P.map(e=>({...e,isRare:!0})),
Ue,ye,...ge,Fe]};function un(e){let t=e.map(s=>s[0]?.toLowerCase()),n=[];for(let[s,o]of e.entries()){let r=t.filter((a,c)=>c!==s),i=[...o.
toLowerCase()].filter(a=>/[a-z]/.test(a));n.push(i.find(a=>!r.includes(a)&&!n.includes(a))??"")}return n}function vi({state:e,known:t},{name:n}){let s=T(t.vocabulary,e.field)?.values??[];return s[un(s).indexOf(n)]??null}var Oi={
name:"One of few",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"underlined letter",when:(e,t)=>vi(e,t)!==null,does:(e,t)=>E(
e,{is:"text",text:vi(e,t)??""})},{keys:["Enter","Delete"],name:"the default",does:e=>X(D(e,Ft($(e),e.state.field??"")))},
{keys:["Backspace","Escape"],name:"back",does:v}],rows:({state:e,known:t})=>(T(t.vocabulary,e.field)?.values??[]).map(n=>({
value:{is:"text",text:n},label:n,lang:null,why:"",digit:null}))};function te(e,t){let n=$(e),s=ut(n,e.known.vocabulary);if(s)return S(e,s);if(pr(n))return S(e,"basis",{marked:-1});let o=U(
e,{does:"save",saving:De(n,e.known,e.state.open),thenNext:t}),r=_(o,{pending:n,sentence:n.sentence,filters:{}});return t?
S(_(r,{draft:V(n.sentence)}),"subject"):me(r)}function Si(e){let t=$(e).slots.at(-1),[n,...s]=t?.values??[];return t&&n?.
is==="words"&&n.at&&!s.length?{field:t.field,span:n.at}:null}function Pf(e){let t=Si(e);if(!t)return e;let{field:n,span:s}=t;
return _(S(e,n),{place:"new entity",entity:en(e.index,s),first:s})}function Ff(e){let t=$(e);return!t.slots.length||Cr(t)?
me(e):L(me(_(e,{aside:[t,...e.state.aside]})),"set aside; n takes it up again")}var pn={name:"Statement",writes:()=>!1,bindings:()=>[
{keys:["Enter"],name:"save",does:e=>te(e,!1)},{keys:["n"],name:"save, next",does:e=>te(e,!0)},{keys:["i"],name:"inferred",
does:Q},{keys:["q"],name:"quote",does:ze},Pe,{keys:["+"],name:"an entity of these words",when:e=>Si(e)!==null,does:Pf,isRare:!0},
{keys:[" "],name:"other fields",does:he},{keys:["j","ArrowDown"],name:"next sentence",does:e=>Z(e,e.state.sentence+1)},{
keys:["k","ArrowUp"],name:"sentence before",does:e=>Z(e,e.state.sentence-1)},{keys:["a\u2026z"],name:"a field",when:({known:e},{
name:t})=>re(e.vocabulary,t)!==null,does:(e,{name:t})=>S(e,re(e.known.vocabulary,t)?.id??"")},{keys:["Backspace"],name:"\
take back last",does:dt},{keys:["Escape"],name:"set aside",does:Ff},{keys:["Tab"],name:"field before",isRare:!0,isShift:!0,
does:e=>Xt(e,-1)},Fe]};function qs(e,t){let n=$(e),s=de(n,t),r=n.slots.some(({field:i,isInferred:a})=>i===t&&!a)&&Wt(T(e.known.vocabulary,t));return!s||
s.values.length===0||r?S(e,t,{isInferring:!0,marked:0}):Q(D(e,Ut(n,t,{isInferred:!s.isInferred})))}var dn=e=>$(e).basis!==
null,Ei=e=>S(e,"basis",{marked:-1});function Mi(e){let t=pt($(e),e.known.vocabulary);return t&&vs($(e)).includes(t)?t:null}
var Ti={name:"Inferred",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"mark a field",when:({known:e},{name:t})=>re(
e.vocabulary,t)?.isInferable??!1,does:(e,{name:t})=>qs(e,re(e.known.vocabulary,t)?.id??"")},{keys:["Enter"],name:"give t\
he basis",isHere:e=>!dn(e),does:e=>vs($(e)).length?Ei(e):v(e)},{keys:["Enter"],name:"keep the basis, and save",isHere:dn,
does:e=>te(e,!1)},{keys:["n"],name:"and the next",isHere:dn,does:e=>te(e,!0)},{keys:["."],name:"another basis",isHere:dn,
does:Ei},{keys:[","],name:"one more value",when:e=>Mi(e)!==null,does:e=>S(e,Mi(e)??"",{isAdding:!0,isInferring:!0})},{keys:[
" "],name:"other fields",does:e=>_(he(e),{isInferring:!0})},{keys:["Backspace","Escape"],name:"back",does:v}]};var Ai=e=>t=>X(D(t,Ut($(t),t.state.field??"",{each:e})));function Uf(e){let{known:t,state:n}=e,o=(de($(e),n.field)?.values??
[]).map(r=>We(r,t));return[{label:o.join(` ${t.say("and")} `),why:t.say("jointly: one statement")},{label:o.join(" / "),
why:t.say("each: several statements")}].map((r,i)=>({...r,value:{is:"text",text:r.label},lang:null,digit:i+1}))}var Ii={
name:"Several values",writes:()=>!1,rows:Uf,bindings:()=>[{keys:["1","Enter"],name:"jointly: one statement",does:Ai(!1)},
{keys:["2"],name:"each: several statements",does:Ai(!0)},{keys:[","],name:"one more value",does:e=>S(e,e.state.field??"",
{isAdding:!0})},{keys:["Backspace"],name:"take back last",does:dt},{keys:["Escape"],name:"leave",does:v}]};function mn(e){let t=T(e.known.vocabulary,e.state.field);return _(e,{place:Vt(t)??"choosing",hints:[],typed:"",first:null})}
function yt(e,t){let{first:n}=e.state;return n?Hf(e,ln(n,t)):_(e,{first:t,typed:""})}function Hf(e,t){let{index:n,known:s}=e,
o=Se(s.article.text,t),r=s.article.text.slice(...o),i=k(r),a=`${s.article.coder}/${s.article.id}`,c=n.searched.find(({entity:d,
plain:u})=>u.includes(i)&&(d.local===null||d.local===a)),l=mn(e),f=l.state.place==="text",p=T(s.vocabulary,e.state.field)?.
takes??[];return c&&(!f||p.includes("entity"))?qf(L(E(l,{is:"entity",id:c.entity.id,at:o}),"is an entity already",{name:r})):
f?E(l,{is:"text",text:r,at:o}):Gs(e)&&!/\p{Lu}/u.test(r)?E(l,{is:"words",text:r,at:o}):_(l,{place:"new entity",entity:en(
n,o),first:o,part:null})}var qf=e=>e.state.place==="statement"?e:_(e,{marked:-1});function Gs(e){let{field:t}=e.state;if(t===
"object")return ce(e.index,$(e))?.words??!1;let n=T(e.known.vocabulary,t);return n?n.words||n.takes.includes("text"):!1}
var Ci={name:"Words",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"first, then last word",does:(e,t)=>{let{hint:n,
typed:s}=Ve(e.state,t.name);return n?.span?yt(_(e,{typed:""}),n.span):_(e,{typed:s})}},{keys:["1\u20139"],name:"statemen\
t in the margin",when:({state:e},t)=>e.first===null&&Ve(e,t.name).hint?.statement!==void 0,does:(e,t)=>E(mn(e),{is:"stat\
ement",key:Ve(e.state,t.name).hint?.statement??""})},{keys:["Enter"],name:"only this word",when:({state:e})=>e.first!==null,
does:e=>yt(e,e.state.first)},{keys:["ArrowDown"],name:"letters on the next sentence",does:e=>Ke(e,1),isRare:!0},{keys:["\
ArrowUp"],name:"letters on the sentence before",does:e=>Ke(e,-1),isRare:!0},{keys:[" "],name:"more",does:he},{keys:["Bac\
kspace"],name:"take back a letter",does:e=>cn(e)??mn(e)},{keys:["Escape"],name:"back",does:mn}]};var wt=({state:e})=>e.entity,Xe=(e,t)=>_(e,{entity:{...wt(e),...t},part:null,line:"",marked:0,isSelected:!1}),Je=(e,t=()=>"")=>n=>{
let s=t(wt(n));return _(n,{part:e,line:s,isSelected:s!=="",marked:0})},Ce=e=>_(e,{part:null,line:"",isSelected:!1});function zs(e,t){
let{part:n,line:s}=e.state,o=wt(e),r=s.trim();switch(n){case"type":return t?.value.is==="text"?Xe(e,Yr(e.index,o,t.value.
text)):e;case"country":return t?.value.is==="entity"?Xe(e,{country:t.value.id}):e;case"members":{if(t?.value.is!=="entit\
y")return Ce(e);let{id:i}=t.value,{members:a}=o,c=a.includes(i)?a.filter(l=>l!==i):[...a,i];return _(Xe(e,{members:c}),{
part:n})}case"alias":return r?Xe(e,{aliases:[...o.aliases,r]}):Ce(e);default:return r?Xe(e,{label:r}):Ce(e)}}function Gf(e){
let{entity:t,first:n}=e.state;return t?t.type?E(e,n?{is:"new",entity:t,at:n}:{is:"new",entity:t}):L(Je("type")(e),"choos\
e its type"):e}function zf(e){let{first:t}=e.state,n=t?e.known.article.text.slice(...t):wt(e).label;return E(e,t?{is:"wo\
rds",text:n,at:t}:{is:"words",text:n})}function Kf({...e}){let{field:t,isAdding:n,isInferring:s,line:o}=e.state;return S(
e,t??"",{isAdding:n,isInferring:s,line:o,isSelected:o!==""})}var Vf=[{keys:["Enter"],name:"make it",does:Gf},{keys:["t"],
name:"type",does:Je("type")},{keys:["c"],name:"country",does:Je("country")},{keys:["n"],name:"name",does:Je("label",({label:e})=>e)},
{keys:["a"],name:"alias",does:Je("alias")},{keys:["l"],name:"local or corpus",does:e=>Xe(e,{isLocal:!wt(e).isLocal})},{keys:[
"m"],name:"members",does:Je("members")},{keys:["w"],name:"plain words, no entity",isHere:Gs,does:zf},{keys:["Backspace",
"Escape"],name:"back",does:Kf}],Xf=[{keys:["Enter"],name:"take what is written",does:e=>zs(e,void 0)},{keys:["Backspace"],
name:"back",when:A,does:Ce},{keys:["Escape"],name:"leave",does:Ce}],Jf=[{...W,does:(e,{name:t})=>zs(e,e.state.rows.find(
({digit:n})=>n===Number(t)))},ee,...P,{keys:["Enter"],name:"take it",does:e=>zs(e,e.state.rows[e.state.marked])},{keys:[
"Backspace"],name:"back",when:A,does:Ce},{keys:["Escape"],name:"leave",does:Ce}];function Qf(e){let{part:t,line:n}=e.state;
return t==="type"||t==="country"?B(e.index,H(e)):t!=="members"||!n?[]:B(e.index,{...H(e),place:"choosing",field:null}).filter(
({value:s})=>s.is==="entity")}var Ni={name:"New entity",writes:({part:e})=>e!==null,rows:Qf,bindings:({part:e})=>e===null?
Vf:e==="label"||e==="alias"?Xf:Jf};var Qe=["label","parent","definition"];function Ri(e,t){let{part:n,line:s,relation:o}=e.state,r=Qe.indexOf(n??""),i=n===
"parent"?t?.value.is==="relation"?t.value.id:"":s.trim();if(!i||!o)return L(e,"write it, or choose one");let a={...o,[Qe[r]]:i};
return r+1<Qe.length?_(e,{relation:a,part:Qe[r+1],line:"",marked:0}):E(e,{is:"new relation",...a})}function Yf(e){let t=Qe.
indexOf(e.state.part??"");if(t<=0)return S(e,"relation");let n=Qe[t-1],s=n==="parent"?"":e.state.relation?.label??"";return _(
e,{part:n,line:s,isSelected:s!=="",marked:0})}var Zf=({state:e})=>e.part==="parent",Li={name:"New relation",writes:()=>!0,
rows:e=>Zf(e)?B(e.index,H(e)):[],bindings:({part:e})=>[...e==="parent"?[{...W,when:(t,n)=>!!W.when?.(t,n),does:(t,{name:n})=>Ri(
t,t.state.rows.find(({digit:s})=>s===Number(n)))},ee,...P]:[],{keys:["Enter"],name:"go on",does:t=>Ri(t,t.state.rows[t.state.
marked])},{keys:["Backspace"],name:"back",when:A,does:Yf},{keys:["Escape"],name:"leave",does:t=>S(t,"relation")}]};var hn={name:"Relation",writes:()=>!0,bindings:()=>[W,ee,...P,Jt,Pe,Qt,{keys:["+"],name:"none fits",when:A,does:e=>_(e,{
place:"new relation",part:"label",relation:{label:"",parent:"",definition:""}})},{keys:[" "],name:"more",when:A,does:he},
Ue,ye,...ge,Fe]};var eu=({state:e})=>e.field===null?pn:e.field==="relation"?hn:fn;function gn(e){let{field:t,isAdding:n,isInferring:s,isBackwards:o}=e.
state;return t!==null?S(e,t,{isAdding:n,isInferring:s,isBackwards:o}):s?Q(e):v(e)}function Di(e){let{say:t}=e.known,n=gn(
e),s=k(e.state.line),o=e.state.field!==null;return eu(e).bindings(n.state).filter(({keys:[r],isHere:i,when:a})=>/^[^\p{L}\s]$/u.
test(r)&&(i?.(n)??!0)&&(a?.(n,{name:r,isShift:!1})??!0)).map(({keys:r,name:i})=>({sign:r[0],label:t(i)})).filter(({label:r})=>`\
 ${k(r)}`.includes(` ${s}`)).map(({sign:r,label:i},a)=>({value:{is:"text",text:r},label:i,lang:null,why:r,digit:o&&a<9?a+
1:null}))}function tu(e){let{field:t,isInferring:n}=e.state;return t!==null?Di(e):[...B(e.index,H(e)),...n?[]:Di(e)]}function ji(e,t){
if(t?.value.is!=="text")return e;let{text:n}=t.value;return/^[^\p{L}]$/u.test(n)?{...gn(e),again:{name:n,isShift:!1}}:e.
state.isInferring?qs(e,n):S(e,n)}var Bi={name:"Other fields",writes:()=>!0,rows:tu,bindings:()=>[{...W,does:(e,{name:t})=>ji(
e,e.state.rows.find(({digit:n})=>n===Number(t)))},ee,...P,{keys:["Enter"],name:"take what is marked",does:e=>ji(e,e.state.
rows[e.state.marked])},{keys:["Backspace"],name:"back",when:A,does:gn},{keys:["Escape"],name:"leave",does:e=>e.state.line?
_(e,{line:"",marked:0}):gn(e)}]};var nu=({state:e})=>e.proposals[e.proposal]??null;function su({proposer:e,fields:t,quote:n},s){let o=t.filter(({isFilled:r})=>r).
map(({field:r,values:i})=>({field:r,values:i,each:!1,isInferred:!1}));return{...V(s),slots:o,quote:n,proposedBy:e}}function yn(e){
let t=nu(e);return t?_(e,{draft:su(t,e.state.sentence),filters:{}}):e}var Wi=(e,t)=>{let{length:n}=e.state.proposals;return n?
_(e,{proposal:t%n}):Pi(e)},Pi=e=>_(me(e),{proposals:[],proposal:0});function ou(e){let{proposals:t,proposal:n}=e.state;return Wi(
_(e,{proposals:t.filter((s,o)=>o!==n)}),n)}var Fi={name:"Draft",writes:()=>!1,bindings:()=>[{keys:["Enter"],name:"take a\
s it is",does:e=>te(v(yn(e)),!1)},{keys:["n"],name:"take, next",does:e=>te(v(yn(e)),!0)},{keys:["q"],name:"other words",
does:e=>ze(v(yn(e)))},{keys:["p"],name:"next draft",does:e=>Wi(e,e.state.proposal+1)},{keys:["a\u2026z"],name:"opens tha\
t field",when:({known:e},{name:t})=>re(e.vocabulary,t)!==null,does:(e,{name:t})=>S(yn(e),re(e.known.vocabulary,t)?.id??"")},
{keys:["Delete"],name:"not this",does:ou},{keys:["Escape"],name:"no draft",does:Pi}]};function Ui(e,t){let n=$(e),s=e.state.isAdding?[...Me(n,e.known),...t]:t;return v(D(e,{...n,quote:[...s].sort((o,r)=>o[0]-
r[0])}))}function wn(e,t){let{first:n}=e.state;return n?Ui(e,[Se(e.known.article.text,ln(n,t))]):_(e,{first:t,typed:""})}
function ru(e){let t=Me($(e),e.known);if(!t.length)return e;let[n]=t[0],[,s]=t[t.length-1];return e.state.first?te(wn(e,
[Math.max(s,e.state.first[1]),Math.max(s,e.state.first[1])]),!1):_(e,{first:[n,n]})}function iu(e){let{text:t,lang:n}=e.
known.article;return ks($(e),e.known).slice(0,9).map((s,o)=>({value:{is:"words",text:t.slice(...s),at:s},label:t.slice(...s),
lang:n,why:"",digit:o+1}))}var Hi={name:"Quote",writes:()=>!1,rows:iu,bindings:()=>[{keys:["1\u20139"],name:"other likel\
y words",when:({state:e},{name:t})=>e.first===null&&Number(t)<=e.rows.length,does:(e,{name:t})=>Ui(e,[ks($(e),e.known)[Number(
t)-1]])},{keys:["a\u2026z"],name:"first, then last word",does:(e,t)=>{let{hint:n,typed:s}=Ve(e.state,t.name);return n?.span?
wn(_(e,{typed:""}),n.span):_(e,{typed:s})}},{keys:["Enter"],name:"keep beginning; then end, and save",does:ru},{keys:["+",
" "],name:"one more piece",does:e=>_(e,{isAdding:!e.state.isAdding})},{keys:["ArrowDown"],name:"letters on the next sent\
ence",does:e=>Ke(e,1),isRare:!0},{keys:["ArrowUp"],name:"letters on the sentence before",does:e=>Ke(e,-1),isRare:!0},{keys:[
"Backspace"],name:"take back a letter",does:e=>cn(e)??v(e)},{keys:["Escape"],name:"back",does:v}]};var Ks=({state:e,known:t})=>t.article.statements.find(({key:n})=>n===e.statement)??null,Ye=({state:e,known:t})=>J(t.article,
e.sentence),_t=({known:e},{coder:t})=>t===e.article.coder,Vs=e=>Ks(e)??Ye(e).find(t=>_t(e,t))??Ye(e)[0]??null,au=(e,t)=>e.
known.article.sentences[t].nothing!==null||J(e.known.article,t).some(n=>_t(e,n));function cu(e){let{length:t}=e.known.article.
sentences;for(let n=1;n<=t;n++){let s=(e.state.sentence+n)%t;if(!au(e,s))return Z(e,s)}return L(e,"every sentence is cod\
ed")}function lu(e){let[t,...n]=e.state.aside;return t?Cs(_(e,{aside:n}),t):S(_(e,{draft:V(e.state.sentence),filters:{}}),
"subject")}function fu(e){let t=Vs(e);return t?_t(e,t)?Cs(e,Kt(t,e.known.article)):L(e,"another coder's statement"):L(e,
"this sentence has no statement yet")}function uu(e){let{state:t,known:n}=e,s=Ks(e)??n.article.statements.find(({key:o})=>o===
t.last)??Vs(e);return s?v(_(e,{draft:Nr(s,t.sentence,e.index),filters:{}})):L(e,"there is no statement to copy yet")}function pu(e){
let t=Ks(e);if(t&&!_t(e,t))return L(e,"another coder's statement");if(t)return U(e,{does:"delete",statement:t.key});let[
n,...s]=e.state.aside;return n?L(_(e,{aside:s,dropped:[{draft:n,steps:0},...e.state.dropped]}),"discarded"):L(e,"no stat\
ement is marked")}function du(e){let{aside:t}=e.state,[n,...s]=e.state.dropped;return n?.steps===0?_(e,{dropped:s,aside:[
n.draft,...t]}):U(e,{does:"undo"})}function mu(e){let{sentence:t}=e.state;return Ye(e).some(n=>_t(e,n))?L(e,"this senten\
ce has statements"):U(e,{does:"nothing here",sentence:t,is:e.known.article.sentences[t].nothing===null})}function hu(e){
let t=Vs(e);return t?U(e,{does:"explore",statement:t.key}):L(e,"this sentence has no statement yet")}function qi(e,t){let n=Ye(
e),s=n.findIndex(({key:r})=>r===e.state.statement),o=n[s<0?t>0?0:n.length-1:s+t];return o?mt(e,o.key):e}var Gi={name:"Re\
ading",writes:()=>!1,bindings:()=>[{keys:["j","ArrowDown"],name:"next",does:e=>Z(e,e.state.sentence+1)},{keys:["k","Arro\
wUp"],name:"back",does:e=>Z(e,e.state.sentence-1)},{keys:["u"],name:"next uncoded",does:cu},{keys:["n"],name:"new statem\
ent",does:lu},{keys:["0"],name:"nothing here",does:mu},{keys:["1\u20139"],name:"mark a statement",when:(e,{name:t})=>Number(
t)<=Ye(e).length,does:(e,{name:t})=>mt(e,Ye(e)[Number(t)-1].key),isRare:!0},{keys:["ArrowRight"],name:"mark the next sta\
tement",does:e=>qi(e,1),isRare:!0},{keys:["ArrowLeft"],name:"mark the statement before",does:e=>qi(e,-1),isRare:!0},{keys:[
"e","Enter"],name:"change",does:fu},{keys:["d"],name:"copy of last",does:uu},{keys:["Delete"],name:"delete",does:pu},{keys:[
"z","Undo"],name:"undo",does:du},{keys:["p"],name:"draft",does:e=>U(e,{does:"propose",sentence:e.state.sentence})},{keys:[
"/"],name:"find",does:e=>U(e,{does:"search"})},{keys:["o"],name:"see its tie",does:hu,isRare:!0},{keys:["!"],name:"probl\
ems",does:e=>U(e,{does:"open problems"})},{keys:["?"],name:"all keys",does:e=>_(e,{isHelpOpen:!0})}]};function gu(e){let{line:t,rows:n,marked:s,field:o}=e.state,r=n[s];return r?Ae(e,r):t.trim()?E(e,{is:"text",text:t.trim()}):
o&&ie($(e),o)?X(e):e}function yu(e){let{field:t,line:n}=e.state,s=H(e),o=B(e.index,s);if(!/^\p{L}/u.test(n)||!T(e.known.
vocabulary,t)?.takes.includes("entity"))return o;let r=B(e.index,{...s,place:"choosing"}).filter(({value:i})=>i.is==="en\
tity");return[...o,...r.map(i=>({...i,digit:null}))]}var zi={name:"Text",writes:()=>!0,rows:yu,bindings:()=>[{keys:["Ent\
er"],name:"take what is marked, or written",does:gu},{keys:[" "],name:"words",when:A,does:Ge},...P,Ue,ye,...ge]};var q={reading:Gi,choosing:fn,relation:hn,text:zi,basis:Ur,statement:pn,few:Oi,inferred:Ti,words:Ci,quote:Hi,"new entity":Ni,
"new relation":Li,"other fields":Bi,jointly:Ii,draft:Fi};function Ne(e,t,n,s){let o={state:e,known:n,index:s,effects:[]};
if(e.isHelpOpen){let a=["Escape","?","F1"].includes(t.name);return{state:a?{...e,isHelpOpen:!1}:e,effects:[],isCommand:a}}
if(t.name==="F1")return{state:{...e,isHelpOpen:!0},effects:[],isCommand:!0};let r=Ki(o,t);if(r)return{...Ze(o,r.does(o,t)),
isCommand:!0};let i=q[e.place].writes(e)?bu(e,t):null;return{state:i===null?e:Xs(e,i,n,s),effects:[],isCommand:!1}}function Xs(e,t,n,s){
let o={state:e,known:n,index:s,effects:[]};return Ze(o,_(o,{line:t,marked:0,isSelected:!1})).state}function Ze(e,t){let n=t;
for(;n.again;){let r=n.again,i=gt({...n,again:void 0},q[n.state.place],null);n=Ki(i,r)?.does(i,r)??i}let{state:s,effects:o}=gt(
n,q[n.state.place],e.state);return{state:s,effects:o}}function Ki(e,t){return q[e.state.place].bindings(e.state).find(s=>wu(
s,t)&&(s.isHere?.(e)??!0)&&(s.when?.(e,t)??!0))??null}var wu=({keys:e,isShift:t},n)=>e.some(s=>_u(s,n))&&(t===void 0||t===
n.isShift);function _u(e,t){return e==="1\u20139"?/^[1-9]$/.test(t.name):e==="a\u2026z"?/^[a-z]$/.test(t.name):e===t.name}
function bu({line:e,isSelected:t},n){let s=hr(n);return s!==null?t?s:e+s:n.name==="Backspace"&&e?[...e].slice(0,-1).join(
""):null}var ku={Enter:"\u23CE",Backspace:"\u232B",Delete:"Del",Escape:"Esc",Tab:"\u21E5",ArrowDown:"\u2193",ArrowUp:"\u2191",ArrowLeft:"\
\u2190",ArrowRight:"\u2192",Undo:"Ctrl Z"," ":"\u2423"};function Vi({keys:[e],name:t,isShift:n=!1}){return{shown:`${n?"\u21E7":
""}${ku[e]??e}`,name:t,press:/\u2026|\u2013/.test(e)?null:{name:e,isShift:n}}}var Xi=(e,t,n)=>q[e.place].bindings(e).filter(({
isRare:s,isHere:o})=>!s&&(o?.({state:e,known:t,index:n,effects:[]})??!0)).map(Vi),Ji=e=>Object.entries(q).map(([t,{name:n,
bindings:s}])=>({place:t,name:n,keys:s({...e,part:null}).flatMap(o=>o.keys.map(r=>Vi({...o,keys:[r]})))}));var et=(e,t)=>e.statements.find(n=>n.key===t),G=({vocabulary:e},t)=>e.fields.find(n=>n.id===t),_n=(e,t)=>e?.slots.find(n=>n.
field===t&&n.values.length>0);function _e(e,t){let n=We(t,e);return t.is==="new"?{text:n,lang:t.entity.lang}:t.is==="wor\
ds"?{text:`\u201C${n}\u201D`,lang:e.article.lang}:{text:n,lang:t.is==="entity"?Be(e.entities,t.id)?.lang??null:null}}var Js=4,
$u=74;function tt(e){let t=e.split(/\s+/);return e.length<$u||t.length<=2*Js?e:`${t.slice(0,Js).join(" ")} \u2026 ${t.slice(
-Js).join(" ")}`}var xu=["subject","relation","object"];function Qi({known:e,state:t}){let{say:n,article:s}=e,o=s.sentences[t.sentence];if(!t.
draft){let r=o?.isTitle?n("title"):n("sentence_n",{n:t.sentence});return h`<h2 class="claim"><span>${r}</span></h2>`}return h`<h2 class="claim">
<span>
${xu.map((r,i)=>h`${i>0&&h`<i> \u2013 </i>`}<${vu} known=${e} state=${t} field=${r} />`)}
${t.draft.id&&h` <small>${n("edits",{id:t.draft.id})}</small>`}
</span>
</h2>`}function vu({known:e,state:t,field:n}){let s=_n(t.draft,n);if(t.field===n)return h`<mark aria-label=${e.say("open")}>${"\
 ? "}</mark>`;if(!s)return h`<i>\u2026</i>`;let o=` ${e.say("and")} `;return s.values.map((r,i)=>{let{text:a,lang:c}=_e(e,r);
return h`${i>0&&o}<bdi lang=${c}>${s.isInferred?`[${a}]`:a}</bdi>`})}var bn="actorgraph-explorer",Yi="actorgraph-annotator";var kn=({session:e,statement:t,children:n})=>e.connection.explorer&&h`<a class="explorer-link" href=${e.connection.explorer(
t??null)} target=${bn}>${n}</a>`;var le=class extends I{element=j();componentDidMount(){this.measure()}componentDidUpdate(){this.measure()}measure(){let t=this.
element.current;t.scrollHeight>t.clientHeight?t.tabIndex=0:t!==document.activeElement&&t.removeAttribute("tabindex")}render({
children:t,...n}){return h`<div ref=${this.element} ...${n}>${t}</div>`}};function ea({known:e,state:t,preview:n,failures:s,said:o,session:r}){return h`<${le} class="detail" role="group" aria-label=${e.
say("detail")}>
${t.place==="statement"&&s.map(i=>h`<p class="problem">${i}</p>`)}
${o&&t.place!=="reading"&&h`<p class="doubt">${o}</p>`}
${Ou(e,t,n,r)}
<//>`}var Zi=(e,{vocabulary:{relations:t}})=>e.replace(/`(\w+)`/g,(n,s)=>`\u201C${t[s]?.label??s.replaceAll("_"," ")}\u201D`);
function Ou(e,t,n,s){let{say:o}=e,r=t.rows[t.marked];if(t.place==="relation"&&r?.value.is==="relation"){let c=e.vocabulary.
relations[r.value.id];return h`<p><b>${c.label}</b> <i>${o("use")}</i> ${Zi(c.use||c.definition,e)}</p>
<p>${c.avoid&&h`<i>${o("not_for")}</i> ${Zi(c.avoid,e)}`}</p>`}if(t.place==="reading"){let c=et(e.article,t.statement),l=c?.
problems[0],f=c?.spans.map(([d,u])=>e.article.text.slice(d,u)).join(" \u2026 "),p=f?h`<q>${f}</q>`:c?.missing;return c&&
h`<p>${p} <${kn} session=${s} statement=${c.key}>${o("see_its_tie")}<//></p>${l&&h`<p class="problem">${l.message}</p>`}`}
if(n&&(t.place==="statement"||t.place==="inferred"||t.place==="quote")){let{tie:c,plain:l,problems:f}=n,[p]=f;return h`<p><i>${o(
"tie")}</i> <b>${c||o("no_tie")}</b></p>
<p>
<i>${o("plain_triple")}</i> <b>${o(l.is?"yes":"no")}</b>${l.why&&` (${l.why})`}
</p>
${p&&h`<p class=${p.severity==="error"?"problem":"doubt"}>${p.message} ${p.hint}</p>`}`}let i=`help_${t.place.replaceAll(
" ","_")}`,a=o(i,{name:r?_e(e,r.value).text:""});return a!==i&&h`<p><i>${a}</i></p>`}var ta=new WeakMap;function sa(e){let t=ta.get(e);if(t)return t;let n=[];for(let[s,o]of e.sentences.entries()){let r=n.at(
-1);r?.number===o.paragraph&&r.isTitle===o.isTitle?r.sentences.push({number:s,sentence:o}):n.push({number:o.paragraph,sentences:[
{number:s,sentence:o}],isTitle:o.isTitle})}return ta.set(e,n),n}function Re({sentences:e},t){let[n,s]=[0,e.length-1];for(;n<
s;){let o=n+s+1>>1;e[o].span[0]<=t?n=o:s=o-1}return n}var na=new WeakMap;function Su(e){let t=na.get(e);if(t)return t;let n=new Set;
for(let[s,o]of e.statements.flatMap(({spans:r})=>r))for(let r=Re(e,s);(e.sentences[r]?.span[0]??o)<o;r++)n.add(r);return na.
set(e,n),n}var bt=(e,t)=>Su(e).has(t)?"coded":e.sentences[t].nothing?"nothing":"open";function $n({statements:e}){return[
...new Set(e.flatMap(({words:t})=>t.by?[t.by]:[]))]}var Eu=3,xn=(e,t)=>t===null?0:1+e.indexOf(t)%Eu,Mu=3;function oa(e){
let t=[];return e.map(({spans:n})=>{let s=new Set(t.filter(r=>Tu(r.spans,n)).map(({lane:r})=>r)),o=0;for(;s.has(o)&&o<Mu-
1;)o+=1;return t.push({lane:o,spans:n}),o})}var Tu=(e,t)=>e.some(([n,s])=>t.some(([o,r])=>n<r&&o<s));var vn=class extends K{render({known:t,corpus:n,current:s,saved:o,session:r,press:i}){let{article:a,say:c}=t,l=a.sentences.
filter((d,u)=>bt(a,u)==="open").length,f=a.statements.reduce((d,u)=>d+u.problems.length,0),p=c("head_counts",{read:a.sentences.
length-l,all:a.sentences.length,statements:a.statements.length});return h`<header>
<h1>
<button type="button" class="plain" onClick=${()=>i("articles")} title=${c("all_articles")}>
<bdi lang=${a.lang}>${a.title}</bdi>
</button>
</h1>
<span class="about">${[a.published,c("coder",{name:n.coder})].filter(Boolean).join(" \xB7 ")}</span>
<${Qs} article=${a} current=${s} say=${c} />
<span class="counts">${p}</span>
${f>0&&h`<button type="button" class="plain problems" onClick=${()=>i("problems")}>${c(f===1?"problem_n":"problems_n",{n:f})}</button>`}
<${kn} session=${r}>${c("explorer")}<//>
<${Au} saved=${o} say=${c} />
</header>`}},Au=({saved:e,say:t})=>h`<span class=${`saved is-${e.is}`} role="status">
${e.is==="nothing"?"":e.words||t(`saved_${e.is}`,{at:e.at})}
</span>`,Iu=40,Qs=class extends K{render({article:t,current:n,say:s}){let o=t.sentences.length,r=Math.ceil(o/Iu),i=Array.
from({length:Math.ceil(o/r)},(c,l)=>{let f=Array.from({length:Math.min(r,o-l*r)},(u,m)=>l*r+m),p=f.map(u=>bt(t,u)),d=p.includes(
"open")?"open":p.includes("coded")?"coded":"nothing";return C(`is-${d}`,f.includes(n)&&"now")}),a=s("strip",{n,all:o-1});
return h`<span class="strip" role="img" aria-label=${a}>${i.map(c=>h`<i class=${c} />`)}</span>`}};var On=class extends I{element=j();componentDidMount(){this.element.current.showModal()}render({known:t,state:n,hasLetters:s,
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
${Ji(n).map(({place:c,name:l,keys:f})=>h`<section key=${c}>
<h3>${i(l)}</h3>
${f.map(({shown:p,name:d})=>h`<p key=${p+d}><kbd>${p}</kbd> ${i(d)}</p>`)}
</section>`)}
<section>
<h3>${i("fields")}</h3>
${a.fields.map(({id:c,letter:l,label:f})=>l&&h`<p key=${c}><kbd>${l}</kbd> ${f}</p>`)}
</section>
</div>
</dialog>`}};var kt=24,Cu=120,ne=e=>e.preventDefault(),Nu=({place:e,part:t})=>e==="text"||e==="basis"||t==="label"||t==="alias"||t===
"definition",$t=class extends I{state={most:kt};componentDidUpdate({state:t}){let{state:n}=this.props;n.rows!==t.rows&&this.
state.most>kt&&this.setState({most:kt}),(n.rows!==t.rows||n.marked!==t.marked)&&document.getElementById(`choice-${Math.max(
0,n.marked)}`)?.scrollIntoView({block:"nearest"})}look=({currentTarget:{scrollTop:t,clientHeight:n,scrollHeight:s}})=>{t+
n>s-Cu&&this.setState({most:this.state.most+kt})};render({known:{say:t},state:n,hands:s},{most:o}){let{rows:r,marked:i,place:a,
first:c,typed:l,line:f}=n,p=a==="words"||a==="quote";return h`<div class="choices">
<div id="choices" role="listbox" aria-label=${t("choices")} onScroll=${this.look}>
${r.slice(0,Math.max(o,i+kt)).map((d,u)=>h`<div
key=${u}
id=${`choice-${u}`}
role="option"
class=${C("row",u===i&&"marked")}
aria-selected=${String(u===i)}
aria-setsize=${r.length}
aria-posinset=${u+1}
aria-label=${[d.digit,d.label,d.why].filter(Boolean).join(", ")}
onMouseDown=${ne}
onClick=${()=>s.take(d)}
>
${d.digit===null?h`<kbd class="none" />`:h`<kbd>${d.digit}</kbd>`}
<bdi class="name" lang=${d.lang}>${a==="quote"?tt(d.label):d.label}</bdi>
<span class="why">${d.why}</span>
</div>`)}
</div>
${p&&h`<p class="asks">${t(c?"last_word":"first_word")} ${l&&h`<kbd>${l}</kbd>`}</p>`}
${!r.length&&!p&&f&&!Nu(n)&&h`<p class="asks">${t("nothing_found")}</p>`}
</div>`}};var nt=class extends K{state={at:0,isBefore:!1,isAfter:!1};element=j();componentDidMount(){this.observer=new ResizeObserver(
this.measure),this.observer.observe(this.element.current),this.measure()}componentWillUnmount(){this.observer?.disconnect()}componentDidUpdate(){
this.measure()}measure=()=>{let{scrollLeft:t,scrollWidth:n,clientWidth:s}=this.element.current,o=t>1,r=t+s<n-1;(o!==this.
state.isBefore||r!==this.state.isAfter)&&this.setState({isBefore:o,isAfter:r})};scroll=()=>{let t=this.element.current;t.
scrollLeft=this.state.isAfter?t.scrollLeft+t.clientWidth-64:0};render({say:t,place:n,keys:s,press:o},{isBefore:r,isAfter:i}){
let a=s.filter(l=>l.press),c=Math.min(this.state.at,a.length-1);return h`<footer>
<span class="place">${n}</span>
<div
class=${C("keys",r&&"has-before",i&&"has-after")}
ref=${this.element}
onScroll=${this.measure}
role="toolbar" aria-label=${t("keys")} onKeyDown=${this.go}>
${s.map(({shown:l,name:f,press:p})=>p?h`<button
type="button"
key=${l}
tabindex=${a[c]?.shown===l?0:-1}
onMouseDown=${ne}
onClick=${()=>o(p)}
><kbd>${l}</kbd> ${t(f)}</button>`:h`<span key=${l}><kbd>${l}</kbd> ${t(f)}</span>`)}
</div>
${(r||i)&&h`<button
type="button"
class="more"
tabindex="-1"
aria-label=${t("more_keys")}
title=${t("more_keys")}
onMouseDown=${ne}
onClick=${this.scroll}
>${i?"\u203A":"\u2039"}</button>`}
</footer>`}go=t=>{let n={ArrowRight:1,ArrowLeft:-1}[t.key];if(!n)return;let s=[...t.currentTarget.querySelectorAll("butt\
on")],o=(s.indexOf(document.activeElement)+n+s.length)%s.length;this.setState({at:o},()=>s[o].focus()),t.preventDefault()}};var Ys={};Ya(Ys,{Component:()=>I,KeyBar:()=>nt,classes:()=>C,countriesOf:()=>je,createRef:()=>j,draftOf:()=>Kt,fieldOf:()=>G,
html:()=>h,savingOf:()=>De,useEffect:()=>cs,useLayoutEffect:()=>ls,useRef:()=>fs,useState:()=>as});var ra="/assets/screens.js",Zs=0;Object.assign(window,{annotatorShared:Ys});var Sn=()=>Reflect.get(window,"annotatorScre\
ens");async function xt(){return Zs+=1,Sn()||await(Zs===1?import(ra):import(`${ra}?${Zs}`)).catch(()=>{}),Sn()!==void 0}var Ru=(e,t)=>e.say(`line_${ia(t)}`,{field:aa(e,t),count:t.rows.length}),ia=({place:e})=>e.replaceAll(" ","_"),aa=(e,{field:t})=>t?
G(e,t)?.label??t:"",En=class extends I{element=j();componentDidMount(){this.element.current.focus({preventScroll:!0})}componentDidUpdate(){
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
aria-label=${Ru(t,n)}
placeholder=${t.say(`hint_${ia(n)}`,{field:aa(t,n)})}
autocomplete="off"
autocapitalize="off"
spellcheck=${!1}
dir="auto"
readonly=${!o}
onInput=${i=>{i.isComposing||s(i.currentTarget.value)}}
onCompositionEnd=${i=>s(i.currentTarget.value)}
/>`}};var eo=e=>document.getElementById(`sentence-${e}`)?.firstChild??null;function to(e,[t,n]){let s=[];for(let o=Re(e,t);o<e.
sentences.length;o+=1){let[r,i]=e.sentences[o].span;if(r>=n)break;let a=eo(o);!a||i<=t||s.push(new StaticRange({startContainer:a,
startOffset:Math.max(t,r)-r,endContainer:a,endOffset:Math.min(n,i)-r}))}return s}var Lu=["sentence","named","marked","qu\
ote","first"];function no(e,t,n){if(!("highlights"in CSS))return n;for(let s of n)s in t||CSS.highlights.delete(s);for(let[
s,o]of Object.entries(t)){let r=new Highlight(...o.flatMap(i=>to(e,i)));r.priority=Lu.indexOf(s)+1,CSS.highlights.set(s,
r)}return new Set(Object.keys(t))}function ca(e){return fa(e,e.statements.filter(({words:t,spans:n})=>t.by!==null&&n.length),
"said")}function la(e,t){let n=J(e,t.sentence);return fa(e,n.filter(({words:s,spans:o})=>s.by===null&&o.length),"own")}function fa(e,t,n){
let s=$n(e),o=oa(t),r={};for(let[i,{words:a,marks:c,spans:l}]of t.entries()){let f=`${n}-${xn(s,a.by)}-${c.length?"held":
"plain"}-${o[i]}`;r[f]=[...r[f]??[],...l]}return r}function ua(e,t,n){let s=e.map(o=>Math.max(0,o));for(let o=t+1;o<s.length;o++)s[o]=Math.max(s[o],s[o-1]+n);for(let o=t-1;o>=
0;o--)s[o]=Math.min(s[o],s[o+1]-n);s[0]<0&&(s[0]=0);for(let o=1;o<s.length;o++)s[o]=Math.max(s[o],s[o-1]+n);return s}var Du=20,ju=2,pa=400;function st({words:e,isDenied:t,marks:n},s){let o=[e.subject,e.relation,e.object].filter(Boolean).
join(" \u2013 ");return[(t?`${s("not")} `:"")+o,...e.by?[s("according_to",{name:e.by})]:[],...n].join(", ")}var Mn=class extends I{state={
from:0,to:2e3};element=j();componentDidMount(){this.scroller=this.element.current.closest(".reading"),this.scroller.addEventListener(
"scroll",this.look,{passive:!0}),this.look()}componentWillUnmount(){this.scroller?.removeEventListener("scroll",this.look)}componentDidUpdate(){
this.place()}shouldComponentUpdate(t,n){let s=this.props;return Object.keys(t).some(r=>t[r]!==s[r])||n.from!==this.state.
from||n.to!==this.state.to}look=()=>{let{top:t,bottom:n}=this.scroller.getBoundingClientRect(),o=[...this.scroller.querySelectorAll(
".paragraph")].filter(a=>{let c=a.getBoundingClientRect();return c.bottom>t-pa&&c.top<n+pa}),[r,i]=[o[0]?.firstElementChild,
o.at(-1)?.lastElementChild].map(a=>Number(a instanceof HTMLElement?a.dataset.sentence:0));this.setState({from:r,to:i})};place(){
let{known:t,current:n}=this.props,s=this.element.current.getBoundingClientRect().top,o=new Map(ma(t.article).map(l=>[l.stated.
key,l])),r=[...this.element.current.children].flatMap(l=>{let f=o.get(l.dataset.statement??"");return f?[{element:l,...f}]:
[]}),i=r.map(({stated:l})=>Math.round(Bu(t.article,l)-s)),a=Math.max(0,r.findIndex(({number:l})=>l>=n)),c=ua(i,a,Du+ju);
for(let[l,{element:f}]of r.entries())f.style.top=`${c[l]}px`}render({known:t,current:n,statement:s,fresh:o,letters:r,open:i},{
from:a,to:c}){let{article:l,say:f}=t,p=$n(l),d=ma(l).filter(({number:u})=>u>=a&&u<=c);return h`<div class="cards" ref=${this.
element} role="group" aria-label=${f("statements_beside")}>
${d.map(({stated:u,number:m})=>{let{key:g,words:y,isDenied:w,marks:b,problems:x}=u,O=C("card",`claimant-${xn(p,y.by)}`,b.
length>0&&"held",m===n&&"current",g===s&&"open",g===o&&"fresh",x.length>0&&"has-problems");return h`<button
type="button"
tabindex="-1"
key=${g}
class=${O}
data-statement=${g}
aria-label=${st(u,f)}
title=${st(u,f)}
onClick=${()=>i(g)}
>
${r[g]&&h`<kbd class="label">${r[g]}</kbd>`}${w&&h`<b>${f("not")}</b> `}
${b.length>0&&h`<i>${b[0]}</i> `}<bdi>${y.subject}</bdi> \u2013 ${y.relation} \u2013 <bdi>${y.object}</bdi>
</button>`})}
</div>`}},da=new WeakMap;function ma(e){let t=da.get(e);if(t)return t;let s=e.statements.filter(({spans:o})=>o.length).sort(
(o,r)=>o.spans[0][0]-r.spans[0][0]).map(o=>({stated:o,number:Re(e,o.spans[0][0])}));return da.set(e,s),s}function Bu(e,{
spans:[[t,n]]}){let[s]=to(e,[t,Math.min(n,t+1)]);if(!s)return 0;let o=document.createRange();return o.setStart(s.startContainer,
s.startOffset),o.setEnd(s.endContainer,s.endOffset),o.getBoundingClientRect().top}var ha=new Set(["subject","relation","object"]);function ga({known:e,state:t,quote:n}){let{draft:s,field:o,place:r}=t,{say:i,
article:a}=e;if(!s)return h`<div class="slots" />`;let c=s.slots.filter(u=>!ha.has(u.field)&&u.values.length>0),l=o&&o!==
"basis"&&!ha.has(o)&&!c.some(u=>u.field===o)?[o]:[],f=r==="basis"||s.basis||s.slots.some(({isInferred:u})=>u),p=n.map(([
u,m])=>tt(a.text.slice(u,m))).join(" \u2026 "),d=s.quote?.length===0&&a.statements.find(({id:u})=>u===s.id)?.missing;return h`<${le} class="slots" role="group" aria-label=${i(
"further_fields")}>
<dl>
${c.map(u=>h`<div key=${u.field} class=${C("slot",u.field===o&&"open")}>
<dt><${Tn} known=${e} id=${u.field} /></dt>
<dd><${Pu} known=${e} slot=${u} /></dd>
</div>`)}
${l.map(u=>h`<div key=${u} class="slot open">
<dt><${Tn} known=${e} id=${u} /></dt>
<dd>\u2026</dd>
</div>`)}
${f&&h`<div class=${C("slot",r==="basis"&&"open")}>
<dt>${i("basis")}</dt>
<dd>${s.basis??i("basis_asked")}</dd>
</div>`}
${(p||d)&&h`<div class=${C("slot",r==="quote"&&"open")}>
<dt>${i("quote")}</dt>
<dd>${p?h`<q lang=${a.lang}>${p}</q>`:d}</dd>
</div>`}
</dl>
${n.length>0&&a.sentences[s.sentence]?.isTitle&&h`<p class="note">${i("headline_quote")}</p>`}
<${Wu} known=${e} state=${t} />
<//>`}function Wu({known:{article:e,say:t},state:{draft:n,sentence:s}}){let o=J(e,n?.sentence??s);return o.length>0&&h`<div class="others">
<p><i>${t("statements_here")}</i></p>
${o.map(r=>h`<p key=${r.key}><small>${r.id}</small> ${st(r,t)}</p>`)}
</div>`}function Tn({known:e,id:t}){let n=G(e,t),s=n?.label??t,o=n?.letter?s.toLowerCase().indexOf(n.letter):-1;return o<
0?s:h`${s.slice(0,o)}<u>${s[o]}</u>${s.slice(o+1)}`}function Pu({known:e,slot:t}){let n=t.each?" / ":` ${e.say("and")} `;
return h`${t.values.map((s,o)=>{let{text:r,lang:i}=_e(e,s);return h`${o>0&&n}<bdi lang=${i}>${r}</bdi>`})}${t.isInferred&&
h` <small>${e.say("inferred")}</small>`}`}function ya({known:e,state:t}){let{say:n,article:s}=e,o=t.proposals[t.proposal];if(!o)return null;let r=o.fields.filter(
({isFilled:a})=>a),i=o.fields.filter(({isFilled:a})=>!a);return h`<div class="choices drafted">
<p class="asks">${n("draft_of",{name:o.proposer,n:t.proposal+1,all:t.proposals.length})}</p>
${r.map(a=>h`<div class="row drafted" key=${a.field}>
<kbd>${G(e,a.field)?.letter??"\u2423"}</kbd>
<span class="name"><small><${Tn} known=${e} id=${a.field} /></small> <b>${Fu(e,a)}</b></span>
<span class="why">${[a.rule,Uu(n,a)].filter(Boolean).join(" \xB7 ")}</span>
</div>`)}
${i.length>0&&h`<p class="note">
${n("draft_shown")}
${i.map(a=>h`${" "}<kbd>${G(e,a.field)?.letter??"\u2423"}</kbd>${" "}
${G(e,a.field)?.label??a.field}, \u201c${a.from.map(([c,l])=>s.text.slice(c,l)).join(" \u2026 ")}\u201d`)}
</p>`}
</div>`}var Fu=(e,{values:t})=>t.map(n=>_e(e,n).text).join(` ${e.say("and")} `),Uu=(e,{right:t})=>t===null?"":e("draft_r\
ight",{n:Math.round(100*t)});function wa(e){let{place:t}=e.state;return t==="reading"?h`<${qu} ...${e} />`:t==="statement"||t==="inferred"?h`<${zu} ...${e} />`:
t==="draft"?h`<${ya} ...${e} />`:t==="few"?h`<${Hu} ...${e} />`:t==="new entity"?h`<${Ku} ...${e} />`:h`<${$t} ...${e} />`}
function Hu({known:{say:e},state:t,hands:n}){let s=un(t.rows.map(({label:o})=>o));return h`<div class="choices" role="group" aria-label=${e(
"choices")}>
${t.rows.map(({label:o},r)=>{let i=o.toLowerCase().indexOf(s[r]);return h`<button
type="button"
tabindex="-1"
key=${o}
class="row plain"
onMouseDown=${ne}
onClick=${()=>n.press(s[r])}
>
<kbd>${s[r]}</kbd>
<span class="name">${o.slice(0,i)}<u>${o[i]}</u>${o.slice(i+1)}</span>
</button>`})}
<button type="button" tabindex="-1" class="row plain" onMouseDown=${ne} onClick=${()=>n.press("Enter")}>
<kbd>\u23ce</kbd> <span class="name">${e("none_of_these")}</span>
</button>
</div>`}function qu({known:e,state:t,hands:n}){let{article:s,say:o}=e,{nothing:r}=s.sentences[t.sentence]??{},i=J(s,t.sentence);
return h`<div class="choices">
${i.length>0&&h`<${le} id="choices" role="listbox" aria-label=${o("statements_here")}>
${i.map((a,c)=>h`<div
key=${a.key}
id=${`choice-${c}`}
role="option"
class=${C("row","stated",a.sign,a.key===t.statement&&"marked")}
aria-selected=${String(a.key===t.statement)}
aria-label=${st(a,o)}
onClick=${()=>n.mark(a.key)}
>
<small>${a.id}</small>
<span class="name">
${a.isDenied&&h`<b>${o("not")}</b> `}<bdi>${a.words.subject}</bdi> \u2013 <b>${a.words.relation}</b> \u2013${" "}
<bdi>${a.words.object}</bdi>
<small>${Gu(a,o)}</small>
</span>
</div>`)}
<//>`}
${r&&h`<p class="note done">${o("nothing_here",r)}</p>`}
${!r&&!i.length&&h`<p class="asks">${o("not_coded")}</p>`}
</div>`}var Gu=({words:e,marks:t},n)=>[e.by?n("according_to",{name:e.by}):n("of_author"),...t].join(" \xB7 ");function zu({
known:e,state:t,shown:n,hands:s}){let{vocabulary:o,say:r}=e,i=o.fields.filter(({letter:c})=>c),a=[["i",r("inferred")],["\
q",r("quote")],[" ",r("other_fields")]];return h`<${le} class="choices fields" role="group" aria-label=${r("fields")}>
${i.map(c=>{let l=_n(t.draft,c.id),f=C("field",l&&"filled",!l&&n.has(c.id)&&"shown"),p=c.letter;return h`<button
type="button"
tabindex="-1"
key=${c.id}
class=${f}
onMouseDown=${ne}
onClick=${()=>s.press(p)}
>
<kbd>${p}</kbd> ${c.label}${l?.isInferred&&h` <small>${r("inferred")}</small>`}
</button>`})}
${a.map(([c,l])=>h`<button
type="button"
tabindex="-1"
key=${c}
class="field"
onMouseDown=${ne}
onClick=${()=>s.press(c)}
>
<kbd>${c===" "?"\u2423":c}</kbd> ${l}
</button>`)}
<//>`}function Ku({known:e,state:t,shown:n,hands:s}){let{say:o,vocabulary:r}=e,{entity:i}=t;if(!i)return null;let a=i.country&&
Be(e.entities,i.country)?.label,c=[["n",o("entity_label"),i.label],["t",o("entity_type"),r.types[i.type]?.label??i.type],
["c",o("entity_country"),(i.isLocal?a&&o("no_country_here",{country:a}):a)||"\u2013"],["a",o("entity_aliases"),i.aliases.
join(", ")||"\u2013"],["l",o("entity_kept"),o(i.isLocal?"entity_local":"entity_listed")],["m",o("entity_members"),i.members.
map(l=>Be(e.entities,l)?.label??l).join(", ")||"\u2013"]];return t.part?h`<${$t} known=${e} state=${t} shown=${n} hands=${s} />`:
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
onMouseDown=${ne}
onClick=${()=>s.press(l)}
>
<kbd>${l}</kbd>
</button>
</dd>
</div>`)}
</dl>
</div>`}var An=class extends K{render({known:{article:t,say:n},current:s}){return h`<div
class="words"
id="article"
role="listbox"
tabindex="0"
lang=${t.lang}
aria-label=${n("article_by_sentence",{title:t.title})}
aria-activedescendant=${`sentence-${s}`}
>
${sa(t).map(o=>h`<${so}
key=${o.sentences[0].number}
article=${t}
paragraph=${o}
current=${Vu(o,s)?s:null}
say=${n}
/>`)}
</div>`}},Vu=({sentences:e},t)=>t>=e[0].number&&t<=e[e.length-1].number,so=class extends K{render({article:t,paragraph:n,
current:s,say:o}){let{isTitle:r,sentences:i}=n,a=r?o("title"):o("paragraph",{n:n.number});return h`<div class=${C("parag\
raph",r&&"title")} role="group" aria-label=${a} dir="auto">
${i.map(({number:c,sentence:l})=>{let[f,p]=l.span;return h`<span
key=${c}
id=${`sentence-${c}`}
class=${C("sentence",`is-${bt(t,c)}`,c===s&&"current")}
role="option"
aria-selected=${String(c===s)}
data-sentence=${c}
>${t.text.slice(f,p)}</span
>${" "}`})}
</div>`}};function _a(e,t,n){let[s,o]=Xu(t,n),r=s?.parentElement?.closest("[data-sentence]");if(!(r instanceof HTMLElement)||
s?.nodeType!==Node.TEXT_NODE)return null;let i=Number(r.dataset.sentence);return{sentence:i,place:e.sentences[i].span[0]+
o}}function Xu(e,t){if("caretPositionFromPoint"in document){let s=document.caretPositionFromPoint(e,t);return[s?.offsetNode,
s?.offset??0]}let n=document.caretRangeFromPoint(e,t);return[n?.startContainer,n?.startOffset??0]}var In=class extends K{render({known:t,sentence:n,labels:s}){let o=Ju(t.article,n,s);return h`<div class="labels">
${s.map(({letters:r,span:[i,a],kind:c},l)=>{let f=t.article.text.slice(i,a),p=t.say(/\d/.test(r)?"word_with_digit":"word\
_with_letter",{words:f,letters:r});return o[l]&&h`<span
key=${`${c} ${i}`}
class=${`label ${c}`}
role="img"
aria-label=${p}
style=${{left:`${o[l].left}px`,top:`${o[l].top}px`}}
>${r}</span
>`})}
</div>`}};function Ju(e,t,n){let s=eo(t),o=document.getElementById("article")?.parentElement?.getBoundingClientRect();if(!n.
length||!s||!o)return[];let[r]=e.sentences[t].span,i=document.createRange();return n.map(({span:[a]})=>{let c=Math.min(Math.
max(a-r,0),s.length-1);i.setStart(s,c),i.setEnd(s,c+1);let l=i.getBoundingClientRect();return{left:Math.round(l.left-o.left),
top:Math.round(l.top-o.top)}})}var Qu=new Set(["choosing","relation"]);function ba(e,t,n){let{place:s,hints:o,typed:r,rows:i,draft:a,sentence:c}=t;if(o.
length)return o.filter(({letters:l,span:f})=>f&&l.startsWith(r)).map(({letters:l,span:f})=>({letters:l.slice(r.length),span:f,
kind:"word"}));if(Qu.has(s)){let l=new Map;for(let{digit:f,value:p}of i){if(f===null||!("at"in p)||!p.at)continue;let d=l.
get(p.at[0]);l.set(p.at[0],{letters:d?`${d.letters} ${f}`:String(f),span:d&&d.span[1]>p.at[1]?d.span:p.at,kind:"name"})}
return[...l.values()]}return s==="draft"?(t.proposals[t.proposal]?.fields??[]).flatMap(({field:l,from:f,isFilled:p})=>f.
slice(0,1).map(d=>({letters:G(e,l)?.letter??"\u2423",span:d,kind:p?"name":"cue"}))):s==="statement"||s==="inferred"?Bt(n,
c,a).flatMap(({field:l,span:f})=>{let p=G(e,l)?.letter;return p?[{letters:p,span:f,kind:"cue"}]:[]}):[]}var Yu={},Zu=({hints:e,
typed:t})=>e.every(({statement:n})=>!n)?Yu:Object.fromEntries(e.flatMap(({letters:n,statement:s})=>s&&n.startsWith(t)?[[
s,n.slice(t.length)]]:[])),Cn=class extends I{element=j();state={measured:0};marked=new Set;lines=new Set;lined=null;componentDidMount(){
this.observer=new ResizeObserver(()=>this.setState({measured:this.state.measured+1})),this.observer.observe(this.element.
current),this.mark(),this.come(!0)}componentWillUnmount(){this.observer?.disconnect()}componentDidUpdate(t){this.mark();
let n=this.props;(t.state.sentence!==n.state.sentence||t.known.article.id!==n.known.article.id)&&this.come(!1)}mark(){let{
known:t,state:n,quote:s}=this.props,{article:o}=t;this.lined!==o&&(this.lines=no(o,ca(o),this.lines)),this.lined=o;let r=o.
sentences[n.sentence],i=n.draft?void 0:et(o,n.statement),a=ba(t,n,this.props.index).filter(({kind:c})=>c==="name");this.
marked=no(o,{...la(o,n),...r&&{sentence:[r.span]},...a.length&&{named:a.map(({span:c})=>c)},...i?.spans.length&&{marked:i.
spans},...s.length&&{quote:s},...n.first&&{first:[n.first]}},this.marked)}come(t){let{state:n}=this.props,s=document.getElementById(
`sentence-${n.sentence}`);if(!s)return;let o=this.element.current.getBoundingClientRect(),r=s.getBoundingClientRect(),i=Math.
min(120,o.height/5);if(!t&&r.top>=o.top+i&&r.bottom<=o.bottom-i)return;let a=r.bottom>o.bottom-i&&r.height<o.height-2*i;
this.element.current.scrollTop+=a?r.bottom-o.bottom+i:r.top-o.top-i}render({known:t,state:n,index:s,open:o,touch:r},{measured:i}){
return h`<div
class="reading"
ref=${this.element}
onClick=${a=>{let c=_a(t.article,a.clientX,a.clientY);c&&r(c.sentence,c.place)}}
>
<div class="page">
<${An} known=${t} current=${n.sentence} />
<${In} known=${t} sentence=${n.draft?.sentence??n.sentence} labels=${ba(t,n,s)} measured=${i} />
<${Mn}
known=${t}
current=${n.sentence}
statement=${n.statement}
fresh=${n.last}
letters=${Zu(n)}
measured=${i}
open=${o}
/>
</div>
</div>`}};var Nn=class extends I{componentDidUpdate(){this.focus()}componentDidMount(){this.focus()}focus(){let{shown:t}=this.props,
n=document.activeElement,s=!n||n===document.body||n.id==="line"||n.id==="article";!t.state||t.screen||!s||document.getElementById(
t.state.place==="reading"?"article":"line")?.focus({preventScroll:!0})}render({shown:t,session:n}){let{phase:s,known:o,state:r,
corpus:i,saved:a,preview:c,spoken:l}=t,f=s==="begin"?s:s==="reading"?t.screen:null,p=f&&Sn()?.[f];if(p)return h`<${p} shown=${t} session=${n} />`;
if(s!=="reading"||!o||!r||!i||!n.index)return h`<${ep} shown=${t} />`;let u=r.draft&&(r.place==="statement"||r.place==="\
inferred"||r.place==="quote")&&r.draft?Me(r.draft,o):[],m=r.draft?.sentence??r.sentence,g=r.draft?Bt(n.index,m,r.draft).
map(({field:w})=>w):[],y={press:w=>n.press({name:w,isShift:!1}),take:n.point,mark:n.touch};return h`<div class="annotator" onKeyDown=${w=>np(
w,n)}>
<${vn} known=${o} corpus=${i} current=${r.sentence} saved=${a} session=${n} press=${n.show} />
<main>
<${Cn}
known=${o}
state=${r}
index=${n.index}
quote=${u}
open=${n.touch}
touch=${n.touchText}
/>
<section class=${C("side",`in-${r.place.replaceAll(" ","-")}`)} aria-label=${o.say("statement")}>
<${Qi} known=${o} state=${r} />
${r.place!=="reading"?h`<${En} known=${o} state=${r} written=${n.written} />`:h`<p class="line-rest">${t.said}</p>`}
<${wa} known=${o} state=${r} shown=${new Set(g)} hands=${y} />
<${ea} known=${o} state=${r} session=${n} preview=${c} failures=${tp(t)} said=${t.said} />
<${ga} known=${o} state=${r} quote=${u} />
</section>
</main>
<${nt} say=${o.say} place=${o.say(q[r.place].name)} keys=${Xi(r,o,n.index)} press=${n.pressed} />
${r.isHelpOpen&&h`<${On}
known=${o}
state=${r}
hasLetters=${t.hasLetters}
letters=${w=>n.letters(w)}
press=${y.press}
/>`}
<div class="unseen" role="status">${l}</div>
</div>`}},ep=({shown:{phase:e,words:t}})=>h`<div class="annotator waiting" aria-busy=${String(e==="loading")}>
<header></header>
<main>
<div class="reading"><p role="status">${e==="failed"?t||"The server does not answer.":"\u2026"}</p></div>
<section class="side"></section>
</main>
<footer></footer>
</div>`;function tp({saved:e,known:t,state:n,refusal:s}){let o=e.is==="refused"&&e.draft&&e.draft!==n?.draft;if(!t||o||e.
is!=="refused"&&e.is!=="offline")return[];let r=e.is==="refused"?s?.problems??[]:[];return r.length>1?r.map(({message:i,
hint:a})=>`${i} ${a}`):[e.words||t.say(`saved_${e.is}`)]}function np(e,t){let n=e.target;if(n.id!=="line"&&n.id!=="artic\
le")return;let s=mr(e);!s||!t.shown.hasLetters&&n.id==="article"&&s.name.length===1||t.typed(s)&&e.preventDefault()}var ka=/[\p{L}\p{N}]/u;function $a(e,t){let n=Math.min(e.length,t.length),s=Rn(n,f=>e[f]===t[f]),o=Rn(n-s,f=>e[e.length-
1-f]===t[t.length-1-f]),r=t.length-e.length,i=f=>f<=s?f:f>=e.length-o?f+r:Math.min(s,t.length),a=([f,p],d)=>Ln(t,d)>=Ln(
e,f)&&Ln(t,d+p-f)>=Ln(e,p),c=([f,p],d)=>Rn(40,u=>f>u&&d>u&&e[f-1-u]===t[d-1-u])+Rn(40,u=>p+u<e.length&&e[p+u]===t[d+p-f+
u]);return{span:f=>{let[p,d]=f,u=e.slice(p,d),m=d<=s?p:p>=e.length-o?p+r:null;if(m!==null&&a(f,m))return[m,m+d-p];if(!u)
return null;let g=null;for(let y=t.indexOf(u);y>=0;y=t.indexOf(u,y+1)){if(!a(f,y))continue;let w=c(f,y);if(u.length<20&&
w<8)continue;let b=g&&w===g.like&&Math.abs(y-p)<Math.abs(g.at-p);(!g||w>g.like||b)&&(g={at:y,like:w})}return g&&[g.at,g.
at+d-p]},point:i}}function Rn(e,t){let n=0;for(;n<e&&t(n);)n++;return n}var Ln=(e,t)=>+!(ka.test(e[t-1]??"")&&ka.test(e[t]??
""));var sp=new Set(["at","span","first"]),op=new Set(["quote","from"]),xa=30;function jn(e,t,n){let s=new Dn(t,n),{draft:o,aside:r,
dropped:i,pending:a,...c}=e,l={...s.places(c),draft:o&&s.draft(o),aside:r.map(p=>s.draft(p)),dropped:i.map(p=>({...p,draft:s.
draft(p.draft)})),pending:a&&s.draft(a),sentence:s.sentence(e.sentence)},f=l.hints.filter(({span:p,statement:d})=>p||d);
return{state:{...l,hints:f},lost:s.lost}}function va(e,t,n){let s=new Dn(t,n);return{draft:s.draft(e),lost:s.lost}}var Dn=class{lost=[];constructor(t,n){
this.was=t,this.now=n,this.mover=$a(t.text,n.text)}draft(t){let{begun:n,...s}=t,o=this.places(s);t.quote&&!o.quote&&this.
lost.push(t.quote.map(([i,a])=>this.was.text.slice(i,a)).join(" \u2026 "));let r=this.sentence(t.sentence,o.quote?.[0]?.[0]);
return{...o,sentence:r,...n&&{begun:this.places(n)}}}sentence(t,n){let s=this.was.sentences[t]?.span;if(!s)return 0;let[
o,r]=s,i=this.mover.span(s);if(i||n!==void 0)return this.#e(i?i[0]:n);let a=this.mover.span([o,Math.min(r,o+xa)]),c=this.
mover.span([Math.max(o,r-xa),r]);return this.#e(a?a[0]:c?c[1]-1:this.mover.point(o))}#e(t){let n=this.now.sentences.findIndex(
({span:s})=>s[0]>t);return Math.max(0,(n<0?this.now.sentences.length:n)-1)}places(t,n=""){return this.#t(t,n)}#t(t,n){if(Array.
isArray(t)){if(sp.has(n))return this.mover.span(t);if(!op.has(n))return t.map(r=>this.#t(r,""));let o=t.map(r=>this.mover.
span(r));return n==="quote"?o.includes(null)?null:o:o.filter(Boolean)}if(!t||typeof t!="object")return t;let s=Object.entries(
t).map(([o,r])=>[o,this.#t(r,o)]);return Object.fromEntries(s.filter(([o,r])=>o!=="at"||r))}};function Oa(e,t,n){let s=(i,a)=>a?.
is==="entity"&&a.id===t?{...a,id:n}:a,{draft:o,aside:r}=JSON.parse(JSON.stringify({draft:e.draft,aside:e.aside}),s);return{
...e,draft:o,aside:r}}var Wn="actorgraph annotator tab";var Bn="";function vt(){return Bn||(Bn=ip()??Ma()),Bn}async function Sa(){for(let e=3;navigator.locks&&e&&!await rp(vt());e--)
Bn=Ma();try{sessionStorage.setItem(Wn,vt())}catch{}}async function Ea(){if(!navigator.locks)return(n,s)=>Date.now()-s>6e5;
let{held:e=[]}=await navigator.locks.query(),t=new Set(e.map(({name:n})=>n));return n=>!t.has(`${Wn} ${n}`)}var rp=e=>new Promise(
t=>{let n=()=>(t(!0),new Promise(()=>{}));navigator.locks.request(`${Wn} ${e}`,{signal:AbortSignal.timeout(300)},n).catch(
()=>t(!1))});function ip(){try{return sessionStorage.getItem(Wn)}catch{return null}}var Ma=()=>Array.from(crypto.getRandomValues(
new Uint8Array(6)),e=>e.toString(36)).join("");var Ta=4,Aa=({folder:e,title:t,coder:n},s)=>`actorgraph annotator ${e} ${t} ${n} ${s}`,Pn=e=>`${e} text`,oo="",Ot=({draft:e,
aside:t,entity:n,line:s,pending:o})=>!!(e||t.length||n||s||o);function Ia(e,{id:t,text:n,print:s,sentences:o},r){let i=`${Aa(
e,t)} ${vt()}`;try{if(!Ot(r))return Ca(i);oo!==`${i} ${s}`&&(localStorage.setItem(Pn(i),JSON.stringify({text:n,sentences:o.
map(({span:a})=>a)})),oo=`${i} ${s}`),localStorage.setItem(i,JSON.stringify({form:Ta,print:s,at:Date.now(),state:r}))}catch{}}
function Ca(e){localStorage.removeItem(e),localStorage.removeItem(Pn(e)),oo=""}function Na(e,t,n,s){let o=`${Aa(e,t.id)}\
 `;try{let r=Object.keys(localStorage).filter(u=>u.startsWith(o)&&!u.endsWith(Pn(""))).map(u=>({name:u,tab:u.slice(o.length)})),
i=r.find(({tab:u})=>u===vt()),a=r.filter(u=>u!==i&&s(u.tab,ro(u.name)?.at??0)),c=[...i?[i]:[],...a].flatMap(({name:u})=>ap(
u,t,n)??[]);for(let{name:u}of a)Ca(u);let[l,...f]=c;if(!l)return null;let p=f.flatMap(({state:u})=>Ra(u)),d=c.some(u=>u.
lost)?c.flatMap(u=>u.lost??[]):null;return{state:{...l.state,aside:[...l.state.aside,...p]},lost:d}}catch{return null}}var ro=e=>JSON.
parse(localStorage.getItem(e)??"{}"),Ra=({draft:e,aside:t})=>[...e?[e]:[],...t];function ap(e,t,n){let{form:s,print:o,state:r}=ro(
e);if(s!==Ta)return null;if(o===t.print)return{state:{...r,pending:null},lost:null};let{text:i,sentences:a}=ro(Pn(e));if(i===
void 0)return{state:{...n,aside:Ra(r).map(cp)},lost:[]};let c={text:i,sentences:a.map(f=>({span:f}))},l=jn({...r,pending:null},
c,t);return{state:l.state,lost:l.lost}}var cp=e=>({...e,sentence:0,quote:null,slots:e.slots.map(t=>({...t,values:t.values.
map(n=>({...n,at:void 0}))}))});var La=(e,t)=>({...Te,place:"reading",rows:[],sentence:t,statement:null,draft:null,aside:[],dropped:[],pending:null,filters:{},
recent:Da([...e.article.statements].reverse()),last:null,proposals:[],proposal:0,open:[],isHelpOpen:!1});function Da(e){
let t=e.flatMap(({slots:n})=>n.flatMap(({values:s})=>s.flatMap(o=>o.is==="entity"?[o.id]:[])));return[...new Set(t)]}function io(e,t,n){
return gt({state:e,known:t,index:n,effects:[]},q[e.place],null).state}function ao(e,t,n){let{statements:s}=n.article,o=d=>s.
some(u=>u.key===d),r=t.at(-1)??null,{pending:i}=e,a=s.filter(({key:d})=>t.includes(d)),c=r&&i?ur(i).map(d=>({statement:r,
field:d})):[],l=i?.id===null?e.open.slice(0,-1):e.open,f=r??(o(e.last)?e.last:s.at(-1)?.key??null),p=r&&e.place==="readi\
ng"?r:e.statement;return{...e,last:f,statement:o(p)?p:null,recent:[...new Set([...Da(a),...e.recent])],open:[...l.filter(
({statement:d})=>o(d)),...c],pending:null}}var ja=(e,t,n,s)=>io(ao(e,t,n),n,s);function St(e,t){let[n,...s]=e.dropped;return n?
{...e,dropped:[{...n,steps:Math.max(0,n.steps+t)},...s]}:e}function Ba(e,t,n){let{pending:s,draft:o}=e;if(!s)return e;let r=o?.
slots.length?[o,...e.aside]:e.aside,i={state:{...e,draft:s,pending:null,aside:r},known:t,index:n,effects:[]};return Ze(i,
v(i)).state}function Wa(e,{sentence:t,proposals:n}){return e.place!=="reading"||e.sentence!==t||!n.length?e:{...e,place:"\
draft",proposals:n,proposal:0}}function ot(e,t,n,s){let o={state:e,known:t,index:n,effects:[]};return{...Ze(o,s(o)),isCommand:!0}}function Pa(e,t,n,s){
let o=e.rows.indexOf(t);if(e.place==="choosing"||e.place==="relation"||e.place==="text"||e.place==="basis")return ot(e,n,
s,i=>Ae(i,t));if(e.place==="few")return ot(e,n,s,i=>E(i,t.value));let r=e.place==="quote"||e.place==="jointly"?`${t.digit}`:
"Enter";return Ne({...e,marked:o},{name:r,isShift:!1},n,s)}function Fa(e,t,n,s){return ot(e,n,s,o=>{switch(e.place){case"\
words":return yt(o,t);case"quote":return wn(o,t);case"choosing":{let r=ae(s,e.draft?.sentence??e.sentence).find(i=>i.span[0]<=
t[0]&&i.span[1]>=t[1]);return r?E(o,{is:"entity",id:r.id,at:r.span}):yt(Ge(o),t)}default:return o}})}function co(e,t,n,s){
return ot(e,n,s,o=>e.place==="reading"?mt(o,t):e.place!=="choosing"&&e.place!=="words"?o:E(_(o,{place:"choosing",hints:[],
typed:"",first:null}),{is:"statement",key:t}))}function Ua(e,t,n,s){let o=Ne(e,{name:"e",isShift:!1},n,s);return o.state.
draft?ot(o.state,n,s,r=>{if(t==="quote")return ze(r);let i=T(n.vocabulary,t);return i&&As(i)?_(r,{place:"few",field:t}):
i||t==="basis"?S(r,t):r}):o}function lo(e,t,n,s){return ot(e,n,s,o=>e.place==="reading"||e.place==="statement"?Z(o,t):o)}var Fn=class{#e=new Map;#t=0;constructor(t,n){this.session=t,this.idle=n}forget(){this.#e=new Map}fill(t){for(let n of t.
sentences){let s=fo(t,n),o=this.#e.get(s);o?n.relations=o:n.relations.length&&this.#e.set(s,n.relations)}return t}async search(){
let{session:t}=this,n=++this.#t;for(;;){let{known:s,state:o}=t.shown;if(n!==this.#t||!s||!o)return;let{article:r}=s,i=lp(
r.sentences.length,o.sentence,a=>this.#n(r,a));if(i===null||!await this.#s(r,i))return;this.#n(r,t.shown.state?.sentence??
0)&&await this.idle()}}#n=(t,n)=>!t.sentences[n]||this.#e.has(fo(t,t.sentences[n]));async#s(t,n){let{session:s}=this,o=this.#e,
r=`/api/articles/${encodeURIComponent(t.id)}/relations?first=${n}&most=12`,{status:i,body:a}=await s.connection.ask("GET",
r);if(i!==200)return!1;let c=t.sentences.slice(n,n+12);for(let[f,p]of c.entries())o.set(fo(t,p),a[f]??[]);let{known:l}=s.
shown;return l?.article.id===t.id&&this.fill(l.article),!0}};function lp(e,t,n){for(let s=0;s<e;s++){let o=(t+s)%e;if(!n(
o))return s===0?Math.max(0,o-1):o}return null}var fo=({text:e},{span:[t,n]})=>e.slice(t,n);var Un=class{#e=!1;#t="";#n=null;constructor(t){this.session=t,this.ranking=new Fn(t,pp)}async start(t=null,n=null){let{
session:s}=this;t&&(this.#n={id:t,answers:this.#s(t)});let[{status:o,body:r}]=await Promise.all([s.connection.ask("GET",
"/api/corpus"),Sa()]);if(o!==200)return s.change({phase:"failed",words:r?.message??""});let i=r;if(s.change({corpus:i}),
s.writing.sending.open(i),!(i.articles.length>0)&&!await xt())return s.change({phase:"failed"});if(i.isEmpty)return s.change(
{phase:"begin"});this.#r();let{articles:c}=i,l=c.find(({id:f})=>f===t)??c.find(fp)??c[0];if(!l)return s.change({phase:"r\
eading",screen:"new"});await this.open(l.id,n)}async open(t,n=null){let{session:s}=this,{corpus:o}=s.shown;if(!o)return;
this.#t=t;let r=await(this.#n?.id===t?this.#n.answers:this.#s(t));if(this.#t!==t)return;this.#n=null,s.forgetWaiting();let i=r.
find(({status:w})=>w!==200);if(i)return s.change({phase:"failed",words:i.body?.message??""});let a=await Ea();if(this.#t!==
t)return;let[c,l,f]=r.map(({body:w})=>w),p={vocabulary:c,entities:l,article:this.ranking.fill(f),say:s.say},d=n?et(f,n):
void 0,u=La(p,d?Re(f,d.spans[0]?.[0]??0):0),m=Na(o,f,u,a),g=m?.state??u,y=m?.lost?[s.movedTold(m.lost)]:[];s.hold(p,{phase:"\
reading",screen:null,isWhole:!1,state:d?{...g,statement:d.key}:g,spoken:m&&Ot(m.state)?[s.say("typing_is_back"),...y].join(
" "):"",said:y.join(" ")}),s.opened(f),s.writing.sending.resume(),await Promise.all([this.ranking.search(),this.#o(t),xt()]),
s.shown.known?.article.id===t&&s.change({isWhole:!0})}#s(t){let n=encodeURIComponent(t),s=[`/api/vocabulary?article=${n}`,
"/api/entities",`/api/articles/${n}`];return Promise.all(s.map(o=>this.session.connection.ask("GET",o)))}async#o(t){let{
session:n}=this,{status:s,body:o}=await n.connection.ask("GET",`/api/articles/${encodeURIComponent(t)}/elsewhere`),{known:r}=n.
shown;r?.article.id===t&&s===200&&n.learn({...r,elsewhere:o})}async begin(t){await this.count(),await this.open(t)}ranked=t=>this.
ranking.fill(t);#r(){if(this.#e)return;this.#e=!0;let{session:t}=this;t.connection.listen(n=>this.renew(n),async n=>{let{
saved:s,known:o}=t.shown;n?s.is==="offline"&&(t.change({saved:{is:"nothing",at:"",words:""}}),await t.writing.sending.flush(),
o&&this.renew({entities:!0,vocabulary:!0,articles:[o.article.id]})):t.change({saved:t.writing.sending.away})})}async renew({
entities:t,vocabulary:n,articles:s}){let{session:o}=this,{known:r}=o.shown;if(!r)return;let{id:i}=r.article,a=encodeURIComponent(
i),c={...t&&{entities:"/api/entities"},...n&&{vocabulary:`/api/vocabulary?article=${a}`},...s?.includes(i)&&{article:`/a\
pi/articles/${a}`}},l={};for(let[p,d]of Object.entries(c)){let{status:u,body:m}=await o.connection.ask("GET",d);u===200&&
p==="vocabulary"&&this.ranking.forget(),u===200&&Object.assign(l,{[p]:p==="article"?this.ranked(m):m})}let{known:f}=o.shown;
f?.article.id===i&&(l.article&&JSON.stringify(l.article)===JSON.stringify(f.article)&&delete l.article,Object.keys(l).length&&
o.learn({...f,...l}),(l.vocabulary||l.article)&&this.ranking.search())}async count(){let{status:t,body:n}=await this.session.
connection.ask("GET","/api/corpus");t===200&&this.session.change({corpus:n})}},fp=({sentences:e,coded:t,nothing:n})=>t+n<
e,up=300,pp=()=>new Promise(e=>{window.requestIdleCallback?window.requestIdleCallback(()=>e(null),{timeout:up}):setTimeout(
e)});var Hn=class{all=[];#e="";open({folder:t,title:n,coder:s}){this.#e=`actorgraph annotator unsent ${t} ${n} ${s} `;try{let r=Object.
keys(localStorage).filter(i=>i.startsWith(this.#e)).map(i=>JSON.parse(localStorage.getItem(i)??""));this.all=r.sort((i,a)=>i.
at-a.at)}catch{}}add(t){let n=Math.max(Date.now(),(this.all.at(-1)?.at??0)+1),s={...t,name:dp(),at:n};this.all.push(s),this.
keep(s)}keep(t){try{localStorage.setItem(this.#e+t.name,JSON.stringify(t))}catch{}}remove({name:t}){this.all=this.all.filter(
n=>n.name!==t);try{localStorage.removeItem(this.#e+t)}catch{}}},dp=()=>Array.from(crypto.getRandomValues(new Uint8Array(
16)),e=>e.toString(16).padStart(2,"0")).join("");var mp=2e3,[hp,Ha]=[500,2e3],qa={is:"saving",at:"",words:""},gp="/api/undo",qn=class{isBusy=!1;#e=new Hn;#t="";#n=!1;#s=new Set;#o;constructor(t){
this.session=t}open(t){this.#e.open(t)}async resume(){this.#s.clear(),this.#e.all.length&&(this.isBusy||(this.#t||="gone"),
await this.flush())}get isAway(){return this.#t!==""}get away(){if(this.#t==="slow")return qa;let t=this.#e.all.length,n=this.#t===
"silent"?"saved_silent":"saved_waiting";return{is:"offline",at:"",words:t?this.session.say(n,{n:t}):""}}async write(t){let{
known:n,state:s}=this.session.shown;this.#e.add({...t,...t.draft&&n&&{was:yp(n.article)}}),s&&this.session.change({state:St(
s,Ga(t))}),this.isBusy=!this.#t,this.#t&&this.#i(),await this.flush()}async flush(){if(this.#n)return;let{session:t}=this;
clearTimeout(this.#o),this.#n=!0;let n=!0;for(let s=this.#r();s;s=this.#r()){this.#t||t.change({saved:qa});let o=[setTimeout(
()=>this.#c(),hp),setTimeout(()=>this.#l(),Ha)],r=Date.now(),i=await this.#f(s);for(let a of o)clearTimeout(a);if(wp(i)){
this.#t=Date.now()-r<Ha?"gone":"silent",this.#i(),this.#o=setTimeout(()=>this.flush(),mp);break}this.#t&&(this.#t="slow"),
n=this.#u(s,i)}this.#r()||(this.#t=""),this.#n=!1,this.isBusy=!1,t.goOn(n)}#r=()=>this.#e.all.find(({name:t})=>!this.#s.
has(t));#c(){this.#t||(this.#t="slow",this.isBusy=!1,this.#i(),this.session.goOn(!0))}#l(){this.#t="silent",this.#i()}#i(){
let{state:t}=this.session.shown;this.session.change({saved:this.away,...t&&{state:{...t,pending:null}}})}async#f({name:t,
method:n,path:s,body:o,article:r,draft:i}){let{session:a}=this,{known:c,state:l}=a.shown,p=this.#t&&i?.id===null&&c?.article.
id===r?{revision:c.article.revision,fills:l?.open.at(-1)??null}:{},d={...o,...p,name:t},u=await a.connection.ask(n,s,d);
return u.status===500?a.connection.ask(n,s,d):u}#u(t,{status:n,body:s}){let{session:o}=this,{known:r,state:i}=o.shown,a=n===
200,c=r?.article.id===t.article;if(!a&&t.draft&&!c)return this.#s.add(t.name),!1;if(this.#e.remove(t),!r||!i)return a;let l=!!this.#t&&
i.draft!==null;if(!a){let g=c&&s?.article?this.#p(t,r,s.article):null;return g?this.#a(t,s,l,o.movedTold(g)):this.#a(t,s,
l)}let f=(s.told??[]).join(" "),p={refusal:null,said:f,spoken:f};if(o.change({saved:this.#r()?this.away:{is:"saved",at:za(),
words:""},...p}),!c)return!0;let d=o.opening.ranked(s.article);this.#d(r.article,d);let u={...r,entities:_p(r.entities,s.
entities??[]),article:d};l?o.learn(u):o.hold(u);let{draft:m}=t;if(m){let g=l?ao:ja;o.let((y,w,b)=>g({...y,pending:m},s.keys??
[],w,b))}return!0}#a(t,n,s,o=n?.message??""){let{session:r}=this,{state:i}=r.shown;if(!i)return!1;let a=s&&!n?.conflict,
c=St(i,-Ga(t));return r.change({saved:{is:"refused",at:za(),words:o,draft:t.draft},refusal:n,state:t.draft&&a?{...c,aside:[
t.draft,...c.aside]}:c}),t.draft&&!a&&r.let((l,f,p)=>Ba({...l,pending:t.draft},f,p)),n?.conflict&&r.show("merge"),!1}#p(t,n,s){
let{session:o}=this;if(o.learn({...n,article:o.opening.ranked(s)}),!t.draft||!t.was)return[];let{draft:r,lost:i}=va(t.draft,
t.was,s);return t.draft=r,i}#d(t,n){for(let s of this.#e.all){if(s.article!==n.id||s.body.revision!==t.revision||!s.statement)
continue;let[o,r]=[t,n].map(({statements:i})=>i.find(({key:a})=>a===s.statement));!o||!r||JSON.stringify(o.slots)!==JSON.
stringify(r.slots)||(s.body.revision=n.revision,this.#e.keep(s))}}merge(t){let{session:n}=this,{state:s}=n.shown;if(!s?.
draft)return;let{begun:o}=s.draft,r={...s.draft,id:t.id,begun:o&&{...o,revision:t.revision}};return n.change({screen:null,
state:{...s,place:"reading",draft:null,field:null}}),this.write({...uo(t),draft:r,statement:null})}},uo=e=>({article:e.article,
method:"POST",path:`/api/articles/${encodeURIComponent(e.article)}/statements`,body:{...e}}),yp=({text:e,sentences:t})=>({
text:e,sentences:t.map(({span:n})=>({span:n}))}),wp=({status:e})=>e===0||e>500,Ga=({path:e})=>e===gp?-1:1;function _p(e,t){
if(!t.length)return e;let n=new Set(t.map(({id:s})=>s));return[...e.filter(({id:s})=>!n.has(s)),...t]}var za=()=>new Date().
toLocaleTimeString("en-GB",{hour:"2-digit",minute:"2-digit"});var Gn=class{#e=null;#t=!1;constructor(t=()=>performance.now()){this.now=t}see(t,n){let s=n.place==="draft";s||n.draft?(this.#e??=
this.now(),this.#t||=s):t&&(t.draft||t.place==="draft")&&!n.pending&&(this.#e=null,this.#t=!1)}took(){if(this.#e===null)
return;let t={seconds:(this.now()-this.#e)/1e3,drafted:this.#t};return this.#e=null,this.#t=!1,t}};var zn=class{timing=new Gn;constructor(t){this.session=t,this.sending=new qn(t)}#e(t,n){let{known:s}=this.session.shown,
o=s&&t.id!==null?`${s.article.coder}/${t.article}#${t.id}`:null,{body:r,...i}=uo(t);return this.sending.write({...i,body:{
...r,took:this.timing.took()},draft:n,statement:o})}carryOut(t){let{session:n}=this,{known:s,state:o}=n.shown;if(!s||!o)
return;let{id:r,revision:i}=s.article,a=(l,f,p)=>({article:r,method:l,path:f,body:p,statement:null,draft:null}),c=encodeURIComponent(
r);switch(t.does){case"save":return this.#e(t.saving,o.pending);case"delete":return this.sending.write({...a("DELETE",`/\
api/statements/${kp(t.statement)}`,{revision:i}),statement:t.statement});case"undo":return this.sending.write(a("POST","\
/api/undo",{article:r}));case"nothing here":{let{sentence:l,is:f}=t,{text:p,sentences:d}=s.article,u=p.slice(...d[l].span);
return this.sending.write(a("POST",`/api/articles/${c}/nothing`,{sentence:l,words:u,is:f,revision:i}))}case"propose":return this.#n(
c,t.sentence);case"open problems":return n.show("problems");case"explore":{let{explorer:l}=n.connection;l?window.open(l(
t.statement),bn):n.change({spoken:n.say("no_explorer")});return}case"search":return n.show("articles");case"say":return this.#t(
t.text);case"tell":return n.change({spoken:t.text})}}#t(t){this.session.change(bp(t))}async#n(t,n){let{session:s}=this,{
known:o}=s.shown,{status:r,body:i}=await s.connection.ask("GET",`/api/drafts?article=${t}&sentence=${n}`),{known:a,state:c}=s.
shown;if(a?.article.id!==o?.article.id||a?.article.print!==o?.article.print||!c||c.sentence!==n)return;if(r!==200)return this.#t(
i?.message??s.say("saved_offline"));let l=i.isWithheld?s.say("draft_withheld"):s.say("no_draft");i.proposals.length?s.change(
{state:Wa(c,i)}):this.#t(l)}},bp=e=>({said:e,spoken:e}),kp=e=>e.split("/").map(encodeURIComponent).join("/");async function Ka({
connection:e,shown:t},{draft:n,open:s}){if(!n||!t.known)return null;let o=`/api/articles/${encodeURIComponent(t.known.article.
id)}/preview`,{status:r,body:i}=await e.ask("POST",o,De(n,t.known,s));return r===200?i:i?.message?{problems:[],tie:"",plain:{
is:!1,why:i.message}}:null}var $p=150,po="actorgraph annotator letters off",Kn=class{shown={phase:"loading",words:"",corpus:null,known:null,state:null,
screen:null,saved:{is:"nothing",at:"",words:""},preview:null,refusal:null,said:"",spoken:"",isWhole:!1,hasLetters:!localStorage.
getItem(po)};index=null;opened=()=>{};#e=[];#t;constructor(t,n){this.connection=t,this.draw=n,this.opening=new Un(this),
this.writing=new zn(this)}say=(t,n)=>xp(this.shown.corpus?.texts??{})(t,n);change(t){let n=this.shown;this.shown={...n,...t};
let{corpus:s,known:o,state:r}=this.shown,i=r?.draft!==n.state?.draft;i&&(this.shown.preview=null),this.draw(this.shown),
!(!s||!o||!r||r===n.state)&&(Ia(s,o.article,r),i&&this.#r(r))}hold(t,n={}){let s=Es(t);this.index=s;let o=n.state?{}:this.#n(
t),r=n.state??o.state??this.shown.state;this.change({known:t,...o,...n,state:r&&io(r,t,s)}),this.#s()}learn(t){this.index=
Es(t),this.change({known:t,...this.#n(t)}),this.#s()}#n({article:t}){let{known:n,state:s}=this.shown,o=n?.article;if(!s||
!o||o.id!==t.id||o.print===t.print)return{};let r=jn(s,o,t),i=Ot(s)?this.movedTold(r.lost):"";return{state:r.state,...i&&
{said:i,spoken:i}}}movedTold=t=>[this.say("text_changed"),...t.map(n=>this.say("quote_gone",{words:tt(n)}))].join(" ");#s(){
let{known:t,state:n}=this.shown,{index:s}=this;!t||!s||n?.place!=="reading"||window.requestIdleCallback?.(()=>Ne(n,{name:"\
n",isShift:!1},t,s))}press(t){this.writing.sending.isBusy?this.#e.push(t):this.#o((n,s,o)=>Ne(n,t,s,o))}typed(t){let{known:n,
state:s}=this.shown;if(!n||!s||!this.index)return!1;if(this.writing.sending.isBusy)return this.#e.push(t),!0;let o=Ne(s,
t,n,this.index);return o.isCommand&&this.take(o),o.isCommand}written=t=>this.#o((n,s,o)=>({state:Xs(n,t,s,o),effects:[]}));#o(t){
let{known:n,state:s}=this.shown;n&&s&&this.index&&this.take(t(s,n,this.index))}let(t){let{known:n,state:s}=this.shown;n&&
s&&this.index&&this.change({state:t(s,n,this.index)})}pressed=t=>this.press(t);take({state:t,effects:n}){let s=this.shown.
state;this.change({state:t,said:""});for(let o of n)this.writing.carryOut(o);this.writing.timing.see(s,t)}forgetWaiting(){
this.#e=[]}goOn(t){let n=t?this.#e:[];this.#e=[];for(let s of n)this.press(s)}point=t=>this.#o((n,s,o)=>Pa(n,t,s,o));touch=t=>this.#o(
(n,s,o)=>co(n,t,s,o));touchText=(t,n)=>this.#o((s,o,r)=>{let{text:i,sentences:a,statements:c,lang:l}=o.article;if(s.place===
"reading"){let d=c.filter(({spans:g})=>g.some(([y,w])=>y<=n&&n<w)),u=1+d.findIndex(({key:g})=>g===s.statement),m=lo(s,t,
o,r);return d.length?co(m.state,d[u%d.length].key,o,r):m}let f=a[t].span,p=F(i,f,l).find(([d,u])=>d<=n&&n<=u);return p&&
s.place!=="statement"?Fa(s,p,o,r):lo(s,t,o,r)});async openField(t,n,s){await this.opening.open(t,n);let{known:o,state:r}=this.
shown;!o||!r?.statement||r.statement!==n||r.draft||s&&this.#o((i,a,c)=>Ua(i,s,a,c))}show=async t=>{if(!t||await xt())return this.
change({screen:t});this.change({said:this.say("saved_offline"),spoken:this.say("saved_offline")})};stepped(t,n){let{state:s}=this.
shown;s&&this.change({state:St(Oa(s,t,n),1)})}letters(t){t?localStorage.removeItem(po):localStorage.setItem(po,"yes"),this.
change({hasLetters:t})}#r(t){clearTimeout(this.#t),!(!t.draft||t.place!=="statement"||this.writing.sending.isAway)&&(this.#t=
setTimeout(async()=>{let n=await Ka(this,t);this.shown.state?.draft===t.draft&&this.change({preview:n})},$p))}},xp=e=>(t,n={})=>(e[t]??
t).replace(/\{(\w+)\}/g,(s,o)=>o in n?String(n[o]):s);function Va(e,t,{article:n=null,statement:s=null,opened:o}={}){let r=new Kn(t,i=>ns(h`<${Nn} shown=${i} session=${r} />`,
e));return r.opened=o??r.opened,r.draw(r.shown),r.opening.start(n,s),r}var Xa=document.getElementById("annotator");if(Xa){let{connection:e,...t}=Ja()??Op(),n=Va(Xa,e,{...t,opened:vp});Object.
defineProperty(window,"annotator",{value:{state:()=>n.shown.state,known:()=>n.shown.known,shown:()=>n.shown}})}function Ja(){
return Reflect.get(window,"annotatorIn")}function vp({id:e,title:t}){document.title=`${t} \u2013 actorgraph`;let n=new URL(
location.href);Ja()||history.replaceState(null,"",`${n.pathname}?article=${encodeURIComponent(e)}`)}function Op(){window.
name=Yi;let e=new URLSearchParams(location.search);return{connection:go(),article:e.get("article"),statement:e.get("stat\
ement")}}})();

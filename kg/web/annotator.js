"use strict";(()=>{var Ds=()=>({ask:(e,t,n)=>Rs(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:n===void 0?null:
JSON.stringify(n)}),send:(e,t,n)=>Rs(`${e}?name=${encodeURIComponent(n)}`,{method:"POST",headers:{"Content-Type":"applic\
ation/octet-stream"},body:t}),explorer:e=>{let t=encodeURIComponent(JSON.stringify(`statement:${e}`));return e===null?"/\
explore":`/explore#tab=%22graph%22&open=${t}`},listen:(e,t)=>{let n=new EventSource("/api/changes");return n.onmessage=({
data:s})=>e(JSON.parse(s)),n.onopen=()=>t(!0),n.onerror=()=>t(!1),()=>n.close()}});async function Rs(e,t){try{let n=await fetch(
e,{...t,signal:AbortSignal.timeout(2e4)}),s=await n.text();return{status:n.status,body:ua(s)}}catch{return{status:0,body:null}}}
function ua(e){try{return JSON.parse(e)}catch{return null}}var Ws=function(e,t,n,s){var o;t[0]=0;for(var r=1;r<t.length;r++){var i=t[r++],a=t[r]?(t[0]|=i?1:2,n[t[r++]]):t[++r];i===
3?s[0]=a:i===4?s[1]=Object.assign(s[1]||{},a):i===5?(s[1]=s[1]||{})[t[++r]]=a:i===6?s[1][t[++r]]+=a+"":i?(o=e.apply(a,Ws(
e,a,n,["",null])),s.push(o),a[0]?t[0]|=2:(t[r-2]=0,t[r]=o)):s.push(a)}return s},Bs=new Map;function Ps(e){var t=Bs.get(this);
return t||(t=new Map,Bs.set(this,t)),(t=Ws(this,t.get(e)||(t.set(e,t=(function(n){for(var s,o,r=1,i="",a="",l=[0],c=function(d){
r===1&&(d||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?l.push(0,d,i):r===3&&(d||i)?(l.push(3,d,i),r=2):r===2&&i==="..."&&d?
l.push(4,d,0):r===2&&i&&!d?l.push(5,0,!0,i):r>=5&&((i||!d&&r===5)&&(l.push(r,0,i,o),r=6),d&&(l.push(r,d,0,o),r=6)),i=""},
f=0;f<n.length;f++){f&&(r===1&&c(),c(f));for(var u=0;u<n[f].length;u++)s=n[f][u],r===1?s==="<"?(c(),l=[l],r=3):i+=s:r===
4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:a?s===a?a="":i+=s:s==='"'||s==="'"?a=s:s===">"?(c(),r=1):r&&(s==="="?(r=5,o=i,i=
""):s==="/"&&(r<5||n[f][u+1]===">")?(c(),r===3&&(l=l[0]),r=l,(l=l[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(c(),r=2):i+=s),r===3&&i==="!--"&&(r=4,l=l[0])}return c(),l})(e)),t),arguments,[])).length>1?t:t[0]}var T,Us,pa,pe,An,Ot,Hs,xt,Gs,Ln,In,da,Qe=Symbol.for("pv"),St={},Mt=[],ma=/^m(i|n|o|s|text|space)$/,Nn=Array.isArray,jn=Mt.
slice,Se=Object.assign;function Oe(e){e&&e.parentNode&&e.remove()}function zs(e,t,n){var s,o,r,i={},a=arguments.length;for(r in t)
r=="key"?s=t[r]:r=="ref"&&typeof e!="function"?o=t[r]:i[r]=t[r];return a>2&&(i.children=a>3?jn.call(arguments,2):n),Je(e,
i,s,o,null)}function Je(e,t,n,s,o){var r={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Qe,__v:o||
++Us,__i:-1,__u:0};return!o&&T.vnode&&T.vnode(r),r}function Z(){return{current:null}}function Et(e){return e.children}function D(e,t){
this.props=e,this.context=t,this.__g=0}function de(e,t){if(t==null)return e.__&&de(e.__,e.__i+1);for(var n;t<e.__k.length;t++)
if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:de(e)}function ha(e){var t,n=e.__v,
s=n.__e,o=[],r=[],i=e.__P;i&&((t=Se({constructor:Qe},n)).__v=n.__v+1,T.vnode&&T.vnode(t),Rn(i,t,n,e.__n,i.namespaceURI,32&
n.__u?[s]:null,o,s||de(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,Ys(o,t,r),n.__=n.__e=null,t.__e!=s&&Ks(t))}function Ks(e){
if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Ks(e)}function Fs(e){
(8&e.__g||(e.__g|=8,pe.push(e),Ot++))&&An==T.debounceRendering||((An=T.debounceRendering)||queueMicrotask)(Xs)}function Xs(){
try{for(var e,t=1;pe.length;)pe.length>t&&pe.sort(Hs),e=pe.shift(),t=pe.length,8&e.__g&&ha(e)}finally{(Ot=pe.length)&&(An||
queueMicrotask)(Xs)}}function Vs(e,t,n,s,o,r,i,a,l,c,f){var u,d,p,h,_,y,w=s.__k||Mt,g=t.length;for(l=ga(n,t,w,l,g),u=0;u<
g;u++)(p=n.__k[u])!=null&&(d=~p.__i&&w[p.__i]||St,p.__i=u,y=Rn(e,p,d,o,r,i,a,l,c,f),h=p.__e,(d.ref!=p.ref||8&d.__u)&&(d.
ref&&Dn(d.ref,null,p,d),p.ref&&f.push(p.ref,p.__c||h,p)),_=_||h,4&p.__u?(l=Js(p,l,e,!d.__v),d.__e&&(d.__e=null)):typeof p.
type=="function"&&y!==void 0?l=y:h&&(l=h.nextSibling),p.__u&=-21);return n.__e=_,l}function ga(e,t,n,s,o){var r,i,a,l,c,
f,u,d,p,h=n.length,_=h,y=0,w=0,g=e.__k=Array(o);for(r=0;r<o;r++)(i=t[r])!=null&&typeof i!="boolean"&&typeof i!="function"?
(typeof i!="object"||i.constructor===String?i=g[r]=Je(null,i):Nn(i)?i=g[r]=Je(Et,{children:i}):i.constructor===Qe&&i.__b?
i=g[r]=Je(i.type,i.props,i.key,i.ref,i.__v):g[r]=i,l=r+y,i.__=e,i.__b=e.__b+1,a=null,~(c=i.__i=_a(i,n,l,_))&&(_--,(a=n[c])&&
(a.__u|=2)),a&&a.__v?(i.__u|=16,c==l-1?y--:c==l+1?y++:c!=l&&(c>l?y--:y++,w=1)):(~c||(o>h?y--:o<h&&y++),typeof i.type!="f\
unction"&&(i.__u|=4))):g[r]=null;if(w){for(f=[],u=[],r=0;r<o;r++)if((i=g[r])&&16&i.__u){for(y=0,d=f.length;y<d;)f[p=y+d>>
1]<i.__i?y=p+1:d=p;f[y]=i.__i,u[r]=y+1}for(y=f.length;r--;)u[r]&&(u[r]==y?y--:g[r].__u|=4)}if(_)for(r=0;r<h;r++)!(a=n[r])||
2&a.__u||(a.__e==s&&(s=de(a)),Bn(a,a));return s}function Js(e,t,n,s){var o,r,i,a;if(typeof e.type=="function"){if(e.props.
__P)return t;if(o=e.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=e,t=Js(o[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=de(
e))&&!t.parentNode&&(t=null),i=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(
i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function _a(e,t,n,s){var o,r=e.key,i=e.type,a=t[n],l=a&&!(2&a.__u);if(a===null&&r==null||l&&r==a.key&&i==a.type)return n;
if(s>(l?1:0)){for(o=n-1;o>=0;o--)if((a=t[o])&&!(2&a.__u)&&r==a.key&&i==a.type)return o;for(o=n+1;o<t.length;o++)if((a=t[o])&&
!(2&a.__u)&&r==a.key&&i==a.type)return o}return-1}function qs(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function kt(e,t,n,s,o){var r,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.
cssText=s=""),s)for(t in s)n&&t in n||qs(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||qs(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(i=In[t]||(In[t]=
ya(t)),(e.__a||(e.__a={}))[t]=Ln,r=t!=(t=t.replace(Gs,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,i,r):e.removeEventListener(t,i,r));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function ya(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[xt]==null)t[xt]=Ln++;else if(t[xt]<this.__a[e])return;return n(T.event?T.event(t):t)}}}function Rn(e,t,n,s,o,r,i,a,l,c){
var f,u,d,p,h,_,y,w,g,k,x,S,I,q,ie,js,ue,ve,ae=t.type;if(t.constructor!==Qe)return null;128&n.__u&&(l=32&n.__u,f=n.__c.__z)&&
(t.__u|=l,u=r=[],f.nodeType==8?a=vt(f,r):r.push(f),a=r[0]||a),(f=T.__b)&&f(t);e:if(typeof ae=="function"){d=i.length;try{
if(w=t.props,g=(f=ae.prototype)&&f.render,k=(f=ae.contextType)&&s[f.__c],x=f?k?k.props.value:f.__:s,(p=n.__c)?(t.__c=p,2&
p.__g&&(p.__g|=1)):(g?t.__c=p=new ae(w,x):(t.__c=p=new D(w,x),p.constructor=ae,p.render=$a),k&&k.sub(p),p.state||(p.state=
{}),p.__n=s,p.__g|=8,p.__h=[],p.__k=[]),g&&(p.__s||(p.__s=p.state),ae.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=
Se({},p.__s)),Se(p.__s,ae.getDerivedStateFromProps(w,p.__s)))),h=p.props,_=p.state,p.__v=t,n.__c){if(w!==h&&g&&!ae.getDerivedStateFromProps&&
p.componentWillReceiveProps&&p.componentWillReceiveProps(w,x),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&
p.shouldComponentUpdate(w,p.__s,x)===!1){t.__v!=n.__v&&(p.props=w,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(X){X&&(X.__=t)}),Mt.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&i.push(p),a=de(n);break e}p.componentWillUpdate&&
p.componentWillUpdate(w,p.__s,x),g&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(h,_,y)})}else g&&!ae.
getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),g&&p.componentDidMount&&p.__h.push(p.componentDidMount);
p.context=x,p.props=w,p.__P=e,p.__g&=-5,S=T.__r,I=g?25:0;do p.__g&=-9,S&&S(t),f=p.render(p.props,p.state=p.__s,p.context);while(8&
p.__g&&++I<25);g&&(Mt.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(s=Se({},s,p.getChildContext())),
g&&n.__c&&p.getSnapshotBeforeUpdate&&(y=p.getSnapshotBeforeUpdate(h,_)),q=f&&f.type===Et&&f.key==null?f.props.children:f,
w.__P&&(f=a,o=(e=w.__P).namespaceURI,l=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(X){X&&Bn(X,X)}),n.__k=null),
a=n.__k?de(n,0):null),a=Vs(e,Nn(q)?q:[q],t,n,s,o,r,i,a,l,c),w.__P&&(t.__e=null,a=f),t.__u&=-161,u&&u.some(Oe),p.__h.length&&
i.push(p),1&p.__g&&(p.__g&=-4)}catch(X){if(i.length=d,t.__v=null,l||r)if(X&&X.then){if(t.__u|=128|l,r){for(~(ue=r.indexOf(
a||void 0))||(ue=r.length);(ve=r[ue-1])&&ve.nodeType==8;)ue--;for(;ue<r.length;ue++)if(ve=r[ue])if(r[ue]=null,ie){if(ve==
js)break}else{if(ve.nodeType!=8)break;ve.data.startsWith("$s")&&(js=vt(ie=ve))}}if(!ie){for(;a&&a.nodeType==8&&a.nextSibling;)
a=a.nextSibling;ie=a}(f=vt(ie=t.__c.__z||(t.__c.__z=ie)))?(t.__e=ie,a=f):t.__e=a,a=a&&a.nextSibling}else r&&r.some(Oe);else
t.__e=n.__e;t.__k||(t.__k=n.__k||[]),X&&X.then||Qs(t),T.__e(X,t,n)}}else a=t.__e=wa(n.__e,t,n,s,o,r,i,l,c,e);return(f=T.
diffed)&&f(t),a}function vt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==
8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Qs(e){e&&(e.__c&&
(e.__c.__g|=4),e.__k&&e.__k.some(Qs))}function Ys(e,t,n){for(var s=0;s<n.length;)Dn(n[s++],n[s++],n[s++]);T.__c&&T.__c(t,
e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(r){r.call(o)})}catch(r){T.__e(r,o.__v)}})}function wa(e,t,n,s,o,r,i,a,l,c){
var f,u,d,p,h,_,y,w,g=n.props||St,k=t.props,x=t.type;if(x=="svg"?o="http://www.w3.org/2000/svg":x=="math"?o="http://www.\
w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(f=0;f<r.length;f++)if((h=r[f])&&(x?h.localName==x:
h.nodeType==3)){e=h,r[f]=null;break}}if(!e){if(w=c.ownerDocument||document,!x)return w.createTextNode(k);e=w.createElementNS(
o,x,k.is?k:c),a&&(T.__m&&T.__m(t,r),a=!1),r=null}if(x){if(c=x=="template"&&e.content||e,r=x=="textarea"&&k.defaultValue!=
null?null:r&&jn.call(c.childNodes),!a&&r)for(g={},f=0;f<e.attributes.length;f++)g[(h=e.attributes[f]).name]=h.value;for(f in g)
h=g[f],f=="dangerouslySetInnerHTML"?d=h:f=="children"||f in k||f=="value"&&"defaultValue"in k||f=="checked"&&"defaultChe\
cked"in k||kt(e,f,null,h,o);for(f in k)h=k[f],f=="children"?p=h:f=="dangerouslySetInnerHTML"?u=h:f=="value"?_=h:f=="chec\
ked"?y=h:a&&typeof h!="function"||g[f]===h||kt(e,f,h,g[f],o);u?(a||d&&(u.__html==d.__html||u.__html==e.innerHTML)||(e.innerHTML=
u.__html),t.__k=[]):(d&&(e.textContent=""),(x=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&ma.test(x))&&(o=
"http://www.w3.org/1999/xhtml"),Vs(c,Nn(p)?p:[p],t,n,s,o,r,i,r?r[0]:n.__k&&de(n,0),a,l),r&&r.some(Oe)),a&&x!="textarea"||
(f="value",x=="progress"&&_==null?e.removeAttribute(f):_==null||_===e[f]&&(x!="progress"||_)||kt(e,f,_,g[f],o),f="checke\
d",y!=null&&y!=e[f]&&kt(e,f,y,g[f],o))}else g===k||a&&e.data==k||(e.data=k);return e}function Dn(e,t,n,s){try{typeof e==
"function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){
T.__e(o,n)}}function Bn(e,t,n){var s,o,r,i;if(T.unmount&&T.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||Dn(s,null,
t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(a){T.__e(a,t)}s.__P=s.__n=null}if(s=e.__k)for(i=
0;i<s.length;i++)s[i]&&Bn(s[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(o=vt(s,r=[]))&&(s==
e.__e&&r.some(Oe),Oe(o),Oe(s)),n||Oe(e.__e),e.__e=e.__c=e.__=null}function $a(e,t,n){return this.constructor(e,n)}function Wn(e,t){
var n,s,o,r;T.__&&T.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=Je(Et,{children:[e]}),
o=[],r=[],Rn(t,t.__k,s||St,St,t.namespaceURI,s?null:t.firstChild?jn.call(t.childNodes):null,o,s?s.__e:t.firstChild,n,r),
Ys(o,t.__k,r),t.__k.props.children=null}T={__e:function(e,t,n,s){for(var o,r,i;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&
o.setState(r.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,s||{}),i=1),i&&8&o.__g)return void(o.
__g|=2)}catch(a){e=a}}throw Ot=0,e}},Us=0,pa=function(e){return e!=null&&e.constructor===Qe},D.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Se({},this.state)),typeof e=="function"&&(e=e(Se({},n),this.props)),e&&(Se(
n,e),this.__v&&(t&&this.__k.push(t),Fs(this)))},D.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(
e),Fs(this))},D.prototype.render=Et,pe=[],Ot=0,Hs=function(e,t){return e.__v.__b-t.__v.__b},xt=Symbol(),Gs=/(PointerCapture)$|Capture$/i,
Ln=0,In={},da=0;var Ze,R,Pn,Zs,Fn=Object.is,Ct=0,lo=[],qn=[],j=T,eo=j.__b,to=j.__r,no=j.diffed,so=j.__c,oo=j.unmount,ro=j.__;function Hn(e,t){
j.__h&&j.__h(R,e,Ct||t),Ct=0;var n=R.__H||(R.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function A(e){
return Ct=1,ba(fo,e)}function ba(e,t,n){var s=Hn(Ze++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):fo(void 0,t),function(r){var i=(s.
__N||s.__)[0],a=s.t(i,r);Fn(i,a)||(s.__N=[a,s.__[1]],s.__c.setState({}))}],s.__c=R,!R.__f)){R.__f=!0;var o=R.shouldComponentUpdate;
R.shouldComponentUpdate=function(r,i,a){var l=this.__H;if(!l)return!0;var c=!1,f=this.props!=r;if(l.__.some(function(d){
d.__N&&(c=!0,Fn(d.__[0],d.__N[0])||(f=!0))}),o){var u=o.call(this,r,i,a);return c?u||f:u}return!c||f}}return s.__}function W(e,t){
var n=Hn(Ze++,3);!j.__s&&co(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,R.__H.__h.push(n))}function et(e){return Ct=5,ka(function(){return{current:e}},[])}function ka(e,t){var n=Hn(Ze++,7);return co(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function xa(){var e;do{for(;e=qn.shift();)try{Ye(e)}catch(n){j.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=lo.shift();){var t=e.
__H;if(e.__P&&t)try{t.__h.some(Ye),t.__h.some(Un),t.__h=[]}catch(n){t.__h=[],j.__e(n,e.__v)}}}while(qn.length)}j.__b=function(e){
R=null,eo&&eo(e)},j.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ro&&ro(e,t)},j.__r=function(e){to&&to(e),Ze=
0;var t=(R=e.__c).__H;t&&(Pn==R?R.__h=[]:(t.__h.some(Ye),t.__h.some(Un),Ze=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=
n.__N),n.u=n.__N=void 0})),Pn=R},j.diffed=function(e){no&&no(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&ao(lo.push(t)),
t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Pn=R=null},j.__c=function(e,t){t.some(function(n){try{n.__h.some(Ye),n.__h=
n.__h.filter(function(s){return!s.__||Un(s)})}catch(s){n.__h=[function(){throw s}]}}),so&&so(e,t)},j.unmount=function(e){
oo&&oo(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||
!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,ao(qn.push(o))}else Ye(o)}catch(r){t=r}}),s.__H=void 0,t&&j.__e(t,s.__v))};var io=typeof requestAnimationFrame==
"function";function va(e){var t,n=function(){clearTimeout(s),io&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);
io&&(t=requestAnimationFrame(n))}function ao(e){e!=1&&Zs==j.requestAnimationFrame||((Zs=j.requestAnimationFrame)||va)(xa)}
function Ye(e){var t=R,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),R=t}function Un(e){var t=R;e.__c=e.__(),R=t}function co(e,t){
return!e||e.length!=t.length||t.some(function(n,s){return!Fn(n,e[s])})}function fo(e,t){return typeof t=="function"?t(e):
t}var m=Ps.bind(zs);var C=(...e)=>e.filter(Boolean).join(" "),V=class extends D{shouldComponentUpdate(t){let n=this.props;for(let s in t)if(s!==
"children"&&t[s]!==n[s])return!0;return!1}render(t,n){return null}};var uo=new Map;function Oa(e){let t=uo.get(e);if(!t){try{t=new Intl.Segmenter(e||"en",{granularity:"word"})}catch{t=new Intl.
Segmenter("en",{granularity:"word"})}uo.set(e,t)}return t}var Sa=/^['\u2019\u02bc\u2010\u2011/&.@_-]$/u;function J(e,[t,n],s){let o=[],
r=!1;for(let{segment:i,index:a,isWordLike:l}of Oa(s).segment(e.slice(t,n))){let[c,f]=[t+a,t+a+i.length],u=o[o.length-1];
l?(r&&u?u[1]=f:o.push([c,f]),r=!1):r=!r&&u?.[1]===c&&Sa.test(i)}return o}var Ma=/[\s\p{Pd}\p{Pi}\p{Pf}\p{Ps}\p{Pe}\p{Po}"'`]/u,
Ea=/[%\u2030#@&*\u00a7\u2020\u2021]/u,po=["()","[]","{}","\u201C\u201D","\u201E\u201D","\u201E\u201C","\xAB\xBB","\u2018\u2019"];function Me(e,[
t,n]){let[s,o]=[t,n];for(;s<o&&mo(e[s]);)s++;for(;o>s&&mo(e[o-1]);)o--;let r=e.slice(s,o),i=po.find(([,c])=>o<n&&e[o]===
c);i&&r.lastIndexOf(i[0])>r.lastIndexOf(i[1])&&o++;let a=po.find(([c])=>s>t&&e[s-1]===c),l=a?r.indexOf(a[1]):-1;return a&&
l>=0&&(r.indexOf(a[0])<0||l<r.indexOf(a[0]))&&s--,[s,o]}var mo=e=>Ma.test(e)&&!Ea.test(e);var Tt=/[\p{L}\p{N}]/u;function tt(e,t,n){return!(t>0&&Tt.test(e[t-1])&&Tt.test(e[t]))&&!(n<e.length&&Tt.test(e[n-1])&&Tt.
test(e[n]))}var Ca=/\p{Nd}+(?:[.,'\u2019\u00a0\u202f ]\p{Nd}{3})*(?:[.,]\p{Nd}+)?/gu,ho=/\p{Nd}/u;function go(e,[t,n],s,o){let r=J(e,[t,
n],s),i=o?.numbers??{},a=[];for(let{0:l,index:c}of e.slice(t,n).matchAll(Ca)){let f=[t+c,t+c+l.length];!r.some(([d,p])=>d<=
f[0]&&p>f[1])&&!Ta(e,f[0])&&a.push({span:f,value:Aa(l)})}for(let[l,c]of r){let f=[...e.slice(l,c).matchAll(/[^-\u2010\u2011]+/gu)].
map(({0:d,index:p})=>({part:d,at:l+p})),u=f.map(({part:d})=>i[d.toLowerCase()]);if(u.every(d=>d!==void 0))for(let[d,{part:p,
at:h}]of f.entries())a.push({span:[h,h+p.length],value:`${u[d]}`})}return a.sort((l,c)=>l.span[0]-c.span[0]),La(e,a)}var Ta=(e,t)=>t>
0&&/[\p{L}_]/u.test(e[t-1]==="-"?e[t-2]??"":e[t-1]);function Aa(e){return[...e.replace(/(?<=\p{Nd})[.,'\u2019\u00a0\u202f ](?=\p{Nd}{3}(?!\p{Nd}))/gu,
"").replace(",",".")].map(n=>ho.test(n)?Ia(n):n).join("")}function Ia(e){if(e>="0"&&e<="9")return e;let t=e.codePointAt(
0),n=t;for(;ho.test(String.fromCodePoint(n-1))&&t-n<9;)n--;return`${t-n}`}function La(e,t){let n=[];for(let s of t){let o=n[n.
length-1],r=o&&/^[\s-]+$/.test(e.slice(o.span[1],s.span[0])),[i,a]=[Number(o?.value),Number(s.value)];r&&a>=100&&i<a&&a%
10===0?n[n.length-1]={span:[o.span[0],s.span[1]],value:`${Math.round(i*a*1e6)/1e6}`}:r&&i>=20&&a<10&&i%10===0&&i<100?n[n.
length-1]={span:[o.span[0],s.span[1]],value:`${i+a}`}:n.push(s)}return n}var Na={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},_o=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,ja=/[^\p{ASCII}]/u,
yo=new Map;function wo(e){let t=yo.get(e);if(t!==void 0)return t;let s=[...e.normalize("NFKD").replace(_o,"").toLowerCase().
replace(_o,"")].map(o=>Na[o]??(/\p{Pd}/u.test(o)?"-":/\s/u.test(o)?" ":o)).join("");return yo.set(e,s),s}function b(e){return(ja.
test(e)?Array.from(e,wo).join(""):e.toLowerCase()).replace(/\s+/g," ").trim()}function $o(e){let t=[],n="",s=0;for(let o of e){let r=wo(o);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<r.
length;i++)t.push(s)}s+=o.length}return{plain:n,places:[...t,s]}}var Ra=/[\p{L}\p{N}]/u;function bo(e,t){let n=t===0?" ":e[t-1];return n===" "||n===`
`||!Ra.test(n)}var Da=/^\d{4}-\d{2}-\d{2}$/;var me=e=>e!==null&&Da.test(e),ko=e=>Date.parse(`${e}T00:00:00Z`),Ba=e=>new Date(e).toISOString().slice(0,10),Ee=(e,t)=>Ba(
ko(e)+t*864e5);function Gn(e,t){let[n,s,o]=e.split("-").map(Number),r=new Date(Date.UTC(n,s-1+t,1)).toISOString().slice(
0,7);return`${r}-${`${Math.min(o,Number(Wa(r).slice(8)))}`.padStart(2,"0")}`}function Wa(e){let[t,n]=e.split("-").map(Number);
return new Date(Date.UTC(t,n,0)).toISOString().slice(0,10)}var zn=e=>new Date(ko(e)).getUTCDay()||7,Kn=e=>Ee(e,1-zn(e));var Pa={day:"(?<day>[0-3]?\\d)(?:st|nd|rd|th|\\.)?",day2:"(?<day2>[0-3]?\\d)(?:st|nd|rd|th|\\.)?",year:"(?<year>1[5-9]\\d\
\\d|20\\d\\d)",number:"(?<number>\\d+|NUMBERS)"},Oo={month:"months",weekday:"weekdays",season:"seasons",unit:"units",relative:"\
relative"},xo=new WeakMap,So=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&"),Xn=e=>[...e].sort((t,n)=>n.length-t.length).map(
So).join("|")||"(?!)";function Fa(e){let t=xo.get(e);if(t)return t;let{times:n,numbers:s}=e,o=i=>{let a=Oo[i];return i===
"edge"?r:a?`(?<${i}>${Xn(Object.keys(n[a]??{}))})`:Pa[i].replace("NUMBERS",Xn(Object.keys(s)))},r=`(?<edge>${Xn(Object.keys(
n.edges??{}))})\\s+(?:[^\\s\\d.,]{1,3}\\s+)?`;return t=Object.entries(n.patterns??{}).map(([i,a])=>{let c=(i.includes("{\
edge}")?i.replace("{edge} ","{edge}"):`{edge?}${i}`).split(/(\{\w+\??\})/).map(f=>f==="{edge?}"?`(?:${r})?`:f.startsWith(
"{")?o(f.slice(1,-1)):So(f).replace(/ /g,"\\s+")).join("");return{pattern:new RegExp(`${c}(?![A-Za-z0-9])`,"g"),means:`${a}`}}),
xo.set(e,t),t}function nt(e,[t,n],s,o){if(!s)return[];let r=e.slice(t,n),i=r.toLowerCase(),a=i.length===r.length?i:r,l=Object.
keys(s.times.future??{}).some(f=>{let u=a.indexOf(f);return u>=0&&tt(a,u,u+f.length)}),c=[];for(let{pattern:f,means:u}of Fa(
s))for(let d of a.matchAll(f)){let p=[t+d.index,t+d.index+d[0].length];if(a[d.index-1]==="-"||!tt(e,...p)||c.some(_=>_.span[0]<
p[1]&&p[0]<_.span[1]))continue;let h=qa(d.groups??{},u,s,me(o)?o:null,l);h&&c.push({span:p,...h})}return c.sort((f,u)=>f.
span[0]-u.span[0])}function Vn(e,t){if(!e||t===void 0)return;let n=b(t);return Object.entries(e).find(([s])=>b(s)===n)?.[1]}
function qa(e,t,{times:n,numbers:s},o,r){let i=h=>Vn(n[Oo[h]],e[h]),a=h=>`${h}`.padStart(2,"0"),l=`${Vn(n.edges,e.edge)??
""}`,c=r||l==="until",f=e.number===void 0?1:Number(Vn(s,e.number)??e.number),u=(h,_=[])=>({stated:h&&vo(h,l),concluded:_.
map(y=>({...y,when:Ha(vo(y.when,l),o)}))}),d=(h,_)=>{let y=Number(o?.slice(0,4)),w=S=>`${S}-${h}${_?`/${S}-${_}`:""}`;if(!o)
return u(w("XXXX"));let g=h<=o.slice(5,5+h.length),k={when:w(g?y:y-1),how:"before"},x={when:w(g?y+1:y),how:"after"};return u(
w("XXXX"),c?[x,k]:[k,x])};switch(t){case"day":{let h=`${a(i("month"))}-${a(e.day)}`;return e.year?u(`${e.year}-${h}`):d(
h)}case"days":{let[h,_]=[e.day,e.day2].map(y=>`${a(i("month"))}-${a(y)}`);return e.year?u(`${e.year}-${h}/${e.year}-${_}`):
d(h,_)}case"month":return e.year?u(`${e.year}-${a(i("month"))}`):d(a(i("month")));case"season":return e.year?u(`${e.year}\
-${i("season")}`):null;case"year":return u(e.year)}if(!o)return null;if(t==="weekday"){let h=(zn(o)-Number(i("weekday"))+
7)%7,_={when:Ee(o,-h),how:"before"},y={when:Ee(o,7-h),how:"after"};return u(null,c?[y,_]:[_,y])}let p=t==="relative"?Ee(
o,Number(i("relative"))):Ua(t,f,`${i("unit")}`,o);return p?u(null,[{when:p,how:"counted"}]):null}function Ua(e,t,n,s){let o=r=>n===
"year"?Gn(s,r*12):n==="month"?Gn(s,r):Ee(s,r*(n==="week"?7:1));switch(e){case"ago":return n==="year"?o(-t).slice(0,4):n===
"month"?o(-t).slice(0,7):o(-t);case"ahead":return`[${s}..${o(t)}]`;case"past":return n==="year"||n==="month"?`${o(-t).slice(
0,7)}/${s.slice(0,7)}`:`${o(-t)}/${s}`;case"last":case"this":case"next":{let r=e==="last"?-1:e==="next"?1:0;return n==="\
year"?o(r).slice(0,4):n==="month"?o(r).slice(0,7):n==="week"?`[${Kn(o(r))}..${Ee(Kn(o(r)),6)}]`:o(r)}default:return null}}
function vo(e,t){return!t||/[[\]/]/.test(e)?e:t==="since"?`${e}/..`:t==="before"?`[..${e}]`:t==="after"?`[${e}..]`:e}function Ha(e,t){
return t?e.endsWith("/..")&&e.slice(0,-3)<=t?`${e.slice(0,-2)}${t}`:e.endsWith("..]")&&e.slice(1,-3)<=t?`${e.slice(0,-1)}${t}\
]`:e:e}var Eo="{number}",Co="{time}";function At(e,t,n){let{article:s,vocabulary:o}=e.known,r=s.sentences[t]?.span;if(!r)return[];
let i=new Set(n?.slots.map(a=>a.field));return o.fields.filter(({id:a})=>!i.has(a)).flatMap(a=>Jn(e,a,r).slice(0,1).map(
l=>({field:a.id,span:l}))).sort((a,l)=>a.span[0]-l.span[0])}function Jn(e,{cues:t},n){let{known:s,lang:o,wording:r}=e,{article:i}=s,
a=t[o]??Ga,l=[],c=i.text.slice(...n).replace(Ka,f=>f.toLowerCase());for(let{0:f,index:u}of c.matchAll(Xa(a)))tt(c,u,u+f.
length)&&l.push([n[0]+u,n[0]+u+f.length]);return a.includes(Co)&&l.push(...nt(i.text,n,r,i.published).map(f=>f.span)),a.
includes(Eo)&&l.push(...Qn(e,n).map(f=>f.span)),l.sort((f,u)=>f[0]-u[0])}function Qn({known:{article:e},lang:t,wording:n},s){
let o=nt(e.text,s,n,e.published);return go(e.text,s,t,n).filter(({span:r})=>!o.some(i=>i.span[0]<=r[0]&&r[1]<=i.span[1]))}
var Ga=[],za=/(?!)/g,Ka=/(?:^|[\u201c\u201e"\u00ab]\s*)\p{Lu}/gu,Mo=new WeakMap;function Xa(e){let t=Mo.get(e);if(t===void 0){let n=e.
filter(s=>s!==Eo&&s!==Co).sort((s,o)=>o.length-s.length).map(s=>s.replace(/[.+?^${}()|[\]\\]/g,"\\$&").replace(/\*/g,'[^\
\\s.,;:!?()\u201C\u201D\u201E"]*').replace(/ \u2026 /g,' (?:[^\\s.,;:!?()\u201C\u201D\u201E"]+ ){0,4}'));t=n.length?new RegExp(
`(?:${n.join("|")})(?![A-Za-z0-9])`,"g"):za,Mo.set(e,t)}return t}var Va=/[,;:!?()[\]{}\u2014\u2013\u3001\uff0c\uff1b\uff1a\uff01\uff1f\uff08\uff09\u300c\u300d\uff0c\u061b\u061f]|\s-\s/u,Ja=/[;:()\uff1b\uff1a]/u,Qa=new Set(["according_to",
"note","translation","act","sums_up","alternative_to"]);function Ao({article:e,vocabulary:t},n){let{text:s,lang:o}=e,{span:r}=e.
sentences[n.sentence],i=Ya(s,r,o,t.wording?.[o]),a=i.map((w,g)=>{let k=g?s.slice(i[g-1].span[1],w.span[0]):"";return{isStop:!g||
Va.test(k),isStrong:!g||Ja.test(k)}}),l=n.slots.flatMap(({field:w,values:g,isInferred:k})=>k?[]:g.flatMap(x=>"at"in x&&x.
at?To(i,x.at,w):[])),c=l.filter(({field:w})=>!Qa.has(w)),f=n.slots.find(({field:w})=>w==="relation")?.values[0],u=f?.is===
"relation"?t.relations[f.id]:null,d=Za(c),p=u?ol(nl(u,i),d):null,h=d??p??[0,i.length-1],_=w=>c.some(g=>g.field===w),y=e.
statements.flatMap(({id:w,spans:g})=>g.length===1&&w!==n.id?g:[]);return{article:e,span:r,words:i,stops:a,chosen:l,hull:h,
phrase:el(i,a,h[0]),cue:p,isTight:_("subject")&&_("object")&&tl(i,l,h),hasSubject:_("subject"),hasObject:_("object"),hasChosen:c.
length>0,before:y.flatMap(([w,g])=>w>=r[0]&&g<=r[1]?To(i,[w,g],"").map(k=>[k.from,k.to]):[])}}function Ya(e,t,n,s){let o=(...l)=>new Set(
l.flatMap(c=>c?.map(b)??[])),r=o(s?.determiners),i=o(s?.openers,s?.joiners),a=o(s?.prepositions,s?.small);return J(e,t,n).
map(l=>{let c=b(e.slice(...l)),f=r.has(c),u=i.has(c)&&!f;return{span:l,plain:c,isOpener:u,isDeterminer:f,isSmall:a.has(c)&&
!u&&!f}})}function To(e,[t,n],s){let o=e.findIndex(({span:i})=>i[1]>t),r=e.filter(({span:i})=>i[0]<n).length-1;return o>=
0&&r>=o?[{field:s,from:o,to:r}]:[]}var Za=e=>e.length?[Math.min(...e.map(({from:t})=>t)),Math.max(...e.map(({to:t})=>t))]:
null;function el(e,t,n){let s=n;for(;s>0&&e[s-1].isDeterminer&&!t[s].isStop;)s--;return s}function tl(e,t,[n,s]){return e.
slice(n,s+1).every(({isSmall:o,isDeterminer:r},i)=>o||r||t.some(a=>a.from<=n+i&&n+i<=a.to))}function nl({label:e,cues:t},n){
return[e,...t].flatMap(s=>{let o=b(s).match(/[\p{L}\p{N}]+\*?/gu)??[];return n.flatMap((r,i)=>o.length>0&&o.every((l,c)=>n[i+
c]&&sl(l,n[i+c].plain))?[[i,i+o.length-1]]:[])})}function sl(e,t){if(e.endsWith("*"))return t.startsWith(e.slice(0,-1));
if(e===t)return!0;let n=e.slice(0,Math.max(4,e.length-2));return e.length>=4&&t.startsWith(n)&&Math.abs(t.length-e.length)<
4}function ol(e,t){if(!e.length||!t)return e[0]??null;let n=([s,o])=>Math.max(0,t[0]-o,s-t[1]);return[...e].sort((s,o)=>n(
s)-n(o))[0]}var rl=9,il={isFirst:1.9,isPhrase:1.5,isTightPhrase:2,isFirstChosen:-.9,isPhraseWithoutSubject:-.6,hasDeterminer:1.6,isOpener:-.7,
isCue:.4,afterStrongStop:1,afterOpener:1.2,afterDeterminer:-.4,afterSmall:-1,afterOther:-1.2,stopsBetween:-1.2,wordsBetween:-.1,
insideChosen:-1.8,afterChosen:-1,afterAllChosen:-1.4,afterCue:-1.8,asBefore:-1.4,asLast:1.4,afterQuote:1},al={isLast:1.3,
isLastOfAll:-1.6,isLastChosen:.5,isLastOfTight:1.8,isLastOfObject:1.3,isSmall:-2.6,beforeStop:.9,beforeSmall:-1.8,beforeOther:-1.9,
stopsBetween:-.5,wordsBetween:-.2,insideChosen:-.7,beforeChosen:-2.4,beforeCue:-3.2,asBefore:-.6,asLast:1.5};function Yn(e,t){
let n=Ao(e,t),{words:s,article:o}=n;if(!s.length)return[o.sentences[t.sentence].span];let r=s.map((l,c)=>Io(il,ll(n,c))),
i=s.map((l,c)=>Io(al,cl(n,c))),a=r.flatMap((l,c)=>i.slice(c).map((f,u)=>({from:c,to:c+u,weight:l+f})));return a.sort((l,c)=>c.
weight-l.weight),a.slice(0,rl+1).map(({from:l,to:c})=>ul(o.text,[s[l].span[0],s[c].span[1]],n.span))}var Io=(e,t)=>Object.
entries(t).reduce((n,[s,o])=>n+e[s]*Number(o),0);function ll({words:e,stops:t,chosen:n,hull:s,phrase:o,cue:r,isTight:i,hasSubject:a,
before:l},c){let f=e[c-1],u=c>0&&!t[c].isStop;return{isFirst:c===0,isPhrase:c===o,isTightPhrase:c===o&&i,isFirstChosen:c===
s[0],isPhraseWithoutSubject:c===o&&!a,hasDeterminer:c>0&&e[c].isDeterminer,isOpener:e[c].isOpener,isCue:c===r?.[0],afterStrongStop:c>
0&&t[c].isStrong,afterOpener:f?.isOpener??!1,afterDeterminer:f?.isDeterminer??!1,afterSmall:f?.isSmall??!1,afterOther:u&&
!f.isOpener&&!f.isSmall,stopsBetween:Lo(t,c+1,s[0]),wordsBetween:Math.max(0,Math.min(12,o-c)),insideChosen:n.some(({from:d,
to:p})=>d<c&&c<=p),afterChosen:c>s[0],afterAllChosen:c>s[1],afterCue:r!==null&&c>r[0],asBefore:l.some(([d])=>d===c),asLast:l.
at(-1)?.[0]===c,afterQuote:l.some(([,d])=>d+1===c)}}function cl({words:e,stops:t,chosen:n,hull:s,cue:o,isTight:r,hasObject:i,
hasChosen:a,before:l},c){let f=e[c+1];return{isLast:!f,isLastOfAll:!f&&!a,isLastChosen:c===s[1],isLastOfTight:c===s[1]&&
r,isLastOfObject:c===s[1]&&i,isSmall:e[c].isDeterminer||e[c].isSmall||e[c].isOpener,beforeStop:!!f&&t[c+1].isStop,beforeSmall:f?.
isSmall??!1,beforeOther:!!f&&!t[c+1].isStop&&!f.isOpener&&!f.isSmall,stopsBetween:Lo(t,s[1]+1,c),wordsBetween:Math.max(0,
Math.min(12,c-s[1])),insideChosen:n.some(({from:u,to:d})=>u<=c&&c<d),beforeChosen:c<s[1],beforeCue:o!==null&&c<o[1],asBefore:l.
some(([,u])=>u===c),asLast:l.at(-1)?.[1]===c}}var Lo=(e,t,n)=>Math.min(3,e.slice(t,n+1).filter(({isStop:s})=>s).length),
fl=["()","[]","{}","\u201C\u201D","\u201E\u201D","\u201E\u201C","\xAB\xBB","\u2018\u2019",'""'];function ul(e,[t,n],[,s]){
let o=n<s?e[n]:"",r=e.slice(t,n);return fl.some(([a,l])=>o===l&&(a===l?r.split(a).length%2===0:r.lastIndexOf(a)>r.lastIndexOf(
l)))?[t,n+1]:[t,n]}var Ce=(e,t)=>e.quote??Yn(t,e).slice(0,1);function Zn(e,t){let n=String(Ce(e,t));return Yn(t,e).filter(s=>String([s])!==
n)}function je(e,t,n){let{article:s}=t,o=e.slots.some(r=>r.isInferred);return{article:s.id,revision:s.revision,id:e.id,slots:e.
slots.filter(({values:r})=>r.length>0),basis:o?e.basis:null,quote:Ce(e,t),backwards:e.backwards,fills:e.id===null?n.at(-1)??
null:null,proposedBy:e.proposedBy}}var No=e=>e.slots.filter(({values:t})=>t.some(({is:n})=>n==="later")).map(({field:t})=>t),
jo=e=>e.slots.some(t=>t.isInferred)&&!e.basis;var pl=new Set("Enter Escape Backspace Delete Tab ArrowDown ArrowUp ArrowLeft ArrowRight F1".split(" "));function Do(e){
let{key:t,code:n,shiftKey:s=!1}=e;if(e.isComposing||e.keyCode===229||t==="Dead"||t==="Process")return null;let o=e.getModifierState?.(
"AltGraph")??!1;if((e.ctrlKey||e.metaKey)&&!o)return!e.altKey&&!s&&Ro(t,n)==="z"?{name:"Undo",isShift:s}:null;if(pl.has(
t))return{name:t,isShift:s};if([...t].length!==1)return null;if(o||e.altKey)return o?{name:t,isShift:s}:null;let r=dl(t,
n,s)??Ro(t,n)??t;return r===t?{name:r,isShift:s}:{name:r,text:t,isShift:s}}var Bo=({name:e,text:t=e})=>[...t].length===1?t:null;function Ro(e,t){if(/^[a-z]$/i.test(e))return e.toLowerCase();let n=/^Key([A-Z])$/.
exec(t)?.[1].toLowerCase();return n&&/\p{L}/u.test(e)?n:null}function dl(e,t,n){if(/^[0-9]$/.test(e))return e;let s=/^Digit([0-9])$/.
exec(t)?.[1];return s&&!n?s:null}var st=["subject","relation","object"],Q=e=>({id:null,sentence:e,slots:[],basis:null,quote:null,backwards:[],proposedBy:null}),
L=(e,t)=>e.fields.find(n=>n.id===t)??null,le=(e,t)=>e.fields.find(n=>n.letter===t)??null,Te=(e,t)=>e.slots.find(n=>n.field===
t)??null,he=(e,t)=>Te(e,t)!==null,It=e=>e!==null&&!e.isRole&&e.takes.includes("time");function Lt(e,t,n,{isAdding:s=!1,isInferred:o,
isBeside:r=!1}={}){let i=e.slots.filter(f=>f.field===t),l=i.find(f=>f.isInferred===(o??!1))??(r?null:i[0]??null),c={field:t,
values:s&&l?[...l.values,...n]:n,each:s&&(l?.each??!1),isInferred:o??l?.isInferred??!1};return{...e,slots:[...e.slots.filter(
f=>f!==l),c]}}var Nt=(e,t)=>({...e,slots:e.slots.filter(n=>n.field!==t)}),jt=(e,t,n)=>({...e,slots:e.slots.map(s=>s.field===
t?{...s,...n}:s)});function es(e,t){let n=Te(e,"relation")?.values[0];return n?.is==="relation"&&t.relations[n.id]?.needsObject||
"needed"}function ot(e,t){let n=es(e,t)==="none";return st.find(s=>!he(e,s)&&!(s==="object"&&n))??null}var ts=e=>e.slots.
filter(t=>t.isInferred).map(t=>t.field),rt=(e,t)=>e.slots.filter(({field:n,values:s})=>s.length>0&&L(t,n)?.isMany).at(-1)?.
field??null;var ns=3,Wo=new WeakMap;function ss(e){let t=Wo.get(e.entities);t||(t=_l(e.entities),Wo.set(e.entities,t));let n=e.article.
lang;return{known:e,lang:n,wording:e.vocabulary.wording?.[n],...t,fields:new Map(e.vocabulary.fields.map(s=>[s.id,s])),relations:Object.
values(e.vocabulary.relations).map(s=>({relation:s,label:b(s.label),inverse:b(s.inverse),cues:s.cues.map(b),told:b(`${s.
definition} ${s.use} ${s.example}`)})),statements:new Map(e.article.statements.map(s=>[s.key,s])),told:[...e.article.statements.
map(qo),...ml(e.elsewhere)],named:new Map}}var Po=new WeakMap;function ml(e=[]){let t=Po.get(e)??e.map(qo);return Po.set(
e,t),t}function qo(e){let{subject:t,relation:n,object:s}=e.words;return{stated:e,plain:b(`${e.id} ${t} ${n} ${s}`)}}var Fo=new Map,
hl=/^[!-~]+(?: [!-~]+)*$/;function gl(e){let t=Fo.get(e);return t===void 0&&(t=hl.test(e)?e.toLowerCase():b(e),Fo.set(e,
t)),t}function _l(e){let t=[],n=new Map;for(let[o,r]of e.entries()){let i=(r.names.length?r.names:[r.label]).map(gl),a=`\

`;for(let l of i){let c=Rt(l);a+=`${c}
`;let f=c.slice(0,Math.min(ns,c.indexOf(" ")<0?ns:c.indexOf(" ")));if(!f)continue;let u=n.get(f);u?u.push({name:c,id:r.id}):
n.set(f,[{name:c,id:r.id}])}t.push({entity:r,plain:i,joined:a,at:o})}let s=[...t].sort((o,r)=>r.entity.uses-o.entity.uses||
o.at-r.at);return{entities:new Map(e.map(o=>[o.id,o])),searched:t,byUse:s,byBeginning:n}}var yl=/^[a-z0-9]+(?: [a-z0-9]+)*$/,
wl=/[^\p{L}\p{N}]+/gu,Rt=e=>yl.test(e)?e:e.replace(wl," ").trim(),os=e=>Rt(e).split(" ").filter(Boolean),Uo=e=>(e.words??=
e.name.split(" "),e.words),Ho=(e,t)=>e.byBeginning.get(t.slice(0,ns))??[];var $l=2,Go=4,bl=5,zo=new WeakMap;function Xo(e,t){let{wording:n}=e.known.vocabulary,s=zo.get(n);return s||(s=new Set(Object.
values(n).flatMap(({countries:o})=>Object.entries(o).flatMap(([r,i])=>[r,...i.filter(a=>!a.endsWith("*"))].map(b)))),zo.
set(n,s)),s.has(t)||Bt(e,t)!==null}var Ko=new WeakMap,Dt=e=>Vo(e).countries;function kl(e){let{entities:t}=e.known,n=new Set(
t.flatMap(({country:s})=>s?[e.entities.get(s)?.type??""]:[]));for(let{types:s}of Object.values(e.known.vocabulary.wording))
for(let{type:o,where:r,words:i}of s)r==="form"&&i.includes("country")&&n.add(o);return t.filter(s=>n.has(s.type))}function xl(e){
let t=new Map,n=[],s=kl(e),o=new Map(s.flatMap(({id:r,names:i})=>i.map(a=>[b(a),r])));for(let[r,i]of o){let[a,...l]=os(r);
if(!a||l.length)continue;t.set(a,i);let c=a.slice(0,Math.max(Go,a.length-$l));a.length>=Go&&n.push([c,i])}for(let{countries:r}of Object.
values(e.known.vocabulary.wording))for(let[i,a]of Object.entries(r)){let l=[i,...a].map(c=>o.get(b(c))).find(c=>c!==void 0);
for(let c of l?a:[]){let f=b(c);f.endsWith("*")?n.push([f.slice(0,-1),l]):t.set(f,l)}}return{countries:s,words:t,stems:n}}
function Vo(e){let{wording:t}=e.known.vocabulary,n=Ko.get(e.entities);if(n?.wording===t)return n;let s={...xl(e),wording:t};
return Ko.set(e.entities,s),s}function Bt(e,t){let n=Vo(e),s=n.words.get(t);if(s)return s;let o=n.stems.find(([r])=>t.startsWith(
r)&&t.length-r.length<=bl);return o?o[1]:null}function Jo(e,t){for(let n of os(b(t))){let s=Bt(e,n);if(s)return s}return null}var vl=3,Qo=new WeakMap;function Yo(e,t,n){if(e===t)return!0;let s=Qo.get(n);s||(s=new Set(n.map(b)),Qo.set(n,s));let o=0;
for(;o<e.length&&e[o]===t[o];)o++;for(let r=o;r>=vl;r--)if(s.has(e.slice(r))&&s.has(t.slice(r)))return!0;return!1}var Ol=[],Sl=/[\p{L}\p{N}]+/gu;function Ae(e,t){let n=e.named.get(t);if(n)return n;let s=Ml(e,e.known.article.sentences[t]?.
span??[0,0]);return e.named.set(t,s),s}function Ml(e,t){let n=er(e,t),s=new Set;return[...n.filter(({isWithin:o})=>!o),...n.
filter(({isWithin:o})=>o)].filter(({id:o})=>!s.has(o)&&s.add(o)).map(({id:o,span:r})=>({id:o,span:r}))}var Zo=(e,t)=>er(
e,t).filter(({isLongest:n})=>n);function er(e,[t,n]){let{plain:s,places:o}=$o(e.known.article.text.slice(t,n)),r=[...s.matchAll(
Sl)].map(({0:c,index:f})=>({word:c,from:t+o[f],to:t+o[f+c.length-1]+1})),i=[],a=e.wording?.endings??Ol;for(let[c,{word:f}]of r.
entries()){let u=Bt(e,f);u&&i.push({id:u,at:c,length:1,exact:-1,isLongest:!0,isWithin:!0});for(let d of Ho(e,f)){let p=Uo(
d);if(c+p.length>r.length)continue;let h=0;p.every((y,w)=>(y===r[c+w].word&&h++,Yo(y,r[c+w].word,a)))&&i.push({id:d.id,at:c,
length:p.length,exact:h,isLongest:!0,isWithin:!1})}}i.sort((c,f)=>f.length-c.length||f.exact-c.exact||c.at-f.at);let l=new Map;
for(let c of i){let f=Array.from({length:c.length},(d,p)=>c.at+p),u=f.map(d=>l.get(d)).find(d=>d!==void 0);if(u)c.isLongest=
!1,c.isWithin||=u.length>c.length||u.exact>c.exact;else for(let d of f)l.set(d,c)}return i.sort((c,f)=>c.at-f.at),i.map(
({id:c,at:f,length:u,isLongest:d,isWithin:p})=>({id:c,span:[r[f].from,r[f+u-1].to],isLongest:d,isWithin:p}))}function Wt({sentences:e},{spans:t}){let n=t[0]?.[0]??0,[s,o]=[0,e.length-1];for(;s<o;){let r=Math.ceil((s+o)/2);e[r].span[0]<=
n?s=r:o=r-1}return s}var tr=new WeakMap;function it(e,t){let n=tr.get(e);if(!n){n=new Map;for(let s of e.statements){let o=Wt(
e,s),r=n.get(o);r?r.push(s):n.set(o,[s])}tr.set(e,n)}return n.get(t)??[]}var Re=(e,t)=>({...Q(Wt(t,e)),id:e.id,slots:e.slots,
basis:e.basis,quote:e.spans.length?e.spans:null}),El=["act","sums_up","alternative_to","note","translation"];function nr(e,t,n){
let s=new Map(Ae(n,t).map(({id:i,span:a})=>[i,a])),o=i=>{let a={...i};"at"in a&&delete a.at;let l=a.is==="entity"&&s.get(
a.id);return a.is==="entity"&&l?{...a,at:l}:a},r=e.slots.filter(({field:i})=>!El.includes(i)).map(i=>({...i,values:i.values.
map(o)}));return{...Q(t),slots:r,basis:e.basis}}var sr=new WeakMap;function De(e,t){let n=sr.get(e);return n||(n=new Map(e.map(s=>[s.id,s])),sr.set(e,n)),n.get(t)??null}
function Pt(e,t){switch(e.is){case"entity":return De(t.entities,e.id)?.label??e.id;case"new":return e.entity.label;case"\
relation":return t.vocabulary.relations[e.id]?.label??e.id;case"new relation":return e.label;case"statement":{let n=[...t.
article.statements,...t.elsewhere??[]].find(({key:i})=>i===e.key);if(!n)return e.key;let{subject:s,relation:o,object:r}=n.
words;return`#${n.id} ${[s,o,r].filter(Boolean).join(" \u2013 ")}`}case"later":return t.say("the next statement");case"w\
ords":case"text":return e.text;case"nobody":return t.say("nobody named")}}var rs={line:"",marked:0,hints:[],typed:"",first:null,entity:null,relation:null,part:null,isSelected:!1},at={...rs,field:null,
isAdding:!1,isInferring:!1,isBackwards:!1},$=(e,t)=>({...e,state:{...e.state,...t}}),z=(e,t)=>({...e,effects:[...e.effects,
t]}),B=(e,t,n)=>z(e,{does:"say",text:e.known.say(t,n)}),v=({state:e})=>e.draft??Q(e.sentence),U=(e,t)=>$(e,{draft:{...t,
proposedBy:null}}),ge=e=>$(e,{...at,place:"reading",draft:null}),O=e=>$(e,{...at,place:"statement"}),ce=e=>$(e,{...at,place:"\
inferred"}),_e=e=>$(e,{...rs,place:"other fields"});function Ft(e){return e?e.takes.includes("relation")?"relation":Cl(e)?
null:e.takes.includes("few")&&e.values.length?"few":e.takes[0]==="entity"||e.takes[0]==="statement"?"choosing":"text":"c\
hoosing"}var Cl=({takes:e,values:t})=>e.includes("flag")||e.includes("few")&&t.length===1;function M(e,t,n={}){let{known:s,
state:o}=e;if(t==="basis")return $(e,{...at,place:"basis",field:t,...n});let r=L(s.vocabulary,t),i=Ft(r);if(r&&i===null)
return Tl(e,r);let a=he(v(e),t)&&!n.isAdding;return $(e,{...at,draft:o.draft??Q(o.sentence),place:i??"choosing",field:t,
marked:a?-1:0,...n})}function Tl(e,t){let n=v(e),s=!he(n,t.id),o=t.values[0]??"true",r=s?Lt(n,t.id,[{is:"text",text:o}]):
Nt(n,t.id),i=`${t.label}: ${e.known.say(s?"yes":"no")}`;return O(z(U(e,r),{does:"tell",text:i}))}function ee(e){let t=ot(
v(e),e.known.vocabulary);return t?M(e,t):O(e)}function Al(e,t,n){let{say:s,vocabulary:o}=e.known,r=n.map(i=>Pt(i,e.known)).
join(` ${s("and")} `);return z(e,{does:"tell",text:`${L(o,t)?.label??s(t)}: ${r}`})}var E=(e,t,n)=>is(e,[t],n);function is(e,t,n){
let{field:s}=e.state;return s?Il(Al(e,s,t),s,t,n):e}function Il(e,t,n,s){let{line:o,filters:r,isAdding:i,isInferring:a,isBackwards:l}=e.
state,[c]=n,f=v(e);if(t==="basis")return O(U(e,{...f,basis:c.is==="text"?c.text:null}));if(l&&c.is==="statement"){let y=[
...f.backwards,{field:t,statement:c.key}];return O(U(e,{...f,backwards:y}))}let u=a||s!==void 0||void 0,d=u===!0&&It(L(e.
known.vocabulary,t)),p=Lt(f,t,n,{isAdding:i,isInferred:u,isBeside:d}),h=U(e,s!==void 0&&!p.basis?{...p,basis:s}:p),_=$(h,
{filters:{...r,[t]:o}});return i&&(t==="subject"||t==="object")?$(_,{...rs,isAdding:!1,place:"jointly"}):a?ce(_):ee(_)}var Ie=(e,t)=>t.
value.is==="new"?$(e,{place:"new entity",entity:t.value.entity,first:t.value.at??null,part:null}):E(e,t.value,t.basis),or=e=>ee(
U(e,Lt(v(e),e.state.field??"",[],{})));function lt(e){let t=v(e),n=t.slots.at(-1);if(!n)return ge(e);let{field:s,values:o}=n,
r=o.length>1,i=t.slots.slice(0,-1),a={...t,slots:r?[...i,{...n,values:o.slice(0,-1)}]:i},l=U(e,a);if(Ft(L(e.known.vocabulary,
s))===null)return O(l);let c=e.state.filters[s]??"";return M(l,s,{line:c,isSelected:c!=="",isAdding:r,marked:0})}function rr(e){
let{state:t,known:n}=e;return t.isAdding?ee(e):t.isInferring?ce(e):t.field===ot(v(e),n.vocabulary)?lt(e):O(e)}function ir(e){
let{line:t,draft:n,isInferring:s}=e.state;return t?$(e,{line:"",marked:0,isSelected:!1}):s?ce(e):n?.slots.length||n?.basis?
O(e):ge(e)}function se(e,t){let n=e.known.article.sentences.length-1,s=Math.max(0,Math.min(n,t));return $(e,{sentence:s,
statement:s===e.state.sentence?e.state.statement:null,hints:[]})}var as=(e,t)=>O($(e,{draft:t,sentence:t.sentence,statement:null,
filters:{}}));function ct(e,t){let n=e.known.article.statements.find(s=>s.key===t);return n?$(se(e,Wt(e.known.article,n)),
{statement:t}):e}var N=({state:e})=>e.line==="",cr=({state:e},{name:t})=>e.rows.find(({digit:n})=>n===Number(t));function Ll(e,t){let{line:n}=e.
state;return cr(e,t)?n===""||t.text===void 0&&!n.includes("\\")&&/[\p{L}\p{M}]$/u.test(n):!1}function ar({state:e,...t},n){
let s=Math.max(0,Math.min(e.rows.length-1,e.marked+n));return{...t,state:{...e,marked:s}}}function Nl(e){let{line:t,rows:n,
marked:s,field:o,isAdding:r}=e.state;if(t===""&&s<0&&!r&&o&&he(v(e),o))return ee(e);let i=n[Math.max(0,s)];return i?Ie(e,
i):t.trim()&&o?jl(e,o,t.trim()):e}function jl(e,t,n){let{takes:s=[],isRole:o=!1}=L(e.known.vocabulary,t)??{};return s.includes(
"text")?E(e,{is:o?"words":"text",text:n}):s.includes("number")||s.includes("time")?E(e,{is:"text",text:n}):e}function qt(e,t){
let n=[...st,null],s=n.indexOf(st.includes(e.state.field??"")?e.state.field:null),o=n[s+t];return o?M(e,o):O(e)}function Rl(e){
let t=rt(v(e),e.known.vocabulary);return t?M(e,t,{isAdding:!0}):e}var H={keys:["1\u20139"],name:"take",when:Ll,does:(e,t)=>Ie(
e,cr(e,t))},oe={keys:["a\u2026z"],name:"filter",when:()=>!1,does:e=>e},G=[{keys:["ArrowDown"],name:"mark next",does:e=>ar(
e,1)},{keys:["ArrowUp"],name:"mark before",does:e=>ar(e,-1),isRare:!0}],Ut={keys:["Enter"],name:"take what is marked",does:Nl},
Be={keys:[","],name:"one more value",when:e=>N(e)&&rt(v(e),e.known.vocabulary)!==null,does:Rl},ye=[{keys:["Backspace"],name:"\
back",when:N,does:rr},{keys:["Escape"],name:"leave",does:ir},{keys:["Tab"],name:"next field",isRare:!0,isShift:!1,does:e=>qt(
e,1)},{keys:["Tab"],name:"field before",isRare:!0,isShift:!0,when:({state:e})=>e.field!==st[0],does:e=>qt(e,-1)}],We={keys:[
"?"],name:"all keys",when:N,does:e=>$(e,{isHelpOpen:!0})},Pe={keys:["Backspace"],name:"clear",isRare:!0,when:({state:e})=>e.
isSelected,does:e=>$(e,{line:"",isSelected:!1,marked:0})},fr={keys:["0"],name:"nobody named",when:N,does:e=>e.state.field===
"object"&&es(v(e),e.known.vocabulary)!=="needed"?or(e):E(e,{is:"nobody"})},Ht={keys:["."],name:"as last time",when:e=>N(
e)&&lr(e).length>0,does:e=>is(e,lr(e))};function lr({known:e,state:t}){return e.article.statements.find(({key:s})=>s===t.
last)?.slots.find(({field:s})=>s===t.field)?.values??[]}function Dl(e){let{line:t,rows:n,marked:s}=e.state,o=n[s];return o?E(e,o.value):t.trim()?E(e,{is:"text",text:t.trim()}):
v(e).basis?O(e):B(e,"choose a basis by its digit, or write one")}var ur={name:"Basis",writes:()=>!0,bindings:()=>[{...H,
when:(e,t)=>e.state.line===""&&!!H.when?.(e,t)},{keys:["a\u2026z"],name:"your own words",when:()=>!1,does:e=>e},{keys:["\
Enter"],name:"take what is written",does:Dl},...G,{keys:["Backspace"],name:"back",when:({state:e})=>e.line==="",does:e=>O(
$(e,{line:""}))},...ye.filter(({keys:e})=>!e.includes("Backspace"))]};function pr(e,t){let n=t.join(" ");return e===n?0:e.startsWith(n)?1:t.every(s=>e.includes(s))?t.every(s=>Bl(e,s))?2:3:null}
function Bl(e,t){for(let n=e.indexOf(t);n>=0;n=e.indexOf(t,n+1))if(bo(e,n))return!0;return!1}var dr=new WeakMap;function Wl(e){let t=dr.get(e);return t||(t=e.map(n=>({rule:n,words:n.words.map(s=>b(s).split(" "))})),
dr.set(e,t)),t}function mr(e,t,n){let s=e.words.map(b),o=Wl(t.types).filter(({rule:c})=>c.type in n.types);if(cs(e,t)>0)
return ls(t);let r=ql(s,t),[i,a]=[null,0];for(let{rule:c,words:f}of o)if(Pl.includes(c.where))for(let u of f){let d=Ul(c.
where,u,s,r),p=d<0?0:u.filter(h=>!h.startsWith("*")).length+1-d/(s.length+1);p>a&&([i,a]=[c.type,p])}if(i)return i;let l={
before:b(e.before),after:b(e.after),form:Gl(e,s)};for(let{rule:c,words:f}of o)if(f.some(u=>Hl(c.where,u,s,l)))return c.type;
return null}var Pl=["head","first","any"],ls=e=>e.types.find(({where:t,words:n})=>t==="form"&&n.includes("names"))?.type??
null;function cs({words:e,isCountry:t},n){let s=e.map(o=>b(o).replace(/\.$/,""));for(let o=Math.min(Fl,e.length-1);o>0;o--){
let r=e.slice(o);if(n.titles.includes(s.slice(0,o).join(" "))&&r.every(Gt)&&!(r.length===1&&t(s[o])))return o}return 0}var Fl=3,
Gt=e=>/^\p{Lu}/u.test(e);function ql(e,t){let n=e.findIndex((s,o)=>o>0&&t.prepositions.includes(s));return(n<0?e.length:
n)-1}function hr(e,t){return e==="*"?!0:e.endsWith("*")?t.startsWith(e.slice(0,-1)):e.startsWith("*")?t.endsWith(e.slice(
1))&&t.length>e.length+1:e===t}function Ul(e,t,n,s){let o=n.length-t.length;for(let r=0;r<=o;r++){if(e==="first"&&r>0)return-1;
let i=r+t.length-1;if(!(e==="head"&&(r>s||i<s))&&t.every((a,l)=>hr(a,n[r+l])))return e==="any"?r:0}return-1}function Hl(e,t,n,{
before:s,after:o,form:r}){if(e==="form"){let[a]=t;return a.includes("*")?r==="name"&&hr(a,n[0]):a===r}let i=t.join(" ");
return e==="before"?` ${s}`.endsWith(` ${i}`):e==="after"&&o.startsWith(i)&&!/^[\p{L}\p{N}]/u.test(o.slice(i.length))}function Gl({
words:e,isCountry:t},n){return e.length===1&&/^\p{Lu}{2,}\p{L}?$/u.test(e[0])?"acronym":e.every(Gt)?e.length>1?e.length<
5?"names":"":t(n[0])?"country":"name":/[^s]s$/.test(n[n.length-1])?"plural":""}var gr=60;function zt(e,t){let{article:n}=e.known,{text:s,lang:o}=n,[r,i]=zl(e,Me(s,t)),a={before:s.slice(Math.max(0,r-gr),
r).trimEnd(),after:s.slice(i,i+gr).trimStart()},l=new Set(Zo(e,[r,i]).map(({id:c})=>c));return wr(e,s.slice(r,i),o,a,[...l])}
function yr(e,t){let n=t.trim().replace(/\s+/g," ");return wr(e,n,e.lang,{before:"",after:""},[])}function wr(e,t,n,s,o){
let{wording:r}=e,{vocabulary:i}=e.known,a=J(t,[0,t.length],n).map(([g,k])=>t.slice(g,k)),l=_r(t,r);if(!r||!a.length)return{
label:l,lang:n,type:"",country:null,aliases:[],isLocal:!1,members:[]};a[a.length-1]=_r(a[a.length-1],r);let c={words:a,...s,
isCountry:g=>Xo(e,g)},f=mr(c,r,i)??"",u=f!==""&&f===ls(r),d=u?cs(c,r):0,p=a.slice(d),h=p.length>1&&d>0?l.slice(l.indexOf(
p[0])):l,_=p[p.length-1],y=Dt(e).some(g=>g.type===f)?null:Jo(e,l),w=!u&&Kl(a,r);return{label:h,lang:n,type:f,country:y,aliases:u&&
p.length+d>1&&_!==h?[_]:[],isLocal:w,members:w&&o.length>1?o:[]}}function zl(e,[t,n]){let{text:s}=e.known.article;for(let o of e.
wording?.articles??[]){let r=s.slice(t,t+o.length),i=s.slice(t+o.length,n);if(r.toLowerCase()===o&&/^\s+\S/u.test(i))return Me(
s,[t+o.length,n])}return[t,n]}function _r(e,t){for(let n of t?.possessives??[])if(e.length>n.length+1&&e.endsWith(n))return e.
slice(0,-n.length);return e}function Kl(e,t){let n=e.map(s=>s.toLowerCase());return t.unnamed.some(s=>` ${n.join(" ")} `.
startsWith(` ${s} `))&&(e.length===1||!e.slice(1).every(Gt))}var Xl=2,$r=3;function br(e,t){let n=Rt(b(t)),s=n.split(" ").filter(Boolean);if(!s.length)return[];let o=[];for(let i of e.
byUse){let a=Jl(i.joined,n,s);a!==null&&o.push({searched:i,rank:a})}if(o.length||s.join("").length<$r)return o;let r=e.wording?.
endings??Vl;for(let[i,a]of[Yl,Zl].entries()){let l=s.map(c=>new RegExp(`[ \\n](?:${a(c,r)})`));for(let c of e.byUse)l.every(
f=>f.test(c.joined))&&o.push({searched:c,rank:4+i});if(o.length)return o}return o}var Vl=[];function Jl(e,t,n){return n.
every(s=>e.includes(s))?e.includes(`
${t}`)?e.includes(`
${t}
`)?0:1:n.every(s=>e.includes(` ${s}`)||e.includes(`
${s}`))?2:n.every(s=>s.length>=Xl)?3:null:null}var Ql=3;function Yl(e,t){let n=t.map(b).join("|"),s=t.map(b).filter(o=>e.
endsWith(o)&&e.length-o.length>=Ql).map(o=>`${e.slice(0,e.length-o.length)}(?:${n})(?=[ \\n])`);return[e,...s].join("|")}
function Zl(e){let t=[e];for(let n=0;e.length>=$r&&n<e.length;n++){let[s,o,r,i]=[e.slice(0,n),e[n],e[n+1]??"",e.slice(n+
1)];t.push(`${s}[^ \\n]${i}`,`${s}[^ \\n]${o}${i}`,`${s}${i}`),r&&t.push(`${s}${r}${o}${e.slice(n+2)}`)}return t.join("|")}var fs="Statement";function Kt(e,t,n){if(n.includes(t))return!0;let s=e.types[t];return s?s.broader.some(o=>n.includes(o))?
!0:s.isAbstract&&n.some(o=>e.types[o]?.broader.includes(t)):!1}function ec(e,t){switch(t.is){case"entity":return e.entities.
get(t.id)?.type??null;case"new":return t.entity.type;case"statement":case"later":return fs;default:return null}}var Xt=(e,t)=>e.
slots.find(n=>n.field===t)?.values??[];function fe(e,t){let[n]=Xt(t,"relation");return n?.is==="relation"?e.known.vocabulary.
relations[n.id]??null:null}function us(e,t,n,s){return s.every(o=>{if(o.is==="words")return n==="object"&&t.words;let r=ec(
e,o);return r===null?!0:r===fs?t[n].includes(r):Kt(e.known.vocabulary,r,t[n])})}function ps(e,t,n){return t?t.id!=="subj\
ect"&&t.id!=="object"?t.types.length?t.types:null:fe(e,n)?.[t.id]??null:null}function kr(e,t,n){if(!t.takes.includes("st\
atement"))return!1;let s=fe(e,n);return!s||t.id!=="subject"&&t.id!=="object"?!0:s[t.id].includes(fs)}function xr(e,t,n){
return t.id!=="object"?t.words:fe(e,n)?.words??!1}var we=9,Le=100,tc={score:1.2,isFound:1.3,usesHere:1,isLast:.8,isInSentence:-.7,isNarrow:.9};function vr(e,{line:t,draft:n,
sentence:s}){let o=e.known.article.sentences[s]?.relations??[],r=new Map(o.map(d=>[d.relation,d])),i=o[0]?.score||1,a=nc(
e,s),[l,c]=[Xt(n,"subject"),Xt(n,"object")],f=b(t),u=[];for(let d of e.relations){let p=f?sc(d,f):0;if(p===null)continue;
let{id:h}=d.relation,_=us(e,d.relation,"subject",l),y=_&&us(e,d.relation,"object",c),w=r.get(h),g={score:(w?.score??0)/i,
isFound:w!==void 0,usesHere:Math.log1p(a.here.get(h)??0),isLast:a.last===h,isInSentence:a.inSentence.has(h),isNarrow:_&&
l.length>0&&d.relation.subject.length===1},k=Object.entries(tc).reduce((x,[S,I])=>x+I*Number(g[S]),0);u.push({relation:d.
relation,rank:p*2+(y?0:1),weight:k,why:w?.why??""})}return u.sort((d,p)=>d.rank-p.rank||p.weight-d.weight||p.relation.uses-
d.relation.uses||(d.relation.label<p.relation.label?-1:1)),u.map(({relation:d,why:p},h)=>({value:{is:"relation",id:d.id},
label:d.label,lang:null,why:p,digit:h<we?h+1:null}))}function nc({known:{article:e}},t){let[n,s]=e.sentences[t]?.span??[
0,0],o=new Map,r=new Set,i=null;for(let{slots:a,spans:l}of e.statements){let c=a.find(({field:f})=>f==="relation")?.values[0];
c?.is==="relation"&&(i=c.id,o.set(i,(o.get(i)??0)+1),l.some(([f,u])=>f<s&&u>n)&&r.add(i))}return{here:o,inSentence:r,last:i}}
function sc(e,t){if(e.label.startsWith(t)||e.relation.id.startsWith(t))return 0;let n=t.split(" ");return Vt(e.label,n)?
1:e.cues.some(s=>Vt(s,n))||Vt(e.inverse,n)?2:Vt(e.told,n)?3:null}var Vt=(e,t)=>t.every(n=>e.startsWith(n)||e.includes(` ${n}`));var ft=9;function Or(e,t){let n=e.fields.get(t.field??"")??null;return t.line?t.line.startsWith("#")?lc(e,t.line.slice(1)):
cc(e,t,n):oc(e,t,n)}var ds=(e,t,n,s)=>({value:s?{is:"entity",id:e.id,at:s}:{is:"entity",id:e.id},label:e.label,lang:e.lang,
why:t,digit:n});function oc(e,{draft:t,sentence:n,recent:s,last:o},r){let{say:i}=e.known,a=Ae(e,n),l=r!==null&&kr(e,r,t),
c=l&&o?e.statements.get(o):null,f=c?ft-1:ft,u=a.map(({id:p,span:h},_)=>ds(e.entities.get(p),i("named here"),_<ft-1?_+1:null,
h)),d=()=>u.length<f?u.length+1:null;if(l&&fe(e,t))for(let p of ic(e,n,o))u.push(ms(p,d(),i("stated here")));for(let[p,h]of ac(
e,new Set(a.map(({id:_})=>_)),s,ps(e,r,t)))u.push(ds(p,h&&i(h),d()));return c&&u.splice(Math.min(u.length,ft-1),0,ms(c,ft,
i("saved last"))),u}var rc=3;function ic({known:{article:e}},t,n){let s=e.sentences[Math.max(0,t-1)]?.span[0]??0,o=e.sentences[t]?.
span[1]??0;return e.statements.filter(({key:r,spans:[i]})=>r!==n&&i&&i[0]>=s&&i[1]<=o).reverse().slice(0,rc)}function ac(e,t,n,s){
let{vocabulary:o}=e.known,r=u=>!s||Kt(o,u.type,s),i=[...new Set(n)].flatMap(u=>t.has(u)?[]:e.entities.get(u)??[]),a=new Set(
[...t,...n]),[l,c]=[[],[]];for(let{entity:u}of e.byUse){if(l.length>=Le)break;a.has(u.id)||!Sr(e,u)||(r(u)?l.push(u):c.length<
Le&&c.push(u))}let f=(u,d)=>u.map(p=>[p,d]);return[...f(i.filter(r),"recent"),...f(l,""),...f(i.filter(u=>!r(u)),"recent"),
...f(c,"")].slice(0,Le)}var Sr=({known:{article:e}},t)=>t.local===null||t.local===`${e.coder}/${e.id}`;function ms({key:e,
id:t,words:n},s,o){let r=[n.subject,n.relation,n.object].filter(Boolean).join(" \u2013 ");return{value:{is:"statement",key:e},
label:`#${t} ${r}`,lang:null,why:o,digit:s}}function lc(e,t){let n=b(t).split(" ").filter(Boolean),{coder:s,id:o}=e.known.
article;return e.told.filter(({plain:r})=>n.every(i=>r.startsWith(i)||r.includes(` ${i}`))).slice(0,Le).map(({stated:r},i)=>{
let a=[r.coder===s?"":r.coder,r.article===o?"":r.article];return ms(r,i<we?i+1:null,a.filter(Boolean).join(" / "))})}function cc(e,{
line:t,draft:n,sentence:s,recent:o},r){let i=ps(e,r,n),a=new Map(Ae(e,s).map(({id:p,span:h})=>[p,h])),l=new Set(o),c=[],
f=!1;for(let{searched:p,rank:h}of br(e,t)){let{entity:_}=p;if(!Sr(e,_))continue;f||=h===0;let y=!i||Kt(e.known.vocabulary,
_.type,i)?0:1,w=a.has(_.id)?0:l.has(_.id)?1:2,g=h*6+y*3+w;c[g]??=[],c[g].push(_)}let{say:u}=e.known,d=c.flat().slice(0,Le).
map((p,h)=>{let _=a.has(p.id)?"named here":l.has(p.id)?"recent":"";return ds(p,_&&u(_),h<we?h+1:null,a.get(p.id))});return f||
d.push(...fc(e,t.trim(),r,n,d.length)),d}function fc(e,t,n,s,o){if(!t)return[];let{say:r,article:i}=e.known,a=[];return n&&
xr(e,n,s)&&a.push({is:"words",text:t}),a.push({is:"new",entity:yr(e,t)}),a.map((l,c)=>({value:l,label:t,lang:i.lang,why:r(
l.is==="new"?"new entity":"plain words"),digit:o+c<we?o+c+1:null}))}function Mr(e,{field:t,line:n}){let s=b(n).split(" ").
filter(Boolean),o=t==="country";return(o?Dt(e):Object.values(e.known.vocabulary.types).filter(i=>!i.isAbstract).map(({id:i,
label:a})=>({id:i,label:a,uses:0}))).map(i=>({one:i,rank:pr(b(i.label),s)})).filter(({rank:i})=>i!==null).sort((i,a)=>Number(
i.rank)-Number(a.rank)||a.one.uses-i.one.uses||(i.one.label<a.one.label?-1:1)).slice(0,Le).map(({one:i},a)=>({value:o?{is:"\
entity",id:i.id}:{is:"text",text:i.id},label:i.label,lang:null,why:"",digit:a<we?a+1:null}))}var uc=/^(\d{1,2})$/,pc=/^(\d{1,2})-(\d{1,2})$/,dc=/^(\d{1,2})-$/;function Jt(e,t){if(!me(t))return null;let[,n,s,o]=/^\[?([\d-]*)(?:(\.\.|\/)([\d-]*))?\]?$/.
exec(e)??[],r=n?Er(n,t)??n:"",i=o?Er(o,t,r)??o:"",a=[r,i];return a[0]===(n??"")&&a[1]===(o??"")||!a.every(l=>!l||/^\d{4}/.
test(l))?null:s?s==="/"?a.join("/"):`[${a.join("..")}]`:a[0]}function Er(e,t,n=""){let[,s]=uc.exec(e)??[],o=s&&me(n)?n:t,
[r,i]=o.split("-").map(Number);if(s){let u=[1,0,-1].map(d=>Tr(r,i+d,Number(s)));return Cr(u,o,n)}let[,a,l]=pc.exec(e)??[],
c=Number(a??dc.exec(e)?.[1]??0);if(c<1||c>12)return null;let f=[1,0,-1].map(u=>Tr(r+u,c,Number(l??1)));return Cr(a?f:f.map(
u=>u?.slice(0,7)??null),t,n)}function Cr(e,t,n){let s=e.filter(o=>o!==null&&o>=n);return s.find(o=>o!==null&&o<=t)??(n?s.
at(-1)??null:null)}function Tr(e,t,n){let s=new Date(Date.UTC(e,t-1,n));return s.getUTCDate()===n?s.toISOString().slice(
0,10):null}var Ir="when",mc=/\d{4}(?:-\d\d){0,2}/;function Lr(e,{field:t,line:n,sentence:s}){let{article:o}=e.known,r=n.trim(),i=b(
r),a=Jt(r,o.published),l=a?[{when:a,why:r}]:[],c=r?Ar(e,r,[0,r.length]).map(h=>({...h,at:void 0})):[],f=o.sentences[s]?.
span??[0,0],u=[...Ar(e,o.text,f),...hc(e,t??Ir),..._c(e)],d=[...l,...c,...u.filter(({when:h,why:_})=>b(h).includes(i)||b(
_).includes(i))],p=new Map;for(let h of d)p.has(`${h.when}${h.basis?"i":""}`)||p.set(`${h.when}${h.basis?"i":""}`,h);return[
...p.values()].map(({when:h,why:_,basis:y,at:w})=>({value:w?{is:"text",text:h,at:w}:{is:"text",text:h},label:h,lang:null,
why:_,digit:null,...y?{basis:y}:{}}))}function Ar({known:{article:e,say:t},statements:n,wording:s},o,r){let i=me(e.published)?
null:[...n.values()].find(l=>Qt(l)?.match(/^\d{4}/)),a=i?Qt(i)?.slice(0,4):null;return nt(o,r,s,e.published).flatMap(({span:l,
stated:c,concluded:f})=>{let u=`\u201C${o.slice(...l)}\u201D`,d={words:u,day:e.published},p=f.map(({when:h,how:_})=>({when:h,
why:u,basis:t(`time_${_}`,d),at:l}));return i&&a&&c?.includes("XXXX")&&p.push({when:c.replaceAll("XXXX",a),why:u,basis:t(
"time_year",{statement:i.id}),at:l}),c?[{when:c,why:u,at:l},...p]:p})}function Qt({slots:e}){return e.flatMap(({field:n,
values:[s]})=>n===Ir&&s?.is==="text"?s.text:[]).map(n=>mc.exec(n)?.[0]).find(n=>n!==void 0)??null}function hc({known:{say:e},
statements:t},n){let s=[...t.values()].reverse().flatMap(o=>o.slots.flatMap(({field:r,values:[i],isInferred:a})=>{if(r!==
n||i?.is!=="text")return[];let l=e("as for",{statement:o.id});return[a?{when:i.text,why:l,basis:gc(o,l)}:{when:i.text,why:l}]}));
return[...s.filter(({basis:o})=>o),...s.filter(({basis:o})=>!o)]}var gc=({basis:e},t)=>e?.startsWith(t.replace(/#.*/,"#"))&&
e.length<t.length+3?e:t;function _c({known:{article:e,say:t},statements:n}){let s=e.published;if(!me(s))return[];let o=[],
r=[...n.values()].reverse().find(a=>Qt(a)),i=r?Qt(r):null;if(r&&i&&i<s){let a=t("time_since",{statement:r.id,day:s});o.push(
{when:`[${i}..${s}]`,why:a,basis:a})}for(let[a,l]of[[s,"time_day"],[`[..${s}]`,"time_until"]])o.push({when:a,why:t(l,{day:s}),
basis:t(l,{day:s})});return o}var hs=(e,t,n,s)=>({value:{is:"text",text:e},label:t,lang:null,why:n,digit:s<we?s+1:null});function Nr(e,t){let n=e.fields.
get(t.field??"");if(!n)return[];if(n.takes.includes("time"))return Lr(e,t);let{text:s,sentences:o}=e.known.article,r=o[t.
sentence]?.span??[0,0],i=[],a=Qn(e,r);if(n.takes.includes("number")&&i.push(...a.map(({value:f,span:u})=>({text:f,at:u}))),
n.takes.includes("text")){let f=n.takes.includes("number")?a.map(u=>wc(e,u.span,r)):[];for(let u of[...f,...Jn(e,n,r)])i.
push({text:s.slice(...u),at:u})}let l=b(t.line);return[...new Map(i.filter(f=>b(f.text).startsWith(l)).map(f=>[f.text,f])).
values()].map(f=>({value:{is:"text",...f},label:f.text,lang:null,why:f.text===s.slice(...f.at)?"":`\u201C${s.slice(...f.
at)}\u201D`,digit:null}))}var yc=5;function wc({known:e,lang:t,wording:n},[s,o],[,r]){let{text:i}=e.article,a=new Set([...n?.
openers??[],...n?.joiners??[],...(n?.prepositions??[]).slice(1)]),l=o;for(let[c,f]of J(i,[o,r],t).slice(0,yc)){if(!/^\s+$/.
test(i.slice(l,c))||a.has(i.slice(c,f).toLowerCase()))break;l=f}return[s,l]}function jr(e,{line:t}){let n=b(t),{say:s}=e.
known;return[...e.statements.values()].filter(o=>o.basis&&b(o.basis).includes(n)).reverse().map(({id:o,basis:r},i)=>hs(r,
s("as for",{statement:o}),r??"",i))}function Rr(e,{field:t}){return(e.fields.get(t??"")?.values??[]).map((s,o)=>hs(s,s,"",
o))}function Dr(e,{line:t,draft:n}){let s=b(t),o=fe(e,n)?.roles??[],r=e.known.vocabulary.fields.filter(({id:a,everywhere:l,
isRole:c,label:f})=>!$c.includes(a)&&(!c||l||o.includes(a))&&` ${b(f)}`.includes(` ${s}`)),i=(a,l)=>o.includes(a)?0:l===
null?1:2;return r.map(a=>({field:a,rank:i(a.id,a.letter)})).sort((a,l)=>a.rank-l.rank).map(({field:a},l)=>hs(a.id,a.label,
"",l))}var $c=["subject","relation","object"];function Y(e,t){switch(t.place){case"choosing":return Or(e,t);case"relation":case"new relation":return vr(e,t);case"text":
return Nr(e,t);case"basis":return jr(e,t);case"few":return Rr(e,t);case"other fields":return Dr(e,t);case"new entity":return Mr(
e,t);default:return[]}}var bc=2,Br=e=>new Set(e?.values.flatMap(t=>"id"in t?[t.id]:"key"in t?[t.key]:[])),Yt=(e,t)=>[...e].some(n=>t.has(n));function kc({
relations:e},t,n){if(Yt(t,n))return 2;let s=[t,n].map(o=>new Set([...o].flatMap(r=>[r,...e[r]?.broader??[]])));return Yt(
s[0],s[1])?1:0}function Wr(e,{article:t,vocabulary:n}){let[s,o,r]=["subject","relation","object"].map(a=>Br(Te(e,a)));return t.
statements.filter(a=>a.coder===t.coder&&a.article===t.id&&a.id!==e.id).map(a=>{let l=u=>Br(a.slots.find(d=>d.field===u)),
c=Number(Yt(s,l("subject")))+Number(Yt(r,l("object"))),f=kc(n,o,l("relation"));return{stated:a,score:f&&c?f+c:c===2?2:0}}).
filter(({score:a})=>a>=bc).sort((a,l)=>l.score-a.score).map(({stated:a})=>a)}var te=[..."fjdkslaghrueiwovncmtybpqxz"];function Pr(e,t,n=()=>!0){let s=[...e.keys()].sort((a,l)=>Number(n(e[l]))-Number(
n(e[a]))||a-l),o=xc(e.length),r=s.map((a,l)=>({letters:o[l],span:e[a],statement:null}));r.sort((a,l)=>a.span[0]-l.span[0]);
let i=t.slice(0,9).map((a,l)=>({letters:`${l+1}`,span:null,statement:a.key}));return[...r,...i]}function xc(e){let t=0;for(;te.
length-t+t*te.length<e&&t<te.length;)t++;let n=te.slice(0,te.length-t),s=te.slice(te.length-t).flatMap(r=>te.map(i=>r+i)),
o=[...n,...s];return o.length>=e?o.slice(0,e):te.flatMap(r=>te.flatMap(i=>te.map(a=>r+i+a))).slice(0,e)}var Fr=1;function vc({state:e,known:t}){let{article:n}=t,{sentence:s,last:o}=e,r=Array.from({length:Fr},(l,c)=>s-1-c),i=Array.
from({length:Fr},(l,c)=>s+1+c);return[s,...r,...i].flatMap(l=>it(n,l)).sort((l,c)=>+(c.key===o)-+(l.key===o))}function gs(e,t){
let{text:n,lang:s,sentences:o}=e.known.article,{span:r}=o[e.state.sentence],i=new Set(e.known.vocabulary.wording?.[s]?.small),
a=([l,c])=>!i.has(n.slice(l,c).toLowerCase());return Pr(J(n,r,s),t?vc(e):[],a)}var Fe=e=>$(e,{place:"words",hints:gs(e,!0),
typed:"",first:null,line:""}),Zt=e=>$(e,{place:"quote",hints:gs(e,!1),typed:"",first:null,isAdding:!1});function qe(e,t){
let n=Math.max(0,Math.min(e.known.article.sentences.length-1,e.state.sentence+t)),s=$(e,{sentence:n,typed:""});return $(
s,{hints:gs(s,e.state.place==="words"&&e.state.first===null)})}function Ue({hints:e,typed:t},n){let s=t+n;return{hint:e.
find(o=>o.letters===s)??null,typed:e.some(o=>o.letters.startsWith(s))?s:""}}function en(e){return e.state.typed?$(e,{typed:""}):
e.state.first?$(e,{first:null}):null}var tn=(e,t)=>[Math.min(e[0],t[0]),Math.max(e[1],t[1])];function ne(e){let{place:t,field:n,part:s,line:o,recent:r,last:i}=e.state,a=v(e),l=o.replaceAll("\\","");return{place:t,
field:s??n,line:l,draft:a,sentence:a.sentence,recent:r,last:i}}var Oc=["place","field","part","line","draft","sentence",
"recent","last","isAdding"];function ut(e,t,n){let{state:s}=e;if(n&&Oc.every(i=>n[i]===s[i]))return e;let o=t.rows?t.rows(
e):t.writes(s)?Y(e.index,ne(e)):[],r=Mc(e)?-1:Math.min(s.marked,o.length-1);return{...e,state:{...s,rows:o,marked:r}}}var Sc=/^[\dX?~%/.[\]{},-]+$/;
function Mc({state:{place:e,field:t,line:n},known:s}){return e==="basis"?!0:e!=="text"||n===""?!1:Sc.test(n)&&Jt(n,s.article.
published)===null||!L(s.vocabulary,t)?.takes.includes("time")}var Ec=({state:e,known:t})=>L(t.vocabulary,e.field)?.takes??[],qr=e=>Ec(e).includes("statement");function Cc({state:e,known:t}){
let{isMany:n=!1,takes:s=[]}=L(t.vocabulary,e.field)??{};return n&&s.every(o=>o==="statement")}function Tc(e){let{field:t,
line:n}=e.state;return t!=="act"?Y(e.index,ne(e)):n===""?Ac(e):Y(e.index,{...ne(e),line:`#${n.replace(/^#/,"")}`})}var Ac=e=>Wr(
v(e),e.known).map(({key:t,id:n,spans:s,words:{subject:o,relation:r,object:i}},a)=>({value:{is:"statement",key:t},label:`\
#${n} ${[o,r,i].filter(Boolean).join(" \u2013 ")}`,lang:null,why:s.map(([l,c])=>e.known.article.text.slice(l,c)).join(" \
\u2026 "),digit:a<9?a+1:null})),nn={name:"Choosing",writes:()=>!0,rows:Tc,bindings:()=>[H,oe,{keys:[" ","'"],name:"words",
when:N,does:Fe},{keys:["#"],name:"statements",isHere:qr,when:N,does:e=>$(e,{line:"#",marked:0})},Be,fr,Ht,{keys:[">"],name:"\
later",isHere:qr,when:N,does:e=>E(e,{is:"later"})},{keys:["^"],name:"from the other end",isHere:Cc,when:N,does:e=>$(e,{isBackwards:!e.
state.isBackwards})},{keys:["\\"],name:"digits are text",when:({state:e})=>!e.line.includes("\\"),does:e=>$(e,{line:`${e.
state.line}\\`,isSelected:!1}),isRare:!0},{...Ut,isRare:!0},...G.map(e=>({...e,isRare:!0})),Pe,...ye,We]};function sn(e){let t=e.map(s=>s[0]?.toLowerCase()),n=[];for(let[s,o]of e.entries()){let r=t.filter((a,l)=>l!==s),i=[...o.
toLowerCase()].filter(a=>/[a-z]/.test(a));n.push(i.find(a=>!r.includes(a)&&!n.includes(a))??"")}return n}function Ur({state:e,known:t},{name:n}){let s=L(t.vocabulary,e.field)?.values??[];return s[sn(s).indexOf(n)]??null}var Hr={
name:"One of few",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"underlined letter",when:(e,t)=>Ur(e,t)!==null,does:(e,t)=>E(
e,{is:"text",text:Ur(e,t)??""})},{keys:["Enter"],name:"the default",does:e=>ee(U(e,Nt(v(e),e.state.field??"")))},{keys:[
"Backspace","Escape"],name:"back",does:O}],rows:({state:e,known:t})=>(L(t.vocabulary,e.field)?.values??[]).map(n=>({value:{
is:"text",text:n},label:n,lang:null,why:"",digit:null}))};function re(e,t){let n=v(e),s=ot(n,e.known.vocabulary);if(s)return M(e,s);if(jo(n))return M(e,"basis",{marked:-1});let o=z(
e,{does:"save",saving:je(n,e.known,e.state.open),thenNext:t}),r=$(o,{pending:n,sentence:n.sentence,filters:{}});return t?
M($(r,{draft:Q(n.sentence)}),"subject"):ge(r)}function Gr(e){let t=v(e).slots.at(-1),[n,...s]=t?.values??[];return t&&n?.
is==="words"&&n.at&&!s.length?{field:t.field,span:n.at}:null}function Ic(e){let t=Gr(e);if(!t)return e;let{field:n,span:s}=t;
return $(M(e,n),{place:"new entity",entity:zt(e.index,s),first:s})}function Lc(e){let t=v(e),{article:n}=e.known,s=n.statements.
find(({id:r,coder:i})=>r===t.id&&i===n.coder),o=s!==void 0&&JSON.stringify(t)===JSON.stringify(Re(s,n));return!t.slots.length||
o?ge(e):B(ge($(e,{aside:[t,...e.state.aside]})),"set aside; n takes it up again")}var on={name:"Statement",writes:()=>!1,
bindings:()=>[{keys:["Enter"],name:"save",does:e=>re(e,!1)},{keys:["n"],name:"save, next",does:e=>re(e,!0)},{keys:["i"],
name:"inferred",does:ce},{keys:["q"],name:"quote",does:Zt},Be,{keys:["+"],name:"an entity of these words",when:e=>Gr(e)!==
null,does:Ic,isRare:!0},{keys:[" "],name:"other fields",does:_e},{keys:["j","ArrowDown"],name:"next sentence",does:e=>se(
e,e.state.sentence+1)},{keys:["k","ArrowUp"],name:"sentence before",does:e=>se(e,e.state.sentence-1)},{keys:["a\u2026z"],
name:"a field",when:({known:e},{name:t})=>le(e.vocabulary,t)!==null,does:(e,{name:t})=>M(e,le(e.known.vocabulary,t)?.id??
"")},{keys:["Backspace"],name:"take back last",does:lt},{keys:["Escape"],name:"set aside",does:Lc},{keys:["Tab"],name:"f\
ield before",isRare:!0,isShift:!0,does:e=>qt(e,-1)},We]};function _s(e,t){let n=v(e),s=Te(n,t),r=n.slots.some(({field:i,isInferred:a})=>i===t&&!a)&&It(L(e.known.vocabulary,t));return!s||
s.values.length===0||r?M(e,t,{isInferring:!0,marked:0}):ce(U(e,jt(n,t,{isInferred:!s.isInferred})))}var rn=e=>v(e).basis!==
null,zr=e=>M(e,"basis",{marked:-1});function Kr(e){let t=rt(v(e),e.known.vocabulary);return t&&ts(v(e)).includes(t)?t:null}
var Xr={name:"Inferred",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"mark a field",when:({known:e},{name:t})=>le(
e.vocabulary,t)?.isInferable??!1,does:(e,{name:t})=>_s(e,le(e.known.vocabulary,t)?.id??"")},{keys:["Enter"],name:"give t\
he basis",isHere:e=>!rn(e),does:e=>ts(v(e)).length?zr(e):O(e)},{keys:["Enter"],name:"keep the basis, and save",isHere:rn,
does:e=>re(e,!1)},{keys:["n"],name:"and the next",isHere:rn,does:e=>re(e,!0)},{keys:["."],name:"another basis",isHere:rn,
does:zr},{keys:[","],name:"one more value",when:e=>Kr(e)!==null,does:e=>M(e,Kr(e)??"",{isAdding:!0,isInferring:!0})},{keys:[
" "],name:"other fields",does:e=>$(_e(e),{isInferring:!0})},{keys:["Backspace","Escape"],name:"back",does:O}]};var Vr=e=>t=>ee(U(t,jt(v(t),t.state.field??"",{each:e}))),Jr={name:"Several values",writes:()=>!1,bindings:()=>[{keys:["\
1","Enter"],name:"jointly: one statement",does:Vr(!1)},{keys:["2"],name:"each: several statements",does:Vr(!0)},{keys:["\
,"],name:"one more value",does:e=>M(e,e.state.field??"",{isAdding:!0})},{keys:["Backspace"],name:"take back last",does:lt},
{keys:["Escape"],name:"leave",does:O}]};function an(e){let t=L(e.known.vocabulary,e.state.field);return $(e,{place:Ft(t)??"choosing",hints:[],typed:"",first:null})}
function pt(e,t){let{first:n}=e.state;return n?Nc(e,tn(n,t)):$(e,{first:t,typed:""})}function Nc(e,t){let{index:n,known:s}=e,
o=Me(s.article.text,t),r=s.article.text.slice(...o),i=b(r),a=`${s.article.coder}/${s.article.id}`,l=n.searched.find(({entity:f,
plain:u})=>u.includes(i)&&(f.local===null||f.local===a)),c=an(e);return c.state.place==="text"?E(c,{is:"text",text:r,at:o}):
l?E(c,{is:"entity",id:l.entity.id,at:o}):ys(e)&&!/\p{Lu}/u.test(r)?E(c,{is:"words",text:r,at:o}):$(c,{place:"new entity",
entity:zt(n,o),first:o,part:null})}function ys(e){let{field:t}=e.state;if(t==="object")return fe(e.index,v(e))?.words??!1;
let n=L(e.known.vocabulary,t);return n?n.words||n.takes.includes("text"):!1}var Qr={name:"Words",writes:()=>!1,bindings:()=>[
{keys:["a\u2026z"],name:"first, then last word",does:(e,t)=>{let{hint:n,typed:s}=Ue(e.state,t.name);return n?.span?pt($(
e,{typed:""}),n.span):$(e,{typed:s})}},{keys:["1\u20139"],name:"statement in the margin",when:({state:e},t)=>e.first===null&&
Ue(e,t.name).hint?.statement!==void 0,does:(e,t)=>E(an(e),{is:"statement",key:Ue(e.state,t.name).hint?.statement??""})},
{keys:["Enter"],name:"only this word",when:({state:e})=>e.first!==null,does:e=>pt(e,e.state.first)},{keys:["ArrowDown"],
name:"letters on the next sentence",does:e=>qe(e,1),isRare:!0},{keys:["ArrowUp"],name:"letters on the sentence before",does:e=>qe(
e,-1),isRare:!0},{keys:[" "],name:"more",does:_e},{keys:["Backspace"],name:"take back a letter",does:e=>en(e)??an(e)},{keys:[
"Escape"],name:"back",does:an}]};var ht=({state:e})=>e.entity,He=(e,t)=>$(e,{entity:{...ht(e),...t},part:null,line:"",marked:0,isSelected:!1}),dt=(e,t=()=>"")=>n=>{
let s=t(ht(n));return $(n,{part:e,line:s,isSelected:s!=="",marked:0})},mt=e=>$(e,{part:null,line:"",isSelected:!1});function Yr(e,t){
let{part:n,line:s}=e.state,o=ht(e),r=s.trim();switch(n){case"type":return t?.value.is==="text"?He(e,{type:t.value.text}):
e;case"country":return t?.value.is==="entity"?He(e,{country:t.value.id}):e;case"members":{if(t?.value.is!=="entity")return mt(
e);let{id:i}=t.value,{members:a}=o,l=a.includes(i)?a.filter(c=>c!==i):[...a,i];return $(He(e,{members:l}),{part:n})}case"\
alias":return r?He(e,{aliases:[...o.aliases,r]}):mt(e);default:return r?He(e,{label:r}):mt(e)}}function jc(e){let{entity:t,
first:n}=e.state;return t?E(e,n?{is:"new",entity:t,at:n}:{is:"new",entity:t}):e}function Rc(e){let{first:t}=e.state,n=t?
e.known.article.text.slice(...t):ht(e).label;return E(e,t?{is:"words",text:n,at:t}:{is:"words",text:n})}function Dc({...e}){
let{field:t,isAdding:n,isInferring:s,line:o}=e.state;return M(e,t??"",{isAdding:n,isInferring:s,line:o,isSelected:o!==""})}
var Bc=[{keys:["Enter"],name:"make it",does:jc},{keys:["t"],name:"type",does:dt("type")},{keys:["c"],name:"country",does:dt(
"country")},{keys:["n"],name:"name",does:dt("label",({label:e})=>e)},{keys:["a"],name:"alias",does:dt("alias")},{keys:["\
l"],name:"local or corpus",does:e=>He(e,{isLocal:!ht(e).isLocal})},{keys:["m"],name:"members",does:dt("members")},{keys:[
"w"],name:"plain words, no entity",isHere:ys,does:Rc},{keys:["Backspace","Escape"],name:"back",does:Dc}],Wc=[{...H,does:(e,{
name:t})=>Yr(e,e.state.rows.find(({digit:n})=>n===Number(t)))},oe,...G,{keys:["Enter"],name:"take it",does:e=>Yr(e,e.state.
rows[e.state.marked])},{keys:["Backspace"],name:"back",when:N,does:mt},{keys:["Escape"],name:"leave",does:mt}];function Pc(e){
let{part:t,line:n}=e.state;return t==="type"||t==="country"?Y(e.index,ne(e)):t!=="members"||!n?[]:Y(e.index,{...ne(e),place:"\
choosing",field:null}).filter(({value:s})=>s.is==="entity")}var Zr={name:"New entity",writes:({part:e})=>e!==null,rows:Pc,
bindings:({part:e})=>e===null?Bc:Wc};var Ge=["label","parent","definition"];function ei(e,t){let{part:n,line:s,relation:o}=e.state,r=Ge.indexOf(n??""),i=n===
"parent"?t?.value.is==="relation"?t.value.id:"":s.trim();if(!i||!o)return B(e,"write it, or choose one");let a={...o,[Ge[r]]:i};
return r+1<Ge.length?$(e,{relation:a,part:Ge[r+1],line:"",marked:0}):E(e,{is:"new relation",...a})}function Fc(e){let t=Ge.
indexOf(e.state.part??"");if(t<=0)return M(e,"relation");let n=Ge[t-1],s=n==="parent"?"":e.state.relation?.label??"";return $(
e,{part:n,line:s,isSelected:s!=="",marked:0})}var qc=({state:e})=>e.part==="parent",ti={name:"New relation",writes:()=>!0,
rows:e=>qc(e)?Y(e.index,ne(e)):[],bindings:({part:e})=>[...e==="parent"?[{...H,when:(t,n)=>!!H.when?.(t,n),does:(t,{name:n})=>ei(
t,t.state.rows.find(({digit:s})=>s===Number(n)))},oe,...G]:[],{keys:["Enter"],name:"go on",does:t=>ei(t,t.state.rows[t.state.
marked])},{keys:["Backspace"],name:"back",when:N,does:Fc},{keys:["Escape"],name:"leave",does:t=>M(t,"relation")}]};var ln={name:"Relation",writes:()=>!0,bindings:()=>[H,oe,...G,Ut,Be,Ht,{keys:["+"],name:"none fits",when:N,does:e=>$(e,{
place:"new relation",part:"label",relation:{label:"",parent:"",definition:""}})},{keys:[" "],name:"more",when:N,does:_e},
Pe,...ye,We]};var Uc=({state:e})=>e.field===null?on:e.field==="relation"?ln:nn;function cn(e){let{field:t,isAdding:n,isInferring:s,isBackwards:o}=e.
state;return t!==null?M(e,t,{isAdding:n,isInferring:s,isBackwards:o}):s?ce(e):O(e)}function ni(e){let{say:t}=e.known,n=cn(
e),s=b(e.state.line),o=e.state.field!==null;return Uc(e).bindings(n.state).filter(({keys:[r],isHere:i,when:a})=>/^[^\p{L}\s]$/u.
test(r)&&(i?.(n)??!0)&&(a?.(n,{name:r,isShift:!1})??!0)).map(({keys:r,name:i})=>({sign:r[0],label:t(i)})).filter(({label:r})=>`\
 ${b(r)}`.includes(` ${s}`)).map(({sign:r,label:i},a)=>({value:{is:"text",text:r},label:i,lang:null,why:r,digit:o&&a<9?a+
1:null}))}function Hc(e){let{field:t,isInferring:n}=e.state;return t!==null?ni(e):[...Y(e.index,ne(e)),...n?[]:ni(e)]}function si(e,t){
if(t?.value.is!=="text")return e;let{text:n}=t.value;return/^[^\p{L}]$/u.test(n)?{...cn(e),again:{name:n,isShift:!1}}:e.
state.isInferring?_s(e,n):M(e,n)}var oi={name:"Other fields",writes:()=>!0,rows:Hc,bindings:()=>[{...H,does:(e,{name:t})=>si(
e,e.state.rows.find(({digit:n})=>n===Number(t)))},oe,...G,{keys:["Enter"],name:"take what is marked",does:e=>si(e,e.state.
rows[e.state.marked])},{keys:["Backspace"],name:"back",when:N,does:cn},{keys:["Escape"],name:"leave",does:e=>e.state.line?
$(e,{line:"",marked:0}):cn(e)}]};var Gc=({state:e})=>e.proposals[e.proposal]??null;function zc({proposer:e,fields:t,quote:n},s){let o=t.filter(({isFilled:r})=>r).
map(({field:r,values:i})=>({field:r,values:i,each:!1,isInferred:!1}));return{...Q(s),slots:o,quote:n,proposedBy:e}}function fn(e){
let t=Gc(e);return t?$(e,{draft:zc(t,e.state.sentence),filters:{}}):e}var ri=(e,t)=>{let{length:n}=e.state.proposals;return n?
$(e,{proposal:t%n}):ii(e)},ii=e=>$(ge(e),{proposals:[],proposal:0});function Kc(e){let{proposals:t,proposal:n}=e.state;return ri(
$(e,{proposals:t.filter((s,o)=>o!==n)}),n)}var ai={name:"Draft",writes:()=>!1,bindings:()=>[{keys:["Enter"],name:"take a\
s it is",does:e=>re(O(fn(e)),!1)},{keys:["n"],name:"take, next",does:e=>re(O(fn(e)),!0)},{keys:["q"],name:"other words",
does:e=>Zt(O(fn(e)))},{keys:["p"],name:"next draft",does:e=>ri(e,e.state.proposal+1)},{keys:["a\u2026z"],name:"opens tha\
t field",when:({known:e},{name:t})=>le(e.vocabulary,t)!==null,does:(e,{name:t})=>M(fn(e),le(e.known.vocabulary,t)?.id??"")},
{keys:["Delete"],name:"not this",does:Kc},{keys:["Escape"],name:"no draft",does:ii}]};function li(e,t){let n=v(e),s=e.state.isAdding?[...Ce(n,e.known),...t]:t;return O(U(e,{...n,quote:[...s].sort((o,r)=>o[0]-
r[0])}))}function un(e,t){let{first:n}=e.state;return n?li(e,[Me(e.known.article.text,tn(n,t))]):$(e,{first:t,typed:""})}
function Xc(e){let t=Ce(v(e),e.known),[n]=t[0],[,s]=t[t.length-1];return e.state.first?re(un(e,[Math.max(s,e.state.first[1]),
Math.max(s,e.state.first[1])]),!1):$(e,{first:[n,n]})}function Vc(e){let{text:t,lang:n}=e.known.article;return Zn(v(e),e.
known).slice(0,9).map((s,o)=>({value:{is:"words",text:t.slice(...s),at:s},label:t.slice(...s),lang:n,why:"",digit:o+1}))}
var ci={name:"Quote",writes:()=>!1,rows:Vc,bindings:()=>[{keys:["1\u20139"],name:"other likely words",when:({state:e},{name:t})=>e.
first===null&&Number(t)<=e.rows.length,does:(e,{name:t})=>li(e,[Zn(v(e),e.known)[Number(t)-1]])},{keys:["a\u2026z"],name:"\
first, then last word",does:(e,t)=>{let{hint:n,typed:s}=Ue(e.state,t.name);return n?.span?un($(e,{typed:""}),n.span):$(e,
{typed:s})}},{keys:["Enter"],name:"keep beginning; then end, and save",does:Xc},{keys:["+"," "],name:"one more piece",does:e=>$(
e,{isAdding:!e.state.isAdding})},{keys:["ArrowDown"],name:"letters on the next sentence",does:e=>qe(e,1),isRare:!0},{keys:[
"ArrowUp"],name:"letters on the sentence before",does:e=>qe(e,-1),isRare:!0},{keys:["Backspace"],name:"take back a lette\
r",does:e=>en(e)??O(e)},{keys:["Escape"],name:"back",does:O}]};var ws=({state:e,known:t})=>t.article.statements.find(({key:n})=>n===e.statement)??null,ze=({state:e,known:t})=>it(t.article,
e.sentence),gt=({known:e},{coder:t})=>t===e.article.coder,$s=e=>ws(e)??ze(e).find(t=>gt(e,t))??ze(e)[0]??null,Jc=(e,t)=>e.
known.article.sentences[t].nothing!==null||it(e.known.article,t).some(n=>gt(e,n));function Qc(e){let{length:t}=e.known.article.
sentences;for(let n=1;n<=t;n++){let s=(e.state.sentence+n)%t;if(!Jc(e,s))return se(e,s)}return B(e,"every sentence is co\
ded")}function Yc(e){let[t,...n]=e.state.aside;return t?as($(e,{aside:n}),t):M($(e,{draft:Q(e.state.sentence),filters:{}}),
"subject")}function Zc(e){let t=$s(e);return t?gt(e,t)?as(e,Re(t,e.known.article)):B(e,"another coder's statement"):B(e,
"this sentence has no statement yet")}function ef(e){let{state:t,known:n}=e,s=ws(e)??n.article.statements.find(({key:o})=>o===
t.last)??$s(e);return s?O($(e,{draft:nr(s,t.sentence,e.index),filters:{}})):B(e,"there is no statement to copy yet")}function tf(e){
let t=ws(e);if(t&&!gt(e,t))return B(e,"another coder's statement");if(t)return z(e,{does:"delete",statement:t.key});let[
n,...s]=e.state.aside;return n?B($(e,{aside:s,dropped:n}),"discarded"):B(e,"no statement is marked")}function nf(e){let{
dropped:t,aside:n}=e.state;return t?$(e,{dropped:null,aside:[t,...n]}):z(e,{does:"undo"})}function sf(e){let{sentence:t}=e.
state;return ze(e).some(n=>gt(e,n))?B(e,"this sentence has statements"):z(e,{does:"nothing here",sentence:t,is:e.known.article.
sentences[t].nothing===null})}function of(e){let t=$s(e);return t?z(e,{does:"explore",statement:t.key}):B(e,"this senten\
ce has no statement yet")}function fi(e,t){let n=ze(e),s=n.findIndex(({key:r})=>r===e.state.statement),o=n[s<0?t>0?0:n.length-
1:s+t];return o?ct(e,o.key):e}var ui={name:"Reading",writes:()=>!1,bindings:()=>[{keys:["j","ArrowDown"],name:"next",does:e=>se(
e,e.state.sentence+1)},{keys:["k","ArrowUp"],name:"back",does:e=>se(e,e.state.sentence-1)},{keys:["u"],name:"next uncode\
d",does:Qc},{keys:["n"],name:"new statement",does:Yc},{keys:["0"],name:"nothing here",does:sf},{keys:["1\u20139"],name:"\
mark a statement",when:(e,{name:t})=>Number(t)<=ze(e).length,does:(e,{name:t})=>ct(e,ze(e)[Number(t)-1].key),isRare:!0},
{keys:["ArrowRight"],name:"mark the next statement",does:e=>fi(e,1),isRare:!0},{keys:["ArrowLeft"],name:"mark the statem\
ent before",does:e=>fi(e,-1),isRare:!0},{keys:["e","Enter"],name:"change",does:Zc},{keys:["d"],name:"copy of last",does:ef},
{keys:["Delete"],name:"delete",does:tf},{keys:["z","Undo"],name:"undo",does:nf},{keys:["p"],name:"draft",does:e=>z(e,{does:"\
propose",sentence:e.state.sentence})},{keys:["/"],name:"find",does:e=>z(e,{does:"search"})},{keys:["o"],name:"see its ti\
e",does:of,isRare:!0},{keys:["!"],name:"problems",does:e=>z(e,{does:"open problems"})},{keys:["?"],name:"all keys",does:e=>$(
e,{isHelpOpen:!0})}]};function rf(e){let{line:t,rows:n,marked:s,field:o}=e.state,r=n[s];return r?Ie(e,r):t.trim()?E(e,{is:"text",text:t.trim()}):
o&&he(v(e),o)?ee(e):e}var pi={name:"Text",writes:()=>!0,bindings:()=>[{keys:["Enter"],name:"take what is marked, or writ\
ten",does:rf},{keys:[" "],name:"words",when:N,does:Fe},...G,Pe,...ye]};var K={reading:ui,choosing:nn,relation:ln,text:pi,basis:ur,statement:on,few:Hr,inferred:Xr,words:Qr,quote:ci,"new entity":Zr,
"new relation":ti,"other fields":oi,jointly:Jr,draft:ai};function _t(e,t,n,s){let o={state:e,known:n,index:s,effects:[]};
if(e.isHelpOpen){let a=["Escape","?","F1"].includes(t.name);return{state:a?{...e,isHelpOpen:!1}:e,effects:[],isCommand:a}}
if(t.name==="F1")return{state:{...e,isHelpOpen:!0},effects:[],isCommand:!0};let r=di(o,t);if(r)return{...Ke(o,r.does(o,t)),
isCommand:!0};let i=K[e.place].writes(e)?cf(e,t):null;return{state:i===null?e:bs(e,i,n,s),effects:[],isCommand:!1}}function bs(e,t,n,s){
let o={state:e,known:n,index:s,effects:[]};return Ke(o,$(o,{line:t,marked:0,isSelected:!1})).state}function Ke(e,t){let n=t;
for(;n.again;){let r=n.again,i=ut({...n,again:void 0},K[n.state.place],null);n=di(i,r)?.does(i,r)??i}let{state:s,effects:o}=ut(
n,K[n.state.place],e.state);return{state:s,effects:o}}function di(e,t){return K[e.state.place].bindings(e.state).find(s=>af(
s,t)&&(s.isHere?.(e)??!0)&&(s.when?.(e,t)??!0))??null}var af=({keys:e,isShift:t},n)=>e.some(s=>lf(s,n))&&(t===void 0||t===
n.isShift);function lf(e,t){return e==="1\u20139"?/^[1-9]$/.test(t.name):e==="a\u2026z"?/^[a-z]$/.test(t.name):e===t.name}
function cf({line:e,isSelected:t},n){let s=Bo(n);return s!==null?t?s:e+s:n.name==="Backspace"&&e?[...e].slice(0,-1).join(
""):null}var ff={Enter:"\u23CE",Backspace:"\u232B",Delete:"Del",Escape:"Esc",Tab:"\u21E5",ArrowDown:"\u2193",ArrowUp:"\u2191",ArrowLeft:"\
\u2190",ArrowRight:"\u2192",Undo:"Ctrl Z"," ":"\u2423"};function mi({keys:[e],name:t,isShift:n=!1}){return{shown:`${n?"\u21E7\
 ":""}${ff[e]??e}`,name:t,press:/\u2026|\u2013/.test(e)?null:{name:e,isShift:n}}}var hi=(e,t,n)=>K[e.place].bindings(e).filter(
({isRare:s,isHere:o})=>!s&&(o?.({state:e,known:t,index:n,effects:[]})??!0)).map(mi),gi=e=>Object.entries(K).map(([t,{name:n,
bindings:s}])=>({place:t,name:n,keys:s({...e,part:null}).flatMap(o=>o.keys.map(r=>mi({...o,keys:[r]})))}));var Xe=(e,t)=>e.statements.find(n=>n.key===t),P=({vocabulary:e},t)=>e.fields.find(n=>n.id===t),pn=(e,t)=>e?.slots.find(n=>n.
field===t&&n.values.length>0);function $e(e,t){let n=Pt(t,e);return t.is==="new"?{text:n,lang:t.entity.lang}:t.is==="wor\
ds"?{text:`\u201C${n}\u201D`,lang:e.article.lang}:{text:n,lang:t.is==="entity"?De(e.entities,t.id)?.lang??null:null}}var ks=4,
uf=74;function _i(e){let t=e.split(/\s+/);return e.length<uf||t.length<=2*ks?e:`${t.slice(0,ks).join(" ")} \u2026 ${t.slice(
-ks).join(" ")}`}var pf=["subject","relation","object"];function yi({known:e,state:t}){let{say:n,article:s}=e,o=s.sentences[t.sentence];if(!t.
draft){let r=o?.isTitle?n("title"):n("sentence_n",{n:t.sentence});return m`<h2 class="claim"><span>${r}</span></h2>`}return m`<h2 class="claim">
    <span>
      ${pf.map((r,i)=>m`${i>0&&m`<i> \u2013 </i>`}<${df} known=${e} state=${t} field=${r} />`)}
      ${t.draft.id&&m` <small>${n("edits",{id:t.draft.id})}</small>`}
    </span>
  </h2>`}function df({known:e,state:t,field:n}){let s=pn(t.draft,n);if(t.field===n)return m`<mark aria-label=${e.say("op\
en")}>${" ? "}</mark>`;if(!s)return m`<i>\u2026</i>`;let o=` ${e.say("and")} `;return s.values.map((r,i)=>{let{text:a,lang:l}=$e(
e,r);return m`${i>0&&o}<bdi lang=${l}>${s.isInferred?`[${a}]`:a}</bdi>`})}var dn="actorgraph-explorer",wi="actorgraph-annotator";var mn=({session:e,statement:t,children:n})=>e.connection.explorer&&m`<a class="explorer-link" href=${e.connection.explorer(
t??null)} target=${dn}>${n}</a>`;function bi({known:e,state:t,preview:n,failed:s,said:o,session:r}){return m`<div class="detail" role="group" tabindex="0" aria-label=${e.
say("detail")}>
    ${s&&t.place==="statement"&&m`<p class="problem">${s}</p>`}
    ${o&&t.place!=="reading"&&m`<p class="doubt">${o}</p>`}
    ${mf(e,t,n,r)}
  </div>`}var $i=(e,{vocabulary:{relations:t}})=>e.replace(/`(\w+)`/g,(n,s)=>`\u201C${t[s]?.label??s.replaceAll("_"," ")}\
\u201D`);function mf(e,t,n,s){let{say:o}=e,r=t.rows[t.marked];if(t.place==="relation"&&r?.value.is==="relation"){let l=e.
vocabulary.relations[r.value.id];return m`<p><b>${l.label}</b> <i>${o("use")}</i> ${$i(l.use||l.definition,e)}</p>
      <p>${l.avoid&&m`<i>${o("not_for")}</i> ${$i(l.avoid,e)}`}</p>`}if(t.place==="reading"){let l=Xe(e.article,t.statement),
c=l?.problems[0],f=l?.spans.map(([u,d])=>e.article.text.slice(u,d)).join(" \u2026 ");return l&&m`<p><q>${f}</q> <${mn} session=${s} statement=${l.
key}>${o("see_its_tie")}<//></p>${c&&m`<p class="problem">${c.message}</p>`}`}if(n&&(t.place==="statement"||t.place==="i\
nferred"||t.place==="quote")){let{tie:l,plain:c,problems:f}=n,[u]=f;return m`<p><i>${o("tie")}</i> <b>${l||o("no_tie")}</b></p>
      <p>
        <i>${o("plain_triple")}</i> <b>${o(c.is?"yes":"no")}</b>${c.why&&` (${c.why})`}
      </p>
      ${u&&m`<p class=${u.severity==="error"?"problem":"doubt"}>${u.message} ${u.hint}</p>`}`}let i=`help_${t.place.replaceAll(
" ","_")}`,a=o(i,{name:r?$e(e,r.value).text:""});return a!==i&&m`<p><i>${a}</i></p>`}var ki=new WeakMap;function vi(e){let t=ki.get(e);if(t)return t;let n=[];for(let[s,o]of e.sentences.entries()){let r=n.at(
-1);r?.number===o.paragraph&&r.isTitle===o.isTitle?r.sentences.push({number:s,sentence:o}):n.push({number:o.paragraph,sentences:[
{number:s,sentence:o}],isTitle:o.isTitle})}return ki.set(e,n),n}var xi=new WeakMap;function yt(e){let t=xi.get(e);if(t)return t;
let n=e.sentences.map(()=>[]),s=e.statements.filter(({spans:o})=>o.length);for(let o of s.sort((r,i)=>r.spans[0][0]-i.spans[0][0]))
n[Ne(e,o.spans[0][0])]?.push(o);return xi.set(e,n),n}function Ne({sentences:e},t){let[n,s]=[0,e.length-1];for(;n<s;){let o=n+
s+1>>1;e[o].span[0]<=t?n=o:s=o-1}return n}var wt=(e,t)=>yt(e)[t].length?"coded":e.sentences[t].nothing?"nothing":"open";
function hn({statements:e}){return[...new Set(e.flatMap(({words:t})=>t.by?[t.by]:[]))]}var hf=3,gn=(e,t)=>t===null?0:1+e.
indexOf(t)%hf,gf=3;function Oi(e){let t=[];return e.map(({spans:n})=>{let s=new Set(t.filter(r=>_f(r.spans,n)).map(({lane:r})=>r)),
o=0;for(;s.has(o)&&o<gf-1;)o+=1;return t.push({lane:o,spans:n}),o})}var _f=(e,t)=>e.some(([n,s])=>t.some(([o,r])=>n<r&&o<
s));var _n=class extends V{render({known:t,corpus:n,current:s,saved:o,session:r,press:i}){let{article:a,say:l}=t,c=a.sentences.
filter((d,p)=>wt(a,p)==="open").length,f=a.statements.reduce((d,p)=>d+p.problems.length,0),u=l("head_counts",{read:a.sentences.
length-c,all:a.sentences.length,statements:a.statements.length});return m`<header>
      <h1>
        <button type="button" class="plain" onClick=${()=>i("articles")} title=${l("all_articles")}>
          <bdi lang=${a.lang}>${a.title}</bdi>
        </button>
      </h1>
      <span class="about">${[a.published,l("coder",{name:n.coder})].filter(Boolean).join(" \xB7 ")}</span>
      <${xs} article=${a} current=${s} say=${l} />
      <span class="counts">${u}</span>
      ${f>0&&m`<button type="button" class="plain problems" onClick=${()=>i("problems")}>${l("problems_n",{n:f})}</button>`}
      <${mn} session=${r}>${l("explorer")}<//>
      <${yf} saved=${o} say=${l} />
    </header>`}},yf=({saved:e,say:t})=>m`<span class=${`saved is-${e.is}`} role="status">
    ${e.is==="nothing"?"":e.words||t(`saved_${e.is}`,{at:e.at})}
  </span>`,wf=40,xs=class extends V{render({article:t,current:n,say:s}){let o=t.sentences.length,r=Math.ceil(o/wf),i=Array.
from({length:Math.ceil(o/r)},(l,c)=>{let f=Array.from({length:Math.min(r,o-c*r)},(p,h)=>c*r+h),u=f.map(p=>wt(t,p)),d=u.includes(
"open")?"open":u.includes("coded")?"coded":"nothing";return C(`is-${d}`,f.includes(n)&&"now")}),a=s("strip",{n,all:o-1});
return m`<span class="strip" role="img" aria-label=${a}>${i.map(l=>m`<i class=${l} />`)}</span>`}};var yn=class extends D{element=Z();componentDidMount(){this.element.current.showModal()}render({known:t,state:n,hasLetters:s,
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
        ${gi(n).map(({place:l,name:c,keys:f})=>m`<section key=${l}>
            <h3>${i(c)}</h3>
            ${f.map(({shown:u,name:d})=>m`<p key=${u+d}><kbd>${u}</kbd> ${i(d)}</p>`)}
          </section>`)}
        <section>
          <h3>${i("fields")}</h3>
          ${a.fields.map(({id:l,letter:c,label:f})=>c&&m`<p key=${l}><kbd>${c}</kbd> ${f}</p>`)}
        </section>
      </div>
    </dialog>`}};var vs=e=>document.getElementById(`sentence-${e}`)?.firstChild??null;function Os(e,[t,n]){let s=[];for(let o=Ne(e,t);o<e.
sentences.length;o+=1){let[r,i]=e.sentences[o].span;if(r>=n)break;let a=vs(o);!a||i<=t||s.push(new StaticRange({startContainer:a,
startOffset:Math.max(t,r)-r,endContainer:a,endOffset:Math.min(n,i)-r}))}return s}var $f=["sentence","named","marked","qu\
ote","first"];function Ss(e,t,n){for(let s of n)s in t||CSS.highlights.delete(s);for(let[s,o]of Object.entries(t)){let r=new Highlight(
...o.flatMap(i=>Os(e,i)));r.priority=$f.indexOf(s)+1,CSS.highlights.set(s,r)}return new Set(Object.keys(t))}function Si(e){
return Ei(e,e.statements.filter(({words:t,spans:n})=>t.by!==null&&n.length),"said")}function Mi(e,t){let n=yt(e)[t.sentence]??
[];return Ei(e,n.filter(({words:s})=>s.by===null),"own")}function Ei(e,t,n){let s=hn(e),o=Oi(t),r={};for(let[i,{words:a,
marks:l,spans:c}]of t.entries()){let f=`${n}-${gn(s,a.by)}-${l.length?"held":"plain"}-${o[i]}`;r[f]=[...r[f]??[],...c]}return r}var bf=20,kf=2,Ci=400;function wn({words:e,isDenied:t,marks:n},s){let o=[e.subject,e.relation,e.object].filter(Boolean).
join(" \u2013 ");return[(t?`${s("not")} `:"")+o,...e.by?[s("according_to",{name:e.by})]:[],...n].join(", ")}var $n=class extends D{state={
from:0,to:2e3};element=Z();componentDidMount(){this.scroller=this.element.current.closest(".reading"),this.scroller.addEventListener(
"scroll",this.look,{passive:!0}),this.look()}componentWillUnmount(){this.scroller?.removeEventListener("scroll",this.look)}componentDidUpdate(){
this.place()}shouldComponentUpdate(t,n){let s=this.props;return Object.keys(t).some(r=>t[r]!==s[r])||n.from!==this.state.
from||n.to!==this.state.to}look=()=>{let{top:t,bottom:n}=this.scroller.getBoundingClientRect(),o=[...this.scroller.querySelectorAll(
".paragraph")].filter(a=>{let l=a.getBoundingClientRect();return l.bottom>t-Ci&&l.top<n+Ci}),[r,i]=[o[0]?.firstElementChild,
o.at(-1)?.lastElementChild].map(a=>Number(a instanceof HTMLElement?a.dataset.sentence:0));this.setState({from:r,to:i})};place(){
let{known:t}=this.props,n=this.element.current.getBoundingClientRect().top,s=new Map(t.article.statements.map(i=>[i.key,
i])),o=0,r=[];for(let i of this.element.current.children){let a=s.get(i.dataset.statement??""),l=a?vf(t.article,a)-n:0,c=Math.
max(o,Math.round(l));r.push([i,c]),o=c+bf+kf}for(let[i,a]of r)i.style.top=`${a}px`}render({known:t,current:n,statement:s,
fresh:o,letters:r,open:i},{from:a,to:l}){let{article:c,say:f}=t,u=hn(c),d=xf(c).filter(({number:p})=>p>=a&&p<=l);return m`<div class="cards" ref=${this.
element} role="group" aria-label=${f("statements_beside")}>
      ${d.map(({stated:p,number:h})=>{let{key:_,words:y,isDenied:w,marks:g,problems:k}=p,x=C("card",`claimant-${gn(u,y.by)}`,
g.length>0&&"held",h===n&&"current",_===s&&"open",_===o&&"fresh",k.length>0&&"has-problems");return m`<button
          type="button"
          tabindex="-1"
          key=${_}
          class=${x}
          data-statement=${_}
          aria-label=${wn(p,f)}
          title=${wn(p,f)}
          onClick=${()=>i(_)}
        >
          ${r[_]&&m`<kbd class="label">${r[_]}</kbd>`}${w&&m`<b>${f("not")}</b> `}
          ${g.length>0&&m`<i>${g[0]}</i> `}<bdi>${y.subject}</bdi> \u2013 ${y.relation} \u2013 <bdi>${y.object}</bdi>
        </button>`})}
    </div>`}},Ti=new WeakMap;function xf(e){let t=Ti.get(e);if(t)return t;let s=e.statements.filter(({spans:o})=>o.length).
sort((o,r)=>o.spans[0][0]-r.spans[0][0]).map(o=>({stated:o,number:Ne(e,o.spans[0][0])}));return Ti.set(e,s),s}function vf(e,{
spans:[[t,n]]}){let[s]=Os(e,[t,Math.min(n,t+1)]);if(!s)return 0;let o=document.createRange();return o.setStart(s.startContainer,
s.startOffset),o.setEnd(s.endContainer,s.endOffset),o.getBoundingClientRect().top}var Ai=new Set(["subject","relation","object"]);function Ii({known:e,state:t,quote:n}){let{draft:s,field:o,place:r}=t,{say:i,
article:a}=e;if(!s)return m`<div class="slots" />`;let l=s.slots.filter(d=>!Ai.has(d.field)&&d.values.length>0),c=o&&o!==
"basis"&&!Ai.has(o)&&!l.some(d=>d.field===o)?[o]:[],f=r==="basis"||s.basis||s.slots.some(({isInferred:d})=>d),u=n.map(([
d,p])=>_i(a.text.slice(d,p))).join(" \u2026 ");return m`<div class="slots" role="group" tabindex="0" aria-label=${i("fur\
ther_fields")}>
    <dl>
      ${l.map(d=>m`<div key=${d.field} class=${C("slot",d.field===o&&"open")}>
          <dt><${bn} known=${e} id=${d.field} /></dt>
          <dd><${Of} known=${e} slot=${d} /></dd>
        </div>`)}
      ${c.map(d=>m`<div key=${d} class="slot open">
          <dt><${bn} known=${e} id=${d} /></dt>
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
  </div>`}function bn({known:e,id:t}){let n=P(e,t),s=n?.label??t,o=n?.letter?s.toLowerCase().indexOf(n.letter):-1;return o<
0?s:m`${s.slice(0,o)}<u>${s[o]}</u>${s.slice(o+1)}`}function Of({known:e,slot:t}){let n=t.each?" / ":` ${e.say("and")} `;
return m`${t.values.map((s,o)=>{let{text:r,lang:i}=$e(e,s);return m`${o>0&&n}<bdi lang=${i}>${r}</bdi>`})}${t.isInferred&&
m` <small>${e.say("inferred")}</small>`}`}function Li({known:e,state:t}){let{say:n,article:s}=e,o=t.proposals[t.proposal];if(!o)return null;let r=o.fields.filter(
({isFilled:a})=>a),i=o.fields.filter(({isFilled:a})=>!a);return m`<div class="choices drafted">
    <p class="asks">${n("draft_of",{name:o.proposer,n:t.proposal+1,all:t.proposals.length})}</p>
    ${r.map(a=>m`<div class="row drafted" key=${a.field}>
        <kbd>${P(e,a.field)?.letter??"\u2423"}</kbd>
        <span class="name"><small><${bn} known=${e} id=${a.field} /></small> <b>${Sf(e,a)}</b></span>
        <span class="why">${[a.rule,Mf(n,a)].filter(Boolean).join(" \xB7 ")}</span>
      </div>`)}
    ${i.length>0&&m`<p class="note">
        ${n("draft_shown")}
        ${i.map(a=>m`${" "}<kbd>${P(e,a.field)?.letter??"\u2423"}</kbd>${" "}
            ${P(e,a.field)?.label??a.field}, \u201c${a.from.map(([l,c])=>s.text.slice(l,c)).join(" \u2026 ")}\u201d`)}
      </p>`}
  </div>`}var Sf=(e,{values:t})=>t.map(n=>$e(e,n).text).join(` ${e.say("and")} `),Mf=(e,{right:t})=>t===null?"":e("draft\
_right",{n:Math.round(100*t)});function Ni(e){let{place:t}=e.state;return t==="reading"?m`<${Cf} ...${e} />`:t==="statement"||t==="inferred"?m`<${Af} ...${e} />`:
t==="draft"?m`<${Li} ...${e} />`:t==="few"?m`<${Ef} ...${e} />`:t==="new entity"?m`<${If} ...${e} />`:m`<${ji} ...${e} />`}
function ji({known:{say:e},state:t,hands:n}){let{rows:s,marked:o,place:r,first:i,typed:a,line:l}=t,c=r==="words"||r==="q\
uote";return m`<div class="choices">
    <div id="choices" role="listbox" aria-label=${e("choices")}>
      ${s.map((f,u)=>m`<div
          key=${u}
          id=${`choice-${u}`}
          role="option"
          class=${C("row",u===o&&"marked")}
          aria-selected=${String(u===o)}
          aria-label=${[f.digit,f.label,f.why].filter(Boolean).join(", ")}
          onMouseDown=${be}
          onClick=${()=>n.take(f)}
        >
          ${f.digit===null?m`<kbd class="none" />`:m`<kbd>${f.digit}</kbd>`}
          <bdi class="name" lang=${f.lang}>${f.label}</bdi>
          <span class="why">${f.why}</span>
        </div>`)}
    </div>
    ${c&&m`<p class="asks">${e(i?"last_word":"first_word")} ${a&&m`<kbd>${a}</kbd>`}</p>`}
    ${!s.length&&!c&&l&&m`<p class="asks">${e("nothing_found")}</p>`}
  </div>`}function Ef({known:{say:e},state:t,hands:n}){let s=sn(t.rows.map(({label:o})=>o));return m`<div class="choices" role="group" aria-label=${e(
"choices")}>
    ${t.rows.map(({label:o},r)=>{let i=o.toLowerCase().indexOf(s[r]);return m`<button
        type="button"
        tabindex="-1"
        key=${o}
        class="row plain"
        onMouseDown=${be}
        onClick=${()=>n.press(s[r])}
      >
        <kbd>${s[r]}</kbd>
        <span class="name">${o.slice(0,i)}<u>${o[i]}</u>${o.slice(i+1)}</span>
      </button>`})}
    <button type="button" tabindex="-1" class="row plain" onMouseDown=${be} onClick=${()=>n.press("Enter")}>
      <kbd>\u23ce</kbd> <span class="name">${e("none_of_these")}</span>
    </button>
  </div>`}var be=e=>e.preventDefault();function Cf({known:e,state:t,hands:n}){let{article:s,say:o}=e,{nothing:r}=s.sentences[t.
sentence]??{},i=yt(s)[t.sentence]??[];return m`<div class="choices">
    ${i.length>0&&m`<div id="choices" role="listbox" tabindex="0" aria-label=${o("statements_here")}>
      ${i.map((a,l)=>m`<div
          key=${a.key}
          id=${`choice-${l}`}
          role="option"
          class=${C("row","stated",a.sign,a.key===t.statement&&"marked")}
          aria-selected=${String(a.key===t.statement)}
          aria-label=${wn(a,o)}
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
    ${i.map(l=>{let c=pn(t.draft,l.id),f=C("field",c&&"filled",!c&&n.has(l.id)&&"shown"),u=l.letter;return m`<button
        type="button"
        tabindex="-1"
        key=${l.id}
        class=${f}
        onMouseDown=${be}
        onClick=${()=>s.press(u)}
      >
        <kbd>${u}</kbd> ${l.label}${c?.isInferred&&m` <small>${r("inferred")}</small>`}
      </button>`})}
    ${a.map(([l,c])=>m`<button
        type="button"
        tabindex="-1"
        key=${l}
        class="field"
        onMouseDown=${be}
        onClick=${()=>s.press(l)}
      >
        <kbd>${l===" "?"\u2423":l}</kbd> ${c}
      </button>`)}
  </div>`}function If({known:e,state:t,shown:n,hands:s}){let{say:o,vocabulary:r}=e,{entity:i}=t;if(!i)return null;let a=i.
country&&De(e.entities,i.country)?.label||"\u2013",l=[["n",o("entity_label"),i.label],["t",o("entity_type"),r.types[i.type]?.
label??i.type],["c",o("entity_country"),a],["a",o("entity_aliases"),i.aliases.join(", ")||"\u2013"],["l",o("entity_kept"),
o(i.isLocal?"entity_local":"entity_listed")],["m",o("entity_members"),i.members.map(c=>De(e.entities,c)?.label??c).join(
", ")||"\u2013"]];return t.part?m`<${ji} known=${e} state=${t} shown=${n} hands=${s} />`:m`<div class="choices">
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
              onMouseDown=${be}
              onClick=${()=>s.press(c)}
            >
              <kbd>${c}</kbd>
            </button>
          </dd>
        </div>`)}
    </dl>
  </div>`}var Ve=class extends V{state={at:0};render({say:t,place:n,keys:s,press:o}){let r=s.filter(a=>a.press),i=Math.min(this.state.
at,r.length-1);return m`<footer>
      <span class="place">${n}</span>
      <div class="keys" role="toolbar" aria-label=${t("keys")} onKeyDown=${this.go}>
        ${s.map(({shown:a,name:l,press:c})=>c?m`<button
                type="button"
                key=${a}
                tabindex=${r[i]?.shown===a?0:-1}
                onMouseDown=${be}
                onClick=${()=>o(c)}
              ><kbd>${a}</kbd> ${t(l)}</button>`:m`<span key=${a}><kbd>${a}</kbd> ${t(l)}</span>`)}
      </div>
    </footer>`}go=t=>{let n={ArrowRight:1,ArrowLeft:-1}[t.key];if(!n)return;let s=[...t.currentTarget.querySelectorAll("\
button")],o=(s.indexOf(document.activeElement)+n+s.length)%s.length;this.setState({at:o},()=>s[o].focus()),t.preventDefault()}};var Lf=(e,t)=>e.say(`line_${Ri(t)}`,{field:Di(e,t),count:t.rows.length}),Ri=({place:e})=>e.replaceAll(" ","_"),Di=(e,{field:t})=>t?
P(e,t)?.label??t:"",kn=class extends D{element=Z();componentDidMount(){this.element.current.focus({preventScroll:!0})}componentDidUpdate(){
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
      placeholder=${t.say(`hint_${Ri(n)}`,{field:Di(t,n)})}
      autocomplete="off"
      autocapitalize="off"
      spellcheck=${!1}
      dir="auto"
      readonly=${!o}
      onInput=${i=>{i.isComposing||s(i.currentTarget.value)}}
      onCompositionEnd=${i=>s(i.currentTarget.value)}
    />`}};var xn=class extends V{render({known:{article:t,say:n},current:s}){return m`<div
      class="words"
      id="article"
      role="listbox"
      tabindex="0"
      lang=${t.lang}
      aria-label=${n("article_by_sentence",{title:t.title})}
      aria-activedescendant=${`sentence-${s}`}
    >
      ${vi(t).map(o=>m`<${Ms}
          key=${o.sentences[0].number}
          article=${t}
          paragraph=${o}
          current=${Nf(o,s)?s:null}
          say=${n}
        />`)}
    </div>`}},Nf=({sentences:e},t)=>t>=e[0].number&&t<=e[e.length-1].number,Ms=class extends V{render({article:t,paragraph:n,
current:s,say:o}){let{isTitle:r,sentences:i}=n,a=r?o("title"):o("paragraph",{n:n.number});return m`<div class=${C("parag\
raph",r&&"title")} role="group" aria-label=${a} dir="auto">
      ${i.map(({number:l,sentence:c})=>{let[f,u]=c.span;return m`<span
            key=${l}
            id=${`sentence-${l}`}
            class=${C("sentence",`is-${wt(t,l)}`,l===s&&"current")}
            role="option"
            aria-selected=${String(l===s)}
            data-sentence=${l}
            >${t.text.slice(f,u)}</span
          >${" "}`})}
    </div>`}};function Bi(e,t,n){let[s,o]=jf(t,n),r=s?.parentElement?.closest("[data-sentence]");if(!(r instanceof HTMLElement)||
s?.nodeType!==Node.TEXT_NODE)return null;let i=Number(r.dataset.sentence);return{sentence:i,place:e.sentences[i].span[0]+
o}}function jf(e,t){if("caretPositionFromPoint"in document){let s=document.caretPositionFromPoint(e,t);return[s?.offsetNode,
s?.offset??0]}let n=document.caretRangeFromPoint(e,t);return[n?.startContainer,n?.startOffset??0]}var vn=class extends V{render({known:t,sentence:n,labels:s}){let o=Rf(t.article,n,s);return m`<div class="labels">
      ${s.map(({letters:r,span:[i,a],kind:l},c)=>{let f=t.article.text.slice(i,a),u=t.say(/\d/.test(r)?"word_with_digit":
"word_with_letter",{words:f,letters:r});return o[c]&&m`<span
            key=${`${l} ${i}`}
            class=${`label ${l}`}
            role="img"
            aria-label=${u}
            style=${{left:`${o[c].left}px`,top:`${o[c].top}px`}}
            >${r}</span
          >`})}
    </div>`}};function Rf(e,t,n){let s=vs(t),o=document.getElementById("article")?.parentElement?.getBoundingClientRect();
if(!n.length||!s||!o)return[];let[r]=e.sentences[t].span,i=document.createRange();return n.map(({span:[a]})=>{let l=Math.
min(Math.max(a-r,0),s.length-1);i.setStart(s,l),i.setEnd(s,l+1);let c=i.getBoundingClientRect();return{left:Math.round(c.
left-o.left),top:Math.round(c.top-o.top)}})}var Df=new Set(["choosing","relation"]);function Wi(e,t,n){let{place:s,hints:o,typed:r,rows:i,draft:a,sentence:l}=t;if(o.
length)return o.filter(({letters:c,span:f})=>f&&c.startsWith(r)).map(({letters:c,span:f})=>({letters:c.slice(r.length),span:f,
kind:"word"}));if(Df.has(s)){let c=new Map;for(let{digit:f,value:u}of i){if(f===null||!("at"in u)||!u.at)continue;let d=c.
get(u.at[0]);c.set(u.at[0],{letters:d?`${d.letters} ${f}`:String(f),span:u.at,kind:"name"})}return[...c.values()]}return s===
"draft"?(t.proposals[t.proposal]?.fields??[]).flatMap(({field:c,from:f,isFilled:u})=>f.slice(0,1).map(d=>({letters:P(e,c)?.
letter??"\u2423",span:d,kind:u?"name":"cue"}))):s==="statement"||s==="inferred"?At(n,l,a).flatMap(({field:c,span:f})=>{let u=P(
e,c)?.letter;return u?[{letters:u,span:f,kind:"cue"}]:[]}):[]}var Bf={},Wf=({hints:e,typed:t})=>e.every(({statement:n})=>!n)?
Bf:Object.fromEntries(e.flatMap(({letters:n,statement:s})=>s&&n.startsWith(t)?[[s,n.slice(t.length)]]:[])),On=class extends D{element=Z();state={
measured:0};marked=new Set;lines=new Set;lined=null;componentDidMount(){this.observer=new ResizeObserver(()=>this.setState(
{measured:this.state.measured+1})),this.observer.observe(this.element.current),this.mark(),this.come(!0)}componentWillUnmount(){
this.observer?.disconnect()}componentDidUpdate(t){this.mark();let n=this.props;(t.state.sentence!==n.state.sentence||t.known.
article.id!==n.known.article.id)&&this.come(!1)}mark(){let{known:t,state:n,quote:s}=this.props,{article:o}=t;this.lined!==
o&&(this.lines=Ss(o,Si(o),this.lines)),this.lined=o;let r=o.sentences[n.sentence],i=n.draft?void 0:Xe(o,n.statement),a=Wi(
t,n,this.props.index).filter(({kind:l})=>l==="name");this.marked=Ss(o,{...Mi(o,n),...r&&{sentence:[r.span]},...a.length&&
{named:a.map(({span:l})=>l)},...i?.spans.length&&{marked:i.spans},...s.length&&{quote:s},...n.first&&{first:[n.first]}},
this.marked)}come(t){let{state:n}=this.props,s=document.getElementById(`sentence-${n.sentence}`);if(!s)return;let o=this.
element.current.getBoundingClientRect(),r=s.getBoundingClientRect(),i=Math.min(120,o.height/5);if(!t&&r.top>=o.top+i&&r.
bottom<=o.bottom-i)return;let a=r.bottom>o.bottom-i&&r.height<o.height-2*i;this.element.current.scrollTop+=a?r.bottom-o.
bottom+i:r.top-o.top-i}render({known:t,state:n,index:s,open:o,touch:r},{measured:i}){return m`<div
      class="reading"
      ref=${this.element}
      onClick=${a=>{let l=Bi(t.article,a.clientX,a.clientY);l&&r(l.sentence,l.place)}}
    >
      <div class="page">
        <${xn} known=${t} current=${n.sentence} />
        <${vn} known=${t} sentence=${n.draft?.sentence??n.sentence} labels=${Wi(t,n,s)} measured=${i} />
        <${$n}
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
      <${Ve} say=${t} place=${t(`place_${n}`)} keys=${l} press=${f=>c(f.name)} />
    </div>`}keyDown(t,n){let{hasLetters:s}=this.props;if(t.isComposing||t.ctrlKey||t.metaKey||t.altKey)return;let o=t.target,
r=o.matches("input, textarea, select");t.key.length===1&&(r||!s)||t.key==="Enter"&&o.matches("button, a, textarea, input\
, summary")||r&&!["Escape","ArrowDown","ArrowUp"].includes(t.key)||n(t.key)&&t.preventDefault()}},ke=(e,t,n)=>[{keys:["j",
"ArrowDown"],shown:"j",name:"next",does:()=>n(Math.min(e+1,t-1))},{keys:["k","ArrowUp"],shown:"k",name:"back",does:()=>n(
Math.max(e-1,0))}],xe=e=>e?.scrollIntoView({block:"nearest"});function Pi({shown:e,session:t}){let n=t.say,[s,o]=A(""),r=s.toLowerCase(),i=(e.corpus?.articles??[]).filter(({id:p,title:h})=>`${p}\
 ${h}`.toLowerCase().includes(r)),a=e.known?.article.id,[l,c]=A(Math.max(0,i.findIndex(({id:p})=>p===a))),f=Math.min(l,i.
length-1);W(()=>{t.opening.count()},[]),W(()=>xe(document.querySelector("tr.marked")),[f]);let u=()=>i[f]&&t.opening.open(
i[f].id),d=[{keys:["Enter"],shown:"\u23CE",name:"open_article",does:u},...ke(f,i.length,c),{keys:["v"],shown:"v",name:"n\
ew_article",does:()=>t.show("new")},{keys:["g"],shown:"g",name:"progress",does:()=>t.show("progress")},{keys:["!"],shown:"\
!",name:"problems",does:()=>t.show("problems")}];return m`<${F}
    say=${n}
    name="articles"
    title=${e.corpus?.title||n("articles")}
    deeds=${d}
    hasLetters=${e.hasLetters}
    close=${e.known?()=>t.show(null):null}
  >
    <form onSubmit=${$t(u)}>
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
  <//>`}var $t=e=>t=>{t.preventDefault(),e()};function Pf({article:e,isMarked:t,open:n}){let{title:s,lang:o,published:r,
sentences:i,coded:a,nothing:l,statements:c,problems:f}=e;return m`<tr class=${C(t&&"marked")} aria-current=${t?"true":null}>
    <td><button type="button" class="plain link" onClick=${n}><bdi lang=${o}>${s}</bdi></button></td>
    <td class="day">${r??"\u2013"}</td>
    ${[i,a,l,Math.max(0,i-a-l),c,f].map(u=>m`<td class="number">${u}</td>`)}
  </tr>`}function Fi({shown:e,session:t}){let n=t.say,{known:s,state:o,refusal:r}=e,i=r?.conflict??null,a=i?.fields??[],[l,c]=A(a.
map(({decided:g})=>g)),[f,u]=A(Math.max(0,a.findIndex(({decided:g})=>!g)));if(W(()=>{s&&t.opening.renew({articles:[s.article.
id]})},[]),W(()=>xe(document.querySelector("tr.marked")),[f]),!s||!o||!i)return null;let d=l.filter(g=>g===null).length,
p=i.isGone,h=()=>t.show(null),_=g=>{if(p)return g==="here"?y(null):h();let k=l.map((S,I)=>I===f?g:S);c(k);let x=k.indexOf(
null);x>=0&&u(x)},y=g=>{if(!o.draft)return;let k=s.article.statements.find(({key:q})=>q===i.key),x=k&&g!==null?Re(k,s.article):
null,S=new Map(a.map(({field:q},ie)=>[q,l[ie]])),I={...x?qf(o.draft,x,S):o.draft,id:g};t.writing.merge({...je(I,s,o.open),
revision:i.revision})},w=[{keys:["1"],shown:"1",name:p?"save_as_new":"take_here",does:()=>_("here")},{keys:["2"],shown:"\
2",name:p?"leave_it_out":"take_there",does:()=>_("there")},...p?[]:ke(f,a.length,u),...p||d?[]:[{keys:["Enter"],shown:"\u23CE",
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
quote:e.quote}}function qi({shown:e,session:t}){let{say:n,connection:s}=t,[o,r]=A(""),[i,a]=A(!1),[l,c]=A(!1),[f,u]=A(""),[d,p]=A(""),h=et(
null),_=et(null),y=et(null),w=async S=>{a(!0),r("");let{status:I,body:q}=await S;a(!1),I===200?await t.opening.begin(q.id??
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
    <form class="paste" onSubmit=${$t(()=>f.trim()&&w(s.ask("POST","/api/articles",{text:f})))}>
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
    <form onSubmit=${$t(()=>d.trim()&&w(s.ask("POST","/api/articles/from-address",{address:d})))}>
      <label for="address">${n("address_label")}</label>
      <input id="address" type="url" ref=${y} value=${d} onInput=${({currentTarget:S})=>p(S.value)} />
      <button type="submit" disabled=${i||!d.trim()}>${n("fetch_it")}</button>
      <p class="quiet">${n("address_help")}</p>
    </form>
  <//>`}function Ui({shown:e,session:t}){let{say:n,connection:s}=t,{corpus:o}=e,[r,i]=A(""),[a,l]=A(o?.coder??""),[c,f]=A(
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
    <form class="begin" onSubmit=${$t(u)}>
      <label for="title">${n("corpus_title")}</label>
      <input id="title" placeholder=${o?.folder} value=${r} onInput=${({currentTarget:d})=>i(d.value)} />
      <label for="coder">${n("your_coder_id")}</label>
      <input id="coder" value=${a} pattern="[a-z0-9][a-z0-9-]*" onInput=${({currentTarget:d})=>l(d.value)} />
      <button type="submit">${n("begin_corpus_in",{folder:o?.folder})}</button>
    </form>
    <p class="quiet">${n("begin_writes")}</p>
  <//>`}var Hi=["error","warning","to do"];function Gi({shown:e,session:t}){let n=t.say,[s,o]=A(null),[r,i]=A(0);W(()=>{t.connection.
ask("GET","/api/problems").then(({status:u,body:d})=>o(u===200?Uf(d):[]))},[]);let a=s??[],l=Math.min(r,a.length-1);W(()=>xe(
document.querySelector("tr.marked")),[l]);let c=u=>{u?.article&&t.openField(u.article,u.statement,u.field)},f=[{keys:["E\
nter"],shown:"\u23CE",name:"open_place",does:()=>c(a[l])},...ke(l,a.length,i),{keys:["q"],shown:"q",name:"mend_quotes",does:()=>t.
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
  <//>`}var Uf=e=>[...e].sort((t,n)=>Hi.indexOf(t.severity)-Hi.indexOf(n.severity));var zi=["sentences","coded","nothing","left","statements"];function Ki({shown:e,session:t}){let n=t.say,[s,o]=A(null);W(
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
          <tr>${["article","coder_of",...zi].map(i=>m`<th scope="col">${n(i)}</th>`)}</tr>
        </thead>
        <tbody>
          ${s.map(i=>m`<tr key=${`${i.coder} ${i.article}`}>
              <td><button type="button" class="plain link" onClick=${()=>t.opening.open(i.article)}><bdi>${r.get(i.article)??
i.article}</bdi></button></td>
              <td>${i.coder}</td>
              ${zi.map(a=>m`<td class="number">${i[a]}</td>`)}
            </tr>`)}
        </tbody>
      </table>`}
  <//>`}var Hf=e=>Array.isArray(e)?e:e.rows??[];function Es(e,t){let[n,s]=[e,t].map(f=>f.split(/\s+/).filter(Boolean));if(n.length>400||s.length>400)return e===t?[{same:e}]:
[{was:e,is:t}];let o=Gf(n,s),r=[],[i,a]=[0,0],l={same:[],was:[],is:[]},c=()=>{l.same.length&&r.push({same:l.same.join(" ")}),
(l.was.length||l.is.length)&&r.push({was:l.was.join(" "),is:l.is.join(" ")}),l={same:[],was:[],is:[]}};for(;i<n.length||
a<s.length;){if(i<n.length&&a<s.length&&n[i]===s[a]){(l.was.length||l.is.length)&&c(),l.same.push(n[i]),i++,a++;continue}
l.same.length&&c(),a>=s.length||i<n.length&&o[i+1][a]>=o[i][a+1]?l.was.push(n[i++]):l.is.push(s[a++])}return c(),r}var Xi=(e,t)=>JSON.
stringify(Es(e,t).filter(n=>"was"in n));function Gf(e,t){let n=Array.from({length:e.length+1},()=>new Array(t.length+1).
fill(0));for(let s=e.length-1;s>=0;s--)for(let o=t.length-1;o>=0;o--)n[s][o]=e[s]===t[o]?n[s+1][o+1]+1:Math.max(n[s+1][o],
n[s][o+1]);return n}function Ji({shown:e,session:t}){let{say:n,connection:s}=t,[o,r]=A(null),[i,a]=A(0),[l,c]=A("");W(()=>{s.ask("GET","/api\
/quotes").then(({status:g,body:k})=>r(g===200?k:[]))},[]);let f=o??[],u=Math.min(i,f.length-1);W(()=>xe(document.querySelector(
"tr.marked")),[u]);let d=f[u],p=d?.near?f.filter(g=>g.near!==null&&Vi(g)===Vi(d)):[],h=async g=>{if(!g.length)return c(n(
"nothing_near"));let{status:k,body:x}=await s.ask("POST","/api/quotes",{ids:g.map(({id:q})=>q)});if(k!==200)return c(x?.
message??n("saved_offline"));let{mended:S,left:I}=x;r(I),c(n("mended_n",{n:S}))},y=[{keys:["Enter"],shown:"\u23CE",name:"\
take_nearest",does:()=>h(d?.near?[d]:[])},{keys:["a"],shown:"a",name:"take_all_alike",does:()=>h(p)},{keys:["e"],shown:"\
e",name:"open_place",does:()=>d&&t.opening.open(d.article,d.statement)},...ke(u,f.length,a)],w=o?n(f.length===1?"quote_n\
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
d=Es(a,l??""),p=(h,_)=>d.filter(y=>"same"in y||y[h]).map((y,w)=>[w>0&&" ","same"in y?y.same:m`<${_}>${y[h]}</${_}>`]);return m`<tr class=${C(
t&&"marked")} aria-current=${t?"true":null} onClick=${s}>
    <td><button type="button" class="plain link" onClick=${o}>${i?.split("#")[1]??r}</button> <small>${r}</small></td>
    <td class="words-of-text">${l===null?a:p("was","del")}</td>
    <td class="words-of-text">
      ${l===null?m`<span class="is-error">${n("nothing_near")}</span> <small>${u}</small>`:m`<span class="quiet">${c&&`\u2026\
 ${c} `}</span>${p("is","ins")}<span class="quiet">${f&&`${/^[\p{L}\d]/u.test(f)?" ":""}${f} \u2026`}</span>`}
    </td>
  </tr>`}var Vi=({was:e,near:t,isSure:n})=>n?"sure":Xi(e,t??"");var Sn=class extends D{componentDidUpdate(){this.focus()}componentDidMount(){this.focus()}focus(){let{shown:t}=this.props,
n=document.activeElement,s=!n||n===document.body||n.id==="line"||n.id==="article";!t.state||t.screen||!s||document.getElementById(
t.state.place==="reading"?"article":"line")?.focus({preventScroll:!0})}render({shown:t,session:n}){let{phase:s,known:o,state:r,
corpus:i,saved:a,preview:l,spoken:c}=t,f=s==="begin"?Ui:s==="reading"&&t.screen?Xf[t.screen]:null;if(f)return m`<${f} shown=${t} session=${n} />`;
if(s!=="reading"||!o||!r||!i||!n.index)return m`<main class="wide"><p role="status">${t.words||"\u2026"}</p></main>`;let d=r.
draft&&(r.place==="statement"||r.place==="inferred"||r.place==="quote")&&r.draft?Ce(r.draft,o):[],p=r.draft?.sentence??r.
sentence,h=r.draft?At(n.index,p,r.draft).map(({field:y})=>y):[],_={press:y=>n.press({name:y,isShift:!1}),take:n.point,mark:n.
touch};return m`<div class="annotator" onKeyDown=${y=>Vf(y,n)}>
      <${_n} known=${o} corpus=${i} current=${r.sentence} saved=${a} session=${n} press=${n.show} />
      <main>
        <${On}
          known=${o}
          state=${r}
          index=${n.index}
          quote=${d}
          open=${n.touch}
          touch=${n.touchText}
        />
        <section class=${C("side",`in-${r.place.replaceAll(" ","-")}`)} aria-label=${o.say("statement")}>
          <${yi} known=${o} state=${r} />
          ${r.place!=="reading"?m`<${kn} known=${o} state=${r} written=${n.written} />`:m`<p class="line-rest">${t.said}</p>`}
          <${Ni} known=${o} state=${r} shown=${new Set(h)} hands=${_} />
          <${bi} known=${o} state=${r} session=${n} preview=${l} failed=${Kf(t)} said=${t.said} />
          <${Ii} known=${o} state=${r} quote=${d} />
        </section>
      </main>
      <${Ve} say=${o.say} place=${o.say(K[r.place].name)} keys=${hi(r,o,n.index)} press=${n.pressed} />
      ${r.isHelpOpen&&m`<${yn}
        known=${o}
        state=${r}
        hasLetters=${t.hasLetters}
        letters=${y=>n.letters(y)}
        press=${_.press}
      />`}
      <div class="unseen" role="status">${c}</div>
    </div>`}},Kf=({saved:e,known:t})=>e.is==="refused"||e.is==="offline"?e.words||t?.say(`saved_${e.is}`):"",Xf={articles:Pi,
progress:Ki,problems:Gi,new:qi,merge:Fi,quotes:Ji};function Vf(e,t){let n=e.target;if(n.id!=="line"&&n.id!=="article")return;
let s=Do(e);!s||!t.shown.hasLetters&&n.id==="article"&&s.name.length===1||t.typed(s)&&e.preventDefault()}var Cs=({folder:e,title:t,coder:n},s)=>`actorgraph annotator ${e} ${t} ${n} ${s}`,Jf=({draft:e,aside:t,entity:n,line:s,pending:o})=>!!(e||
t.length||n||s||o);function Qi(e,{id:t,text:n},s){try{Jf(s)?localStorage.setItem(Cs(e,t),JSON.stringify({form:2,print:Zi(
n),state:s})):localStorage.removeItem(Cs(e,t))}catch{}}function Yi(e,{id:t,text:n},s){try{let{form:o,print:r,state:i}=JSON.
parse(localStorage.getItem(Cs(e,t))??"{}");if(o!==2)return null;let a=i.pending?[i.pending,...i.aside]:i.aside;if(r===Zi(
n))return{...i,pending:null,aside:a};let l=[i.draft,i.pending,...i.aside].filter(Boolean);return{...s,aside:l.map(Qf)}}catch{
return null}}var Qf=e=>({...e,sentence:0,quote:null,slots:e.slots.map(t=>({...t,values:t.values.map(n=>({...n,at:void 0}))}))});
function Zi(e){let t=5381;for(let n=0;n<e.length;n++)t=Math.imul(t,33)^e.charCodeAt(n)|0;return`${e.length} ${t}`}var ea=(e,t)=>({place:"reading",field:null,line:"",rows:[],marked:0,sentence:t,statement:null,draft:null,aside:[],dropped:null,
pending:null,isAdding:!1,isInferring:!1,isBackwards:!1,isSelected:!1,filters:{},hints:[],typed:"",first:null,entity:null,
relation:null,part:null,recent:ta([...e.article.statements].reverse()),last:null,proposals:[],proposal:0,open:[],isHelpOpen:!1});
function ta(e){let t=e.flatMap(({slots:n})=>n.flatMap(({values:s})=>s.flatMap(o=>o.is==="entity"?[o.id]:[])));return[...new Set(
t)]}function Ts(e,t,n){return ut({state:e,known:t,index:n,effects:[]},K[e.place],null).state}function As(e,t,n,s){let{statements:o}=n.
article,r=h=>o.some(_=>_.key===h),i=t.at(-1)??null,{pending:a}=e,l=o.filter(({key:h})=>t.includes(h)),c=i&&a?No(a).map(h=>({
statement:i,field:h})):[],f=a?.id===null?e.open.slice(0,-1):e.open,u=i??(r(e.last)?e.last:o.at(-1)?.key??null),d=i&&e.place===
"reading"?i:e.statement,p={...e,last:u,statement:r(d)?d:null,recent:[...new Set([...ta(l),...e.recent])],open:[...f.filter(
({statement:h})=>r(h)),...c],pending:null,dropped:null};return Ts(p,n,s)}function na(e,t,n){let{pending:s,draft:o}=e;if(!s)
return e;let r=o?.slots.length?[o,...e.aside]:e.aside,i={state:{...e,draft:s,pending:null,aside:r},known:t,index:n,effects:[]};
return Ke(i,O(i)).state}function sa(e,{sentence:t,proposals:n}){return e.place!=="reading"||e.sentence!==t||!n.length?e:
{...e,place:"draft",proposals:n,proposal:0}}function bt(e,t,n,s){let o={state:e,known:t,index:n,effects:[]};return{...Ke(o,s(o)),isCommand:!0}}function oa(e,t,n,s){
let o=e.rows.indexOf(t);if(e.place==="choosing"||e.place==="relation"||e.place==="text"||e.place==="basis")return bt(e,n,
s,i=>Ie(i,t));if(e.place==="few")return bt(e,n,s,i=>E(i,t.value));let r=e.place==="quote"?`${t.digit}`:"Enter";return _t(
{...e,marked:o},{name:r,isShift:!1},n,s)}function ra(e,t,n,s){return bt(e,n,s,o=>{switch(e.place){case"words":return pt(
o,t);case"quote":return un(o,t);case"choosing":{let r=Ae(s,e.draft?.sentence??e.sentence).find(i=>i.span[0]<=t[0]&&i.span[1]>=
t[1]);return r?E(o,{is:"entity",id:r.id,at:r.span}):pt(Fe(o),t)}default:return o}})}function Is(e,t,n,s){return bt(e,n,s,
o=>e.place==="reading"?ct(o,t):e.place!=="choosing"&&e.place!=="words"?o:E($(o,{place:"choosing",hints:[],typed:"",first:null}),
{is:"statement",key:t}))}function Ls(e,t,n,s){return bt(e,n,s,o=>e.place==="reading"||e.place==="statement"?se(o,t):o)}var Mn=class{#e=[];#t=!1;constructor(t){this.session=t}async start(t=null,n=null){let{session:s}=this,{status:o,body:r}=await s.
connection.ask("GET","/api/corpus");if(o!==200)return s.change({phase:"failed",words:r?.message??""});let i=r;if(s.change(
{corpus:i}),i.isEmpty)return s.change({phase:"begin"});this.#o();let{articles:a}=i,l=a.find(({id:c})=>c===t)??a.find(Yf)??
a[0];if(!l)return s.change({phase:"reading",screen:"new"});await this.open(l.id,n)}async open(t,n=null){let{session:s}=this,
{corpus:o}=s.shown;if(!o)return;let r=encodeURIComponent(t),i=[`/api/vocabulary?article=${r}`,"/api/entities",`/api/arti\
cles/${r}`],a=await Promise.all(i.map(w=>s.connection.ask("GET",w))),l=a.find(({status:w})=>w!==200);if(l)return s.change(
{phase:"failed",words:l.body?.message??""});let[c,f,u]=a.map(({body:w})=>w),d={vocabulary:c,entities:f,article:u,say:s.say},
p=n?Xe(u,n):void 0,h=ea(d,p?Ne(u,p.spans[0]?.[0]??0):0),_=Yi(o,u,h),y=_??h;s.hold(d,{phase:"reading",screen:null,isWhole:!1,
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
"/api/corpus");t===200&&this.session.change({corpus:n})}},Yf=({sentences:e,coded:t,nothing:n})=>t+n<e;var En=class{#e=null;#t=!1;constructor(t=()=>performance.now()){this.now=t}see(t,n){let s=n.place==="draft";s||n.draft?(this.#e??=
this.now(),this.#t||=s):t&&(t.draft||t.place==="draft")&&!n.pending&&(this.#e=null,this.#t=!1)}took(){if(this.#e===null)
return;let t={seconds:(this.now()-this.#e)/1e3,drafted:this.#t};return this.#e=null,this.#t=!1,t}};var Cn=class{isBusy=!1;timing=new En;constructor(t){this.session=t}carryOut(t){let{session:n}=this,{known:s}=n.shown;if(!s)
return;let{ask:o}=n.connection,{id:r,revision:i}=s.article,a=encodeURIComponent(r);switch(t.does){case"save":return this.#e(
o("POST",`/api/articles/${a}/statements`,{...t.saving,took:this.timing.took()}),As);case"delete":return this.#e(o("DELET\
E",`/api/statements/${eu(t.statement)}`,{revision:i}));case"undo":return this.#e(o("POST","/api/undo",{article:r}));case"\
nothing here":{let{sentence:l,is:c}=t;return this.#e(o("POST",`/api/articles/${a}/nothing`,{sentence:l,is:c,revision:i}))}case"\
propose":return this.#s(a,t.sentence);case"open problems":return n.show("problems");case"explore":{let{explorer:l}=n.connection;
l?window.open(l(t.statement),dn):n.change({spoken:n.say("no_explorer")});return}case"search":return n.show("articles");case"\
say":return this.#n(t.text);case"tell":return n.change({spoken:t.text})}}async#e(t,n){let{session:s}=this;this.isBusy=!0,
s.change({saved:{is:"saving",at:"",words:""}});let{status:o,body:r}=await t;this.isBusy=!1;let{known:i,state:a}=s.shown;
if(!i||!a)return;let l=o===200;if(l){let c=s.opening.ranked(r.article);s.hold({...i,entities:Zf(i.entities,r.entities??[]),
article:c},{saved:{is:"saved",at:aa(),words:""},refusal:null,...ia((r.told??[]).join(" "))}),n&&this.#t((f,u,d)=>n(f,r.keys??
[],u,d))}else s.change({saved:{is:o?"refused":"offline",at:aa(),words:r?.message??""},refusal:o?r:null,screen:r?.conflict?
"merge":s.shown.screen});l||this.#t(na),s.goOn(l)}merge(t){let{session:n}=this,s=encodeURIComponent(t.article);return n.
show(null),this.#e(n.connection.ask("POST",`/api/articles/${s}/statements`,t),(o,r,i,a)=>As({...o,place:"reading",draft:null,
field:null},r,i,a))}#t(t){let{known:n,state:s}=this.session.shown,{index:o}=this.session;n&&s&&o&&this.session.change({state:t(
s,n,o)})}#n(t){this.session.change(ia(t))}async#s(t,n){let{session:s}=this,{status:o,body:r}=await s.connection.ask("GET",
`/api/drafts?article=${t}&sentence=${n}`),{state:i}=s.shown;if(!i||i.sentence!==n)return;if(o!==200)return this.#n(r?.message??
s.say("saved_offline"));let a=r.isWithheld?s.say("draft_withheld"):s.say("no_draft");r.proposals.length?s.change({state:sa(
i,r)}):this.#n(a)}},ia=e=>({said:e,spoken:e});function Zf(e,t){if(!t.length)return e;let n=new Set(t.map(({id:s})=>s));return[
...e.filter(({id:s})=>!n.has(s)),...t]}var eu=e=>e.split("/").map(encodeURIComponent).join("/");async function la({connection:e,
shown:t},{draft:n,open:s}){if(!n||!t.known)return null;let o=`/api/articles/${encodeURIComponent(t.known.article.id)}/pr\
eview`,{status:r,body:i}=await e.ask("POST",o,je(n,t.known,s));return r===200?i:null}var aa=()=>new Date().toLocaleTimeString(
"en-GB",{hour:"2-digit",minute:"2-digit"});var tu=150,Ns="actorgraph annotator letters off",Tn=class{shown={phase:"loading",words:"",corpus:null,known:null,state:null,
screen:null,saved:{is:"nothing",at:"",words:""},preview:null,refusal:null,said:"",spoken:"",isWhole:!1,hasLetters:!localStorage.
getItem(Ns)};index=null;#e=[];#t;constructor(t,n){this.connection=t,this.draw=n,this.opening=new Mn(this),this.writing=new Cn(
this)}say=(t,n)=>nu(this.shown.corpus?.texts??{})(t,n);change(t){let n=this.shown;this.shown={...n,...t};let{corpus:s,known:o,
state:r}=this.shown,i=r?.draft!==n.state?.draft;i&&(this.shown.preview=null),this.draw(this.shown),!(!s||!o||!r||r===n.state)&&
(Qi(s,o.article,r),i&&this.#s(r))}hold(t,n={}){let s=ss(t);this.index=s;let o=n.state??this.shown.state;this.change({known:t,
...n,state:o&&Ts(o,t,s)})}learn(t){this.index=ss(t),this.change({known:t})}press(t){this.writing.isBusy?this.#e.push(t):
this.#n((n,s,o)=>_t(n,t,s,o))}typed(t){let{known:n,state:s}=this.shown;if(!n||!s||!this.index)return!1;if(this.writing.isBusy)
return this.#e.push(t),!0;let o=_t(s,t,n,this.index);return o.isCommand&&this.take(o),o.isCommand}written=t=>this.#n((n,s,o)=>({
state:bs(n,t,s,o),effects:[]}));#n(t){let{known:n,state:s}=this.shown;n&&s&&this.index&&this.take(t(s,n,this.index))}pressed=t=>this.
press(t);take({state:t,effects:n}){let s=this.shown.state;this.change({state:t,said:""});for(let o of n)this.writing.carryOut(
o);this.writing.timing.see(s,t)}goOn(t){let n=t?this.#e:[];this.#e=[];for(let s of n)this.press(s)}point=t=>this.#n((n,s,o)=>oa(
n,t,s,o));touch=t=>this.#n((n,s,o)=>Is(n,t,s,o));touchText=(t,n)=>this.#n((s,o,r)=>{let{text:i,sentences:a,statements:l,
lang:c}=o.article;if(s.place==="reading"){let d=l.filter(({spans:_})=>_.some(([y,w])=>y<=n&&n<w)),p=1+d.findIndex(({key:_})=>_===
s.statement),h=Ls(s,t,o,r);return d.length?Is(h.state,d[p%d.length].key,o,r):h}let f=a[t].span,u=J(i,f,c).find(([d,p])=>d<=
n&&n<=p);return u&&s.place!=="statement"?ra(s,u,o,r):Ls(s,t,o,r)});async openField(t,n,s){await this.opening.open(t,n);let{
known:o,state:r}=this.shown;if(!o||!r?.statement||r.statement!==n||r.draft)return;let{letter:i,takes:a}=s&&P(o,s)||{letter:null,
takes:[]};if(!(!i||a.includes("flag")))for(let l of["e",i])this.press({name:l,isShift:!1})}show=t=>this.change({screen:t});letters(t){
t?localStorage.removeItem(Ns):localStorage.setItem(Ns,"yes"),this.change({hasLetters:t})}#s(t){clearTimeout(this.#t),!(!t.
draft||t.place!=="statement")&&(this.#t=setTimeout(async()=>{let n=await la(this,t);this.shown.state?.draft===t.draft&&this.
change({preview:n})},tu))}},nu=e=>(t,n={})=>(e[t]??t).replace(/\{(\w+)\}/g,(s,o)=>o in n?String(n[o]):s);function ca(e,t,{article:n=null,statement:s=null}={}){let o=new Tn(t,r=>Wn(m`<${Sn} shown=${r} session=${o} />`,e));return o.
opening.start(n,s),o}var fa=document.getElementById("annotator");if(fa){window.name=wi;let e=new URLSearchParams(location.search),t=ca(fa,Ds(),
{article:e.get("article"),statement:e.get("statement")});Object.defineProperty(window,"annotator",{value:{state:()=>t.shown.
state,known:()=>t.shown.known,shown:()=>t.shown}})}})();

"use strict";(()=>{var Os=()=>({ask:(e,t,n)=>vs(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:n===void 0?null:
JSON.stringify(n)}),send:(e,t,n)=>vs(`${e}?name=${encodeURIComponent(n)}`,{method:"POST",headers:{"Content-Type":"applic\
ation/octet-stream"},body:t}),listen:(e,t)=>{let n=new EventSource("/api/changes");return n.onmessage=({data:s})=>e(JSON.
parse(s)),n.onopen=()=>t(!0),n.onerror=()=>t(!1),()=>n.close()}});async function vs(e,t){try{let n=await fetch(e,{...t,signal:AbortSignal.
timeout(2e4)}),s=await n.text();return{status:n.status,body:Fi(s)}}catch{return{status:0,body:null}}}function Fi(e){try{
return JSON.parse(e)}catch{return null}}var Ms=function(e,t,n,s){var o;t[0]=0;for(var r=1;r<t.length;r++){var i=t[r++],a=t[r]?(t[0]|=i?1:2,n[t[r++]]):t[++r];i===
3?s[0]=a:i===4?s[1]=Object.assign(s[1]||{},a):i===5?(s[1]=s[1]||{})[t[++r]]=a:i===6?s[1][t[++r]]+=a+"":i?(o=e.apply(a,Ms(
e,a,n,["",null])),s.push(o),a[0]?t[0]|=2:(t[r-2]=0,t[r]=o)):s.push(a)}return s},Ss=new Map;function Es(e){var t=Ss.get(this);
return t||(t=new Map,Ss.set(this,t)),(t=Ms(this,t.get(e)||(t.set(e,t=(function(n){for(var s,o,r=1,i="",a="",l=[0],f=function(d){
r===1&&(d||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?l.push(0,d,i):r===3&&(d||i)?(l.push(3,d,i),r=2):r===2&&i==="..."&&d?
l.push(4,d,0):r===2&&i&&!d?l.push(5,0,!0,i):r>=5&&((i||!d&&r===5)&&(l.push(r,0,i,o),r=6),d&&(l.push(r,d,0,o),r=6)),i=""},
c=0;c<n.length;c++){c&&(r===1&&f(),f(c));for(var u=0;u<n[c].length;u++)s=n[c][u],r===1?s==="<"?(f(),l=[l],r=3):i+=s:r===
4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:a?s===a?a="":i+=s:s==='"'||s==="'"?a=s:s===">"?(f(),r=1):r&&(s==="="?(r=5,o=i,i=
""):s==="/"&&(r<5||n[c][u+1]===">")?(f(),r===3&&(l=l[0]),r=l,(l=l[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(f(),r=2):i+=s),r===3&&i==="!--"&&(r=4,l=l[0])}return f(),l})(e)),t),arguments,[])).length>1?t:t[0]}var C,Ts,Ui,fe,vn,kt,Is,bt,Ls,Sn,On,qi,Je=Symbol.for("pv"),xt={},vt=[],Hi=/^m(i|n|o|s|text|space)$/,Mn=Array.isArray,En=vt.
slice,$e=Object.assign;function be(e){e&&e.parentNode&&e.remove()}function Ns(e,t,n){var s,o,r,i={},a=arguments.length;for(r in t)
r=="key"?s=t[r]:r=="ref"&&typeof e!="function"?o=t[r]:i[r]=t[r];return a>2&&(i.children=a>3?En.call(arguments,2):n),Xe(e,
i,s,o,null)}function Xe(e,t,n,s,o){var r={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Je,__v:o||
++Ts,__i:-1,__u:0};return!o&&C.vnode&&C.vnode(r),r}function Y(){return{current:null}}function Ot(e){return e.children}function D(e,t){
this.props=e,this.context=t,this.__g=0}function ue(e,t){if(t==null)return e.__&&ue(e.__,e.__i+1);for(var n;t<e.__k.length;t++)
if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ue(e)}function Gi(e){var t,n=e.__v,
s=n.__e,o=[],r=[],i=e.__P;i&&((t=$e({constructor:Je},n)).__v=n.__v+1,C.vnode&&C.vnode(t),Cn(i,t,n,e.__n,i.namespaceURI,32&
n.__u?[s]:null,o,s||ue(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,Ws(o,t,r),n.__=n.__e=null,t.__e!=s&&js(t))}function js(e){
if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),js(e)}function Cs(e){
(8&e.__g||(e.__g|=8,fe.push(e),kt++))&&vn==C.debounceRendering||((vn=C.debounceRendering)||queueMicrotask)(Rs)}function Rs(){
try{for(var e,t=1;fe.length;)fe.length>t&&fe.sort(Is),e=fe.shift(),t=fe.length,8&e.__g&&Gi(e)}finally{(kt=fe.length)&&(vn||
queueMicrotask)(Rs)}}function Ds(e,t,n,s,o,r,i,a,l,f,c){var u,d,p,h,b,y,_=s.__k||vt,g=t.length;for(l=zi(n,t,_,l,g),u=0;u<
g;u++)(p=n.__k[u])!=null&&(d=~p.__i&&_[p.__i]||xt,p.__i=u,y=Cn(e,p,d,o,r,i,a,l,f,c),h=p.__e,(d.ref!=p.ref||8&d.__u)&&(d.
ref&&An(d.ref,null,p,d),p.ref&&c.push(p.ref,p.__c||h,p)),b=b||h,4&p.__u?(l=Bs(p,l,e,!d.__v),d.__e&&(d.__e=null)):typeof p.
type=="function"&&y!==void 0?l=y:h&&(l=h.nextSibling),p.__u&=-21);return n.__e=b,l}function zi(e,t,n,s,o){var r,i,a,l,f,
c,u,d,p,h=n.length,b=h,y=0,_=0,g=e.__k=Array(o);for(r=0;r<o;r++)(i=t[r])!=null&&typeof i!="boolean"&&typeof i!="function"?
(typeof i!="object"||i.constructor===String?i=g[r]=Xe(null,i):Mn(i)?i=g[r]=Xe(Ot,{children:i}):i.constructor===Je&&i.__b?
i=g[r]=Xe(i.type,i.props,i.key,i.ref,i.__v):g[r]=i,l=r+y,i.__=e,i.__b=e.__b+1,a=null,~(f=i.__i=Ki(i,n,l,b))&&(b--,(a=n[f])&&
(a.__u|=2)),a&&a.__v?(i.__u|=16,f==l-1?y--:f==l+1?y++:f!=l&&(f>l?y--:y++,_=1)):(~f||(o>h?y--:o<h&&y++),typeof i.type!="f\
unction"&&(i.__u|=4))):g[r]=null;if(_){for(c=[],u=[],r=0;r<o;r++)if((i=g[r])&&16&i.__u){for(y=0,d=c.length;y<d;)c[p=y+d>>
1]<i.__i?y=p+1:d=p;c[y]=i.__i,u[r]=y+1}for(y=c.length;r--;)u[r]&&(u[r]==y?y--:g[r].__u|=4)}if(b)for(r=0;r<h;r++)!(a=n[r])||
2&a.__u||(a.__e==s&&(s=ue(a)),Tn(a,a));return s}function Bs(e,t,n,s){var o,r,i,a;if(typeof e.type=="function"){if(e.props.
__P)return t;if(o=e.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=e,t=Bs(o[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=ue(
e))&&!t.parentNode&&(t=null),i=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(
i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Ki(e,t,n,s){var o,r=e.key,i=e.type,a=t[n],l=a&&!(2&a.__u);if(a===null&&r==null||l&&r==a.key&&i==a.type)return n;
if(s>(l?1:0)){for(o=n-1;o>=0;o--)if((a=t[o])&&!(2&a.__u)&&r==a.key&&i==a.type)return o;for(o=n+1;o<t.length;o++)if((a=t[o])&&
!(2&a.__u)&&r==a.key&&i==a.type)return o}return-1}function As(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function wt(e,t,n,s,o){var r,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.
cssText=s=""),s)for(t in s)n&&t in n||As(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||As(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(i=On[t]||(On[t]=
Vi(t)),(e.__a||(e.__a={}))[t]=Sn,r=t!=(t=t.replace(Ls,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,i,r):e.removeEventListener(t,i,r));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Vi(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[bt]==null)t[bt]=Sn++;else if(t[bt]<this.__a[e])return;return n(C.event?C.event(t):t)}}}function Cn(e,t,n,s,o,r,i,a,l,f){
var c,u,d,p,h,b,y,_,g,k,x,M,N,G,re,xs,ce,we,ie=t.type;if(t.constructor!==Je)return null;128&n.__u&&(l=32&n.__u,c=n.__c.__z)&&
(t.__u|=l,u=r=[],c.nodeType==8?a=$t(c,r):r.push(c),a=r[0]||a),(c=C.__b)&&c(t);e:if(typeof ie=="function"){d=i.length;try{
if(_=t.props,g=(c=ie.prototype)&&c.render,k=(c=ie.contextType)&&s[c.__c],x=c?k?k.props.value:c.__:s,(p=n.__c)?(t.__c=p,2&
p.__g&&(p.__g|=1)):(g?t.__c=p=new ie(_,x):(t.__c=p=new D(_,x),p.constructor=ie,p.render=Ji),k&&k.sub(p),p.state||(p.state=
{}),p.__n=s,p.__g|=8,p.__h=[],p.__k=[]),g&&(p.__s||(p.__s=p.state),ie.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=
$e({},p.__s)),$e(p.__s,ie.getDerivedStateFromProps(_,p.__s)))),h=p.props,b=p.state,p.__v=t,n.__c){if(_!==h&&g&&!ie.getDerivedStateFromProps&&
p.componentWillReceiveProps&&p.componentWillReceiveProps(_,x),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&
p.shouldComponentUpdate(_,p.__s,x)===!1){t.__v!=n.__v&&(p.props=_,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(z){z&&(z.__=t)}),vt.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&i.push(p),a=ue(n);break e}p.componentWillUpdate&&
p.componentWillUpdate(_,p.__s,x),g&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(h,b,y)})}else g&&!ie.
getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),g&&p.componentDidMount&&p.__h.push(p.componentDidMount);
p.context=x,p.props=_,p.__P=e,p.__g&=-5,M=C.__r,N=g?25:0;do p.__g&=-9,M&&M(t),c=p.render(p.props,p.state=p.__s,p.context);while(8&
p.__g&&++N<25);g&&(vt.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(s=$e({},s,p.getChildContext())),
g&&n.__c&&p.getSnapshotBeforeUpdate&&(y=p.getSnapshotBeforeUpdate(h,b)),G=c&&c.type===Ot&&c.key==null?c.props.children:c,
_.__P&&(c=a,o=(e=_.__P).namespaceURI,l=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(z){z&&Tn(z,z)}),n.__k=null),
a=n.__k?ue(n,0):null),a=Ds(e,Mn(G)?G:[G],t,n,s,o,r,i,a,l,f),_.__P&&(t.__e=null,a=c),t.__u&=-161,u&&u.some(be),p.__h.length&&
i.push(p),1&p.__g&&(p.__g&=-4)}catch(z){if(i.length=d,t.__v=null,l||r)if(z&&z.then){if(t.__u|=128|l,r){for(~(ce=r.indexOf(
a||void 0))||(ce=r.length);(we=r[ce-1])&&we.nodeType==8;)ce--;for(;ce<r.length;ce++)if(we=r[ce])if(r[ce]=null,re){if(we==
xs)break}else{if(we.nodeType!=8)break;we.data.startsWith("$s")&&(xs=$t(re=we))}}if(!re){for(;a&&a.nodeType==8&&a.nextSibling;)
a=a.nextSibling;re=a}(c=$t(re=t.__c.__z||(t.__c.__z=re)))?(t.__e=re,a=c):t.__e=a,a=a&&a.nextSibling}else r&&r.some(be);else
t.__e=n.__e;t.__k||(t.__k=n.__k||[]),z&&z.then||Ps(t),C.__e(z,t,n)}}else a=t.__e=Xi(n.__e,t,n,s,o,r,i,l,f,e);return(c=C.
diffed)&&c(t),a}function $t(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==
8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Ps(e){e&&(e.__c&&
(e.__c.__g|=4),e.__k&&e.__k.some(Ps))}function Ws(e,t,n){for(var s=0;s<n.length;)An(n[s++],n[s++],n[s++]);C.__c&&C.__c(t,
e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(r){r.call(o)})}catch(r){C.__e(r,o.__v)}})}function Xi(e,t,n,s,o,r,i,a,l,f){
var c,u,d,p,h,b,y,_,g=n.props||xt,k=t.props,x=t.type;if(x=="svg"?o="http://www.w3.org/2000/svg":x=="math"?o="http://www.\
w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(c=0;c<r.length;c++)if((h=r[c])&&(x?h.localName==x:
h.nodeType==3)){e=h,r[c]=null;break}}if(!e){if(_=f.ownerDocument||document,!x)return _.createTextNode(k);e=_.createElementNS(
o,x,k.is?k:f),a&&(C.__m&&C.__m(t,r),a=!1),r=null}if(x){if(f=x=="template"&&e.content||e,r=x=="textarea"&&k.defaultValue!=
null?null:r&&En.call(f.childNodes),!a&&r)for(g={},c=0;c<e.attributes.length;c++)g[(h=e.attributes[c]).name]=h.value;for(c in g)
h=g[c],c=="dangerouslySetInnerHTML"?d=h:c=="children"||c in k||c=="value"&&"defaultValue"in k||c=="checked"&&"defaultChe\
cked"in k||wt(e,c,null,h,o);for(c in k)h=k[c],c=="children"?p=h:c=="dangerouslySetInnerHTML"?u=h:c=="value"?b=h:c=="chec\
ked"?y=h:a&&typeof h!="function"||g[c]===h||wt(e,c,h,g[c],o);u?(a||d&&(u.__html==d.__html||u.__html==e.innerHTML)||(e.innerHTML=
u.__html),t.__k=[]):(d&&(e.textContent=""),(x=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Hi.test(x))&&(o=
"http://www.w3.org/1999/xhtml"),Ds(f,Mn(p)?p:[p],t,n,s,o,r,i,r?r[0]:n.__k&&ue(n,0),a,l),r&&r.some(be)),a&&x!="textarea"||
(c="value",x=="progress"&&b==null?e.removeAttribute(c):b==null||b===e[c]&&(x!="progress"||b)||wt(e,c,b,g[c],o),c="checke\
d",y!=null&&y!=e[c]&&wt(e,c,y,g[c],o))}else g===k||a&&e.data==k||(e.data=k);return e}function An(e,t,n,s){try{typeof e==
"function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){
C.__e(o,n)}}function Tn(e,t,n){var s,o,r,i;if(C.unmount&&C.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||An(s,null,
t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(a){C.__e(a,t)}s.__P=s.__n=null}if(s=e.__k)for(i=
0;i<s.length;i++)s[i]&&Tn(s[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(o=$t(s,r=[]))&&(s==
e.__e&&r.some(be),be(o),be(s)),n||be(e.__e),e.__e=e.__c=e.__=null}function Ji(e,t,n){return this.constructor(e,n)}function In(e,t){
var n,s,o,r;C.__&&C.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=Xe(Ot,{children:[e]}),
o=[],r=[],Cn(t,t.__k,s||xt,xt,t.namespaceURI,s?null:t.firstChild?En.call(t.childNodes):null,o,s?s.__e:t.firstChild,n,r),
Ws(o,t.__k,r),t.__k.props.children=null}C={__e:function(e,t,n,s){for(var o,r,i;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&
o.setState(r.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,s||{}),i=1),i&&8&o.__g)return void(o.
__g|=2)}catch(a){e=a}}throw kt=0,e}},Ts=0,Ui=function(e){return e!=null&&e.constructor===Je},D.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=$e({},this.state)),typeof e=="function"&&(e=e($e({},n),this.props)),e&&($e(
n,e),this.__v&&(t&&this.__k.push(t),Cs(this)))},D.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(
e),Cs(this))},D.prototype.render=Ot,fe=[],kt=0,Is=function(e,t){return e.__v.__b-t.__v.__b},bt=Symbol(),Ls=/(PointerCapture)$|Capture$/i,
Sn=0,On={},qi=0;var Ye,R,Ln,Fs,Nn=Object.is,St=0,Js=[],jn=[],j=C,Us=j.__b,qs=j.__r,Hs=j.diffed,Gs=j.__c,zs=j.unmount,Ks=j.__;function Dn(e,t){
j.__h&&j.__h(R,e,St||t),St=0;var n=R.__H||(R.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function T(e){
return St=1,Qi(Ys,e)}function Qi(e,t,n){var s=Dn(Ye++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):Ys(void 0,t),function(r){var i=(s.
__N||s.__)[0],a=s.t(i,r);Nn(i,a)||(s.__N=[a,s.__[1]],s.__c.setState({}))}],s.__c=R,!R.__f)){R.__f=!0;var o=R.shouldComponentUpdate;
R.shouldComponentUpdate=function(r,i,a){var l=this.__H;if(!l)return!0;var f=!1,c=this.props!=r;if(l.__.some(function(d){
d.__N&&(f=!0,Nn(d.__[0],d.__N[0])||(c=!0))}),o){var u=o.call(this,r,i,a);return f?u||c:u}return!f||c}}return s.__}function K(e,t){
var n=Dn(Ye++,3);!j.__s&&Qs(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,R.__H.__h.push(n))}function Ze(e){return St=5,Yi(function(){return{current:e}},[])}function Yi(e,t){var n=Dn(Ye++,7);return Qs(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Zi(){var e;do{for(;e=jn.shift();)try{Qe(e)}catch(n){j.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Js.shift();){var t=e.
__H;if(e.__P&&t)try{t.__h.some(Qe),t.__h.some(Rn),t.__h=[]}catch(n){t.__h=[],j.__e(n,e.__v)}}}while(jn.length)}j.__b=function(e){
R=null,Us&&Us(e)},j.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Ks&&Ks(e,t)},j.__r=function(e){qs&&qs(e),Ye=
0;var t=(R=e.__c).__H;t&&(Ln==R?R.__h=[]:(t.__h.some(Qe),t.__h.some(Rn),Ye=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=
n.__N),n.u=n.__N=void 0})),Ln=R},j.diffed=function(e){Hs&&Hs(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Xs(Js.push(t)),
t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ln=R=null},j.__c=function(e,t){t.some(function(n){try{n.__h.some(Qe),n.__h=
n.__h.filter(function(s){return!s.__||Rn(s)})}catch(s){n.__h=[function(){throw s}]}}),Gs&&Gs(e,t)},j.unmount=function(e){
zs&&zs(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||
!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Xs(jn.push(o))}else Qe(o)}catch(r){t=r}}),s.__H=void 0,t&&j.__e(t,s.__v))};var Vs=typeof requestAnimationFrame==
"function";function ea(e){var t,n=function(){clearTimeout(s),Vs&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);
Vs&&(t=requestAnimationFrame(n))}function Xs(e){e!=1&&Fs==j.requestAnimationFrame||((Fs=j.requestAnimationFrame)||ea)(Zi)}
function Qe(e){var t=R,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),R=t}function Rn(e){var t=R;e.__c=e.__(),R=t}function Qs(e,t){
return!e||e.length!=t.length||t.some(function(n,s){return!Nn(n,e[s])})}function Ys(e,t){return typeof t=="function"?t(e):
t}var m=Es.bind(Ns);var A=(...e)=>e.filter(Boolean).join(" "),V=class extends D{shouldComponentUpdate(t){let n=this.props;for(let s in t)if(s!==
"children"&&t[s]!==n[s])return!0;return!1}render(t,n){return null}};var Zs=new Map;function ta(e){let t=Zs.get(e);if(!t){try{t=new Intl.Segmenter(e||"en",{granularity:"word"})}catch{t=new Intl.
Segmenter("en",{granularity:"word"})}Zs.set(e,t)}return t}var na=/^['\u2019\u02bc\u2010\u2011/&.@_-]$/u;function X(e,[t,n],s){let o=[],
r=!1;for(let{segment:i,index:a,isWordLike:l}of ta(s).segment(e.slice(t,n))){let[f,c]=[t+a,t+a+i.length],u=o[o.length-1];
l?(r&&u?u[1]=c:o.push([f,c]),r=!1):r=!r&&u?.[1]===f&&na.test(i)}return o}var sa=/^[\s\p{Pd}\p{Pi}\p{Po}\p{Pf}\p{Ps}\p{Pe}"'`]+/u,
oa=/[\s\p{Pd}\p{Pi}\p{Pf}\p{Ps}\p{Pe}"'`]+$|[\s\p{Po}]+$/u,ra=/[%\u2030#@&*\u00a7\u2020\u2021]/u;function ke(e,[t,n]){for(;t<n&&eo(e[t])&&
sa.test(e[t]);)t++;for(;n>t&&eo(e[n-1])&&oa.test(e[n-1]);)n--;return[t,n]}var eo=e=>!ra.test(e);var ia=/\p{Nd}+(?:[.,'\u2019\u00a0\u202f ]\p{Nd}{3})*(?:[.,]\p{Nd}+)?/gu,to=/\p{Nd}/u;function no(e,[t,n],s,o){let r=X(e,[t,
n],s),i=o?.numbers??{},a=[];for(let{0:l,index:f}of e.slice(t,n).matchAll(ia)){let c=[t+f,t+f+l.length];!r.some(([d,p])=>d<=
c[0]&&p>c[1])&&!aa(e,c[0])&&a.push({span:c,value:la(l)})}for(let[l,f]of r){let c=[...e.slice(l,f).matchAll(/[^-\u2010\u2011]+/gu)].
map(({0:d,index:p})=>({part:d,at:l+p})),u=c.map(({part:d})=>i[d.toLowerCase()]);if(u.every(d=>d!==void 0))for(let[d,{part:p,
at:h}]of c.entries())a.push({span:[h,h+p.length],value:`${u[d]}`})}return a.sort((l,f)=>l.span[0]-f.span[0]),fa(e,a)}var aa=(e,t)=>t>
0&&/[\p{L}_]/u.test(e[t-1]==="-"?e[t-2]??"":e[t-1]);function la(e){return[...e.replace(/(?<=\p{Nd})[.,'\u2019\u00a0\u202f ](?=\p{Nd}{3}(?!\p{Nd}))/gu,
"").replace(",",".")].map(n=>to.test(n)?ca(n):n).join("")}function ca(e){if(e>="0"&&e<="9")return e;let t=e.codePointAt(
0),n=t;for(;to.test(String.fromCodePoint(n-1))&&t-n<9;)n--;return`${t-n}`}function fa(e,t){let n=[];for(let s of t){let o=n[n.
length-1],r=o&&/^[\s-]+$/.test(e.slice(o.span[1],s.span[0])),[i,a]=[Number(o?.value),Number(s.value)];r&&a>=100&&i<a&&a%
10===0?n[n.length-1]={span:[o.span[0],s.span[1]],value:`${Math.round(i*a*1e6)/1e6}`}:r&&i>=20&&a<10&&i%10===0&&i<100?n[n.
length-1]={span:[o.span[0],s.span[1]],value:`${i+a}`}:n.push(s)}return n}var ua={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},so=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,pa=/[^\p{ASCII}]/u,
oo=new Map;function ro(e){let t=oo.get(e);if(t!==void 0)return t;let s=[...e.normalize("NFKD").replace(so,"").toLowerCase().
replace(so,"")].map(o=>ua[o]??(/\p{Pd}/u.test(o)?"-":/\s/u.test(o)?" ":o)).join("");return oo.set(e,s),s}function $(e){return(pa.
test(e)?Array.from(e,ro).join(""):e.toLowerCase()).replace(/\s+/g," ").trim()}function io(e){let t=[],n="",s=0;for(let o of e){let r=ro(o);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<r.
length;i++)t.push(s)}s+=o.length}return{plain:n,places:[...t,s]}}var da=/[\p{L}\p{N}]/u;function ao(e,t){let n=t===0?" ":e[t-1];return n===" "||n===`
`||!da.test(n)}var ma=/^\d{4}-\d{2}-\d{2}$/;var Mt=e=>e!==null&&ma.test(e),lo=e=>Date.parse(`${e}T00:00:00Z`),ha=e=>new Date(e).toISOString().slice(0,10),xe=(e,t)=>ha(
lo(e)+t*864e5);function Bn(e,t){let[n,s,o]=e.split("-").map(Number),r=new Date(Date.UTC(n,s-1+t,1)).toISOString().slice(
0,7);return`${r}-${`${Math.min(o,Number(_a(r).slice(8)))}`.padStart(2,"0")}`}function _a(e){let[t,n]=e.split("-").map(Number);
return new Date(Date.UTC(t,n,0)).toISOString().slice(0,10)}var Pn=e=>new Date(lo(e)).getUTCDay()||7,Wn=e=>xe(e,1-Pn(e));var ga={day:"(?<day>[0-3]?\\d)(?:st|nd|rd|th|\\.)?",day2:"(?<day2>[0-3]?\\d)(?:st|nd|rd|th|\\.)?",year:"(?<year>1[5-9]\\d\
\\d|20\\d\\d)",number:"(?<number>\\d+|NUMBERS)"},uo={month:"months",weekday:"weekdays",season:"seasons",unit:"units",relative:"\
relative"},co=new WeakMap,po=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&"),Et=e=>[...e].sort((t,n)=>n.length-t.length).map(
po).join("|")||"(?!)";function ya(e){let t=co.get(e);if(t)return t;let{times:n,numbers:s}=e,o=i=>{let a=uo[i];return i===
"edge"?r:a?`(?<${i}>${Et(Object.keys(n[a]??{}))})`:ga[i].replace("NUMBERS",Et(Object.keys(s)))},r=`(?<edge>${Et(Object.keys(
n.edges??{}))})\\s+(?:\\p{L}{1,3}\\s+)?`;return t=Object.entries(n.patterns??{}).map(([i,a])=>{let f=(i.includes("{edge}")?
i.replace("{edge} ","{edge}"):`{edge?}${i}`).split(/(\{\w+\??\})/).map(c=>c==="{edge?}"?`(?:${r})?`:c.startsWith("{")?o(
c.slice(1,-1)):po(c).replace(/ /g,"\\s+")).join("");return{pattern:new RegExp(`(?<![\\p{L}\\p{N}-])${f}(?![\\p{L}\\p{N}])`,
"giu"),means:`${a}`}}),co.set(e,t),t}function et(e,[t,n],s,o){if(!s)return[];let r=e.slice(t,n),i=Object.keys(s.times.future??
{}),a=i.length>0&&new RegExp(`(?<![\\p{L}])(?:${Et(i)})(?![\\p{L}])`,"iu").test(r),l=[];for(let{pattern:f,means:c}of ya(
s))for(let u of r.matchAll(f)){let d=[t+u.index,t+u.index+u[0].length];if(l.some(h=>h.span[0]<d[1]&&d[0]<h.span[1]))continue;
let p=wa(u.groups??{},c,s,Mt(o)?o:null,a);p&&l.push({span:d,...p})}return l.sort((f,c)=>f.span[0]-c.span[0])}function Fn(e,t){
if(!e||t===void 0)return;let n=$(t);return Object.entries(e).find(([s])=>$(s)===n)?.[1]}function wa(e,t,{times:n,numbers:s},o,r){
let i=h=>Fn(n[uo[h]],e[h]),a=h=>`${h}`.padStart(2,"0"),l=`${Fn(n.edges,e.edge)??""}`,f=r||l==="until",c=e.number===void 0?
1:Number(Fn(s,e.number)??e.number),u=(h,b=[])=>({stated:h&&fo(h,l),concluded:b.map(y=>({...y,when:$a(fo(y.when,l),o)}))}),
d=(h,b)=>{let y=Number(o?.slice(0,4)),_=M=>`${M}-${h}${b?`/${M}-${b}`:""}`;if(!o)return u(_("XXXX"));let g=h<=o.slice(5,
5+h.length),k={when:_(g?y:y-1),how:"before"},x={when:_(g?y+1:y),how:"after"};return u(_("XXXX"),f?[x,k]:[k,x])};switch(t){case"\
day":{let h=`${a(i("month"))}-${a(e.day)}`;return e.year?u(`${e.year}-${h}`):d(h)}case"days":{let[h,b]=[e.day,e.day2].map(
y=>`${a(i("month"))}-${a(y)}`);return e.year?u(`${e.year}-${h}/${e.year}-${b}`):d(h,b)}case"month":return e.year?u(`${e.
year}-${a(i("month"))}`):d(a(i("month")));case"season":return e.year?u(`${e.year}-${i("season")}`):null;case"year":return u(
e.year)}if(!o)return null;if(t==="weekday"){let h=(Pn(o)-Number(i("weekday"))+7)%7,b={when:xe(o,-h),how:"before"},y={when:xe(
o,7-h),how:"after"};return u(null,f?[y,b]:[b,y])}let p=t==="relative"?xe(o,Number(i("relative"))):ba(t,c,`${i("unit")}`,
o);return p?u(null,[{when:p,how:"counted"}]):null}function ba(e,t,n,s){let o=r=>n==="year"?Bn(s,r*12):n==="month"?Bn(s,r):
xe(s,r*(n==="week"?7:1));switch(e){case"ago":return n==="year"?o(-t).slice(0,4):n==="month"?o(-t).slice(0,7):o(-t);case"\
ahead":return`[${s}..${o(t)}]`;case"past":return n==="year"||n==="month"?`${o(-t).slice(0,7)}/${s.slice(0,7)}`:`${o(-t)}\
/${s}`;case"last":case"this":case"next":{let r=e==="last"?-1:e==="next"?1:0;return n==="year"?o(r).slice(0,4):n==="month"?
o(r).slice(0,7):n==="week"?`[${Wn(o(r))}..${xe(Wn(o(r)),6)}]`:o(r)}default:return null}}function fo(e,t){return!t||/[[\]/]/.
test(e)?e:t==="since"?`${e}/..`:t==="before"?`[..${e}]`:t==="after"?`[${e}..]`:e}function $a(e,t){return t?e.endsWith("/\
..")&&e.slice(0,-3)<=t?`${e.slice(0,-2)}${t}`:e.endsWith("..]")&&e.slice(1,-3)<=t?`${e.slice(0,-1)}${t}]`:e:e}var ho="{number}",_o="{time}";function Ct(e,t,n){let{article:s,vocabulary:o}=e.known,r=s.sentences[t]?.span;if(!r)return[];
let i=new Set(n?.slots.map(a=>a.field));return o.fields.filter(({id:a})=>!i.has(a)).flatMap(a=>Un(e,a,r).slice(0,1).map(
l=>({field:a.id,span:l}))).sort((a,l)=>a.span[0]-l.span[0])}function Un(e,{cues:t},n){let{known:s,lang:o,wording:r}=e,{article:i}=s,
a=t[o]??ka,l=[],f=i.text.slice(...n).replace(va,c=>c.toLowerCase());for(let{0:c,index:u}of f.matchAll(Oa(a)??xa))l.push(
[n[0]+u,n[0]+u+c.length]);return a.includes(_o)&&l.push(...et(i.text,n,r,i.published).map(c=>c.span)),a.includes(ho)&&l.
push(...qn(e,n).map(c=>c.span)),l.sort((c,u)=>c[0]-u[0])}function qn({known:{article:e},lang:t,wording:n},s){let o=et(e.
text,s,n,e.published);return no(e.text,s,t,n).filter(({span:r})=>!o.some(i=>i.span[0]<=r[0]&&r[1]<=i.span[1]))}var ka=[],
xa=/(?!)/g,va=/(?:^|[\u201c\u201e"\u00ab]\s*)\p{Lu}/gu,mo=new WeakMap;function Oa(e){let t=mo.get(e);if(t===void 0){let n=e.filter(
o=>o!==ho&&o!==_o),s=n.sort((o,r)=>r.length-o.length).map(o=>o.replace(/[.+?^${}()|[\]\\]/g,"\\$&").replace(/\*/g,"[\\p{L\
}\\p{N}]*").replace(/ \u2026 /g," (?:[\\p{L}\\p{N}\u2019'-]+ ){0,4}"));t=n.length?new RegExp(`(?<![\\p{L}\\p{N}])(?:${s.join(
"|")})(?![\\p{L}\\p{N}])`,"gu"):null,mo.set(e,t)}return t}var Sa=/[,;:!?()[\]{}\u2014\u2013\u3001\uff0c\uff1b\uff1a\uff01\uff1f\uff08\uff09\u300c\u300d\uff0c\u061b\u061f]|\s-\s/u,Ma=/[;:()\uff1b\uff1a]/u,Ea=new Set(["according_to",
"note","translation","act","sums_up","alternative_to"]);function yo({article:e,vocabulary:t},n){let{text:s,lang:o}=e,{span:r}=e.
sentences[n.sentence],i=Ca(s,r,o,t.wording?.[o]),a=i.map((_,g)=>{let k=g?s.slice(i[g-1].span[1],_.span[0]):"";return{isStop:!g||
Sa.test(k),isStrong:!g||Ma.test(k)}}),l=n.slots.flatMap(({field:_,values:g,isInferred:k})=>k?[]:g.flatMap(x=>"at"in x&&x.
at?go(i,x.at,_):[])),f=l.filter(({field:_})=>!Ea.has(_)),c=n.slots.find(({field:_})=>_==="relation")?.values[0],u=c?.is===
"relation"?t.relations[c.id]:null,d=Aa(f),p=u?ja(La(u,i),d):null,h=d??p??[0,i.length-1],b=_=>f.some(g=>g.field===_),y=e.
statements.flatMap(({id:_,spans:g})=>g.length===1&&_!==n.id?g:[]);return{article:e,span:r,words:i,stops:a,chosen:l,hull:h,
phrase:Ta(i,a,h[0]),cue:p,isTight:b("subject")&&b("object")&&Ia(i,l,h),hasSubject:b("subject"),hasObject:b("object"),hasChosen:f.
length>0,before:y.flatMap(([_,g])=>_>=r[0]&&g<=r[1]?go(i,[_,g],"").map(k=>[k.from,k.to]):[])}}function Ca(e,t,n,s){let o=(...l)=>new Set(
l.flatMap(f=>f?.map($)??[])),r=o(s?.determiners),i=o(s?.openers,s?.joiners),a=o(s?.prepositions,s?.small);return X(e,t,n).
map(l=>{let f=$(e.slice(...l)),c=r.has(f),u=i.has(f)&&!c;return{span:l,plain:f,isOpener:u,isDeterminer:c,isSmall:a.has(f)&&
!u&&!c}})}function go(e,[t,n],s){let o=e.findIndex(({span:i})=>i[1]>t),r=e.filter(({span:i})=>i[0]<n).length-1;return o>=
0&&r>=o?[{field:s,from:o,to:r}]:[]}var Aa=e=>e.length?[Math.min(...e.map(({from:t})=>t)),Math.max(...e.map(({to:t})=>t))]:
null;function Ta(e,t,n){let s=n;for(;s>0&&e[s-1].isDeterminer&&!t[s].isStop;)s--;return s}function Ia(e,t,[n,s]){return e.
slice(n,s+1).every(({isSmall:o,isDeterminer:r},i)=>o||r||t.some(a=>a.from<=n+i&&n+i<=a.to))}function La({label:e,cues:t},n){
return[e,...t].flatMap(s=>{let o=$(s).match(/[\p{L}\p{N}]+\*?/gu)??[];return n.flatMap((r,i)=>o.length>0&&o.every((l,f)=>n[i+
f]&&Na(l,n[i+f].plain))?[[i,i+o.length-1]]:[])})}function Na(e,t){if(e.endsWith("*"))return t.startsWith(e.slice(0,-1));
if(e===t)return!0;let n=e.slice(0,Math.max(4,e.length-2));return e.length>=4&&t.startsWith(n)&&Math.abs(t.length-e.length)<
4}function ja(e,t){if(!e.length||!t)return e[0]??null;let n=([s,o])=>Math.max(0,t[0]-o,s-t[1]);return[...e].sort((s,o)=>n(
s)-n(o))[0]}var Ra=9,Da={isFirst:1.9,isPhrase:1.5,isTightPhrase:2,isFirstChosen:-.9,isPhraseWithoutSubject:-.6,hasDeterminer:1.6,isOpener:-.7,
isCue:.4,afterStrongStop:1,afterOpener:1.2,afterDeterminer:-.4,afterSmall:-1,afterOther:-1.2,stopsBetween:-1.2,wordsBetween:-.1,
insideChosen:-1.8,afterChosen:-1,afterAllChosen:-1.4,afterCue:-1.8,asBefore:-1.4,asLast:1.4,afterQuote:1},Ba={isLast:1.3,
isLastOfAll:-1.6,isLastChosen:.5,isLastOfTight:1.8,isLastOfObject:1.3,isSmall:-2.6,beforeStop:.9,beforeSmall:-1.8,beforeOther:-1.9,
stopsBetween:-.5,wordsBetween:-.2,insideChosen:-.7,beforeChosen:-2.4,beforeCue:-3.2,asBefore:-.6,asLast:1.5};function Hn(e,t){
let n=yo(e,t),{words:s,article:o}=n;if(!s.length)return[o.sentences[t.sentence].span];let r=s.map((l,f)=>wo(Da,Pa(n,f))),
i=s.map((l,f)=>wo(Ba,Wa(n,f))),a=r.flatMap((l,f)=>i.slice(f).map((c,u)=>({from:f,to:f+u,weight:l+c})));return a.sort((l,f)=>f.
weight-l.weight),a.slice(0,Ra+1).map(({from:l,to:f})=>Ua(o.text,[s[l].span[0],s[f].span[1]],n.span))}var wo=(e,t)=>Object.
entries(t).reduce((n,[s,o])=>n+e[s]*Number(o),0);function Pa({words:e,stops:t,chosen:n,hull:s,phrase:o,cue:r,isTight:i,hasSubject:a,
before:l},f){let c=e[f-1],u=f>0&&!t[f].isStop;return{isFirst:f===0,isPhrase:f===o,isTightPhrase:f===o&&i,isFirstChosen:f===
s[0],isPhraseWithoutSubject:f===o&&!a,hasDeterminer:f>0&&e[f].isDeterminer,isOpener:e[f].isOpener,isCue:f===r?.[0],afterStrongStop:f>
0&&t[f].isStrong,afterOpener:c?.isOpener??!1,afterDeterminer:c?.isDeterminer??!1,afterSmall:c?.isSmall??!1,afterOther:u&&
!c.isOpener&&!c.isSmall,stopsBetween:bo(t,f+1,s[0]),wordsBetween:Math.max(0,Math.min(12,o-f)),insideChosen:n.some(({from:d,
to:p})=>d<f&&f<=p),afterChosen:f>s[0],afterAllChosen:f>s[1],afterCue:r!==null&&f>r[0],asBefore:l.some(([d])=>d===f),asLast:l.
at(-1)?.[0]===f,afterQuote:l.some(([,d])=>d+1===f)}}function Wa({words:e,stops:t,chosen:n,hull:s,cue:o,isTight:r,hasObject:i,
hasChosen:a,before:l},f){let c=e[f+1];return{isLast:!c,isLastOfAll:!c&&!a,isLastChosen:f===s[1],isLastOfTight:f===s[1]&&
r,isLastOfObject:f===s[1]&&i,isSmall:e[f].isDeterminer||e[f].isSmall||e[f].isOpener,beforeStop:!!c&&t[f+1].isStop,beforeSmall:c?.
isSmall??!1,beforeOther:!!c&&!t[f+1].isStop&&!c.isOpener&&!c.isSmall,stopsBetween:bo(t,s[1]+1,f),wordsBetween:Math.max(0,
Math.min(12,f-s[1])),insideChosen:n.some(({from:u,to:d})=>u<=f&&f<d),beforeChosen:f<s[1],beforeCue:o!==null&&f<o[1],asBefore:l.
some(([,u])=>u===f),asLast:l.at(-1)?.[1]===f}}var bo=(e,t,n)=>Math.min(3,e.slice(t,n+1).filter(({isStop:s})=>s).length),
Fa=["()","[]","{}","\u201C\u201D","\u201E\u201D","\u201E\u201C","\xAB\xBB","\u2018\u2019",'""'];function Ua(e,[t,n],[,s]){
let o=n<s?e[n]:"",r=e.slice(t,n);return Fa.some(([a,l])=>o===l&&(a===l?r.split(a).length%2===0:r.lastIndexOf(a)>r.lastIndexOf(
l)))?[t,n+1]:[t,n]}var ve=(e,t)=>e.quote??Hn(t,e).slice(0,1);function Gn(e,t){let n=String(ve(e,t));return Hn(t,e).filter(s=>String([s])!==
n)}function Te(e,t,n){let{article:s}=t,o=e.slots.some(r=>r.isInferred);return{article:s.id,revision:s.revision,id:e.id,slots:e.
slots.filter(({values:r})=>r.length>0),basis:o?e.basis:null,quote:ve(e,t),backwards:e.backwards,fills:e.id===null?n.at(-1)??
null:null,proposedBy:e.proposedBy}}var $o=e=>e.slots.filter(({values:t})=>t.some(({is:n})=>n==="later")).map(({field:t})=>t),
ko=e=>e.slots.some(t=>t.isInferred)&&!e.basis;var qa=new Set("Enter Escape Backspace Delete Tab ArrowDown ArrowUp ArrowLeft ArrowRight F1".split(" "));function vo(e){
let{key:t,code:n,shiftKey:s=!1}=e;if(e.isComposing||e.keyCode===229||t==="Dead"||t==="Process")return null;let o=e.getModifierState?.(
"AltGraph")??!1;if((e.ctrlKey||e.metaKey)&&!o)return!e.altKey&&!s&&xo(t,n)==="z"?{name:"Undo",isShift:s}:null;if(qa.has(
t))return{name:t,isShift:s};if([...t].length!==1)return null;if(o||e.altKey)return o?{name:t,isShift:s}:null;let r=Ha(t,
n,s)??xo(t,n)??t;return r===t?{name:r,isShift:s}:{name:r,text:t,isShift:s}}var Oo=({name:e,text:t=e})=>[...t].length===1?t:null;function xo(e,t){if(/^[a-z]$/i.test(e))return e.toLowerCase();let n=/^Key([A-Z])$/.
exec(t)?.[1].toLowerCase();return n&&/\p{L}/u.test(e)?n:null}function Ha(e,t,n){if(/^[0-9]$/.test(e))return e;let s=/^Digit([0-9])$/.
exec(t)?.[1];return s&&!n?s:null}var tt=["subject","relation","object"],J=e=>({id:null,sentence:e,slots:[],basis:null,quote:null,backwards:[],proposedBy:null}),
I=(e,t)=>e.fields.find(n=>n.id===t)??null,ae=(e,t)=>e.fields.find(n=>n.letter===t)??null,Oe=(e,t)=>e.slots.find(n=>n.field===
t)??null,pe=(e,t)=>Oe(e,t)!==null,At=e=>e!==null&&!e.isRole&&e.takes.includes("time");function Tt(e,t,n,{isAdding:s=!1,isInferred:o,
isBeside:r=!1}={}){let i=e.slots.filter(c=>c.field===t),l=i.find(c=>c.isInferred===(o??!1))??(r?null:i[0]??null),f={field:t,
values:s&&l?[...l.values,...n]:n,each:s&&(l?.each??!1),isInferred:o??l?.isInferred??!1};return{...e,slots:[...e.slots.filter(
c=>c!==l),f]}}var It=(e,t)=>({...e,slots:e.slots.filter(n=>n.field!==t)}),Lt=(e,t,n)=>({...e,slots:e.slots.map(s=>s.field===
t?{...s,...n}:s)});function zn(e,t){let n=Oe(e,"relation")?.values[0];return n?.is==="relation"&&t.relations[n.id]?.needsObject||
"needed"}function nt(e,t){let n=zn(e,t)==="none";return tt.find(s=>!pe(e,s)&&!(s==="object"&&n))??null}var Kn=e=>e.slots.
filter(t=>t.isInferred).map(t=>t.field),st=(e,t)=>e.slots.filter(({field:n,values:s})=>s.length>0&&I(t,n)?.isMany).at(-1)?.
field??null;var Eo=3,So=new WeakMap;function Vn(e){let t=So.get(e.entities);t||(t=za(e.entities),So.set(e.entities,t));let n=e.article.
lang;return{known:e,lang:n,wording:e.vocabulary.wording?.[n],...t,fields:new Map(e.vocabulary.fields.map(s=>[s.id,s])),relations:Object.
values(e.vocabulary.relations).map(s=>({relation:s,label:$(s.label),inverse:$(s.inverse),cues:s.cues.map($),told:$(`${s.
definition} ${s.use} ${s.example}`)})),statements:new Map(e.article.statements.map(s=>[s.key,s])),told:[...e.article.statements.
map(Co),...Ga(e.elsewhere)],named:new Map}}var Mo=new WeakMap;function Ga(e=[]){let t=Mo.get(e)??e.map(Co);return Mo.set(
e,t),t}function Co(e){let{subject:t,relation:n,object:s}=e.words;return{stated:e,plain:$(`${e.id} ${t} ${n} ${s}`)}}function za(e){
let t=[],n=new Map;for(let[s,o]of e.entries()){let r=[...new Set((o.names.length?o.names:[o.label]).map($))].filter(Boolean);
t.push({entity:o,plain:r,at:s});for(let i of r){let a=Nt(i);if(!a.length)continue;let l=a[0].slice(0,Eo),f=n.get(l);f?f.
push({words:a,id:o.id}):n.set(l,[{words:a,id:o.id}])}}return{entities:new Map(e.map(s=>[s.id,s])),searched:t,byBeginning:n}}
var Ka=/[\p{L}\p{N}]+/gu,Nt=e=>e.match(Ka)??[],Ao=(e,t)=>e.byBeginning.get(t.slice(0,Eo))??[];var Va=2,To=4,Xa=5,Io=new WeakMap;function No(e,t){let{wording:n}=e.known.vocabulary,s=Io.get(n);return s||(s=new Set(Object.
values(n).flatMap(({countries:o})=>Object.entries(o).flatMap(([r,i])=>[r,...i.filter(a=>!a.endsWith("*"))].map($)))),Io.
set(n,s)),s.has(t)||Rt(e,t)!==null}var Lo=new WeakMap,jt=e=>jo(e).countries;function Ja(e){let{entities:t}=e.known,n=new Set(
t.flatMap(({country:s})=>s?[e.entities.get(s)?.type??""]:[]));for(let{types:s}of Object.values(e.known.vocabulary.wording))
for(let{type:o,where:r,words:i}of s)r==="form"&&i.includes("country")&&n.add(o);return t.filter(s=>n.has(s.type))}function Qa(e){
let t=new Map,n=[],s=Ja(e),o=new Map(s.flatMap(({id:r,names:i})=>i.map(a=>[$(a),r])));for(let[r,i]of o){let[a,...l]=Nt(r);
if(!a||l.length)continue;t.set(a,i);let f=a.slice(0,Math.max(To,a.length-Va));a.length>=To&&n.push([f,i])}for(let{countries:r}of Object.
values(e.known.vocabulary.wording))for(let[i,a]of Object.entries(r)){let l=[i,...a].map(f=>o.get($(f))).find(f=>f!==void 0);
for(let f of l?a:[]){let c=$(f);c.endsWith("*")?n.push([c.slice(0,-1),l]):t.set(c,l)}}return{countries:s,words:t,stems:n}}
function jo(e){let{wording:t}=e.known.vocabulary,n=Lo.get(e.entities);if(n?.wording===t)return n;let s={...Qa(e),wording:t};
return Lo.set(e.entities,s),s}function Rt(e,t){let n=jo(e),s=n.words.get(t);if(s)return s;let o=n.stems.find(([r])=>t.startsWith(
r)&&t.length-r.length<=Xa);return o?o[1]:null}function Ro(e,t){for(let n of Nt($(t))){let s=Rt(e,n);if(s)return s}return null}var Ya=3,Do=new WeakMap;function Za(e,t,n){if(e===t)return!0;let s=Do.get(n);s||(s=new Set(n.map($)),Do.set(n,s));let o=0;
for(;o<e.length&&e[o]===t[o];)o++;for(let r=o;r>=Ya;r--)if(s.has(e.slice(r))&&s.has(t.slice(r)))return!0;return!1}var el=[],
tl=/[\p{L}\p{N}]+/gu;function Se(e,t){let n=e.named.get(t);if(n)return n;let s=nl(e,e.known.article.sentences[t]?.span??
[0,0]);return e.named.set(t,s),s}function nl(e,t){let n=new Set;return Xn(e,t).filter(({id:s})=>!n.has(s)&&n.add(s))}function Xn(e,[
t,n]){let{plain:s,places:o}=io(e.known.article.text.slice(t,n)),r=[...s.matchAll(tl)].map(({0:c,index:u})=>({word:c,from:t+
o[u],to:t+o[u+c.length-1]+1})),i=[],a=e.wording?.endings??el;for(let[c,{word:u}]of r.entries()){let d=Rt(e,u);d&&i.push(
{id:d,at:c,length:1,exact:0});for(let p of Ao(e,u)){if(c+p.words.length>r.length)continue;let h=0;p.words.every((y,_)=>(y===
r[c+_].word&&h++,Za(y,r[c+_].word,a)))&&i.push({id:p.id,at:c,length:p.words.length,exact:h})}}i.sort((c,u)=>u.length-c.length||
u.exact-c.exact||c.at-u.at);let l=new Set,f=i.filter(({at:c,length:u})=>{let d=Array.from({length:u},(p,h)=>c+h);if(d.some(
p=>l.has(p)))return!1;for(let p of d)l.add(p);return!0});return f.sort((c,u)=>c.at-u.at),f.map(({id:c,at:u,length:d})=>({
id:c,span:[r[u].from,r[u+d-1].to]}))}function Dt({sentences:e},{spans:t}){let n=t[0]?.[0]??0,[s,o]=[0,e.length-1];for(;s<o;){let r=Math.ceil((s+o)/2);e[r].span[0]<=
n?s=r:o=r-1}return s}var Bo=new WeakMap;function ot(e,t){let n=Bo.get(e);if(!n){n=new Map;for(let s of e.statements){let o=Dt(
e,s),r=n.get(o);r?r.push(s):n.set(o,[s])}Bo.set(e,n)}return n.get(t)??[]}var Ie=(e,t)=>({...J(Dt(t,e)),id:e.id,slots:e.slots,
basis:e.basis,quote:e.spans.length?e.spans:null}),sl=["act","sums_up","alternative_to","note","translation"];function Po(e,t,n){
let s=new Map(Se(n,t).map(({id:i,span:a})=>[i,a])),o=i=>{let a={...i};"at"in a&&delete a.at;let l=a.is==="entity"&&s.get(
a.id);return a.is==="entity"&&l?{...a,at:l}:a},r=e.slots.filter(({field:i})=>!sl.includes(i)).map(i=>({...i,values:i.values.
map(o)}));return{...J(t),slots:r,basis:e.basis}}var Jn={line:"",marked:0,hints:[],typed:"",first:null,entity:null,relation:null,part:null,isSelected:!1},rt={...Jn,field:null,
isAdding:!1,isInferring:!1,isBackwards:!1},w=(e,t)=>({...e,state:{...e.state,...t}}),ne=(e,t)=>({...e,effects:[...e.effects,
t]}),B=(e,t,n)=>ne(e,{does:"say",text:e.known.say(t,n)}),v=({state:e})=>e.draft??J(e.sentence),P=(e,t)=>w(e,{draft:{...t,
proposedBy:null}}),de=e=>w(e,{...rt,place:"reading",draft:null}),O=e=>w(e,{...rt,place:"statement"}),le=e=>w(e,{...rt,place:"\
inferred"}),me=e=>w(e,{...Jn,place:"other fields"});function Bt(e){return e?e.takes.includes("relation")?"relation":ol(e)?
null:e.takes.includes("few")&&e.values.length?"few":e.takes[0]==="entity"||e.takes[0]==="statement"?"choosing":"text":"c\
hoosing"}var ol=({takes:e,values:t})=>e.includes("flag")||e.includes("few")&&t.length===1;function S(e,t,n={}){let{known:s,
state:o}=e;if(t==="basis")return w(e,{...rt,place:"basis",field:t,...n});let r=I(s.vocabulary,t),i=Bt(r);if(r&&i===null)
return rl(e,r);let a=pe(v(e),t)&&!n.isAdding;return w(e,{...rt,draft:o.draft??J(o.sentence),place:i??"choosing",field:t,
marked:a?-1:0,...n})}function rl(e,t){let n=v(e),s=t.values[0]??"true",o=pe(n,t.id)?It(n,t.id):Tt(n,t.id,[{is:"text",text:s}]);
return O(P(e,o))}function Z(e){let t=nt(v(e),e.known.vocabulary);return t?S(e,t):O(e)}function E(e,t,n){let{field:s,line:o,
filters:r,isAdding:i,isInferring:a,isBackwards:l}=e.state;if(!s)return e;let f=v(e);if(s==="basis")return O(P(e,{...f,basis:t.
is==="text"?t.text:null}));if(l&&t.is==="statement"){let b=[...f.backwards,{field:s,statement:t.key}];return O(P(e,{...f,
backwards:b}))}let c=a||n!==void 0||void 0,u=c===!0&&At(I(e.known.vocabulary,s)),d=Tt(f,s,[t],{isAdding:i,isInferred:c,isBeside:u}),
p=P(e,n!==void 0&&!d.basis?{...d,basis:n}:d),h=w(p,{filters:{...r,[s]:o}});return i&&(s==="subject"||s==="object")?w(h,{
...Jn,isAdding:!1,place:"jointly"}):a?le(h):Z(h)}var Me=(e,t)=>t.value.is==="new"?w(e,{place:"new entity",entity:t.value.
entity,first:t.value.at??null,part:null}):E(e,t.value,t.basis),Wo=e=>Z(P(e,Tt(v(e),e.state.field??"",[],{})));function it(e){
let t=v(e),n=t.slots.at(-1);if(!n)return de(e);let{field:s,values:o}=n,r=o.length>1,i=t.slots.slice(0,-1),a={...t,slots:r?
[...i,{...n,values:o.slice(0,-1)}]:i},l=P(e,a);if(Bt(I(e.known.vocabulary,s))===null)return O(l);let f=e.state.filters[s]??
"";return S(l,s,{line:f,isSelected:f!=="",isAdding:r,marked:0})}function Fo(e){let{state:t,known:n}=e;return t.isAdding?
Z(e):t.isInferring?le(e):t.field===nt(v(e),n.vocabulary)?it(e):O(e)}function Uo(e){let{line:t,draft:n,isInferring:s}=e.state;
return t?w(e,{line:"",marked:0,isSelected:!1}):s?le(e):n?.slots.length||n?.basis?O(e):de(e)}function se(e,t){let n=e.known.
article.sentences.length-1,s=Math.max(0,Math.min(n,t));return w(e,{sentence:s,statement:s===e.state.sentence?e.state.statement:
null,hints:[]})}var Qn=(e,t)=>O(w(e,{draft:t,sentence:t.sentence,statement:null,filters:{}}));function at(e,t){let n=e.known.
article.statements.find(s=>s.key===t);return n?w(se(e,Dt(e.known.article,n)),{statement:t}):e}var L=({state:e})=>e.line==="",Go=({state:e},{name:t})=>e.rows.find(({digit:n})=>n===Number(t));function il(e,t){let{line:n}=e.
state;return Go(e,t)?n===""||t.text===void 0&&!n.includes("\\")&&/[\p{L}\p{M}]$/u.test(n):!1}function qo({state:e,...t},n){
let s=Math.max(0,Math.min(e.rows.length-1,e.marked+n));return{...t,state:{...e,marked:s}}}function al(e){let{line:t,rows:n,
marked:s,field:o,isAdding:r}=e.state;if(t===""&&s<0&&!r&&o&&pe(v(e),o))return Z(e);let i=n[Math.max(0,s)];return i?Me(e,
i):t.trim()&&o?ll(e,o,t.trim()):e}function ll(e,t,n){let{takes:s=[],isRole:o=!1}=I(e.known.vocabulary,t)??{};return s.includes(
"text")?E(e,{is:o?"words":"text",text:n}):s.includes("number")||s.includes("time")?E(e,{is:"text",text:n}):e}function Pt(e,t){
let n=[...tt,null],s=n.indexOf(tt.includes(e.state.field??"")?e.state.field:null),o=n[s+t];return o?S(e,o):O(e)}function cl(e){
let t=st(v(e),e.known.vocabulary);return t?S(e,t,{isAdding:!0}):e}var W={keys:["1\u20139"],name:"take",when:il,does:(e,t)=>Me(
e,Go(e,t))},oe={keys:["a\u2026z"],name:"filter",when:()=>!1,does:e=>e},F=[{keys:["ArrowDown"],name:"mark next",does:e=>qo(
e,1)},{keys:["ArrowUp"],name:"mark before",does:e=>qo(e,-1),isRare:!0}],Wt={keys:["Enter"],name:"take what is marked",does:al},
Le={keys:[","],name:"one more value",when:e=>L(e)&&st(v(e),e.known.vocabulary)!==null,does:cl},he=[{keys:["Backspace"],name:"\
back",when:L,does:Fo},{keys:["Escape"],name:"leave",does:Uo},{keys:["Tab"],name:"next field",isRare:!0,isShift:!1,does:e=>Pt(
e,1)},{keys:["Tab"],name:"field before",isRare:!0,isShift:!0,when:({state:e})=>e.field!==tt[0],does:e=>Pt(e,-1)}],Ne={keys:[
"?"],name:"all keys",when:L,does:e=>w(e,{isHelpOpen:!0})},je={keys:["Backspace"],name:"clear",isRare:!0,when:({state:e})=>e.
isSelected,does:e=>w(e,{line:"",isSelected:!1,marked:0})},zo={keys:["0"],name:"nobody named",when:L,does:e=>e.state.field===
"object"&&zn(v(e),e.known.vocabulary)!=="needed"?Wo(e):E(e,{is:"nobody"})},Ft={keys:["."],name:"as last time",when:e=>L(
e)&&Ho(e).length>0,does:e=>E(e,Ho(e)[0])};function Ho({known:e,state:t}){return e.article.statements.find(({key:s})=>s===
t.last)?.slots.find(({field:s})=>s===t.field)?.values??[]}function fl(e){let{line:t,rows:n,marked:s}=e.state,o=n[s];return o?E(e,o.value):t.trim()?E(e,{is:"text",text:t.trim()}):
v(e).basis?O(e):B(e,"choose a basis by its digit, or write one")}var Ko={name:"Basis",writes:()=>!0,bindings:()=>[{...W,
when:(e,t)=>e.state.line===""&&!!W.when?.(e,t)},{keys:["a\u2026z"],name:"your own words",when:()=>!1,does:e=>e},{keys:["\
Enter"],name:"take what is written",does:fl},...F,{keys:["Backspace"],name:"back",when:({state:e})=>e.line==="",does:e=>O(
w(e,{line:""}))},...he.filter(({keys:e})=>!e.includes("Backspace"))]};function Yn(e,t){let n=t.join(" ");return e===n?0:e.startsWith(n)?1:t.every(s=>e.includes(s))?t.every(s=>ul(e,s))?2:3:null}
function ul(e,t){for(let n=e.indexOf(t);n>=0;n=e.indexOf(t,n+1))if(ao(e,n))return!0;return!1}var Vo=new WeakMap;function pl(e){let t=Vo.get(e);return t||(t=e.map(n=>({rule:n,words:n.words.map(s=>$(s).split(" "))})),
Vo.set(e,t)),t}function Xo(e,t,n){let s=e.words.map($),o=pl(t.types).filter(({rule:f})=>f.type in n.types);if(es(e,t)>0)
return Zn(t);let r=hl(s,t),[i,a]=[null,0];for(let{rule:f,words:c}of o)if(dl.includes(f.where))for(let u of c){let d=_l(f.
where,u,s,r),p=d<0?0:u.filter(h=>!h.startsWith("*")).length+1-d/(s.length+1);p>a&&([i,a]=[f.type,p])}if(i)return i;let l={
before:$(e.before),after:$(e.after),form:yl(e,s)};for(let{rule:f,words:c}of o)if(c.some(u=>gl(f.where,u,s,l)))return f.type;
return null}var dl=["head","first","any"],Zn=e=>e.types.find(({where:t,words:n})=>t==="form"&&n.includes("names"))?.type??
null;function es({words:e,isCountry:t},n){let s=e.map(o=>$(o).replace(/\.$/,""));for(let o=Math.min(ml,e.length-1);o>0;o--){
let r=e.slice(o);if(n.titles.includes(s.slice(0,o).join(" "))&&r.every(Ut)&&!(r.length===1&&t(s[o])))return o}return 0}var ml=3,
Ut=e=>/^\p{Lu}/u.test(e);function hl(e,t){let n=e.findIndex((s,o)=>o>0&&t.prepositions.includes(s));return(n<0?e.length:
n)-1}function Jo(e,t){return e==="*"?!0:e.endsWith("*")?t.startsWith(e.slice(0,-1)):e.startsWith("*")?t.endsWith(e.slice(
1))&&t.length>e.length+1:e===t}function _l(e,t,n,s){let o=n.length-t.length;for(let r=0;r<=o;r++){if(e==="first"&&r>0)return-1;
let i=r+t.length-1;if(!(e==="head"&&(r>s||i<s))&&t.every((a,l)=>Jo(a,n[r+l])))return e==="any"?r:0}return-1}function gl(e,t,n,{
before:s,after:o,form:r}){if(e==="form"){let[a]=t;return a.includes("*")?r==="name"&&Jo(a,n[0]):a===r}let i=t.join(" ");
return e==="before"?` ${s}`.endsWith(` ${i}`):e==="after"&&o.startsWith(i)&&!/^[\p{L}\p{N}]/u.test(o.slice(i.length))}function yl({
words:e,isCountry:t},n){return e.length===1&&/^\p{Lu}{2,}\p{L}?$/u.test(e[0])?"acronym":e.every(Ut)?e.length>1?e.length<
5?"names":"":t(n[0])?"country":"name":/[^s]s$/.test(n[n.length-1])?"plural":""}var Qo=60;function qt(e,t){let{article:n}=e.known,{text:s,lang:o}=n,[r,i]=wl(e,ke(s,t)),a={before:s.slice(Math.max(0,r-Qo),
r).trimEnd(),after:s.slice(i,i+Qo).trimStart()},l=new Set(Xn(e,[r,i]).map(({id:f})=>f));return er(e,s.slice(r,i),o,a,[...l])}
function Zo(e,t){let n=t.trim().replace(/\s+/g," ");return er(e,n,e.lang,{before:"",after:""},[])}function er(e,t,n,s,o){
let{wording:r}=e,{vocabulary:i}=e.known,a=X(t,[0,t.length],n).map(([g,k])=>t.slice(g,k)),l=Yo(t,r);if(!r||!a.length)return{
label:l,lang:n,type:"",country:null,aliases:[],isLocal:!1,members:[]};a[a.length-1]=Yo(a[a.length-1],r);let f={words:a,...s,
isCountry:g=>No(e,g)},c=Xo(f,r,i)??"",u=c!==""&&c===Zn(r),d=u?es(f,r):0,p=a.slice(d),h=p.length>1&&d>0?l.slice(l.indexOf(
p[0])):l,b=p[p.length-1],y=jt(e).some(g=>g.type===c)?null:Ro(e,l),_=!u&&bl(a,r);return{label:h,lang:n,type:c,country:y,aliases:u&&
p.length+d>1&&b!==h?[b]:[],isLocal:_,members:_&&o.length>1?o:[]}}function wl(e,[t,n]){let{text:s}=e.known.article;for(let o of e.
wording?.articles??[]){let r=s.slice(t,t+o.length),i=s.slice(t+o.length,n);if(r.toLowerCase()===o&&/^\s+\S/u.test(i))return ke(
s,[t+o.length,n])}return[t,n]}function Yo(e,t){for(let n of t?.possessives??[])if(e.length>n.length+1&&e.endsWith(n))return e.
slice(0,-n.length);return e}function bl(e,t){let n=e.map(s=>s.toLowerCase());return t.unnamed.some(s=>` ${n.join(" ")} `.
startsWith(` ${s} `))&&(e.length===1||!e.slice(1).every(Ut))}var ts="Statement";function Ht(e,t,n){if(n.includes(t))return!0;let s=e.types[t];return s?s.broader.some(o=>n.includes(o))?
!0:s.isAbstract&&n.some(o=>e.types[o]?.broader.includes(t)):!1}function $l(e,t){switch(t.is){case"entity":return e.entities.
get(t.id)?.type??null;case"new":return t.entity.type;case"statement":case"later":return ts;default:return null}}var Gt=(e,t)=>e.
slots.find(n=>n.field===t)?.values??[];function Ee(e,t){let[n]=Gt(t,"relation");return n?.is==="relation"?e.known.vocabulary.
relations[n.id]??null:null}function ns(e,t,n,s){return s.every(o=>{if(o.is==="words")return n==="object"&&t.words;let r=$l(
e,o);return r===null?!0:r===ts?t[n].includes(r):Ht(e.known.vocabulary,r,t[n])})}function ss(e,t,n){return t?t.id!=="subj\
ect"&&t.id!=="object"?t.types.length?t.types:null:Ee(e,n)?.[t.id]??null:null}function tr(e,t,n){if(!t.takes.includes("st\
atement"))return!1;let s=Ee(e,n);return!s||t.id!=="subject"&&t.id!=="object"?!0:s[t.id].includes(ts)}function nr(e,t,n){
return t.id!=="object"?t.words:Ee(e,n)?.words??!1}var _e=9,Re=100;function sr(e,{line:t,draft:n,sentence:s}){let o=e.known.article.sentences[s]?.relations??[],r=new Map(o.
map((c,u)=>[c.relation,{why:c.why,k:u}])),i=$(t),a=[],[l,f]=[Gt(n,"subject"),Gt(n,"object")];for(let c of e.relations){let u=i?
kl(c,i):0;if(u===null)continue;let d=ns(e,c.relation,"subject",l)&&ns(e,c.relation,"object",f)?0:1,p=r.get(c.relation.id);
a.push({relation:c.relation,rank:u*2+d,k:p?.k??o.length+1,why:p?.why??""})}return a.sort((c,u)=>c.rank-u.rank||c.k-u.k||
u.relation.uses-c.relation.uses||(c.relation.label<u.relation.label?-1:1)),a.slice(0,Re).map(({relation:c,why:u},d)=>({value:{
is:"relation",id:c.id},label:c.label,lang:null,why:u,digit:d<_e?d+1:null}))}function kl(e,t){if(e.label.startsWith(t)||e.
relation.id.startsWith(t))return 0;let n=t.split(" ");return zt(e.label,n)?1:e.cues.some(s=>zt(s,n))||zt(e.inverse,n)?2:
zt(e.told,n)?3:null}var zt=(e,t)=>t.every(n=>e.startsWith(n)||e.includes(` ${n}`));var lt=9;function or(e,t){let n=e.fields.get(t.field??"")??null;return t.line?t.line.startsWith("#")?vl(e,t.line.slice(1)):
Ol(e,t,n):xl(e,t,n)}var os=(e,t,n,s)=>({value:s?{is:"entity",id:e.id,at:s}:{is:"entity",id:e.id},label:e.label,lang:e.lang,
why:t,digit:n});function xl(e,{draft:t,sentence:n,recent:s,last:o},r){let{say:i}=e.known,a=[],l=Se(e,n),f=new Set(l.map(
({id:_})=>_));for(let[_,{id:g,span:k}]of l.entries())a.push(os(e.entities.get(g),i("named here"),_<lt-1?_+1:null,k));let c=o&&
r&&tr(e,r,t)?e.statements.get(o):null,u=ss(e,r,t),d=[...new Set(s)].filter(_=>!f.has(_)&&e.entities.has(_));for(let _ of d)
f.add(_);let p=d.map(_=>[e.entities.get(_),i("recent")]);for(let{entity:_}of e.searched)!f.has(_.id)&&rr(e,_)&&p.push([_,
""]);let h=new Map(p.map(([_])=>[_,!u||Ht(e.known.vocabulary,_.type,u)]));p.sort(([_,g],[k,x])=>Number(h.get(k))-Number(
h.get(_))||+(x!=="")-+(g!=="")||(g?d.indexOf(_.id)-d.indexOf(k.id):k.uses-_.uses));let b=a.length,y=c?lt-1:lt;for(let[_,
g]of p.slice(0,Re))b++,a.push(os(_,g,b<=y?b:null));return c&&a.splice(Math.min(a.length,lt-1),0,ir(c,lt,i("saved last"))),
a}var rr=({known:{article:e}},t)=>t.local===null||t.local===`${e.coder}/${e.id}`;function ir({key:e,id:t,words:n},s,o){let r=[
n.subject,n.relation,n.object].filter(Boolean).join(" \u2013 ");return{value:{is:"statement",key:e},label:`#${t} ${r}`,lang:null,
why:o,digit:s}}function vl(e,t){let n=$(t).split(" ").filter(Boolean),{coder:s,id:o}=e.known.article;return e.told.filter(
({plain:r})=>n.every(i=>r.startsWith(i)||r.includes(` ${i}`))).slice(0,Re).map(({stated:r},i)=>{let a=[r.coder===s?"":r.
coder,r.article===o?"":r.article];return ir(r,i<_e?i+1:null,a.filter(Boolean).join(" / "))})}function Ol(e,{line:t,draft:n,
sentence:s,recent:o},r){let i=$(t).split(" ").filter(Boolean),a=ss(e,r,n),l=new Map(Se(e,s).map(({id:d,span:p})=>[d,p])),
f=[];for(let{entity:d,plain:p}of e.searched){if(!rr(e,d))continue;let h=1/0;for(let _ of p){let g=Yn(_,i);g!==null&&g<h&&
(h=g)}if(h===1/0)continue;let b=!a||Ht(e.known.vocabulary,d.type,a)?0:1,y=l.has(d.id)?0:o.includes(d.id)?1:2;f.push({entity:d,
rank:h*6+b*3+y,at:f.length})}f.sort((d,p)=>d.rank-p.rank||p.entity.uses-d.entity.uses||d.at-p.at);let{say:c}=e.known,u=f.
slice(0,Re).map(({entity:d},p)=>{let h=l.has(d.id)?"named here":o.includes(d.id)?"recent":"";return os(d,h&&c(h),p<_e?p+
1:null,l.get(d.id))});return f.some(({rank:d})=>d<6)||u.push(...Sl(e,t.trim(),r,n,u.length)),u}function Sl(e,t,n,s,o){if(!t)
return[];let{say:r,article:i}=e.known,a=[];return n&&nr(e,n,s)&&a.push({is:"words",text:t}),a.push({is:"new",entity:Zo(e,
t)}),a.map((l,f)=>({value:l,label:t,lang:i.lang,why:r(l.is==="new"?"new entity":"plain words"),digit:o+f<_e?o+f+1:null}))}
function ar(e,{field:t,line:n}){let s=$(n).split(" ").filter(Boolean),o=t==="country";return(o?jt(e):Object.values(e.known.
vocabulary.types).filter(i=>!i.isAbstract).map(({id:i,label:a})=>({id:i,label:a,uses:0}))).map(i=>({one:i,rank:Yn($(i.label),
s)})).filter(({rank:i})=>i!==null).sort((i,a)=>Number(i.rank)-Number(a.rank)||a.one.uses-i.one.uses||(i.one.label<a.one.
label?-1:1)).slice(0,Re).map(({one:i},a)=>({value:o?{is:"entity",id:i.id}:{is:"text",text:i.id},label:i.label,lang:null,
why:"",digit:a<_e?a+1:null}))}var cr="when",Ml=/\d{4}(?:-\d\d){0,2}/;function fr(e,{field:t,line:n,sentence:s,last:o}){let{article:r}=e.known,i=n.trim(),
a=$(i),l=i?lr(e,i,[0,i.length]).map(p=>({...p,at:void 0})):[],f=r.sentences[s]?.span??[0,0],c=[...lr(e,r.text,f),...El(e,
t??cr),...Al(e,o)],u=[...l,...c.filter(({when:p,why:h})=>$(p).includes(a)||$(h).includes(a))],d=new Map;for(let p of u)d.
has(`${p.when}${p.basis?"i":""}`)||d.set(`${p.when}${p.basis?"i":""}`,p);return[...d.values()].map(({when:p,why:h,basis:b,
at:y})=>({value:y?{is:"text",text:p,at:y}:{is:"text",text:p},label:p,lang:null,why:h,digit:null,...b?{basis:b}:{}}))}function lr({
known:{article:e,say:t},wording:n},s,o){return et(s,o,n,e.published).flatMap(({span:r,stated:i,concluded:a})=>{let l=`\u201C${s.
slice(...r)}\u201D`,f={words:l,day:e.published},c=a.map(({when:u,how:d})=>({when:u,why:l,basis:t(`time_${d}`,f),at:r}));
return i?[{when:i,why:l,at:r},...c]:c})}function El({known:{say:e},statements:t},n){return[...t.values()].reverse().flatMap(
s=>s.slots.flatMap(o=>{let[r]=o.values;if(o.field!==n||r?.is!=="text")return[];let i=e("as for",{statement:s.id});return[
o.isInferred?{when:r.text,why:i,basis:Cl(s,i)}:{when:r.text,why:i}]}))}var Cl=({basis:e},t)=>e?.startsWith(t.replace(/#.*/,
"#"))&&e.length<t.length+3?e:t;function Al({known:{article:e,say:t},statements:n},s){let o=e.published;if(!Mt(o))return[];
let r=[],i=s?n.get(s):[...n.values()].at(-1),a=i?.slots.find(f=>f.field===cr)?.values[0],l=a?.is==="text"?Ml.exec(a.text)?.[0]:
null;if(i&&l&&l<o){let f=t("time_since",{statement:i.id,day:o});r.push({when:`[${l}..${o}]`,why:f,basis:f})}for(let[f,c]of[
[o,"time_day"],[`[..${o}]`,"time_until"]])r.push({when:f,why:t(c,{day:o}),basis:t(c,{day:o})});return r}var rs=(e,t,n,s)=>({value:{is:"text",text:e},label:t,lang:null,why:n,digit:s<_e?s+1:null});function ur(e,t){let n=e.fields.
get(t.field??"");if(!n)return[];if(n.takes.includes("time"))return fr(e,t);let{text:s,sentences:o}=e.known.article,r=o[t.
sentence]?.span??[0,0],i=[],a=qn(e,r);if(n.takes.includes("number")&&i.push(...a.map(({value:c,span:u})=>({text:c,at:u}))),
n.takes.includes("text")){let c=n.takes.includes("number")?a.map(u=>Il(e,u.span,r)):[];for(let u of[...c,...Un(e,n,r)])i.
push({text:s.slice(...u),at:u})}let l=$(t.line);return[...new Map(i.filter(c=>$(c.text).startsWith(l)).map(c=>[c.text,c])).
values()].map(c=>({value:{is:"text",...c},label:c.text,lang:null,why:c.text===s.slice(...c.at)?"":`\u201C${s.slice(...c.
at)}\u201D`,digit:null}))}var Tl=5;function Il({known:e,lang:t,wording:n},[s,o],[,r]){let{text:i}=e.article,a=new Set([...n?.
openers??[],...n?.joiners??[],...(n?.prepositions??[]).slice(1)]),l=o;for(let[f,c]of X(i,[o,r],t).slice(0,Tl)){if(!/^\s+$/.
test(i.slice(l,f))||a.has(i.slice(f,c).toLowerCase()))break;l=c}return[s,l]}function pr(e,{line:t}){let n=$(t),{say:s}=e.
known;return[...e.statements.values()].filter(o=>o.basis&&$(o.basis).includes(n)).reverse().map(({id:o,basis:r},i)=>rs(r,
s("as for",{statement:o}),r??"",i))}function dr(e,{field:t}){return(e.fields.get(t??"")?.values??[]).map((s,o)=>rs(s,s,"",
o))}function mr(e,{line:t,draft:n}){let s=$(t),o=Ee(e,n)?.roles??[],r=e.known.vocabulary.fields.filter(({id:a,everywhere:l,
isRole:f,label:c})=>!Ll.includes(a)&&(!f||l||o.includes(a))&&` ${$(c)}`.includes(` ${s}`)),i=(a,l)=>o.includes(a)?0:l===
null?1:2;return r.map(a=>({field:a,rank:i(a.id,a.letter)})).sort((a,l)=>a.rank-l.rank).map(({field:a},l)=>rs(a.id,a.label,
"",l))}var Ll=["subject","relation","object"];function Q(e,t){switch(t.place){case"choosing":return or(e,t);case"relation":case"new relation":return sr(e,t);case"text":
return ur(e,t);case"basis":return pr(e,t);case"few":return dr(e,t);case"other fields":return mr(e,t);case"new entity":return ar(
e,t);default:return[]}}var Nl=2,hr=e=>new Set(e?.values.flatMap(t=>"id"in t?[t.id]:"key"in t?[t.key]:[])),Kt=(e,t)=>[...e].some(n=>t.has(n));function jl({
relations:e},t,n){if(Kt(t,n))return 2;let s=[t,n].map(o=>new Set([...o].flatMap(r=>[r,...e[r]?.broader??[]])));return Kt(
s[0],s[1])?1:0}function _r(e,{article:t,vocabulary:n}){let[s,o,r]=["subject","relation","object"].map(a=>hr(Oe(e,a)));return t.
statements.filter(a=>a.coder===t.coder&&a.article===t.id&&a.id!==e.id).map(a=>{let l=u=>hr(a.slots.find(d=>d.field===u)),
f=Number(Kt(s,l("subject")))+Number(Kt(r,l("object"))),c=jl(n,o,l("relation"));return{stated:a,score:c&&f?c+f:f===2?2:0}}).
filter(({score:a})=>a>=Nl).sort((a,l)=>l.score-a.score).map(({stated:a})=>a)}var ee=[..."fjdkslaghrueiwovncmtybpqxz"];function gr(e,t,n=()=>!0){let s=[...e.keys()].sort((a,l)=>Number(n(e[l]))-Number(
n(e[a]))||a-l),o=Rl(e.length),r=s.map((a,l)=>({letters:o[l],span:e[a],statement:null}));r.sort((a,l)=>a.span[0]-l.span[0]);
let i=t.slice(0,9).map((a,l)=>({letters:`${l+1}`,span:null,statement:a.key}));return[...r,...i]}function Rl(e){let t=0;for(;ee.
length-t+t*ee.length<e&&t<ee.length;)t++;let n=ee.slice(0,ee.length-t),s=ee.slice(ee.length-t).flatMap(r=>ee.map(i=>r+i)),
o=[...n,...s];return o.length>=e?o.slice(0,e):ee.flatMap(r=>ee.flatMap(i=>ee.map(a=>r+i+a))).slice(0,e)}var yr=1;function Dl({state:e,known:t}){let{article:n}=t,{sentence:s,last:o}=e,r=Array.from({length:yr},(l,f)=>s-1-f),i=Array.
from({length:yr},(l,f)=>s+1+f);return[s,...r,...i].flatMap(l=>ot(n,l)).sort((l,f)=>+(f.key===o)-+(l.key===o))}function is(e,t){
let{text:n,lang:s,sentences:o}=e.known.article,{span:r}=o[e.state.sentence],i=new Set(e.known.vocabulary.wording?.[s]?.small),
a=([l,f])=>!i.has(n.slice(l,f).toLowerCase());return gr(X(n,r,s),t?Dl(e):[],a)}var De=e=>w(e,{place:"words",hints:is(e,!0),
typed:"",first:null,line:""}),Vt=e=>w(e,{place:"quote",hints:is(e,!1),typed:"",first:null,isAdding:!1});function Be(e,t){
let n=Math.max(0,Math.min(e.known.article.sentences.length-1,e.state.sentence+t)),s=w(e,{sentence:n,typed:""});return w(
s,{hints:is(s,e.state.place==="words"&&e.state.first===null)})}function Pe({hints:e,typed:t},n){let s=t+n;return{hint:e.
find(o=>o.letters===s)??null,typed:e.some(o=>o.letters.startsWith(s))?s:""}}function Xt(e){return e.state.typed?w(e,{typed:""}):
e.state.first?w(e,{first:null}):null}var Jt=(e,t)=>[Math.min(e[0],t[0]),Math.max(e[1],t[1])];function te(e){let{place:t,field:n,part:s,line:o,recent:r,last:i}=e.state,a=v(e),l=o.replaceAll("\\","");return{place:t,
field:s??n,line:l,draft:a,sentence:a.sentence,recent:r,last:i}}var Bl=["place","field","part","line","draft","sentence",
"recent","last","isAdding"];function ct(e,t,n){let{state:s}=e;if(n&&Bl.every(i=>n[i]===s[i]))return e;let o=t.rows?t.rows(
e):t.writes(s)?Q(e.index,te(e)):[],r=Wl(e)?-1:Math.min(s.marked,o.length-1);return{...e,state:{...s,rows:o,marked:r}}}var Pl=/^[\dX?~%/.[\]{},-]+$/;
function Wl({state:{place:e,field:t,line:n},known:s}){return e==="basis"?!0:e!=="text"||n===""?!1:Pl.test(n)||!I(s.vocabulary,
t)?.takes.includes("time")}var Fl=({state:e,known:t})=>I(t.vocabulary,e.field)?.takes??[],wr=e=>Fl(e).includes("statement");function Ul({state:e,known:t}){
let{isMany:n=!1,takes:s=[]}=I(t.vocabulary,e.field)??{};return n&&s.every(o=>o==="statement")}function ql(e){let{field:t,
line:n}=e.state;return t!=="act"?Q(e.index,te(e)):n===""?Hl(e):Q(e.index,{...te(e),line:`#${n.replace(/^#/,"")}`})}var Hl=e=>_r(
v(e),e.known).map(({key:t,id:n,spans:s,words:{subject:o,relation:r,object:i}},a)=>({value:{is:"statement",key:t},label:`\
#${n} ${[o,r,i].filter(Boolean).join(" \u2013 ")}`,lang:null,why:s.map(([l,f])=>e.known.article.text.slice(l,f)).join(" \
\u2026 "),digit:a<9?a+1:null})),Qt={name:"Choosing",writes:()=>!0,rows:ql,bindings:()=>[W,oe,{keys:[" ","'"],name:"words",
when:L,does:De},{keys:["#"],name:"statements",isHere:wr,when:L,does:e=>w(e,{line:"#",marked:0})},Le,zo,Ft,{keys:[">"],name:"\
later",isHere:wr,when:L,does:e=>E(e,{is:"later"})},{keys:["^"],name:"from the other end",isHere:Ul,when:L,does:e=>w(e,{isBackwards:!e.
state.isBackwards})},{keys:["\\"],name:"digits are text",when:({state:e})=>!e.line.includes("\\"),does:e=>w(e,{line:`${e.
state.line}\\`,isSelected:!1}),isRare:!0},{...Wt,isRare:!0},...F.map(e=>({...e,isRare:!0})),je,...he,Ne]};function Yt(e){let t=e.map(s=>s[0]?.toLowerCase()),n=[];for(let[s,o]of e.entries()){let r=t.filter((a,l)=>l!==s),i=[...o.
toLowerCase()].filter(a=>/[a-z]/.test(a));n.push(i.find(a=>!r.includes(a)&&!n.includes(a))??"")}return n}function br({state:e,known:t},{name:n}){let s=I(t.vocabulary,e.field)?.values??[];return s[Yt(s).indexOf(n)]??null}var $r={
name:"One of few",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"underlined letter",when:(e,t)=>br(e,t)!==null,does:(e,t)=>E(
e,{is:"text",text:br(e,t)??""})},{keys:["Enter"],name:"the default",does:e=>Z(P(e,It(v(e),e.state.field??"")))},{keys:["\
Backspace","Escape"],name:"back",does:O}],rows:({state:e,known:t})=>(I(t.vocabulary,e.field)?.values??[]).map(n=>({value:{
is:"text",text:n},label:n,lang:null,why:"",digit:null}))};function as(e,t){let n=v(e),s=Oe(n,t),r=n.slots.some(({field:i,isInferred:a})=>i===t&&!a)&&At(I(e.known.vocabulary,t));return!s||
s.values.length===0||r?S(e,t,{isInferring:!0,marked:0}):le(P(e,Lt(n,t,{isInferred:!s.isInferred})))}var kr=e=>v(e).basis!==
null,xr=e=>S(e,"basis",{marked:-1});function vr(e){let t=st(v(e),e.known.vocabulary);return t&&Kn(v(e)).includes(t)?t:null}
var Or={name:"Inferred",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"mark a field",when:({known:e},{name:t})=>ae(
e.vocabulary,t)?.isInferable??!1,does:(e,{name:t})=>as(e,ae(e.known.vocabulary,t)?.id??"")},{keys:["Enter"],name:"give t\
he basis",when:e=>!kr(e)&&Kn(v(e)).length>0,does:xr},{keys:["Enter"],name:"keep the basis",does:O},{keys:["."],name:"ano\
ther basis",when:kr,does:xr},{keys:[","],name:"one more value",when:e=>vr(e)!==null,does:e=>S(e,vr(e)??"",{isAdding:!0,isInferring:!0})},
{keys:[" "],name:"other fields",does:e=>w(me(e),{isInferring:!0})},{keys:["Backspace","Escape"],name:"back",does:O}]};var Sr=e=>t=>Z(P(t,Lt(v(t),t.state.field??"",{each:e}))),Mr={name:"Several values",writes:()=>!1,bindings:()=>[{keys:["1",
"Enter"],name:"jointly: one statement",does:Sr(!1)},{keys:["2"],name:"each: several statements",does:Sr(!0)},{keys:[","],
name:"one more value",does:e=>S(e,e.state.field??"",{isAdding:!0})},{keys:["Backspace"],name:"take back last",does:it},{
keys:["Escape"],name:"leave",does:O}]};function Zt(e){let t=I(e.known.vocabulary,e.state.field);return w(e,{place:Bt(t)??"choosing",hints:[],typed:"",first:null})}
function ft(e,t){let{first:n}=e.state;return n?Gl(e,Jt(n,t)):w(e,{first:t,typed:""})}function Gl(e,t){let{index:n,known:s}=e,
o=ke(s.article.text,t),r=s.article.text.slice(...o),i=$(r),a=`${s.article.coder}/${s.article.id}`,l=n.searched.find(({entity:c,
plain:u})=>u.includes(i)&&(c.local===null||c.local===a)),f=Zt(e);return f.state.place==="text"?E(f,{is:"text",text:r,at:o}):
l?E(f,{is:"entity",id:l.entity.id,at:o}):ls(e)&&!/\p{Lu}/u.test(r)?E(f,{is:"words",text:r,at:o}):w(f,{place:"new entity",
entity:qt(n,o),first:o,part:null})}function ls(e){let{field:t}=e.state;if(t==="object")return Ee(e.index,v(e))?.words??!1;
let n=I(e.known.vocabulary,t);return n?n.words||n.takes.includes("text"):!1}var Er={name:"Words",writes:()=>!1,bindings:()=>[
{keys:["a\u2026z"],name:"first, then last word",does:(e,t)=>{let{hint:n,typed:s}=Pe(e.state,t.name);return n?.span?ft(w(
e,{typed:""}),n.span):w(e,{typed:s})}},{keys:["1\u20139"],name:"statement in the margin",when:({state:e},t)=>e.first===null&&
Pe(e,t.name).hint?.statement!==void 0,does:(e,t)=>E(Zt(e),{is:"statement",key:Pe(e.state,t.name).hint?.statement??""})},
{keys:["Enter"],name:"only this word",when:({state:e})=>e.first!==null,does:e=>ft(e,e.state.first)},{keys:["ArrowDown"],
name:"letters on the next sentence",does:e=>Be(e,1),isRare:!0},{keys:["ArrowUp"],name:"letters on the sentence before",does:e=>Be(
e,-1),isRare:!0},{keys:[" "],name:"more",does:me},{keys:["Backspace"],name:"take back a letter",does:e=>Xt(e)??Zt(e)},{keys:[
"Escape"],name:"back",does:Zt}]};var dt=({state:e})=>e.entity,We=(e,t)=>w(e,{entity:{...dt(e),...t},part:null,line:"",marked:0,isSelected:!1}),ut=(e,t=()=>"")=>n=>{
let s=t(dt(n));return w(n,{part:e,line:s,isSelected:s!=="",marked:0})},pt=e=>w(e,{part:null,line:"",isSelected:!1});function Cr(e,t){
let{part:n,line:s}=e.state,o=dt(e),r=s.trim();switch(n){case"type":return t?.value.is==="text"?We(e,{type:t.value.text}):
e;case"country":return t?.value.is==="entity"?We(e,{country:t.value.id}):e;case"members":{if(t?.value.is!=="entity")return pt(
e);let{id:i}=t.value,{members:a}=o,l=a.includes(i)?a.filter(f=>f!==i):[...a,i];return w(We(e,{members:l}),{part:n})}case"\
alias":return r?We(e,{aliases:[...o.aliases,r]}):pt(e);default:return r?We(e,{label:r}):pt(e)}}function zl(e){let{entity:t,
first:n}=e.state;return t?E(e,n?{is:"new",entity:t,at:n}:{is:"new",entity:t}):e}function Kl(e){let{first:t}=e.state,n=t?
e.known.article.text.slice(...t):dt(e).label;return E(e,t?{is:"words",text:n,at:t}:{is:"words",text:n})}function Vl({...e}){
let{field:t,isAdding:n,isInferring:s,line:o}=e.state;return S(e,t??"",{isAdding:n,isInferring:s,line:o,isSelected:o!==""})}
var Xl=[{keys:["Enter"],name:"make it",does:zl},{keys:["t"],name:"type",does:ut("type")},{keys:["c"],name:"country",does:ut(
"country")},{keys:["n"],name:"name",does:ut("label",({label:e})=>e)},{keys:["a"],name:"alias",does:ut("alias")},{keys:["\
l"],name:"local or corpus",does:e=>We(e,{isLocal:!dt(e).isLocal})},{keys:["m"],name:"members",does:ut("members")},{keys:[
"w"],name:"plain words, no entity",isHere:ls,does:Kl},{keys:["Backspace","Escape"],name:"back",does:Vl}],Jl=[{...W,does:(e,{
name:t})=>Cr(e,e.state.rows.find(({digit:n})=>n===Number(t)))},oe,...F,{keys:["Enter"],name:"take it",does:e=>Cr(e,e.state.
rows[e.state.marked])},{keys:["Backspace"],name:"back",when:L,does:pt},{keys:["Escape"],name:"leave",does:pt}];function Ql(e){
let{part:t,line:n}=e.state;return t==="type"||t==="country"?Q(e.index,te(e)):t!=="members"||!n?[]:Q(e.index,{...te(e),place:"\
choosing",field:null}).filter(({value:s})=>s.is==="entity")}var Ar={name:"New entity",writes:({part:e})=>e!==null,rows:Ql,
bindings:({part:e})=>e===null?Xl:Jl};var Fe=["label","parent","definition"];function Tr(e,t){let{part:n,line:s,relation:o}=e.state,r=Fe.indexOf(n??""),i=n===
"parent"?t?.value.is==="relation"?t.value.id:"":s.trim();if(!i||!o)return B(e,"write it, or choose one");let a={...o,[Fe[r]]:i};
return r+1<Fe.length?w(e,{relation:a,part:Fe[r+1],line:"",marked:0}):E(e,{is:"new relation",...a})}function Yl(e){let t=Fe.
indexOf(e.state.part??"");if(t<=0)return S(e,"relation");let n=Fe[t-1],s=n==="parent"?"":e.state.relation?.label??"";return w(
e,{part:n,line:s,isSelected:s!=="",marked:0})}var Zl=({state:e})=>e.part==="parent",Ir={name:"New relation",writes:()=>!0,
rows:e=>Zl(e)?Q(e.index,te(e)):[],bindings:({part:e})=>[...e==="parent"?[{...W,when:(t,n)=>!!W.when?.(t,n),does:(t,{name:n})=>Tr(
t,t.state.rows.find(({digit:s})=>s===Number(n)))},oe,...F]:[],{keys:["Enter"],name:"go on",does:t=>Tr(t,t.state.rows[t.state.
marked])},{keys:["Backspace"],name:"back",when:L,does:Yl},{keys:["Escape"],name:"leave",does:t=>S(t,"relation")}]};var en={name:"Relation",writes:()=>!0,bindings:()=>[W,oe,...F,Wt,Le,Ft,{keys:["+"],name:"none fits",when:L,does:e=>w(e,{
place:"new relation",part:"label",relation:{label:"",parent:"",definition:""}})},{keys:[" "],name:"more",when:L,does:me},
je,...he,Ne]};function Ce(e,t){let n=v(e),s=nt(n,e.known.vocabulary);if(s)return S(e,s);if(ko(n))return S(e,"basis",{marked:-1});let o=ne(
e,{does:"save",saving:Te(n,e.known,e.state.open),thenNext:t}),r=w(o,{pending:n,sentence:n.sentence,filters:{}});return t?
S(w(r,{draft:J(n.sentence)}),"subject"):de(r)}function Lr(e){let t=v(e).slots.at(-1),[n,...s]=t?.values??[];return t&&n?.
is==="words"&&n.at&&!s.length?{field:t.field,span:n.at}:null}function ec(e){let t=Lr(e);if(!t)return e;let{field:n,span:s}=t;
return w(S(e,n),{place:"new entity",entity:qt(e.index,s),first:s})}function tc(e){let t=v(e),{article:n}=e.known,s=n.statements.
find(({id:r,coder:i})=>r===t.id&&i===n.coder),o=s!==void 0&&JSON.stringify(t)===JSON.stringify(Ie(s,n));return!t.slots.length||
o?de(e):B(de(w(e,{aside:[t,...e.state.aside]})),"set aside; n takes it up again")}var tn={name:"Statement",writes:()=>!1,
bindings:()=>[{keys:["Enter"],name:"save",does:e=>Ce(e,!1)},{keys:["n"],name:"save, next",does:e=>Ce(e,!0)},{keys:["i"],
name:"inferred",does:le},{keys:["q"],name:"quote",does:Vt},Le,{keys:["+"],name:"an entity of these words",when:e=>Lr(e)!==
null,does:ec,isRare:!0},{keys:[" "],name:"other fields",does:me},{keys:["j","ArrowDown"],name:"next sentence",does:e=>se(
e,e.state.sentence+1)},{keys:["k","ArrowUp"],name:"sentence before",does:e=>se(e,e.state.sentence-1)},{keys:["a\u2026z"],
name:"a field",when:({known:e},{name:t})=>ae(e.vocabulary,t)!==null,does:(e,{name:t})=>S(e,ae(e.known.vocabulary,t)?.id??
"")},{keys:["Backspace"],name:"take back last",does:it},{keys:["Escape"],name:"set aside",does:tc},{keys:["Tab"],name:"f\
ield before",isRare:!0,isShift:!0,does:e=>Pt(e,-1)},Ne]};var nc=({state:e})=>e.field===null?tn:e.field==="relation"?en:Qt;function nn(e){let{field:t,isAdding:n,isInferring:s,isBackwards:o}=e.
state;return t!==null?S(e,t,{isAdding:n,isInferring:s,isBackwards:o}):s?le(e):O(e)}function Nr(e){let{say:t}=e.known,n=nn(
e),s=$(e.state.line),o=e.state.field!==null;return nc(e).bindings(n.state).filter(({keys:[r],isHere:i,when:a})=>/^[^\p{L}\s]$/u.
test(r)&&(i?.(n)??!0)&&(a?.(n,{name:r,isShift:!1})??!0)).map(({keys:r,name:i})=>({sign:r[0],label:t(i)})).filter(({label:r})=>`\
 ${$(r)}`.includes(` ${s}`)).map(({sign:r,label:i},a)=>({value:{is:"text",text:r},label:i,lang:null,why:r,digit:o&&a<9?a+
1:null}))}function sc(e){let{field:t,isInferring:n}=e.state;return t!==null?Nr(e):[...Q(e.index,te(e)),...n?[]:Nr(e)]}function jr(e,t){
if(t?.value.is!=="text")return e;let{text:n}=t.value;return/^[^\p{L}]$/u.test(n)?{...nn(e),again:{name:n,isShift:!1}}:e.
state.isInferring?as(e,n):S(e,n)}var Rr={name:"Other fields",writes:()=>!0,rows:sc,bindings:()=>[{...W,does:(e,{name:t})=>jr(
e,e.state.rows.find(({digit:n})=>n===Number(t)))},oe,...F,{keys:["Enter"],name:"take what is marked",does:e=>jr(e,e.state.
rows[e.state.marked])},{keys:["Backspace"],name:"back",when:L,does:nn},{keys:["Escape"],name:"leave",does:e=>e.state.line?
w(e,{line:"",marked:0}):nn(e)}]};var oc=({state:e})=>e.proposals[e.proposal]??null;function rc({proposer:e,fields:t,quote:n},s){let o=t.filter(({isFilled:r})=>r).
map(({field:r,values:i})=>({field:r,values:i,each:!1,isInferred:!1}));return{...J(s),slots:o,quote:n,proposedBy:e}}function sn(e){
let t=oc(e);return t?w(e,{draft:rc(t,e.state.sentence),filters:{}}):e}var Dr=(e,t)=>{let{length:n}=e.state.proposals;return n?
w(e,{proposal:t%n}):Br(e)},Br=e=>w(de(e),{proposals:[],proposal:0});function ic(e){let{proposals:t,proposal:n}=e.state;return Dr(
w(e,{proposals:t.filter((s,o)=>o!==n)}),n)}var Pr={name:"Draft",writes:()=>!1,bindings:()=>[{keys:["Enter"],name:"take a\
s it is",does:e=>Ce(O(sn(e)),!1)},{keys:["n"],name:"take, next",does:e=>Ce(O(sn(e)),!0)},{keys:["q"],name:"other words",
does:e=>Vt(O(sn(e)))},{keys:["p"],name:"next draft",does:e=>Dr(e,e.state.proposal+1)},{keys:["a\u2026z"],name:"opens tha\
t field",when:({known:e},{name:t})=>ae(e.vocabulary,t)!==null,does:(e,{name:t})=>S(sn(e),ae(e.known.vocabulary,t)?.id??"")},
{keys:["Delete"],name:"not this",does:ic},{keys:["Escape"],name:"no draft",does:Br}]};function Wr(e,t){let n=v(e),s=e.state.isAdding?[...ve(n,e.known),...t]:t;return O(P(e,{...n,quote:[...s].sort((o,r)=>o[0]-
r[0])}))}function on(e,t){let{first:n}=e.state;return n?Wr(e,[ke(e.known.article.text,Jt(n,t))]):w(e,{first:t,typed:""})}
function ac(e){let t=ve(v(e),e.known),[n]=t[0],[,s]=t[t.length-1];return e.state.first?Ce(on(e,[Math.max(s,e.state.first[1]),
Math.max(s,e.state.first[1])]),!1):w(e,{first:[n,n]})}function lc(e){let{text:t,lang:n}=e.known.article;return Gn(v(e),e.
known).slice(0,9).map((s,o)=>({value:{is:"words",text:t.slice(...s),at:s},label:t.slice(...s),lang:n,why:"",digit:o+1}))}
var Fr={name:"Quote",writes:()=>!1,rows:lc,bindings:()=>[{keys:["1\u20139"],name:"other likely words",when:({state:e},{name:t})=>e.
first===null&&Number(t)<=e.rows.length,does:(e,{name:t})=>Wr(e,[Gn(v(e),e.known)[Number(t)-1]])},{keys:["a\u2026z"],name:"\
first, then last word",does:(e,t)=>{let{hint:n,typed:s}=Pe(e.state,t.name);return n?.span?on(w(e,{typed:""}),n.span):w(e,
{typed:s})}},{keys:["Enter"],name:"keep beginning; then end, and save",does:ac},{keys:["+"," "],name:"one more piece",does:e=>w(
e,{isAdding:!e.state.isAdding})},{keys:["ArrowDown"],name:"letters on the next sentence",does:e=>Be(e,1),isRare:!0},{keys:[
"ArrowUp"],name:"letters on the sentence before",does:e=>Be(e,-1),isRare:!0},{keys:["Backspace"],name:"take back a lette\
r",does:e=>Xt(e)??O(e)},{keys:["Escape"],name:"back",does:O}]};var cs=({state:e,known:t})=>t.article.statements.find(({key:n})=>n===e.statement)??null,Ue=({state:e,known:t})=>ot(t.article,
e.sentence),mt=({known:e},{coder:t})=>t===e.article.coder,qr=e=>cs(e)??Ue(e).find(t=>mt(e,t))??Ue(e)[0]??null,cc=(e,t)=>e.
known.article.sentences[t].nothing!==null||ot(e.known.article,t).some(n=>mt(e,n));function fc(e){let{length:t}=e.known.article.
sentences;for(let n=1;n<=t;n++){let s=(e.state.sentence+n)%t;if(!cc(e,s))return se(e,s)}return B(e,"every sentence is co\
ded")}function uc(e){let[t,...n]=e.state.aside;return t?Qn(w(e,{aside:n}),t):S(w(e,{draft:J(e.state.sentence),filters:{}}),
"subject")}function pc(e){let t=qr(e);return t?mt(e,t)?Qn(e,Ie(t,e.known.article)):B(e,"another coder's statement"):B(e,
"this sentence has no statement yet")}function dc(e){let{state:t,known:n}=e,s=cs(e)??n.article.statements.find(({key:o})=>o===
t.last)??qr(e);return s?O(w(e,{draft:Po(s,t.sentence,e.index),filters:{}})):B(e,"there is no statement to copy yet")}function mc(e){
let t=cs(e);if(t&&!mt(e,t))return B(e,"another coder's statement");if(t)return ne(e,{does:"delete",statement:t.key});let[
n,...s]=e.state.aside;return n?B(w(e,{aside:s,dropped:n}),"discarded"):B(e,"no statement is marked")}function hc(e){let{
dropped:t,aside:n}=e.state;return t?w(e,{dropped:null,aside:[t,...n]}):ne(e,{does:"undo"})}function _c(e){let{sentence:t}=e.
state;return Ue(e).some(n=>mt(e,n))?B(e,"this sentence has statements"):ne(e,{does:"nothing here",sentence:t,is:e.known.
article.sentences[t].nothing===null})}function Ur(e,t){let n=Ue(e),s=n.findIndex(({key:r})=>r===e.state.statement),o=n[s<
0?t>0?0:n.length-1:s+t];return o?at(e,o.key):e}var Hr={name:"Reading",writes:()=>!1,bindings:()=>[{keys:["j","ArrowDown"],
name:"next",does:e=>se(e,e.state.sentence+1)},{keys:["k","ArrowUp"],name:"back",does:e=>se(e,e.state.sentence-1)},{keys:[
"u"],name:"next uncoded",does:fc},{keys:["n"],name:"new statement",does:uc},{keys:["0"],name:"nothing here",does:_c},{keys:[
"1\u20139"],name:"mark a statement",when:(e,{name:t})=>Number(t)<=Ue(e).length,does:(e,{name:t})=>at(e,Ue(e)[Number(t)-1].
key),isRare:!0},{keys:["ArrowRight"],name:"mark the next statement",does:e=>Ur(e,1),isRare:!0},{keys:["ArrowLeft"],name:"\
mark the statement before",does:e=>Ur(e,-1),isRare:!0},{keys:["e","Enter"],name:"change",does:pc},{keys:["d"],name:"copy\
 of last",does:dc},{keys:["Delete"],name:"delete",does:mc},{keys:["z","Undo"],name:"undo",does:hc},{keys:["p"],name:"dra\
ft",does:e=>ne(e,{does:"propose",sentence:e.state.sentence})},{keys:["/"],name:"find",does:e=>ne(e,{does:"search"})},{keys:[
"!"],name:"problems",does:e=>ne(e,{does:"open problems"})},{keys:["?"],name:"all keys",does:e=>w(e,{isHelpOpen:!0})}]};function gc(e){let{line:t,rows:n,marked:s,field:o}=e.state,r=n[s];return r?Me(e,r):t.trim()?E(e,{is:"text",text:t.trim()}):
o&&pe(v(e),o)?Z(e):e}var Gr={name:"Text",writes:()=>!0,bindings:()=>[{keys:["Enter"],name:"take what is marked, or writt\
en",does:gc},{keys:[" "],name:"words",when:L,does:De},...F,je,...he]};var U={reading:Hr,choosing:Qt,relation:en,text:Gr,basis:Ko,statement:tn,few:$r,inferred:Or,words:Er,quote:Fr,"new entity":Ar,
"new relation":Ir,"other fields":Rr,jointly:Mr,draft:Pr};function ht(e,t,n,s){let o={state:e,known:n,index:s,effects:[]};
if(e.isHelpOpen){let a=["Escape","?","F1"].includes(t.name);return{state:a?{...e,isHelpOpen:!1}:e,effects:[],isCommand:a}}
if(t.name==="F1")return{state:{...e,isHelpOpen:!0},effects:[],isCommand:!0};let r=zr(o,t);if(r)return{...qe(o,r.does(o,t)),
isCommand:!0};let i=U[e.place].writes(e)?bc(e,t):null;return{state:i===null?e:fs(e,i,n,s),effects:[],isCommand:!1}}function fs(e,t,n,s){
let o={state:e,known:n,index:s,effects:[]};return qe(o,w(o,{line:t,marked:0,isSelected:!1})).state}function qe(e,t){let n=t;
for(;n.again;){let r=n.again,i=ct({...n,again:void 0},U[n.state.place],null);n=zr(i,r)?.does(i,r)??i}let{state:s,effects:o}=ct(
n,U[n.state.place],e.state);return{state:s,effects:o}}function zr(e,t){return U[e.state.place].bindings(e.state).find(s=>yc(
s,t)&&(s.isHere?.(e)??!0)&&(s.when?.(e,t)??!0))??null}var yc=({keys:e,isShift:t},n)=>e.some(s=>wc(s,n))&&(t===void 0||t===
n.isShift);function wc(e,t){return e==="1\u20139"?/^[1-9]$/.test(t.name):e==="a\u2026z"?/^[a-z]$/.test(t.name):e===t.name}
function bc({line:e,isSelected:t},n){let s=Oo(n);return s!==null?t?s:e+s:n.name==="Backspace"&&e?[...e].slice(0,-1).join(
""):null}var $c={Enter:"\u23CE",Backspace:"\u232B",Delete:"Del",Escape:"Esc",Tab:"\u21E5",ArrowDown:"\u2193",ArrowUp:"\u2191",ArrowLeft:"\
\u2190",ArrowRight:"\u2192",Undo:"Ctrl Z"," ":"\u2423"};function Kr({keys:[e],name:t,isShift:n=!1}){return{shown:`${n?"\u21E7\
 ":""}${$c[e]??e}`,name:t,press:/\u2026|\u2013/.test(e)?null:{name:e,isShift:n}}}var Vr=(e,t,n)=>U[e.place].bindings(e).filter(
({isRare:s,isHere:o})=>!s&&(o?.({state:e,known:t,index:n,effects:[]})??!0)).map(Kr),Xr=e=>Object.entries(U).map(([t,{name:n,
bindings:s}])=>({place:t,name:n,keys:s({...e,part:null}).flatMap(o=>o.keys.map(r=>Kr({...o,keys:[r]})))}));var Jr=new WeakMap;function He(e,t){let n=Jr.get(e);return n||(n=new Map(e.map(s=>[s.id,s])),Jr.set(e,n)),n.get(t)??null}
function Qr(e,t){switch(e.is){case"entity":return He(t.entities,e.id)?.label??e.id;case"new":return e.entity.label;case"\
relation":return t.vocabulary.relations[e.id]?.label??e.id;case"new relation":return e.label;case"statement":{let n=[...t.
article.statements,...t.elsewhere??[]].find(({key:i})=>i===e.key);if(!n)return e.key;let{subject:s,relation:o,object:r}=n.
words;return`#${n.id} ${[s,o,r].filter(Boolean).join(" \u2013 ")}`}case"later":return t.say("the next statement");case"w\
ords":case"text":return e.text;case"nobody":return t.say("nobody named")}}var Ge=(e,t)=>e.statements.find(n=>n.key===t),q=({vocabulary:e},t)=>e.fields.find(n=>n.id===t),rn=(e,t)=>e?.slots.find(n=>n.
field===t&&n.values.length>0);function ge(e,t){let n=Qr(t,e);return t.is==="new"?{text:n,lang:t.entity.lang}:t.is==="wor\
ds"?{text:`\u201C${n}\u201D`,lang:e.article.lang}:{text:n,lang:t.is==="entity"?He(e.entities,t.id)?.lang??null:null}}var us=4,
kc=74;function Yr(e){let t=e.split(/\s+/);return e.length<kc||t.length<=2*us?e:`${t.slice(0,us).join(" ")} \u2026 ${t.slice(
-us).join(" ")}`}var xc=["subject","relation","object"];function Zr({known:e,state:t}){let{say:n,article:s}=e,o=s.sentences[t.sentence];if(!t.
draft){let r=o?.isTitle?n("title"):n("sentence_n",{n:t.sentence});return m`<h2 class="claim"><span>${r}</span></h2>`}return m`<h2 class="claim">
    <span>
      ${xc.map((r,i)=>m`${i>0&&m`<i> \u2013 </i>`}<${vc} known=${e} state=${t} field=${r} />`)}
      ${t.draft.id&&m` <small>${n("edits",{id:t.draft.id})}</small>`}
    </span>
  </h2>`}function vc({known:e,state:t,field:n}){let s=rn(t.draft,n);if(t.field===n)return m`<mark aria-label=${e.say("op\
en")}>${" ? "}</mark>`;if(!s)return m`<i>\u2026</i>`;let o=` ${e.say("and")} `;return s.values.map((r,i)=>{let{text:a,lang:l}=ge(
e,r);return m`${i>0&&o}<bdi lang=${l}>${s.isInferred?`[${a}]`:a}</bdi>`})}function ti({known:e,state:t,preview:n,failed:s}){return m`<div class="detail" role="group" tabindex="0" aria-label=${e.
say("detail")}>
    ${s&&t.place==="statement"&&m`<p class="problem">${s}</p>`}${Oc(e,t,n)}</div>`}var ei=(e,{vocabulary:{relations:t}})=>e.
replace(/`(\w+)`/g,(n,s)=>`\u201C${t[s]?.label??s.replaceAll("_"," ")}\u201D`);function Oc(e,t,n){let{say:s}=e,o=t.rows[t.
marked];if(t.place==="relation"&&o?.value.is==="relation"){let a=e.vocabulary.relations[o.value.id];return m`<p><b>${a.label}</b> <i>${s(
"use")}</i> ${ei(a.use||a.definition,e)}</p>
      <p>${a.avoid&&m`<i>${s("not_for")}</i> ${ei(a.avoid,e)}`}</p>`}if(t.place==="reading"){let a=Ge(e.article,t.statement),
l=a?.problems[0],f=a?.spans.map(([c,u])=>e.article.text.slice(c,u)).join(" \u2026 ");return a&&m`<p><q>${f}</q></p>${l&&
m`<p class="problem">${l.message}</p>`}`}if(n&&(t.place==="statement"||t.place==="inferred"||t.place==="quote")){let{tie:a,
plain:l,problems:f}=n,[c]=f;return m`<p><i>${s("tie")}</i> <b>${a||s("no_tie")}</b></p>
      <p>
        <i>${s("plain_triple")}</i> <b>${s(l.is?"yes":"no")}</b>${l.why&&` (${l.why})`}
      </p>
      ${c&&m`<p class=${c.severity==="error"?"problem":"doubt"}>${c.message} ${c.hint}</p>`}`}let r=`help_${t.place.replaceAll(
" ","_")}`,i=s(r,{name:o?ge(e,o.value).text:""});return i!==r&&m`<p><i>${i}</i></p>`}var ni=new WeakMap;function oi(e){let t=ni.get(e);if(t)return t;let n=[];for(let[s,o]of e.sentences.entries()){let r=n.at(
-1);r?.number===o.paragraph&&r.isTitle===o.isTitle?r.sentences.push({number:s,sentence:o}):n.push({number:o.paragraph,sentences:[
{number:s,sentence:o}],isTitle:o.isTitle})}return ni.set(e,n),n}var si=new WeakMap;function _t(e){let t=si.get(e);if(t)return t;
let n=e.sentences.map(()=>[]),s=e.statements.filter(({spans:o})=>o.length);for(let o of s.sort((r,i)=>r.spans[0][0]-i.spans[0][0]))
n[Ae(e,o.spans[0][0])]?.push(o);return si.set(e,n),n}function Ae({sentences:e},t){let[n,s]=[0,e.length-1];for(;n<s;){let o=n+
s+1>>1;e[o].span[0]<=t?n=o:s=o-1}return n}var gt=(e,t)=>_t(e)[t].length?"coded":e.sentences[t].nothing?"nothing":"open";
function an({statements:e}){return[...new Set(e.flatMap(({words:t})=>t.by?[t.by]:[]))]}var Sc=3,ln=(e,t)=>t===null?0:1+e.
indexOf(t)%Sc,Mc=3;function ri(e){let t=[];return e.map(({spans:n})=>{let s=new Set(t.filter(r=>Ec(r.spans,n)).map(({lane:r})=>r)),
o=0;for(;s.has(o)&&o<Mc-1;)o+=1;return t.push({lane:o,spans:n}),o})}var Ec=(e,t)=>e.some(([n,s])=>t.some(([o,r])=>n<r&&o<
s));var cn=class extends V{render({known:t,corpus:n,current:s,saved:o,press:r}){let{article:i,say:a}=t,l=i.sentences.filter(
(u,d)=>gt(i,d)==="open").length,f=i.statements.reduce((u,d)=>u+d.problems.length,0),c=a("head_counts",{read:i.sentences.
length-l,all:i.sentences.length,statements:i.statements.length});return m`<header>
      <h1>
        <button type="button" class="plain" onClick=${()=>r("articles")} title=${a("all_articles")}>
          <bdi lang=${i.lang}>${i.title}</bdi>
        </button>
      </h1>
      <span class="about">${[i.published,a("coder",{name:n.coder})].filter(Boolean).join(" \xB7 ")}</span>
      <${ps} article=${i} current=${s} say=${a} />
      <span class="counts">${c}</span>
      ${f>0&&m`<button type="button" class="plain problems" onClick=${()=>r("problems")}>${a("problems_n",{n:f})}</button>`}
      <${Cc} saved=${o} say=${a} />
    </header>`}},Cc=({saved:e,say:t})=>m`<span class=${`saved is-${e.is}`} role="status">
    ${e.is==="nothing"?"":e.words||t(`saved_${e.is}`,{at:e.at})}
  </span>`,Ac=40,ps=class extends V{render({article:t,current:n,say:s}){let o=t.sentences.length,r=Math.ceil(o/Ac),i=Array.
from({length:Math.ceil(o/r)},(l,f)=>{let c=Array.from({length:Math.min(r,o-f*r)},(p,h)=>f*r+h),u=c.map(p=>gt(t,p)),d=u.includes(
"open")?"open":u.includes("coded")?"coded":"nothing";return A(`is-${d}`,c.includes(n)&&"now")}),a=s("strip",{n,all:o-1});
return m`<span class="strip" role="img" aria-label=${a}>${i.map(l=>m`<i class=${l} />`)}</span>`}};var fn=class extends D{element=Y();componentDidMount(){this.element.current.showModal()}render({known:t,state:n,hasLetters:s,
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
        ${Xr(n).map(({place:l,name:f,keys:c})=>m`<section key=${l}>
            <h3>${i(f)}</h3>
            ${c.map(({shown:u,name:d})=>m`<p key=${u+d}><kbd>${u}</kbd> ${i(d)}</p>`)}
          </section>`)}
        <section>
          <h3>${i("fields")}</h3>
          ${a.fields.map(({id:l,letter:f,label:c})=>f&&m`<p key=${l}><kbd>${f}</kbd> ${c}</p>`)}
        </section>
      </div>
    </dialog>`}};var ds=e=>document.getElementById(`sentence-${e}`)?.firstChild??null;function ms(e,[t,n]){let s=[];for(let o=Ae(e,t);o<e.
sentences.length;o+=1){let[r,i]=e.sentences[o].span;if(r>=n)break;let a=ds(o);!a||i<=t||s.push(new StaticRange({startContainer:a,
startOffset:Math.max(t,r)-r,endContainer:a,endOffset:Math.min(n,i)-r}))}return s}var Tc=["sentence","named","marked","qu\
ote","first"];function hs(e,t,n){for(let s of n)s in t||CSS.highlights.delete(s);for(let[s,o]of Object.entries(t)){let r=new Highlight(
...o.flatMap(i=>ms(e,i)));r.priority=Tc.indexOf(s)+1,CSS.highlights.set(s,r)}return new Set(Object.keys(t))}function ii(e){
return li(e,e.statements.filter(({words:t,spans:n})=>t.by!==null&&n.length),"said")}function ai(e,t){let n=_t(e)[t.sentence]??
[];return li(e,n.filter(({words:s})=>s.by===null),"own")}function li(e,t,n){let s=an(e),o=ri(t),r={};for(let[i,{words:a,
marks:l,spans:f}]of t.entries()){let c=`${n}-${ln(s,a.by)}-${l.length?"held":"plain"}-${o[i]}`;r[c]=[...r[c]??[],...f]}return r}var Ic=20,Lc=2,ci=400;function un({words:e,isDenied:t,marks:n},s){let o=[e.subject,e.relation,e.object].filter(Boolean).
join(" \u2013 ");return[(t?`${s("not")} `:"")+o,...e.by?[s("according_to",{name:e.by})]:[],...n].join(", ")}var pn=class extends D{state={
from:0,to:2e3};element=Y();componentDidMount(){this.scroller=this.element.current.closest(".reading"),this.scroller.addEventListener(
"scroll",this.look,{passive:!0}),this.look()}componentWillUnmount(){this.scroller?.removeEventListener("scroll",this.look)}componentDidUpdate(){
this.place()}shouldComponentUpdate(t,n){let s=this.props;return Object.keys(t).some(r=>t[r]!==s[r])||n.from!==this.state.
from||n.to!==this.state.to}look=()=>{let{top:t,bottom:n}=this.scroller.getBoundingClientRect(),o=[...this.scroller.querySelectorAll(
".paragraph")].filter(a=>{let l=a.getBoundingClientRect();return l.bottom>t-ci&&l.top<n+ci}),[r,i]=[o[0]?.firstElementChild,
o.at(-1)?.lastElementChild].map(a=>Number(a instanceof HTMLElement?a.dataset.sentence:0));this.setState({from:r,to:i})};place(){
let{known:t}=this.props,n=this.element.current.getBoundingClientRect().top,s=new Map(t.article.statements.map(i=>[i.key,
i])),o=0,r=[];for(let i of this.element.current.children){let a=s.get(i.dataset.statement??""),l=a?jc(t.article,a)-n:0,f=Math.
max(o,Math.round(l));r.push([i,f]),o=f+Ic+Lc}for(let[i,a]of r)i.style.top=`${a}px`}render({known:t,current:n,statement:s,
fresh:o,letters:r,open:i},{from:a,to:l}){let{article:f,say:c}=t,u=an(f),d=Nc(f).filter(({number:p})=>p>=a&&p<=l);return m`<div class="cards" ref=${this.
element} role="group" aria-label=${c("statements_beside")}>
      ${d.map(({stated:p,number:h})=>{let{key:b,words:y,isDenied:_,marks:g,problems:k}=p,x=A("card",`claimant-${ln(u,y.by)}`,
g.length>0&&"held",h===n&&"current",b===s&&"open",b===o&&"fresh",k.length>0&&"has-problems");return m`<button
          type="button"
          tabindex="-1"
          key=${b}
          class=${x}
          data-statement=${b}
          aria-label=${un(p,c)}
          title=${un(p,c)}
          onClick=${()=>i(p)}
        >
          ${r[b]&&m`<kbd class="label">${r[b]}</kbd>`}${_&&m`<b>${c("not")}</b> `}
          ${g.length>0&&m`<i>${g[0]}</i> `}<bdi>${y.subject}</bdi> \u2013 ${y.relation} \u2013 <bdi>${y.object}</bdi>
        </button>`})}
    </div>`}},fi=new WeakMap;function Nc(e){let t=fi.get(e);if(t)return t;let s=e.statements.filter(({spans:o})=>o.length).
sort((o,r)=>o.spans[0][0]-r.spans[0][0]).map(o=>({stated:o,number:Ae(e,o.spans[0][0])}));return fi.set(e,s),s}function jc(e,{
spans:[[t,n]]}){let[s]=ms(e,[t,Math.min(n,t+1)]);if(!s)return 0;let o=document.createRange();return o.setStart(s.startContainer,
s.startOffset),o.setEnd(s.endContainer,s.endOffset),o.getBoundingClientRect().top}var ui=new Set(["subject","relation","object"]);function pi({known:e,state:t,quote:n}){let{draft:s,field:o,place:r}=t,{say:i,
article:a}=e;if(!s)return m`<div class="slots" />`;let l=s.slots.filter(d=>!ui.has(d.field)&&d.values.length>0),f=o&&o!==
"basis"&&!ui.has(o)&&!l.some(d=>d.field===o)?[o]:[],c=r==="basis"||s.basis||s.slots.some(({isInferred:d})=>d),u=n.map(([
d,p])=>Yr(a.text.slice(d,p))).join(" \u2026 ");return m`<div class="slots" role="group" tabindex="0" aria-label=${i("fur\
ther_fields")}>
    <dl>
      ${l.map(d=>m`<div key=${d.field} class=${A("slot",d.field===o&&"open")}>
          <dt><${dn} known=${e} id=${d.field} /></dt>
          <dd><${Rc} known=${e} slot=${d} /></dd>
        </div>`)}
      ${f.map(d=>m`<div key=${d} class="slot open">
          <dt><${dn} known=${e} id=${d} /></dt>
          <dd>\u2026</dd>
        </div>`)}
      ${c&&m`<div class=${A("slot",r==="basis"&&"open")}>
        <dt>${i("basis")}</dt>
        <dd>${s.basis??i("basis_asked")}</dd>
      </div>`}
      ${u&&m`<div class=${A("slot",r==="quote"&&"open")}>
        <dt>${i("quote")}</dt>
        <dd><q lang=${a.lang}>${u}</q></dd>
      </div>`}
    </dl>
    ${n.length>0&&a.sentences[s.sentence]?.isTitle&&m`<p class="note">${i("headline_quote")}</p>`}
  </div>`}function dn({known:e,id:t}){let n=q(e,t),s=n?.label??t,o=n?.letter?s.toLowerCase().indexOf(n.letter):-1;return o<
0?s:m`${s.slice(0,o)}<u>${s[o]}</u>${s.slice(o+1)}`}function Rc({known:e,slot:t}){let n=t.each?" / ":` ${e.say("and")} `;
return m`${t.values.map((s,o)=>{let{text:r,lang:i}=ge(e,s);return m`${o>0&&n}<bdi lang=${i}>${r}</bdi>`})}${t.isInferred&&
m` <small>${e.say("inferred")}</small>`}`}function di({known:e,state:t}){let{say:n,article:s}=e,o=t.proposals[t.proposal];if(!o)return null;let r=o.fields.filter(
({isFilled:a})=>a),i=o.fields.filter(({isFilled:a})=>!a);return m`<div class="choices drafted">
    <p class="asks">${n("draft_of",{name:o.proposer,n:t.proposal+1,all:t.proposals.length})}</p>
    ${r.map(a=>m`<div class="row drafted" key=${a.field}>
        <kbd>${q(e,a.field)?.letter??"\u2423"}</kbd>
        <span class="name"><small><${dn} known=${e} id=${a.field} /></small> <b>${Dc(e,a)}</b></span>
        <span class="why">${[a.rule,Bc(n,a)].filter(Boolean).join(" \xB7 ")}</span>
      </div>`)}
    ${i.length>0&&m`<p class="note">
        ${n("draft_shown")}
        ${i.map(a=>m`${" "}<kbd>${q(e,a.field)?.letter??"\u2423"}</kbd>${" "}
            ${q(e,a.field)?.label??a.field}, \u201c${a.from.map(([l,f])=>s.text.slice(l,f)).join(" \u2026 ")}\u201d`)}
      </p>`}
  </div>`}var Dc=(e,{values:t})=>t.map(n=>ge(e,n).text).join(` ${e.say("and")} `),Bc=(e,{right:t})=>t===null?"":e("draft\
_right",{n:Math.round(100*t)});function mi(e){let{place:t}=e.state;return t==="reading"?m`<${Wc} ...${e} />`:t==="statement"||t==="inferred"?m`<${Uc} ...${e} />`:
t==="draft"?m`<${di} ...${e} />`:t==="few"?m`<${Pc} ...${e} />`:t==="new entity"?m`<${qc} ...${e} />`:m`<${hi} ...${e} />`}
function hi({known:{say:e},state:t,hands:n}){let{rows:s,marked:o,place:r,first:i,typed:a,line:l}=t,f=r==="words"||r==="q\
uote";return m`<div class="choices">
    <div id="choices" role="listbox" aria-label=${e("choices")}>
      ${s.map((c,u)=>m`<div
          key=${u}
          id=${`choice-${u}`}
          role="option"
          class=${A("row",u===o&&"marked")}
          aria-selected=${String(u===o)}
          aria-label=${[c.digit,c.label,c.why].filter(Boolean).join(", ")}
          onMouseDown=${ye}
          onClick=${()=>n.take(c)}
        >
          ${c.digit===null?m`<kbd class="none" />`:m`<kbd>${c.digit}</kbd>`}
          <bdi class="name" lang=${c.lang}>${c.label}</bdi>
          <span class="why">${c.why}</span>
        </div>`)}
    </div>
    ${f&&m`<p class="asks">${e(i?"last_word":"first_word")} ${a&&m`<kbd>${a}</kbd>`}</p>`}
    ${!s.length&&!f&&l&&m`<p class="asks">${e("nothing_found")}</p>`}
  </div>`}function Pc({known:{say:e},state:t,hands:n}){let s=Yt(t.rows.map(({label:o})=>o));return m`<div class="choices" role="group" aria-label=${e(
"choices")}>
    ${t.rows.map(({label:o},r)=>{let i=o.toLowerCase().indexOf(s[r]);return m`<button
        type="button"
        tabindex="-1"
        key=${o}
        class="row plain"
        onMouseDown=${ye}
        onClick=${()=>n.press(s[r])}
      >
        <kbd>${s[r]}</kbd>
        <span class="name">${o.slice(0,i)}<u>${o[i]}</u>${o.slice(i+1)}</span>
      </button>`})}
    <button type="button" tabindex="-1" class="row plain" onMouseDown=${ye} onClick=${()=>n.press("Enter")}>
      <kbd>\u23ce</kbd> <span class="name">${e("none_of_these")}</span>
    </button>
  </div>`}var ye=e=>e.preventDefault();function Wc({known:e,state:t,hands:n}){let{article:s,say:o}=e,{nothing:r}=s.sentences[t.
sentence]??{},i=_t(s)[t.sentence]??[];return m`<div class="choices">
    ${i.length>0&&m`<div id="choices" role="listbox" tabindex="0" aria-label=${o("statements_here")}>
      ${i.map((a,l)=>m`<div
          key=${a.key}
          id=${`choice-${l}`}
          role="option"
          class=${A("row","stated",a.sign,a.key===t.statement&&"marked")}
          aria-selected=${String(a.key===t.statement)}
          aria-label=${un(a,o)}
          onClick=${()=>n.mark(a.key)}
        >
          <small>${a.id}</small>
          <span class="name">
            ${a.isDenied&&m`<b>${o("not")}</b> `}<bdi>${a.words.subject}</bdi> \u2013 <b>${a.words.relation}</b> \u2013${" "}
            <bdi>${a.words.object}</bdi>
            <small>${Fc(a,o)}</small>
          </span>
        </div>`)}
    </div>`}
    ${r&&m`<p class="note done">${o("nothing_here",r)}</p>`}
    ${!r&&!i.length&&m`<p class="asks">${o("not_coded")}</p>`}
  </div>`}var Fc=({words:e,marks:t},n)=>[e.by?n("according_to",{name:e.by}):n("of_author"),...t].join(" \xB7 ");function Uc({
known:e,state:t,shown:n,hands:s}){let{vocabulary:o,say:r}=e,i=o.fields.filter(({letter:l})=>l),a=[["i",r("inferred")],["\
q",r("quote")],[" ",r("other_fields")]];return m`<div class="choices fields" role="group" tabindex="0" aria-label=${r("f\
ields")}>
    ${i.map(l=>{let f=rn(t.draft,l.id),c=A("field",f&&"filled",!f&&n.has(l.id)&&"shown"),u=l.letter;return m`<button
        type="button"
        tabindex="-1"
        key=${l.id}
        class=${c}
        onMouseDown=${ye}
        onClick=${()=>s.press(u)}
      >
        <kbd>${u}</kbd> ${l.label}${f?.isInferred&&m` <small>${r("inferred")}</small>`}
      </button>`})}
    ${a.map(([l,f])=>m`<button
        type="button"
        tabindex="-1"
        key=${l}
        class="field"
        onMouseDown=${ye}
        onClick=${()=>s.press(l)}
      >
        <kbd>${l===" "?"\u2423":l}</kbd> ${f}
      </button>`)}
  </div>`}function qc({known:e,state:t,shown:n,hands:s}){let{say:o,vocabulary:r}=e,{entity:i}=t;if(!i)return null;let a=i.
country&&He(e.entities,i.country)?.label||"\u2013",l=[["n",o("entity_label"),i.label],["t",o("entity_type"),r.types[i.type]?.
label??i.type],["c",o("entity_country"),a],["a",o("entity_aliases"),i.aliases.join(", ")||"\u2013"],["l",o("entity_kept"),
o(i.isLocal?"entity_local":"entity_listed")],["m",o("entity_members"),i.members.map(f=>He(e.entities,f)?.label??f).join(
", ")||"\u2013"]];return t.part?m`<${hi} known=${e} state=${t} shown=${n} hands=${s} />`:m`<div class="choices">
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
              onMouseDown=${ye}
              onClick=${()=>s.press(f)}
            >
              <kbd>${f}</kbd>
            </button>
          </dd>
        </div>`)}
    </dl>
  </div>`}var ze=class extends V{state={at:0};render({say:t,place:n,keys:s,press:o}){let r=s.filter(a=>a.press),i=Math.min(this.state.
at,r.length-1);return m`<footer>
      <span class="place">${n}</span>
      <div class="keys" role="toolbar" aria-label=${t("keys")} onKeyDown=${this.go}>
        ${s.map(({shown:a,name:l,press:f})=>f?m`<button
                type="button"
                key=${a}
                tabindex=${r[i]?.shown===a?0:-1}
                onMouseDown=${ye}
                onClick=${()=>o(f)}
              ><kbd>${a}</kbd> ${t(l)}</button>`:m`<span key=${a}><kbd>${a}</kbd> ${t(l)}</span>`)}
      </div>
    </footer>`}go=t=>{let n={ArrowRight:1,ArrowLeft:-1}[t.key];if(!n)return;let s=[...t.currentTarget.querySelectorAll("\
button")],o=(s.indexOf(document.activeElement)+n+s.length)%s.length;this.setState({at:o},()=>s[o].focus()),t.preventDefault()}};var Hc=(e,t)=>e.say(`line_${_i(t)}`,{field:gi(e,t),count:t.rows.length}),_i=({place:e})=>e.replaceAll(" ","_"),gi=(e,{field:t})=>t?
q(e,t)?.label??t:"",mn=class extends D{element=Y();componentDidMount(){this.element.current.focus({preventScroll:!0})}componentDidUpdate(){
let{state:t}=this.props,n=this.element.current;n.value!==t.line&&(n.value=t.line),t.isSelected&&n.select()}render({known:t,
state:n,written:s}){let o=U[n.place].writes(n),r=n.rows.length>0&&n.place!=="few";return m`<input
      id="line"
      ref=${this.element}
      class=${o?"":"is-command"}
      role="combobox"
      aria-expanded=${String(r)}
      aria-controls="choices"
      aria-autocomplete="list"
      aria-activedescendant=${r&&n.rows[n.marked]?`choice-${n.marked}`:null}
      aria-label=${Hc(t,n)}
      placeholder=${t.say(`hint_${_i(n)}`,{field:gi(t,n)})}
      autocomplete="off"
      autocapitalize="off"
      spellcheck=${!1}
      dir="auto"
      readonly=${!o}
      onInput=${i=>{i.isComposing||s(i.currentTarget.value)}}
      onCompositionEnd=${i=>s(i.currentTarget.value)}
    />`}};var hn=class extends V{render({known:{article:t,say:n},current:s}){return m`<div
      class="words"
      id="article"
      role="listbox"
      tabindex="0"
      lang=${t.lang}
      aria-label=${n("article_by_sentence",{title:t.title})}
      aria-activedescendant=${`sentence-${s}`}
    >
      ${oi(t).map(o=>m`<${_s}
          key=${o.sentences[0].number}
          article=${t}
          paragraph=${o}
          current=${Gc(o,s)?s:null}
          say=${n}
        />`)}
    </div>`}},Gc=({sentences:e},t)=>t>=e[0].number&&t<=e[e.length-1].number,_s=class extends V{render({article:t,paragraph:n,
current:s,say:o}){let{isTitle:r,sentences:i}=n,a=r?o("title"):o("paragraph",{n:n.number});return m`<div class=${A("parag\
raph",r&&"title")} role="group" aria-label=${a} dir="auto">
      ${i.map(({number:l,sentence:f})=>{let[c,u]=f.span;return m`<span
            key=${l}
            id=${`sentence-${l}`}
            class=${A("sentence",`is-${gt(t,l)}`,l===s&&"current")}
            role="option"
            aria-selected=${String(l===s)}
            data-sentence=${l}
            >${t.text.slice(c,u)}</span
          >${" "}`})}
    </div>`}};function yi(e,t,n){let[s,o]=zc(t,n),r=s?.parentElement?.closest("[data-sentence]");if(!(r instanceof HTMLElement)||
s?.nodeType!==Node.TEXT_NODE)return null;let i=Number(r.dataset.sentence);return{sentence:i,place:e.sentences[i].span[0]+
o}}function zc(e,t){if("caretPositionFromPoint"in document){let s=document.caretPositionFromPoint(e,t);return[s?.offsetNode,
s?.offset??0]}let n=document.caretRangeFromPoint(e,t);return[n?.startContainer,n?.startOffset??0]}var _n=class extends V{render({known:t,sentence:n,labels:s}){let o=Kc(t.article,n,s);return m`<div class="labels">
      ${s.map(({letters:r,span:[i,a],kind:l},f)=>{let c=t.article.text.slice(i,a),u=t.say(/\d/.test(r)?"word_with_digit":
"word_with_letter",{words:c,letters:r});return o[f]&&m`<span
            key=${`${l} ${i}`}
            class=${`label ${l}`}
            role="img"
            aria-label=${u}
            style=${{left:`${o[f].left}px`,top:`${o[f].top}px`}}
            >${r}</span
          >`})}
    </div>`}};function Kc(e,t,n){let s=ds(t),o=document.getElementById("article")?.parentElement?.getBoundingClientRect();
if(!n.length||!s||!o)return[];let[r]=e.sentences[t].span,i=document.createRange();return n.map(({span:[a]})=>{let l=Math.
min(Math.max(a-r,0),s.length-1);i.setStart(s,l),i.setEnd(s,l+1);let f=i.getBoundingClientRect();return{left:Math.round(f.
left-o.left),top:Math.round(f.top-o.top)}})}var Vc=new Set(["choosing","relation"]);function wi(e,t,n){let{place:s,hints:o,typed:r,rows:i,draft:a,sentence:l}=t;if(o.
length)return o.filter(({letters:f,span:c})=>c&&f.startsWith(r)).map(({letters:f,span:c})=>({letters:f.slice(r.length),span:c,
kind:"word"}));if(Vc.has(s)){let f=new Map;for(let{digit:c,value:u}of i){if(c===null||!("at"in u)||!u.at)continue;let d=f.
get(u.at[0]);f.set(u.at[0],{letters:d?`${d.letters} ${c}`:String(c),span:u.at,kind:"name"})}return[...f.values()]}return s===
"draft"?(t.proposals[t.proposal]?.fields??[]).flatMap(({field:f,from:c,isFilled:u})=>c.slice(0,1).map(d=>({letters:q(e,f)?.
letter??"\u2423",span:d,kind:u?"name":"cue"}))):s==="statement"||s==="inferred"?Ct(n,l,a).flatMap(({field:f,span:c})=>{let u=q(
e,f)?.letter;return u?[{letters:u,span:c,kind:"cue"}]:[]}):[]}var Xc=({hints:e,typed:t})=>Object.fromEntries(e.flatMap(({
letters:n,statement:s})=>s&&n.startsWith(t)?[[s,n.slice(t.length)]]:[])),gn=class extends D{element=Y();state={measured:0};marked=new Set;lines=new Set;lined=null;componentDidMount(){
this.observer=new ResizeObserver(()=>this.setState({measured:this.state.measured+1})),this.observer.observe(this.element.
current),this.mark(),this.come(!0)}componentWillUnmount(){this.observer?.disconnect()}componentDidUpdate(t){this.mark();
let n=this.props;(t.state.sentence!==n.state.sentence||t.known.article.id!==n.known.article.id)&&this.come(!1)}mark(){let{
known:t,state:n,quote:s}=this.props,{article:o}=t;this.lined!==o&&(this.lines=hs(o,ii(o),this.lines)),this.lined=o;let r=o.
sentences[n.sentence],i=n.draft?void 0:Ge(o,n.statement),a=wi(t,n,this.props.index).filter(({kind:l})=>l==="name");this.
marked=hs(o,{...ai(o,n),...r&&{sentence:[r.span]},...a.length&&{named:a.map(({span:l})=>l)},...i?.spans.length&&{marked:i.
spans},...s.length&&{quote:s},...n.first&&{first:[n.first]}},this.marked)}come(t){let{state:n}=this.props,s=document.getElementById(
`sentence-${n.sentence}`);if(!s)return;let o=this.element.current.getBoundingClientRect(),r=s.getBoundingClientRect(),i=Math.
min(120,o.height/5);if(!t&&r.top>=o.top+i&&r.bottom<=o.bottom-i)return;let a=r.bottom>o.bottom-i&&r.height<o.height-2*i;
this.element.current.scrollTop+=a?r.bottom-o.bottom+i:r.top-o.top-i}render({known:t,state:n,index:s,open:o,touch:r},{measured:i}){
return m`<div
      class="reading"
      ref=${this.element}
      onClick=${a=>{let l=yi(t.article,a.clientX,a.clientY);l&&r(l.sentence,l.place)}}
    >
      <div class="page">
        <${hn} known=${t} current=${n.sentence} />
        <${_n} known=${t} sentence=${n.draft?.sentence??n.sentence} labels=${wi(t,n,s)} measured=${i} />
        <${pn}
          known=${t}
          current=${n.sentence}
          statement=${n.statement}
          fresh=${n.last}
          letters=${Xc(n)}
          measured=${i}
          open=${o}
        />
      </div>
    </div>`}};var H=class extends D{element=Y();componentDidMount(){let t=this.element.current;(t.querySelector("[autofocus]")??t).focus()}render({
say:t,name:n,title:s,deeds:o,close:r,children:i}){let a=r?[...o,{keys:["Escape"],shown:"Esc",name:"back_to_reading",does:r}]:
o,l=a.map(({keys:[c],shown:u,name:d})=>({shown:u,name:d,press:{name:c,isShift:!1}})),f=c=>{let u=a.find(d=>d.keys.includes(
c));return u?.does(),!!u};return m`<div class="annotator in-screen" onKeyDown=${c=>this.keyDown(c,f)}>
      <main class="screen" tabindex="-1" ref=${this.element} aria-label=${s}>
        <h1>${s}</h1>
        ${i}
      </main>
      <${ze} say=${t} place=${t(`place_${n}`)} keys=${l} press=${c=>f(c.name)} />
    </div>`}keyDown(t,n){let{hasLetters:s}=this.props;if(t.isComposing||t.ctrlKey||t.metaKey||t.altKey)return;let o=t.target,
r=o.matches("input, textarea, select");t.key.length===1&&(r||!s)||t.key==="Enter"&&o.matches("button, a, textarea, input\
, summary")||r&&!["Escape","ArrowDown","ArrowUp"].includes(t.key)||n(t.key)&&t.preventDefault()}},Ke=(e,t,n)=>[{keys:["j",
"ArrowDown"],shown:"j",name:"next",does:()=>n(Math.min(e+1,t-1))},{keys:["k","ArrowUp"],shown:"k",name:"back",does:()=>n(
Math.max(e-1,0))}],Ve=e=>e?.scrollIntoView({block:"nearest"});function bi({shown:e,session:t}){let n=t.say,[s,o]=T(""),r=s.toLowerCase(),i=(e.corpus?.articles??[]).filter(({id:p,title:h})=>`${p}\
 ${h}`.toLowerCase().includes(r)),a=e.known?.article.id,[l,f]=T(Math.max(0,i.findIndex(({id:p})=>p===a))),c=Math.min(l,i.
length-1);K(()=>{t.opening.count()},[]),K(()=>Ve(document.querySelector("tr.marked")),[c]);let u=()=>i[c]&&t.opening.open(
i[c].id),d=[{keys:["Enter"],shown:"\u23CE",name:"open_article",does:u},...Ke(c,i.length,f),{keys:["v"],shown:"v",name:"n\
ew_article",does:()=>t.show("new")},{keys:["g"],shown:"g",name:"progress",does:()=>t.show("progress")},{keys:["!"],shown:"\
!",name:"problems",does:()=>t.show("problems")}];return m`<${H}
    say=${n}
    name="articles"
    title=${e.corpus?.title||n("articles")}
    deeds=${d}
    hasLetters=${e.hasLetters}
    close=${e.known?()=>t.show(null):null}
  >
    <form onSubmit=${yt(u)}>
      <label>${n("find_article")} <input type="search" value=${s} onInput=${({currentTarget:p})=>o(p.value)} /></label>
    </form>
    <table>
      <thead>
        <tr>${["article","day","sentences","coded","nothing","left","statements","problems"].map(p=>m`<th scope="col">${n(
p)}</th>`)}</tr>
      </thead>
      <tbody>
        ${i.map((p,h)=>m`<${Jc} key=${p.id} article=${p} isMarked=${h===c} open=${()=>t.opening.open(p.id)} />`)}
      </tbody>
    </table>
    ${!i.length&&m`<p class="asks">${n("nothing_found")}</p>`}
  <//>`}var yt=e=>t=>{t.preventDefault(),e()};function Jc({article:e,isMarked:t,open:n}){let{title:s,lang:o,published:r,
sentences:i,coded:a,nothing:l,statements:f,problems:c}=e;return m`<tr class=${A(t&&"marked")} aria-current=${t?"true":null}>
    <td><button type="button" class="plain link" onClick=${n}><bdi lang=${o}>${s}</bdi></button></td>
    <td class="day">${r??"\u2013"}</td>
    ${[i,a,l,Math.max(0,i-a-l),f,c].map(u=>m`<td class="number">${u}</td>`)}
  </tr>`}function $i({shown:e,session:t}){let n=t.say,{known:s,state:o,refusal:r}=e,i=r?.conflict??null,a=i?.fields??[],[l,f]=T(a.
map(({decided:g})=>g)),[c,u]=T(Math.max(0,a.findIndex(({decided:g})=>!g)));if(K(()=>{s&&t.opening.renew({articles:[s.article.
id]})},[]),K(()=>Ve(document.querySelector("tr.marked")),[c]),!s||!o||!i)return null;let d=l.filter(g=>g===null).length,
p=i.isGone,h=()=>t.show(null),b=g=>{if(p)return g==="here"?y(null):h();let k=l.map((M,N)=>N===c?g:M);f(k);let x=k.indexOf(
null);x>=0&&u(x)},y=g=>{if(!o.draft)return;let k=s.article.statements.find(({key:G})=>G===i.key),x=k&&g!==null?Ie(k,s.article):
null,M=new Map(a.map(({field:G},re)=>[G,l[re]])),N={...x?Yc(o.draft,x,M):o.draft,id:g};t.writing.merge({...Te(N,s,o.open),
revision:i.revision})},_=[{keys:["1"],shown:"1",name:p?"save_as_new":"take_here",does:()=>b("here")},{keys:["2"],shown:"\
2",name:p?"leave_it_out":"take_there",does:()=>b("there")},...p?[]:Ke(c,a.length,u),...p||d?[]:[{keys:["Enter"],shown:"\u23CE",
name:"write_it",does:()=>y(o.draft?.id??null)}]];return m`<${H} say=${n} name="merge" title=${n("merge_title")} deeds=${_} hasLetters=${e.
hasLetters} close=${h}>
    <p>${r?.message}</p>
    <p class="quiet">${n("merge_kept")}</p>
    ${!p&&m`<table>
        <thead>
          <tr>${["field","was_before","here","in_the_file","taken"].map(g=>m`<th scope="col">${n(g)}</th>`)}</tr>
        </thead>
        <tbody>
          ${a.map(({field:g,before:k,here:x,there:M},N)=>m`<tr
              key=${g}
              class=${A(N===c&&"marked")}
              aria-current=${N===c?"true":null}
              onClick=${()=>u(N)}
            >
              <td>${Qc(s,g)}</td>
              <td>${k??"\u2013"}</td>
              <td>${l[N]==="here"?m`<ins>${x??"\u2013"}</ins>`:x??"\u2013"}</td>
              <td>${l[N]==="there"?m`<ins>${M??"\u2013"}</ins>`:M??"\u2013"}</td>
              <td>${l[N]?n(l[N]==="here"?"here":"in_the_file"):m`<b class="is-error">${n("to_choose")}</b>`}</td>
            </tr>`)}
        </tbody>
      </table>`}
    ${d>0&&m`<p class="note">${n("merge_open",{n:d})}</p>`}
  <//>`}var Qc=(e,t)=>q(e,t)?.label??t;function Yc(e,t,n){let s=i=>n.get(i)==="there",o=e.slots.filter(({field:i})=>!s(i)),
r=t.slots.filter(({field:i})=>s(i));return{...e,slots:[...o,...r],basis:s("inferred")?t.basis:e.basis,quote:s("quote")?t.
quote:e.quote}}function ki({shown:e,session:t}){let{say:n,connection:s}=t,[o,r]=T(""),[i,a]=T(!1),[l,f]=T(!1),[c,u]=T(""),[d,p]=T(""),h=Ze(
null),b=Ze(null),y=Ze(null),_=async M=>{a(!0),r("");let{status:N,body:G}=await M;a(!1),N===200?await t.opening.begin(G.id??
G.article?.id):r(G?.message??n("saved_offline"))},g=M=>{let[N]=M??[];N&&_(s.send("/api/articles/from-file",N,N.name))},k=[
{keys:["v"],shown:"v",name:"paste_text",does:()=>b.current?.focus()},{keys:["o"],shown:"o",name:"choose_file",does:()=>h.
current?.click()},{keys:["w"],shown:"w",name:"web_address",does:()=>y.current?.focus()}],x=(e.corpus?.articles.length??0)>
0;return m`<${H}
    say=${n}
    name="new_article"
    title=${n(x?"new_article_title":"first_article_title")}
    deeds=${k}
    hasLetters=${e.hasLetters}
    close=${x?()=>t.show(e.known?null:"articles"):null}
  >
    <p class="note problem" role="alert" hidden=${!o}>${o}</p>
    <form class="paste" onSubmit=${yt(()=>c.trim()&&_(s.ask("POST","/api/articles",{text:c})))}>
      <label for="text">${n("paste_label")}</label>
      <textarea id="text" ref=${b} rows="9" dir="auto" value=${c} onInput=${({currentTarget:M})=>u(M.value)}></textarea>
      <p class="quiet">${n("paste_help")}</p>
      <button type="submit" disabled=${i||!c.trim()}>${n("add_text")}</button>
    </form>
    <div
      class=${A("drop",l&&"over")}
      onDragOver=${M=>{M.preventDefault(),f(!0)}}
      onDragLeave=${()=>f(!1)}
      onDrop=${M=>{M.preventDefault(),f(!1),g(M.dataTransfer?.files)}}
    >
      <label for="file">${n("drop_label")}</label>
      <input id="file" type="file" ref=${h} disabled=${i} onChange=${({currentTarget:M})=>g(M.files)} />
    </div>
    <form onSubmit=${yt(()=>d.trim()&&_(s.ask("POST","/api/articles/from-address",{address:d})))}>
      <label for="address">${n("address_label")}</label>
      <input id="address" type="url" ref=${y} value=${d} onInput=${({currentTarget:M})=>p(M.value)} />
      <button type="submit" disabled=${i||!d.trim()}>${n("fetch_it")}</button>
      <p class="quiet">${n("address_help")}</p>
    </form>
  <//>`}function xi({shown:e,session:t}){let{say:n,connection:s}=t,{corpus:o}=e,[r,i]=T(""),[a,l]=T(o?.coder??""),[f,c]=T(
""),u=async()=>{let{status:d,body:p}=await s.ask("POST","/api/corpus",{title:r.trim()||o?.folder,coder:a.trim()});d===200?
await t.opening.start():c(p?.message??n("saved_offline"))};return m`<${H}
    say=${n}
    name="begin"
    title=${n("no_corpus_title")}
    deeds=${[{keys:["Enter"],shown:"\u23CE",name:"begin_corpus",does:u}]}
    hasLetters=${e.hasLetters}
    close=${null}
  >
    <p>${n("no_corpus")}</p>
    <p class="note problem" role="alert" hidden=${!f}>${f}</p>
    <form class="begin" onSubmit=${yt(u)}>
      <label for="title">${n("corpus_title")}</label>
      <input id="title" placeholder=${o?.folder} value=${r} onInput=${({currentTarget:d})=>i(d.value)} />
      <label for="coder">${n("your_coder_id")}</label>
      <input id="coder" value=${a} pattern="[a-z0-9][a-z0-9-]*" onInput=${({currentTarget:d})=>l(d.value)} />
      <button type="submit">${n("begin_corpus_in",{folder:o?.folder})}</button>
    </form>
    <p class="quiet">${n("begin_writes")}</p>
  <//>`}var vi=["error","warning","to do"];function Oi({shown:e,session:t}){let n=t.say,[s,o]=T(null),[r,i]=T(0);K(()=>{t.connection.
ask("GET","/api/problems").then(({status:u,body:d})=>o(u===200?Zc(d):[]))},[]);let a=s??[],l=Math.min(r,a.length-1);K(()=>Ve(
document.querySelector("tr.marked")),[l]);let f=u=>{u?.article&&t.opening.open(u.article,u.statement)},c=[{keys:["Enter"],
shown:"\u23CE",name:"open_place",does:()=>f(a[l])},...Ke(l,a.length,i),{keys:["q"],shown:"q",name:"mend_quotes",does:()=>t.
show("quotes")}];return m`<${H}
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
          ${a.map((u,d)=>m`<tr key=${d} class=${A(d===l&&"marked")} aria-current=${d===l?"true":null} onClick=${()=>i(d)}>
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
  <//>`}var Zc=e=>[...e].sort((t,n)=>vi.indexOf(t.severity)-vi.indexOf(n.severity));var Si=["sentences","coded","nothing","left","statements"];function Mi({shown:e,session:t}){let n=t.say,[s,o]=T(null);K(
()=>{t.connection.ask("GET","/api/progress").then(({status:i,body:a})=>o(i===200?ef(a):[]))},[]);let r=new Map(e.corpus?.
articles.map(({id:i,title:a})=>[i,a]));return m`<${H}
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
          <tr>${["article","coder_of",...Si].map(i=>m`<th scope="col">${n(i)}</th>`)}</tr>
        </thead>
        <tbody>
          ${s.map(i=>m`<tr key=${`${i.coder} ${i.article}`}>
              <td><button type="button" class="plain link" onClick=${()=>t.opening.open(i.article)}><bdi>${r.get(i.article)??
i.article}</bdi></button></td>
              <td>${i.coder}</td>
              ${Si.map(a=>m`<td class="number">${i[a]}</td>`)}
            </tr>`)}
        </tbody>
      </table>`}
  <//>`}var ef=e=>Array.isArray(e)?e:e.rows??[];var yn=class extends D{componentDidUpdate(){this.focus()}componentDidMount(){this.focus()}focus(){let{shown:t}=this.props,
n=document.activeElement,s=!n||n===document.body||n.id==="line"||n.id==="article";!t.state||t.screen||!s||document.getElementById(
t.state.place==="reading"?"article":"line")?.focus({preventScroll:!0})}render({shown:t,session:n}){let{phase:s,known:o,state:r,
corpus:i,saved:a,preview:l,spoken:f}=t,c=s==="begin"?xi:s==="reading"&&t.screen?tf[t.screen]:null;if(c)return m`<${c} shown=${t} session=${n} />`;
if(s!=="reading"||!o||!r||!i||!n.index)return m`<main class="wide"><p role="status">${t.words||"\u2026"}</p></main>`;let d=r.
draft&&(r.place==="statement"||r.place==="inferred"||r.place==="quote")&&r.draft?ve(r.draft,o):[],p=r.draft?.sentence??r.
sentence,h=r.draft?Ct(n.index,p,r.draft).map(({field:y})=>y):[],b={press:y=>n.press({name:y,isShift:!1}),take:n.point,mark:n.
touch};return m`<div class="annotator" onKeyDown=${y=>nf(y,n)}>
      <${cn} known=${o} corpus=${i} current=${r.sentence} saved=${a} press=${y=>n.show(y)} />
      <main>
        <${gn}
          known=${o}
          state=${r}
          index=${n.index}
          quote=${d}
          open=${({key:y})=>n.touch(y)}
          touch=${n.touchText}
        />
        <section class=${A("side",`in-${r.place.replaceAll(" ","-")}`)} aria-label=${o.say("statement")}>
          <${Zr} known=${o} state=${r} />
          ${r.place!=="reading"?m`<${mn} known=${o} state=${r} written=${n.written} />`:m`<p class="line-rest" />`}
          <${mi} known=${o} state=${r} shown=${new Set(h)} hands=${b} />
          <${ti} known=${o} state=${r} preview=${l} failed=${a.is==="refused"||a.is==="offline"?a.words||o.say(`saved_${a.
is}`):""} />
          <${pi} known=${o} state=${r} quote=${d} />
        </section>
      </main>
      <${ze} say=${o.say} place=${o.say(U[r.place].name)} keys=${Vr(r,o,n.index)} press=${n.pressed} />
      ${r.isHelpOpen&&m`<${fn}
        known=${o}
        state=${r}
        hasLetters=${t.hasLetters}
        letters=${y=>n.letters(y)}
        press=${b.press}
      />`}
      <div class="unseen" role="status">${f}</div>
    </div>`}},tf={articles:bi,progress:Mi,problems:Oi,new:ki,merge:$i};function nf(e,t){let n=e.target;if(n.id!=="line"&&
n.id!=="article")return;let s=vo(e);!s||!t.shown.hasLetters&&n.id==="article"&&s.name.length===1||t.typed(s)&&e.preventDefault()}var gs=({folder:e,title:t,coder:n},s)=>`actorgraph annotator ${e} ${t} ${n} ${s}`,sf=({draft:e,aside:t,entity:n,line:s,pending:o})=>!!(e||
t.length||n||s||o);function Ei(e,{id:t,text:n},s){try{sf(s)?localStorage.setItem(gs(e,t),JSON.stringify({form:2,print:Ai(
n),state:s})):localStorage.removeItem(gs(e,t))}catch{}}function Ci(e,{id:t,text:n},s){try{let{form:o,print:r,state:i}=JSON.
parse(localStorage.getItem(gs(e,t))??"{}");if(o!==2)return null;let a=i.pending?[i.pending,...i.aside]:i.aside;if(r===Ai(
n))return{...i,pending:null,aside:a};let l=[i.draft,i.pending,...i.aside].filter(Boolean);return{...s,aside:l.map(of)}}catch{
return null}}var of=e=>({...e,sentence:0,quote:null,slots:e.slots.map(t=>({...t,values:t.values.map(n=>({...n,at:void 0}))}))});
function Ai(e){let t=5381;for(let n=0;n<e.length;n++)t=Math.imul(t,33)^e.charCodeAt(n)|0;return`${e.length} ${t}`}var Ti=(e,t)=>({place:"reading",field:null,line:"",rows:[],marked:0,sentence:t,statement:null,draft:null,aside:[],dropped:null,
pending:null,isAdding:!1,isInferring:!1,isBackwards:!1,isSelected:!1,filters:{},hints:[],typed:"",first:null,entity:null,
relation:null,part:null,recent:Ii([...e.article.statements].reverse()),last:null,proposals:[],proposal:0,open:[],isHelpOpen:!1});
function Ii(e){let t=e.flatMap(({slots:n})=>n.flatMap(({values:s})=>s.flatMap(o=>o.is==="entity"?[o.id]:[])));return[...new Set(
t)]}function ys(e,t,n){return ct({state:e,known:t,index:n,effects:[]},U[e.place],null).state}function ws(e,t,n,s){let{statements:o}=n.
article,r=h=>o.some(b=>b.key===h),i=t.at(-1)??null,{pending:a}=e,l=o.filter(({key:h})=>t.includes(h)),f=i&&a?$o(a).map(h=>({
statement:i,field:h})):[],c=a?.id===null?e.open.slice(0,-1):e.open,u=i??(r(e.last)?e.last:o.at(-1)?.key??null),d=i&&e.place===
"reading"?i:e.statement,p={...e,last:u,statement:r(d)?d:null,recent:[...new Set([...Ii(l),...e.recent])],open:[...c.filter(
({statement:h})=>r(h)),...f],pending:null,dropped:null};return ys(p,n,s)}function Li(e,t,n){let{pending:s,draft:o}=e;if(!s)
return e;let r=o?.slots.length?[o,...e.aside]:e.aside,i={state:{...e,draft:s,pending:null,aside:r},known:t,index:n,effects:[]};
return qe(i,O(i)).state}function Ni(e,{sentence:t,proposals:n}){return e.place!=="reading"||e.sentence!==t||!n.length?e:
{...e,place:"draft",proposals:n,proposal:0}}function wn(e,t,n,s){let o={state:e,known:t,index:n,effects:[]};return{...qe(o,s(o)),isCommand:!0}}function ji(e,t,n,s){
let o=e.rows.indexOf(t);return e.place==="choosing"||e.place==="relation"||e.place==="text"||e.place==="basis"?wn(e,n,s,
r=>Me(r,t)):ht({...e,marked:o},{name:"Enter",isShift:!1},n,s)}function Ri(e,t,n,s){return wn(e,n,s,o=>{switch(e.place){case"\
words":return ft(o,t);case"quote":return on(o,t);case"choosing":{let r=Se(s,e.draft?.sentence??e.sentence).find(i=>i.span[0]<=
t[0]&&i.span[1]>=t[1]);return r?E(o,{is:"entity",id:r.id,at:r.span}):ft(De(o),t)}default:return o}})}function bs(e,t,n,s){
return wn(e,n,s,o=>e.place==="reading"?at(o,t):e.place!=="choosing"&&e.place!=="words"?o:E(w(o,{place:"choosing",hints:[],
typed:"",first:null}),{is:"statement",key:t}))}function $s(e,t,n,s){return wn(e,n,s,o=>e.place==="reading"||e.place==="s\
tatement"?se(o,t):o)}var bn=class{#e=[];#t=!1;constructor(t){this.session=t}async start(t=null,n=null){let{session:s}=this,{status:o,body:r}=await s.
connection.ask("GET","/api/corpus");if(o!==200)return s.change({phase:"failed",words:r?.message??""});let i=r;if(s.change(
{corpus:i}),i.isEmpty)return s.change({phase:"begin"});this.#o();let{articles:a}=i,l=a.find(({id:f})=>f===t)??a.find(rf)??
a[0];if(!l)return s.change({phase:"reading",screen:"new"});await this.open(l.id,n)}async open(t,n=null){let{session:s}=this,
{corpus:o}=s.shown;if(!o)return;let r=encodeURIComponent(t),i=[`/api/vocabulary?article=${r}`,"/api/entities",`/api/arti\
cles/${r}`],a=await Promise.all(i.map(_=>s.connection.ask("GET",_))),l=a.find(({status:_})=>_!==200);if(l)return s.change(
{phase:"failed",words:l.body?.message??""});let[f,c,u]=a.map(({body:_})=>_),d={vocabulary:f,entities:c,article:u,say:s.say},
p=n?Ge(u,n):void 0,h=Ti(d,p?Ae(u,p.spans[0]?.[0]??0):0),b=Ci(o,u,h),y=b??h;s.hold(d,{phase:"reading",screen:null,isWhole:!1,
state:p?{...y,statement:p.key}:y,spoken:b?s.say("typing_is_back"):""}),await this.#s(t),await this.#n(t)}async#n(t){let{
session:n}=this,{status:s,body:o}=await n.connection.ask("GET",`/api/articles/${encodeURIComponent(t)}/elsewhere`),{known:r}=n.
shown;r?.article.id===t&&n.hold(s===200?{...r,elsewhere:o}:r,{isWhole:!0})}async begin(t){await this.count(),await this.
open(t)}async#s(t){let{session:n}=this,{status:s,body:o}=await n.connection.ask("GET",`/api/articles/${encodeURIComponent(
t)}/relations`),{known:r}=n.shown;r?.article.id===t&&(this.#e=s===200?o:[],n.hold({...r,article:this.ranked(r.article)}))}ranked(t){
let n=this.#e;return n.length!==t.sentences.length?t:{...t,sentences:t.sentences.map((s,o)=>({...s,relations:n[o]}))}}#o(){
if(this.#t)return;this.#t=!0;let{session:t}=this;t.connection.listen(n=>this.renew(n),n=>{let{saved:s,known:o}=t.shown;n?
s.is==="offline"&&(t.change({saved:{is:"nothing",at:"",words:""}}),o&&this.renew({entities:!0,vocabulary:!0,articles:[o.
article.id]})):t.change({saved:{is:"offline",at:"",words:""}})})}async renew({entities:t,vocabulary:n,articles:s}){let{session:o}=this,
{known:r}=o.shown;if(!r)return;let{id:i}=r.article,a=encodeURIComponent(i),l={...t&&{entities:"/api/entities"},...n&&{vocabulary:`\
/api/vocabulary?article=${a}`},...s?.includes(i)&&{article:`/api/articles/${a}`}},f={};for(let[u,d]of Object.entries(l)){
let{status:p,body:h}=await o.connection.ask("GET",d);p===200&&Object.assign(f,{[u]:u==="article"?this.ranked(h):h})}let{
known:c}=o.shown;c?.article.id===i&&(f.article&&JSON.stringify(f.article)===JSON.stringify(c.article)&&delete f.article,
Object.keys(f).length&&o.learn({...c,...f}))}async count(){let{status:t,body:n}=await this.session.connection.ask("GET",
"/api/corpus");t===200&&this.session.change({corpus:n})}},rf=({sentences:e,coded:t,nothing:n})=>t+n<e;var $n=class{#e=null;#t=!1;constructor(t=()=>performance.now()){this.now=t}see(t,n){let s=n.place==="draft";s||n.draft?(this.#e??=
this.now(),this.#t||=s):t&&(t.draft||t.place==="draft")&&!n.pending&&(this.#e=null,this.#t=!1)}took(){if(this.#e===null)
return;let t={seconds:(this.now()-this.#e)/1e3,drafted:this.#t};return this.#e=null,this.#t=!1,t}};var kn=class{isBusy=!1;timing=new $n;constructor(t){this.session=t}carryOut(t){let{session:n}=this,{known:s}=n.shown;if(!s)
return;let{ask:o}=n.connection,{id:r,revision:i}=s.article,a=encodeURIComponent(r);switch(t.does){case"save":return this.#e(
o("POST",`/api/articles/${a}/statements`,{...t.saving,took:this.timing.took()}),ws);case"delete":return this.#e(o("DELET\
E",`/api/statements/${lf(t.statement)}`,{revision:i}));case"undo":return this.#e(o("POST","/api/undo",{article:r}));case"\
nothing here":{let{sentence:l,is:f}=t;return this.#e(o("POST",`/api/articles/${a}/nothing`,{sentence:l,is:f,revision:i}))}case"\
propose":return this.#n(a,t.sentence);case"open problems":return n.show("problems");case"search":return n.show("articles");case"\
say":return n.change({spoken:t.text})}}async#e(t,n){let{session:s}=this;this.isBusy=!0,s.change({saved:{is:"saving",at:"",
words:""}});let{status:o,body:r}=await t;this.isBusy=!1;let{known:i,state:a}=s.shown;if(!i||!a)return;let l=o===200;if(l){
let f=s.opening.ranked(r.article);s.hold({...i,entities:af(i.entities,r.entities??[]),article:f},{saved:{is:"saved",at:Di(),
words:""},refusal:null,spoken:(r.told??[]).join(" ")}),n&&this.#t((c,u,d)=>n(c,r.keys??[],u,d))}else s.change({saved:{is:o?
"refused":"offline",at:Di(),words:r?.message??""},refusal:o?r:null,screen:r?.conflict?"merge":s.shown.screen});l||this.#t(
Li),s.goOn(l)}merge(t){let{session:n}=this,s=encodeURIComponent(t.article);return n.show(null),this.#e(n.connection.ask(
"POST",`/api/articles/${s}/statements`,t),(o,r,i,a)=>ws({...o,place:"reading",draft:null,field:null},r,i,a))}#t(t){let{known:n,
state:s}=this.session.shown,{index:o}=this.session;n&&s&&o&&this.session.change({state:t(s,n,o)})}async#n(t,n){let{session:s}=this,
{status:o,body:r}=await s.connection.ask("GET",`/api/drafts?article=${t}&sentence=${n}`),{state:i}=s.shown;if(!i||i.sentence!==
n)return;if(o!==200)return s.change({spoken:r?.message??s.say("saved_offline")});let a=r.isWithheld?s.say("draft_withhel\
d"):s.say("no_draft");r.proposals.length?s.change({state:Ni(i,r)}):s.change({spoken:a})}};function af(e,t){if(!t.length)
return e;let n=new Set(t.map(({id:s})=>s));return[...e.filter(({id:s})=>!n.has(s)),...t]}var lf=e=>e.split("/").map(encodeURIComponent).
join("/");async function Bi({connection:e,shown:t},{draft:n,open:s}){if(!n||!t.known)return null;let o=`/api/articles/${encodeURIComponent(
t.known.article.id)}/preview`,{status:r,body:i}=await e.ask("POST",o,Te(n,t.known,s));return r===200?i:null}var Di=()=>new Date().
toLocaleTimeString("en-GB",{hour:"2-digit",minute:"2-digit"});var cf=150,ks="actorgraph annotator letters off",xn=class{shown={phase:"loading",words:"",corpus:null,known:null,state:null,
screen:null,saved:{is:"nothing",at:"",words:""},preview:null,refusal:null,spoken:"",isWhole:!1,hasLetters:!localStorage.
getItem(ks)};index=null;#e=[];#t;constructor(t,n){this.connection=t,this.draw=n,this.opening=new bn(this),this.writing=new kn(
this)}say=(t,n)=>ff(this.shown.corpus?.texts??{})(t,n);change(t){let n=this.shown;this.shown={...n,...t};let{corpus:s,known:o,
state:r}=this.shown,i=r?.draft!==n.state?.draft;i&&(this.shown.preview=null),this.draw(this.shown),!(!s||!o||!r||r===n.state)&&
(Ei(s,o.article,r),i&&this.#s(r))}hold(t,n={}){let s=Vn(t);this.index=s;let o=n.state??this.shown.state;this.change({known:t,
...n,state:o&&ys(o,t,s)})}learn(t){this.index=Vn(t),this.change({known:t})}press(t){this.writing.isBusy?this.#e.push(t):
this.#n((n,s,o)=>ht(n,t,s,o))}typed(t){let{known:n,state:s}=this.shown;if(!n||!s||!this.index)return!1;if(this.writing.isBusy)
return this.#e.push(t),!0;let o=ht(s,t,n,this.index);return o.isCommand&&this.take(o),o.isCommand}written=t=>this.#n((n,s,o)=>({
state:fs(n,t,s,o),effects:[]}));#n(t){let{known:n,state:s}=this.shown;n&&s&&this.index&&this.take(t(s,n,this.index))}pressed=t=>this.
press(t);take({state:t,effects:n}){let s=this.shown.state;this.change({state:t});for(let o of n)this.writing.carryOut(o);
this.writing.timing.see(s,t)}goOn(t){let n=t?this.#e:[];this.#e=[];for(let s of n)this.press(s)}point=t=>this.#n((n,s,o)=>ji(
n,t,s,o));touch=t=>this.#n((n,s,o)=>bs(n,t,s,o));touchText=(t,n)=>this.#n((s,o,r)=>{let{text:i,sentences:a,statements:l,
lang:f}=o.article;if(s.place==="reading"){let d=l.filter(({spans:b})=>b.some(([y,_])=>y<=n&&n<_)),p=1+d.findIndex(({key:b})=>b===
s.statement),h=$s(s,t,o,r);return d.length?bs(h.state,d[p%d.length].key,o,r):h}let c=a[t].span,u=X(i,c,f).find(([d,p])=>d<=
n&&n<=p);return u&&s.place!=="statement"?Ri(s,u,o,r):$s(s,t,o,r)});show(t){this.change({screen:t})}letters(t){t?localStorage.
removeItem(ks):localStorage.setItem(ks,"yes"),this.change({hasLetters:t})}#s(t){clearTimeout(this.#t),!(!t.draft||t.place!==
"statement")&&(this.#t=setTimeout(async()=>{let n=await Bi(this,t);this.shown.state?.draft===t.draft&&this.change({preview:n})},
cf))}},ff=e=>(t,n={})=>(e[t]??t).replace(/\{(\w+)\}/g,(s,o)=>o in n?String(n[o]):s);function Pi(e,t,{article:n=null,statement:s=null}={}){let o=new xn(t,r=>In(m`<${yn} shown=${r} session=${o} />`,e));return o.
opening.start(n,s),o}var Wi=document.getElementById("annotator");if(Wi){let e=new URLSearchParams(location.search),t=Pi(Wi,Os(),{article:e.get(
"article"),statement:e.get("statement")});Object.defineProperty(window,"annotator",{value:{state:()=>t.shown.state,known:()=>t.
shown.known,shown:()=>t.shown}})}})();

"use strict";(()=>{var As=()=>({ask:(e,t,n)=>Cs(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:n===void 0?null:
JSON.stringify(n)}),send:(e,t,n)=>Cs(`${e}?name=${encodeURIComponent(n)}`,{method:"POST",headers:{"Content-Type":"applic\
ation/octet-stream"},body:t}),explorer:e=>{let t=encodeURIComponent(JSON.stringify(`statement:${e}`));return e===null?"/\
explore":`/explore#tab=%22graph%22&open=${t}`},listen:(e,t)=>{let n=new EventSource("/api/changes");return n.onmessage=({
data:s})=>e(JSON.parse(s)),n.onopen=()=>t(!0),n.onerror=()=>t(!1),()=>n.close()}});async function Cs(e,t){try{let n=await fetch(
e,{...t,signal:AbortSignal.timeout(2e4)}),s=await n.text();return{status:n.status,body:Gi(s)}}catch{return{status:0,body:null}}}
function Gi(e){try{return JSON.parse(e)}catch{return null}}var Is=function(e,t,n,s){var o;t[0]=0;for(var r=1;r<t.length;r++){var i=t[r++],a=t[r]?(t[0]|=i?1:2,n[t[r++]]):t[++r];i===
3?s[0]=a:i===4?s[1]=Object.assign(s[1]||{},a):i===5?(s[1]=s[1]||{})[t[++r]]=a:i===6?s[1][t[++r]]+=a+"":i?(o=e.apply(a,Is(
e,a,n,["",null])),s.push(o),a[0]?t[0]|=2:(t[r-2]=0,t[r]=o)):s.push(a)}return s},Ts=new Map;function Ls(e){var t=Ts.get(this);
return t||(t=new Map,Ts.set(this,t)),(t=Is(this,t.get(e)||(t.set(e,t=(function(n){for(var s,o,r=1,i="",a="",l=[0],u=function(d){
r===1&&(d||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?l.push(0,d,i):r===3&&(d||i)?(l.push(3,d,i),r=2):r===2&&i==="..."&&d?
l.push(4,d,0):r===2&&i&&!d?l.push(5,0,!0,i):r>=5&&((i||!d&&r===5)&&(l.push(r,0,i,o),r=6),d&&(l.push(r,d,0,o),r=6)),i=""},
c=0;c<n.length;c++){c&&(r===1&&u(),u(c));for(var p=0;p<n[c].length;p++)s=n[c][p],r===1?s==="<"?(u(),l=[l],r=3):i+=s:r===
4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:a?s===a?a="":i+=s:s==='"'||s==="'"?a=s:s===">"?(u(),r=1):r&&(s==="="?(r=5,o=i,i=
""):s==="/"&&(r<5||n[c][p+1]===">")?(u(),r===3&&(l=l[0]),r=l,(l=l[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(u(),r=2):i+=s),r===3&&i==="!--"&&(r=4,l=l[0])}return u(),l})(e)),t),arguments,[])).length>1?t:t[0]}var C,js,zi,ue,En,xt,Ds,$t,Bs,Cn,Mn,Ki,Je=Symbol.for("pv"),vt={},Ot=[],Vi=/^m(i|n|o|s|text|space)$/,An=Array.isArray,Tn=Ot.
slice,$e=Object.assign;function be(e){e&&e.parentNode&&e.remove()}function Ps(e,t,n){var s,o,r,i={},a=arguments.length;for(r in t)
r=="key"?s=t[r]:r=="ref"&&typeof e!="function"?o=t[r]:i[r]=t[r];return a>2&&(i.children=a>3?Tn.call(arguments,2):n),Xe(e,
i,s,o,null)}function Xe(e,t,n,s,o){var r={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Je,__v:o||
++js,__i:-1,__u:0};return!o&&C.vnode&&C.vnode(r),r}function Z(){return{current:null}}function St(e){return e.children}function D(e,t){
this.props=e,this.context=t,this.__g=0}function fe(e,t){if(t==null)return e.__&&fe(e.__,e.__i+1);for(var n;t<e.__k.length;t++)
if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:fe(e)}function Xi(e){var t,n=e.__v,
s=n.__e,o=[],r=[],i=e.__P;i&&((t=$e({constructor:Je},n)).__v=n.__v+1,C.vnode&&C.vnode(t),In(i,t,n,e.__n,i.namespaceURI,32&
n.__u?[s]:null,o,s||fe(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,Gs(o,t,r),n.__=n.__e=null,t.__e!=s&&Ws(t))}function Ws(e){
if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Ws(e)}function Rs(e){
(8&e.__g||(e.__g|=8,ue.push(e),xt++))&&En==C.debounceRendering||((En=C.debounceRendering)||queueMicrotask)(Fs)}function Fs(){
try{for(var e,t=1;ue.length;)ue.length>t&&ue.sort(Ds),e=ue.shift(),t=ue.length,8&e.__g&&Xi(e)}finally{(xt=ue.length)&&(En||
queueMicrotask)(Fs)}}function Us(e,t,n,s,o,r,i,a,l,u,c){var p,d,f,h,b,y,_=s.__k||Ot,g=t.length;for(l=Ji(n,t,_,l,g),p=0;p<
g;p++)(f=n.__k[p])!=null&&(d=~f.__i&&_[f.__i]||vt,f.__i=p,y=In(e,f,d,o,r,i,a,l,u,c),h=f.__e,(d.ref!=f.ref||8&d.__u)&&(d.
ref&&Ln(d.ref,null,f,d),f.ref&&c.push(f.ref,f.__c||h,f)),b=b||h,4&f.__u?(l=qs(f,l,e,!d.__v),d.__e&&(d.__e=null)):typeof f.
type=="function"&&y!==void 0?l=y:h&&(l=h.nextSibling),f.__u&=-21);return n.__e=b,l}function Ji(e,t,n,s,o){var r,i,a,l,u,
c,p,d,f,h=n.length,b=h,y=0,_=0,g=e.__k=Array(o);for(r=0;r<o;r++)(i=t[r])!=null&&typeof i!="boolean"&&typeof i!="function"?
(typeof i!="object"||i.constructor===String?i=g[r]=Xe(null,i):An(i)?i=g[r]=Xe(St,{children:i}):i.constructor===Je&&i.__b?
i=g[r]=Xe(i.type,i.props,i.key,i.ref,i.__v):g[r]=i,l=r+y,i.__=e,i.__b=e.__b+1,a=null,~(u=i.__i=Qi(i,n,l,b))&&(b--,(a=n[u])&&
(a.__u|=2)),a&&a.__v?(i.__u|=16,u==l-1?y--:u==l+1?y++:u!=l&&(u>l?y--:y++,_=1)):(~u||(o>h?y--:o<h&&y++),typeof i.type!="f\
unction"&&(i.__u|=4))):g[r]=null;if(_){for(c=[],p=[],r=0;r<o;r++)if((i=g[r])&&16&i.__u){for(y=0,d=c.length;y<d;)c[f=y+d>>
1]<i.__i?y=f+1:d=f;c[y]=i.__i,p[r]=y+1}for(y=c.length;r--;)p[r]&&(p[r]==y?y--:g[r].__u|=4)}if(b)for(r=0;r<h;r++)!(a=n[r])||
2&a.__u||(a.__e==s&&(s=fe(a)),Rn(a,a));return s}function qs(e,t,n,s){var o,r,i,a;if(typeof e.type=="function"){if(e.props.
__P)return t;if(o=e.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=e,t=qs(o[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=fe(
e))&&!t.parentNode&&(t=null),i=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(
i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Qi(e,t,n,s){var o,r=e.key,i=e.type,a=t[n],l=a&&!(2&a.__u);if(a===null&&r==null||l&&r==a.key&&i==a.type)return n;
if(s>(l?1:0)){for(o=n-1;o>=0;o--)if((a=t[o])&&!(2&a.__u)&&r==a.key&&i==a.type)return o;for(o=n+1;o<t.length;o++)if((a=t[o])&&
!(2&a.__u)&&r==a.key&&i==a.type)return o}return-1}function Ns(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function bt(e,t,n,s,o){var r,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.
cssText=s=""),s)for(t in s)n&&t in n||Ns(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||Ns(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(i=Mn[t]||(Mn[t]=
Yi(t)),(e.__a||(e.__a={}))[t]=Cn,r=t!=(t=t.replace(Bs,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,i,r):e.removeEventListener(t,i,r));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Yi(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[$t]==null)t[$t]=Cn++;else if(t[$t]<this.__a[e])return;return n(C.event?C.event(t):t)}}}function In(e,t,n,s,o,r,i,a,l,u){
var c,p,d,f,h,b,y,_,g,k,x,E,R,z,re,Ms,ce,we,ie=t.type;if(t.constructor!==Je)return null;128&n.__u&&(l=32&n.__u,c=n.__c.__z)&&
(t.__u|=l,p=r=[],c.nodeType==8?a=kt(c,r):r.push(c),a=r[0]||a),(c=C.__b)&&c(t);e:if(typeof ie=="function"){d=i.length;try{
if(_=t.props,g=(c=ie.prototype)&&c.render,k=(c=ie.contextType)&&s[c.__c],x=c?k?k.props.value:c.__:s,(f=n.__c)?(t.__c=f,2&
f.__g&&(f.__g|=1)):(g?t.__c=f=new ie(_,x):(t.__c=f=new D(_,x),f.constructor=ie,f.render=ea),k&&k.sub(f),f.state||(f.state=
{}),f.__n=s,f.__g|=8,f.__h=[],f.__k=[]),g&&(f.__s||(f.__s=f.state),ie.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=
$e({},f.__s)),$e(f.__s,ie.getDerivedStateFromProps(_,f.__s)))),h=f.props,b=f.state,f.__v=t,n.__c){if(_!==h&&g&&!ie.getDerivedStateFromProps&&
f.componentWillReceiveProps&&f.componentWillReceiveProps(_,x),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&
f.shouldComponentUpdate(_,f.__s,x)===!1){t.__v!=n.__v&&(f.props=_,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(K){K&&(K.__=t)}),Ot.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&i.push(f),a=fe(n);break e}f.componentWillUpdate&&
f.componentWillUpdate(_,f.__s,x),g&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(h,b,y)})}else g&&!ie.
getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),g&&f.componentDidMount&&f.__h.push(f.componentDidMount);
f.context=x,f.props=_,f.__P=e,f.__g&=-5,E=C.__r,R=g?25:0;do f.__g&=-9,E&&E(t),c=f.render(f.props,f.state=f.__s,f.context);while(8&
f.__g&&++R<25);g&&(Ot.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(s=$e({},s,f.getChildContext())),
g&&n.__c&&f.getSnapshotBeforeUpdate&&(y=f.getSnapshotBeforeUpdate(h,b)),z=c&&c.type===St&&c.key==null?c.props.children:c,
_.__P&&(c=a,o=(e=_.__P).namespaceURI,l=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(K){K&&Rn(K,K)}),n.__k=null),
a=n.__k?fe(n,0):null),a=Us(e,An(z)?z:[z],t,n,s,o,r,i,a,l,u),_.__P&&(t.__e=null,a=c),t.__u&=-161,p&&p.some(be),f.__h.length&&
i.push(f),1&f.__g&&(f.__g&=-4)}catch(K){if(i.length=d,t.__v=null,l||r)if(K&&K.then){if(t.__u|=128|l,r){for(~(ce=r.indexOf(
a||void 0))||(ce=r.length);(we=r[ce-1])&&we.nodeType==8;)ce--;for(;ce<r.length;ce++)if(we=r[ce])if(r[ce]=null,re){if(we==
Ms)break}else{if(we.nodeType!=8)break;we.data.startsWith("$s")&&(Ms=kt(re=we))}}if(!re){for(;a&&a.nodeType==8&&a.nextSibling;)
a=a.nextSibling;re=a}(c=kt(re=t.__c.__z||(t.__c.__z=re)))?(t.__e=re,a=c):t.__e=a,a=a&&a.nextSibling}else r&&r.some(be);else
t.__e=n.__e;t.__k||(t.__k=n.__k||[]),K&&K.then||Hs(t),C.__e(K,t,n)}}else a=t.__e=Zi(n.__e,t,n,s,o,r,i,l,u,e);return(c=C.
diffed)&&c(t),a}function kt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==
8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Hs(e){e&&(e.__c&&
(e.__c.__g|=4),e.__k&&e.__k.some(Hs))}function Gs(e,t,n){for(var s=0;s<n.length;)Ln(n[s++],n[s++],n[s++]);C.__c&&C.__c(t,
e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(r){r.call(o)})}catch(r){C.__e(r,o.__v)}})}function Zi(e,t,n,s,o,r,i,a,l,u){
var c,p,d,f,h,b,y,_,g=n.props||vt,k=t.props,x=t.type;if(x=="svg"?o="http://www.w3.org/2000/svg":x=="math"?o="http://www.\
w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(c=0;c<r.length;c++)if((h=r[c])&&(x?h.localName==x:
h.nodeType==3)){e=h,r[c]=null;break}}if(!e){if(_=u.ownerDocument||document,!x)return _.createTextNode(k);e=_.createElementNS(
o,x,k.is?k:u),a&&(C.__m&&C.__m(t,r),a=!1),r=null}if(x){if(u=x=="template"&&e.content||e,r=x=="textarea"&&k.defaultValue!=
null?null:r&&Tn.call(u.childNodes),!a&&r)for(g={},c=0;c<e.attributes.length;c++)g[(h=e.attributes[c]).name]=h.value;for(c in g)
h=g[c],c=="dangerouslySetInnerHTML"?d=h:c=="children"||c in k||c=="value"&&"defaultValue"in k||c=="checked"&&"defaultChe\
cked"in k||bt(e,c,null,h,o);for(c in k)h=k[c],c=="children"?f=h:c=="dangerouslySetInnerHTML"?p=h:c=="value"?b=h:c=="chec\
ked"?y=h:a&&typeof h!="function"||g[c]===h||bt(e,c,h,g[c],o);p?(a||d&&(p.__html==d.__html||p.__html==e.innerHTML)||(e.innerHTML=
p.__html),t.__k=[]):(d&&(e.textContent=""),(x=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Vi.test(x))&&(o=
"http://www.w3.org/1999/xhtml"),Us(u,An(f)?f:[f],t,n,s,o,r,i,r?r[0]:n.__k&&fe(n,0),a,l),r&&r.some(be)),a&&x!="textarea"||
(c="value",x=="progress"&&b==null?e.removeAttribute(c):b==null||b===e[c]&&(x!="progress"||b)||bt(e,c,b,g[c],o),c="checke\
d",y!=null&&y!=e[c]&&bt(e,c,y,g[c],o))}else g===k||a&&e.data==k||(e.data=k);return e}function Ln(e,t,n,s){try{typeof e==
"function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){
C.__e(o,n)}}function Rn(e,t,n){var s,o,r,i;if(C.unmount&&C.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||Ln(s,null,
t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(a){C.__e(a,t)}s.__P=s.__n=null}if(s=e.__k)for(i=
0;i<s.length;i++)s[i]&&Rn(s[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(o=kt(s,r=[]))&&(s==
e.__e&&r.some(be),be(o),be(s)),n||be(e.__e),e.__e=e.__c=e.__=null}function ea(e,t,n){return this.constructor(e,n)}function Nn(e,t){
var n,s,o,r;C.__&&C.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=Xe(St,{children:[e]}),
o=[],r=[],In(t,t.__k,s||vt,vt,t.namespaceURI,s?null:t.firstChild?Tn.call(t.childNodes):null,o,s?s.__e:t.firstChild,n,r),
Gs(o,t.__k,r),t.__k.props.children=null}C={__e:function(e,t,n,s){for(var o,r,i;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&
o.setState(r.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,s||{}),i=1),i&&8&o.__g)return void(o.
__g|=2)}catch(a){e=a}}throw xt=0,e}},js=0,zi=function(e){return e!=null&&e.constructor===Je},D.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=$e({},this.state)),typeof e=="function"&&(e=e($e({},n),this.props)),e&&($e(
n,e),this.__v&&(t&&this.__k.push(t),Rs(this)))},D.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(
e),Rs(this))},D.prototype.render=St,ue=[],xt=0,Ds=function(e,t){return e.__v.__b-t.__v.__b},$t=Symbol(),Bs=/(PointerCapture)$|Capture$/i,
Cn=0,Mn={},Ki=0;var Ye,j,jn,zs,Dn=Object.is,Et=0,to=[],Bn=[],N=C,Ks=N.__b,Vs=N.__r,Xs=N.diffed,Js=N.__c,Qs=N.unmount,Ys=N.__;function Wn(e,t){
N.__h&&N.__h(j,e,Et||t),Et=0;var n=j.__H||(j.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function I(e){
return Et=1,ta(so,e)}function ta(e,t,n){var s=Wn(Ye++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):so(void 0,t),function(r){var i=(s.
__N||s.__)[0],a=s.t(i,r);Dn(i,a)||(s.__N=[a,s.__[1]],s.__c.setState({}))}],s.__c=j,!j.__f)){j.__f=!0;var o=j.shouldComponentUpdate;
j.shouldComponentUpdate=function(r,i,a){var l=this.__H;if(!l)return!0;var u=!1,c=this.props!=r;if(l.__.some(function(d){
d.__N&&(u=!0,Dn(d.__[0],d.__N[0])||(c=!0))}),o){var p=o.call(this,r,i,a);return u?p||c:p}return!u||c}}return s.__}function V(e,t){
var n=Wn(Ye++,3);!N.__s&&no(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,j.__H.__h.push(n))}function Ze(e){return Et=5,na(function(){return{current:e}},[])}function na(e,t){var n=Wn(Ye++,7);return no(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function sa(){var e;do{for(;e=Bn.shift();)try{Qe(e)}catch(n){N.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=to.shift();){var t=e.
__H;if(e.__P&&t)try{t.__h.some(Qe),t.__h.some(Pn),t.__h=[]}catch(n){t.__h=[],N.__e(n,e.__v)}}}while(Bn.length)}N.__b=function(e){
j=null,Ks&&Ks(e)},N.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Ys&&Ys(e,t)},N.__r=function(e){Vs&&Vs(e),Ye=
0;var t=(j=e.__c).__H;t&&(jn==j?j.__h=[]:(t.__h.some(Qe),t.__h.some(Pn),Ye=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=
n.__N),n.u=n.__N=void 0})),jn=j},N.diffed=function(e){Xs&&Xs(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&eo(to.push(t)),
t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),jn=j=null},N.__c=function(e,t){t.some(function(n){try{n.__h.some(Qe),n.__h=
n.__h.filter(function(s){return!s.__||Pn(s)})}catch(s){n.__h=[function(){throw s}]}}),Js&&Js(e,t)},N.unmount=function(e){
Qs&&Qs(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||
!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,eo(Bn.push(o))}else Qe(o)}catch(r){t=r}}),s.__H=void 0,t&&N.__e(t,s.__v))};var Zs=typeof requestAnimationFrame==
"function";function oa(e){var t,n=function(){clearTimeout(s),Zs&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);
Zs&&(t=requestAnimationFrame(n))}function eo(e){e!=1&&zs==N.requestAnimationFrame||((zs=N.requestAnimationFrame)||oa)(sa)}
function Qe(e){var t=j,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),j=t}function Pn(e){var t=j;e.__c=e.__(),j=t}function no(e,t){
return!e||e.length!=t.length||t.some(function(n,s){return!Dn(n,e[s])})}function so(e,t){return typeof t=="function"?t(e):
t}var m=Ls.bind(Ps);var A=(...e)=>e.filter(Boolean).join(" "),X=class extends D{shouldComponentUpdate(t){let n=this.props;for(let s in t)if(s!==
"children"&&t[s]!==n[s])return!0;return!1}render(t,n){return null}};var oo=new Map;function ra(e){let t=oo.get(e);if(!t){try{t=new Intl.Segmenter(e||"en",{granularity:"word"})}catch{t=new Intl.
Segmenter("en",{granularity:"word"})}oo.set(e,t)}return t}var ia=/^['\u2019\u02bc\u2010\u2011/&.@_-]$/u;function J(e,[t,n],s){let o=[],
r=!1;for(let{segment:i,index:a,isWordLike:l}of ra(s).segment(e.slice(t,n))){let[u,c]=[t+a,t+a+i.length],p=o[o.length-1];
l?(r&&p?p[1]=c:o.push([u,c]),r=!1):r=!r&&p?.[1]===u&&ia.test(i)}return o}var aa=/^[\s\p{Pd}\p{Pi}\p{Po}\p{Pf}\p{Ps}\p{Pe}"'`]+/u,
la=/[\s\p{Pd}\p{Pi}\p{Pf}\p{Ps}\p{Pe}"'`]+$|[\s\p{Po}]+$/u,ca=/[%\u2030#@&*\u00a7\u2020\u2021]/u;function ke(e,[t,n]){for(;t<n&&ro(e[t])&&
aa.test(e[t]);)t++;for(;n>t&&ro(e[n-1])&&la.test(e[n-1]);)n--;return[t,n]}var ro=e=>!ca.test(e);var ua=/\p{Nd}+(?:[.,'\u2019\u00a0\u202f ]\p{Nd}{3})*(?:[.,]\p{Nd}+)?/gu,io=/\p{Nd}/u;function ao(e,[t,n],s,o){let r=J(e,[t,
n],s),i=o?.numbers??{},a=[];for(let{0:l,index:u}of e.slice(t,n).matchAll(ua)){let c=[t+u,t+u+l.length];!r.some(([d,f])=>d<=
c[0]&&f>c[1])&&!fa(e,c[0])&&a.push({span:c,value:pa(l)})}for(let[l,u]of r){let c=[...e.slice(l,u).matchAll(/[^-\u2010\u2011]+/gu)].
map(({0:d,index:f})=>({part:d,at:l+f})),p=c.map(({part:d})=>i[d.toLowerCase()]);if(p.every(d=>d!==void 0))for(let[d,{part:f,
at:h}]of c.entries())a.push({span:[h,h+f.length],value:`${p[d]}`})}return a.sort((l,u)=>l.span[0]-u.span[0]),ma(e,a)}var fa=(e,t)=>t>
0&&/[\p{L}_]/u.test(e[t-1]==="-"?e[t-2]??"":e[t-1]);function pa(e){return[...e.replace(/(?<=\p{Nd})[.,'\u2019\u00a0\u202f ](?=\p{Nd}{3}(?!\p{Nd}))/gu,
"").replace(",",".")].map(n=>io.test(n)?da(n):n).join("")}function da(e){if(e>="0"&&e<="9")return e;let t=e.codePointAt(
0),n=t;for(;io.test(String.fromCodePoint(n-1))&&t-n<9;)n--;return`${t-n}`}function ma(e,t){let n=[];for(let s of t){let o=n[n.
length-1],r=o&&/^[\s-]+$/.test(e.slice(o.span[1],s.span[0])),[i,a]=[Number(o?.value),Number(s.value)];r&&a>=100&&i<a&&a%
10===0?n[n.length-1]={span:[o.span[0],s.span[1]],value:`${Math.round(i*a*1e6)/1e6}`}:r&&i>=20&&a<10&&i%10===0&&i<100?n[n.
length-1]={span:[o.span[0],s.span[1]],value:`${i+a}`}:n.push(s)}return n}var ha={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},lo=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,_a=/[^\p{ASCII}]/u,
co=new Map;function uo(e){let t=co.get(e);if(t!==void 0)return t;let s=[...e.normalize("NFKD").replace(lo,"").toLowerCase().
replace(lo,"")].map(o=>ha[o]??(/\p{Pd}/u.test(o)?"-":/\s/u.test(o)?" ":o)).join("");return co.set(e,s),s}function $(e){return(_a.
test(e)?Array.from(e,uo).join(""):e.toLowerCase()).replace(/\s+/g," ").trim()}function fo(e){let t=[],n="",s=0;for(let o of e){let r=uo(o);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<r.
length;i++)t.push(s)}s+=o.length}return{plain:n,places:[...t,s]}}var ga=/[\p{L}\p{N}]/u;function po(e,t){let n=t===0?" ":e[t-1];return n===" "||n===`
`||!ga.test(n)}var ya=/^\d{4}-\d{2}-\d{2}$/;var Mt=e=>e!==null&&ya.test(e),mo=e=>Date.parse(`${e}T00:00:00Z`),wa=e=>new Date(e).toISOString().slice(0,10),xe=(e,t)=>wa(
mo(e)+t*864e5);function Fn(e,t){let[n,s,o]=e.split("-").map(Number),r=new Date(Date.UTC(n,s-1+t,1)).toISOString().slice(
0,7);return`${r}-${`${Math.min(o,Number(ba(r).slice(8)))}`.padStart(2,"0")}`}function ba(e){let[t,n]=e.split("-").map(Number);
return new Date(Date.UTC(t,n,0)).toISOString().slice(0,10)}var Un=e=>new Date(mo(e)).getUTCDay()||7,qn=e=>xe(e,1-Un(e));var $a={day:"(?<day>[0-3]?\\d)(?:st|nd|rd|th|\\.)?",day2:"(?<day2>[0-3]?\\d)(?:st|nd|rd|th|\\.)?",year:"(?<year>1[5-9]\\d\
\\d|20\\d\\d)",number:"(?<number>\\d+|NUMBERS)"},go={month:"months",weekday:"weekdays",season:"seasons",unit:"units",relative:"\
relative"},ho=new WeakMap,yo=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&"),Ct=e=>[...e].sort((t,n)=>n.length-t.length).map(
yo).join("|")||"(?!)";function ka(e){let t=ho.get(e);if(t)return t;let{times:n,numbers:s}=e,o=i=>{let a=go[i];return i===
"edge"?r:a?`(?<${i}>${Ct(Object.keys(n[a]??{}))})`:$a[i].replace("NUMBERS",Ct(Object.keys(s)))},r=`(?<edge>${Ct(Object.keys(
n.edges??{}))})\\s+(?:\\p{L}{1,3}\\s+)?`;return t=Object.entries(n.patterns??{}).map(([i,a])=>{let u=(i.includes("{edge}")?
i.replace("{edge} ","{edge}"):`{edge?}${i}`).split(/(\{\w+\??\})/).map(c=>c==="{edge?}"?`(?:${r})?`:c.startsWith("{")?o(
c.slice(1,-1)):yo(c).replace(/ /g,"\\s+")).join("");return{pattern:new RegExp(`(?<![\\p{L}\\p{N}-])${u}(?![\\p{L}\\p{N}])`,
"giu"),means:`${a}`}}),ho.set(e,t),t}function et(e,[t,n],s,o){if(!s)return[];let r=e.slice(t,n),i=Object.keys(s.times.future??
{}),a=i.length>0&&new RegExp(`(?<![\\p{L}])(?:${Ct(i)})(?![\\p{L}])`,"iu").test(r),l=[];for(let{pattern:u,means:c}of ka(
s))for(let p of r.matchAll(u)){let d=[t+p.index,t+p.index+p[0].length];if(l.some(h=>h.span[0]<d[1]&&d[0]<h.span[1]))continue;
let f=xa(p.groups??{},c,s,Mt(o)?o:null,a);f&&l.push({span:d,...f})}return l.sort((u,c)=>u.span[0]-c.span[0])}function Hn(e,t){
if(!e||t===void 0)return;let n=$(t);return Object.entries(e).find(([s])=>$(s)===n)?.[1]}function xa(e,t,{times:n,numbers:s},o,r){
let i=h=>Hn(n[go[h]],e[h]),a=h=>`${h}`.padStart(2,"0"),l=`${Hn(n.edges,e.edge)??""}`,u=r||l==="until",c=e.number===void 0?
1:Number(Hn(s,e.number)??e.number),p=(h,b=[])=>({stated:h&&_o(h,l),concluded:b.map(y=>({...y,when:Oa(_o(y.when,l),o)}))}),
d=(h,b)=>{let y=Number(o?.slice(0,4)),_=E=>`${E}-${h}${b?`/${E}-${b}`:""}`;if(!o)return p(_("XXXX"));let g=h<=o.slice(5,
5+h.length),k={when:_(g?y:y-1),how:"before"},x={when:_(g?y+1:y),how:"after"};return p(_("XXXX"),u?[x,k]:[k,x])};switch(t){case"\
day":{let h=`${a(i("month"))}-${a(e.day)}`;return e.year?p(`${e.year}-${h}`):d(h)}case"days":{let[h,b]=[e.day,e.day2].map(
y=>`${a(i("month"))}-${a(y)}`);return e.year?p(`${e.year}-${h}/${e.year}-${b}`):d(h,b)}case"month":return e.year?p(`${e.
year}-${a(i("month"))}`):d(a(i("month")));case"season":return e.year?p(`${e.year}-${i("season")}`):null;case"year":return p(
e.year)}if(!o)return null;if(t==="weekday"){let h=(Un(o)-Number(i("weekday"))+7)%7,b={when:xe(o,-h),how:"before"},y={when:xe(
o,7-h),how:"after"};return p(null,u?[y,b]:[b,y])}let f=t==="relative"?xe(o,Number(i("relative"))):va(t,c,`${i("unit")}`,
o);return f?p(null,[{when:f,how:"counted"}]):null}function va(e,t,n,s){let o=r=>n==="year"?Fn(s,r*12):n==="month"?Fn(s,r):
xe(s,r*(n==="week"?7:1));switch(e){case"ago":return n==="year"?o(-t).slice(0,4):n==="month"?o(-t).slice(0,7):o(-t);case"\
ahead":return`[${s}..${o(t)}]`;case"past":return n==="year"||n==="month"?`${o(-t).slice(0,7)}/${s.slice(0,7)}`:`${o(-t)}\
/${s}`;case"last":case"this":case"next":{let r=e==="last"?-1:e==="next"?1:0;return n==="year"?o(r).slice(0,4):n==="month"?
o(r).slice(0,7):n==="week"?`[${qn(o(r))}..${xe(qn(o(r)),6)}]`:o(r)}default:return null}}function _o(e,t){return!t||/[[\]/]/.
test(e)?e:t==="since"?`${e}/..`:t==="before"?`[..${e}]`:t==="after"?`[${e}..]`:e}function Oa(e,t){return t?e.endsWith("/\
..")&&e.slice(0,-3)<=t?`${e.slice(0,-2)}${t}`:e.endsWith("..]")&&e.slice(1,-3)<=t?`${e.slice(0,-1)}${t}]`:e:e}var bo="{number}",$o="{time}";function At(e,t,n){let{article:s,vocabulary:o}=e.known,r=s.sentences[t]?.span;if(!r)return[];
let i=new Set(n?.slots.map(a=>a.field));return o.fields.filter(({id:a})=>!i.has(a)).flatMap(a=>Gn(e,a,r).slice(0,1).map(
l=>({field:a.id,span:l}))).sort((a,l)=>a.span[0]-l.span[0])}function Gn(e,{cues:t},n){let{known:s,lang:o,wording:r}=e,{article:i}=s,
a=t[o]??Sa,l=[],u=i.text.slice(...n).replace(Ma,c=>c.toLowerCase());for(let{0:c,index:p}of u.matchAll(Ca(a)??Ea))l.push(
[n[0]+p,n[0]+p+c.length]);return a.includes($o)&&l.push(...et(i.text,n,r,i.published).map(c=>c.span)),a.includes(bo)&&l.
push(...zn(e,n).map(c=>c.span)),l.sort((c,p)=>c[0]-p[0])}function zn({known:{article:e},lang:t,wording:n},s){let o=et(e.
text,s,n,e.published);return ao(e.text,s,t,n).filter(({span:r})=>!o.some(i=>i.span[0]<=r[0]&&r[1]<=i.span[1]))}var Sa=[],
Ea=/(?!)/g,Ma=/(?:^|[\u201c\u201e"\u00ab]\s*)\p{Lu}/gu,wo=new WeakMap;function Ca(e){let t=wo.get(e);if(t===void 0){let n=e.filter(
o=>o!==bo&&o!==$o),s=n.sort((o,r)=>r.length-o.length).map(o=>o.replace(/[.+?^${}()|[\]\\]/g,"\\$&").replace(/\*/g,"[\\p{L\
}\\p{N}]*").replace(/ \u2026 /g," (?:[\\p{L}\\p{N}\u2019'-]+ ){0,4}"));t=n.length?new RegExp(`(?<![\\p{L}\\p{N}])(?:${s.join(
"|")})(?![\\p{L}\\p{N}])`,"gu"):null,wo.set(e,t)}return t}var Aa=/[,;:!?()[\]{}\u2014\u2013\u3001\uff0c\uff1b\uff1a\uff01\uff1f\uff08\uff09\u300c\u300d\uff0c\u061b\u061f]|\s-\s/u,Ta=/[;:()\uff1b\uff1a]/u,Ia=new Set(["according_to",
"note","translation","act","sums_up","alternative_to"]);function xo({article:e,vocabulary:t},n){let{text:s,lang:o}=e,{span:r}=e.
sentences[n.sentence],i=La(s,r,o,t.wording?.[o]),a=i.map((_,g)=>{let k=g?s.slice(i[g-1].span[1],_.span[0]):"";return{isStop:!g||
Aa.test(k),isStrong:!g||Ta.test(k)}}),l=n.slots.flatMap(({field:_,values:g,isInferred:k})=>k?[]:g.flatMap(x=>"at"in x&&x.
at?ko(i,x.at,_):[])),u=l.filter(({field:_})=>!Ia.has(_)),c=n.slots.find(({field:_})=>_==="relation")?.values[0],p=c?.is===
"relation"?t.relations[c.id]:null,d=Ra(u),f=p?Pa(Da(p,i),d):null,h=d??f??[0,i.length-1],b=_=>u.some(g=>g.field===_),y=e.
statements.flatMap(({id:_,spans:g})=>g.length===1&&_!==n.id?g:[]);return{article:e,span:r,words:i,stops:a,chosen:l,hull:h,
phrase:Na(i,a,h[0]),cue:f,isTight:b("subject")&&b("object")&&ja(i,l,h),hasSubject:b("subject"),hasObject:b("object"),hasChosen:u.
length>0,before:y.flatMap(([_,g])=>_>=r[0]&&g<=r[1]?ko(i,[_,g],"").map(k=>[k.from,k.to]):[])}}function La(e,t,n,s){let o=(...l)=>new Set(
l.flatMap(u=>u?.map($)??[])),r=o(s?.determiners),i=o(s?.openers,s?.joiners),a=o(s?.prepositions,s?.small);return J(e,t,n).
map(l=>{let u=$(e.slice(...l)),c=r.has(u),p=i.has(u)&&!c;return{span:l,plain:u,isOpener:p,isDeterminer:c,isSmall:a.has(u)&&
!p&&!c}})}function ko(e,[t,n],s){let o=e.findIndex(({span:i})=>i[1]>t),r=e.filter(({span:i})=>i[0]<n).length-1;return o>=
0&&r>=o?[{field:s,from:o,to:r}]:[]}var Ra=e=>e.length?[Math.min(...e.map(({from:t})=>t)),Math.max(...e.map(({to:t})=>t))]:
null;function Na(e,t,n){let s=n;for(;s>0&&e[s-1].isDeterminer&&!t[s].isStop;)s--;return s}function ja(e,t,[n,s]){return e.
slice(n,s+1).every(({isSmall:o,isDeterminer:r},i)=>o||r||t.some(a=>a.from<=n+i&&n+i<=a.to))}function Da({label:e,cues:t},n){
return[e,...t].flatMap(s=>{let o=$(s).match(/[\p{L}\p{N}]+\*?/gu)??[];return n.flatMap((r,i)=>o.length>0&&o.every((l,u)=>n[i+
u]&&Ba(l,n[i+u].plain))?[[i,i+o.length-1]]:[])})}function Ba(e,t){if(e.endsWith("*"))return t.startsWith(e.slice(0,-1));
if(e===t)return!0;let n=e.slice(0,Math.max(4,e.length-2));return e.length>=4&&t.startsWith(n)&&Math.abs(t.length-e.length)<
4}function Pa(e,t){if(!e.length||!t)return e[0]??null;let n=([s,o])=>Math.max(0,t[0]-o,s-t[1]);return[...e].sort((s,o)=>n(
s)-n(o))[0]}var Wa=9,Fa={isFirst:1.9,isPhrase:1.5,isTightPhrase:2,isFirstChosen:-.9,isPhraseWithoutSubject:-.6,hasDeterminer:1.6,isOpener:-.7,
isCue:.4,afterStrongStop:1,afterOpener:1.2,afterDeterminer:-.4,afterSmall:-1,afterOther:-1.2,stopsBetween:-1.2,wordsBetween:-.1,
insideChosen:-1.8,afterChosen:-1,afterAllChosen:-1.4,afterCue:-1.8,asBefore:-1.4,asLast:1.4,afterQuote:1},Ua={isLast:1.3,
isLastOfAll:-1.6,isLastChosen:.5,isLastOfTight:1.8,isLastOfObject:1.3,isSmall:-2.6,beforeStop:.9,beforeSmall:-1.8,beforeOther:-1.9,
stopsBetween:-.5,wordsBetween:-.2,insideChosen:-.7,beforeChosen:-2.4,beforeCue:-3.2,asBefore:-.6,asLast:1.5};function Kn(e,t){
let n=xo(e,t),{words:s,article:o}=n;if(!s.length)return[o.sentences[t.sentence].span];let r=s.map((l,u)=>vo(Fa,qa(n,u))),
i=s.map((l,u)=>vo(Ua,Ha(n,u))),a=r.flatMap((l,u)=>i.slice(u).map((c,p)=>({from:u,to:u+p,weight:l+c})));return a.sort((l,u)=>u.
weight-l.weight),a.slice(0,Wa+1).map(({from:l,to:u})=>za(o.text,[s[l].span[0],s[u].span[1]],n.span))}var vo=(e,t)=>Object.
entries(t).reduce((n,[s,o])=>n+e[s]*Number(o),0);function qa({words:e,stops:t,chosen:n,hull:s,phrase:o,cue:r,isTight:i,hasSubject:a,
before:l},u){let c=e[u-1],p=u>0&&!t[u].isStop;return{isFirst:u===0,isPhrase:u===o,isTightPhrase:u===o&&i,isFirstChosen:u===
s[0],isPhraseWithoutSubject:u===o&&!a,hasDeterminer:u>0&&e[u].isDeterminer,isOpener:e[u].isOpener,isCue:u===r?.[0],afterStrongStop:u>
0&&t[u].isStrong,afterOpener:c?.isOpener??!1,afterDeterminer:c?.isDeterminer??!1,afterSmall:c?.isSmall??!1,afterOther:p&&
!c.isOpener&&!c.isSmall,stopsBetween:Oo(t,u+1,s[0]),wordsBetween:Math.max(0,Math.min(12,o-u)),insideChosen:n.some(({from:d,
to:f})=>d<u&&u<=f),afterChosen:u>s[0],afterAllChosen:u>s[1],afterCue:r!==null&&u>r[0],asBefore:l.some(([d])=>d===u),asLast:l.
at(-1)?.[0]===u,afterQuote:l.some(([,d])=>d+1===u)}}function Ha({words:e,stops:t,chosen:n,hull:s,cue:o,isTight:r,hasObject:i,
hasChosen:a,before:l},u){let c=e[u+1];return{isLast:!c,isLastOfAll:!c&&!a,isLastChosen:u===s[1],isLastOfTight:u===s[1]&&
r,isLastOfObject:u===s[1]&&i,isSmall:e[u].isDeterminer||e[u].isSmall||e[u].isOpener,beforeStop:!!c&&t[u+1].isStop,beforeSmall:c?.
isSmall??!1,beforeOther:!!c&&!t[u+1].isStop&&!c.isOpener&&!c.isSmall,stopsBetween:Oo(t,s[1]+1,u),wordsBetween:Math.max(0,
Math.min(12,u-s[1])),insideChosen:n.some(({from:p,to:d})=>p<=u&&u<d),beforeChosen:u<s[1],beforeCue:o!==null&&u<o[1],asBefore:l.
some(([,p])=>p===u),asLast:l.at(-1)?.[1]===u}}var Oo=(e,t,n)=>Math.min(3,e.slice(t,n+1).filter(({isStop:s})=>s).length),
Ga=["()","[]","{}","\u201C\u201D","\u201E\u201D","\u201E\u201C","\xAB\xBB","\u2018\u2019",'""'];function za(e,[t,n],[,s]){
let o=n<s?e[n]:"",r=e.slice(t,n);return Ga.some(([a,l])=>o===l&&(a===l?r.split(a).length%2===0:r.lastIndexOf(a)>r.lastIndexOf(
l)))?[t,n+1]:[t,n]}var ve=(e,t)=>e.quote??Kn(t,e).slice(0,1);function Vn(e,t){let n=String(ve(e,t));return Kn(t,e).filter(s=>String([s])!==
n)}function Te(e,t,n){let{article:s}=t,o=e.slots.some(r=>r.isInferred);return{article:s.id,revision:s.revision,id:e.id,slots:e.
slots.filter(({values:r})=>r.length>0),basis:o?e.basis:null,quote:ve(e,t),backwards:e.backwards,fills:e.id===null?n.at(-1)??
null:null,proposedBy:e.proposedBy}}var So=e=>e.slots.filter(({values:t})=>t.some(({is:n})=>n==="later")).map(({field:t})=>t),
Eo=e=>e.slots.some(t=>t.isInferred)&&!e.basis;var Ka=new Set("Enter Escape Backspace Delete Tab ArrowDown ArrowUp ArrowLeft ArrowRight F1".split(" "));function Co(e){
let{key:t,code:n,shiftKey:s=!1}=e;if(e.isComposing||e.keyCode===229||t==="Dead"||t==="Process")return null;let o=e.getModifierState?.(
"AltGraph")??!1;if((e.ctrlKey||e.metaKey)&&!o)return!e.altKey&&!s&&Mo(t,n)==="z"?{name:"Undo",isShift:s}:null;if(Ka.has(
t))return{name:t,isShift:s};if([...t].length!==1)return null;if(o||e.altKey)return o?{name:t,isShift:s}:null;let r=Va(t,
n,s)??Mo(t,n)??t;return r===t?{name:r,isShift:s}:{name:r,text:t,isShift:s}}var Ao=({name:e,text:t=e})=>[...t].length===1?t:null;function Mo(e,t){if(/^[a-z]$/i.test(e))return e.toLowerCase();let n=/^Key([A-Z])$/.
exec(t)?.[1].toLowerCase();return n&&/\p{L}/u.test(e)?n:null}function Va(e,t,n){if(/^[0-9]$/.test(e))return e;let s=/^Digit([0-9])$/.
exec(t)?.[1];return s&&!n?s:null}var tt=["subject","relation","object"],Q=e=>({id:null,sentence:e,slots:[],basis:null,quote:null,backwards:[],proposedBy:null}),
T=(e,t)=>e.fields.find(n=>n.id===t)??null,ae=(e,t)=>e.fields.find(n=>n.letter===t)??null,Oe=(e,t)=>e.slots.find(n=>n.field===
t)??null,pe=(e,t)=>Oe(e,t)!==null,Tt=e=>e!==null&&!e.isRole&&e.takes.includes("time");function It(e,t,n,{isAdding:s=!1,isInferred:o,
isBeside:r=!1}={}){let i=e.slots.filter(c=>c.field===t),l=i.find(c=>c.isInferred===(o??!1))??(r?null:i[0]??null),u={field:t,
values:s&&l?[...l.values,...n]:n,each:s&&(l?.each??!1),isInferred:o??l?.isInferred??!1};return{...e,slots:[...e.slots.filter(
c=>c!==l),u]}}var Lt=(e,t)=>({...e,slots:e.slots.filter(n=>n.field!==t)}),Rt=(e,t,n)=>({...e,slots:e.slots.map(s=>s.field===
t?{...s,...n}:s)});function Xn(e,t){let n=Oe(e,"relation")?.values[0];return n?.is==="relation"&&t.relations[n.id]?.needsObject||
"needed"}function nt(e,t){let n=Xn(e,t)==="none";return tt.find(s=>!pe(e,s)&&!(s==="object"&&n))??null}var Jn=e=>e.slots.
filter(t=>t.isInferred).map(t=>t.field),st=(e,t)=>e.slots.filter(({field:n,values:s})=>s.length>0&&T(t,n)?.isMany).at(-1)?.
field??null;var Lo=3,To=new WeakMap;function Qn(e){let t=To.get(e.entities);t||(t=Ja(e.entities),To.set(e.entities,t));let n=e.article.
lang;return{known:e,lang:n,wording:e.vocabulary.wording?.[n],...t,fields:new Map(e.vocabulary.fields.map(s=>[s.id,s])),relations:Object.
values(e.vocabulary.relations).map(s=>({relation:s,label:$(s.label),inverse:$(s.inverse),cues:s.cues.map($),told:$(`${s.
definition} ${s.use} ${s.example}`)})),statements:new Map(e.article.statements.map(s=>[s.key,s])),told:[...e.article.statements.
map(Ro),...Xa(e.elsewhere)],named:new Map}}var Io=new WeakMap;function Xa(e=[]){let t=Io.get(e)??e.map(Ro);return Io.set(
e,t),t}function Ro(e){let{subject:t,relation:n,object:s}=e.words;return{stated:e,plain:$(`${e.id} ${t} ${n} ${s}`)}}function Ja(e){
let t=[],n=new Map;for(let[s,o]of e.entries()){let r=[...new Set((o.names.length?o.names:[o.label]).map($))].filter(Boolean);
t.push({entity:o,plain:r,at:s});for(let i of r){let a=Nt(i);if(!a.length)continue;let l=a[0].slice(0,Lo),u=n.get(l);u?u.
push({words:a,id:o.id}):n.set(l,[{words:a,id:o.id}])}}return{entities:new Map(e.map(s=>[s.id,s])),searched:t,byBeginning:n}}
var Qa=/[\p{L}\p{N}]+/gu,Nt=e=>e.match(Qa)??[],No=(e,t)=>e.byBeginning.get(t.slice(0,Lo))??[];var Ya=2,jo=4,Za=5,Do=new WeakMap;function Po(e,t){let{wording:n}=e.known.vocabulary,s=Do.get(n);return s||(s=new Set(Object.
values(n).flatMap(({countries:o})=>Object.entries(o).flatMap(([r,i])=>[r,...i.filter(a=>!a.endsWith("*"))].map($)))),Do.
set(n,s)),s.has(t)||Dt(e,t)!==null}var Bo=new WeakMap,jt=e=>Wo(e).countries;function el(e){let{entities:t}=e.known,n=new Set(
t.flatMap(({country:s})=>s?[e.entities.get(s)?.type??""]:[]));for(let{types:s}of Object.values(e.known.vocabulary.wording))
for(let{type:o,where:r,words:i}of s)r==="form"&&i.includes("country")&&n.add(o);return t.filter(s=>n.has(s.type))}function tl(e){
let t=new Map,n=[],s=el(e),o=new Map(s.flatMap(({id:r,names:i})=>i.map(a=>[$(a),r])));for(let[r,i]of o){let[a,...l]=Nt(r);
if(!a||l.length)continue;t.set(a,i);let u=a.slice(0,Math.max(jo,a.length-Ya));a.length>=jo&&n.push([u,i])}for(let{countries:r}of Object.
values(e.known.vocabulary.wording))for(let[i,a]of Object.entries(r)){let l=[i,...a].map(u=>o.get($(u))).find(u=>u!==void 0);
for(let u of l?a:[]){let c=$(u);c.endsWith("*")?n.push([c.slice(0,-1),l]):t.set(c,l)}}return{countries:s,words:t,stems:n}}
function Wo(e){let{wording:t}=e.known.vocabulary,n=Bo.get(e.entities);if(n?.wording===t)return n;let s={...tl(e),wording:t};
return Bo.set(e.entities,s),s}function Dt(e,t){let n=Wo(e),s=n.words.get(t);if(s)return s;let o=n.stems.find(([r])=>t.startsWith(
r)&&t.length-r.length<=Za);return o?o[1]:null}function Fo(e,t){for(let n of Nt($(t))){let s=Dt(e,n);if(s)return s}return null}var nl=3,Uo=new WeakMap;function sl(e,t,n){if(e===t)return!0;let s=Uo.get(n);s||(s=new Set(n.map($)),Uo.set(n,s));let o=0;
for(;o<e.length&&e[o]===t[o];)o++;for(let r=o;r>=nl;r--)if(s.has(e.slice(r))&&s.has(t.slice(r)))return!0;return!1}var ol=[],
rl=/[\p{L}\p{N}]+/gu;function Se(e,t){let n=e.named.get(t);if(n)return n;let s=il(e,e.known.article.sentences[t]?.span??
[0,0]);return e.named.set(t,s),s}function il(e,t){let n=new Set;return Yn(e,t).filter(({id:s})=>!n.has(s)&&n.add(s))}function Yn(e,[
t,n]){let{plain:s,places:o}=fo(e.known.article.text.slice(t,n)),r=[...s.matchAll(rl)].map(({0:c,index:p})=>({word:c,from:t+
o[p],to:t+o[p+c.length-1]+1})),i=[],a=e.wording?.endings??ol;for(let[c,{word:p}]of r.entries()){let d=Dt(e,p);d&&i.push(
{id:d,at:c,length:1,exact:0});for(let f of No(e,p)){if(c+f.words.length>r.length)continue;let h=0;f.words.every((y,_)=>(y===
r[c+_].word&&h++,sl(y,r[c+_].word,a)))&&i.push({id:f.id,at:c,length:f.words.length,exact:h})}}i.sort((c,p)=>p.length-c.length||
p.exact-c.exact||c.at-p.at);let l=new Set,u=i.filter(({at:c,length:p})=>{let d=Array.from({length:p},(f,h)=>c+h);if(d.some(
f=>l.has(f)))return!1;for(let f of d)l.add(f);return!0});return u.sort((c,p)=>c.at-p.at),u.map(({id:c,at:p,length:d})=>({
id:c,span:[r[p].from,r[p+d-1].to]}))}function Bt({sentences:e},{spans:t}){let n=t[0]?.[0]??0,[s,o]=[0,e.length-1];for(;s<o;){let r=Math.ceil((s+o)/2);e[r].span[0]<=
n?s=r:o=r-1}return s}var qo=new WeakMap;function ot(e,t){let n=qo.get(e);if(!n){n=new Map;for(let s of e.statements){let o=Bt(
e,s),r=n.get(o);r?r.push(s):n.set(o,[s])}qo.set(e,n)}return n.get(t)??[]}var Ie=(e,t)=>({...Q(Bt(t,e)),id:e.id,slots:e.slots,
basis:e.basis,quote:e.spans.length?e.spans:null}),al=["act","sums_up","alternative_to","note","translation"];function Ho(e,t,n){
let s=new Map(Se(n,t).map(({id:i,span:a})=>[i,a])),o=i=>{let a={...i};"at"in a&&delete a.at;let l=a.is==="entity"&&s.get(
a.id);return a.is==="entity"&&l?{...a,at:l}:a},r=e.slots.filter(({field:i})=>!al.includes(i)).map(i=>({...i,values:i.values.
map(o)}));return{...Q(t),slots:r,basis:e.basis}}var Go=new WeakMap;function Le(e,t){let n=Go.get(e);return n||(n=new Map(e.map(s=>[s.id,s])),Go.set(e,n)),n.get(t)??null}
function Pt(e,t){switch(e.is){case"entity":return Le(t.entities,e.id)?.label??e.id;case"new":return e.entity.label;case"\
relation":return t.vocabulary.relations[e.id]?.label??e.id;case"new relation":return e.label;case"statement":{let n=[...t.
article.statements,...t.elsewhere??[]].find(({key:i})=>i===e.key);if(!n)return e.key;let{subject:s,relation:o,object:r}=n.
words;return`#${n.id} ${[s,o,r].filter(Boolean).join(" \u2013 ")}`}case"later":return t.say("the next statement");case"w\
ords":case"text":return e.text;case"nobody":return t.say("nobody named")}}var Zn={line:"",marked:0,hints:[],typed:"",first:null,entity:null,relation:null,part:null,isSelected:!1},rt={...Zn,field:null,
isAdding:!1,isInferring:!1,isBackwards:!1},w=(e,t)=>({...e,state:{...e.state,...t}}),U=(e,t)=>({...e,effects:[...e.effects,
t]}),B=(e,t,n)=>U(e,{does:"say",text:e.known.say(t,n)}),v=({state:e})=>e.draft??Q(e.sentence),P=(e,t)=>w(e,{draft:{...t,
proposedBy:null}}),de=e=>w(e,{...rt,place:"reading",draft:null}),O=e=>w(e,{...rt,place:"statement"}),le=e=>w(e,{...rt,place:"\
inferred"}),me=e=>w(e,{...Zn,place:"other fields"});function Wt(e){return e?e.takes.includes("relation")?"relation":ll(e)?
null:e.takes.includes("few")&&e.values.length?"few":e.takes[0]==="entity"||e.takes[0]==="statement"?"choosing":"text":"c\
hoosing"}var ll=({takes:e,values:t})=>e.includes("flag")||e.includes("few")&&t.length===1;function S(e,t,n={}){let{known:s,
state:o}=e;if(t==="basis")return w(e,{...rt,place:"basis",field:t,...n});let r=T(s.vocabulary,t),i=Wt(r);if(r&&i===null)
return cl(e,r);let a=pe(v(e),t)&&!n.isAdding;return w(e,{...rt,draft:o.draft??Q(o.sentence),place:i??"choosing",field:t,
marked:a?-1:0,...n})}function cl(e,t){let n=v(e),s=!pe(n,t.id),o=t.values[0]??"true",r=s?It(n,t.id,[{is:"text",text:o}]):
Lt(n,t.id),i=`${t.label}: ${e.known.say(s?"yes":"no")}`;return O(U(P(e,r),{does:"tell",text:i}))}function ee(e){let t=nt(
v(e),e.known.vocabulary);return t?S(e,t):O(e)}function ul(e,t,n){let{say:s,vocabulary:o}=e.known,r=n.map(i=>Pt(i,e.known)).
join(` ${s("and")} `);return U(e,{does:"tell",text:`${T(o,t)?.label??s(t)}: ${r}`})}var M=(e,t,n)=>es(e,[t],n);function es(e,t,n){
let{field:s}=e.state;return s?fl(ul(e,s,t),s,t,n):e}function fl(e,t,n,s){let{line:o,filters:r,isAdding:i,isInferring:a,isBackwards:l}=e.
state,[u]=n,c=v(e);if(t==="basis")return O(P(e,{...c,basis:u.is==="text"?u.text:null}));if(l&&u.is==="statement"){let y=[
...c.backwards,{field:t,statement:u.key}];return O(P(e,{...c,backwards:y}))}let p=a||s!==void 0||void 0,d=p===!0&&Tt(T(e.
known.vocabulary,t)),f=It(c,t,n,{isAdding:i,isInferred:p,isBeside:d}),h=P(e,s!==void 0&&!f.basis?{...f,basis:s}:f),b=w(h,
{filters:{...r,[t]:o}});return i&&(t==="subject"||t==="object")?w(b,{...Zn,isAdding:!1,place:"jointly"}):a?le(b):ee(b)}var Ee=(e,t)=>t.
value.is==="new"?w(e,{place:"new entity",entity:t.value.entity,first:t.value.at??null,part:null}):M(e,t.value,t.basis),zo=e=>ee(
P(e,It(v(e),e.state.field??"",[],{})));function it(e){let t=v(e),n=t.slots.at(-1);if(!n)return de(e);let{field:s,values:o}=n,
r=o.length>1,i=t.slots.slice(0,-1),a={...t,slots:r?[...i,{...n,values:o.slice(0,-1)}]:i},l=P(e,a);if(Wt(T(e.known.vocabulary,
s))===null)return O(l);let u=e.state.filters[s]??"";return S(l,s,{line:u,isSelected:u!=="",isAdding:r,marked:0})}function Ko(e){
let{state:t,known:n}=e;return t.isAdding?ee(e):t.isInferring?le(e):t.field===nt(v(e),n.vocabulary)?it(e):O(e)}function Vo(e){
let{line:t,draft:n,isInferring:s}=e.state;return t?w(e,{line:"",marked:0,isSelected:!1}):s?le(e):n?.slots.length||n?.basis?
O(e):de(e)}function se(e,t){let n=e.known.article.sentences.length-1,s=Math.max(0,Math.min(n,t));return w(e,{sentence:s,
statement:s===e.state.sentence?e.state.statement:null,hints:[]})}var ts=(e,t)=>O(w(e,{draft:t,sentence:t.sentence,statement:null,
filters:{}}));function at(e,t){let n=e.known.article.statements.find(s=>s.key===t);return n?w(se(e,Bt(e.known.article,n)),
{statement:t}):e}var L=({state:e})=>e.line==="",Qo=({state:e},{name:t})=>e.rows.find(({digit:n})=>n===Number(t));function pl(e,t){let{line:n}=e.
state;return Qo(e,t)?n===""||t.text===void 0&&!n.includes("\\")&&/[\p{L}\p{M}]$/u.test(n):!1}function Xo({state:e,...t},n){
let s=Math.max(0,Math.min(e.rows.length-1,e.marked+n));return{...t,state:{...e,marked:s}}}function dl(e){let{line:t,rows:n,
marked:s,field:o,isAdding:r}=e.state;if(t===""&&s<0&&!r&&o&&pe(v(e),o))return ee(e);let i=n[Math.max(0,s)];return i?Ee(e,
i):t.trim()&&o?ml(e,o,t.trim()):e}function ml(e,t,n){let{takes:s=[],isRole:o=!1}=T(e.known.vocabulary,t)??{};return s.includes(
"text")?M(e,{is:o?"words":"text",text:n}):s.includes("number")||s.includes("time")?M(e,{is:"text",text:n}):e}function Ft(e,t){
let n=[...tt,null],s=n.indexOf(tt.includes(e.state.field??"")?e.state.field:null),o=n[s+t];return o?S(e,o):O(e)}function hl(e){
let t=st(v(e),e.known.vocabulary);return t?S(e,t,{isAdding:!0}):e}var W={keys:["1\u20139"],name:"take",when:pl,does:(e,t)=>Ee(
e,Qo(e,t))},oe={keys:["a\u2026z"],name:"filter",when:()=>!1,does:e=>e},F=[{keys:["ArrowDown"],name:"mark next",does:e=>Xo(
e,1)},{keys:["ArrowUp"],name:"mark before",does:e=>Xo(e,-1),isRare:!0}],Ut={keys:["Enter"],name:"take what is marked",does:dl},
Re={keys:[","],name:"one more value",when:e=>L(e)&&st(v(e),e.known.vocabulary)!==null,does:hl},he=[{keys:["Backspace"],name:"\
back",when:L,does:Ko},{keys:["Escape"],name:"leave",does:Vo},{keys:["Tab"],name:"next field",isRare:!0,isShift:!1,does:e=>Ft(
e,1)},{keys:["Tab"],name:"field before",isRare:!0,isShift:!0,when:({state:e})=>e.field!==tt[0],does:e=>Ft(e,-1)}],Ne={keys:[
"?"],name:"all keys",when:L,does:e=>w(e,{isHelpOpen:!0})},je={keys:["Backspace"],name:"clear",isRare:!0,when:({state:e})=>e.
isSelected,does:e=>w(e,{line:"",isSelected:!1,marked:0})},Yo={keys:["0"],name:"nobody named",when:L,does:e=>e.state.field===
"object"&&Xn(v(e),e.known.vocabulary)!=="needed"?zo(e):M(e,{is:"nobody"})},qt={keys:["."],name:"as last time",when:e=>L(
e)&&Jo(e).length>0,does:e=>es(e,Jo(e))};function Jo({known:e,state:t}){return e.article.statements.find(({key:s})=>s===t.
last)?.slots.find(({field:s})=>s===t.field)?.values??[]}function _l(e){let{line:t,rows:n,marked:s}=e.state,o=n[s];return o?M(e,o.value):t.trim()?M(e,{is:"text",text:t.trim()}):
v(e).basis?O(e):B(e,"choose a basis by its digit, or write one")}var Zo={name:"Basis",writes:()=>!0,bindings:()=>[{...W,
when:(e,t)=>e.state.line===""&&!!W.when?.(e,t)},{keys:["a\u2026z"],name:"your own words",when:()=>!1,does:e=>e},{keys:["\
Enter"],name:"take what is written",does:_l},...F,{keys:["Backspace"],name:"back",when:({state:e})=>e.line==="",does:e=>O(
w(e,{line:""}))},...he.filter(({keys:e})=>!e.includes("Backspace"))]};function ns(e,t){let n=t.join(" ");return e===n?0:e.startsWith(n)?1:t.every(s=>e.includes(s))?t.every(s=>gl(e,s))?2:3:null}
function gl(e,t){for(let n=e.indexOf(t);n>=0;n=e.indexOf(t,n+1))if(po(e,n))return!0;return!1}var er=new WeakMap;function yl(e){let t=er.get(e);return t||(t=e.map(n=>({rule:n,words:n.words.map(s=>$(s).split(" "))})),
er.set(e,t)),t}function tr(e,t,n){let s=e.words.map($),o=yl(t.types).filter(({rule:u})=>u.type in n.types);if(os(e,t)>0)
return ss(t);let r=$l(s,t),[i,a]=[null,0];for(let{rule:u,words:c}of o)if(wl.includes(u.where))for(let p of c){let d=kl(u.
where,p,s,r),f=d<0?0:p.filter(h=>!h.startsWith("*")).length+1-d/(s.length+1);f>a&&([i,a]=[u.type,f])}if(i)return i;let l={
before:$(e.before),after:$(e.after),form:vl(e,s)};for(let{rule:u,words:c}of o)if(c.some(p=>xl(u.where,p,s,l)))return u.type;
return null}var wl=["head","first","any"],ss=e=>e.types.find(({where:t,words:n})=>t==="form"&&n.includes("names"))?.type??
null;function os({words:e,isCountry:t},n){let s=e.map(o=>$(o).replace(/\.$/,""));for(let o=Math.min(bl,e.length-1);o>0;o--){
let r=e.slice(o);if(n.titles.includes(s.slice(0,o).join(" "))&&r.every(Ht)&&!(r.length===1&&t(s[o])))return o}return 0}var bl=3,
Ht=e=>/^\p{Lu}/u.test(e);function $l(e,t){let n=e.findIndex((s,o)=>o>0&&t.prepositions.includes(s));return(n<0?e.length:
n)-1}function nr(e,t){return e==="*"?!0:e.endsWith("*")?t.startsWith(e.slice(0,-1)):e.startsWith("*")?t.endsWith(e.slice(
1))&&t.length>e.length+1:e===t}function kl(e,t,n,s){let o=n.length-t.length;for(let r=0;r<=o;r++){if(e==="first"&&r>0)return-1;
let i=r+t.length-1;if(!(e==="head"&&(r>s||i<s))&&t.every((a,l)=>nr(a,n[r+l])))return e==="any"?r:0}return-1}function xl(e,t,n,{
before:s,after:o,form:r}){if(e==="form"){let[a]=t;return a.includes("*")?r==="name"&&nr(a,n[0]):a===r}let i=t.join(" ");
return e==="before"?` ${s}`.endsWith(` ${i}`):e==="after"&&o.startsWith(i)&&!/^[\p{L}\p{N}]/u.test(o.slice(i.length))}function vl({
words:e,isCountry:t},n){return e.length===1&&/^\p{Lu}{2,}\p{L}?$/u.test(e[0])?"acronym":e.every(Ht)?e.length>1?e.length<
5?"names":"":t(n[0])?"country":"name":/[^s]s$/.test(n[n.length-1])?"plural":""}var sr=60;function Gt(e,t){let{article:n}=e.known,{text:s,lang:o}=n,[r,i]=Ol(e,ke(s,t)),a={before:s.slice(Math.max(0,r-sr),
r).trimEnd(),after:s.slice(i,i+sr).trimStart()},l=new Set(Yn(e,[r,i]).map(({id:u})=>u));return ir(e,s.slice(r,i),o,a,[...l])}
function rr(e,t){let n=t.trim().replace(/\s+/g," ");return ir(e,n,e.lang,{before:"",after:""},[])}function ir(e,t,n,s,o){
let{wording:r}=e,{vocabulary:i}=e.known,a=J(t,[0,t.length],n).map(([g,k])=>t.slice(g,k)),l=or(t,r);if(!r||!a.length)return{
label:l,lang:n,type:"",country:null,aliases:[],isLocal:!1,members:[]};a[a.length-1]=or(a[a.length-1],r);let u={words:a,...s,
isCountry:g=>Po(e,g)},c=tr(u,r,i)??"",p=c!==""&&c===ss(r),d=p?os(u,r):0,f=a.slice(d),h=f.length>1&&d>0?l.slice(l.indexOf(
f[0])):l,b=f[f.length-1],y=jt(e).some(g=>g.type===c)?null:Fo(e,l),_=!p&&Sl(a,r);return{label:h,lang:n,type:c,country:y,aliases:p&&
f.length+d>1&&b!==h?[b]:[],isLocal:_,members:_&&o.length>1?o:[]}}function Ol(e,[t,n]){let{text:s}=e.known.article;for(let o of e.
wording?.articles??[]){let r=s.slice(t,t+o.length),i=s.slice(t+o.length,n);if(r.toLowerCase()===o&&/^\s+\S/u.test(i))return ke(
s,[t+o.length,n])}return[t,n]}function or(e,t){for(let n of t?.possessives??[])if(e.length>n.length+1&&e.endsWith(n))return e.
slice(0,-n.length);return e}function Sl(e,t){let n=e.map(s=>s.toLowerCase());return t.unnamed.some(s=>` ${n.join(" ")} `.
startsWith(` ${s} `))&&(e.length===1||!e.slice(1).every(Ht))}var rs="Statement";function zt(e,t,n){if(n.includes(t))return!0;let s=e.types[t];return s?s.broader.some(o=>n.includes(o))?
!0:s.isAbstract&&n.some(o=>e.types[o]?.broader.includes(t)):!1}function El(e,t){switch(t.is){case"entity":return e.entities.
get(t.id)?.type??null;case"new":return t.entity.type;case"statement":case"later":return rs;default:return null}}var Kt=(e,t)=>e.
slots.find(n=>n.field===t)?.values??[];function Me(e,t){let[n]=Kt(t,"relation");return n?.is==="relation"?e.known.vocabulary.
relations[n.id]??null:null}function is(e,t,n,s){return s.every(o=>{if(o.is==="words")return n==="object"&&t.words;let r=El(
e,o);return r===null?!0:r===rs?t[n].includes(r):zt(e.known.vocabulary,r,t[n])})}function as(e,t,n){return t?t.id!=="subj\
ect"&&t.id!=="object"?t.types.length?t.types:null:Me(e,n)?.[t.id]??null:null}function ar(e,t,n){if(!t.takes.includes("st\
atement"))return!1;let s=Me(e,n);return!s||t.id!=="subject"&&t.id!=="object"?!0:s[t.id].includes(rs)}function lr(e,t,n){
return t.id!=="object"?t.words:Me(e,n)?.words??!1}var _e=9,De=100;function cr(e,{line:t,draft:n,sentence:s}){let o=e.known.article.sentences[s]?.relations??[],r=new Map(o.
map((c,p)=>[c.relation,{why:c.why,k:p}])),i=$(t),a=[],[l,u]=[Kt(n,"subject"),Kt(n,"object")];for(let c of e.relations){let p=i?
Ml(c,i):0;if(p===null)continue;let d=is(e,c.relation,"subject",l)&&is(e,c.relation,"object",u)?0:1,f=r.get(c.relation.id);
a.push({relation:c.relation,rank:p*2+d,k:f?.k??o.length+1,why:f?.why??""})}return a.sort((c,p)=>c.rank-p.rank||c.k-p.k||
p.relation.uses-c.relation.uses||(c.relation.label<p.relation.label?-1:1)),a.slice(0,De).map(({relation:c,why:p},d)=>({value:{
is:"relation",id:c.id},label:c.label,lang:null,why:p,digit:d<_e?d+1:null}))}function Ml(e,t){if(e.label.startsWith(t)||e.
relation.id.startsWith(t))return 0;let n=t.split(" ");return Vt(e.label,n)?1:e.cues.some(s=>Vt(s,n))||Vt(e.inverse,n)?2:
Vt(e.told,n)?3:null}var Vt=(e,t)=>t.every(n=>e.startsWith(n)||e.includes(` ${n}`));var lt=9;function ur(e,t){let n=e.fields.get(t.field??"")??null;return t.line?t.line.startsWith("#")?Al(e,t.line.slice(1)):
Tl(e,t,n):Cl(e,t,n)}var ls=(e,t,n,s)=>({value:s?{is:"entity",id:e.id,at:s}:{is:"entity",id:e.id},label:e.label,lang:e.lang,
why:t,digit:n});function Cl(e,{draft:t,sentence:n,recent:s,last:o},r){let{say:i}=e.known,a=[],l=Se(e,n),u=new Set(l.map(
({id:_})=>_));for(let[_,{id:g,span:k}]of l.entries())a.push(ls(e.entities.get(g),i("named here"),_<lt-1?_+1:null,k));let c=o&&
r&&ar(e,r,t)?e.statements.get(o):null,p=as(e,r,t),d=[...new Set(s)].filter(_=>!u.has(_)&&e.entities.has(_));for(let _ of d)
u.add(_);let f=d.map(_=>[e.entities.get(_),i("recent")]);for(let{entity:_}of e.searched)!u.has(_.id)&&fr(e,_)&&f.push([_,
""]);let h=new Map(f.map(([_])=>[_,!p||zt(e.known.vocabulary,_.type,p)]));f.sort(([_,g],[k,x])=>Number(h.get(k))-Number(
h.get(_))||+(x!=="")-+(g!=="")||(g?d.indexOf(_.id)-d.indexOf(k.id):k.uses-_.uses));let b=a.length,y=c?lt-1:lt;for(let[_,
g]of f.slice(0,De))b++,a.push(ls(_,g,b<=y?b:null));return c&&a.splice(Math.min(a.length,lt-1),0,pr(c,lt,i("saved last"))),
a}var fr=({known:{article:e}},t)=>t.local===null||t.local===`${e.coder}/${e.id}`;function pr({key:e,id:t,words:n},s,o){let r=[
n.subject,n.relation,n.object].filter(Boolean).join(" \u2013 ");return{value:{is:"statement",key:e},label:`#${t} ${r}`,lang:null,
why:o,digit:s}}function Al(e,t){let n=$(t).split(" ").filter(Boolean),{coder:s,id:o}=e.known.article;return e.told.filter(
({plain:r})=>n.every(i=>r.startsWith(i)||r.includes(` ${i}`))).slice(0,De).map(({stated:r},i)=>{let a=[r.coder===s?"":r.
coder,r.article===o?"":r.article];return pr(r,i<_e?i+1:null,a.filter(Boolean).join(" / "))})}function Tl(e,{line:t,draft:n,
sentence:s,recent:o},r){let i=$(t).split(" ").filter(Boolean),a=as(e,r,n),l=new Map(Se(e,s).map(({id:d,span:f})=>[d,f])),
u=[];for(let{entity:d,plain:f}of e.searched){if(!fr(e,d))continue;let h=1/0;for(let _ of f){let g=ns(_,i);g!==null&&g<h&&
(h=g)}if(h===1/0)continue;let b=!a||zt(e.known.vocabulary,d.type,a)?0:1,y=l.has(d.id)?0:o.includes(d.id)?1:2;u.push({entity:d,
rank:h*6+b*3+y,at:u.length})}u.sort((d,f)=>d.rank-f.rank||f.entity.uses-d.entity.uses||d.at-f.at);let{say:c}=e.known,p=u.
slice(0,De).map(({entity:d},f)=>{let h=l.has(d.id)?"named here":o.includes(d.id)?"recent":"";return ls(d,h&&c(h),f<_e?f+
1:null,l.get(d.id))});return u.some(({rank:d})=>d<6)||p.push(...Il(e,t.trim(),r,n,p.length)),p}function Il(e,t,n,s,o){if(!t)
return[];let{say:r,article:i}=e.known,a=[];return n&&lr(e,n,s)&&a.push({is:"words",text:t}),a.push({is:"new",entity:rr(e,
t)}),a.map((l,u)=>({value:l,label:t,lang:i.lang,why:r(l.is==="new"?"new entity":"plain words"),digit:o+u<_e?o+u+1:null}))}
function dr(e,{field:t,line:n}){let s=$(n).split(" ").filter(Boolean),o=t==="country";return(o?jt(e):Object.values(e.known.
vocabulary.types).filter(i=>!i.isAbstract).map(({id:i,label:a})=>({id:i,label:a,uses:0}))).map(i=>({one:i,rank:ns($(i.label),
s)})).filter(({rank:i})=>i!==null).sort((i,a)=>Number(i.rank)-Number(a.rank)||a.one.uses-i.one.uses||(i.one.label<a.one.
label?-1:1)).slice(0,De).map(({one:i},a)=>({value:o?{is:"entity",id:i.id}:{is:"text",text:i.id},label:i.label,lang:null,
why:"",digit:a<_e?a+1:null}))}var hr="when",Ll=/\d{4}(?:-\d\d){0,2}/;function _r(e,{field:t,line:n,sentence:s,last:o}){let{article:r}=e.known,i=n.trim(),
a=$(i),l=i?mr(e,i,[0,i.length]).map(f=>({...f,at:void 0})):[],u=r.sentences[s]?.span??[0,0],c=[...mr(e,r.text,u),...Rl(e,
t??hr),...jl(e,o)],p=[...l,...c.filter(({when:f,why:h})=>$(f).includes(a)||$(h).includes(a))],d=new Map;for(let f of p)d.
has(`${f.when}${f.basis?"i":""}`)||d.set(`${f.when}${f.basis?"i":""}`,f);return[...d.values()].map(({when:f,why:h,basis:b,
at:y})=>({value:y?{is:"text",text:f,at:y}:{is:"text",text:f},label:f,lang:null,why:h,digit:null,...b?{basis:b}:{}}))}function mr({
known:{article:e,say:t},wording:n},s,o){return et(s,o,n,e.published).flatMap(({span:r,stated:i,concluded:a})=>{let l=`\u201C${s.
slice(...r)}\u201D`,u={words:l,day:e.published},c=a.map(({when:p,how:d})=>({when:p,why:l,basis:t(`time_${d}`,u),at:r}));
return i?[{when:i,why:l,at:r},...c]:c})}function Rl({known:{say:e},statements:t},n){return[...t.values()].reverse().flatMap(
s=>s.slots.flatMap(o=>{let[r]=o.values;if(o.field!==n||r?.is!=="text")return[];let i=e("as for",{statement:s.id});return[
o.isInferred?{when:r.text,why:i,basis:Nl(s,i)}:{when:r.text,why:i}]}))}var Nl=({basis:e},t)=>e?.startsWith(t.replace(/#.*/,
"#"))&&e.length<t.length+3?e:t;function jl({known:{article:e,say:t},statements:n},s){let o=e.published;if(!Mt(o))return[];
let r=[],i=s?n.get(s):[...n.values()].at(-1),a=i?.slots.find(u=>u.field===hr)?.values[0],l=a?.is==="text"?Ll.exec(a.text)?.[0]:
null;if(i&&l&&l<o){let u=t("time_since",{statement:i.id,day:o});r.push({when:`[${l}..${o}]`,why:u,basis:u})}for(let[u,c]of[
[o,"time_day"],[`[..${o}]`,"time_until"]])r.push({when:u,why:t(c,{day:o}),basis:t(c,{day:o})});return r}var cs=(e,t,n,s)=>({value:{is:"text",text:e},label:t,lang:null,why:n,digit:s<_e?s+1:null});function gr(e,t){let n=e.fields.
get(t.field??"");if(!n)return[];if(n.takes.includes("time"))return _r(e,t);let{text:s,sentences:o}=e.known.article,r=o[t.
sentence]?.span??[0,0],i=[],a=zn(e,r);if(n.takes.includes("number")&&i.push(...a.map(({value:c,span:p})=>({text:c,at:p}))),
n.takes.includes("text")){let c=n.takes.includes("number")?a.map(p=>Bl(e,p.span,r)):[];for(let p of[...c,...Gn(e,n,r)])i.
push({text:s.slice(...p),at:p})}let l=$(t.line);return[...new Map(i.filter(c=>$(c.text).startsWith(l)).map(c=>[c.text,c])).
values()].map(c=>({value:{is:"text",...c},label:c.text,lang:null,why:c.text===s.slice(...c.at)?"":`\u201C${s.slice(...c.
at)}\u201D`,digit:null}))}var Dl=5;function Bl({known:e,lang:t,wording:n},[s,o],[,r]){let{text:i}=e.article,a=new Set([...n?.
openers??[],...n?.joiners??[],...(n?.prepositions??[]).slice(1)]),l=o;for(let[u,c]of J(i,[o,r],t).slice(0,Dl)){if(!/^\s+$/.
test(i.slice(l,u))||a.has(i.slice(u,c).toLowerCase()))break;l=c}return[s,l]}function yr(e,{line:t}){let n=$(t),{say:s}=e.
known;return[...e.statements.values()].filter(o=>o.basis&&$(o.basis).includes(n)).reverse().map(({id:o,basis:r},i)=>cs(r,
s("as for",{statement:o}),r??"",i))}function wr(e,{field:t}){return(e.fields.get(t??"")?.values??[]).map((s,o)=>cs(s,s,"",
o))}function br(e,{line:t,draft:n}){let s=$(t),o=Me(e,n)?.roles??[],r=e.known.vocabulary.fields.filter(({id:a,everywhere:l,
isRole:u,label:c})=>!Pl.includes(a)&&(!u||l||o.includes(a))&&` ${$(c)}`.includes(` ${s}`)),i=(a,l)=>o.includes(a)?0:l===
null?1:2;return r.map(a=>({field:a,rank:i(a.id,a.letter)})).sort((a,l)=>a.rank-l.rank).map(({field:a},l)=>cs(a.id,a.label,
"",l))}var Pl=["subject","relation","object"];function Y(e,t){switch(t.place){case"choosing":return ur(e,t);case"relation":case"new relation":return cr(e,t);case"text":
return gr(e,t);case"basis":return yr(e,t);case"few":return wr(e,t);case"other fields":return br(e,t);case"new entity":return dr(
e,t);default:return[]}}var Wl=2,$r=e=>new Set(e?.values.flatMap(t=>"id"in t?[t.id]:"key"in t?[t.key]:[])),Xt=(e,t)=>[...e].some(n=>t.has(n));function Fl({
relations:e},t,n){if(Xt(t,n))return 2;let s=[t,n].map(o=>new Set([...o].flatMap(r=>[r,...e[r]?.broader??[]])));return Xt(
s[0],s[1])?1:0}function kr(e,{article:t,vocabulary:n}){let[s,o,r]=["subject","relation","object"].map(a=>$r(Oe(e,a)));return t.
statements.filter(a=>a.coder===t.coder&&a.article===t.id&&a.id!==e.id).map(a=>{let l=p=>$r(a.slots.find(d=>d.field===p)),
u=Number(Xt(s,l("subject")))+Number(Xt(r,l("object"))),c=Fl(n,o,l("relation"));return{stated:a,score:c&&u?c+u:u===2?2:0}}).
filter(({score:a})=>a>=Wl).sort((a,l)=>l.score-a.score).map(({stated:a})=>a)}var te=[..."fjdkslaghrueiwovncmtybpqxz"];function xr(e,t,n=()=>!0){let s=[...e.keys()].sort((a,l)=>Number(n(e[l]))-Number(
n(e[a]))||a-l),o=Ul(e.length),r=s.map((a,l)=>({letters:o[l],span:e[a],statement:null}));r.sort((a,l)=>a.span[0]-l.span[0]);
let i=t.slice(0,9).map((a,l)=>({letters:`${l+1}`,span:null,statement:a.key}));return[...r,...i]}function Ul(e){let t=0;for(;te.
length-t+t*te.length<e&&t<te.length;)t++;let n=te.slice(0,te.length-t),s=te.slice(te.length-t).flatMap(r=>te.map(i=>r+i)),
o=[...n,...s];return o.length>=e?o.slice(0,e):te.flatMap(r=>te.flatMap(i=>te.map(a=>r+i+a))).slice(0,e)}var vr=1;function ql({state:e,known:t}){let{article:n}=t,{sentence:s,last:o}=e,r=Array.from({length:vr},(l,u)=>s-1-u),i=Array.
from({length:vr},(l,u)=>s+1+u);return[s,...r,...i].flatMap(l=>ot(n,l)).sort((l,u)=>+(u.key===o)-+(l.key===o))}function us(e,t){
let{text:n,lang:s,sentences:o}=e.known.article,{span:r}=o[e.state.sentence],i=new Set(e.known.vocabulary.wording?.[s]?.small),
a=([l,u])=>!i.has(n.slice(l,u).toLowerCase());return xr(J(n,r,s),t?ql(e):[],a)}var Be=e=>w(e,{place:"words",hints:us(e,!0),
typed:"",first:null,line:""}),Jt=e=>w(e,{place:"quote",hints:us(e,!1),typed:"",first:null,isAdding:!1});function Pe(e,t){
let n=Math.max(0,Math.min(e.known.article.sentences.length-1,e.state.sentence+t)),s=w(e,{sentence:n,typed:""});return w(
s,{hints:us(s,e.state.place==="words"&&e.state.first===null)})}function We({hints:e,typed:t},n){let s=t+n;return{hint:e.
find(o=>o.letters===s)??null,typed:e.some(o=>o.letters.startsWith(s))?s:""}}function Qt(e){return e.state.typed?w(e,{typed:""}):
e.state.first?w(e,{first:null}):null}var Yt=(e,t)=>[Math.min(e[0],t[0]),Math.max(e[1],t[1])];function ne(e){let{place:t,field:n,part:s,line:o,recent:r,last:i}=e.state,a=v(e),l=o.replaceAll("\\","");return{place:t,
field:s??n,line:l,draft:a,sentence:a.sentence,recent:r,last:i}}var Hl=["place","field","part","line","draft","sentence",
"recent","last","isAdding"];function ct(e,t,n){let{state:s}=e;if(n&&Hl.every(i=>n[i]===s[i]))return e;let o=t.rows?t.rows(
e):t.writes(s)?Y(e.index,ne(e)):[],r=zl(e)?-1:Math.min(s.marked,o.length-1);return{...e,state:{...s,rows:o,marked:r}}}var Gl=/^[\dX?~%/.[\]{},-]+$/;
function zl({state:{place:e,field:t,line:n},known:s}){return e==="basis"?!0:e!=="text"||n===""?!1:Gl.test(n)||!T(s.vocabulary,
t)?.takes.includes("time")}var Kl=({state:e,known:t})=>T(t.vocabulary,e.field)?.takes??[],Or=e=>Kl(e).includes("statement");function Vl({state:e,known:t}){
let{isMany:n=!1,takes:s=[]}=T(t.vocabulary,e.field)??{};return n&&s.every(o=>o==="statement")}function Xl(e){let{field:t,
line:n}=e.state;return t!=="act"?Y(e.index,ne(e)):n===""?Jl(e):Y(e.index,{...ne(e),line:`#${n.replace(/^#/,"")}`})}var Jl=e=>kr(
v(e),e.known).map(({key:t,id:n,spans:s,words:{subject:o,relation:r,object:i}},a)=>({value:{is:"statement",key:t},label:`\
#${n} ${[o,r,i].filter(Boolean).join(" \u2013 ")}`,lang:null,why:s.map(([l,u])=>e.known.article.text.slice(l,u)).join(" \
\u2026 "),digit:a<9?a+1:null})),Zt={name:"Choosing",writes:()=>!0,rows:Xl,bindings:()=>[W,oe,{keys:[" ","'"],name:"words",
when:L,does:Be},{keys:["#"],name:"statements",isHere:Or,when:L,does:e=>w(e,{line:"#",marked:0})},Re,Yo,qt,{keys:[">"],name:"\
later",isHere:Or,when:L,does:e=>M(e,{is:"later"})},{keys:["^"],name:"from the other end",isHere:Vl,when:L,does:e=>w(e,{isBackwards:!e.
state.isBackwards})},{keys:["\\"],name:"digits are text",when:({state:e})=>!e.line.includes("\\"),does:e=>w(e,{line:`${e.
state.line}\\`,isSelected:!1}),isRare:!0},{...Ut,isRare:!0},...F.map(e=>({...e,isRare:!0})),je,...he,Ne]};function en(e){let t=e.map(s=>s[0]?.toLowerCase()),n=[];for(let[s,o]of e.entries()){let r=t.filter((a,l)=>l!==s),i=[...o.
toLowerCase()].filter(a=>/[a-z]/.test(a));n.push(i.find(a=>!r.includes(a)&&!n.includes(a))??"")}return n}function Sr({state:e,known:t},{name:n}){let s=T(t.vocabulary,e.field)?.values??[];return s[en(s).indexOf(n)]??null}var Er={
name:"One of few",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"underlined letter",when:(e,t)=>Sr(e,t)!==null,does:(e,t)=>M(
e,{is:"text",text:Sr(e,t)??""})},{keys:["Enter"],name:"the default",does:e=>ee(P(e,Lt(v(e),e.state.field??"")))},{keys:[
"Backspace","Escape"],name:"back",does:O}],rows:({state:e,known:t})=>(T(t.vocabulary,e.field)?.values??[]).map(n=>({value:{
is:"text",text:n},label:n,lang:null,why:"",digit:null}))};function fs(e,t){let n=v(e),s=Oe(n,t),r=n.slots.some(({field:i,isInferred:a})=>i===t&&!a)&&Tt(T(e.known.vocabulary,t));return!s||
s.values.length===0||r?S(e,t,{isInferring:!0,marked:0}):le(P(e,Rt(n,t,{isInferred:!s.isInferred})))}var Mr=e=>v(e).basis!==
null,Cr=e=>S(e,"basis",{marked:-1});function Ar(e){let t=st(v(e),e.known.vocabulary);return t&&Jn(v(e)).includes(t)?t:null}
var Tr={name:"Inferred",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"mark a field",when:({known:e},{name:t})=>ae(
e.vocabulary,t)?.isInferable??!1,does:(e,{name:t})=>fs(e,ae(e.known.vocabulary,t)?.id??"")},{keys:["Enter"],name:"give t\
he basis",when:e=>!Mr(e)&&Jn(v(e)).length>0,does:Cr},{keys:["Enter"],name:"keep the basis",does:O},{keys:["."],name:"ano\
ther basis",when:Mr,does:Cr},{keys:[","],name:"one more value",when:e=>Ar(e)!==null,does:e=>S(e,Ar(e)??"",{isAdding:!0,isInferring:!0})},
{keys:[" "],name:"other fields",does:e=>w(me(e),{isInferring:!0})},{keys:["Backspace","Escape"],name:"back",does:O}]};var Ir=e=>t=>ee(P(t,Rt(v(t),t.state.field??"",{each:e}))),Lr={name:"Several values",writes:()=>!1,bindings:()=>[{keys:["\
1","Enter"],name:"jointly: one statement",does:Ir(!1)},{keys:["2"],name:"each: several statements",does:Ir(!0)},{keys:["\
,"],name:"one more value",does:e=>S(e,e.state.field??"",{isAdding:!0})},{keys:["Backspace"],name:"take back last",does:it},
{keys:["Escape"],name:"leave",does:O}]};function tn(e){let t=T(e.known.vocabulary,e.state.field);return w(e,{place:Wt(t)??"choosing",hints:[],typed:"",first:null})}
function ut(e,t){let{first:n}=e.state;return n?Ql(e,Yt(n,t)):w(e,{first:t,typed:""})}function Ql(e,t){let{index:n,known:s}=e,
o=ke(s.article.text,t),r=s.article.text.slice(...o),i=$(r),a=`${s.article.coder}/${s.article.id}`,l=n.searched.find(({entity:c,
plain:p})=>p.includes(i)&&(c.local===null||c.local===a)),u=tn(e);return u.state.place==="text"?M(u,{is:"text",text:r,at:o}):
l?M(u,{is:"entity",id:l.entity.id,at:o}):ps(e)&&!/\p{Lu}/u.test(r)?M(u,{is:"words",text:r,at:o}):w(u,{place:"new entity",
entity:Gt(n,o),first:o,part:null})}function ps(e){let{field:t}=e.state;if(t==="object")return Me(e.index,v(e))?.words??!1;
let n=T(e.known.vocabulary,t);return n?n.words||n.takes.includes("text"):!1}var Rr={name:"Words",writes:()=>!1,bindings:()=>[
{keys:["a\u2026z"],name:"first, then last word",does:(e,t)=>{let{hint:n,typed:s}=We(e.state,t.name);return n?.span?ut(w(
e,{typed:""}),n.span):w(e,{typed:s})}},{keys:["1\u20139"],name:"statement in the margin",when:({state:e},t)=>e.first===null&&
We(e,t.name).hint?.statement!==void 0,does:(e,t)=>M(tn(e),{is:"statement",key:We(e.state,t.name).hint?.statement??""})},
{keys:["Enter"],name:"only this word",when:({state:e})=>e.first!==null,does:e=>ut(e,e.state.first)},{keys:["ArrowDown"],
name:"letters on the next sentence",does:e=>Pe(e,1),isRare:!0},{keys:["ArrowUp"],name:"letters on the sentence before",does:e=>Pe(
e,-1),isRare:!0},{keys:[" "],name:"more",does:me},{keys:["Backspace"],name:"take back a letter",does:e=>Qt(e)??tn(e)},{keys:[
"Escape"],name:"back",does:tn}]};var dt=({state:e})=>e.entity,Fe=(e,t)=>w(e,{entity:{...dt(e),...t},part:null,line:"",marked:0,isSelected:!1}),ft=(e,t=()=>"")=>n=>{
let s=t(dt(n));return w(n,{part:e,line:s,isSelected:s!=="",marked:0})},pt=e=>w(e,{part:null,line:"",isSelected:!1});function Nr(e,t){
let{part:n,line:s}=e.state,o=dt(e),r=s.trim();switch(n){case"type":return t?.value.is==="text"?Fe(e,{type:t.value.text}):
e;case"country":return t?.value.is==="entity"?Fe(e,{country:t.value.id}):e;case"members":{if(t?.value.is!=="entity")return pt(
e);let{id:i}=t.value,{members:a}=o,l=a.includes(i)?a.filter(u=>u!==i):[...a,i];return w(Fe(e,{members:l}),{part:n})}case"\
alias":return r?Fe(e,{aliases:[...o.aliases,r]}):pt(e);default:return r?Fe(e,{label:r}):pt(e)}}function Yl(e){let{entity:t,
first:n}=e.state;return t?M(e,n?{is:"new",entity:t,at:n}:{is:"new",entity:t}):e}function Zl(e){let{first:t}=e.state,n=t?
e.known.article.text.slice(...t):dt(e).label;return M(e,t?{is:"words",text:n,at:t}:{is:"words",text:n})}function ec({...e}){
let{field:t,isAdding:n,isInferring:s,line:o}=e.state;return S(e,t??"",{isAdding:n,isInferring:s,line:o,isSelected:o!==""})}
var tc=[{keys:["Enter"],name:"make it",does:Yl},{keys:["t"],name:"type",does:ft("type")},{keys:["c"],name:"country",does:ft(
"country")},{keys:["n"],name:"name",does:ft("label",({label:e})=>e)},{keys:["a"],name:"alias",does:ft("alias")},{keys:["\
l"],name:"local or corpus",does:e=>Fe(e,{isLocal:!dt(e).isLocal})},{keys:["m"],name:"members",does:ft("members")},{keys:[
"w"],name:"plain words, no entity",isHere:ps,does:Zl},{keys:["Backspace","Escape"],name:"back",does:ec}],nc=[{...W,does:(e,{
name:t})=>Nr(e,e.state.rows.find(({digit:n})=>n===Number(t)))},oe,...F,{keys:["Enter"],name:"take it",does:e=>Nr(e,e.state.
rows[e.state.marked])},{keys:["Backspace"],name:"back",when:L,does:pt},{keys:["Escape"],name:"leave",does:pt}];function sc(e){
let{part:t,line:n}=e.state;return t==="type"||t==="country"?Y(e.index,ne(e)):t!=="members"||!n?[]:Y(e.index,{...ne(e),place:"\
choosing",field:null}).filter(({value:s})=>s.is==="entity")}var jr={name:"New entity",writes:({part:e})=>e!==null,rows:sc,
bindings:({part:e})=>e===null?tc:nc};var Ue=["label","parent","definition"];function Dr(e,t){let{part:n,line:s,relation:o}=e.state,r=Ue.indexOf(n??""),i=n===
"parent"?t?.value.is==="relation"?t.value.id:"":s.trim();if(!i||!o)return B(e,"write it, or choose one");let a={...o,[Ue[r]]:i};
return r+1<Ue.length?w(e,{relation:a,part:Ue[r+1],line:"",marked:0}):M(e,{is:"new relation",...a})}function oc(e){let t=Ue.
indexOf(e.state.part??"");if(t<=0)return S(e,"relation");let n=Ue[t-1],s=n==="parent"?"":e.state.relation?.label??"";return w(
e,{part:n,line:s,isSelected:s!=="",marked:0})}var rc=({state:e})=>e.part==="parent",Br={name:"New relation",writes:()=>!0,
rows:e=>rc(e)?Y(e.index,ne(e)):[],bindings:({part:e})=>[...e==="parent"?[{...W,when:(t,n)=>!!W.when?.(t,n),does:(t,{name:n})=>Dr(
t,t.state.rows.find(({digit:s})=>s===Number(n)))},oe,...F]:[],{keys:["Enter"],name:"go on",does:t=>Dr(t,t.state.rows[t.state.
marked])},{keys:["Backspace"],name:"back",when:L,does:oc},{keys:["Escape"],name:"leave",does:t=>S(t,"relation")}]};var nn={name:"Relation",writes:()=>!0,bindings:()=>[W,oe,...F,Ut,Re,qt,{keys:["+"],name:"none fits",when:L,does:e=>w(e,{
place:"new relation",part:"label",relation:{label:"",parent:"",definition:""}})},{keys:[" "],name:"more",when:L,does:me},
je,...he,Ne]};function Ce(e,t){let n=v(e),s=nt(n,e.known.vocabulary);if(s)return S(e,s);if(Eo(n))return S(e,"basis",{marked:-1});let o=U(
e,{does:"save",saving:Te(n,e.known,e.state.open),thenNext:t}),r=w(o,{pending:n,sentence:n.sentence,filters:{}});return t?
S(w(r,{draft:Q(n.sentence)}),"subject"):de(r)}function Pr(e){let t=v(e).slots.at(-1),[n,...s]=t?.values??[];return t&&n?.
is==="words"&&n.at&&!s.length?{field:t.field,span:n.at}:null}function ic(e){let t=Pr(e);if(!t)return e;let{field:n,span:s}=t;
return w(S(e,n),{place:"new entity",entity:Gt(e.index,s),first:s})}function ac(e){let t=v(e),{article:n}=e.known,s=n.statements.
find(({id:r,coder:i})=>r===t.id&&i===n.coder),o=s!==void 0&&JSON.stringify(t)===JSON.stringify(Ie(s,n));return!t.slots.length||
o?de(e):B(de(w(e,{aside:[t,...e.state.aside]})),"set aside; n takes it up again")}var sn={name:"Statement",writes:()=>!1,
bindings:()=>[{keys:["Enter"],name:"save",does:e=>Ce(e,!1)},{keys:["n"],name:"save, next",does:e=>Ce(e,!0)},{keys:["i"],
name:"inferred",does:le},{keys:["q"],name:"quote",does:Jt},Re,{keys:["+"],name:"an entity of these words",when:e=>Pr(e)!==
null,does:ic,isRare:!0},{keys:[" "],name:"other fields",does:me},{keys:["j","ArrowDown"],name:"next sentence",does:e=>se(
e,e.state.sentence+1)},{keys:["k","ArrowUp"],name:"sentence before",does:e=>se(e,e.state.sentence-1)},{keys:["a\u2026z"],
name:"a field",when:({known:e},{name:t})=>ae(e.vocabulary,t)!==null,does:(e,{name:t})=>S(e,ae(e.known.vocabulary,t)?.id??
"")},{keys:["Backspace"],name:"take back last",does:it},{keys:["Escape"],name:"set aside",does:ac},{keys:["Tab"],name:"f\
ield before",isRare:!0,isShift:!0,does:e=>Ft(e,-1)},Ne]};var lc=({state:e})=>e.field===null?sn:e.field==="relation"?nn:Zt;function on(e){let{field:t,isAdding:n,isInferring:s,isBackwards:o}=e.
state;return t!==null?S(e,t,{isAdding:n,isInferring:s,isBackwards:o}):s?le(e):O(e)}function Wr(e){let{say:t}=e.known,n=on(
e),s=$(e.state.line),o=e.state.field!==null;return lc(e).bindings(n.state).filter(({keys:[r],isHere:i,when:a})=>/^[^\p{L}\s]$/u.
test(r)&&(i?.(n)??!0)&&(a?.(n,{name:r,isShift:!1})??!0)).map(({keys:r,name:i})=>({sign:r[0],label:t(i)})).filter(({label:r})=>`\
 ${$(r)}`.includes(` ${s}`)).map(({sign:r,label:i},a)=>({value:{is:"text",text:r},label:i,lang:null,why:r,digit:o&&a<9?a+
1:null}))}function cc(e){let{field:t,isInferring:n}=e.state;return t!==null?Wr(e):[...Y(e.index,ne(e)),...n?[]:Wr(e)]}function Fr(e,t){
if(t?.value.is!=="text")return e;let{text:n}=t.value;return/^[^\p{L}]$/u.test(n)?{...on(e),again:{name:n,isShift:!1}}:e.
state.isInferring?fs(e,n):S(e,n)}var Ur={name:"Other fields",writes:()=>!0,rows:cc,bindings:()=>[{...W,does:(e,{name:t})=>Fr(
e,e.state.rows.find(({digit:n})=>n===Number(t)))},oe,...F,{keys:["Enter"],name:"take what is marked",does:e=>Fr(e,e.state.
rows[e.state.marked])},{keys:["Backspace"],name:"back",when:L,does:on},{keys:["Escape"],name:"leave",does:e=>e.state.line?
w(e,{line:"",marked:0}):on(e)}]};var uc=({state:e})=>e.proposals[e.proposal]??null;function fc({proposer:e,fields:t,quote:n},s){let o=t.filter(({isFilled:r})=>r).
map(({field:r,values:i})=>({field:r,values:i,each:!1,isInferred:!1}));return{...Q(s),slots:o,quote:n,proposedBy:e}}function rn(e){
let t=uc(e);return t?w(e,{draft:fc(t,e.state.sentence),filters:{}}):e}var qr=(e,t)=>{let{length:n}=e.state.proposals;return n?
w(e,{proposal:t%n}):Hr(e)},Hr=e=>w(de(e),{proposals:[],proposal:0});function pc(e){let{proposals:t,proposal:n}=e.state;return qr(
w(e,{proposals:t.filter((s,o)=>o!==n)}),n)}var Gr={name:"Draft",writes:()=>!1,bindings:()=>[{keys:["Enter"],name:"take a\
s it is",does:e=>Ce(O(rn(e)),!1)},{keys:["n"],name:"take, next",does:e=>Ce(O(rn(e)),!0)},{keys:["q"],name:"other words",
does:e=>Jt(O(rn(e)))},{keys:["p"],name:"next draft",does:e=>qr(e,e.state.proposal+1)},{keys:["a\u2026z"],name:"opens tha\
t field",when:({known:e},{name:t})=>ae(e.vocabulary,t)!==null,does:(e,{name:t})=>S(rn(e),ae(e.known.vocabulary,t)?.id??"")},
{keys:["Delete"],name:"not this",does:pc},{keys:["Escape"],name:"no draft",does:Hr}]};function zr(e,t){let n=v(e),s=e.state.isAdding?[...ve(n,e.known),...t]:t;return O(P(e,{...n,quote:[...s].sort((o,r)=>o[0]-
r[0])}))}function an(e,t){let{first:n}=e.state;return n?zr(e,[ke(e.known.article.text,Yt(n,t))]):w(e,{first:t,typed:""})}
function dc(e){let t=ve(v(e),e.known),[n]=t[0],[,s]=t[t.length-1];return e.state.first?Ce(an(e,[Math.max(s,e.state.first[1]),
Math.max(s,e.state.first[1])]),!1):w(e,{first:[n,n]})}function mc(e){let{text:t,lang:n}=e.known.article;return Vn(v(e),e.
known).slice(0,9).map((s,o)=>({value:{is:"words",text:t.slice(...s),at:s},label:t.slice(...s),lang:n,why:"",digit:o+1}))}
var Kr={name:"Quote",writes:()=>!1,rows:mc,bindings:()=>[{keys:["1\u20139"],name:"other likely words",when:({state:e},{name:t})=>e.
first===null&&Number(t)<=e.rows.length,does:(e,{name:t})=>zr(e,[Vn(v(e),e.known)[Number(t)-1]])},{keys:["a\u2026z"],name:"\
first, then last word",does:(e,t)=>{let{hint:n,typed:s}=We(e.state,t.name);return n?.span?an(w(e,{typed:""}),n.span):w(e,
{typed:s})}},{keys:["Enter"],name:"keep beginning; then end, and save",does:dc},{keys:["+"," "],name:"one more piece",does:e=>w(
e,{isAdding:!e.state.isAdding})},{keys:["ArrowDown"],name:"letters on the next sentence",does:e=>Pe(e,1),isRare:!0},{keys:[
"ArrowUp"],name:"letters on the sentence before",does:e=>Pe(e,-1),isRare:!0},{keys:["Backspace"],name:"take back a lette\
r",does:e=>Qt(e)??O(e)},{keys:["Escape"],name:"back",does:O}]};var ds=({state:e,known:t})=>t.article.statements.find(({key:n})=>n===e.statement)??null,qe=({state:e,known:t})=>ot(t.article,
e.sentence),mt=({known:e},{coder:t})=>t===e.article.coder,ms=e=>ds(e)??qe(e).find(t=>mt(e,t))??qe(e)[0]??null,hc=(e,t)=>e.
known.article.sentences[t].nothing!==null||ot(e.known.article,t).some(n=>mt(e,n));function _c(e){let{length:t}=e.known.article.
sentences;for(let n=1;n<=t;n++){let s=(e.state.sentence+n)%t;if(!hc(e,s))return se(e,s)}return B(e,"every sentence is co\
ded")}function gc(e){let[t,...n]=e.state.aside;return t?ts(w(e,{aside:n}),t):S(w(e,{draft:Q(e.state.sentence),filters:{}}),
"subject")}function yc(e){let t=ms(e);return t?mt(e,t)?ts(e,Ie(t,e.known.article)):B(e,"another coder's statement"):B(e,
"this sentence has no statement yet")}function wc(e){let{state:t,known:n}=e,s=ds(e)??n.article.statements.find(({key:o})=>o===
t.last)??ms(e);return s?O(w(e,{draft:Ho(s,t.sentence,e.index),filters:{}})):B(e,"there is no statement to copy yet")}function bc(e){
let t=ds(e);if(t&&!mt(e,t))return B(e,"another coder's statement");if(t)return U(e,{does:"delete",statement:t.key});let[
n,...s]=e.state.aside;return n?B(w(e,{aside:s,dropped:n}),"discarded"):B(e,"no statement is marked")}function $c(e){let{
dropped:t,aside:n}=e.state;return t?w(e,{dropped:null,aside:[t,...n]}):U(e,{does:"undo"})}function kc(e){let{sentence:t}=e.
state;return qe(e).some(n=>mt(e,n))?B(e,"this sentence has statements"):U(e,{does:"nothing here",sentence:t,is:e.known.article.
sentences[t].nothing===null})}function xc(e){let t=ms(e);return t?U(e,{does:"explore",statement:t.key}):B(e,"this senten\
ce has no statement yet")}function Vr(e,t){let n=qe(e),s=n.findIndex(({key:r})=>r===e.state.statement),o=n[s<0?t>0?0:n.length-
1:s+t];return o?at(e,o.key):e}var Xr={name:"Reading",writes:()=>!1,bindings:()=>[{keys:["j","ArrowDown"],name:"next",does:e=>se(
e,e.state.sentence+1)},{keys:["k","ArrowUp"],name:"back",does:e=>se(e,e.state.sentence-1)},{keys:["u"],name:"next uncode\
d",does:_c},{keys:["n"],name:"new statement",does:gc},{keys:["0"],name:"nothing here",does:kc},{keys:["1\u20139"],name:"\
mark a statement",when:(e,{name:t})=>Number(t)<=qe(e).length,does:(e,{name:t})=>at(e,qe(e)[Number(t)-1].key),isRare:!0},
{keys:["ArrowRight"],name:"mark the next statement",does:e=>Vr(e,1),isRare:!0},{keys:["ArrowLeft"],name:"mark the statem\
ent before",does:e=>Vr(e,-1),isRare:!0},{keys:["e","Enter"],name:"change",does:yc},{keys:["d"],name:"copy of last",does:wc},
{keys:["Delete"],name:"delete",does:bc},{keys:["z","Undo"],name:"undo",does:$c},{keys:["p"],name:"draft",does:e=>U(e,{does:"\
propose",sentence:e.state.sentence})},{keys:["/"],name:"find",does:e=>U(e,{does:"search"})},{keys:["o"],name:"see its ti\
e",does:xc,isRare:!0},{keys:["!"],name:"problems",does:e=>U(e,{does:"open problems"})},{keys:["?"],name:"all keys",does:e=>w(
e,{isHelpOpen:!0})}]};function vc(e){let{line:t,rows:n,marked:s,field:o}=e.state,r=n[s];return r?Ee(e,r):t.trim()?M(e,{is:"text",text:t.trim()}):
o&&pe(v(e),o)?ee(e):e}var Jr={name:"Text",writes:()=>!0,bindings:()=>[{keys:["Enter"],name:"take what is marked, or writ\
ten",does:vc},{keys:[" "],name:"words",when:L,does:Be},...F,je,...he]};var q={reading:Xr,choosing:Zt,relation:nn,text:Jr,basis:Zo,statement:sn,few:Er,inferred:Tr,words:Rr,quote:Kr,"new entity":jr,
"new relation":Br,"other fields":Ur,jointly:Lr,draft:Gr};function ht(e,t,n,s){let o={state:e,known:n,index:s,effects:[]};
if(e.isHelpOpen){let a=["Escape","?","F1"].includes(t.name);return{state:a?{...e,isHelpOpen:!1}:e,effects:[],isCommand:a}}
if(t.name==="F1")return{state:{...e,isHelpOpen:!0},effects:[],isCommand:!0};let r=Qr(o,t);if(r)return{...He(o,r.does(o,t)),
isCommand:!0};let i=q[e.place].writes(e)?Ec(e,t):null;return{state:i===null?e:hs(e,i,n,s),effects:[],isCommand:!1}}function hs(e,t,n,s){
let o={state:e,known:n,index:s,effects:[]};return He(o,w(o,{line:t,marked:0,isSelected:!1})).state}function He(e,t){let n=t;
for(;n.again;){let r=n.again,i=ct({...n,again:void 0},q[n.state.place],null);n=Qr(i,r)?.does(i,r)??i}let{state:s,effects:o}=ct(
n,q[n.state.place],e.state);return{state:s,effects:o}}function Qr(e,t){return q[e.state.place].bindings(e.state).find(s=>Oc(
s,t)&&(s.isHere?.(e)??!0)&&(s.when?.(e,t)??!0))??null}var Oc=({keys:e,isShift:t},n)=>e.some(s=>Sc(s,n))&&(t===void 0||t===
n.isShift);function Sc(e,t){return e==="1\u20139"?/^[1-9]$/.test(t.name):e==="a\u2026z"?/^[a-z]$/.test(t.name):e===t.name}
function Ec({line:e,isSelected:t},n){let s=Ao(n);return s!==null?t?s:e+s:n.name==="Backspace"&&e?[...e].slice(0,-1).join(
""):null}var Mc={Enter:"\u23CE",Backspace:"\u232B",Delete:"Del",Escape:"Esc",Tab:"\u21E5",ArrowDown:"\u2193",ArrowUp:"\u2191",ArrowLeft:"\
\u2190",ArrowRight:"\u2192",Undo:"Ctrl Z"," ":"\u2423"};function Yr({keys:[e],name:t,isShift:n=!1}){return{shown:`${n?"\u21E7\
 ":""}${Mc[e]??e}`,name:t,press:/\u2026|\u2013/.test(e)?null:{name:e,isShift:n}}}var Zr=(e,t,n)=>q[e.place].bindings(e).filter(
({isRare:s,isHere:o})=>!s&&(o?.({state:e,known:t,index:n,effects:[]})??!0)).map(Yr),ei=e=>Object.entries(q).map(([t,{name:n,
bindings:s}])=>({place:t,name:n,keys:s({...e,part:null}).flatMap(o=>o.keys.map(r=>Yr({...o,keys:[r]})))}));var Ge=(e,t)=>e.statements.find(n=>n.key===t),H=({vocabulary:e},t)=>e.fields.find(n=>n.id===t),ln=(e,t)=>e?.slots.find(n=>n.
field===t&&n.values.length>0);function ge(e,t){let n=Pt(t,e);return t.is==="new"?{text:n,lang:t.entity.lang}:t.is==="wor\
ds"?{text:`\u201C${n}\u201D`,lang:e.article.lang}:{text:n,lang:t.is==="entity"?Le(e.entities,t.id)?.lang??null:null}}var _s=4,
Cc=74;function ti(e){let t=e.split(/\s+/);return e.length<Cc||t.length<=2*_s?e:`${t.slice(0,_s).join(" ")} \u2026 ${t.slice(
-_s).join(" ")}`}var Ac=["subject","relation","object"];function ni({known:e,state:t}){let{say:n,article:s}=e,o=s.sentences[t.sentence];if(!t.
draft){let r=o?.isTitle?n("title"):n("sentence_n",{n:t.sentence});return m`<h2 class="claim"><span>${r}</span></h2>`}return m`<h2 class="claim">
    <span>
      ${Ac.map((r,i)=>m`${i>0&&m`<i> \u2013 </i>`}<${Tc} known=${e} state=${t} field=${r} />`)}
      ${t.draft.id&&m` <small>${n("edits",{id:t.draft.id})}</small>`}
    </span>
  </h2>`}function Tc({known:e,state:t,field:n}){let s=ln(t.draft,n);if(t.field===n)return m`<mark aria-label=${e.say("op\
en")}>${" ? "}</mark>`;if(!s)return m`<i>\u2026</i>`;let o=` ${e.say("and")} `;return s.values.map((r,i)=>{let{text:a,lang:l}=ge(
e,r);return m`${i>0&&o}<bdi lang=${l}>${s.isInferred?`[${a}]`:a}</bdi>`})}var cn="actorgraph-explorer",si="actorgraph-annotator";var un=({session:e,statement:t,children:n})=>e.connection.explorer&&m`<a class="explorer-link" href=${e.connection.explorer(
t??null)} target=${cn}>${n}</a>`;function ri({known:e,state:t,preview:n,failed:s,session:o}){return m`<div class="detail" role="group" tabindex="0" aria-label=${e.
say("detail")}>
    ${s&&t.place==="statement"&&m`<p class="problem">${s}</p>`}${Ic(e,t,n,o)}</div>`}var oi=(e,{vocabulary:{relations:t}})=>e.
replace(/`(\w+)`/g,(n,s)=>`\u201C${t[s]?.label??s.replaceAll("_"," ")}\u201D`);function Ic(e,t,n,s){let{say:o}=e,r=t.rows[t.
marked];if(t.place==="relation"&&r?.value.is==="relation"){let l=e.vocabulary.relations[r.value.id];return m`<p><b>${l.label}</b> <i>${o(
"use")}</i> ${oi(l.use||l.definition,e)}</p>
      <p>${l.avoid&&m`<i>${o("not_for")}</i> ${oi(l.avoid,e)}`}</p>`}if(t.place==="reading"){let l=Ge(e.article,t.statement),
u=l?.problems[0],c=l?.spans.map(([p,d])=>e.article.text.slice(p,d)).join(" \u2026 ");return l&&m`<p><q>${c}</q> <${un} session=${s} statement=${l.
key}>${o("see_its_tie")}<//></p>${u&&m`<p class="problem">${u.message}</p>`}`}if(n&&(t.place==="statement"||t.place==="i\
nferred"||t.place==="quote")){let{tie:l,plain:u,problems:c}=n,[p]=c;return m`<p><i>${o("tie")}</i> <b>${l||o("no_tie")}</b></p>
      <p>
        <i>${o("plain_triple")}</i> <b>${o(u.is?"yes":"no")}</b>${u.why&&` (${u.why})`}
      </p>
      ${p&&m`<p class=${p.severity==="error"?"problem":"doubt"}>${p.message} ${p.hint}</p>`}`}let i=`help_${t.place.replaceAll(
" ","_")}`,a=o(i,{name:r?ge(e,r.value).text:""});return a!==i&&m`<p><i>${a}</i></p>`}var ii=new WeakMap;function li(e){let t=ii.get(e);if(t)return t;let n=[];for(let[s,o]of e.sentences.entries()){let r=n.at(
-1);r?.number===o.paragraph&&r.isTitle===o.isTitle?r.sentences.push({number:s,sentence:o}):n.push({number:o.paragraph,sentences:[
{number:s,sentence:o}],isTitle:o.isTitle})}return ii.set(e,n),n}var ai=new WeakMap;function _t(e){let t=ai.get(e);if(t)return t;
let n=e.sentences.map(()=>[]),s=e.statements.filter(({spans:o})=>o.length);for(let o of s.sort((r,i)=>r.spans[0][0]-i.spans[0][0]))
n[Ae(e,o.spans[0][0])]?.push(o);return ai.set(e,n),n}function Ae({sentences:e},t){let[n,s]=[0,e.length-1];for(;n<s;){let o=n+
s+1>>1;e[o].span[0]<=t?n=o:s=o-1}return n}var gt=(e,t)=>_t(e)[t].length?"coded":e.sentences[t].nothing?"nothing":"open";
function fn({statements:e}){return[...new Set(e.flatMap(({words:t})=>t.by?[t.by]:[]))]}var Lc=3,pn=(e,t)=>t===null?0:1+e.
indexOf(t)%Lc,Rc=3;function ci(e){let t=[];return e.map(({spans:n})=>{let s=new Set(t.filter(r=>Nc(r.spans,n)).map(({lane:r})=>r)),
o=0;for(;s.has(o)&&o<Rc-1;)o+=1;return t.push({lane:o,spans:n}),o})}var Nc=(e,t)=>e.some(([n,s])=>t.some(([o,r])=>n<r&&o<
s));var dn=class extends X{render({known:t,corpus:n,current:s,saved:o,session:r,press:i}){let{article:a,say:l}=t,u=a.sentences.
filter((d,f)=>gt(a,f)==="open").length,c=a.statements.reduce((d,f)=>d+f.problems.length,0),p=l("head_counts",{read:a.sentences.
length-u,all:a.sentences.length,statements:a.statements.length});return m`<header>
      <h1>
        <button type="button" class="plain" onClick=${()=>i("articles")} title=${l("all_articles")}>
          <bdi lang=${a.lang}>${a.title}</bdi>
        </button>
      </h1>
      <span class="about">${[a.published,l("coder",{name:n.coder})].filter(Boolean).join(" \xB7 ")}</span>
      <${gs} article=${a} current=${s} say=${l} />
      <span class="counts">${p}</span>
      ${c>0&&m`<button type="button" class="plain problems" onClick=${()=>i("problems")}>${l("problems_n",{n:c})}</button>`}
      <${un} session=${r}>${l("explorer")}<//>
      <${jc} saved=${o} say=${l} />
    </header>`}},jc=({saved:e,say:t})=>m`<span class=${`saved is-${e.is}`} role="status">
    ${e.is==="nothing"?"":e.words||t(`saved_${e.is}`,{at:e.at})}
  </span>`,Dc=40,gs=class extends X{render({article:t,current:n,say:s}){let o=t.sentences.length,r=Math.ceil(o/Dc),i=Array.
from({length:Math.ceil(o/r)},(l,u)=>{let c=Array.from({length:Math.min(r,o-u*r)},(f,h)=>u*r+h),p=c.map(f=>gt(t,f)),d=p.includes(
"open")?"open":p.includes("coded")?"coded":"nothing";return A(`is-${d}`,c.includes(n)&&"now")}),a=s("strip",{n,all:o-1});
return m`<span class="strip" role="img" aria-label=${a}>${i.map(l=>m`<i class=${l} />`)}</span>`}};var mn=class extends D{element=Z();componentDidMount(){this.element.current.showModal()}render({known:t,state:n,hasLetters:s,
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
        ${ei(n).map(({place:l,name:u,keys:c})=>m`<section key=${l}>
            <h3>${i(u)}</h3>
            ${c.map(({shown:p,name:d})=>m`<p key=${p+d}><kbd>${p}</kbd> ${i(d)}</p>`)}
          </section>`)}
        <section>
          <h3>${i("fields")}</h3>
          ${a.fields.map(({id:l,letter:u,label:c})=>u&&m`<p key=${l}><kbd>${u}</kbd> ${c}</p>`)}
        </section>
      </div>
    </dialog>`}};var ys=e=>document.getElementById(`sentence-${e}`)?.firstChild??null;function ws(e,[t,n]){let s=[];for(let o=Ae(e,t);o<e.
sentences.length;o+=1){let[r,i]=e.sentences[o].span;if(r>=n)break;let a=ys(o);!a||i<=t||s.push(new StaticRange({startContainer:a,
startOffset:Math.max(t,r)-r,endContainer:a,endOffset:Math.min(n,i)-r}))}return s}var Bc=["sentence","named","marked","qu\
ote","first"];function bs(e,t,n){for(let s of n)s in t||CSS.highlights.delete(s);for(let[s,o]of Object.entries(t)){let r=new Highlight(
...o.flatMap(i=>ws(e,i)));r.priority=Bc.indexOf(s)+1,CSS.highlights.set(s,r)}return new Set(Object.keys(t))}function ui(e){
return pi(e,e.statements.filter(({words:t,spans:n})=>t.by!==null&&n.length),"said")}function fi(e,t){let n=_t(e)[t.sentence]??
[];return pi(e,n.filter(({words:s})=>s.by===null),"own")}function pi(e,t,n){let s=fn(e),o=ci(t),r={};for(let[i,{words:a,
marks:l,spans:u}]of t.entries()){let c=`${n}-${pn(s,a.by)}-${l.length?"held":"plain"}-${o[i]}`;r[c]=[...r[c]??[],...u]}return r}var Pc=20,Wc=2,di=400;function hn({words:e,isDenied:t,marks:n},s){let o=[e.subject,e.relation,e.object].filter(Boolean).
join(" \u2013 ");return[(t?`${s("not")} `:"")+o,...e.by?[s("according_to",{name:e.by})]:[],...n].join(", ")}var _n=class extends D{state={
from:0,to:2e3};element=Z();componentDidMount(){this.scroller=this.element.current.closest(".reading"),this.scroller.addEventListener(
"scroll",this.look,{passive:!0}),this.look()}componentWillUnmount(){this.scroller?.removeEventListener("scroll",this.look)}componentDidUpdate(){
this.place()}shouldComponentUpdate(t,n){let s=this.props;return Object.keys(t).some(r=>t[r]!==s[r])||n.from!==this.state.
from||n.to!==this.state.to}look=()=>{let{top:t,bottom:n}=this.scroller.getBoundingClientRect(),o=[...this.scroller.querySelectorAll(
".paragraph")].filter(a=>{let l=a.getBoundingClientRect();return l.bottom>t-di&&l.top<n+di}),[r,i]=[o[0]?.firstElementChild,
o.at(-1)?.lastElementChild].map(a=>Number(a instanceof HTMLElement?a.dataset.sentence:0));this.setState({from:r,to:i})};place(){
let{known:t}=this.props,n=this.element.current.getBoundingClientRect().top,s=new Map(t.article.statements.map(i=>[i.key,
i])),o=0,r=[];for(let i of this.element.current.children){let a=s.get(i.dataset.statement??""),l=a?Uc(t.article,a)-n:0,u=Math.
max(o,Math.round(l));r.push([i,u]),o=u+Pc+Wc}for(let[i,a]of r)i.style.top=`${a}px`}render({known:t,current:n,statement:s,
fresh:o,letters:r,open:i},{from:a,to:l}){let{article:u,say:c}=t,p=fn(u),d=Fc(u).filter(({number:f})=>f>=a&&f<=l);return m`<div class="cards" ref=${this.
element} role="group" aria-label=${c("statements_beside")}>
      ${d.map(({stated:f,number:h})=>{let{key:b,words:y,isDenied:_,marks:g,problems:k}=f,x=A("card",`claimant-${pn(p,y.by)}`,
g.length>0&&"held",h===n&&"current",b===s&&"open",b===o&&"fresh",k.length>0&&"has-problems");return m`<button
          type="button"
          tabindex="-1"
          key=${b}
          class=${x}
          data-statement=${b}
          aria-label=${hn(f,c)}
          title=${hn(f,c)}
          onClick=${()=>i(f)}
        >
          ${r[b]&&m`<kbd class="label">${r[b]}</kbd>`}${_&&m`<b>${c("not")}</b> `}
          ${g.length>0&&m`<i>${g[0]}</i> `}<bdi>${y.subject}</bdi> \u2013 ${y.relation} \u2013 <bdi>${y.object}</bdi>
        </button>`})}
    </div>`}},mi=new WeakMap;function Fc(e){let t=mi.get(e);if(t)return t;let s=e.statements.filter(({spans:o})=>o.length).
sort((o,r)=>o.spans[0][0]-r.spans[0][0]).map(o=>({stated:o,number:Ae(e,o.spans[0][0])}));return mi.set(e,s),s}function Uc(e,{
spans:[[t,n]]}){let[s]=ws(e,[t,Math.min(n,t+1)]);if(!s)return 0;let o=document.createRange();return o.setStart(s.startContainer,
s.startOffset),o.setEnd(s.endContainer,s.endOffset),o.getBoundingClientRect().top}var hi=new Set(["subject","relation","object"]);function _i({known:e,state:t,quote:n}){let{draft:s,field:o,place:r}=t,{say:i,
article:a}=e;if(!s)return m`<div class="slots" />`;let l=s.slots.filter(d=>!hi.has(d.field)&&d.values.length>0),u=o&&o!==
"basis"&&!hi.has(o)&&!l.some(d=>d.field===o)?[o]:[],c=r==="basis"||s.basis||s.slots.some(({isInferred:d})=>d),p=n.map(([
d,f])=>ti(a.text.slice(d,f))).join(" \u2026 ");return m`<div class="slots" role="group" tabindex="0" aria-label=${i("fur\
ther_fields")}>
    <dl>
      ${l.map(d=>m`<div key=${d.field} class=${A("slot",d.field===o&&"open")}>
          <dt><${gn} known=${e} id=${d.field} /></dt>
          <dd><${qc} known=${e} slot=${d} /></dd>
        </div>`)}
      ${u.map(d=>m`<div key=${d} class="slot open">
          <dt><${gn} known=${e} id=${d} /></dt>
          <dd>\u2026</dd>
        </div>`)}
      ${c&&m`<div class=${A("slot",r==="basis"&&"open")}>
        <dt>${i("basis")}</dt>
        <dd>${s.basis??i("basis_asked")}</dd>
      </div>`}
      ${p&&m`<div class=${A("slot",r==="quote"&&"open")}>
        <dt>${i("quote")}</dt>
        <dd><q lang=${a.lang}>${p}</q></dd>
      </div>`}
    </dl>
    ${n.length>0&&a.sentences[s.sentence]?.isTitle&&m`<p class="note">${i("headline_quote")}</p>`}
  </div>`}function gn({known:e,id:t}){let n=H(e,t),s=n?.label??t,o=n?.letter?s.toLowerCase().indexOf(n.letter):-1;return o<
0?s:m`${s.slice(0,o)}<u>${s[o]}</u>${s.slice(o+1)}`}function qc({known:e,slot:t}){let n=t.each?" / ":` ${e.say("and")} `;
return m`${t.values.map((s,o)=>{let{text:r,lang:i}=ge(e,s);return m`${o>0&&n}<bdi lang=${i}>${r}</bdi>`})}${t.isInferred&&
m` <small>${e.say("inferred")}</small>`}`}function gi({known:e,state:t}){let{say:n,article:s}=e,o=t.proposals[t.proposal];if(!o)return null;let r=o.fields.filter(
({isFilled:a})=>a),i=o.fields.filter(({isFilled:a})=>!a);return m`<div class="choices drafted">
    <p class="asks">${n("draft_of",{name:o.proposer,n:t.proposal+1,all:t.proposals.length})}</p>
    ${r.map(a=>m`<div class="row drafted" key=${a.field}>
        <kbd>${H(e,a.field)?.letter??"\u2423"}</kbd>
        <span class="name"><small><${gn} known=${e} id=${a.field} /></small> <b>${Hc(e,a)}</b></span>
        <span class="why">${[a.rule,Gc(n,a)].filter(Boolean).join(" \xB7 ")}</span>
      </div>`)}
    ${i.length>0&&m`<p class="note">
        ${n("draft_shown")}
        ${i.map(a=>m`${" "}<kbd>${H(e,a.field)?.letter??"\u2423"}</kbd>${" "}
            ${H(e,a.field)?.label??a.field}, \u201c${a.from.map(([l,u])=>s.text.slice(l,u)).join(" \u2026 ")}\u201d`)}
      </p>`}
  </div>`}var Hc=(e,{values:t})=>t.map(n=>ge(e,n).text).join(` ${e.say("and")} `),Gc=(e,{right:t})=>t===null?"":e("draft\
_right",{n:Math.round(100*t)});function yi(e){let{place:t}=e.state;return t==="reading"?m`<${Kc} ...${e} />`:t==="statement"||t==="inferred"?m`<${Xc} ...${e} />`:
t==="draft"?m`<${gi} ...${e} />`:t==="few"?m`<${zc} ...${e} />`:t==="new entity"?m`<${Jc} ...${e} />`:m`<${wi} ...${e} />`}
function wi({known:{say:e},state:t,hands:n}){let{rows:s,marked:o,place:r,first:i,typed:a,line:l}=t,u=r==="words"||r==="q\
uote";return m`<div class="choices">
    <div id="choices" role="listbox" aria-label=${e("choices")}>
      ${s.map((c,p)=>m`<div
          key=${p}
          id=${`choice-${p}`}
          role="option"
          class=${A("row",p===o&&"marked")}
          aria-selected=${String(p===o)}
          aria-label=${[c.digit,c.label,c.why].filter(Boolean).join(", ")}
          onMouseDown=${ye}
          onClick=${()=>n.take(c)}
        >
          ${c.digit===null?m`<kbd class="none" />`:m`<kbd>${c.digit}</kbd>`}
          <bdi class="name" lang=${c.lang}>${c.label}</bdi>
          <span class="why">${c.why}</span>
        </div>`)}
    </div>
    ${u&&m`<p class="asks">${e(i?"last_word":"first_word")} ${a&&m`<kbd>${a}</kbd>`}</p>`}
    ${!s.length&&!u&&l&&m`<p class="asks">${e("nothing_found")}</p>`}
  </div>`}function zc({known:{say:e},state:t,hands:n}){let s=en(t.rows.map(({label:o})=>o));return m`<div class="choices" role="group" aria-label=${e(
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
  </div>`}var ye=e=>e.preventDefault();function Kc({known:e,state:t,hands:n}){let{article:s,say:o}=e,{nothing:r}=s.sentences[t.
sentence]??{},i=_t(s)[t.sentence]??[];return m`<div class="choices">
    ${i.length>0&&m`<div id="choices" role="listbox" tabindex="0" aria-label=${o("statements_here")}>
      ${i.map((a,l)=>m`<div
          key=${a.key}
          id=${`choice-${l}`}
          role="option"
          class=${A("row","stated",a.sign,a.key===t.statement&&"marked")}
          aria-selected=${String(a.key===t.statement)}
          aria-label=${hn(a,o)}
          onClick=${()=>n.mark(a.key)}
        >
          <small>${a.id}</small>
          <span class="name">
            ${a.isDenied&&m`<b>${o("not")}</b> `}<bdi>${a.words.subject}</bdi> \u2013 <b>${a.words.relation}</b> \u2013${" "}
            <bdi>${a.words.object}</bdi>
            <small>${Vc(a,o)}</small>
          </span>
        </div>`)}
    </div>`}
    ${r&&m`<p class="note done">${o("nothing_here",r)}</p>`}
    ${!r&&!i.length&&m`<p class="asks">${o("not_coded")}</p>`}
  </div>`}var Vc=({words:e,marks:t},n)=>[e.by?n("according_to",{name:e.by}):n("of_author"),...t].join(" \xB7 ");function Xc({
known:e,state:t,shown:n,hands:s}){let{vocabulary:o,say:r}=e,i=o.fields.filter(({letter:l})=>l),a=[["i",r("inferred")],["\
q",r("quote")],[" ",r("other_fields")]];return m`<div class="choices fields" role="group" tabindex="0" aria-label=${r("f\
ields")}>
    ${i.map(l=>{let u=ln(t.draft,l.id),c=A("field",u&&"filled",!u&&n.has(l.id)&&"shown"),p=l.letter;return m`<button
        type="button"
        tabindex="-1"
        key=${l.id}
        class=${c}
        onMouseDown=${ye}
        onClick=${()=>s.press(p)}
      >
        <kbd>${p}</kbd> ${l.label}${u?.isInferred&&m` <small>${r("inferred")}</small>`}
      </button>`})}
    ${a.map(([l,u])=>m`<button
        type="button"
        tabindex="-1"
        key=${l}
        class="field"
        onMouseDown=${ye}
        onClick=${()=>s.press(l)}
      >
        <kbd>${l===" "?"\u2423":l}</kbd> ${u}
      </button>`)}
  </div>`}function Jc({known:e,state:t,shown:n,hands:s}){let{say:o,vocabulary:r}=e,{entity:i}=t;if(!i)return null;let a=i.
country&&Le(e.entities,i.country)?.label||"\u2013",l=[["n",o("entity_label"),i.label],["t",o("entity_type"),r.types[i.type]?.
label??i.type],["c",o("entity_country"),a],["a",o("entity_aliases"),i.aliases.join(", ")||"\u2013"],["l",o("entity_kept"),
o(i.isLocal?"entity_local":"entity_listed")],["m",o("entity_members"),i.members.map(u=>Le(e.entities,u)?.label??u).join(
", ")||"\u2013"]];return t.part?m`<${wi} known=${e} state=${t} shown=${n} hands=${s} />`:m`<div class="choices">
    <dl class="entity">
      ${l.map(([u,c,p])=>m`<div key=${c} class="fact">
          <dt>${c}</dt>
          <dd>
            <bdi>${p}</bdi>
            <button
              type="button"
              tabindex="-1"
              class="plain"
              aria-label=${o("change_it",{name:c})}
              onMouseDown=${ye}
              onClick=${()=>s.press(u)}
            >
              <kbd>${u}</kbd>
            </button>
          </dd>
        </div>`)}
    </dl>
  </div>`}var ze=class extends X{state={at:0};render({say:t,place:n,keys:s,press:o}){let r=s.filter(a=>a.press),i=Math.min(this.state.
at,r.length-1);return m`<footer>
      <span class="place">${n}</span>
      <div class="keys" role="toolbar" aria-label=${t("keys")} onKeyDown=${this.go}>
        ${s.map(({shown:a,name:l,press:u})=>u?m`<button
                type="button"
                key=${a}
                tabindex=${r[i]?.shown===a?0:-1}
                onMouseDown=${ye}
                onClick=${()=>o(u)}
              ><kbd>${a}</kbd> ${t(l)}</button>`:m`<span key=${a}><kbd>${a}</kbd> ${t(l)}</span>`)}
      </div>
    </footer>`}go=t=>{let n={ArrowRight:1,ArrowLeft:-1}[t.key];if(!n)return;let s=[...t.currentTarget.querySelectorAll("\
button")],o=(s.indexOf(document.activeElement)+n+s.length)%s.length;this.setState({at:o},()=>s[o].focus()),t.preventDefault()}};var Qc=(e,t)=>e.say(`line_${bi(t)}`,{field:$i(e,t),count:t.rows.length}),bi=({place:e})=>e.replaceAll(" ","_"),$i=(e,{field:t})=>t?
H(e,t)?.label??t:"",yn=class extends D{element=Z();componentDidMount(){this.element.current.focus({preventScroll:!0})}componentDidUpdate(){
let{state:t}=this.props,n=this.element.current;n.value!==t.line&&(n.value=t.line),t.isSelected&&n.select()}render({known:t,
state:n,written:s}){let o=q[n.place].writes(n),r=n.rows.length>0&&n.place!=="few";return m`<input
      id="line"
      ref=${this.element}
      class=${o?"":"is-command"}
      role="combobox"
      aria-expanded=${String(r)}
      aria-controls="choices"
      aria-autocomplete="list"
      aria-activedescendant=${r&&n.rows[n.marked]?`choice-${n.marked}`:null}
      aria-label=${Qc(t,n)}
      placeholder=${t.say(`hint_${bi(n)}`,{field:$i(t,n)})}
      autocomplete="off"
      autocapitalize="off"
      spellcheck=${!1}
      dir="auto"
      readonly=${!o}
      onInput=${i=>{i.isComposing||s(i.currentTarget.value)}}
      onCompositionEnd=${i=>s(i.currentTarget.value)}
    />`}};var wn=class extends X{render({known:{article:t,say:n},current:s}){return m`<div
      class="words"
      id="article"
      role="listbox"
      tabindex="0"
      lang=${t.lang}
      aria-label=${n("article_by_sentence",{title:t.title})}
      aria-activedescendant=${`sentence-${s}`}
    >
      ${li(t).map(o=>m`<${$s}
          key=${o.sentences[0].number}
          article=${t}
          paragraph=${o}
          current=${Yc(o,s)?s:null}
          say=${n}
        />`)}
    </div>`}},Yc=({sentences:e},t)=>t>=e[0].number&&t<=e[e.length-1].number,$s=class extends X{render({article:t,paragraph:n,
current:s,say:o}){let{isTitle:r,sentences:i}=n,a=r?o("title"):o("paragraph",{n:n.number});return m`<div class=${A("parag\
raph",r&&"title")} role="group" aria-label=${a} dir="auto">
      ${i.map(({number:l,sentence:u})=>{let[c,p]=u.span;return m`<span
            key=${l}
            id=${`sentence-${l}`}
            class=${A("sentence",`is-${gt(t,l)}`,l===s&&"current")}
            role="option"
            aria-selected=${String(l===s)}
            data-sentence=${l}
            >${t.text.slice(c,p)}</span
          >${" "}`})}
    </div>`}};function ki(e,t,n){let[s,o]=Zc(t,n),r=s?.parentElement?.closest("[data-sentence]");if(!(r instanceof HTMLElement)||
s?.nodeType!==Node.TEXT_NODE)return null;let i=Number(r.dataset.sentence);return{sentence:i,place:e.sentences[i].span[0]+
o}}function Zc(e,t){if("caretPositionFromPoint"in document){let s=document.caretPositionFromPoint(e,t);return[s?.offsetNode,
s?.offset??0]}let n=document.caretRangeFromPoint(e,t);return[n?.startContainer,n?.startOffset??0]}var bn=class extends X{render({known:t,sentence:n,labels:s}){let o=eu(t.article,n,s);return m`<div class="labels">
      ${s.map(({letters:r,span:[i,a],kind:l},u)=>{let c=t.article.text.slice(i,a),p=t.say(/\d/.test(r)?"word_with_digit":
"word_with_letter",{words:c,letters:r});return o[u]&&m`<span
            key=${`${l} ${i}`}
            class=${`label ${l}`}
            role="img"
            aria-label=${p}
            style=${{left:`${o[u].left}px`,top:`${o[u].top}px`}}
            >${r}</span
          >`})}
    </div>`}};function eu(e,t,n){let s=ys(t),o=document.getElementById("article")?.parentElement?.getBoundingClientRect();
if(!n.length||!s||!o)return[];let[r]=e.sentences[t].span,i=document.createRange();return n.map(({span:[a]})=>{let l=Math.
min(Math.max(a-r,0),s.length-1);i.setStart(s,l),i.setEnd(s,l+1);let u=i.getBoundingClientRect();return{left:Math.round(u.
left-o.left),top:Math.round(u.top-o.top)}})}var tu=new Set(["choosing","relation"]);function xi(e,t,n){let{place:s,hints:o,typed:r,rows:i,draft:a,sentence:l}=t;if(o.
length)return o.filter(({letters:u,span:c})=>c&&u.startsWith(r)).map(({letters:u,span:c})=>({letters:u.slice(r.length),span:c,
kind:"word"}));if(tu.has(s)){let u=new Map;for(let{digit:c,value:p}of i){if(c===null||!("at"in p)||!p.at)continue;let d=u.
get(p.at[0]);u.set(p.at[0],{letters:d?`${d.letters} ${c}`:String(c),span:p.at,kind:"name"})}return[...u.values()]}return s===
"draft"?(t.proposals[t.proposal]?.fields??[]).flatMap(({field:u,from:c,isFilled:p})=>c.slice(0,1).map(d=>({letters:H(e,u)?.
letter??"\u2423",span:d,kind:p?"name":"cue"}))):s==="statement"||s==="inferred"?At(n,l,a).flatMap(({field:u,span:c})=>{let p=H(
e,u)?.letter;return p?[{letters:p,span:c,kind:"cue"}]:[]}):[]}var nu=({hints:e,typed:t})=>Object.fromEntries(e.flatMap(({
letters:n,statement:s})=>s&&n.startsWith(t)?[[s,n.slice(t.length)]]:[])),$n=class extends D{element=Z();state={measured:0};marked=new Set;lines=new Set;lined=null;componentDidMount(){
this.observer=new ResizeObserver(()=>this.setState({measured:this.state.measured+1})),this.observer.observe(this.element.
current),this.mark(),this.come(!0)}componentWillUnmount(){this.observer?.disconnect()}componentDidUpdate(t){this.mark();
let n=this.props;(t.state.sentence!==n.state.sentence||t.known.article.id!==n.known.article.id)&&this.come(!1)}mark(){let{
known:t,state:n,quote:s}=this.props,{article:o}=t;this.lined!==o&&(this.lines=bs(o,ui(o),this.lines)),this.lined=o;let r=o.
sentences[n.sentence],i=n.draft?void 0:Ge(o,n.statement),a=xi(t,n,this.props.index).filter(({kind:l})=>l==="name");this.
marked=bs(o,{...fi(o,n),...r&&{sentence:[r.span]},...a.length&&{named:a.map(({span:l})=>l)},...i?.spans.length&&{marked:i.
spans},...s.length&&{quote:s},...n.first&&{first:[n.first]}},this.marked)}come(t){let{state:n}=this.props,s=document.getElementById(
`sentence-${n.sentence}`);if(!s)return;let o=this.element.current.getBoundingClientRect(),r=s.getBoundingClientRect(),i=Math.
min(120,o.height/5);if(!t&&r.top>=o.top+i&&r.bottom<=o.bottom-i)return;let a=r.bottom>o.bottom-i&&r.height<o.height-2*i;
this.element.current.scrollTop+=a?r.bottom-o.bottom+i:r.top-o.top-i}render({known:t,state:n,index:s,open:o,touch:r},{measured:i}){
return m`<div
      class="reading"
      ref=${this.element}
      onClick=${a=>{let l=ki(t.article,a.clientX,a.clientY);l&&r(l.sentence,l.place)}}
    >
      <div class="page">
        <${wn} known=${t} current=${n.sentence} />
        <${bn} known=${t} sentence=${n.draft?.sentence??n.sentence} labels=${xi(t,n,s)} measured=${i} />
        <${_n}
          known=${t}
          current=${n.sentence}
          statement=${n.statement}
          fresh=${n.last}
          letters=${nu(n)}
          measured=${i}
          open=${o}
        />
      </div>
    </div>`}};var G=class extends D{element=Z();componentDidMount(){let t=this.element.current;(t.querySelector("[autofocus]")??t).focus()}render({
say:t,name:n,title:s,deeds:o,close:r,children:i}){let a=r?[...o,{keys:["Escape"],shown:"Esc",name:"back_to_reading",does:r}]:
o,l=a.map(({keys:[c],shown:p,name:d})=>({shown:p,name:d,press:{name:c,isShift:!1}})),u=c=>{let p=a.find(d=>d.keys.includes(
c));return p?.does(),!!p};return m`<div class="annotator in-screen" onKeyDown=${c=>this.keyDown(c,u)}>
      <main class="screen" tabindex="-1" ref=${this.element} aria-label=${s}>
        <h1>${s}</h1>
        ${i}
      </main>
      <${ze} say=${t} place=${t(`place_${n}`)} keys=${l} press=${c=>u(c.name)} />
    </div>`}keyDown(t,n){let{hasLetters:s}=this.props;if(t.isComposing||t.ctrlKey||t.metaKey||t.altKey)return;let o=t.target,
r=o.matches("input, textarea, select");t.key.length===1&&(r||!s)||t.key==="Enter"&&o.matches("button, a, textarea, input\
, summary")||r&&!["Escape","ArrowDown","ArrowUp"].includes(t.key)||n(t.key)&&t.preventDefault()}},Ke=(e,t,n)=>[{keys:["j",
"ArrowDown"],shown:"j",name:"next",does:()=>n(Math.min(e+1,t-1))},{keys:["k","ArrowUp"],shown:"k",name:"back",does:()=>n(
Math.max(e-1,0))}],Ve=e=>e?.scrollIntoView({block:"nearest"});function vi({shown:e,session:t}){let n=t.say,[s,o]=I(""),r=s.toLowerCase(),i=(e.corpus?.articles??[]).filter(({id:f,title:h})=>`${f}\
 ${h}`.toLowerCase().includes(r)),a=e.known?.article.id,[l,u]=I(Math.max(0,i.findIndex(({id:f})=>f===a))),c=Math.min(l,i.
length-1);V(()=>{t.opening.count()},[]),V(()=>Ve(document.querySelector("tr.marked")),[c]);let p=()=>i[c]&&t.opening.open(
i[c].id),d=[{keys:["Enter"],shown:"\u23CE",name:"open_article",does:p},...Ke(c,i.length,u),{keys:["v"],shown:"v",name:"n\
ew_article",does:()=>t.show("new")},{keys:["g"],shown:"g",name:"progress",does:()=>t.show("progress")},{keys:["!"],shown:"\
!",name:"problems",does:()=>t.show("problems")}];return m`<${G}
    say=${n}
    name="articles"
    title=${e.corpus?.title||n("articles")}
    deeds=${d}
    hasLetters=${e.hasLetters}
    close=${e.known?()=>t.show(null):null}
  >
    <form onSubmit=${yt(p)}>
      <label>${n("find_article")} <input type="search" value=${s} onInput=${({currentTarget:f})=>o(f.value)} /></label>
    </form>
    <table>
      <thead>
        <tr>${["article","day","sentences","coded","nothing","left","statements","problems"].map(f=>m`<th scope="col">${n(
f)}</th>`)}</tr>
      </thead>
      <tbody>
        ${i.map((f,h)=>m`<${su} key=${f.id} article=${f} isMarked=${h===c} open=${()=>t.opening.open(f.id)} />`)}
      </tbody>
    </table>
    ${!i.length&&m`<p class="asks">${n("nothing_found")}</p>`}
  <//>`}var yt=e=>t=>{t.preventDefault(),e()};function su({article:e,isMarked:t,open:n}){let{title:s,lang:o,published:r,
sentences:i,coded:a,nothing:l,statements:u,problems:c}=e;return m`<tr class=${A(t&&"marked")} aria-current=${t?"true":null}>
    <td><button type="button" class="plain link" onClick=${n}><bdi lang=${o}>${s}</bdi></button></td>
    <td class="day">${r??"\u2013"}</td>
    ${[i,a,l,Math.max(0,i-a-l),u,c].map(p=>m`<td class="number">${p}</td>`)}
  </tr>`}function Oi({shown:e,session:t}){let n=t.say,{known:s,state:o,refusal:r}=e,i=r?.conflict??null,a=i?.fields??[],[l,u]=I(a.
map(({decided:g})=>g)),[c,p]=I(Math.max(0,a.findIndex(({decided:g})=>!g)));if(V(()=>{s&&t.opening.renew({articles:[s.article.
id]})},[]),V(()=>Ve(document.querySelector("tr.marked")),[c]),!s||!o||!i)return null;let d=l.filter(g=>g===null).length,
f=i.isGone,h=()=>t.show(null),b=g=>{if(f)return g==="here"?y(null):h();let k=l.map((E,R)=>R===c?g:E);u(k);let x=k.indexOf(
null);x>=0&&p(x)},y=g=>{if(!o.draft)return;let k=s.article.statements.find(({key:z})=>z===i.key),x=k&&g!==null?Ie(k,s.article):
null,E=new Map(a.map(({field:z},re)=>[z,l[re]])),R={...x?ru(o.draft,x,E):o.draft,id:g};t.writing.merge({...Te(R,s,o.open),
revision:i.revision})},_=[{keys:["1"],shown:"1",name:f?"save_as_new":"take_here",does:()=>b("here")},{keys:["2"],shown:"\
2",name:f?"leave_it_out":"take_there",does:()=>b("there")},...f?[]:Ke(c,a.length,p),...f||d?[]:[{keys:["Enter"],shown:"\u23CE",
name:"write_it",does:()=>y(o.draft?.id??null)}]];return m`<${G} say=${n} name="merge" title=${n("merge_title")} deeds=${_} hasLetters=${e.
hasLetters} close=${h}>
    <p>${r?.message}</p>
    <p class="quiet">${n("merge_kept")}</p>
    ${!f&&m`<table>
        <thead>
          <tr>${["field","was_before","here","in_the_file","taken"].map(g=>m`<th scope="col">${n(g)}</th>`)}</tr>
        </thead>
        <tbody>
          ${a.map(({field:g,before:k,here:x,there:E},R)=>m`<tr
              key=${g}
              class=${A(R===c&&"marked")}
              aria-current=${R===c?"true":null}
              onClick=${()=>p(R)}
            >
              <td>${ou(s,g)}</td>
              <td>${k??"\u2013"}</td>
              <td>${l[R]==="here"?m`<ins>${x??"\u2013"}</ins>`:x??"\u2013"}</td>
              <td>${l[R]==="there"?m`<ins>${E??"\u2013"}</ins>`:E??"\u2013"}</td>
              <td>${l[R]?n(l[R]==="here"?"here":"in_the_file"):m`<b class="is-error">${n("to_choose")}</b>`}</td>
            </tr>`)}
        </tbody>
      </table>`}
    ${d>0&&m`<p class="note">${n("merge_open",{n:d})}</p>`}
  <//>`}var ou=(e,t)=>H(e,t)?.label??t;function ru(e,t,n){let s=i=>n.get(i)==="there",o=e.slots.filter(({field:i})=>!s(i)),
r=t.slots.filter(({field:i})=>s(i));return{...e,slots:[...o,...r],basis:s("inferred")?t.basis:e.basis,quote:s("quote")?t.
quote:e.quote}}function Si({shown:e,session:t}){let{say:n,connection:s}=t,[o,r]=I(""),[i,a]=I(!1),[l,u]=I(!1),[c,p]=I(""),[d,f]=I(""),h=Ze(
null),b=Ze(null),y=Ze(null),_=async E=>{a(!0),r("");let{status:R,body:z}=await E;a(!1),R===200?await t.opening.begin(z.id??
z.article?.id):r(z?.message??n("saved_offline"))},g=E=>{let[R]=E??[];R&&_(s.send("/api/articles/from-file",R,R.name))},k=[
{keys:["v"],shown:"v",name:"paste_text",does:()=>b.current?.focus()},{keys:["o"],shown:"o",name:"choose_file",does:()=>h.
current?.click()},{keys:["w"],shown:"w",name:"web_address",does:()=>y.current?.focus()}],x=(e.corpus?.articles.length??0)>
0;return m`<${G}
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
      <textarea id="text" ref=${b} rows="9" dir="auto" value=${c} onInput=${({currentTarget:E})=>p(E.value)}></textarea>
      <p class="quiet">${n("paste_help")}</p>
      <button type="submit" disabled=${i||!c.trim()}>${n("add_text")}</button>
    </form>
    <div
      class=${A("drop",l&&"over")}
      onDragOver=${E=>{E.preventDefault(),u(!0)}}
      onDragLeave=${()=>u(!1)}
      onDrop=${E=>{E.preventDefault(),u(!1),g(E.dataTransfer?.files)}}
    >
      <label for="file">${n("drop_label")}</label>
      <input id="file" type="file" ref=${h} disabled=${i} onChange=${({currentTarget:E})=>g(E.files)} />
    </div>
    <form onSubmit=${yt(()=>d.trim()&&_(s.ask("POST","/api/articles/from-address",{address:d})))}>
      <label for="address">${n("address_label")}</label>
      <input id="address" type="url" ref=${y} value=${d} onInput=${({currentTarget:E})=>f(E.value)} />
      <button type="submit" disabled=${i||!d.trim()}>${n("fetch_it")}</button>
      <p class="quiet">${n("address_help")}</p>
    </form>
  <//>`}function Ei({shown:e,session:t}){let{say:n,connection:s}=t,{corpus:o}=e,[r,i]=I(""),[a,l]=I(o?.coder??""),[u,c]=I(
""),p=async()=>{let{status:d,body:f}=await s.ask("POST","/api/corpus",{title:r.trim()||o?.folder,coder:a.trim()});d===200?
await t.opening.start():c(f?.message??n("saved_offline"))};return m`<${G}
    say=${n}
    name="begin"
    title=${n("no_corpus_title")}
    deeds=${[{keys:["Enter"],shown:"\u23CE",name:"begin_corpus",does:p}]}
    hasLetters=${e.hasLetters}
    close=${null}
  >
    <p>${n("no_corpus")}</p>
    <p class="note problem" role="alert" hidden=${!u}>${u}</p>
    <form class="begin" onSubmit=${yt(p)}>
      <label for="title">${n("corpus_title")}</label>
      <input id="title" placeholder=${o?.folder} value=${r} onInput=${({currentTarget:d})=>i(d.value)} />
      <label for="coder">${n("your_coder_id")}</label>
      <input id="coder" value=${a} pattern="[a-z0-9][a-z0-9-]*" onInput=${({currentTarget:d})=>l(d.value)} />
      <button type="submit">${n("begin_corpus_in",{folder:o?.folder})}</button>
    </form>
    <p class="quiet">${n("begin_writes")}</p>
  <//>`}var Mi=["error","warning","to do"];function Ci({shown:e,session:t}){let n=t.say,[s,o]=I(null),[r,i]=I(0);V(()=>{t.connection.
ask("GET","/api/problems").then(({status:p,body:d})=>o(p===200?iu(d):[]))},[]);let a=s??[],l=Math.min(r,a.length-1);V(()=>Ve(
document.querySelector("tr.marked")),[l]);let u=p=>{p?.article&&t.opening.open(p.article,p.statement)},c=[{keys:["Enter"],
shown:"\u23CE",name:"open_place",does:()=>u(a[l])},...Ke(l,a.length,i),{keys:["q"],shown:"q",name:"mend_quotes",does:()=>t.
show("quotes")}];return m`<${G}
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
          ${a.map((p,d)=>m`<tr key=${d} class=${A(d===l&&"marked")} aria-current=${d===l?"true":null} onClick=${()=>i(d)}>
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
  <//>`}var iu=e=>[...e].sort((t,n)=>Mi.indexOf(t.severity)-Mi.indexOf(n.severity));var Ai=["sentences","coded","nothing","left","statements"];function Ti({shown:e,session:t}){let n=t.say,[s,o]=I(null);V(
()=>{t.connection.ask("GET","/api/progress").then(({status:i,body:a})=>o(i===200?au(a):[]))},[]);let r=new Map(e.corpus?.
articles.map(({id:i,title:a})=>[i,a]));return m`<${G}
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
          <tr>${["article","coder_of",...Ai].map(i=>m`<th scope="col">${n(i)}</th>`)}</tr>
        </thead>
        <tbody>
          ${s.map(i=>m`<tr key=${`${i.coder} ${i.article}`}>
              <td><button type="button" class="plain link" onClick=${()=>t.opening.open(i.article)}><bdi>${r.get(i.article)??
i.article}</bdi></button></td>
              <td>${i.coder}</td>
              ${Ai.map(a=>m`<td class="number">${i[a]}</td>`)}
            </tr>`)}
        </tbody>
      </table>`}
  <//>`}var au=e=>Array.isArray(e)?e:e.rows??[];var kn=class extends D{componentDidUpdate(){this.focus()}componentDidMount(){this.focus()}focus(){let{shown:t}=this.props,
n=document.activeElement,s=!n||n===document.body||n.id==="line"||n.id==="article";!t.state||t.screen||!s||document.getElementById(
t.state.place==="reading"?"article":"line")?.focus({preventScroll:!0})}render({shown:t,session:n}){let{phase:s,known:o,state:r,
corpus:i,saved:a,preview:l,spoken:u}=t,c=s==="begin"?Ei:s==="reading"&&t.screen?lu[t.screen]:null;if(c)return m`<${c} shown=${t} session=${n} />`;
if(s!=="reading"||!o||!r||!i||!n.index)return m`<main class="wide"><p role="status">${t.words||"\u2026"}</p></main>`;let d=r.
draft&&(r.place==="statement"||r.place==="inferred"||r.place==="quote")&&r.draft?ve(r.draft,o):[],f=r.draft?.sentence??r.
sentence,h=r.draft?At(n.index,f,r.draft).map(({field:y})=>y):[],b={press:y=>n.press({name:y,isShift:!1}),take:n.point,mark:n.
touch};return m`<div class="annotator" onKeyDown=${y=>cu(y,n)}>
      <${dn} known=${o} corpus=${i} current=${r.sentence} saved=${a} session=${n} press=${y=>n.show(y)} />
      <main>
        <${$n}
          known=${o}
          state=${r}
          index=${n.index}
          quote=${d}
          open=${({key:y})=>n.touch(y)}
          touch=${n.touchText}
        />
        <section class=${A("side",`in-${r.place.replaceAll(" ","-")}`)} aria-label=${o.say("statement")}>
          <${ni} known=${o} state=${r} />
          ${r.place!=="reading"?m`<${yn} known=${o} state=${r} written=${n.written} />`:m`<p class="line-rest" />`}
          <${yi} known=${o} state=${r} shown=${new Set(h)} hands=${b} />
          <${ri} known=${o} state=${r} session=${n} preview=${l} failed=${a.is==="refused"||a.is==="offline"?a.words||o.
say(`saved_${a.is}`):""} />
          <${_i} known=${o} state=${r} quote=${d} />
        </section>
      </main>
      <${ze} say=${o.say} place=${o.say(q[r.place].name)} keys=${Zr(r,o,n.index)} press=${n.pressed} />
      ${r.isHelpOpen&&m`<${mn}
        known=${o}
        state=${r}
        hasLetters=${t.hasLetters}
        letters=${y=>n.letters(y)}
        press=${b.press}
      />`}
      <div class="unseen" role="status">${u}</div>
    </div>`}},lu={articles:vi,progress:Ti,problems:Ci,new:Si,merge:Oi};function cu(e,t){let n=e.target;if(n.id!=="line"&&
n.id!=="article")return;let s=Co(e);!s||!t.shown.hasLetters&&n.id==="article"&&s.name.length===1||t.typed(s)&&e.preventDefault()}var ks=({folder:e,title:t,coder:n},s)=>`actorgraph annotator ${e} ${t} ${n} ${s}`,uu=({draft:e,aside:t,entity:n,line:s,pending:o})=>!!(e||
t.length||n||s||o);function Ii(e,{id:t,text:n},s){try{uu(s)?localStorage.setItem(ks(e,t),JSON.stringify({form:2,print:Ri(
n),state:s})):localStorage.removeItem(ks(e,t))}catch{}}function Li(e,{id:t,text:n},s){try{let{form:o,print:r,state:i}=JSON.
parse(localStorage.getItem(ks(e,t))??"{}");if(o!==2)return null;let a=i.pending?[i.pending,...i.aside]:i.aside;if(r===Ri(
n))return{...i,pending:null,aside:a};let l=[i.draft,i.pending,...i.aside].filter(Boolean);return{...s,aside:l.map(fu)}}catch{
return null}}var fu=e=>({...e,sentence:0,quote:null,slots:e.slots.map(t=>({...t,values:t.values.map(n=>({...n,at:void 0}))}))});
function Ri(e){let t=5381;for(let n=0;n<e.length;n++)t=Math.imul(t,33)^e.charCodeAt(n)|0;return`${e.length} ${t}`}var Ni=(e,t)=>({place:"reading",field:null,line:"",rows:[],marked:0,sentence:t,statement:null,draft:null,aside:[],dropped:null,
pending:null,isAdding:!1,isInferring:!1,isBackwards:!1,isSelected:!1,filters:{},hints:[],typed:"",first:null,entity:null,
relation:null,part:null,recent:ji([...e.article.statements].reverse()),last:null,proposals:[],proposal:0,open:[],isHelpOpen:!1});
function ji(e){let t=e.flatMap(({slots:n})=>n.flatMap(({values:s})=>s.flatMap(o=>o.is==="entity"?[o.id]:[])));return[...new Set(
t)]}function xs(e,t,n){return ct({state:e,known:t,index:n,effects:[]},q[e.place],null).state}function vs(e,t,n,s){let{statements:o}=n.
article,r=h=>o.some(b=>b.key===h),i=t.at(-1)??null,{pending:a}=e,l=o.filter(({key:h})=>t.includes(h)),u=i&&a?So(a).map(h=>({
statement:i,field:h})):[],c=a?.id===null?e.open.slice(0,-1):e.open,p=i??(r(e.last)?e.last:o.at(-1)?.key??null),d=i&&e.place===
"reading"?i:e.statement,f={...e,last:p,statement:r(d)?d:null,recent:[...new Set([...ji(l),...e.recent])],open:[...c.filter(
({statement:h})=>r(h)),...u],pending:null,dropped:null};return xs(f,n,s)}function Di(e,t,n){let{pending:s,draft:o}=e;if(!s)
return e;let r=o?.slots.length?[o,...e.aside]:e.aside,i={state:{...e,draft:s,pending:null,aside:r},known:t,index:n,effects:[]};
return He(i,O(i)).state}function Bi(e,{sentence:t,proposals:n}){return e.place!=="reading"||e.sentence!==t||!n.length?e:
{...e,place:"draft",proposals:n,proposal:0}}function wt(e,t,n,s){let o={state:e,known:t,index:n,effects:[]};return{...He(o,s(o)),isCommand:!0}}function Pi(e,t,n,s){
let o=e.rows.indexOf(t);if(e.place==="choosing"||e.place==="relation"||e.place==="text"||e.place==="basis")return wt(e,n,
s,i=>Ee(i,t));if(e.place==="few")return wt(e,n,s,i=>M(i,t.value));let r=e.place==="quote"?`${t.digit}`:"Enter";return ht(
{...e,marked:o},{name:r,isShift:!1},n,s)}function Wi(e,t,n,s){return wt(e,n,s,o=>{switch(e.place){case"words":return ut(
o,t);case"quote":return an(o,t);case"choosing":{let r=Se(s,e.draft?.sentence??e.sentence).find(i=>i.span[0]<=t[0]&&i.span[1]>=
t[1]);return r?M(o,{is:"entity",id:r.id,at:r.span}):ut(Be(o),t)}default:return o}})}function Os(e,t,n,s){return wt(e,n,s,
o=>e.place==="reading"?at(o,t):e.place!=="choosing"&&e.place!=="words"?o:M(w(o,{place:"choosing",hints:[],typed:"",first:null}),
{is:"statement",key:t}))}function Ss(e,t,n,s){return wt(e,n,s,o=>e.place==="reading"||e.place==="statement"?se(o,t):o)}var xn=class{#e=[];#t=!1;constructor(t){this.session=t}async start(t=null,n=null){let{session:s}=this,{status:o,body:r}=await s.
connection.ask("GET","/api/corpus");if(o!==200)return s.change({phase:"failed",words:r?.message??""});let i=r;if(s.change(
{corpus:i}),i.isEmpty)return s.change({phase:"begin"});this.#o();let{articles:a}=i,l=a.find(({id:u})=>u===t)??a.find(pu)??
a[0];if(!l)return s.change({phase:"reading",screen:"new"});await this.open(l.id,n)}async open(t,n=null){let{session:s}=this,
{corpus:o}=s.shown;if(!o)return;let r=encodeURIComponent(t),i=[`/api/vocabulary?article=${r}`,"/api/entities",`/api/arti\
cles/${r}`],a=await Promise.all(i.map(_=>s.connection.ask("GET",_))),l=a.find(({status:_})=>_!==200);if(l)return s.change(
{phase:"failed",words:l.body?.message??""});let[u,c,p]=a.map(({body:_})=>_),d={vocabulary:u,entities:c,article:p,say:s.say},
f=n?Ge(p,n):void 0,h=Ni(d,f?Ae(p,f.spans[0]?.[0]??0):0),b=Li(o,p,h),y=b??h;s.hold(d,{phase:"reading",screen:null,isWhole:!1,
state:f?{...y,statement:f.key}:y,spoken:b?s.say("typing_is_back"):""}),await this.#s(t),await this.#n(t)}async#n(t){let{
session:n}=this,{status:s,body:o}=await n.connection.ask("GET",`/api/articles/${encodeURIComponent(t)}/elsewhere`),{known:r}=n.
shown;r?.article.id===t&&n.hold(s===200?{...r,elsewhere:o}:r,{isWhole:!0})}async begin(t){await this.count(),await this.
open(t)}async#s(t){let{session:n}=this,{status:s,body:o}=await n.connection.ask("GET",`/api/articles/${encodeURIComponent(
t)}/relations`),{known:r}=n.shown;r?.article.id===t&&(this.#e=s===200?o:[],n.hold({...r,article:this.ranked(r.article)}))}ranked(t){
let n=this.#e;return n.length!==t.sentences.length?t:{...t,sentences:t.sentences.map((s,o)=>({...s,relations:n[o]}))}}#o(){
if(this.#t)return;this.#t=!0;let{session:t}=this;t.connection.listen(n=>this.renew(n),n=>{let{saved:s,known:o}=t.shown;n?
s.is==="offline"&&(t.change({saved:{is:"nothing",at:"",words:""}}),o&&this.renew({entities:!0,vocabulary:!0,articles:[o.
article.id]})):t.change({saved:{is:"offline",at:"",words:""}})})}async renew({entities:t,vocabulary:n,articles:s}){let{session:o}=this,
{known:r}=o.shown;if(!r)return;let{id:i}=r.article,a=encodeURIComponent(i),l={...t&&{entities:"/api/entities"},...n&&{vocabulary:`\
/api/vocabulary?article=${a}`},...s?.includes(i)&&{article:`/api/articles/${a}`}},u={};for(let[p,d]of Object.entries(l)){
let{status:f,body:h}=await o.connection.ask("GET",d);f===200&&Object.assign(u,{[p]:p==="article"?this.ranked(h):h})}let{
known:c}=o.shown;c?.article.id===i&&(u.article&&JSON.stringify(u.article)===JSON.stringify(c.article)&&delete u.article,
Object.keys(u).length&&o.learn({...c,...u}))}async count(){let{status:t,body:n}=await this.session.connection.ask("GET",
"/api/corpus");t===200&&this.session.change({corpus:n})}},pu=({sentences:e,coded:t,nothing:n})=>t+n<e;var vn=class{#e=null;#t=!1;constructor(t=()=>performance.now()){this.now=t}see(t,n){let s=n.place==="draft";s||n.draft?(this.#e??=
this.now(),this.#t||=s):t&&(t.draft||t.place==="draft")&&!n.pending&&(this.#e=null,this.#t=!1)}took(){if(this.#e===null)
return;let t={seconds:(this.now()-this.#e)/1e3,drafted:this.#t};return this.#e=null,this.#t=!1,t}};var On=class{isBusy=!1;timing=new vn;constructor(t){this.session=t}carryOut(t){let{session:n}=this,{known:s}=n.shown;if(!s)
return;let{ask:o}=n.connection,{id:r,revision:i}=s.article,a=encodeURIComponent(r);switch(t.does){case"save":return this.#e(
o("POST",`/api/articles/${a}/statements`,{...t.saving,took:this.timing.took()}),vs);case"delete":return this.#e(o("DELET\
E",`/api/statements/${mu(t.statement)}`,{revision:i}));case"undo":return this.#e(o("POST","/api/undo",{article:r}));case"\
nothing here":{let{sentence:l,is:u}=t;return this.#e(o("POST",`/api/articles/${a}/nothing`,{sentence:l,is:u,revision:i}))}case"\
propose":return this.#n(a,t.sentence);case"open problems":return n.show("problems");case"explore":{let{explorer:l}=n.connection;
l?window.open(l(t.statement),cn):n.change({spoken:n.say("no_explorer")});return}case"search":return n.show("articles");case"\
say":case"tell":return n.change({spoken:t.text})}}async#e(t,n){let{session:s}=this;this.isBusy=!0,s.change({saved:{is:"s\
aving",at:"",words:""}});let{status:o,body:r}=await t;this.isBusy=!1;let{known:i,state:a}=s.shown;if(!i||!a)return;let l=o===
200;if(l){let u=s.opening.ranked(r.article);s.hold({...i,entities:du(i.entities,r.entities??[]),article:u},{saved:{is:"s\
aved",at:Fi(),words:""},refusal:null,spoken:(r.told??[]).join(" ")}),n&&this.#t((c,p,d)=>n(c,r.keys??[],p,d))}else s.change(
{saved:{is:o?"refused":"offline",at:Fi(),words:r?.message??""},refusal:o?r:null,screen:r?.conflict?"merge":s.shown.screen});
l||this.#t(Di),s.goOn(l)}merge(t){let{session:n}=this,s=encodeURIComponent(t.article);return n.show(null),this.#e(n.connection.
ask("POST",`/api/articles/${s}/statements`,t),(o,r,i,a)=>vs({...o,place:"reading",draft:null,field:null},r,i,a))}#t(t){let{
known:n,state:s}=this.session.shown,{index:o}=this.session;n&&s&&o&&this.session.change({state:t(s,n,o)})}async#n(t,n){let{
session:s}=this,{status:o,body:r}=await s.connection.ask("GET",`/api/drafts?article=${t}&sentence=${n}`),{state:i}=s.shown;
if(!i||i.sentence!==n)return;if(o!==200)return s.change({spoken:r?.message??s.say("saved_offline")});let a=r.isWithheld?
s.say("draft_withheld"):s.say("no_draft");r.proposals.length?s.change({state:Bi(i,r)}):s.change({spoken:a})}};function du(e,t){
if(!t.length)return e;let n=new Set(t.map(({id:s})=>s));return[...e.filter(({id:s})=>!n.has(s)),...t]}var mu=e=>e.split(
"/").map(encodeURIComponent).join("/");async function Ui({connection:e,shown:t},{draft:n,open:s}){if(!n||!t.known)return null;
let o=`/api/articles/${encodeURIComponent(t.known.article.id)}/preview`,{status:r,body:i}=await e.ask("POST",o,Te(n,t.known,
s));return r===200?i:null}var Fi=()=>new Date().toLocaleTimeString("en-GB",{hour:"2-digit",minute:"2-digit"});var hu=150,Es="actorgraph annotator letters off",Sn=class{shown={phase:"loading",words:"",corpus:null,known:null,state:null,
screen:null,saved:{is:"nothing",at:"",words:""},preview:null,refusal:null,spoken:"",isWhole:!1,hasLetters:!localStorage.
getItem(Es)};index=null;#e=[];#t;constructor(t,n){this.connection=t,this.draw=n,this.opening=new xn(this),this.writing=new On(
this)}say=(t,n)=>_u(this.shown.corpus?.texts??{})(t,n);change(t){let n=this.shown;this.shown={...n,...t};let{corpus:s,known:o,
state:r}=this.shown,i=r?.draft!==n.state?.draft;i&&(this.shown.preview=null),this.draw(this.shown),!(!s||!o||!r||r===n.state)&&
(Ii(s,o.article,r),i&&this.#s(r))}hold(t,n={}){let s=Qn(t);this.index=s;let o=n.state??this.shown.state;this.change({known:t,
...n,state:o&&xs(o,t,s)})}learn(t){this.index=Qn(t),this.change({known:t})}press(t){this.writing.isBusy?this.#e.push(t):
this.#n((n,s,o)=>ht(n,t,s,o))}typed(t){let{known:n,state:s}=this.shown;if(!n||!s||!this.index)return!1;if(this.writing.isBusy)
return this.#e.push(t),!0;let o=ht(s,t,n,this.index);return o.isCommand&&this.take(o),o.isCommand}written=t=>this.#n((n,s,o)=>({
state:hs(n,t,s,o),effects:[]}));#n(t){let{known:n,state:s}=this.shown;n&&s&&this.index&&this.take(t(s,n,this.index))}pressed=t=>this.
press(t);take({state:t,effects:n}){let s=this.shown.state;this.change({state:t});for(let o of n)this.writing.carryOut(o);
this.writing.timing.see(s,t)}goOn(t){let n=t?this.#e:[];this.#e=[];for(let s of n)this.press(s)}point=t=>this.#n((n,s,o)=>Pi(
n,t,s,o));touch=t=>this.#n((n,s,o)=>Os(n,t,s,o));touchText=(t,n)=>this.#n((s,o,r)=>{let{text:i,sentences:a,statements:l,
lang:u}=o.article;if(s.place==="reading"){let d=l.filter(({spans:b})=>b.some(([y,_])=>y<=n&&n<_)),f=1+d.findIndex(({key:b})=>b===
s.statement),h=Ss(s,t,o,r);return d.length?Os(h.state,d[f%d.length].key,o,r):h}let c=a[t].span,p=J(i,c,u).find(([d,f])=>d<=
n&&n<=f);return p&&s.place!=="statement"?Wi(s,p,o,r):Ss(s,t,o,r)});show(t){this.change({screen:t})}letters(t){t?localStorage.
removeItem(Es):localStorage.setItem(Es,"yes"),this.change({hasLetters:t})}#s(t){clearTimeout(this.#t),!(!t.draft||t.place!==
"statement")&&(this.#t=setTimeout(async()=>{let n=await Ui(this,t);this.shown.state?.draft===t.draft&&this.change({preview:n})},
hu))}},_u=e=>(t,n={})=>(e[t]??t).replace(/\{(\w+)\}/g,(s,o)=>o in n?String(n[o]):s);function qi(e,t,{article:n=null,statement:s=null}={}){let o=new Sn(t,r=>Nn(m`<${kn} shown=${r} session=${o} />`,e));return o.
opening.start(n,s),o}var Hi=document.getElementById("annotator");if(Hi){window.name=si;let e=new URLSearchParams(location.search),t=qi(Hi,As(),
{article:e.get("article"),statement:e.get("statement")});Object.defineProperty(window,"annotator",{value:{state:()=>t.shown.
state,known:()=>t.shown.known,shown:()=>t.shown}})}})();

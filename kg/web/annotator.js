"use strict";(()=>{var Ys=()=>({ask:(e,t,n)=>Qs(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:n===void 0?null:
JSON.stringify(n)}),send:(e,t,n)=>Qs(`${e}?name=${encodeURIComponent(n)}`,{method:"POST",headers:{"Content-Type":"applic\
ation/octet-stream"},body:t}),explorer:e=>{let t=encodeURIComponent(JSON.stringify(`statement:${e}`));return e===null?"/\
explore":`/explore#tab=%22graph%22&open=${t}`},listen:(e,t)=>{let n=new EventSource("/api/changes");return n.onmessage=({
data:s})=>e(JSON.parse(s)),n.onopen=()=>t(!0),n.onerror=()=>t(!1),()=>n.close()}});async function Qs(e,t){try{let n=await fetch(
e,{...t,signal:AbortSignal.timeout(2e4)}),s=await n.text();return{status:n.status,body:Da(s)}}catch{return{status:0,body:null}}}
function Da(e){try{return JSON.parse(e)}catch{return null}}var eo=function(e,t,n,s){var o;t[0]=0;for(var r=1;r<t.length;r++){var i=t[r++],a=t[r]?(t[0]|=i?1:2,n[t[r++]]):t[++r];i===
3?s[0]=a:i===4?s[1]=Object.assign(s[1]||{},a):i===5?(s[1]=s[1]||{})[t[++r]]=a:i===6?s[1][t[++r]]+=a+"":i?(o=e.apply(a,eo(
e,a,n,["",null])),s.push(o),a[0]?t[0]|=2:(t[r-2]=0,t[r]=o)):s.push(a)}return s},Zs=new Map;function to(e){var t=Zs.get(this);
return t||(t=new Map,Zs.set(this,t)),(t=eo(this,t.get(e)||(t.set(e,t=(function(n){for(var s,o,r=1,i="",a="",l=[0],c=function(p){
r===1&&(p||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?l.push(0,p,i):r===3&&(p||i)?(l.push(3,p,i),r=2):r===2&&i==="..."&&p?
l.push(4,p,0):r===2&&i&&!p?l.push(5,0,!0,i):r>=5&&((i||!p&&r===5)&&(l.push(r,0,i,o),r=6),p&&(l.push(r,p,0,o),r=6)),i=""},
f=0;f<n.length;f++){f&&(r===1&&c(),c(f));for(var u=0;u<n[f].length;u++)s=n[f][u],r===1?s==="<"?(c(),l=[l],r=3):i+=s:r===
4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:a?s===a?a="":i+=s:s==='"'||s==="'"?a=s:s===">"?(c(),r=1):r&&(s==="="?(r=5,o=i,i=
""):s==="/"&&(r<5||n[f][u+1]===">")?(c(),r===3&&(l=l[0]),r=l,(l=l[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(c(),r=2):i+=s),r===3&&i==="!--"&&(r=4,l=l[0])}return c(),l})(e)),t),arguments,[])).length>1?t:t[0]}var N,oo,Ba,$e,Bn,Ct,ro,Et,io,Pn,Wn,Wa,st=Symbol.for("pv"),At={},It=[],Pa=/^m(i|n|o|s|text|space)$/,qn=Array.isArray,Fn=It.
slice,Ae=Object.assign;function Ce(e){e&&e.parentNode&&e.remove()}function ao(e,t,n){var s,o,r,i={},a=arguments.length;for(r in t)
r=="key"?s=t[r]:r=="ref"&&typeof e!="function"?o=t[r]:i[r]=t[r];return a>2&&(i.children=a>3?Fn.call(arguments,2):n),nt(e,
i,s,o,null)}function nt(e,t,n,s,o){var r={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:st,__v:o||
++oo,__i:-1,__u:0};return!o&&N.vnode&&N.vnode(r),r}function V(){return{current:null}}function Nt(e){return e.children}function R(e,t){
this.props=e,this.context=t,this.__g=0}function ke(e,t){if(t==null)return e.__&&ke(e.__,e.__i+1);for(var n;t<e.__k.length;t++)
if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ke(e)}function qa(e){var t,n=e.__v,
s=n.__e,o=[],r=[],i=e.__P;i&&((t=Ae({constructor:st},n)).__v=n.__v+1,N.vnode&&N.vnode(t),Un(i,t,n,e.__n,i.namespaceURI,32&
n.__u?[s]:null,o,s||ke(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,mo(o,t,r),n.__=n.__e=null,t.__e!=s&&lo(t))}function lo(e){
if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),lo(e)}function no(e){
(8&e.__g||(e.__g|=8,$e.push(e),Ct++))&&Bn==N.debounceRendering||((Bn=N.debounceRendering)||queueMicrotask)(co)}function co(){
try{for(var e,t=1;$e.length;)$e.length>t&&$e.sort(ro),e=$e.shift(),t=$e.length,8&e.__g&&qa(e)}finally{(Ct=$e.length)&&(Bn||
queueMicrotask)(co)}}function fo(e,t,n,s,o,r,i,a,l,c,f){var u,p,d,h,g,_,w=s.__k||It,y=t.length;for(l=Fa(n,t,w,l,y),u=0;u<
y;u++)(d=n.__k[u])!=null&&(p=~d.__i&&w[d.__i]||At,d.__i=u,_=Un(e,d,p,o,r,i,a,l,c,f),h=d.__e,(p.ref!=d.ref||8&p.__u)&&(p.
ref&&Hn(p.ref,null,d,p),d.ref&&f.push(d.ref,d.__c||h,d)),g=g||h,4&d.__u?(l=uo(d,l,e,!p.__v),p.__e&&(p.__e=null)):typeof d.
type=="function"&&_!==void 0?l=_:h&&(l=h.nextSibling),d.__u&=-21);return n.__e=g,l}function Fa(e,t,n,s,o){var r,i,a,l,c,
f,u,p,d,h=n.length,g=h,_=0,w=0,y=e.__k=Array(o);for(r=0;r<o;r++)(i=t[r])!=null&&typeof i!="boolean"&&typeof i!="function"?
(typeof i!="object"||i.constructor===String?i=y[r]=nt(null,i):qn(i)?i=y[r]=nt(Nt,{children:i}):i.constructor===st&&i.__b?
i=y[r]=nt(i.type,i.props,i.key,i.ref,i.__v):y[r]=i,l=r+_,i.__=e,i.__b=e.__b+1,a=null,~(c=i.__i=Ua(i,n,l,g))&&(g--,(a=n[c])&&
(a.__u|=2)),a&&a.__v?(i.__u|=16,c==l-1?_--:c==l+1?_++:c!=l&&(c>l?_--:_++,w=1)):(~c||(o>h?_--:o<h&&_++),typeof i.type!="f\
unction"&&(i.__u|=4))):y[r]=null;if(w){for(f=[],u=[],r=0;r<o;r++)if((i=y[r])&&16&i.__u){for(_=0,p=f.length;_<p;)f[d=_+p>>
1]<i.__i?_=d+1:p=d;f[_]=i.__i,u[r]=_+1}for(_=f.length;r--;)u[r]&&(u[r]==_?_--:y[r].__u|=4)}if(g)for(r=0;r<h;r++)!(a=n[r])||
2&a.__u||(a.__e==s&&(s=ke(a)),Gn(a,a));return s}function uo(e,t,n,s){var o,r,i,a;if(typeof e.type=="function"){if(e.props.
__P)return t;if(o=e.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=e,t=uo(o[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=ke(
e))&&!t.parentNode&&(t=null),i=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(
i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Ua(e,t,n,s){var o,r=e.key,i=e.type,a=t[n],l=a&&!(2&a.__u);if(a===null&&r==null||l&&r==a.key&&i==a.type)return n;
if(s>(l?1:0)){for(o=n-1;o>=0;o--)if((a=t[o])&&!(2&a.__u)&&r==a.key&&i==a.type)return o;for(o=n+1;o<t.length;o++)if((a=t[o])&&
!(2&a.__u)&&r==a.key&&i==a.type)return o}return-1}function so(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function Mt(e,t,n,s,o){var r,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.
cssText=s=""),s)for(t in s)n&&t in n||so(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||so(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(i=Wn[t]||(Wn[t]=
Ha(t)),(e.__a||(e.__a={}))[t]=Pn,r=t!=(t=t.replace(io,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,i,r):e.removeEventListener(t,i,r));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Ha(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[Et]==null)t[Et]=Pn++;else if(t[Et]<this.__a[e])return;return n(N.event?N.event(t):t)}}}function Un(e,t,n,s,o,r,i,a,l,c){
var f,u,p,d,h,g,_,w,y,k,x,O,M,q,re,A,F,ee,te=t.type;if(t.constructor!==st)return null;128&n.__u&&(l=32&n.__u,f=n.__c.__z)&&
(t.__u|=l,u=r=[],f.nodeType==8?a=Tt(f,r):r.push(f),a=r[0]||a),(f=N.__b)&&f(t);e:if(typeof te=="function"){p=i.length;try{
if(w=t.props,y=(f=te.prototype)&&f.render,k=(f=te.contextType)&&s[f.__c],x=f?k?k.props.value:f.__:s,(d=n.__c)?(t.__c=d,2&
d.__g&&(d.__g|=1)):(y?t.__c=d=new te(w,x):(t.__c=d=new R(w,x),d.constructor=te,d.render=za),k&&k.sub(d),d.state||(d.state=
{}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),y&&(d.__s||(d.__s=d.state),te.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=
Ae({},d.__s)),Ae(d.__s,te.getDerivedStateFromProps(w,d.__s)))),h=d.props,g=d.state,d.__v=t,n.__c){if(w!==h&&y&&!te.getDerivedStateFromProps&&
d.componentWillReceiveProps&&d.componentWillReceiveProps(w,x),t.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&
d.shouldComponentUpdate(w,d.__s,x)===!1){t.__v!=n.__v&&(d.props=w,d.state=d.__s,d.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(G){G&&(G.__=t)}),It.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),a=ke(n);break e}d.componentWillUpdate&&
d.componentWillUpdate(w,d.__s,x),y&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(h,g,_)})}else y&&!te.
getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),y&&d.componentDidMount&&d.__h.push(d.componentDidMount);
d.context=x,d.props=w,d.__P=e,d.__g&=-5,O=N.__r,M=y?25:0;do d.__g&=-9,O&&O(t),f=d.render(d.props,d.state=d.__s,d.context);while(8&
d.__g&&++M<25);y&&(It.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=Ae({},s,d.getChildContext())),
y&&n.__c&&d.getSnapshotBeforeUpdate&&(_=d.getSnapshotBeforeUpdate(h,g)),q=f&&f.type===Nt&&f.key==null?f.props.children:f,
w.__P&&(f=a,o=(e=w.__P).namespaceURI,l=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(G){G&&Gn(G,G)}),n.__k=null),
a=n.__k?ke(n,0):null),a=fo(e,qn(q)?q:[q],t,n,s,o,r,i,a,l,c),w.__P&&(t.__e=null,a=f),t.__u&=-161,u&&u.some(Ce),d.__h.length&&
i.push(d),1&d.__g&&(d.__g&=-4)}catch(G){if(i.length=p,t.__v=null,l||r)if(G&&G.then){if(t.__u|=128|l,r){for(~(F=r.indexOf(
a||void 0))||(F=r.length);(ee=r[F-1])&&ee.nodeType==8;)F--;for(;F<r.length;F++)if(ee=r[F])if(r[F]=null,re){if(ee==A)break}else{
if(ee.nodeType!=8)break;ee.data.startsWith("$s")&&(A=Tt(re=ee))}}if(!re){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;
re=a}(f=Tt(re=t.__c.__z||(t.__c.__z=re)))?(t.__e=re,a=f):t.__e=a,a=a&&a.nextSibling}else r&&r.some(Ce);else t.__e=n.__e;
t.__k||(t.__k=n.__k||[]),G&&G.then||po(t),N.__e(G,t,n)}}else a=t.__e=Ga(n.__e,t,n,s,o,r,i,l,c,e);return(f=N.diffed)&&f(t),
a}function Tt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.
startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function po(e){e&&(e.__c&&(e.__c.__g|=
4),e.__k&&e.__k.some(po))}function mo(e,t,n){for(var s=0;s<n.length;)Hn(n[s++],n[s++],n[s++]);N.__c&&N.__c(t,e),e.some(function(o){
try{e=o.__h,o.__h=[],e.some(function(r){r.call(o)})}catch(r){N.__e(r,o.__v)}})}function Ga(e,t,n,s,o,r,i,a,l,c){var f,u,
p,d,h,g,_,w,y=n.props||At,k=t.props,x=t.type;if(x=="svg"?o="http://www.w3.org/2000/svg":x=="math"?o="http://www.w3.org/1\
998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(f=0;f<r.length;f++)if((h=r[f])&&(x?h.localName==x:h.nodeType==
3)){e=h,r[f]=null;break}}if(!e){if(w=c.ownerDocument||document,!x)return w.createTextNode(k);e=w.createElementNS(o,x,k.is?
k:c),a&&(N.__m&&N.__m(t,r),a=!1),r=null}if(x){if(c=x=="template"&&e.content||e,r=x=="textarea"&&k.defaultValue!=null?null:
r&&Fn.call(c.childNodes),!a&&r)for(y={},f=0;f<e.attributes.length;f++)y[(h=e.attributes[f]).name]=h.value;for(f in y)h=y[f],
f=="dangerouslySetInnerHTML"?p=h:f=="children"||f in k||f=="value"&&"defaultValue"in k||f=="checked"&&"defaultChecked"in
k||Mt(e,f,null,h,o);for(f in k)h=k[f],f=="children"?d=h:f=="dangerouslySetInnerHTML"?u=h:f=="value"?g=h:f=="checked"?_=h:
a&&typeof h!="function"||y[f]===h||Mt(e,f,h,y[f],o);u?(a||p&&(u.__html==p.__html||u.__html==e.innerHTML)||(e.innerHTML=u.
__html),t.__k=[]):(p&&(e.textContent=""),(x=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Pa.test(x))&&(o="\
http://www.w3.org/1999/xhtml"),fo(c,qn(d)?d:[d],t,n,s,o,r,i,r?r[0]:n.__k&&ke(n,0),a,l),r&&r.some(Ce)),a&&x!="textarea"||
(f="value",x=="progress"&&g==null?e.removeAttribute(f):g==null||g===e[f]&&(x!="progress"||g)||Mt(e,f,g,y[f],o),f="checke\
d",_!=null&&_!=e[f]&&Mt(e,f,_,y[f],o))}else y===k||a&&e.data==k||(e.data=k);return e}function Hn(e,t,n,s){try{typeof e==
"function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){
N.__e(o,n)}}function Gn(e,t,n){var s,o,r,i;if(N.unmount&&N.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||Hn(s,null,
t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(a){N.__e(a,t)}s.__P=s.__n=null}if(s=e.__k)for(i=
0;i<s.length;i++)s[i]&&Gn(s[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(o=Tt(s,r=[]))&&(s==
e.__e&&r.some(Ce),Ce(o),Ce(s)),n||Ce(e.__e),e.__e=e.__c=e.__=null}function za(e,t,n){return this.constructor(e,n)}function zn(e,t){
var n,s,o,r;N.__&&N.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=nt(Nt,{children:[e]}),
o=[],r=[],Un(t,t.__k,s||At,At,t.namespaceURI,s?null:t.firstChild?Fn.call(t.childNodes):null,o,s?s.__e:t.firstChild,n,r),
mo(o,t.__k,r),t.__k.props.children=null}N={__e:function(e,t,n,s){for(var o,r,i;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&
o.setState(r.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,s||{}),i=1),i&&8&o.__g)return void(o.
__g|=2)}catch(a){e=a}}throw Ct=0,e}},oo=0,Ba=function(e){return e!=null&&e.constructor===st},R.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Ae({},this.state)),typeof e=="function"&&(e=e(Ae({},n),this.props)),e&&(Ae(
n,e),this.__v&&(t&&this.__k.push(t),no(this)))},R.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(
e),no(this))},R.prototype.render=Nt,$e=[],Ct=0,ro=function(e,t){return e.__v.__b-t.__v.__b},Et=Symbol(),io=/(PointerCapture)$|Capture$/i,
Pn=0,Wn={},Wa=0;var rt,B,Kn,ho,Xn=Object.is,Lt=0,vo=[],Vn=[],D=N,go=D.__b,yo=D.__r,_o=D.diffed,wo=D.__c,$o=D.unmount,ko=D.__;function Qn(e,t){
D.__h&&D.__h(B,e,Lt||t),Lt=0;var n=B.__H||(B.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function E(e){
return Lt=1,Ka(So,e)}function Ka(e,t,n){var s=Qn(rt++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):So(void 0,t),function(r){var i=(s.
__N||s.__)[0],a=s.t(i,r);Xn(i,a)||(s.__N=[a,s.__[1]],s.__c.setState({}))}],s.__c=B,!B.__f)){B.__f=!0;var o=B.shouldComponentUpdate;
B.shouldComponentUpdate=function(r,i,a){var l=this.__H;if(!l)return!0;var c=!1,f=this.props!=r;if(l.__.some(function(p){
p.__N&&(c=!0,Xn(p.__[0],p.__N[0])||(f=!0))}),o){var u=o.call(this,r,i,a);return c?u||f:u}return!c||f}}return s.__}function W(e,t){
var n=Qn(rt++,3);!D.__s&&Oo(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,B.__H.__h.push(n))}function it(e){return Lt=5,Xa(function(){return{current:e}},[])}function Xa(e,t){var n=Qn(rt++,7);return Oo(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Va(){var e;do{for(;e=Vn.shift();)try{ot(e)}catch(n){D.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=vo.shift();){var t=e.
__H;if(e.__P&&t)try{t.__h.some(ot),t.__h.some(Jn),t.__h=[]}catch(n){t.__h=[],D.__e(n,e.__v)}}}while(Vn.length)}D.__b=function(e){
B=null,go&&go(e)},D.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ko&&ko(e,t)},D.__r=function(e){yo&&yo(e),rt=
0;var t=(B=e.__c).__H;t&&(Kn==B?B.__h=[]:(t.__h.some(ot),t.__h.some(Jn),rt=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=
n.__N),n.u=n.__N=void 0})),Kn=B},D.diffed=function(e){_o&&_o(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&xo(vo.push(t)),
t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Kn=B=null},D.__c=function(e,t){t.some(function(n){try{n.__h.some(ot),n.__h=
n.__h.filter(function(s){return!s.__||Jn(s)})}catch(s){n.__h=[function(){throw s}]}}),wo&&wo(e,t)},D.unmount=function(e){
$o&&$o(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||
!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,xo(Vn.push(o))}else ot(o)}catch(r){t=r}}),s.__H=void 0,t&&D.__e(t,s.__v))};var bo=typeof requestAnimationFrame==
"function";function Ja(e){var t,n=function(){clearTimeout(s),bo&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);
bo&&(t=requestAnimationFrame(n))}function xo(e){e!=1&&ho==D.requestAnimationFrame||((ho=D.requestAnimationFrame)||Ja)(Va)}
function ot(e){var t=B,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),B=t}function Jn(e){var t=B;e.__c=e.__(),B=t}function Oo(e,t){
return!e||e.length!=t.length||t.some(function(n,s){return!Xn(n,e[s])})}function So(e,t){return typeof t=="function"?t(e):
t}var m=to.bind(ao);var C=(...e)=>e.filter(Boolean).join(" "),ne=class extends R{shouldComponentUpdate(t,n){if(n!==this.state)return!0;let s=this.
props;for(let o in t)if(o!=="children"&&t[o]!==s[o])return!0;return!1}render(t,n){return null}};var Mo=new Map;function Qa(e){let t=Mo.get(e);if(!t){try{t=new Intl.Segmenter(e||"en",{granularity:"word"})}catch{t=new Intl.
Segmenter("en",{granularity:"word"})}Mo.set(e,t)}return t}var Ya=/^['\u2019\u02bc\u2010\u2011/&.@_-]$/u;function se(e,[t,n],s){let o=[],
r=!1;for(let{segment:i,index:a,isWordLike:l}of Qa(s).segment(e.slice(t,n))){let[c,f]=[t+a,t+a+i.length],u=o[o.length-1];
l?(r&&u?u[1]=f:o.push([c,f]),r=!1):r=!r&&u?.[1]===c&&Ya.test(i)}return o}var Za=/[\s\p{Pd}\p{Pi}\p{Pf}\p{Ps}\p{Pe}\p{Po}"'`]/u,
el=/[%\u2030#@&*\u00a7\u2020\u2021]/u,Eo=["()","[]","{}","\u201C\u201D","\u201E\u201D","\u201E\u201C","\xAB\xBB","\u2018\u2019"];function Ie(e,[
t,n]){let[s,o]=[t,n];for(;s<o&&To(e[s]);)s++;for(;o>s&&To(e[o-1]);)o--;let r=e.slice(s,o),i=Eo.find(([,c])=>o<n&&e[o]===
c);i&&r.lastIndexOf(i[0])>r.lastIndexOf(i[1])&&o++;let a=Eo.find(([c])=>s>t&&e[s-1]===c),l=a?r.indexOf(a[1]):-1;return a&&
l>=0&&(r.indexOf(a[0])<0||l<r.indexOf(a[0]))&&s--,[s,o]}var To=e=>Za.test(e)&&!el.test(e);var Rt=/[\p{L}\p{N}]/u;function at(e,t,n){return!(t>0&&Rt.test(e[t-1])&&Rt.test(e[t]))&&!(n<e.length&&Rt.test(e[n-1])&&Rt.
test(e[n]))}var tl=/\p{Nd}+(?:[.,'\u2019\u00a0\u202f ]\p{Nd}{3})*(?:[.,]\p{Nd}+)?/gu,Co=/\p{Nd}/u;function Ao(e,[t,n],s,o){let r=se(e,[
t,n],s),i=o?.numbers??{},a=[];for(let{0:l,index:c}of e.slice(t,n).matchAll(tl)){let f=[t+c,t+c+l.length];!r.some(([p,d])=>p<=
f[0]&&d>f[1])&&!nl(e,f[0])&&a.push({span:f,value:sl(l)})}for(let[l,c]of r){let f=[...e.slice(l,c).matchAll(/[^-\u2010\u2011]+/gu)].
map(({0:p,index:d})=>({part:p,at:l+d})),u=f.map(({part:p})=>i[p.toLowerCase()]);if(u.every(p=>p!==void 0))for(let[p,{part:d,
at:h}]of f.entries())a.push({span:[h,h+d.length],value:`${u[p]}`})}return a.sort((l,c)=>l.span[0]-c.span[0]),rl(e,a)}var nl=(e,t)=>t>
0&&/[\p{L}_]/u.test(e[t-1]==="-"?e[t-2]??"":e[t-1]);function sl(e){return[...e.replace(/(?<=\p{Nd})[.,'\u2019\u00a0\u202f ](?=\p{Nd}{3}(?!\p{Nd}))/gu,
"").replace(",",".")].map(n=>Co.test(n)?ol(n):n).join("")}function ol(e){if(e>="0"&&e<="9")return e;let t=e.codePointAt(
0),n=t;for(;Co.test(String.fromCodePoint(n-1))&&t-n<9;)n--;return`${t-n}`}function rl(e,t){let n=[];for(let s of t){let o=n[n.
length-1],r=o&&/^[\s-]+$/.test(e.slice(o.span[1],s.span[0])),[i,a]=[Number(o?.value),Number(s.value)];r&&a>=100&&i<a&&a%
10===0?n[n.length-1]={span:[o.span[0],s.span[1]],value:`${Math.round(i*a*1e6)/1e6}`}:r&&i>=20&&a<10&&i%10===0&&i<100?n[n.
length-1]={span:[o.span[0],s.span[1]],value:`${i+a}`}:n.push(s)}return n}var il={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},Io=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,al=/\P{ASCII}/gu,
No=new Map;function Lo(e){let t=No.get(e);if(t!==void 0)return t;let s=[...e.normalize("NFKD").replace(Io,"").toLowerCase().
replace(Io,"")].map(o=>il[o]??(/\p{Pd}/u.test(o)?"-":/\s/u.test(o)?" ":o)).join("");return No.set(e,s),s}function b(e){return e.
replace(al,Lo).toLowerCase().replace(/\s+/g," ").trim()}function Ro(e){let t=[],n="",s=0;for(let o of e){let r=Lo(o);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<r.
length;i++)t.push(s)}s+=o.length}return{plain:n,places:[...t,s]}}var ll=/[\p{L}\p{N}]/u;function jo(e,t){let n=t===0?" ":e[t-1];return n===" "||n===`
`||!ll.test(n)}var cl=/^\d{4}-\d{2}-\d{2}$/;var be=e=>e!==null&&cl.test(e),Do=e=>Date.parse(`${e}T00:00:00Z`),fl=e=>new Date(e).toISOString().slice(0,10),Ne=(e,t)=>fl(
Do(e)+t*864e5);function Yn(e,t){let[n,s,o]=e.split("-").map(Number),r=new Date(Date.UTC(n,s-1+t,1)).toISOString().slice(
0,7);return`${r}-${`${Math.min(o,Number(ul(r).slice(8)))}`.padStart(2,"0")}`}function ul(e){let[t,n]=e.split("-").map(Number);
return new Date(Date.UTC(t,n,0)).toISOString().slice(0,10)}var Zn=e=>new Date(Do(e)).getUTCDay()||7,es=e=>Ne(e,1-Zn(e));var pl={day:"(?<day>[0-3]?\\d)(?:st|nd|rd|th|\\.)?",day2:"(?<day2>[0-3]?\\d)(?:st|nd|rd|th|\\.)?",year:"(?<year>1[5-9]\\d\
\\d|20\\d\\d)",number:"(?<number>\\d+|NUMBERS)"},Po={month:"months",weekday:"weekdays",season:"seasons",unit:"units",relative:"\
relative"},Bo=new WeakMap,qo=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&"),ts=e=>[...e].sort((t,n)=>n.length-t.length).map(
qo).join("|")||"(?!)";function dl(e){let t=Bo.get(e);if(t)return t;let{times:n,numbers:s}=e,o=i=>{let a=Po[i];return i===
"edge"?r:a?`(?<${i}>${ts(Object.keys(n[a]??{}))})`:pl[i].replace("NUMBERS",ts(Object.keys(s)))},r=`(?<edge>${ts(Object.keys(
n.edges??{}))})\\s+(?:[^\\s\\d.,]{1,3}\\s+)?`;return t=Object.entries(n.patterns??{}).map(([i,a])=>{let c=(i.includes("{\
edge}")?i.replace("{edge} ","{edge}"):`{edge?}${i}`).split(/(\{\w+\??\})/).map(f=>f==="{edge?}"?`(?:${r})?`:f.startsWith(
"{")?o(f.slice(1,-1)):qo(f).replace(/ /g,"\\s+")).join("");return{pattern:new RegExp(`${c}(?![A-Za-z0-9])`,"g"),means:`${a}`}}),
Bo.set(e,t),t}function lt(e,[t,n],s,o){if(!s)return[];let r=e.slice(t,n),i=r.toLowerCase(),a=i.length===r.length?i:r,l=Object.
keys(s.times.future??{}).some(f=>{let u=a.indexOf(f);return u>=0&&at(a,u,u+f.length)}),c=[];for(let{pattern:f,means:u}of dl(
s))for(let p of a.matchAll(f)){let d=[t+p.index,t+p.index+p[0].length];if(a[p.index-1]==="-"||!at(e,...d)||c.some(g=>g.span[0]<
d[1]&&d[0]<g.span[1]))continue;let h=hl(p.groups??{},u,s,be(o)?o:null,l);h&&c.push({span:d,...h})}return c.sort((f,u)=>f.
span[0]-u.span[0])}function ns(e,t){if(!e||t===void 0)return;let n=b(t);return Object.entries(e).find(([s])=>b(s)===n)?.[1]}
var ml=1e3;function hl(e,t,{times:n,numbers:s},o,r){let i=h=>ns(n[Po[h]],e[h]),a=h=>`${h}`.padStart(2,"0"),l=`${ns(n.edges,
e.edge)??""}`,c=r||l==="until",f=e.number===void 0?1:Number(ns(s,e.number)??e.number),u=(h,g=[])=>({stated:h&&Wo(h,l),concluded:g.
map(_=>({..._,when:yl(Wo(_.when,l),o)}))}),p=(h,g)=>{let _=Number(o?.slice(0,4)),w=O=>`${O}-${h}${g?`/${O}-${g}`:""}`;if(!o)
return u(w("XXXX"));let y=h<=o.slice(5,5+h.length),k={when:w(y?_:_-1),how:"before"},x={when:w(y?_+1:_),how:"after"};return u(
w("XXXX"),c?[x,k]:[k,x])};switch(t){case"day":{let h=`${a(i("month"))}-${a(e.day)}`;return e.year?u(`${e.year}-${h}`):p(
h)}case"days":{let[h,g]=[e.day,e.day2].map(_=>`${a(i("month"))}-${a(_)}`);return e.year?u(`${e.year}-${h}/${e.year}-${g}`):
p(h,g)}case"month":return e.year?u(`${e.year}-${a(i("month"))}`):p(a(i("month")));case"season":return e.year?u(`${e.year}\
-${i("season")}`):null;case"year":return u(e.year)}if(!o||!(f<=ml))return null;if(t==="weekday"){let h=(Zn(o)-Number(i("\
weekday"))+7)%7,g={when:Ne(o,-h),how:"before"},_={when:Ne(o,7-h),how:"after"};return u(null,c?[_,g]:[g,_])}let d=t==="re\
lative"?Ne(o,Number(i("relative"))):gl(t,f,`${i("unit")}`,o);return d?u(null,[{when:d,how:"counted"}]):null}function gl(e,t,n,s){
let o=r=>n==="year"?Yn(s,r*12):n==="month"?Yn(s,r):Ne(s,r*(n==="week"?7:1));switch(e){case"ago":return n==="year"?o(-t).
slice(0,4):n==="month"?o(-t).slice(0,7):o(-t);case"ahead":return`[${s}..${o(t)}]`;case"past":return n==="year"||n==="mon\
th"?`${o(-t).slice(0,7)}/${s.slice(0,7)}`:`${o(-t)}/${s}`;case"last":case"this":case"next":{let r=e==="last"?-1:e==="nex\
t"?1:0;return n==="year"?o(r).slice(0,4):n==="month"?o(r).slice(0,7):n==="week"?`[${es(o(r))}..${Ne(es(o(r)),6)}]`:o(r)}default:
return null}}function Wo(e,t){return!t||/[[\]/]/.test(e)?e:t==="since"?`${e}/..`:t==="before"?`[..${e}]`:t==="after"?`[${e}\
..]`:e}function yl(e,t){return t?e.endsWith("/..")&&e.slice(0,-3)<=t?`${e.slice(0,-2)}${t}`:e.endsWith("..]")&&e.slice(1,
-3)<=t?`${e.slice(0,-1)}${t}]`:e:e}var Ho="{number}",Go="{time}";function jt(e,t,n){let{article:s,vocabulary:o}=e.known,r=s.sentences[t]?.span;if(!r)return[];
let i=new Set(n?.slots.map(a=>a.field));return o.fields.filter(({id:a})=>!i.has(a)).flatMap(a=>ss(e,a,r).sort((l,c)=>Fo(
s.text,c)-Fo(s.text,l)).slice(0,1).map(l=>({field:a.id,span:l}))).sort((a,l)=>a.span[0]-l.span[0])}var _l=10,Fo=(e,[t,n])=>n-
t+(/\p{Nd}/u.test(e.slice(t,n))?_l:0);function ss(e,{cues:t},n){let{known:s,lang:o,wording:r}=e,{article:i}=s,a=t[o]??wl,
l=[],c=i.text.slice(...n).replace(kl,f=>f.toLowerCase());for(let{0:f,index:u}of c.matchAll(bl(a)))at(c,u,u+f.length)&&l.
push([n[0]+u,n[0]+u+f.length]);return a.includes(Go)&&l.push(...lt(i.text,n,r,i.published).map(f=>f.span)),a.includes(Ho)&&
l.push(...os(e,n).map(f=>f.span)),l.sort((f,u)=>f[0]-u[0])}function os({known:{article:e},lang:t,wording:n},s){let o=lt(
e.text,s,n,e.published);return Ao(e.text,s,t,n).filter(({span:r})=>!o.some(i=>i.span[0]<=r[0]&&r[1]<=i.span[1]))}var wl=[],
$l=/(?!)/g,kl=/(?:^|[\u201c\u201e"\u00ab]\s*)\p{Lu}/gu,Uo=new WeakMap;function bl(e){let t=Uo.get(e);if(t===void 0){let n=e.filter(
s=>s!==Ho&&s!==Go).sort((s,o)=>o.length-s.length).map(s=>s.replace(/[.+?^${}()|[\]\\]/g,"\\$&").replace(/\*/g,'[^\\s.,;:!\
?()\u201C\u201D\u201E"]*').replace(/ \u2026 /g,' (?:[^\\s.,;:!?()\u201C\u201D\u201E"]+ ){0,4}'));t=n.length?new RegExp(`(?:${n.
join("|")})(?![A-Za-z0-9])`,"g"):$l,Uo.set(e,t)}return t}var xl=/[,;:!?()[\]{}\u2014\u2013\u3001\uff0c\uff1b\uff1a\uff01\uff1f\uff08\uff09\u300c\u300d\uff0c\u061b\u061f]|\s-\s/u,vl=/[;:()\uff1b\uff1a]/u,Ol=new Set(["according_to",
"note","translation","act","sums_up","alternative_to"]);function Ko({article:e,vocabulary:t},n){let{text:s,lang:o}=e,{span:r}=e.
sentences[n.sentence],i=Sl(s,r,o,t.wording?.[o]),a=i.map((w,y)=>{let k=y?s.slice(i[y-1].span[1],w.span[0]):"";return{isStop:!y||
xl.test(k),isStrong:!y||vl.test(k)}}),l=n.slots.flatMap(({field:w,values:y,isInferred:k})=>k?[]:y.flatMap(x=>"at"in x&&x.
at?zo(i,x.at,w):[])),c=l.filter(({field:w})=>!Ol.has(w)),f=n.slots.find(({field:w})=>w==="relation")?.values[0],u=f?.is===
"relation"?t.relations[f.id]:null,p=Ml(c),d=u?Il(Cl(u,i),p):null,h=p??d??[0,i.length-1],g=w=>c.some(y=>y.field===w),_=e.
statements.flatMap(({id:w,spans:y})=>y.length===1&&w!==n.id?y:[]);return{article:e,span:r,words:i,stops:a,chosen:l,hull:h,
phrase:El(i,a,h[0]),cue:d,isTight:g("subject")&&g("object")&&Tl(i,l,h),hasSubject:g("subject"),hasObject:g("object"),hasChosen:c.
length>0,before:_.flatMap(([w,y])=>w>=r[0]&&y<=r[1]?zo(i,[w,y],"").map(k=>[k.from,k.to]):[])}}function Sl(e,t,n,s){let o=(...l)=>new Set(
l.flatMap(c=>c?.map(b)??[])),r=o(s?.determiners),i=o(s?.openers,s?.joiners),a=o(s?.prepositions,s?.small);return se(e,t,
n).map(l=>{let c=b(e.slice(...l)),f=r.has(c),u=i.has(c)&&!f;return{span:l,plain:c,isOpener:u,isDeterminer:f,isSmall:a.has(
c)&&!u&&!f}})}function zo(e,[t,n],s){let o=e.findIndex(({span:i})=>i[1]>t),r=e.filter(({span:i})=>i[0]<n).length-1;return o>=
0&&r>=o?[{field:s,from:o,to:r}]:[]}var Ml=e=>e.length?[Math.min(...e.map(({from:t})=>t)),Math.max(...e.map(({to:t})=>t))]:
null;function El(e,t,n){let s=n;for(;s>0&&e[s-1].isDeterminer&&!t[s].isStop;)s--;return s}function Tl(e,t,[n,s]){return e.
slice(n,s+1).every(({isSmall:o,isDeterminer:r},i)=>o||r||t.some(a=>a.from<=n+i&&n+i<=a.to))}function Cl({label:e,cues:t},n){
return[e,...t].flatMap(s=>{let o=b(s).match(/[\p{L}\p{N}]+\*?/gu)??[];return n.flatMap((r,i)=>o.length>0&&o.every((l,c)=>n[i+
c]&&Al(l,n[i+c].plain))?[[i,i+o.length-1]]:[])})}function Al(e,t){if(e.endsWith("*"))return t.startsWith(e.slice(0,-1));
if(e===t)return!0;let n=e.slice(0,Math.max(4,e.length-2));return e.length>=4&&t.startsWith(n)&&Math.abs(t.length-e.length)<
4}function Il(e,t){if(!e.length||!t)return e[0]??null;let n=([s,o])=>Math.max(0,t[0]-o,s-t[1]);return[...e].sort((s,o)=>n(
s)-n(o))[0]}var Nl=9,Ll={isFirst:1.6,isPhrase:.6,isTightPhrase:1.6,isFirstChosen:.3,isPhraseWithoutSubject:-.6,hasDeterminer:1.7,isOpener:.1,
isCue:.2,afterStrongStop:1,afterOpener:0,afterDeterminer:1,afterSmall:-1.4,afterOther:-1.5,stopsBetween:-1,wordsBetween:-.1,
insideChosen:-1.5,afterChosen:-1.1,afterAllChosen:-.5,afterCue:-2.1,asBefore:-.8,asLast:1.3,afterQuote:.8},Rl={isLast:1.7,
isLastOfAll:-1.2,isLastChosen:.7,isLastOfTight:1.2,isLastOfObject:1.2,isSmall:-1.9,beforeStop:1.3,beforeSmall:-1.2,beforeOther:-1.6,
stopsBetween:-.2,wordsBetween:-.1,insideChosen:-.6,beforeChosen:-1.9,beforeCue:-2.6,asBefore:-.4,asLast:1.4},jl={logarithm:-1.4,
isOneOrTwo:-2.3,isUpToFour:-1.1};function is(e,t){let n=Ko(e,t),{words:s,article:o}=n;if(!s.length)return[o.sentences[t.
sentence].span];let r=s.map((c,f)=>rs(Ll,Dl(n,f))),i=s.map((c,f)=>rs(Rl,Bl(n,f))),a=s.map((c,f)=>rs(jl,Wl(f+1))),l=r.flatMap(
(c,f)=>i.slice(f).map((u,p)=>({from:f,to:f+p,weight:c+u+a[p]})));return l.sort((c,f)=>f.weight-c.weight),l.slice(0,Nl+1).
map(({from:c,to:f})=>ql(o.text,[s[c].span[0],s[f].span[1]],n.span))}var rs=(e,t)=>Object.entries(t).reduce((n,[s,o])=>n+
e[s]*Number(o),0);function Dl({words:e,stops:t,chosen:n,hull:s,phrase:o,cue:r,isTight:i,hasSubject:a,before:l},c){let f=e[c-
1],u=c>0&&!t[c].isStop;return{isFirst:c===0,isPhrase:c===o,isTightPhrase:c===o&&i,isFirstChosen:c===s[0],isPhraseWithoutSubject:c===
o&&!a,hasDeterminer:c>0&&e[c].isDeterminer,isOpener:e[c].isOpener,isCue:c===r?.[0],afterStrongStop:c>0&&t[c].isStrong,afterOpener:f?.
isOpener??!1,afterDeterminer:f?.isDeterminer??!1,afterSmall:f?.isSmall??!1,afterOther:u&&!f.isOpener&&!f.isSmall,stopsBetween:Xo(
t,c+1,s[0]),wordsBetween:Math.max(0,Math.min(12,o-c)),insideChosen:n.some(({from:p,to:d})=>p<c&&c<=d),afterChosen:c>s[0],
afterAllChosen:c>s[1],afterCue:r!==null&&c>r[0],asBefore:l.some(([p])=>p===c),asLast:l.at(-1)?.[0]===c,afterQuote:l.some(
([,p])=>p+1===c)}}function Bl({words:e,stops:t,chosen:n,hull:s,cue:o,isTight:r,hasObject:i,hasChosen:a,before:l},c){let f=e[c+
1];return{isLast:!f,isLastOfAll:!f&&!a,isLastChosen:c===s[1],isLastOfTight:c===s[1]&&r,isLastOfObject:c===s[1]&&i,isSmall:e[c].
isDeterminer||e[c].isSmall||e[c].isOpener,beforeStop:!!f&&t[c+1].isStop,beforeSmall:f?.isSmall??!1,beforeOther:!!f&&!t[c+
1].isStop&&!f.isOpener&&!f.isSmall,stopsBetween:Xo(t,s[1]+1,c),wordsBetween:Math.max(0,Math.min(12,c-s[1])),insideChosen:n.
some(({from:u,to:p})=>u<=c&&c<p),beforeChosen:c<s[1],beforeCue:o!==null&&c<o[1],asBefore:l.some(([,u])=>u===c),asLast:l.
at(-1)?.[1]===c}}var Wl=e=>({logarithm:Math.log(e),isOneOrTwo:e<=2,isUpToFour:e<=4}),Xo=(e,t,n)=>Math.min(3,e.slice(t,n+
1).filter(({isStop:s})=>s).length),Pl=["()","[]","{}","\u201C\u201D","\u201E\u201D","\u201E\u201C","\xAB\xBB","\u2018\u2019",
'""'];function ql(e,[t,n],[,s]){let o=n<s?e[n]:"",r=e.slice(t,n);return Pl.some(([a,l])=>o===l&&(a===l?r.split(a).length%
2===0:r.lastIndexOf(a)>r.lastIndexOf(l)))?[t,n+1]:[t,n]}var Le=(e,t)=>e.quote??is(t,e).slice(0,1);function as(e,t){let n=String(Le(e,t));return is(t,e).filter(s=>String([s])!==
n)}function We(e,t,n){let{article:s}=t,o=e.slots.some(r=>r.isInferred);return{article:s.id,revision:e.begun?.revision??s.
revision,id:e.id,slots:e.slots.filter(({values:r})=>r.length>0),basis:o?e.basis:null,quote:Le(e,t),backwards:e.backwards,
fills:e.id===null?n.at(-1)??null:null,proposedBy:e.proposedBy,...e.begun&&{begun:e.begun}}}var Vo=e=>e.slots.filter(({values:t})=>t.
some(({is:n})=>n==="later")).map(({field:t})=>t),Jo=e=>e.slots.some(t=>t.isInferred)&&!e.basis;var Fl=new Set("Enter Escape Backspace Delete Tab ArrowDown ArrowUp ArrowLeft ArrowRight F1".split(" "));function Yo(e){
let{key:t,code:n,shiftKey:s=!1}=e;if(e.isComposing||e.keyCode===229||t==="Dead"||t==="Process")return null;let o=e.getModifierState?.(
"AltGraph")??!1;if((e.ctrlKey||e.metaKey)&&!o)return!e.altKey&&!s&&Qo(t,n)==="z"?{name:"Undo",isShift:s}:null;if(Fl.has(
t))return{name:t,isShift:s};if([...t].length!==1)return null;if(o||e.altKey)return o?{name:t,isShift:s}:null;let r=Ul(t,
n,s)??Qo(t,n)??t;return r===t?{name:r,isShift:s}:{name:r,text:t,isShift:s}}var Zo=({name:e,text:t=e})=>[...t].length===1?t:null;function Qo(e,t){if(/^[a-z]$/i.test(e))return e.toLowerCase();let n=/^Key([A-Z])$/.
exec(t)?.[1].toLowerCase();return n&&/\p{L}/u.test(e)?n:null}function Ul(e,t,n){if(/^[0-9]$/.test(e))return e;let s=/^Digit([0-9])$/.
exec(t)?.[1];return s&&!n?s:null}var ct=["subject","relation","object"],oe=e=>({id:null,sentence:e,slots:[],basis:null,quote:null,backwards:[],proposedBy:null}),
L=(e,t)=>e.fields.find(n=>n.id===t)??null,de=(e,t)=>e.fields.find(n=>n.letter===t)??null,xe=(e,t)=>e.slots.find(n=>n.field===
t)??null,ve=(e,t)=>xe(e,t)!==null,Dt=e=>e!==null&&!e.isRole&&e.takes.includes("time");function Bt(e,t,n,{isAdding:s=!1,isInferred:o,
isBeside:r=!1}={}){let i=e.slots.filter(f=>f.field===t),l=i.find(f=>f.isInferred===(o??!1))??(r?null:i[0]??null),c={field:t,
values:s&&l?[...l.values,...n]:n,each:s&&(l?.each??!1),isInferred:o??l?.isInferred??!1};return{...e,slots:[...e.slots.filter(
f=>f!==l),c]}}var Wt=(e,t)=>({...e,slots:e.slots.filter(n=>n.field!==t)}),Pt=(e,t,n)=>({...e,slots:e.slots.map(s=>s.field===
t?{...s,...n}:s)});function ls(e,t){let n=xe(e,"relation")?.values[0];return n?.is==="relation"&&t.relations[n.id]?.needsObject||
"needed"}function ft(e,t){let n=ls(e,t)==="none";return ct.find(s=>!ve(e,s)&&!(s==="object"&&n))??null}var cs=e=>e.slots.
filter(t=>t.isInferred).map(t=>t.field),ut=(e,t)=>e.slots.filter(({field:n,values:s})=>s.length>0&&L(t,n)?.isMany).at(-1)?.
field??null;var fs=3,Hl=new WeakMap,Gl=new WeakMap;function us(e,t,n){let s=e.get(t)??n(t);return e.set(t,s),s}function ps(e){let{article:t,
entities:n,vocabulary:s}=e,{lang:o}=t;return{known:e,lang:o,wording:s.wording?.[o],...us(Hl,n,Ql),...us(Gl,s,Jl),statements:new Map(
t.statements.map(r=>[r.key,r])),named:new Map}}var zl=new WeakMap,tr=({known:{article:e,elsewhere:t=Kl}})=>[e.statements,
t].flatMap(n=>us(zl,n,s=>s.map(Xl))),Kl=[];function Xl(e){let{subject:t,relation:n,object:s}=e.words;return{stated:e,plain:b(
`${e.id} ${t} ${n} ${s}`)}}var er=new Map,Vl=/^[!-~]+(?: [!-~]+)*$/;function nr(e){if(Vl.test(e))return e.toLowerCase();
let t=er.get(e);return t===void 0&&(t=b(e),er.set(e,t)),t}var Jl=({fields:e,relations:t})=>({fields:new Map(e.map(n=>[n.
id,n])),relations:Object.values(t).map(n=>({relation:n,label:b(n.label),inverse:b(n.inverse),cues:n.cues.map(nr),told:b(
`${n.definition} ${n.use} ${n.example}`)}))});function Ql(e){let t=[],n=new Map,s=new Map;for(let o of e){let r=(o.names.
length?o.names:[o.label]).map(nr),i=`
`;for(let a of r){let l=qt(a);i+=`${l}
`;let c=Zl(l);if(!c)continue;let f=n.get(c);f?f.push({name:l,id:o.id}):n.set(c,[{name:l,id:o.id}])}t.push({entity:o,plain:r,
joined:i}),s.set(o.id,o)}return{entities:s,searched:t,byUse:Yl(t),byBeginning:n}}var Yl=e=>[...e].sort((t,n)=>n.entity.uses-
t.entity.uses);function Zl(e){let t=e.indexOf(" ");return e.slice(0,t<0?fs:Math.min(fs,t))}var ec=/^[a-z0-9]+(?: [a-z0-9]+)*$/,
tc=/[^\p{L}\p{N}]+/gu,qt=e=>ec.test(e)?e:e.replace(tc," ").trim(),ds=e=>qt(e).split(" ").filter(Boolean),sr=e=>(e.words??=
e.name.split(" "),e.words),or=(e,t)=>e.byBeginning.get(t.slice(0,fs))??[];var nc=2,rr=4,sc=5,ir=new WeakMap;function lr(e,t){let{wording:n}=e.known.vocabulary,s=ir.get(n);return s||(s=new Set(Object.
values(n).flatMap(({countries:o})=>Object.entries(o).flatMap(([r,i])=>[r,...i.filter(a=>!a.endsWith("*"))].map(b)))),ir.
set(n,s)),s.has(t)||Ut(e,t)!==null}var ar=new WeakMap,Ft=e=>cr(e).countries;function oc(e){let{entities:t}=e.known,n=new Set(
t.flatMap(({country:s})=>s?[e.entities.get(s)?.type??""]:[]));for(let{types:s}of Object.values(e.known.vocabulary.wording))
for(let{type:o,where:r,words:i}of s)r==="form"&&i.includes("country")&&n.add(o);return t.filter(s=>n.has(s.type))}function rc(e){
let t=new Map,n=[],s=oc(e),o=new Map(s.flatMap(({id:r,names:i})=>i.map(a=>[b(a),r])));for(let[r,i]of o){let[a,...l]=ds(r);
if(!a||l.length)continue;t.set(a,i);let c=a.slice(0,Math.max(rr,a.length-nc));a.length>=rr&&n.push([c,i])}for(let{countries:r}of Object.
values(e.known.vocabulary.wording))for(let[i,a]of Object.entries(r)){let l=[i,...a].map(c=>o.get(b(c))).find(c=>c!==void 0);
for(let c of l?a:[]){let f=b(c);f.endsWith("*")?n.push([f.slice(0,-1),l]):t.set(f,l)}}return{countries:s,words:t,stems:n}}
function cr(e){let{wording:t}=e.known.vocabulary,n=ar.get(e.entities);if(n?.wording===t)return n;let s={...rc(e),wording:t};
return ar.set(e.entities,s),s}function Ut(e,t){let n=cr(e),s=n.words.get(t);if(s)return s;let o=n.stems.find(([r])=>t.startsWith(
r)&&t.length-r.length<=sc);return o?o[1]:null}function fr(e,t){for(let n of ds(b(t))){let s=Ut(e,n);if(s)return s}return null}var ic=3,ur=new WeakMap;function pr(e,t,n){if(e===t)return!0;let s=ur.get(n);s||(s=new Set(n.map(b)),ur.set(n,s));let o=0;
for(;o<e.length&&e[o]===t[o];)o++;for(let r=o;r>=ic;r--)if(s.has(e.slice(r))&&s.has(t.slice(r)))return!0;return!1}var ac=[],lc=/[\p{L}\p{N}]+/gu;function me(e,t){let n=e.named.get(t);if(n)return n;let s=cc(e,e.known.article.sentences[t]?.
span??[0,0]);return e.named.set(t,s),s}function cc(e,t){let n=mr(e,t),s=new Set;return[...n.filter(({isWithin:o})=>!o),...n.
filter(({isWithin:o})=>o)].filter(({id:o})=>!s.has(o)&&s.add(o)).map(({id:o,span:r})=>({id:o,span:r}))}var dr=(e,t)=>mr(
e,t).filter(({isLongest:n})=>n);function mr(e,[t,n]){let{plain:s,places:o}=Ro(e.known.article.text.slice(t,n)),r=[...s.matchAll(
lc)].map(({0:c,index:f})=>({word:c,from:t+o[f],to:t+o[f+c.length-1]+1})),i=[],a=e.wording?.endings??ac;for(let[c,{word:f}]of r.
entries()){let u=Ut(e,f);u&&i.push({id:u,at:c,length:1,exact:-1,isLongest:!0,isWithin:!0});for(let p of or(e,f)){let d=sr(
p);if(c+d.length>r.length)continue;let h=0;d.every((_,w)=>(_===r[c+w].word&&h++,pr(_,r[c+w].word,a)))&&i.push({id:p.id,at:c,
length:d.length,exact:h,isLongest:!0,isWithin:!1})}}i.sort((c,f)=>f.length-c.length||f.exact-c.exact||c.at-f.at);let l=new Map;
for(let c of i){let f=Array.from({length:c.length},(p,d)=>c.at+d),u=f.map(p=>l.get(p)).find(p=>p!==void 0);if(u)c.isLongest=
!1,c.isWithin||=u.length>c.length||u.exact>c.exact;else for(let p of f)l.set(p,c)}return i.sort((c,f)=>c.at-f.at),i.map(
({id:c,at:f,length:u,isLongest:p,isWithin:d})=>({id:c,span:[r[f].from,r[f+u-1].to],isLongest:p,isWithin:d}))}function Ht({sentences:e},{spans:t}){let n=t[0]?.[0]??0,[s,o]=[0,e.length-1];for(;s<o;){let r=Math.ceil((s+o)/2);e[r].span[0]<=
n?s=r:o=r-1}return s}var hr=new WeakMap;function he(e,t){let n=hr.get(e);if(!n){n=new Map;for(let s of e.statements){let o=Ht(
e,s),r=n.get(o);r?r.push(s):n.set(o,[s])}hr.set(e,n)}return n.get(t)??[]}function Gt(e,t){let{slots:n,basis:s,spans:o}=e,
r={slots:n,basis:s,quote:o.length?o:null},i={revision:t.revision,...r};return{...oe(Ht(t,e)),id:e.id,...r,begun:i}}function gr({
slots:e,basis:t,quote:n,backwards:s,begun:o}){return!o||s.length?!1:JSON.stringify([e,t,n])===JSON.stringify([o.slots,o.
basis,o.quote])}var fc=["act","sums_up","alternative_to","note","translation"];function yr(e,t,n){let s=new Map(me(n,t).
map(({id:i,span:a})=>[i,a])),o=i=>{let a={...i};"at"in a&&delete a.at;let l=a.is==="entity"&&s.get(a.id);return a.is==="\
entity"&&l?{...a,at:l}:a},r=e.slots.filter(({field:i})=>!fc.includes(i)).map(i=>({...i,values:i.values.map(o)}));return{
...oe(t),slots:r,basis:e.basis}}var _r=new WeakMap;function Pe(e,t){let n=_r.get(e);return n||(n=new Map(e.map(s=>[s.id,s])),_r.set(e,n)),n.get(t)??null}
function qe(e,t){switch(e.is){case"entity":return Pe(t.entities,e.id)?.label??e.id;case"new":return e.entity.label;case"\
relation":return t.vocabulary.relations[e.id]?.label??e.id;case"new relation":return e.label;case"statement":{let n=[...t.
article.statements,...t.elsewhere??[]].find(({key:i})=>i===e.key);if(!n)return e.key;let{subject:s,relation:o,object:r}=n.
words;return`#${n.id} ${[s,o,r].filter(Boolean).join(" \u2013 ")}`}case"later":return t.say("the next statement");case"w\
ords":case"text":return e.text;case"nobody":return t.say("nobody named")}}var ms={line:"",marked:0,hints:[],typed:"",first:null,entity:null,relation:null,part:null,isSelected:!1},pt={...ms,field:null,
isAdding:!1,isInferring:!1,isBackwards:!1},$=(e,t)=>({...e,state:{...e.state,...t}}),J=(e,t)=>({...e,effects:[...e.effects,
t]}),U=(e,t,n)=>J(e,{does:"say",text:e.known.say(t,n)}),v=({state:e})=>e.draft??oe(e.sentence),z=(e,t)=>$(e,{draft:{...t,
proposedBy:null}}),Oe=e=>$(e,{...pt,place:"reading",draft:null}),S=e=>$(e,{...pt,place:"statement"}),ge=e=>$(e,{...pt,place:"\
inferred"}),Se=e=>$(e,{...ms,place:"other fields"});function zt(e){return e?e.takes.includes("relation")?"relation":hs(e)?
null:e.takes.includes("few")&&e.values.length?"few":e.takes[0]==="entity"||e.takes[0]==="statement"?"choosing":"text":"c\
hoosing"}var hs=({takes:e,values:t})=>e.includes("flag")||e.includes("few")&&t.length===1;function T(e,t,n={}){let{known:s,
state:o}=e;if(t==="basis")return $(e,{...pt,place:"basis",field:t,...n});let r=L(s.vocabulary,t),i=zt(r);if(r&&i===null)
return uc(e,r);let a=ve(v(e),t)&&!n.isAdding;return $(e,{...pt,draft:o.draft??oe(o.sentence),place:i??"choosing",field:t,
marked:a?-1:0,...n})}function uc(e,t){let n=v(e),s=!ve(n,t.id),o=t.values[0]??"true",r=s?Bt(n,t.id,[{is:"text",text:o}]):
Wt(n,t.id),i=`${t.label}: ${e.known.say(s?"yes":"no")}`;return S(J(z(e,r),{does:"tell",text:i}))}function ie(e){let t=ft(
v(e),e.known.vocabulary);return t?T(e,t):S(e)}function pc(e,t,n){let{say:s,vocabulary:o}=e.known,r=n.map(i=>qe(i,e.known)).
join(` ${s("and")} `);return J(e,{does:"tell",text:`${L(o,t)?.label??s(t)}: ${r}`})}var I=(e,t,n)=>gs(e,[t],n);function gs(e,t,n){
let{field:s}=e.state;return s?dc(pc(e,s,t),s,t,n):e}function dc(e,t,n,s){let{line:o,filters:r,isAdding:i,isInferring:a,isBackwards:l}=e.
state,[c]=n,f=v(e);if(t==="basis")return S(z(e,{...f,basis:c.is==="text"?c.text:null}));if(l&&c.is==="statement"){let _=[
...f.backwards,{field:t,statement:c.key}];return S(z(e,{...f,backwards:_}))}let u=a||s!==void 0||void 0,p=u===!0&&Dt(L(e.
known.vocabulary,t)),d=Bt(f,t,n,{isAdding:i,isInferred:u,isBeside:p}),h=z(e,s!==void 0&&!d.basis?{...d,basis:s}:d),g=$(h,
{filters:{...r,[t]:o}});return i&&(t==="subject"||t==="object")?$(g,{...ms,isAdding:!1,place:"jointly"}):a?ge(g):ie(g)}var Re=(e,t)=>t.
value.is==="new"?$(e,{place:"new entity",entity:t.value.entity,first:t.value.at??null,part:null}):I(e,t.value,t.basis),wr=e=>ie(
z(e,Bt(v(e),e.state.field??"",[],{})));function dt(e){let t=v(e),n=t.slots.at(-1);if(!n)return Oe(e);let{field:s,values:o}=n,
r=o.length>1,i=t.slots.slice(0,-1),a={...t,slots:r?[...i,{...n,values:o.slice(0,-1)}]:i},l=z(e,a);if(zt(L(e.known.vocabulary,
s))===null)return S(l);let c=e.state.filters[s]??"";return T(l,s,{line:c,isSelected:c!=="",isAdding:r,marked:0})}function $r(e){
let{state:t,known:n}=e;return t.isAdding?ie(e):t.isInferring?ge(e):t.field===ft(v(e),n.vocabulary)?dt(e):S(e)}function kr(e){
let{line:t,draft:n,isInferring:s}=e.state;return t?$(e,{line:"",marked:0,isSelected:!1}):s?ge(e):n?.slots.length||n?.basis?
S(e):Oe(e)}function le(e,t){let n=e.known.article.sentences.length-1,s=Math.max(0,Math.min(n,t));return $(e,{sentence:s,
statement:s===e.state.sentence?e.state.statement:null,hints:[]})}var ys=(e,t)=>S($(e,{draft:t,sentence:t.sentence,statement:null,
filters:{}}));function mt(e,t){let n=e.known.article.statements.find(s=>s.key===t);return n?$(le(e,Ht(e.known.article,n)),
{statement:t}):e}var j=({state:e})=>e.line==="",vr=({state:e},{name:t})=>e.rows.find(({digit:n})=>n===Number(t));function mc(e,t){let{line:n}=e.
state;return vr(e,t)?n===""||t.text===void 0&&!n.includes("\\")&&/[\p{L}\p{M}]$/u.test(n):!1}function br({state:e,...t},n){
let s=Math.max(0,Math.min(e.rows.length-1,e.marked+n));return{...t,state:{...e,marked:s}}}function hc(e){let{line:t,rows:n,
marked:s,field:o,isAdding:r}=e.state;if(t===""&&s<0&&!r&&o&&ve(v(e),o))return ie(e);let i=n[Math.max(0,s)];return i?Re(e,
i):t.trim()&&o?gc(e,o,t.trim()):e}function gc(e,t,n){let{takes:s=[],isRole:o=!1}=L(e.known.vocabulary,t)??{};return s.includes(
"text")?I(e,{is:o?"words":"text",text:n}):s.includes("number")||s.includes("time")?I(e,{is:"text",text:n}):e}function Kt(e,t){
let n=[...ct,null],s=n.indexOf(ct.includes(e.state.field??"")?e.state.field:null),o=n[s+t];return o?T(e,o):S(e)}function yc(e){
let t=ut(v(e),e.known.vocabulary);return t?T(e,t,{isAdding:!0}):e}var K={keys:["1\u20139"],name:"take",when:mc,does:(e,t)=>Re(
e,vr(e,t))},ce={keys:["a\u2026z"],name:"filter",when:()=>!1,does:e=>e},X=[{keys:["ArrowDown"],name:"mark next",does:e=>br(
e,1)},{keys:["ArrowUp"],name:"mark before",does:e=>br(e,-1),isRare:!0}],Xt={keys:["Enter"],name:"take what is marked",does:hc},
Fe={keys:[","],name:"one more value",when:e=>j(e)&&ut(v(e),e.known.vocabulary)!==null,does:yc},Me=[{keys:["Backspace"],name:"\
back",when:j,does:$r},{keys:["Escape"],name:"leave",does:kr},{keys:["Tab"],name:"next field",isRare:!0,isShift:!1,does:e=>Kt(
e,1)},{keys:["Tab"],name:"field before",isRare:!0,isShift:!0,when:({state:e})=>e.field!==ct[0],does:e=>Kt(e,-1)}],Ue={keys:[
"?"],name:"all keys",when:j,does:e=>$(e,{isHelpOpen:!0})},He={keys:["Backspace"],name:"clear",isRare:!0,when:({state:e})=>e.
isSelected,does:e=>$(e,{line:"",isSelected:!1,marked:0})},Or={keys:["0"],name:"nobody named",when:j,does:e=>e.state.field===
"object"&&ls(v(e),e.known.vocabulary)!=="needed"?wr(e):I(e,{is:"nobody"})},Vt={keys:["."],name:"as last time",when:e=>j(
e)&&xr(e).length>0,does:e=>gs(e,xr(e))};function xr({known:e,state:t}){return e.article.statements.find(({key:s})=>s===t.
last)?.slots.find(({field:s})=>s===t.field)?.values??[]}function _c(e){let{line:t,rows:n,marked:s}=e.state,o=n[s];return o?I(e,o.value):t.trim()?I(e,{is:"text",text:t.trim()}):
v(e).basis?S(e):U(e,"choose a basis by its digit, or write one")}var Sr={name:"Basis",writes:()=>!0,bindings:()=>[{...K,
when:(e,t)=>e.state.line===""&&!!K.when?.(e,t)},{keys:["a\u2026z"],name:"your own words",when:()=>!1,does:e=>e},{keys:["\
Enter"],name:"take what is written",does:_c},...X,{keys:["Backspace"],name:"back",when:({state:e})=>e.line==="",does:e=>S(
$(e,{line:""}))},...Me.filter(({keys:e})=>!e.includes("Backspace"))]};function Mr(e,t){let n=t.join(" ");return e===n?0:e.startsWith(n)?1:t.every(s=>e.includes(s))?t.every(s=>wc(e,s))?2:3:null}
function wc(e,t){for(let n=e.indexOf(t);n>=0;n=e.indexOf(t,n+1))if(jo(e,n))return!0;return!1}var Er=new WeakMap;function $c(e){let t=Er.get(e);return t||(t=e.map(n=>({rule:n,words:n.words.map(s=>b(s).split(" "))})),
Er.set(e,t)),t}function Cr(e,t,n){let s=e.words.map(b),o=$c(t.types).filter(({rule:c})=>c.type in n.types);if(ws(e,t)>0)
return _s(t);let r=xc(s,t),[i,a]=[null,0];for(let{rule:c,words:f}of o)if(kc.includes(c.where))for(let u of f){let p=vc(c.
where,u,s,r),d=p<0?0:u.filter(h=>!h.startsWith("*")).length+1-p/(s.length+1);d>a&&([i,a]=[c.type,d])}if(i)return i;let l={
before:b(e.before),after:b(e.after),form:Sc(e,s)};for(let{rule:c,words:f}of o)if(f.some(u=>Oc(c.where,u,s,l)))return c.type;
return null}var kc=["head","first","any"],_s=e=>e.types.find(({where:t,words:n})=>t==="form"&&n.includes("names"))?.type??
null;function ws({words:e,isCountry:t},n){let s=e.map(o=>b(o).replace(/\.$/,""));for(let o=Math.min(bc,e.length-1);o>0;o--){
let r=e.slice(o);if(Ar(n.titles).has(s.slice(0,o).join(" "))&&r.every(Jt)&&!(r.length===1&&t(s[o])))return o}return 0}var Tr=new WeakMap;
function Ar(e){let t=Tr.get(e);return t||(t=new Set(e.map(b)),Tr.set(e,t)),t}var bc=3,Jt=e=>/^\p{Lu}/u.test(e);function xc(e,t){
let n=e.findIndex((s,o)=>o>0&&Ar(t.prepositions).has(s));return(n<0?e.length:n)-1}function Ir(e,t){return e==="*"?!0:e.endsWith(
"*")?t.startsWith(e.slice(0,-1)):e.startsWith("*")?t.endsWith(e.slice(1))&&t.length>e.length+1:e===t}function vc(e,t,n,s){
let o=n.length-t.length;for(let r=0;r<=o;r++){if(e==="first"&&r>0)return-1;let i=r+t.length-1;if(!(e==="head"&&(r>s||i<s))&&
t.every((a,l)=>Ir(a,n[r+l])))return e==="any"?r:0}return-1}function Oc(e,t,n,{before:s,after:o,form:r}){if(e==="form"){let[
a]=t;return a.includes("*")?r==="name"&&Ir(a,n[0]):a===r}let i=t.join(" ");return e==="before"?` ${s}`.endsWith(` ${i}`):
e==="after"&&o.startsWith(i)&&!/^[\p{L}\p{N}]/u.test(o.slice(i.length))}function Sc({words:e,isCountry:t},n){return e.length===
1&&/^\p{Lu}{2,}\p{L}?$/u.test(e[0])?"acronym":e.every(Jt)?e.length>1?e.length<5?"names":"":t(n[0])?"country":"name":/[^s]s$/.
test(n[n.length-1])?"plural":""}var Nr=60;function Qt(e,t){let{article:n}=e.known,{text:s,lang:o}=n,[r,i]=Mc(e,Ie(s,t)),a={before:s.slice(Math.max(0,r-Nr),
r).trimEnd(),after:s.slice(i,i+Nr).trimStart()},l=new Set(dr(e,[r,i]).map(({id:c})=>c));return jr(e,s.slice(r,i),o,a,[...l])}
function Rr(e,t){let n=t.trim().replace(/\s+/g," ");return jr(e,n,e.lang,{before:"",after:""},[])}function jr(e,t,n,s,o){
let{wording:r}=e,{vocabulary:i}=e.known,a=se(t,[0,t.length],n).map(([y,k])=>t.slice(y,k)),l=Lr(t,r);if(!r||!a.length)return{
label:l,lang:n,type:"",country:null,aliases:[],isLocal:!1,members:[]};a[a.length-1]=Lr(a[a.length-1],r);let c={words:a,...s,
isCountry:y=>lr(e,y)},f=Cr(c,r,i)??"",u=f!==""&&f===_s(r),p=u?ws(c,r):0,d=a.slice(p),h=d.length>1&&p>0?l.slice(l.indexOf(
d[0])):l,g=d[d.length-1],_=Ft(e).some(y=>y.type===f)?null:fr(e,l),w=!u&&Ec(a,r);return{label:h,lang:n,type:f,country:_,aliases:u&&
d.length+p>1&&g!==h?[g]:[],isLocal:w,members:w&&o.length>1?o:[]}}function Mc(e,[t,n]){let{text:s}=e.known.article;for(let o of e.
wording?.articles??[]){let r=s.slice(t,t+o.length),i=s.slice(t+o.length,n);if(r.toLowerCase()===o&&/^\s+\S/u.test(i))return Ie(
s,[t+o.length,n])}return[t,n]}function Lr(e,t){for(let n of t?.possessives??[])if(e.length>n.length+1&&e.endsWith(n))return e.
slice(0,-n.length);return e}function Ec(e,t){let n=e.map(s=>s.toLowerCase());return t.unnamed.some(s=>` ${n.join(" ")} `.
startsWith(` ${s} `))&&(e.length===1||!e.slice(1).every(Jt))}var Tc=2,Dr=3;function Br(e,t){let n=qt(b(t)),s=n.split(" ").filter(Boolean);if(!s.length)return[];let o=[],r=Ac(n,s);for(let a of e.
byUse){let l=r(a.joined);l!==null&&o.push({searched:a,rank:l})}if(o.length||s.join("").length<Dr)return o;let i=e.wording?.
endings??Cc;for(let[a,{pattern:l,kept:c}]of[Lc,Rc].entries()){let f=s.map(u=>({parts:c(u),like:new RegExp(`[ \\n](?:${l(
u,i)})`)}));for(let u of e.byUse){let{joined:p}=u;f.every(({parts:d,like:h})=>d.some(g=>p.includes(g))&&h.test(p))&&o.push(
{searched:u,rank:4+a})}if(o.length)return o}return o}var Cc=[];function Ac(e,t){let[n,s]=[`
${e}`,`
${e}
`],o=t.map(i=>[` ${i}`,`
${i}`]),r=t.every(i=>i.length>=Tc);return i=>{for(let a of t)if(!i.includes(a))return null;if(i.includes(n))return i.includes(
s)?0:1;for(let[a,l]of o)if(!i.includes(a)&&!i.includes(l))return r?3:null;return 2}}var Wr=3;function Ic(e,t){let n=t.map(
b).join("|"),s=t.map(b).filter(o=>e.endsWith(o)&&e.length-o.length>=Wr).map(o=>`${e.slice(0,e.length-o.length)}(?:${n})(\
?=[ \\n])`);return[e,...s].join("|")}function Nc(e){let t=[e];for(let n=0;e.length>=Dr&&n<e.length;n++){let[s,o,r,i]=[e.
slice(0,n),e[n],e[n+1]??"",e.slice(n+1)];t.push(`${s}[^ \\n]${i}`,`${s}[^ \\n]${o}${i}`,`${s}${i}`),r&&t.push(`${s}${r}${o}${e.
slice(n+2)}`)}return t.join("|")}var Lc={pattern:Ic,kept:e=>[e.slice(0,Wr)]},Rc={pattern:Nc,kept:e=>{let t=e.length>>1;return[
e.slice(0,Math.max(1,t-1)),e.slice(t+1)]}};var $s="Statement";function ks(e,t,n){if(n.includes(t))return!0;let s=e.types[t];return s?s.broader.some(o=>n.includes(o))?
!0:s.isAbstract&&n.some(o=>e.types[o]?.broader.includes(t)):!1}function jc(e,t){switch(t.is){case"entity":return e.entities.
get(t.id)?.type??null;case"new":return t.entity.type;case"statement":case"later":return $s;default:return null}}var Yt=(e,t)=>e.
slots.find(n=>n.field===t)?.values??[];function ye(e,t){let[n]=Yt(t,"relation");return n?.is==="relation"?e.known.vocabulary.
relations[n.id]??null:null}function bs(e,t,n,s){return s.every(o=>{if(o.is==="words")return n==="object"&&t.words;let r=jc(
e,o);return r===null?!0:r===$s?t[n].includes(r):ks(e.known.vocabulary,r,t[n])})}function xs(e,t,n){return t?t.id!=="subj\
ect"&&t.id!=="object"?t.types.length?t.types:null:ye(e,n)?.[t.id]??null:null}function Pr(e,t,n){if(!t.takes.includes("st\
atement"))return!1;let s=ye(e,n);return!s||t.id!=="subject"&&t.id!=="object"?!0:s[t.id].includes($s)}function qr(e,t,n){
return t.id!=="object"?t.words:ye(e,n)?.words??!1}var Ee=9,je=100,Dc={score:1.2,isFound:1.3,usesHere:1,isLast:.8,isInSentence:-.7,isNarrow:.9};function Fr(e,{line:t,draft:n,
sentence:s}){let o=e.known.article.sentences[s]?.relations??[],r=new Map(o.map(p=>[p.relation,p])),i=o[0]?.score||1,a=Wc(
e,s),[l,c]=[Yt(n,"subject"),Yt(n,"object")],f=b(t),u=[];for(let p of e.relations){let d=f?Pc(p,f):0;if(d===null)continue;
let{id:h}=p.relation,g=bs(e,p.relation,"subject",l),_=g&&bs(e,p.relation,"object",c),w=r.get(h),y={score:(w?.score??0)/i,
isFound:w!==void 0,usesHere:Math.log1p(a.here.get(h)??0),isLast:a.last===h,isInSentence:a.inSentence.has(h),isNarrow:g&&
l.length>0&&p.relation.subject.length===1},k=Object.entries(Dc).reduce((x,[O,M])=>x+M*Number(y[O]),0);u.push({relation:p.
relation,rank:d*2+(_?0:1),weight:k,why:Bc(w?.why??"")})}return u.sort((p,d)=>p.rank-d.rank||d.weight-p.weight||d.relation.
uses-p.relation.uses||(p.relation.label<d.relation.label?-1:1)),u.map(({relation:p,why:d},h)=>({value:{is:"relation",id:p.
id},label:p.label,lang:null,why:d,digit:h<Ee?h+1:null}))}var Bc=e=>/\u201c[^\u201d]*\u201d/.exec(e)?.[0]??e.split(";")[0];function Wc({
known:{article:e}},t){let[n,s]=e.sentences[t]?.span??[0,0],o=new Map,r=new Set,i=null;for(let{slots:a,spans:l}of e.statements){
let c=a.find(({field:f})=>f==="relation")?.values[0];c?.is==="relation"&&(i=c.id,o.set(i,(o.get(i)??0)+1),l.some(([f,u])=>f<
s&&u>n)&&r.add(i))}return{here:o,inSentence:r,last:i}}function Pc(e,t){if(e.label.startsWith(t)||e.relation.id.startsWith(
t))return 0;let n=t.split(" ");return Zt(e.label,n)?1:e.cues.some(s=>Zt(s,n))||Zt(e.inverse,n)?2:Zt(e.told,n)?3:null}var Zt=(e,t)=>t.
every(n=>e.startsWith(n)||e.includes(` ${n}`));var ht=9;function en(e,t){let n=e.fields.get(t.field??"")??null;return t.line?t.line.startsWith("#")?Gc(e,t.line.slice(1)):
zc(e,t,n):qc(e,t,n)}var vs=(e,t,n,s)=>({value:s?{is:"entity",id:e.id,at:s}:{is:"entity",id:e.id},label:e.label,lang:e.lang,
why:t,digit:n});function qc(e,{draft:t,sentence:n,recent:s,last:o},r){let{say:i}=e.known,a=me(e,n),l=r!==null&&Pr(e,r,t),
c=l&&o?e.statements.get(o):null,f=c?ht-1:ht,u=a.map(({id:d,span:h},g)=>vs(e.entities.get(d),i("named here"),g<ht-1?g+1:null,
h)),p=()=>u.length<f?u.length+1:null;if(l&&ye(e,t))for(let d of Uc(e,n,o))u.push(Os(d,p(),i("stated here")));for(let[d,h]of Hc(
e,new Set(a.map(({id:g})=>g)),s,xs(e,r,t)))u.push(vs(d,h&&i(h),p()));return c&&u.splice(Math.min(u.length,ht-1),0,Os(c,ht,
i("saved last"))),u}var Fc=3;function Uc({known:{article:e}},t,n){let s=e.sentences[Math.max(0,t-1)]?.span[0]??0,o=e.sentences[t]?.
span[1]??0;return e.statements.filter(({key:r,spans:[i]})=>r!==n&&i&&i[0]>=s&&i[1]<=o).reverse().slice(0,Fc)}function Ur({
known:{vocabulary:e}},t){let n=new Map;return s=>{let o=n.get(s);if(o!==void 0)return o;let r=!t||ks(e,s,t);return n.set(
s,r),r}}function Hc(e,t,n,s){let o=Ur(e,s),r=u=>o(u.type),i=[...new Set(n)].flatMap(u=>t.has(u)?[]:e.entities.get(u)??[]),
a=new Set([...t,...n]),[l,c]=[[],[]];for(let{entity:u}of e.byUse){if(l.length>=je)break;a.has(u.id)||!Hr(e,u)||(r(u)?l.push(
u):c.length<je&&c.push(u))}let f=(u,p)=>u.map(d=>[d,p]);return[...f(i.filter(r),"recent"),...f(l,""),...f(i.filter(u=>!r(
u)),"recent"),...f(c,"")].slice(0,je)}var Hr=({known:{article:e}},t)=>t.local===null||t.local===`${e.coder}/${e.id}`;function Os({
key:e,id:t,words:n},s,o){let r=[n.subject,n.relation,n.object].filter(Boolean).join(" \u2013 ");return{value:{is:"statem\
ent",key:e},label:`#${t} ${r}`,lang:null,why:o,digit:s}}function Gc(e,t){let n=b(t).split(" ").filter(Boolean),{coder:s,
id:o}=e.known.article;return tr(e).filter(({plain:r})=>n.every(i=>r.startsWith(i)||r.includes(` ${i}`))).slice(0,je).map(
({stated:r},i)=>{let a=[r.coder===s?"":r.coder,r.article===o?"":r.article];return Os(r,i<Ee?i+1:null,a.filter(Boolean).join(
" / "))})}function zc(e,{line:t,draft:n,sentence:s,recent:o},r){let i=Ur(e,xs(e,r,n)),a=new Map(me(e,s).map(({id:d,span:h})=>[
d,h])),l=new Set(o),c=[],f=!1;for(let{searched:d,rank:h}of Br(e,t)){let{entity:g}=d;if(!Hr(e,g))continue;f||=h===0;let _=i(
g.type)?0:1,w=a.has(g.id)?0:l.has(g.id)?1:2,y=h*6+_*3+w;c[y]??=[],c[y].push(g)}let{say:u}=e.known,p=c.flat().slice(0,je).
map((d,h)=>{let g=a.has(d.id)?"named here":l.has(d.id)?"recent":"";return vs(d,g&&u(g),h<Ee?h+1:null,a.get(d.id))});return f||
p.push(...Kc(e,t.trim(),r,n,p.length)),p}function Kc(e,t,n,s,o){if(!t)return[];let{say:r,article:i}=e.known,a=[];return n&&
qr(e,n,s)&&a.push({is:"words",text:t}),a.push({is:"new",entity:Rr(e,t)}),a.map((l,c)=>({value:l,label:t,lang:i.lang,why:r(
l.is==="new"?"new entity":"plain words"),digit:o+c<Ee?o+c+1:null}))}function Gr(e,{field:t,line:n}){let s=b(n).split(" ").
filter(Boolean),o=t==="country";return(o?Ft(e):Object.values(e.known.vocabulary.types).filter(i=>!i.isAbstract).map(({id:i,
label:a})=>({id:i,label:a,uses:0}))).map(i=>({one:i,rank:Mr(b(i.label),s)})).filter(({rank:i})=>i!==null).sort((i,a)=>Number(
i.rank)-Number(a.rank)||a.one.uses-i.one.uses||(i.one.label<a.one.label?-1:1)).slice(0,je).map(({one:i},a)=>({value:o?{is:"\
entity",id:i.id}:{is:"text",text:i.id},label:i.label,lang:null,why:"",digit:a<Ee?a+1:null}))}var Xc=/^(\d{1,2})$/,Vc=/^(\d{1,2})-(\d{1,2})$/,Jc=/^(\d{1,2})-$/;function tn(e,t){if(!be(t))return null;let[,n,s,o]=/^\[?([\d-]*)(?:(\.\.|\/)([\d-]*))?\]?$/.
exec(e)??[],r=n?zr(n,t)??n:"",i=o?zr(o,t,r)??o:"",a=[r,i];return a[0]===(n??"")&&a[1]===(o??"")||!a.every(l=>!l||/^\d{4}/.
test(l))?null:s?s==="/"?a.join("/"):`[${a.join("..")}]`:a[0]}function zr(e,t,n=""){let[,s]=Xc.exec(e)??[],o=s&&be(n)?n:t,
[r,i]=o.split("-").map(Number);if(s){let u=[1,0,-1].map(p=>Xr(r,i+p,Number(s)));return Kr(u,o,n)}let[,a,l]=Vc.exec(e)??[],
c=Number(a??Jc.exec(e)?.[1]??0);if(c<1||c>12)return null;let f=[1,0,-1].map(u=>Xr(r+u,c,Number(l??1)));return Kr(a?f:f.map(
u=>u?.slice(0,7)??null),t,n)}function Kr(e,t,n){let s=e.filter(o=>o!==null&&o>=n);return s.find(o=>o!==null&&o<=t)??(n?s.
at(-1)??null:null)}function Xr(e,t,n){let s=new Date(Date.UTC(e,t-1,n));return s.getUTCDate()===n?s.toISOString().slice(
0,10):null}var Jr="when",Qc=/\d{4}(?:-\d\d){0,2}/;function Qr(e,{field:t,line:n,sentence:s}){let{article:o}=e.known,r=n.trim(),i=b(
r),a=tn(r,o.published),l=a?[{when:a,why:r}]:[],c=r?Vr(e,r,[0,r.length]).map(h=>({...h,at:void 0})):[],f=o.sentences[s]?.
span??[0,0],u=[...Vr(e,o.text,f),...Yc(e,t??Jr),...Zc(e)],p=[...l,...c,...u.filter(({when:h,why:g})=>b(h).includes(i)||b(
g).includes(i))],d=new Map;for(let h of p)d.has(`${h.when}${h.basis?"i":""}`)||d.set(`${h.when}${h.basis?"i":""}`,h);return[
...d.values()].map(({when:h,why:g,basis:_,at:w})=>({value:w?{is:"text",text:h,at:w}:{is:"text",text:h},label:h,lang:null,
why:g,digit:null,..._?{basis:_}:{}}))}function Vr({known:{article:e,say:t},statements:n,wording:s},o,r){let i=be(e.published)?
null:[...n.values()].find(l=>nn(l)?.match(/^\d{4}/)),a=i?nn(i)?.slice(0,4):null;return lt(o,r,s,e.published).flatMap(({span:l,
stated:c,concluded:f})=>{let u=`\u201C${o.slice(...l)}\u201D`,p={words:u,day:e.published},d=f.map(({when:h,how:g})=>({when:h,
why:u,basis:t(`time_${g}`,p),at:l}));return i&&a&&c?.includes("XXXX")&&d.push({when:c.replaceAll("XXXX",a),why:u,basis:t(
"time_year",{statement:i.id}),at:l}),c?[{when:c,why:u,at:l},...d]:d})}function nn({slots:e}){return e.flatMap(({field:n,
values:[s]})=>n===Jr&&s?.is==="text"?s.text:[]).map(n=>Qc.exec(n)?.[0]).find(n=>n!==void 0)??null}function Yc({known:{say:e},
statements:t},n){let s=[...t.values()].reverse().flatMap(o=>o.slots.flatMap(({field:r,values:[i],isInferred:a})=>{if(r!==
n||i?.is!=="text")return[];let l=e("as for",{statement:o.id});return[a?{when:i.text,why:l,basis:Ss(o,l)}:{when:i.text,why:l}]}));
return[...s.filter(({basis:o})=>o),...s.filter(({basis:o})=>!o)]}var Ss=({basis:e},t)=>e?.startsWith(t.replace(/#.*/,"#"))&&
e.length<t.length+3?e:t;function Zc({known:{article:e,say:t},statements:n}){let s=e.published;if(!be(s))return[];let o=[],
r=[...n.values()].reverse().find(a=>nn(a)),i=r?nn(r):null;if(r&&i&&i<s){let a=t("time_since",{statement:r.id,day:s});o.push(
{when:`[${i}..${s}]`,why:a,basis:a})}for(let[a,l]of[[s,"time_day"],[`[..${s}]`,"time_until"]])o.push({when:a,why:t(l,{day:s}),
basis:t(l,{day:s})});return o}var Ms=(e,t,n,s)=>({value:{is:"text",text:e},label:t,lang:null,why:n,digit:s<Ee?s+1:null});function Yr(e,t){let n=e.fields.
get(t.field??"");if(!n)return[];if(n.takes.includes("time"))return Qr(e,t);let{text:s,sentences:o}=e.known.article,r=o[t.
sentence]?.span??[0,0],i=[],a=os(e,r);if(n.takes.includes("number")&&i.push(...a.map(({value:u,span:p})=>({text:u,at:p}))),
n.takes.includes("text")){let u=n.takes.includes("number")?a.map(p=>nf(e,p.span,r)):[];for(let p of[...u,...ss(e,n,r)])i.
push({text:s.slice(...p),at:p})}let l=b(t.line),f=[...new Map(i.filter(u=>b(u.text).startsWith(l)).map(u=>[u.text,u])).values()].
map(u=>({value:{is:"text",...u},label:u.text,lang:null,why:u.text===s.slice(...u.at)?"":`\u201C${s.slice(...u.at)}\u201D`,
digit:null}));return n.takes.includes("entity")?[...f,...ef(e,t)]:f}function ef(e,t){let n=new Set(me(e,t.sentence).map(
({id:s})=>s));return en(e,{...t,place:"choosing"}).filter(({value:s})=>s.is==="entity"&&n.has(s.id)).map(s=>({...s,digit:null}))}
var tf=5;function nf({known:e,lang:t,wording:n},[s,o],[,r]){let{text:i}=e.article,a=new Set([...n?.openers??[],...n?.joiners??
[],...(n?.prepositions??[]).slice(1)]),l=o;for(let[c,f]of se(i,[o,r],t).slice(0,tf)){if(!/^\s+$/.test(i.slice(l,c))||a.has(
i.slice(c,f).toLowerCase()))break;l=f}return[s,l]}function Zr(e,{line:t,draft:n}){let s=b(t),{say:o}=e.known,r=new Map;for(let{
id:i,basis:a}of[...e.statements.values()].reverse())a&&i!==n.id&&!r.has(a)&&r.set(a,Ss({basis:a},o("as for",{statement:i})));
return[...r].filter(([i,a])=>b(`${a} ${i}`).includes(s)).map(([i,a],l)=>Ms(a,a,i===a?"":i,l))}function ei(e,{field:t}){return(e.
fields.get(t??"")?.values??[]).map((s,o)=>Ms(s,s,"",o))}function ti(e,{line:t,draft:n}){let s=b(t),o=ye(e,n)?.roles??[],
r=e.known.vocabulary.fields.filter(({id:a,everywhere:l,isRole:c,label:f})=>!sf.includes(a)&&(!c||l||o.includes(a))&&` ${b(
f)}`.includes(` ${s}`)),i=(a,l)=>o.includes(a)?0:l===null?1:2;return r.map(a=>({field:a,rank:i(a.id,a.letter)})).sort((a,l)=>a.
rank-l.rank).map(({field:a},l)=>Ms(a.id,a.label,"",l))}var sf=["subject","relation","object"];function H(e,t){switch(t.place){case"choosing":return en(e,t);case"relation":case"new relation":return Fr(e,t);case"text":
return Yr(e,t);case"basis":return Zr(e,t);case"few":return ei(e,t);case"other fields":return ti(e,t);case"new entity":return Gr(
e,t);default:return[]}}var of=2,ni=e=>new Set(e?.values.flatMap(t=>"id"in t?[t.id]:"key"in t?[t.key]:[])),sn=(e,t)=>[...e].some(n=>t.has(n));function rf({
relations:e},t,n){if(sn(t,n))return 2;let s=[t,n].map(o=>new Set([...o].flatMap(r=>[r,...e[r]?.broader??[]])));return sn(
s[0],s[1])?1:0}function si(e,{article:t,vocabulary:n}){let[s,o,r]=["subject","relation","object"].map(a=>ni(xe(e,a)));return t.
statements.filter(a=>a.coder===t.coder&&a.article===t.id&&a.id!==e.id).map(a=>{let l=u=>ni(a.slots.find(p=>p.field===u)),
c=Number(sn(s,l("subject")))+Number(sn(r,l("object"))),f=rf(n,o,l("relation"));return{stated:a,score:f&&c?f+c:c===2?2:0}}).
filter(({score:a})=>a>=of).sort((a,l)=>l.score-a.score).map(({stated:a})=>a)}var ae=[..."fjdkslaghrueiwovncmtybpqxz"];function oi(e,t,n=()=>!0){let s=[...e.keys()].sort((a,l)=>Number(n(e[l]))-Number(
n(e[a]))||a-l),o=af(e.length),r=s.map((a,l)=>({letters:o[l],span:e[a],statement:null}));r.sort((a,l)=>a.span[0]-l.span[0]);
let i=t.slice(0,9).map((a,l)=>({letters:`${l+1}`,span:null,statement:a.key}));return[...r,...i]}function af(e){let t=0;for(;ae.
length-t+t*ae.length<e&&t<ae.length;)t++;let n=ae.slice(0,ae.length-t),s=ae.slice(ae.length-t).flatMap(r=>ae.map(i=>r+i)),
o=[...n,...s];return o.length>=e?o.slice(0,e):ae.flatMap(r=>ae.flatMap(i=>ae.map(a=>r+i+a))).slice(0,e)}var ri=1;function lf({state:e,known:t}){let{article:n}=t,{sentence:s,last:o}=e,r=Array.from({length:ri},(l,c)=>s-1-c),i=Array.
from({length:ri},(l,c)=>s+1+c);return[s,...r,...i].flatMap(l=>he(n,l)).sort((l,c)=>+(c.key===o)-+(l.key===o))}function Es(e,t){
let{text:n,lang:s,sentences:o}=e.known.article,{span:r}=o[e.state.sentence],i=new Set(e.known.vocabulary.wording?.[s]?.small),
a=([l,c])=>!i.has(n.slice(l,c).toLowerCase());return oi(se(n,r,s),t?lf(e):[],a)}var Ge=e=>$(e,{place:"words",hints:Es(e,
!0),typed:"",first:null,line:""}),ze=e=>$(e,{place:"quote",hints:Es(e,!1),typed:"",first:null,isAdding:!1});function Ke(e,t){
let n=Math.max(0,Math.min(e.known.article.sentences.length-1,e.state.sentence+t)),s=$(e,{sentence:n,typed:""});return $(
s,{hints:Es(s,e.state.place==="words"&&e.state.first===null)})}function Xe({hints:e,typed:t},n){let s=t+n;return{hint:e.
find(o=>o.letters===s)??null,typed:e.some(o=>o.letters.startsWith(s))?s:""}}function on(e){return e.state.typed?$(e,{typed:""}):
e.state.first?$(e,{first:null}):null}var rn=(e,t)=>[Math.min(e[0],t[0]),Math.max(e[1],t[1])];function Q(e){let{place:t,field:n,part:s,line:o,recent:r,last:i}=e.state,a=v(e),l=o.replaceAll("\\","");return{place:t,field:s??
n,line:l,draft:a,sentence:a.sentence,recent:r,last:i}}var cf=["place","field","part","line","draft","sentence","recent",
"last","isAdding"];function gt(e,t,n){let{state:s}=e;if(n&&cf.every(i=>n[i]===s[i]))return e;let o=t.rows?t.rows(e):t.writes(
s)?H(e.index,Q(e)):[],r=uf(e)?-1:Math.min(s.marked,o.length-1);return{...e,state:{...s,rows:o,marked:r}}}var ff=/^[\dX?~%/.[\]{},-]+$/;
function uf({state:{place:e,field:t,line:n},known:s}){return e==="basis"?!0:e!=="text"||n===""?!1:ff.test(n)&&tn(n,s.article.
published)===null||!L(s.vocabulary,t)?.takes.includes("time")}var pf=({state:e,known:t})=>L(t.vocabulary,e.field)?.takes??[],ii=e=>pf(e).includes("statement");function df({state:e,known:t}){
let{isMany:n=!1,takes:s=[]}=L(t.vocabulary,e.field)??{};return n&&s.every(o=>o==="statement")}function mf(e){let{field:t,
line:n}=e.state;return t!=="act"?H(e.index,Q(e)):n===""?hf(e):H(e.index,{...Q(e),line:`#${n.replace(/^#/,"")}`})}function hf(e){
let{article:t}=e.known,n=v(e),s=si(n,e.known),r=t.statements.filter(({coder:i,id:a})=>i===t.coder&&a!==n.id).filter(i=>!s.
includes(i)).reverse();return[...s,...r].map(({key:i,id:a,spans:l,words:{subject:c,relation:f,object:u}},p)=>({value:{is:"\
statement",key:i},label:`#${a} ${[c,f,u].filter(Boolean).join(" \u2013 ")}`,lang:null,why:l.map(([d,h])=>t.text.slice(d,
h)).join(" \u2026 "),digit:p<9?p+1:null}))}var an={name:"Choosing",writes:()=>!0,rows:mf,bindings:()=>[K,ce,{keys:[" ","\
'"],name:"words",when:j,does:Ge},{keys:["#"],name:"statements",isHere:ii,when:j,does:e=>$(e,{line:"#",marked:0})},Fe,Or,
Vt,{keys:[">"],name:"later",isHere:ii,when:j,does:e=>I(e,{is:"later"})},{keys:["^"],name:"from the other end",isHere:df,
when:j,does:e=>$(e,{isBackwards:!e.state.isBackwards})},{keys:["\\"],name:"digits are text",when:({state:e})=>!e.line.includes(
"\\"),does:e=>$(e,{line:`${e.state.line}\\`,isSelected:!1}),isRare:!0},{...Xt,isRare:!0},...X.map(e=>({...e,isRare:!0})),
He,...Me,Ue]};function ln(e){let t=e.map(s=>s[0]?.toLowerCase()),n=[];for(let[s,o]of e.entries()){let r=t.filter((a,l)=>l!==s),i=[...o.
toLowerCase()].filter(a=>/[a-z]/.test(a));n.push(i.find(a=>!r.includes(a)&&!n.includes(a))??"")}return n}function ai({state:e,known:t},{name:n}){let s=L(t.vocabulary,e.field)?.values??[];return s[ln(s).indexOf(n)]??null}var li={
name:"One of few",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"underlined letter",when:(e,t)=>ai(e,t)!==null,does:(e,t)=>I(
e,{is:"text",text:ai(e,t)??""})},{keys:["Enter"],name:"the default",does:e=>ie(z(e,Wt(v(e),e.state.field??"")))},{keys:[
"Backspace","Escape"],name:"back",does:S}],rows:({state:e,known:t})=>(L(t.vocabulary,e.field)?.values??[]).map(n=>({value:{
is:"text",text:n},label:n,lang:null,why:"",digit:null}))};function fe(e,t){let n=v(e),s=ft(n,e.known.vocabulary);if(s)return T(e,s);if(Jo(n))return T(e,"basis",{marked:-1});let o=J(
e,{does:"save",saving:We(n,e.known,e.state.open),thenNext:t}),r=$(o,{pending:n,sentence:n.sentence,filters:{}});return t?
T($(r,{draft:oe(n.sentence)}),"subject"):Oe(r)}function ci(e){let t=v(e).slots.at(-1),[n,...s]=t?.values??[];return t&&n?.
is==="words"&&n.at&&!s.length?{field:t.field,span:n.at}:null}function gf(e){let t=ci(e);if(!t)return e;let{field:n,span:s}=t;
return $(T(e,n),{place:"new entity",entity:Qt(e.index,s),first:s})}function yf(e){let t=v(e);return!t.slots.length||gr(t)?
Oe(e):U(Oe($(e,{aside:[t,...e.state.aside]})),"set aside; n takes it up again")}var cn={name:"Statement",writes:()=>!1,bindings:()=>[
{keys:["Enter"],name:"save",does:e=>fe(e,!1)},{keys:["n"],name:"save, next",does:e=>fe(e,!0)},{keys:["i"],name:"inferred",
does:ge},{keys:["q"],name:"quote",does:ze},Fe,{keys:["+"],name:"an entity of these words",when:e=>ci(e)!==null,does:gf,isRare:!0},
{keys:[" "],name:"other fields",does:Se},{keys:["j","ArrowDown"],name:"next sentence",does:e=>le(e,e.state.sentence+1)},
{keys:["k","ArrowUp"],name:"sentence before",does:e=>le(e,e.state.sentence-1)},{keys:["a\u2026z"],name:"a field",when:({
known:e},{name:t})=>de(e.vocabulary,t)!==null,does:(e,{name:t})=>T(e,de(e.known.vocabulary,t)?.id??"")},{keys:["Backspac\
e"],name:"take back last",does:dt},{keys:["Escape"],name:"set aside",does:yf},{keys:["Tab"],name:"field before",isRare:!0,
isShift:!0,does:e=>Kt(e,-1)},Ue]};function Ts(e,t){let n=v(e),s=xe(n,t),r=n.slots.some(({field:i,isInferred:a})=>i===t&&!a)&&Dt(L(e.known.vocabulary,t));return!s||
s.values.length===0||r?T(e,t,{isInferring:!0,marked:0}):ge(z(e,Pt(n,t,{isInferred:!s.isInferred})))}var fn=e=>v(e).basis!==
null,fi=e=>T(e,"basis",{marked:-1});function ui(e){let t=ut(v(e),e.known.vocabulary);return t&&cs(v(e)).includes(t)?t:null}
var pi={name:"Inferred",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"mark a field",when:({known:e},{name:t})=>de(
e.vocabulary,t)?.isInferable??!1,does:(e,{name:t})=>Ts(e,de(e.known.vocabulary,t)?.id??"")},{keys:["Enter"],name:"give t\
he basis",isHere:e=>!fn(e),does:e=>cs(v(e)).length?fi(e):S(e)},{keys:["Enter"],name:"keep the basis, and save",isHere:fn,
does:e=>fe(e,!1)},{keys:["n"],name:"and the next",isHere:fn,does:e=>fe(e,!0)},{keys:["."],name:"another basis",isHere:fn,
does:fi},{keys:[","],name:"one more value",when:e=>ui(e)!==null,does:e=>T(e,ui(e)??"",{isAdding:!0,isInferring:!0})},{keys:[
" "],name:"other fields",does:e=>$(Se(e),{isInferring:!0})},{keys:["Backspace","Escape"],name:"back",does:S}]};var di=e=>t=>ie(z(t,Pt(v(t),t.state.field??"",{each:e})));function _f(e){let{known:t,state:n}=e,o=(xe(v(e),n.field)?.values??
[]).map(r=>qe(r,t));return[{label:o.join(` ${t.say("and")} `),why:t.say("jointly: one statement")},{label:o.join(" / "),
why:t.say("each: several statements")}].map((r,i)=>({...r,value:{is:"text",text:r.label},lang:null,digit:i+1}))}var mi={
name:"Several values",writes:()=>!1,rows:_f,bindings:()=>[{keys:["1","Enter"],name:"jointly: one statement",does:di(!1)},
{keys:["2"],name:"each: several statements",does:di(!0)},{keys:[","],name:"one more value",does:e=>T(e,e.state.field??"",
{isAdding:!0})},{keys:["Backspace"],name:"take back last",does:dt},{keys:["Escape"],name:"leave",does:S}]};function un(e){let t=L(e.known.vocabulary,e.state.field);return $(e,{place:zt(t)??"choosing",hints:[],typed:"",first:null})}
function yt(e,t){let{first:n}=e.state;return n?wf(e,rn(n,t)):$(e,{first:t,typed:""})}function wf(e,t){let{index:n,known:s}=e,
o=Ie(s.article.text,t),r=s.article.text.slice(...o),i=b(r),a=`${s.article.coder}/${s.article.id}`,l=n.searched.find(({entity:p,
plain:d})=>d.includes(i)&&(p.local===null||p.local===a)),c=un(e),f=c.state.place==="text",u=L(s.vocabulary,e.state.field)?.
takes??[];return l&&(!f||u.includes("entity"))?I(c,{is:"entity",id:l.entity.id,at:o}):f?I(c,{is:"text",text:r,at:o}):Cs(
e)&&!/\p{Lu}/u.test(r)?I(c,{is:"words",text:r,at:o}):$(c,{place:"new entity",entity:Qt(n,o),first:o,part:null})}function Cs(e){
let{field:t}=e.state;if(t==="object")return ye(e.index,v(e))?.words??!1;let n=L(e.known.vocabulary,t);return n?n.words||
n.takes.includes("text"):!1}var hi={name:"Words",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"first, then last w\
ord",does:(e,t)=>{let{hint:n,typed:s}=Xe(e.state,t.name);return n?.span?yt($(e,{typed:""}),n.span):$(e,{typed:s})}},{keys:[
"1\u20139"],name:"statement in the margin",when:({state:e},t)=>e.first===null&&Xe(e,t.name).hint?.statement!==void 0,does:(e,t)=>I(
un(e),{is:"statement",key:Xe(e.state,t.name).hint?.statement??""})},{keys:["Enter"],name:"only this word",when:({state:e})=>e.
first!==null,does:e=>yt(e,e.state.first)},{keys:["ArrowDown"],name:"letters on the next sentence",does:e=>Ke(e,1),isRare:!0},
{keys:["ArrowUp"],name:"letters on the sentence before",does:e=>Ke(e,-1),isRare:!0},{keys:[" "],name:"more",does:Se},{keys:[
"Backspace"],name:"take back a letter",does:e=>on(e)??un(e)},{keys:["Escape"],name:"back",does:un}]};var $t=({state:e})=>e.entity,Ve=(e,t)=>$(e,{entity:{...$t(e),...t},part:null,line:"",marked:0,isSelected:!1}),_t=(e,t=()=>"")=>n=>{
let s=t($t(n));return $(n,{part:e,line:s,isSelected:s!=="",marked:0})},wt=e=>$(e,{part:null,line:"",isSelected:!1});function gi(e,t){
let{part:n,line:s}=e.state,o=$t(e),r=s.trim();switch(n){case"type":return t?.value.is==="text"?Ve(e,{type:t.value.text}):
e;case"country":return t?.value.is==="entity"?Ve(e,{country:t.value.id}):e;case"members":{if(t?.value.is!=="entity")return wt(
e);let{id:i}=t.value,{members:a}=o,l=a.includes(i)?a.filter(c=>c!==i):[...a,i];return $(Ve(e,{members:l}),{part:n})}case"\
alias":return r?Ve(e,{aliases:[...o.aliases,r]}):wt(e);default:return r?Ve(e,{label:r}):wt(e)}}function $f(e){let{entity:t,
first:n}=e.state;return t?I(e,n?{is:"new",entity:t,at:n}:{is:"new",entity:t}):e}function kf(e){let{first:t}=e.state,n=t?
e.known.article.text.slice(...t):$t(e).label;return I(e,t?{is:"words",text:n,at:t}:{is:"words",text:n})}function bf({...e}){
let{field:t,isAdding:n,isInferring:s,line:o}=e.state;return T(e,t??"",{isAdding:n,isInferring:s,line:o,isSelected:o!==""})}
var xf=[{keys:["Enter"],name:"make it",does:$f},{keys:["t"],name:"type",does:_t("type")},{keys:["c"],name:"country",does:_t(
"country")},{keys:["n"],name:"name",does:_t("label",({label:e})=>e)},{keys:["a"],name:"alias",does:_t("alias")},{keys:["\
l"],name:"local or corpus",does:e=>Ve(e,{isLocal:!$t(e).isLocal})},{keys:["m"],name:"members",does:_t("members")},{keys:[
"w"],name:"plain words, no entity",isHere:Cs,does:kf},{keys:["Backspace","Escape"],name:"back",does:bf}],vf=[{...K,does:(e,{
name:t})=>gi(e,e.state.rows.find(({digit:n})=>n===Number(t)))},ce,...X,{keys:["Enter"],name:"take it",does:e=>gi(e,e.state.
rows[e.state.marked])},{keys:["Backspace"],name:"back",when:j,does:wt},{keys:["Escape"],name:"leave",does:wt}];function Of(e){
let{part:t,line:n}=e.state;return t==="type"||t==="country"?H(e.index,Q(e)):t!=="members"||!n?[]:H(e.index,{...Q(e),place:"\
choosing",field:null}).filter(({value:s})=>s.is==="entity")}var yi={name:"New entity",writes:({part:e})=>e!==null,rows:Of,
bindings:({part:e})=>e===null?xf:vf};var Je=["label","parent","definition"];function _i(e,t){let{part:n,line:s,relation:o}=e.state,r=Je.indexOf(n??""),i=n===
"parent"?t?.value.is==="relation"?t.value.id:"":s.trim();if(!i||!o)return U(e,"write it, or choose one");let a={...o,[Je[r]]:i};
return r+1<Je.length?$(e,{relation:a,part:Je[r+1],line:"",marked:0}):I(e,{is:"new relation",...a})}function Sf(e){let t=Je.
indexOf(e.state.part??"");if(t<=0)return T(e,"relation");let n=Je[t-1],s=n==="parent"?"":e.state.relation?.label??"";return $(
e,{part:n,line:s,isSelected:s!=="",marked:0})}var Mf=({state:e})=>e.part==="parent",wi={name:"New relation",writes:()=>!0,
rows:e=>Mf(e)?H(e.index,Q(e)):[],bindings:({part:e})=>[...e==="parent"?[{...K,when:(t,n)=>!!K.when?.(t,n),does:(t,{name:n})=>_i(
t,t.state.rows.find(({digit:s})=>s===Number(n)))},ce,...X]:[],{keys:["Enter"],name:"go on",does:t=>_i(t,t.state.rows[t.state.
marked])},{keys:["Backspace"],name:"back",when:j,does:Sf},{keys:["Escape"],name:"leave",does:t=>T(t,"relation")}]};var pn={name:"Relation",writes:()=>!0,bindings:()=>[K,ce,...X,Xt,Fe,Vt,{keys:["+"],name:"none fits",when:j,does:e=>$(e,{
place:"new relation",part:"label",relation:{label:"",parent:"",definition:""}})},{keys:[" "],name:"more",when:j,does:Se},
He,...Me,Ue]};var Ef=({state:e})=>e.field===null?cn:e.field==="relation"?pn:an;function dn(e){let{field:t,isAdding:n,isInferring:s,isBackwards:o}=e.
state;return t!==null?T(e,t,{isAdding:n,isInferring:s,isBackwards:o}):s?ge(e):S(e)}function $i(e){let{say:t}=e.known,n=dn(
e),s=b(e.state.line),o=e.state.field!==null;return Ef(e).bindings(n.state).filter(({keys:[r],isHere:i,when:a})=>/^[^\p{L}\s]$/u.
test(r)&&(i?.(n)??!0)&&(a?.(n,{name:r,isShift:!1})??!0)).map(({keys:r,name:i})=>({sign:r[0],label:t(i)})).filter(({label:r})=>`\
 ${b(r)}`.includes(` ${s}`)).map(({sign:r,label:i},a)=>({value:{is:"text",text:r},label:i,lang:null,why:r,digit:o&&a<9?a+
1:null}))}function Tf(e){let{field:t,isInferring:n}=e.state;return t!==null?$i(e):[...H(e.index,Q(e)),...n?[]:$i(e)]}function ki(e,t){
if(t?.value.is!=="text")return e;let{text:n}=t.value;return/^[^\p{L}]$/u.test(n)?{...dn(e),again:{name:n,isShift:!1}}:e.
state.isInferring?Ts(e,n):T(e,n)}var bi={name:"Other fields",writes:()=>!0,rows:Tf,bindings:()=>[{...K,does:(e,{name:t})=>ki(
e,e.state.rows.find(({digit:n})=>n===Number(t)))},ce,...X,{keys:["Enter"],name:"take what is marked",does:e=>ki(e,e.state.
rows[e.state.marked])},{keys:["Backspace"],name:"back",when:j,does:dn},{keys:["Escape"],name:"leave",does:e=>e.state.line?
$(e,{line:"",marked:0}):dn(e)}]};var Cf=({state:e})=>e.proposals[e.proposal]??null;function Af({proposer:e,fields:t,quote:n},s){let o=t.filter(({isFilled:r})=>r).
map(({field:r,values:i})=>({field:r,values:i,each:!1,isInferred:!1}));return{...oe(s),slots:o,quote:n,proposedBy:e}}function mn(e){
let t=Cf(e);return t?$(e,{draft:Af(t,e.state.sentence),filters:{}}):e}var xi=(e,t)=>{let{length:n}=e.state.proposals;return n?
$(e,{proposal:t%n}):vi(e)},vi=e=>$(Oe(e),{proposals:[],proposal:0});function If(e){let{proposals:t,proposal:n}=e.state;return xi(
$(e,{proposals:t.filter((s,o)=>o!==n)}),n)}var Oi={name:"Draft",writes:()=>!1,bindings:()=>[{keys:["Enter"],name:"take a\
s it is",does:e=>fe(S(mn(e)),!1)},{keys:["n"],name:"take, next",does:e=>fe(S(mn(e)),!0)},{keys:["q"],name:"other words",
does:e=>ze(S(mn(e)))},{keys:["p"],name:"next draft",does:e=>xi(e,e.state.proposal+1)},{keys:["a\u2026z"],name:"opens tha\
t field",when:({known:e},{name:t})=>de(e.vocabulary,t)!==null,does:(e,{name:t})=>T(mn(e),de(e.known.vocabulary,t)?.id??"")},
{keys:["Delete"],name:"not this",does:If},{keys:["Escape"],name:"no draft",does:vi}]};function Si(e,t){let n=v(e),s=e.state.isAdding?[...Le(n,e.known),...t]:t;return S(z(e,{...n,quote:[...s].sort((o,r)=>o[0]-
r[0])}))}function hn(e,t){let{first:n}=e.state;return n?Si(e,[Ie(e.known.article.text,rn(n,t))]):$(e,{first:t,typed:""})}
function Nf(e){let t=Le(v(e),e.known),[n]=t[0],[,s]=t[t.length-1];return e.state.first?fe(hn(e,[Math.max(s,e.state.first[1]),
Math.max(s,e.state.first[1])]),!1):$(e,{first:[n,n]})}function Lf(e){let{text:t,lang:n}=e.known.article;return as(v(e),e.
known).slice(0,9).map((s,o)=>({value:{is:"words",text:t.slice(...s),at:s},label:t.slice(...s),lang:n,why:"",digit:o+1}))}
var Mi={name:"Quote",writes:()=>!1,rows:Lf,bindings:()=>[{keys:["1\u20139"],name:"other likely words",when:({state:e},{name:t})=>e.
first===null&&Number(t)<=e.rows.length,does:(e,{name:t})=>Si(e,[as(v(e),e.known)[Number(t)-1]])},{keys:["a\u2026z"],name:"\
first, then last word",does:(e,t)=>{let{hint:n,typed:s}=Xe(e.state,t.name);return n?.span?hn($(e,{typed:""}),n.span):$(e,
{typed:s})}},{keys:["Enter"],name:"keep beginning; then end, and save",does:Nf},{keys:["+"," "],name:"one more piece",does:e=>$(
e,{isAdding:!e.state.isAdding})},{keys:["ArrowDown"],name:"letters on the next sentence",does:e=>Ke(e,1),isRare:!0},{keys:[
"ArrowUp"],name:"letters on the sentence before",does:e=>Ke(e,-1),isRare:!0},{keys:["Backspace"],name:"take back a lette\
r",does:e=>on(e)??S(e)},{keys:["Escape"],name:"back",does:S}]};var As=({state:e,known:t})=>t.article.statements.find(({key:n})=>n===e.statement)??null,Qe=({state:e,known:t})=>he(t.article,
e.sentence),kt=({known:e},{coder:t})=>t===e.article.coder,Is=e=>As(e)??Qe(e).find(t=>kt(e,t))??Qe(e)[0]??null,Rf=(e,t)=>e.
known.article.sentences[t].nothing!==null||he(e.known.article,t).some(n=>kt(e,n));function jf(e){let{length:t}=e.known.article.
sentences;for(let n=1;n<=t;n++){let s=(e.state.sentence+n)%t;if(!Rf(e,s))return le(e,s)}return U(e,"every sentence is co\
ded")}function Df(e){let[t,...n]=e.state.aside;return t?ys($(e,{aside:n}),t):T($(e,{draft:oe(e.state.sentence),filters:{}}),
"subject")}function Bf(e){let t=Is(e);return t?kt(e,t)?ys(e,Gt(t,e.known.article)):U(e,"another coder's statement"):U(e,
"this sentence has no statement yet")}function Wf(e){let{state:t,known:n}=e,s=As(e)??n.article.statements.find(({key:o})=>o===
t.last)??Is(e);return s?S($(e,{draft:yr(s,t.sentence,e.index),filters:{}})):U(e,"there is no statement to copy yet")}function Pf(e){
let t=As(e);if(t&&!kt(e,t))return U(e,"another coder's statement");if(t)return J(e,{does:"delete",statement:t.key});let[
n,...s]=e.state.aside;return n?U($(e,{aside:s,dropped:[{draft:n,steps:0},...e.state.dropped]}),"discarded"):U(e,"no stat\
ement is marked")}function qf(e){let{aside:t}=e.state,[n,...s]=e.state.dropped;return n?.steps===0?$(e,{dropped:s,aside:[
n.draft,...t]}):J(e,{does:"undo"})}function Ff(e){let{sentence:t}=e.state;return Qe(e).some(n=>kt(e,n))?U(e,"this senten\
ce has statements"):J(e,{does:"nothing here",sentence:t,is:e.known.article.sentences[t].nothing===null})}function Uf(e){
let t=Is(e);return t?J(e,{does:"explore",statement:t.key}):U(e,"this sentence has no statement yet")}function Ei(e,t){let n=Qe(
e),s=n.findIndex(({key:r})=>r===e.state.statement),o=n[s<0?t>0?0:n.length-1:s+t];return o?mt(e,o.key):e}var Ti={name:"Re\
ading",writes:()=>!1,bindings:()=>[{keys:["j","ArrowDown"],name:"next",does:e=>le(e,e.state.sentence+1)},{keys:["k","Arr\
owUp"],name:"back",does:e=>le(e,e.state.sentence-1)},{keys:["u"],name:"next uncoded",does:jf},{keys:["n"],name:"new stat\
ement",does:Df},{keys:["0"],name:"nothing here",does:Ff},{keys:["1\u20139"],name:"mark a statement",when:(e,{name:t})=>Number(
t)<=Qe(e).length,does:(e,{name:t})=>mt(e,Qe(e)[Number(t)-1].key),isRare:!0},{keys:["ArrowRight"],name:"mark the next sta\
tement",does:e=>Ei(e,1),isRare:!0},{keys:["ArrowLeft"],name:"mark the statement before",does:e=>Ei(e,-1),isRare:!0},{keys:[
"e","Enter"],name:"change",does:Bf},{keys:["d"],name:"copy of last",does:Wf},{keys:["Delete"],name:"delete",does:Pf},{keys:[
"z","Undo"],name:"undo",does:qf},{keys:["p"],name:"draft",does:e=>J(e,{does:"propose",sentence:e.state.sentence})},{keys:[
"/"],name:"find",does:e=>J(e,{does:"search"})},{keys:["o"],name:"see its tie",does:Uf,isRare:!0},{keys:["!"],name:"probl\
ems",does:e=>J(e,{does:"open problems"})},{keys:["?"],name:"all keys",does:e=>$(e,{isHelpOpen:!0})}]};function Hf(e){let{line:t,rows:n,marked:s,field:o}=e.state,r=n[s];return r?Re(e,r):t.trim()?I(e,{is:"text",text:t.trim()}):
o&&ve(v(e),o)?ie(e):e}function Gf(e){let{field:t,line:n}=e.state,s=Q(e),o=H(e.index,s);if(!/^\p{L}/u.test(n)||!L(e.known.
vocabulary,t)?.takes.includes("entity"))return o;let r=H(e.index,{...s,place:"choosing"}).filter(({value:i})=>i.is==="en\
tity");return[...o,...r.map(i=>({...i,digit:null}))]}var Ci={name:"Text",writes:()=>!0,rows:Gf,bindings:()=>[{keys:["Ent\
er"],name:"take what is marked, or written",does:Hf},{keys:[" "],name:"words",when:j,does:Ge},...X,He,...Me]};var Y={reading:Ti,choosing:an,relation:pn,text:Ci,basis:Sr,statement:cn,few:li,inferred:pi,words:hi,quote:Mi,"new entity":yi,
"new relation":wi,"other fields":bi,jointly:mi,draft:Oi};function De(e,t,n,s){let o={state:e,known:n,index:s,effects:[]};
if(e.isHelpOpen){let a=["Escape","?","F1"].includes(t.name);return{state:a?{...e,isHelpOpen:!1}:e,effects:[],isCommand:a}}
if(t.name==="F1")return{state:{...e,isHelpOpen:!0},effects:[],isCommand:!0};let r=Ai(o,t);if(r)return{...Ye(o,r.does(o,t)),
isCommand:!0};let i=Y[e.place].writes(e)?Xf(e,t):null;return{state:i===null?e:Ns(e,i,n,s),effects:[],isCommand:!1}}function Ns(e,t,n,s){
let o={state:e,known:n,index:s,effects:[]};return Ye(o,$(o,{line:t,marked:0,isSelected:!1})).state}function Ye(e,t){let n=t;
for(;n.again;){let r=n.again,i=gt({...n,again:void 0},Y[n.state.place],null);n=Ai(i,r)?.does(i,r)??i}let{state:s,effects:o}=gt(
n,Y[n.state.place],e.state);return{state:s,effects:o}}function Ai(e,t){return Y[e.state.place].bindings(e.state).find(s=>zf(
s,t)&&(s.isHere?.(e)??!0)&&(s.when?.(e,t)??!0))??null}var zf=({keys:e,isShift:t},n)=>e.some(s=>Kf(s,n))&&(t===void 0||t===
n.isShift);function Kf(e,t){return e==="1\u20139"?/^[1-9]$/.test(t.name):e==="a\u2026z"?/^[a-z]$/.test(t.name):e===t.name}
function Xf({line:e,isSelected:t},n){let s=Zo(n);return s!==null?t?s:e+s:n.name==="Backspace"&&e?[...e].slice(0,-1).join(
""):null}var Vf={Enter:"\u23CE",Backspace:"\u232B",Delete:"Del",Escape:"Esc",Tab:"\u21E5",ArrowDown:"\u2193",ArrowUp:"\u2191",ArrowLeft:"\
\u2190",ArrowRight:"\u2192",Undo:"Ctrl Z"," ":"\u2423"};function Ii({keys:[e],name:t,isShift:n=!1}){return{shown:`${n?"\u21E7":
""}${Vf[e]??e}`,name:t,press:/\u2026|\u2013/.test(e)?null:{name:e,isShift:n}}}var Ni=(e,t,n)=>Y[e.place].bindings(e).filter(({
isRare:s,isHere:o})=>!s&&(o?.({state:e,known:t,index:n,effects:[]})??!0)).map(Ii),Li=e=>Object.entries(Y).map(([t,{name:n,
bindings:s}])=>({place:t,name:n,keys:s({...e,part:null}).flatMap(o=>o.keys.map(r=>Ii({...o,keys:[r]})))}));var Ze=(e,t)=>e.statements.find(n=>n.key===t),Z=({vocabulary:e},t)=>e.fields.find(n=>n.id===t),gn=(e,t)=>e?.slots.find(n=>n.
field===t&&n.values.length>0);function Te(e,t){let n=qe(t,e);return t.is==="new"?{text:n,lang:t.entity.lang}:t.is==="wor\
ds"?{text:`\u201C${n}\u201D`,lang:e.article.lang}:{text:n,lang:t.is==="entity"?Pe(e.entities,t.id)?.lang??null:null}}var Ls=4,
Jf=74;function Ri(e){let t=e.split(/\s+/);return e.length<Jf||t.length<=2*Ls?e:`${t.slice(0,Ls).join(" ")} \u2026 ${t.slice(
-Ls).join(" ")}`}var Qf=["subject","relation","object"];function ji({known:e,state:t}){let{say:n,article:s}=e,o=s.sentences[t.sentence];if(!t.
draft){let r=o?.isTitle?n("title"):n("sentence_n",{n:t.sentence});return m`<h2 class="claim"><span>${r}</span></h2>`}return m`<h2 class="claim">
<span>
${Qf.map((r,i)=>m`${i>0&&m`<i> \u2013 </i>`}<${Yf} known=${e} state=${t} field=${r} />`)}
${t.draft.id&&m` <small>${n("edits",{id:t.draft.id})}</small>`}
</span>
</h2>`}function Yf({known:e,state:t,field:n}){let s=gn(t.draft,n);if(t.field===n)return m`<mark aria-label=${e.say("open")}>${"\
 ? "}</mark>`;if(!s)return m`<i>\u2026</i>`;let o=` ${e.say("and")} `;return s.values.map((r,i)=>{let{text:a,lang:l}=Te(e,r);
return m`${i>0&&o}<bdi lang=${l}>${s.isInferred?`[${a}]`:a}</bdi>`})}var yn="actorgraph-explorer",Di="actorgraph-annotator";var _n=({session:e,statement:t,children:n})=>e.connection.explorer&&m`<a class="explorer-link" href=${e.connection.explorer(
t??null)} target=${yn}>${n}</a>`;var _e=class extends R{element=V();componentDidMount(){this.measure()}componentDidUpdate(){this.measure()}measure(){let t=this.
element.current;t.scrollHeight>t.clientHeight?t.tabIndex=0:t!==document.activeElement&&t.removeAttribute("tabindex")}render({
children:t,...n}){return m`<div ref=${this.element} ...${n}>${t}</div>`}};function Wi({known:e,state:t,preview:n,failed:s,said:o,session:r}){return m`<${_e} class="detail" role="group" aria-label=${e.
say("detail")}>
${s&&t.place==="statement"&&m`<p class="problem">${s}</p>`}
${o&&t.place!=="reading"&&m`<p class="doubt">${o}</p>`}
${Zf(e,t,n,r)}
<//>`}var Bi=(e,{vocabulary:{relations:t}})=>e.replace(/`(\w+)`/g,(n,s)=>`\u201C${t[s]?.label??s.replaceAll("_"," ")}\u201D`);
function Zf(e,t,n,s){let{say:o}=e,r=t.rows[t.marked];if(t.place==="relation"&&r?.value.is==="relation"){let l=e.vocabulary.
relations[r.value.id];return m`<p><b>${l.label}</b> <i>${o("use")}</i> ${Bi(l.use||l.definition,e)}</p>
<p>${l.avoid&&m`<i>${o("not_for")}</i> ${Bi(l.avoid,e)}`}</p>`}if(t.place==="reading"){let l=Ze(e.article,t.statement),c=l?.
problems[0],f=l?.spans.map(([u,p])=>e.article.text.slice(u,p)).join(" \u2026 ");return l&&m`<p><q>${f}</q> <${_n} session=${s} statement=${l.
key}>${o("see_its_tie")}<//></p>${c&&m`<p class="problem">${c.message}</p>`}`}if(n&&(t.place==="statement"||t.place==="i\
nferred"||t.place==="quote")){let{tie:l,plain:c,problems:f}=n,[u]=f;return m`<p><i>${o("tie")}</i> <b>${l||o("no_tie")}</b></p>
<p>
<i>${o("plain_triple")}</i> <b>${o(c.is?"yes":"no")}</b>${c.why&&` (${c.why})`}
</p>
${u&&m`<p class=${u.severity==="error"?"problem":"doubt"}>${u.message} ${u.hint}</p>`}`}let i=`help_${t.place.replaceAll(
" ","_")}`,a=o(i,{name:r?Te(e,r.value).text:""});return a!==i&&m`<p><i>${a}</i></p>`}var Pi=new WeakMap;function Fi(e){let t=Pi.get(e);if(t)return t;let n=[];for(let[s,o]of e.sentences.entries()){let r=n.at(
-1);r?.number===o.paragraph&&r.isTitle===o.isTitle?r.sentences.push({number:s,sentence:o}):n.push({number:o.paragraph,sentences:[
{number:s,sentence:o}],isTitle:o.isTitle})}return Pi.set(e,n),n}function Be({sentences:e},t){let[n,s]=[0,e.length-1];for(;n<
s;){let o=n+s+1>>1;e[o].span[0]<=t?n=o:s=o-1}return n}var qi=new WeakMap;function eu(e){let t=qi.get(e);if(t)return t;let n=new Set;
for(let[s,o]of e.statements.flatMap(({spans:r})=>r))for(let r=Be(e,s);(e.sentences[r]?.span[0]??o)<o;r++)n.add(r);return qi.
set(e,n),n}var bt=(e,t)=>eu(e).has(t)?"coded":e.sentences[t].nothing?"nothing":"open";function wn({statements:e}){return[
...new Set(e.flatMap(({words:t})=>t.by?[t.by]:[]))]}var tu=3,$n=(e,t)=>t===null?0:1+e.indexOf(t)%tu,nu=3;function Ui(e){
let t=[];return e.map(({spans:n})=>{let s=new Set(t.filter(r=>su(r.spans,n)).map(({lane:r})=>r)),o=0;for(;s.has(o)&&o<nu-
1;)o+=1;return t.push({lane:o,spans:n}),o})}var su=(e,t)=>e.some(([n,s])=>t.some(([o,r])=>n<r&&o<s));var kn=class extends ne{render({known:t,corpus:n,current:s,saved:o,session:r,press:i}){let{article:a,say:l}=t,c=a.sentences.
filter((p,d)=>bt(a,d)==="open").length,f=a.statements.reduce((p,d)=>p+d.problems.length,0),u=l("head_counts",{read:a.sentences.
length-c,all:a.sentences.length,statements:a.statements.length});return m`<header>
<h1>
<button type="button" class="plain" onClick=${()=>i("articles")} title=${l("all_articles")}>
<bdi lang=${a.lang}>${a.title}</bdi>
</button>
</h1>
<span class="about">${[a.published,l("coder",{name:n.coder})].filter(Boolean).join(" \xB7 ")}</span>
<${Rs} article=${a} current=${s} say=${l} />
<span class="counts">${u}</span>
${f>0&&m`<button type="button" class="plain problems" onClick=${()=>i("problems")}>${l(f===1?"problem_n":"problems_n",{n:f})}</button>`}
<${_n} session=${r}>${l("explorer")}<//>
<${ou} saved=${o} say=${l} />
</header>`}},ou=({saved:e,say:t})=>m`<span class=${`saved is-${e.is}`} role="status">
${e.is==="nothing"?"":e.words||t(`saved_${e.is}`,{at:e.at})}
</span>`,ru=40,Rs=class extends ne{render({article:t,current:n,say:s}){let o=t.sentences.length,r=Math.ceil(o/ru),i=Array.
from({length:Math.ceil(o/r)},(l,c)=>{let f=Array.from({length:Math.min(r,o-c*r)},(d,h)=>c*r+h),u=f.map(d=>bt(t,d)),p=u.includes(
"open")?"open":u.includes("coded")?"coded":"nothing";return C(`is-${p}`,f.includes(n)&&"now")}),a=s("strip",{n,all:o-1});
return m`<span class="strip" role="img" aria-label=${a}>${i.map(l=>m`<i class=${l} />`)}</span>`}};var bn=class extends R{element=V();componentDidMount(){this.element.current.showModal()}render({known:t,state:n,hasLetters:s,
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
${Li(n).map(({place:l,name:c,keys:f})=>m`<section key=${l}>
<h3>${i(c)}</h3>
${f.map(({shown:u,name:p})=>m`<p key=${u+p}><kbd>${u}</kbd> ${i(p)}</p>`)}
</section>`)}
<section>
<h3>${i("fields")}</h3>
${a.fields.map(({id:l,letter:c,label:f})=>c&&m`<p key=${l}><kbd>${c}</kbd> ${f}</p>`)}
</section>
</div>
</dialog>`}};var xt=24,iu=120,we=e=>e.preventDefault(),vt=class extends R{state={most:xt};componentDidUpdate({state:t}){let{state:n}=this.
props;n.rows!==t.rows&&this.state.most>xt&&this.setState({most:xt}),(n.rows!==t.rows||n.marked!==t.marked)&&document.getElementById(
`choice-${Math.max(0,n.marked)}`)?.scrollIntoView({block:"nearest"})}look=({currentTarget:{scrollTop:t,clientHeight:n,scrollHeight:s}})=>{
t+n>s-iu&&this.setState({most:this.state.most+xt})};render({known:{say:t},state:n,hands:s},{most:o}){let{rows:r,marked:i,
place:a,first:l,typed:c,line:f}=n,u=a==="words"||a==="quote";return m`<div class="choices">
<div id="choices" role="listbox" aria-label=${t("choices")} onScroll=${this.look}>
${r.slice(0,Math.max(o,i+xt)).map((p,d)=>m`<div
key=${d}
id=${`choice-${d}`}
role="option"
class=${C("row",d===i&&"marked")}
aria-selected=${String(d===i)}
aria-setsize=${r.length}
aria-posinset=${d+1}
aria-label=${[p.digit,p.label,p.why].filter(Boolean).join(", ")}
onMouseDown=${we}
onClick=${()=>s.take(p)}
>
${p.digit===null?m`<kbd class="none" />`:m`<kbd>${p.digit}</kbd>`}
<bdi class="name" lang=${p.lang}>${p.label}</bdi>
<span class="why">${p.why}</span>
</div>`)}
</div>
${u&&m`<p class="asks">${t(l?"last_word":"first_word")} ${c&&m`<kbd>${c}</kbd>`}</p>`}
${!r.length&&!u&&f&&m`<p class="asks">${t("nothing_found")}</p>`}
</div>`}};var et=class extends ne{state={at:0};render({say:t,place:n,keys:s,press:o}){let r=s.filter(a=>a.press),i=Math.min(this.state.
at,r.length-1);return m`<footer>
<span class="place">${n}</span>
<div class="keys" role="toolbar" aria-label=${t("keys")} onKeyDown=${this.go}>
${s.map(({shown:a,name:l,press:c})=>c?m`<button
type="button"
key=${a}
tabindex=${r[i]?.shown===a?0:-1}
onMouseDown=${we}
onClick=${()=>o(c)}
><kbd>${a}</kbd> ${t(l)}</button>`:m`<span key=${a}><kbd>${a}</kbd> ${t(l)}</span>`)}
</div>
</footer>`}go=t=>{let n={ArrowRight:1,ArrowLeft:-1}[t.key];if(!n)return;let s=[...t.currentTarget.querySelectorAll("butt\
on")],o=(s.indexOf(document.activeElement)+n+s.length)%s.length;this.setState({at:o},()=>s[o].focus()),t.preventDefault()}};var au=(e,t)=>e.say(`line_${Hi(t)}`,{field:Gi(e,t),count:t.rows.length}),Hi=({place:e})=>e.replaceAll(" ","_"),Gi=(e,{field:t})=>t?
Z(e,t)?.label??t:"",xn=class extends R{element=V();componentDidMount(){this.element.current.focus({preventScroll:!0})}componentDidUpdate(){
let{state:t}=this.props,n=this.element.current;n.value!==t.line&&(n.value=t.line),t.isSelected&&n.select()}render({known:t,
state:n,written:s}){let o=Y[n.place].writes(n),r=n.rows.length>0&&n.place!=="few";return m`<input
id="line"
ref=${this.element}
class=${o?"":"is-command"}
role="combobox"
aria-expanded=${String(r)}
aria-controls="choices"
aria-autocomplete="list"
aria-activedescendant=${r&&n.rows[n.marked]?`choice-${n.marked}`:null}
aria-label=${au(t,n)}
placeholder=${t.say(`hint_${Hi(n)}`,{field:Gi(t,n)})}
autocomplete="off"
autocapitalize="off"
spellcheck=${!1}
dir="auto"
readonly=${!o}
onInput=${i=>{i.isComposing||s(i.currentTarget.value)}}
onCompositionEnd=${i=>s(i.currentTarget.value)}
/>`}};var js=e=>document.getElementById(`sentence-${e}`)?.firstChild??null;function Ds(e,[t,n]){let s=[];for(let o=Be(e,t);o<e.
sentences.length;o+=1){let[r,i]=e.sentences[o].span;if(r>=n)break;let a=js(o);!a||i<=t||s.push(new StaticRange({startContainer:a,
startOffset:Math.max(t,r)-r,endContainer:a,endOffset:Math.min(n,i)-r}))}return s}var lu=["sentence","named","marked","qu\
ote","first"];function Bs(e,t,n){if(!("highlights"in CSS))return n;for(let s of n)s in t||CSS.highlights.delete(s);for(let[
s,o]of Object.entries(t)){let r=new Highlight(...o.flatMap(i=>Ds(e,i)));r.priority=lu.indexOf(s)+1,CSS.highlights.set(s,
r)}return new Set(Object.keys(t))}function zi(e){return Xi(e,e.statements.filter(({words:t,spans:n})=>t.by!==null&&n.length),
"said")}function Ki(e,t){let n=he(e,t.sentence);return Xi(e,n.filter(({words:s,spans:o})=>s.by===null&&o.length),"own")}
function Xi(e,t,n){let s=wn(e),o=Ui(t),r={};for(let[i,{words:a,marks:l,spans:c}]of t.entries()){let f=`${n}-${$n(s,a.by)}\
-${l.length?"held":"plain"}-${o[i]}`;r[f]=[...r[f]??[],...c]}return r}function Vi(e,t,n){let s=e.map(o=>Math.max(0,o));for(let o=t+1;o<s.length;o++)s[o]=Math.max(s[o],s[o-1]+n);for(let o=t-1;o>=
0;o--)s[o]=Math.min(s[o],s[o+1]-n);s[0]<0&&(s[0]=0);for(let o=1;o<s.length;o++)s[o]=Math.max(s[o],s[o-1]+n);return s}var cu=20,fu=2,Ji=400;function vn({words:e,isDenied:t,marks:n},s){let o=[e.subject,e.relation,e.object].filter(Boolean).
join(" \u2013 ");return[(t?`${s("not")} `:"")+o,...e.by?[s("according_to",{name:e.by})]:[],...n].join(", ")}var On=class extends R{state={
from:0,to:2e3};element=V();componentDidMount(){this.scroller=this.element.current.closest(".reading"),this.scroller.addEventListener(
"scroll",this.look,{passive:!0}),this.look()}componentWillUnmount(){this.scroller?.removeEventListener("scroll",this.look)}componentDidUpdate(){
this.place()}shouldComponentUpdate(t,n){let s=this.props;return Object.keys(t).some(r=>t[r]!==s[r])||n.from!==this.state.
from||n.to!==this.state.to}look=()=>{let{top:t,bottom:n}=this.scroller.getBoundingClientRect(),o=[...this.scroller.querySelectorAll(
".paragraph")].filter(a=>{let l=a.getBoundingClientRect();return l.bottom>t-Ji&&l.top<n+Ji}),[r,i]=[o[0]?.firstElementChild,
o.at(-1)?.lastElementChild].map(a=>Number(a instanceof HTMLElement?a.dataset.sentence:0));this.setState({from:r,to:i})};place(){
let{known:t,current:n}=this.props,s=this.element.current.getBoundingClientRect().top,o=new Map(Yi(t.article).map(c=>[c.stated.
key,c])),r=[...this.element.current.children].flatMap(c=>{let f=o.get(c.dataset.statement??"");return f?[{element:c,...f}]:
[]}),i=r.map(({stated:c})=>Math.round(uu(t.article,c)-s)),a=Math.max(0,r.findIndex(({number:c})=>c>=n)),l=Vi(i,a,cu+fu);
for(let[c,{element:f}]of r.entries())f.style.top=`${l[c]}px`}render({known:t,current:n,statement:s,fresh:o,letters:r,open:i},{
from:a,to:l}){let{article:c,say:f}=t,u=wn(c),p=Yi(c).filter(({number:d})=>d>=a&&d<=l);return m`<div class="cards" ref=${this.
element} role="group" aria-label=${f("statements_beside")}>
${p.map(({stated:d,number:h})=>{let{key:g,words:_,isDenied:w,marks:y,problems:k}=d,x=C("card",`claimant-${$n(u,_.by)}`,y.
length>0&&"held",h===n&&"current",g===s&&"open",g===o&&"fresh",k.length>0&&"has-problems");return m`<button
type="button"
tabindex="-1"
key=${g}
class=${x}
data-statement=${g}
aria-label=${vn(d,f)}
title=${vn(d,f)}
onClick=${()=>i(g)}
>
${r[g]&&m`<kbd class="label">${r[g]}</kbd>`}${w&&m`<b>${f("not")}</b> `}
${y.length>0&&m`<i>${y[0]}</i> `}<bdi>${_.subject}</bdi> \u2013 ${_.relation} \u2013 <bdi>${_.object}</bdi>
</button>`})}
</div>`}},Qi=new WeakMap;function Yi(e){let t=Qi.get(e);if(t)return t;let s=e.statements.filter(({spans:o})=>o.length).sort(
(o,r)=>o.spans[0][0]-r.spans[0][0]).map(o=>({stated:o,number:Be(e,o.spans[0][0])}));return Qi.set(e,s),s}function uu(e,{
spans:[[t,n]]}){let[s]=Ds(e,[t,Math.min(n,t+1)]);if(!s)return 0;let o=document.createRange();return o.setStart(s.startContainer,
s.startOffset),o.setEnd(s.endContainer,s.endOffset),o.getBoundingClientRect().top}var Zi=new Set(["subject","relation","object"]);function ea({known:e,state:t,quote:n}){let{draft:s,field:o,place:r}=t,{say:i,
article:a}=e;if(!s)return m`<div class="slots" />`;let l=s.slots.filter(p=>!Zi.has(p.field)&&p.values.length>0),c=o&&o!==
"basis"&&!Zi.has(o)&&!l.some(p=>p.field===o)?[o]:[],f=r==="basis"||s.basis||s.slots.some(({isInferred:p})=>p),u=n.map(([
p,d])=>Ri(a.text.slice(p,d))).join(" \u2026 ");return m`<${_e} class="slots" role="group" aria-label=${i("further_fields")}>
<dl>
${l.map(p=>m`<div key=${p.field} class=${C("slot",p.field===o&&"open")}>
<dt><${Sn} known=${e} id=${p.field} /></dt>
<dd><${pu} known=${e} slot=${p} /></dd>
</div>`)}
${c.map(p=>m`<div key=${p} class="slot open">
<dt><${Sn} known=${e} id=${p} /></dt>
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
<//>`}function Sn({known:e,id:t}){let n=Z(e,t),s=n?.label??t,o=n?.letter?s.toLowerCase().indexOf(n.letter):-1;return o<0?
s:m`${s.slice(0,o)}<u>${s[o]}</u>${s.slice(o+1)}`}function pu({known:e,slot:t}){let n=t.each?" / ":` ${e.say("and")} `;return m`${t.
values.map((s,o)=>{let{text:r,lang:i}=Te(e,s);return m`${o>0&&n}<bdi lang=${i}>${r}</bdi>`})}${t.isInferred&&m` <small>${e.
say("inferred")}</small>`}`}function ta({known:e,state:t}){let{say:n,article:s}=e,o=t.proposals[t.proposal];if(!o)return null;let r=o.fields.filter(
({isFilled:a})=>a),i=o.fields.filter(({isFilled:a})=>!a);return m`<div class="choices drafted">
<p class="asks">${n("draft_of",{name:o.proposer,n:t.proposal+1,all:t.proposals.length})}</p>
${r.map(a=>m`<div class="row drafted" key=${a.field}>
<kbd>${Z(e,a.field)?.letter??"\u2423"}</kbd>
<span class="name"><small><${Sn} known=${e} id=${a.field} /></small> <b>${du(e,a)}</b></span>
<span class="why">${[a.rule,mu(n,a)].filter(Boolean).join(" \xB7 ")}</span>
</div>`)}
${i.length>0&&m`<p class="note">
${n("draft_shown")}
${i.map(a=>m`${" "}<kbd>${Z(e,a.field)?.letter??"\u2423"}</kbd>${" "}
${Z(e,a.field)?.label??a.field}, \u201c${a.from.map(([l,c])=>s.text.slice(l,c)).join(" \u2026 ")}\u201d`)}
</p>`}
</div>`}var du=(e,{values:t})=>t.map(n=>Te(e,n).text).join(` ${e.say("and")} `),mu=(e,{right:t})=>t===null?"":e("draft_r\
ight",{n:Math.round(100*t)});function na(e){let{place:t}=e.state;return t==="reading"?m`<${gu} ...${e} />`:t==="statement"||t==="inferred"?m`<${_u} ...${e} />`:
t==="draft"?m`<${ta} ...${e} />`:t==="few"?m`<${hu} ...${e} />`:t==="new entity"?m`<${wu} ...${e} />`:m`<${vt} ...${e} />`}
function hu({known:{say:e},state:t,hands:n}){let s=ln(t.rows.map(({label:o})=>o));return m`<div class="choices" role="group" aria-label=${e(
"choices")}>
${t.rows.map(({label:o},r)=>{let i=o.toLowerCase().indexOf(s[r]);return m`<button
type="button"
tabindex="-1"
key=${o}
class="row plain"
onMouseDown=${we}
onClick=${()=>n.press(s[r])}
>
<kbd>${s[r]}</kbd>
<span class="name">${o.slice(0,i)}<u>${o[i]}</u>${o.slice(i+1)}</span>
</button>`})}
<button type="button" tabindex="-1" class="row plain" onMouseDown=${we} onClick=${()=>n.press("Enter")}>
<kbd>\u23ce</kbd> <span class="name">${e("none_of_these")}</span>
</button>
</div>`}function gu({known:e,state:t,hands:n}){let{article:s,say:o}=e,{nothing:r}=s.sentences[t.sentence]??{},i=he(s,t.sentence);
return m`<div class="choices">
${i.length>0&&m`<${_e} id="choices" role="listbox" aria-label=${o("statements_here")}>
${i.map((a,l)=>m`<div
key=${a.key}
id=${`choice-${l}`}
role="option"
class=${C("row","stated",a.sign,a.key===t.statement&&"marked")}
aria-selected=${String(a.key===t.statement)}
aria-label=${vn(a,o)}
onClick=${()=>n.mark(a.key)}
>
<small>${a.id}</small>
<span class="name">
${a.isDenied&&m`<b>${o("not")}</b> `}<bdi>${a.words.subject}</bdi> \u2013 <b>${a.words.relation}</b> \u2013${" "}
<bdi>${a.words.object}</bdi>
<small>${yu(a,o)}</small>
</span>
</div>`)}
<//>`}
${r&&m`<p class="note done">${o("nothing_here",r)}</p>`}
${!r&&!i.length&&m`<p class="asks">${o("not_coded")}</p>`}
</div>`}var yu=({words:e,marks:t},n)=>[e.by?n("according_to",{name:e.by}):n("of_author"),...t].join(" \xB7 ");function _u({
known:e,state:t,shown:n,hands:s}){let{vocabulary:o,say:r}=e,i=o.fields.filter(({letter:l})=>l),a=[["i",r("inferred")],["\
q",r("quote")],[" ",r("other_fields")]];return m`<${_e} class="choices fields" role="group" aria-label=${r("fields")}>
${i.map(l=>{let c=gn(t.draft,l.id),f=C("field",c&&"filled",!c&&n.has(l.id)&&"shown"),u=l.letter;return m`<button
type="button"
tabindex="-1"
key=${l.id}
class=${f}
onMouseDown=${we}
onClick=${()=>s.press(u)}
>
<kbd>${u}</kbd> ${l.label}${c?.isInferred&&m` <small>${r("inferred")}</small>`}
</button>`})}
${a.map(([l,c])=>m`<button
type="button"
tabindex="-1"
key=${l}
class="field"
onMouseDown=${we}
onClick=${()=>s.press(l)}
>
<kbd>${l===" "?"\u2423":l}</kbd> ${c}
</button>`)}
<//>`}function wu({known:e,state:t,shown:n,hands:s}){let{say:o,vocabulary:r}=e,{entity:i}=t;if(!i)return null;let a=i.country&&
Pe(e.entities,i.country)?.label,l=[["n",o("entity_label"),i.label],["t",o("entity_type"),r.types[i.type]?.label??i.type],
["c",o("entity_country"),(i.isLocal?a&&o("no_country_here",{country:a}):a)||"\u2013"],["a",o("entity_aliases"),i.aliases.
join(", ")||"\u2013"],["l",o("entity_kept"),o(i.isLocal?"entity_local":"entity_listed")],["m",o("entity_members"),i.members.
map(c=>Pe(e.entities,c)?.label??c).join(", ")||"\u2013"]];return t.part?m`<${vt} known=${e} state=${t} shown=${n} hands=${s} />`:
m`<div class="choices">
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
onMouseDown=${we}
onClick=${()=>s.press(c)}
>
<kbd>${c}</kbd>
</button>
</dd>
</div>`)}
</dl>
</div>`}var Mn=class extends ne{render({known:{article:t,say:n},current:s}){return m`<div
class="words"
id="article"
role="listbox"
tabindex="0"
lang=${t.lang}
aria-label=${n("article_by_sentence",{title:t.title})}
aria-activedescendant=${`sentence-${s}`}
>
${Fi(t).map(o=>m`<${Ws}
key=${o.sentences[0].number}
article=${t}
paragraph=${o}
current=${$u(o,s)?s:null}
say=${n}
/>`)}
</div>`}},$u=({sentences:e},t)=>t>=e[0].number&&t<=e[e.length-1].number,Ws=class extends ne{render({article:t,paragraph:n,
current:s,say:o}){let{isTitle:r,sentences:i}=n,a=r?o("title"):o("paragraph",{n:n.number});return m`<div class=${C("parag\
raph",r&&"title")} role="group" aria-label=${a} dir="auto">
${i.map(({number:l,sentence:c})=>{let[f,u]=c.span;return m`<span
key=${l}
id=${`sentence-${l}`}
class=${C("sentence",`is-${bt(t,l)}`,l===s&&"current")}
role="option"
aria-selected=${String(l===s)}
data-sentence=${l}
>${t.text.slice(f,u)}</span
>${" "}`})}
</div>`}};function sa(e,t,n){let[s,o]=ku(t,n),r=s?.parentElement?.closest("[data-sentence]");if(!(r instanceof HTMLElement)||
s?.nodeType!==Node.TEXT_NODE)return null;let i=Number(r.dataset.sentence);return{sentence:i,place:e.sentences[i].span[0]+
o}}function ku(e,t){if("caretPositionFromPoint"in document){let s=document.caretPositionFromPoint(e,t);return[s?.offsetNode,
s?.offset??0]}let n=document.caretRangeFromPoint(e,t);return[n?.startContainer,n?.startOffset??0]}var En=class extends ne{render({known:t,sentence:n,labels:s}){let o=bu(t.article,n,s);return m`<div class="labels">
${s.map(({letters:r,span:[i,a],kind:l},c)=>{let f=t.article.text.slice(i,a),u=t.say(/\d/.test(r)?"word_with_digit":"word\
_with_letter",{words:f,letters:r});return o[c]&&m`<span
key=${`${l} ${i}`}
class=${`label ${l}`}
role="img"
aria-label=${u}
style=${{left:`${o[c].left}px`,top:`${o[c].top}px`}}
>${r}</span
>`})}
</div>`}};function bu(e,t,n){let s=js(t),o=document.getElementById("article")?.parentElement?.getBoundingClientRect();if(!n.
length||!s||!o)return[];let[r]=e.sentences[t].span,i=document.createRange();return n.map(({span:[a]})=>{let l=Math.min(Math.
max(a-r,0),s.length-1);i.setStart(s,l),i.setEnd(s,l+1);let c=i.getBoundingClientRect();return{left:Math.round(c.left-o.left),
top:Math.round(c.top-o.top)}})}var xu=new Set(["choosing","relation"]);function oa(e,t,n){let{place:s,hints:o,typed:r,rows:i,draft:a,sentence:l}=t;if(o.
length)return o.filter(({letters:c,span:f})=>f&&c.startsWith(r)).map(({letters:c,span:f})=>({letters:c.slice(r.length),span:f,
kind:"word"}));if(xu.has(s)){let c=new Map;for(let{digit:f,value:u}of i){if(f===null||!("at"in u)||!u.at)continue;let p=c.
get(u.at[0]);c.set(u.at[0],{letters:p?`${p.letters} ${f}`:String(f),span:p&&p.span[1]>u.at[1]?p.span:u.at,kind:"name"})}
return[...c.values()]}return s==="draft"?(t.proposals[t.proposal]?.fields??[]).flatMap(({field:c,from:f,isFilled:u})=>f.
slice(0,1).map(p=>({letters:Z(e,c)?.letter??"\u2423",span:p,kind:u?"name":"cue"}))):s==="statement"||s==="inferred"?jt(n,
l,a).flatMap(({field:c,span:f})=>{let u=Z(e,c)?.letter;return u?[{letters:u,span:f,kind:"cue"}]:[]}):[]}var vu={},Ou=({hints:e,
typed:t})=>e.every(({statement:n})=>!n)?vu:Object.fromEntries(e.flatMap(({letters:n,statement:s})=>s&&n.startsWith(t)?[[
s,n.slice(t.length)]]:[])),Tn=class extends R{element=V();state={measured:0};marked=new Set;lines=new Set;lined=null;componentDidMount(){
this.observer=new ResizeObserver(()=>this.setState({measured:this.state.measured+1})),this.observer.observe(this.element.
current),this.mark(),this.come(!0)}componentWillUnmount(){this.observer?.disconnect()}componentDidUpdate(t){this.mark();
let n=this.props;(t.state.sentence!==n.state.sentence||t.known.article.id!==n.known.article.id)&&this.come(!1)}mark(){let{
known:t,state:n,quote:s}=this.props,{article:o}=t;this.lined!==o&&(this.lines=Bs(o,zi(o),this.lines)),this.lined=o;let r=o.
sentences[n.sentence],i=n.draft?void 0:Ze(o,n.statement),a=oa(t,n,this.props.index).filter(({kind:l})=>l==="name");this.
marked=Bs(o,{...Ki(o,n),...r&&{sentence:[r.span]},...a.length&&{named:a.map(({span:l})=>l)},...i?.spans.length&&{marked:i.
spans},...s.length&&{quote:s},...n.first&&{first:[n.first]}},this.marked)}come(t){let{state:n}=this.props,s=document.getElementById(
`sentence-${n.sentence}`);if(!s)return;let o=this.element.current.getBoundingClientRect(),r=s.getBoundingClientRect(),i=Math.
min(120,o.height/5);if(!t&&r.top>=o.top+i&&r.bottom<=o.bottom-i)return;let a=r.bottom>o.bottom-i&&r.height<o.height-2*i;
this.element.current.scrollTop+=a?r.bottom-o.bottom+i:r.top-o.top-i}render({known:t,state:n,index:s,open:o,touch:r},{measured:i}){
return m`<div
class="reading"
ref=${this.element}
onClick=${a=>{let l=sa(t.article,a.clientX,a.clientY);l&&r(l.sentence,l.place)}}
>
<div class="page">
<${Mn} known=${t} current=${n.sentence} />
<${En} known=${t} sentence=${n.draft?.sentence??n.sentence} labels=${oa(t,n,s)} measured=${i} />
<${On}
known=${t}
current=${n.sentence}
statement=${n.statement}
fresh=${n.last}
letters=${Ou(n)}
measured=${i}
open=${o}
/>
</div>
</div>`}};var P=class extends R{element=V();componentDidMount(){let t=this.element.current;(t.querySelector("[autofocus]")??t).focus()}render({
say:t,name:n,title:s,deeds:o,close:r,children:i}){let a=r?[...o,{keys:["Escape"],shown:"Esc",name:"back_to_reading",does:r}]:
o,l=a.map(({keys:[f],shown:u,name:p})=>({shown:u,name:p,press:{name:f,isShift:!1}})),c=f=>{let u=a.find(p=>p.keys.includes(
f));return u?.does(),!!u};return m`<div class="annotator in-screen" onKeyDown=${f=>this.keyDown(f,c)}>
<main class="screen" tabindex="-1" ref=${this.element} aria-label=${s}>
<h1>${s}</h1>
${i}
</main>
<${et} say=${t} place=${t(`place_${n}`)} keys=${l} press=${f=>c(f.name)} />
</div>`}keyDown(t,n){let{hasLetters:s}=this.props;if(t.isComposing||t.ctrlKey||t.metaKey||t.altKey)return;let o=t.target,
r=o.matches("input, textarea, select");t.key.length===1&&(r||!s)||t.key==="Enter"&&o.matches("button, a, textarea, input\
, summary")||r&&!["Escape","ArrowDown","ArrowUp"].includes(t.key)||n(t.key)&&t.preventDefault()}},ue=(e,t,n)=>[{keys:["j",
"ArrowDown"],shown:"j",name:"next",does:()=>n(Math.min(e+1,t-1))},{keys:["k","ArrowUp"],shown:"k",name:"back",does:()=>n(
Math.max(e-1,0))}],pe=e=>e?.scrollIntoView({block:"nearest"});function ra({shown:e,session:t}){let n=t.say,[s,o]=E(""),r=s.toLowerCase(),i=(e.corpus?.articles??[]).filter(({id:d,title:h})=>`${d}\
 ${h}`.toLowerCase().includes(r)),a=e.known?.article.id,[l,c]=E(Math.max(0,i.findIndex(({id:d})=>d===a))),f=Math.min(l,i.
length-1);W(()=>{t.opening.count()},[]),W(()=>pe(document.querySelector("tr.marked")),[f]);let u=()=>i[f]&&t.opening.open(
i[f].id),p=[{keys:["Enter"],shown:"\u23CE",name:"open_article",does:u},...ue(f,i.length,c),{keys:["v"],shown:"v",name:"n\
ew_article",does:()=>t.show("new")},{keys:["g"],shown:"g",name:"progress",does:()=>t.show("progress")},...e.known?[{keys:[
"e"],shown:"e",name:"entities_screen",does:()=>t.show("entities")}]:[],{keys:["!"],shown:"!",name:"problems",does:()=>t.
show("problems")}];return m`<${P}
say=${n}
name="articles"
title=${e.corpus?.title||n("articles")}
deeds=${p}
hasLetters=${e.hasLetters}
close=${e.known?()=>t.show(null):null}
>
<form onSubmit=${Ot(u)}>
<label>${n("find_article")} <input type="search" value=${s} onInput=${({currentTarget:d})=>o(d.value)} /></label>
</form>
<table>
<thead>
<tr>${["article","day","sentences","coded","nothing","left","statements","problems"].map(d=>m`<th scope="col">${n(d)}</th>`)}</tr>
</thead>
<tbody>
${i.map((d,h)=>m`<${Su} key=${d.id} article=${d} isMarked=${h===f} open=${()=>t.opening.open(d.id)} />`)}
</tbody>
</table>
${!i.length&&m`<p class="asks">${n("nothing_found")}</p>`}
<//>`}var Ot=e=>t=>{t.preventDefault(),e()};function Su({article:e,isMarked:t,open:n}){let{title:s,lang:o,published:r,sentences:i,
coded:a,nothing:l,statements:c,problems:f}=e;return m`<tr class=${C(t&&"marked")} aria-current=${t?"true":null}>
<td><button type="button" class="plain link" onClick=${n}><bdi lang=${o}>${s}</bdi></button></td>
<td class="day">${r??"\u2013"}</td>
${[i,a,l,Math.max(0,i-a-l),c,f].map(u=>m`<td class="number">${u}</td>`)}
</tr>`}var Mu=200,St={is:"list",entity:null,kept:null,told:null,word:null};function la({shown:e,session:t}){let{say:n,connection:s}=t,
{known:o}=e,[r,i]=E(""),[a,l]=E(""),[c,f]=E(0),[u,p]=E(St),[d,h]=E(""),g=Cu(o?.entities??[],r).filter(({id:A})=>u.is!=="\
merge"||A!==u.entity?.id),_=Math.max(0,Math.min(c,g.length-1));W(()=>pe(document.querySelector("tr.marked")),[_]);let w=u.
is!=="list"&&!u.told;W(()=>{w||document.querySelector("main.screen")?.focus()},[w]);let y=A=>{p({...St,...A}),h(""),i(""),
f(0),A.entity&&l(A.entity.label)},k=async(A,F)=>{let{entity:ee,kept:te,word:G}=A;if(!ee)return;let{status:ja,body:Js}=await(A.
is==="rename"?s.ask("POST","/api/renaming",{entity:ee.id,label:a,isMade:F}):s.ask("POST","/api/merging",{kept:te?.id,gone:ee.
id,word:G,isMade:F}));if(ja!==200)return h(Js?.message??n("saved_offline"));if(!F)return h(""),p({...A,told:Js});y(St),h(
n(A.is==="rename"?"renamed":"merged",{name:ee.label,other:te?.label??a})),o&&await t.opening.renew({entities:!0,articles:[
o.article.id]})},x=u.told!==null&&u.told.differing.length>0&&u.word===null,O=A=>p({...u,word:A}),M=g[_],q=u.told?[...x?[
{keys:["1"],shown:"1",name:"word_of_kept",does:()=>O("kept")},{keys:["2"],shown:"2",name:"word_of_gone",does:()=>O("gone")}]:
[{keys:["Enter"],shown:"\u23CE",name:"change_names",does:()=>k(u,!0)}],{keys:["Backspace"],shown:"\u232B",name:"leave_na\
mes",does:()=>y(St)}]:u.is==="rename"?[]:[...M&&u.is==="merge"?[{keys:["Enter"],shown:"\u23CE",name:"merge_with",does:()=>k(
{...u,kept:M},!1)}]:[],...M&&u.is==="list"?[{keys:["r"],shown:"r",name:"rename_entity",does:()=>y({is:"rename",entity:M})},
{keys:["m"],shown:"m",name:"merge_entity",does:()=>y({is:"merge",entity:M})}]:[],...ue(_,g.length,f)],re=u.is==="list"?o?
()=>t.show(null):null:()=>y(St);return m`<${P} say=${n} name="entities" title=${Tu(n,u)} deeds=${q} hasLetters=${e.hasLetters} close=${re}>
<p role="status" class=${d?"note":"unseen"}>${d}</p>
${u.is==="rename"&&!u.told&&m`<form key="rename" onSubmit=${aa(()=>k(u,!1))}>
<label>${n("new_label")} <input type="text" autofocus ref=${ia} value=${a} onInput=${({currentTarget:A})=>l(A.value)} /></label>
<button type="submit">${n("look_first")}</button>
<p class="quiet">${n("label_stays")}</p>
</form>`}
${u.is!=="rename"&&!u.told&&m`<form key=${u.is} onSubmit=${aa(()=>u.is==="merge"&&M&&k({...u,kept:M},!1))}>
<label>${n("find_entity")} <input type="search" ref=${u.is==="merge"?ia:null} value=${r} onInput=${({currentTarget:A})=>i(
A.value)} /></label>
</form>
<table>
<thead><tr>${["entity","type_of","used","id_of"].map(A=>m`<th scope="col">${n(A)}</th>`)}</tr></thead>
<tbody>
${g.map((A,F)=>m`<tr key=${A.id} class=${C(F===_&&"marked")} aria-current=${F===_?"true":null} onClick=${()=>f(F)}>
<td lang=${A.lang}>${A.label}</td>
<td>${o?.vocabulary.types[A.type]?.label??A.type}</td>
<td class="number">${A.uses}</td>
<td class="quiet">${A.id}</td>
</tr>`)}
</tbody>
</table>
${!g.length&&m`<p class="asks">${n("nothing_found")}</p>`}`}
${u.told&&m`<${Eu} say=${n} told=${u.told} doing=${u} />`}
<//>`}function Eu({say:e,told:t,doing:n}){return m`<p>${e("names_change",{n:t.statements,files:t.files.length})}</p>
<ul>${t.files.map(s=>m`<li key=${s}>${s}</li>`)}</ul>
${t.differing.length>0&&m`<table>
<thead><tr><th scope="col">${e("field")}</th><th scope="col">1 ${n.kept?.label}</th><th scope="col">2 ${n.entity?.label}</th></tr></thead>
<tbody>
${t.differing.map(({field:s,kept:o,gone:r})=>m`<tr key=${s}>
<td>${s}</td>
<td>${n.word==="kept"?m`<ins>${o}</ins>`:o}</td>
<td>${n.word==="gone"?m`<ins>${r}</ins>`:r}</td>
</tr>`)}
</tbody>
</table>`}`}function Tu(e,{is:t,entity:n,kept:s}){let o=n?.label??"";return t==="list"?e("entities_title"):t==="rename"?
e("rename_title",{name:o}):s?e("merge_names_title",{name:o,other:s.label}):e("merge_with_title",{name:o})}function Cu(e,t){
let n=t.trim().toLowerCase(),s=({names:o,id:r})=>Number([r,...o].some(i=>i.toLowerCase().startsWith(n)));return e.filter(
({local:o,names:r,id:i})=>!o&&[i,...r].some(a=>a.toLowerCase().includes(n))).sort((o,r)=>s(r)-s(o)||r.uses-o.uses||(o.label<
r.label?-1:1)).slice(0,Mu)}var ia=e=>{e&&!e.dataset.seen&&(e.dataset.seen="1",e.focus())},aa=e=>t=>{t.preventDefault(),e()};function ca({shown:e,session:t}){let n=t.say,{known:s,state:o,refusal:r}=e,i=r?.conflict??null,a=i?.fields??[],[l,c]=E(a.
map(({decided:y})=>y)),[f,u]=E(Math.max(0,a.findIndex(({decided:y})=>!y)));if(W(()=>{s&&t.opening.renew({articles:[s.article.
id]})},[]),W(()=>pe(document.querySelector("tr.marked")),[f]),!s||!o||!i)return null;let p=l.filter(y=>y===null).length,
d=i.isGone,h=()=>t.show(null),g=y=>{if(d)return y==="here"?_(null):h();let k=l.map((O,M)=>M===f?y:O);c(k);let x=k.indexOf(
null);x>=0&&u(x)},_=y=>{if(!o.draft)return;let k=s.article.statements.find(({key:q})=>q===i.key),x=k&&y!==null?Gt(k,s.article):
null,O=new Map(a.map(({field:q},re)=>[q,l[re]])),M={...x?Iu(o.draft,x,O):o.draft,id:y};t.writing.sending.merge({...We(M,
s,o.open),revision:i.revision,begun:null})},w=[{keys:["1"],shown:"1",name:d?"save_as_new":"take_here",does:()=>g("here")},
{keys:["2"],shown:"2",name:d?"leave_it_out":"take_there",does:()=>g("there")},...d?[]:ue(f,a.length,u),...d||p?[]:[{keys:[
"Enter"],shown:"\u23CE",name:"write_it",does:()=>_(o.draft?.id??null)}]];return m`<${P} say=${n} name="merge" title=${n(
"merge_title")} deeds=${w} hasLetters=${e.hasLetters} close=${h}>
<p>${r?.message}</p>
<p class="quiet">${n("merge_kept")}</p>
${!d&&m`<table>
<thead>
<tr>${["field","was_before","here","in_the_file","taken"].map(y=>m`<th scope="col">${n(y)}</th>`)}</tr>
</thead>
<tbody>
${a.map(({field:y,before:k,here:x,there:O},M)=>m`<tr
key=${y}
class=${C(M===f&&"marked")}
aria-current=${M===f?"true":null}
onClick=${()=>u(M)}
>
<td>${Au(s,y)}</td>
<td>${k??"\u2013"}</td>
<td>${l[M]==="here"?m`<ins>${x??"\u2013"}</ins>`:x??"\u2013"}</td>
<td>${l[M]==="there"?m`<ins>${O??"\u2013"}</ins>`:O??"\u2013"}</td>
<td>${l[M]?n(l[M]==="here"?"here":"in_the_file"):m`<b class="is-error">${n("to_choose")}</b>`}</td>
</tr>`)}
</tbody>
</table>`}
${p>0&&m`<p class="note">${n("merge_open",{n:p})}</p>`}
<//>`}var Au=(e,t)=>Z(e,t)?.label??t;function Iu(e,t,n){let s=i=>n.get(i)==="there",o=e.slots.filter(({field:i})=>!s(i)),
r=t.slots.filter(({field:i})=>s(i));return{...e,slots:[...o,...r],basis:s("inferred")?t.basis:e.basis,quote:s("quote")?t.
quote:e.quote}}function fa({shown:e,session:t}){let{say:n,connection:s}=t,[o,r]=E(""),[i,a]=E(!1),[l,c]=E(!1),[f,u]=E(""),[p,d]=E(""),h=it(
null),g=it(null),_=it(null),w=async O=>{a(!0),r("");let{status:M,body:q}=await O;a(!1),M===200?await t.opening.begin(q.id??
q.article?.id):r(q?.message??n("saved_offline"))},y=O=>{let[M]=O??[];M&&w(s.send("/api/articles/from-file",M,M.name))},k=[
{keys:["v"],shown:"v",name:"paste_text",does:()=>g.current?.focus()},{keys:["o"],shown:"o",name:"choose_file",does:()=>h.
current?.click()},{keys:["w"],shown:"w",name:"web_address",does:()=>_.current?.focus()}],x=(e.corpus?.articles.length??0)>
0;return m`<${P}
say=${n}
name="new_article"
title=${n(x?"new_article_title":"first_article_title")}
deeds=${k}
hasLetters=${e.hasLetters}
close=${x?()=>t.show(e.known?null:"articles"):null}
>
<p class="note problem" role="alert" hidden=${!o}>${o}</p>
<form class="paste" onSubmit=${Ot(()=>f.trim()&&w(s.ask("POST","/api/articles",{text:f})))}>
<label for="text">${n("paste_label")}</label>
<textarea id="text" ref=${g} rows="9" dir="auto" value=${f} onInput=${({currentTarget:O})=>u(O.value)}></textarea>
<p class="quiet">${n("paste_help")}</p>
<button type="submit" disabled=${i||!f.trim()}>${n("add_text")}</button>
</form>
<div
class=${C("drop",l&&"over")}
onDragOver=${O=>{O.preventDefault(),c(!0)}}
onDragLeave=${()=>c(!1)}
onDrop=${O=>{O.preventDefault(),c(!1),y(O.dataTransfer?.files)}}
>
<label for="file">${n("drop_label")}</label>
<input id="file" type="file" ref=${h} disabled=${i} onChange=${({currentTarget:O})=>y(O.files)} />
</div>
<form onSubmit=${Ot(()=>p.trim()&&w(s.ask("POST","/api/articles/from-address",{address:p})))}>
<label for="address">${n("address_label")}</label>
<input id="address" type="url" ref=${_} value=${p} onInput=${({currentTarget:O})=>d(O.value)} />
<button type="submit" disabled=${i||!p.trim()}>${n("fetch_it")}</button>
<p class="quiet">${n("address_help")}</p>
</form>
<//>`}function ua({shown:e,session:t}){let{say:n,connection:s}=t,{corpus:o}=e,[r,i]=E(""),[a,l]=E(o?.coder??""),[c,f]=E(
""),u=async()=>{let{status:p,body:d}=await s.ask("POST","/api/corpus",{title:r.trim()||o?.folder,coder:a.trim()});p===200?
await t.opening.start():f(d?.message??n("saved_offline"))};return m`<${P}
say=${n}
name="begin"
title=${n("no_corpus_title")}
deeds=${[{keys:["Enter"],shown:"\u23CE",name:"begin_corpus",does:u}]}
hasLetters=${e.hasLetters}
close=${null}
>
<p>${n("no_corpus")}</p>
<p class="note problem" role="alert" hidden=${!c}>${c}</p>
<form class="begin" onSubmit=${Ot(u)}>
<label for="title">${n("corpus_title")}</label>
<input id="title" placeholder=${o?.folder} value=${r} onInput=${({currentTarget:p})=>i(p.value)} />
<label for="coder">${n("your_coder_id")}</label>
<input id="coder" value=${a} onInput=${({currentTarget:p})=>l(p.value)} />
<button type="submit">${n("begin_corpus_in",{folder:o?.folder})}</button>
</form>
<p class="quiet">${n("begin_writes")}</p>
<//>`}var pa=["error","warning","to do"];function da({shown:e,session:t}){let n=t.say,[s,o]=E(null),[r,i]=E(0);W(()=>{t.connection.
ask("GET","/api/problems").then(({status:u,body:p})=>o(u===200?Nu(p):[]))},[]);let a=s??[],l=Math.min(r,a.length-1);W(()=>pe(
document.querySelector("tr.marked")),[l]);let c=u=>{u?.article&&t.openField(u.article,u.statement,u.field)},f=[{keys:["E\
nter"],shown:"\u23CE",name:"open_place",does:()=>c(a[l])},...ue(l,a.length,i),{keys:["q"],shown:"q",name:"mend_quotes",does:()=>t.
show("quotes")}];return m`<${P}
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
${a.map((u,p)=>m`<tr key=${p} class=${C(p===l&&"marked")} aria-current=${p===l?"true":null} onClick=${()=>i(p)}>
<td>
${u.article?m`<button type="button" class="plain link" onClick=${()=>c(u)}>${u.statement??u.article}</button>`:u.path}
<small>${u.path}:${u.line}</small>
</td>
<td><b class=${`is-${u.severity.replace(" ","-")}`}>${n(u.severity)}</b> ${u.message}</td>
<td>${u.hint}</td>
</tr>`)}
</tbody>
</table>`}
<//>`}var Nu=e=>[...e].sort((t,n)=>pa.indexOf(t.severity)-pa.indexOf(n.severity));var ma=["sentences","coded","nothing","left","statements"];function ha({shown:e,session:t}){let n=t.say,[s,o]=E(null);W(
()=>{t.connection.ask("GET","/api/progress").then(({status:i,body:a})=>o(i===200?Lu(a):[]))},[]);let r=new Map(e.corpus?.
articles.map(({id:i,title:a})=>[i,a]));return m`<${P}
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
<tr>${["article","coder_of",...ma].map(i=>m`<th scope="col">${n(i)}</th>`)}</tr>
</thead>
<tbody>
${s.map(i=>m`<tr key=${`${i.coder} ${i.article}`}>
<td><button type="button" class="plain link" onClick=${()=>t.opening.open(i.article)}><bdi>${r.get(i.article)??i.article}</bdi></button></td>
<td class="day">${i.coder}</td>
${ma.map(a=>m`<td class="number">${i[a]}</td>`)}
</tr>`)}
</tbody>
</table>`}
<//>`}var Lu=e=>Array.isArray(e)?e:e.rows??[];function Ps(e,t){let[n,s]=[e,t].map(f=>f.split(/\s+/).filter(Boolean));if(n.length>400||s.length>400)return e===t?[{same:e}]:
[{was:e,is:t}];let o=Ru(n,s),r=[],[i,a]=[0,0],l={same:[],was:[],is:[]},c=()=>{l.same.length&&r.push({same:l.same.join(" ")}),
(l.was.length||l.is.length)&&r.push({was:l.was.join(" "),is:l.is.join(" ")}),l={same:[],was:[],is:[]}};for(;i<n.length||
a<s.length;){if(i<n.length&&a<s.length&&n[i]===s[a]){(l.was.length||l.is.length)&&c(),l.same.push(n[i]),i++,a++;continue}
l.same.length&&c(),a>=s.length||i<n.length&&o[i+1][a]>=o[i][a+1]?l.was.push(n[i++]):l.is.push(s[a++])}return c(),r}var ga=(e,t)=>JSON.
stringify(Ps(e,t).filter(n=>"was"in n));function Ru(e,t){let n=Array.from({length:e.length+1},()=>new Array(t.length+1).
fill(0));for(let s=e.length-1;s>=0;s--)for(let o=t.length-1;o>=0;o--)n[s][o]=e[s]===t[o]?n[s+1][o+1]+1:Math.max(n[s+1][o],
n[s][o+1]);return n}function _a({shown:e,session:t}){let{say:n,connection:s}=t,[o,r]=E(null),[i,a]=E(0),[l,c]=E("");W(()=>{s.ask("GET","/api\
/quotes").then(({status:y,body:k})=>r(y===200?k:[]))},[]);let f=o??[],u=Math.min(i,f.length-1);W(()=>pe(document.querySelector(
"tr.marked")),[u]);let p=f[u],d=p?.near?f.filter(y=>y.near!==null&&ya(y)===ya(p)):[],h=async y=>{if(!y.length)return c(n(
"nothing_near"));let{status:k,body:x}=await s.ask("POST","/api/quotes",{ids:y.map(({id:q})=>q)});if(k!==200)return c(x?.
message??n("saved_offline"));let{mended:O,left:M}=x;r(M),c(n("mended_n",{n:O}))},_=[{keys:["Enter"],shown:"\u23CE",name:"\
take_nearest",does:()=>h(p?.near?[p]:[])},{keys:["a"],shown:"a",name:"take_all_alike",does:()=>h(d)},{keys:["e"],shown:"\
e",name:"open_place",does:()=>p&&t.opening.open(p.article,p.statement)},...ue(u,f.length,a)],w=o?n(f.length===1?"quote_n\
ot_found":"quotes_not_found",{n:f.length}):n("mend_quotes");return m`<${P} say=${n} name="quotes" title=${w} deeds=${_} hasLetters=${e.
hasLetters} close=${e.known?()=>t.show(null):null}>
<p role="status">${o===null?"\u2026":l}</p>
${o?.length===0&&m`<p class="note done">${n("all_quotes_found")}</p>`}
${f.length>0&&m`<p class="quiet">${n("quotes_help")}</p>
<table>
<thead>
<tr>${["where","quote_as_coded","nearest_words"].map(y=>m`<th scope="col">${n(y)}</th>`)}</tr>
</thead>
<tbody>
${f.map((y,k)=>m`<${ju} key=${y.id} quote=${y} isMarked=${k===u} say=${n} mark=${()=>a(k)} open=${()=>t.opening.open(y.article,
y.statement)} />`)}
</tbody>
</table>
${d.length>1&&m`<p class="note">${n("quotes_alike",{n:d.length})}</p>`}`}
<//>`}function ju({quote:e,isMarked:t,say:n,mark:s,open:o}){let{article:r,statement:i,was:a,near:l,before:c,after:f,why:u}=e,
p=Ps(a,l??""),d=(h,g)=>p.filter(_=>"same"in _||_[h]).map((_,w)=>[w>0&&" ","same"in _?_.same:m`<${g}>${_[h]}</${g}>`]);return m`<tr class=${C(
t&&"marked")} aria-current=${t?"true":null} onClick=${s}>
<td><button type="button" class="plain link" onClick=${o}>${i?.split("#")[1]??r}</button> <small>${r}</small></td>
<td class="words-of-text">${l===null?a:d("was","del")}</td>
<td class="words-of-text">
${l===null?m`<span class="is-error">${n("nothing_near")}</span> <small>${u}</small>`:m`<span class="quiet">${c&&`\u2026 ${c}\
 `}</span>${d("is","ins")}<span class="quiet">${f&&`${/^[\p{L}\d]/u.test(f)?" ":""}${f} \u2026`}</span>`}
</td>
</tr>`}var ya=({was:e,near:t,isSure:n})=>n?"sure":ga(e,t??"");var Cn=class extends R{componentDidUpdate(){this.focus()}componentDidMount(){this.focus()}focus(){let{shown:t}=this.props,
n=document.activeElement,s=!n||n===document.body||n.id==="line"||n.id==="article";!t.state||t.screen||!s||document.getElementById(
t.state.place==="reading"?"article":"line")?.focus({preventScroll:!0})}render({shown:t,session:n}){let{phase:s,known:o,state:r,
corpus:i,saved:a,preview:l,spoken:c}=t,f=s==="begin"?ua:s==="reading"&&t.screen?Wu[t.screen]:null;if(f)return m`<${f} shown=${t} session=${n} />`;
if(s!=="reading"||!o||!r||!i||!n.index)return m`<${Du} shown=${t} />`;let p=r.draft&&(r.place==="statement"||r.place==="\
inferred"||r.place==="quote")&&r.draft?Le(r.draft,o):[],d=r.draft?.sentence??r.sentence,h=r.draft?jt(n.index,d,r.draft).
map(({field:_})=>_):[],g={press:_=>n.press({name:_,isShift:!1}),take:n.point,mark:n.touch};return m`<div class="annotator" onKeyDown=${_=>Pu(
_,n)}>
<${kn} known=${o} corpus=${i} current=${r.sentence} saved=${a} session=${n} press=${n.show} />
<main>
<${Tn}
known=${o}
state=${r}
index=${n.index}
quote=${p}
open=${n.touch}
touch=${n.touchText}
/>
<section class=${C("side",`in-${r.place.replaceAll(" ","-")}`)} aria-label=${o.say("statement")}>
<${ji} known=${o} state=${r} />
${r.place!=="reading"?m`<${xn} known=${o} state=${r} written=${n.written} />`:m`<p class="line-rest">${t.said}</p>`}
<${na} known=${o} state=${r} shown=${new Set(h)} hands=${g} />
<${Wi} known=${o} state=${r} session=${n} preview=${l} failed=${Bu(t)} said=${t.said} />
<${ea} known=${o} state=${r} quote=${p} />
</section>
</main>
<${et} say=${o.say} place=${o.say(Y[r.place].name)} keys=${Ni(r,o,n.index)} press=${n.pressed} />
${r.isHelpOpen&&m`<${bn}
known=${o}
state=${r}
hasLetters=${t.hasLetters}
letters=${_=>n.letters(_)}
press=${g.press}
/>`}
<div class="unseen" role="status">${c}</div>
</div>`}},Du=({shown:{phase:e,words:t}})=>m`<div class="annotator waiting" aria-busy=${String(e==="loading")}>
<header></header>
<main>
<div class="reading"><p role="status">${e==="failed"?t||"The server does not answer.":"\u2026"}</p></div>
<section class="side"></section>
</main>
<footer></footer>
</div>`,Bu=({saved:e,known:t})=>e.is==="refused"||e.is==="offline"?e.words||t?.say(`saved_${e.is}`):"",Wu={articles:ra,progress:ha,
problems:da,new:fa,merge:ca,quotes:_a,entities:la};function Pu(e,t){let n=e.target;if(n.id!=="line"&&n.id!=="article")return;
let s=Yo(e);!s||!t.shown.hasLetters&&n.id==="article"&&s.name.length===1||t.typed(s)&&e.preventDefault()}var qs=({folder:e,title:t,coder:n},s)=>`actorgraph annotator ${e} ${t} ${n} ${s}`,qu=({draft:e,aside:t,entity:n,line:s,pending:o})=>!!(e||
t.length||n||s||o);function wa(e,{id:t,text:n},s){try{qu(s)?localStorage.setItem(qs(e,t),JSON.stringify({form:3,print:ka(
n),state:s})):localStorage.removeItem(qs(e,t))}catch{}}function $a(e,{id:t,text:n},s){try{let{form:o,print:r,state:i}=JSON.
parse(localStorage.getItem(qs(e,t))??"{}");if(o!==3)return null;if(r===ka(n))return{...i,pending:null};let a=[i.draft,...i.
aside].filter(Boolean);return{...s,aside:a.map(Fu)}}catch{return null}}var Fu=e=>({...e,sentence:0,quote:null,slots:e.slots.
map(t=>({...t,values:t.values.map(n=>({...n,at:void 0}))}))});function ka(e){let t=5381;for(let n=0;n<e.length;n++)t=Math.
imul(t,33)^e.charCodeAt(n)|0;return`${e.length} ${t}`}var ba=(e,t)=>({place:"reading",field:null,line:"",rows:[],marked:0,sentence:t,statement:null,draft:null,aside:[],dropped:[],
pending:null,isAdding:!1,isInferring:!1,isBackwards:!1,isSelected:!1,filters:{},hints:[],typed:"",first:null,entity:null,
relation:null,part:null,recent:xa([...e.article.statements].reverse()),last:null,proposals:[],proposal:0,open:[],isHelpOpen:!1});
function xa(e){let t=e.flatMap(({slots:n})=>n.flatMap(({values:s})=>s.flatMap(o=>o.is==="entity"?[o.id]:[])));return[...new Set(
t)]}function Fs(e,t,n){return gt({state:e,known:t,index:n,effects:[]},Y[e.place],null).state}function Us(e,t,n){let{statements:s}=n.
article,o=p=>s.some(d=>d.key===p),r=t.at(-1)??null,{pending:i}=e,a=s.filter(({key:p})=>t.includes(p)),l=r&&i?Vo(i).map(p=>({
statement:r,field:p})):[],c=i?.id===null?e.open.slice(0,-1):e.open,f=r??(o(e.last)?e.last:s.at(-1)?.key??null),u=r&&e.place===
"reading"?r:e.statement;return{...e,last:f,statement:o(u)?u:null,recent:[...new Set([...xa(a),...e.recent])],open:[...c.
filter(({statement:p})=>o(p)),...l],pending:null}}var va=(e,t,n,s)=>Fs(Us(e,t,n),n,s);function Hs(e,t){let[n,...s]=e.dropped;
return n?{...e,dropped:[{...n,steps:Math.max(0,n.steps+t)},...s]}:e}function Oa(e,t,n){let{pending:s,draft:o}=e;if(!s)return e;
let r=o?.slots.length?[o,...e.aside]:e.aside,i={state:{...e,draft:s,pending:null,aside:r},known:t,index:n,effects:[]};return Ye(
i,S(i)).state}function Sa(e,{sentence:t,proposals:n}){return e.place!=="reading"||e.sentence!==t||!n.length?e:{...e,place:"\
draft",proposals:n,proposal:0}}function tt(e,t,n,s){let o={state:e,known:t,index:n,effects:[]};return{...Ye(o,s(o)),isCommand:!0}}function Ma(e,t,n,s){
let o=e.rows.indexOf(t);if(e.place==="choosing"||e.place==="relation"||e.place==="text"||e.place==="basis")return tt(e,n,
s,i=>Re(i,t));if(e.place==="few")return tt(e,n,s,i=>I(i,t.value));let r=e.place==="quote"||e.place==="jointly"?`${t.digit}`:
"Enter";return De({...e,marked:o},{name:r,isShift:!1},n,s)}function Ea(e,t,n,s){return tt(e,n,s,o=>{switch(e.place){case"\
words":return yt(o,t);case"quote":return hn(o,t);case"choosing":{let r=me(s,e.draft?.sentence??e.sentence).find(i=>i.span[0]<=
t[0]&&i.span[1]>=t[1]);return r?I(o,{is:"entity",id:r.id,at:r.span}):yt(Ge(o),t)}default:return o}})}function Gs(e,t,n,s){
return tt(e,n,s,o=>e.place==="reading"?mt(o,t):e.place!=="choosing"&&e.place!=="words"?o:I($(o,{place:"choosing",hints:[],
typed:"",first:null}),{is:"statement",key:t}))}function Ta(e,t,n,s){let o=De(e,{name:"e",isShift:!1},n,s);return o.state.
draft?tt(o.state,n,s,r=>{if(t==="quote")return ze(r);let i=L(n.vocabulary,t);return i&&hs(i)?$(r,{place:"few",field:t}):
i||t==="basis"?T(r,t):r}):o}function zs(e,t,n,s){return tt(e,n,s,o=>e.place==="reading"||e.place==="statement"?le(o,t):o)}var An=class{#e=new Map;#t=0;constructor(t,n){this.session=t,this.idle=n}forget(){this.#e=new Map}fill(t){for(let n of t.
sentences){let s=Ks(t,n),o=this.#e.get(s);o?n.relations=o:n.relations.length&&this.#e.set(s,n.relations)}return t}async search(){
let{session:t}=this,n=++this.#t;for(;;){let{known:s,state:o}=t.shown;if(n!==this.#t||!s||!o)return;let{article:r}=s,i=Uu(
r.sentences.length,o.sentence,a=>this.#n(r,a));if(i===null||!await this.#s(r,i))return;this.#n(r,t.shown.state?.sentence??
0)&&await this.idle()}}#n=(t,n)=>!t.sentences[n]||this.#e.has(Ks(t,t.sentences[n]));async#s(t,n){let{session:s}=this,o=this.#e,
r=`/api/articles/${encodeURIComponent(t.id)}/relations?first=${n}&most=12`,{status:i,body:a}=await s.connection.ask("GET",
r);if(i!==200)return!1;let l=t.sentences.slice(n,n+12);for(let[f,u]of l.entries())o.set(Ks(t,u),a[f]??[]);let{known:c}=s.
shown;return c?.article.id===t.id&&this.fill(c.article),!0}};function Uu(e,t,n){for(let s=0;s<e;s++){let o=(t+s)%e;if(!n(
o))return s===0?Math.max(0,o-1):o}return null}var Ks=({text:e},{span:[t,n]})=>e.slice(t,n);var In=class{#e=!1;#t=null;constructor(t){this.session=t,this.ranking=new An(t,zu)}async start(t=null,n=null){let{session:s}=this;
t&&(this.#t={id:t,answers:this.#n(t)});let{status:o,body:r}=await s.connection.ask("GET","/api/corpus");if(o!==200)return s.
change({phase:"failed",words:r?.message??""});let i=r;if(s.change({corpus:i}),s.writing.sending.open(i),i.isEmpty)return s.
change({phase:"begin"});this.#o();let{articles:a}=i,l=a.find(({id:c})=>c===t)??a.find(Hu)??a[0];if(!l)return s.change({phase:"\
reading",screen:"new"});await this.open(l.id,n)}async open(t,n=null){let{session:s}=this,{corpus:o}=s.shown;if(!o)return;
let r=await(this.#t?.id===t?this.#t.answers:this.#n(t));this.#t=null;let i=r.find(({status:g})=>g!==200);if(i)return s.change(
{phase:"failed",words:i.body?.message??""});let[a,l,c]=r.map(({body:g})=>g),f={vocabulary:a,entities:l,article:this.ranking.
fill(c),say:s.say},u=n?Ze(c,n):void 0,p=ba(f,u?Be(c,u.spans[0]?.[0]??0):0),d=$a(o,c,p),h=d??p;s.hold(f,{phase:"reading",
screen:null,isWhole:!1,state:u?{...h,statement:u.key}:h,spoken:d?s.say("typing_is_back"):""}),s.opened(c),s.writing.sending.
resume(),await Promise.all([this.ranking.search(),this.#s(t)]),s.shown.known?.article.id===t&&s.change({isWhole:!0})}#n(t){
let n=encodeURIComponent(t),s=[`/api/vocabulary?article=${n}`,"/api/entities",`/api/articles/${n}`];return Promise.all(s.
map(o=>this.session.connection.ask("GET",o)))}async#s(t){let{session:n}=this,{status:s,body:o}=await n.connection.ask("G\
ET",`/api/articles/${encodeURIComponent(t)}/elsewhere`),{known:r}=n.shown;r?.article.id===t&&s===200&&n.learn({...r,elsewhere:o})}async begin(t){
await this.count(),await this.open(t)}ranked=t=>this.ranking.fill(t);#o(){if(this.#e)return;this.#e=!0;let{session:t}=this;
t.connection.listen(n=>this.renew(n),async n=>{let{saved:s,known:o}=t.shown;n?s.is==="offline"&&(t.change({saved:{is:"no\
thing",at:"",words:""}}),await t.writing.sending.flush(),o&&this.renew({entities:!0,vocabulary:!0,articles:[o.article.id]})):
t.change({saved:t.writing.sending.away})})}async renew({entities:t,vocabulary:n,articles:s}){let{session:o}=this,{known:r}=o.
shown;if(!r)return;let{id:i}=r.article,a=encodeURIComponent(i),l={...t&&{entities:"/api/entities"},...n&&{vocabulary:`/a\
pi/vocabulary?article=${a}`},...s?.includes(i)&&{article:`/api/articles/${a}`}},c={};for(let[u,p]of Object.entries(l)){let{
status:d,body:h}=await o.connection.ask("GET",p);d===200&&u==="vocabulary"&&this.ranking.forget(),d===200&&Object.assign(
c,{[u]:u==="article"?this.ranked(h):h})}let{known:f}=o.shown;f?.article.id===i&&(c.article&&JSON.stringify(c.article)===
JSON.stringify(f.article)&&delete c.article,Object.keys(c).length&&o.learn({...f,...c}),(c.vocabulary||c.article)&&this.
ranking.search())}async count(){let{status:t,body:n}=await this.session.connection.ask("GET","/api/corpus");t===200&&this.
session.change({corpus:n})}},Hu=({sentences:e,coded:t,nothing:n})=>t+n<e,Gu=300,zu=()=>new Promise(e=>{window.requestIdleCallback?
window.requestIdleCallback(()=>e(null),{timeout:Gu}):setTimeout(e)});var Nn=class{all=[];#e="";open({folder:t,title:n,coder:s}){this.#e=`actorgraph annotator unsent ${t} ${n} ${s} `;try{let r=Object.
keys(localStorage).filter(i=>i.startsWith(this.#e)).map(i=>JSON.parse(localStorage.getItem(i)??""));this.all=r.sort((i,a)=>i.
at-a.at)}catch{}}add(t){let n=Math.max(Date.now(),(this.all.at(-1)?.at??0)+1),s={...t,name:Ku(),at:n};this.all.push(s),this.
keep(s)}keep(t){try{localStorage.setItem(this.#e+t.name,JSON.stringify(t))}catch{}}remove({name:t}){this.all=this.all.filter(
n=>n.name!==t);try{localStorage.removeItem(this.#e+t)}catch{}}},Ku=()=>Array.from(crypto.getRandomValues(new Uint8Array(
16)),e=>e.toString(16).padStart(2,"0")).join("");var Xu=2e3,Vu="/api/undo",Ln=class{isBusy=!1;#e=new Nn;#t=!1;#n=!1;#s=new Set;#o;constructor(t){this.session=t}open(t){this.#e.
open(t)}async resume(){this.#s.clear(),this.#e.all.length&&(this.isBusy||(this.#t=!0),await this.flush())}get away(){let t=this.#e.
all.length;return{is:"offline",at:"",words:t?this.session.say("saved_waiting",{n:t}):""}}async write(t){let{state:n}=this.
session.shown;this.#e.add(t),n&&this.session.change({state:Hs(n,Ca(t))}),this.isBusy=!this.#t,this.#t&&this.#i(),await this.
flush()}async flush(){if(this.#n)return;let{session:t}=this;clearTimeout(this.#o),this.#n=!0;let n=!0;for(let s=this.#r();s;s=
this.#r()){this.#t||t.change({saved:{is:"saving",at:"",words:""}});let o=await this.#a(s);if(Ju(o)){this.#t=!0,this.#i(),
this.#o=setTimeout(()=>this.flush(),Xu);break}n=this.#l(s,o)}this.#r()||(this.#t=!1),this.#n=!1,this.isBusy=!1,t.goOn(n)}#r=()=>this.#e.
all.find(({name:t})=>!this.#s.has(t));#i(){let{state:t}=this.session.shown;this.session.change({saved:this.away,...t&&{state:{
...t,pending:null}}})}async#a({name:t,method:n,path:s,body:o,article:r,draft:i}){let{session:a}=this,{known:l,state:c}=a.
shown,u=this.#t&&i?.id===null&&l?.article.id===r?{revision:l.article.revision,fills:c?.open.at(-1)??null}:{},p={...o,...u,
name:t},d=await a.connection.ask(n,s,p);return d.status===500?a.connection.ask(n,s,p):d}#l(t,{status:n,body:s}){let{session:o}=this,
{known:r,state:i}=o.shown,a=n===200,l=r?.article.id===t.article;if(!a&&t.draft&&!l)return this.#s.add(t.name),!1;if(this.#e.
remove(t),!r||!i)return a;let c=this.#t&&i.draft!==null;if(!a){let g=c&&!s?.conflict,_=Hs(i,-Ca(t));return o.change({saved:{
is:"refused",at:Aa(),words:s?.message??""},refusal:s,screen:s?.conflict?"merge":o.shown.screen,state:t.draft&&g?{..._,aside:[
t.draft,..._.aside]}:_}),t.draft&&!g&&o.let((w,y,k)=>Oa({...w,pending:t.draft},y,k)),!1}let f=(s.told??[]).join(" "),u={
refusal:null,said:f,spoken:f};if(o.change({saved:this.#r()?this.away:{is:"saved",at:Aa(),words:""},...u}),!l)return!0;let p=o.
opening.ranked(s.article);this.#c(r.article,p);let d={...r,entities:Qu(r.entities,s.entities??[]),article:p};c?o.learn(d):
o.hold(d);let{draft:h}=t;if(h){let g=c?Us:va;o.let((_,w,y)=>g({..._,pending:h},s.keys??[],w,y))}return!0}#c(t,n){for(let s of this.#e.
all){if(s.article!==n.id||s.body.revision!==t.revision||!s.statement)continue;let[o,r]=[t,n].map(({statements:i})=>i.find(
({key:a})=>a===s.statement));!o||!r||JSON.stringify(o.slots)!==JSON.stringify(r.slots)||(s.body.revision=n.revision,this.#e.
keep(s))}}merge(t){let{session:n}=this,{state:s}=n.shown;if(!s?.draft)return;let{begun:o}=s.draft,r={...s.draft,id:t.id,
begun:o&&{...o,revision:t.revision}};return n.change({screen:null,state:{...s,place:"reading",draft:null,field:null}}),this.
write({...Xs(t),draft:r,statement:null})}},Xs=e=>({article:e.article,method:"POST",path:`/api/articles/${encodeURIComponent(
e.article)}/statements`,body:{...e}}),Ju=({status:e})=>e===0||e>500,Ca=({path:e})=>e===Vu?-1:1;function Qu(e,t){if(!t.length)
return e;let n=new Set(t.map(({id:s})=>s));return[...e.filter(({id:s})=>!n.has(s)),...t]}var Aa=()=>new Date().toLocaleTimeString(
"en-GB",{hour:"2-digit",minute:"2-digit"});var Rn=class{#e=null;#t=!1;constructor(t=()=>performance.now()){this.now=t}see(t,n){let s=n.place==="draft";s||n.draft?(this.#e??=
this.now(),this.#t||=s):t&&(t.draft||t.place==="draft")&&!n.pending&&(this.#e=null,this.#t=!1)}took(){if(this.#e===null)
return;let t={seconds:(this.now()-this.#e)/1e3,drafted:this.#t};return this.#e=null,this.#t=!1,t}};var jn=class{timing=new Rn;constructor(t){this.session=t,this.sending=new Ln(t)}#e(t,n){let{known:s}=this.session.shown,
o=s&&t.id!==null?`${s.article.coder}/${t.article}#${t.id}`:null,{body:r,...i}=Xs(t);return this.sending.write({...i,body:{
...r,took:this.timing.took()},draft:n,statement:o})}carryOut(t){let{session:n}=this,{known:s,state:o}=n.shown;if(!s||!o)
return;let{id:r,revision:i}=s.article,a=(c,f,u)=>({article:r,method:c,path:f,body:u,statement:null,draft:null}),l=encodeURIComponent(
r);switch(t.does){case"save":return this.#e(t.saving,o.pending);case"delete":return this.sending.write({...a("DELETE",`/\
api/statements/${Zu(t.statement)}`,{revision:i}),statement:t.statement});case"undo":return this.sending.write(a("POST","\
/api/undo",{article:r}));case"nothing here":{let{sentence:c,is:f}=t;return this.sending.write(a("POST",`/api/articles/${l}\
/nothing`,{sentence:c,is:f,revision:i}))}case"propose":return this.#n(l,t.sentence);case"open problems":return n.show("p\
roblems");case"explore":{let{explorer:c}=n.connection;c?window.open(c(t.statement),yn):n.change({spoken:n.say("no_explor\
er")});return}case"search":return n.show("articles");case"say":return this.#t(t.text);case"tell":return n.change({spoken:t.
text})}}#t(t){this.session.change(Yu(t))}async#n(t,n){let{session:s}=this,{status:o,body:r}=await s.connection.ask("GET",
`/api/drafts?article=${t}&sentence=${n}`),{state:i}=s.shown;if(!i||i.sentence!==n)return;if(o!==200)return this.#t(r?.message??
s.say("saved_offline"));let a=r.isWithheld?s.say("draft_withheld"):s.say("no_draft");r.proposals.length?s.change({state:Sa(
i,r)}):this.#t(a)}},Yu=e=>({said:e,spoken:e}),Zu=e=>e.split("/").map(encodeURIComponent).join("/");async function Ia({connection:e,
shown:t},{draft:n,open:s}){if(!n||!t.known)return null;let o=`/api/articles/${encodeURIComponent(t.known.article.id)}/pr\
eview`,{status:r,body:i}=await e.ask("POST",o,We(n,t.known,s));return r===200?i:i?.message?{problems:[],tie:"",plain:{is:!1,
why:i.message}}:null}var ep=150,Vs="actorgraph annotator letters off",Dn=class{shown={phase:"loading",words:"",corpus:null,known:null,state:null,
screen:null,saved:{is:"nothing",at:"",words:""},preview:null,refusal:null,said:"",spoken:"",isWhole:!1,hasLetters:!localStorage.
getItem(Vs)};index=null;opened=()=>{};#e=[];#t;constructor(t,n){this.connection=t,this.draw=n,this.opening=new In(this),
this.writing=new jn(this)}say=(t,n)=>tp(this.shown.corpus?.texts??{})(t,n);change(t){let n=this.shown;this.shown={...n,...t};
let{corpus:s,known:o,state:r}=this.shown,i=r?.draft!==n.state?.draft;i&&(this.shown.preview=null),this.draw(this.shown),
!(!s||!o||!r||r===n.state)&&(wa(s,o.article,r),i&&this.#o(r))}hold(t,n={}){let s=ps(t);this.index=s;let o=n.state??this.
shown.state;this.change({known:t,...n,state:o&&Fs(o,t,s)}),this.#n()}learn(t){this.index=ps(t),this.change({known:t}),this.#n()}#n(){
let{known:t,state:n}=this.shown,{index:s}=this;!t||!s||n?.place!=="reading"||window.requestIdleCallback?.(()=>De(n,{name:"\
n",isShift:!1},t,s))}press(t){this.writing.sending.isBusy?this.#e.push(t):this.#s((n,s,o)=>De(n,t,s,o))}typed(t){let{known:n,
state:s}=this.shown;if(!n||!s||!this.index)return!1;if(this.writing.sending.isBusy)return this.#e.push(t),!0;let o=De(s,
t,n,this.index);return o.isCommand&&this.take(o),o.isCommand}written=t=>this.#s((n,s,o)=>({state:Ns(n,t,s,o),effects:[]}));#s(t){
let{known:n,state:s}=this.shown;n&&s&&this.index&&this.take(t(s,n,this.index))}let(t){let{known:n,state:s}=this.shown;n&&
s&&this.index&&this.change({state:t(s,n,this.index)})}pressed=t=>this.press(t);take({state:t,effects:n}){let s=this.shown.
state;this.change({state:t,said:""});for(let o of n)this.writing.carryOut(o);this.writing.timing.see(s,t)}goOn(t){let n=t?
this.#e:[];this.#e=[];for(let s of n)this.press(s)}point=t=>this.#s((n,s,o)=>Ma(n,t,s,o));touch=t=>this.#s((n,s,o)=>Gs(n,
t,s,o));touchText=(t,n)=>this.#s((s,o,r)=>{let{text:i,sentences:a,statements:l,lang:c}=o.article;if(s.place==="reading"){
let p=l.filter(({spans:g})=>g.some(([_,w])=>_<=n&&n<w)),d=1+p.findIndex(({key:g})=>g===s.statement),h=zs(s,t,o,r);return p.
length?Gs(h.state,p[d%p.length].key,o,r):h}let f=a[t].span,u=se(i,f,c).find(([p,d])=>p<=n&&n<=d);return u&&s.place!=="st\
atement"?Ea(s,u,o,r):zs(s,t,o,r)});async openField(t,n,s){await this.opening.open(t,n);let{known:o,state:r}=this.shown;!o||
!r?.statement||r.statement!==n||r.draft||s&&this.#s((i,a,l)=>Ta(i,s,a,l))}show=t=>this.change({screen:t});letters(t){t?localStorage.
removeItem(Vs):localStorage.setItem(Vs,"yes"),this.change({hasLetters:t})}#o(t){clearTimeout(this.#t),!(!t.draft||t.place!==
"statement")&&(this.#t=setTimeout(async()=>{let n=await Ia(this,t);this.shown.state?.draft===t.draft&&this.change({preview:n})},
ep))}},tp=e=>(t,n={})=>(e[t]??t).replace(/\{(\w+)\}/g,(s,o)=>o in n?String(n[o]):s);function Na(e,t,{article:n=null,statement:s=null,opened:o}={}){let r=new Dn(t,i=>zn(m`<${Cn} shown=${i} session=${r} />`,
e));return r.opened=o??r.opened,r.draw(r.shown),r.opening.start(n,s),r}var La=document.getElementById("annotator");if(La){let{connection:e,...t}=Ra()??sp(),n=Na(La,e,{...t,opened:np});Object.
defineProperty(window,"annotator",{value:{state:()=>n.shown.state,known:()=>n.shown.known,shown:()=>n.shown}})}function Ra(){
return Reflect.get(window,"annotatorIn")}function np({id:e,title:t}){document.title=`${t} \u2013 actorgraph`;let n=new URL(
location.href);Ra()||history.replaceState(null,"",`${n.pathname}?article=${encodeURIComponent(e)}`)}function sp(){window.
name=Di;let e=new URLSearchParams(location.search);return{connection:Ys(),article:e.get("article"),statement:e.get("stat\
ement")}}})();

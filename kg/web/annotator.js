"use strict";(()=>{var ro=()=>({ask:(e,t,n)=>oo(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:n===void 0?null:
JSON.stringify(n)}),send:(e,t,n)=>oo(`${e}?name=${encodeURIComponent(n)}`,{method:"POST",headers:{"Content-Type":"applic\
ation/octet-stream"},body:t}),explorer:e=>{let t=encodeURIComponent(JSON.stringify(`statement:${e}`));return e===null?"/\
explore":`/explore#tab=%22graph%22&open=${t}`},listen:(e,t)=>{let n=new EventSource("/api/changes");return n.onmessage=({
data:s})=>e(JSON.parse(s)),n.onopen=()=>t(!0),n.onerror=()=>t(!1),()=>n.close()}});async function oo(e,t){try{let n=await fetch(
e,{...t,signal:AbortSignal.timeout(2e4)}),s=await n.text();return{status:n.status,body:Ua(s)}}catch{return{status:0,body:null}}}
function Ua(e){try{return JSON.parse(e)}catch{return null}}var ao=function(e,t,n,s){var o;t[0]=0;for(var r=1;r<t.length;r++){var i=t[r++],a=t[r]?(t[0]|=i?1:2,n[t[r++]]):t[++r];i===
3?s[0]=a:i===4?s[1]=Object.assign(s[1]||{},a):i===5?(s[1]=s[1]||{})[t[++r]]=a:i===6?s[1][t[++r]]+=a+"":i?(o=e.apply(a,ao(
e,a,n,["",null])),s.push(o),a[0]?t[0]|=2:(t[r-2]=0,t[r]=o)):s.push(a)}return s},io=new Map;function lo(e){var t=io.get(this);
return t||(t=new Map,io.set(this,t)),(t=ao(this,t.get(e)||(t.set(e,t=(function(n){for(var s,o,r=1,i="",a="",l=[0],c=function(p){
r===1&&(p||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?l.push(0,p,i):r===3&&(p||i)?(l.push(3,p,i),r=2):r===2&&i==="..."&&p?
l.push(4,p,0):r===2&&i&&!p?l.push(5,0,!0,i):r>=5&&((i||!p&&r===5)&&(l.push(r,0,i,o),r=6),p&&(l.push(r,p,0,o),r=6)),i=""},
f=0;f<n.length;f++){f&&(r===1&&c(),c(f));for(var u=0;u<n[f].length;u++)s=n[f][u],r===1?s==="<"?(c(),l=[l],r=3):i+=s:r===
4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:a?s===a?a="":i+=s:s==='"'||s==="'"?a=s:s===">"?(c(),r=1):r&&(s==="="?(r=5,o=i,i=
""):s==="/"&&(r<5||n[f][u+1]===">")?(c(),r===3&&(l=l[0]),r=l,(l=l[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(c(),r=2):i+=s),r===3&&i==="!--"&&(r=4,l=l[0])}return c(),l})(e)),t),arguments,[])).length>1?t:t[0]}var N,uo,Ha,be,Un,At,po,Tt,mo,Gn,Hn,Ga,it=Symbol.for("pv"),It={},Nt=[],za=/^m(i|n|o|s|text|space)$/,zn=Array.isArray,Kn=Nt.
slice,Ie=Object.assign;function Ae(e){e&&e.parentNode&&e.remove()}function ho(e,t,n){var s,o,r,i={},a=arguments.length;for(r in t)
r=="key"?s=t[r]:r=="ref"&&typeof e!="function"?o=t[r]:i[r]=t[r];return a>2&&(i.children=a>3?Kn.call(arguments,2):n),rt(e,
i,s,o,null)}function rt(e,t,n,s,o){var r={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:it,__v:o||
++uo,__i:-1,__u:0};return!o&&N.vnode&&N.vnode(r),r}function X(){return{current:null}}function Lt(e){return e.children}function D(e,t){
this.props=e,this.context=t,this.__g=0}function ke(e,t){if(t==null)return e.__&&ke(e.__,e.__i+1);for(var n;t<e.__k.length;t++)
if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ke(e)}function Ka(e){var t,n=e.__v,
s=n.__e,o=[],r=[],i=e.__P;i&&((t=Ie({constructor:it},n)).__v=n.__v+1,N.vnode&&N.vnode(t),Vn(i,t,n,e.__n,i.namespaceURI,32&
n.__u?[s]:null,o,s||ke(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,bo(o,t,r),n.__=n.__e=null,t.__e!=s&&go(t))}function go(e){
if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),go(e)}function co(e){
(8&e.__g||(e.__g|=8,be.push(e),At++))&&Un==N.debounceRendering||((Un=N.debounceRendering)||queueMicrotask)(yo)}function yo(){
try{for(var e,t=1;be.length;)be.length>t&&be.sort(po),e=be.shift(),t=be.length,8&e.__g&&Ka(e)}finally{(At=be.length)&&(Un||
queueMicrotask)(yo)}}function _o(e,t,n,s,o,r,i,a,l,c,f){var u,p,d,h,y,_,w=s.__k||Nt,g=t.length;for(l=Va(n,t,w,l,g),u=0;u<
g;u++)(d=n.__k[u])!=null&&(p=~d.__i&&w[d.__i]||It,d.__i=u,_=Vn(e,d,p,o,r,i,a,l,c,f),h=d.__e,(p.ref!=d.ref||8&p.__u)&&(p.
ref&&Xn(p.ref,null,d,p),d.ref&&f.push(d.ref,d.__c||h,d)),y=y||h,4&d.__u?(l=wo(d,l,e,!p.__v),p.__e&&(p.__e=null)):typeof d.
type=="function"&&_!==void 0?l=_:h&&(l=h.nextSibling),d.__u&=-21);return n.__e=y,l}function Va(e,t,n,s,o){var r,i,a,l,c,
f,u,p,d,h=n.length,y=h,_=0,w=0,g=e.__k=Array(o);for(r=0;r<o;r++)(i=t[r])!=null&&typeof i!="boolean"&&typeof i!="function"?
(typeof i!="object"||i.constructor===String?i=g[r]=rt(null,i):zn(i)?i=g[r]=rt(Lt,{children:i}):i.constructor===it&&i.__b?
i=g[r]=rt(i.type,i.props,i.key,i.ref,i.__v):g[r]=i,l=r+_,i.__=e,i.__b=e.__b+1,a=null,~(c=i.__i=Xa(i,n,l,y))&&(y--,(a=n[c])&&
(a.__u|=2)),a&&a.__v?(i.__u|=16,c==l-1?_--:c==l+1?_++:c!=l&&(c>l?_--:_++,w=1)):(~c||(o>h?_--:o<h&&_++),typeof i.type!="f\
unction"&&(i.__u|=4))):g[r]=null;if(w){for(f=[],u=[],r=0;r<o;r++)if((i=g[r])&&16&i.__u){for(_=0,p=f.length;_<p;)f[d=_+p>>
1]<i.__i?_=d+1:p=d;f[_]=i.__i,u[r]=_+1}for(_=f.length;r--;)u[r]&&(u[r]==_?_--:g[r].__u|=4)}if(y)for(r=0;r<h;r++)!(a=n[r])||
2&a.__u||(a.__e==s&&(s=ke(a)),Jn(a,a));return s}function wo(e,t,n,s){var o,r,i,a;if(typeof e.type=="function"){if(e.props.
__P)return t;if(o=e.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=e,t=wo(o[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=ke(
e))&&!t.parentNode&&(t=null),i=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(
i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Xa(e,t,n,s){var o,r=e.key,i=e.type,a=t[n],l=a&&!(2&a.__u);if(a===null&&r==null||l&&r==a.key&&i==a.type)return n;
if(s>(l?1:0)){for(o=n-1;o>=0;o--)if((a=t[o])&&!(2&a.__u)&&r==a.key&&i==a.type)return o;for(o=n+1;o<t.length;o++)if((a=t[o])&&
!(2&a.__u)&&r==a.key&&i==a.type)return o}return-1}function fo(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function Et(e,t,n,s,o){var r,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.
cssText=s=""),s)for(t in s)n&&t in n||fo(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||fo(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(i=Hn[t]||(Hn[t]=
Ja(t)),(e.__a||(e.__a={}))[t]=Gn,r=t!=(t=t.replace(mo,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,i,r):e.removeEventListener(t,i,r));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Ja(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[Tt]==null)t[Tt]=Gn++;else if(t[Tt]<this.__a[e])return;return n(N.event?N.event(t):t)}}}function Vn(e,t,n,s,o,r,i,a,l,c){
var f,u,p,d,h,y,_,w,g,b,x,O,M,U,ie,A,H,ee,te=t.type;if(t.constructor!==it)return null;128&n.__u&&(l=32&n.__u,f=n.__c.__z)&&
(t.__u|=l,u=r=[],f.nodeType==8?a=Ct(f,r):r.push(f),a=r[0]||a),(f=N.__b)&&f(t);e:if(typeof te=="function"){p=i.length;try{
if(w=t.props,g=(f=te.prototype)&&f.render,b=(f=te.contextType)&&s[f.__c],x=f?b?b.props.value:f.__:s,(d=n.__c)?(t.__c=d,2&
d.__g&&(d.__g|=1)):(g?t.__c=d=new te(w,x):(t.__c=d=new D(w,x),d.constructor=te,d.render=Ya),b&&b.sub(d),d.state||(d.state=
{}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),g&&(d.__s||(d.__s=d.state),te.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=
Ie({},d.__s)),Ie(d.__s,te.getDerivedStateFromProps(w,d.__s)))),h=d.props,y=d.state,d.__v=t,n.__c){if(w!==h&&g&&!te.getDerivedStateFromProps&&
d.componentWillReceiveProps&&d.componentWillReceiveProps(w,x),t.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&
d.shouldComponentUpdate(w,d.__s,x)===!1){t.__v!=n.__v&&(d.props=w,d.state=d.__s,d.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(z){z&&(z.__=t)}),Nt.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),a=ke(n);break e}d.componentWillUpdate&&
d.componentWillUpdate(w,d.__s,x),g&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(h,y,_)})}else g&&!te.
getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),g&&d.componentDidMount&&d.__h.push(d.componentDidMount);
d.context=x,d.props=w,d.__P=e,d.__g&=-5,O=N.__r,M=g?25:0;do d.__g&=-9,O&&O(t),f=d.render(d.props,d.state=d.__s,d.context);while(8&
d.__g&&++M<25);g&&(Nt.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=Ie({},s,d.getChildContext())),
g&&n.__c&&d.getSnapshotBeforeUpdate&&(_=d.getSnapshotBeforeUpdate(h,y)),U=f&&f.type===Lt&&f.key==null?f.props.children:f,
w.__P&&(f=a,o=(e=w.__P).namespaceURI,l=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(z){z&&Jn(z,z)}),n.__k=null),
a=n.__k?ke(n,0):null),a=_o(e,zn(U)?U:[U],t,n,s,o,r,i,a,l,c),w.__P&&(t.__e=null,a=f),t.__u&=-161,u&&u.some(Ae),d.__h.length&&
i.push(d),1&d.__g&&(d.__g&=-4)}catch(z){if(i.length=p,t.__v=null,l||r)if(z&&z.then){if(t.__u|=128|l,r){for(~(H=r.indexOf(
a||void 0))||(H=r.length);(ee=r[H-1])&&ee.nodeType==8;)H--;for(;H<r.length;H++)if(ee=r[H])if(r[H]=null,ie){if(ee==A)break}else{
if(ee.nodeType!=8)break;ee.data.startsWith("$s")&&(A=Ct(ie=ee))}}if(!ie){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;
ie=a}(f=Ct(ie=t.__c.__z||(t.__c.__z=ie)))?(t.__e=ie,a=f):t.__e=a,a=a&&a.nextSibling}else r&&r.some(Ae);else t.__e=n.__e;
t.__k||(t.__k=n.__k||[]),z&&z.then||$o(t),N.__e(z,t,n)}}else a=t.__e=Qa(n.__e,t,n,s,o,r,i,l,c,e);return(f=N.diffed)&&f(t),
a}function Ct(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.
startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function $o(e){e&&(e.__c&&(e.__c.__g|=
4),e.__k&&e.__k.some($o))}function bo(e,t,n){for(var s=0;s<n.length;)Xn(n[s++],n[s++],n[s++]);N.__c&&N.__c(t,e),e.some(function(o){
try{e=o.__h,o.__h=[],e.some(function(r){r.call(o)})}catch(r){N.__e(r,o.__v)}})}function Qa(e,t,n,s,o,r,i,a,l,c){var f,u,
p,d,h,y,_,w,g=n.props||It,b=t.props,x=t.type;if(x=="svg"?o="http://www.w3.org/2000/svg":x=="math"?o="http://www.w3.org/1\
998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(f=0;f<r.length;f++)if((h=r[f])&&(x?h.localName==x:h.nodeType==
3)){e=h,r[f]=null;break}}if(!e){if(w=c.ownerDocument||document,!x)return w.createTextNode(b);e=w.createElementNS(o,x,b.is?
b:c),a&&(N.__m&&N.__m(t,r),a=!1),r=null}if(x){if(c=x=="template"&&e.content||e,r=x=="textarea"&&b.defaultValue!=null?null:
r&&Kn.call(c.childNodes),!a&&r)for(g={},f=0;f<e.attributes.length;f++)g[(h=e.attributes[f]).name]=h.value;for(f in g)h=g[f],
f=="dangerouslySetInnerHTML"?p=h:f=="children"||f in b||f=="value"&&"defaultValue"in b||f=="checked"&&"defaultChecked"in
b||Et(e,f,null,h,o);for(f in b)h=b[f],f=="children"?d=h:f=="dangerouslySetInnerHTML"?u=h:f=="value"?y=h:f=="checked"?_=h:
a&&typeof h!="function"||g[f]===h||Et(e,f,h,g[f],o);u?(a||p&&(u.__html==p.__html||u.__html==e.innerHTML)||(e.innerHTML=u.
__html),t.__k=[]):(p&&(e.textContent=""),(x=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&za.test(x))&&(o="\
http://www.w3.org/1999/xhtml"),_o(c,zn(d)?d:[d],t,n,s,o,r,i,r?r[0]:n.__k&&ke(n,0),a,l),r&&r.some(Ae)),a&&x!="textarea"||
(f="value",x=="progress"&&y==null?e.removeAttribute(f):y==null||y===e[f]&&(x!="progress"||y)||Et(e,f,y,g[f],o),f="checke\
d",_!=null&&_!=e[f]&&Et(e,f,_,g[f],o))}else g===b||a&&e.data==b||(e.data=b);return e}function Xn(e,t,n,s){try{typeof e==
"function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){
N.__e(o,n)}}function Jn(e,t,n){var s,o,r,i;if(N.unmount&&N.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||Xn(s,null,
t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(a){N.__e(a,t)}s.__P=s.__n=null}if(s=e.__k)for(i=
0;i<s.length;i++)s[i]&&Jn(s[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(o=Ct(s,r=[]))&&(s==
e.__e&&r.some(Ae),Ae(o),Ae(s)),n||Ae(e.__e),e.__e=e.__c=e.__=null}function Ya(e,t,n){return this.constructor(e,n)}function Qn(e,t){
var n,s,o,r;N.__&&N.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=rt(Lt,{children:[e]}),
o=[],r=[],Vn(t,t.__k,s||It,It,t.namespaceURI,s?null:t.firstChild?Kn.call(t.childNodes):null,o,s?s.__e:t.firstChild,n,r),
bo(o,t.__k,r),t.__k.props.children=null}N={__e:function(e,t,n,s){for(var o,r,i;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&
o.setState(r.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,s||{}),i=1),i&&8&o.__g)return void(o.
__g|=2)}catch(a){e=a}}throw At=0,e}},uo=0,Ha=function(e){return e!=null&&e.constructor===it},D.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Ie({},this.state)),typeof e=="function"&&(e=e(Ie({},n),this.props)),e&&(Ie(
n,e),this.__v&&(t&&this.__k.push(t),co(this)))},D.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(
e),co(this))},D.prototype.render=Lt,be=[],At=0,po=function(e,t){return e.__v.__b-t.__v.__b},Tt=Symbol(),mo=/(PointerCapture)$|Capture$/i,
Gn=0,Hn={},Ga=0;var lt,W,Yn,ko,Zn=Object.is,Rt=0,Ao=[],es=[],j=N,xo=j.__b,vo=j.__r,Oo=j.diffed,So=j.__c,Mo=j.unmount,Eo=j.__;function ns(e,t){
j.__h&&j.__h(W,e,Rt||t),Rt=0;var n=W.__H||(W.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function E(e){
return Rt=1,Za(No,e)}function Za(e,t,n){var s=ns(lt++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):No(void 0,t),function(r){var i=(s.
__N||s.__)[0],a=s.t(i,r);Zn(i,a)||(s.__N=[a,s.__[1]],s.__c.setState({}))}],s.__c=W,!W.__f)){W.__f=!0;var o=W.shouldComponentUpdate;
W.shouldComponentUpdate=function(r,i,a){var l=this.__H;if(!l)return!0;var c=!1,f=this.props!=r;if(l.__.some(function(p){
p.__N&&(c=!0,Zn(p.__[0],p.__N[0])||(f=!0))}),o){var u=o.call(this,r,i,a);return c?u||f:u}return!c||f}}return s.__}function P(e,t){
var n=ns(lt++,3);!j.__s&&Io(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,W.__H.__h.push(n))}function ct(e){return Rt=5,el(function(){return{current:e}},[])}function el(e,t){var n=ns(lt++,7);return Io(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function tl(){var e;do{for(;e=es.shift();)try{at(e)}catch(n){j.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Ao.shift();){var t=e.
__H;if(e.__P&&t)try{t.__h.some(at),t.__h.some(ts),t.__h=[]}catch(n){t.__h=[],j.__e(n,e.__v)}}}while(es.length)}j.__b=function(e){
W=null,xo&&xo(e)},j.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Eo&&Eo(e,t)},j.__r=function(e){vo&&vo(e),lt=
0;var t=(W=e.__c).__H;t&&(Yn==W?W.__h=[]:(t.__h.some(at),t.__h.some(ts),lt=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=
n.__N),n.u=n.__N=void 0})),Yn=W},j.diffed=function(e){Oo&&Oo(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Co(Ao.push(t)),
t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Yn=W=null},j.__c=function(e,t){t.some(function(n){try{n.__h.some(at),n.__h=
n.__h.filter(function(s){return!s.__||ts(s)})}catch(s){n.__h=[function(){throw s}]}}),So&&So(e,t)},j.unmount=function(e){
Mo&&Mo(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||
!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Co(es.push(o))}else at(o)}catch(r){t=r}}),s.__H=void 0,t&&j.__e(t,s.__v))};var To=typeof requestAnimationFrame==
"function";function nl(e){var t,n=function(){clearTimeout(s),To&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);
To&&(t=requestAnimationFrame(n))}function Co(e){e!=1&&ko==j.requestAnimationFrame||((ko=j.requestAnimationFrame)||nl)(tl)}
function at(e){var t=W,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),W=t}function ts(e){var t=W;e.__c=e.__(),W=t}function Io(e,t){
return!e||e.length!=t.length||t.some(function(n,s){return!Zn(n,e[s])})}function No(e,t){return typeof t=="function"?t(e):
t}var m=lo.bind(ho);var C=(...e)=>e.filter(Boolean).join(" "),ne=class extends D{shouldComponentUpdate(t,n){if(n!==this.state)return!0;let s=this.
props;for(let o in t)if(o!=="children"&&t[o]!==s[o])return!0;return!1}render(t,n){return null}};var Lo=new Map;function sl(e){let t=Lo.get(e);if(!t){try{t=new Intl.Segmenter(e||"en",{granularity:"word"})}catch{t=new Intl.
Segmenter("en",{granularity:"word"})}Lo.set(e,t)}return t}var ol=/^['\u2019\u02bc\u2010\u2011/&.@_-]$/u;function se(e,[t,n],s){let o=[],
r=!1;for(let{segment:i,index:a,isWordLike:l}of sl(s).segment(e.slice(t,n))){let[c,f]=[t+a,t+a+i.length],u=o[o.length-1];
l?(r&&u?u[1]=f:o.push([c,f]),r=!1):r=!r&&u?.[1]===c&&ol.test(i)}return o}var rl=/[\s\p{Pd}\p{Pi}\p{Pf}\p{Ps}\p{Pe}\p{Po}"'`]/u,
il=/[%\u2030#@&*\u00a7\u2020\u2021]/u,Ro=["()","[]","{}","\u201C\u201D","\u201E\u201D","\u201E\u201C","\xAB\xBB","\u2018\u2019"];function Ne(e,[
t,n]){let[s,o]=[t,n];for(;s<o&&Do(e[s]);)s++;for(;o>s&&Do(e[o-1]);)o--;let r=e.slice(s,o),i=Ro.find(([,c])=>o<n&&e[o]===
c);i&&r.lastIndexOf(i[0])>r.lastIndexOf(i[1])&&o++;let a=Ro.find(([c])=>s>t&&e[s-1]===c),l=a?r.indexOf(a[1]):-1;return a&&
l>=0&&(r.indexOf(a[0])<0||l<r.indexOf(a[0]))&&s--,[s,o]}var Do=e=>rl.test(e)&&!il.test(e);var Dt=/[\p{L}\p{N}]/u;function ft(e,t,n){return!(t>0&&Dt.test(e[t-1])&&Dt.test(e[t]))&&!(n<e.length&&Dt.test(e[n-1])&&Dt.
test(e[n]))}var al=/\p{Nd}+(?:[.,'\u2019\u00a0\u202f ]\p{Nd}{3})*(?:[.,]\p{Nd}+)?/gu,jo=/\p{Nd}/u;function Bo(e,[t,n],s,o){let r=se(e,[
t,n],s),i=o?.numbers??{},a=[];for(let{0:l,index:c}of e.slice(t,n).matchAll(al)){let f=[t+c,t+c+l.length];!r.some(([p,d])=>p<=
f[0]&&d>f[1])&&!ll(e,f[0])&&a.push({span:f,value:cl(l)})}for(let[l,c]of r){let f=[...e.slice(l,c).matchAll(/[^-\u2010\u2011]+/gu)].
map(({0:p,index:d})=>({part:p,at:l+d})),u=f.map(({part:p})=>i[p.toLowerCase()]);if(u.every(p=>p!==void 0))for(let[p,{part:d,
at:h}]of f.entries())a.push({span:[h,h+d.length],value:`${u[p]}`})}return a.sort((l,c)=>l.span[0]-c.span[0]),ul(e,a)}var ll=(e,t)=>t>
0&&/[\p{L}_]/u.test(e[t-1]==="-"?e[t-2]??"":e[t-1]);function cl(e){return[...e.replace(/(?<=\p{Nd})[.,'\u2019\u00a0\u202f ](?=\p{Nd}{3}(?!\p{Nd}))/gu,
"").replace(",",".")].map(n=>jo.test(n)?fl(n):n).join("")}function fl(e){if(e>="0"&&e<="9")return e;let t=e.codePointAt(
0),n=t;for(;jo.test(String.fromCodePoint(n-1))&&t-n<9;)n--;return`${t-n}`}function ul(e,t){let n=[];for(let s of t){let o=n[n.
length-1],r=o&&/^[\s-]+$/.test(e.slice(o.span[1],s.span[0])),[i,a]=[Number(o?.value),Number(s.value)];r&&a>=100&&i<a&&a%
10===0?n[n.length-1]={span:[o.span[0],s.span[1]],value:`${Math.round(i*a*1e6)/1e6}`}:r&&i>=20&&a<10&&i%10===0&&i<100?n[n.
length-1]={span:[o.span[0],s.span[1]],value:`${i+a}`}:n.push(s)}return n}var pl={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},Wo=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,dl=/\P{ASCII}/gu,
Po=new Map;function Fo(e){let t=Po.get(e);if(t!==void 0)return t;let s=[...e.normalize("NFKD").replace(Wo,"").toLowerCase().
replace(Wo,"")].map(o=>pl[o]??(/\p{Pd}/u.test(o)?"-":/\s/u.test(o)?" ":o)).join("");return Po.set(e,s),s}function k(e){return e.
replace(dl,Fo).toLowerCase().replace(/\s+/g," ").trim()}function qo(e){let t=[],n="",s=0;for(let o of e){let r=Fo(o);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<r.
length;i++)t.push(s)}s+=o.length}return{plain:n,places:[...t,s]}}var ml=/[\p{L}\p{N}]/u;function Uo(e,t){let n=t===0?" ":e[t-1];return n===" "||n===`
`||!ml.test(n)}var hl=/^\d{4}-\d{2}-\d{2}$/;var xe=e=>e!==null&&hl.test(e),Ho=e=>Date.parse(`${e}T00:00:00Z`),gl=e=>new Date(e).toISOString().slice(0,10),Le=(e,t)=>gl(
Ho(e)+t*864e5);function ss(e,t){let[n,s,o]=e.split("-").map(Number),r=new Date(Date.UTC(n,s-1+t,1)).toISOString().slice(
0,7);return`${r}-${`${Math.min(o,Number(yl(r).slice(8)))}`.padStart(2,"0")}`}function yl(e){let[t,n]=e.split("-").map(Number);
return new Date(Date.UTC(t,n,0)).toISOString().slice(0,10)}var os=e=>new Date(Ho(e)).getUTCDay()||7,rs=e=>Le(e,1-os(e));var _l={day:"(?<day>[0-3]?\\d)(?:st|nd|rd|th|\\.)?",day2:"(?<day2>[0-3]?\\d)(?:st|nd|rd|th|\\.)?",year:"(?<year>1[5-9]\\d\
\\d|20\\d\\d)",number:"(?<number>\\d+|NUMBERS)"},Ko={month:"months",weekday:"weekdays",season:"seasons",unit:"units",relative:"\
relative"},Go=new WeakMap,Vo=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&"),is=e=>[...e].sort((t,n)=>n.length-t.length).map(
Vo).join("|")||"(?!)";function wl(e){let t=Go.get(e);if(t)return t;let{times:n,numbers:s}=e,o=i=>{let a=Ko[i];return i===
"edge"?r:a?`(?<${i}>${is(Object.keys(n[a]??{}))})`:_l[i].replace("NUMBERS",is(Object.keys(s)))},r=`(?<edge>${is(Object.keys(
n.edges??{}))})\\s+(?:[^\\s\\d.,]{1,3}\\s+)?`;return t=Object.entries(n.patterns??{}).map(([i,a])=>{let c=(i.includes("{\
edge}")?i.replace("{edge} ","{edge}"):`{edge?}${i}`).split(/(\{\w+\??\})/).map(f=>f==="{edge?}"?`(?:${r})?`:f.startsWith(
"{")?o(f.slice(1,-1)):Vo(f).replace(/ /g,"\\s+")).join("");return{pattern:new RegExp(`${c}(?![A-Za-z0-9])`,"g"),means:`${a}`}}),
Go.set(e,t),t}function ut(e,[t,n],s,o){if(!s)return[];let r=e.slice(t,n),i=r.toLowerCase(),a=i.length===r.length?i:r,l=Object.
keys(s.times.future??{}).some(f=>{let u=a.indexOf(f);return u>=0&&ft(a,u,u+f.length)}),c=[];for(let{pattern:f,means:u}of wl(
s))for(let p of a.matchAll(f)){let d=[t+p.index,t+p.index+p[0].length];if(a[p.index-1]==="-"||!ft(e,...d)||c.some(y=>y.span[0]<
d[1]&&d[0]<y.span[1]))continue;let h=bl(p.groups??{},u,s,xe(o)?o:null,l);h&&c.push({span:d,...h})}return c.sort((f,u)=>f.
span[0]-u.span[0])}function as(e,t){if(!e||t===void 0)return;let n=k(t);return Object.entries(e).find(([s])=>k(s)===n)?.[1]}
var $l=1e3;function bl(e,t,{times:n,numbers:s},o,r){let i=h=>as(n[Ko[h]],e[h]),a=h=>`${h}`.padStart(2,"0"),l=`${as(n.edges,
e.edge)??""}`,c=r||l==="until",f=e.number===void 0?1:Number(as(s,e.number)??e.number),u=(h,y=[])=>({stated:h&&zo(h,l),concluded:y.
map(_=>({..._,when:xl(zo(_.when,l),o)}))}),p=(h,y)=>{let _=Number(o?.slice(0,4)),w=O=>`${O}-${h}${y?`/${O}-${y}`:""}`;if(!o)
return u(w("XXXX"));let g=h<=o.slice(5,5+h.length),b={when:w(g?_:_-1),how:"before"},x={when:w(g?_+1:_),how:"after"};return u(
w("XXXX"),c?[x,b]:[b,x])};switch(t){case"day":{let h=`${a(i("month"))}-${a(e.day)}`;return e.year?u(`${e.year}-${h}`):p(
h)}case"days":{let[h,y]=[e.day,e.day2].map(_=>`${a(i("month"))}-${a(_)}`);return e.year?u(`${e.year}-${h}/${e.year}-${y}`):
p(h,y)}case"month":return e.year?u(`${e.year}-${a(i("month"))}`):p(a(i("month")));case"season":return e.year?u(`${e.year}\
-${i("season")}`):null;case"year":return u(e.year)}if(!o||!(f<=$l))return null;if(t==="weekday"){let h=(os(o)-Number(i("\
weekday"))+7)%7,y={when:Le(o,-h),how:"before"},_={when:Le(o,7-h),how:"after"};return u(null,c?[_,y]:[y,_])}let d=t==="re\
lative"?Le(o,Number(i("relative"))):kl(t,f,`${i("unit")}`,o);return d?u(null,[{when:d,how:"counted"}]):null}function kl(e,t,n,s){
let o=r=>n==="year"?ss(s,r*12):n==="month"?ss(s,r):Le(s,r*(n==="week"?7:1));switch(e){case"ago":return n==="year"?o(-t).
slice(0,4):n==="month"?o(-t).slice(0,7):o(-t);case"ahead":return`[${s}..${o(t)}]`;case"past":return n==="year"||n==="mon\
th"?`${o(-t).slice(0,7)}/${s.slice(0,7)}`:`${o(-t)}/${s}`;case"last":case"this":case"next":{let r=e==="last"?-1:e==="nex\
t"?1:0;return n==="year"?o(r).slice(0,4):n==="month"?o(r).slice(0,7):n==="week"?`[${rs(o(r))}..${Le(rs(o(r)),6)}]`:o(r)}default:
return null}}function zo(e,t){return!t||/[[\]/]/.test(e)?e:t==="since"?`${e}/..`:t==="before"?`[..${e}]`:t==="after"?`[${e}\
..]`:e}function xl(e,t){return t?e.endsWith("/..")&&e.slice(0,-3)<=t?`${e.slice(0,-2)}${t}`:e.endsWith("..]")&&e.slice(1,
-3)<=t?`${e.slice(0,-1)}${t}]`:e:e}var Qo="{number}",Yo="{time}";function jt(e,t,n){let{article:s,vocabulary:o}=e.known,r=s.sentences[t]?.span;if(!r)return[];
let i=new Set(n?.slots.map(a=>a.field));return o.fields.filter(({id:a})=>!i.has(a)).flatMap(a=>ls(e,a,r).sort((l,c)=>Xo(
s.text,c)-Xo(s.text,l)).slice(0,1).map(l=>({field:a.id,span:l}))).sort((a,l)=>a.span[0]-l.span[0])}var vl=10,Xo=(e,[t,n])=>n-
t+(/\p{Nd}/u.test(e.slice(t,n))?vl:0);function ls(e,{cues:t},n){let{known:s,lang:o,wording:r}=e,{article:i}=s,a=t[o]??Ol,
l=[],c=i.text.slice(...n).replace(Ml,f=>f.toLowerCase());for(let{0:f,index:u}of c.matchAll(El(a)))ft(c,u,u+f.length)&&l.
push([n[0]+u,n[0]+u+f.length]);return a.includes(Yo)&&l.push(...ut(i.text,n,r,i.published).map(f=>f.span)),a.includes(Qo)&&
l.push(...cs(e,n).map(f=>f.span)),l.sort((f,u)=>f[0]-u[0])}function cs({known:{article:e},lang:t,wording:n},s){let o=ut(
e.text,s,n,e.published);return Bo(e.text,s,t,n).filter(({span:r})=>!o.some(i=>i.span[0]<=r[0]&&r[1]<=i.span[1]))}var Ol=[],
Sl=/(?!)/g,Ml=/(?:^|[\u201c\u201e"\u00ab]\s*)\p{Lu}/gu,Jo=new WeakMap;function El(e){let t=Jo.get(e);if(t===void 0){let n=e.filter(
s=>s!==Qo&&s!==Yo).sort((s,o)=>o.length-s.length).map(s=>s.replace(/[.+?^${}()|[\]\\]/g,"\\$&").replace(/\*/g,'[^\\s.,;:!\
?()\u201C\u201D\u201E"]*').replace(/ \u2026 /g,' (?:[^\\s.,;:!?()\u201C\u201D\u201E"]+ ){0,4}'));t=n.length?new RegExp(`(?:${n.
join("|")})(?![A-Za-z0-9])`,"g"):Sl,Jo.set(e,t)}return t}var Tl=/[,;:!?()[\]{}\u2014\u2013\u3001\uff0c\uff1b\uff1a\uff01\uff1f\uff08\uff09\u300c\u300d\uff0c\u061b\u061f]|\s-\s/u,Cl=/[;:()\uff1b\uff1a]/u,Al=new Set(["according_to",
"note","translation","act","sums_up","alternative_to"]);function er({article:e,vocabulary:t},n){let{text:s,lang:o}=e,{span:r}=e.
sentences[n.sentence],i=Il(s,r,o,t.wording?.[o]),a=i.map((w,g)=>{let b=g?s.slice(i[g-1].span[1],w.span[0]):"";return{isStop:!g||
Tl.test(b),isStrong:!g||Cl.test(b)}}),l=n.slots.flatMap(({field:w,values:g,isInferred:b})=>b?[]:g.flatMap(x=>"at"in x&&x.
at?Zo(i,x.at,w):[])),c=l.filter(({field:w})=>!Al.has(w)),f=n.slots.find(({field:w})=>w==="relation")?.values[0],u=f?.is===
"relation"?t.relations[f.id]:null,p=Nl(c),d=u?Bl(Dl(u,i),p):null,h=p??d??[0,i.length-1],y=w=>c.some(g=>g.field===w),_=e.
statements.flatMap(({id:w,spans:g})=>g.length===1&&w!==n.id?g:[]);return{article:e,span:r,words:i,stops:a,chosen:l,hull:h,
phrase:Ll(i,a,h[0]),cue:d,isTight:y("subject")&&y("object")&&Rl(i,l,h),hasSubject:y("subject"),hasObject:y("object"),hasChosen:c.
length>0,before:_.flatMap(([w,g])=>w>=r[0]&&g<=r[1]?Zo(i,[w,g],"").map(b=>[b.from,b.to]):[])}}function Il(e,t,n,s){let o=(...l)=>new Set(
l.flatMap(c=>c?.map(k)??[])),r=o(s?.determiners),i=o(s?.openers,s?.joiners),a=o(s?.prepositions,s?.small);return se(e,t,
n).map(l=>{let c=k(e.slice(...l)),f=r.has(c),u=i.has(c)&&!f;return{span:l,plain:c,isOpener:u,isDeterminer:f,isSmall:a.has(
c)&&!u&&!f}})}function Zo(e,[t,n],s){let o=e.findIndex(({span:i})=>i[1]>t),r=e.filter(({span:i})=>i[0]<n).length-1;return o>=
0&&r>=o?[{field:s,from:o,to:r}]:[]}var Nl=e=>e.length?[Math.min(...e.map(({from:t})=>t)),Math.max(...e.map(({to:t})=>t))]:
null;function Ll(e,t,n){let s=n;for(;s>0&&e[s-1].isDeterminer&&!t[s].isStop;)s--;return s}function Rl(e,t,[n,s]){return e.
slice(n,s+1).every(({isSmall:o,isDeterminer:r},i)=>o||r||t.some(a=>a.from<=n+i&&n+i<=a.to))}function Dl({label:e,cues:t},n){
return[e,...t].flatMap(s=>{let o=k(s).match(/[\p{L}\p{N}]+\*?/gu)??[];return n.flatMap((r,i)=>o.length>0&&o.every((l,c)=>n[i+
c]&&jl(l,n[i+c].plain))?[[i,i+o.length-1]]:[])})}function jl(e,t){if(e.endsWith("*"))return t.startsWith(e.slice(0,-1));
if(e===t)return!0;let n=e.slice(0,Math.max(4,e.length-2));return e.length>=4&&t.startsWith(n)&&Math.abs(t.length-e.length)<
4}function Bl(e,t){if(!e.length||!t)return e[0]??null;let n=([s,o])=>Math.max(0,t[0]-o,s-t[1]);return[...e].sort((s,o)=>n(
s)-n(o))[0]}var Wl=9,Pl={isFirst:1.6,isPhrase:.6,isTightPhrase:1.6,isFirstChosen:.3,isPhraseWithoutSubject:-.6,hasDeterminer:1.7,isOpener:.1,
isCue:.2,afterStrongStop:1,afterOpener:0,afterDeterminer:1,afterSmall:-1.4,afterOther:-1.5,stopsBetween:-1,wordsBetween:-.1,
insideChosen:-1.5,afterChosen:-1.1,afterAllChosen:-.5,afterCue:-2.1,asBefore:-.8,asLast:1.3,afterQuote:.8},Fl={isLast:1.7,
isLastOfAll:-1.2,isLastChosen:.7,isLastOfTight:1.2,isLastOfObject:1.2,isSmall:-1.9,beforeStop:1.3,beforeSmall:-1.2,beforeOther:-1.6,
stopsBetween:-.2,wordsBetween:-.1,insideChosen:-.6,beforeChosen:-1.9,beforeCue:-2.6,asBefore:-.4,asLast:1.4},ql={logarithm:-1.4,
isOneOrTwo:-2.3,isUpToFour:-1.1};function us(e,t){let n=er(e,t),{words:s,article:o}=n;if(!s.length)return[o.sentences[t.
sentence].span];let r=s.map((c,f)=>fs(Pl,Ul(n,f))),i=s.map((c,f)=>fs(Fl,Hl(n,f))),a=s.map((c,f)=>fs(ql,Gl(f+1))),l=r.flatMap(
(c,f)=>i.slice(f).map((u,p)=>({from:f,to:f+p,weight:c+u+a[p]})));return l.sort((c,f)=>f.weight-c.weight),l.slice(0,Wl+1).
map(({from:c,to:f})=>Kl(o.text,[s[c].span[0],s[f].span[1]],n.span))}var fs=(e,t)=>Object.entries(t).reduce((n,[s,o])=>n+
e[s]*Number(o),0);function Ul({words:e,stops:t,chosen:n,hull:s,phrase:o,cue:r,isTight:i,hasSubject:a,before:l},c){let f=e[c-
1],u=c>0&&!t[c].isStop;return{isFirst:c===0,isPhrase:c===o,isTightPhrase:c===o&&i,isFirstChosen:c===s[0],isPhraseWithoutSubject:c===
o&&!a,hasDeterminer:c>0&&e[c].isDeterminer,isOpener:e[c].isOpener,isCue:c===r?.[0],afterStrongStop:c>0&&t[c].isStrong,afterOpener:f?.
isOpener??!1,afterDeterminer:f?.isDeterminer??!1,afterSmall:f?.isSmall??!1,afterOther:u&&!f.isOpener&&!f.isSmall,stopsBetween:tr(
t,c+1,s[0]),wordsBetween:Math.max(0,Math.min(12,o-c)),insideChosen:n.some(({from:p,to:d})=>p<c&&c<=d),afterChosen:c>s[0],
afterAllChosen:c>s[1],afterCue:r!==null&&c>r[0],asBefore:l.some(([p])=>p===c),asLast:l.at(-1)?.[0]===c,afterQuote:l.some(
([,p])=>p+1===c)}}function Hl({words:e,stops:t,chosen:n,hull:s,cue:o,isTight:r,hasObject:i,hasChosen:a,before:l},c){let f=e[c+
1];return{isLast:!f,isLastOfAll:!f&&!a,isLastChosen:c===s[1],isLastOfTight:c===s[1]&&r,isLastOfObject:c===s[1]&&i,isSmall:e[c].
isDeterminer||e[c].isSmall||e[c].isOpener,beforeStop:!!f&&t[c+1].isStop,beforeSmall:f?.isSmall??!1,beforeOther:!!f&&!t[c+
1].isStop&&!f.isOpener&&!f.isSmall,stopsBetween:tr(t,s[1]+1,c),wordsBetween:Math.max(0,Math.min(12,c-s[1])),insideChosen:n.
some(({from:u,to:p})=>u<=c&&c<p),beforeChosen:c<s[1],beforeCue:o!==null&&c<o[1],asBefore:l.some(([,u])=>u===c),asLast:l.
at(-1)?.[1]===c}}var Gl=e=>({logarithm:Math.log(e),isOneOrTwo:e<=2,isUpToFour:e<=4}),tr=(e,t,n)=>Math.min(3,e.slice(t,n+
1).filter(({isStop:s})=>s).length),zl=["()","[]","{}","\u201C\u201D","\u201E\u201D","\u201E\u201C","\xAB\xBB","\u2018\u2019",
'""'];function Kl(e,[t,n],[,s]){let o=n<s?e[n]:"",r=e.slice(t,n);return zl.some(([a,l])=>o===l&&(a===l?r.split(a).length%
2===0:r.lastIndexOf(a)>r.lastIndexOf(l)))?[t,n+1]:[t,n]}var Re=(e,t)=>e.quote??us(t,e).slice(0,1);function ps(e,t){let n=String(Re(e,t));return us(t,e).filter(s=>String([s])!==
n)}function Fe(e,t,n){let{article:s}=t,o=e.slots.some(r=>r.isInferred);return{article:s.id,revision:e.begun?.revision??s.
revision,id:e.id,slots:e.slots.filter(({values:r})=>r.length>0),basis:o?e.basis:null,quote:Re(e,t),backwards:e.backwards,
fills:e.id===null?n.at(-1)??null:null,proposedBy:e.proposedBy,...e.begun&&{begun:e.begun}}}var nr=e=>e.slots.filter(({values:t})=>t.
some(({is:n})=>n==="later")).map(({field:t})=>t),sr=e=>e.slots.some(t=>t.isInferred)&&!e.basis;var Vl=new Set("Enter Escape Backspace Delete Tab ArrowDown ArrowUp ArrowLeft ArrowRight F1".split(" "));function rr(e){
let{key:t,code:n,shiftKey:s=!1}=e;if(e.isComposing||e.keyCode===229||t==="Dead"||t==="Process")return null;let o=e.getModifierState?.(
"AltGraph")??!1;if((e.ctrlKey||e.metaKey)&&!o)return!e.altKey&&!s&&or(t,n)==="z"?{name:"Undo",isShift:s}:null;if(Vl.has(
t))return{name:t,isShift:s};if([...t].length!==1)return null;if(o||e.altKey)return o?{name:t,isShift:s}:null;let r=Jl(t,
n,s)??or(t,n)??t;return r===t?{name:r,isShift:s}:{name:r,text:t,isShift:s}}var ir=({name:e,text:t=e})=>[...t].length===1?t:null;function or(e,t){if(/^[a-z]$/i.test(e))return e.toLowerCase();let n=/^Key([A-Z])$/.
exec(t)?.[1].toLowerCase();return n&&/\p{L}/u.test(e)?n:null}var Xl=new Set("#@[]{}|\\~`\u20AC");function Jl(e,t,n){if(/^[0-9]$/.
test(e))return e;let s=/^Digit([0-9])$/.exec(t)?.[1];return s&&!n&&!Xl.has(e)?s:null}var pt=["subject","relation","object"],oe=e=>({id:null,sentence:e,slots:[],basis:null,quote:null,backwards:[],proposedBy:null}),
L=(e,t)=>e.fields.find(n=>n.id===t)??null,me=(e,t)=>e.fields.find(n=>n.letter===t)??null,ve=(e,t)=>e.slots.find(n=>n.field===
t)??null,he=(e,t)=>ve(e,t)!==null,Bt=e=>e!==null&&!e.isRole&&e.takes.includes("time");function Wt(e,t,n,{isAdding:s=!1,isInferred:o,
isBeside:r=!1}={}){let i=e.slots.filter(f=>f.field===t),l=i.find(f=>f.isInferred===(o??!1))??(r?null:i[0]??null),c={field:t,
values:s&&l?[...l.values,...n]:n,each:s&&(l?.each??!1),isInferred:o??l?.isInferred??!1};return{...e,slots:[...e.slots.filter(
f=>f!==l),c]}}function ar(e,t,n){let s=e.slots.filter(r=>r.field===t),o=s.find(r=>r.isInferred===n)??s[0];return ds({...e,
slots:e.slots.filter(r=>r!==o)})}var ds=e=>e.slots.some(t=>t.isInferred)?e:{...e,basis:null},Pt=(e,t)=>({...e,slots:e.slots.
filter(n=>n.field!==t)}),Ft=(e,t,n)=>({...e,slots:e.slots.map(s=>s.field===t?{...s,...n}:s)});function ms(e,t){let n=ve(
e,"relation")?.values[0];return n?.is==="relation"&&t.relations[n.id]?.needsObject||"needed"}function dt(e,t){let n=ms(e,
t)==="none";return pt.find(s=>!he(e,s)&&!(s==="object"&&n))??null}var hs=e=>e.slots.filter(t=>t.isInferred).map(t=>t.field),
mt=(e,t)=>e.slots.filter(({field:n,values:s})=>s.length>0&&L(t,n)?.isMany).at(-1)?.field??null;var gs=3,Ql=new WeakMap,Yl=new WeakMap;function ys(e,t,n){let s=e.get(t)??n(t);return e.set(t,s),s}function _s(e){let{article:t,
entities:n,vocabulary:s}=e,{lang:o}=t;return{known:e,lang:o,wording:s.wording?.[o],...ys(Ql,n,oc),...ys(Yl,s,sc),statements:new Map(
t.statements.map(r=>[r.key,r])),named:new Map}}var Zl=new WeakMap,qt=({known:{article:e,elsewhere:t=ec}})=>[e.statements,
t].flatMap(n=>ys(Zl,n,s=>s.map(tc))),ec=[];function tc(e){let{subject:t,relation:n,object:s}=e.words;return{stated:e,plain:k(
`${e.id} ${t} ${n} ${s}`)}}var lr=new Map,nc=/^[!-~]+(?: [!-~]+)*$/;function cr(e){if(nc.test(e))return e.toLowerCase();
let t=lr.get(e);return t===void 0&&(t=k(e),lr.set(e,t)),t}var sc=({fields:e,relations:t})=>({fields:new Map(e.map(n=>[n.
id,n])),relations:Object.values(t).map(n=>({relation:n,label:k(n.label),inverse:k(n.inverse),cues:n.cues.map(cr),told:k(
`${n.definition} ${n.use} ${n.example}`)}))});function oc(e){let t=[],n=new Map,s=new Map;for(let o of e){let r=(o.names.
length?o.names:[o.label]).map(cr),i=`
`;for(let a of r){let l=Ut(a);i+=`${l}
`;let c=ic(l);if(!c)continue;let f=n.get(c);f?f.push({name:l,id:o.id}):n.set(c,[{name:l,id:o.id}])}t.push({entity:o,plain:r,
joined:i}),s.set(o.id,o)}return{entities:s,searched:t,byUse:rc(t),byBeginning:n}}var rc=e=>[...e].sort((t,n)=>n.entity.uses-
t.entity.uses);function ic(e){let t=e.indexOf(" ");return e.slice(0,t<0?gs:Math.min(gs,t))}var ac=/^[a-z0-9]+(?: [a-z0-9]+)*$/,
lc=/[^\p{L}\p{N}]+/gu,Ut=e=>ac.test(e)?e:e.replace(lc," ").trim(),ws=e=>Ut(e).split(" ").filter(Boolean),fr=e=>(e.words??=
e.name.split(" "),e.words),ur=(e,t)=>e.byBeginning.get(t.slice(0,gs))??[];var cc=2,pr=4,fc=5,dr=new WeakMap;function hr(e,t){let{wording:n}=e.known.vocabulary,s=dr.get(n);return s||(s=new Set(Object.
values(n).flatMap(({countries:o})=>Object.entries(o).flatMap(([r,i])=>[r,...i.filter(a=>!a.endsWith("*"))].map(k)))),dr.
set(n,s)),s.has(t)||Gt(e,t)!==null}var mr=new WeakMap,Ht=e=>gr(e).countries;function uc(e){let{entities:t}=e.known,n=new Set(
t.flatMap(({country:s})=>s?[e.entities.get(s)?.type??""]:[]));for(let{types:s}of Object.values(e.known.vocabulary.wording))
for(let{type:o,where:r,words:i}of s)r==="form"&&i.includes("country")&&n.add(o);return t.filter(s=>n.has(s.type))}function pc(e){
let t=new Map,n=[],s=uc(e),o=new Map(s.flatMap(({id:r,names:i})=>i.map(a=>[k(a),r])));for(let[r,i]of o){let[a,...l]=ws(r);
if(!a||l.length)continue;t.set(a,i);let c=a.slice(0,Math.max(pr,a.length-cc));a.length>=pr&&n.push([c,i])}for(let{countries:r}of Object.
values(e.known.vocabulary.wording))for(let[i,a]of Object.entries(r)){let l=[i,...a].map(c=>o.get(k(c))).find(c=>c!==void 0);
for(let c of l?a:[]){let f=k(c);f.endsWith("*")?n.push([f.slice(0,-1),l]):t.set(f,l)}}return{countries:s,words:t,stems:n}}
function gr(e){let{wording:t}=e.known.vocabulary,n=mr.get(e.entities);if(n?.wording===t)return n;let s={...pc(e),wording:t};
return mr.set(e.entities,s),s}function Gt(e,t){let n=gr(e),s=n.words.get(t);if(s)return s;let o=n.stems.find(([r])=>t.startsWith(
r)&&t.length-r.length<=fc);return o?o[1]:null}function yr(e,t){for(let n of ws(k(t))){let s=Gt(e,n);if(s)return s}return null}var dc=3,_r=new WeakMap;function wr(e,t,n){if(e===t)return!0;let s=_r.get(n);s||(s=new Set(n.map(k)),_r.set(n,s));let o=0;
for(;o<e.length&&e[o]===t[o];)o++;for(let r=o;r>=dc;r--)if(s.has(e.slice(r))&&s.has(t.slice(r)))return!0;return!1}var mc=[],hc=/[\p{L}\p{N}]+/gu;function ge(e,t){let n=e.named.get(t);if(n)return n;let s=gc(e,e.known.article.sentences[t]?.
span??[0,0]);return e.named.set(t,s),s}function gc(e,t){let n=br(e,t),s=new Set;return[...n.filter(({isWithin:o})=>!o),...n.
filter(({isWithin:o})=>o)].filter(({id:o})=>!s.has(o)&&s.add(o)).map(({id:o,span:r})=>({id:o,span:r}))}var $r=(e,t)=>br(
e,t).filter(({isLongest:n})=>n);function br(e,[t,n]){let{plain:s,places:o}=qo(e.known.article.text.slice(t,n)),r=[...s.matchAll(
hc)].map(({0:c,index:f})=>({word:c,from:t+o[f],to:t+o[f+c.length-1]+1})),i=[],a=e.wording?.endings??mc;for(let[c,{word:f}]of r.
entries()){let u=Gt(e,f);u&&i.push({id:u,at:c,length:1,exact:-1,isLongest:!0,isWithin:!0});for(let p of ur(e,f)){let d=fr(
p);if(c+d.length>r.length)continue;let h=0;d.every((_,w)=>(_===r[c+w].word&&h++,wr(_,r[c+w].word,a)))&&i.push({id:p.id,at:c,
length:d.length,exact:h,isLongest:!0,isWithin:!1})}}i.sort((c,f)=>f.length-c.length||f.exact-c.exact||c.at-f.at);let l=new Map;
for(let c of i){let f=Array.from({length:c.length},(p,d)=>c.at+d),u=f.map(p=>l.get(p)).find(p=>p!==void 0);if(u)c.isLongest=
!1,c.isWithin||=u.length>c.length||u.exact>c.exact;else for(let p of f)l.set(p,c)}return i.sort((c,f)=>c.at-f.at),i.map(
({id:c,at:f,length:u,isLongest:p,isWithin:d})=>({id:c,span:[r[f].from,r[f+u-1].to],isLongest:p,isWithin:d}))}function zt({sentences:e},{spans:t}){let n=t[0]?.[0]??0,[s,o]=[0,e.length-1];for(;s<o;){let r=Math.ceil((s+o)/2);e[r].span[0]<=
n?s=r:o=r-1}return s}var kr=new WeakMap;function ye(e,t){let n=kr.get(e);if(!n){n=new Map;for(let s of e.statements){let o=zt(
e,s),r=n.get(o);r?r.push(s):n.set(o,[s])}kr.set(e,n)}return n.get(t)??[]}function Kt(e,t){let{slots:n,basis:s,spans:o}=e,
r={slots:n,basis:s,quote:o.length?o:null},i={revision:t.revision,...r};return{...oe(zt(t,e)),id:e.id,...r,begun:i}}function xr({
slots:e,basis:t,quote:n,backwards:s,begun:o}){return!o||s.length?!1:JSON.stringify([e,t,n])===JSON.stringify([o.slots,o.
basis,o.quote])}var yc=["act","sums_up","alternative_to","note","translation"];function vr(e,t,n){let s=new Map(ge(n,t).
map(({id:i,span:a})=>[i,a])),o=i=>{let a={...i};"at"in a&&delete a.at;let l=a.is==="entity"&&s.get(a.id);return a.is==="\
entity"&&l?{...a,at:l}:a},r=e.slots.filter(({field:i})=>!yc.includes(i)).map(i=>({...i,values:i.values.map(o)}));return{
...oe(t),slots:r,basis:e.basis}}var Or=new WeakMap;function qe(e,t){let n=Or.get(e);return n||(n=new Map(e.map(s=>[s.id,s])),Or.set(e,n)),n.get(t)??null}
function Ue(e,t){switch(e.is){case"entity":return qe(t.entities,e.id)?.label??e.id;case"new":return e.entity.label;case"\
relation":return t.vocabulary.relations[e.id]?.label??e.id;case"new relation":return e.label;case"statement":{let n=[...t.
article.statements,...t.elsewhere??[]].find(({key:i})=>i===e.key);if(!n)return e.key;let{subject:s,relation:o,object:r}=n.
words;return`#${n.id} ${[s,o,r].filter(Boolean).join(" \u2013 ")}`}case"later":return t.say("the next statement");case"w\
ords":case"text":return e.text;case"nobody":return t.say("nobody named")}}var $s={line:"",marked:0,hints:[],typed:"",first:null,entity:null,relation:null,part:null,isSelected:!1},ht={...$s,field:null,
isAdding:!1,isInferring:!1,isBackwards:!1},$=(e,t)=>({...e,state:{...e.state,...t}}),J=(e,t)=>({...e,effects:[...e.effects,
t]}),B=(e,t,n)=>J(e,{does:"say",text:e.known.say(t,n)}),v=({state:e})=>e.draft??oe(e.sentence),F=(e,t)=>$(e,{draft:{...t,
proposedBy:null}}),Oe=e=>$(e,{...ht,place:"reading",draft:null}),S=e=>$(e,{...ht,place:"statement"}),ae=e=>$(e,{...ht,place:"\
inferred"}),Se=e=>$(e,{...$s,place:"other fields"});function Vt(e){return e?e.takes.includes("relation")?"relation":bs(e)?
null:e.takes.includes("few")&&e.values.length?"few":e.takes[0]==="entity"||e.takes[0]==="statement"?"choosing":"text":"c\
hoosing"}var bs=({takes:e,values:t})=>e.includes("flag")||e.includes("few")&&t.length===1;function T(e,t,n={}){let{known:s,
state:o}=e;if(t==="basis")return $(e,{...ht,place:"basis",field:t,...n});let r=L(s.vocabulary,t),i=Vt(r);if(r&&i===null)
return _c(e,r);let a=he(v(e),t)&&!n.isAdding;return $(e,{...ht,draft:o.draft??oe(o.sentence),place:i??"choosing",field:t,
marked:a?-1:0,...n})}function _c(e,t){let n=v(e),s=!he(n,t.id),o=t.values[0]??"true",r=s?Wt(n,t.id,[{is:"text",text:o}]):
Pt(n,t.id),i=`${t.label}: ${e.known.say(s?"yes":"no")}`;return S(J(F(e,r),{does:"tell",text:i}))}function re(e){let t=dt(
v(e),e.known.vocabulary);return t?T(e,t):S(e)}function wc(e,t,n){let{say:s,vocabulary:o}=e.known,r=n.map(i=>Ue(i,e.known)).
join(` ${s("and")} `);return J(e,{does:"tell",text:`${L(o,t)?.label??s(t)}: ${r}`})}var I=(e,t,n)=>ks(e,[t],n);function ks(e,t,n){
let{field:s}=e.state;return s?$c(wc(e,s,t),s,t,n):e}function $c(e,t,n,s){let{line:o,filters:r,isAdding:i,isInferring:a,isBackwards:l}=e.
state,[c]=n,f=v(e);if(t==="basis")return S(F(e,{...f,basis:c.is==="text"?c.text:null}));if(l&&c.is==="statement"){let g=[
...f.backwards,{field:t,statement:c.key}];return S(F(e,{...f,backwards:g}))}let u=Bt(L(e.known.vocabulary,t)),p=a||s!==void 0,
h=Wt(f,t,n,{isAdding:i,isInferred:p||(u&&!i?!1:void 0),isBeside:p&&u}),y=p?h:ds(h),_=F(e,s!==void 0&&!y.basis?{...y,basis:s}:
y),w=$(_,{filters:{...r,[t]:o}});return i&&(t==="subject"||t==="object")?$(w,{...$s,isAdding:!1,place:"jointly"}):a?ae(w):
re(w)}var De=(e,t)=>t.value.is==="new"?$(e,{place:"new entity",entity:t.value.entity,first:t.value.at??null,part:null}):
I(e,t.value,t.basis),Sr=e=>re(F(e,Wt(v(e),e.state.field??"",[],{})));function gt(e){let t=v(e),n=t.slots.at(-1);if(!n)return Oe(
e);let{field:s,values:o}=n,r=o.length>1,i=t.slots.slice(0,-1),a={...t,slots:r?[...i,{...n,values:o.slice(0,-1)}]:i},l=F(
e,a);if(Vt(L(e.known.vocabulary,s))===null)return S(l);let c=e.state.filters[s]??"";return T(l,s,{line:c,isSelected:c!==
"",isAdding:r,marked:0})}function Mr(e){let{state:t,known:n}=e;return t.isAdding?re(e):t.isInferring?ae(e):t.field===dt(
v(e),n.vocabulary)?gt(e):S(e)}function Er(e){let{line:t,draft:n,isInferring:s}=e.state;return t?$(e,{line:"",marked:0,isSelected:!1}):
s?ae(e):n?.slots.length||n?.basis?S(e):Oe(e)}function ce(e,t){let n=e.known.article.sentences.length-1,s=Math.max(0,Math.
min(n,t));return $(e,{sentence:s,statement:s===e.state.sentence?e.state.statement:null,hints:[]})}var xs=(e,t)=>S($(e,{draft:t,
sentence:t.sentence,statement:null,filters:{}}));function yt(e,t){let n=e.known.article.statements.find(s=>s.key===t);return n?
$(ce(e,zt(e.known.article,n)),{statement:t}):e}var R=({state:e})=>e.line==="",Ar=({state:e},{name:t})=>e.rows.find(({digit:n})=>n===Number(t)),bc=({index:e},t)=>t.startsWith(
"#")&&qt(e).some(({stated:n})=>`#${n.id}`.startsWith(t));function kc(e,t){let{line:n}=e.state;return!Ar(e,t)||bc(e,n+t.name)?
!1:n===""||t.text===void 0&&!n.includes("\\")&&/[\p{L}\p{M}]$/u.test(n)}function vs({state:e,...t},n){let s=Math.max(0,Math.
min(e.rows.length-1,e.marked+n));return{...t,state:{...e,marked:s}}}function xc(e){let{line:t,rows:n,marked:s,field:o,isAdding:r}=e.
state;if(t===""&&s<0&&!r&&o&&he(v(e),o))return re(e);if(t===""&&s<0&&n.length)return vs(e,1);let i=n[Math.max(0,s)];return i?
De(e,i):t.trim()&&o?vc(e,o,t.trim()):e}function vc(e,t,n){let{takes:s=[],isRole:o=!1}=L(e.known.vocabulary,t)??{};return s.
includes("text")?I(e,{is:o?"words":"text",text:n}):s.includes("number")||s.includes("time")?I(e,{is:"text",text:n}):e}function Xt(e,t){
let n=[...pt,null],s=n.indexOf(pt.includes(e.state.field??"")?e.state.field:null),o=n[s+t];return o?T(e,o):S(e)}function Oc(e){
let t=mt(v(e),e.known.vocabulary);return t?T(e,t,{isAdding:!0}):e}function Tr(e){let{field:t}=e.state,n=v(e);return t===
"basis"?n.basis!==null:t!==null&&he(n,t)}function Sc(e){let{field:t,isInferring:n}=e.state,s=v(e);if(t===null)return e;if(t===
"basis")return S(F(e,{...s,basis:null}));let o=F(e,ar(s,t,n));return n?ae(o):re($(o,{filters:{...e.state.filters,[t]:""}}))}
var K={keys:["1\u20139"],name:"take",when:kc,does:(e,t)=>De(e,Ar(e,t))},fe={keys:["a\u2026z"],name:"filter",when:()=>!1,
does:e=>e},V=[{keys:["ArrowDown"],name:"mark next",does:e=>vs(e,1)},{keys:["ArrowUp"],name:"mark before",does:e=>vs(e,-1),
isRare:!0}],Jt={keys:["Enter"],name:"take what is marked",does:xc},He={keys:[","],name:"one more value",when:e=>R(e)&&mt(
v(e),e.known.vocabulary)!==null,does:Oc},Me=[{keys:["Backspace"],name:"back",when:R,does:Mr},{keys:["Escape"],name:"leav\
e",does:Er},{keys:["Tab"],name:"next field",isRare:!0,isShift:!1,does:e=>Xt(e,1)},{keys:["Tab"],name:"field before",isRare:!0,
isShift:!0,when:({state:e})=>e.field!==pt[0],does:e=>Xt(e,-1)}],Ge={keys:["?"],name:"all keys",when:R,does:e=>$(e,{isHelpOpen:!0})},
ze={keys:["Backspace"],name:"clear",isRare:!0,when:({state:e})=>e.isSelected,does:e=>$(e,{line:"",isSelected:!1,marked:0})},
Ee={keys:["Delete"],name:"empty the field",isHere:e=>R(e)&&Tr(e),when:e=>R(e)&&Tr(e),does:Sc},Ir={keys:["0"],name:"nobod\
y named",when:R,does:e=>e.state.field==="object"&&ms(v(e),e.known.vocabulary)!=="needed"?Sr(e):I(e,{is:"nobody"})},Qt={keys:[
"."],name:"as last time",when:e=>R(e)&&Cr(e).length>0,does:e=>ks(e,Cr(e))};function Cr({known:e,state:t}){return e.article.
statements.find(({key:s})=>s===t.last)?.slots.find(({field:s})=>s===t.field)?.values??[]}function Mc(e){let{line:t,rows:n,marked:s}=e.state,o=n[s];return o?I(e,o.value):t.trim()?I(e,{is:"text",text:t.trim()}):
v(e).basis?S(e):B(e,"choose a basis by its digit, or write one")}var Nr={name:"Basis",writes:()=>!0,bindings:()=>[{...K,
when:(e,t)=>e.state.line===""&&!!K.when?.(e,t)},{keys:["a\u2026z"],name:"your own words",when:()=>!1,does:e=>e},{keys:["\
Enter"],name:"take what is written",does:Mc},...V,{keys:["Backspace"],name:"back",when:({state:e})=>e.line==="",does:e=>S(
$(e,{line:""}))},Ee,...Me.filter(({keys:e})=>!e.includes("Backspace"))]};function Lr(e,t){let n=t.join(" ");return e===n?0:e.startsWith(n)?1:t.every(s=>e.includes(s))?t.every(s=>Ec(e,s))?2:3:null}
function Ec(e,t){for(let n=e.indexOf(t);n>=0;n=e.indexOf(t,n+1))if(Uo(e,n))return!0;return!1}var Rr=new WeakMap;function Tc(e){let t=Rr.get(e);return t||(t=e.map(n=>({rule:n,words:n.words.map(s=>k(s).split(" "))})),
Rr.set(e,t)),t}function jr(e,t,n){let s=e.words.map(k),o=Tc(t.types).filter(({rule:c})=>c.type in n.types);if(Os(e,t)>0)
return Yt(t);let r=Ic(s,t),[i,a]=[null,0];for(let{rule:c,words:f}of o)if(Cc.includes(c.where))for(let u of f){let p=Nc(c.
where,u,s,r),d=p<0?0:u.filter(h=>!h.startsWith("*")).length+1-p/(s.length+1);d>a&&([i,a]=[c.type,d])}if(i)return i;let l={
before:k(e.before),after:k(e.after),form:Rc(e,s)};for(let{rule:c,words:f}of o)if(f.some(u=>Lc(c.where,u,s,l)))return c.type;
return null}var Cc=["head","first","any"],Yt=e=>e.types.find(({where:t,words:n})=>t==="form"&&n.includes("names"))?.type??
null;function Os({words:e,isCountry:t},n){let s=e.map(o=>k(o).replace(/\.$/,""));for(let o=Math.min(Ac,e.length-1);o>0;o--){
let r=e.slice(o);if(Br(n.titles).has(s.slice(0,o).join(" "))&&r.every(Zt)&&!(r.length===1&&t(s[o])))return o}return 0}var Dr=new WeakMap;
function Br(e){let t=Dr.get(e);return t||(t=new Set(e.map(k)),Dr.set(e,t)),t}var Ac=3,Zt=e=>/^\p{Lu}/u.test(e);function Ic(e,t){
let n=e.findIndex((s,o)=>o>0&&Br(t.prepositions).has(s));return(n<0?e.length:n)-1}function Wr(e,t){return e==="*"?!0:e.endsWith(
"*")?t.startsWith(e.slice(0,-1)):e.startsWith("*")?t.endsWith(e.slice(1))&&t.length>e.length+1:e===t}function Nc(e,t,n,s){
let o=n.length-t.length;for(let r=0;r<=o;r++){if(e==="first"&&r>0)return-1;let i=r+t.length-1;if(!(e==="head"&&(r>s||i<s))&&
t.every((a,l)=>Wr(a,n[r+l])))return e==="any"?r:0}return-1}function Lc(e,t,n,{before:s,after:o,form:r}){if(e==="form"){let[
a]=t;return a.includes("*")?r==="name"&&Wr(a,n[0]):a===r}let i=t.join(" ");return e==="before"?` ${s}`.endsWith(` ${i}`):
e==="after"&&o.startsWith(i)&&!/^[\p{L}\p{N}]/u.test(o.slice(i.length))}function Rc({words:e,isCountry:t},n){return e.length===
1&&/^\p{Lu}{2,}\p{L}?$/u.test(e[0])?"acronym":e.every(Zt)?e.length>1?e.length<5?"names":"":t(n[0])?"country":"name":/[^s]s$/.
test(n[n.length-1])?"plural":""}var Pr=60;function en(e,t){let{article:n}=e.known,{text:s,lang:o}=n,[r,i]=Dc(e,Ne(s,t)),a={before:s.slice(Math.max(0,r-Pr),
r).trimEnd(),after:s.slice(i,i+Pr).trimStart()},l=new Set($r(e,[r,i]).map(({id:c})=>c));return Ur(e,s.slice(r,i),o,a,[...l])}
function qr(e,t){let n=t.trim().replace(/\s+/g," ");return Ur(e,n,e.lang,{before:"",after:""},[])}function Ur(e,t,n,s,o){
let{wording:r}=e,{vocabulary:i}=e.known,a=se(t,[0,t.length],n).map(([g,b])=>t.slice(g,b)),l=Fr(t,r);if(!r||!a.length)return{
label:l,lang:n,type:"",country:null,aliases:[],isLocal:!1,members:[]};a[a.length-1]=Fr(a[a.length-1],r);let c={words:a,...s,
isCountry:g=>hr(e,g)},f=jr(c,r,i)??"",u=f!==""&&f===Yt(r),p=u?Os(c,r):0,d=a.slice(p),h=d.length>1&&p>0?l.slice(l.indexOf(
d[0])):l,y=d[d.length-1],_=Ht(e).some(g=>g.type===f)?null:yr(e,l),w=!u&&jc(a,r);return{label:h,lang:n,type:f,country:_,aliases:u&&
d.length+p>1&&y!==h?[y]:[],isLocal:w,members:w&&o.length>1?o:[]}}function Hr(e,t,n){let s=e.wording?Yt(e.wording):null,o=t.
label.split(" "),r=o[o.length-1];if(t.type===s==(n===s)||o.length<2)return{...t,type:n};let i=t.aliases.filter(a=>a!==r);
return{...t,type:n,aliases:n===s?[...i,r]:i}}function Dc(e,[t,n]){let{text:s}=e.known.article;for(let o of e.wording?.articles??
[]){let r=s.slice(t,t+o.length),i=s.slice(t+o.length,n);if(r.toLowerCase()===o&&/^\s+\S/u.test(i))return Ne(s,[t+o.length,
n])}return[t,n]}function Fr(e,t){for(let n of t?.possessives??[])if(e.length>n.length+1&&e.endsWith(n))return e.slice(0,
-n.length);return e}function jc(e,t){let n=e.map(s=>s.toLowerCase());return t.unnamed.some(s=>` ${n.join(" ")} `.startsWith(
` ${s} `))&&(e.length===1||!e.slice(1).every(Zt))}var Bc=2,Gr=3;function zr(e,t){let n=Ut(k(t)),s=n.split(" ").filter(Boolean);if(!s.length)return[];let o=[],r=Pc(n,s);for(let a of e.
byUse){let l=r(a.joined);l!==null&&o.push({searched:a,rank:l})}if(o.length||s.join("").length<Gr)return o;let i=e.wording?.
endings??Wc;for(let[a,{pattern:l,kept:c}]of[Uc,Hc].entries()){let f=s.map(u=>({parts:c(u),like:new RegExp(`[ \\n](?:${l(
u,i)})`)}));for(let u of e.byUse){let{joined:p}=u;f.every(({parts:d,like:h})=>d.some(y=>p.includes(y))&&h.test(p))&&o.push(
{searched:u,rank:4+a})}if(o.length)return o}return o}var Wc=[];function Pc(e,t){let[n,s]=[`
${e}`,`
${e}
`],o=t.map(i=>[` ${i}`,`
${i}`]),r=t.every(i=>i.length>=Bc);return i=>{for(let a of t)if(!i.includes(a))return null;if(i.includes(n))return i.includes(
s)?0:1;for(let[a,l]of o)if(!i.includes(a)&&!i.includes(l))return r?3:null;return 2}}var Kr=3;function Fc(e,t){let n=t.map(
k).join("|"),s=t.map(k).filter(o=>e.endsWith(o)&&e.length-o.length>=Kr).map(o=>`${e.slice(0,e.length-o.length)}(?:${n})(\
?=[ \\n])`);return[e,...s].join("|")}function qc(e){let t=[e];for(let n=0;e.length>=Gr&&n<e.length;n++){let[s,o,r,i]=[e.
slice(0,n),e[n],e[n+1]??"",e.slice(n+1)];t.push(`${s}[^ \\n]${i}`,`${s}[^ \\n]${o}${i}`,`${s}${i}`),r&&t.push(`${s}${r}${o}${e.
slice(n+2)}`)}return t.join("|")}var Uc={pattern:Fc,kept:e=>[e.slice(0,Kr)]},Hc={pattern:qc,kept:e=>{let t=e.length>>1;return[
e.slice(0,Math.max(1,t-1)),e.slice(t+1)]}};var Ss="Statement";function Ms(e,t,n){if(n.includes(t))return!0;let s=e.types[t];return s?s.broader.some(o=>n.includes(o))?
!0:s.isAbstract&&n.some(o=>e.types[o]?.broader.includes(t)):!1}function Gc(e,t){switch(t.is){case"entity":return e.entities.
get(t.id)?.type??null;case"new":return t.entity.type;case"statement":case"later":return Ss;default:return null}}var tn=(e,t)=>e.
slots.find(n=>n.field===t)?.values??[];function _e(e,t){let[n]=tn(t,"relation");return n?.is==="relation"?e.known.vocabulary.
relations[n.id]??null:null}function Es(e,t,n,s){return s.every(o=>{if(o.is==="words")return n==="object"&&t.words;let r=Gc(
e,o);return r===null?!0:r===Ss?t[n].includes(r):Ms(e.known.vocabulary,r,t[n])})}function nn(e,t,n){return t?t.id!=="subj\
ect"&&t.id!=="object"?t.types.length?t.types:null:_e(e,n)?.[t.id]??null:null}function Vr(e,t,n){if(!t.takes.includes("st\
atement"))return!1;let s=_e(e,n);return!s||t.id!=="subject"&&t.id!=="object"?!0:s[t.id].includes(Ss)}function Xr(e,t,n){
return t.id!=="object"?t.words:_e(e,n)?.words??!1}var Te=9,je=100,zc={score:1.2,isFound:1.3,usesHere:1,isLast:.8,isInSentence:-.7,isNarrow:.9};function Jr(e,{line:t,draft:n,
sentence:s}){let o=e.known.article.sentences[s]?.relations??[],r=new Map(o.map(p=>[p.relation,p])),i=o[0]?.score||1,a=Vc(
e,s),[l,c]=[tn(n,"subject"),tn(n,"object")],f=k(t),u=[];for(let p of e.relations){let d=f?Xc(p,f):0;if(d===null)continue;
let{id:h}=p.relation,y=Es(e,p.relation,"subject",l),_=y&&Es(e,p.relation,"object",c),w=r.get(h),g={score:(w?.score??0)/i,
isFound:w!==void 0,usesHere:Math.log1p(a.here.get(h)??0),isLast:a.last===h,isInSentence:a.inSentence.has(h),isNarrow:y&&
l.length>0&&p.relation.subject.length===1},b=Object.entries(zc).reduce((x,[O,M])=>x+M*Number(g[O]),0);u.push({relation:p.
relation,rank:d*2+(_?0:1),weight:b,why:Kc(w?.why??"")})}return u.sort((p,d)=>p.rank-d.rank||d.weight-p.weight||d.relation.
uses-p.relation.uses||(p.relation.label<d.relation.label?-1:1)),u.map(({relation:p,why:d},h)=>({value:{is:"relation",id:p.
id},label:p.label,lang:null,why:d,digit:h<Te?h+1:null}))}var Kc=e=>/\u201c[^\u201d]*\u201d/.exec(e)?.[0]??e.split(";")[0];function Vc({
known:{article:e}},t){let[n,s]=e.sentences[t]?.span??[0,0],o=new Map,r=new Set,i=null;for(let{slots:a,spans:l}of e.statements){
let c=a.find(({field:f})=>f==="relation")?.values[0];c?.is==="relation"&&(i=c.id,o.set(i,(o.get(i)??0)+1),l.some(([f,u])=>f<
s&&u>n)&&r.add(i))}return{here:o,inSentence:r,last:i}}function Xc(e,t){if(e.label.startsWith(t)||e.relation.id.startsWith(
t))return 0;let n=t.split(" ");return sn(e.label,n)?1:e.cues.some(s=>sn(s,n))||sn(e.inverse,n)?2:sn(e.told,n)?3:null}var sn=(e,t)=>t.
every(n=>e.startsWith(n)||e.includes(` ${n}`));var _t=9;function on(e,t){let n=e.fields.get(t.field??"")??null;return t.line?t.line.startsWith("#")?ef(e,t.line.slice(1)):
tf(e,t,n):Jc(e,t,n)}var Ts=(e,t,n,s)=>({value:s?{is:"entity",id:e.id,at:s}:{is:"entity",id:e.id},label:e.label,lang:e.lang,
why:t,digit:n});function Jc(e,{draft:t,sentence:n,recent:s,last:o},r){let{say:i}=e.known,a=ge(e,n),l=r!==null&&Vr(e,r,t),
c=l&&o?e.statements.get(o):null,f=c?_t-1:_t,u=a.map(({id:h,span:y},_)=>Ts(e.entities.get(h),i("named here"),_<_t-1?_+1:null,
y)),p=()=>u.length<f?u.length+1:null;if(l&&_e(e,t))for(let h of Yc(e,n,o))u.push(Cs(i,h,p(),i("stated here")));let d=nn(
e,r,t);for(let[h,y]of Zc(e,new Set(a.map(({id:_})=>_)),s,d))u.push(Ts(h,y&&i(y),p()));return c&&u.splice(Math.min(u.length,
_t-1),0,Cs(i,c,_t,i("saved last"))),Qr(e,u,d)}function Qr(e,t,n){let s=As(e,n),{say:o,vocabulary:r}=e.known;return t.map(
i=>{let a=i.value.is==="entity"?e.entities.get(i.value.id)?.type:void 0;return!a||s(a)?i:{...i,why:o("does not fit",{type:r.
types[a]?.label??a})}})}var Qc=3;function Yc({known:{article:e}},t,n){let s=e.sentences[Math.max(0,t-1)]?.span[0]??0,o=e.
sentences[t]?.span[1]??0;return e.statements.filter(({key:r,spans:[i]})=>r!==n&&i&&i[0]>=s&&i[1]<=o).reverse().slice(0,Qc)}
function As({known:{vocabulary:e}},t){let n=new Map;return s=>{let o=n.get(s);if(o!==void 0)return o;let r=!t||Ms(e,s,t);
return n.set(s,r),r}}function Zc(e,t,n,s){let o=As(e,s),r=u=>o(u.type),i=[...new Set(n)].flatMap(u=>t.has(u)?[]:e.entities.
get(u)??[]),a=new Set([...t,...n]),[l,c]=[[],[]];for(let{entity:u}of e.byUse){if(l.length>=je)break;a.has(u.id)||!Yr(e,u)||
(r(u)?l.push(u):c.length<je&&c.push(u))}let f=(u,p)=>u.map(d=>[d,p]);return[...f(i.filter(r),"recent"),...f(l,""),...f(i.
filter(u=>!r(u)),"recent"),...f(c,"")].slice(0,je)}var Yr=({known:{article:e}},t)=>t.local===null||t.local===`${e.coder}\
/${e.id}`;function Cs(e,{key:t,id:n,words:s,isDenied:o},r,i){let a=[s.subject,s.relation,s.object].filter(Boolean).join(
" \u2013 "),l=`#${n} ${o?`${e("not")} `:""}${a}`,c=s.by&&e("according_to",{name:s.by});return{value:{is:"statement",key:t},
label:l,lang:null,why:[c,i].filter(Boolean).join(" \xB7 "),digit:r}}function ef(e,t){let n=k(t).split(" ").filter(Boolean),
{coder:s,id:o}=e.known.article,r=/^\p{L}?(\d+)$/u.exec(t)?.[1],i=l=>r!==void 0&&Number(l.id.replace(/\D/g,""))===Number(
r),a=qt(e).filter(({plain:l,stated:c})=>i(c)||n.every(f=>l.startsWith(f)||l.includes(` ${f}`)));return[...a.filter(({stated:l})=>i(
l)),...a.filter(({stated:l})=>!i(l))].slice(0,je).map(({stated:l},c)=>{let f=[l.coder===s?"":l.coder,l.article===o?"":l.
article];return Cs(e.known.say,l,c<Te?c+1:null,f.filter(Boolean).join(" / "))})}function tf(e,{line:t,draft:n,sentence:s,
recent:o},r){let i=As(e,nn(e,r,n)),a=new Map(ge(e,s).map(({id:d,span:h})=>[d,h])),l=new Set(o),c=[],f=!1;for(let{searched:d,
rank:h}of zr(e,t)){let{entity:y}=d;if(!Yr(e,y))continue;f||=h===0;let _=i(y.type)?0:1,w=a.has(y.id)?0:l.has(y.id)?1:2,g=h*
6+_*3+w;c[g]??=[],c[g].push(y)}let{say:u}=e.known,p=c.flat().slice(0,je).map((d,h)=>{let y=a.has(d.id)?"named here":l.has(
d.id)?"recent":"";return Ts(d,y&&u(y),h<Te?h+1:null,a.get(d.id))});return f||p.push(...nf(e,t.trim(),r,n,p.length)),Qr(e,
p,nn(e,r,n))}function nf(e,t,n,s,o){if(!t)return[];let{say:r,article:i}=e.known,a=[];return n&&Xr(e,n,s)&&a.push({is:"wo\
rds",text:t}),a.push({is:"new",entity:qr(e,t)}),a.map((l,c)=>({value:l,label:t,lang:i.lang,why:r(l.is==="new"?"new entit\
y":"plain words"),digit:o+c<Te?o+c+1:null}))}function Zr(e,{field:t,line:n}){let s=k(n).split(" ").filter(Boolean),o=t===
"country";return(o?Ht(e):Object.values(e.known.vocabulary.types).filter(i=>!i.isAbstract).map(({id:i,label:a})=>({id:i,label:a,
uses:0}))).map(i=>({one:i,rank:Lr(k(i.label),s)})).filter(({rank:i})=>i!==null).sort((i,a)=>Number(i.rank)-Number(a.rank)||
a.one.uses-i.one.uses||(i.one.label<a.one.label?-1:1)).slice(0,je).map(({one:i},a)=>({value:o?{is:"entity",id:i.id}:{is:"\
text",text:i.id},label:i.label,lang:null,why:"",digit:a<Te?a+1:null}))}var sf=/^(\d{1,2})$/,of=/^(\d{1,2})-(\d{1,2})$/,rf=/^(\d{1,2})-$/;function rn(e,t){if(!xe(t))return null;let[,n,s,o]=/^\[?([\d-]*)(?:(\.\.|\/)([\d-]*))?\]?$/.
exec(e)??[],r=n?ei(n,t)??n:"",i=o?ei(o,t,r)??o:"",a=[r,i];return a[0]===(n??"")&&a[1]===(o??"")||!a.every(l=>!l||/^\d{4}/.
test(l))?null:s?s==="/"?a.join("/"):`[${a.join("..")}]`:a[0]}function ei(e,t,n=""){let[,s]=sf.exec(e)??[],o=s&&xe(n)?n:t,
[r,i]=o.split("-").map(Number);if(s){let u=[1,0,-1].map(p=>ni(r,i+p,Number(s)));return ti(u,o,n)}let[,a,l]=of.exec(e)??[],
c=Number(a??rf.exec(e)?.[1]??0);if(c<1||c>12)return null;let f=[1,0,-1].map(u=>ni(r+u,c,Number(l??1)));return ti(a?f:f.map(
u=>u?.slice(0,7)??null),t,n)}function ti(e,t,n){let s=e.filter(o=>o!==null&&o>=n);return s.find(o=>o!==null&&o<=t)??(n?s.
at(-1)??null:null)}function ni(e,t,n){let s=new Date(Date.UTC(e,t-1,n));return s.getUTCDate()===n?s.toISOString().slice(
0,10):null}var oi="when",af=/\d{4}(?:-\d\d){0,2}/;function ri(e,{field:t,line:n,sentence:s}){let{article:o}=e.known,r=n.trim(),i=k(
r),a=rn(r,o.published),l=a?[{when:a,why:r}]:[],c=r?si(e,r,[0,r.length]).map(h=>({...h,at:void 0})):[],f=o.sentences[s]?.
span??[0,0],u=[...si(e,o.text,f),...lf(e,t??oi),...cf(e)],p=[...l,...c,...u.filter(({when:h,why:y})=>k(h).includes(i)||k(
y).includes(i))],d=new Map;for(let h of p)d.has(`${h.when}${h.basis?"i":""}`)||d.set(`${h.when}${h.basis?"i":""}`,h);return[
...d.values()].map(({when:h,why:y,basis:_,at:w})=>({value:w?{is:"text",text:h,at:w}:{is:"text",text:h},label:h,lang:null,
why:y,digit:null,..._?{basis:_}:{}}))}function si({known:{article:e,say:t},statements:n,wording:s},o,r){let i=xe(e.published)?
null:[...n.values()].find(l=>an(l)?.match(/^\d{4}/)),a=i?an(i)?.slice(0,4):null;return ut(o,r,s,e.published).flatMap(({span:l,
stated:c,concluded:f})=>{let u=`\u201C${o.slice(...l)}\u201D`,p={words:u,day:e.published},d=f.map(({when:h,how:y})=>({when:h,
why:u,basis:t(`time_${y}`,p),at:l}));return i&&a&&c?.includes("XXXX")&&d.push({when:c.replaceAll("XXXX",a),why:u,basis:t(
"time_year",{statement:i.id}),at:l}),c?[{when:c,why:u,at:l},...d]:d})}function an({slots:e}){return e.flatMap(({field:n,
values:[s]})=>n===oi&&s?.is==="text"?s.text:[]).map(n=>af.exec(n)?.[0]).find(n=>n!==void 0)??null}function lf({known:{say:e},
statements:t},n){let s=[...t.values()].reverse().flatMap(o=>o.slots.flatMap(({field:r,values:[i],isInferred:a})=>{if(r!==
n||i?.is!=="text")return[];let l=e("as for",{statement:o.id});return[a?{when:i.text,why:l,basis:Is(o,l)}:{when:i.text,why:l}]}));
return[...s.filter(({basis:o})=>o),...s.filter(({basis:o})=>!o)]}var Is=({basis:e},t)=>e?.startsWith(t.replace(/#.*/,"#"))&&
e.length<t.length+3?e:t;function cf({known:{article:e,say:t},statements:n}){let s=e.published;if(!xe(s))return[];let o=[],
r=[...n.values()].reverse().find(a=>an(a)),i=r?an(r):null;if(r&&i&&i<s){let a=t("time_since",{statement:r.id,day:s});o.push(
{when:`[${i}..${s}]`,why:a,basis:a})}for(let[a,l]of[[s,"time_day"],[`[..${s}]`,"time_until"]])o.push({when:a,why:t(l,{day:s}),
basis:t(l,{day:s})});return o}var Ns=(e,t,n,s)=>({value:{is:"text",text:e},label:t,lang:null,why:n,digit:s<Te?s+1:null});function ii(e,t){let n=e.fields.
get(t.field??"");if(!n)return[];if(n.takes.includes("time"))return ri(e,t);let{text:s,sentences:o}=e.known.article,r=o[t.
sentence]?.span??[0,0],i=[],a=cs(e,r);if(n.takes.includes("number")&&i.push(...a.map(({value:u,span:p})=>({text:u,at:p}))),
n.takes.includes("text")){let u=n.takes.includes("number")?a.map(p=>pf(e,p.span,r)):[];for(let p of[...u,...ls(e,n,r)])i.
push({text:s.slice(...p),at:p})}let l=k(t.line),f=[...new Map(i.filter(u=>k(u.text).startsWith(l)).map(u=>[u.text,u])).values()].
map(u=>({value:{is:"text",...u},label:u.text,lang:null,why:u.text===s.slice(...u.at)?"":`\u201C${s.slice(...u.at)}\u201D`,
digit:null}));return n.takes.includes("entity")?[...f,...ff(e,t)]:f}function ff(e,t){let n=new Set(ge(e,t.sentence).map(
({id:s})=>s));return on(e,{...t,place:"choosing"}).filter(({value:s})=>s.is==="entity"&&n.has(s.id)).map(s=>({...s,digit:null}))}
var uf=5;function pf({known:e,lang:t,wording:n},[s,o],[,r]){let{text:i}=e.article,a=new Set([...n?.openers??[],...n?.joiners??
[],...(n?.prepositions??[]).slice(1)]),l=o;for(let[c,f]of se(i,[o,r],t).slice(0,uf)){if(!/^\s+$/.test(i.slice(l,c))||a.has(
i.slice(c,f).toLowerCase()))break;l=f}return[s,l]}function ai(e,{line:t,draft:n}){let s=k(t),{say:o}=e.known,r=new Map;for(let{
id:i,basis:a}of[...e.statements.values()].reverse())a&&i!==n.id&&!r.has(a)&&r.set(a,Is({basis:a},o("as for",{statement:i})));
return[...r].filter(([i,a])=>k(`${a} ${i}`).includes(s)).map(([i,a],l)=>Ns(a,a,i===a?"":i,l))}function li(e,{field:t}){return(e.
fields.get(t??"")?.values??[]).map((s,o)=>Ns(s,s,"",o))}function ci(e,{line:t,draft:n}){let s=k(t),o=_e(e,n)?.roles??[],
r=e.known.vocabulary.fields.filter(({id:a,everywhere:l,isRole:c,label:f})=>!df.includes(a)&&(!c||l||o.includes(a))&&` ${k(
f)}`.includes(` ${s}`)),i=(a,l)=>o.includes(a)?0:l===null?1:2;return r.map(a=>({field:a,rank:i(a.id,a.letter)})).sort((a,l)=>a.
rank-l.rank).map(({field:a},l)=>Ns(a.id,a.label,"",l))}var df=["subject","relation","object"];function G(e,t){switch(t.place){case"choosing":return on(e,t);case"relation":case"new relation":return Jr(e,t);case"text":
return ii(e,t);case"basis":return ai(e,t);case"few":return li(e,t);case"other fields":return ci(e,t);case"new entity":return Zr(
e,t);default:return[]}}var mf=2,fi=e=>new Set(e?.values.flatMap(t=>"id"in t?[t.id]:"key"in t?[t.key]:[])),ln=(e,t)=>[...e].some(n=>t.has(n));function hf({
relations:e},t,n){if(ln(t,n))return 2;let s=[t,n].map(o=>new Set([...o].flatMap(r=>[r,...e[r]?.broader??[]])));return ln(
s[0],s[1])?1:0}function ui(e,{article:t,vocabulary:n}){let[s,o,r]=["subject","relation","object"].map(a=>fi(ve(e,a)));return t.
statements.filter(a=>a.coder===t.coder&&a.article===t.id&&a.id!==e.id).map(a=>{let l=u=>fi(a.slots.find(p=>p.field===u)),
c=Number(ln(s,l("subject")))+Number(ln(r,l("object"))),f=hf(n,o,l("relation"));return{stated:a,score:f&&c?f+c:c===2?2:0}}).
filter(({score:a})=>a>=mf).sort((a,l)=>l.score-a.score).map(({stated:a})=>a)}var le=[..."fjdkslaghrueiwovncmtybpqxz"];function pi(e,t,n=()=>!0){let s=[...e.keys()].sort((a,l)=>Number(n(e[l]))-Number(
n(e[a]))||a-l),o=gf(e.length),r=s.map((a,l)=>({letters:o[l],span:e[a],statement:null}));r.sort((a,l)=>a.span[0]-l.span[0]);
let i=t.slice(0,9).map((a,l)=>({letters:`${l+1}`,span:null,statement:a.key}));return[...r,...i]}function gf(e){let t=0;for(;le.
length-t+t*le.length<e&&t<le.length;)t++;let n=le.slice(0,le.length-t),s=le.slice(le.length-t).flatMap(r=>le.map(i=>r+i)),
o=[...n,...s];return o.length>=e?o.slice(0,e):le.flatMap(r=>le.flatMap(i=>le.map(a=>r+i+a))).slice(0,e)}var di=1;function yf({state:e,known:t}){let{article:n}=t,{sentence:s,last:o}=e,r=Array.from({length:di},(l,c)=>s-1-c),i=Array.
from({length:di},(l,c)=>s+1+c);return[s,...r,...i].flatMap(l=>ye(n,l)).sort((l,c)=>+(c.key===o)-+(l.key===o))}function Ls(e,t){
let{text:n,lang:s,sentences:o}=e.known.article,{span:r}=o[e.state.sentence],i=new Set(e.known.vocabulary.wording?.[s]?.small),
a=([l,c])=>!i.has(n.slice(l,c).toLowerCase());return pi(se(n,r,s),t?yf(e):[],a)}var Ke=e=>$(e,{place:"words",hints:Ls(e,
!0),typed:"",first:null,line:""}),Ve=e=>$(e,{place:"quote",hints:Ls(e,!1),typed:"",first:null,isAdding:!1});function Xe(e,t){
let n=Math.max(0,Math.min(e.known.article.sentences.length-1,e.state.sentence+t)),s=$(e,{sentence:n,typed:""});return $(
s,{hints:Ls(s,e.state.place==="words"&&e.state.first===null)})}function Je({hints:e,typed:t},n){let s=t+n;return{hint:e.
find(o=>o.letters===s)??null,typed:e.some(o=>o.letters.startsWith(s))?s:""}}function cn(e){return e.state.typed?$(e,{typed:""}):
e.state.first?$(e,{first:null}):null}var fn=(e,t)=>[Math.min(e[0],t[0]),Math.max(e[1],t[1])];function Q(e){let{place:t,field:n,part:s,line:o,recent:r,last:i}=e.state,a=v(e),l=o.replaceAll("\\","");return{place:t,field:s??
n,line:l,draft:a,sentence:a.sentence,recent:r,last:i}}var _f=["place","field","part","line","draft","sentence","recent",
"last","isAdding"];function wt(e,t,n){let{state:s}=e;if(n&&_f.every(i=>n[i]===s[i]))return e;let o=t.rows?t.rows(e):t.writes(
s)?G(e.index,Q(e)):[],r=$f(e)?-1:Math.min(s.marked,o.length-1);return{...e,state:{...s,rows:o,marked:r}}}var wf=/^[\dX?~%/.[\]{},-]+$/;
function $f({state:{place:e,field:t,line:n},known:s}){return e==="basis"?!0:e!=="text"||n===""?!1:wf.test(n)&&rn(n,s.article.
published)===null||!L(s.vocabulary,t)?.takes.includes("time")}var bf=({state:e,known:t})=>L(t.vocabulary,e.field)?.takes??[],mi=e=>bf(e).includes("statement");function kf({state:e,known:t}){
let{isMany:n=!1,takes:s=[]}=L(t.vocabulary,e.field)??{};return n&&s.every(o=>o==="statement")}function xf(e){let{field:t,
line:n}=e.state;return t!=="act"?G(e.index,Q(e)):n===""?vf(e):G(e.index,{...Q(e),line:`#${n.replace(/^#/,"")}`})}function vf(e){
let{article:t}=e.known,n=v(e),s=ui(n,e.known),r=t.statements.filter(({coder:i,id:a})=>i===t.coder&&a!==n.id).filter(i=>!s.
includes(i)).reverse();return[...s,...r].map(({key:i,id:a,spans:l,words:{subject:c,relation:f,object:u}},p)=>({value:{is:"\
statement",key:i},label:`#${a} ${[c,f,u].filter(Boolean).join(" \u2013 ")}`,lang:null,why:l.map(([d,h])=>t.text.slice(d,
h)).join(" \u2026 "),digit:p<9?p+1:null}))}var un={name:"Choosing",writes:()=>!0,rows:xf,bindings:()=>[K,fe,{keys:[" ","\
'"],name:"words",when:R,does:Ke},{keys:["#"],name:"statements",isHere:mi,when:R,does:e=>$(e,{line:"#",marked:0})},He,Ir,
Qt,{keys:[">"],name:"later",isHere:mi,when:R,does:e=>I(e,{is:"later"})},{keys:["^"],name:"from the other end",isHere:kf,
when:R,does:e=>$(e,{isBackwards:!e.state.isBackwards})},{keys:["\\"],name:"digits are text",when:({state:e})=>!e.line.includes(
"\\"),does:e=>$(e,{line:`${e.state.line}\\`,isSelected:!1}),isRare:!0},{...Jt,isRare:!0},...V.map(e=>({...e,isRare:!0})),
ze,Ee,...Me,Ge]};function pn(e){let t=e.map(s=>s[0]?.toLowerCase()),n=[];for(let[s,o]of e.entries()){let r=t.filter((a,l)=>l!==s),i=[...o.
toLowerCase()].filter(a=>/[a-z]/.test(a));n.push(i.find(a=>!r.includes(a)&&!n.includes(a))??"")}return n}function hi({state:e,known:t},{name:n}){let s=L(t.vocabulary,e.field)?.values??[];return s[pn(s).indexOf(n)]??null}var gi={
name:"One of few",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"underlined letter",when:(e,t)=>hi(e,t)!==null,does:(e,t)=>I(
e,{is:"text",text:hi(e,t)??""})},{keys:["Enter","Delete"],name:"the default",does:e=>re(F(e,Pt(v(e),e.state.field??"")))},
{keys:["Backspace","Escape"],name:"back",does:S}],rows:({state:e,known:t})=>(L(t.vocabulary,e.field)?.values??[]).map(n=>({
value:{is:"text",text:n},label:n,lang:null,why:"",digit:null}))};function ue(e,t){let n=v(e),s=dt(n,e.known.vocabulary);if(s)return T(e,s);if(sr(n))return T(e,"basis",{marked:-1});let o=J(
e,{does:"save",saving:Fe(n,e.known,e.state.open),thenNext:t}),r=$(o,{pending:n,sentence:n.sentence,filters:{}});return t?
T($(r,{draft:oe(n.sentence)}),"subject"):Oe(r)}function yi(e){let t=v(e).slots.at(-1),[n,...s]=t?.values??[];return t&&n?.
is==="words"&&n.at&&!s.length?{field:t.field,span:n.at}:null}function Of(e){let t=yi(e);if(!t)return e;let{field:n,span:s}=t;
return $(T(e,n),{place:"new entity",entity:en(e.index,s),first:s})}function Sf(e){let t=v(e);return!t.slots.length||xr(t)?
Oe(e):B(Oe($(e,{aside:[t,...e.state.aside]})),"set aside; n takes it up again")}var dn={name:"Statement",writes:()=>!1,bindings:()=>[
{keys:["Enter"],name:"save",does:e=>ue(e,!1)},{keys:["n"],name:"save, next",does:e=>ue(e,!0)},{keys:["i"],name:"inferred",
does:ae},{keys:["q"],name:"quote",does:Ve},He,{keys:["+"],name:"an entity of these words",when:e=>yi(e)!==null,does:Of,isRare:!0},
{keys:[" "],name:"other fields",does:Se},{keys:["j","ArrowDown"],name:"next sentence",does:e=>ce(e,e.state.sentence+1)},
{keys:["k","ArrowUp"],name:"sentence before",does:e=>ce(e,e.state.sentence-1)},{keys:["a\u2026z"],name:"a field",when:({
known:e},{name:t})=>me(e.vocabulary,t)!==null,does:(e,{name:t})=>T(e,me(e.known.vocabulary,t)?.id??"")},{keys:["Backspac\
e"],name:"take back last",does:gt},{keys:["Escape"],name:"set aside",does:Sf},{keys:["Tab"],name:"field before",isRare:!0,
isShift:!0,does:e=>Xt(e,-1)},Ge]};function Rs(e,t){let n=v(e),s=ve(n,t),r=n.slots.some(({field:i,isInferred:a})=>i===t&&!a)&&Bt(L(e.known.vocabulary,t));return!s||
s.values.length===0||r?T(e,t,{isInferring:!0,marked:0}):ae(F(e,Ft(n,t,{isInferred:!s.isInferred})))}var mn=e=>v(e).basis!==
null,_i=e=>T(e,"basis",{marked:-1});function wi(e){let t=mt(v(e),e.known.vocabulary);return t&&hs(v(e)).includes(t)?t:null}
var $i={name:"Inferred",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"mark a field",when:({known:e},{name:t})=>me(
e.vocabulary,t)?.isInferable??!1,does:(e,{name:t})=>Rs(e,me(e.known.vocabulary,t)?.id??"")},{keys:["Enter"],name:"give t\
he basis",isHere:e=>!mn(e),does:e=>hs(v(e)).length?_i(e):S(e)},{keys:["Enter"],name:"keep the basis, and save",isHere:mn,
does:e=>ue(e,!1)},{keys:["n"],name:"and the next",isHere:mn,does:e=>ue(e,!0)},{keys:["."],name:"another basis",isHere:mn,
does:_i},{keys:[","],name:"one more value",when:e=>wi(e)!==null,does:e=>T(e,wi(e)??"",{isAdding:!0,isInferring:!0})},{keys:[
" "],name:"other fields",does:e=>$(Se(e),{isInferring:!0})},{keys:["Backspace","Escape"],name:"back",does:S}]};var bi=e=>t=>re(F(t,Ft(v(t),t.state.field??"",{each:e})));function Mf(e){let{known:t,state:n}=e,o=(ve(v(e),n.field)?.values??
[]).map(r=>Ue(r,t));return[{label:o.join(` ${t.say("and")} `),why:t.say("jointly: one statement")},{label:o.join(" / "),
why:t.say("each: several statements")}].map((r,i)=>({...r,value:{is:"text",text:r.label},lang:null,digit:i+1}))}var ki={
name:"Several values",writes:()=>!1,rows:Mf,bindings:()=>[{keys:["1","Enter"],name:"jointly: one statement",does:bi(!1)},
{keys:["2"],name:"each: several statements",does:bi(!0)},{keys:[","],name:"one more value",does:e=>T(e,e.state.field??"",
{isAdding:!0})},{keys:["Backspace"],name:"take back last",does:gt},{keys:["Escape"],name:"leave",does:S}]};function hn(e){let t=L(e.known.vocabulary,e.state.field);return $(e,{place:Vt(t)??"choosing",hints:[],typed:"",first:null})}
function $t(e,t){let{first:n}=e.state;return n?Ef(e,fn(n,t)):$(e,{first:t,typed:""})}function Ef(e,t){let{index:n,known:s}=e,
o=Ne(s.article.text,t),r=s.article.text.slice(...o),i=k(r),a=`${s.article.coder}/${s.article.id}`,l=n.searched.find(({entity:p,
plain:d})=>d.includes(i)&&(p.local===null||p.local===a)),c=hn(e),f=c.state.place==="text",u=L(s.vocabulary,e.state.field)?.
takes??[];return l&&(!f||u.includes("entity"))?Tf(B(I(c,{is:"entity",id:l.entity.id,at:o}),"is an entity already",{name:r})):
f?I(c,{is:"text",text:r,at:o}):Ds(e)&&!/\p{Lu}/u.test(r)?I(c,{is:"words",text:r,at:o}):$(c,{place:"new entity",entity:en(
n,o),first:o,part:null})}var Tf=e=>e.state.place==="statement"?e:$(e,{marked:-1});function Ds(e){let{field:t}=e.state;if(t===
"object")return _e(e.index,v(e))?.words??!1;let n=L(e.known.vocabulary,t);return n?n.words||n.takes.includes("text"):!1}
var xi={name:"Words",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"first, then last word",does:(e,t)=>{let{hint:n,
typed:s}=Je(e.state,t.name);return n?.span?$t($(e,{typed:""}),n.span):$(e,{typed:s})}},{keys:["1\u20139"],name:"statemen\
t in the margin",when:({state:e},t)=>e.first===null&&Je(e,t.name).hint?.statement!==void 0,does:(e,t)=>I(hn(e),{is:"stat\
ement",key:Je(e.state,t.name).hint?.statement??""})},{keys:["Enter"],name:"only this word",when:({state:e})=>e.first!==null,
does:e=>$t(e,e.state.first)},{keys:["ArrowDown"],name:"letters on the next sentence",does:e=>Xe(e,1),isRare:!0},{keys:["\
ArrowUp"],name:"letters on the sentence before",does:e=>Xe(e,-1),isRare:!0},{keys:[" "],name:"more",does:Se},{keys:["Bac\
kspace"],name:"take back a letter",does:e=>cn(e)??hn(e)},{keys:["Escape"],name:"back",does:hn}]};var bt=({state:e})=>e.entity,Qe=(e,t)=>$(e,{entity:{...bt(e),...t},part:null,line:"",marked:0,isSelected:!1}),Ye=(e,t=()=>"")=>n=>{
let s=t(bt(n));return $(n,{part:e,line:s,isSelected:s!=="",marked:0})},Be=e=>$(e,{part:null,line:"",isSelected:!1});function js(e,t){
let{part:n,line:s}=e.state,o=bt(e),r=s.trim();switch(n){case"type":return t?.value.is==="text"?Qe(e,Hr(e.index,o,t.value.
text)):e;case"country":return t?.value.is==="entity"?Qe(e,{country:t.value.id}):e;case"members":{if(t?.value.is!=="entit\
y")return Be(e);let{id:i}=t.value,{members:a}=o,l=a.includes(i)?a.filter(c=>c!==i):[...a,i];return $(Qe(e,{members:l}),{
part:n})}case"alias":return r?Qe(e,{aliases:[...o.aliases,r]}):Be(e);default:return r?Qe(e,{label:r}):Be(e)}}function Cf(e){
let{entity:t,first:n}=e.state;return t?t.type?I(e,n?{is:"new",entity:t,at:n}:{is:"new",entity:t}):B(Ye("type")(e),"choos\
e its type"):e}function Af(e){let{first:t}=e.state,n=t?e.known.article.text.slice(...t):bt(e).label;return I(e,t?{is:"wo\
rds",text:n,at:t}:{is:"words",text:n})}function If({...e}){let{field:t,isAdding:n,isInferring:s,line:o}=e.state;return T(
e,t??"",{isAdding:n,isInferring:s,line:o,isSelected:o!==""})}var Nf=[{keys:["Enter"],name:"make it",does:Cf},{keys:["t"],
name:"type",does:Ye("type")},{keys:["c"],name:"country",does:Ye("country")},{keys:["n"],name:"name",does:Ye("label",({label:e})=>e)},
{keys:["a"],name:"alias",does:Ye("alias")},{keys:["l"],name:"local or corpus",does:e=>Qe(e,{isLocal:!bt(e).isLocal})},{keys:[
"m"],name:"members",does:Ye("members")},{keys:["w"],name:"plain words, no entity",isHere:Ds,does:Af},{keys:["Backspace",
"Escape"],name:"back",does:If}],Lf=[{keys:["Enter"],name:"take what is written",does:e=>js(e,void 0)},{keys:["Backspace"],
name:"back",when:R,does:Be},{keys:["Escape"],name:"leave",does:Be}],Rf=[{...K,does:(e,{name:t})=>js(e,e.state.rows.find(
({digit:n})=>n===Number(t)))},fe,...V,{keys:["Enter"],name:"take it",does:e=>js(e,e.state.rows[e.state.marked])},{keys:[
"Backspace"],name:"back",when:R,does:Be},{keys:["Escape"],name:"leave",does:Be}];function Df(e){let{part:t,line:n}=e.state;
return t==="type"||t==="country"?G(e.index,Q(e)):t!=="members"||!n?[]:G(e.index,{...Q(e),place:"choosing",field:null}).filter(
({value:s})=>s.is==="entity")}var vi={name:"New entity",writes:({part:e})=>e!==null,rows:Df,bindings:({part:e})=>e===null?
Nf:e==="label"||e==="alias"?Lf:Rf};var Ze=["label","parent","definition"];function Oi(e,t){let{part:n,line:s,relation:o}=e.state,r=Ze.indexOf(n??""),i=n===
"parent"?t?.value.is==="relation"?t.value.id:"":s.trim();if(!i||!o)return B(e,"write it, or choose one");let a={...o,[Ze[r]]:i};
return r+1<Ze.length?$(e,{relation:a,part:Ze[r+1],line:"",marked:0}):I(e,{is:"new relation",...a})}function jf(e){let t=Ze.
indexOf(e.state.part??"");if(t<=0)return T(e,"relation");let n=Ze[t-1],s=n==="parent"?"":e.state.relation?.label??"";return $(
e,{part:n,line:s,isSelected:s!=="",marked:0})}var Bf=({state:e})=>e.part==="parent",Si={name:"New relation",writes:()=>!0,
rows:e=>Bf(e)?G(e.index,Q(e)):[],bindings:({part:e})=>[...e==="parent"?[{...K,when:(t,n)=>!!K.when?.(t,n),does:(t,{name:n})=>Oi(
t,t.state.rows.find(({digit:s})=>s===Number(n)))},fe,...V]:[],{keys:["Enter"],name:"go on",does:t=>Oi(t,t.state.rows[t.state.
marked])},{keys:["Backspace"],name:"back",when:R,does:jf},{keys:["Escape"],name:"leave",does:t=>T(t,"relation")}]};var gn={name:"Relation",writes:()=>!0,bindings:()=>[K,fe,...V,Jt,He,Qt,{keys:["+"],name:"none fits",when:R,does:e=>$(e,{
place:"new relation",part:"label",relation:{label:"",parent:"",definition:""}})},{keys:[" "],name:"more",when:R,does:Se},
ze,Ee,...Me,Ge]};var Wf=({state:e})=>e.field===null?dn:e.field==="relation"?gn:un;function yn(e){let{field:t,isAdding:n,isInferring:s,isBackwards:o}=e.
state;return t!==null?T(e,t,{isAdding:n,isInferring:s,isBackwards:o}):s?ae(e):S(e)}function Mi(e){let{say:t}=e.known,n=yn(
e),s=k(e.state.line),o=e.state.field!==null;return Wf(e).bindings(n.state).filter(({keys:[r],isHere:i,when:a})=>/^[^\p{L}\s]$/u.
test(r)&&(i?.(n)??!0)&&(a?.(n,{name:r,isShift:!1})??!0)).map(({keys:r,name:i})=>({sign:r[0],label:t(i)})).filter(({label:r})=>`\
 ${k(r)}`.includes(` ${s}`)).map(({sign:r,label:i},a)=>({value:{is:"text",text:r},label:i,lang:null,why:r,digit:o&&a<9?a+
1:null}))}function Pf(e){let{field:t,isInferring:n}=e.state;return t!==null?Mi(e):[...G(e.index,Q(e)),...n?[]:Mi(e)]}function Ei(e,t){
if(t?.value.is!=="text")return e;let{text:n}=t.value;return/^[^\p{L}]$/u.test(n)?{...yn(e),again:{name:n,isShift:!1}}:e.
state.isInferring?Rs(e,n):T(e,n)}var Ti={name:"Other fields",writes:()=>!0,rows:Pf,bindings:()=>[{...K,does:(e,{name:t})=>Ei(
e,e.state.rows.find(({digit:n})=>n===Number(t)))},fe,...V,{keys:["Enter"],name:"take what is marked",does:e=>Ei(e,e.state.
rows[e.state.marked])},{keys:["Backspace"],name:"back",when:R,does:yn},{keys:["Escape"],name:"leave",does:e=>e.state.line?
$(e,{line:"",marked:0}):yn(e)}]};var Ff=({state:e})=>e.proposals[e.proposal]??null;function qf({proposer:e,fields:t,quote:n},s){let o=t.filter(({isFilled:r})=>r).
map(({field:r,values:i})=>({field:r,values:i,each:!1,isInferred:!1}));return{...oe(s),slots:o,quote:n,proposedBy:e}}function _n(e){
let t=Ff(e);return t?$(e,{draft:qf(t,e.state.sentence),filters:{}}):e}var Ci=(e,t)=>{let{length:n}=e.state.proposals;return n?
$(e,{proposal:t%n}):Ai(e)},Ai=e=>$(Oe(e),{proposals:[],proposal:0});function Uf(e){let{proposals:t,proposal:n}=e.state;return Ci(
$(e,{proposals:t.filter((s,o)=>o!==n)}),n)}var Ii={name:"Draft",writes:()=>!1,bindings:()=>[{keys:["Enter"],name:"take a\
s it is",does:e=>ue(S(_n(e)),!1)},{keys:["n"],name:"take, next",does:e=>ue(S(_n(e)),!0)},{keys:["q"],name:"other words",
does:e=>Ve(S(_n(e)))},{keys:["p"],name:"next draft",does:e=>Ci(e,e.state.proposal+1)},{keys:["a\u2026z"],name:"opens tha\
t field",when:({known:e},{name:t})=>me(e.vocabulary,t)!==null,does:(e,{name:t})=>T(_n(e),me(e.known.vocabulary,t)?.id??"")},
{keys:["Delete"],name:"not this",does:Uf},{keys:["Escape"],name:"no draft",does:Ai}]};function Ni(e,t){let n=v(e),s=e.state.isAdding?[...Re(n,e.known),...t]:t;return S(F(e,{...n,quote:[...s].sort((o,r)=>o[0]-
r[0])}))}function wn(e,t){let{first:n}=e.state;return n?Ni(e,[Ne(e.known.article.text,fn(n,t))]):$(e,{first:t,typed:""})}
function Hf(e){let t=Re(v(e),e.known),[n]=t[0],[,s]=t[t.length-1];return e.state.first?ue(wn(e,[Math.max(s,e.state.first[1]),
Math.max(s,e.state.first[1])]),!1):$(e,{first:[n,n]})}function Gf(e){let{text:t,lang:n}=e.known.article;return ps(v(e),e.
known).slice(0,9).map((s,o)=>({value:{is:"words",text:t.slice(...s),at:s},label:t.slice(...s),lang:n,why:"",digit:o+1}))}
var Li={name:"Quote",writes:()=>!1,rows:Gf,bindings:()=>[{keys:["1\u20139"],name:"other likely words",when:({state:e},{name:t})=>e.
first===null&&Number(t)<=e.rows.length,does:(e,{name:t})=>Ni(e,[ps(v(e),e.known)[Number(t)-1]])},{keys:["a\u2026z"],name:"\
first, then last word",does:(e,t)=>{let{hint:n,typed:s}=Je(e.state,t.name);return n?.span?wn($(e,{typed:""}),n.span):$(e,
{typed:s})}},{keys:["Enter"],name:"keep beginning; then end, and save",does:Hf},{keys:["+"," "],name:"one more piece",does:e=>$(
e,{isAdding:!e.state.isAdding})},{keys:["ArrowDown"],name:"letters on the next sentence",does:e=>Xe(e,1),isRare:!0},{keys:[
"ArrowUp"],name:"letters on the sentence before",does:e=>Xe(e,-1),isRare:!0},{keys:["Backspace"],name:"take back a lette\
r",does:e=>cn(e)??S(e)},{keys:["Escape"],name:"back",does:S}]};var Bs=({state:e,known:t})=>t.article.statements.find(({key:n})=>n===e.statement)??null,et=({state:e,known:t})=>ye(t.article,
e.sentence),kt=({known:e},{coder:t})=>t===e.article.coder,Ws=e=>Bs(e)??et(e).find(t=>kt(e,t))??et(e)[0]??null,zf=(e,t)=>e.
known.article.sentences[t].nothing!==null||ye(e.known.article,t).some(n=>kt(e,n));function Kf(e){let{length:t}=e.known.article.
sentences;for(let n=1;n<=t;n++){let s=(e.state.sentence+n)%t;if(!zf(e,s))return ce(e,s)}return B(e,"every sentence is co\
ded")}function Vf(e){let[t,...n]=e.state.aside;return t?xs($(e,{aside:n}),t):T($(e,{draft:oe(e.state.sentence),filters:{}}),
"subject")}function Xf(e){let t=Ws(e);return t?kt(e,t)?xs(e,Kt(t,e.known.article)):B(e,"another coder's statement"):B(e,
"this sentence has no statement yet")}function Jf(e){let{state:t,known:n}=e,s=Bs(e)??n.article.statements.find(({key:o})=>o===
t.last)??Ws(e);return s?S($(e,{draft:vr(s,t.sentence,e.index),filters:{}})):B(e,"there is no statement to copy yet")}function Qf(e){
let t=Bs(e);if(t&&!kt(e,t))return B(e,"another coder's statement");if(t)return J(e,{does:"delete",statement:t.key});let[
n,...s]=e.state.aside;return n?B($(e,{aside:s,dropped:[{draft:n,steps:0},...e.state.dropped]}),"discarded"):B(e,"no stat\
ement is marked")}function Yf(e){let{aside:t}=e.state,[n,...s]=e.state.dropped;return n?.steps===0?$(e,{dropped:s,aside:[
n.draft,...t]}):J(e,{does:"undo"})}function Zf(e){let{sentence:t}=e.state;return et(e).some(n=>kt(e,n))?B(e,"this senten\
ce has statements"):J(e,{does:"nothing here",sentence:t,is:e.known.article.sentences[t].nothing===null})}function eu(e){
let t=Ws(e);return t?J(e,{does:"explore",statement:t.key}):B(e,"this sentence has no statement yet")}function Ri(e,t){let n=et(
e),s=n.findIndex(({key:r})=>r===e.state.statement),o=n[s<0?t>0?0:n.length-1:s+t];return o?yt(e,o.key):e}var Di={name:"Re\
ading",writes:()=>!1,bindings:()=>[{keys:["j","ArrowDown"],name:"next",does:e=>ce(e,e.state.sentence+1)},{keys:["k","Arr\
owUp"],name:"back",does:e=>ce(e,e.state.sentence-1)},{keys:["u"],name:"next uncoded",does:Kf},{keys:["n"],name:"new stat\
ement",does:Vf},{keys:["0"],name:"nothing here",does:Zf},{keys:["1\u20139"],name:"mark a statement",when:(e,{name:t})=>Number(
t)<=et(e).length,does:(e,{name:t})=>yt(e,et(e)[Number(t)-1].key),isRare:!0},{keys:["ArrowRight"],name:"mark the next sta\
tement",does:e=>Ri(e,1),isRare:!0},{keys:["ArrowLeft"],name:"mark the statement before",does:e=>Ri(e,-1),isRare:!0},{keys:[
"e","Enter"],name:"change",does:Xf},{keys:["d"],name:"copy of last",does:Jf},{keys:["Delete"],name:"delete",does:Qf},{keys:[
"z","Undo"],name:"undo",does:Yf},{keys:["p"],name:"draft",does:e=>J(e,{does:"propose",sentence:e.state.sentence})},{keys:[
"/"],name:"find",does:e=>J(e,{does:"search"})},{keys:["o"],name:"see its tie",does:eu,isRare:!0},{keys:["!"],name:"probl\
ems",does:e=>J(e,{does:"open problems"})},{keys:["?"],name:"all keys",does:e=>$(e,{isHelpOpen:!0})}]};function tu(e){let{line:t,rows:n,marked:s,field:o}=e.state,r=n[s];return r?De(e,r):t.trim()?I(e,{is:"text",text:t.trim()}):
o&&he(v(e),o)?re(e):e}function nu(e){let{field:t,line:n}=e.state,s=Q(e),o=G(e.index,s);if(!/^\p{L}/u.test(n)||!L(e.known.
vocabulary,t)?.takes.includes("entity"))return o;let r=G(e.index,{...s,place:"choosing"}).filter(({value:i})=>i.is==="en\
tity");return[...o,...r.map(i=>({...i,digit:null}))]}var ji={name:"Text",writes:()=>!0,rows:nu,bindings:()=>[{keys:["Ent\
er"],name:"take what is marked, or written",does:tu},{keys:[" "],name:"words",when:R,does:Ke},...V,ze,Ee,...Me]};var Y={reading:Di,choosing:un,relation:gn,text:ji,basis:Nr,statement:dn,few:gi,inferred:$i,words:xi,quote:Li,"new entity":vi,
"new relation":Si,"other fields":Ti,jointly:ki,draft:Ii};function We(e,t,n,s){let o={state:e,known:n,index:s,effects:[]};
if(e.isHelpOpen){let a=["Escape","?","F1"].includes(t.name);return{state:a?{...e,isHelpOpen:!1}:e,effects:[],isCommand:a}}
if(t.name==="F1")return{state:{...e,isHelpOpen:!0},effects:[],isCommand:!0};let r=Bi(o,t);if(r)return{...tt(o,r.does(o,t)),
isCommand:!0};let i=Y[e.place].writes(e)?ru(e,t):null;return{state:i===null?e:Ps(e,i,n,s),effects:[],isCommand:!1}}function Ps(e,t,n,s){
let o={state:e,known:n,index:s,effects:[]};return tt(o,$(o,{line:t,marked:0,isSelected:!1})).state}function tt(e,t){let n=t;
for(;n.again;){let r=n.again,i=wt({...n,again:void 0},Y[n.state.place],null);n=Bi(i,r)?.does(i,r)??i}let{state:s,effects:o}=wt(
n,Y[n.state.place],e.state);return{state:s,effects:o}}function Bi(e,t){return Y[e.state.place].bindings(e.state).find(s=>su(
s,t)&&(s.isHere?.(e)??!0)&&(s.when?.(e,t)??!0))??null}var su=({keys:e,isShift:t},n)=>e.some(s=>ou(s,n))&&(t===void 0||t===
n.isShift);function ou(e,t){return e==="1\u20139"?/^[1-9]$/.test(t.name):e==="a\u2026z"?/^[a-z]$/.test(t.name):e===t.name}
function ru({line:e,isSelected:t},n){let s=ir(n);return s!==null?t?s:e+s:n.name==="Backspace"&&e?[...e].slice(0,-1).join(
""):null}var iu={Enter:"\u23CE",Backspace:"\u232B",Delete:"Del",Escape:"Esc",Tab:"\u21E5",ArrowDown:"\u2193",ArrowUp:"\u2191",ArrowLeft:"\
\u2190",ArrowRight:"\u2192",Undo:"Ctrl Z"," ":"\u2423"};function Wi({keys:[e],name:t,isShift:n=!1}){return{shown:`${n?"\u21E7":
""}${iu[e]??e}`,name:t,press:/\u2026|\u2013/.test(e)?null:{name:e,isShift:n}}}var Pi=(e,t,n)=>Y[e.place].bindings(e).filter(({
isRare:s,isHere:o})=>!s&&(o?.({state:e,known:t,index:n,effects:[]})??!0)).map(Wi),Fi=e=>Object.entries(Y).map(([t,{name:n,
bindings:s}])=>({place:t,name:n,keys:s({...e,part:null}).flatMap(o=>o.keys.map(r=>Wi({...o,keys:[r]})))}));var nt=(e,t)=>e.statements.find(n=>n.key===t),Z=({vocabulary:e},t)=>e.fields.find(n=>n.id===t),$n=(e,t)=>e?.slots.find(n=>n.
field===t&&n.values.length>0);function Ce(e,t){let n=Ue(t,e);return t.is==="new"?{text:n,lang:t.entity.lang}:t.is==="wor\
ds"?{text:`\u201C${n}\u201D`,lang:e.article.lang}:{text:n,lang:t.is==="entity"?qe(e.entities,t.id)?.lang??null:null}}var Fs=4,
au=74;function bn(e){let t=e.split(/\s+/);return e.length<au||t.length<=2*Fs?e:`${t.slice(0,Fs).join(" ")} \u2026 ${t.slice(
-Fs).join(" ")}`}var lu=["subject","relation","object"];function qi({known:e,state:t}){let{say:n,article:s}=e,o=s.sentences[t.sentence];if(!t.
draft){let r=o?.isTitle?n("title"):n("sentence_n",{n:t.sentence});return m`<h2 class="claim"><span>${r}</span></h2>`}return m`<h2 class="claim">
<span>
${lu.map((r,i)=>m`${i>0&&m`<i> \u2013 </i>`}<${cu} known=${e} state=${t} field=${r} />`)}
${t.draft.id&&m` <small>${n("edits",{id:t.draft.id})}</small>`}
</span>
</h2>`}function cu({known:e,state:t,field:n}){let s=$n(t.draft,n);if(t.field===n)return m`<mark aria-label=${e.say("open")}>${"\
 ? "}</mark>`;if(!s)return m`<i>\u2026</i>`;let o=` ${e.say("and")} `;return s.values.map((r,i)=>{let{text:a,lang:l}=Ce(e,r);
return m`${i>0&&o}<bdi lang=${l}>${s.isInferred?`[${a}]`:a}</bdi>`})}var kn="actorgraph-explorer",Ui="actorgraph-annotator";var xn=({session:e,statement:t,children:n})=>e.connection.explorer&&m`<a class="explorer-link" href=${e.connection.explorer(
t??null)} target=${kn}>${n}</a>`;var we=class extends D{element=X();componentDidMount(){this.measure()}componentDidUpdate(){this.measure()}measure(){let t=this.
element.current;t.scrollHeight>t.clientHeight?t.tabIndex=0:t!==document.activeElement&&t.removeAttribute("tabindex")}render({
children:t,...n}){return m`<div ref=${this.element} ...${n}>${t}</div>`}};function Gi({known:e,state:t,preview:n,failed:s,said:o,session:r}){return m`<${we} class="detail" role="group" aria-label=${e.
say("detail")}>
${s&&t.place==="statement"&&m`<p class="problem">${s}</p>`}
${o&&t.place!=="reading"&&m`<p class="doubt">${o}</p>`}
${fu(e,t,n,r)}
<//>`}var Hi=(e,{vocabulary:{relations:t}})=>e.replace(/`(\w+)`/g,(n,s)=>`\u201C${t[s]?.label??s.replaceAll("_"," ")}\u201D`);
function fu(e,t,n,s){let{say:o}=e,r=t.rows[t.marked];if(t.place==="relation"&&r?.value.is==="relation"){let l=e.vocabulary.
relations[r.value.id];return m`<p><b>${l.label}</b> <i>${o("use")}</i> ${Hi(l.use||l.definition,e)}</p>
<p>${l.avoid&&m`<i>${o("not_for")}</i> ${Hi(l.avoid,e)}`}</p>`}if(t.place==="reading"){let l=nt(e.article,t.statement),c=l?.
problems[0],f=l?.spans.map(([u,p])=>e.article.text.slice(u,p)).join(" \u2026 ");return l&&m`<p><q>${f}</q> <${xn} session=${s} statement=${l.
key}>${o("see_its_tie")}<//></p>${c&&m`<p class="problem">${c.message}</p>`}`}if(n&&(t.place==="statement"||t.place==="i\
nferred"||t.place==="quote")){let{tie:l,plain:c,problems:f}=n,[u]=f;return m`<p><i>${o("tie")}</i> <b>${l||o("no_tie")}</b></p>
<p>
<i>${o("plain_triple")}</i> <b>${o(c.is?"yes":"no")}</b>${c.why&&` (${c.why})`}
</p>
${u&&m`<p class=${u.severity==="error"?"problem":"doubt"}>${u.message} ${u.hint}</p>`}`}let i=`help_${t.place.replaceAll(
" ","_")}`,a=o(i,{name:r?Ce(e,r.value).text:""});return a!==i&&m`<p><i>${a}</i></p>`}var zi=new WeakMap;function Vi(e){let t=zi.get(e);if(t)return t;let n=[];for(let[s,o]of e.sentences.entries()){let r=n.at(
-1);r?.number===o.paragraph&&r.isTitle===o.isTitle?r.sentences.push({number:s,sentence:o}):n.push({number:o.paragraph,sentences:[
{number:s,sentence:o}],isTitle:o.isTitle})}return zi.set(e,n),n}function Pe({sentences:e},t){let[n,s]=[0,e.length-1];for(;n<
s;){let o=n+s+1>>1;e[o].span[0]<=t?n=o:s=o-1}return n}var Ki=new WeakMap;function uu(e){let t=Ki.get(e);if(t)return t;let n=new Set;
for(let[s,o]of e.statements.flatMap(({spans:r})=>r))for(let r=Pe(e,s);(e.sentences[r]?.span[0]??o)<o;r++)n.add(r);return Ki.
set(e,n),n}var xt=(e,t)=>uu(e).has(t)?"coded":e.sentences[t].nothing?"nothing":"open";function vn({statements:e}){return[
...new Set(e.flatMap(({words:t})=>t.by?[t.by]:[]))]}var pu=3,On=(e,t)=>t===null?0:1+e.indexOf(t)%pu,du=3;function Xi(e){
let t=[];return e.map(({spans:n})=>{let s=new Set(t.filter(r=>mu(r.spans,n)).map(({lane:r})=>r)),o=0;for(;s.has(o)&&o<du-
1;)o+=1;return t.push({lane:o,spans:n}),o})}var mu=(e,t)=>e.some(([n,s])=>t.some(([o,r])=>n<r&&o<s));var Sn=class extends ne{render({known:t,corpus:n,current:s,saved:o,session:r,press:i}){let{article:a,say:l}=t,c=a.sentences.
filter((p,d)=>xt(a,d)==="open").length,f=a.statements.reduce((p,d)=>p+d.problems.length,0),u=l("head_counts",{read:a.sentences.
length-c,all:a.sentences.length,statements:a.statements.length});return m`<header>
<h1>
<button type="button" class="plain" onClick=${()=>i("articles")} title=${l("all_articles")}>
<bdi lang=${a.lang}>${a.title}</bdi>
</button>
</h1>
<span class="about">${[a.published,l("coder",{name:n.coder})].filter(Boolean).join(" \xB7 ")}</span>
<${qs} article=${a} current=${s} say=${l} />
<span class="counts">${u}</span>
${f>0&&m`<button type="button" class="plain problems" onClick=${()=>i("problems")}>${l(f===1?"problem_n":"problems_n",{n:f})}</button>`}
<${xn} session=${r}>${l("explorer")}<//>
<${hu} saved=${o} say=${l} />
</header>`}},hu=({saved:e,say:t})=>m`<span class=${`saved is-${e.is}`} role="status">
${e.is==="nothing"?"":e.words||t(`saved_${e.is}`,{at:e.at})}
</span>`,gu=40,qs=class extends ne{render({article:t,current:n,say:s}){let o=t.sentences.length,r=Math.ceil(o/gu),i=Array.
from({length:Math.ceil(o/r)},(l,c)=>{let f=Array.from({length:Math.min(r,o-c*r)},(d,h)=>c*r+h),u=f.map(d=>xt(t,d)),p=u.includes(
"open")?"open":u.includes("coded")?"coded":"nothing";return C(`is-${p}`,f.includes(n)&&"now")}),a=s("strip",{n,all:o-1});
return m`<span class="strip" role="img" aria-label=${a}>${i.map(l=>m`<i class=${l} />`)}</span>`}};var Mn=class extends D{element=X();componentDidMount(){this.element.current.showModal()}render({known:t,state:n,hasLetters:s,
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
${Fi(n).map(({place:l,name:c,keys:f})=>m`<section key=${l}>
<h3>${i(c)}</h3>
${f.map(({shown:u,name:p})=>m`<p key=${u+p}><kbd>${u}</kbd> ${i(p)}</p>`)}
</section>`)}
<section>
<h3>${i("fields")}</h3>
${a.fields.map(({id:l,letter:c,label:f})=>c&&m`<p key=${l}><kbd>${c}</kbd> ${f}</p>`)}
</section>
</div>
</dialog>`}};var vt=24,yu=120,$e=e=>e.preventDefault(),_u=({place:e,part:t})=>e==="text"||e==="basis"||t==="label"||t==="alias"||t===
"definition",Ot=class extends D{state={most:vt};componentDidUpdate({state:t}){let{state:n}=this.props;n.rows!==t.rows&&this.
state.most>vt&&this.setState({most:vt}),(n.rows!==t.rows||n.marked!==t.marked)&&document.getElementById(`choice-${Math.max(
0,n.marked)}`)?.scrollIntoView({block:"nearest"})}look=({currentTarget:{scrollTop:t,clientHeight:n,scrollHeight:s}})=>{t+
n>s-yu&&this.setState({most:this.state.most+vt})};render({known:{say:t},state:n,hands:s},{most:o}){let{rows:r,marked:i,place:a,
first:l,typed:c,line:f}=n,u=a==="words"||a==="quote";return m`<div class="choices">
<div id="choices" role="listbox" aria-label=${t("choices")} onScroll=${this.look}>
${r.slice(0,Math.max(o,i+vt)).map((p,d)=>m`<div
key=${d}
id=${`choice-${d}`}
role="option"
class=${C("row",d===i&&"marked")}
aria-selected=${String(d===i)}
aria-setsize=${r.length}
aria-posinset=${d+1}
aria-label=${[p.digit,p.label,p.why].filter(Boolean).join(", ")}
onMouseDown=${$e}
onClick=${()=>s.take(p)}
>
${p.digit===null?m`<kbd class="none" />`:m`<kbd>${p.digit}</kbd>`}
<bdi class="name" lang=${p.lang}>${a==="quote"?bn(p.label):p.label}</bdi>
<span class="why">${p.why}</span>
</div>`)}
</div>
${u&&m`<p class="asks">${t(l?"last_word":"first_word")} ${c&&m`<kbd>${c}</kbd>`}</p>`}
${!r.length&&!u&&f&&!_u(n)&&m`<p class="asks">${t("nothing_found")}</p>`}
</div>`}};var st=class extends ne{state={at:0};render({say:t,place:n,keys:s,press:o}){let r=s.filter(a=>a.press),i=Math.min(this.state.
at,r.length-1);return m`<footer>
<span class="place">${n}</span>
<div class="keys" role="toolbar" aria-label=${t("keys")} onKeyDown=${this.go}>
${s.map(({shown:a,name:l,press:c})=>c?m`<button
type="button"
key=${a}
tabindex=${r[i]?.shown===a?0:-1}
onMouseDown=${$e}
onClick=${()=>o(c)}
><kbd>${a}</kbd> ${t(l)}</button>`:m`<span key=${a}><kbd>${a}</kbd> ${t(l)}</span>`)}
</div>
</footer>`}go=t=>{let n={ArrowRight:1,ArrowLeft:-1}[t.key];if(!n)return;let s=[...t.currentTarget.querySelectorAll("butt\
on")],o=(s.indexOf(document.activeElement)+n+s.length)%s.length;this.setState({at:o},()=>s[o].focus()),t.preventDefault()}};var wu=(e,t)=>e.say(`line_${Ji(t)}`,{field:Qi(e,t),count:t.rows.length}),Ji=({place:e})=>e.replaceAll(" ","_"),Qi=(e,{field:t})=>t?
Z(e,t)?.label??t:"",En=class extends D{element=X();componentDidMount(){this.element.current.focus({preventScroll:!0})}componentDidUpdate(){
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
aria-label=${wu(t,n)}
placeholder=${t.say(`hint_${Ji(n)}`,{field:Qi(t,n)})}
autocomplete="off"
autocapitalize="off"
spellcheck=${!1}
dir="auto"
readonly=${!o}
onInput=${i=>{i.isComposing||s(i.currentTarget.value)}}
onCompositionEnd=${i=>s(i.currentTarget.value)}
/>`}};var Us=e=>document.getElementById(`sentence-${e}`)?.firstChild??null;function Hs(e,[t,n]){let s=[];for(let o=Pe(e,t);o<e.
sentences.length;o+=1){let[r,i]=e.sentences[o].span;if(r>=n)break;let a=Us(o);!a||i<=t||s.push(new StaticRange({startContainer:a,
startOffset:Math.max(t,r)-r,endContainer:a,endOffset:Math.min(n,i)-r}))}return s}var $u=["sentence","named","marked","qu\
ote","first"];function Gs(e,t,n){if(!("highlights"in CSS))return n;for(let s of n)s in t||CSS.highlights.delete(s);for(let[
s,o]of Object.entries(t)){let r=new Highlight(...o.flatMap(i=>Hs(e,i)));r.priority=$u.indexOf(s)+1,CSS.highlights.set(s,
r)}return new Set(Object.keys(t))}function Yi(e){return ea(e,e.statements.filter(({words:t,spans:n})=>t.by!==null&&n.length),
"said")}function Zi(e,t){let n=ye(e,t.sentence);return ea(e,n.filter(({words:s,spans:o})=>s.by===null&&o.length),"own")}
function ea(e,t,n){let s=vn(e),o=Xi(t),r={};for(let[i,{words:a,marks:l,spans:c}]of t.entries()){let f=`${n}-${On(s,a.by)}\
-${l.length?"held":"plain"}-${o[i]}`;r[f]=[...r[f]??[],...c]}return r}function ta(e,t,n){let s=e.map(o=>Math.max(0,o));for(let o=t+1;o<s.length;o++)s[o]=Math.max(s[o],s[o-1]+n);for(let o=t-1;o>=
0;o--)s[o]=Math.min(s[o],s[o+1]-n);s[0]<0&&(s[0]=0);for(let o=1;o<s.length;o++)s[o]=Math.max(s[o],s[o-1]+n);return s}var bu=20,ku=2,na=400;function Tn({words:e,isDenied:t,marks:n},s){let o=[e.subject,e.relation,e.object].filter(Boolean).
join(" \u2013 ");return[(t?`${s("not")} `:"")+o,...e.by?[s("according_to",{name:e.by})]:[],...n].join(", ")}var Cn=class extends D{state={
from:0,to:2e3};element=X();componentDidMount(){this.scroller=this.element.current.closest(".reading"),this.scroller.addEventListener(
"scroll",this.look,{passive:!0}),this.look()}componentWillUnmount(){this.scroller?.removeEventListener("scroll",this.look)}componentDidUpdate(){
this.place()}shouldComponentUpdate(t,n){let s=this.props;return Object.keys(t).some(r=>t[r]!==s[r])||n.from!==this.state.
from||n.to!==this.state.to}look=()=>{let{top:t,bottom:n}=this.scroller.getBoundingClientRect(),o=[...this.scroller.querySelectorAll(
".paragraph")].filter(a=>{let l=a.getBoundingClientRect();return l.bottom>t-na&&l.top<n+na}),[r,i]=[o[0]?.firstElementChild,
o.at(-1)?.lastElementChild].map(a=>Number(a instanceof HTMLElement?a.dataset.sentence:0));this.setState({from:r,to:i})};place(){
let{known:t,current:n}=this.props,s=this.element.current.getBoundingClientRect().top,o=new Map(oa(t.article).map(c=>[c.stated.
key,c])),r=[...this.element.current.children].flatMap(c=>{let f=o.get(c.dataset.statement??"");return f?[{element:c,...f}]:
[]}),i=r.map(({stated:c})=>Math.round(xu(t.article,c)-s)),a=Math.max(0,r.findIndex(({number:c})=>c>=n)),l=ta(i,a,bu+ku);
for(let[c,{element:f}]of r.entries())f.style.top=`${l[c]}px`}render({known:t,current:n,statement:s,fresh:o,letters:r,open:i},{
from:a,to:l}){let{article:c,say:f}=t,u=vn(c),p=oa(c).filter(({number:d})=>d>=a&&d<=l);return m`<div class="cards" ref=${this.
element} role="group" aria-label=${f("statements_beside")}>
${p.map(({stated:d,number:h})=>{let{key:y,words:_,isDenied:w,marks:g,problems:b}=d,x=C("card",`claimant-${On(u,_.by)}`,g.
length>0&&"held",h===n&&"current",y===s&&"open",y===o&&"fresh",b.length>0&&"has-problems");return m`<button
type="button"
tabindex="-1"
key=${y}
class=${x}
data-statement=${y}
aria-label=${Tn(d,f)}
title=${Tn(d,f)}
onClick=${()=>i(y)}
>
${r[y]&&m`<kbd class="label">${r[y]}</kbd>`}${w&&m`<b>${f("not")}</b> `}
${g.length>0&&m`<i>${g[0]}</i> `}<bdi>${_.subject}</bdi> \u2013 ${_.relation} \u2013 <bdi>${_.object}</bdi>
</button>`})}
</div>`}},sa=new WeakMap;function oa(e){let t=sa.get(e);if(t)return t;let s=e.statements.filter(({spans:o})=>o.length).sort(
(o,r)=>o.spans[0][0]-r.spans[0][0]).map(o=>({stated:o,number:Pe(e,o.spans[0][0])}));return sa.set(e,s),s}function xu(e,{
spans:[[t,n]]}){let[s]=Hs(e,[t,Math.min(n,t+1)]);if(!s)return 0;let o=document.createRange();return o.setStart(s.startContainer,
s.startOffset),o.setEnd(s.endContainer,s.endOffset),o.getBoundingClientRect().top}var ra=new Set(["subject","relation","object"]);function ia({known:e,state:t,quote:n}){let{draft:s,field:o,place:r}=t,{say:i,
article:a}=e;if(!s)return m`<div class="slots" />`;let l=s.slots.filter(p=>!ra.has(p.field)&&p.values.length>0),c=o&&o!==
"basis"&&!ra.has(o)&&!l.some(p=>p.field===o)?[o]:[],f=r==="basis"||s.basis||s.slots.some(({isInferred:p})=>p),u=n.map(([
p,d])=>bn(a.text.slice(p,d))).join(" \u2026 ");return m`<${we} class="slots" role="group" aria-label=${i("further_fields")}>
<dl>
${l.map(p=>m`<div key=${p.field} class=${C("slot",p.field===o&&"open")}>
<dt><${An} known=${e} id=${p.field} /></dt>
<dd><${vu} known=${e} slot=${p} /></dd>
</div>`)}
${c.map(p=>m`<div key=${p} class="slot open">
<dt><${An} known=${e} id=${p} /></dt>
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
<//>`}function An({known:e,id:t}){let n=Z(e,t),s=n?.label??t,o=n?.letter?s.toLowerCase().indexOf(n.letter):-1;return o<0?
s:m`${s.slice(0,o)}<u>${s[o]}</u>${s.slice(o+1)}`}function vu({known:e,slot:t}){let n=t.each?" / ":` ${e.say("and")} `;return m`${t.
values.map((s,o)=>{let{text:r,lang:i}=Ce(e,s);return m`${o>0&&n}<bdi lang=${i}>${r}</bdi>`})}${t.isInferred&&m` <small>${e.
say("inferred")}</small>`}`}function aa({known:e,state:t}){let{say:n,article:s}=e,o=t.proposals[t.proposal];if(!o)return null;let r=o.fields.filter(
({isFilled:a})=>a),i=o.fields.filter(({isFilled:a})=>!a);return m`<div class="choices drafted">
<p class="asks">${n("draft_of",{name:o.proposer,n:t.proposal+1,all:t.proposals.length})}</p>
${r.map(a=>m`<div class="row drafted" key=${a.field}>
<kbd>${Z(e,a.field)?.letter??"\u2423"}</kbd>
<span class="name"><small><${An} known=${e} id=${a.field} /></small> <b>${Ou(e,a)}</b></span>
<span class="why">${[a.rule,Su(n,a)].filter(Boolean).join(" \xB7 ")}</span>
</div>`)}
${i.length>0&&m`<p class="note">
${n("draft_shown")}
${i.map(a=>m`${" "}<kbd>${Z(e,a.field)?.letter??"\u2423"}</kbd>${" "}
${Z(e,a.field)?.label??a.field}, \u201c${a.from.map(([l,c])=>s.text.slice(l,c)).join(" \u2026 ")}\u201d`)}
</p>`}
</div>`}var Ou=(e,{values:t})=>t.map(n=>Ce(e,n).text).join(` ${e.say("and")} `),Su=(e,{right:t})=>t===null?"":e("draft_r\
ight",{n:Math.round(100*t)});function la(e){let{place:t}=e.state;return t==="reading"?m`<${Eu} ...${e} />`:t==="statement"||t==="inferred"?m`<${Cu} ...${e} />`:
t==="draft"?m`<${aa} ...${e} />`:t==="few"?m`<${Mu} ...${e} />`:t==="new entity"?m`<${Au} ...${e} />`:m`<${Ot} ...${e} />`}
function Mu({known:{say:e},state:t,hands:n}){let s=pn(t.rows.map(({label:o})=>o));return m`<div class="choices" role="group" aria-label=${e(
"choices")}>
${t.rows.map(({label:o},r)=>{let i=o.toLowerCase().indexOf(s[r]);return m`<button
type="button"
tabindex="-1"
key=${o}
class="row plain"
onMouseDown=${$e}
onClick=${()=>n.press(s[r])}
>
<kbd>${s[r]}</kbd>
<span class="name">${o.slice(0,i)}<u>${o[i]}</u>${o.slice(i+1)}</span>
</button>`})}
<button type="button" tabindex="-1" class="row plain" onMouseDown=${$e} onClick=${()=>n.press("Enter")}>
<kbd>\u23ce</kbd> <span class="name">${e("none_of_these")}</span>
</button>
</div>`}function Eu({known:e,state:t,hands:n}){let{article:s,say:o}=e,{nothing:r}=s.sentences[t.sentence]??{},i=ye(s,t.sentence);
return m`<div class="choices">
${i.length>0&&m`<${we} id="choices" role="listbox" aria-label=${o("statements_here")}>
${i.map((a,l)=>m`<div
key=${a.key}
id=${`choice-${l}`}
role="option"
class=${C("row","stated",a.sign,a.key===t.statement&&"marked")}
aria-selected=${String(a.key===t.statement)}
aria-label=${Tn(a,o)}
onClick=${()=>n.mark(a.key)}
>
<small>${a.id}</small>
<span class="name">
${a.isDenied&&m`<b>${o("not")}</b> `}<bdi>${a.words.subject}</bdi> \u2013 <b>${a.words.relation}</b> \u2013${" "}
<bdi>${a.words.object}</bdi>
<small>${Tu(a,o)}</small>
</span>
</div>`)}
<//>`}
${r&&m`<p class="note done">${o("nothing_here",r)}</p>`}
${!r&&!i.length&&m`<p class="asks">${o("not_coded")}</p>`}
</div>`}var Tu=({words:e,marks:t},n)=>[e.by?n("according_to",{name:e.by}):n("of_author"),...t].join(" \xB7 ");function Cu({
known:e,state:t,shown:n,hands:s}){let{vocabulary:o,say:r}=e,i=o.fields.filter(({letter:l})=>l),a=[["i",r("inferred")],["\
q",r("quote")],[" ",r("other_fields")]];return m`<${we} class="choices fields" role="group" aria-label=${r("fields")}>
${i.map(l=>{let c=$n(t.draft,l.id),f=C("field",c&&"filled",!c&&n.has(l.id)&&"shown"),u=l.letter;return m`<button
type="button"
tabindex="-1"
key=${l.id}
class=${f}
onMouseDown=${$e}
onClick=${()=>s.press(u)}
>
<kbd>${u}</kbd> ${l.label}${c?.isInferred&&m` <small>${r("inferred")}</small>`}
</button>`})}
${a.map(([l,c])=>m`<button
type="button"
tabindex="-1"
key=${l}
class="field"
onMouseDown=${$e}
onClick=${()=>s.press(l)}
>
<kbd>${l===" "?"\u2423":l}</kbd> ${c}
</button>`)}
<//>`}function Au({known:e,state:t,shown:n,hands:s}){let{say:o,vocabulary:r}=e,{entity:i}=t;if(!i)return null;let a=i.country&&
qe(e.entities,i.country)?.label,l=[["n",o("entity_label"),i.label],["t",o("entity_type"),r.types[i.type]?.label??i.type],
["c",o("entity_country"),(i.isLocal?a&&o("no_country_here",{country:a}):a)||"\u2013"],["a",o("entity_aliases"),i.aliases.
join(", ")||"\u2013"],["l",o("entity_kept"),o(i.isLocal?"entity_local":"entity_listed")],["m",o("entity_members"),i.members.
map(c=>qe(e.entities,c)?.label??c).join(", ")||"\u2013"]];return t.part?m`<${Ot} known=${e} state=${t} shown=${n} hands=${s} />`:
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
onMouseDown=${$e}
onClick=${()=>s.press(c)}
>
<kbd>${c}</kbd>
</button>
</dd>
</div>`)}
</dl>
</div>`}var In=class extends ne{render({known:{article:t,say:n},current:s}){return m`<div
class="words"
id="article"
role="listbox"
tabindex="0"
lang=${t.lang}
aria-label=${n("article_by_sentence",{title:t.title})}
aria-activedescendant=${`sentence-${s}`}
>
${Vi(t).map(o=>m`<${zs}
key=${o.sentences[0].number}
article=${t}
paragraph=${o}
current=${Iu(o,s)?s:null}
say=${n}
/>`)}
</div>`}},Iu=({sentences:e},t)=>t>=e[0].number&&t<=e[e.length-1].number,zs=class extends ne{render({article:t,paragraph:n,
current:s,say:o}){let{isTitle:r,sentences:i}=n,a=r?o("title"):o("paragraph",{n:n.number});return m`<div class=${C("parag\
raph",r&&"title")} role="group" aria-label=${a} dir="auto">
${i.map(({number:l,sentence:c})=>{let[f,u]=c.span;return m`<span
key=${l}
id=${`sentence-${l}`}
class=${C("sentence",`is-${xt(t,l)}`,l===s&&"current")}
role="option"
aria-selected=${String(l===s)}
data-sentence=${l}
>${t.text.slice(f,u)}</span
>${" "}`})}
</div>`}};function ca(e,t,n){let[s,o]=Nu(t,n),r=s?.parentElement?.closest("[data-sentence]");if(!(r instanceof HTMLElement)||
s?.nodeType!==Node.TEXT_NODE)return null;let i=Number(r.dataset.sentence);return{sentence:i,place:e.sentences[i].span[0]+
o}}function Nu(e,t){if("caretPositionFromPoint"in document){let s=document.caretPositionFromPoint(e,t);return[s?.offsetNode,
s?.offset??0]}let n=document.caretRangeFromPoint(e,t);return[n?.startContainer,n?.startOffset??0]}var Nn=class extends ne{render({known:t,sentence:n,labels:s}){let o=Lu(t.article,n,s);return m`<div class="labels">
${s.map(({letters:r,span:[i,a],kind:l},c)=>{let f=t.article.text.slice(i,a),u=t.say(/\d/.test(r)?"word_with_digit":"word\
_with_letter",{words:f,letters:r});return o[c]&&m`<span
key=${`${l} ${i}`}
class=${`label ${l}`}
role="img"
aria-label=${u}
style=${{left:`${o[c].left}px`,top:`${o[c].top}px`}}
>${r}</span
>`})}
</div>`}};function Lu(e,t,n){let s=Us(t),o=document.getElementById("article")?.parentElement?.getBoundingClientRect();if(!n.
length||!s||!o)return[];let[r]=e.sentences[t].span,i=document.createRange();return n.map(({span:[a]})=>{let l=Math.min(Math.
max(a-r,0),s.length-1);i.setStart(s,l),i.setEnd(s,l+1);let c=i.getBoundingClientRect();return{left:Math.round(c.left-o.left),
top:Math.round(c.top-o.top)}})}var Ru=new Set(["choosing","relation"]);function fa(e,t,n){let{place:s,hints:o,typed:r,rows:i,draft:a,sentence:l}=t;if(o.
length)return o.filter(({letters:c,span:f})=>f&&c.startsWith(r)).map(({letters:c,span:f})=>({letters:c.slice(r.length),span:f,
kind:"word"}));if(Ru.has(s)){let c=new Map;for(let{digit:f,value:u}of i){if(f===null||!("at"in u)||!u.at)continue;let p=c.
get(u.at[0]);c.set(u.at[0],{letters:p?`${p.letters} ${f}`:String(f),span:p&&p.span[1]>u.at[1]?p.span:u.at,kind:"name"})}
return[...c.values()]}return s==="draft"?(t.proposals[t.proposal]?.fields??[]).flatMap(({field:c,from:f,isFilled:u})=>f.
slice(0,1).map(p=>({letters:Z(e,c)?.letter??"\u2423",span:p,kind:u?"name":"cue"}))):s==="statement"||s==="inferred"?jt(n,
l,a).flatMap(({field:c,span:f})=>{let u=Z(e,c)?.letter;return u?[{letters:u,span:f,kind:"cue"}]:[]}):[]}var Du={},ju=({hints:e,
typed:t})=>e.every(({statement:n})=>!n)?Du:Object.fromEntries(e.flatMap(({letters:n,statement:s})=>s&&n.startsWith(t)?[[
s,n.slice(t.length)]]:[])),Ln=class extends D{element=X();state={measured:0};marked=new Set;lines=new Set;lined=null;componentDidMount(){
this.observer=new ResizeObserver(()=>this.setState({measured:this.state.measured+1})),this.observer.observe(this.element.
current),this.mark(),this.come(!0)}componentWillUnmount(){this.observer?.disconnect()}componentDidUpdate(t){this.mark();
let n=this.props;(t.state.sentence!==n.state.sentence||t.known.article.id!==n.known.article.id)&&this.come(!1)}mark(){let{
known:t,state:n,quote:s}=this.props,{article:o}=t;this.lined!==o&&(this.lines=Gs(o,Yi(o),this.lines)),this.lined=o;let r=o.
sentences[n.sentence],i=n.draft?void 0:nt(o,n.statement),a=fa(t,n,this.props.index).filter(({kind:l})=>l==="name");this.
marked=Gs(o,{...Zi(o,n),...r&&{sentence:[r.span]},...a.length&&{named:a.map(({span:l})=>l)},...i?.spans.length&&{marked:i.
spans},...s.length&&{quote:s},...n.first&&{first:[n.first]}},this.marked)}come(t){let{state:n}=this.props,s=document.getElementById(
`sentence-${n.sentence}`);if(!s)return;let o=this.element.current.getBoundingClientRect(),r=s.getBoundingClientRect(),i=Math.
min(120,o.height/5);if(!t&&r.top>=o.top+i&&r.bottom<=o.bottom-i)return;let a=r.bottom>o.bottom-i&&r.height<o.height-2*i;
this.element.current.scrollTop+=a?r.bottom-o.bottom+i:r.top-o.top-i}render({known:t,state:n,index:s,open:o,touch:r},{measured:i}){
return m`<div
class="reading"
ref=${this.element}
onClick=${a=>{let l=ca(t.article,a.clientX,a.clientY);l&&r(l.sentence,l.place)}}
>
<div class="page">
<${In} known=${t} current=${n.sentence} />
<${Nn} known=${t} sentence=${n.draft?.sentence??n.sentence} labels=${fa(t,n,s)} measured=${i} />
<${Cn}
known=${t}
current=${n.sentence}
statement=${n.statement}
fresh=${n.last}
letters=${ju(n)}
measured=${i}
open=${o}
/>
</div>
</div>`}};var q=class extends D{element=X();componentDidMount(){let t=this.element.current;(t.querySelector("[autofocus]")??t).focus()}render({
say:t,name:n,title:s,deeds:o,close:r,children:i}){let a=r?[...o,{keys:["Escape"],shown:"Esc",name:"back_to_reading",does:r}]:
o,l=a.map(({keys:[f],shown:u,name:p})=>({shown:u,name:p,press:{name:f,isShift:!1}})),c=f=>{let u=a.find(p=>p.keys.includes(
f));return u?.does(),!!u};return m`<div class="annotator in-screen" onKeyDown=${f=>this.keyDown(f,c)}>
<main class="screen" tabindex="-1" ref=${this.element} aria-label=${s}>
<h1>${s}</h1>
${i}
</main>
<${st} say=${t} place=${t(`place_${n}`)} keys=${l} press=${f=>c(f.name)} />
</div>`}keyDown(t,n){let{hasLetters:s}=this.props;if(t.isComposing||t.ctrlKey||t.metaKey||t.altKey)return;let o=t.target,
r=o.matches("input, textarea, select");t.key.length===1&&(r||!s)||t.key==="Enter"&&o.matches("button, a, textarea, input\
, summary")||r&&!["Escape","ArrowDown","ArrowUp"].includes(t.key)||n(t.key)&&t.preventDefault()}},pe=(e,t,n)=>[{keys:["j",
"ArrowDown"],shown:"j",name:"next",does:()=>n(Math.min(e+1,t-1))},{keys:["k","ArrowUp"],shown:"k",name:"back",does:()=>n(
Math.max(e-1,0))}],de=e=>e?.scrollIntoView({block:"nearest"});function ua({shown:e,session:t}){let n=t.say,[s,o]=E(""),r=s.toLowerCase(),i=(e.corpus?.articles??[]).filter(({id:d,title:h})=>`${d}\
 ${h}`.toLowerCase().includes(r)),a=e.known?.article.id,[l,c]=E(Math.max(0,i.findIndex(({id:d})=>d===a))),f=Math.min(l,i.
length-1);P(()=>{t.opening.count()},[]),P(()=>de(document.querySelector("tr.marked")),[f]);let u=()=>i[f]&&t.opening.open(
i[f].id),p=[{keys:["Enter"],shown:"\u23CE",name:"open_article",does:u},...pe(f,i.length,c),{keys:["v"],shown:"v",name:"n\
ew_article",does:()=>t.show("new")},{keys:["g"],shown:"g",name:"progress",does:()=>t.show("progress")},...e.known?[{keys:[
"e"],shown:"e",name:"entities_screen",does:()=>t.show("entities")}]:[],{keys:["!"],shown:"!",name:"problems",does:()=>t.
show("problems")}];return m`<${q}
say=${n}
name="articles"
title=${e.corpus?.title||n("articles")}
deeds=${p}
hasLetters=${e.hasLetters}
close=${e.known?()=>t.show(null):null}
>
<form onSubmit=${St(u)}>
<label>${n("find_article")} <input type="search" value=${s} onInput=${({currentTarget:d})=>o(d.value)} /></label>
</form>
<table>
<thead>
<tr>${["article","day","sentences","coded","nothing","left","statements","problems"].map(d=>m`<th scope="col">${n(d)}</th>`)}</tr>
</thead>
<tbody>
${i.map((d,h)=>m`<${Bu} key=${d.id} article=${d} isMarked=${h===f} open=${()=>t.opening.open(d.id)} />`)}
</tbody>
</table>
${!i.length&&m`<p class="asks">${n("nothing_found")}</p>`}
<//>`}var St=e=>t=>{t.preventDefault(),e()};function Bu({article:e,isMarked:t,open:n}){let{title:s,lang:o,published:r,sentences:i,
coded:a,nothing:l,statements:c,problems:f}=e;return m`<tr class=${C(t&&"marked")} aria-current=${t?"true":null}>
<td><button type="button" class="plain link" onClick=${n}><bdi lang=${o}>${s}</bdi></button></td>
<td class="day">${r??"\u2013"}</td>
${[i,a,l,Math.max(0,i-a-l),c,f].map(u=>m`<td class="number">${u}</td>`)}
</tr>`}var Wu=200,Mt={is:"list",entity:null,kept:null,told:null,word:null};function ma({shown:e,session:t}){let{say:n,connection:s}=t,
{known:o}=e,[r,i]=E(""),[a,l]=E(""),[c,f]=E(0),[u,p]=E(Mt),[d,h]=E(""),y=qu(o?.entities??[],r).filter(({id:A})=>u.is!=="\
merge"||A!==u.entity?.id),_=Math.max(0,Math.min(c,y.length-1));P(()=>de(document.querySelector("tr.marked")),[_]);let w=u.
is!=="list"&&!u.told;P(()=>{w||document.querySelector("main.screen")?.focus()},[w]);let g=A=>{p({...Mt,...A}),h(""),i(""),
f(0),A.entity&&l(A.entity.label)},b=async(A,H)=>{let{entity:ee,kept:te,word:z}=A;if(!ee)return;let{status:qa,body:so}=await(A.
is==="rename"?s.ask("POST","/api/renaming",{entity:ee.id,label:a,isMade:H}):s.ask("POST","/api/merging",{kept:te?.id,gone:ee.
id,word:z,isMade:H}));if(qa!==200)return h(so?.message??n("saved_offline"));if(!H)return h(""),p({...A,told:so});g(Mt),h(
n(A.is==="rename"?"renamed":"merged",{name:ee.label,other:te?.label??a})),o&&await t.opening.renew({entities:!0,articles:[
o.article.id]})},x=u.told!==null&&u.told.differing.length>0&&u.word===null,O=A=>p({...u,word:A}),M=y[_],U=u.told?[...x?[
{keys:["1"],shown:"1",name:"word_of_kept",does:()=>O("kept")},{keys:["2"],shown:"2",name:"word_of_gone",does:()=>O("gone")}]:
[{keys:["Enter"],shown:"\u23CE",name:"change_names",does:()=>b(u,!0)}],{keys:["Backspace"],shown:"\u232B",name:"leave_na\
mes",does:()=>g(Mt)}]:u.is==="rename"?[]:[...M&&u.is==="merge"?[{keys:["Enter"],shown:"\u23CE",name:"merge_with",does:()=>b(
{...u,kept:M},!1)}]:[],...M&&u.is==="list"?[{keys:["r"],shown:"r",name:"rename_entity",does:()=>g({is:"rename",entity:M})},
{keys:["m"],shown:"m",name:"merge_entity",does:()=>g({is:"merge",entity:M})}]:[],...pe(_,y.length,f)],ie=u.is==="list"?o?
()=>t.show(null):null:()=>g(Mt);return m`<${q} say=${n} name="entities" title=${Fu(n,u)} deeds=${U} hasLetters=${e.hasLetters} close=${ie}>
<p role="status" class=${d?"note":"unseen"}>${d}</p>
${u.is==="rename"&&!u.told&&m`<form key="rename" onSubmit=${da(()=>b(u,!1))}>
<label>${n("new_label")} <input type="text" autofocus ref=${pa} value=${a} onInput=${({currentTarget:A})=>l(A.value)} /></label>
<button type="submit">${n("look_first")}</button>
<p class="quiet">${n("label_stays")}</p>
</form>`}
${u.is!=="rename"&&!u.told&&m`<form key=${u.is} onSubmit=${da(()=>u.is==="merge"&&M&&b({...u,kept:M},!1))}>
<label>${n("find_entity")} <input type="search" ref=${u.is==="merge"?pa:null} value=${r} onInput=${({currentTarget:A})=>i(
A.value)} /></label>
</form>
<table>
<thead><tr>${["entity","type_of","used","id_of"].map(A=>m`<th scope="col">${n(A)}</th>`)}</tr></thead>
<tbody>
${y.map((A,H)=>m`<tr key=${A.id} class=${C(H===_&&"marked")} aria-current=${H===_?"true":null} onClick=${()=>f(H)}>
<td lang=${A.lang}>${A.label}</td>
<td>${o?.vocabulary.types[A.type]?.label??A.type}</td>
<td class="number">${A.uses}</td>
<td class="quiet">${A.id}</td>
</tr>`)}
</tbody>
</table>
${!y.length&&m`<p class="asks">${n("nothing_found")}</p>`}`}
${u.told&&m`<${Pu} say=${n} told=${u.told} doing=${u} />`}
<//>`}function Pu({say:e,told:t,doing:n}){return m`<p>${e("names_change",{n:t.statements,files:t.files.length})}</p>
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
</table>`}`}function Fu(e,{is:t,entity:n,kept:s}){let o=n?.label??"";return t==="list"?e("entities_title"):t==="rename"?
e("rename_title",{name:o}):s?e("merge_names_title",{name:o,other:s.label}):e("merge_with_title",{name:o})}function qu(e,t){
let n=t.trim().toLowerCase(),s=({names:o,id:r})=>Number([r,...o].some(i=>i.toLowerCase().startsWith(n)));return e.filter(
({local:o,names:r,id:i})=>!o&&[i,...r].some(a=>a.toLowerCase().includes(n))).sort((o,r)=>s(r)-s(o)||r.uses-o.uses||(o.label<
r.label?-1:1)).slice(0,Wu)}var pa=e=>{e&&!e.dataset.seen&&(e.dataset.seen="1",e.focus())},da=e=>t=>{t.preventDefault(),e()};function ha({shown:e,session:t}){let n=t.say,{known:s,state:o,refusal:r}=e,i=r?.conflict??null,a=i?.fields??[],[l,c]=E(a.
map(({decided:g})=>g)),[f,u]=E(Math.max(0,a.findIndex(({decided:g})=>!g)));if(P(()=>{s&&t.opening.renew({articles:[s.article.
id]})},[]),P(()=>de(document.querySelector("tr.marked")),[f]),!s||!o||!i)return null;let p=l.filter(g=>g===null).length,
d=i.isGone,h=()=>t.show(null),y=g=>{if(d)return g==="here"?_(null):h();let b=l.map((O,M)=>M===f?g:O);c(b);let x=b.indexOf(
null);x>=0&&u(x)},_=g=>{if(!o.draft)return;let b=s.article.statements.find(({key:U})=>U===i.key),x=b&&g!==null?Kt(b,s.article):
null,O=new Map(a.map(({field:U},ie)=>[U,l[ie]])),M={...x?Hu(o.draft,x,O):o.draft,id:g};t.writing.sending.merge({...Fe(M,
s,o.open),revision:i.revision,begun:null})},w=[{keys:["1"],shown:"1",name:d?"save_as_new":"take_here",does:()=>y("here")},
{keys:["2"],shown:"2",name:d?"leave_it_out":"take_there",does:()=>y("there")},...d?[]:pe(f,a.length,u),...d||p?[]:[{keys:[
"Enter"],shown:"\u23CE",name:"write_it",does:()=>_(o.draft?.id??null)}]];return m`<${q} say=${n} name="merge" title=${n(
"merge_title")} deeds=${w} hasLetters=${e.hasLetters} close=${h}>
<p>${r?.message}</p>
<p class="quiet">${n("merge_kept")}</p>
${!d&&m`<table>
<thead>
<tr>${["field","was_before","here","in_the_file","taken"].map(g=>m`<th scope="col">${n(g)}</th>`)}</tr>
</thead>
<tbody>
${a.map(({field:g,before:b,here:x,there:O},M)=>m`<tr
key=${g}
class=${C(M===f&&"marked")}
aria-current=${M===f?"true":null}
onClick=${()=>u(M)}
>
<td>${Uu(s,g)}</td>
<td>${b??"\u2013"}</td>
<td>${l[M]==="here"?m`<ins>${x??"\u2013"}</ins>`:x??"\u2013"}</td>
<td>${l[M]==="there"?m`<ins>${O??"\u2013"}</ins>`:O??"\u2013"}</td>
<td>${l[M]?n(l[M]==="here"?"here":"in_the_file"):m`<b class="is-error">${n("to_choose")}</b>`}</td>
</tr>`)}
</tbody>
</table>`}
${p>0&&m`<p class="note">${n("merge_open",{n:p})}</p>`}
<//>`}var Uu=(e,t)=>Z(e,t)?.label??t;function Hu(e,t,n){let s=i=>n.get(i)==="there",o=e.slots.filter(({field:i})=>!s(i)),
r=t.slots.filter(({field:i})=>s(i));return{...e,slots:[...o,...r],basis:s("inferred")?t.basis:e.basis,quote:s("quote")?t.
quote:e.quote}}function ga({shown:e,session:t}){let{say:n,connection:s}=t,[o,r]=E(""),[i,a]=E(!1),[l,c]=E(!1),[f,u]=E(""),[p,d]=E(""),h=ct(
null),y=ct(null),_=ct(null),w=async O=>{a(!0),r("");let{status:M,body:U}=await O;a(!1),M===200?await t.opening.begin(U.id??
U.article?.id):r(U?.message??n("saved_offline"))},g=O=>{let[M]=O??[];M&&w(s.send("/api/articles/from-file",M,M.name))},b=[
{keys:["v"],shown:"v",name:"paste_text",does:()=>y.current?.focus()},{keys:["o"],shown:"o",name:"choose_file",does:()=>h.
current?.click()},{keys:["w"],shown:"w",name:"web_address",does:()=>_.current?.focus()}],x=(e.corpus?.articles.length??0)>
0;return m`<${q}
say=${n}
name="new_article"
title=${n(x?"new_article_title":"first_article_title")}
deeds=${b}
hasLetters=${e.hasLetters}
close=${x?()=>t.show(e.known?null:"articles"):null}
>
<p class="note problem" role="alert" hidden=${!o}>${o}</p>
<form class="paste" onSubmit=${St(()=>f.trim()&&w(s.ask("POST","/api/articles",{text:f})))}>
<label for="text">${n("paste_label")}</label>
<textarea id="text" ref=${y} rows="9" dir="auto" value=${f} onInput=${({currentTarget:O})=>u(O.value)}></textarea>
<p class="quiet">${n("paste_help")}</p>
<button type="submit" disabled=${i||!f.trim()}>${n("add_text")}</button>
</form>
<div
class=${C("drop",l&&"over")}
onDragOver=${O=>{O.preventDefault(),c(!0)}}
onDragLeave=${()=>c(!1)}
onDrop=${O=>{O.preventDefault(),c(!1),g(O.dataTransfer?.files)}}
>
<label for="file">${n("drop_label")}</label>
<input id="file" type="file" ref=${h} disabled=${i} onChange=${({currentTarget:O})=>g(O.files)} />
</div>
<form onSubmit=${St(()=>p.trim()&&w(s.ask("POST","/api/articles/from-address",{address:p})))}>
<label for="address">${n("address_label")}</label>
<input id="address" type="url" ref=${_} value=${p} onInput=${({currentTarget:O})=>d(O.value)} />
<button type="submit" disabled=${i||!p.trim()}>${n("fetch_it")}</button>
<p class="quiet">${n("address_help")}</p>
</form>
<//>`}function ya({shown:e,session:t}){let{say:n,connection:s}=t,{corpus:o}=e,[r,i]=E(""),[a,l]=E(o?.coder??""),[c,f]=E(
""),u=async()=>{let{status:p,body:d}=await s.ask("POST","/api/corpus",{title:r.trim()||o?.folder,coder:a.trim()});p===200?
await t.opening.start():f(d?.message??n("saved_offline"))};return m`<${q}
say=${n}
name="begin"
title=${n("no_corpus_title")}
deeds=${[{keys:["Enter"],shown:"\u23CE",name:"begin_corpus",does:u}]}
hasLetters=${e.hasLetters}
close=${null}
>
<p>${n("no_corpus")}</p>
<p class="note problem" role="alert" hidden=${!c}>${c}</p>
<form class="begin" onSubmit=${St(u)}>
<label for="title">${n("corpus_title")}</label>
<input id="title" placeholder=${o?.folder} value=${r} onInput=${({currentTarget:p})=>i(p.value)} />
<label for="coder">${n("your_coder_id")}</label>
<input id="coder" value=${a} onInput=${({currentTarget:p})=>l(p.value)} />
<button type="submit">${n("begin_corpus_in",{folder:o?.folder})}</button>
</form>
<p class="quiet">${n("begin_writes")}</p>
<//>`}var _a=["error","warning","to do"];function wa({shown:e,session:t}){let n=t.say,[s,o]=E(null),[r,i]=E(0);P(()=>{t.connection.
ask("GET","/api/problems").then(({status:u,body:p})=>o(u===200?Gu(p):[]))},[]);let a=s??[],l=Math.min(r,a.length-1);P(()=>de(
document.querySelector("tr.marked")),[l]);let c=u=>{u?.article&&t.openField(u.article,u.statement,u.field)},f=[{keys:["E\
nter"],shown:"\u23CE",name:"open_place",does:()=>c(a[l])},...pe(l,a.length,i),{keys:["q"],shown:"q",name:"mend_quotes",does:()=>t.
show("quotes")}];return m`<${q}
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
<//>`}var Gu=e=>[...e].sort((t,n)=>_a.indexOf(t.severity)-_a.indexOf(n.severity));var $a=["sentences","coded","nothing","left","statements"];function ba({shown:e,session:t}){let n=t.say,[s,o]=E(null);P(
()=>{t.connection.ask("GET","/api/progress").then(({status:i,body:a})=>o(i===200?zu(a):[]))},[]);let r=new Map(e.corpus?.
articles.map(({id:i,title:a})=>[i,a]));return m`<${q}
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
<tr>${["article","coder_of",...$a].map(i=>m`<th scope="col">${n(i)}</th>`)}</tr>
</thead>
<tbody>
${s.map(i=>m`<tr key=${`${i.coder} ${i.article}`}>
<td><button type="button" class="plain link" onClick=${()=>t.opening.open(i.article)}><bdi>${r.get(i.article)??i.article}</bdi></button></td>
<td class="day">${i.coder}</td>
${$a.map(a=>m`<td class="number">${i[a]}</td>`)}
</tr>`)}
</tbody>
</table>`}
<//>`}var zu=e=>Array.isArray(e)?e:e.rows??[];function Ks(e,t){let[n,s]=[e,t].map(f=>f.split(/\s+/).filter(Boolean));if(n.length>400||s.length>400)return e===t?[{same:e}]:
[{was:e,is:t}];let o=Ku(n,s),r=[],[i,a]=[0,0],l={same:[],was:[],is:[]},c=()=>{l.same.length&&r.push({same:l.same.join(" ")}),
(l.was.length||l.is.length)&&r.push({was:l.was.join(" "),is:l.is.join(" ")}),l={same:[],was:[],is:[]}};for(;i<n.length||
a<s.length;){if(i<n.length&&a<s.length&&n[i]===s[a]){(l.was.length||l.is.length)&&c(),l.same.push(n[i]),i++,a++;continue}
l.same.length&&c(),a>=s.length||i<n.length&&o[i+1][a]>=o[i][a+1]?l.was.push(n[i++]):l.is.push(s[a++])}return c(),r}var ka=(e,t)=>JSON.
stringify(Ks(e,t).filter(n=>"was"in n));function Ku(e,t){let n=Array.from({length:e.length+1},()=>new Array(t.length+1).
fill(0));for(let s=e.length-1;s>=0;s--)for(let o=t.length-1;o>=0;o--)n[s][o]=e[s]===t[o]?n[s+1][o+1]+1:Math.max(n[s+1][o],
n[s][o+1]);return n}function va({shown:e,session:t}){let{say:n,connection:s}=t,[o,r]=E(null),[i,a]=E(0),[l,c]=E("");P(()=>{s.ask("GET","/api\
/quotes").then(({status:g,body:b})=>r(g===200?b:[]))},[]);let f=o??[],u=Math.min(i,f.length-1);P(()=>de(document.querySelector(
"tr.marked")),[u]);let p=f[u],d=p?.near?f.filter(g=>g.near!==null&&xa(g)===xa(p)):[],h=async g=>{if(!g.length)return c(n(
"nothing_near"));let{status:b,body:x}=await s.ask("POST","/api/quotes",{ids:g.map(({id:U})=>U)});if(b!==200)return c(x?.
message??n("saved_offline"));let{mended:O,left:M}=x;r(M),c(n("mended_n",{n:O}))},_=[{keys:["Enter"],shown:"\u23CE",name:"\
take_nearest",does:()=>h(p?.near?[p]:[])},{keys:["a"],shown:"a",name:"take_all_alike",does:()=>h(d)},{keys:["e"],shown:"\
e",name:"open_place",does:()=>p&&t.opening.open(p.article,p.statement)},...pe(u,f.length,a)],w=o?n(f.length===1?"quote_n\
ot_found":"quotes_not_found",{n:f.length}):n("mend_quotes");return m`<${q} say=${n} name="quotes" title=${w} deeds=${_} hasLetters=${e.
hasLetters} close=${e.known?()=>t.show(null):null}>
<p role="status">${o===null?"\u2026":l}</p>
${o?.length===0&&m`<p class="note done">${n("all_quotes_found")}</p>`}
${f.length>0&&m`<p class="quiet">${n("quotes_help")}</p>
<table>
<thead>
<tr>${["where","quote_as_coded","nearest_words"].map(g=>m`<th scope="col">${n(g)}</th>`)}</tr>
</thead>
<tbody>
${f.map((g,b)=>m`<${Vu} key=${g.id} quote=${g} isMarked=${b===u} say=${n} mark=${()=>a(b)} open=${()=>t.opening.open(g.article,
g.statement)} />`)}
</tbody>
</table>
${d.length>1&&m`<p class="note">${n("quotes_alike",{n:d.length})}</p>`}`}
<//>`}function Vu({quote:e,isMarked:t,say:n,mark:s,open:o}){let{article:r,statement:i,was:a,near:l,before:c,after:f,why:u}=e,
p=Ks(a,l??""),d=(h,y)=>p.filter(_=>"same"in _||_[h]).map((_,w)=>[w>0&&" ","same"in _?_.same:m`<${y}>${_[h]}</${y}>`]);return m`<tr class=${C(
t&&"marked")} aria-current=${t?"true":null} onClick=${s}>
<td><button type="button" class="plain link" onClick=${o}>${i?.split("#")[1]??r}</button> <small>${r}</small></td>
<td class="words-of-text">${l===null?a:d("was","del")}</td>
<td class="words-of-text">
${l===null?m`<span class="is-error">${n("nothing_near")}</span> <small>${u}</small>`:m`<span class="quiet">${c&&`\u2026 ${c}\
 `}</span>${d("is","ins")}<span class="quiet">${f&&`${/^[\p{L}\d]/u.test(f)?" ":""}${f} \u2026`}</span>`}
</td>
</tr>`}var xa=({was:e,near:t,isSure:n})=>n?"sure":ka(e,t??"");var Rn=class extends D{componentDidUpdate(){this.focus()}componentDidMount(){this.focus()}focus(){let{shown:t}=this.props,
n=document.activeElement,s=!n||n===document.body||n.id==="line"||n.id==="article";!t.state||t.screen||!s||document.getElementById(
t.state.place==="reading"?"article":"line")?.focus({preventScroll:!0})}render({shown:t,session:n}){let{phase:s,known:o,state:r,
corpus:i,saved:a,preview:l,spoken:c}=t,f=s==="begin"?ya:s==="reading"&&t.screen?Qu[t.screen]:null;if(f)return m`<${f} shown=${t} session=${n} />`;
if(s!=="reading"||!o||!r||!i||!n.index)return m`<${Xu} shown=${t} />`;let p=r.draft&&(r.place==="statement"||r.place==="\
inferred"||r.place==="quote")&&r.draft?Re(r.draft,o):[],d=r.draft?.sentence??r.sentence,h=r.draft?jt(n.index,d,r.draft).
map(({field:_})=>_):[],y={press:_=>n.press({name:_,isShift:!1}),take:n.point,mark:n.touch};return m`<div class="annotator" onKeyDown=${_=>Yu(
_,n)}>
<${Sn} known=${o} corpus=${i} current=${r.sentence} saved=${a} session=${n} press=${n.show} />
<main>
<${Ln}
known=${o}
state=${r}
index=${n.index}
quote=${p}
open=${n.touch}
touch=${n.touchText}
/>
<section class=${C("side",`in-${r.place.replaceAll(" ","-")}`)} aria-label=${o.say("statement")}>
<${qi} known=${o} state=${r} />
${r.place!=="reading"?m`<${En} known=${o} state=${r} written=${n.written} />`:m`<p class="line-rest">${t.said}</p>`}
<${la} known=${o} state=${r} shown=${new Set(h)} hands=${y} />
<${Gi} known=${o} state=${r} session=${n} preview=${l} failed=${Ju(t)} said=${t.said} />
<${ia} known=${o} state=${r} quote=${p} />
</section>
</main>
<${st} say=${o.say} place=${o.say(Y[r.place].name)} keys=${Pi(r,o,n.index)} press=${n.pressed} />
${r.isHelpOpen&&m`<${Mn}
known=${o}
state=${r}
hasLetters=${t.hasLetters}
letters=${_=>n.letters(_)}
press=${y.press}
/>`}
<div class="unseen" role="status">${c}</div>
</div>`}},Xu=({shown:{phase:e,words:t}})=>m`<div class="annotator waiting" aria-busy=${String(e==="loading")}>
<header></header>
<main>
<div class="reading"><p role="status">${e==="failed"?t||"The server does not answer.":"\u2026"}</p></div>
<section class="side"></section>
</main>
<footer></footer>
</div>`,Ju=({saved:e,known:t})=>e.is==="refused"||e.is==="offline"?e.words||t?.say(`saved_${e.is}`):"",Qu={articles:ua,progress:ba,
problems:wa,new:ga,merge:ha,quotes:va,entities:ma};function Yu(e,t){let n=e.target;if(n.id!=="line"&&n.id!=="article")return;
let s=rr(e);!s||!t.shown.hasLetters&&n.id==="article"&&s.name.length===1||t.typed(s)&&e.preventDefault()}var Vs=({folder:e,title:t,coder:n},s)=>`actorgraph annotator ${e} ${t} ${n} ${s}`,Zu=({draft:e,aside:t,entity:n,line:s,pending:o})=>!!(e||
t.length||n||s||o);function Oa(e,{id:t,text:n},s){try{Zu(s)?localStorage.setItem(Vs(e,t),JSON.stringify({form:3,print:Ma(
n),state:s})):localStorage.removeItem(Vs(e,t))}catch{}}function Sa(e,{id:t,text:n},s){try{let{form:o,print:r,state:i}=JSON.
parse(localStorage.getItem(Vs(e,t))??"{}");if(o!==3)return null;if(r===Ma(n))return{...i,pending:null};let a=[i.draft,...i.
aside].filter(Boolean);return{...s,aside:a.map(ep)}}catch{return null}}var ep=e=>({...e,sentence:0,quote:null,slots:e.slots.
map(t=>({...t,values:t.values.map(n=>({...n,at:void 0}))}))});function Ma(e){let t=5381;for(let n=0;n<e.length;n++)t=Math.
imul(t,33)^e.charCodeAt(n)|0;return`${e.length} ${t}`}var Ea=(e,t)=>({place:"reading",field:null,line:"",rows:[],marked:0,sentence:t,statement:null,draft:null,aside:[],dropped:[],
pending:null,isAdding:!1,isInferring:!1,isBackwards:!1,isSelected:!1,filters:{},hints:[],typed:"",first:null,entity:null,
relation:null,part:null,recent:Ta([...e.article.statements].reverse()),last:null,proposals:[],proposal:0,open:[],isHelpOpen:!1});
function Ta(e){let t=e.flatMap(({slots:n})=>n.flatMap(({values:s})=>s.flatMap(o=>o.is==="entity"?[o.id]:[])));return[...new Set(
t)]}function Xs(e,t,n){return wt({state:e,known:t,index:n,effects:[]},Y[e.place],null).state}function Js(e,t,n){let{statements:s}=n.
article,o=p=>s.some(d=>d.key===p),r=t.at(-1)??null,{pending:i}=e,a=s.filter(({key:p})=>t.includes(p)),l=r&&i?nr(i).map(p=>({
statement:r,field:p})):[],c=i?.id===null?e.open.slice(0,-1):e.open,f=r??(o(e.last)?e.last:s.at(-1)?.key??null),u=r&&e.place===
"reading"?r:e.statement;return{...e,last:f,statement:o(u)?u:null,recent:[...new Set([...Ta(a),...e.recent])],open:[...c.
filter(({statement:p})=>o(p)),...l],pending:null}}var Ca=(e,t,n,s)=>Xs(Js(e,t,n),n,s);function Qs(e,t){let[n,...s]=e.dropped;
return n?{...e,dropped:[{...n,steps:Math.max(0,n.steps+t)},...s]}:e}function Aa(e,t,n){let{pending:s,draft:o}=e;if(!s)return e;
let r=o?.slots.length?[o,...e.aside]:e.aside,i={state:{...e,draft:s,pending:null,aside:r},known:t,index:n,effects:[]};return tt(
i,S(i)).state}function Ia(e,{sentence:t,proposals:n}){return e.place!=="reading"||e.sentence!==t||!n.length?e:{...e,place:"\
draft",proposals:n,proposal:0}}function ot(e,t,n,s){let o={state:e,known:t,index:n,effects:[]};return{...tt(o,s(o)),isCommand:!0}}function Na(e,t,n,s){
let o=e.rows.indexOf(t);if(e.place==="choosing"||e.place==="relation"||e.place==="text"||e.place==="basis")return ot(e,n,
s,i=>De(i,t));if(e.place==="few")return ot(e,n,s,i=>I(i,t.value));let r=e.place==="quote"||e.place==="jointly"?`${t.digit}`:
"Enter";return We({...e,marked:o},{name:r,isShift:!1},n,s)}function La(e,t,n,s){return ot(e,n,s,o=>{switch(e.place){case"\
words":return $t(o,t);case"quote":return wn(o,t);case"choosing":{let r=ge(s,e.draft?.sentence??e.sentence).find(i=>i.span[0]<=
t[0]&&i.span[1]>=t[1]);return r?I(o,{is:"entity",id:r.id,at:r.span}):$t(Ke(o),t)}default:return o}})}function Ys(e,t,n,s){
return ot(e,n,s,o=>e.place==="reading"?yt(o,t):e.place!=="choosing"&&e.place!=="words"?o:I($(o,{place:"choosing",hints:[],
typed:"",first:null}),{is:"statement",key:t}))}function Ra(e,t,n,s){let o=We(e,{name:"e",isShift:!1},n,s);return o.state.
draft?ot(o.state,n,s,r=>{if(t==="quote")return Ve(r);let i=L(n.vocabulary,t);return i&&bs(i)?$(r,{place:"few",field:t}):
i||t==="basis"?T(r,t):r}):o}function Zs(e,t,n,s){return ot(e,n,s,o=>e.place==="reading"||e.place==="statement"?ce(o,t):o)}var Dn=class{#e=new Map;#t=0;constructor(t,n){this.session=t,this.idle=n}forget(){this.#e=new Map}fill(t){for(let n of t.
sentences){let s=eo(t,n),o=this.#e.get(s);o?n.relations=o:n.relations.length&&this.#e.set(s,n.relations)}return t}async search(){
let{session:t}=this,n=++this.#t;for(;;){let{known:s,state:o}=t.shown;if(n!==this.#t||!s||!o)return;let{article:r}=s,i=tp(
r.sentences.length,o.sentence,a=>this.#n(r,a));if(i===null||!await this.#s(r,i))return;this.#n(r,t.shown.state?.sentence??
0)&&await this.idle()}}#n=(t,n)=>!t.sentences[n]||this.#e.has(eo(t,t.sentences[n]));async#s(t,n){let{session:s}=this,o=this.#e,
r=`/api/articles/${encodeURIComponent(t.id)}/relations?first=${n}&most=12`,{status:i,body:a}=await s.connection.ask("GET",
r);if(i!==200)return!1;let l=t.sentences.slice(n,n+12);for(let[f,u]of l.entries())o.set(eo(t,u),a[f]??[]);let{known:c}=s.
shown;return c?.article.id===t.id&&this.fill(c.article),!0}};function tp(e,t,n){for(let s=0;s<e;s++){let o=(t+s)%e;if(!n(
o))return s===0?Math.max(0,o-1):o}return null}var eo=({text:e},{span:[t,n]})=>e.slice(t,n);var jn=class{#e=!1;#t=null;constructor(t){this.session=t,this.ranking=new Dn(t,op)}async start(t=null,n=null){let{session:s}=this;
t&&(this.#t={id:t,answers:this.#n(t)});let{status:o,body:r}=await s.connection.ask("GET","/api/corpus");if(o!==200)return s.
change({phase:"failed",words:r?.message??""});let i=r;if(s.change({corpus:i}),s.writing.sending.open(i),i.isEmpty)return s.
change({phase:"begin"});this.#o();let{articles:a}=i,l=a.find(({id:c})=>c===t)??a.find(np)??a[0];if(!l)return s.change({phase:"\
reading",screen:"new"});await this.open(l.id,n)}async open(t,n=null){let{session:s}=this,{corpus:o}=s.shown;if(!o)return;
let r=await(this.#t?.id===t?this.#t.answers:this.#n(t));this.#t=null;let i=r.find(({status:y})=>y!==200);if(i)return s.change(
{phase:"failed",words:i.body?.message??""});let[a,l,c]=r.map(({body:y})=>y),f={vocabulary:a,entities:l,article:this.ranking.
fill(c),say:s.say},u=n?nt(c,n):void 0,p=Ea(f,u?Pe(c,u.spans[0]?.[0]??0):0),d=Sa(o,c,p),h=d??p;s.hold(f,{phase:"reading",
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
session.change({corpus:n})}},np=({sentences:e,coded:t,nothing:n})=>t+n<e,sp=300,op=()=>new Promise(e=>{window.requestIdleCallback?
window.requestIdleCallback(()=>e(null),{timeout:sp}):setTimeout(e)});var Bn=class{all=[];#e="";open({folder:t,title:n,coder:s}){this.#e=`actorgraph annotator unsent ${t} ${n} ${s} `;try{let r=Object.
keys(localStorage).filter(i=>i.startsWith(this.#e)).map(i=>JSON.parse(localStorage.getItem(i)??""));this.all=r.sort((i,a)=>i.
at-a.at)}catch{}}add(t){let n=Math.max(Date.now(),(this.all.at(-1)?.at??0)+1),s={...t,name:rp(),at:n};this.all.push(s),this.
keep(s)}keep(t){try{localStorage.setItem(this.#e+t.name,JSON.stringify(t))}catch{}}remove({name:t}){this.all=this.all.filter(
n=>n.name!==t);try{localStorage.removeItem(this.#e+t)}catch{}}},rp=()=>Array.from(crypto.getRandomValues(new Uint8Array(
16)),e=>e.toString(16).padStart(2,"0")).join("");var ip=2e3,ap="/api/undo",Wn=class{isBusy=!1;#e=new Bn;#t=!1;#n=!1;#s=new Set;#o;constructor(t){this.session=t}open(t){this.#e.
open(t)}async resume(){this.#s.clear(),this.#e.all.length&&(this.isBusy||(this.#t=!0),await this.flush())}get away(){let t=this.#e.
all.length;return{is:"offline",at:"",words:t?this.session.say("saved_waiting",{n:t}):""}}async write(t){let{state:n}=this.
session.shown;this.#e.add(t),n&&this.session.change({state:Qs(n,Da(t))}),this.isBusy=!this.#t,this.#t&&this.#i(),await this.
flush()}async flush(){if(this.#n)return;let{session:t}=this;clearTimeout(this.#o),this.#n=!0;let n=!0;for(let s=this.#r();s;s=
this.#r()){this.#t||t.change({saved:{is:"saving",at:"",words:""}});let o=await this.#a(s);if(lp(o)){this.#t=!0,this.#i(),
this.#o=setTimeout(()=>this.flush(),ip);break}n=this.#l(s,o)}this.#r()||(this.#t=!1),this.#n=!1,this.isBusy=!1,t.goOn(n)}#r=()=>this.#e.
all.find(({name:t})=>!this.#s.has(t));#i(){let{state:t}=this.session.shown;this.session.change({saved:this.away,...t&&{state:{
...t,pending:null}}})}async#a({name:t,method:n,path:s,body:o,article:r,draft:i}){let{session:a}=this,{known:l,state:c}=a.
shown,u=this.#t&&i?.id===null&&l?.article.id===r?{revision:l.article.revision,fills:c?.open.at(-1)??null}:{},p={...o,...u,
name:t},d=await a.connection.ask(n,s,p);return d.status===500?a.connection.ask(n,s,p):d}#l(t,{status:n,body:s}){let{session:o}=this,
{known:r,state:i}=o.shown,a=n===200,l=r?.article.id===t.article;if(!a&&t.draft&&!l)return this.#s.add(t.name),!1;if(this.#e.
remove(t),!r||!i)return a;let c=this.#t&&i.draft!==null;if(!a){let y=c&&!s?.conflict,_=Qs(i,-Da(t));return o.change({saved:{
is:"refused",at:ja(),words:s?.message??""},refusal:s,screen:s?.conflict?"merge":o.shown.screen,state:t.draft&&y?{..._,aside:[
t.draft,..._.aside]}:_}),t.draft&&!y&&o.let((w,g,b)=>Aa({...w,pending:t.draft},g,b)),!1}let f=(s.told??[]).join(" "),u={
refusal:null,said:f,spoken:f};if(o.change({saved:this.#r()?this.away:{is:"saved",at:ja(),words:""},...u}),!l)return!0;let p=o.
opening.ranked(s.article);this.#c(r.article,p);let d={...r,entities:cp(r.entities,s.entities??[]),article:p};c?o.learn(d):
o.hold(d);let{draft:h}=t;if(h){let y=c?Js:Ca;o.let((_,w,g)=>y({..._,pending:h},s.keys??[],w,g))}return!0}#c(t,n){for(let s of this.#e.
all){if(s.article!==n.id||s.body.revision!==t.revision||!s.statement)continue;let[o,r]=[t,n].map(({statements:i})=>i.find(
({key:a})=>a===s.statement));!o||!r||JSON.stringify(o.slots)!==JSON.stringify(r.slots)||(s.body.revision=n.revision,this.#e.
keep(s))}}merge(t){let{session:n}=this,{state:s}=n.shown;if(!s?.draft)return;let{begun:o}=s.draft,r={...s.draft,id:t.id,
begun:o&&{...o,revision:t.revision}};return n.change({screen:null,state:{...s,place:"reading",draft:null,field:null}}),this.
write({...to(t),draft:r,statement:null})}},to=e=>({article:e.article,method:"POST",path:`/api/articles/${encodeURIComponent(
e.article)}/statements`,body:{...e}}),lp=({status:e})=>e===0||e>500,Da=({path:e})=>e===ap?-1:1;function cp(e,t){if(!t.length)
return e;let n=new Set(t.map(({id:s})=>s));return[...e.filter(({id:s})=>!n.has(s)),...t]}var ja=()=>new Date().toLocaleTimeString(
"en-GB",{hour:"2-digit",minute:"2-digit"});var Pn=class{#e=null;#t=!1;constructor(t=()=>performance.now()){this.now=t}see(t,n){let s=n.place==="draft";s||n.draft?(this.#e??=
this.now(),this.#t||=s):t&&(t.draft||t.place==="draft")&&!n.pending&&(this.#e=null,this.#t=!1)}took(){if(this.#e===null)
return;let t={seconds:(this.now()-this.#e)/1e3,drafted:this.#t};return this.#e=null,this.#t=!1,t}};var Fn=class{timing=new Pn;constructor(t){this.session=t,this.sending=new Wn(t)}#e(t,n){let{known:s}=this.session.shown,
o=s&&t.id!==null?`${s.article.coder}/${t.article}#${t.id}`:null,{body:r,...i}=to(t);return this.sending.write({...i,body:{
...r,took:this.timing.took()},draft:n,statement:o})}carryOut(t){let{session:n}=this,{known:s,state:o}=n.shown;if(!s||!o)
return;let{id:r,revision:i}=s.article,a=(c,f,u)=>({article:r,method:c,path:f,body:u,statement:null,draft:null}),l=encodeURIComponent(
r);switch(t.does){case"save":return this.#e(t.saving,o.pending);case"delete":return this.sending.write({...a("DELETE",`/\
api/statements/${up(t.statement)}`,{revision:i}),statement:t.statement});case"undo":return this.sending.write(a("POST","\
/api/undo",{article:r}));case"nothing here":{let{sentence:c,is:f}=t;return this.sending.write(a("POST",`/api/articles/${l}\
/nothing`,{sentence:c,is:f,revision:i}))}case"propose":return this.#n(l,t.sentence);case"open problems":return n.show("p\
roblems");case"explore":{let{explorer:c}=n.connection;c?window.open(c(t.statement),kn):n.change({spoken:n.say("no_explor\
er")});return}case"search":return n.show("articles");case"say":return this.#t(t.text);case"tell":return n.change({spoken:t.
text})}}#t(t){this.session.change(fp(t))}async#n(t,n){let{session:s}=this,{status:o,body:r}=await s.connection.ask("GET",
`/api/drafts?article=${t}&sentence=${n}`),{state:i}=s.shown;if(!i||i.sentence!==n)return;if(o!==200)return this.#t(r?.message??
s.say("saved_offline"));let a=r.isWithheld?s.say("draft_withheld"):s.say("no_draft");r.proposals.length?s.change({state:Ia(
i,r)}):this.#t(a)}},fp=e=>({said:e,spoken:e}),up=e=>e.split("/").map(encodeURIComponent).join("/");async function Ba({connection:e,
shown:t},{draft:n,open:s}){if(!n||!t.known)return null;let o=`/api/articles/${encodeURIComponent(t.known.article.id)}/pr\
eview`,{status:r,body:i}=await e.ask("POST",o,Fe(n,t.known,s));return r===200?i:i?.message?{problems:[],tie:"",plain:{is:!1,
why:i.message}}:null}var pp=150,no="actorgraph annotator letters off",qn=class{shown={phase:"loading",words:"",corpus:null,known:null,state:null,
screen:null,saved:{is:"nothing",at:"",words:""},preview:null,refusal:null,said:"",spoken:"",isWhole:!1,hasLetters:!localStorage.
getItem(no)};index=null;opened=()=>{};#e=[];#t;constructor(t,n){this.connection=t,this.draw=n,this.opening=new jn(this),
this.writing=new Fn(this)}say=(t,n)=>dp(this.shown.corpus?.texts??{})(t,n);change(t){let n=this.shown;this.shown={...n,...t};
let{corpus:s,known:o,state:r}=this.shown,i=r?.draft!==n.state?.draft;i&&(this.shown.preview=null),this.draw(this.shown),
!(!s||!o||!r||r===n.state)&&(Oa(s,o.article,r),i&&this.#o(r))}hold(t,n={}){let s=_s(t);this.index=s;let o=n.state??this.
shown.state;this.change({known:t,...n,state:o&&Xs(o,t,s)}),this.#n()}learn(t){this.index=_s(t),this.change({known:t}),this.#n()}#n(){
let{known:t,state:n}=this.shown,{index:s}=this;!t||!s||n?.place!=="reading"||window.requestIdleCallback?.(()=>We(n,{name:"\
n",isShift:!1},t,s))}press(t){this.writing.sending.isBusy?this.#e.push(t):this.#s((n,s,o)=>We(n,t,s,o))}typed(t){let{known:n,
state:s}=this.shown;if(!n||!s||!this.index)return!1;if(this.writing.sending.isBusy)return this.#e.push(t),!0;let o=We(s,
t,n,this.index);return o.isCommand&&this.take(o),o.isCommand}written=t=>this.#s((n,s,o)=>({state:Ps(n,t,s,o),effects:[]}));#s(t){
let{known:n,state:s}=this.shown;n&&s&&this.index&&this.take(t(s,n,this.index))}let(t){let{known:n,state:s}=this.shown;n&&
s&&this.index&&this.change({state:t(s,n,this.index)})}pressed=t=>this.press(t);take({state:t,effects:n}){let s=this.shown.
state;this.change({state:t,said:""});for(let o of n)this.writing.carryOut(o);this.writing.timing.see(s,t)}goOn(t){let n=t?
this.#e:[];this.#e=[];for(let s of n)this.press(s)}point=t=>this.#s((n,s,o)=>Na(n,t,s,o));touch=t=>this.#s((n,s,o)=>Ys(n,
t,s,o));touchText=(t,n)=>this.#s((s,o,r)=>{let{text:i,sentences:a,statements:l,lang:c}=o.article;if(s.place==="reading"){
let p=l.filter(({spans:y})=>y.some(([_,w])=>_<=n&&n<w)),d=1+p.findIndex(({key:y})=>y===s.statement),h=Zs(s,t,o,r);return p.
length?Ys(h.state,p[d%p.length].key,o,r):h}let f=a[t].span,u=se(i,f,c).find(([p,d])=>p<=n&&n<=d);return u&&s.place!=="st\
atement"?La(s,u,o,r):Zs(s,t,o,r)});async openField(t,n,s){await this.opening.open(t,n);let{known:o,state:r}=this.shown;!o||
!r?.statement||r.statement!==n||r.draft||s&&this.#s((i,a,l)=>Ra(i,s,a,l))}show=t=>this.change({screen:t});letters(t){t?localStorage.
removeItem(no):localStorage.setItem(no,"yes"),this.change({hasLetters:t})}#o(t){clearTimeout(this.#t),!(!t.draft||t.place!==
"statement")&&(this.#t=setTimeout(async()=>{let n=await Ba(this,t);this.shown.state?.draft===t.draft&&this.change({preview:n})},
pp))}},dp=e=>(t,n={})=>(e[t]??t).replace(/\{(\w+)\}/g,(s,o)=>o in n?String(n[o]):s);function Wa(e,t,{article:n=null,statement:s=null,opened:o}={}){let r=new qn(t,i=>Qn(m`<${Rn} shown=${i} session=${r} />`,
e));return r.opened=o??r.opened,r.draw(r.shown),r.opening.start(n,s),r}var Pa=document.getElementById("annotator");if(Pa){let{connection:e,...t}=Fa()??hp(),n=Wa(Pa,e,{...t,opened:mp});Object.
defineProperty(window,"annotator",{value:{state:()=>n.shown.state,known:()=>n.shown.known,shown:()=>n.shown}})}function Fa(){
return Reflect.get(window,"annotatorIn")}function mp({id:e,title:t}){document.title=`${t} \u2013 actorgraph`;let n=new URL(
location.href);Fa()||history.replaceState(null,"",`${n.pathname}?article=${encodeURIComponent(e)}`)}function hp(){window.
name=Ui;let e=new URLSearchParams(location.search);return{connection:ro(),article:e.get("article"),statement:e.get("stat\
ement")}}})();

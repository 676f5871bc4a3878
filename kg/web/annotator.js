"use strict";(()=>{var Gs=()=>({ask:(e,t,n)=>Hs(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:n===void 0?null:
JSON.stringify(n)}),send:(e,t,n)=>Hs(`${e}?name=${encodeURIComponent(n)}`,{method:"POST",headers:{"Content-Type":"applic\
ation/octet-stream"},body:t}),explorer:e=>{let t=encodeURIComponent(JSON.stringify(`statement:${e}`));return e===null?"/\
explore":`/explore#tab=%22graph%22&open=${t}`},listen:(e,t)=>{let n=new EventSource("/api/changes");return n.onmessage=({
data:s})=>e(JSON.parse(s)),n.onopen=()=>t(!0),n.onerror=()=>t(!1),()=>n.close()}});async function Hs(e,t){try{let n=await fetch(
e,{...t,signal:AbortSignal.timeout(2e4)}),s=await n.text();return{status:n.status,body:Ca(s)}}catch{return{status:0,body:null}}}
function Ca(e){try{return JSON.parse(e)}catch{return null}}var Ks=function(e,t,n,s){var o;t[0]=0;for(var r=1;r<t.length;r++){var i=t[r++],a=t[r]?(t[0]|=i?1:2,n[t[r++]]):t[++r];i===
3?s[0]=a:i===4?s[1]=Object.assign(s[1]||{},a):i===5?(s[1]=s[1]||{})[t[++r]]=a:i===6?s[1][t[++r]]+=a+"":i?(o=e.apply(a,Ks(
e,a,n,["",null])),s.push(o),a[0]?t[0]|=2:(t[r-2]=0,t[r]=o)):s.push(a)}return s},zs=new Map;function Xs(e){var t=zs.get(this);
return t||(t=new Map,zs.set(this,t)),(t=Ks(this,t.get(e)||(t.set(e,t=(function(n){for(var s,o,r=1,i="",a="",l=[0],c=function(d){
r===1&&(d||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?l.push(0,d,i):r===3&&(d||i)?(l.push(3,d,i),r=2):r===2&&i==="..."&&d?
l.push(4,d,0):r===2&&i&&!d?l.push(5,0,!0,i):r>=5&&((i||!d&&r===5)&&(l.push(r,0,i,o),r=6),d&&(l.push(r,d,0,o),r=6)),i=""},
f=0;f<n.length;f++){f&&(r===1&&c(),c(f));for(var u=0;u<n[f].length;u++)s=n[f][u],r===1?s==="<"?(c(),l=[l],r=3):i+=s:r===
4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:a?s===a?a="":i+=s:s==='"'||s==="'"?a=s:s===">"?(c(),r=1):r&&(s==="="?(r=5,o=i,i=
""):s==="/"&&(r<5||n[f][u+1]===">")?(c(),r===3&&(l=l[0]),r=l,(l=l[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(c(),r=2):i+=s),r===3&&i==="!--"&&(r=4,l=l[0])}return c(),l})(e)),t),arguments,[])).length>1?t:t[0]}var L,Qs,Ta,$e,jn,Tt,Ys,Et,Zs,Bn,Dn,Aa,nt=Symbol.for("pv"),At={},It=[],Ia=/^m(i|n|o|s|text|space)$/,Wn=Array.isArray,Pn=It.
slice,Ae=Object.assign;function Te(e){e&&e.parentNode&&e.remove()}function eo(e,t,n){var s,o,r,i={},a=arguments.length;for(r in t)
r=="key"?s=t[r]:r=="ref"&&typeof e!="function"?o=t[r]:i[r]=t[r];return a>2&&(i.children=a>3?Pn.call(arguments,2):n),tt(e,
i,s,o,null)}function tt(e,t,n,s,o){var r={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:nt,__v:o||
++Qs,__i:-1,__u:0};return!o&&L.vnode&&L.vnode(r),r}function J(){return{current:null}}function Lt(e){return e.children}function R(e,t){
this.props=e,this.context=t,this.__g=0}function be(e,t){if(t==null)return e.__&&be(e.__,e.__i+1);for(var n;t<e.__k.length;t++)
if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:be(e)}function La(e){var t,n=e.__v,
s=n.__e,o=[],r=[],i=e.__P;i&&((t=Ae({constructor:nt},n)).__v=n.__v+1,L.vnode&&L.vnode(t),qn(i,t,n,e.__n,i.namespaceURI,32&
n.__u?[s]:null,o,s||be(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,io(o,t,r),n.__=n.__e=null,t.__e!=s&&to(t))}function to(e){
if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),to(e)}function Vs(e){
(8&e.__g||(e.__g|=8,$e.push(e),Tt++))&&jn==L.debounceRendering||((jn=L.debounceRendering)||queueMicrotask)(no)}function no(){
try{for(var e,t=1;$e.length;)$e.length>t&&$e.sort(Ys),e=$e.shift(),t=$e.length,8&e.__g&&La(e)}finally{(Tt=$e.length)&&(jn||
queueMicrotask)(no)}}function so(e,t,n,s,o,r,i,a,l,c,f){var u,d,p,h,g,y,$=s.__k||It,_=t.length;for(l=Na(n,t,$,l,_),u=0;u<
_;u++)(p=n.__k[u])!=null&&(d=~p.__i&&$[p.__i]||At,p.__i=u,y=qn(e,p,d,o,r,i,a,l,c,f),h=p.__e,(d.ref!=p.ref||8&d.__u)&&(d.
ref&&Fn(d.ref,null,p,d),p.ref&&f.push(p.ref,p.__c||h,p)),g=g||h,4&p.__u?(l=oo(p,l,e,!d.__v),d.__e&&(d.__e=null)):typeof p.
type=="function"&&y!==void 0?l=y:h&&(l=h.nextSibling),p.__u&=-21);return n.__e=g,l}function Na(e,t,n,s,o){var r,i,a,l,c,
f,u,d,p,h=n.length,g=h,y=0,$=0,_=e.__k=Array(o);for(r=0;r<o;r++)(i=t[r])!=null&&typeof i!="boolean"&&typeof i!="function"?
(typeof i!="object"||i.constructor===String?i=_[r]=tt(null,i):Wn(i)?i=_[r]=tt(Lt,{children:i}):i.constructor===nt&&i.__b?
i=_[r]=tt(i.type,i.props,i.key,i.ref,i.__v):_[r]=i,l=r+y,i.__=e,i.__b=e.__b+1,a=null,~(c=i.__i=Ra(i,n,l,g))&&(g--,(a=n[c])&&
(a.__u|=2)),a&&a.__v?(i.__u|=16,c==l-1?y--:c==l+1?y++:c!=l&&(c>l?y--:y++,$=1)):(~c||(o>h?y--:o<h&&y++),typeof i.type!="f\
unction"&&(i.__u|=4))):_[r]=null;if($){for(f=[],u=[],r=0;r<o;r++)if((i=_[r])&&16&i.__u){for(y=0,d=f.length;y<d;)f[p=y+d>>
1]<i.__i?y=p+1:d=p;f[y]=i.__i,u[r]=y+1}for(y=f.length;r--;)u[r]&&(u[r]==y?y--:_[r].__u|=4)}if(g)for(r=0;r<h;r++)!(a=n[r])||
2&a.__u||(a.__e==s&&(s=be(a)),Un(a,a));return s}function oo(e,t,n,s){var o,r,i,a;if(typeof e.type=="function"){if(e.props.
__P)return t;if(o=e.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=e,t=oo(o[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=be(
e))&&!t.parentNode&&(t=null),i=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(
i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Ra(e,t,n,s){var o,r=e.key,i=e.type,a=t[n],l=a&&!(2&a.__u);if(a===null&&r==null||l&&r==a.key&&i==a.type)return n;
if(s>(l?1:0)){for(o=n-1;o>=0;o--)if((a=t[o])&&!(2&a.__u)&&r==a.key&&i==a.type)return o;for(o=n+1;o<t.length;o++)if((a=t[o])&&
!(2&a.__u)&&r==a.key&&i==a.type)return o}return-1}function Js(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function Mt(e,t,n,s,o){var r,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.
cssText=s=""),s)for(t in s)n&&t in n||Js(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||Js(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(i=Dn[t]||(Dn[t]=
ja(t)),(e.__a||(e.__a={}))[t]=Bn,r=t!=(t=t.replace(Zs,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,i,r):e.removeEventListener(t,i,r));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function ja(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[Et]==null)t[Et]=Bn++;else if(t[Et]<this.__a[e])return;return n(L.event?L.event(t):t)}}}function qn(e,t,n,s,o,r,i,a,l,c){
var f,u,d,p,h,g,y,$,_,b,x,O,M,q,re,T,F,ee,te=t.type;if(t.constructor!==nt)return null;128&n.__u&&(l=32&n.__u,f=n.__c.__z)&&
(t.__u|=l,u=r=[],f.nodeType==8?a=Ct(f,r):r.push(f),a=r[0]||a),(f=L.__b)&&f(t);e:if(typeof te=="function"){d=i.length;try{
if($=t.props,_=(f=te.prototype)&&f.render,b=(f=te.contextType)&&s[f.__c],x=f?b?b.props.value:f.__:s,(p=n.__c)?(t.__c=p,2&
p.__g&&(p.__g|=1)):(_?t.__c=p=new te($,x):(t.__c=p=new R($,x),p.constructor=te,p.render=Ba),b&&b.sub(p),p.state||(p.state=
{}),p.__n=s,p.__g|=8,p.__h=[],p.__k=[]),_&&(p.__s||(p.__s=p.state),te.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=
Ae({},p.__s)),Ae(p.__s,te.getDerivedStateFromProps($,p.__s)))),h=p.props,g=p.state,p.__v=t,n.__c){if($!==h&&_&&!te.getDerivedStateFromProps&&
p.componentWillReceiveProps&&p.componentWillReceiveProps($,x),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&
p.shouldComponentUpdate($,p.__s,x)===!1){t.__v!=n.__v&&(p.props=$,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(z){z&&(z.__=t)}),It.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&i.push(p),a=be(n);break e}p.componentWillUpdate&&
p.componentWillUpdate($,p.__s,x),_&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(h,g,y)})}else _&&!te.
getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),_&&p.componentDidMount&&p.__h.push(p.componentDidMount);
p.context=x,p.props=$,p.__P=e,p.__g&=-5,O=L.__r,M=_?25:0;do p.__g&=-9,O&&O(t),f=p.render(p.props,p.state=p.__s,p.context);while(8&
p.__g&&++M<25);_&&(It.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(s=Ae({},s,p.getChildContext())),
_&&n.__c&&p.getSnapshotBeforeUpdate&&(y=p.getSnapshotBeforeUpdate(h,g)),q=f&&f.type===Lt&&f.key==null?f.props.children:f,
$.__P&&(f=a,o=(e=$.__P).namespaceURI,l=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(z){z&&Un(z,z)}),n.__k=null),
a=n.__k?be(n,0):null),a=so(e,Wn(q)?q:[q],t,n,s,o,r,i,a,l,c),$.__P&&(t.__e=null,a=f),t.__u&=-161,u&&u.some(Te),p.__h.length&&
i.push(p),1&p.__g&&(p.__g&=-4)}catch(z){if(i.length=d,t.__v=null,l||r)if(z&&z.then){if(t.__u|=128|l,r){for(~(F=r.indexOf(
a||void 0))||(F=r.length);(ee=r[F-1])&&ee.nodeType==8;)F--;for(;F<r.length;F++)if(ee=r[F])if(r[F]=null,re){if(ee==T)break}else{
if(ee.nodeType!=8)break;ee.data.startsWith("$s")&&(T=Ct(re=ee))}}if(!re){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;
re=a}(f=Ct(re=t.__c.__z||(t.__c.__z=re)))?(t.__e=re,a=f):t.__e=a,a=a&&a.nextSibling}else r&&r.some(Te);else t.__e=n.__e;
t.__k||(t.__k=n.__k||[]),z&&z.then||ro(t),L.__e(z,t,n)}}else a=t.__e=Da(n.__e,t,n,s,o,r,i,l,c,e);return(f=L.diffed)&&f(t),
a}function Ct(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.
startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function ro(e){e&&(e.__c&&(e.__c.__g|=
4),e.__k&&e.__k.some(ro))}function io(e,t,n){for(var s=0;s<n.length;)Fn(n[s++],n[s++],n[s++]);L.__c&&L.__c(t,e),e.some(function(o){
try{e=o.__h,o.__h=[],e.some(function(r){r.call(o)})}catch(r){L.__e(r,o.__v)}})}function Da(e,t,n,s,o,r,i,a,l,c){var f,u,
d,p,h,g,y,$,_=n.props||At,b=t.props,x=t.type;if(x=="svg"?o="http://www.w3.org/2000/svg":x=="math"?o="http://www.w3.org/1\
998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(f=0;f<r.length;f++)if((h=r[f])&&(x?h.localName==x:h.nodeType==
3)){e=h,r[f]=null;break}}if(!e){if($=c.ownerDocument||document,!x)return $.createTextNode(b);e=$.createElementNS(o,x,b.is?
b:c),a&&(L.__m&&L.__m(t,r),a=!1),r=null}if(x){if(c=x=="template"&&e.content||e,r=x=="textarea"&&b.defaultValue!=null?null:
r&&Pn.call(c.childNodes),!a&&r)for(_={},f=0;f<e.attributes.length;f++)_[(h=e.attributes[f]).name]=h.value;for(f in _)h=_[f],
f=="dangerouslySetInnerHTML"?d=h:f=="children"||f in b||f=="value"&&"defaultValue"in b||f=="checked"&&"defaultChecked"in
b||Mt(e,f,null,h,o);for(f in b)h=b[f],f=="children"?p=h:f=="dangerouslySetInnerHTML"?u=h:f=="value"?g=h:f=="checked"?y=h:
a&&typeof h!="function"||_[f]===h||Mt(e,f,h,_[f],o);u?(a||d&&(u.__html==d.__html||u.__html==e.innerHTML)||(e.innerHTML=u.
__html),t.__k=[]):(d&&(e.textContent=""),(x=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Ia.test(x))&&(o="\
http://www.w3.org/1999/xhtml"),so(c,Wn(p)?p:[p],t,n,s,o,r,i,r?r[0]:n.__k&&be(n,0),a,l),r&&r.some(Te)),a&&x!="textarea"||
(f="value",x=="progress"&&g==null?e.removeAttribute(f):g==null||g===e[f]&&(x!="progress"||g)||Mt(e,f,g,_[f],o),f="checke\
d",y!=null&&y!=e[f]&&Mt(e,f,y,_[f],o))}else _===b||a&&e.data==b||(e.data=b);return e}function Fn(e,t,n,s){try{typeof e==
"function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){
L.__e(o,n)}}function Un(e,t,n){var s,o,r,i;if(L.unmount&&L.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||Fn(s,null,
t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(a){L.__e(a,t)}s.__P=s.__n=null}if(s=e.__k)for(i=
0;i<s.length;i++)s[i]&&Un(s[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(o=Ct(s,r=[]))&&(s==
e.__e&&r.some(Te),Te(o),Te(s)),n||Te(e.__e),e.__e=e.__c=e.__=null}function Ba(e,t,n){return this.constructor(e,n)}function Hn(e,t){
var n,s,o,r;L.__&&L.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=tt(Lt,{children:[e]}),
o=[],r=[],qn(t,t.__k,s||At,At,t.namespaceURI,s?null:t.firstChild?Pn.call(t.childNodes):null,o,s?s.__e:t.firstChild,n,r),
io(o,t.__k,r),t.__k.props.children=null}L={__e:function(e,t,n,s){for(var o,r,i;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&
o.setState(r.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,s||{}),i=1),i&&8&o.__g)return void(o.
__g|=2)}catch(a){e=a}}throw Tt=0,e}},Qs=0,Ta=function(e){return e!=null&&e.constructor===nt},R.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Ae({},this.state)),typeof e=="function"&&(e=e(Ae({},n),this.props)),e&&(Ae(
n,e),this.__v&&(t&&this.__k.push(t),Vs(this)))},R.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(
e),Vs(this))},R.prototype.render=Lt,$e=[],Tt=0,Ys=function(e,t){return e.__v.__b-t.__v.__b},Et=Symbol(),Zs=/(PointerCapture)$|Capture$/i,
Bn=0,Dn={},Aa=0;var ot,B,Gn,ao,zn=Object.is,Nt=0,_o=[],Kn=[],D=L,lo=D.__b,co=D.__r,fo=D.diffed,uo=D.__c,po=D.unmount,mo=D.__;function Vn(e,t){
D.__h&&D.__h(B,e,Nt||t),Nt=0;var n=B.__H||(B.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function E(e){
return Nt=1,Wa(wo,e)}function Wa(e,t,n){var s=Vn(ot++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):wo(void 0,t),function(r){var i=(s.
__N||s.__)[0],a=s.t(i,r);zn(i,a)||(s.__N=[a,s.__[1]],s.__c.setState({}))}],s.__c=B,!B.__f)){B.__f=!0;var o=B.shouldComponentUpdate;
B.shouldComponentUpdate=function(r,i,a){var l=this.__H;if(!l)return!0;var c=!1,f=this.props!=r;if(l.__.some(function(d){
d.__N&&(c=!0,zn(d.__[0],d.__N[0])||(f=!0))}),o){var u=o.call(this,r,i,a);return c?u||f:u}return!c||f}}return s.__}function W(e,t){
var n=Vn(ot++,3);!D.__s&&yo(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,B.__H.__h.push(n))}function rt(e){return Nt=5,Pa(function(){return{current:e}},[])}function Pa(e,t){var n=Vn(ot++,7);return yo(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function qa(){var e;do{for(;e=Kn.shift();)try{st(e)}catch(n){D.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=_o.shift();){var t=e.
__H;if(e.__P&&t)try{t.__h.some(st),t.__h.some(Xn),t.__h=[]}catch(n){t.__h=[],D.__e(n,e.__v)}}}while(Kn.length)}D.__b=function(e){
B=null,lo&&lo(e)},D.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),mo&&mo(e,t)},D.__r=function(e){co&&co(e),ot=
0;var t=(B=e.__c).__H;t&&(Gn==B?B.__h=[]:(t.__h.some(st),t.__h.some(Xn),ot=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=
n.__N),n.u=n.__N=void 0})),Gn=B},D.diffed=function(e){fo&&fo(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&go(_o.push(t)),
t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Gn=B=null},D.__c=function(e,t){t.some(function(n){try{n.__h.some(st),n.__h=
n.__h.filter(function(s){return!s.__||Xn(s)})}catch(s){n.__h=[function(){throw s}]}}),uo&&uo(e,t)},D.unmount=function(e){
po&&po(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||
!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,go(Kn.push(o))}else st(o)}catch(r){t=r}}),s.__H=void 0,t&&D.__e(t,s.__v))};var ho=typeof requestAnimationFrame==
"function";function Fa(e){var t,n=function(){clearTimeout(s),ho&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);
ho&&(t=requestAnimationFrame(n))}function go(e){e!=1&&ao==D.requestAnimationFrame||((ao=D.requestAnimationFrame)||Fa)(qa)}
function st(e){var t=B,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),B=t}function Xn(e){var t=B;e.__c=e.__(),B=t}function yo(e,t){
return!e||e.length!=t.length||t.some(function(n,s){return!zn(n,e[s])})}function wo(e,t){return typeof t=="function"?t(e):
t}var m=Xs.bind(eo);var C=(...e)=>e.filter(Boolean).join(" "),ne=class extends R{shouldComponentUpdate(t,n){if(n!==this.state)return!0;let s=this.
props;for(let o in t)if(o!=="children"&&t[o]!==s[o])return!0;return!1}render(t,n){return null}};var $o=new Map;function Ua(e){let t=$o.get(e);if(!t){try{t=new Intl.Segmenter(e||"en",{granularity:"word"})}catch{t=new Intl.
Segmenter("en",{granularity:"word"})}$o.set(e,t)}return t}var Ha=/^['\u2019\u02bc\u2010\u2011/&.@_-]$/u;function se(e,[t,n],s){let o=[],
r=!1;for(let{segment:i,index:a,isWordLike:l}of Ua(s).segment(e.slice(t,n))){let[c,f]=[t+a,t+a+i.length],u=o[o.length-1];
l?(r&&u?u[1]=f:o.push([c,f]),r=!1):r=!r&&u?.[1]===c&&Ha.test(i)}return o}var Ga=/[\s\p{Pd}\p{Pi}\p{Pf}\p{Ps}\p{Pe}\p{Po}"'`]/u,
za=/[%\u2030#@&*\u00a7\u2020\u2021]/u,bo=["()","[]","{}","\u201C\u201D","\u201E\u201D","\u201E\u201C","\xAB\xBB","\u2018\u2019"];function Ie(e,[
t,n]){let[s,o]=[t,n];for(;s<o&&ko(e[s]);)s++;for(;o>s&&ko(e[o-1]);)o--;let r=e.slice(s,o),i=bo.find(([,c])=>o<n&&e[o]===
c);i&&r.lastIndexOf(i[0])>r.lastIndexOf(i[1])&&o++;let a=bo.find(([c])=>s>t&&e[s-1]===c),l=a?r.indexOf(a[1]):-1;return a&&
l>=0&&(r.indexOf(a[0])<0||l<r.indexOf(a[0]))&&s--,[s,o]}var ko=e=>Ga.test(e)&&!za.test(e);var Rt=/[\p{L}\p{N}]/u;function it(e,t,n){return!(t>0&&Rt.test(e[t-1])&&Rt.test(e[t]))&&!(n<e.length&&Rt.test(e[n-1])&&Rt.
test(e[n]))}var Ka=/\p{Nd}+(?:[.,'\u2019\u00a0\u202f ]\p{Nd}{3})*(?:[.,]\p{Nd}+)?/gu,xo=/\p{Nd}/u;function vo(e,[t,n],s,o){let r=se(e,[
t,n],s),i=o?.numbers??{},a=[];for(let{0:l,index:c}of e.slice(t,n).matchAll(Ka)){let f=[t+c,t+c+l.length];!r.some(([d,p])=>d<=
f[0]&&p>f[1])&&!Xa(e,f[0])&&a.push({span:f,value:Va(l)})}for(let[l,c]of r){let f=[...e.slice(l,c).matchAll(/[^-\u2010\u2011]+/gu)].
map(({0:d,index:p})=>({part:d,at:l+p})),u=f.map(({part:d})=>i[d.toLowerCase()]);if(u.every(d=>d!==void 0))for(let[d,{part:p,
at:h}]of f.entries())a.push({span:[h,h+p.length],value:`${u[d]}`})}return a.sort((l,c)=>l.span[0]-c.span[0]),Qa(e,a)}var Xa=(e,t)=>t>
0&&/[\p{L}_]/u.test(e[t-1]==="-"?e[t-2]??"":e[t-1]);function Va(e){return[...e.replace(/(?<=\p{Nd})[.,'\u2019\u00a0\u202f ](?=\p{Nd}{3}(?!\p{Nd}))/gu,
"").replace(",",".")].map(n=>xo.test(n)?Ja(n):n).join("")}function Ja(e){if(e>="0"&&e<="9")return e;let t=e.codePointAt(
0),n=t;for(;xo.test(String.fromCodePoint(n-1))&&t-n<9;)n--;return`${t-n}`}function Qa(e,t){let n=[];for(let s of t){let o=n[n.
length-1],r=o&&/^[\s-]+$/.test(e.slice(o.span[1],s.span[0])),[i,a]=[Number(o?.value),Number(s.value)];r&&a>=100&&i<a&&a%
10===0?n[n.length-1]={span:[o.span[0],s.span[1]],value:`${Math.round(i*a*1e6)/1e6}`}:r&&i>=20&&a<10&&i%10===0&&i<100?n[n.
length-1]={span:[o.span[0],s.span[1]],value:`${i+a}`}:n.push(s)}return n}var Ya={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},Oo=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,Za=/[^\p{ASCII}]/u,
So=new Map;function Mo(e){let t=So.get(e);if(t!==void 0)return t;let s=[...e.normalize("NFKD").replace(Oo,"").toLowerCase().
replace(Oo,"")].map(o=>Ya[o]??(/\p{Pd}/u.test(o)?"-":/\s/u.test(o)?" ":o)).join("");return So.set(e,s),s}function k(e){return(Za.
test(e)?Array.from(e,Mo).join(""):e.toLowerCase()).replace(/\s+/g," ").trim()}function Eo(e){let t=[],n="",s=0;for(let o of e){let r=Mo(o);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<r.
length;i++)t.push(s)}s+=o.length}return{plain:n,places:[...t,s]}}var el=/[\p{L}\p{N}]/u;function Co(e,t){let n=t===0?" ":e[t-1];return n===" "||n===`
`||!el.test(n)}var tl=/^\d{4}-\d{2}-\d{2}$/;var ke=e=>e!==null&&tl.test(e),To=e=>Date.parse(`${e}T00:00:00Z`),nl=e=>new Date(e).toISOString().slice(0,10),Le=(e,t)=>nl(
To(e)+t*864e5);function Jn(e,t){let[n,s,o]=e.split("-").map(Number),r=new Date(Date.UTC(n,s-1+t,1)).toISOString().slice(
0,7);return`${r}-${`${Math.min(o,Number(sl(r).slice(8)))}`.padStart(2,"0")}`}function sl(e){let[t,n]=e.split("-").map(Number);
return new Date(Date.UTC(t,n,0)).toISOString().slice(0,10)}var Qn=e=>new Date(To(e)).getUTCDay()||7,Yn=e=>Le(e,1-Qn(e));var ol={day:"(?<day>[0-3]?\\d)(?:st|nd|rd|th|\\.)?",day2:"(?<day2>[0-3]?\\d)(?:st|nd|rd|th|\\.)?",year:"(?<year>1[5-9]\\d\
\\d|20\\d\\d)",number:"(?<number>\\d+|NUMBERS)"},Lo={month:"months",weekday:"weekdays",season:"seasons",unit:"units",relative:"\
relative"},Ao=new WeakMap,No=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&"),Zn=e=>[...e].sort((t,n)=>n.length-t.length).map(
No).join("|")||"(?!)";function rl(e){let t=Ao.get(e);if(t)return t;let{times:n,numbers:s}=e,o=i=>{let a=Lo[i];return i===
"edge"?r:a?`(?<${i}>${Zn(Object.keys(n[a]??{}))})`:ol[i].replace("NUMBERS",Zn(Object.keys(s)))},r=`(?<edge>${Zn(Object.keys(
n.edges??{}))})\\s+(?:[^\\s\\d.,]{1,3}\\s+)?`;return t=Object.entries(n.patterns??{}).map(([i,a])=>{let c=(i.includes("{\
edge}")?i.replace("{edge} ","{edge}"):`{edge?}${i}`).split(/(\{\w+\??\})/).map(f=>f==="{edge?}"?`(?:${r})?`:f.startsWith(
"{")?o(f.slice(1,-1)):No(f).replace(/ /g,"\\s+")).join("");return{pattern:new RegExp(`${c}(?![A-Za-z0-9])`,"g"),means:`${a}`}}),
Ao.set(e,t),t}function at(e,[t,n],s,o){if(!s)return[];let r=e.slice(t,n),i=r.toLowerCase(),a=i.length===r.length?i:r,l=Object.
keys(s.times.future??{}).some(f=>{let u=a.indexOf(f);return u>=0&&it(a,u,u+f.length)}),c=[];for(let{pattern:f,means:u}of rl(
s))for(let d of a.matchAll(f)){let p=[t+d.index,t+d.index+d[0].length];if(a[d.index-1]==="-"||!it(e,...p)||c.some(g=>g.span[0]<
p[1]&&p[0]<g.span[1]))continue;let h=al(d.groups??{},u,s,ke(o)?o:null,l);h&&c.push({span:p,...h})}return c.sort((f,u)=>f.
span[0]-u.span[0])}function es(e,t){if(!e||t===void 0)return;let n=k(t);return Object.entries(e).find(([s])=>k(s)===n)?.[1]}
var il=1e3;function al(e,t,{times:n,numbers:s},o,r){let i=h=>es(n[Lo[h]],e[h]),a=h=>`${h}`.padStart(2,"0"),l=`${es(n.edges,
e.edge)??""}`,c=r||l==="until",f=e.number===void 0?1:Number(es(s,e.number)??e.number),u=(h,g=[])=>({stated:h&&Io(h,l),concluded:g.
map(y=>({...y,when:cl(Io(y.when,l),o)}))}),d=(h,g)=>{let y=Number(o?.slice(0,4)),$=O=>`${O}-${h}${g?`/${O}-${g}`:""}`;if(!o)
return u($("XXXX"));let _=h<=o.slice(5,5+h.length),b={when:$(_?y:y-1),how:"before"},x={when:$(_?y+1:y),how:"after"};return u(
$("XXXX"),c?[x,b]:[b,x])};switch(t){case"day":{let h=`${a(i("month"))}-${a(e.day)}`;return e.year?u(`${e.year}-${h}`):d(
h)}case"days":{let[h,g]=[e.day,e.day2].map(y=>`${a(i("month"))}-${a(y)}`);return e.year?u(`${e.year}-${h}/${e.year}-${g}`):
d(h,g)}case"month":return e.year?u(`${e.year}-${a(i("month"))}`):d(a(i("month")));case"season":return e.year?u(`${e.year}\
-${i("season")}`):null;case"year":return u(e.year)}if(!o||!(f<=il))return null;if(t==="weekday"){let h=(Qn(o)-Number(i("\
weekday"))+7)%7,g={when:Le(o,-h),how:"before"},y={when:Le(o,7-h),how:"after"};return u(null,c?[y,g]:[g,y])}let p=t==="re\
lative"?Le(o,Number(i("relative"))):ll(t,f,`${i("unit")}`,o);return p?u(null,[{when:p,how:"counted"}]):null}function ll(e,t,n,s){
let o=r=>n==="year"?Jn(s,r*12):n==="month"?Jn(s,r):Le(s,r*(n==="week"?7:1));switch(e){case"ago":return n==="year"?o(-t).
slice(0,4):n==="month"?o(-t).slice(0,7):o(-t);case"ahead":return`[${s}..${o(t)}]`;case"past":return n==="year"||n==="mon\
th"?`${o(-t).slice(0,7)}/${s.slice(0,7)}`:`${o(-t)}/${s}`;case"last":case"this":case"next":{let r=e==="last"?-1:e==="nex\
t"?1:0;return n==="year"?o(r).slice(0,4):n==="month"?o(r).slice(0,7):n==="week"?`[${Yn(o(r))}..${Le(Yn(o(r)),6)}]`:o(r)}default:
return null}}function Io(e,t){return!t||/[[\]/]/.test(e)?e:t==="since"?`${e}/..`:t==="before"?`[..${e}]`:t==="after"?`[${e}\
..]`:e}function cl(e,t){return t?e.endsWith("/..")&&e.slice(0,-3)<=t?`${e.slice(0,-2)}${t}`:e.endsWith("..]")&&e.slice(1,
-3)<=t?`${e.slice(0,-1)}${t}]`:e:e}var Do="{number}",Bo="{time}";function jt(e,t,n){let{article:s,vocabulary:o}=e.known,r=s.sentences[t]?.span;if(!r)return[];
let i=new Set(n?.slots.map(a=>a.field));return o.fields.filter(({id:a})=>!i.has(a)).flatMap(a=>ts(e,a,r).sort((l,c)=>Ro(
s.text,c)-Ro(s.text,l)).slice(0,1).map(l=>({field:a.id,span:l}))).sort((a,l)=>a.span[0]-l.span[0])}var fl=10,Ro=(e,[t,n])=>n-
t+(/\p{Nd}/u.test(e.slice(t,n))?fl:0);function ts(e,{cues:t},n){let{known:s,lang:o,wording:r}=e,{article:i}=s,a=t[o]??ul,
l=[],c=i.text.slice(...n).replace(dl,f=>f.toLowerCase());for(let{0:f,index:u}of c.matchAll(ml(a)))it(c,u,u+f.length)&&l.
push([n[0]+u,n[0]+u+f.length]);return a.includes(Bo)&&l.push(...at(i.text,n,r,i.published).map(f=>f.span)),a.includes(Do)&&
l.push(...ns(e,n).map(f=>f.span)),l.sort((f,u)=>f[0]-u[0])}function ns({known:{article:e},lang:t,wording:n},s){let o=at(
e.text,s,n,e.published);return vo(e.text,s,t,n).filter(({span:r})=>!o.some(i=>i.span[0]<=r[0]&&r[1]<=i.span[1]))}var ul=[],
pl=/(?!)/g,dl=/(?:^|[\u201c\u201e"\u00ab]\s*)\p{Lu}/gu,jo=new WeakMap;function ml(e){let t=jo.get(e);if(t===void 0){let n=e.filter(
s=>s!==Do&&s!==Bo).sort((s,o)=>o.length-s.length).map(s=>s.replace(/[.+?^${}()|[\]\\]/g,"\\$&").replace(/\*/g,'[^\\s.,;:!\
?()\u201C\u201D\u201E"]*').replace(/ \u2026 /g,' (?:[^\\s.,;:!?()\u201C\u201D\u201E"]+ ){0,4}'));t=n.length?new RegExp(`(?:${n.
join("|")})(?![A-Za-z0-9])`,"g"):pl,jo.set(e,t)}return t}var hl=/[,;:!?()[\]{}\u2014\u2013\u3001\uff0c\uff1b\uff1a\uff01\uff1f\uff08\uff09\u300c\u300d\uff0c\u061b\u061f]|\s-\s/u,gl=/[;:()\uff1b\uff1a]/u,_l=new Set(["according_to",
"note","translation","act","sums_up","alternative_to"]);function Po({article:e,vocabulary:t},n){let{text:s,lang:o}=e,{span:r}=e.
sentences[n.sentence],i=yl(s,r,o,t.wording?.[o]),a=i.map(($,_)=>{let b=_?s.slice(i[_-1].span[1],$.span[0]):"";return{isStop:!_||
hl.test(b),isStrong:!_||gl.test(b)}}),l=n.slots.flatMap(({field:$,values:_,isInferred:b})=>b?[]:_.flatMap(x=>"at"in x&&x.
at?Wo(i,x.at,$):[])),c=l.filter(({field:$})=>!_l.has($)),f=n.slots.find(({field:$})=>$==="relation")?.values[0],u=f?.is===
"relation"?t.relations[f.id]:null,d=wl(c),p=u?vl(kl(u,i),d):null,h=d??p??[0,i.length-1],g=$=>c.some(_=>_.field===$),y=e.
statements.flatMap(({id:$,spans:_})=>_.length===1&&$!==n.id?_:[]);return{article:e,span:r,words:i,stops:a,chosen:l,hull:h,
phrase:$l(i,a,h[0]),cue:p,isTight:g("subject")&&g("object")&&bl(i,l,h),hasSubject:g("subject"),hasObject:g("object"),hasChosen:c.
length>0,before:y.flatMap(([$,_])=>$>=r[0]&&_<=r[1]?Wo(i,[$,_],"").map(b=>[b.from,b.to]):[])}}function yl(e,t,n,s){let o=(...l)=>new Set(
l.flatMap(c=>c?.map(k)??[])),r=o(s?.determiners),i=o(s?.openers,s?.joiners),a=o(s?.prepositions,s?.small);return se(e,t,
n).map(l=>{let c=k(e.slice(...l)),f=r.has(c),u=i.has(c)&&!f;return{span:l,plain:c,isOpener:u,isDeterminer:f,isSmall:a.has(
c)&&!u&&!f}})}function Wo(e,[t,n],s){let o=e.findIndex(({span:i})=>i[1]>t),r=e.filter(({span:i})=>i[0]<n).length-1;return o>=
0&&r>=o?[{field:s,from:o,to:r}]:[]}var wl=e=>e.length?[Math.min(...e.map(({from:t})=>t)),Math.max(...e.map(({to:t})=>t))]:
null;function $l(e,t,n){let s=n;for(;s>0&&e[s-1].isDeterminer&&!t[s].isStop;)s--;return s}function bl(e,t,[n,s]){return e.
slice(n,s+1).every(({isSmall:o,isDeterminer:r},i)=>o||r||t.some(a=>a.from<=n+i&&n+i<=a.to))}function kl({label:e,cues:t},n){
return[e,...t].flatMap(s=>{let o=k(s).match(/[\p{L}\p{N}]+\*?/gu)??[];return n.flatMap((r,i)=>o.length>0&&o.every((l,c)=>n[i+
c]&&xl(l,n[i+c].plain))?[[i,i+o.length-1]]:[])})}function xl(e,t){if(e.endsWith("*"))return t.startsWith(e.slice(0,-1));
if(e===t)return!0;let n=e.slice(0,Math.max(4,e.length-2));return e.length>=4&&t.startsWith(n)&&Math.abs(t.length-e.length)<
4}function vl(e,t){if(!e.length||!t)return e[0]??null;let n=([s,o])=>Math.max(0,t[0]-o,s-t[1]);return[...e].sort((s,o)=>n(
s)-n(o))[0]}var Ol=9,Sl={isFirst:1.9,isPhrase:1.5,isTightPhrase:2,isFirstChosen:-.9,isPhraseWithoutSubject:-.6,hasDeterminer:1.6,isOpener:-.7,
isCue:.4,afterStrongStop:1,afterOpener:1.2,afterDeterminer:-.4,afterSmall:-1,afterOther:-1.2,stopsBetween:-1.2,wordsBetween:-.1,
insideChosen:-1.8,afterChosen:-1,afterAllChosen:-1.4,afterCue:-1.8,asBefore:-1.4,asLast:1.4,afterQuote:1},Ml={isLast:1.3,
isLastOfAll:-1.6,isLastChosen:.5,isLastOfTight:1.8,isLastOfObject:1.3,isSmall:-2.6,beforeStop:.9,beforeSmall:-1.8,beforeOther:-1.9,
stopsBetween:-.5,wordsBetween:-.2,insideChosen:-.7,beforeChosen:-2.4,beforeCue:-3.2,asBefore:-.6,asLast:1.5};function ss(e,t){
let n=Po(e,t),{words:s,article:o}=n;if(!s.length)return[o.sentences[t.sentence].span];let r=s.map((l,c)=>qo(Sl,El(n,c))),
i=s.map((l,c)=>qo(Ml,Cl(n,c))),a=r.flatMap((l,c)=>i.slice(c).map((f,u)=>({from:c,to:c+u,weight:l+f})));return a.sort((l,c)=>c.
weight-l.weight),a.slice(0,Ol+1).map(({from:l,to:c})=>Al(o.text,[s[l].span[0],s[c].span[1]],n.span))}var qo=(e,t)=>Object.
entries(t).reduce((n,[s,o])=>n+e[s]*Number(o),0);function El({words:e,stops:t,chosen:n,hull:s,phrase:o,cue:r,isTight:i,hasSubject:a,
before:l},c){let f=e[c-1],u=c>0&&!t[c].isStop;return{isFirst:c===0,isPhrase:c===o,isTightPhrase:c===o&&i,isFirstChosen:c===
s[0],isPhraseWithoutSubject:c===o&&!a,hasDeterminer:c>0&&e[c].isDeterminer,isOpener:e[c].isOpener,isCue:c===r?.[0],afterStrongStop:c>
0&&t[c].isStrong,afterOpener:f?.isOpener??!1,afterDeterminer:f?.isDeterminer??!1,afterSmall:f?.isSmall??!1,afterOther:u&&
!f.isOpener&&!f.isSmall,stopsBetween:Fo(t,c+1,s[0]),wordsBetween:Math.max(0,Math.min(12,o-c)),insideChosen:n.some(({from:d,
to:p})=>d<c&&c<=p),afterChosen:c>s[0],afterAllChosen:c>s[1],afterCue:r!==null&&c>r[0],asBefore:l.some(([d])=>d===c),asLast:l.
at(-1)?.[0]===c,afterQuote:l.some(([,d])=>d+1===c)}}function Cl({words:e,stops:t,chosen:n,hull:s,cue:o,isTight:r,hasObject:i,
hasChosen:a,before:l},c){let f=e[c+1];return{isLast:!f,isLastOfAll:!f&&!a,isLastChosen:c===s[1],isLastOfTight:c===s[1]&&
r,isLastOfObject:c===s[1]&&i,isSmall:e[c].isDeterminer||e[c].isSmall||e[c].isOpener,beforeStop:!!f&&t[c+1].isStop,beforeSmall:f?.
isSmall??!1,beforeOther:!!f&&!t[c+1].isStop&&!f.isOpener&&!f.isSmall,stopsBetween:Fo(t,s[1]+1,c),wordsBetween:Math.max(0,
Math.min(12,c-s[1])),insideChosen:n.some(({from:u,to:d})=>u<=c&&c<d),beforeChosen:c<s[1],beforeCue:o!==null&&c<o[1],asBefore:l.
some(([,u])=>u===c),asLast:l.at(-1)?.[1]===c}}var Fo=(e,t,n)=>Math.min(3,e.slice(t,n+1).filter(({isStop:s})=>s).length),
Tl=["()","[]","{}","\u201C\u201D","\u201E\u201D","\u201E\u201C","\xAB\xBB","\u2018\u2019",'""'];function Al(e,[t,n],[,s]){
let o=n<s?e[n]:"",r=e.slice(t,n);return Tl.some(([a,l])=>o===l&&(a===l?r.split(a).length%2===0:r.lastIndexOf(a)>r.lastIndexOf(
l)))?[t,n+1]:[t,n]}var Ne=(e,t)=>e.quote??ss(t,e).slice(0,1);function os(e,t){let n=String(Ne(e,t));return ss(t,e).filter(s=>String([s])!==
n)}function Be(e,t,n){let{article:s}=t,o=e.slots.some(r=>r.isInferred);return{article:s.id,revision:s.revision,id:e.id,slots:e.
slots.filter(({values:r})=>r.length>0),basis:o?e.basis:null,quote:Ne(e,t),backwards:e.backwards,fills:e.id===null?n.at(-1)??
null:null,proposedBy:e.proposedBy}}var Uo=e=>e.slots.filter(({values:t})=>t.some(({is:n})=>n==="later")).map(({field:t})=>t),
Ho=e=>e.slots.some(t=>t.isInferred)&&!e.basis;var Il=new Set("Enter Escape Backspace Delete Tab ArrowDown ArrowUp ArrowLeft ArrowRight F1".split(" "));function zo(e){
let{key:t,code:n,shiftKey:s=!1}=e;if(e.isComposing||e.keyCode===229||t==="Dead"||t==="Process")return null;let o=e.getModifierState?.(
"AltGraph")??!1;if((e.ctrlKey||e.metaKey)&&!o)return!e.altKey&&!s&&Go(t,n)==="z"?{name:"Undo",isShift:s}:null;if(Il.has(
t))return{name:t,isShift:s};if([...t].length!==1)return null;if(o||e.altKey)return o?{name:t,isShift:s}:null;let r=Ll(t,
n,s)??Go(t,n)??t;return r===t?{name:r,isShift:s}:{name:r,text:t,isShift:s}}var Ko=({name:e,text:t=e})=>[...t].length===1?t:null;function Go(e,t){if(/^[a-z]$/i.test(e))return e.toLowerCase();let n=/^Key([A-Z])$/.
exec(t)?.[1].toLowerCase();return n&&/\p{L}/u.test(e)?n:null}function Ll(e,t,n){if(/^[0-9]$/.test(e))return e;let s=/^Digit([0-9])$/.
exec(t)?.[1];return s&&!n?s:null}var lt=["subject","relation","object"],oe=e=>({id:null,sentence:e,slots:[],basis:null,quote:null,backwards:[],proposedBy:null}),
N=(e,t)=>e.fields.find(n=>n.id===t)??null,de=(e,t)=>e.fields.find(n=>n.letter===t)??null,xe=(e,t)=>e.slots.find(n=>n.field===
t)??null,ve=(e,t)=>xe(e,t)!==null,Dt=e=>e!==null&&!e.isRole&&e.takes.includes("time");function Bt(e,t,n,{isAdding:s=!1,isInferred:o,
isBeside:r=!1}={}){let i=e.slots.filter(f=>f.field===t),l=i.find(f=>f.isInferred===(o??!1))??(r?null:i[0]??null),c={field:t,
values:s&&l?[...l.values,...n]:n,each:s&&(l?.each??!1),isInferred:o??l?.isInferred??!1};return{...e,slots:[...e.slots.filter(
f=>f!==l),c]}}var Wt=(e,t)=>({...e,slots:e.slots.filter(n=>n.field!==t)}),Pt=(e,t,n)=>({...e,slots:e.slots.map(s=>s.field===
t?{...s,...n}:s)});function rs(e,t){let n=xe(e,"relation")?.values[0];return n?.is==="relation"&&t.relations[n.id]?.needsObject||
"needed"}function ct(e,t){let n=rs(e,t)==="none";return lt.find(s=>!ve(e,s)&&!(s==="object"&&n))??null}var is=e=>e.slots.
filter(t=>t.isInferred).map(t=>t.field),ft=(e,t)=>e.slots.filter(({field:n,values:s})=>s.length>0&&N(t,n)?.isMany).at(-1)?.
field??null;var as=3,Xo=new WeakMap;function ls(e){let t=Xo.get(e.entities);t||(t=Dl(e.entities),Xo.set(e.entities,t));let n=e.article.
lang;return{known:e,lang:n,wording:e.vocabulary.wording?.[n],...t,fields:new Map(e.vocabulary.fields.map(s=>[s.id,s])),relations:Object.
values(e.vocabulary.relations).map(s=>({relation:s,label:k(s.label),inverse:k(s.inverse),cues:s.cues.map(k),told:k(`${s.
definition} ${s.use} ${s.example}`)})),statements:new Map(e.article.statements.map(s=>[s.key,s])),told:[...e.article.statements.
map(Qo),...Nl(e.elsewhere)],named:new Map}}var Vo=new WeakMap;function Nl(e=[]){let t=Vo.get(e)??e.map(Qo);return Vo.set(
e,t),t}function Qo(e){let{subject:t,relation:n,object:s}=e.words;return{stated:e,plain:k(`${e.id} ${t} ${n} ${s}`)}}var Jo=new Map,
Rl=/^[!-~]+(?: [!-~]+)*$/;function jl(e){let t=Jo.get(e);return t===void 0&&(t=Rl.test(e)?e.toLowerCase():k(e),Jo.set(e,
t)),t}function Dl(e){let t=[],n=new Map;for(let[o,r]of e.entries()){let i=(r.names.length?r.names:[r.label]).map(jl),a=`\

`;for(let l of i){let c=qt(l);a+=`${c}
`;let f=c.slice(0,Math.min(as,c.indexOf(" ")<0?as:c.indexOf(" ")));if(!f)continue;let u=n.get(f);u?u.push({name:c,id:r.id}):
n.set(f,[{name:c,id:r.id}])}t.push({entity:r,plain:i,joined:a,at:o})}let s=[...t].sort((o,r)=>r.entity.uses-o.entity.uses||
o.at-r.at);return{entities:new Map(e.map(o=>[o.id,o])),searched:t,byUse:s,byBeginning:n}}var Bl=/^[a-z0-9]+(?: [a-z0-9]+)*$/,
Wl=/[^\p{L}\p{N}]+/gu,qt=e=>Bl.test(e)?e:e.replace(Wl," ").trim(),cs=e=>qt(e).split(" ").filter(Boolean),Yo=e=>(e.words??=
e.name.split(" "),e.words),Zo=(e,t)=>e.byBeginning.get(t.slice(0,as))??[];var Pl=2,er=4,ql=5,tr=new WeakMap;function sr(e,t){let{wording:n}=e.known.vocabulary,s=tr.get(n);return s||(s=new Set(Object.
values(n).flatMap(({countries:o})=>Object.entries(o).flatMap(([r,i])=>[r,...i.filter(a=>!a.endsWith("*"))].map(k)))),tr.
set(n,s)),s.has(t)||Ut(e,t)!==null}var nr=new WeakMap,Ft=e=>or(e).countries;function Fl(e){let{entities:t}=e.known,n=new Set(
t.flatMap(({country:s})=>s?[e.entities.get(s)?.type??""]:[]));for(let{types:s}of Object.values(e.known.vocabulary.wording))
for(let{type:o,where:r,words:i}of s)r==="form"&&i.includes("country")&&n.add(o);return t.filter(s=>n.has(s.type))}function Ul(e){
let t=new Map,n=[],s=Fl(e),o=new Map(s.flatMap(({id:r,names:i})=>i.map(a=>[k(a),r])));for(let[r,i]of o){let[a,...l]=cs(r);
if(!a||l.length)continue;t.set(a,i);let c=a.slice(0,Math.max(er,a.length-Pl));a.length>=er&&n.push([c,i])}for(let{countries:r}of Object.
values(e.known.vocabulary.wording))for(let[i,a]of Object.entries(r)){let l=[i,...a].map(c=>o.get(k(c))).find(c=>c!==void 0);
for(let c of l?a:[]){let f=k(c);f.endsWith("*")?n.push([f.slice(0,-1),l]):t.set(f,l)}}return{countries:s,words:t,stems:n}}
function or(e){let{wording:t}=e.known.vocabulary,n=nr.get(e.entities);if(n?.wording===t)return n;let s={...Ul(e),wording:t};
return nr.set(e.entities,s),s}function Ut(e,t){let n=or(e),s=n.words.get(t);if(s)return s;let o=n.stems.find(([r])=>t.startsWith(
r)&&t.length-r.length<=ql);return o?o[1]:null}function rr(e,t){for(let n of cs(k(t))){let s=Ut(e,n);if(s)return s}return null}var Hl=3,ir=new WeakMap;function ar(e,t,n){if(e===t)return!0;let s=ir.get(n);s||(s=new Set(n.map(k)),ir.set(n,s));let o=0;
for(;o<e.length&&e[o]===t[o];)o++;for(let r=o;r>=Hl;r--)if(s.has(e.slice(r))&&s.has(t.slice(r)))return!0;return!1}var Gl=[],zl=/[\p{L}\p{N}]+/gu;function me(e,t){let n=e.named.get(t);if(n)return n;let s=Kl(e,e.known.article.sentences[t]?.
span??[0,0]);return e.named.set(t,s),s}function Kl(e,t){let n=cr(e,t),s=new Set;return[...n.filter(({isWithin:o})=>!o),...n.
filter(({isWithin:o})=>o)].filter(({id:o})=>!s.has(o)&&s.add(o)).map(({id:o,span:r})=>({id:o,span:r}))}var lr=(e,t)=>cr(
e,t).filter(({isLongest:n})=>n);function cr(e,[t,n]){let{plain:s,places:o}=Eo(e.known.article.text.slice(t,n)),r=[...s.matchAll(
zl)].map(({0:c,index:f})=>({word:c,from:t+o[f],to:t+o[f+c.length-1]+1})),i=[],a=e.wording?.endings??Gl;for(let[c,{word:f}]of r.
entries()){let u=Ut(e,f);u&&i.push({id:u,at:c,length:1,exact:-1,isLongest:!0,isWithin:!0});for(let d of Zo(e,f)){let p=Yo(
d);if(c+p.length>r.length)continue;let h=0;p.every((y,$)=>(y===r[c+$].word&&h++,ar(y,r[c+$].word,a)))&&i.push({id:d.id,at:c,
length:p.length,exact:h,isLongest:!0,isWithin:!1})}}i.sort((c,f)=>f.length-c.length||f.exact-c.exact||c.at-f.at);let l=new Map;
for(let c of i){let f=Array.from({length:c.length},(d,p)=>c.at+p),u=f.map(d=>l.get(d)).find(d=>d!==void 0);if(u)c.isLongest=
!1,c.isWithin||=u.length>c.length||u.exact>c.exact;else for(let d of f)l.set(d,c)}return i.sort((c,f)=>c.at-f.at),i.map(
({id:c,at:f,length:u,isLongest:d,isWithin:p})=>({id:c,span:[r[f].from,r[f+u-1].to],isLongest:d,isWithin:p}))}function Ht({sentences:e},{spans:t}){let n=t[0]?.[0]??0,[s,o]=[0,e.length-1];for(;s<o;){let r=Math.ceil((s+o)/2);e[r].span[0]<=
n?s=r:o=r-1}return s}var fr=new WeakMap;function he(e,t){let n=fr.get(e);if(!n){n=new Map;for(let s of e.statements){let o=Ht(
e,s),r=n.get(o);r?r.push(s):n.set(o,[s])}fr.set(e,n)}return n.get(t)??[]}var We=(e,t)=>({...oe(Ht(t,e)),id:e.id,slots:e.
slots,basis:e.basis,quote:e.spans.length?e.spans:null}),Xl=["act","sums_up","alternative_to","note","translation"];function ur(e,t,n){
let s=new Map(me(n,t).map(({id:i,span:a})=>[i,a])),o=i=>{let a={...i};"at"in a&&delete a.at;let l=a.is==="entity"&&s.get(
a.id);return a.is==="entity"&&l?{...a,at:l}:a},r=e.slots.filter(({field:i})=>!Xl.includes(i)).map(i=>({...i,values:i.values.
map(o)}));return{...oe(t),slots:r,basis:e.basis}}var pr=new WeakMap;function Pe(e,t){let n=pr.get(e);return n||(n=new Map(e.map(s=>[s.id,s])),pr.set(e,n)),n.get(t)??null}
function qe(e,t){switch(e.is){case"entity":return Pe(t.entities,e.id)?.label??e.id;case"new":return e.entity.label;case"\
relation":return t.vocabulary.relations[e.id]?.label??e.id;case"new relation":return e.label;case"statement":{let n=[...t.
article.statements,...t.elsewhere??[]].find(({key:i})=>i===e.key);if(!n)return e.key;let{subject:s,relation:o,object:r}=n.
words;return`#${n.id} ${[s,o,r].filter(Boolean).join(" \u2013 ")}`}case"later":return t.say("the next statement");case"w\
ords":case"text":return e.text;case"nobody":return t.say("nobody named")}}var fs={line:"",marked:0,hints:[],typed:"",first:null,entity:null,relation:null,part:null,isSelected:!1},ut={...fs,field:null,
isAdding:!1,isInferring:!1,isBackwards:!1},w=(e,t)=>({...e,state:{...e.state,...t}}),Q=(e,t)=>({...e,effects:[...e.effects,
t]}),U=(e,t,n)=>Q(e,{does:"say",text:e.known.say(t,n)}),v=({state:e})=>e.draft??oe(e.sentence),K=(e,t)=>w(e,{draft:{...t,
proposedBy:null}}),Oe=e=>w(e,{...ut,place:"reading",draft:null}),S=e=>w(e,{...ut,place:"statement"}),ge=e=>w(e,{...ut,place:"\
inferred"}),Se=e=>w(e,{...fs,place:"other fields"});function Gt(e){return e?e.takes.includes("relation")?"relation":Vl(e)?
null:e.takes.includes("few")&&e.values.length?"few":e.takes[0]==="entity"||e.takes[0]==="statement"?"choosing":"text":"c\
hoosing"}var Vl=({takes:e,values:t})=>e.includes("flag")||e.includes("few")&&t.length===1;function A(e,t,n={}){let{known:s,
state:o}=e;if(t==="basis")return w(e,{...ut,place:"basis",field:t,...n});let r=N(s.vocabulary,t),i=Gt(r);if(r&&i===null)
return Jl(e,r);let a=ve(v(e),t)&&!n.isAdding;return w(e,{...ut,draft:o.draft??oe(o.sentence),place:i??"choosing",field:t,
marked:a?-1:0,...n})}function Jl(e,t){let n=v(e),s=!ve(n,t.id),o=t.values[0]??"true",r=s?Bt(n,t.id,[{is:"text",text:o}]):
Wt(n,t.id),i=`${t.label}: ${e.known.say(s?"yes":"no")}`;return S(Q(K(e,r),{does:"tell",text:i}))}function ie(e){let t=ct(
v(e),e.known.vocabulary);return t?A(e,t):S(e)}function Ql(e,t,n){let{say:s,vocabulary:o}=e.known,r=n.map(i=>qe(i,e.known)).
join(` ${s("and")} `);return Q(e,{does:"tell",text:`${N(o,t)?.label??s(t)}: ${r}`})}var I=(e,t,n)=>us(e,[t],n);function us(e,t,n){
let{field:s}=e.state;return s?Yl(Ql(e,s,t),s,t,n):e}function Yl(e,t,n,s){let{line:o,filters:r,isAdding:i,isInferring:a,isBackwards:l}=e.
state,[c]=n,f=v(e);if(t==="basis")return S(K(e,{...f,basis:c.is==="text"?c.text:null}));if(l&&c.is==="statement"){let y=[
...f.backwards,{field:t,statement:c.key}];return S(K(e,{...f,backwards:y}))}let u=a||s!==void 0||void 0,d=u===!0&&Dt(N(e.
known.vocabulary,t)),p=Bt(f,t,n,{isAdding:i,isInferred:u,isBeside:d}),h=K(e,s!==void 0&&!p.basis?{...p,basis:s}:p),g=w(h,
{filters:{...r,[t]:o}});return i&&(t==="subject"||t==="object")?w(g,{...fs,isAdding:!1,place:"jointly"}):a?ge(g):ie(g)}var Re=(e,t)=>t.
value.is==="new"?w(e,{place:"new entity",entity:t.value.entity,first:t.value.at??null,part:null}):I(e,t.value,t.basis),dr=e=>ie(
K(e,Bt(v(e),e.state.field??"",[],{})));function pt(e){let t=v(e),n=t.slots.at(-1);if(!n)return Oe(e);let{field:s,values:o}=n,
r=o.length>1,i=t.slots.slice(0,-1),a={...t,slots:r?[...i,{...n,values:o.slice(0,-1)}]:i},l=K(e,a);if(Gt(N(e.known.vocabulary,
s))===null)return S(l);let c=e.state.filters[s]??"";return A(l,s,{line:c,isSelected:c!=="",isAdding:r,marked:0})}function mr(e){
let{state:t,known:n}=e;return t.isAdding?ie(e):t.isInferring?ge(e):t.field===ct(v(e),n.vocabulary)?pt(e):S(e)}function hr(e){
let{line:t,draft:n,isInferring:s}=e.state;return t?w(e,{line:"",marked:0,isSelected:!1}):s?ge(e):n?.slots.length||n?.basis?
S(e):Oe(e)}function le(e,t){let n=e.known.article.sentences.length-1,s=Math.max(0,Math.min(n,t));return w(e,{sentence:s,
statement:s===e.state.sentence?e.state.statement:null,hints:[]})}var ps=(e,t)=>S(w(e,{draft:t,sentence:t.sentence,statement:null,
filters:{}}));function dt(e,t){let n=e.known.article.statements.find(s=>s.key===t);return n?w(le(e,Ht(e.known.article,n)),
{statement:t}):e}var j=({state:e})=>e.line==="",yr=({state:e},{name:t})=>e.rows.find(({digit:n})=>n===Number(t));function Zl(e,t){let{line:n}=e.
state;return yr(e,t)?n===""||t.text===void 0&&!n.includes("\\")&&/[\p{L}\p{M}]$/u.test(n):!1}function gr({state:e,...t},n){
let s=Math.max(0,Math.min(e.rows.length-1,e.marked+n));return{...t,state:{...e,marked:s}}}function ec(e){let{line:t,rows:n,
marked:s,field:o,isAdding:r}=e.state;if(t===""&&s<0&&!r&&o&&ve(v(e),o))return ie(e);let i=n[Math.max(0,s)];return i?Re(e,
i):t.trim()&&o?tc(e,o,t.trim()):e}function tc(e,t,n){let{takes:s=[],isRole:o=!1}=N(e.known.vocabulary,t)??{};return s.includes(
"text")?I(e,{is:o?"words":"text",text:n}):s.includes("number")||s.includes("time")?I(e,{is:"text",text:n}):e}function zt(e,t){
let n=[...lt,null],s=n.indexOf(lt.includes(e.state.field??"")?e.state.field:null),o=n[s+t];return o?A(e,o):S(e)}function nc(e){
let t=ft(v(e),e.known.vocabulary);return t?A(e,t,{isAdding:!0}):e}var X={keys:["1\u20139"],name:"take",when:Zl,does:(e,t)=>Re(
e,yr(e,t))},ce={keys:["a\u2026z"],name:"filter",when:()=>!1,does:e=>e},V=[{keys:["ArrowDown"],name:"mark next",does:e=>gr(
e,1)},{keys:["ArrowUp"],name:"mark before",does:e=>gr(e,-1),isRare:!0}],Kt={keys:["Enter"],name:"take what is marked",does:ec},
Fe={keys:[","],name:"one more value",when:e=>j(e)&&ft(v(e),e.known.vocabulary)!==null,does:nc},Me=[{keys:["Backspace"],name:"\
back",when:j,does:mr},{keys:["Escape"],name:"leave",does:hr},{keys:["Tab"],name:"next field",isRare:!0,isShift:!1,does:e=>zt(
e,1)},{keys:["Tab"],name:"field before",isRare:!0,isShift:!0,when:({state:e})=>e.field!==lt[0],does:e=>zt(e,-1)}],Ue={keys:[
"?"],name:"all keys",when:j,does:e=>w(e,{isHelpOpen:!0})},He={keys:["Backspace"],name:"clear",isRare:!0,when:({state:e})=>e.
isSelected,does:e=>w(e,{line:"",isSelected:!1,marked:0})},wr={keys:["0"],name:"nobody named",when:j,does:e=>e.state.field===
"object"&&rs(v(e),e.known.vocabulary)!=="needed"?dr(e):I(e,{is:"nobody"})},Xt={keys:["."],name:"as last time",when:e=>j(
e)&&_r(e).length>0,does:e=>us(e,_r(e))};function _r({known:e,state:t}){return e.article.statements.find(({key:s})=>s===t.
last)?.slots.find(({field:s})=>s===t.field)?.values??[]}function sc(e){let{line:t,rows:n,marked:s}=e.state,o=n[s];return o?I(e,o.value):t.trim()?I(e,{is:"text",text:t.trim()}):
v(e).basis?S(e):U(e,"choose a basis by its digit, or write one")}var $r={name:"Basis",writes:()=>!0,bindings:()=>[{...X,
when:(e,t)=>e.state.line===""&&!!X.when?.(e,t)},{keys:["a\u2026z"],name:"your own words",when:()=>!1,does:e=>e},{keys:["\
Enter"],name:"take what is written",does:sc},...V,{keys:["Backspace"],name:"back",when:({state:e})=>e.line==="",does:e=>S(
w(e,{line:""}))},...Me.filter(({keys:e})=>!e.includes("Backspace"))]};function br(e,t){let n=t.join(" ");return e===n?0:e.startsWith(n)?1:t.every(s=>e.includes(s))?t.every(s=>oc(e,s))?2:3:null}
function oc(e,t){for(let n=e.indexOf(t);n>=0;n=e.indexOf(t,n+1))if(Co(e,n))return!0;return!1}var kr=new WeakMap;function rc(e){let t=kr.get(e);return t||(t=e.map(n=>({rule:n,words:n.words.map(s=>k(s).split(" "))})),
kr.set(e,t)),t}function vr(e,t,n){let s=e.words.map(k),o=rc(t.types).filter(({rule:c})=>c.type in n.types);if(ms(e,t)>0)
return ds(t);let r=lc(s,t),[i,a]=[null,0];for(let{rule:c,words:f}of o)if(ic.includes(c.where))for(let u of f){let d=cc(c.
where,u,s,r),p=d<0?0:u.filter(h=>!h.startsWith("*")).length+1-d/(s.length+1);p>a&&([i,a]=[c.type,p])}if(i)return i;let l={
before:k(e.before),after:k(e.after),form:uc(e,s)};for(let{rule:c,words:f}of o)if(f.some(u=>fc(c.where,u,s,l)))return c.type;
return null}var ic=["head","first","any"],ds=e=>e.types.find(({where:t,words:n})=>t==="form"&&n.includes("names"))?.type??
null;function ms({words:e,isCountry:t},n){let s=e.map(o=>k(o).replace(/\.$/,""));for(let o=Math.min(ac,e.length-1);o>0;o--){
let r=e.slice(o);if(Or(n.titles).has(s.slice(0,o).join(" "))&&r.every(Vt)&&!(r.length===1&&t(s[o])))return o}return 0}var xr=new WeakMap;
function Or(e){let t=xr.get(e);return t||(t=new Set(e.map(k)),xr.set(e,t)),t}var ac=3,Vt=e=>/^\p{Lu}/u.test(e);function lc(e,t){
let n=e.findIndex((s,o)=>o>0&&Or(t.prepositions).has(s));return(n<0?e.length:n)-1}function Sr(e,t){return e==="*"?!0:e.endsWith(
"*")?t.startsWith(e.slice(0,-1)):e.startsWith("*")?t.endsWith(e.slice(1))&&t.length>e.length+1:e===t}function cc(e,t,n,s){
let o=n.length-t.length;for(let r=0;r<=o;r++){if(e==="first"&&r>0)return-1;let i=r+t.length-1;if(!(e==="head"&&(r>s||i<s))&&
t.every((a,l)=>Sr(a,n[r+l])))return e==="any"?r:0}return-1}function fc(e,t,n,{before:s,after:o,form:r}){if(e==="form"){let[
a]=t;return a.includes("*")?r==="name"&&Sr(a,n[0]):a===r}let i=t.join(" ");return e==="before"?` ${s}`.endsWith(` ${i}`):
e==="after"&&o.startsWith(i)&&!/^[\p{L}\p{N}]/u.test(o.slice(i.length))}function uc({words:e,isCountry:t},n){return e.length===
1&&/^\p{Lu}{2,}\p{L}?$/u.test(e[0])?"acronym":e.every(Vt)?e.length>1?e.length<5?"names":"":t(n[0])?"country":"name":/[^s]s$/.
test(n[n.length-1])?"plural":""}var Mr=60;function Jt(e,t){let{article:n}=e.known,{text:s,lang:o}=n,[r,i]=pc(e,Ie(s,t)),a={before:s.slice(Math.max(0,r-Mr),
r).trimEnd(),after:s.slice(i,i+Mr).trimStart()},l=new Set(lr(e,[r,i]).map(({id:c})=>c));return Tr(e,s.slice(r,i),o,a,[...l])}
function Cr(e,t){let n=t.trim().replace(/\s+/g," ");return Tr(e,n,e.lang,{before:"",after:""},[])}function Tr(e,t,n,s,o){
let{wording:r}=e,{vocabulary:i}=e.known,a=se(t,[0,t.length],n).map(([_,b])=>t.slice(_,b)),l=Er(t,r);if(!r||!a.length)return{
label:l,lang:n,type:"",country:null,aliases:[],isLocal:!1,members:[]};a[a.length-1]=Er(a[a.length-1],r);let c={words:a,...s,
isCountry:_=>sr(e,_)},f=vr(c,r,i)??"",u=f!==""&&f===ds(r),d=u?ms(c,r):0,p=a.slice(d),h=p.length>1&&d>0?l.slice(l.indexOf(
p[0])):l,g=p[p.length-1],y=Ft(e).some(_=>_.type===f)?null:rr(e,l),$=!u&&dc(a,r);return{label:h,lang:n,type:f,country:y,aliases:u&&
p.length+d>1&&g!==h?[g]:[],isLocal:$,members:$&&o.length>1?o:[]}}function pc(e,[t,n]){let{text:s}=e.known.article;for(let o of e.
wording?.articles??[]){let r=s.slice(t,t+o.length),i=s.slice(t+o.length,n);if(r.toLowerCase()===o&&/^\s+\S/u.test(i))return Ie(
s,[t+o.length,n])}return[t,n]}function Er(e,t){for(let n of t?.possessives??[])if(e.length>n.length+1&&e.endsWith(n))return e.
slice(0,-n.length);return e}function dc(e,t){let n=e.map(s=>s.toLowerCase());return t.unnamed.some(s=>` ${n.join(" ")} `.
startsWith(` ${s} `))&&(e.length===1||!e.slice(1).every(Vt))}var mc=2,Ar=3;function Ir(e,t){let n=qt(k(t)),s=n.split(" ").filter(Boolean);if(!s.length)return[];let o=[];for(let i of e.
byUse){let a=gc(i.joined,n,s);a!==null&&o.push({searched:i,rank:a})}if(o.length||s.join("").length<Ar)return o;let r=e.wording?.
endings??hc;for(let[i,{pattern:a,kept:l}]of[wc,$c].entries()){let c=s.map(f=>({parts:l(f),like:new RegExp(`[ \\n](?:${a(
f,r)})`)}));for(let f of e.byUse){let{joined:u}=f;c.every(({parts:d,like:p})=>d.some(h=>u.includes(h))&&p.test(u))&&o.push(
{searched:f,rank:4+i})}if(o.length)return o}return o}var hc=[];function gc(e,t,n){return n.every(s=>e.includes(s))?e.includes(
`
${t}`)?e.includes(`
${t}
`)?0:1:n.every(s=>e.includes(` ${s}`)||e.includes(`
${s}`))?2:n.every(s=>s.length>=mc)?3:null:null}var Lr=3;function _c(e,t){let n=t.map(k).join("|"),s=t.map(k).filter(o=>e.
endsWith(o)&&e.length-o.length>=Lr).map(o=>`${e.slice(0,e.length-o.length)}(?:${n})(?=[ \\n])`);return[e,...s].join("|")}
function yc(e){let t=[e];for(let n=0;e.length>=Ar&&n<e.length;n++){let[s,o,r,i]=[e.slice(0,n),e[n],e[n+1]??"",e.slice(n+
1)];t.push(`${s}[^ \\n]${i}`,`${s}[^ \\n]${o}${i}`,`${s}${i}`),r&&t.push(`${s}${r}${o}${e.slice(n+2)}`)}return t.join("|")}
var wc={pattern:_c,kept:e=>[e.slice(0,Lr)]},$c={pattern:yc,kept:e=>{let t=e.length>>1;return[e.slice(0,Math.max(1,t-1)),
e.slice(t+1)]}};var hs="Statement";function gs(e,t,n){if(n.includes(t))return!0;let s=e.types[t];return s?s.broader.some(o=>n.includes(o))?
!0:s.isAbstract&&n.some(o=>e.types[o]?.broader.includes(t)):!1}function bc(e,t){switch(t.is){case"entity":return e.entities.
get(t.id)?.type??null;case"new":return t.entity.type;case"statement":case"later":return hs;default:return null}}var Qt=(e,t)=>e.
slots.find(n=>n.field===t)?.values??[];function _e(e,t){let[n]=Qt(t,"relation");return n?.is==="relation"?e.known.vocabulary.
relations[n.id]??null:null}function _s(e,t,n,s){return s.every(o=>{if(o.is==="words")return n==="object"&&t.words;let r=bc(
e,o);return r===null?!0:r===hs?t[n].includes(r):gs(e.known.vocabulary,r,t[n])})}function ys(e,t,n){return t?t.id!=="subj\
ect"&&t.id!=="object"?t.types.length?t.types:null:_e(e,n)?.[t.id]??null:null}function Nr(e,t,n){if(!t.takes.includes("st\
atement"))return!1;let s=_e(e,n);return!s||t.id!=="subject"&&t.id!=="object"?!0:s[t.id].includes(hs)}function Rr(e,t,n){
return t.id!=="object"?t.words:_e(e,n)?.words??!1}var Ee=9,je=100,kc={score:1.2,isFound:1.3,usesHere:1,isLast:.8,isInSentence:-.7,isNarrow:.9};function jr(e,{line:t,draft:n,
sentence:s}){let o=e.known.article.sentences[s]?.relations??[],r=new Map(o.map(d=>[d.relation,d])),i=o[0]?.score||1,a=vc(
e,s),[l,c]=[Qt(n,"subject"),Qt(n,"object")],f=k(t),u=[];for(let d of e.relations){let p=f?Oc(d,f):0;if(p===null)continue;
let{id:h}=d.relation,g=_s(e,d.relation,"subject",l),y=g&&_s(e,d.relation,"object",c),$=r.get(h),_={score:($?.score??0)/i,
isFound:$!==void 0,usesHere:Math.log1p(a.here.get(h)??0),isLast:a.last===h,isInSentence:a.inSentence.has(h),isNarrow:g&&
l.length>0&&d.relation.subject.length===1},b=Object.entries(kc).reduce((x,[O,M])=>x+M*Number(_[O]),0);u.push({relation:d.
relation,rank:p*2+(y?0:1),weight:b,why:xc($?.why??"")})}return u.sort((d,p)=>d.rank-p.rank||p.weight-d.weight||p.relation.
uses-d.relation.uses||(d.relation.label<p.relation.label?-1:1)),u.map(({relation:d,why:p},h)=>({value:{is:"relation",id:d.
id},label:d.label,lang:null,why:p,digit:h<Ee?h+1:null}))}var xc=e=>/\u201c[^\u201d]*\u201d/.exec(e)?.[0]??e.split(";")[0];function vc({
known:{article:e}},t){let[n,s]=e.sentences[t]?.span??[0,0],o=new Map,r=new Set,i=null;for(let{slots:a,spans:l}of e.statements){
let c=a.find(({field:f})=>f==="relation")?.values[0];c?.is==="relation"&&(i=c.id,o.set(i,(o.get(i)??0)+1),l.some(([f,u])=>f<
s&&u>n)&&r.add(i))}return{here:o,inSentence:r,last:i}}function Oc(e,t){if(e.label.startsWith(t)||e.relation.id.startsWith(
t))return 0;let n=t.split(" ");return Yt(e.label,n)?1:e.cues.some(s=>Yt(s,n))||Yt(e.inverse,n)?2:Yt(e.told,n)?3:null}var Yt=(e,t)=>t.
every(n=>e.startsWith(n)||e.includes(` ${n}`));var mt=9;function Zt(e,t){let n=e.fields.get(t.field??"")??null;return t.line?t.line.startsWith("#")?Tc(e,t.line.slice(1)):
Ac(e,t,n):Sc(e,t,n)}var ws=(e,t,n,s)=>({value:s?{is:"entity",id:e.id,at:s}:{is:"entity",id:e.id},label:e.label,lang:e.lang,
why:t,digit:n});function Sc(e,{draft:t,sentence:n,recent:s,last:o},r){let{say:i}=e.known,a=me(e,n),l=r!==null&&Nr(e,r,t),
c=l&&o?e.statements.get(o):null,f=c?mt-1:mt,u=a.map(({id:p,span:h},g)=>ws(e.entities.get(p),i("named here"),g<mt-1?g+1:null,
h)),d=()=>u.length<f?u.length+1:null;if(l&&_e(e,t))for(let p of Ec(e,n,o))u.push($s(p,d(),i("stated here")));for(let[p,h]of Cc(
e,new Set(a.map(({id:g})=>g)),s,ys(e,r,t)))u.push(ws(p,h&&i(h),d()));return c&&u.splice(Math.min(u.length,mt-1),0,$s(c,mt,
i("saved last"))),u}var Mc=3;function Ec({known:{article:e}},t,n){let s=e.sentences[Math.max(0,t-1)]?.span[0]??0,o=e.sentences[t]?.
span[1]??0;return e.statements.filter(({key:r,spans:[i]})=>r!==n&&i&&i[0]>=s&&i[1]<=o).reverse().slice(0,Mc)}function Dr({
known:{vocabulary:e}},t){let n=new Map;return s=>{let o=n.get(s);if(o!==void 0)return o;let r=!t||gs(e,s,t);return n.set(
s,r),r}}function Cc(e,t,n,s){let o=Dr(e,s),r=u=>o(u.type),i=[...new Set(n)].flatMap(u=>t.has(u)?[]:e.entities.get(u)??[]),
a=new Set([...t,...n]),[l,c]=[[],[]];for(let{entity:u}of e.byUse){if(l.length>=je)break;a.has(u.id)||!Br(e,u)||(r(u)?l.push(
u):c.length<je&&c.push(u))}let f=(u,d)=>u.map(p=>[p,d]);return[...f(i.filter(r),"recent"),...f(l,""),...f(i.filter(u=>!r(
u)),"recent"),...f(c,"")].slice(0,je)}var Br=({known:{article:e}},t)=>t.local===null||t.local===`${e.coder}/${e.id}`;function $s({
key:e,id:t,words:n},s,o){let r=[n.subject,n.relation,n.object].filter(Boolean).join(" \u2013 ");return{value:{is:"statem\
ent",key:e},label:`#${t} ${r}`,lang:null,why:o,digit:s}}function Tc(e,t){let n=k(t).split(" ").filter(Boolean),{coder:s,
id:o}=e.known.article;return e.told.filter(({plain:r})=>n.every(i=>r.startsWith(i)||r.includes(` ${i}`))).slice(0,je).map(
({stated:r},i)=>{let a=[r.coder===s?"":r.coder,r.article===o?"":r.article];return $s(r,i<Ee?i+1:null,a.filter(Boolean).join(
" / "))})}function Ac(e,{line:t,draft:n,sentence:s,recent:o},r){let i=Dr(e,ys(e,r,n)),a=new Map(me(e,s).map(({id:p,span:h})=>[
p,h])),l=new Set(o),c=[],f=!1;for(let{searched:p,rank:h}of Ir(e,t)){let{entity:g}=p;if(!Br(e,g))continue;f||=h===0;let y=i(
g.type)?0:1,$=a.has(g.id)?0:l.has(g.id)?1:2,_=h*6+y*3+$;c[_]??=[],c[_].push(g)}let{say:u}=e.known,d=c.flat().slice(0,je).
map((p,h)=>{let g=a.has(p.id)?"named here":l.has(p.id)?"recent":"";return ws(p,g&&u(g),h<Ee?h+1:null,a.get(p.id))});return f||
d.push(...Ic(e,t.trim(),r,n,d.length)),d}function Ic(e,t,n,s,o){if(!t)return[];let{say:r,article:i}=e.known,a=[];return n&&
Rr(e,n,s)&&a.push({is:"words",text:t}),a.push({is:"new",entity:Cr(e,t)}),a.map((l,c)=>({value:l,label:t,lang:i.lang,why:r(
l.is==="new"?"new entity":"plain words"),digit:o+c<Ee?o+c+1:null}))}function Wr(e,{field:t,line:n}){let s=k(n).split(" ").
filter(Boolean),o=t==="country";return(o?Ft(e):Object.values(e.known.vocabulary.types).filter(i=>!i.isAbstract).map(({id:i,
label:a})=>({id:i,label:a,uses:0}))).map(i=>({one:i,rank:br(k(i.label),s)})).filter(({rank:i})=>i!==null).sort((i,a)=>Number(
i.rank)-Number(a.rank)||a.one.uses-i.one.uses||(i.one.label<a.one.label?-1:1)).slice(0,je).map(({one:i},a)=>({value:o?{is:"\
entity",id:i.id}:{is:"text",text:i.id},label:i.label,lang:null,why:"",digit:a<Ee?a+1:null}))}var Lc=/^(\d{1,2})$/,Nc=/^(\d{1,2})-(\d{1,2})$/,Rc=/^(\d{1,2})-$/;function en(e,t){if(!ke(t))return null;let[,n,s,o]=/^\[?([\d-]*)(?:(\.\.|\/)([\d-]*))?\]?$/.
exec(e)??[],r=n?Pr(n,t)??n:"",i=o?Pr(o,t,r)??o:"",a=[r,i];return a[0]===(n??"")&&a[1]===(o??"")||!a.every(l=>!l||/^\d{4}/.
test(l))?null:s?s==="/"?a.join("/"):`[${a.join("..")}]`:a[0]}function Pr(e,t,n=""){let[,s]=Lc.exec(e)??[],o=s&&ke(n)?n:t,
[r,i]=o.split("-").map(Number);if(s){let u=[1,0,-1].map(d=>Fr(r,i+d,Number(s)));return qr(u,o,n)}let[,a,l]=Nc.exec(e)??[],
c=Number(a??Rc.exec(e)?.[1]??0);if(c<1||c>12)return null;let f=[1,0,-1].map(u=>Fr(r+u,c,Number(l??1)));return qr(a?f:f.map(
u=>u?.slice(0,7)??null),t,n)}function qr(e,t,n){let s=e.filter(o=>o!==null&&o>=n);return s.find(o=>o!==null&&o<=t)??(n?s.
at(-1)??null:null)}function Fr(e,t,n){let s=new Date(Date.UTC(e,t-1,n));return s.getUTCDate()===n?s.toISOString().slice(
0,10):null}var Hr="when",jc=/\d{4}(?:-\d\d){0,2}/;function Gr(e,{field:t,line:n,sentence:s}){let{article:o}=e.known,r=n.trim(),i=k(
r),a=en(r,o.published),l=a?[{when:a,why:r}]:[],c=r?Ur(e,r,[0,r.length]).map(h=>({...h,at:void 0})):[],f=o.sentences[s]?.
span??[0,0],u=[...Ur(e,o.text,f),...Dc(e,t??Hr),...Bc(e)],d=[...l,...c,...u.filter(({when:h,why:g})=>k(h).includes(i)||k(
g).includes(i))],p=new Map;for(let h of d)p.has(`${h.when}${h.basis?"i":""}`)||p.set(`${h.when}${h.basis?"i":""}`,h);return[
...p.values()].map(({when:h,why:g,basis:y,at:$})=>({value:$?{is:"text",text:h,at:$}:{is:"text",text:h},label:h,lang:null,
why:g,digit:null,...y?{basis:y}:{}}))}function Ur({known:{article:e,say:t},statements:n,wording:s},o,r){let i=ke(e.published)?
null:[...n.values()].find(l=>tn(l)?.match(/^\d{4}/)),a=i?tn(i)?.slice(0,4):null;return at(o,r,s,e.published).flatMap(({span:l,
stated:c,concluded:f})=>{let u=`\u201C${o.slice(...l)}\u201D`,d={words:u,day:e.published},p=f.map(({when:h,how:g})=>({when:h,
why:u,basis:t(`time_${g}`,d),at:l}));return i&&a&&c?.includes("XXXX")&&p.push({when:c.replaceAll("XXXX",a),why:u,basis:t(
"time_year",{statement:i.id}),at:l}),c?[{when:c,why:u,at:l},...p]:p})}function tn({slots:e}){return e.flatMap(({field:n,
values:[s]})=>n===Hr&&s?.is==="text"?s.text:[]).map(n=>jc.exec(n)?.[0]).find(n=>n!==void 0)??null}function Dc({known:{say:e},
statements:t},n){let s=[...t.values()].reverse().flatMap(o=>o.slots.flatMap(({field:r,values:[i],isInferred:a})=>{if(r!==
n||i?.is!=="text")return[];let l=e("as for",{statement:o.id});return[a?{when:i.text,why:l,basis:bs(o,l)}:{when:i.text,why:l}]}));
return[...s.filter(({basis:o})=>o),...s.filter(({basis:o})=>!o)]}var bs=({basis:e},t)=>e?.startsWith(t.replace(/#.*/,"#"))&&
e.length<t.length+3?e:t;function Bc({known:{article:e,say:t},statements:n}){let s=e.published;if(!ke(s))return[];let o=[],
r=[...n.values()].reverse().find(a=>tn(a)),i=r?tn(r):null;if(r&&i&&i<s){let a=t("time_since",{statement:r.id,day:s});o.push(
{when:`[${i}..${s}]`,why:a,basis:a})}for(let[a,l]of[[s,"time_day"],[`[..${s}]`,"time_until"]])o.push({when:a,why:t(l,{day:s}),
basis:t(l,{day:s})});return o}var ks=(e,t,n,s)=>({value:{is:"text",text:e},label:t,lang:null,why:n,digit:s<Ee?s+1:null});function zr(e,t){let n=e.fields.
get(t.field??"");if(!n)return[];if(n.takes.includes("time"))return Gr(e,t);let{text:s,sentences:o}=e.known.article,r=o[t.
sentence]?.span??[0,0],i=[],a=ns(e,r);if(n.takes.includes("number")&&i.push(...a.map(({value:u,span:d})=>({text:u,at:d}))),
n.takes.includes("text")){let u=n.takes.includes("number")?a.map(d=>qc(e,d.span,r)):[];for(let d of[...u,...ts(e,n,r)])i.
push({text:s.slice(...d),at:d})}let l=k(t.line),f=[...new Map(i.filter(u=>k(u.text).startsWith(l)).map(u=>[u.text,u])).values()].
map(u=>({value:{is:"text",...u},label:u.text,lang:null,why:u.text===s.slice(...u.at)?"":`\u201C${s.slice(...u.at)}\u201D`,
digit:null}));return n.takes.includes("entity")?[...f,...Wc(e,t)]:f}function Wc(e,t){let n=new Set(me(e,t.sentence).map(
({id:s})=>s));return Zt(e,{...t,place:"choosing"}).filter(({value:s})=>s.is==="entity"&&n.has(s.id)).map(s=>({...s,digit:null}))}
var Pc=5;function qc({known:e,lang:t,wording:n},[s,o],[,r]){let{text:i}=e.article,a=new Set([...n?.openers??[],...n?.joiners??
[],...(n?.prepositions??[]).slice(1)]),l=o;for(let[c,f]of se(i,[o,r],t).slice(0,Pc)){if(!/^\s+$/.test(i.slice(l,c))||a.has(
i.slice(c,f).toLowerCase()))break;l=f}return[s,l]}function Kr(e,{line:t,draft:n}){let s=k(t),{say:o}=e.known,r=new Map;for(let{
id:i,basis:a}of[...e.statements.values()].reverse())a&&i!==n.id&&!r.has(a)&&r.set(a,bs({basis:a},o("as for",{statement:i})));
return[...r].filter(([i,a])=>k(`${a} ${i}`).includes(s)).map(([i,a],l)=>ks(a,a,i===a?"":i,l))}function Xr(e,{field:t}){return(e.
fields.get(t??"")?.values??[]).map((s,o)=>ks(s,s,"",o))}function Vr(e,{line:t,draft:n}){let s=k(t),o=_e(e,n)?.roles??[],
r=e.known.vocabulary.fields.filter(({id:a,everywhere:l,isRole:c,label:f})=>!Fc.includes(a)&&(!c||l||o.includes(a))&&` ${k(
f)}`.includes(` ${s}`)),i=(a,l)=>o.includes(a)?0:l===null?1:2;return r.map(a=>({field:a,rank:i(a.id,a.letter)})).sort((a,l)=>a.
rank-l.rank).map(({field:a},l)=>ks(a.id,a.label,"",l))}var Fc=["subject","relation","object"];function H(e,t){switch(t.place){case"choosing":return Zt(e,t);case"relation":case"new relation":return jr(e,t);case"text":
return zr(e,t);case"basis":return Kr(e,t);case"few":return Xr(e,t);case"other fields":return Vr(e,t);case"new entity":return Wr(
e,t);default:return[]}}var Uc=2,Jr=e=>new Set(e?.values.flatMap(t=>"id"in t?[t.id]:"key"in t?[t.key]:[])),nn=(e,t)=>[...e].some(n=>t.has(n));function Hc({
relations:e},t,n){if(nn(t,n))return 2;let s=[t,n].map(o=>new Set([...o].flatMap(r=>[r,...e[r]?.broader??[]])));return nn(
s[0],s[1])?1:0}function Qr(e,{article:t,vocabulary:n}){let[s,o,r]=["subject","relation","object"].map(a=>Jr(xe(e,a)));return t.
statements.filter(a=>a.coder===t.coder&&a.article===t.id&&a.id!==e.id).map(a=>{let l=u=>Jr(a.slots.find(d=>d.field===u)),
c=Number(nn(s,l("subject")))+Number(nn(r,l("object"))),f=Hc(n,o,l("relation"));return{stated:a,score:f&&c?f+c:c===2?2:0}}).
filter(({score:a})=>a>=Uc).sort((a,l)=>l.score-a.score).map(({stated:a})=>a)}var ae=[..."fjdkslaghrueiwovncmtybpqxz"];function Yr(e,t,n=()=>!0){let s=[...e.keys()].sort((a,l)=>Number(n(e[l]))-Number(
n(e[a]))||a-l),o=Gc(e.length),r=s.map((a,l)=>({letters:o[l],span:e[a],statement:null}));r.sort((a,l)=>a.span[0]-l.span[0]);
let i=t.slice(0,9).map((a,l)=>({letters:`${l+1}`,span:null,statement:a.key}));return[...r,...i]}function Gc(e){let t=0;for(;ae.
length-t+t*ae.length<e&&t<ae.length;)t++;let n=ae.slice(0,ae.length-t),s=ae.slice(ae.length-t).flatMap(r=>ae.map(i=>r+i)),
o=[...n,...s];return o.length>=e?o.slice(0,e):ae.flatMap(r=>ae.flatMap(i=>ae.map(a=>r+i+a))).slice(0,e)}var Zr=1;function zc({state:e,known:t}){let{article:n}=t,{sentence:s,last:o}=e,r=Array.from({length:Zr},(l,c)=>s-1-c),i=Array.
from({length:Zr},(l,c)=>s+1+c);return[s,...r,...i].flatMap(l=>he(n,l)).sort((l,c)=>+(c.key===o)-+(l.key===o))}function xs(e,t){
let{text:n,lang:s,sentences:o}=e.known.article,{span:r}=o[e.state.sentence],i=new Set(e.known.vocabulary.wording?.[s]?.small),
a=([l,c])=>!i.has(n.slice(l,c).toLowerCase());return Yr(se(n,r,s),t?zc(e):[],a)}var Ge=e=>w(e,{place:"words",hints:xs(e,
!0),typed:"",first:null,line:""}),sn=e=>w(e,{place:"quote",hints:xs(e,!1),typed:"",first:null,isAdding:!1});function ze(e,t){
let n=Math.max(0,Math.min(e.known.article.sentences.length-1,e.state.sentence+t)),s=w(e,{sentence:n,typed:""});return w(
s,{hints:xs(s,e.state.place==="words"&&e.state.first===null)})}function Ke({hints:e,typed:t},n){let s=t+n;return{hint:e.
find(o=>o.letters===s)??null,typed:e.some(o=>o.letters.startsWith(s))?s:""}}function on(e){return e.state.typed?w(e,{typed:""}):
e.state.first?w(e,{first:null}):null}var rn=(e,t)=>[Math.min(e[0],t[0]),Math.max(e[1],t[1])];function Y(e){let{place:t,field:n,part:s,line:o,recent:r,last:i}=e.state,a=v(e),l=o.replaceAll("\\","");return{place:t,field:s??
n,line:l,draft:a,sentence:a.sentence,recent:r,last:i}}var Kc=["place","field","part","line","draft","sentence","recent",
"last","isAdding"];function ht(e,t,n){let{state:s}=e;if(n&&Kc.every(i=>n[i]===s[i]))return e;let o=t.rows?t.rows(e):t.writes(
s)?H(e.index,Y(e)):[],r=Vc(e)?-1:Math.min(s.marked,o.length-1);return{...e,state:{...s,rows:o,marked:r}}}var Xc=/^[\dX?~%/.[\]{},-]+$/;
function Vc({state:{place:e,field:t,line:n},known:s}){return e==="basis"?!0:e!=="text"||n===""?!1:Xc.test(n)&&en(n,s.article.
published)===null||!N(s.vocabulary,t)?.takes.includes("time")}var Jc=({state:e,known:t})=>N(t.vocabulary,e.field)?.takes??[],ei=e=>Jc(e).includes("statement");function Qc({state:e,known:t}){
let{isMany:n=!1,takes:s=[]}=N(t.vocabulary,e.field)??{};return n&&s.every(o=>o==="statement")}function Yc(e){let{field:t,
line:n}=e.state;return t!=="act"?H(e.index,Y(e)):n===""?Zc(e):H(e.index,{...Y(e),line:`#${n.replace(/^#/,"")}`})}function Zc(e){
let{article:t}=e.known,n=v(e),s=Qr(n,e.known),r=t.statements.filter(({coder:i,id:a})=>i===t.coder&&a!==n.id).filter(i=>!s.
includes(i)).reverse();return[...s,...r].map(({key:i,id:a,spans:l,words:{subject:c,relation:f,object:u}},d)=>({value:{is:"\
statement",key:i},label:`#${a} ${[c,f,u].filter(Boolean).join(" \u2013 ")}`,lang:null,why:l.map(([p,h])=>t.text.slice(p,
h)).join(" \u2026 "),digit:d<9?d+1:null}))}var an={name:"Choosing",writes:()=>!0,rows:Yc,bindings:()=>[X,ce,{keys:[" ","\
'"],name:"words",when:j,does:Ge},{keys:["#"],name:"statements",isHere:ei,when:j,does:e=>w(e,{line:"#",marked:0})},Fe,wr,
Xt,{keys:[">"],name:"later",isHere:ei,when:j,does:e=>I(e,{is:"later"})},{keys:["^"],name:"from the other end",isHere:Qc,
when:j,does:e=>w(e,{isBackwards:!e.state.isBackwards})},{keys:["\\"],name:"digits are text",when:({state:e})=>!e.line.includes(
"\\"),does:e=>w(e,{line:`${e.state.line}\\`,isSelected:!1}),isRare:!0},{...Kt,isRare:!0},...V.map(e=>({...e,isRare:!0})),
He,...Me,Ue]};function ln(e){let t=e.map(s=>s[0]?.toLowerCase()),n=[];for(let[s,o]of e.entries()){let r=t.filter((a,l)=>l!==s),i=[...o.
toLowerCase()].filter(a=>/[a-z]/.test(a));n.push(i.find(a=>!r.includes(a)&&!n.includes(a))??"")}return n}function ti({state:e,known:t},{name:n}){let s=N(t.vocabulary,e.field)?.values??[];return s[ln(s).indexOf(n)]??null}var ni={
name:"One of few",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"underlined letter",when:(e,t)=>ti(e,t)!==null,does:(e,t)=>I(
e,{is:"text",text:ti(e,t)??""})},{keys:["Enter"],name:"the default",does:e=>ie(K(e,Wt(v(e),e.state.field??"")))},{keys:[
"Backspace","Escape"],name:"back",does:S}],rows:({state:e,known:t})=>(N(t.vocabulary,e.field)?.values??[]).map(n=>({value:{
is:"text",text:n},label:n,lang:null,why:"",digit:null}))};function fe(e,t){let n=v(e),s=ct(n,e.known.vocabulary);if(s)return A(e,s);if(Ho(n))return A(e,"basis",{marked:-1});let o=Q(
e,{does:"save",saving:Be(n,e.known,e.state.open),thenNext:t}),r=w(o,{pending:n,sentence:n.sentence,filters:{}});return t?
A(w(r,{draft:oe(n.sentence)}),"subject"):Oe(r)}function si(e){let t=v(e).slots.at(-1),[n,...s]=t?.values??[];return t&&n?.
is==="words"&&n.at&&!s.length?{field:t.field,span:n.at}:null}function ef(e){let t=si(e);if(!t)return e;let{field:n,span:s}=t;
return w(A(e,n),{place:"new entity",entity:Jt(e.index,s),first:s})}function tf(e){let t=v(e),{article:n}=e.known,s=n.statements.
find(({id:r,coder:i})=>r===t.id&&i===n.coder),o=s!==void 0&&JSON.stringify(t)===JSON.stringify(We(s,n));return!t.slots.length||
o?Oe(e):U(Oe(w(e,{aside:[t,...e.state.aside]})),"set aside; n takes it up again")}var cn={name:"Statement",writes:()=>!1,
bindings:()=>[{keys:["Enter"],name:"save",does:e=>fe(e,!1)},{keys:["n"],name:"save, next",does:e=>fe(e,!0)},{keys:["i"],
name:"inferred",does:ge},{keys:["q"],name:"quote",does:sn},Fe,{keys:["+"],name:"an entity of these words",when:e=>si(e)!==
null,does:ef,isRare:!0},{keys:[" "],name:"other fields",does:Se},{keys:["j","ArrowDown"],name:"next sentence",does:e=>le(
e,e.state.sentence+1)},{keys:["k","ArrowUp"],name:"sentence before",does:e=>le(e,e.state.sentence-1)},{keys:["a\u2026z"],
name:"a field",when:({known:e},{name:t})=>de(e.vocabulary,t)!==null,does:(e,{name:t})=>A(e,de(e.known.vocabulary,t)?.id??
"")},{keys:["Backspace"],name:"take back last",does:pt},{keys:["Escape"],name:"set aside",does:tf},{keys:["Tab"],name:"f\
ield before",isRare:!0,isShift:!0,does:e=>zt(e,-1)},Ue]};function vs(e,t){let n=v(e),s=xe(n,t),r=n.slots.some(({field:i,isInferred:a})=>i===t&&!a)&&Dt(N(e.known.vocabulary,t));return!s||
s.values.length===0||r?A(e,t,{isInferring:!0,marked:0}):ge(K(e,Pt(n,t,{isInferred:!s.isInferred})))}var fn=e=>v(e).basis!==
null,oi=e=>A(e,"basis",{marked:-1});function ri(e){let t=ft(v(e),e.known.vocabulary);return t&&is(v(e)).includes(t)?t:null}
var ii={name:"Inferred",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"mark a field",when:({known:e},{name:t})=>de(
e.vocabulary,t)?.isInferable??!1,does:(e,{name:t})=>vs(e,de(e.known.vocabulary,t)?.id??"")},{keys:["Enter"],name:"give t\
he basis",isHere:e=>!fn(e),does:e=>is(v(e)).length?oi(e):S(e)},{keys:["Enter"],name:"keep the basis, and save",isHere:fn,
does:e=>fe(e,!1)},{keys:["n"],name:"and the next",isHere:fn,does:e=>fe(e,!0)},{keys:["."],name:"another basis",isHere:fn,
does:oi},{keys:[","],name:"one more value",when:e=>ri(e)!==null,does:e=>A(e,ri(e)??"",{isAdding:!0,isInferring:!0})},{keys:[
" "],name:"other fields",does:e=>w(Se(e),{isInferring:!0})},{keys:["Backspace","Escape"],name:"back",does:S}]};var ai=e=>t=>ie(K(t,Pt(v(t),t.state.field??"",{each:e})));function nf(e){let{known:t,state:n}=e,o=(xe(v(e),n.field)?.values??
[]).map(r=>qe(r,t));return[{label:o.join(` ${t.say("and")} `),why:t.say("jointly: one statement")},{label:o.join(" / "),
why:t.say("each: several statements")}].map((r,i)=>({...r,value:{is:"text",text:r.label},lang:null,digit:i+1}))}var li={
name:"Several values",writes:()=>!1,rows:nf,bindings:()=>[{keys:["1","Enter"],name:"jointly: one statement",does:ai(!1)},
{keys:["2"],name:"each: several statements",does:ai(!0)},{keys:[","],name:"one more value",does:e=>A(e,e.state.field??"",
{isAdding:!0})},{keys:["Backspace"],name:"take back last",does:pt},{keys:["Escape"],name:"leave",does:S}]};function un(e){let t=N(e.known.vocabulary,e.state.field);return w(e,{place:Gt(t)??"choosing",hints:[],typed:"",first:null})}
function gt(e,t){let{first:n}=e.state;return n?sf(e,rn(n,t)):w(e,{first:t,typed:""})}function sf(e,t){let{index:n,known:s}=e,
o=Ie(s.article.text,t),r=s.article.text.slice(...o),i=k(r),a=`${s.article.coder}/${s.article.id}`,l=n.searched.find(({entity:d,
plain:p})=>p.includes(i)&&(d.local===null||d.local===a)),c=un(e),f=c.state.place==="text",u=N(s.vocabulary,e.state.field)?.
takes??[];return l&&(!f||u.includes("entity"))?I(c,{is:"entity",id:l.entity.id,at:o}):f?I(c,{is:"text",text:r,at:o}):Os(
e)&&!/\p{Lu}/u.test(r)?I(c,{is:"words",text:r,at:o}):w(c,{place:"new entity",entity:Jt(n,o),first:o,part:null})}function Os(e){
let{field:t}=e.state;if(t==="object")return _e(e.index,v(e))?.words??!1;let n=N(e.known.vocabulary,t);return n?n.words||
n.takes.includes("text"):!1}var ci={name:"Words",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"first, then last w\
ord",does:(e,t)=>{let{hint:n,typed:s}=Ke(e.state,t.name);return n?.span?gt(w(e,{typed:""}),n.span):w(e,{typed:s})}},{keys:[
"1\u20139"],name:"statement in the margin",when:({state:e},t)=>e.first===null&&Ke(e,t.name).hint?.statement!==void 0,does:(e,t)=>I(
un(e),{is:"statement",key:Ke(e.state,t.name).hint?.statement??""})},{keys:["Enter"],name:"only this word",when:({state:e})=>e.
first!==null,does:e=>gt(e,e.state.first)},{keys:["ArrowDown"],name:"letters on the next sentence",does:e=>ze(e,1),isRare:!0},
{keys:["ArrowUp"],name:"letters on the sentence before",does:e=>ze(e,-1),isRare:!0},{keys:[" "],name:"more",does:Se},{keys:[
"Backspace"],name:"take back a letter",does:e=>on(e)??un(e)},{keys:["Escape"],name:"back",does:un}]};var wt=({state:e})=>e.entity,Xe=(e,t)=>w(e,{entity:{...wt(e),...t},part:null,line:"",marked:0,isSelected:!1}),_t=(e,t=()=>"")=>n=>{
let s=t(wt(n));return w(n,{part:e,line:s,isSelected:s!=="",marked:0})},yt=e=>w(e,{part:null,line:"",isSelected:!1});function fi(e,t){
let{part:n,line:s}=e.state,o=wt(e),r=s.trim();switch(n){case"type":return t?.value.is==="text"?Xe(e,{type:t.value.text}):
e;case"country":return t?.value.is==="entity"?Xe(e,{country:t.value.id}):e;case"members":{if(t?.value.is!=="entity")return yt(
e);let{id:i}=t.value,{members:a}=o,l=a.includes(i)?a.filter(c=>c!==i):[...a,i];return w(Xe(e,{members:l}),{part:n})}case"\
alias":return r?Xe(e,{aliases:[...o.aliases,r]}):yt(e);default:return r?Xe(e,{label:r}):yt(e)}}function of(e){let{entity:t,
first:n}=e.state;return t?I(e,n?{is:"new",entity:t,at:n}:{is:"new",entity:t}):e}function rf(e){let{first:t}=e.state,n=t?
e.known.article.text.slice(...t):wt(e).label;return I(e,t?{is:"words",text:n,at:t}:{is:"words",text:n})}function af({...e}){
let{field:t,isAdding:n,isInferring:s,line:o}=e.state;return A(e,t??"",{isAdding:n,isInferring:s,line:o,isSelected:o!==""})}
var lf=[{keys:["Enter"],name:"make it",does:of},{keys:["t"],name:"type",does:_t("type")},{keys:["c"],name:"country",does:_t(
"country")},{keys:["n"],name:"name",does:_t("label",({label:e})=>e)},{keys:["a"],name:"alias",does:_t("alias")},{keys:["\
l"],name:"local or corpus",does:e=>Xe(e,{isLocal:!wt(e).isLocal})},{keys:["m"],name:"members",does:_t("members")},{keys:[
"w"],name:"plain words, no entity",isHere:Os,does:rf},{keys:["Backspace","Escape"],name:"back",does:af}],cf=[{...X,does:(e,{
name:t})=>fi(e,e.state.rows.find(({digit:n})=>n===Number(t)))},ce,...V,{keys:["Enter"],name:"take it",does:e=>fi(e,e.state.
rows[e.state.marked])},{keys:["Backspace"],name:"back",when:j,does:yt},{keys:["Escape"],name:"leave",does:yt}];function ff(e){
let{part:t,line:n}=e.state;return t==="type"||t==="country"?H(e.index,Y(e)):t!=="members"||!n?[]:H(e.index,{...Y(e),place:"\
choosing",field:null}).filter(({value:s})=>s.is==="entity")}var ui={name:"New entity",writes:({part:e})=>e!==null,rows:ff,
bindings:({part:e})=>e===null?lf:cf};var Ve=["label","parent","definition"];function pi(e,t){let{part:n,line:s,relation:o}=e.state,r=Ve.indexOf(n??""),i=n===
"parent"?t?.value.is==="relation"?t.value.id:"":s.trim();if(!i||!o)return U(e,"write it, or choose one");let a={...o,[Ve[r]]:i};
return r+1<Ve.length?w(e,{relation:a,part:Ve[r+1],line:"",marked:0}):I(e,{is:"new relation",...a})}function uf(e){let t=Ve.
indexOf(e.state.part??"");if(t<=0)return A(e,"relation");let n=Ve[t-1],s=n==="parent"?"":e.state.relation?.label??"";return w(
e,{part:n,line:s,isSelected:s!=="",marked:0})}var pf=({state:e})=>e.part==="parent",di={name:"New relation",writes:()=>!0,
rows:e=>pf(e)?H(e.index,Y(e)):[],bindings:({part:e})=>[...e==="parent"?[{...X,when:(t,n)=>!!X.when?.(t,n),does:(t,{name:n})=>pi(
t,t.state.rows.find(({digit:s})=>s===Number(n)))},ce,...V]:[],{keys:["Enter"],name:"go on",does:t=>pi(t,t.state.rows[t.state.
marked])},{keys:["Backspace"],name:"back",when:j,does:uf},{keys:["Escape"],name:"leave",does:t=>A(t,"relation")}]};var pn={name:"Relation",writes:()=>!0,bindings:()=>[X,ce,...V,Kt,Fe,Xt,{keys:["+"],name:"none fits",when:j,does:e=>w(e,{
place:"new relation",part:"label",relation:{label:"",parent:"",definition:""}})},{keys:[" "],name:"more",when:j,does:Se},
He,...Me,Ue]};var df=({state:e})=>e.field===null?cn:e.field==="relation"?pn:an;function dn(e){let{field:t,isAdding:n,isInferring:s,isBackwards:o}=e.
state;return t!==null?A(e,t,{isAdding:n,isInferring:s,isBackwards:o}):s?ge(e):S(e)}function mi(e){let{say:t}=e.known,n=dn(
e),s=k(e.state.line),o=e.state.field!==null;return df(e).bindings(n.state).filter(({keys:[r],isHere:i,when:a})=>/^[^\p{L}\s]$/u.
test(r)&&(i?.(n)??!0)&&(a?.(n,{name:r,isShift:!1})??!0)).map(({keys:r,name:i})=>({sign:r[0],label:t(i)})).filter(({label:r})=>`\
 ${k(r)}`.includes(` ${s}`)).map(({sign:r,label:i},a)=>({value:{is:"text",text:r},label:i,lang:null,why:r,digit:o&&a<9?a+
1:null}))}function mf(e){let{field:t,isInferring:n}=e.state;return t!==null?mi(e):[...H(e.index,Y(e)),...n?[]:mi(e)]}function hi(e,t){
if(t?.value.is!=="text")return e;let{text:n}=t.value;return/^[^\p{L}]$/u.test(n)?{...dn(e),again:{name:n,isShift:!1}}:e.
state.isInferring?vs(e,n):A(e,n)}var gi={name:"Other fields",writes:()=>!0,rows:mf,bindings:()=>[{...X,does:(e,{name:t})=>hi(
e,e.state.rows.find(({digit:n})=>n===Number(t)))},ce,...V,{keys:["Enter"],name:"take what is marked",does:e=>hi(e,e.state.
rows[e.state.marked])},{keys:["Backspace"],name:"back",when:j,does:dn},{keys:["Escape"],name:"leave",does:e=>e.state.line?
w(e,{line:"",marked:0}):dn(e)}]};var hf=({state:e})=>e.proposals[e.proposal]??null;function gf({proposer:e,fields:t,quote:n},s){let o=t.filter(({isFilled:r})=>r).
map(({field:r,values:i})=>({field:r,values:i,each:!1,isInferred:!1}));return{...oe(s),slots:o,quote:n,proposedBy:e}}function mn(e){
let t=hf(e);return t?w(e,{draft:gf(t,e.state.sentence),filters:{}}):e}var _i=(e,t)=>{let{length:n}=e.state.proposals;return n?
w(e,{proposal:t%n}):yi(e)},yi=e=>w(Oe(e),{proposals:[],proposal:0});function _f(e){let{proposals:t,proposal:n}=e.state;return _i(
w(e,{proposals:t.filter((s,o)=>o!==n)}),n)}var wi={name:"Draft",writes:()=>!1,bindings:()=>[{keys:["Enter"],name:"take a\
s it is",does:e=>fe(S(mn(e)),!1)},{keys:["n"],name:"take, next",does:e=>fe(S(mn(e)),!0)},{keys:["q"],name:"other words",
does:e=>sn(S(mn(e)))},{keys:["p"],name:"next draft",does:e=>_i(e,e.state.proposal+1)},{keys:["a\u2026z"],name:"opens tha\
t field",when:({known:e},{name:t})=>de(e.vocabulary,t)!==null,does:(e,{name:t})=>A(mn(e),de(e.known.vocabulary,t)?.id??"")},
{keys:["Delete"],name:"not this",does:_f},{keys:["Escape"],name:"no draft",does:yi}]};function $i(e,t){let n=v(e),s=e.state.isAdding?[...Ne(n,e.known),...t]:t;return S(K(e,{...n,quote:[...s].sort((o,r)=>o[0]-
r[0])}))}function hn(e,t){let{first:n}=e.state;return n?$i(e,[Ie(e.known.article.text,rn(n,t))]):w(e,{first:t,typed:""})}
function yf(e){let t=Ne(v(e),e.known),[n]=t[0],[,s]=t[t.length-1];return e.state.first?fe(hn(e,[Math.max(s,e.state.first[1]),
Math.max(s,e.state.first[1])]),!1):w(e,{first:[n,n]})}function wf(e){let{text:t,lang:n}=e.known.article;return os(v(e),e.
known).slice(0,9).map((s,o)=>({value:{is:"words",text:t.slice(...s),at:s},label:t.slice(...s),lang:n,why:"",digit:o+1}))}
var bi={name:"Quote",writes:()=>!1,rows:wf,bindings:()=>[{keys:["1\u20139"],name:"other likely words",when:({state:e},{name:t})=>e.
first===null&&Number(t)<=e.rows.length,does:(e,{name:t})=>$i(e,[os(v(e),e.known)[Number(t)-1]])},{keys:["a\u2026z"],name:"\
first, then last word",does:(e,t)=>{let{hint:n,typed:s}=Ke(e.state,t.name);return n?.span?hn(w(e,{typed:""}),n.span):w(e,
{typed:s})}},{keys:["Enter"],name:"keep beginning; then end, and save",does:yf},{keys:["+"," "],name:"one more piece",does:e=>w(
e,{isAdding:!e.state.isAdding})},{keys:["ArrowDown"],name:"letters on the next sentence",does:e=>ze(e,1),isRare:!0},{keys:[
"ArrowUp"],name:"letters on the sentence before",does:e=>ze(e,-1),isRare:!0},{keys:["Backspace"],name:"take back a lette\
r",does:e=>on(e)??S(e)},{keys:["Escape"],name:"back",does:S}]};var Ss=({state:e,known:t})=>t.article.statements.find(({key:n})=>n===e.statement)??null,Je=({state:e,known:t})=>he(t.article,
e.sentence),$t=({known:e},{coder:t})=>t===e.article.coder,Ms=e=>Ss(e)??Je(e).find(t=>$t(e,t))??Je(e)[0]??null,$f=(e,t)=>e.
known.article.sentences[t].nothing!==null||he(e.known.article,t).some(n=>$t(e,n));function bf(e){let{length:t}=e.known.article.
sentences;for(let n=1;n<=t;n++){let s=(e.state.sentence+n)%t;if(!$f(e,s))return le(e,s)}return U(e,"every sentence is co\
ded")}function kf(e){let[t,...n]=e.state.aside;return t?ps(w(e,{aside:n}),t):A(w(e,{draft:oe(e.state.sentence),filters:{}}),
"subject")}function xf(e){let t=Ms(e);return t?$t(e,t)?ps(e,We(t,e.known.article)):U(e,"another coder's statement"):U(e,
"this sentence has no statement yet")}function vf(e){let{state:t,known:n}=e,s=Ss(e)??n.article.statements.find(({key:o})=>o===
t.last)??Ms(e);return s?S(w(e,{draft:ur(s,t.sentence,e.index),filters:{}})):U(e,"there is no statement to copy yet")}function Of(e){
let t=Ss(e);if(t&&!$t(e,t))return U(e,"another coder's statement");if(t)return Q(e,{does:"delete",statement:t.key});let[
n,...s]=e.state.aside;return n?U(w(e,{aside:s,dropped:n}),"discarded"):U(e,"no statement is marked")}function Sf(e){let{
dropped:t,aside:n}=e.state;return t?w(e,{dropped:null,aside:[t,...n]}):Q(e,{does:"undo"})}function Mf(e){let{sentence:t}=e.
state;return Je(e).some(n=>$t(e,n))?U(e,"this sentence has statements"):Q(e,{does:"nothing here",sentence:t,is:e.known.article.
sentences[t].nothing===null})}function Ef(e){let t=Ms(e);return t?Q(e,{does:"explore",statement:t.key}):U(e,"this senten\
ce has no statement yet")}function ki(e,t){let n=Je(e),s=n.findIndex(({key:r})=>r===e.state.statement),o=n[s<0?t>0?0:n.length-
1:s+t];return o?dt(e,o.key):e}var xi={name:"Reading",writes:()=>!1,bindings:()=>[{keys:["j","ArrowDown"],name:"next",does:e=>le(
e,e.state.sentence+1)},{keys:["k","ArrowUp"],name:"back",does:e=>le(e,e.state.sentence-1)},{keys:["u"],name:"next uncode\
d",does:bf},{keys:["n"],name:"new statement",does:kf},{keys:["0"],name:"nothing here",does:Mf},{keys:["1\u20139"],name:"\
mark a statement",when:(e,{name:t})=>Number(t)<=Je(e).length,does:(e,{name:t})=>dt(e,Je(e)[Number(t)-1].key),isRare:!0},
{keys:["ArrowRight"],name:"mark the next statement",does:e=>ki(e,1),isRare:!0},{keys:["ArrowLeft"],name:"mark the statem\
ent before",does:e=>ki(e,-1),isRare:!0},{keys:["e","Enter"],name:"change",does:xf},{keys:["d"],name:"copy of last",does:vf},
{keys:["Delete"],name:"delete",does:Of},{keys:["z","Undo"],name:"undo",does:Sf},{keys:["p"],name:"draft",does:e=>Q(e,{does:"\
propose",sentence:e.state.sentence})},{keys:["/"],name:"find",does:e=>Q(e,{does:"search"})},{keys:["o"],name:"see its ti\
e",does:Ef,isRare:!0},{keys:["!"],name:"problems",does:e=>Q(e,{does:"open problems"})},{keys:["?"],name:"all keys",does:e=>w(
e,{isHelpOpen:!0})}]};function Cf(e){let{line:t,rows:n,marked:s,field:o}=e.state,r=n[s];return r?Re(e,r):t.trim()?I(e,{is:"text",text:t.trim()}):
o&&ve(v(e),o)?ie(e):e}function Tf(e){let{field:t,line:n}=e.state,s=Y(e),o=H(e.index,s);if(!/^\p{L}/u.test(n)||!N(e.known.
vocabulary,t)?.takes.includes("entity"))return o;let r=H(e.index,{...s,place:"choosing"}).filter(({value:i})=>i.is==="en\
tity");return[...o,...r.map(i=>({...i,digit:null}))]}var vi={name:"Text",writes:()=>!0,rows:Tf,bindings:()=>[{keys:["Ent\
er"],name:"take what is marked, or written",does:Cf},{keys:[" "],name:"words",when:j,does:Ge},...V,He,...Me]};var Z={reading:xi,choosing:an,relation:pn,text:vi,basis:$r,statement:cn,few:ni,inferred:ii,words:ci,quote:bi,"new entity":ui,
"new relation":di,"other fields":gi,jointly:li,draft:wi};function Qe(e,t,n,s){let o={state:e,known:n,index:s,effects:[]};
if(e.isHelpOpen){let a=["Escape","?","F1"].includes(t.name);return{state:a?{...e,isHelpOpen:!1}:e,effects:[],isCommand:a}}
if(t.name==="F1")return{state:{...e,isHelpOpen:!0},effects:[],isCommand:!0};let r=Oi(o,t);if(r)return{...Ye(o,r.does(o,t)),
isCommand:!0};let i=Z[e.place].writes(e)?Lf(e,t):null;return{state:i===null?e:Es(e,i,n,s),effects:[],isCommand:!1}}function Es(e,t,n,s){
let o={state:e,known:n,index:s,effects:[]};return Ye(o,w(o,{line:t,marked:0,isSelected:!1})).state}function Ye(e,t){let n=t;
for(;n.again;){let r=n.again,i=ht({...n,again:void 0},Z[n.state.place],null);n=Oi(i,r)?.does(i,r)??i}let{state:s,effects:o}=ht(
n,Z[n.state.place],e.state);return{state:s,effects:o}}function Oi(e,t){return Z[e.state.place].bindings(e.state).find(s=>Af(
s,t)&&(s.isHere?.(e)??!0)&&(s.when?.(e,t)??!0))??null}var Af=({keys:e,isShift:t},n)=>e.some(s=>If(s,n))&&(t===void 0||t===
n.isShift);function If(e,t){return e==="1\u20139"?/^[1-9]$/.test(t.name):e==="a\u2026z"?/^[a-z]$/.test(t.name):e===t.name}
function Lf({line:e,isSelected:t},n){let s=Ko(n);return s!==null?t?s:e+s:n.name==="Backspace"&&e?[...e].slice(0,-1).join(
""):null}var Nf={Enter:"\u23CE",Backspace:"\u232B",Delete:"Del",Escape:"Esc",Tab:"\u21E5",ArrowDown:"\u2193",ArrowUp:"\u2191",ArrowLeft:"\
\u2190",ArrowRight:"\u2192",Undo:"Ctrl Z"," ":"\u2423"};function Si({keys:[e],name:t,isShift:n=!1}){return{shown:`${n?"\u21E7\
 ":""}${Nf[e]??e}`,name:t,press:/\u2026|\u2013/.test(e)?null:{name:e,isShift:n}}}var Mi=(e,t,n)=>Z[e.place].bindings(e).filter(
({isRare:s,isHere:o})=>!s&&(o?.({state:e,known:t,index:n,effects:[]})??!0)).map(Si),Ei=e=>Object.entries(Z).map(([t,{name:n,
bindings:s}])=>({place:t,name:n,keys:s({...e,part:null}).flatMap(o=>o.keys.map(r=>Si({...o,keys:[r]})))}));var Ze=(e,t)=>e.statements.find(n=>n.key===t),G=({vocabulary:e},t)=>e.fields.find(n=>n.id===t),gn=(e,t)=>e?.slots.find(n=>n.
field===t&&n.values.length>0);function Ce(e,t){let n=qe(t,e);return t.is==="new"?{text:n,lang:t.entity.lang}:t.is==="wor\
ds"?{text:`\u201C${n}\u201D`,lang:e.article.lang}:{text:n,lang:t.is==="entity"?Pe(e.entities,t.id)?.lang??null:null}}var Cs=4,
Rf=74;function Ci(e){let t=e.split(/\s+/);return e.length<Rf||t.length<=2*Cs?e:`${t.slice(0,Cs).join(" ")} \u2026 ${t.slice(
-Cs).join(" ")}`}var jf=["subject","relation","object"];function Ti({known:e,state:t}){let{say:n,article:s}=e,o=s.sentences[t.sentence];if(!t.
draft){let r=o?.isTitle?n("title"):n("sentence_n",{n:t.sentence});return m`<h2 class="claim"><span>${r}</span></h2>`}return m`<h2 class="claim">
<span>
${jf.map((r,i)=>m`${i>0&&m`<i> \u2013 </i>`}<${Df} known=${e} state=${t} field=${r} />`)}
${t.draft.id&&m` <small>${n("edits",{id:t.draft.id})}</small>`}
</span>
</h2>`}function Df({known:e,state:t,field:n}){let s=gn(t.draft,n);if(t.field===n)return m`<mark aria-label=${e.say("open")}>${"\
 ? "}</mark>`;if(!s)return m`<i>\u2026</i>`;let o=` ${e.say("and")} `;return s.values.map((r,i)=>{let{text:a,lang:l}=Ce(e,r);
return m`${i>0&&o}<bdi lang=${l}>${s.isInferred?`[${a}]`:a}</bdi>`})}var _n="actorgraph-explorer",Ai="actorgraph-annotator";var yn=({session:e,statement:t,children:n})=>e.connection.explorer&&m`<a class="explorer-link" href=${e.connection.explorer(
t??null)} target=${_n}>${n}</a>`;var ye=class extends R{element=J();componentDidMount(){this.measure()}componentDidUpdate(){this.measure()}measure(){let t=this.
element.current;t.scrollHeight>t.clientHeight?t.tabIndex=0:t!==document.activeElement&&t.removeAttribute("tabindex")}render({
children:t,...n}){return m`<div ref=${this.element} ...${n}>${t}</div>`}};function Li({known:e,state:t,preview:n,failed:s,said:o,session:r}){return m`<${ye} class="detail" role="group" aria-label=${e.
say("detail")}>
${s&&t.place==="statement"&&m`<p class="problem">${s}</p>`}
${o&&t.place!=="reading"&&m`<p class="doubt">${o}</p>`}
${Bf(e,t,n,r)}
<//>`}var Ii=(e,{vocabulary:{relations:t}})=>e.replace(/`(\w+)`/g,(n,s)=>`\u201C${t[s]?.label??s.replaceAll("_"," ")}\u201D`);
function Bf(e,t,n,s){let{say:o}=e,r=t.rows[t.marked];if(t.place==="relation"&&r?.value.is==="relation"){let l=e.vocabulary.
relations[r.value.id];return m`<p><b>${l.label}</b> <i>${o("use")}</i> ${Ii(l.use||l.definition,e)}</p>
<p>${l.avoid&&m`<i>${o("not_for")}</i> ${Ii(l.avoid,e)}`}</p>`}if(t.place==="reading"){let l=Ze(e.article,t.statement),c=l?.
problems[0],f=l?.spans.map(([u,d])=>e.article.text.slice(u,d)).join(" \u2026 ");return l&&m`<p><q>${f}</q> <${yn} session=${s} statement=${l.
key}>${o("see_its_tie")}<//></p>${c&&m`<p class="problem">${c.message}</p>`}`}if(n&&(t.place==="statement"||t.place==="i\
nferred"||t.place==="quote")){let{tie:l,plain:c,problems:f}=n,[u]=f;return m`<p><i>${o("tie")}</i> <b>${l||o("no_tie")}</b></p>
<p>
<i>${o("plain_triple")}</i> <b>${o(c.is?"yes":"no")}</b>${c.why&&` (${c.why})`}
</p>
${u&&m`<p class=${u.severity==="error"?"problem":"doubt"}>${u.message} ${u.hint}</p>`}`}let i=`help_${t.place.replaceAll(
" ","_")}`,a=o(i,{name:r?Ce(e,r.value).text:""});return a!==i&&m`<p><i>${a}</i></p>`}var Ni=new WeakMap;function ji(e){let t=Ni.get(e);if(t)return t;let n=[];for(let[s,o]of e.sentences.entries()){let r=n.at(
-1);r?.number===o.paragraph&&r.isTitle===o.isTitle?r.sentences.push({number:s,sentence:o}):n.push({number:o.paragraph,sentences:[
{number:s,sentence:o}],isTitle:o.isTitle})}return Ni.set(e,n),n}function De({sentences:e},t){let[n,s]=[0,e.length-1];for(;n<
s;){let o=n+s+1>>1;e[o].span[0]<=t?n=o:s=o-1}return n}var Ri=new WeakMap;function Wf(e){let t=Ri.get(e);if(t)return t;let n=new Set;
for(let[s,o]of e.statements.flatMap(({spans:r})=>r))for(let r=De(e,s);(e.sentences[r]?.span[0]??o)<o;r++)n.add(r);return Ri.
set(e,n),n}var bt=(e,t)=>Wf(e).has(t)?"coded":e.sentences[t].nothing?"nothing":"open";function wn({statements:e}){return[
...new Set(e.flatMap(({words:t})=>t.by?[t.by]:[]))]}var Pf=3,$n=(e,t)=>t===null?0:1+e.indexOf(t)%Pf,qf=3;function Di(e){
let t=[];return e.map(({spans:n})=>{let s=new Set(t.filter(r=>Ff(r.spans,n)).map(({lane:r})=>r)),o=0;for(;s.has(o)&&o<qf-
1;)o+=1;return t.push({lane:o,spans:n}),o})}var Ff=(e,t)=>e.some(([n,s])=>t.some(([o,r])=>n<r&&o<s));var bn=class extends ne{render({known:t,corpus:n,current:s,saved:o,session:r,press:i}){let{article:a,say:l}=t,c=a.sentences.
filter((d,p)=>bt(a,p)==="open").length,f=a.statements.reduce((d,p)=>d+p.problems.length,0),u=l("head_counts",{read:a.sentences.
length-c,all:a.sentences.length,statements:a.statements.length});return m`<header>
<h1>
<button type="button" class="plain" onClick=${()=>i("articles")} title=${l("all_articles")}>
<bdi lang=${a.lang}>${a.title}</bdi>
</button>
</h1>
<span class="about">${[a.published,l("coder",{name:n.coder})].filter(Boolean).join(" \xB7 ")}</span>
<${Ts} article=${a} current=${s} say=${l} />
<span class="counts">${u}</span>
${f>0&&m`<button type="button" class="plain problems" onClick=${()=>i("problems")}>${l(f===1?"problem_n":"problems_n",{n:f})}</button>`}
<${yn} session=${r}>${l("explorer")}<//>
<${Uf} saved=${o} say=${l} />
</header>`}},Uf=({saved:e,say:t})=>m`<span class=${`saved is-${e.is}`} role="status">
${e.is==="nothing"?"":e.words||t(`saved_${e.is}`,{at:e.at})}
</span>`,Hf=40,Ts=class extends ne{render({article:t,current:n,say:s}){let o=t.sentences.length,r=Math.ceil(o/Hf),i=Array.
from({length:Math.ceil(o/r)},(l,c)=>{let f=Array.from({length:Math.min(r,o-c*r)},(p,h)=>c*r+h),u=f.map(p=>bt(t,p)),d=u.includes(
"open")?"open":u.includes("coded")?"coded":"nothing";return C(`is-${d}`,f.includes(n)&&"now")}),a=s("strip",{n,all:o-1});
return m`<span class="strip" role="img" aria-label=${a}>${i.map(l=>m`<i class=${l} />`)}</span>`}};var kn=class extends R{element=J();componentDidMount(){this.element.current.showModal()}render({known:t,state:n,hasLetters:s,
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
${Ei(n).map(({place:l,name:c,keys:f})=>m`<section key=${l}>
<h3>${i(c)}</h3>
${f.map(({shown:u,name:d})=>m`<p key=${u+d}><kbd>${u}</kbd> ${i(d)}</p>`)}
</section>`)}
<section>
<h3>${i("fields")}</h3>
${a.fields.map(({id:l,letter:c,label:f})=>c&&m`<p key=${l}><kbd>${c}</kbd> ${f}</p>`)}
</section>
</div>
</dialog>`}};var kt=24,Gf=120,we=e=>e.preventDefault(),xt=class extends R{state={most:kt};componentDidUpdate({state:t}){let{state:n}=this.
props;n.rows!==t.rows&&this.state.most>kt&&this.setState({most:kt}),(n.rows!==t.rows||n.marked!==t.marked)&&document.getElementById(
`choice-${Math.max(0,n.marked)}`)?.scrollIntoView({block:"nearest"})}look=({currentTarget:{scrollTop:t,clientHeight:n,scrollHeight:s}})=>{
t+n>s-Gf&&this.setState({most:this.state.most+kt})};render({known:{say:t},state:n,hands:s},{most:o}){let{rows:r,marked:i,
place:a,first:l,typed:c,line:f}=n,u=a==="words"||a==="quote";return m`<div class="choices">
<div id="choices" role="listbox" aria-label=${t("choices")} onScroll=${this.look}>
${r.slice(0,Math.max(o,i+kt)).map((d,p)=>m`<div
key=${p}
id=${`choice-${p}`}
role="option"
class=${C("row",p===i&&"marked")}
aria-selected=${String(p===i)}
aria-setsize=${r.length}
aria-posinset=${p+1}
aria-label=${[d.digit,d.label,d.why].filter(Boolean).join(", ")}
onMouseDown=${we}
onClick=${()=>s.take(d)}
>
${d.digit===null?m`<kbd class="none" />`:m`<kbd>${d.digit}</kbd>`}
<bdi class="name" lang=${d.lang}>${d.label}</bdi>
<span class="why">${d.why}</span>
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
on")],o=(s.indexOf(document.activeElement)+n+s.length)%s.length;this.setState({at:o},()=>s[o].focus()),t.preventDefault()}};var zf=(e,t)=>e.say(`line_${Bi(t)}`,{field:Wi(e,t),count:t.rows.length}),Bi=({place:e})=>e.replaceAll(" ","_"),Wi=(e,{field:t})=>t?
G(e,t)?.label??t:"",xn=class extends R{element=J();componentDidMount(){this.element.current.focus({preventScroll:!0})}componentDidUpdate(){
let{state:t}=this.props,n=this.element.current;n.value!==t.line&&(n.value=t.line),t.isSelected&&n.select()}render({known:t,
state:n,written:s}){let o=Z[n.place].writes(n),r=n.rows.length>0&&n.place!=="few";return m`<input
id="line"
ref=${this.element}
class=${o?"":"is-command"}
role="combobox"
aria-expanded=${String(r)}
aria-controls="choices"
aria-autocomplete="list"
aria-activedescendant=${r&&n.rows[n.marked]?`choice-${n.marked}`:null}
aria-label=${zf(t,n)}
placeholder=${t.say(`hint_${Bi(n)}`,{field:Wi(t,n)})}
autocomplete="off"
autocapitalize="off"
spellcheck=${!1}
dir="auto"
readonly=${!o}
onInput=${i=>{i.isComposing||s(i.currentTarget.value)}}
onCompositionEnd=${i=>s(i.currentTarget.value)}
/>`}};var As=e=>document.getElementById(`sentence-${e}`)?.firstChild??null;function Is(e,[t,n]){let s=[];for(let o=De(e,t);o<e.
sentences.length;o+=1){let[r,i]=e.sentences[o].span;if(r>=n)break;let a=As(o);!a||i<=t||s.push(new StaticRange({startContainer:a,
startOffset:Math.max(t,r)-r,endContainer:a,endOffset:Math.min(n,i)-r}))}return s}var Kf=["sentence","named","marked","qu\
ote","first"];function Ls(e,t,n){if(!("highlights"in CSS))return n;for(let s of n)s in t||CSS.highlights.delete(s);for(let[
s,o]of Object.entries(t)){let r=new Highlight(...o.flatMap(i=>Is(e,i)));r.priority=Kf.indexOf(s)+1,CSS.highlights.set(s,
r)}return new Set(Object.keys(t))}function Pi(e){return Fi(e,e.statements.filter(({words:t,spans:n})=>t.by!==null&&n.length),
"said")}function qi(e,t){let n=he(e,t.sentence);return Fi(e,n.filter(({words:s,spans:o})=>s.by===null&&o.length),"own")}
function Fi(e,t,n){let s=wn(e),o=Di(t),r={};for(let[i,{words:a,marks:l,spans:c}]of t.entries()){let f=`${n}-${$n(s,a.by)}\
-${l.length?"held":"plain"}-${o[i]}`;r[f]=[...r[f]??[],...c]}return r}function Ui(e,t,n){let s=e.map(o=>Math.max(0,o));for(let o=t+1;o<s.length;o++)s[o]=Math.max(s[o],s[o-1]+n);for(let o=t-1;o>=
0;o--)s[o]=Math.min(s[o],s[o+1]-n);s[0]<0&&(s[0]=0);for(let o=1;o<s.length;o++)s[o]=Math.max(s[o],s[o-1]+n);return s}var Xf=20,Vf=2,Hi=400;function vn({words:e,isDenied:t,marks:n},s){let o=[e.subject,e.relation,e.object].filter(Boolean).
join(" \u2013 ");return[(t?`${s("not")} `:"")+o,...e.by?[s("according_to",{name:e.by})]:[],...n].join(", ")}var On=class extends R{state={
from:0,to:2e3};element=J();componentDidMount(){this.scroller=this.element.current.closest(".reading"),this.scroller.addEventListener(
"scroll",this.look,{passive:!0}),this.look()}componentWillUnmount(){this.scroller?.removeEventListener("scroll",this.look)}componentDidUpdate(){
this.place()}shouldComponentUpdate(t,n){let s=this.props;return Object.keys(t).some(r=>t[r]!==s[r])||n.from!==this.state.
from||n.to!==this.state.to}look=()=>{let{top:t,bottom:n}=this.scroller.getBoundingClientRect(),o=[...this.scroller.querySelectorAll(
".paragraph")].filter(a=>{let l=a.getBoundingClientRect();return l.bottom>t-Hi&&l.top<n+Hi}),[r,i]=[o[0]?.firstElementChild,
o.at(-1)?.lastElementChild].map(a=>Number(a instanceof HTMLElement?a.dataset.sentence:0));this.setState({from:r,to:i})};place(){
let{known:t,current:n}=this.props,s=this.element.current.getBoundingClientRect().top,o=new Map(zi(t.article).map(c=>[c.stated.
key,c])),r=[...this.element.current.children].flatMap(c=>{let f=o.get(c.dataset.statement??"");return f?[{element:c,...f}]:
[]}),i=r.map(({stated:c})=>Math.round(Jf(t.article,c)-s)),a=Math.max(0,r.findIndex(({number:c})=>c>=n)),l=Ui(i,a,Xf+Vf);
for(let[c,{element:f}]of r.entries())f.style.top=`${l[c]}px`}render({known:t,current:n,statement:s,fresh:o,letters:r,open:i},{
from:a,to:l}){let{article:c,say:f}=t,u=wn(c),d=zi(c).filter(({number:p})=>p>=a&&p<=l);return m`<div class="cards" ref=${this.
element} role="group" aria-label=${f("statements_beside")}>
${d.map(({stated:p,number:h})=>{let{key:g,words:y,isDenied:$,marks:_,problems:b}=p,x=C("card",`claimant-${$n(u,y.by)}`,_.
length>0&&"held",h===n&&"current",g===s&&"open",g===o&&"fresh",b.length>0&&"has-problems");return m`<button
type="button"
tabindex="-1"
key=${g}
class=${x}
data-statement=${g}
aria-label=${vn(p,f)}
title=${vn(p,f)}
onClick=${()=>i(g)}
>
${r[g]&&m`<kbd class="label">${r[g]}</kbd>`}${$&&m`<b>${f("not")}</b> `}
${_.length>0&&m`<i>${_[0]}</i> `}<bdi>${y.subject}</bdi> \u2013 ${y.relation} \u2013 <bdi>${y.object}</bdi>
</button>`})}
</div>`}},Gi=new WeakMap;function zi(e){let t=Gi.get(e);if(t)return t;let s=e.statements.filter(({spans:o})=>o.length).sort(
(o,r)=>o.spans[0][0]-r.spans[0][0]).map(o=>({stated:o,number:De(e,o.spans[0][0])}));return Gi.set(e,s),s}function Jf(e,{
spans:[[t,n]]}){let[s]=Is(e,[t,Math.min(n,t+1)]);if(!s)return 0;let o=document.createRange();return o.setStart(s.startContainer,
s.startOffset),o.setEnd(s.endContainer,s.endOffset),o.getBoundingClientRect().top}var Ki=new Set(["subject","relation","object"]);function Xi({known:e,state:t,quote:n}){let{draft:s,field:o,place:r}=t,{say:i,
article:a}=e;if(!s)return m`<div class="slots" />`;let l=s.slots.filter(d=>!Ki.has(d.field)&&d.values.length>0),c=o&&o!==
"basis"&&!Ki.has(o)&&!l.some(d=>d.field===o)?[o]:[],f=r==="basis"||s.basis||s.slots.some(({isInferred:d})=>d),u=n.map(([
d,p])=>Ci(a.text.slice(d,p))).join(" \u2026 ");return m`<${ye} class="slots" role="group" aria-label=${i("further_fields")}>
<dl>
${l.map(d=>m`<div key=${d.field} class=${C("slot",d.field===o&&"open")}>
<dt><${Sn} known=${e} id=${d.field} /></dt>
<dd><${Qf} known=${e} slot=${d} /></dd>
</div>`)}
${c.map(d=>m`<div key=${d} class="slot open">
<dt><${Sn} known=${e} id=${d} /></dt>
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
<//>`}function Sn({known:e,id:t}){let n=G(e,t),s=n?.label??t,o=n?.letter?s.toLowerCase().indexOf(n.letter):-1;return o<0?
s:m`${s.slice(0,o)}<u>${s[o]}</u>${s.slice(o+1)}`}function Qf({known:e,slot:t}){let n=t.each?" / ":` ${e.say("and")} `;return m`${t.
values.map((s,o)=>{let{text:r,lang:i}=Ce(e,s);return m`${o>0&&n}<bdi lang=${i}>${r}</bdi>`})}${t.isInferred&&m` <small>${e.
say("inferred")}</small>`}`}function Vi({known:e,state:t}){let{say:n,article:s}=e,o=t.proposals[t.proposal];if(!o)return null;let r=o.fields.filter(
({isFilled:a})=>a),i=o.fields.filter(({isFilled:a})=>!a);return m`<div class="choices drafted">
<p class="asks">${n("draft_of",{name:o.proposer,n:t.proposal+1,all:t.proposals.length})}</p>
${r.map(a=>m`<div class="row drafted" key=${a.field}>
<kbd>${G(e,a.field)?.letter??"\u2423"}</kbd>
<span class="name"><small><${Sn} known=${e} id=${a.field} /></small> <b>${Yf(e,a)}</b></span>
<span class="why">${[a.rule,Zf(n,a)].filter(Boolean).join(" \xB7 ")}</span>
</div>`)}
${i.length>0&&m`<p class="note">
${n("draft_shown")}
${i.map(a=>m`${" "}<kbd>${G(e,a.field)?.letter??"\u2423"}</kbd>${" "}
${G(e,a.field)?.label??a.field}, \u201c${a.from.map(([l,c])=>s.text.slice(l,c)).join(" \u2026 ")}\u201d`)}
</p>`}
</div>`}var Yf=(e,{values:t})=>t.map(n=>Ce(e,n).text).join(` ${e.say("and")} `),Zf=(e,{right:t})=>t===null?"":e("draft_r\
ight",{n:Math.round(100*t)});function Ji(e){let{place:t}=e.state;return t==="reading"?m`<${tu} ...${e} />`:t==="statement"||t==="inferred"?m`<${su} ...${e} />`:
t==="draft"?m`<${Vi} ...${e} />`:t==="few"?m`<${eu} ...${e} />`:t==="new entity"?m`<${ou} ...${e} />`:m`<${xt} ...${e} />`}
function eu({known:{say:e},state:t,hands:n}){let s=ln(t.rows.map(({label:o})=>o));return m`<div class="choices" role="group" aria-label=${e(
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
</div>`}function tu({known:e,state:t,hands:n}){let{article:s,say:o}=e,{nothing:r}=s.sentences[t.sentence]??{},i=he(s,t.sentence);
return m`<div class="choices">
${i.length>0&&m`<${ye} id="choices" role="listbox" aria-label=${o("statements_here")}>
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
<small>${nu(a,o)}</small>
</span>
</div>`)}
<//>`}
${r&&m`<p class="note done">${o("nothing_here",r)}</p>`}
${!r&&!i.length&&m`<p class="asks">${o("not_coded")}</p>`}
</div>`}var nu=({words:e,marks:t},n)=>[e.by?n("according_to",{name:e.by}):n("of_author"),...t].join(" \xB7 ");function su({
known:e,state:t,shown:n,hands:s}){let{vocabulary:o,say:r}=e,i=o.fields.filter(({letter:l})=>l),a=[["i",r("inferred")],["\
q",r("quote")],[" ",r("other_fields")]];return m`<${ye} class="choices fields" role="group" aria-label=${r("fields")}>
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
<//>`}function ou({known:e,state:t,shown:n,hands:s}){let{say:o,vocabulary:r}=e,{entity:i}=t;if(!i)return null;let a=i.country&&
Pe(e.entities,i.country)?.label||"\u2013",l=[["n",o("entity_label"),i.label],["t",o("entity_type"),r.types[i.type]?.label??
i.type],["c",o("entity_country"),a],["a",o("entity_aliases"),i.aliases.join(", ")||"\u2013"],["l",o("entity_kept"),o(i.isLocal?
"entity_local":"entity_listed")],["m",o("entity_members"),i.members.map(c=>Pe(e.entities,c)?.label??c).join(", ")||"\u2013"]];
return t.part?m`<${xt} known=${e} state=${t} shown=${n} hands=${s} />`:m`<div class="choices">
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
${ji(t).map(o=>m`<${Ns}
key=${o.sentences[0].number}
article=${t}
paragraph=${o}
current=${ru(o,s)?s:null}
say=${n}
/>`)}
</div>`}},ru=({sentences:e},t)=>t>=e[0].number&&t<=e[e.length-1].number,Ns=class extends ne{render({article:t,paragraph:n,
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
</div>`}};function Qi(e,t,n){let[s,o]=iu(t,n),r=s?.parentElement?.closest("[data-sentence]");if(!(r instanceof HTMLElement)||
s?.nodeType!==Node.TEXT_NODE)return null;let i=Number(r.dataset.sentence);return{sentence:i,place:e.sentences[i].span[0]+
o}}function iu(e,t){if("caretPositionFromPoint"in document){let s=document.caretPositionFromPoint(e,t);return[s?.offsetNode,
s?.offset??0]}let n=document.caretRangeFromPoint(e,t);return[n?.startContainer,n?.startOffset??0]}var En=class extends ne{render({known:t,sentence:n,labels:s}){let o=au(t.article,n,s);return m`<div class="labels">
${s.map(({letters:r,span:[i,a],kind:l},c)=>{let f=t.article.text.slice(i,a),u=t.say(/\d/.test(r)?"word_with_digit":"word\
_with_letter",{words:f,letters:r});return o[c]&&m`<span
key=${`${l} ${i}`}
class=${`label ${l}`}
role="img"
aria-label=${u}
style=${{left:`${o[c].left}px`,top:`${o[c].top}px`}}
>${r}</span
>`})}
</div>`}};function au(e,t,n){let s=As(t),o=document.getElementById("article")?.parentElement?.getBoundingClientRect();if(!n.
length||!s||!o)return[];let[r]=e.sentences[t].span,i=document.createRange();return n.map(({span:[a]})=>{let l=Math.min(Math.
max(a-r,0),s.length-1);i.setStart(s,l),i.setEnd(s,l+1);let c=i.getBoundingClientRect();return{left:Math.round(c.left-o.left),
top:Math.round(c.top-o.top)}})}var lu=new Set(["choosing","relation"]);function Yi(e,t,n){let{place:s,hints:o,typed:r,rows:i,draft:a,sentence:l}=t;if(o.
length)return o.filter(({letters:c,span:f})=>f&&c.startsWith(r)).map(({letters:c,span:f})=>({letters:c.slice(r.length),span:f,
kind:"word"}));if(lu.has(s)){let c=new Map;for(let{digit:f,value:u}of i){if(f===null||!("at"in u)||!u.at)continue;let d=c.
get(u.at[0]);c.set(u.at[0],{letters:d?`${d.letters} ${f}`:String(f),span:d&&d.span[1]>u.at[1]?d.span:u.at,kind:"name"})}
return[...c.values()]}return s==="draft"?(t.proposals[t.proposal]?.fields??[]).flatMap(({field:c,from:f,isFilled:u})=>f.
slice(0,1).map(d=>({letters:G(e,c)?.letter??"\u2423",span:d,kind:u?"name":"cue"}))):s==="statement"||s==="inferred"?jt(n,
l,a).flatMap(({field:c,span:f})=>{let u=G(e,c)?.letter;return u?[{letters:u,span:f,kind:"cue"}]:[]}):[]}var cu={},fu=({hints:e,
typed:t})=>e.every(({statement:n})=>!n)?cu:Object.fromEntries(e.flatMap(({letters:n,statement:s})=>s&&n.startsWith(t)?[[
s,n.slice(t.length)]]:[])),Cn=class extends R{element=J();state={measured:0};marked=new Set;lines=new Set;lined=null;componentDidMount(){
this.observer=new ResizeObserver(()=>this.setState({measured:this.state.measured+1})),this.observer.observe(this.element.
current),this.mark(),this.come(!0)}componentWillUnmount(){this.observer?.disconnect()}componentDidUpdate(t){this.mark();
let n=this.props;(t.state.sentence!==n.state.sentence||t.known.article.id!==n.known.article.id)&&this.come(!1)}mark(){let{
known:t,state:n,quote:s}=this.props,{article:o}=t;this.lined!==o&&(this.lines=Ls(o,Pi(o),this.lines)),this.lined=o;let r=o.
sentences[n.sentence],i=n.draft?void 0:Ze(o,n.statement),a=Yi(t,n,this.props.index).filter(({kind:l})=>l==="name");this.
marked=Ls(o,{...qi(o,n),...r&&{sentence:[r.span]},...a.length&&{named:a.map(({span:l})=>l)},...i?.spans.length&&{marked:i.
spans},...s.length&&{quote:s},...n.first&&{first:[n.first]}},this.marked)}come(t){let{state:n}=this.props,s=document.getElementById(
`sentence-${n.sentence}`);if(!s)return;let o=this.element.current.getBoundingClientRect(),r=s.getBoundingClientRect(),i=Math.
min(120,o.height/5);if(!t&&r.top>=o.top+i&&r.bottom<=o.bottom-i)return;let a=r.bottom>o.bottom-i&&r.height<o.height-2*i;
this.element.current.scrollTop+=a?r.bottom-o.bottom+i:r.top-o.top-i}render({known:t,state:n,index:s,open:o,touch:r},{measured:i}){
return m`<div
class="reading"
ref=${this.element}
onClick=${a=>{let l=Qi(t.article,a.clientX,a.clientY);l&&r(l.sentence,l.place)}}
>
<div class="page">
<${Mn} known=${t} current=${n.sentence} />
<${En} known=${t} sentence=${n.draft?.sentence??n.sentence} labels=${Yi(t,n,s)} measured=${i} />
<${On}
known=${t}
current=${n.sentence}
statement=${n.statement}
fresh=${n.last}
letters=${fu(n)}
measured=${i}
open=${o}
/>
</div>
</div>`}};var P=class extends R{element=J();componentDidMount(){let t=this.element.current;(t.querySelector("[autofocus]")??t).focus()}render({
say:t,name:n,title:s,deeds:o,close:r,children:i}){let a=r?[...o,{keys:["Escape"],shown:"Esc",name:"back_to_reading",does:r}]:
o,l=a.map(({keys:[f],shown:u,name:d})=>({shown:u,name:d,press:{name:f,isShift:!1}})),c=f=>{let u=a.find(d=>d.keys.includes(
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
Math.max(e-1,0))}],pe=e=>e?.scrollIntoView({block:"nearest"});function Zi({shown:e,session:t}){let n=t.say,[s,o]=E(""),r=s.toLowerCase(),i=(e.corpus?.articles??[]).filter(({id:p,title:h})=>`${p}\
 ${h}`.toLowerCase().includes(r)),a=e.known?.article.id,[l,c]=E(Math.max(0,i.findIndex(({id:p})=>p===a))),f=Math.min(l,i.
length-1);W(()=>{t.opening.count()},[]),W(()=>pe(document.querySelector("tr.marked")),[f]);let u=()=>i[f]&&t.opening.open(
i[f].id),d=[{keys:["Enter"],shown:"\u23CE",name:"open_article",does:u},...ue(f,i.length,c),{keys:["v"],shown:"v",name:"n\
ew_article",does:()=>t.show("new")},{keys:["g"],shown:"g",name:"progress",does:()=>t.show("progress")},...e.known?[{keys:[
"e"],shown:"e",name:"entities_screen",does:()=>t.show("entities")}]:[],{keys:["!"],shown:"!",name:"problems",does:()=>t.
show("problems")}];return m`<${P}
say=${n}
name="articles"
title=${e.corpus?.title||n("articles")}
deeds=${d}
hasLetters=${e.hasLetters}
close=${e.known?()=>t.show(null):null}
>
<form onSubmit=${vt(u)}>
<label>${n("find_article")} <input type="search" value=${s} onInput=${({currentTarget:p})=>o(p.value)} /></label>
</form>
<table>
<thead>
<tr>${["article","day","sentences","coded","nothing","left","statements","problems"].map(p=>m`<th scope="col">${n(p)}</th>`)}</tr>
</thead>
<tbody>
${i.map((p,h)=>m`<${uu} key=${p.id} article=${p} isMarked=${h===f} open=${()=>t.opening.open(p.id)} />`)}
</tbody>
</table>
${!i.length&&m`<p class="asks">${n("nothing_found")}</p>`}
<//>`}var vt=e=>t=>{t.preventDefault(),e()};function uu({article:e,isMarked:t,open:n}){let{title:s,lang:o,published:r,sentences:i,
coded:a,nothing:l,statements:c,problems:f}=e;return m`<tr class=${C(t&&"marked")} aria-current=${t?"true":null}>
<td><button type="button" class="plain link" onClick=${n}><bdi lang=${o}>${s}</bdi></button></td>
<td class="day">${r??"\u2013"}</td>
${[i,a,l,Math.max(0,i-a-l),c,f].map(u=>m`<td class="number">${u}</td>`)}
</tr>`}var pu=200,Ot={is:"list",entity:null,kept:null,told:null,word:null};function na({shown:e,session:t}){let{say:n,connection:s}=t,
{known:o}=e,[r,i]=E(""),[a,l]=E(""),[c,f]=E(0),[u,d]=E(Ot),[p,h]=E(""),g=hu(o?.entities??[],r).filter(({id:T})=>u.is!=="\
merge"||T!==u.entity?.id),y=Math.max(0,Math.min(c,g.length-1));W(()=>pe(document.querySelector("tr.marked")),[y]);let $=u.
is!=="list"&&!u.told;W(()=>{$||document.querySelector("main.screen")?.focus()},[$]);let _=T=>{d({...Ot,...T}),h(""),i(""),
f(0),T.entity&&l(T.entity.label)},b=async(T,F)=>{let{entity:ee,kept:te,word:z}=T;if(!ee)return;let{status:Ea,body:Us}=await(T.
is==="rename"?s.ask("POST","/api/renaming",{entity:ee.id,label:a,isMade:F}):s.ask("POST","/api/merging",{kept:te?.id,gone:ee.
id,word:z,isMade:F}));if(Ea!==200)return h(Us?.message??n("saved_offline"));if(!F)return h(""),d({...T,told:Us});_(Ot),h(
n(T.is==="rename"?"renamed":"merged",{name:ee.label,other:te?.label??a})),o&&await t.opening.renew({entities:!0,articles:[
o.article.id]})},x=u.told!==null&&u.told.differing.length>0&&u.word===null,O=T=>d({...u,word:T}),M=g[y],q=u.told?[...x?[
{keys:["1"],shown:"1",name:"word_of_kept",does:()=>O("kept")},{keys:["2"],shown:"2",name:"word_of_gone",does:()=>O("gone")}]:
[{keys:["Enter"],shown:"\u23CE",name:"change_names",does:()=>b(u,!0)}],{keys:["Backspace"],shown:"\u232B",name:"leave_na\
mes",does:()=>_(Ot)}]:u.is==="rename"?[]:[...M&&u.is==="merge"?[{keys:["Enter"],shown:"\u23CE",name:"merge_with",does:()=>b(
{...u,kept:M},!1)}]:[],...M&&u.is==="list"?[{keys:["r"],shown:"r",name:"rename_entity",does:()=>_({is:"rename",entity:M})},
{keys:["m"],shown:"m",name:"merge_entity",does:()=>_({is:"merge",entity:M})}]:[],...ue(y,g.length,f)],re=u.is==="list"?o?
()=>t.show(null):null:()=>_(Ot);return m`<${P} say=${n} name="entities" title=${mu(n,u)} deeds=${q} hasLetters=${e.hasLetters} close=${re}>
<p role="status" class=${p?"note":"unseen"}>${p}</p>
${u.is==="rename"&&!u.told&&m`<form key="rename" onSubmit=${ta(()=>b(u,!1))}>
<label>${n("new_label")} <input type="text" autofocus ref=${ea} value=${a} onInput=${({currentTarget:T})=>l(T.value)} /></label>
<button type="submit">${n("look_first")}</button>
<p class="quiet">${n("label_stays")}</p>
</form>`}
${u.is!=="rename"&&!u.told&&m`<form key=${u.is} onSubmit=${ta(()=>u.is==="merge"&&M&&b({...u,kept:M},!1))}>
<label>${n("find_entity")} <input type="search" ref=${u.is==="merge"?ea:null} value=${r} onInput=${({currentTarget:T})=>i(
T.value)} /></label>
</form>
<table>
<thead><tr>${["entity","type_of","used","id_of"].map(T=>m`<th scope="col">${n(T)}</th>`)}</tr></thead>
<tbody>
${g.map((T,F)=>m`<tr key=${T.id} class=${C(F===y&&"marked")} aria-current=${F===y?"true":null} onClick=${()=>f(F)}>
<td lang=${T.lang}>${T.label}</td>
<td>${o?.vocabulary.types[T.type]?.label??T.type}</td>
<td class="number">${T.uses}</td>
<td class="quiet">${T.id}</td>
</tr>`)}
</tbody>
</table>
${!g.length&&m`<p class="asks">${n("nothing_found")}</p>`}`}
${u.told&&m`<${du} say=${n} told=${u.told} doing=${u} />`}
<//>`}function du({say:e,told:t,doing:n}){return m`<p>${e("names_change",{n:t.statements,files:t.files.length})}</p>
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
</table>`}`}function mu(e,{is:t,entity:n,kept:s}){let o=n?.label??"";return t==="list"?e("entities_title"):t==="rename"?
e("rename_title",{name:o}):s?e("merge_names_title",{name:o,other:s.label}):e("merge_with_title",{name:o})}function hu(e,t){
let n=t.trim().toLowerCase(),s=({names:o,id:r})=>Number([r,...o].some(i=>i.toLowerCase().startsWith(n)));return e.filter(
({local:o,names:r,id:i})=>!o&&[i,...r].some(a=>a.toLowerCase().includes(n))).sort((o,r)=>s(r)-s(o)||r.uses-o.uses||(o.label<
r.label?-1:1)).slice(0,pu)}var ea=e=>{e&&!e.dataset.seen&&(e.dataset.seen="1",e.focus())},ta=e=>t=>{t.preventDefault(),e()};function sa({shown:e,session:t}){let n=t.say,{known:s,state:o,refusal:r}=e,i=r?.conflict??null,a=i?.fields??[],[l,c]=E(a.
map(({decided:_})=>_)),[f,u]=E(Math.max(0,a.findIndex(({decided:_})=>!_)));if(W(()=>{s&&t.opening.renew({articles:[s.article.
id]})},[]),W(()=>pe(document.querySelector("tr.marked")),[f]),!s||!o||!i)return null;let d=l.filter(_=>_===null).length,
p=i.isGone,h=()=>t.show(null),g=_=>{if(p)return _==="here"?y(null):h();let b=l.map((O,M)=>M===f?_:O);c(b);let x=b.indexOf(
null);x>=0&&u(x)},y=_=>{if(!o.draft)return;let b=s.article.statements.find(({key:q})=>q===i.key),x=b&&_!==null?We(b,s.article):
null,O=new Map(a.map(({field:q},re)=>[q,l[re]])),M={...x?_u(o.draft,x,O):o.draft,id:_};t.writing.merge({...Be(M,s,o.open),
revision:i.revision})},$=[{keys:["1"],shown:"1",name:p?"save_as_new":"take_here",does:()=>g("here")},{keys:["2"],shown:"\
2",name:p?"leave_it_out":"take_there",does:()=>g("there")},...p?[]:ue(f,a.length,u),...p||d?[]:[{keys:["Enter"],shown:"\u23CE",
name:"write_it",does:()=>y(o.draft?.id??null)}]];return m`<${P} say=${n} name="merge" title=${n("merge_title")} deeds=${$} hasLetters=${e.
hasLetters} close=${h}>
<p>${r?.message}</p>
<p class="quiet">${n("merge_kept")}</p>
${!p&&m`<table>
<thead>
<tr>${["field","was_before","here","in_the_file","taken"].map(_=>m`<th scope="col">${n(_)}</th>`)}</tr>
</thead>
<tbody>
${a.map(({field:_,before:b,here:x,there:O},M)=>m`<tr
key=${_}
class=${C(M===f&&"marked")}
aria-current=${M===f?"true":null}
onClick=${()=>u(M)}
>
<td>${gu(s,_)}</td>
<td>${b??"\u2013"}</td>
<td>${l[M]==="here"?m`<ins>${x??"\u2013"}</ins>`:x??"\u2013"}</td>
<td>${l[M]==="there"?m`<ins>${O??"\u2013"}</ins>`:O??"\u2013"}</td>
<td>${l[M]?n(l[M]==="here"?"here":"in_the_file"):m`<b class="is-error">${n("to_choose")}</b>`}</td>
</tr>`)}
</tbody>
</table>`}
${d>0&&m`<p class="note">${n("merge_open",{n:d})}</p>`}
<//>`}var gu=(e,t)=>G(e,t)?.label??t;function _u(e,t,n){let s=i=>n.get(i)==="there",o=e.slots.filter(({field:i})=>!s(i)),
r=t.slots.filter(({field:i})=>s(i));return{...e,slots:[...o,...r],basis:s("inferred")?t.basis:e.basis,quote:s("quote")?t.
quote:e.quote}}function oa({shown:e,session:t}){let{say:n,connection:s}=t,[o,r]=E(""),[i,a]=E(!1),[l,c]=E(!1),[f,u]=E(""),[d,p]=E(""),h=rt(
null),g=rt(null),y=rt(null),$=async O=>{a(!0),r("");let{status:M,body:q}=await O;a(!1),M===200?await t.opening.begin(q.id??
q.article?.id):r(q?.message??n("saved_offline"))},_=O=>{let[M]=O??[];M&&$(s.send("/api/articles/from-file",M,M.name))},b=[
{keys:["v"],shown:"v",name:"paste_text",does:()=>g.current?.focus()},{keys:["o"],shown:"o",name:"choose_file",does:()=>h.
current?.click()},{keys:["w"],shown:"w",name:"web_address",does:()=>y.current?.focus()}],x=(e.corpus?.articles.length??0)>
0;return m`<${P}
say=${n}
name="new_article"
title=${n(x?"new_article_title":"first_article_title")}
deeds=${b}
hasLetters=${e.hasLetters}
close=${x?()=>t.show(e.known?null:"articles"):null}
>
<p class="note problem" role="alert" hidden=${!o}>${o}</p>
<form class="paste" onSubmit=${vt(()=>f.trim()&&$(s.ask("POST","/api/articles",{text:f})))}>
<label for="text">${n("paste_label")}</label>
<textarea id="text" ref=${g} rows="9" dir="auto" value=${f} onInput=${({currentTarget:O})=>u(O.value)}></textarea>
<p class="quiet">${n("paste_help")}</p>
<button type="submit" disabled=${i||!f.trim()}>${n("add_text")}</button>
</form>
<div
class=${C("drop",l&&"over")}
onDragOver=${O=>{O.preventDefault(),c(!0)}}
onDragLeave=${()=>c(!1)}
onDrop=${O=>{O.preventDefault(),c(!1),_(O.dataTransfer?.files)}}
>
<label for="file">${n("drop_label")}</label>
<input id="file" type="file" ref=${h} disabled=${i} onChange=${({currentTarget:O})=>_(O.files)} />
</div>
<form onSubmit=${vt(()=>d.trim()&&$(s.ask("POST","/api/articles/from-address",{address:d})))}>
<label for="address">${n("address_label")}</label>
<input id="address" type="url" ref=${y} value=${d} onInput=${({currentTarget:O})=>p(O.value)} />
<button type="submit" disabled=${i||!d.trim()}>${n("fetch_it")}</button>
<p class="quiet">${n("address_help")}</p>
</form>
<//>`}function ra({shown:e,session:t}){let{say:n,connection:s}=t,{corpus:o}=e,[r,i]=E(""),[a,l]=E(o?.coder??""),[c,f]=E(
""),u=async()=>{let{status:d,body:p}=await s.ask("POST","/api/corpus",{title:r.trim()||o?.folder,coder:a.trim()});d===200?
await t.opening.start():f(p?.message??n("saved_offline"))};return m`<${P}
say=${n}
name="begin"
title=${n("no_corpus_title")}
deeds=${[{keys:["Enter"],shown:"\u23CE",name:"begin_corpus",does:u}]}
hasLetters=${e.hasLetters}
close=${null}
>
<p>${n("no_corpus")}</p>
<p class="note problem" role="alert" hidden=${!c}>${c}</p>
<form class="begin" onSubmit=${vt(u)}>
<label for="title">${n("corpus_title")}</label>
<input id="title" placeholder=${o?.folder} value=${r} onInput=${({currentTarget:d})=>i(d.value)} />
<label for="coder">${n("your_coder_id")}</label>
<input id="coder" value=${a} onInput=${({currentTarget:d})=>l(d.value)} />
<button type="submit">${n("begin_corpus_in",{folder:o?.folder})}</button>
</form>
<p class="quiet">${n("begin_writes")}</p>
<//>`}var ia=["error","warning","to do"];function aa({shown:e,session:t}){let n=t.say,[s,o]=E(null),[r,i]=E(0);W(()=>{t.connection.
ask("GET","/api/problems").then(({status:u,body:d})=>o(u===200?yu(d):[]))},[]);let a=s??[],l=Math.min(r,a.length-1);W(()=>pe(
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
${a.map((u,d)=>m`<tr key=${d} class=${C(d===l&&"marked")} aria-current=${d===l?"true":null} onClick=${()=>i(d)}>
<td>
${u.article?m`<button type="button" class="plain link" onClick=${()=>c(u)}>${u.statement??u.article}</button>`:u.path}
<small>${u.path}:${u.line}</small>
</td>
<td><b class=${`is-${u.severity.replace(" ","-")}`}>${n(u.severity)}</b> ${u.message}</td>
<td>${u.hint}</td>
</tr>`)}
</tbody>
</table>`}
<//>`}var yu=e=>[...e].sort((t,n)=>ia.indexOf(t.severity)-ia.indexOf(n.severity));var la=["sentences","coded","nothing","left","statements"];function ca({shown:e,session:t}){let n=t.say,[s,o]=E(null);W(
()=>{t.connection.ask("GET","/api/progress").then(({status:i,body:a})=>o(i===200?wu(a):[]))},[]);let r=new Map(e.corpus?.
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
<tr>${["article","coder_of",...la].map(i=>m`<th scope="col">${n(i)}</th>`)}</tr>
</thead>
<tbody>
${s.map(i=>m`<tr key=${`${i.coder} ${i.article}`}>
<td><button type="button" class="plain link" onClick=${()=>t.opening.open(i.article)}><bdi>${r.get(i.article)??i.article}</bdi></button></td>
<td class="day">${i.coder}</td>
${la.map(a=>m`<td class="number">${i[a]}</td>`)}
</tr>`)}
</tbody>
</table>`}
<//>`}var wu=e=>Array.isArray(e)?e:e.rows??[];function Rs(e,t){let[n,s]=[e,t].map(f=>f.split(/\s+/).filter(Boolean));if(n.length>400||s.length>400)return e===t?[{same:e}]:
[{was:e,is:t}];let o=$u(n,s),r=[],[i,a]=[0,0],l={same:[],was:[],is:[]},c=()=>{l.same.length&&r.push({same:l.same.join(" ")}),
(l.was.length||l.is.length)&&r.push({was:l.was.join(" "),is:l.is.join(" ")}),l={same:[],was:[],is:[]}};for(;i<n.length||
a<s.length;){if(i<n.length&&a<s.length&&n[i]===s[a]){(l.was.length||l.is.length)&&c(),l.same.push(n[i]),i++,a++;continue}
l.same.length&&c(),a>=s.length||i<n.length&&o[i+1][a]>=o[i][a+1]?l.was.push(n[i++]):l.is.push(s[a++])}return c(),r}var fa=(e,t)=>JSON.
stringify(Rs(e,t).filter(n=>"was"in n));function $u(e,t){let n=Array.from({length:e.length+1},()=>new Array(t.length+1).
fill(0));for(let s=e.length-1;s>=0;s--)for(let o=t.length-1;o>=0;o--)n[s][o]=e[s]===t[o]?n[s+1][o+1]+1:Math.max(n[s+1][o],
n[s][o+1]);return n}function pa({shown:e,session:t}){let{say:n,connection:s}=t,[o,r]=E(null),[i,a]=E(0),[l,c]=E("");W(()=>{s.ask("GET","/api\
/quotes").then(({status:_,body:b})=>r(_===200?b:[]))},[]);let f=o??[],u=Math.min(i,f.length-1);W(()=>pe(document.querySelector(
"tr.marked")),[u]);let d=f[u],p=d?.near?f.filter(_=>_.near!==null&&ua(_)===ua(d)):[],h=async _=>{if(!_.length)return c(n(
"nothing_near"));let{status:b,body:x}=await s.ask("POST","/api/quotes",{ids:_.map(({id:q})=>q)});if(b!==200)return c(x?.
message??n("saved_offline"));let{mended:O,left:M}=x;r(M),c(n("mended_n",{n:O}))},y=[{keys:["Enter"],shown:"\u23CE",name:"\
take_nearest",does:()=>h(d?.near?[d]:[])},{keys:["a"],shown:"a",name:"take_all_alike",does:()=>h(p)},{keys:["e"],shown:"\
e",name:"open_place",does:()=>d&&t.opening.open(d.article,d.statement)},...ue(u,f.length,a)],$=o?n(f.length===1?"quote_n\
ot_found":"quotes_not_found",{n:f.length}):n("mend_quotes");return m`<${P} say=${n} name="quotes" title=${$} deeds=${y} hasLetters=${e.
hasLetters} close=${e.known?()=>t.show(null):null}>
<p role="status">${o===null?"\u2026":l}</p>
${o?.length===0&&m`<p class="note done">${n("all_quotes_found")}</p>`}
${f.length>0&&m`<p class="quiet">${n("quotes_help")}</p>
<table>
<thead>
<tr>${["where","quote_as_coded","nearest_words"].map(_=>m`<th scope="col">${n(_)}</th>`)}</tr>
</thead>
<tbody>
${f.map((_,b)=>m`<${bu} key=${_.id} quote=${_} isMarked=${b===u} say=${n} mark=${()=>a(b)} open=${()=>t.opening.open(_.article,
_.statement)} />`)}
</tbody>
</table>
${p.length>1&&m`<p class="note">${n("quotes_alike",{n:p.length})}</p>`}`}
<//>`}function bu({quote:e,isMarked:t,say:n,mark:s,open:o}){let{article:r,statement:i,was:a,near:l,before:c,after:f,why:u}=e,
d=Rs(a,l??""),p=(h,g)=>d.filter(y=>"same"in y||y[h]).map((y,$)=>[$>0&&" ","same"in y?y.same:m`<${g}>${y[h]}</${g}>`]);return m`<tr class=${C(
t&&"marked")} aria-current=${t?"true":null} onClick=${s}>
<td><button type="button" class="plain link" onClick=${o}>${i?.split("#")[1]??r}</button> <small>${r}</small></td>
<td class="words-of-text">${l===null?a:p("was","del")}</td>
<td class="words-of-text">
${l===null?m`<span class="is-error">${n("nothing_near")}</span> <small>${u}</small>`:m`<span class="quiet">${c&&`\u2026 ${c}\
 `}</span>${p("is","ins")}<span class="quiet">${f&&`${/^[\p{L}\d]/u.test(f)?" ":""}${f} \u2026`}</span>`}
</td>
</tr>`}var ua=({was:e,near:t,isSure:n})=>n?"sure":fa(e,t??"");var Tn=class extends R{componentDidUpdate(){this.focus()}componentDidMount(){this.focus()}focus(){let{shown:t}=this.props,
n=document.activeElement,s=!n||n===document.body||n.id==="line"||n.id==="article";!t.state||t.screen||!s||document.getElementById(
t.state.place==="reading"?"article":"line")?.focus({preventScroll:!0})}render({shown:t,session:n}){let{phase:s,known:o,state:r,
corpus:i,saved:a,preview:l,spoken:c}=t,f=s==="begin"?ra:s==="reading"&&t.screen?vu[t.screen]:null;if(f)return m`<${f} shown=${t} session=${n} />`;
if(s!=="reading"||!o||!r||!i||!n.index)return m`<${ku} shown=${t} />`;let d=r.draft&&(r.place==="statement"||r.place==="\
inferred"||r.place==="quote")&&r.draft?Ne(r.draft,o):[],p=r.draft?.sentence??r.sentence,h=r.draft?jt(n.index,p,r.draft).
map(({field:y})=>y):[],g={press:y=>n.press({name:y,isShift:!1}),take:n.point,mark:n.touch};return m`<div class="annotator" onKeyDown=${y=>Ou(
y,n)}>
<${bn} known=${o} corpus=${i} current=${r.sentence} saved=${a} session=${n} press=${n.show} />
<main>
<${Cn}
known=${o}
state=${r}
index=${n.index}
quote=${d}
open=${n.touch}
touch=${n.touchText}
/>
<section class=${C("side",`in-${r.place.replaceAll(" ","-")}`)} aria-label=${o.say("statement")}>
<${Ti} known=${o} state=${r} />
${r.place!=="reading"?m`<${xn} known=${o} state=${r} written=${n.written} />`:m`<p class="line-rest">${t.said}</p>`}
<${Ji} known=${o} state=${r} shown=${new Set(h)} hands=${g} />
<${Li} known=${o} state=${r} session=${n} preview=${l} failed=${xu(t)} said=${t.said} />
<${Xi} known=${o} state=${r} quote=${d} />
</section>
</main>
<${et} say=${o.say} place=${o.say(Z[r.place].name)} keys=${Mi(r,o,n.index)} press=${n.pressed} />
${r.isHelpOpen&&m`<${kn}
known=${o}
state=${r}
hasLetters=${t.hasLetters}
letters=${y=>n.letters(y)}
press=${g.press}
/>`}
<div class="unseen" role="status">${c}</div>
</div>`}},ku=({shown:{phase:e,words:t}})=>m`<div class="annotator waiting" aria-busy=${String(e==="loading")}>
<header></header>
<main>
<div class="reading"><p role="status">${e==="failed"?t||"The server does not answer.":"\u2026"}</p></div>
<section class="side"></section>
</main>
<footer></footer>
</div>`,xu=({saved:e,known:t})=>e.is==="refused"||e.is==="offline"?e.words||t?.say(`saved_${e.is}`):"",vu={articles:Zi,progress:ca,
problems:aa,new:oa,merge:sa,quotes:pa,entities:na};function Ou(e,t){let n=e.target;if(n.id!=="line"&&n.id!=="article")return;
let s=zo(e);!s||!t.shown.hasLetters&&n.id==="article"&&s.name.length===1||t.typed(s)&&e.preventDefault()}var js=({folder:e,title:t,coder:n},s)=>`actorgraph annotator ${e} ${t} ${n} ${s}`,Su=({draft:e,aside:t,entity:n,line:s,pending:o})=>!!(e||
t.length||n||s||o);function da(e,{id:t,text:n},s){try{Su(s)?localStorage.setItem(js(e,t),JSON.stringify({form:2,print:ha(
n),state:s})):localStorage.removeItem(js(e,t))}catch{}}function ma(e,{id:t,text:n},s){try{let{form:o,print:r,state:i}=JSON.
parse(localStorage.getItem(js(e,t))??"{}");if(o!==2)return null;let a=i.pending?[i.pending,...i.aside]:i.aside;if(r===ha(
n))return{...i,pending:null,aside:a};let l=[i.draft,i.pending,...i.aside].filter(Boolean);return{...s,aside:l.map(Mu)}}catch{
return null}}var Mu=e=>({...e,sentence:0,quote:null,slots:e.slots.map(t=>({...t,values:t.values.map(n=>({...n,at:void 0}))}))});
function ha(e){let t=5381;for(let n=0;n<e.length;n++)t=Math.imul(t,33)^e.charCodeAt(n)|0;return`${e.length} ${t}`}var ga=(e,t)=>({place:"reading",field:null,line:"",rows:[],marked:0,sentence:t,statement:null,draft:null,aside:[],dropped:null,
pending:null,isAdding:!1,isInferring:!1,isBackwards:!1,isSelected:!1,filters:{},hints:[],typed:"",first:null,entity:null,
relation:null,part:null,recent:_a([...e.article.statements].reverse()),last:null,proposals:[],proposal:0,open:[],isHelpOpen:!1});
function _a(e){let t=e.flatMap(({slots:n})=>n.flatMap(({values:s})=>s.flatMap(o=>o.is==="entity"?[o.id]:[])));return[...new Set(
t)]}function Ds(e,t,n){return ht({state:e,known:t,index:n,effects:[]},Z[e.place],null).state}function Bs(e,t,n,s){let{statements:o}=n.
article,r=h=>o.some(g=>g.key===h),i=t.at(-1)??null,{pending:a}=e,l=o.filter(({key:h})=>t.includes(h)),c=i&&a?Uo(a).map(h=>({
statement:i,field:h})):[],f=a?.id===null?e.open.slice(0,-1):e.open,u=i??(r(e.last)?e.last:o.at(-1)?.key??null),d=i&&e.place===
"reading"?i:e.statement,p={...e,last:u,statement:r(d)?d:null,recent:[...new Set([..._a(l),...e.recent])],open:[...f.filter(
({statement:h})=>r(h)),...c],pending:null,dropped:null};return Ds(p,n,s)}function ya(e,t,n){let{pending:s,draft:o}=e;if(!s)
return e;let r=o?.slots.length?[o,...e.aside]:e.aside,i={state:{...e,draft:s,pending:null,aside:r},known:t,index:n,effects:[]};
return Ye(i,S(i)).state}function wa(e,{sentence:t,proposals:n}){return e.place!=="reading"||e.sentence!==t||!n.length?e:
{...e,place:"draft",proposals:n,proposal:0}}function St(e,t,n,s){let o={state:e,known:t,index:n,effects:[]};return{...Ye(o,s(o)),isCommand:!0}}function $a(e,t,n,s){
let o=e.rows.indexOf(t);if(e.place==="choosing"||e.place==="relation"||e.place==="text"||e.place==="basis")return St(e,n,
s,i=>Re(i,t));if(e.place==="few")return St(e,n,s,i=>I(i,t.value));let r=e.place==="quote"||e.place==="jointly"?`${t.digit}`:
"Enter";return Qe({...e,marked:o},{name:r,isShift:!1},n,s)}function ba(e,t,n,s){return St(e,n,s,o=>{switch(e.place){case"\
words":return gt(o,t);case"quote":return hn(o,t);case"choosing":{let r=me(s,e.draft?.sentence??e.sentence).find(i=>i.span[0]<=
t[0]&&i.span[1]>=t[1]);return r?I(o,{is:"entity",id:r.id,at:r.span}):gt(Ge(o),t)}default:return o}})}function Ws(e,t,n,s){
return St(e,n,s,o=>e.place==="reading"?dt(o,t):e.place!=="choosing"&&e.place!=="words"?o:I(w(o,{place:"choosing",hints:[],
typed:"",first:null}),{is:"statement",key:t}))}function Ps(e,t,n,s){return St(e,n,s,o=>e.place==="reading"||e.place==="s\
tatement"?le(o,t):o)}var An=class{#e=new Map;#t=0;constructor(t,n){this.session=t,this.idle=n}forget(){this.#e=new Map}fill(t){for(let n of t.
sentences){let s=qs(t,n),o=this.#e.get(s);o?n.relations=o:n.relations.length&&this.#e.set(s,n.relations)}return t}async search(){
let{session:t}=this,n=++this.#t;for(;;){let{known:s,state:o}=t.shown;if(n!==this.#t||!s||!o)return;let{article:r}=s,i=Eu(
r.sentences.length,o.sentence,a=>this.#n(r,a));if(i===null||!await this.#s(r,i))return;this.#n(r,t.shown.state?.sentence??
0)&&await this.idle()}}#n=(t,n)=>!t.sentences[n]||this.#e.has(qs(t,t.sentences[n]));async#s(t,n){let{session:s}=this,o=this.#e,
r=`/api/articles/${encodeURIComponent(t.id)}/relations?first=${n}&most=12`,{status:i,body:a}=await s.connection.ask("GET",
r);if(i!==200)return!1;let l=t.sentences.slice(n,n+12);for(let[f,u]of l.entries())o.set(qs(t,u),a[f]??[]);let{known:c}=s.
shown;return c?.article.id===t.id&&this.fill(c.article),!0}};function Eu(e,t,n){for(let s=0;s<e;s++){let o=(t+s)%e;if(!n(
o))return s===0?Math.max(0,o-1):o}return null}var qs=({text:e},{span:[t,n]})=>e.slice(t,n);var In=class{#e=!1;#t=null;constructor(t){this.session=t,this.ranking=new An(t,Au)}async start(t=null,n=null){let{session:s}=this;
t&&(this.#t={id:t,answers:this.#n(t)});let{status:o,body:r}=await s.connection.ask("GET","/api/corpus");if(o!==200)return s.
change({phase:"failed",words:r?.message??""});let i=r;if(s.change({corpus:i}),i.isEmpty)return s.change({phase:"begin"});
this.#o();let{articles:a}=i,l=a.find(({id:c})=>c===t)??a.find(Cu)??a[0];if(!l)return s.change({phase:"reading",screen:"n\
ew"});await this.open(l.id,n)}async open(t,n=null){let{session:s}=this,{corpus:o}=s.shown;if(!o)return;let r=await(this.#t?.
id===t?this.#t.answers:this.#n(t));this.#t=null;let i=r.find(({status:g})=>g!==200);if(i)return s.change({phase:"failed",
words:i.body?.message??""});let[a,l,c]=r.map(({body:g})=>g),f={vocabulary:a,entities:l,article:this.ranking.fill(c),say:s.
say},u=n?Ze(c,n):void 0,d=ga(f,u?De(c,u.spans[0]?.[0]??0):0),p=ma(o,c,d),h=p??d;s.hold(f,{phase:"reading",screen:null,isWhole:!1,
state:u?{...h,statement:u.key}:h,spoken:p?s.say("typing_is_back"):""}),s.opened(c),await Promise.all([this.ranking.search(),
this.#s(t)]),s.shown.known?.article.id===t&&s.change({isWhole:!0})}#n(t){let n=encodeURIComponent(t),s=[`/api/vocabulary\
?article=${n}`,"/api/entities",`/api/articles/${n}`];return Promise.all(s.map(o=>this.session.connection.ask("GET",o)))}async#s(t){
let{session:n}=this,{status:s,body:o}=await n.connection.ask("GET",`/api/articles/${encodeURIComponent(t)}/elsewhere`),{
known:r}=n.shown;r?.article.id===t&&s===200&&n.learn({...r,elsewhere:o})}async begin(t){await this.count(),await this.open(
t)}ranked=t=>this.ranking.fill(t);#o(){if(this.#e)return;this.#e=!0;let{session:t}=this;t.connection.listen(n=>this.renew(
n),n=>{let{saved:s,known:o}=t.shown;n?s.is==="offline"&&(t.change({saved:{is:"nothing",at:"",words:""}}),o&&this.renew({
entities:!0,vocabulary:!0,articles:[o.article.id]})):t.change({saved:{is:"offline",at:"",words:""}})})}async renew({entities:t,
vocabulary:n,articles:s}){let{session:o}=this,{known:r}=o.shown;if(!r)return;let{id:i}=r.article,a=encodeURIComponent(i),
l={...t&&{entities:"/api/entities"},...n&&{vocabulary:`/api/vocabulary?article=${a}`},...s?.includes(i)&&{article:`/api/\
articles/${a}`}},c={};for(let[u,d]of Object.entries(l)){let{status:p,body:h}=await o.connection.ask("GET",d);p===200&&u===
"vocabulary"&&this.ranking.forget(),p===200&&Object.assign(c,{[u]:u==="article"?this.ranked(h):h})}let{known:f}=o.shown;
f?.article.id===i&&(c.article&&JSON.stringify(c.article)===JSON.stringify(f.article)&&delete c.article,Object.keys(c).length&&
o.learn({...f,...c}),(c.vocabulary||c.article)&&this.ranking.search())}async count(){let{status:t,body:n}=await this.session.
connection.ask("GET","/api/corpus");t===200&&this.session.change({corpus:n})}},Cu=({sentences:e,coded:t,nothing:n})=>t+n<
e,Tu=300,Au=()=>new Promise(e=>{window.requestIdleCallback?window.requestIdleCallback(()=>e(null),{timeout:Tu}):setTimeout(
e)});var Ln=class{#e=null;#t=!1;constructor(t=()=>performance.now()){this.now=t}see(t,n){let s=n.place==="draft";s||n.draft?(this.#e??=
this.now(),this.#t||=s):t&&(t.draft||t.place==="draft")&&!n.pending&&(this.#e=null,this.#t=!1)}took(){if(this.#e===null)
return;let t={seconds:(this.now()-this.#e)/1e3,drafted:this.#t};return this.#e=null,this.#t=!1,t}};var Nn=class{isBusy=!1;timing=new Ln;constructor(t){this.session=t}carryOut(t){let{session:n}=this,{known:s}=n.shown;if(!s)
return;let{ask:o}=n.connection,{id:r,revision:i}=s.article,a=encodeURIComponent(r);switch(t.does){case"save":return this.#e(
o("POST",`/api/articles/${a}/statements`,{...t.saving,took:this.timing.took()}),Bs);case"delete":return this.#e(o("DELET\
E",`/api/statements/${Lu(t.statement)}`,{revision:i}));case"undo":return this.#e(o("POST","/api/undo",{article:r}));case"\
nothing here":{let{sentence:l,is:c}=t;return this.#e(o("POST",`/api/articles/${a}/nothing`,{sentence:l,is:c,revision:i}))}case"\
propose":return this.#s(a,t.sentence);case"open problems":return n.show("problems");case"explore":{let{explorer:l}=n.connection;
l?window.open(l(t.statement),_n):n.change({spoken:n.say("no_explorer")});return}case"search":return n.show("articles");case"\
say":return this.#n(t.text);case"tell":return n.change({spoken:t.text})}}async#e(t,n){let{session:s}=this;this.isBusy=!0,
s.change({saved:{is:"saving",at:"",words:""}});let{status:o,body:r}=await t;this.isBusy=!1;let{known:i,state:a}=s.shown;
if(!i||!a)return;let l=o===200;if(l){let c=s.opening.ranked(r.article);s.hold({...i,entities:Iu(i.entities,r.entities??[]),
article:c},{saved:{is:"saved",at:xa(),words:""},refusal:null,...ka((r.told??[]).join(" "))}),n&&this.#t((f,u,d)=>n(f,r.keys??
[],u,d))}else s.change({saved:{is:o?"refused":"offline",at:xa(),words:r?.message??""},refusal:o?r:null,screen:r?.conflict?
"merge":s.shown.screen});l||this.#t(ya),s.goOn(l)}merge(t){let{session:n}=this,s=encodeURIComponent(t.article);return n.
show(null),this.#e(n.connection.ask("POST",`/api/articles/${s}/statements`,t),(o,r,i,a)=>Bs({...o,place:"reading",draft:null,
field:null},r,i,a))}#t(t){let{known:n,state:s}=this.session.shown,{index:o}=this.session;n&&s&&o&&this.session.change({state:t(
s,n,o)})}#n(t){this.session.change(ka(t))}async#s(t,n){let{session:s}=this,{status:o,body:r}=await s.connection.ask("GET",
`/api/drafts?article=${t}&sentence=${n}`),{state:i}=s.shown;if(!i||i.sentence!==n)return;if(o!==200)return this.#n(r?.message??
s.say("saved_offline"));let a=r.isWithheld?s.say("draft_withheld"):s.say("no_draft");r.proposals.length?s.change({state:wa(
i,r)}):this.#n(a)}},ka=e=>({said:e,spoken:e});function Iu(e,t){if(!t.length)return e;let n=new Set(t.map(({id:s})=>s));return[
...e.filter(({id:s})=>!n.has(s)),...t]}var Lu=e=>e.split("/").map(encodeURIComponent).join("/");async function va({connection:e,
shown:t},{draft:n,open:s}){if(!n||!t.known)return null;let o=`/api/articles/${encodeURIComponent(t.known.article.id)}/pr\
eview`,{status:r,body:i}=await e.ask("POST",o,Be(n,t.known,s));return r===200?i:i?.message?{problems:[],tie:"",plain:{is:!1,
why:i.message}}:null}var xa=()=>new Date().toLocaleTimeString("en-GB",{hour:"2-digit",minute:"2-digit"});var Nu=150,Fs="actorgraph annotator letters off",Rn=class{shown={phase:"loading",words:"",corpus:null,known:null,state:null,
screen:null,saved:{is:"nothing",at:"",words:""},preview:null,refusal:null,said:"",spoken:"",isWhole:!1,hasLetters:!localStorage.
getItem(Fs)};index=null;opened=()=>{};#e=[];#t;constructor(t,n){this.connection=t,this.draw=n,this.opening=new In(this),
this.writing=new Nn(this)}say=(t,n)=>Ru(this.shown.corpus?.texts??{})(t,n);change(t){let n=this.shown;this.shown={...n,...t};
let{corpus:s,known:o,state:r}=this.shown,i=r?.draft!==n.state?.draft;i&&(this.shown.preview=null),this.draw(this.shown),
!(!s||!o||!r||r===n.state)&&(da(s,o.article,r),i&&this.#o(r))}hold(t,n={}){let s=ls(t);this.index=s;let o=n.state??this.
shown.state;this.change({known:t,...n,state:o&&Ds(o,t,s)}),this.#n()}learn(t){this.index=ls(t),this.change({known:t}),this.#n()}#n(){
let{known:t,state:n}=this.shown,{index:s}=this;!t||!s||n?.place!=="reading"||window.requestIdleCallback?.(()=>Qe(n,{name:"\
n",isShift:!1},t,s))}press(t){this.writing.isBusy?this.#e.push(t):this.#s((n,s,o)=>Qe(n,t,s,o))}typed(t){let{known:n,state:s}=this.
shown;if(!n||!s||!this.index)return!1;if(this.writing.isBusy)return this.#e.push(t),!0;let o=Qe(s,t,n,this.index);return o.
isCommand&&this.take(o),o.isCommand}written=t=>this.#s((n,s,o)=>({state:Es(n,t,s,o),effects:[]}));#s(t){let{known:n,state:s}=this.
shown;n&&s&&this.index&&this.take(t(s,n,this.index))}pressed=t=>this.press(t);take({state:t,effects:n}){let s=this.shown.
state;this.change({state:t,said:""});for(let o of n)this.writing.carryOut(o);this.writing.timing.see(s,t)}goOn(t){let n=t?
this.#e:[];this.#e=[];for(let s of n)this.press(s)}point=t=>this.#s((n,s,o)=>$a(n,t,s,o));touch=t=>this.#s((n,s,o)=>Ws(n,
t,s,o));touchText=(t,n)=>this.#s((s,o,r)=>{let{text:i,sentences:a,statements:l,lang:c}=o.article;if(s.place==="reading"){
let d=l.filter(({spans:g})=>g.some(([y,$])=>y<=n&&n<$)),p=1+d.findIndex(({key:g})=>g===s.statement),h=Ps(s,t,o,r);return d.
length?Ws(h.state,d[p%d.length].key,o,r):h}let f=a[t].span,u=se(i,f,c).find(([d,p])=>d<=n&&n<=p);return u&&s.place!=="st\
atement"?ba(s,u,o,r):Ps(s,t,o,r)});async openField(t,n,s){await this.opening.open(t,n);let{known:o,state:r}=this.shown;if(!o||
!r?.statement||r.statement!==n||r.draft)return;let{letter:i,takes:a}=s&&G(o,s)||{letter:null,takes:[]};if(!(!i||a.includes(
"flag")))for(let l of["e",i])this.press({name:l,isShift:!1})}show=t=>this.change({screen:t});letters(t){t?localStorage.removeItem(
Fs):localStorage.setItem(Fs,"yes"),this.change({hasLetters:t})}#o(t){clearTimeout(this.#t),!(!t.draft||t.place!=="statem\
ent")&&(this.#t=setTimeout(async()=>{let n=await va(this,t);this.shown.state?.draft===t.draft&&this.change({preview:n})},
Nu))}},Ru=e=>(t,n={})=>(e[t]??t).replace(/\{(\w+)\}/g,(s,o)=>o in n?String(n[o]):s);function Oa(e,t,{article:n=null,statement:s=null,opened:o}={}){let r=new Rn(t,i=>Hn(m`<${Tn} shown=${i} session=${r} />`,
e));return r.opened=o??r.opened,r.draw(r.shown),r.opening.start(n,s),r}var Sa=document.getElementById("annotator");if(Sa){let{connection:e,...t}=Ma()??Du(),n=Oa(Sa,e,{...t,opened:ju});Object.
defineProperty(window,"annotator",{value:{state:()=>n.shown.state,known:()=>n.shown.known,shown:()=>n.shown}})}function Ma(){
return Reflect.get(window,"annotatorIn")}function ju({id:e,title:t}){document.title=`${t} \u2013 actorgraph`;let n=new URL(
location.href);Ma()||history.replaceState(null,"",`${n.pathname}?article=${encodeURIComponent(e)}`)}function Du(){window.
name=Ai;let e=new URLSearchParams(location.search);return{connection:Gs(),article:e.get("article"),statement:e.get("stat\
ement")}}})();

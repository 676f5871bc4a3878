"use strict";(()=>{var Yn=()=>({ask:(e,t,n)=>Zn(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:n===void 0?null:
JSON.stringify(n)}),send:(e,t,n)=>Zn(`${e}?name=${encodeURIComponent(n)}`,{method:"POST",headers:{"Content-Type":"applic\
ation/octet-stream"},body:t}),listen:(e,t)=>{let n=new EventSource("/api/changes");return n.onmessage=({data:s})=>e(JSON.
parse(s)),n.onopen=()=>t(!0),n.onerror=()=>t(!1),()=>n.close()}});async function Zn(e,t){try{let n=await fetch(e,{...t,signal:AbortSignal.
timeout(2e4)}),s=await n.text();return{status:n.status,body:jr(s)}}catch{return{status:0,body:null}}}function jr(e){try{
return JSON.parse(e)}catch{return null}}var ts=function(e,t,n,s){var o;t[0]=0;for(var r=1;r<t.length;r++){var i=t[r++],a=t[r]?(t[0]|=i?1:2,n[t[r++]]):t[++r];i===
3?s[0]=a:i===4?s[1]=Object.assign(s[1]||{},a):i===5?(s[1]=s[1]||{})[t[++r]]=a:i===6?s[1][t[++r]]+=a+"":i?(o=e.apply(a,ts(
e,a,n,["",null])),s.push(o),a[0]?t[0]|=2:(t[r-2]=0,t[r]=o)):s.push(a)}return s},es=new Map;function ns(e){var t=es.get(this);
return t||(t=new Map,es.set(this,t)),(t=ts(this,t.get(e)||(t.set(e,t=(function(n){for(var s,o,r=1,i="",a="",c=[0],u=function(d){
r===1&&(d||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,d,i):r===3&&(d||i)?(c.push(3,d,i),r=2):r===2&&i==="..."&&d?
c.push(4,d,0):r===2&&i&&!d?c.push(5,0,!0,i):r>=5&&((i||!d&&r===5)&&(c.push(r,0,i,o),r=6),d&&(c.push(r,d,0,o),r=6)),i=""},
l=0;l<n.length;l++){l&&(r===1&&u(),u(l));for(var p=0;p<n[l].length;p++)s=n[l][p],r===1?s==="<"?(u(),c=[c],r=3):i+=s:r===
4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:a?s===a?a="":i+=s:s==='"'||s==="'"?a=s:s===">"?(u(),r=1):r&&(s==="="?(r=5,o=i,i=
""):s==="/"&&(r<5||n[l][p+1]===">")?(u(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(u(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return u(),c})(e)),t),arguments,[])).length>1?t:t[0]}var M,rs,Nr,ie,ln,ht,is,dt,as,un,cn,Pr,He=Symbol.for("pv"),_t={},gt=[],Wr=/^m(i|n|o|s|text|space)$/,fn=Array.isArray,pn=gt.
slice,be=Object.assign;function we(e){e&&e.parentNode&&e.remove()}function ls(e,t,n){var s,o,r,i={},a=arguments.length;for(r in t)
r=="key"?s=t[r]:r=="ref"&&typeof e!="function"?o=t[r]:i[r]=t[r];return a>2&&(i.children=a>3?pn.call(arguments,2):n),qe(e,
i,s,o,null)}function qe(e,t,n,s,o){var r={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:He,__v:o||
++rs,__i:-1,__u:0};return!o&&M.vnode&&M.vnode(r),r}function G(){return{current:null}}function yt(e){return e.children}function L(e,t){
this.props=e,this.context=t,this.__g=0}function ae(e,t){if(t==null)return e.__&&ae(e.__,e.__i+1);for(var n;t<e.__k.length;t++)
if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ae(e)}function Fr(e){var t,n=e.__v,
s=n.__e,o=[],r=[],i=e.__P;i&&((t=be({constructor:He},n)).__v=n.__v+1,M.vnode&&M.vnode(t),dn(i,t,n,e.__n,i.namespaceURI,32&
n.__u?[s]:null,o,s||ae(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,ms(o,t,r),n.__=n.__e=null,t.__e!=s&&cs(t))}function cs(e){
if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),cs(e)}function ss(e){
(8&e.__g||(e.__g|=8,ie.push(e),ht++))&&ln==M.debounceRendering||((ln=M.debounceRendering)||queueMicrotask)(us)}function us(){
try{for(var e,t=1;ie.length;)ie.length>t&&ie.sort(is),e=ie.shift(),t=ie.length,8&e.__g&&Fr(e)}finally{(ht=ie.length)&&(ln||
queueMicrotask)(us)}}function fs(e,t,n,s,o,r,i,a,c,u,l){var p,d,f,h,b,y,g=s.__k||gt,w=t.length;for(c=Ur(n,t,g,c,w),p=0;p<
w;p++)(f=n.__k[p])!=null&&(d=~f.__i&&g[f.__i]||_t,f.__i=p,y=dn(e,f,d,o,r,i,a,c,u,l),h=f.__e,(d.ref!=f.ref||8&d.__u)&&(d.
ref&&mn(d.ref,null,f,d),f.ref&&l.push(f.ref,f.__c||h,f)),b=b||h,4&f.__u?(c=ps(f,c,e,!d.__v),d.__e&&(d.__e=null)):typeof f.
type=="function"&&y!==void 0?c=y:h&&(c=h.nextSibling),f.__u&=-21);return n.__e=b,c}function Ur(e,t,n,s,o){var r,i,a,c,u,
l,p,d,f,h=n.length,b=h,y=0,g=0,w=e.__k=Array(o);for(r=0;r<o;r++)(i=t[r])!=null&&typeof i!="boolean"&&typeof i!="function"?
(typeof i!="object"||i.constructor===String?i=w[r]=qe(null,i):fn(i)?i=w[r]=qe(yt,{children:i}):i.constructor===He&&i.__b?
i=w[r]=qe(i.type,i.props,i.key,i.ref,i.__v):w[r]=i,c=r+y,i.__=e,i.__b=e.__b+1,a=null,~(u=i.__i=qr(i,n,c,b))&&(b--,(a=n[u])&&
(a.__u|=2)),a&&a.__v?(i.__u|=16,u==c-1?y--:u==c+1?y++:u!=c&&(u>c?y--:y++,g=1)):(~u||(o>h?y--:o<h&&y++),typeof i.type!="f\
unction"&&(i.__u|=4))):w[r]=null;if(g){for(l=[],p=[],r=0;r<o;r++)if((i=w[r])&&16&i.__u){for(y=0,d=l.length;y<d;)l[f=y+d>>
1]<i.__i?y=f+1:d=f;l[y]=i.__i,p[r]=y+1}for(y=l.length;r--;)p[r]&&(p[r]==y?y--:w[r].__u|=4)}if(b)for(r=0;r<h;r++)!(a=n[r])||
2&a.__u||(a.__e==s&&(s=ae(a)),hn(a,a));return s}function ps(e,t,n,s){var o,r,i,a;if(typeof e.type=="function"){if(e.props.
__P)return t;if(o=e.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=e,t=ps(o[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=ae(
e))&&!t.parentNode&&(t=null),i=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(
i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function qr(e,t,n,s){var o,r=e.key,i=e.type,a=t[n],c=a&&!(2&a.__u);if(a===null&&r==null||c&&r==a.key&&i==a.type)return n;
if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((a=t[o])&&!(2&a.__u)&&r==a.key&&i==a.type)return o;for(o=n+1;o<t.length;o++)if((a=t[o])&&
!(2&a.__u)&&r==a.key&&i==a.type)return o}return-1}function os(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function pt(e,t,n,s,o){var r,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.
cssText=s=""),s)for(t in s)n&&t in n||os(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||os(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(i=cn[t]||(cn[t]=
Hr(t)),(e.__a||(e.__a={}))[t]=un,r=t!=(t=t.replace(as,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,i,r):e.removeEventListener(t,i,r));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Hr(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[dt]==null)t[dt]=un++;else if(t[dt]<this.__a[e])return;return n(M.event?M.event(t):t)}}}function dn(e,t,n,s,o,r,i,a,c,u){
var l,p,d,f,h,b,y,g,w,k,v,R,se,oe,ge,Xn,re,ye,Y=t.type;if(t.constructor!==He)return null;128&n.__u&&(c=32&n.__u,l=n.__c.
__z)&&(t.__u|=c,p=r=[],l.nodeType==8?a=mt(l,r):r.push(l),a=r[0]||a),(l=M.__b)&&l(t);e:if(typeof Y=="function"){d=i.length;
try{if(g=t.props,w=(l=Y.prototype)&&l.render,k=(l=Y.contextType)&&s[l.__c],v=l?k?k.props.value:l.__:s,(f=n.__c)?(t.__c=f,
2&f.__g&&(f.__g|=1)):(w?t.__c=f=new Y(g,v):(t.__c=f=new L(g,v),f.constructor=Y,f.render=zr),k&&k.sub(f),f.state||(f.state=
{}),f.__n=s,f.__g|=8,f.__h=[],f.__k=[]),w&&(f.__s||(f.__s=f.state),Y.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=be(
{},f.__s)),be(f.__s,Y.getDerivedStateFromProps(g,f.__s)))),h=f.props,b=f.state,f.__v=t,n.__c){if(g!==h&&w&&!Y.getDerivedStateFromProps&&
f.componentWillReceiveProps&&f.componentWillReceiveProps(g,v),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&
f.shouldComponentUpdate(g,f.__s,v)===!1){t.__v!=n.__v&&(f.props=g,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(U){U&&(U.__=t)}),gt.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&i.push(f),a=ae(n);break e}f.componentWillUpdate&&
f.componentWillUpdate(g,f.__s,v),w&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(h,b,y)})}else w&&!Y.
getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),w&&f.componentDidMount&&f.__h.push(f.componentDidMount);
f.context=v,f.props=g,f.__P=e,f.__g&=-5,R=M.__r,se=w?25:0;do f.__g&=-9,R&&R(t),l=f.render(f.props,f.state=f.__s,f.context);while(8&
f.__g&&++se<25);w&&(gt.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(s=be({},s,f.getChildContext())),
w&&n.__c&&f.getSnapshotBeforeUpdate&&(y=f.getSnapshotBeforeUpdate(h,b)),oe=l&&l.type===yt&&l.key==null?l.props.children:
l,g.__P&&(l=a,o=(e=g.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(U){U&&hn(U,U)}),n.__k=null),
a=n.__k?ae(n,0):null),a=fs(e,fn(oe)?oe:[oe],t,n,s,o,r,i,a,c,u),g.__P&&(t.__e=null,a=l),t.__u&=-161,p&&p.some(we),f.__h.length&&
i.push(f),1&f.__g&&(f.__g&=-4)}catch(U){if(i.length=d,t.__v=null,c||r)if(U&&U.then){if(t.__u|=128|c,r){for(~(re=r.indexOf(
a||void 0))||(re=r.length);(ye=r[re-1])&&ye.nodeType==8;)re--;for(;re<r.length;re++)if(ye=r[re])if(r[re]=null,ge){if(ye==
Xn)break}else{if(ye.nodeType!=8)break;ye.data.startsWith("$s")&&(Xn=mt(ge=ye))}}if(!ge){for(;a&&a.nodeType==8&&a.nextSibling;)
a=a.nextSibling;ge=a}(l=mt(ge=t.__c.__z||(t.__c.__z=ge)))?(t.__e=ge,a=l):t.__e=a,a=a&&a.nextSibling}else r&&r.some(we);else
t.__e=n.__e;t.__k||(t.__k=n.__k||[]),U&&U.then||ds(t),M.__e(U,t,n)}}else a=t.__e=Gr(n.__e,t,n,s,o,r,i,c,u,e);return(l=M.
diffed)&&l(t),a}function mt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==
8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function ds(e){e&&(e.__c&&
(e.__c.__g|=4),e.__k&&e.__k.some(ds))}function ms(e,t,n){for(var s=0;s<n.length;)mn(n[s++],n[s++],n[s++]);M.__c&&M.__c(t,
e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(r){r.call(o)})}catch(r){M.__e(r,o.__v)}})}function Gr(e,t,n,s,o,r,i,a,c,u){
var l,p,d,f,h,b,y,g,w=n.props||_t,k=t.props,v=t.type;if(v=="svg"?o="http://www.w3.org/2000/svg":v=="math"?o="http://www.\
w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(l=0;l<r.length;l++)if((h=r[l])&&(v?h.localName==v:
h.nodeType==3)){e=h,r[l]=null;break}}if(!e){if(g=u.ownerDocument||document,!v)return g.createTextNode(k);e=g.createElementNS(
o,v,k.is?k:u),a&&(M.__m&&M.__m(t,r),a=!1),r=null}if(v){if(u=v=="template"&&e.content||e,r=v=="textarea"&&k.defaultValue!=
null?null:r&&pn.call(u.childNodes),!a&&r)for(w={},l=0;l<e.attributes.length;l++)w[(h=e.attributes[l]).name]=h.value;for(l in w)
h=w[l],l=="dangerouslySetInnerHTML"?d=h:l=="children"||l in k||l=="value"&&"defaultValue"in k||l=="checked"&&"defaultChe\
cked"in k||pt(e,l,null,h,o);for(l in k)h=k[l],l=="children"?f=h:l=="dangerouslySetInnerHTML"?p=h:l=="value"?b=h:l=="chec\
ked"?y=h:a&&typeof h!="function"||w[l]===h||pt(e,l,h,w[l],o);p?(a||d&&(p.__html==d.__html||p.__html==e.innerHTML)||(e.innerHTML=
p.__html),t.__k=[]):(d&&(e.textContent=""),(v=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Wr.test(v))&&(o=
"http://www.w3.org/1999/xhtml"),fs(u,fn(f)?f:[f],t,n,s,o,r,i,r?r[0]:n.__k&&ae(n,0),a,c),r&&r.some(we)),a&&v!="textarea"||
(l="value",v=="progress"&&b==null?e.removeAttribute(l):b==null||b===e[l]&&(v!="progress"||b)||pt(e,l,b,w[l],o),l="checke\
d",y!=null&&y!=e[l]&&pt(e,l,y,w[l],o))}else w===k||a&&e.data==k||(e.data=k);return e}function mn(e,t,n,s){try{typeof e==
"function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){
M.__e(o,n)}}function hn(e,t,n){var s,o,r,i;if(M.unmount&&M.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||mn(s,null,
t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(a){M.__e(a,t)}s.__P=s.__n=null}if(s=e.__k)for(i=
0;i<s.length;i++)s[i]&&hn(s[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(o=mt(s,r=[]))&&(s==
e.__e&&r.some(we),we(o),we(s)),n||we(e.__e),e.__e=e.__c=e.__=null}function zr(e,t,n){return this.constructor(e,n)}function _n(e,t){
var n,s,o,r;M.__&&M.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=qe(yt,{children:[e]}),
o=[],r=[],dn(t,t.__k,s||_t,_t,t.namespaceURI,s?null:t.firstChild?pn.call(t.childNodes):null,o,s?s.__e:t.firstChild,n,r),
ms(o,t.__k,r),t.__k.props.children=null}M={__e:function(e,t,n,s){for(var o,r,i;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&
o.setState(r.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,s||{}),i=1),i&&8&o.__g)return void(o.
__g|=2)}catch(a){e=a}}throw ht=0,e}},rs=0,Nr=function(e){return e!=null&&e.constructor===He},L.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=be({},this.state)),typeof e=="function"&&(e=e(be({},n),this.props)),e&&(be(
n,e),this.__v&&(t&&this.__k.push(t),ss(this)))},L.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(
e),ss(this))},L.prototype.render=yt,ie=[],ht=0,is=function(e,t){return e.__v.__b-t.__v.__b},dt=Symbol(),as=/(PointerCapture)$|Capture$/i,
un=0,cn={},Pr=0;var ze,T,gn,hs,yn=Object.is,wt=0,vs=[],wn=[],A=M,_s=A.__b,gs=A.__r,ys=A.diffed,ws=A.__c,bs=A.unmount,ks=A.__;function kn(e,t){
A.__h&&A.__h(T,e,wt||t),wt=0;var n=T.__H||(T.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function D(e){
return wt=1,Kr(Ss,e)}function Kr(e,t,n){var s=kn(ze++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):Ss(void 0,t),function(r){var i=(s.
__N||s.__)[0],a=s.t(i,r);yn(i,a)||(s.__N=[a,s.__[1]],s.__c.setState({}))}],s.__c=T,!T.__f)){T.__f=!0;var o=T.shouldComponentUpdate;
T.shouldComponentUpdate=function(r,i,a){var c=this.__H;if(!c)return!0;var u=!1,l=this.props!=r;if(c.__.some(function(d){
d.__N&&(u=!0,yn(d.__[0],d.__N[0])||(l=!0))}),o){var p=o.call(this,r,i,a);return u?p||l:p}return!u||l}}return s.__}function le(e,t){
var n=kn(ze++,3);!A.__s&&Os(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,T.__H.__h.push(n))}function Ke(e){return wt=5,Vr(function(){return{current:e}},[])}function Vr(e,t){var n=kn(ze++,7);return Os(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Qr(){var e;do{for(;e=wn.shift();)try{Ge(e)}catch(n){A.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=vs.shift();){var t=e.
__H;if(e.__P&&t)try{t.__h.some(Ge),t.__h.some(bn),t.__h=[]}catch(n){t.__h=[],A.__e(n,e.__v)}}}while(wn.length)}A.__b=function(e){
T=null,_s&&_s(e)},A.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ks&&ks(e,t)},A.__r=function(e){gs&&gs(e),ze=
0;var t=(T=e.__c).__H;t&&(gn==T?T.__h=[]:(t.__h.some(Ge),t.__h.some(bn),ze=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=
n.__N),n.u=n.__N=void 0})),gn=T},A.diffed=function(e){ys&&ys(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&xs(vs.push(t)),
t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),gn=T=null},A.__c=function(e,t){t.some(function(n){try{n.__h.some(Ge),n.__h=
n.__h.filter(function(s){return!s.__||bn(s)})}catch(s){n.__h=[function(){throw s}]}}),ws&&ws(e,t)},A.unmount=function(e){
bs&&bs(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||
!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,xs(wn.push(o))}else Ge(o)}catch(r){t=r}}),s.__H=void 0,t&&A.__e(t,s.__v))};var $s=typeof requestAnimationFrame==
"function";function Jr(e){var t,n=function(){clearTimeout(s),$s&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);
$s&&(t=requestAnimationFrame(n))}function xs(e){e!=1&&hs==A.requestAnimationFrame||((hs=A.requestAnimationFrame)||Jr)(Qr)}
function Ge(e){var t=T,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),T=t}function bn(e){var t=T;e.__c=e.__(),T=t}function Os(e,t){
return!e||e.length!=t.length||t.some(function(n,s){return!yn(n,e[s])})}function Ss(e,t){return typeof t=="function"?t(e):
t}var m=ns.bind(ls);var C=(...e)=>e.filter(Boolean).join(" "),q=class extends L{shouldComponentUpdate(t){let n=this.props;for(let s in t)if(s!==
"children"&&t[s]!==n[s])return!0;return!1}render(t,n){return null}};function bt(e,t,n){let{article:s,vocabulary:o}=e.known,[r,i]=s.sentences[t]?.span??[0,0],a=s.text.slice(r,i),c=new Set(n?.
slots.map(u=>u.field));return o.fields.filter(({id:u})=>!c.has(u)).flatMap(({id:u,cues:l})=>{let d=Zr(l[e.lang]??Xr)?.exec(
a);if(!d)return[];let f=r+d.index;return[{field:u,span:[f,f+d[0].length]}]}).sort((u,l)=>u.span[0]-l.span[0])}var Xr=[],
Es=new WeakMap;function Zr(e){let t=Es.get(e);if(t===void 0){let n=e.map(s=>s.replace(/[.+?^${}()|[\]\\]/g,"\\$&").replace(
/\*/g,"[\\p{L}\\p{N}]*"));t=e.length?new RegExp(`(?<![\\p{L}\\p{N}])(?:${n.join("|")})(?![\\p{L}\\p{N}])`,"iu"):null,Es.
set(e,t)}return t}var Yr={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},Ms=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,ei=/[^\p{ASCII}]/u,
Cs=new Map;function As(e){let t=Cs.get(e);if(t!==void 0)return t;let s=[...e.normalize("NFKD").replace(Ms,"").toLowerCase().
replace(Ms,"")].map(o=>Yr[o]??(/\p{Pd}/u.test(o)?"-":/\s/u.test(o)?" ":o)).join("");return Cs.set(e,s),s}function O(e){return(ei.
test(e)?Array.from(e,As).join(""):e.toLowerCase()).replace(/\s+/g," ").trim()}function Ts(e){let t=[],n="",s=0;for(let o of e){let r=As(o);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<r.
length;i++)t.push(s)}s+=o.length}return{plain:n,places:[...t,s]}}var ti=/[\p{L}\p{N}]/u;function Is(e,t){let n=t===0?" ":e[t-1];return n===" "||n===`
`||!ti.test(n)}var Rs=new Map;function ni(e){let t=Rs.get(e);if(!t){try{t=new Intl.Segmenter(e||"en",{granularity:"word"})}catch{t=new Intl.
Segmenter("en",{granularity:"word"})}Rs.set(e,t)}return t}var si=/^['\u2019\u02bc\u2010\u2011/&.@_-]$/u;function Ee(e,[t,n],s){let o=[],
r=!1;for(let{segment:i,index:a,isWordLike:c}of ni(s).segment(e.slice(t,n))){let[u,l]=[t+a,t+a+i.length],p=o[o.length-1];
c?(r&&p?p[1]=l:o.push([u,l]),r=!1):r=!r&&p?.[1]===u&&si.test(i)}return o}var oi=/^[\s\p{Pd}\p{Pi}\p{Po}\p{Pf}\p{Ps}\p{Pe}"'`]+/u,
ri=/[\s\p{Pd}\p{Pi}\p{Pf}\p{Ps}\p{Pe}"'`]+$|[\s\p{Po}]+$/u,ii=/[%\u2030#@&*\u00a7\u2020\u2021]/u;function Me(e,[t,n]){for(;t<n&&Ls(e[t])&&
oi.test(e[t]);)t++;for(;n>t&&Ls(e[n-1])&&ri.test(e[n-1]);)n--;return[t,n]}var Ls=e=>!ii.test(e);var ai=/[,;:!?()[\]{}\u2014\u2013\u3001\uff0c\uff1b\uff1a\uff01\uff1f\uff08\uff09\u300c\u300d\uff0c\u061b\u061f]|\s-\s/u,li=/[;:()\uff1b\uff1a]/u,ci=new Set(["according_to",
"note","translation","act","sums_up","alternative_to"]);function Bs({article:e,vocabulary:t},n){let{text:s,lang:o}=e,{span:r}=e.
sentences[n.sentence],i=ui(s,r,o,t.wording?.[o]),a=i.map((g,w)=>{let k=w?s.slice(i[w-1].span[1],g.span[0]):"";return{isStop:!w||
ai.test(k),isStrong:!w||li.test(k)}}),c=n.slots.flatMap(({field:g,values:w,isInferred:k})=>k?[]:w.flatMap(v=>"at"in v&&v.
at?Ds(i,v.at,g):[])),u=c.filter(({field:g})=>!ci.has(g)),l=n.slots.find(({field:g})=>g==="relation")?.values[0],p=l?.is===
"relation"?t.relations[l.id]:null,d=fi(u),f=p?_i(mi(p,i),d):null,h=d??f??[0,i.length-1],b=g=>u.some(w=>w.field===g),y=e.
statements.flatMap(({id:g,spans:w})=>w.length===1&&g!==n.id?w:[]);return{article:e,span:r,words:i,stops:a,chosen:c,hull:h,
phrase:pi(i,a,h[0]),cue:f,isTight:b("subject")&&b("object")&&di(i,c,h),hasSubject:b("subject"),hasObject:b("object"),hasChosen:u.
length>0,before:y.flatMap(([g,w])=>g>=r[0]&&w<=r[1]?Ds(i,[g,w],"").map(k=>[k.from,k.to]):[])}}function ui(e,t,n,s){let o=(...c)=>new Set(
c.flatMap(u=>u?.map(O)??[])),r=o(s?.determiners),i=o(s?.openers,s?.joiners),a=o(s?.prepositions,s?.small);return Ee(e,t,
n).map(c=>{let u=O(e.slice(...c)),l=r.has(u),p=i.has(u)&&!l;return{span:c,plain:u,isOpener:p,isDeterminer:l,isSmall:a.has(
u)&&!p&&!l}})}function Ds(e,[t,n],s){let o=e.findIndex(({span:i})=>i[1]>t),r=e.filter(({span:i})=>i[0]<n).length-1;return o>=
0&&r>=o?[{field:s,from:o,to:r}]:[]}var fi=e=>e.length?[Math.min(...e.map(({from:t})=>t)),Math.max(...e.map(({to:t})=>t))]:
null;function pi(e,t,n){let s=n;for(;s>0&&e[s-1].isDeterminer&&!t[s].isStop;)s--;return s}function di(e,t,[n,s]){return e.
slice(n,s+1).every(({isSmall:o,isDeterminer:r},i)=>o||r||t.some(a=>a.from<=n+i&&n+i<=a.to))}function mi({label:e,cues:t},n){
return[e,...t].flatMap(s=>{let o=O(s).match(/[\p{L}\p{N}]+\*?/gu)??[];return n.flatMap((r,i)=>o.length>0&&o.every((c,u)=>n[i+
u]&&hi(c,n[i+u].plain))?[[i,i+o.length-1]]:[])})}function hi(e,t){if(e.endsWith("*"))return t.startsWith(e.slice(0,-1));
if(e===t)return!0;let n=e.slice(0,Math.max(4,e.length-2));return e.length>=4&&t.startsWith(n)&&Math.abs(t.length-e.length)<
4}function _i(e,t){if(!e.length||!t)return e[0]??null;let n=([s,o])=>Math.max(0,t[0]-o,s-t[1]);return[...e].sort((s,o)=>n(
s)-n(o))[0]}var gi=9,yi={isFirst:1.9,isPhrase:1.5,isTightPhrase:2,isFirstChosen:-.9,isPhraseWithoutSubject:-.6,hasDeterminer:1.6,isOpener:-.7,
isCue:.4,afterStrongStop:1,afterOpener:1.2,afterDeterminer:-.4,afterSmall:-1,afterOther:-1.2,stopsBetween:-1.2,wordsBetween:-.1,
insideChosen:-1.8,afterChosen:-1,afterAllChosen:-1.4,afterCue:-1.8,asBefore:-1.4,asLast:1.4,afterQuote:1},wi={isLast:1.3,
isLastOfAll:-1.6,isLastChosen:.5,isLastOfTight:1.8,isLastOfObject:1.3,isSmall:-2.6,beforeStop:.9,beforeSmall:-1.8,beforeOther:-1.9,
stopsBetween:-.5,wordsBetween:-.2,insideChosen:-.7,beforeChosen:-2.4,beforeCue:-3.2,asBefore:-.6,asLast:1.5};function $n(e,t){
let n=Bs(e,t),{words:s,article:o}=n;if(!s.length)return[o.sentences[t.sentence].span];let r=s.map((c,u)=>js(yi,bi(n,u))),
i=s.map((c,u)=>js(wi,ki(n,u))),a=r.flatMap((c,u)=>i.slice(u).map((l,p)=>({from:u,to:u+p,weight:c+l})));return a.sort((c,u)=>u.
weight-c.weight),a.slice(0,gi+1).map(({from:c,to:u})=>xi(o.text,[s[c].span[0],s[u].span[1]],n.span))}var js=(e,t)=>Object.
entries(t).reduce((n,[s,o])=>n+e[s]*Number(o),0);function bi({words:e,stops:t,chosen:n,hull:s,phrase:o,cue:r,isTight:i,hasSubject:a,
before:c},u){let l=e[u-1],p=u>0&&!t[u].isStop;return{isFirst:u===0,isPhrase:u===o,isTightPhrase:u===o&&i,isFirstChosen:u===
s[0],isPhraseWithoutSubject:u===o&&!a,hasDeterminer:u>0&&e[u].isDeterminer,isOpener:e[u].isOpener,isCue:u===r?.[0],afterStrongStop:u>
0&&t[u].isStrong,afterOpener:l?.isOpener??!1,afterDeterminer:l?.isDeterminer??!1,afterSmall:l?.isSmall??!1,afterOther:p&&
!l.isOpener&&!l.isSmall,stopsBetween:Ns(t,u+1,s[0]),wordsBetween:Math.max(0,Math.min(12,o-u)),insideChosen:n.some(({from:d,
to:f})=>d<u&&u<=f),afterChosen:u>s[0],afterAllChosen:u>s[1],afterCue:r!==null&&u>r[0],asBefore:c.some(([d])=>d===u),asLast:c.
at(-1)?.[0]===u,afterQuote:c.some(([,d])=>d+1===u)}}function ki({words:e,stops:t,chosen:n,hull:s,cue:o,isTight:r,hasObject:i,
hasChosen:a,before:c},u){let l=e[u+1];return{isLast:!l,isLastOfAll:!l&&!a,isLastChosen:u===s[1],isLastOfTight:u===s[1]&&
r,isLastOfObject:u===s[1]&&i,isSmall:e[u].isDeterminer||e[u].isSmall||e[u].isOpener,beforeStop:!!l&&t[u+1].isStop,beforeSmall:l?.
isSmall??!1,beforeOther:!!l&&!t[u+1].isStop&&!l.isOpener&&!l.isSmall,stopsBetween:Ns(t,s[1]+1,u),wordsBetween:Math.max(0,
Math.min(12,u-s[1])),insideChosen:n.some(({from:p,to:d})=>p<=u&&u<d),beforeChosen:u<s[1],beforeCue:o!==null&&u<o[1],asBefore:c.
some(([,p])=>p===u),asLast:c.at(-1)?.[1]===u}}var Ns=(e,t,n)=>Math.min(3,e.slice(t,n+1).filter(({isStop:s})=>s).length),
$i=["()","[]","{}","\u201C\u201D","\u201E\u201D","\u201E\u201C","\xAB\xBB","\u2018\u2019",'""'];function xi(e,[t,n],[,s]){
let o=n<s?e[n]:"",r=e.slice(t,n);return $i.some(([a,c])=>o===c&&(a===c?r.split(a).length%2===0:r.lastIndexOf(a)>r.lastIndexOf(
c)))?[t,n+1]:[t,n]}var ke=(e,t)=>e.quote??$n(t,e).slice(0,1);function xn(e,t){let n=String(ke(e,t));return $n(t,e).filter(s=>String([s])!==
n)}function kt(e,t,n){let{article:s}=t,o=e.slots.some(r=>r.isInferred);return{article:s.id,revision:s.revision,id:e.id,slots:e.
slots.filter(({values:r})=>r.length>0),basis:o?e.basis:null,quote:ke(e,t),backwards:e.backwards,fills:e.id===null?n.at(-1)??
null:null,proposedBy:e.proposedBy}}var Ps=e=>e.slots.filter(({values:t})=>t.some(({is:n})=>n==="later")).map(({field:t})=>t),
Ws=e=>e.slots.some(t=>t.isInferred)&&!e.basis;var vi=new Set("Enter Escape Backspace Delete Tab ArrowDown ArrowUp ArrowLeft ArrowRight F1".split(" "));function Us(e){
let{key:t,code:n,shiftKey:s=!1}=e;if(e.isComposing||e.keyCode===229||t==="Dead"||t==="Process")return null;let o=e.getModifierState?.(
"AltGraph")??!1;if((e.ctrlKey||e.metaKey)&&!o)return!e.altKey&&!s&&Fs(t,n)==="z"?{name:"Undo",isShift:s}:null;if(vi.has(
t))return{name:t,isShift:s};if([...t].length!==1)return null;if(o||e.altKey)return o?{name:t,isShift:s}:null;let r=Oi(t,
n,s)??Fs(t,n)??t;return r===t?{name:r,isShift:s}:{name:r,text:t,isShift:s}}var qs=({name:e,text:t=e})=>[...t].length===1?t:null;function Fs(e,t){if(/^[a-z]$/i.test(e))return e.toLowerCase();let n=/^Key([A-Z])$/.
exec(t)?.[1].toLowerCase();return n&&/\p{L}/u.test(e)?n:null}function Oi(e,t,n){if(/^[0-9]$/.test(e))return e;let s=/^Digit([0-9])$/.
exec(t)?.[1];return s&&!n?s:null}var Ve=["subject","relation","object"],H=e=>({id:null,sentence:e,slots:[],basis:null,quote:null,backwards:[],proposedBy:null}),
B=(e,t)=>e.fields.find(n=>n.id===t)??null,ee=(e,t)=>e.fields.find(n=>n.letter===t)??null,Ce=(e,t)=>e.slots.find(n=>n.field===
t)??null,ce=(e,t)=>Ce(e,t)!==null;function $t(e,t,n,{isAdding:s=!1,isInferred:o}={}){let r=Ce(e,t),i={field:t,values:s&&
r?[...r.values,...n]:n,each:s&&(r?.each??!1),isInferred:o??r?.isInferred??!1};return{...e,slots:[...e.slots.filter(a=>a.
field!==t),i]}}var Qe=(e,t)=>({...e,slots:e.slots.filter(n=>n.field!==t)}),Ae=(e,t,n)=>({...e,slots:e.slots.map(s=>s.field===
t?{...s,...n}:s)});function vn(e,t){let n=Ce(e,"relation")?.values[0];return n?.is==="relation"&&t.relations[n.id]?.needsObject||
"needed"}function Je(e,t){let n=vn(e,t)==="none";return Ve.find(s=>!ce(e,s)&&!(s==="object"&&n))??null}var Hs=e=>e.slots.
filter(t=>t.isInferred).map(t=>t.field),On=(e,t)=>e.slots.filter(({field:n,values:s})=>s.length>0&&B(t,n)?.isMany).at(-1)?.
field??null;var zs=3,Gs=new WeakMap;function Ks(e){let t=Gs.get(e.entities);t||(t=Si(e.entities),Gs.set(e.entities,t));let n=e.article.
lang;return{known:e,lang:n,wording:e.vocabulary.wording?.[n],...t,fields:new Map(e.vocabulary.fields.map(s=>[s.id,s])),relations:Object.
values(e.vocabulary.relations).map(s=>({relation:s,label:O(s.label),inverse:O(s.inverse),cues:s.cues.map(O),told:O(`${s.
definition} ${s.use} ${s.example}`)})),statements:new Map(e.article.statements.map(s=>[s.key,s])),named:new Map}}function Si(e){
let t=[],n=new Map;for(let[s,o]of e.entries()){let r=[...new Set((o.names.length?o.names:[o.label]).map(O))].filter(Boolean);
t.push({entity:o,plain:r,at:s});for(let i of r){let a=Mi(i);if(!a.length)continue;let c=a[0].slice(0,zs),u=n.get(c);u?u.
push({words:a,id:o.id}):n.set(c,[{words:a,id:o.id}])}}return{entities:new Map(e.map(s=>[s.id,s])),searched:t,byBeginning:n}}
var Ei=/[\p{L}\p{N}]+/gu,Mi=e=>e.match(Ei)??[],Vs=(e,t)=>e.byBeginning.get(t.slice(0,zs))??[];var Ci=3,Ai=3;function Ti(e,t){if(e===t)return!0;let n=Math.max(Ci,Math.min(e.length,t.length)-2);return Math.max(e.length,
t.length)-n>Ai+1?!1:e.length>=n&&t.length>=n&&e.slice(0,n)===t.slice(0,n)}var Ii=/[\p{L}\p{N}]+/gu;function $e(e,t){let n=e.
named.get(t);if(n)return n;let s=Ri(e,e.known.article.sentences[t]?.span??[0,0]);return e.named.set(t,s),s}function Ri(e,[
t,n]){let{plain:s,places:o}=Ts(e.known.article.text.slice(t,n)),r=[...s.matchAll(Ii)].map(({0:l,index:p})=>({word:l,from:t+
o[p],to:t+o[p+l.length-1]+1})),i=[];for(let[l,{word:p}]of r.entries())for(let d of Vs(e,p)){if(l+d.words.length>r.length)
continue;let f=0;d.words.every((b,y)=>(b===r[l+y].word&&f++,Ti(b,r[l+y].word)))&&i.push({id:d.id,at:l,length:d.words.length,
exact:f})}i.sort((l,p)=>p.length-l.length||p.exact-l.exact||l.at-p.at);let a=new Set,c=new Set,u=i.filter(({id:l,at:p,length:d})=>{
let f=Array.from({length:d},(h,b)=>p+b);if(c.has(l)||f.some(h=>a.has(h)))return!1;for(let h of f)a.add(h);return c.add(l),
!0});return u.sort((l,p)=>l.at-p.at),u.map(({id:l,at:p,length:d})=>({id:l,span:[r[p].from,r[p+d-1].to]}))}function xt({sentences:e},{spans:t}){let n=t[0]?.[0];if(n===void 0)return 0;let s=e.findIndex(({span:o})=>o[0]>n);return s<
0?e.length-1:Math.max(0,s-1)}var Xe=(e,t)=>e.statements.filter(n=>n.article===e.id&&xt(e,n)===t),Qs=(e,t)=>({...H(xt(t,e)),
id:e.id,slots:e.slots,basis:e.basis,quote:e.spans.length?e.spans:null}),Li=["act","sums_up","alternative_to","note","tra\
nslation"];function Js(e,t,n){let s=new Map($e(n,t).map(({id:i,span:a})=>[i,a])),o=i=>{let a={...i};"at"in a&&delete a.at;
let c=a.is==="entity"&&s.get(a.id);return a.is==="entity"&&c?{...a,at:c}:a},r=e.slots.filter(({field:i})=>!Li.includes(i)).
map(i=>({...i,values:i.values.map(o)}));return{...H(t),slots:r,basis:e.basis}}var Sn={line:"",marked:0,hints:[],typed:"",first:null,entity:null,relation:null,part:null,isSelected:!1},Ze={...Sn,field:null,
isAdding:!1,isInferring:!1,isBackwards:!1},_=(e,t)=>({...e,state:{...e.state,...t}}),J=(e,t)=>({...e,effects:[...e.effects,
t]}),W=(e,t,n)=>J(e,{does:"say",text:e.known.say(t,n)}),$=({state:e})=>e.draft??H(e.sentence),j=(e,t)=>_(e,{draft:{...t,
proposedBy:null}}),ue=e=>_(e,{...Ze,place:"reading",draft:null}),x=e=>_(e,{...Ze,place:"statement"}),te=e=>_(e,{...Ze,place:"\
inferred"}),fe=e=>_(e,{...Sn,place:"other fields"});function Xs(e){return e?e.takes.includes("relation")?"relation":Di(e)?
null:e.takes.includes("few")&&e.values.length?"few":e.takes[0]==="entity"||e.takes[0]==="statement"?"choosing":"text":"c\
hoosing"}var Di=({takes:e,values:t})=>e.includes("flag")||e.includes("few")&&t.length===1;function S(e,t,n={}){let{known:s,
state:o}=e;if(t==="basis")return _(e,{...Ze,place:"basis",field:t,...n});let r=B(s.vocabulary,t),i=Xs(r);if(r&&i===null)
return Bi(e,r);let a=ce($(e),t)&&!n.isAdding;return _(e,{...Ze,draft:o.draft??H(o.sentence),place:i??"choosing",field:t,
marked:a?-1:0,...n})}function Bi(e,t){let n=$(e),s=t.values[0]??"true",o=ce(n,t.id)?Qe(n,t.id):$t(n,t.id,[{is:"text",text:s}]);
return x(j(e,o))}function z(e){let t=Je($(e),e.known.vocabulary);return t?S(e,t):x(e)}function E(e,t,n){let{field:s,line:o,
filters:r,isAdding:i,isInferring:a,isBackwards:c}=e.state;if(!s)return e;let u=$(e);if(s==="basis")return x(j(e,{...u,basis:t.
is==="text"?t.text:null}));if(c&&t.is==="statement"){let h=[...u.backwards,{field:s,statement:t.key}];return x(j(e,{...u,
backwards:h}))}let p=$t(u,s,[t],{isAdding:i,isInferred:a||n!==void 0||void 0}),d=j(e,n!==void 0&&!p.basis?{...p,basis:n}:
p),f=_(d,{filters:{...r,[s]:o}});return i&&(s==="subject"||s==="object")?_(f,{...Sn,isAdding:!1,place:"jointly"}):a?te(f):
z(f)}var xe=(e,t)=>t.value.is==="new"?_(e,{place:"new entity",entity:t.value.entity,first:t.value.at??null,part:null}):E(
e,t.value,t.basis),Zs=e=>z(j(e,$t($(e),e.state.field??"",[],{})));function Ye(e){let t=$(e),n=t.slots.at(-1);if(!n)return ue(
e);let{field:s,values:o}=n,r=o.length>1,i=r?Ae(t,s,{values:o.slice(0,-1)}):Qe(t,s),a=j(e,i);if(Xs(B(e.known.vocabulary,s))===
null)return x(a);let c=e.state.filters[s]??"";return S(a,s,{line:c,isSelected:c!=="",isAdding:r,marked:0})}function Ys(e){
let{state:t,known:n}=e;return t.isAdding?z(e):t.isInferring?te(e):t.field===Je($(e),n.vocabulary)?Ye(e):x(e)}function eo(e){
let{line:t,draft:n,isInferring:s}=e.state;return t?_(e,{line:"",marked:0,isSelected:!1}):s?te(e):n?.slots.length||n?.basis?
x(e):ue(e)}function X(e,t){let n=e.known.article.sentences.length-1,s=Math.max(0,Math.min(n,t));return _(e,{sentence:s,statement:s===
e.state.sentence?e.state.statement:null,hints:[]})}var En=(e,t)=>x(_(e,{draft:t,sentence:t.sentence,statement:null,filters:{}}));
function et(e,t){let n=e.known.article.statements.find(s=>s.key===t);return n?_(X(e,xt(e.known.article,n)),{statement:t}):
e}var I=({state:e})=>e.line==="",so=({state:e},{name:t})=>e.rows.find(({digit:n})=>n===Number(t));function ji(e,t){let{line:n}=e.
state;return so(e,t)?n===""||t.text===void 0&&!n.includes("\\")&&/[\p{L}\p{M}]$/u.test(n):!1}function to({state:e,...t},n){
let s=Math.max(0,Math.min(e.rows.length-1,e.marked+n));return{...t,state:{...e,marked:s}}}function Ni(e){let{line:t,rows:n,
marked:s,field:o,isAdding:r}=e.state;if(t===""&&s<0&&!r&&o&&ce($(e),o))return z(e);let i=n[Math.max(0,s)];return i?xe(e,
i):t.trim()&&o?Pi(e,o,t.trim()):e}function Pi(e,t,n){let s=B(e.known.vocabulary,t)?.takes??[];return s.includes("text")?
E(e,{is:"words",text:n}):s.includes("number")||s.includes("time")?E(e,{is:"text",text:n}):e}function vt(e,t){let n=[...Ve,
null],s=n.indexOf(Ve.includes(e.state.field??"")?e.state.field:null),o=n[s+t];return o?S(e,o):x(e)}function Wi(e){let t=On(
$(e),e.known.vocabulary);return t?S(e,t,{isAdding:!0}):e}var N={keys:["1\u20139"],name:"take",when:ji,does:(e,t)=>xe(e,so(
e,t))},Z={keys:["a\u2026z"],name:"filter",when:()=>!1,does:e=>e},P=[{keys:["ArrowDown"],name:"mark the next",does:e=>to(
e,1)},{keys:["ArrowUp"],name:"mark the one before",does:e=>to(e,-1),isRare:!0}],Ot={keys:["Enter"],name:"take the marked\
 one",does:Ni},Te={keys:[","],name:"one more value",when:e=>I(e)&&On($(e),e.known.vocabulary)!==null,does:Wi},pe=[{keys:[
"Backspace"],name:"back",when:I,does:Ys},{keys:["Escape"],name:"leave",does:eo},{keys:["Tab"],name:"next field",isRare:!0,
when:(e,{isShift:t})=>!t,does:e=>vt(e,1)},{keys:["Tab"],name:"field before",isRare:!0,when:({state:e},{isShift:t})=>t&&e.
field!==Ve[0],does:e=>vt(e,-1)}],Ie={keys:["?"],name:"all keys",when:I,does:e=>_(e,{isHelpOpen:!0})},Re={keys:["Backspac\
e"],name:"clear",isRare:!0,when:({state:e})=>e.isSelected,does:e=>_(e,{line:"",isSelected:!1,marked:0})},oo={keys:["0"],
name:"nobody named",when:I,does:e=>e.state.field==="object"&&vn($(e),e.known.vocabulary)!=="needed"?Zs(e):E(e,{is:"nobod\
y"})},St={keys:["."],name:"as last time",when:e=>I(e)&&no(e).length>0,does:e=>E(e,no(e)[0])};function no({known:e,state:t}){
return e.article.statements.find(({key:s})=>s===t.last)?.slots.find(({field:s})=>s===t.field)?.values??[]}function Fi(e){let{line:t,rows:n,marked:s}=e.state,o=n[s];return o?E(e,o.value):t.trim()?E(e,{is:"text",text:t.trim()}):
$(e).basis?x(e):W(e,"choose a basis by its digit, or write one")}var ro={name:"Basis",writes:()=>!0,bindings:()=>[{...N,
when:(e,t)=>e.state.line===""&&!!N.when?.(e,t)},{keys:["a\u2026z"],name:"your own words",when:()=>!1,does:e=>e},{keys:["\
Enter"],name:"take what is written",does:Fi},...P,{keys:["Backspace"],name:"back",when:({state:e})=>e.line==="",does:e=>x(
_(e,{line:""}))},...pe.filter(({keys:e})=>!e.includes("Backspace"))]};var K=[..."fjdkslaghrueiwovncmtybpqxz"];function io(e,t,n=()=>!0){let s=[...e.keys()].sort((a,c)=>Number(n(e[c]))-Number(
n(e[a]))||a-c),o=Ui(e.length),r=s.map((a,c)=>({letters:o[c],span:e[a],statement:null}));r.sort((a,c)=>a.span[0]-c.span[0]);
let i=t.slice(0,9).map((a,c)=>({letters:`${c+1}`,span:null,statement:a.key}));return[...r,...i]}function Ui(e){let t=0;for(;K.
length-t+t*K.length<e&&t<K.length;)t++;let n=K.slice(0,K.length-t),s=K.slice(K.length-t).flatMap(r=>K.map(i=>r+i)),o=[...n,
...s];return o.length>=e?o.slice(0,e):K.flatMap(r=>K.flatMap(i=>K.map(a=>r+i+a))).slice(0,e)}var ao=1;function qi({state:e,known:t}){let{article:n}=t,{sentence:s,last:o}=e,r=Array.from({length:ao},(c,u)=>s-1-u),i=Array.
from({length:ao},(c,u)=>s+1+u);return[s,...r,...i].flatMap(c=>Xe(n,c)).sort((c,u)=>+(u.key===o)-+(c.key===o))}function Mn(e,t){
let{text:n,lang:s,sentences:o}=e.known.article,{span:r}=o[e.state.sentence],i=new Set(e.known.vocabulary.wording?.[s]?.small),
a=([c,u])=>!i.has(n.slice(c,u).toLowerCase());return io(Ee(n,r,s),t?qi(e):[],a)}var Et=e=>_(e,{place:"words",hints:Mn(e,
!0),typed:"",first:null,line:""}),Mt=e=>_(e,{place:"quote",hints:Mn(e,!1),typed:"",first:null,isAdding:!1});function Le(e,t){
let n=Math.max(0,Math.min(e.known.article.sentences.length-1,e.state.sentence+t)),s=_(e,{sentence:n,typed:""});return _(
s,{hints:Mn(s,e.state.place==="words"&&e.state.first===null)})}function De({hints:e,typed:t},n){let s=t+n;return{hint:e.
find(o=>o.letters===s)??null,typed:e.some(o=>o.letters.startsWith(s))?s:""}}function Ct(e){return e.state.typed?_(e,{typed:""}):
e.state.first?_(e,{first:null}):null}var At=(e,t)=>[Math.min(e[0],t[0]),Math.max(e[1],t[1])];var Cn=({state:e,known:t})=>B(t.vocabulary,e.field)?.takes??[],Hi=e=>Cn(e).every(t=>t==="statement")&&B(e.known.vocabulary,
e.state.field)?.isMany,Tt={name:"Choosing",writes:()=>!0,bindings:()=>[N,Z,{keys:[" ","'"],name:"words",when:I,does:Et},
{keys:["#"],name:"statements",when:e=>I(e)&&Cn(e).includes("statement"),does:e=>_(e,{line:"#",marked:0})},Te,oo,St,{keys:[
">"],name:"the next statement",when:e=>I(e)&&Cn(e).includes("statement"),does:e=>E(e,{is:"later"})},{keys:["^"],name:"fr\
om the other end",when:e=>I(e)&&!!Hi(e),does:e=>_(e,{isBackwards:!e.state.isBackwards}),isRare:!0},{keys:["\\"],name:"di\
gits are text",when:({state:e})=>!e.line.includes("\\"),does:e=>_(e,{line:`${e.state.line}\\`,isSelected:!1}),isRare:!0},
Ot,...P,Re,...pe,Ie]};function It(e){let t=e.map(s=>s[0]?.toLowerCase()),n=[];for(let[s,o]of e.entries()){let r=t.filter((a,c)=>c!==s),i=[...o.
toLowerCase()].filter(a=>/[a-z]/.test(a));n.push(i.find(a=>!r.includes(a)&&!n.includes(a))??"")}return n}function lo({state:e,known:t},{name:n}){let s=B(t.vocabulary,e.field)?.values??[];return s[It(s).indexOf(n)]??null}var co={
name:"One of few",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"the underlined letter takes",when:(e,t)=>lo(e,t)!==
null,does:(e,t)=>E(e,{is:"text",text:lo(e,t)??""})},{keys:["Enter"],name:"the default",does:e=>z(j(e,Qe($(e),e.state.field??
"")))},{keys:["Backspace","Escape"],name:"back",does:x}],rows:({state:e,known:t})=>(B(t.vocabulary,e.field)?.values??[]).
map(n=>({value:{is:"text",text:n},label:n,lang:null,why:"",digit:null}))};function An(e,t){let n=Ce($(e),t);return!n||n.values.length===0?S(e,t,{isInferring:!0}):te(j(e,Ae($(e),t,{isInferred:!n.
isInferred})))}var uo={name:"Inferred",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"marks a field as inferred",when:({
known:e},{name:t})=>ee(e.vocabulary,t)?.isInferable??!1,does:(e,{name:t})=>An(e,ee(e.known.vocabulary,t)?.id??"")},{keys:[
"Enter"],name:"give the basis",does:e=>Hs($(e)).length?S(e,"basis",{marked:-1}):x(e)},{keys:[" "],name:"other fields",does:e=>_(
fe(e),{isInferring:!0})},{keys:["Backspace","Escape"],name:"back",does:x}]};var fo=e=>t=>z(j(t,Ae($(t),t.state.field??"",{each:e}))),po={name:"Several values",writes:()=>!1,bindings:()=>[{keys:["1",
"Enter"],name:"jointly: one statement",does:fo(!1)},{keys:["2"],name:"each: a statement for each",does:fo(!0)},{keys:[","],
name:"one more value",does:e=>S(e,e.state.field??"",{isAdding:!0})},{keys:["Backspace"],name:"take back the last value",
does:Ye},{keys:["Escape"],name:"leave",does:x}]};function Tn(e,t){let n=t.join(" ");return e===n?0:e.startsWith(n)?1:t.every(s=>e.includes(s))?t.every(s=>Gi(e,s))?2:3:null}
function Gi(e,t){for(let n=e.indexOf(t);n>=0;n=e.indexOf(t,n+1))if(Is(e,n))return!0;return!1}var In="Statement";function Rt(e,t,n){if(n.includes(t))return!0;let s=e.types[t];return s?s.broader.some(o=>n.includes(o))?
!0:s.isAbstract&&n.some(o=>e.types[o]?.broader.includes(t)):!1}function zi(e,t){switch(t.is){case"entity":return e.entities.
get(t.id)?.type??null;case"new":return t.entity.type;case"statement":case"later":return In;default:return null}}var Lt=(e,t)=>e.
slots.find(n=>n.field===t)?.values??[];function ve(e,t){let[n]=Lt(t,"relation");return n?.is==="relation"?e.known.vocabulary.
relations[n.id]??null:null}function Rn(e,t,n,s){return s.every(o=>{if(o.is==="words")return n==="object"&&t.words;let r=zi(
e,o);return r===null?!0:r===In?t[n].includes(r):Rt(e.known.vocabulary,r,t[n])})}function Ln(e,t,n){return t?t.id!=="subj\
ect"&&t.id!=="object"?t.types.length?t.types:null:ve(e,n)?.[t.id]??null:null}function mo(e,t,n){if(!t.takes.includes("st\
atement"))return!1;let s=ve(e,n);return!s||t.id!=="subject"&&t.id!=="object"?!0:s[t.id].includes(In)}function ho(e,t,n){
return t.id!=="object"?t.words:ve(e,n)?.words??!1}var de=9,Be=100;function _o(e,{line:t,draft:n,sentence:s}){let o=e.known.article.sentences[s]?.relations??[],r=new Map(o.
map((l,p)=>[l.relation,{why:l.why,k:p}])),i=O(t),a=[],[c,u]=[Lt(n,"subject"),Lt(n,"object")];for(let l of e.relations){let p=i?
Ki(l,i):0;if(p===null)continue;let d=Rn(e,l.relation,"subject",c)&&Rn(e,l.relation,"object",u)?0:1,f=r.get(l.relation.id);
a.push({relation:l.relation,rank:p*2+d,k:f?.k??o.length+1,why:f?.why??""})}return a.sort((l,p)=>l.rank-p.rank||l.k-p.k||
p.relation.uses-l.relation.uses||(l.relation.label<p.relation.label?-1:1)),a.slice(0,Be).map(({relation:l,why:p},d)=>({value:{
is:"relation",id:l.id},label:l.label,lang:null,why:p,digit:d<de?d+1:null}))}function Ki(e,t){if(e.label.startsWith(t)||e.
relation.id.startsWith(t))return 0;let n=t.split(" ");return Dt(e.label,n)?1:e.cues.some(s=>Dt(s,n))||Dt(e.inverse,n)?2:
Dt(e.told,n)?3:null}var Dt=(e,t)=>t.every(n=>e.startsWith(n)||e.includes(` ${n}`));var tt=9;function go(e,t){let n=e.fields.get(t.field??"")??null;return t.line?t.line.startsWith("#")?Qi(e,t.line.slice(1)):
Ji(e,t,n):Vi(e,t,n)}var Dn=(e,t,n,s)=>({value:s?{is:"entity",id:e.id,at:s}:{is:"entity",id:e.id},label:e.label,lang:e.lang,
why:t,digit:n});function Vi(e,{draft:t,sentence:n,recent:s,last:o},r){let{say:i}=e.known,a=[],c=$e(e,n),u=new Set(c.map(
({id:g})=>g));for(let[g,{id:w,span:k}]of c.entries())a.push(Dn(e.entities.get(w),i("named here"),g<tt-1?g+1:null,k));let l=o&&
r&&mo(e,r,t)?e.statements.get(o):null,p=Ln(e,r,t),d=[...new Set(s)].filter(g=>!u.has(g)&&e.entities.has(g));for(let g of d)
u.add(g);let f=d.map(g=>[e.entities.get(g),i("recent")]);for(let{entity:g}of e.searched)!u.has(g.id)&&yo(e,g)&&f.push([g,
""]);let h=new Map(f.map(([g])=>[g,!p||Rt(e.known.vocabulary,g.type,p)]));f.sort(([g,w],[k,v])=>Number(h.get(k))-Number(
h.get(g))||+(v!=="")-+(w!=="")||(w?d.indexOf(g.id)-d.indexOf(k.id):k.uses-g.uses));let b=a.length,y=l?tt-1:tt;for(let[g,
w]of f.slice(0,Be))b++,a.push(Dn(g,w,b<=y?b:null));return l&&a.splice(Math.min(a.length,tt-1),0,wo(l,tt,i("saved last"))),
a}var yo=({known:{article:e}},t)=>t.local===null||t.local===`${e.coder}/${e.id}`;function wo({key:e,id:t,words:n},s,o){let r=[
n.subject,n.relation,n.object].filter(Boolean).join(" \u2013 ");return{value:{is:"statement",key:e},label:`#${t} ${r}`,lang:null,
why:o,digit:s}}function Qi(e,t){let n=O(t).split(" ").filter(Boolean);return[...e.statements.values()].filter(s=>{let o=O(
`${s.id} ${s.words.subject} ${s.words.relation} ${s.words.object}`);return n.every(r=>o.startsWith(r)||o.includes(` ${r}`))}).
slice(0,Be).map((s,o)=>wo(s,o<de?o+1:null,""))}function Ji(e,{line:t,draft:n,sentence:s,recent:o},r){let i=O(t).split(" ").
filter(Boolean),a=Ln(e,r,n),c=new Map($e(e,s).map(({id:d,span:f})=>[d,f])),u=[];for(let{entity:d,plain:f}of e.searched){
if(!yo(e,d))continue;let h=1/0;for(let g of f){let w=Tn(g,i);w!==null&&w<h&&(h=w)}if(h===1/0)continue;let b=!a||Rt(e.known.
vocabulary,d.type,a)?0:1,y=c.has(d.id)?0:o.includes(d.id)?1:2;u.push({entity:d,rank:h*6+b*3+y,at:u.length})}u.sort((d,f)=>d.
rank-f.rank||f.entity.uses-d.entity.uses||d.at-f.at);let{say:l}=e.known,p=u.slice(0,Be).map(({entity:d},f)=>{let h=c.has(
d.id)?"named here":o.includes(d.id)?"recent":"";return Dn(d,h&&l(h),f<de?f+1:null,c.get(d.id))});return u.some(({rank:d})=>d<
6)||p.push(...Xi(e,t.trim(),r,n,p.length)),p}function Xi(e,t,n,s,o){if(!t)return[];let{say:r,article:i}=e.known,a=[];n&&
ho(e,n,s)&&a.push({is:"words",text:t});let c={label:t,lang:i.lang,type:"",country:null,aliases:[],isLocal:!1,members:[]};
return a.push({is:"new",entity:c}),a.map((u,l)=>({value:u,label:t,lang:i.lang,why:r(u.is==="new"?"new entity":"plain wor\
ds"),digit:o+l<de?o+l+1:null}))}function bo(e,{field:t,line:n}){let s=O(n).split(" ").filter(Boolean),o=t==="country";return(o?
Zi(e):Object.values(e.known.vocabulary.types).filter(i=>!i.isAbstract).map(({id:i,label:a})=>({id:i,label:a,uses:0}))).map(
i=>({one:i,rank:Tn(O(i.label),s)})).filter(({rank:i})=>i!==null).sort((i,a)=>Number(i.rank)-Number(a.rank)||a.one.uses-i.
one.uses||(i.one.label<a.one.label?-1:1)).slice(0,Be).map(({one:i},a)=>({value:o?{is:"entity",id:i.id}:{is:"text",text:i.
id},label:i.label,lang:null,why:"",digit:a<de?a+1:null}))}function Zi(e){let t=new Set(e.known.entities.flatMap(({country:n})=>n?
[e.entities.get(n)?.type??""]:[]));return e.known.entities.filter(n=>t.has(n.type))}var Bn=(e,t,n,s)=>({value:{is:"text",text:e},label:t,lang:null,why:n,digit:s<de?s+1:null});function ko(e,t){return[]}function $o(e,{
line:t}){let n=O(t),{say:s}=e.known;return[...e.statements.values()].filter(o=>o.basis&&O(o.basis).includes(n)).reverse().
map(({id:o,basis:r},i)=>Bn(r,s("as for",{statement:o}),r??"",i))}function xo(e,{field:t}){return(e.fields.get(t??"")?.values??
[]).map((s,o)=>Bn(s,s,"",o))}function vo(e,{line:t,draft:n}){let s=O(t),o=ve(e,n)?.roles??[],r=e.known.vocabulary.fields.
filter(({id:a,everywhere:c,isRole:u,label:l})=>!Yi.includes(a)&&(!u||c||o.includes(a))&&` ${O(l)}`.includes(` ${s}`)),i=(a,c)=>o.
includes(a)?0:c===null?1:2;return r.map(a=>({field:a,rank:i(a.id,a.letter)})).sort((a,c)=>a.rank-c.rank).map(({field:a},c)=>Bn(
a.id,a.label,"",c))}var Yi=["subject","relation","object"];function ne(e,t){switch(t.place){case"choosing":return go(e,t);case"relation":case"new relation":return _o(e,t);case"tex\
t":return ko(e,t);case"basis":return $o(e,t);case"few":return xo(e,t);case"other fields":return vo(e,t);case"new entity":
return bo(e,t);default:return[]}}function me(e){let{place:t,field:n,part:s,line:o,recent:r,last:i}=e.state,a=$(e),c=o.replaceAll("\\","");return{place:t,
field:s??n,line:c,draft:a,sentence:a.sentence,recent:r,last:i}}var ea=["place","field","part","line","draft","sentence",
"recent","last","isAdding"];function nt(e,t,n){let{state:s}=e;if(n&&ea.every(i=>n[i]===s[i]))return e;let o=t.rows?t.rows(
e):t.writes(s)?ne(e.index,me(e)):[],r=ta(e)?-1:Math.min(s.marked,o.length-1);return{...e,state:{...s,rows:o,marked:r}}}function ta({
state:e,known:t}){return e.place==="basis"?!0:e.place!=="text"||e.line===""?!1:!B(t.vocabulary,e.field)?.takes.includes(
"time")}function Oo(e,t,n){let{article:s}=e.known,[o,r]=Me(s.text,t);return{label:s.text.slice(o,r),lang:s.lang,type:"",country:null,
aliases:[],isLocal:!1,members:[]}}var Bt=e=>_(e,{place:"choosing",hints:[],typed:"",first:null});function st(e,t){let{first:n}=e.state;return n?na(e,At(n,
t)):_(e,{first:t,typed:""})}function na(e,t){let{index:n,known:s,state:o}=e,r=Me(s.article.text,t),i=s.article.text.slice(
...r),a=O(i),c=`${s.article.coder}/${s.article.id}`,u=n.searched.find(({entity:p,plain:d})=>d.includes(a)&&(p.local===null||
p.local===c)),l=Bt(e);return u?E(l,{is:"entity",id:u.entity.id,at:r}):jn(e)&&!/\p{Lu}/u.test(i)?E(l,{is:"words",text:i,at:r}):
_(l,{place:"new entity",entity:Oo(n,r,o.field),first:r,part:null})}function jn(e){let{field:t}=e.state;if(t==="object")return ve(
e.index,$(e))?.words??!1;let n=B(e.known.vocabulary,t);return n?n.words||n.takes.includes("text"):!1}var So={name:"Words",
writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"first, then last word",does:(e,t)=>{let{hint:n,typed:s}=De(e.state,
t.name);return n?.span?st(_(e,{typed:""}),n.span):_(e,{typed:s})}},{keys:["1\u20139"],name:"a statement beside the text",
when:({state:e},t)=>e.first===null&&De(e,t.name).hint?.statement!==void 0,does:(e,t)=>E(Bt(e),{is:"statement",key:De(e.state,
t.name).hint?.statement??""})},{keys:["Enter"],name:"only this word",when:({state:e})=>e.first!==null,does:e=>st(e,e.state.
first)},{keys:["ArrowDown"],name:"letters on the next sentence",does:e=>Le(e,1),isRare:!0},{keys:["ArrowUp"],name:"lette\
rs on the sentence before",does:e=>Le(e,-1),isRare:!0},{keys:[" "],name:"other commands",does:fe},{keys:["Backspace"],name:"\
take back a letter",does:e=>Ct(e)??Bt(e)},{keys:["Escape"],name:"back",does:Bt}]};var it=({state:e})=>e.entity,je=(e,t)=>_(e,{entity:{...it(e),...t},part:null,line:"",marked:0,isSelected:!1}),ot=(e,t=()=>"")=>n=>{
let s=t(it(n));return _(n,{part:e,line:s,isSelected:s!=="",marked:0})},rt=e=>_(e,{part:null,line:"",isSelected:!1});function Eo(e,t){
let{part:n,line:s}=e.state,o=it(e),r=s.trim();switch(n){case"type":return t?.value.is==="text"?je(e,{type:t.value.text}):
e;case"country":return t?.value.is==="entity"?je(e,{country:t.value.id}):e;case"members":{if(t?.value.is!=="entity")return rt(
e);let{id:i}=t.value,{members:a}=o,c=a.includes(i)?a.filter(u=>u!==i):[...a,i];return _(je(e,{members:c}),{part:n})}case"\
alias":return r?je(e,{aliases:[...o.aliases,r]}):rt(e);default:return r?je(e,{label:r}):rt(e)}}function sa(e){let{entity:t,
first:n}=e.state;return t?E(e,n?{is:"new",entity:t,at:n}:{is:"new",entity:t}):e}function oa(e){let{first:t}=e.state,n=t?
e.known.article.text.slice(...t):it(e).label;return E(e,t?{is:"words",text:n,at:t}:{is:"words",text:n})}function ra({...e}){
let{field:t,isAdding:n,isInferring:s,line:o}=e.state;return S(e,t??"",{isAdding:n,isInferring:s,line:o,isSelected:o!==""})}
var ia=[{keys:["Enter"],name:"make it",does:sa},{keys:["t"],name:"type",does:ot("type")},{keys:["c"],name:"country",does:ot(
"country")},{keys:["n"],name:"name",does:ot("label",({label:e})=>e)},{keys:["a"],name:"alias",does:ot("alias")},{keys:["\
l"],name:"local or corpus",does:e=>je(e,{isLocal:!it(e).isLocal})},{keys:["m"],name:"members",does:ot("members")},{keys:[
"w"],name:"plain words, no entity",when:jn,does:oa},{keys:["Backspace","Escape"],name:"back",does:ra}],aa=[{...N,does:(e,{
name:t})=>Eo(e,e.state.rows.find(({digit:n})=>n===Number(t)))},Z,...P,{keys:["Enter"],name:"take it",does:e=>Eo(e,e.state.
rows[e.state.marked])},{keys:["Backspace"],name:"back",when:I,does:rt},{keys:["Escape"],name:"leave",does:rt}];function la(e){
let{part:t,line:n}=e.state;return t==="type"||t==="country"?ne(e.index,me(e)):t!=="members"||!n?[]:ne(e.index,{...me(e),
place:"choosing",field:null}).filter(({value:s})=>s.is==="entity")}var Mo={name:"New entity",writes:({part:e})=>e!==null,
rows:la,bindings:({part:e})=>e===null?ia:aa};var Ne=["label","parent","definition"];function Co(e,t){let{part:n,line:s,relation:o}=e.state,r=Ne.indexOf(n??""),i=n===
"parent"?t?.value.is==="relation"?t.value.id:"":s.trim();if(!i||!o)return W(e,"write it, or choose one");let a={...o,[Ne[r]]:i};
return r+1<Ne.length?_(e,{relation:a,part:Ne[r+1],line:"",marked:0}):E(e,{is:"new relation",...a})}function ca(e){let t=Ne.
indexOf(e.state.part??"");if(t<=0)return S(e,"relation");let n=Ne[t-1],s=n==="parent"?"":e.state.relation?.label??"";return _(
e,{part:n,line:s,isSelected:s!=="",marked:0})}var ua=({state:e})=>e.part==="parent",Ao={name:"New relation",writes:()=>!0,
rows:e=>ua(e)?ne(e.index,me(e)):[],bindings:({part:e})=>[...e==="parent"?[{...N,when:(t,n)=>!!N.when?.(t,n),does:(t,{name:n})=>Co(
t,t.state.rows.find(({digit:s})=>s===Number(n)))},Z,...P]:[],{keys:["Enter"],name:"go on",does:t=>Co(t,t.state.rows[t.state.
marked])},{keys:["Backspace"],name:"back",when:I,does:ca},{keys:["Escape"],name:"leave",does:t=>S(t,"relation")}]};var jt={name:"Relation",writes:()=>!0,bindings:()=>[N,Z,...P,Ot,Te,St,{keys:["+"],name:"none fits",when:I,does:e=>_(e,{place:"\
new relation",part:"label",relation:{label:"",parent:"",definition:""}})},{keys:[" "],name:"other commands",when:I,does:fe},
Re,...pe,Ie]};function Oe(e,t){let n=$(e),s=Je(n,e.known.vocabulary);if(s)return S(e,s);if(Ws(n))return S(e,"basis",{marked:-1});let o=J(
e,{does:"save",saving:kt(n,e.known,e.state.open),thenNext:t}),r=_(o,{pending:n,sentence:n.sentence,filters:{}});return t?
S(_(r,{draft:H(n.sentence)}),"subject"):ue(r)}function fa(e){let t=$(e);return t.slots.length?W(ue(_(e,{aside:[t,...e.state.
aside]})),"set aside; n takes it up again"):ue(e)}var Nt={name:"Statement",writes:()=>!1,bindings:()=>[{keys:["Enter"],name:"\
save",does:e=>Oe(e,!1)},{keys:["n"],name:"save, then the next",does:e=>Oe(e,!0)},{keys:["i"],name:"inferred",does:te},{keys:[
"q"],name:"quote",does:Mt},Te,{keys:[" "],name:"other fields",does:fe},{keys:["j","ArrowDown"],name:"show the next sente\
nce",does:e=>X(e,e.state.sentence+1)},{keys:["k","ArrowUp"],name:"show the sentence before",does:e=>X(e,e.state.sentence-
1)},{keys:["a\u2026z"],name:"fields",when:({known:e},{name:t})=>ee(e.vocabulary,t)!==null,does:(e,{name:t})=>S(e,ee(e.known.
vocabulary,t)?.id??"")},{keys:["Backspace"],name:"take back the last value",does:Ye},{keys:["Escape"],name:"set aside",does:fa},
{keys:["Tab"],name:"field before",isRare:!0,when:(e,{isShift:t})=>t,does:e=>vt(e,-1)},Ie]};var pa=({state:e})=>e.field===null?Nt:e.field==="relation"?jt:Tt;function Pt(e){let{field:t,isAdding:n,isInferring:s,isBackwards:o}=e.
state;return t!==null?S(e,t,{isAdding:n,isInferring:s,isBackwards:o}):s?te(e):x(e)}function To(e){let{say:t}=e.known,n=Pt(
e),s=O(e.state.line),o=e.state.field!==null;return pa(e).bindings(n.state).filter(({keys:r,when:i})=>/^[^\p{L}\s]$/u.test(
r[0])&&(!i||i(n,{name:r[0],isShift:!1}))).map(({keys:r,name:i})=>({sign:r[0],label:t(i)})).filter(({label:r})=>` ${O(r)}`.
includes(` ${s}`)).map(({sign:r,label:i},a)=>({value:{is:"text",text:r},label:i,lang:null,why:r,digit:o&&a<9?a+1:null}))}
function da(e){let{field:t,isInferring:n}=e.state;return t!==null?To(e):[...ne(e.index,me(e)),...n?[]:To(e)]}function Io(e,t){
if(t?.value.is!=="text")return e;let{text:n}=t.value;return/^[^\p{L}]$/u.test(n)?{...Pt(e),again:{name:n,isShift:!1}}:e.
state.isInferring?An(e,n):S(e,n)}var Ro={name:"Other fields",writes:()=>!0,rows:da,bindings:()=>[{...N,does:(e,{name:t})=>Io(
e,e.state.rows.find(({digit:n})=>n===Number(t)))},Z,...P,{keys:["Enter"],name:"take the marked one",does:e=>Io(e,e.state.
rows[e.state.marked])},{keys:["Backspace"],name:"back",when:I,does:Pt},{keys:["Escape"],name:"leave",does:e=>e.state.line?
_(e,{line:"",marked:0}):Pt(e)}]};var ma=({state:e})=>e.proposals[e.proposal]??null;function ha({proposer:e,fields:t,quote:n},s){let o=t.filter(({isFilled:r})=>r).
map(({field:r,values:i})=>({field:r,values:i,each:!1,isInferred:!1}));return{...H(s),slots:o,quote:n,proposedBy:e}}function Wt(e){
let t=ma(e);return t?_(e,{draft:ha(t,e.state.sentence),filters:{}}):e}var Lo=(e,t)=>{let{length:n}=e.state.proposals;return n?
_(e,{proposal:t%n}):Do(e)},Do=e=>_(ue(e),{proposals:[],proposal:0});function _a(e){let{proposals:t,proposal:n}=e.state;return Lo(
_(e,{proposals:t.filter((s,o)=>o!==n)}),n)}var Bo={name:"Draft",writes:()=>!1,bindings:()=>[{keys:["Enter"],name:"take a\
s it is",does:e=>Oe(x(Wt(e)),!1)},{keys:["n"],name:"take it, then the next",does:e=>Oe(x(Wt(e)),!0)},{keys:["q"],name:"o\
ther words",does:e=>Mt(x(Wt(e)))},{keys:["p"],name:"next draft",does:e=>Lo(e,e.state.proposal+1)},{keys:["a\u2026z"],name:"\
opens that field",when:({known:e},{name:t})=>ee(e.vocabulary,t)!==null,does:(e,{name:t})=>S(Wt(e),ee(e.known.vocabulary,
t)?.id??"")},{keys:["Delete"],name:"not this",does:_a},{keys:["Escape"],name:"no draft",does:Do}]};function jo(e,t){let n=$(e),s=e.state.isAdding?[...ke(n,e.known),...t]:t;return x(j(e,{...n,quote:[...s].sort((o,r)=>o[0]-
r[0])}))}function Ft(e,t){let{first:n}=e.state;return n?jo(e,[Me(e.known.article.text,At(n,t))]):_(e,{first:t,typed:""})}
function ga(e){let t=ke($(e),e.known),[n]=t[0],[,s]=t[t.length-1];return e.state.first?Oe(Ft(e,[Math.max(s,e.state.first[1]),
Math.max(s,e.state.first[1])]),!1):_(e,{first:[n,n]})}function ya(e){let{text:t,lang:n}=e.known.article;return xn($(e),e.
known).slice(0,9).map((s,o)=>({value:{is:"words",text:t.slice(...s),at:s},label:t.slice(...s),lang:n,why:"",digit:o+1}))}
var No={name:"Quote",writes:()=>!1,rows:ya,bindings:()=>[{keys:["1\u20139"],name:"other likely words",when:({state:e},{name:t})=>e.
first===null&&Number(t)<=e.rows.length,does:(e,{name:t})=>jo(e,[xn($(e),e.known)[Number(t)-1]])},{keys:["a\u2026z"],name:"\
first, then last word",does:(e,t)=>{let{hint:n,typed:s}=De(e.state,t.name);return n?.span?Ft(_(e,{typed:""}),n.span):_(e,
{typed:s})}},{keys:["Enter"],name:"keep this end; after the first word: and save",does:ga},{keys:["+"," "],name:"one mor\
e piece",does:e=>_(e,{isAdding:!e.state.isAdding})},{keys:["ArrowDown"],name:"letters on the next sentence",does:e=>Le(e,
1),isRare:!0},{keys:["ArrowUp"],name:"letters on the sentence before",does:e=>Le(e,-1),isRare:!0},{keys:["Backspace"],name:"\
take back a letter",does:e=>Ct(e)??x(e)},{keys:["Escape"],name:"back",does:x}]};var Nn=({state:e,known:t})=>t.article.statements.find(({key:n})=>n===e.statement)??null,at=({state:e,known:t})=>Xe(t.article,
e.sentence),Wo=e=>Nn(e)??at(e)[0]??null,wa=({known:e},t)=>e.article.sentences[t].nothing!==null||Xe(e.article,t).length>
0;function ba(e){let{length:t}=e.known.article.sentences;for(let n=1;n<=t;n++){let s=(e.state.sentence+n)%t;if(!wa(e,s))
return X(e,s)}return W(e,"every sentence is coded")}function ka(e){let[t,...n]=e.state.aside;return t?En(_(e,{aside:n}),
t):S(_(e,{draft:H(e.state.sentence),filters:{}}),"subject")}function $a(e){let t=Wo(e);return t?En(e,Qs(t,e.known.article)):
W(e,"this sentence has no statement yet")}function xa(e){let{state:t,known:n}=e,s=Nn(e)??n.article.statements.find(({key:o})=>o===
t.last)??Wo(e);return s?x(_(e,{draft:Js(s,t.sentence,e.index),filters:{}})):W(e,"there is no statement to copy yet")}function va(e){
let t=Nn(e);if(t)return J(e,{does:"delete",statement:t.key});let[n,...s]=e.state.aside;return n?W(_(e,{aside:s,dropped:n}),
"discarded"):W(e,"no statement is marked")}function Oa(e){let{dropped:t,aside:n}=e.state;return t?_(e,{dropped:null,aside:[
t,...n]}):J(e,{does:"undo"})}function Sa(e){let{sentence:t}=e.state;return at(e).length>0?W(e,"this sentence has stateme\
nts"):J(e,{does:"nothing here",sentence:t,is:e.known.article.sentences[t].nothing===null})}function Po(e,t){let n=at(e),
s=n.findIndex(({key:r})=>r===e.state.statement),o=n[s<0?t>0?0:n.length-1:s+t];return o?et(e,o.key):e}var Fo={name:"Readi\
ng",writes:()=>!1,bindings:()=>[{keys:["j","ArrowDown"],name:"next sentence",does:e=>X(e,e.state.sentence+1)},{keys:["k",
"ArrowUp"],name:"sentence before",does:e=>X(e,e.state.sentence-1)},{keys:["u"],name:"next uncoded",does:ba},{keys:["n"],
name:"new statement",does:ka},{keys:["0"],name:"nothing here",does:Sa},{keys:["1\u20139"],name:"mark a statement",when:(e,{
name:t})=>Number(t)<=at(e).length,does:(e,{name:t})=>et(e,at(e)[Number(t)-1].key),isRare:!0},{keys:["ArrowRight"],name:"\
mark the next statement",does:e=>Po(e,1),isRare:!0},{keys:["ArrowLeft"],name:"mark the statement before",does:e=>Po(e,-1),
isRare:!0},{keys:["e","Enter"],name:"change the statement",does:$a},{keys:["d"],name:"copy the last statement",does:xa},
{keys:["Delete"],name:"delete",does:va},{keys:["z","Undo"],name:"undo",does:Oa},{keys:["p"],name:"draft by rules",does:e=>J(
e,{does:"propose",sentence:e.state.sentence})},{keys:["/"],name:"find",does:e=>J(e,{does:"search"})},{keys:["!"],name:"p\
roblems",does:e=>J(e,{does:"open problems"})},{keys:["?"],name:"all keys",does:e=>_(e,{isHelpOpen:!0})}]};function Ea(e){let{line:t,rows:n,marked:s,field:o}=e.state,r=n[s];return r?xe(e,r):t.trim()?E(e,{is:"text",text:t.trim()}):
o&&ce($(e),o)?z(e):e}var Uo={name:"Text",writes:()=>!0,bindings:()=>[{keys:["Enter"],name:"take the marked one, or what \
is written",does:Ea},...P,Re,...pe]};var F={reading:Fo,choosing:Tt,relation:jt,text:Uo,basis:ro,statement:Nt,few:co,inferred:uo,words:So,quote:No,"new entity":Mo,
"new relation":Ao,"other fields":Ro,jointly:po,draft:Bo};function lt(e,t,n,s){let o={state:e,known:n,index:s,effects:[]};
if(e.isHelpOpen){let a=["Escape","?","F1"].includes(t.name);return{state:a?{...e,isHelpOpen:!1}:e,effects:[],isCommand:a}}
if(t.name==="F1")return{state:{...e,isHelpOpen:!0},effects:[],isCommand:!0};let r=qo(o,t);if(r)return{...Pe(o,r.does(o,t)),
isCommand:!0};let i=F[e.place].writes(e)?Ca(e,t):null;return{state:i===null?e:Pn(e,i,n,s),effects:[],isCommand:!1}}function Pn(e,t,n,s){
let o={state:e,known:n,index:s,effects:[]};return Pe(o,_(o,{line:t,marked:0,isSelected:!1})).state}function Pe(e,t){let n=t;
for(;n.again;){let r=n.again,i=nt({...n,again:void 0},F[n.state.place],null);n=qo(i,r)?.does(i,r)??i}let{state:s,effects:o}=nt(
n,F[n.state.place],e.state);return{state:s,effects:o}}function qo(e,t){return F[e.state.place].bindings(e.state).find(s=>s.
keys.some(o=>Ma(o,t))&&(!s.when||s.when(e,t)))??null}function Ma(e,t){return e==="1\u20139"?/^[1-9]$/.test(t.name):e==="\
a\u2026z"?/^[a-z]$/.test(t.name):e===t.name}function Ca({line:e,isSelected:t},n){let s=qs(n);return s!==null?t?s:e+s:n.name===
"Backspace"&&e?[...e].slice(0,-1).join(""):null}var Aa={Enter:"\u23CE",Backspace:"\u232B",Delete:"Del",Escape:"Esc",Tab:"\u21E5",ArrowDown:"\u2193",ArrowUp:"\u2191",ArrowLeft:"\
\u2190",ArrowRight:"\u2192"," ":"\u2423"};function Ho({keys:e,name:t}){let[n]=e,s=/\u2026|\u2013/.test(n);return{shown:Aa[n]??
n,name:t,press:s?null:{name:n,isShift:!1}}}var Go=e=>F[e.place].bindings(e).filter(({isRare:t})=>!t).map(Ho),zo=e=>Object.
entries(F).map(([t,{name:n,bindings:s}])=>({place:t,name:n,keys:s({...e,part:null}).map(Ho)}));var Ko=new WeakMap;function We(e,t){let n=Ko.get(e);return n||(n=new Map(e.map(s=>[s.id,s])),Ko.set(e,n)),n.get(t)??null}
function Vo(e,t){switch(e.is){case"entity":return We(t.entities,e.id)?.label??e.id;case"new":return e.entity.label;case"\
relation":return t.vocabulary.relations[e.id]?.label??e.id;case"new relation":return e.label;case"statement":{let n=t.article.
statements.find(({key:i})=>i===e.key);if(!n)return e.key;let{subject:s,relation:o,object:r}=n.words;return`#${n.id} ${[s,
o,r].filter(Boolean).join(" \u2013 ")}`}case"later":return t.say("the next statement");case"words":case"text":return e.text;case"\
nobody":return t.say("nobody named")}}var Fe=(e,t)=>e.statements.find(n=>n.key===t),V=({vocabulary:e},t)=>e.fields.find(n=>n.id===t),Ut=(e,t)=>e?.slots.find(n=>n.
field===t&&n.values.length>0);function he(e,t){let n=Vo(t,e);return t.is==="new"?{text:n,lang:t.entity.lang}:t.is==="wor\
ds"?{text:`\u201C${n}\u201D`,lang:e.article.lang}:{text:n,lang:t.is==="entity"?We(e.entities,t.id)?.lang??null:null}}var Wn=4,
Ta=74;function Qo(e){let t=e.split(/\s+/);return e.length<Ta||t.length<=2*Wn?e:`${t.slice(0,Wn).join(" ")} \u2026 ${t.slice(
-Wn).join(" ")}`}var Ia=["subject","relation","object"];function Jo({known:e,state:t}){let{say:n,article:s}=e,o=s.sentences[t.sentence];if(!t.
draft){let r=o?.isTitle?n("title"):n("sentence_n",{n:t.sentence});return m`<h2 class="claim"><span>${r}</span></h2>`}return m`<h2 class="claim">
    <span>
      ${Ia.map((r,i)=>m`${i>0&&m`<i> \u2013 </i>`}<${Ra} known=${e} state=${t} field=${r} />`)}
      ${t.draft.id&&m` <small>${n("edits",{id:t.draft.id})}</small>`}
    </span>
  </h2>`}function Ra({known:e,state:t,field:n}){let s=Ut(t.draft,n);if(t.field===n)return m`<mark aria-label=${e.say("op\
en")}>${" ? "}</mark>`;if(!s)return m`<i>\u2026</i>`;let o=` ${e.say("and")} `;return s.values.map((r,i)=>{let{text:a,lang:c}=he(
e,r);return m`${i>0&&o}<bdi lang=${c}>${s.isInferred?`[${a}]`:a}</bdi>`})}function Zo({known:e,state:t,preview:n}){return m`<div class="detail" aria-live="off">${La(e,t,n)}</div>`}var Xo=(e,{vocabulary:{
relations:t}})=>e.replace(/`(\w+)`/g,(n,s)=>`\u201C${t[s]?.label??s.replaceAll("_"," ")}\u201D`);function La(e,t,n){let{
say:s}=e,o=t.rows[t.marked];if(t.place==="relation"&&o?.value.is==="relation"){let a=e.vocabulary.relations[o.value.id];
return m`<p><b>${a.label}</b> <i>${s("use")}</i> ${Xo(a.use||a.definition,e)}</p>
      <p>${a.avoid&&m`<i>${s("not_for")}</i> ${Xo(a.avoid,e)}`}</p>`}if(t.place==="reading"){let a=Fe(e.article,t.statement),
c=a?.problems[0],u=a?.spans.map(([l,p])=>e.article.text.slice(l,p)).join(" \u2026 ");return a&&m`<p><q>${u}</q></p>${c&&
m`<p class="problem">${c.message}</p>`}`}if(n&&(t.place==="statement"||t.place==="inferred"||t.place==="quote")){let{tie:a,
plain:c,problems:u}=n,[l]=u;return m`<p><i>${s("tie")}</i> <b>${a??s("no_tie")}</b></p>
      <p>
        <i>${s("plain_triple")}</i> <b>${s(c.is?"yes":"no")}</b>${c.why.length>0&&` (${c.why.join(", ")})`}
      </p>
      ${l&&m`<p class=${l.severity==="error"?"problem":"doubt"}>${l.message} ${l.hint}</p>`}`}let r=`help_${t.place.replaceAll(
" ","_")}`,i=s(r,{name:o?he(e,o.value).text:""});return i!==r&&m`<p><i>${i}</i></p>`}var Yo=new WeakMap;function tr(e){let t=Yo.get(e);if(t)return t;let n=[];for(let[s,o]of e.sentences.entries()){let r=n.at(
-1);r?.number===o.paragraph&&r.isTitle===o.isTitle?r.sentences.push({number:s,sentence:o}):n.push({number:o.paragraph,sentences:[
{number:s,sentence:o}],isTitle:o.isTitle})}return Yo.set(e,n),n}var er=new WeakMap;function ct(e){let t=er.get(e);if(t)return t;
let n=e.sentences.map(()=>[]),s=e.statements.filter(({spans:o})=>o.length);for(let o of s.sort((r,i)=>r.spans[0][0]-i.spans[0][0]))
n[Se(e,o.spans[0][0])]?.push(o);return er.set(e,n),n}function Se({sentences:e},t){let[n,s]=[0,e.length-1];for(;n<s;){let o=n+
s+1>>1;e[o].span[0]<=t?n=o:s=o-1}return n}var ut=(e,t)=>ct(e)[t].length?"coded":e.sentences[t].nothing?"nothing":"open";
function qt({statements:e}){return[...new Set(e.flatMap(({words:t})=>t.by?[t.by]:[]))]}var Da=3,Ht=(e,t)=>t===null?0:1+e.
indexOf(t)%Da,Ba=3;function nr(e){let t=[];return e.map(({spans:n})=>{let s=new Set(t.filter(r=>ja(r.spans,n)).map(({lane:r})=>r)),
o=0;for(;s.has(o)&&o<Ba-1;)o+=1;return t.push({lane:o,spans:n}),o})}var ja=(e,t)=>e.some(([n,s])=>t.some(([o,r])=>n<r&&o<
s));var Gt=class extends q{render({known:t,corpus:n,current:s,saved:o,press:r}){let{article:i,say:a}=t,c=i.sentences.filter(
(p,d)=>ut(i,d)==="open").length,u=i.statements.reduce((p,d)=>p+d.problems.length,0),l=a("head_counts",{read:i.sentences.
length-c,all:i.sentences.length,statements:i.statements.length});return m`<header>
      <h1>
        <button type="button" class="plain" onClick=${()=>r("articles")} title=${a("all_articles")}>
          <bdi lang=${i.lang}>${i.title}</bdi>
        </button>
      </h1>
      <span class="about">${[i.published,a("coder",{name:n.coder})].filter(Boolean).join(" \xB7 ")}</span>
      <${Fn} article=${i} current=${s} say=${a} />
      <span class="counts">${l}</span>
      ${u>0&&m`<button type="button" class="plain problems" onClick=${()=>r("problems")}>${a("problems_n",{n:u})}</button>`}
      <${Na} saved=${o} say=${a} />
    </header>`}},Na=({saved:e,say:t})=>m`<span class=${`saved is-${e.is}`} role="status">
    ${e.is==="nothing"?"":e.words||t(`saved_${e.is}`,{at:e.at})}
  </span>`,Pa=40,Fn=class extends q{render({article:t,current:n,say:s}){let o=t.sentences.length,r=Math.ceil(o/Pa),i=Array.
from({length:Math.ceil(o/r)},(c,u)=>{let l=Array.from({length:Math.min(r,o-u*r)},(f,h)=>u*r+h),p=l.map(f=>ut(t,f)),d=p.includes(
"open")?"open":p.includes("coded")?"coded":"nothing";return C(`is-${d}`,l.includes(n)&&"now")}),a=s("strip",{n,all:o-1});
return m`<span class="strip" role="img" aria-label=${a}>${i.map(c=>m`<i class=${c} />`)}</span>`}};var zt=class extends L{element=G();componentDidMount(){this.element.current.showModal()}render({known:t,state:n,hasLetters:s,
letters:o,press:r}){let{say:i,vocabulary:a}=t;return m`<dialog
      class="help"
      ref=${this.element}
      aria-labelledby="all-keys"
      onCancel=${c=>{c.preventDefault(),r("Escape")}}
      onKeyDown=${c=>{c.stopPropagation(),!(c.key!=="?"&&c.key!=="F1")&&(c.preventDefault(),r("Escape"))}}
    >
      <h2 id="all-keys">${i("all_keys")}</h2>
      <div class="columns">
        ${zo(n).map(({place:c,name:u,keys:l})=>m`<section key=${c}>
            <h3>${i(u)}</h3>
            ${l.map(({shown:p,name:d})=>m`<p key=${p+d}><kbd>${p}</kbd> ${i(d)}</p>`)}
          </section>`)}
        <section>
          <h3>${i("fields")}</h3>
          ${a.fields.map(({id:c,letter:u,label:l})=>u&&m`<p key=${c}><kbd>${u}</kbd> ${l}</p>`)}
        </section>
      </div>
      <label>
        <input type="checkbox" checked=${s} onChange=${({currentTarget:c})=>o(c.checked)} />
        ${" "}${i("single_letters")}
      </label>
      <button type="button" onClick=${()=>r("Escape")}>${i("close")}</button>
    </dialog>`}};var Un=e=>document.getElementById(`sentence-${e}`)?.firstChild??null;function qn(e,[t,n]){let s=[];for(let o=Se(e,t);o<e.
sentences.length;o+=1){let[r,i]=e.sentences[o].span;if(r>=n)break;let a=Un(o);!a||i<=t||s.push(new StaticRange({startContainer:a,
startOffset:Math.max(t,r)-r,endContainer:a,endOffset:Math.min(n,i)-r}))}return s}var Wa=["sentence","named","marked","qu\
ote","first"];function Hn(e,t,n){for(let s of n)s in t||CSS.highlights.delete(s);for(let[s,o]of Object.entries(t)){let r=new Highlight(
...o.flatMap(i=>qn(e,i)));r.priority=Wa.indexOf(s)+1,CSS.highlights.set(s,r)}return new Set(Object.keys(t))}function sr(e){
return rr(e,e.statements.filter(({words:t,spans:n})=>t.by!==null&&n.length),"said")}function or(e,t){let n=ct(e)[t.sentence]??
[];return rr(e,n.filter(({words:s})=>s.by===null),"own")}function rr(e,t,n){let s=qt(e),o=nr(t),r={};for(let[i,{words:a,
marks:c,spans:u}]of t.entries()){let l=`${n}-${Ht(s,a.by)}-${c.length?"held":"plain"}-${o[i]}`;r[l]=[...r[l]??[],...u]}return r}var Fa=20,Ua=2,ir=400;function Kt({words:e,isDenied:t,marks:n},s){let o=[e.subject,e.relation,e.object].filter(Boolean).
join(" \u2013 ");return[(t?`${s("not")} `:"")+o,...e.by?[s("according_to",{name:e.by})]:[],...n].join(", ")}var Vt=class extends L{state={
from:0,to:2e3};element=G();componentDidMount(){this.scroller=this.element.current.closest(".reading"),this.scroller.addEventListener(
"scroll",this.look,{passive:!0}),this.look()}componentWillUnmount(){this.scroller?.removeEventListener("scroll",this.look)}componentDidUpdate(){
this.place()}shouldComponentUpdate(t,n){let s=this.props;return Object.keys(t).some(r=>t[r]!==s[r])||n.from!==this.state.
from||n.to!==this.state.to}look=()=>{let{top:t,bottom:n}=this.scroller.getBoundingClientRect(),o=[...this.scroller.querySelectorAll(
".paragraph")].filter(a=>{let c=a.getBoundingClientRect();return c.bottom>t-ir&&c.top<n+ir}),[r,i]=[o[0]?.firstElementChild,
o.at(-1)?.lastElementChild].map(a=>Number(a instanceof HTMLElement?a.dataset.sentence:0));this.setState({from:r,to:i})};place(){
let{known:t}=this.props,n=this.element.current.getBoundingClientRect().top,s=new Map(t.article.statements.map(i=>[i.key,
i])),o=0,r=[];for(let i of this.element.current.children){let a=s.get(i.dataset.statement??""),c=a?Ha(t.article,a)-n:0,u=Math.
max(o,Math.round(c));r.push([i,u]),o=u+Fa+Ua}for(let[i,a]of r)i.style.top=`${a}px`}render({known:t,current:n,statement:s,
fresh:o,letters:r,open:i},{from:a,to:c}){let{article:u,say:l}=t,p=qt(u),d=qa(u).filter(({number:f})=>f>=a&&f<=c);return m`<div class="cards" ref=${this.
element} role="group" aria-label=${l("statements_beside")}>
      ${d.map(({stated:f,number:h})=>{let{key:b,words:y,isDenied:g,marks:w,problems:k}=f,v=C("card",`claimant-${Ht(p,y.by)}`,
w.length>0&&"held",h===n&&"current",b===s&&"open",b===o&&"fresh",k.length>0&&"has-problems");return m`<button
          type="button"
          tabindex="-1"
          key=${b}
          class=${v}
          data-statement=${b}
          aria-label=${Kt(f,l)}
          title=${Kt(f,l)}
          onClick=${()=>i(f)}
        >
          ${r[b]&&m`<kbd class="label">${r[b]}</kbd>`}${g&&m`<b>${l("not")}</b> `}
          ${w.length>0&&m`<i>${w[0]}</i> `}<bdi>${y.subject}</bdi> \u2013 ${y.relation} \u2013 <bdi>${y.object}</bdi>
        </button>`})}
    </div>`}},ar=new WeakMap;function qa(e){let t=ar.get(e);if(t)return t;let s=e.statements.filter(({spans:o})=>o.length).
sort((o,r)=>o.spans[0][0]-r.spans[0][0]).map(o=>({stated:o,number:Se(e,o.spans[0][0])}));return ar.set(e,s),s}function Ha(e,{
spans:[[t,n]]}){let[s]=qn(e,[t,Math.min(n,t+1)]);if(!s)return 0;let o=document.createRange();return o.setStart(s.startContainer,
s.startOffset),o.setEnd(s.endContainer,s.endOffset),o.getBoundingClientRect().top}var lr=new Set(["subject","relation","object"]);function cr({known:e,state:t,quote:n}){let{draft:s,field:o,place:r}=t,{say:i,
article:a}=e;if(!s)return m`<div class="slots"></div>`;let c=s.slots.filter(d=>!lr.has(d.field)&&d.values.length>0),u=o&&
o!=="basis"&&!lr.has(o)&&!c.some(d=>d.field===o)?[o]:[],l=r==="basis"||s.basis||s.slots.some(({isInferred:d})=>d),p=n.map(
([d,f])=>Qo(a.text.slice(d,f))).join(" \u2026 ");return m`<div class="slots">
    <dl>
      ${c.map(d=>m`<div key=${d.field} class=${C("slot",d.field===o&&"open")}>
          <dt><${Qt} known=${e} id=${d.field} /></dt>
          <dd><${Ga} known=${e} slot=${d} /></dd>
        </div>`)}
      ${u.map(d=>m`<div key=${d} class="slot open">
          <dt><${Qt} known=${e} id=${d} /></dt>
          <dd>\u2026</dd>
        </div>`)}
      ${l&&m`<div class=${C("slot",r==="basis"&&"open")}>
        <dt>${i("basis")}</dt>
        <dd>${s.basis??i("basis_asked")}</dd>
      </div>`}
      ${p&&m`<div class=${C("slot",r==="quote"&&"open")}>
        <dt>${i("quote")}</dt>
        <dd><q lang=${a.lang}>${p}</q></dd>
      </div>`}
    </dl>
    ${n.length>0&&a.sentences[s.sentence]?.isTitle&&m`<p class="note">${i("headline_quote")}</p>`}
  </div>`}function Qt({known:e,id:t}){let n=V(e,t),s=n?.label??t,o=n?.letter?s.toLowerCase().indexOf(n.letter):-1;return o<
0?s:m`${s.slice(0,o)}<u>${s[o]}</u>${s.slice(o+1)}`}function Ga({known:e,slot:t}){let n=t.each?" / ":` ${e.say("and")} `;
return m`${t.values.map((s,o)=>{let{text:r,lang:i}=he(e,s);return m`${o>0&&n}<bdi lang=${i}>${r}</bdi>`})}${t.isInferred&&
m` <small>${e.say("inferred")}</small>`}`}function ur({known:e,state:t}){let{say:n,article:s}=e,o=t.proposals[t.proposal];if(!o)return null;let r=o.fields.filter(
({isFilled:a})=>a),i=o.fields.filter(({isFilled:a})=>!a);return m`<div class="choices drafted">
    <p class="asks">${n("draft_of",{name:o.proposer,n:t.proposal+1,all:t.proposals.length})}</p>
    ${r.map(a=>m`<div class="row drafted" key=${a.field}>
        <kbd>${V(e,a.field)?.letter??"\u2423"}</kbd>
        <span class="name"><small><${Qt} known=${e} id=${a.field} /></small> <b>${za(e,a)}</b></span>
        <span class="why">${[a.rule,Ka(a)].filter(Boolean).join(" \xB7 ")}</span>
      </div>`)}
    ${i.length>0&&m`<p class="note">
        ${n("draft_shown")}
        ${i.map(a=>m`${" "}<kbd>${V(e,a.field)?.letter??"\u2423"}</kbd>${" "}
            ${V(e,a.field)?.label??a.field}, \u201c${a.from.map(([c,u])=>s.text.slice(c,u)).join(" \u2026 ")}\u201d`)}
      </p>`}
  </div>`}var za=(e,{values:t})=>t.map(n=>he(e,n).text).join(` ${e.say("and")} `),Ka=({right:e})=>e===null?"":`${Math.round(
100*e)} %`;function fr(e){let{place:t}=e.state;return t==="reading"?m`<${Qa} ...${e} />`:t==="statement"||t==="inferred"?m`<${Xa} ...${e} />`:
t==="draft"?m`<${ur} ...${e} />`:t==="few"?m`<${Va} ...${e} />`:t==="new entity"?m`<${Za} ...${e} />`:m`<${pr} ...${e} />`}
function pr({known:{say:e},state:t,hands:n}){let{rows:s,marked:o,place:r,first:i,typed:a,line:c}=t,u=r==="words"||r==="q\
uote";return m`<div class="choices">
    <div id="choices" role="listbox" aria-label=${e("choices")}>
      ${s.map((l,p)=>m`<div
          key=${p}
          id=${`choice-${p}`}
          role="option"
          class=${C("row",p===o&&"marked")}
          aria-selected=${String(p===o)}
          aria-label=${[l.digit,l.label,l.why].filter(Boolean).join(", ")}
          onMouseDown=${_e}
          onClick=${()=>n.take(l)}
        >
          ${l.digit===null?m`<kbd class="none" />`:m`<kbd>${l.digit}</kbd>`}
          <bdi class="name" lang=${l.lang}>${l.label}</bdi>
          <span class="why">${l.why}</span>
        </div>`)}
    </div>
    ${u&&m`<p class="asks">${e(i?"last_word":"first_word")} ${a&&m`<kbd>${a}</kbd>`}</p>`}
    ${!s.length&&!u&&c&&m`<p class="asks">${e("nothing_found")}</p>`}
  </div>`}function Va({known:{say:e},state:t,hands:n}){let s=It(t.rows.map(({label:o})=>o));return m`<div class="choices" role="group" aria-label=${e(
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
  </div>`}var _e=e=>e.preventDefault();function Qa({known:e,state:t,hands:n}){let{article:s,say:o}=e,{nothing:r}=s.sentences[t.
sentence]??{},i=ct(s)[t.sentence]??[];return m`<div class="choices">
    ${i.length>0&&m`<div id="choices" role="listbox" aria-label=${o("statements_here")}>
      ${i.map((a,c)=>m`<div
          key=${a.key}
          id=${`choice-${c}`}
          role="option"
          class=${C("row","stated",a.sign,a.key===t.statement&&"marked")}
          aria-selected=${String(a.key===t.statement)}
          aria-label=${Kt(a,o)}
          onClick=${()=>n.mark(a.key)}
        >
          <small>${a.id}</small>
          <span class="name">
            ${a.isDenied&&m`<b>${o("not")}</b> `}<bdi>${a.words.subject}</bdi> \u2013 <b>${a.words.relation}</b> \u2013${" "}
            <bdi>${a.words.object}</bdi>
            <small>${Ja(a,o)}</small>
          </span>
        </div>`)}
    </div>`}
    ${r&&m`<p class="note done">${o("nothing_here",r)}</p>`}
    ${!r&&!i.length&&m`<p class="asks">${o("not_coded")}</p>`}
  </div>`}var Ja=({words:e,marks:t},n)=>[e.by?n("according_to",{name:e.by}):n("of_author"),...t].join(" \xB7 ");function Xa({
known:e,state:t,shown:n,hands:s}){let{vocabulary:o,say:r}=e,i=o.fields.filter(({letter:c})=>c),a=[["i",r("inferred")],["\
q",r("quote")],[" ",r("other_fields")]];return m`<div class="choices fields" role="group" aria-label=${r("fields")}>
    ${i.map(c=>{let u=Ut(t.draft,c.id),l=C("field",u&&"filled",!u&&n.has(c.id)&&"shown"),p=c.letter;return m`<button
        type="button"
        tabindex="-1"
        key=${c.id}
        class=${l}
        onMouseDown=${_e}
        onClick=${()=>s.press(p)}
      >
        <kbd>${p}</kbd> ${c.label}${u?.isInferred&&m` <small>${r("inferred")}</small>`}
      </button>`})}
    ${a.map(([c,u])=>m`<button
        type="button"
        tabindex="-1"
        key=${c}
        class="field"
        onMouseDown=${_e}
        onClick=${()=>s.press(c)}
      >
        <kbd>${c===" "?"\u2423":c}</kbd> ${u}
      </button>`)}
  </div>`}function Za({known:e,state:t,shown:n,hands:s}){let{say:o,vocabulary:r}=e,{entity:i}=t;if(!i)return null;let a=i.
country&&We(e.entities,i.country)?.label||"\u2013",c=[["n",o("entity_label"),i.label],["t",o("entity_type"),r.types[i.type]?.
label??i.type],["c",o("entity_country"),a],["a",o("entity_aliases"),i.aliases.join(", ")||"\u2013"],["l",o("entity_kept"),
o(i.isLocal?"entity_local":"entity_listed")],["m",o("entity_members"),i.members.map(u=>We(e.entities,u)?.label??u).join(
", ")||"\u2013"]];return t.part?m`<${pr} known=${e} state=${t} shown=${n} hands=${s} />`:m`<div class="choices">
    <dl class="entity">
      ${c.map(([u,l,p])=>m`<div key=${l} class="fact">
          <dt>${l}</dt>
          <dd><bdi>${p}</bdi></dd>
          <button type="button" tabindex="-1" class="plain" aria-label=${o("change_it",{name:l})} onMouseDown=${_e} onClick=${()=>s.
press(u)}><kbd>${u}</kbd></button>
        </div>`)}
    </dl>
  </div>`}var Ue=class extends q{state={at:0};render({say:t,place:n,keys:s,press:o}){let r=s.filter(a=>a.press),i=Math.min(this.state.
at,r.length-1);return m`<footer>
      <span class="place">${n}</span>
      <div class="keys" role="toolbar" aria-label=${t("keys")} onKeyDown=${this.go}>
        ${s.map(({shown:a,name:c,press:u})=>u?m`<button
                type="button"
                key=${a}
                tabindex=${r[i]?.shown===a?0:-1}
                onMouseDown=${_e}
                onClick=${()=>o(u)}
              ><kbd>${a}</kbd> ${t(c)}</button>`:m`<span key=${a}><kbd>${a}</kbd> ${t(c)}</span>`)}
      </div>
    </footer>`}go=t=>{let n={ArrowRight:1,ArrowLeft:-1}[t.key];if(!n)return;let s=[...t.currentTarget.querySelectorAll("\
button")],o=(s.indexOf(document.activeElement)+n+s.length)%s.length;this.setState({at:o},()=>s[o].focus()),t.preventDefault()}};var Ya=(e,t)=>e.say(`line_${dr(t)}`,{field:mr(e,t),count:t.rows.length}),dr=({place:e})=>e.replaceAll(" ","_"),mr=(e,{field:t})=>t?
V(e,t)?.label??t:"",Jt=class extends L{element=G();componentDidMount(){this.element.current.focus({preventScroll:!0})}componentDidUpdate(){
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
      aria-label=${Ya(t,n)}
      placeholder=${t.say(`hint_${dr(n)}`,{field:mr(t,n)})}
      autocomplete="off"
      autocapitalize="off"
      spellcheck=${!1}
      dir="auto"
      readonly=${!o}
      onInput=${i=>{i.isComposing||s(i.currentTarget.value)}}
      onCompositionEnd=${i=>s(i.currentTarget.value)}
    />`}};var Xt=class extends q{render({known:{article:t,say:n},current:s}){return m`<div
      class="words"
      id="article"
      role="listbox"
      tabindex="0"
      lang=${t.lang}
      aria-label=${n("article_by_sentence",{title:t.title})}
      aria-activedescendant=${`sentence-${s}`}
    >
      ${tr(t).map(o=>m`<${Gn}
          key=${o.sentences[0].number}
          article=${t}
          paragraph=${o}
          current=${el(o,s)?s:null}
          say=${n}
        />`)}
    </div>`}},el=({sentences:e},t)=>t>=e[0].number&&t<=e[e.length-1].number,Gn=class extends q{render({article:t,paragraph:n,
current:s,say:o}){let{isTitle:r,sentences:i}=n,a=r?o("title"):o("paragraph",{n:n.number});return m`<div class=${C("parag\
raph",r&&"title")} role="group" aria-label=${a} dir="auto">
      ${i.map(({number:c,sentence:u})=>{let[l,p]=u.span;return m`<span
            key=${c}
            id=${`sentence-${c}`}
            class=${C("sentence",`is-${ut(t,c)}`,c===s&&"current")}
            role="option"
            aria-selected=${String(c===s)}
            data-sentence=${c}
            >${t.text.slice(l,p)}</span
          >${" "}`})}
    </div>`}};function hr(e,t,n){let[s,o]=tl(t,n),r=s?.parentElement?.closest("[data-sentence]");if(!(r instanceof HTMLElement)||
s?.nodeType!==Node.TEXT_NODE)return null;let i=Number(r.dataset.sentence);return{sentence:i,place:e.sentences[i].span[0]+
o}}function tl(e,t){if("caretPositionFromPoint"in document){let s=document.caretPositionFromPoint(e,t);return[s?.offsetNode,
s?.offset??0]}let n=document.caretRangeFromPoint(e,t);return[n?.startContainer,n?.startOffset??0]}var Zt=class extends q{render({known:t,sentence:n,labels:s}){let o=nl(t.article,n,s);return m`<div class="labels">
      ${s.map(({letters:r,span:[i,a],kind:c},u)=>{let l=t.article.text.slice(i,a),p=t.say(/\d/.test(r)?"word_with_digit":
"word_with_letter",{words:l,letters:r});return o[u]&&m`<span
            key=${`${c} ${i}`}
            class=${`label ${c}`}
            role="img"
            aria-label=${p}
            style=${{left:`${o[u].left}px`,top:`${o[u].top}px`}}
            >${r}</span
          >`})}
    </div>`}};function nl(e,t,n){let s=Un(t),o=document.getElementById("article")?.parentElement?.getBoundingClientRect();
if(!n.length||!s||!o)return[];let[r]=e.sentences[t].span,i=document.createRange();return n.map(({span:[a]})=>{let c=Math.
min(Math.max(a-r,0),s.length-1);i.setStart(s,c),i.setEnd(s,c+1);let u=i.getBoundingClientRect();return{left:Math.round(u.
left-o.left),top:Math.round(u.top-o.top)}})}var sl=new Set(["choosing","relation"]);function _r(e,t,n){let{place:s,hints:o,typed:r,rows:i,draft:a,sentence:c}=t;if(o.
length)return o.filter(({letters:u,span:l})=>l&&u.startsWith(r)).map(({letters:u,span:l})=>({letters:u.slice(r.length),span:l,
kind:"word"}));if(sl.has(s)){let u=new Map;for(let{digit:l,value:p}of i){if(l===null||!("at"in p)||!p.at)continue;let d=u.
get(p.at[0]);u.set(p.at[0],{letters:d?`${d.letters} ${l}`:String(l),span:p.at,kind:"name"})}return[...u.values()]}return s===
"draft"?(t.proposals[t.proposal]?.fields??[]).flatMap(({field:u,from:l,isFilled:p})=>l.slice(0,1).map(d=>({letters:V(e,u)?.
letter??"\u2423",span:d,kind:p?"name":"cue"}))):s==="statement"||s==="inferred"?bt(n,c,a).flatMap(({field:u,span:l})=>{let p=V(
e,u)?.letter;return p?[{letters:p,span:l,kind:"cue"}]:[]}):[]}var ol=({hints:e,typed:t})=>Object.fromEntries(e.flatMap(({
letters:n,statement:s})=>s&&n.startsWith(t)?[[s,n.slice(t.length)]]:[])),Yt=class extends L{element=G();state={measured:0};marked=new Set;lines=new Set;lined=null;componentDidMount(){
this.observer=new ResizeObserver(()=>this.setState({measured:this.state.measured+1})),this.observer.observe(this.element.
current),this.mark(),this.come(!0)}componentWillUnmount(){this.observer?.disconnect()}componentDidUpdate(t){this.mark();
let n=this.props;(t.state.sentence!==n.state.sentence||t.known.article.id!==n.known.article.id)&&this.come(!1)}mark(){let{
known:t,state:n,quote:s}=this.props,{article:o}=t;this.lined!==o&&(this.lines=Hn(o,sr(o),this.lines)),this.lined=o;let r=o.
sentences[n.sentence],i=n.draft?void 0:Fe(o,n.statement),a=_r(t,n,this.props.index).filter(({kind:c})=>c==="name");this.
marked=Hn(o,{...or(o,n),...r&&{sentence:[r.span]},...a.length&&{named:a.map(({span:c})=>c)},...i?.spans.length&&{marked:i.
spans},...s.length&&{quote:s},...n.first&&{first:[n.first]}},this.marked)}come(t){let{state:n}=this.props,s=document.getElementById(
`sentence-${n.sentence}`);if(!s)return;let o=this.element.current.getBoundingClientRect(),r=s.getBoundingClientRect(),i=Math.
min(120,o.height/5);if(!t&&r.top>=o.top+i&&r.bottom<=o.bottom-i)return;let a=r.bottom>o.bottom-i&&r.height<o.height-2*i;
this.element.current.scrollTop+=a?r.bottom-o.bottom+i:r.top-o.top-i}render({known:t,state:n,index:s,open:o,touch:r},{measured:i}){
return m`<div
      class="reading"
      ref=${this.element}
      onClick=${a=>{let c=hr(t.article,a.clientX,a.clientY);c&&r(c.sentence,c.place)}}
    >
      <div class="page">
        <${Xt} known=${t} current=${n.sentence} />
        <${Zt} known=${t} sentence=${n.draft?.sentence??n.sentence} labels=${_r(t,n,s)} measured=${i} />
        <${Vt}
          known=${t}
          current=${n.sentence}
          statement=${n.statement}
          fresh=${n.last}
          letters=${ol(n)}
          measured=${i}
          open=${o}
        />
      </div>
    </div>`}};var Q=class extends L{element=G();componentDidMount(){let t=this.element.current;(t.querySelector("[autofocus]")??t).focus()}render({
say:t,name:n,title:s,deeds:o,close:r,children:i}){let a=r?[...o,{keys:["Escape"],shown:"Esc",name:"back_to_reading",does:r}]:
o,c=a.map(({keys:[l],shown:p,name:d})=>({shown:p,name:d,press:{name:l,isShift:!1}})),u=l=>{let p=a.find(d=>d.keys.includes(
l));return p?.does(),!!p};return m`<div class="annotator in-screen" onKeyDown=${l=>this.keyDown(l,u)}>
      <main class="screen" tabindex="-1" ref=${this.element} aria-label=${s}>
        <h1>${s}</h1>
        ${i}
      </main>
      <${Ue} say=${t} place=${t(`place_${n}`)} keys=${c} press=${l=>u(l.name)} />
    </div>`}keyDown(t,n){let{hasLetters:s}=this.props;if(t.isComposing||t.ctrlKey||t.metaKey||t.altKey)return;let o=t.target,
r=o.matches("input, textarea, select");t.key.length===1&&(r||!s)||t.key==="Enter"&&o.matches("button, a, textarea, input\
, summary")||r&&!["Escape","ArrowDown","ArrowUp"].includes(t.key)||n(t.key)&&t.preventDefault()}},en=(e,t,n)=>[{keys:["j",
"ArrowDown"],shown:"j",name:"next",does:()=>n(Math.min(e+1,t-1))},{keys:["k","ArrowUp"],shown:"k",name:"back",does:()=>n(
Math.max(e-1,0))}],tn=e=>e?.scrollIntoView({block:"nearest"});function gr({shown:e,session:t}){let n=t.say,[s,o]=D(""),r=s.toLowerCase(),i=(e.corpus?.articles??[]).filter(({id:f,title:h})=>`${f}\
 ${h}`.toLowerCase().includes(r)),a=e.known?.article.id,[c,u]=D(Math.max(0,i.findIndex(({id:f})=>f===a))),l=Math.min(c,i.
length-1);le(()=>tn(document.querySelector("tr.marked")),[l]);let p=()=>i[l]&&t.opening.open(i[l].id),d=[{keys:["Enter"],
shown:"\u23CE",name:"open_article",does:p},...en(l,i.length,u),{keys:["v"],shown:"v",name:"new_article",does:()=>t.show(
"new")},{keys:["g"],shown:"g",name:"progress",does:()=>t.show("progress")},{keys:["!"],shown:"!",name:"problems",does:()=>t.
show("problems")}];return m`<${Q}
    say=${n}
    name="articles"
    title=${e.corpus?.title||n("articles")}
    deeds=${d}
    hasLetters=${e.hasLetters}
    close=${e.known?()=>t.show(null):null}
  >
    <form onSubmit=${ft(p)}>
      <label>${n("find_article")} <input type="search" value=${s} onInput=${({currentTarget:f})=>o(f.value)} /></label>
    </form>
    <table>
      <thead>
        <tr>${["article","day","sentences","coded","nothing","left","statements","problems"].map(f=>m`<th scope="col">${n(
f)}</th>`)}</tr>
      </thead>
      <tbody>
        ${i.map((f,h)=>m`<${rl} key=${f.id} article=${f} isMarked=${h===l} open=${()=>t.opening.open(f.id)} />`)}
      </tbody>
    </table>
    ${!i.length&&m`<p class="asks">${n("nothing_found")}</p>`}
  <//>`}var ft=e=>t=>{t.preventDefault(),e()};function rl({article:e,isMarked:t,open:n}){let{title:s,lang:o,published:r,
sentences:i,coded:a,nothing:c,statements:u,problems:l}=e;return m`<tr class=${C(t&&"marked")} aria-current=${t?"true":null}>
    <td><button type="button" class="plain link" onClick=${n}><bdi lang=${o}>${s}</bdi></button></td>
    <td>${r??"\u2013"}</td>
    ${[i,a,c,Math.max(0,i-a-c),u,l].map(p=>m`<td class="number">${p}</td>`)}
  </tr>`}function yr({shown:e,session:t}){let{say:n,connection:s}=t,[o,r]=D(""),[i,a]=D(!1),[c,u]=D(!1),[l,p]=D(""),[d,f]=D(""),h=Ke(
null),b=Ke(null),y=Ke(null),g=async R=>{a(!0),r("");let{status:se,body:oe}=await R;a(!1),se===200?await t.opening.begin(
oe.id??oe.article?.id):r(oe?.message??n("saved_offline"))},w=R=>{let[se]=R??[];se&&g(s.send("/api/articles/from-file",se,
se.name))},k=[{keys:["v"],shown:"v",name:"paste_text",does:()=>b.current?.focus()},{keys:["o"],shown:"o",name:"choose_fi\
le",does:()=>h.current?.click()},{keys:["w"],shown:"w",name:"web_address",does:()=>y.current?.focus()}],v=(e.corpus?.articles.
length??0)>0;return m`<${Q}
    say=${n}
    name="new_article"
    title=${n(v?"new_article_title":"first_article_title")}
    deeds=${k}
    hasLetters=${e.hasLetters}
    close=${v?()=>t.show(e.known?null:"articles"):null}
  >
    <p class="note problem" role="alert" hidden=${!o}>${o}</p>
    <form class="paste" onSubmit=${ft(()=>l.trim()&&g(s.ask("POST","/api/articles",{text:l})))}>
      <label for="text">${n("paste_label")}</label>
      <textarea id="text" ref=${b} rows="9" dir="auto" value=${l} onInput=${({currentTarget:R})=>p(R.value)}></textarea>
      <p class="quiet">${n("paste_help")}</p>
      <button type="submit" disabled=${i||!l.trim()}>${n("add_text")}</button>
    </form>
    <div
      class=${C("drop",c&&"over")}
      onDragOver=${R=>{R.preventDefault(),u(!0)}}
      onDragLeave=${()=>u(!1)}
      onDrop=${R=>{R.preventDefault(),u(!1),w(R.dataTransfer?.files)}}
    >
      <label for="file">${n("drop_label")}</label>
      <input id="file" type="file" ref=${h} disabled=${i} onChange=${({currentTarget:R})=>w(R.files)} />
    </div>
    <form onSubmit=${ft(()=>d.trim()&&g(s.ask("POST","/api/articles/from-address",{address:d})))}>
      <label for="address">${n("address_label")}</label>
      <input id="address" type="url" ref=${y} value=${d} onInput=${({currentTarget:R})=>f(R.value)} />
      <button type="submit" disabled=${i||!d.trim()}>${n("fetch_it")}</button>
      <p class="quiet">${n("address_help")}</p>
    </form>
  <//>`}function wr({shown:e,session:t}){let{say:n,connection:s}=t,{corpus:o}=e,[r,i]=D(""),[a,c]=D(o?.coder??""),[u,l]=D(
""),p=async()=>{let{status:d,body:f}=await s.ask("POST","/api/corpus",{title:r.trim()||o?.folder,coder:a.trim()});d===200?
await t.opening.start():l(f?.message??n("saved_offline"))};return m`<${Q}
    say=${n}
    name="begin"
    title=${n("no_corpus_title")}
    deeds=${[{keys:["Enter"],shown:"\u23CE",name:"begin_corpus",does:p}]}
    hasLetters=${e.hasLetters}
    close=${null}
  >
    <p>${n("no_corpus")}</p>
    <p class="note problem" role="alert" hidden=${!u}>${u}</p>
    <form class="begin" onSubmit=${ft(p)}>
      <label for="title">${n("corpus_title")}</label>
      <input id="title" placeholder=${o?.folder} value=${r} onInput=${({currentTarget:d})=>i(d.value)} />
      <label for="coder">${n("your_coder_id")}</label>
      <input id="coder" value=${a} pattern="[a-z0-9][a-z0-9-]*" onInput=${({currentTarget:d})=>c(d.value)} />
      <button type="submit">${n("begin_corpus_in",{folder:o?.folder})}</button>
    </form>
    <p class="quiet">${n("begin_writes")}</p>
  <//>`}var br=["error","warning","to do"];function kr({shown:e,session:t}){let n=t.say,[s,o]=D(null),[r,i]=D(0);le(()=>{t.connection.
ask("GET","/api/problems").then(({status:p,body:d})=>o(p===200?il(d):[]))},[]);let a=s??[],c=Math.min(r,a.length-1);le(()=>tn(
document.querySelector("tr.marked")),[c]);let u=p=>{p?.article&&t.opening.open(p.article,p.statement)},l=[{keys:["Enter"],
shown:"\u23CE",name:"open_place",does:()=>u(a[c])},...en(c,a.length,i),{keys:["q"],shown:"q",name:"mend_quotes",does:()=>t.
show("quotes")}];return m`<${Q}
    say=${n}
    name="problems"
    title=${s?n(a.length===1?"problem_in_corpus":"problems_in_corpus",{n:a.length}):n("problems")}
    deeds=${l}
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
          ${a.map((p,d)=>m`<tr key=${d} class=${C(d===c&&"marked")} aria-current=${d===c?"true":null} onClick=${()=>i(d)}>
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
  <//>`}var il=e=>[...e].sort((t,n)=>br.indexOf(t.severity)-br.indexOf(n.severity));var $r=["sentences","coded","nothing","left","statements"];function xr({shown:e,session:t}){let n=t.say,[s,o]=D(null);le(
()=>{t.connection.ask("GET","/api/progress").then(({status:i,body:a})=>o(i===200?al(a):[]))},[]);let r=new Map(e.corpus?.
articles.map(({id:i,title:a})=>[i,a]));return m`<${Q}
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
          <tr>${["article","coder_of",...$r].map(i=>m`<th scope="col">${n(i)}</th>`)}</tr>
        </thead>
        <tbody>
          ${s.map(i=>m`<tr key=${`${i.coder} ${i.article}`}>
              <td><button type="button" class="plain link" onClick=${()=>t.opening.open(i.article)}><bdi>${r.get(i.article)??
i.article}</bdi></button></td>
              <td>${i.coder}</td>
              ${$r.map(a=>m`<td class="number">${i[a]}</td>`)}
            </tr>`)}
        </tbody>
      </table>`}
  <//>`}var al=e=>Array.isArray(e)?e:e.rows??[];var nn=class extends L{componentDidUpdate(){this.focus()}componentDidMount(){this.focus()}focus(){let{shown:t}=this.props,
n=document.activeElement,s=!n||n===document.body||n.id==="line"||n.id==="article";!t.state||t.screen||!s||document.getElementById(
t.state.place==="reading"?"article":"line")?.focus({preventScroll:!0})}render({shown:t,session:n}){let{phase:s,known:o,state:r,
corpus:i,saved:a,preview:c,spoken:u}=t,l=s==="begin"?wr:s==="reading"&&t.screen?ll[t.screen]:null;if(l)return m`<${l} shown=${t} session=${n} />`;
if(s!=="reading"||!o||!r||!i||!n.index)return m`<main class="wide"><p role="status">${t.words||"\u2026"}</p></main>`;let d=r.
draft&&(r.place==="statement"||r.place==="inferred"||r.place==="quote")&&r.draft?ke(r.draft,o):[],f=r.draft?.sentence??r.
sentence,h=r.draft?bt(n.index,f,r.draft).map(({field:y})=>y):[],b={press:y=>n.press({name:y,isShift:!1}),take:n.point,mark:n.
touch};return m`<div class="annotator" onKeyDown=${y=>cl(y,n)}>
      <${Gt} known=${o} corpus=${i} current=${r.sentence} saved=${a} press=${y=>n.show(y)} />
      <main>
        <${Yt}
          known=${o}
          state=${r}
          index=${n.index}
          quote=${d}
          open=${({key:y})=>n.touch(y)}
          touch=${n.touchText}
        />
        <section class=${C("side",`in-${r.place.replaceAll(" ","-")}`)} aria-label=${o.say("statement")}>
          <${Jo} known=${o} state=${r} />
          ${r.place!=="reading"?m`<${Jt} known=${o} state=${r} written=${n.written} />`:m`<p class="line-rest" />`}
          <${fr} known=${o} state=${r} shown=${new Set(h)} hands=${b} />
          <${Zo} known=${o} state=${r} preview=${c} />
          <${cr} known=${o} state=${r} quote=${d} />
        </section>
      </main>
      <${Ue} say=${o.say} place=${o.say(F[r.place].name)} keys=${Go(r)} press=${n.pressed} />
      ${r.isHelpOpen&&m`<${zt}
        known=${o}
        state=${r}
        hasLetters=${t.hasLetters}
        letters=${y=>n.letters(y)}
        press=${b.press}
      />`}
      <div class="unseen" role="status">${u}</div>
    </div>`}},ll={articles:gr,progress:xr,problems:kr,new:yr};function cl(e,t){let n=e.target;if(n.id!=="line"&&n.id!=="\
article")return;let s=Us(e);!s||!t.shown.hasLetters&&n.id==="article"&&s.name.length===1||t.typed(s)&&e.preventDefault()}var zn=({folder:e,title:t,coder:n},s)=>`actorgraph annotator ${e} ${t} ${n} ${s}`,ul=({draft:e,aside:t,entity:n,line:s})=>!!(e||
t||n||s);function vr(e,t,n){try{ul(n)?localStorage.setItem(zn(e,t),JSON.stringify({form:1,state:n})):localStorage.removeItem(
zn(e,t))}catch{}}function Or(e,t){try{let{form:n,state:s}=JSON.parse(localStorage.getItem(zn(e,t))??"{}");return n===1?s:
null}catch{return null}}var Sr=(e,t)=>({place:"reading",field:null,line:"",rows:[],marked:0,sentence:t,statement:null,draft:null,aside:[],dropped:null,
pending:null,isAdding:!1,isInferring:!1,isBackwards:!1,isSelected:!1,filters:{},hints:[],typed:"",first:null,entity:null,
relation:null,part:null,recent:Er([...e.article.statements].reverse()),last:null,proposals:[],proposal:0,open:[],isHelpOpen:!1});
function Er(e){let t=e.flatMap(({slots:n})=>n.flatMap(({values:s})=>s.flatMap(o=>o.is==="entity"?[o.id]:[])));return[...new Set(
t)]}function Kn(e,t,n){return nt({state:e,known:t,index:n,effects:[]},F[e.place],null).state}function Mr(e,t,n,s){let o=t.
at(-1)??null,{pending:r}=e,i=n.article.statements.filter(({key:l})=>t.includes(l)),a=o&&r?Ps(r).map(l=>({statement:o,field:l})):
[],c=r?.id===null?e.open.slice(0,-1):e.open,u={...e,last:o,statement:e.place==="reading"?o:e.statement,recent:[...new Set(
[...Er(i),...e.recent])],open:[...c,...a],pending:null,dropped:null};return Kn(u,n,s)}function Cr(e,t,n){let{pending:s,draft:o}=e;
if(!s)return e;let r=o?.slots.length?[o,...e.aside]:e.aside,i={state:{...e,draft:s,pending:null,aside:r},known:t,index:n,
effects:[]};return Pe(i,x(i)).state}function Ar(e,{sentence:t,proposals:n}){return e.place!=="reading"||e.sentence!==t||
!n.length?e:{...e,place:"draft",proposals:n,proposal:0}}function sn(e,t,n,s){let o={state:e,known:t,index:n,effects:[]};return{...Pe(o,s(o)),isCommand:!0}}function Tr(e,t,n,s){
let o=e.rows.indexOf(t);return e.place==="choosing"||e.place==="relation"||e.place==="text"||e.place==="basis"?sn(e,n,s,
r=>xe(r,t)):lt({...e,marked:o},{name:"Enter",isShift:!1},n,s)}function Ir(e,t,n,s){return sn(e,n,s,o=>{switch(e.place){case"\
words":return st(o,t);case"quote":return Ft(o,t);case"choosing":{let r=$e(s,e.draft?.sentence??e.sentence).find(i=>i.span[0]<=
t[0]&&i.span[1]>=t[1]);return r?E(o,{is:"entity",id:r.id,at:r.span}):st(Et(o),t)}default:return o}})}function Vn(e,t,n,s){
return sn(e,n,s,o=>e.place==="reading"?et(o,t):e.place!=="choosing"&&e.place!=="words"?o:E(_(o,{place:"choosing",hints:[],
typed:"",first:null}),{is:"statement",key:t}))}function Qn(e,t,n,s){return sn(e,n,s,o=>e.place==="reading"||e.place==="s\
tatement"?X(o,t):o)}var on=class{#e=[];#n=!1;constructor(t){this.session=t}async start(t=null,n=null){let{session:s}=this,{status:o,body:r}=await s.
connection.ask("GET","/api/corpus");if(o!==200)return s.change({phase:"failed",words:r?.message??""});let i=r;if(s.change(
{corpus:i}),i.isEmpty)return s.change({phase:"begin"});this.#s();let{articles:a}=i,c=a.find(({id:u})=>u===t)??a.find(fl)??
a[0];if(!c)return s.change({phase:"reading",screen:"new"});await this.open(c.id,n)}async open(t,n=null){let{session:s}=this,
{corpus:o}=s.shown;if(!o)return;let r=encodeURIComponent(t),i=[`/api/vocabulary?article=${r}`,"/api/entities",`/api/arti\
cles/${r}`],a=await Promise.all(i.map(y=>s.connection.ask("GET",y))),c=a.find(({status:y})=>y!==200);if(c)return s.change(
{phase:"failed",words:c.body?.message??""});let[u,l,p]=a.map(({body:y})=>y),d={vocabulary:u,entities:l,article:p,say:s.say},
f=n?Fe(p,n):void 0,h=Or(o,t),b=h??Sr(d,f?Se(p,f.spans[0]?.[0]??0):0);s.hold(d,{phase:"reading",screen:null,state:f?{...b,
statement:f.key}:b,spoken:h?s.say("typing_is_back"):""}),await this.#t(t)}async begin(t){let{status:n,body:s}=await this.
session.connection.ask("GET","/api/corpus");n===200&&this.session.change({corpus:s}),await this.open(t)}async#t(t){let{session:n}=this,
{status:s,body:o}=await n.connection.ask("GET",`/api/articles/${encodeURIComponent(t)}/relations`),{known:r}=n.shown;s!==
200||r?.article.id!==t||(this.#e=o,n.hold({...r,article:this.ranked(r.article)}))}ranked(t){let n=this.#e;return n.length!==
t.sentences.length?t:{...t,sentences:t.sentences.map((s,o)=>({...s,relations:n[o]}))}}#s(){if(this.#n)return;this.#n=!0;
let{session:t}=this;t.connection.listen(n=>this.renew(n),n=>{let{saved:s}=t.shown;n?s.is==="offline"&&t.change({saved:{is:"\
nothing",at:"",words:""}}):t.change({saved:{is:"offline",at:"",words:""}})})}async renew({entities:t,vocabulary:n,articles:s}){
let{session:o}=this,{known:r}=o.shown;if(!r)return;let{id:i}=r.article,a=encodeURIComponent(i),c={...t&&{entities:"/api/\
entities"},...n&&{vocabulary:`/api/vocabulary?article=${a}`},...s?.includes(i)&&{article:`/api/articles/${a}`}},u={};for(let[
d,f]of Object.entries(c)){let{status:h,body:b}=await o.connection.ask("GET",f);h===200&&Object.assign(u,{[d]:d==="articl\
e"?this.ranked(b):b})}let{known:l}=o.shown;l?.article.id===i&&Object.keys(u).length&&o.hold({...l,...u});let p=await o.connection.
ask("GET","/api/corpus");p.status===200&&o.change({corpus:p.body})}},fl=({sentences:e,coded:t,nothing:n})=>t+n<e;var rn=class{isBusy=!1;constructor(t){this.session=t}carryOut(t){let{session:n}=this,{known:s}=n.shown;if(!s)return;let{
ask:o}=n.connection,{id:r,revision:i}=s.article,a=encodeURIComponent(r);switch(t.does){case"save":return this.#e(o("POST",
`/api/articles/${a}/statements`,t.saving));case"delete":return this.#e(o("DELETE",`/api/statements/${encodeURIComponent(
t.statement)}`,{revision:i}));case"undo":return this.#e(o("POST","/api/undo",{article:r}));case"nothing here":{let{sentence:c,
is:u}=t;return this.#e(o("POST",`/api/articles/${a}/nothing`,{sentence:c,is:u,revision:i}))}case"propose":return this.#t(
a,t.sentence);case"open problems":return n.show("problems");case"search":return n.show("articles");case"say":return n.change(
{spoken:t.text})}}async#e(t){let{session:n}=this;this.isBusy=!0,n.change({saved:{is:"saving",at:"",words:""}});let{status:s,
body:o}=await t;this.isBusy=!1;let{known:r,state:i}=n.shown;if(!r||!i)return;let a=s===200;a?(o.isNewEntity&&await n.opening.
renew({entities:!0}),n.hold({...n.shown.known??r,article:n.opening.ranked(o.article)},{saved:{is:"saved",at:Rr(),words:o.
said??""}}),this.#n((c,u,l)=>Mr(c,o.keys??[],u,l))):n.change({saved:{is:s?"refused":"offline",at:Rr(),words:o?.message??
""},conflict:s===409?o:null}),a||this.#n(Cr),n.goOn(a)}#n(t){let{known:n,state:s}=this.session.shown,{index:o}=this.session;
n&&s&&o&&this.session.change({state:t(s,n,o)})}async#t(t,n){let{session:s}=this,{status:o,body:r}=await s.connection.ask(
"GET",`/api/drafts?article=${t}&sentence=${n}`),{state:i}=s.shown;if(!i||i.sentence!==n)return;if(o!==200)return s.change(
{spoken:r?.message??s.say("saved_offline")});let a=r.isWithheld?s.say("draft_withheld"):s.say("no_draft");r.proposals.length?
s.change({state:Ar(i,r)}):s.change({spoken:a})}};async function Lr({connection:e,shown:t},{draft:n,open:s}){if(!n||!t.known)
return null;let o=`/api/articles/${encodeURIComponent(t.known.article.id)}/preview`,{status:r,body:i}=await e.ask("POST",
o,kt(n,t.known,s));return r===200?i:null}var Rr=()=>new Date().toLocaleTimeString("en-GB",{hour:"2-digit",minute:"2-digi\
t"});var pl=150,Jn="actorgraph annotator letters off",an=class{shown={phase:"loading",words:"",corpus:null,known:null,state:null,
screen:null,saved:{is:"nothing",at:"",words:""},preview:null,conflict:null,spoken:"",hasLetters:!localStorage.getItem(Jn)};index=null;#e=[];#n;constructor(t,n){
this.connection=t,this.draw=n,this.opening=new on(this),this.writing=new rn(this)}say=(t,n)=>dl(this.shown.corpus?.texts??
{})(t,n);change(t){let n=this.shown;this.shown={...n,...t};let{corpus:s,known:o,state:r}=this.shown,i=r?.draft!==n.state?.
draft;i&&(this.shown.preview=null),this.draw(this.shown),!(!s||!o||!r||r===n.state)&&(vr(s,o.article.id,r),i&&this.#s(r))}hold(t,n={}){
let s=Ks(t);this.index=s;let o=n.state??this.shown.state;this.change({known:t,...n,state:o&&Kn(o,t,s)})}press(t){this.writing.
isBusy?this.#e.push(t):this.#t((n,s,o)=>lt(n,t,s,o))}typed(t){let{known:n,state:s}=this.shown;if(!n||!s||!this.index)return!1;
if(this.writing.isBusy)return this.#e.push(t),!0;let o=lt(s,t,n,this.index);return o.isCommand&&this.take(o),o.isCommand}written=t=>this.#t(
(n,s,o)=>({state:Pn(n,t,s,o),effects:[]}));#t(t){let{known:n,state:s}=this.shown;n&&s&&this.index&&this.take(t(s,n,this.
index))}pressed=t=>this.press(t);take({state:t,effects:n}){this.change({state:t});for(let s of n)this.writing.carryOut(s)}goOn(t){
let n=t?this.#e:[];this.#e=[];for(let s of n)this.press(s)}point=t=>this.#t((n,s,o)=>Tr(n,t,s,o));touch=t=>this.#t((n,s,o)=>Vn(
n,t,s,o));touchText=(t,n)=>this.#t((s,o,r)=>{let{text:i,sentences:a,statements:c,lang:u}=o.article;if(s.place==="reading"){
let d=c.filter(({spans:b})=>b.some(([y,g])=>y<=n&&n<g)),f=1+d.findIndex(({key:b})=>b===s.statement),h=Qn(s,t,o,r);return d.
length?Vn(h.state,d[f%d.length].key,o,r):h}let l=a[t].span,p=Ee(i,l,u).find(([d,f])=>d<=n&&n<=f);return p&&s.place!=="st\
atement"?Ir(s,p,o,r):Qn(s,t,o,r)});show(t){this.change({screen:t})}letters(t){t?localStorage.removeItem(Jn):localStorage.
setItem(Jn,"yes"),this.change({hasLetters:t})}#s(t){clearTimeout(this.#n),!(!t.draft||t.place!=="statement")&&(this.#n=setTimeout(
async()=>{let n=await Lr(this,t);this.shown.state?.draft===t.draft&&this.change({preview:n})},pl))}},dl=e=>(t,n={})=>(e[t]??
t).replace(/\{(\w+)\}/g,(s,o)=>o in n?String(n[o]):s);function Dr(e,t,{article:n=null,statement:s=null}={}){let o=new an(t,r=>_n(m`<${nn} shown=${r} session=${o} />`,e));return o.
opening.start(n,s),o}var Br=document.getElementById("annotator");if(Br){let e=new URLSearchParams(location.search),t=Dr(Br,Yn(),{article:e.get(
"article"),statement:e.get("statement")});Object.defineProperty(window,"annotator",{value:{state:()=>t.shown.state,known:()=>t.
shown.known,shown:()=>t.shown}})}})();

"use strict";(()=>{var Mt=[..."fjdkslaghrueiwovncmtybpqxz"];var oe=function(t,e,o,s){var c;e[0]=0;for(var n=1;n<e.length;n++){var i=e[n++],l=e[n]?(e[0]|=i?1:2,o[e[n++]]):e[++n];i===
3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++n]]=l:i===6?s[1][e[++n]]+=l+"":i?(c=t.apply(l,oe(
t,l,o,["",null])),s.push(c),l[0]?e[0]|=2:(e[n-2]=0,e[n]=c)):s.push(l)}return s},ne=new Map;function se(t){var e=ne.get(this);
return e||(e=new Map,ne.set(this,e)),(e=oe(this,e.get(t)||(e.set(t,e=(function(o){for(var s,c,n=1,i="",l="",u=[0],d=function(_){
n===1&&(_||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,_,i):n===3&&(_||i)?(u.push(3,_,i),n=2):n===2&&i==="..."&&_?
u.push(4,_,0):n===2&&i&&!_?u.push(5,0,!0,i):n>=5&&((i||!_&&n===5)&&(u.push(n,0,i,c),n=6),_&&(u.push(n,_,0,c),n=6)),i=""},
a=0;a<o.length;a++){a&&(n===1&&d(),d(a));for(var h=0;h<o[a].length;h++)s=o[a][h],n===1?s==="<"?(d(),u=[u],n=3):i+=s:n===
4?i==="--"&&s===">"?(n=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(d(),n=1):n&&(s==="="?(n=5,c=i,i=
""):s==="/"&&(n<5||o[a][h+1]===">")?(d(),n===3&&(u=u[0]),n=u,(u=u[0]).push(2,0,n),n=0):s===" "||s==="	"||s===`
`||s==="\r"?(d(),n=2):i+=s),n===3&&i==="!--"&&(n=4,u=u[0])}return d(),u})(t)),e),arguments,[])).length>1?e:e[0]}var g,le,ve,M,G,U,ce,j,ae,q,z,be,C=Symbol.for("pv"),D={},F=[],ke=/^m(i|n|o|s|text|space)$/,V=Array.isArray,K=F.slice,E=Object.
assign;function P(t){t&&t.parentNode&&t.remove()}function ue(t,e,o){var s,c,n,i={},l=arguments.length;for(n in e)n=="key"?
s=e[n]:n=="ref"&&typeof t!="function"?c=e[n]:i[n]=e[n];return l>2&&(i.children=l>3?K.call(arguments,2):o),R(t,i,s,c,null)}function R(t,e,o,s,c){var n={type:t,props:e,key:o,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:C,__v:c||++le,
__i:-1,__u:0};return!c&&g.vnode&&g.vnode(n),n}function B(t){return t.children}function L(t,e){this.props=t,this.context=e,this.__g=0}function O(t,e){if(e==null)return t.
__&&O(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.
props.__P?null:O(t)}function Se(t){var e,o=t.__v,s=o.__e,c=[],n=[],i=t.__P;i&&((e=E({constructor:C},o)).__v=o.__v+1,g.vnode&&
g.vnode(e),J(i,e,o,t.__n,i.namespaceURI,32&o.__u?[s]:null,c,s||O(o),32&o.__u,n),e.__v=o.__v,e.__.__k[e.__i]=e,he(c,e,n),
o.__=o.__e=null,e.__e!=s&&_e(e))}function _e(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){
return e&&(t.__e=e.__e)}),_e(t)}function re(t){(8&t.__g||(t.__g|=8,M.push(t),U++))&&G==g.debounceRendering||((G=g.debounceRendering)||
queueMicrotask)(fe)}function fe(){try{for(var t,e=1;M.length;)M.length>e&&M.sort(ce),t=M.shift(),e=M.length,8&t.__g&&Se(
t)}finally{(U=M.length)&&(G||queueMicrotask)(fe)}}function pe(t,e,o,s,c,n,i,l,u,d,a){var h,_,r,f,v,m,y=s.__k||F,p=e.length;
for(u=xe(o,e,y,u,p),h=0;h<p;h++)(r=o.__k[h])!=null&&(_=~r.__i&&y[r.__i]||D,r.__i=h,m=J(t,r,_,c,n,i,l,u,d,a),f=r.__e,(_.ref!=
r.ref||8&_.__u)&&(_.ref&&Q(_.ref,null,r,_),r.ref&&a.push(r.ref,r.__c||f,r)),v=v||f,4&r.__u?(u=me(r,u,t,!_.__v),_.__e&&(_.
__e=null)):typeof r.type=="function"&&m!==void 0?u=m:f&&(u=f.nextSibling),r.__u&=-21);return o.__e=v,u}function xe(t,e,o,s,c){
var n,i,l,u,d,a,h,_,r,f=o.length,v=f,m=0,y=0,p=t.__k=Array(c);for(n=0;n<c;n++)(i=e[n])!=null&&typeof i!="boolean"&&typeof i!=
"function"?(typeof i!="object"||i.constructor===String?i=p[n]=R(null,i):V(i)?i=p[n]=R(B,{children:i}):i.constructor===C&&
i.__b?i=p[n]=R(i.type,i.props,i.key,i.ref,i.__v):p[n]=i,u=n+m,i.__=t,i.__b=t.__b+1,l=null,~(d=i.__i=Me(i,o,u,v))&&(v--,(l=
o[d])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,d==u-1?m--:d==u+1?m++:d!=u&&(d>u?m--:m++,y=1)):(~d||(c>f?m--:c<f&&m++),typeof i.type!=
"function"&&(i.__u|=4))):p[n]=null;if(y){for(a=[],h=[],n=0;n<c;n++)if((i=p[n])&&16&i.__u){for(m=0,_=a.length;m<_;)a[r=m+
_>>1]<i.__i?m=r+1:_=r;a[m]=i.__i,h[n]=m+1}for(m=a.length;n--;)h[n]&&(h[n]==m?m--:p[n].__u|=4)}if(v)for(n=0;n<f;n++)!(l=o[n])||
2&l.__u||(l.__e==s&&(s=O(l)),X(l,l));return s}function me(t,e,o,s){var c,n,i,l;if(typeof t.type=="function"){if(t.props.
__P)return e;if(c=t.__k)for(n=0;n<c.length;n++)c[n]&&(c[n].__=t,e=me(c[n],e,o,!1));return e}for(e&&!e.parentNode&&(e=O(t))&&
!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&o.moveBefore&&i.parentNode?o.moveBefore(
i,e):o.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Me(t,e,o,s){var c,n=t.key,i=t.type,l=e[o],u=l&&!(2&l.__u);if(l===null&&n==null||u&&n==l.key&&i==l.type)return o;
if(s>(u?1:0)){for(c=o-1;c>=0;c--)if((l=e[c])&&!(2&l.__u)&&n==l.key&&i==l.type)return c;for(c=o+1;c<e.length;c++)if((l=e[c])&&
!(2&l.__u)&&n==l.key&&i==l.type)return c}return-1}function ie(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}
function $(t,e,o,s,c){var n,i;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof s=="string"&&(t.style.
cssText=s=""),s)for(e in s)o&&e in o||ie(t.style,e);if(o)for(e in o)s&&o[e]==s[e]||ie(t.style,e,o[e])}else if(e[0]=="o"&&
e[1]=="n")typeof o!="function"&&(o=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=o,o&&s||(i=z[e]||(z[e]=Oe(
e)),(t.__a||(t.__a={}))[e]=q,n=e!=(e=e.replace(ae,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(
e,i,n):t.removeEventListener(e,i,n));else{if(c=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="c\
olSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===
!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function Oe(t){return function(e){var o=this.
__e;if(o){if(o=o[t],e[j]==null)e[j]=q++;else if(e[j]<this.__a[t])return;return o(g.event?g.event(e):e)}}}function J(t,e,o,s,c,n,i,l,u,d){
var a,h,_,r,f,v,m,y,p,b,w,H,Z,I,T,ee,x,N,S=e.type;if(e.constructor!==C)return null;128&o.__u&&(u=32&o.__u,a=o.__c.__z)&&
(e.__u|=u,h=n=[],a.nodeType==8?l=A(a,n):n.push(a),l=n[0]||l),(a=g.__b)&&a(e);e:if(typeof S=="function"){_=i.length;try{if(y=
e.props,p=(a=S.prototype)&&a.render,b=(a=S.contextType)&&s[a.__c],w=a?b?b.props.value:a.__:s,(r=o.__c)?(e.__c=r,2&r.__g&&
(r.__g|=1)):(p?e.__c=r=new S(y,w):(e.__c=r=new L(y,w),r.constructor=S,r.render=Ne),b&&b.sub(r),r.state||(r.state={}),r.__n=
s,r.__g|=8,r.__h=[],r.__k=[]),p&&(r.__s||(r.__s=r.state),S.getDerivedStateFromProps&&(r.__s==r.state&&(r.__s=E({},r.__s)),
E(r.__s,S.getDerivedStateFromProps(y,r.__s)))),f=r.props,v=r.state,r.__v=e,o.__c){if(y!==f&&p&&!S.getDerivedStateFromProps&&
r.componentWillReceiveProps&&r.componentWillReceiveProps(y,w),e.__v==o.__v&&!(8&r.__g)||!(4&r.__g)&&r.shouldComponentUpdate&&
r.shouldComponentUpdate(y,r.__s,w)===!1){e.__v!=o.__v&&(r.props=y,r.state=r.__s,r.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.
some(function(k){k&&(k.__=e)}),F.push.apply(r.__h,r.__k),r.__k=[],r.__h.length&&i.push(r),l=O(o);break e}r.componentWillUpdate&&
r.componentWillUpdate(y,r.__s,w),p&&r.componentDidUpdate&&r.__h.push(function(){r.componentDidUpdate(f,v,m)})}else p&&!S.
getDerivedStateFromProps&&r.componentWillMount&&r.componentWillMount(),p&&r.componentDidMount&&r.__h.push(r.componentDidMount);
r.context=w,r.props=y,r.__P=t,r.__g&=-5,H=g.__r,Z=p?25:0;do r.__g&=-9,H&&H(e),a=r.render(r.props,r.state=r.__s,r.context);while(8&
r.__g&&++Z<25);p&&(F.push.apply(r.__h,r.__k),r.__k=[]),r.state=r.__s,r.getChildContext&&(s=E({},s,r.getChildContext())),
p&&o.__c&&r.getSnapshotBeforeUpdate&&(m=r.getSnapshotBeforeUpdate(f,v)),I=a&&a.type===B&&a.key==null?a.props.children:a,
y.__P&&(a=l,c=(t=y.__P).namespaceURI,u=n=null,o.props&&o.props.__P!=t&&(o.__k.some(function(k){k&&X(k,k)}),o.__k=null),l=
o.__k?O(o,0):null),l=pe(t,V(I)?I:[I],e,o,s,c,n,i,l,u,d),y.__P&&(e.__e=null,l=a),e.__u&=-161,h&&h.some(P),r.__h.length&&i.
push(r),1&r.__g&&(r.__g&=-4)}catch(k){if(i.length=_,e.__v=null,u||n)if(k&&k.then){if(e.__u|=128|u,n){for(~(x=n.indexOf(l||
void 0))||(x=n.length);(N=n[x-1])&&N.nodeType==8;)x--;for(;x<n.length;x++)if(N=n[x])if(n[x]=null,T){if(N==ee)break}else{
if(N.nodeType!=8)break;N.data.startsWith("$s")&&(ee=A(T=N))}}if(!T){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;
T=l}(a=A(T=e.__c.__z||(e.__c.__z=T)))?(e.__e=T,l=a):e.__e=l,l=l&&l.nextSibling}else n&&n.some(P);else e.__e=o.__e;e.__k||
(e.__k=o.__k||[]),k&&k.then||de(e),g.__e(k,e,o)}}else l=e.__e=Te(o.__e,e,o,s,c,n,i,u,d,t);return(a=g.diffed)&&a(e),l}function A(t,e){
if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))
o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function de(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.
some(de))}function he(t,e,o){for(var s=0;s<o.length;)Q(o[s++],o[s++],o[s++]);g.__c&&g.__c(e,t),t.some(function(c){try{t=
c.__h,c.__h=[],t.some(function(n){n.call(c)})}catch(n){g.__e(n,c.__v)}})}function Te(t,e,o,s,c,n,i,l,u,d){var a,h,_,r,f,
v,m,y,p=o.props||D,b=e.props,w=e.type;if(w=="svg"?c="http://www.w3.org/2000/svg":w=="math"?c="http://www.w3.org/1998/Mat\
h/MathML":c||(c="http://www.w3.org/1999/xhtml"),n){for(a=0;a<n.length;a++)if((f=n[a])&&(w?f.localName==w:f.nodeType==3)){
t=f,n[a]=null;break}}if(!t){if(y=d.ownerDocument||document,!w)return y.createTextNode(b);t=y.createElementNS(c,w,b.is?b:
d),l&&(g.__m&&g.__m(e,n),l=!1),n=null}if(w){if(d=w=="template"&&t.content||t,n=w=="textarea"&&b.defaultValue!=null?null:
n&&K.call(d.childNodes),!l&&n)for(p={},a=0;a<t.attributes.length;a++)p[(f=t.attributes[a]).name]=f.value;for(a in p)f=p[a],
a=="dangerouslySetInnerHTML"?_=f:a=="children"||a in b||a=="value"&&"defaultValue"in b||a=="checked"&&"defaultChecked"in
b||$(t,a,null,f,c);for(a in b)f=b[a],a=="children"?r=f:a=="dangerouslySetInnerHTML"?h=f:a=="value"?v=f:a=="checked"?m=f:
l&&typeof f!="function"||p[a]===f||$(t,a,f,p[a],c);h?(l||_&&(h.__html==_.__html||h.__html==t.innerHTML)||(t.innerHTML=h.
__html),e.__k=[]):(_&&(t.textContent=""),(w=="foreignObject"||c=="http://www.w3.org/1998/Math/MathML"&&ke.test(w))&&(c="\
http://www.w3.org/1999/xhtml"),pe(d,V(r)?r:[r],e,o,s,c,n,i,n?n[0]:o.__k&&O(o,0),l,u),n&&n.some(P)),l&&w!="textarea"||(a=
"value",w=="progress"&&v==null?t.removeAttribute(a):v==null||v===t[a]&&(w!="progress"||v)||$(t,a,v,p[a],c),a="checked",m!=
null&&m!=t[a]&&$(t,a,m,p[a],c))}else p===b||l&&t.data==b||(t.data=b);return t}function Q(t,e,o,s){try{typeof t=="functio\
n"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(c){g.
__e(c,o)}}function X(t,e,o){var s,c,n,i;if(g.unmount&&g.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||Q(s,null,e,t),
s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){g.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<
s.length;i++)s[i]&&X(s[i],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(s=t.__c)&&(s=s.__z)&&(c=A(s,n=[]))&&(s==t.__e&&
n.some(P),P(c),P(s)),o||P(t.__e),t.__e=t.__c=t.__=null}function Ne(t,e,o){return this.constructor(t,o)}function Y(t,e){var o,
s,c,n;g.__&&g.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(o=t&&32&t.__u)?null:e.__k,e.__k=R(B,{children:[t]}),c=[],n=
[],J(e,e.__k,s||D,D,e.namespaceURI,s?null:e.firstChild?K.call(e.childNodes):null,c,s?s.__e:e.firstChild,o,n),he(c,e.__k,
n),e.__k.props.children=null}g={__e:function(t,e,o,s){for(var c,n,i;e=e.__;)if((c=e.__c)&&!(1&c.__g)){c.__g|=4;try{if((i=(n=c.constructor)&&n.getDerivedStateFromError)&&
c.setState(n.getDerivedStateFromError(t)),c.componentDidCatch&&(c.componentDidCatch(t,s||{}),i=1),i&&8&c.__g)return void(c.
__g|=2)}catch(l){t=l}}throw U=0,t}},le=0,ve=function(t){return t!=null&&t.constructor===C},L.prototype.setState=function(t,e){
var o=this.__s;o&&o!=this.state||(o=this.__s=E({},this.state)),typeof t=="function"&&(t=t(E({},o),this.props)),t&&(E(o,t),
this.__v&&(e&&this.__k.push(e),re(this)))},L.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),
re(this))},L.prototype.render=B,M=[],U=0,ce=function(t,e){return t.__v.__b-e.__v.__b},j=Symbol(),ae=/(PointerCapture)$|Capture$/i,
q=0,z={},be=0;var ge=se.bind(ue);var ye=document.getElementById("annotator");ye&&Y(ge`<main></main>`,ye);})();

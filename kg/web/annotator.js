"use strict";(()=>{var _e=function(_,e,t,o){var l;e[0]=0;for(var n=1;n<e.length;n++){var r=e[n++],u=e[n]?(e[0]|=r?1:2,t[e[n++]]):e[++n];r===
3?o[0]=u:r===4?o[1]=Object.assign(o[1]||{},u):r===5?(o[1]=o[1]||{})[e[++n]]=u:r===6?o[1][e[++n]]+=u+"":r?(l=_.apply(u,_e(
_,u,t,["",null])),o.push(l),u[0]?e[0]|=2:(e[n-2]=0,e[n]=l)):o.push(u)}return o},ee=new Map;function ne(_){var e=ee.get(this);
return e||(e=new Map,ee.set(this,e)),(e=_e(this,e.get(_)||(e.set(_,e=(function(t){for(var o,l,n=1,r="",u="",c=[0],d=function(f){
n===1&&(f||(r=r.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,f,r):n===3&&(f||r)?(c.push(3,f,r),n=2):n===2&&r==="..."&&f?
c.push(4,f,0):n===2&&r&&!f?c.push(5,0,!0,r):n>=5&&((r||!f&&n===5)&&(c.push(n,0,r,l),n=6),f&&(c.push(n,f,0,l),n=6)),r=""},
s=0;s<t.length;s++){s&&(n===1&&d(),d(s));for(var g=0;g<t[s].length;g++)o=t[s][g],n===1?o==="<"?(d(),c=[c],n=3):r+=o:n===
4?r==="--"&&o===">"?(n=1,r=""):r=o+r[0]:u?o===u?u="":r+=o:o==='"'||o==="'"?u=o:o===">"?(d(),n=1):n&&(o==="="?(n=5,l=r,r=
""):o==="/"&&(n<5||t[s][g+1]===">")?(d(),n===3&&(c=c[0]),n=c,(c=c[0]).push(2,0,n),n=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),n=2):r+=o),n===3&&r==="!--"&&(n=4,c=c[0])}return d(),c})(_)),e),arguments,[])).length>1?e:e[0]}var m,ie,me,S,O,F,re,L,ue,V,z,ve,$=Symbol.for("pv"),I={},j=[],ye=/^m(i|n|o|s|text|space)$/,q=Array.isArray,G=j.slice,W=Object.
assign;function U(_){_&&_.parentNode&&_.remove()}function le(_,e,t){var o,l,n,r={},u=arguments.length;for(n in e)n=="key"?
o=e[n]:n=="ref"&&typeof _!="function"?l=e[n]:r[n]=e[n];return u>2&&(r.children=u>3?G.call(arguments,2):t),D(_,r,o,l,null)}function D(_,e,t,o,l){var n={type:_,props:e,key:t,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:$,__v:l||++ie,
__i:-1,__u:0};return!l&&m.vnode&&m.vnode(n),n}function B(_){return _.children}function A(_,e){this.props=_,this.context=e,this.__g=0}function P(_,e){if(e==null)return _.
__&&P(_.__,_.__i+1);for(var t;e<_.__k.length;e++)if((t=_.__k[e])&&t.__e)return t.__e;return typeof _.type!="function"||_.
props.__P?null:P(_)}function ke(_){var e,t=_.__v,o=t.__e,l=[],n=[],r=_.__P;r&&((e=W({constructor:$},t)).__v=t.__v+1,m.vnode&&
m.vnode(e),J(r,e,t,_.__n,r.namespaceURI,32&t.__u?[o]:null,l,o||P(t),32&t.__u,n),e.__v=t.__v,e.__.__k[e.__i]=e,he(l,e,n),
t.__=t.__e=null,e.__e!=o&&se(e))}function se(_){if((_=_.__)&&_.__c&&!_.props.__P)return _.__e=null,_.__k.some(function(e){
return e&&(_.__e=e.__e)}),se(_)}function te(_){(8&_.__g||(_.__g|=8,S.push(_),F++))&&O==m.debounceRendering||((O=m.debounceRendering)||
queueMicrotask)(ce)}function ce(){try{for(var _,e=1;S.length;)S.length>e&&S.sort(re),_=S.shift(),e=S.length,8&_.__g&&ke(
_)}finally{(F=S.length)&&(O||queueMicrotask)(ce)}}function fe(_,e,t,o,l,n,r,u,c,d,s){var g,f,i,p,k,h,v=o.__k||j,a=e.length;
for(c=be(t,e,v,c,a),g=0;g<a;g++)(i=t.__k[g])!=null&&(f=~i.__i&&v[i.__i]||I,i.__i=g,h=J(_,i,f,l,n,r,u,c,d,s),p=i.__e,(f.ref!=
i.ref||8&f.__u)&&(f.ref&&K(f.ref,null,i,f),i.ref&&s.push(i.ref,i.__c||p,i)),k=k||p,4&i.__u?(c=pe(i,c,_,!f.__v),f.__e&&(f.
__e=null)):typeof i.type=="function"&&h!==void 0?c=h:p&&(c=p.nextSibling),i.__u&=-21);return t.__e=k,c}function be(_,e,t,o,l){
var n,r,u,c,d,s,g,f,i,p=t.length,k=p,h=0,v=0,a=_.__k=Array(l);for(n=0;n<l;n++)(r=e[n])!=null&&typeof r!="boolean"&&typeof r!=
"function"?(typeof r!="object"||r.constructor===String?r=a[n]=D(null,r):q(r)?r=a[n]=D(B,{children:r}):r.constructor===$&&
r.__b?r=a[n]=D(r.type,r.props,r.key,r.ref,r.__v):a[n]=r,c=n+h,r.__=_,r.__b=_.__b+1,u=null,~(d=r.__i=we(r,t,c,k))&&(k--,(u=
t[d])&&(u.__u|=2)),u&&u.__v?(r.__u|=16,d==c-1?h--:d==c+1?h++:d!=c&&(d>c?h--:h++,v=1)):(~d||(l>p?h--:l<p&&h++),typeof r.type!=
"function"&&(r.__u|=4))):a[n]=null;if(v){for(s=[],g=[],n=0;n<l;n++)if((r=a[n])&&16&r.__u){for(h=0,f=s.length;h<f;)s[i=h+
f>>1]<r.__i?h=i+1:f=i;s[h]=r.__i,g[n]=h+1}for(h=s.length;n--;)g[n]&&(g[n]==h?h--:a[n].__u|=4)}if(k)for(n=0;n<p;n++)!(u=t[n])||
2&u.__u||(u.__e==o&&(o=P(u)),Q(u,u));return o}function pe(_,e,t,o){var l,n,r,u;if(typeof _.type=="function"){if(_.props.
__P)return e;if(l=_.__k)for(n=0;n<l.length;n++)l[n]&&(l[n].__=_,e=pe(l[n],e,t,!1));return e}for(e&&!e.parentNode&&(e=P(_))&&
!e.parentNode&&(e=null),r=_.__e,u=e;u&&u.nodeType==8;)u=u.nextSibling;for(r!=u&&(!o&&t.moveBefore&&r.parentNode?t.moveBefore(
r,e):t.insertBefore(r,e||null)),e=r;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function we(_,e,t,o){var l,n=_.key,r=_.type,u=e[t],c=u&&!(2&u.__u);if(u===null&&n==null||c&&n==u.key&&r==u.type)return t;
if(o>(c?1:0)){for(l=t-1;l>=0;l--)if((u=e[l])&&!(2&u.__u)&&n==u.key&&r==u.type)return l;for(l=t+1;l<e.length;l++)if((u=e[l])&&
!(2&u.__u)&&n==u.key&&r==u.type)return l}return-1}function oe(_,e,t){t==null&&(t=""),e[0]=="-"?_.setProperty(e,t):_[e]=t}
function N(_,e,t,o,l){var n,r;if(e=="style")if(typeof t=="string")_.style.cssText=t;else{if(typeof o=="string"&&(_.style.
cssText=o=""),o)for(e in o)t&&e in t||oe(_.style,e);if(t)for(e in t)o&&t[e]==o[e]||oe(_.style,e,t[e])}else if(e[0]=="o"&&
e[1]=="n")typeof t!="function"&&(t=null),typeof o!="function"&&(o=null),(_.__e||(_.__e={}))[e]=t,t&&o||(r=z[e]||(z[e]=xe(
e)),(_.__a||(_.__a={}))[e]=V,n=e!=(e=e.replace(ue,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),t?_.addEventListener(
e,r,n):_.removeEventListener(e,r,n));else{if(l=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="c\
olSpan"&&e!="role"&&e!="popover"&&e in _)try{return void(_[e]=t??"")}catch{}if(typeof t=="function")return;t==null||t===
!1&&e[4]!="-"?_.removeAttribute(e):_.setAttribute(e,e=="popover"&&t==1?"":t)}}function xe(_){return function(e){var t=this.
__e;if(t){if(t=t[_],e[L]==null)e[L]=V++;else if(e[L]<this.__a[_])return;return t(m.event?m.event(e):e)}}}function J(_,e,t,o,l,n,r,u,c,d){
var s,g,f,i,p,k,h,v,a,b,y,H,Y,E,M,Z,C,T,x=e.type;if(e.constructor!==$)return null;128&t.__u&&(c=32&t.__u,s=t.__c.__z)&&(e.
__u|=c,g=n=[],s.nodeType==8?u=R(s,n):n.push(s),u=n[0]||u),(s=m.__b)&&s(e);e:if(typeof x=="function"){f=r.length;try{if(v=
e.props,a=(s=x.prototype)&&s.render,b=(s=x.contextType)&&o[s.__c],y=s?b?b.props.value:s.__:o,(i=t.__c)?(e.__c=i,2&i.__g&&
(i.__g|=1)):(a?e.__c=i=new x(v,y):(e.__c=i=new A(v,y),i.constructor=x,i.render=Se),b&&b.sub(i),i.state||(i.state={}),i.__n=
o,i.__g|=8,i.__h=[],i.__k=[]),a&&(i.__s||(i.__s=i.state),x.getDerivedStateFromProps&&(i.__s==i.state&&(i.__s=W({},i.__s)),
W(i.__s,x.getDerivedStateFromProps(v,i.__s)))),p=i.props,k=i.state,i.__v=e,t.__c){if(v!==p&&a&&!x.getDerivedStateFromProps&&
i.componentWillReceiveProps&&i.componentWillReceiveProps(v,y),e.__v==t.__v&&!(8&i.__g)||!(4&i.__g)&&i.shouldComponentUpdate&&
i.shouldComponentUpdate(v,i.__s,y)===!1){e.__v!=t.__v&&(i.props=v,i.state=i.__s,i.__g&=-9),e.__e=t.__e,e.__k=t.__k,e.__k.
some(function(w){w&&(w.__=e)}),j.push.apply(i.__h,i.__k),i.__k=[],i.__h.length&&r.push(i),u=P(t);break e}i.componentWillUpdate&&
i.componentWillUpdate(v,i.__s,y),a&&i.componentDidUpdate&&i.__h.push(function(){i.componentDidUpdate(p,k,h)})}else a&&!x.
getDerivedStateFromProps&&i.componentWillMount&&i.componentWillMount(),a&&i.componentDidMount&&i.__h.push(i.componentDidMount);
i.context=y,i.props=v,i.__P=_,i.__g&=-5,H=m.__r,Y=a?25:0;do i.__g&=-9,H&&H(e),s=i.render(i.props,i.state=i.__s,i.context);while(8&
i.__g&&++Y<25);a&&(j.push.apply(i.__h,i.__k),i.__k=[]),i.state=i.__s,i.getChildContext&&(o=W({},o,i.getChildContext())),
a&&t.__c&&i.getSnapshotBeforeUpdate&&(h=i.getSnapshotBeforeUpdate(p,k)),E=s&&s.type===B&&s.key==null?s.props.children:s,
v.__P&&(s=u,l=(_=v.__P).namespaceURI,c=n=null,t.props&&t.props.__P!=_&&(t.__k.some(function(w){w&&Q(w,w)}),t.__k=null),u=
t.__k?P(t,0):null),u=fe(_,q(E)?E:[E],e,t,o,l,n,r,u,c,d),v.__P&&(e.__e=null,u=s),e.__u&=-161,g&&g.some(U),i.__h.length&&r.
push(i),1&i.__g&&(i.__g&=-4)}catch(w){if(r.length=f,e.__v=null,c||n)if(w&&w.then){if(e.__u|=128|c,n){for(~(C=n.indexOf(u||
void 0))||(C=n.length);(T=n[C-1])&&T.nodeType==8;)C--;for(;C<n.length;C++)if(T=n[C])if(n[C]=null,M){if(T==Z)break}else{if(T.
nodeType!=8)break;T.data.startsWith("$s")&&(Z=R(M=T))}}if(!M){for(;u&&u.nodeType==8&&u.nextSibling;)u=u.nextSibling;M=u}
(s=R(M=e.__c.__z||(e.__c.__z=M)))?(e.__e=M,u=s):e.__e=u,u=u&&u.nextSibling}else n&&n.some(U);else e.__e=t.__e;e.__k||(e.
__k=t.__k||[]),w&&w.then||ae(e),m.__e(w,e,t)}}else u=e.__e=Ce(t.__e,e,t,o,l,n,r,c,d,_);return(s=m.diffed)&&s(e),u}function R(_,e){
if(_&&_.nodeType==8&&_.data.startsWith("$s"))for(var t=1;_=_.nextSibling;){if(_.nodeType==8){if(_.data.startsWith("$s"))
t++;else if(_.data.startsWith("/$s")&&!--t)return _}e&&e.push(_)}}function ae(_){_&&(_.__c&&(_.__c.__g|=4),_.__k&&_.__k.
some(ae))}function he(_,e,t){for(var o=0;o<t.length;)K(t[o++],t[o++],t[o++]);m.__c&&m.__c(e,_),_.some(function(l){try{_=
l.__h,l.__h=[],_.some(function(n){n.call(l)})}catch(n){m.__e(n,l.__v)}})}function Ce(_,e,t,o,l,n,r,u,c,d){var s,g,f,i,p,
k,h,v,a=t.props||I,b=e.props,y=e.type;if(y=="svg"?l="http://www.w3.org/2000/svg":y=="math"?l="http://www.w3.org/1998/Mat\
h/MathML":l||(l="http://www.w3.org/1999/xhtml"),n){for(s=0;s<n.length;s++)if((p=n[s])&&(y?p.localName==y:p.nodeType==3)){
_=p,n[s]=null;break}}if(!_){if(v=d.ownerDocument||document,!y)return v.createTextNode(b);_=v.createElementNS(l,y,b.is?b:
d),u&&(m.__m&&m.__m(e,n),u=!1),n=null}if(y){if(d=y=="template"&&_.content||_,n=y=="textarea"&&b.defaultValue!=null?null:
n&&G.call(d.childNodes),!u&&n)for(a={},s=0;s<_.attributes.length;s++)a[(p=_.attributes[s]).name]=p.value;for(s in a)p=a[s],
s=="dangerouslySetInnerHTML"?f=p:s=="children"||s in b||s=="value"&&"defaultValue"in b||s=="checked"&&"defaultChecked"in
b||N(_,s,null,p,l);for(s in b)p=b[s],s=="children"?i=p:s=="dangerouslySetInnerHTML"?g=p:s=="value"?k=p:s=="checked"?h=p:
u&&typeof p!="function"||a[s]===p||N(_,s,p,a[s],l);g?(u||f&&(g.__html==f.__html||g.__html==_.innerHTML)||(_.innerHTML=g.
__html),e.__k=[]):(f&&(_.textContent=""),(y=="foreignObject"||l=="http://www.w3.org/1998/Math/MathML"&&ye.test(y))&&(l="\
http://www.w3.org/1999/xhtml"),fe(d,q(i)?i:[i],e,t,o,l,n,r,n?n[0]:t.__k&&P(t,0),u,c),n&&n.some(U)),u&&y!="textarea"||(s=
"value",y=="progress"&&k==null?_.removeAttribute(s):k==null||k===_[s]&&(y!="progress"||k)||N(_,s,k,a[s],l),s="checked",h!=
null&&h!=_[s]&&N(_,s,h,a[s],l))}else a===b||u&&_.data==b||(_.data=b);return _}function K(_,e,t,o){try{typeof _=="functio\
n"?e?e.__x=_(e)||1:o&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():_(null)):_.current=e}catch(l){m.
__e(l,t)}}function Q(_,e,t){var o,l,n,r;if(m.unmount&&m.unmount(_),!(o=_.ref)||o.current&&o.current!=_.__e||K(o,null,e,_),
o=_.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(u){m.__e(u,e)}o.__P=o.__n=null}if(o=_.__k)for(r=0;r<
o.length;r++)o[r]&&Q(o[r],e,typeof _.type!="function"||t&&!_.props.__P);!t&&(o=_.__c)&&(o=o.__z)&&(l=R(o,n=[]))&&(o==_.__e&&
n.some(U),U(l),U(o)),t||U(_.__e),_.__e=_.__c=_.__=null}function Se(_,e,t){return this.constructor(_,t)}function X(_,e){var t,
o,l,n;m.__&&m.__(_,e),e.nodeType==9&&(e=e.documentElement),o=(t=_&&32&_.__u)?null:e.__k,e.__k=D(B,{children:[_]}),l=[],n=
[],J(e,e.__k,o||I,I,e.namespaceURI,o?null:e.firstChild?G.call(e.childNodes):null,l,o?o.__e:e.firstChild,t,n),he(l,e.__k,
n),e.__k.props.children=null}m={__e:function(_,e,t,o){for(var l,n,r;e=e.__;)if((l=e.__c)&&!(1&l.__g)){l.__g|=4;try{if((r=(n=l.constructor)&&n.getDerivedStateFromError)&&
l.setState(n.getDerivedStateFromError(_)),l.componentDidCatch&&(l.componentDidCatch(_,o||{}),r=1),r&&8&l.__g)return void(l.
__g|=2)}catch(u){_=u}}throw F=0,_}},ie=0,me=function(_){return _!=null&&_.constructor===$},A.prototype.setState=function(_,e){
var t=this.__s;t&&t!=this.state||(t=this.__s=W({},this.state)),typeof _=="function"&&(_=_(W({},t),this.props)),_&&(W(t,_),
this.__v&&(e&&this.__k.push(e),te(this)))},A.prototype.forceUpdate=function(_){this.__v&&(this.__g|=4,_&&this.__h.push(_),
te(this))},A.prototype.render=B,S=[],F=0,re=function(_,e){return _.__v.__b-e.__v.__b},L=Symbol(),ue=/(PointerCapture)$|Capture$/i,
V=0,z={},ve=0;var de=ne.bind(le);var ge=document.getElementById("annotator");ge&&X(de`<main></main>`,ge);})();

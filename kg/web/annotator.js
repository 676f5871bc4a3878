"use strict";(()=>{var yo=()=>({ask:(e,t,n)=>go(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:n===void 0?null:
JSON.stringify(n)}),send:(e,t,n)=>go(`${e}?name=${encodeURIComponent(n)}`,{method:"POST",headers:{"Content-Type":"applic\
ation/octet-stream"},body:t}),explorer:e=>{let t=encodeURIComponent(JSON.stringify(`statement:${e}`));return e===null?"/\
explore":`/explore#tab=%22graph%22&open=${t}`},listen:(e,t)=>{let n=new EventSource("/api/changes");return n.onmessage=({
data:s})=>e(JSON.parse(s)),n.onopen=()=>t(!0),n.onerror=()=>t(!1),()=>n.close()}});async function go(e,t){try{let n=await fetch(
e,{...t,signal:AbortSignal.timeout(2e4)}),s=await n.text();return{status:n.status,body:ul(s)}}catch{return{status:0,body:null}}}
function ul(e){try{return JSON.parse(e)}catch{return null}}var wo=function(e,t,n,s){var o;t[0]=0;for(var r=1;r<t.length;r++){var i=t[r++],a=t[r]?(t[0]|=i?1:2,n[t[r++]]):t[++r];i===
3?s[0]=a:i===4?s[1]=Object.assign(s[1]||{},a):i===5?(s[1]=s[1]||{})[t[++r]]=a:i===6?s[1][t[++r]]+=a+"":i?(o=e.apply(a,wo(
e,a,n,["",null])),s.push(o),a[0]?t[0]|=2:(t[r-2]=0,t[r]=o)):s.push(a)}return s},_o=new Map;function $o(e){var t=_o.get(this);
return t||(t=new Map,_o.set(this,t)),(t=wo(this,t.get(e)||(t.set(e,t=(function(n){for(var s,o,r=1,i="",a="",l=[0],f=function(p){
r===1&&(p||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?l.push(0,p,i):r===3&&(p||i)?(l.push(3,p,i),r=2):r===2&&i==="..."&&p?
l.push(4,p,0):r===2&&i&&!p?l.push(5,0,!0,i):r>=5&&((i||!p&&r===5)&&(l.push(r,0,i,o),r=6),p&&(l.push(r,p,0,o),r=6)),i=""},
c=0;c<n.length;c++){c&&(r===1&&f(),f(c));for(var u=0;u<n[c].length;u++)s=n[c][u],r===1?s==="<"?(f(),l=[l],r=3):i+=s:r===
4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:a?s===a?a="":i+=s:s==='"'||s==="'"?a=s:s===">"?(f(),r=1):r&&(s==="="?(r=5,o=i,i=
""):s==="/"&&(r<5||n[c][u+1]===">")?(f(),r===3&&(l=l[0]),r=l,(l=l[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(f(),r=2):i+=s),r===3&&i==="!--"&&(r=4,l=l[0])}return f(),l})(e)),t),arguments,[])).length>1?t:t[0]}var N,xo,dl,ke,Zn,jt,vo,Dt,Oo,ts,es,pl,ut=Symbol.for("pv"),Bt={},Wt=[],ml=/^m(i|n|o|s|text|space)$/,ns=Array.isArray,ss=Wt.
slice,Ie=Object.assign;function Ce(e){e&&e.parentNode&&e.remove()}function So(e,t,n){var s,o,r,i={},a=arguments.length;for(r in t)
r=="key"?s=t[r]:r=="ref"&&typeof e!="function"?o=t[r]:i[r]=t[r];return a>2&&(i.children=a>3?ss.call(arguments,2):n),ft(e,
i,s,o,null)}function ft(e,t,n,s,o){var r={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ut,__v:o||
++xo,__i:-1,__u:0};return!o&&N.vnode&&N.vnode(r),r}function K(){return{current:null}}function Pt(e){return e.children}function j(e,t){
this.props=e,this.context=t,this.__g=0}function xe(e,t){if(t==null)return e.__&&xe(e.__,e.__i+1);for(var n;t<e.__k.length;t++)
if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:xe(e)}function hl(e){var t,n=e.__v,
s=n.__e,o=[],r=[],i=e.__P;i&&((t=Ie({constructor:ut},n)).__v=n.__v+1,N.vnode&&N.vnode(t),os(i,t,n,e.__n,i.namespaceURI,32&
n.__u?[s]:null,o,s||xe(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,Io(o,t,r),n.__=n.__e=null,t.__e!=s&&Eo(t))}function Eo(e){
if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Eo(e)}function bo(e){
(8&e.__g||(e.__g|=8,ke.push(e),jt++))&&Zn==N.debounceRendering||((Zn=N.debounceRendering)||queueMicrotask)(Mo)}function Mo(){
try{for(var e,t=1;ke.length;)ke.length>t&&ke.sort(vo),e=ke.shift(),t=ke.length,8&e.__g&&hl(e)}finally{(jt=ke.length)&&(Zn||
queueMicrotask)(Mo)}}function To(e,t,n,s,o,r,i,a,l,f,c){var u,p,d,h,g,y,w=s.__k||Wt,_=t.length;for(l=gl(n,t,w,l,_),u=0;u<
_;u++)(d=n.__k[u])!=null&&(p=~d.__i&&w[d.__i]||Bt,d.__i=u,y=os(e,d,p,o,r,i,a,l,f,c),h=d.__e,(p.ref!=d.ref||8&p.__u)&&(p.
ref&&rs(p.ref,null,d,p),d.ref&&c.push(d.ref,d.__c||h,d)),g=g||h,4&d.__u?(l=Ao(d,l,e,!p.__v),p.__e&&(p.__e=null)):typeof d.
type=="function"&&y!==void 0?l=y:h&&(l=h.nextSibling),d.__u&=-21);return n.__e=g,l}function gl(e,t,n,s,o){var r,i,a,l,f,
c,u,p,d,h=n.length,g=h,y=0,w=0,_=e.__k=Array(o);for(r=0;r<o;r++)(i=t[r])!=null&&typeof i!="boolean"&&typeof i!="function"?
(typeof i!="object"||i.constructor===String?i=_[r]=ft(null,i):ns(i)?i=_[r]=ft(Pt,{children:i}):i.constructor===ut&&i.__b?
i=_[r]=ft(i.type,i.props,i.key,i.ref,i.__v):_[r]=i,l=r+y,i.__=e,i.__b=e.__b+1,a=null,~(f=i.__i=yl(i,n,l,g))&&(g--,(a=n[f])&&
(a.__u|=2)),a&&a.__v?(i.__u|=16,f==l-1?y--:f==l+1?y++:f!=l&&(f>l?y--:y++,w=1)):(~f||(o>h?y--:o<h&&y++),typeof i.type!="f\
unction"&&(i.__u|=4))):_[r]=null;if(w){for(c=[],u=[],r=0;r<o;r++)if((i=_[r])&&16&i.__u){for(y=0,p=c.length;y<p;)c[d=y+p>>
1]<i.__i?y=d+1:p=d;c[y]=i.__i,u[r]=y+1}for(y=c.length;r--;)u[r]&&(u[r]==y?y--:_[r].__u|=4)}if(g)for(r=0;r<h;r++)!(a=n[r])||
2&a.__u||(a.__e==s&&(s=xe(a)),is(a,a));return s}function Ao(e,t,n,s){var o,r,i,a;if(typeof e.type=="function"){if(e.props.
__P)return t;if(o=e.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=e,t=Ao(o[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=xe(
e))&&!t.parentNode&&(t=null),i=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(
i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function yl(e,t,n,s){var o,r=e.key,i=e.type,a=t[n],l=a&&!(2&a.__u);if(a===null&&r==null||l&&r==a.key&&i==a.type)return n;
if(s>(l?1:0)){for(o=n-1;o>=0;o--)if((a=t[o])&&!(2&a.__u)&&r==a.key&&i==a.type)return o;for(o=n+1;o<t.length;o++)if((a=t[o])&&
!(2&a.__u)&&r==a.key&&i==a.type)return o}return-1}function ko(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function Lt(e,t,n,s,o){var r,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.
cssText=s=""),s)for(t in s)n&&t in n||ko(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||ko(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(i=es[t]||(es[t]=
_l(t)),(e.__a||(e.__a={}))[t]=ts,r=t!=(t=t.replace(Oo,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,i,r):e.removeEventListener(t,i,r));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function _l(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[Dt]==null)t[Dt]=ts++;else if(t[Dt]<this.__a[e])return;return n(N.event?N.event(t):t)}}}function os(e,t,n,s,o,r,i,a,l,f){
var c,u,p,d,h,g,y,w,_,b,x,R,A,G,O,S,B,ne,se=t.type;if(t.constructor!==ut)return null;128&n.__u&&(l=32&n.__u,c=n.__c.__z)&&
(t.__u|=l,u=r=[],c.nodeType==8?a=Rt(c,r):r.push(c),a=r[0]||a),(c=N.__b)&&c(t);e:if(typeof se=="function"){p=i.length;try{
if(w=t.props,_=(c=se.prototype)&&c.render,b=(c=se.contextType)&&s[c.__c],x=c?b?b.props.value:c.__:s,(d=n.__c)?(t.__c=d,2&
d.__g&&(d.__g|=1)):(_?t.__c=d=new se(w,x):(t.__c=d=new j(w,x),d.constructor=se,d.render=$l),b&&b.sub(d),d.state||(d.state=
{}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),_&&(d.__s||(d.__s=d.state),se.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=
Ie({},d.__s)),Ie(d.__s,se.getDerivedStateFromProps(w,d.__s)))),h=d.props,g=d.state,d.__v=t,n.__c){if(w!==h&&_&&!se.getDerivedStateFromProps&&
d.componentWillReceiveProps&&d.componentWillReceiveProps(w,x),t.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&
d.shouldComponentUpdate(w,d.__s,x)===!1){t.__v!=n.__v&&(d.props=w,d.state=d.__s,d.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(V){V&&(V.__=t)}),Wt.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),a=xe(n);break e}d.componentWillUpdate&&
d.componentWillUpdate(w,d.__s,x),_&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(h,g,y)})}else _&&!se.
getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),_&&d.componentDidMount&&d.__h.push(d.componentDidMount);
d.context=x,d.props=w,d.__P=e,d.__g&=-5,R=N.__r,A=_?25:0;do d.__g&=-9,R&&R(t),c=d.render(d.props,d.state=d.__s,d.context);while(8&
d.__g&&++A<25);_&&(Wt.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=Ie({},s,d.getChildContext())),
_&&n.__c&&d.getSnapshotBeforeUpdate&&(y=d.getSnapshotBeforeUpdate(h,g)),G=c&&c.type===Pt&&c.key==null?c.props.children:c,
w.__P&&(c=a,o=(e=w.__P).namespaceURI,l=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(V){V&&is(V,V)}),n.__k=null),
a=n.__k?xe(n,0):null),a=To(e,ns(G)?G:[G],t,n,s,o,r,i,a,l,f),w.__P&&(t.__e=null,a=c),t.__u&=-161,u&&u.some(Ce),d.__h.length&&
i.push(d),1&d.__g&&(d.__g&=-4)}catch(V){if(i.length=p,t.__v=null,l||r)if(V&&V.then){if(t.__u|=128|l,r){for(~(B=r.indexOf(
a||void 0))||(B=r.length);(ne=r[B-1])&&ne.nodeType==8;)B--;for(;B<r.length;B++)if(ne=r[B])if(r[B]=null,O){if(ne==S)break}else{
if(ne.nodeType!=8)break;ne.data.startsWith("$s")&&(S=Rt(O=ne))}}if(!O){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;
O=a}(c=Rt(O=t.__c.__z||(t.__c.__z=O)))?(t.__e=O,a=c):t.__e=a,a=a&&a.nextSibling}else r&&r.some(Ce);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),V&&V.then||Co(t),N.__e(V,t,n)}}else a=t.__e=wl(n.__e,t,n,s,o,r,i,l,f,e);return(c=N.diffed)&&c(t),a}function Rt(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Co(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(Co))}function Io(e,t,n){for(var s=0;s<n.length;)rs(n[s++],n[s++],n[s++]);N.__c&&N.__c(t,e),e.some(function(o){try{e=
o.__h,o.__h=[],e.some(function(r){r.call(o)})}catch(r){N.__e(r,o.__v)}})}function wl(e,t,n,s,o,r,i,a,l,f){var c,u,p,d,h,
g,y,w,_=n.props||Bt,b=t.props,x=t.type;if(x=="svg"?o="http://www.w3.org/2000/svg":x=="math"?o="http://www.w3.org/1998/Ma\
th/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(c=0;c<r.length;c++)if((h=r[c])&&(x?h.localName==x:h.nodeType==3)){
e=h,r[c]=null;break}}if(!e){if(w=f.ownerDocument||document,!x)return w.createTextNode(b);e=w.createElementNS(o,x,b.is?b:
f),a&&(N.__m&&N.__m(t,r),a=!1),r=null}if(x){if(f=x=="template"&&e.content||e,r=x=="textarea"&&b.defaultValue!=null?null:
r&&ss.call(f.childNodes),!a&&r)for(_={},c=0;c<e.attributes.length;c++)_[(h=e.attributes[c]).name]=h.value;for(c in _)h=_[c],
c=="dangerouslySetInnerHTML"?p=h:c=="children"||c in b||c=="value"&&"defaultValue"in b||c=="checked"&&"defaultChecked"in
b||Lt(e,c,null,h,o);for(c in b)h=b[c],c=="children"?d=h:c=="dangerouslySetInnerHTML"?u=h:c=="value"?g=h:c=="checked"?y=h:
a&&typeof h!="function"||_[c]===h||Lt(e,c,h,_[c],o);u?(a||p&&(u.__html==p.__html||u.__html==e.innerHTML)||(e.innerHTML=u.
__html),t.__k=[]):(p&&(e.textContent=""),(x=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&ml.test(x))&&(o="\
http://www.w3.org/1999/xhtml"),To(f,ns(d)?d:[d],t,n,s,o,r,i,r?r[0]:n.__k&&xe(n,0),a,l),r&&r.some(Ce)),a&&x!="textarea"||
(c="value",x=="progress"&&g==null?e.removeAttribute(c):g==null||g===e[c]&&(x!="progress"||g)||Lt(e,c,g,_[c],o),c="checke\
d",y!=null&&y!=e[c]&&Lt(e,c,y,_[c],o))}else _===b||a&&e.data==b||(e.data=b);return e}function rs(e,t,n,s){try{typeof e==
"function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){
N.__e(o,n)}}function is(e,t,n){var s,o,r,i;if(N.unmount&&N.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||rs(s,null,
t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(a){N.__e(a,t)}s.__P=s.__n=null}if(s=e.__k)for(i=
0;i<s.length;i++)s[i]&&is(s[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(o=Rt(s,r=[]))&&(s==
e.__e&&r.some(Ce),Ce(o),Ce(s)),n||Ce(e.__e),e.__e=e.__c=e.__=null}function $l(e,t,n){return this.constructor(e,n)}function as(e,t){
var n,s,o,r;N.__&&N.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=ft(Pt,{children:[e]}),
o=[],r=[],os(t,t.__k,s||Bt,Bt,t.namespaceURI,s?null:t.firstChild?ss.call(t.childNodes):null,o,s?s.__e:t.firstChild,n,r),
Io(o,t.__k,r),t.__k.props.children=null}N={__e:function(e,t,n,s){for(var o,r,i;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&
o.setState(r.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,s||{}),i=1),i&&8&o.__g)return void(o.
__g|=2)}catch(a){e=a}}throw jt=0,e}},xo=0,dl=function(e){return e!=null&&e.constructor===ut},j.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Ie({},this.state)),typeof e=="function"&&(e=e(Ie({},n),this.props)),e&&(Ie(
n,e),this.__v&&(t&&this.__k.push(t),bo(this)))},j.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(
e),bo(this))},j.prototype.render=Pt,ke=[],jt=0,vo=function(e,t){return e.__v.__b-t.__v.__b},Dt=Symbol(),Oo=/(PointerCapture)$|Capture$/i,
ts=0,es={},pl=0;var pt,q,ls,No,cs=Object.is,qt=0,Uo=[],fs=[],W=N,Lo=W.__b,Do=W.__r,Ro=W.diffed,jo=W.__c,Bo=W.unmount,Wo=W.__;function ds(e,t){
W.__h&&W.__h(q,e,qt||t),qt=0;var n=q.__H||(q.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function M(e){
return qt=1,bl(Ho,e)}function bl(e,t,n){var s=ds(pt++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):Ho(void 0,t),function(r){var i=(s.
__N||s.__)[0],a=s.t(i,r);cs(i,a)||(s.__N=[a,s.__[1]],s.__c.setState({}))}],s.__c=q,!q.__f)){q.__f=!0;var o=q.shouldComponentUpdate;
q.shouldComponentUpdate=function(r,i,a){var l=this.__H;if(!l)return!0;var f=!1,c=this.props!=r;if(l.__.some(function(p){
p.__N&&(f=!0,cs(p.__[0],p.__N[0])||(c=!0))}),o){var u=o.call(this,r,i,a);return f?u||c:u}return!f||c}}return s.__}function U(e,t){
var n=ds(pt++,3);!W.__s&&Fo(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,q.__H.__h.push(n))}function mt(e){return qt=5,kl(function(){return{current:e}},[])}function kl(e,t){var n=ds(pt++,7);return Fo(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function xl(){var e;do{for(;e=fs.shift();)try{dt(e)}catch(n){W.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Uo.shift();){var t=e.
__H;if(e.__P&&t)try{t.__h.some(dt),t.__h.some(us),t.__h=[]}catch(n){t.__h=[],W.__e(n,e.__v)}}}while(fs.length)}W.__b=function(e){
q=null,Lo&&Lo(e)},W.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Wo&&Wo(e,t)},W.__r=function(e){Do&&Do(e),pt=
0;var t=(q=e.__c).__H;t&&(ls==q?q.__h=[]:(t.__h.some(dt),t.__h.some(us),pt=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=
n.__N),n.u=n.__N=void 0})),ls=q},W.diffed=function(e){Ro&&Ro(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&qo(Uo.push(t)),
t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ls=q=null},W.__c=function(e,t){t.some(function(n){try{n.__h.some(dt),n.__h=
n.__h.filter(function(s){return!s.__||us(s)})}catch(s){n.__h=[function(){throw s}]}}),jo&&jo(e,t)},W.unmount=function(e){
Bo&&Bo(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||
!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,qo(fs.push(o))}else dt(o)}catch(r){t=r}}),s.__H=void 0,t&&W.__e(t,s.__v))};var Po=typeof requestAnimationFrame==
"function";function vl(e){var t,n=function(){clearTimeout(s),Po&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);
Po&&(t=requestAnimationFrame(n))}function qo(e){e!=1&&No==W.requestAnimationFrame||((No=W.requestAnimationFrame)||vl)(xl)}
function dt(e){var t=q,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),q=t}function us(e){var t=q;e.__c=e.__(),q=t}function Fo(e,t){
return!e||e.length!=t.length||t.some(function(n,s){return!cs(n,e[s])})}function Ho(e,t){return typeof t=="function"?t(e):
t}var m=$o.bind(So);var T=(...e)=>e.filter(Boolean).join(" "),oe=class extends j{shouldComponentUpdate(t,n){if(n!==this.state)return!0;let s=this.
props;for(let o in t)if(o!=="children"&&t[o]!==s[o])return!0;return!1}render(t,n){return null}};var Go=new Map;function Ol(e){let t=Go.get(e);if(!t){try{t=new Intl.Segmenter(e||"en",{granularity:"word"})}catch{t=new Intl.
Segmenter("en",{granularity:"word"})}Go.set(e,t)}return t}var Sl=/^['\u2019\u02bc\u2010\u2011/&.@_-]$/u;function Q(e,[t,n],s){let o=[],
r=!1;for(let{segment:i,index:a,isWordLike:l}of Ol(s).segment(e.slice(t,n))){let[f,c]=[t+a,t+a+i.length],u=o[o.length-1];
l?(r&&u?u[1]=c:o.push([f,c]),r=!1):r=!r&&u?.[1]===f&&Sl.test(i)}return o}var El=/[\s\p{Pd}\p{Pi}\p{Pf}\p{Ps}\p{Pe}\p{Po}"'`]/u,
Ml=/[%\u2030#@&*\u00a7\u2020\u2021]/u,Ko=["()","[]","{}","\u201C\u201D","\u201E\u201D","\u201E\u201C","\xAB\xBB","\u2018\u2019"];function Ne(e,[
t,n]){let[s,o]=[t,n];for(;s<o&&zo(e[s]);)s++;for(;o>s&&zo(e[o-1]);)o--;let r=e.slice(s,o),i=Ko.find(([,f])=>o<n&&e[o]===
f);i&&r.lastIndexOf(i[0])>r.lastIndexOf(i[1])&&o++;let a=Ko.find(([f])=>s>t&&e[s-1]===f),l=a?r.indexOf(a[1]):-1;return a&&
l>=0&&(r.indexOf(a[0])<0||l<r.indexOf(a[0]))&&s--,[s,o]}var zo=e=>El.test(e)&&!Ml.test(e);var Ut=/[\p{L}\p{N}]/u;function ht(e,t,n){return!(t>0&&Ut.test(e[t-1])&&Ut.test(e[t]))&&!(n<e.length&&Ut.test(e[n-1])&&Ut.
test(e[n]))}var Tl=/\p{Nd}+(?:[.,'\u2019\u00a0\u202f ]\p{Nd}{3})*(?:[.,]\p{Nd}+)?/gu,Vo=/\p{Nd}/u;function Xo(e,[t,n],s,o){let r=Q(e,[t,
n],s),i=o?.numbers??{},a=[];for(let{0:l,index:f}of e.slice(t,n).matchAll(Tl)){let c=[t+f,t+f+l.length];!r.some(([p,d])=>p<=
c[0]&&d>c[1])&&!Al(e,c[0])&&a.push({span:c,value:Cl(l)})}for(let[l,f]of r){let c=[...e.slice(l,f).matchAll(/[^-\u2010\u2011]+/gu)].
map(({0:p,index:d})=>({part:p,at:l+d})),u=c.map(({part:p})=>i[p.toLowerCase()]);if(u.every(p=>p!==void 0))for(let[p,{part:d,
at:h}]of c.entries())a.push({span:[h,h+d.length],value:`${u[p]}`})}return a.sort((l,f)=>l.span[0]-f.span[0]),Nl(e,a)}var Al=(e,t)=>t>
0&&/[\p{L}_]/u.test(e[t-1]==="-"?e[t-2]??"":e[t-1]);function Cl(e){return[...e.replace(/(?<=\p{Nd})[.,'\u2019\u00a0\u202f ](?=\p{Nd}{3}(?!\p{Nd}))/gu,
"").replace(",",".")].map(n=>Vo.test(n)?Il(n):n).join("")}function Il(e){if(e>="0"&&e<="9")return e;let t=e.codePointAt(
0),n=t;for(;Vo.test(String.fromCodePoint(n-1))&&t-n<9;)n--;return`${t-n}`}function Nl(e,t){let n=[];for(let s of t){let o=n[n.
length-1],r=o&&/^[\s-]+$/.test(e.slice(o.span[1],s.span[0])),[i,a]=[Number(o?.value),Number(s.value)];r&&a>=100&&i<a&&a%
10===0?n[n.length-1]={span:[o.span[0],s.span[1]],value:`${Math.round(i*a*1e6)/1e6}`}:r&&i>=20&&a<10&&i%10===0&&i<100?n[n.
length-1]={span:[o.span[0],s.span[1]],value:`${i+a}`}:n.push(s)}return n}var Ll={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},Jo=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,Dl=/\P{ASCII}/gu,
Qo=new Map;function Yo(e){let t=Qo.get(e);if(t!==void 0)return t;let s=[...e.normalize("NFKD").replace(Jo,"").toLowerCase().
replace(Jo,"")].map(o=>Ll[o]??(/\p{Pd}/u.test(o)?"-":/\s/u.test(o)?" ":o)).join("");return Qo.set(e,s),s}function k(e){return e.
replace(Dl,Yo).toLowerCase().replace(/\s+/g," ").trim()}function Zo(e){let t=[],n="",s=0;for(let o of e){let r=Yo(o);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<r.
length;i++)t.push(s)}s+=o.length}return{plain:n,places:[...t,s]}}var Rl=/[\p{L}\p{N}]/u;function er(e,t){let n=t===0?" ":e[t-1];return n===" "||n===`
`||!Rl.test(n)}var jl=/^\d{4}-\d{2}-\d{2}$/;var ge=e=>e!==null&&jl.test(e),tr=e=>Date.parse(`${e}T00:00:00Z`),Bl=e=>new Date(e).toISOString().slice(0,10),Le=(e,t)=>Bl(
tr(e)+t*864e5);function ps(e,t){let[n,s,o]=e.split("-").map(Number),r=new Date(Date.UTC(n,s-1+t,1)).toISOString().slice(
0,7);return`${r}-${`${Math.min(o,Number(Wl(r).slice(8)))}`.padStart(2,"0")}`}function Wl(e){let[t,n]=e.split("-").map(Number);
return new Date(Date.UTC(t,n,0)).toISOString().slice(0,10)}var ms=e=>new Date(tr(e)).getUTCDay()||7,hs=e=>Le(e,1-ms(e));var Pl={day:"(?<day>[0-3]?\\d)(?:st|nd|rd|th|\\.)?",day2:"(?<day2>[0-3]?\\d)(?:st|nd|rd|th|\\.)?",year:"(?<year>1[5-9]\\d\
\\d|20\\d\\d)",number:"(?<number>\\d+|NUMBERS)"},or={month:"months",weekday:"weekdays",season:"seasons",unit:"units",relative:"\
relative"},nr=new WeakMap,rr=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&"),gs=e=>[...e].sort((t,n)=>n.length-t.length).map(
rr).join("|")||"(?!)";function ql(e){let t=nr.get(e);if(t)return t;let{times:n,numbers:s}=e,o=i=>{let a=or[i];return i===
"edge"?r:a?`(?<${i}>${gs(Object.keys(n[a]??{}))})`:Pl[i].replace("NUMBERS",gs(Object.keys(s)))},r=`(?<edge>${gs(Object.keys(
n.edges??{}))})\\s+(?:[^\\s\\d.,]{1,3}\\s+)?`;return t=Object.entries(n.patterns??{}).map(([i,a])=>{let f=(i.includes("{\
edge}")?i.replace("{edge} ","{edge}"):`{edge?}${i}`).split(/(\{\w+\??\})/).map(c=>c==="{edge?}"?`(?:${r})?`:c.startsWith(
"{")?o(c.slice(1,-1)):rr(c).replace(/ /g,"\\s+")).join("");return{pattern:new RegExp(`${f}(?![A-Za-z0-9])`,"g"),means:`${a}`}}),
nr.set(e,t),t}function gt(e,[t,n],s,o,r=null){if(!s)return[];let i=e.slice(t,n),a=i.toLowerCase(),l=a.length===i.length?
a:i,f=Object.keys(s.times.future??{}).some(u=>{let p=l.indexOf(u);return p>=0&&ht(l,p,p+u.length)}),c=[];for(let{pattern:u,
means:p}of ql(s))for(let d of l.matchAll(u)){let h=[t+d.index,t+d.index+d[0].length];if(l[d.index-1]==="-"||!ht(e,...h)||
c.some(w=>w.span[0]<h[1]&&h[0]<w.span[1]))continue;let g=p==="later"?r:o,y=Gl(d.groups??{},p,s,ge(g)?g:null,f);y&&c.push(
{span:h,...y})}return c.sort((u,p)=>u.span[0]-p.span[0])}function ys(e,t){if(!e||t===void 0)return;let n=k(t);return Object.
entries(e).find(([s])=>k(s)===n)?.[1]}var Ul=9,Fl=(e,t)=>Number(t.slice(0,2))-Number(e.slice(5,7))+(t<=e.slice(5,5+t.length)?
12:0),Hl=1e3;function Gl(e,t,{times:n,numbers:s},o,r){let i=h=>ys(n[or[h]],e[h]),a=h=>`${h}`.padStart(2,"0"),l=`${ys(n.edges,
e.edge)??""}`,f=r||l==="until",c=e.number===void 0?1:Number(ys(s,e.number)??e.number),u=(h,g=[])=>({stated:h&&sr(h,l),concluded:g.
map(y=>({...y,when:zl(sr(y.when,l),o)}))}),p=(h,g)=>{let y=Number(o?.slice(0,4)),w=A=>`${A}-${h}${g?`/${A}-${g}`:""}`;if(!o)
return u(w("XXXX"));let _=h<=o.slice(5,5+h.length),b={when:w(_?y:y-1),how:"before"},x={when:w(_?y+1:y),how:"after"},R=Fl(
o,h)<=Ul;return u(w("XXXX"),f&&R?[x,b]:[b,x])};switch(t){case"day":{let h=`${a(i("month"))}-${a(e.day)}`;return e.year?u(
`${e.year}-${h}`):p(h)}case"days":{let[h,g]=[e.day,e.day2].map(y=>`${a(i("month"))}-${a(y)}`);return e.year?u(`${e.year}\
-${h}/${e.year}-${g}`):p(h,g)}case"month":return e.year?u(`${e.year}-${a(i("month"))}`):p(a(i("month")));case"season":return e.
year?u(`${e.year}-${i("season")}`):null;case"year":return u(e.year)}if(!o||!(c<=Hl))return null;if(t==="weekday"){let h=(ms(
o)-Number(i("weekday"))+7)%7,g={when:Le(o,-h),how:"before"},y={when:Le(o,7-h),how:"after"};return u(null,f?[y,g]:[g,y])}
let d=t==="relative"?Le(o,Number(i("relative"))):Kl(t,c,`${i("unit")}`,o);return d?u(null,[{when:d,how:t==="later"?"late\
r":"counted"}]):null}function Kl(e,t,n,s){let o=r=>n==="year"?ps(s,r*12):n==="month"?ps(s,r):Le(s,r*(n==="week"?7:1));switch(e){case"\
ago":return n==="year"?o(-t).slice(0,4):n==="month"?o(-t).slice(0,7):o(-t);case"later":return o(t);case"ahead":return`[${s}\
..${o(t)}]`;case"past":return n==="year"||n==="month"?`${o(-t).slice(0,7)}/${s.slice(0,7)}`:`${o(-t)}/${s}`;case"last":case"\
this":case"next":{let r=e==="last"?-1:e==="next"?1:0;return n==="year"?o(r).slice(0,4):n==="month"?o(r).slice(0,7):n==="\
week"?`[${hs(o(r))}..${Le(hs(o(r)),6)}]`:o(r)}default:return null}}function sr(e,t){return!t||/[[\]/]/.test(e)?e:t==="si\
nce"?`${e}/..`:t==="before"?`[..${e}]`:t==="after"?`[${e}..]`:e}function zl(e,t){return t?e.endsWith("/..")&&e.slice(0,-3)<=
t?`${e.slice(0,-2)}${t}`:e.endsWith("..]")&&e.slice(1,-3)<=t?`${e.slice(0,-1)}${t}]`:e:e}var lr="{number}",cr="{time}";function Ft(e,t,n){let{article:s,vocabulary:o}=e.known,r=s.sentences[t]?.span;if(!r)return[];
let i=new Set(n?.slots.map(a=>a.field));return o.fields.filter(({id:a})=>!i.has(a)).flatMap(a=>_s(e,a,r).sort((l,f)=>ir(
s.text,f)-ir(s.text,l)).slice(0,1).map(l=>({field:a.id,span:l}))).sort((a,l)=>a.span[0]-l.span[0])}var Vl=10,ir=(e,[t,n])=>n-
t+(/\p{Nd}/u.test(e.slice(t,n))?Vl:0);function _s(e,{cues:t},n){let{known:s,lang:o,wording:r}=e,{article:i}=s,a=t[o]??Xl,
l=[],f=i.text.slice(...n).replace(Ql,c=>c.toLowerCase());for(let{0:c,index:u}of f.matchAll(Yl(a)))ht(f,u,u+c.length)&&l.
push([n[0]+u,n[0]+u+c.length]);return a.includes(cr)&&l.push(...gt(i.text,n,r,i.published).map(c=>c.span)),a.includes(lr)&&
l.push(...ws(e,n).map(c=>c.span)),l.sort((c,u)=>c[0]-u[0])}function ws({known:{article:e},lang:t,wording:n},s){let o=gt(
e.text,s,n,e.published);return Xo(e.text,s,t,n).filter(({span:r})=>!o.some(i=>i.span[0]<=r[0]&&r[1]<=i.span[1]))}var Xl=[],
Jl=/(?!)/g,Ql=/(?:^|[\u201c\u201e"\u00ab]\s*)\p{Lu}/gu,ar=new WeakMap;function Yl(e){let t=ar.get(e);if(t===void 0){let n=e.filter(
s=>s!==lr&&s!==cr).sort((s,o)=>o.length-s.length).map(s=>s.replace(/[.+?^${}()|[\]\\]/g,"\\$&").replace(/\*/g,'[^\\s.,;:!\
?()\u201C\u201D\u201E"]*').replace(/ \u2026 /g,' (?:[^\\s.,;:!?()\u201C\u201D\u201E"]+ ){0,4}'));t=n.length?new RegExp(`(?:${n.
join("|")})(?![A-Za-z0-9])`,"g"):Jl,ar.set(e,t)}return t}var Zl=/[,;:!?()[\]{}\u2014\u2013\u3001\uff0c\uff1b\uff1a\uff01\uff1f\uff08\uff09\u300c\u300d\uff0c\u061b\u061f]|\s-\s/u,ec=/[;:()\uff1b\uff1a]/u,tc=new Set(["according_to",
"note","translation","act","sums_up","alternative_to"]);function ur({article:e,vocabulary:t},n){let{text:s,lang:o}=e,{span:r}=e.
sentences[n.sentence],i=nc(s,r,o,t.wording?.[o]),a=i.map((w,_)=>{let b=_?s.slice(i[_-1].span[1],w.span[0]):"";return{isStop:!_||
Zl.test(b),isStrong:!_||ec.test(b)}}),l=n.slots.flatMap(({field:w,values:_,isInferred:b})=>b?[]:_.flatMap(x=>"at"in x&&x.
at?fr(i,x.at,w):[])),f=l.filter(({field:w})=>!tc.has(w)),c=n.slots.find(({field:w})=>w==="relation")?.values[0],u=c?.is===
"relation"?t.relations[c.id]:null,p=sc(f),d=u?lc(ic(u,i),p):null,h=p??d??[0,i.length-1],g=w=>f.some(_=>_.field===w),y=e.
statements.flatMap(({id:w,spans:_})=>_.length===1&&w!==n.id?_:[]);return{article:e,span:r,words:i,stops:a,chosen:l,hull:h,
phrase:oc(i,a,h[0]),cue:d,isTight:g("subject")&&g("object")&&rc(i,l,h),hasSubject:g("subject"),hasObject:g("object"),hasChosen:f.
length>0,before:y.flatMap(([w,_])=>w>=r[0]&&_<=r[1]?fr(i,[w,_],"").map(b=>[b.from,b.to]):[])}}function nc(e,t,n,s){let o=(...l)=>new Set(
l.flatMap(f=>f?.map(k)??[])),r=o(s?.determiners),i=o(s?.openers,s?.joiners),a=o(s?.prepositions,s?.small);return Q(e,t,n).
map(l=>{let f=k(e.slice(...l)),c=r.has(f),u=i.has(f)&&!c;return{span:l,plain:f,isOpener:u,isDeterminer:c,isSmall:a.has(f)&&
!u&&!c}})}function fr(e,[t,n],s){let o=e.findIndex(({span:i})=>i[1]>t),r=e.filter(({span:i})=>i[0]<n).length-1;return o>=
0&&r>=o?[{field:s,from:o,to:r}]:[]}var sc=e=>e.length?[Math.min(...e.map(({from:t})=>t)),Math.max(...e.map(({to:t})=>t))]:
null;function oc(e,t,n){let s=n;for(;s>0&&e[s-1].isDeterminer&&!t[s].isStop;)s--;return s}function rc(e,t,[n,s]){return e.
slice(n,s+1).every(({isSmall:o,isDeterminer:r},i)=>o||r||t.some(a=>a.from<=n+i&&n+i<=a.to))}function ic({label:e,cues:t},n){
return[e,...t].flatMap(s=>{let o=k(s).match(/[\p{L}\p{N}]+\*?/gu)??[];return n.flatMap((r,i)=>o.length>0&&o.every((l,f)=>n[i+
f]&&ac(l,n[i+f].plain))?[[i,i+o.length-1]]:[])})}function ac(e,t){if(e.endsWith("*"))return t.startsWith(e.slice(0,-1));
if(e===t)return!0;let n=e.slice(0,Math.max(4,e.length-2));return e.length>=4&&t.startsWith(n)&&Math.abs(t.length-e.length)<
4}function lc(e,t){if(!e.length||!t)return e[0]??null;let n=([s,o])=>Math.max(0,t[0]-o,s-t[1]);return[...e].sort((s,o)=>n(
s)-n(o))[0]}var cc=9,fc={isFirst:1.6,isPhrase:.6,isTightPhrase:1.6,isFirstChosen:.3,isPhraseWithoutSubject:-.6,hasDeterminer:1.7,isOpener:.1,
isCue:.2,afterStrongStop:1,afterOpener:0,afterDeterminer:1,afterSmall:-1.4,afterOther:-1.5,stopsBetween:-1,wordsBetween:-.1,
insideChosen:-1.5,afterChosen:-1.1,afterAllChosen:-.5,afterCue:-2.1,asBefore:-.8,asLast:1.3,afterQuote:.8},uc={isLast:1.7,
isLastOfAll:-1.2,isLastChosen:.7,isLastOfTight:1.2,isLastOfObject:1.2,isSmall:-1.9,beforeStop:1.3,beforeSmall:-1.2,beforeOther:-1.6,
stopsBetween:-.2,wordsBetween:-.1,insideChosen:-.6,beforeChosen:-1.9,beforeCue:-2.6,asBefore:-.4,asLast:1.4},dc={logarithm:-1.4,
isOneOrTwo:-2.3,isUpToFour:-1.1};function bs(e,t){let n=ur(e,t),{words:s,article:o}=n;if(!s.length)return[o.sentences[t.
sentence].span];let r=s.map((f,c)=>$s(fc,pc(n,c))),i=s.map((f,c)=>$s(uc,mc(n,c))),a=s.map((f,c)=>$s(dc,hc(c+1))),l=r.flatMap(
(f,c)=>i.slice(c).map((u,p)=>({from:c,to:c+p,weight:f+u+a[p]})));return l.sort((f,c)=>c.weight-f.weight),l.slice(0,cc+1).
map(({from:f,to:c})=>yc(o.text,[s[f].span[0],s[c].span[1]],n.span))}var $s=(e,t)=>Object.entries(t).reduce((n,[s,o])=>n+
e[s]*Number(o),0);function pc({words:e,stops:t,chosen:n,hull:s,phrase:o,cue:r,isTight:i,hasSubject:a,before:l},f){let c=e[f-
1],u=f>0&&!t[f].isStop;return{isFirst:f===0,isPhrase:f===o,isTightPhrase:f===o&&i,isFirstChosen:f===s[0],isPhraseWithoutSubject:f===
o&&!a,hasDeterminer:f>0&&e[f].isDeterminer,isOpener:e[f].isOpener,isCue:f===r?.[0],afterStrongStop:f>0&&t[f].isStrong,afterOpener:c?.
isOpener??!1,afterDeterminer:c?.isDeterminer??!1,afterSmall:c?.isSmall??!1,afterOther:u&&!c.isOpener&&!c.isSmall,stopsBetween:dr(
t,f+1,s[0]),wordsBetween:Math.max(0,Math.min(12,o-f)),insideChosen:n.some(({from:p,to:d})=>p<f&&f<=d),afterChosen:f>s[0],
afterAllChosen:f>s[1],afterCue:r!==null&&f>r[0],asBefore:l.some(([p])=>p===f),asLast:l.at(-1)?.[0]===f,afterQuote:l.some(
([,p])=>p+1===f)}}function mc({words:e,stops:t,chosen:n,hull:s,cue:o,isTight:r,hasObject:i,hasChosen:a,before:l},f){let c=e[f+
1];return{isLast:!c,isLastOfAll:!c&&!a,isLastChosen:f===s[1],isLastOfTight:f===s[1]&&r,isLastOfObject:f===s[1]&&i,isSmall:e[f].
isDeterminer||e[f].isSmall||e[f].isOpener,beforeStop:!!c&&t[f+1].isStop,beforeSmall:c?.isSmall??!1,beforeOther:!!c&&!t[f+
1].isStop&&!c.isOpener&&!c.isSmall,stopsBetween:dr(t,s[1]+1,f),wordsBetween:Math.max(0,Math.min(12,f-s[1])),insideChosen:n.
some(({from:u,to:p})=>u<=f&&f<p),beforeChosen:f<s[1],beforeCue:o!==null&&f<o[1],asBefore:l.some(([,u])=>u===f),asLast:l.
at(-1)?.[1]===f}}var hc=e=>({logarithm:Math.log(e),isOneOrTwo:e<=2,isUpToFour:e<=4}),dr=(e,t,n)=>Math.min(3,e.slice(t,n+
1).filter(({isStop:s})=>s).length),gc=["()","[]","{}","\u201C\u201D","\u201E\u201D","\u201E\u201C","\xAB\xBB","\u2018\u2019",
'""'];function yc(e,[t,n],[,s]){let o=n<s?e[n]:"",r=e.slice(t,n);return gc.some(([a,l])=>o===l&&(a===l?r.split(a).length%
2===0:r.lastIndexOf(a)>r.lastIndexOf(l)))?[t,n+1]:[t,n]}var De=(e,t)=>e.quote??bs(t,e).slice(0,1);function ks(e,t){let n=String(De(e,t));return bs(t,e).filter(s=>String([s])!==
n)}function Ue(e,t,n){let{article:s}=t,o=e.slots.some(r=>r.isInferred);return{article:s.id,print:s.print,revision:e.begun?.
revision??s.revision,id:e.id,slots:e.slots.filter(({values:r})=>r.length>0),basis:o?e.basis:null,quote:De(e,t),backwards:e.
backwards,fills:e.id===null?n.at(-1)??null:null,proposedBy:e.proposedBy,...e.begun&&{begun:e.begun}}}var pr=e=>e.slots.filter(
({values:t})=>t.some(({is:n})=>n==="later")).map(({field:t})=>t),mr=e=>e.slots.some(t=>t.isInferred)&&!e.basis;var _c=new Set("Enter Escape Backspace Delete Tab ArrowDown ArrowUp ArrowLeft ArrowRight F1".split(" "));function gr(e){
let{key:t,code:n,shiftKey:s=!1}=e;if(e.isComposing||e.keyCode===229||t==="Dead"||t==="Process")return null;let o=e.getModifierState?.(
"AltGraph")??!1;if((e.ctrlKey||e.metaKey)&&!o)return!e.altKey&&!s&&hr(t,n)==="z"?{name:"Undo",isShift:s}:null;if(_c.has(
t))return{name:t,isShift:s};if([...t].length!==1)return null;if(o||e.altKey)return o?{name:t,isShift:s}:null;let r=$c(t,
n,s)??hr(t,n)??t;return r===t?{name:r,isShift:s}:{name:r,text:t,isShift:s}}var yr=({name:e,text:t=e})=>[...t].length===1?t:null;function hr(e,t){if(/^[a-z]$/i.test(e))return e.toLowerCase();let n=/^Key([A-Z])$/.
exec(t)?.[1].toLowerCase();return n&&/\p{L}/u.test(e)?n:null}var wc=new Set("#@[]{}|\\~`\u20AC");function $c(e,t,n){if(/^[0-9]$/.
test(e))return e;let s=/^Digit([0-9])$/.exec(t)?.[1];return s&&!n&&!wc.has(e)?s:null}var yt=["subject","relation","object"],re=e=>({id:null,sentence:e,slots:[],basis:null,quote:null,backwards:[],proposedBy:null}),
L=(e,t)=>e.fields.find(n=>n.id===t)??null,ye=(e,t)=>e.fields.find(n=>n.letter===t)??null,ve=(e,t)=>e.slots.find(n=>n.field===
t)??null,_e=(e,t)=>ve(e,t)!==null,Ht=e=>e!==null&&!e.isRole&&e.takes.includes("time");function Gt(e,t,n,{isAdding:s=!1,isInferred:o,
isBeside:r=!1}={}){let i=e.slots.filter(c=>c.field===t),l=i.find(c=>c.isInferred===(o??!1))??(r?null:i[0]??null),f={field:t,
values:s&&l?[...l.values,...n]:n,each:s&&(l?.each??!1),isInferred:o??l?.isInferred??!1};return{...e,slots:[...e.slots.filter(
c=>c!==l),f]}}function _r(e,t,n){let s=e.slots.filter(r=>r.field===t),o=s.find(r=>r.isInferred===n)??s[0];return xs({...e,
slots:e.slots.filter(r=>r!==o)})}var xs=e=>e.slots.some(t=>t.isInferred)?e:{...e,basis:null},Kt=(e,t)=>({...e,slots:e.slots.
filter(n=>n.field!==t)}),zt=(e,t,n)=>({...e,slots:e.slots.map(s=>s.field===t?{...s,...n}:s)});function vs(e,t){let n=ve(
e,"relation")?.values[0];return n?.is==="relation"&&t.relations[n.id]?.needsObject||"needed"}function _t(e,t){let n=vs(e,
t)==="none";return yt.find(s=>!_e(e,s)&&!(s==="object"&&n))??null}var Os=e=>e.slots.filter(t=>t.isInferred).map(t=>t.field),
wt=(e,t)=>e.slots.filter(({field:n,values:s})=>s.length>0&&L(t,n)?.isMany).at(-1)?.field??null;var Ss=3,bc=new WeakMap,kc=new WeakMap;function Es(e,t,n){let s=e.get(t)??n(t);return e.set(t,s),s}function Ms(e){let{article:t,
entities:n,vocabulary:s}=e,{lang:o}=t;return{known:e,lang:o,wording:s.wording?.[o],...Es(bc,n,Mc),...Es(kc,s,Ec),statements:new Map(
t.statements.map(r=>[r.key,r])),named:new Map}}var xc=new WeakMap,Vt=({known:{article:e,elsewhere:t=vc}})=>[e.statements,
t].flatMap(n=>Es(xc,n,s=>s.map(Oc))),vc=[];function Oc(e){let{subject:t,relation:n,object:s}=e.words;return{stated:e,plain:k(
`${e.id} ${t} ${n} ${s}`)}}var wr=new Map,Sc=/^[!-~]+(?: [!-~]+)*$/;function $r(e){if(Sc.test(e))return e.toLowerCase();
let t=wr.get(e);return t===void 0&&(t=k(e),wr.set(e,t)),t}var Ec=({fields:e,relations:t})=>({fields:new Map(e.map(n=>[n.
id,n])),relations:Object.values(t).map(n=>({relation:n,label:k(n.label),inverse:k(n.inverse),cues:n.cues.map($r),told:k(
`${n.definition} ${n.use} ${n.example}`)}))});function Mc(e){let t=[],n=new Map,s=new Map;for(let o of e){let r=(o.names.
length?o.names:[o.label]).map($r),i=`
`;for(let a of r){let l=Xt(a);i+=`${l}
`;let f=Ac(l);if(!f)continue;let c=n.get(f);c?c.push({name:l,id:o.id}):n.set(f,[{name:l,id:o.id}])}t.push({entity:o,plain:r,
joined:i}),s.set(o.id,o)}return{entities:s,searched:t,byUse:Tc(t),byBeginning:n}}var Tc=e=>[...e].sort((t,n)=>n.entity.uses-
t.entity.uses);function Ac(e){let t=e.indexOf(" ");return e.slice(0,t<0?Ss:Math.min(Ss,t))}var Cc=/^[a-z0-9]+(?: [a-z0-9]+)*$/,
Ic=/[^\p{L}\p{N}]+/gu,Xt=e=>Cc.test(e)?e:e.replace(Ic," ").trim(),Ts=e=>Xt(e).split(" ").filter(Boolean),br=e=>(e.words??=
e.name.split(" "),e.words),kr=(e,t)=>e.byBeginning.get(t.slice(0,Ss))??[];var Nc=2,xr=4,Lc=5,vr=new WeakMap;function Sr(e,t){let{wording:n}=e.known.vocabulary,s=vr.get(n);return s||(s=new Set(Object.
values(n).flatMap(({countries:o})=>Object.entries(o).flatMap(([r,i])=>[r,...i.filter(a=>!a.endsWith("*"))].map(k)))),vr.
set(n,s)),s.has(t)||Qt(e,t)!==null}var Or=new WeakMap,Jt=e=>Er(e).countries;function Dc(e){let{entities:t}=e.known,n=new Set(
t.flatMap(({country:s})=>s?[e.entities.get(s)?.type??""]:[]));for(let{types:s}of Object.values(e.known.vocabulary.wording))
for(let{type:o,where:r,words:i}of s)r==="form"&&i.includes("country")&&n.add(o);return t.filter(s=>n.has(s.type))}function Rc(e){
let t=new Map,n=[],s=Dc(e),o=new Map(s.flatMap(({id:r,names:i})=>i.map(a=>[k(a),r])));for(let[r,i]of o){let[a,...l]=Ts(r);
if(!a||l.length)continue;t.set(a,i);let f=a.slice(0,Math.max(xr,a.length-Nc));a.length>=xr&&n.push([f,i])}for(let{countries:r}of Object.
values(e.known.vocabulary.wording))for(let[i,a]of Object.entries(r)){let l=[i,...a].map(f=>o.get(k(f))).find(f=>f!==void 0);
for(let f of l?a:[]){let c=k(f);c.endsWith("*")?n.push([c.slice(0,-1),l]):t.set(c,l)}}return{countries:s,words:t,stems:n}}
function Er(e){let{wording:t}=e.known.vocabulary,n=Or.get(e.entities);if(n?.wording===t)return n;let s={...Rc(e),wording:t};
return Or.set(e.entities,s),s}function Qt(e,t){let n=Er(e),s=n.words.get(t);if(s)return s;let o=n.stems.find(([r])=>t.startsWith(
r)&&t.length-r.length<=Lc);return o?o[1]:null}function Mr(e,t){for(let n of Ts(k(t))){let s=Qt(e,n);if(s)return s}return null}var jc=3,Tr=new WeakMap;function Ar(e,t,n){if(e===t)return!0;let s=Tr.get(n);s||(s=new Set(n.map(k)),Tr.set(n,s));let o=0;
for(;o<e.length&&e[o]===t[o];)o++;for(let r=o;r>=jc;r--)if(s.has(e.slice(r))&&s.has(t.slice(r)))return!0;return!1}var Bc=[],Wc=/[\p{L}\p{N}]+/gu;function we(e,t){let n=e.named.get(t);if(n)return n;let s=Pc(e,e.known.article.sentences[t]?.
span??[0,0]);return e.named.set(t,s),s}function Pc(e,t){let n=Ir(e,t),s=new Set;return[...n.filter(({isWithin:o})=>!o),...n.
filter(({isWithin:o})=>o)].filter(({id:o})=>!s.has(o)&&s.add(o)).map(({id:o,span:r})=>({id:o,span:r}))}var Cr=(e,t)=>Ir(
e,t).filter(({isLongest:n})=>n);function Ir(e,[t,n]){let{plain:s,places:o}=Zo(e.known.article.text.slice(t,n)),r=[...s.matchAll(
Wc)].map(({0:f,index:c})=>({word:f,from:t+o[c],to:t+o[c+f.length-1]+1})),i=[],a=e.wording?.endings??Bc;for(let[f,{word:c}]of r.
entries()){let u=Qt(e,c);u&&i.push({id:u,at:f,length:1,exact:-1,isLongest:!0,isWithin:!0});for(let p of kr(e,c)){let d=br(
p);if(f+d.length>r.length)continue;let h=0;d.every((y,w)=>(y===r[f+w].word&&h++,Ar(y,r[f+w].word,a)))&&i.push({id:p.id,at:f,
length:d.length,exact:h,isLongest:!0,isWithin:!1})}}i.sort((f,c)=>c.length-f.length||c.exact-f.exact||f.at-c.at);let l=new Map;
for(let f of i){let c=Array.from({length:f.length},(p,d)=>f.at+d),u=c.map(p=>l.get(p)).find(p=>p!==void 0);if(u)f.isLongest=
!1,f.isWithin||=u.length>f.length||u.exact>f.exact;else for(let p of c)l.set(p,f)}return i.sort((f,c)=>f.at-c.at),i.map(
({id:f,at:c,length:u,isLongest:p,isWithin:d})=>({id:f,span:[r[c].from,r[c+u-1].to],isLongest:p,isWithin:d}))}function Yt({sentences:e},{spans:t}){let n=t[0]?.[0]??0,[s,o]=[0,e.length-1];for(;s<o;){let r=Math.ceil((s+o)/2);e[r].span[0]<=
n?s=r:o=r-1}return s}var Nr=new WeakMap;function ae(e,t){let n=Nr.get(e);if(!n){n=new Map;for(let s of e.statements){let o=Yt(
e,s),r=n.get(o);r?r.push(s):n.set(o,[s])}Nr.set(e,n)}return n.get(t)??[]}function Zt(e,t){let{slots:n,basis:s,spans:o}=e,
r={slots:n,basis:s,quote:o.length?o:null},i={revision:t.revision,...r};return{...re(Yt(t,e)),id:e.id,...r,begun:i}}function Lr({
slots:e,basis:t,quote:n,backwards:s,begun:o}){return!o||s.length?!1:JSON.stringify([e,t,n])===JSON.stringify([o.slots,o.
basis,o.quote])}var qc=["act","sums_up","alternative_to","note","translation"];function Dr(e,t,n){let s=new Map(we(n,t).
map(({id:i,span:a})=>[i,a])),o=i=>{let a={...i};"at"in a&&delete a.at;let l=a.is==="entity"&&s.get(a.id);return a.is==="\
entity"&&l?{...a,at:l}:a},r=e.slots.filter(({field:i})=>!qc.includes(i)).map(i=>({...i,values:i.values.map(o)}));return{
...re(t),slots:r,basis:e.basis}}var Rr=new WeakMap;function Fe(e,t){let n=Rr.get(e);return n||(n=new Map(e.map(s=>[s.id,s])),Rr.set(e,n)),n.get(t)??null}
function He(e,t){switch(e.is){case"entity":return Fe(t.entities,e.id)?.label??e.id;case"new":return e.entity.label;case"\
relation":return t.vocabulary.relations[e.id]?.label??e.id;case"new relation":return e.label;case"statement":{let n=[...t.
article.statements,...t.elsewhere??[]].find(({key:i})=>i===e.key);if(!n)return e.key;let{subject:s,relation:o,object:r}=n.
words;return`#${n.id} ${[s,o,r].filter(Boolean).join(" \u2013 ")}`}case"later":return t.say("the next statement");case"w\
ords":case"text":return e.text;case"nobody":return t.say("nobody named")}}var As={line:"",marked:0,hints:[],typed:"",first:null,entity:null,relation:null,part:null,isSelected:!1},Re={...As,field:null,
isAdding:!1,isInferring:!1,isBackwards:!1},$=(e,t)=>({...e,state:{...e.state,...t}}),Y=(e,t)=>({...e,effects:[...e.effects,
t]}),P=(e,t,n)=>Y(e,{does:"say",text:e.known.say(t,n)}),v=({state:e})=>e.draft??re(e.sentence),F=(e,t)=>$(e,{draft:{...t,
proposedBy:null}}),Oe=e=>$(e,{...Re,place:"reading",draft:null}),E=e=>$(e,{...Re,place:"statement"}),le=e=>$(e,{...Re,place:"\
inferred"}),Se=e=>$(e,{...As,place:"other fields"});function en(e){return e?e.takes.includes("relation")?"relation":Cs(e)?
null:e.takes.includes("few")&&e.values.length?"few":e.takes[0]==="entity"||e.takes[0]==="statement"?"choosing":"text":"c\
hoosing"}var Cs=({takes:e,values:t})=>e.includes("flag")||e.includes("few")&&t.length===1;function C(e,t,n={}){let{known:s,
state:o}=e;if(t==="basis")return $(e,{...Re,place:"basis",field:t,...n});let r=L(s.vocabulary,t),i=en(r);if(r&&i===null)
return Uc(e,r);let a=_e(v(e),t)&&!n.isAdding;return $(e,{...Re,draft:o.draft??re(o.sentence),place:i??"choosing",field:t,
marked:a?-1:0,...n})}function Uc(e,t){let n=v(e),s=!_e(n,t.id),o=t.values[0]??"true",r=s?Gt(n,t.id,[{is:"text",text:o}]):
Kt(n,t.id),i=`${t.label}: ${e.known.say(s?"yes":"no")}`;return E(Y(F(e,r),{does:"tell",text:i}))}function ie(e){let t=_t(
v(e),e.known.vocabulary);return t?C(e,t):E(e)}function Fc(e,t,n){let{say:s,vocabulary:o}=e.known,r=n.map(i=>He(i,e.known)).
join(` ${s("and")} `);return Y(e,{does:"tell",text:`${L(o,t)?.label??s(t)}: ${r}`})}var I=(e,t,n)=>Is(e,[t],n);function Is(e,t,n){
let{field:s}=e.state;return s?Hc(Fc(e,s,t),s,t,n):e}function Hc(e,t,n,s){let{line:o,filters:r,isAdding:i,isInferring:a,isBackwards:l}=e.
state,[f]=n,c=v(e);if(t==="basis")return E(F(e,{...c,basis:f.is==="text"?f.text:null}));if(l&&f.is==="statement"){let _=[
...c.backwards,{field:t,statement:f.key}];return E(F(e,{...c,backwards:_}))}let u=Ht(L(e.known.vocabulary,t)),p=a||s!==void 0,
h=Gt(c,t,n,{isAdding:i,isInferred:p||(u&&!i?!1:void 0),isBeside:p&&u}),g=p?h:xs(h),y=F(e,s!==void 0&&!g.basis?{...g,basis:s}:
g),w=$(y,{filters:{...r,[t]:o}});return i&&(t==="subject"||t==="object")?$(w,{...As,isAdding:!1,place:"jointly"}):a?le(w):
ie(w)}var je=(e,t)=>t.value.is==="new"?$(e,{place:"new entity",entity:t.value.entity,first:t.value.at??null,part:null}):
I(e,t.value,t.basis),jr=e=>ie(F(e,Gt(v(e),e.state.field??"",[],{})));function $t(e){let t=v(e),n=t.slots.at(-1);if(!n)return Oe(
e);let{field:s,values:o}=n,r=o.length>1,i=t.slots.slice(0,-1),a={...t,slots:r?[...i,{...n,values:o.slice(0,-1)}]:i},l=F(
e,a);if(en(L(e.known.vocabulary,s))===null)return E(l);let f=e.state.filters[s]??"";return C(l,s,{line:f,isSelected:f!==
"",isAdding:r,marked:0})}function Br(e){let{state:t,known:n}=e;return t.isAdding?ie(e):t.isInferring?le(e):t.field===_t(
v(e),n.vocabulary)?$t(e):E(e)}function Wr(e){let{line:t,draft:n,isInferring:s}=e.state;return t?$(e,{line:"",marked:0,isSelected:!1}):
s?le(e):n?.slots.length||n?.basis?E(e):Oe(e)}function fe(e,t){let n=e.known.article.sentences.length-1,s=Math.max(0,Math.
min(n,t));return $(e,{sentence:s,statement:s===e.state.sentence?e.state.statement:null,hints:[]})}var Ns=(e,t)=>E($(e,{draft:t,
sentence:t.sentence,statement:null,filters:{}}));function bt(e,t){let n=e.known.article.statements.find(s=>s.key===t);return n?
$(fe(e,Yt(e.known.article,n)),{statement:t}):e}var D=({state:e})=>e.line==="",Ur=({state:e},{name:t})=>e.rows.find(({digit:n})=>n===Number(t)),Gc=({index:e},t)=>t.startsWith(
"#")&&Vt(e).some(({stated:n})=>`#${n.id}`.startsWith(t));function Kc(e,t){let{line:n}=e.state;return!Ur(e,t)||Gc(e,n+t.name)?
!1:n===""||t.text===void 0&&!n.includes("\\")&&/[\p{L}\p{M}]$/u.test(n)}function Ls({state:e,...t},n){let s=Math.max(0,Math.
min(e.rows.length-1,e.marked+n));return{...t,state:{...e,marked:s}}}function zc(e){let{line:t,rows:n,marked:s,field:o,isAdding:r}=e.
state;if(t===""&&s<0&&!r&&o&&_e(v(e),o))return ie(e);if(t===""&&s<0&&n.length)return Ls(e,1);let i=n[Math.max(0,s)];return i?
je(e,i):t.trim()&&o?Vc(e,o,t.trim()):e}function Vc(e,t,n){let{takes:s=[],isRole:o=!1}=L(e.known.vocabulary,t)??{};return s.
includes("text")?I(e,{is:o?"words":"text",text:n}):s.includes("number")||s.includes("time")?I(e,{is:"text",text:n}):e}function tn(e,t){
let n=[...yt,null],s=n.indexOf(yt.includes(e.state.field??"")?e.state.field:null),o=n[s+t];return o?C(e,o):E(e)}function Xc(e){
let t=wt(v(e),e.known.vocabulary);return t?C(e,t,{isAdding:!0}):e}function Pr(e){let{field:t}=e.state,n=v(e);return t===
"basis"?n.basis!==null:t!==null&&_e(n,t)}function Jc(e){let{field:t,isInferring:n}=e.state,s=v(e);if(t===null)return e;if(t===
"basis")return E(F(e,{...s,basis:null}));let o=F(e,_r(s,t,n));return n?le(o):ie($(o,{filters:{...e.state.filters,[t]:""}}))}
var X={keys:["1\u20139"],name:"take",when:Kc,does:(e,t)=>je(e,Ur(e,t))},ue={keys:["a\u2026z"],name:"filter",when:()=>!1,
does:e=>e},J=[{keys:["ArrowDown"],name:"mark next",does:e=>Ls(e,1)},{keys:["ArrowUp"],name:"mark before",does:e=>Ls(e,-1),
isRare:!0}],nn={keys:["Enter"],name:"take what is marked",does:zc},Ge={keys:[","],name:"one more value",when:e=>D(e)&&wt(
v(e),e.known.vocabulary)!==null,does:Xc},Ee=[{keys:["Backspace"],name:"back",when:D,does:Br},{keys:["Escape"],name:"leav\
e",does:Wr},{keys:["Tab"],name:"next field",isRare:!0,isShift:!1,does:e=>tn(e,1)},{keys:["Tab"],name:"field before",isRare:!0,
isShift:!0,when:({state:e})=>e.field!==yt[0],does:e=>tn(e,-1)}],Ke={keys:["?"],name:"all keys",when:D,does:e=>$(e,{isHelpOpen:!0})},
ze={keys:["Backspace"],name:"clear",isRare:!0,when:({state:e})=>e.isSelected,does:e=>$(e,{line:"",isSelected:!1,marked:0})},
Me={keys:["Delete"],name:"empty the field",isHere:e=>D(e)&&Pr(e),when:e=>D(e)&&Pr(e),does:Jc},Fr={keys:["0"],name:"nobod\
y named",when:D,does:e=>e.state.field==="object"&&vs(v(e),e.known.vocabulary)!=="needed"?jr(e):I(e,{is:"nobody"})},sn={keys:[
"."],name:"as last time",when:e=>D(e)&&qr(e).length>0,does:e=>Is(e,qr(e))};function qr({known:e,state:t}){return e.article.
statements.find(({key:s})=>s===t.last)?.slots.find(({field:s})=>s===t.field)?.values??[]}function Qc(e){let{line:t,rows:n,marked:s}=e.state,o=n[s];return o?I(e,o.value):t.trim()?I(e,{is:"text",text:t.trim()}):
v(e).basis?E(e):P(e,"choose a basis by its digit, or write one")}var Hr={name:"Basis",writes:()=>!0,bindings:()=>[{...X,
when:(e,t)=>e.state.line===""&&!!X.when?.(e,t)},{keys:["a\u2026z"],name:"your own words",when:()=>!1,does:e=>e},{keys:["\
Enter"],name:"take what is written",does:Qc},...J,{keys:["Backspace"],name:"back",when:({state:e})=>e.line==="",does:e=>E(
$(e,{line:""}))},Me,...Ee.filter(({keys:e})=>!e.includes("Backspace"))]};function Gr(e,t){let n=t.join(" ");return e===n?0:e.startsWith(n)?1:t.every(s=>e.includes(s))?t.every(s=>Yc(e,s))?2:3:null}
function Yc(e,t){for(let n=e.indexOf(t);n>=0;n=e.indexOf(t,n+1))if(er(e,n))return!0;return!1}var Kr=new WeakMap;function Zc(e){let t=Kr.get(e);return t||(t=e.map(n=>({rule:n,words:n.words.map(s=>k(s).split(" "))})),
Kr.set(e,t)),t}function Vr(e,t,n){let s=tf(e.words.map(k),t),o=Zc(t.types).filter(({rule:c})=>c.type in n.types);if(Ds(e,
t)>0)return rn(t);let r=Ve(e.words[0])&&o.find(({rule:c})=>c.where==="called"&&ef(c,e.before));if(r)return r.rule.type;let i=of(
s,t),[a,l]=[null,0];for(let{rule:c,words:u}of o)if(nf.includes(c.where))for(let p of u){let d=rf(c.where,p,s,i),h=d<0?0:
p.filter(g=>!g.startsWith("*")).length+1-d/(s.length+1);h>l&&([a,l]=[c.type,h])}if(a)return a;let f={before:k(e.before),
after:k(e.after),form:lf(e,s[i])};for(let{rule:c,words:u}of o)if(u.some(p=>af(c.where,p,s,f)))return c.type;return null}
var ef=({words:e},t)=>e.some(n=>` ${t}`.endsWith(` ${n}`));function tf(e,t){return e.length>2&&on(t.unnamed).has(e[0])&&
on(t.prepositions).has(e[1])?e.slice(2):e}var nf=["head","first","any"],rn=e=>e.types.find(({where:t,words:n})=>t==="for\
m"&&n.includes("names"))?.type??null;function Ds({words:e,isCountry:t},n){let s=e.map(o=>k(o).replace(/\.$/,""));for(let o=Math.
min(sf,e.length-1);o>0;o--){let r=e.slice(o);if(on(n.titles).has(s.slice(0,o).join(" "))&&r.every(Ve)&&!(r.length===1&&t(
s[o])))return o}return 0}var zr=new WeakMap;function on(e){let t=zr.get(e);return t||(t=new Set(e.map(k)),zr.set(e,t)),t}
var sf=3,Ve=e=>/^\p{Lu}/u.test(e);function of(e,t){let n=e.findIndex((s,o)=>o>0&&on(t.prepositions).has(s));return(n<0?e.
length:n)-1}function Xr(e,t){return e==="*"?!0:e.endsWith("*")?t.startsWith(e.slice(0,-1)):e.startsWith("*")?t.endsWith(
e.slice(1))&&t.length>e.length+1:e===t}function rf(e,t,n,s){let o=n.length-t.length;for(let r=0;r<=o;r++){if(e==="first"&&
r>0)return-1;let i=r+t.length-1;if(!(e==="head"&&(r>s||i<s))&&t.every((a,l)=>Xr(a,n[r+l])))return e==="any"?r:0}return-1}
function af(e,t,n,{before:s,after:o,form:r}){if(e==="form"){let[a]=t;return a.includes("*")?r==="name"&&Xr(a,n[0]):a===r}
let i=t.join(" ");return e==="before"?` ${s}`.endsWith(` ${i}`):e==="after"&&o.startsWith(i)&&!/^[\p{L}\p{N}]/u.test(o.slice(
i.length))}function lf({words:e,isCountry:t},n){return e.length===1&&/^\p{Lu}{2,}\p{L}?$/u.test(e[0])?"acronym":e.every(
Ve)?e.length>1?e.length<5?"names":"":t(n)?"country":"name":/[^s]s$/.test(n)?"plural":""}var Jr=60;function an(e,t){let{article:n}=e.known,{text:s,lang:o}=n,[r,i]=ff(e,Ne(s,t)),a={before:s.slice(Math.max(0,r-Jr),
r).trimEnd(),after:s.slice(i,i+Jr).trimStart()},l=new Set(Cr(e,[r,i]).map(({id:c})=>c)),f=Zr(e,s.slice(r,i),o,a,[...l]);
return{...f,label:cf(f.label,o,e.wording)}}function cf(e,t,n){let s=Q(e,[0,e.length],t).map(([r,i])=>e.slice(r,i));return!n||
s.length<2||s.slice(1).every(Ve)||!/^\p{Lu}\p{Ll}*$/u.test(s[0])?e:n.determiners.includes(s[0].toLowerCase())||ti(s,n)?e[0].
toLowerCase()+e.slice(1):e}function Yr(e,t){let n=t.trim().replace(/\s+/g," ");return Zr(e,n,e.lang,{before:"",after:""},
[])}function Zr(e,t,n,s,o){let{wording:r}=e,{vocabulary:i}=e.known,a=Q(t,[0,t.length],n).map(([_,b])=>t.slice(_,b)),l=Qr(
t,r);if(!r||!a.length)return{label:l,lang:n,type:"",country:null,aliases:[],isLocal:!1,members:[]};a[a.length-1]=Qr(a[a.
length-1],r);let f={words:a,...s,isCountry:_=>Sr(e,_)},c=Vr(f,r,i)??"",u=c!==""&&c===rn(r),p=u?Ds(f,r):0,d=a.slice(p),h=d.
length>1&&p>0?l.slice(l.indexOf(d[0])):l,g=d[d.length-1],y=Jt(e).some(_=>_.type===c)?null:Mr(e,l),w=!u&&ti(a,r);return{label:h,
lang:n,type:c,country:y,aliases:u&&d.length+p>1&&g!==h?[g]:[],isLocal:w,members:w&&o.length>1?o:[]}}function ei(e,t,n){let s=e.
wording?rn(e.wording):null,o=t.label.split(" "),r=o[o.length-1];if(t.type===s==(n===s)||o.length<2)return{...t,type:n};let i=t.
aliases.filter(a=>a!==r);return{...t,type:n,aliases:n===s?[...i,r]:i}}function ff(e,[t,n]){let{text:s}=e.known.article;for(let o of e.
wording?.articles??[]){let r=s.slice(t,t+o.length),i=s.slice(t+o.length,n);if(r.toLowerCase()===o&&/^\s+\S/u.test(i))return Ne(
s,[t+o.length,n])}return[t,n]}function Qr(e,t){for(let n of t?.possessives??[])if(e.length>n.length+1&&e.endsWith(n))return e.
slice(0,-n.length);return e}function ti(e,t){let n=e.map(s=>s.toLowerCase());return t.unnamed.some(s=>` ${n.join(" ")} `.
startsWith(` ${s} `))&&(e.length===1||!e.slice(1).every(Ve))}var uf=2,ni=3;function si(e,t){let n=Xt(k(t)),s=n.split(" ").filter(Boolean);if(!s.length)return[];let o=[],r=pf(n,s);for(let a of e.
byUse){let l=r(a.joined);l!==null&&o.push({searched:a,rank:l})}if(o.length||s.join("").length<ni)return o;let i=e.wording?.
endings??df;for(let[a,{pattern:l,kept:f}]of[gf,yf].entries()){let c=s.map(u=>({parts:f(u),like:new RegExp(`[ \\n](?:${l(
u,i)})`)}));for(let u of e.byUse){let{joined:p}=u;c.every(({parts:d,like:h})=>d.some(g=>p.includes(g))&&h.test(p))&&o.push(
{searched:u,rank:4+a})}if(o.length)return o}return o}var df=[];function pf(e,t){let[n,s]=[`
${e}`,`
${e}
`],o=t.map(i=>[` ${i}`,`
${i}`]),r=t.every(i=>i.length>=uf);return i=>{for(let a of t)if(!i.includes(a))return null;if(i.includes(n))return i.includes(
s)?0:1;for(let[a,l]of o)if(!i.includes(a)&&!i.includes(l))return r?3:null;return 2}}var oi=3;function mf(e,t){let n=t.map(
k).join("|"),s=t.map(k).filter(o=>e.endsWith(o)&&e.length-o.length>=oi).map(o=>`${e.slice(0,e.length-o.length)}(?:${n})(\
?=[ \\n])`);return[e,...s].join("|")}function hf(e){let t=[e];for(let n=0;e.length>=ni&&n<e.length;n++){let[s,o,r,i]=[e.
slice(0,n),e[n],e[n+1]??"",e.slice(n+1)];t.push(`${s}[^ \\n]${i}`,`${s}[^ \\n]${o}${i}`,`${s}${i}`),r&&t.push(`${s}${r}${o}${e.
slice(n+2)}`)}return t.join("|")}var gf={pattern:mf,kept:e=>[e.slice(0,oi)]},yf={pattern:hf,kept:e=>{let t=e.length>>1;return[
e.slice(0,Math.max(1,t-1)),e.slice(t+1)]}};var Rs="Statement";function js(e,t,n){if(n.includes(t))return!0;let s=e.types[t];return s?s.broader.some(o=>n.includes(o))?
!0:s.isAbstract&&n.some(o=>e.types[o]?.broader.includes(t)):!1}function _f(e,t){switch(t.is){case"entity":return e.entities.
get(t.id)?.type??null;case"new":return t.entity.type;case"statement":case"later":return Rs;default:return null}}var ln=(e,t)=>e.
slots.find(n=>n.field===t)?.values??[];function $e(e,t){let[n]=ln(t,"relation");return n?.is==="relation"?e.known.vocabulary.
relations[n.id]??null:null}function Bs(e,t,n,s){return s.every(o=>{if(o.is==="words")return n==="object"&&t.words;let r=_f(
e,o);return r===null?!0:r===Rs?t[n].includes(r):js(e.known.vocabulary,r,t[n])})}function cn(e,t,n){return t?t.id!=="subj\
ect"&&t.id!=="object"?t.types.length?t.types:null:$e(e,n)?.[t.id]??null:null}function ri(e,t,n){if(!t.takes.includes("st\
atement"))return!1;let s=$e(e,n);return!s||t.id!=="subject"&&t.id!=="object"?!0:s[t.id].includes(Rs)}function ii(e,t,n){
return t.id!=="object"?t.words:$e(e,n)?.words??!1}var Te=9,Be=100,wf={score:1.2,isFound:1.3,usesHere:1,isLast:.8,isInSentence:-.7,isNarrow:.9};function ai(e,{line:t,draft:n,
sentence:s}){let o=e.known.article.sentences[s]?.relations??[],r=new Map(o.map(p=>[p.relation,p])),i=o[0]?.score||1,a=kf(
e,s),[l,f]=[ln(n,"subject"),ln(n,"object")],c=k(t),u=[];for(let p of e.relations){let d=c?xf(p,c):0;if(d===null)continue;
let{id:h}=p.relation,g=Bs(e,p.relation,"subject",l),y=g&&Bs(e,p.relation,"object",f),w=r.get(h),_={score:(w?.score??0)/i,
isFound:w!==void 0,usesHere:Math.log1p(a.here.get(h)??0),isLast:a.last===h,isInSentence:a.inSentence.has(h),isNarrow:g&&
l.length>0&&p.relation.subject.length===1},b=Object.entries(wf).reduce((x,[R,A])=>x+A*Number(_[R]),0);u.push({relation:p.
relation,rank:d*2+(y?0:1),weight:b,why:bf(w?.why??"")})}return u.sort((p,d)=>p.rank-d.rank||d.weight-p.weight||d.relation.
uses-p.relation.uses||(p.relation.label<d.relation.label?-1:1)),u.map(({relation:p,why:d},h)=>({value:{is:"relation",id:p.
id},label:p.label,lang:null,why:[$f(p),d].filter(Boolean).join(" \xB7 "),digit:h<Te?h+1:null}))}var $f=({id:e,label:t})=>{
let n=e.replaceAll("_"," ");return n.startsWith(`${t} `)?n.slice(t.length+1):""},bf=e=>/\u201c[^\u201d]*\u201d/.exec(e)?.[0]??e.split(
";")[0];function kf({known:{article:e}},t){let[n,s]=e.sentences[t]?.span??[0,0],o=new Map,r=new Set,i=null;for(let{slots:a,
spans:l}of e.statements){let f=a.find(({field:c})=>c==="relation")?.values[0];f?.is==="relation"&&(i=f.id,o.set(i,(o.get(
i)??0)+1),l.some(([c,u])=>c<s&&u>n)&&r.add(i))}return{here:o,inSentence:r,last:i}}function xf(e,t){if(e.label.startsWith(
t)||e.relation.id.startsWith(t))return 0;let n=t.split(" ");return fn(e.label,n)?1:e.cues.some(s=>fn(s,n))||fn(e.inverse,
n)?2:fn(e.told,n)?3:null}var fn=(e,t)=>t.every(n=>e.startsWith(n)||e.includes(` ${n}`));var kt=9;function un(e,t){let n=e.fields.get(t.field??"")??null;return t.line?t.line.startsWith("#")?Mf(e,t.line.slice(1)):
Tf(e,t,n):vf(e,t,n)}var Ws=(e,t,n,s)=>({value:s?{is:"entity",id:e.id,at:s}:{is:"entity",id:e.id},label:e.label,lang:e.lang,
why:t,digit:n});function vf(e,{draft:t,sentence:n,recent:s,last:o},r){let{say:i}=e.known,a=we(e,n),l=r!==null&&ri(e,r,t),
f=l&&o?e.statements.get(o):null,c=f?kt-1:kt,u=a.map(({id:h,span:g},y)=>Ws(e.entities.get(h),i("named here"),y<kt-1?y+1:null,
g)),p=()=>u.length<c?u.length+1:null;if(l&&$e(e,t))for(let h of Sf(e,n,o))u.push(Ps(i,h,p(),i("stated here")));let d=cn(
e,r,t);for(let[h,g]of Ef(e,new Set(a.map(({id:y})=>y)),s,d))u.push(Ws(h,g&&i(g),p()));return f&&u.splice(Math.min(u.length,
kt-1),0,Ps(i,f,kt,i("saved last"))),li(e,u,d)}function li(e,t,n){let s=qs(e,n),{say:o,vocabulary:r}=e.known;return t.map(
i=>{let a=i.value.is==="entity"?e.entities.get(i.value.id)?.type:void 0;return!a||s(a)?i:{...i,why:o("does not fit",{type:r.
types[a]?.label??a})}})}var Of=3;function Sf({known:{article:e}},t,n){let s=e.sentences[Math.max(0,t-1)]?.span[0]??0,o=e.
sentences[t]?.span[1]??0;return e.statements.filter(({key:r,spans:[i]})=>r!==n&&i&&i[0]>=s&&i[1]<=o).reverse().slice(0,Of)}
function qs({known:{vocabulary:e}},t){let n=new Map;return s=>{let o=n.get(s);if(o!==void 0)return o;let r=!t||js(e,s,t);
return n.set(s,r),r}}function Ef(e,t,n,s){let o=qs(e,s),r=u=>o(u.type),i=[...new Set(n)].flatMap(u=>t.has(u)?[]:e.entities.
get(u)??[]),a=new Set([...t,...n]),[l,f]=[[],[]];for(let{entity:u}of e.byUse){if(l.length>=Be)break;a.has(u.id)||!ci(e,u)||
(r(u)?l.push(u):f.length<Be&&f.push(u))}let c=(u,p)=>u.map(d=>[d,p]);return[...c(i.filter(r),"recent"),...c(l,""),...c(i.
filter(u=>!r(u)),"recent"),...c(f,"")].slice(0,Be)}var ci=({known:{article:e}},t)=>t.local===null||t.local===`${e.coder}\
/${e.id}`;function Ps(e,{key:t,id:n,words:s,isDenied:o},r,i){let a=[s.subject,s.relation,s.object].filter(Boolean).join(
" \u2013 "),l=`#${n} ${o?`${e("not")} `:""}${a}`,f=s.by&&e("according_to",{name:s.by});return{value:{is:"statement",key:t},
label:l,lang:null,why:[f,i].filter(Boolean).join(" \xB7 "),digit:r}}function Mf(e,t){let n=k(t).split(" ").filter(Boolean),
{coder:s,id:o}=e.known.article,r=/^\p{L}?(\d+)$/u.exec(t)?.[1],i=l=>r!==void 0&&Number(l.id.replace(/\D/g,""))===Number(
r),a=Vt(e).filter(({plain:l,stated:f})=>i(f)||n.every(c=>l.startsWith(c)||l.includes(` ${c}`)));return[...a.filter(({stated:l})=>i(
l)),...a.filter(({stated:l})=>!i(l))].slice(0,Be).map(({stated:l},f)=>{let c=[l.coder===s?"":l.coder,l.article===o?"":l.
article];return Ps(e.known.say,l,f<Te?f+1:null,c.filter(Boolean).join(" / "))})}function Tf(e,{line:t,draft:n,sentence:s,
recent:o},r){let i=qs(e,cn(e,r,n)),a=new Map(we(e,s).map(({id:d,span:h})=>[d,h])),l=new Set(o),f=[],c=!1;for(let{searched:d,
rank:h}of si(e,t)){let{entity:g}=d;if(!ci(e,g))continue;c||=h===0;let y=i(g.type)?0:1,w=a.has(g.id)?0:l.has(g.id)?1:2,_=h*
6+y*3+w;f[_]??=[],f[_].push(g)}let{say:u}=e.known,p=f.flat().slice(0,Be).map((d,h)=>{let g=a.has(d.id)?"named here":l.has(
d.id)?"recent":"";return Ws(d,g&&u(g),h<Te?h+1:null,a.get(d.id))});return c||p.push(...Af(e,t.trim(),r,n,p.length)),li(e,
p,cn(e,r,n))}function Af(e,t,n,s,o){if(!t)return[];let{say:r,article:i}=e.known,a=[];return n&&ii(e,n,s)&&a.push({is:"wo\
rds",text:t}),a.push({is:"new",entity:Yr(e,t)}),a.map((l,f)=>({value:l,label:t,lang:i.lang,why:r(l.is==="new"?"new entit\
y":"plain words"),digit:o+f<Te?o+f+1:null}))}function fi(e,{field:t,line:n}){let s=k(n).split(" ").filter(Boolean),o=t===
"country";return(o?Jt(e):Object.values(e.known.vocabulary.types).filter(i=>!i.isAbstract).map(({id:i,label:a})=>({id:i,label:a,
uses:0}))).map(i=>({one:i,rank:Gr(k(i.label),s)})).filter(({rank:i})=>i!==null).sort((i,a)=>Number(i.rank)-Number(a.rank)||
a.one.uses-i.one.uses||(i.one.label<a.one.label?-1:1)).slice(0,Be).map(({one:i},a)=>({value:o?{is:"entity",id:i.id}:{is:"\
text",text:i.id},label:i.label,lang:null,why:"",digit:a<Te?a+1:null}))}var Cf=/^(\d{1,2})$/,If=/^(\d{1,2})-(\d{1,2})$/,Nf=/^(\d{1,2})-$/;function dn(e,t){if(!ge(t))return null;let[,n,s,o]=/^\[?([\d-]*)(?:(\.\.|\/)([\d-]*))?\]?$/.
exec(e)??[],r=n?ui(n,t)??n:"",i=o?ui(o,t,r)??o:"",a=[r,i];return a[0]===(n??"")&&a[1]===(o??"")||!a.every(l=>!l||/^\d{4}/.
test(l))?null:s?s==="/"?a.join("/"):`[${a.join("..")}]`:a[0]}function ui(e,t,n=""){let[,s]=Cf.exec(e)??[],o=s&&ge(n)?n:t,
[r,i]=o.split("-").map(Number);if(s){let u=[1,0,-1].map(p=>pi(r,i+p,Number(s)));return di(u,o,n)}let[,a,l]=If.exec(e)??[],
f=Number(a??Nf.exec(e)?.[1]??0);if(f<1||f>12)return null;let c=[1,0,-1].map(u=>pi(r+u,f,Number(l??1)));return di(a?c:c.map(
u=>u?.slice(0,7)??null),t,n)}function di(e,t,n){let s=e.filter(o=>o!==null&&o>=n);return s.find(o=>o!==null&&o<=t)??(n?s.
at(-1)??null:null)}function pi(e,t,n){let s=new Date(Date.UTC(e,t-1,n));return s.getUTCDate()===n?s.toISOString().slice(
0,10):null}var hi="when",Lf=/\d{4}(?:-\d\d){0,2}/;function gi(e,{field:t,line:n,sentence:s}){let{article:o}=e.known,r=n.trim(),i=k(
r),a=dn(r,o.published),l=a?[{when:a,why:r}]:[],f=r?mi(e,r,[0,r.length]).map(h=>({...h,at:void 0})):[],c=o.sentences[s]?.
span??[0,0],u=[...mi(e,o.text,c),...Df(e,t??hi),...Rf(e)],p=[...l,...f,...u.filter(({when:h,why:g})=>k(h).includes(i)||k(
g).includes(i))],d=new Map;for(let h of p)d.has(`${h.when}${h.basis?"i":""}`)||d.set(`${h.when}${h.basis?"i":""}`,h);return[
...d.values()].map(({when:h,why:g,basis:y,at:w})=>({value:w?{is:"text",text:h,at:w}:{is:"text",text:h},label:h,lang:null,
why:g,digit:null,...y?{basis:y}:{}}))}function mi({known:{article:e,say:t},statements:n,wording:s},o,r){let i=ge(e.published)?
null:[...n.values()].find(c=>Xe(c)?.match(/^\d{4}/)),a=i?Xe(i)?.slice(0,4):null,l=[...n.values()].reverse().find(c=>ge(Xe(
c))),f=l?Xe(l):null;return gt(o,r,s,e.published,f).flatMap(({span:c,stated:u,concluded:p})=>{let d=`\u201C${o.slice(...c)}\
\u201D`,h={words:d,day:e.published,statement:l?.id??""},g=p.map(({when:y,how:w})=>({when:y,why:d,basis:t(`time_${w}`,h),
at:c}));return i&&a&&u?.includes("XXXX")&&g.push({when:u.replaceAll("XXXX",a),why:d,basis:t("time_year",{statement:i.id}),
at:c}),u?[{when:u,why:d,at:c},...g]:g})}function Xe({slots:e}){return e.flatMap(({field:n,values:[s]})=>n===hi&&s?.is===
"text"?s.text:[]).map(n=>Lf.exec(n)?.[0]).find(n=>n!==void 0)??null}function Df({known:{say:e},statements:t},n){let s=[...t.
values()].reverse().flatMap(o=>o.slots.flatMap(({field:r,values:[i],isInferred:a})=>{if(r!==n||i?.is!=="text")return[];let l=e(
"as for",{statement:o.id});return[a?{when:i.text,why:l,basis:Us(o,l)}:{when:i.text,why:l}]}));return[...s.filter(({basis:o})=>o),
...s.filter(({basis:o})=>!o)]}var Us=({basis:e},t)=>e?.startsWith(t.replace(/#.*/,"#"))&&e.length<t.length+3?e:t;function Rf({
known:{article:e,say:t},statements:n}){let s=e.published;if(!ge(s))return[];let o=[],r=[...n.values()].reverse().find(a=>Xe(
a)),i=r?Xe(r):null;if(r&&i&&i<s){let a=t("time_since",{statement:r.id,day:s});o.push({when:`[${i}..${s}]`,why:a,basis:a})}
for(let[a,l]of[[s,"time_day"],[`[..${s}]`,"time_until"]])o.push({when:a,why:t(l,{day:s}),basis:t(l,{day:s})});return o}var Fs=(e,t,n,s)=>({value:{is:"text",text:e},label:t,lang:null,why:n,digit:s<Te?s+1:null});function yi(e,t){let n=e.fields.
get(t.field??"");if(!n)return[];if(n.takes.includes("time"))return gi(e,t);let{text:s,sentences:o}=e.known.article,r=o[t.
sentence]?.span??[0,0],i=[],a=ws(e,r);if(n.takes.includes("number")&&i.push(...a.map(({value:u,span:p})=>({text:u,at:p}))),
n.takes.includes("text")){let u=n.takes.includes("number")?a.map(p=>Wf(e,p.span,r)):[];for(let p of[...u,..._s(e,n,r)])i.
push({text:s.slice(...p),at:p})}let l=k(t.line),c=[...new Map(i.filter(u=>k(u.text).startsWith(l)).map(u=>[u.text,u])).values()].
map(u=>({value:{is:"text",...u},label:u.text,lang:null,why:u.text===s.slice(...u.at)?"":`\u201C${s.slice(...u.at)}\u201D`,
digit:null}));return n.takes.includes("entity")?[...c,...jf(e,t)]:c}function jf(e,t){let n=new Set(we(e,t.sentence).map(
({id:s})=>s));return un(e,{...t,place:"choosing"}).filter(({value:s})=>s.is==="entity"&&n.has(s.id)).map(s=>({...s,digit:null}))}
var Bf=5;function Wf({known:e,lang:t,wording:n},[s,o],[,r]){let{text:i}=e.article,a=new Set([...n?.openers??[],...n?.joiners??
[],...(n?.prepositions??[]).slice(1)]),l=o;for(let[f,c]of Q(i,[o,r],t).slice(0,Bf)){if(!/^\s+$/.test(i.slice(l,f))||a.has(
i.slice(f,c).toLowerCase()))break;l=c}return[s,l]}function _i(e,{line:t,draft:n}){let s=k(t),{say:o}=e.known,r=new Map;for(let{
id:i,basis:a}of[...e.statements.values()].reverse())a&&i!==n.id&&!r.has(a)&&r.set(a,Us({basis:a},o("as for",{statement:i})));
return[...r].filter(([i,a])=>k(`${a} ${i}`).includes(s)).map(([i,a],l)=>Fs(a,a,i===a?"":i,l))}function wi(e,{field:t}){return(e.
fields.get(t??"")?.values??[]).map((s,o)=>Fs(s,s,"",o))}function $i(e,{line:t,draft:n}){let s=k(t),o=$e(e,n)?.roles??[],
r=e.known.vocabulary.fields.filter(({id:a,everywhere:l,isRole:f,label:c})=>!Pf.includes(a)&&(!f||l||o.includes(a))&&` ${k(
c)}`.includes(` ${s}`)),i=(a,l)=>o.includes(a)?0:l===null?1:2;return r.map(a=>({field:a,rank:i(a.id,a.letter)})).sort((a,l)=>a.
rank-l.rank).map(({field:a},l)=>Fs(a.id,a.label,"",l))}var Pf=["subject","relation","object"];function z(e,t){switch(t.place){case"choosing":return un(e,t);case"relation":case"new relation":return ai(e,t);case"text":
return yi(e,t);case"basis":return _i(e,t);case"few":return wi(e,t);case"other fields":return $i(e,t);case"new entity":return fi(
e,t);default:return[]}}var qf=2,bi=e=>new Set(e?.values.flatMap(t=>"id"in t?[t.id]:"key"in t?[t.key]:[])),pn=(e,t)=>[...e].some(n=>t.has(n));function Uf({
relations:e},t,n){if(pn(t,n))return 2;let s=[t,n].map(o=>new Set([...o].flatMap(r=>[r,...e[r]?.broader??[]])));return pn(
s[0],s[1])?1:0}function ki(e,{article:t,vocabulary:n}){let[s,o,r]=["subject","relation","object"].map(a=>bi(ve(e,a)));return t.
statements.filter(a=>a.coder===t.coder&&a.article===t.id&&a.id!==e.id).map(a=>{let l=u=>bi(a.slots.find(p=>p.field===u)),
f=Number(pn(s,l("subject")))+Number(pn(r,l("object"))),c=Uf(n,o,l("relation"));return{stated:a,score:c&&f?c+f:f===2?2:0}}).
filter(({score:a})=>a>=qf).sort((a,l)=>l.score-a.score).map(({stated:a})=>a)}var ce=[..."fjdkslaghrueiwovncmtybpqxz"];function xi(e,t,n=()=>!0){let s=[...e.keys()].sort((a,l)=>Number(n(e[l]))-Number(
n(e[a]))||a-l),o=Ff(e.length),r=s.map((a,l)=>({letters:o[l],span:e[a],statement:null}));r.sort((a,l)=>a.span[0]-l.span[0]);
let i=t.slice(0,9).map((a,l)=>({letters:`${l+1}`,span:null,statement:a.key}));return[...r,...i]}function Ff(e){let t=0;for(;ce.
length-t+t*ce.length<e&&t<ce.length;)t++;let n=ce.slice(0,ce.length-t),s=ce.slice(ce.length-t).flatMap(r=>ce.map(i=>r+i)),
o=[...n,...s];return o.length>=e?o.slice(0,e):ce.flatMap(r=>ce.flatMap(i=>ce.map(a=>r+i+a))).slice(0,e)}var vi=1;function Hf({state:e,known:t}){let{article:n}=t,{sentence:s,last:o}=e,r=Array.from({length:vi},(l,f)=>s-1-f),i=Array.
from({length:vi},(l,f)=>s+1+f);return[s,...r,...i].flatMap(l=>ae(n,l)).sort((l,f)=>+(f.key===o)-+(l.key===o))}function Hs(e,t){
let{text:n,lang:s,sentences:o}=e.known.article,{span:r}=o[e.state.sentence],i=new Set(e.known.vocabulary.wording?.[s]?.small),
a=([l,f])=>!i.has(n.slice(l,f).toLowerCase());return xi(Q(n,r,s),t?Hf(e):[],a)}var Je=e=>$(e,{place:"words",hints:Hs(e,!0),
typed:"",first:null,line:""}),Qe=e=>$(e,{place:"quote",hints:Hs(e,!1),typed:"",first:null,isAdding:!1});function Ye(e,t){
let n=Math.max(0,Math.min(e.known.article.sentences.length-1,e.state.sentence+t)),s=$(e,{sentence:n,typed:""});return $(
s,{hints:Hs(s,e.state.place==="words"&&e.state.first===null)})}function Ze({hints:e,typed:t},n){let s=t+n;return{hint:e.
find(o=>o.letters===s)??null,typed:e.some(o=>o.letters.startsWith(s))?s:""}}function mn(e){return e.state.typed?$(e,{typed:""}):
e.state.first?$(e,{first:null}):null}var hn=(e,t)=>[Math.min(e[0],t[0]),Math.max(e[1],t[1])];function Z(e){let{place:t,field:n,part:s,line:o,recent:r,last:i}=e.state,a=v(e),l=o.replaceAll("\\","");return{place:t,field:s??
n,line:l,draft:a,sentence:a.sentence,recent:r,last:i}}var Gf=["place","field","part","line","draft","sentence","recent",
"last","isAdding"];function xt(e,t,n){let{state:s}=e;if(n&&Gf.every(i=>n[i]===s[i]))return e;let o=t.rows?t.rows(e):t.writes(
s)?z(e.index,Z(e)):[],r=zf(e)?-1:Math.min(s.marked,o.length-1);return{...e,state:{...s,rows:o,marked:r}}}var Kf=/^[\dX?~%/.[\]{},-]+$/;
function zf({state:{place:e,field:t,line:n},known:s}){return e==="basis"?!0:e!=="text"||n===""?!1:Kf.test(n)&&dn(n,s.article.
published)===null||!L(s.vocabulary,t)?.takes.includes("time")}var Vf=({state:e,known:t})=>L(t.vocabulary,e.field)?.takes??[],Oi=e=>Vf(e).includes("statement");function Xf({state:e,known:t}){
let{isMany:n=!1,takes:s=[]}=L(t.vocabulary,e.field)??{};return n&&s.every(o=>o==="statement")}function Jf(e){let{field:t,
line:n}=e.state;return t!=="act"?z(e.index,Z(e)):n===""?Qf(e):z(e.index,{...Z(e),line:`#${n.replace(/^#/,"")}`})}function Qf(e){
let{article:t}=e.known,n=v(e),s=ki(n,e.known),r=t.statements.filter(({coder:i,id:a})=>i===t.coder&&a!==n.id).filter(i=>!s.
includes(i)).reverse();return[...s,...r].map(({key:i,id:a,spans:l,words:{subject:f,relation:c,object:u}},p)=>({value:{is:"\
statement",key:i},label:`#${a} ${[f,c,u].filter(Boolean).join(" \u2013 ")}`,lang:null,why:l.map(([d,h])=>t.text.slice(d,
h)).join(" \u2026 "),digit:p<9?p+1:null}))}var gn={name:"Choosing",writes:()=>!0,rows:Jf,bindings:()=>[X,ue,{keys:[" ","\
'"],name:"words",when:D,does:Je},{keys:["#"],name:"statements",isHere:Oi,when:D,does:e=>$(e,{line:"#",marked:0})},Ge,Fr,
sn,{keys:[">"],name:"later",isHere:Oi,when:D,does:e=>I(e,{is:"later"})},{keys:["^"],name:"from the other end",isHere:Xf,
when:D,does:e=>$(e,{isBackwards:!e.state.isBackwards})},{keys:["\\"],name:"digits are text",when:({state:e})=>!e.line.includes(
"\\"),does:e=>$(e,{line:`${e.state.line}\\`,isSelected:!1}),isRare:!0},{...nn,isRare:!0},...J.map(e=>({...e,isRare:!0})),
ze,Me,...Ee,Ke]};function yn(e){let t=e.map(s=>s[0]?.toLowerCase()),n=[];for(let[s,o]of e.entries()){let r=t.filter((a,l)=>l!==s),i=[...o.
toLowerCase()].filter(a=>/[a-z]/.test(a));n.push(i.find(a=>!r.includes(a)&&!n.includes(a))??"")}return n}function Si({state:e,known:t},{name:n}){let s=L(t.vocabulary,e.field)?.values??[];return s[yn(s).indexOf(n)]??null}var Ei={
name:"One of few",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"underlined letter",when:(e,t)=>Si(e,t)!==null,does:(e,t)=>I(
e,{is:"text",text:Si(e,t)??""})},{keys:["Enter","Delete"],name:"the default",does:e=>ie(F(e,Kt(v(e),e.state.field??"")))},
{keys:["Backspace","Escape"],name:"back",does:E}],rows:({state:e,known:t})=>(L(t.vocabulary,e.field)?.values??[]).map(n=>({
value:{is:"text",text:n},label:n,lang:null,why:"",digit:null}))};function de(e,t){let n=v(e),s=_t(n,e.known.vocabulary);if(s)return C(e,s);if(mr(n))return C(e,"basis",{marked:-1});let o=Y(
e,{does:"save",saving:Ue(n,e.known,e.state.open),thenNext:t}),r=$(o,{pending:n,sentence:n.sentence,filters:{}});return t?
C($(r,{draft:re(n.sentence)}),"subject"):Oe(r)}function Mi(e){let t=v(e).slots.at(-1),[n,...s]=t?.values??[];return t&&n?.
is==="words"&&n.at&&!s.length?{field:t.field,span:n.at}:null}function Yf(e){let t=Mi(e);if(!t)return e;let{field:n,span:s}=t;
return $(C(e,n),{place:"new entity",entity:an(e.index,s),first:s})}function Zf(e){let t=v(e);return!t.slots.length||Lr(t)?
Oe(e):P(Oe($(e,{aside:[t,...e.state.aside]})),"set aside; n takes it up again")}var _n={name:"Statement",writes:()=>!1,bindings:()=>[
{keys:["Enter"],name:"save",does:e=>de(e,!1)},{keys:["n"],name:"save, next",does:e=>de(e,!0)},{keys:["i"],name:"inferred",
does:le},{keys:["q"],name:"quote",does:Qe},Ge,{keys:["+"],name:"an entity of these words",when:e=>Mi(e)!==null,does:Yf,isRare:!0},
{keys:[" "],name:"other fields",does:Se},{keys:["j","ArrowDown"],name:"next sentence",does:e=>fe(e,e.state.sentence+1)},
{keys:["k","ArrowUp"],name:"sentence before",does:e=>fe(e,e.state.sentence-1)},{keys:["a\u2026z"],name:"a field",when:({
known:e},{name:t})=>ye(e.vocabulary,t)!==null,does:(e,{name:t})=>C(e,ye(e.known.vocabulary,t)?.id??"")},{keys:["Backspac\
e"],name:"take back last",does:$t},{keys:["Escape"],name:"set aside",does:Zf},{keys:["Tab"],name:"field before",isRare:!0,
isShift:!0,does:e=>tn(e,-1)},Ke]};function Gs(e,t){let n=v(e),s=ve(n,t),r=n.slots.some(({field:i,isInferred:a})=>i===t&&!a)&&Ht(L(e.known.vocabulary,t));return!s||
s.values.length===0||r?C(e,t,{isInferring:!0,marked:0}):le(F(e,zt(n,t,{isInferred:!s.isInferred})))}var wn=e=>v(e).basis!==
null,Ti=e=>C(e,"basis",{marked:-1});function Ai(e){let t=wt(v(e),e.known.vocabulary);return t&&Os(v(e)).includes(t)?t:null}
var Ci={name:"Inferred",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"mark a field",when:({known:e},{name:t})=>ye(
e.vocabulary,t)?.isInferable??!1,does:(e,{name:t})=>Gs(e,ye(e.known.vocabulary,t)?.id??"")},{keys:["Enter"],name:"give t\
he basis",isHere:e=>!wn(e),does:e=>Os(v(e)).length?Ti(e):E(e)},{keys:["Enter"],name:"keep the basis, and save",isHere:wn,
does:e=>de(e,!1)},{keys:["n"],name:"and the next",isHere:wn,does:e=>de(e,!0)},{keys:["."],name:"another basis",isHere:wn,
does:Ti},{keys:[","],name:"one more value",when:e=>Ai(e)!==null,does:e=>C(e,Ai(e)??"",{isAdding:!0,isInferring:!0})},{keys:[
" "],name:"other fields",does:e=>$(Se(e),{isInferring:!0})},{keys:["Backspace","Escape"],name:"back",does:E}]};var Ii=e=>t=>ie(F(t,zt(v(t),t.state.field??"",{each:e})));function eu(e){let{known:t,state:n}=e,o=(ve(v(e),n.field)?.values??
[]).map(r=>He(r,t));return[{label:o.join(` ${t.say("and")} `),why:t.say("jointly: one statement")},{label:o.join(" / "),
why:t.say("each: several statements")}].map((r,i)=>({...r,value:{is:"text",text:r.label},lang:null,digit:i+1}))}var Ni={
name:"Several values",writes:()=>!1,rows:eu,bindings:()=>[{keys:["1","Enter"],name:"jointly: one statement",does:Ii(!1)},
{keys:["2"],name:"each: several statements",does:Ii(!0)},{keys:[","],name:"one more value",does:e=>C(e,e.state.field??"",
{isAdding:!0})},{keys:["Backspace"],name:"take back last",does:$t},{keys:["Escape"],name:"leave",does:E}]};function $n(e){let t=L(e.known.vocabulary,e.state.field);return $(e,{place:en(t)??"choosing",hints:[],typed:"",first:null})}
function vt(e,t){let{first:n}=e.state;return n?tu(e,hn(n,t)):$(e,{first:t,typed:""})}function tu(e,t){let{index:n,known:s}=e,
o=Ne(s.article.text,t),r=s.article.text.slice(...o),i=k(r),a=`${s.article.coder}/${s.article.id}`,l=n.searched.find(({entity:p,
plain:d})=>d.includes(i)&&(p.local===null||p.local===a)),f=$n(e),c=f.state.place==="text",u=L(s.vocabulary,e.state.field)?.
takes??[];return l&&(!c||u.includes("entity"))?nu(P(I(f,{is:"entity",id:l.entity.id,at:o}),"is an entity already",{name:r})):
c?I(f,{is:"text",text:r,at:o}):Ks(e)&&!/\p{Lu}/u.test(r)?I(f,{is:"words",text:r,at:o}):$(f,{place:"new entity",entity:an(
n,o),first:o,part:null})}var nu=e=>e.state.place==="statement"?e:$(e,{marked:-1});function Ks(e){let{field:t}=e.state;if(t===
"object")return $e(e.index,v(e))?.words??!1;let n=L(e.known.vocabulary,t);return n?n.words||n.takes.includes("text"):!1}
var Li={name:"Words",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"first, then last word",does:(e,t)=>{let{hint:n,
typed:s}=Ze(e.state,t.name);return n?.span?vt($(e,{typed:""}),n.span):$(e,{typed:s})}},{keys:["1\u20139"],name:"statemen\
t in the margin",when:({state:e},t)=>e.first===null&&Ze(e,t.name).hint?.statement!==void 0,does:(e,t)=>I($n(e),{is:"stat\
ement",key:Ze(e.state,t.name).hint?.statement??""})},{keys:["Enter"],name:"only this word",when:({state:e})=>e.first!==null,
does:e=>vt(e,e.state.first)},{keys:["ArrowDown"],name:"letters on the next sentence",does:e=>Ye(e,1),isRare:!0},{keys:["\
ArrowUp"],name:"letters on the sentence before",does:e=>Ye(e,-1),isRare:!0},{keys:[" "],name:"more",does:Se},{keys:["Bac\
kspace"],name:"take back a letter",does:e=>mn(e)??$n(e)},{keys:["Escape"],name:"back",does:$n}]};var Ot=({state:e})=>e.entity,et=(e,t)=>$(e,{entity:{...Ot(e),...t},part:null,line:"",marked:0,isSelected:!1}),tt=(e,t=()=>"")=>n=>{
let s=t(Ot(n));return $(n,{part:e,line:s,isSelected:s!=="",marked:0})},We=e=>$(e,{part:null,line:"",isSelected:!1});function zs(e,t){
let{part:n,line:s}=e.state,o=Ot(e),r=s.trim();switch(n){case"type":return t?.value.is==="text"?et(e,ei(e.index,o,t.value.
text)):e;case"country":return t?.value.is==="entity"?et(e,{country:t.value.id}):e;case"members":{if(t?.value.is!=="entit\
y")return We(e);let{id:i}=t.value,{members:a}=o,l=a.includes(i)?a.filter(f=>f!==i):[...a,i];return $(et(e,{members:l}),{
part:n})}case"alias":return r?et(e,{aliases:[...o.aliases,r]}):We(e);default:return r?et(e,{label:r}):We(e)}}function su(e){
let{entity:t,first:n}=e.state;return t?t.type?I(e,n?{is:"new",entity:t,at:n}:{is:"new",entity:t}):P(tt("type")(e),"choos\
e its type"):e}function ou(e){let{first:t}=e.state,n=t?e.known.article.text.slice(...t):Ot(e).label;return I(e,t?{is:"wo\
rds",text:n,at:t}:{is:"words",text:n})}function ru({...e}){let{field:t,isAdding:n,isInferring:s,line:o}=e.state;return C(
e,t??"",{isAdding:n,isInferring:s,line:o,isSelected:o!==""})}var iu=[{keys:["Enter"],name:"make it",does:su},{keys:["t"],
name:"type",does:tt("type")},{keys:["c"],name:"country",does:tt("country")},{keys:["n"],name:"name",does:tt("label",({label:e})=>e)},
{keys:["a"],name:"alias",does:tt("alias")},{keys:["l"],name:"local or corpus",does:e=>et(e,{isLocal:!Ot(e).isLocal})},{keys:[
"m"],name:"members",does:tt("members")},{keys:["w"],name:"plain words, no entity",isHere:Ks,does:ou},{keys:["Backspace",
"Escape"],name:"back",does:ru}],au=[{keys:["Enter"],name:"take what is written",does:e=>zs(e,void 0)},{keys:["Backspace"],
name:"back",when:D,does:We},{keys:["Escape"],name:"leave",does:We}],lu=[{...X,does:(e,{name:t})=>zs(e,e.state.rows.find(
({digit:n})=>n===Number(t)))},ue,...J,{keys:["Enter"],name:"take it",does:e=>zs(e,e.state.rows[e.state.marked])},{keys:[
"Backspace"],name:"back",when:D,does:We},{keys:["Escape"],name:"leave",does:We}];function cu(e){let{part:t,line:n}=e.state;
return t==="type"||t==="country"?z(e.index,Z(e)):t!=="members"||!n?[]:z(e.index,{...Z(e),place:"choosing",field:null}).filter(
({value:s})=>s.is==="entity")}var Di={name:"New entity",writes:({part:e})=>e!==null,rows:cu,bindings:({part:e})=>e===null?
iu:e==="label"||e==="alias"?au:lu};var nt=["label","parent","definition"];function Ri(e,t){let{part:n,line:s,relation:o}=e.state,r=nt.indexOf(n??""),i=n===
"parent"?t?.value.is==="relation"?t.value.id:"":s.trim();if(!i||!o)return P(e,"write it, or choose one");let a={...o,[nt[r]]:i};
return r+1<nt.length?$(e,{relation:a,part:nt[r+1],line:"",marked:0}):I(e,{is:"new relation",...a})}function fu(e){let t=nt.
indexOf(e.state.part??"");if(t<=0)return C(e,"relation");let n=nt[t-1],s=n==="parent"?"":e.state.relation?.label??"";return $(
e,{part:n,line:s,isSelected:s!=="",marked:0})}var uu=({state:e})=>e.part==="parent",ji={name:"New relation",writes:()=>!0,
rows:e=>uu(e)?z(e.index,Z(e)):[],bindings:({part:e})=>[...e==="parent"?[{...X,when:(t,n)=>!!X.when?.(t,n),does:(t,{name:n})=>Ri(
t,t.state.rows.find(({digit:s})=>s===Number(n)))},ue,...J]:[],{keys:["Enter"],name:"go on",does:t=>Ri(t,t.state.rows[t.state.
marked])},{keys:["Backspace"],name:"back",when:D,does:fu},{keys:["Escape"],name:"leave",does:t=>C(t,"relation")}]};var bn={name:"Relation",writes:()=>!0,bindings:()=>[X,ue,...J,nn,Ge,sn,{keys:["+"],name:"none fits",when:D,does:e=>$(e,{
place:"new relation",part:"label",relation:{label:"",parent:"",definition:""}})},{keys:[" "],name:"more",when:D,does:Se},
ze,Me,...Ee,Ke]};var du=({state:e})=>e.field===null?_n:e.field==="relation"?bn:gn;function kn(e){let{field:t,isAdding:n,isInferring:s,isBackwards:o}=e.
state;return t!==null?C(e,t,{isAdding:n,isInferring:s,isBackwards:o}):s?le(e):E(e)}function Bi(e){let{say:t}=e.known,n=kn(
e),s=k(e.state.line),o=e.state.field!==null;return du(e).bindings(n.state).filter(({keys:[r],isHere:i,when:a})=>/^[^\p{L}\s]$/u.
test(r)&&(i?.(n)??!0)&&(a?.(n,{name:r,isShift:!1})??!0)).map(({keys:r,name:i})=>({sign:r[0],label:t(i)})).filter(({label:r})=>`\
 ${k(r)}`.includes(` ${s}`)).map(({sign:r,label:i},a)=>({value:{is:"text",text:r},label:i,lang:null,why:r,digit:o&&a<9?a+
1:null}))}function pu(e){let{field:t,isInferring:n}=e.state;return t!==null?Bi(e):[...z(e.index,Z(e)),...n?[]:Bi(e)]}function Wi(e,t){
if(t?.value.is!=="text")return e;let{text:n}=t.value;return/^[^\p{L}]$/u.test(n)?{...kn(e),again:{name:n,isShift:!1}}:e.
state.isInferring?Gs(e,n):C(e,n)}var Pi={name:"Other fields",writes:()=>!0,rows:pu,bindings:()=>[{...X,does:(e,{name:t})=>Wi(
e,e.state.rows.find(({digit:n})=>n===Number(t)))},ue,...J,{keys:["Enter"],name:"take what is marked",does:e=>Wi(e,e.state.
rows[e.state.marked])},{keys:["Backspace"],name:"back",when:D,does:kn},{keys:["Escape"],name:"leave",does:e=>e.state.line?
$(e,{line:"",marked:0}):kn(e)}]};var mu=({state:e})=>e.proposals[e.proposal]??null;function hu({proposer:e,fields:t,quote:n},s){let o=t.filter(({isFilled:r})=>r).
map(({field:r,values:i})=>({field:r,values:i,each:!1,isInferred:!1}));return{...re(s),slots:o,quote:n,proposedBy:e}}function xn(e){
let t=mu(e);return t?$(e,{draft:hu(t,e.state.sentence),filters:{}}):e}var qi=(e,t)=>{let{length:n}=e.state.proposals;return n?
$(e,{proposal:t%n}):Ui(e)},Ui=e=>$(Oe(e),{proposals:[],proposal:0});function gu(e){let{proposals:t,proposal:n}=e.state;return qi(
$(e,{proposals:t.filter((s,o)=>o!==n)}),n)}var Fi={name:"Draft",writes:()=>!1,bindings:()=>[{keys:["Enter"],name:"take a\
s it is",does:e=>de(E(xn(e)),!1)},{keys:["n"],name:"take, next",does:e=>de(E(xn(e)),!0)},{keys:["q"],name:"other words",
does:e=>Qe(E(xn(e)))},{keys:["p"],name:"next draft",does:e=>qi(e,e.state.proposal+1)},{keys:["a\u2026z"],name:"opens tha\
t field",when:({known:e},{name:t})=>ye(e.vocabulary,t)!==null,does:(e,{name:t})=>C(xn(e),ye(e.known.vocabulary,t)?.id??"")},
{keys:["Delete"],name:"not this",does:gu},{keys:["Escape"],name:"no draft",does:Ui}]};function Hi(e,t){let n=v(e),s=e.state.isAdding?[...De(n,e.known),...t]:t;return E(F(e,{...n,quote:[...s].sort((o,r)=>o[0]-
r[0])}))}function vn(e,t){let{first:n}=e.state;return n?Hi(e,[Ne(e.known.article.text,hn(n,t))]):$(e,{first:t,typed:""})}
function yu(e){let t=De(v(e),e.known),[n]=t[0],[,s]=t[t.length-1];return e.state.first?de(vn(e,[Math.max(s,e.state.first[1]),
Math.max(s,e.state.first[1])]),!1):$(e,{first:[n,n]})}function _u(e){let{text:t,lang:n}=e.known.article;return ks(v(e),e.
known).slice(0,9).map((s,o)=>({value:{is:"words",text:t.slice(...s),at:s},label:t.slice(...s),lang:n,why:"",digit:o+1}))}
var Gi={name:"Quote",writes:()=>!1,rows:_u,bindings:()=>[{keys:["1\u20139"],name:"other likely words",when:({state:e},{name:t})=>e.
first===null&&Number(t)<=e.rows.length,does:(e,{name:t})=>Hi(e,[ks(v(e),e.known)[Number(t)-1]])},{keys:["a\u2026z"],name:"\
first, then last word",does:(e,t)=>{let{hint:n,typed:s}=Ze(e.state,t.name);return n?.span?vn($(e,{typed:""}),n.span):$(e,
{typed:s})}},{keys:["Enter"],name:"keep beginning; then end, and save",does:yu},{keys:["+"," "],name:"one more piece",does:e=>$(
e,{isAdding:!e.state.isAdding})},{keys:["ArrowDown"],name:"letters on the next sentence",does:e=>Ye(e,1),isRare:!0},{keys:[
"ArrowUp"],name:"letters on the sentence before",does:e=>Ye(e,-1),isRare:!0},{keys:["Backspace"],name:"take back a lette\
r",does:e=>mn(e)??E(e)},{keys:["Escape"],name:"back",does:E}]};var Vs=({state:e,known:t})=>t.article.statements.find(({key:n})=>n===e.statement)??null,st=({state:e,known:t})=>ae(t.article,
e.sentence),St=({known:e},{coder:t})=>t===e.article.coder,Xs=e=>Vs(e)??st(e).find(t=>St(e,t))??st(e)[0]??null,wu=(e,t)=>e.
known.article.sentences[t].nothing!==null||ae(e.known.article,t).some(n=>St(e,n));function $u(e){let{length:t}=e.known.article.
sentences;for(let n=1;n<=t;n++){let s=(e.state.sentence+n)%t;if(!wu(e,s))return fe(e,s)}return P(e,"every sentence is co\
ded")}function bu(e){let[t,...n]=e.state.aside;return t?Ns($(e,{aside:n}),t):C($(e,{draft:re(e.state.sentence),filters:{}}),
"subject")}function ku(e){let t=Xs(e);return t?St(e,t)?Ns(e,Zt(t,e.known.article)):P(e,"another coder's statement"):P(e,
"this sentence has no statement yet")}function xu(e){let{state:t,known:n}=e,s=Vs(e)??n.article.statements.find(({key:o})=>o===
t.last)??Xs(e);return s?E($(e,{draft:Dr(s,t.sentence,e.index),filters:{}})):P(e,"there is no statement to copy yet")}function vu(e){
let t=Vs(e);if(t&&!St(e,t))return P(e,"another coder's statement");if(t)return Y(e,{does:"delete",statement:t.key});let[
n,...s]=e.state.aside;return n?P($(e,{aside:s,dropped:[{draft:n,steps:0},...e.state.dropped]}),"discarded"):P(e,"no stat\
ement is marked")}function Ou(e){let{aside:t}=e.state,[n,...s]=e.state.dropped;return n?.steps===0?$(e,{dropped:s,aside:[
n.draft,...t]}):Y(e,{does:"undo"})}function Su(e){let{sentence:t}=e.state;return st(e).some(n=>St(e,n))?P(e,"this senten\
ce has statements"):Y(e,{does:"nothing here",sentence:t,is:e.known.article.sentences[t].nothing===null})}function Eu(e){
let t=Xs(e);return t?Y(e,{does:"explore",statement:t.key}):P(e,"this sentence has no statement yet")}function Ki(e,t){let n=st(
e),s=n.findIndex(({key:r})=>r===e.state.statement),o=n[s<0?t>0?0:n.length-1:s+t];return o?bt(e,o.key):e}var zi={name:"Re\
ading",writes:()=>!1,bindings:()=>[{keys:["j","ArrowDown"],name:"next",does:e=>fe(e,e.state.sentence+1)},{keys:["k","Arr\
owUp"],name:"back",does:e=>fe(e,e.state.sentence-1)},{keys:["u"],name:"next uncoded",does:$u},{keys:["n"],name:"new stat\
ement",does:bu},{keys:["0"],name:"nothing here",does:Su},{keys:["1\u20139"],name:"mark a statement",when:(e,{name:t})=>Number(
t)<=st(e).length,does:(e,{name:t})=>bt(e,st(e)[Number(t)-1].key),isRare:!0},{keys:["ArrowRight"],name:"mark the next sta\
tement",does:e=>Ki(e,1),isRare:!0},{keys:["ArrowLeft"],name:"mark the statement before",does:e=>Ki(e,-1),isRare:!0},{keys:[
"e","Enter"],name:"change",does:ku},{keys:["d"],name:"copy of last",does:xu},{keys:["Delete"],name:"delete",does:vu},{keys:[
"z","Undo"],name:"undo",does:Ou},{keys:["p"],name:"draft",does:e=>Y(e,{does:"propose",sentence:e.state.sentence})},{keys:[
"/"],name:"find",does:e=>Y(e,{does:"search"})},{keys:["o"],name:"see its tie",does:Eu,isRare:!0},{keys:["!"],name:"probl\
ems",does:e=>Y(e,{does:"open problems"})},{keys:["?"],name:"all keys",does:e=>$(e,{isHelpOpen:!0})}]};function Mu(e){let{line:t,rows:n,marked:s,field:o}=e.state,r=n[s];return r?je(e,r):t.trim()?I(e,{is:"text",text:t.trim()}):
o&&_e(v(e),o)?ie(e):e}function Tu(e){let{field:t,line:n}=e.state,s=Z(e),o=z(e.index,s);if(!/^\p{L}/u.test(n)||!L(e.known.
vocabulary,t)?.takes.includes("entity"))return o;let r=z(e.index,{...s,place:"choosing"}).filter(({value:i})=>i.is==="en\
tity");return[...o,...r.map(i=>({...i,digit:null}))]}var Vi={name:"Text",writes:()=>!0,rows:Tu,bindings:()=>[{keys:["Ent\
er"],name:"take what is marked, or written",does:Mu},{keys:[" "],name:"words",when:D,does:Je},...J,ze,Me,...Ee]};var ee={reading:zi,choosing:gn,relation:bn,text:Vi,basis:Hr,statement:_n,few:Ei,inferred:Ci,words:Li,quote:Gi,"new entit\
y":Di,"new relation":ji,"other fields":Pi,jointly:Ni,draft:Fi};function Pe(e,t,n,s){let o={state:e,known:n,index:s,effects:[]};
if(e.isHelpOpen){let a=["Escape","?","F1"].includes(t.name);return{state:a?{...e,isHelpOpen:!1}:e,effects:[],isCommand:a}}
if(t.name==="F1")return{state:{...e,isHelpOpen:!0},effects:[],isCommand:!0};let r=Xi(o,t);if(r)return{...ot(o,r.does(o,t)),
isCommand:!0};let i=ee[e.place].writes(e)?Iu(e,t):null;return{state:i===null?e:Js(e,i,n,s),effects:[],isCommand:!1}}function Js(e,t,n,s){
let o={state:e,known:n,index:s,effects:[]};return ot(o,$(o,{line:t,marked:0,isSelected:!1})).state}function ot(e,t){let n=t;
for(;n.again;){let r=n.again,i=xt({...n,again:void 0},ee[n.state.place],null);n=Xi(i,r)?.does(i,r)??i}let{state:s,effects:o}=xt(
n,ee[n.state.place],e.state);return{state:s,effects:o}}function Xi(e,t){return ee[e.state.place].bindings(e.state).find(
s=>Au(s,t)&&(s.isHere?.(e)??!0)&&(s.when?.(e,t)??!0))??null}var Au=({keys:e,isShift:t},n)=>e.some(s=>Cu(s,n))&&(t===void 0||
t===n.isShift);function Cu(e,t){return e==="1\u20139"?/^[1-9]$/.test(t.name):e==="a\u2026z"?/^[a-z]$/.test(t.name):e===t.
name}function Iu({line:e,isSelected:t},n){let s=yr(n);return s!==null?t?s:e+s:n.name==="Backspace"&&e?[...e].slice(0,-1).
join(""):null}var Nu={Enter:"\u23CE",Backspace:"\u232B",Delete:"Del",Escape:"Esc",Tab:"\u21E5",ArrowDown:"\u2193",ArrowUp:"\u2191",ArrowLeft:"\
\u2190",ArrowRight:"\u2192",Undo:"Ctrl Z"," ":"\u2423"};function Ji({keys:[e],name:t,isShift:n=!1}){return{shown:`${n?"\u21E7":
""}${Nu[e]??e}`,name:t,press:/\u2026|\u2013/.test(e)?null:{name:e,isShift:n}}}var Qi=(e,t,n)=>ee[e.place].bindings(e).filter(({
isRare:s,isHere:o})=>!s&&(o?.({state:e,known:t,index:n,effects:[]})??!0)).map(Ji),Yi=e=>Object.entries(ee).map(([t,{name:n,
bindings:s}])=>({place:t,name:n,keys:s({...e,part:null}).flatMap(o=>o.keys.map(r=>Ji({...o,keys:[r]})))}));var rt=(e,t)=>e.statements.find(n=>n.key===t),te=({vocabulary:e},t)=>e.fields.find(n=>n.id===t),On=(e,t)=>e?.slots.find(
n=>n.field===t&&n.values.length>0);function Ae(e,t){let n=He(t,e);return t.is==="new"?{text:n,lang:t.entity.lang}:t.is===
"words"?{text:`\u201C${n}\u201D`,lang:e.article.lang}:{text:n,lang:t.is==="entity"?Fe(e.entities,t.id)?.lang??null:null}}
var Qs=4,Lu=74;function it(e){let t=e.split(/\s+/);return e.length<Lu||t.length<=2*Qs?e:`${t.slice(0,Qs).join(" ")} \u2026 ${t.
slice(-Qs).join(" ")}`}var Du=["subject","relation","object"];function Zi({known:e,state:t}){let{say:n,article:s}=e,o=s.sentences[t.sentence];if(!t.
draft){let r=o?.isTitle?n("title"):n("sentence_n",{n:t.sentence});return m`<h2 class="claim"><span>${r}</span></h2>`}return m`<h2 class="claim">
<span>
${Du.map((r,i)=>m`${i>0&&m`<i> \u2013 </i>`}<${Ru} known=${e} state=${t} field=${r} />`)}
${t.draft.id&&m` <small>${n("edits",{id:t.draft.id})}</small>`}
</span>
</h2>`}function Ru({known:e,state:t,field:n}){let s=On(t.draft,n);if(t.field===n)return m`<mark aria-label=${e.say("open")}>${"\
 ? "}</mark>`;if(!s)return m`<i>\u2026</i>`;let o=` ${e.say("and")} `;return s.values.map((r,i)=>{let{text:a,lang:l}=Ae(e,r);
return m`${i>0&&o}<bdi lang=${l}>${s.isInferred?`[${a}]`:a}</bdi>`})}var Sn="actorgraph-explorer",ea="actorgraph-annotator";var En=({session:e,statement:t,children:n})=>e.connection.explorer&&m`<a class="explorer-link" href=${e.connection.explorer(
t??null)} target=${Sn}>${n}</a>`;var be=class extends j{element=K();componentDidMount(){this.measure()}componentDidUpdate(){this.measure()}measure(){let t=this.
element.current;t.scrollHeight>t.clientHeight?t.tabIndex=0:t!==document.activeElement&&t.removeAttribute("tabindex")}render({
children:t,...n}){return m`<div ref=${this.element} ...${n}>${t}</div>`}};function na({known:e,state:t,preview:n,failures:s,said:o,session:r}){return m`<${be} class="detail" role="group" aria-label=${e.
say("detail")}>
${t.place==="statement"&&s.map(i=>m`<p class="problem">${i}</p>`)}
${o&&t.place!=="reading"&&m`<p class="doubt">${o}</p>`}
${ju(e,t,n,r)}
<//>`}var ta=(e,{vocabulary:{relations:t}})=>e.replace(/`(\w+)`/g,(n,s)=>`\u201C${t[s]?.label??s.replaceAll("_"," ")}\u201D`);
function ju(e,t,n,s){let{say:o}=e,r=t.rows[t.marked];if(t.place==="relation"&&r?.value.is==="relation"){let l=e.vocabulary.
relations[r.value.id];return m`<p><b>${l.label}</b> <i>${o("use")}</i> ${ta(l.use||l.definition,e)}</p>
<p>${l.avoid&&m`<i>${o("not_for")}</i> ${ta(l.avoid,e)}`}</p>`}if(t.place==="reading"){let l=rt(e.article,t.statement),f=l?.
problems[0],c=l?.spans.map(([u,p])=>e.article.text.slice(u,p)).join(" \u2026 ");return l&&m`<p><q>${c}</q> <${En} session=${s} statement=${l.
key}>${o("see_its_tie")}<//></p>${f&&m`<p class="problem">${f.message}</p>`}`}if(n&&(t.place==="statement"||t.place==="i\
nferred"||t.place==="quote")){let{tie:l,plain:f,problems:c}=n,[u]=c;return m`<p><i>${o("tie")}</i> <b>${l||o("no_tie")}</b></p>
<p>
<i>${o("plain_triple")}</i> <b>${o(f.is?"yes":"no")}</b>${f.why&&` (${f.why})`}
</p>
${u&&m`<p class=${u.severity==="error"?"problem":"doubt"}>${u.message} ${u.hint}</p>`}`}let i=`help_${t.place.replaceAll(
" ","_")}`,a=o(i,{name:r?Ae(e,r.value).text:""});return a!==i&&m`<p><i>${a}</i></p>`}var sa=new WeakMap;function ra(e){let t=sa.get(e);if(t)return t;let n=[];for(let[s,o]of e.sentences.entries()){let r=n.at(
-1);r?.number===o.paragraph&&r.isTitle===o.isTitle?r.sentences.push({number:s,sentence:o}):n.push({number:o.paragraph,sentences:[
{number:s,sentence:o}],isTitle:o.isTitle})}return sa.set(e,n),n}function qe({sentences:e},t){let[n,s]=[0,e.length-1];for(;n<
s;){let o=n+s+1>>1;e[o].span[0]<=t?n=o:s=o-1}return n}var oa=new WeakMap;function Bu(e){let t=oa.get(e);if(t)return t;let n=new Set;
for(let[s,o]of e.statements.flatMap(({spans:r})=>r))for(let r=qe(e,s);(e.sentences[r]?.span[0]??o)<o;r++)n.add(r);return oa.
set(e,n),n}var Et=(e,t)=>Bu(e).has(t)?"coded":e.sentences[t].nothing?"nothing":"open";function Mn({statements:e}){return[
...new Set(e.flatMap(({words:t})=>t.by?[t.by]:[]))]}var Wu=3,Tn=(e,t)=>t===null?0:1+e.indexOf(t)%Wu,Pu=3;function ia(e){
let t=[];return e.map(({spans:n})=>{let s=new Set(t.filter(r=>qu(r.spans,n)).map(({lane:r})=>r)),o=0;for(;s.has(o)&&o<Pu-
1;)o+=1;return t.push({lane:o,spans:n}),o})}var qu=(e,t)=>e.some(([n,s])=>t.some(([o,r])=>n<r&&o<s));var An=class extends oe{render({known:t,corpus:n,current:s,saved:o,session:r,press:i}){let{article:a,say:l}=t,f=a.sentences.
filter((p,d)=>Et(a,d)==="open").length,c=a.statements.reduce((p,d)=>p+d.problems.length,0),u=l("head_counts",{read:a.sentences.
length-f,all:a.sentences.length,statements:a.statements.length});return m`<header>
<h1>
<button type="button" class="plain" onClick=${()=>i("articles")} title=${l("all_articles")}>
<bdi lang=${a.lang}>${a.title}</bdi>
</button>
</h1>
<span class="about">${[a.published,l("coder",{name:n.coder})].filter(Boolean).join(" \xB7 ")}</span>
<${Ys} article=${a} current=${s} say=${l} />
<span class="counts">${u}</span>
${c>0&&m`<button type="button" class="plain problems" onClick=${()=>i("problems")}>${l(c===1?"problem_n":"problems_n",{n:c})}</button>`}
<${En} session=${r}>${l("explorer")}<//>
<${Uu} saved=${o} say=${l} />
</header>`}},Uu=({saved:e,say:t})=>m`<span class=${`saved is-${e.is}`} role="status">
${e.is==="nothing"?"":e.words||t(`saved_${e.is}`,{at:e.at})}
</span>`,Fu=40,Ys=class extends oe{render({article:t,current:n,say:s}){let o=t.sentences.length,r=Math.ceil(o/Fu),i=Array.
from({length:Math.ceil(o/r)},(l,f)=>{let c=Array.from({length:Math.min(r,o-f*r)},(d,h)=>f*r+h),u=c.map(d=>Et(t,d)),p=u.includes(
"open")?"open":u.includes("coded")?"coded":"nothing";return T(`is-${p}`,c.includes(n)&&"now")}),a=s("strip",{n,all:o-1});
return m`<span class="strip" role="img" aria-label=${a}>${i.map(l=>m`<i class=${l} />`)}</span>`}};var Cn=class extends j{element=K();componentDidMount(){this.element.current.showModal()}render({known:t,state:n,hasLetters:s,
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
${Yi(n).map(({place:l,name:f,keys:c})=>m`<section key=${l}>
<h3>${i(f)}</h3>
${c.map(({shown:u,name:p})=>m`<p key=${u+p}><kbd>${u}</kbd> ${i(p)}</p>`)}
</section>`)}
<section>
<h3>${i("fields")}</h3>
${a.fields.map(({id:l,letter:f,label:c})=>f&&m`<p key=${l}><kbd>${f}</kbd> ${c}</p>`)}
</section>
</div>
</dialog>`}};var Mt=24,Hu=120,pe=e=>e.preventDefault(),Gu=({place:e,part:t})=>e==="text"||e==="basis"||t==="label"||t==="alias"||t===
"definition",Tt=class extends j{state={most:Mt};componentDidUpdate({state:t}){let{state:n}=this.props;n.rows!==t.rows&&this.
state.most>Mt&&this.setState({most:Mt}),(n.rows!==t.rows||n.marked!==t.marked)&&document.getElementById(`choice-${Math.max(
0,n.marked)}`)?.scrollIntoView({block:"nearest"})}look=({currentTarget:{scrollTop:t,clientHeight:n,scrollHeight:s}})=>{t+
n>s-Hu&&this.setState({most:this.state.most+Mt})};render({known:{say:t},state:n,hands:s},{most:o}){let{rows:r,marked:i,place:a,
first:l,typed:f,line:c}=n,u=a==="words"||a==="quote";return m`<div class="choices">
<div id="choices" role="listbox" aria-label=${t("choices")} onScroll=${this.look}>
${r.slice(0,Math.max(o,i+Mt)).map((p,d)=>m`<div
key=${d}
id=${`choice-${d}`}
role="option"
class=${T("row",d===i&&"marked")}
aria-selected=${String(d===i)}
aria-setsize=${r.length}
aria-posinset=${d+1}
aria-label=${[p.digit,p.label,p.why].filter(Boolean).join(", ")}
onMouseDown=${pe}
onClick=${()=>s.take(p)}
>
${p.digit===null?m`<kbd class="none" />`:m`<kbd>${p.digit}</kbd>`}
<bdi class="name" lang=${p.lang}>${a==="quote"?it(p.label):p.label}</bdi>
<span class="why">${p.why}</span>
</div>`)}
</div>
${u&&m`<p class="asks">${t(l?"last_word":"first_word")} ${f&&m`<kbd>${f}</kbd>`}</p>`}
${!r.length&&!u&&c&&!Gu(n)&&m`<p class="asks">${t("nothing_found")}</p>`}
</div>`}};var at=class extends oe{state={at:0,isBefore:!1,isAfter:!1};element=K();componentDidMount(){this.observer=new ResizeObserver(
this.measure),this.observer.observe(this.element.current),this.measure()}componentWillUnmount(){this.observer?.disconnect()}componentDidUpdate(){
this.measure()}measure=()=>{let{scrollLeft:t,scrollWidth:n,clientWidth:s}=this.element.current,o=t>1,r=t+s<n-1;(o!==this.
state.isBefore||r!==this.state.isAfter)&&this.setState({isBefore:o,isAfter:r})};scroll=()=>{let t=this.element.current;t.
scrollLeft=this.state.isAfter?t.scrollLeft+t.clientWidth-64:0};render({say:t,place:n,keys:s,press:o},{isBefore:r,isAfter:i}){
let a=s.filter(f=>f.press),l=Math.min(this.state.at,a.length-1);return m`<footer>
<span class="place">${n}</span>
<div
class=${T("keys",r&&"has-before",i&&"has-after")}
ref=${this.element}
onScroll=${this.measure}
role="toolbar" aria-label=${t("keys")} onKeyDown=${this.go}>
${s.map(({shown:f,name:c,press:u})=>u?m`<button
type="button"
key=${f}
tabindex=${a[l]?.shown===f?0:-1}
onMouseDown=${pe}
onClick=${()=>o(u)}
><kbd>${f}</kbd> ${t(c)}</button>`:m`<span key=${f}><kbd>${f}</kbd> ${t(c)}</span>`)}
</div>
${(r||i)&&m`<button
type="button"
class="more"
tabindex="-1"
aria-label=${t("more_keys")}
title=${t("more_keys")}
onMouseDown=${pe}
onClick=${this.scroll}
>${i?"\u203A":"\u2039"}</button>`}
</footer>`}go=t=>{let n={ArrowRight:1,ArrowLeft:-1}[t.key];if(!n)return;let s=[...t.currentTarget.querySelectorAll("butt\
on")],o=(s.indexOf(document.activeElement)+n+s.length)%s.length;this.setState({at:o},()=>s[o].focus()),t.preventDefault()}};var Ku=(e,t)=>e.say(`line_${aa(t)}`,{field:la(e,t),count:t.rows.length}),aa=({place:e})=>e.replaceAll(" ","_"),la=(e,{field:t})=>t?
te(e,t)?.label??t:"",In=class extends j{element=K();componentDidMount(){this.element.current.focus({preventScroll:!0})}componentDidUpdate(){
let{state:t}=this.props,n=this.element.current;n.value!==t.line&&(n.value=t.line),t.isSelected&&n.select()}render({known:t,
state:n,written:s}){let o=ee[n.place].writes(n),r=n.rows.length>0&&n.place!=="few";return m`<input
id="line"
ref=${this.element}
class=${o?"":"is-command"}
role="combobox"
aria-expanded=${String(r)}
aria-controls="choices"
aria-autocomplete="list"
aria-activedescendant=${r&&n.rows[n.marked]?`choice-${n.marked}`:null}
aria-label=${Ku(t,n)}
placeholder=${t.say(`hint_${aa(n)}`,{field:la(t,n)})}
autocomplete="off"
autocapitalize="off"
spellcheck=${!1}
dir="auto"
readonly=${!o}
onInput=${i=>{i.isComposing||s(i.currentTarget.value)}}
onCompositionEnd=${i=>s(i.currentTarget.value)}
/>`}};var Zs=e=>document.getElementById(`sentence-${e}`)?.firstChild??null;function eo(e,[t,n]){let s=[];for(let o=qe(e,t);o<e.
sentences.length;o+=1){let[r,i]=e.sentences[o].span;if(r>=n)break;let a=Zs(o);!a||i<=t||s.push(new StaticRange({startContainer:a,
startOffset:Math.max(t,r)-r,endContainer:a,endOffset:Math.min(n,i)-r}))}return s}var zu=["sentence","named","marked","qu\
ote","first"];function to(e,t,n){if(!("highlights"in CSS))return n;for(let s of n)s in t||CSS.highlights.delete(s);for(let[
s,o]of Object.entries(t)){let r=new Highlight(...o.flatMap(i=>eo(e,i)));r.priority=zu.indexOf(s)+1,CSS.highlights.set(s,
r)}return new Set(Object.keys(t))}function ca(e){return ua(e,e.statements.filter(({words:t,spans:n})=>t.by!==null&&n.length),
"said")}function fa(e,t){let n=ae(e,t.sentence);return ua(e,n.filter(({words:s,spans:o})=>s.by===null&&o.length),"own")}
function ua(e,t,n){let s=Mn(e),o=ia(t),r={};for(let[i,{words:a,marks:l,spans:f}]of t.entries()){let c=`${n}-${Tn(s,a.by)}\
-${l.length?"held":"plain"}-${o[i]}`;r[c]=[...r[c]??[],...f]}return r}function da(e,t,n){let s=e.map(o=>Math.max(0,o));for(let o=t+1;o<s.length;o++)s[o]=Math.max(s[o],s[o-1]+n);for(let o=t-1;o>=
0;o--)s[o]=Math.min(s[o],s[o+1]-n);s[0]<0&&(s[0]=0);for(let o=1;o<s.length;o++)s[o]=Math.max(s[o],s[o-1]+n);return s}var Vu=20,Xu=2,pa=400;function lt({words:e,isDenied:t,marks:n},s){let o=[e.subject,e.relation,e.object].filter(Boolean).
join(" \u2013 ");return[(t?`${s("not")} `:"")+o,...e.by?[s("according_to",{name:e.by})]:[],...n].join(", ")}var Nn=class extends j{state={
from:0,to:2e3};element=K();componentDidMount(){this.scroller=this.element.current.closest(".reading"),this.scroller.addEventListener(
"scroll",this.look,{passive:!0}),this.look()}componentWillUnmount(){this.scroller?.removeEventListener("scroll",this.look)}componentDidUpdate(){
this.place()}shouldComponentUpdate(t,n){let s=this.props;return Object.keys(t).some(r=>t[r]!==s[r])||n.from!==this.state.
from||n.to!==this.state.to}look=()=>{let{top:t,bottom:n}=this.scroller.getBoundingClientRect(),o=[...this.scroller.querySelectorAll(
".paragraph")].filter(a=>{let l=a.getBoundingClientRect();return l.bottom>t-pa&&l.top<n+pa}),[r,i]=[o[0]?.firstElementChild,
o.at(-1)?.lastElementChild].map(a=>Number(a instanceof HTMLElement?a.dataset.sentence:0));this.setState({from:r,to:i})};place(){
let{known:t,current:n}=this.props,s=this.element.current.getBoundingClientRect().top,o=new Map(ha(t.article).map(f=>[f.stated.
key,f])),r=[...this.element.current.children].flatMap(f=>{let c=o.get(f.dataset.statement??"");return c?[{element:f,...c}]:
[]}),i=r.map(({stated:f})=>Math.round(Ju(t.article,f)-s)),a=Math.max(0,r.findIndex(({number:f})=>f>=n)),l=da(i,a,Vu+Xu);
for(let[f,{element:c}]of r.entries())c.style.top=`${l[f]}px`}render({known:t,current:n,statement:s,fresh:o,letters:r,open:i},{
from:a,to:l}){let{article:f,say:c}=t,u=Mn(f),p=ha(f).filter(({number:d})=>d>=a&&d<=l);return m`<div class="cards" ref=${this.
element} role="group" aria-label=${c("statements_beside")}>
${p.map(({stated:d,number:h})=>{let{key:g,words:y,isDenied:w,marks:_,problems:b}=d,x=T("card",`claimant-${Tn(u,y.by)}`,_.
length>0&&"held",h===n&&"current",g===s&&"open",g===o&&"fresh",b.length>0&&"has-problems");return m`<button
type="button"
tabindex="-1"
key=${g}
class=${x}
data-statement=${g}
aria-label=${lt(d,c)}
title=${lt(d,c)}
onClick=${()=>i(g)}
>
${r[g]&&m`<kbd class="label">${r[g]}</kbd>`}${w&&m`<b>${c("not")}</b> `}
${_.length>0&&m`<i>${_[0]}</i> `}<bdi>${y.subject}</bdi> \u2013 ${y.relation} \u2013 <bdi>${y.object}</bdi>
</button>`})}
</div>`}},ma=new WeakMap;function ha(e){let t=ma.get(e);if(t)return t;let s=e.statements.filter(({spans:o})=>o.length).sort(
(o,r)=>o.spans[0][0]-r.spans[0][0]).map(o=>({stated:o,number:qe(e,o.spans[0][0])}));return ma.set(e,s),s}function Ju(e,{
spans:[[t,n]]}){let[s]=eo(e,[t,Math.min(n,t+1)]);if(!s)return 0;let o=document.createRange();return o.setStart(s.startContainer,
s.startOffset),o.setEnd(s.endContainer,s.endOffset),o.getBoundingClientRect().top}var ga=new Set(["subject","relation","object"]);function ya({known:e,state:t,quote:n}){let{draft:s,field:o,place:r}=t,{say:i,
article:a}=e;if(!s)return m`<div class="slots" />`;let l=s.slots.filter(p=>!ga.has(p.field)&&p.values.length>0),f=o&&o!==
"basis"&&!ga.has(o)&&!l.some(p=>p.field===o)?[o]:[],c=r==="basis"||s.basis||s.slots.some(({isInferred:p})=>p),u=n.map(([
p,d])=>it(a.text.slice(p,d))).join(" \u2026 ");return m`<${be} class="slots" role="group" aria-label=${i("further_fields")}>
<dl>
${l.map(p=>m`<div key=${p.field} class=${T("slot",p.field===o&&"open")}>
<dt><${Ln} known=${e} id=${p.field} /></dt>
<dd><${Yu} known=${e} slot=${p} /></dd>
</div>`)}
${f.map(p=>m`<div key=${p} class="slot open">
<dt><${Ln} known=${e} id=${p} /></dt>
<dd>\u2026</dd>
</div>`)}
${c&&m`<div class=${T("slot",r==="basis"&&"open")}>
<dt>${i("basis")}</dt>
<dd>${s.basis??i("basis_asked")}</dd>
</div>`}
${u&&m`<div class=${T("slot",r==="quote"&&"open")}>
<dt>${i("quote")}</dt>
<dd><q lang=${a.lang}>${u}</q></dd>
</div>`}
</dl>
${n.length>0&&a.sentences[s.sentence]?.isTitle&&m`<p class="note">${i("headline_quote")}</p>`}
<${Qu} known=${e} state=${t} />
<//>`}function Qu({known:{article:e,say:t},state:{draft:n,sentence:s}}){let o=ae(e,n?.sentence??s);return o.length>0&&m`<div class="others">
<p><i>${t("statements_here")}</i></p>
${o.map(r=>m`<p key=${r.key}><small>${r.id}</small> ${lt(r,t)}</p>`)}
</div>`}function Ln({known:e,id:t}){let n=te(e,t),s=n?.label??t,o=n?.letter?s.toLowerCase().indexOf(n.letter):-1;return o<
0?s:m`${s.slice(0,o)}<u>${s[o]}</u>${s.slice(o+1)}`}function Yu({known:e,slot:t}){let n=t.each?" / ":` ${e.say("and")} `;
return m`${t.values.map((s,o)=>{let{text:r,lang:i}=Ae(e,s);return m`${o>0&&n}<bdi lang=${i}>${r}</bdi>`})}${t.isInferred&&
m` <small>${e.say("inferred")}</small>`}`}function _a({known:e,state:t}){let{say:n,article:s}=e,o=t.proposals[t.proposal];if(!o)return null;let r=o.fields.filter(
({isFilled:a})=>a),i=o.fields.filter(({isFilled:a})=>!a);return m`<div class="choices drafted">
<p class="asks">${n("draft_of",{name:o.proposer,n:t.proposal+1,all:t.proposals.length})}</p>
${r.map(a=>m`<div class="row drafted" key=${a.field}>
<kbd>${te(e,a.field)?.letter??"\u2423"}</kbd>
<span class="name"><small><${Ln} known=${e} id=${a.field} /></small> <b>${Zu(e,a)}</b></span>
<span class="why">${[a.rule,ed(n,a)].filter(Boolean).join(" \xB7 ")}</span>
</div>`)}
${i.length>0&&m`<p class="note">
${n("draft_shown")}
${i.map(a=>m`${" "}<kbd>${te(e,a.field)?.letter??"\u2423"}</kbd>${" "}
${te(e,a.field)?.label??a.field}, \u201c${a.from.map(([l,f])=>s.text.slice(l,f)).join(" \u2026 ")}\u201d`)}
</p>`}
</div>`}var Zu=(e,{values:t})=>t.map(n=>Ae(e,n).text).join(` ${e.say("and")} `),ed=(e,{right:t})=>t===null?"":e("draft_r\
ight",{n:Math.round(100*t)});function wa(e){let{place:t}=e.state;return t==="reading"?m`<${nd} ...${e} />`:t==="statement"||t==="inferred"?m`<${od} ...${e} />`:
t==="draft"?m`<${_a} ...${e} />`:t==="few"?m`<${td} ...${e} />`:t==="new entity"?m`<${rd} ...${e} />`:m`<${Tt} ...${e} />`}
function td({known:{say:e},state:t,hands:n}){let s=yn(t.rows.map(({label:o})=>o));return m`<div class="choices" role="group" aria-label=${e(
"choices")}>
${t.rows.map(({label:o},r)=>{let i=o.toLowerCase().indexOf(s[r]);return m`<button
type="button"
tabindex="-1"
key=${o}
class="row plain"
onMouseDown=${pe}
onClick=${()=>n.press(s[r])}
>
<kbd>${s[r]}</kbd>
<span class="name">${o.slice(0,i)}<u>${o[i]}</u>${o.slice(i+1)}</span>
</button>`})}
<button type="button" tabindex="-1" class="row plain" onMouseDown=${pe} onClick=${()=>n.press("Enter")}>
<kbd>\u23ce</kbd> <span class="name">${e("none_of_these")}</span>
</button>
</div>`}function nd({known:e,state:t,hands:n}){let{article:s,say:o}=e,{nothing:r}=s.sentences[t.sentence]??{},i=ae(s,t.sentence);
return m`<div class="choices">
${i.length>0&&m`<${be} id="choices" role="listbox" aria-label=${o("statements_here")}>
${i.map((a,l)=>m`<div
key=${a.key}
id=${`choice-${l}`}
role="option"
class=${T("row","stated",a.sign,a.key===t.statement&&"marked")}
aria-selected=${String(a.key===t.statement)}
aria-label=${lt(a,o)}
onClick=${()=>n.mark(a.key)}
>
<small>${a.id}</small>
<span class="name">
${a.isDenied&&m`<b>${o("not")}</b> `}<bdi>${a.words.subject}</bdi> \u2013 <b>${a.words.relation}</b> \u2013${" "}
<bdi>${a.words.object}</bdi>
<small>${sd(a,o)}</small>
</span>
</div>`)}
<//>`}
${r&&m`<p class="note done">${o("nothing_here",r)}</p>`}
${!r&&!i.length&&m`<p class="asks">${o("not_coded")}</p>`}
</div>`}var sd=({words:e,marks:t},n)=>[e.by?n("according_to",{name:e.by}):n("of_author"),...t].join(" \xB7 ");function od({
known:e,state:t,shown:n,hands:s}){let{vocabulary:o,say:r}=e,i=o.fields.filter(({letter:l})=>l),a=[["i",r("inferred")],["\
q",r("quote")],[" ",r("other_fields")]];return m`<${be} class="choices fields" role="group" aria-label=${r("fields")}>
${i.map(l=>{let f=On(t.draft,l.id),c=T("field",f&&"filled",!f&&n.has(l.id)&&"shown"),u=l.letter;return m`<button
type="button"
tabindex="-1"
key=${l.id}
class=${c}
onMouseDown=${pe}
onClick=${()=>s.press(u)}
>
<kbd>${u}</kbd> ${l.label}${f?.isInferred&&m` <small>${r("inferred")}</small>`}
</button>`})}
${a.map(([l,f])=>m`<button
type="button"
tabindex="-1"
key=${l}
class="field"
onMouseDown=${pe}
onClick=${()=>s.press(l)}
>
<kbd>${l===" "?"\u2423":l}</kbd> ${f}
</button>`)}
<//>`}function rd({known:e,state:t,shown:n,hands:s}){let{say:o,vocabulary:r}=e,{entity:i}=t;if(!i)return null;let a=i.country&&
Fe(e.entities,i.country)?.label,l=[["n",o("entity_label"),i.label],["t",o("entity_type"),r.types[i.type]?.label??i.type],
["c",o("entity_country"),(i.isLocal?a&&o("no_country_here",{country:a}):a)||"\u2013"],["a",o("entity_aliases"),i.aliases.
join(", ")||"\u2013"],["l",o("entity_kept"),o(i.isLocal?"entity_local":"entity_listed")],["m",o("entity_members"),i.members.
map(f=>Fe(e.entities,f)?.label??f).join(", ")||"\u2013"]];return t.part?m`<${Tt} known=${e} state=${t} shown=${n} hands=${s} />`:
m`<div class="choices">
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
onMouseDown=${pe}
onClick=${()=>s.press(f)}
>
<kbd>${f}</kbd>
</button>
</dd>
</div>`)}
</dl>
</div>`}var Dn=class extends oe{render({known:{article:t,say:n},current:s}){return m`<div
class="words"
id="article"
role="listbox"
tabindex="0"
lang=${t.lang}
aria-label=${n("article_by_sentence",{title:t.title})}
aria-activedescendant=${`sentence-${s}`}
>
${ra(t).map(o=>m`<${no}
key=${o.sentences[0].number}
article=${t}
paragraph=${o}
current=${id(o,s)?s:null}
say=${n}
/>`)}
</div>`}},id=({sentences:e},t)=>t>=e[0].number&&t<=e[e.length-1].number,no=class extends oe{render({article:t,paragraph:n,
current:s,say:o}){let{isTitle:r,sentences:i}=n,a=r?o("title"):o("paragraph",{n:n.number});return m`<div class=${T("parag\
raph",r&&"title")} role="group" aria-label=${a} dir="auto">
${i.map(({number:l,sentence:f})=>{let[c,u]=f.span;return m`<span
key=${l}
id=${`sentence-${l}`}
class=${T("sentence",`is-${Et(t,l)}`,l===s&&"current")}
role="option"
aria-selected=${String(l===s)}
data-sentence=${l}
>${t.text.slice(c,u)}</span
>${" "}`})}
</div>`}};function $a(e,t,n){let[s,o]=ad(t,n),r=s?.parentElement?.closest("[data-sentence]");if(!(r instanceof HTMLElement)||
s?.nodeType!==Node.TEXT_NODE)return null;let i=Number(r.dataset.sentence);return{sentence:i,place:e.sentences[i].span[0]+
o}}function ad(e,t){if("caretPositionFromPoint"in document){let s=document.caretPositionFromPoint(e,t);return[s?.offsetNode,
s?.offset??0]}let n=document.caretRangeFromPoint(e,t);return[n?.startContainer,n?.startOffset??0]}var Rn=class extends oe{render({known:t,sentence:n,labels:s}){let o=ld(t.article,n,s);return m`<div class="labels">
${s.map(({letters:r,span:[i,a],kind:l},f)=>{let c=t.article.text.slice(i,a),u=t.say(/\d/.test(r)?"word_with_digit":"word\
_with_letter",{words:c,letters:r});return o[f]&&m`<span
key=${`${l} ${i}`}
class=${`label ${l}`}
role="img"
aria-label=${u}
style=${{left:`${o[f].left}px`,top:`${o[f].top}px`}}
>${r}</span
>`})}
</div>`}};function ld(e,t,n){let s=Zs(t),o=document.getElementById("article")?.parentElement?.getBoundingClientRect();if(!n.
length||!s||!o)return[];let[r]=e.sentences[t].span,i=document.createRange();return n.map(({span:[a]})=>{let l=Math.min(Math.
max(a-r,0),s.length-1);i.setStart(s,l),i.setEnd(s,l+1);let f=i.getBoundingClientRect();return{left:Math.round(f.left-o.left),
top:Math.round(f.top-o.top)}})}var cd=new Set(["choosing","relation"]);function ba(e,t,n){let{place:s,hints:o,typed:r,rows:i,draft:a,sentence:l}=t;if(o.
length)return o.filter(({letters:f,span:c})=>c&&f.startsWith(r)).map(({letters:f,span:c})=>({letters:f.slice(r.length),span:c,
kind:"word"}));if(cd.has(s)){let f=new Map;for(let{digit:c,value:u}of i){if(c===null||!("at"in u)||!u.at)continue;let p=f.
get(u.at[0]);f.set(u.at[0],{letters:p?`${p.letters} ${c}`:String(c),span:p&&p.span[1]>u.at[1]?p.span:u.at,kind:"name"})}
return[...f.values()]}return s==="draft"?(t.proposals[t.proposal]?.fields??[]).flatMap(({field:f,from:c,isFilled:u})=>c.
slice(0,1).map(p=>({letters:te(e,f)?.letter??"\u2423",span:p,kind:u?"name":"cue"}))):s==="statement"||s==="inferred"?Ft(
n,l,a).flatMap(({field:f,span:c})=>{let u=te(e,f)?.letter;return u?[{letters:u,span:c,kind:"cue"}]:[]}):[]}var fd={},ud=({
hints:e,typed:t})=>e.every(({statement:n})=>!n)?fd:Object.fromEntries(e.flatMap(({letters:n,statement:s})=>s&&n.startsWith(
t)?[[s,n.slice(t.length)]]:[])),jn=class extends j{element=K();state={measured:0};marked=new Set;lines=new Set;lined=null;componentDidMount(){
this.observer=new ResizeObserver(()=>this.setState({measured:this.state.measured+1})),this.observer.observe(this.element.
current),this.mark(),this.come(!0)}componentWillUnmount(){this.observer?.disconnect()}componentDidUpdate(t){this.mark();
let n=this.props;(t.state.sentence!==n.state.sentence||t.known.article.id!==n.known.article.id)&&this.come(!1)}mark(){let{
known:t,state:n,quote:s}=this.props,{article:o}=t;this.lined!==o&&(this.lines=to(o,ca(o),this.lines)),this.lined=o;let r=o.
sentences[n.sentence],i=n.draft?void 0:rt(o,n.statement),a=ba(t,n,this.props.index).filter(({kind:l})=>l==="name");this.
marked=to(o,{...fa(o,n),...r&&{sentence:[r.span]},...a.length&&{named:a.map(({span:l})=>l)},...i?.spans.length&&{marked:i.
spans},...s.length&&{quote:s},...n.first&&{first:[n.first]}},this.marked)}come(t){let{state:n}=this.props,s=document.getElementById(
`sentence-${n.sentence}`);if(!s)return;let o=this.element.current.getBoundingClientRect(),r=s.getBoundingClientRect(),i=Math.
min(120,o.height/5);if(!t&&r.top>=o.top+i&&r.bottom<=o.bottom-i)return;let a=r.bottom>o.bottom-i&&r.height<o.height-2*i;
this.element.current.scrollTop+=a?r.bottom-o.bottom+i:r.top-o.top-i}render({known:t,state:n,index:s,open:o,touch:r},{measured:i}){
return m`<div
class="reading"
ref=${this.element}
onClick=${a=>{let l=$a(t.article,a.clientX,a.clientY);l&&r(l.sentence,l.place)}}
>
<div class="page">
<${Dn} known=${t} current=${n.sentence} />
<${Rn} known=${t} sentence=${n.draft?.sentence??n.sentence} labels=${ba(t,n,s)} measured=${i} />
<${Nn}
known=${t}
current=${n.sentence}
statement=${n.statement}
fresh=${n.last}
letters=${ud(n)}
measured=${i}
open=${o}
/>
</div>
</div>`}};var H=class extends j{element=K();componentDidMount(){let t=this.element.current;(t.querySelector("[autofocus]")??t).focus()}render({
say:t,name:n,title:s,deeds:o,close:r,children:i}){let a=r?[...o,{keys:["Escape"],shown:"Esc",name:"back_to_reading",does:r}]:
o,l=a.map(({keys:[c],shown:u,name:p})=>({shown:u,name:p,press:{name:c,isShift:!1}})),f=c=>{let u=a.find(p=>p.keys.includes(
c));return u?.does(),!!u};return m`<div class="annotator in-screen" onKeyDown=${c=>this.keyDown(c,f)}>
<main class="screen" tabindex="-1" ref=${this.element} aria-label=${s}>
<h1>${s}</h1>
${i}
</main>
<${at} say=${t} place=${t(`place_${n}`)} keys=${l} press=${c=>f(c.name)} />
</div>`}keyDown(t,n){let{hasLetters:s}=this.props;if(t.isComposing||t.ctrlKey||t.metaKey||t.altKey)return;let o=t.target,
r=o.matches("input, textarea, select");t.key.length===1&&(r||!s)||t.key==="Enter"&&o.matches("button, a, textarea, input\
, summary")||r&&!["Escape","ArrowDown","ArrowUp"].includes(t.key)||n(t.key)&&t.preventDefault()}},me=(e,t,n)=>[{keys:["j",
"ArrowDown"],shown:"j",name:"next",does:()=>n(Math.min(e+1,t-1))},{keys:["k","ArrowUp"],shown:"k",name:"back",does:()=>n(
Math.max(e-1,0))}],he=e=>e?.scrollIntoView({block:"nearest"});function ka({shown:e,session:t}){let n=t.say,[s,o]=M(""),r=s.toLowerCase(),i=(e.corpus?.articles??[]).filter(({id:d,title:h})=>`${d}\
 ${h}`.toLowerCase().includes(r)),a=e.known?.article.id,[l,f]=M(Math.max(0,i.findIndex(({id:d})=>d===a))),c=Math.min(l,i.
length-1);U(()=>{t.opening.count()},[]),U(()=>he(document.querySelector("tr.marked")),[c]);let u=()=>i[c]&&t.opening.open(
i[c].id),p=[{keys:["Enter"],shown:"\u23CE",name:"open_article",does:u},...me(c,i.length,f),{keys:["v"],shown:"v",name:"n\
ew_article",does:()=>t.show("new")},{keys:["g"],shown:"g",name:"progress",does:()=>t.show("progress")},...e.known?[{keys:[
"e"],shown:"e",name:"entities_screen",does:()=>t.show("entities")}]:[],{keys:["!"],shown:"!",name:"problems",does:()=>t.
show("problems")}];return m`<${H}
say=${n}
name="articles"
title=${e.corpus?.title||n("articles")}
deeds=${p}
hasLetters=${e.hasLetters}
close=${e.known?()=>t.show(null):null}
>
<form onSubmit=${At(u)}>
<label>${n("find_article")} <input type="search" value=${s} onInput=${({currentTarget:d})=>o(d.value)} /></label>
</form>
<table>
<thead>
<tr>${["article","day","sentences","coded","nothing","left","statements","problems"].map(d=>m`<th scope="col">${n(d)}</th>`)}</tr>
</thead>
<tbody>
${i.map((d,h)=>m`<${dd} key=${d.id} article=${d} isMarked=${h===c} open=${()=>t.opening.open(d.id)} />`)}
</tbody>
</table>
${!i.length&&m`<p class="asks">${n("nothing_found")}</p>`}
<//>`}var At=e=>t=>{t.preventDefault(),e()};function dd({article:e,isMarked:t,open:n}){let{title:s,lang:o,published:r,sentences:i,
coded:a,nothing:l,statements:f,problems:c}=e;return m`<tr class=${T(t&&"marked")} aria-current=${t?"true":null}>
<td><button type="button" class="plain link" onClick=${n}><bdi lang=${o}>${s}</bdi></button></td>
<td class="day">${r??"\u2013"}</td>
${[i,a,l,Math.max(0,i-a-l),f,c].map(u=>m`<td class="number">${u}</td>`)}
</tr>`}var pd=200,Ct={is:"list",entity:null,kept:null,told:null,word:null};function Sa({shown:e,session:t}){let{say:n,connection:s}=t,
{known:o}=e,[r,i]=M(""),[a,l]=M(""),[f,c]=M(0),[u,p]=M(Ct),[d,h]=M(""),g=gd(o?.entities??[],r).filter(({id:S})=>u.is!=="\
merge"||S!==u.entity?.id),y=Math.max(0,Math.min(f,g.length-1));U(()=>he(document.querySelector("tr.marked")),[y]);let w=!u.
told;U(()=>{w||xa()},[w]);let _=S=>{p({...Ct,...S}),h(""),i(""),c(0),S.entity&&l(S.entity.label)},b=async(S,B)=>{let{entity:ne,
kept:se,word:V}=S;if(!ne)return;let{status:fl,body:ho}=await(S.is==="rename"?s.ask("POST","/api/renaming",{entity:ne.id,
label:a,isMade:B}):s.ask("POST","/api/merging",{kept:se?.id,gone:ne.id,word:V,isMade:B}));if(fl!==200)return h(ho?.message??
n("saved_offline"));if(!B)return h(""),p({...S,told:ho});_(Ct),h(n(S.is==="rename"?"renamed":"merged",{name:ne.label,other:se?.
label??a})),o&&await t.opening.renew({entities:!0,articles:[o.article.id]})},x=u.told!==null&&u.told.differing.length>0&&
u.word===null,R=S=>p({...u,word:S}),A=g[y],G=u.told?[...x?[{keys:["1"],shown:"1",name:"word_of_kept",does:()=>R("kept")},
{keys:["2"],shown:"2",name:"word_of_gone",does:()=>R("gone")}]:[{keys:["Enter"],shown:"\u23CE",name:"change_names",does:()=>b(
u,!0)}],{keys:["Backspace"],shown:"\u232B",name:"leave_names",does:()=>_(Ct)}]:u.is==="rename"?[]:[...A&&u.is==="merge"?
[{keys:["Enter"],shown:"\u23CE",name:"merge_with",does:()=>b({...u,kept:A},!1)}]:[],...A&&u.is==="list"?[{keys:["r"],shown:"\
r",name:"rename_entity",does:()=>_({is:"rename",entity:A})},{keys:["/"],shown:"/",name:"find_entity",does:()=>document.getElementById(
"find-entity")?.focus()},{keys:["m"],shown:"m",name:"merge_entity",does:()=>_({is:"merge",entity:A})}]:[],...me(y,g.length,
c)],O=u.is==="list"?o?()=>t.show(null):null:()=>_(Ct);return m`<${H} say=${n} name="entities" title=${hd(n,u)} deeds=${G} hasLetters=${e.
hasLetters} close=${O}>
<p role="status" class=${d?"note":"unseen"}>${d}</p>
${u.is==="rename"&&!u.told&&m`<form key="rename" onSubmit=${Oa(()=>b(u,!1))}>
<label>${n("new_label")} <input type="text" autofocus ref=${va} value=${a} onInput=${({currentTarget:S})=>l(S.value)} /></label>
<button type="submit">${n("look_first")}</button>
<p class="quiet">${n("label_stays")}</p>
</form>`}
${u.is!=="rename"&&!u.told&&m`<form key=${u.is} onSubmit=${Oa(()=>u.is==="list"?xa():A&&b({...u,kept:A},!1))}>
<label>${n("find_entity")} <input id="find-entity" type="search" autofocus ref=${va} value=${r} onInput=${({currentTarget:S})=>i(
S.value)} /></label>
</form>
<table>
<thead><tr>${["entity","type_of","used","id_of"].map(S=>m`<th scope="col">${n(S)}</th>`)}</tr></thead>
<tbody>
${g.map((S,B)=>m`<tr key=${S.id} class=${T(B===y&&"marked")} aria-current=${B===y?"true":null} onClick=${()=>c(B)}>
<td lang=${S.lang}>${S.label}</td>
<td>${o?.vocabulary.types[S.type]?.label??S.type}</td>
<td class="number">${S.uses}</td>
<td class="quiet">${S.id}</td>
</tr>`)}
</tbody>
</table>
${!g.length&&m`<p class="asks">${n("nothing_found")}</p>`}`}
${u.told&&m`<${md} say=${n} told=${u.told} doing=${u} />`}
<//>`}function md({say:e,told:t,doing:n}){return m`<p>${e("names_change",{n:t.statements,files:t.files.length})}</p>
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
</table>`}`}function hd(e,{is:t,entity:n,kept:s}){let o=n?.label??"";return t==="list"?e("entities_title"):t==="rename"?
e("rename_title",{name:o}):s?e("merge_names_title",{name:o,other:s.label}):e("merge_with_title",{name:o})}function gd(e,t){
let n=t.trim().toLowerCase(),s=({names:o,id:r})=>Number([r,...o].some(i=>i.toLowerCase().startsWith(n)));return e.filter(
({local:o,names:r,id:i})=>!o&&[i,...r].some(a=>a.toLowerCase().includes(n))).sort((o,r)=>s(r)-s(o)||r.uses-o.uses||(o.label<
r.label?-1:1)).slice(0,pd)}var xa=()=>document.querySelector("main.screen")?.focus(),va=e=>{e&&!e.dataset.seen&&(e.dataset.
seen="1",e.focus())},Oa=e=>t=>{t.preventDefault(),e()};function Ea({shown:e,session:t}){let n=t.say,{known:s,state:o,refusal:r}=e,i=r?.conflict??null,a=i?.fields??[],[l,f]=M(a.
map(({decided:_})=>_)),[c,u]=M(Math.max(0,a.findIndex(({decided:_})=>!_)));if(U(()=>{s&&t.opening.renew({articles:[s.article.
id]})},[]),U(()=>he(document.querySelector("tr.marked")),[c]),!s||!o||!i)return null;let p=l.filter(_=>_===null).length,
d=i.isGone,h=()=>t.show(null),g=_=>{if(d)return _==="here"?y(null):h();let b=l.map((R,A)=>A===c?_:R);f(b);let x=b.indexOf(
null);x>=0&&u(x)},y=_=>{if(!o.draft)return;let b=s.article.statements.find(({key:G})=>G===i.key),x=b&&_!==null?Zt(b,s.article):
null,R=new Map(a.map(({field:G},O)=>[G,l[O]])),A={...x?_d(o.draft,x,R):o.draft,id:_};t.writing.sending.merge({...Ue(A,s,
o.open),revision:i.revision,begun:null})},w=[{keys:["1"],shown:"1",name:d?"save_as_new":"take_here",does:()=>g("here")},
{keys:["2"],shown:"2",name:d?"leave_it_out":"take_there",does:()=>g("there")},...d?[]:me(c,a.length,u),...d||p?[]:[{keys:[
"Enter"],shown:"\u23CE",name:"write_it",does:()=>y(o.draft?.id??null)}]];return m`<${H} say=${n} name="merge" title=${n(
"merge_title")} deeds=${w} hasLetters=${e.hasLetters} close=${h}>
<p>${r?.message}</p>
<p class="quiet">${n("merge_kept")}</p>
${!d&&m`<table>
<thead>
<tr>${["field","was_before","here","in_the_file","taken"].map(_=>m`<th scope="col">${n(_)}</th>`)}</tr>
</thead>
<tbody>
${a.map(({field:_,before:b,here:x,there:R},A)=>m`<tr
key=${_}
class=${T(A===c&&"marked")}
aria-current=${A===c?"true":null}
onClick=${()=>u(A)}
>
<td>${yd(s,_)}</td>
<td>${b??"\u2013"}</td>
<td>${l[A]==="here"?m`<ins>${x??"\u2013"}</ins>`:x??"\u2013"}</td>
<td>${l[A]==="there"?m`<ins>${R??"\u2013"}</ins>`:R??"\u2013"}</td>
<td>${l[A]?n(l[A]==="here"?"here":"in_the_file"):m`<b class="is-error">${n("to_choose")}</b>`}</td>
</tr>`)}
</tbody>
</table>`}
${p>0&&m`<p class="note">${n("merge_open",{n:p})}</p>`}
<//>`}var yd=(e,t)=>te(e,t)?.label??t;function _d(e,t,n){let s=i=>n.get(i)==="there",o=e.slots.filter(({field:i})=>!s(i)),
r=t.slots.filter(({field:i})=>s(i));return{...e,slots:[...o,...r],basis:s("inferred")?t.basis:e.basis,quote:s("quote")?t.
quote:e.quote}}var wd=["publisher","published","language"];function Ma({shown:e,session:t}){let{say:n,connection:s}=t,[o,r]=M(""),[i,a]=M(
!1),[l,f]=M(!1),[c,u]=M(""),[p,d]=M({publisher:"",published:"",language:""}),[h,g]=M(""),y=mt(null),w=mt(null),_=mt(null),
b=async O=>{a(!0),r("");let{status:S,body:B}=await O;a(!1),S===200?await t.opening.begin(B.id??B.article?.id):r(B?.message??
n("saved_offline"))},x=()=>!i&&c.trim()&&b(s.ask("POST","/api/articles",{text:c,...p})),R=O=>{let[S]=O??[];S&&b(s.send("\
/api/articles/from-file",S,S.name))},A=[{keys:["v"],shown:"v",name:"paste_text",does:()=>w.current?.focus()},{keys:["o"],
shown:"o",name:"choose_file",does:()=>y.current?.click()},{keys:["w"],shown:"w",name:"web_address",does:()=>_.current?.focus()}],
G=(e.corpus?.articles.length??0)>0;return m`<${H}
say=${n}
name="new_article"
title=${n(G?"new_article_title":"first_article_title")}
deeds=${A}
hasLetters=${e.hasLetters}
close=${G?()=>t.show(e.known?null:"articles"):null}
>
<p class="note problem" role="alert" hidden=${!o}>${o}</p>
<form
class="paste"
onSubmit=${At(x)}
onKeyDown=${O=>{O.key!=="Enter"||!(O.ctrlKey||O.metaKey)||(O.preventDefault(),x())}}
>
<label for="text">${n("paste_label")}</label>
<textarea id="text" autofocus ref=${w} rows="9" dir="auto" value=${c} onInput=${({currentTarget:O})=>u(O.value)}></textarea>
<p class="quiet">${n("paste_help")}</p>
<div class="facts">${wd.map(O=>m`<label key=${O}>${n(`fact_${O}`)} <input
name=${O}
value=${p[O]}
onInput=${({currentTarget:S})=>d({...p,[O]:S.value})}
/></label>`)}</div>
<p class="quiet">${n("facts_help")}</p>
<button type="submit" disabled=${i||!c.trim()}>${n("add_text")} <kbd>Ctrl \u23ce</kbd></button>
</form>
<div
class=${T("drop",l&&"over")}
onDragOver=${O=>{O.preventDefault(),f(!0)}}
onDragLeave=${()=>f(!1)}
onDrop=${O=>{O.preventDefault(),f(!1),R(O.dataTransfer?.files)}}
>
<label for="file">${n("drop_label")}</label>
<input id="file" type="file" ref=${y} disabled=${i} onChange=${({currentTarget:O})=>R(O.files)} />
</div>
<form onSubmit=${At(()=>h.trim()&&b(s.ask("POST","/api/articles/from-address",{address:h})))}>
<label for="address">${n("address_label")}</label>
<input id="address" type="url" ref=${_} value=${h} onInput=${({currentTarget:O})=>g(O.value)} />
<button type="submit" disabled=${i||!h.trim()}>${n("fetch_it")}</button>
<p class="quiet">${n("address_help")}</p>
</form>
<//>`}function Ta({shown:e,session:t}){let{say:n,connection:s}=t,{corpus:o}=e,[r,i]=M(o?.folder??""),[a,l]=M(o?.coder??""),
[f,c]=M(""),u=async()=>{let{status:p,body:d}=await s.ask("POST","/api/corpus",{title:r.trim()||o?.folder,coder:a.trim()});
p===200?await t.opening.start():c(d?.message??n("saved_offline"))};return m`<${H}
say=${n}
name="begin"
title=${n("no_corpus_title")}
deeds=${[{keys:["Enter"],shown:"\u23CE",name:"begin_corpus",does:u}]}
hasLetters=${e.hasLetters}
close=${null}
>
<p>${n("no_corpus")}</p>
<p class="note problem" role="alert" hidden=${!f}>${f}</p>
<form class="begin" onSubmit=${At(u)}>
<label for="title">${n("corpus_title")}</label>
<input id="title" autofocus placeholder=${o?.folder} value=${r} onInput=${({currentTarget:p})=>i(p.value)} />
<label for="coder">${n("your_coder_id")}</label>
<input id="coder" value=${a} onInput=${({currentTarget:p})=>l(p.value)} />
<button type="submit">${n("begin_corpus_in",{folder:o?.folder})}</button>
</form>
<p class="quiet">${n("begin_writes")}</p>
<//>`}var Aa=["error","warning","to do"];function Ca({shown:e,session:t}){let n=t.say,[s,o]=M(null),[r,i]=M(0);U(()=>{t.connection.
ask("GET","/api/problems").then(({status:u,body:p})=>o(u===200?$d(p):[]))},[]);let a=s??[],l=Math.min(r,a.length-1);U(()=>he(
document.querySelector("tr.marked")),[l]);let f=u=>{u?.article&&t.openField(u.article,u.statement,u.field)},c=[{keys:["E\
nter"],shown:"\u23CE",name:"open_place",does:()=>f(a[l])},...me(l,a.length,i),{keys:["q"],shown:"q",name:"mend_quotes",does:()=>t.
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
${a.map((u,p)=>m`<tr key=${p} class=${T(p===l&&"marked")} aria-current=${p===l?"true":null} onClick=${()=>i(p)}>
<td>
${u.article?m`<button type="button" class="plain link" onClick=${()=>f(u)}>${u.statement??u.article}</button>`:u.path}
<small>${u.path}:${u.line}</small>
</td>
<td><b class=${`is-${u.severity.replace(" ","-")}`}>${n(u.severity)}</b> ${u.message}</td>
<td>${u.hint}</td>
</tr>`)}
</tbody>
</table>`}
<//>`}var $d=e=>[...e].sort((t,n)=>Aa.indexOf(t.severity)-Aa.indexOf(n.severity));var Ia=["sentences","coded","nothing","left","statements"];function Na({shown:e,session:t}){let n=t.say,[s,o]=M(null);U(
()=>{t.connection.ask("GET","/api/progress").then(({status:i,body:a})=>o(i===200?bd(a):[]))},[]);let r=new Map(e.corpus?.
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
<tr>${["article","coder_of",...Ia].map(i=>m`<th scope="col">${n(i)}</th>`)}</tr>
</thead>
<tbody>
${s.map(i=>m`<tr key=${`${i.coder} ${i.article}`}>
<td><button type="button" class="plain link" onClick=${()=>t.opening.open(i.article)}><bdi>${r.get(i.article)??i.article}</bdi></button></td>
<td class="day">${i.coder}</td>
${Ia.map(a=>m`<td class="number">${i[a]}</td>`)}
</tr>`)}
</tbody>
</table>`}
<//>`}var bd=e=>Array.isArray(e)?e:e.rows??[];function so(e,t){let[n,s]=[e,t].map(c=>c.split(/\s+/).filter(Boolean));if(n.length>400||s.length>400)return e===t?[{same:e}]:
[{was:e,is:t}];let o=kd(n,s),r=[],[i,a]=[0,0],l={same:[],was:[],is:[]},f=()=>{l.same.length&&r.push({same:l.same.join(" ")}),
(l.was.length||l.is.length)&&r.push({was:l.was.join(" "),is:l.is.join(" ")}),l={same:[],was:[],is:[]}};for(;i<n.length||
a<s.length;){if(i<n.length&&a<s.length&&n[i]===s[a]){(l.was.length||l.is.length)&&f(),l.same.push(n[i]),i++,a++;continue}
l.same.length&&f(),a>=s.length||i<n.length&&o[i+1][a]>=o[i][a+1]?l.was.push(n[i++]):l.is.push(s[a++])}return f(),r}var La=(e,t)=>JSON.
stringify(so(e,t).filter(n=>"was"in n));function kd(e,t){let n=Array.from({length:e.length+1},()=>new Array(t.length+1).
fill(0));for(let s=e.length-1;s>=0;s--)for(let o=t.length-1;o>=0;o--)n[s][o]=e[s]===t[o]?n[s+1][o+1]+1:Math.max(n[s+1][o],
n[s][o+1]);return n}function Ra({shown:e,session:t}){let{say:n,connection:s}=t,[o,r]=M(null),[i,a]=M(0),[l,f]=M("");U(()=>{s.ask("GET","/api\
/quotes").then(({status:_,body:b})=>r(_===200?b:[]))},[]);let c=o??[],u=Math.min(i,c.length-1);U(()=>he(document.querySelector(
"tr.marked")),[u]);let p=c[u],d=p?.near?c.filter(_=>_.near!==null&&Da(_)===Da(p)):[],h=async _=>{if(!_.length)return f(n(
"nothing_near"));let{status:b,body:x}=await s.ask("POST","/api/quotes",{ids:_.map(({id:G})=>G)});if(b!==200)return f(x?.
message??n("saved_offline"));let{mended:R,left:A}=x;r(A),f(n("mended_n",{n:R}))},y=[{keys:["Enter"],shown:"\u23CE",name:"\
take_nearest",does:()=>h(p?.near?[p]:[])},{keys:["a"],shown:"a",name:"take_all_alike",does:()=>h(d)},{keys:["e"],shown:"\
e",name:"open_place",does:()=>p&&t.opening.open(p.article,p.statement)},...me(u,c.length,a)],w=o?n(c.length===1?"quote_n\
ot_found":"quotes_not_found",{n:c.length}):n("mend_quotes");return m`<${H} say=${n} name="quotes" title=${w} deeds=${y} hasLetters=${e.
hasLetters} close=${e.known?()=>t.show(null):null}>
<p role="status">${o===null?"\u2026":l}</p>
${o?.length===0&&m`<p class="note done">${n("all_quotes_found")}</p>`}
${c.length>0&&m`<p class="quiet">${n("quotes_help")}</p>
<table>
<thead>
<tr>${["where","quote_as_coded","nearest_words"].map(_=>m`<th scope="col">${n(_)}</th>`)}</tr>
</thead>
<tbody>
${c.map((_,b)=>m`<${xd} key=${_.id} quote=${_} isMarked=${b===u} say=${n} mark=${()=>a(b)} open=${()=>t.opening.open(_.article,
_.statement)} />`)}
</tbody>
</table>
${d.length>1&&m`<p class="note">${n("quotes_alike",{n:d.length})}</p>`}`}
<//>`}function xd({quote:e,isMarked:t,say:n,mark:s,open:o}){let{article:r,statement:i,was:a,near:l,before:f,after:c,why:u}=e,
p=so(a,l??""),d=(h,g)=>p.filter(y=>"same"in y||y[h]).map((y,w)=>[w>0&&" ","same"in y?y.same:m`<${g}>${y[h]}</${g}>`]);return m`<tr class=${T(
t&&"marked")} aria-current=${t?"true":null} onClick=${s}>
<td><button type="button" class="plain link" onClick=${o}>${i?.split("#")[1]??r}</button> <small>${r}</small></td>
<td class="words-of-text">${l===null?a:d("was","del")}</td>
<td class="words-of-text">
${l===null?m`<span class="is-error">${n("nothing_near")}</span> <small>${u}</small>`:m`<span class="quiet">${f&&`\u2026 ${f}\
 `}</span>${d("is","ins")}<span class="quiet">${c&&`${/^[\p{L}\d]/u.test(c)?" ":""}${c} \u2026`}</span>`}
</td>
</tr>`}var Da=({was:e,near:t,isSure:n})=>n?"sure":La(e,t??"");var Bn=class extends j{componentDidUpdate(){this.focus()}componentDidMount(){this.focus()}focus(){let{shown:t}=this.props,
n=document.activeElement,s=!n||n===document.body||n.id==="line"||n.id==="article";!t.state||t.screen||!s||document.getElementById(
t.state.place==="reading"?"article":"line")?.focus({preventScroll:!0})}render({shown:t,session:n}){let{phase:s,known:o,state:r,
corpus:i,saved:a,preview:l,spoken:f}=t,c=s==="begin"?Ta:s==="reading"&&t.screen?Sd[t.screen]:null;if(c)return m`<${c} shown=${t} session=${n} />`;
if(s!=="reading"||!o||!r||!i||!n.index)return m`<${vd} shown=${t} />`;let p=r.draft&&(r.place==="statement"||r.place==="\
inferred"||r.place==="quote")&&r.draft?De(r.draft,o):[],d=r.draft?.sentence??r.sentence,h=r.draft?Ft(n.index,d,r.draft).
map(({field:y})=>y):[],g={press:y=>n.press({name:y,isShift:!1}),take:n.point,mark:n.touch};return m`<div class="annotator" onKeyDown=${y=>Ed(
y,n)}>
<${An} known=${o} corpus=${i} current=${r.sentence} saved=${a} session=${n} press=${n.show} />
<main>
<${jn}
known=${o}
state=${r}
index=${n.index}
quote=${p}
open=${n.touch}
touch=${n.touchText}
/>
<section class=${T("side",`in-${r.place.replaceAll(" ","-")}`)} aria-label=${o.say("statement")}>
<${Zi} known=${o} state=${r} />
${r.place!=="reading"?m`<${In} known=${o} state=${r} written=${n.written} />`:m`<p class="line-rest">${t.said}</p>`}
<${wa} known=${o} state=${r} shown=${new Set(h)} hands=${g} />
<${na} known=${o} state=${r} session=${n} preview=${l} failures=${Od(t)} said=${t.said} />
<${ya} known=${o} state=${r} quote=${p} />
</section>
</main>
<${at} say=${o.say} place=${o.say(ee[r.place].name)} keys=${Qi(r,o,n.index)} press=${n.pressed} />
${r.isHelpOpen&&m`<${Cn}
known=${o}
state=${r}
hasLetters=${t.hasLetters}
letters=${y=>n.letters(y)}
press=${g.press}
/>`}
<div class="unseen" role="status">${f}</div>
</div>`}},vd=({shown:{phase:e,words:t}})=>m`<div class="annotator waiting" aria-busy=${String(e==="loading")}>
<header></header>
<main>
<div class="reading"><p role="status">${e==="failed"?t||"The server does not answer.":"\u2026"}</p></div>
<section class="side"></section>
</main>
<footer></footer>
</div>`;function Od({saved:e,known:t,state:n,refusal:s}){let o=e.is==="refused"&&e.draft&&e.draft!==n?.draft;if(!t||o||e.
is!=="refused"&&e.is!=="offline")return[];let r=e.is==="refused"?s?.problems??[]:[];return r.length>1?r.map(({message:i,
hint:a})=>`${i} ${a}`):[e.words||t.say(`saved_${e.is}`)]}var Sd={articles:ka,progress:Na,problems:Ca,new:Ma,merge:Ea,quotes:Ra,
entities:Sa};function Ed(e,t){let n=e.target;if(n.id!=="line"&&n.id!=="article")return;let s=gr(e);!s||!t.shown.hasLetters&&
n.id==="article"&&s.name.length===1||t.typed(s)&&e.preventDefault()}var ja=/[\p{L}\p{N}]/u;function Ba(e,t){let n=Math.min(e.length,t.length),s=Wn(n,c=>e[c]===t[c]),o=Wn(n-s,c=>e[e.length-
1-c]===t[t.length-1-c]),r=t.length-e.length,i=c=>c<=s?c:c>=e.length-o?c+r:Math.min(s,t.length),a=([c,u],p)=>Pn(t,p)>=Pn(
e,c)&&Pn(t,p+u-c)>=Pn(e,u),l=([c,u],p)=>Wn(40,d=>c>d&&p>d&&e[c-1-d]===t[p-1-d])+Wn(40,d=>u+d<e.length&&e[u+d]===t[p+u-c+
d]);return{span:c=>{let[u,p]=c,d=e.slice(u,p),h=p<=s?u:u>=e.length-o?u+r:null;if(h!==null&&a(c,h))return[h,h+p-u];if(!d)
return null;let g=null;for(let y=t.indexOf(d);y>=0;y=t.indexOf(d,y+1)){if(!a(c,y))continue;let w=l(c,y);if(d.length<20&&
w<8)continue;let _=g&&w===g.like&&Math.abs(y-u)<Math.abs(g.at-u);(!g||w>g.like||_)&&(g={at:y,like:w})}return g&&[g.at,g.
at+p-u]},point:i}}function Wn(e,t){let n=0;for(;n<e&&t(n);)n++;return n}var Pn=(e,t)=>+!(ja.test(e[t-1]??"")&&ja.test(e[t]??
""));var Md=new Set(["at","span","first"]),Td=new Set(["quote","from"]),Wa=30;function Un(e,t,n){let s=new qn(t,n),{draft:o,aside:r,
dropped:i,pending:a,...l}=e,f={...s.places(l),draft:o&&s.draft(o),aside:r.map(u=>s.draft(u)),dropped:i.map(u=>({...u,draft:s.
draft(u.draft)})),pending:a&&s.draft(a),sentence:s.sentence(e.sentence)},c=f.hints.filter(({span:u,statement:p})=>u||p);
return{state:{...f,hints:c},lost:s.lost}}function Pa(e,t,n){let s=new qn(t,n);return{draft:s.draft(e),lost:s.lost}}var qn=class{lost=[];constructor(t,n){
this.was=t,this.now=n,this.mover=Ba(t.text,n.text)}draft(t){let{begun:n,...s}=t,o=this.places(s);t.quote&&!o.quote&&this.
lost.push(t.quote.map(([i,a])=>this.was.text.slice(i,a)).join(" \u2026 "));let r=this.sentence(t.sentence,o.quote?.[0]?.[0]);
return{...o,sentence:r,...n&&{begun:this.places(n)}}}sentence(t,n){let s=this.was.sentences[t]?.span;if(!s)return 0;let[
o,r]=s,i=this.mover.span(s);if(i||n!==void 0)return this.#e(i?i[0]:n);let a=this.mover.span([o,Math.min(r,o+Wa)]),l=this.
mover.span([Math.max(o,r-Wa),r]);return this.#e(a?a[0]:l?l[1]-1:this.mover.point(o))}#e(t){let n=this.now.sentences.findIndex(
({span:s})=>s[0]>t);return Math.max(0,(n<0?this.now.sentences.length:n)-1)}places(t,n=""){return this.#t(t,n)}#t(t,n){if(Array.
isArray(t)){if(Md.has(n))return this.mover.span(t);if(!Td.has(n))return t.map(r=>this.#t(r,""));let o=t.map(r=>this.mover.
span(r));return n==="quote"?o.includes(null)?null:o:o.filter(Boolean)}if(!t||typeof t!="object")return t;let s=Object.entries(
t).map(([o,r])=>[o,this.#t(r,o)]);return Object.fromEntries(s.filter(([o,r])=>o!=="at"||r))}};var Hn="actorgraph annotator tab";var Fn="";function It(){return Fn||(Fn=Cd()??Fa()),Fn}async function qa(){for(let e=3;navigator.locks&&e&&!await Ad(It());e--)
Fn=Fa();try{sessionStorage.setItem(Hn,It())}catch{}}async function Ua(){if(!navigator.locks)return(n,s)=>Date.now()-s>6e5;
let{held:e=[]}=await navigator.locks.query(),t=new Set(e.map(({name:n})=>n));return n=>!t.has(`${Hn} ${n}`)}var Ad=e=>new Promise(
t=>{let n=()=>(t(!0),new Promise(()=>{}));navigator.locks.request(`${Hn} ${e}`,{signal:AbortSignal.timeout(300)},n).catch(
()=>t(!1))});function Cd(){try{return sessionStorage.getItem(Hn)}catch{return null}}var Fa=()=>Array.from(crypto.getRandomValues(
new Uint8Array(6)),e=>e.toString(36)).join("");var Ha=4,Ga=({folder:e,title:t,coder:n},s)=>`actorgraph annotator ${e} ${t} ${n} ${s}`,Gn=e=>`${e} text`,oo="",Nt=({draft:e,
aside:t,entity:n,line:s,pending:o})=>!!(e||t.length||n||s||o);function Ka(e,{id:t,text:n,print:s,sentences:o},r){let i=`${Ga(
e,t)} ${It()}`;try{if(!Nt(r))return za(i);oo!==`${i} ${s}`&&(localStorage.setItem(Gn(i),JSON.stringify({text:n,sentences:o.
map(({span:a})=>a)})),oo=`${i} ${s}`),localStorage.setItem(i,JSON.stringify({form:Ha,print:s,at:Date.now(),state:r}))}catch{}}
function za(e){localStorage.removeItem(e),localStorage.removeItem(Gn(e)),oo=""}function Va(e,t,n,s){let o=`${Ga(e,t.id)}\
 `;try{let r=Object.keys(localStorage).filter(d=>d.startsWith(o)&&!d.endsWith(Gn(""))).map(d=>({name:d,tab:d.slice(o.length)})),
i=r.find(({tab:d})=>d===It()),a=r.filter(d=>d!==i&&s(d.tab,ro(d.name)?.at??0)),l=[...i?[i]:[],...a].flatMap(({name:d})=>Id(
d,t,n)??[]);for(let{name:d}of a)za(d);let[f,...c]=l;if(!f)return null;let u=c.flatMap(({state:d})=>Xa(d)),p=l.some(d=>d.
lost)?l.flatMap(d=>d.lost??[]):null;return{state:{...f.state,aside:[...f.state.aside,...u]},lost:p}}catch{return null}}var ro=e=>JSON.
parse(localStorage.getItem(e)??"{}"),Xa=({draft:e,aside:t})=>[...e?[e]:[],...t];function Id(e,t,n){let{form:s,print:o,state:r}=ro(
e);if(s!==Ha)return null;if(o===t.print)return{state:{...r,pending:null},lost:null};let{text:i,sentences:a}=ro(Gn(e));if(i===
void 0)return{state:{...n,aside:Xa(r).map(Nd)},lost:[]};let l={text:i,sentences:a.map(c=>({span:c}))},f=Un({...r,pending:null},
l,t);return{state:f.state,lost:f.lost}}var Nd=e=>({...e,sentence:0,quote:null,slots:e.slots.map(t=>({...t,values:t.values.
map(n=>({...n,at:void 0}))}))});var Ja=(e,t)=>({...Re,place:"reading",rows:[],sentence:t,statement:null,draft:null,aside:[],dropped:[],pending:null,filters:{},
recent:Qa([...e.article.statements].reverse()),last:null,proposals:[],proposal:0,open:[],isHelpOpen:!1});function Qa(e){
let t=e.flatMap(({slots:n})=>n.flatMap(({values:s})=>s.flatMap(o=>o.is==="entity"?[o.id]:[])));return[...new Set(t)]}function io(e,t,n){
return xt({state:e,known:t,index:n,effects:[]},ee[e.place],null).state}function ao(e,t,n){let{statements:s}=n.article,o=p=>s.
some(d=>d.key===p),r=t.at(-1)??null,{pending:i}=e,a=s.filter(({key:p})=>t.includes(p)),l=r&&i?pr(i).map(p=>({statement:r,
field:p})):[],f=i?.id===null?e.open.slice(0,-1):e.open,c=r??(o(e.last)?e.last:s.at(-1)?.key??null),u=r&&e.place==="readi\
ng"?r:e.statement;return{...e,last:c,statement:o(u)?u:null,recent:[...new Set([...Qa(a),...e.recent])],open:[...f.filter(
({statement:p})=>o(p)),...l],pending:null}}var Ya=(e,t,n,s)=>io(ao(e,t,n),n,s);function lo(e,t){let[n,...s]=e.dropped;return n?
{...e,dropped:[{...n,steps:Math.max(0,n.steps+t)},...s]}:e}function Za(e,t,n){let{pending:s,draft:o}=e;if(!s)return e;let r=o?.
slots.length?[o,...e.aside]:e.aside,i={state:{...e,draft:s,pending:null,aside:r},known:t,index:n,effects:[]};return ot(i,
E(i)).state}function el(e,{sentence:t,proposals:n}){return e.place!=="reading"||e.sentence!==t||!n.length?e:{...e,place:"\
draft",proposals:n,proposal:0}}function ct(e,t,n,s){let o={state:e,known:t,index:n,effects:[]};return{...ot(o,s(o)),isCommand:!0}}function tl(e,t,n,s){
let o=e.rows.indexOf(t);if(e.place==="choosing"||e.place==="relation"||e.place==="text"||e.place==="basis")return ct(e,n,
s,i=>je(i,t));if(e.place==="few")return ct(e,n,s,i=>I(i,t.value));let r=e.place==="quote"||e.place==="jointly"?`${t.digit}`:
"Enter";return Pe({...e,marked:o},{name:r,isShift:!1},n,s)}function nl(e,t,n,s){return ct(e,n,s,o=>{switch(e.place){case"\
words":return vt(o,t);case"quote":return vn(o,t);case"choosing":{let r=we(s,e.draft?.sentence??e.sentence).find(i=>i.span[0]<=
t[0]&&i.span[1]>=t[1]);return r?I(o,{is:"entity",id:r.id,at:r.span}):vt(Je(o),t)}default:return o}})}function co(e,t,n,s){
return ct(e,n,s,o=>e.place==="reading"?bt(o,t):e.place!=="choosing"&&e.place!=="words"?o:I($(o,{place:"choosing",hints:[],
typed:"",first:null}),{is:"statement",key:t}))}function sl(e,t,n,s){let o=Pe(e,{name:"e",isShift:!1},n,s);return o.state.
draft?ct(o.state,n,s,r=>{if(t==="quote")return Qe(r);let i=L(n.vocabulary,t);return i&&Cs(i)?$(r,{place:"few",field:t}):
i||t==="basis"?C(r,t):r}):o}function fo(e,t,n,s){return ct(e,n,s,o=>e.place==="reading"||e.place==="statement"?fe(o,t):o)}var Kn=class{#e=new Map;#t=0;constructor(t,n){this.session=t,this.idle=n}forget(){this.#e=new Map}fill(t){for(let n of t.
sentences){let s=uo(t,n),o=this.#e.get(s);o?n.relations=o:n.relations.length&&this.#e.set(s,n.relations)}return t}async search(){
let{session:t}=this,n=++this.#t;for(;;){let{known:s,state:o}=t.shown;if(n!==this.#t||!s||!o)return;let{article:r}=s,i=Ld(
r.sentences.length,o.sentence,a=>this.#n(r,a));if(i===null||!await this.#s(r,i))return;this.#n(r,t.shown.state?.sentence??
0)&&await this.idle()}}#n=(t,n)=>!t.sentences[n]||this.#e.has(uo(t,t.sentences[n]));async#s(t,n){let{session:s}=this,o=this.#e,
r=`/api/articles/${encodeURIComponent(t.id)}/relations?first=${n}&most=12`,{status:i,body:a}=await s.connection.ask("GET",
r);if(i!==200)return!1;let l=t.sentences.slice(n,n+12);for(let[c,u]of l.entries())o.set(uo(t,u),a[c]??[]);let{known:f}=s.
shown;return f?.article.id===t.id&&this.fill(f.article),!0}};function Ld(e,t,n){for(let s=0;s<e;s++){let o=(t+s)%e;if(!n(
o))return s===0?Math.max(0,o-1):o}return null}var uo=({text:e},{span:[t,n]})=>e.slice(t,n);var zn=class{#e=!1;#t="";#n=null;constructor(t){this.session=t,this.ranking=new Kn(t,jd)}async start(t=null,n=null){let{
session:s}=this;t&&(this.#n={id:t,answers:this.#s(t)});let[{status:o,body:r}]=await Promise.all([s.connection.ask("GET",
"/api/corpus"),qa()]);if(o!==200)return s.change({phase:"failed",words:r?.message??""});let i=r;if(s.change({corpus:i}),
s.writing.sending.open(i),i.isEmpty)return s.change({phase:"begin"});this.#r();let{articles:a}=i,l=a.find(({id:f})=>f===
t)??a.find(Dd)??a[0];if(!l)return s.change({phase:"reading",screen:"new"});await this.open(l.id,n)}async open(t,n=null){
let{session:s}=this,{corpus:o}=s.shown;if(!o)return;this.#t=t;let r=await(this.#n?.id===t?this.#n.answers:this.#s(t));if(this.#t!==
t)return;this.#n=null,s.forgetWaiting();let i=r.find(({status:w})=>w!==200);if(i)return s.change({phase:"failed",words:i.
body?.message??""});let a=await Ua();if(this.#t!==t)return;let[l,f,c]=r.map(({body:w})=>w),u={vocabulary:l,entities:f,article:this.
ranking.fill(c),say:s.say},p=n?rt(c,n):void 0,d=Ja(u,p?qe(c,p.spans[0]?.[0]??0):0),h=Va(o,c,d,a),g=h?.state??d,y=h?.lost?
[s.movedTold(h.lost)]:[];s.hold(u,{phase:"reading",screen:null,isWhole:!1,state:p?{...g,statement:p.key}:g,spoken:h&&Nt(
h.state)?[s.say("typing_is_back"),...y].join(" "):"",said:y.join(" ")}),s.opened(c),s.writing.sending.resume(),await Promise.
all([this.ranking.search(),this.#o(t)]),s.shown.known?.article.id===t&&s.change({isWhole:!0})}#s(t){let n=encodeURIComponent(
t),s=[`/api/vocabulary?article=${n}`,"/api/entities",`/api/articles/${n}`];return Promise.all(s.map(o=>this.session.connection.
ask("GET",o)))}async#o(t){let{session:n}=this,{status:s,body:o}=await n.connection.ask("GET",`/api/articles/${encodeURIComponent(
t)}/elsewhere`),{known:r}=n.shown;r?.article.id===t&&s===200&&n.learn({...r,elsewhere:o})}async begin(t){await this.count(),
await this.open(t)}ranked=t=>this.ranking.fill(t);#r(){if(this.#e)return;this.#e=!0;let{session:t}=this;t.connection.listen(
n=>this.renew(n),async n=>{let{saved:s,known:o}=t.shown;n?s.is==="offline"&&(t.change({saved:{is:"nothing",at:"",words:""}}),
await t.writing.sending.flush(),o&&this.renew({entities:!0,vocabulary:!0,articles:[o.article.id]})):t.change({saved:t.writing.
sending.away})})}async renew({entities:t,vocabulary:n,articles:s}){let{session:o}=this,{known:r}=o.shown;if(!r)return;let{
id:i}=r.article,a=encodeURIComponent(i),l={...t&&{entities:"/api/entities"},...n&&{vocabulary:`/api/vocabulary?article=${a}`},
...s?.includes(i)&&{article:`/api/articles/${a}`}},f={};for(let[u,p]of Object.entries(l)){let{status:d,body:h}=await o.connection.
ask("GET",p);d===200&&u==="vocabulary"&&this.ranking.forget(),d===200&&Object.assign(f,{[u]:u==="article"?this.ranked(h):
h})}let{known:c}=o.shown;c?.article.id===i&&(f.article&&JSON.stringify(f.article)===JSON.stringify(c.article)&&delete f.
article,Object.keys(f).length&&o.learn({...c,...f}),(f.vocabulary||f.article)&&this.ranking.search())}async count(){let{
status:t,body:n}=await this.session.connection.ask("GET","/api/corpus");t===200&&this.session.change({corpus:n})}},Dd=({
sentences:e,coded:t,nothing:n})=>t+n<e,Rd=300,jd=()=>new Promise(e=>{window.requestIdleCallback?window.requestIdleCallback(
()=>e(null),{timeout:Rd}):setTimeout(e)});var Vn=class{all=[];#e="";open({folder:t,title:n,coder:s}){this.#e=`actorgraph annotator unsent ${t} ${n} ${s} `;try{let r=Object.
keys(localStorage).filter(i=>i.startsWith(this.#e)).map(i=>JSON.parse(localStorage.getItem(i)??""));this.all=r.sort((i,a)=>i.
at-a.at)}catch{}}add(t){let n=Math.max(Date.now(),(this.all.at(-1)?.at??0)+1),s={...t,name:Bd(),at:n};this.all.push(s),this.
keep(s)}keep(t){try{localStorage.setItem(this.#e+t.name,JSON.stringify(t))}catch{}}remove({name:t}){this.all=this.all.filter(
n=>n.name!==t);try{localStorage.removeItem(this.#e+t)}catch{}}},Bd=()=>Array.from(crypto.getRandomValues(new Uint8Array(
16)),e=>e.toString(16).padStart(2,"0")).join("");var Wd=2e3,Pd="/api/undo",Xn=class{isBusy=!1;#e=new Vn;#t=!1;#n=!1;#s=new Set;#o;constructor(t){this.session=t}open(t){this.#e.
open(t)}async resume(){this.#s.clear(),this.#e.all.length&&(this.isBusy||(this.#t=!0),await this.flush())}get away(){let t=this.#e.
all.length;return{is:"offline",at:"",words:t?this.session.say("saved_waiting",{n:t}):""}}async write(t){let{known:n,state:s}=this.
session.shown;this.#e.add({...t,...t.draft&&n&&{was:qd(n.article)}}),s&&this.session.change({state:lo(s,ol(t))}),this.isBusy=
!this.#t,this.#t&&this.#i(),await this.flush()}async flush(){if(this.#n)return;let{session:t}=this;clearTimeout(this.#o),
this.#n=!0;let n=!0;for(let s=this.#r();s;s=this.#r()){this.#t||t.change({saved:{is:"saving",at:"",words:""}});let o=await this.#l(
s);if(Ud(o)){this.#t=!0,this.#i(),this.#o=setTimeout(()=>this.flush(),Wd);break}n=this.#c(s,o)}this.#r()||(this.#t=!1),this.#n=
!1,this.isBusy=!1,t.goOn(n)}#r=()=>this.#e.all.find(({name:t})=>!this.#s.has(t));#i(){let{state:t}=this.session.shown;this.
session.change({saved:this.away,...t&&{state:{...t,pending:null}}})}async#l({name:t,method:n,path:s,body:o,article:r,draft:i}){
let{session:a}=this,{known:l,state:f}=a.shown,u=this.#t&&i?.id===null&&l?.article.id===r?{revision:l.article.revision,fills:f?.
open.at(-1)??null}:{},p={...o,...u,name:t},d=await a.connection.ask(n,s,p);return d.status===500?a.connection.ask(n,s,p):
d}#c(t,{status:n,body:s}){let{session:o}=this,{known:r,state:i}=o.shown,a=n===200,l=r?.article.id===t.article;if(!a&&t.draft&&
!l)return this.#s.add(t.name),!1;if(this.#e.remove(t),!r||!i)return a;let f=this.#t&&i.draft!==null;if(!a){let g=l&&s?.article?
this.#f(t,r,s.article):null;return g?this.#a(t,s,f,o.movedTold(g)):this.#a(t,s,f)}let c=(s.told??[]).join(" "),u={refusal:null,
said:c,spoken:c};if(o.change({saved:this.#r()?this.away:{is:"saved",at:rl(),words:""},...u}),!l)return!0;let p=o.opening.
ranked(s.article);this.#u(r.article,p);let d={...r,entities:Fd(r.entities,s.entities??[]),article:p};f?o.learn(d):o.hold(
d);let{draft:h}=t;if(h){let g=f?ao:Ya;o.let((y,w,_)=>g({...y,pending:h},s.keys??[],w,_))}return!0}#a(t,n,s,o=n?.message??
""){let{session:r}=this,{state:i}=r.shown;if(!i)return!1;let a=s&&!n?.conflict,l=lo(i,-ol(t));return r.change({saved:{is:"\
refused",at:rl(),words:o,draft:t.draft},refusal:n,screen:n?.conflict?"merge":r.shown.screen,state:t.draft&&a?{...l,aside:[
t.draft,...l.aside]}:l}),t.draft&&!a&&r.let((f,c,u)=>Za({...f,pending:t.draft},c,u)),!1}#f(t,n,s){let{session:o}=this;if(o.
learn({...n,article:o.opening.ranked(s)}),!t.draft||!t.was)return[];let{draft:r,lost:i}=Pa(t.draft,t.was,s);return t.draft=
r,i}#u(t,n){for(let s of this.#e.all){if(s.article!==n.id||s.body.revision!==t.revision||!s.statement)continue;let[o,r]=[
t,n].map(({statements:i})=>i.find(({key:a})=>a===s.statement));!o||!r||JSON.stringify(o.slots)!==JSON.stringify(r.slots)||
(s.body.revision=n.revision,this.#e.keep(s))}}merge(t){let{session:n}=this,{state:s}=n.shown;if(!s?.draft)return;let{begun:o}=s.
draft,r={...s.draft,id:t.id,begun:o&&{...o,revision:t.revision}};return n.change({screen:null,state:{...s,place:"reading",
draft:null,field:null}}),this.write({...po(t),draft:r,statement:null})}},po=e=>({article:e.article,method:"POST",path:`/\
api/articles/${encodeURIComponent(e.article)}/statements`,body:{...e}}),qd=({text:e,sentences:t})=>({text:e,sentences:t.
map(({span:n})=>({span:n}))}),Ud=({status:e})=>e===0||e>500,ol=({path:e})=>e===Pd?-1:1;function Fd(e,t){if(!t.length)return e;
let n=new Set(t.map(({id:s})=>s));return[...e.filter(({id:s})=>!n.has(s)),...t]}var rl=()=>new Date().toLocaleTimeString(
"en-GB",{hour:"2-digit",minute:"2-digit"});var Jn=class{#e=null;#t=!1;constructor(t=()=>performance.now()){this.now=t}see(t,n){let s=n.place==="draft";s||n.draft?(this.#e??=
this.now(),this.#t||=s):t&&(t.draft||t.place==="draft")&&!n.pending&&(this.#e=null,this.#t=!1)}took(){if(this.#e===null)
return;let t={seconds:(this.now()-this.#e)/1e3,drafted:this.#t};return this.#e=null,this.#t=!1,t}};var Qn=class{timing=new Jn;constructor(t){this.session=t,this.sending=new Xn(t)}#e(t,n){let{known:s}=this.session.shown,
o=s&&t.id!==null?`${s.article.coder}/${t.article}#${t.id}`:null,{body:r,...i}=po(t);return this.sending.write({...i,body:{
...r,took:this.timing.took()},draft:n,statement:o})}carryOut(t){let{session:n}=this,{known:s,state:o}=n.shown;if(!s||!o)
return;let{id:r,revision:i}=s.article,a=(f,c,u)=>({article:r,method:f,path:c,body:u,statement:null,draft:null}),l=encodeURIComponent(
r);switch(t.does){case"save":return this.#e(t.saving,o.pending);case"delete":return this.sending.write({...a("DELETE",`/\
api/statements/${Gd(t.statement)}`,{revision:i}),statement:t.statement});case"undo":return this.sending.write(a("POST","\
/api/undo",{article:r}));case"nothing here":{let{sentence:f,is:c}=t,{text:u,sentences:p}=s.article,d=u.slice(...p[f].span);
return this.sending.write(a("POST",`/api/articles/${l}/nothing`,{sentence:f,words:d,is:c,revision:i}))}case"propose":return this.#n(
l,t.sentence);case"open problems":return n.show("problems");case"explore":{let{explorer:f}=n.connection;f?window.open(f(
t.statement),Sn):n.change({spoken:n.say("no_explorer")});return}case"search":return n.show("articles");case"say":return this.#t(
t.text);case"tell":return n.change({spoken:t.text})}}#t(t){this.session.change(Hd(t))}async#n(t,n){let{session:s}=this,{
known:o}=s.shown,{status:r,body:i}=await s.connection.ask("GET",`/api/drafts?article=${t}&sentence=${n}`),{known:a,state:l}=s.
shown;if(a?.article.id!==o?.article.id||a?.article.print!==o?.article.print||!l||l.sentence!==n)return;if(r!==200)return this.#t(
i?.message??s.say("saved_offline"));let f=i.isWithheld?s.say("draft_withheld"):s.say("no_draft");i.proposals.length?s.change(
{state:el(l,i)}):this.#t(f)}},Hd=e=>({said:e,spoken:e}),Gd=e=>e.split("/").map(encodeURIComponent).join("/");async function il({
connection:e,shown:t},{draft:n,open:s}){if(!n||!t.known)return null;let o=`/api/articles/${encodeURIComponent(t.known.article.
id)}/preview`,{status:r,body:i}=await e.ask("POST",o,Ue(n,t.known,s));return r===200?i:i?.message?{problems:[],tie:"",plain:{
is:!1,why:i.message}}:null}var Kd=150,mo="actorgraph annotator letters off",Yn=class{shown={phase:"loading",words:"",corpus:null,known:null,state:null,
screen:null,saved:{is:"nothing",at:"",words:""},preview:null,refusal:null,said:"",spoken:"",isWhole:!1,hasLetters:!localStorage.
getItem(mo)};index=null;opened=()=>{};#e=[];#t;constructor(t,n){this.connection=t,this.draw=n,this.opening=new zn(this),
this.writing=new Qn(this)}say=(t,n)=>zd(this.shown.corpus?.texts??{})(t,n);change(t){let n=this.shown;this.shown={...n,...t};
let{corpus:s,known:o,state:r}=this.shown,i=r?.draft!==n.state?.draft;i&&(this.shown.preview=null),this.draw(this.shown),
!(!s||!o||!r||r===n.state)&&(Ka(s,o.article,r),i&&this.#r(r))}hold(t,n={}){let s=Ms(t);this.index=s;let o=n.state?{}:this.#n(
t),r=n.state??o.state??this.shown.state;this.change({known:t,...o,...n,state:r&&io(r,t,s)}),this.#s()}learn(t){this.index=
Ms(t),this.change({known:t,...this.#n(t)}),this.#s()}#n({article:t}){let{known:n,state:s}=this.shown,o=n?.article;if(!s||
!o||o.id!==t.id||o.print===t.print)return{};let r=Un(s,o,t),i=Nt(s)?this.movedTold(r.lost):"";return{state:r.state,...i&&
{said:i,spoken:i}}}movedTold=t=>[this.say("text_changed"),...t.map(n=>this.say("quote_gone",{words:it(n)}))].join(" ");#s(){
let{known:t,state:n}=this.shown,{index:s}=this;!t||!s||n?.place!=="reading"||window.requestIdleCallback?.(()=>Pe(n,{name:"\
n",isShift:!1},t,s))}press(t){this.writing.sending.isBusy?this.#e.push(t):this.#o((n,s,o)=>Pe(n,t,s,o))}typed(t){let{known:n,
state:s}=this.shown;if(!n||!s||!this.index)return!1;if(this.writing.sending.isBusy)return this.#e.push(t),!0;let o=Pe(s,
t,n,this.index);return o.isCommand&&this.take(o),o.isCommand}written=t=>this.#o((n,s,o)=>({state:Js(n,t,s,o),effects:[]}));#o(t){
let{known:n,state:s}=this.shown;n&&s&&this.index&&this.take(t(s,n,this.index))}let(t){let{known:n,state:s}=this.shown;n&&
s&&this.index&&this.change({state:t(s,n,this.index)})}pressed=t=>this.press(t);take({state:t,effects:n}){let s=this.shown.
state;this.change({state:t,said:""});for(let o of n)this.writing.carryOut(o);this.writing.timing.see(s,t)}forgetWaiting(){
this.#e=[]}goOn(t){let n=t?this.#e:[];this.#e=[];for(let s of n)this.press(s)}point=t=>this.#o((n,s,o)=>tl(n,t,s,o));touch=t=>this.#o(
(n,s,o)=>co(n,t,s,o));touchText=(t,n)=>this.#o((s,o,r)=>{let{text:i,sentences:a,statements:l,lang:f}=o.article;if(s.place===
"reading"){let p=l.filter(({spans:g})=>g.some(([y,w])=>y<=n&&n<w)),d=1+p.findIndex(({key:g})=>g===s.statement),h=fo(s,t,
o,r);return p.length?co(h.state,p[d%p.length].key,o,r):h}let c=a[t].span,u=Q(i,c,f).find(([p,d])=>p<=n&&n<=d);return u&&
s.place!=="statement"?nl(s,u,o,r):fo(s,t,o,r)});async openField(t,n,s){await this.opening.open(t,n);let{known:o,state:r}=this.
shown;!o||!r?.statement||r.statement!==n||r.draft||s&&this.#o((i,a,l)=>sl(i,s,a,l))}show=t=>this.change({screen:t});letters(t){
t?localStorage.removeItem(mo):localStorage.setItem(mo,"yes"),this.change({hasLetters:t})}#r(t){clearTimeout(this.#t),!(!t.
draft||t.place!=="statement")&&(this.#t=setTimeout(async()=>{let n=await il(this,t);this.shown.state?.draft===t.draft&&this.
change({preview:n})},Kd))}},zd=e=>(t,n={})=>(e[t]??t).replace(/\{(\w+)\}/g,(s,o)=>o in n?String(n[o]):s);function al(e,t,{article:n=null,statement:s=null,opened:o}={}){let r=new Yn(t,i=>as(m`<${Bn} shown=${i} session=${r} />`,
e));return r.opened=o??r.opened,r.draw(r.shown),r.opening.start(n,s),r}var ll=document.getElementById("annotator");if(ll){let{connection:e,...t}=cl()??Xd(),n=al(ll,e,{...t,opened:Vd});Object.
defineProperty(window,"annotator",{value:{state:()=>n.shown.state,known:()=>n.shown.known,shown:()=>n.shown}})}function cl(){
return Reflect.get(window,"annotatorIn")}function Vd({id:e,title:t}){document.title=`${t} \u2013 actorgraph`;let n=new URL(
location.href);cl()||history.replaceState(null,"",`${n.pathname}?article=${encodeURIComponent(e)}`)}function Xd(){window.
name=ea;let e=new URLSearchParams(location.search);return{connection:yo(),article:e.get("article"),statement:e.get("stat\
ement")}}})();

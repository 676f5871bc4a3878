"use strict";(()=>{var io=()=>({ask:(e,t,n)=>ro(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:n===void 0?null:
JSON.stringify(n)}),send:(e,t,n)=>ro(`${e}?name=${encodeURIComponent(n)}`,{method:"POST",headers:{"Content-Type":"applic\
ation/octet-stream"},body:t}),explorer:e=>{let t=encodeURIComponent(JSON.stringify(`statement:${e}`));return e===null?"/\
explore":`/explore#tab=%22graph%22&open=${t}`},listen:(e,t)=>{let n=new EventSource("/api/changes");return n.onmessage=({
data:s})=>e(JSON.parse(s)),n.onopen=()=>t(!0),n.onerror=()=>t(!1),()=>n.close()}});async function ro(e,t){try{let n=await fetch(
e,{...t,signal:AbortSignal.timeout(2e4)}),s=await n.text();return{status:n.status,body:Ha(s)}}catch{return{status:0,body:null}}}
function Ha(e){try{return JSON.parse(e)}catch{return null}}var lo=function(e,t,n,s){var o;t[0]=0;for(var r=1;r<t.length;r++){var i=t[r++],a=t[r]?(t[0]|=i?1:2,n[t[r++]]):t[++r];i===
3?s[0]=a:i===4?s[1]=Object.assign(s[1]||{},a):i===5?(s[1]=s[1]||{})[t[++r]]=a:i===6?s[1][t[++r]]+=a+"":i?(o=e.apply(a,lo(
e,a,n,["",null])),s.push(o),a[0]?t[0]|=2:(t[r-2]=0,t[r]=o)):s.push(a)}return s},ao=new Map;function co(e){var t=ao.get(this);
return t||(t=new Map,ao.set(this,t)),(t=lo(this,t.get(e)||(t.set(e,t=(function(n){for(var s,o,r=1,i="",a="",l=[0],c=function(p){
r===1&&(p||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?l.push(0,p,i):r===3&&(p||i)?(l.push(3,p,i),r=2):r===2&&i==="..."&&p?
l.push(4,p,0):r===2&&i&&!p?l.push(5,0,!0,i):r>=5&&((i||!p&&r===5)&&(l.push(r,0,i,o),r=6),p&&(l.push(r,p,0,o),r=6)),i=""},
f=0;f<n.length;f++){f&&(r===1&&c(),c(f));for(var u=0;u<n[f].length;u++)s=n[f][u],r===1?s==="<"?(c(),l=[l],r=3):i+=s:r===
4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:a?s===a?a="":i+=s:s==='"'||s==="'"?a=s:s===">"?(c(),r=1):r&&(s==="="?(r=5,o=i,i=
""):s==="/"&&(r<5||n[f][u+1]===">")?(c(),r===3&&(l=l[0]),r=l,(l=l[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(c(),r=2):i+=s),r===3&&i==="!--"&&(r=4,l=l[0])}return c(),l})(e)),t),arguments,[])).length>1?t:t[0]}var N,po,Ga,ke,Hn,Lt,mo,It,ho,zn,Gn,za,ct=Symbol.for("pv"),Dt={},Rt=[],Ka=/^m(i|n|o|s|text|space)$/,Kn=Array.isArray,Vn=Rt.
slice,Ie=Object.assign;function Ae(e){e&&e.parentNode&&e.remove()}function go(e,t,n){var s,o,r,i={},a=arguments.length;for(r in t)
r=="key"?s=t[r]:r=="ref"&&typeof e!="function"?o=t[r]:i[r]=t[r];return a>2&&(i.children=a>3?Vn.call(arguments,2):n),lt(e,
i,s,o,null)}function lt(e,t,n,s,o){var r={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ct,__v:o||
++po,__i:-1,__u:0};return!o&&N.vnode&&N.vnode(r),r}function z(){return{current:null}}function jt(e){return e.children}function j(e,t){
this.props=e,this.context=t,this.__g=0}function xe(e,t){if(t==null)return e.__&&xe(e.__,e.__i+1);for(var n;t<e.__k.length;t++)
if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:xe(e)}function Va(e){var t,n=e.__v,
s=n.__e,o=[],r=[],i=e.__P;i&&((t=Ie({constructor:ct},n)).__v=n.__v+1,N.vnode&&N.vnode(t),Xn(i,t,n,e.__n,i.namespaceURI,32&
n.__u?[s]:null,o,s||xe(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,ko(o,t,r),n.__=n.__e=null,t.__e!=s&&yo(t))}function yo(e){
if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),yo(e)}function fo(e){
(8&e.__g||(e.__g|=8,ke.push(e),Lt++))&&Hn==N.debounceRendering||((Hn=N.debounceRendering)||queueMicrotask)(_o)}function _o(){
try{for(var e,t=1;ke.length;)ke.length>t&&ke.sort(mo),e=ke.shift(),t=ke.length,8&e.__g&&Va(e)}finally{(Lt=ke.length)&&(Hn||
queueMicrotask)(_o)}}function wo(e,t,n,s,o,r,i,a,l,c,f){var u,p,d,h,g,_,w=s.__k||Rt,y=t.length;for(l=Xa(n,t,w,l,y),u=0;u<
y;u++)(d=n.__k[u])!=null&&(p=~d.__i&&w[d.__i]||Dt,d.__i=u,_=Xn(e,d,p,o,r,i,a,l,c,f),h=d.__e,(p.ref!=d.ref||8&p.__u)&&(p.
ref&&Jn(p.ref,null,d,p),d.ref&&f.push(d.ref,d.__c||h,d)),g=g||h,4&d.__u?(l=$o(d,l,e,!p.__v),p.__e&&(p.__e=null)):typeof d.
type=="function"&&_!==void 0?l=_:h&&(l=h.nextSibling),d.__u&=-21);return n.__e=g,l}function Xa(e,t,n,s,o){var r,i,a,l,c,
f,u,p,d,h=n.length,g=h,_=0,w=0,y=e.__k=Array(o);for(r=0;r<o;r++)(i=t[r])!=null&&typeof i!="boolean"&&typeof i!="function"?
(typeof i!="object"||i.constructor===String?i=y[r]=lt(null,i):Kn(i)?i=y[r]=lt(jt,{children:i}):i.constructor===ct&&i.__b?
i=y[r]=lt(i.type,i.props,i.key,i.ref,i.__v):y[r]=i,l=r+_,i.__=e,i.__b=e.__b+1,a=null,~(c=i.__i=Ja(i,n,l,g))&&(g--,(a=n[c])&&
(a.__u|=2)),a&&a.__v?(i.__u|=16,c==l-1?_--:c==l+1?_++:c!=l&&(c>l?_--:_++,w=1)):(~c||(o>h?_--:o<h&&_++),typeof i.type!="f\
unction"&&(i.__u|=4))):y[r]=null;if(w){for(f=[],u=[],r=0;r<o;r++)if((i=y[r])&&16&i.__u){for(_=0,p=f.length;_<p;)f[d=_+p>>
1]<i.__i?_=d+1:p=d;f[_]=i.__i,u[r]=_+1}for(_=f.length;r--;)u[r]&&(u[r]==_?_--:y[r].__u|=4)}if(g)for(r=0;r<h;r++)!(a=n[r])||
2&a.__u||(a.__e==s&&(s=xe(a)),Qn(a,a));return s}function $o(e,t,n,s){var o,r,i,a;if(typeof e.type=="function"){if(e.props.
__P)return t;if(o=e.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=e,t=$o(o[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=xe(
e))&&!t.parentNode&&(t=null),i=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(
i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Ja(e,t,n,s){var o,r=e.key,i=e.type,a=t[n],l=a&&!(2&a.__u);if(a===null&&r==null||l&&r==a.key&&i==a.type)return n;
if(s>(l?1:0)){for(o=n-1;o>=0;o--)if((a=t[o])&&!(2&a.__u)&&r==a.key&&i==a.type)return o;for(o=n+1;o<t.length;o++)if((a=t[o])&&
!(2&a.__u)&&r==a.key&&i==a.type)return o}return-1}function uo(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function At(e,t,n,s,o){var r,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.
cssText=s=""),s)for(t in s)n&&t in n||uo(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||uo(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(i=Gn[t]||(Gn[t]=
Qa(t)),(e.__a||(e.__a={}))[t]=zn,r=t!=(t=t.replace(ho,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,i,r):e.removeEventListener(t,i,r));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Qa(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[It]==null)t[It]=zn++;else if(t[It]<this.__a[e])return;return n(N.event?N.event(t):t)}}}function Xn(e,t,n,s,o,r,i,a,l,c){
var f,u,p,d,h,g,_,w,y,b,x,R,C,G,O,S,B,ne,se=t.type;if(t.constructor!==ct)return null;128&n.__u&&(l=32&n.__u,f=n.__c.__z)&&
(t.__u|=l,u=r=[],f.nodeType==8?a=Nt(f,r):r.push(f),a=r[0]||a),(f=N.__b)&&f(t);e:if(typeof se=="function"){p=i.length;try{
if(w=t.props,y=(f=se.prototype)&&f.render,b=(f=se.contextType)&&s[f.__c],x=f?b?b.props.value:f.__:s,(d=n.__c)?(t.__c=d,2&
d.__g&&(d.__g|=1)):(y?t.__c=d=new se(w,x):(t.__c=d=new j(w,x),d.constructor=se,d.render=Za),b&&b.sub(d),d.state||(d.state=
{}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),y&&(d.__s||(d.__s=d.state),se.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=
Ie({},d.__s)),Ie(d.__s,se.getDerivedStateFromProps(w,d.__s)))),h=d.props,g=d.state,d.__v=t,n.__c){if(w!==h&&y&&!se.getDerivedStateFromProps&&
d.componentWillReceiveProps&&d.componentWillReceiveProps(w,x),t.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&
d.shouldComponentUpdate(w,d.__s,x)===!1){t.__v!=n.__v&&(d.props=w,d.state=d.__s,d.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(V){V&&(V.__=t)}),Rt.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),a=xe(n);break e}d.componentWillUpdate&&
d.componentWillUpdate(w,d.__s,x),y&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(h,g,_)})}else y&&!se.
getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),y&&d.componentDidMount&&d.__h.push(d.componentDidMount);
d.context=x,d.props=w,d.__P=e,d.__g&=-5,R=N.__r,C=y?25:0;do d.__g&=-9,R&&R(t),f=d.render(d.props,d.state=d.__s,d.context);while(8&
d.__g&&++C<25);y&&(Rt.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=Ie({},s,d.getChildContext())),
y&&n.__c&&d.getSnapshotBeforeUpdate&&(_=d.getSnapshotBeforeUpdate(h,g)),G=f&&f.type===jt&&f.key==null?f.props.children:f,
w.__P&&(f=a,o=(e=w.__P).namespaceURI,l=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(V){V&&Qn(V,V)}),n.__k=null),
a=n.__k?xe(n,0):null),a=wo(e,Kn(G)?G:[G],t,n,s,o,r,i,a,l,c),w.__P&&(t.__e=null,a=f),t.__u&=-161,u&&u.some(Ae),d.__h.length&&
i.push(d),1&d.__g&&(d.__g&=-4)}catch(V){if(i.length=p,t.__v=null,l||r)if(V&&V.then){if(t.__u|=128|l,r){for(~(B=r.indexOf(
a||void 0))||(B=r.length);(ne=r[B-1])&&ne.nodeType==8;)B--;for(;B<r.length;B++)if(ne=r[B])if(r[B]=null,O){if(ne==S)break}else{
if(ne.nodeType!=8)break;ne.data.startsWith("$s")&&(S=Nt(O=ne))}}if(!O){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;
O=a}(f=Nt(O=t.__c.__z||(t.__c.__z=O)))?(t.__e=O,a=f):t.__e=a,a=a&&a.nextSibling}else r&&r.some(Ae);else t.__e=n.__e;t.__k||
(t.__k=n.__k||[]),V&&V.then||bo(t),N.__e(V,t,n)}}else a=t.__e=Ya(n.__e,t,n,s,o,r,i,l,c,e);return(f=N.diffed)&&f(t),a}function Nt(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))
n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function bo(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.
some(bo))}function ko(e,t,n){for(var s=0;s<n.length;)Jn(n[s++],n[s++],n[s++]);N.__c&&N.__c(t,e),e.some(function(o){try{e=
o.__h,o.__h=[],e.some(function(r){r.call(o)})}catch(r){N.__e(r,o.__v)}})}function Ya(e,t,n,s,o,r,i,a,l,c){var f,u,p,d,h,
g,_,w,y=n.props||Dt,b=t.props,x=t.type;if(x=="svg"?o="http://www.w3.org/2000/svg":x=="math"?o="http://www.w3.org/1998/Ma\
th/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(f=0;f<r.length;f++)if((h=r[f])&&(x?h.localName==x:h.nodeType==3)){
e=h,r[f]=null;break}}if(!e){if(w=c.ownerDocument||document,!x)return w.createTextNode(b);e=w.createElementNS(o,x,b.is?b:
c),a&&(N.__m&&N.__m(t,r),a=!1),r=null}if(x){if(c=x=="template"&&e.content||e,r=x=="textarea"&&b.defaultValue!=null?null:
r&&Vn.call(c.childNodes),!a&&r)for(y={},f=0;f<e.attributes.length;f++)y[(h=e.attributes[f]).name]=h.value;for(f in y)h=y[f],
f=="dangerouslySetInnerHTML"?p=h:f=="children"||f in b||f=="value"&&"defaultValue"in b||f=="checked"&&"defaultChecked"in
b||At(e,f,null,h,o);for(f in b)h=b[f],f=="children"?d=h:f=="dangerouslySetInnerHTML"?u=h:f=="value"?g=h:f=="checked"?_=h:
a&&typeof h!="function"||y[f]===h||At(e,f,h,y[f],o);u?(a||p&&(u.__html==p.__html||u.__html==e.innerHTML)||(e.innerHTML=u.
__html),t.__k=[]):(p&&(e.textContent=""),(x=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Ka.test(x))&&(o="\
http://www.w3.org/1999/xhtml"),wo(c,Kn(d)?d:[d],t,n,s,o,r,i,r?r[0]:n.__k&&xe(n,0),a,l),r&&r.some(Ae)),a&&x!="textarea"||
(f="value",x=="progress"&&g==null?e.removeAttribute(f):g==null||g===e[f]&&(x!="progress"||g)||At(e,f,g,y[f],o),f="checke\
d",_!=null&&_!=e[f]&&At(e,f,_,y[f],o))}else y===b||a&&e.data==b||(e.data=b);return e}function Jn(e,t,n,s){try{typeof e==
"function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){
N.__e(o,n)}}function Qn(e,t,n){var s,o,r,i;if(N.unmount&&N.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||Jn(s,null,
t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(a){N.__e(a,t)}s.__P=s.__n=null}if(s=e.__k)for(i=
0;i<s.length;i++)s[i]&&Qn(s[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(o=Nt(s,r=[]))&&(s==
e.__e&&r.some(Ae),Ae(o),Ae(s)),n||Ae(e.__e),e.__e=e.__c=e.__=null}function Za(e,t,n){return this.constructor(e,n)}function Yn(e,t){
var n,s,o,r;N.__&&N.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=lt(jt,{children:[e]}),
o=[],r=[],Xn(t,t.__k,s||Dt,Dt,t.namespaceURI,s?null:t.firstChild?Vn.call(t.childNodes):null,o,s?s.__e:t.firstChild,n,r),
ko(o,t.__k,r),t.__k.props.children=null}N={__e:function(e,t,n,s){for(var o,r,i;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&
o.setState(r.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,s||{}),i=1),i&&8&o.__g)return void(o.
__g|=2)}catch(a){e=a}}throw Lt=0,e}},po=0,Ga=function(e){return e!=null&&e.constructor===ct},j.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Ie({},this.state)),typeof e=="function"&&(e=e(Ie({},n),this.props)),e&&(Ie(
n,e),this.__v&&(t&&this.__k.push(t),fo(this)))},j.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(
e),fo(this))},j.prototype.render=jt,ke=[],Lt=0,mo=function(e,t){return e.__v.__b-t.__v.__b},It=Symbol(),ho=/(PointerCapture)$|Capture$/i,
zn=0,Gn={},za=0;var ut,F,Zn,xo,es=Object.is,Bt=0,Io=[],ts=[],W=N,vo=W.__b,Oo=W.__r,So=W.diffed,Mo=W.__c,Eo=W.unmount,To=W.__;function ss(e,t){
W.__h&&W.__h(F,e,Bt||t),Bt=0;var n=F.__H||(F.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function E(e){
return Bt=1,el(Lo,e)}function el(e,t,n){var s=ss(ut++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):Lo(void 0,t),function(r){var i=(s.
__N||s.__)[0],a=s.t(i,r);es(i,a)||(s.__N=[a,s.__[1]],s.__c.setState({}))}],s.__c=F,!F.__f)){F.__f=!0;var o=F.shouldComponentUpdate;
F.shouldComponentUpdate=function(r,i,a){var l=this.__H;if(!l)return!0;var c=!1,f=this.props!=r;if(l.__.some(function(p){
p.__N&&(c=!0,es(p.__[0],p.__N[0])||(f=!0))}),o){var u=o.call(this,r,i,a);return c?u||f:u}return!c||f}}return s.__}function q(e,t){
var n=ss(ut++,3);!W.__s&&No(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,F.__H.__h.push(n))}function pt(e){return Bt=5,tl(function(){return{current:e}},[])}function tl(e,t){var n=ss(ut++,7);return No(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function nl(){var e;do{for(;e=ts.shift();)try{ft(e)}catch(n){W.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Io.shift();){var t=e.
__H;if(e.__P&&t)try{t.__h.some(ft),t.__h.some(ns),t.__h=[]}catch(n){t.__h=[],W.__e(n,e.__v)}}}while(ts.length)}W.__b=function(e){
F=null,vo&&vo(e)},W.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),To&&To(e,t)},W.__r=function(e){Oo&&Oo(e),ut=
0;var t=(F=e.__c).__H;t&&(Zn==F?F.__h=[]:(t.__h.some(ft),t.__h.some(ns),ut=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=
n.__N),n.u=n.__N=void 0})),Zn=F},W.diffed=function(e){So&&So(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Ao(Io.push(t)),
t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Zn=F=null},W.__c=function(e,t){t.some(function(n){try{n.__h.some(ft),n.__h=
n.__h.filter(function(s){return!s.__||ns(s)})}catch(s){n.__h=[function(){throw s}]}}),Mo&&Mo(e,t)},W.unmount=function(e){
Eo&&Eo(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||
!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Ao(ts.push(o))}else ft(o)}catch(r){t=r}}),s.__H=void 0,t&&W.__e(t,s.__v))};var Co=typeof requestAnimationFrame==
"function";function sl(e){var t,n=function(){clearTimeout(s),Co&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);
Co&&(t=requestAnimationFrame(n))}function Ao(e){e!=1&&xo==W.requestAnimationFrame||((xo=W.requestAnimationFrame)||sl)(nl)}
function ft(e){var t=F,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),F=t}function ns(e){var t=F;e.__c=e.__(),F=t}function No(e,t){
return!e||e.length!=t.length||t.some(function(n,s){return!es(n,e[s])})}function Lo(e,t){return typeof t=="function"?t(e):
t}var m=co.bind(go);var T=(...e)=>e.filter(Boolean).join(" "),oe=class extends j{shouldComponentUpdate(t,n){if(n!==this.state)return!0;let s=this.
props;for(let o in t)if(o!=="children"&&t[o]!==s[o])return!0;return!1}render(t,n){return null}};var Do=new Map;function ol(e){let t=Do.get(e);if(!t){try{t=new Intl.Segmenter(e||"en",{granularity:"word"})}catch{t=new Intl.
Segmenter("en",{granularity:"word"})}Do.set(e,t)}return t}var rl=/^['\u2019\u02bc\u2010\u2011/&.@_-]$/u;function Q(e,[t,n],s){let o=[],
r=!1;for(let{segment:i,index:a,isWordLike:l}of ol(s).segment(e.slice(t,n))){let[c,f]=[t+a,t+a+i.length],u=o[o.length-1];
l?(r&&u?u[1]=f:o.push([c,f]),r=!1):r=!r&&u?.[1]===c&&rl.test(i)}return o}var il=/[\s\p{Pd}\p{Pi}\p{Pf}\p{Ps}\p{Pe}\p{Po}"'`]/u,
al=/[%\u2030#@&*\u00a7\u2020\u2021]/u,Ro=["()","[]","{}","\u201C\u201D","\u201E\u201D","\u201E\u201C","\xAB\xBB","\u2018\u2019"];function Ne(e,[
t,n]){let[s,o]=[t,n];for(;s<o&&jo(e[s]);)s++;for(;o>s&&jo(e[o-1]);)o--;let r=e.slice(s,o),i=Ro.find(([,c])=>o<n&&e[o]===
c);i&&r.lastIndexOf(i[0])>r.lastIndexOf(i[1])&&o++;let a=Ro.find(([c])=>s>t&&e[s-1]===c),l=a?r.indexOf(a[1]):-1;return a&&
l>=0&&(r.indexOf(a[0])<0||l<r.indexOf(a[0]))&&s--,[s,o]}var jo=e=>il.test(e)&&!al.test(e);var Wt=/[\p{L}\p{N}]/u;function dt(e,t,n){return!(t>0&&Wt.test(e[t-1])&&Wt.test(e[t]))&&!(n<e.length&&Wt.test(e[n-1])&&Wt.
test(e[n]))}var ll=/\p{Nd}+(?:[.,'\u2019\u00a0\u202f ]\p{Nd}{3})*(?:[.,]\p{Nd}+)?/gu,Bo=/\p{Nd}/u;function Wo(e,[t,n],s,o){let r=Q(e,[t,
n],s),i=o?.numbers??{},a=[];for(let{0:l,index:c}of e.slice(t,n).matchAll(ll)){let f=[t+c,t+c+l.length];!r.some(([p,d])=>p<=
f[0]&&d>f[1])&&!cl(e,f[0])&&a.push({span:f,value:fl(l)})}for(let[l,c]of r){let f=[...e.slice(l,c).matchAll(/[^-\u2010\u2011]+/gu)].
map(({0:p,index:d})=>({part:p,at:l+d})),u=f.map(({part:p})=>i[p.toLowerCase()]);if(u.every(p=>p!==void 0))for(let[p,{part:d,
at:h}]of f.entries())a.push({span:[h,h+d.length],value:`${u[p]}`})}return a.sort((l,c)=>l.span[0]-c.span[0]),pl(e,a)}var cl=(e,t)=>t>
0&&/[\p{L}_]/u.test(e[t-1]==="-"?e[t-2]??"":e[t-1]);function fl(e){return[...e.replace(/(?<=\p{Nd})[.,'\u2019\u00a0\u202f ](?=\p{Nd}{3}(?!\p{Nd}))/gu,
"").replace(",",".")].map(n=>Bo.test(n)?ul(n):n).join("")}function ul(e){if(e>="0"&&e<="9")return e;let t=e.codePointAt(
0),n=t;for(;Bo.test(String.fromCodePoint(n-1))&&t-n<9;)n--;return`${t-n}`}function pl(e,t){let n=[];for(let s of t){let o=n[n.
length-1],r=o&&/^[\s-]+$/.test(e.slice(o.span[1],s.span[0])),[i,a]=[Number(o?.value),Number(s.value)];r&&a>=100&&i<a&&a%
10===0?n[n.length-1]={span:[o.span[0],s.span[1]],value:`${Math.round(i*a*1e6)/1e6}`}:r&&i>=20&&a<10&&i%10===0&&i<100?n[n.
length-1]={span:[o.span[0],s.span[1]],value:`${i+a}`}:n.push(s)}return n}var dl={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},Po=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,ml=/\P{ASCII}/gu,
Fo=new Map;function qo(e){let t=Fo.get(e);if(t!==void 0)return t;let s=[...e.normalize("NFKD").replace(Po,"").toLowerCase().
replace(Po,"")].map(o=>dl[o]??(/\p{Pd}/u.test(o)?"-":/\s/u.test(o)?" ":o)).join("");return Fo.set(e,s),s}function k(e){return e.
replace(ml,qo).toLowerCase().replace(/\s+/g," ").trim()}function Uo(e){let t=[],n="",s=0;for(let o of e){let r=qo(o);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<r.
length;i++)t.push(s)}s+=o.length}return{plain:n,places:[...t,s]}}var hl=/[\p{L}\p{N}]/u;function Ho(e,t){let n=t===0?" ":e[t-1];return n===" "||n===`
`||!hl.test(n)}var gl=/^\d{4}-\d{2}-\d{2}$/;var ge=e=>e!==null&&gl.test(e),Go=e=>Date.parse(`${e}T00:00:00Z`),yl=e=>new Date(e).toISOString().slice(0,10),Le=(e,t)=>yl(
Go(e)+t*864e5);function os(e,t){let[n,s,o]=e.split("-").map(Number),r=new Date(Date.UTC(n,s-1+t,1)).toISOString().slice(
0,7);return`${r}-${`${Math.min(o,Number(_l(r).slice(8)))}`.padStart(2,"0")}`}function _l(e){let[t,n]=e.split("-").map(Number);
return new Date(Date.UTC(t,n,0)).toISOString().slice(0,10)}var rs=e=>new Date(Go(e)).getUTCDay()||7,is=e=>Le(e,1-rs(e));var wl={day:"(?<day>[0-3]?\\d)(?:st|nd|rd|th|\\.)?",day2:"(?<day2>[0-3]?\\d)(?:st|nd|rd|th|\\.)?",year:"(?<year>1[5-9]\\d\
\\d|20\\d\\d)",number:"(?<number>\\d+|NUMBERS)"},Vo={month:"months",weekday:"weekdays",season:"seasons",unit:"units",relative:"\
relative"},zo=new WeakMap,Xo=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&"),as=e=>[...e].sort((t,n)=>n.length-t.length).map(
Xo).join("|")||"(?!)";function $l(e){let t=zo.get(e);if(t)return t;let{times:n,numbers:s}=e,o=i=>{let a=Vo[i];return i===
"edge"?r:a?`(?<${i}>${as(Object.keys(n[a]??{}))})`:wl[i].replace("NUMBERS",as(Object.keys(s)))},r=`(?<edge>${as(Object.keys(
n.edges??{}))})\\s+(?:[^\\s\\d.,]{1,3}\\s+)?`;return t=Object.entries(n.patterns??{}).map(([i,a])=>{let c=(i.includes("{\
edge}")?i.replace("{edge} ","{edge}"):`{edge?}${i}`).split(/(\{\w+\??\})/).map(f=>f==="{edge?}"?`(?:${r})?`:f.startsWith(
"{")?o(f.slice(1,-1)):Xo(f).replace(/ /g,"\\s+")).join("");return{pattern:new RegExp(`${c}(?![A-Za-z0-9])`,"g"),means:`${a}`}}),
zo.set(e,t),t}function mt(e,[t,n],s,o,r=null){if(!s)return[];let i=e.slice(t,n),a=i.toLowerCase(),l=a.length===i.length?
a:i,c=Object.keys(s.times.future??{}).some(u=>{let p=l.indexOf(u);return p>=0&&dt(l,p,p+u.length)}),f=[];for(let{pattern:u,
means:p}of $l(s))for(let d of l.matchAll(u)){let h=[t+d.index,t+d.index+d[0].length];if(l[d.index-1]==="-"||!dt(e,...h)||
f.some(w=>w.span[0]<h[1]&&h[0]<w.span[1]))continue;let g=p==="later"?r:o,_=vl(d.groups??{},p,s,ge(g)?g:null,c);_&&f.push(
{span:h,..._})}return f.sort((u,p)=>u.span[0]-p.span[0])}function ls(e,t){if(!e||t===void 0)return;let n=k(t);return Object.
entries(e).find(([s])=>k(s)===n)?.[1]}var bl=9,kl=(e,t)=>Number(t.slice(0,2))-Number(e.slice(5,7))+(t<=e.slice(5,5+t.length)?
12:0),xl=1e3;function vl(e,t,{times:n,numbers:s},o,r){let i=h=>ls(n[Vo[h]],e[h]),a=h=>`${h}`.padStart(2,"0"),l=`${ls(n.edges,
e.edge)??""}`,c=r||l==="until",f=e.number===void 0?1:Number(ls(s,e.number)??e.number),u=(h,g=[])=>({stated:h&&Ko(h,l),concluded:g.
map(_=>({..._,when:Sl(Ko(_.when,l),o)}))}),p=(h,g)=>{let _=Number(o?.slice(0,4)),w=C=>`${C}-${h}${g?`/${C}-${g}`:""}`;if(!o)
return u(w("XXXX"));let y=h<=o.slice(5,5+h.length),b={when:w(y?_:_-1),how:"before"},x={when:w(y?_+1:_),how:"after"},R=kl(
o,h)<=bl;return u(w("XXXX"),c&&R?[x,b]:[b,x])};switch(t){case"day":{let h=`${a(i("month"))}-${a(e.day)}`;return e.year?u(
`${e.year}-${h}`):p(h)}case"days":{let[h,g]=[e.day,e.day2].map(_=>`${a(i("month"))}-${a(_)}`);return e.year?u(`${e.year}\
-${h}/${e.year}-${g}`):p(h,g)}case"month":return e.year?u(`${e.year}-${a(i("month"))}`):p(a(i("month")));case"season":return e.
year?u(`${e.year}-${i("season")}`):null;case"year":return u(e.year)}if(!o||!(f<=xl))return null;if(t==="weekday"){let h=(rs(
o)-Number(i("weekday"))+7)%7,g={when:Le(o,-h),how:"before"},_={when:Le(o,7-h),how:"after"};return u(null,c?[_,g]:[g,_])}
let d=t==="relative"?Le(o,Number(i("relative"))):Ol(t,f,`${i("unit")}`,o);return d?u(null,[{when:d,how:t==="later"?"late\
r":"counted"}]):null}function Ol(e,t,n,s){let o=r=>n==="year"?os(s,r*12):n==="month"?os(s,r):Le(s,r*(n==="week"?7:1));switch(e){case"\
ago":return n==="year"?o(-t).slice(0,4):n==="month"?o(-t).slice(0,7):o(-t);case"later":return o(t);case"ahead":return`[${s}\
..${o(t)}]`;case"past":return n==="year"||n==="month"?`${o(-t).slice(0,7)}/${s.slice(0,7)}`:`${o(-t)}/${s}`;case"last":case"\
this":case"next":{let r=e==="last"?-1:e==="next"?1:0;return n==="year"?o(r).slice(0,4):n==="month"?o(r).slice(0,7):n==="\
week"?`[${is(o(r))}..${Le(is(o(r)),6)}]`:o(r)}default:return null}}function Ko(e,t){return!t||/[[\]/]/.test(e)?e:t==="si\
nce"?`${e}/..`:t==="before"?`[..${e}]`:t==="after"?`[${e}..]`:e}function Sl(e,t){return t?e.endsWith("/..")&&e.slice(0,-3)<=
t?`${e.slice(0,-2)}${t}`:e.endsWith("..]")&&e.slice(1,-3)<=t?`${e.slice(0,-1)}${t}]`:e:e}var Yo="{number}",Zo="{time}";function Pt(e,t,n){let{article:s,vocabulary:o}=e.known,r=s.sentences[t]?.span;if(!r)return[];
let i=new Set(n?.slots.map(a=>a.field));return o.fields.filter(({id:a})=>!i.has(a)).flatMap(a=>cs(e,a,r).sort((l,c)=>Jo(
s.text,c)-Jo(s.text,l)).slice(0,1).map(l=>({field:a.id,span:l}))).sort((a,l)=>a.span[0]-l.span[0])}var Ml=10,Jo=(e,[t,n])=>n-
t+(/\p{Nd}/u.test(e.slice(t,n))?Ml:0);function cs(e,{cues:t},n){let{known:s,lang:o,wording:r}=e,{article:i}=s,a=t[o]??El,
l=[],c=i.text.slice(...n).replace(Cl,f=>f.toLowerCase());for(let{0:f,index:u}of c.matchAll(Al(a)))dt(c,u,u+f.length)&&l.
push([n[0]+u,n[0]+u+f.length]);return a.includes(Zo)&&l.push(...mt(i.text,n,r,i.published).map(f=>f.span)),a.includes(Yo)&&
l.push(...fs(e,n).map(f=>f.span)),l.sort((f,u)=>f[0]-u[0])}function fs({known:{article:e},lang:t,wording:n},s){let o=mt(
e.text,s,n,e.published);return Wo(e.text,s,t,n).filter(({span:r})=>!o.some(i=>i.span[0]<=r[0]&&r[1]<=i.span[1]))}var El=[],
Tl=/(?!)/g,Cl=/(?:^|[\u201c\u201e"\u00ab]\s*)\p{Lu}/gu,Qo=new WeakMap;function Al(e){let t=Qo.get(e);if(t===void 0){let n=e.filter(
s=>s!==Yo&&s!==Zo).sort((s,o)=>o.length-s.length).map(s=>s.replace(/[.+?^${}()|[\]\\]/g,"\\$&").replace(/\*/g,'[^\\s.,;:!\
?()\u201C\u201D\u201E"]*').replace(/ \u2026 /g,' (?:[^\\s.,;:!?()\u201C\u201D\u201E"]+ ){0,4}'));t=n.length?new RegExp(`(?:${n.
join("|")})(?![A-Za-z0-9])`,"g"):Tl,Qo.set(e,t)}return t}var Il=/[,;:!?()[\]{}\u2014\u2013\u3001\uff0c\uff1b\uff1a\uff01\uff1f\uff08\uff09\u300c\u300d\uff0c\u061b\u061f]|\s-\s/u,Nl=/[;:()\uff1b\uff1a]/u,Ll=new Set(["according_to",
"note","translation","act","sums_up","alternative_to"]);function tr({article:e,vocabulary:t},n){let{text:s,lang:o}=e,{span:r}=e.
sentences[n.sentence],i=Dl(s,r,o,t.wording?.[o]),a=i.map((w,y)=>{let b=y?s.slice(i[y-1].span[1],w.span[0]):"";return{isStop:!y||
Il.test(b),isStrong:!y||Nl.test(b)}}),l=n.slots.flatMap(({field:w,values:y,isInferred:b})=>b?[]:y.flatMap(x=>"at"in x&&x.
at?er(i,x.at,w):[])),c=l.filter(({field:w})=>!Ll.has(w)),f=n.slots.find(({field:w})=>w==="relation")?.values[0],u=f?.is===
"relation"?t.relations[f.id]:null,p=Rl(c),d=u?Fl(Wl(u,i),p):null,h=p??d??[0,i.length-1],g=w=>c.some(y=>y.field===w),_=e.
statements.flatMap(({id:w,spans:y})=>y.length===1&&w!==n.id?y:[]);return{article:e,span:r,words:i,stops:a,chosen:l,hull:h,
phrase:jl(i,a,h[0]),cue:d,isTight:g("subject")&&g("object")&&Bl(i,l,h),hasSubject:g("subject"),hasObject:g("object"),hasChosen:c.
length>0,before:_.flatMap(([w,y])=>w>=r[0]&&y<=r[1]?er(i,[w,y],"").map(b=>[b.from,b.to]):[])}}function Dl(e,t,n,s){let o=(...l)=>new Set(
l.flatMap(c=>c?.map(k)??[])),r=o(s?.determiners),i=o(s?.openers,s?.joiners),a=o(s?.prepositions,s?.small);return Q(e,t,n).
map(l=>{let c=k(e.slice(...l)),f=r.has(c),u=i.has(c)&&!f;return{span:l,plain:c,isOpener:u,isDeterminer:f,isSmall:a.has(c)&&
!u&&!f}})}function er(e,[t,n],s){let o=e.findIndex(({span:i})=>i[1]>t),r=e.filter(({span:i})=>i[0]<n).length-1;return o>=
0&&r>=o?[{field:s,from:o,to:r}]:[]}var Rl=e=>e.length?[Math.min(...e.map(({from:t})=>t)),Math.max(...e.map(({to:t})=>t))]:
null;function jl(e,t,n){let s=n;for(;s>0&&e[s-1].isDeterminer&&!t[s].isStop;)s--;return s}function Bl(e,t,[n,s]){return e.
slice(n,s+1).every(({isSmall:o,isDeterminer:r},i)=>o||r||t.some(a=>a.from<=n+i&&n+i<=a.to))}function Wl({label:e,cues:t},n){
return[e,...t].flatMap(s=>{let o=k(s).match(/[\p{L}\p{N}]+\*?/gu)??[];return n.flatMap((r,i)=>o.length>0&&o.every((l,c)=>n[i+
c]&&Pl(l,n[i+c].plain))?[[i,i+o.length-1]]:[])})}function Pl(e,t){if(e.endsWith("*"))return t.startsWith(e.slice(0,-1));
if(e===t)return!0;let n=e.slice(0,Math.max(4,e.length-2));return e.length>=4&&t.startsWith(n)&&Math.abs(t.length-e.length)<
4}function Fl(e,t){if(!e.length||!t)return e[0]??null;let n=([s,o])=>Math.max(0,t[0]-o,s-t[1]);return[...e].sort((s,o)=>n(
s)-n(o))[0]}var ql=9,Ul={isFirst:1.6,isPhrase:.6,isTightPhrase:1.6,isFirstChosen:.3,isPhraseWithoutSubject:-.6,hasDeterminer:1.7,isOpener:.1,
isCue:.2,afterStrongStop:1,afterOpener:0,afterDeterminer:1,afterSmall:-1.4,afterOther:-1.5,stopsBetween:-1,wordsBetween:-.1,
insideChosen:-1.5,afterChosen:-1.1,afterAllChosen:-.5,afterCue:-2.1,asBefore:-.8,asLast:1.3,afterQuote:.8},Hl={isLast:1.7,
isLastOfAll:-1.2,isLastChosen:.7,isLastOfTight:1.2,isLastOfObject:1.2,isSmall:-1.9,beforeStop:1.3,beforeSmall:-1.2,beforeOther:-1.6,
stopsBetween:-.2,wordsBetween:-.1,insideChosen:-.6,beforeChosen:-1.9,beforeCue:-2.6,asBefore:-.4,asLast:1.4},Gl={logarithm:-1.4,
isOneOrTwo:-2.3,isUpToFour:-1.1};function ps(e,t){let n=tr(e,t),{words:s,article:o}=n;if(!s.length)return[o.sentences[t.
sentence].span];let r=s.map((c,f)=>us(Ul,zl(n,f))),i=s.map((c,f)=>us(Hl,Kl(n,f))),a=s.map((c,f)=>us(Gl,Vl(f+1))),l=r.flatMap(
(c,f)=>i.slice(f).map((u,p)=>({from:f,to:f+p,weight:c+u+a[p]})));return l.sort((c,f)=>f.weight-c.weight),l.slice(0,ql+1).
map(({from:c,to:f})=>Jl(o.text,[s[c].span[0],s[f].span[1]],n.span))}var us=(e,t)=>Object.entries(t).reduce((n,[s,o])=>n+
e[s]*Number(o),0);function zl({words:e,stops:t,chosen:n,hull:s,phrase:o,cue:r,isTight:i,hasSubject:a,before:l},c){let f=e[c-
1],u=c>0&&!t[c].isStop;return{isFirst:c===0,isPhrase:c===o,isTightPhrase:c===o&&i,isFirstChosen:c===s[0],isPhraseWithoutSubject:c===
o&&!a,hasDeterminer:c>0&&e[c].isDeterminer,isOpener:e[c].isOpener,isCue:c===r?.[0],afterStrongStop:c>0&&t[c].isStrong,afterOpener:f?.
isOpener??!1,afterDeterminer:f?.isDeterminer??!1,afterSmall:f?.isSmall??!1,afterOther:u&&!f.isOpener&&!f.isSmall,stopsBetween:nr(
t,c+1,s[0]),wordsBetween:Math.max(0,Math.min(12,o-c)),insideChosen:n.some(({from:p,to:d})=>p<c&&c<=d),afterChosen:c>s[0],
afterAllChosen:c>s[1],afterCue:r!==null&&c>r[0],asBefore:l.some(([p])=>p===c),asLast:l.at(-1)?.[0]===c,afterQuote:l.some(
([,p])=>p+1===c)}}function Kl({words:e,stops:t,chosen:n,hull:s,cue:o,isTight:r,hasObject:i,hasChosen:a,before:l},c){let f=e[c+
1];return{isLast:!f,isLastOfAll:!f&&!a,isLastChosen:c===s[1],isLastOfTight:c===s[1]&&r,isLastOfObject:c===s[1]&&i,isSmall:e[c].
isDeterminer||e[c].isSmall||e[c].isOpener,beforeStop:!!f&&t[c+1].isStop,beforeSmall:f?.isSmall??!1,beforeOther:!!f&&!t[c+
1].isStop&&!f.isOpener&&!f.isSmall,stopsBetween:nr(t,s[1]+1,c),wordsBetween:Math.max(0,Math.min(12,c-s[1])),insideChosen:n.
some(({from:u,to:p})=>u<=c&&c<p),beforeChosen:c<s[1],beforeCue:o!==null&&c<o[1],asBefore:l.some(([,u])=>u===c),asLast:l.
at(-1)?.[1]===c}}var Vl=e=>({logarithm:Math.log(e),isOneOrTwo:e<=2,isUpToFour:e<=4}),nr=(e,t,n)=>Math.min(3,e.slice(t,n+
1).filter(({isStop:s})=>s).length),Xl=["()","[]","{}","\u201C\u201D","\u201E\u201D","\u201E\u201C","\xAB\xBB","\u2018\u2019",
'""'];function Jl(e,[t,n],[,s]){let o=n<s?e[n]:"",r=e.slice(t,n);return Xl.some(([a,l])=>o===l&&(a===l?r.split(a).length%
2===0:r.lastIndexOf(a)>r.lastIndexOf(l)))?[t,n+1]:[t,n]}var De=(e,t)=>e.quote??ps(t,e).slice(0,1);function ds(e,t){let n=String(De(e,t));return ps(t,e).filter(s=>String([s])!==
n)}function Fe(e,t,n){let{article:s}=t,o=e.slots.some(r=>r.isInferred);return{article:s.id,revision:e.begun?.revision??s.
revision,id:e.id,slots:e.slots.filter(({values:r})=>r.length>0),basis:o?e.basis:null,quote:De(e,t),backwards:e.backwards,
fills:e.id===null?n.at(-1)??null:null,proposedBy:e.proposedBy,...e.begun&&{begun:e.begun}}}var sr=e=>e.slots.filter(({values:t})=>t.
some(({is:n})=>n==="later")).map(({field:t})=>t),or=e=>e.slots.some(t=>t.isInferred)&&!e.basis;var Ql=new Set("Enter Escape Backspace Delete Tab ArrowDown ArrowUp ArrowLeft ArrowRight F1".split(" "));function ir(e){
let{key:t,code:n,shiftKey:s=!1}=e;if(e.isComposing||e.keyCode===229||t==="Dead"||t==="Process")return null;let o=e.getModifierState?.(
"AltGraph")??!1;if((e.ctrlKey||e.metaKey)&&!o)return!e.altKey&&!s&&rr(t,n)==="z"?{name:"Undo",isShift:s}:null;if(Ql.has(
t))return{name:t,isShift:s};if([...t].length!==1)return null;if(o||e.altKey)return o?{name:t,isShift:s}:null;let r=Zl(t,
n,s)??rr(t,n)??t;return r===t?{name:r,isShift:s}:{name:r,text:t,isShift:s}}var ar=({name:e,text:t=e})=>[...t].length===1?t:null;function rr(e,t){if(/^[a-z]$/i.test(e))return e.toLowerCase();let n=/^Key([A-Z])$/.
exec(t)?.[1].toLowerCase();return n&&/\p{L}/u.test(e)?n:null}var Yl=new Set("#@[]{}|\\~`\u20AC");function Zl(e,t,n){if(/^[0-9]$/.
test(e))return e;let s=/^Digit([0-9])$/.exec(t)?.[1];return s&&!n&&!Yl.has(e)?s:null}var ht=["subject","relation","object"],re=e=>({id:null,sentence:e,slots:[],basis:null,quote:null,backwards:[],proposedBy:null}),
L=(e,t)=>e.fields.find(n=>n.id===t)??null,ye=(e,t)=>e.fields.find(n=>n.letter===t)??null,ve=(e,t)=>e.slots.find(n=>n.field===
t)??null,_e=(e,t)=>ve(e,t)!==null,Ft=e=>e!==null&&!e.isRole&&e.takes.includes("time");function qt(e,t,n,{isAdding:s=!1,isInferred:o,
isBeside:r=!1}={}){let i=e.slots.filter(f=>f.field===t),l=i.find(f=>f.isInferred===(o??!1))??(r?null:i[0]??null),c={field:t,
values:s&&l?[...l.values,...n]:n,each:s&&(l?.each??!1),isInferred:o??l?.isInferred??!1};return{...e,slots:[...e.slots.filter(
f=>f!==l),c]}}function lr(e,t,n){let s=e.slots.filter(r=>r.field===t),o=s.find(r=>r.isInferred===n)??s[0];return ms({...e,
slots:e.slots.filter(r=>r!==o)})}var ms=e=>e.slots.some(t=>t.isInferred)?e:{...e,basis:null},Ut=(e,t)=>({...e,slots:e.slots.
filter(n=>n.field!==t)}),Ht=(e,t,n)=>({...e,slots:e.slots.map(s=>s.field===t?{...s,...n}:s)});function hs(e,t){let n=ve(
e,"relation")?.values[0];return n?.is==="relation"&&t.relations[n.id]?.needsObject||"needed"}function gt(e,t){let n=hs(e,
t)==="none";return ht.find(s=>!_e(e,s)&&!(s==="object"&&n))??null}var gs=e=>e.slots.filter(t=>t.isInferred).map(t=>t.field),
yt=(e,t)=>e.slots.filter(({field:n,values:s})=>s.length>0&&L(t,n)?.isMany).at(-1)?.field??null;var ys=3,ec=new WeakMap,tc=new WeakMap;function _s(e,t,n){let s=e.get(t)??n(t);return e.set(t,s),s}function ws(e){let{article:t,
entities:n,vocabulary:s}=e,{lang:o}=t;return{known:e,lang:o,wording:s.wording?.[o],..._s(ec,n,ac),..._s(tc,s,ic),statements:new Map(
t.statements.map(r=>[r.key,r])),named:new Map}}var nc=new WeakMap,Gt=({known:{article:e,elsewhere:t=sc}})=>[e.statements,
t].flatMap(n=>_s(nc,n,s=>s.map(oc))),sc=[];function oc(e){let{subject:t,relation:n,object:s}=e.words;return{stated:e,plain:k(
`${e.id} ${t} ${n} ${s}`)}}var cr=new Map,rc=/^[!-~]+(?: [!-~]+)*$/;function fr(e){if(rc.test(e))return e.toLowerCase();
let t=cr.get(e);return t===void 0&&(t=k(e),cr.set(e,t)),t}var ic=({fields:e,relations:t})=>({fields:new Map(e.map(n=>[n.
id,n])),relations:Object.values(t).map(n=>({relation:n,label:k(n.label),inverse:k(n.inverse),cues:n.cues.map(fr),told:k(
`${n.definition} ${n.use} ${n.example}`)}))});function ac(e){let t=[],n=new Map,s=new Map;for(let o of e){let r=(o.names.
length?o.names:[o.label]).map(fr),i=`
`;for(let a of r){let l=zt(a);i+=`${l}
`;let c=cc(l);if(!c)continue;let f=n.get(c);f?f.push({name:l,id:o.id}):n.set(c,[{name:l,id:o.id}])}t.push({entity:o,plain:r,
joined:i}),s.set(o.id,o)}return{entities:s,searched:t,byUse:lc(t),byBeginning:n}}var lc=e=>[...e].sort((t,n)=>n.entity.uses-
t.entity.uses);function cc(e){let t=e.indexOf(" ");return e.slice(0,t<0?ys:Math.min(ys,t))}var fc=/^[a-z0-9]+(?: [a-z0-9]+)*$/,
uc=/[^\p{L}\p{N}]+/gu,zt=e=>fc.test(e)?e:e.replace(uc," ").trim(),$s=e=>zt(e).split(" ").filter(Boolean),ur=e=>(e.words??=
e.name.split(" "),e.words),pr=(e,t)=>e.byBeginning.get(t.slice(0,ys))??[];var pc=2,dr=4,dc=5,mr=new WeakMap;function gr(e,t){let{wording:n}=e.known.vocabulary,s=mr.get(n);return s||(s=new Set(Object.
values(n).flatMap(({countries:o})=>Object.entries(o).flatMap(([r,i])=>[r,...i.filter(a=>!a.endsWith("*"))].map(k)))),mr.
set(n,s)),s.has(t)||Vt(e,t)!==null}var hr=new WeakMap,Kt=e=>yr(e).countries;function mc(e){let{entities:t}=e.known,n=new Set(
t.flatMap(({country:s})=>s?[e.entities.get(s)?.type??""]:[]));for(let{types:s}of Object.values(e.known.vocabulary.wording))
for(let{type:o,where:r,words:i}of s)r==="form"&&i.includes("country")&&n.add(o);return t.filter(s=>n.has(s.type))}function hc(e){
let t=new Map,n=[],s=mc(e),o=new Map(s.flatMap(({id:r,names:i})=>i.map(a=>[k(a),r])));for(let[r,i]of o){let[a,...l]=$s(r);
if(!a||l.length)continue;t.set(a,i);let c=a.slice(0,Math.max(dr,a.length-pc));a.length>=dr&&n.push([c,i])}for(let{countries:r}of Object.
values(e.known.vocabulary.wording))for(let[i,a]of Object.entries(r)){let l=[i,...a].map(c=>o.get(k(c))).find(c=>c!==void 0);
for(let c of l?a:[]){let f=k(c);f.endsWith("*")?n.push([f.slice(0,-1),l]):t.set(f,l)}}return{countries:s,words:t,stems:n}}
function yr(e){let{wording:t}=e.known.vocabulary,n=hr.get(e.entities);if(n?.wording===t)return n;let s={...hc(e),wording:t};
return hr.set(e.entities,s),s}function Vt(e,t){let n=yr(e),s=n.words.get(t);if(s)return s;let o=n.stems.find(([r])=>t.startsWith(
r)&&t.length-r.length<=dc);return o?o[1]:null}function _r(e,t){for(let n of $s(k(t))){let s=Vt(e,n);if(s)return s}return null}var gc=3,wr=new WeakMap;function $r(e,t,n){if(e===t)return!0;let s=wr.get(n);s||(s=new Set(n.map(k)),wr.set(n,s));let o=0;
for(;o<e.length&&e[o]===t[o];)o++;for(let r=o;r>=gc;r--)if(s.has(e.slice(r))&&s.has(t.slice(r)))return!0;return!1}var yc=[],_c=/[\p{L}\p{N}]+/gu;function we(e,t){let n=e.named.get(t);if(n)return n;let s=wc(e,e.known.article.sentences[t]?.
span??[0,0]);return e.named.set(t,s),s}function wc(e,t){let n=kr(e,t),s=new Set;return[...n.filter(({isWithin:o})=>!o),...n.
filter(({isWithin:o})=>o)].filter(({id:o})=>!s.has(o)&&s.add(o)).map(({id:o,span:r})=>({id:o,span:r}))}var br=(e,t)=>kr(
e,t).filter(({isLongest:n})=>n);function kr(e,[t,n]){let{plain:s,places:o}=Uo(e.known.article.text.slice(t,n)),r=[...s.matchAll(
_c)].map(({0:c,index:f})=>({word:c,from:t+o[f],to:t+o[f+c.length-1]+1})),i=[],a=e.wording?.endings??yc;for(let[c,{word:f}]of r.
entries()){let u=Vt(e,f);u&&i.push({id:u,at:c,length:1,exact:-1,isLongest:!0,isWithin:!0});for(let p of pr(e,f)){let d=ur(
p);if(c+d.length>r.length)continue;let h=0;d.every((_,w)=>(_===r[c+w].word&&h++,$r(_,r[c+w].word,a)))&&i.push({id:p.id,at:c,
length:d.length,exact:h,isLongest:!0,isWithin:!1})}}i.sort((c,f)=>f.length-c.length||f.exact-c.exact||c.at-f.at);let l=new Map;
for(let c of i){let f=Array.from({length:c.length},(p,d)=>c.at+d),u=f.map(p=>l.get(p)).find(p=>p!==void 0);if(u)c.isLongest=
!1,c.isWithin||=u.length>c.length||u.exact>c.exact;else for(let p of f)l.set(p,c)}return i.sort((c,f)=>c.at-f.at),i.map(
({id:c,at:f,length:u,isLongest:p,isWithin:d})=>({id:c,span:[r[f].from,r[f+u-1].to],isLongest:p,isWithin:d}))}function Xt({sentences:e},{spans:t}){let n=t[0]?.[0]??0,[s,o]=[0,e.length-1];for(;s<o;){let r=Math.ceil((s+o)/2);e[r].span[0]<=
n?s=r:o=r-1}return s}var xr=new WeakMap;function ae(e,t){let n=xr.get(e);if(!n){n=new Map;for(let s of e.statements){let o=Xt(
e,s),r=n.get(o);r?r.push(s):n.set(o,[s])}xr.set(e,n)}return n.get(t)??[]}function Jt(e,t){let{slots:n,basis:s,spans:o}=e,
r={slots:n,basis:s,quote:o.length?o:null},i={revision:t.revision,...r};return{...re(Xt(t,e)),id:e.id,...r,begun:i}}function vr({
slots:e,basis:t,quote:n,backwards:s,begun:o}){return!o||s.length?!1:JSON.stringify([e,t,n])===JSON.stringify([o.slots,o.
basis,o.quote])}var $c=["act","sums_up","alternative_to","note","translation"];function Or(e,t,n){let s=new Map(we(n,t).
map(({id:i,span:a})=>[i,a])),o=i=>{let a={...i};"at"in a&&delete a.at;let l=a.is==="entity"&&s.get(a.id);return a.is==="\
entity"&&l?{...a,at:l}:a},r=e.slots.filter(({field:i})=>!$c.includes(i)).map(i=>({...i,values:i.values.map(o)}));return{
...re(t),slots:r,basis:e.basis}}var Sr=new WeakMap;function qe(e,t){let n=Sr.get(e);return n||(n=new Map(e.map(s=>[s.id,s])),Sr.set(e,n)),n.get(t)??null}
function Ue(e,t){switch(e.is){case"entity":return qe(t.entities,e.id)?.label??e.id;case"new":return e.entity.label;case"\
relation":return t.vocabulary.relations[e.id]?.label??e.id;case"new relation":return e.label;case"statement":{let n=[...t.
article.statements,...t.elsewhere??[]].find(({key:i})=>i===e.key);if(!n)return e.key;let{subject:s,relation:o,object:r}=n.
words;return`#${n.id} ${[s,o,r].filter(Boolean).join(" \u2013 ")}`}case"later":return t.say("the next statement");case"w\
ords":case"text":return e.text;case"nobody":return t.say("nobody named")}}var bs={line:"",marked:0,hints:[],typed:"",first:null,entity:null,relation:null,part:null,isSelected:!1},_t={...bs,field:null,
isAdding:!1,isInferring:!1,isBackwards:!1},$=(e,t)=>({...e,state:{...e.state,...t}}),Y=(e,t)=>({...e,effects:[...e.effects,
t]}),P=(e,t,n)=>Y(e,{does:"say",text:e.known.say(t,n)}),v=({state:e})=>e.draft??re(e.sentence),U=(e,t)=>$(e,{draft:{...t,
proposedBy:null}}),Oe=e=>$(e,{..._t,place:"reading",draft:null}),M=e=>$(e,{..._t,place:"statement"}),le=e=>$(e,{..._t,place:"\
inferred"}),Se=e=>$(e,{...bs,place:"other fields"});function Qt(e){return e?e.takes.includes("relation")?"relation":ks(e)?
null:e.takes.includes("few")&&e.values.length?"few":e.takes[0]==="entity"||e.takes[0]==="statement"?"choosing":"text":"c\
hoosing"}var ks=({takes:e,values:t})=>e.includes("flag")||e.includes("few")&&t.length===1;function A(e,t,n={}){let{known:s,
state:o}=e;if(t==="basis")return $(e,{..._t,place:"basis",field:t,...n});let r=L(s.vocabulary,t),i=Qt(r);if(r&&i===null)
return bc(e,r);let a=_e(v(e),t)&&!n.isAdding;return $(e,{..._t,draft:o.draft??re(o.sentence),place:i??"choosing",field:t,
marked:a?-1:0,...n})}function bc(e,t){let n=v(e),s=!_e(n,t.id),o=t.values[0]??"true",r=s?qt(n,t.id,[{is:"text",text:o}]):
Ut(n,t.id),i=`${t.label}: ${e.known.say(s?"yes":"no")}`;return M(Y(U(e,r),{does:"tell",text:i}))}function ie(e){let t=gt(
v(e),e.known.vocabulary);return t?A(e,t):M(e)}function kc(e,t,n){let{say:s,vocabulary:o}=e.known,r=n.map(i=>Ue(i,e.known)).
join(` ${s("and")} `);return Y(e,{does:"tell",text:`${L(o,t)?.label??s(t)}: ${r}`})}var I=(e,t,n)=>xs(e,[t],n);function xs(e,t,n){
let{field:s}=e.state;return s?xc(kc(e,s,t),s,t,n):e}function xc(e,t,n,s){let{line:o,filters:r,isAdding:i,isInferring:a,isBackwards:l}=e.
state,[c]=n,f=v(e);if(t==="basis")return M(U(e,{...f,basis:c.is==="text"?c.text:null}));if(l&&c.is==="statement"){let y=[
...f.backwards,{field:t,statement:c.key}];return M(U(e,{...f,backwards:y}))}let u=Ft(L(e.known.vocabulary,t)),p=a||s!==void 0,
h=qt(f,t,n,{isAdding:i,isInferred:p||(u&&!i?!1:void 0),isBeside:p&&u}),g=p?h:ms(h),_=U(e,s!==void 0&&!g.basis?{...g,basis:s}:
g),w=$(_,{filters:{...r,[t]:o}});return i&&(t==="subject"||t==="object")?$(w,{...bs,isAdding:!1,place:"jointly"}):a?le(w):
ie(w)}var Re=(e,t)=>t.value.is==="new"?$(e,{place:"new entity",entity:t.value.entity,first:t.value.at??null,part:null}):
I(e,t.value,t.basis),Mr=e=>ie(U(e,qt(v(e),e.state.field??"",[],{})));function wt(e){let t=v(e),n=t.slots.at(-1);if(!n)return Oe(
e);let{field:s,values:o}=n,r=o.length>1,i=t.slots.slice(0,-1),a={...t,slots:r?[...i,{...n,values:o.slice(0,-1)}]:i},l=U(
e,a);if(Qt(L(e.known.vocabulary,s))===null)return M(l);let c=e.state.filters[s]??"";return A(l,s,{line:c,isSelected:c!==
"",isAdding:r,marked:0})}function Er(e){let{state:t,known:n}=e;return t.isAdding?ie(e):t.isInferring?le(e):t.field===gt(
v(e),n.vocabulary)?wt(e):M(e)}function Tr(e){let{line:t,draft:n,isInferring:s}=e.state;return t?$(e,{line:"",marked:0,isSelected:!1}):
s?le(e):n?.slots.length||n?.basis?M(e):Oe(e)}function fe(e,t){let n=e.known.article.sentences.length-1,s=Math.max(0,Math.
min(n,t));return $(e,{sentence:s,statement:s===e.state.sentence?e.state.statement:null,hints:[]})}var vs=(e,t)=>M($(e,{draft:t,
sentence:t.sentence,statement:null,filters:{}}));function $t(e,t){let n=e.known.article.statements.find(s=>s.key===t);return n?
$(fe(e,Xt(e.known.article,n)),{statement:t}):e}var D=({state:e})=>e.line==="",Ir=({state:e},{name:t})=>e.rows.find(({digit:n})=>n===Number(t)),vc=({index:e},t)=>t.startsWith(
"#")&&Gt(e).some(({stated:n})=>`#${n.id}`.startsWith(t));function Oc(e,t){let{line:n}=e.state;return!Ir(e,t)||vc(e,n+t.name)?
!1:n===""||t.text===void 0&&!n.includes("\\")&&/[\p{L}\p{M}]$/u.test(n)}function Os({state:e,...t},n){let s=Math.max(0,Math.
min(e.rows.length-1,e.marked+n));return{...t,state:{...e,marked:s}}}function Sc(e){let{line:t,rows:n,marked:s,field:o,isAdding:r}=e.
state;if(t===""&&s<0&&!r&&o&&_e(v(e),o))return ie(e);if(t===""&&s<0&&n.length)return Os(e,1);let i=n[Math.max(0,s)];return i?
Re(e,i):t.trim()&&o?Mc(e,o,t.trim()):e}function Mc(e,t,n){let{takes:s=[],isRole:o=!1}=L(e.known.vocabulary,t)??{};return s.
includes("text")?I(e,{is:o?"words":"text",text:n}):s.includes("number")||s.includes("time")?I(e,{is:"text",text:n}):e}function Yt(e,t){
let n=[...ht,null],s=n.indexOf(ht.includes(e.state.field??"")?e.state.field:null),o=n[s+t];return o?A(e,o):M(e)}function Ec(e){
let t=yt(v(e),e.known.vocabulary);return t?A(e,t,{isAdding:!0}):e}function Cr(e){let{field:t}=e.state,n=v(e);return t===
"basis"?n.basis!==null:t!==null&&_e(n,t)}function Tc(e){let{field:t,isInferring:n}=e.state,s=v(e);if(t===null)return e;if(t===
"basis")return M(U(e,{...s,basis:null}));let o=U(e,lr(s,t,n));return n?le(o):ie($(o,{filters:{...e.state.filters,[t]:""}}))}
var X={keys:["1\u20139"],name:"take",when:Oc,does:(e,t)=>Re(e,Ir(e,t))},ue={keys:["a\u2026z"],name:"filter",when:()=>!1,
does:e=>e},J=[{keys:["ArrowDown"],name:"mark next",does:e=>Os(e,1)},{keys:["ArrowUp"],name:"mark before",does:e=>Os(e,-1),
isRare:!0}],Zt={keys:["Enter"],name:"take what is marked",does:Sc},He={keys:[","],name:"one more value",when:e=>D(e)&&yt(
v(e),e.known.vocabulary)!==null,does:Ec},Me=[{keys:["Backspace"],name:"back",when:D,does:Er},{keys:["Escape"],name:"leav\
e",does:Tr},{keys:["Tab"],name:"next field",isRare:!0,isShift:!1,does:e=>Yt(e,1)},{keys:["Tab"],name:"field before",isRare:!0,
isShift:!0,when:({state:e})=>e.field!==ht[0],does:e=>Yt(e,-1)}],Ge={keys:["?"],name:"all keys",when:D,does:e=>$(e,{isHelpOpen:!0})},
ze={keys:["Backspace"],name:"clear",isRare:!0,when:({state:e})=>e.isSelected,does:e=>$(e,{line:"",isSelected:!1,marked:0})},
Ee={keys:["Delete"],name:"empty the field",isHere:e=>D(e)&&Cr(e),when:e=>D(e)&&Cr(e),does:Tc},Nr={keys:["0"],name:"nobod\
y named",when:D,does:e=>e.state.field==="object"&&hs(v(e),e.known.vocabulary)!=="needed"?Mr(e):I(e,{is:"nobody"})},en={keys:[
"."],name:"as last time",when:e=>D(e)&&Ar(e).length>0,does:e=>xs(e,Ar(e))};function Ar({known:e,state:t}){return e.article.
statements.find(({key:s})=>s===t.last)?.slots.find(({field:s})=>s===t.field)?.values??[]}function Cc(e){let{line:t,rows:n,marked:s}=e.state,o=n[s];return o?I(e,o.value):t.trim()?I(e,{is:"text",text:t.trim()}):
v(e).basis?M(e):P(e,"choose a basis by its digit, or write one")}var Lr={name:"Basis",writes:()=>!0,bindings:()=>[{...X,
when:(e,t)=>e.state.line===""&&!!X.when?.(e,t)},{keys:["a\u2026z"],name:"your own words",when:()=>!1,does:e=>e},{keys:["\
Enter"],name:"take what is written",does:Cc},...J,{keys:["Backspace"],name:"back",when:({state:e})=>e.line==="",does:e=>M(
$(e,{line:""}))},Ee,...Me.filter(({keys:e})=>!e.includes("Backspace"))]};function Dr(e,t){let n=t.join(" ");return e===n?0:e.startsWith(n)?1:t.every(s=>e.includes(s))?t.every(s=>Ac(e,s))?2:3:null}
function Ac(e,t){for(let n=e.indexOf(t);n>=0;n=e.indexOf(t,n+1))if(Ho(e,n))return!0;return!1}var Rr=new WeakMap;function Ic(e){let t=Rr.get(e);return t||(t=e.map(n=>({rule:n,words:n.words.map(s=>k(s).split(" "))})),
Rr.set(e,t)),t}function Br(e,t,n){let s=Lc(e.words.map(k),t),o=Ic(t.types).filter(({rule:f})=>f.type in n.types);if(Ss(e,
t)>0)return nn(t);let r=Ke(e.words[0])&&o.find(({rule:f})=>f.where==="called"&&Nc(f,e.before));if(r)return r.rule.type;let i=jc(
s,t),[a,l]=[null,0];for(let{rule:f,words:u}of o)if(Dc.includes(f.where))for(let p of u){let d=Bc(f.where,p,s,i),h=d<0?0:
p.filter(g=>!g.startsWith("*")).length+1-d/(s.length+1);h>l&&([a,l]=[f.type,h])}if(a)return a;let c={before:k(e.before),
after:k(e.after),form:Pc(e,s[i])};for(let{rule:f,words:u}of o)if(u.some(p=>Wc(f.where,p,s,c)))return f.type;return null}
var Nc=({words:e},t)=>e.some(n=>` ${t}`.endsWith(` ${n}`));function Lc(e,t){return e.length>2&&tn(t.unnamed).has(e[0])&&
tn(t.prepositions).has(e[1])?e.slice(2):e}var Dc=["head","first","any"],nn=e=>e.types.find(({where:t,words:n})=>t==="for\
m"&&n.includes("names"))?.type??null;function Ss({words:e,isCountry:t},n){let s=e.map(o=>k(o).replace(/\.$/,""));for(let o=Math.
min(Rc,e.length-1);o>0;o--){let r=e.slice(o);if(tn(n.titles).has(s.slice(0,o).join(" "))&&r.every(Ke)&&!(r.length===1&&t(
s[o])))return o}return 0}var jr=new WeakMap;function tn(e){let t=jr.get(e);return t||(t=new Set(e.map(k)),jr.set(e,t)),t}
var Rc=3,Ke=e=>/^\p{Lu}/u.test(e);function jc(e,t){let n=e.findIndex((s,o)=>o>0&&tn(t.prepositions).has(s));return(n<0?e.
length:n)-1}function Wr(e,t){return e==="*"?!0:e.endsWith("*")?t.startsWith(e.slice(0,-1)):e.startsWith("*")?t.endsWith(
e.slice(1))&&t.length>e.length+1:e===t}function Bc(e,t,n,s){let o=n.length-t.length;for(let r=0;r<=o;r++){if(e==="first"&&
r>0)return-1;let i=r+t.length-1;if(!(e==="head"&&(r>s||i<s))&&t.every((a,l)=>Wr(a,n[r+l])))return e==="any"?r:0}return-1}
function Wc(e,t,n,{before:s,after:o,form:r}){if(e==="form"){let[a]=t;return a.includes("*")?r==="name"&&Wr(a,n[0]):a===r}
let i=t.join(" ");return e==="before"?` ${s}`.endsWith(` ${i}`):e==="after"&&o.startsWith(i)&&!/^[\p{L}\p{N}]/u.test(o.slice(
i.length))}function Pc({words:e,isCountry:t},n){return e.length===1&&/^\p{Lu}{2,}\p{L}?$/u.test(e[0])?"acronym":e.every(
Ke)?e.length>1?e.length<5?"names":"":t(n)?"country":"name":/[^s]s$/.test(n)?"plural":""}var Pr=60;function sn(e,t){let{article:n}=e.known,{text:s,lang:o}=n,[r,i]=qc(e,Ne(s,t)),a={before:s.slice(Math.max(0,r-Pr),
r).trimEnd(),after:s.slice(i,i+Pr).trimStart()},l=new Set(br(e,[r,i]).map(({id:f})=>f)),c=Ur(e,s.slice(r,i),o,a,[...l]);
return{...c,label:Fc(c.label,o,e.wording)}}function Fc(e,t,n){let s=Q(e,[0,e.length],t).map(([r,i])=>e.slice(r,i));return!n||
s.length<2||s.slice(1).every(Ke)||!/^\p{Lu}\p{Ll}*$/u.test(s[0])?e:n.determiners.includes(s[0].toLowerCase())||Gr(s,n)?e[0].
toLowerCase()+e.slice(1):e}function qr(e,t){let n=t.trim().replace(/\s+/g," ");return Ur(e,n,e.lang,{before:"",after:""},
[])}function Ur(e,t,n,s,o){let{wording:r}=e,{vocabulary:i}=e.known,a=Q(t,[0,t.length],n).map(([y,b])=>t.slice(y,b)),l=Fr(
t,r);if(!r||!a.length)return{label:l,lang:n,type:"",country:null,aliases:[],isLocal:!1,members:[]};a[a.length-1]=Fr(a[a.
length-1],r);let c={words:a,...s,isCountry:y=>gr(e,y)},f=Br(c,r,i)??"",u=f!==""&&f===nn(r),p=u?Ss(c,r):0,d=a.slice(p),h=d.
length>1&&p>0?l.slice(l.indexOf(d[0])):l,g=d[d.length-1],_=Kt(e).some(y=>y.type===f)?null:_r(e,l),w=!u&&Gr(a,r);return{label:h,
lang:n,type:f,country:_,aliases:u&&d.length+p>1&&g!==h?[g]:[],isLocal:w,members:w&&o.length>1?o:[]}}function Hr(e,t,n){let s=e.
wording?nn(e.wording):null,o=t.label.split(" "),r=o[o.length-1];if(t.type===s==(n===s)||o.length<2)return{...t,type:n};let i=t.
aliases.filter(a=>a!==r);return{...t,type:n,aliases:n===s?[...i,r]:i}}function qc(e,[t,n]){let{text:s}=e.known.article;for(let o of e.
wording?.articles??[]){let r=s.slice(t,t+o.length),i=s.slice(t+o.length,n);if(r.toLowerCase()===o&&/^\s+\S/u.test(i))return Ne(
s,[t+o.length,n])}return[t,n]}function Fr(e,t){for(let n of t?.possessives??[])if(e.length>n.length+1&&e.endsWith(n))return e.
slice(0,-n.length);return e}function Gr(e,t){let n=e.map(s=>s.toLowerCase());return t.unnamed.some(s=>` ${n.join(" ")} `.
startsWith(` ${s} `))&&(e.length===1||!e.slice(1).every(Ke))}var Uc=2,zr=3;function Kr(e,t){let n=zt(k(t)),s=n.split(" ").filter(Boolean);if(!s.length)return[];let o=[],r=Gc(n,s);for(let a of e.
byUse){let l=r(a.joined);l!==null&&o.push({searched:a,rank:l})}if(o.length||s.join("").length<zr)return o;let i=e.wording?.
endings??Hc;for(let[a,{pattern:l,kept:c}]of[Vc,Xc].entries()){let f=s.map(u=>({parts:c(u),like:new RegExp(`[ \\n](?:${l(
u,i)})`)}));for(let u of e.byUse){let{joined:p}=u;f.every(({parts:d,like:h})=>d.some(g=>p.includes(g))&&h.test(p))&&o.push(
{searched:u,rank:4+a})}if(o.length)return o}return o}var Hc=[];function Gc(e,t){let[n,s]=[`
${e}`,`
${e}
`],o=t.map(i=>[` ${i}`,`
${i}`]),r=t.every(i=>i.length>=Uc);return i=>{for(let a of t)if(!i.includes(a))return null;if(i.includes(n))return i.includes(
s)?0:1;for(let[a,l]of o)if(!i.includes(a)&&!i.includes(l))return r?3:null;return 2}}var Vr=3;function zc(e,t){let n=t.map(
k).join("|"),s=t.map(k).filter(o=>e.endsWith(o)&&e.length-o.length>=Vr).map(o=>`${e.slice(0,e.length-o.length)}(?:${n})(\
?=[ \\n])`);return[e,...s].join("|")}function Kc(e){let t=[e];for(let n=0;e.length>=zr&&n<e.length;n++){let[s,o,r,i]=[e.
slice(0,n),e[n],e[n+1]??"",e.slice(n+1)];t.push(`${s}[^ \\n]${i}`,`${s}[^ \\n]${o}${i}`,`${s}${i}`),r&&t.push(`${s}${r}${o}${e.
slice(n+2)}`)}return t.join("|")}var Vc={pattern:zc,kept:e=>[e.slice(0,Vr)]},Xc={pattern:Kc,kept:e=>{let t=e.length>>1;return[
e.slice(0,Math.max(1,t-1)),e.slice(t+1)]}};var Ms="Statement";function Es(e,t,n){if(n.includes(t))return!0;let s=e.types[t];return s?s.broader.some(o=>n.includes(o))?
!0:s.isAbstract&&n.some(o=>e.types[o]?.broader.includes(t)):!1}function Jc(e,t){switch(t.is){case"entity":return e.entities.
get(t.id)?.type??null;case"new":return t.entity.type;case"statement":case"later":return Ms;default:return null}}var on=(e,t)=>e.
slots.find(n=>n.field===t)?.values??[];function $e(e,t){let[n]=on(t,"relation");return n?.is==="relation"?e.known.vocabulary.
relations[n.id]??null:null}function Ts(e,t,n,s){return s.every(o=>{if(o.is==="words")return n==="object"&&t.words;let r=Jc(
e,o);return r===null?!0:r===Ms?t[n].includes(r):Es(e.known.vocabulary,r,t[n])})}function rn(e,t,n){return t?t.id!=="subj\
ect"&&t.id!=="object"?t.types.length?t.types:null:$e(e,n)?.[t.id]??null:null}function Xr(e,t,n){if(!t.takes.includes("st\
atement"))return!1;let s=$e(e,n);return!s||t.id!=="subject"&&t.id!=="object"?!0:s[t.id].includes(Ms)}function Jr(e,t,n){
return t.id!=="object"?t.words:$e(e,n)?.words??!1}var Te=9,je=100,Qc={score:1.2,isFound:1.3,usesHere:1,isLast:.8,isInSentence:-.7,isNarrow:.9};function Qr(e,{line:t,draft:n,
sentence:s}){let o=e.known.article.sentences[s]?.relations??[],r=new Map(o.map(p=>[p.relation,p])),i=o[0]?.score||1,a=ef(
e,s),[l,c]=[on(n,"subject"),on(n,"object")],f=k(t),u=[];for(let p of e.relations){let d=f?tf(p,f):0;if(d===null)continue;
let{id:h}=p.relation,g=Ts(e,p.relation,"subject",l),_=g&&Ts(e,p.relation,"object",c),w=r.get(h),y={score:(w?.score??0)/i,
isFound:w!==void 0,usesHere:Math.log1p(a.here.get(h)??0),isLast:a.last===h,isInSentence:a.inSentence.has(h),isNarrow:g&&
l.length>0&&p.relation.subject.length===1},b=Object.entries(Qc).reduce((x,[R,C])=>x+C*Number(y[R]),0);u.push({relation:p.
relation,rank:d*2+(_?0:1),weight:b,why:Zc(w?.why??"")})}return u.sort((p,d)=>p.rank-d.rank||d.weight-p.weight||d.relation.
uses-p.relation.uses||(p.relation.label<d.relation.label?-1:1)),u.map(({relation:p,why:d},h)=>({value:{is:"relation",id:p.
id},label:p.label,lang:null,why:[Yc(p),d].filter(Boolean).join(" \xB7 "),digit:h<Te?h+1:null}))}var Yc=({id:e,label:t})=>{
let n=e.replaceAll("_"," ");return n.startsWith(`${t} `)?n.slice(t.length+1):""},Zc=e=>/\u201c[^\u201d]*\u201d/.exec(e)?.[0]??e.split(
";")[0];function ef({known:{article:e}},t){let[n,s]=e.sentences[t]?.span??[0,0],o=new Map,r=new Set,i=null;for(let{slots:a,
spans:l}of e.statements){let c=a.find(({field:f})=>f==="relation")?.values[0];c?.is==="relation"&&(i=c.id,o.set(i,(o.get(
i)??0)+1),l.some(([f,u])=>f<s&&u>n)&&r.add(i))}return{here:o,inSentence:r,last:i}}function tf(e,t){if(e.label.startsWith(
t)||e.relation.id.startsWith(t))return 0;let n=t.split(" ");return an(e.label,n)?1:e.cues.some(s=>an(s,n))||an(e.inverse,
n)?2:an(e.told,n)?3:null}var an=(e,t)=>t.every(n=>e.startsWith(n)||e.includes(` ${n}`));var bt=9;function ln(e,t){let n=e.fields.get(t.field??"")??null;return t.line?t.line.startsWith("#")?af(e,t.line.slice(1)):
lf(e,t,n):nf(e,t,n)}var Cs=(e,t,n,s)=>({value:s?{is:"entity",id:e.id,at:s}:{is:"entity",id:e.id},label:e.label,lang:e.lang,
why:t,digit:n});function nf(e,{draft:t,sentence:n,recent:s,last:o},r){let{say:i}=e.known,a=we(e,n),l=r!==null&&Xr(e,r,t),
c=l&&o?e.statements.get(o):null,f=c?bt-1:bt,u=a.map(({id:h,span:g},_)=>Cs(e.entities.get(h),i("named here"),_<bt-1?_+1:null,
g)),p=()=>u.length<f?u.length+1:null;if(l&&$e(e,t))for(let h of of(e,n,o))u.push(As(i,h,p(),i("stated here")));let d=rn(
e,r,t);for(let[h,g]of rf(e,new Set(a.map(({id:_})=>_)),s,d))u.push(Cs(h,g&&i(g),p()));return c&&u.splice(Math.min(u.length,
bt-1),0,As(i,c,bt,i("saved last"))),Yr(e,u,d)}function Yr(e,t,n){let s=Is(e,n),{say:o,vocabulary:r}=e.known;return t.map(
i=>{let a=i.value.is==="entity"?e.entities.get(i.value.id)?.type:void 0;return!a||s(a)?i:{...i,why:o("does not fit",{type:r.
types[a]?.label??a})}})}var sf=3;function of({known:{article:e}},t,n){let s=e.sentences[Math.max(0,t-1)]?.span[0]??0,o=e.
sentences[t]?.span[1]??0;return e.statements.filter(({key:r,spans:[i]})=>r!==n&&i&&i[0]>=s&&i[1]<=o).reverse().slice(0,sf)}
function Is({known:{vocabulary:e}},t){let n=new Map;return s=>{let o=n.get(s);if(o!==void 0)return o;let r=!t||Es(e,s,t);
return n.set(s,r),r}}function rf(e,t,n,s){let o=Is(e,s),r=u=>o(u.type),i=[...new Set(n)].flatMap(u=>t.has(u)?[]:e.entities.
get(u)??[]),a=new Set([...t,...n]),[l,c]=[[],[]];for(let{entity:u}of e.byUse){if(l.length>=je)break;a.has(u.id)||!Zr(e,u)||
(r(u)?l.push(u):c.length<je&&c.push(u))}let f=(u,p)=>u.map(d=>[d,p]);return[...f(i.filter(r),"recent"),...f(l,""),...f(i.
filter(u=>!r(u)),"recent"),...f(c,"")].slice(0,je)}var Zr=({known:{article:e}},t)=>t.local===null||t.local===`${e.coder}\
/${e.id}`;function As(e,{key:t,id:n,words:s,isDenied:o},r,i){let a=[s.subject,s.relation,s.object].filter(Boolean).join(
" \u2013 "),l=`#${n} ${o?`${e("not")} `:""}${a}`,c=s.by&&e("according_to",{name:s.by});return{value:{is:"statement",key:t},
label:l,lang:null,why:[c,i].filter(Boolean).join(" \xB7 "),digit:r}}function af(e,t){let n=k(t).split(" ").filter(Boolean),
{coder:s,id:o}=e.known.article,r=/^\p{L}?(\d+)$/u.exec(t)?.[1],i=l=>r!==void 0&&Number(l.id.replace(/\D/g,""))===Number(
r),a=Gt(e).filter(({plain:l,stated:c})=>i(c)||n.every(f=>l.startsWith(f)||l.includes(` ${f}`)));return[...a.filter(({stated:l})=>i(
l)),...a.filter(({stated:l})=>!i(l))].slice(0,je).map(({stated:l},c)=>{let f=[l.coder===s?"":l.coder,l.article===o?"":l.
article];return As(e.known.say,l,c<Te?c+1:null,f.filter(Boolean).join(" / "))})}function lf(e,{line:t,draft:n,sentence:s,
recent:o},r){let i=Is(e,rn(e,r,n)),a=new Map(we(e,s).map(({id:d,span:h})=>[d,h])),l=new Set(o),c=[],f=!1;for(let{searched:d,
rank:h}of Kr(e,t)){let{entity:g}=d;if(!Zr(e,g))continue;f||=h===0;let _=i(g.type)?0:1,w=a.has(g.id)?0:l.has(g.id)?1:2,y=h*
6+_*3+w;c[y]??=[],c[y].push(g)}let{say:u}=e.known,p=c.flat().slice(0,je).map((d,h)=>{let g=a.has(d.id)?"named here":l.has(
d.id)?"recent":"";return Cs(d,g&&u(g),h<Te?h+1:null,a.get(d.id))});return f||p.push(...cf(e,t.trim(),r,n,p.length)),Yr(e,
p,rn(e,r,n))}function cf(e,t,n,s,o){if(!t)return[];let{say:r,article:i}=e.known,a=[];return n&&Jr(e,n,s)&&a.push({is:"wo\
rds",text:t}),a.push({is:"new",entity:qr(e,t)}),a.map((l,c)=>({value:l,label:t,lang:i.lang,why:r(l.is==="new"?"new entit\
y":"plain words"),digit:o+c<Te?o+c+1:null}))}function ei(e,{field:t,line:n}){let s=k(n).split(" ").filter(Boolean),o=t===
"country";return(o?Kt(e):Object.values(e.known.vocabulary.types).filter(i=>!i.isAbstract).map(({id:i,label:a})=>({id:i,label:a,
uses:0}))).map(i=>({one:i,rank:Dr(k(i.label),s)})).filter(({rank:i})=>i!==null).sort((i,a)=>Number(i.rank)-Number(a.rank)||
a.one.uses-i.one.uses||(i.one.label<a.one.label?-1:1)).slice(0,je).map(({one:i},a)=>({value:o?{is:"entity",id:i.id}:{is:"\
text",text:i.id},label:i.label,lang:null,why:"",digit:a<Te?a+1:null}))}var ff=/^(\d{1,2})$/,uf=/^(\d{1,2})-(\d{1,2})$/,pf=/^(\d{1,2})-$/;function cn(e,t){if(!ge(t))return null;let[,n,s,o]=/^\[?([\d-]*)(?:(\.\.|\/)([\d-]*))?\]?$/.
exec(e)??[],r=n?ti(n,t)??n:"",i=o?ti(o,t,r)??o:"",a=[r,i];return a[0]===(n??"")&&a[1]===(o??"")||!a.every(l=>!l||/^\d{4}/.
test(l))?null:s?s==="/"?a.join("/"):`[${a.join("..")}]`:a[0]}function ti(e,t,n=""){let[,s]=ff.exec(e)??[],o=s&&ge(n)?n:t,
[r,i]=o.split("-").map(Number);if(s){let u=[1,0,-1].map(p=>si(r,i+p,Number(s)));return ni(u,o,n)}let[,a,l]=uf.exec(e)??[],
c=Number(a??pf.exec(e)?.[1]??0);if(c<1||c>12)return null;let f=[1,0,-1].map(u=>si(r+u,c,Number(l??1)));return ni(a?f:f.map(
u=>u?.slice(0,7)??null),t,n)}function ni(e,t,n){let s=e.filter(o=>o!==null&&o>=n);return s.find(o=>o!==null&&o<=t)??(n?s.
at(-1)??null:null)}function si(e,t,n){let s=new Date(Date.UTC(e,t-1,n));return s.getUTCDate()===n?s.toISOString().slice(
0,10):null}var ri="when",df=/\d{4}(?:-\d\d){0,2}/;function ii(e,{field:t,line:n,sentence:s}){let{article:o}=e.known,r=n.trim(),i=k(
r),a=cn(r,o.published),l=a?[{when:a,why:r}]:[],c=r?oi(e,r,[0,r.length]).map(h=>({...h,at:void 0})):[],f=o.sentences[s]?.
span??[0,0],u=[...oi(e,o.text,f),...mf(e,t??ri),...hf(e)],p=[...l,...c,...u.filter(({when:h,why:g})=>k(h).includes(i)||k(
g).includes(i))],d=new Map;for(let h of p)d.has(`${h.when}${h.basis?"i":""}`)||d.set(`${h.when}${h.basis?"i":""}`,h);return[
...d.values()].map(({when:h,why:g,basis:_,at:w})=>({value:w?{is:"text",text:h,at:w}:{is:"text",text:h},label:h,lang:null,
why:g,digit:null,..._?{basis:_}:{}}))}function oi({known:{article:e,say:t},statements:n,wording:s},o,r){let i=ge(e.published)?
null:[...n.values()].find(f=>Ve(f)?.match(/^\d{4}/)),a=i?Ve(i)?.slice(0,4):null,l=[...n.values()].reverse().find(f=>ge(Ve(
f))),c=l?Ve(l):null;return mt(o,r,s,e.published,c).flatMap(({span:f,stated:u,concluded:p})=>{let d=`\u201C${o.slice(...f)}\
\u201D`,h={words:d,day:e.published,statement:l?.id??""},g=p.map(({when:_,how:w})=>({when:_,why:d,basis:t(`time_${w}`,h),
at:f}));return i&&a&&u?.includes("XXXX")&&g.push({when:u.replaceAll("XXXX",a),why:d,basis:t("time_year",{statement:i.id}),
at:f}),u?[{when:u,why:d,at:f},...g]:g})}function Ve({slots:e}){return e.flatMap(({field:n,values:[s]})=>n===ri&&s?.is===
"text"?s.text:[]).map(n=>df.exec(n)?.[0]).find(n=>n!==void 0)??null}function mf({known:{say:e},statements:t},n){let s=[...t.
values()].reverse().flatMap(o=>o.slots.flatMap(({field:r,values:[i],isInferred:a})=>{if(r!==n||i?.is!=="text")return[];let l=e(
"as for",{statement:o.id});return[a?{when:i.text,why:l,basis:Ns(o,l)}:{when:i.text,why:l}]}));return[...s.filter(({basis:o})=>o),
...s.filter(({basis:o})=>!o)]}var Ns=({basis:e},t)=>e?.startsWith(t.replace(/#.*/,"#"))&&e.length<t.length+3?e:t;function hf({
known:{article:e,say:t},statements:n}){let s=e.published;if(!ge(s))return[];let o=[],r=[...n.values()].reverse().find(a=>Ve(
a)),i=r?Ve(r):null;if(r&&i&&i<s){let a=t("time_since",{statement:r.id,day:s});o.push({when:`[${i}..${s}]`,why:a,basis:a})}
for(let[a,l]of[[s,"time_day"],[`[..${s}]`,"time_until"]])o.push({when:a,why:t(l,{day:s}),basis:t(l,{day:s})});return o}var Ls=(e,t,n,s)=>({value:{is:"text",text:e},label:t,lang:null,why:n,digit:s<Te?s+1:null});function ai(e,t){let n=e.fields.
get(t.field??"");if(!n)return[];if(n.takes.includes("time"))return ii(e,t);let{text:s,sentences:o}=e.known.article,r=o[t.
sentence]?.span??[0,0],i=[],a=fs(e,r);if(n.takes.includes("number")&&i.push(...a.map(({value:u,span:p})=>({text:u,at:p}))),
n.takes.includes("text")){let u=n.takes.includes("number")?a.map(p=>_f(e,p.span,r)):[];for(let p of[...u,...cs(e,n,r)])i.
push({text:s.slice(...p),at:p})}let l=k(t.line),f=[...new Map(i.filter(u=>k(u.text).startsWith(l)).map(u=>[u.text,u])).values()].
map(u=>({value:{is:"text",...u},label:u.text,lang:null,why:u.text===s.slice(...u.at)?"":`\u201C${s.slice(...u.at)}\u201D`,
digit:null}));return n.takes.includes("entity")?[...f,...gf(e,t)]:f}function gf(e,t){let n=new Set(we(e,t.sentence).map(
({id:s})=>s));return ln(e,{...t,place:"choosing"}).filter(({value:s})=>s.is==="entity"&&n.has(s.id)).map(s=>({...s,digit:null}))}
var yf=5;function _f({known:e,lang:t,wording:n},[s,o],[,r]){let{text:i}=e.article,a=new Set([...n?.openers??[],...n?.joiners??
[],...(n?.prepositions??[]).slice(1)]),l=o;for(let[c,f]of Q(i,[o,r],t).slice(0,yf)){if(!/^\s+$/.test(i.slice(l,c))||a.has(
i.slice(c,f).toLowerCase()))break;l=f}return[s,l]}function li(e,{line:t,draft:n}){let s=k(t),{say:o}=e.known,r=new Map;for(let{
id:i,basis:a}of[...e.statements.values()].reverse())a&&i!==n.id&&!r.has(a)&&r.set(a,Ns({basis:a},o("as for",{statement:i})));
return[...r].filter(([i,a])=>k(`${a} ${i}`).includes(s)).map(([i,a],l)=>Ls(a,a,i===a?"":i,l))}function ci(e,{field:t}){return(e.
fields.get(t??"")?.values??[]).map((s,o)=>Ls(s,s,"",o))}function fi(e,{line:t,draft:n}){let s=k(t),o=$e(e,n)?.roles??[],
r=e.known.vocabulary.fields.filter(({id:a,everywhere:l,isRole:c,label:f})=>!wf.includes(a)&&(!c||l||o.includes(a))&&` ${k(
f)}`.includes(` ${s}`)),i=(a,l)=>o.includes(a)?0:l===null?1:2;return r.map(a=>({field:a,rank:i(a.id,a.letter)})).sort((a,l)=>a.
rank-l.rank).map(({field:a},l)=>Ls(a.id,a.label,"",l))}var wf=["subject","relation","object"];function K(e,t){switch(t.place){case"choosing":return ln(e,t);case"relation":case"new relation":return Qr(e,t);case"text":
return ai(e,t);case"basis":return li(e,t);case"few":return ci(e,t);case"other fields":return fi(e,t);case"new entity":return ei(
e,t);default:return[]}}var $f=2,ui=e=>new Set(e?.values.flatMap(t=>"id"in t?[t.id]:"key"in t?[t.key]:[])),fn=(e,t)=>[...e].some(n=>t.has(n));function bf({
relations:e},t,n){if(fn(t,n))return 2;let s=[t,n].map(o=>new Set([...o].flatMap(r=>[r,...e[r]?.broader??[]])));return fn(
s[0],s[1])?1:0}function pi(e,{article:t,vocabulary:n}){let[s,o,r]=["subject","relation","object"].map(a=>ui(ve(e,a)));return t.
statements.filter(a=>a.coder===t.coder&&a.article===t.id&&a.id!==e.id).map(a=>{let l=u=>ui(a.slots.find(p=>p.field===u)),
c=Number(fn(s,l("subject")))+Number(fn(r,l("object"))),f=bf(n,o,l("relation"));return{stated:a,score:f&&c?f+c:c===2?2:0}}).
filter(({score:a})=>a>=$f).sort((a,l)=>l.score-a.score).map(({stated:a})=>a)}var ce=[..."fjdkslaghrueiwovncmtybpqxz"];function di(e,t,n=()=>!0){let s=[...e.keys()].sort((a,l)=>Number(n(e[l]))-Number(
n(e[a]))||a-l),o=kf(e.length),r=s.map((a,l)=>({letters:o[l],span:e[a],statement:null}));r.sort((a,l)=>a.span[0]-l.span[0]);
let i=t.slice(0,9).map((a,l)=>({letters:`${l+1}`,span:null,statement:a.key}));return[...r,...i]}function kf(e){let t=0;for(;ce.
length-t+t*ce.length<e&&t<ce.length;)t++;let n=ce.slice(0,ce.length-t),s=ce.slice(ce.length-t).flatMap(r=>ce.map(i=>r+i)),
o=[...n,...s];return o.length>=e?o.slice(0,e):ce.flatMap(r=>ce.flatMap(i=>ce.map(a=>r+i+a))).slice(0,e)}var mi=1;function xf({state:e,known:t}){let{article:n}=t,{sentence:s,last:o}=e,r=Array.from({length:mi},(l,c)=>s-1-c),i=Array.
from({length:mi},(l,c)=>s+1+c);return[s,...r,...i].flatMap(l=>ae(n,l)).sort((l,c)=>+(c.key===o)-+(l.key===o))}function Ds(e,t){
let{text:n,lang:s,sentences:o}=e.known.article,{span:r}=o[e.state.sentence],i=new Set(e.known.vocabulary.wording?.[s]?.small),
a=([l,c])=>!i.has(n.slice(l,c).toLowerCase());return di(Q(n,r,s),t?xf(e):[],a)}var Xe=e=>$(e,{place:"words",hints:Ds(e,!0),
typed:"",first:null,line:""}),Je=e=>$(e,{place:"quote",hints:Ds(e,!1),typed:"",first:null,isAdding:!1});function Qe(e,t){
let n=Math.max(0,Math.min(e.known.article.sentences.length-1,e.state.sentence+t)),s=$(e,{sentence:n,typed:""});return $(
s,{hints:Ds(s,e.state.place==="words"&&e.state.first===null)})}function Ye({hints:e,typed:t},n){let s=t+n;return{hint:e.
find(o=>o.letters===s)??null,typed:e.some(o=>o.letters.startsWith(s))?s:""}}function un(e){return e.state.typed?$(e,{typed:""}):
e.state.first?$(e,{first:null}):null}var pn=(e,t)=>[Math.min(e[0],t[0]),Math.max(e[1],t[1])];function Z(e){let{place:t,field:n,part:s,line:o,recent:r,last:i}=e.state,a=v(e),l=o.replaceAll("\\","");return{place:t,field:s??
n,line:l,draft:a,sentence:a.sentence,recent:r,last:i}}var vf=["place","field","part","line","draft","sentence","recent",
"last","isAdding"];function kt(e,t,n){let{state:s}=e;if(n&&vf.every(i=>n[i]===s[i]))return e;let o=t.rows?t.rows(e):t.writes(
s)?K(e.index,Z(e)):[],r=Sf(e)?-1:Math.min(s.marked,o.length-1);return{...e,state:{...s,rows:o,marked:r}}}var Of=/^[\dX?~%/.[\]{},-]+$/;
function Sf({state:{place:e,field:t,line:n},known:s}){return e==="basis"?!0:e!=="text"||n===""?!1:Of.test(n)&&cn(n,s.article.
published)===null||!L(s.vocabulary,t)?.takes.includes("time")}var Mf=({state:e,known:t})=>L(t.vocabulary,e.field)?.takes??[],hi=e=>Mf(e).includes("statement");function Ef({state:e,known:t}){
let{isMany:n=!1,takes:s=[]}=L(t.vocabulary,e.field)??{};return n&&s.every(o=>o==="statement")}function Tf(e){let{field:t,
line:n}=e.state;return t!=="act"?K(e.index,Z(e)):n===""?Cf(e):K(e.index,{...Z(e),line:`#${n.replace(/^#/,"")}`})}function Cf(e){
let{article:t}=e.known,n=v(e),s=pi(n,e.known),r=t.statements.filter(({coder:i,id:a})=>i===t.coder&&a!==n.id).filter(i=>!s.
includes(i)).reverse();return[...s,...r].map(({key:i,id:a,spans:l,words:{subject:c,relation:f,object:u}},p)=>({value:{is:"\
statement",key:i},label:`#${a} ${[c,f,u].filter(Boolean).join(" \u2013 ")}`,lang:null,why:l.map(([d,h])=>t.text.slice(d,
h)).join(" \u2026 "),digit:p<9?p+1:null}))}var dn={name:"Choosing",writes:()=>!0,rows:Tf,bindings:()=>[X,ue,{keys:[" ","\
'"],name:"words",when:D,does:Xe},{keys:["#"],name:"statements",isHere:hi,when:D,does:e=>$(e,{line:"#",marked:0})},He,Nr,
en,{keys:[">"],name:"later",isHere:hi,when:D,does:e=>I(e,{is:"later"})},{keys:["^"],name:"from the other end",isHere:Ef,
when:D,does:e=>$(e,{isBackwards:!e.state.isBackwards})},{keys:["\\"],name:"digits are text",when:({state:e})=>!e.line.includes(
"\\"),does:e=>$(e,{line:`${e.state.line}\\`,isSelected:!1}),isRare:!0},{...Zt,isRare:!0},...J.map(e=>({...e,isRare:!0})),
ze,Ee,...Me,Ge]};function mn(e){let t=e.map(s=>s[0]?.toLowerCase()),n=[];for(let[s,o]of e.entries()){let r=t.filter((a,l)=>l!==s),i=[...o.
toLowerCase()].filter(a=>/[a-z]/.test(a));n.push(i.find(a=>!r.includes(a)&&!n.includes(a))??"")}return n}function gi({state:e,known:t},{name:n}){let s=L(t.vocabulary,e.field)?.values??[];return s[mn(s).indexOf(n)]??null}var yi={
name:"One of few",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"underlined letter",when:(e,t)=>gi(e,t)!==null,does:(e,t)=>I(
e,{is:"text",text:gi(e,t)??""})},{keys:["Enter","Delete"],name:"the default",does:e=>ie(U(e,Ut(v(e),e.state.field??"")))},
{keys:["Backspace","Escape"],name:"back",does:M}],rows:({state:e,known:t})=>(L(t.vocabulary,e.field)?.values??[]).map(n=>({
value:{is:"text",text:n},label:n,lang:null,why:"",digit:null}))};function pe(e,t){let n=v(e),s=gt(n,e.known.vocabulary);if(s)return A(e,s);if(or(n))return A(e,"basis",{marked:-1});let o=Y(
e,{does:"save",saving:Fe(n,e.known,e.state.open),thenNext:t}),r=$(o,{pending:n,sentence:n.sentence,filters:{}});return t?
A($(r,{draft:re(n.sentence)}),"subject"):Oe(r)}function _i(e){let t=v(e).slots.at(-1),[n,...s]=t?.values??[];return t&&n?.
is==="words"&&n.at&&!s.length?{field:t.field,span:n.at}:null}function Af(e){let t=_i(e);if(!t)return e;let{field:n,span:s}=t;
return $(A(e,n),{place:"new entity",entity:sn(e.index,s),first:s})}function If(e){let t=v(e);return!t.slots.length||vr(t)?
Oe(e):P(Oe($(e,{aside:[t,...e.state.aside]})),"set aside; n takes it up again")}var hn={name:"Statement",writes:()=>!1,bindings:()=>[
{keys:["Enter"],name:"save",does:e=>pe(e,!1)},{keys:["n"],name:"save, next",does:e=>pe(e,!0)},{keys:["i"],name:"inferred",
does:le},{keys:["q"],name:"quote",does:Je},He,{keys:["+"],name:"an entity of these words",when:e=>_i(e)!==null,does:Af,isRare:!0},
{keys:[" "],name:"other fields",does:Se},{keys:["j","ArrowDown"],name:"next sentence",does:e=>fe(e,e.state.sentence+1)},
{keys:["k","ArrowUp"],name:"sentence before",does:e=>fe(e,e.state.sentence-1)},{keys:["a\u2026z"],name:"a field",when:({
known:e},{name:t})=>ye(e.vocabulary,t)!==null,does:(e,{name:t})=>A(e,ye(e.known.vocabulary,t)?.id??"")},{keys:["Backspac\
e"],name:"take back last",does:wt},{keys:["Escape"],name:"set aside",does:If},{keys:["Tab"],name:"field before",isRare:!0,
isShift:!0,does:e=>Yt(e,-1)},Ge]};function Rs(e,t){let n=v(e),s=ve(n,t),r=n.slots.some(({field:i,isInferred:a})=>i===t&&!a)&&Ft(L(e.known.vocabulary,t));return!s||
s.values.length===0||r?A(e,t,{isInferring:!0,marked:0}):le(U(e,Ht(n,t,{isInferred:!s.isInferred})))}var gn=e=>v(e).basis!==
null,wi=e=>A(e,"basis",{marked:-1});function $i(e){let t=yt(v(e),e.known.vocabulary);return t&&gs(v(e)).includes(t)?t:null}
var bi={name:"Inferred",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"mark a field",when:({known:e},{name:t})=>ye(
e.vocabulary,t)?.isInferable??!1,does:(e,{name:t})=>Rs(e,ye(e.known.vocabulary,t)?.id??"")},{keys:["Enter"],name:"give t\
he basis",isHere:e=>!gn(e),does:e=>gs(v(e)).length?wi(e):M(e)},{keys:["Enter"],name:"keep the basis, and save",isHere:gn,
does:e=>pe(e,!1)},{keys:["n"],name:"and the next",isHere:gn,does:e=>pe(e,!0)},{keys:["."],name:"another basis",isHere:gn,
does:wi},{keys:[","],name:"one more value",when:e=>$i(e)!==null,does:e=>A(e,$i(e)??"",{isAdding:!0,isInferring:!0})},{keys:[
" "],name:"other fields",does:e=>$(Se(e),{isInferring:!0})},{keys:["Backspace","Escape"],name:"back",does:M}]};var ki=e=>t=>ie(U(t,Ht(v(t),t.state.field??"",{each:e})));function Nf(e){let{known:t,state:n}=e,o=(ve(v(e),n.field)?.values??
[]).map(r=>Ue(r,t));return[{label:o.join(` ${t.say("and")} `),why:t.say("jointly: one statement")},{label:o.join(" / "),
why:t.say("each: several statements")}].map((r,i)=>({...r,value:{is:"text",text:r.label},lang:null,digit:i+1}))}var xi={
name:"Several values",writes:()=>!1,rows:Nf,bindings:()=>[{keys:["1","Enter"],name:"jointly: one statement",does:ki(!1)},
{keys:["2"],name:"each: several statements",does:ki(!0)},{keys:[","],name:"one more value",does:e=>A(e,e.state.field??"",
{isAdding:!0})},{keys:["Backspace"],name:"take back last",does:wt},{keys:["Escape"],name:"leave",does:M}]};function yn(e){let t=L(e.known.vocabulary,e.state.field);return $(e,{place:Qt(t)??"choosing",hints:[],typed:"",first:null})}
function xt(e,t){let{first:n}=e.state;return n?Lf(e,pn(n,t)):$(e,{first:t,typed:""})}function Lf(e,t){let{index:n,known:s}=e,
o=Ne(s.article.text,t),r=s.article.text.slice(...o),i=k(r),a=`${s.article.coder}/${s.article.id}`,l=n.searched.find(({entity:p,
plain:d})=>d.includes(i)&&(p.local===null||p.local===a)),c=yn(e),f=c.state.place==="text",u=L(s.vocabulary,e.state.field)?.
takes??[];return l&&(!f||u.includes("entity"))?Df(P(I(c,{is:"entity",id:l.entity.id,at:o}),"is an entity already",{name:r})):
f?I(c,{is:"text",text:r,at:o}):js(e)&&!/\p{Lu}/u.test(r)?I(c,{is:"words",text:r,at:o}):$(c,{place:"new entity",entity:sn(
n,o),first:o,part:null})}var Df=e=>e.state.place==="statement"?e:$(e,{marked:-1});function js(e){let{field:t}=e.state;if(t===
"object")return $e(e.index,v(e))?.words??!1;let n=L(e.known.vocabulary,t);return n?n.words||n.takes.includes("text"):!1}
var vi={name:"Words",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"first, then last word",does:(e,t)=>{let{hint:n,
typed:s}=Ye(e.state,t.name);return n?.span?xt($(e,{typed:""}),n.span):$(e,{typed:s})}},{keys:["1\u20139"],name:"statemen\
t in the margin",when:({state:e},t)=>e.first===null&&Ye(e,t.name).hint?.statement!==void 0,does:(e,t)=>I(yn(e),{is:"stat\
ement",key:Ye(e.state,t.name).hint?.statement??""})},{keys:["Enter"],name:"only this word",when:({state:e})=>e.first!==null,
does:e=>xt(e,e.state.first)},{keys:["ArrowDown"],name:"letters on the next sentence",does:e=>Qe(e,1),isRare:!0},{keys:["\
ArrowUp"],name:"letters on the sentence before",does:e=>Qe(e,-1),isRare:!0},{keys:[" "],name:"more",does:Se},{keys:["Bac\
kspace"],name:"take back a letter",does:e=>un(e)??yn(e)},{keys:["Escape"],name:"back",does:yn}]};var vt=({state:e})=>e.entity,Ze=(e,t)=>$(e,{entity:{...vt(e),...t},part:null,line:"",marked:0,isSelected:!1}),et=(e,t=()=>"")=>n=>{
let s=t(vt(n));return $(n,{part:e,line:s,isSelected:s!=="",marked:0})},Be=e=>$(e,{part:null,line:"",isSelected:!1});function Bs(e,t){
let{part:n,line:s}=e.state,o=vt(e),r=s.trim();switch(n){case"type":return t?.value.is==="text"?Ze(e,Hr(e.index,o,t.value.
text)):e;case"country":return t?.value.is==="entity"?Ze(e,{country:t.value.id}):e;case"members":{if(t?.value.is!=="entit\
y")return Be(e);let{id:i}=t.value,{members:a}=o,l=a.includes(i)?a.filter(c=>c!==i):[...a,i];return $(Ze(e,{members:l}),{
part:n})}case"alias":return r?Ze(e,{aliases:[...o.aliases,r]}):Be(e);default:return r?Ze(e,{label:r}):Be(e)}}function Rf(e){
let{entity:t,first:n}=e.state;return t?t.type?I(e,n?{is:"new",entity:t,at:n}:{is:"new",entity:t}):P(et("type")(e),"choos\
e its type"):e}function jf(e){let{first:t}=e.state,n=t?e.known.article.text.slice(...t):vt(e).label;return I(e,t?{is:"wo\
rds",text:n,at:t}:{is:"words",text:n})}function Bf({...e}){let{field:t,isAdding:n,isInferring:s,line:o}=e.state;return A(
e,t??"",{isAdding:n,isInferring:s,line:o,isSelected:o!==""})}var Wf=[{keys:["Enter"],name:"make it",does:Rf},{keys:["t"],
name:"type",does:et("type")},{keys:["c"],name:"country",does:et("country")},{keys:["n"],name:"name",does:et("label",({label:e})=>e)},
{keys:["a"],name:"alias",does:et("alias")},{keys:["l"],name:"local or corpus",does:e=>Ze(e,{isLocal:!vt(e).isLocal})},{keys:[
"m"],name:"members",does:et("members")},{keys:["w"],name:"plain words, no entity",isHere:js,does:jf},{keys:["Backspace",
"Escape"],name:"back",does:Bf}],Pf=[{keys:["Enter"],name:"take what is written",does:e=>Bs(e,void 0)},{keys:["Backspace"],
name:"back",when:D,does:Be},{keys:["Escape"],name:"leave",does:Be}],Ff=[{...X,does:(e,{name:t})=>Bs(e,e.state.rows.find(
({digit:n})=>n===Number(t)))},ue,...J,{keys:["Enter"],name:"take it",does:e=>Bs(e,e.state.rows[e.state.marked])},{keys:[
"Backspace"],name:"back",when:D,does:Be},{keys:["Escape"],name:"leave",does:Be}];function qf(e){let{part:t,line:n}=e.state;
return t==="type"||t==="country"?K(e.index,Z(e)):t!=="members"||!n?[]:K(e.index,{...Z(e),place:"choosing",field:null}).filter(
({value:s})=>s.is==="entity")}var Oi={name:"New entity",writes:({part:e})=>e!==null,rows:qf,bindings:({part:e})=>e===null?
Wf:e==="label"||e==="alias"?Pf:Ff};var tt=["label","parent","definition"];function Si(e,t){let{part:n,line:s,relation:o}=e.state,r=tt.indexOf(n??""),i=n===
"parent"?t?.value.is==="relation"?t.value.id:"":s.trim();if(!i||!o)return P(e,"write it, or choose one");let a={...o,[tt[r]]:i};
return r+1<tt.length?$(e,{relation:a,part:tt[r+1],line:"",marked:0}):I(e,{is:"new relation",...a})}function Uf(e){let t=tt.
indexOf(e.state.part??"");if(t<=0)return A(e,"relation");let n=tt[t-1],s=n==="parent"?"":e.state.relation?.label??"";return $(
e,{part:n,line:s,isSelected:s!=="",marked:0})}var Hf=({state:e})=>e.part==="parent",Mi={name:"New relation",writes:()=>!0,
rows:e=>Hf(e)?K(e.index,Z(e)):[],bindings:({part:e})=>[...e==="parent"?[{...X,when:(t,n)=>!!X.when?.(t,n),does:(t,{name:n})=>Si(
t,t.state.rows.find(({digit:s})=>s===Number(n)))},ue,...J]:[],{keys:["Enter"],name:"go on",does:t=>Si(t,t.state.rows[t.state.
marked])},{keys:["Backspace"],name:"back",when:D,does:Uf},{keys:["Escape"],name:"leave",does:t=>A(t,"relation")}]};var _n={name:"Relation",writes:()=>!0,bindings:()=>[X,ue,...J,Zt,He,en,{keys:["+"],name:"none fits",when:D,does:e=>$(e,{
place:"new relation",part:"label",relation:{label:"",parent:"",definition:""}})},{keys:[" "],name:"more",when:D,does:Se},
ze,Ee,...Me,Ge]};var Gf=({state:e})=>e.field===null?hn:e.field==="relation"?_n:dn;function wn(e){let{field:t,isAdding:n,isInferring:s,isBackwards:o}=e.
state;return t!==null?A(e,t,{isAdding:n,isInferring:s,isBackwards:o}):s?le(e):M(e)}function Ei(e){let{say:t}=e.known,n=wn(
e),s=k(e.state.line),o=e.state.field!==null;return Gf(e).bindings(n.state).filter(({keys:[r],isHere:i,when:a})=>/^[^\p{L}\s]$/u.
test(r)&&(i?.(n)??!0)&&(a?.(n,{name:r,isShift:!1})??!0)).map(({keys:r,name:i})=>({sign:r[0],label:t(i)})).filter(({label:r})=>`\
 ${k(r)}`.includes(` ${s}`)).map(({sign:r,label:i},a)=>({value:{is:"text",text:r},label:i,lang:null,why:r,digit:o&&a<9?a+
1:null}))}function zf(e){let{field:t,isInferring:n}=e.state;return t!==null?Ei(e):[...K(e.index,Z(e)),...n?[]:Ei(e)]}function Ti(e,t){
if(t?.value.is!=="text")return e;let{text:n}=t.value;return/^[^\p{L}]$/u.test(n)?{...wn(e),again:{name:n,isShift:!1}}:e.
state.isInferring?Rs(e,n):A(e,n)}var Ci={name:"Other fields",writes:()=>!0,rows:zf,bindings:()=>[{...X,does:(e,{name:t})=>Ti(
e,e.state.rows.find(({digit:n})=>n===Number(t)))},ue,...J,{keys:["Enter"],name:"take what is marked",does:e=>Ti(e,e.state.
rows[e.state.marked])},{keys:["Backspace"],name:"back",when:D,does:wn},{keys:["Escape"],name:"leave",does:e=>e.state.line?
$(e,{line:"",marked:0}):wn(e)}]};var Kf=({state:e})=>e.proposals[e.proposal]??null;function Vf({proposer:e,fields:t,quote:n},s){let o=t.filter(({isFilled:r})=>r).
map(({field:r,values:i})=>({field:r,values:i,each:!1,isInferred:!1}));return{...re(s),slots:o,quote:n,proposedBy:e}}function $n(e){
let t=Kf(e);return t?$(e,{draft:Vf(t,e.state.sentence),filters:{}}):e}var Ai=(e,t)=>{let{length:n}=e.state.proposals;return n?
$(e,{proposal:t%n}):Ii(e)},Ii=e=>$(Oe(e),{proposals:[],proposal:0});function Xf(e){let{proposals:t,proposal:n}=e.state;return Ai(
$(e,{proposals:t.filter((s,o)=>o!==n)}),n)}var Ni={name:"Draft",writes:()=>!1,bindings:()=>[{keys:["Enter"],name:"take a\
s it is",does:e=>pe(M($n(e)),!1)},{keys:["n"],name:"take, next",does:e=>pe(M($n(e)),!0)},{keys:["q"],name:"other words",
does:e=>Je(M($n(e)))},{keys:["p"],name:"next draft",does:e=>Ai(e,e.state.proposal+1)},{keys:["a\u2026z"],name:"opens tha\
t field",when:({known:e},{name:t})=>ye(e.vocabulary,t)!==null,does:(e,{name:t})=>A($n(e),ye(e.known.vocabulary,t)?.id??"")},
{keys:["Delete"],name:"not this",does:Xf},{keys:["Escape"],name:"no draft",does:Ii}]};function Li(e,t){let n=v(e),s=e.state.isAdding?[...De(n,e.known),...t]:t;return M(U(e,{...n,quote:[...s].sort((o,r)=>o[0]-
r[0])}))}function bn(e,t){let{first:n}=e.state;return n?Li(e,[Ne(e.known.article.text,pn(n,t))]):$(e,{first:t,typed:""})}
function Jf(e){let t=De(v(e),e.known),[n]=t[0],[,s]=t[t.length-1];return e.state.first?pe(bn(e,[Math.max(s,e.state.first[1]),
Math.max(s,e.state.first[1])]),!1):$(e,{first:[n,n]})}function Qf(e){let{text:t,lang:n}=e.known.article;return ds(v(e),e.
known).slice(0,9).map((s,o)=>({value:{is:"words",text:t.slice(...s),at:s},label:t.slice(...s),lang:n,why:"",digit:o+1}))}
var Di={name:"Quote",writes:()=>!1,rows:Qf,bindings:()=>[{keys:["1\u20139"],name:"other likely words",when:({state:e},{name:t})=>e.
first===null&&Number(t)<=e.rows.length,does:(e,{name:t})=>Li(e,[ds(v(e),e.known)[Number(t)-1]])},{keys:["a\u2026z"],name:"\
first, then last word",does:(e,t)=>{let{hint:n,typed:s}=Ye(e.state,t.name);return n?.span?bn($(e,{typed:""}),n.span):$(e,
{typed:s})}},{keys:["Enter"],name:"keep beginning; then end, and save",does:Jf},{keys:["+"," "],name:"one more piece",does:e=>$(
e,{isAdding:!e.state.isAdding})},{keys:["ArrowDown"],name:"letters on the next sentence",does:e=>Qe(e,1),isRare:!0},{keys:[
"ArrowUp"],name:"letters on the sentence before",does:e=>Qe(e,-1),isRare:!0},{keys:["Backspace"],name:"take back a lette\
r",does:e=>un(e)??M(e)},{keys:["Escape"],name:"back",does:M}]};var Ws=({state:e,known:t})=>t.article.statements.find(({key:n})=>n===e.statement)??null,nt=({state:e,known:t})=>ae(t.article,
e.sentence),Ot=({known:e},{coder:t})=>t===e.article.coder,Ps=e=>Ws(e)??nt(e).find(t=>Ot(e,t))??nt(e)[0]??null,Yf=(e,t)=>e.
known.article.sentences[t].nothing!==null||ae(e.known.article,t).some(n=>Ot(e,n));function Zf(e){let{length:t}=e.known.article.
sentences;for(let n=1;n<=t;n++){let s=(e.state.sentence+n)%t;if(!Yf(e,s))return fe(e,s)}return P(e,"every sentence is co\
ded")}function eu(e){let[t,...n]=e.state.aside;return t?vs($(e,{aside:n}),t):A($(e,{draft:re(e.state.sentence),filters:{}}),
"subject")}function tu(e){let t=Ps(e);return t?Ot(e,t)?vs(e,Jt(t,e.known.article)):P(e,"another coder's statement"):P(e,
"this sentence has no statement yet")}function nu(e){let{state:t,known:n}=e,s=Ws(e)??n.article.statements.find(({key:o})=>o===
t.last)??Ps(e);return s?M($(e,{draft:Or(s,t.sentence,e.index),filters:{}})):P(e,"there is no statement to copy yet")}function su(e){
let t=Ws(e);if(t&&!Ot(e,t))return P(e,"another coder's statement");if(t)return Y(e,{does:"delete",statement:t.key});let[
n,...s]=e.state.aside;return n?P($(e,{aside:s,dropped:[{draft:n,steps:0},...e.state.dropped]}),"discarded"):P(e,"no stat\
ement is marked")}function ou(e){let{aside:t}=e.state,[n,...s]=e.state.dropped;return n?.steps===0?$(e,{dropped:s,aside:[
n.draft,...t]}):Y(e,{does:"undo"})}function ru(e){let{sentence:t}=e.state;return nt(e).some(n=>Ot(e,n))?P(e,"this senten\
ce has statements"):Y(e,{does:"nothing here",sentence:t,is:e.known.article.sentences[t].nothing===null})}function iu(e){
let t=Ps(e);return t?Y(e,{does:"explore",statement:t.key}):P(e,"this sentence has no statement yet")}function Ri(e,t){let n=nt(
e),s=n.findIndex(({key:r})=>r===e.state.statement),o=n[s<0?t>0?0:n.length-1:s+t];return o?$t(e,o.key):e}var ji={name:"Re\
ading",writes:()=>!1,bindings:()=>[{keys:["j","ArrowDown"],name:"next",does:e=>fe(e,e.state.sentence+1)},{keys:["k","Arr\
owUp"],name:"back",does:e=>fe(e,e.state.sentence-1)},{keys:["u"],name:"next uncoded",does:Zf},{keys:["n"],name:"new stat\
ement",does:eu},{keys:["0"],name:"nothing here",does:ru},{keys:["1\u20139"],name:"mark a statement",when:(e,{name:t})=>Number(
t)<=nt(e).length,does:(e,{name:t})=>$t(e,nt(e)[Number(t)-1].key),isRare:!0},{keys:["ArrowRight"],name:"mark the next sta\
tement",does:e=>Ri(e,1),isRare:!0},{keys:["ArrowLeft"],name:"mark the statement before",does:e=>Ri(e,-1),isRare:!0},{keys:[
"e","Enter"],name:"change",does:tu},{keys:["d"],name:"copy of last",does:nu},{keys:["Delete"],name:"delete",does:su},{keys:[
"z","Undo"],name:"undo",does:ou},{keys:["p"],name:"draft",does:e=>Y(e,{does:"propose",sentence:e.state.sentence})},{keys:[
"/"],name:"find",does:e=>Y(e,{does:"search"})},{keys:["o"],name:"see its tie",does:iu,isRare:!0},{keys:["!"],name:"probl\
ems",does:e=>Y(e,{does:"open problems"})},{keys:["?"],name:"all keys",does:e=>$(e,{isHelpOpen:!0})}]};function au(e){let{line:t,rows:n,marked:s,field:o}=e.state,r=n[s];return r?Re(e,r):t.trim()?I(e,{is:"text",text:t.trim()}):
o&&_e(v(e),o)?ie(e):e}function lu(e){let{field:t,line:n}=e.state,s=Z(e),o=K(e.index,s);if(!/^\p{L}/u.test(n)||!L(e.known.
vocabulary,t)?.takes.includes("entity"))return o;let r=K(e.index,{...s,place:"choosing"}).filter(({value:i})=>i.is==="en\
tity");return[...o,...r.map(i=>({...i,digit:null}))]}var Bi={name:"Text",writes:()=>!0,rows:lu,bindings:()=>[{keys:["Ent\
er"],name:"take what is marked, or written",does:au},{keys:[" "],name:"words",when:D,does:Xe},...J,ze,Ee,...Me]};var ee={reading:ji,choosing:dn,relation:_n,text:Bi,basis:Lr,statement:hn,few:yi,inferred:bi,words:vi,quote:Di,"new entit\
y":Oi,"new relation":Mi,"other fields":Ci,jointly:xi,draft:Ni};function We(e,t,n,s){let o={state:e,known:n,index:s,effects:[]};
if(e.isHelpOpen){let a=["Escape","?","F1"].includes(t.name);return{state:a?{...e,isHelpOpen:!1}:e,effects:[],isCommand:a}}
if(t.name==="F1")return{state:{...e,isHelpOpen:!0},effects:[],isCommand:!0};let r=Wi(o,t);if(r)return{...st(o,r.does(o,t)),
isCommand:!0};let i=ee[e.place].writes(e)?uu(e,t):null;return{state:i===null?e:Fs(e,i,n,s),effects:[],isCommand:!1}}function Fs(e,t,n,s){
let o={state:e,known:n,index:s,effects:[]};return st(o,$(o,{line:t,marked:0,isSelected:!1})).state}function st(e,t){let n=t;
for(;n.again;){let r=n.again,i=kt({...n,again:void 0},ee[n.state.place],null);n=Wi(i,r)?.does(i,r)??i}let{state:s,effects:o}=kt(
n,ee[n.state.place],e.state);return{state:s,effects:o}}function Wi(e,t){return ee[e.state.place].bindings(e.state).find(
s=>cu(s,t)&&(s.isHere?.(e)??!0)&&(s.when?.(e,t)??!0))??null}var cu=({keys:e,isShift:t},n)=>e.some(s=>fu(s,n))&&(t===void 0||
t===n.isShift);function fu(e,t){return e==="1\u20139"?/^[1-9]$/.test(t.name):e==="a\u2026z"?/^[a-z]$/.test(t.name):e===t.
name}function uu({line:e,isSelected:t},n){let s=ar(n);return s!==null?t?s:e+s:n.name==="Backspace"&&e?[...e].slice(0,-1).
join(""):null}var pu={Enter:"\u23CE",Backspace:"\u232B",Delete:"Del",Escape:"Esc",Tab:"\u21E5",ArrowDown:"\u2193",ArrowUp:"\u2191",ArrowLeft:"\
\u2190",ArrowRight:"\u2192",Undo:"Ctrl Z"," ":"\u2423"};function Pi({keys:[e],name:t,isShift:n=!1}){return{shown:`${n?"\u21E7":
""}${pu[e]??e}`,name:t,press:/\u2026|\u2013/.test(e)?null:{name:e,isShift:n}}}var Fi=(e,t,n)=>ee[e.place].bindings(e).filter(({
isRare:s,isHere:o})=>!s&&(o?.({state:e,known:t,index:n,effects:[]})??!0)).map(Pi),qi=e=>Object.entries(ee).map(([t,{name:n,
bindings:s}])=>({place:t,name:n,keys:s({...e,part:null}).flatMap(o=>o.keys.map(r=>Pi({...o,keys:[r]})))}));var ot=(e,t)=>e.statements.find(n=>n.key===t),te=({vocabulary:e},t)=>e.fields.find(n=>n.id===t),kn=(e,t)=>e?.slots.find(
n=>n.field===t&&n.values.length>0);function Ce(e,t){let n=Ue(t,e);return t.is==="new"?{text:n,lang:t.entity.lang}:t.is===
"words"?{text:`\u201C${n}\u201D`,lang:e.article.lang}:{text:n,lang:t.is==="entity"?qe(e.entities,t.id)?.lang??null:null}}
var qs=4,du=74;function xn(e){let t=e.split(/\s+/);return e.length<du||t.length<=2*qs?e:`${t.slice(0,qs).join(" ")} \u2026 ${t.
slice(-qs).join(" ")}`}var mu=["subject","relation","object"];function Ui({known:e,state:t}){let{say:n,article:s}=e,o=s.sentences[t.sentence];if(!t.
draft){let r=o?.isTitle?n("title"):n("sentence_n",{n:t.sentence});return m`<h2 class="claim"><span>${r}</span></h2>`}return m`<h2 class="claim">
<span>
${mu.map((r,i)=>m`${i>0&&m`<i> \u2013 </i>`}<${hu} known=${e} state=${t} field=${r} />`)}
${t.draft.id&&m` <small>${n("edits",{id:t.draft.id})}</small>`}
</span>
</h2>`}function hu({known:e,state:t,field:n}){let s=kn(t.draft,n);if(t.field===n)return m`<mark aria-label=${e.say("open")}>${"\
 ? "}</mark>`;if(!s)return m`<i>\u2026</i>`;let o=` ${e.say("and")} `;return s.values.map((r,i)=>{let{text:a,lang:l}=Ce(e,r);
return m`${i>0&&o}<bdi lang=${l}>${s.isInferred?`[${a}]`:a}</bdi>`})}var vn="actorgraph-explorer",Hi="actorgraph-annotator";var On=({session:e,statement:t,children:n})=>e.connection.explorer&&m`<a class="explorer-link" href=${e.connection.explorer(
t??null)} target=${vn}>${n}</a>`;var be=class extends j{element=z();componentDidMount(){this.measure()}componentDidUpdate(){this.measure()}measure(){let t=this.
element.current;t.scrollHeight>t.clientHeight?t.tabIndex=0:t!==document.activeElement&&t.removeAttribute("tabindex")}render({
children:t,...n}){return m`<div ref=${this.element} ...${n}>${t}</div>`}};function zi({known:e,state:t,preview:n,failed:s,said:o,session:r}){return m`<${be} class="detail" role="group" aria-label=${e.
say("detail")}>
${s&&t.place==="statement"&&m`<p class="problem">${s}</p>`}
${o&&t.place!=="reading"&&m`<p class="doubt">${o}</p>`}
${gu(e,t,n,r)}
<//>`}var Gi=(e,{vocabulary:{relations:t}})=>e.replace(/`(\w+)`/g,(n,s)=>`\u201C${t[s]?.label??s.replaceAll("_"," ")}\u201D`);
function gu(e,t,n,s){let{say:o}=e,r=t.rows[t.marked];if(t.place==="relation"&&r?.value.is==="relation"){let l=e.vocabulary.
relations[r.value.id];return m`<p><b>${l.label}</b> <i>${o("use")}</i> ${Gi(l.use||l.definition,e)}</p>
<p>${l.avoid&&m`<i>${o("not_for")}</i> ${Gi(l.avoid,e)}`}</p>`}if(t.place==="reading"){let l=ot(e.article,t.statement),c=l?.
problems[0],f=l?.spans.map(([u,p])=>e.article.text.slice(u,p)).join(" \u2026 ");return l&&m`<p><q>${f}</q> <${On} session=${s} statement=${l.
key}>${o("see_its_tie")}<//></p>${c&&m`<p class="problem">${c.message}</p>`}`}if(n&&(t.place==="statement"||t.place==="i\
nferred"||t.place==="quote")){let{tie:l,plain:c,problems:f}=n,[u]=f;return m`<p><i>${o("tie")}</i> <b>${l||o("no_tie")}</b></p>
<p>
<i>${o("plain_triple")}</i> <b>${o(c.is?"yes":"no")}</b>${c.why&&` (${c.why})`}
</p>
${u&&m`<p class=${u.severity==="error"?"problem":"doubt"}>${u.message} ${u.hint}</p>`}`}let i=`help_${t.place.replaceAll(
" ","_")}`,a=o(i,{name:r?Ce(e,r.value).text:""});return a!==i&&m`<p><i>${a}</i></p>`}var Ki=new WeakMap;function Xi(e){let t=Ki.get(e);if(t)return t;let n=[];for(let[s,o]of e.sentences.entries()){let r=n.at(
-1);r?.number===o.paragraph&&r.isTitle===o.isTitle?r.sentences.push({number:s,sentence:o}):n.push({number:o.paragraph,sentences:[
{number:s,sentence:o}],isTitle:o.isTitle})}return Ki.set(e,n),n}function Pe({sentences:e},t){let[n,s]=[0,e.length-1];for(;n<
s;){let o=n+s+1>>1;e[o].span[0]<=t?n=o:s=o-1}return n}var Vi=new WeakMap;function yu(e){let t=Vi.get(e);if(t)return t;let n=new Set;
for(let[s,o]of e.statements.flatMap(({spans:r})=>r))for(let r=Pe(e,s);(e.sentences[r]?.span[0]??o)<o;r++)n.add(r);return Vi.
set(e,n),n}var St=(e,t)=>yu(e).has(t)?"coded":e.sentences[t].nothing?"nothing":"open";function Sn({statements:e}){return[
...new Set(e.flatMap(({words:t})=>t.by?[t.by]:[]))]}var _u=3,Mn=(e,t)=>t===null?0:1+e.indexOf(t)%_u,wu=3;function Ji(e){
let t=[];return e.map(({spans:n})=>{let s=new Set(t.filter(r=>$u(r.spans,n)).map(({lane:r})=>r)),o=0;for(;s.has(o)&&o<wu-
1;)o+=1;return t.push({lane:o,spans:n}),o})}var $u=(e,t)=>e.some(([n,s])=>t.some(([o,r])=>n<r&&o<s));var En=class extends oe{render({known:t,corpus:n,current:s,saved:o,session:r,press:i}){let{article:a,say:l}=t,c=a.sentences.
filter((p,d)=>St(a,d)==="open").length,f=a.statements.reduce((p,d)=>p+d.problems.length,0),u=l("head_counts",{read:a.sentences.
length-c,all:a.sentences.length,statements:a.statements.length});return m`<header>
<h1>
<button type="button" class="plain" onClick=${()=>i("articles")} title=${l("all_articles")}>
<bdi lang=${a.lang}>${a.title}</bdi>
</button>
</h1>
<span class="about">${[a.published,l("coder",{name:n.coder})].filter(Boolean).join(" \xB7 ")}</span>
<${Us} article=${a} current=${s} say=${l} />
<span class="counts">${u}</span>
${f>0&&m`<button type="button" class="plain problems" onClick=${()=>i("problems")}>${l(f===1?"problem_n":"problems_n",{n:f})}</button>`}
<${On} session=${r}>${l("explorer")}<//>
<${bu} saved=${o} say=${l} />
</header>`}},bu=({saved:e,say:t})=>m`<span class=${`saved is-${e.is}`} role="status">
${e.is==="nothing"?"":e.words||t(`saved_${e.is}`,{at:e.at})}
</span>`,ku=40,Us=class extends oe{render({article:t,current:n,say:s}){let o=t.sentences.length,r=Math.ceil(o/ku),i=Array.
from({length:Math.ceil(o/r)},(l,c)=>{let f=Array.from({length:Math.min(r,o-c*r)},(d,h)=>c*r+h),u=f.map(d=>St(t,d)),p=u.includes(
"open")?"open":u.includes("coded")?"coded":"nothing";return T(`is-${p}`,f.includes(n)&&"now")}),a=s("strip",{n,all:o-1});
return m`<span class="strip" role="img" aria-label=${a}>${i.map(l=>m`<i class=${l} />`)}</span>`}};var Tn=class extends j{element=z();componentDidMount(){this.element.current.showModal()}render({known:t,state:n,hasLetters:s,
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
${qi(n).map(({place:l,name:c,keys:f})=>m`<section key=${l}>
<h3>${i(c)}</h3>
${f.map(({shown:u,name:p})=>m`<p key=${u+p}><kbd>${u}</kbd> ${i(p)}</p>`)}
</section>`)}
<section>
<h3>${i("fields")}</h3>
${a.fields.map(({id:l,letter:c,label:f})=>c&&m`<p key=${l}><kbd>${c}</kbd> ${f}</p>`)}
</section>
</div>
</dialog>`}};var Mt=24,xu=120,de=e=>e.preventDefault(),vu=({place:e,part:t})=>e==="text"||e==="basis"||t==="label"||t==="alias"||t===
"definition",Et=class extends j{state={most:Mt};componentDidUpdate({state:t}){let{state:n}=this.props;n.rows!==t.rows&&this.
state.most>Mt&&this.setState({most:Mt}),(n.rows!==t.rows||n.marked!==t.marked)&&document.getElementById(`choice-${Math.max(
0,n.marked)}`)?.scrollIntoView({block:"nearest"})}look=({currentTarget:{scrollTop:t,clientHeight:n,scrollHeight:s}})=>{t+
n>s-xu&&this.setState({most:this.state.most+Mt})};render({known:{say:t},state:n,hands:s},{most:o}){let{rows:r,marked:i,place:a,
first:l,typed:c,line:f}=n,u=a==="words"||a==="quote";return m`<div class="choices">
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
onMouseDown=${de}
onClick=${()=>s.take(p)}
>
${p.digit===null?m`<kbd class="none" />`:m`<kbd>${p.digit}</kbd>`}
<bdi class="name" lang=${p.lang}>${a==="quote"?xn(p.label):p.label}</bdi>
<span class="why">${p.why}</span>
</div>`)}
</div>
${u&&m`<p class="asks">${t(l?"last_word":"first_word")} ${c&&m`<kbd>${c}</kbd>`}</p>`}
${!r.length&&!u&&f&&!vu(n)&&m`<p class="asks">${t("nothing_found")}</p>`}
</div>`}};var rt=class extends oe{state={at:0,isBefore:!1,isAfter:!1};element=z();componentDidMount(){this.observer=new ResizeObserver(
this.measure),this.observer.observe(this.element.current),this.measure()}componentWillUnmount(){this.observer?.disconnect()}componentDidUpdate(){
this.measure()}measure=()=>{let{scrollLeft:t,scrollWidth:n,clientWidth:s}=this.element.current,o=t>1,r=t+s<n-1;(o!==this.
state.isBefore||r!==this.state.isAfter)&&this.setState({isBefore:o,isAfter:r})};scroll=()=>{let t=this.element.current;t.
scrollLeft=this.state.isAfter?t.scrollLeft+t.clientWidth-64:0};render({say:t,place:n,keys:s,press:o},{isBefore:r,isAfter:i}){
let a=s.filter(c=>c.press),l=Math.min(this.state.at,a.length-1);return m`<footer>
<span class="place">${n}</span>
<div
class=${T("keys",r&&"has-before",i&&"has-after")}
ref=${this.element}
onScroll=${this.measure}
role="toolbar" aria-label=${t("keys")} onKeyDown=${this.go}>
${s.map(({shown:c,name:f,press:u})=>u?m`<button
type="button"
key=${c}
tabindex=${a[l]?.shown===c?0:-1}
onMouseDown=${de}
onClick=${()=>o(u)}
><kbd>${c}</kbd> ${t(f)}</button>`:m`<span key=${c}><kbd>${c}</kbd> ${t(f)}</span>`)}
</div>
${(r||i)&&m`<button
type="button"
class="more"
tabindex="-1"
aria-label=${t("more_keys")}
title=${t("more_keys")}
onMouseDown=${de}
onClick=${this.scroll}
>${i?"\u203A":"\u2039"}</button>`}
</footer>`}go=t=>{let n={ArrowRight:1,ArrowLeft:-1}[t.key];if(!n)return;let s=[...t.currentTarget.querySelectorAll("butt\
on")],o=(s.indexOf(document.activeElement)+n+s.length)%s.length;this.setState({at:o},()=>s[o].focus()),t.preventDefault()}};var Ou=(e,t)=>e.say(`line_${Qi(t)}`,{field:Yi(e,t),count:t.rows.length}),Qi=({place:e})=>e.replaceAll(" ","_"),Yi=(e,{field:t})=>t?
te(e,t)?.label??t:"",Cn=class extends j{element=z();componentDidMount(){this.element.current.focus({preventScroll:!0})}componentDidUpdate(){
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
aria-label=${Ou(t,n)}
placeholder=${t.say(`hint_${Qi(n)}`,{field:Yi(t,n)})}
autocomplete="off"
autocapitalize="off"
spellcheck=${!1}
dir="auto"
readonly=${!o}
onInput=${i=>{i.isComposing||s(i.currentTarget.value)}}
onCompositionEnd=${i=>s(i.currentTarget.value)}
/>`}};var Hs=e=>document.getElementById(`sentence-${e}`)?.firstChild??null;function Gs(e,[t,n]){let s=[];for(let o=Pe(e,t);o<e.
sentences.length;o+=1){let[r,i]=e.sentences[o].span;if(r>=n)break;let a=Hs(o);!a||i<=t||s.push(new StaticRange({startContainer:a,
startOffset:Math.max(t,r)-r,endContainer:a,endOffset:Math.min(n,i)-r}))}return s}var Su=["sentence","named","marked","qu\
ote","first"];function zs(e,t,n){if(!("highlights"in CSS))return n;for(let s of n)s in t||CSS.highlights.delete(s);for(let[
s,o]of Object.entries(t)){let r=new Highlight(...o.flatMap(i=>Gs(e,i)));r.priority=Su.indexOf(s)+1,CSS.highlights.set(s,
r)}return new Set(Object.keys(t))}function Zi(e){return ta(e,e.statements.filter(({words:t,spans:n})=>t.by!==null&&n.length),
"said")}function ea(e,t){let n=ae(e,t.sentence);return ta(e,n.filter(({words:s,spans:o})=>s.by===null&&o.length),"own")}
function ta(e,t,n){let s=Sn(e),o=Ji(t),r={};for(let[i,{words:a,marks:l,spans:c}]of t.entries()){let f=`${n}-${Mn(s,a.by)}\
-${l.length?"held":"plain"}-${o[i]}`;r[f]=[...r[f]??[],...c]}return r}function na(e,t,n){let s=e.map(o=>Math.max(0,o));for(let o=t+1;o<s.length;o++)s[o]=Math.max(s[o],s[o-1]+n);for(let o=t-1;o>=
0;o--)s[o]=Math.min(s[o],s[o+1]-n);s[0]<0&&(s[0]=0);for(let o=1;o<s.length;o++)s[o]=Math.max(s[o],s[o-1]+n);return s}var Mu=20,Eu=2,sa=400;function it({words:e,isDenied:t,marks:n},s){let o=[e.subject,e.relation,e.object].filter(Boolean).
join(" \u2013 ");return[(t?`${s("not")} `:"")+o,...e.by?[s("according_to",{name:e.by})]:[],...n].join(", ")}var An=class extends j{state={
from:0,to:2e3};element=z();componentDidMount(){this.scroller=this.element.current.closest(".reading"),this.scroller.addEventListener(
"scroll",this.look,{passive:!0}),this.look()}componentWillUnmount(){this.scroller?.removeEventListener("scroll",this.look)}componentDidUpdate(){
this.place()}shouldComponentUpdate(t,n){let s=this.props;return Object.keys(t).some(r=>t[r]!==s[r])||n.from!==this.state.
from||n.to!==this.state.to}look=()=>{let{top:t,bottom:n}=this.scroller.getBoundingClientRect(),o=[...this.scroller.querySelectorAll(
".paragraph")].filter(a=>{let l=a.getBoundingClientRect();return l.bottom>t-sa&&l.top<n+sa}),[r,i]=[o[0]?.firstElementChild,
o.at(-1)?.lastElementChild].map(a=>Number(a instanceof HTMLElement?a.dataset.sentence:0));this.setState({from:r,to:i})};place(){
let{known:t,current:n}=this.props,s=this.element.current.getBoundingClientRect().top,o=new Map(ra(t.article).map(c=>[c.stated.
key,c])),r=[...this.element.current.children].flatMap(c=>{let f=o.get(c.dataset.statement??"");return f?[{element:c,...f}]:
[]}),i=r.map(({stated:c})=>Math.round(Tu(t.article,c)-s)),a=Math.max(0,r.findIndex(({number:c})=>c>=n)),l=na(i,a,Mu+Eu);
for(let[c,{element:f}]of r.entries())f.style.top=`${l[c]}px`}render({known:t,current:n,statement:s,fresh:o,letters:r,open:i},{
from:a,to:l}){let{article:c,say:f}=t,u=Sn(c),p=ra(c).filter(({number:d})=>d>=a&&d<=l);return m`<div class="cards" ref=${this.
element} role="group" aria-label=${f("statements_beside")}>
${p.map(({stated:d,number:h})=>{let{key:g,words:_,isDenied:w,marks:y,problems:b}=d,x=T("card",`claimant-${Mn(u,_.by)}`,y.
length>0&&"held",h===n&&"current",g===s&&"open",g===o&&"fresh",b.length>0&&"has-problems");return m`<button
type="button"
tabindex="-1"
key=${g}
class=${x}
data-statement=${g}
aria-label=${it(d,f)}
title=${it(d,f)}
onClick=${()=>i(g)}
>
${r[g]&&m`<kbd class="label">${r[g]}</kbd>`}${w&&m`<b>${f("not")}</b> `}
${y.length>0&&m`<i>${y[0]}</i> `}<bdi>${_.subject}</bdi> \u2013 ${_.relation} \u2013 <bdi>${_.object}</bdi>
</button>`})}
</div>`}},oa=new WeakMap;function ra(e){let t=oa.get(e);if(t)return t;let s=e.statements.filter(({spans:o})=>o.length).sort(
(o,r)=>o.spans[0][0]-r.spans[0][0]).map(o=>({stated:o,number:Pe(e,o.spans[0][0])}));return oa.set(e,s),s}function Tu(e,{
spans:[[t,n]]}){let[s]=Gs(e,[t,Math.min(n,t+1)]);if(!s)return 0;let o=document.createRange();return o.setStart(s.startContainer,
s.startOffset),o.setEnd(s.endContainer,s.endOffset),o.getBoundingClientRect().top}var ia=new Set(["subject","relation","object"]);function aa({known:e,state:t,quote:n}){let{draft:s,field:o,place:r}=t,{say:i,
article:a}=e;if(!s)return m`<div class="slots" />`;let l=s.slots.filter(p=>!ia.has(p.field)&&p.values.length>0),c=o&&o!==
"basis"&&!ia.has(o)&&!l.some(p=>p.field===o)?[o]:[],f=r==="basis"||s.basis||s.slots.some(({isInferred:p})=>p),u=n.map(([
p,d])=>xn(a.text.slice(p,d))).join(" \u2026 ");return m`<${be} class="slots" role="group" aria-label=${i("further_fields")}>
<dl>
${l.map(p=>m`<div key=${p.field} class=${T("slot",p.field===o&&"open")}>
<dt><${In} known=${e} id=${p.field} /></dt>
<dd><${Au} known=${e} slot=${p} /></dd>
</div>`)}
${c.map(p=>m`<div key=${p} class="slot open">
<dt><${In} known=${e} id=${p} /></dt>
<dd>\u2026</dd>
</div>`)}
${f&&m`<div class=${T("slot",r==="basis"&&"open")}>
<dt>${i("basis")}</dt>
<dd>${s.basis??i("basis_asked")}</dd>
</div>`}
${u&&m`<div class=${T("slot",r==="quote"&&"open")}>
<dt>${i("quote")}</dt>
<dd><q lang=${a.lang}>${u}</q></dd>
</div>`}
</dl>
${n.length>0&&a.sentences[s.sentence]?.isTitle&&m`<p class="note">${i("headline_quote")}</p>`}
<${Cu} known=${e} state=${t} />
<//>`}function Cu({known:{article:e,say:t},state:{draft:n,sentence:s}}){let o=ae(e,n?.sentence??s);return o.length>0&&m`<div class="others">
<p><i>${t("statements_here")}</i></p>
${o.map(r=>m`<p key=${r.key}><small>${r.id}</small> ${it(r,t)}</p>`)}
</div>`}function In({known:e,id:t}){let n=te(e,t),s=n?.label??t,o=n?.letter?s.toLowerCase().indexOf(n.letter):-1;return o<
0?s:m`${s.slice(0,o)}<u>${s[o]}</u>${s.slice(o+1)}`}function Au({known:e,slot:t}){let n=t.each?" / ":` ${e.say("and")} `;
return m`${t.values.map((s,o)=>{let{text:r,lang:i}=Ce(e,s);return m`${o>0&&n}<bdi lang=${i}>${r}</bdi>`})}${t.isInferred&&
m` <small>${e.say("inferred")}</small>`}`}function la({known:e,state:t}){let{say:n,article:s}=e,o=t.proposals[t.proposal];if(!o)return null;let r=o.fields.filter(
({isFilled:a})=>a),i=o.fields.filter(({isFilled:a})=>!a);return m`<div class="choices drafted">
<p class="asks">${n("draft_of",{name:o.proposer,n:t.proposal+1,all:t.proposals.length})}</p>
${r.map(a=>m`<div class="row drafted" key=${a.field}>
<kbd>${te(e,a.field)?.letter??"\u2423"}</kbd>
<span class="name"><small><${In} known=${e} id=${a.field} /></small> <b>${Iu(e,a)}</b></span>
<span class="why">${[a.rule,Nu(n,a)].filter(Boolean).join(" \xB7 ")}</span>
</div>`)}
${i.length>0&&m`<p class="note">
${n("draft_shown")}
${i.map(a=>m`${" "}<kbd>${te(e,a.field)?.letter??"\u2423"}</kbd>${" "}
${te(e,a.field)?.label??a.field}, \u201c${a.from.map(([l,c])=>s.text.slice(l,c)).join(" \u2026 ")}\u201d`)}
</p>`}
</div>`}var Iu=(e,{values:t})=>t.map(n=>Ce(e,n).text).join(` ${e.say("and")} `),Nu=(e,{right:t})=>t===null?"":e("draft_r\
ight",{n:Math.round(100*t)});function ca(e){let{place:t}=e.state;return t==="reading"?m`<${Du} ...${e} />`:t==="statement"||t==="inferred"?m`<${ju} ...${e} />`:
t==="draft"?m`<${la} ...${e} />`:t==="few"?m`<${Lu} ...${e} />`:t==="new entity"?m`<${Bu} ...${e} />`:m`<${Et} ...${e} />`}
function Lu({known:{say:e},state:t,hands:n}){let s=mn(t.rows.map(({label:o})=>o));return m`<div class="choices" role="group" aria-label=${e(
"choices")}>
${t.rows.map(({label:o},r)=>{let i=o.toLowerCase().indexOf(s[r]);return m`<button
type="button"
tabindex="-1"
key=${o}
class="row plain"
onMouseDown=${de}
onClick=${()=>n.press(s[r])}
>
<kbd>${s[r]}</kbd>
<span class="name">${o.slice(0,i)}<u>${o[i]}</u>${o.slice(i+1)}</span>
</button>`})}
<button type="button" tabindex="-1" class="row plain" onMouseDown=${de} onClick=${()=>n.press("Enter")}>
<kbd>\u23ce</kbd> <span class="name">${e("none_of_these")}</span>
</button>
</div>`}function Du({known:e,state:t,hands:n}){let{article:s,say:o}=e,{nothing:r}=s.sentences[t.sentence]??{},i=ae(s,t.sentence);
return m`<div class="choices">
${i.length>0&&m`<${be} id="choices" role="listbox" aria-label=${o("statements_here")}>
${i.map((a,l)=>m`<div
key=${a.key}
id=${`choice-${l}`}
role="option"
class=${T("row","stated",a.sign,a.key===t.statement&&"marked")}
aria-selected=${String(a.key===t.statement)}
aria-label=${it(a,o)}
onClick=${()=>n.mark(a.key)}
>
<small>${a.id}</small>
<span class="name">
${a.isDenied&&m`<b>${o("not")}</b> `}<bdi>${a.words.subject}</bdi> \u2013 <b>${a.words.relation}</b> \u2013${" "}
<bdi>${a.words.object}</bdi>
<small>${Ru(a,o)}</small>
</span>
</div>`)}
<//>`}
${r&&m`<p class="note done">${o("nothing_here",r)}</p>`}
${!r&&!i.length&&m`<p class="asks">${o("not_coded")}</p>`}
</div>`}var Ru=({words:e,marks:t},n)=>[e.by?n("according_to",{name:e.by}):n("of_author"),...t].join(" \xB7 ");function ju({
known:e,state:t,shown:n,hands:s}){let{vocabulary:o,say:r}=e,i=o.fields.filter(({letter:l})=>l),a=[["i",r("inferred")],["\
q",r("quote")],[" ",r("other_fields")]];return m`<${be} class="choices fields" role="group" aria-label=${r("fields")}>
${i.map(l=>{let c=kn(t.draft,l.id),f=T("field",c&&"filled",!c&&n.has(l.id)&&"shown"),u=l.letter;return m`<button
type="button"
tabindex="-1"
key=${l.id}
class=${f}
onMouseDown=${de}
onClick=${()=>s.press(u)}
>
<kbd>${u}</kbd> ${l.label}${c?.isInferred&&m` <small>${r("inferred")}</small>`}
</button>`})}
${a.map(([l,c])=>m`<button
type="button"
tabindex="-1"
key=${l}
class="field"
onMouseDown=${de}
onClick=${()=>s.press(l)}
>
<kbd>${l===" "?"\u2423":l}</kbd> ${c}
</button>`)}
<//>`}function Bu({known:e,state:t,shown:n,hands:s}){let{say:o,vocabulary:r}=e,{entity:i}=t;if(!i)return null;let a=i.country&&
qe(e.entities,i.country)?.label,l=[["n",o("entity_label"),i.label],["t",o("entity_type"),r.types[i.type]?.label??i.type],
["c",o("entity_country"),(i.isLocal?a&&o("no_country_here",{country:a}):a)||"\u2013"],["a",o("entity_aliases"),i.aliases.
join(", ")||"\u2013"],["l",o("entity_kept"),o(i.isLocal?"entity_local":"entity_listed")],["m",o("entity_members"),i.members.
map(c=>qe(e.entities,c)?.label??c).join(", ")||"\u2013"]];return t.part?m`<${Et} known=${e} state=${t} shown=${n} hands=${s} />`:
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
onMouseDown=${de}
onClick=${()=>s.press(c)}
>
<kbd>${c}</kbd>
</button>
</dd>
</div>`)}
</dl>
</div>`}var Nn=class extends oe{render({known:{article:t,say:n},current:s}){return m`<div
class="words"
id="article"
role="listbox"
tabindex="0"
lang=${t.lang}
aria-label=${n("article_by_sentence",{title:t.title})}
aria-activedescendant=${`sentence-${s}`}
>
${Xi(t).map(o=>m`<${Ks}
key=${o.sentences[0].number}
article=${t}
paragraph=${o}
current=${Wu(o,s)?s:null}
say=${n}
/>`)}
</div>`}},Wu=({sentences:e},t)=>t>=e[0].number&&t<=e[e.length-1].number,Ks=class extends oe{render({article:t,paragraph:n,
current:s,say:o}){let{isTitle:r,sentences:i}=n,a=r?o("title"):o("paragraph",{n:n.number});return m`<div class=${T("parag\
raph",r&&"title")} role="group" aria-label=${a} dir="auto">
${i.map(({number:l,sentence:c})=>{let[f,u]=c.span;return m`<span
key=${l}
id=${`sentence-${l}`}
class=${T("sentence",`is-${St(t,l)}`,l===s&&"current")}
role="option"
aria-selected=${String(l===s)}
data-sentence=${l}
>${t.text.slice(f,u)}</span
>${" "}`})}
</div>`}};function fa(e,t,n){let[s,o]=Pu(t,n),r=s?.parentElement?.closest("[data-sentence]");if(!(r instanceof HTMLElement)||
s?.nodeType!==Node.TEXT_NODE)return null;let i=Number(r.dataset.sentence);return{sentence:i,place:e.sentences[i].span[0]+
o}}function Pu(e,t){if("caretPositionFromPoint"in document){let s=document.caretPositionFromPoint(e,t);return[s?.offsetNode,
s?.offset??0]}let n=document.caretRangeFromPoint(e,t);return[n?.startContainer,n?.startOffset??0]}var Ln=class extends oe{render({known:t,sentence:n,labels:s}){let o=Fu(t.article,n,s);return m`<div class="labels">
${s.map(({letters:r,span:[i,a],kind:l},c)=>{let f=t.article.text.slice(i,a),u=t.say(/\d/.test(r)?"word_with_digit":"word\
_with_letter",{words:f,letters:r});return o[c]&&m`<span
key=${`${l} ${i}`}
class=${`label ${l}`}
role="img"
aria-label=${u}
style=${{left:`${o[c].left}px`,top:`${o[c].top}px`}}
>${r}</span
>`})}
</div>`}};function Fu(e,t,n){let s=Hs(t),o=document.getElementById("article")?.parentElement?.getBoundingClientRect();if(!n.
length||!s||!o)return[];let[r]=e.sentences[t].span,i=document.createRange();return n.map(({span:[a]})=>{let l=Math.min(Math.
max(a-r,0),s.length-1);i.setStart(s,l),i.setEnd(s,l+1);let c=i.getBoundingClientRect();return{left:Math.round(c.left-o.left),
top:Math.round(c.top-o.top)}})}var qu=new Set(["choosing","relation"]);function ua(e,t,n){let{place:s,hints:o,typed:r,rows:i,draft:a,sentence:l}=t;if(o.
length)return o.filter(({letters:c,span:f})=>f&&c.startsWith(r)).map(({letters:c,span:f})=>({letters:c.slice(r.length),span:f,
kind:"word"}));if(qu.has(s)){let c=new Map;for(let{digit:f,value:u}of i){if(f===null||!("at"in u)||!u.at)continue;let p=c.
get(u.at[0]);c.set(u.at[0],{letters:p?`${p.letters} ${f}`:String(f),span:p&&p.span[1]>u.at[1]?p.span:u.at,kind:"name"})}
return[...c.values()]}return s==="draft"?(t.proposals[t.proposal]?.fields??[]).flatMap(({field:c,from:f,isFilled:u})=>f.
slice(0,1).map(p=>({letters:te(e,c)?.letter??"\u2423",span:p,kind:u?"name":"cue"}))):s==="statement"||s==="inferred"?Pt(
n,l,a).flatMap(({field:c,span:f})=>{let u=te(e,c)?.letter;return u?[{letters:u,span:f,kind:"cue"}]:[]}):[]}var Uu={},Hu=({
hints:e,typed:t})=>e.every(({statement:n})=>!n)?Uu:Object.fromEntries(e.flatMap(({letters:n,statement:s})=>s&&n.startsWith(
t)?[[s,n.slice(t.length)]]:[])),Dn=class extends j{element=z();state={measured:0};marked=new Set;lines=new Set;lined=null;componentDidMount(){
this.observer=new ResizeObserver(()=>this.setState({measured:this.state.measured+1})),this.observer.observe(this.element.
current),this.mark(),this.come(!0)}componentWillUnmount(){this.observer?.disconnect()}componentDidUpdate(t){this.mark();
let n=this.props;(t.state.sentence!==n.state.sentence||t.known.article.id!==n.known.article.id)&&this.come(!1)}mark(){let{
known:t,state:n,quote:s}=this.props,{article:o}=t;this.lined!==o&&(this.lines=zs(o,Zi(o),this.lines)),this.lined=o;let r=o.
sentences[n.sentence],i=n.draft?void 0:ot(o,n.statement),a=ua(t,n,this.props.index).filter(({kind:l})=>l==="name");this.
marked=zs(o,{...ea(o,n),...r&&{sentence:[r.span]},...a.length&&{named:a.map(({span:l})=>l)},...i?.spans.length&&{marked:i.
spans},...s.length&&{quote:s},...n.first&&{first:[n.first]}},this.marked)}come(t){let{state:n}=this.props,s=document.getElementById(
`sentence-${n.sentence}`);if(!s)return;let o=this.element.current.getBoundingClientRect(),r=s.getBoundingClientRect(),i=Math.
min(120,o.height/5);if(!t&&r.top>=o.top+i&&r.bottom<=o.bottom-i)return;let a=r.bottom>o.bottom-i&&r.height<o.height-2*i;
this.element.current.scrollTop+=a?r.bottom-o.bottom+i:r.top-o.top-i}render({known:t,state:n,index:s,open:o,touch:r},{measured:i}){
return m`<div
class="reading"
ref=${this.element}
onClick=${a=>{let l=fa(t.article,a.clientX,a.clientY);l&&r(l.sentence,l.place)}}
>
<div class="page">
<${Nn} known=${t} current=${n.sentence} />
<${Ln} known=${t} sentence=${n.draft?.sentence??n.sentence} labels=${ua(t,n,s)} measured=${i} />
<${An}
known=${t}
current=${n.sentence}
statement=${n.statement}
fresh=${n.last}
letters=${Hu(n)}
measured=${i}
open=${o}
/>
</div>
</div>`}};var H=class extends j{element=z();componentDidMount(){let t=this.element.current;(t.querySelector("[autofocus]")??t).focus()}render({
say:t,name:n,title:s,deeds:o,close:r,children:i}){let a=r?[...o,{keys:["Escape"],shown:"Esc",name:"back_to_reading",does:r}]:
o,l=a.map(({keys:[f],shown:u,name:p})=>({shown:u,name:p,press:{name:f,isShift:!1}})),c=f=>{let u=a.find(p=>p.keys.includes(
f));return u?.does(),!!u};return m`<div class="annotator in-screen" onKeyDown=${f=>this.keyDown(f,c)}>
<main class="screen" tabindex="-1" ref=${this.element} aria-label=${s}>
<h1>${s}</h1>
${i}
</main>
<${rt} say=${t} place=${t(`place_${n}`)} keys=${l} press=${f=>c(f.name)} />
</div>`}keyDown(t,n){let{hasLetters:s}=this.props;if(t.isComposing||t.ctrlKey||t.metaKey||t.altKey)return;let o=t.target,
r=o.matches("input, textarea, select");t.key.length===1&&(r||!s)||t.key==="Enter"&&o.matches("button, a, textarea, input\
, summary")||r&&!["Escape","ArrowDown","ArrowUp"].includes(t.key)||n(t.key)&&t.preventDefault()}},me=(e,t,n)=>[{keys:["j",
"ArrowDown"],shown:"j",name:"next",does:()=>n(Math.min(e+1,t-1))},{keys:["k","ArrowUp"],shown:"k",name:"back",does:()=>n(
Math.max(e-1,0))}],he=e=>e?.scrollIntoView({block:"nearest"});function pa({shown:e,session:t}){let n=t.say,[s,o]=E(""),r=s.toLowerCase(),i=(e.corpus?.articles??[]).filter(({id:d,title:h})=>`${d}\
 ${h}`.toLowerCase().includes(r)),a=e.known?.article.id,[l,c]=E(Math.max(0,i.findIndex(({id:d})=>d===a))),f=Math.min(l,i.
length-1);q(()=>{t.opening.count()},[]),q(()=>he(document.querySelector("tr.marked")),[f]);let u=()=>i[f]&&t.opening.open(
i[f].id),p=[{keys:["Enter"],shown:"\u23CE",name:"open_article",does:u},...me(f,i.length,c),{keys:["v"],shown:"v",name:"n\
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
<form onSubmit=${Tt(u)}>
<label>${n("find_article")} <input type="search" value=${s} onInput=${({currentTarget:d})=>o(d.value)} /></label>
</form>
<table>
<thead>
<tr>${["article","day","sentences","coded","nothing","left","statements","problems"].map(d=>m`<th scope="col">${n(d)}</th>`)}</tr>
</thead>
<tbody>
${i.map((d,h)=>m`<${Gu} key=${d.id} article=${d} isMarked=${h===f} open=${()=>t.opening.open(d.id)} />`)}
</tbody>
</table>
${!i.length&&m`<p class="asks">${n("nothing_found")}</p>`}
<//>`}var Tt=e=>t=>{t.preventDefault(),e()};function Gu({article:e,isMarked:t,open:n}){let{title:s,lang:o,published:r,sentences:i,
coded:a,nothing:l,statements:c,problems:f}=e;return m`<tr class=${T(t&&"marked")} aria-current=${t?"true":null}>
<td><button type="button" class="plain link" onClick=${n}><bdi lang=${o}>${s}</bdi></button></td>
<td class="day">${r??"\u2013"}</td>
${[i,a,l,Math.max(0,i-a-l),c,f].map(u=>m`<td class="number">${u}</td>`)}
</tr>`}var zu=200,Ct={is:"list",entity:null,kept:null,told:null,word:null};function ha({shown:e,session:t}){let{say:n,connection:s}=t,
{known:o}=e,[r,i]=E(""),[a,l]=E(""),[c,f]=E(0),[u,p]=E(Ct),[d,h]=E(""),g=Xu(o?.entities??[],r).filter(({id:S})=>u.is!=="\
merge"||S!==u.entity?.id),_=Math.max(0,Math.min(c,g.length-1));q(()=>he(document.querySelector("tr.marked")),[_]);let w=u.
is!=="list"&&!u.told;q(()=>{w||document.querySelector("main.screen")?.focus()},[w]);let y=S=>{p({...Ct,...S}),h(""),i(""),
f(0),S.entity&&l(S.entity.label)},b=async(S,B)=>{let{entity:ne,kept:se,word:V}=S;if(!ne)return;let{status:Ua,body:oo}=await(S.
is==="rename"?s.ask("POST","/api/renaming",{entity:ne.id,label:a,isMade:B}):s.ask("POST","/api/merging",{kept:se?.id,gone:ne.
id,word:V,isMade:B}));if(Ua!==200)return h(oo?.message??n("saved_offline"));if(!B)return h(""),p({...S,told:oo});y(Ct),h(
n(S.is==="rename"?"renamed":"merged",{name:ne.label,other:se?.label??a})),o&&await t.opening.renew({entities:!0,articles:[
o.article.id]})},x=u.told!==null&&u.told.differing.length>0&&u.word===null,R=S=>p({...u,word:S}),C=g[_],G=u.told?[...x?[
{keys:["1"],shown:"1",name:"word_of_kept",does:()=>R("kept")},{keys:["2"],shown:"2",name:"word_of_gone",does:()=>R("gone")}]:
[{keys:["Enter"],shown:"\u23CE",name:"change_names",does:()=>b(u,!0)}],{keys:["Backspace"],shown:"\u232B",name:"leave_na\
mes",does:()=>y(Ct)}]:u.is==="rename"?[]:[...C&&u.is==="merge"?[{keys:["Enter"],shown:"\u23CE",name:"merge_with",does:()=>b(
{...u,kept:C},!1)}]:[],...C&&u.is==="list"?[{keys:["r"],shown:"r",name:"rename_entity",does:()=>y({is:"rename",entity:C})},
{keys:["m"],shown:"m",name:"merge_entity",does:()=>y({is:"merge",entity:C})}]:[],...me(_,g.length,f)],O=u.is==="list"?o?
()=>t.show(null):null:()=>y(Ct);return m`<${H} say=${n} name="entities" title=${Vu(n,u)} deeds=${G} hasLetters=${e.hasLetters} close=${O}>
<p role="status" class=${d?"note":"unseen"}>${d}</p>
${u.is==="rename"&&!u.told&&m`<form key="rename" onSubmit=${ma(()=>b(u,!1))}>
<label>${n("new_label")} <input type="text" autofocus ref=${da} value=${a} onInput=${({currentTarget:S})=>l(S.value)} /></label>
<button type="submit">${n("look_first")}</button>
<p class="quiet">${n("label_stays")}</p>
</form>`}
${u.is!=="rename"&&!u.told&&m`<form key=${u.is} onSubmit=${ma(()=>u.is==="merge"&&C&&b({...u,kept:C},!1))}>
<label>${n("find_entity")} <input type="search" ref=${u.is==="merge"?da:null} value=${r} onInput=${({currentTarget:S})=>i(
S.value)} /></label>
</form>
<table>
<thead><tr>${["entity","type_of","used","id_of"].map(S=>m`<th scope="col">${n(S)}</th>`)}</tr></thead>
<tbody>
${g.map((S,B)=>m`<tr key=${S.id} class=${T(B===_&&"marked")} aria-current=${B===_?"true":null} onClick=${()=>f(B)}>
<td lang=${S.lang}>${S.label}</td>
<td>${o?.vocabulary.types[S.type]?.label??S.type}</td>
<td class="number">${S.uses}</td>
<td class="quiet">${S.id}</td>
</tr>`)}
</tbody>
</table>
${!g.length&&m`<p class="asks">${n("nothing_found")}</p>`}`}
${u.told&&m`<${Ku} say=${n} told=${u.told} doing=${u} />`}
<//>`}function Ku({say:e,told:t,doing:n}){return m`<p>${e("names_change",{n:t.statements,files:t.files.length})}</p>
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
</table>`}`}function Vu(e,{is:t,entity:n,kept:s}){let o=n?.label??"";return t==="list"?e("entities_title"):t==="rename"?
e("rename_title",{name:o}):s?e("merge_names_title",{name:o,other:s.label}):e("merge_with_title",{name:o})}function Xu(e,t){
let n=t.trim().toLowerCase(),s=({names:o,id:r})=>Number([r,...o].some(i=>i.toLowerCase().startsWith(n)));return e.filter(
({local:o,names:r,id:i})=>!o&&[i,...r].some(a=>a.toLowerCase().includes(n))).sort((o,r)=>s(r)-s(o)||r.uses-o.uses||(o.label<
r.label?-1:1)).slice(0,zu)}var da=e=>{e&&!e.dataset.seen&&(e.dataset.seen="1",e.focus())},ma=e=>t=>{t.preventDefault(),e()};function ga({shown:e,session:t}){let n=t.say,{known:s,state:o,refusal:r}=e,i=r?.conflict??null,a=i?.fields??[],[l,c]=E(a.
map(({decided:y})=>y)),[f,u]=E(Math.max(0,a.findIndex(({decided:y})=>!y)));if(q(()=>{s&&t.opening.renew({articles:[s.article.
id]})},[]),q(()=>he(document.querySelector("tr.marked")),[f]),!s||!o||!i)return null;let p=l.filter(y=>y===null).length,
d=i.isGone,h=()=>t.show(null),g=y=>{if(d)return y==="here"?_(null):h();let b=l.map((R,C)=>C===f?y:R);c(b);let x=b.indexOf(
null);x>=0&&u(x)},_=y=>{if(!o.draft)return;let b=s.article.statements.find(({key:G})=>G===i.key),x=b&&y!==null?Jt(b,s.article):
null,R=new Map(a.map(({field:G},O)=>[G,l[O]])),C={...x?Qu(o.draft,x,R):o.draft,id:y};t.writing.sending.merge({...Fe(C,s,
o.open),revision:i.revision,begun:null})},w=[{keys:["1"],shown:"1",name:d?"save_as_new":"take_here",does:()=>g("here")},
{keys:["2"],shown:"2",name:d?"leave_it_out":"take_there",does:()=>g("there")},...d?[]:me(f,a.length,u),...d||p?[]:[{keys:[
"Enter"],shown:"\u23CE",name:"write_it",does:()=>_(o.draft?.id??null)}]];return m`<${H} say=${n} name="merge" title=${n(
"merge_title")} deeds=${w} hasLetters=${e.hasLetters} close=${h}>
<p>${r?.message}</p>
<p class="quiet">${n("merge_kept")}</p>
${!d&&m`<table>
<thead>
<tr>${["field","was_before","here","in_the_file","taken"].map(y=>m`<th scope="col">${n(y)}</th>`)}</tr>
</thead>
<tbody>
${a.map(({field:y,before:b,here:x,there:R},C)=>m`<tr
key=${y}
class=${T(C===f&&"marked")}
aria-current=${C===f?"true":null}
onClick=${()=>u(C)}
>
<td>${Ju(s,y)}</td>
<td>${b??"\u2013"}</td>
<td>${l[C]==="here"?m`<ins>${x??"\u2013"}</ins>`:x??"\u2013"}</td>
<td>${l[C]==="there"?m`<ins>${R??"\u2013"}</ins>`:R??"\u2013"}</td>
<td>${l[C]?n(l[C]==="here"?"here":"in_the_file"):m`<b class="is-error">${n("to_choose")}</b>`}</td>
</tr>`)}
</tbody>
</table>`}
${p>0&&m`<p class="note">${n("merge_open",{n:p})}</p>`}
<//>`}var Ju=(e,t)=>te(e,t)?.label??t;function Qu(e,t,n){let s=i=>n.get(i)==="there",o=e.slots.filter(({field:i})=>!s(i)),
r=t.slots.filter(({field:i})=>s(i));return{...e,slots:[...o,...r],basis:s("inferred")?t.basis:e.basis,quote:s("quote")?t.
quote:e.quote}}var Yu=["publisher","published","language"];function ya({shown:e,session:t}){let{say:n,connection:s}=t,[o,r]=E(""),[i,a]=E(
!1),[l,c]=E(!1),[f,u]=E(""),[p,d]=E({publisher:"",published:"",language:""}),[h,g]=E(""),_=pt(null),w=pt(null),y=pt(null),
b=async O=>{a(!0),r("");let{status:S,body:B}=await O;a(!1),S===200?await t.opening.begin(B.id??B.article?.id):r(B?.message??
n("saved_offline"))},x=()=>!i&&f.trim()&&b(s.ask("POST","/api/articles",{text:f,...p})),R=O=>{let[S]=O??[];S&&b(s.send("\
/api/articles/from-file",S,S.name))},C=[{keys:["v"],shown:"v",name:"paste_text",does:()=>w.current?.focus()},{keys:["o"],
shown:"o",name:"choose_file",does:()=>_.current?.click()},{keys:["w"],shown:"w",name:"web_address",does:()=>y.current?.focus()}],
G=(e.corpus?.articles.length??0)>0;return m`<${H}
say=${n}
name="new_article"
title=${n(G?"new_article_title":"first_article_title")}
deeds=${C}
hasLetters=${e.hasLetters}
close=${G?()=>t.show(e.known?null:"articles"):null}
>
<p class="note problem" role="alert" hidden=${!o}>${o}</p>
<form
class="paste"
onSubmit=${Tt(x)}
onKeyDown=${O=>{O.key!=="Enter"||!(O.ctrlKey||O.metaKey)||(O.preventDefault(),x())}}
>
<label for="text">${n("paste_label")}</label>
<textarea id="text" autofocus ref=${w} rows="9" dir="auto" value=${f} onInput=${({currentTarget:O})=>u(O.value)}></textarea>
<p class="quiet">${n("paste_help")}</p>
<div class="facts">${Yu.map(O=>m`<label key=${O}>${n(`fact_${O}`)} <input
name=${O}
value=${p[O]}
onInput=${({currentTarget:S})=>d({...p,[O]:S.value})}
/></label>`)}</div>
<p class="quiet">${n("facts_help")}</p>
<button type="submit" disabled=${i||!f.trim()}>${n("add_text")} <kbd>Ctrl \u23ce</kbd></button>
</form>
<div
class=${T("drop",l&&"over")}
onDragOver=${O=>{O.preventDefault(),c(!0)}}
onDragLeave=${()=>c(!1)}
onDrop=${O=>{O.preventDefault(),c(!1),R(O.dataTransfer?.files)}}
>
<label for="file">${n("drop_label")}</label>
<input id="file" type="file" ref=${_} disabled=${i} onChange=${({currentTarget:O})=>R(O.files)} />
</div>
<form onSubmit=${Tt(()=>h.trim()&&b(s.ask("POST","/api/articles/from-address",{address:h})))}>
<label for="address">${n("address_label")}</label>
<input id="address" type="url" ref=${y} value=${h} onInput=${({currentTarget:O})=>g(O.value)} />
<button type="submit" disabled=${i||!h.trim()}>${n("fetch_it")}</button>
<p class="quiet">${n("address_help")}</p>
</form>
<//>`}function _a({shown:e,session:t}){let{say:n,connection:s}=t,{corpus:o}=e,[r,i]=E(o?.folder??""),[a,l]=E(o?.coder??""),
[c,f]=E(""),u=async()=>{let{status:p,body:d}=await s.ask("POST","/api/corpus",{title:r.trim()||o?.folder,coder:a.trim()});
p===200?await t.opening.start():f(d?.message??n("saved_offline"))};return m`<${H}
say=${n}
name="begin"
title=${n("no_corpus_title")}
deeds=${[{keys:["Enter"],shown:"\u23CE",name:"begin_corpus",does:u}]}
hasLetters=${e.hasLetters}
close=${null}
>
<p>${n("no_corpus")}</p>
<p class="note problem" role="alert" hidden=${!c}>${c}</p>
<form class="begin" onSubmit=${Tt(u)}>
<label for="title">${n("corpus_title")}</label>
<input id="title" autofocus placeholder=${o?.folder} value=${r} onInput=${({currentTarget:p})=>i(p.value)} />
<label for="coder">${n("your_coder_id")}</label>
<input id="coder" value=${a} onInput=${({currentTarget:p})=>l(p.value)} />
<button type="submit">${n("begin_corpus_in",{folder:o?.folder})}</button>
</form>
<p class="quiet">${n("begin_writes")}</p>
<//>`}var wa=["error","warning","to do"];function $a({shown:e,session:t}){let n=t.say,[s,o]=E(null),[r,i]=E(0);q(()=>{t.connection.
ask("GET","/api/problems").then(({status:u,body:p})=>o(u===200?Zu(p):[]))},[]);let a=s??[],l=Math.min(r,a.length-1);q(()=>he(
document.querySelector("tr.marked")),[l]);let c=u=>{u?.article&&t.openField(u.article,u.statement,u.field)},f=[{keys:["E\
nter"],shown:"\u23CE",name:"open_place",does:()=>c(a[l])},...me(l,a.length,i),{keys:["q"],shown:"q",name:"mend_quotes",does:()=>t.
show("quotes")}];return m`<${H}
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
${a.map((u,p)=>m`<tr key=${p} class=${T(p===l&&"marked")} aria-current=${p===l?"true":null} onClick=${()=>i(p)}>
<td>
${u.article?m`<button type="button" class="plain link" onClick=${()=>c(u)}>${u.statement??u.article}</button>`:u.path}
<small>${u.path}:${u.line}</small>
</td>
<td><b class=${`is-${u.severity.replace(" ","-")}`}>${n(u.severity)}</b> ${u.message}</td>
<td>${u.hint}</td>
</tr>`)}
</tbody>
</table>`}
<//>`}var Zu=e=>[...e].sort((t,n)=>wa.indexOf(t.severity)-wa.indexOf(n.severity));var ba=["sentences","coded","nothing","left","statements"];function ka({shown:e,session:t}){let n=t.say,[s,o]=E(null);q(
()=>{t.connection.ask("GET","/api/progress").then(({status:i,body:a})=>o(i===200?ep(a):[]))},[]);let r=new Map(e.corpus?.
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
<tr>${["article","coder_of",...ba].map(i=>m`<th scope="col">${n(i)}</th>`)}</tr>
</thead>
<tbody>
${s.map(i=>m`<tr key=${`${i.coder} ${i.article}`}>
<td><button type="button" class="plain link" onClick=${()=>t.opening.open(i.article)}><bdi>${r.get(i.article)??i.article}</bdi></button></td>
<td class="day">${i.coder}</td>
${ba.map(a=>m`<td class="number">${i[a]}</td>`)}
</tr>`)}
</tbody>
</table>`}
<//>`}var ep=e=>Array.isArray(e)?e:e.rows??[];function Vs(e,t){let[n,s]=[e,t].map(f=>f.split(/\s+/).filter(Boolean));if(n.length>400||s.length>400)return e===t?[{same:e}]:
[{was:e,is:t}];let o=tp(n,s),r=[],[i,a]=[0,0],l={same:[],was:[],is:[]},c=()=>{l.same.length&&r.push({same:l.same.join(" ")}),
(l.was.length||l.is.length)&&r.push({was:l.was.join(" "),is:l.is.join(" ")}),l={same:[],was:[],is:[]}};for(;i<n.length||
a<s.length;){if(i<n.length&&a<s.length&&n[i]===s[a]){(l.was.length||l.is.length)&&c(),l.same.push(n[i]),i++,a++;continue}
l.same.length&&c(),a>=s.length||i<n.length&&o[i+1][a]>=o[i][a+1]?l.was.push(n[i++]):l.is.push(s[a++])}return c(),r}var xa=(e,t)=>JSON.
stringify(Vs(e,t).filter(n=>"was"in n));function tp(e,t){let n=Array.from({length:e.length+1},()=>new Array(t.length+1).
fill(0));for(let s=e.length-1;s>=0;s--)for(let o=t.length-1;o>=0;o--)n[s][o]=e[s]===t[o]?n[s+1][o+1]+1:Math.max(n[s+1][o],
n[s][o+1]);return n}function Oa({shown:e,session:t}){let{say:n,connection:s}=t,[o,r]=E(null),[i,a]=E(0),[l,c]=E("");q(()=>{s.ask("GET","/api\
/quotes").then(({status:y,body:b})=>r(y===200?b:[]))},[]);let f=o??[],u=Math.min(i,f.length-1);q(()=>he(document.querySelector(
"tr.marked")),[u]);let p=f[u],d=p?.near?f.filter(y=>y.near!==null&&va(y)===va(p)):[],h=async y=>{if(!y.length)return c(n(
"nothing_near"));let{status:b,body:x}=await s.ask("POST","/api/quotes",{ids:y.map(({id:G})=>G)});if(b!==200)return c(x?.
message??n("saved_offline"));let{mended:R,left:C}=x;r(C),c(n("mended_n",{n:R}))},_=[{keys:["Enter"],shown:"\u23CE",name:"\
take_nearest",does:()=>h(p?.near?[p]:[])},{keys:["a"],shown:"a",name:"take_all_alike",does:()=>h(d)},{keys:["e"],shown:"\
e",name:"open_place",does:()=>p&&t.opening.open(p.article,p.statement)},...me(u,f.length,a)],w=o?n(f.length===1?"quote_n\
ot_found":"quotes_not_found",{n:f.length}):n("mend_quotes");return m`<${H} say=${n} name="quotes" title=${w} deeds=${_} hasLetters=${e.
hasLetters} close=${e.known?()=>t.show(null):null}>
<p role="status">${o===null?"\u2026":l}</p>
${o?.length===0&&m`<p class="note done">${n("all_quotes_found")}</p>`}
${f.length>0&&m`<p class="quiet">${n("quotes_help")}</p>
<table>
<thead>
<tr>${["where","quote_as_coded","nearest_words"].map(y=>m`<th scope="col">${n(y)}</th>`)}</tr>
</thead>
<tbody>
${f.map((y,b)=>m`<${np} key=${y.id} quote=${y} isMarked=${b===u} say=${n} mark=${()=>a(b)} open=${()=>t.opening.open(y.article,
y.statement)} />`)}
</tbody>
</table>
${d.length>1&&m`<p class="note">${n("quotes_alike",{n:d.length})}</p>`}`}
<//>`}function np({quote:e,isMarked:t,say:n,mark:s,open:o}){let{article:r,statement:i,was:a,near:l,before:c,after:f,why:u}=e,
p=Vs(a,l??""),d=(h,g)=>p.filter(_=>"same"in _||_[h]).map((_,w)=>[w>0&&" ","same"in _?_.same:m`<${g}>${_[h]}</${g}>`]);return m`<tr class=${T(
t&&"marked")} aria-current=${t?"true":null} onClick=${s}>
<td><button type="button" class="plain link" onClick=${o}>${i?.split("#")[1]??r}</button> <small>${r}</small></td>
<td class="words-of-text">${l===null?a:d("was","del")}</td>
<td class="words-of-text">
${l===null?m`<span class="is-error">${n("nothing_near")}</span> <small>${u}</small>`:m`<span class="quiet">${c&&`\u2026 ${c}\
 `}</span>${d("is","ins")}<span class="quiet">${f&&`${/^[\p{L}\d]/u.test(f)?" ":""}${f} \u2026`}</span>`}
</td>
</tr>`}var va=({was:e,near:t,isSure:n})=>n?"sure":xa(e,t??"");var Rn=class extends j{componentDidUpdate(){this.focus()}componentDidMount(){this.focus()}focus(){let{shown:t}=this.props,
n=document.activeElement,s=!n||n===document.body||n.id==="line"||n.id==="article";!t.state||t.screen||!s||document.getElementById(
t.state.place==="reading"?"article":"line")?.focus({preventScroll:!0})}render({shown:t,session:n}){let{phase:s,known:o,state:r,
corpus:i,saved:a,preview:l,spoken:c}=t,f=s==="begin"?_a:s==="reading"&&t.screen?rp[t.screen]:null;if(f)return m`<${f} shown=${t} session=${n} />`;
if(s!=="reading"||!o||!r||!i||!n.index)return m`<${sp} shown=${t} />`;let p=r.draft&&(r.place==="statement"||r.place==="\
inferred"||r.place==="quote")&&r.draft?De(r.draft,o):[],d=r.draft?.sentence??r.sentence,h=r.draft?Pt(n.index,d,r.draft).
map(({field:_})=>_):[],g={press:_=>n.press({name:_,isShift:!1}),take:n.point,mark:n.touch};return m`<div class="annotator" onKeyDown=${_=>ip(
_,n)}>
<${En} known=${o} corpus=${i} current=${r.sentence} saved=${a} session=${n} press=${n.show} />
<main>
<${Dn}
known=${o}
state=${r}
index=${n.index}
quote=${p}
open=${n.touch}
touch=${n.touchText}
/>
<section class=${T("side",`in-${r.place.replaceAll(" ","-")}`)} aria-label=${o.say("statement")}>
<${Ui} known=${o} state=${r} />
${r.place!=="reading"?m`<${Cn} known=${o} state=${r} written=${n.written} />`:m`<p class="line-rest">${t.said}</p>`}
<${ca} known=${o} state=${r} shown=${new Set(h)} hands=${g} />
<${zi} known=${o} state=${r} session=${n} preview=${l} failed=${op(t)} said=${t.said} />
<${aa} known=${o} state=${r} quote=${p} />
</section>
</main>
<${rt} say=${o.say} place=${o.say(ee[r.place].name)} keys=${Fi(r,o,n.index)} press=${n.pressed} />
${r.isHelpOpen&&m`<${Tn}
known=${o}
state=${r}
hasLetters=${t.hasLetters}
letters=${_=>n.letters(_)}
press=${g.press}
/>`}
<div class="unseen" role="status">${c}</div>
</div>`}},sp=({shown:{phase:e,words:t}})=>m`<div class="annotator waiting" aria-busy=${String(e==="loading")}>
<header></header>
<main>
<div class="reading"><p role="status">${e==="failed"?t||"The server does not answer.":"\u2026"}</p></div>
<section class="side"></section>
</main>
<footer></footer>
</div>`,op=({saved:e,known:t})=>e.is==="refused"||e.is==="offline"?e.words||t?.say(`saved_${e.is}`):"",rp={articles:pa,progress:ka,
problems:$a,new:ya,merge:ga,quotes:Oa,entities:ha};function ip(e,t){let n=e.target;if(n.id!=="line"&&n.id!=="article")return;
let s=ir(e);!s||!t.shown.hasLetters&&n.id==="article"&&s.name.length===1||t.typed(s)&&e.preventDefault()}var Xs=({folder:e,title:t,coder:n},s)=>`actorgraph annotator ${e} ${t} ${n} ${s}`,ap=({draft:e,aside:t,entity:n,line:s,pending:o})=>!!(e||
t.length||n||s||o);function Sa(e,{id:t,text:n},s){try{ap(s)?localStorage.setItem(Xs(e,t),JSON.stringify({form:3,print:Ea(
n),state:s})):localStorage.removeItem(Xs(e,t))}catch{}}function Ma(e,{id:t,text:n},s){try{let{form:o,print:r,state:i}=JSON.
parse(localStorage.getItem(Xs(e,t))??"{}");if(o!==3)return null;if(r===Ea(n))return{...i,pending:null};let a=[i.draft,...i.
aside].filter(Boolean);return{...s,aside:a.map(lp)}}catch{return null}}var lp=e=>({...e,sentence:0,quote:null,slots:e.slots.
map(t=>({...t,values:t.values.map(n=>({...n,at:void 0}))}))});function Ea(e){let t=5381;for(let n=0;n<e.length;n++)t=Math.
imul(t,33)^e.charCodeAt(n)|0;return`${e.length} ${t}`}var Ta=(e,t)=>({place:"reading",field:null,line:"",rows:[],marked:0,sentence:t,statement:null,draft:null,aside:[],dropped:[],
pending:null,isAdding:!1,isInferring:!1,isBackwards:!1,isSelected:!1,filters:{},hints:[],typed:"",first:null,entity:null,
relation:null,part:null,recent:Ca([...e.article.statements].reverse()),last:null,proposals:[],proposal:0,open:[],isHelpOpen:!1});
function Ca(e){let t=e.flatMap(({slots:n})=>n.flatMap(({values:s})=>s.flatMap(o=>o.is==="entity"?[o.id]:[])));return[...new Set(
t)]}function Js(e,t,n){return kt({state:e,known:t,index:n,effects:[]},ee[e.place],null).state}function Qs(e,t,n){let{statements:s}=n.
article,o=p=>s.some(d=>d.key===p),r=t.at(-1)??null,{pending:i}=e,a=s.filter(({key:p})=>t.includes(p)),l=r&&i?sr(i).map(p=>({
statement:r,field:p})):[],c=i?.id===null?e.open.slice(0,-1):e.open,f=r??(o(e.last)?e.last:s.at(-1)?.key??null),u=r&&e.place===
"reading"?r:e.statement;return{...e,last:f,statement:o(u)?u:null,recent:[...new Set([...Ca(a),...e.recent])],open:[...c.
filter(({statement:p})=>o(p)),...l],pending:null}}var Aa=(e,t,n,s)=>Js(Qs(e,t,n),n,s);function Ys(e,t){let[n,...s]=e.dropped;
return n?{...e,dropped:[{...n,steps:Math.max(0,n.steps+t)},...s]}:e}function Ia(e,t,n){let{pending:s,draft:o}=e;if(!s)return e;
let r=o?.slots.length?[o,...e.aside]:e.aside,i={state:{...e,draft:s,pending:null,aside:r},known:t,index:n,effects:[]};return st(
i,M(i)).state}function Na(e,{sentence:t,proposals:n}){return e.place!=="reading"||e.sentence!==t||!n.length?e:{...e,place:"\
draft",proposals:n,proposal:0}}function at(e,t,n,s){let o={state:e,known:t,index:n,effects:[]};return{...st(o,s(o)),isCommand:!0}}function La(e,t,n,s){
let o=e.rows.indexOf(t);if(e.place==="choosing"||e.place==="relation"||e.place==="text"||e.place==="basis")return at(e,n,
s,i=>Re(i,t));if(e.place==="few")return at(e,n,s,i=>I(i,t.value));let r=e.place==="quote"||e.place==="jointly"?`${t.digit}`:
"Enter";return We({...e,marked:o},{name:r,isShift:!1},n,s)}function Da(e,t,n,s){return at(e,n,s,o=>{switch(e.place){case"\
words":return xt(o,t);case"quote":return bn(o,t);case"choosing":{let r=we(s,e.draft?.sentence??e.sentence).find(i=>i.span[0]<=
t[0]&&i.span[1]>=t[1]);return r?I(o,{is:"entity",id:r.id,at:r.span}):xt(Xe(o),t)}default:return o}})}function Zs(e,t,n,s){
return at(e,n,s,o=>e.place==="reading"?$t(o,t):e.place!=="choosing"&&e.place!=="words"?o:I($(o,{place:"choosing",hints:[],
typed:"",first:null}),{is:"statement",key:t}))}function Ra(e,t,n,s){let o=We(e,{name:"e",isShift:!1},n,s);return o.state.
draft?at(o.state,n,s,r=>{if(t==="quote")return Je(r);let i=L(n.vocabulary,t);return i&&ks(i)?$(r,{place:"few",field:t}):
i||t==="basis"?A(r,t):r}):o}function eo(e,t,n,s){return at(e,n,s,o=>e.place==="reading"||e.place==="statement"?fe(o,t):o)}var jn=class{#e=new Map;#t=0;constructor(t,n){this.session=t,this.idle=n}forget(){this.#e=new Map}fill(t){for(let n of t.
sentences){let s=to(t,n),o=this.#e.get(s);o?n.relations=o:n.relations.length&&this.#e.set(s,n.relations)}return t}async search(){
let{session:t}=this,n=++this.#t;for(;;){let{known:s,state:o}=t.shown;if(n!==this.#t||!s||!o)return;let{article:r}=s,i=cp(
r.sentences.length,o.sentence,a=>this.#n(r,a));if(i===null||!await this.#s(r,i))return;this.#n(r,t.shown.state?.sentence??
0)&&await this.idle()}}#n=(t,n)=>!t.sentences[n]||this.#e.has(to(t,t.sentences[n]));async#s(t,n){let{session:s}=this,o=this.#e,
r=`/api/articles/${encodeURIComponent(t.id)}/relations?first=${n}&most=12`,{status:i,body:a}=await s.connection.ask("GET",
r);if(i!==200)return!1;let l=t.sentences.slice(n,n+12);for(let[f,u]of l.entries())o.set(to(t,u),a[f]??[]);let{known:c}=s.
shown;return c?.article.id===t.id&&this.fill(c.article),!0}};function cp(e,t,n){for(let s=0;s<e;s++){let o=(t+s)%e;if(!n(
o))return s===0?Math.max(0,o-1):o}return null}var to=({text:e},{span:[t,n]})=>e.slice(t,n);var Bn=class{#e=!1;#t=null;constructor(t){this.session=t,this.ranking=new jn(t,pp)}async start(t=null,n=null){let{session:s}=this;
t&&(this.#t={id:t,answers:this.#n(t)});let{status:o,body:r}=await s.connection.ask("GET","/api/corpus");if(o!==200)return s.
change({phase:"failed",words:r?.message??""});let i=r;if(s.change({corpus:i}),s.writing.sending.open(i),i.isEmpty)return s.
change({phase:"begin"});this.#o();let{articles:a}=i,l=a.find(({id:c})=>c===t)??a.find(fp)??a[0];if(!l)return s.change({phase:"\
reading",screen:"new"});await this.open(l.id,n)}async open(t,n=null){let{session:s}=this,{corpus:o}=s.shown;if(!o)return;
let r=await(this.#t?.id===t?this.#t.answers:this.#n(t));this.#t=null;let i=r.find(({status:g})=>g!==200);if(i)return s.change(
{phase:"failed",words:i.body?.message??""});let[a,l,c]=r.map(({body:g})=>g),f={vocabulary:a,entities:l,article:this.ranking.
fill(c),say:s.say},u=n?ot(c,n):void 0,p=Ta(f,u?Pe(c,u.spans[0]?.[0]??0):0),d=Ma(o,c,p),h=d??p;s.hold(f,{phase:"reading",
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
session.change({corpus:n})}},fp=({sentences:e,coded:t,nothing:n})=>t+n<e,up=300,pp=()=>new Promise(e=>{window.requestIdleCallback?
window.requestIdleCallback(()=>e(null),{timeout:up}):setTimeout(e)});var Wn=class{all=[];#e="";open({folder:t,title:n,coder:s}){this.#e=`actorgraph annotator unsent ${t} ${n} ${s} `;try{let r=Object.
keys(localStorage).filter(i=>i.startsWith(this.#e)).map(i=>JSON.parse(localStorage.getItem(i)??""));this.all=r.sort((i,a)=>i.
at-a.at)}catch{}}add(t){let n=Math.max(Date.now(),(this.all.at(-1)?.at??0)+1),s={...t,name:dp(),at:n};this.all.push(s),this.
keep(s)}keep(t){try{localStorage.setItem(this.#e+t.name,JSON.stringify(t))}catch{}}remove({name:t}){this.all=this.all.filter(
n=>n.name!==t);try{localStorage.removeItem(this.#e+t)}catch{}}},dp=()=>Array.from(crypto.getRandomValues(new Uint8Array(
16)),e=>e.toString(16).padStart(2,"0")).join("");var mp=2e3,hp="/api/undo",Pn=class{isBusy=!1;#e=new Wn;#t=!1;#n=!1;#s=new Set;#o;constructor(t){this.session=t}open(t){this.#e.
open(t)}async resume(){this.#s.clear(),this.#e.all.length&&(this.isBusy||(this.#t=!0),await this.flush())}get away(){let t=this.#e.
all.length;return{is:"offline",at:"",words:t?this.session.say("saved_waiting",{n:t}):""}}async write(t){let{state:n}=this.
session.shown;this.#e.add(t),n&&this.session.change({state:Ys(n,ja(t))}),this.isBusy=!this.#t,this.#t&&this.#i(),await this.
flush()}async flush(){if(this.#n)return;let{session:t}=this;clearTimeout(this.#o),this.#n=!0;let n=!0;for(let s=this.#r();s;s=
this.#r()){this.#t||t.change({saved:{is:"saving",at:"",words:""}});let o=await this.#a(s);if(gp(o)){this.#t=!0,this.#i(),
this.#o=setTimeout(()=>this.flush(),mp);break}n=this.#l(s,o)}this.#r()||(this.#t=!1),this.#n=!1,this.isBusy=!1,t.goOn(n)}#r=()=>this.#e.
all.find(({name:t})=>!this.#s.has(t));#i(){let{state:t}=this.session.shown;this.session.change({saved:this.away,...t&&{state:{
...t,pending:null}}})}async#a({name:t,method:n,path:s,body:o,article:r,draft:i}){let{session:a}=this,{known:l,state:c}=a.
shown,u=this.#t&&i?.id===null&&l?.article.id===r?{revision:l.article.revision,fills:c?.open.at(-1)??null}:{},p={...o,...u,
name:t},d=await a.connection.ask(n,s,p);return d.status===500?a.connection.ask(n,s,p):d}#l(t,{status:n,body:s}){let{session:o}=this,
{known:r,state:i}=o.shown,a=n===200,l=r?.article.id===t.article;if(!a&&t.draft&&!l)return this.#s.add(t.name),!1;if(this.#e.
remove(t),!r||!i)return a;let c=this.#t&&i.draft!==null;if(!a){let g=c&&!s?.conflict,_=Ys(i,-ja(t));return o.change({saved:{
is:"refused",at:Ba(),words:s?.message??""},refusal:s,screen:s?.conflict?"merge":o.shown.screen,state:t.draft&&g?{..._,aside:[
t.draft,..._.aside]}:_}),t.draft&&!g&&o.let((w,y,b)=>Ia({...w,pending:t.draft},y,b)),!1}let f=(s.told??[]).join(" "),u={
refusal:null,said:f,spoken:f};if(o.change({saved:this.#r()?this.away:{is:"saved",at:Ba(),words:""},...u}),!l)return!0;let p=o.
opening.ranked(s.article);this.#c(r.article,p);let d={...r,entities:yp(r.entities,s.entities??[]),article:p};c?o.learn(d):
o.hold(d);let{draft:h}=t;if(h){let g=c?Qs:Aa;o.let((_,w,y)=>g({..._,pending:h},s.keys??[],w,y))}return!0}#c(t,n){for(let s of this.#e.
all){if(s.article!==n.id||s.body.revision!==t.revision||!s.statement)continue;let[o,r]=[t,n].map(({statements:i})=>i.find(
({key:a})=>a===s.statement));!o||!r||JSON.stringify(o.slots)!==JSON.stringify(r.slots)||(s.body.revision=n.revision,this.#e.
keep(s))}}merge(t){let{session:n}=this,{state:s}=n.shown;if(!s?.draft)return;let{begun:o}=s.draft,r={...s.draft,id:t.id,
begun:o&&{...o,revision:t.revision}};return n.change({screen:null,state:{...s,place:"reading",draft:null,field:null}}),this.
write({...no(t),draft:r,statement:null})}},no=e=>({article:e.article,method:"POST",path:`/api/articles/${encodeURIComponent(
e.article)}/statements`,body:{...e}}),gp=({status:e})=>e===0||e>500,ja=({path:e})=>e===hp?-1:1;function yp(e,t){if(!t.length)
return e;let n=new Set(t.map(({id:s})=>s));return[...e.filter(({id:s})=>!n.has(s)),...t]}var Ba=()=>new Date().toLocaleTimeString(
"en-GB",{hour:"2-digit",minute:"2-digit"});var Fn=class{#e=null;#t=!1;constructor(t=()=>performance.now()){this.now=t}see(t,n){let s=n.place==="draft";s||n.draft?(this.#e??=
this.now(),this.#t||=s):t&&(t.draft||t.place==="draft")&&!n.pending&&(this.#e=null,this.#t=!1)}took(){if(this.#e===null)
return;let t={seconds:(this.now()-this.#e)/1e3,drafted:this.#t};return this.#e=null,this.#t=!1,t}};var qn=class{timing=new Fn;constructor(t){this.session=t,this.sending=new Pn(t)}#e(t,n){let{known:s}=this.session.shown,
o=s&&t.id!==null?`${s.article.coder}/${t.article}#${t.id}`:null,{body:r,...i}=no(t);return this.sending.write({...i,body:{
...r,took:this.timing.took()},draft:n,statement:o})}carryOut(t){let{session:n}=this,{known:s,state:o}=n.shown;if(!s||!o)
return;let{id:r,revision:i}=s.article,a=(c,f,u)=>({article:r,method:c,path:f,body:u,statement:null,draft:null}),l=encodeURIComponent(
r);switch(t.does){case"save":return this.#e(t.saving,o.pending);case"delete":return this.sending.write({...a("DELETE",`/\
api/statements/${wp(t.statement)}`,{revision:i}),statement:t.statement});case"undo":return this.sending.write(a("POST","\
/api/undo",{article:r}));case"nothing here":{let{sentence:c,is:f}=t;return this.sending.write(a("POST",`/api/articles/${l}\
/nothing`,{sentence:c,is:f,revision:i}))}case"propose":return this.#n(l,t.sentence);case"open problems":return n.show("p\
roblems");case"explore":{let{explorer:c}=n.connection;c?window.open(c(t.statement),vn):n.change({spoken:n.say("no_explor\
er")});return}case"search":return n.show("articles");case"say":return this.#t(t.text);case"tell":return n.change({spoken:t.
text})}}#t(t){this.session.change(_p(t))}async#n(t,n){let{session:s}=this,{status:o,body:r}=await s.connection.ask("GET",
`/api/drafts?article=${t}&sentence=${n}`),{state:i}=s.shown;if(!i||i.sentence!==n)return;if(o!==200)return this.#t(r?.message??
s.say("saved_offline"));let a=r.isWithheld?s.say("draft_withheld"):s.say("no_draft");r.proposals.length?s.change({state:Na(
i,r)}):this.#t(a)}},_p=e=>({said:e,spoken:e}),wp=e=>e.split("/").map(encodeURIComponent).join("/");async function Wa({connection:e,
shown:t},{draft:n,open:s}){if(!n||!t.known)return null;let o=`/api/articles/${encodeURIComponent(t.known.article.id)}/pr\
eview`,{status:r,body:i}=await e.ask("POST",o,Fe(n,t.known,s));return r===200?i:i?.message?{problems:[],tie:"",plain:{is:!1,
why:i.message}}:null}var $p=150,so="actorgraph annotator letters off",Un=class{shown={phase:"loading",words:"",corpus:null,known:null,state:null,
screen:null,saved:{is:"nothing",at:"",words:""},preview:null,refusal:null,said:"",spoken:"",isWhole:!1,hasLetters:!localStorage.
getItem(so)};index=null;opened=()=>{};#e=[];#t;constructor(t,n){this.connection=t,this.draw=n,this.opening=new Bn(this),
this.writing=new qn(this)}say=(t,n)=>bp(this.shown.corpus?.texts??{})(t,n);change(t){let n=this.shown;this.shown={...n,...t};
let{corpus:s,known:o,state:r}=this.shown,i=r?.draft!==n.state?.draft;i&&(this.shown.preview=null),this.draw(this.shown),
!(!s||!o||!r||r===n.state)&&(Sa(s,o.article,r),i&&this.#o(r))}hold(t,n={}){let s=ws(t);this.index=s;let o=n.state??this.
shown.state;this.change({known:t,...n,state:o&&Js(o,t,s)}),this.#n()}learn(t){this.index=ws(t),this.change({known:t}),this.#n()}#n(){
let{known:t,state:n}=this.shown,{index:s}=this;!t||!s||n?.place!=="reading"||window.requestIdleCallback?.(()=>We(n,{name:"\
n",isShift:!1},t,s))}press(t){this.writing.sending.isBusy?this.#e.push(t):this.#s((n,s,o)=>We(n,t,s,o))}typed(t){let{known:n,
state:s}=this.shown;if(!n||!s||!this.index)return!1;if(this.writing.sending.isBusy)return this.#e.push(t),!0;let o=We(s,
t,n,this.index);return o.isCommand&&this.take(o),o.isCommand}written=t=>this.#s((n,s,o)=>({state:Fs(n,t,s,o),effects:[]}));#s(t){
let{known:n,state:s}=this.shown;n&&s&&this.index&&this.take(t(s,n,this.index))}let(t){let{known:n,state:s}=this.shown;n&&
s&&this.index&&this.change({state:t(s,n,this.index)})}pressed=t=>this.press(t);take({state:t,effects:n}){let s=this.shown.
state;this.change({state:t,said:""});for(let o of n)this.writing.carryOut(o);this.writing.timing.see(s,t)}goOn(t){let n=t?
this.#e:[];this.#e=[];for(let s of n)this.press(s)}point=t=>this.#s((n,s,o)=>La(n,t,s,o));touch=t=>this.#s((n,s,o)=>Zs(n,
t,s,o));touchText=(t,n)=>this.#s((s,o,r)=>{let{text:i,sentences:a,statements:l,lang:c}=o.article;if(s.place==="reading"){
let p=l.filter(({spans:g})=>g.some(([_,w])=>_<=n&&n<w)),d=1+p.findIndex(({key:g})=>g===s.statement),h=eo(s,t,o,r);return p.
length?Zs(h.state,p[d%p.length].key,o,r):h}let f=a[t].span,u=Q(i,f,c).find(([p,d])=>p<=n&&n<=d);return u&&s.place!=="sta\
tement"?Da(s,u,o,r):eo(s,t,o,r)});async openField(t,n,s){await this.opening.open(t,n);let{known:o,state:r}=this.shown;!o||
!r?.statement||r.statement!==n||r.draft||s&&this.#s((i,a,l)=>Ra(i,s,a,l))}show=t=>this.change({screen:t});letters(t){t?localStorage.
removeItem(so):localStorage.setItem(so,"yes"),this.change({hasLetters:t})}#o(t){clearTimeout(this.#t),!(!t.draft||t.place!==
"statement")&&(this.#t=setTimeout(async()=>{let n=await Wa(this,t);this.shown.state?.draft===t.draft&&this.change({preview:n})},
$p))}},bp=e=>(t,n={})=>(e[t]??t).replace(/\{(\w+)\}/g,(s,o)=>o in n?String(n[o]):s);function Pa(e,t,{article:n=null,statement:s=null,opened:o}={}){let r=new Un(t,i=>Yn(m`<${Rn} shown=${i} session=${r} />`,
e));return r.opened=o??r.opened,r.draw(r.shown),r.opening.start(n,s),r}var Fa=document.getElementById("annotator");if(Fa){let{connection:e,...t}=qa()??xp(),n=Pa(Fa,e,{...t,opened:kp});Object.
defineProperty(window,"annotator",{value:{state:()=>n.shown.state,known:()=>n.shown.known,shown:()=>n.shown}})}function qa(){
return Reflect.get(window,"annotatorIn")}function kp({id:e,title:t}){document.title=`${t} \u2013 actorgraph`;let n=new URL(
location.href);qa()||history.replaceState(null,"",`${n.pathname}?article=${encodeURIComponent(e)}`)}function xp(){window.
name=Hi;let e=new URLSearchParams(location.search);return{connection:io(),article:e.get("article"),statement:e.get("stat\
ement")}}})();

"use strict";(()=>{var rc=Object.defineProperty;var ic=(e,t)=>{for(var n in t)rc(e,n,{get:t[n],enumerable:!0})};var $o=()=>({ask:(e,t,n)=>ko(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:n===void 0?null:
JSON.stringify(n)}),send:(e,t,n)=>ko(`${e}?${new URLSearchParams(n)}`,{method:"POST",headers:{"Content-Type":"applicatio\
n/octet-stream"},body:t}),explorer:e=>{let t=encodeURIComponent(JSON.stringify(`statement:${e}`));return e===null?"/expl\
ore":`/explore#tab=%22graph%22&open=${t}`},listen:(e,t)=>{let n=new EventSource("/api/changes");return n.onmessage=({data:s})=>e(
JSON.parse(s)),n.onopen=()=>t(!0),n.onerror=()=>t(!1),()=>n.close()}});async function ko(e,t){try{let n=await fetch(e,{...t,
signal:AbortSignal.timeout(2e4)}),s=await n.text();return{status:n.status,body:ac(s)}}catch{return{status:0,body:null}}}
function ac(e){try{return JSON.parse(e)}catch{return null}}var vo=function(e,t,n,s){var o;t[0]=0;for(var r=1;r<t.length;r++){var i=t[r++],a=t[r]?(t[0]|=i?1:2,n[t[r++]]):t[++r];i===
3?s[0]=a:i===4?s[1]=Object.assign(s[1]||{},a):i===5?(s[1]=s[1]||{})[t[++r]]=a:i===6?s[1][t[++r]]+=a+"":i?(o=e.apply(a,vo(
e,a,n,["",null])),s.push(o),a[0]?t[0]|=2:(t[r-2]=0,t[r]=o)):s.push(a)}return s},xo=new Map;function Oo(e){var t=xo.get(this);
return t||(t=new Map,xo.set(this,t)),(t=vo(this,t.get(e)||(t.set(e,t=(function(n){for(var s,o,r=1,i="",a="",c=[0],f=function(d){
r===1&&(d||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,d,i):r===3&&(d||i)?(c.push(3,d,i),r=2):r===2&&i==="..."&&d?
c.push(4,d,0):r===2&&i&&!d?c.push(5,0,!0,i):r>=5&&((i||!d&&r===5)&&(c.push(r,0,i,o),r=6),d&&(c.push(r,d,0,o),r=6)),i=""},
l=0;l<n.length;l++){l&&(r===1&&f(),f(l));for(var u=0;u<n[l].length;u++)s=n[l][u],r===1?s==="<"?(f(),c=[c],r=3):i+=s:r===
4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:a?s===a?a="":i+=s:s==='"'||s==="'"?a=s:s===">"?(f(),r=1):r&&(s==="="?(r=5,o=i,i=
""):s==="/"&&(r<5||n[l][u+1]===">")?(f(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(f(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return f(),c})(e)),t),arguments,[])).length>1?t:t[0]}var T,Mo,cc,pe,Zn,jt,To,Rt,Ao,ts,es,lc,at=Symbol.for("pv"),Dt={},Wt=[],fc=/^m(i|n|o|s|text|space)$/,ns=Array.isArray,ss=Wt.
slice,Ee=Object.assign;function Se(e){e&&e.parentNode&&e.remove()}function Co(e,t,n){var s,o,r,i={},a=arguments.length;for(r in t)
r=="key"?s=t[r]:r=="ref"&&typeof e!="function"?o=t[r]:i[r]=t[r];return a>2&&(i.children=a>3?ss.call(arguments,2):n),it(e,
i,s,o,null)}function it(e,t,n,s,o){var r={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:at,__v:o||
++Mo,__i:-1,__u:0};return!o&&T.vnode&&T.vnode(r),r}function D(){return{current:null}}function Bt(e){return e.children}function C(e,t){
this.props=e,this.context=t,this.__g=0}function de(e,t){if(t==null)return e.__&&de(e.__,e.__i+1);for(var n;t<e.__k.length;t++)
if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:de(e)}function uc(e){var t,n=e.__v,
s=n.__e,o=[],r=[],i=e.__P;i&&((t=Ee({constructor:at},n)).__v=n.__v+1,T.vnode&&T.vnode(t),os(i,t,n,e.__n,i.namespaceURI,32&
n.__u?[s]:null,o,s||de(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,Do(o,t,r),n.__=n.__e=null,t.__e!=s&&Io(t))}function Io(e){
if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Io(e)}function So(e){
(8&e.__g||(e.__g|=8,pe.push(e),jt++))&&Zn==T.debounceRendering||((Zn=T.debounceRendering)||queueMicrotask)(No)}function No(){
try{for(var e,t=1;pe.length;)pe.length>t&&pe.sort(To),e=pe.shift(),t=pe.length,8&e.__g&&uc(e)}finally{(jt=pe.length)&&(Zn||
queueMicrotask)(No)}}function Ro(e,t,n,s,o,r,i,a,c,f,l){var u,d,p,m,g,w,y=s.__k||Wt,b=t.length;for(c=pc(n,t,y,c,b),u=0;u<
b;u++)(p=n.__k[u])!=null&&(d=~p.__i&&y[p.__i]||Dt,p.__i=u,w=os(e,p,d,o,r,i,a,c,f,l),m=p.__e,(d.ref!=p.ref||8&d.__u)&&(d.
ref&&rs(d.ref,null,p,d),p.ref&&l.push(p.ref,p.__c||m,p)),g=g||m,4&p.__u?(c=Lo(p,c,e,!d.__v),d.__e&&(d.__e=null)):typeof p.
type=="function"&&w!==void 0?c=w:m&&(c=m.nextSibling),p.__u&=-21);return n.__e=g,c}function pc(e,t,n,s,o){var r,i,a,c,f,
l,u,d,p,m=n.length,g=m,w=0,y=0,b=e.__k=Array(o);for(r=0;r<o;r++)(i=t[r])!=null&&typeof i!="boolean"&&typeof i!="function"?
(typeof i!="object"||i.constructor===String?i=b[r]=it(null,i):ns(i)?i=b[r]=it(Bt,{children:i}):i.constructor===at&&i.__b?
i=b[r]=it(i.type,i.props,i.key,i.ref,i.__v):b[r]=i,c=r+w,i.__=e,i.__b=e.__b+1,a=null,~(f=i.__i=dc(i,n,c,g))&&(g--,(a=n[f])&&
(a.__u|=2)),a&&a.__v?(i.__u|=16,f==c-1?w--:f==c+1?w++:f!=c&&(f>c?w--:w++,y=1)):(~f||(o>m?w--:o<m&&w++),typeof i.type!="f\
unction"&&(i.__u|=4))):b[r]=null;if(y){for(l=[],u=[],r=0;r<o;r++)if((i=b[r])&&16&i.__u){for(w=0,d=l.length;w<d;)l[p=w+d>>
1]<i.__i?w=p+1:d=p;l[w]=i.__i,u[r]=w+1}for(w=l.length;r--;)u[r]&&(u[r]==w?w--:b[r].__u|=4)}if(g)for(r=0;r<m;r++)!(a=n[r])||
2&a.__u||(a.__e==s&&(s=de(a)),is(a,a));return s}function Lo(e,t,n,s){var o,r,i,a;if(typeof e.type=="function"){if(e.props.
__P)return t;if(o=e.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=e,t=Lo(o[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=de(
e))&&!t.parentNode&&(t=null),i=e.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(
i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function dc(e,t,n,s){var o,r=e.key,i=e.type,a=t[n],c=a&&!(2&a.__u);if(a===null&&r==null||c&&r==a.key&&i==a.type)return n;
if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((a=t[o])&&!(2&a.__u)&&r==a.key&&i==a.type)return o;for(o=n+1;o<t.length;o++)if((a=t[o])&&
!(2&a.__u)&&r==a.key&&i==a.type)return o}return-1}function Eo(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}
function Nt(e,t,n,s,o){var r,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.
cssText=s=""),s)for(t in s)n&&t in n||Eo(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||Eo(e.style,t,n[t])}else if(t[0]=="o"&&
t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(i=es[t]||(es[t]=
mc(t)),(e.__a||(e.__a={}))[t]=ts,r=t!=(t=t.replace(Ao,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(
t,i,r):e.removeEventListener(t,i,r));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="c\
olSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===
!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function mc(e){return function(t){var n=this.
__e;if(n){if(n=n[e],t[Rt]==null)t[Rt]=ts++;else if(t[Rt]<this.__a[e])return;return n(T.event?T.event(t):t)}}}function os(e,t,n,s,o,r,i,a,c,f){
var l,u,d,p,m,g,w,y,b,x,O,oe,xe,It,ve,bo,ue,Oe,re=t.type;if(t.constructor!==at)return null;128&n.__u&&(c=32&n.__u,l=n.__c.
__z)&&(t.__u|=c,u=r=[],l.nodeType==8?a=Lt(l,r):r.push(l),a=r[0]||a),(l=T.__b)&&l(t);e:if(typeof re=="function"){d=i.length;
try{if(y=t.props,b=(l=re.prototype)&&l.render,x=(l=re.contextType)&&s[l.__c],O=l?x?x.props.value:l.__:s,(p=n.__c)?(t.__c=
p,2&p.__g&&(p.__g|=1)):(b?t.__c=p=new re(y,O):(t.__c=p=new C(y,O),p.constructor=re,p.render=gc),x&&x.sub(p),p.state||(p.
state={}),p.__n=s,p.__g|=8,p.__h=[],p.__k=[]),b&&(p.__s||(p.__s=p.state),re.getDerivedStateFromProps&&(p.__s==p.state&&(p.
__s=Ee({},p.__s)),Ee(p.__s,re.getDerivedStateFromProps(y,p.__s)))),m=p.props,g=p.state,p.__v=t,n.__c){if(y!==m&&b&&!re.getDerivedStateFromProps&&
p.componentWillReceiveProps&&p.componentWillReceiveProps(y,O),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&
p.shouldComponentUpdate(y,p.__s,O)===!1){t.__v!=n.__v&&(p.props=y,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.
some(function(z){z&&(z.__=t)}),Wt.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&i.push(p),a=de(n);break e}p.componentWillUpdate&&
p.componentWillUpdate(y,p.__s,O),b&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(m,g,w)})}else b&&!re.
getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),b&&p.componentDidMount&&p.__h.push(p.componentDidMount);
p.context=O,p.props=y,p.__P=e,p.__g&=-5,oe=T.__r,xe=b?25:0;do p.__g&=-9,oe&&oe(t),l=p.render(p.props,p.state=p.__s,p.context);while(8&
p.__g&&++xe<25);b&&(Wt.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(s=Ee({},s,p.getChildContext())),
b&&n.__c&&p.getSnapshotBeforeUpdate&&(w=p.getSnapshotBeforeUpdate(m,g)),It=l&&l.type===Bt&&l.key==null?l.props.children:
l,y.__P&&(l=a,o=(e=y.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(z){z&&is(z,z)}),n.__k=null),
a=n.__k?de(n,0):null),a=Ro(e,ns(It)?It:[It],t,n,s,o,r,i,a,c,f),y.__P&&(t.__e=null,a=l),t.__u&=-161,u&&u.some(Se),p.__h.length&&
i.push(p),1&p.__g&&(p.__g&=-4)}catch(z){if(i.length=d,t.__v=null,c||r)if(z&&z.then){if(t.__u|=128|c,r){for(~(ue=r.indexOf(
a||void 0))||(ue=r.length);(Oe=r[ue-1])&&Oe.nodeType==8;)ue--;for(;ue<r.length;ue++)if(Oe=r[ue])if(r[ue]=null,ve){if(Oe==
bo)break}else{if(Oe.nodeType!=8)break;Oe.data.startsWith("$s")&&(bo=Lt(ve=Oe))}}if(!ve){for(;a&&a.nodeType==8&&a.nextSibling;)
a=a.nextSibling;ve=a}(l=Lt(ve=t.__c.__z||(t.__c.__z=ve)))?(t.__e=ve,a=l):t.__e=a,a=a&&a.nextSibling}else r&&r.some(Se);else
t.__e=n.__e;t.__k||(t.__k=n.__k||[]),z&&z.then||jo(t),T.__e(z,t,n)}}else a=t.__e=hc(n.__e,t,n,s,o,r,i,c,f,e);return(l=T.
diffed)&&l(t),a}function Lt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==
8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function jo(e){e&&(e.__c&&
(e.__c.__g|=4),e.__k&&e.__k.some(jo))}function Do(e,t,n){for(var s=0;s<n.length;)rs(n[s++],n[s++],n[s++]);T.__c&&T.__c(t,
e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(r){r.call(o)})}catch(r){T.__e(r,o.__v)}})}function hc(e,t,n,s,o,r,i,a,c,f){
var l,u,d,p,m,g,w,y,b=n.props||Dt,x=t.props,O=t.type;if(O=="svg"?o="http://www.w3.org/2000/svg":O=="math"?o="http://www.\
w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(l=0;l<r.length;l++)if((m=r[l])&&(O?m.localName==O:
m.nodeType==3)){e=m,r[l]=null;break}}if(!e){if(y=f.ownerDocument||document,!O)return y.createTextNode(x);e=y.createElementNS(
o,O,x.is?x:f),a&&(T.__m&&T.__m(t,r),a=!1),r=null}if(O){if(f=O=="template"&&e.content||e,r=O=="textarea"&&x.defaultValue!=
null?null:r&&ss.call(f.childNodes),!a&&r)for(b={},l=0;l<e.attributes.length;l++)b[(m=e.attributes[l]).name]=m.value;for(l in b)
m=b[l],l=="dangerouslySetInnerHTML"?d=m:l=="children"||l in x||l=="value"&&"defaultValue"in x||l=="checked"&&"defaultChe\
cked"in x||Nt(e,l,null,m,o);for(l in x)m=x[l],l=="children"?p=m:l=="dangerouslySetInnerHTML"?u=m:l=="value"?g=m:l=="chec\
ked"?w=m:a&&typeof m!="function"||b[l]===m||Nt(e,l,m,b[l],o);u?(a||d&&(u.__html==d.__html||u.__html==e.innerHTML)||(e.innerHTML=
u.__html),t.__k=[]):(d&&(e.textContent=""),(O=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&fc.test(O))&&(o=
"http://www.w3.org/1999/xhtml"),Ro(f,ns(p)?p:[p],t,n,s,o,r,i,r?r[0]:n.__k&&de(n,0),a,c),r&&r.some(Se)),a&&O!="textarea"||
(l="value",O=="progress"&&g==null?e.removeAttribute(l):g==null||g===e[l]&&(O!="progress"||g)||Nt(e,l,g,b[l],o),l="checke\
d",w!=null&&w!=e[l]&&Nt(e,l,w,b[l],o))}else b===x||a&&e.data==x||(e.data=x);return e}function rs(e,t,n,s){try{typeof e==
"function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){
T.__e(o,n)}}function is(e,t,n){var s,o,r,i;if(T.unmount&&T.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||rs(s,null,
t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(a){T.__e(a,t)}s.__P=s.__n=null}if(s=e.__k)for(i=
0;i<s.length;i++)s[i]&&is(s[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(o=Lt(s,r=[]))&&(s==
e.__e&&r.some(Se),Se(o),Se(s)),n||Se(e.__e),e.__e=e.__c=e.__=null}function gc(e,t,n){return this.constructor(e,n)}function as(e,t){
var n,s,o,r;T.__&&T.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=it(Bt,{children:[e]}),
o=[],r=[],os(t,t.__k,s||Dt,Dt,t.namespaceURI,s?null:t.firstChild?ss.call(t.childNodes):null,o,s?s.__e:t.firstChild,n,r),
Do(o,t.__k,r),t.__k.props.children=null}T={__e:function(e,t,n,s){for(var o,r,i;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&
o.setState(r.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,s||{}),i=1),i&&8&o.__g)return void(o.
__g|=2)}catch(a){e=a}}throw jt=0,e}},Mo=0,cc=function(e){return e!=null&&e.constructor===at},C.prototype.setState=function(e,t){
var n=this.__s;n&&n!=this.state||(n=this.__s=Ee({},this.state)),typeof e=="function"&&(e=e(Ee({},n),this.props)),e&&(Ee(
n,e),this.__v&&(t&&this.__k.push(t),So(this)))},C.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(
e),So(this))},C.prototype.render=Bt,pe=[],jt=0,To=function(e,t){return e.__v.__b-t.__v.__b},Rt=Symbol(),Ao=/(PointerCapture)$|Capture$/i,
ts=0,es={},lc=0;var We,L,cs,Wo,ls=Object.is,Pt=0,Ko=[],fs=[],N=T,Bo=N.__b,Po=N.__r,Fo=N.diffed,Uo=N.__c,Ho=N.unmount,qo=N.__;function Ft(e,t){
N.__h&&N.__h(L,e,Pt||t),Pt=0;var n=L.__H||(L.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function ps(e){
return Pt=1,wc(Vo,e)}function wc(e,t,n){var s=Ft(We++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):Vo(void 0,t),function(r){var i=(s.
__N||s.__)[0],a=s.t(i,r);ls(i,a)||(s.__N=[a,s.__[1]],s.__c.setState({}))}],s.__c=L,!L.__f)){L.__f=!0;var o=L.shouldComponentUpdate;
L.shouldComponentUpdate=function(r,i,a){var c=this.__H;if(!c)return!0;var f=!1,l=this.props!=r;if(c.__.some(function(d){
d.__N&&(f=!0,ls(d.__[0],d.__N[0])||(l=!0))}),o){var u=o.call(this,r,i,a);return f?u||l:u}return!f||l}}return s.__}function ds(e,t){
var n=Ft(We++,3);!N.__s&&gs(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,L.__H.__h.push(n))}function ms(e,t){var n=Ft(We++,4);!N.__s&&
gs(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,L.__h.push(n))}function hs(e){return Pt=5,yc(function(){return{current:e}},[])}function yc(e,t){var n=Ft(We++,7);return gs(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function _c(){var e;do{for(;e=fs.shift();)try{ct(e)}catch(n){N.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Ko.shift();){var t=e.
__H;if(e.__P&&t)try{t.__h.some(ct),t.__h.some(us),t.__h=[]}catch(n){t.__h=[],N.__e(n,e.__v)}}}while(fs.length)}N.__b=function(e){
L=null,Bo&&Bo(e)},N.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),qo&&qo(e,t)},N.__r=function(e){Po&&Po(e),We=
0;var t=(L=e.__c).__H;t&&(cs==L?L.__h=[]:(t.__h.some(ct),t.__h.some(us),We=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=
n.__N),n.u=n.__N=void 0})),cs=L},N.diffed=function(e){Fo&&Fo(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&zo(Ko.push(t)),
t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),cs=L=null},N.__c=function(e,t){t.some(function(n){try{n.__h.some(ct),n.__h=
n.__h.filter(function(s){return!s.__||us(s)})}catch(s){n.__h=[function(){throw s}]}}),Uo&&Uo(e,t)},N.unmount=function(e){
Ho&&Ho(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||
!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,zo(fs.push(o))}else ct(o)}catch(r){t=r}}),s.__H=void 0,t&&N.__e(t,s.__v))};var Go=typeof requestAnimationFrame==
"function";function bc(e){var t,n=function(){clearTimeout(s),Go&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);
Go&&(t=requestAnimationFrame(n))}function zo(e){e!=1&&Wo==N.requestAnimationFrame||((Wo=N.requestAnimationFrame)||bc)(_c)}
function ct(e){var t=L,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),L=t}function us(e){var t=L;e.__c=e.__(),L=t}function gs(e,t){
return!e||e.length!=t.length||t.some(function(n,s){return!ls(n,e[s])})}function Vo(e,t){return typeof t=="function"?t(e):
t}var h=Oo.bind(Co);var I=(...e)=>e.filter(Boolean).join(" "),K=class extends C{shouldComponentUpdate(t,n){if(n!==this.state)return!0;let s=this.
props;for(let o in t)if(o!=="children"&&t[o]!==s[o])return!0;return!1}render(t,n){return null}};var Xo=new Map;function kc(e){let t=Xo.get(e);if(!t){try{t=new Intl.Segmenter(e||"en",{granularity:"word"})}catch{t=new Intl.
Segmenter("en",{granularity:"word"})}Xo.set(e,t)}return t}var $c=/^['\u2019\u02bc\u2010\u2011/&.@_-]$/u;function U(e,[t,n],s){let o=[],
r=!1;for(let{segment:i,index:a,isWordLike:c}of kc(s).segment(e.slice(t,n))){let[f,l]=[t+a,t+a+i.length],u=o[o.length-1];
c?(r&&u?u[1]=l:o.push([f,l]),r=!1):r=!r&&u?.[1]===f&&$c.test(i)}return o}var xc=/[\s\p{Pd}\p{Pi}\p{Pf}\p{Ps}\p{Pe}\p{Po}"'`]/u,
vc=/[%\u2030#@&*\u00a7\u2020\u2021]/u,Jo=["()","[]","{}","\u201C\u201D","\u201E\u201D","\u201E\u201C","\xAB\xBB","\u2018\u2019"];function Me(e,[
t,n]){let[s,o]=[t,n];for(;s<o&&Qo(e[s]);)s++;for(;o>s&&Qo(e[o-1]);)o--;let r=e.slice(s,o),i=Jo.find(([,f])=>o<n&&e[o]===
f);i&&r.lastIndexOf(i[0])>r.lastIndexOf(i[1])&&o++;let a=Jo.find(([f])=>s>t&&e[s-1]===f),c=a?r.indexOf(a[1]):-1;return a&&
c>=0&&(r.indexOf(a[0])<0||c<r.indexOf(a[0]))&&s--,[s,o]}var Qo=e=>xc.test(e)&&!vc.test(e);var Ut=/[\p{L}\p{N}]/u;function lt(e,t,n){return!(t>0&&Ut.test(e[t-1])&&Ut.test(e[t]))&&!(n<e.length&&Ut.test(e[n-1])&&Ut.
test(e[n]))}var Oc=/\p{Nd}+(?:[.,'\u2019\u00a0\u202f ]\p{Nd}{3})*(?:[.,]\p{Nd}+)?/gu,ws=/\p{Nd}/u;function ys(e,[t,n],s,o){let r=U(e,[t,
n],s),i=o?.numbers??{},a=[];for(let{0:c,index:f}of e.slice(t,n).matchAll(Oc)){let l=[t+f,t+f+c.length];!r.some(([d,p])=>d<=
l[0]&&p>l[1])&&!Ec(e,l[0])&&a.push({span:l,value:Mc(c)})}for(let[c,f]of r){let l=[...e.slice(c,f).matchAll(/[^-\u2010\u2011]+/gu)].
map(({0:d,index:p})=>({part:d,at:c+p})),u=l.map(({part:d})=>i[d.toLowerCase()]);if(u.every(d=>d!==void 0))for(let[d,{part:p,
at:m}]of l.entries())a.push({span:[m,m+p.length],value:`${u[d]}`})}return a.sort((c,f)=>c.span[0]-f.span[0]),Ac(e,a)}var Sc=4;
function Yo(e,t,n){let s=e.trim(),[o,...r]=ys(s,[0,s.length],t,n);if(!o||r.length||o.span[1]!==s.length)return[];let i=s.
slice(0,o.span[0]).trim().split(/\s+/);return i.length<=Sc&&i.every(c=>/^[\p{L}\p{M}\u2019'-]+\.?$/u.test(c))&&(Number(o.value)>
1||ws.test(s))?[o.value,i.join(" ")]:[]}var Ec=(e,t)=>t>0&&/[\p{L}_]/u.test(e[t-1]==="-"?e[t-2]??"":e[t-1]);function Mc(e){
return[...e.replace(/(?<=\p{Nd})[.,'\u2019\u00a0\u202f ](?=\p{Nd}{3}(?!\p{Nd}))/gu,"").replace(",",".")].map(n=>ws.test(n)?
Tc(n):n).join("")}function Tc(e){if(e>="0"&&e<="9")return e;let t=e.codePointAt(0),n=t;for(;ws.test(String.fromCodePoint(
n-1))&&t-n<9;)n--;return`${t-n}`}function Ac(e,t){let n=[];for(let s of t){let o=n[n.length-1],r=o&&/^[\s-]+$/.test(e.slice(
o.span[1],s.span[0])),[i,a]=[Number(o?.value),Number(s.value)];r&&a>=100&&i<a&&a%10===0?n[n.length-1]={span:[o.span[0],s.
span[1]],value:`${Math.round(i*a*1e6)/1e6}`}:r&&i>=20&&a<10&&i%10===0&&i<100?n[n.length-1]={span:[o.span[0],s.span[1]],value:`${i+
a}`}:n.push(s)}return n}var Cc={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},Zo=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,Ic=/\P{ASCII}/gu,
er=new Map;function tr(e){let t=er.get(e);if(t!==void 0)return t;let s=[...e.normalize("NFKD").replace(Zo,"").toLowerCase().
replace(Zo,"")].map(o=>Cc[o]??(/\p{Pd}/u.test(o)?"-":/\s/u.test(o)?" ":o)).join("");return er.set(e,s),s}function k(e){return e.
replace(Ic,tr).toLowerCase().replace(/\s+/g," ").trim()}function nr(e){let t=[],n="",s=0;for(let o of e){let r=tr(o);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<r.
length;i++)t.push(s)}s+=o.length}return{plain:n,places:[...t,s]}}var Nc=/[\p{L}\p{N}]/u;function sr(e,t){let n=t===0?" ":e[t-1];return n===" "||n===`
`||!Nc.test(n)}var Rc=/^\d{4}-\d{2}-\d{2}$/;var Z=e=>e!==null&&Rc.test(e),or=e=>Date.parse(`${e}T00:00:00Z`),Lc=e=>new Date(e).toISOString().slice(0,10),Te=(e,t)=>Lc(
or(e)+t*864e5);function _s(e,t){let[n,s,o]=e.split("-").map(Number),r=new Date(Date.UTC(n,s-1+t,1)).toISOString().slice(
0,7);return`${r}-${`${Math.min(o,Number(jc(r).slice(8)))}`.padStart(2,"0")}`}function jc(e){let[t,n]=e.split("-").map(Number);
return new Date(Date.UTC(t,n,0)).toISOString().slice(0,10)}var bs=e=>new Date(or(e)).getUTCDay()||7,ks=e=>Te(e,1-bs(e));var Dc={day:"(?<day>[0-3]?\\d)(?:st|nd|rd|th|\\.)?",day2:"(?<day2>[0-3]?\\d)(?:st|nd|rd|th|\\.)?",year:"(?<year>1[5-9]\\d\
\\d|20\\d\\d)",number:"(?<number>\\d+|NUMBERS)"},ar={month:"months",weekday:"weekdays",season:"seasons",unit:"units",relative:"\
relative"},rr=new WeakMap,cr=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&"),$s=e=>[...e].sort((t,n)=>n.length-t.length).map(
cr).join("|")||"(?!)";function Wc(e){let t=rr.get(e);if(t)return t;let{times:n,numbers:s}=e,o=i=>{let a=ar[i];return i===
"edge"?r:a?`(?<${i}>${$s(Object.keys(n[a]??{}))})`:Dc[i].replace("NUMBERS",$s(Object.keys(s)))},r=`(?<edge>${$s(Object.keys(
n.edges??{}))})\\s+(?:[^\\s\\d.,]{1,3}\\s+)?`;return t=Object.entries(n.patterns??{}).map(([i,a])=>{let f=(i.includes("{\
edge}")?i.replace("{edge} ","{edge}"):`{edge?}${i}`).split(/(\{\w+\??\})/).map(l=>l==="{edge?}"?`(?:${r})?`:l.startsWith(
"{")?o(l.slice(1,-1)):cr(l).replace(/ /g,"\\s+")).join("");return{pattern:new RegExp(`${f}(?![A-Za-z0-9])`,"g"),means:`${a}`}}),
rr.set(e,t),t}function ft(e,[t,n],s,o,r=null){if(!s)return[];let i=e.slice(t,n),a=i.toLowerCase(),c=a.length===i.length?
a:i,f=Object.keys(s.times.future??{}).some(u=>{let d=c.indexOf(u);return d>=0&&lt(c,d,d+u.length)}),l=[];for(let{pattern:u,
means:d}of Wc(s))for(let p of c.matchAll(u)){let m=[t+p.index,t+p.index+p[0].length];if(c[p.index-1]==="-"||!lt(e,...m)||
l.some(y=>y.span[0]<m[1]&&m[0]<y.span[1]))continue;let g=d==="later"?r:o,w=Uc(p.groups??{},d,s,Z(g)?g:null,f);w&&l.push(
{span:m,...w})}return l.sort((u,d)=>u.span[0]-d.span[0])}function xs(e,t){if(!e||t===void 0)return;let n=k(t);return Object.
entries(e).find(([s])=>k(s)===n)?.[1]}var Bc=9,Pc=(e,t)=>Number(t.slice(0,2))-Number(e.slice(5,7))+(t<=e.slice(5,5+t.length)?
12:0),Fc=1e3;function Uc(e,t,{times:n,numbers:s},o,r){let i=m=>xs(n[ar[m]],e[m]),a=m=>`${m}`.padStart(2,"0"),c=`${xs(n.edges,
e.edge)??""}`,f=r||c==="until",l=e.number===void 0?1:Number(xs(s,e.number)??e.number),u=(m,g=[])=>({stated:m&&ir(m,c),concluded:g.
map(w=>({...w,when:qc(ir(w.when,c),o)}))}),d=(m,g)=>{let w=Number(o?.slice(0,4)),y=xe=>`${xe}-${m}${g?`/${xe}-${g}`:""}`;
if(!o)return u(y("XXXX"));let b=m<=o.slice(5,5+m.length),x={when:y(b?w:w-1),how:"before"},O={when:y(b?w+1:w),how:"after"},
oe=Pc(o,m)<=Bc;return u(y("XXXX"),f&&oe?[O,x]:[x,O])};switch(t){case"day":{let m=`${a(i("month"))}-${a(e.day)}`;return e.
year?u(`${e.year}-${m}`):d(m)}case"days":{let[m,g]=[e.day,e.day2].map(w=>`${a(i("month"))}-${a(w)}`);return e.year?u(`${e.
year}-${m}/${e.year}-${g}`):d(m,g)}case"month":return e.year?u(`${e.year}-${a(i("month"))}`):d(a(i("month")));case"seaso\
n":return e.year?u(`${e.year}-${i("season")}`):null;case"year":return u(e.year)}if(!o||!(l<=Fc))return null;if(t==="week\
day"){let m=(bs(o)-Number(i("weekday"))+7)%7,g={when:Te(o,-m),how:"before"},w={when:Te(o,7-m),how:"after"};return u(null,
f?[w,g]:[g,w])}let p=t==="relative"?Te(o,Number(i("relative"))):Hc(t,l,`${i("unit")}`,o);return p?u(null,[{when:p,how:t===
"later"?"later":"counted"}]):null}function Hc(e,t,n,s){let o=r=>n==="year"?_s(s,r*12):n==="month"?_s(s,r):Te(s,r*(n==="w\
eek"?7:1));switch(e){case"ago":return n==="year"?o(-t).slice(0,4):n==="month"?o(-t).slice(0,7):o(-t);case"later":return o(
t);case"ahead":return`[${s}..${o(t)}]`;case"past":return n==="year"||n==="month"?`${o(-t).slice(0,7)}/${s.slice(0,7)}`:`${o(
-t)}/${s}`;case"last":case"this":case"next":{let r=e==="last"?-1:e==="next"?1:0;return n==="year"?o(r).slice(0,4):n==="m\
onth"?o(r).slice(0,7):n==="week"?`[${ks(o(r))}..${Te(ks(o(r)),6)}]`:o(r)}default:return null}}function ir(e,t){return!t||
/[[\]/]/.test(e)?e:t==="since"?`${e}/..`:t==="before"?`[..${e}]`:t==="after"?`[${e}..]`:e}function qc(e,t){return t?e.endsWith(
"/..")&&e.slice(0,-3)<=t?`${e.slice(0,-2)}${t}`:e.endsWith("..]")&&e.slice(1,-3)<=t?`${e.slice(0,-1)}${t}]`:e:e}var ur="{number}",pr="{time}";function Ht(e,t,n){let{article:s,vocabulary:o}=e.known,r=s.sentences[t]?.span;if(!r)return[];
let i=new Set(n?.slots.map(a=>a.field));return o.fields.filter(({id:a})=>!i.has(a)).flatMap(a=>vs(e,a,r).sort((c,f)=>lr(
s.text,f)-lr(s.text,c)).slice(0,1).map(c=>({field:a.id,span:c}))).sort((a,c)=>a.span[0]-c.span[0])}var Gc=10,lr=(e,[t,n])=>n-
t+(/\p{Nd}/u.test(e.slice(t,n))?Gc:0);function vs(e,{cues:t},n){let{known:s,lang:o,wording:r}=e,{article:i}=s,a=t[o]??zc,
c=[],f=i.text.slice(...n).replace(Vc,l=>l.toLowerCase());for(let{0:l,index:u}of f.matchAll(Xc(a)))lt(f,u,u+l.length)&&c.
push([n[0]+u,n[0]+u+l.length]);return a.includes(pr)&&c.push(...ft(i.text,n,r,i.published).map(l=>l.span)),a.includes(ur)&&
c.push(...Os(e,n).map(l=>l.span)),c.sort((l,u)=>l[0]-u[0])}function Os({known:{article:e},lang:t,wording:n},s){let o=ft(
e.text,s,n,e.published);return ys(e.text,s,t,n).filter(({span:r})=>!o.some(i=>i.span[0]<=r[0]&&r[1]<=i.span[1]))}var zc=[],
Kc=/(?!)/g,Vc=/(?:^|[\u201c\u201e"\u00ab]\s*)\p{Lu}/gu,fr=new WeakMap;function Xc(e){let t=fr.get(e);if(t===void 0){let n=e.filter(
s=>s!==ur&&s!==pr).sort((s,o)=>o.length-s.length).map(s=>s.replace(/[.+?^${}()|[\]\\]/g,"\\$&").replace(/\*/g,'[^\\s.,;:!\
?()\u201C\u201D\u201E"]*').replace(/ \u2026 /g,' (?:[^\\s.,;:!?()\u201C\u201D\u201E"]+ ){0,4}'));t=n.length?new RegExp(`(?:${n.
join("|")})(?![A-Za-z0-9])`,"g"):Kc,fr.set(e,t)}return t}var Jc=/[,;:!?()[\]{}\u2014\u2013\u3001\uff0c\uff1b\uff1a\uff01\uff1f\uff08\uff09\u300c\u300d\uff0c\u061b\u061f]|\s-\s/u,Qc=/[;:()\uff1b\uff1a]/u,Yc=new Set(["according_to",
"note","translation","act","sums_up","alternative_to"]);function mr({article:e,vocabulary:t},n){let{text:s,lang:o}=e,{span:r}=e.
sentences[n.sentence],i=Zc(s,r,o,t.wording?.[o]),a=i.map((y,b)=>{let x=b?s.slice(i[b-1].span[1],y.span[0]):"";return{isStop:!b||
Jc.test(x),isStrong:!b||Qc.test(x)}}),c=n.slots.flatMap(({field:y,values:b,isInferred:x})=>x?[]:b.flatMap(O=>"at"in O&&O.
at?dr(i,O.at,y):[])),f=c.filter(({field:y})=>!Yc.has(y)),l=n.slots.find(({field:y})=>y==="relation")?.values[0],u=l?.is===
"relation"?t.relations[l.id]:null,d=el(f),p=u?rl(sl(u,i),d):null,m=d??p??[0,i.length-1],g=y=>f.some(b=>b.field===y),w=e.
statements.flatMap(({id:y,spans:b})=>b.length===1&&y!==n.id?b:[]);return{article:e,span:r,words:i,stops:a,chosen:c,hull:m,
phrase:tl(i,a,m[0]),cue:p,isTight:g("subject")&&g("object")&&nl(i,c,m),hasSubject:g("subject"),hasObject:g("object"),hasChosen:f.
length>0,before:w.flatMap(([y,b])=>y>=r[0]&&b<=r[1]?dr(i,[y,b],"").map(x=>[x.from,x.to]):[])}}function Zc(e,t,n,s){let o=(...c)=>new Set(
c.flatMap(f=>f?.map(k)??[])),r=o(s?.determiners),i=o(s?.openers,s?.joiners),a=o(s?.prepositions,s?.small);return U(e,t,n).
map(c=>{let f=k(e.slice(...c)),l=r.has(f),u=i.has(f)&&!l;return{span:c,plain:f,isOpener:u,isDeterminer:l,isSmall:a.has(f)&&
!u&&!l}})}function dr(e,[t,n],s){let o=e.findIndex(({span:i})=>i[1]>t),r=e.filter(({span:i})=>i[0]<n).length-1;return o>=
0&&r>=o?[{field:s,from:o,to:r}]:[]}var el=e=>e.length?[Math.min(...e.map(({from:t})=>t)),Math.max(...e.map(({to:t})=>t))]:
null;function tl(e,t,n){let s=n;for(;s>0&&e[s-1].isDeterminer&&!t[s].isStop;)s--;return s}function nl(e,t,[n,s]){return e.
slice(n,s+1).every(({isSmall:o,isDeterminer:r},i)=>o||r||t.some(a=>a.from<=n+i&&n+i<=a.to))}function sl({label:e,cues:t},n){
return[e,...t].flatMap(s=>{let o=k(s).match(/[\p{L}\p{N}]+\*?/gu)??[];return n.flatMap((r,i)=>o.length>0&&o.every((c,f)=>n[i+
f]&&ol(c,n[i+f].plain))?[[i,i+o.length-1]]:[])})}function ol(e,t){if(e.endsWith("*"))return t.startsWith(e.slice(0,-1));
if(e===t)return!0;let n=e.slice(0,Math.max(4,e.length-2));return e.length>=4&&t.startsWith(n)&&Math.abs(t.length-e.length)<
4}function rl(e,t){if(!e.length||!t)return e[0]??null;let n=([s,o])=>Math.max(0,t[0]-o,s-t[1]);return[...e].sort((s,o)=>n(
s)-n(o))[0]}var il=9,al={isFirst:1.6,isPhrase:.6,isTightPhrase:1.6,isFirstChosen:.3,isPhraseWithoutSubject:-.6,hasDeterminer:1.7,isOpener:.1,
isCue:.2,afterStrongStop:1,afterOpener:0,afterDeterminer:1,afterSmall:-1.4,afterOther:-1.5,stopsBetween:-1,wordsBetween:-.1,
insideChosen:-1.5,afterChosen:-1.1,afterAllChosen:-.5,afterCue:-2.1,asBefore:-.8,asLast:1.3,afterQuote:.8},cl={isLast:1.7,
isLastOfAll:-1.2,isLastChosen:.7,isLastOfTight:1.2,isLastOfObject:1.2,isSmall:-1.9,beforeStop:1.3,beforeSmall:-1.2,beforeOther:-1.6,
stopsBetween:-.2,wordsBetween:-.1,insideChosen:-.6,beforeChosen:-1.9,beforeCue:-2.6,asBefore:-.4,asLast:1.4},ll={logarithm:-1.4,
isOneOrTwo:-2.3,isUpToFour:-1.1};function Es(e,t){let n=mr(e,t),{words:s,article:o}=n;if(!s.length)return[o.sentences[t.
sentence].span];let r=s.map((f,l)=>Ss(al,fl(n,l))),i=s.map((f,l)=>Ss(cl,ul(n,l))),a=s.map((f,l)=>Ss(ll,pl(l+1))),c=r.flatMap(
(f,l)=>i.slice(l).map((u,d)=>({from:l,to:l+d,weight:f+u+a[d]})));return c.sort((f,l)=>l.weight-f.weight),c.slice(0,il+1).
map(({from:f,to:l})=>ml(o.text,[s[f].span[0],s[l].span[1]],n.span))}var Ss=(e,t)=>Object.entries(t).reduce((n,[s,o])=>n+
e[s]*Number(o),0);function fl({words:e,stops:t,chosen:n,hull:s,phrase:o,cue:r,isTight:i,hasSubject:a,before:c},f){let l=e[f-
1],u=f>0&&!t[f].isStop;return{isFirst:f===0,isPhrase:f===o,isTightPhrase:f===o&&i,isFirstChosen:f===s[0],isPhraseWithoutSubject:f===
o&&!a,hasDeterminer:f>0&&e[f].isDeterminer,isOpener:e[f].isOpener,isCue:f===r?.[0],afterStrongStop:f>0&&t[f].isStrong,afterOpener:l?.
isOpener??!1,afterDeterminer:l?.isDeterminer??!1,afterSmall:l?.isSmall??!1,afterOther:u&&!l.isOpener&&!l.isSmall,stopsBetween:hr(
t,f+1,s[0]),wordsBetween:Math.max(0,Math.min(12,o-f)),insideChosen:n.some(({from:d,to:p})=>d<f&&f<=p),afterChosen:f>s[0],
afterAllChosen:f>s[1],afterCue:r!==null&&f>r[0],asBefore:c.some(([d])=>d===f),asLast:c.at(-1)?.[0]===f,afterQuote:c.some(
([,d])=>d+1===f)}}function ul({words:e,stops:t,chosen:n,hull:s,cue:o,isTight:r,hasObject:i,hasChosen:a,before:c},f){let l=e[f+
1];return{isLast:!l,isLastOfAll:!l&&!a,isLastChosen:f===s[1],isLastOfTight:f===s[1]&&r,isLastOfObject:f===s[1]&&i,isSmall:e[f].
isDeterminer||e[f].isSmall||e[f].isOpener,beforeStop:!!l&&t[f+1].isStop,beforeSmall:l?.isSmall??!1,beforeOther:!!l&&!t[f+
1].isStop&&!l.isOpener&&!l.isSmall,stopsBetween:hr(t,s[1]+1,f),wordsBetween:Math.max(0,Math.min(12,f-s[1])),insideChosen:n.
some(({from:u,to:d})=>u<=f&&f<d),beforeChosen:f<s[1],beforeCue:o!==null&&f<o[1],asBefore:c.some(([,u])=>u===f),asLast:c.
at(-1)?.[1]===f}}var pl=e=>({logarithm:Math.log(e),isOneOrTwo:e<=2,isUpToFour:e<=4}),hr=(e,t,n)=>Math.min(3,e.slice(t,n+
1).filter(({isStop:s})=>s).length),dl=["()","[]","{}","\u201C\u201D","\u201E\u201D","\u201E\u201C","\xAB\xBB","\u2018\u2019",
'""'];function ml(e,[t,n],[,s]){let o=n<s?e[n]:"",r=e.slice(t,n);return dl.some(([a,c])=>o===c&&(a===c?r.split(a).length%
2===0:r.lastIndexOf(a)>r.lastIndexOf(c)))?[t,n+1]:[t,n]}var Ae=(e,t)=>e.quote??Es(t,e).slice(0,1);function Ms(e,t){let n=String(Ae(e,t));return Es(t,e).filter(s=>String([s])!==
n)}function Be(e,t,n){let{article:s}=t,o=e.slots.some(r=>r.isInferred);return{article:s.id,print:s.print,revision:e.begun?.
revision??s.revision,id:e.id,slots:e.slots.filter(({values:r})=>r.length>0),basis:o?e.basis:null,quote:Ae(e,t),backwards:e.
backwards,fills:e.id===null&&!e.decides?n.at(-1)??null:null,proposedBy:e.proposedBy,...e.begun&&{begun:e.begun},...e.decides&&
{decides:e.decides}}}var gr=e=>e.slots.filter(({values:t})=>t.some(({is:n})=>n==="later")).map(({field:t})=>t),wr=e=>e.slots.
some(t=>t.isInferred)&&!e.basis;var hl=new Set("Enter Escape Backspace Delete Tab ArrowDown ArrowUp ArrowLeft ArrowRight F1".split(" "));function _r(e){
let{key:t,code:n,shiftKey:s=!1}=e;if(e.isComposing||e.keyCode===229||t==="Dead"||t==="Process")return null;let o=e.getModifierState?.(
"AltGraph")??!1;if((e.ctrlKey||e.metaKey)&&!o)return!e.altKey&&!s&&yr(t,n)==="z"?{name:"Undo",isShift:s}:null;if(hl.has(
t))return{name:t,isShift:s};if([...t].length!==1)return null;if(o||e.altKey)return o?{name:t,isShift:s}:null;let r=wl(t,
n,s)??yr(t,n)??t;return r===t?{name:r,isShift:s}:{name:r,text:t,isShift:s}}var br=({name:e,text:t=e})=>[...t].length===1?t:null;function yr(e,t){if(/^[a-z]$/i.test(e))return e.toLowerCase();let n=/^Key([A-Z])$/.
exec(t)?.[1].toLowerCase();return n&&/\p{L}/u.test(e)?n:null}var gl=new Set("#@[]{}|\\~`\u20AC");function wl(e,t,n){if(/^[0-9]$/.
test(e))return e;let s=/^Digit([0-9])$/.exec(t)?.[1];return s&&!n&&!gl.has(e)?s:null}var ut=["subject","relation","object"],V=e=>({id:null,sentence:e,slots:[],basis:null,quote:null,backwards:[],proposedBy:null}),
M=(e,t)=>e.fields.find(n=>n.id===t)??null,ie=(e,t)=>e.fields.find(n=>n.letter===t)??null,me=(e,t)=>e.slots.find(n=>n.field===
t)??null,ae=(e,t)=>me(e,t)!==null,qt=e=>e!==null&&!e.isRole&&e.takes.includes("time");function Gt(e,t,n,{isAdding:s=!1,isInferred:o,
isBeside:r=!1}={}){let i=e.slots.filter(l=>l.field===t),c=i.find(l=>l.isInferred===(o??!1))??(r?null:i[0]??null),f={field:t,
values:s&&c?[...c.values,...n]:n,each:s&&(c?.each??!1),isInferred:o??c?.isInferred??!1};return{...e,slots:[...e.slots.filter(
l=>l!==c),f]}}function kr(e,t,n){let s=e.slots.filter(r=>r.field===t),o=s.find(r=>r.isInferred===n)??s[0];return Ts({...e,
slots:e.slots.filter(r=>r!==o)})}var Ts=e=>e.slots.some(t=>t.isInferred)?e:{...e,basis:null},zt=(e,t)=>({...e,slots:e.slots.
filter(n=>n.field!==t)}),Kt=(e,t,n)=>({...e,slots:e.slots.map(s=>s.field===t?{...s,...n}:s)});function As(e,t){let n=me(
e,"relation")?.values[0];return n?.is==="relation"&&t.relations[n.id]?.needsObject||"needed"}function pt(e,t){let n=As(e,
t)==="none";return ut.find(s=>!ae(e,s)&&!(s==="object"&&n))??null}var Cs=e=>e.slots.filter(t=>t.isInferred).map(t=>t.field),
dt=(e,t)=>e.slots.filter(({field:n,values:s})=>s.length>0&&M(t,n)?.isMany).at(-1)?.field??null;var Is=3,yl=new WeakMap,_l=new WeakMap;function Ns(e,t,n){let s=e.get(t)??n(t);return e.set(t,s),s}function Rs(e){let{article:t,
entities:n,vocabulary:s}=e,{lang:o}=t;return{known:e,lang:o,wording:s.wording?.[o],...Ns(yl,n,Ol),...Ns(_l,s,vl),statements:new Map(
t.statements.map(r=>[r.key,r])),named:new Map}}var bl=new WeakMap,Vt=({known:{article:e,elsewhere:t=kl}})=>[e.statements,
t].flatMap(n=>Ns(bl,n,s=>s.map($l))),kl=[];function $l(e){let{subject:t,relation:n,object:s}=e.words;return{stated:e,plain:k(
`${e.id} ${t} ${n} ${s}`)}}var $r=new Map,xl=/^[!-~]+(?: [!-~]+)*$/;function Ls(e){if(xl.test(e))return e.toLowerCase();
let t=$r.get(e);return t===void 0&&(t=k(e),$r.set(e,t)),t}var vl=({fields:e,relations:t})=>({fields:new Map(e.map(n=>[n.
id,n])),relations:Object.values(t).map(n=>({relation:n,label:k(n.label),inverse:k(n.inverse),cues:n.cues.map(Ls),told:k(
`${n.definition} ${n.use} ${n.example}`)}))}),Pe=({names:e,label:t})=>e.length?e:[t],xr=({entity:e,joined:t},n)=>t.includes(
`
${mt(n)}
`)&&Pe(e).some(s=>Ls(s)===n);function Ol(e){let t=[],n=new Map,s=new Map;for(let o of e){let r=`
`;for(let i of Pe(o)){let a=mt(Ls(i));r+=`${a}
`;let c=El(a);if(!c)continue;let f=n.get(c);f?f.push({name:a,id:o.id}):n.set(c,[{name:a,id:o.id}])}t.push({entity:o,joined:r}),
s.set(o.id,o)}return{entities:s,searched:t,byUse:Sl(t),byBeginning:n}}var Sl=e=>[...e].sort((t,n)=>n.entity.uses-t.entity.
uses);function El(e){let t=e.indexOf(" ");return e.slice(0,t<0?Is:Math.min(Is,t))}var Ml=/^[a-z0-9]+(?: [a-z0-9]+)*$/,Tl=/[^\p{L}\p{N}]+/gu,
mt=e=>Ml.test(e)?e:e.replace(Tl," ").trim(),js=e=>mt(e).split(" ").filter(Boolean),vr=e=>(e.words??=e.name.split(" "),e.
words),Or=(e,t)=>e.byBeginning.get(t.slice(0,Is))??[];var Al=2,Sr=4,Cl=5,Er=new WeakMap;function Tr(e,t){let{wording:n}=e.known.vocabulary,s=Er.get(n);return s||(s=new Set(Object.
values(n).flatMap(({countries:o})=>Object.entries(o).flatMap(([r,i])=>[r,...i.filter(a=>!a.endsWith("*"))].map(k)))),Er.
set(n,s)),s.has(t)||Xt(e,t)!==null}var Mr=new WeakMap,Fe=e=>Ar(e).countries;function Il(e){let{entities:t}=e.known,n=new Set(
t.flatMap(({country:s})=>s?[e.entities.get(s)?.type??""]:[]));for(let{types:s}of Object.values(e.known.vocabulary.wording))
for(let{type:o,where:r,words:i}of s)r==="form"&&i.includes("country")&&n.add(o);return t.filter(s=>n.has(s.type))}function Nl(e){
let t=new Map,n=[],s=Il(e),o=new Map(s.flatMap(r=>Pe(r).map(i=>[k(i),r.id])));for(let[r,i]of o){let[a,...c]=js(r);if(!a||
c.length)continue;t.set(a,i);let f=a.slice(0,Math.max(Sr,a.length-Al));a.length>=Sr&&n.push([f,i])}for(let{countries:r}of Object.
values(e.known.vocabulary.wording))for(let[i,a]of Object.entries(r)){let c=[i,...a].map(f=>o.get(k(f))).find(f=>f!==void 0);
for(let f of c?a:[]){let l=k(f);l.endsWith("*")?n.push([l.slice(0,-1),c]):t.set(l,c)}}return{countries:s,words:t,stems:n}}
function Ar(e){let{wording:t}=e.known.vocabulary,n=Mr.get(e.entities);if(n?.wording===t)return n;let s={...Nl(e),wording:t};
return Mr.set(e.entities,s),s}function Xt(e,t){let n=Ar(e),s=n.words.get(t);if(s)return s;let o=n.stems.find(([r])=>t.startsWith(
r)&&t.length-r.length<=Cl);return o?o[1]:null}function Cr(e,t){for(let n of js(k(t))){let s=Xt(e,n);if(s)return s}return null}var Rl=3,Ir=new WeakMap;function Nr(e,t,n){if(e===t)return!0;let s=Ir.get(n);s||(s=new Set(n.map(k)),Ir.set(n,s));let o=0;
for(;o<e.length&&e[o]===t[o];)o++;for(let r=o;r>=Rl;r--)if(s.has(e.slice(r))&&s.has(t.slice(r)))return!0;return!1}var Ll=[],jl=/[\p{L}\p{N}]+/gu;function ce(e,t){let n=e.named.get(t);if(n)return n;let s=Dl(e,e.known.article.sentences[t]?.
span??[0,0]);return e.named.set(t,s),s}function Dl(e,t){let n=Lr(e,t),s=new Set;return[...n.filter(({isWithin:o})=>!o),...n.
filter(({isWithin:o})=>o)].filter(({id:o})=>!s.has(o)&&s.add(o)).map(({id:o,span:r})=>({id:o,span:r}))}var Rr=(e,t)=>Lr(
e,t).filter(({isLongest:n})=>n);function Lr(e,[t,n]){let{plain:s,places:o}=nr(e.known.article.text.slice(t,n)),r=[...s.matchAll(
jl)].map(({0:f,index:l})=>({word:f,from:t+o[l],to:t+o[l+f.length-1]+1})),i=[],a=e.wording?.endings??Ll;for(let[f,{word:l}]of r.
entries()){let u=Xt(e,l);u&&i.push({id:u,at:f,length:1,exact:-1,isLongest:!0,isWithin:!0});for(let d of Or(e,l)){let p=vr(
d);if(f+p.length>r.length)continue;let m=0;p.every((w,y)=>(w===r[f+y].word&&m++,Nr(w,r[f+y].word,a)))&&i.push({id:d.id,at:f,
length:p.length,exact:m,isLongest:!0,isWithin:!1})}}i.sort((f,l)=>l.length-f.length||l.exact-f.exact||f.at-l.at);let c=new Map;
for(let f of i){let l=Array.from({length:f.length},(d,p)=>f.at+p),u=l.map(d=>c.get(d)).find(d=>d!==void 0);if(u)f.isLongest=
!1,f.isWithin||=u.length>f.length||u.exact>f.exact;else for(let d of l)c.set(d,f)}return i.sort((f,l)=>f.at-l.at),i.map(
({id:f,at:l,length:u,isLongest:d,isWithin:p})=>({id:f,span:[r[l].from,r[l+u-1].to],isLongest:d,isWithin:p}))}function Jt({sentences:e},{spans:t}){let n=t[0]?.[0]??0,[s,o]=[0,e.length-1];for(;s<o;){let r=Math.ceil((s+o)/2);e[r].span[0]<=
n?s=r:o=r-1}return s}var jr=new WeakMap;function J(e,t){let n=jr.get(e);if(!n){n=new Map;for(let s of e.statements){let o=Jt(
e,s),r=n.get(o);r?r.push(s):n.set(o,[s])}jr.set(e,n)}return n.get(t)??[]}function Qt(e,t){let{slots:n,basis:s,spans:o,missing:r}=e,
i={slots:n,basis:s,quote:o.length||r?o:null},a={revision:t.revision,...i};return{...V(Jt(t,e)),id:e.id,...i,begun:a}}function Dr({
slots:e,basis:t,quote:n,backwards:s,begun:o}){return!o||s.length?!1:JSON.stringify([e,t,n])===JSON.stringify([o.slots,o.
basis,o.quote])}var Wl=["act","sums_up","alternative_to","note","translation"];function Wr(e,t,n){let s=new Map(ce(n,t).
map(({id:i,span:a})=>[i,a])),o=i=>{let a={...i};"at"in a&&delete a.at;let c=a.is==="entity"&&s.get(a.id);return a.is==="\
entity"&&c?{...a,at:c}:a},r=e.slots.filter(({field:i})=>!Wl.includes(i)).map(i=>({...i,values:i.values.map(o)}));return{
...V(t),slots:r,basis:e.basis}}var Br=new WeakMap;function Ue(e,t){let n=Br.get(e);return n||(n=new Map(e.map(s=>[s.id,s])),Br.set(e,n)),n.get(t)??null}
function He(e,t){switch(e.is){case"entity":return Ue(t.entities,e.id)?.label??e.id;case"new":return e.entity.label;case"\
relation":return t.vocabulary.relations[e.id]?.label??e.id;case"new relation":return e.label;case"statement":{let n=[...t.
article.statements,...t.elsewhere??[]].find(({key:i})=>i===e.key);if(!n)return e.key;let{subject:s,relation:o,object:r}=n.
words;return`#${n.id} ${[s,o,r].filter(Boolean).join(" \u2013 ")}`}case"later":return t.say("the next statement");case"w\
ords":case"text":return e.text;case"nobody":return t.say("nobody named")}}var Ds={line:"",marked:0,hints:[],typed:"",first:null,entity:null,relation:null,part:null,isSelected:!1},Ce={...Ds,field:null,
isAdding:!1,isInferring:!1,isBackwards:!1},_=(e,t)=>({...e,state:{...e.state,...t}}),B=(e,t)=>({...e,effects:[...e.effects,
t]}),R=(e,t,n)=>B(e,{does:"say",text:e.known.say(t,n)}),$=({state:e})=>e.draft??V(e.sentence),j=(e,t)=>_(e,{draft:{...t,
proposedBy:null}}),he=e=>_(e,{...Ce,place:"reading",draft:null}),v=e=>_(e,{...Ce,place:"statement"}),Q=e=>_(e,{...Ce,place:"\
inferred"}),ge=e=>_(e,{...Ds,place:"other fields"});function Yt(e){return e?e.takes.includes("relation")?"relation":Ws(e)?
null:e.takes.includes("few")&&e.values.length?"few":e.takes[0]==="entity"||e.takes[0]==="statement"?"choosing":"text":"c\
hoosing"}var Ws=({takes:e,values:t})=>e.includes("flag")||e.includes("few")&&t.length===1;function S(e,t,n={}){let{known:s,
state:o}=e;if(t==="basis")return _(e,{...Ce,place:"basis",field:t,...n});let r=M(s.vocabulary,t),i=Yt(r);if(r&&i===null)
return Bl(e,r);let a=ae($(e),t)&&!n.isAdding;return _(e,{...Ce,draft:o.draft??V(o.sentence),place:i??"choosing",field:t,
marked:a?-1:0,...n})}function Bl(e,t){let n=$(e),s=!ae(n,t.id),o=t.values[0]??"true",r=s?Gt(n,t.id,[{is:"text",text:o}]):
zt(n,t.id),i=`${t.label}: ${e.known.say(s?"yes":"no")}`;return v(B(j(e,r),{does:"tell",text:i}))}function X(e){let t=pt(
$(e),e.known.vocabulary);return t?S(e,t):v(e)}function Pl(e,t,n){let{say:s,vocabulary:o}=e.known,r=n.map(i=>He(i,e.known)).
join(` ${s("and")} `);return B(e,{does:"tell",text:`${M(o,t)?.label??s(t)}: ${r}`})}var E=(e,t,n)=>ht(e,[t],n);function ht(e,t,n){
let{field:s}=e.state;return s?Fl(Pl(e,s,t),s,t,n):e}function Fl(e,t,n,s){let{line:o,filters:r,isAdding:i,isInferring:a,isBackwards:c}=e.
state,[f]=n,l=$(e);if(t==="basis")return v(j(e,{...l,basis:f.is==="text"?f.text:null}));if(c&&f.is==="statement"){let b=[
...l.backwards,{field:t,statement:f.key}];return v(j(e,{...l,backwards:b}))}let u=qt(M(e.known.vocabulary,t)),d=a||s!==void 0,
m=Gt(l,t,n,{isAdding:i,isInferred:d||(u&&!i?!1:void 0),isBeside:d&&u}),g=d?m:Ts(m),w=j(e,s!==void 0&&!g.basis?{...g,basis:s}:
g),y=_(w,{filters:{...r,[t]:o}});return i&&(t==="subject"||t==="object")?_(y,{...Ds,isAdding:!1,place:"jointly"}):a?Q(y):
X(y)}var Ie=(e,t)=>t.value.is==="new"?_(e,{place:"new entity",entity:t.value.entity,first:t.value.at??null,part:null}):E(
e,t.value,t.basis),Pr=e=>X(j(e,Gt($(e),e.state.field??"",[],{})));function gt(e){let t=$(e),n=t.slots.at(-1);if(!n)return he(
e);let{field:s,values:o}=n,r=o.length>1,i=t.slots.slice(0,-1),a={...t,slots:r?[...i,{...n,values:o.slice(0,-1)}]:i},c=j(
e,a);if(Yt(M(e.known.vocabulary,s))===null)return v(c);let f=e.state.filters[s]??"";return S(c,s,{line:f,isSelected:f!==
"",isAdding:r,marked:0})}function Fr(e){let{state:t,known:n}=e;return t.isAdding?X(e):t.isInferring?Q(e):t.field===pt($(
e),n.vocabulary)?gt(e):v(e)}function Ur(e){let{line:t,draft:n,isInferring:s}=e.state;return t?_(e,{line:"",marked:0,isSelected:!1}):
s?Q(e):n?.slots.length||n?.basis?v(e):he(e)}function ee(e,t){let n=e.known.article.sentences.length-1,s=Math.max(0,Math.
min(n,t));return _(e,{sentence:s,statement:s===e.state.sentence?e.state.statement:null,hints:[]})}var wt=(e,t)=>v(_(e,{draft:t,
sentence:t.sentence,statement:null,filters:{}}));function yt(e,t){let n=e.known.article.statements.find(s=>s.key===t);return n?
_(ee(e,Jt(e.known.article,n)),{statement:t}):e}var A=({state:e})=>e.line==="",Gr=({state:e},{name:t})=>e.rows.find(({digit:n})=>n===Number(t)),Ul=({index:e},t)=>t.startsWith(
"#")&&Vt(e).some(({stated:n})=>`#${n.id}`.startsWith(t));function Hl(e,t){let{line:n}=e.state;return!Gr(e,t)||Ul(e,n+t.name)?
!1:n===""||t.text===void 0&&!n.includes("\\")&&/[\p{L}\p{M}]$/u.test(n)}function Bs({state:e,...t},n){let s=Math.max(0,Math.
min(e.rows.length-1,e.marked+n));return{...t,state:{...e,marked:s}}}function ql(e){let{line:t,rows:n,marked:s,field:o,isAdding:r}=e.
state;if(t===""&&s<0&&!r&&o&&ae($(e),o))return X(e);if(t===""&&s<0&&n.length)return Bs(e,1);let i=n[Math.max(0,s)];return i?
Ie(e,i):t.trim()&&o?Gl(e,o,t.trim()):e}function Gl(e,t,n){let{takes:s=[],isRole:o=!1}=M(e.known.vocabulary,t)??{};return s.
includes("text")?E(e,{is:o?"words":"text",text:n}):s.includes("number")||s.includes("time")?E(e,{is:"text",text:n}):e}function Zt(e,t){
let n=[...ut,null],s=n.indexOf(ut.includes(e.state.field??"")?e.state.field:null),o=n[s+t];return o?S(e,o):v(e)}function zl(e){
let t=dt($(e),e.known.vocabulary);return t?S(e,t,{isAdding:!0}):e}function Hr(e){let{field:t}=e.state,n=$(e);return t===
"basis"?n.basis!==null:t!==null&&ae(n,t)}function Kl(e){let{field:t,isInferring:n}=e.state,s=$(e);if(t===null)return e;if(t===
"basis")return v(j(e,{...s,basis:null}));let o=j(e,kr(s,t,n));return n?Q(o):X(_(o,{filters:{...e.state.filters,[t]:""}}))}
var P={keys:["1\u20139"],name:"take",when:Hl,does:(e,t)=>Ie(e,Gr(e,t))},te={keys:["a\u2026z"],name:"filter",when:()=>!1,
does:e=>e},F=[{keys:["ArrowDown"],name:"mark next",does:e=>Bs(e,1)},{keys:["ArrowUp"],name:"mark before",does:e=>Bs(e,-1),
isRare:!0}],en={keys:["Enter"],name:"take what is marked",does:ql},qe={keys:[","],name:"one more value",when:e=>A(e)&&dt(
$(e),e.known.vocabulary)!==null,does:zl},we=[{keys:["Backspace"],name:"back",when:A,does:Fr},{keys:["Escape"],name:"leav\
e",does:Ur},{keys:["Tab"],name:"next field",isRare:!0,isShift:!1,does:e=>Zt(e,1)},{keys:["Tab"],name:"field before",isRare:!0,
isShift:!0,when:({state:e})=>e.field!==ut[0],does:e=>Zt(e,-1)}],Ge={keys:["?"],name:"all keys",when:A,does:e=>_(e,{isHelpOpen:!0})},
ze={keys:["Backspace"],name:"clear",isRare:!0,when:({state:e})=>e.isSelected,does:e=>_(e,{line:"",isSelected:!1,marked:0})},
ye={keys:["Delete"],name:"empty the field",isHere:e=>A(e)&&Hr(e),when:e=>A(e)&&Hr(e),does:Kl},zr={keys:["0"],name:"nobod\
y named",when:A,does:e=>e.state.field==="object"&&As($(e),e.known.vocabulary)!=="needed"?Pr(e):E(e,{is:"nobody"})},tn={keys:[
"."],name:"as last time",when:e=>A(e)&&qr(e).length>0,does:e=>ht(e,qr(e))};function qr({known:e,state:t}){return e.article.
statements.find(({key:s})=>s===t.last)?.slots.find(({field:s})=>s===t.field)?.values??[]}function Vl(e){let{line:t,rows:n,marked:s}=e.state,o=n[s];return o?E(e,o.value):t.trim()?E(e,{is:"text",text:t.trim()}):
$(e).basis?v(e):R(e,"choose a basis by its digit, or write one")}var Kr={name:"Basis",writes:()=>!0,bindings:()=>[{...P,
when:(e,t)=>e.state.line===""&&!!P.when?.(e,t)},{keys:["a\u2026z"],name:"your own words",when:()=>!1,does:e=>e},{keys:["\
Enter"],name:"take what is written",does:Vl},...F,{keys:["Backspace"],name:"back",when:({state:e})=>e.line==="",does:e=>v(
_(e,{line:""}))},ye,...we.filter(({keys:e})=>!e.includes("Backspace"))]};function Vr(e,t){let n=t.join(" ");return e===n?0:e.startsWith(n)?1:t.every(s=>e.includes(s))?t.every(s=>Xl(e,s))?2:3:null}
function Xl(e,t){for(let n=e.indexOf(t);n>=0;n=e.indexOf(t,n+1))if(sr(e,n))return!0;return!1}var Xr=new WeakMap;function Jl(e){let t=Xr.get(e);return t||(t=e.map(n=>({rule:n,words:n.words.map(s=>k(s).split(" "))})),
Xr.set(e,t)),t}function Qr(e,t,n){let s=Yl(e.words.map(k),t),o=Jl(t.types).filter(({rule:l})=>l.type in n.types);if(Ps(e,
t)>0)return sn(t);let r=Ke(e.words[0])&&o.find(({rule:l})=>l.where==="called"&&Ql(l,e.before));if(r)return r.rule.type;let i=tf(
s,t),[a,c]=[null,0];for(let{rule:l,words:u}of o)if(Zl.includes(l.where))for(let d of u){let p=nf(l.where,d,s,i),m=p<0?0:
d.filter(g=>!g.startsWith("*")).length+1-p/(s.length+1);m>c&&([a,c]=[l.type,m])}if(a)return a;let f={before:k(e.before),
after:k(e.after),form:of(e,s[i])};for(let{rule:l,words:u}of o)if(u.some(d=>sf(l.where,d,s,f)))return l.type;return null}
var Ql=({words:e},t)=>e.some(n=>` ${t}`.endsWith(` ${n}`));function Yl(e,t){return e.length>2&&nn(t.unnamed).has(e[0])&&
nn(t.prepositions).has(e[1])?e.slice(2):e}var Zl=["head","first","any"],sn=e=>e.types.find(({where:t,words:n})=>t==="for\
m"&&n.includes("names"))?.type??null;function Ps({words:e,isCountry:t},n){let s=e.map(o=>k(o).replace(/\.$/,""));for(let o=Math.
min(ef,e.length-1);o>0;o--){let r=e.slice(o);if(nn(n.titles).has(s.slice(0,o).join(" "))&&r.every(Ke)&&!(r.length===1&&t(
s[o])))return o}return 0}var Jr=new WeakMap;function nn(e){let t=Jr.get(e);return t||(t=new Set(e.map(k)),Jr.set(e,t)),t}
var ef=3,Ke=e=>/^\p{Lu}/u.test(e);function tf(e,t){let n=e.findIndex((s,o)=>o>0&&nn(t.prepositions).has(s));return(n<0?e.
length:n)-1}function Yr(e,t){return e==="*"?!0:e.endsWith("*")?t.startsWith(e.slice(0,-1)):e.startsWith("*")?t.endsWith(
e.slice(1))&&t.length>e.length+1:e===t}function nf(e,t,n,s){let o=n.length-t.length;for(let r=0;r<=o;r++){if(e==="first"&&
r>0)return-1;let i=r+t.length-1;if(!(e==="head"&&(r>s||i<s))&&t.every((a,c)=>Yr(a,n[r+c])))return e==="any"?r:0}return-1}
function sf(e,t,n,{before:s,after:o,form:r}){if(e==="form"){let[a]=t;return a.includes("*")?r==="name"&&Yr(a,n[0]):a===r}
let i=t.join(" ");return e==="before"?` ${s}`.endsWith(` ${i}`):e==="after"&&o.startsWith(i)&&!/^[\p{L}\p{N}]/u.test(o.slice(
i.length))}function of({words:e,isCountry:t},n){return e.length===1&&/^\p{Lu}{2,}\p{L}?$/u.test(e[0])?"acronym":e.every(
Ke)?e.length>1?e.length<5?"names":"":t(n)?"country":"name":/[^s]s$/.test(n)?"plural":""}var Zr=60;function on(e,t){let{article:n}=e.known,{text:s,lang:o}=n,[r,i]=af(e,Me(s,t)),a={before:s.slice(Math.max(0,r-Zr),
r).trimEnd(),after:s.slice(i,i+Zr).trimStart()},c=new Set(Rr(e,[r,i]).map(({id:l})=>l)),f=ni(e,s.slice(r,i),o,a,[...c]);
return{...f,label:rf(f.label,o,e.wording)}}function rf(e,t,n){let s=U(e,[0,e.length],t).map(([r,i])=>e.slice(r,i));return!n||
s.length<2||s.slice(1).every(Ke)||!/^\p{Lu}\p{Ll}*$/u.test(s[0])?e:n.determiners.includes(s[0].toLowerCase())||oi(s,n)?e[0].
toLowerCase()+e.slice(1):e}function ti(e,t){let n=t.trim().replace(/\s+/g," ");return ni(e,n,e.lang,{before:"",after:""},
[])}function ni(e,t,n,s,o){let{wording:r}=e,{vocabulary:i}=e.known,a=U(t,[0,t.length],n).map(([b,x])=>t.slice(b,x)),c=ei(
t,r);if(!r||!a.length)return{label:c,lang:n,type:"",country:null,aliases:[],isLocal:!1,members:[]};a[a.length-1]=ei(a[a.
length-1],r);let f={words:a,...s,isCountry:b=>Tr(e,b)},l=Qr(f,r,i)??"",u=l!==""&&l===sn(r),d=u?Ps(f,r):0,p=a.slice(d),m=p.
length>1&&d>0?c.slice(c.indexOf(p[0])):c,g=p[p.length-1],w=Fe(e).some(b=>b.type===l)?null:Cr(e,c),y=!u&&oi(a,r);return{label:m,
lang:n,type:l,country:w,aliases:u&&p.length+d>1&&g!==m?[g]:[],isLocal:y,members:y&&o.length>1?o:[]}}function si(e,t,n){let s=e.
wording?sn(e.wording):null,o=t.label.split(" "),r=o[o.length-1];if(t.type===s==(n===s)||o.length<2)return{...t,type:n};let i=t.
aliases.filter(a=>a!==r);return{...t,type:n,aliases:n===s?[...i,r]:i}}function af(e,[t,n]){let{text:s}=e.known.article;for(let o of e.
wording?.articles??[]){let r=s.slice(t,t+o.length),i=s.slice(t+o.length,n);if(r.toLowerCase()===o&&/^\s+\S/u.test(i))return Me(
s,[t+o.length,n])}return[t,n]}function ei(e,t){for(let n of t?.possessives??[])if(e.length>n.length+1&&e.endsWith(n))return e.
slice(0,-n.length);return e}function oi(e,t){let n=e.map(s=>s.toLowerCase());return t.unnamed.some(s=>` ${n.join(" ")} `.
startsWith(` ${s} `))&&(e.length===1||!e.slice(1).every(Ke))}var cf=2,ri=3;function ii(e,t){let n=mt(k(t)),s=n.split(" ").filter(Boolean);if(!s.length)return[];let o=[],r=ff(n,s);for(let a of e.
byUse){let c=r(a.joined);c!==null&&o.push({searched:a,rank:c})}if(o.length||s.join("").length<ri)return o;let i=e.wording?.
endings??lf;for(let[a,{pattern:c,kept:f}]of[df,mf].entries()){let l=s.map(u=>({parts:f(u),like:new RegExp(`[ \\n](?:${c(
u,i)})`)}));for(let u of e.byUse){let{joined:d}=u;l.every(({parts:p,like:m})=>p.some(g=>d.includes(g))&&m.test(d))&&o.push(
{searched:u,rank:4+a})}if(o.length)return o}return o}var lf=[];function ff(e,t){let[n,s]=[`
${e}`,`
${e}
`],o=t.map(i=>[` ${i}`,`
${i}`]),r=t.every(i=>i.length>=cf);return i=>{for(let a of t)if(!i.includes(a))return null;if(i.includes(n))return i.includes(
s)?0:1;for(let[a,c]of o)if(!i.includes(a)&&!i.includes(c))return r?3:null;return 2}}var ai=3;function uf(e,t){let n=t.map(
k).join("|"),s=t.map(k).filter(o=>e.endsWith(o)&&e.length-o.length>=ai).map(o=>`${e.slice(0,e.length-o.length)}(?:${n})(\
?=[ \\n])`);return[e,...s].join("|")}function pf(e){let t=[e];for(let n=0;e.length>=ri&&n<e.length;n++){let[s,o,r,i]=[e.
slice(0,n),e[n],e[n+1]??"",e.slice(n+1)];t.push(`${s}[^ \\n]${i}`,`${s}[^ \\n]${o}${i}`,`${s}${i}`),r&&t.push(`${s}${r}${o}${e.
slice(n+2)}`)}return t.join("|")}var df={pattern:uf,kept:e=>[e.slice(0,ai)]},mf={pattern:pf,kept:e=>{let t=e.length>>1;return[
e.slice(0,Math.max(1,t-1)),e.slice(t+1)]}};var Fs="Statement";function Us(e,t,n){if(n.includes(t))return!0;let s=e.types[t];return s?s.broader.some(o=>n.includes(o))?
!0:s.isAbstract&&n.some(o=>e.types[o]?.broader.includes(t)):!1}function hf(e,t){switch(t.is){case"entity":return e.entities.
get(t.id)?.type??null;case"new":return t.entity.type;case"statement":case"later":return Fs;default:return null}}var rn=(e,t)=>e.
slots.find(n=>n.field===t)?.values??[];function le(e,t){let[n]=rn(t,"relation");return n?.is==="relation"?e.known.vocabulary.
relations[n.id]??null:null}function Hs(e,t,n,s){return s.every(o=>{if(o.is==="words")return n==="object"&&t.words;let r=hf(
e,o);return r===null?!0:r===Fs?t[n].includes(r):Us(e.known.vocabulary,r,t[n])})}function _t(e,t,n){return t?t.id!=="subj\
ect"&&t.id!=="object"?t.types.length?t.types:null:le(e,n)?.[t.id]??null:null}function ci(e,t,n){if(!t.takes.includes("st\
atement"))return!1;let s=le(e,n);return!s||t.id!=="subject"&&t.id!=="object"?!0:s[t.id].includes(Fs)}function li(e,t,n){
return t.id!=="object"?t.words:le(e,n)?.words??!1}var _e=9,Ne=100,gf={score:1.2,isFound:1.3,usesHere:1,isLast:.8,isInSentence:-.7,isNarrow:.9};function fi(e,{line:t,draft:n,
sentence:s}){let o=e.known.article.sentences[s]?.relations??[],r=new Map(o.map(d=>[d.relation,d])),i=o[0]?.score||1,a=_f(
e,s),[c,f]=[rn(n,"subject"),rn(n,"object")],l=k(t),u=[];for(let d of e.relations){let p=l?bf(d,l):0;if(p===null)continue;
let{id:m}=d.relation,g=Hs(e,d.relation,"subject",c),w=g&&Hs(e,d.relation,"object",f),y=r.get(m),b={score:(y?.score??0)/i,
isFound:y!==void 0,usesHere:Math.log1p(a.here.get(m)??0),isLast:a.last===m,isInSentence:a.inSentence.has(m),isNarrow:g&&
c.length>0&&d.relation.subject.length===1},x=Object.entries(gf).reduce((O,[oe,xe])=>O+xe*Number(b[oe]),0);u.push({relation:d.
relation,rank:p*2+(w?0:1),weight:x,why:yf(y?.why??"")})}return u.sort((d,p)=>d.rank-p.rank||p.weight-d.weight||p.relation.
uses-d.relation.uses||(d.relation.label<p.relation.label?-1:1)),u.map(({relation:d,why:p},m)=>({value:{is:"relation",id:d.
id},label:d.label,lang:null,why:[wf(d),p].filter(Boolean).join(" \xB7 "),digit:m<_e?m+1:null}))}var wf=({id:e,label:t})=>{
let n=e.replaceAll("_"," ");return n.startsWith(`${t} `)?n.slice(t.length+1):""},yf=e=>/\u201c[^\u201d]*\u201d/.exec(e)?.[0]??e.split(
";")[0];function _f({known:{article:e}},t){let[n,s]=e.sentences[t]?.span??[0,0],o=new Map,r=new Set,i=null;for(let{slots:a,
spans:c}of e.statements){let f=a.find(({field:l})=>l==="relation")?.values[0];f?.is==="relation"&&(i=f.id,o.set(i,(o.get(
i)??0)+1),c.some(([l,u])=>l<s&&u>n)&&r.add(i))}return{here:o,inSentence:r,last:i}}function bf(e,t){if(e.label.startsWith(
t)||e.relation.id.startsWith(t))return 0;let n=t.split(" ");return an(e.label,n)?1:e.cues.some(s=>an(s,n))||an(e.inverse,
n)?2:an(e.told,n)?3:null}var an=(e,t)=>t.every(n=>e.startsWith(n)||e.includes(` ${n}`));var bt=9;function cn(e,t){let n=e.fields.get(t.field??"")??null;return t.line?t.line.startsWith("#")?Of(e,t.line.slice(1)):
Sf(e,t,n):kf(e,t,n)}var qs=(e,t,n,s)=>({value:s?{is:"entity",id:e.id,at:s}:{is:"entity",id:e.id},label:e.label,lang:e.lang,
why:t,digit:n});function kf(e,{draft:t,sentence:n,recent:s,last:o},r){let{say:i}=e.known,a=ce(e,n),c=r!==null&&ci(e,r,t),
f=c&&o?e.statements.get(o):null,l=f?bt-1:bt,u=a.map(({id:m,span:g},w)=>qs(e.entities.get(m),i("named here"),w<bt-1?w+1:null,
g)),d=()=>u.length<l?u.length+1:null;if(c&&le(e,t))for(let m of xf(e,n,o))u.push(Gs(i,m,d(),i("stated here")));let p=_t(
e,r,t);for(let[m,g]of vf(e,new Set(a.map(({id:w})=>w)),s,p))u.push(qs(m,g&&i(g),d()));return f&&u.splice(Math.min(u.length,
bt-1),0,Gs(i,f,bt,i("saved last"))),ui(e,u,p)}function ui(e,t,n){let s=ln(e,n),{say:o,vocabulary:r}=e.known;return t.map(
i=>{let a=i.value.is==="entity"?e.entities.get(i.value.id)?.type:void 0;return!a||s(a)?i:{...i,why:o("does not fit",{type:r.
types[a]?.label??a})}})}var $f=3;function xf({known:{article:e}},t,n){let s=e.sentences[Math.max(0,t-1)]?.span[0]??0,o=e.
sentences[t]?.span[1]??0;return e.statements.filter(({key:r,spans:[i]})=>r!==n&&i&&i[0]>=s&&i[1]<=o).reverse().slice(0,$f)}
function ln({known:{vocabulary:e}},t){let n=new Map;return s=>{let o=n.get(s);if(o!==void 0)return o;let r=!t||Us(e,s,t);
return n.set(s,r),r}}function vf(e,t,n,s){let o=ln(e,s),r=u=>o(u.type),i=[...new Set(n)].flatMap(u=>t.has(u)?[]:e.entities.
get(u)??[]),a=new Set([...t,...n]),[c,f]=[[],[]];for(let{entity:u}of e.byUse){if(c.length>=Ne)break;a.has(u.id)||!pi(e,u)||
(r(u)?c.push(u):f.length<Ne&&f.push(u))}let l=(u,d)=>u.map(p=>[p,d]);return[...l(i.filter(r),"recent"),...l(c,""),...l(i.
filter(u=>!r(u)),"recent"),...l(f,"")].slice(0,Ne)}var pi=({known:{article:e}},t)=>t.local===null||t.local===`${e.coder}\
/${e.id}`;function Gs(e,{key:t,id:n,words:s,isDenied:o},r,i){let a=[s.subject,s.relation,s.object].filter(Boolean).join(
" \u2013 "),c=`#${n} ${o?`${e("not")} `:""}${a}`,f=s.by&&e("according_to",{name:s.by});return{value:{is:"statement",key:t},
label:c,lang:null,why:[f,i].filter(Boolean).join(" \xB7 "),digit:r}}function Of(e,t){let n=k(t).split(" ").filter(Boolean),
{coder:s,id:o}=e.known.article,r=/^\p{L}?(\d+)$/u.exec(t)?.[1],i=c=>r!==void 0&&Number(c.id.replace(/\D/g,""))===Number(
r),a=Vt(e).filter(({plain:c,stated:f})=>i(f)||n.every(l=>c.startsWith(l)||c.includes(` ${l}`)));return[...a.filter(({stated:c})=>i(
c)),...a.filter(({stated:c})=>!i(c))].slice(0,Ne).map(({stated:c},f)=>{let l=[c.coder===s?"":c.coder,c.article===o?"":c.
article];return Gs(e.known.say,c,f<_e?f+1:null,l.filter(Boolean).join(" / "))})}function Sf(e,{line:t,draft:n,sentence:s,
recent:o},r){let i=ln(e,_t(e,r,n)),a=new Map(ce(e,s).map(({id:p,span:m})=>[p,m])),c=new Set(o),f=[],l=!1;for(let{searched:p,
rank:m}of ii(e,t)){let{entity:g}=p;if(!pi(e,g))continue;l||=m===0;let w=i(g.type)?0:1,y=a.has(g.id)?0:c.has(g.id)?1:2,b=m*
6+w*3+y;f[b]??=[],f[b].push(g)}let{say:u}=e.known,d=f.flat().slice(0,Ne).map((p,m)=>{let g=a.has(p.id)?"named here":c.has(
p.id)?"recent":"";return qs(p,g&&u(g),m<_e?m+1:null,a.get(p.id))});return l||d.push(...Ef(e,t.trim(),r,n,d.length)),ui(e,
d,_t(e,r,n))}function Ef(e,t,n,s,o){if(!t)return[];let{say:r,article:i}=e.known,a=[];return n&&li(e,n,s)&&a.push({is:"wo\
rds",text:t}),a.push({is:"new",entity:ti(e,t)}),a.map((c,f)=>({value:c,label:t,lang:i.lang,why:r(c.is==="new"?"new entit\
y":"plain words"),digit:o+f<_e?o+f+1:null}))}function di(e,{field:t,madeFor:n,line:s,draft:o}){let r=k(s).split(" ").filter(
Boolean),i=t==="country",a=zs(e.known.entities),c=ln(e,_t(e,e.fields.get(n??"")??null,o));return(i?Fe(e).map(({id:l,label:u,
uses:d})=>({id:l,label:u,uses:d,fits:1})):Object.values(e.known.vocabulary.types).filter(l=>!l.isAbstract).map(({id:l,label:u})=>({
id:l,label:u,uses:a.get(l)??0,fits:Number(c(l))}))).map(l=>({one:l,rank:Vr(k(l.label),r)})).filter(({rank:l})=>l!==null).
sort((l,u)=>Number(l.rank)-Number(u.rank)||u.one.fits-l.one.fits||u.one.uses-l.one.uses||(l.one.label<u.one.label?-1:1)).
slice(0,Ne).map(({one:l},u)=>({value:i?{is:"entity",id:l.id}:{is:"text",text:l.id},label:l.label,lang:null,why:"",digit:u<
_e?u+1:null}))}function zs(e){let t=new Map;for(let{type:n}of e)t.set(n,(t.get(n)??0)+1);return t}var Mf=/^(\d{1,2})$/,Tf=/^(\d{1,2})-(\d{1,2})$/,Af=/^(\d{1,2})-$/;function fn(e,t){if(!Z(t))return null;let[,n,s,o]=/^\[?([\d-]*)(?:(\.\.|\/)([\d-]*))?\]?$/.
exec(e)??[],r=n?mi(n,t)??n:"",i=o?mi(o,t,r)??o:"",a=[r,i];return a[0]===(n??"")&&a[1]===(o??"")||!a.every(c=>!c||/^\d{4}/.
test(c))?null:s?s==="/"?a.join("/"):`[${a.join("..")}]`:a[0]}function mi(e,t,n=""){let[,s]=Mf.exec(e)??[],o=s&&Z(n)?n:t,
[r,i]=o.split("-").map(Number);if(s){let u=[1,0,-1].map(d=>gi(r,i+d,Number(s)));return hi(u,o,n)}let[,a,c]=Tf.exec(e)??[],
f=Number(a??Af.exec(e)?.[1]??0);if(f<1||f>12)return null;let l=[1,0,-1].map(u=>gi(r+u,f,Number(c??1)));return hi(a?l:l.map(
u=>u?.slice(0,7)??null),t,n)}function hi(e,t,n){let s=e.filter(o=>o!==null&&o>=n);return s.find(o=>o!==null&&o<=t)??(n?s.
at(-1)??null:null)}function gi(e,t,n){let s=new Date(Date.UTC(e,t-1,n));return s.getUTCDate()===n?s.toISOString().slice(
0,10):null}var yi="when",Cf=/\d{4}(?:-\d\d){0,2}/;function _i(e,{field:t,line:n,sentence:s}){let{article:o}=e.known,r=n.trim(),i=k(
r),a=fn(r,o.published),c=a?[{when:a,why:r}]:[],f=r?wi(e,r,[0,r.length]).map(g=>({...g,at:void 0})):[],l=o.sentences[s]?.
span??[0,0],d=[...wi(e,o.text,l),...Rf(e),...If(e,t??yi),...Nf(e)],p=[...c,...f,...d.filter(({when:g,why:w})=>k(g).includes(
i)||k(w).includes(i))],m=new Map;for(let g of p)m.has(`${g.when}${g.basis?"i":""}`)||m.set(`${g.when}${g.basis?"i":""}`,
g);return[...m.values()].map(({when:g,why:w,basis:y,at:b})=>({value:b?{is:"text",text:g,at:b}:{is:"text",text:g},label:g,
lang:null,why:w,digit:null,...y?{basis:y}:{}}))}function wi({known:{article:e,say:t},statements:n,wording:s},o,r){let i=Z(
e.published)?null:[...n.values()].find(l=>Ve(l)?.match(/^\d{4}/)),a=i?Ve(i)?.slice(0,4):null,c=[...n.values()].reverse().
find(l=>Z(Ve(l))),f=c?Ve(c):null;return ft(o,r,s,e.published,f).flatMap(({span:l,stated:u,concluded:d})=>{let p=`\u201C${o.
slice(...l)}\u201D`,m={words:p,day:e.published,statement:c?.id??""},g=d.map(({when:w,how:y})=>({when:w,why:p,basis:t(`ti\
me_${y}`,m),at:l}));return i&&a&&u?.includes("XXXX")&&g.push({when:u.replaceAll("XXXX",a),why:p,basis:t("time_year",{statement:i.
id}),at:l}),u?[{when:u,why:p,at:l},...g]:g})}function Ve({slots:e}){return e.flatMap(({field:n,values:[s]})=>n===yi&&s?.
is==="text"?s.text:[]).map(n=>Cf.exec(n)?.[0]).find(n=>n!==void 0)??null}function If({known:{say:e},statements:t},n){let s=[
...t.values()].reverse().flatMap(o=>o.slots.flatMap(({field:r,values:[i],isInferred:a})=>{if(r!==n||i?.is!=="text")return[];
let c=e("as for",{statement:o.id});return[a?{when:i.text,why:c,basis:Ks(o,c)}:{when:i.text,why:c}]}));return[...s.filter(
({basis:o})=>o),...s.filter(({basis:o})=>!o)]}var Ks=({basis:e},t)=>e?.startsWith(t.replace(/#.*/,"#"))&&e.length<t.length+
3?e:t;function Nf({known:{article:e,say:t},statements:n}){let s=e.published;if(!Z(s))return[];let o=[],r=[...n.values()].
reverse().find(a=>Ve(a)),i=r?Ve(r):null;if(r&&i&&i<s){let a=t("time_since",{statement:r.id,day:s});o.push({when:`[${i}..${s}\
]`,why:a,basis:a})}return o.push(bi(t,"time_until",`[..${s}]`,s)),o}var Rf=({known:{article:e,say:t}})=>Z(e.published)?[
bi(t,"time_day",e.published,e.published)]:[],bi=(e,t,n,s)=>({when:n,why:e(t,{day:s}),basis:e(t,{day:s})});var Vs=(e,t,n,s)=>({value:{is:"text",text:e},label:t,lang:null,why:n,digit:s<_e?s+1:null});function ki(e,t){let n=e.fields.
get(t.field??"");if(!n)return[];if(n.takes.includes("time"))return _i(e,t);let{text:s,sentences:o}=e.known.article,r=o[t.
sentence]?.span??[0,0],i=[],a=Os(e,r);if(n.takes.includes("number")&&i.push(...a.map(({value:u,span:d})=>({text:u,at:d}))),
n.takes.includes("text")){let u=n.takes.includes("number")?a.map(d=>Df(e,d.span,r)):[];for(let d of[...u,...vs(e,n,r)])i.
push({text:s.slice(...d),at:d})}let c=k(t.line),l=[...new Map(i.filter(u=>k(u.text).startsWith(c)).map(u=>[u.text,u])).values()].
map(u=>({value:{is:"text",...u},label:u.text,lang:null,why:u.text===s.slice(...u.at)?"":`\u201C${s.slice(...u.at)}\u201D`,
digit:null}));return n.takes.includes("entity")?[...l,...Lf(e,t)]:l}function Lf(e,t){let n=new Set(ce(e,t.sentence).map(
({id:s})=>s));return cn(e,{...t,place:"choosing"}).filter(({value:s})=>s.is==="entity"&&n.has(s.id)).map(s=>({...s,digit:null}))}
var jf=5;function Df({known:e,lang:t,wording:n},[s,o],[,r]){let{text:i}=e.article,a=new Set([...n?.openers??[],...n?.joiners??
[],...(n?.prepositions??[]).slice(1)]),c=o;for(let[f,l]of U(i,[o,r],t).slice(0,jf)){if(!/^\s+$/.test(i.slice(c,f))||a.has(
i.slice(f,l).toLowerCase()))break;c=l}return[s,c]}function $i(e,{line:t,draft:n}){let s=k(t),{say:o}=e.known,r=new Map;for(let{
id:i,basis:a}of[...e.statements.values()].reverse())a&&i!==n.id&&!r.has(a)&&r.set(a,Ks({basis:a},o("as for",{statement:i})));
return[...r].filter(([i,a])=>k(`${a} ${i}`).includes(s)).map(([i,a],c)=>Vs(a,a,i===a?"":i,c))}function xi(e,{field:t}){return(e.
fields.get(t??"")?.values??[]).map((s,o)=>Vs(s,s,"",o))}function vi(e,{line:t,draft:n}){let s=k(t),o=le(e,n)?.roles??[],
r=e.known.vocabulary.fields.filter(({id:a,everywhere:c,isRole:f,label:l})=>!Wf.includes(a)&&(!f||c||o.includes(a))&&` ${k(
l)}`.includes(` ${s}`)),i=(a,c)=>o.includes(a)?0:c===null?1:2;return r.map(a=>({field:a,rank:i(a.id,a.letter)})).sort((a,c)=>a.
rank-c.rank).map(({field:a},c)=>Vs(a.id,a.label,"",c))}var Wf=["subject","relation","object"];function W(e,t){switch(t.place){case"choosing":return cn(e,t);case"relation":case"new relation":return fi(e,t);case"text":
return ki(e,t);case"basis":return $i(e,t);case"few":return xi(e,t);case"other fields":return vi(e,t);case"new entity":return di(
e,t);default:return[]}}var Bf=2,Oi=e=>new Set(e?.values.flatMap(t=>"id"in t?[t.id]:"key"in t?[t.key]:[])),un=(e,t)=>[...e].some(n=>t.has(n));function Pf({
relations:e},t,n){if(un(t,n))return 2;let s=[t,n].map(o=>new Set([...o].flatMap(r=>[r,...e[r]?.broader??[]])));return un(
s[0],s[1])?1:0}function Si(e,{article:t,vocabulary:n}){let[s,o,r]=["subject","relation","object"].map(a=>Oi(me(e,a)));return t.
statements.filter(a=>a.coder===t.coder&&a.article===t.id&&a.id!==e.id).map(a=>{let c=u=>Oi(a.slots.find(d=>d.field===u)),
f=Number(un(s,c("subject")))+Number(un(r,c("object"))),l=Pf(n,o,c("relation"));return{stated:a,score:l&&f?l+f:f===2?2:0}}).
filter(({score:a})=>a>=Bf).sort((a,c)=>c.score-a.score).map(({stated:a})=>a)}var Y=[..."fjdkslaghrueiwovncmtybpqxz"];function Ei(e,t,n=()=>!0){let s=[...e.keys()].sort((a,c)=>Number(n(e[c]))-Number(
n(e[a]))||a-c),o=Ff(e.length),r=s.map((a,c)=>({letters:o[c],span:e[a],statement:null}));r.sort((a,c)=>a.span[0]-c.span[0]);
let i=t.slice(0,9).map((a,c)=>({letters:`${c+1}`,span:null,statement:a.key}));return[...r,...i]}function Ff(e){let t=0;for(;Y.
length-t+t*Y.length<e&&t<Y.length;)t++;let n=Y.slice(0,Y.length-t),s=Y.slice(Y.length-t).flatMap(r=>Y.map(i=>r+i)),o=[...n,
...s];return o.length>=e?o.slice(0,e):Y.flatMap(r=>Y.flatMap(i=>Y.map(a=>r+i+a))).slice(0,e)}var Mi=1;function Uf({state:e,known:t}){let{article:n}=t,{sentence:s,last:o}=e,r=Array.from({length:Mi},(c,f)=>s-1-f),i=Array.
from({length:Mi},(c,f)=>s+1+f);return[s,...r,...i].flatMap(c=>J(n,c)).sort((c,f)=>+(f.key===o)-+(c.key===o))}function Xs(e,t){
let{text:n,lang:s,sentences:o}=e.known.article,{span:r}=o[e.state.sentence],i=new Set(e.known.vocabulary.wording?.[s]?.small),
a=([c,f])=>!i.has(n.slice(c,f).toLowerCase());return Ei(U(n,r,s),t?Uf(e):[],a)}var Xe=e=>_(e,{place:"words",hints:Xs(e,!0),
typed:"",first:null,line:""}),Je=e=>_(e,{place:"quote",hints:Xs(e,!1),typed:"",first:null,isAdding:!1});function Qe(e,t){
let n=Math.max(0,Math.min(e.known.article.sentences.length-1,e.state.sentence+t)),s=_(e,{sentence:n,typed:""});return _(
s,{hints:Xs(s,e.state.place==="words"&&e.state.first===null)})}function Ye({hints:e,typed:t},n){let s=t+n;return{hint:e.
find(o=>o.letters===s)??null,typed:e.some(o=>o.letters.startsWith(s))?s:""}}function pn(e){return e.state.typed?_(e,{typed:""}):
e.state.first?_(e,{first:null}):null}var dn=(e,t)=>[Math.min(e[0],t[0]),Math.max(e[1],t[1])];function H(e){let{place:t,field:n,part:s,line:o,recent:r,last:i}=e.state,a=$(e),c=o.replaceAll("\\","");return{place:t,field:s??
n,madeFor:n,line:c,draft:a,sentence:a.sentence,recent:r,last:i}}var Hf=["place","field","part","line","draft","sentence",
"recent","last","isAdding"];function kt(e,t,n){let{state:s}=e;if(n&&Hf.every(i=>n[i]===s[i]))return e;let o=t.rows?t.rows(
e):t.writes(s)?W(e.index,H(e)):[],r=Gf(e)?-1:Math.min(s.marked,o.length-1);return{...e,state:{...s,rows:o,marked:r}}}var qf=/^[\dX?~%/.[\]{},-]+$/;
function Gf({state:{place:e,field:t,line:n},known:s}){return e==="basis"?!0:e!=="text"||n===""?!1:qf.test(n)&&fn(n,s.article.
published)===null||!M(s.vocabulary,t)?.takes.includes("time")}var zf=({state:e,known:t})=>M(t.vocabulary,e.field)?.takes??[],Ti=e=>zf(e).includes("statement");function Kf({state:e,known:t}){
let{isMany:n=!1,takes:s=[]}=M(t.vocabulary,e.field)??{};return n&&s.every(o=>o==="statement")}function Vf(e){let{field:t,
line:n}=e.state;return t!=="act"?W(e.index,H(e)):n===""?Xf(e):W(e.index,{...H(e),line:`#${n.replace(/^#/,"")}`})}function Xf(e){
let{article:t}=e.known,n=$(e),s=Si(n,e.known),r=t.statements.filter(({coder:i,id:a})=>i===t.coder&&a!==n.id).filter(i=>!s.
includes(i)).reverse();return[...s,...r].map(({key:i,id:a,spans:c,words:{subject:f,relation:l,object:u}},d)=>({value:{is:"\
statement",key:i},label:`#${a} ${[f,l,u].filter(Boolean).join(" \u2013 ")}`,lang:null,why:c.map(([p,m])=>t.text.slice(p,
m)).join(" \u2026 "),digit:d<9?d+1:null}))}var mn={name:"Choosing",writes:()=>!0,rows:Vf,bindings:()=>[P,te,{keys:[" ","\
'"],name:"words",when:A,does:Xe},{keys:["#"],name:"statements",isHere:Ti,when:A,does:e=>_(e,{line:"#",marked:0})},qe,zr,
tn,{keys:[">"],name:"later",isHere:Ti,when:A,does:e=>E(e,{is:"later"})},{keys:["^"],name:"from the other end",isHere:Kf,
when:A,does:e=>_(e,{isBackwards:!e.state.isBackwards})},{keys:["\\"],name:"digits are text",when:({state:e})=>!e.line.includes(
"\\"),does:e=>_(e,{line:`${e.state.line}\\`,isSelected:!1}),isRare:!0},{...en,isRare:!0},...F.map(e=>({...e,isRare:!0})),
ze,ye,...we,Ge]};function hn(e){let t=e.map(s=>s[0]?.toLowerCase()),n=[];for(let[s,o]of e.entries()){let r=t.filter((a,c)=>c!==s),i=[...o.
toLowerCase()].filter(a=>/[a-z]/.test(a));n.push(i.find(a=>!r.includes(a)&&!n.includes(a))??"")}return n}function Ai({state:e,known:t},{name:n}){let s=M(t.vocabulary,e.field)?.values??[];return s[hn(s).indexOf(n)]??null}var Ci={
name:"One of few",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"underlined letter",when:(e,t)=>Ai(e,t)!==null,does:(e,t)=>E(
e,{is:"text",text:Ai(e,t)??""})},{keys:["Enter","Delete"],name:"the default",does:e=>X(j(e,zt($(e),e.state.field??"")))},
{keys:["Backspace","Escape"],name:"back",does:v}],rows:({state:e,known:t})=>(M(t.vocabulary,e.field)?.values??[]).map(n=>({
value:{is:"text",text:n},label:n,lang:null,why:"",digit:null}))};function ne(e,t){let n=$(e),s=pt(n,e.known.vocabulary);if(s)return S(e,s);if(wr(n))return S(e,"basis",{marked:-1});let o=B(
e,{does:"save",saving:Be(n,e.known,e.state.open),thenNext:t}),r=_(o,{pending:n,sentence:n.sentence,filters:{}});return t?
S(_(r,{draft:V(n.sentence)}),"subject"):he(r)}function Ii(e){let t=$(e).slots.at(-1),[n,...s]=t?.values??[];return t&&n?.
is==="words"&&n.at&&!s.length?{field:t.field,span:n.at}:null}function Jf(e){let t=Ii(e);if(!t)return e;let{field:n,span:s}=t;
return _(S(e,n),{place:"new entity",entity:on(e.index,s),first:s})}function Qf(e){let t=$(e);return!t.slots.length||Dr(t)?
he(e):R(he(_(e,{aside:[t,...e.state.aside]})),"set aside; n takes it up again")}var gn={name:"Statement",writes:()=>!1,bindings:()=>[
{keys:["Enter"],name:"save",does:e=>ne(e,!1)},{keys:["n"],name:"save, next",does:e=>ne(e,!0)},{keys:["i"],name:"inferred",
does:Q},{keys:["q"],name:"quote",does:Je},qe,{keys:["+"],name:"an entity of these words",when:e=>Ii(e)!==null,does:Jf,isRare:!0},
{keys:[" "],name:"other fields",does:ge},{keys:["j","ArrowDown"],name:"next sentence",does:e=>ee(e,e.state.sentence+1)},
{keys:["k","ArrowUp"],name:"sentence before",does:e=>ee(e,e.state.sentence-1)},{keys:["a\u2026z"],name:"a field",when:({
known:e},{name:t})=>ie(e.vocabulary,t)!==null,does:(e,{name:t})=>S(e,ie(e.known.vocabulary,t)?.id??"")},{keys:["Backspac\
e"],name:"take back last",does:gt},{keys:["Escape"],name:"set aside",does:Qf},{keys:["Tab"],name:"field before",isRare:!0,
isShift:!0,does:e=>Zt(e,-1)},Ge]};function Js(e,t){let n=$(e),s=me(n,t),r=n.slots.some(({field:i,isInferred:a})=>i===t&&!a)&&qt(M(e.known.vocabulary,t));return!s||
s.values.length===0||r?S(e,t,{isInferring:!0,marked:0}):Q(j(e,Kt(n,t,{isInferred:!s.isInferred})))}var wn=e=>$(e).basis!==
null,Ni=e=>S(e,"basis",{marked:-1});function Ri(e){let t=dt($(e),e.known.vocabulary);return t&&Cs($(e)).includes(t)?t:null}
var Li={name:"Inferred",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"mark a field",when:({known:e},{name:t})=>ie(
e.vocabulary,t)?.isInferable??!1,does:(e,{name:t})=>Js(e,ie(e.known.vocabulary,t)?.id??"")},{keys:["Enter"],name:"give t\
he basis",isHere:e=>!wn(e),does:e=>Cs($(e)).length?Ni(e):v(e)},{keys:["Enter"],name:"keep the basis, and save",isHere:wn,
does:e=>ne(e,!1)},{keys:["n"],name:"and the next",isHere:wn,does:e=>ne(e,!0)},{keys:["."],name:"another basis",isHere:wn,
does:Ni},{keys:[","],name:"one more value",when:e=>Ri(e)!==null,does:e=>S(e,Ri(e)??"",{isAdding:!0,isInferring:!0})},{keys:[
" "],name:"other fields",does:e=>_(ge(e),{isInferring:!0})},{keys:["Backspace","Escape"],name:"back",does:v}]};var ji=e=>t=>X(j(t,Kt($(t),t.state.field??"",{each:e})));function Yf(e){let{known:t,state:n}=e,o=(me($(e),n.field)?.values??
[]).map(r=>He(r,t));return[{label:o.join(` ${t.say("and")} `),why:t.say("jointly: one statement")},{label:o.join(" / "),
why:t.say("each: several statements")}].map((r,i)=>({...r,value:{is:"text",text:r.label},lang:null,digit:i+1}))}var Di={
name:"Several values",writes:()=>!1,rows:Yf,bindings:()=>[{keys:["1","Enter"],name:"jointly: one statement",does:ji(!1)},
{keys:["2"],name:"each: several statements",does:ji(!0)},{keys:[","],name:"one more value",does:e=>S(e,e.state.field??"",
{isAdding:!0})},{keys:["Backspace"],name:"take back last",does:gt},{keys:["Escape"],name:"leave",does:v}]};function yn(e){let t=M(e.known.vocabulary,e.state.field);return _(e,{place:Yt(t)??"choosing",hints:[],typed:"",first:null})}
function $t(e,t){let{first:n}=e.state;return n?Zf(e,dn(n,t)):_(e,{first:t,typed:""})}function Zf(e,t){let{index:n,known:s}=e,
o=Me(s.article.text,t),r=s.article.text.slice(...o),i=k(r),a=`${s.article.coder}/${s.article.id}`,c=n.searched.find(d=>(d.
entity.local===null||d.entity.local===a)&&xr(d,i)),f=yn(e),l=f.state.place==="text",u=M(s.vocabulary,e.state.field)?.takes??
[];return c&&(!l||u.includes("entity"))?eu(R(E(f,{is:"entity",id:c.entity.id,at:o}),"is an entity already",{name:r})):l?
E(f,{is:"text",text:r,at:o}):Qs(e)&&!/\p{Lu}/u.test(r)?E(f,{is:"words",text:r,at:o}):_(f,{place:"new entity",entity:on(n,
o),first:o,part:null})}var eu=e=>e.state.place==="statement"?e:_(e,{marked:-1});function Qs(e){let{field:t}=e.state;if(t===
"object")return le(e.index,$(e))?.words??!1;let n=M(e.known.vocabulary,t);return n?n.words||n.takes.includes("text"):!1}
var Wi={name:"Words",writes:()=>!1,bindings:()=>[{keys:["a\u2026z"],name:"first, then last word",does:(e,t)=>{let{hint:n,
typed:s}=Ye(e.state,t.name);return n?.span?$t(_(e,{typed:""}),n.span):_(e,{typed:s})}},{keys:["1\u20139"],name:"statemen\
t in the margin",when:({state:e},t)=>e.first===null&&Ye(e,t.name).hint?.statement!==void 0,does:(e,t)=>E(yn(e),{is:"stat\
ement",key:Ye(e.state,t.name).hint?.statement??""})},{keys:["Enter"],name:"only this word",when:({state:e})=>e.first!==null,
does:e=>$t(e,e.state.first)},{keys:["ArrowDown"],name:"letters on the next sentence",does:e=>Qe(e,1),isRare:!0},{keys:["\
ArrowUp"],name:"letters on the sentence before",does:e=>Qe(e,-1),isRare:!0},{keys:[" "],name:"more",does:ge},{keys:["Bac\
kspace"],name:"take back a letter",does:e=>pn(e)??yn(e)},{keys:["Escape"],name:"back",does:yn}]};var xt=({state:e})=>e.entity,Ze=(e,t)=>_(e,{entity:{...xt(e),...t},part:null,line:"",marked:0,isSelected:!1}),et=(e,t=()=>"")=>n=>{
let s=t(xt(n));return _(n,{part:e,line:s,isSelected:s!=="",marked:0})},Re=e=>_(e,{part:null,line:"",isSelected:!1});function Ys(e,t){
let{part:n,line:s}=e.state,o=xt(e),r=s.trim();switch(n){case"type":return t?.value.is==="text"?Ze(e,si(e.index,o,t.value.
text)):e;case"country":return t?.value.is==="entity"?Ze(e,{country:t.value.id}):e;case"members":{if(t?.value.is!=="entit\
y")return Re(e);let{id:i}=t.value,{members:a}=o,c=a.includes(i)?a.filter(f=>f!==i):[...a,i];return _(Ze(e,{members:c}),{
part:n})}case"alias":return r?Ze(e,{aliases:[...o.aliases,r]}):Re(e);default:return r?Ze(e,{label:r}):Re(e)}}function tu(e){
let{entity:t,first:n}=e.state;return t?t.type?E(e,n?{is:"new",entity:t,at:n}:{is:"new",entity:t}):R(et("type")(e),"choos\
e its type"):e}function nu(e){let{first:t}=e.state,n=t?e.known.article.text.slice(...t):xt(e).label;return E(e,t?{is:"wo\
rds",text:n,at:t}:{is:"words",text:n})}function su({...e}){let{field:t,isAdding:n,isInferring:s,line:o}=e.state;return S(
e,t??"",{isAdding:n,isInferring:s,line:o,isSelected:o!==""})}var ou=[{keys:["Enter"],name:"make it",does:tu},{keys:["t"],
name:"type",does:et("type")},{keys:["c"],name:"country",does:et("country")},{keys:["n"],name:"name",does:et("label",({label:e})=>e)},
{keys:["a"],name:"alias",does:et("alias")},{keys:["l"],name:"local or corpus",does:e=>Ze(e,{isLocal:!xt(e).isLocal})},{keys:[
"m"],name:"members",does:et("members")},{keys:["w"],name:"plain words, no entity",isHere:Qs,does:nu},{keys:["Backspace",
"Escape"],name:"back",does:su}],ru=[{keys:["Enter"],name:"take what is written",does:e=>Ys(e,void 0)},{keys:["Backspace"],
name:"back",when:A,does:Re},{keys:["Escape"],name:"leave",does:Re}],iu=[{...P,does:(e,{name:t})=>Ys(e,e.state.rows.find(
({digit:n})=>n===Number(t)))},te,...F,{keys:["Enter"],name:"take it",does:e=>Ys(e,e.state.rows[e.state.marked])},{keys:[
"Backspace"],name:"back",when:A,does:Re},{keys:["Escape"],name:"leave",does:Re}];function au(e){let{part:t,line:n}=e.state;
return t==="type"||t==="country"?W(e.index,H(e)):t!=="members"||!n?[]:W(e.index,{...H(e),place:"choosing",field:null}).filter(
({value:s})=>s.is==="entity")}var Bi={name:"New entity",writes:({part:e})=>e!==null,rows:au,bindings:({part:e})=>e===null?
ou:e==="label"||e==="alias"?ru:iu};var tt=["label","parent","definition"];function Pi(e,t){let{part:n,line:s,relation:o}=e.state,r=tt.indexOf(n??""),i=n===
"parent"?t?.value.is==="relation"?t.value.id:"":s.trim();if(!i||!o)return R(e,"write it, or choose one");let a={...o,[tt[r]]:i};
return r+1<tt.length?_(e,{relation:a,part:tt[r+1],line:"",marked:0}):E(e,{is:"new relation",...a})}function cu(e){let t=tt.
indexOf(e.state.part??"");if(t<=0)return S(e,"relation");let n=tt[t-1],s=n==="parent"?"":e.state.relation?.label??"";return _(
e,{part:n,line:s,isSelected:s!=="",marked:0})}var lu=({state:e})=>e.part==="parent",Fi={name:"New relation",writes:()=>!0,
rows:e=>lu(e)?W(e.index,H(e)):[],bindings:({part:e})=>[...e==="parent"?[{...P,when:(t,n)=>!!P.when?.(t,n),does:(t,{name:n})=>Pi(
t,t.state.rows.find(({digit:s})=>s===Number(n)))},te,...F]:[],{keys:["Enter"],name:"go on",does:t=>Pi(t,t.state.rows[t.state.
marked])},{keys:["Backspace"],name:"back",when:A,does:cu},{keys:["Escape"],name:"leave",does:t=>S(t,"relation")}]};var _n={name:"Relation",writes:()=>!0,bindings:()=>[P,te,...F,en,qe,tn,{keys:["+"],name:"none fits",when:A,does:e=>_(e,{
place:"new relation",part:"label",relation:{label:"",parent:"",definition:""}})},{keys:[" "],name:"more",when:A,does:ge},
ze,ye,...we,Ge]};var fu=({state:e})=>e.field===null?gn:e.field==="relation"?_n:mn;function bn(e){let{field:t,isAdding:n,isInferring:s,isBackwards:o}=e.
state;return t!==null?S(e,t,{isAdding:n,isInferring:s,isBackwards:o}):s?Q(e):v(e)}function Ui(e){let{say:t}=e.known,n=bn(
e),s=k(e.state.line),o=e.state.field!==null;return fu(e).bindings(n.state).filter(({keys:[r],isHere:i,when:a})=>/^[^\p{L}\s]$/u.
test(r)&&(i?.(n)??!0)&&(a?.(n,{name:r,isShift:!1})??!0)).map(({keys:r,name:i})=>({sign:r[0],label:t(i)})).filter(({label:r})=>`\
 ${k(r)}`.includes(` ${s}`)).map(({sign:r,label:i},a)=>({value:{is:"text",text:r},label:i,lang:null,why:r,digit:o&&a<9?a+
1:null}))}function uu(e){let{field:t,isInferring:n}=e.state;return t!==null?Ui(e):[...W(e.index,H(e)),...n?[]:Ui(e)]}function Hi(e,t){
if(t?.value.is!=="text")return e;let{text:n}=t.value;return/^[^\p{L}]$/u.test(n)?{...bn(e),again:{name:n,isShift:!1}}:e.
state.isInferring?Js(e,n):S(e,n)}var qi={name:"Other fields",writes:()=>!0,rows:uu,bindings:()=>[{...P,does:(e,{name:t})=>Hi(
e,e.state.rows.find(({digit:n})=>n===Number(t)))},te,...F,{keys:["Enter"],name:"take what is marked",does:e=>Hi(e,e.state.
rows[e.state.marked])},{keys:["Backspace"],name:"back",when:A,does:bn},{keys:["Escape"],name:"leave",does:e=>e.state.line?
_(e,{line:"",marked:0}):bn(e)}]};var pu=({state:e})=>e.proposals[e.proposal]??null;function du({proposer:e,fields:t,quote:n},s){let o=t.filter(({isFilled:r})=>r).
map(({field:r,values:i})=>({field:r,values:i,each:!1,isInferred:!1}));return{...V(s),slots:o,quote:n,proposedBy:e}}function kn(e){
let t=pu(e);return t?_(e,{draft:du(t,e.state.sentence),filters:{}}):e}var Gi=(e,t)=>{let{length:n}=e.state.proposals;return n?
_(e,{proposal:t%n}):zi(e)},zi=e=>_(he(e),{proposals:[],proposal:0});function mu(e){let{proposals:t,proposal:n}=e.state;return Gi(
_(e,{proposals:t.filter((s,o)=>o!==n)}),n)}var Ki={name:"Draft",writes:()=>!1,bindings:()=>[{keys:["Enter"],name:"take a\
s it is",does:e=>ne(v(kn(e)),!1)},{keys:["n"],name:"take, next",does:e=>ne(v(kn(e)),!0)},{keys:["q"],name:"other words",
does:e=>Je(v(kn(e)))},{keys:["p"],name:"next draft",does:e=>Gi(e,e.state.proposal+1)},{keys:["a\u2026z"],name:"opens tha\
t field",when:({known:e},{name:t})=>ie(e.vocabulary,t)!==null,does:(e,{name:t})=>S(kn(e),ie(e.known.vocabulary,t)?.id??"")},
{keys:["Delete"],name:"not this",does:mu},{keys:["Escape"],name:"no draft",does:zi}]};function Vi(e,t){let n=$(e),s=e.state.isAdding?[...Ae(n,e.known),...t]:t;return v(j(e,{...n,quote:[...s].sort((o,r)=>o[0]-
r[0])}))}function $n(e,t){let{first:n}=e.state;return n?Vi(e,[Me(e.known.article.text,dn(n,t))]):_(e,{first:t,typed:""})}
function hu(e){let t=Ae($(e),e.known);if(!t.length)return e;let[n]=t[0],[,s]=t[t.length-1];return e.state.first?ne($n(e,
[Math.max(s,e.state.first[1]),Math.max(s,e.state.first[1])]),!1):_(e,{first:[n,n]})}function gu(e){let{text:t,lang:n}=e.
known.article;return Ms($(e),e.known).slice(0,9).map((s,o)=>({value:{is:"words",text:t.slice(...s),at:s},label:t.slice(...s),
lang:n,why:"",digit:o+1}))}var Xi={name:"Quote",writes:()=>!1,rows:gu,bindings:()=>[{keys:["1\u20139"],name:"other likel\
y words",when:({state:e},{name:t})=>e.first===null&&Number(t)<=e.rows.length,does:(e,{name:t})=>Vi(e,[Ms($(e),e.known)[Number(
t)-1]])},{keys:["a\u2026z"],name:"first, then last word",does:(e,t)=>{let{hint:n,typed:s}=Ye(e.state,t.name);return n?.span?
$n(_(e,{typed:""}),n.span):_(e,{typed:s})}},{keys:["Enter"],name:"keep beginning; then end, and save",does:hu},{keys:["+",
" "],name:"one more piece",does:e=>_(e,{isAdding:!e.state.isAdding})},{keys:["ArrowDown"],name:"letters on the next sent\
ence",does:e=>Qe(e,1),isRare:!0},{keys:["ArrowUp"],name:"letters on the sentence before",does:e=>Qe(e,-1),isRare:!0},{keys:[
"Backspace"],name:"take back a letter",does:e=>pn(e)??v(e)},{keys:["Escape"],name:"back",does:v}]};var Zs=({state:e,known:t})=>t.article.statements.find(({key:n})=>n===e.statement)??null,nt=({state:e,known:t})=>J(t.article,
e.sentence),vt=({known:e},{coder:t})=>t===e.article.coder,eo=e=>Zs(e)??nt(e).find(t=>vt(e,t))??nt(e)[0]??null,wu=(e,t)=>e.
known.article.sentences[t].nothing!==null||J(e.known.article,t).some(n=>vt(e,n));function yu(e){let{length:t}=e.known.article.
sentences;for(let n=1;n<=t;n++){let s=(e.state.sentence+n)%t;if(!wu(e,s))return ee(e,s)}return R(e,"every sentence is co\
ded")}function Qi({state:{aside:e,sentence:t}}){let n=e.find(s=>s.sentence===t);return{here:n,others:e.filter(s=>s!==n)}}
function _u(e){let{here:t,others:n}=Qi(e);if(t)return wt(_(e,{aside:n}),t);let s=S(_(e,{draft:V(e.state.sentence),statement:null,
filters:{}}),"subject");return n.length?R(s,"one is set aside",{n:n[0].sentence}):s}function bu(e){let t=eo(e);return t?
vt(e,t)?wt(e,Qt(t,e.known.article)):R(e,"another coder's statement"):R(e,"this sentence has no statement yet")}function ku(e){
let{state:t,known:n}=e,s=Zs(e)??n.article.statements.find(({key:o})=>o===t.last)??eo(e);return s?v(_(e,{draft:Wr(s,t.sentence,
e.index),statement:null,filters:{}})):R(e,"there is no statement to copy yet")}function $u(e){let t=Zs(e);if(t&&!vt(e,t))
return R(e,"another coder's statement");if(t)return B(e,{does:"delete",statement:t.key});let{here:n,others:s}=Qi(e);return n?
R(_(e,{aside:s,dropped:[{draft:n,steps:0},...e.state.dropped]}),"discarded"):R(e,"no statement is marked")}function xu(e){
let{aside:t}=e.state,[n,...s]=e.state.dropped;return n?.steps===0?_(e,{dropped:s,aside:[n.draft,...t]}):B(e,{does:"undo"})}
function vu(e){let{sentence:t}=e.state;return nt(e).some(n=>vt(e,n))?R(e,"this sentence has statements"):B(e,{does:"noth\
ing here",sentence:t,is:e.known.article.sentences[t].nothing===null})}function Ou(e){let t=eo(e);return t?B(e,{does:"exp\
lore",statement:t.key}):R(e,"this sentence has no statement yet")}function Ji(e,t){let n=nt(e),s=n.findIndex(({key:r})=>r===
e.state.statement),o=n[s<0?t>0?0:n.length-1:s+t];return o?yt(e,o.key):e}var Yi={name:"Reading",writes:()=>!1,bindings:()=>[
{keys:["j","ArrowDown"],name:"next",does:e=>ee(e,e.state.sentence+1)},{keys:["k","ArrowUp"],name:"back",does:e=>ee(e,e.state.
sentence-1)},{keys:["u"],name:"next uncoded",does:yu},{keys:["n"],name:"new statement",does:_u},{keys:["0"],name:"nothin\
g here",does:vu},{keys:["1\u20139"],name:"mark a statement",when:(e,{name:t})=>Number(t)<=nt(e).length,does:(e,{name:t})=>yt(
e,nt(e)[Number(t)-1].key),isRare:!0},{keys:["ArrowRight"],name:"mark the next statement",does:e=>Ji(e,1),isRare:!0},{keys:[
"ArrowLeft"],name:"mark the statement before",does:e=>Ji(e,-1),isRare:!0},{keys:["e","Enter"],name:"change",does:bu},{keys:[
"d"],name:"copy of last",does:ku},{keys:["Delete"],name:"delete",does:$u},{keys:["z","Undo"],name:"undo",does:xu},{keys:[
"p"],name:"draft",does:e=>B(e,{does:"propose",sentence:e.state.sentence})},{keys:["/"],name:"find",does:e=>B(e,{does:"se\
arch"})},{keys:["o"],name:"see its tie",does:Ou,isRare:!0},{keys:["a"],name:"adjudicate",isHere:({known:e})=>new Set(e.article.
statements.map(({coder:t})=>t)).size>1,does:e=>B(e,{does:"adjudicate"})},{keys:["!"],name:"problems",does:e=>B(e,{does:"\
open problems"})},{keys:["?"],name:"all keys",does:e=>_(e,{isHelpOpen:!0})}]};function Su(e){let{line:t,rows:n,marked:s,field:o}=e.state,r=n[s],{lang:i,wording:a,known:c}=e.index,l=M(c.vocabulary,o)?.
takes.includes("number")&&r?.label!==t.trim()?Yo(t,i,a):[];return l.length?ht(e,l.map(u=>({is:"text",text:u}))):r?Ie(e,r):
t.trim()?E(e,{is:"text",text:t.trim()}):o&&ae($(e),o)?X(e):e}function Eu(e){let{field:t,line:n}=e.state,s=H(e),o=W(e.index,
s);if(!/^\p{L}/u.test(n)||!M(e.known.vocabulary,t)?.takes.includes("entity"))return o;let r=W(e.index,{...s,place:"choos\
ing"}).filter(({value:i})=>i.is==="entity");return[...o,...r.map(i=>({...i,digit:null}))]}var Zi={name:"Text",writes:()=>!0,
rows:Eu,bindings:()=>[{keys:["Enter"],name:"take what is marked, or written",does:Su},{keys:[" "],name:"words",when:A,does:Xe},
...F,ze,ye,...we]};var q={reading:Yi,choosing:mn,relation:_n,text:Zi,basis:Kr,statement:gn,few:Ci,inferred:Li,words:Wi,quote:Xi,"new entity":Bi,
"new relation":Fi,"other fields":qi,jointly:Di,draft:Ki};function Le(e,t,n,s){let o={state:e,known:n,index:s,effects:[]};
if(e.isHelpOpen){let a=["Escape","?","F1"].includes(t.name);return{state:a?{...e,isHelpOpen:!1}:e,effects:[],isCommand:a}}
if(t.name==="F1")return{state:{...e,isHelpOpen:!0},effects:[],isCommand:!0};let r=ea(o,t);if(r)return{...st(o,r.does(o,t)),
isCommand:!0};let i=q[e.place].writes(e)?Au(e,t):null;return{state:i===null?e:to(e,i,n,s),effects:[],isCommand:!1}}function to(e,t,n,s){
let o={state:e,known:n,index:s,effects:[]};return st(o,_(o,{line:t,marked:0,isSelected:!1})).state}function st(e,t){let n=t;
for(;n.again;){let r=n.again,i=kt({...n,again:void 0},q[n.state.place],null);n=ea(i,r)?.does(i,r)??i}let{state:s,effects:o}=kt(
n,q[n.state.place],e.state);return{state:s,effects:o}}function ea(e,t){return q[e.state.place].bindings(e.state).find(s=>Mu(
s,t)&&(s.isHere?.(e)??!0)&&(s.when?.(e,t)??!0))??null}var Mu=({keys:e,isShift:t},n)=>e.some(s=>Tu(s,n))&&(t===void 0||t===
n.isShift);function Tu(e,t){return e==="1\u20139"?/^[1-9]$/.test(t.name):e==="a\u2026z"?/^[a-z]$/.test(t.name):e===t.name}
function Au({line:e,isSelected:t},n){let s=br(n);return s!==null?t?s:e+s:n.name==="Backspace"&&e?[...e].slice(0,-1).join(
""):null}var Cu={Enter:"\u23CE",Backspace:"\u232B",Delete:"Del",Escape:"Esc",Tab:"\u21E5",ArrowDown:"\u2193",ArrowUp:"\u2191",ArrowLeft:"\
\u2190",ArrowRight:"\u2192",Undo:"Ctrl Z"," ":"\u2423"};function ta({keys:[e],name:t,isShift:n=!1}){return{shown:`${n?"\u21E7":
""}${Cu[e]??e}`,name:t,press:/\u2026|\u2013/.test(e)?null:{name:e,isShift:n}}}var na=(e,t,n)=>q[e.place].bindings(e).filter(({
isRare:s,isHere:o})=>!s&&(o?.({state:e,known:t,index:n,effects:[]})??!0)).map(ta),sa=e=>Object.entries(q).map(([t,{name:n,
bindings:s}])=>({place:t,name:n,keys:s({...e,part:null}).flatMap(o=>o.keys.map(r=>ta({...o,keys:[r]})))}));var be=(e,t)=>e.statements.find(n=>n.key===t),G=({vocabulary:e},t)=>e.fields.find(n=>n.id===t),xn=(e,t)=>e?.slots.find(n=>n.
field===t&&n.values.length>0);function ke(e,t){let n=He(t,e);return t.is==="new"?{text:n,lang:t.entity.lang}:t.is==="wor\
ds"?{text:`\u201C${n}\u201D`,lang:e.article.lang}:{text:n,lang:t.is==="entity"?Ue(e.entities,t.id)?.lang??null:null}}var no=4,
Iu=74;function ot(e){let t=e.split(/\s+/);return e.length<Iu||t.length<=2*no?e:`${t.slice(0,no).join(" ")} \u2026 ${t.slice(
-no).join(" ")}`}var Nu=["subject","relation","object"];function oa({known:e,state:t}){let{say:n,article:s}=e,o=s.sentences[t.sentence];if(!t.
draft){let r=o?.isTitle?n("title"):n("sentence_n",{n:t.sentence});return h`<h2 class="claim"><span>${r}</span></h2>`}return h`<h2 class="claim">
<span>
${Nu.map((r,i)=>h`${i>0&&h`<i> \u2013 </i>`}<${Ru} known=${e} state=${t} field=${r} />`)}
${t.draft.id&&h` <small>${n("edits",{id:t.draft.id})}</small>`}
</span>
</h2>`}function Ru({known:e,state:t,field:n}){let s=xn(t.draft,n);if(t.field===n)return h`<mark aria-label=${e.say("open")}>${"\
 ? "}</mark>`;if(!s)return h`<i>\u2026</i>`;let o=` ${e.say("and")} `;return s.values.map((r,i)=>{let{text:a,lang:c}=ke(e,r);
return h`${i>0&&o}<bdi lang=${c}>${s.isInferred?`[${a}]`:a}</bdi>`})}var vn="actorgraph-explorer",ra="actorgraph-annotator";var On=({session:e,statement:t,children:n})=>e.connection.explorer&&h`<a class="explorer-link" href=${e.connection.explorer(
t??null)} target=${vn}>${n}</a>`;var fe=class extends C{element=D();componentDidMount(){this.measure()}componentDidUpdate(){this.measure()}measure(){let t=this.
element.current;t.scrollHeight>t.clientHeight?t.tabIndex=0:t!==document.activeElement&&t.removeAttribute("tabindex")}render({
children:t,...n}){return h`<div ref=${this.element} ...${n}>${t}</div>`}};function aa({known:e,state:t,preview:n,failures:s,said:o,session:r}){return h`<${fe} class="detail" role="group" aria-label=${e.
say("detail")}>
${t.place==="statement"&&s.map(i=>h`<p class="problem">${i}</p>`)}
${o&&t.place!=="reading"&&h`<p class="doubt">${o}</p>`}
${Lu(e,t,n,r)}
<//>`}var ia=(e,{vocabulary:{relations:t}})=>e.replace(/`(\w+)`/g,(n,s)=>`\u201C${t[s]?.label??s.replaceAll("_"," ")}\u201D`);
function Lu(e,t,n,s){let{say:o}=e,r=t.rows[t.marked];if(t.place==="relation"&&r?.value.is==="relation"){let c=e.vocabulary.
relations[r.value.id];return h`<p><b>${c.label}</b> <i>${o("use")}</i> ${ia(c.use||c.definition,e)}</p>
<p>${c.avoid&&h`<i>${o("not_for")}</i> ${ia(c.avoid,e)}`}</p>`}if(t.place==="reading"){let c=be(e.article,t.statement),f=c?.
problems[0],l=c?.spans.map(([d,p])=>e.article.text.slice(d,p)).join(" \u2026 "),u=l?h`<q>${l}</q>`:c?.missing;return c&&
h`<p>${u} <${On} session=${s} statement=${c.key}>${o("see_its_tie")}<//></p>${f&&h`<p class="problem">${f.message}</p>`}`}
if(n&&(t.place==="statement"||t.place==="inferred"||t.place==="quote")){let{tie:c,plain:f,problems:l}=n,[u]=l;return h`<p><i>${o(
"tie")}</i> <b>${c||o("no_tie")}</b></p>
<p>
<i>${o("plain_triple")}</i> <b>${o(f.is?"yes":"no")}</b>${f.why&&` (${f.why})`}
</p>
${u&&h`<p class=${u.severity==="error"?"problem":"doubt"}>${u.message} ${u.hint}</p>`}`}let i=`help_${t.place.replaceAll(
" ","_")}`,a=o(i,{name:r?ke(e,r.value).text:""});return a!==i&&h`<p><i>${a}</i></p>`}var ca=new WeakMap;function fa(e){let t=ca.get(e);if(t)return t;let n=[];for(let[s,o]of e.sentences.entries()){let r=n.at(
-1);r?.number===o.paragraph&&r.isTitle===o.isTitle?r.sentences.push({number:s,sentence:o}):n.push({number:o.paragraph,sentences:[
{number:s,sentence:o}],isTitle:o.isTitle})}return ca.set(e,n),n}function je({sentences:e},t){let[n,s]=[0,e.length-1];for(;n<
s;){let o=n+s+1>>1;e[o].span[0]<=t?n=o:s=o-1}return n}var la=new WeakMap;function ju(e){let t=la.get(e);if(t)return t;let n=new Set;
for(let[s,o]of e.statements.flatMap(({spans:r})=>r))for(let r=je(e,s);(e.sentences[r]?.span[0]??o)<o;r++)n.add(r);return la.
set(e,n),n}var Ot=(e,t)=>ju(e).has(t)?"coded":e.sentences[t].nothing?"nothing":"open";function Sn({statements:e}){return[
...new Set(e.flatMap(({words:t})=>t.by?[t.by]:[]))]}var Du=3,En=(e,t)=>t===null?0:1+e.indexOf(t)%Du,Wu=3;function ua(e){
let t=[];return e.map(({spans:n})=>{let s=new Set(t.filter(r=>Bu(r.spans,n)).map(({lane:r})=>r)),o=0;for(;s.has(o)&&o<Wu-
1;)o+=1;return t.push({lane:o,spans:n}),o})}var Bu=(e,t)=>e.some(([n,s])=>t.some(([o,r])=>n<r&&o<s));var Mn=class extends K{render({known:t,corpus:n,current:s,saved:o,session:r,press:i}){let{article:a,say:c}=t,f=a.sentences.
filter((d,p)=>Ot(a,p)==="open").length,l=a.statements.reduce((d,p)=>d+p.problems.length,0),u=c("head_counts",{read:a.sentences.
length-f,all:a.sentences.length,statements:a.statements.length});return h`<header>
<h1>
<button type="button" class="plain" onClick=${()=>i("articles")} title=${c("all_articles")}>
<bdi lang=${a.lang}>${a.title}</bdi>
</button>
</h1>
<span class="about" title=${a.round&&c("round_is_open",{round:a.round})}>${[a.published,c("coder",{name:n.coder}),a.round&&
c("round",{round:a.round})].filter(Boolean).join(" \xB7 ")}</span>
<${so} article=${a} current=${s} say=${c} />
<span class="counts">${u}</span>
${l>0&&h`<button type="button" class="plain problems" onClick=${()=>i("problems")}>${c(l===1?"problem_n":"problems_n",{n:l})}</button>`}
<${On} session=${r}>${c("explorer")}<//>
<${Pu} saved=${o} say=${c} />
</header>`}},Pu=({saved:e,say:t})=>h`<span class=${`saved is-${e.is}`} role="status">
${e.is==="nothing"?"":e.words||t(`saved_${e.is}`,{at:e.at})}
</span>`,Fu=40,so=class extends K{render({article:t,current:n,say:s}){let o=t.sentences.length,r=Math.ceil(o/Fu),i=Array.
from({length:Math.ceil(o/r)},(c,f)=>{let l=Array.from({length:Math.min(r,o-f*r)},(p,m)=>f*r+m),u=l.map(p=>Ot(t,p)),d=u.includes(
"open")?"open":u.includes("coded")?"coded":"nothing";return I(`is-${d}`,l.includes(n)&&"now")}),a=s("strip",{n,all:o-1});
return h`<span class="strip" role="img" aria-label=${a}>${i.map(c=>h`<i class=${c} />`)}</span>`}};var Tn=class extends C{element=D();componentDidMount(){this.element.current.showModal()}render({known:t,state:n,hasLetters:s,
letters:o,press:r}){let{say:i,vocabulary:a}=t;return h`<dialog
class="help"
ref=${this.element}
aria-labelledby="all-keys"
onCancel=${c=>{c.preventDefault(),r("Escape")}}
onKeyDown=${c=>{c.stopPropagation(),!(c.key!=="?"&&c.key!=="F1")&&(c.preventDefault(),r("Escape"))}}
>
<div class="top">
<h2 id="all-keys">${i("all_keys")}</h2>
<label>
<input type="checkbox" checked=${s} onChange=${({currentTarget:c})=>o(c.checked)} />
${" "}${i("single_letters")}
</label>
<button type="button" autofocus onClick=${()=>r("Escape")}><kbd>Esc</kbd> ${i("close")}</button>
</div>
<div class="columns">
${sa(n).map(({place:c,name:f,keys:l})=>h`<section key=${c}>
<h3>${i(f)}</h3>
${l.map(({shown:u,name:d})=>h`<p key=${u+d}><kbd>${u}</kbd> ${i(d)}</p>`)}
</section>`)}
<section>
<h3>${i("fields")}</h3>
${a.fields.map(({id:c,letter:f,label:l})=>f&&h`<p key=${c}><kbd>${f}</kbd> ${l}</p>`)}
</section>
</div>
</dialog>`}};var St=24,Uu=120,se=e=>e.preventDefault(),Hu=({place:e,part:t})=>e==="text"||e==="basis"||t==="label"||t==="alias"||t===
"definition",Et=class extends C{state={most:St};componentDidUpdate({state:t}){let{state:n}=this.props;n.rows!==t.rows&&this.
state.most>St&&this.setState({most:St}),(n.rows!==t.rows||n.marked!==t.marked)&&document.getElementById(`choice-${Math.max(
0,n.marked)}`)?.scrollIntoView({block:"nearest"})}look=({currentTarget:{scrollTop:t,clientHeight:n,scrollHeight:s}})=>{t+
n>s-Uu&&this.setState({most:this.state.most+St})};render({known:{say:t},state:n,hands:s},{most:o}){let{rows:r,marked:i,place:a,
first:c,typed:f,line:l}=n,u=a==="words"||a==="quote";return h`<div class="choices">
<div id="choices" role="listbox" aria-label=${t("choices")} onScroll=${this.look}>
${r.slice(0,Math.max(o,i+St)).map((d,p)=>h`<div
key=${p}
id=${`choice-${p}`}
role="option"
class=${I("row",p===i&&"marked")}
aria-selected=${String(p===i)}
aria-setsize=${r.length}
aria-posinset=${p+1}
aria-label=${[d.digit,d.label,d.why].filter(Boolean).join(", ")}
onMouseDown=${se}
onClick=${()=>s.take(d)}
>
${d.digit===null?h`<kbd class="none" />`:h`<kbd>${d.digit}</kbd>`}
<bdi class="name" lang=${d.lang}>${a==="quote"?ot(d.label):d.label}</bdi>
<span class="why">${d.why}</span>
</div>`)}
</div>
${u&&h`<p class="asks">${t(c?"last_word":"first_word")} ${f&&h`<kbd>${f}</kbd>`}</p>`}
${!r.length&&!u&&l&&!Hu(n)&&h`<p class="asks">${t("nothing_found")}</p>`}
</div>`}};var rt=class extends K{state={at:0,isBefore:!1,isAfter:!1};element=D();componentDidMount(){this.observer=new ResizeObserver(
this.measure),this.observer.observe(this.element.current),this.measure()}componentWillUnmount(){this.observer?.disconnect()}componentDidUpdate(){
this.measure()}measure=()=>{let{scrollLeft:t,scrollWidth:n,clientWidth:s}=this.element.current,o=t>1,r=t+s<n-1;(o!==this.
state.isBefore||r!==this.state.isAfter)&&this.setState({isBefore:o,isAfter:r})};scroll=()=>{let t=this.element.current;t.
scrollLeft=this.state.isAfter?t.scrollLeft+t.clientWidth-64:0};render({say:t,place:n,keys:s,press:o},{isBefore:r,isAfter:i}){
let a=s.filter(f=>f.press),c=Math.min(this.state.at,a.length-1);return h`<footer>
<span class="place">${n}</span>
<div
class=${I("keys",r&&"has-before",i&&"has-after")}
ref=${this.element}
onScroll=${this.measure}
role="toolbar" aria-label=${t("keys")} onKeyDown=${this.go}>
${s.map(({shown:f,name:l,press:u})=>u?h`<button
type="button"
key=${f}
tabindex=${a[c]?.shown===f?0:-1}
onMouseDown=${se}
onClick=${()=>o(u)}
><kbd>${f}</kbd> ${t(l)}</button>`:h`<span key=${f}><kbd>${f}</kbd> ${t(l)}</span>`)}
</div>
${(r||i)&&h`<button
type="button"
class="more"
tabindex="-1"
aria-label=${t("more_keys")}
title=${t("more_keys")}
onMouseDown=${se}
onClick=${this.scroll}
>${i?"\u203A":"\u2039"}</button>`}
</footer>`}go=t=>{let n={ArrowRight:1,ArrowLeft:-1}[t.key];if(!n)return;let s=[...t.currentTarget.querySelectorAll("butt\
on")],o=(s.indexOf(document.activeElement)+n+s.length)%s.length;this.setState({at:o},()=>s[o].focus()),t.preventDefault()}};var oo={};ic(oo,{Component:()=>C,KeyBar:()=>rt,classes:()=>I,countriesOf:()=>Fe,createRef:()=>D,draftOf:()=>Qt,fieldOf:()=>G,
html:()=>h,namesOf:()=>Pe,savingOf:()=>Be,useEffect:()=>ds,useLayoutEffect:()=>ms,useRef:()=>hs,useState:()=>ps,usesOfTypes:()=>zs});var pa="/assets/screens.js",ro=0;Object.assign(window,{annotatorShared:oo});var An=()=>Reflect.get(window,"annotatorScre\
ens");async function Mt(){return ro+=1,An()||await(ro===1?import(pa):import(`${pa}?${ro}`)).catch(()=>{}),An()!==void 0}var qu=(e,t)=>e.say(`line_${da(t)}`,{field:ma(e,t),count:t.rows.length}),da=({place:e})=>e.replaceAll(" ","_"),ma=(e,{field:t})=>t?
G(e,t)?.label??t:"",Cn=class extends C{element=D();componentDidMount(){this.element.current.focus({preventScroll:!0})}componentDidUpdate(){
let{state:t}=this.props,n=this.element.current;n.value!==t.line&&(n.value=t.line),t.isSelected&&n.select()}render({known:t,
state:n,written:s}){let o=q[n.place].writes(n),r=n.rows.length>0&&n.place!=="few";return h`<input
id="line"
ref=${this.element}
class=${o?"":"is-command"}
role="combobox"
aria-expanded=${String(r)}
aria-controls="choices"
aria-autocomplete="list"
aria-activedescendant=${r&&n.rows[n.marked]?`choice-${n.marked}`:null}
aria-label=${qu(t,n)}
placeholder=${t.say(`hint_${da(n)}`,{field:ma(t,n)})}
autocomplete="off"
autocapitalize="off"
spellcheck=${!1}
dir="auto"
readonly=${!o}
onInput=${i=>{i.isComposing||s(i.currentTarget.value)}}
onCompositionEnd=${i=>s(i.currentTarget.value)}
/>`}};var io=e=>document.getElementById(`sentence-${e}`)?.firstChild??null;function ao(e,[t,n]){let s=[];for(let o=je(e,t);o<e.
sentences.length;o+=1){let[r,i]=e.sentences[o].span;if(r>=n)break;let a=io(o);!a||i<=t||s.push(new StaticRange({startContainer:a,
startOffset:Math.max(t,r)-r,endContainer:a,endOffset:Math.min(n,i)-r}))}return s}var Gu=["sentence","named","marked","qu\
ote","first"];function co(e,t,n){if(!("highlights"in CSS))return n;for(let s of n)s in t||CSS.highlights.delete(s);for(let[
s,o]of Object.entries(t)){let r=new Highlight(...o.flatMap(i=>ao(e,i)));r.priority=Gu.indexOf(s)+1,CSS.highlights.set(s,
r)}return new Set(Object.keys(t))}function ha(e){return wa(e,e.statements.filter(({words:t,spans:n})=>t.by!==null&&n.length),
"said")}function ga(e,t){let n=J(e,t.sentence);return wa(e,n.filter(({words:s,spans:o})=>s.by===null&&o.length),"own")}function wa(e,t,n){
let s=Sn(e),o=ua(t),r={};for(let[i,{words:a,marks:c,spans:f}]of t.entries()){let l=`${n}-${En(s,a.by)}-${c.length?"held":
"plain"}-${o[i]}`;r[l]=[...r[l]??[],...f]}return r}function ya(e,t,n){let s=e.map(o=>Math.max(0,o));for(let o=t+1;o<s.length;o++)s[o]=Math.max(s[o],s[o-1]+n);for(let o=t-1;o>=
0;o--)s[o]=Math.min(s[o],s[o+1]-n);s[0]<0&&(s[0]=0);for(let o=1;o<s.length;o++)s[o]=Math.max(s[o],s[o-1]+n);return s}var zu=20,Ku=2,_a=400;function $e({words:e,isDenied:t,marks:n,missing:s},o){let r=[e.subject,e.relation,e.object].filter(
Boolean).join(" \u2013 ");return[(t?`${o("not")} `:"")+r,...e.by?[o("according_to",{name:e.by})]:[],...n,...s?[s]:[]].join(
", ")}var Nn=class extends C{state={from:0,to:2e3};element=D();componentDidMount(){this.scroller=this.element.current.closest(
".reading"),this.scroller.addEventListener("scroll",this.look,{passive:!0}),this.look()}componentWillUnmount(){this.scroller?.
removeEventListener("scroll",this.look)}componentDidUpdate(){this.place()}shouldComponentUpdate(t,n){let s=this.props;return Object.
keys(t).some(r=>t[r]!==s[r])||n.from!==this.state.from||n.to!==this.state.to}look=()=>{let{top:t,bottom:n}=this.scroller.
getBoundingClientRect(),o=[...this.scroller.querySelectorAll(".paragraph")].filter(a=>{let c=a.getBoundingClientRect();return c.
bottom>t-_a&&c.top<n+_a}),[r,i]=[o[0]?.firstElementChild,o.at(-1)?.lastElementChild].map(a=>Number(a instanceof HTMLElement?
a.dataset.sentence:0));this.setState({from:r,to:i})};place(){let{known:t,current:n}=this.props,s=this.element.current.getBoundingClientRect().
top,o=new Map(ka(t.article).map(f=>[f.stated.key,f])),r=[...this.element.current.children].flatMap(f=>{let l=o.get(f.dataset.
statement??"");return l?[{element:f,...l}]:[]}),i=r.map(({stated:f})=>Math.round(Vu(t.article,f)-s)),a=Math.max(0,r.findIndex(
({number:f})=>f>=n)),c=ya(i,a,zu+Ku);for(let[f,{element:l}]of r.entries())l.style.top=`${c[f]}px`}render({known:t,current:n,
statement:s,fresh:o,letters:r,open:i},{from:a,to:c}){let{article:f,say:l}=t,u=Sn(f),d=ka(f).filter(({number:p})=>p>=a&&p<=
c);return h`<div class="cards" ref=${this.element} role="group" aria-label=${l("statements_beside")}>
${d.map(({stated:p,number:m})=>{let{key:g,words:w,isDenied:y,marks:b,missing:x,problems:O}=p,oe=I("card",`claimant-${En(
u,w.by)}`,b.length>0&&"held",m===n&&"current",g===s&&"open",g===o&&"fresh",O.length>0&&"has-problems");return h`<button
type="button"
tabindex="-1"
key=${g}
class=${oe}
data-statement=${g}
aria-label=${$e(p,l)}
title=${$e(p,l)}
onClick=${()=>i(g)}
>
${r[g]&&h`<kbd class="label">${r[g]}</kbd>`}${y&&h`<b>${l("not")}</b> `}
${b.length>0&&h`<i>${b[0]}</i> `}<bdi>${w.subject}</bdi> \u2013 ${w.relation} \u2013 <bdi>${w.object}</bdi>${x&&h` <i>${x}</i>`}
</button>`})}
</div>`}},ba=new WeakMap;function ka(e){let t=ba.get(e);if(t)return t;let s=e.statements.filter(({spans:o,missing:r})=>o.
length||r).sort((o,r)=>In(o)-In(r)).map(o=>({stated:o,number:je(e,In(o))}));return ba.set(e,s),s}var In=({spans:[e]})=>e?.[0]??
0;function Vu(e,t){let n=In(t)||(e.sentences[0]?.span[0]??0),s=t.spans[0]?.[1]??n+1,[o]=ao(e,[n,Math.min(s,n+1)]);if(!o)
return 0;let r=document.createRange();return r.setStart(o.startContainer,o.startOffset),r.setEnd(o.endContainer,o.endOffset),
r.getBoundingClientRect().top}var $a=new Set(["subject","relation","object"]);function xa({known:e,state:t,quote:n}){let{draft:s,field:o,place:r}=t,{say:i,
article:a}=e;if(!s)return h`<div class="slots" />`;let c=s.slots.filter(p=>!$a.has(p.field)&&p.values.length>0),f=o&&o!==
"basis"&&!$a.has(o)&&!c.some(p=>p.field===o)?[o]:[],l=r==="basis"||s.basis||s.slots.some(({isInferred:p})=>p),u=n.map(([
p,m])=>ot(a.text.slice(p,m))).join(" \u2026 "),d=s.quote?.length===0&&a.statements.find(({id:p})=>p===s.id)?.missing;return h`<${fe} class="slots" role="group" aria-label=${i(
"further_fields")}>
<dl>
${c.map(p=>h`<div key=${p.field} class=${I("slot",p.field===o&&"open")}>
<dt><${Rn} known=${e} id=${p.field} /></dt>
<dd><${Ju} known=${e} slot=${p} /></dd>
</div>`)}
${f.map(p=>h`<div key=${p} class="slot open">
<dt><${Rn} known=${e} id=${p} /></dt>
<dd>\u2026</dd>
</div>`)}
${l&&h`<div class=${I("slot",r==="basis"&&"open")}>
<dt>${i("basis")}</dt>
<dd>${s.basis??i("basis_asked")}</dd>
</div>`}
${(u||d)&&h`<div class=${I("slot",r==="quote"&&"open")}>
<dt>${i("quote")}</dt>
<dd>${u?h`<q lang=${a.lang}>${u}</q>`:d}</dd>
</div>`}
</dl>
${n.length>0&&a.sentences[s.sentence]?.isTitle&&h`<p class="note">${i("headline_quote")}</p>`}
<${Xu} known=${e} state=${t} />
<//>`}function Xu({known:{article:e,say:t},state:{draft:n,sentence:s}}){let o=J(e,n?.sentence??s);return o.length>0&&h`<div class="others">
<p><i>${t("statements_here")}</i></p>
${o.map(r=>h`<p key=${r.key}><small>${r.id}</small> ${$e(r,t)}</p>`)}
</div>`}function Rn({known:e,id:t}){let n=G(e,t),s=n?.label??t,o=n?.letter?s.toLowerCase().indexOf(n.letter):-1;return o<
0?s:h`${s.slice(0,o)}<u>${s[o]}</u>${s.slice(o+1)}`}function Ju({known:e,slot:t}){let n=t.each?" / ":` ${e.say("and")} `;
return h`${t.values.map((s,o)=>{let{text:r,lang:i}=ke(e,s);return h`${o>0&&n}<bdi lang=${i}>${r}</bdi>`})}${t.isInferred&&
h` <small>${e.say("inferred")}</small>`}`}function va({known:e,state:t}){let{say:n,article:s}=e,o=t.proposals[t.proposal];if(!o)return null;let r=o.fields.filter(
({isFilled:a})=>a),i=o.fields.filter(({isFilled:a})=>!a);return h`<div class="choices drafted">
<p class="asks">${n("draft_of",{name:o.proposer,n:t.proposal+1,all:t.proposals.length})}</p>
${r.map(a=>h`<div class="row drafted" key=${a.field}>
<kbd>${G(e,a.field)?.letter??"\u2423"}</kbd>
<span class="name"><small><${Rn} known=${e} id=${a.field} /></small> <b>${Qu(e,a)}</b></span>
<span class="why">${[a.rule,Yu(n,a)].filter(Boolean).join(" \xB7 ")}</span>
</div>`)}
${i.length>0&&h`<p class="note">
${n("draft_shown")}
${i.map(a=>h`${" "}<kbd>${G(e,a.field)?.letter??"\u2423"}</kbd>${" "}
${G(e,a.field)?.label??a.field}, \u201c${a.from.map(([c,f])=>s.text.slice(c,f)).join(" \u2026 ")}\u201d`)}
</p>`}
</div>`}var Qu=(e,{values:t})=>t.map(n=>ke(e,n).text).join(` ${e.say("and")} `),Yu=(e,{right:t})=>t===null?"":e("draft_r\
ight",{n:Math.round(100*t)});function Oa(e){let{place:t}=e.state;return t==="reading"?h`<${ep} ...${e} />`:t==="statement"||t==="inferred"?h`<${np} ...${e} />`:
t==="draft"?h`<${va} ...${e} />`:t==="few"?h`<${Zu} ...${e} />`:t==="new entity"?h`<${sp} ...${e} />`:h`<${Et} ...${e} />`}
function Zu({known:{say:e},state:t,hands:n}){let s=hn(t.rows.map(({label:o})=>o));return h`<div class="choices" role="group" aria-label=${e(
"choices")}>
${t.rows.map(({label:o},r)=>{let i=o.toLowerCase().indexOf(s[r]);return h`<button
type="button"
tabindex="-1"
key=${o}
class="row plain"
onMouseDown=${se}
onClick=${()=>n.press(s[r])}
>
<kbd>${s[r]}</kbd>
<span class="name">${o.slice(0,i)}<u>${o[i]}</u>${o.slice(i+1)}</span>
</button>`})}
<button type="button" tabindex="-1" class="row plain" onMouseDown=${se} onClick=${()=>n.press("Enter")}>
<kbd>\u23ce</kbd> <span class="name">${e("none_of_these")}</span>
</button>
</div>`}function ep({known:e,state:t,hands:n}){let{article:s,say:o}=e,{nothing:r}=s.sentences[t.sentence]??{},i=J(s,t.sentence);
return h`<div class="choices">
${i.length>0&&h`<${fe} id="choices" role="listbox" aria-label=${o("statements_here")}>
${i.map((a,c)=>h`<div
key=${a.key}
id=${`choice-${c}`}
role="option"
class=${I("row","stated",a.sign,a.key===t.statement&&"marked")}
aria-selected=${String(a.key===t.statement)}
aria-label=${$e(a,o)}
onClick=${()=>n.mark(a.key)}
>
<small>${a.id}</small>
<span class="name">
${a.isDenied&&h`<b>${o("not")}</b> `}<bdi>${a.words.subject}</bdi> \u2013 <b>${a.words.relation}</b> \u2013${" "}
<bdi>${a.words.object}</bdi>
<small>${tp(a,o)}</small>
</span>
</div>`)}
<//>`}
${r&&h`<p class="note done">${o("nothing_here",r)}</p>`}
${!r&&!i.length&&h`<p class="asks">${o("not_coded")}</p>`}
</div>`}var tp=({words:e,marks:t,missing:n},s)=>[e.by?s("according_to",{name:e.by}):s("of_author"),...t,n].filter(Boolean).
join(" \xB7 ");function np({known:e,state:t,shown:n,hands:s}){let{vocabulary:o,say:r}=e,i=o.fields.filter(({letter:c})=>c),
a=[["i",r("inferred")],["q",r("quote")],[" ",r("other_fields")]];return h`<${fe} class="choices fields" role="group" aria-label=${r(
"fields")}>
${i.map(c=>{let f=xn(t.draft,c.id),l=I("field",f&&"filled",!f&&n.has(c.id)&&"shown"),u=c.letter;return h`<button
type="button"
tabindex="-1"
key=${c.id}
class=${l}
onMouseDown=${se}
onClick=${()=>s.press(u)}
>
<kbd>${u}</kbd> ${c.label}${f?.isInferred&&h` <small>${r("inferred")}</small>`}
</button>`})}
${a.map(([c,f])=>h`<button
type="button"
tabindex="-1"
key=${c}
class="field"
onMouseDown=${se}
onClick=${()=>s.press(c)}
>
<kbd>${c===" "?"\u2423":c}</kbd> ${f}
</button>`)}
<//>`}function sp({known:e,state:t,shown:n,hands:s}){let{say:o,vocabulary:r}=e,{entity:i}=t;if(!i)return null;let a=i.country&&
Ue(e.entities,i.country)?.label,c=[["n",o("entity_label"),i.label],["t",o("entity_type"),r.types[i.type]?.label??i.type],
["c",o("entity_country"),(i.isLocal?a&&o("no_country_here",{country:a}):a)||"\u2013"],["a",o("entity_aliases"),i.aliases.
join(", ")||"\u2013"],["l",o("entity_kept"),o(i.isLocal?"entity_local":"entity_listed")],["m",o("entity_members"),i.members.
map(f=>Ue(e.entities,f)?.label??f).join(", ")||"\u2013"]];return t.part?h`<${Et} known=${e} state=${t} shown=${n} hands=${s} />`:
h`<div class="choices">
<dl class="entity">
${c.map(([f,l,u])=>h`<div key=${l} class="fact">
<dt>${l}</dt>
<dd>
<bdi>${u}</bdi>
<button
type="button"
tabindex="-1"
class="plain"
aria-label=${o("change_it",{name:l})}
onMouseDown=${se}
onClick=${()=>s.press(f)}
>
<kbd>${f}</kbd>
</button>
</dd>
</div>`)}
</dl>
</div>`}var Ln=class extends K{render({known:{article:t,say:n},current:s}){return h`<div
class="words"
id="article"
role="listbox"
tabindex="0"
lang=${t.lang}
aria-label=${n("article_by_sentence",{title:t.title})}
aria-activedescendant=${`sentence-${s}`}
>
${fa(t).map(o=>h`<${lo}
key=${o.sentences[0].number}
article=${t}
paragraph=${o}
current=${op(o,s)?s:null}
say=${n}
/>`)}
</div>`}},op=({sentences:e},t)=>t>=e[0].number&&t<=e[e.length-1].number,lo=class extends K{render({article:t,paragraph:n,
current:s,say:o}){let{isTitle:r,sentences:i}=n,a=r?o("title"):o("paragraph",{n:n.number});return h`<div class=${I("parag\
raph",r&&"title")} role="group" aria-label=${a} dir="auto">
${i.map(({number:c,sentence:f})=>{let[l,u]=f.span;return h`<span
key=${c}
id=${`sentence-${c}`}
class=${I("sentence",`is-${Ot(t,c)}`,c===s&&"current")}
role="option"
aria-selected=${String(c===s)}
data-sentence=${c}
>${t.text.slice(l,u)}</span
>${" "}`})}
</div>`}};function Sa(e,t,n){let[s,o]=rp(t,n),r=s?.parentElement?.closest("[data-sentence]");if(!(r instanceof HTMLElement)||
s?.nodeType!==Node.TEXT_NODE)return null;let i=Number(r.dataset.sentence);return{sentence:i,place:e.sentences[i].span[0]+
o}}function rp(e,t){if("caretPositionFromPoint"in document){let s=document.caretPositionFromPoint(e,t);return[s?.offsetNode,
s?.offset??0]}let n=document.caretRangeFromPoint(e,t);return[n?.startContainer,n?.startOffset??0]}var jn=class extends K{render({known:t,sentence:n,labels:s}){let o=ip(t.article,n,s);return h`<div class="labels">
${s.map(({letters:r,span:[i,a],kind:c},f)=>{let l=t.article.text.slice(i,a),u=t.say(/\d/.test(r)?"word_with_digit":"word\
_with_letter",{words:l,letters:r});return o[f]&&h`<span
key=${`${c} ${i}`}
class=${`label ${c}`}
role="img"
aria-label=${u}
style=${{left:`${o[f].left}px`,top:`${o[f].top}px`}}
>${r}</span
>`})}
</div>`}};function ip(e,t,n){let s=io(t),o=document.getElementById("article")?.parentElement?.getBoundingClientRect();if(!n.
length||!s||!o)return[];let[r]=e.sentences[t].span,i=document.createRange();return n.map(({span:[a]})=>{let c=Math.min(Math.
max(a-r,0),s.length-1);i.setStart(s,c),i.setEnd(s,c+1);let f=i.getBoundingClientRect();return{left:Math.round(f.left-o.left),
top:Math.round(f.top-o.top)}})}var ap=new Set(["choosing","relation"]);function Ea(e,t,n){let{place:s,hints:o,typed:r,rows:i,draft:a,sentence:c}=t;if(o.
length)return o.filter(({letters:f,span:l})=>l&&f.startsWith(r)).map(({letters:f,span:l})=>({letters:f.slice(r.length),span:l,
kind:"word"}));if(ap.has(s)){let f=new Map;for(let{digit:l,value:u}of i){if(l===null||!("at"in u)||!u.at)continue;let d=f.
get(u.at[0]);f.set(u.at[0],{letters:d?`${d.letters} ${l}`:String(l),span:d&&d.span[1]>u.at[1]?d.span:u.at,kind:"name"})}
return[...f.values()]}return s==="draft"?(t.proposals[t.proposal]?.fields??[]).flatMap(({field:f,from:l,isFilled:u})=>l.
slice(0,1).map(d=>({letters:G(e,f)?.letter??"\u2423",span:d,kind:u?"name":"cue"}))):s==="statement"||s==="inferred"?Ht(n,
c,a).flatMap(({field:f,span:l})=>{let u=G(e,f)?.letter;return u?[{letters:u,span:l,kind:"cue"}]:[]}):[]}var cp={},lp=({hints:e,
typed:t})=>e.every(({statement:n})=>!n)?cp:Object.fromEntries(e.flatMap(({letters:n,statement:s})=>s&&n.startsWith(t)?[[
s,n.slice(t.length)]]:[])),Dn=class extends C{element=D();state={measured:0};marked=new Set;lines=new Set;lined=null;componentDidMount(){
this.observer=new ResizeObserver(()=>this.setState({measured:this.state.measured+1})),this.observer.observe(this.element.
current),this.mark(),this.come(!0)}componentWillUnmount(){this.observer?.disconnect()}componentDidUpdate(t){this.mark();
let n=this.props;(t.state.sentence!==n.state.sentence||t.known.article.id!==n.known.article.id)&&this.come(!1)}mark(){let{
known:t,state:n,quote:s}=this.props,{article:o}=t;this.lined!==o&&(this.lines=co(o,ha(o),this.lines)),this.lined=o;let r=o.
sentences[n.sentence],i=n.draft?void 0:be(o,n.statement),a=Ea(t,n,this.props.index).filter(({kind:c})=>c==="name");this.
marked=co(o,{...ga(o,n),...r&&{sentence:[r.span]},...a.length&&{named:a.map(({span:c})=>c)},...i?.spans.length&&{marked:i.
spans},...s.length&&{quote:s},...n.first&&{first:[n.first]}},this.marked)}come(t){let{state:n}=this.props,s=document.getElementById(
`sentence-${n.sentence}`);if(!s)return;let o=this.element.current.getBoundingClientRect(),r=s.getBoundingClientRect(),i=Math.
min(120,o.height/5);if(!t&&r.top>=o.top+i&&r.bottom<=o.bottom-i)return;let a=r.bottom>o.bottom-i&&r.height<o.height-2*i;
this.element.current.scrollTop+=a?r.bottom-o.bottom+i:r.top-o.top-i}render({known:t,state:n,index:s,open:o,touch:r},{measured:i}){
return h`<div
class="reading"
ref=${this.element}
onClick=${a=>{let c=Sa(t.article,a.clientX,a.clientY);c&&r(c.sentence,c.place)}}
>
<div class="page">
<div>
<${Ln} known=${t} current=${n.sentence} />
${t.article.textGoesTo&&h`<p class="note no-text">${t.say("text_not_at_hand",{file:t.article.textGoesTo})}</p>`}
</div>
<${jn} known=${t} sentence=${n.draft?.sentence??n.sentence} labels=${Ea(t,n,s)} measured=${i} />
<${Nn}
known=${t}
current=${n.sentence}
statement=${n.statement}
fresh=${n.last}
letters=${lp(n)}
measured=${i}
open=${o}
/>
</div>
</div>`}};var Wn=class extends C{componentDidUpdate(){this.focus()}componentDidMount(){this.focus()}focus(){let{shown:t}=this.props,
n=document.activeElement,s=!n||n===document.body||n.id==="line"||n.id==="article";!t.state||t.screen||!s||document.getElementById(
t.state.place==="reading"?"article":"line")?.focus({preventScroll:!0})}render({shown:t,session:n}){let{phase:s,known:o,state:r,
corpus:i,saved:a,preview:c,spoken:f}=t,l=s==="begin"?s:s==="reading"?t.screen:null,u=l&&An()?.[l];if(u)return h`<${u} shown=${t} session=${n} />`;
if(s!=="reading"||!o||!r||!i||!n.index)return h`<${fp} shown=${t} />`;let p=r.draft&&(r.place==="statement"||r.place==="\
inferred"||r.place==="quote")&&r.draft?Ae(r.draft,o):[],m=r.draft?.sentence??r.sentence,g=r.draft?Ht(n.index,m,r.draft).
map(({field:y})=>y):[],w={press:y=>n.press({name:y,isShift:!1}),take:n.point,mark:n.touch};return h`<div class="annotator" onKeyDown=${y=>pp(
y,n)}>
<${Mn} known=${o} corpus=${i} current=${r.sentence} saved=${a} session=${n} press=${n.show} />
<main>
<${Dn}
known=${o}
state=${r}
index=${n.index}
quote=${p}
open=${n.touch}
touch=${n.touchText}
/>
<section class=${I("side",`in-${r.place.replaceAll(" ","-")}`)} aria-label=${o.say("statement")}>
<${oa} known=${o} state=${r} />
${r.place!=="reading"?h`<${Cn} known=${o} state=${r} written=${n.written} />`:h`<p class="line-rest">${t.said}</p>`}
<${Oa} known=${o} state=${r} shown=${new Set(g)} hands=${w} />
<${aa} known=${o} state=${r} session=${n} preview=${c} failures=${up(t)} said=${t.said} />
<${xa} known=${o} state=${r} quote=${p} />
</section>
</main>
<${rt} say=${o.say} place=${o.say(q[r.place].name)} keys=${na(r,o,n.index)} press=${n.pressed} />
${r.isHelpOpen&&h`<${Tn}
known=${o}
state=${r}
hasLetters=${t.hasLetters}
letters=${y=>n.letters(y)}
press=${w.press}
/>`}
<div class="unseen" role="status">${f}</div>
</div>`}},fp=({shown:{phase:e,words:t}})=>h`<div class="annotator waiting" aria-busy=${String(e==="loading")}>
<header></header>
<main>
<div class="reading"><p role="status">${e==="failed"?t||"The server does not answer.":"\u2026"}</p></div>
<section class="side"></section>
</main>
<footer></footer>
</div>`;function up({saved:e,known:t,state:n,refusal:s}){let o=e.is==="refused"&&e.draft&&e.draft!==n?.draft;if(!t||o||e.
is!=="refused"&&e.is!=="offline")return[];let r=e.is==="refused"?s?.problems??[]:[];return r.length>1?r.map(({message:i,
hint:a})=>`${i} ${a}`):[e.words||t.say(`saved_${e.is}`)]}function pp(e,t){let n=e.target;if(n.id!=="line"&&n.id!=="artic\
le")return;let s=_r(e);!s||!t.shown.hasLetters&&n.id==="article"&&s.name.length===1||t.typed(s)&&e.preventDefault()}var Ma=/[\p{L}\p{N}]/u;function Ta(e,t){let n=Math.min(e.length,t.length),s=Bn(n,l=>e[l]===t[l]),o=Bn(n-s,l=>e[e.length-
1-l]===t[t.length-1-l]),r=t.length-e.length,i=l=>l<=s?l:l>=e.length-o?l+r:Math.min(s,t.length),a=([l,u],d)=>Pn(t,d)>=Pn(
e,l)&&Pn(t,d+u-l)>=Pn(e,u),c=([l,u],d)=>Bn(40,p=>l>p&&d>p&&e[l-1-p]===t[d-1-p])+Bn(40,p=>u+p<e.length&&e[u+p]===t[d+u-l+
p]);return{span:l=>{let[u,d]=l,p=e.slice(u,d),m=d<=s?u:u>=e.length-o?u+r:null;if(m!==null&&a(l,m))return[m,m+d-u];if(!p)
return null;let g=null;for(let w=t.indexOf(p);w>=0;w=t.indexOf(p,w+1)){if(!a(l,w))continue;let y=c(l,w);if(p.length<20&&
y<8)continue;let b=g&&y===g.like&&Math.abs(w-u)<Math.abs(g.at-u);(!g||y>g.like||b)&&(g={at:w,like:y})}return g&&[g.at,g.
at+d-u]},point:i}}function Bn(e,t){let n=0;for(;n<e&&t(n);)n++;return n}var Pn=(e,t)=>+!(Ma.test(e[t-1]??"")&&Ma.test(e[t]??
""));var dp=new Set(["at","span","first"]),mp=new Set(["quote","from"]),Aa=30;function Un(e,t,n){let s=new Fn(t,n),{draft:o,aside:r,
dropped:i,pending:a,...c}=e,f={...s.places(c),draft:o&&s.draft(o),aside:r.map(u=>s.draft(u)),dropped:i.map(u=>({...u,draft:s.
draft(u.draft)})),pending:a&&s.draft(a),sentence:s.sentence(e.sentence)},l=f.hints.filter(({span:u,statement:d})=>u||d);
return{state:{...f,hints:l},lost:s.lost}}function Ca(e,t,n){let s=new Fn(t,n);return{draft:s.draft(e),lost:s.lost}}var Fn=class{lost=[];constructor(t,n){
this.was=t,this.now=n,this.mover=Ta(t.text,n.text)}draft(t){let{begun:n,...s}=t,o=this.places(s);t.quote&&!o.quote&&this.
lost.push(t.quote.map(([i,a])=>this.was.text.slice(i,a)).join(" \u2026 "));let r=this.sentence(t.sentence,o.quote?.[0]?.[0]);
return{...o,sentence:r,...n&&{begun:this.places(n)}}}sentence(t,n){let s=this.was.sentences[t]?.span;if(!s)return 0;let[
o,r]=s,i=this.mover.span(s);if(i||n!==void 0)return this.#t(i?i[0]:n);let a=this.mover.span([o,Math.min(r,o+Aa)]),c=this.
mover.span([Math.max(o,r-Aa),r]);return this.#t(a?a[0]:c?c[1]-1:this.mover.point(o))}#t(t){let n=this.now.sentences.findIndex(
({span:s})=>s[0]>t);return Math.max(0,(n<0?this.now.sentences.length:n)-1)}places(t,n=""){return this.#e(t,n)}#e(t,n){if(Array.
isArray(t)){if(dp.has(n))return this.mover.span(t);if(!mp.has(n))return t.map(r=>this.#e(r,""));let o=t.map(r=>this.mover.
span(r));return n==="quote"?o.includes(null)?null:o:o.filter(Boolean)}if(!t||typeof t!="object")return t;let s=Object.entries(
t).map(([o,r])=>[o,this.#e(r,o)]);return Object.fromEntries(s.filter(([o,r])=>o!=="at"||r))}};function Ia(e,t,n){let s=(i,a)=>a?.
is==="entity"&&a.id===t?{...a,id:n}:a,{draft:o,aside:r}=JSON.parse(JSON.stringify({draft:e.draft,aside:e.aside}),s);return{
...e,draft:o,aside:r}}var qn="actorgraph annotator tab";var Hn="";function Tt(){return Hn||(Hn=gp()??La()),Hn}async function Na(){for(let e=3;navigator.locks&&e&&!await hp(Tt());e--)
Hn=La();try{sessionStorage.setItem(qn,Tt())}catch{}}async function Ra(){if(!navigator.locks)return(n,s)=>Date.now()-s>6e5;
let{held:e=[]}=await navigator.locks.query(),t=new Set(e.map(({name:n})=>n));return n=>!t.has(`${qn} ${n}`)}var hp=e=>new Promise(
t=>{let n=()=>(t(!0),new Promise(()=>{}));navigator.locks.request(`${qn} ${e}`,{signal:AbortSignal.timeout(300)},n).catch(
()=>t(!1))});function gp(){try{return sessionStorage.getItem(qn)}catch{return null}}var La=()=>Array.from(crypto.getRandomValues(
new Uint8Array(6)),e=>e.toString(36)).join("");var ja=4,Da=({folder:e,title:t,coder:n},s)=>`actorgraph annotator ${e} ${t} ${n} ${s}`,Gn=e=>`${e} text`,fo="",At=({draft:e,
aside:t,entity:n,line:s,pending:o})=>!!(e||t.length||n||s||o);function Wa(e,{id:t,text:n,print:s,sentences:o},r){let i=`${Da(
e,t)} ${Tt()}`;try{if(!At(r))return Ba(i);fo!==`${i} ${s}`&&(localStorage.setItem(Gn(i),JSON.stringify({text:n,sentences:o.
map(({span:a})=>a)})),fo=`${i} ${s}`),localStorage.setItem(i,JSON.stringify({form:ja,print:s,at:Date.now(),state:r}))}catch{}}
function Ba(e){localStorage.removeItem(e),localStorage.removeItem(Gn(e)),fo=""}function Pa(e,t,n,s){let o=`${Da(e,t.id)}\
 `;try{let r=Object.keys(localStorage).filter(p=>p.startsWith(o)&&!p.endsWith(Gn(""))).map(p=>({name:p,tab:p.slice(o.length)})),
i=r.find(({tab:p})=>p===Tt()),a=r.filter(p=>p!==i&&s(p.tab,uo(p.name)?.at??0)),c=[...i?[i]:[],...a].flatMap(({name:p})=>wp(
p,t,n)??[]);for(let{name:p}of a)Ba(p);let[f,...l]=c;if(!f)return null;let u=l.flatMap(({state:p})=>Fa(p)),d=c.some(p=>p.
lost)?c.flatMap(p=>p.lost??[]):null;return{state:{...f.state,aside:[...f.state.aside,...u]},lost:d}}catch{return null}}var uo=e=>JSON.
parse(localStorage.getItem(e)??"{}"),Fa=({draft:e,aside:t})=>[...e?[e]:[],...t];function wp(e,t,n){let{form:s,print:o,state:r}=uo(
e);if(s!==ja)return null;if(o===t.print)return{state:{...r,pending:null},lost:null};let{text:i,sentences:a}=uo(Gn(e));if(i===
void 0)return{state:{...n,aside:Fa(r).map(yp)},lost:[]};let c={text:i,sentences:a.map(l=>({span:l}))},f=Un({...r,pending:null},
c,t);return{state:f.state,lost:f.lost}}var yp=e=>({...e,sentence:0,quote:null,slots:e.slots.map(t=>({...t,values:t.values.
map(n=>({...n,at:void 0}))}))});var Ua=(e,t)=>({...Ce,place:"reading",rows:[],sentence:t,statement:null,draft:null,aside:[],dropped:[],pending:null,filters:{},
recent:Ha([...e.article.statements].reverse()),last:null,proposals:[],proposal:0,open:[],isHelpOpen:!1});function Ha(e){
let t=e.flatMap(({slots:n})=>n.flatMap(({values:s})=>s.flatMap(o=>o.is==="entity"?[o.id]:[])));return[...new Set(t)]}function po(e,t,n){
return kt({state:e,known:t,index:n,effects:[]},q[e.place],null).state}function mo(e,t,n){let{statements:s}=n.article,o=d=>s.
some(p=>p.key===d),r=t.at(-1)??null,i=e.pending?.decides?null:e.pending,a=s.filter(({key:d})=>t.includes(d)),c=r&&i?gr(i).
map(d=>({statement:r,field:d})):[],f=i?.id===null?e.open.slice(0,-1):e.open,l=r??(o(e.last)?e.last:s.at(-1)?.key??null),
u=r&&e.place==="reading"?r:e.statement;return{...e,last:l,statement:o(u)?u:null,recent:[...new Set([...Ha(a),...e.recent])],
open:[...f.filter(({statement:d})=>o(d)),...c],pending:null}}var qa=(e,t,n,s)=>po(mo(e,t,n),n,s);function Ct(e,t){let[n,
...s]=e.dropped;return n?{...e,dropped:[{...n,steps:Math.max(0,n.steps+t)},...s]}:e}function Ga(e,t,n){let{pending:s,draft:o}=e;
if(!s)return e;let r=o?.slots.length?[o,...e.aside]:e.aside,i={state:{...e,draft:s,pending:null,aside:r},known:t,index:n,
effects:[]};return st(i,v(i)).state}function za(e,{sentence:t,proposals:n}){return e.place!=="reading"||e.sentence!==t||
!n.length?e:{...e,place:"draft",statement:null,proposals:n,proposal:0}}function De(e,t,n,s){let o={state:e,known:t,index:n,effects:[]};return{...st(o,s(o)),isCommand:!0}}function Ka(e,t,n,s){
let o=e.rows.indexOf(t);if(e.place==="choosing"||e.place==="relation"||e.place==="text"||e.place==="basis")return De(e,n,
s,i=>Ie(i,t));if(e.place==="few")return De(e,n,s,i=>E(i,t.value));let r=e.place==="quote"||e.place==="jointly"?`${t.digit}`:
"Enter";return Le({...e,marked:o},{name:r,isShift:!1},n,s)}function Va(e,t,n,s){return De(e,n,s,o=>{switch(e.place){case"\
words":return $t(o,t);case"quote":return $n(o,t);case"choosing":{let r=ce(s,e.draft?.sentence??e.sentence).find(i=>i.span[0]<=
t[0]&&i.span[1]>=t[1]);return r?E(o,{is:"entity",id:r.id,at:r.span}):$t(Xe(o),t)}default:return o}})}function ho(e,t,n,s){
return De(e,n,s,o=>e.place==="reading"?yt(o,t):e.place!=="choosing"&&e.place!=="words"?o:E(_(o,{place:"choosing",hints:[],
typed:"",first:null}),{is:"statement",key:t}))}function Xa(e,t,n,s){let o=Le(e,{name:"e",isShift:!1},n,s);return o.state.
draft?De(o.state,n,s,r=>{if(t==="quote")return Je(r);let i=M(n.vocabulary,t);return i&&Ws(i)?_(r,{place:"few",field:t}):
i||t==="basis"?S(r,t):r}):o}function go(e,t,n,s){return De(e,n,s,o=>e.place==="reading"||e.place==="statement"?ee(o,t):o)}
function Ja(e,t,n,s){return De(e,n,s,o=>{let r=e.draft?.slots.length?[e.draft,...e.aside]:e.aside;return wt(_(o,{aside:r}),
t)})}var zn=class{#t=new Map;#e=0;constructor(t,n){this.session=t,this.idle=n}forget(){this.#t=new Map}fill(t){for(let n of t.
sentences){let s=wo(t,n),o=this.#t.get(s);o?n.relations=o:n.relations.length&&this.#t.set(s,n.relations)}return t}async search(){
let{session:t}=this,n=++this.#e;for(;;){let{known:s,state:o}=t.shown;if(n!==this.#e||!s||!o)return;let{article:r}=s,i=_p(
r.sentences.length,o.sentence,a=>this.#n(r,a));if(i===null||!await this.#o(r,i))return;this.#n(r,t.shown.state?.sentence??
0)&&await this.idle()}}#n=(t,n)=>!t.sentences[n]||this.#t.has(wo(t,t.sentences[n]));async#o(t,n){let{session:s}=this,o=this.#t,
r=`/api/articles/${encodeURIComponent(t.id)}/relations?first=${n}&most=12`,{status:i,body:a}=await s.connection.ask("GET",
r);if(i!==200)return!1;let c=t.sentences.slice(n,n+12);for(let[l,u]of c.entries())o.set(wo(t,u),a[l]??[]);let{known:f}=s.
shown;return f?.article.id===t.id&&this.fill(f.article),!0}};function _p(e,t,n){for(let s=0;s<e;s++){let o=(t+s)%e;if(!n(
o))return s===0?Math.max(0,o-1):o}return null}var wo=({text:e},{span:[t,n]})=>e.slice(t,n);var Kn=class{#t=!1;#e="";isWaiting=!0;#n=null;constructor(t){this.session=t,this.ranking=new zn(t,$p)}async start(t=null,n=null){
let{session:s}=this;t&&(this.#n={id:t,answers:this.#r(t)});let[{status:o,body:r}]=await Promise.all([s.connection.ask("G\
ET","/api/corpus"),Na()]);if(o!==200)return s.change({phase:"failed",words:r?.message??""});let i=r;if(s.change({corpus:i}),
s.writing.sending.open(i),!(i.articles.length>0)&&!await Mt())return s.change({phase:"failed"});if(i.isEmpty)return s.change(
{phase:"begin"});this.#i();let{articles:c}=i,f=c.find(({id:l})=>l===t)??c.find(bp)??c[0];if(!f)return s.change({phase:"r\
eading",screen:"new"});await this.open(f.id,n)}async open(t,n=null){let{session:s}=this,{corpus:o}=s.shown;if(!o)return;
this.#e=t;let r=await(this.#n?.id===t?this.#n.answers:this.#r(t));if(this.#e!==t)return;this.#n=null,s.forgetWaiting();let i=r.
find(({status:y})=>y!==200);if(i)return s.change({phase:"failed",words:i.body?.message??""});let a=await Ra();if(this.#e!==
t)return;let[c,f]=r.map(({body:y})=>y),l=this.isWaiting?[]:s.shown.known?.entities??[],u={vocabulary:c,entities:l,article:this.
ranking.fill(f),say:s.say},d=n?be(f,n):void 0,p=Ua(u,d?je(f,d.spans[0]?.[0]??0):0),m=Pa(o,f,p,a),g=m?.state??p,w=m?.lost?
[s.movedTold(m.lost)]:[];s.hold(u,{phase:"reading",screen:null,isWhole:!1,state:d?{...g,statement:d.key}:g,spoken:m&&At(
m.state)?[s.say("typing_is_back"),...w].join(" "):"",said:w.join(" ")}),s.opened(f),!(this.isWaiting&&!await this.#o(t))&&
(s.writing.sending.resume(),await Promise.all([this.ranking.search(),this.#s(t),Mt()]),s.shown.known?.article.id===t&&s.
change({isWhole:!0}))}async#o(t){let{session:n}=this,{status:s,body:o}=await n.connection.ask("GET","/api/entities"),{known:r}=n.
shown;return this.#e!==t||!r?!1:s!==200?(n.change({phase:"failed",words:o?.message??""}),!1):(this.isWaiting=!1,n.hold({
...r,entities:o}),n.goOn(!0),!0)}#r(t){let n=encodeURIComponent(t),s=[`/api/vocabulary?article=${n}`,`/api/articles/${n}`];
return Promise.all(s.map(o=>this.session.connection.ask("GET",o)))}async#s(t){let{session:n}=this,{status:s,body:o}=await n.
connection.ask("GET",`/api/articles/${encodeURIComponent(t)}/elsewhere`),{known:r}=n.shown;r?.article.id===t&&s===200&&n.
learn({...r,elsewhere:o})}async begin(t){await this.count(),await this.open(t)}ranked=t=>this.ranking.fill(t);#i(){if(this.#t)
return;this.#t=!0;let{session:t}=this;t.connection.listen(n=>this.renew(n),async n=>{let{saved:s,known:o}=t.shown;n?s.is===
"offline"&&(t.change({saved:{is:"nothing",at:"",words:""}}),await t.writing.sending.flush(),o&&this.renew({entities:!0,vocabulary:!0,
articles:[o.article.id]})):t.change({saved:t.writing.sending.away})})}async renew({entities:t,vocabulary:n,articles:s}){
let{session:o}=this,{known:r}=o.shown;if(!r)return;let{id:i}=r.article,a=encodeURIComponent(i),c={...t&&{entities:"/api/\
entities"},...n&&{vocabulary:`/api/vocabulary?article=${a}`},...s?.includes(i)&&{article:`/api/articles/${a}`}},f={};for(let[
u,d]of Object.entries(c)){let{status:p,body:m}=await o.connection.ask("GET",d);p===200&&u==="vocabulary"&&this.ranking.forget(),
p===200&&Object.assign(f,{[u]:u==="article"?this.ranked(m):m})}let{known:l}=o.shown;l?.article.id===i&&(f.article&&JSON.
stringify(f.article)===JSON.stringify(l.article)&&delete f.article,Object.keys(f).length&&o.learn({...l,...f}),(f.vocabulary||
f.article)&&this.ranking.search())}async count(){let{status:t,body:n}=await this.session.connection.ask("GET","/api/corp\
us");t===200&&this.session.change({corpus:n})}},bp=({sentences:e,coded:t,nothing:n})=>t+n<e,kp=300,$p=()=>new Promise(e=>{
window.requestIdleCallback?window.requestIdleCallback(()=>e(null),{timeout:kp}):setTimeout(e)});var Vn=class{all=[];#t="";open({folder:t,title:n,coder:s}){this.#t=`actorgraph annotator unsent ${t} ${n} ${s} `;try{let r=Object.
keys(localStorage).filter(i=>i.startsWith(this.#t)).map(i=>JSON.parse(localStorage.getItem(i)??""));this.all=r.sort((i,a)=>i.
at-a.at)}catch{}}add(t){let n=Math.max(Date.now(),(this.all.at(-1)?.at??0)+1),s={...t,name:xp(),at:n};this.all.push(s),this.
keep(s)}keep(t){try{localStorage.setItem(this.#t+t.name,JSON.stringify(t))}catch{}}remove({name:t}){this.all=this.all.filter(
n=>n.name!==t);try{localStorage.removeItem(this.#t+t)}catch{}}},xp=()=>Array.from(crypto.getRandomValues(new Uint8Array(
16)),e=>e.toString(16).padStart(2,"0")).join("");var vp=2e3,[Op,Qa]=[1900,2e3],Ya={is:"saving",at:"",words:""},Sp="/api/undo",Xn=class{isBusy=!1;#t=new Vn;#e="";#n=!1;#o=new Set;#r;constructor(t){
this.session=t}open(t){this.#t.open(t)}async resume(){this.#o.clear(),this.#t.all.length&&(this.isBusy||(this.#e||="gone"),
await this.flush())}get isAway(){return this.#e!==""}get away(){if(this.#e==="slow")return Ya;let t=this.#t.all.length,n=this.#e===
"silent"?"saved_silent":"saved_waiting";return{is:"offline",at:"",words:t?this.session.say(n,{n:t}):""}}async write(t){let{
known:n,state:s}=this.session.shown;this.#t.add({...t,...t.draft&&n&&{was:Mp(n.article)}}),s&&this.session.change({state:Ct(
s,Za(t))}),this.isBusy=!this.#e,this.#e&&this.#a(),await this.flush()}async flush(){if(this.#n)return;let{session:t}=this;
clearTimeout(this.#r),this.#n=!0;let n=!0;for(let s=this.#s();s;s=this.#s()){this.#e||t.change({saved:Ya});let o=[setTimeout(
()=>this.#i(),Op),setTimeout(()=>this.#l(),Qa)],r=Date.now(),i=await this.#f(s);for(let a of o)clearTimeout(a);if(Tp(i)){
this.#e=Date.now()-r<Qa?"gone":"silent",this.#a(),this.#r=setTimeout(()=>this.flush(),vp);break}this.#e&&(this.#e="slow"),
n=this.#u(s,i)}this.#s()||(this.#e=""),this.#n=!1,this.isBusy=!1,t.goOn(n)}#s=()=>this.#t.all.find(({name:t})=>!this.#o.
has(t));#i(){this.#e||(this.#e="slow",this.isBusy=!1,this.#a(),this.session.goOn(!0))}#l(){this.#e="silent",this.#a()}#a(){
let{state:t}=this.session.shown;this.session.change({saved:this.away,...t&&{state:{...t,pending:null}}})}async#f({name:t,
method:n,path:s,body:o,article:r,draft:i}){let{session:a}=this,{known:c,state:f}=a.shown,u=this.#e&&i?.id===null&&c?.article.
id===r?{revision:c.article.revision,fills:f?.open.at(-1)??null}:{},d={...o,...u,name:t},p=await a.connection.ask(n,s,d);
return p.status===500?a.connection.ask(n,s,d):p}#u(t,{status:n,body:s}){let{session:o}=this,{known:r,state:i}=o.shown,a=n===
200,c=r?.article.id===t.article;if(!a&&t.draft&&!c)return this.#o.add(t.name),!1;if(this.#t.remove(t),!r||!i)return a;let f=!!this.#e&&
i.draft!==null;if(!a){let g=c&&s?.article?this.#p(t,r,s.article):null;return g?this.#c(t,s,f,o.movedTold(g)):this.#c(t,s,
f)}let l=[...Ep(t,r,o.say),...s.told??[]].join(" "),u={refusal:null,said:l,spoken:l};if(o.change({saved:this.#s()?this.away:
{is:"saved",at:ec(),words:""},...u}),!c)return!0;let d=o.opening.ranked(s.article);this.#d(r.article,d);let p={...r,entities:Ap(
r.entities,s.entities??[]),article:d};f?o.learn(p):o.hold(p);let{draft:m}=t;if(m){let g=f?mo:qa;o.let((w,y,b)=>g({...w,pending:m},
s.keys??[],y,b)),m.decides&&!f&&o.show("adjudicate")}return!0}#c(t,n,s,o=n?.message??""){let{session:r}=this,{state:i}=r.
shown;if(!i)return!1;let a=s&&!n?.conflict,c=Ct(i,-Za(t));return r.change({saved:{is:"refused",at:ec(),words:o,draft:t.draft},
refusal:n,state:t.draft&&a?{...c,aside:[t.draft,...c.aside]}:c}),t.draft&&!a&&r.let((f,l,u)=>Ga({...f,pending:t.draft},l,
u)),n?.conflict&&r.show("merge"),!1}#p(t,n,s){let{session:o}=this;if(o.learn({...n,article:o.opening.ranked(s)}),!t.draft||
!t.was)return[];let{draft:r,lost:i}=Ca(t.draft,t.was,s);return t.draft=r,i}#d(t,n){for(let s of this.#t.all){if(s.article!==
n.id||s.body.revision!==t.revision||!s.statement)continue;let[o,r]=[t,n].map(({statements:i})=>i.find(({key:a})=>a===s.statement));
!o||!r||JSON.stringify(o.slots)!==JSON.stringify(r.slots)||(s.body.revision=n.revision,this.#t.keep(s))}}merge(t){let{session:n}=this,
{state:s}=n.shown;if(!s?.draft)return;let{begun:o}=s.draft,r={...s.draft,id:t.id,begun:o&&{...o,revision:t.revision}};return n.
change({screen:null,state:{...s,place:"reading",draft:null,field:null}}),this.write({...yo(t),draft:r,statement:null})}};
function Ep({method:e,statement:t},{article:n},s){let o=e==="DELETE"?be(n,t):void 0;return o?[s("deleted",{words:$e(o,s)})]:
[]}var yo=e=>({article:e.article,method:"POST",path:`/api/articles/${encodeURIComponent(e.article)}/statements`,body:{...e}}),
Mp=({text:e,sentences:t})=>({text:e,sentences:t.map(({span:n})=>({span:n}))}),Tp=({status:e})=>e===0||e>500,Za=({path:e})=>e===
Sp?-1:1;function Ap(e,t){if(!t.length)return e;let n=new Set(t.map(({id:s})=>s));return[...e.filter(({id:s})=>!n.has(s)),
...t]}var ec=()=>new Date().toLocaleTimeString("en-GB",{hour:"2-digit",minute:"2-digit"});var Jn=class{#t=null;#e=!1;constructor(t=()=>performance.now()){this.now=t}see(t,n){let s=n.place==="draft";s||n.draft?(this.#t??=
this.now(),this.#e||=s):t&&(t.draft||t.place==="draft")&&!n.pending&&(this.#t=null,this.#e=!1)}took(){if(this.#t===null)
return;let t={seconds:(this.now()-this.#t)/1e3,drafted:this.#e};return this.#t=null,this.#e=!1,t}};var Qn=class{timing=new Jn;constructor(t){this.session=t,this.sending=new Xn(t)}#t(t,n){let{known:s}=this.session.shown,
o=s&&t.id!==null?`${s.article.coder}/${t.article}#${t.id}`:null,{body:r,...i}=yo(t);return this.sending.write({...i,body:{
...r,took:this.timing.took()},draft:n,statement:o})}carryOut(t){let{session:n}=this,{known:s,state:o}=n.shown;if(!s||!o)
return;let{id:r,revision:i}=s.article,a=(f,l,u)=>({article:r,method:f,path:l,body:u,statement:null,draft:null}),c=encodeURIComponent(
r);switch(t.does){case"save":return this.#t(t.saving,o.pending);case"delete":return this.sending.write({...a("DELETE",`/\
api/statements/${Ip(t.statement)}`,{revision:i}),statement:t.statement});case"undo":return this.sending.write(a("POST","\
/api/undo",{article:r}));case"nothing here":{let{sentence:f,is:l}=t,{text:u,sentences:d}=s.article,p=u.slice(...d[f].span);
return this.sending.write(a("POST",`/api/articles/${c}/nothing`,{sentence:f,words:p,is:l,revision:i}))}case"propose":return this.#n(
c,t.sentence);case"open problems":return n.show("problems");case"adjudicate":return n.show("adjudicate");case"explore":{
let{explorer:f}=n.connection;f?window.open(f(t.statement),vn):n.change({spoken:n.say("no_explorer")});return}case"search":
return n.show("articles");case"say":return this.#e(t.text);case"tell":return n.change({spoken:t.text})}}#e(t){this.session.
change(Cp(t))}async#n(t,n){let{session:s}=this,{known:o}=s.shown,{status:r,body:i}=await s.connection.ask("GET",`/api/dr\
afts?article=${t}&sentence=${n}`),{known:a,state:c}=s.shown;if(a?.article.id!==o?.article.id||a?.article.print!==o?.article.
print||!c||c.sentence!==n)return;if(r!==200)return this.#e(i?.message??s.say("saved_offline"));let f=i.isWithheld?s.say(
"draft_withheld"):s.say("no_draft");i.proposals.length?s.change({state:za(c,i)}):this.#e(f)}},Cp=e=>({said:e,spoken:e}),
Ip=e=>e.split("/").map(encodeURIComponent).join("/");async function tc({connection:e,shown:t},{draft:n,open:s}){if(!n||!t.
known)return null;let o=`/api/articles/${encodeURIComponent(t.known.article.id)}/preview`,{status:r,body:i}=await e.ask(
"POST",o,Be(n,t.known,s));return r===200?i:i?.message?{problems:[],tie:"",plain:{is:!1,why:i.message}}:null}var Np=150,_o="actorgraph annotator letters off",Yn=class{shown={phase:"loading",words:"",corpus:null,known:null,state:null,
screen:null,saved:{is:"nothing",at:"",words:""},preview:null,refusal:null,said:"",spoken:"",isWhole:!1,hasLetters:!localStorage.
getItem(_o)};index=null;opened=()=>{};#t=[];#e;constructor(t,n){this.connection=t,this.draw=n,this.opening=new Kn(this),
this.writing=new Qn(this)}say=(t,n)=>Rp(this.shown.corpus?.texts??{})(t,n);change(t){let n=this.shown;this.shown={...n,...t};
let{corpus:s,known:o,state:r}=this.shown,i=r?.draft!==n.state?.draft;i&&(this.shown.preview=null),this.draw(this.shown),
!(!s||!o||!r||r===n.state)&&(Wa(s,o.article,r),i&&this.#i(r))}hold(t,n={}){let s=Rs(t);this.index=s;let o=n.state?{}:this.#n(
t),r=n.state??o.state??this.shown.state;this.change({known:t,...o,...n,state:r&&po(r,t,s)}),this.#o()}learn(t){this.index=
Rs(t),this.change({known:t,...this.#n(t)}),this.#o()}#n({article:t}){let{known:n,state:s}=this.shown,o=n?.article;if(!s||
!o||o.id!==t.id||o.print===t.print)return{};let r=Un(s,o,t),i=At(s)?this.movedTold(r.lost):"";return{state:r.state,...i&&
{said:i,spoken:i}}}movedTold=t=>[this.say("text_changed"),...t.map(n=>this.say("quote_gone",{words:ot(n)}))].join(" ");#o(){
let{known:t,state:n}=this.shown,{index:s}=this;!t||!s||n?.place!=="reading"||window.requestIdleCallback?.(()=>Le(n,{name:"\
n",isShift:!1},t,s))}get#r(){return this.opening.isWaiting||this.writing.sending.isBusy}press(t){this.#r?this.#t.push(t):
this.#s((n,s,o)=>Le(n,t,s,o))}typed(t){let{known:n,state:s}=this.shown;if(!n||!s||!this.index)return!1;if(this.#r)return this.#t.
push(t),!0;let o=Le(s,t,n,this.index);return o.isCommand&&this.take(o),o.isCommand}written=t=>this.#s((n,s,o)=>({state:to(
n,t,s,o),effects:[]}));#s(t){let{known:n,state:s}=this.shown;n&&s&&this.index&&this.take(t(s,n,this.index))}let(t){let{known:n,
state:s}=this.shown;n&&s&&this.index&&this.change({state:t(s,n,this.index)})}pressed=t=>this.press(t);take({state:t,effects:n}){
let s=this.shown.state;this.change({state:t,said:""});for(let o of n)this.writing.carryOut(o);this.writing.timing.see(s,
t)}forgetWaiting(){this.#t=[]}goOn(t){let n=t?this.#t:[];this.#t=[];for(let s of n)this.press(s)}point=t=>this.#s((n,s,o)=>Ka(
n,t,s,o));touch=t=>this.#s((n,s,o)=>ho(n,t,s,o));touchText=(t,n)=>this.#s((s,o,r)=>{let{text:i,sentences:a,statements:c,
lang:f}=o.article;if(s.place==="reading"){let d=c.filter(({spans:g})=>g.some(([w,y])=>w<=n&&n<y)),p=1+d.findIndex(({key:g})=>g===
s.statement),m=go(s,t,o,r);return d.length?ho(m.state,d[p%d.length].key,o,r):m}let l=a[t].span,u=U(i,l,f).find(([d,p])=>d<=
n&&n<=p);return u&&s.place!=="statement"?Va(s,u,o,r):go(s,t,o,r)});async openField(t,n,s){await this.opening.open(t,n);let{
known:o,state:r}=this.shown;!o||!r?.statement||r.statement!==n||r.draft||s&&this.#s((i,a,c)=>Xa(i,s,a,c))}compose(t){this.
change({screen:null}),this.#s((n,s,o)=>Ja(n,t,s,o))}show=async t=>{if(!t||await Mt())return this.change({screen:t});this.
change({said:this.say("saved_offline"),spoken:this.say("saved_offline")})};stepped(t,n){let{state:s}=this.shown;s&&this.
change({state:Ct(Ia(s,t,n),1)})}letters(t){t?localStorage.removeItem(_o):localStorage.setItem(_o,"yes"),this.change({hasLetters:t})}#i(t){
clearTimeout(this.#e),!(!t.draft||t.place!=="statement"||this.writing.sending.isAway)&&(this.#e=setTimeout(async()=>{let n=await tc(
this,t);this.shown.state?.draft===t.draft&&this.change({preview:n})},Np))}},Rp=e=>(t,n={})=>(e[t]??t).replace(/\{(\w+)\}/g,
(s,o)=>o in n?String(n[o]):s);function nc(e,t,{article:n=null,statement:s=null,opened:o}={}){let r=new Yn(t,i=>as(h`<${Wn} shown=${i} session=${r} />`,
e));return r.opened=o??r.opened,r.draw(r.shown),r.opening.start(n,s),r}var sc=document.getElementById("annotator");if(sc){let{connection:e,...t}=oc()??jp(),n=nc(sc,e,{...t,opened:Lp});Object.
defineProperty(window,"annotator",{value:{state:()=>n.shown.state,known:()=>n.shown.known,shown:()=>n.shown}})}function oc(){
return Reflect.get(window,"annotatorIn")}function Lp({id:e,title:t}){document.title=`${t} \u2013 actorgraph`;let n=new URL(
location.href);oc()||history.replaceState(null,"",`${n.pathname}?article=${encodeURIComponent(e)}`)}function jp(){window.
name=ra;let e=new URLSearchParams(location.search);return{connection:$o(),article:e.get("article"),statement:e.get("stat\
ement")}}})();

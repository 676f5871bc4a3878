var[m,y]=[1e3,5e3];function u(t){let o=new Map,r=Math.random().toString(36).slice(2),e,l=0,i=({id:n,...s})=>{o.get(n)?.(
s),o.delete(n)};t.on("msg:custom",i);let d=(n,s=[])=>new Promise(a=>{let c=`${r}-${++l}`;o.set(c,a),t.send({id:c,...n},void 0,
s)}),g=async(n,s)=>{let{status:a,body:c}=await d(n,s);return{status:a,body:JSON.parse(c)}};return{ask:(n,s,a)=>g({method:n,
path:s,body:a===void 0?"":JSON.stringify(a)}),send:async(n,s,a)=>g({method:"POST",path:`${n}?name=${encodeURIComponent(a)}`,
body:""},[await s.arrayBuffer()]),listen:(n,s)=>{let a=!1;return e=setInterval(async()=>{if(a||document.visibilityState===
"hidden")return;a=!0;let p=setTimeout(()=>s(!1),y),{news:f}=await d({news:!0});clearTimeout(p),a=!1,s(!0),f&&n(f)},m),()=>clearInterval(
e)},close:()=>{clearInterval(e),t.off("msg:custom",i)}}}var h='<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body><div id="annotator"></div></body></html>',
x={render({model:t,el:o}){let r=u(t),e=document.createElement("iframe");return e.title=t.get("title"),Object.assign(e.style,
{width:"100%",height:`${t.get("height")}px`,border:"1px solid #ccc"}),e.style.boxSizing="border-box",e.srcdoc=h,e.addEventListener(
"load",()=>b(e,t,r),{once:!0}),o.append(e),()=>r.close()}};function b({contentDocument:t,contentWindow:o},r,e){if(!t||!o)
return;let[l,i]=[t.createElement("style"),t.createElement("script")];l.textContent=r.get("style"),i.textContent=r.get("p\
rogram");let d={connection:e,article:r.get("article"),statement:r.get("statement")};Object.assign(o,{annotatorIn:d}),t.head.
append(l),t.body.append(i)}export{x as default};

var[y,h]=[1e3,5e3];function u(t){let i=new Map,r=Math.random().toString(36).slice(2),e,l=0,o=({id:s,...a})=>{i.get(s)?.(
a),i.delete(s)};t.on("msg:custom",o);let d=(s,a=[])=>new Promise(n=>{let c=`${r}-${++l}`;i.set(c,n),t.send({id:c,...s},void 0,
a)}),g=async(s,a)=>{let{status:n,body:c}=await d(s,a);return{status:n,body:JSON.parse(c)}};return{ask:(s,a,n)=>g({method:s,
path:a,body:n===void 0?"":JSON.stringify(n)}),send:async(s,a,n)=>g({method:"POST",path:`${s}?${new URLSearchParams(n)}`,
body:""},[await a.arrayBuffer()]),listen:(s,a)=>{let n=!1;return e=setInterval(async()=>{if(n||document.visibilityState===
"hidden")return;n=!0;let p=setTimeout(()=>a(!1),h),{news:f}=await d({news:!0});clearTimeout(p),n=!1,a(!0),f&&s(f)},y),()=>clearInterval(
e)},close:()=>{clearInterval(e),t.off("msg:custom",o)}}}var m='<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body><div id="annotator"></div></body></html>',
x={render({model:t,el:i}){let r=u(t),e=document.createElement("iframe");return e.title=t.get("title"),Object.assign(e.style,
{width:"100%",height:`${t.get("height")}px`,border:"1px solid #ccc"}),e.style.boxSizing="border-box",e.srcdoc=m,e.addEventListener(
"load",()=>b(e,t,r),{once:!0}),i.append(e),()=>r.close()}};function b({contentDocument:t,contentWindow:i},r,e){if(!t||!i)
return;let[l,o]=[t.createElement("style"),t.createElement("script")];l.textContent=r.get("style"),o.textContent=r.get("p\
rogram");let d={connection:e,article:r.get("article"),statement:r.get("statement")};Object.assign(i,{annotatorIn:d}),t.head.
append(l),t.body.append(o)}export{x as default};

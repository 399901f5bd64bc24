extension Script {
    /// Choices that send themselves, buttons that can be pressed once, sums of what is selected, dialogs in the page.
    static let parts = #"""
        'use strict';
        document.documentElement.classList.add('js');
        const all=(s,r=document)=>Array.from(r.querySelectorAll(s));
        const on=(t,f,r=document)=>r.addEventListener(t,f);
        all('[data-open]').forEach(b=>b.hidden=false);
        on('change',e=>{if(e.target.matches('[data-send]'))e.target.form.requestSubmit()});
        on('submit',e=>{const f=e.target;if(f.method==='dialog')return;if(f.dataset.sent){e.preventDefault();return}
        if(e.submitter&&e.submitter.matches('[data-keeps]')){shut();return}
        f.dataset.sent='1';setTimeout(()=>{all('button',f).forEach(b=>{if(!b.name)b.disabled=true})},0)});
        on('pageshow',()=>all('form[data-sent]').forEach(f=>{delete f.dataset.sent;all('button[disabled]:not([title])',f).forEach(b=>b.disabled=false)}),window);
        const shut=x=>all('details.menu[open]').forEach(d=>{if(!d.contains(x))d.open=false});
        on('click',e=>shut(e.target));
        on('keydown',e=>{const d=e.key==='Escape'&&e.target.closest('details.menu[open]');if(d){d.open=false;d.firstElementChild.focus()}});
        all('table.stack').forEach(t=>[['thead,tbody','rowgroup'],['tr','row'],['td','cell'],['thead th','columnheader'],['tbody th','rowheader']].forEach(([s,r])=>all(s,t).forEach(x=>x.setAttribute('role',r)),t.setAttribute('role','table')));
        const micro=t=>{const m=/^(-?)(\d+)(?:\.(\d{1,6}))?$/.exec(t||'');return m?BigInt(m[1]+m[2]+(m[3]||'').padEnd(6,'0')):0n};
        const grouped=(v,s)=>{const n=v<0n;if(n)v=-v;let w=(v/1000000n).toString(),f=(v%1000000n).toString().padStart(6,'0').replace(/0{1,4}$/,'');
        return (n?'\u2212':'')+w.replace(/\B(?=(\d{3})+(?!\d))/g,s.dataset.group)+s.dataset.point+f};
        const sums=()=>{const out=document.querySelector('[data-selection]');if(!out)return;const rows=all('tbody input[type=checkbox]:checked').map(c=>c.closest('tr'));
        const by={};rows.forEach(r=>{const c=r.dataset.currency||'';by[c]=(by[c]||0n)+micro(r.dataset.amount)});
        out.textContent=rows.length?rows.length+' · '+Object.entries(by).map(([c,v])=>grouped(v,out)+' '+c).join(' · '):'';
        all('[data-needs-selection]').forEach(b=>b.disabled=!rows.length)};
        on('change',e=>{if(e.target.matches('th.pick input')){all('tbody td.pick input').forEach(c=>c.checked=e.target.checked)}if(e.target.matches('.pick input'))sums()});
        sums();
        const reach=()=>all('.scroll').forEach(x=>{if(x.scrollWidth>x.clientWidth)x.tabIndex=0;else x.removeAttribute('tabindex')});reach();on('resize',reach,window);
        const show=(html,from)=>{let d=document.createElement('dialog');d.innerHTML=html;
        all('[id]',d).forEach(x=>{if(!document.getElementById(x.id))return;const n='d-'+x.id;all('[for="'+x.id+'"]',d).forEach(l=>l.htmlFor=n);
        all('[aria-describedby="'+x.id+'"]',d).forEach(l=>l.setAttribute('aria-describedby',n));x.id=n});
        d.addEventListener('close',()=>{d.remove();if(from)from.focus()});document.body.append(d);d.showModal();
        on('click',e=>{if(e.target.closest('[data-close]')){e.preventDefault();d.close()}},d)};
        on('click',async e=>{const o=e.target.closest('[data-open]');if(o){document.getElementById(o.dataset.open).showModal();return}
        const a=e.target.closest('a[data-dialog]');if(!a||e.ctrlKey||e.metaKey||e.shiftKey)return;e.preventDefault();
        try{const r=await fetch(a.href,{headers:{'X-Fragment':'1'}});if(!r.ok&&r.status!==422)throw 0;show(await r.text(),a)}catch(_){location.href=a.href}});
        """#
}

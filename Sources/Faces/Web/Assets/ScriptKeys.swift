extension Script {
    /// The keyboard: rooms by `g`, rows by `j` and `k`, and suggestions in the search box.
    static let keys = #"""
        let going=0;const rows=()=>all('main tbody tr[data-href]');
        const move=d=>{const r=rows();if(!r.length)return;let i=r.findIndex(x=>x.classList.contains('at'));if(i>=0)r[i].classList.remove('at');
        i=Math.max(0,Math.min(r.length-1,i<0?0:i+d));r[i].classList.add('at');r[i].scrollIntoView({block:'nearest'})};
        on('keydown',e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;const t=e.target;if(t.matches('input:not([type=checkbox]),textarea,select'))return;
        if(document.querySelector('dialog[open]'))return;const k=e.key,at=document.querySelector('tr.at');
        if(going&&Date.now()-going<1500){going=0;const a=document.querySelector('.rail a[data-key="'+CSS.escape(k)+'"]');if(a){e.preventDefault();a.click()}return}
        if(k==='g'){going=Date.now()}else if(k==='/'){const s=document.querySelector('main input[type=search]')||document.getElementById('search');if(s){e.preventDefault();s.focus();s.select()}}
        else if(k==='?'){const d=document.getElementById('keys');if(d)d.showModal()}
        else if(k==='j'||k==='k'){e.preventDefault();move(k==='j'?1:-1)}
        else if(k==='x'&&at){const c=at.querySelector('.pick input');if(c)c.click()}
        else if(k==='Enter'&&at&&!t.closest('a,button')){location.href=at.dataset.href}
        else if(k==='p'){const b=document.querySelector('main .primary:not([disabled])');if(b){e.preventDefault();b.focus();if(b.matches('a'))b.click()}}});
        on('click',e=>{const r=e.target.closest('tr[data-href]');if(r&&!e.target.closest('a,button,input,label,summary')&&!String(getSelection()))location.href=r.dataset.href});
        all('input[data-suggest]').forEach(box=>{let list=null,at=-1,wait=0;
        const shut=()=>{if(list){list.remove();list=null;at=-1;box.setAttribute('aria-expanded','false')}};
        const take=li=>{const i=li.dataset.whole?0:box.value.lastIndexOf(' ')+1;box.value=box.value.slice(0,i)+li.dataset.value;shut();box.focus();if(/[:"]$/.test(box.value))box.dispatchEvent(new Event('input'))};
        box.setAttribute('role','combobox');box.setAttribute('aria-expanded','false');box.setAttribute('aria-autocomplete','list');
        on('input',()=>{clearTimeout(wait);wait=setTimeout(async()=>{const r=await fetch(box.dataset.suggest+'?q='+encodeURIComponent(box.value)).catch(()=>null);if(!r||!r.ok)return shut();
        const found=await r.json();shut();if(!found.length||document.activeElement!==box)return;list=document.createElement('ul');list.className='suggestions';list.setAttribute('role','listbox');list.id=box.id+'-list';
        found.forEach(f=>{const li=document.createElement('li');li.setAttribute('role','option');li.dataset.value=f.value;if(f.whole)li.dataset.whole=1;li.textContent=f.label;on('mousedown',e=>{e.preventDefault();take(li)},li);list.append(li)});
        box.after(list);box.setAttribute('aria-expanded','true');box.setAttribute('aria-controls',list.id)},120)},box);
        on('keydown',e=>{if(e.key==='Escape'){if(list){e.preventDefault();shut()}else box.blur();return}if(!list)return;const o=all('li',list);
        if(e.key==='ArrowDown'||e.key==='ArrowUp'){e.preventDefault();at=(at+(e.key==='ArrowDown'?1:-1)+o.length)%o.length;o.forEach((l,i)=>l.setAttribute('aria-selected',String(i===at)))}
        else if((e.key==='Enter'||e.key==='Tab')&&at>=0){e.preventDefault();take(o[at])}},box);
        on('blur',shut,box)});
        """#

    /// Parts that renew themselves: `data-live` names a stream whose events carry the part's new content.
    static let live = #"""
        all('[data-live]').forEach(part=>{const s=new EventSource(part.dataset.live);
        s.addEventListener('part',e=>{part.innerHTML=e.data});
        s.addEventListener('end',e=>{s.close();if(part.dataset.after)location.href=part.dataset.after;else if(part.hasAttribute('data-reload'))location.reload()});
        on('pagehide',()=>s.close(),window)});
        all('[data-refresh]').forEach(part=>setTimeout(()=>{if(!document.querySelector('dialog[open]')&&!document.activeElement.matches('input,textarea,select'))location.reload()},Number(part.dataset.refresh)*1000));
        """#
}

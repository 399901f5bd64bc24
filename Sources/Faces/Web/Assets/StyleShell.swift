extension Style {
    /// The header, the rail, and the pages that have neither.
    static let shell = #"""
        .top{display:flex;align-items:center;gap:12px;min-height:52px;padding:6px 16px;border-bottom:1px solid var(--line);background:var(--sheet);position:sticky;top:0;z-index:5}
        .brand{display:flex;align-items:center;gap:8px;font-weight:600;color:inherit;text-decoration:none;min-width:168px}
        .mark{fill:var(--accent)}.mark .tie{fill:none;stroke:var(--accent);stroke-width:1.5}
        .search{flex:1;max-width:560px;position:relative;display:flex;align-items:center}
        .search>.icon{position:absolute;left:8px;color:var(--soft)}
        .search input{width:100%;padding-left:30px}
        .search kbd{position:absolute;right:8px}
        .company{margin:0 0 0 auto;color:var(--soft);font-size:13px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
        .sandbox{display:inline-block;color:var(--unsure);background:var(--unsure-faint);border:1px solid currentColor;border-radius:3px;padding:0 6px;font-weight:600;font-size:13px}
        .choice{display:flex;gap:4px}.choice select{padding-block:2px;min-height:28px;font-size:13px;max-width:10em}
        .js .no-script{display:none}@media (scripting:enabled){.no-script{display:none}button[data-open][hidden]{display:inline}}
        .me{white-space:nowrap;font-size:13px}
        .house{display:grid;grid-template-columns:200px minmax(0,1fr);align-items:start}
        .rail{position:sticky;top:52px;height:calc(100vh - 52px);overflow:auto;padding:12px 8px;border-right:1px solid var(--line);font-size:15px;display:flex;flex-direction:column}
        .rail ul{list-style:none;margin:0;padding:0 0 8px}
        .rail ul+ul{border-top:1px solid var(--line);padding-top:8px}
        .rail a{display:flex;align-items:center;gap:10px;padding:4px 8px;min-height:32px;border-radius:4px;color:inherit;text-decoration:none}
        .rail a:hover{background:var(--faint)}
        .rail a[aria-current]{background:var(--accent-faint);color:var(--accent);font-weight:600}
        .count{margin-left:auto;font-size:13px;font-weight:600;padding:0 7px;border-radius:9px;background:var(--accent);color:var(--on-accent)}
        .version{margin:auto 8px 0;font-size:13px;color:var(--soft)}
        main{padding:20px 20px 64px;min-width:0}
        .alone{max-width:440px;margin:8vh auto 0;padding:24px}
        .alone form.sheet{margin-top:16px}
        .alone-foot{display:flex;gap:12px;margin-top:32px;flex-wrap:wrap}
        @media (max-width:800px){
        .house{display:block}.rail{position:static;height:auto;border-right:0;border-bottom:1px solid var(--line);padding:4px 8px;flex-direction:row;gap:8px;overflow-x:auto}
        .rail ul{display:flex;padding:0}.rail ul+ul{border-top:0;border-left:1px solid var(--line);padding:0 0 0 8px}
        .rail a{white-space:nowrap;min-height:44px}.version{display:none}
        .top{flex-wrap:wrap;position:static;gap:8px}.company{flex-basis:calc(100% - 110px);text-align:right}.top .choice select{max-width:5.2em}.brand{min-width:0}.search{order:9;flex-basis:100%;max-width:none}main{padding:16px 16px 64px}}
        """#
}

extension Style {
    /// Lists: filter bars, tables with sticky heads, footers with sums, tabs.
    static let tables = #"""
        .tabs{display:flex;gap:4px;border-bottom:1px solid var(--line);margin:8px 0 12px;overflow-x:auto}
        .tabs a{padding:6px 12px;color:var(--soft);text-decoration:none;border-bottom:2px solid transparent;white-space:nowrap}
        .tabs a::first-letter{text-transform:uppercase}
        .tabs a[aria-current]{color:var(--ink);border-color:var(--accent);font-weight:600}
        .tabs .number{font-size:13px;color:var(--soft);font-weight:400;margin-left:4px}
        .bar{position:relative;display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin:0 0 12px}.bar .search{max-width:none;min-width:260px}.bar .right{margin-left:auto;display:flex;gap:8px;flex-wrap:wrap}
        .scroll{position:relative;overflow-x:auto;border:1px solid var(--line);border-radius:4px;background:var(--sheet)}
        table{border-collapse:collapse;width:100%}
        th,td{text-align:left;padding:5px 8px;vertical-align:top;border-bottom:1px solid var(--line);line-height:21px}
        tbody tr:last-child>*{border-bottom:0}
        thead th{font-size:13px;font-weight:600;color:var(--soft);white-space:nowrap;background:var(--faint);position:sticky;top:0}
        thead th a{color:inherit;text-decoration:none}thead th[aria-sort] a{color:var(--ink)}
        td.amount,th.amount{text-align:right;white-space:nowrap}td.amount{font-weight:600}
        .currency{color:var(--soft);font-weight:400;font-size:13px;margin-left:4px}
        .dense td{font-size:13px}td.rest{font-weight:400}
        td.id,td.date{white-space:nowrap}td.wide{min-width:16em}td.who{min-width:11em}
        tbody tr:hover{background:var(--faint)}tr.at{outline:2px solid var(--focus);outline-offset:-2px}tr:has(input:checked){background:var(--accent-faint)}
        td.pick,th.pick{width:32px;text-align:center}
        .foot{display:flex;flex-wrap:wrap;gap:8px 20px;align-items:center;padding:8px 0;position:sticky;bottom:0;background:var(--paper);border-top:1px solid var(--line);margin-top:8px}
        .foot p{margin:0}.sums{display:flex;flex-wrap:wrap;gap:2px 16px}.sums .currency{margin-left:4px}
        .views{display:flex;flex-wrap:wrap;gap:2px 16px;list-style:none;margin:4px 0;padding:0}.views-fold .bar{margin:4px 0 8px}
        .foot .right{margin-left:auto;display:flex;gap:8px}
        table.plain{width:auto}table.plain th,table.plain td{border:0;padding:2px 16px 2px 0;font-weight:400;background:none}table.plain tbody tr:hover{background:none}
        table.facts{width:100%}table.facts th{width:38%;font-weight:400;color:var(--soft);font-size:13px;background:none;position:static}table.facts tbody tr:hover{background:none}
        .cron{white-space:nowrap}table.settings td{overflow-wrap:anywhere}@media (min-width:801px){table.settings{table-layout:fixed}table.settings th:first-child{width:54%}}
        .menu{margin:0}.menu>summary{list-style:none;color:inherit}.menu>summary::-webkit-details-marker{display:none}
        .menu>.sheet{position:absolute;right:0;top:100%;z-index:6;margin:0;width:max-content;max-width:min(640px,100%);box-shadow:0 8px 24px var(--shade)}
        .picks{columns:3;gap:20px}.picks .check{display:flex;padding:2px 0;break-inside:avoid}.check input{flex:none}.menu .acts{margin:0}.menu>.narrow{width:400px}
        @media (max-width:800px){th,td{padding:9px 10px}button,.button,input,select{min-height:40px}.picks{columns:2}.picks .check{padding:6px 0}
        table.stack,table.stack tbody,table.stack tr,table.stack td{display:block}table.stack thead,table.cards th:not(:has(a,input)){display:block;position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        table.stack td{border:0;padding:2px 12px;text-align:left;min-width:0}table.stack td:empty{display:none}table.stack td[data-label]::before{content:attr(data-label) ": ";color:var(--soft);font-weight:400;font-size:13px}table.stack tr{padding:8px 0;border-bottom:1px solid var(--line)}
        table.cards tr{display:flex;flex-wrap:wrap;gap:0 12px;padding:8px 12px;position:relative}table.cards tr:has(.pick){padding-left:48px}table.cards tr>*{order:5;padding:1px 0}table.cards td.wide{flex-basis:100%}
        table.cards tr::before,table.cards tr::after{content:"";order:2;flex-basis:100%}table.cards tr::after{order:4}table.cards td.who,table.cards td.state{order:3;min-width:0}table.cards td.who{flex:1 1 50%}table.cards td.state{margin-left:auto}
        table.cards td.lead,table.cards td.side{order:1;font-size:15px}table.cards td.lead{flex:1 1 auto;white-space:normal;font-weight:600}table.cards td.side{margin-left:auto}
        table.cards thead:has(a){position:static;width:auto;height:auto;clip-path:none}table.cards thead tr{padding-block:4px;background:var(--faint)}table.cards th:has(a){display:block;position:static;border:0;padding:4px 0}
        table.cards tr>.pick{position:absolute;left:0;top:0;width:48px;border:0;text-align:center}table.cards .pick label{display:block;padding:11px 0}
        .foot{display:contents}.foot>.right,.foot>[data-selection]{position:sticky;bottom:0;background:var(--paper);padding:8px 0}.foot>[data-selection]{bottom:60px;border-top:1px solid var(--line)}.foot .right>*{flex:0 1 auto;white-space:normal;line-height:1.2;padding-block:4px;min-height:44px}.foot>:empty{display:none}}
        @media (pointer:coarse){button,.button,input:not([type=checkbox]):not([type=radio]),select{min-height:40px}.pick label{padding:8px}}
        """#
}

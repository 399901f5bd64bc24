extension Style {
    /// Documents: title line, two columns, the tie-out, the story, pictures of figures.
    static let documents = #"""
        .facts td{overflow-wrap:anywhere}tfoot>tr>*{border-top:1px solid var(--soft);border-bottom:0}.title{display:flex;flex-wrap:wrap;gap:4px 16px;align-items:baseline;margin-bottom:4px}.title .amount{font-size:20px;font-weight:600;margin-left:auto}
        .two{display:grid;grid-template-columns:minmax(0,3fr) minmax(280px,2fr);gap:8px 32px;align-items:start;margin-top:12px}
        .two.broad{grid-template-columns:minmax(0,2fr) minmax(280px,1fr)}@media (max-width:1100px){.two{display:block}}
        .two>div>h2:first-child{margin-top:0}
        .title .right{margin:0 0 0 auto}.wide-form{max-width:1100px}.suggesting,.suggesting .field{position:relative}
        .choices{display:flex;flex-wrap:wrap;gap:0 24px}.choices details[open]{flex-basis:100%;max-width:520px}
        .crumbs{font-size:13px;color:var(--soft);margin:0 0 4px}
        .tie{display:table;width:100%}
        .tie-out{position:relative;border:1px solid var(--line);border-radius:4px;background:var(--sheet);overflow-x:auto}
        .tie-out th,.tie-out td{padding:4px 10px}.tie-out thead td{background:var(--faint)}.tie-out .left{text-align:right}.tie-out .gap{text-align:center;color:var(--soft);width:1%;white-space:nowrap}
        .tie-out tr.equal td{color:var(--soft);font-weight:400}.tie-out tr.differs{background:var(--bad-faint)}.tie-out tr.differs td{color:var(--ink);font-weight:600}.tie-out tr.differs .gap{color:var(--bad);font-weight:600}
        .story{list-style:none;margin:0;padding:0 0 0 8px;border-left:1px solid var(--line)}
        .story>li{position:relative;padding:0 0 14px 18px}
        .story>li::before{content:"";position:absolute;left:-13px;top:7px;width:9px;height:9px;border-radius:50%;background:var(--soft);border:2px solid var(--paper)}
        .story>li.good::before{background:var(--good)}.story>li.bad::before{background:var(--bad)}.story>li.uncertain::before{background:var(--unsure)}.story>li.busy::before{background:var(--busy)}
        .story time,.story .who{color:var(--soft);font-size:13px}
        .story p{margin:0}.story>li>p:first-child{white-space:pre-line}
        .verdict{margin:0 0 8px;padding:8px 12px;border-radius:4px;background:var(--faint)}
        .verdict.blocked{background:var(--bad-faint)}.verdict.warned{background:var(--unsure-faint)}.verdict.ready{background:var(--good-faint)}
        ul.problems{margin:8px 0;padding-left:20px}ul.problems li{margin-bottom:6px}
        .panels{display:grid;grid-template-columns:repeat(auto-fill,minmax(280px,1fr));gap:16px;margin:12px 0}
        .panel{border-top:2px solid var(--line);padding-top:8px}.panel h2,.panel h3{margin-top:0}.figure{font-size:20px;font-weight:600}
        .spark{display:block;width:100%;height:40px}.spark polyline{fill:none;stroke:var(--accent);stroke-width:1.5}.spark .area{fill:var(--accent-faint);stroke:none}
        .bars{width:100%;height:auto}.bars .sales{fill:var(--accent)}.bars .purchase{fill:var(--busy)}.bars .rest{fill:var(--soft)}.bars text{fill:var(--soft);font-size:11px}.bars .middle{text-anchor:middle}.chart{overflow-x:auto}.chart svg{min-width:560px;max-width:960px;display:block}@media (max-width:800px){.waiting tr{display:grid;grid-template-columns:5em 1fr}.waiting td{border:0}.waiting td.wide{grid-column:2;min-width:0;padding-top:0}}.waiting td.figure{width:4em;text-align:right;line-height:22px;white-space:nowrap}.bars line{stroke:var(--line)}
        .legend{display:flex;gap:16px;font-size:13px;color:var(--soft)}.legend .key{display:inline-block;width:10px;height:10px;border-radius:2px;margin-right:6px}.legend .sales{background:var(--accent)}.legend .purchase{background:var(--busy)}.legend .rest{background:var(--soft)}
        .diff{white-space:pre-wrap;overflow-wrap:anywhere;font:13px/1.5 ui-monospace,"Liberation Mono",monospace}.diff ins{color:var(--good);background:var(--good-faint);text-decoration:none}.diff del{color:var(--bad);background:var(--bad-faint)}
        iframe.paper{width:100%;height:80vh;border:1px solid var(--line);border-radius:4px;background:#fff}
        """#

    /// Printing: the document alone, black on white.
    static let paper = #"""
        @media print{:root:root{color-scheme:light;--paper:#fff;--sheet:#fff;--ink:#000;--soft:#333;--line:#999;--faint:#fff;--accent:#000;--good:#000;--bad:#000;--unsure:#000;--busy:#000;--good-faint:#fff;--bad-faint:#fff;--unsure-faint:#fff;--busy-faint:#fff;--accent-faint:#fff}html{font-size:11pt}
        .top,.rail,.acts,.bar,.foot,.tabs,.notices,.no-print,.skip,dialog{display:none!important}.house{display:block}main{padding:0}.two{display:block}
        a{color:inherit;text-decoration:none}.sheet,.scroll,.tie-out{border-color:#999;break-inside:avoid}details{display:none}}
        """#
}

extension Style {
    /// Buttons, fields, statuses, notices, dialogs.
    static let parts = #"""
        button,.button{font:inherit;display:inline-flex;align-items:center;gap:6px;min-height:32px;padding:3px 12px;border:1px solid var(--line);border-radius:4px;background:var(--sheet);color:var(--ink);cursor:pointer;text-decoration:none;white-space:nowrap}
        button:hover,.button:hover{border-color:var(--soft)}
        button.primary,.button.primary{background:var(--accent);border-color:var(--accent);color:var(--on-accent);font-weight:600}
        button.primary:hover,.button.primary:hover{filter:brightness(1.1)}
        button.danger,.button.danger{color:var(--bad);border-color:var(--bad)}
        button.quiet,button.link{border-color:transparent;background:none;color:var(--soft);padding-inline:6px}
        button.link{text-decoration:underline;min-height:0}
        button:disabled{opacity:.55;cursor:not-allowed}
        .one-button{display:inline}
        .acts{display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin:12px 0}
        input,select,textarea{font:inherit;color:inherit;background:var(--sheet);border:1px solid var(--soft);border-radius:4px;padding:3px 8px;min-height:32px;max-width:100%}
        input[type=checkbox],input[type=radio]{min-height:0;width:16px;height:16px;padding:0;vertical-align:-2px;accent-color:var(--accent)}
        textarea{width:100%}
        .field{margin:0 0 12px}.field>label{display:block;font-size:13px;color:var(--soft);margin-bottom:2px}
        .field input:not([type=checkbox]):not([type=file]),.field select{width:100%}
        .field .hint,.field .fault{font-size:13px;margin:2px 0 0}
        .fault,.field.wrong>label{color:var(--bad)}.field.wrong input,.field.wrong textarea,.field.wrong select{border-color:var(--bad)}
        .check{display:inline-flex;gap:6px;align-items:baseline}
        fieldset{border:1px solid var(--line);border-radius:4px;margin:0 0 12px;padding:8px 12px}legend{font-size:13px;color:var(--soft)}fieldset p{margin:2px 0}
        .key{font-size:15px;letter-spacing:.06em}
        .grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(220px,1fr));gap:0 16px}
        .grid.tight{grid-template-columns:repeat(auto-fill,minmax(160px,1fr))}form.sheet{margin-top:12px}.digest{overflow-wrap:anywhere}
        .sheet>h2:first-of-type{margin-top:0}.sheet{background:var(--sheet);border:1px solid var(--line);border-radius:4px;padding:16px}
        .badge{display:inline-flex;align-items:center;gap:5px;font-size:13px;line-height:20px;padding:0 7px 0 5px;border-radius:3px;white-space:nowrap;background:var(--faint);color:var(--soft)}
        .badge.good{background:var(--good-faint);color:var(--good)}.badge.attention{background:var(--bad-faint);color:var(--bad)}
        .badge.uncertain{background:var(--unsure-faint);color:var(--unsure)}.badge.busy{background:var(--busy-faint);color:var(--busy)}
        .badge.strong{background:var(--accent-faint);color:var(--accent);font-weight:600}
        .notices:empty{min-height:0}.notice{padding:8px 12px;border-radius:4px;border:1px solid currentColor;margin:0 0 16px;max-width:90ch}
        .notice.good{color:var(--good);background:var(--good-faint)}.notice.warning{color:var(--unsure);background:var(--unsure-faint)}.notice.bad{color:var(--bad);background:var(--bad-faint)}
        .failure{border-left:3px solid var(--bad);padding:4px 0 4px 12px;margin:12px 0;max-width:90ch}.failure.unsure{border-color:var(--unsure)}.failure.rests{border-color:var(--line)}.failure .failure{border:0;padding:0;margin:0}
        .failure .code,.code{font:13px ui-monospace,"Liberation Mono",monospace}
        .empty{padding:40px 16px;text-align:center;color:var(--soft);border:1px dashed var(--line);border-radius:4px}.empty strong{display:block;color:var(--ink);margin-bottom:4px}
        dialog{border:1px solid var(--line);border-radius:6px;background:var(--sheet);color:inherit;padding:20px 24px;max-width:min(760px,94vw);box-shadow:0 12px 40px var(--shade)}
        dialog::backdrop{background:var(--shade)}dialog h2{margin-top:0}
        .columns{display:flex;gap:32px;flex-wrap:wrap}
        details{margin:8px 0}summary{cursor:pointer;color:var(--soft)}
        progress{width:100%;height:8px;accent-color:var(--accent)}
        .suggestions{position:absolute;top:100%;left:0;right:0;margin:4px 0 0;padding:4px;list-style:none;background:var(--sheet);border:1px solid var(--line);border-radius:4px;box-shadow:0 8px 24px var(--shade);z-index:6}
        .suggestions li{padding:4px 8px;border-radius:3px;cursor:pointer}.suggestions li[aria-selected=true]{background:var(--accent-faint)}
        """#
}

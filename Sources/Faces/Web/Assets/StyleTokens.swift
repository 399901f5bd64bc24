extension Style {
    /// Paper and ink, one accent, and what a status may look like; light and dark by the same names.
    static let tokens = #"""
        :root{color-scheme:light;--paper:#fbfaf7;--sheet:#fff;--ink:#1c1f23;--soft:#595f66;--line:#dedbd2;--faint:#f2f0ea;
        --accent:#14603f;--on-accent:#fff;--accent-faint:#e3efe8;--bad:#a3201b;--bad-faint:#fbe9e7;--unsure:#7a4b00;--unsure-faint:#fdf1d8;
        --busy:#1b5390;--busy-faint:#e5eff9;--good:#14603f;--good-faint:#e3efe8;--focus:#1b5390;--shade:rgb(28 31 35/.45)}
        @media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;--paper:#16181b;--sheet:#1d2024;--ink:#e9e7e1;--soft:#a9adb2;--line:#373b40;--faint:#24282c;
        --accent:#7fd0a6;--on-accent:#0d2118;--accent-faint:#1c3228;--bad:#ff9d94;--bad-faint:#3a1f1d;--unsure:#f0bd5e;--unsure-faint:#352a14;
        --busy:#8fc1f5;--busy-faint:#1b2b3d;--good:#7fd0a6;--good-faint:#1c3228;--focus:#8fc1f5;--shade:rgb(0 0 0/.6)}}
        :root[data-theme=dark]{color-scheme:dark;--paper:#16181b;--sheet:#1d2024;--ink:#e9e7e1;--soft:#a9adb2;--line:#373b40;--faint:#24282c;
        --accent:#7fd0a6;--on-accent:#0d2118;--accent-faint:#1c3228;--bad:#ff9d94;--bad-faint:#3a1f1d;--unsure:#f0bd5e;--unsure-faint:#352a14;
        --busy:#8fc1f5;--busy-faint:#1b2b3d;--good:#7fd0a6;--good-faint:#1c3228;--focus:#8fc1f5;--shade:rgb(0 0 0/.6)}
        *{box-sizing:border-box}
        html{font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;font-variant-numeric:tabular-nums;
        background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%}
        body{margin:0}
        h1{font-size:20px;line-height:28px;font-weight:600;margin:0 0 4px}
        h2{font-size:15px;line-height:24px;font-weight:600;margin:24px 0 8px}
        h3{font-size:13px;line-height:20px;font-weight:600;margin:16px 0 4px}
        p{margin:0 0 8px}p,h1,h2,li{overflow-wrap:break-word}
        a{color:var(--accent);text-underline-offset:2px}
        code,kbd,pre,.mono{font:13px/1.5 ui-monospace,"Cascadia Mono","Liberation Mono",Menlo,monospace}
        pre{margin:8px 0;padding:12px;background:var(--faint);border:1px solid var(--line);border-radius:4px;overflow:auto;max-height:60vh;white-space:pre-wrap;overflow-wrap:anywhere}
        kbd{padding:0 5px;border:1px solid var(--line);border-radius:3px;background:var(--sheet);color:var(--soft);font-size:13px}
        :focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:3px}
        main:focus{outline:none}
        .icon{fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round;vertical-align:-3px;flex:none}
        .quiet,.hint{color:var(--soft)}
        .small{font-size:13px}
        .prose{max-width:75ch}
        .hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        .skip{position:absolute;left:-999px}
        .skip:focus{left:8px;top:8px;background:var(--sheet);padding:8px;z-index:9}
        """#
}

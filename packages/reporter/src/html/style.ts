/** The page's look: a galley proof, the text at the left, an editor's notes in the margin. */
export const style = `
:root { color-scheme: light dark; --paper: #fbf8f1; --ink: #1d1b18; --faint: #6f675b; --rule: #d9d2c3; --note: #fff; --error: #b3261e; --warning: #8a5a00; --info: #33618f; --error-wash: #f9dedc; --warning-wash: #fbeac8; --info-wash: #dfeaf5; }
:root[data-theme="dark"] { --paper: #191817; --ink: #ece6da; --faint: #a59c8c; --rule: #3b3833; --note: #23211f; --error: #ff8a80; --warning: #f0b95a; --info: #8fbbe8; --error-wash: #4a2320; --warning-wash: #43341a; --info-wash: #1f3347; }
@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { --paper: #191817; --ink: #ece6da; --faint: #a59c8c; --rule: #3b3833; --note: #23211f; --error: #ff8a80; --warning: #f0b95a; --info: #8fbbe8; --error-wash: #4a2320; --warning-wash: #43341a; --info-wash: #1f3347; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.6 Georgia, "Times New Roman", serif; }
a { color: inherit; }
.skip { position: absolute; left: -999px; } .skip:focus { left: 1rem; top: 1rem; background: var(--note); padding: .5rem 1rem; z-index: 3; }
header { position: sticky; top: 0; z-index: 2; background: var(--paper); border-bottom: 1px solid var(--rule); padding: .6rem 1.5rem; font: 14px/1.5 system-ui, sans-serif; }
header h1 { display: inline; font-size: 1rem; margin: 0 1rem 0 0; letter-spacing: .04em; }
header .totals { color: var(--faint); }
.tools { display: flex; flex-wrap: wrap; gap: .3rem .9rem; align-items: center; margin-top: .35rem; }
.tools label { white-space: nowrap; } .tools button { font: inherit; color: inherit; background: var(--note); border: 1px solid var(--rule); border-radius: 4px; padding: .1rem .6rem; cursor: pointer; }
details.rules summary { cursor: pointer; } details.rules div { display: flex; flex-wrap: wrap; gap: .2rem .9rem; padding: .4rem 0; max-height: 30vh; overflow: auto; }
main { max-width: 78rem; margin: 0 auto; padding: 1.5rem; position: relative; }
section.draft { margin-bottom: 4rem; } section.draft > h2 { font: 600 1rem/1.4 system-ui, sans-serif; border-bottom: 3px double var(--rule); padding-bottom: .4rem; overflow-wrap: anywhere; }
.row { display: grid; grid-template-columns: 2.5rem minmax(0, 38rem) minmax(16rem, 1fr); gap: 0 1.5rem; align-items: start; }
.row .line { color: var(--faint); font: 12px/2.3 system-ui, sans-serif; text-align: right; user-select: none; }
.row p { margin: 0 0 .9rem; white-space: pre-wrap; overflow-wrap: anywhere; }
mark { color: inherit; background: none; text-decoration-thickness: 2px; text-underline-offset: 3px; }
mark.own { text-decoration-line: underline; } mark.other.error, mark.other.warning { text-decoration: underline dotted 2px; text-decoration-color: var(--faint); }
mark.own.error { text-decoration-style: double; text-decoration-color: var(--error); background: var(--error-wash); }
mark.own.warning { text-decoration-style: wavy; text-decoration-color: var(--warning); }
mark.own.info { text-decoration-style: dotted; text-decoration-color: var(--info); }
mark.lit { background: var(--warning-wash); }
mark.quiet { text-decoration: none; background: none; }
a.ref { font: 600 11px/1 system-ui, sans-serif; vertical-align: super; text-decoration: none; color: var(--faint); padding: 0 .15em; }
article.note { background: var(--note); border: 1px solid var(--rule); border-left: 4px solid var(--info); border-radius: 3px; padding: .5rem .8rem; margin: 0 0 .6rem; font: 14px/1.45 system-ui, sans-serif; }
article.note.error { border-left-color: var(--error); } article.note.warning { border-left-color: var(--warning); }
article.note:focus, article.note.lit { outline: 2px solid var(--ink); outline-offset: 1px; }
article.note h3 { font-size: 13px; margin: 0 0 .2rem; color: var(--faint); font-weight: 600; } article.note h3 .error { color: var(--error); } article.note h3 .warning { color: var(--warning); } article.note h3 .info { color: var(--info); }
article.note p { margin: 0 0 .25rem; white-space: normal; } article.note .sum { font-family: ui-monospace, monospace; font-size: 13px; } article.note .why { color: var(--faint); }
article.note ul { margin: .1rem 0 .3rem; padding-left: 1.1rem; } q { quotes: none; background: var(--info-wash); border-radius: 2px; padding: 0 .2em; }
svg.thread { position: absolute; inset: 0; width: 100%; height: 100%; pointer-events: none; overflow: visible; } svg.thread path { fill: none; stroke: var(--error); stroke-width: 1.5; }
table.index { border-collapse: collapse; font: 14px/1.5 system-ui, sans-serif; margin-bottom: 3rem; } table.index th, table.index td { text-align: left; padding: .2rem 1rem .2rem 0; border-bottom: 1px solid var(--rule); } table.index td.n, table.index th.n { text-align: right; }
[hidden] { display: none !important; }
@media (max-width: 60rem) { .row { grid-template-columns: minmax(0, 1fr); } .row .line { display: none; } .row .notes { margin: 0 0 1.2rem 1rem; } main { padding: 1rem; } header { position: static; } }
@media print { header .tools, .skip, svg.thread { display: none; } header { position: static; } body { background: #fff; color: #000; font-size: 11pt; } .row { break-inside: avoid; grid-template-columns: 1.5rem minmax(0, 1.4fr) minmax(0, 1fr); } }
`

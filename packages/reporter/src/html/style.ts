const light = `--paper: #fbf8f1; --ink: #1d1b18; --faint: #6b6357; --rule: #ddd5c5; --note: #fffdf8; --error: #b3261e; --warning: #855600; --info: #33618f;
--error-wash: #f9dedc; --warning-wash: #fbeac8; --info-wash: #e3ecf5;`

const dark = `--paper: #191817; --ink: #ece6da; --faint: #a89f8f; --rule: #3b3833; --note: #211f1d; --error: #ff8a80; --warning: #f0b95a; --info: #8fbbe8;
--error-wash: #46221f; --warning-wash: #40321a; --info-wash: #20303f;`

/** The page's look: a galley proof, the text at the left, an editor's notes in the margin. */
export const style = `
:root { color-scheme: light dark; ${light} }
:root[data-theme="light"] { color-scheme: light; }
:root[data-theme="dark"] { color-scheme: dark; ${dark} }
@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { ${dark} } }

* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 7rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.65 Charter, "Bitstream Charter", Georgia, "Times New Roman", serif; }
a { color: inherit; }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; border-radius: 2px; }
.error { --tone: var(--error); --wash: var(--error-wash); }
.warning { --tone: var(--warning); --wash: var(--warning-wash); }
.info { --tone: var(--info); --wash: var(--info-wash); }
.skip { position: absolute; left: 0; top: 0; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip:focus { left: 1rem; top: 1rem; width: auto; height: auto; clip-path: none; background: var(--note); padding: .5rem 1rem; z-index: 3; }

header { position: sticky; top: 0; z-index: 2; background: var(--paper); border-bottom: 1px solid var(--rule); padding: .6rem max(1.5rem, calc((100vw - 78rem) / 2 + 1.5rem)); font: 14px/1.5 system-ui, sans-serif; }
header h1 { display: inline; font: 700 1.15rem/1.4 Charter, "Bitstream Charter", Georgia, serif; margin: 0 .6rem 0 0; }
header .totals, .count { color: var(--faint); font-variant-numeric: tabular-nums; }
.tools { display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; align-items: center; margin-top: .3rem; }
.tools label, details.rules label { white-space: nowrap; }
.tools input, details.rules input { accent-color: var(--ink); vertical-align: -.1em; }
.key { text-decoration: underline 2px var(--tone, transparent); text-underline-offset: 3px; }
.key.error { text-decoration-style: double; } .key.warning { text-decoration-style: wavy; text-decoration-thickness: 1px; } .key.info { text-decoration-style: dotted; }
.steps { display: inline-flex; flex-wrap: wrap; gap: .4rem; }
.tools button { font: inherit; color: inherit; background: var(--note); border: 1px solid var(--rule); border-radius: 5px; padding: .12rem .7rem; cursor: pointer; }
.tools button:hover { border-color: var(--faint); }
kbd { font: 600 11px/1 ui-monospace, monospace; color: var(--faint); border: 1px solid var(--rule); border-radius: 3px; padding: 0 .3em; margin-left: .2em; }
details.rules summary { cursor: pointer; width: fit-content; color: var(--faint); }
details.rules div { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; padding: .4rem 0; max-height: 30vh; overflow: auto; }

main { max-width: 78rem; margin: 0 auto; padding: 1.5rem; position: relative; }
section.draft { margin-bottom: 4rem; }
section.draft > h2 { font: 600 .95rem/1.4 system-ui, sans-serif; border-bottom: 3px double var(--rule); padding-bottom: .4rem; margin: 0 0 1.2rem; overflow-wrap: anywhere; }
.row { display: grid; grid-template-columns: 2.2rem minmax(0, 38rem) minmax(16rem, 1fr); gap: 0 1.6rem; align-items: start; }
.row .line { color: var(--faint); font: 12px/2.34 system-ui, sans-serif; font-variant-numeric: tabular-nums; text-align: right; user-select: none; }
.row p { margin: 0 0 1rem; white-space: pre-wrap; overflow-wrap: anywhere; }

mark { color: inherit; background: none; text-underline-offset: 4px; text-decoration-skip-ink: none; border-radius: 2px; }
mark.own { text-decoration: underline 2px var(--tone); }
mark.own.error { text-decoration-style: double; text-decoration-thickness: 1px; background: var(--error-wash); }
mark.own.warning { text-decoration-style: wavy; text-decoration-thickness: 1px; }
mark.own.info { text-decoration-style: dotted; }
mark.other.error, mark.other.warning, mark.other.lit { text-decoration: underline 1px dotted var(--faint); }
mark.lit { background: var(--wash); }
mark.quiet { text-decoration: none; background: none; }
a.ref { font: 600 11px/1 system-ui, sans-serif; vertical-align: super; text-decoration: none; color: var(--faint); padding: 0 .15em; }
a.ref:hover { color: var(--ink); text-decoration: underline; }

article.note { background: var(--note); border: 1px solid var(--rule); border-left: 3px solid var(--tone); border-radius: 4px; padding: .4rem .75rem .45rem; margin: 0 0 .5rem; font: 13.5px/1.45 system-ui, sans-serif; }
article.note:focus, article.note.lit { outline: 2px solid var(--tone); outline-offset: 0; }
article.note h3 { font: 600 12.5px/1.6 system-ui, sans-serif; margin: 0 0 .1rem; color: var(--faint); }
article.note h3 span { color: var(--tone); }
article.note p { margin: 0 0 .2rem; white-space: normal; overflow-wrap: anywhere; }
article.note .sum { font: 13px/1.5 ui-monospace, monospace; }
article.note .why { color: var(--faint); margin-top: .3rem; }
article.note ul { margin: .1rem 0 .3rem; padding-left: 1.1rem; overflow-wrap: anywhere; }
article.note summary { cursor: pointer; color: var(--faint); }
q { quotes: none; background: var(--info-wash); border-radius: 3px; padding: 0 .25em; color: var(--ink); box-decoration-break: clone; -webkit-box-decoration-break: clone; }

svg.thread { position: absolute; inset: 0; width: 100%; height: 100%; pointer-events: none; overflow: hidden; }
svg.thread path { fill: none; stroke: var(--tone); stroke-width: 2; stroke-linecap: round; }
svg.thread path.leader { stroke-width: 1; stroke-dasharray: 1 4; }

.scroll { overflow-x: auto; margin-bottom: 3rem; }
table.index { border-collapse: collapse; font: 14px/1.5 system-ui, sans-serif; }
table.index th { color: var(--faint); font-weight: 600; }
table.index th, table.index td { text-align: left; padding: .25rem 1.4rem .25rem 0; border-bottom: 1px solid var(--rule); overflow-wrap: anywhere; }
table.index td.n, table.index th.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }

@media (max-width: 60rem) {
html { scroll-padding-top: 1rem; }
.row { grid-template-columns: minmax(0, 1fr); }
.row .line { display: none; }
.row .notes { margin: 0 0 1.2rem .8rem; }
.row .notes:empty { display: none; }
main { padding: 1.2rem 1.2rem 3rem; }
header { position: static; padding: .6rem 1.2rem; }
kbd { display: none; }
}
@media (prefers-reduced-motion: no-preference) { mark, article.note { transition: background-color .12s; } }
@media print {
:root, :root[data-theme="dark"] { ${light} --paper: #fff; --note: #fff; color-scheme: light; }
header .tools, details.rules, .skip, svg.thread { display: none; }
header { position: static; padding: 0 0 .4rem; }
main { padding: .8rem 0 0; max-width: none; }
body { font-size: 10.5pt; }
mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.row { break-inside: avoid; grid-template-columns: 1.2rem minmax(0, 1.3fr) minmax(0, 1fr); gap: 0 .8rem; }
.row .line { display: block; }
.row .notes { margin: 0; }
article.note { font-size: 8.5pt; break-inside: avoid; }
article.note:focus, article.note.lit { outline: none; }
mark.lit:not(.own.error) { background: none; }
}
`

import { createHash } from 'node:crypto'
import { type Entry, statuses, wordingOf } from '../../worksheet/entry.ts'
import { goneOf, knownLines, type Row, rowsOf, type Sheet, saidByWords } from '../sheet.ts'
import { script } from './script.ts'
import { style } from './style.ts'

/**
 * A page to work through in a browser: tick, comment, attach a source, export. It holds all it needs and may load
 * nothing: its policy allows this one script and this one style, and no connection.
 */
export function claimsHtml(sheets: readonly Sheet[]): string {
  const policy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Claims: ${escaped(sheets.map(({ path }) => path).join(', '))}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>Claims</h1>
<p><output id="progress"></output></p>
<p class="tools">
<label>Show <select id="show"><option value="all">all</option><option value="open">open</option><option value="done">checked</option></select></label>
<label>by <select id="order"><option value="place">place</option><option value="score">check-worthiness</option></select></label>
<label>Checker <input id="checker" autocomplete="name"></label>
<label>Day <input id="day" type="date"></label>
<button type="button" id="json">Export JSON</button>
<button type="button" id="csv">Export CSV</button>
</p>
<p class="hint">What you fill in stays in this browser until you export it; <code>stet claims DRAFT --import FILE.json</code> takes it into the worksheet.</p>
</header>
<main>
${sheets.map(section).join('\n')}
</main>
<script>${script}</script>
</body>
</html>
`
}

function section(sheet: Sheet): string {
  const gone = goneOf(sheet)
  return `<section data-path="${escaped(sheet.path)}">
<h2>${escaped(sheet.path)}</h2>
<div class="claims">
${rowsOf(sheet).map(article).join('\n')}
</div>
${gone.length > 0 ? `<h3>No longer in the draft</h3>\n<ul>\n${gone.map(goneItem).join('\n')}\n</ul>\n` : ''}</section>`
}

function article({ claim, entry }: Row): string {
  const facts: [string, string][] = [
    ['said by', saidByWords(claim)],
    ...(claim.parts.subject ? [['about', claim.parts.subject] as [string, string]] : []),
    ...claim.parts.quantities.map((quantity): [string, string] => ['figure', quantityWords(quantity)]),
    ...claim.parts.times.map(({ text, from, to }): [string, string] => [
      'time',
      from ? `${text} (${from === to ? from : `${from} to ${to}`})` : text
    ]),
    ...claim.unresolved.map((words): [string, string] => ['what is meant', words]),
    ...knownLines(claim).map((line): [string, string] => ['Stet', line]),
    ...(entry.was ? [['changed; was', `${entry.was.claim} (${entry.was.status ?? 'checked'})`] as [string, string]] : [])
  ]
  const why = claim.reasons.map(({ reason, points }) => `${points > 0 ? '+' : ''}${points} ${reason}`).join('\n')
  return `<article id="${escaped(claim.id)}" data-id="${escaped(claim.id)}" data-kind="${claim.kind}" data-score="${claim.score}" data-line="${claim.place.start.line}" data-claim="${escaped(wordingOf(claim))}">
<p class="meta"><span>line ${claim.place.start.line}</span> <span>${claim.kind}</span> <span title="${escaped(why)}">${claim.score.toFixed(2)}</span></p>
<p class="claim">${escaped(claim.text)}</p>
<dl>${facts.map(([term, words]) => `<dt>${term}</dt><dd>${escaped(words)}</dd>`).join('')}</dl>
<p class="marks">
<label>status <select name="status">${statuses.map((status) => `<option${status === entry.status ? ' selected' : ''}>${status}</option>`).join('')}</select></label>
${field('checker', entry)}${field('source', entry)}${field('time', entry)}${field('comment', entry)}
</p>
</article>`
}

function quantityWords({ text, low, high, unit }: Row['claim']['parts']['quantities'][number]): string {
  const range = low === high ? grouped(low) : `${grouped(low)} to ${grouped(high)}`
  return `${text} (${range}${unit ? ` ${unit}` : ''})`
}

/** 412,500,000: for people. */
function grouped(value: number | null): string {
  if (value === null) return 'any'
  const [whole, rest] = String(value).split('.', 2)
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (rest === undefined ? '' : `.${rest}`)
}

function field(name: 'checker' | 'source' | 'time' | 'comment', entry: Entry): string {
  return `<label>${name} <input name="${name}" value="${escaped(entry[name] ?? '')}"></label>\n`
}

function goneItem({ claim, status, checker, comment }: Entry): string {
  return `<li>${escaped([claim, status, checker, comment].filter(Boolean).join(' · '))}</li>`
}

/** Text that is no mark-up, in an element or a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"'`]|[^\P{Cc}\n\t]|\p{Bidi_Control}/gu, (mark) =>
    /[&<>"'`]/.test(mark) ? `&#${mark.charCodeAt(0)};` : '\uFFFD'
  )
}

function hashOf(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`
}

import { createHash } from 'node:crypto'
import type { Severity, StetMessage } from '@stet/core'
import type { LintedFile, Problem } from '../index.ts'
import { escapeHtml, withCode } from './escape.ts'
import { type GalleyLine, galleyOf, type Numbered } from './galley.ts'
import { script } from './script.ts'
import { style } from './style.ts'

const FEW = 4

const severities: readonly Severity[] = ['error', 'warning', 'info']

/**
 * A galley proof: one page that needs no network, the draft as it stands in
 * its file, findings marked in the text and set in the margin beside it.
 */
export function reportHtml(files: readonly LintedFile[], problems: readonly Problem[]): string {
  let number = 0
  const drafts = files.map((file) => ({
    file,
    findings: file.messages.map((message): Numbered => ({ number: ++number, message }))
  }))
  const messages = files.flatMap((file) => file.messages)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'">
<title>${escapeHtml(files.length === 1 ? files[0].path : `${files.length} drafts`)} – proof</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#proof">Skip to the text</a>
${head(messages, files.length)}
<main id="proof">
${[notRead(problems), index(files), ...drafts.map(({ file, findings }, at) => draftSection(file, findings, at))].filter(Boolean).join('\n')}
<svg class="thread" aria-hidden="true"></svg>
</main>
<script>${script}</script>
</body>
</html>
`
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

function head(messages: readonly StetMessage[], drafts: number): string {
  const rules = [...new Set(messages.map(({ ruleId }) => ruleId))].sort()
  const count = (test: (message: StetMessage) => boolean) => messages.filter(test).length
  const box = (name: string, found: number) =>
    `<label><input type="checkbox" data-filter="${escapeHtml(name)}" checked> <span class="key ${escapeHtml(name)}">${escapeHtml(name)}</span> <span class="count">${found}</span></label>`
  return `<header>
<h1>Proof</h1> <span class="totals">${messages.length === 1 ? '1 finding' : `${messages.length} findings`} in ${drafts === 1 ? 'a draft' : `${drafts} drafts`}</span>
<div class="tools" role="group" aria-label="Filters and steps">
${severities
  .map((severity) =>
    box(
      severity,
      count((message) => message.severity === severity)
    )
  )
  .join('\n')}
<span class="steps"><button type="button" id="previous" aria-keyshortcuts="p">Previous <kbd>p</kbd></button> <button type="button" id="next" aria-keyshortcuts="n">Next <kbd>n</kbd></button> <button type="button" id="theme">Light or dark</button></span>
<span id="status" role="status"></span>
</div>
<details class="rules"><summary>Rules</summary><div>${rules
    .map((rule) =>
      box(
        rule,
        count(({ ruleId }) => ruleId === rule)
      )
    )
    .join('\n')}</div></details>
</header>`
}

function notRead(problems: readonly Problem[]): string {
  if (problems.length === 0) return ''
  return `<section class="draft"><h2>Not read</h2><ul>${problems.map(({ path, line, reason }) => `<li>${escapeHtml(`${path}${line ? `:${line}` : ''}: ${reason}`)}</li>`).join('')}</ul></section>`
}

function index(files: readonly LintedFile[]): string {
  if (files.length < 2) return ''
  const rows = files.map(({ path, messages }, at) => {
    const cells = severities.map(
      (severity) => `<td class="n">${messages.filter((message) => message.severity === severity).length}</td>`
    )
    return `<tr><td><a href="#draft-${at}">${escapeHtml(path)}</a></td>${cells.join('')}</tr>`
  })
  return `<div class="scroll" role="region" aria-label="Drafts" tabindex="0"><table class="index"><caption class="skip">Drafts</caption><thead><tr><th>draft</th>${severities.map((severity) => `<th class="n">${severity}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`
}

function draftSection(file: LintedFile, findings: readonly Numbered[], at: number): string {
  const lines = galleyOf(file.value, findings).map(row)
  return `<section class="draft" id="draft-${at}" aria-label="${escapeHtml(file.path)}">\n<h2>${escapeHtml(file.path)}</h2>\n${lines.join('\n')}\n</section>`
}

function row({ line, html, findings }: GalleyLine): string {
  return `<div class="row"><span class="line" aria-hidden="true">${line}</span><p>${html}</p><div class="notes">${findings.map(note).join('')}</div></div>`
}

function note({ number, message }: Numbered): string {
  const { ruleId, severity, reason, related, sum, note: why, url, expected = [] } = message
  const rule = url ? `<a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(ruleId)}</a>` : escapeHtml(ruleId)
  const parts = [
    `<h3>${number} <span class="${severity}">${severity}</span> ${rule}</h3>`,
    `<p>${withCode(reason)}</p>`,
    sum && `<p class="sum">${escapeHtml(sum)}</p>`,
    others(related),
    expected.length > 0 &&
      `<p>Instead: ${expected.map((text) => (text === '' ? 'nothing' : `<q>${escapeHtml(text)}</q>`)).join(' or ')}</p>`,
    why && `<p class="why">${withCode(why)}</p>`
  ]
  return `<article class="note ${severity}" id="note-${number}" tabindex="0" data-number="${number}" data-severity="${severity}" data-rule="${escapeHtml(ruleId)}">${parts.filter(Boolean).join('')}</article>`
}

/** The other places of a finding; a long list is folded. */
function others(related: StetMessage['related']): string {
  if (related.length === 0) return ''
  const list = `<ul>${related.map(({ place, reason }) => `<li>${withCode(reason)} (line ${place.start.line})</li>`).join('')}</ul>`
  return related.length > FEW ? `<details><summary>${related.length} other places</summary>${list}</details>` : list
}

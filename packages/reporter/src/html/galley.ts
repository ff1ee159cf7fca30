import type { FilePlace, Span, StetMessage } from '@stet/core'
import { escapeHtml } from './escape.ts'

/** A finding with the number it goes by on the page. */
export interface Numbered {
  number: number
  message: StetMessage
}

/** A stretch of the text that belongs to a finding: its own place, or one that it points to. */
interface Stretch {
  start: number
  end: number
  number: number
  severity: StetMessage['severity']
  own: boolean
  /** The name of its beginning, from and to which threads are drawn: "7" the finding's own, "7.1" the first other. */
  name: string
}

/** A line of the draft as HTML, and the findings that begin on it. */
export interface GalleyLine {
  line: number
  html: string
  findings: Numbered[]
}

/** The lines of a draft that say something, their findings marked. Marks that overlap are cut where one begins or ends. */
export function galleyOf(source: string, findings: readonly Numbered[]): GalleyLine[] {
  const stretches = findings.flatMap(stretchesOf).sort((a, b) => a.start - b.start || a.end - b.end)
  const lines: GalleyLine[] = []
  let offset = 0
  let first = 0
  source.split(/(?<=\r\n|\n|\r(?!\n))/).forEach((text, index) => {
    const start = offset
    const end = start + text.replace(/[\r\n]+$/, '').length
    offset += text.length
    if (end === start) return
    while (first < stretches.length && stretches[first].end <= start) first++
    const here = within(stretches, first, start, end)
    const own = findings.filter(({ message }) => message.place.start.line === index + 1)
    lines.push({ line: index + 1, html: markedLine(source, start, end, here), findings: own })
  })
  return lines
}

function stretchesOf({ number, message }: Numbered): Stretch[] {
  const stretch = ({ start, end }: FilePlace, own: boolean, name: string): Stretch => ({
    start: start.offset,
    end: Math.max(end.offset, start.offset + 1),
    number,
    severity: message.severity,
    own,
    name
  })
  return [
    stretch(message.place, true, `${number}`),
    ...message.related.map(({ place }, index) => stretch(place, false, `${number}.${index + 1}`))
  ]
}

function within(stretches: readonly Stretch[], first: number, start: number, end: number): Stretch[] {
  const here: Stretch[] = []
  for (let index = first; index < stretches.length && stretches[index].start < end; index++) {
    if (stretches[index].end > start) here.push(stretches[index])
  }
  return here
}

function markedLine(source: string, start: number, end: number, stretches: readonly Stretch[]): string {
  const cuts = new Set([start, end])
  for (const stretch of stretches) {
    cuts.add(Math.max(start, stretch.start))
    cuts.add(Math.min(end, stretch.end))
  }
  const edges = [...cuts].sort((a, b) => a - b)
  return edges
    .slice(1)
    .map((to, index) => piece(source.slice(edges[index], to), edges[index], to, stretches, { start, end }))
    .join('')
}

const gravity = { error: 2, warning: 1, info: 0 }

function piece(text: string, from: number, to: number, stretches: readonly Stretch[], line: Span): string {
  const covering = stretches.filter((stretch) => stretch.start < to && from < stretch.end)
  if (covering.length === 0) return escapeHtml(text)
  const gravest = covering.reduce((a, b) => (gravity[b.severity] > gravity[a.severity] ? b : a))
  const numbers = [...new Set(covering.map(({ number }) => number))]
  const kind = covering.some(({ own }) => own) ? 'own' : 'other'
  const begun = covering.filter((stretch) => stretch.start === from).map(({ name }) => name)
  const begins = begun.length > 0 ? ` data-begins="${begun.join(' ')}"` : ''
  const mark = `<mark class="${gravest.severity} ${kind}" data-findings="${numbers.join(' ')}"${begins}>${escapeHtml(text)}</mark>`
  return (
    mark +
    covering
      .filter((stretch) => endsHere(stretch, to, line))
      .map(reference)
      .join('')
  )
}

/** Whether a finding's number is set behind a piece: at its end, or at the end of the line that it begins on. */
function endsHere({ own, start, end }: Stretch, to: number, line: Span): boolean {
  return own && start >= line.start && to === Math.min(end, line.end)
}

function reference({ number }: Stretch): string {
  return `<a class="ref" id="mark-${number}" href="#note-${number}" aria-label="finding ${number}">${number}</a>`
}

import type { Span } from '@stet/core'
import type { Line } from './lines.ts'

/** Text that was wrapped is wrapped at some such column, or before it. */
const WIDEST_WRAP = 100
const NARROWEST_WRAP = 40
/** How much shorter than the widest line a wrapped line may be, beyond the word that did not fit. */
const RAG = 10

/** Joins wrapped lines to paragraphs; where nothing was wrapped, each line is one. */
export function paragraphsOf(lines: readonly Line[], source: string): Span[] {
  const width = wrapWidth(lines, source)
  const paragraphs: Span[] = []
  let open: Span | undefined
  lines.forEach((line, index) => {
    if (isEmpty(line)) open = undefined
    else if (open && continues(lines[index - 1], line)) open.end = line.end
    else paragraphs.push((open = { ...line }))
  })
  return paragraphs

  function continues(before: Line, line: Line): boolean {
    if (width === 0 || listMarker.test(source.slice(line.start, line.start + 4))) return false
    return lengthOf(before) + 1 + firstWordLength(line, source) > width - RAG || startsLowerCase(line, source)
  }
}

const listMarker = /^(?:[-*•–—]|\d{1,2}[.)])[ \t]/

/**
 * The column at which a text was wrapped, or 0. Wrapped lines end anywhere in
 * a sentence; where most lines end with a full stop, each is a paragraph.
 */
function wrapWidth(lines: readonly Line[], source: string): number {
  let width = 0
  let inner = 0
  let ended = 0
  lines.forEach((line, index) => {
    width = Math.max(width, lengthOf(line))
    const next = lines[index + 1]
    if (isEmpty(line) || next === undefined || isEmpty(next)) return
    inner++
    if (/[.?!:…]["'”’)]?$/.test(source.slice(Math.max(line.start, line.end - 2), line.end))) ended++
  })
  const wrapped = width >= NARROWEST_WRAP && width <= WIDEST_WRAP && ended < inner / 2
  return wrapped ? width : 0
}

function isEmpty({ start, end }: Line): boolean {
  return start === end
}

function lengthOf({ start, end }: Line): number {
  return end - start
}

function firstWordLength({ start, end }: Line, source: string): number {
  let at = start
  while (at < end && source.charCodeAt(at) > 0x20) at++
  return at - start
}

function startsLowerCase({ start }: Line, source: string): boolean {
  return /^\p{Ll}/u.test(source.slice(start, start + 2))
}

import type { Span } from '@stet/core'
import { isBlank } from '../prose-writer.ts'

/** A line without the white space around it; empty where it has nothing else. */
export type Line = Span

/** The lines of a text; CRLF, LF and CR end one. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (let at = 0; at <= source.length; at++) {
    const unit = source.charCodeAt(at)
    if (at < source.length && unit !== 0x0a && unit !== 0x0d) continue
    lines.push(trimmed(source, start, at))
    if (unit === 0x0d && source.charCodeAt(at + 1) === 0x0a) at++
    start = at + 1
  }
  return lines
}

function trimmed(source: string, start: number, end: number): Line {
  while (start < end && isBlank(source.charCodeAt(start))) start++
  while (end > start && isBlank(source.charCodeAt(end - 1))) end--
  return { start, end }
}

import type { FilePlace } from '@stet/core'
import type { TerminalOptions } from '../index.ts'
import { printable } from '../printable.ts'
import { displayWidth } from './width.ts'

/**
 * The line of the file on which a place starts, cut to the width, and under
 * it the place marked. A place that goes on behind the cut, or on the next
 * line, is marked to the cut.
 */
export function excerpt(
  place: FilePlace,
  lines: readonly string[],
  mark: '^' | '~',
  { width, color }: TerminalOptions
): string[] {
  const line = lines[place.start.line - 1] ?? ''
  const number = String(place.start.line)
  const room = Math.max(40, width - number.length - 8)
  const from = place.start.column - 1
  const to = place.end.line === place.start.line ? place.end.column - 1 : line.length
  const window = windowAround(line, from, to, room)

  const before = (window.start > 0 ? '…' : '') + shown(line.slice(window.start, from))
  const marked = shown(line.slice(from, Math.min(to, window.end)))
  const after = shown(line.slice(Math.min(to, window.end), window.end)) + (window.end < line.length ? '…' : '')
  const underline = mark.repeat(Math.max(1, displayWidth(marked)))
  const gutter = ' '.repeat(number.length)
  return [
    `    ${dim(`${number} │`, color)} ${before}${marked}${after}`,
    `    ${dim(`${gutter} │`, color)} ${' '.repeat(displayWidth(before))}${color ? `\u001b[1m${underline}\u001b[22m` : underline}`
  ]
}

/** The stretch of a line to show: the span, or as much of it as fits, with the words around it. */
function windowAround(line: string, from: number, to: number, room: number): { start: number; end: number } {
  if (line.length <= room) return { start: 0, end: line.length }
  const spare = Math.max(0, room - 2 - (to - from))
  let start = Math.max(0, Math.min(from - Math.max(20, spare >> 1), line.length - room + 1))
  let end = Math.min(line.length, start + room - 2)
  if (start > 0) start = Math.min(from, nextWord(line, start))
  if (end < line.length) end = Math.max(Math.min(to, end), lastSpace(line, end))
  return { start, end }
}

function nextWord(line: string, at: number): number {
  const space = line.indexOf(' ', at)
  return space < 0 ? at : space + 1
}

function lastSpace(line: string, at: number): number {
  const space = line.lastIndexOf(' ', at)
  return space < 0 ? at : space
}

function shown(text: string): string {
  return printable(text).replace(/\t/g, ' ')
}

function dim(text: string, color: boolean): string {
  return color ? `\u001b[2m${text}\u001b[22m` : text
}

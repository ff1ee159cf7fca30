import type { FilePlace, Lines, Span } from '@stet/core'
import type { Position, Range } from 'vscode-languageserver'

/** A place in the file, whose lines and columns count from 1, as a range, which counts from 0; columns are UTF-16 code units in both. */
export function rangeOf({ start, end }: FilePlace): Range {
  return { start: { line: start.line - 1, character: start.column - 1 }, end: { line: end.line - 1, character: end.column - 1 } }
}

/** A stretch of the file, offsets in UTF-16 code units, as a range. */
export function rangeOfSpan({ start, end }: Span, lines: Lines): Range {
  return rangeOf({ start: lines.pointAt(start), end: lines.pointAt(end) })
}

export function areEqual(a: Range, b: Range): boolean {
  return !isBefore(a.start, b.start) && !isBefore(b.start, a.start) && !isBefore(a.end, b.end) && !isBefore(b.end, a.end)
}

/** Whether two ranges share a character or touch. */
export function meet(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start)
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character)
}

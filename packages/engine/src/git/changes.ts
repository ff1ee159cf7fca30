import type { StetMessage } from '@stet/core'

/** A run of lines, both inclusive, from 1. */
interface Lines {
  first: number
  last: number
}

/** The lines that a diff without context adds or changes in the new file. */
function changedLines(diff: string): Lines[] {
  return [...diff.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].map(([, start, count = '1']) => {
    const first = Number(start)
    // A deletion counts no line; it touches the two it stood between.
    return Number(count) === 0 ? { first, last: first + 1 } : { first, last: first + Number(count) - 1 }
  })
}

/** The messages with an end in a paragraph that a diff touches. */
export function touchedBy(diff: string, source: string, messages: readonly StetMessage[]): StetMessage[] {
  const lines = source.split(/\r\n|\r|\n/)
  const touched = new Set(changedLines(diff).flatMap((range) => linesOfParagraphs(lines, range)))
  return messages.filter(({ place, related }) =>
    [place, ...related.map((other) => other.place)].some(({ start, end }) => {
      for (let line = start.line; line <= end.line; line++) if (touched.has(line)) return true
      return false
    })
  )
}

/** The numbers of all lines in the paragraphs, parted by blank lines, that a run of lines touches. */
function linesOfParagraphs(lines: readonly string[], { first, last }: Lines): number[] {
  const isText = (line: number) => (lines[line - 1] ?? '').trim() !== ''
  let [from, to] = [Math.max(1, first), Math.min(lines.length, last)]
  while (from > 1 && isText(from) && isText(from - 1)) from--
  while (to < lines.length && isText(to) && isText(to + 1)) to++
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
}

import type { Span } from '@stet/core'

/** A stretch of a text and what is put in its place; offsets are UTF-16 code units. */
export interface Edit extends Span {
  text: string
}

/** @param edits in order, apart from each other */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let done = 0
  for (const { start, end, text: replacement } of edits) {
    parts.push(text.slice(done, start), replacement)
    done = end
  }
  return parts.join('') + text.slice(done)
}

/** Those of some edits that can be made together: in order, of two that overlap or touch the first, of two that start together the longer. */
export function apart(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = []
  for (const edit of [...edits].sort(byPlace)) {
    const before = kept.at(-1)
    if (!before || edit.start > before.end) kept.push(edit)
  }
  return kept
}

function byPlace(a: Edit, b: Edit): number {
  return a.start - b.start || b.end - a.end || (a.text < b.text ? -1 : 1)
}

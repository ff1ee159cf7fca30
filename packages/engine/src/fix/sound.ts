import type { Block, Draft, Mark } from '@stet/core'
import { applyEdits, type Edit } from './edit.ts'

/** Reads a file's text as its format has it. */
export type Read = (source: string) => Draft

/** The file is read no more often than this to tell which edits are sound; of one that is not, the others are found by halving. */
const MOST_READS = 64

/**
 * Those of some edits of a file that change its prose as they say and nothing else: it is read with the edits made, and the
 * words and the kinds of its blocks, its marks and its comments must be what they were. So no edit can take markup with it,
 * or make markup of what was text: "\u200b# 1", "&amp;lt;". A block of which nothing is left may go.
 *
 * @param edits in order, apart from each other
 */
export function soundEdits(draft: Draft, edits: readonly Edit[], read: Read): Edit[] {
  let sound: Edit[] = []
  const waiting = [edits.filter((edit) => draft.map.inText(edit))]
  for (let reads = 0; reads < MOST_READS && waiting.length > 0; reads++) {
    const batch = waiting.shift() as Edit[]
    const together = [...sound, ...batch].sort((a, b) => a.start - b.start)
    if (keepsTheRest(draft, together, read)) sound = together
    else if (batch.length > 1) waiting.push(batch.slice(0, batch.length / 2), batch.slice(batch.length / 2))
  }
  return sound
}

function keepsTheRest(draft: Draft, edits: readonly Edit[], read: Read): boolean {
  const inProse = edits.map((edit) => ({ ...edit, ...draft.map.inText(edit) })).sort((a, b) => a.start - b.start)
  const moved = offsetsAfter(inProse)
  const promised = applyEdits(draft.text, inProse)
  const after = read(applyEdits(draft.source, edits))
  return (
    (after.problems?.length ?? 0) <= (draft.problems?.length ?? 0) &&
    areEqual(shapes(draft.blocks, promised, moved), shapes(after.blocks, after.text)) &&
    areEqual(shapes(draft.marks, promised, moved), shapes(after.marks, after.text)) &&
    areEqual(
      draft.comments.map(({ value }) => value),
      after.comments.map(({ value }) => value)
    )
  )
}

/** What some blocks or marks are and say, without white space at the ends, which a reader trims. */
function shapes(
  parts: readonly (Block | Mark)[],
  text: string,
  moved: (offset: number) => number = (offset) => offset
): string[] {
  return parts.flatMap((part) => {
    const words = text.slice(moved(part.start), moved(part.end)).trim()
    const more = 'group' in part ? part.group : 'href' in part ? part.href : ''
    return words === '' ? [] : `${part.kind} ${more} ${words}`
  })
}

function areEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index])
}

/** Where an offset of the prose is once the edits are made; one within an edit is at its end. */
function offsetsAfter(edits: readonly Edit[]): (offset: number) => number {
  let gained = 0
  const gains = edits.map(({ start, end, text }) => {
    gained += text.length - (end - start)
    return { start, end, gained }
  })
  return (offset) => {
    let low = 0
    let high = gains.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (gains[middle].start < offset) low = middle + 1
      else high = middle
    }
    const last = gains[low - 1]
    return last ? Math.max(offset, last.end) + last.gained : offset
  }
}

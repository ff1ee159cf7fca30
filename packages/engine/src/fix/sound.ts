import type { Block, Draft, Mark } from '@stet/core'
import { applyEdits, type Edit } from './edit.ts'

/** Reads a file's text as its format has it. */
export type Read = (source: string) => Draft

/** The file is read no more often than this to tell which edits are sound; of one that is not, the others are found by halving. */
const MOST_READS = 64

/**
 * Those of some edits of a file that change its prose as they say and nothing else: it is read with the edits made, and
 * the prose, what its blocks are, its marks and its comments must be what they were. So no edit can take markup with it,
 * or make markup of what was text: "\u200b# 1", "&amp;lt;".
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
  const text = applyEdits(draft.text, inProse)
  const after = read(applyEdits(draft.source, edits))
  if (after.text !== text || (after.problems?.length ?? 0) > (draft.problems?.length ?? 0)) return false
  const moved = offsetsAfter(inProse)
  return (
    same(
      draft.blocks,
      after.blocks,
      (block) => shapeOf(block, text, moved),
      (block) => shapeOf(block, text)
    ) &&
    same(
      draft.marks,
      after.marks,
      (mark) => shapeOf(mark, text, moved),
      (mark) => shapeOf(mark, text)
    ) &&
    same(draft.comments, after.comments, ({ value }) => value)
  )
}

function same<Item>(before: readonly Item[], after: readonly Item[], was: (item: Item) => string, is = was): boolean {
  return before.length === after.length && before.every((item, index) => was(item) === is(after[index]))
}

// White space at the ends is what a reader trims.
function shapeOf(part: Block | Mark, text: string, moved: (offset: number) => number = (offset) => offset): string {
  const { kind, start, end } = part
  const more = 'group' in part ? part.group : 'href' in part ? part.href : ''
  return `${kind} ${more} ${text.slice(moved(start), moved(end)).trim()}`
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

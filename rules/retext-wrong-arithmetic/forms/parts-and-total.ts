import type { Quantity } from '@stet/core'
import { WordSet } from '@stet/core'
import { colonOf, type List, listBehindColon, listInBrackets, listWithin } from '../lists.ts'
import { addUp, partsOf } from '../parts.ts'
import type { Passage } from '../passage.ts'

/** "The 120 jobs: 60 in Leeds, 40 in York and 30 in Hull." The parts make 130. */
export function* partsAndTotal(passage: Passage) {
  const { figures } = passage
  const at = colonOf(passage)
  if (at !== undefined) {
    const ahead = figures.filter(({ last, kind }) => last < at && kind !== 'ordinal' && kind !== 'age' && kind !== 'duration')
    if (ahead.length === 1) yield* compare(passage, ahead[0], listBehindColon(passage, at))
  }
  for (const total of figures) yield* compare(passage, total, listInBrackets(passage, total.head ?? total.last))
  yield* brokenDown(passage)
}

const listing = new WordSet('lists listed comprises comprise comprised namely divided')

// "They cut 140 posts. The document lists 62 in administration, 41 in parks and 27 in planning."
function* brokenDown(passage: Passage) {
  const { tokens, figures, before } = passage
  const totals = before.filter(({ kind, counted }) => kind === 'count' && counted !== undefined)
  const [first] = figures
  if (totals.length !== 1 || before.length !== 1 || !listing.has(tokens.word[first.first - 1])) return
  yield* compare(passage, totals[0], listWithin(passage, first.first))
}

function* compare(passage: Passage, total: Quantity, list: List | undefined) {
  const parts = list && partsOf(passage, total, list)
  if (parts) yield* addUp(passage, total, list, parts)
}

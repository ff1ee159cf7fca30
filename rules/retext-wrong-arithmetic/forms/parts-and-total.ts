import { type Quantity, WordSet, wordId } from '@stet/core'
import { areApart, comesOut, type Interval, plus, shown } from '../interval.ts'
import { leftovers, personNouns } from '../lexicon.ts'
import { colonOf, figureOf, type List, listBehindColon, listInBrackets, listWithin } from '../lists.ts'
import { across, named, type Passage } from '../passage.ts'

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
  if (!list || leftovers.test(passage.document.slice(list)) || !isTotal(total)) return
  const parts = list.items.map((item) => figureOf(item, passage.figures))
  if (parts.length < 2 || !parts.every((part) => part !== undefined && isPartOf(passage, part, total))) return
  const figures = parts as Quantity[]
  const sum = figures.reduce<Interval>((sum, part) => plus(sum, part), { low: 0, high: 0 })
  const value = figures.reduce((sum, part) => sum + part.value, 0)
  const written = `${figures.map((part) => shown(part.value)).join(' + ')} = ${shown(value)}`
  if (!areApart(sum, total)) {
    if (comesOut(value, total, ...figures)) yield { place: across(total, list), holds: written }
    return
  }
  yield {
    place: { start: list.start, end: list.end },
    reason: `Unexpected parts of ${named(passage, total)}, expected them to add up: they make ${shown(value)}`,
    sum: `${written}, not ${shown(total.value)}`,
    related: [{ place: total, reason: 'the total' }],
    note: 'A part or the total is wrong, or something is left out of the list.'
  }
}

function isTotal({ kind, hedge, counted }: Quantity): boolean {
  return hedge === undefined && ((kind === 'count' && counted !== undefined) || kind === 'money')
}

const and = wordId('and')

function isPartOf({ tokens }: Passage, part: Quantity, total: Quantity): boolean {
  if (part.kind !== total.kind || part.unit !== total.unit || part.hedge !== undefined || part.partner !== undefined) return false
  if (part.value > total.value || part.per !== total.per || tokens.word[part.last + 1] === and) return false
  if (part.counted === undefined || part.counted === total.counted) return true
  return personNouns.has(tokens.word[part.head!]) && personNouns.has(tokens.word[total.head!])
}

import { type Finding, type Quantity, wordId } from '@stet/core'
import { areApart, comesOut, type Interval, isBelow, plus, shown } from './interval.ts'
import { leftovers, personNouns } from './lexicon.ts'
import { figureOf, type List } from './lists.ts'
import { across, type HoldingSum, named, type Passage } from './passage.ts'

/** The figures that the items of a list start with, where each is a part of the total: "60 in Leeds", "40 in York". */
export function partsOf(passage: Passage, total: Quantity, list: List): readonly Quantity[] | undefined {
  if (leftovers.test(passage.document.slice(list)) || !isTotal(total)) return undefined
  const parts = list.items.map((item) => figureOf(item, passage.figures))
  if (parts.length < 2 || !parts.every((part) => part !== undefined && isPartOf(passage, part, total))) return undefined
  return parts as Quantity[]
}

/**
 * Adds the parts of a total up.
 *
 * @param mayLeaveOut whether the list may be of some parts alone, so that only more than the total is wrong
 */
export function* addUp(
  passage: Passage,
  total: Quantity,
  list: List,
  parts: readonly Quantity[],
  mayLeaveOut = false
): Iterable<Finding | HoldingSum> {
  const sum = parts.reduce<Interval>((sum, part) => plus(sum, part), { low: 0, high: 0 })
  const value = parts.reduce((sum, part) => sum + part.value, 0)
  const written = `${parts.map((part) => shown(part.value)).join(' + ')} = ${shown(value)}`
  if (!areApart(sum, total)) {
    if (comesOut(value, total, ...parts)) yield { place: across(total, list), holds: written }
    return
  }
  if (mayLeaveOut && isBelow(sum, total)) return
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

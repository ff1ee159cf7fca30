/**
 * A sum that does not add up is the commonest mistake in news and the easiest to prove: the text gives the figures, and
 * any reader can do the sum. Each form is a file in `forms/`. They compare intervals, since a figure in a text stands
 * for all that rounds to it, and speak only where no value inside explains the other figures.
 */
import { type Document, defineRule, type Finding } from '@stet/core'
import { averages } from './forms/averages.ts'
import { conversions } from './forms/conversions.ts'
import { currencies } from './forms/currencies.ts'
import { difference } from './forms/difference.ts'
import { direction } from './forms/direction.ts'
import { exclusiveParts } from './forms/exclusive-parts.ts'
import { fractionWords } from './forms/fraction-words.ts'
import { impossibleShares } from './forms/impossible-shares.ts'
import { listItems } from './forms/list-items.ts'
import { listLength } from './forms/list-length.ts'
import { majorities } from './forms/majorities.ts'
import { means } from './forms/means.ts'
import { mixedNotation } from './forms/mixed-notation.ts'
import { multiples } from './forms/multiples.ts'
import { overPrecision } from './forms/over-precision.ts'
import { partsAndTotal } from './forms/parts-and-total.ts'
import { percentChange } from './forms/percent-change.ts'
import { percentOrPoints } from './forms/percent-or-points.ts'
import { reversedRanges } from './forms/reversed-ranges.ts'
import { scores } from './forms/scores.ts'
import { sharesOfAWhole } from './forms/shares-of-a-whole.ts'
import { statedShares } from './forms/stated-shares.ts'
import { tallies } from './forms/tallies.ts'
import { testStatistics } from './forms/test-statistics.ts'
import { unitPrices } from './forms/unit-prices.ts'
import { type Form, type HoldingSum, type Passage, passagesOf } from './passage.ts'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options
export interface Options {}

const forms: readonly Form[] = [
  listLength,
  partsAndTotal,
  exclusiveParts,
  sharesOfAWhole,
  direction,
  percentChange,
  percentOrPoints,
  difference,
  multiples,
  fractionWords,
  majorities,
  impossibleShares,
  statedShares,
  unitPrices,
  averages,
  reversedRanges,
  tallies,
  scores,
  conversions,
  currencies,
  overPrecision,
  mixedNotation
]

const retextWrongArithmetic = defineRule<Options>({
  meta: {
    ruleId: 'wrong-arithmetic',
    group: 'consistency',
    severity: 'error',
    description: 'Flag sums, shares, changes, tallies and counts that do not add up'
  },
  options: {},

  *check(document) {
    for (const outcome of outcomesIn(document)) if (!('holds' in outcome)) yield outcome
    yield* listItems(document)
    yield* testStatistics(document)
    yield* means(document)
  },

  *confirm(document) {
    for (const outcome of outcomesIn(document)) {
      if ('holds' in outcome) yield { place: outcome.place, reason: `The sum holds: ${outcome.holds}` }
    }
  }
})

export default retextWrongArithmetic

function* outcomesIn(document: Document): Iterable<Finding | HoldingSum> {
  for (const passage of passagesOf(document)) yield* outcomesOf(passage)
}

// "fell 12 percent, from 48 to 52.8" is wrong in its direction; that its percentage is wrong too adds nothing.
function outcomesOf(passage: Passage): Iterable<Finding | HoldingSum> {
  const byPlace = new Map<string, Finding | HoldingSum>()
  for (const form of forms) {
    for (const outcome of form(passage)) {
      const place = `${outcome.place.start}-${outcome.place.end}`
      const known = byPlace.get(place)
      if (known === undefined || ('holds' in known && !('holds' in outcome))) byPlace.set(place, outcome)
    }
  }
  return byPlace.values()
}

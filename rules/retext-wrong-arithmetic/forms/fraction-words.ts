import type { Quantity } from '@stet/core'
import { areApart, type Interval, shown, widened } from '../interval.ts'
import { across, type Passage, quoted } from '../passage.ts'
import { apposition, shareAt } from '../shares.ts'

/** How far from "two-thirds" a share may lie that a writer calls so. */
const LOOSE = 0.025

const ofAll = '(?: of(?: (?:the|its|their|all|those))?| (?:the|its|their|all|those))(?: [\\w-]+){1,3}'
const apposed = new RegExp(`^(?:${ofAll})?${apposition}$`)

/** "Two-thirds, 54 of 100, agreed": 54 percent. */
export function* fractionWords(passage: Passage) {
  const { document, tokens, figures } = passage
  for (const [index, fraction] of figures.entries()) {
    if (fraction.kind !== 'fraction') continue
    const share = shareAt(passage, index + 1)
    if (!share) continue
    // "One in three pupils (20%)"
    const behind = fraction.head === undefined ? fraction.end : tokens.end[fraction.head]
    if (!apposed.test(document.text.slice(behind, share.start))) continue
    if (!areApart(share, looseIntervalOf(fraction))) continue
    yield {
      place: across(fraction, share),
      reason: `Unexpected ${quoted(fraction)} beside \`${document.slice(share)}\`, expected the same share`,
      sum: `${quoted(fraction).slice(1, -1)} = ${shown(fraction.value * 100)} %, \`${document.slice(share)}\` = ${shown(share.value * 100)} %`,
      related: [{ place: share, reason: `${shown(share.value * 100)} percent` }]
    }
  }
}

// "More than half (47%)" is wrong however loosely half is meant.
function looseIntervalOf({ low, high, value }: Quantity): Interval {
  if (high === Number.POSITIVE_INFINITY) return { low: value, high }
  if (low === Number.NEGATIVE_INFINITY) return { low, high: value }
  return widened({ low, high }, LOOSE)
}

import type { Quantity } from '@stet/core'
import { areApart, over, shown } from '../interval.ts'
import { exchangeRates } from '../lexicon.ts'
import { across, gap, type Passage, quoted, trail } from '../passage.ts'

/** "$100 (£140)": a pound has never been worth less than a dollar. A warning, as "$" may be a dollar of another country. */
export function* currencies(passage: Passage) {
  const { figures } = passage
  for (let index = 0; index + 1 < figures.length; index++) {
    const [left, right] = [figures[index], figures[index + 1]]
    if (left.kind !== 'money' || right.kind !== 'money' || left.value <= 0 || right.value <= 0) continue
    if (left.partner !== undefined || right.partner !== undefined) continue
    if (gap(passage, left, right) !== ' (' || !/^[);]/.test(trail(passage, right))) continue
    for (const [from, to, least, most] of exchangeRates) {
      const [dear, cheap] = left.unit === from ? [left, right] : [right, left]
      if (dear.unit !== from || cheap.unit !== to || !areApart(over(cheap, dear), { low: least, high: most })) continue
      yield finding(left, right, dear, cheap, [least, most])
    }
  }
}

function finding(left: Quantity, right: Quantity, dear: Quantity, cheap: Quantity, [least, most]: readonly [number, number]) {
  return {
    place: across(left, right),
    severity: 'warning' as const,
    reason: `Unexpected conversion of ${quoted(left)} to ${quoted(right)}, expected ${least} to ${most} ${cheap.unit} for one ${dear.unit}`,
    sum: `${shown(cheap.value)} / ${shown(dear.value)} = ${shown(cheap.value / dear.value)}`,
    related: [{ place: left, reason: 'the sum that is converted' }]
  }
}

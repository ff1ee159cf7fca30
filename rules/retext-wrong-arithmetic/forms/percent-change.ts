import type { Quantity } from '@stet/core'
import { changesIn, isToldBy } from '../changes.ts'
import { areApart, asResult, comesOut, type Interval, minus, over, shown, sizeOf } from '../interval.ts'
import { type Passage, quoted } from '../passage.ts'

/** How many percent "a third" may be off. */
const LOOSE = 2

/** "rose 50% from 80 to 110": the change from 80 to 110 is 37.5 percent. */
export function* percentChange(passage: Passage) {
  for (const { from, to, amount, direction, start, end } of changesIn(passage)) {
    if ((amount?.kind !== 'percent' && amount?.kind !== 'fraction') || from.kind === 'percent' || from.value <= 0) continue
    const change = sizeOf(percentOf(from, to))
    const value = ((to.value - from.value) / from.value) * 100
    const sum = `(${shown(to.value)} − ${shown(from.value)}) / ${shown(from.value)} = ${shown(value)} %`
    if (!areApart(change, inPercent(amount))) {
      if (amount.kind === 'percent' && isToldBy(value, direction) && comesOut(Math.abs(value), amount, from, to))
        yield { place: { start, end }, holds: sum }
      continue
    }
    yield {
      place: { start, end },
      reason: `Unexpected change of ${quoted(amount)}, expected ${shown(Math.abs(value))} percent from ${quoted(from)} to ${quoted(to)}`,
      sum: `${sum}, not ${direction === -1 ? '−' : ''}${shown(amount.kind === 'fraction' ? amount.value * 100 : amount.value)} %`,
      related: [
        { place: from, reason: 'from' },
        { place: to, reason: 'to' }
      ],
      note: 'A change in percent is the difference divided by where it started.'
    }
  }
}

// "by a third" is looser than "by 33 percent".
function inPercent(amount: Quantity): Interval {
  if (amount.kind === 'percent') return asResult(amount)
  return { low: amount.low * 100 - LOOSE, high: amount.high * 100 + LOOSE }
}

function percentOf(from: Interval, to: Interval): Interval {
  // (to − from) / from = to / from − 1, which uses each interval once.
  const ratio = minus(over(to, from), { low: 1, high: 1 })
  return { low: ratio.low * 100, high: ratio.high * 100 }
}

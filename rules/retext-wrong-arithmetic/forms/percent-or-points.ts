import { changesIn } from '../changes.ts'
import { areApart, asResult, comesOut, type Interval, minus, over, shown, sizeOf } from '../interval.ts'
import { type Passage, quoted } from '../passage.ts'

/**
 * "rose 2% from 3% to 5%": 2 percentage points, 67 percent. Where the amount
 * is neither, the sum itself is wrong.
 */
export function* percentOrPoints(passage: Passage) {
  for (const { from, to, amount, start, end } of changesIn(passage)) {
    if (from.kind !== 'percent' || (amount?.kind !== 'percent' && amount?.kind !== 'point')) continue
    const points = sizeOf(minus(to, from))
    const stated = asResult(amount)
    const arePoints = !areApart(points, stated)
    const difference = Math.abs(to.value - from.value)
    if (amount.kind === 'point' ? arePoints : isPercentChange() && !arePrintedPoints()) continue
    yield {
      place: { start, end },
      severity: arePoints ? ('warning' as const) : undefined,
      reason: `Unexpected change of ${quoted(amount)}, expected ${shown(difference)} percentage ${difference === 1 ? 'point' : 'points'} from ${quoted(from)} to ${quoted(to)}`,
      sum: `${shown(Math.max(from.value, to.value))} − ${shown(Math.min(from.value, to.value))} = ${shown(difference)} percentage ${difference === 1 ? 'point' : 'points'}; (${shown(to.value)} − ${shown(from.value)}) / ${shown(from.value)} = ${shown(((to.value - from.value) / from.value) * 100)} %`,
      related: [
        { place: from, reason: 'from' },
        { place: to, reason: 'to' }
      ],
      note: 'The distance between two percentages is counted in percentage points.'
    }

    // "fell 1% to 6% from 7%": 6.5 from 6.56 would be 1 percent, but nobody means that.
    function arePrintedPoints(): boolean {
      if (from.value <= 0 || areApart({ low: difference, high: difference }, amount!)) return false
      return [from, to, amount!].every(isClosed) && !comesOut((difference / from.value) * 100, amount!)
    }

    function isPercentChange(): boolean {
      if (from.value <= 0) return true
      const ratio = minus(over(to, from), { low: 1, high: 1 })
      return !areApart(sizeOf({ low: ratio.low * 100, high: ratio.high * 100 }), stated)
    }
  }
}

function isClosed({ low, high }: Interval): boolean {
  return Number.isFinite(low) && Number.isFinite(high)
}

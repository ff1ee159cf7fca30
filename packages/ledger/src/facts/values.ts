import { type Quantity, unitNamed } from '@stet/core'
import type { Figure } from './fact.ts'

interface Interval {
  low: number
  high: number
}

/** How far above or below a figure the true one may lie where the draft says "over" or "under" it. */
const NEAR = 0.1

/**
 * The values that a figure in a draft may stand for when it is held against a fact. Wider than the interval of the
 * figure alone: a number is rounded to its last digit that is not zero, so that "12,000" may be 12,431. Narrower for
 * "over" and "under": "over 6.9 trillion" says a little over, and not 7.95. A number of one digit may be a threshold
 * ("over 50 percent"), which says nothing of how far.
 */
export function allowedBy({ value, low, high, hedge, roundness }: Quantity, exceeds: boolean): Interval {
  const rounded = { low: Math.min(low, value - roundness / 2), high: Math.max(high, value + roundness / 2) }
  const isThreshold = Math.abs(value) < roundness * 10
  const margin = isThreshold ? Number.POSITIVE_INFINITY : Math.max(roundness, Math.abs(value) * NEAR)
  if (hedge === 'over' || exceeds) return { low: Math.min(low, rounded.low), high: value + margin }
  if (hedge === 'under') return { low: value - margin, high: Math.max(high, value) }
  return hedge === undefined ? rounded : { low, high }
}

/** Whether two intervals share more than an end, "7.94" and "7.95" do not; to within what floating point makes of decimals. */
export function overlap(a: Interval, b: Interval): boolean {
  const slack = 1e-9 * Math.max(Math.abs(b.low), Math.abs(b.high))
  const least = a.low < a.high && b.low < b.high ? slack : -slack
  return b.high - a.low > least && a.high - b.low > least
}

/** Whether a figure in a draft counts in a fact's unit. A bare number is in the unit of what it is the value of. */
export function isSameUnit({ unit }: Figure, { kind, unit: other, counted }: Quantity): boolean {
  if (kind === 'money') return unit === other
  if (kind === 'percent') return unit === 'percent'
  if (kind === 'measure' || kind === 'duration') return unit === other
  if (kind !== 'count' || /^[A-Z]{3}$/.test(unit) || unit === 'percent' || unitNamed(unit)) return false
  return counted === undefined || counted === unit
}

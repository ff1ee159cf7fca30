import type { Quantity } from '@stet/core'

/** The values that a figure may stand for; infinite where it is open. */
export interface Interval {
  low: number
  high: number
}

/** Float noise such as 3.4499999999999997 decides no comparison. */
const NOISE = 1e-9

/** Whether no value is in both. */
export function areApart(a: Interval, b: Interval): boolean {
  return isBelow(a, b) || isBelow(b, a)
}

/** Whether every value of `a` is less than every value of `b`. */
export function isBelow(a: Interval, b: Interval): boolean {
  return a.high < b.low - NOISE * Math.max(Math.abs(a.high), Math.abs(b.low))
}

/** A result as a writer gives it: rounded or cut off at its last digit, so one of that digit either way. */
export function asResult({ low, high, step }: Quantity): Interval {
  return widened({ low, high }, step / 2)
}

/**
 * Whether the figures as they are printed make a result as it is printed, to its last digit. Narrower than `areApart` is wide:
 * where only the rounding of a figure explains the result, or a figure is open ("over 40"), nothing was shown.
 */
export function comesOut(value: number, result: Quantity, ...figures: readonly Quantity[]): boolean {
  if (![result, ...figures].every(({ low, high }) => Number.isFinite(low) && Number.isFinite(high))) return false
  return !areApart({ low: value, high: value }, asResult(result))
}

export function widened({ low, high }: Interval, by: number): Interval {
  return { low: low - by, high: high + by }
}

export function plus(a: Interval, b: Interval): Interval {
  return { low: a.low + b.low, high: a.high + b.high }
}

export function minus(a: Interval, b: Interval): Interval {
  return { low: a.low - b.high, high: a.high - b.low }
}

export function times(a: Interval, b: Interval): Interval {
  return { low: a.low * b.low, high: a.high * b.high }
}

/** `a / b`, for a `b` above nought. */
export function over(a: Interval, b: Interval): Interval {
  const low = a.low / (a.low < 0 ? b.low : b.high)
  const high = a.high / (a.high < 0 ? b.high : b.low)
  return { low: Number.isNaN(low) ? 0 : low, high: Number.isNaN(high) ? Number.POSITIVE_INFINITY : high }
}

/** The interval of the sizes: −3 to −2 becomes 2 to 3. */
export function sizeOf({ low, high }: Interval): Interval {
  if (low >= 0) return { low, high }
  if (high <= 0) return { low: -high, high: -low }
  return { low: 0, high: Math.max(-low, high) }
}

/** A number for a sum that is shown: three significant digits or one decimal, whichever says more, and magnitudes in words. */
export function shown(value: number): string {
  for (const [size, word] of magnitudes) {
    if (Math.abs(value) >= size) return `${trimmed(value / size)} ${word}`
  }
  return trimmed(value)
}

const magnitudes: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million']
]

function trimmed(value: number): string {
  const [toThree, toTenths] = [Number(value.toPrecision(3)), Math.round(value * 10) / 10]
  const rounded = Math.abs(value - toThree) < Math.abs(value - toTenths) ? toThree : toTenths
  const [whole, decimals] = String(Math.abs(rounded)).split('.')
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole
  return `${rounded < 0 ? '−' : ''}${grouped}${decimals ? `.${decimals}` : ''}`
}

import { remembered } from '@stet/core'

/** How two written numbers differ when one is a slip of the other. */
export type Slip = 'digit' | 'swap' | 'point' | 'magnitude'

/**
 * Tells whether a number is what a slip of the hand makes of another: one digit
 * changed, two swapped, the decimal point moved, a magnitude word exchanged
 * ("million" for "billion"; Rich Holden's commonest error with numbers).
 */
export function slipBetween(a: number, b: number): Slip | undefined {
  const [left, right] = [digitsOf(a), digitsOf(b)]
  if (left === right) return isThousandfold(a, b) ? 'magnitude' : 'point'
  const [x, y] = padded(a, b)
  if (x.length !== y.length) return undefined
  const changed = [...x].flatMap((digit, index) => (digit === y[index] ? [] : [index]))
  if (changed.length === 1) return 'digit'
  return isSwapAt(changed, x, y) ? 'swap' : undefined
}

// Two digits side by side; "90.25" is no slip for "92.50".
function isSwapAt([left, right, ...more]: readonly number[], x: string, y: string): boolean {
  return more.length === 0 && right === left + 1 && x[left] === y[right] && x[right] === y[left]
}

function isThousandfold(a: number, b: number): boolean {
  const power = Math.round(Math.log10(Math.max(a, b) / Math.min(a, b)))
  return power > 0 && power % 3 === 0
}

/** The significant digits: "26" for 2.6 and for 26,000. */
export function digitsOf(value: number): string {
  return plain(value)
    .replace('.', '')
    .replace(/^0+|0+$/g, '')
}

// Both with the same number of decimals, without the point.
function padded(a: number, b: number): [string, string] {
  const decimals = Math.max(decimalsOf(a), decimalsOf(b))
  return [trimmed(a, decimals), trimmed(b, decimals)]
}

function trimmed(value: number, decimals: number): string {
  return value.toFixed(decimals).replace('.', '')
}

function decimalsOf(value: number): number {
  return (plain(value).split('.')[1] ?? '').length
}

const plain = remembered((value: number): string =>
  Number(value.toPrecision(12))
    .toFixed(6)
    .replace(/\.?0+$/, '')
)

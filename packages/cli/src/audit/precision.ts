import type { Severity } from '@stet/core'

/** A share with its confidence interval. */
export interface Precision {
  share: number
  low: number
  high: number
}

// The normal quantile of a two-sided 95 % interval.
const Z = 1.96

/**
 * The share of findings that were right, with its 95 % Wilson score interval
 * (Wilson 1927), which holds for small samples and shares near 1.
 */
export function precisionOf(right: number, wrong: number): Precision | undefined {
  const judged = right + wrong
  if (judged === 0) return undefined
  const share = right / judged
  const scale = 1 + Z ** 2 / judged
  const centre = (share + Z ** 2 / (2 * judged)) / scale
  const reach = (Z / scale) * Math.sqrt((share * (1 - share)) / judged + Z ** 2 / (4 * judged ** 2))
  return { share, low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) }
}

/** What the lower end of the interval must reach for a severity. */
const needed: readonly [Severity, number][] = [
  ['error', 0.9],
  ['warning', 0.7],
  ['info', 0.4]
]

const gravity: readonly (Severity | 'off')[] = ['off', 'info', 'warning', 'error']

/** The gravest severity that the sample bears out, never graver than what stands. */
export function suggestedSeverity(current: Severity, { low }: Precision): Severity | 'off' {
  const borne = needed.find(([, least]) => low >= least)?.[0] ?? 'off'
  return gravity.indexOf(borne) < gravity.indexOf(current) ? borne : current
}

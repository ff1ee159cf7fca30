import { describe, expect, it } from 'vitest'
import { precisionOf, suggestedSeverity } from '../src/audit/precision.ts'

describe('precisionOf', () => {
  // Reference values: Wilson score interval without continuity correction, Newcombe 1998, table I.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718]
  ])('%i right of %i', (right, judged, low, high) => {
    const precision = precisionOf(right, judged - right)
    expect(precision?.low).toBeCloseTo(low, 3)
    expect(precision?.high).toBeCloseTo(high, 3)
  })

  it('says nothing of nothing', () => {
    expect(precisionOf(0, 0)).toBeUndefined()
  })
})

describe('suggestedSeverity', () => {
  const withLow = (low: number) => ({ share: 1, low, high: 1 })
  it.each([
    [0.9, 'error'],
    [0.899, 'warning'],
    [0.7, 'warning'],
    [0.699, 'info'],
    [0.4, 'info'],
    [0.399, 'off']
  ])('a lower end of %f bears %s', (low, severity) => {
    expect(suggestedSeverity('error', withLow(low))).toBe(severity)
  })

  it('never makes a rule graver', () => {
    expect(suggestedSeverity('info', withLow(1))).toBe('info')
  })
})

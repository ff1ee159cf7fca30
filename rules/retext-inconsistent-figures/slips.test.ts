import { describe, expect, it } from 'vitest'
import { slipBetween } from './slips.ts'

describe('a slip between two numbers', () => {
  it.each([
    [15, 45, 'digit'],
    [4.75, 4.78, 'digit'],
    [12000, 13000, 'digit'],
    [194, 914, 'swap'],
    [3.5, 5.3, 'swap'],
    [4_985_000, 9_485_000, 'swap'],
    [2.6, 26, 'point'],
    [4e6, 4e9, 'magnitude'],
    [15, 47, undefined],
    [194, 925, undefined],
    [9, 10, undefined],
    [1.5, 150_000.5, undefined]
  ])('%d and %d: %s', (a, b, slip) => {
    expect(slipBetween(a, b)).toBe(slip)
    expect(slipBetween(b, a)).toBe(slip)
  })
})

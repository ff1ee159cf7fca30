import { describe, expect, it } from 'vitest'
import { isSlip, SlipIndex } from './similar.ts'

describe('a slip', () => {
  it.each([
    ['reid', 'reed', true],
    ['ito', 'ita', false],
    ['mulford', 'mulofrd', true],
    ['stephens', 'stefens', true],
    ['kennedy', 'kennedys', false],
    ['aabbccdd', 'abcdd', true],
    ['aabbccdd', 'abcd', false]
  ])('%s and %s: %s', (one, other, slip) => {
    expect(isSlip(one, other)).toBe(slip)
    expect(isSlip(other, one)).toBe(slip)
  })
})

it('indexes more than forty names', () => {
  const index = new SlipIndex<number>()
  const name = (number: number) => `${String.fromCharCode(97 + (number % 26), 98 + Math.floor(number / 26))}xx`
  for (let number = 0; number < 40; number++) index.add(name(number), number)
  expect(index.near('qqqqq')).toHaveLength(40)
  index.add(name(40), 40)
  expect(index.near('qqqqq')).toEqual([])
  expect(index.near(name(40))).toContain(40)
})

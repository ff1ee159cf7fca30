import { expect, it } from 'vitest'
import { closest } from './closest.ts'

const known = ['unsourced-figures', 'readability', 'off', 'on']

it.each([
  ['unsourced-figure', 'unsourced-figures'],
  ['Unsourced-Figures', 'unsourced-figures'],
  ['redability', 'readability'],
  // A third of the letters may differ, no more.
  ['readabilxxx', 'readability'],
  ['readabixxxx', undefined],
  ['of', undefined],
  ['grammar', undefined],
  ['', undefined]
])('%s → %s', (word, expected) => {
  expect(closest(word, known)).toBe(expected)
})

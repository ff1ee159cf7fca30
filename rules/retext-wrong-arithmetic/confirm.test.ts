import { Document, draftOfText } from '@stet/core'
import { describe, expect, it } from 'vitest'
import retextWrongArithmetic from './index.ts'

const { rule } = retextWrongArithmetic

function confirmed(text: string): string[] {
  return [...rule.confirm!(new Document(draftOfText(text)), {})].map(({ reason }) => reason)
}

describe('a sum that was done over and comes out is said to hold', () => {
  it.each([
    ['Sales rose 20 percent from 80 million euros to 96 million.', '(96 million − 80 million) / 80 million = 20 %'],
    ['The price fell by 12 euros from 48 euros to 36 euros.', '48 − 36 = 12'],
    ['Attendance doubled from 400 visitors to 800 visitors.', '800 / 400 = 2'],
    ['The 120 jobs: 60 in Leeds, 40 in York and 20 in Hull.', '60 + 40 + 20 = 120'],
    ['Of those asked, 52% said yes, 41% said no and 7% were unsure.', '52 + 41 + 7 = 100 %'],
    ['The firm will cut 300 jobs, or 20 percent of its 1,500 staff.', '300 / 1500 = 20 %'],
    ['The state bought 200 homes at $1 million each, for a total of $200 million.', '200 × 1 million = 200 million'],
    ['The motion passed by 4 votes, 52-48.', '52 − 48 = 4']
  ])('%s', (text, sum) => expect(confirmed(text)).toEqual([`The sum holds: ${sum}`]))
})

describe('nothing is said to hold', () => {
  it.each([
    ['that is wrong', 'Sales rose 50 percent from 80 million euros to 96 million.'],
    ['that goes the other way', 'Sales fell 20 percent from 80 million euros to 96 million.'],
    ['that only rounding explains', 'Sales rose 40 percent from 2 million euros to 3 million.'],
    ['of an open figure', 'Sales rose more than 20 percent from 80 million euros to 96 million.'],
    ['that was not done', 'Sales rose 20 percent to 96 million euros.'],
    ['where no sum is', 'Sales were 96 million euros.']
  ])('%s', (_, text) => expect(confirmed(text)).toEqual([]))
})

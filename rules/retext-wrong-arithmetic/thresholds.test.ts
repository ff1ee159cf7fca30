import { Document, draftOfText } from '@stet/core'
import { describe, expect, it } from 'vitest'
import rule from './index.ts'
import { isBelow } from './interval.ts'

function sumsIn(text: string): (string | undefined)[] {
  return [...rule.rule.check(new Document(draftOfText(text)), {})].map(({ sum }) => sum)
}

const far = (count: number) => 'far '.repeat(count)

/** Each threshold by the last sentence that is flagged and the first that is not. */
const limits: readonly (readonly [what: string, flagged: string, silent: string])[] = [
  ['a conversion is off by a twentieth', 'They drove 20 miles (33.9 km).', 'They drove 20 miles (33.8 km).'],
  ['half is 45.5 percent', 'Half of the members, 454 of 1,000, agreed.', 'Half of the members, 455 of 1,000, agreed.'],
  ['half is 54.5 percent', 'Half of the members, 546 of 1,000, agreed.', 'Half of the members, 545 of 1,000, agreed.'],
  ['a base of 100', '53.1% of the 100 guests agreed.', '53.1% of the 101 guests agreed.'],
  ['a base of two', '34% of the two officers agreed.', '34% of the one officer agreed.'],
  [
    'twelve items',
    'Twelve towns bid: Ayr, Bath, Cork, Diss, Ely, Frome, Goole, Hull, Ilkley, Jura and Kelso.',
    'Thirteen towns bid: Ayr, Bath, Cork, Diss, Ely, Frome, Goole, Hull, Ilkley, Jura, Kelso and Leeds.'
  ],
  ['two things', 'Two things are needed: time, money and luck.', 'One firm has all: time, money and luck.'],
  ['a list of three', 'She chose four colours: black, white and red.', 'She chose three colours: black and white.'],
  [
    'a colon 16 tokens on',
    `Five firms ${far(13)}won: Arup, Aecom, WSP and Jacobs.`,
    `Five firms ${far(14)}won: Arup, Aecom, WSP and Jacobs.`
  ],
  [
    'items of five words',
    'Four firms bid: Arup, Aecom and Great North East Rail Holdings.',
    'Four firms bid: Arup, Aecom and Great North East Rail Holdings Trust.'
  ],
  [
    'a list of 151 tokens',
    `The 90 beds: 40 in ${far(144)}Ely and 60 in Hull.`,
    `The 90 beds: 40 in ${far(145)}Ely and 60 in Hull.`
  ],
  ['two parts', 'The plan saves 120 jobs (60 in Ely and 50 in Hull).', 'The plan saves 120 jobs (and 60 in Hull).'],
  ['a tenth more than twice', 'Output doubled from 400 to 881 tonnes.', 'Output doubled from 400 to 880 tonnes.'],
  ['a tenth less than twice', 'Output doubled from 400 to 719 tonnes.', 'Output doubled from 400 to 720 tonnes.'],
  ['four digits', 'About 1,234 people came.', 'About 123 people came.'],
  ['a third', 'Sales rose by a third from 10,000 to 13,800.', 'Sales rose by a third from 10,000 to 13,700.'],
  ['shares off by 15', 'The poll found 60% yes, 40% no and 15% unsure.', 'The poll found 60% yes, 41% no and 15% unsure.'],
  ['three shares', 'The poll found 50% yes, 31% no and 12% unsure.', 'The poll found 81% yes and 12% unsure.'],
  ['one figure ten times the other', 'Output fell to 99 tonnes from 10.', 'Output fell to 100 tonnes from 10.'],
  ['a count in thousands beside millions', 'Sales rose to 1,000 from 1.2 million.', 'Sales rose to 999 from 1.2 million.'],
  ['60 characters behind a score', `Leeds beat Hull 1-2 ${'x'.repeat(56)} leg`, `Leeds beat Hull 1-2 ${'x'.repeat(55)} leg`],
  [
    '300 characters before a mean',
    `The number of calls ${'x'.repeat(282)} (M = 5.35, N = 19).`,
    `The number of calls ${'x'.repeat(283)} (M = 5.35, N = 19).`
  ]
]

describe('at the threshold and past it', () => {
  it.each(limits)('%s', (_, flagged, silent) => {
    expect([sumsIn(flagged).length, sumsIn(silent).length]).toEqual([1, 0])
  })
})

describe('the result of a test as it is shown', () => {
  it.each([
    ['chi2(28) = 2.20, p = .03', 'p > .999'],
    ['chi2(28) = 17.00, p = .03', 'p = .949'],
    ['z = 3.47, p = .03', 'p = .001'],
    ['z = 3.49, p = .03', 'p < .001']
  ])('%s: %s', (result, p) => expect(sumsIn(`It was tested, ${result}.`)).toEqual([`${result.split(',')[0]} gives ${p}`]))
})

describe('noise of the last bits decides no comparison', () => {
  it.each([
    [1 + 1.05e-9, true],
    [1 + 0.95e-9, false]
  ])('1 is below %d: %s', (other, below) => {
    expect(isBelow({ low: 0, high: 1 }, { low: other, high: 2 })).toBe(below)
  })
})

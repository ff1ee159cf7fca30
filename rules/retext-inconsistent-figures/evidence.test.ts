import type { Quantity } from '@stet/core'
import { Document, draftOfText, quantities, rarityOf, stemOf, wordId } from '@stet/core'
import { describe, expect, it } from 'vitest'
import { evidenceFor } from './evidence.ts'
import type { Frame, Statement } from './frames.ts'

const rare = ['dredging', 'shipyard', 'harbour', 'herring', 'ferry', 'lighthouse', 'quarry', 'tannery'].map((word) =>
  stemOf(wordId(word))
)

function figures(count: number): Quantity[] {
  return [...quantities(new Document(draftOfText('It paid 15 dollars.')))].flatMap((one) =>
    Array.from({ length: count }, (_, index) => ({ ...one, value: 1000 + index, kind: 'ordinal' as const }))
  )
}

interface Given {
  value: number
  sentence: number
  near?: readonly number[]
  stems?: readonly number[]
  figures?: readonly Quantity[]
}

function frame({ value, sentence, near = [], stems = [], figures = [] }: Given): Frame {
  const [quantity] = quantities(new Document(draftOfText('It took 15 tonnes.')))
  const statement: Statement = {
    figures,
    stems: new Set(stems),
    names: new Set(),
    subject: new Set(),
    periods: new Map(),
    isComparing: false,
    isAdding: false,
    isHeadline: false,
    isCaption: false
  }
  return {
    quantity: { ...quantity, value, sentence, start: sentence * 100, end: sentence * 100 + 2 },
    sentence: statement,
    near: new Set(near),
    beside: new Set(),
    counted: undefined,
    before: [],
    follow: undefined,
    standing: 0,
    isRelative: false,
    isSuperseded: false,
    isDirected: false,
    isOrdered: false,
    isKnown: false,
    isDefinite: false,
    isNew: false,
    isFrom: false,
    isOfPeriod: false,
    whole: undefined,
    isPart: false
  }
}

function bits(first: Partial<Given>, later: Partial<Given> = {}, values = 2): number {
  return evidenceFor(frame({ value: 15, sentence: 3, ...first }), frame({ value: 45, sentence: 7, ...later }), values)
}

describe('evidence', () => {
  it('weighs each word near both, four at most', () => {
    const told = (words: number) => bits({ near: rare.slice(0, words) }, { near: rare.slice(0, words) })
    expect(told(1) - told(0)).toBeCloseTo(0.6)
    expect(told(4) - told(3)).toBeCloseTo(0.6)
    expect(told(5)).toBeCloseTo(told(4))
  })

  it('weighs each bit of a shared word above ten, sixty bits at most', () => {
    const told = (words: readonly number[]) => bits({ stems: words }, { stems: words })
    expect(told(rare)).toBeCloseTo(told([]) + 60 * 0.05)
    const [word] = rare
    expect(told([word]) - told([])).toBeCloseTo((rarityOf(word) - 10) * 0.05)
  })

  it('takes two digits for chance, three for a slip', () => {
    expect(bits({ value: 115 }, { value: 145 }) - bits({ value: 15 }, { value: 45 })).toBeCloseTo(1.3)
    expect(bits({ value: 1115 }, { value: 1145 })).toBeCloseTo(bits({ value: 115 }, { value: 145 }))
  })

  it('weighs each further value, six at most', () => {
    expect(bits({}, {}, 3)).toBeCloseTo(bits({}, {}, 2) - 0.35)
    expect(bits({}, {}, 8)).toBeCloseTo(bits({}, {}, 7) - 0.35)
    expect(bits({}, {}, 9)).toBeCloseTo(bits({}, {}, 8))
  })

  it('weighs each figure of the two sentences behind the fourth, up to the tenth', () => {
    const crowd = (one: number, other: number) =>
      bits({ figures: figures(one) }, { figures: figures(other).map((figure) => ({ ...figure, value: -figure.value })) })
    expect(crowd(2, 2)).toBeCloseTo(crowd(1, 1))
    expect(crowd(3, 2)).toBeCloseTo(crowd(2, 2) - 0.2)
    expect(crowd(5, 5)).toBeCloseTo(crowd(5, 4) - 0.2)
    expect(crowd(6, 5)).toBeCloseTo(crowd(5, 5))
  })
})

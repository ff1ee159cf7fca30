import { describe, expect, it } from 'vitest'
import { Document } from '../../document/document.ts'
import { wordId } from '../../document/vocabulary.ts'
import { draftOfText } from '../../draft/draft.ts'
import { findCandidates } from './candidates.ts'
import { passages } from './index.ts'
import { findSegments, type Segment } from './segments.ts'
import { stemOf } from './stem.ts'

// A word that is not common weighs 15; "aboard" weighs 10, "actually" 7, "of" 1, "the" nothing; see rarityOf.
const rare = (letters: string) => [...letters].map((letter) => `q${letter}x`).join(' ')

function copies(text: string): string[] {
  const document = new Document(draftOfText(text))
  return passages(document).map(({ second }) => document.slice(second))
}

function segmentsOf(text: string): Segment[] {
  return findSegments(new Document(draftOfText(text)))
}

describe('segments', () => {
  it('have eighty words at most', () => {
    const words = (count: number) => segmentsOf(`${'qax '.repeat(count - 1)}qbx.`).length
    expect(words(80)).toBe(1)
    expect(words(81)).toBe(2)
  })

  it('weigh names 4, figures 3, and words less that stand in more than three', () => {
    expect(segmentsOf('the Qax of 1912')[0].weights.slice(1)).toEqual([4, 1, 3])
    const weightIn = (sentences: number) => segmentsOf('qax.\n\n'.repeat(sentences))[0].weight
    expect(weightIn(3)).toBe(15)
    expect(weightIn(4)).toBe(11.25)
  })
})

it('stems words of four letters', () => {
  expect(stemOf(wordId('cars'))).toBe(stemOf(wordId('car')))
  expect(stemOf(wordId('gas'))).not.toBe(stemOf(wordId('ga')))
})

describe('candidates', () => {
  const segment = (words: Readonly<Record<number, number>>): Segment => {
    const stems = Object.keys(words).map(Number)
    const weights = Object.values(words)
    return { first: 0, last: 0, block: 0, stems, weights, recurring: [...stems.keys()], weight: 0 }
  }
  const times = (count: number, of: (index: number) => Segment) => Array.from({ length: count }, (_, index) => of(index))

  it('share a word of 24 segments at most', () => {
    const ofTheme = (count: number) => findCandidates(times(count + 1, () => segment({ 1: 10 }))).at(-1)
    expect(ofTheme(24)).toHaveLength(3)
    expect(ofTheme(25)).toEqual([])
  })

  it('are three at most', () => {
    const earlier = times(4, (index) => segment({ [index]: 10 }))
    expect(findCandidates([...earlier, segment({ 0: 10, 1: 10, 2: 10, 3: 10 })]).at(-1)).toHaveLength(3)
  })

  it('are looked up by words of weight four, and may share all lighter ones', () => {
    const shared = (weight: number) => findCandidates([segment({ 1: weight }), segment({ 1: weight, 2: 4, 3: 3 })])[1][0]?.shared
    expect(shared(4)).toBe(7)
    expect(shared(3)).toBeUndefined()
  })
})

describe('copies', () => {
  it('share a weight of 50', () => {
    const twice = (sentence: string) => copies(`${sentence}.\n\nIt rained.\n\n${sentence}.`)
    expect(twice(`${rare('abc')} 1912 of of`)).toHaveLength(1)
    expect(twice(`${rare('abc')} 1912 of`)).toEqual([])
  })

  it('that were glued on share a weight of 25', () => {
    const glued = (words: string) => copies(`${rare('ma')} ${words}.qnx ${rare('a')} ${words}.`)
    expect(glued('aboard')).toHaveLength(1)
    expect(glued('1912 1913 1914')).toEqual([])
  })

  it('that were glued on have 42 % in common', () => {
    const glued = (words: string) => copies(`${rare('mabcd')} ${words}.qnx ${rare('abef')}.`)
    expect(glued('1912 1913')).toHaveLength(1)
    expect(glued('1912 1913 1914 1915')).toEqual([])
  })
})

it.each([
  ['11 12 13', '11 12 14', 0],
  ['11 12 13 15', '11 12 14 15', 1]
])('a third of other figures makes another sentence: %s, %s', (before, now, count) => {
  const of = (figures: string) => `The ${rare('abcdef')} ${figures.replaceAll(' ', ' the ')}.`
  expect(copies(`${of(before)}\n\nIt rained.\n\n${of(now)}`)).toHaveLength(count)
})

it('takes a line that comes back three times for a refrain', () => {
  const line = `The ${rare('abcdef')}.`
  const twice = `${line}\n\nIt rained.\n\nHe left.\n\n${line}`
  expect(copies(twice)).toHaveLength(1)
  expect(copies(`${twice}\n\nAnn sang.\n\nShe ran.\n\n${line}`)).toEqual([])
})

describe('runs', () => {
  const [one, other] = [`The ${rare('abcdef')}.`, `The ${rare('ghijkl')}.`]

  it('that were glued on start with a fragment that is in a sentence by 55 %', () => {
    const weight = (words: string) => {
      const text = `The ${rare('mn')} ${rare('opqrst')}. ${one}qzx ${rare('mn')} ${words}. ${one}`
      return passages(new Document(draftOfText(text)))[0].weight
    }
    expect(weight('actually')).toBe(120)
    expect(weight('quvx')).toBe(90)
  })

  it.each([
    ['in the first', (between: string) => `${one} ${between}${other}\n\n${one} ${other}`],
    ['in the second', (between: string) => `${one} ${other}\n\n${one} ${between}${other}`]
  ])('leave out one sentence %s', (_, text) => {
    expect(copies(text('It rained. '))).toHaveLength(1)
    expect(copies(text('It rained. He left. '))).toHaveLength(2)
  })

  it('go on with a sentence that has 40 % in common', () => {
    const goesOn = (earlier: string, later: string) =>
      copies(`${one} The ${rare('gh')} ${earlier}.\n\n${one} The ${rare('gh')} ${later}.`)[0]
    expect(goesOn(rare('mno'), rare('pqr'))).toMatch(/qrx\.$/)
    expect(goesOn(rare('mno'), `${rare('pqr')} actually`)).toBe(one)
  })

  it('end with a paragraph that has half in common', () => {
    const ends = (earlier: string, later: string) =>
      copies(`${one} The ${rare('gh')} ${earlier}.\n\n${one}\n\nThe ${rare('gh')} ${later}.`)[0]
    expect(ends(rare('mn'), rare('pq'))).toMatch(/qqx\.$/)
    expect(ends(rare('mn'), `${rare('pq')} 1912`)).toBe(one)
  })
})

it('names the word of a fragment where the two agree within three words behind it', () => {
  const cutFrom = (words: string) => {
    const document = new Document(draftOfText(`The qmaqnx ${words}${rare('abcd')}.qnx ${rare('abcd')}.`))
    return passages(document).map(({ cutFrom }) => cutFrom && document.slice(cutFrom))
  }
  expect(cutFrom('was then ')).toEqual(['qmaqnx'])
  expect(cutFrom('was then also ')).toEqual([undefined])
})

import { describe, expect, it } from 'vitest'
import { wordId } from '../document/vocabulary.ts'
import { isCommonWord, isStartOfCommonWord, RARE, rarityOf } from './rarity.ts'

const rarity = (word: string) => rarityOf(wordId(word))

describe('rarityOf', () => {
  it('grows from "the" to words that English hardly has', () => {
    expect(rarity('the')).toBeLessThan(rarity('people'))
    expect(rarity('people')).toBeLessThan(rarity('budget'))
    expect(rarity('budget')).toBeLessThan(rarity('ornithologist'))
    expect(rarity('ornithologist')).toBe(RARE)
  })

  it('takes a contraction for its first word: "we\'re"', () => {
    expect(rarity("we're")).toBe(rarity('we'))
    expect(isCommonWord(wordId("we're"))).toBe(true)
  })
})

describe('isStartOfCommonWord', () => {
  it.each([
    ['organiz', true],
    ['governm', true],
    ['budget', false],
    ['xylo', false]
  ])('%s: %s', (form, expected) => {
    expect(isStartOfCommonWord(form)).toBe(expected)
  })
})

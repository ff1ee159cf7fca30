import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftOfText } from '../draft/draft.ts'
import { Document } from './document.ts'
import {
  ADDRESS,
  ALL_CAPS,
  CAPITAL,
  DOTTED,
  HAS_DIGIT,
  MIXED,
  NUMBER,
  PUNCTUATION,
  SPACED,
  SYMBOL,
  type Tokens,
  WORD
} from './tokens.ts'
import { normalise, wordId } from './vocabulary.ts'

const kinds: Record<number, string> = { [WORD]: 'w', [NUMBER]: 'n', [PUNCTUATION]: 'p', [SYMBOL]: 's', [ADDRESS]: 'a' }

function tokensOf(text: string): Tokens {
  return new Document(draftOfText(text)).tokens
}

function written(text: string): string[] {
  const tokens = tokensOf(text)
  return Array.from({ length: tokens.length }, (_, token) => `${tokens.text(token)} ${kinds[tokens.kind[token]]}`)
}

describe('tokens', () => {
  it.each([
    ["Japan's plan", ['Japan w', "'s w", 'plan w']],
    ['Japan’s', ['Japan w', '’s w']],
    ["don't, won’t", ["don't w", ', p', 'won’t w']],
    ["O'Brien's", ["O'Brien w", "'s w"]],
    ["the '90s", ['the w', "' p", '90 n', 's w']],
    ['Asia-Pacific', ['Asia w', '- p', 'Pacific w']],
    ['12,000 at 3.4%', ['12,000 n', 'at w', '3.4 n', '% p']],
    ['$1.13bn', ['$ s', '1.13 n', 'bn w']],
    ['in 2004, 5', ['in w', '2004 n', ', p', '5 n']],
    ['U.S. and U.S, a.m.', ['U.S. w', 'and w', 'U.S w', ', p', 'a.m. w']],
    ['the U.S.-led talks', ['the w', 'U.S. w', '- p', 'led w', 'talks w']],
    ['J. K. Rowling, J.K. Rowling', ['J w', '. p', 'K w', '. p', 'Rowling w', ', p', 'J.K. w', 'Rowling w']],
    ['E.F.Hutton', ['E.F. w', 'Hutton w']],
    ['ended.The', ['ended w', '. p', 'The w']],
    ['mail a.b-c@example.org.', ['mail w', 'a.b-c@example.org a', '. p']],
    ['18f@gsa.gov', ['18f@gsa.gov a']],
    [
      '(https://example.org/a?b=1), www.example.org.',
      ['( p', 'https://example.org/a?b=1 a', ') p', ', p', 'www.example.org a', '. p']
    ],
    ['well... no —— “yes”', ['well w', '... p', 'no w', '—— p', '“ p', 'yes w', '” p']],
    ['😀𝐀b c', ['😀 s', '𝐀b w', 'c w']],
    ['a\u200bb\ufeffc', ['a w', 'b w', 'c w']],
    ['na\u00efve e\u0301a co\u00adop', ['naïve w', 'e\u0301a w', 'co\u00adop w']],
    ['G7 COVID-19', ['G7 w', 'COVID w', '- p', '19 n']]
  ])('%j', (text, expected) => {
    expect(written(text)).toEqual(expected)
  })

  it.each([
    ['word', SPACED],
    ['Word', SPACED | CAPITAL],
    ['A', SPACED | CAPITAL],
    ['NATO', SPACED | CAPITAL | ALL_CAPS],
    ['iPhone', SPACED | MIXED],
    ['McCartney', SPACED | CAPITAL | MIXED],
    ['G7', SPACED | CAPITAL | HAS_DIGIT],
    ['U.S.', SPACED | CAPITAL | ALL_CAPS | DOTTED],
    ['a.m.', SPACED | DOTTED],
    ['Éire', SPACED | CAPITAL]
  ])('shape of %s', (text, shape) => {
    expect(tokensOf(text).shape[0]).toBe(shape)
  })

  it('gives each token the id of its normalised form', () => {
    const part = fc.oneof(
      fc.constantFrom(' ', "'", '’', '.', '-', '@', 'İ', 'Σ', 'ΟΔΟΣ', 'ß', 'É', 'don’t', 'co\u00adop', '12,5', '😀', '𝐀', 'Word'),
      fc.string({ unit: 'grapheme', maxLength: 40 })
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const tokens = tokensOf(parts.join(''))
        for (let token = 0; token < tokens.length; token++) {
          expect(tokens.form(token)).toBe(normalise(tokens.text(token)))
          expect(tokens.word[token]).toBe(wordId(normalise(tokens.text(token))))
        }
      })
    )
  })

  it('leaves no character but white space out, and overlaps none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const tokens = tokensOf(text)
        let behind = 0
        let gaps = ''
        for (let token = 0; token < tokens.length; token++) {
          expect(tokens.start[token]).toBeGreaterThanOrEqual(behind)
          expect(tokens.end[token]).toBeGreaterThan(tokens.start[token])
          gaps += text.slice(behind, tokens.start[token])
          behind = tokens.end[token]
        }
        expect(gaps + text.slice(behind)).toMatch(/^[\s\u0085\u200b\u2060\ufeff]*$/)
      })
    )
  })

  it('keeps the documents apart that were made one after the other', () => {
    const first = tokensOf('One two.')
    tokensOf('Three four five six.')
    expect([first.text(0), first.form(1), first.length]).toEqual(['One', 'two', 3])
  })

  it.each(['a.', 'a-', '."', '. "', "a'", 'a@', 'www.', '1,', '. (', '“', 'x'])('is done with a megabyte of %j', (part) => {
    const text = part.repeat(1e6 / part.length)
    const tokens = tokensOf(text)
    expect(tokens.end[tokens.length - 1]).toBe(text.trimEnd().length)
  })
})

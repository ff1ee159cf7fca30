import { Document, draftOfText, optionsOf } from '@stet/core'
import { describe, expect, it } from 'vitest'
import { isSurelyLatin, mayBeMeant } from './certain.ts'
import retextBrokenCharacters from './index.ts'

const findings = (text: string) => [
  ...retextBrokenCharacters.rule.check(new Document(draftOfText(text)), optionsOf(retextBrokenCharacters.rule, {}))
]
const reason = (text: string) => findings(text)[0]?.reason

describe('invisible characters', () => {
  it.each([
    ['the first sign of Arabic numbers', '\u0600'],
    ['the last sign of Arabic verses', '\u08e2'],
    ['the first tag of a flag', '\u{e0001}'],
    ['the last tag of a flag', '\u{e007f}']
  ])('leaves %s alone', (_, character) => {
    expect(findings(`It was${character} said.`)).toEqual([])
  })

  it.each([
    ['\ud800', 'half a character'],
    ['\udfff', 'half a character'],
    ['\u009f', 'control character'],
    ['\ue000', 'private character'],
    ['\uf8ff', 'private character'],
    ['\u{f0000}', 'private character'],
    ['\ufeff', 'invisible character'],
    ['\u180e', 'invisible character']
  ])('%j is a %s', (character, what) => {
    expect(reason(`It was${character} said.`)).toContain(what)
  })
})

describe('look-alikes', () => {
  it('stand in a word that is Latin by half', () => {
    expect(reason('The \u0441\u043em\u0440aany paid.')).toContain('company'.slice(0, 2))
    expect(findings('The a\u0440 paid.')).toHaveLength(1)
    expect(findings('The a\u0440\u0441 paid.')).toEqual([])
  })
})

describe('what is certain', () => {
  it.each([
    ['co\u0440', false],
    ['com\u0440', true],
    ['com\u0440\u0430\u0441', false],
    ['comm\u0440\u0430\u0441', true],
    ['comm\u0440\u0430\u0441\u0435', false]
  ])('%s is a Latin word: %s', (word, isLatin) => {
    expect(isSurelyLatin(word)).toBe(isLatin)
  })

  it('stands in an address whose sign is within sixty characters', () => {
    const isShown = (letters: number) => {
      const text = `Write to @${'a'.repeat(letters)}\u0430${'a'.repeat(9)} soon.`
      const start = text.indexOf('\u0430')
      return mayBeMeant(new Document(draftOfText(text)), { start, end: start + 1 })
    }
    expect(isShown(59)).toBe(true)
    expect(isShown(60)).toBe(false)
  })
})

describe('misreadings', () => {
  const misread = (text: string, times: number): string =>
    times === 0 ? text : misread(new TextDecoder('latin1').decode(new TextEncoder().encode(text)), times - 1)

  it('are repaired three times over', () => {
    expect(findings(`The caf${misread('é', 3)} is open.`)[0]?.expected).toEqual(['é'])
    expect(findings(`The caf${misread('é', 4)} is open.`)[0]?.expected).not.toEqual(['é'])
  })

  it.each([
    ['Ã€', 'À'],
    ['Ã\u00a0', 'à'],
    ['Ã¿', 'ÿ'],
    ['ÃŸ', 'ß']
  ])('%s is %s', (misreading, character) => {
    expect(findings(`Ils vont${misreading}la fin.`)[0]?.expected).toEqual([character])
  })
})

it('names what cannot be seen by 30 characters beside it', () => {
  expect(reason(`${'a'.repeat(31)}\u009f was said.`)).toContain(`behind \`${'a'.repeat(30)}\``)
})

describe('brackets', () => {
  it('may be the mouth of a face', () => {
    expect(findings('He wrote ;-( and left.')).toEqual([])
    expect(findings('He wrote (and left.')).toHaveLength(1)
  })

  const between = (paragraphs: number) =>
    `He left (so they say.\n\n${'It rained.\n\n'.repeat(paragraphs)}It was late.) She stayed.`

  it('may hold three paragraphs', () => {
    expect(findings(between(2))).toEqual([])
    expect(findings(between(3))).toHaveLength(2)
  })
})

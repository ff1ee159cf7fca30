import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import type { Root } from 'nlcst'
import { ParseEnglish } from 'parse-english'
import { describe, expect, it } from 'vitest'
import { draftOfText } from '../draft/draft.ts'
import { Document } from './document.ts'
import { nlcstOf } from './nlcst-view.ts'

const sets = fileURLToPath(new URL('../../../../../shared/eval/', import.meta.url))

function parsed(text: string): Root {
  return new ParseEnglish().parse(text)
}

describe('nlcstOf', () => {
  it.each([
    '',
    ' \n ',
    '...',
    '... !!!',
    'Mr. Smith met J. K. Rowling, etc. and so on. It was fine.',
    'Rock ’n’ roll in the ’90s, ’twas the ol’ days; w/ AT&T and &co.',
    "w/'tis w/o mother-in-law pre- and post-war a/c and/or km/h",
    'One.\nTwo.\r\n\r\nthree four.\u00a0\n\nFive 😀+😀 1.2.3. U.S.A. a@b.co'
  ])('is the tree of parse-english for %j', (text) => {
    expect(nlcstOf(text)).toEqual(parsed(text))
  })

  it('is the tree of parse-english for whatever text', () => {
    const part = fc.constantFrom(
      ...'ab AU.\'’-–—/&_+=@:?!…‽"”“)(,;*%#$½²[]»«019éß'.split(''),
      ...[
        'e\u0301',
        '😀',
        '𝐀',
        '\ud83d',
        '\n',
        '\n\n',
        '\r\n',
        '\r',
        '\t',
        '\u00a0',
        '\u2028',
        '\v',
        '\u00ad',
        '\u200b',
        '\ufeff',
        '...',
        "''"
      ],
      ...['Mr', 'Mr.', 'Dr.', 'etc', 'ca.', 'al', 'tis', 'em', 'n', 'w', 'w/', "ol'", '90s', 'and/or', 'U.S', 'J. K.', "don't"],
      ...['Ill', 'ill', 'Jan', 'Inc', '12.', 'www.x.org', 'a@b.org', 'Word', 'word ', '. ', '. The ', ' — ']
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 24 }), (parts) => {
        const text = parts.join('')
        expect(nlcstOf(text)).toEqual(parsed(text))
      }),
      { numRuns: 3000 }
    )
  })

  it('is the tree of parse-english for every character', () => {
    for (let unit = 0; unit < 0x10000; unit += 16) {
      const text = Array.from({ length: 16 }, (_, index) => String.fromCharCode(unit + index))
        .map((character) => `a${character}b. ${character}c.${character} D`)
        .join(' ')
      expect(nlcstOf(text), unit.toString(16)).toEqual(parsed(text))
    }
  })

  it('takes a document as well as its text', () => {
    const text = 'One two.\n\nThree.'
    expect(nlcstOf(new Document(draftOfText(text)))).toEqual(parsed(text))
  })

  it('leaves out the sentences that are refused, and keeps the rest where they are', () => {
    const text = 'One. Two! Three?\n\nFour.\n\nFive. Six.'
    const spans: string[] = []
    const tree = nlcstOf(text, ({ start, end }) => {
      spans.push(text.slice(start, end))
      return /Two|Six/.test(text.slice(start, end))
    })
    expect(spans).toEqual(['One.', 'Two!', 'Three?', 'Four.', 'Five.', 'Six.'])
    const whole = parsed(text)
    const paragraphs = tree.children.filter((child) => child.type === 'ParagraphNode')
    const all = whole.children.filter((child) => child.type === 'ParagraphNode')
    expect(paragraphs.map(({ position }) => position)).toEqual([all[0].position, all[2].position])
    expect(paragraphs.map(({ children }) => children.filter(({ type }) => type === 'SentenceNode'))).toEqual([
      [all[0].children[2]],
      [all[2].children[2]]
    ])
    expect(tree.position).toEqual(whole.position)
  })

  // Here and in the like of it elsewhere: a quadratic pass would take far longer than a test may.
  it('is done with a megabyte of marks', () => {
    for (const part of ['a.', '. ', ".'", '-/', 'a-', '& ', '._']) {
      const text = part.repeat(1e6 / part.length)
      expect(nlcstOf(text, () => false).position?.end.offset, part).toBe(text.length)
    }
  })
})

describe.skipIf(!existsSync(sets))('nlcstOf on the evaluation sets (skipped where they are not beside the repository)', () => {
  const folders = existsSync(sets) ? readdirSync(sets).filter((set) => existsSync(`${sets}${set}/texts`)) : []

  it.each(folders)(
    'is the tree of parse-english for every text of %s',
    (set) => {
      for (const name of readdirSync(`${sets}${set}/texts`)) {
        const text = readFileSync(`${sets}${set}/texts/${name}`, 'utf8')
        // As JSON: the matcher takes minutes for trees of this size.
        if (JSON.stringify(nlcstOf(text)) !== JSON.stringify(parsed(text))) expect(nlcstOf(text), name).toEqual(parsed(text))
      }
    },
    120_000
  )
})

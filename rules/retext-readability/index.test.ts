import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Document, draftOfText, findingsOfPlugin, optionsOf } from '@stet/core'
import plugin from 'retext-readability'
import { describe, expect, it } from 'vitest'
import retextReadability, { hardSentences } from './index.ts'
import { mayBeHard } from './may-be-hard.ts'

const clean = fileURLToPath(new URL('../../../shared/eval/clean/texts/', import.meta.url))
const defaults = optionsOf(retextReadability.rule)

describe('mayBeHard', () => {
  it('lets no short or easy sentence through', () => {
    const document = new Document(draftOfText(`It was late. ${'The dog sat on the mat and '.repeat(8)}ran.`))
    expect(document.sentences.map((sentence) => mayBeHard(document, sentence, defaults))).toEqual([false, false])
  })

  it('asks for its share of all seven formulas', () => {
    // Hard by Spache, easy by Coleman and Liau and by SMOG; the other four are taken to find it hard.
    const document = new Document(draftOfText(`${'The dog sat on the mat and '.repeat(6)}ran.`))
    const judge = (threshold: number) => mayBeHard(document, document.sentences[0], { ...defaults, age: 9, threshold })
    expect(judge(5 / 7)).toBe(true)
    expect(judge(0.72)).toBe(false)
  })

  it('takes five hundred words without an end for a list', () => {
    const list = (words: number) => new Document(draftOfText(`Sub${'constitutionally '.repeat(words)}`))
    const judge = (document: Document) => mayBeHard(document, document.sentences[0], defaults)
    expect(judge(list(500))).toBe(true)
    expect(judge(list(501))).toBe(false)
  })
})

describe('by default', () => {
  const count = (text: string, options = {}) =>
    [...retextReadability.rule.check(new Document(draftOfText(text)), optionsOf(retextReadability.rule, options))].length

  it('a reader is 17', () => {
    const text = `It rained.\n\nThe ${'old '.repeat(10)}${'winter '.repeat(20)}council met.`
    expect(count(text)).toBe(0)
    expect(count(text, { age: 16 })).toBe(1)
  })

  it('sentences of thirty words are judged', () => {
    const judged = (words: number) => count(`It rained.\n\n${'institutional '.repeat(words - 1)}institutions.`, { age: 16 })
    expect(judged(29)).toBe(0)
    expect(judged(30)).toBe(1)
  })
})

// The evaluation texts lie beside the repository and are no part of it.
describe.skipIf(!existsSync(clean))('on edited news', () => {
  it.each([defaults, { ...defaults, age: 20, threshold: 5 / 7 }])(
    'finds what the plugin alone finds: %o',
    (options) => {
      for (const file of readdirSync(clean)) {
        const document = new Document(draftOfText(readFileSync(clean + file, 'utf8')))
        expect({ file, found: hardSentences(document, options) }).toEqual({
          file,
          found: findingsOfPlugin(document, plugin(options))
        })
      }
    },
    120_000
  )
})

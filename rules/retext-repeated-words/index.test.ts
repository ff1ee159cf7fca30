import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Document, draftOfText, findingsOfPlugin } from '@stet/core'
import plugin from 'retext-repeated-words'
import { describe, expect, it } from 'vitest'
import retextRepeatedWords, { placesToLookAt } from './index.ts'

const clean = fileURLToPath(new URL('../../../shared/eval/clean/texts/', import.meta.url))

const placesIn = (text: string) => placesToLookAt(new Document(draftOfText(text))).map(({ start }) => start)

describe('placesToLookAt', () => {
  it.each([
    ['it was the the end', [11]],
    ['the\nThe end', [4]],
    ['an e-mail e-mail', [10]],
    ['etc. etc. and so on', [5]],
    ['“the the” end', [5]],
    ['the end, the end', []]
  ])('%s', (text, places) => {
    expect(placesIn(text)).toEqual(places)
  })
})

// The evaluation texts lie beside the repository and are no part of it.
describe.skipIf(!existsSync(clean))('on edited news', () => {
  it('looks wherever the plugin alone reports', () => {
    for (const file of readdirSync(clean)) {
      const document = new Document(draftOfText(readFileSync(clean + file, 'utf8')))
      const places = placesToLookAt(document)
      const kept = findingsOfPlugin(document, plugin(), ({ start, end }) =>
        places.some((place) => place.start >= start && place.end <= end)
      )
      expect({ file, found: kept }).toEqual({ file, found: findingsOfPlugin(document, plugin()) })
    }
  }, 60_000)
})

describe('certain', () => {
  const certain = (text: string): boolean[] => {
    const { rule } = retextRepeatedWords
    return [...rule.check(new Document(draftOfText(text)), {})].map((finding) => finding.certain === true)
  }

  it.each([
    'He saw the the plan.',
    'He saw the\nthe plan.\n\nIt rained.',
    'Bread and and milk',
    'It is an an order.',
    'They sold their their car.'
  ])('%j', (text) => {
    expect(certain(text)).toEqual([true])
  })

  it.each([
    'What it is is a scandal.',
    'She gave her her coat.',
    'The place he went to to rest is closed.',
    'Under clause a a person may leave.',
    'The the plan fell.',
    '“I want the the plan,” he said.'
  ])('%j is not', (text) => {
    expect(certain(text)).toEqual([false])
  })

  it('what is said in a transcript is not', () => {
    expect(certain('MAYOR: We saw the the plan.\n\nSMITH: Who did?\n\nSo did I.')).toEqual([false])
    expect(certain('Q. Who saw the the plan?\n\nA. I did.')).toEqual([false])
    expect(certain('UPDATE: He saw the the plan.\n\nIt rained.')).toEqual([true])
  })

  it('three in a row are not', () => {
    expect(certain('He saw the the the plan.')).toEqual([false, false])
  })
})

import type { Document, Sentence } from '../../document/document.ts'
import { PUNCTUATION, type Tokens } from '../../document/tokens.ts'
import { dates } from '../dates/index.ts'
import { isLabel } from './labels.ts'
import { multiples, ordinals } from './lexicon/numbers.ts'
import { quantity } from './make.ts'
import { pairUp } from './pairs.ts'
import { type NumberText, numberAt } from './parse.ts'
import type { Quantity } from './quantity.ts'
import { ageAt } from './readings/age.ts'
import { bareReading } from './readings/bare.ts'
import { measureAt, metresAt } from './readings/measure.ts'
import { money, moneyAt, signAt } from './readings/money.ts'
import { percentAt } from './readings/percent.ts'
import type { Reading } from './readings/reading.ts'
import { timesAt } from './readings/times.ts'

/** Finds the figures of a document, in order. */
export function findQuantities(document: Document): Quantity[] {
  const { tokens } = document
  const taken = tokensOfDates(document)
  const found: Quantity[] = []
  for (const sentence of document.sentences) {
    if (document.blockOf(sentence).kind === 'code') continue
    for (let token = sentence.first; token <= sentence.last; token++) {
      if (taken[token] || tokens.kind[token] === PUNCTUATION) continue
      const quantity = quantityAt(document, sentence, token)
      if (!quantity) continue
      if (rangeOver(taken, quantity)) continue
      found.push(quantity)
      token = Math.max(token, quantity.last)
    }
  }
  pairUp(tokens, found)
  return found
}

/** Marks the tokens that belong to a date or a time. */
function tokensOfDates(document: Document): Uint8Array {
  const taken = new Uint8Array(document.tokens.length)
  for (const { first, last } of dates(document)) taken.fill(1, first, last + 1)
  return taken
}

function rangeOver(taken: Uint8Array, { first, last }: Quantity): boolean {
  for (let token = first; token <= last; token++) if (taken[token]) return true
  return false
}

function quantityAt(document: Document, sentence: Sentence, token: number): Quantity | undefined {
  const { tokens } = document
  const { last: end } = sentence
  const sign = signAt(tokens, token, end)
  const number = numberAt(tokens, sign ? sign.next : token, end)
  if (!number) return sign ? undefined : (multipleAt(document, sentence, token) ?? ordinalAt(document, sentence, token))
  if (!sign && isLabel(tokens, number, sentence)) return undefined
  const read = sign ? money(tokens, number, end, sign.unit) : withUnit(tokens, number, sentence)
  return read && quantity(document, sentence, sign ? token : number.first, number, read)
}

function withUnit(tokens: Tokens, number: NumberText, sentence: Sentence): Reading | undefined {
  const { last: end } = sentence
  return (
    percentAt(tokens, number.last, end) ??
    ageAt(tokens, number, sentence) ??
    metresAt(tokens, number, end) ??
    moneyAt(tokens, number, end) ??
    measureAt(tokens, number, end) ??
    timesAt(tokens, number, end) ??
    bareReading(tokens, number, end)
  )
}

// "doubled", "twice as many"
function multipleAt(document: Document, sentence: Sentence, token: number): Quantity | undefined {
  const value = multiples.get(document.tokens.word[token])
  if (value === undefined) return undefined
  const number: NumberText = { first: token, last: token, value, step: 1, digits: false, scaled: false, fraction: false }
  return quantity(document, sentence, token, number, { kind: 'multiple', unit: 'times', last: token })
}

function ordinalAt(document: Document, sentence: Sentence, token: number): Quantity | undefined {
  const value = ordinals.get(document.tokens.word[token])
  if (value === undefined) return undefined
  const number: NumberText = { first: token, last: token, value, step: 1, digits: false, scaled: false, fraction: false }
  return quantity(document, sentence, token, number, { kind: 'ordinal', last: token })
}

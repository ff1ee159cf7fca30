import { rarityOf } from '@stet/core'
import { isDisjoint } from './compare.ts'
import type { Frame } from './frames.ts'
import { digitsOf, slipBetween } from './slips.ts'

/**
 * What each observation says for or against two figures being one, in bits (log2 of the odds): the coefficients of
 * a logistic regression, rounded, over 2,600 newswire and 400 broadcast articles in which one of two mentions of a figure had been changed,
 * against all other pairs of figures that are a slip apart.
 */
const weights = {
  /** Each bit of a word that both sentences have, and each such word that stands near both figures. */
  sharedBit: 0.06,
  nearWord: 0.3,
  /** Two numbers that no slip of the hand turns into one another; set by hand. */
  noSlip: -5,
  /** A slip between numbers of one digit is chance; between longer ones it seldom is. */
  oneDigit: -1.4,
  manyDigits: 1.2,
  counted: 0.9,
  lead: 1.1,
  known: 0.8,
  bothKnown: 1,
  money: 1,
  headline: 0.3,
  relative: -0.6,
  bothRelative: -0.9,
  standing: -0.8,
  ordered: -0.8,
  directed: -0.8,
  hedge: -0.4,
  comparing: -0.4,
  names: -0.3,
  /** Too rare in the articles to fit: set by hand, so that "12% of voters" is not "19% of rural voters". */
  whole: -2,
  /** Each further value that the text gives for such a thing. */
  otherValue: -0.6
}

/** Further values in the same unit than these say no more. */
const MOST_VALUES = 6

/** Bits of a word up to these are no evidence, and a sentence has no more than these. */
const COMMON_BITS = 10
const MOST_BITS = 60

/** So many words near both figures say all there is to say. */
const MOST_NEAR = 3

/** How much the text says for two figures being one, in bits. `values`: how many values it gives for such things. */
export function evidenceFor(a: Frame, b: Frame, values: number): number {
  const told = (test: (frame: Frame) => boolean, one: number, both = 0) => {
    const times = Number(test(a)) + Number(test(b))
    return times === 0 ? 0 : times === 1 ? one : one + both
  }
  const digits = Math.min(digitsOf(a.quantity.value).length, digitsOf(b.quantity.value).length)
  let bits = weights.sharedBit * sharedBits(a, b) + weights.nearWord * nearWords(a, b)
  const isSlip = slipBetween(a.quantity.value, b.quantity.value) !== undefined
  if (!isSlip) bits += weights.noSlip
  if (isSlip && digits === 1) bits += weights.oneDigit
  if (isSlip && digits >= 3) bits += weights.manyDigits
  if (a.counted !== undefined && a.counted === b.counted) bits += weights.counted
  if (a.lead !== undefined && a.lead === b.lead) bits += weights.lead
  if (a.quantity.kind === 'money') bits += weights.money
  if (a.standing !== b.standing) bits += weights.standing
  if (a.quantity.hedge !== b.quantity.hedge) bits += weights.hedge
  if (a.whole !== undefined && b.whole !== undefined && a.whole !== b.whole) bits += weights.whole
  if (haveOtherNames(a, b)) bits += weights.names
  bits += told((frame) => frame.isKnown, weights.known, weights.bothKnown)
  bits += told((frame) => frame.isRelative, weights.relative, weights.bothRelative)
  bits += told((frame) => frame.sentence.isHeadline, weights.headline)
  bits += told((frame) => frame.isOrdered, weights.ordered)
  bits += told((frame) => frame.isDirected, weights.directed)
  bits += told((frame) => frame.sentence.isComparing, weights.comparing)
  return bits + weights.otherValue * Math.min(MOST_VALUES, Math.max(0, values - 2))
}

function sharedBits({ sentence: { stems: a } }: Frame, { sentence: { stems: b } }: Frame): number {
  let bits = 0
  for (const stem of a) if (b.has(stem)) bits += rarityOf(stem) - COMMON_BITS
  return Math.min(MOST_BITS, bits)
}

function nearWords({ near: a }: Frame, { near: b }: Frame): number {
  let words = 0
  for (const stem of a) if (b.has(stem)) words++
  return Math.min(MOST_NEAR, words)
}

// Both sentences name somebody, and nobody that the other one names.
function haveOtherNames({ sentence: { names: a } }: Frame, { sentence: { names: b } }: Frame): boolean {
  return a.size > 0 && b.size > 0 && isDisjoint(a, b)
}

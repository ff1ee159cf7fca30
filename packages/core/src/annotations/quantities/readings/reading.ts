import { SPACED, type Tokens } from '../../../document/tokens.ts'
import { wordId } from '../../../document/vocabulary.ts'
import { WordSet } from '../../../document/word-set.ts'
import type { QuantityKind } from '../quantity.ts'

/** What stands behind a number and makes a figure of it. */
export interface Reading {
  kind: QuantityKind
  unit?: string
  last: number
  /** A unit that is a part of another: 100 for cents. */
  divisor?: number
}

export const hyphens = new WordSet('- \u2010 \u2011 \u2013')

/** The token in which a unit can stand: the next one, or the one behind a hyphen ("34-year-old", "10-mile"). */
export function unitToken(tokens: Tokens, last: number, end: number): number {
  const next = last + 1
  return next < end && hyphens.has(tokens.word[next]) && !tokens.is(next, SPACED) && !tokens.is(next + 1, SPACED)
    ? next + 1
    : next
}

export const percentWords = new WordSet('% percent pct percentage')

export const per = wordId('per')

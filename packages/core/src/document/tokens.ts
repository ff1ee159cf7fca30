import { wordForm } from './vocabulary.ts'

/** Kinds of token. A number starts with a digit; an address is a URL or an e-mail address. */
export const WORD = 1
export const NUMBER = 2
export const PUNCTUATION = 3
export const SYMBOL = 4
export const ADDRESS = 5

/** Bits of `tokens.shape`. */
export const SPACED = 1 // white space, or the start of a block, stands before it
export const CAPITAL = 2 // the first letter is upper case
export const ALL_CAPS = 4 // two or more letters, all upper case
export const MIXED = 8 // an upper-case letter behind a lower-case one: iPhone, McCartney
export const HAS_DIGIT = 16
export const DOTTED = 32 // an abbreviation with its own dots: U.S., a.m., J.K.

/**
 * The tokens of a document as columns; white space is no token. A word is a
 * run of letters with inner apostrophes ("don't", "O'Brien"); a hyphen and a
 * possessive "'s" are tokens of their own, so "Asia-Pacific" is three tokens
 * and "Japan's" two. "12,000" and "3.4" are one token, "1.13bn" is two.
 */
export class Tokens {
  /** Offsets in the draft's text, UTF-16 code units. */
  readonly start: Uint32Array
  readonly end: Uint32Array
  readonly kind: Uint8Array
  readonly shape: Uint8Array
  /** Id of the normalised form; see `wordId`. Punctuation and symbols have one too. */
  readonly word: Uint32Array
  readonly length: number
  readonly #text: string

  constructor(text: string, columns: Columns) {
    this.#text = text
    this.length = columns.length
    this.start = columns.start
    this.end = columns.end
    this.kind = columns.kind
    this.shape = columns.shape
    this.word = columns.word
  }

  /** The token as written. */
  text(token: number): string {
    return this.#text.slice(this.start[token], this.end[token])
  }

  /** The token's normalised form: lower case, straight apostrophes. */
  form(token: number): string {
    return token < this.length && token >= 0 ? wordForm(this.word[token]) : ''
  }

  is(token: number, bit: number): boolean {
    return (this.shape[token] & bit) !== 0
  }

  /** The first token that ends behind `offset`; `length` where there is none. */
  at(offset: number): number {
    let low = 0
    let high = this.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.end[middle] > offset) high = middle
      else low = middle + 1
    }
    return low
  }
}

export interface Columns {
  start: Uint32Array
  end: Uint32Array
  kind: Uint8Array
  shape: Uint8Array
  word: Uint32Array
  length: number
  /** The tokens that a sentence may end with, in order: terminal marks, and words with a full stop of their own. */
  stops: number[]
}

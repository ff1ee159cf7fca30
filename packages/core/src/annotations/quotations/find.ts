import type { Document } from '../../document/document.ts'
import { CAPITAL, NUMBER, PUNCTUATION, SPACED, WORD } from '../../document/tokens.ts'
import { WordSet } from '../../document/word-set.ts'
import { defineLayer } from '../layer.ts'

/** A stretch between quotation marks, as tokens; the marks are included. */
export interface QuotedRange {
  first: number
  last: number
  /** The closing mark is there. */
  closed: boolean
  /** The paragraph before it ended inside the same quotation. */
  continued: boolean
  /** It is a block quotation, which has no marks of its own. */
  unmarked: boolean
  block: number
}

const STRAIGHT = 0x22
const STRAIGHT_SINGLE = 0x27
const LEFT_SINGLE = 0x2018
const RIGHT_SINGLE = 0x2019
const LEFT = 0x201c
const RIGHT = 0x201d
const LOW = 0x201e
const LEFT_ANGLE = 0xab
const RIGHT_ANGLE = 0xbb

/** Words that lose their head to an apostrophe: "the '90s" is seen by its digit, "'til" and "rock 'n' roll" here. */
const clipped = new WordSet('em til n tis twas cause bout round cos')

/**
 * The outermost quoted ranges of a document, in order; a block quotation without marks is one. A quotation ends at
 * its closing mark; where that is missing, before the next opening mark or
 * at the end of its paragraph. By the convention of English news an open
 * quotation may be opened anew at each paragraph and is closed once.
 */
export const quotedRanges = defineLayer((document): readonly QuotedRange[] => {
  const ranges: QuotedRange[] = []
  let before: QuotedRange | undefined
  let token = 0
  document.blocks.forEach((block, index) => {
    const first = token
    while (token < document.tokens.length && document.tokens.end[token] <= block.end) token++
    if (block.kind === 'code') return
    const found = rangesIn(document, first, token - 1, index)
    if (block.kind === 'block-quote' && found.length === 0 && first < token) {
      found.push({ first, last: token - 1, closed: true, continued: false, unmarked: true, block: index })
    }
    if (before && found.length > 0 && found[0].first === first) found[0].continued = true
    for (const range of found) ranges.push(range)
    const last = found.at(-1)
    before = last && !last.closed && last.last === token - 1 ? last : undefined
  })
  return ranges
})

/** For each token of a document: 0 outside quotation marks, 1 within them, 2 at their end. */
export const quotedTokens = defineLayer((document): Uint8Array => {
  const quoted = new Uint8Array(document.tokens.length)
  for (const { first, last } of quotedRanges(document)) {
    quoted.fill(INSIDE, first, last)
    quoted[last] = LAST
  }
  return quoted
})

export const INSIDE = 1
// No threshold: a kind of token.
export const LAST = 2

function rangesIn(document: Document, from: number, to: number, block: number): QuotedRange[] {
  const ranges: QuotedRange[] = []
  let token = from
  while (token <= to) {
    const close = closerOf(document, token, to)
    if (close === undefined) {
      token++
      continue
    }
    ranges.push({ first: token, last: close.at, closed: close.closed, continued: false, unmarked: false, block })
    token = close.at + 1
  }
  return ranges
}

/** Where the quotation ends that a token opens; undefined where it opens none. */
function closerOf(document: Document, token: number, to: number): { at: number; closed: boolean } | undefined {
  if (document.tokens.kind[token] !== PUNCTUATION) return undefined
  const mark = markAt(document, token)
  if (mark === LEFT || mark === LOW || mark === LEFT_ANGLE) return doubleCloser(document, token, to, mark)
  if (mark === STRAIGHT && opens(document, token, to)) return doubleCloser(document, token, to, mark)
  if ((mark === STRAIGHT_SINGLE || mark === LEFT_SINGLE) && opensSingle(document, token, to)) {
    const at = singleCloser(document, token, to, mark)
    return at === undefined ? undefined : { at, closed: true }
  }
  return undefined
}

function doubleCloser(document: Document, token: number, to: number, mark: number): { at: number; closed: boolean } {
  for (let at = token + 1; at <= to; at++) {
    if (document.tokens.kind[at] !== PUNCTUATION) continue
    const unit = markAt(document, at)
    if (closes(mark, unit) && !(unit === STRAIGHT && opensAnew(document, at, to))) return { at, closed: true }
    if (unit === mark && mark !== LOW && opensAnew(document, at, to)) return { at: at - 1, closed: false }
  }
  return { at: to, closed: false }
}

function closes(opener: number, unit: number): boolean {
  if (opener === LEFT || opener === STRAIGHT) return unit === RIGHT || unit === STRAIGHT
  if (opener === LOW) return unit === LEFT || unit === RIGHT
  return unit === RIGHT_ANGLE
}

// A mark that opens while a quotation is open: the first one's closing mark is missing.
function opensAnew(document: Document, token: number, to: number): boolean {
  return document.tokens.is(token, SPACED) && token < to && !document.tokens.is(token + 1, SPACED)
}

function opens({ tokens, text }: Document, token: number, to: number): boolean {
  if (token >= to || tokens.is(token + 1, SPACED)) return false
  return tokens.is(token, SPACED) || isOpening(text.charCodeAt(tokens.start[token] - 1))
}

function opensSingle(document: Document, token: number, to: number): boolean {
  const { tokens } = document
  if (!opens(document, token, to) || tokens.end[token] - tokens.start[token] > 1) return false
  return tokens.kind[token + 1] !== NUMBER && !clipped.has(tokens.word[token + 1])
}

/**
 * The closing mark of a single-quoted stretch. "'The workers' strike goes on,' he said": an apostrophe
 * behind an "s" with more of the sentence to come is a possessive as long as a better mark follows.
 */
function singleCloser(document: Document, token: number, to: number, mark: number): number | undefined {
  const { tokens, text } = document
  let possessive: number | undefined
  for (let at = token + 1; at <= to; at++) {
    if (tokens.kind[at] !== PUNCTUATION) continue
    const unit = markAt(document, at)
    if (unit === LEFT_SINGLE || (unit === STRAIGHT_SINGLE && opensAnew(document, at, to))) return possessive
    if (unit === STRAIGHT || unit === LEFT) return possessive
    if (unit !== RIGHT_SINGLE && !(unit === STRAIGHT_SINGLE && mark === STRAIGHT_SINGLE)) continue
    if (tokens.is(at, SPACED) || (at < to && !tokens.is(at + 1, SPACED) && tokens.kind[at + 1] === WORD)) continue
    const letter = text.charCodeAt(tokens.start[at] - 1) | 0x20
    if (letter !== 0x73 || at === to || tokens.kind[at + 1] === PUNCTUATION || tokens.is(at + 1, CAPITAL)) return at
    possessive ??= at
  }
  return possessive
}

function markAt({ text, tokens }: Document, token: number): number {
  return text.charCodeAt(tokens.start[token])
}

// "(", "[", "{", a dash, a slash, or another opening mark.
function isOpening(unit: number): boolean {
  return (
    unit === 0x28 ||
    unit === 0x5b ||
    unit === 0x7b ||
    unit === 0x2d ||
    unit === 0x2013 ||
    unit === 0x2014 ||
    unit === 0x2f ||
    unit === LEFT ||
    unit === LEFT_SINGLE ||
    unit === STRAIGHT_SINGLE ||
    unit === STRAIGHT
  )
}

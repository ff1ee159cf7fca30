import type { Block } from '../draft/draft.ts'
import { classOf, classOfPair, DIGIT, LEAD, LETTER, PUNCTUATION as PUNCT, SPACE, TRAIL } from './characters.ts'
import {
  ADDRESS,
  ALL_CAPS,
  CAPITAL,
  type Columns,
  DOTTED,
  HAS_DIGIT,
  MIXED,
  NUMBER,
  PUNCTUATION,
  SPACED,
  SYMBOL,
  WORD
} from './tokens.ts'
import { normalise, wordId } from './vocabulary.ts'

const FULL_STOP = 0x2e
const COMMA = 0x2c
const APOSTROPHE = 0x27
const RIGHT_QUOTE = 0x2019

/** One pass over the text's UTF-16 code units: the tokens of every block, in order. */
export function scan(text: string, blocks: readonly Block[]): Columns {
  const columns = room(text.length)
  for (const block of blocks) scanBlock(text, block.start, block.end, columns)
  return columns
}

function room(characters: number): Columns {
  const size = characters + 1
  return {
    start: new Uint32Array(size),
    end: new Uint32Array(size),
    kind: new Uint8Array(size),
    shape: new Uint8Array(size),
    word: new Uint32Array(size),
    length: 0
  }
}

function scanBlock(text: string, from: number, to: number, columns: Columns): void {
  let spaced = SPACED
  let at = from
  while (at < to) {
    const unit = text.charCodeAt(at)
    let type = classOf(unit)
    if (type === LEAD && at + 1 < to) type = classOfPair(unit, text.charCodeAt(at + 1))
    if (type === SPACE) {
      spaced = SPACED
      at++
      continue
    }
    let end: number
    let kind: number
    if (type === LETTER) {
      end = addressEnd(text, at, to) || wordEnd(text, at, to)
      kind = isAddress(text, at, end) ? ADDRESS : WORD
    } else if (type === DIGIT) {
      end = numberEnd(text, at, to)
      kind = NUMBER
    } else if (isApostrophe(unit) && spaced === 0 && possessiveEnd(text, at, to)) {
      end = at + 2
      kind = WORD
    } else {
      end = runEnd(text, at, to)
      kind = type === PUNCT ? PUNCTUATION : SYMBOL
    }
    push(text, at, end, kind, spaced, columns)
    spaced = 0
    at = end
  }
}

function push(text: string, start: number, end: number, kind: number, spaced: number, columns: Columns): void {
  const token = columns.length++
  const raw = text.slice(start, end)
  columns.start[token] = start
  columns.end[token] = end
  columns.kind[token] = kind
  columns.shape[token] = spaced | (kind === WORD ? shapeOf(raw) : 0)
  columns.word[token] = wordId(normalise(raw))
}

function shapeOf(word: string): number {
  let shape = 0
  let upper = 0
  let lower = 0
  for (let index = 0; index < word.length; index++) {
    const letter = word[index]
    if (letter === '.') shape |= DOTTED
    else if (classOf(word.charCodeAt(index)) === DIGIT) shape |= HAS_DIGIT
    else if (letter !== letter.toLowerCase()) {
      if (index === 0) shape |= CAPITAL
      if (lower > 0) shape |= MIXED
      upper++
    } else if (letter !== letter.toUpperCase()) lower++
  }
  if (upper > 1 && lower === 0) shape |= ALL_CAPS
  return shape
}

function wordEnd(text: string, start: number, to: number): number {
  const dotted = dottedEnd(text, start, to)
  if (dotted) return dotted
  let at = start
  while (at < to) {
    const unit = text.charCodeAt(at)
    const type = classOf(unit)
    if (type === LETTER || type === DIGIT) at++
    else if (type === LEAD && at + 1 < to && classOfPair(unit, text.charCodeAt(at + 1)) === LETTER) at += 2
    else if (isApostrophe(unit) && at + 1 < to && classOf(text.charCodeAt(at + 1)) === LETTER && !possessiveEnd(text, at, to))
      at++
    else break
  }
  return at
}

// "U.S.", "a.m.", "J.K.", "e.g.": single letters, each with its dot; the last dot may be missing ("U.S").
function dottedEnd(text: string, start: number, to: number): number {
  let at = start
  let letters = 0
  while (at + 1 < to && classOf(text.charCodeAt(at)) === LETTER && text.charCodeAt(at + 1) === FULL_STOP) {
    at += 2
    letters++
  }
  if (letters === 0) return 0
  if (at < to && classOf(text.charCodeAt(at)) === LETTER) {
    if (at + 1 < to && classOf(text.charCodeAt(at + 1)) === LETTER) return 0
    return at + 1
  }
  return letters > 1 ? at : 0
}

function numberEnd(text: string, start: number, to: number): number {
  let at = start
  while (at < to) {
    const unit = text.charCodeAt(at)
    if (classOf(unit) === DIGIT) at++
    else if ((unit === COMMA || unit === FULL_STOP) && at + 1 < to && classOf(text.charCodeAt(at + 1)) === DIGIT) at++
    else break
  }
  return at
}

// The end of a possessive or clitic "'s" that starts at the apostrophe `at`, or 0.
function possessiveEnd(text: string, at: number, to: number): number {
  const letter = text.charCodeAt(at + 1) | 0x20
  if (letter !== 0x73 || at + 1 >= to) return 0
  return at + 2 >= to || (classOf(text.charCodeAt(at + 2)) !== LETTER && !isApostrophe(text.charCodeAt(at + 2))) ? at + 2 : 0
}

function runEnd(text: string, start: number, to: number): number {
  const unit = text.charCodeAt(start)
  let at = start + 1
  if (classOf(unit) === LEAD && at < to && classOf(text.charCodeAt(at)) === TRAIL) return at + 1
  while (at < to && text.charCodeAt(at) === unit) at++
  return at
}

const address = /(?:https?:\/\/|www\.)[^\s<>"'”’]*[\p{L}\p{N}/#=&_-]|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/uy

function addressEnd(text: string, at: number, to: number): number {
  // Only "http", "www" and a name before "@" can begin an address.
  const unit = text.charCodeAt(at) | 0x20
  if (unit !== 0x68 && unit !== 0x77 && !mailAhead(text, at, to)) return 0
  address.lastIndex = at
  return address.test(text) && address.lastIndex <= to ? address.lastIndex : 0
}

function mailAhead(text: string, at: number, to: number): boolean {
  const limit = Math.min(to, at + 65)
  for (let index = at; index < limit; index++) {
    const unit = text.charCodeAt(index)
    if (unit === 0x40) return true
    const type = classOf(unit)
    if (type !== LETTER && type !== DIGIT && unit !== FULL_STOP && unit !== 0x2b && unit !== 0x2d && unit !== 0x5f) return false
  }
  return false
}

function isAddress(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x40 || unit === 0x2f) return true
  }
  return text.startsWith('www.', start)
}

function isApostrophe(unit: number): boolean {
  return unit === APOSTROPHE || unit === RIGHT_QUOTE
}

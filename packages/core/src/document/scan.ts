import type { Block } from '../draft/draft.ts'
import {
  BEYOND_ASCII,
  BINDS,
  BLANK,
  DIGIT,
  IN_LETTERS,
  IN_WORD,
  isLetterPair,
  isTerminal,
  LARGE,
  POINT,
  SMALL,
  SURROGATE,
  traits
} from './characters.ts'
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
import { HASH_SEED, hashStep, idOfLetters, idOfRange } from './vocabulary.ts'

const APOSTROPHE = 0x27
const PLUS = 0x2b
const COMMA = 0x2c
const HYPHEN = 0x2d
const FULL_STOP = 0x2e
const SLASH = 0x2f
const COLON = 0x3a
const AT_SIGN = 0x40
const UNDERSCORE = 0x5f
const RIGHT_QUOTE = 0x2019

const KEPT_ROOM = 1 << 18

// Filled by one call of `scan`, copied from at its end, then free for the next.
let scratch = room(1 << 12)

// Whether the text that is scanned has an e-mail address anywhere: most have none, and none is looked for.
let hasMail = false

/** One pass over the text's UTF-16 code units: the tokens of every block, in order. */
export function scan(text: string, blocks: readonly Block[]): Columns {
  scratch.length = 0
  scratch.stops = []
  hasMail = text.includes('@')
  for (const block of blocks) {
    makeRoom(block.end - block.start)
    scanBlock(text, block.start, block.end, scratch)
  }
  return copyOfScratch()
}

function scanBlock(text: string, from: number, to: number, columns: Columns): void {
  const { start, end, kind, shape, word } = columns
  let token = columns.length
  let spaced = SPACED
  let at = from
  while (at < to) {
    const first = at
    const unit = text.charCodeAt(at++)
    const trait = traits[unit]
    if (trait & BLANK) {
      spaced = SPACED
      continue
    }
    start[token] = first
    shape[token] = spaced
    if (trait & IN_LETTERS) {
      // The hot loop: the hash and the traits of a word are gathered as its letters are read.
      let hash = hashStep(HASH_SEED, unit)
      let inner = SMALL
      let behind = 0
      while (at < to) {
        const letter = text.charCodeAt(at)
        behind = traits[letter]
        if ((behind & IN_WORD) === 0) break
        inner |= behind
        hash = hashStep(hash, letter)
        at++
      }
      const stop = at
      if ((behind & BINDS) !== 0 && isBinding(text, stop, to)) at = boundEnd(text, first, stop, to)
      if (at === stop && inner === SMALL && (trait & BEYOND_ASCII) === 0) {
        kind[token] = WORD
        if (trait & LARGE) shape[token] |= CAPITAL
        word[token] = idOfLetters(text, first, at, hash)
      } else writeWord(text, first, stop, at, columns, token)
    } else at = scanMark(text, first, to, columns, token)
    end[token++] = at
    spaced = 0
  }
  columns.length = token
}

// A word or address that is more than lower-case letters behind its first one: "COVID", "don't", "U.S.", "a.b@c.org".
function writeWord(text: string, first: number, stop: number, end: number, columns: Columns, token: number): void {
  columns.word[token] = idOfRange(text, first, end)
  if (end > stop && isAddress(text, first, end)) columns.kind[token] = ADDRESS
  else {
    columns.kind[token] = WORD
    columns.shape[token] |= shapeOf(text, first, end)
    if (text.charCodeAt(end - 1) === FULL_STOP) columns.stops.push(token)
  }
}

// A token that starts with no letter of the basic plane.
function scanMark(text: string, first: number, to: number, columns: Columns, token: number): number {
  const unit = text.charCodeAt(first)
  const trait = traits[unit]
  let end: number
  if (trait & DIGIT) {
    const address = mailEnd(text, first, to)
    end = address || numberEnd(text, first, to)
    columns.kind[token] = address ? ADDRESS : NUMBER
  } else if (trait & SURROGATE) {
    end = astralEnd(text, first, to)
    columns.kind[token] = isLetterAt(text, first, to) ? WORD : SYMBOL
  } else if (isApostrophe(unit) && (columns.shape[token] & SPACED) === 0 && possessiveEnd(text, first, to)) {
    end = first + 2
    columns.kind[token] = WORD
  } else {
    end = runEnd(text, first, to)
    columns.kind[token] = trait & POINT ? PUNCTUATION : SYMBOL
    if (isTerminal(unit)) columns.stops.push(token)
  }
  columns.word[token] = idOfRange(text, first, end)
  return end
}

function capitalOf(trait: number): number {
  return trait & LARGE ? CAPITAL : 0
}

function shapeOf(text: string, start: number, end: number): number {
  let shape = capitalOf(traits[text.charCodeAt(start)])
  let large = 0
  let small = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    const trait = traits[unit]
    if (unit === FULL_STOP) shape |= DOTTED
    else if (trait & DIGIT) shape |= HAS_DIGIT
    else if (trait & SMALL) small++
    else if (trait & LARGE) {
      if (small > 0) shape |= MIXED
      large++
    }
  }
  return large > 1 && small === 0 ? shape | ALL_CAPS : shape
}

// Whether a mark may bind: a letter stands behind it, or it is that of "https://".
function isBinding(text: string, mark: number, to: number): boolean {
  if (mark + 1 >= to || (traits[text.charCodeAt(mark)] & BINDS) === 0) return false
  const behind = text.charCodeAt(mark + 1)
  return (traits[behind] & (IN_WORD | SURROGATE)) !== 0 || behind === SLASH
}

// The end of a word or address whose first letters end at `stop`, before a mark that may bind: "don't", "U.S.", "a.b@c.org".
function boundEnd(text: string, first: number, stop: number, to: number): number {
  const mark = text.charCodeAt(stop)
  if (mark === FULL_STOP && stop === first + 1) return mailEnd(text, first, to) || dottedEnd(text, first, to) || stop
  if (isApostrophe(mark) || traits[mark] & SURROGATE) return wordEnd(text, stop, to)
  return linkEnd(text, first, stop, to) || mailEnd(text, first, to) || stop
}

// On from the end of its first letters: "rock'n'roll", "O'Brien's" without its "'s".
function wordEnd(text: string, stop: number, to: number): number {
  let at = stop
  while (at < to) {
    const unit = text.charCodeAt(at)
    if (traits[unit] & IN_WORD) at++
    else if (traits[unit] & SURROGATE && isLetterAt(text, at, to)) at += 2
    else if (isApostrophe(unit) && at + 1 < to && traits[text.charCodeAt(at + 1)] & IN_LETTERS && !possessiveEnd(text, at, to))
      at++
    else break
  }
  return at
}

// "U.S.", "a.m.", "J.K.", "e.g.": single letters, each with its dot; the last dot may be missing ("U.S").
function dottedEnd(text: string, start: number, to: number): number {
  let at = start
  while (at + 1 < to && traits[text.charCodeAt(at)] & IN_LETTERS && text.charCodeAt(at + 1) === FULL_STOP) at += 2
  const isLetterNext = at < to && (traits[text.charCodeAt(at)] & IN_LETTERS) !== 0
  const isWordNext = isLetterNext && at + 1 < to && (traits[text.charCodeAt(at + 1)] & IN_WORD) !== 0
  if (isLetterNext && !isWordNext) return at + 1
  return at - start > 2 ? at : 0
}

function numberEnd(text: string, start: number, to: number): number {
  let at = start
  while (at < to) {
    const unit = text.charCodeAt(at)
    if (traits[unit] & DIGIT) at++
    else if ((unit === COMMA || unit === FULL_STOP) && at + 1 < to && traits[text.charCodeAt(at + 1)] & DIGIT) at++
    else break
  }
  return at
}

// The end of a possessive or clitic "'s" that starts at the apostrophe `at`, or 0.
function possessiveEnd(text: string, at: number, to: number): number {
  if (at + 1 >= to || (text.charCodeAt(at + 1) | 0x20) !== 0x73) return 0
  if (at + 2 >= to) return at + 2
  const behind = text.charCodeAt(at + 2)
  return traits[behind] & IN_WORD || isApostrophe(behind) ? 0 : at + 2
}

function runEnd(text: string, start: number, to: number): number {
  const unit = text.charCodeAt(start)
  let at = start + 1
  while (at < to && text.charCodeAt(at) === unit) at++
  return at
}

function astralEnd(text: string, start: number, to: number): number {
  if (isLetterAt(text, start, to)) return wordEnd(text, start, to)
  return isPairAt(text, start, to) ? start + 2 : start + 1
}

function isLetterAt(text: string, at: number, to: number): boolean {
  return isPairAt(text, at, to) && isLetterPair(text.charCodeAt(at), text.charCodeAt(at + 1))
}

function isPairAt(text: string, at: number, to: number): boolean {
  return at + 1 < to && (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00
}

const link = /(?:https?:\/\/|www\.)[^\s<>"'”’]*[\p{L}\p{N}/#=&_-]/iuy
const mail = /[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/y
const LONGEST_MAILBOX = 64

function linkEnd(text: string, first: number, stop: number, to: number): number {
  const mark = text.charCodeAt(stop)
  if (mark !== FULL_STOP && !(mark === COLON && text.charCodeAt(stop + 1) === SLASH)) return 0
  const initial = text.charCodeAt(first) | 0x20
  return initial === 0x68 || initial === 0x77 ? matchEnd(link, text, first, to) : 0
}

function mailEnd(text: string, first: number, to: number): number {
  if (!hasMail || !hasMailbox(text, first, Math.min(to, first + LONGEST_MAILBOX + 1))) return 0
  return matchEnd(mail, text, first, to)
}

function hasMailbox(text: string, first: number, to: number): boolean {
  for (let at = first; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (unit === AT_SIGN) return true
    const isInMailbox = unit === FULL_STOP || unit === PLUS || unit === HYPHEN || unit === UNDERSCORE
    if (!isInMailbox && (unit > 0x7f || (traits[unit] & IN_WORD) === 0)) return false
  }
  return false
}

function matchEnd(pattern: RegExp, text: string, first: number, to: number): number {
  pattern.lastIndex = first
  return pattern.test(text) && pattern.lastIndex <= to ? pattern.lastIndex : 0
}

function isAddress(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === AT_SIGN || unit === SLASH) return true
  }
  return (text.charCodeAt(start + 1) | 0x20) === 0x77 && /^www\./i.test(text.slice(start, start + 4))
}

function isApostrophe(unit: number): boolean {
  return unit === APOSTROPHE || unit === RIGHT_QUOTE
}

function room(size: number): Columns {
  return {
    start: new Uint32Array(size),
    end: new Uint32Array(size),
    kind: new Uint8Array(size),
    shape: new Uint8Array(size),
    word: new Uint32Array(size),
    length: 0,
    stops: []
  }
}

function makeRoom(tokens: number): void {
  const needed = scratch.length + tokens
  if (needed <= scratch.start.length) return
  const { start, end, kind, shape, word, length, stops } = scratch
  scratch = Object.assign(room(Math.max(needed, 2 * start.length)), { length, stops })
  scratch.start.set(start)
  scratch.end.set(end)
  scratch.kind.set(kind)
  scratch.shape.set(shape)
  scratch.word.set(word)
}

function copyOfScratch(): Columns {
  const { start, end, kind, shape, word, length, stops } = scratch
  if (start.length > KEPT_ROOM) scratch = room(1 << 12)
  return {
    start: start.slice(0, length),
    end: end.slice(0, length),
    kind: kind.slice(0, length),
    shape: shape.slice(0, length),
    word: word.slice(0, length),
    length,
    stops
  }
}

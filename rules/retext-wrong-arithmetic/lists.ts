import { CAPITAL, type Quantity, SPACED, type Span, type Tokens, WORD, wordId } from '@stet/core'
import { clauseWords, nameLinks, trailingPlaces } from './lexicon.ts'
import type { Passage } from './passage.ts'

/** A list that runs from behind a colon, a bracket or a dash to the end of it. */
export interface List extends Span {
  /** Tokens of its items, both inclusive; "and" and the commas left out. */
  items: readonly { first: number; last: number }[]
  /** How many things it may list: "A, B, and C and D" is three or four. */
  fewest: number
  most: number
}

const comma = wordId(',')
const semicolon = wordId(';')
const colon = wordId(':')
const and = wordId('and')
const ampersand = wordId('&')
const dot = wordId('.')
const openBracket = wordId('(')
const closeBracket = wordId(')')
const hyphen = wordId('-')
const dashes = [wordId('\u2013'), wordId('\u2014')]
const closers = [dot, wordId('!'), wordId('?')]

/** The most tokens of a list that a reader still counts. */
const LONGEST_LIST = 150

/** The only colon of a sentence that has a space behind it and stands before a list. */
export function colonOf({ tokens, sentence }: Passage): number | undefined {
  let found: number | undefined
  for (let token = sentence.first; token < sentence.last; token++) {
    if (tokens.word[token] !== colon) continue
    if (found !== undefined) return undefined
    found = token
  }
  return found
}

/** The list behind a colon, up to the sentence's end. */
export function listBehindColon(passage: Passage, at: number): List | undefined {
  const { tokens, sentence } = passage
  const last = closers.includes(tokens.word[sentence.last]) ? sentence.last - 1 : sentence.last
  return listBetween(passage, at + 1, last)
}

/** The list that starts at a token and runs to the sentence's end, or to a semicolon or a bracket. */
export function listWithin(passage: Passage, first: number): List | undefined {
  const { tokens, sentence } = passage
  let last = first
  while (last < sentence.last && !isStop(tokens, last + 1)) last++
  return listBetween(passage, first, last)
}

function isStop(tokens: Tokens, token: number): boolean {
  const word = tokens.word[token]
  return word === semicolon || word === openBracket || word === closeBracket || dashes.includes(word) || closers.includes(word)
}

/** The list that starts at a token and runs to the first comma behind its "and", or as far as `listWithin`. */
export function listUpToComma(passage: Passage, first: number): List | undefined {
  const { tokens, sentence } = passage
  let hasAnd = false
  let last = first
  for (; last < sentence.last && !isStop(tokens, last + 1); last++) {
    if (isAnd(tokens, last + 1)) hasAnd = true
    else if (hasAnd && tokens.word[last + 1] === comma) break
  }
  return listBetween(passage, first, last)
}

/** The list in brackets or dashes right behind a token. */
export function listInBrackets(passage: Passage, behind: number): List | undefined {
  const { tokens, sentence } = passage
  const open = behind + 1
  const isDash = isDashAt(tokens, open)
  if (tokens.word[open] !== openBracket && !isDash) return undefined
  for (let token = open + 1; token <= Math.min(sentence.last, open + LONGEST_LIST); token++) {
    const closes = isDash ? isDashAt(tokens, token) : tokens.word[token] === closeBracket
    if (closes) return listBetween(passage, open + 1, token - 1)
  }
  return undefined
}

/** The names between commas behind a token: "three countries, France, Germany and Spain, signed". */
export function listInCommas(passage: Passage, behind: number): List | undefined {
  const { tokens, sentence } = passage
  const first = behind + 2
  if (tokens.word[behind + 1] !== comma) return undefined
  let end = first
  let ands = 0
  for (; end <= sentence.last && isInNames(tokens, end); end++) {
    if (isAnd(tokens, end)) ands++
    else if (ands === 1 && tokens.word[end] === comma) break
  }
  const isClosed = end > sentence.last || tokens.word[end] === comma || isStop(tokens, end)
  const goesOn = tokens.word[end] === comma && (isAnd(tokens, end + 1) || tokens.is(end + 1, CAPITAL))
  return ands === 1 && isClosed && !goesOn ? listBetween(passage, first, end - 1) : undefined
}

function isInNames(tokens: Tokens, token: number): boolean {
  if (tokens.word[token] === comma || isAnd(tokens, token)) return true
  return tokens.is(token, CAPITAL) || (tokens.kind[token] === WORD && nameLinks.has(tokens.word[token]))
}

// "Three firms - Arup, Aecom and WSP - won": a hyphen with spaces is a dash.
function isDashAt(tokens: Tokens, token: number): boolean {
  if (dashes.includes(tokens.word[token])) return true
  return tokens.word[token] === hyphen && tokens.is(token, SPACED) && tokens.is(token + 1, SPACED)
}

function listBetween({ document, tokens }: Passage, first: number, last: number): List | undefined {
  if (first >= last || last - first > LONGEST_LIST) return undefined
  const separator = hasAny(tokens, first, last, semicolon) ? semicolon : comma
  const segments = split(tokens, first, last, separator)
  if (segments.length === 0) return undefined
  const items: { first: number; last: number }[] = []
  let fewest = 0
  let most = 0
  let before: string | undefined
  for (const [index, segment] of segments.entries()) {
    const isFinal = index === segments.length - 1
    const leads = isAnd(tokens, segment.first)
    if (leads && !isFinal) return undefined
    const start = leads ? segment.first + 1 : segment.first
    const ands = countAnds(tokens, start, segment.last)
    // "A, B and C" ends in two items; without any "and" the end of the list is not known.
    if (isFinal && !leads && ands === 0) return undefined
    const finals = isFinal && !leads ? 2 : 1
    const text = document.text.slice(tokens.start[start], tokens.end[segment.last])
    fewest += isOptional(text, before) ? 0 : finals
    before = text
    most += 1 + ands
    items.push(...(finals === 2 ? split2(tokens, start, segment.last) : [{ first: start, last: segment.last }]))
  }
  return { items, fewest, most, start: tokens.start[first], end: tokens.end[last] }
}

function isAnd(tokens: Tokens, token: number): boolean {
  return tokens.word[token] === and || tokens.word[token] === ampersand
}

function hasAny(tokens: Tokens, first: number, last: number, word: number): boolean {
  for (let token = first; token <= last; token++) if (tokens.word[token] === word) return true
  return false
}

function split(tokens: Tokens, first: number, last: number, separator: number): { first: number; last: number }[] {
  const segments: { first: number; last: number }[] = []
  let start = first
  for (let token = first; token <= last; token++) {
    if (tokens.word[token] !== separator) continue
    if (token > start) segments.push({ first: start, last: token - 1 })
    start = token + 1
  }
  if (start <= last) segments.push({ first: start, last })
  return segments
}

// "WSP and Jacobs", at the last "and".
function split2(tokens: Tokens, first: number, last: number): { first: number; last: number }[] {
  for (let token = last - 1; token > first; token--) {
    if (isAnd(tokens, token)) {
      return [
        { first, last: token - 1 },
        { first: token + 1, last }
      ]
    }
  }
  return [{ first, last }]
}

function countAnds(tokens: Tokens, first: number, last: number): number {
  let count = 0
  for (let token = first; token <= last; token++) if (isAnd(tokens, token)) count++
  return count
}

// "Portland, Oregon", "Ann Roe, 34"; in "France, Germany and Spain" each stands for itself.
function isOptional(item: string, before: string | undefined): boolean {
  if (/^\d+$/.test(item)) return true
  return before !== undefined && trailingPlaces.has(item.toLowerCase()) && !trailingPlaces.has(before.toLowerCase())
}

/** The most words of an item that is a name or a thing and no sentence. */
const LONGEST_ITEM = 5

/** Whether all items are short and of one make: all names, or all things in lower case. */
export function isPlainList({ tokens }: Passage, { items }: List): boolean {
  let names = 0
  for (const { first, last } of items) {
    if (last - first + 1 > LONGEST_ITEM) return false
    for (let token = first; token <= last; token++) {
      if (tokens.kind[token] !== WORD && !/^(?:-|\u2019|'|'s|\u2019s|\.)$/.test(tokens.text(token))) return false
      if (clauseWords.has(tokens.word[token])) return false
    }
    if (/^[A-Z]/.test(tokens.text(first))) names++
  }
  return names === 0 || names === items.length
}

/** The figure that an item starts with: "60 in Leeds". */
export function figureOf({ first, last }: { first: number; last: number }, figures: readonly Quantity[]): Quantity | undefined {
  return figures.find((figure) => figure.first === first && figure.last <= last)
}

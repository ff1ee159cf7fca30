import type { Block } from '../draft/draft.ts'
import { leadingAbbreviations, sentenceOpeners } from './abbreviations.ts'
import { CAPITAL, DOTTED, NUMBER, PUNCTUATION, SPACED, type Tokens, WORD } from './tokens.ts'

/** Sentences as ranges of tokens: `first[i]` to `last[i]`, the latter inclusive. */
export interface SentenceColumns {
  first: number[]
  last: number[]
  /** Index of the block that the sentence stands in. */
  block: number[]
}

/** Parts each block into sentences. No sentence reaches over the end of a block. */
export function findSentences(text: string, tokens: Tokens, blocks: readonly Block[]): SentenceColumns {
  const columns: SentenceColumns = { first: [], last: [], block: [] }
  let token = 0
  blocks.forEach((block, index) => {
    let first = token
    while (token < tokens.length && tokens.end[token] <= block.end) {
      const last = endsSentence(text, tokens, token, first)
      if (last >= 0 && last + 1 < tokens.length && tokens.end[last + 1] <= block.end) {
        push(first, last, index)
        first = last + 1
        token = last + 1
      } else token++
    }
    if (first < token) push(first, token - 1, index)
  })
  return columns

  function push(first: number, last: number, block: number): void {
    columns.first.push(first)
    columns.last.push(last)
    columns.block.push(block)
  }
}

/** The last token of the sentence that ends at `token` (closing quotes included), or -1. */
function endsSentence(text: string, tokens: Tokens, token: number, first: number): number {
  const ender = text.charCodeAt(tokens.end[token] - 1)
  if (!isTerminal(ender)) return -1
  let last = token
  while (last + 1 < tokens.length && !tokens.is(last + 1, SPACED) && isCloser(text.charCodeAt(tokens.start[last + 1]))) last++
  const next = last + 1
  if (next >= tokens.length || !tokens.is(next, SPACED)) return -1
  if (!opensSentence(text, tokens, next)) return -1
  if (ender !== 0x2e || last > token) return last
  return endsAtFullStop(tokens, token, next, first) ? last : -1
}

function endsAtFullStop(tokens: Tokens, token: number, next: number, first: number): boolean {
  if (tokens.is(token, DOTTED)) return sentenceOpeners.has(tokens.word[next]) || tokens.kind[next] === PUNCTUATION
  if (tokens.kind[token] !== PUNCTUATION || token === first) return true
  const before = token - 1
  if (tokens.is(token, SPACED) || tokens.kind[before] !== WORD) return true
  if (tokens.is(before, CAPITAL) && tokens.end[before] - tokens.start[before] === 1) return sentenceOpeners.has(tokens.word[next])
  return !(leadingAbbreviations.has(tokens.word[before]) && (tokens.is(before, CAPITAL) || tokens.kind[next] === NUMBER))
}

function opensSentence(text: string, tokens: Tokens, token: number): boolean {
  let at = token
  while (at < tokens.length && tokens.kind[at] === PUNCTUATION && isOpener(text.charCodeAt(tokens.start[at]))) at++
  if (at >= tokens.length) return true
  if (tokens.kind[at] === WORD) return tokens.is(at, CAPITAL) || tokens.text(at).toLowerCase() === tokens.text(at).toUpperCase()
  return true
}

function isTerminal(unit: number): boolean {
  return unit === 0x2e || unit === 0x3f || unit === 0x21 || unit === 0x2026 || unit === 0x3002
}

function isCloser(unit: number): boolean {
  return unit === 0x22 || unit === 0x27 || unit === 0x2019 || unit === 0x201d || unit === 0x29 || unit === 0x5d || unit === 0xbb
}

function isOpener(unit: number): boolean {
  return unit === 0x22 || unit === 0x27 || unit === 0x2018 || unit === 0x201c || unit === 0x28 || unit === 0x5b || unit === 0xab
}

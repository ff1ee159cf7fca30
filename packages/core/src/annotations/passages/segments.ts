import type { Document, Sentence } from '../../document/document.ts'
import { IdColumn } from '../../document/id-column.ts'
import { ADDRESS, CAPITAL, NUMBER, PUNCTUATION, type Tokens, WORD } from '../../document/tokens.ts'
import { isCommonWord, rarityOf } from '../../lexicon/rarity.ts'
import { isJoint } from './joints.ts'
import { stemOf } from './stem.ts'

/** What is held against each other: a sentence, or the part of one on either side of a full stop without a space. */
export interface Segment {
  /** First and last token, both inclusive. */
  first: number
  last: number
  block: number
  /** Stems of the words, in order. */
  stems: number[]
  /** Indexes of the words whose stem stands in another segment too. */
  recurring: number[]
  /** What each word says in favour of a copy, in bits. */
  weights: number[]
  /** The sum of the weights. */
  weight: number
}

// A sentence of more words is a list or not prose; it is held against others piece by piece.
const longest = 80

/** The segments of the running text, in order. */
export function findSegments(document: Document): Segment[] {
  const segments: Segment[] = []
  for (const sentence of document.sentences) {
    if (document.blockOf(sentence).kind !== 'paragraph') continue
    pushPieces(segments, document.tokens, sentence)
  }
  weigh(segments)
  return segments
}

// "domestic support.cy aims to": what is behind the full stop is a segment of its own.
function pushPieces(segments: Segment[], tokens: Tokens, { first, last, block }: Sentence): void {
  let from = first
  let words = 0
  for (let token = first; token < last; token++) {
    const kind = tokens.kind[token]
    if (kind === WORD) words++
    if (words < longest && (kind !== PUNCTUATION || !isJoint(tokens, token))) continue
    push(from, token)
    from = token + 1
    words = 0
  }
  push(from, last)

  function push(first: number, last: number): void {
    const segment = segmentOf(tokens, first, last, block)
    if (segment.stems.length > 0) segments.push(segment)
  }
}

function segmentOf(tokens: Tokens, first: number, last: number, block: number): Segment {
  const stems: number[] = []
  const weights: number[] = []
  for (let token = first; token <= last; token++) {
    const kind = tokens.kind[token]
    if (kind !== WORD && kind !== NUMBER && kind !== ADDRESS) continue
    stems.push(stemOf(tokens.word[token]))
    weights.push(evidenceOf(tokens, token, first))
  }
  return { first, last, block, stems, recurring: [], weights, weight: 0 }
}

// That two sentences of an article share a word as common as "the" (5 bits) says nothing.
const commonplace = 5
// Names and figures recur in an article whether or not a sentence does.
const name = 4
const figure = 3

function evidenceOf(tokens: Tokens, token: number, first: number): number {
  if (tokens.kind[token] !== WORD) return figure
  const id = tokens.word[token]
  const evidence = rarityOf(id) - commonplace
  const isName = tokens.is(token, CAPITAL) && (token > first || !isCommonWord(id))
  return isName ? Math.min(name, evidence) : evidence
}

// Of the article at hand, by stem: in how many segments it stands, and the number of the last of them, from 1.
const counts = new IdColumn()
const lastSeen = new IdColumn()

// A word that stands in many sentences of this article is worth less in it.
function weigh(segments: Segment[]): void {
  for (let number = 0; number < segments.length; number++) count(segments[number].stems, number + 1)
  for (const segment of segments) {
    const { stems, weights } = segment
    for (let index = 0; index < stems.length; index++) {
      const found = counts.get(stems[index])
      if (found > 1) segment.recurring.push(index)
      weights[index] *= Math.min(1, 3 / found)
      segment.weight += weights[index]
    }
  }
  counts.clear()
  lastSeen.clear()
}

function count(stems: readonly number[], segment: number): void {
  for (const stem of stems) {
    if (lastSeen.get(stem) === segment) continue
    lastSeen.set(stem, segment)
    counts.set(stem, counts.get(stem) + 1)
  }
}

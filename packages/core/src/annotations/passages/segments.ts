import type { Document, Sentence } from '../../document/document.ts'
import { ADDRESS, CAPITAL, NUMBER, type Tokens, WORD } from '../../document/tokens.ts'
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
    for (const [first, last] of piecesOf(document.tokens, sentence)) {
      const segment = segmentOf(document.tokens, first, last, sentence)
      if (segment.stems.length > 0) segments.push(segment)
    }
  }
  weigh(segments)
  return segments
}

// "domestic support.cy aims to": what is behind the full stop is a segment of its own.
function* piecesOf(tokens: Tokens, { first, last }: Sentence): Generator<[first: number, last: number]> {
  let from = first
  let words = 0
  for (let token = first; token < last; token++) {
    if (tokens.kind[token] === WORD) words++
    if (!isJoint(tokens, token) && words < longest) continue
    yield [from, token]
    from = token + 1
    words = 0
  }
  yield [from, last]
}

function segmentOf(tokens: Tokens, first: number, last: number, sentence: Sentence): Segment {
  const stems: number[] = []
  const weights: number[] = []
  for (let token = first; token <= last; token++) {
    const kind = tokens.kind[token]
    if (kind !== WORD && kind !== NUMBER && kind !== ADDRESS) continue
    stems.push(stemOf(tokens.word[token]))
    weights.push(evidenceOf(tokens, token, first))
  }
  return { first, last, block: sentence.block, stems, weights, weight: 0 }
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

// A word that stands in many sentences of this article is worth less in it.
function weigh(segments: Segment[]): void {
  const counts = new Map<number, number>()
  for (const { stems } of segments) for (const stem of new Set(stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  for (const segment of segments) {
    segment.weights = segment.weights.map((weight, index) => weight * Math.min(1, 3 / (counts.get(segment.stems[index]) ?? 1)))
    segment.weight = segment.weights.reduce((sum, weight) => sum + weight, 0)
  }
}

import type { Block, Draft, Mark, Metadata } from '../draft/draft.ts'
import type { House } from '../draft/house.ts'
import { firstOverlapping, type Span } from '../span.ts'
import { scan } from './scan.ts'
import { findSentences } from './sentences.ts'
import { Tokens } from './tokens.ts'

/** A sentence: a range of tokens within one block, and of the draft's text. */
export interface Sentence extends Span {
  /** Its number in the document. */
  index: number
  /** First and last token, both inclusive. */
  first: number
  last: number
  /** Index of its block in `document.blocks`. */
  block: number
}

/**
 * A draft, parsed: its tokens as columns, and the ranges over them. Places
 * are offsets in `text`, which is the prose of the draft; `draft.map` leads
 * from there to the file.
 */
export class Document {
  readonly draft: Draft
  readonly text: string
  readonly blocks: readonly Block[]
  readonly marks: readonly Mark[]
  readonly metadata: Metadata
  readonly house: House
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
  readonly #layers = new Map<unknown, unknown>()

  constructor(draft: Draft, house: House = {}) {
    this.draft = draft
    this.text = draft.text
    this.blocks = draft.blocks
    this.marks = draft.marks
    this.metadata = draft.metadata
    this.house = house
    const columns = scan(draft.text, draft.blocks)
    this.tokens = new Tokens(draft.text, columns)
    this.sentences = sentencesOf(this, columns.stops)
  }

  /** The prose in a span. */
  slice(span: Span): string {
    return this.text.slice(span.start, span.end)
  }

  /** The block a sentence stands in. */
  blockOf(sentence: Sentence): Block {
    return this.blocks[sentence.block]
  }

  /** The sentences of one block, by the block's index. */
  sentencesIn(block: number): readonly Sentence[] {
    const first = lowerBound(this.sentences, (sentence) => sentence.block >= block)
    const last = lowerBound(this.sentences, (sentence) => sentence.block > block)
    return this.sentences.slice(first, last)
  }

  /** The sentence that covers a token, or an offset's next token. */
  sentenceAt(offset: number): Sentence | undefined {
    const index = lowerBound(this.sentences, (sentence) => sentence.end > offset)
    return this.sentences[index]
  }

  /** Whether a place is code, in a block of its own or in a line. */
  isCode(place: Span): boolean {
    return firstOverlapping(this.marks, place)?.kind === 'code' || firstOverlapping(this.blocks, place)?.kind === 'code'
  }

  /** The span from one token to another, both inclusive. */
  span(first: number, last: number): Span {
    return { start: this.tokens.start[first], end: this.tokens.end[last] }
  }

  /** A layer of annotations, found on first ask and kept; see `defineLayer`. */
  layer<Value>(find: (document: Document) => Value): Value {
    if (!this.#layers.has(find)) this.#layers.set(find, find(this))
    return this.#layers.get(find) as Value
  }
}

function sentencesOf({ text, tokens, blocks }: Document, stops: readonly number[]): Sentence[] {
  const { first, last, block } = findSentences(text, tokens, stops, blocks)
  return first.map((token, index) => ({
    index,
    first: token,
    last: last[index],
    block: block[index],
    start: tokens.start[token],
    end: tokens.end[last[index]]
  }))
}

function lowerBound<Item>(items: readonly Item[], reached: (item: Item) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (reached(items[middle])) high = middle
    else low = middle + 1
  }
  return low
}

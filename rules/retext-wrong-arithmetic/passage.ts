import { type Document, type Finding, type Quantity, quantities, type Sentence, type Span, type Tokens } from '@stet/core'

/** A sentence with its figures: what a form looks at. */
export interface Passage {
  document: Document
  tokens: Tokens
  sentence: Sentence
  /** The figures of the sentence, in order. */
  figures: readonly Quantity[]
  /** The figures of the sentence before, in the same paragraph. */
  before: readonly Quantity[]
}

/** A sum of the text that was done over and comes out as it is printed. */
export interface HoldingSum {
  place: Span
  /** The sum, written out. */
  holds: string
}

/** A kind of sum that a text may get wrong. */
export type Form = (passage: Passage) => Iterable<Finding | HoldingSum>

/** The sentences that hold figures. */
export function* passagesOf(document: Document): Iterable<Passage> {
  const found = quantities(document)
  let before: readonly Quantity[] = []
  for (let from = 0; from < found.length; ) {
    const sentence = document.sentences[found[from].sentence]
    let to = from + 1
    while (to < found.length && found[to].sentence === sentence.index) to++
    const figures = found.slice(from, to)
    const follows = before[0]?.sentence === sentence.index - 1 && document.sentences[sentence.index - 1].block === sentence.block
    yield { document, tokens: document.tokens, sentence, figures, before: follows ? before : [] }
    before = figures
    from = to
  }
}

/** The text between two figures of a sentence. */
export function gap({ document }: Passage, left: Quantity, right: Quantity): string {
  return document.text.slice(left.end, right.start)
}

/** How much text around a figure its form looks at. */
const REACH = 60

/** The text of the sentence before a figure, at most 60 characters of it. */
export function lead({ document, sentence }: Passage, { start }: Span): string {
  return document.text.slice(Math.max(sentence.start, start - REACH), start)
}

/** The text of the sentence behind a figure, at most 60 characters of it. */
export function trail({ document, sentence }: Passage, { end }: Span): string {
  return document.text.slice(end, Math.min(sentence.end, end + REACH))
}

/** Whether two figures are the ends of one range, or of one score. */
export function isPair(left: Quantity, right: Quantity): boolean {
  return left.partner !== undefined && right.partner !== undefined && left.partner === right.partner + 1
}

/** Whether two figures can be set against each other: same kind and unit, and nothing else counted or divided by. */
export function areAlike(left: Quantity, right: Quantity): boolean {
  if (left.per !== undefined && right.per !== undefined && left.per !== right.per) return false
  if (left.kind !== right.kind) return isElliptic(left, right) || isElliptic(right, left)
  if (left.unit !== right.unit || differInScale(left, right)) return false
  return left.counted === undefined || right.counted === undefined || left.counted === right.counted
}

/** A count below this is of other things than one in millions. */
const SMALL = 1000

// "in the week ended April four, up from 42.91 billion"
function differInScale(left: Quantity, right: Quantity): boolean {
  return left.kind === 'count' && isScaled(left) !== isScaled(right) && Math.min(left.value, right.value) < SMALL
}

// With "thousand", "million" or more behind it.
function isScaled({ step }: Quantity): boolean {
  return step > 1
}

/** How many times one figure may be the other where only one has a unit: "5 tonnes from 300" are tonnes and something else. */
const FURTHEST = 10

// "70.5 billion francs from 8.8 billion", "90,000 tonnes from 30,000": the second is in francs and in tonnes too.
function isElliptic(bare: Quantity, full: Quantity): boolean {
  return (
    bare.kind === 'count' &&
    bare.counted === undefined &&
    (full.kind === 'money' || full.kind === 'measure') &&
    isScaled(bare) === isScaled(full) &&
    (isScaled(bare) || Math.max(bare.value, full.value) < FURTHEST * Math.min(bare.value, full.value))
  )
}

/** The figure as it is named in a message. */
export function quoted({ text }: Quantity): string {
  return `\`${text}\``
}

/** The figure with what it counts: `12 officers`. */
export function named({ document, tokens }: Passage, { start, end, head }: Quantity): string {
  return `\`${document.text.slice(start, head === undefined ? end : tokens.end[head])}\``
}

/** The span from one thing to another. */
export function across(first: Span, last: Span): Span {
  return { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) }
}

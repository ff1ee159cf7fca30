import {
  type Attribution,
  attributions,
  contains,
  type DateMention,
  type Document,
  dateline,
  dates,
  defineLayer,
  type NameMention,
  names,
  PUNCTUATION,
  type Quantity,
  type Quotation,
  quantities,
  quotations,
  type Sentence,
  type Span
} from '@stet/core'
import { speakerLabels } from './transcript.ts'

/** A sentence with what the annotations found in it. */
export interface Statement {
  document: Document
  sentence: Sentence
  figures: readonly Quantity[]
  dates: readonly DateMention[]
  names: readonly NameMention[]
  /** Those that stand in it; `vouching` may stand before it. */
  attributions: readonly Attribution[]
  /** Quotations that start in it. */
  quotations: readonly Quotation[]
  /** It stands within a quotation of somebody's speech, whole. */
  spoken?: Quotation
  /** The attribution that vouches for it: its own outermost one, else one that carries over from before. */
  vouching?: Attribution
  /** Of a transcript: who speaks the paragraph. */
  speaker?: string
}

/** A stretch of a statement as a statement of its own. */
export function narrowed(statement: Statement, first: number, last: number): Statement {
  const { document } = statement
  const span = document.span(first, last)
  const within = <Item extends Span>(items: readonly Item[]) => items.filter((item) => contains(span, item))
  return {
    ...statement,
    sentence: { ...statement.sentence, ...span, first, last },
    figures: within(statement.figures),
    dates: within(statement.dates),
    names: within(statement.names),
    attributions: within(statement.attributions),
    quotations: within(statement.quotations)
  }
}

/** The sentences of running prose, list items, quotations and captions of a document, as statements. */
export const statements = defineLayer((document): readonly Statement[] => {
  const figures = bySentence(quantities(document))
  const times = bySentence(dates(document))
  const named = bySentence(names(document))
  const said = bySentence(attributions(document).filter(({ by }) => by !== 'link'))
  const quoted = bySentence(quotations(document))
  const speech = quotations(document).filter(({ kind }) => kind === 'speech')
  let carried: Attribution | undefined
  let spokenIndex = 0
  return document.sentences.filter(isRead(document)).map((sentence) => {
    const own = said.get(sentence.index) ?? []
    const outermost = own.find(({ nested }) => !nested) ?? own[0]
    if (outermost) carried = outermost
    else if (carried && carried.scope.end <= sentence.start) carried = undefined
    while (speech[spokenIndex] && speech[spokenIndex].end <= sentence.start) spokenIndex++
    const quotation = speech[spokenIndex]
    const statement = {
      document,
      sentence,
      figures: figures.get(sentence.index) ?? [],
      dates: times.get(sentence.index) ?? [],
      names: named.get(sentence.index) ?? [],
      attributions: own,
      quotations: quoted.get(sentence.index) ?? [],
      ...(quotation && quotation.start <= sentence.start && sentence.end <= quotation.end && { spoken: quotation }),
      ...(carried && { vouching: carried })
    }
    return withoutLabel(withoutDateline(statement))
  })
})

// "ROY, Utah, March 9 - Iomega said": where and when it was filed is no part of what it says.
function withoutDateline(statement: Statement): Statement {
  const { document, sentence } = statement
  const { end } = dateline(document) ?? { end: 0 }
  if (end <= sentence.start || end >= sentence.end) return statement
  let first = document.tokens.at(end)
  while (first < sentence.last && document.tokens.kind[first] === PUNCTUATION && !opensQuotation(statement, first)) first++
  const rest = narrowed(statement, first, sentence.last)
  const { vouching } = statement
  return vouching && vouching.start < end && vouching.sentence === sentence.index ? { ...rest, vouching: undefined } : rest
}

// "CLINTON: I was against it": of a transcript, the label says who speaks.
function withoutLabel(statement: Statement): Statement {
  const { document, sentence } = statement
  const label = speakerLabels(document).get(sentence.block)
  if (!label) return statement
  const said =
    sentence.first < label.first && label.first <= sentence.last ? narrowed(statement, label.first, sentence.last) : statement
  return { ...said, speaker: label.name }
}

function opensQuotation({ document, quotations: quoted }: Statement, token: number): boolean {
  return quoted.some(({ start }) => start === document.tokens.start[token])
}

const unread = new Set(['headline', 'byline', 'dateline', 'subhead', 'pull-quote', 'credit', 'code'])

// A headline and a pull quote say again what the text says; a deck often says something of its own.
function isRead(document: Document): (sentence: Sentence) => boolean {
  return (sentence) => !unread.has(document.blockOf(sentence).kind)
}

function bySentence<Item extends { sentence: number }>(items: readonly Item[]): ReadonlyMap<number, readonly Item[]> {
  const groups = new Map<number, Item[]>()
  for (const item of items) {
    const group = groups.get(item.sentence)
    if (group) group.push(item)
    else groups.set(item.sentence, [item])
  }
  return groups
}

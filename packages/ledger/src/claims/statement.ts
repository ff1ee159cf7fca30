import {
  type Attribution,
  attributions,
  type DateMention,
  type Document,
  dates,
  defineLayer,
  type NameMention,
  names,
  type Quantity,
  type Quotation,
  quantities,
  quotations,
  type Sentence
} from '@stet/core'

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
    return {
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
  })
})

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

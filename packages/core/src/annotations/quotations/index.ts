import type { Document } from '../../document/document.ts'
import type { Span } from '../../span.ts'
import type { Attribution } from '../attributions/attribution.ts'
import { attributions } from '../attributions/index.ts'
import { defineLayer } from '../layer.ts'
import { type QuotedRange, quotedRanges } from './find.ts'
import { kindOf } from './parse.ts'
import type { Quotation } from './quotation.ts'
import { type AttributionsBySentence, type Spoken, speakerBeside, speakerOf } from './speaker.ts'

/** The quotations of a document, in order, outermost marks only. */
export const quotations = defineLayer((document): readonly Quotation[] => {
  const found = bySentence(attributions(document))
  let previous: Spoken | undefined
  return quotedRanges(document).map((range) => {
    const kind = kindOf(document, range)
    const speaker = kind === 'speech' ? speakerOf(document, range, found, previous) : speakerBeside(document, range, found)
    previous = { range, speaker }
    // "He called it “uncharted territory”": two words that somebody said are no scare quotes.
    return quotationOf(document, range, kind === 'scare' && speaker ? 'fragment' : kind, speaker)
  })
})

function bySentence(found: readonly Attribution[]): AttributionsBySentence {
  const groups = new Map<number, Attribution[]>()
  for (const attribution of found) {
    const group = groups.get(attribution.sentence)
    if (group) group.push(attribution)
    else groups.set(attribution.sentence, [attribution])
  }
  return groups
}

function quotationOf(document: Document, range: QuotedRange, kind: Quotation['kind'], speaker: Span | undefined): Quotation {
  const { first, last, closed, continued, unmarked } = range
  const { start, end } = document.span(first, last)
  const inner = unmarked ? { start, end } : { start: document.tokens.end[first], end: closed ? document.tokens.start[last] : end }
  return {
    start,
    end,
    inner,
    text: document.slice(inner),
    kind,
    ...(speaker && { speaker }),
    continued,
    closed,
    unmarked,
    first,
    last,
    sentence: document.sentenceAt(start)?.index ?? 0
  }
}

export { quotedTokens } from './find.ts'
export type { Quotation } from './quotation.ts'

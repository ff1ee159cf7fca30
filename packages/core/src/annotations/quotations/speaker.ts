import type { Document } from '../../document/document.ts'
import { PUNCTUATION } from '../../document/tokens.ts'
import type { Span } from '../../span.ts'
import type { Attribution } from '../attributions/attribution.ts'
import type { QuotedRange } from './find.ts'

/**
 * Who says a quotation: the source of an attribution in its sentence or in the sentences that it reaches over; the name
 * before a colon; for a quotation that goes on, the speaker of its beginning; else whoever the sentence before it speaks
 * of.
 *
 * @param found the document's attributions, in order
 * @param previous the quotation before, with its speaker
 */
export function speakerOf(
  document: Document,
  range: QuotedRange,
  found: AttributionsBySentence,
  previous: { range: QuotedRange; speaker: Span | undefined } | undefined
): Span | undefined {
  if (range.continued) return previous?.speaker
  return inItsSentences(document, range, found) ?? beforeColon(document, range) ?? carriedOver(document, range, found, previous)
}

export type AttributionsBySentence = ReadonlyMap<number, readonly Attribution[]>

function inItsSentences(document: Document, range: QuotedRange, found: AttributionsBySentence): Span | undefined {
  const { tokens } = document
  const from = document.sentenceAt(tokens.start[range.first])
  const to = document.sentenceAt(tokens.end[range.last] - 1)
  if (!from || !to) return undefined
  for (let index = from.index; index <= to.index; index++) {
    const attribution = nearest(found.get(index), tokens.start[range.first])
    if (attribution) return attribution.source ?? attribution.cue
  }
  return undefined
}

function nearest(attributions: readonly Attribution[] | undefined, start: number): Attribution | undefined {
  let best: Attribution | undefined
  for (const attribution of attributions ?? []) {
    if (!best || Math.abs(attribution.cue.start - start) < Math.abs(best.cue.start - start)) best = attribution
  }
  return best
}

// "Smith: “We will win.”", and whatever else a colon opens.
function beforeColon(document: Document, { first }: QuotedRange): Span | undefined {
  const { tokens, text } = document
  const sentence = document.sentenceAt(tokens.start[first])
  if (!sentence || first - 1 <= sentence.first || text[tokens.start[first - 1]] !== ':') return undefined
  return document.span(sentence.first, first - 2)
}

// "Smith was defiant. “We will win.”", and a second quotation of the same paragraph behind an attributed one.
function carriedOver(
  document: Document,
  range: QuotedRange,
  found: AttributionsBySentence,
  previous: { range: QuotedRange; speaker: Span | undefined } | undefined
): Span | undefined {
  const sentence = document.sentenceAt(document.tokens.start[range.first])
  if (!sentence) return undefined
  const before = document.sentences[sentence.index - 1]
  if (before?.block === sentence.block) {
    const attribution = found.get(before.index)?.at(-1)
    if (attribution) return attribution.source ?? attribution.cue
    if (previous?.speaker && previous.range.block === range.block) return previous.speaker
    return personIn(document, before.first, before.last)
  }
  const after = document.sentences[document.sentenceAt(document.tokens.end[range.last] - 1)?.index ?? -1]
  const next = after && document.sentences[after.index + 1]
  if (next && next.block === range.block) {
    const attribution = found.get(next.index)?.[0]
    if (attribution?.back) return attribution.source ?? attribution.cue
  }
  return undefined
}

function personIn(document: Document, first: number, last: number): Span | undefined {
  const { tokens } = document
  for (let at = first; at <= last; at++) {
    if (tokens.kind[at] !== PUNCTUATION) return document.span(first, last)
  }
  return undefined
}

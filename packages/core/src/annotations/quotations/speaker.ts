import type { Document, Sentence } from '../../document/document.ts'
import { CAPITAL, PUNCTUATION, WORD } from '../../document/tokens.ts'
import { WordSet } from '../../document/word-set.ts'
import type { Span } from '../../span.ts'
import type { Attribution } from '../attributions/attribution.ts'
import { sourceNouns } from '../attributions/lexicon/sources.ts'
import type { QuotedRange } from './find.ts'

export type AttributionsBySentence = ReadonlyMap<number, readonly Attribution[]>

/** A quoted range and its speaker, where it has one. */
export interface Spoken {
  range: QuotedRange
  speaker: Span | undefined
}

/**
 * Who says a quotation. In this order: the speaker of its beginning, where it goes on from the paragraph before; the
 * source of an attribution in its own sentences; a signature behind it; whoever a colon gives the word to; and, within
 * the paragraph, the source or the person of the sentence before, the speaker of the quotation before, the source of
 * the sentence behind.
 */
export function speakerOf(
  document: Document,
  range: QuotedRange,
  found: AttributionsBySentence,
  previous: Spoken | undefined
): Span | undefined {
  if (range.continued) return previous?.speaker
  if (range.unmarked) return signedWithin(document, range) ?? announced(document, range, found)
  const { first, last } = sentencesOf(document, range)
  return (
    speakerBeside(document, range, found) ??
    tag(document, range, last) ??
    signature(document, range) ??
    givenTheWord(document, range, first, found) ??
    handedOver(document, range, first) ??
    carriedOver(document, range, first, found, previous) ??
    sourceAfter(document, last, found)
  )
}

/** The source of the attribution nearest to a quotation in its own sentences. */
export function speakerBeside(document: Document, range: QuotedRange, found: AttributionsBySentence): Span | undefined {
  const { first, last } = sentencesOf(document, range)
  const start = document.tokens.start[range.first]
  let best: Attribution | undefined
  for (let index = first.index; index <= last.index; index++) {
    for (const attribution of found.get(index) ?? []) {
      if (!best || Math.abs(attribution.cue.start - start) < Math.abs(best.cue.start - start)) best = attribution
    }
  }
  return best && speakerIn(best)
}

// The sentences of a quotation's first and last token; every token stands in one.
function sentencesOf(document: Document, range: QuotedRange): { first: Sentence; last: Sentence } {
  const { tokens } = document
  const first = document.sentenceAt(tokens.start[range.first]) as Sentence
  const last = document.sentenceAt(tokens.start[range.last]) as Sentence
  return { first, last }
}

// "“We will win,” assured Mr Roe.": a comma before the closing mark says that whoever speaks comes next, whatever the verb.
function tag(document: Document, { last }: QuotedRange, sentence: Sentence): Span | undefined {
  const { tokens, text } = document
  if (text[tokens.end[last - 1] - 1] !== ',' || last >= sentence.last || tokens.kind[last + 1] !== WORD) return undefined
  let end = last + 1
  while (end < sentence.last && tokens.kind[end + 1] === WORD) end++
  return document.span(last + 1, end)
}

// "“Let it stand.” — Jane Roe"
function signature(document: Document, { last }: QuotedRange): Span | undefined {
  const { tokens, text } = document
  const dash = last + 1
  if (dash + 1 >= tokens.length || tokens.kind[dash] !== PUNCTUATION || !dashes.includes(text[tokens.start[dash]]))
    return undefined
  return tokens.is(dash + 1, CAPITAL) ? document.span(dash + 1, dash + 1) : undefined
}

// "> Let it stand.\n> — Jane Roe": a signature in the block quotation itself.
function signedWithin(document: Document, { first, last }: QuotedRange): Span | undefined {
  const { tokens, text } = document
  for (let at = last - 1; at > first && at > last - 8; at--) {
    if (tokens.kind[at] === PUNCTUATION && dashes.includes(text[tokens.start[at]])) return document.span(at + 1, last)
  }
  return undefined
}

// "Roe wrote:", and the block quotation behind it.
function announced(document: Document, range: QuotedRange, found: AttributionsBySentence): Span | undefined {
  const { first } = sentencesOf(document, range)
  const attribution = lastVoice(found, first.index - 1)
  return attribution && speakerIn(attribution)
}

// "A partner stated in their testimony:": the partner, not the testimony.
function lastVoice(found: AttributionsBySentence, sentence: number): Attribution | undefined {
  const all = found.get(sentence)
  return all?.findLast(({ source, nested }) => source && !nested) ?? all?.at(-1)
}

const dashes = '-–—'

// "Smith: “We will win.”", in one paragraph or over the break between two, where a comma does it as well.
function givenTheWord(
  document: Document,
  { first, block }: QuotedRange,
  sentence: Sentence,
  found: AttributionsBySentence
): Span | undefined {
  const { tokens, text } = document
  if (first === 0) return undefined
  const mark = text[tokens.start[first - 1]]
  if (mark === ':' && first > sentence.first) return document.span(sentence.first, first - 2)
  if (first > sentence.first || !(mark === ':' || mark === ',')) return undefined
  const before = document.sentences[sentence.index - 1]
  const attribution = lastVoice(found, before.index)
  if (attribution) return speakerIn(attribution)
  return before.block >= block - 1 ? { start: before.start, end: before.end } : undefined
}

// "He instructed them, “Let it stand.”": a comma before the opening mark hands over, whatever the verb.
function handedOver(document: Document, { first }: QuotedRange, sentence: Sentence): Span | undefined {
  const { tokens, text } = document
  if (first - 2 < sentence.first || text[tokens.start[first - 1]] !== ',') return undefined
  return personIn(document, { first: sentence.first, last: first - 2 })
}

// "Smith was defiant. “We will win.”", and a second quotation in a paragraph.
function carriedOver(
  document: Document,
  range: QuotedRange,
  sentence: Sentence,
  found: AttributionsBySentence,
  previous: Spoken | undefined
): Span | undefined {
  const before = document.sentences[sentence.index - 1]
  if (before?.block !== sentence.block) return goingOn(document, range, sentence, before, previous)
  const attribution = found.get(before.index)?.at(-1)
  if (attribution) return speakerIn(attribution)
  if (previous?.speaker && previous.range.block === range.block) return previous.speaker
  return personIn(document, before)
}

// "“It is over,” Smith said.¶“We have won.”": a paragraph that is a quotation goes on with the one before, unless that asked something.
function goingOn(
  document: Document,
  range: QuotedRange,
  sentence: Sentence,
  before: Sentence | undefined,
  previous: Spoken | undefined
): Span | undefined {
  if (!previous?.speaker || !before || range.first !== sentence.first || before.block !== sentence.block - 1) return undefined
  const { tokens, text } = document
  const { block, last, closed } = previous.range
  if (block !== before.block || text[tokens.start[closed ? last - 1 : last]] === '?') return undefined
  return range.last === document.sentenceAt(tokens.start[range.last])?.last ? previous.speaker : undefined
}

const personal = new WordSet('he she they i we his her their my our him')

function personIn(document: Document, { first, last }: Pick<Sentence, 'first' | 'last'>): Span | undefined {
  const { tokens } = document
  for (let at = first; at <= last; at++) {
    if (tokens.kind[at] !== WORD) continue
    const named = at > first && tokens.is(at, CAPITAL)
    if (named || personal.has(tokens.word[at]) || sourceNouns.get(tokens.word[at])) return document.span(at, at)
  }
  return undefined
}

function sourceAfter(document: Document, last: Sentence, found: AttributionsBySentence): Span | undefined {
  const next = document.sentences[last.index + 1]
  if (next?.block !== last.block) return undefined
  // "“What is the best …” Roe asked": the dots ended the sentence.
  const attribution = found.get(next.index)?.find(({ by, start }) => by === 'speech' || (by === 'act' && start === next.start))
  return attribution && speakerIn(attribution)
}

function speakerIn({ source, cue }: Attribution): Span {
  return source ?? cue
}

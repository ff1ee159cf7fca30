import {
  type Attribution,
  attributions,
  contains,
  type Document,
  entities,
  firstOverlapping,
  names,
  overlaps,
  type Quotation,
  type Span
} from '@stet/core'
import type { SaidBy } from './claim.ts'
import { personPronouns } from './lexicon.ts'
import { oneLine } from './one-line.ts'
import { resolvedPronoun } from './standalone.ts'
import type { Statement } from './statement.ts'

/** Who says what a statement states; undefined where the draft itself says so. */
export function saidByOf(statement: Statement): SaidBy | undefined {
  if (statement.vouching) return fromAttribution(statement, statement.vouching)
  return statement.speaker === undefined ? undefined : { source: statement.speaker, strength: 'named' }
}

/** Who speaks a quotation, and how strongly he is held to it. */
export function speakerOf(statement: Statement, { speaker }: Quotation): SaidBy | undefined {
  if (!speaker) return undefined
  const attribution = [...statement.attributions, ...(statement.vouching ? [statement.vouching] : [])].find(
    ({ source }) => source && overlaps(source, speaker)
  )
  return attribution
    ? fromAttribution(statement, attribution)
    : { source: fullName(statement.document, speaker) ?? oneLine(statement.document.slice(speaker)), strength: 'named' }
}

function fromAttribution(statement: Statement, attribution: Attribution): SaidBy {
  const { source, strength, cue } = attribution
  const { document } = statement
  if (!source) return strength === 'none' ? { strength } : { source: oneLine(document.slice(cue)), strength }
  const words = fullName(document, source) ?? oneLine(document.slice(source))
  return { source: pronoun.test(words) ? (resolved(statement, attribution, source) ?? words) : words, strength }
}

// "Wegscheider said", "Mr. Wegscheider said", "Wegscheider, an analyst, said": he was introduced as Thomas Wegscheider.
function fullName(document: Document, source: Span): string | undefined {
  const mention = firstOverlapping(names(document), source)
  if (!mention || mention.ambiguous) return undefined
  const isPerson = mention.kind === 'person'
  const isApposed = isPerson && mention.start === source.start && document.text[mention.end] === ','
  const isAddressed = isPerson && mention.end === source.end && address.test(document.text.slice(source.start, mention.start))
  return contains(mention, source) || isApposed || isAddressed ? oneLine(entities(document)[mention.entity].name) : undefined
}

const address = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady)\.? $/i

const pronoun = /^(?:he|she|it|they)$/i

function resolved({ document }: Statement, { sentence }: Attribution, { start }: Span): string | undefined {
  const token = document.tokens.at(start)
  if (personPronouns.has(document.tokens.word[token])) return resolvedPronoun(document, document.sentences[sentence], token)
  return organisationBefore(document, start)
}

function isPerson(document: Document, source: Span): boolean {
  return firstOverlapping(names(document), source)?.kind === 'person'
}

/** So many sentences back "it" reaches for the organisation that spoke. */
const REACH = 3

// "The company said …. This represents 25 percent, it added."
function organisationBefore(document: Document, offset: number): string | undefined {
  const sentence = document.sentenceAt(offset)
  const nearest = attributions(document).findLast(
    ({ source, by }) =>
      source && by !== 'link' && source.end <= offset && !pronoun.test(document.slice(source)) && !isPerson(document, source)
  )
  return nearest && sentence && nearest.sentence >= sentence.index - REACH ? oneLine(document.slice(nearest.source!)) : undefined
}

import type { Attribution, Quotation, Span } from '@stet/core'
import type { SaidBy } from './claim.ts'
import { personPronouns } from './lexicon.ts'
import { oneLine } from './one-line.ts'
import { resolvedPronoun } from './standalone.ts'
import type { Statement } from './statement.ts'

/** Who says what a statement states; undefined where the draft itself says so. */
export function saidByOf(statement: Statement): SaidBy | undefined {
  return statement.vouching && fromAttribution(statement, statement.vouching)
}

/** Who speaks a quotation, and how strongly he is held to it. */
export function speakerOf(statement: Statement, { speaker }: Quotation): SaidBy | undefined {
  const attribution =
    statement.attributions.find(({ source }) => speaker && source && overlap(source, speaker)) ?? statement.vouching
  if (attribution) return fromAttribution(statement, attribution)
  return speaker && { source: oneLine(statement.document.slice(speaker)), strength: 'named' }
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function fromAttribution(statement: Statement, { source, strength, sentence }: Attribution): SaidBy {
  if (!source) return { strength }
  const { document } = statement
  const token = document.tokens.at(source.start)
  const pronoun = sentence === statement.sentence.index && personPronouns.has(document.tokens.word[token])
  const name = pronoun ? resolvedPronoun(statement, token) : undefined
  return { source: name ?? oneLine(document.slice(source)), strength }
}

import { type Document, MessageWriter, type NameMention, type Quotation, type Span, type StetMessage } from '@stet/core'
import type { Claim, ClaimKind, Knowledge, SaidBy } from './claim.ts'
import { idsOf, signatureOf } from './identity.ts'
import { kindOf } from './kind.ts'
import { knownFrom } from './known.ts'
import { oneLine } from './one-line.ts'
import { partsOf } from './parts.ts'
import { saidByOf, speakerOf } from './said-by.ts'
import { standalone } from './standalone.ts'
import { type Statement, statements } from './statement.ts'
import { worthOf } from './worthiness/score.ts'

/** Asks something outside the draft (facts, notes) what it knows of a claim. */
export type ClaimLookup = (claim: Claim, document: Document) => readonly Knowledge[]

export interface ClaimOptions {
  /** What the rules found in the draft. */
  messages?: readonly StetMessage[]
  lookups?: readonly ClaimLookup[]
}

/** A claim before it has a name. */
interface Found {
  statement: Statement
  kind: ClaimKind
  span: Span
  saidBy?: SaidBy
}

/** The checkable claims of a document, in its order: what each sentence states, its quotations, the names with titles. */
export function claimsOf(document: Document, { messages = [], lookups = [] }: ClaimOptions = {}): Claim[] {
  const found = statements(document).flatMap(claimsIn)
  const ids = idsOf(found.map(({ kind, span }) => signatureOf(kind, document.slice(span))))
  const writer = new MessageWriter(document.draft)
  return found.map(({ statement, kind, span, saidBy }, index) => {
    const place = writer.place(span)
    const claim: Claim = {
      id: ids[index],
      kind,
      span,
      place,
      original: oneLine(document.slice(span)),
      ...standalone(statement, span),
      parts: partsOf(statement, span),
      ...(saidBy && { saidBy }),
      known: knownFrom(messages, place),
      score: 0,
      reasons: []
    }
    const known = [...claim.known, ...lookups.flatMap((lookup) => lookup(claim, document))]
    return { ...claim, known, ...worthOf(statement, kind, known) }
  })
}

function claimsIn(statement: Statement): Found[] {
  const found: Found[] = [...titles(statement), ...spoken(statement)]
  const kind = kindOf(statement)
  const quoted = statement.spoken !== undefined || found.some((claim) => claim.kind === 'quotation')
  // "He is a friend," in a quotation is checked with the quotation.
  if (kind && !(quoted && (kind === 'event' || kind === 'attribution'))) {
    const saidBy = saidByOf(statement)
    found.push({ statement, kind, span: statement.sentence, ...(saidBy && { saidBy }) })
  }
  return found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

// A person's title, where the text first gives it.
function titles(statement: Statement): Found[] {
  return statement.names
    .filter(({ kind, role, ageSpan }) => kind === 'person' && (role !== undefined || ageSpan !== undefined))
    .map((name) => ({ statement, kind: 'name', span: withTitle(name) }))
}

function withTitle({ start, end, titleSpan, ageSpan }: NameMention): Span {
  const spans = [{ start, end }, ...(titleSpan ? [titleSpan] : []), ...(ageSpan ? [ageSpan] : [])]
  return { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) }
}

// “The plan,” he said, “is sound.” is one quotation.
function spoken(statement: Statement): Found[] {
  const speech = statement.quotations.filter(({ kind, speaker }) => kind === 'speech' || (kind === 'fragment' && speaker))
  const first = speech[0]
  if (!first) return []
  const span = { start: first.start, end: Math.max(...speech.map(({ end }) => end)) }
  const saidBy = speakerOf(statement, mainOf(speech))
  return [{ statement, kind: 'quotation', span, ...(saidBy && { saidBy }) }]
}

function mainOf(speech: readonly Quotation[]): Quotation {
  return speech.find(({ speaker }) => speaker) ?? speech[0]
}

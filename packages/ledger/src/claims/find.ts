import {
  contains,
  type Document,
  MessageWriter,
  type NameMention,
  overlaps,
  PUNCTUATION,
  type Span,
  type StetMessage
} from '@stet/core'
import type { Agreement, Claim, ClaimKind, SaidBy } from './claim.ts'
import { clausesOf } from './clauses.ts'
import { idsOf, signatureOf } from './identity.ts'
import { kindOf } from './kind.ts'
import { knownFrom } from './known.ts'
import { oneLine } from './one-line.ts'
import { partsOf } from './parts.ts'
import { saidByOf, speakerOf } from './said-by.ts'
import { type Standalone, standalone } from './standalone.ts'
import { narrowed, type Statement, statements } from './statement.ts'
import { finiteVerbs } from './verbs.ts'
import { worthOf } from './worthiness/score.ts'

export interface ClaimOptions {
  /** What the rules found in the draft. */
  messages?: readonly StetMessage[]
  /** What facts and notes bear out. */
  agreements?: readonly Agreement[]
}

/** A claim before it has a name. */
interface Found {
  statement: Statement
  kind: ClaimKind
  span: Span
  saidBy?: SaidBy
}

/** The checkable claims of a document, in its order: what each sentence states, its quotations, the names with titles. */
export function claimsOf(document: Document, { messages = [], agreements = [] }: ClaimOptions = {}): Claim[] {
  const found = withoutRepeatedNames(document, statements(document).flatMap(claimsIn))
  const ids = idsOf(found.map(({ kind, span }) => signatureOf(kind, document, span)))
  const writer = new MessageWriter(document.draft)
  return found.map(({ statement, kind, span, saidBy }, index) => {
    const place = writer.place(span)
    const known = [
      ...knownFrom(messages, place),
      ...agreements.filter((agreement) => overlaps(agreement.place, span)).map((agreement) => agreement.known)
    ]
    return {
      id: ids[index],
      kind,
      span: { start: span.start, end: span.end },
      place,
      original: oneLine(document.slice(span)),
      ...readable(statement, kind, span, saidBy),
      parts: partsOf(statement, span),
      ...(saidBy && { saidBy }),
      known,
      ...worthOf(statement, kind, known)
    }
  })
}

// A quotation needs its speaker.
function readable(statement: Statement, kind: ClaimKind, span: Span, saidBy?: SaidBy): Standalone {
  const alone = standalone(statement, span)
  if (kind !== 'quotation' || span === statement.sentence) return alone
  return saidBy?.source
    ? { ...alone, text: `[${saidBy.source}:] ${alone.text}` }
    : { ...alone, unresolved: [...alone.unresolved, 'who says so'] }
}

function claimsIn(statement: Statement): Found[] {
  const named = titles(statement)
  const quotation = quotationOf(statement)
  const stated = clausesOf(withoutFigures(statement, named)).flatMap((clause): Found[] => {
    const kind = kindOf(clause)
    if (!kind || ((quotation || statement.spoken) && isQuotedAlone(statement, kind))) return []
    const saidBy = saidByOf(clause)
    return [{ statement: clause, kind, span: clause.sentence, ...(saidBy && { saidBy }) }]
  })
  // A few quoted words are checked in their sentence, where that is not checked by itself.
  if (quotation && stated.length === 0 && isFragment(statement)) quotation.span = statement.sentence
  return [...named, ...(quotation ? [quotation] : []), ...stated].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end
  )
}

// "Walter Finch, 71, lives above the market": the age is checked with the name.
function withoutFigures(statement: Statement, named: readonly Found[]): Statement {
  return { ...statement, figures: statement.figures.filter((figure) => !named.some(({ span }) => contains(span, figure))) }
}

// "He is a friend," is checked with its quotation; "It grew by 40 percent," is true or not whoever said it.
function isQuotedAlone({ quotations, spoken, sentence }: Statement, kind: ClaimKind): boolean {
  if (kind === 'figure' || kind === 'superlative' || kind === 'comparison') return false
  if (kind === 'attribution') return true
  const quoted = quotations.reduce((sum, { start, end }) => sum + Math.min(end, sentence.end) - start, 0)
  return spoken !== undefined || isFragment({ quotations }) || quoted * 2 > sentence.end - sentence.start
}

function isFragment({ quotations }: Pick<Statement, 'quotations'>): boolean {
  return !quotations.some(({ kind }) => kind === 'speech')
}

// "President Reagan" is checked once.
function withoutRepeatedNames(document: Document, found: readonly Found[]): Found[] {
  const met = new Set<string>()
  return found.filter(({ kind, span }) => {
    if (kind !== 'name') return true
    const words = oneLine(document.slice(span))
    return !met.has(words) && met.add(words)
  })
}

// A person's title or age, where the text gives it.
function titles(statement: Statement): Found[] {
  return statement.names
    .filter(({ kind, role, ageSpan }) => kind === 'person' && (role !== undefined || ageSpan !== undefined))
    .map((name) => {
      const span = withTitle(statement, name)
      return { statement: within(statement, span), kind: 'name', span }
    })
}

function within(statement: Statement, { start, end }: Span): Statement {
  const { tokens } = statement.document
  return narrowed(statement, tokens.at(start), tokens.at(end - 1))
}

// "Vincent Koen, a senior economist with the OECD": a title behind the name goes on to the next mark or verb.
function withTitle(statement: Statement, { start, end, titleSpan, ageSpan }: NameMention): Span {
  const { document, sentence } = statement
  const spans = [{ start, end }, ...(titleSpan ? [titleSpan] : []), ...(ageSpan ? [ageSpan] : [])]
  const span = { start: Math.min(...spans.map((part) => part.start)), end: Math.max(...spans.map((part) => part.end)) }
  if (!titleSpan || titleSpan.start < end) return span
  const verbs = new Set(finiteVerbs(document, sentence).map(({ token }) => token))
  let last = document.tokens.at(titleSpan.end - 1)
  if (!titleLinks.test(document.tokens.form(last + 1))) return span
  while (
    last < sentence.last &&
    document.tokens.kind[last + 1] !== PUNCTUATION &&
    !verbs.has(last + 1) &&
    !relative.test(document.tokens.form(last + 1))
  )
    last++
  return { start: span.start, end: document.tokens.end[last] }
}

const titleLinks = /^(?:of|at|for|with|in|to|and)$/
const relative = /^(?:who|whose|which|that)$/

/** The quotation of a statement: “The plan,” he said, “is sound.” is one. */
function quotationOf(statement: Statement): Found | undefined {
  const said = statement.quotations.filter(({ kind, speaker }) => kind === 'speech' || (kind === 'fragment' && speaker))
  if (said.length === 0) return undefined
  const saidBy = speakerOf(statement, said.find(({ speaker }) => speaker) ?? said[0])
  const span = { start: said[0].start, end: Math.max(...said.map(({ end }) => end)) }
  return { statement, kind: 'quotation', span, ...(saidBy && { saidBy }) }
}

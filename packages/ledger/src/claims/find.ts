import { contains, type Document, MessageWriter, overlaps, type StetMessage } from '@stet/core'
import type { Agreement, Claim } from './claim.ts'
import { clausesOf } from './clauses.ts'
import type { Found } from './found.ts'
import { idsOf, signatureOf } from './identity.ts'
import { kindOf } from './kind.ts'
import { type Confirmed, confirmedBy, knownFrom } from './known.ts'
import { oneLine, withoutHalfMarks } from './one-line.ts'
import { partsOf } from './parts.ts'
import { hasOnlyFragments, isCheckedWithQuotation, quotationsIn } from './quoted.ts'
import { saidByOf } from './said-by.ts'
import { type Standalone, standalone } from './standalone.ts'
import { type Statement, statements } from './statement.ts'
import { titles, withoutRepeatedNames } from './titles.ts'
import { worthOf } from './worthiness/score.ts'

export interface ClaimOptions {
  /** What the rules found in the draft. */
  messages?: readonly StetMessage[]
  /** What the rules checked in it and found right. */
  confirmations?: readonly Confirmed[]
  /** What facts and notes bear out. */
  agreements?: readonly Agreement[]
}

/** The checkable claims of a document, in its order: what each sentence states, its quotations, the names with titles. */
export function claimsOf(document: Document, { messages = [], confirmations = [], agreements = [] }: ClaimOptions = {}): Claim[] {
  const found = withoutRepeatedNames(document, statements(document).flatMap(claimsIn))
  const ids = idsOf(found.map(({ kind, span }) => signatureOf(kind, document, span)))
  const writer = new MessageWriter(document.draft)
  return found.map((claim, index) => {
    const { statement, kind, span, saidBy } = claim
    const place = writer.place(span)
    const known = [
      ...knownFrom(messages, place),
      ...confirmedBy(confirmations, span),
      ...agreements.filter((agreement) => overlaps(agreement.place, span)).map((agreement) => agreement.known)
    ]
    return {
      id: ids[index],
      kind,
      span: { start: span.start, end: span.end },
      place,
      original: withoutHalfMarks(oneLine(document.slice(span))),
      ...readable(claim),
      parts: partsOf(statement, span),
      ...(saidBy && { saidBy }),
      known,
      ...worthOf(statement, kind, known)
    }
  })
}

// A quotation needs its speaker.
function readable({ statement, kind, span, saidBy }: Found): Standalone {
  const { text, unresolved } = standalone(statement, span)
  const alone = { text: withoutHalfMarks(text), unresolved }
  return kind === 'quotation' && span !== statement.sentence && saidBy?.source
    ? { ...alone, text: `[${saidBy.source}:] ${alone.text}` }
    : alone
}

/** A sentence of more tokens is a list or a table that lost its form; nobody can check it, and taking it apart takes long. */
const LONGEST = 300

function claimsIn(statement: Statement): Found[] {
  if (statement.sentence.last - statement.sentence.first > LONGEST) return []
  const named = titles(statement)
  const quoted = quotationsIn(statement)
  const isQuoted = quoted.length > 0 || statement.spoken !== undefined
  const stated = clausesOf(withoutFigures(statement, named)).flatMap((clause): Found[] => {
    const kind = kindOf(clause)
    if (!kind || (isQuoted && isCheckedWithQuotation(statement, kind))) return []
    const saidBy = saidByOf(clause)
    return [{ statement: clause, kind, span: clause.sentence, ...(saidBy && { saidBy }) }]
  })
  // A few quoted words are checked in their sentence, where that is not checked by itself.
  if (stated.length === 0 && quoted.length > 0 && hasOnlyFragments(statement)) {
    quoted.splice(0, Infinity, { ...quoted[0], span: statement.sentence })
  }
  return [...named, ...quoted, ...stated].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

// "Walter Finch, 71, lives above the market": the age is checked with the name.
function withoutFigures(statement: Statement, named: readonly Found[]): Statement {
  return { ...statement, figures: statement.figures.filter((figure) => !named.some(({ span }) => contains(span, figure))) }
}

import type { DateMention, Quantity, Span } from '@stet/core'
import type { ClaimParts, ClaimQuantity, ClaimTime } from './claim.ts'
import { isoDay } from './iso-day.ts'
import { isCheckable } from './kind.ts'
import { oneLine } from './one-line.ts'
import { saidByOf } from './said-by.ts'
import { standalone } from './standalone.ts'
import type { Statement } from './statement.ts'
import { clauseSubject } from './subject.ts'

/** The parts of what is said in a stretch of a statement. */
export function partsOf(statement: Statement, span: Span): ClaimParts {
  const within = (item: Span) => span.start <= item.start && item.end <= span.end
  const subject = subjectOf(statement, span)
  return {
    ...(subject && { subject }),
    quantities: statement.figures.filter(isCheckable).filter(within).map(quantityPart),
    times: statement.dates.filter(within).map(timePart),
    places: [
      ...new Set(
        statement.names
          .filter(within)
          .filter(({ kind }) => kind === 'place')
          .map(({ text }) => oneLine(text))
      )
    ]
  }
}

// "Iomega said [it] has laid off": whoever speaks, of himself.
function subjectOf(statement: Statement, span: Span): string | undefined {
  const place = clauseSubject(statement, span)
  if (!place) return undefined
  const words = statement.document.slice(place)
  const speaker = /^(?:it|he|she|they)$/.test(words) ? speakerNamed(statement) : undefined
  return speaker ? `[${speaker}]` : standalone(statement, place).text
}

// "In a statement, the club said it would": the statement is no "it" that would.
function speakerNamed(statement: Statement): string | undefined {
  const source = saidByOf(statement)?.source
  return source && /^(?:in|on|at|by) /i.test(source) ? undefined : source
}

function quantityPart({ text, kind, value, low, high, hedge, unit, counted }: Quantity): ClaimQuantity {
  return {
    text: oneLine(text),
    kind,
    value,
    low: bound(low),
    high: bound(high),
    ...(hedge && { hedge }),
    ...(unit && { unit }),
    ...(counted && { counted })
  }
}

function timePart({ text, from, to }: DateMention): ClaimTime {
  return {
    text: oneLine(text),
    ...(from !== undefined && { from: isoDay(from) }),
    ...(to !== undefined && { to: isoDay(to) })
  }
}

// 3.45, where the sum of 3.4 and 0.05 is 3.4499999999999997.
function bound(value: number): number | null {
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : null
}

import type { Days, Fact } from './fact.ts'
import type { WrittenFact } from './read.ts'
import { isoDay } from './time.ts'

/** A fact as it is written in a file, its keys in the order of the schema. */
export function writtenFact(fact: Fact): WrittenFact {
  const { statement, subject, names, measures, figure, day, name, asOf, validUntil, source, verifiedBy, verifiedOn } = fact
  return {
    statement,
    subject,
    ...(names.length > 0 && { names }),
    measure: oneOrMore(measures),
    ...(figure && { quantity: figure.written, unit: figure.unit }),
    ...(day && { date: day.shown }),
    ...(name && { name: oneOrMore([name.shown, ...name.others]) }),
    ...(asOf && { 'as-of': asOf.label }),
    ...(asOf?.fiscal !== undefined && asOf.days && { period: isoDays(asOf.days) }),
    ...(validUntil !== undefined && { 'valid-until': isoDay(validUntil) }),
    source,
    ...(verifiedBy !== undefined && { 'verified-by': verifiedBy }),
    ...(verifiedOn !== undefined && { 'verified-on': verifiedOn })
  }
}

function oneOrMore(texts: readonly string[]): string | readonly string[] {
  return texts.length === 1 ? texts[0] : texts
}

function isoDays({ from, to }: Days): string {
  return `${isoDay(from)}/${isoDay(to)}`
}

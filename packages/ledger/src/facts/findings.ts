import type { Document, Finding } from '@stet/core'
import { type Fact, type FactSource, factTopic, factValue } from './fact.ts'
import type { Facts } from './facts.ts'
import { type FactMatch, matchFacts } from './match.ts'
import { isoDay } from './time.ts'

/** The findings of a document against facts: each conflict, and each value that is only known for a time that is over. */
export function factFindings(document: Document, facts: Facts, today?: number): Finding[] {
  return matchFacts(document, facts, today)
    .filter(({ verdict }) => verdict !== 'agrees')
    .map((match) => findingOf(document, match))
}

function findingOf(document: Document, { verdict, fact, place }: FactMatch): Finding {
  const actual = document.slice(place)
  const of = factTopic(fact)
  if (verdict === 'conflicts')
    return {
      place,
      reason: `Unexpected \`${actual}\` for ${of}, expected \`${factValue(fact)}\`, as the ledger says${timeOf(fact)} (${publisherOf(fact.source)})`,
      note: evidence(fact)
    }
  return {
    place,
    reason: `Unexpected \`${actual}\` for ${of} beside a stale fact, expected one newer than \`${factValue(fact)}\`, which held until ${isoDay(fact.validUntil!)} (${publisherOf(fact.source)})`,
    note: `Check the value anew and mend the fact. ${evidence(fact)}`,
    severity: 'info'
  }
}

function timeOf({ asOf }: Fact): string {
  if (!asOf) return ''
  return asOf.fiscal === undefined && /-/.test(asOf.label) ? ` as of ${asOf.label}` : ` for ${asOf.label}`
}

function publisherOf({ publisher, title }: FactSource): string {
  return publisher ?? title
}

function evidence({ statement, source, path, line }: Fact): string {
  const { title, page, url } = source
  return `${/[.!?]$/.test(statement) ? statement : `${statement}.`} Source: ${[title, page && `page ${page}`, url].filter(Boolean).join(', ')}. Fact: ${path}:${line}.`
}

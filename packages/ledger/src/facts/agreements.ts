import type { Document } from '@stet/core'
import type { Agreement } from '../claims/claim.ts'
import { factTopic, factValue } from './fact.ts'
import type { Facts } from './facts.ts'
import { matchFacts } from './match.ts'

/** The values of a document that are those of a verified fact. */
export function factAgreements(document: Document, facts: Facts, today?: number): Agreement[] {
  return matchFacts(document, facts, today)
    .filter(({ verdict }) => verdict === 'agrees')
    .map(({ place, fact }) => ({
      place,
      known: {
        from: 'fact',
        verdict: 'agrees',
        reason: `The ledger says \`${factValue(fact)}\` for ${factTopic(fact)} (${fact.source.publisher ?? fact.source.title})`,
        ref: `${fact.path}:${fact.line}`
      }
    }))
}

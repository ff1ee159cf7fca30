import { type Confirmation, type FilePlace, overlaps, type Span, type StetMessage } from '@stet/core'
import type { Knowledge } from './claim.ts'

/** What the rules that look at what is claimed know of it; the others look at how it is written. */
const origins: Readonly<Record<string, Knowledge['from']>> = {
  'wrong-arithmetic': 'arithmetic',
  'inconsistent-figures': 'contradiction',
  'inconsistent-dates': 'contradiction',
  'inconsistent-names': 'contradiction',
  'inconsistent-references': 'contradiction',
  'conflicting-whereabouts': 'contradiction',
  'conflicting-facts': 'fact',
  'altered-quotes': 'notes',
  'unsupported-claims': 'draft',
  'duplicate-passages': 'draft'
}

/** What the findings about a draft say of a claim at a place of the file. */
export function knownFrom(messages: readonly StetMessage[], place: FilePlace): Knowledge[] {
  return messages.flatMap((message) => {
    const from = origins[message.ruleId]
    return from === undefined ? [] : knowledgeFrom(message, from, place)
  })
}

/** What a rule checked, and found right. */
export interface Confirmed extends Confirmation {
  ruleId: string
}

/** What the rules found right at a place of the prose. */
export function confirmedBy(confirmations: readonly Confirmed[], span: Span): Knowledge[] {
  return confirmations.flatMap(({ ruleId, place, reason }) => {
    const from = origins[ruleId]
    return from !== undefined && overlaps(place, span) ? [{ from, verdict: 'agrees', reason, ref: ruleId } as const] : []
  })
}

function knowledgeFrom(message: StetMessage, from: Knowledge['from'], place: FilePlace): Knowledge[] {
  const { ruleId, reason, sum, severity, related } = message
  const own = touches(message.place, place)
  // Either end of a contradiction may be the wrong one: each points at the other.
  if (!own && !related.some((end) => touches(end.place, place))) return []
  const other = own ? related.find((end) => !touches(end.place, place))?.place : message.place
  return [
    {
      from,
      verdict: from === 'draft' || severity === 'info' ? 'unclear' : 'conflicts',
      reason: sum ? `${reason} (${sum})` : reason,
      ref: ruleId,
      ...(other && { line: other.start.line })
    }
  ]
}

function touches(a: FilePlace, b: FilePlace): boolean {
  return a.start.offset < b.end.offset && b.start.offset < a.end.offset
}

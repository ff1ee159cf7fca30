import type { FilePlace, StetMessage } from '@stet/core'
import type { Knowledge } from './claim.ts'

const contradictions = /^(?:inconsistent-(?:figures|dates|names|references)|conflicting-whereabouts)$/
const sourcing = /^(?:unsupported-claims|duplicate-passages|spliced-text)$/

/** What the findings about a draft say of a claim at a place of the file. */
export function knownFrom(messages: readonly StetMessage[], place: FilePlace): Knowledge[] {
  return messages.flatMap((message) => {
    if (message.ruleId === 'wrong-arithmetic' && touches(message.place, place)) return [arithmetic(message)]
    if (contradictions.test(message.ruleId)) return contradiction(message, place)
    if (sourcing.test(message.ruleId) && touches(message.place, place)) return [remark(message)]
    return []
  })
}

function arithmetic({ ruleId, reason, sum }: StetMessage): Knowledge {
  return { from: 'arithmetic', verdict: 'conflicts', reason: sum ? `${reason} (${sum})` : reason, ref: ruleId }
}

// Either end of a contradiction may be the wrong one: each points at the other.
function contradiction({ ruleId, reason, place: own, related }: StetMessage, place: FilePlace): Knowledge[] {
  const other = touches(own, place) ? related[0]?.place : related.some((end) => touches(end.place, place)) ? own : undefined
  if (!other && !touches(own, place)) return []
  return [{ from: 'contradiction', verdict: 'conflicts', reason, ref: ruleId, ...(other && { line: other.start.line }) }]
}

function remark({ ruleId, reason, related }: StetMessage): Knowledge {
  return { from: 'draft', verdict: 'unclear', reason, ref: ruleId, ...(related[0] && { line: related[0].place.start.line }) }
}

function touches(a: FilePlace, b: FilePlace): boolean {
  return a.start.offset < b.end.offset && b.start.offset < a.end.offset
}

import type { Quotation } from '@stet/core'
import type { ClaimKind } from './claim.ts'
import type { Found } from './found.ts'
import { speakerOf } from './said-by.ts'
import type { Statement } from './statement.ts'

/** A claim for each quotation of a statement: that it was said, in these words. “The plan,” he said, “is sound.” is one. */
export function quotationsIn(statement: Statement): Found[] {
  const said = statement.quotations.filter(({ kind, speaker }) => kind === 'speech' || (kind === 'fragment' && speaker))
  return interrupted(statement, said).map((parts) => {
    const saidBy = speakerOf(statement, parts.find(({ speaker }) => speaker) ?? parts[0])
    const span = { start: parts[0].start, end: parts[parts.length - 1].end }
    return { statement, kind: 'quotation', span, ...(saidBy && { saidBy }) }
  })
}

/** The quotations in groups, each of which is one that only its attribution interrupts. */
function interrupted({ attributions }: Statement, said: readonly Quotation[]): Quotation[][] {
  const groups: Quotation[][] = []
  for (const quotation of said) {
    const last = groups.at(-1)?.at(-1)
    const isSame =
      last && attributions.some(({ start, end }) => last.end <= start && end <= quotation.start) && isNear(last, quotation)
    if (isSame) groups.at(-1)?.push(quotation)
    else groups.push([quotation])
  }
  return groups
}

/** An attribution within a quotation has so many characters at most, title and all. */
const INTERRUPTION = 120

function isNear(a: Quotation, b: Quotation): boolean {
  return b.start - a.end <= INTERRUPTION
}

/** Whether what a statement with a quotation states is not to be checked by itself. */
export function isCheckedWithQuotation(statement: Statement, kind: ClaimKind): boolean {
  // "It grew by 40 percent," is true or not, whoever said it.
  if (kind === 'figure' || kind === 'superlative' || kind === 'comparison') return false
  if (kind === 'attribution' || statement.spoken || hasOnlyFragments(statement)) return true
  const { quotations, sentence } = statement
  const quoted = quotations.reduce((sum, { start, end }) => sum + Math.min(end, sentence.end) - start, 0)
  return quoted * 2 > sentence.end - sentence.start
}

/** Whether a statement quotes no more than a few words at a time. */
export function hasOnlyFragments({ quotations }: Statement): boolean {
  return !quotations.some(({ kind }) => kind === 'speech')
}

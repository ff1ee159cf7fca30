import type { Document } from '@stet/core'
import type { Agreement } from '../claims/claim.ts'
import { checkQuotations } from './findings.ts'
import type { Notes } from './notes.ts'

/** The quotations of a document that the notes have, word by word. */
export function noteAgreements(document: Document, notes: Notes): Agreement[] {
  return checkQuotations(document, notes).flatMap(({ quotation: { start, end }, match }): Agreement[] => {
    if (match.verdict !== 'exact') return []
    const { path, line, speaker } = match.said[0]
    const reason = speaker ? `The notes have the quotation, by \`${speaker}\`` : 'The notes have the quotation'
    return [{ place: { start, end }, known: { from: 'notes', verdict: 'agrees', reason, ref: `${path}:${line}` } }]
  })
}

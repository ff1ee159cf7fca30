export { type CheckedQuotation, checkQuotations, noteFindings } from './findings.ts'
export { type Difference, Notes, type QuoteMatch, type Said } from './notes.ts'
export { readNotes, turnsOf } from './read.ts'
export type { Turn } from './turn.ts'

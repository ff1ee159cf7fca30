import { type Document, type Finding, type Quotation, quotations } from '@stet/core'
import type { Difference, Notes, QuoteMatch, Said } from './notes.ts'
import { namesInLabel, namesOfSpeaker } from './speakers.ts'
import { quotedWords } from './words.ts'

/** Fewer words than these are a manner of speaking, and stand in any transcript or none. */
const LEAST_WORDS = 4

/** A quotation and what the notes say of it; `other-speaker`: the words are there, and somebody else says them. */
export interface CheckedQuotation {
  quotation: Quotation
  match: QuoteMatch | { verdict: 'other-speaker'; said: Said }
}

/** Holds each quotation of somebody's words, of four words or more, against the notes. */
export function checkQuotations(document: Document, notes: Notes): CheckedQuotation[] {
  return quotations(document)
    .filter(({ kind, text }) => (kind === 'speech' || kind === 'fragment') && isLong(text))
    .map((quotation) => ({ quotation, match: withSpeaker(document, notes, quotation, notes.lookUp(quotation.text)) }))
}

/** The findings of a document against notes: quotations that were altered, that nobody said, or that somebody else did. */
export function noteFindings(document: Document, notes: Notes): Finding[] {
  return checkQuotations(document, notes).flatMap(({ quotation, match }) => {
    const finding = findingOf(match)
    return finding ? [{ place: quotation.inner, ...finding }] : []
  })
}

function isLong(text: string): boolean {
  return quotedWords(text).reduce((sum, { length }) => sum + length, 0) >= LEAST_WORDS
}

function withSpeaker(document: Document, notes: Notes, quotation: Quotation, match: QuoteMatch): CheckedQuotation['match'] {
  if (match.verdict !== 'exact') return match
  const speaker = namesOfSpeaker(document, quotation)
  if (speaker.length === 0 || match.said.some(({ speaker: label }) => canBe(label, speaker))) return match
  // The draft's speaker has a label of their own, and these words are under another.
  const isKnown = notes.turns.some(
    ({ speaker: label }) => label !== undefined && namesInLabel(label).some((name) => speaker.includes(name))
  )
  return isKnown || match.said.every(({ speaker: label = '' }) => namesInLabel(label).length > 1)
    ? { verdict: 'other-speaker', said: match.said[0] }
    : match
}

function canBe(label: string | undefined, speaker: readonly string[]): boolean {
  const named = label === undefined ? [] : namesInLabel(label)
  return named.length === 0 || named.some((name) => speaker.includes(name))
}

function findingOf(match: CheckedQuotation['match']): Omit<Finding, 'place'> | undefined {
  switch (match.verdict) {
    case 'exact':
      return undefined
    case 'altered':
      return {
        reason: `Unexpected words in a quotation, expected what was said (${placeOf(match.said)}): ${match.differences.map(shownDifference).join(', ')}`,
        note: `The notes have “${match.said.text}”. Quote it, show what is left out with “…”, or paraphrase it without quotation marks.`
      }
    case 'other-speaker':
      return {
        reason: `Unexpected speaker of a quotation, expected \`${match.said.speaker}\`, who says it in ${placeOf(match.said)}`,
        note: `The notes have “${match.said.text}”.`
      }
    default:
      return {
        reason: 'Unexpected quotation that the notes do not have, expected words that somebody says in them',
        note: 'Check it against the recording; a paraphrase has no quotation marks.',
        severity: 'warning'
      }
  }
}

function shownDifference({ printed, said }: Difference): string {
  if (printed === '') return `\`${said}\` left out`
  return said === '' ? `\`${printed}\` put in` : `\`${printed}\` for \`${said}\``
}

function placeOf({ path, line }: Said): string {
  return `${path}:${line}`
}

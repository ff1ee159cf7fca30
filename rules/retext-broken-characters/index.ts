/**
 * Broken characters tell the reader that nobody looked: text read in the wrong encoding, letters of
 * another script that break every search, quotation marks that leave open who is speaking.
 */
import { type Document, defineRule, type Finding, firstOverlapping, isEnglish, type Span } from '@stet/core'
import { findUnbalanced } from './balance.ts'
import { isSurelyIdle, isSurelyLatin, isSurelyMisread, isSurelyReference, mayBeMeant } from './certain.ts'
import { findHomoglyphs } from './homoglyphs.ts'
import { findInvisible } from './invisible.ts'
import { findEntities, findLostApostrophes, findMojibake, type Misreading } from './mojibake.ts'

export interface Options {
  /** Whether quotation marks and brackets that lack their other half are reported. */
  checkPairs?: boolean
}

const retextBrokenCharacters = defineRule<Options>({
  meta: {
    ruleId: 'broken-characters',
    anyLanguage: true,
    group: 'integrity',
    severity: 'error',
    description:
      'Flag text in the wrong encoding, look-alike and invisible characters, and unbalanced quotation marks and brackets'
  },
  options: {
    checkPairs: {
      default: true,
      description: 'Whether quotation marks and brackets that lack their other half are reported',
      schema: { type: 'boolean' }
    }
  },

  *check(document, { checkPairs }) {
    let reportedTo = 0
    for (const finding of [...findCharacters(document)].sort((a, b) => a.place.start - b.place.start)) {
      if (finding.place.start < reportedTo || isCode(document, finding.place)) continue
      reportedTo = finding.place.end
      yield finding.certain && mayBeMeant(document, finding.place) ? { ...finding, certain: false } : finding
    }
    // Where the encoding is wrong, the quotation marks are too.
    if (checkPairs && isEnglish(document) && findMojibake(document.text).next().done) yield* findUnbalanced(document)
  }
})

export default retextBrokenCharacters

function* findCharacters({ text }: Document): Generator<Finding> {
  for (const found of findMojibake(text))
    yield {
      ...misread(text, found, 'text in the wrong encoding', 'UTF-8 was read as Windows-1252 or Latin 1.'),
      certain: isSurelyMisread(text, found)
    }
  for (const found of findEntities(text))
    yield {
      ...misread(text, found, 'character reference', 'It was encoded once more than decoded.'),
      certain: isSurelyReference(found.repaired)
    }
  // “caf?s” lost another letter: what is missing is never certain.
  for (const found of findLostApostrophes(text))
    yield misread(text, found, 'question mark', 'An apostrophe was lost in conversion.')
  for (const found of findHomoglyphs(text))
    yield {
      ...misread(text, found, 'letter of another script', 'It looks right and is found by no search.'),
      certain: isSurelyLatin(text.slice(found.start, found.end))
    }
  for (const { start, end, what, severity, repaired } of findInvisible(text)) {
    yield {
      place: { start, end },
      reason: `Unexpected ${what} ${placeOf(text, start, end)}, expected ${expectation(repaired)}`,
      expected: repaired === undefined ? undefined : [repaired],
      certain: repaired !== undefined && isSurelyIdle(text, { start, end }),
      severity
    }
  }
}

function expectation(repaired: string | undefined): string {
  if (repaired === undefined) return 'the character that was meant'
  return repaired.trim() === '' ? 'none' : `\`${repaired}\``
}

function misread(text: string, { start, end, repaired }: Misreading, what: string, note: string): Finding {
  return {
    place: { start, end },
    reason: `Unexpected ${what} \`${text.slice(start, end)}\`, expected \`${repaired}\``,
    expected: [repaired],
    note
  }
}

// "behind `word`": what cannot be seen is named by its neighbour.
function placeOf(text: string, start: number, end: number): string {
  const before = /\S+\s*$/.exec(text.slice(Math.max(0, start - 30), start))?.[0].trim()
  if (before) return `behind \`${before}\``
  const after = /^\s*\S+/.exec(text.slice(end, end + 30))?.[0].trim()
  return after ? `before \`${after}\`` : 'in the text'
}

function isCode({ blocks, marks }: Document, place: Span): boolean {
  return firstOverlapping(marks, place)?.kind === 'code' || firstOverlapping(blocks, place)?.kind === 'code'
}

import { CLOSER, DECIMAL, LETTER, LOWER, MARK, NUMERAL, PUNCTUATION, SIGN, SPACE, tableOf, UPPER } from './unicode.ts'

/** Bits of what the scanner must know of a UTF-16 code unit. */
export const SMALL = 1 // a lower-case letter
export const LARGE = 2 // an upper-case letter
export const UNCASED = 4 // a letter without case, a mark, a number that is no digit, a joiner
export const DIGIT = 8
export const IN_WORD = SMALL | LARGE | UNCASED | DIGIT
export const IN_LETTERS = SMALL | LARGE | UNCASED
export const BLANK = 16 // white space, and characters of no width that part words
export const POINT = 32 // punctuation
export const BINDS = 64 // may go on with a word or an address behind a letter: ' . @ - + _ :
export const BEYOND_ASCII = 64 // of a letter or digit
export const SURROGATE = 128 // the first or second half of an astral character

const SOFT_HYPHEN = 0xad

/** The bits of each UTF-16 code unit; none for a symbol. */
export const traits = traitsOfUnits()

/** Whether a mark may end a sentence. */
export function isTerminal(unit: number): boolean {
  return unit === 0x2e || unit === 0x3f || unit === 0x21 || unit === 0x2026 || unit === 0x203d || unit === 0x3002
}

/** Whether an astral character is a letter. */
export function isLetterPair(lead: number, trail: number): boolean {
  return /[\p{L}\p{M}]/u.test(String.fromCharCode(lead, trail))
}

function traitsOfUnits(): Uint8Array {
  const byCategory = new Uint8Array(16)
  byCategory[SPACE] = BLANK
  byCategory[LOWER] = SMALL | BEYOND_ASCII
  byCategory[UPPER] = LARGE | BEYOND_ASCII
  byCategory[LETTER] = byCategory[MARK] = byCategory[NUMERAL] = UNCASED | BEYOND_ASCII
  byCategory[DECIMAL] = DIGIT | BEYOND_ASCII
  byCategory[PUNCTUATION] = byCategory[CLOSER] = byCategory[SIGN] = POINT
  const table = tableOf(byCategory)
  for (let unit = 0; unit < 0x80; unit++) table[unit] &= ~BEYOND_ASCII
  for (const mark of "'.@-_:\u2019") table[mark.charCodeAt(0)] |= BINDS
  table['+'.charCodeAt(0)] |= BINDS
  for (const joiner of [SOFT_HYPHEN, 0x200c, 0x200d]) table[joiner] = UNCASED | BEYOND_ASCII
  for (const invisible of [0x200b, 0x2060, 0xfeff]) table[invisible] = BLANK
  return table.fill(SURROGATE | BINDS, 0xd800, 0xe000)
}

import type { Severity, Span } from '@stet/core'

/** A character that the reader does not see, or sees as a box. */
export interface Invisible extends Span {
  what: string
  severity?: Severity
  /** What belongs there, where that is certain. */
  repaired?: string
}

// Controls, formats, private characters and halves of pairs, without line breaks, tabs and soft hyphens.
const odd = /(?:(?![\t\n\v\f\r\u0085\u00ad])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\ufffd])+/gu

// A unit that one of them can start with, in ranges: few texts have any, and this is told much faster.
const oddUnit =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  /[\0-\x08\x0e-\x1f\x7f-\x9f\u0600-\u08ff\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\uf8ff\ufeff\ufff0-\uffff]/

/** Control characters, replacement characters, characters of no width, marks of writing direction. */
export function* findInvisible(text: string): Generator<Invisible> {
  if (!oddUnit.test(text)) return
  const rightToLeft = /[\u0590-\u08ff]/.test(text)
  for (const { index, 0: run } of text.matchAll(odd)) {
    const found = describe(run, text[index - 1] ?? '', text[index + run.length] ?? '', rightToLeft)
    if (found && !(run === '\ufeff' && index === 0)) yield { start: index, end: index + run.length, ...found }
  }
}

// Signs that stand before Arabic numbers and verses.
const ofArabic = /^[\u0600-\u08ff]/
// The flags of England, Scotland and Wales are spelled in characters without a shape.
const tagOfFlag = /^[\u{e0000}-\u{e007f}]/u

const emojiOrJoiningScript = /[\u0590-\u109f\u1780-\u18af\u2600-\u27bf\ud800-\udfff]|\ufe0f/

function describe(
  run: string,
  before: string,
  after: string,
  rightToLeft: boolean
): Omit<Invisible, 'start' | 'end'> | undefined {
  const unit = run.codePointAt(0) as number
  const name = `U+${unit.toString(16).toUpperCase().padStart(4, '0')}`
  if (unit === 0xfffd) return { what: 'replacement character' }
  if (ofArabic.test(run) || tagOfFlag.test(run)) return undefined
  if (/^\p{Cs}/u.test(run)) return { what: `half a character ${name}` }
  if (/^\p{Cc}/u.test(run)) return { what: `control character ${name}`, repaired: windowsPunctuation(run) }
  if (/^\p{Co}/u.test(run)) return { what: `private character ${name}`, severity: 'warning' }
  // Emoji and the scripts of Persia and India are joined and parted by characters without a width.
  if ((unit === 0x200c || unit === 0x200d) && (emojiOrJoiningScript.test(before) || emojiOrJoiningScript.test(after)))
    return undefined
  if (rightToLeft && /^[\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/.test(run)) return undefined
  return { what: `invisible character ${name}`, severity: 'warning', repaired: unit === 0x2028 || unit === 0x2029 ? ' ' : '' }
}

// Windows-1252 that was read as Latin 1 has its punctuation where Latin 1 has controls.
const windows: Readonly<Record<string, string>> = {
  '\u0085': '…',
  '\u0091': '‘',
  '\u0092': '’',
  '\u0093': '“',
  '\u0094': '”',
  '\u0096': '–',
  '\u0097': '—',
  '\u0099': '™'
}

function windowsPunctuation(run: string): string | undefined {
  return [...run].every((control) => control in windows) ? [...run].map((control) => windows[control]).join('') : undefined
}

import { type Document, defineLayer, type Span, WordSet } from '@stet/core'

/** Words of a story about characters, scams with look-alike addresses or web pages: it may show what is broken. */
const characterTopics = new WordSet(
  'ascii cyrillic encoding encodings homoglyph homoglyphs homograph homographs html lookalike lookalikes mojibake phishing typosquatting unicode utf'
)

/** Whether broken characters may be meant: the text is about such, or they stand in an address, in markup, or in quotation marks of their own. */
export function mayBeMeant(document: Document, place: Span): boolean {
  return isShown(document.text, place) || isAboutCharacters(document)
}

const isAboutCharacters = defineLayer(({ tokens, text }): boolean => {
  for (let token = 0; token < tokens.length; token++) if (characterTopics.has(tokens.word[token])) return true
  return /<\/[a-z]|<br/i.test(text)
})

/** No word that is written is longer. */
const LONGEST = 60

// It printed “â€™”, from аpple.com
function isShown(text: string, { start, end }: Span): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - LONGEST), start))?.[0] ?? ''
  const behind = /^\S*/.exec(text.slice(end, end + LONGEST))?.[0] ?? ''
  const isAddress = /[@/\\]|\.\p{L}/u
  return isAddress.test(before) || isAddress.test(behind) || (/^["“‘«]/.test(before) && /["”’»]/.test(behind))
}

/** Whether a stretch that reads as UTF-8 in the wrong encoding can be nothing else. */
export function isSurelyMisread(text: string, { start, end }: Span): boolean {
  // Three and more such characters in a row are in no language's words.
  if (end - start > 2) return true
  const before = text.slice(start - 1, start)
  // “AMANHÃ»”: a capital before a mark is a word's last letter, where no small letter stands beside it.
  if (/\p{Ll}/u.test(before) || /\p{Ll}/u.test(text.slice(end, end + 1))) return true
  return !/\p{L}/u.test(before) && !/[\p{P}\p{Z}]/u.test(text.slice(start + 1, end))
}

/** Whether what a reference stands for can be put in its place: `<` and what cannot be seen can not. */
export function isSurelyReference(repaired: string): boolean {
  return /^[\p{L}\p{N}\p{P}\p{S}\u00a0]$/u.test(repaired) && !/[<>]/.test(repaired)
}

/** Whether a word with look-alikes in it is a Latin one: short ones are formulas and units too. */
export function isSurelyLatin(word: string): boolean {
  const latin = word.match(/[A-Za-z\u00c0-\u024f]/g)?.length ?? 0
  return latin >= 3 && latin * 2 > word.length
}

/** Whether nothing is lost with a run of invisible characters, or what it was is certain. */
export function isSurelyIdle(text: string, { start, end }: Span): boolean {
  if (/^[\u200b-\u200f\u2060\ufeff]+$/.test(text.slice(start, end)))
    // Between two letters it may stand for a space; at the start of a file it is a byte-order mark.
    return start > 0 && (/\s/.test(text[start - 1]) || /^\s?$/.test(text.slice(end, end + 1)))
  return isWindowsMark(text.slice(Math.max(0, start - 1), end + 4))
}

// A quotation mark or an apostrophe where only that can stand. Elsewhere the same character is another one of Mac OS Roman: “Garc\x92a”.
function isWindowsMark(around: string): boolean {
  return /^(?:\p{L}\x92(?:s|t|re|ve|ll|d|m)(?!\p{L})|\s\x93\p{L}|[.,!?]\x94(?:\s|$))/u.test(around)
}

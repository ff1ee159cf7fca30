import type { Misreading } from './mojibake.ts'

/**
 * Letters of other scripts that look like Latin ones, from the Unicode Consortium's confusables
 * (UTS 39); those that also stand for quantities and units (µ, Ω, π, Δ) are left out.
 */
const cyrillic = 'аеорсухіѕјԁһАВЕКМНОРСТХІЅЈУ'
const cyrillicAsLatin = 'aeopcyxisjdhABEKMHOPCTXISJY'
const greek = 'οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ'
const greekAsLatin = 'oABEZHIKMNOPTYX'

const latinOf = new Map([...cyrillic, ...greek].map((letter, index) => [letter, (cyrillicAsLatin + greekAsLatin)[index]]))

const foreign = /[\u0370-\u03ff\u0400-\u052f]/g
const letter = /[\p{L}\p{M}]/u

/** Latin words with a letter of another script in them that looks like a Latin one. */
export function* findHomoglyphs(text: string): Generator<Misreading> {
  foreign.lastIndex = 0
  for (let match = foreign.exec(text); match; match = foreign.exec(text)) {
    const start = wordStart(text, match.index)
    const end = wordEnd(text, match.index)
    const word = text.slice(start, end)
    foreign.lastIndex = end
    const repaired = [...word].map((character) => latinOf.get(character) ?? character).join('')
    // All of the word is Latin once the look-alikes are, and most of it was before: "Киев" and "µm" are none.
    const latin = word.match(/[A-Za-z\u00c0-\u024f]/g)?.length ?? 0
    if (repaired !== word && latin * 2 >= word.length && /^[A-Za-z\u00c0-\u024f'’]+$/.test(repaired))
      yield { start, end, repaired }
  }
}

function wordStart(text: string, at: number): number {
  while (at > 0 && letter.test(text[at - 1])) at--
  return at
}

function wordEnd(text: string, at: number): number {
  while (at < text.length && letter.test(text[at])) at++
  return at
}

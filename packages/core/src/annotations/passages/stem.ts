import { wordId } from '../../document/vocabulary.ts'
import { WordMemo } from '../../document/word-memo.ts'

const stems = new WordMemo((form) => wordId(stem(form)))

/**
 * The id of a word's stem, so that "ambition" and "ambitions", "hopes" and "hoped" compare equal.
 * Crude on purpose: what counts is that the forms of one word agree, not that the stem is a word.
 */
export function stemOf(id: number): number {
  return stems.get(id)
}

function stem(form: string): string {
  if (form.length < 4) return form
  return form
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?<=..)(?:ing|ed|es|s)$/, '')
    .replace(/(?<=...)e$/, '')
}

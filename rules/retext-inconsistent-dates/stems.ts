import { wordForm, wordId } from '@stet/core'
import { sameDeeds } from './lexicon.ts'

const endings = /(?:ations?|ments?|ings?|ed|es|s|e|al|ly)$/

// By word id; a stem hangs on the form alone.
const known: (number | undefined)[] = []

/** The id of a word's stem, so that "announced" and "announcement" are one: endings off, while four letters are left. */
export function stemId(word: number): number {
  return (known[word] ??= stemOfWord(word))
}

function stemOfWord(word: number): number {
  return sameDeeds.get(word) ?? wordId(stemOf(wordForm(word)))
}

function stemOf(form: string): string {
  const stem = form.replace(/ies$/, 'y').replace(endings, '')
  if (stem.length < 4) return form
  return stem === form ? form : stemOf(stem)
}

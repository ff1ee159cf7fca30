import { IdColumn } from '../../document/id-column.ts'
import { wordForm, wordId } from '../../document/vocabulary.ts'

// By word id, the id of the stem + 1; 0 where it was not asked yet.
const stems = new IdColumn()

/**
 * The id of a word's stem, so that "ambition" and "ambitions", "hopes" and "hoped" compare equal.
 * Crude on purpose: what counts is that the forms of one word agree, not that the stem is a word.
 */
export function stemOf(id: number): number {
  const known = stems.get(id)
  if (known) return known - 1
  const found = wordId(stem(wordForm(id)))
  stems.set(id, found + 1)
  return found
}

function stem(form: string): string {
  if (form.length < 4) return form
  return form
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?<=..)(?:ing|ed|es|s)$/, '')
    .replace(/(?<=...)e$/, '')
}

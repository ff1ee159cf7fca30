/**
 * Gives every normalised word form a small integer for the life of the
 * process, so that look-ups and comparisons are integer work. The integer
 * itself never reaches a result: attributes hang on the form alone, so the
 * order in which files are read cannot change the output.
 */
const ids = new Map<string, number>()
const forms: string[] = []

/** The id of a word's normalised form (see `normalise`). */
export function wordId(form: string): number {
  const known = ids.get(form)
  if (known !== undefined) return known
  const id = forms.length
  ids.set(form, id)
  forms.push(form)
  return id
}

/** The normalised form behind an id. */
export function wordForm(id: number): string {
  return forms[id]
}

/** How a word is compared: lower case, straight apostrophes, no soft hyphens. */
export function normalise(word: string): string {
  return word
    .toLowerCase()
    .replace(/[\u2019\u02bc]/g, "'")
    .replace(/\u00ad/g, '')
}

import { distance } from 'fastest-levenshtein'

/**
 * The known word that a misspelt one stands for, if one is near enough: at
 * most one letter in three may differ. Of equals the first wins.
 */
export function closest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.floor(word.length / 3) + 1
  for (const candidate of known) {
    const edits = distance(word.toLowerCase(), candidate.toLowerCase())
    if (edits < least) [best, least] = [candidate, edits]
  }
  return best
}

/** ", did you mean `x`?", or ", expected …" where nothing known is near. */
export function instead(word: string, known: readonly string[], expected = `one of ${listed(known)}`): string {
  const near = closest(word, known)
  return near ? `, did you mean \`${near}\`?` : `, expected ${expected}`
}

/** "`a`, `b` or `c`" */
export function listed(words: readonly unknown[]): string {
  const quoted = words.map((word) => `\`${word}\``)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}

import { type Document, type Span, WORD } from '@stet/core'

/**
 * The word that a fragment is the end of, where the text shows it: one that ends in the fragment
 * and goes on with the same two words.
 *
 * @param token the fragment
 */
export function wordCutAt({ tokens }: Document, token: number): Span | undefined {
  if (token + 2 >= tokens.length) return undefined
  const fragment = tokens.form(token)
  const [second, third] = [tokens.word[token + 1], tokens.word[token + 2]]
  for (let other = 0; other + 2 < tokens.length; other++) {
    if (tokens.word[other + 1] !== second || tokens.word[other + 2] !== third || tokens.kind[other] !== WORD) continue
    const word = tokens.form(other)
    if (word.length > fragment.length && word.endsWith(fragment)) return { start: tokens.start[other], end: tokens.end[other] }
  }
  return undefined
}

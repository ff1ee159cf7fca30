import { type Document, defineLayer, type Span, WORD } from '@stet/core'

/**
 * The word that a fragment is the end of, where the text shows it: one that ends in the fragment
 * and goes on with the same two words.
 *
 * @param token the fragment
 */
export function wordCutAt(document: Document, token: number): Span | undefined {
  const { tokens } = document
  const fragment = tokens.form(token)
  for (const other of wordsBefore(document).get(keyOf(document, token)) ?? []) {
    const word = tokens.form(other)
    if (word.length > fragment.length && word.endsWith(fragment)) return document.span(other, other)
  }
  return undefined
}

const most = 16

// The first words, up to sixteen, that stand before each two words.
const wordsBefore = defineLayer((document: Document): ReadonlyMap<string, readonly number[]> => {
  const { tokens } = document
  const words = new Map<string, number[]>()
  for (let token = 0; token + 2 < tokens.length; token++) {
    if (tokens.kind[token] !== WORD) continue
    const key = keyOf(document, token)
    const known = words.get(key)
    if (!known) words.set(key, [token])
    else if (known.length < most) known.push(token)
  }
  return words
})

function keyOf({ tokens }: Document, token: number): string {
  return `${tokens.word[token + 1]} ${tokens.word[token + 2]}`
}

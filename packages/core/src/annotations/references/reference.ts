import type { Span } from '../../span.ts'

/** A noun phrase with an article or a demonstrative: "a new fund for climate projects", "the fund", "that figure". */
export interface Reference extends Span {
  /** From the determiner to the head. */
  text: string
  determiner: 'definite' | 'indefinite' | 'demonstrative' | 'possessive'
  /** Its head noun, lower case, singular: "fund". */
  head: string
  /** Adjectives and nouns before the head, lower case: ["new", "infrastructure"]. */
  modifiers: readonly string[]
  /** What stands behind the head with "of", "for", "on" and the like: "for climate adaptation projects". */
  complement?: Complement
  first: number
  last: number
  sentence: number
}

export interface Complement extends Span {
  /** Its words without articles, lower case: ["climate", "adaptation", "projects"]. */
  words: readonly string[]
}

import type { Span } from '../../span.ts'
import { defineLayer } from '../layer.ts'

/** A noun phrase with an article or a demonstrative: "a new fund for climate projects", "the fund", "that figure". */
export interface Reference extends Span {
  text: string
  determiner: 'definite' | 'indefinite' | 'demonstrative'
  /** Its head noun, lower case, singular: "fund". */
  head: string
  /** Adjectives and nouns before the head, lower case: ["new", "infrastructure"]. */
  modifiers: readonly string[]
  first: number
  last: number
  sentence: number
}

/** The noun phrases of a document that introduce a thing or point back to one, in order. */
export const references = defineLayer((_document): readonly Reference[] => [])

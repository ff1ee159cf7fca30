import type { Span } from '../../span.ts'

/** A passage that stands in the text twice, word for word or reworded. */
export interface Passage {
  /** The copy that comes first; whole sentences. */
  first: Span
  /** The later copy: whole sentences, or from behind a full stop without a space. */
  second: Span
  /** Both copies have the same words. */
  exact: boolean
  /** How much the words in common say for a copy, in bits; see `rarityOf`. */
  weight: number
  /** The share of the two copies' words that they have in common, weighed by how rare the words are; 0 to 1. */
  overlap: number
  /** The later copy stands right behind a full stop without a space. */
  glued: boolean
  /** The word of the first copy whose end the second one starts with: "diplomacy" where it starts "cy aims to". */
  cutFrom?: Span
}

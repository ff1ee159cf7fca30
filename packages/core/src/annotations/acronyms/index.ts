import type { Span } from '../../span.ts'
import { defineLayer } from '../layer.ts'

/** An acronym in the text: all its mentions, and the places where it is spelled out. */
export interface Acronym {
  form: string
  mentions: readonly Span[]
  /** "the Association of Southeast Asian Nations (ASEAN)" or "ASEAN (the Association …)". */
  definitions: readonly { place: Span; expansion: Span }[]
}

/** The acronyms of a document, in the order of their first mention. */
export const acronyms = defineLayer((_document): readonly Acronym[] => [])

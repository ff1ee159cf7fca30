import { defineLayer } from '../layer.ts'
import { findPhrases } from './find.ts'
import { NounPhrase } from './parse.ts'
import type { Reference } from './reference.ts'

/** The noun phrases of a document that introduce a thing or point back to one, in order. */
export const references = defineLayer((document): readonly Reference[] =>
  document.sentences
    .filter((sentence) => document.blockOf(sentence).kind !== 'code')
    .flatMap((sentence) => findPhrases(document, sentence).map((phrase) => new NounPhrase(document, phrase)))
)

export type { Complement, Reference } from './reference.ts'

import type { Span } from '../../span.ts'
import { defineLayer } from '../layer.ts'
import { type Definition, definitionAt, findFullNames } from './expansions.ts'
import { findAcronyms } from './find.ts'

/** An acronym in the text: all its mentions, and the places where it is spelled out. */
export interface Acronym {
  /** Its letters in upper case: "UN" for "U.N.", "NGO" for "NGOs". */
  form: string
  mentions: readonly Span[]
  /** "the Association of Southeast Asian Nations (ASEAN)" or "ASEAN (the Association …)". */
  definitions: readonly Definition[]
  /** Of an acronym without definitions: a name in the text whose initials spell it, "the Commodity Credit Corporation". */
  fullName?: Span
}

/** The acronyms of a document, in the order of their first mention. */
export const acronyms = defineLayer((document): readonly Acronym[] => {
  const byForm = new Map<string, { mentions: Span[]; definitions: Definition[] }>()
  for (const found of findAcronyms(document)) {
    let acronym = byForm.get(found.form)
    if (!acronym) byForm.set(found.form, (acronym = { mentions: [], definitions: [] }))
    acronym.mentions.push(document.span(found.token, found.token))
    const definition = definitionAt(document, found)
    if (definition) acronym.definitions.push(definition)
  }
  const undefinedForms = [...byForm].filter(([, { definitions }]) => definitions.length === 0).map(([form]) => form)
  const fullNames = undefinedForms.length > 0 ? findFullNames(document, undefinedForms) : new Map<string, Span>()
  return [...byForm].map(([form, acronym]) => ({ form, ...acronym, fullName: fullNames.get(form) }))
})

export type { Definition } from './expansions.ts'

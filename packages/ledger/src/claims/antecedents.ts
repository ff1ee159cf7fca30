import {
  type Document,
  defineLayer,
  type Entity,
  entities,
  firstOverlapping,
  names,
  type Reference,
  references,
  roleNouns,
  type Sentence
} from '@stet/core'
import { irregularPasts, presentStates } from './lexicon.ts'

/** Somebody whom a pronoun can mean. */
export interface Person {
  /** The fullest form that the text gives: "Thomas Wegscheider", "the prime minister". */
  name: string
  start: number
  sentence: number
  /** "Mr" and "Ms" say which pronoun it cannot be. */
  gender?: 'he' | 'she'
}

/** So many sentences back a pronoun reaches. */
const REACH = 3

/**
 * Whom "he" or "she" in a sentence means: the only person of the nearest sentence before it, within its paragraph,
 * that speaks of one. Undefined where there are two.
 */
export function antecedentOf(document: Document, sentence: Sentence, pronoun: 'he' | 'she', at: number): Person | undefined {
  const here =
    people(document)
      .get(sentence.index)
      ?.filter(({ start }) => start < at) ?? []
  if (here.length > 0) return only(here, pronoun)
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - REACH); index--) {
    if (document.sentences[index].block < sentence.block - 1) return undefined
    const met = people(document).get(index) ?? []
    if (met.length > 0) return only(met, pronoun)
  }
  return undefined
}

function only(met: readonly Person[], pronoun: 'he' | 'she'): Person | undefined {
  const possible = met.filter(({ gender }) => gender === undefined || gender === pronoun)
  return new Set(possible.map(({ name }) => name)).size === 1 ? possible[0] : undefined
}

const people = defineLayer((document): ReadonlyMap<number, readonly Person[]> => {
  const groups = new Map<number, Person[]>()
  const named = entities(document)
    .filter(({ kind }) => kind === 'person')
    .flatMap((entity) =>
      entity.mentions.map(({ start, sentence }) => ({ name: entity.name, start, sentence, gender: genderOf(entity) }))
    )
  const unnamed = references(document)
    .flatMap((reference) => roleOf(document, reference) ?? [])
    .filter(({ start, end }) => !firstOverlapping(names(document), { start, end: end + 2 }))
    .map(({ start, end, sentence }) => ({ name: document.text.slice(start, end).replace(/^The\b/, 'the'), start, sentence }))
  for (const person of [...named, ...unnamed]) {
    const group = groups.get(person.sentence)
    if (group) group.push(person)
    else groups.set(person.sentence, [person])
  }
  return groups
})

// "The prime minister" of "the prime minister flew home": up to the noun for what somebody is.
function roleOf(
  document: Document,
  { determiner, first, last, sentence }: Reference
): { start: number; end: number; sentence: number } | undefined {
  if (determiner === 'indefinite') return undefined
  const { tokens } = document
  const isVerb = (token: number) =>
    token > last || irregularPasts.has(tokens.word[token]) || presentStates.has(tokens.word[token])
  for (let token = last; token > first; token--) {
    if (roleNouns.has(tokens.word[token])) return isVerb(token + 1) ? { ...document.span(first, token), sentence } : undefined
  }
  return undefined
}

const masculine = /^(?:mr|sir|lord|king|prince|father)\b/i
const feminine = /^(?:ms|mrs|miss|dame|lady|queen|princess|sister)\b/i

function genderOf({ mentions }: Entity): 'he' | 'she' | undefined {
  for (const { honorific = '' } of mentions) {
    if (masculine.test(honorific)) return 'he'
    if (feminine.test(honorific)) return 'she'
  }
  return undefined
}

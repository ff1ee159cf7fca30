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
import { irregularPasts, personPronouns, presentStates } from './lexicon.ts'

/** Somebody whom a pronoun can mean. */
export interface Person {
  /** The fullest form that the text gives: "Thomas Wegscheider", "the prime minister". */
  name: string
  start: number
  sentence: number
  /** "Mr" and "Ms" say which pronoun it cannot be. */
  gender?: Pronoun
}

/** So many sentences back a pronoun reaches. */
const REACH = 3

/**
 * Whom "he" or "she" in a sentence means: the only person of the nearest sentence before it, within this paragraph and
 * the last, that speaks of one, by name or by another pronoun. Undefined where there are two.
 */
export function antecedentOf(document: Document, sentence: Sentence, pronoun: Pronoun, at: number): Person | undefined {
  return antecedentIn(document, people(document), sentence, pronoun, at)
}

type Pronoun = 'he' | 'she'
type PeopleBySentence = Map<number, Person[]>

function antecedentIn(
  { sentences }: Document,
  met: PeopleBySentence,
  { index, block }: Sentence,
  pronoun: Pronoun,
  at: number
): Person | undefined {
  for (let before = index; before >= Math.max(0, index - REACH); before--) {
    if (sentences[before].block < block - 1) return undefined
    const here = (met.get(before) ?? []).filter(({ start }) => start < at)
    if (here.length > 0) return only(here, pronoun)
  }
  return undefined
}

function only(met: readonly Person[], pronoun: Pronoun): Person | undefined {
  const possible = met.filter(({ gender }) => gender === undefined || gender === pronoun)
  return new Set(possible.map(({ name }) => name)).size === 1 ? possible[0] : undefined
}

/** The people of each sentence: those it names, those it describes, and whom its first pronoun means. */
const people = defineLayer((document): PeopleBySentence => {
  const met: PeopleBySentence = new Map()
  for (const person of [...namedPeople(document), ...describedPeople(document)]) add(met, person)
  for (const sentence of document.sentences) {
    const pronoun = firstPronoun(document, sentence)
    const person = pronoun && antecedentIn(document, met, sentence, pronoun.form, pronoun.start)
    if (person) add(met, { ...person, gender: pronoun.form, start: pronoun.start, sentence: sentence.index })
  }
  return met
})

function add(met: PeopleBySentence, person: Person): void {
  const group = met.get(person.sentence)
  if (group) group.push(person)
  else met.set(person.sentence, [person])
}

function firstPronoun({ tokens }: Document, { first, last }: Sentence): { form: Pronoun; start: number } | undefined {
  for (let token = first; token <= last; token++) {
    if (!personPronouns.has(tokens.word[token])) continue
    return { form: tokens.form(token) === 'he' ? 'he' : 'she', start: tokens.start[token] }
  }
  return undefined
}

function namedPeople(document: Document): Person[] {
  return entities(document)
    .filter(({ kind }) => kind === 'person')
    .flatMap((entity) => {
      const gender = genderOf(entity)
      return entity.mentions.map(({ start, sentence }) => ({ name: entity.name, start, sentence, gender }))
    })
}

function describedPeople(document: Document): Person[] {
  return references(document)
    .flatMap((reference) => roleOf(document, reference) ?? [])
    .filter(({ start, end }) => !firstOverlapping(names(document), { start: start - 3, end: end + 3 }))
    .map(({ start, end, sentence }) => ({ name: document.text.slice(start, end).replace(/^The\b/, 'the'), start, sentence }))
}

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

function genderOf({ mentions }: Entity): Pronoun | undefined {
  for (const { honorific = '' } of mentions) {
    if (masculine.test(honorific)) return 'he'
    if (feminine.test(honorific)) return 'she'
  }
  return undefined
}

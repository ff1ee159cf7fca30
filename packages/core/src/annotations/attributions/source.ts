import type { Document } from '../../document/document.ts'
import { CAPITAL, PUNCTUATION, WORD } from '../../document/tokens.ts'
import { WordMap, WordSet } from '../../document/word-set.ts'
import { defineLayer } from '../layer.ts'
import type { AttributionStrength } from './attribution.ts'
import { definiteDeterminers, indefiniteDeterminers, nobody, vagueHeads } from './lexicon/grammar.ts'
import { type SourceNoun, type SourceNounForm, sourceNouns } from './lexicon/sources.ts'
import type { NounPhrase } from './noun-phrase.ts'

/** What a noun phrase is as a source. */
export interface Source {
  first: number
  last: number
  strength: AttributionStrength
  back: boolean
  private: boolean
  /** Undefined where the words do not show it. */
  plural?: boolean
  /** The head is a word of the source lists, a name or a pronoun; else it was taken for one because it speaks. */
  known: boolean
}

const pronouns = new WordMap<{ strength: AttributionStrength; plural: boolean }>([
  ['he', { strength: 'named', plural: false }],
  ['she', { strength: 'named', plural: false }],
  ['it', { strength: 'institution', plural: false }],
  ['they', { strength: 'named', plural: true }],
  ['i', { strength: 'named', plural: true }],
  ['we', { strength: 'institution', plural: true }],
  ['you', { strength: 'named', plural: true }]
])

const strengths: Record<SourceNoun, { singular: AttributionStrength; plural: AttributionStrength }> = {
  person: { singular: 'anonymous', plural: 'anonymous' },
  camp: { singular: 'anonymous', plural: 'vague' },
  private: { singular: 'anonymous', plural: 'anonymous' },
  vague: { singular: 'anonymous', plural: 'vague' },
  spokesman: { singular: 'institution', plural: 'institution' },
  institution: { singular: 'institution', plural: 'institution' },
  document: { singular: 'document', plural: 'document' }
}

/** The part of a noun phrase that is the source; undefined where nothing in it can be one. */
export function sourceOf(document: Document, phrase: NounPhrase): Source | undefined {
  let unknown: Source | undefined
  for (const [first, last] of phrase.parts) {
    const source = partAsSource(document, first, last)
    if (!source) continue
    const whole = { ...source, last: phrase.last }
    if (source.known) return whole
    unknown ??= whole
  }
  return unknown
}

function partAsSource(document: Document, first: number, last: number): Source | undefined {
  const { tokens } = document
  const pronoun = first === last ? pronouns.get(tokens.word[first]) : undefined
  if (pronoun) return { first, last, ...pronoun, back: true, private: false, known: true }
  const head = headOf(document, first, last)
  const word = tokens.word[head]
  if (head < first || tokens.kind[head] !== WORD || nobody.has(word) || noOne.has(tokens.word[first])) return undefined
  if (vagueHeads.has(word)) {
    return { first, last, strength: one.has(word) ? 'anonymous' : 'vague', back: false, private: false, known: true }
  }
  const noun = sourceNouns.get(word)
  if (noun && !(tokens.is(head, CAPITAL) && isOnePerson(document, first, noun)))
    return roleAsSource(document, first, last, head, noun)
  if (tokens.is(head, CAPITAL)) {
    return {
      first: nameStart(document, first, head),
      last,
      strength: 'named',
      back: false,
      private: false,
      known: true,
      plural: false
    }
  }
  return { first, last, strength: 'institution', back: false, private: false, known: false }
}

function roleAsSource(document: Document, first: number, last: number, head: number, { kind, plural }: SourceNounForm): Source {
  const { tokens } = document
  const strength = strengths[kind][plural ? 'plural' : 'singular']
  const back = !plural && definiteDeterminers.has(tokens.word[first])
  const named = back && strength === 'anonymous' && namedRoles(document).has(tokens.word[head])
  return { first, last, strength: named ? 'named' : strength, back, private: kind === 'private', known: true, plural }
}

// "a dam project [Seoul] has said": a name does not begin among words in lower case, unless they are its role.
function nameStart({ tokens }: Document, first: number, head: number): number {
  let start = head
  while (
    start > first &&
    (tokens.is(start - 1, CAPITAL) || tokens.kind[start - 1] === PUNCTUATION || joinsNames.has(tokens.word[start - 1]))
  )
    start--
  return start > first && (sourceNouns.get(tokens.word[start - 1]) || start === first + 1) ? first : start
}

const joinsNames = new WordSet('and of the de van von der la le al bin')
const one = new WordSet('one another')
const noOne = new WordSet('no neither nothing')

// "Tulsa police's earlier claim": the possessive behind the head is not part of it.
function headOf({ tokens, text }: Document, first: number, last: number): number {
  let head = last
  while (head >= first && (tokens.kind[head] === PUNCTUATION || text.slice(tokens.start[head], tokens.end[head]).length < 2))
    head--
  while (head > first && /^['’]s$/i.test(tokens.text(head))) head--
  return head
}

// "Prime Minister", "the House Speaker", "Miller": in capitals it stands for one person. "Republicans", "an Iowa Democrat" do not.
function isOnePerson({ tokens }: Document, first: number, { kind, plural }: SourceNounForm): boolean {
  if (plural || kind === 'institution' || kind === 'document') return false
  return !indefiniteDeterminers.has(tokens.word[first])
}

/** Roles that the text fills with a name: "Foreign Minister Jane Roe", "Jane Roe, the minister". */
const namedRoles = defineLayer((document): ReadonlySet<number> => {
  const { tokens, text } = document
  const roles = new Set<number>()
  for (let at = 0; at + 1 < tokens.length; at++) {
    const noun = sourceNouns.get(tokens.word[at])
    if (noun && isCapital(document, at + 1)) roles.add(tokens.word[at])
    if (text.charCodeAt(tokens.start[at]) !== 0x2c || at === 0 || !isCapital(document, at - 1)) continue
    for (let next = at + 1; next < Math.min(tokens.length, at + 10); next++) {
      if (tokens.kind[next] === PUNCTUATION) break
      if (sourceNouns.get(tokens.word[next])) roles.add(tokens.word[next])
    }
  }
  return roles
})

function isCapital({ tokens }: Document, at: number): boolean {
  return tokens.kind[at] === WORD && tokens.is(at, CAPITAL)
}

/** Is there a name in a stretch: a capitalised word that is no first word of a sentence and no role. */
export function holdsName(document: Document, first: number, last: number): boolean {
  const { tokens } = document
  for (let at = first; at < last; at++) {
    if (isCapital(document, at) && isCapital(document, at + 1) && !sourceNouns.get(tokens.word[at])) return true
  }
  return false
}

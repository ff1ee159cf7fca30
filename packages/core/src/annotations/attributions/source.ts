import type { Document } from '../../document/document.ts'
import { ALL_CAPS, CAPITAL, PUNCTUATION, WORD } from '../../document/tokens.ts'
import { wordId } from '../../document/vocabulary.ts'
import { WordMap, WordSet } from '../../document/word-set.ts'
import { defineLayer } from '../layer.ts'
import { names } from '../names/index.ts'
import type { AttributionStrength } from './attribution.ts'
import { definiteDeterminers, indefiniteDeterminers, nobody, possessiveDeterminers, vagueHeads } from './lexicon/grammar.ts'
import { type SourceNoun, type SourceNounForm, sourceNouns } from './lexicon/sources.ts'
import { isDeterminer, type NounPhrase } from './noun-phrase.ts'

/** What a noun phrase is as a source. */
export interface Source {
  first: number
  last: number
  strength: AttributionStrength
  back: boolean
  role?: SourceNoun
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
  office: { singular: 'anonymous', plural: 'anonymous' },
  private: { singular: 'anonymous', plural: 'anonymous' },
  vague: { singular: 'anonymous', plural: 'vague' },
  spokesman: { singular: 'institution', plural: 'institution' },
  institution: { singular: 'institution', plural: 'institution' },
  document: { singular: 'document', plural: 'document' }
}

/** The part of a noun phrase that is the source; undefined where nothing in it can be one. */
export function sourceOf(document: Document, phrase: NounPhrase): Source | undefined {
  if (countsSomething(document, phrase)) return undefined
  if (namesDocument(document, phrase)) {
    return {
      first: phrase.first,
      last: phrase.last,
      strength: 'document',
      back: false,
      role: 'document',
      known: true,
      plural: true
    }
  }
  let unknown: Source | undefined
  for (const [first, last] of phrase.parts) {
    const source = partAsSource(document, first, last, phrase.parts.length === 1)
    if (!source) continue
    const whole = { ...source, last: phrase.last }
    if (source.known) return isHouse(document, phrase, source) ? { ...whole, strength: 'institution' } : whole
    unknown ??= whole
  }
  return unknown
}

// "[Department for Transport figures] show", "provisional Bank of Korea figures": a name that a preposition divides, and what bears it.
function namesDocument({ tokens }: Document, { last, parts }: NounPhrase): boolean {
  const noun = sourceNouns.get(tokens.word[last])
  const [start] = parts.at(-1) as readonly [number, number]
  const [[, divided]] = parts
  return (
    parts.length > 1 &&
    noun?.kind === 'document' &&
    noun.plural &&
    tokens.is(divided, CAPITAL) &&
    tokens.is(start, CAPITAL) &&
    start < last
  )
}

// "analysts at Goldman Sachs": the house can be asked.
function isHouse({ tokens }: Document, { parts }: NounPhrase, { strength, plural }: Source): boolean {
  const house = parts[1]
  return (
    strength === 'vague' &&
    plural === true &&
    house !== undefined &&
    at.has(tokens.word[house[0] - 1]) &&
    tokens.is(house[1], CAPITAL)
  )
}

const at = new WordSet('at')

// "Some of the recent rise" speaks no more than the rise does; "some of the women" do.
function countsSomething(document: Document, { parts }: NounPhrase): boolean {
  const { tokens } = document
  const [[, quantifier], counted] = parts
  if (
    !counted ||
    !vagueHeads.has(tokens.word[quantifier]) ||
    !of.has(tokens.word[quantifier + 1]) ||
    those.has(tokens.word[counted[1]])
  )
    return false
  const role = partAsSource(document, counted[0], counted[1], false)?.role
  return role === undefined || role === 'document'
}

const of = new WordSet('of')
const those = new WordSet('them us those these')
/** How somebody is said to know: "those close to the mayor". */
const inTouch = new WordSet('close familiar with')

/** @param whole nothing more of the phrase follows */
function partAsSource(document: Document, first: number, last: number, whole: boolean): Source | undefined {
  const { tokens } = document
  const pronoun = first === last ? pronouns.get(tokens.word[first]) : undefined
  if (pronoun) return { first, last, ...pronoun, back: true, known: true }
  const head = headOf(document, first, last)
  const word = tokens.word[head]
  if (head < first || tokens.kind[head] !== WORD || nobody.has(word) || noOne.has(tokens.word[first])) return undefined
  // "Two of the officials", "those close to the talks"
  if (numbers.has(word)) return undefined
  if (those.has(word) && !whole && inTouch.has(tokens.word[last + 1]))
    return { first, last, strength: 'anonymous', back: false, known: true, plural: true }
  if (vagueHeads.has(word)) {
    return {
      first,
      last,
      strength: one.has(word) ? 'anonymous' : 'vague',
      // "The others"
      back: head > first && definiteDeterminers.has(tokens.word[first]),
      known: true,
      plural: !one.has(word)
    }
  }
  const noun = sourceNouns.get(word)
  if (noun && !(tokens.is(head, CAPITAL) && isName(document, first, head, noun))) {
    return roleAsSource(document, first, last, head, noun, whole)
  }
  if (tokens.is(head, CAPITAL)) {
    return {
      first: nameStart(document, first, head),
      last,
      strength: isNameOfHouse(document, first, last, head) ? 'institution' : 'named',
      back: false,
      known: true,
      plural: false
    }
  }
  return { first, last, strength: 'institution', back: false, known: false }
}

function isNameOfHouse(document: Document, first: number, last: number, head: number): boolean {
  return institutionEnds(document).has(head) || isInitials(document, first, last) || isCalledHouse(document, first, head)
}

// "The group [People] for Roads", "the charity [Patients] First"
function isCalledHouse({ tokens }: Document, first: number, head: number): boolean {
  return head > first && sourceNouns.get(tokens.word[head - 1])?.kind === 'institution'
}

// "MAS said"
function isInitials({ tokens }: Document, first: number, last: number): boolean {
  return first === last && tokens.is(first, ALL_CAPS) && tokens.end[first] - tokens.start[first] >= INITIALS
}

/** So many capitals are the initials of a house. */
const INITIALS = 3

function roleAsSource(
  document: Document,
  first: number,
  last: number,
  head: number,
  { kind, plural }: SourceNounForm,
  whole: boolean
): Source | undefined {
  const { tokens } = document
  const word = tokens.word[head]
  const definite = definiteDeterminers.has(tokens.word[first])
  if (
    !plural &&
    countable.has(kind) &&
    !unnamed.has(word) &&
    !isDeterminer(tokens.word[first]) &&
    !isPossessed(document, first, head)
  )
    return undefined
  if (people.has(word) && whole && head === first) return undefined
  if (definite && plural && kind === 'camp' && tokens.is(head, CAPITAL)) {
    return { first, last, strength: 'institution', back: false, role: kind, known: true, plural }
  }
  const nameless = kind === 'spokesman' && whole && head === first + 1 && indefiniteDeterminers.has(tokens.word[first])
  // "Two people who were there", "people close to the talks" can know; "some people" are nobody in particular.
  const inTheKnow = people.has(word) && (!whole || numbers.has(tokens.word[first]))
  if (whole && isLooseEvidence(document, first, head))
    return { first, last, strength: 'vague', back: false, role: kind, known: true, plural }
  const strength = nameless || inTheKnow ? 'anonymous' : strengths[kind][plural ? 'plural' : 'singular']
  // "The driver" and "the investors" are those of before; so are "the officials" and "the mayor", if they were spoken of.
  const back =
    definite &&
    ((!unnamed.has(word) && (plural ? kind === 'camp' && firstVoice(document) < first : !offices.has(word))) ||
      (firstMentions(document).get(word) ?? first) < first)
  const named =
    !plural &&
    strength === 'anonymous' &&
    ((definite && (namedRoles(document).has(word) || (offices.has(word) && namesPeople(document)))) ||
      (onlyOne.has(word) && isOwned(document, first, head)))
  return {
    first: withoutClause(document, first, head),
    last,
    strength: named ? 'named' : strength,
    back,
    role: isOfSomebody(document, { first, last, head, kind, plural }) ? 'office' : kind,
    known: true,
    plural
  }
}

// "Treasury officials", "Roe's lawyer": who they speak for is named.
function isOfSomebody(
  document: Document,
  { first, last, head, kind, plural }: { first: number; last: number; head: number; kind: SourceNoun; plural: boolean }
): boolean {
  if (kind !== 'person') return false
  return counsel.has(document.tokens.word[head])
    ? isOwned(document, first, head) || actsForName(document, head, last)
    : plural && isOfHouse(document, first, head)
}

/** Whoever wants to reach them asks the one they act for. */
const counsel = new WordSet('lawyer lawyers attorney attorneys solicitor solicitors barrister barristers')

// "a lawyer for Jane Roe", "the attorney of Roe": the phrase may have its parts cut off.
function actsForName({ tokens }: Document, head: number, last: number): boolean {
  const name = head + 2
  return (head === last || name <= last) && actingFor.has(tokens.word[head + 1]) && tokens.is(name, CAPITAL)
}

const actingFor = new WordSet('for of')

// "Treasury officials", "U.S. diplomats": people of a house that is named.
function isOfHouse(document: Document, first: number, head: number): boolean {
  const { tokens, text } = document
  if (secretive.has(tokens.word[head])) return false
  for (let at = first; at < head; at++) {
    // A capital that opens the sentence may be of any word.
    const opens = at === 0 || (tokens.kind[at - 1] !== WORD && !',;'.includes(text[tokens.start[at - 1]]))
    if (tokens.is(at, CAPITAL) && (!opens || tokens.is(at, ALL_CAPS) || institutionEnds(document).has(at))) return true
  }
  return false
}

/** Of these the name of the house tells little: "Whitehall sources", "Smith's friends". */
const secretive = new WordSet('sources informants friends relatives allies confidants')

/** Evidence that nobody can look up: "studies show", "some research suggests"; not "a study", "the research". */
function isLooseEvidence({ tokens }: Document, first: number, head: number): boolean {
  if (!evidence.has(tokens.word[head])) return false
  const before = tokens.word[head - 1]
  return head === first || (head === first + 1 && looseModifiers.has(before))
}

const evidence = new WordSet('studies research')
const looseModifiers = new WordSet('some many most several numerous countless recent')

/** "People would say" is nobody; "people close to the talks" and "some people" are somebody. */
const people = new WordSet('people')
const numbers = new WordSet('two three four five six seven eight nine ten dozen')
/** "This source" is as unnamed as "a source". */
/** "Jackson's mother" is somebody whom everybody can name. */
const onlyOne = new WordSet('mother father wife husband widow')

function isOwned(document: Document, first: number, head: number): boolean {
  return possessiveDeterminers.has(document.tokens.word[first]) || isPossessed(document, first, head)
}

const unnamed = new WordSet('source')

/** A role in the singular has an article or an owner: "outside conservative groups" are no "conservative". */
const countable: ReadonlySet<SourceNoun> = new Set(['person', 'camp', 'office', 'private', 'vague'])

function isPossessed({ tokens }: Document, first: number, head: number): boolean {
  for (let at = first; at < head; at++) if (possessiveEnding.has(tokens.word[at])) return true
  return false
}

const possessiveEnding = new WordSet("'s ’s")

// "President Obama passionately rebuked [critics]": a past tense behind a name is the verb of another clause.
function withoutClause({ tokens, text }: Document, first: number, head: number): number {
  for (let at = head - 1; at > first; at--) {
    // "150 makers worldwide and [analysts]"
    if (and.has(tokens.word[at]) && !sourceNouns.get(tokens.word[at - 1]) && !tokens.is(at - 1, CAPITAL)) return at + 1
    if (text.slice(tokens.end[at] - 2, tokens.end[at]) === 'ed' && !tokens.is(at, CAPITAL) && !isDeterminer(tokens.word[first]))
      return at + 1
  }
  return first
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

const and = new WordSet('and')
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

// "Prime Minister", "the House Speaker", "Miller", "Communications Workers of America" are names; "Republicans", "an Iowa Democrat" are not.
function isName(document: Document, first: number, head: number, { kind, plural }: SourceNounForm): boolean {
  const { tokens } = document
  if (kind === 'institution' || kind === 'document') return false
  if (isCalledHouse(document, first, head)) return true
  if (plural) return head > first && tokens.is(head - 1, CAPITAL) && kind !== 'camp'
  if (unnamed.has(tokens.word[head]) || (the.has(tokens.word[first]) && offices.has(tokens.word[head]))) return false
  return !indefiniteDeterminers.has(tokens.word[first])
}

/** Where each noun of the source lists stands first: "the officials" are those of before. */
const firstMentions = defineLayer(({ tokens }): ReadonlyMap<number, number> => {
  const mentions = new Map<number, number>()
  for (let at = tokens.length - 1; at >= 0; at--) if (sourceNouns.get(tokens.word[at])) mentions.set(tokens.word[at], at)
  return mentions
})

/** Where somebody is spoken of first by role, trade or side: "a group of [investors]", whom "the analysts" may take up. */
const firstVoice = defineLayer(({ tokens }): number => {
  for (let at = 0; at < tokens.length; at++) {
    const kind = sourceNouns.get(tokens.word[at])?.kind
    if (kind === 'person' || kind === 'camp' || kind === 'vague') return at
  }
  return tokens.length
})

/** Of these there is one at a time, so that a text may speak of "the prime minister" at once, and never name him. */
const offices = new WordSet('minister premier chancellor mayor governor treasurer ambassador commissioner superintendent sheriff')
const the = new WordSet('the')

/** Whether a document names anybody: "the mayor" may be one of them. */
const namesPeople = defineLayer((document): boolean => names(document).some(({ kind }) => kind === 'person'))

/** Roles that the text fills with a name: "Foreign Minister Jane Roe", "Jane Roe, the minister". */
const namedRoles = defineLayer((document): ReadonlySet<number> => {
  const roles = new Set<number>()
  for (const { role } of names(document)) if (role) roles.add(wordId(role))
  return roles
})

/** The last tokens of the names of organisations and places: "the Labor Department", "Tokyo". */
const institutionEnds = defineLayer((document): ReadonlySet<number> => {
  const ends = new Set<number>()
  for (const { kind, last } of names(document)) if (kind === 'organisation' || kind === 'place') ends.add(last)
  return ends
})

/** Is there a name in a stretch: a capitalised word that is no first word of a sentence and no role. */
export function holdsName(document: Document, first: number, last: number): boolean {
  const { tokens } = document
  for (let at = first; at < last; at++) {
    if (isCapital(document, at) && isCapital(document, at + 1) && !sourceNouns.get(tokens.word[at])) return true
  }
  return false
}

function isCapital({ tokens }: Document, at: number): boolean {
  return tokens.kind[at] === WORD && tokens.is(at, CAPITAL)
}

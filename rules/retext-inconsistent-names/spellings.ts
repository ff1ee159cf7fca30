import {
  ALL_CAPS,
  type Document,
  type Entity,
  eitherWay,
  entities,
  type Finding,
  HAS_DIGIT,
  isCommonWord,
  type NameMention,
  PUNCTUATION,
  type Span,
  WordSet
} from '@stet/core'
import { isSlip, SlipIndex, sounds } from './similar.ts'

/** Two spellings of one name. */
interface Variant {
  /** The mentions of either spelling. */
  one: readonly NameMention[]
  other: readonly NameMention[]
  /** The part that differs, as written. */
  spellings: readonly [string, string]
}

/** Names that are spelled two ways, one finding for each pair of spellings. */
export function* findVariantSpellings(document: Document): Generator<Finding> {
  const named = entities(document).filter((entity) => entity.mentions.length > 0)
  for (const variant of [...surnameVariants(document, named), ...fullNameVariants(document, named), ...longNameVariants(named)]) {
    if (!isHousePair(document, variant) && !isGivenAsVariant(document, variant)) yield report(variant)
  }
}

// The house writes one person both ways on purpose, or has two people of like names on its list.
function isHousePair({ house }: Document, { one, other }: Variant): boolean {
  const listed = new Set((house.people ?? []).flatMap(({ name, aliases = [] }) => [name, ...aliases]))
  return [one, other].every((mentions) => mentions.some(({ text }) => listed.has(text)))
}

// "Æthelbert (sometimes Æthelberht)", "Reid, also spelled Reed", 'transliterated as "Hashimi"': the text says that there are two.
function isGivenAsVariant({ tokens }: Document, { one, other }: Variant): boolean {
  return [...one, ...other].some(({ first }) => {
    if (adverbs.has(tokens.word[first - 1]) && tokens.form(first - 2) === '(') return true
    let before = first - 1
    while (before >= 0 && (tokens.kind[before] === PUNCTUATION || asWords.has(tokens.word[before]))) before--
    return spelled.has(tokens.word[before])
  })
}

const spelled = new WordSet(
  'spelled spelt spelling spellings written rendered transliterated transcribed romanized romanised misspelled misspelt alias aka né née'
)
const asWords = new WordSet('as of is the name')
const adverbs = new WordSet('sometimes also or formerly')

function fullMention({ mentions }: Entity): NameMention | undefined {
  return mentions.find((mention) => mention.given)
}

/** "Jason Gardener … Gardaner": a lone surname that nobody in the text bears, one slip away from one that is borne. */
function surnameVariants(document: Document, named: readonly Entity[]): Variant[] {
  const introduced = new SlipIndex<Entity>()
  for (const entity of named) if (isIntroduced(entity)) introduced.add(lower(familyOf(entity)), entity)
  const orphans = named.filter(
    (entity) => isLoneName(document, entity) && !entity.mentions.every((mention) => isListed(document, mention))
  )
  return orphans.flatMap((orphan) => {
    const spelling = orphan.mentions[0].text
    const bearers = introduced.near(lower(spelling)).filter((person) => isSlip(lower(familyOf(person)), lower(spelling)))
    if (bearers.length !== 1 || !mayBeMeant(bearers[0], orphan) || areToldApart(bearers[0], orphan)) return []
    return [{ one: bearers[0].mentions, other: orphan.mentions, spellings: [familyOf(bearers[0]), spelling] as const }]
  })
}

/** Named in full, or by a role: "President Reagan". */
function isIntroduced({ kind, mentions }: Entity): boolean {
  return kind === 'person' && mentions.some(({ given, role }) => given !== undefined || role !== undefined)
}

// "President Reagan … Regan" six times: a slip is rarer than the name, and comes after it.
function mayBeMeant(bearer: Entity, orphan: Entity): boolean {
  return fullMention(bearer) !== undefined || orphan.mentions.length <= bearer.mentions.length
}

// "Reagan's aide left before Donald Regan did": one sentence does not spell one name in two ways.
function areToldApart(bearer: Entity, orphan: Entity): boolean {
  const sentences = new Set(orphan.mentions.map(({ sentence }) => sentence))
  return bearer.mentions.some((mention) => mention.given && sentences.has(mention.sentence))
}

// "Balmer, Potter, Malone, Harty": a line-up introduces nobody.
function isListed({ tokens, sentences }: Document, { first, last, sentence }: NameMention): boolean {
  if (first === sentences[sentence].first) return tokens.form(last + 1) === ',' && tokens.form(last + 3) === ','
  return tokens.form(first - 1) === ',' && /^[,;.(]|^and$/.test(tokens.form(last + 1))
}

function isLoneName({ tokens }: Document, { kind, mentions }: Entity): boolean {
  if (kind !== 'person' && kind !== 'unknown') return false
  const { first } = mentions[0]
  if (tokens.is(first, ALL_CAPS | HAS_DIGIT) || isCommonWord(tokens.word[first])) return false
  return mentions.every((mention) => !mention.given && !mention.role && mention.first === mention.last)
}

/** "Paul Koether … Paul Koetehr", "Catherine Lee … Katherine Lee". */
function fullNameVariants(document: Document, named: readonly Entity[]): Variant[] {
  return variantsAmong(
    named.filter((entity) => fullMention(entity)),
    (person) => `${lower(givenOf(person))} ${lower(familyOf(person))}`,
    (one, other) => (areCoordinated(document, one, other) ? undefined : differingPart(one, other))
  )
}

/** Pairs of entities that differ by a slip; `compare` gives the two spellings, earlier entity first. */
function variantsAmong(
  candidates: readonly Entity[],
  nameOf: (entity: Entity) => string,
  compare: (one: Entity, other: Entity) => readonly [string, string] | undefined
): Variant[] {
  const index = new SlipIndex<Entity>()
  return candidates.flatMap((other) => {
    const name = nameOf(other)
    const pairs = index.near(name).map((one) => ({ one, spellings: compare(one, other) }))
    index.add(name, other)
    return pairs.flatMap(({ one, spellings }) => (spellings ? [{ one: one.mentions, other: other.mentions, spellings }] : []))
  })
}

function differingPart(one: Entity, other: Entity): readonly [string, string] | undefined {
  const [given, otherGiven] = [givenOf(one), givenOf(other)]
  const [family, otherFamily] = [familyOf(one), familyOf(other)]
  if (lower(given) === lower(otherGiven) && isSlip(lower(family), lower(otherFamily))) return [family, otherFamily]
  if (lower(family) === lower(otherFamily) && isSlipOfGiven(lower(given), lower(otherGiven))) return [given, otherGiven]
  return undefined
}

// Paul and Paula, Mario and Maria are two people; Catherine and Katherine sound as one.
function isSlipOfGiven(one: string, other: string): boolean {
  return one !== other && Math.min(one.length, other.length) > 2 && (sounds(one) === sounds(other) || isSwap(one, other))
}

function isSwap(one: string, other: string): boolean {
  return one.length === other.length && isSlip(one, other) && [...one].sort().join('') === [...other].sort().join('')
}

// "Sara Lee and Sarah Lee" are named side by side because they are two.
function areCoordinated({ tokens }: Document, one: Entity, other: Entity): boolean {
  const ends = new Set(one.mentions.map(({ last }) => last + 2))
  return other.mentions.some(({ first }) => ends.has(first) && /^(?:and|or|,|&)$/.test(tokens.form(first - 1)))
}

/** "Barclays Merchant Bank … Barclays Merchent Bank": names of several words that differ by a slip in one. */
function longNameVariants(named: readonly Entity[]): Variant[] {
  return variantsAmong(
    named.filter(({ kind, name }) => kind !== 'person' && name.includes(' ')),
    ({ name }) => lower(name),
    (one, other) => slipInOneWord(one.name.split(' '), other.name.split(' '))
  )
}

const SHORTEST_WORD = 6

function slipInOneWord(one: readonly string[], other: readonly string[]): readonly [string, string] | undefined {
  if (one.length !== other.length) return undefined
  const differing = one.map((word, index) => [word, other[index]] as const).filter(([a, b]) => a !== b)
  if (differing.length !== 1) return undefined
  const [a, b] = differing[0]
  return Math.min(a.length, b.length) >= SHORTEST_WORD && isSlip(lower(a), lower(b)) ? [a, b] : undefined
}

function familyOf(person: Entity): string {
  return fullMention(person)?.family ?? person.mentions[0].family ?? person.name
}

function givenOf(person: Entity): string {
  return (fullMention(person)?.given ?? '').split(' ')[0]
}

function lower(text: string): string {
  return text.toLowerCase()
}

function report({ one, other, spellings }: Variant): Finding {
  const swap = other.length > one.length
  const [usual, odd] = swap ? [other, one] : [one, other]
  const [expected, actual] = swap ? [spellings[1], spellings[0]] : spellings
  const counterpart = usual.find((mention) => mention.given) ?? usual[0]
  const place = odd.find((mention) => mention.text.includes(actual)) ?? odd[0]
  const differing = [...partOf(place, actual), ...partOf(counterpart, expected)]
  return {
    place,
    severity: 'warning',
    reason: `Unexpected \`${place.text}\`, expected \`${expected}\` as in \`${counterpart.text}\`, or the other way round`,
    related: [{ place: counterpart, reason: `\`${counterpart.text}\`, ${times(usual.length)} in the text` }],
    ...(differing.length === 2 && { choices: eitherWay(differing[0], differing[1]) }),
    note: 'One of the two spellings is wrong, unless these are two people: then give both names in full.'
  }
}

/** Where a part of a name stands in it; empty where it is not written so there. */
function partOf({ start, text }: NameMention, part: string): (Span & { text: string })[] {
  const at = text.indexOf(part)
  return at < 0 ? [] : [{ start: start + at, end: start + at + part.length, text: part }]
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`
}

import type { Document } from '../../document/document.ts'
import { ALL_CAPS, CAPITAL, DOTTED, PUNCTUATION, SPACED, type Tokens, WORD } from '../../document/tokens.ts'
import { WordSet } from '../../document/word-set.ts'
import { ageBefore, ageBehind } from './ages.ts'
import { isCapitalWord, type Run } from './find.ts'
import {
  companySuffixes,
  demonyms,
  fold,
  functionWords,
  gazetteer,
  givenNames,
  honorifics,
  isEverydayWord,
  nameSuffixes,
  nobiliary,
  organisationHeads,
  particles,
  placeHeads,
  roles,
  startsKnownName
} from './lexicon/index.ts'
import type { NameMention } from './name.ts'
import { type Title, titleBefore, titleBehind, titleOfApposition } from './titles.ts'

/** A mention before it is known whose it is. */
export type Draft = Omit<NameMention, 'entity'>

/** The names in a run of capitalised words: "London Mayor Boris Johnson" holds a place and a person. */
export function parseRun(document: Document, run: Run): Draft[] {
  const { tokens } = document
  const found: Draft[] = []
  let first = run.first
  const place = placePrefix(document, run)
  if (place >= 0 && (place === run.last || startsPerson(tokens, place + 1, run.last))) {
    if (!demonyms.has(tokens.word[place])) found.push(mention(document, run, first, place, 'place'))
    first = place + 1
  }
  if (first > run.last) return found
  const title = titleInside(tokens, first, run.last)
  if (title) {
    if (title.last === run.last) return found
    found.push(...organisationsInTitle(document, run, first, title.first - 1))
    return [...found, ...nameOf(document, run, title.last + 1, run.last, title)]
  }
  return [...found, ...nameOf(document, run, first, run.last, undefined)]
}

/** The last token of the longest place, or adjective of a place, that the run starts with, or -1. */
function placePrefix(document: Document, { first, last }: Run): number {
  const { tokens } = document
  const adjective = quarters.has(tokens.word[first]) && first < last ? first + 1 : first
  if (demonyms.has(tokens.word[adjective])) return adjective
  if (!startsKnownName(tokens.word[first])) return -1
  for (let end = Math.min(last, first + 4); end >= first; end--) {
    if (gazetteer.get(fold(document.slice(document.span(first, end)))) === 'place') return end
  }
  return -1
}

const quarters = new WordSet('north south east west southeast northeast southwest northwest central latin great sri new')

function startsPerson(tokens: Tokens, first: number, last: number): boolean {
  const word = tokens.word[first]
  if (!isCapitalWord(tokens, first)) return false
  if (honorifics.has(word)) return first < last
  if (givenNames.has(word))
    return first < last && !organisationHeads.has(tokens.word[last]) && !companySuffixes.has(tokens.word[last])
  return titleInside(tokens, first, last) !== undefined
}

/** The capitalised title that a run opens with: "Foreign Minister" of "Foreign Minister Jean Raimond". */
function titleInside(tokens: Tokens, first: number, last: number): Title | undefined {
  for (let token = last; token >= first; token--) {
    if (!isRole(tokens, token, first)) continue
    const end = endOfRole(tokens, token, last)
    if (end < last && !isNameBehindTitle(tokens, token, end + 1, last)) return undefined
    return { first: startOfTitle(tokens, first, token), last: end, role: token }
  }
  return undefined
}

function isRole(tokens: Tokens, token: number, first: number): boolean {
  if (!roles.has(tokens.word[token]) || !isCapitalWord(tokens, token)) return false
  if (token > first && !tokens.is(token, SPACED)) return false
  return token === first || !givenNames.has(tokens.word[token - 1])
}

// "Secretary of State James Baker": the office goes on behind "of" for one word; "Secretary-General" behind its hyphen.
function endOfRole(tokens: Tokens, role: number, last: number): number {
  const office = role + 2
  if (office <= last && tokens.kind[role + 1] === PUNCTUATION && !tokens.is(role + 1, SPACED)) return office
  if (office < last && tokens.form(role + 1) === 'of') return office
  return role
}

// "General Agreement" and "Student Association" are no persons with a title; "President Bush" is, though a bush is a plant.
function isNameBehindTitle(tokens: Tokens, role: number, first: number, last: number): boolean {
  if (!isCapitalWord(tokens, first) && !particles.has(tokens.word[first])) return false
  if (organisationHeads.has(tokens.word[last]) || companySuffixes.has(tokens.word[last])) return false
  return first < last || !adjectivalRoles.has(tokens.word[role]) || !isEverydayWord(tokens.word[first])
}

const adjectivalRoles = new WordSet(
  'general justice major chief executive guard star lead lock prop head fellow forward centre master champion associate assistant principal expert rival key'
)

// The words before the role that say which office: "Foreign", "Trade"; an organisation before it is a name of its own.
function startOfTitle(tokens: Tokens, first: number, role: number): number {
  let start = role
  while (start > first && tokens.kind[start - 1] === WORD && !organisationHeads.has(tokens.word[start - 1]) && role - start < 2)
    start--
  return start
}

function organisationsInTitle(document: Document, run: Run, first: number, last: number): Draft[] {
  if (last < first) return []
  const start = demonyms.has(document.tokens.word[first]) ? first + 1 : first
  if (last < start) return []
  return [mention(document, run, start, last, kindOf(document, start, last))]
}

function nameOf(document: Document, run: Run, from: number, last: number, inside: Title | undefined): Draft[] {
  const { tokens } = document
  const { first, honorific } = afterHonorifics(tokens, from, last)
  if (first > last) return []
  const end = beforeSuffixes(tokens, first, last)
  if (first === end && isBareRole(tokens, first)) return []
  const before = inside ?? (honorific ? undefined : titleBefore(tokens, from))
  const title =
    before ??
    titleBehind(tokens, last, document.sentences[run.sentence].last) ??
    (last > from ? titleOfApposition(tokens, from, last) : undefined)
  const age = ageBehind(tokens, last) ?? ageBefore(tokens, before?.first ?? from)
  const named = kindOf(document, first, end)
  const kind =
    honorific || (age && !placePrepositions.has(tokens.word[from - 1])) || (title && !isKnownThing(named, document, first, end))
      ? 'person'
      : named
  const draft = mention(document, run, first, end, kind)
  if (kind !== 'person') return [draft]
  Object.assign(draft, partsOf(document, first, end))
  if (honorific) draft.honorific = honorific
  if (age) Object.assign(draft, { age: age.value, ageSpan: document.span(age.first, age.last) })
  if (title) {
    draft.titleSpan = document.span(title.first, title.last)
    draft.title = document.slice(draft.titleSpan)
    draft.role = tokens.form(title.role)
  } else if (honorific) draft.title = honorific
  return [draft]
}

const placePrepositions = new WordSet('in at near from')

// "rival Toyota", "owner Ford Motor Co": a role before it does not make a firm a person.
function isKnownThing(kind: Draft['kind'], document: Document, first: number, last: number): boolean {
  if (kind === 'organisation') return true
  return kind === 'place' && gazetteer.has(fold(document.slice(document.span(first, last))))
}

function isBareRole(tokens: Tokens, token: number): boolean {
  return roles.has(tokens.word[token]) || demonyms.has(tokens.word[token]) || functionWords.has(tokens.word[token])
}

function afterHonorifics(tokens: Tokens, from: number, last: number): { first: number; honorific?: string } {
  let first = from
  let honorific: string | undefined
  while (first < last && honorifics.has(tokens.word[first]) && isHonorificUse(tokens, first, last)) {
    honorific ??= tokens.text(first)
    first++
    if (tokens.kind[first] === PUNCTUATION && first < last) first++
  }
  return { first, honorific }
}

// "St Mary's" and "St. Louis" are places; "Prof" and "Dr" always lead.
function isHonorificUse(tokens: Tokens, token: number, last: number): boolean {
  const form = tokens.form(token)
  return form !== 'st' && !(form === 'tan' && token + 1 === last)
}

function beforeSuffixes(tokens: Tokens, first: number, last: number): number {
  let end = last
  while (end > first && (nameSuffixes.has(tokens.word[end]) || tokens.kind[end] === PUNCTUATION)) end--
  return end
}

/** What a name without a title is by its own words. */
function kindOf(document: Document, first: number, last: number): Draft['kind'] {
  const { tokens } = document
  const known = startsKnownName(tokens.word[first]) && gazetteer.get(fold(document.slice(document.span(first, last))))
  if (known) return known
  if (first < last && companySuffixes.has(tokens.word[last])) return 'organisation'
  for (let token = first; token <= last; token++) {
    if (organisationHeads.has(tokens.word[token]) && (first < last || tokens.is(token, CAPITAL)))
      return first < last ? 'organisation' : 'unknown'
  }
  if (first < last && (placeHeads.has(tokens.word[last]) || placeHeads.has(tokens.word[first]))) return 'place'
  if (tokens.is(last, ALL_CAPS) && first === last && !tokens.is(last, DOTTED)) return 'unknown'
  return looksPersonal(tokens, first, last) ? 'person' : 'unknown'
}

// "John Westwood", "J. Cooper", "Vassilli van der Meer"
function looksPersonal(tokens: Tokens, first: number, last: number): boolean {
  if (first === last) return false
  const words = countWords(tokens, first, last)
  if (words < 2 || words > 5) return false
  for (let token = first + 1; token < last; token++) if (nobiliary.has(tokens.word[token])) return true
  if (givenNames.has(tokens.word[first])) return !demonyms.has(tokens.word[last])
  return isInitial(tokens, first) && tokens.end[last] - tokens.start[last] > 2
}

function countWords(tokens: Tokens, first: number, last: number): number {
  let words = 0
  for (let token = first; token <= last; token++)
    if (tokens.kind[token] === WORD && (token === first || tokens.is(token, SPACED))) words++
  return words
}

function isInitial(tokens: Tokens, token: number): boolean {
  return (tokens.end[token] - tokens.start[token] === 1 && tokens.text(token + 1) === '.') || tokens.is(token, DOTTED)
}

/** Given and family name of a person; a lone name counts as the family name. "Kim Jong-un" and "Ban Ki-moon" begin with it. */
export function partsOf(document: Document, first: number, last: number): { given?: string; family: string } {
  const { tokens } = document
  let start = last
  while (start > first && !tokens.is(start, SPACED)) start--
  if (!tokens.is(last, CAPITAL) && start > first) {
    return { given: document.slice(document.span(start, last)), family: document.slice(document.span(first, start - 1)) }
  }
  while (start > first && particles.has(tokens.word[start - 1])) start--
  if (start === first) return { family: document.slice(document.span(first, last)) }
  return { given: document.slice(document.span(first, start - 1)), family: document.slice(document.span(start, last)) }
}

function mention({ text, tokens }: Document, { sentence }: Run, first: number, last: number, kind: Draft['kind']): Draft {
  const start = tokens.start[first]
  const end = tokens.end[last]
  return { start, end, text: text.slice(start, end), kind, first, last, sentence }
}

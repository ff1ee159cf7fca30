import { CAPITAL, type DateMention, type Document, dates, type Sentence, type Span, WORD, wordId } from '@stet/core'
import { gazetteer, type Place } from './gazetteer.ts'
import { adverbs, heldInPerson, offices, placePrepositions, presenceVerbs, simultaneous, visitVerbs } from './lexicon.ts'

/** That a person did something in a place: "in Washington, he held talks". */
export interface Statement {
  /** Who, comparable: "the prime minister", "ito"; a pronoun is put down to the one before it. */
  person: string
  /** Who, in words for a message. */
  subject: string
  place: Place
  /** From the words that set the place or the person to the verb. */
  span: Span
  block: number
  /** "Meanwhile": at the same time as the statement before it. */
  meanwhile?: string
  /** The time of day, in hours, and the day, where both are given. */
  clock?: { hour: number; text: string }
  day?: number
}

const there = wordId('there')
const comma = wordId(',')
const the = wordId('the')
const pronouns = new Set([wordId('he'), wordId('she')])
const back = wordId('back')

/** The statements of a document, in order: subject and verb open the sentence, behind its time and its place. */
export function findStatements(document: Document): Statement[] {
  const statements: Statement[] = []
  const times = mentionsBySentence(dates(document))
  let scene: (PlaceAt & { block: number }) | undefined
  let person: Subject | undefined
  for (const sentence of document.sentences) {
    const mentions = times.get(sentence.index) ?? []
    const opening = openingOf(document, sentence, mentions[0])
    const subject = subjectAt(document, opening.next, sentence.last)
    if (subject && !subject.isPronoun) person = subject
    const verb = subject ? verbBehind(document, subject.last, sentence.last) : -1
    const who = subject?.isPronoun ? person : subject
    const setting = opening.isThere && scene?.block === sentence.block ? scene : opening.place
    const place = setting ?? (verb >= 0 ? placeBehind(document, verb, sentence.last) : undefined)
    if (who && place && verb >= 0) {
      const first = opening.isThere
        ? place.sentenceFirst
        : opening.place || opening.meanwhile
          ? sentence.first
          : (subject as Subject).first
      statements.push({
        person: who.key,
        subject: who.text,
        place: place.place,
        span: document.span(first, Math.max(verb, opening.place || opening.isThere ? verb : place.last)),
        block: sentence.block,
        meanwhile: opening.meanwhile,
        ...timeOf(mentions)
      })
    }
    const mentioned = lastPlace(document, sentence)
    if (mentioned) scene = { ...mentioned, block: sentence.block }
  }
  return statements
}

interface PlaceAt {
  place: Place
  last: number
  sentenceFirst: number
}

interface Opening {
  meanwhile?: string
  place?: PlaceAt
  isThere: boolean
  /** The token at which the subject should stand. */
  next: number
}

// "Meanwhile, in Washington, he", "Back in Tokyo, the", "There, the", "On Monday the".
function openingOf(document: Document, { first, last }: Sentence, time: DateMention | undefined): Opening {
  const { tokens } = document
  const cue = simultaneous.matchAt(tokens, first)
  let token = cue ? skipComma(document, cue.last + 1) : behindAdverb(document, first)
  if (time && time.first <= token + 1) token = skipComma(document, time.last + 1)
  const meanwhile = cue && document.slice(document.span(cue.first, cue.last)).toLowerCase()
  if (tokens.word[token] === there) return { meanwhile, isThere: true, next: skipComma(document, token + 1) }
  if (tokens.word[token] === back) token++
  const place = placeAfterPreposition(document, token, first)
  if (!place || place.last >= last) return { meanwhile, isThere: false, next: token }
  return { meanwhile, place, isThere: false, next: behindPlace(document, place.last, last) }
}

// "Notably, he", "Later, the minister".
function behindAdverb({ tokens }: Document, first: number): number {
  return tokens.kind[first] === WORD && tokens.word[first] !== there && tokens.word[first + 1] === comma ? first + 2 : first
}

function skipComma({ tokens }: Document, token: number): number {
  return tokens.word[token] === comma ? token + 1 : token
}

// Behind "in Washington," and "In Paris, France,": at most three tokens of a wider place.
function behindPlace(document: Document, placeLast: number, last: number): number {
  const { tokens } = document
  const next = skipComma(document, placeLast + 1)
  for (let token = next + 1; token <= Math.min(last, next + 3); token++) {
    const isName = tokens.is(token - 1, CAPITAL) && tokens.kind[token - 1] === WORD
    if (!isName) break
    if (tokens.word[token] === comma) return token + 1
  }
  return next
}

function placeAfterPreposition(document: Document, token: number, sentenceFirst: number): PlaceAt | undefined {
  const { tokens } = document
  if (!placePrepositions.has(tokens.word[token]) || token + 1 >= tokens.length || !tokens.is(token + 1, CAPITAL)) return undefined
  const match = gazetteer.matchAt(tokens, token + 1)
  return match && { place: match.value, last: match.last, sentenceFirst }
}

interface Subject {
  key: string
  text: string
  first: number
  last: number
  isPronoun: boolean
}

function subjectAt(document: Document, token: number, last: number): Subject | undefined {
  const { tokens } = document
  if (token > last || tokens.kind[token] !== WORD) return undefined
  if (pronouns.has(tokens.word[token])) return subject(document, token, token, tokens.form(token), true)
  if (tokens.word[token] === the) return officeAt(document, token, last)
  return nameAt(document, token, last)
}

// "the prime minister", "the Japanese foreign minister"; "the minister’s wife" is somebody else.
function officeAt(document: Document, token: number, last: number): Subject | undefined {
  const { tokens } = document
  for (let head = token + 1; head <= Math.min(last - 1, token + 4); head++) {
    if (tokens.kind[head] !== WORD) return undefined
    if (!offices.has(tokens.word[head])) continue
    if (offices.has(tokens.word[head + 1])) continue
    return tokens.form(head + 1) === "'s"
      ? undefined
      : subject(document, token, head, document.slice(document.span(token, head)).toLowerCase(), false)
  }
  return undefined
}

// "Ann Ito", "President Lee": capitals up to the verb; a person's key is the last of them.
function nameAt(document: Document, token: number, last: number): Subject | undefined {
  const { tokens } = document
  let end = token
  while (end < last && tokens.kind[end + 1] === WORD && tokens.is(end + 1, CAPITAL)) end++
  if (!tokens.is(token, CAPITAL) || gazetteer.matchAt(tokens, token)) return undefined
  // "Ann Ito, head of the bank, met" and "Sales, he said" are left alone.
  if (end === last || tokens.kind[end + 1] !== WORD) return undefined
  return subject(document, token, end, tokens.form(end), false)
}

function subject(document: Document, first: number, last: number, key: string, isPronoun: boolean): Subject {
  return { key, text: document.slice(document.span(first, last)).replace(/^The /, 'the '), first, last, isPronoun }
}

// The verb of presence right behind the subject, adverbs between them; -1 where another verb stands there.
function verbBehind({ tokens }: Document, subjectLast: number, last: number): number {
  let token = subjectLast + 1
  while (token < last && adverbs.has(tokens.word[token])) token++
  if (token > last || !presenceVerbs.has(tokens.word[token])) return -1
  const isHeld = /^(?:held|holds)$/.test(tokens.form(token))
  if (!isHeld) return token
  for (let object = token + 1; object <= Math.min(last, token + 3); object++)
    if (heldInPerson.has(tokens.word[object])) return object
  return -1
}

/** How many tokens behind the verb its place may stand. */
const REACH = 10

function placeBehind(document: Document, verb: number, last: number): PlaceAt | undefined {
  const { tokens } = document
  if (visitVerbs.has(tokens.word[verb]) && verb < last) {
    const object = gazetteer.matchAt(tokens, verb + 1)
    if (object) return { place: object.value, last: object.last, sentenceFirst: verb }
  }
  for (let token = verb + 1; token < Math.min(last, verb + REACH); token++) {
    if (tokens.kind[token] !== WORD && !tokens.is(token, CAPITAL)) return undefined
    const place = placeAfterPreposition(document, token, verb)
    if (place) return place
  }
  return undefined
}

function lastPlace(document: Document, { first, last }: Sentence): PlaceAt | undefined {
  for (let token = last; token > first; token--) {
    const place = placeAfterPreposition(document, token, first)
    if (place) return place
  }
  return undefined
}

function timeOf(mentions: readonly DateMention[]): Pick<Statement, 'clock' | 'day'> {
  const time = mentions.find(({ kind }) => kind === 'time')
  const day = mentions.find(({ kind, weekday }) => kind === 'day' || weekday !== undefined)
  return { clock: time && { hour: hourOf(time), text: time.text }, day: day && (day.from ?? dayKey(day)) }
}

function hourOf({ hour = 0, minute = 0, half }: DateMention): number {
  return (half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0)) + minute / 60
}

function mentionsBySentence(mentions: readonly DateMention[]): Map<number, DateMention[]> {
  const groups = new Map<number, DateMention[]>()
  for (const mention of mentions) {
    const group = groups.get(mention.sentence)
    if (group) group.push(mention)
    else groups.set(mention.sentence, [mention])
  }
  return groups
}

// A day that has no number yet is compared by its own words: the weekday, or month and day.
function dayKey({ weekday = 0, month = 0, day = 0 }: DateMention): number {
  return -1_000_000 - weekday - 10 * (day + 40 * month)
}

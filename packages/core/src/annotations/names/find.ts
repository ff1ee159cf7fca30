import type { Document, Sentence } from '../../document/document.ts'
import { IdColumn } from '../../document/id-column.ts'
import { ALL_CAPS, CAPITAL, DOTTED, PUNCTUATION, SPACED, type Tokens, WORD } from '../../document/tokens.ts'
import { wordId } from '../../document/vocabulary.ts'
import { WordSet } from '../../document/word-set.ts'
import {
  calendarWords,
  demonyms,
  functionWords,
  gazetteer,
  givenNames,
  honorifics,
  isEverydayWord,
  nobiliary,
  organisationHeads,
  particles,
  roles
} from './lexicon/index.ts'

const hyphens = new WordSet('- \u2010 \u2011')
const dot = wordId('.')
const ampersand = wordId('&')
const may = wordId('may')

const arabicArticles = new WordSet('al el')

/** A stretch of capitalised words that may be a name, or a title and a name. */
export interface Run {
  first: number
  last: number
  sentence: number
}

/** The runs of capitalised words in running prose, in order. Headlines in title case and all-capital lines have none. */
export function findRuns(document: Document): Run[] {
  const { tokens } = document
  const cases = new CaseEvidence(document)
  const runs: Run[] = []
  for (const sentence of document.sentences) {
    if (!isProse(document, sentence)) continue
    for (let token = sentence.first; token <= sentence.last; token++) {
      if (!startsName(tokens, token, sentence, cases)) continue
      const last = runEnd(tokens, token, sentence.last)
      runs.push({ first: withParticles(tokens, token, sentence.first), last, sentence: sentence.index })
      token = last
    }
  }
  return runs
}

// "van Driel said", "al-Assad left": the small word in front is part of the family name.
function withParticles(tokens: Tokens, token: number, limit: number): number {
  let first = token
  if (
    first - 2 >= limit &&
    hyphens.has(tokens.word[first - 1]) &&
    !tokens.is(first, SPACED) &&
    arabicArticles.has(tokens.word[first - 2])
  )
    first -= 2
  while (first > limit && nobiliary.has(tokens.word[first - 1])) first--
  return first
}

/** Whether capitals mean anything in a sentence: not in code, nor in "Mayor Signs Budget Bill" or "MAYOR SIGNS BILL". */
export function isProse(document: Document, sentence: Sentence): boolean {
  if (document.blockOf(sentence).kind === 'code') return false
  const { tokens } = document
  let words = 0
  let long = 0
  let capitals = 0
  let shouted = 0
  for (let token = sentence.first; token <= sentence.last; token++) {
    const letters = tokens.end[token] - tokens.start[token]
    if (tokens.kind[token] !== WORD || letters < 2) continue
    words++
    if (tokens.is(token, ALL_CAPS)) shouted++
    if (letters < 4) continue
    long++
    if (tokens.is(token, CAPITAL)) capitals++
  }
  if (words >= 3 && shouted > words * 0.6) return false
  return long < 4 || capitals < long || endsAsSentence(document, sentence)
}

function endsAsSentence({ text }: Document, { end }: Sentence): boolean {
  return /[.?!"\u201d)]/.test(text[end - 1])
}

const LOWER = 1
const INNER_CAPITAL = 2

// Of the document at hand, by word.
const seenCases = new IdColumn()

/** In which case a document writes its words where the case is free: not at the start of a sentence. */
class CaseEvidence {
  constructor({ tokens, sentences }: Document) {
    seenCases.clear()
    for (const sentence of sentences) {
      for (let token = sentence.first; token <= sentence.last; token++) {
        if (tokens.kind[token] !== WORD) continue
        const word = tokens.word[token]
        const seen = seenCases.get(word)
        if (!tokens.is(token, CAPITAL)) {
          if ((seen & LOWER) === 0) seenCases.set(word, seen | LOWER)
        } else if ((seen & INNER_CAPITAL) === 0 && !isOpening(tokens, token, sentence)) seenCases.set(word, seen | INNER_CAPITAL)
      }
    }
  }

  hasLower(word: number): boolean {
    return (seenCases.get(word) & LOWER) !== 0
  }

  hasInnerCapital(word: number): boolean {
    return (seenCases.get(word) & INNER_CAPITAL) !== 0
  }
}

/** Whether a word has its capital from its place: first in the sentence, in a quotation, behind a colon. */
function isOpening(tokens: Tokens, token: number, sentence: Sentence): boolean {
  if (token === sentence.first) return true
  if (tokens.kind[token - 1] !== PUNCTUATION) return false
  const before = tokens.text(token - 1)
  return token - 1 === sentence.first || /^(?:["'\u2018\u201c\u00ab([{:\u2022*\u2026-]+|\.{3})$/.test(before)
}

function startsName(tokens: Tokens, token: number, sentence: Sentence, cases: CaseEvidence): boolean {
  if (!isCapitalWord(tokens, token)) return false
  const word = tokens.word[token]
  if (calendarWords.has(word)) return !datePrepositions.has(tokens.word[token - 1]) && isGivenNameBeforeName(tokens, token)
  if (functionWords.has(word)) return isGivenNameBeforeName(tokens, token)
  if (!isOpening(tokens, token, sentence) || tokens.is(token, ALL_CAPS | DOTTED) || honorifics.has(word)) return true
  if (!cases.hasLower(word) && (gazetteer.has(tokens.form(token)) || !isEverydayWord(word))) return true
  if (tokens.word[token + 1] === ampersand && token + 1 < tokens.length) return true
  if (isGivenNameBeforeName(tokens, token) || isTitleBeforeName(tokens, token)) return true
  return cases.hasInnerCapital(word) && !cases.hasLower(word)
}

const datePrepositions = new WordSet('in on by since until from to last next this late early mid of')

// "Will Smith said"; but "Will Britain follow?" stays a question.
function isGivenNameBeforeName(tokens: Tokens, token: number): boolean {
  return (
    givenNames.has(tokens.word[token]) &&
    token + 1 < tokens.length &&
    isCapitalWord(tokens, token + 1) &&
    !functionWords.has(tokens.word[token + 1]) &&
    !demonyms.has(tokens.word[token + 1]) &&
    !gazetteer.has(tokens.form(token + 1)) &&
    !isEverydayWord(tokens.word[token + 1])
  )
}

// "Striker Nicolas Anelka", "Prime Minister Reagan", "Assistant Trade Representative Jon Rosenbaum"
function isTitleBeforeName(tokens: Tokens, token: number): boolean {
  for (let next = token; next <= token + 2 && next + 1 < tokens.length; next++) {
    if (!isCapitalWord(tokens, next) || !isCapitalWord(tokens, next + 1)) return false
    if (roles.has(tokens.word[next])) return !functionWords.has(tokens.word[next + 1])
  }
  return false
}

/** A capitalised word; "I" is none. */
export function isCapitalWord(tokens: Tokens, token: number): boolean {
  return tokens.kind[token] === WORD && tokens.is(token, CAPITAL) && !firstPerson.has(tokens.word[token])
}

const firstPerson = new WordSet("i i'm i've i'd i'll")

function runEnd(tokens: Tokens, first: number, limit: number): number {
  let last = first
  while (last - first < LONGEST_NAME) {
    const next = nextPart(tokens, first, last, limit)
    if (next < 0) return last
    last = next
  }
  return last
}

// Longer runs are lists and titles of works; the bound keeps the search linear.
const LONGEST_NAME = 14

/** The next word of a name that has reached `last`, behind dots, hyphens and small words, or -1. */
function nextPart(tokens: Tokens, first: number, last: number, limit: number): number {
  let next = last + 1
  if (next > limit) return -1
  if (isHyphen(tokens, next)) return joinedByHyphen(tokens, next, limit)
  if (isDot(tokens, next) && isAbbreviated(tokens, last)) next++
  if (next > limit) return -1
  if (isNamePart(tokens, next)) return next
  if (tokens.word[next] === ampersand && next < limit && isCapitalWord(tokens, next + 1)) return next + 1
  return behindSmallWords(tokens, first, last, next, limit)
}

function isNamePart(tokens: Tokens, token: number): boolean {
  const word = tokens.word[token]
  if (!isCapitalWord(tokens, token) || !tokens.is(token, SPACED) || functionWords.has(word)) return false
  return !calendarWords.has(word) || (givenNames.has(tokens.word[token - 1]) && word === may)
}

// "Jean-Bernard", "Ban Ki-moon", "Bosnia-Herzegovina"; but "Tokyo-based" ends with the city.
function joinedByHyphen(tokens: Tokens, hyphen: number, limit: number): number {
  const next = hyphen + 1
  if (next > limit || tokens.kind[next] !== WORD || tokens.is(next, SPACED) || tokens.is(hyphen, SPACED)) return -1
  if (tokens.is(next, CAPITAL)) return next
  return isEverydayWord(tokens.word[next]) || functionWords.has(tokens.word[next]) ? -1 : next
}

const ofWords = new WordSet('of for on and the & de')
const linkOpeners = new WordSet('of for')
const offices = new WordSet(
  'prince princess duke duchess earl secretary republic isle gulf bay cape mount sea city kingdom lord order strait straits'
)

/** "Ludwig van der Rohe", "Bank of England", "Department for Work and Pensions". */
function behindSmallWords(tokens: Tokens, first: number, last: number, start: number, limit: number): number {
  let next = start
  while (next <= limit && next - start < 3 && particles.has(tokens.word[next]) && !tokens.is(next, CAPITAL)) next++
  if (next > start && next <= limit && isNamePart(tokens, next)) return next
  next = start
  const heads = hasHead(tokens, first, last)
  const opens = linkOpeners.has(tokens.word[next]) && (organisationHeads.has(tokens.word[last]) || offices.has(tokens.word[last]))
  const goesOn =
    tokens.form(next) === 'and' && heads && hasLink(tokens, first, last) && next < limit && isNamePart(tokens, next + 1)
  if (!opens && !goesOn) return -1
  while (next <= limit && next - start < 2 && tokens.kind[next] === WORD && ofWords.has(tokens.word[next])) next++
  return next <= limit && isNamePart(tokens, next) ? next : -1
}

function hasHead(tokens: Tokens, first: number, last: number): boolean {
  for (let token = first; token <= last; token++) if (organisationHeads.has(tokens.word[token])) return true
  return false
}

function hasLink(tokens: Tokens, first: number, last: number): boolean {
  for (let token = first; token <= last; token++) if (linkOpeners.has(tokens.word[token])) return true
  return false
}

function isHyphen(tokens: Tokens, token: number): boolean {
  return hyphens.has(tokens.word[token]) && !tokens.is(token, SPACED)
}

function isDot(tokens: Tokens, token: number): boolean {
  return tokens.word[token] === dot && !tokens.is(token, SPACED)
}

const dottedTitles = new WordSet(
  'mr mrs ms dr prof gen col maj capt lt sgt sen rep gov pres rev hon st adm jr sr inc corp co ltd bros ft mt messrs'
)

function isAbbreviated(tokens: Tokens, token: number): boolean {
  return tokens.end[token] - tokens.start[token] === 1 || dottedTitles.has(tokens.word[token])
}

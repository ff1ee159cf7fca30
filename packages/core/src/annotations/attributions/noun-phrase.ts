import type { Document } from '../../document/document.ts'
import { CAPITAL, NUMBER, PUNCTUATION, SPACED, SYMBOL, WORD } from '../../document/tokens.ts'
import { WordSet } from '../../document/word-set.ts'
import {
  afterSource,
  auxiliaries,
  clauseOpeners,
  definiteDeterminers,
  indefiniteDeterminers,
  personalPronouns,
  possessiveDeterminers,
  prepositions,
  titles,
  units
} from './lexicon/grammar.ts'
import { sourceNouns } from './lexicon/sources.ts'
import { plainSpeech, verbForms } from './lexicon/verbs.ts'

/** A noun phrase as tokens: its parts between prepositions, the head part first. */
export interface NounPhrase {
  first: number
  last: number
  /** "[experts] in [employment law]": base noun phrases, in order, first and last token of each. */
  parts: readonly (readonly [first: number, last: number])[]
}

/** No source is longer than this many tokens; keeps hostile text linear. */
const REACH = 24

/**
 * The noun phrase that ends at a token: "[One former foreign affairs advisor] warned". Without parts of speech the left
 * end is where a determiner stands, or a word in which a clause begins, or a mark of punctuation.
 */
export function phraseEndingAt(document: Document, last: number, from: number): NounPhrase | undefined {
  const { tokens } = document
  if (personalPronouns.has(tokens.word[last])) return { first: last, last, parts: [[last, last]] }
  const parts: [number, number][] = []
  let end = last
  let at = last
  const limit = Math.max(from, last - REACH)
  for (; at >= limit; at--) {
    const word = tokens.word[at]
    if (prepositions.has(word)) {
      if (at === last) return undefined
      if (at < end) parts.unshift([at + 1, end])
      end = at - 1
      continue
    }
    // "£100m [analysts] had expected": a number with a unit is no part of who speaks.
    if (tokens.kind[at] === NUMBER && at < last && !tokens.is(at + 1, SPACED)) {
      at++
      break
    }
    // "Roe said [critics] feared", "51 billion marks [dealers] said": neither belongs to who speaks.
    if (at < last && (plainSpeech.has(word) || units.has(word))) break
    if (!belongs(document, at) || isAuxiliary(document, at) || (clauseOpeners.has(word) && !coordinates(document, at, limit)))
      break
    if (isDeterminer(word) && !(at > limit && isDeterminer(tokens.word[at - 1]))) {
      parts.unshift([at, end])
      end = at - 1
      if (at === limit || !prepositions.has(tokens.word[at - 1])) break
    }
  }
  if (end > at && at + 1 <= end) parts.unshift([at + 1, end])
  if (parts.length === 0) return undefined
  return { first: parts[0][0], last, parts }
}

/** The noun phrase that starts at a token: "according to [a campaign official]". */
export function phraseFrom(document: Document, first: number, to: number): NounPhrase | undefined {
  const { tokens } = document
  const parts: [number, number][] = []
  let start = first
  let at = first
  const limit = Math.min(to, first + REACH)
  for (; at <= limit; at++) {
    const word = tokens.word[at]
    if (prepositions.has(word)) {
      if (opensInfinitive(document, at)) break
      if (at > start) parts.push([start, at - 1])
      if (parts.length === 0) return undefined
      start = at + 1
      continue
    }
    if (isTitleDot(document, at)) continue
    if (!belongs(document, at) || isAuxiliary(document, at)) break
    if (at > first && (afterSource.has(word) || isVerbBehindName(document, at))) break
    if (clauseOpeners.has(word) && !(coordinates(document, at, first) && at < limit)) break
    if (at > start && isDeterminer(word) && !isDeterminer(tokens.word[at - 1])) break
    if (at > start && !tokens.is(at, CAPITAL) && isParticiple(document, at)) break
  }
  // "politicians and [their allies]": no phrase ends with the "and".
  while (at > start && clauseOpeners.has(tokens.word[at - 1])) at--
  if (at > start) parts.push([start, at - 1])
  if (parts.length === 0) return undefined
  return { first, last: (parts.at(-1) as [number, number])[1], parts }
}

// "expected by analysts [to] rise"; "an aide to Roe", "a lawyer to the stars"
function opensInfinitive({ tokens }: Document, at: number): boolean {
  return (
    to.has(tokens.word[at]) && tokens.kind[at + 1] === WORD && !tokens.is(at + 1, CAPITAL) && !isDeterminer(tokens.word[at + 1])
  )
}

const to = new WordSet('to')

// "a memo seen by the Tribune [says]"
function isVerbBehindName({ tokens }: Document, at: number): boolean {
  return tokens.is(at - 1, CAPITAL) && !tokens.is(at, CAPITAL) && (plainSpeech.has(tokens.word[at]) || shows.has(tokens.word[at]))
}

const shows = new WordSet('show shows showed')

// "excerpts of his remarks [released] today"
function isParticiple({ tokens, text }: Document, at: number): boolean {
  if (verbForms.get(tokens.word[at])?.form === 'past') return true
  return sourceNouns.get(tokens.word[at - 1]) !== undefined && text.slice(tokens.end[at] - 2, tokens.end[at]) === 'ed'
}

// "Mr." before a name, "John F." within one.
export function isTitleDot({ tokens, text }: Document, at: number): boolean {
  if (text.charCodeAt(tokens.start[at]) !== 0x2e || at === 0 || tokens.end[at] - tokens.start[at] > 1) return false
  return titles.has(tokens.word[at - 1]) || tokens.end[at - 1] - tokens.start[at - 1] === 1
}

// "May" with a capital is a name or a month.
function isAuxiliary({ tokens }: Document, at: number): boolean {
  return auxiliaries.has(tokens.word[at]) && !tokens.is(at, CAPITAL)
}

function belongs(document: Document, at: number): boolean {
  const { tokens, text } = document
  const kind = tokens.kind[at]
  if (kind === WORD || kind === NUMBER) return true
  if (kind === SYMBOL) return false
  if (kind !== PUNCTUATION) return true
  if (isTitleDot(document, at) || isPlainPossessive(document, at)) return true
  // A hyphen or a slash joins words; a dash with a space before it parts them.
  return !tokens.is(at, SPACED) && joiners.includes(text[tokens.start[at]])
}

const joiners = '-\u2010\u2011&/'

// "the workers' union": an apostrophe behind an "s".
function isPlainPossessive({ tokens, text }: Document, at: number): boolean {
  const unit = text.charCodeAt(tokens.start[at])
  if (unit !== 0x27 && unit !== 0x2019) return false
  return at > 0 && text[tokens.start[at] - 1] === 's' && tokens.end[at - 1] === tokens.start[at]
}

// "Federal [and] state officials", "the Securities [and] Exchange Commission": both sides are of one sort.
function coordinates({ tokens, text }: Document, at: number, first: number): boolean {
  const word = text.slice(tokens.start[at], tokens.end[at])
  if (word !== 'and' && word !== 'or') return false
  if (at <= first || at + 1 >= tokens.length || tokens.kind[at - 1] !== WORD) return false
  return tokens.is(at - 1, CAPITAL) === tokens.is(at + 1, CAPITAL) || at - 1 === first
}

export function isDeterminer(word: number): boolean {
  return definiteDeterminers.has(word) || indefiniteDeterminers.has(word) || possessiveDeterminers.has(word)
}

/** A determiner that cannot stand alone: what follows it is no verb. */
export function isArticle(word: number): boolean {
  return articles.has(word) || possessiveDeterminers.has(word)
}

const articles = new WordSet('the a an every no')

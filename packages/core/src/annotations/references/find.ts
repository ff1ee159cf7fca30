import type { Document, Sentence } from '../../document/document.ts'
import { CAPITAL, PUNCTUATION, SPACED, type Tokens, WORD } from '../../document/tokens.ts'
import { WordMap, WordSet } from '../../document/word-set.ts'
import type { Reference } from './reference.ts'

/** A determiner and the tokens of its noun phrase, head last. */
export interface Phrase {
  determiner: Reference['determiner']
  first: number
  last: number
  sentence: number
}

const determiners = new WordMap<Reference['determiner']>([
  ['a', 'indefinite'],
  ['an', 'indefinite'],
  ['another', 'indefinite'],
  ['the', 'definite'],
  ['this', 'demonstrative'],
  ['that', 'demonstrative'],
  ['these', 'demonstrative'],
  ['those', 'demonstrative'],
  ['its', 'possessive'],
  ['their', 'possessive'],
  ['his', 'possessive'],
  ['her', 'possessive']
])

/** Words that end a noun phrase: prepositions, conjunctions, auxiliaries, the commonest verbs and adverbs of news. */
const closers = new WordSet(`
  of for in on at by to from with without into onto over under about against between among during after before since until through
  across around near like than as per via within beyond behind despite and or but nor if because while when where who whom whose
  which that what how why is are was were be been being am has have had do does did will would shall should may might can could must
  said says say told tells told added reached reaches hit hits rose rises fell falls fails came comes went goes made makes took takes
  gave gives got gets saw sees shows showed means meant needs need wants seeks sought began begins held holds led leads set sets
  won wins lost loses kept keeps put puts ran runs left leaves met meets paid pays sent sends stood stands brought brings
  also already still not never now then too only even just again soon later today yesterday tomorrow the a an this these those
  its their his her our your my it he she they we i you there here so such both all some any each every no more most less
`)

const LONGEST = 7

/** The noun phrases of a sentence that open with an article, a demonstrative or a possessive. */
export function findPhrases({ tokens }: Document, sentence: Sentence): Phrase[] {
  const found: Phrase[] = []
  for (let token = sentence.first; token < sentence.last; token++) {
    const determiner = determiners.get(tokens.word[token])
    if (!determiner) continue
    const last = endOfPhrase(tokens, token + 1, sentence.last)
    if (last > token) found.push({ determiner, first: token, last, sentence: sentence.index })
  }
  return found
}

function endOfPhrase(tokens: Tokens, start: number, limit: number): number {
  let token = start
  while (token <= limit && token - start < LONGEST && continuesPhrase(tokens, token, start)) token++
  return token - 1
}

function continuesPhrase(tokens: Tokens, token: number, start: number): boolean {
  if (isHyphen(tokens, token)) return token > start
  if (tokens.kind[token] !== WORD || closers.has(tokens.word[token])) return false
  if (token === start || !tokens.is(token, SPACED)) return tokens.form(token) !== "'s"
  return tokens.is(token, CAPITAL) || !isVerbLike(tokens.form(token))
}

// "The fund announced" and "a report showing" end at the noun.
function isVerbLike(form: string): boolean {
  return form.length > 4 && (form.endsWith('ed') || form.endsWith('ly'))
}

function isHyphen(tokens: Tokens, token: number): boolean {
  return tokens.kind[token] === PUNCTUATION && hyphens.has(tokens.word[token]) && !tokens.is(token, SPACED)
}

const hyphens = new WordSet('- \u2010 \u2011')

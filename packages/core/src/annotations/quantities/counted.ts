import { CAPITAL, PUNCTUATION, SPACED, type Tokens, WORD } from '../../document/tokens.ts'
import { wordId } from '../../document/vocabulary.ts'
import { boundaries, casualties, irregularPlurals } from './lexicon/phrases.ts'

/** The noun that a number counts, and the words between: "12,000 striking steel workers" counts "workers". */
export interface Counted {
  token: number
  /** Tokens of the adjectives and nouns between the number and the noun. */
  modifiers: readonly number[]
}

/** How far behind its number a counted noun can stand. */
const REACH = 5

const of = wordId('of')
const the = wordId('the')
const its = wordId('its')
const their = wordId('their')
const ofDeterminers = [the, its, their]
const hyphen = wordId('-')

/** The noun phrase that follows a number whose last token is `last`. A number of one and a share ("half of the crew") count a singular. */
export function countedAt(tokens: Tokens, last: number, end: number, value: number): Counted | undefined {
  let token = last + 1
  if (token <= end && tokens.word[token] === hyphen) return undefined
  if (token + 1 <= end && tokens.word[token] === of) {
    // "12 of the voters", "two-thirds of voters"
    if (ofDeterminers.includes(tokens.word[token + 1])) token += 2
    else if (value < 1) token++
  }
  const words: number[] = []
  for (; token <= end && words.length < REACH; token++) {
    if (tokens.kind[token] === PUNCTUATION && tokens.word[token] === hyphen && !tokens.is(token, SPACED)) continue
    if (tokens.kind[token] !== WORD || boundaries.has(tokens.word[token])) break
    if (tokens.form(token) === "'s") break
    words.push(token)
    if (value !== 1 && isPlural(tokens, token) && !joinsNext(tokens, token, end)) {
      // "12 people killed" counts people, "12 injured people" too, "12 injured" the injured.
      const next = token + 1
      const goesOn = casualties.has(tokens.word[token]) && next <= end && tokens.kind[next] === WORD && isPlural(tokens, next)
      if (!goesOn) break
    }
  }
  const noun = words.at(-1)
  if (noun === undefined) return undefined
  if (value > 1 && !isPlural(tokens, noun)) return undefined
  if (value !== 1 && tokens.is(noun, CAPITAL) && !isPlural(tokens, noun)) return undefined
  return { token: noun, modifiers: words.slice(0, -1) }
}

/** A hyphen ties the word to the next one: "12 week-old puppies". */
function joinsNext(tokens: Tokens, token: number, end: number): boolean {
  return token < end && tokens.word[token + 1] === hyphen && !tokens.is(token + 1, SPACED)
}

function isPlural(tokens: Tokens, token: number): boolean {
  if (irregularPlurals.has(tokens.word[token])) return true
  const form = tokens.form(token)
  return form.length > 3 && form.endsWith('s') && !/(?:ss|us|is|ous)$/.test(form)
}

import { CAPITAL, PUNCTUATION, SPACED, type Tokens, WORD } from '../../document/tokens.ts'
import { wordId } from '../../document/vocabulary.ts'
import { WordSet } from '../../document/word-set.ts'
import { functionWords, roles } from './lexicon/index.ts'

/** A title beside a name: a range of tokens, and the noun in it that is the role. */
export interface Title {
  first: number
  last: number
  role: number
}

const LONGEST_APPOSITION = 8
const LONGEST_TITLE = 4

/** The title in lower case that stands right before a name: "foreign minister" in "former foreign minister Ali Tigrel". */
export function titleBefore(tokens: Tokens, name: number): Title | undefined {
  const role = name - 1
  if (role < 0 || tokens.kind[role] !== WORD || !roles.has(tokens.word[role])) return undefined
  let first = role
  while (first > 0 && role - first < LONGEST_TITLE && isTitleWord(tokens, first - 1)) first--
  return { first, last: role, role }
}

/** The title that a name stands in apposition to: "energy minister" in "the energy minister, Ali Tigrel, said". */
export function titleOfApposition(tokens: Tokens, first: number, last: number): Title | undefined {
  if (!isComma(tokens, first - 1) || !(isComma(tokens, last + 1) || tokens.text(last + 1) === '.')) return undefined
  const title = titleBefore(tokens, first - 1)
  return title && definite.has(tokens.word[title.first - 1]) ? title : undefined
}

const definite = new WordSet('the its their his her our')

// "the 34-year-old striker Khan" is a striker, not an old striker.
function isTitleWord(tokens: Tokens, token: number): boolean {
  return (
    (tokens.is(token, SPACED) || tokens.form(token) !== 'old') &&
    tokens.kind[token] === WORD &&
    !tokens.is(token, CAPITAL) &&
    !functionWords.has(tokens.word[token]) &&
    tokens.word[token] !== possessive
  )
}

const possessive = wordId("'s")
const articles = new WordSet('a an the its their his her our')
const ends = new WordSet(
  'who which whom whose said says and or but was is were are has had have told in at on by from to as with when while where himself herself themselves now once'
)

/** The title in apposition behind a name: "director" in "Ali Tigrel, 52, the director of planning,". */
export function titleBehind(tokens: Tokens, name: number, limit: number): Title | undefined {
  let token = name + 1
  if (!isComma(tokens, token)) return undefined
  token++
  if (isAge(tokens, token) && isComma(tokens, token + 1)) token += 2
  if (articles.has(tokens.word[token])) token++
  const first = token
  for (; token <= limit && token - first < LONGEST_APPOSITION; token++) {
    const word = tokens.word[token]
    if (tokens.kind[token] === PUNCTUATION && !isJoiner(tokens, token)) return undefined
    if (ends.has(word) || word === possessive) return undefined
    if (roles.has(word) && endsRole(tokens, token, limit)) return { first, last: token, role: token }
  }
  return undefined
}

const behindRole = new WordSet('of for at in on to with , . ; and who from')

// "director of planning", "spokesman for the bank"; but "president Reagan" or "family doctor Smith" names somebody else.
function endsRole(tokens: Tokens, role: number, limit: number): boolean {
  return role === limit || behindRole.has(tokens.word[role + 1])
}

function isComma(tokens: Tokens, token: number): boolean {
  return token < tokens.length && tokens.text(token) === ','
}

function isJoiner(tokens: Tokens, token: number): boolean {
  return /^[-\u2010\u2011\u2019'&.]$/.test(tokens.text(token))
}

function isAge(tokens: Tokens, token: number): boolean {
  return token < tokens.length && /^\d{1,3}$/.test(tokens.text(token))
}

import { NUMBER, type Tokens, WORD } from '../../document/tokens.ts'
import { WordSet } from '../../document/word-set.ts'
import type { Span } from '../../span.ts'
import { roles } from './lexicon/index.ts'

/** An age beside a name: a range of tokens, and the years. */
export interface Age {
  first: number
  last: number
  value: number
}

const OLDEST = 125
const hyphens = new WordSet('- \u2010 \u2011')

/** The age behind a name that ends at a token: "Khan, 34,", "Khan (34)", "Khan, aged 34", "Khan, who is 34,". */
export function ageBehind(tokens: Tokens, name: number): Age | undefined {
  const opener = name + 1
  if (opener >= tokens.length) return undefined
  const mark = tokens.text(opener)
  if (mark === '(') return tokens.text(opener + 2).startsWith(')') ? yearsAt(tokens, opener + 1) : undefined
  if (mark !== ',') return aged(tokens, opener)
  let token = opener + 1
  if (tokens.form(token) === 'who' && /^(is|was)$/.test(tokens.form(token + 1))) token += 2
  const age = aged(tokens, token) ?? ageAdjective(tokens, token)
  if (age) return age
  return token + 1 >= tokens.length || /^[,.;)]/.test(tokens.text(token + 1)) ? yearsAt(tokens, token) : undefined
}

function aged(tokens: Tokens, token: number): Age | undefined {
  return tokens.form(token) === 'aged' ? yearsAt(tokens, token + 1) : undefined
}

/** The age before a name that starts at a token: "the 34-year-old Khan", "the 34-year-old striker Amir Khan". */
export function ageBefore(tokens: Tokens, name: number): Age | undefined {
  let token = name - 1
  if (token >= 0 && roles.has(tokens.word[token])) {
    while (token > name - 4 && tokens.kind[token] === WORD && tokens.form(token) !== 'old') token--
  }
  return tokens.form(token) === 'old' ? ageAdjective(tokens, token - 4) : undefined
}

/** "34-year-old" from a token on. */
export function ageAdjective(tokens: Tokens, token: number): Age | undefined {
  if (token < 0) return undefined
  if (!hyphens.has(tokens.word[token + 1]) || tokens.form(token + 2) !== 'year') return undefined
  if (!hyphens.has(tokens.word[token + 3]) || tokens.form(token + 4) !== 'old') return undefined
  const years = yearsAt(tokens, token)
  return years && { ...years, last: token + 4 }
}

function yearsAt(tokens: Tokens, token: number): Age | undefined {
  if (token >= tokens.length || tokens.kind[token] !== NUMBER) return undefined
  const text = tokens.text(token)
  if (!/^\d{1,3}$/.test(text)) return undefined
  const value = Number(text)
  return value > 0 && value <= OLDEST ? { first: token, last: token, value } : undefined
}

/** An age in the text, and whose it is: that of the person it stands beside, or that "the 34-year-old" points back to. */
export interface AgeMention extends Span {
  value: number
  /** Index into `entities(document)`. */
  entity: number
  sentence: number
  /** It stands beside the name. */
  beside: boolean
}

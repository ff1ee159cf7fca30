import { CAPITAL, type Document, SPACED, type Tokens, WORD, WordSet, wordId } from '@stet/core'
import { twoWordNouns } from './lexicon.ts'
import type { Usage } from './usage.ts'

const hyphens = new WordSet('- \u2010 \u2011')

/** Compounds by the hyphen they are written with: "Asia-Pacific" with "-" and with a non-breaking hyphen. */
export function findHyphenated(document: Document): Usage[] {
  const { tokens } = document
  const found: Usage[] = []
  for (let token = 1; token + 1 < tokens.length; token++) {
    if (!isCompound(tokens, token)) continue
    const term = `${tokens.form(token - 1)}-${tokens.form(token + 1)}`
    found.push({ ...document.span(token - 1, token + 1), term, spelling: tokens.text(token) })
  }
  return found
}

/** Words written in one, in two or with a hyphen: "email" and "e-mail", "website" and "web site". */
export function findJoined(document: Document): Usage[] {
  const parted = [...findParted(document), ...findOpen(document)]
  if (parted.length === 0) return []
  const { tokens } = document
  const terms = new Set(parted.map(({ term }) => wordId(term)))
  const closed: Usage[] = []
  for (let token = 0; token < tokens.length; token++) {
    if (tokens.kind[token] !== WORD || !terms.has(tokens.word[token])) continue
    closed.push({ ...document.span(token, token), term: tokens.form(token), spelling: 'as one word' })
  }
  return [...parted, ...closed]
}

function findParted(document: Document): Usage[] {
  const { tokens } = document
  const found: Usage[] = []
  for (let token = 1; token + 1 < tokens.length; token++) {
    if (!isCompound(tokens, token) || isPartOfLonger(tokens, token)) continue
    if (keepsHyphen.has(tokens.word[token - 1]) || tokens.is(token + 1, CAPITAL)) continue
    const term = tokens.form(token - 1) + tokens.form(token + 1)
    found.push({ ...document.span(token - 1, token + 1), term, spelling: 'with a hyphen' })
  }
  return found
}

function findOpen(document: Document): Usage[] {
  return twoWordNouns
    .findAll(document)
    .filter(({ last }) => !document.tokens.is(last, CAPITAL) && document.tokens.is(last, SPACED))
    .map(({ first, last, value }) => ({ ...document.span(first, last), term: value, spelling: 'as two words' }))
}

// "re-sign" and "resign", "re-cover" and "recover" are two words.
const keepsHyphen = new WordSet('re')

// "day-to-day" holds no "today".
function isPartOfLonger(tokens: Tokens, hyphen: number): boolean {
  return hyphens.has(tokens.word[hyphen - 2]) || hyphens.has(tokens.word[hyphen + 2])
}

function isCompound(tokens: Tokens, hyphen: number): boolean {
  return (
    hyphens.has(tokens.word[hyphen]) &&
    !tokens.is(hyphen, SPACED) &&
    !tokens.is(hyphen + 1, SPACED) &&
    tokens.kind[hyphen - 1] === WORD &&
    tokens.kind[hyphen + 1] === WORD
  )
}

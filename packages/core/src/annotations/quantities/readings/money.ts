import { CAPITAL, NUMBER, SPACED, SYMBOL, type Tokens, WORD } from '../../../document/tokens.ts'
import { wordId } from '../../../document/vocabulary.ts'
import {
  ambiguousNames,
  currencyAdjectives,
  currencyCodes,
  currencyNames,
  currencySigns,
  dollarPrefixes
} from '../lexicon/currencies.ts'
import type { NumberText } from '../parse.ts'
import { type Reading, unitToken } from './reading.ts'

const of = wordId('of')

// "$5", "US$5", "A$5m", "USD 5", "EUR5"
export function signAt(tokens: Tokens, token: number, end: number): { next: number; unit: string } | undefined {
  if (token >= end) return undefined
  if (tokens.kind[token] === SYMBOL) {
    const unit = currencySigns.get(tokens.word[token])
    return unit === undefined ? undefined : { next: token + 1, unit }
  }
  if (tokens.kind[token] !== WORD) return undefined
  const prefixed = dollarPrefixes.get(tokens.word[token])
  if (prefixed && tokens.text(token + 1) === '$' && !tokens.is(token + 1, SPACED)) return { next: token + 2, unit: prefixed }
  const code = currencyCodes.get(tokens.word[token])
  return code && tokens.text(token) === tokens.text(token).toUpperCase() && tokens.kind[token + 1] === NUMBER
    ? { next: token + 1, unit: code }
    : undefined
}

export function money(tokens: Tokens, number: NumberText, end: number, unit: string): Reading {
  const next = number.last + 1
  const repeats = next <= end && currencyNames.get(tokens.word[next]) === unit
  return { kind: 'money', unit, last: repeats ? next : number.last }
}

// "40 million euros", "5.2 billion West German marks", "20 cents"
export function moneyAt(tokens: Tokens, number: NumberText, end: number): Reading | undefined {
  let next = unitToken(tokens, number.last, end)
  let adjective = ''
  while (
    next < end &&
    tokens.kind[next] === WORD &&
    next - number.last <= 3 &&
    currencyNames.get(tokens.word[next]) === undefined
  ) {
    const behind = currencyNames.get(tokens.word[next + 1])
    if (!tokens.is(next, CAPITAL) || (behind === undefined && !tokens.is(next + 1, CAPITAL)))
      return codeAt(tokens, number.last, end)
    adjective = tokens.form(next)
    next++
  }
  if (next > end || tokens.kind[next] !== WORD) return undefined
  const name = currencyNames.get(tokens.word[next])
  if (name === undefined) return codeAt(tokens, number.last, end)
  if (ambiguousNames.has(tokens.word[next]) && number.value === 1 && !number.scaled) return undefined
  if (tokens.is(next, CAPITAL) && adjective === '') return codeAt(tokens, number.last, end)
  // "20 pounds of flour" is a weight, "the team won" no currency.
  if (tokens.text(next) === 'pounds' && tokens.word[next + 1] === of) return { kind: 'measure', unit: 'lb', last: next }
  if (tokens.text(next) === 'won' && !number.scaled && number.value < 100) return undefined
  return { kind: 'money', unit: currencyAdjectives[`${adjective} ${name}`] ?? name, last: next }
}

function codeAt(tokens: Tokens, last: number, end: number): Reading | undefined {
  const next = last + 1
  const unit = next <= end ? currencyCodes.get(tokens.word[next]) : undefined
  return unit && tokens.text(next) === unit ? { kind: 'money', unit, last: next } : undefined
}

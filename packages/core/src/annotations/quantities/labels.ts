import type { Sentence } from '../../document/document.ts'
import { CAPITAL, NUMBER, SPACED, SYMBOL, type Tokens, WORD } from '../../document/tokens.ts'
import { wordId } from '../../document/vocabulary.ts'
import { countedAt } from './counted.ts'
import { labels, streetWords } from './lexicon/phrases.ts'
import type { NumberText } from './parse.ts'
import { hyphens, per, percentWords } from './readings/reading.ts'

const dot = wordId('.')

/** "Article 50", "Boeing 747", "COVID-19", "10 Downing Street", "555-0123", a year-like number behind nothing that counts. */
export function isLabel(tokens: Tokens, { first, last, digits, scaled }: NumberText, sentence: Sentence): boolean {
  const before = first - 1
  const hasBefore = before >= sentence.first
  if (hasBefore && !tokens.is(first, SPACED) && tokens.kind[before] !== SYMBOL && !isOpening(tokens, before)) {
    const joinsNumbers = hyphens.has(tokens.word[before]) && before > sentence.first && tokens.kind[before - 1] === NUMBER
    if (!joinsNumbers) return true
    if (isPhone(tokens, before - 1, first)) return true
  }
  const next = last + 1
  if (next + 1 <= sentence.last && hyphens.has(tokens.word[next]) && !tokens.is(next, SPACED) && isPhone(tokens, first, next + 1))
    return true
  if (scaled || !digits) return false
  if (isInNumberChain(tokens, first, last, sentence)) return true
  if (!hasBefore) return false
  const labelled =
    labels.has(tokens.word[before]) ||
    (tokens.word[before] === dot && before > sentence.first && labels.has(tokens.word[before - 1]))
  if (labelled && !countsSomething(tokens, last, sentence.last)) return true
  return isNamed(tokens, before, last, sentence) || isAddress(tokens, last, sentence.last)
}

// "Boeing 747", but "Leeds beat Hull 2-1", "In Leeds 200 people".
function isNamed(tokens: Tokens, before: number, last: number, { first, last: end }: Sentence): boolean {
  if (!tokens.is(before, CAPITAL) || before === first || tokens.kind[before] !== WORD) return false
  return !isScore(tokens, last, end) && !countsSomething(tokens, last, end)
}

// "Leeds beat Hull 2-1"
function isScore(tokens: Tokens, last: number, end: number): boolean {
  const second = last + 2
  return (
    second <= end &&
    hyphens.has(tokens.word[last + 1]) &&
    !tokens.is(last + 1, SPACED) &&
    !tokens.is(second, SPACED) &&
    /^\d{1,3}$/.test(tokens.text(last)) &&
    /^\d{1,3}$/.test(tokens.text(second))
  )
}

// "+44 20 7946 0958", "0800 123": digits that go on in digits, or start with a nought.
function isInNumberChain(tokens: Tokens, first: number, last: number, sentence: Sentence): boolean {
  if (/^0\d/.test(tokens.text(first))) return true
  if (last < sentence.last && tokens.kind[last + 1] === NUMBER) return true
  return first > sentence.first && tokens.kind[first - 1] === NUMBER && !countsSomething(tokens, last, sentence.last)
}

function countsSomething(tokens: Tokens, last: number, end: number): boolean {
  const next = last + 1
  if (next > end) return false
  if (percentWords.has(tokens.word[next]) || tokens.word[next] === per) return true
  return tokens.kind[next] === WORD && !tokens.is(next, CAPITAL) && countedAt(tokens, last, end, 2) !== undefined
}

function isOpening(tokens: Tokens, token: number): boolean {
  return /^[([{"'\u2018\u201c+~<>≥≤\u2013\u2014-]+$/.test(tokens.text(token)) && tokens.is(token, SPACED)
}

function isPhone(tokens: Tokens, first: number, second: number): boolean {
  const [left, right] = [tokens.text(first), tokens.text(second)]
  return /^\d{3,}$/.test(left) && /^\d{4}$/.test(right) && !/^(?:1[6-9]|20)\d\d$/.test(left)
}

function isAddress(tokens: Tokens, last: number, end: number): boolean {
  for (let token = last + 1; token <= Math.min(end, last + 3); token++) {
    if (!tokens.is(token, CAPITAL)) return false
    if (token > last + 1 && streetWords.has(tokens.word[token])) return true
  }
  return false
}

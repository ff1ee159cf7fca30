import { type Document, type Quantity, quantities, rarityOf, type Sentence, type Tokens, WORD, WordSet, wordId } from '@stet/core'
import { agree } from './compare.ts'
import { isProse, namedTokens } from './frames.ts'
import { changeWords } from './lexicon.ts'
import { areOfOtherPeriods, type Periods, periodsBySentence } from './periods.ts'

const bracket = wordId('(')
const articles = new WordSet('a an')
const pronouns = new WordSet('he she it they we i you this that these those there')

/** A clause says whose figure it is in no fewer words before the figure. */
const FEWEST_WORDS = 3

/** Words rarer than this many bits say something: "has" has 10, "stabbed" 16. */
const TELLING_BITS = 11

/** So many of them say what is measured, two of them a name; without a name it takes more. */
const FEWEST_TELLING = 3
const FEWEST_WITHOUT_NAME = 5

/** A figure and the clause before it. */
interface Mention {
  quantity: Quantity
  sentence: Sentence
}

/**
 * Two figures in one clause, word for word: "Kim's trial must begin within 14 days of the indictment", "Kim's trial must
 * begin within 30 days of the indictment". One of the clauses starts its sentence, so that both tell of one subject.
 */
export function* restated(document: Document): Generator<{ first: Quantity; later: Quantity }> {
  let periods: ReadonlyMap<number, Periods> | undefined
  let named: Uint8Array | undefined
  for (const mentions of mentionsByWords(document)) {
    if (mentions.length === 1 || !haveTwoValues(mentions)) continue
    const [first] = mentions
    const later = mentions.find(({ quantity }) => quantity.value !== first.quantity.value)!
    if (first.sentence === later.sentence || !areAlike(first.quantity, later.quantity)) continue
    if (agree(first.quantity, later.quantity)) continue
    periods ??= periodsBySentence(document)
    if (areOfOtherPeriods(periods.get(first.sentence.index) ?? none, periods.get(later.sentence.index) ?? none)) continue
    named ??= namedTokens(document)
    if (isRestated(document.tokens, first, later, named)) yield { first: first.quantity, later: later.quantity }
  }
}

const none: Periods = new Map()

// Three values behind the same words are a series.
function haveTwoValues(mentions: readonly Mention[]): boolean {
  return new Set(mentions.map(({ quantity }) => quantity.value)).size === 2
}

function areAlike(a: Quantity, b: Quantity): boolean {
  return a.kind === b.kind && a.unit === b.unit
}

// The figures by the words before them.
function mentionsByWords(document: Document): Iterable<Mention[]> {
  const { tokens, sentences } = document
  const groups = new Map<number, Mention[]>()
  for (const quantity of quantities(document)) {
    // "100 miles (160 km)": a conversion says what stands before it.
    if (tokens.word[quantity.first - 1] === bracket || quantity.partner !== undefined) continue
    const sentence = sentences[quantity.sentence]
    const words = wordsBefore(tokens, quantity, sentence)
    if (words === undefined || !isProse(document, sentence)) continue
    const group = groups.get(words)
    if (group) group.push({ quantity, sentence })
    else groups.set(words, [{ quantity, sentence }])
  }
  return groups.values()
}

/** A number for the last words before a figure; seldom is it that of others. */
function wordsBefore({ word }: Tokens, { first }: Quantity, sentence: Sentence): number | undefined {
  const end = endOfClause(word, first)
  if (end - FEWEST_WORDS + 1 < sentence.first) return undefined
  let words = 0
  for (let token = end - FEWEST_WORDS + 1; token <= end; token++) words = (Math.imul(words, 31) + word[token]) | 0
  return words
}

// "An 85 percent chance", "a 50 percent chance".
function endOfClause(words: Tokens['word'], first: number): number {
  return first > 0 && articles.has(words[first - 1]) ? first - 2 : first - 1
}

function isRestated(tokens: Tokens, first: Mention, later: Mention, named: Uint8Array): boolean {
  const before = runBefore(tokens, first, later)
  const after = runAfter(tokens, first.quantity.number.last, later.quantity.number.last, first.sentence, later.sentence)
  if (!before || !after || pronouns.has(tokens.word[before.first])) return false
  let telling = 0
  let hasName = false
  for (const { first, last } of [before, after]) {
    for (let token = first; token <= last; token++) {
      if (changeWords.has(tokens.word[token])) return false
      if (tokens.kind[token] === WORD && rarityOf(tokens.word[token]) >= TELLING_BITS) telling++
      if (named[token]) hasName = true
    }
  }
  return telling >= (hasName ? FEWEST_TELLING : FEWEST_WITHOUT_NAME)
}

interface Run {
  first: number
  last: number
}

/** The words that both have before their figures, where they reach back to the start of a sentence. */
function runBefore(tokens: Tokens, first: Mention, later: Mention): Run | undefined {
  const last = endOfClause(tokens.word, later.quantity.first)
  let [one, other] = [endOfClause(tokens.word, first.quantity.first), last]
  while (one >= first.sentence.first && other >= later.sentence.first && tokens.word[one] === tokens.word[other]) {
    one--
    other--
  }
  const reachesStart = one < first.sentence.first || other < later.sentence.first
  return reachesStart ? { first: other + 1, last } : undefined
}

/** Those behind them, unit and all. */
function runAfter(tokens: Tokens, one: number, other: number, { last: end }: Sentence, { last }: Sentence): Run | undefined {
  let length = 0
  while (one + length < end && other + length < last && tokens.word[one + length + 1] === tokens.word[other + length + 1])
    length++
  return length === 0 ? undefined : { first: other + 1, last: other + length }
}

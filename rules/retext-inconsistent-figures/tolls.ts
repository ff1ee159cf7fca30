import { type Document, type Quantity, quantities, type Sentence, type Tokens, WordSet, wordId } from '@stet/core'
import { agree } from './compare.ts'
import { addingWords, changeWords, comparingWords, newEventWords, partWords, peopleWords, tollWords } from './lexicon.ts'
import { areOfOtherPeriods, type Periods, periodsBySentence } from './periods.ts'

const of = wordId('of')
const definite = new WordSet('the all these those')

/** How far from its number a word may stand that makes it a toll: "13 people were killed", "the death toll stands at 13". */
const REACH = 4

/** A text with more tolls of one sort tells of several events. */
const MOST_VALUES = 2

type Sort = keyof typeof tollWords

/** How many died, or were hurt, in so many words. */
interface Toll {
  quantity: Quantity
  sort: Sort
  sentence: Sentence
}

/** The two tolls of one event that differ: "12 died" in the lead, "the 13 people killed" below. One pair of each sort at most. */
export function* rivalTolls(document: Document): Generator<{ first: Quantity; later: Quantity }> {
  const tolls = tollsOf(document)
  if (tolls.length === 0) return
  const periods = periodsBySentence(document)
  for (const sort of ['dead', 'hurt'] as const) {
    const told = tolls.filter((toll) => toll.sort === sort)
    if (new Set(told.map(({ quantity }) => quantity.value)).size !== MOST_VALUES) continue
    const [first] = told
    const later = told.find(({ quantity }) => quantity.value !== first.quantity.value)!
    if (contradict(document, first, later, periods)) yield { first: first.quantity, later: later.quantity }
  }
}

function tollsOf(document: Document): Toll[] {
  const tolls: Toll[] = []
  for (const quantity of quantities(document)) {
    const sentence = document.sentences[quantity.sentence]
    if (quantity.kind !== 'count' || quantity.partner !== undefined) continue
    const sort = sortOf(document.tokens, quantity, sentence)
    if (sort) tolls.push({ quantity, sort, sentence })
  }
  return tolls
}

function sortOf(tokens: Tokens, { first, last, head }: Quantity, sentence: Sentence): Sort | undefined {
  if (head !== undefined && !peopleWords.has(tokens.word[head])) return undefined
  if (tokens.word[last + 1] === of) return undefined
  const end = Math.max(last, head ?? last)
  for (let distance = 1; distance <= REACH; distance++) {
    for (const token of [end + distance, first - distance, ...(head === undefined ? [] : [head])]) {
      if (token < sentence.first || token > sentence.last) continue
      if (tollWords.dead.has(tokens.word[token])) return 'dead'
      if (tollWords.hurt.has(tokens.word[token])) return 'hurt'
    }
  }
  return undefined
}

function contradict(document: Document, first: Toll, later: Toll, periods: ReadonlyMap<number, Periods>): boolean {
  const { tokens } = document
  if (first.sentence === later.sentence || agree(first.quantity, later.quantity)) return false
  const none: Periods = new Map()
  if (areOfOtherPeriods(periods.get(first.sentence.index) ?? none, periods.get(later.sentence.index) ?? none)) return false
  if (periods.has(later.sentence.index) || isSomeOf(tokens, first, later) || tellsBoth(document, first, later)) return false
  return !isExplained(tokens, first.sentence) && !isExplained(tokens, later.sentence) && !isOfNewEvent(tokens, later)
}

// "Three people killed were children" tells of some of five; "the three people killed" does not.
function isSomeOf(tokens: Tokens, { quantity: { value } }: Toll, { quantity }: Toll): boolean {
  return quantity.value < value && !definite.has(tokens.word[quantity.first - 1])
}

// "Police said six people died, the hospital said five."
function tellsBoth(document: Document, first: Toll, later: Toll): boolean {
  return quantities(document).some(
    ({ sentence, value }) => sentence === later.quantity.sentence && value === first.quantity.value
  )
}

// "Rose to 14", "another 12", "compared with 9".
function isExplained(tokens: Tokens, { first, last }: Sentence): boolean {
  for (let token = first; token <= last; token++) {
    const word = tokens.word[token]
    if (changeWords.has(word) || partWords.has(word) || addingWords.has(word) || comparingWords.has(word)) return true
  }
  return false
}

function isOfNewEvent(tokens: Tokens, { quantity, sentence }: Toll): boolean {
  for (let token = sentence.first; token < quantity.first; token++) if (newEventWords.has(tokens.word[token])) return true
  return false
}

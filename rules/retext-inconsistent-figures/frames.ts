import {
  CAPITAL,
  type Document,
  isCommonWord,
  NUMBER,
  names,
  type Quantity,
  quantities,
  rarityOf,
  type Sentence,
  stemOf,
  type Tokens,
  WORD,
  WordSet,
  wordId
} from '@stet/core'
import {
  addingWords,
  changeWords,
  comparingWords,
  definiteWords,
  directionWords,
  knownWords,
  newWords,
  orderingWords,
  partWords,
  periodOwners,
  plainWords,
  standingBits,
  supersededWords,
  wholeWords
} from './lexicon.ts'
import { type Periods, periodsBySentence } from './periods.ts'

const bracket = wordId('(')
const the = wordId('the')
const of = wordId('of')
const or = wordId('or')
const from = wordId('from')
const bullets = new WordSet('- – * •')
const fullStops = new WordSet(`. ! ? : " ' ” ’ )`)

/** How many words on either side say what a figure measures. */
const WINDOW = 10

/** A first line with more tokens is a paragraph that lacks its full stop. */
const LONGEST_HEADLINE = 24

/** Words this near stand beside it: "the repair cost $3.8m". */
const BESIDE = 2

/** How far words reach that order figures: "the first of two tranches". */
const ORDER = 8

/** How far before a figure stands what sets it aside: "first agreed to pay a fine of $168m". */
const SUPERSEDED = 7

/** Words rarer than this many bits tell what is measured; "has" has 10, "loan" 16. */
const TELLING_BITS = 11

/** A word in capitals that is no rarer than these bits is no name; see `rarityOf`. */
const NAME_BITS = 12

/** A sentence with more figures is a table in words. */
const MOST_FIGURES = 7

/** What a figure says of what: as much as its sentence states. */
export interface Frame {
  quantity: Quantity
  /** What its sentence tells, shared by all its figures. */
  sentence: Statement
  /** The telling stems around it. */
  near: ReadonlySet<number>
  /** Those right beside it. */
  beside: ReadonlySet<number>
  /** The stem of what is counted, `undefined` where nothing is. */
  counted: number | undefined
  /** The word right before it, and the one before that, where there are any. */
  before: readonly (number | undefined)[]
  /** The stem of the first word of weight behind it: "14 million letters of credit" has "letters". */
  follow: number | undefined
  /** What kind of number it is, as bits; see `standingBits`. */
  standing: number
  /** The text itself says that it changed, is a part, or one of several. */
  isRelative: boolean
  /** It no longer holds. */
  isSuperseded: boolean
  /** It is the size of a change. */
  isDirected: boolean
  /** It is told from others by its order. */
  isOrdered: boolean
  /** An article or a pronoun stands right before it. */
  isKnown: boolean
  /** The reader is to know it: "the 17 million", "their 80 dollars". */
  isDefinite: boolean
  /** It is one more, not told before: "a separate 100 million". */
  isNew: boolean
  /** Something came from it: "from 70 dollars". */
  isFrom: boolean
  /** It is one of a period among others: "last year's level of 360,000 tonnes". */
  isOfPeriod: boolean
  /** Of what a share is: the first word behind "percent of", articles left out. */
  whole: number | undefined
  /** It counts a part of something: "11 of the new berths". */
  isPart: boolean
}

/** A sentence as its figures see it. */
export interface Statement {
  figures: readonly Quantity[]
  /** Its telling stems. */
  stems: ReadonlySet<number>
  /** Those of its names. */
  names: ReadonlySet<number>
  /** Those of the name that it starts with: who does what its figures measure. */
  subject: ReadonlySet<number>
  /** The periods it names. */
  periods: Periods
  /** It sets figures against those of another time. */
  isComparing: boolean
  /** It tells of one thing more. */
  isAdding: boolean
  isHeadline: boolean
  /** It stands beside a picture. */
  isCaption: boolean
}

/** The frames of the figures that can be told twice: amounts, shares, measures, and counts of something, in digits. */
export function framesOf(document: Document): Frame[] {
  const frames: Frame[] = []
  const periods = periodsBySentence(document)
  const named = namedTokens(document)
  const rivalled = rivalledSorts(document)
  for (const figures of figuresBySentence(document)) {
    const sentence = document.sentences[figures[0].sentence]
    if (figures.length > MOST_FIGURES || !isProse(document, sentence)) continue
    const told = figures.filter((figure) => isTold(document.tokens, figure) && rivalled.has(sortOf(figure)))
    if (told.length === 0) continue
    const statement = statementOf(document, sentence, figures, named, periods.get(sentence.index) ?? new Map())
    for (const figure of told) frames.push(frameOf(document, figure, sentence, statement))
  }
  return frames
}

/** Figures of one sort could be one another: of one kind, in one unit. */
export function sortOf({ kind, unit }: Quantity): string {
  return `${kind} ${unit}`
}

/** The sorts that the text has two values of. */
function rivalledSorts(document: Document): Set<string> {
  const values = new Map<string, number>()
  const rivalled = new Set<string>()
  for (const figure of quantities(document)) {
    const sort = sortOf(figure)
    const value = values.get(sort) ?? figure.value
    if (value !== figure.value) rivalled.add(sort)
    values.set(sort, value)
  }
  return rivalled
}

function figuresBySentence(document: Document): Quantity[][] {
  const groups: Quantity[][] = []
  for (const figure of quantities(document)) {
    const group = groups.at(-1)
    if (group && group[0].sentence === figure.sentence) group.push(figure)
    else groups.push([figure])
  }
  return groups
}

function isTold(tokens: Tokens, { kind, head, step, digits, partner, first }: Quantity): boolean {
  if (!digits || partner !== undefined) return false
  // "101-3/8 percent" is a quotation of a market; its eighths change from line to line.
  if (step < 1 && !Number.isInteger(Math.log10(step))) return false
  // "A $168m (£89m) settlement": a conversion says what stands before it.
  if (tokens.word[first - 1] === bracket) return false
  return (
    kind === 'money' ||
    kind === 'percent' ||
    kind === 'measure' ||
    (kind === 'count' && (head !== undefined || Math.log10(step) >= 5))
  )
}

// A line without a full stop is one of a table, "share loss 34 cents against loss 2.14 dollars", but for "- a threshold of
// £60,000"; no sentence starts with digits.
export function isProse(document: Document, sentence: Sentence): boolean {
  const { word, kind } = document.tokens
  if (document.blockOf(sentence).kind !== 'paragraph' || sentence.index === 0) return true
  if (kind[sentence.first] === NUMBER) return false
  return fullStops.has(word[sentence.last]) || bullets.has(word[sentence.first])
}

function statementOf(
  document: Document,
  sentence: Sentence,
  figures: readonly Quantity[],
  named: Uint8Array,
  periods: Periods
): Statement {
  const { tokens } = document
  const stems = new Set<number>()
  const ofNames = new Set<number>()
  const statement = { figures, stems, names: ofNames, periods, isComparing: false, isAdding: false }
  for (let token = sentence.first; token <= sentence.last; token++) {
    const word = tokens.word[token]
    if (comparingWords.has(word)) statement.isComparing = true
    if (addingWords.has(word)) statement.isAdding = true
    if (!isTelling(tokens, token)) continue
    stems.add(stemOf(word))
    if (named[token]) ofNames.add(stemOf(word))
  }
  const isCaption = document.blockOf(sentence).kind === 'caption'
  return { ...statement, subject: subjectOf(tokens, sentence, named), isHeadline: isHeadlineAt(document, sentence), isCaption }
}

function subjectOf(tokens: Tokens, { first, last }: Sentence, named: Uint8Array): Set<number> {
  const subject = new Set<number>()
  const start = tokens.word[first] === the ? first + 1 : first
  for (let token = start; token <= last && named[token]; token++)
    if (isTelling(tokens, token)) subject.add(stemOf(tokens.word[token]))
  return subject
}

// Plain text marks no headline: it is a first line without a full stop.
function isHeadlineAt(document: Document, sentence: Sentence): boolean {
  const { kind } = document.blockOf(sentence)
  if (kind === 'headline' || kind === 'deck') return true
  if (sentence.last - sentence.first > LONGEST_HEADLINE) return false
  return sentence.index === 0 && document.sentencesIn(sentence.block).length === 1 && !/[.!?:]\W*$/.test(document.slice(sentence))
}

function frameOf(document: Document, quantity: Quantity, sentence: Sentence, statement: Statement): Frame {
  const { tokens } = document
  const around = (before: number, after: number, words: WordSet) => hasAround(tokens, sentence, quantity, before, after, words)
  const { first, last, head } = quantity
  return {
    quantity,
    sentence: statement,
    ...wordsAround(tokens, quantity, sentence, statement.figures),
    counted: head === undefined ? undefined : stemOf(tokens.word[head]),
    before: [wordAt(tokens, first - 1, sentence), wordAt(tokens, first - 2, sentence)],
    follow: followOf(tokens, quantity, sentence),
    standing: standingOf(tokens, quantity, sentence),
    isRelative: around(3, 2, changeWords) || around(3, 2, partWords),
    isSuperseded: around(SUPERSEDED, 0, supersededWords),
    isDirected: around(2, 3, directionWords),
    isOrdered: around(ORDER, ORDER, orderingWords),
    isKnown: first > sentence.first && knownWords.has(tokens.word[first - 1]),
    isDefinite: isDefinite(tokens, quantity, sentence),
    isNew: around(2, 0, newWords),
    isFrom: first > sentence.first && tokens.word[first - 1] === from,
    isOfPeriod: isOfPeriod(tokens, quantity, sentence),
    whole: wholeOf(tokens, quantity),
    isPart: quantity.kind !== 'percent' && tokens.word[last + 1] === of && wholeWords.has(tokens.word[last + 2])
  }
}

// "The 2 percent limit", "the current 2 percent limit".
function isDefinite(tokens: Tokens, { first }: Quantity, sentence: Sentence): boolean {
  if (first > sentence.first && definiteWords.has(tokens.word[first - 1])) return true
  if (first - 1 <= sentence.first || tokens.kind[first - 1] !== WORD || tokens.is(first - 1, CAPITAL)) return false
  return definiteWords.has(tokens.word[first - 2])
}

/** How far before its figure a period stands: "last year's level of 360,000 tonnes". */
const PERIOD_REACH = 6

function isOfPeriod(tokens: Tokens, { first }: Quantity, sentence: Sentence): boolean {
  for (let token = Math.max(sentence.first, first - PERIOD_REACH); token < first; token++) {
    if (periodOwners.matchAt(tokens, token)) return true
  }
  return false
}

// Every word tells of the figure it stands nearest to.
function wordsAround(
  tokens: Tokens,
  quantity: Quantity,
  sentence: Sentence,
  figures: readonly Quantity[]
): Pick<Frame, 'near' | 'beside'> {
  const near = new Set<number>()
  const beside = new Set<number>()
  const others = figures.filter((other) => other !== quantity && tokens.word[other.first - 1] !== bracket)
  const end = Math.min(sentence.last, quantity.last + WINDOW)
  for (let token = Math.max(sentence.first, quantity.first - WINDOW); token <= end; token++) {
    if (!isTelling(tokens, token) || (token >= quantity.first && token <= quantity.last)) continue
    const distance = distanceTo(quantity, token)
    if (others.some((other) => distanceTo(other, token) < distance)) continue
    near.add(stemOf(tokens.word[token]))
    if (distance <= BESIDE) beside.add(stemOf(tokens.word[token]))
  }
  return { near, beside }
}

// "12 percent of voters", "19 percent of rural voters", "15 percent or more of the company".
function wholeOf(tokens: Tokens, { kind, last }: Quantity): number | undefined {
  const end = tokens.word[last + 1] === or ? last + 2 : last
  if (kind !== 'percent' || tokens.word[end + 1] !== of) return undefined
  const word = wholeWords.has(tokens.word[end + 2]) ? end + 3 : end + 2
  return word < tokens.length ? stemOf(tokens.word[word]) : undefined
}

/** How far behind a figure the word can stand that says what it is, and how rare it is at least. */
const FOLLOWING = { reach: 3, bits: 9 }

function wordAt(tokens: Tokens, token: number, { first }: Sentence): number | undefined {
  return token >= first && tokens.kind[token] === WORD ? tokens.word[token] : undefined
}

function followOf(tokens: Tokens, { last }: Quantity, sentence: Sentence): number | undefined {
  for (let token = last + 1; token <= Math.min(sentence.last, last + FOLLOWING.reach); token++) {
    const word = tokens.word[token]
    if (tokens.kind[token] === WORD && rarityOf(word) >= FOLLOWING.bits && !plainWords.has(word)) return stemOf(word)
  }
  return undefined
}

function standingOf(tokens: Tokens, { first, last }: Quantity, sentence: Sentence): number {
  let bits = 0
  const end = Math.min(sentence.last, last + WINDOW)
  for (let token = Math.max(sentence.first, first - WINDOW); token <= end; token++) {
    if (token < first || token > last) bits |= standingBits.get(tokens.word[token]) ?? 0
  }
  return bits
}

function hasAround(
  tokens: Tokens,
  sentence: Sentence,
  { first, last }: Quantity,
  before: number,
  after: number,
  words: WordSet
): boolean {
  const end = Math.min(sentence.last, last + after)
  for (let token = Math.max(sentence.first, first - before); token <= end; token++) {
    if ((token < first || token > last) && words.has(tokens.word[token])) return true
  }
  return false
}

function isTelling(tokens: Tokens, token: number): boolean {
  const word = tokens.word[token]
  return tokens.kind[token] === WORD && rarityOf(word) >= TELLING_BITS && !plainWords.has(word)
}

// Names, and what is written like one: "Class B".
export function namedTokens(document: Document): Uint8Array {
  const { tokens, sentences } = document
  const named = new Uint8Array(tokens.length)
  for (let token = 0; token < tokens.length; token++) {
    if (tokens.is(token, CAPITAL) && rarityOf(tokens.word[token]) >= NAME_BITS) named[token] = 1
  }
  for (const { first } of sentences) if (isCommonWord(tokens.word[first])) named[first] = 0
  for (const { first, last } of names(document)) named.fill(1, first, last + 1)
  return named
}

function distanceTo({ first, last }: Quantity, token: number): number {
  return token < first ? first - token : Math.max(0, token - last)
}

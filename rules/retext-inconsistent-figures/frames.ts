import {
  CAPITAL,
  type DateMention,
  type Document,
  dates,
  isCommonWord,
  type Quantity,
  quantities,
  rarityOf,
  type Sentence,
  stemOf,
  type Tokens,
  WORD,
  type WordSet,
  wordId
} from '@stet/core'
import { changeWords, comparingWords, partWords, periodOwners, plainWords, standings } from './lexicon.ts'

const bracket = wordId('(')
const of = wordId('of')
const the = wordId('the')

/** How many words on either side say what a figure measures. */
const WINDOW = 9

/** "Another" and "rose" this near to a figure speak of it. */
const BESIDE = 2

/** Names this near to a figure say whose it is. */
const NEAR = 5

/** Words rarer than this many bits tell what is measured; "has" has 10, "loan" 16. */
const TELLING_BITS = 12

/** A sentence with more figures is a table in words. */
const MOST_FIGURES = 6

/** What a figure says of what: as much as its sentence states. */
export interface Frame {
  quantity: Quantity
  /** The telling stems around it, with the distance of the nearest. */
  stems: ReadonlyMap<number, number>
  /** Stems of the names around it. */
  names: ReadonlySet<number>
  /** Of what a share is: the first word behind "percent of", "the" left out. */
  whole: number | undefined
  /** The telling stems right behind it: "deficit" in "a 108 billion dollar deficit". */
  objects: ReadonlySet<number>
  /** Which sets of `standings` it stands with, as bits. */
  standing: number
  /** The times its sentence states. */
  times: readonly string[]
  isHeadline: boolean
  /** The telling stems of its whole sentence. */
  sentenceStems: ReadonlySet<number>
  /** Stems of the names in its sentence. */
  sentenceNames: ReadonlySet<number>
  /** The text itself says that the figure changed, is a part, or one of a series. */
  isRelative: boolean
}

/** The frames of the figures that can be counted twice: amounts, shares, and counts of something. */
export function framesOf(document: Document): Frame[] {
  const figures = quantities(document)
  const perSentence = new Map<number, Quantity[]>()
  for (const figure of figures) {
    const group = perSentence.get(figure.sentence)
    if (group) group.push(figure)
    else perSentence.set(figure.sentence, [figure])
  }
  const times = timesBySentence(document)
  return figures.flatMap((figure) => {
    const beside = perSentence.get(figure.sentence) ?? []
    if (!isCounted(figure) || beside.length > MOST_FIGURES) return []
    return [frameOf(document, figure, beside, times.get(figure.sentence) ?? [])]
  })
}

function isCounted({ kind, head, value, step, partner }: Quantity): boolean {
  // "101-3/8 percent" is a quotation of a market; its eighths change from line to line.
  if (step < 1 && !Number.isInteger(Math.log10(step))) return false
  // Below ten, any two counts are a digit apart.
  if (partner !== undefined || (kind === 'count' && value < 10)) return false
  return kind === 'money' || kind === 'percent' || kind === 'measure' || (kind === 'count' && (head !== undefined || step >= 1e5))
}

function timesBySentence(document: Document): Map<number, DateMention[]> {
  const times = new Map<number, DateMention[]>()
  for (const mention of dates(document)) {
    const known = times.get(mention.sentence)
    if (known) known.push(mention)
    else times.set(mention.sentence, [mention])
  }
  return times
}

function isOneOfTwo(document: Document, figure: Quantity): boolean {
  return hasNear(document, figure, changeWords) || hasNear(document, figure, partWords)
}

// "Exports were 2.86 billion dollars against 2.83 billion", "last year's level of 3.14 million": one period of several.
function isInSeries({ tokens, sentences }: Document, { sentence }: Quantity): boolean {
  const { first, last } = sentences[sentence]
  for (let token = first; token <= last; token++) {
    if (comparingWords.has(tokens.word[token]) || periodOwners.matchAt(tokens, token)) return true
  }
  return false
}

function hasNear({ tokens, sentences }: Document, { first, last, sentence }: Quantity, words: WordSet): boolean {
  const range = sentences[sentence]
  const end = Math.min(range.last, last + BESIDE)
  for (let token = Math.max(range.first, first - BESIDE); token <= end; token++) {
    if ((token < first || token > last) && words.has(tokens.word[token])) return true
  }
  return false
}

function frameOf(document: Document, quantity: Quantity, beside: readonly Quantity[], dated: readonly DateMention[]): Frame {
  const { tokens, sentences } = document
  const range = sentences[quantity.sentence]
  const stems = new Map<number, number>()
  const names = new Set<number>()
  const objects = new Set<number>()
  let standing = 0
  // A conversion in brackets measures what stands before it: "a $168m (£89m) settlement".
  const others = beside.filter((other) => other !== quantity && tokens.word[other.first - 1] !== bracket)
  const end = Math.min(range.last, quantity.last + WINDOW)
  for (let token = Math.max(range.first, quantity.first - WINDOW); token <= end; token++) {
    if (tokens.kind[token] !== WORD || (token >= quantity.first && token <= quantity.last)) continue
    const distance = distanceTo(quantity, token)
    if (others.some((other) => distanceTo(other, token) < distance)) continue
    standings.forEach((words, bit) => {
      if (words.has(tokens.word[token])) standing |= 1 << bit
    })
    if (rarityOf(tokens.word[token]) < TELLING_BITS || plainWords.has(tokens.word[token])) continue
    const stem = stemOf(tokens.word[token])
    if (distance <= NEAR && isName(tokens, token, range)) names.add(stem)
    if (token > quantity.last && distance <= BESIDE) objects.add(stem)
    stems.set(stem, Math.min(distance, stems.get(stem) ?? distance))
  }
  const isHeadline = isHeadlineAt(document, range)
  const isRelative = isOneOfTwo(document, quantity) || isInSeries(document, quantity)
  const times = dated.filter(({ first, last }) => gap(quantity, first, last) <= WINDOW).map(({ text }) => text.toLowerCase())
  return {
    quantity,
    stems,
    names,
    objects,
    whole: wholeOf(tokens, quantity),
    standing,
    times,
    isHeadline,
    isRelative,
    ...wordsOf(document, range)
  }
}

// Plain text marks no headline: it is a first line without a full stop.
function isHeadlineAt(document: Document, sentence: Sentence): boolean {
  if (document.blockOf(sentence).kind === 'headline') return true
  return sentence.index === 0 && document.sentencesIn(sentence.block).length === 1 && !/[.!?:]\W*$/.test(document.slice(sentence))
}

function wordsOf({ tokens }: Document, sentence: Sentence): Pick<Frame, 'sentenceStems' | 'sentenceNames'> {
  const { first, last } = sentence
  const sentenceStems = new Set<number>()
  const sentenceNames = new Set<number>()
  for (let token = first; token <= last; token++) {
    const word = tokens.word[token]
    if (tokens.kind[token] !== WORD || rarityOf(word) < TELLING_BITS || plainWords.has(word)) continue
    sentenceStems.add(stemOf(word))
    if (isName(tokens, token, sentence)) sentenceNames.add(stemOf(word))
  }
  return { sentenceStems, sentenceNames }
}

// "Norwich paid …", "Derby paid …": a name that starts its sentence is no word of the dictionary.
function isName(tokens: Tokens, token: number, { first }: Sentence): boolean {
  return tokens.is(token, CAPITAL) && (token > first || !isCommonWord(tokens.word[token]))
}

// "12 percent of voters", "19 percent of black voters".
function wholeOf(tokens: Tokens, { kind, last }: Quantity): number | undefined {
  if (kind !== 'percent' || tokens.word[last + 1] !== of) return undefined
  const word = tokens.word[last + 2] === the ? last + 3 : last + 2
  return word < tokens.length ? stemOf(tokens.word[word]) : undefined
}

function gap({ first, last }: Quantity, start: number, end: number): number {
  return end < first ? first - end : Math.max(0, start - last)
}

function distanceTo({ first, last }: Quantity, token: number): number {
  return token < first ? first - token : Math.max(0, token - last)
}

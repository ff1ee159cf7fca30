import { CAPITAL, type Document, type Quantity, dates, quantities, rarityOf, stemOf, WORD, type WordSet } from '@stet/core'
import { changeWords, partWords, plainWords, standings } from './lexicon.ts'

/** How many words on either side say what a figure measures. */
const WINDOW = 9

/** "Another" and "rose" this near to a figure speak of it. */
const BESIDE = 4

/** Words rarer than this many bits tell what is measured; "with" has 7, "meeting" 13. */
const TELLING_BITS = 9

/** A sentence with more figures is a table in words. */
const MOST_FIGURES = 6

/** What a figure says of what: as much as its sentence states. */
export interface Frame {
  quantity: Quantity
  /** The telling stems around it, with the distance of the nearest. */
  stems: ReadonlyMap<number, number>
  /** Stems of the names around it. */
  names: ReadonlySet<number>
  /** The nouns right behind it: "deficit" in "a 108 billion dollar deficit". */
  measured: readonly number[]
  /** Which sets of `standings` it stands with, as bits. */
  standing: number
  /** The times its sentence states. */
  times: readonly string[]
  isHeadline: boolean
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
    if (!isCounted(figure) || beside.length > MOST_FIGURES || isOneOfTwo(document, figure)) return []
    return [frameOf(document, figure, beside, times.get(figure.sentence) ?? [])]
  })
}

function isCounted({ kind, head, value, partner }: Quantity): boolean {
  if (partner !== undefined || value < 2) return false
  return kind === 'money' || kind === 'percent' || kind === 'measure' || (kind === 'count' && head !== undefined)
}

function timesBySentence(document: Document): Map<number, string[]> {
  const times = new Map<number, string[]>()
  for (const { sentence, text } of dates(document)) {
    const known = times.get(sentence)
    if (known) known.push(text.toLowerCase())
    else times.set(sentence, [text.toLowerCase()])
  }
  return times
}

function isOneOfTwo(document: Document, figure: Quantity): boolean {
  return hasNear(document, figure, changeWords) || hasNear(document, figure, partWords)
}

function hasNear({ tokens, sentences }: Document, { first, last, sentence }: Quantity, words: WordSet): boolean {
  const range = sentences[sentence]
  const end = Math.min(range.last, last + BESIDE)
  for (let token = Math.max(range.first, first - BESIDE); token <= end; token++) {
    if ((token < first || token > last) && words.has(tokens.word[token])) return true
  }
  return false
}

function frameOf(document: Document, quantity: Quantity, beside: readonly Quantity[], times: readonly string[]): Frame {
  const { tokens, sentences } = document
  const range = sentences[quantity.sentence]
  const stems = new Map<number, number>()
  const names = new Set<number>()
  const measured: number[] = []
  let standing = 0
  const end = Math.min(range.last, quantity.last + WINDOW)
  for (let token = Math.max(range.first, quantity.first - WINDOW); token <= end; token++) {
    if (tokens.kind[token] !== WORD || (token >= quantity.first && token <= quantity.last)) continue
    const distance = distanceTo(quantity, token)
    if (beside.some((other) => other !== quantity && distanceTo(other, token) < distance)) continue
    standings.forEach((words, bit) => {
      if (words.has(tokens.word[token])) standing |= 1 << bit
    })
    if (rarityOf(tokens.word[token]) < TELLING_BITS || plainWords.has(tokens.word[token])) continue
    const stem = stemOf(tokens.word[token])
    if (tokens.is(token, CAPITAL) && token > range.first) names.add(stem)
    if (token > quantity.last && token <= quantity.last + 3) measured.push(stem)
    stems.set(stem, Math.min(distance, stems.get(stem) ?? distance))
  }
  const isHeadline = document.blockOf(range).kind === 'headline'
  return { quantity, stems, names, measured, standing, times, isHeadline }
}

function distanceTo({ first, last }: Quantity, token: number): number {
  return token < first ? first - token : Math.max(0, token - last)
}

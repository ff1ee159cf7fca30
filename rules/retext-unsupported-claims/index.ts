/**
 * A trend over years backed by one year, a superlative without a measure, a "soaring" of 0.2 percent: claims that the
 * text makes and does not bear out. The rule is narrow on purpose; most superlatives in news are facts.
 */
import {
  attributions,
  type Document,
  defineRule,
  type Finding,
  isRunningText,
  NUMBER,
  type PhraseTable,
  type Quantity,
  quantities,
  quotedTokens,
  type Sentence,
  type Span,
  WORD,
  WordSet
} from '@stet/core'
import {
  absolutes,
  bigMoves,
  boundless,
  changed,
  comparators,
  distances,
  manyYears,
  oneYear,
  superlatives,
  trendAdverbs
} from './lexicon.ts'

export interface Options {
  /** A "soaring" of less than so many percent is none. */
  smallMove?: number
  /** A change of so many percent and more wants to be told from where. */
  largeMove?: number
}

const retextUnsupportedClaims = defineRule<Options>({
  meta: {
    ruleId: 'unsupported-claims',
    group: 'sourcing',
    severity: 'info',
    description: 'Warn about trends, superlatives and strong words that the text does not bear out'
  },
  options: {
    smallMove: {
      default: 1,
      description: 'A “soaring” of less than so many percent is none.',
      schema: { type: 'number', minimum: 0 }
    },
    largeMove: {
      default: 100,
      description: 'A change of so many percent and more wants to be told from where.',
      schema: { type: 'number', minimum: 0 }
    }
  },

  *check(document, { smallMove, largeMove }) {
    const quoted = quotedTokens(document)
    const vouched = vouchedSentences(document)
    const percentages = percentagesByToken(document)
    for (const sentence of document.sentences) {
      if (vouched.has(sentence.index) || !isRunningText(document, sentence)) continue
      for (let at = sentence.first; at <= sentence.last; at++) {
        if (!quoted[at]) yield* claimsAt(document, sentence, at, percentages, smallMove, largeMove)
      }
    }
  }
})

export default retextUnsupportedClaims

// Who is named stands for the claim; "observers" do not.
function vouchedSentences(document: Document): ReadonlySet<number> {
  const sentences = new Set<number>()
  for (const { strength, sentence } of attributions(document)) {
    if (strength !== 'vague' && strength !== 'none') sentences.add(sentence)
  }
  return sentences
}

function* claimsAt(
  document: Document,
  sentence: Sentence,
  at: number,
  percentages: ReadonlyMap<number, Quantity>,
  smallMove: number,
  largeMove: number
): Iterable<Finding> {
  const { tokens } = document
  const word = tokens.word[at]
  if (changed.has(word) && trendAdverbs.has(tokens.word[at - 1]) && has.has(tokens.word[at - 2])) {
    const finding = trend(document, sentence, document.span(at - 2, at))
    if (finding) yield finding
  }
  const place = absoluteAt(document, at) ?? boundlessAt(document, sentence, at)
  if (place && !holds(document, distances, sentence)) yield beyondProof(document, place)
  const figure = bigMoves.has(word) ? (percentages.get(at + 1) ?? percentages.get(at + 2)) : undefined
  const finding = figure && move(document, sentence, at, figure, smallMove, largeMove)
  if (finding) yield finding
}

function percentagesByToken(document: Document): ReadonlyMap<number, Quantity> {
  const percentages = new Map<number, Quantity>()
  for (const figure of quantities(document)) {
    if (figure.kind === 'percent' || figure.kind === 'point') percentages.set(figure.first, figure)
  }
  return percentages
}

const has = new WordSet('has have had')
const the = new WordSet('the')

/** So many sentences before and behind a trend its years may stand. */
const NEAR = 6
/** So many sentences behind a trend the figures for its one year may stand. */
const REACH = 2

// "Spending has steadily increased" stands on a row of years, not on "3.4 percent compared to the year before".
function trend(document: Document, claim: Sentence, place: Span): Finding | undefined {
  const paragraph = document.sentences
    .slice(Math.max(0, claim.index - NEAR), claim.index + NEAR + 1)
    .filter(({ block }) => block === claim.block)
  if (paragraph.some((sentence) => speaksOf(document, manyYears, sentence) || countYears(document, sentence) > 1))
    return undefined
  const evidence = paragraph.find(
    (sentence) =>
      sentence.index >= claim.index &&
      sentence.index <= claim.index + REACH &&
      hasNumber(document, sentence) &&
      speaksOf(document, oneYear, sentence)
  )
  return {
    place,
    reason: evidence
      ? `Unexpected trend \`${document.slice(place)}\` on the evidence of one year, expected figures for several`
      : `Unexpected trend \`${document.slice(place)}\` without figures, expected the years that show it`,
    note: 'Give the first and the last value with their years, or say what happened in the one.',
    ...(evidence && {
      related: [{ place: evidence, reason: 'One year against the one before is all that the text gives' }]
    })
  }
}

/** So many tokens behind a superlative may stand what makes it boundless. */
const BOUND = 6

// "the best protection against storms that any coast can have", "the most honest man in the world"
function boundlessAt(document: Document, { last }: Sentence, at: number): Span | undefined {
  const { tokens } = document
  if (!superlatives.has(tokens.word[at]) || !the.has(tokens.word[at - 1])) return undefined
  for (let next = at + 2; next <= Math.min(last, at + BOUND) && tokens.kind[next] === WORD; next++) {
    const match = boundless.matchAt(tokens, next)
    if (match) return document.span(at - 1, match.last)
  }
  return undefined
}

function absoluteAt(document: Document, at: number): Span | undefined {
  const match = absolutes.matchAt(document.tokens, at)
  return match && document.span(match.first, match.last)
}

function beyondProof(document: Document, place: Span): Finding {
  return {
    place,
    reason: `Unexpected claim beyond proof \`${document.slice(place)}\`, expected who says so or by what measure`,
    note: 'Say who established it, or claim less.'
  }
}

// "Soared 0.2 percent" is too strong a word; "soared 300 percent" does not say from where.
function move(
  document: Document,
  sentence: Sentence,
  verb: number,
  figure: Quantity,
  smallMove: number,
  largeMove: number
): Finding | undefined {
  if (figure.sentence !== sentence.index) return undefined
  const place = document.span(verb, figure.last)
  if (figure.value < smallMove) {
    return {
      place,
      reason: `Unexpected strong word in \`${document.slice(place)}\`, expected a plain one for so small a move`,
      note: 'Say “rose” or “fell”.'
    }
  }
  if (figure.value < largeMove || holds(document, comparators, sentence)) return undefined
  return {
    place,
    reason: `Unexpected change without a base \`${document.slice(place)}\`, expected from what and since when`,
    note: 'Four sales after one are 300 percent more: give the figures at both ends.'
  }
}

function holds({ tokens }: Document, words: WordSet, { first: from, last }: Sentence): boolean {
  for (let at = from; at <= last; at++) if (words.has(tokens.word[at])) return true
  return false
}

function speaksOf(document: Document, table: PhraseTable, sentence: Sentence): boolean {
  for (let at = sentence.first; at <= sentence.last; at++) if (table.matchAt(document.tokens, at)) return true
  return false
}

function countYears({ tokens }: Document, sentence: Sentence): number {
  let years = 0
  for (let at = sentence.first; at <= sentence.last; at++) {
    if (tokens.kind[at] === NUMBER && /^(?:19|20)\d\d$/.test(tokens.text(at))) years++
  }
  return years
}

function hasNumber({ tokens }: Document, sentence: Sentence): boolean {
  for (let at = sentence.first; at <= sentence.last; at++) if (tokens.kind[at] === NUMBER) return true
  return false
}

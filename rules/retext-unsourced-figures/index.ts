/**
 * A reader cannot weigh a figure whose origin they do not know, and an editor cannot check it. The source may stand in
 * the sentence, or in the one before where that vouches for what follows.
 */
import {
  type Document,
  dates,
  defineRule,
  isRunningText,
  PUNCTUATION,
  type Quantity,
  type QuantityKind,
  quantities,
  quotedTokens,
  type Sentence,
  SPACED,
  WORD,
  WordSet
} from '@stet/core'
import {
  clocks,
  costs,
  countedOnTheSpot,
  instruments,
  labels,
  laws,
  marketMoves,
  onSale,
  ruleNouns,
  ruling,
  underRules
} from './lexicon.ts'
import { lede, vouchedSentences } from './vouched.ts'

export interface Options {
  /** Kinds of figure that need no source. */
  exempt?: readonly QuantityKind[]
  /** Counts below this need no source. */
  smallest?: number
  /** How many sentences back in the paragraph a source may stand. */
  reach?: number
}

const retextUnsourcedFigures = defineRule<Options>({
  meta: {
    ruleId: 'unsourced-figures',
    group: 'sourcing',
    severity: 'warning',
    description: 'Warn when a figure has no source nearby'
  },
  options: {
    exempt: {
      default: ['ordinal', 'age', 'duration', 'score', 'measure', 'multiple'],
      description: 'Kinds of figure that need no source.',
      schema: {
        type: 'array',
        items: {
          enum: ['count', 'money', 'percent', 'point', 'measure', 'fraction', 'multiple', 'ordinal', 'age', 'duration', 'score']
        }
      }
    },
    smallest: {
      default: 20,
      description: 'Counts below this need no source: the reporter saw the dozen men.',
      schema: { type: 'number', minimum: 0 }
    },
    reach: {
      default: 1,
      description: 'How many sentences back in the paragraph a source may stand.',
      schema: { type: 'integer', minimum: 0 }
    }
  },

  *check(document, { exempt, smallest, reach }) {
    const vouched = vouchedSentences(document, reach)
    const opening = lede(document)?.index
    const sourced = sourcedFigures(document, vouched)
    const free = freeTokens(document)
    for (const [sentence, figures] of bySentence(document, exempt, smallest)) {
      const unsourced = figures.filter((figure) => !free[figure.first] && !(sentence === opening && sourced.has(worth(figure))))
      if (unsourced.length === 0 || vouched.has(sentence) || needsNoSource(document, document.sentences[sentence])) continue
      const [figure, ...others] = unsourced
      yield {
        place: figure,
        reason: `Unexpected figure without a source \`${figure.text}\`, expected who counted or where it is published`,
        related: others.map((place) => ({ place, reason: `So is \`${place.text}\`` })),
        note: 'Name the source in the sentence: “…, the labour bureau said”, “according to …”, or link to it.'
      }
    }
  }
})

export default retextUnsourcedFigures

function bySentence(
  document: Document,
  exempt: readonly QuantityKind[],
  smallest: number
): Iterable<[sentence: number, figures: Quantity[]]> {
  const groups = new Map<number, Quantity[]>()
  for (const figure of quantities(document)) {
    if (exempt.includes(figure.kind) || !asksForSource(document, figure, smallest)) continue
    if (!isRunningText(document, document.sentences[figure.sentence])) continue
    const group = groups.get(figure.sentence)
    if (group) group.push(figure)
    else groups.set(figure.sentence, [figure])
  }
  return groups
}

// "A man who stole $1.2 million", says the lede; "he took $1.2 million, prosecutors said", the story.
function sourcedFigures(document: Document, vouched: ReadonlySet<number>): ReadonlySet<string> {
  const sourced = new Set<string>()
  for (const figure of quantities(document)) if (vouched.has(figure.sentence)) sourced.add(worth(figure))
  return sourced
}

function worth({ kind, unit, value }: Quantity): string {
  return `${kind} ${unit} ${value}`
}

// What stands within quotation marks is the speaker's, and a date is no figure.
function freeTokens(document: Document): Uint8Array {
  const free = quotedTokens(document).slice()
  for (const { first, last } of dates(document)) free.fill(1, first, last + 1)
  return free
}

const of = new WordSet('of at')

function asksForSource(document: Document, figure: Quantity, smallest: number): boolean {
  const { tokens } = document
  if (figure.kind === 'count' && (figure.value < smallest || isLabel(document, figure) || isKnownCount(document, figure)))
    return false
  if (figure.kind === 'fraction' && isLabel(document, figure)) return false
  if (figure.kind === 'percent' && figure.value === 100) return false
  if (figure.kind === 'money' && isAskingPrice(document, figure)) return false
  // "a growth target of 5 percent", "a minimum 30 percent"
  if (
    ruleNouns.has(tokens.word[figure.first - 1]) ||
    (of.has(tokens.word[figure.first - 1]) && ruleNouns.has(tokens.word[figure.first - 2]))
  )
    return false
  if (countedOnTheSpot.has(tokens.word[figure.last + 1])) return false
  for (let next = figure.last + 1; next <= figure.last + 3 && tokens.kind[next] === WORD; next++) {
    if (ruleNouns.has(tokens.word[next])) return false
  }
  return true
}

function isKnownCount(document: Document, figure: Quantity): boolean {
  return isAge(document, figure) || clocks.has(document.tokens.word[figure.last + 1])
}

// "She was 89."
function isAge({ tokens }: Document, { first, last }: Quantity): boolean {
  return were.has(tokens.word[first - 1]) && persons.has(tokens.word[first - 2]) && tokens.kind[last + 1] === PUNCTUATION
}

const were = new WordSet('is was turns turned')
const persons = new WordSet('he she')

// "Rooms cost from 45 euros a night", "on sale for $549": whoever wants to know asks at the door.
function isAskingPrice({ tokens, sentences }: Document, { sentence, first, per }: Quantity): boolean {
  for (let at = sentences[sentence].first; at < first; at++) {
    if (onSale.matchAt(tokens, at) || (per !== undefined && costs.has(tokens.word[at]))) return true
  }
  return false
}

// "Shares in Roe Inc closed 2 percent higher", "under current law it may hold 15 percent".
function needsNoSource({ tokens }: Document, { first, last }: Sentence): boolean {
  let instrument = false
  let move = false
  for (let at = first; at <= last; at++) {
    if (underRules.matchAt(tokens, at) || (laws.has(tokens.word[at]) && ruling.has(tokens.word[at + 1]))) return true
    instrument ||= instruments.has(tokens.word[at])
    move ||= marketMoves.has(tokens.word[at])
  }
  return instrument && move
}

// "a 150-member panel", "18F", "the top 100", "Article 50": a number that names or describes.
function isLabel(document: Document, { first, last }: Quantity): boolean {
  const { tokens, text } = document
  const next = last + 1
  if (next < tokens.length && !tokens.is(next, SPACED)) {
    if (tokens.kind[next] === WORD || text[tokens.start[next]] === '-') return true
  }
  return first > 0 && tokens.kind[first - 1] === WORD && labels.has(tokens.word[first - 1])
}

/**
 * A reader cannot weigh a figure whose origin they do not know, and an editor cannot check it. The source may stand in
 * the sentence, or in the one before where that vouches for what follows.
 */
import {
  type Document,
  dates,
  defineRule,
  isRunningText,
  type Quantity,
  type QuantityKind,
  quantities,
  quotedTokens
} from '@stet/core'
import { asksForSource, laysDown } from './needless.ts'
import { vouching } from './vouching.ts'

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
    const figures = bySentence(document, exempt, smallest)
    if (figures.size === 0) return
    const { lede, isVouched } = vouching(document, reach)
    for (const [sentence, all] of figures) {
      if (isVouched(sentence) || laysDown(document, document.sentences[sentence])) continue
      const unsourced = sentence === lede ? withoutSourced(document, all, isVouched) : all
      if (unsourced.length === 0) continue
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

function bySentence(document: Document, exempt: readonly QuantityKind[], smallest: number): ReadonlyMap<number, Quantity[]> {
  const groups = new Map<number, Quantity[]>()
  const free = freeTokens(document)
  for (const figure of quantities(document)) {
    if (free[figure.first] || exempt.includes(figure.kind) || !asksForSource(document, figure, smallest)) continue
    if (!isRunningText(document, document.sentences[figure.sentence])) continue
    const group = groups.get(figure.sentence)
    if (group) group.push(figure)
    else groups.set(figure.sentence, [figure])
  }
  return groups
}

// "A man who stole $1.2 million", says the lede; "he took $1.2 million, prosecutors said", the story.
function withoutSourced(document: Document, figures: readonly Quantity[], isVouched: (sentence: number) => boolean): Quantity[] {
  const sourced = new Set<string>()
  for (const figure of quantities(document)) if (isVouched(figure.sentence)) sourced.add(worth(figure))
  return figures.filter((figure) => !sourced.has(worth(figure)))
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

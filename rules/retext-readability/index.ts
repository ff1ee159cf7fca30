/**
 * A sentence that most formulas of readability call hard loses readers on the way. This is
 * retext-readability, tuned for news, run only on the sentences that it may call hard, and cut down
 * to the hardest of each paragraph: one is enough to send the writer back to it.
 */
import { type Block, type Document, defineRule, type Finding, findingsOfPlugin, firstOverlapping } from '@stet/core'
import plugin from 'retext-readability'
import { mayBeHard } from './may-be-hard.ts'

export interface Options {
  /** The age of the reader that a sentence should be easy enough for. */
  age?: number
  /** Shorter sentences are let through: the formulas are unsure of them. */
  minWords?: number
  /** The share of the seven formulas that must find the sentence too hard. */
  threshold?: number
}

const retextReadability = defineRule<Options>({
  meta: {
    ruleId: 'readability',
    group: 'style',
    severity: 'info',
    description: 'Note sentences that are hard to read, at most one a paragraph'
  },
  options: {
    age: {
      default: 17,
      description: 'The age of the reader that a sentence should be easy enough for',
      schema: { type: 'integer', minimum: 5, maximum: 22 }
    },
    minWords: {
      default: 30,
      description: 'The number of words from which on a sentence is judged',
      schema: { type: 'integer', minimum: 1 }
    },
    threshold: {
      default: 6 / 7,
      description: 'The share of the seven formulas that must find a sentence too hard',
      schema: { type: 'number', exclusiveMinimum: 0, maximum: 1 }
    }
  },

  *check(document, options) {
    const findings = hardSentences(document, options)
    const byBlock = new Map<Block, Finding[]>()
    for (const finding of findings) {
      const block = firstOverlapping(document.blocks, finding.place)
      if (block?.kind === 'paragraph' || block?.kind === 'list-item') byBlock.set(block, [...(byBlock.get(block) ?? []), finding])
    }
    for (const inBlock of byBlock.values()) {
      const hardest = hardestOf(inBlock)
      if (hardest)
        yield { ...hardest, note: 'Two sentences may carry this better than one; at most one sentence a paragraph is named.' }
    }
  }
})

export default retextReadability

/** All sentences that retext-readability finds too hard. */
export function hardSentences(document: Document, options: Required<Options>): Finding[] {
  return findingsOfPlugin(document, plugin(options), (sentence) => mayBeHard(document, sentence, options))
}

// Of sentences that are too hard, the longest is the one to split.
function hardestOf(findings: readonly Finding[]): Finding | undefined {
  const length = ({ place }: Finding) => place.end - place.start
  return [...findings].sort((a, b) => length(b) - length(a))[0]
}

/**
 * A connective at the head of every third sentence, or the same stock phrase again and again, is how speeches and
 * machine drafts read. One finding tells of the whole text; which of them to cut is the writer's choice.
 */
import {
  type Document,
  defineRule,
  type Finding,
  isRunningText,
  type PhraseMatch,
  quotedTokens,
  type Related,
  WORD
} from '@stet/core'
import { connectives, stockPhrases } from './lexicon.ts'

export interface Options {
  /** The share of sentences that may open with a connective. */
  share?: number
  /** So many connectives are never too many. */
  connectives?: number
  /** So many uses of one stock phrase are never too many. */
  repeats?: number
}

const retextOverusedPhrases = defineRule<Options>({
  meta: {
    ruleId: 'overused-phrases',
    group: 'style',
    severity: 'info',
    description: 'Warn when too many sentences open with a connective, or a stock phrase comes too often'
  },
  options: {
    share: {
      default: 0.2,
      description: 'The share of sentences that may open with a connective; edited news has 0.03.',
      schema: { type: 'number', minimum: 0, maximum: 1 }
    },
    connectives: {
      default: 3,
      description: 'So many sentences that open with a connective are never too many.',
      schema: { type: 'integer', minimum: 1 }
    },
    repeats: {
      default: 3,
      description: 'So many uses of one stock phrase are never too many.',
      schema: { type: 'integer', minimum: 1 }
    }
  },

  *check(document, { share, connectives: fewEnough, repeats }) {
    const opening = openingConnectives(document)
    if (opening.found.length > fewEnough && opening.found.length > share * opening.sentences) {
      yield tooManyConnectives(document, opening.found, opening.sentences)
    }
    const words = countWords(document)
    for (const [{ perMillion }, uses] of byPhrase(document)) {
      if (uses.length > repeats && uses.length > TOO_OFTEN * perMillion * (words / 1e6)) yield overused(document, uses)
    }
  }
})

export default retextOverusedPhrases

/** How many times its rate in news a phrase must reach. */
const TOO_OFTEN = 10

function openingConnectives(document: Document): { found: PhraseMatch<true>[]; sentences: number } {
  const found: PhraseMatch<true>[] = []
  let sentences = 0
  for (const sentence of document.sentences) {
    if (!isRunningText(document, sentence)) continue
    sentences++
    const match = connectives.matchAt(document.tokens, sentence.first)
    if (match && match.last < sentence.last) found.push(match)
  }
  return { found, sentences }
}

function tooManyConnectives(document: Document, found: readonly PhraseMatch<true>[], sentences: number): Finding {
  const [first, ...others] = found
  return {
    place: document.span(first.first, first.last),
    reason: `Unexpected connective \`${textOf(document, first)}\`, one of ${found.length} that open ${sentences} sentences, expected few`,
    related: relatedTo(document, others),
    note: 'Cut those that only say that a sentence follows another.'
  }
}

function overused(document: Document, [first, ...others]: readonly PhraseMatch<unknown>[]): Finding {
  return {
    place: document.span(first.first, first.last),
    reason: `Unexpected stock phrase \`${textOf(document, first)}\` used ${others.length + 1} times, expected once at most`,
    related: relatedTo(document, others),
    note: 'Say what is meant in the words of the story.'
  }
}

function byPhrase(document: Document) {
  const quoted = quotedTokens(document)
  const uses = new Map<{ perMillion: number }, PhraseMatch<unknown>[]>()
  for (const match of stockPhrases.findAll(document)) {
    if (quoted[match.first]) continue
    const known = uses.get(match.value)
    if (known) known.push(match)
    else uses.set(match.value, [match])
  }
  return uses
}

function countWords({ tokens }: Document): number {
  let words = 0
  for (let token = 0; token < tokens.length; token++) if (tokens.kind[token] === WORD) words++
  return words
}

function relatedTo(document: Document, matches: readonly PhraseMatch<unknown>[]): Related[] {
  return matches.map((match) => ({ place: document.span(match.first, match.last), reason: `\`${textOf(document, match)}\`` }))
}

function textOf(document: Document, { first, last }: PhraseMatch<unknown>): string {
  return document.slice(document.span(first, last))
}

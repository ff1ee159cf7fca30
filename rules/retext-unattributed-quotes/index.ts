/**
 * Words in quotation marks are somebody's. A reader who is not told whose cannot weigh them, and an editor cannot
 * check them.
 */
import { type Document, defineRule, isRunningText, PUNCTUATION, type Quotation, quotations, WordSet } from '@stet/core'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options
export interface Options {}

const retextUnattributedQuotes = defineRule<Options>({
  meta: {
    ruleId: 'unattributed-quotes',
    group: 'sourcing',
    severity: 'warning',
    description: 'Warn about a quotation without a speaker'
  },
  options: {},

  *check(document) {
    for (const quotation of quotations(document)) {
      if (quotation.kind !== 'speech' || quotation.speaker || quotation.continued || !quotation.closed || quotation.unmarked)
        continue
      if (!isRunningText(document, document.sentences[quotation.sentence]) || isExample(document, quotation)) continue
      yield {
        place: quotation,
        reason: `Unexpected quotation without a speaker \`${opening(quotation.text)}\`, expected who says so`,
        note: 'Say who spoke, beside the quotation or in the sentence before it: “…,” Roe said.'
      }
    }
  }
})

export default retextUnattributedQuotes

/** What stands before words that nobody said: "like “So that …”", "ask the question, “Why …”". */
const examples = new WordSet(
  'like as example question reads read says e.g. eg instance phrase words sign banner slogan motto began begins opens opened ends ended printed published contains contained entry headline'
)

function isExample({ tokens }: Document, { first }: Quotation): boolean {
  const before = tokens.kind[first - 1] === PUNCTUATION ? first - 2 : first - 1
  return before >= 0 && examples.has(tokens.word[before])
}

/** Words of a quotation that its finding repeats. */
const SHOWN = 8

function opening(text: string): string {
  const words = text.split(/\s+/)
  return words.length > SHOWN ? `${words.slice(0, SHOWN).join(' ')} …` : text
}

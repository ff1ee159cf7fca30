/**
 * A passage that stands there twice is a slip of copy and paste, or a second draft that was left in
 * beside the first: the reader is told the same thing again, and doubts the rest.
 */
import { type Document, defineRule, type Finding, type Passage, passages } from '@stet/core'

// biome-ignore lint/suspicious/noEmptyInterface: the rule has no options
export interface Options {}

const retextDuplicatePassages = defineRule<Options>({
  meta: {
    ruleId: 'duplicate-passages',
    group: 'integrity',
    severity: 'error',
    description: 'Flag a sentence or paragraph that repeats another one, exactly or reworded'
  },
  options: {},

  *check(document) {
    for (const passage of passages(document)) yield report(document, passage)
  }
})

export default retextDuplicatePassages

// Below it, two sentences that stand apart may be parallel statements: "1986 third quarter net excludes …", "1986 nine months net excludes …".
const certain = 0.85

function report(document: Document, { first, second, exact, glued, overlap }: Passage): Finding {
  const likeness = exact ? 'word for word' : `reworded, ${Math.round(overlap * 100)} % of it the same`
  return {
    place: second,
    reason: `Unexpected ${exact ? 'copy' : 'reworded copy'} \`${extract(document.slice(second))}\`, expected this to be said once`,
    related: [{ place: first, reason: `First copy: \`${extract(document.slice(first))}\`` }],
    severity: glued || overlap >= certain ? 'error' : 'warning',
    note: `The two passages are the same text (${likeness}). Keep the better one.`
  }
}

const longest = 90

// The beginning and the end of a passage, on one line.
function extract(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  if (line.length <= longest) return line
  const head = line.slice(0, longest / 2).replace(/\s\S*$/, '')
  const tail = line.slice(-longest / 2).replace(/^\S*\s/, '')
  return `${head} … ${tail}`
}

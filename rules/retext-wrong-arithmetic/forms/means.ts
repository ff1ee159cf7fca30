import type { Document, Finding } from '@stet/core'

const mean = /\bM ?= ?(\d{1,3}\.\d{2,3})(?:, ?SD ?= ?\d{1,3}\.\d{1,3})?,? ?(?:for )?[Nn] ?= ?(\d{1,4})\b/g
const wholeNumbers = /\b(?:Likert|\w+-point scale|scale (?:of|from)|rated|number of|how many)\b/i
const manyItems = /\b(?:items|subscales?|composite|index|averaged (?:across|over))\b/i

/**
 * Means of whole numbers that no whole numbers have: 25 answers from 1 to 7
 * make 3.44 or 3.48, never 3.47 (the GRIM test; Brown and Heathers, 2017,
 * Social Psychological and Personality Science 8).
 */
export function* means(document: Document): Iterable<Finding> {
  const { text } = document
  for (const match of text.matchAll(mean)) {
    const [written, value, size] = match
    const count = Number(size)
    const decimals = value.split('.')[1].length
    if (count < 1 || !areWholeNumbers(document, match.index)) continue
    const total = Number(value) * count
    const [below, above] = [Math.floor(total) / count, Math.ceil(total) / count]
    const half = 10 ** -decimals / 2 + 1e-9
    if (Number(value) - below <= half || above - Number(value) <= half) continue
    yield {
      place: { start: match.index, end: match.index + written.length },
      severity: 'warning',
      reason: `Unexpected mean \`${value}\` of ${count} whole numbers, expected ${below.toFixed(decimals)} or ${above.toFixed(decimals)}`,
      sum: `${Math.floor(total)} / ${count} = ${below.toFixed(decimals)}, ${Math.ceil(total)} / ${count} = ${above.toFixed(decimals)}`,
      note: 'Check the mean and the number of answers; some may be missing.'
    }
  }
}

/** How much text around a mean tells what it is a mean of. */
const REACH = 300

function areWholeNumbers({ text }: Document, at: number): boolean {
  const around = text.slice(Math.max(0, at - REACH), at + REACH)
  return wholeNumbers.test(around) && !manyItems.test(around)
}

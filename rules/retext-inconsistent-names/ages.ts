import { type AgeMention, ages, type Document, entities, type Finding } from '@stet/core'
import { anotherTime } from './lexicon.ts'

/** Two ages for one person; one finding for each age that differs from the first. */
export function* findConflictingAges(document: Document): Generator<Finding> {
  const first = new Map<number, AgeMention>()
  for (const age of ages(document)) {
    if (isOfAnotherTime(document, age)) continue
    const earlier = first.get(age.entity)
    if (!earlier) first.set(age.entity, age)
    else if (earlier.value !== age.value) yield report(document, earlier, age)
  }
}

const REACH = 4

// "Khan, then 34, left"; "Khan was 34 when he left"
function isOfAnotherTime({ tokens, sentences }: Document, { start, end, sentence }: AgeMention): boolean {
  const from = Math.max(sentences[sentence].first, tokens.at(start) - REACH)
  const to = Math.min(sentences[sentence].last, tokens.at(end - 1) + REACH)
  for (let token = from; token <= to; token++) if (anotherTime.has(tokens.word[token])) return true
  return false
}

function report(document: Document, earlier: AgeMention, later: AgeMention): Finding {
  const { name } = entities(document)[later.entity]
  return {
    place: later,
    reason: `Unexpected age ${later.value} of \`${name}\`, expected ${earlier.value} as before, or the other way round`,
    related: [{ place: earlier, reason: `\`${name}\` is ${earlier.value} here` }],
    note: 'One person has one age in one text. Where another person or another time is meant, say so.',
    severity: isProven(earlier, later) ? 'error' : 'warning'
  }
}

// A year's difference may be a birthday between two drafts, and "the 34-year-old" may be somebody else.
function isProven(earlier: AgeMention, later: AgeMention): boolean {
  return earlier.beside && later.beside && Math.abs(earlier.value - later.value) > 1
}

import { type AgeMention, ages, type Document, entities, type Finding, names } from '@stet/core'
import { anotherTime } from './lexicon.ts'

/** Two ages for one person; one finding for each age that differs from the first. */
export function* findConflictingAges(document: Document): Generator<Finding> {
  const first = new Map<number, AgeMention>()
  for (const age of ages(document)) {
    if (speaksOfAnotherTime(document, age)) continue
    const earlier = first.get(age.entity)
    if (!earlier) first.set(age.entity, age)
    else if (earlier.value !== age.value) yield report(document, earlier, age)
  }
}

// "Khan was 34 when he left": an age of then is no age of now.
function speaksOfAnotherTime({ tokens, sentences }: Document, { sentence }: AgeMention): boolean {
  const { first, last } = sentences[sentence]
  for (let token = first; token <= last; token++) if (anotherTime.has(tokens.word[token])) return true
  return false
}

function report(document: Document, earlier: AgeMention, later: AgeMention): Finding {
  const { name } = entities(document)[later.entity]
  const beside = (age: AgeMention) => names(document).some(({ ageSpan }) => ageSpan?.start === age.start)
  return {
    place: later,
    reason: `Unexpected age ${later.value} of \`${name}\`, expected ${earlier.value} as before, or the other way round`,
    related: [{ place: earlier, reason: `\`${name}\` is ${earlier.value} here` }],
    note: 'One person has one age in one text. Where another person or another time is meant, say so.',
    // One year may be a birthday between two drafts, and "the 34-year-old" may be somebody else.
    ...(beside(earlier) && beside(later) && Math.abs(earlier.value - later.value) > 1 ? {} : { severity: 'warning' as const })
  }
}

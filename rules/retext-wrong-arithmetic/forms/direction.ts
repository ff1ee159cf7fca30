import { changesIn } from '../changes.ts'
import { isBelow, shown } from '../interval.ts'
import { reversedScales } from '../lexicon.ts'
import { type Passage, quoted } from '../passage.ts'

/** "fell from 3.1% to 3.4%": that is a rise. */
export function* direction(passage: Passage) {
  let isReversed: boolean | undefined
  for (const { from, to, direction, start, end } of changesIn(passage)) {
    if (direction === undefined) continue
    const against = direction === 1 ? isBelow(to, from) : isBelow(from, to)
    if (!against || (isReversed ??= hasReversedScale(passage))) continue
    yield {
      place: { start, end },
      reason: `Unexpected ${direction === 1 ? 'rise' : 'fall'} from ${quoted(from)} to ${quoted(to)}, expected ${direction === 1 ? 'a fall' : 'a rise'}`,
      sum: `${shown(to.value)} is ${direction === 1 ? 'less' : 'more'} than ${shown(from.value)}`,
      related: [
        { place: from, reason: 'from' },
        { place: to, reason: 'to' }
      ],
      note: 'Either the direction is wrong, or the two figures changed places.'
    }
  }
}

function hasReversedScale({ tokens, sentence }: Passage): boolean {
  for (let token = sentence.first; token <= sentence.last; token++) if (reversedScales.has(tokens.word[token])) return true
  return false
}

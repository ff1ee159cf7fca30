import { isBelow, shown } from '../interval.ts'
import { across, isPair, lead, type Passage, quoted, trail } from '../passage.ts'

// "the gap between 40 and 30 percent" is no range.
const twoThings =
  /\b(?:difference|gap|spread|differential|ratio|margin|choice|choose|choosing|chose|distinction|comparison|relation\w*|link|split|divid\w+|distance|correlation|discrepancy|disparity|divergence|swap\w*|switch\w*|alternat\w+|match\w*|game|exchange) (?:of |in \w+ )?between $/i
const countsDown = /^(?: \w+)?,? (?:ago|before|earlier|prior|until|bc|bce|b\.c\.|below|minus|to go|left)\b/i

/** "between 40 and 30": the lower end comes first. A warning, as some writers count losses down. */
export function* reversedRanges(passage: Passage) {
  const { figures } = passage
  for (let index = 0; index + 1 < figures.length; index++) {
    const [low, high] = [figures[index], figures[index + 1]]
    if (low.pair !== 'between' || !isPair(low, high) || low.value < 0 || high.value < 0) continue
    if (low.unit !== high.unit || low.kind !== high.kind || !isBelow(high, low)) continue
    if (twoThings.test(lead(passage, low)) || countsDown.test(trail(passage, high))) continue
    yield {
      place: across(low, high),
      severity: 'warning' as const,
      reason: `Unexpected range between ${quoted(low)} and ${quoted(high)}, expected the lower end first`,
      sum: `${shown(low.value)} is more than ${shown(high.value)}`
    }
  }
}

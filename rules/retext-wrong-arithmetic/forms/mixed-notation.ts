import { across, gap, type Passage, quoted } from '../passage.ts'

const written = /\d[ -]?\d+\/\d+|[\u00bc-\u00be\u2150-\u215e]/

/** "from 3 1/4% to 3.1%": a fraction and a decimal are hard to compare. */
export function* mixedNotation(passage: Passage) {
  const { figures } = passage
  for (let index = 0; index + 1 < figures.length; index++) {
    const [left, right] = [figures[index], figures[index + 1]]
    if (left.kind !== 'percent' || right.kind !== 'percent') continue
    const isFraction = written.test(left.text)
    if (isFraction === written.test(right.text) || !/\.\d/.test(isFraction ? right.text : left.text)) continue
    if (!/^,? (?:to|from|and|with|against|compared with) $/.test(gap(passage, left, right))) continue
    yield {
      place: across(left, right),
      severity: 'info' as const,
      reason: `Unexpected fraction beside a decimal in ${quoted(left)} and ${quoted(right)}, expected one notation`
    }
  }
}

import { type Quantity, WORD } from '@stet/core'
import { type Interval, isBelow, shown } from '../interval.ts'
import { across, gap, lead, named, type Passage, quoted, trail } from '../passage.ts'

/** Of more than a hundred, whole numbers give every percentage. */
const LARGEST_BASE = 100

/** "34% of the 12 officers": 4 are 33.3 percent, 5 are 41.7. */
export function* impossibleShares(passage: Passage) {
  const { figures } = passage
  for (let index = 0; index + 1 < figures.length; index++) {
    const [share, base] = shareAndBase(passage, figures[index], figures[index + 1]) ?? []
    if (share === undefined || base === undefined || share.hedge !== undefined || share.partner !== undefined) continue
    if (!countsWholes(passage, base)) continue
    // Rounded, or cut off: 4 of 12 may be 33 percent, never 34.
    const [low, high] = [share.low, share.value + share.step]
    const fewest = Math.ceil((low / 100) * base.value - 1e-9)
    if (isBelow(point(fewest), point((high / 100) * base.value))) continue
    const below = fewest - 1
    yield {
      place: across(share, { start: base.start, end: passage.tokens.end[base.head!] }),
      reason: `Unexpected ${quoted(share)} of ${named(passage, base)}, expected ${shown((below / base.value) * 100)} or ${shown((fewest / base.value) * 100)} percent`,
      sum: `${below} / ${base.value} = ${shown((below / base.value) * 100)} %, ${fewest} / ${base.value} = ${shown((fewest / base.value) * 100)} %`,
      related: [{ place: base, reason: 'the base' }],
      note: 'No whole number of them makes this percentage.'
    }
  }
}

function point(value: number): Interval {
  return { low: value, high: value }
}

const ofThe = /^ of (?:the |its |our |their |his |her )$/
const startsWithOf = /^of (?:the|its|our|their|his|her) $/i
const ofOthers = /^ (?:of|more|fewer|less|higher|lower)\b/

// "34% of the 12 officers"; "Of the 12 officers, 34% agreed", but not "Of the 12 towns, 34% of men in Ely agreed"
function shareAndBase(passage: Passage, left: Quantity, right: Quantity): [share: Quantity, base: Quantity] | undefined {
  if (left.kind === 'percent') return ofThe.test(gap(passage, left, right)) ? [left, right] : undefined
  if (right.kind !== 'percent' || left.head === undefined || !startsWithOf.test(lead(passage, left))) return undefined
  const isNext = passage.document.text.slice(passage.tokens.end[left.head], right.start) === ', '
  return isNext && !ofOthers.test(trail(passage, right)) ? [right, left] : undefined
}

// "34% of the 12 countries' trade", "34% of the 12 company cars' price" are shares of something else.
function countsWholes({ tokens }: Passage, { kind, hedge, step, value, head }: Quantity): boolean {
  if (kind !== 'count' || hedge !== undefined || step !== 1 || head === undefined) return false
  if (value < 2 || value > LARGEST_BASE) return false
  const next = head + 1
  return tokens.kind[next] !== WORD
    ? !/^['\u2019]/.test(tokens.text(next))
    : !tokens.form(next).endsWith('s') || /^(?:is|was|has)$/.test(tokens.form(next))
}

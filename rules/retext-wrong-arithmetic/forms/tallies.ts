import type { Quantity } from '@stet/core'
import { areApart, comesOut, minus, shown, sizeOf } from '../interval.ts'
import { across, gap, isPair, lead, type Passage, quoted, trail } from '../passage.ts'

const passed =
  /\b(?:passed|approved|adopted|carried|ratified|re-?elected)(?: (?:it|him|her|them|the (?:bill|motion|plan|measure|amendment|budget|resolution|proposal|law)))?,? (?:by |in |on |with )?(?:a |an )?(?:vote (?:of )?|margin of )?$/i
const votedBefore = /\bvoted,? $/i
const toPass = /^,? to (?:pass|approve|adopt|confirm|ratify|accept|endorse)\b/i
const marginBefore =
  /\b(?:won|lost|win|wins|lose|loses|passed|failed|defeated|approved|rejected|elected|adopted|carried|beaten|margin)(?: (?:the|an?|his|her|their) [\w-]+(?: [\w-]+)?)?(?:,? (?:by|of)|,? by a margin of| with a margin of)(?: just| only)? $/i
const marginOf = /\b(?:by a |a |an )$/i
const tallyBehind =
  /^(?: ?-?(?:votes?|points?|seats?|goals?|percentage points?|ballots?))?(?: (?:margin|majority|lead))?(?:,| \()(?: by)? ?$/i

/** "passed 48-52"; "won by 4 votes, 51-49". */
export function* tallies(passage: Passage) {
  const { figures } = passage
  for (let index = 0; index + 1 < figures.length; index++) {
    const [left, right] = [figures[index], figures[index + 1]]
    if (!isTally(left, right)) continue
    yield* outvoted(passage, left, right)
    if (index > 0) yield* wrongMargin(passage, figures[index - 1], left, right)
  }
}

function isTally(left: Quantity, right: Quantity): boolean {
  if (!isPair(left, right) || left.pair === 'between') return false
  return left.hedge === undefined && right.hedge === undefined && left.step === right.step && left.per === undefined
}

function* outvoted(passage: Passage, left: Quantity, right: Quantity) {
  if (left.value >= right.value || !isPassing(passage, left, right)) return
  yield {
    place: across(left, right),
    reason: `Unexpected vote \`${passage.document.slice(across(left, right))}\` for what was passed, expected more for than against`,
    sum: `${shown(left.value)} is less than ${shown(right.value)}`,
    note: 'The votes in favour come first.'
  }
}

// "passed 48-52", "passed by a vote of 48 to 52", "voted 3-4 to approve"
function isPassing(passage: Passage, left: Quantity, right: Quantity): boolean {
  const before = lead(passage, left)
  if (votedBefore.test(before)) return toPass.test(trail(passage, right))
  return passed.test(before) && (left.kind === 'score' || /\bvote of $/i.test(before))
}

function* wrongMargin(passage: Passage, margin: Quantity, left: Quantity, right: Quantity) {
  if (margin.hedge !== undefined || margin.partner !== undefined || !isMargin(passage, margin)) return
  if (!tallyBehind.test(gap(passage, margin, left))) return
  const difference = sizeOf(minus(left, right))
  const value = Math.abs(left.value - right.value)
  const sum = `${shown(Math.max(left.value, right.value))} − ${shown(Math.min(left.value, right.value))} = ${shown(value)}`
  const place = across(margin, right)
  if (!areApart(difference, margin)) {
    if (comesOut(value, margin, left, right)) yield { place, holds: sum }
    return
  }
  yield {
    place,
    reason: `Unexpected margin of ${quoted(margin)}, expected ${shown(value)} for ${quoted(left)} to ${quoted(right)}`,
    sum: `${sum}, not ${shown(margin.value)}`,
    related: [{ place: across(left, right), reason: 'the tally' }]
  }
}

// "by four votes", "by a four-vote margin", "a margin of four"; "won by 5 wickets" counts something else.
function isMargin(passage: Passage, margin: Quantity): boolean {
  if (margin.kind !== 'count' && margin.kind !== 'point') return false
  const before = lead(passage, margin)
  if (marginBefore.test(before)) return true
  return (
    marginOf.test(before) &&
    /^-(?:vote|point|seat|goal)s? (?:margin|majority|lead)\b/.test(passage.document.text.slice(margin.end, margin.end + 24))
  )
}

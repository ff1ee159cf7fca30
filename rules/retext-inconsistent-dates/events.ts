import { CAPITAL, type DateMention, type Document, type Finding, rarityOf, WORD } from '@stet/core'
import { definiteEvent, namesAnother } from './definite.ts'
import { eventFrames, type Frame, isRival, NEAR, REACH } from './frames.ts'
import { stemId } from './stems.ts'

/** A word that is in no list of common words tells no more than this. */
const MOST_BITS = 17

/** Shared bits from which two mentions are taken for one event; below it, edited articles had as many false pairs as true ones. */
const SAME_EVENT = 25

/** Two mentions that seem to date one event. */
interface Pair {
  mention: DateMention
  other: DateMention
  /** What shows it, for the message: the words they share. */
  words: string
}

/** "the chart is announced on Saturday … the chart is announced on Sunday": one event, two dates. */
export function* eventsDatedTwice(document: Document): Generator<Finding> {
  const frames = eventFrames(document)
  const pair = definitePair(document, frames) ?? likeliestPair(document, frames)
  if (!pair) return
  const { mention, other, words } = pair
  yield {
    place: mention,
    reason: `Unexpected \`${mention.text}\`, expected \`${other.text}\` as elsewhere, if both speak of ${words}`,
    related: [{ place: other, reason: `\`${other.text}\`` }],
    note: 'Both seem to date the same event. If so, one of the two is wrong; if not, say what sets them apart.',
    severity: 'warning'
  }
}

function definitePair(document: Document, frames: readonly Frame[]): Pair | undefined {
  for (const [index, frame] of frames.entries()) {
    const event = definiteEvent(document, frame, frames.slice(Math.max(0, index - REACH), index + 1 + REACH))
    if (!event) continue
    return { mention: frame.mention, other: event.other.mention, words: `the \`${event.head}\`` }
  }
  return undefined
}

// The pair that shares most, where that is enough.
function likeliestPair(document: Document, frames: readonly Frame[]): Pair | undefined {
  let spread: Map<number, number> | undefined
  let best: Pair | undefined
  let most = SAME_EVENT
  for (const [index, earlier] of frames.entries()) {
    for (const later of frames.slice(index + 1, index + 1 + REACH)) {
      if (!isRival(earlier, later)) continue
      const shared = [...earlier.stems.keys()].filter((stem) => later.stems.has(stem))
      if (weigh(document, earlier, later, shared) < most) continue
      spread ??= sentencesByStem(document)
      const bits = weigh(document, earlier, later, shared, spread)
      if (bits < most) continue
      most = bits
      best = { mention: later.mention, other: earlier.mention, words: wordsOf(document, later, shared) }
    }
  }
  return best
}

/**
 * How much two frames share, in bits: rare words count more, words near both dates twice, words that the whole text
 * is about less. Without `spread` it is the most that it can be.
 */
function weigh(document: Document, a: Frame, b: Frame, shared: readonly number[], spread?: Map<number, number>): number {
  const { tokens } = document
  let bits = 0
  let common = 0
  for (const stem of shared) {
    const [left, right] = [a.stems.get(stem), b.stems.get(stem)]
    if (!left || !right) continue
    const weight = Math.min(rarityOf(tokens.word[left.token]), MOST_BITS) / Math.sqrt(Math.max(1, (spread?.get(stem) ?? 2) - 1))
    bits += left.distance <= NEAR && right.distance <= NEAR ? 2 * weight : weight
    if (!tokens.is(left.token, CAPITAL) || !tokens.is(right.token, CAPITAL)) common++
  }
  return bits * doubt(document, a, b, common)
}

// What speaks against one event, each as a share of the bits that is left.
function doubt(document: Document, a: Frame, b: Frame, commonWords: number): number {
  const sameSpan = a.partner && b.partner && a.mention.kind === 'day' ? 2.5 : 1
  // People and places do many things: names alone make no event.
  const namesOnly = commonWords === 0 ? 0.3 : commonWords === 1 ? 0.6 : 1
  // "Sunday's clash with Ireland", "Friday's clash with Gloucester".
  const othersTakePart = a.names.size > 0 && b.names.size > 0 && ![...a.names].some((name) => b.names.has(name)) ? 0.5 : 1
  const otherEvent = namesAnother(document, a, b) ? 0.5 : 1
  const explained = a.isMoved || b.isMoved ? 0 : a.isRepeated || b.isRepeated ? 0.5 : 1
  const comparedYears = areComparedYears(document, a, b) ? 0 : 1
  // "On strike since May 9", "no talks until May 21".
  const otherRelation = a.relation === b.relation ? 1 : 0.6
  return comparedYears * sameSpan * namesOnly * othersTakePart * otherEvent * explained * otherRelation
}

// Figures of two years are compared, not confused; "a 1917 American film" and "a 2017 American film" are one film.
function areComparedYears({ tokens }: Document, a: Frame, b: Frame): boolean {
  if (a.mention.year === undefined || b.mention.year === undefined || a.mention.year === b.mention.year) return false
  const isAttribute = stemId(tokens.word[a.mention.last + 1]) === stemId(tokens.word[b.mention.last + 1])
  return a.hasFigures || b.hasFigures || (a.mention.kind === 'year' && !isAttribute)
}

// In how many sentences a stem stands.
function sentencesByStem({ tokens, sentences }: Document): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { first, last } of sentences) {
    const seen = new Set<number>()
    for (let token = first; token <= last; token++) if (tokens.kind[token] === WORD) seen.add(stemId(tokens.word[token]))
    for (const stem of seen) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return counts
}

function wordsOf(document: Document, frame: Frame, shared: readonly number[]): string {
  const tokens = shared.map((stem) => frame.stems.get(stem)?.token ?? 0).sort((a, b) => a - b)
  return tokens.map((token) => `\`${document.tokens.text(token)}\``).join(', ')
}

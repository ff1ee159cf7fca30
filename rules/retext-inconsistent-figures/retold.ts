import type { Quantity } from '@stet/core'
import { couldContradict } from './compare.ts'
import { evidenceFor } from './evidence.ts'
import type { Frame } from './frames.ts'

/** Two figures that seem to be one. */
export interface Pair {
  first: Frame
  later: Frame
  /** The one that is told less often, the later of two that are told once. */
  odd: Frame
  /** What the text says for it; see `evidenceFor`. */
  bits: number
}

/** How many earlier figures of its kind each is compared with: enough for an article, and linear on a table. */
const REACH = 25

/** From here on two figures are taken for one. */
const ENOUGH_BITS = 0

/** A figure that could be a third one with nearly as much evidence is one of a series. */
const MARGIN_BITS = 1.5

/**
 * The figures told twice with two results, among those of one kind and unit; each two values once. `all`: every figure of
 * the text, those of tables and those without a unit as well.
 */
export function retold(frames: readonly Frame[], all: readonly Quantity[]): Pair[] {
  const pairs = pairsOf(frames, all)
  const rivals = rivalsOf(pairs)
  const found = new Map<string, Pair>()
  for (const pair of pairs) {
    if (pair.bits < ENOUGH_BITS || isSeries(pair, rivals)) continue
    const values = [pair.first, pair.later].map(({ quantity }) => quantity.value).sort((a, b) => a - b)
    const known = found.get(values.join())
    if (!known || known.bits < pair.bits) found.set(values.join(), pair)
  }
  return [...found.values()]
}

/** For each value the two others that most speaks for, best first. */
export type Rivals = ReadonlyMap<number, readonly Rival[]>

interface Rival {
  value: number
  bits: number
}

function rivalsOf(pairs: readonly Pair[]): Rivals {
  const rivals = new Map<number, Rival[]>()
  const note = (value: number, rival: Rival) => {
    const known = rivals.get(value)?.filter((other) => other.value !== rival.value || other.bits > rival.bits) ?? []
    if (!known.some((other) => other.value === rival.value)) known.push(rival)
    rivals.set(value, known.sort((a, b) => b.bits - a.bits).slice(0, 2))
  }
  for (const { first, later, bits } of pairs) {
    note(first.quantity.value, { value: later.quantity.value, bits })
    note(later.quantity.value, { value: first.quantity.value, bits })
  }
  return rivals
}

// "3.64 dollars preferred", "3.74 dollars preferred", "3.62 dollars preferred".
export function isSeries({ first, later, bits }: Pick<Pair, 'first' | 'later' | 'bits'>, rivals: Rivals): boolean {
  const hasThird = (a: number, b: number) =>
    rivals.get(a)?.some((rival) => rival.value !== b && rival.bits > bits - MARGIN_BITS) ?? false
  const [a, b] = [first.quantity.value, later.quantity.value]
  return hasThird(a, b) || hasThird(b, a)
}

function pairsOf(frames: readonly Frame[], all: readonly Quantity[]): Pair[] {
  let known: SentencesByValue | undefined
  const values = valuesByNoun(frames)
  const pairs: Pair[] = []
  frames.forEach((later, index) => {
    for (const first of frames.slice(Math.max(0, index - REACH), index)) {
      if (!couldContradict(first, later)) continue
      known ??= sentencesByValue(first.quantity, all)
      const sentences = known
      if (areSettled(sentences, first, later)) continue
      const odd = timesTold(sentences, first) < timesTold(sentences, later) ? first : later
      pairs.push({ first, later, odd, bits: evidenceFor(first, later, values.get(later.counted)!.size) })
    }
  })
  return pairs
}

// "250 screens" has no rival in "150 cinemas".
function valuesByNoun(frames: readonly Frame[]): Map<number | undefined, Set<number>> {
  const values = new Map<number | undefined, Set<number>>()
  for (const { counted, quantity } of frames) values.set(counted, (values.get(counted) ?? new Set()).add(quantity.value))
  return values
}

function timesTold(sentences: SentencesByValue, { quantity }: Frame): number {
  return sentences.get(quantity.value)?.size ?? 0
}

type SentencesByValue = ReadonlyMap<number, ReadonlySet<number>>

// "Will rise to 70,000 yen from 60,000": a bare number may have the unit too.
function sentencesByValue(figure: Quantity, all: readonly Quantity[]): SentencesByValue {
  const sentences = new Map<number, Set<number>>()
  for (const { kind, unit, head, value, sentence } of all) {
    const isAlike = kind === figure.kind && unit === figure.unit
    if (!isAlike && (kind !== 'count' || head !== undefined)) continue
    const known = sentences.get(value)
    if (known) known.add(sentence)
    else sentences.set(value, new Set([sentence]))
  }
  return sentences
}

// Both are told more than once, so both are meant; or one sentence sets them side by side: "80 dollars, up from 70".
function areSettled(sentences: SentencesByValue, a: Frame, b: Frame): boolean {
  const [once, more] = [sentences.get(a.quantity.value)!, sentences.get(b.quantity.value)!].sort((a, b) => a.size - b.size)
  if (once.size > 1) return true
  for (const sentence of once) if (more.has(sentence)) return true
  return false
}

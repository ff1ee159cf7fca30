import type { Document } from '../../document/document.ts'
import { CAPITAL, NUMBER, type Tokens } from '../../document/tokens.ts'
import type { Span } from '../../span.ts'
import { align } from './align.ts'
import { findCandidates } from './candidates.ts'
import { isRepeatedOnPurpose } from './intent.ts'
import { isDomainEnding, isJoint } from './joints.ts'
import type { Passage } from './passage.ts'
import { findSegments, type Segment } from './segments.ts'

/** A segment and the earlier one that it is most like. */
export interface Pair {
  /** Indexes of the earlier and the later segment. */
  a: number
  b: number
  /** Weight of what they share, in order. */
  shared: number
  /** Weight of the earlier one; for a copy that starts in mid-sentence, from where they start to agree. */
  earlier: number
  /** They have the same words. */
  exact: boolean
  /** The later one is in the earlier one, which says much more. */
  partial: boolean
}

/** The passages that stand in the text twice. */
export function findPassages(document: Document): Passage[] {
  const segments = findSegments(document)
  const pairs = pairUp(document, segments)
  return runsOf(document, pairs, segments)
    .map((run) => fromTheJoint(document, segments, trimmed(segments, run)))
    .filter((run) => isCopy(document, segments, run))
    .map((run) => passageOf(document, segments, run))
}

function pairUp(document: Document, segments: Segment[]): Pair[] {
  const candidates = findCandidates(segments)
  const pairs: Pair[] = []
  segments.forEach((_, b) => {
    let best: Pair | undefined
    for (const { segment: a, shared } of candidates[b]) {
      if (!mayBeAlike(document, segments[a], segments[b], shared)) continue
      const pair = compare(document, segments, a, b)
      if (pair && (!best || pair.shared > best.shared)) best = pair
    }
    if (best) pairs.push(best)
  })
  return pairs
}

// Below these, two sentences share a subject and no more.
const leastLikeness = 0.4
const leastContainment = 0.55

// Aligning is the dear part. A fragment is held against what is left of the earlier segment, which is no less than they share.
function mayBeAlike(document: Document, earlier: Segment, later: Segment, shared: number): boolean {
  const rest = isGlued(document, later) ? shared : earlier.weight
  return likeness(shared, rest, later.weight) >= leastLikeness || shared >= leastContainment * later.weight
}

function compare(document: Document, segments: Segment[], a: number, b: number): Pair | undefined {
  const earlier = segments[a]
  const later = segments[b]
  if (tellsOtherFigures(document, earlier, later)) return undefined
  const { weight, words, start } = align(earlier, later)
  // "cy aims to …" is held against what follows "diplomacy", not against the whole sentence.
  const skipped = isGlued(document, later) ? sum(earlier.weights.slice(0, start)) : 0
  const rest = earlier.weight - skipped
  const partial = likeness(weight, rest, later.weight) < leastLikeness
  if (partial && weight / later.weight < leastContainment) return undefined
  return {
    a,
    b,
    shared: weight,
    earlier: rest,
    exact: words === later.stems.length && words === earlier.stems.length,
    partial
  }
}

// "Imports rose 5.1 percent to 8.3 billion" beside "Imports rose 3.9 percent to 7.2 billion": two rows of one table.
function tellsOtherFigures(document: Document, earlier: Segment, later: Segment): boolean {
  const before = figuresOf(document, earlier)
  const now = figuresOf(document, later)
  const lost = before.filter((figure) => !now.includes(figure)).length
  const fresh = now.filter((figure) => !before.includes(figure)).length
  return lost > 0 && fresh * 3 >= now.length && fresh > 0
}

function figuresOf({ tokens }: Document, { first, last }: Segment): number[] {
  const figures: number[] = []
  for (let token = first; token <= last; token++) if (tokens.kind[token] === NUMBER) figures.push(tokens.word[token])
  return figures
}

// Of the weight of two, the share that both have (Dice).
const likeness = (shared: number, a: number, b: number) => (2 * shared) / (a + b)

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

function isGlued({ tokens }: Document, segment: Segment): boolean {
  return segment.first > 0 && isJoint(tokens, segment.first - 1)
}

/** Pairs whose earlier and later segments follow each other. */
export type Run = Pair[]

// A sentence may have been left out of either copy, or two made one.
const longestGap = 2

function runsOf(document: Document, pairs: readonly Pair[], segments: readonly Segment[]): Run[] {
  const runs: Run[] = []
  for (const pair of pairs) {
    const run = runs.at(-1)
    const continued = run && pair.a < run[0].b && follows(run[run.length - 1], pair)
    // Only in a copy that was glued on is one sentence made of two worth the risk.
    if (pair.partial && !isGlued(document, segments[continued ? run[0].b : pair.b])) continue
    if (continued) run.push(pair)
    else runs.push([pair])
  }
  return runs

  function follows(last: Pair, { a, b }: Pair): boolean {
    return b - last.b <= longestGap && a >= last.a && a - last.a <= longestGap && segments[b].block - segments[last.b].block <= 1
  }
}

// A sentence at the end of a run, in a paragraph of its own and hardly like its twin, is the one behind the copy.
const leastEdgeLikeness = 0.5

function trimmed(segments: readonly Segment[], run: Run): Run {
  const end = run.findLastIndex(({ a, b, shared, earlier }, index) => {
    const inSameBlock = index > 0 && segments[run[index - 1].b].block === segments[b].block
    return inSameBlock || a === run[0].a || likeness(shared, earlier, segments[b].weight) >= leastEdgeLikeness
  })
  return run.slice(0, end + 1)
}

// `motion," he stated. But he added:`: the copy begins behind the full stop without a space, though its first words say too little.
function fromTheJoint(document: Document, segments: readonly Segment[], run: Run): Run {
  const { a, b } = run[0]
  if (a === 0 || segments[b - 1]?.block !== segments[b].block || isGlued(document, segments[b])) return run
  if (!isGlued(document, segments[b - 1])) return run
  return [{ a: a - 1, b: b - 1, shared: 0, earlier: 0, exact: false, partial: false }, ...run]
}

// What a reworded copy needs: of 560 edited articles, two sentences reach neither unless one is a copy.
const leastWeight = 50
const leastOverlap = 0.7
// A copy that was glued on has given itself away already.
const leastGluedWeight = 25
const leastGluedOverlap = 0.42

function isCopy(document: Document, segments: Segment[], run: Run): boolean {
  const weight = sum(run.map((pair) => pair.shared))
  const overlap = overlapOf(segments, run)
  if (startsInFragment(document, segments, run[0])) return weight >= leastGluedWeight && overlap >= leastGluedOverlap
  return weight >= leastWeight && overlap >= leastOverlap && !isRepeatedOnPurpose(document, segments, run)
}

// Two sentences of one copy may be one of the other, which then counts once.
function overlapOf(segments: readonly Segment[], run: Run): number {
  const shared = new Map<number, number>()
  for (const pair of run) shared.set(pair.a, Math.min(pair.earlier, (shared.get(pair.a) ?? 0) + pair.shared))
  const earlier = new Map(run.map((pair) => [pair.a, pair.earlier]))
  return likeness(sum([...shared.values()]), sum([...earlier.values()]), sum(run.map((pair) => segments[pair.b].weight)))
}

function passageOf(document: Document, segments: Segment[], run: Run): Passage {
  const start = run[0]
  const end = run[run.length - 1]
  return {
    first: document.span(segments[start.a].first, segments[end.a].last),
    second: document.span(segments[start.b].first, segments[end.b].last),
    exact: run.every((pair) => pair.exact),
    weight: sum(run.map((pair) => pair.shared)),
    overlap: overlapOf(segments, run),
    glued: isGlued(document, segments[start.b]),
    cutFrom: cutFrom(document, segments, start)
  }
}

// "Details are on performance.gov": an address starts no copy, a fragment or an ordinary word does.
function startsInFragment(document: Document, segments: Segment[], pair: Pair): boolean {
  const { first } = segments[pair.b]
  if (!isGlued(document, segments[pair.b]) || document.tokens.is(first, CAPITAL)) return false
  return !isDomainEnding(document.tokens, first) || cutFrom(document, segments, pair) !== undefined
}

// "cy aims to position" behind "strategic diplomacy aims to position": the word of the first copy that ends in the fragment.
function cutFrom(document: Document, segments: Segment[], { a, b }: Pair): Span | undefined {
  const { tokens } = document
  const { first } = segments[b]
  if (!isGlued(document, segments[b]) || tokens.is(first, CAPITAL)) return undefined
  const fragment = tokens.form(first)
  for (let token = segments[a].first; token <= segments[a].last; token++) {
    const word = tokens.form(token)
    if (word.length > fragment.length && word.endsWith(fragment) && isSameFrom(tokens, token + 1, first + 1))
      return document.span(token, token)
  }
  return undefined
}

// Reworded copies agree again within a word or two: "new terminal is meant", "terminal is meant".
const reach = 3

function isSameFrom(tokens: Tokens, a: number, b: number): boolean {
  for (let i = a; i < a + reach; i++) for (let j = b; j < b + reach; j++) if (tokens.word[i] === tokens.word[j]) return true
  return false
}

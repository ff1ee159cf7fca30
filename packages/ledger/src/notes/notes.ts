import { diffArrays } from 'diff'
import { lineAt, type Turn } from './turn.ts'
import { type NoteWord, noteWords, quotedWords } from './words.ts'

/** Where in the notes a quotation, or what comes nearest to it, was said. */
export interface Said {
  /** As the notes have it. */
  text: string
  speaker?: string
  path: string
  /** From 1. */
  line: number
}

/** A word or words of a quotation that are not what was said; one side is empty where words were left out or put in. */
export interface Difference {
  printed: string
  said: string
}

/** What the notes say of a quotation. `exact` is but for elision, case, punctuation and fillers. */
export type QuoteMatch =
  | { verdict: 'exact'; said: readonly Said[] }
  | { verdict: 'altered'; said: Said; differences: readonly Difference[] }
  | { verdict: 'not-found' }

/** Of the words printed, at least this share must be among those said for it to be the same utterance. */
const NEAR = 0.6
/** Of the pairs of words printed, this share must be said near each other; function words alone meet anywhere. */
const SHARED_PAIRS = 0.3
/** A pair of words that stands at more places than this tells nothing of where a quotation is from. */
const COMMON = 512
/** So many words more may lie between the parts of an altered quotation that owns up to leaving some out. */
const ELIDED = 60
/** Exact places of one quotation that are looked at. */
const PLACES = 64

/** Transcripts and notes, indexed by pairs of words: a look-up costs as much as the quotation is long. */
export class Notes {
  readonly turns: readonly Turn[]
  readonly #ids = new Map<string, number>()
  readonly #words: number[] = []
  readonly #spans: NoteWord[] = []
  /** By turn: the first of its words. The words of a turn end with one that nothing equals. */
  readonly #starts: number[] = []
  readonly #pairs = new Map<number, number[]>()

  constructor(turns: readonly Turn[]) {
    this.turns = turns
    for (const { text } of turns) {
      this.#starts.push(this.#words.length)
      for (const word of noteWords(text)) this.#push(this.#idOf(word.form), word)
      this.#push(-1, { form: '', written: '', start: text.length, end: text.length })
    }
  }

  /** What the notes say of a quotation, given as the text between its marks. */
  lookUp(quotation: string): QuoteMatch {
    const segments = quotedWords(quotation)
    const ids = segments.map((segment) => segment.map(({ form }) => this.#ids.get(form) ?? -2))
    const places = this.#exactPlaces(ids)
    if (places.length > 0) return { verdict: 'exact', said: places.map(([first, last]) => this.#said(first, last)) }
    return this.#nearest(segments.flat(), ids.flat(), segments.length > 1) ?? { verdict: 'not-found' }
  }

  #idOf(form: string): number {
    let id = this.#ids.get(form)
    if (id === undefined) this.#ids.set(form, (id = this.#ids.size))
    return id
  }

  #push(id: number, span: NoteWord): void {
    const at = this.#words.length
    if (id >= 0 && at > 0 && this.#words[at - 1] >= 0) {
      const key = pairOf(this.#words[at - 1], id)
      const places = this.#pairs.get(key)
      if (places) places.push(at - 1)
      else this.#pairs.set(key, [at - 1])
    }
    this.#words.push(id)
    this.#spans.push(span)
  }

  /** Where all segments are said, one behind the other and in one turn. */
  #exactPlaces([first, ...rest]: readonly (readonly number[])[]): [first: number, last: number][] {
    if (!first) return []
    const found: [number, number][] = []
    for (const place of this.#placesOf(first)) {
      let end = place + first.length
      if (rest.every((segment) => (end = this.#endBehind(segment, end)) > 0)) found.push([place, end - 1])
      if (found.length === PLACES) break
    }
    return found
  }

  #placesOf(segment: readonly number[]): number[] {
    let rarest: readonly number[] | undefined
    let offset = 0
    for (let index = 0; index + 1 < segment.length; index++) {
      const places = this.#pairs.get(pairOf(segment[index], segment[index + 1])) ?? []
      if (!rarest || places.length < rarest.length) [rarest, offset] = [places, index]
    }
    const candidates = rarest?.map((place) => place - offset) ?? [...this.#words.keys()]
    return candidates.filter((place) => this.#isAt(segment, place))
  }

  #isAt(segment: readonly number[], place: number): boolean {
    return segment.every((id, index) => this.#words[place + index] === id)
  }

  /** The end of the next place of a segment in the same turn; 0 where there is none. */
  #endBehind(segment: readonly number[], from: number): number {
    for (let place = from; this.#words[place] >= 0; place++) if (this.#isAt(segment, place)) return place + segment.length
    return 0
  }

  /** The utterance that a quotation is an altered form of. */
  #nearest(printed: readonly NoteWord[], ids: readonly number[], isElided: boolean): QuoteMatch | undefined {
    const around = this.#densest(ids)
    if (around === undefined) return undefined
    const turn = this.#turnAt(around)
    const margin = Math.max(3, ids.length >> 2)
    const from = Math.max(this.#starts[turn], around - margin)
    const to = Math.min(
      (this.#starts[turn + 1] ?? this.#words.length) - 1,
      around + ids.length + margin + (isElided ? ELIDED : 0)
    )
    const parts = trimmed(diffArrays(this.#words.slice(from, to), [...ids]), ids.length)
    if (!parts || parts.common < NEAR * ids.length) return undefined
    const first = from + parts.skipped
    const last = first + parts.length - 1
    if (!isElided && parts.length > 1.6 * ids.length + 2) return undefined
    return { verdict: 'altered', said: this.#said(first, last), differences: this.#differences(parts.changes, first, printed) }
  }

  /** Where a quotation would begin whose pairs of words are mostly said near each other, in one turn; undefined where too few are. */
  #densest(ids: readonly number[]): number | undefined {
    const width = Math.max(8, ids.length)
    const votes = new Map<number, { last: number; places: number[] }>()
    let best: number[] = []
    for (let index = 0; index + 1 < ids.length; index++) {
      const places = this.#pairs.get(pairOf(ids[index], ids[index + 1])) ?? []
      if (places.length > COMMON) continue
      for (const place of places) {
        const turn = this.#turnAt(place)
        const bucket = Math.floor(Math.max(0, place - index) / width)
        for (const near of [bucket, bucket + 1]) {
          const key = near * this.turns.length + turn
          const vote = votes.get(key) ?? { last: -1, places: [] }
          if (vote.last !== index) vote.places.push(Math.max(this.#starts[turn], place - index))
          vote.last = index
          votes.set(key, vote)
          if (vote.places.length > best.length) best = vote.places
        }
      }
    }
    if (best.length < Math.max(1, SHARED_PAIRS * (ids.length - 1))) return undefined
    return best.sort((a, b) => a - b)[best.length >> 1]
  }

  #turnAt(word: number): number {
    let low = 0
    let high = this.#starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (this.#starts[middle] <= word) low = middle
      else high = middle
    }
    return low
  }

  #differences(changes: readonly Change[], first: number, printed: readonly NoteWord[]): Difference[] {
    let said = first
    let at = 0
    const differences: Difference[] = []
    for (const { kept, removed, added } of changes) {
      const spoken = this.#spans.slice(said, said + removed).map(({ written }) => written)
      const print = printed.slice(at, at + added).map(({ written }) => written)
      if (removed + added > 0) differences.push({ printed: print.join(' '), said: spoken.join(' ') })
      said += removed + kept
      at += added + kept
    }
    return differences
  }

  #said(first: number, last: number): Said {
    const turn = this.turns[this.#turnAt(first)]
    const { start } = this.#spans[first]
    return {
      text: turn.text.slice(start, this.#spans[last].end),
      ...(turn.speaker !== undefined && { speaker: turn.speaker }),
      path: turn.path,
      line: lineAt(turn, start)
    }
  }
}

/** So many words left out and put in, and so many kept behind them. */
interface Change {
  removed: number
  added: number
  kept: number
}

/** A diff without what was said before and behind the quotation; words printed at either end stand for as many said there. */
function trimmed(
  parts: readonly { value: readonly unknown[]; added?: boolean; removed?: boolean }[],
  printed: number
): { skipped: number; length: number; common: number; changes: Change[] } | undefined {
  const changes: Change[] = [{ removed: 0, added: 0, kept: 0 }]
  for (const { value, added, removed } of parts) {
    const last = changes[changes.length - 1]
    if (added || removed) {
      const open = last.kept > 0 ? { removed: 0, added: 0, kept: 0 } : last
      if (open !== last) changes.push(open)
      open[added ? 'added' : 'removed'] += value.length
    } else last.kept += value.length
  }
  const common = changes.reduce((sum, { kept }) => sum + kept, 0)
  if (common === 0 || printed === 0) return undefined
  const [head] = changes
  const skipped = head.kept > 0 ? Math.max(0, head.removed - head.added) : 0
  head.removed -= skipped
  const tail = changes[changes.length - 1]
  if (tail.kept === 0) tail.removed = Math.min(tail.removed, tail.added)
  return { skipped, length: changes.reduce((sum, { removed, kept }) => sum + removed + kept, 0), common, changes }
}

function pairOf(first: number, second: number): number {
  return first < 0 || second < 0 ? -1 : first * 0x200000 + second
}

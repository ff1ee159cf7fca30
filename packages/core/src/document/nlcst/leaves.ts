import { CLOSER, categories, DECIMAL, LETTER, LOWER, MARK, PUNCTUATION as MARKS, NUMERAL, SPACE, UPPER } from '../unicode.ts'

/** What parse-latin makes of a run of characters. */
export const WHITE_SPACE = 0
export const WORD = 1
export const PUNCTUATION = 2
export const SYMBOL = 3

/** Bits beside a leaf's type. */
export const TYPE = 3
export const IN_WORD = 4 // the leaf is a word or part of one
export const JOINED = 8 // it stands in the same word as the leaf before it

/** The leaves of the tree as columns: `end[i]` is where leaf i ends and leaf i + 1 starts. */
export interface Leaves {
  readonly text: string
  readonly end: Uint32Array
  readonly flags: Uint8Array
  readonly length: number
  /** The leaves that are punctuation or symbols, in order. */
  readonly marks: readonly number[]
  /** Those that are white space of more than one character. */
  readonly gaps: readonly number[]
}

const types = typesOfUnits()

function typesOfUnits(): Uint8Array {
  const byCategory = new Uint8Array(16).fill(SYMBOL)
  byCategory[SPACE] = WHITE_SPACE
  for (const category of [LOWER, UPPER, LETTER, MARK, DECIMAL, NUMERAL]) byCategory[category] = WORD
  byCategory[MARKS] = byCategory[CLOSER] = PUNCTUATION
  return categories.map((category) => byCategory[category])
}

// Filled by one call of `leavesOf`, copied from at its end, then free for the next.
let ends = new Uint32Array(1 << 13)
let flagged = new Uint8Array(1 << 13)
const KEPT_ROOM = 1 << 20

/** Cuts a text into words, runs of white space, and runs of the same mark. */
export function leavesOf(text: string): Leaves {
  if (text.length > ends.length) makeRoom(text.length)
  const end = ends
  const flags = flagged
  const marks: number[] = []
  const gaps: number[] = []
  const { length } = text
  let leaf = 0
  let at = 0
  while (at < length) {
    const first = at
    const unit = text.charCodeAt(at++)
    const type = types[unit]
    if (type === WORD) {
      while (at < length && types[text.charCodeAt(at)] === WORD) at++
      flags[leaf] = WORD | IN_WORD
    } else if (type === WHITE_SPACE) {
      while (at < length && types[text.charCodeAt(at)] === WHITE_SPACE) at++
      flags[leaf] = WHITE_SPACE
      if (at - first > 1) gaps.push(leaf)
    } else {
      at = markEnd(text, at, unit, type)
      flags[leaf] = type
      marks.push(leaf)
    }
    end[leaf++] = at
  }
  if (length > KEPT_ROOM) makeRoom(1 << 13)
  return { text, end: end.slice(0, leaf), flags: flags.slice(0, leaf), length: leaf, marks, gaps }
}

function makeRoom(leaves: number): void {
  ends = new Uint32Array(leaves)
  flagged = new Uint8Array(leaves)
}

// A surrogate goes on with any symbol before it: "+😀" is one symbol.
function markEnd(text: string, from: number, first: number, type: number): number {
  let at = from
  let previous = first
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    if (types[unit] !== type || (unit !== previous && !isSurrogate(unit))) break
    previous = unit
    at++
  }
  return at
}

function isSurrogate(unit: number): boolean {
  return (unit & 0xf800) === 0xd800
}

/** Where a leaf starts. */
export function startOf(leaves: Leaves, leaf: number): number {
  return leaf > 0 ? leaves.end[leaf - 1] : 0
}

/** The only character of a leaf, or -1 where it has more. */
export function onlyUnit(leaves: Leaves, leaf: number): number {
  const start = startOf(leaves, leaf)
  return leaves.end[leaf] === start + 1 ? leaves.text.charCodeAt(start) : -1
}

export function firstUnit(leaves: Leaves, leaf: number): number {
  return leaves.text.charCodeAt(startOf(leaves, leaf))
}

/** Whether a leaf that exists is a word or part of one. */
export function inWord(leaves: Leaves, leaf: number): boolean {
  return (leaves.flags[leaf] & IN_WORD) !== 0
}

export function isWhiteSpace(leaves: Leaves, leaf: number): boolean {
  return leaf >= 0 && leaf < leaves.length && (leaves.flags[leaf] & TYPE) === WHITE_SPACE
}

/** Makes one word of the leaves from `first` to `last`. */
export function join(leaves: Leaves, first: number, last: number): void {
  leaves.flags[first] |= IN_WORD
  for (let leaf = first + 1; leaf <= last; leaf++) leaves.flags[leaf] |= IN_WORD | JOINED
}

/** The first leaf of the word that `leaf` stands in. */
export function wordStart(leaves: Leaves, leaf: number): number {
  let first = leaf
  while (leaves.flags[first] & JOINED) first--
  return first
}

/** The last leaf of the word that `leaf` stands in. */
export function wordEnd(leaves: Leaves, leaf: number): number {
  let last = leaf
  while (last + 1 < leaves.length && leaves.flags[last + 1] & JOINED) last++
  return last
}

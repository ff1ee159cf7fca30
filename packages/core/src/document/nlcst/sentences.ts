import { CLOSER, categories, LOWER } from '../unicode.ts'
import {
  firstUnit,
  IN_WORD,
  inWord,
  isWhiteSpace,
  join,
  type Leaves,
  onlyUnit,
  PUNCTUATION,
  startOf,
  TYPE,
  wordStart
} from './leaves.ts'
import { abbreviations, capitalAbbreviations, latinAbbreviations, longestAbbreviation, longestInLowerCase } from './lexicon.ts'

const FULL_STOP = 0x2e
const COMMA = 0x2c
const SEMICOLON = 0x3b

/** Sentences as ranges of leaves: `first[i]` to `last[i]`, the latter inclusive; white space between them is in neither. */
export interface SentenceRanges {
  first: number[]
  last: number[]
}

/**
 * Parts the leaves into sentences, as parse-english does. Until the white
 * space is trimmed, the sentences cover all leaves, and each is known by its
 * last one: merging two is dropping the last leaf of the first.
 */
export function findSentences(leaves: Leaves): SentenceRanges {
  let ends = endsAtTerminalMarks(leaves)
  ends = withoutEnglishAbbreviations(leaves, ends)
  ends = withoutWordless(leaves, ends)
  pushClosersBack(leaves, ends)
  ends = withoutContinuations(leaves, ends)
  joinRemainingFullStops(leaves, ends)
  return partAtBlankLines(leaves, ends)
}

function endsAtTerminalMarks(leaves: Leaves): number[] {
  const ends: number[] = []
  for (const mark of leaves.marks) if (isTerminal(leaves, mark)) ends.push(mark)
  if (leaves.length > 0 && ends.at(-1) !== leaves.length - 1) ends.push(leaves.length - 1)
  return ends
}

// "Mr. Smith". The full stop becomes part of the word, at the end of the text too.
function withoutEnglishAbbreviations(leaves: Leaves, ends: readonly number[]): number[] {
  return ends.filter((end, index) => {
    const word = wordBeforeFullStop(leaves, end)
    if (word === '' || !(abbreviations.has(word.toLowerCase()) || capitalAbbreviations.has(word))) return true
    join(leaves, end - 1, end)
    return index === ends.length - 1
  })
}

// A sentence without a word goes to the one before it; the first goes to the second, whatever that holds.
function withoutWordless(leaves: Leaves, ends: readonly number[]): number[] {
  const kept: number[] = []
  let first = 0
  ends.forEach((end, index) => {
    const isOnly = ends.length === 1
    const takesFirst = index === 1 && kept.length === 0
    if (isOnly || takesFirst || hasWord(leaves, first, end)) kept.push(end)
    else if (kept.length > 0) kept[kept.length - 1] = end
    first = end + 1
  })
  return kept
}

// A closing mark behind the terminal one belongs to the sentence that ends: “Stop!” he said.
function pushClosersBack(leaves: Leaves, ends: number[]): void {
  for (let index = 0; index < ends.length - 1; index++) {
    while (isCloser(leaves, ends[index] + 1)) ends[index]++
  }
}

// No end before a lower-case letter or a digit, behind "etc." and the like, or before a comma.
function withoutContinuations(leaves: Leaves, ends: readonly number[]): number[] {
  return ends.filter((end, index) => {
    const isFinal = index === ends.length - 1
    if (!isFinal && (startsLowerCase(leaves, end + 1) || startsWithDigit(leaves, end + 1))) return false
    if (endsInLatinAbbreviation(leaves, end)) {
      join(leaves, end - 1, end)
      return isFinal
    }
    return isFinal || !startsWithComma(leaves, end + 1)
  })
}

// A full stop that ended no sentence goes to the word before it, or to that behind it.
function joinRemainingFullStops(leaves: Leaves, ends: readonly number[]): void {
  const { marks } = leaves
  let mark = marks.length - 1
  for (let index = ends.length - 1; index >= 0; index--) {
    const first = index > 0 ? ends[index - 1] + 1 : 0
    const last = ends[index]
    const lastWord = lastWordOf(leaves, first, last)
    let delimited = false
    for (; mark >= 0 && marks[mark] >= first; mark--) {
      if (!isTerminal(leaves, marks[mark])) continue
      const isWithin = delimited || marks[mark] < lastWord
      if (isWithin && onlyUnit(leaves, marks[mark]) === FULL_STOP) joinFullStop(leaves, marks[mark], first, last)
      delimited = true
    }
  }
}

function lastWordOf(leaves: Leaves, first: number, last: number): number {
  let leaf = last
  while (leaf >= first && !inWord(leaves, leaf)) leaf--
  return leaf
}

function joinFullStop(leaves: Leaves, leaf: number, first: number, last: number): void {
  if (leaf > first && inWord(leaves, leaf - 1)) {
    const isFollowedByAnother = leaf + 2 <= last && isWhiteSpace(leaves, leaf + 1) && isFreeFullStop(leaves, leaf + 2)
    if (!isFollowedByAnother) join(leaves, leaf - 1, leaf)
  } else if (leaf < last && inWord(leaves, leaf + 1)) join(leaves, leaf, leaf + 1)
}

// White space at the ends of a sentence is not part of it; a blank line within parts it.
function partAtBlankLines(leaves: Leaves, ends: readonly number[]): SentenceRanges {
  const { gaps } = leaves
  const ranges: SentenceRanges = { first: [], last: [] }
  let gap = 0
  let start = 0
  for (const end of ends) {
    let first = isWhiteSpace(leaves, start) ? start + 1 : start
    const last = isWhiteSpace(leaves, end) ? end - 1 : end
    for (; gap < gaps.length && gaps[gap] <= end; gap++) {
      if (gaps[gap] <= first || gaps[gap] >= last || !isBlankLine(leaves, gaps[gap])) continue
      ranges.first.push(first)
      ranges.last.push(gaps[gap] - 1)
      first = gaps[gap] + 1
    }
    if (first <= last) {
      ranges.first.push(first)
      ranges.last.push(last)
    }
    start = end + 1
  }
  return ranges
}

function isTerminal(leaves: Leaves, leaf: number): boolean {
  return (leaves.flags[leaf] & (TYPE | IN_WORD)) === PUNCTUATION && isTerminalMark(firstUnit(leaves, leaf))
}

function isTerminalMark(unit: number): boolean {
  return unit === FULL_STOP || unit === 0x21 || unit === 0x3f || unit === 0x2026 || unit === 0x203d
}

function isCloser(leaves: Leaves, leaf: number): boolean {
  if ((leaves.flags[leaf] & (TYPE | IN_WORD)) !== PUNCTUATION) return false
  const unit = firstUnit(leaves, leaf)
  return categories[unit] === CLOSER || unit === 0x22 || unit === 0x27 || isTerminalMark(unit)
}

function isFreeFullStop(leaves: Leaves, leaf: number): boolean {
  return !inWord(leaves, leaf) && onlyUnit(leaves, leaf) === FULL_STOP
}

function hasWord(leaves: Leaves, first: number, last: number): boolean {
  for (let leaf = first; leaf <= last; leaf++) if (inWord(leaves, leaf)) return true
  return false
}

/** The word that a full stop follows, as written; empty where there is none or it is too long to be an abbreviation. */
function wordBeforeFullStop(leaves: Leaves, leaf: number): string {
  if (leaf === 0 || !isFreeFullStop(leaves, leaf) || !inWord(leaves, leaf - 1)) return ''
  const start = startOf(leaves, wordStart(leaves, leaf - 1))
  const end = leaves.end[leaf - 1]
  const longest = categories[leaves.text.charCodeAt(start)] === LOWER ? longestInLowerCase : longestAbbreviation
  return end - start > longest ? '' : leaves.text.slice(start, end)
}

function endsInLatinAbbreviation(leaves: Leaves, end: number): boolean {
  const word = wordBeforeFullStop(leaves, end).toLowerCase()
  return word !== '' && (latinAbbreviations.has(word) || /^(?:[0-9]{1,3}|[a-z])$/.test(word))
}

function startsLowerCase(leaves: Leaves, leaf: number): boolean {
  const first = isWhiteSpace(leaves, leaf) ? leaf + 1 : leaf
  return first < leaves.length && inWord(leaves, first) && categories[firstUnit(leaves, first)] === LOWER
}

function startsWithDigit(leaves: Leaves, leaf: number): boolean {
  const unit = firstUnit(leaves, leaf)
  return inWord(leaves, leaf) && unit >= 0x30 && unit <= 0x39
}

function startsWithComma(leaves: Leaves, leaf: number): boolean {
  const first = isWhiteSpace(leaves, leaf) ? leaf + 1 : leaf
  if (first >= leaves.length || inWord(leaves, first)) return false
  const unit = onlyUnit(leaves, first)
  return unit === COMMA || unit === SEMICOLON
}

function isBlankLine(leaves: Leaves, leaf: number): boolean {
  let breaks = 0
  for (let at = startOf(leaves, leaf); at < leaves.end[leaf]; at++) {
    const unit = leaves.text.charCodeAt(at)
    if (unit === 0x0a || (unit === 0x0d && leaves.text.charCodeAt(at + 1) !== 0x0a)) breaks++
  }
  return breaks > 1
}

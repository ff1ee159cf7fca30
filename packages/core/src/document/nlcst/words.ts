import { categories, DECIMAL, NUMERAL } from '../unicode.ts'
import {
  firstUnit,
  inWord,
  isWhiteSpace,
  join,
  type Leaves,
  onlyUnit,
  PUNCTUATION,
  startOf,
  TYPE,
  wordEnd,
  wordStart
} from './leaves.ts'
import { elided } from './lexicon.ts'

const AMPERSAND = 0x26
const APOSTROPHE = 0x27
const RIGHT_QUOTE = 0x2019
const HYPHEN = 0x2d
const FULL_STOP = 0x2e
const SLASH = 0x2f
const UNDERSCORE = 0x5f

const innerMarks = new Set([..."&'-.:=?@\u00ad\u00b7\u2010\u2011\u2019\u2027"].map((mark) => mark.charCodeAt(0)))

/**
 * Joins marks with the words that they belong to, in the order in which
 * parse-english does it; a later step sees what an earlier one has joined.
 */
export function joinWords(leaves: Leaves): void {
  joinElisions(leaves)
  for (const mark of leaves.marks) joinInitialAmpersand(leaves, mark)
  for (const mark of leaves.marks) joinFinalHyphen(leaves, mark)
  joinInnerMarks(leaves)
  for (const mark of leaves.marks) joinInnerSlash(leaves, mark)
  for (const mark of leaves.marks) joinInitialism(leaves, mark)
}

// "w/", "ol' ", "'twas", "'90s", "'n'".
function joinElisions(leaves: Leaves): void {
  let skipped = -1
  for (const mark of leaves.marks) {
    if (inWord(leaves, mark) || mark === skipped) continue
    const unit = onlyUnit(leaves, mark)
    // parse-english does not look at what follows "w/": "w/'tis" keeps its apostrophe.
    if (unit === SLASH && isWord(leaves, mark - 1, 'w')) {
      join(leaves, mark - 1, mark)
      skipped = mark + 1
    } else if (isApostrophe(unit)) joinApostrophe(leaves, mark)
  }
}

function joinApostrophe(leaves: Leaves, mark: number): void {
  if (isElidedBefore(leaves, mark)) join(leaves, mark - 1, mark)
  else if (mark + 1 < leaves.length && inWord(leaves, mark + 1) && !isWordLeaf(leaves, mark - 1)) {
    const word = textOf(leaves, mark + 1).toLowerCase()
    if (elided.has(word) || /^\d\ds?$/.test(word)) join(leaves, mark, mark + 1)
    else if (word === 'n' && mark + 2 < leaves.length && isApostrophe(onlyUnit(leaves, mark + 2))) join(leaves, mark, mark + 2)
  }
}

// "the ol' house": something, white space, the word, the apostrophe, white space.
function isElidedBefore(leaves: Leaves, mark: number): boolean {
  return (
    mark > 2 &&
    isWhiteSpace(leaves, mark - 2) &&
    isWhiteSpace(leaves, mark + 1) &&
    (isWord(leaves, mark - 1, 'o') || isWord(leaves, mark - 1, 'ol'))
  )
}

// "&co".
function joinInitialAmpersand(leaves: Leaves, mark: number): void {
  if (inWord(leaves, mark) || onlyUnit(leaves, mark) !== AMPERSAND) return
  if (!isWordLeaf(leaves, mark - 1) && isWordLeaf(leaves, mark + 1)) join(leaves, mark, mark + 1)
}

// "pre- and post-war".
function joinFinalHyphen(leaves: Leaves, mark: number): void {
  if (inWord(leaves, mark) || onlyUnit(leaves, mark) !== HYPHEN) return
  if (isWordLeaf(leaves, mark - 1) && !isWordLeaf(leaves, mark + 1)) join(leaves, mark - 1, mark)
}

// "don't", "mother-in-law", "a.-b": any inner marks between two words.
function joinInnerMarks(leaves: Leaves): void {
  let behind = 0
  for (const mark of leaves.marks) {
    if (mark < behind || inWord(leaves, mark) || !isWordLeaf(leaves, mark - 1)) continue
    let lastWord = -1
    let leaf = mark
    for (; leaf < leaves.length; leaf++) {
      if (inWord(leaves, leaf)) lastWord = leaf
      else if (!isInnerMark(leaves, leaf)) break
    }
    if (lastWord >= 0) join(leaves, mark - 1, lastWord)
    behind = leaf
  }
}

// "and/or" stays apart, "a/c" is one word.
function joinInnerSlash(leaves: Leaves, mark: number): void {
  if (inWord(leaves, mark) || onlyUnit(leaves, mark) !== SLASH || !isWordLeaf(leaves, mark - 1)) return
  const before = wordStart(leaves, mark - 1)
  if (leaves.end[mark - 1] - startOf(leaves, before) > 2) return
  const last = isWordLeaf(leaves, mark + 1) ? wordEnd(leaves, mark + 1) : mark
  if (last === mark || leaves.end[last] - leaves.end[mark] < 3) join(leaves, mark - 1, last)
}

// The last full stop of "U.S.A."; not that of "1.2.3.".
function joinInitialism(leaves: Leaves, mark: number): void {
  if (inWord(leaves, mark) || onlyUnit(leaves, mark) !== FULL_STOP || !isWordLeaf(leaves, mark - 1)) return
  const first = wordStart(leaves, mark - 1)
  const size = mark - first
  if (size === 1 || size % 2 === 0) return
  let allDigits = true
  for (let leaf = mark - 1; leaf >= first; leaf--) {
    const unit = onlyUnit(leaves, leaf)
    if ((leaf - first) % 2 === 0) {
      if (unit < 0) return
      if (categories[unit] !== DECIMAL && categories[unit] !== NUMERAL) allDigits = false
    } else if (unit !== FULL_STOP) {
      if (leaf === mark - 2) return
      break
    }
  }
  if (!allDigits) join(leaves, mark - 1, mark)
}

function isWordLeaf(leaves: Leaves, leaf: number): boolean {
  return leaf >= 0 && leaf < leaves.length && inWord(leaves, leaf)
}

// Whether a leaf is a whole word, this one in lower or upper case.
function isWord(leaves: Leaves, leaf: number, word: string): boolean {
  if (!isWordLeaf(leaves, leaf) || wordStart(leaves, leaf) !== leaf) return false
  return leaves.end[leaf] - startOf(leaves, leaf) === word.length && textOf(leaves, leaf).toLowerCase() === word
}

function isInnerMark(leaves: Leaves, leaf: number): boolean {
  if ((leaves.flags[leaf] & TYPE) < PUNCTUATION) return false
  return innerMarks.has(onlyUnit(leaves, leaf)) || firstUnit(leaves, leaf) === UNDERSCORE
}

function textOf(leaves: Leaves, leaf: number): string {
  return leaves.text.slice(startOf(leaves, leaf), leaves.end[leaf])
}

function isApostrophe(unit: number): boolean {
  return unit === APOSTROPHE || unit === RIGHT_QUOTE
}

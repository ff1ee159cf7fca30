import { textOf } from './units.ts'

/*
 * Gives every normalised word form a small integer for the life of the
 * process, so that look-ups and comparisons are integer work. The integer
 * itself never reaches a result: attributes hang on the form alone, so the
 * order in which files are read cannot change the output.
 *
 * A hash table with open addressing, asked by UTF-16 code units: the scanner
 * finds the id of a word that it has met before without making a string of it.
 */
const forms: string[] = []
let hashes = new Int32Array(1 << 13) // by id
let starts = new Uint32Array(1 << 13) // by id: where its units start in `pool`
let pool = new Uint16Array(1 << 16) // the units of all forms, one behind the other
let slots = new Int32Array(1 << 14) // id + 1, or 0; never more than half full

export const HASH_SEED = 0

/**
 * One step of the hash of a form: five bits of each unit, rotated, so that
 * letters hash alike in either case, and up to six of them fit without loss.
 */
export function hashStep(hash: number, unit: number): number {
  return ((hash << 5) | (hash >>> 27)) ^ (unit & 0x1f)
}

/** Up to so many letters the hash is that of no other word. */
const LOSSLESS = 6

// Words met of late: most words of a text are found here, and need no comparison. Four integers a word: its hash, the
// letters behind the first six, which together tell words of twelve letters apart, and its id.
const recent = new Int32Array(1 << 14)

/** The id of a word of ASCII letters in the units of a text, by the hash of its units. */
export function idOfLetters(units: Uint16Array, start: number, end: number, hash: number): number {
  if (end - start > 2 * LOSSLESS) return idOfLongLetters(units, start, end, hash)
  let behind = 0
  for (let at = start + LOSSLESS; at < end; at++) behind = hashStep(behind, units[at])
  const place = (mix(hash) << 2) & (recent.length - 1)
  if (recent[place] !== hash || recent[place + 1] !== behind) {
    recent[place + 2] = idOfLongLetters(units, start, end, hash)
    recent[place] = hash
    recent[place + 1] = behind
  }
  return recent[place + 2]
}

function idOfLongLetters(units: Uint16Array, start: number, end: number, hash: number): number {
  const mask = slots.length - 1
  for (let slot = mix(hash) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const id = slots[slot] - 1
    if (hashes[id] === hash && isForm(id, units, start, end)) return id
  }
  return add(textOf(units, start, end).toLowerCase(), hash)
}

function isForm(id: number, units: Uint16Array, start: number, end: number): boolean {
  const from = starts[id] - start
  if (starts[id + 1] - from !== end) return false
  for (let at = start; at < end; at++) if (pool[from + at] !== (units[at] | 0x20)) return false
  return true
}

// By unit, the id of a token of that unit alone, + 1: marks are a tenth of all tokens, and most of those of print are beyond ASCII.
const idsOfUnits = new Int32Array(0x2100)

/** The id of any token in a range of a text, of which these are the units. */
export function idOfRange(units: Uint16Array, start: number, end: number): number {
  if (end - start === 1) {
    const unit = units[start]
    if (unit < idsOfUnits.length) return (idsOfUnits[unit] ||= wordId(normalise(textOf(units, start, end))) + 1) - 1
  }
  const length = end - start
  if (length > folded.length) return wordId(normalise(textOf(units, start, end)))
  let hash = HASH_SEED
  for (let index = 0; index < length; index++) {
    const unit = foldAscii(units[start + index])
    if (unit > 0x7f) return wordId(normalise(textOf(units, start, end)))
    folded[index] = unit
    hash = hashStep(hash, unit)
  }
  const mask = slots.length - 1
  for (let slot = mix(hash) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const id = slots[slot] - 1
    if (hashes[id] === hash && isFolded(id, length)) return id
  }
  return add(normalise(textOf(units, start, end)), hash)
}

const folded = new Uint16Array(32)

function isFolded(id: number, length: number): boolean {
  const start = starts[id]
  if (starts[id + 1] - start !== length) return false
  for (let index = 0; index < length; index++) if (pool[start + index] !== folded[index]) return false
  return true
}

function foldAscii(unit: number): number {
  if (unit === 0x2019) return 0x27
  return unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit
}

/** The id of a word's normalised form (see `normalise`). */
export function wordId(form: string): number {
  let hash = HASH_SEED
  for (let index = 0; index < form.length; index++) hash = hashStep(hash, form.charCodeAt(index))
  const mask = slots.length - 1
  for (let slot = mix(hash) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const id = slots[slot] - 1
    if (hashes[id] === hash && forms[id] === form) return id
  }
  return add(form, hash)
}

/** The normalised form behind an id. */
export function wordForm(id: number): string {
  return forms[id]
}

/** How a word is compared: lower case, straight apostrophes, no soft hyphens. */
export function normalise(word: string): string {
  const lower = word.toLowerCase()
  return /[\u00ad\u2019\u02bc]/.test(lower) ? lower.replace(/[\u2019\u02bc]/g, "'").replace(/\u00ad/g, '') : lower
}

function add(form: string, hash: number): number {
  const id = forms.length
  makeRoom(id, form.length)
  forms.push(form)
  hashes[id] = hash
  const start = starts[id]
  for (let index = 0; index < form.length; index++) pool[start + index] = form.charCodeAt(index)
  starts[id + 1] = start + form.length
  occupy(id)
  return id
}

function occupy(id: number): void {
  const mask = slots.length - 1
  let slot = mix(hashes[id]) & mask
  while (slots[slot] !== 0) slot = (slot + 1) & mask
  slots[slot] = id + 1
}

function makeRoom(id: number, length: number): void {
  if (id + 2 > hashes.length) {
    hashes = grown(hashes, new Int32Array(hashes.length * 2))
    starts = grown(starts, new Uint32Array(starts.length * 2))
  }
  if (starts[id] + length > pool.length) pool = grown(pool, new Uint16Array(2 * (pool.length + length)))
  if ((id + 1) * 2 > slots.length) {
    slots = new Int32Array(slots.length * 2)
    for (let known = 0; known < id; known++) occupy(known)
  }
}

function grown<Column extends Int32Array | Uint32Array | Uint16Array>(from: Column, to: Column): Column {
  to.set(from)
  return to
}

// The low bits, which pick the slot, should hang on all of them.
function mix(hash: number): number {
  const product = Math.imul(hash, 0x9e3779b1)
  return product ^ (product >>> 15)
}

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

/** The longest word of letters whose hash is that of no other. */
const LOSSLESS = 6

// The ids of short words met of late, by their hash: most words of a text are found here, and need no comparison.
const recentHashes = new Int32Array(1 << 14)
const recentIds = new Int32Array(1 << 14)

/** The id of a word of ASCII letters in a text, by the hash of its units. */
export function idOfLetters(text: string, start: number, end: number, hash: number): number {
  if (end - start > LOSSLESS) return idOfLongLetters(text, start, end, hash)
  const place = mix(hash) & (recentHashes.length - 1)
  if (recentHashes[place] !== hash) {
    recentIds[place] = idOfLongLetters(text, start, end, hash)
    recentHashes[place] = hash
  }
  return recentIds[place]
}

function idOfLongLetters(text: string, start: number, end: number, hash: number): number {
  const mask = slots.length - 1
  for (let slot = mix(hash) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const id = slots[slot] - 1
    if (hashes[id] === hash && isForm(id, text, start, end)) return id
  }
  return add(text.slice(start, end).toLowerCase(), hash)
}

function isForm(id: number, text: string, start: number, end: number): boolean {
  const from = starts[id] - start
  if (starts[id + 1] - from !== end) return false
  for (let at = start; at < end; at++) if (pool[from + at] !== (text.charCodeAt(at) | 0x20)) return false
  return true
}

/** The id of any token in a range of a text. */
export function idOfRange(text: string, start: number, end: number): number {
  const length = end - start
  if (length > folded.length) return wordId(normalise(text.slice(start, end)))
  let hash = HASH_SEED
  for (let index = 0; index < length; index++) {
    const unit = foldAscii(text.charCodeAt(start + index))
    if (unit > 0x7f) return wordId(normalise(text.slice(start, end)))
    folded[index] = unit
    hash = hashStep(hash, unit)
  }
  const mask = slots.length - 1
  for (let slot = mix(hash) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const id = slots[slot] - 1
    if (hashes[id] === hash && isFolded(id, length)) return id
  }
  return add(normalise(text.slice(start, end)), hash)
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

import { Document, draftOfText, wordForm } from '@stet/core'
import type { Fact } from './fact.ts'

/**
 * The columns of an index. They are all numbers, so that they are read from a cache as they stand, without a string
 * or an object made for any of the facts.
 */
export interface FactColumns {
  /** UTF-16 units of the words of all phrases, one behind the other, and where each word starts. */
  units: Uint16Array
  wordStarts: Uint32Array
  /** Word number + 1 by hash of the word, open addressing. */
  wordSlots: Uint32Array
  /** By word: the number of words in the longest phrase that it starts. */
  longest: Uint8Array
  /** Word numbers of all phrases, and where each phrase starts. */
  phraseWords: Uint32Array
  phraseStarts: Uint32Array
  /** Phrase number + 1 by hash of its words. */
  phraseSlots: Uint32Array
  /** By phrase: the subject that it names, +1; 0 where it names none, `AMBIGUOUS` where several. */
  subjects: Uint32Array
  /** By phrase: whether it is a wording of a measure. */
  measures: Uint8Array
  /** Rows of subject, measure phrase, fact; rows of one subject and measure stand together. */
  rows: Uint32Array
  /** First row + 1 by hash of subject and measure. */
  rowSlots: Uint32Array
}

const AMBIGUOUS = 0xffffffff

/** A phrase of the index in a document: a range of tokens, both inclusive. */
export interface FactPhrase {
  first: number
  last: number
  /** The subject that it names. */
  subject?: number
  /** The measure that it words. */
  measure?: number
}

/** Finds the subjects and measures of facts in documents, and the facts of a subject and a measure. */
export class FactIndex {
  readonly columns: FactColumns
  // Word id of this process → 0 where not asked yet, 1 where the index has no such word, else its number + 2.
  #known = new Int32Array(1 << 14)

  constructor(columns: FactColumns) {
    this.columns = columns
  }

  /** The phrases of a document, longest first at each token, left to right and not overlapping. */
  phrasesOf({ tokens }: Document): FactPhrase[] {
    const found: FactPhrase[] = []
    for (let token = 0; token < tokens.length; token++) {
      const word = this.#numberOf(tokens.word[token])
      if (word < 0) continue
      const match = this.#phraseAt(tokens.word, token, Math.min(tokens.length - token, this.columns.longest[word]))
      if (!match) continue
      found.push(match)
      token = match.last
    }
    return found
  }

  /** Numbers of the facts that tell one measure of one subject. */
  factsOf(subject: number, measure: number): number[] {
    const { rows, rowSlots } = this.columns
    const facts: number[] = []
    const mask = rowSlots.length - 1
    for (let slot = pairHash(subject, measure) & mask; rowSlots[slot] !== 0; slot = (slot + 1) & mask) {
      let row = (rowSlots[slot] - 1) * 3
      if (rows[row] !== subject || rows[row + 1] !== measure) continue
      for (; rows[row] === subject && rows[row + 1] === measure; row += 3) facts.push(rows[row + 2])
      break
    }
    return facts
  }

  #phraseAt(words: Uint32Array, token: number, longest: number): FactPhrase | undefined {
    for (let length = longest; length > 0; length--) {
      const phrase = this.#find(words, token, length)
      if (phrase < 0) continue
      const subject = this.columns.subjects[phrase]
      return {
        first: token,
        last: token + length - 1,
        ...(subject !== 0 && subject !== AMBIGUOUS && { subject: subject - 1 }),
        ...(this.columns.measures[phrase] === 1 && { measure: phrase })
      }
    }
    return undefined
  }

  #find(words: Uint32Array, token: number, length: number): number {
    const { phraseSlots, phraseStarts, phraseWords } = this.columns
    let hash = 0
    for (let index = 0; index < length; index++) {
      const word = this.#numberOf(words[token + index])
      if (word < 0) return -1
      hash = step(hash, word)
    }
    const mask = phraseSlots.length - 1
    for (let slot = hash & mask; phraseSlots[slot] !== 0; slot = (slot + 1) & mask) {
      const phrase = phraseSlots[slot] - 1
      const start = phraseStarts[phrase]
      if (phraseStarts[phrase + 1] - start !== length) continue
      let index = 0
      while (index < length && phraseWords[start + index] === this.#numberOf(words[token + index])) index++
      if (index === length) return phrase
    }
    return -1
  }

  #numberOf(id: number): number {
    if (id >= this.#known.length) {
      const grown = new Int32Array(2 * id)
      grown.set(this.#known)
      this.#known = grown
    }
    if (this.#known[id] === 0) this.#known[id] = this.#numberOfForm(wordForm(id)) + 2
    return this.#known[id] - 2
  }

  #numberOfForm(form: string): number {
    const { units, wordStarts, wordSlots } = this.columns
    const mask = wordSlots.length - 1
    for (let slot = formHash(form) & mask; wordSlots[slot] !== 0; slot = (slot + 1) & mask) {
      const word = wordSlots[slot] - 1
      const start = wordStarts[word]
      if (wordStarts[word + 1] - start !== form.length) continue
      let index = 0
      while (index < form.length && units[start + index] === form.charCodeAt(index)) index++
      if (index === form.length) return word
    }
    return -1
  }
}

/** Makes the index of some facts; a fact's number is its place in the list. */
export function columnsOf(facts: readonly Fact[]): FactColumns {
  const words = new Numbering()
  const phrases = new Numbering()
  const subjects = new Numbering()
  const phraseLists: number[][] = []
  const subjectOf: number[] = []
  const isMeasure: number[] = []
  const rows: [subject: number, measure: number, fact: number][] = []

  const phraseOf = (forms: readonly string[]): number | undefined => {
    if (forms.length === 0) return undefined
    const phrase = phrases.of(forms.join(' '))
    if (phrase === phraseLists.length) phraseLists.push(forms.map((form) => words.of(form)))
    return phrase
  }
  tokenised(facts).forEach(({ names, measures }, number) => {
    const subject = subjects.of(facts[number].subject.toLowerCase())
    for (const phrase of names.map(phraseOf)) {
      if (phrase === undefined) continue
      const known = subjectOf[phrase] ?? 0
      subjectOf[phrase] = known === 0 || known === subject + 1 ? subject + 1 : AMBIGUOUS
    }
    for (const phrase of new Set(measures.map(phraseOf))) {
      if (phrase === undefined) continue
      isMeasure[phrase] = 1
      rows.push([subject, phrase, number])
    }
  })
  rows.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
  return {
    ...wordColumns([...words.keys()], phraseLists),
    phraseWords: Uint32Array.from(phraseLists.flat()),
    phraseStarts: starts(phraseLists.map(({ length }) => length)),
    phraseSlots: slotted(phraseLists.map((phrase) => phrase.reduce(step, 0))),
    subjects: Uint32Array.from(phraseLists, (_, phrase) => subjectOf[phrase] ?? 0),
    measures: Uint8Array.from(phraseLists, (_, phrase) => isMeasure[phrase] ?? 0),
    rows: Uint32Array.from(rows.flat()),
    rowSlots: slotted(
      rows.map(([subject, measure], row) =>
        row > 0 && rows[row - 1][0] === subject && rows[row - 1][1] === measure ? undefined : pairHash(subject, measure)
      )
    )
  }
}

/** Numbers things in the order in which they are met. */
class Numbering extends Map<string, number> {
  of(key: string): number {
    const known = this.get(key)
    if (known !== undefined) return known
    this.set(key, this.size)
    return this.size - 1
  }
}

/** The words of each fact's names and measures, parted as those of a draft are: one document holds them all, a phrase a line. */
function tokenised(facts: readonly Fact[]): { names: string[][]; measures: string[][] }[] {
  const phrases = facts.flatMap(({ subject, names, measures }) => [subject, ...names, ...measures])
  const text = phrases.map((phrase) => phrase.replace(/\s+/g, ' ').trim()).join('\n')
  const { tokens } = new Document(draftOfText(text))
  let token = 0
  let end = -1
  const lines = text.split('\n').map((line) => {
    end += line.length + 1
    const forms: string[] = []
    while (token < tokens.length && tokens.end[token] <= end) forms.push(tokens.form(token++))
    return forms
  })
  let line = 0
  const take = (count: number) => lines.slice(line, (line += count))
  return facts.map(({ names, measures }) => ({ names: take(1 + names.length), measures: take(measures.length) }))
}

function wordColumns(words: readonly string[], phrases: readonly (readonly number[])[]) {
  const longest = new Uint8Array(words.length)
  for (const phrase of phrases) longest[phrase[0]] = Math.max(longest[phrase[0]], Math.min(phrase.length, 255))
  const all = words.join('')
  return {
    units: Uint16Array.from(all, (unit) => unit.charCodeAt(0)),
    wordStarts: starts(words.map(({ length }) => length)),
    wordSlots: slotted(words.map(formHash)),
    longest
  }
}

function starts(lengths: readonly number[]): Uint32Array {
  const column = new Uint32Array(lengths.length + 1)
  lengths.forEach((length, index) => {
    column[index + 1] = column[index] + length
  })
  return column
}

/** A hash table of places + 1, at most half full. */
function slotted(hashes: readonly (number | undefined)[]): Uint32Array {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * hashes.length + 2)))
  const mask = slots.length - 1
  hashes.forEach((hash, index) => {
    if (hash === undefined) return
    let slot = hash & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = index + 1
  })
  return slots
}

// FNV-1a, 32 bits, over UTF-16 units.
function formHash(form: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < form.length; index++) hash = Math.imul(hash ^ form.charCodeAt(index), 0x01000193)
  return mixed(hash)
}

function step(hash: number, word: number): number {
  return mixed(Math.imul(hash, 31) + word + 1)
}

function pairHash(subject: number, measure: number): number {
  return step(step(0, subject), measure)
}

function mixed(hash: number): number {
  const product = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return product ^ (product >>> 13)
}

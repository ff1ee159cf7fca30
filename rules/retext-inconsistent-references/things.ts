import { CAPITAL, type Document, type Finding, type Reference, references, type Sentence, WORD, WordMemo } from '@stet/core'
import { plainAdjectives, pointingAdjectives, thingsIntroduced } from './lexicon.ts'

/** A thing that the text has introduced, and the words that have stood in a sentence with it since. */
interface Thing {
  introductions: Reference[]
  company: Set<string>
}

/**
 * "The new infrastructure fund", when the one fund that the text introduced is "a new fund for climate adaptation
 * projects": a definite phrase that calls a thing new, and gives it a mark that it was not introduced with.
 */
export function* findUnintroducedThings(document: Document): Generator<Finding> {
  const things = new Map<string, Thing>()
  let sentence = 0
  for (const reference of references(document)) {
    if (!thingsIntroduced.has(reference.head)) continue
    while (sentence < reference.sentence) keepCompany(document, document.sentences[sentence++], things)
    const thing = things.get(reference.head)
    if (reference.determiner === 'indefinite' || reference.determiner === 'possessive') introduce(things, reference)
    else if (thing?.introductions.length === 1 && disagrees(document, thing, reference)) {
      yield report(document, thing.introductions[0], reference)
      thing.introductions.push(reference)
    }
  }
}

function introduce(things: Map<string, Thing>, reference: Reference): void {
  const thing = things.get(reference.head)
  if (thing) thing.introductions.push(reference)
  else things.set(reference.head, { introductions: [reference], company: new Set() })
}

// "A new fund for roads … the fund, which pays for infrastructure … the new infrastructure fund" has linked the two.
function keepCompany({ tokens }: Document, { first, last }: Sentence, things: ReadonlyMap<string, Thing>): void {
  if (things.size === 0) return
  const present = new Set<Thing>()
  for (let token = first; token <= last; token++) {
    const form = tokens.kind[token] === WORD && thingsByWord.get(tokens.word[token])
    const thing = form && (things.get(form) ?? things.get(singularOf(form)))
    if (thing) present.add(thing)
  }
  if (present.size === 0) return
  for (let token = first; token <= last; token++) {
    if (tokens.kind[token] === WORD) for (const { company } of present) company.add(stemOf(tokens.form(token)))
  }
}

// The forms that may name a thing, in the plural too.
const thingsByWord = new WordMemo((form) => (thingsIntroduced.has(form) || thingsIntroduced.has(singularOf(form)) ? form : ''))

function singularOf(form: string): string {
  return form.replace(/s$/, '')
}

function disagrees(document: Document, { introductions: [introduction], company }: Thing, pointer: Reference): boolean {
  if (pointer.complement || isProperName(document, pointer)) return false
  if (!pointer.modifiers.some((word) => pointingAdjectives.has(word))) return false
  const marks = marksOf(pointer)
  const known = [...marksOf(introduction), ...(introduction.complement?.words ?? [])]
  return marks.length > 0 && known.length > 0 && !marks.some((mark) => company.has(stemOf(mark)))
}

// "The New York team" is told apart by a name, which every reader can place.
function isProperName({ tokens }: Document, { first, last }: Reference): boolean {
  for (let token = first + 1; token <= last; token++) if (tokens.is(token, CAPITAL)) return true
  return false
}

/** The modifiers that tell what sort of thing it is. */
function marksOf({ modifiers }: Reference): string[] {
  return modifiers.filter((word) => !plainAdjectives.has(word))
}

const STEM = 4

// "educational" and "education", "trade" and "trading" are alike enough to link.
function stemOf(word: string): string {
  return word.slice(0, STEM)
}

function report(document: Document, introduction: Reference, pointer: Reference): Finding {
  const whole = { start: introduction.start, end: introduction.complement?.end ?? introduction.end }
  return {
    place: { start: pointer.start, end: pointer.end },
    reason: `Unexpected \`${pointer.text}\`, expected the ${pointer.head} that was introduced as \`${document.slice(whole)}\``,
    related: [{ place: whole, reason: `the only ${pointer.head} introduced before` }],
    note: `Either this is the same ${pointer.head} under another name, or a second one that the text has not introduced.`
  }
}

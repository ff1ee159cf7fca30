import { CAPITAL, type Document, type Finding, type Reference, references } from '@stet/core'
import { plainAdjectives, pointingAdjectives, thingsIntroduced } from './lexicon.ts'

/**
 * "The new infrastructure fund", when the one fund that the text introduced is "a new fund for climate adaptation
 * projects": a definite phrase that calls a thing new, and gives it a mark that it was not introduced with.
 */
export function* findUnintroducedThings(document: Document): Generator<Finding> {
  const introduced = new Map<string, Reference[]>()
  for (const reference of references(document)) {
    if (!thingsIntroduced.has(reference.head)) continue
    const earlier = introduced.get(reference.head) ?? []
    if (reference.determiner === 'indefinite' || reference.determiner === 'possessive')
      introduced.set(reference.head, [...earlier, reference])
    else if (earlier.length === 1 && disagrees(document, earlier[0], reference)) yield report(document, earlier[0], reference)
  }
}

function disagrees(document: Document, introduction: Reference, pointer: Reference): boolean {
  if (pointer.complement || isProperName(document, pointer) || !pointer.modifiers.some((word) => pointingAdjectives.has(word))) return false
  const marks = marksOf(pointer)
  const known = [...marksOf(introduction), ...(introduction.complement?.words ?? [])]
  return marks.length > 0 && known.length > 0 && !marks.some((mark) => isLinked(document, mark, introduction, pointer))
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

// "A new fund for roads … the fund, which pays for infrastructure … the new infrastructure fund" has linked the two.
function isLinked({ tokens, sentences }: Document, mark: string, introduction: Reference, pointer: Reference): boolean {
  for (const { first, last } of sentences.slice(introduction.sentence, pointer.sentence)) {
    let hasHead = false
    let hasMark = false
    for (let token = first; token <= last; token++) {
      const form = tokens.form(token)
      hasHead ||= form === pointer.head || form === `${pointer.head}s`
      hasMark ||= haveOneStem(form, mark)
    }
    if (hasHead && hasMark) return true
  }
  return false
}

const STEM = 4

// "educational" and "education", "climate" and "climatic"
function haveOneStem(one: string, other: string): boolean {
  return one === other || (one.length >= STEM && other.length >= STEM && one.slice(0, STEM) === other.slice(0, STEM))
}

function report(document: Document, introduction: Reference, pointer: Reference): Finding {
  const whole = { start: introduction.start, end: introduction.complement?.end ?? introduction.end }
  const earlier = document.slice(whole)
  return {
    place: pointer,
    reason: `Unexpected \`${pointer.text}\`, expected the ${pointer.head} that was introduced as \`${earlier}\``,
    related: [{ place: whole, reason: `the only ${pointer.head} introduced before` }],
    note: `Either this is the same ${pointer.head} under another name, or a second one that the text has not introduced.`
  }
}

import { CAPITAL, type DateMention, type Document, WORD, WordSet, wordId } from '@stet/core'
import { type Frame, isRival } from './frames.ts'
import { functionWords } from './lexicon.ts'
import { stemId } from './stems.ts'

const possessive = wordId("'s")
const definiteWords = new WordSet("the its his her their our this 's")

/** How far from a date the noun of its event may stand: "a meeting with managers scheduled for June 14". */
const HEAD_REACH = 9

/** "Thursday's report", "the June 19 meeting": a date that names one event as known. */
interface Definite {
  /** Its noun: the token, and the stem. */
  token: number
  head: number
  modifiers: readonly number[]
}

/**
 * The frame that a definite event points back or ahead to, where the text dates no such event as it does: "the June 19
 * meeting" where the only meetings are on June 7 and 14. Undefined where one has its date, or none can be meant.
 */
export function definiteEvent(
  document: Document,
  frame: Frame,
  frames: readonly Frame[]
): { other: Frame; head: string } | undefined {
  const event = definiteAt(document, frame)
  if (!event || frame.isMoved || frame.isRepeated || isIntroduced(frame, frames)) return undefined
  const same = frames.filter(
    (other) => other !== frame && (other.stems.get(event.head)?.distance ?? HEAD_REACH + 1) <= HEAD_REACH
  )
  if (same.some((other) => isSameDate(frame.mention, other.mention))) return undefined
  const other = same.findLast((candidate) => isRival(frame, candidate) && mayBe(document, event, candidate))
  return other && { other, head: document.tokens.text(event.token) }
}

// "… on June 14, and another on June 19": the day has its event, though the noun is left out.
function isIntroduced({ mention }: Frame, frames: readonly Frame[]): boolean {
  return mention.kind === 'day' && frames.some((other) => other.mention !== mention && isSameDate(mention, other.mention))
}

function isSameDate(a: DateMention, b: DateMention): boolean {
  return (
    a.kind === b.kind &&
    a.weekday === b.weekday &&
    a.day === b.day &&
    a.month === b.month &&
    (a.year ?? b.year) === (b.year ?? a.year)
  )
}

/** Whether one of two dates names an event that the other, by its modifiers, cannot be: "Tuesday's Ecofin meeting". */
export function namesAnother(document: Document, a: Frame, b: Frame): boolean {
  const [one, two] = [definiteAt(document, a), definiteAt(document, b)]
  return (
    (one !== undefined && !one.modifiers.every((modifier) => b.stems.has(modifier))) ||
    (two !== undefined && !two.modifiers.every((modifier) => a.stems.has(modifier)))
  )
}

// "Sunday's Six Nations clash" is not "Friday's clash with Gloucester", nor "Tuesday's Ecofin meeting" that of the ministers.
function mayBe(document: Document, { head, modifiers }: Definite, other: Frame): boolean {
  const theirs = definiteAt(document, other)
  if (theirs && (theirs.head !== head || theirs.modifiers.some((modifier) => !modifiers.includes(modifier)))) return false
  return modifiers.every((modifier) => other.stems.has(modifier))
}

function definiteAt({ tokens, sentences }: Document, { mention }: Frame): Definite | undefined {
  const { last } = sentences[mention.sentence]
  const isPossessive = tokens.word[mention.last + 1] === possessive
  const isNamed = definiteWords.has(tokens.word[mention.first - 1]) || definiteWords.has(tokens.word[mention.first - 2])
  if (!isPossessive && !isNamed) return undefined
  const modifiers: number[] = []
  for (let token = mention.last + (isPossessive ? 2 : 1); token <= Math.min(last, mention.last + 5); token++) {
    if (tokens.kind[token] !== WORD || functionWords.has(tokens.word[token])) return undefined
    if (!tokens.is(token, CAPITAL) && endsPhrase(tokens, token + 1, last))
      return { token, head: stemId(tokens.word[token]), modifiers }
    modifiers.push(stemId(tokens.word[token]))
  }
  return undefined
}

// The noun is the last word before a function word, a mark or the end.
function endsPhrase(tokens: Document['tokens'], next: number, last: number): boolean {
  return next > last || tokens.kind[next] !== WORD || functionWords.has(tokens.word[next])
}

import {
  CAPITAL,
  type DateMention,
  type Document,
  dateline,
  dates,
  NUMBER,
  overlaps,
  rarityOf,
  WORD,
  type WordSet,
  wordId
} from '@stet/core'
import { endWords, movingWords, periodWords, repeatingWords, startWords, timeWords } from './lexicon.ts'
import { stemId } from './stems.ts'

const and = wordId('and')

/** How many words on either side of a date tell what happened on it. */
const WINDOW = 14

/** Words this near to the date belong to it: "expiration Friday", "meeting with Baker on Monday". */
export const NEAR = 4

/** "Another" and "previous" this near to a date speak of its event. */
const BESIDE = 3

/** Words rarer than this many bits tell events apart; "with" has 7, "meeting" 13. */
const TELLING_BITS = 9

/** How many later mentions each is compared with: enough for an article, and linear on a calendar. */
export const REACH = 40

/** What stands around a date: its stems, with the distance and the token of each. */
export interface Frame extends Candidate {
  stems: Map<number, { distance: number; token: number }>
  /** Names right beside it. */
  names: Set<number>
  /** The sentence says that the date was changed, or that there are several such events. */
  isMoved: boolean
  isRepeated: boolean
  /** Other figures in the sentence: those of two years are compared, not confused. */
  hasFigures: boolean
  /** How the event lies to the date: on it, from it on, or up to it. */
  relation: 'on' | 'from' | 'until'
}

/** The dates of the text that may be one of two for an event, each with what stands around it; none where no two are rivals. */
export function eventFrames(document: Document): Frame[] {
  const filed = dateline(document)
  const candidates = candidatesOf(dates(document)).filter(
    ({ mention }) => isEventDate(document, mention) && !(filed && overlaps(filed, mention))
  )
  return hasRivals(candidates) ? framesOf(document, candidates) : []
}

/** A date that may be one of two for one event; of a span, one end, with the other beside it. */
interface Candidate {
  mention: DateMention
  partner?: DateMention
}

function candidatesOf(mentions: readonly DateMention[]): Candidate[] {
  return mentions.flatMap((mention) => {
    if (!mention.ends) return [{ mention }]
    const [start, end] = mention.ends
    return [
      { mention: start, partner: end },
      { mention: end, partner: start }
    ]
  })
}

// "The week ended March 14" is a period: a text speaks of several.
function isEventDate({ tokens }: Document, { kind, year, offset, first }: DateMention): boolean {
  if (periodWords.has(tokens.word[first - 1])) return false
  if (kind === 'month' || kind === 'year') return year !== undefined
  return kind === 'day' || (kind === 'weekday' && offset !== 1)
}

function hasRivals(candidates: readonly Candidate[]): boolean {
  return candidates.some((candidate, index) =>
    candidates.slice(index + 1, index + 1 + REACH).some((other) => isRival(candidate, other))
  )
}

// Two days of one month, two weekdays, one month of two years: what a slip makes of one date.
export function isRival({ mention: a, partner: endA }: Candidate, { mention: b, partner: endB }: Candidate): boolean {
  if (a.sentence === b.sentence || a.kind !== b.kind) return false
  if (endA && endB && !isSameDay(endA, endB)) return false
  if (a.kind === 'weekday') return a.weekday !== b.weekday && (a.offset ?? -1) === (b.offset ?? -1)
  if (a.month !== b.month) return false
  if (a.kind === 'day' && a.day !== b.day) return (a.year ?? b.year) === (b.year ?? a.year)
  if (a.year === undefined || b.year === undefined || a.year === b.year) return false
  // Years are compared all the time; 1917 and 2017 of one event hardly ever.
  return a.kind === 'year' ? Math.abs(a.year - b.year) === 100 : !endA && !endB
}

// "March 21 to 31 … March 22–31": of two spans only one end may differ.
function isSameDay(a: DateMention, b: DateMention): boolean {
  return a.day === b.day && a.month === b.month && a.weekday === b.weekday
}

function framesOf(document: Document, candidates: readonly Candidate[]): Frame[] {
  const facts = new Map<number, SentenceFacts>()
  return candidates.map((candidate, index) => {
    const { sentence } = candidate.mention
    const known = facts.get(sentence) ?? factsOf(document, sentence)
    facts.set(sentence, known)
    const neighbours = [candidates[index - 1]?.mention, candidates[index + 1]?.mention]
    const beside = neighbours.filter((other) => other?.sentence === sentence && other !== candidate.partner)
    return frameOf(document, candidate, beside, known)
  })
}

/** What the whole sentence says of its dates. */
interface SentenceFacts {
  numbers: number
  isMoved: boolean
}

function factsOf({ tokens, sentences }: Document, sentence: number): SentenceFacts {
  const { first, last } = sentences[sentence]
  return { numbers: countNumbers(tokens, first, last), isMoved: hasWord(tokens, first, last, movingWords) }
}

function countNumbers(tokens: Document['tokens'], first: number, last: number): number {
  let numbers = 0
  for (let token = first; token <= last; token++) if (tokens.kind[token] === NUMBER) numbers++
  return numbers
}

function hasWord(tokens: Document['tokens'], first: number, last: number, words: WordSet): boolean {
  for (let token = first; token <= last; token++) if (words.has(tokens.word[token])) return true
  return false
}

function frameOf(
  document: Document,
  { mention, partner }: Candidate,
  beside: readonly DateMention[],
  facts: SentenceFacts
): Frame {
  const { tokens, sentences } = document
  const { first, last } = sentences[mention.sentence]
  const frame: Frame = {
    mention,
    partner,
    stems: new Map(),
    names: new Set(),
    isMoved: facts.isMoved,
    isRepeated: hasWord(tokens, Math.max(first, mention.first - BESIDE), Math.min(last, mention.last + BESIDE), repeatingWords),
    hasFigures: facts.numbers > countNumbers(tokens, mention.first, mention.last),
    relation: relationOf(document, mention)
  }
  const end = listEnd(document, mention, beside) ?? Math.min(last, mention.last + WINDOW)
  for (let token = Math.max(first, mention.first - WINDOW); token <= end; token++) {
    const distance = distanceTo(mention, token)
    if (tokens.kind[token] !== WORD || distance === 0 || (partner && distanceTo(partner, token) === 0)) continue
    if (beside.some((other) => distanceTo(other, token) < distance)) continue
    const stem = stemId(tokens.word[token])
    if (tokens.is(token, CAPITAL) && token > first && distance <= NEAR + 1) frame.names.add(stem)
    if (!isTelling(document, token)) continue
    const known = frame.stems.get(stem)
    if (!known || known.distance > distance) frame.stems.set(stem, { distance, token })
  }
  return frame
}

// "Retail sales Thursday and industrial production Friday": what stands behind the "and" is Friday's.
function listEnd({ tokens }: Document, mention: DateMention, beside: readonly DateMention[]): number | undefined {
  const isListed = tokens.word[mention.last + 1] === and && beside.some((other) => other.first > mention.last)
  return isListed ? mention.last : undefined
}

function relationOf({ tokens }: Document, { first }: DateMention): Frame['relation'] {
  if (first === 0) return 'on'
  if (startWords.has(tokens.word[first - 1])) return 'from'
  return endWords.has(tokens.word[first - 1]) ? 'until' : 'on'
}

function distanceTo({ first, last }: DateMention, token: number): number {
  return token < first ? first - token : Math.max(0, token - last)
}

function isTelling({ tokens }: Document, token: number): boolean {
  return (
    rarityOf(tokens.word[token]) >= TELLING_BITS &&
    !timeWords.has(tokens.word[token]) &&
    tokens.end[token] - tokens.start[token] > 2
  )
}

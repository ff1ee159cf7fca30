import { CAPITAL, type DateMention, type Document, rarityOf, WORD, type WordSet, wordId } from '@stet/core'
import { type Definite, definiteAt } from './definite.ts'
import { endWords, futureWords, movingWords, pastWords, repeatingWords, startWords, timeWords } from './lexicon.ts'
import { type Candidate, eventDates, hasRivals } from './rivals.ts'
import { stemId } from './stems.ts'

const and = wordId('and')
const comma = wordId(',')

/** How many words on either side of a date tell what happened on it. */
const WINDOW = 14

/** Words this near to the date belong to it: "expiration Friday", "meeting with Baker on Monday". */
export const NEAR = 4

/** "Another" and "previous" this near to a date speak of its event. */
const BESIDE = 3

/** Words rarer than this many bits tell events apart; "with" has 7, "meeting" 13. */
const TELLING_BITS = 9

/** How many words a "will" may stand before its date. */
const AHEAD_REACH = 10

/** What stands around a date: its stems, with the distance and the token of each. */
export interface Frame extends Candidate {
  stems: Map<number, { distance: number; token: number }>
  /** Names right beside it. */
  names: Set<number>
  /** The sentence says that the date was changed, or that there are several such events. */
  isMoved: boolean
  isRepeated: boolean
  /** How the event lies to the date: on it, from it on, or up to it. */
  relation: 'on' | 'from' | 'until'
  /** The event that the date names as known: "the June 19 meeting". */
  definite?: Definite
  /** The stem right behind the date: what "a 1917 film" is. */
  next: number
  /** The sentence speaks of it as still to come. */
  isAhead: boolean
  /** The text gives the same date elsewhere too. */
  isTold: boolean
}

/** The dates of the text that may be one of two for an event, each with what stands around it; none where no two are rivals. */
export function eventFrames(document: Document): Frame[] {
  const candidates = eventDates(document)
  return hasRivals(candidates) ? framesOf(document, candidates) : []
}

function framesOf(document: Document, candidates: readonly Candidate[]): Frame[] {
  const moved = new Map<number, boolean>()
  const times = timesTold(candidates)
  return candidates.map((candidate, index) => {
    const { sentence } = candidate.mention
    const isMoved = moved.get(sentence) ?? isMovedIn(document, sentence)
    moved.set(sentence, isMoved)
    const neighbours = [candidates[index - 1]?.mention, candidates[index + 1]?.mention]
    const beside = neighbours.filter((other) => other?.sentence === sentence && other !== candidate.partner)
    return frameOf(document, candidate, beside, { isMoved, isTold: (times.get(dateOf(candidate)) ?? 0) > 1 })
  })
}

function timesTold(candidates: readonly Candidate[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const candidate of candidates) times.set(dateOf(candidate), (times.get(dateOf(candidate)) ?? 0) + 1)
  return times
}

function dateOf({ mention: { kind, weekday, month, day, year } }: Candidate): string {
  return kind === 'weekday' ? `${weekday}` : kind === 'day' ? `${month}-${day}` : `${year}-${month}`
}

function isMovedIn({ tokens, sentences }: Document, sentence: number): boolean {
  const { first, last } = sentences[sentence]
  return hasWord(tokens, first, last, movingWords)
}

function hasWord(tokens: Document['tokens'], first: number, last: number, words: WordSet): boolean {
  for (let token = first; token <= last; token++) if (words.has(tokens.word[token])) return true
  return false
}

function frameOf(
  document: Document,
  { mention, partner }: Candidate,
  beside: readonly DateMention[],
  known: Pick<Frame, 'isMoved' | 'isTold'>
): Frame {
  const { tokens, sentences } = document
  const { first, last } = sentences[mention.sentence]
  const frame: Frame = {
    mention,
    partner,
    stems: new Map(),
    names: new Set(),
    ...known,
    isRepeated: hasWord(tokens, Math.max(first, mention.first - BESIDE), mention.first - 1, repeatingWords),
    relation: relationOf(document, mention),
    definite: definiteAt(document, mention),
    next: stemId(tokens.word[mention.last + 1] ?? comma),
    isAhead: isAhead(document, mention)
  }
  const end = listEnd(document, mention, beside) ?? Math.min(last, mention.last + WINDOW)
  for (let token = Math.max(first, mention.first - WINDOW); token <= end; token++) {
    const distance = distanceTo(mention, token)
    if (tokens.kind[token] !== WORD || distance === 0 || (partner && distanceTo(partner, token) === 0)) continue
    if (beside.some((other) => isOthers(document, token, mention, other))) continue
    const stem = stemId(tokens.word[token])
    if (tokens.is(token, CAPITAL) && token > first && distance <= NEAR + 1) frame.names.add(stem)
    if (!isTelling(document, token)) continue
    const known = frame.stems.get(stem)
    if (!known || known.distance > distance) frame.stems.set(stem, { distance, token })
  }
  return frame
}

// "A concert in Leeds on Saturday, following a show on the river on Friday": the show is nearer to Saturday, but Friday's.
function isOthers(document: Document, token: number, mention: DateMention, other: DateMention): boolean {
  const isParted = hasCommaTo(document, token, other)
  if (isParted !== hasCommaTo(document, token, mention)) return !isParted
  return distanceTo(other, token) < distanceTo(mention, token)
}

function hasCommaTo({ tokens, sentences }: Document, token: number, { first, last, sentence }: DateMention): boolean {
  // The comma of "On Thursday, the index rose" parts nothing.
  const isLeading = first <= sentences[sentence].first + 1
  const [start, stop] = token < first ? [token, first] : [isLeading ? last + 2 : last, token]
  for (let at = start; at <= stop; at++) if (tokens.word[at] === comma) return true
  return false
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

// "will be named on Thursday", "is due to expire April 21"; in "until May 7, when it met" the nearest verb is behind.
function isAhead({ tokens, sentences }: Document, { first, last, sentence }: DateMention): boolean {
  const bounds = sentences[sentence]
  for (let step = 1; step <= AHEAD_REACH; step++) {
    if (first - step >= bounds.first && futureWords.has(tokens.word[first - step])) return true
    if (step <= NEAR && last + step <= bounds.last && futureWords.has(tokens.word[last + step])) return true
    if (first - step >= bounds.first && pastWords.has(tokens.word[first - step])) return false
  }
  return false
}

function distanceTo({ first, last }: DateMention, token: number): number {
  return token < first ? first - token : Math.max(0, token - last)
}

/** Whether a word tells one event from another. */
export function isTelling({ tokens }: Document, token: number): boolean {
  return (
    rarityOf(tokens.word[token]) >= TELLING_BITS &&
    !timeWords.has(tokens.word[token]) &&
    tokens.end[token] - tokens.start[token] > 2
  )
}

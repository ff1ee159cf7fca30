import {
  CAPITAL,
  type DateMention,
  type Document,
  dateline,
  dates,
  overlaps,
  rarityOf,
  WORD,
  type WordSet,
  wordId
} from '@stet/core'
import { type Definite, definiteAt } from './definite.ts'
import {
  endWords,
  futureWords,
  habitWords,
  maturityWords,
  movingWords,
  pastWords,
  periodWords,
  repeatingWords,
  startWords,
  timeWords
} from './lexicon.ts'
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

// "The week ended March 14" is a period, "the notes due March 1, 1994" are a bond: a text speaks of several.
function isEventDate({ tokens }: Document, { kind, year, offset, first }: DateMention): boolean {
  const before = tokens.word[first - 1]
  const isMaturity = maturityWords.has(before) || maturityWords.has(tokens.word[first - 2])
  if (periodWords.has(before) || (year !== undefined && isMaturity)) return false
  if (kind === 'month' || kind === 'year') return year !== undefined
  return kind === 'day' || (kind === 'weekday' && offset !== 1 && !habitWords.has(before))
}

function hasRivals(candidates: readonly Candidate[]): boolean {
  return candidates.some((candidate, index) =>
    candidates.slice(index + 1, index + 1 + REACH).some((other) => isRival(candidate, other))
  )
}

/** Two days of one month, two weekdays, one month of two years: what a slip makes of one date. The earlier comes first. */
export function isRival({ mention: a, partner: endA }: Candidate, { mention: b, partner: endB }: Candidate): boolean {
  if (a.sentence === b.sentence || a.kind !== b.kind) return false
  if (endA && endB && !isSameDay(endA, endB)) return false
  if (a.kind === 'weekday') return a.weekday !== b.weekday && a.offset === b.offset && a.part === b.part
  if (a.month !== b.month) return false
  if (a.kind === 'day' && a.day !== b.day) return isSameYear(a, b) && isNear(a.day as number, b.day as number)
  if (a.year === undefined || b.year === undefined || endA || endB) return false
  // Years are compared all the time, neighbours most; 1917 and 2017 of one event hardly ever.
  const years = Math.abs(a.year - b.year)
  return a.kind === 'year' ? years === 100 : years === 2 || years === 10
}

// A year that comes later in the text is another one: "since March 24 … not before March 26, 1992".
function isSameYear(earlier: DateMention, later: DateMention): boolean {
  return later.year === undefined || later.year === earlier.year
}

// A day or a week out; further off, most are two days of a calendar.
function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 7
}

// "March 21 to 31 … March 22–31": of two spans only one end may differ.
function isSameDay(a: DateMention, b: DateMention): boolean {
  return a.day === b.day && a.month === b.month && a.weekday === b.weekday
}

function framesOf(document: Document, candidates: readonly Candidate[]): Frame[] {
  const facts = new Map<number, SentenceFacts>()
  const times = timesTold(candidates)
  return candidates.map((candidate, index) => {
    const { sentence } = candidate.mention
    const known = facts.get(sentence) ?? factsOf(document, sentence)
    facts.set(sentence, known)
    const neighbours = [candidates[index - 1]?.mention, candidates[index + 1]?.mention]
    const beside = neighbours.filter((other) => other?.sentence === sentence && other !== candidate.partner)
    return frameOf(document, candidate, beside, { ...known, isTold: (times.get(dateOf(candidate)) ?? 0) > 1 })
  })
}

/** What the whole sentence says of its dates. */
interface SentenceFacts {
  isMoved: boolean
}

function timesTold(candidates: readonly Candidate[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const candidate of candidates) times.set(dateOf(candidate), (times.get(dateOf(candidate)) ?? 0) + 1)
  return times
}

function dateOf({ mention: { kind, weekday, month, day, year } }: Candidate): string {
  return kind === 'weekday' ? `${weekday}` : kind === 'day' ? `${month}-${day}` : `${year}-${month}`
}

function factsOf({ tokens, sentences }: Document, sentence: number): SentenceFacts {
  const { first, last } = sentences[sentence]
  return { isMoved: hasWord(tokens, first, last, movingWords) }
}

function hasWord(tokens: Document['tokens'], first: number, last: number, words: WordSet): boolean {
  for (let token = first; token <= last; token++) if (words.has(tokens.word[token])) return true
  return false
}

function frameOf(
  document: Document,
  { mention, partner }: Candidate,
  beside: readonly DateMention[],
  facts: SentenceFacts & Pick<Frame, 'isTold'>
): Frame {
  const { tokens, sentences } = document
  const { first, last } = sentences[mention.sentence]
  const frame: Frame = {
    mention,
    partner,
    stems: new Map(),
    names: new Set(),
    isMoved: facts.isMoved,
    isRepeated: hasWord(tokens, Math.max(first, mention.first - BESIDE), mention.first - 1, repeatingWords),
    relation: relationOf(document, mention),
    definite: definiteAt(document, mention),
    next: stemId(tokens.word[mention.last + 1] ?? comma),
    isAhead: isAhead(document, mention),
    isTold: facts.isTold
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

import { CAPITAL, type DateMention, type Document, dates, rarityOf, WORD, type WordSet, wordId } from '@stet/core'
import { type Definite, definiteAt } from './definite.ts'
import { endWords, functionWords, futureWords, movingWords, pastWords, repeatingWords, startWords, timeWords } from './lexicon.ts'
import { type Candidate, eventDates, hasRivals } from './rivals.ts'
import { stemId } from './stems.ts'

const comma = wordId(',')

/** What gives more dates than these is a calendar, and tells of many events alike. */
const MOST_DATES = 400

/** How many words on either side of a date tell what happened on it: most sentences end sooner. */
const WINDOW = 40

/** Words this near to a date are right beside it, grammar left out: "the election is on 5 May". */
export const BESIDE = 2

/** Names this many words away stand right beside a date. */
const NAME_REACH = 5

/** "Another" and "previous" this near to a date speak of its event. */
const REPEAT_REACH = 3

/** Words rarer than this many bits tell events apart; "with" has 7, "meeting" 13. */
const TELLING_BITS = 9

/** How many words a "will" may stand before its date, and how many behind it. */
const AHEAD_REACH = 10
const AHEAD_BEHIND = 4

/** What stands around a date: its stems, each with its token and how many words away from the date it stands, grammar left out. */
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
  return candidates.length <= MOST_DATES && hasRivals(candidates) ? framesOf(document, candidates) : []
}

function framesOf(document: Document, candidates: readonly Candidate[]): Frame[] {
  const moved = new Map<number, boolean>()
  const times = timesTold(candidates)
  const dated = datedTokens(document)
  return candidates.map((candidate) => {
    const { sentence } = candidate.mention
    const isMoved = moved.get(sentence) ?? isMovedIn(document, sentence)
    moved.set(sentence, isMoved)
    const frame = frameOf(document, candidate, { isMoved, isTold: (times.get(dateOf(candidate)) ?? 0) > 1 })
    addWords(document, frame, dated, -1)
    addWords(document, frame, dated, 1)
    return frame
  })
}

// 1 for each token that is part of a date: it tells nothing of an event.
function datedTokens(document: Document): Uint8Array {
  const dated = new Uint8Array(document.tokens.length)
  for (const { first, last } of dates(document)) dated.fill(1, first, last + 1)
  return dated
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

function frameOf(document: Document, candidate: Candidate, known: Pick<Frame, 'isMoved' | 'isTold'>): Frame {
  const { mention } = candidate
  const { tokens, sentences } = document
  const { first } = sentences[mention.sentence]
  return {
    ...candidate,
    stems: new Map(),
    names: new Set(),
    ...known,
    isRepeated: hasWord(tokens, Math.max(first, mention.first - REPEAT_REACH), mention.first - 1, repeatingWords),
    relation: relationOf(document, candidate),
    definite: definiteAt(document, mention),
    next: stemId(tokens.word[mention.last + 1] ?? comma),
    isAhead: isAhead(document, mention)
  }
}

function addWords(document: Document, { mention, stems, names }: Frame, dated: Uint8Array, step: 1 | -1): void {
  const { tokens, sentences } = document
  const { first, last } = sentences[mention.sentence]
  const start = step > 0 ? mention.last : mention.first
  let distance = 0
  for (let away = 1; away <= WINDOW; away++) {
    const token = start + away * step
    if (token < first || token > last) return
    if (tokens.kind[token] !== WORD || dated[token] || functionWords.has(tokens.word[token])) continue
    distance++
    const stem = stemId(tokens.word[token])
    if (tokens.is(token, CAPITAL) && token > first && away <= NAME_REACH) names.add(stem)
    if (!isTelling(document, token)) continue
    const known = stems.get(stem)
    if (!known || known.distance > distance) stems.set(stem, { distance, token })
  }
}

function relationOf({ tokens }: Document, { mention: { first }, partner }: Candidate): Frame['relation'] {
  if (partner) return first < partner.first ? 'from' : 'until'
  if (first === 0) return 'on'
  if (startWords.has(tokens.word[first - 1])) return 'from'
  return endWords.has(tokens.word[first - 1]) ? 'until' : 'on'
}

// "will be named on Thursday", "is due to expire April 21"; in "until May 7, when it met" the nearest verb is behind.
function isAhead({ tokens, sentences }: Document, { first, last, sentence }: DateMention): boolean {
  const bounds = sentences[sentence]
  for (let step = 1; step <= AHEAD_REACH; step++) {
    if (first - step >= bounds.first && futureWords.has(tokens.word[first - step])) return true
    if (step <= AHEAD_BEHIND && last + step <= bounds.last && futureWords.has(tokens.word[last + step])) return true
    if (first - step >= bounds.first && pastWords.has(tokens.word[first - step])) return false
  }
  return false
}

/** Whether a word tells one event from another. */
export function isTelling({ tokens }: Document, token: number): boolean {
  return (
    rarityOf(tokens.word[token]) >= TELLING_BITS &&
    !timeWords.has(tokens.word[token]) &&
    tokens.end[token] - tokens.start[token] > 2
  )
}

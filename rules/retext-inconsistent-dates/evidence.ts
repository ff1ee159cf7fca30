import { CAPITAL, type DateMention, type Document, rarityOf, WordSet } from '@stet/core'
import { BESIDE, type Frame } from './frames.ts'
import { repeatingWords } from './lexicon.ts'

/** A word that is in no list of common words tells no more than this. */
const MOST_BITS = 17

/** A word that tells less than this is what the whole text is about: "the council" of a council's story. */
const LEAST_BITS = 5

/** Words this many telling words away from both dates still belong to what happened on them. */
const NEAR = 6

/** The headline, the lead and the sentence behind it: what the story is about. */
const LEAD = 2

const possessives = new WordSet('my your his her its our their')
const apostrophes = new WordSet("'s ' ’")

/** What speaks for or against two mentions of dates being mentions of one event. */
export interface Evidence {
  /** Bits of the words that both share right beside the dates, and of those that are a little further off from one of them. */
  beside: number
  near: number
  /** Bits of the names that both share, wherever in the sentence. */
  names: number
  /** They share names alone: people and places do many things. */
  namesAlone: boolean
  /** "Friday's meeting" where the other one has a meeting too. */
  sameNoun: boolean
  /** Both are still to come; only one of them is. */
  bothAhead: boolean
  oneAhead: boolean
  /** Both start on the date, or both end on it: "expires May 7", "until May 12". */
  sameBound: boolean
  /** They are spans with one end in common: "May 3 to 12", "May 4–12". */
  sameEnd: boolean
  /** The first stands where the text says what it is about. */
  inLead: boolean
  /** The text gives one of the two dates more than once. */
  oneTold: boolean
  /** "On Monday", "on Tuesday": news goes on the next day. */
  nextDay: boolean
  /** "Sunday's match against Wexford", "Friday's match against Kilkenny". */
  otherNames: boolean
  /** A paragraph tells one thing after the other, and most of all one sentence after the other. */
  sameParagraph: boolean
  nextSentence: boolean
  /** "Another" or "the second" stands before one of the dates, or before a noun of one that both have. */
  repeated: boolean
  /** "The miners' contract" beside "the smelters' contract". */
  otherOwner: boolean
}

/**
 * The log-odds that two mentions date one event, for each thing that speaks for it or against it: a logistic regression,
 * rounded. For it stand 124 pairs in edited articles that give one event one date, with either mention changed; against it
 * every pair of weekdays, or of near days of one month, that 4,300 edited articles give as they are. What is rare there was
 * set by hand: `sameEnd`, and so low that hardly anything outweighs them `repeated` and `otherOwner`.
 */
const weights: Record<keyof Evidence, number> = {
  beside: 0.07,
  near: 0.035,
  names: 0.025,
  namesAlone: -0.9,
  sameNoun: 1.1,
  bothAhead: 0.75,
  oneAhead: 0.55,
  sameBound: 1.15,
  sameEnd: 0.6,
  inLead: 0.5,
  oneTold: -0.9,
  nextDay: -0.65,
  otherNames: -0.5,
  sameParagraph: -0.4,
  nextSentence: -0.6,
  repeated: -4,
  otherOwner: -4
}

const signs = Object.keys(weights) as (keyof Evidence)[]

/** How much likelier than not it is that two mentions date one event, in nats; see `weights`. */
export function logOdds(evidence: Evidence): number {
  let sum = 0
  for (const sign of signs) sum += weights[sign] * Number(evidence[sign])
  return sum
}

/**
 * What two frames have in common; undefined where that shows nothing.
 *
 * @param spread in how many sentences of the text each stem stands: what the whole text is about tells less
 */
export function evidenceOf(document: Document, a: Frame, b: Frame, spread: ReadonlyMap<number, number>): Evidence | undefined {
  const shared = sharedWords(document, a, b, spread)
  if (!shared) return undefined
  return {
    ...shared,
    sameNoun: pointsTo(a, b) || pointsTo(b, a),
    bothAhead: a.isAhead && b.isAhead,
    oneAhead: a.isAhead !== b.isAhead,
    sameBound: a.relation === b.relation && a.relation !== 'on',
    sameEnd: a.mention.kind === 'day' && a.partner !== undefined && b.partner !== undefined,
    inLead: a.mention.sentence <= LEAD,
    oneTold: a.isTold !== b.isTold,
    nextDay: areNeighbours(a.mention, b.mention),
    otherNames: a.names.size > 0 && b.names.size > 0 && isDisjoint(a.names, b.names),
    sameParagraph: blockOf(document, a) === blockOf(document, b),
    nextSentence: b.mention.sentence === a.mention.sentence + 1 && blockOf(document, a) === blockOf(document, b),
    repeated: a.isRepeated || b.isRepeated || shared.repeated
  }
}

type Shared = Pick<Evidence, 'beside' | 'near' | 'names' | 'namesAlone' | 'repeated' | 'otherOwner'>

function sharedWords({ tokens }: Document, a: Frame, b: Frame, spread: ReadonlyMap<number, number>): Shared | undefined {
  const shared: Shared = { beside: 0, near: 0, names: 0, namesAlone: true, repeated: false, otherOwner: false }
  for (const [stem, left] of a.stems) {
    const right = b.stems.get(stem)
    if (!right) continue
    const bits = Math.min(rarityOf(tokens.word[left.token]), MOST_BITS) / Math.sqrt(Math.max(1, (spread.get(stem) ?? 2) - 1))
    if (bits < LEAST_BITS) continue
    if (tokens.is(left.token, CAPITAL) && tokens.is(right.token, CAPITAL)) {
      shared.names += bits
      continue
    }
    shared.namesAlone = false
    const distance = Math.max(left.distance, right.distance)
    if (distance <= BESIDE) shared.beside += bits
    else if (distance <= NEAR) shared.near += bits
    if (isAnother(tokens, left.token) !== isAnother(tokens, right.token)) shared.repeated = true
    const [owner, other] = [ownerOf(tokens, left.token), ownerOf(tokens, right.token)]
    if (owner !== undefined && other !== undefined && owner !== other) shared.otherOwner = true
  }
  // Weekdays come round: names with two of them show nothing.
  const isNothing = shared.namesAlone && (shared.names === 0 || a.mention.kind === 'weekday')
  return isNothing ? undefined : shared
}

// "Her second defeat" may be the one told before.
function isAnother(tokens: Document['tokens'], noun: number): boolean {
  return repeatingWords.has(tokens.word[noun - 1]) && !possessives.has(tokens.word[noun - 2])
}

function ownerOf(tokens: Document['tokens'], noun: number): number | undefined {
  return apostrophes.has(tokens.word[noun - 1]) ? tokens.word[noun - 2] : undefined
}

function pointsTo({ definite }: Frame, { stems }: Frame): boolean {
  return definite !== undefined && stems.has(definite.head) && definite.modifiers.every((modifier) => stems.has(modifier))
}

function areNeighbours({ weekday: a }: DateMention, { weekday: b }: DateMention): boolean {
  return a !== undefined && b !== undefined && ((a - b + 8) % 7 === 0 || (a - b + 6) % 7 === 0)
}

function isDisjoint(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const name of a) if (b.has(name)) return false
  return true
}

function blockOf({ sentences }: Document, { mention }: Frame): number {
  return sentences[mention.sentence].block
}

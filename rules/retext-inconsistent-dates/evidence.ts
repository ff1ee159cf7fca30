import { CAPITAL, type Document, rarityOf, WordSet } from '@stet/core'
import { type Frame, NEAR } from './frames.ts'
import { repeatingWords } from './lexicon.ts'

/** A word that is in no list of common words tells no more than this. */
const MOST_BITS = 17

const possessives = new WordSet('my your his her its our their')
const apostrophes = new WordSet("'s ' ’")

/** Words this near to both dates are what happened on them: "announced Friday", "Friday's announcement". */
const BESIDE = 2

/** What speaks for or against two mentions of dates being mentions of one event. */
export interface Evidence {
  /** Bits of the words that both share near the dates, and of those that are further off from one of them. */
  near: number
  far: number
  /** Both have one verb or noun right beside the date. */
  sameWord: boolean
  /** "Friday's meeting" where the other one has a meeting too. */
  sameNoun: boolean
  /** "Friday's meeting" where the other one has none. */
  otherNoun: boolean
  /** Both are still to come. */
  bothAhead: boolean
  /** Both start on the date, or both end on it: "expires May 7", "until May 12". */
  sameBound: boolean
  /** They are spans with one end in common: "May 3 to 12", "May 4–12". */
  sameEnd: boolean
  /** They share one word and no more, and not right beside the dates. */
  oneWord: boolean
  /** They share names alone: people and places do many things. */
  namesAlone: boolean
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
 * rounded, on all pairs of weekdays and of near days of one month in 3,560 edited articles. Pairs that give one date and
 * pairs in which a date was changed on purpose stand against pairs that give two. What is rare there was set by hand:
 * `sameEnd`, `oneWord`, and so low that hardly anything outweighs them `namesAlone`, `repeated` and `otherOwner`.
 */
const weights: Record<keyof Evidence, number> = {
  near: 0.06,
  far: 0.025,
  sameWord: 0.3,
  sameNoun: 0.9,
  otherNoun: -0.6,
  sameBound: 0.8,
  bothAhead: 0.2,
  sameEnd: 0.8,
  oneWord: -0.5,
  namesAlone: -2,
  otherNames: -0.6,
  sameParagraph: -0.2,
  nextSentence: -1,
  repeated: -4,
  otherOwner: -4
}

/** How much likelier than not it is that two mentions date one event, in nats; see `weights`. */
export function logOdds(evidence: Evidence): number {
  let sum = 0
  for (const key of Object.keys(weights) as (keyof Evidence)[]) sum += weights[key] * Number(evidence[key])
  return sum
}

/**
 * What two frames have in common.
 *
 * @param spread in how many sentences of the text each stem stands: what the whole text is about tells less
 */
export function evidenceOf(document: Document, a: Frame, b: Frame, spread: ReadonlyMap<number, number>): Evidence {
  const shared = sharedWords(document, a, b, spread)
  return {
    ...shared,
    sameNoun: pointsTo(a, b) || pointsTo(b, a),
    otherNoun: lacksNounOf(a, b) || lacksNounOf(b, a),
    bothAhead: a.isAhead && b.isAhead,
    sameEnd: a.mention.kind === 'day' && a.partner !== undefined && b.partner !== undefined,
    sameBound: a.relation === b.relation && a.relation !== 'on',
    otherNames: a.names.size > 0 && b.names.size > 0 && ![...a.names].some((name) => b.names.has(name)),
    sameParagraph: blockOf(document, a) === blockOf(document, b),
    nextSentence: b.mention.sentence === a.mention.sentence + 1 && blockOf(document, a) === blockOf(document, b),
    repeated: a.isRepeated || b.isRepeated || shared.repeated
  }
}

function sharedWords(
  { tokens }: Document,
  a: Frame,
  b: Frame,
  spread: ReadonlyMap<number, number>
): Pick<Evidence, 'near' | 'far' | 'sameWord' | 'oneWord' | 'namesAlone' | 'repeated' | 'otherOwner'> {
  let near = 0
  let far = 0
  let sameWord = false
  let words = 0
  let namesAlone = true
  let repeated = false
  let otherOwner = false
  for (const [stem, left] of a.stems) {
    const right = b.stems.get(stem)
    if (!right) continue
    words++
    const distance = Math.max(left.distance, right.distance)
    const bits = Math.min(rarityOf(tokens.word[left.token]), MOST_BITS) / Math.sqrt(Math.max(1, (spread.get(stem) ?? 2) - 1))
    if (distance <= NEAR) near += bits
    else far += bits
    if (tokens.is(left.token, CAPITAL) && tokens.is(right.token, CAPITAL)) continue
    namesAlone = false
    if (distance <= BESIDE) sameWord = true
    if (isAnother(tokens, left.token) !== isAnother(tokens, right.token)) repeated = true
    const [owner, other] = [ownerOf(tokens, left.token), ownerOf(tokens, right.token)]
    if (owner !== undefined && other !== undefined && owner !== other) otherOwner = true
  }
  return { near, far, sameWord, oneWord: words === 1 && !sameWord, namesAlone, repeated, otherOwner }
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

function lacksNounOf({ definite }: Frame, { stems }: Frame): boolean {
  return definite !== undefined && !stems.has(definite.head)
}

function blockOf({ sentences }: Document, { mention }: Frame): number {
  return sentences[mention.sentence].block
}

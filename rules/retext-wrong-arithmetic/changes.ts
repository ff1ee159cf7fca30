import { type Quantity, type Sentence, type Tokens, WORD, WordMap, WordSet, wordId } from '@stet/core'
import { directions, manners, passiveSigns, transitive, unsureDirections, verbSigns } from './lexicon.ts'
import { across, areAlike, gap, isPair, lead, type Passage, trail } from './passage.ts'

/** A change that the text spells out: "rose 50% from 80 to 110". */
export interface Change {
  from: Quantity
  to: Quantity
  /** By how much: "50%", "20", "two percentage points", "doubled". */
  amount?: Quantity
  /** 1 for up, −1 for down; undefined where the wording leaves it open. */
  direction?: 1 | -1
  start: number
  end: number
}

/** Whether a change goes the way that its wording says. */
export function isToldBy(change: number, direction: Change['direction']): boolean {
  return direction === undefined || Math.sign(change) === direction
}

// What may stand between the two ends: "from 80 in 1985 to 110", "to 110 last year from 80".
const when =
  '(?:,? (?:in|for|at|on|during|of|last|this|the|a|an|per|each|year|month|quarter|week|day|decade|share|tonne|ton|barrel|ounce|head|' +
  'ago|earlier|before|previous|prior|same|period|end|ended|ending|start|first|second|third|fourth|half|fiscal|calendar|' +
  '(?:january|february|march|april|may|june|july|august|september|october|november|december)|' +
  '(?:jan|feb|mar|apr|jun|jul|aug|sept|oct|nov|dec)\\.?|\\d{1,2}(?!\\d)|\\d{4}(?:[-/]\\d{2})?))'
const someTime = `${when}{0,7}`
// "from a record 80", "from last year's 80"
const oldEnd = "(?:a |an |the |just |only |record |revised |planned |previous |last (?:year|month|week|quarter)['\u2019]s )*"
const thenTo = new RegExp(`^${someTime},? to ${oldEnd}$`, 'i')
const thenFrom = new RegExp(`^${someTime},? from ${oldEnd}$`, 'i')
// "rose 50% last year, from 80 to 110"; "rose 50%: from 80 to 110"
const amountThenFrom = new RegExp(`^(?:${someTime},|:)? from ${oldEnd}$`, 'i')
const thenFromBare = new RegExp(`^,? from ${oldEnd}$`, 'i')
const thenToBare = new RegExp(`^,? to ${oldEnd}$`, 'i')
const upFrom = new RegExp(`^${someTime}(?:,| \\(|;)? ?(?:which was |that was |was |were )?$`, 'i')
const changeOf =
  /^(?: \w+){0,3},? (?:an?|up|down)? ?(?:\w+ )?(?:rise|increase|gain|jump|growth|fall|drop|decline|decrease|reduction|cut|change) of $/
const plainAmount = /^, (?:up|down) $/
const changeBehind = /^[ -](?:rise|increase|gain|jump|fall|drop|decline|decrease|reduction|cut)\b/
const article = /^(?:,| \() ?(?:an?|or an?) $/

const comma = wordId(',')
const from = wordId('from')
const to = wordId('to')
const or = wordId('or')

// Five forms ask for the changes of one passage.
const known = new WeakMap<Passage, readonly Change[]>()

/** The changes of a sentence. */
export function changesIn(passage: Passage): readonly Change[] {
  let changes = known.get(passage)
  if (!changes) known.set(passage, (changes = [...findChanges(passage)]))
  return changes
}

function* findChanges(passage: Passage): Iterable<Change> {
  const { figures } = passage
  for (let index = 0; index + 1 < figures.length; index++) {
    const change = changeAt(passage, index)
    if (change) yield { ...change, ...across(change.amount ?? change.from, across(change.from, change.to)) }
  }
}

type Ends = Omit<Change, 'start' | 'end'>

function changeAt(passage: Passage, index: number): Ends | undefined {
  const ends = fromTo(passage, index) ?? toFrom(passage, index)
  return ends && [ends.from, ends.to].some((end) => below.test(trail(passage, end))) ? undefined : ends
}

// "lowered from 20 feet to 30 feet below ground", "from 3% to 5% short of its peak": the larger figure is the lower end.
const below = /^ (?:below|beneath|under|underground|deep|short of|behind|off)\b/

const changeBefore = /\b(?:rise|increase|gain|jump|growth|fall|drop|decline|decrease|reduction|cut|change) (?:of|by) (?:an? )?$/

/** The figure before an end, where the words before it make it an amount: "rose 20", "a rise of 20", "doubled". */
function amountAhead(passage: Passage, index: number, joint: RegExp): Quantity | undefined {
  const { figures, tokens, sentence } = passage
  const [amount, end] = [figures[index], figures[index + 1]]
  if (amount === undefined || !joint.test(gap(passage, amount, end))) return undefined
  // "fell to 3-1/2 to three percent from 4-1/2 to four" has two ranges.
  if (index > 0 && isPair(figures[index - 1], amount)) return undefined
  const isAmount =
    amount.kind === 'multiple' ||
    directionBefore(tokens, amount.first, sentence) !== undefined ||
    changeBefore.test(lead(passage, amount))
  return isAmount ? amount : undefined
}

// "rose 50% from 80 to 110"; "from 80 to 110, a rise of 50%"
function fromTo(passage: Passage, index: number): Ends | undefined {
  const { figures, tokens, sentence } = passage
  const [low, high] = [figures[index], figures[index + 1]]
  if (!areEnds(low, high) || !thenTo.test(gapBehind(passage, low, high))) return undefined
  const preposition = prepositionBefore(tokens, low.first)
  if (tokens.word[preposition] !== from) return undefined
  const ahead = amountAhead(passage, index - 1, amountThenFrom)
  const amount = ahead ?? amountBehind(passage, index + 2, high)
  const direction = ahead ? directionBefore(tokens, ahead.first, sentence) : directionBefore(tokens, preposition, sentence)
  return { from: low, to: high, amount, direction: ahead?.kind === 'multiple' ? undefined : direction }
}

// "rose 3.8 percent to 110 from 100"; "110, up 3.8 percent from 100"; "110, up from 100"
function toFrom(passage: Passage, index: number): Ends | undefined {
  const { figures, tokens, sentence } = passage
  const [left, right] = [figures[index], figures[index + 1]]
  const between = gapBehind(passage, left, right)
  if (areEnds(left, right) && thenFrom.test(between)) {
    const preposition = prepositionBefore(tokens, left.first)
    if (tokens.word[preposition] !== to) return upDownBetween(passage, left, right, undefined)
    const ahead = amountAhead(passage, index - 1, thenToBare)
    const direction = directionBefore(tokens, ahead ? ahead.first : preposition, sentence)
    return { from: right, to: left, amount: ahead, direction }
  }
  if (areEnds(left, right)) return upDownBetween(passage, left, right, undefined)
  const further = figures[index + 2]
  if (further && areEnds(left, further) && thenFromBare.test(gap(passage, right, further))) {
    return upDownBetween(passage, left, further, right)
  }
  return undefined
}

// "110, up from 100", "110, up 3.8 percent from 100"
function upDownBetween(passage: Passage, left: Quantity, right: Quantity, amount: Quantity | undefined): Ends | undefined {
  const { tokens } = passage
  const preposition = prepositionBefore(tokens, right.first)
  const sign = amount ? amount.first - 1 : preposition - 1
  if (tokens.word[preposition] !== from) return undefined
  const direction = upOrDown.get(tokens.word[sign])
  if (direction === undefined || sign <= left.last) return undefined
  // "32.7 billion crowns, or 4.8 billion dollars, up from 30.9 billion": crowns.
  if (tokens.word[left.first - 1] === or) return undefined
  const behind = left.head !== undefined && left.head < sign ? tokens.end[left.head] : left.end
  const between = passage.document.text.slice(behind, tokens.start[sign])
  return upFrom.test(between) ? { from: right, to: left, amount, direction } : undefined
}

const upOrDown = new WordMap<1 | -1>([
  ['up', 1],
  ['down', -1]
])

function amountBehind(passage: Passage, index: number, end: Quantity): Quantity | undefined {
  const amount = passage.figures[index]
  if (!amount) return undefined
  const between = gapBehind(passage, end, amount)
  const isAmount =
    changeOf.test(between) || plainAmount.test(between) || (article.test(between) && changeBehind.test(trail(passage, amount)))
  return isAmount ? amount : undefined
}

function areEnds(left: Quantity, right: Quantity): boolean {
  return areAlike(left, right) && measurable.has(left.kind) && left.value >= 0 && right.value >= 0
}

const measurable = new Set(['count', 'money', 'percent', 'measure'])
const oldEndWords = new WordSet("a an the just only record revised planned previous last year month week quarter 's")

/** The token of the preposition before an end: "from" in "from a record 80". */
function prepositionBefore(tokens: Tokens, first: number): number {
  let before = first - 1
  while (before > 0 && before > first - 6 && oldEndWords.has(tokens.word[before])) before--
  return before
}

/** The text between two figures, behind what the first one counts: "291 seat miles, from 417". */
function gapBehind(passage: Passage, left: Quantity, right: Quantity): string {
  const { document, tokens } = passage
  const isCounted = left.head !== undefined && left.head > left.last && left.head < right.first
  return isCounted ? document.text.slice(tokens.end[left.head!], right.start) : gap(passage, left, right)
}

/** The direction that the words before a token tell: "rose sharply by", "to fall", "raised its stake". */
function directionBefore(tokens: Tokens, token: number, { first }: Sentence): 1 | -1 | undefined {
  // "crime was down, from 1,210 to 1,340"
  let at = tokens.word[token - 1] === comma ? token - 2 : token - 1
  while (at > first && isManner(tokens, at) && token - at <= 3) at--
  if (at < first || tokens.kind[at] !== WORD) return undefined
  const sure = directions.get(tokens.word[at])
  if (sure !== undefined) return sure
  const unsure = unsureDirections.get(tokens.word[at])
  if (unsure !== undefined) return at > first && verbSigns.has(tokens.word[at - 1]) ? unsure : undefined
  // "the tax was lowered from 19% to 21%"
  if (at > first && passiveSigns.has(tokens.word[at - 1])) return transitive.get(tokens.word[at])
  return directionOfObject(tokens, at, first)
}

function isManner(tokens: Tokens, token: number): boolean {
  return manners.has(tokens.word[token]) || tokens.form(token).endsWith('ly')
}

const determiners = new WordSet('its the their his her a our')

// "raised its stake from 12% to 10%"
function directionOfObject(tokens: Tokens, last: number, first: number): 1 | -1 | undefined {
  for (let at = last; at > first && at > last - 4; at--) {
    if (tokens.kind[at] !== WORD || directions.get(tokens.word[at]) !== undefined) return undefined
    if (unsureDirections.get(tokens.word[at]) !== undefined) return undefined
    if (determiners.has(tokens.word[at])) return transitive.get(tokens.word[at - 1])
  }
  return undefined
}

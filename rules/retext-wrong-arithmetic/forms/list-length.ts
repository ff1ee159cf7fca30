import { CAPITAL, type Quantity, type Tokens, WordSet, wordId } from '@stet/core'
import { shown } from '../interval.ts'
import { kin, personNouns, uncountedInLists } from '../lexicon.ts'
import { colonOf, figureOf, isPlainList, type List, listBehindColon, listInBrackets, listInCommas } from '../lists.ts'
import { across, lead, named, type Passage } from '../passage.ts'

/** "Three colours: black and white" may be one thing. */
const SHORTEST = 3

/** A list that is off by more is a list of kinds, or of the best known: "12 fruits: apples, pears and plums". */
const FURTHEST = 2

/** "Five firms won: Arup, Aecom, WSP and Jacobs." Four are listed. */
export function* listLength(passage: Passage) {
  const stated = passage.figures.filter((figure) => figure.kind === 'count' || figure.kind === 'duration')
  const at = colonOf(passage)
  if (at !== undefined) {
    const ahead = stated.filter(({ last }) => last < at)
    // "Two of the five firms won: …" may list the two or the five.
    const isWhole = !examples.test(lead(passage, { start: passage.tokens.start[at], end: passage.tokens.end[at] }))
    if (ahead.length === 1 && isWhole && at - ahead[0].last <= REACH)
      yield* compare(passage, ahead[0], listBehindColon(passage, at))
  }
  for (const count of stated) {
    if (count.head === undefined) continue
    yield* compare(passage, count, listInBrackets(passage, count.head))
    yield* compare(passage, count, listInCommas(passage, count.head))
  }
}

/** A list of some: "five firms, among them: …". */
const examples = /\b(?:among (?:them|others)|including|such as|for example|for instance|e\.g\.|notably|especially) ?$/i

/** How many tokens may stand between the number and the colon. */
const REACH = 16

function* compare(passage: Passage, count: Quantity, list: List | undefined) {
  if (!list || list.items.length < SHORTEST || !isPlainList(passage, list) || !countsItems(passage, count, list)) return
  // "four recipes: two eggs, one cup of milk and two apples"
  if (list.items.some((item) => figureOf(item, passage.figures))) return
  const off = count.value < list.fewest ? list.fewest - count.value : count.value - list.most
  if (off <= 0 || off > FURTHEST || count.value * 2 === list.most) return
  const length = count.value < list.fewest ? list.fewest : list.most
  yield {
    place: across(count, list),
    reason: `Unexpected list of ${length} behind ${named(passage, count)}, expected ${shown(count.value)} items`,
    sum: `${passage.document.slice(list)}: ${length}, not ${count.value}`,
    related: [
      { place: count, reason: `${count.value} are announced` },
      { place: list, reason: `${length} are listed` }
    ],
    note: 'One is missing from the list or one too many, or the number is wrong.'
  }
}

const of = wordId('of')

function countsItems({ tokens, sentence }: Passage, { kind, hedge, head, value, step, number }: Quantity, list: List): boolean {
  if (kind !== 'count' || hedge !== undefined || head === undefined || step !== 1) return false
  if (value < 2 || value > 12) return false
  const areKin = kin.has(tokens.word[head]) && possessives.has(tokens.word[number.first - 1])
  if (uncountedInLists.has(tokens.word[head]) && !areNamed(tokens, list, head, areKin)) return false
  // "one of five firms", "the other three": the list may hold the others.
  const before = number.first - 1
  if (before < sentence.first) return true
  return (
    tokens.word[before] !== of &&
    !/^(?:other|last|first|another|additional|top|more|all|further|next|least|new)$/.test(tokens.form(before))
  )
}

const possessives = new WordSet("his her their its our 's")

// "Three people, Ann Roe, Bob Ito and Carla Orrin, were hurt", "her three sons, Tom, Will and Max"; "200 people: Leeds, York and
// Hull" counts nobody who is named.
function areNamed(tokens: Tokens, { items }: List, head: number, areKin: boolean): boolean {
  if (!areKin && !personNouns.has(tokens.word[head])) return false
  return items.every(({ first, last }) => (areKin || last > first) && tokens.is(first, CAPITAL) && tokens.is(last, CAPITAL))
}

import { CAPITAL, type Quantity, WordSet, wordId } from '@stet/core'
import { exclusiveNouns, sharedSums } from '../lexicon.ts'
import { listUpToComma } from '../lists.ts'
import { addUp, partsOf } from '../parts.ts'
import { lead, type Passage, trail } from '../passage.ts'

// Between a total and its parts: "a £450,000 package, with £200,000 for roads", "nine people died, including four men".
const opening = /(?:,|[, ]with|[, ]including|,? among them| covers| includes| provides| allocates) $/
// "Of the 212 people arrested, 130 were men and 92 women"
const ofTotal = /\bof (?:the |those |all |its |their )?$/i
const goesOn = /^,? (?:and|plus|with)\b/
const overlaps = /\b(?:both|also|each|every|per|averag\w+|overlap\w*|capacity|up to|or)\b/i

/** "14 people, nine men and six women"; "75 dogs were seized, 50 from the barn and 30 from the house": nothing is in two of them. */
export function* exclusiveParts(passage: Passage) {
  const { document, tokens, sentence, figures } = passage
  for (let index = 0; index + 2 < figures.length; index++) {
    const [total, first] = [figures[index], figures[index + 1]]
    const behind = total.head === undefined ? total.end : tokens.end[total.head]
    if (behind > first.start || !opening.test(document.text.slice(behind, first.start))) continue
    const list = listUpToComma(passage, first.first)
    const parts = list && partsOf(passage, total, list)
    // "30 passengers, 20 adults and 8 children, and a crew of two"
    if (!parts || goesOn.test(trail(passage, list)) || overlaps.test(document.slice(sentence))) continue
    if (!arePeopleApart(passage, parts) && !arePlacesApart(passage, total, parts) && !arePurposes(passage, total, parts)) continue
    // "14 people, nine men and three women": an apposition names them all; other lists may leave some out.
    const isWhole = document.text.slice(behind, first.start) === ', ' && !ofTotal.test(lead(passage, total))
    yield* addUp(passage, total, list, parts, !(isWhole && arePeopleApart(passage, parts)))
  }
}

// "nine men and six women"
function arePeopleApart({ tokens }: Passage, parts: readonly Quantity[]): boolean {
  const nouns = parts.map(({ head }) => (head === undefined ? -1 : tokens.word[head]))
  if (new Set(nouns).size < nouns.length) return false
  return exclusiveNouns.some((group) => nouns.every((noun) => group.has(noun)))
}

const from = wordId('from')
const places = new WordSet('in at')
const purposes = new WordSet('for to on')
const verbs = new WordSet('was were came died')

// "50 from the barn and 30 from the house", "130 in Lagos and 92 in Abuja"; "30 in the choir and 25 in the band" may sing and play.
function arePlacesApart(passage: Passage, total: Quantity, parts: readonly Quantity[]): boolean {
  if (total.kind !== 'count') return false
  return parts.every((part) => {
    const preposition = prepositionBehind(passage, part)
    if (passage.tokens.word[preposition] === from) return true
    return places.has(passage.tokens.word[preposition]) && isPlace(passage, preposition + 1)
  })
}

// A month has a capital, too.
const months = new WordSet(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday ' +
    'saturday sunday christmas easter ramadan'
)

function isPlace({ tokens }: Passage, token: number): boolean {
  return tokens.is(token, CAPITAL) && !months.has(tokens.word[token])
}

// "£200,000 for roads and £150,000 for parks"
function arePurposes(passage: Passage, total: Quantity, parts: readonly Quantity[]): boolean {
  const { tokens } = passage
  if (total.kind !== 'money' || ![1, 2].some((ahead) => sharedSums.has(tokens.word[total.last + ahead]))) return false
  return parts.every((part) => purposes.has(tokens.word[prepositionBehind(passage, part)]))
}

/** The token behind a part, its noun and "were". */
function prepositionBehind({ tokens }: Passage, { last, head }: Quantity): number {
  const next = Math.max(last, head ?? last) + 1
  return verbs.has(tokens.word[next]) ? next + 1 : next
}

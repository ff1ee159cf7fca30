import { civilDate, type DateMention, type Document, dates, documentDate, type Finding, WordMap, wordId } from '@stet/core'
import { bySentence } from './wording.ts'

const anniversary = wordId('anniversary')
const of = wordId('of')

const ordinals = new WordMap<number>(
  'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ').map((word, index) => [word, index + 1] as const)
)

/** Words between the anniversary and the year of its event: "the 10th anniversary of the devastating 2014 fire". */
const REACH = 8

/** How many dates behind an anniversary can be those of its event and of itself. */
const NEXT_DATES = 3

/** How far a text may stand from the anniversary's year: stories run ahead of it and after it. */
const SLACK = 1

/** "the 10th anniversary of the 2014 fire" in a text of 2026; "ten years ago, in 2014". */
export function* wrongAnniversaries(document: Document): Generator<Finding> {
  const today = documentDate(document)
  const now = today === undefined ? undefined : civilDate(today).year
  for (const [sentence, mentions] of bySentence(dates(document))) {
    const { first, last } = document.sentences[sentence]
    let next = 0
    for (let token = first; token <= last; token++) {
      if (document.tokens.word[token] !== anniversary) continue
      while (next < mentions.length && mentions[next].first <= token) next++
      yield* wrongAnniversary(document, token, mentions.slice(next, next + NEXT_DATES), now)
    }
    if (now !== undefined) yield* wrongYearsAgo(mentions, now)
  }
}

function* wrongAnniversary(
  document: Document,
  token: number,
  mentions: DateMention[],
  now: number | undefined
): Generator<Finding> {
  const { tokens } = document
  const number = ordinalBefore(document, token)
  const event = mentions.find(
    ({ first, year, kind }) =>
      first > token && first <= token + REACH && year !== undefined && kind !== 'decade' && kind !== 'span'
  )
  if (number === undefined || !event?.year || tokens.word[token + 1] !== of) return
  const stated = statedBehind(document, event, mentions)
  const year = stated?.year ?? now
  if (year === undefined) return
  const due = event.year + number
  if (stated ? year === due : Math.abs(year - due) <= SLACK) return
  const span = document.span(token - (/^\d/.test(tokens.form(token - 2)) ? 2 : 1), token)
  yield {
    place: span,
    reason: `Unexpected \`${document.slice(span)}\`, expected another number or year: ${event.year} and ${number} years is ${due}, not ${year}`,
    related: [
      { place: event, reason: `the event of \`${event.text}\`` },
      ...(stated ? [{ place: stated, reason: `the anniversary in \`${stated.text}\`` }] : [])
    ],
    sum: `${event.year} + ${number} = ${due}, not ${year}`,
    note: 'The number of the anniversary, the year of the event and the date cannot all be right.'
  }
}

// "the 10th anniversary of the 2014 fire in 2026": the year of the anniversary itself.
function statedBehind({ tokens }: Document, event: DateMention, mentions: DateMention[]): DateMention | undefined {
  return mentions.find(
    ({ kind, first }) => kind === 'year' && first > event.last && first <= event.last + 4 && tokens.form(first - 1) === 'in'
  )
}

function ordinalBefore({ tokens }: Document, token: number): number | undefined {
  const word = ordinals.get(tokens.word[token - 1])
  if (word !== undefined) return word
  return /^(?:st|nd|rd|th)$/.test(tokens.form(token - 1)) && /^\d{1,4}$/.test(tokens.form(token - 2))
    ? Number(tokens.form(token - 2))
    : undefined
}

// "ten years ago, in 2014" and "in 2014, ten years ago"; a round number is a rough one.
function* wrongYearsAgo(mentions: DateMention[], now: number): Generator<Finding> {
  for (const [index, ago] of mentions.entries()) {
    if (ago.unit !== 'year' || ago.kind !== 'relative' || (ago.offset ?? 0) > -2) continue
    const near = [mentions[index - 1], mentions[index + 1]].find((other) => other?.kind === 'year' && gap(ago, other) <= 2)
    if (!near?.year || !ago.offset) continue
    const year = now + ago.offset
    if (Math.abs(year - near.year) <= (ago.offset % 10 === 0 ? 2 : 1)) continue
    yield {
      place: ago,
      reason: `Unexpected \`${ago.text}\` beside \`${near.text}\`, expected ${now - near.year} years in a text of ${now}`,
      related: [{ place: near, reason: `\`${near.text}\`` }],
      sum: `${now} − ${near.year} = ${now - near.year}, not ${-ago.offset}`,
      note: 'The year and the number of years cannot both be right.'
    }
  }
}

// Tokens between two mentions: "ten years ago, in 2014" has two.
function gap(a: DateMention, b: DateMention): number {
  return a.first < b.first ? b.first - a.last - 1 : a.first - b.last - 1
}

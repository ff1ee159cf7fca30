import { type Document, type Finding, type Tokens, WORD } from '@stet/core'

// Fewer words are a turn of speech: "and on and on", "for better or worse, for better or worse".
const fewestWords = 6
// A longer one is a sentence, and a passage of its own.
const longest = 40

/** Words that stand twice in a row within a sentence: "ending three years of queues for commuters, ending three years of queues for commuters". */
export function* findEchoes(document: Document): Generator<Finding> {
  const { tokens } = document
  for (const sentence of document.sentences) {
    if (document.blockOf(sentence).kind === 'code') continue
    const { first, last } = sentence
    const lastSeen = new Map<number, number>()
    for (let token = first; token <= last; token++) {
      const before = lastSeen.get(tokens.word[token])
      lastSeen.set(tokens.word[token], token)
      if (before === undefined || token - before > longest) continue
      if (tokens.word[before + 1] !== tokens.word[token + 1]) continue
      const echo = echoAround(tokens, before, token, first, last)
      if (!echo) continue
      yield report(document, echo)
      token = echo.last
    }
  }
}

interface Echo {
  first: number
  last: number
  /** How many tokens lie between a word and its copy. */
  distance: number
}

// The second of two copies that a word and its copy are a part of.
function echoAround(tokens: Tokens, before: number, after: number, first: number, last: number): Echo | undefined {
  const distance = after - before
  // Neither copy is longer than the way from one to the other: words that go round and round are looked at once each.
  const from = Math.max(first + distance, after - distance)
  const to = Math.min(last, after + distance)
  let start = after
  while (start - 1 >= from && tokens.word[start - 1] === tokens.word[start - 1 - distance]) start--
  let end = after
  while (end + 1 <= to && tokens.word[end + 1] === tokens.word[end + 1 - distance]) end++
  // The comma behind the first copy need not stand behind the second.
  if (end - start + 1 < distance - 1 || wordsIn(tokens, start, end) < fewestWords) return undefined
  return { first: start, last: Math.min(end, start + distance - 1), distance }
}

// Different words: "New York, New York" and "10, 10, 10" are cheers and figures.
function wordsIn(tokens: Tokens, first: number, last: number): number {
  const words = new Set<number>()
  for (let token = first; token <= last; token++) if (tokens.kind[token] === WORD) words.add(tokens.word[token])
  return words.size
}

function report(document: Document, { first, last, distance }: Echo): Finding {
  return {
    place: document.span(first, last),
    reason: `Unexpected copy \`${document.slice(document.span(first, last))}\`, expected this to be said once`,
    related: [{ place: document.span(first - distance, last - distance), reason: 'First copy' }],
    note: 'The same words stand here twice in a row. Take one of the two out.'
  }
}

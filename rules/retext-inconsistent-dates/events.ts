import { type Document, eitherWay, type Finding, WORD } from '@stet/core'
import { areToldApart } from './definite.ts'
import { evidenceOf, logOdds } from './evidence.ts'
import { eventFrames, type Frame } from './frames.ts'
import { isRival, REACH } from './rivals.ts'
import { stemId } from './stems.ts'

/**
 * Log-odds from which two mentions are taken for one event, by what they are: where about three in a thousand edited
 * articles still have a pair that dates two events. Two years of one month are compared more rarely than two days are.
 */
const SAME_EVENT: Partial<Record<Frame['mention']['kind'], number>> = { weekday: 0.1, day: -0.1, month: -0.4, year: 0.1 }

interface Pair {
  earlier: Frame
  later: Frame
}

/** "the chart is announced on Saturday … the chart is announced on Sunday": one event, two dates. */
export function* eventsDatedTwice(document: Document): Generator<Finding> {
  const pair = likeliestPair(document, eventFrames(document))
  if (!pair) return
  const [{ mention }, { mention: other }] = oddOneFirst(pair)
  yield {
    place: mention,
    reason: `Unexpected \`${mention.text}\`, expected \`${other.text}\` as elsewhere, if both speak of ${sharedWords(document, pair)}`,
    related: [{ place: other, reason: `\`${other.text}\`` }],
    choices: eitherWay(mention, other),
    note: 'Both seem to date the same event. If so, one of the two is wrong; if not, say what sets them apart.',
    severity: 'info'
  }
}

// Of a date that the text gives once and one that it gives twice, the first is the likelier slip.
function oddOneFirst({ earlier, later }: Pair): [Frame, Frame] {
  return later.isTold ? [earlier, later] : [later, earlier]
}

function likeliestPair(document: Document, frames: readonly Frame[]): Pair | undefined {
  let spread: Map<number, number> | undefined
  let best: Pair | undefined
  let most = 0
  for (const [index, earlier] of frames.entries()) {
    for (const later of frames.slice(index + 1, index + 1 + REACH)) {
      if (!isRival(earlier, later) || areApart(earlier, later)) continue
      spread ??= sentencesByStem(document)
      const evidence = evidenceOf(document, earlier, later, spread)
      const odds = evidence ? logOdds(evidence) - (SAME_EVENT[later.mention.kind] ?? 0) : -1
      if (odds < most) continue
      most = odds
      best = { earlier, later }
    }
  }
  return best
}

// What no shared word makes up for.
function areApart(a: Frame, b: Frame): boolean {
  return (
    a.isMoved ||
    b.isMoved ||
    (a.isTold && b.isTold) ||
    isSettled(a) ||
    isSettled(b) ||
    areToldApart(a.definite, b.definite) ||
    // "From July 11" one thing went on, "until July 7" another.
    (a.relation !== b.relation && a.relation !== 'on' && b.relation !== 'on') ||
    // "First levied in June 1985", "will rise in June 1987".
    (a.mention.kind === 'month' && a.isAhead !== b.isAhead) ||
    // "The mill opened in 1917", "a museum was opened in 2017"; "a 1917 film" and "a 2017 film" are one.
    (a.mention.kind === 'year' && a.next !== b.next)
  )
}

// "… on June 14, and another on June 19": "the June 19 meeting" has its event, though the noun is left out.
function isSettled({ isTold, definite }: Frame): boolean {
  return isTold && definite !== undefined
}

// In how many sentences a stem stands.
function sentencesByStem({ tokens, sentences }: Document): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { first, last } of sentences) {
    const seen = new Set<number>()
    for (let token = first; token <= last; token++) if (tokens.kind[token] === WORD) seen.add(stemId(tokens.word[token]))
    for (const stem of seen) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return counts
}

function sharedWords({ tokens }: Document, { earlier, later }: Pair): string {
  const words = [...later.stems].filter(([stem]) => earlier.stems.has(stem)).map(([, { token }]) => token)
  return words
    .sort((a, b) => a - b)
    .map((token) => `\`${tokens.text(token)}\``)
    .join(', ')
}

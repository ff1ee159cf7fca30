import { isPair, lead, type Passage, trail } from '../passage.ts'

// "Leeds beat Hull 1-2"; the winner's score comes first in English.
const beat =
  /\b(?:beat|beats|defeated|thrashed|edged|overcame|hammered|trounced)(?: (?:[A-Z][\w\u2019'.-]*|of|the|and|&|de|al)){1,5},? (?:by )?$/
// Sets, legs and shoot-outs: a first score may be lower.
const goesOn = /^,? ?(?:and )?\(?\d/
const severalGames = /\b(?:penalt\w*|aggregate|shoot-?out|legs?|sets?|tie-?break\w*|frames?|series|rounds?|handicap)\b/i

/** A score that makes a winner of the loser: a warning, since some desks give the home side first. */
export function* scores(passage: Passage) {
  const { document, figures } = passage
  for (let index = 0; index + 1 < figures.length; index++) {
    const [left, right] = [figures[index], figures[index + 1]]
    if (left.kind !== 'score' || !isPair(left, right) || left.value >= right.value) continue
    if (
      !beat.test(lead(passage, left)) ||
      goesOn.test(trail(passage, right)) ||
      severalGames.test(lead(passage, left) + trail(passage, right))
    )
      continue
    yield {
      place: { start: left.start, end: right.end },
      severity: 'warning' as const,
      reason: `Unexpected score \`${document.text.slice(left.start, right.end)}\` for the winner, expected the higher number first`,
      sum: `${left.value} is less than ${right.value}`
    }
  }
}

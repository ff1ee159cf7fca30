import { PhraseTable, WordSet } from '@stet/core'

/** Adverbs that claim a course over years: with "has" and a verb of change they are a trend. */
export const trendAdverbs = new WordSet('steadily consistently continually continuously progressively relentlessly inexorably')

/** Verbs of change, in the form that stands behind "has". Source: the change-of-state verbs of Levin, English Verb Classes, 45.6. */
export const changed = new WordSet(`
  increased grown risen climbed expanded improved declined fallen decreased dropped shrunk worsened deteriorated widened narrowed
  eroded strengthened weakened dwindled
`)

/** What sets a figure against one other time only. */
export const oneYear = PhraseTable.of(`
  compared to the year before
  compared with the year before
  compared to the previous year
  compared with the previous year
  compared to last year
  compared with last year
  than the year before
  than the previous year
  than last year
  from the year before
  from the previous year
  from last year
  from a year earlier
  from a year ago
  than a year earlier
  than a year ago
  year on year
  year - on - year
  year over year
  year - over - year
  last year
  last fiscal year
`)

/** What sets figures along a stretch of years, and so can bear out a trend. */
export const manyYears = PhraseTable.of(`
  since
  every year
  each year
  consecutive year
  consecutive years
  straight year
  straight years
  over the past
  over the last
  in the past
  in the last
  during the past
  for years
  decade
  decades
`)

/** Claims about everybody, everything or all time that no story can bear out. Source: GMM checklist, "superlatives, only, first, most". */
export const absolutes = PhraseTable.of(`
  everyone knows
  everybody knows
  everyone agrees
  everybody agrees
  nobody doubts
  no one doubts
  no one can deny
  nobody can deny
  no one disputes
  nobody disputes
  it is universally accepted
  universally acknowledged
  universally accepted
  the first ever
  the first - ever
  ever in history
  in human history
  in recorded history
  in the history of the world
  the best in the world
  the only one of its kind
  the only one in the world
  the first of its kind
  second to none
  like never before
`)

/** Verbs for large moves. Source: Ashworth, Style Matters: no "soaring" for small moves. */
export const bigMoves = new WordSet(`
  soar soars soared soaring skyrocket skyrockets skyrocketed rocket rockets rocketed surge surges surged surging
  plummet plummets plummeted plummeting plunge plunges plunged plunging nosedived crash crashes crashed collapse collapses collapsed
`)

/** What tells from where a change is measured. */
export const comparators = new WordSet(`
  from to since compared against than versus year years month months week weeks quarter decade day days between during
  over after before earlier previous last annual annually this today yesterday season
`)

/** Words that hold a claim at arm's length: "touted as the first of its kind", "if you are the best in the world". */
export const distances = new WordSet('if touted billed hailed described advertised promoted called dubbed claims one among like')

/** Judgements in the superlative, and what makes them boundless: "the best protection that any coast can have". */
export const superlatives = new WordSet('best worst finest greatest most')
export const boundless = PhraseTable.of(`
  that any
  of any
  in the world
  on earth
  in history
  of all time
  imaginable
  ever seen
`)

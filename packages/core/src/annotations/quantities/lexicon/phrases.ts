import { PhraseTable } from '../../../document/phrase-table.ts'
import { WordSet } from '../../../document/word-set.ts'
import type { Hedge } from '../quantity.ts'

const phrases: Record<Hedge, string> = {
  about: 'about|around|roughly|approximately|some|circa|an estimated|estimated|close to|or so|in the region of|approx|approx .|~',
  over: 'over|more than|above|greater than|upwards of|upward of|in excess of|exceeding|just over|well over|a little over|slightly more than|just above|higher than|beyond',
  under: 'under|less than|fewer than|below|lower than|just under|well under|just below|slightly less than',
  nearly: 'nearly|almost|not quite|virtually|approaching',
  'at-least': 'at least|a minimum of|no less than|no fewer than|not less than|minimum of',
  'at-most': 'at most|up to|as many as|as much as|a maximum of|no more than|not more than|maximum of|as high as'
}

const hedgePhrases = Object.entries(phrases).flatMap(([hedge, list]) =>
  list.split('|').map((phrase): [string, Hedge] => [phrase, hedge as Hedge])
)

/** How a number is hedged, by the words right before it. */
export const hedges = new PhraseTable<Hedge>(hedgePhrases)

/** The most tokens that a hedge has. */
export const LONGEST_HEDGE = Math.max(...hedgePhrases.map(([phrase]) => phrase.split(' ').length))

/** Words whose number is a label and counts nothing: "Article 50", "Channel 4", "Boeing 747", "No. 10". */
export const labels = new WordSet(`
  article section chapter page pages route highway interstate flight channel phase part volume vol no nos number
  room gate platform figure fig table version level grade apollo boeing airbus windows act bill clause paragraph item
  line district ward zone unit bus type class category model formula season episode week game round stage match
  paper resolution amendment proposition measure title schedule appendix schedule rule lot post division league
  junction exit runway pier hall studio radio area sector precinct squadron brigade battalion sol super
  mark mk psalm verse world war group
`)

/** Words behind a number that make it part of an address: "10 Downing Street". */
export const streetWords = new WordSet(
  'street road avenue lane drive square boulevard st rd ave way place court crescent terrace'
)

/** Words that no counted noun phrase goes on behind. */
export const boundaries = new WordSet(`
  of in at on for from by with to into onto over under about against between during since until after before as than per
  and or but nor so yet if when while where because although though that which who whom whose what how why whether
  is are was were be been being am has have had having do does did done will would shall should can could may might must
  the a an this that these those its their his her our your my it they he she we you i them him us me there here
  not no never only just also still already now then today yesterday tomorrow ago earlier later each every all both more less
  up down out off away back through across along around within without toward towards via amid despite including like
  said says say told tells added reported made took went came got left rose fell gained lost died joined voted
  remain remained remains became become stood stands set began ended came held met won saw showed need needed according
`)

/** Plurals without an s, and nouns that count without a plural. */
export const irregularPlurals = new WordSet(`
  people men women children police staff cattle sheep fish deer aircraft spacecraft crew personnel feet teeth mice
  dead injured wounded killed missing homeless unemployed jobless troops data media criteria phenomena alumni species series
  policemen firemen firefighters servicemen women businessmen spokesmen fishermen lives wives
`)

/** Participles that are themselves what is counted: "12 killed", "40 injured". */
export const casualties = new WordSet(
  'killed dead injured wounded hurt missing arrested detained hospitalised hospitalized infected'
)

/** Words before "half of" that leave it a share: "about half of the crew", not "the second half of the game". */
export const halfLeads = new WordSet(
  'about around roughly almost nearly over than just exactly only under least and or with for by of in to from on at is was but some that'
)

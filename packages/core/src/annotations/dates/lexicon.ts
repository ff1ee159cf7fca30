import { WordMap, WordSet } from '../../document/word-set.ts'

export const months = new WordMap<number>([
  ...numbered('january february march april may june july august september october november december'),
  ...numbered('jan feb mar apr may jun jul aug sep oct nov dec'),
  ['sept', 9]
])

/** Written so only before a number: "Dec. 5" is a date, "dec" alone is none, and "Mar", "Jan" are names. */
export const monthAbbreviations = new WordSet('jan feb mar apr jun jul aug sep sept oct nov dec')

/** Months that are other words or given names as well: "may", "to march", "June Smith". */
export const ambiguousMonths = new WordSet('march april may june august')

export const weekdays = new WordMap<number>([
  ...numbered('sunday monday tuesday wednesday thursday friday saturday', 0),
  ...numbered('sun mon tue wed thu fri sat', 0),
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4]
])

/** Written so only before a date: "Sat. 20 August". */
export const weekdayAbbreviations = new WordSet('sun mon tue tues wed weds thu thur thurs fri sat')

/** Feasts, events and clubs whose name ends in a weekday: "Black Friday", "Sheffield Wednesday". */
export const namedWeekdays = new WordSet(
  'good black ash bloody super easter palm maundy holy fat shrove cyber sheffield red boxing low whit'
)

/** Newspapers and programmes whose name starts with a weekday: "the Sunday Times", "Monday Night Football". */
export const weekdayTitles = new WordSet(
  'times telegraph mirror mail herald express post people sport independent tribune world star sun age review club'
)

/** Newspapers whose name ends in one: "the Mail on Sunday". */
export const papersOnSunday = new WordSet('mail independent')

export const partsOfDay = new WordSet('morning afternoon evening night lunchtime noon midnight')

export type DateUnit = 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'season' | 'half' | 'year' | 'decade' | 'century'

export const units = new WordMap<DateUnit>([
  ['day', 'day'],
  ['days', 'day'],
  ['weekend', 'weekend'],
  ['weekends', 'weekend'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['fortnight', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['century', 'century'],
  ['centuries', 'century'],
  ['season', 'year'],
  ['term', 'half'],
  ['semester', 'half']
])

/** Months that a season starts with, north of the equator: December for winter. */
export const seasons = new WordMap<number>([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12]
])

/** Days counted from the document's: "yesterday" is -1. */
export const deicticDays = new WordMap<number>([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1]
])

/** How many units away "this", "last" and "next" point. */
export const directions = new WordMap<number>([
  ['last', -1],
  ['this', 0],
  ['next', 1],
  ['current', 0],
  ['coming', 1]
])

/** Before "last year" and the like these make it something else: "the last year of the war", "in his last month". */
export const determiners = new WordSet("the a an its his her their our my your 's whose that these those every each no")

export const parts = new WordMap<'early' | 'mid' | 'late'>([
  ['early', 'early'],
  ['earlier', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
  ['later', 'late']
])

export const numerals = new WordMap<number>([
  ['a', 1],
  ['an', 1],
  ...numbered('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'),
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50]
])

export const ordinals = new WordMap<number>([
  ...numbered('first second third fourth fifth sixth seventh eighth ninth tenth'),
  ...numbered('1st 2nd 3rd 4th')
])

/** Behind the digits of an ordinal: "10th" is two tokens. */
export const ordinalEndings = new WordSet('st nd rd th')

/** Words before a bare month or year that make it a time. */
export const timePrepositions = new WordSet(`
  in of since until till by during before after from to through throughout between for early late mid last next this
  around about circa and or on every spring summer autumn fall winter year years fiscal financial
`)

/** Words before a number that make it a year, even one that few texts speak of: "in 1348", "by 2150". */
export const yearPrepositions = new WordSet('in since until till by during before after circa year from between')

/** Behind a four-digit number these make it a count: "2000 people". Common heads of counts, units and currencies. */
export const countedNouns = new WordSet(`
  people men women children workers jobs employees staff soldiers troops police officers students pupils voters votes
  seats members delegates passengers homes houses cars vehicles units shares copies tickets tonnes tons barrels bags
  dollars pounds euros yen francs marks lire rupees pesos roubles cents pence dlrs stg miles km kilometres kilometers
  metres meters feet ft foot acres hectares litres gallons kg grams mph watts megawatts points hours hrs minutes days
  weeks months years times calories million billion trillion mln bln thousand hundred percent pct contracts lots
  companies firms stores shops species words pages entries applicants patients deaths cases victims prisoners square cubic
`)

/** Parts two ends of a span: "October 10 to 12", "2012–2019". */
export const spanLinks = new WordSet('to - – — until till through thru')

export const halvesOfDay = new WordMap<'am' | 'pm'>([
  ['am', 'am'],
  ['a.m.', 'am'],
  ['a.m', 'am'],
  ['pm', 'pm'],
  ['p.m.', 'pm'],
  ['p.m', 'pm']
])

/** Before or behind "13:30" these make it a time of day, not a score, a ratio or a verse. */
export const clockOpeners = new WordSet('at by until till from before after around about since between to')
export const clockClosers = new WordSet('gmt bst cet cest est edt pst pdt utc ist local hours hrs et pt ct')

function* numbered(words: string, start = 1): Generator<readonly [string, number]> {
  let number = start
  for (const word of words.split(' ')) yield [word, number++]
}

import { WordMap, WordSet } from '@stet/core'

/** Words that say up or down and nothing else, before "from 80 to 110". */
export const directions = new WordMap<1 | -1>([
  ...words('rose risen rising increased climbed climbing grew grown grows soared jumped surged', 1),
  ...words('advanced doubled tripled quadrupled expanded widened swelled ballooned leapt rocketed up higher', 1),
  ...words('fell fallen falling decreased declined declining dropped dropping slumped slipped slid eased dwindled receded', -1),
  ...words('sank shrank shrunk plunged plummeted tumbled dipped halved narrowed down lower', -1)
])

/** Words that are nouns as often as verbs: "to rise from", but "cut the rise from 5% to 3%", "capped rises from 5% to 3%". */
export const unsureDirections = new WordMap<1 | -1>([
  ...words('rise increase climb grow soar jump surge advance expand widen leap gain', 1),
  ...words('fall decrease decline drop slump slip sink shrink plunge plummet tumble dip narrow', -1)
])

/** Words before a verb: "would rise". */
export const verbSigns = new WordSet('to will would could should may might can must did does do')

/** Words before a participle whose subject was moved: "was raised from 10% to 12%". */
export const passiveSigns = new WordSet('is are was were be been being')

/** Verbs that move their object: "raised its stake from 10% to 12%". */
export const transitive = new WordMap<1 | -1>([
  ...words('raised increased lifted boosted hiked raising increasing lifting boosting', 1),
  ...words('lowered reduced cut slashed trimmed lowering reducing cutting slashing trimming', -1)
])

/** Words between a direction and its amount or ends. */
export const manners = new WordSet('by of another further some a an even back')

/** Sentences about these count backwards or the other way round: a fall from 3 to 5 in a ranking, a yen that rises to 110. */
export const reversedScales = new WordSet(
  'rank ranks ranked ranking rankings place places position positions table league chart charts seed seeded seeding handicap ' +
    'odds list yen exchange parity currency dollar pound mark franc against par yield yields pole grid discount priority tier'
)

/** Words behind a list that leave something out of it. */
export const leftovers =
  /\b(?:rest|remaining|remainder|others?|etc|more|unknown|including|include[sd]?|among|such as|for example|mostly|mainly|at least|so far|elsewhere|balance)\b/i

function words(list: string, direction: 1 | -1): [string, 1 | -1][] {
  return list.split(' ').map((word) => [word, direction])
}

/** Nouns whose number is no number of the things listed: "12 medals: gold, silver and bronze". */
export const uncountedInLists = new WordSet(
  'medals goals points votes pages people years months weeks days hours minutes times seconds shares units runs games matches ' +
    'wins titles copies words seats jobs deaths cases degrees acres tonnes tons barrels children students employees workers'
)

/** Words in lower case that names have: "Bank of England", "Ludwig van der Rohe". */
export const nameLinks = new WordSet('of the de del della der den van von la le los al el bin ibn')

/** What a list under a line is a list of: "four things to know". */
export const listedNouns = new WordSet(
  'things reasons ways points steps tips questions facts takeaways lessons options rules items demands conditions changes measures ' +
    'proposals recommendations goals aims principles factors themes charts numbers ideas tricks signs myths mistakes moments areas'
)

/** Words that make of an item more than a name: "cost, which is high, and time". */
export const clauseWords = new WordSet(
  'which who whom whose that where when while because although though if as but with without including such like especially ' +
    'is are was were be been has have had will would can could may might should must do does did not ' +
    'said says he she it they we i you his her its their formerly both either also then thus so plus namely'
)

/** What stands behind a name and is none: "Portland, Oregon", "Arup, Inc.". US states, and the shortest of countries' names. */
export const trailingPlaces = new Set(
  (
    'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|' +
    'kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|' +
    'new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|' +
    'south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|' +
    'd.c.|ontario|quebec|england|scotland|wales|france|germany|italy|spain|canada|australia|japan|china|india|mexico|brazil|' +
    'inc|inc.|ltd|ltd.|llc|plc|jr|jr.|sr|sr.|ii|iii'
  ).split('|')
)

/** Words for people: "50 people: 30 men and 20 women". */
export const personNouns = new WordSet(
  'people persons men women boys girls adults children students pupils teachers workers employees officers soldiers civilians ' +
    'passengers members dead victims patients residents voters players staff jobs posts'
)

/** Words for people that leave nobody in two of them: "14 people, nine men and five women". */
export const exclusiveNouns: readonly WordSet[] = [
  new WordSet('men women children boys girls teenagers'),
  new WordSet('adults children infants babies teenagers'),
  new WordSet('civilians soldiers officers policemen militants rebels'),
  new WordSet('males females'),
  new WordSet('crew passengers')
]

/** Sums of money that their purposes share out; a price is none: "$10, $5 for children and $7 for students". */
export const sharedSums = new WordSet(
  'package grant budget fund plan deal scheme programme program settlement loan donation gift award bill investment bailout'
)

/** Kin who are named by their first names: "her four children, Mia, Leo, Ana and Max". */
export const kin = new WordSet('children sons daughters brothers sisters siblings grandchildren')

/** Units of more than one size, least and most in base units: short, metric and long tons; US and imperial; troy (NIST SP 811, appendix B). */
export const looseUnits: Readonly<Record<string, readonly [number, number]>> = {
  ton: [907.18474, 1016.0469088],
  gallon: [3.785411784, 4.54609],
  pint: [0.473176473, 0.56826125],
  ounce: [0.028349523125, 0.0311034768],
  barrel: [117.347765304, 163.65924],
  horsepower: [735.49875, 745.69987]
}

/**
 * How many of the second a unit of the first has been worth, least and most, in the years since the currencies float
 * (1971; the euro: 1999). "$" may be any dollar, down to Taiwan's and Hong Kong's.
 */
export const exchangeRates: readonly (readonly [from: string, to: string, least: number, most: number])[] = [
  ['GBP', 'USD', 1.03, 25],
  ['EUR', 'USD', 0.82, 25],
  ['GBP', 'EUR', 1, 1.8],
  ['USD', 'JPY', 70, 370]
]

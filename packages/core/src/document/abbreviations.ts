import { WordSet } from './word-set.ts'

const titles = `
  mr mrs ms mx dr prof gen col maj capt lt sgt cpl pvt sen sens rep reps gov govs pres rev hon fr supt cmdr adm insp det
  messrs mme mmes mlle amb atty brig cdr msgr
`
const numbered = 'no nos vol vols fig figs art arts sec ch pp p pg para nr ca c approx est rs cf circa'
const months = 'jan feb mar apr jun jul aug sep sept oct nov dec'
const weekdays = 'mon tue tues wed thu thur thurs fri sat sun'
const joining = 'st mt ft pt ave blvd rd hwy jr sr bros assn dept univ mfg intl natl al'

/** Titles: what follows the dot is a name. */
export const titleAbbreviations = new WordSet(titles)

/** The dot between two sides: "Kramer vs. Kramer". */
export const versusAbbreviations = new WordSet('vs v')

/** Ends no sentence where a number follows: "No. 10", "fig. 3", "Sept. 11". */
export const numberedAbbreviations = new WordSet(`${numbered} ${months}`)

/** Followed by the rest of a name or by a date more often than by a new sentence: "St. Louis", "Jr. Day", "Mon. Sept. 5". */
export const joiningAbbreviations = new WordSet(`${joining} ${weekdays}`)

/** Firms: what follows may be a person's post, "Acme Inc. Chairman Jo Lund", or a new sentence. */
export const firmAbbreviations = new WordSet('inc corp co cos ltd llc plc')

/** Posts that follow the name of a firm. */
export const posts = new WordSet(`
  chairman chairwoman chair chief president ceo cfo coo vice executive director founder co-founder spokesman spokeswoman
  spokesperson manager senior managing
`)

/** Abbreviations with dots of their own that end no sentence. */
export const neverFinal = new WordSet('e.g. i.e.')

/** Times of day: "9 a.m. Monday", "9 p.m. EST", "9 p.m. Moscow time". */
export const timesOfDay = new WordSet('a.m. p.m.')

export const dateWords = new WordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december ${months} ${weekdays} eastern pacific central mountain greenwich
`)

/** Names that are written with an exclamation mark. */
export const exclaimedNames = new WordSet('yahoo jeopardy yum wham')

/** Abbreviations whose dot is followed by a name or a number and so ends no sentence. */
export const leadingAbbreviations = new WordSet(`${titles} ${numbered} ${months} st mt ft vs v jr sr`)

/** Words that open a sentence far more often than they follow an abbreviation within one. */
export const sentenceOpeners = new WordSet(`
  the a an he she it they we i you this that these those his her their its our my but and or so in on at by for from
  with as if when while after before since although though however meanwhile there here what who why how where
  one some many most several not last earlier later both each all another such to of no under during despite also then
  because until unless whether according even only now today yesterday tomorrow asked nobody everyone everybody nothing everything
`)

/** People who speak in the plural: with a capital, and a word without one behind them, they open a sentence, "the U.S. Officials said". */
export const crowds = new WordSet(`
  officials police authorities officers experts analysts critics observers lawmakers prosecutors investigators regulators researchers
  scientists economists engineers residents neighbors neighbours voters republicans democrats conservatives liberals supporters
  opponents protesters demonstrators activists witnesses workers employees teachers doctors nurses students parents families
  farmers investors traders dealers shareholders drivers passengers tourists soldiers troops people men women children
`)

/** What a letter behind it completes: "Plan B", "vitamin D". */
export const letteredNouns = new WordSet(`
  plan vitamin group grade class category type series schedule section appendix exhibit hepatitis influenza level option version
  block unit division terminal gate wing building zone lane ward variable factor team side point line
`)

/** Verbs of speech behind a question that was quoted: “Why now?” Ms. Lund asked. */
export const speechVerbs = new WordSet(`
  said says asked asks told wrote added replied wondered shouted cried quipped joked exclaimed demanded yelled tweeted
`)

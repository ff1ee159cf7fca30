import { WordMap, WordSet, wordId } from '@stet/core'

/** Words that go with any date and so tell no event: units of time and money, verbs of saying. */
export const timeWords = new WordSet(`
  year years month months week weeks weekend day days quarter end ended ending earlier later start first second
  third fourth percent pct per million billion trillion dollar dollars pound pounds said says saying say will would told
  today tomorrow yesterday night morning afternoon evening mr mrs ms also after before during since until by from which
  share shares shareholder shareholders stockholder stockholders holder holders stock dividend dividends record payable
  two three four five six seven eight nine ten its his her him them our each both
  who their there they than this that with when where were has had have been about
`)

/** The text itself says that the date was changed: "the vote, moved from Tuesday". */
export const movingWords = new WordSet(`
  postponed moved rescheduled delayed brought originally instead deferred adjourned cancelled canceled
`)

/** The text itself says that there are several such events. */
export const repeatingWords = new WordSet(`
  extended extends revised again another further second third previous previously next earlier prior additional successive
`)

/** A statement is made of one thing more: "she also won in 1930". */
export const addingWords = new WordSet('also too either neither nor')

/** Words behind which, or before which, a noun phrase ends. */
export const functionWords = new WordSet(`
  the a an of in on at to for from by with between against over under about after before during since until as than and or
  but if when while where that which who whom whose it he she they we i you this these those is are was were be been being
  has have had will would can could may might must shall should do does did not also only said says say told
`)

/** Before a date: the event begins on it. */
export const startWords = new WordSet('from since starting beginning effective after between')

/** Before a date: the event ends on it or before it. */
export const endWords = new WordSet('until till through by before expire expires expired')

/** Before a weekday: it is no day of its own. */
export const habitWords = new WordSet('a an every each any some most')

/** Before a date with its year: a bond's name, "the notes due March 1, 1994". */
export const maturityWords = new WordSet('due maturing matures mature')

/** Before a date: it ends a period; with a period before them, it starts one. */
export const periodWords = new WordSet('ended ending ends')
export const startingWords = new WordSet('starts starting started begins beginning began')
export const periods = new WordSet('year season term')

/** The event is still to come. */
export const futureWords = new WordSet(
  'will would shall may could can expected expects expect scheduled due plans planned set next'
)

/** The event is past. */
export const pastWords = new WordSet(
  'was were had said told met won lost beat took made held began fell rose went came did saw sold bought paid put gave ran hit closed'
)

/**
 * Words that a retelling puts for one another, a deed a line: the lead has "lost to", the story "the defeat". Irregular
 * forms stand here because endings alone do not lead from "met" to "meeting".
 */
export const sameDeeds = new WordMap<number>(
  [
    'meet met meeting meetings talks summit conference',
    'win won wins victory beat beaten defeat defeated lose lost loses loss',
    'die died dies death deaths killed',
    'vote voted votes election elections poll polls ballot referendum',
    'buy bought purchase purchased acquire acquired acquisition takeover',
    'sell sold sale sales auction auctioned tender',
    'begin began begun begins start started starts opening opens opened',
    'expire expires expired expiry expiration deadline',
    'game match clash tie encounter fixture',
    'attack attacked bomb bombing blast explosion raid',
    'deal agreement accord pact agree agreed',
    'gig concert show performed perform performance',
    'launch launched release released unveil unveiled announce announced announcement disclosed',
    'fall fell fallen drop dropped decline declined slide slid plunge plunged',
    'rise rose risen climb climbed gain gained jump jumped rally rebound rebounded',
    'arrest arrested detained',
    'trial hearing court'
  ].flatMap((row) => row.split(' ').map((word, _, [name]) => [word, wordId(name)] as const))
)

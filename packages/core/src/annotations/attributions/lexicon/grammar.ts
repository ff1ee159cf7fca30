import { WordSet } from '../../../document/word-set.ts'

/** The closed word classes of English that bound a noun phrase (Quirk et al., A Comprehensive Grammar, 2.34–2.45). */
export const auxiliaries = new WordSet(`
  has have had having is are was were be been being am will would can could may might must shall should do does did
  get gets got getting
  hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't can't couldn't don't doesn't didn't i've i'd we've they've
`)
export const beForms = new WordSet("is are was were be been being get gets got getting isn't aren't wasn't weren't am")
/** With these a verb says what might be said, not what was. */
export const modals = new WordSet('should must may might can could')
export const negations = new WordSet(
  "not never hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't can't couldn't cannot don't doesn't didn't hardly"
)
export const prepositions = new WordSet(`
  of for at from with to in on by about close near familiar within across around inside behind under over among between against into like including
`)
export const personalPronouns = new WordSet('he she it they i we you')
export const definiteDeterminers = new WordSet('the this these that those both')
export const possessiveDeterminers = new WordSet('his her its their our my your whose')
/** Determiners that introduce somebody new, numbers of people among them. */
export const indefiniteDeterminers = new WordSet(`
  a an one some many several most few another other others any every each all no more two three four five six seven eight nine ten
  dozen dozens hundreds scores half various numerous multiple
`)
/** Quantities of nobody in particular that stand alone: "Others say", "Some argue". */
export const vagueHeads = new WordSet('some many others several another one most few')
/** Nobody speaks here: "no one said", "nothing suggests". */
export const nobody = new WordSet(
  'nobody none nothing anyone anybody everyone everybody anything everything something there what it that this which neither nor no someone somebody whoever if'
)
/** Words in which a clause begins, so that no subject reaches over them to the left. */
export const clauseOpeners = new WordSet(`
  that which who whom because although though while when whenever whereas if unless until since before after as where how what why
  but so than yet whether once and or nor except despite then however
`)
/** Adverbs that stand between a subject and its verb; those in "-ly" are told by their end. */
export const midAdverbs = new WordSet(
  'here there also often later then now still even just already thus long further again once ever soon too not never always sometimes all both instead himself herself themselves itself each'
)
/** Words behind a source that belong to it no more: times and the like. */
export const afterSource = new WordSet(`
  monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow last this earlier later recently late early
  now then here there again also once ago next
`)
/** Titles whose dot ends no source. */
export const titles = new WordSet('mr mrs ms dr prof gen col maj capt lt sgt sen rep gov rev hon st jr sr')
/** What stands behind a number and so between it and who speaks of it. */
export const units = new WordSet(`
  million billion trillion percent pct dollars cents pounds pence euros yen marks francs sterling tonnes tons barrels shares points
  miles years months weeks days hours monday tuesday wednesday thursday friday saturday sunday today yesterday
`)

import { PhraseTable } from '../../../document/phrase-table.ts'
import { WordSet } from '../../../document/word-set.ts'
import { verbWords } from './verbs.ts'

/**
 * Phrases behind which the source stands: "according to [police]". `speaker` phrases put words down to somebody;
 * `document` phrases name what was published and by whom; `cited` is somebody or something that speaks, or nothing: "citing costs".
 */
const sourcePhraseList = [
  ...phrases(
    'speaker',
    'according to|in the words of|in the view of|in the opinion of|in the eyes of|in the estimate of|as reported by|as quoted by|' +
      'word from|forecast by'
  ),
  ...phrases('cited', 'citing|quoting'),
  ...phrases(
    'document',
    'reported by|published by|released by|compiled by|conducted by|commissioned by|produced by|issued by|provided by|' +
      'obtained by|seen by|reviewed by|estimated by|measured by|calculated by|data from|data by|figures from|figures by|' +
      'numbers from|statistics from|estimates from|estimates by|a report by|a report from|a study by|a study from|a poll by|' +
      'a survey by|a survey of|a poll of|research by|research from|analysis by|an analysis by'
  )
]
export const sourcePhrases = new PhraseTable(sourcePhraseList)

export type SourcePhrase = 'speaker' | 'document' | 'cited'

function phrases(value: SourcePhrase, list: string): (readonly [string, SourcePhrase])[] {
  return list.split('|').map((phrase) => [phrase, value] as const)
}

const sourcelessList =
  'reportedly|purportedly|allegedly|rumoured to|rumored to|widely believed|widely thought|widely regarded|widely seen|widely considered'
/** Phrases that say "somebody says so" and name nobody. Reuters Handbook: no passive attribution. */
export const sourceless = PhraseTable.of(sourcelessList.replaceAll('|', '\n'))

export const quotedAs = PhraseTable.of(`
  quoted as saying
  cited as saying
  reported as saying
`)

/** What passes for a source in "it is believed that" and "is said to". */
const hearsayList =
  'believed said thought understood alleged claimed rumoured rumored reported reputed suggested argued feared assumed'
export const hearsay = new WordSet(hearsayList)

/** What is aired without a word on who has it … */
export const misgivings = new WordSet(
  'concern concerns fear fears doubt doubts question questions suspicion suspicions objection objections worries hopes calls'
)

/** … in these ways. Source: the Reuters Handbook, no passive attribution. */
const airedList = 'voiced raised expressed aired'
export const aired = new WordSet(airedList)

/**
 * Nouns that point to a document wherever they stand: who reads "the poll" knows where a figure comes from.
 */
const documentNounList = 'survey surveys study studies poll polls census audit analysis'
export const documentNouns = new WordSet(documentNounList)

/** Documents in which somebody says something: "in [a statement]", "in an [interview]". */
const statementNounList = `
  statement statements interview interviews report reports filing filings papers documents testimony letter email e-mail memo
  tweet speech review bulletin outlook release post transcript affidavit lawsuit complaint indictment disclosure disclosures records brief book essay
  address message
`
export const statementNouns = new WordSet(statementNounList)

/** What somebody gives, "in [Roe's words]", "by his own [account]": whose it is stands before it. */
const accountNounList = 'words view opinion account estimate estimates reckoning telling'
export const accountNouns = new WordSet(accountNounList)

/** The words at which an attribution may begin: every other word of a text is passed over with one look. */
export const cueWords = new WordSet([
  ...verbWords,
  ...sourcePhraseList.map(([phrase]) => phrase.split(' ')[0]),
  ...sourcelessList.split('|').map((phrase) => phrase.split(' ')[0]),
  ...`${hearsayList} ${airedList} ${documentNounList} ${statementNounList} ${accountNounList} quoted cited`.trim().split(/\s+/)
])

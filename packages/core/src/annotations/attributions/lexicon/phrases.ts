import { PhraseTable } from '../../../document/phrase-table.ts'
import { WordSet } from '../../../document/word-set.ts'
import { verbWords } from './verbs.ts'

/**
 * Phrases behind which the source stands: "according to [police]". `speaker` phrases put words down to somebody;
 * `document` phrases name what was published and by whom.
 */
const sourcePhraseList = [
  ...phrases('speaker', 'according to|in the words of|citing|quoting|as reported by|as quoted by|an interview with'),
  ...phrases(
    'document',
    'reported by|published by|released by|compiled by|conducted by|commissioned by|produced by|issued by|provided by|' +
      'obtained by|seen by|reviewed by|estimated by|measured by|calculated by|data from|data by|figures from|figures by|' +
      'numbers from|statistics from|estimates from|estimates by|a report by|a report from|a study by|a study from|a poll by|' +
      'a survey by|a survey of|a poll of|research by|research from|analysis by|an analysis by'
  )
]
export const sourcePhrases = new PhraseTable(sourcePhraseList)

function phrases(value: 'speaker' | 'document', list: string): (readonly [string, 'speaker' | 'document'])[] {
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
const hearsayList = 'believed said thought understood alleged claimed rumoured rumored reported reputed'
export const hearsay = new WordSet(hearsayList)

/**
 * Nouns that point to a document wherever they stand: who reads "the poll" knows where a figure comes from.
 */
const documentNounList = 'survey surveys study studies poll polls census audit analysis'
export const documentNouns = new WordSet(documentNounList)

/** Documents in which somebody says something: "in [a statement]", "in an [interview]". */
const statementNounList = `
  statement statements interview interviews report reports filing filings papers documents testimony letter email e-mail memo
  tweet speech release post transcript affidavit lawsuit complaint indictment disclosure disclosures records brief book essay
  address message
`
export const statementNouns = new WordSet(statementNounList)

/** The words at which an attribution may begin: every other word of a text is passed over with one look. */
export const cueWords = new WordSet([
  ...verbWords,
  ...sourcePhraseList.map(([phrase]) => phrase.split(' ')[0]),
  ...sourcelessList.split('|').map((phrase) => phrase.split(' ')[0]),
  ...`${hearsayList} ${documentNounList} ${statementNounList} quoted cited`.trim().split(/\s+/)
])

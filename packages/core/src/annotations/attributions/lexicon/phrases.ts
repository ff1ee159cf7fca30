import { PhraseTable } from '../../../document/phrase-table.ts'
import { WordSet } from '../../../document/word-set.ts'

/**
 * Phrases behind which the source stands: "according to [police]". `speaker` phrases put words down to somebody;
 * `document` phrases name what was published and by whom.
 */
export const sourcePhrases = new PhraseTable<'speaker' | 'document'>([
  ...phrases('speaker', 'according to|in the words of|citing|quoting|as reported by|as quoted by|an interview with'),
  ...phrases(
    'document',
    'reported by|published by|released by|compiled by|conducted by|commissioned by|produced by|issued by|provided by|' +
      'obtained by|seen by|reviewed by|estimated by|measured by|calculated by|data from|data by|figures from|figures by|' +
      'numbers from|statistics from|estimates from|estimates by|a report by|a report from|a study by|a study from|a poll by|' +
      'a survey by|a survey of|a poll of|research by|research from|analysis by|an analysis by'
  )
])

function phrases(value: 'speaker' | 'document', list: string): (readonly [string, 'speaker' | 'document'])[] {
  return list.split('|').map((phrase) => [phrase, value] as const)
}

/** Phrases that say "somebody says so" and name nobody. Reuters Handbook: no passive attribution. */
export const sourceless = PhraseTable.of(`
  reportedly
  allegedly
  purportedly
  rumoured to
  rumored to
  widely believed
  widely thought
  widely regarded
  widely seen
  widely considered
`)

export const quotedAs = PhraseTable.of(`
  quoted as saying
  cited as saying
  reported as saying
`)

/** What passes for a source in "it is believed that" and "is said to". */
export const hearsay = new WordSet('believed said thought understood alleged claimed rumoured rumored reported reputed')

/**
 * Nouns that point to a document wherever they stand: who reads "the poll" knows where a figure comes from.
 */
export const documentNouns = new WordSet('survey surveys study studies poll census audit analysis')

/** Documents in which somebody says something: "in [a statement]", "in an [interview]". */
export const statementNouns = new WordSet(`
  statement statements interview interviews report reports filing filings papers documents testimony letter email e-mail memo
  tweet speech release post transcript affidavit lawsuit complaint indictment disclosure disclosures records brief book essay
  address message
`)

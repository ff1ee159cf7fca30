import {
  ALL_CAPS,
  attributions,
  CAPITAL,
  type Document,
  isRunningText,
  quantities,
  quotedTokens,
  type Sentence,
  type WordSet
} from '@stet/core'
import { losses, narrator, owners, ownFigures, ownVoice, publicRecords, publishes, reckons, results } from './lexicon.ts'

/**
 * The sentences for which somebody stands: that of an attribution itself, whoever it names, and those behind it that it
 * reaches over; what the writer saw; and what the publication says that the story is about.
 */
export function vouchedSentences(document: Document, reach: number): ReadonlySet<number> {
  const vouched = new Set<number>()
  for (const { sentence, scope, strength } of attributions(document)) {
    const last = strength === 'document' ? Number.POSITIVE_INFINITY : sentence + reach
    vouched.add(sentence)
    for (let next = sentence + 1; next <= last && document.sentences[next]?.end <= scope.end; next++) vouched.add(next)
  }
  const quoted = quotedTokens(document)
  for (const sentence of document.sentences) {
    if (isFirstHand(document, sentence, quoted) || isOwnFigure(document, sentence)) vouched.add(sentence.index)
  }
  const opening = lede(document)
  if (opening) for (const sentence of ofTheStory(document, opening)) vouched.add(sentence.index)
  return vouched
}

/** The sentences whose figures are those of the publication, the results or the contest that a story opens with. */
function ofTheStory(document: Document, opening: Sentence): Sentence[] {
  const end = endOfPublication(document, opening)
  const interrupted = blocksOfOthers(document)
  const records = publicRecords.filter(({ opens }) => opens.every((words) => speaksOf(document, opening, words)))
  return document.sentences.filter(
    (sentence) =>
      (sentence.index >= opening.index && sentence.start < end && !interrupted.has(sentence.block)) ||
      records.some(({ figures }) => figures.some((words) => speaksOf(document, sentence, words)))
  )
}

// "I took the ferry. It left with 60 passengers", "we tested 1,200 pages": the writer counted them.
function isFirstHand(document: Document, { index, first, last, block }: Sentence, quoted: Uint8Array): boolean {
  const { tokens, sentences } = document
  for (let at = first; at <= last; at++) {
    // "US" is no "us".
    const inOwnVoice = ownVoice.has(tokens.word[at]) && (!tokens.is(at, CAPITAL) || (at === first && !tokens.is(at, ALL_CAPS)))
    if (inOwnVoice && !quoted[at]) return true
  }
  const before = sentences[index - 1]
  if (before?.block !== block) return false
  for (let at = before.first; at <= before.last; at++) if (narrator.has(tokens.word[at]) && !quoted[at]) return true
  return false
}

// "The club posted a record loss of 68m euros", "the institute raised its forecast to 2 percent": they are its own.
function isOwnFigure(document: Document, sentence: Sentence): boolean {
  const { tokens } = document
  if (speaksOf(document, sentence, publishes) && [results, losses].some((words) => speaksOf(document, sentence, words)))
    return true
  if (speaksOf(document, sentence, reckons)) return true
  for (let at = sentence.first; at < sentence.last; at++) {
    if (owners.has(tokens.word[at]) && [1, 2, 3].some((next) => ownFigures.has(tokens.word[at + next]))) return true
  }
  return false
}

/** So many paragraphs make a story with a lede; an excerpt has none. */
const STORY = 4

/** The first sentence of the story itself. */
export function lede(document: Document): Sentence | undefined {
  const sentences = document.sentences.filter((sentence) => isRunningText(document, sentence))
  const paragraphs = new Set(sentences.map(({ block }) => block))
  return paragraphs.size >= STORY ? sentences[0] : undefined
}

// "Experts say that the water is cleaner. Nitrogen has fallen by 62 percent": no longer the survey's.
function blocksOfOthers(document: Document): ReadonlySet<number> {
  const others = attributions(document).filter(
    ({ strength, back }) => strength === 'vague' || (strength === 'anonymous' && !back)
  )
  return new Set(others.map(({ sentence }) => document.sentences[sentence].block))
}

/**
 * Up to where the figures of a story are those of the publication that it opens with. "Vacancies have doubled, a survey
 * shows": the story is about the survey. "Starts fell 3 percent, the Commerce Department said": it goes on about its
 * figures until another source speaks. The source may come with the second sentence.
 */
function endOfPublication(document: Document, { index }: Sentence): number {
  const all = attributions(document)
  const source = all.find(({ sentence, by }) => sentence >= index && sentence <= index + 1 && by !== 'link' && by !== 'act')
  if (source?.strength === 'document') return Number.POSITIVE_INFINITY
  if (source?.strength !== 'institution' || !quantities(document).some(({ sentence }) => sentence === index)) return 0
  const other = all.find(
    ({ sentence, back, strength }) => sentence > source.sentence && !back && strength !== 'institution' && strength !== 'document'
  )
  return other?.start ?? Number.POSITIVE_INFINITY
}

function speaksOf({ tokens }: Document, { first, last }: Sentence, words: WordSet): boolean {
  for (let at = first; at <= last; at++) if (words.has(tokens.word[at])) return true
  return false
}

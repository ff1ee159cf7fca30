import {
  ALL_CAPS,
  type Attribution,
  attributions,
  CAPITAL,
  type Document,
  isRunningText,
  quantities,
  quotedTokens,
  rarityOf,
  type Sentence,
  WORD,
  WordSet
} from '@stet/core'
import {
  hollow,
  houseVoice,
  losses,
  owners,
  ownFigures,
  ownVoice,
  periods,
  publicRecords,
  publishes,
  reckons,
  results
} from './lexicon.ts'

/** Who stands for the figures of a document. */
export interface Vouching {
  /** Index of the first sentence of the story, where it has one. */
  lede: number | undefined
  isVouched(sentence: number): boolean
}

/**
 * Somebody stands for a sentence that an attribution names, whoever it names, and for those behind it that it
 * reaches over; for what the writer saw; and for what the publication says that the story is about.
 */
export function vouching(document: Document, reach: number): Vouching {
  const attributed = attributedSentences(document, reach)
  const quoted = quotedTokens(document)
  const opening = lede(document)
  const isOfStory = opening ? ofTheStory(document, opening) : () => false
  return {
    lede: opening?.index,
    isVouched(index) {
      const sentence = document.sentences[index]
      return (
        isAnswer(document, sentence) ||
        attributed.has(index) ||
        isOfData(document, sentence) ||
        isFirstHand(document, sentence, quoted) ||
        isOwnFigure(document, sentence) ||
        isOfStory(sentence)
      )
    }
  }
}

function attributedSentences(document: Document, reach: number): ReadonlySet<number> {
  const attributed = new Set<number>()
  for (const { sentence, scope, strength, by } of attributions(document)) {
    const last = strength === 'document' ? Number.POSITIVE_INFINITY : sentence + reach
    attributed.add(sentence)
    if (houses.has(strength) && by !== 'opinion' && takesUpBefore(document, sentence)) attributed.add(sentence - 1)
    if (reach > 0 && goesOnBehindBreak(document, sentence, strength)) attributed.add(sentence + 1)
    for (let next = sentence + 1; next <= last && document.sentences[next]?.end <= scope.end; next++) attributed.add(next)
  }
  return attributed
}

// "133m messages were sent. [It] is the highest total recorded by the association": the source comes with the next sentence.
function takesUpBefore({ sentences, tokens }: Document, index: number): boolean {
  const { first, block } = sentences[index]
  return sentences[index - 1]?.block === block && points.has(tokens.word[first]) && points.has(tokens.word[first + 1])
}

const points = new WordSet('it this that these those is are was were figure figures')

// "Roe said the levy would rise.¶It would bring in 4 million": a paragraph that is one sentence, taken up by the first word of the next.
function goesOnBehindBreak(document: Document, index: number, strength: Attribution['strength']): boolean {
  const { sentences, tokens } = document
  const own = sentences[index]
  const next = sentences[index + 1]
  if (!next || next.block !== own.block + 1 || weak.has(strength)) return false
  if (takesUp.has(tokens.word[next.first]) || (of.has(tokens.word[next.first]) && takesUp.has(tokens.word[next.first + 1])))
    return true
  const topic = { first: next.first, last: Math.min(next.last, next.first + TOPIC - 1) }
  if (
    houses.has(strength) &&
    (speaksOf(document, topic, also) || speaksOf(document, topic, subjectWords(document, own, TAKEN_UP)))
  )
    return true
  if (!the.has(tokens.word[next.first])) return false
  return deeds.has(tokens.word[next.first + 1]) || repeats(document, own, next.first + 1)
}

// "The ministry said that [the deficit] had grown.¶[The trade deficit] came to 4 million": a thing that was just spoken of.
function repeats({ tokens }: Document, { first, last }: Sentence, noun: number): boolean {
  for (let at = first; at <= last; at++) {
    if (tokens.word[at] === tokens.word[noun] || (tokens.word[at] === tokens.word[noun + 1] && !tokens.is(noun + 1, CAPITAL)))
      return rarityOf(tokens.word[at]) >= CONTENT
  }
  return false
}

/** A word this rare, in bits, can be taken up: "the home" (10) can, "the time" (9) cannot. */
const CONTENT = 10
const the = new WordSet('the')

/** … and this rare in the topic of the next: "coffee" (13) does, "road" (12) does not. */
const TAKEN_UP = 13

/** So many tokens of a sentence say what it is about: "Of all corporate ratings changes". */
const TOPIC = 6
const also = new WordSet('also')
const of = new WordSet('of')
const houses: ReadonlySet<Attribution['strength']> = new Set(['institution', 'document'])
const weak: ReadonlySet<Attribution['strength']> = new Set(['vague', 'none'])
const takesUp = new WordSet('it this these that those they he she its his her their')
/** What sums up what was said: "the action affects 2 million". */
const deeds = new WordSet('action actions move moves decision change changes measure measures announcement step steps')

/** Whether the figures of a sentence are those of the publication, the results or the contest that a story opens with. */
function ofTheStory(document: Document, opening: Sentence): (sentence: Sentence) => boolean {
  const publication = publicationOf(document, opening)
  const records = publicRecords.filter(({ opens }) => opens.every((words) => speaksOf(document, opening, words)))
  return (sentence) =>
    (sentence.index >= opening.index && publication(sentence)) ||
    records.some(({ figures }) => figures.some((words) => speaksOf(document, sentence, words)))
}

// "I took the ferry. It left with 60 passengers", "we tested 1,200 pages": the writer counted them.
function isFirstHand(document: Document, { index, first, last, block }: Sentence, quoted: Uint8Array): boolean {
  const { tokens, sentences } = document
  for (let at = first; at <= last; at++) {
    // "US" is no "us".
    const inOwnVoice = ownVoice.has(tokens.word[at]) && (!tokens.is(at, CAPITAL) || (at === first && !tokens.is(at, ALL_CAPS)))
    if (inOwnVoice && !quoted[at]) return true
  }
  const before = sentences[openingOfList(document, index) - 1]
  if (!before) return false
  const goesOn = before.block === block ? ownVoice : houseVoice
  for (let at = before.first; at <= before.last; at++)
    if (goesOn.has(tokens.word[at]) && !tokens.is(at, ALL_CAPS) && !quoted[at]) return true
  return false
}

// "We sent a letter.¶* It went to 4,000 people": an item of a list goes on with what stands before the list.
function openingOfList(document: Document, index: number): number {
  const { sentences } = document
  if (document.blockOf(sentences[index]).kind !== 'list-item') return index
  let first = index
  while (first > 0 && document.blockOf(sentences[first - 1]).kind === 'list-item') first--
  return first
}

// "What did you change?¶I cut 40 posts": the paragraph behind a question to "you" is an answer, and whoever gives it the source.
function isAnswer(document: Document, { index, block }: Sentence): boolean {
  const { tokens, sentences, text } = document
  let before = index
  while (before >= 0 && sentences[before].block === block) before--
  const question = sentences[before]
  if (!question || !isRunningText(document, question) || text[tokens.start[question.last]] !== '?') return false
  return speaksOf(document, question, addressee)
}

const addressee = new WordSet("you your you've you're")

// "Data coming out of Roeland on Thursday underlined the problems. Its economy grew by 1.7 percent"
function isOfData({ sentences, tokens }: Document, { index, block }: Sentence): boolean {
  const before = sentences[index - 1]
  return before?.block === block && data.has(tokens.word[before.first])
}

const data = new WordSet('data figures statistics')

// "The club posted a record loss of 68m euros", "the institute raised its forecast to 2 percent": they are its own.
function isOwnFigure(document: Document, sentence: Sentence): boolean {
  const { tokens } = document
  if (speaksOf(document, sentence, publishes) && [results, losses].some((words) => speaksOf(document, sentence, words)))
    return true
  if (speaksOf(document, sentence, reckons)) return true
  if (isResultOf(document, sentence)) return true
  if (speaksOf(document, sentence, periods) && [results, losses].some((words) => speaksOf(document, sentence, words))) return true
  for (let at = sentence.first; at < sentence.last; at++) {
    if (owners.has(tokens.word[at]) && [1, 2, 3].some((next) => ownFigures.has(tokens.word[at + next]))) return true
  }
  return false
}

// "The company's total revenues in 1986 declined to", "Roe's chemical business earned"
function isResultOf({ tokens }: Document, { first, last }: Sentence): boolean {
  for (let at = first; at < last; at++) {
    if (!possessives.has(tokens.word[at])) continue
    for (let next = at + 1; next <= last && next <= at + RESULT; next++)
      if (results.has(tokens.word[next]) || earned.has(tokens.word[next])) return true
  }
  return false
}

/** So many tokens behind whose it is a result may stand: "its total operating revenues". */
const RESULT = 3
const possessives = new WordSet("'s ’s its")
const earned = new WordSet('earned earns')

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
 * Which figures of a story are those of the publication that it opens with. "Vacancies have doubled, a survey
 * shows": the story is about the survey. "Starts fell 3 percent, the Commerce Department said": it goes on about its
 * figures until another source speaks, and behind it where it comes back to their subject: "Starts in the west fell by 8
 * percent". The source may come with the second sentence.
 */
function publicationOf(document: Document, opening: Sentence): (sentence: Sentence) => boolean {
  const { index } = opening
  const all = attributions(document)
  const sources = all.filter(({ sentence, by }) => sentence >= index && sentence <= index + 1 && by !== 'link' && by !== 'act')
  const source = sources.find(({ cue }) => isPublication(document, cue)) ?? sources[0]
  const isStatistic = source?.strength === 'institution' && quantities(document).some(({ sentence }) => sentence === index)
  if (source?.strength !== 'document' && !isStatistic && !(source?.strength === 'institution' && isOnlyVoice(all)))
    return () => false
  const interrupted = blocksOfOthers(document)
  if (source.strength === 'document') return ({ block }) => !interrupted.has(block)
  const other = all.find(
    ({ sentence, back, strength }) => sentence > source.sentence && !back && strength !== 'institution' && strength !== 'document'
  )
  if (!other) return ({ block }) => !interrupted.has(block)
  const subject = subjectWords(document, opening, TELLING)
  const own = document.sentences[other.sentence].block
  return (sentence) =>
    !interrupted.has(sentence.block) &&
    (sentence.start < other.start || (sentence.block !== own && speaksOf(document, sentence, subject)))
}

// "The institute said … It warned … The institute's report says": nobody else speaks, and the story is its account.
function isOnlyVoice(all: readonly Attribution[]): boolean {
  const voices = all.filter(({ by }) => by !== 'link' && by !== 'act')
  const own = voices.filter(({ strength }) => strength === 'institution' || strength === 'document')
  return own.length === voices.length && own.length >= ACCOUNT
}

/** So many times a source is named in a story that is its account. */
const ACCOUNT = 3

// "The institute said in its spring [review]": the story is about the review.
function isPublication({ tokens }: Document, { start, end }: Attribution['cue']): boolean {
  return publications.has(tokens.word[tokens.at(end) - 1]) && start < end
}

const publications = new WordSet('report review survey study bulletin outlook census poll audit')

/** A word this rare, in bits, tells what a story is about: "bridge" (14) does, "road" (13) does not. */
const TELLING = 14

// The words of the lede in lower case that are telling: "orders", "durable".
function subjectWords({ tokens }: Document, { first, last }: Sentence, rarity: number): { has(word: number): boolean } {
  const words = new Set<number>()
  for (let at = first; at <= last; at++) {
    if (
      tokens.kind[at] === WORD &&
      !tokens.is(at, CAPITAL) &&
      rarityOf(tokens.word[at]) >= rarity &&
      !hollow.has(tokens.word[at])
    )
      words.add(tokens.word[at])
  }
  return words
}

function speaksOf(
  { tokens }: Document,
  { first, last }: Pick<Sentence, 'first' | 'last'>,
  words: { has(word: number): boolean }
): boolean {
  for (let at = first; at <= last; at++) if (words.has(tokens.word[at])) return true
  return false
}

import { type Document, PhraseTable, type Sentence, WordSet } from '@stet/core'
import { chatbotTopics, citationJunk, japanese, japaneseAgreements, type Pack, packs, reporting } from './chatbot.ts'
import type { Leftover } from './placeholders.ts'

type Kind = 'offers' | 'giveaways' | 'wrappers'

const phrases = new PhraseTable<{ kind: Kind; words: Words }>(packs.flatMap(phrasesOf))

type WordList = 'speakers' | 'work' | 'kinds' | 'agreements' | 'reworked' | 'texts' | 'styles'

/** What a sentence must have besides the phrase, in the phrase's language. */
type Words = Record<WordList, WordSet>

function phrasesOf(pack: Pack): [string, { kind: Kind; words: Words }][] {
  const words: Words = {
    speakers: new WordSet(pack.speakers),
    work: new WordSet(pack.work),
    kinds: new WordSet(pack.kinds),
    agreements: new WordSet(pack.agreements),
    reworked: new WordSet(pack.reworked),
    texts: new WordSet(pack.texts),
    styles: new WordSet(pack.styles)
  }
  const kinds: Kind[] = ['offers', 'giveaways', 'wrappers']
  return kinds.flatMap((kind) =>
    linesOf(pack[kind]).map((phrase): [string, { kind: Kind; words: Words }] => [phrase, { kind, words }])
  )
}

function linesOf(list: string): string[] {
  return list
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

const topics = new WordSet(chatbotTopics)
const speech = new WordSet(reporting)

/** Sentences that a chatbot said to the writer, not the writer to the reader; in a story about chatbots, those that it cites. */
export function findAnswers(document: Document): Leftover[] {
  return [...findEuropean(document), ...findJapanese(document)]
}

function* findEuropean(document: Document): Generator<Leftover> {
  let reported = -1
  for (const { first, last, value } of phrases.findAll(document)) {
    const sentence = document.sentenceAt(document.tokens.start[first])
    if (!sentence || sentence.index === reported) continue
    const applies = tests[value.kind]
    if (!applies(document, sentence, first, last, value.words)) continue
    reported = sentence.index
    const { start, end } = sentence
    yield { start, end, what: 'answer of a chatbot', sign: document.span(first, last) }
  }
}

// At most "Sure," or "¿" stands before an offer.
const furthestIn = 2

type Test = (document: Document, sentence: Sentence, first: number, last: number, words: Words) => boolean

const tests: Record<Kind, Test> = {
  giveaways: () => true,
  // "If you want, I can also create an even snappier version": the offer, who makes it, and the work.
  offers: (document, sentence, first, _last, { speakers, work }) =>
    first - sentence.first <= furthestIn &&
    has(document, sentence, speakers) &&
    has(document, sentence, work) &&
    !has(document, sentence, speech),
  wrappers: (document, sentence, first, last, words) =>
    handsOverItsWork(document, sentence, last, words) ||
    handsOverOnRequest(document, sentence, first, last, words) ||
    signsOfAnAnswer(document, sentence, last, words) >= enoughSigns
}

const closeBehind = 6

// "Here is a rewritten version", "…, here are two additional subheads"
function handsOverItsWork(document: Document, { last: end }: Sentence, last: number, { kinds }: Words): boolean {
  return count(document, last + 1, Math.min(end, last + closeBehind), kinds) > 0
}

// "Sure! Here's a summary", "Certainly. Below is a 500-word article", "Sure, here's a summary:"; "Sure, here is the summary: we lost." is a writer's.
function handsOverOnRequest(document: Document, { last: end }: Sentence, first: number, last: number, words: Words): boolean {
  const before = first - 2
  if (before < 0 || !words.agreements.has(document.tokens.word[before])) return false
  if (document.tokens.form(first - 1) === ',' && !isLeadIn(document, end)) return false
  return count(document, last + 1, Math.min(end, last + closeBehind), words.texts) > 0
}

// A line that ends in a colon, before what it hands over.
function isLeadIn({ tokens, blocks }: Document, end: number): boolean {
  return tokens.form(end) === ':' && blocks.some((block) => block.end === tokens.end[end])
}

// "Here is a shortened version of his speech:" has three and may be the paper's own.
const enoughSigns = 4

// "Here's a tightened version of the section on funding, with a more authoritative tone:" has five.
function signsOfAnAnswer(document: Document, { last: end }: Sentence, last: number, { reworked, texts, styles }: Words): number {
  return (
    Math.min(1, count(document, last + 1, end, reworked)) +
    Math.min(2, count(document, last + 1, end, texts)) +
    Math.min(2, count(document, last + 1, end, styles)) +
    (isLeadIn(document, end) ? 1 : 0)
  )
}

function has(document: Document, { first, last }: Sentence, words: WordSet): boolean {
  return count(document, first, last, words) > 0
}

function count({ tokens }: Document, first: number, last: number, words: WordSet): number {
  let found = 0
  for (let token = first; token <= last; token++) if (words.has(tokens.word[token])) found++
  return found
}

// Any story may mention a chatbot; one that is about them may quote one without marks.
const mentionsOfATheme = 3

/** Whether a text is about chatbots, or the passage around what they are said to have answered: the same paragraph or the next. */
export function isAboutChatbots(document: Document, answers: readonly Leftover[]): boolean {
  const said = new Set(answers.map(({ start }) => document.sentenceAt(start)?.index))
  const blocks = new Set(answers.map(({ start }) => document.sentenceAt(start)?.block))
  let mentions = 0
  for (const { first, last, index, block } of document.sentences) {
    if (said.has(index)) continue
    const here = count(document, first, last, topics)
    if (here > 0 && (blocks.has(block) || blocks.has(block - 1) || blocks.has(block + 1))) return true
    mentions += here
  }
  return mentions >= mentionsOfATheme
}

function* findJapanese({ text }: Document): Generator<Leftover> {
  if (!text.includes('。') || japanese.topics.test(text)) return
  let before = ''
  for (const { 0: sentence, index } of text.matchAll(/[^。！？\n]+[。！？]?/g)) {
    if (isJapaneseAnswer(sentence, before)) yield { start: index, end: index + sentence.length, what: 'answer of a chatbot' }
    before = sentence.slice(0, -1).trim()
  }
}

function isJapaneseAnswer(sentence: string, before: string): boolean {
  const { giveaways, offers, work, politeness, wrappers, texts, reworked } = japanese
  if (giveaways.test(sentence)) return true
  if (offers.test(sentence) && work.test(sentence) && politeness.test(sentence)) return true
  return wrappers.test(sentence) && (reworked.test(sentence) || japaneseAgreements.has(before)) && texts.test(sentence)
}

const anyJunk = new RegExp(citationJunk.map((junk) => junk.replace(/[[\].]/g, '\\$&')).join('|'))

/** Marks that a chatbot's interface leaves in copied text, and links that say so. */
export function* findCitationJunk({ text, marks }: Document): Generator<Leftover> {
  if (marks.length === 0 && !anyJunk.test(text)) return
  for (const junk of citationJunk) {
    for (let at = text.indexOf(junk); at >= 0; at = text.indexOf(junk, at + junk.length)) {
      const end = at + junk.length
      yield { start: wordStart(text, at), end: wordEnd(text, end), what: 'mark of a chatbot' }
    }
    for (const { href, start, end } of marks) if (href?.includes(junk)) yield { start, end, what: `link with \`${junk}\`` }
  }
}

function wordStart(text: string, at: number): number {
  while (at > 0 && !/\s/.test(text[at - 1])) at--
  return at
}

function wordEnd(text: string, at: number): number {
  while (at < text.length && !/\s/.test(text[at])) at++
  return at
}

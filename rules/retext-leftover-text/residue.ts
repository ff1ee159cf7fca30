import { type Document, PhraseTable, type Sentence, WordSet } from '@stet/core'
import { chatbotTopics, citationJunk, japaneseGiveaways, type Pack, packs } from './chatbot.ts'
import type { Leftover } from './placeholders.ts'

type Kind = 'offer' | 'giveaway' | 'wrapper'

const phrases = new PhraseTable<{ kind: Kind; words: Words }>(packs.flatMap(phrasesOf))

/** What a sentence must have besides the phrase, in the phrase's language. */
interface Words {
  speakers: WordSet
  work: WordSet
  kinds: WordSet
}

function phrasesOf({ offers, giveaways, wrappers, speakers, work, kinds }: Pack): [string, { kind: Kind; words: Words }][] {
  const words = { speakers: new WordSet(speakers), work: new WordSet(work), kinds: new WordSet(kinds) }
  const rows = (list: string, kind: Kind) =>
    linesOf(list).map((phrase): [string, { kind: Kind; words: Words }] => [phrase, { kind, words }])
  return [...rows(offers, 'offer'), ...rows(giveaways, 'giveaway'), ...rows(wrappers, 'wrapper')]
}

function linesOf(list: string): string[] {
  return list
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

const topics = new WordSet(chatbotTopics)

/** Sentences that a chatbot said to the writer, not the writer to the reader. */
export function* findResidue(document: Document): Generator<Leftover> {
  const said = new Map<number, Leftover>()
  for (const { first, last, value } of phrases.findAll(document)) {
    const sentence = document.sentenceAt(document.tokens.start[first])
    if (!sentence || said.has(sentence.index)) continue
    const applies = tests[value.kind]
    if (!applies(document, sentence, first, last, value.words)) continue
    const { start, end } = sentence
    said.set(sentence.index, { start, end, what: 'answer of a chatbot', sign: document.span(first, last) })
  }
  if (said.size > 0 && !isAboutChatbots(document, said)) yield* said.values()
  yield* findJapanese(document)
}

// At most "Sure," stands before an offer.
const furthestIn = 2

type Test = (document: Document, sentence: Sentence, first: number, last: number, words: Words) => boolean

const tests: Record<Kind, Test> = {
  giveaway: () => true,
  // "If you want, I can also create an even snappier version": the offer, who makes it, and the work.
  offer: (document, sentence, first, _last, { speakers, work }) =>
    first - sentence.first <= furthestIn && has(document, sentence, speakers) && has(document, sentence, work),
  // "Here is a rewritten version", "…, here are two additional subheads"
  wrapper: ({ tokens }, sentence, _first, last, { kinds }) => {
    for (let token = last + 1; token <= Math.min(sentence.last, last + 6); token++) if (kinds.has(tokens.word[token])) return true
    return false
  }
}

function has({ tokens }: Document, { first, last }: Sentence, words: WordSet): boolean {
  for (let token = first; token <= last; token++) if (words.has(tokens.word[token])) return true
  return false
}

function isAboutChatbots({ tokens, sentences }: Document, said: ReadonlyMap<number, Leftover>): boolean {
  for (const { first, last, index } of sentences) {
    if (said.has(index)) continue
    for (let token = first; token <= last; token++) if (topics.has(tokens.word[token])) return true
  }
  return false
}

function* findJapanese({ text }: Document): Generator<Leftover> {
  if (!text.includes('。')) return
  for (const phrase of japaneseGiveaways) {
    const at = text.indexOf(phrase)
    if (at < 0) continue
    const start = Math.max(text.lastIndexOf('。', at) + 1, text.lastIndexOf('\n', at) + 1)
    const stop = text.indexOf('。', at)
    yield { start, end: stop < 0 ? at + phrase.length : stop + 1, what: 'answer of a chatbot' }
  }
}

/** Marks that a chatbot's interface leaves in copied text, and links that say so. */
export function* findCitationJunk({ text, marks }: Document): Generator<Leftover> {
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

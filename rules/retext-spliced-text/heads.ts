import {
  type Block,
  CAPITAL,
  DOTTED,
  type Document,
  type Finding,
  isCommonWord,
  MIXED,
  PUNCTUATION,
  SPACED,
  type Tokens,
  WORD
} from '@stet/core'
import { wordCutAt } from './cut-word.ts'
import { nameParticles } from './lexicon.ts'
import { isEnded } from './tails.ts'

// Fewer words are a label, a signature or a line of a poem.
const fewestWords = 4

// Nobody loses so many; it is the style of a long text.
const most = 20

/** Paragraphs whose beginning was cut off: they start in mid-word or in mid-sentence. */
export function* findCutHeads(document: Document): Generator<Finding> {
  const heads = document.blocks.map((block, index) => ({ block, index, token: document.tokens.at(block.start) }))
  const low = heads.filter(
    ({ block, token }) => block.kind === 'paragraph' && startsLow(document.tokens, token) && isEnded(document, block)
  )
  // A text that starts most of its paragraphs so means to: verse, chat, a writer without capitals.
  if (low.length === 0 || low.length * 3 > heads.length || low.length > most) return
  for (const { block, index, token } of low) {
    if (isLowOnPurpose(document, token) || goesOn(document, index, token) || countWords(document, block, token) < fewestWords)
      continue
    yield report(document, block, token)
  }
}

function startsLow(tokens: Tokens, token: number): boolean {
  if (tokens.kind[token] !== WORD || tokens.is(token, CAPITAL | MIXED | DOTTED)) return false
  const form = tokens.text(token)
  return form !== form.toUpperCase()
}

// "van der Meer", "e-mail", "gov.uk", "a) the plan", "note: the plan", and firms that write themselves so wherever they stand.
function isLowOnPurpose({ tokens }: Document, token: number): boolean {
  const next = token + 1
  if (next >= tokens.length) return true
  const form = tokens.form(token)
  if (nameParticles.has(tokens.word[token]) && leadsToName(tokens, next)) return true
  if (!tokens.is(next, SPACED) && tokens.kind[next] === PUNCTUATION) {
    const mark = tokens.form(next)
    if (mark === ':' || (mark === '.' && !tokens.is(next + 1, SPACED))) return true
    if ((mark === ')' || mark === '.') && /^(?:\w|[ivx]+)$/.test(form)) return true
    if (mark === '-' && form.length === 1) return true
  }
  return !isCommonWord(tokens.word[token]) && standsElsewhere(tokens, token)
}

function leadsToName(tokens: Tokens, token: number): boolean {
  let at = token
  while (at < tokens.length && (nameParticles.has(tokens.word[at]) || tokens.kind[at] === PUNCTUATION)) at++
  return at < tokens.length && tokens.is(at, CAPITAL)
}

function standsElsewhere(tokens: Tokens, token: number): boolean {
  for (let other = 0; other < tokens.length; other++) {
    if (other !== token && tokens.word[other] === tokens.word[token] && !tokens.is(other, CAPITAL)) return true
  }
  return false
}

// A paragraph may carry on a sentence that a list, a table, code or a colon has interrupted.
function goesOn(document: Document, index: number, token: number): boolean {
  if (index === 0) return false
  const before = document.blocks[index - 1]
  if (/[,;:\u2013\u2014-](?: and| or)?$/.test(document.slice(before))) return true
  return isCommonWord(document.tokens.word[token]) && interrupting.has(before.kind)
}

const interrupting = new Set(['list-item', 'block-quote', 'code', 'table-cell'])

function countWords({ tokens }: Document, block: Block, token: number): number {
  let words = 0
  for (let at = token; at < tokens.length && tokens.end[at] <= block.end && words < fewestWords; at++)
    if (tokens.kind[at] === WORD) words++
  return words
}

function report(document: Document, block: Block, token: number): Finding {
  const sentence = document.sentenceAt(block.start)
  const cut = wordCutAt(document, token)
  const inWord = cut !== undefined || !isCommonWord(document.tokens.word[token])
  const opening = document.text.slice(block.start, document.tokens.end[Math.min(token + 3, sentence?.last ?? token)])
  return {
    place: { start: block.start, end: sentence?.end ?? block.end },
    reason: `Unexpected start of a paragraph \`${opening}\`, expected a whole sentence: it begins in mid-${inWord ? 'word' : 'sentence'}`,
    related: cut && [
      { place: cut, reason: `\`${document.tokens.text(token)}\` may be what is left of \`${document.slice(cut)}\`` }
    ],
    note: 'The beginning of this paragraph is missing. Restore it from the copy before.'
  }
}

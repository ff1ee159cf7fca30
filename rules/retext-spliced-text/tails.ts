import {
  ALL_CAPS,
  type Block,
  CAPITAL,
  type Document,
  type Finding,
  isCommonWord,
  isStartOfCommonWord,
  NUMBER,
  type Sentence,
  type Span,
  type Tokens,
  WORD
} from '@stet/core'
import { danglingWords, plainVerbs } from './lexicon.ts'

// Where fewer of the longer paragraphs end in a full stop, ends without one are the style of the text.
const leastShareEnded = 0.75
const longParagraph = 8
// Nobody loses so many ends; it is the style of a long text.
const most = 20

/** Paragraphs that break off in mid-word or in mid-sentence. */
export function* findCutTails(document: Document): Generator<Finding> {
  const { blocks } = document
  const open = blocks.filter((block) => block.kind === 'paragraph' && !isEnded(document, block))
  if (open.length === 0 || open.length > most || !endsItsParagraphs(document)) return
  const lastOfText = blocks[blocks.length - 1]
  for (const block of open) {
    if (block === blocks[0] && block !== lastOfText) continue // a headline
    const sentence = lastSentence(document, block)
    const end = sentence && lastWord(document.tokens, sentence)
    if (!end || isListItem(document, block) || isFollowedByDisplay(document, block)) continue
    const isLast = block === lastOfText
    const cut = waysToBreakOff.find(({ applies }) => applies(document, sentence, end.token, isLast))
    if (cut) yield report(document, sentence, cut)
  }
}

const closed = /[.?!…:。！？]["'”’»)\]*_]*$/

/** Whether a block ends as a sentence does, quotation marks and brackets apart. */
export function isEnded({ text }: Document, { start, end }: Block): boolean {
  return closed.test(text.slice(Math.max(start, end - 8), end))
}

function endsItsParagraphs(document: Document): boolean {
  const long = document.blocks.filter((block) => block.kind === 'paragraph' && wordsIn(document, block) >= longParagraph)
  const ended = long.filter((block) => isEnded(document, block)).length
  // The paragraph in question may be one of only two.
  return ended >= 1 && ended >= leastShareEnded * (long.length - 1)
}

function wordsIn({ tokens }: Document, { start, end }: Span): number {
  let words = 0
  for (let token = tokens.at(start); token < tokens.length && tokens.end[token] <= end; token++)
    if (tokens.kind[token] === WORD) words++
  return words
}

// None in a block of thin spaces alone.
function lastSentence(document: Document, block: Block): Sentence | undefined {
  const sentences = document.sentencesIn(document.blocks.indexOf(block))
  return sentences[sentences.length - 1]
}

// The last word, or comma, of a sentence; none where it ends in a sign, an address or a handle.
function lastWord(tokens: Tokens, { last }: Sentence): { token: number } | undefined {
  const ends = tokens.kind[last] === WORD || tokens.kind[last] === NUMBER || tokens.form(last) === ','
  if (!ends || (last > 0 && tokens.form(last - 1) === '@')) return undefined
  return { token: last }
}

// "• Contact an ombudsman; and"
function isListItem({ text }: Document, { start }: Block): boolean {
  return /[•·▪◦‣*-]/.test(text[start])
}

// "Among them are" before a list or a quotation set apart is whole.
function isFollowedByDisplay({ blocks }: Document, block: Block): boolean {
  const next = blocks[blocks.indexOf(block) + 1]
  return next !== undefined && ['list-item', 'block-quote', 'code', 'table-cell'].includes(next.kind)
}

interface BreakOff {
  applies: (document: Document, sentence: Sentence, token: number, isLast: boolean) => boolean
  how: string
  severity?: 'warning'
}

const waysToBreakOff: readonly BreakOff[] = [
  { applies: isLeftDangling, how: 'it breaks off in mid-sentence' },
  { applies: isInWord, how: 'it breaks off in mid-word' },
  { applies: isSentenceWithoutEnd, how: 'the last sentence has no end', severity: 'warning' }
]

// "subpoenaed on transactions involving securities of American Express and"
function isLeftDangling({ tokens }: Document, { first }: Sentence, token: number, isLast: boolean): boolean {
  if (token - first < 3) return false
  if (tokens.form(token) === ',') return isLast || (token - first >= longParagraph && startsAnew(tokens, token + 1))
  return danglingWords.has(tokens.word[token]) && !tokens.is(token, CAPITAL)
}

// "drivers had paid for thirty years," before a paragraph of its own; "he said," may lead up to a quotation.
function startsAnew(tokens: Tokens, token: number): boolean {
  return tokens.kind[token] === WORD && tokens.is(token, CAPITAL)
}

// "by mid-Februa", "as being more proact": no word of this text or of English, but the beginning of one.
function isInWord({ tokens }: Document, { first }: Sentence, token: number): boolean {
  if (token - first < 3 || tokens.kind[token] !== WORD || isCommonWord(tokens.word[token])) return false
  // "United Fire and Casualty Co", "published on GSA.gov"
  if (tokens.is(token, CAPITAL) && tokens.end[token] - tokens.start[token] < 4) return false
  if (tokens.is(token, ALL_CAPS) || tokens.form(token - 1) === '.') return false
  for (let other = 0; other < tokens.length; other++)
    if (other !== token && tokens.word[other] === tokens.word[token]) return false
  const form = tokens.form(token)
  for (let other = 0; other < tokens.length; other++) {
    if (
      tokens.kind[other] === WORD &&
      tokens.end[other] - tokens.start[other] > form.length &&
      tokens.form(other).startsWith(form)
    )
      return true
  }
  return !tokens.is(token, CAPITAL) && isStartOfCommonWord(form)
}

// Fewer words without a verb are a credit, a signature or a pointer: "Next: the full timetable".
const longLine = 8

// The last line of the text is a sentence, and all that is missing is its end.
function isSentenceWithoutEnd(document: Document, sentence: Sentence, _token: number, isLast: boolean): boolean {
  if (!isLast) return false
  const { tokens } = document
  const { first, last, start } = sentence
  if (isSigned(tokens, sentence)) return false
  let low = 0
  let words = 0
  for (let token = first; token <= last; token++) {
    if (tokens.kind[token] !== WORD) continue
    words++
    if (tokens.is(token, CAPITAL)) continue
    low++
    if (last - first >= 5 && (plainVerbs.has(tokens.word[token]) || tokens.form(token).endsWith('ed'))) return true
  }
  // Behind a whole sentence of the same paragraph, a few words are enough; one or two are a signature: "REUTER".
  if (start > document.blockOf(sentence).start) return words > 2
  return words >= longLine && low * 2 >= words
}

// A wire's signature is a word or two: "it said. reuter", "REUTER...^M".
const longestSignature = 2

function isSigned(tokens: Tokens, { first, last }: Sentence): boolean {
  let words = 0
  for (let token = last; token > first && words <= longestSignature; token--) {
    if (tokens.kind[token] === WORD) words++
    else if (/^[.?!…]/.test(tokens.form(token))) return words <= longestSignature
  }
  return false
}

function report(document: Document, sentence: Sentence, { how, severity }: BreakOff): Finding {
  const { tokens } = document
  const ending = document.text.slice(tokens.start[Math.max(sentence.first, sentence.last - 4)], sentence.end)
  return {
    place: { start: sentence.start, end: sentence.end },
    reason: `Unexpected end of a paragraph \`${ending}\`, expected a full stop: ${how}`,
    note: 'The end of this paragraph is missing. Restore it from the copy before, or end the sentence.',
    severity
  }
}

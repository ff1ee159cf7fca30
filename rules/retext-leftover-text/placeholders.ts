import { ALL_CAPS, CAPITAL, type Document, NUMBER, SPACED, type Span, type Tokens, WORD, WordSet } from '@stet/core'
import { bracketedNotes, counted, currencySigns } from './lexicon.ts'

/** A stretch of text that was to be replaced, and what it is. */
export interface Leftover extends Span {
  /** "placeholder", "editor's note", … */
  what: string
  /** The words that give it away, where they are fewer: they must not be somebody's, in quotation marks. */
  sign?: Span
}

// All that a placeholder can start with.
const openers = new WordSet('tk tktk tktktk xx xxx xxxx 00 000 lorem b [[ {{ { <<<<<<< >>>>>>> [ (')

/** Placeholders and notes to the desk: "TK", "XX percent", "[[TEAM]]", "{{name}}", "[INSERT QUOTE]", "lorem ipsum". */
export function* findPlaceholders(document: Document): Generator<Leftover> {
  const { tokens } = document
  for (let token = 0; token < tokens.length; token++) {
    if (!openers.has(tokens.word[token])) continue
    const last = endOfPlaceholder(document, token)
    if (last < 0) continue
    const what = tokens.form(token) === '[' || tokens.form(token) === '(' ? 'note to the desk' : 'placeholder'
    yield { ...document.span(token, last), what }
    token = last
  }
}

// The last token of the placeholder that starts at `token`, or -1.
function endOfPlaceholder({ tokens, text }: Document, token: number): number {
  if (tokens.kind[token] === WORD) {
    if (isToCome(tokens, token) || isUnknownFigure(tokens, token)) return token
    if (tokens.form(token) === 'lorem' && tokens.form(token + 1) === 'ipsum' && tokens.form(token + 2) === 'dolor')
      return token + 2
    if (tokens.text(token) === 'B' && tokens.text(token + 1) === 'Matter') return token + 1
    return -1
  }
  if (tokens.kind[token] === NUMBER) return isUnknownFigure(tokens, token) ? token : -1
  switch (tokens.form(token)) {
    case '[[':
      return templateEnd(tokens, token, ']]', isFieldName)
    case '{{':
      return templateEnd(tokens, token, '}}', () => true)
    case '{':
      return templateEnd(tokens, token, '}', (name) => /^[a-z]+_[a-z_]+$/i.test(name))
    case '<<<<<<<':
    case '>>>>>>>':
      return isStartOfLine(text, tokens.start[token]) ? token : -1
    case '[':
      return bracketedEnd(tokens, token, ']')
    case '(':
      return tokens.form(token + 1) === 'cq' && tokens.form(token + 2) === ')' ? token + 2 : -1
    default:
      return -1
  }

  function templateEnd({ form, length }: Tokens, open: number, close: string, isName: (name: string) => boolean): number {
    for (let at = open + 1; at < length && at < open + 12; at++) {
      if (form.call(tokens, at) === close)
        return at > open + 1 && isName(text.slice(tokens.end[open], tokens.start[at]).trim()) ? at : -1
    }
    return -1
  }
}

// "[[WINNING_TEAM_MASCOT]]"; "[[Berlin]]" is a link of a wiki.
function isFieldName(name: string): boolean {
  return name.includes('_') || name === name.toUpperCase()
}

// "by a vote of TK to TK"; "TK Maxx" is a name.
function isToCome(tokens: Tokens, token: number): boolean {
  if (!tokens.is(token, ALL_CAPS) || !/^(?:tk)+$/.test(tokens.form(token))) return false
  return !(tokens.kind[token + 1] === WORD && tokens.is(token + 1, CAPITAL) && !tokens.is(token + 1, ALL_CAPS))
}

// "XX percent", "$XX million", "00 people"; "XX chromosome", "Super Bowl XXX" and "17:00" are none.
function isUnknownFigure(tokens: Tokens, token: number): boolean {
  if (!/^(?:XX+|00+)$/.test(tokens.text(token))) return false
  const before = token > 0 && !tokens.is(token, SPACED) ? tokens.form(token - 1) : ''
  if (currencySigns.has(before)) return true
  const next = token + 1
  if (before !== '' || next >= tokens.length) return false
  return tokens.form(next) === '%' || (tokens.is(next, SPACED) && counted.has(tokens.word[next]))
}

// "[INSERT QUOTE]", "[EDIT: check]", "[CQ]", "[citation needed]"; "[sic]" and "[the minister]" are the writer's.
function bracketedEnd(tokens: Tokens, open: number, close: string): number {
  const note = open + 1
  if (note >= tokens.length || !bracketedNotes.has(tokens.word[note]) || !isNote(tokens, note)) return -1
  for (let at = note; at < tokens.length && at < open + 40; at++) if (tokens.form(at) === close) return at
  return -1
}

function isNote(tokens: Tokens, token: number): boolean {
  const next = tokens.form(token + 1)
  return (
    tokens.is(token, ALL_CAPS) ||
    next === ':' ||
    alwaysNotes.has(tokens.word[token]) ||
    (tokens.form(token) === 'citation' && next === 'needed')
  )
}

const alwaysNotes = new WordSet('insert placeholder todo tbd tbc tk tktk fixme')

function isStartOfLine(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n'
}

import { ALL_CAPS, CAPITAL, type Document, NUMBER, SPACED, type Span, type Tokens, WORD, WordSet } from '@stet/core'
import {
  alwaysNotes,
  bracketedNotes,
  centuries,
  checked,
  checks,
  clock,
  counted,
  currencySigns,
  explaining,
  fieldNames,
  machineNotes,
  mentioning,
  months,
  toFillIn
} from './lexicon.ts'

/** A stretch of text that was to be replaced, and what it is. */
export interface Leftover extends Span {
  /** "placeholder", "editor's note", … */
  what: string
  /** The words that give it away, where they are fewer: they must not be somebody's, in quotation marks. */
  sign?: Span
}

// All that a placeholder can start with.
const openers = new WordSet('tk tktk tktktk xx xxx xxxx 00 000 lorem b [[ {{ { << <<<<<<< >>>>>>> [ ( 【')

const noteOpeners = new WordSet('[ ( 【')

/**
 * Whether the text speaks of a placeholder as such somewhere: "the letters TK", "TK stands for". Then it does
 * so wherever the placeholder stands.
 */
export function isMentioned(document: Document, { start, end }: Span): boolean {
  const { tokens } = document
  const first = tokens.at(start)
  const one = tokens.end[first] === end ? tokens.word[first] : -1
  for (let token = 0; token < tokens.length; token++) {
    if (tokens.word[token] !== one) continue
    if (mentioning.has(tokens.word[token - 1]) || explaining.has(tokens.word[token + 1])) return true
  }
  return false
}

/** Placeholders and notes to the desk: "TK", "XX percent", "[[TEAM]]", "{{name}}", "[INSERT QUOTE]", "lorem ipsum". */
export function* findPlaceholders(document: Document): Generator<Leftover> {
  const { tokens } = document
  for (let token = 0; token < tokens.length; token++) {
    if (!openers.has(tokens.word[token])) continue
    const last = endOfPlaceholder(document, token)
    if (last < 0) continue
    const what = noteOpeners.has(tokens.word[token]) ? 'note to the desk' : 'placeholder'
    yield { ...document.span(token, last), what }
    token = last
  }
}

// The last token of the placeholder that starts at `token`, or -1.
function endOfPlaceholder({ tokens, text }: Document, token: number): number {
  if (tokens.kind[token] === WORD) {
    if (isToCome(tokens, token) || isUnknownFigure(tokens, token)) return token
    if (isUnknownDate(tokens, token)) return token + 1
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
    case '<<':
      return fieldNames.has(tokens.word[token + 1]) ? templateEnd(tokens, token, '>>', isFieldName) : -1
    case '{':
      return templateEnd(tokens, token, '}', (name) => /^[a-z]+_[a-z_]+$/i.test(name))
    case '<<<<<<<':
    case '>>>>>>>':
      return isStartOfLine(text, tokens.start[token]) ? token : -1
    case '[':
      return bracketedEnd(tokens, token, ']')
    case '【':
      return bracketedEnd(tokens, token, '】')
    case '(':
      return parenthesisedEnd(tokens, token)
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

// "XX percent", "$XX million", "00 people"; "XX chromosome", "Super Bowl XXX", "siglo XX millones" "00 hours" and "17:00" are none.
function isUnknownFigure(tokens: Tokens, token: number): boolean {
  if (!/^(?:XX+|00+)$/.test(tokens.text(token))) return false
  const before = token > 0 && !tokens.is(token, SPACED) ? tokens.form(token - 1) : ''
  if (currencySigns.has(before)) return true
  const next = token + 1
  if (before !== '' || next >= tokens.length || centuries.has(tokens.word[token - 1])) return false
  if (tokens.kind[token] === NUMBER && clock.has(tokens.word[next])) return false
  return tokens.form(next) === '%' || (tokens.is(next, SPACED) && counted.has(tokens.word[next]))
}

// "XX 2026", "XX March", "XX/XX/2026"; "Super Bowl XX 1986" is the twentieth.
function isUnknownDate(tokens: Tokens, token: number): boolean {
  const next = token + 1
  if (tokens.text(token) !== 'XX' || next >= tokens.length) return false
  if (tokens.form(next) === '/') return tokens.text(next + 1) === 'XX' || tokens.kind[next + 1] === NUMBER
  if (token > 0 && tokens.kind[token - 1] === WORD && tokens.is(token - 1, CAPITAL)) return false
  return months.has(tokens.word[next]) || (tokens.kind[next] === NUMBER && /^(?:19|20)\d\d$/.test(tokens.form(next)))
}

// "[INSERT QUOTE]", "[EDIT: check]", "[CQ]", "[citation needed]"; "[sic]" and "[the minister]" are the writer's.
function bracketedEnd(tokens: Tokens, open: number, close: string): number {
  for (let last = open + 1; last < tokens.length && last < open + longestNote; last++)
    if (tokens.form(last) === close) return last > open + 1 && isNote(tokens, open + 1, last - 1) ? last : -1
  return -1
}

const longestNote = 40

function isNote(tokens: Tokens, first: number, last: number): boolean {
  const next = tokens.form(first + 1)
  if (bracketedNotes.has(tokens.word[first]) && (tokens.is(first, ALL_CAPS) || next === ':')) return true
  if (alwaysNotes.has(tokens.word[first]) || toFillIn.has(tokens.word[first]) || toFillIn.has(tokens.word[last])) return true
  if (tokens.form(last) === 'here') return tokens.is(last, ALL_CAPS)
  return isNamedField(tokens, first, last) || isMachineNote(tokens, first, last)
}

// "[City, State]", "[Your Name]", "[Spokesperson Name]": a form's fields, each with a capital.
function isNamedField(tokens: Tokens, first: number, last: number): boolean {
  let fields = 0
  for (let token = first; token <= last; token++) {
    if (tokens.kind[token] !== WORD) continue
    if (!tokens.is(token, CAPITAL) || !fieldNames.has(tokens.word[token])) return false
    fields++
  }
  return fields > 1
}

// "[object Object]"
function isMachineNote(tokens: Tokens, first: number, last: number): boolean {
  return machineNotes.matchAt(tokens, first)?.last === last
}

// "(CQ)", "(CHECK SPELLING)"
function parenthesisedEnd(tokens: Tokens, open: number): number {
  const first = open + 1
  if (tokens.form(first) === 'cq') return tokens.form(first + 1) === ')' ? first + 1 : -1
  if (!checks.has(tokens.word[first]) || !checked.has(tokens.word[first + 1])) return -1
  for (let token = first; token < tokens.length && token < open + longestNote; token++) {
    if (tokens.form(token) === ')') return token
    if (tokens.kind[token] === WORD && !tokens.is(token, ALL_CAPS)) return -1
  }
  return -1
}

function isStartOfLine(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n'
}

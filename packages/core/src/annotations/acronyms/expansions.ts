import type { Document } from '../../document/document.ts'
import { CAPITAL, PUNCTUATION, SPACED, type Tokens, WORD } from '../../document/tokens.ts'
import { WordSet } from '../../document/word-set.ts'
import type { Span } from '../../span.ts'
import type { AcronymToken } from './find.ts'

/** A place where a text says what an acronym stands for. */
export interface Definition {
  place: Span
  expansion: Span
}

/** What an acronym stands for, where its mention says so: "the X Y Z (XYZ)", "XYZ (the X Y Z)", "the X Y Z, or XYZ,". */
export function definitionAt(document: Document, { token, form }: AcronymToken): Definition | undefined {
  const { tokens } = document
  const before = tokens.text(token - 1)
  const range =
    before === '('
      ? wordsBefore(tokens, token - 2, form, true)
      : /^(?:or|as)$/.test(before)
        ? wordsBefore(tokens, endBeforeOr(tokens, token - 1), form, false)
        : wordsBehind(tokens, token + 1, form)
  if (!range) return undefined
  const last = Math.max(range.last, token)
  const place = document.span(Math.min(range.first, token), tokens.text(last + 1).startsWith(')') ? last + 1 : last)
  return { place, expansion: document.span(range.first, range.last) }
}

/** Capitalised names whose initials spell one of the forms without saying so: "the Commodity Credit Corporation". */
export function findFullNames({ tokens }: Document, forms: Iterable<string>): Map<string, Span> {
  const wanted = formsByInitials(forms)
  const found = new Map<string, Span>()
  for (let token = 1; token < tokens.length; token++) {
    if (!tokens.is(token, CAPITAL)) continue
    let initials = ''
    for (let first = token; first >= 0 && initials.length < LONGEST && isNameWord(tokens, first); first--) {
      if (!tokens.is(first, CAPITAL)) continue
      initials = initial(tokens, first).toUpperCase() + initials
      const form = first < token ? wanted.get(initials) : undefined
      if (form && !found.has(form)) found.set(form, { start: tokens.start[first], end: tokens.end[token] })
    }
  }
  return found
}

// "Association of Southeast Asian Nations" is ASEAN, with an E from within a word.
function formsByInitials(forms: Iterable<string>): Map<string, string> {
  const byInitials = new Map<string, string>()
  for (const form of forms) {
    for (let inner = 1; inner < form.length - 1 && form.length > 3; inner++) {
      byInitials.set(form.slice(0, inner) + form.slice(inner + 1), form)
    }
  }
  for (const form of forms) byInitials.set(form, form)
  return byInitials
}

const LONGEST = 6

interface Range {
  first: number
  last: number
}

const smallWords = new WordSet('of the and for in on to de la du des et a an & at by from')
const nicknameVerbs = new WordSet('known abbreviated called')

// "the National Labor Relations Board, or NLRB", "known as the NLRB"
function endBeforeOr(tokens: Tokens, or: number): number {
  let end = or - 1
  if (nicknameVerbs.has(tokens.word[end])) end--
  return tokens.text(end) === ',' ? end - 1 : end
}

/** The words that end at a token and spell the letters; `bracketed` takes any capitalised name for the expansion. */
function wordsBefore(tokens: Tokens, last: number, form: string, bracketed: boolean): Range | undefined {
  let end = last
  // "the General Services Administration's (GSA's)", "the “X Y Z” (XYZ)"
  if (/^["'\u201d\u2019]s?$/.test(tokens.text(end))) end--
  if (end < 0 || tokens.kind[end] !== WORD) return undefined
  const first = spelledBackwards(tokens, end, form)
  if (first >= 0) return { first, last: end }
  if (!bracketed) return undefined
  const start = startOfCapitals(tokens, end)
  return end - start >= 1 || holdsLetters(tokens, end, form) ? { first: Math.min(start, end), last: end } : undefined
}

/** The first of the words whose initials, small words left out or not, spell the letters up to `last`, or -1. */
function spelledBackwards(tokens: Tokens, last: number, form: string): number {
  let letter = form.length - 1
  for (let token = last; token >= 0 && last - token < form.length * 3; token--) {
    if (tokens.kind[token] === PUNCTUATION) {
      if (/^[-\u2010\u2011'\u2019&]$/.test(tokens.text(token))) continue
      return -1
    }
    if (initial(tokens, token) === form[letter].toLowerCase()) {
      // The "O" of OPM is the Office, not the "of".
      if (letter === 0)
        return smallWords.has(tokens.word[token]) && initial(tokens, token - 1) === initial(tokens, token) ? token - 1 : token
      letter--
    } else if (!smallWords.has(tokens.word[token])) return -1
  }
  return -1
}

function wordsBehind(tokens: Tokens, opener: number, form: string): Range | undefined {
  const bracketed = tokens.text(opener) === '('
  if (!bracketed && tokens.text(opener) !== ',') return undefined
  let first = opener + 1
  if (/^(?:or|the|a|an)$/.test(tokens.form(first))) first++
  if (first >= tokens.length || initial(tokens, first) !== form[0].toLowerCase()) return undefined
  const last = spelledForwards(tokens, first, form)
  if (last >= 0) return { first, last }
  const end = endOfCapitals(tokens, first)
  return bracketed && end > first && tokens.text(end + 1).startsWith(')') ? { first, last: end } : undefined
}

function spelledForwards(tokens: Tokens, first: number, form: string): number {
  let letter = 0
  for (let token = first; token < tokens.length && token - first < form.length * 3; token++) {
    if (initial(tokens, token) === form[letter].toLowerCase() && tokens.kind[token] === WORD) {
      if (letter === form.length - 1) return token
      letter++
    } else if (!isLink(tokens, token)) return -1
  }
  return -1
}

function isLink(tokens: Tokens, token: number): boolean {
  return tokens.kind[token] === WORD ? smallWords.has(tokens.word[token]) : /^[-\u2010\u2011'\u2019&]$/.test(tokens.text(token))
}

function endOfCapitals(tokens: Tokens, first: number): number {
  let end = first
  for (let token = first; token < tokens.length && isNameWord(tokens, token); token++) if (tokens.is(token, CAPITAL)) end = token
  return end
}

function initial(tokens: Tokens, token: number): string {
  return tokens.form(token).charAt(0)
}

function startOfCapitals(tokens: Tokens, last: number): number {
  let start = last + 1
  for (let token = last; token >= 0 && isNameWord(tokens, token); token--)
    if (tokens.is(token, CAPITAL) && !smallWords.has(tokens.word[token])) start = token
  return start
}

function isNameWord(tokens: Tokens, token: number): boolean {
  if (tokens.kind[token] === PUNCTUATION) return /^[-\u2010\u2011'\u2019&]$/.test(tokens.text(token)) && !tokens.is(token, SPACED)
  return tokens.is(token, CAPITAL) || smallWords.has(tokens.word[token])
}

// "tuberculosis (TB)": one word that holds the letters in their order.
function holdsLetters(tokens: Tokens, token: number, form: string): boolean {
  let at = 0
  const word = tokens.form(token)
  if (word.charAt(0) !== form[0].toLowerCase()) return false
  for (const letter of form.toLowerCase()) {
    at = word.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

import { type DateMention, type Document, entities, type Sentence, type Span } from '@stet/core'
import { antecedentOf } from './antecedents.ts'
import { isoDay } from './iso-day.ts'
import { personPossessives, personPronouns } from './lexicon.ts'
import { oneLine } from './one-line.ts'
import type { Statement } from './statement.ts'

/** A claim's words, readable by themselves. */
export interface Standalone {
  /** With what the rest of the draft says put in, in square brackets. */
  text: string
  /** What points elsewhere and could not be resolved. */
  unresolved: readonly string[]
}

/** A stretch of the sentence, and what stands for it; no replacement where nobody can tell. */
interface Pointer extends Span {
  instead?: string
}

/** Makes a stretch of a statement readable by itself: pronouns, lone family names, dates that count from another day. */
export function standalone(statement: Statement, span: Span): Standalone {
  const pointers = [...pronouns(statement), ...familyNames(statement), ...relativeDates(statement), ...demonstratives(statement)]
    .filter(({ start, end }) => span.start <= start && end <= span.end)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const { document } = statement
  let text = ''
  let at = span.start
  const unresolved: string[] = []
  for (const { start, end, instead } of pointers) {
    if (start < at) continue
    text += document.text.slice(at, start) + (instead ?? document.text.slice(start, end))
    if (instead === undefined) unresolved.push(oneLine(document.text.slice(start, end)))
    at = end
  }
  return { text: oneLine(text + document.text.slice(at, span.end)), unresolved }
}

/** What a pronoun stands for, where it can be told: "[Thomas Wegscheider]" for "he". */
export function resolvedPronoun(document: Document, sentence: Sentence, token: number): string | undefined {
  const { tokens } = document
  const form = tokens.form(token)
  const person = antecedentOf(document, sentence, form === 'he' || form === 'his' ? 'he' : 'she', tokens.start[token])
  return person && oneLine(person.name)
}

// Only the first of a sentence: "[Roe] said he would", for the second points back to it.
function pronouns(statement: Statement): Pointer[] {
  const { tokens } = statement.document
  const { first, last } = statement.sentence
  if (statement.spoken) return []
  for (let token = first; token <= last; token++) {
    const possessive = personPossessives.has(tokens.word[token])
    if (!possessive && !personPronouns.has(tokens.word[token])) continue
    const place = { start: tokens.start[token], end: tokens.end[token] }
    if (statement.names.some(({ kind, end }) => kind === 'person' && end < place.start)) return []
    if (statement.quotations.some(({ start, end }) => start < place.start && place.end < end)) continue
    const name = resolvedPronoun(statement.document, statement.sentence, token)
    return [name ? { ...place, instead: bracketed(name, possessive) } : place]
  }
  return []
}

function bracketed(name: string, possessive: boolean): string {
  return possessive ? `[${name}${name.endsWith('s') ? '’' : '’s'}]` : `[${name}]`
}

function familyNames({ document, names }: Statement): Pointer[] {
  const all = entities(document)
  return names.flatMap(({ kind, text, start, end, entity, ambiguous }) => {
    const full = oneLine(all[entity].name)
    return kind === 'person' && !ambiguous && full !== oneLine(text) && full.includes(' ') && full.endsWith(text)
      ? { start, end, instead: `[${full}]` }
      : []
  })
}

function relativeDates({ dates }: Statement): Pointer[] {
  return dates
    .filter(({ kind, anchor }) => kind !== 'time' && kind !== 'decade' && anchor !== 'absolute')
    .map((date) => ({ start: date.start, end: date.end, ...(days(date) && { instead: `${date.text} [${days(date)}]` }) }))
}

function days({ from, to }: DateMention): string | undefined {
  if (from === undefined || to === undefined) return undefined
  return from === to ? isoDay(from) : `${isoDay(from)} to ${isoDay(to)}`
}

const pointing = /^(?:this|that|these|those|it|they)$/
const nouns =
  /^(?:figures?|numbers?|amounts?|totals?|sums?|rates?|increases?|declines?|moves?|meetings?|efforts?|decisions?|agreements?|deals?|plans?)$/

// "That figure reached", "These include": a subject that stands in another sentence.
function demonstratives({ document: { tokens }, sentence: { first, last } }: Statement): Pointer[] {
  if (first + 2 > last || !pointing.test(tokens.form(first))) return []
  const end = nouns.test(tokens.form(first + 1)) ? first + 1 : first
  return [{ start: tokens.start[first], end: tokens.end[end] }]
}

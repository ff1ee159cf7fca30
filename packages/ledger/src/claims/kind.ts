import { overlaps, type PhraseTable, type Quantity } from '@stet/core'
import type { ClaimKind } from './claim.ts'
import { comparisons, conditions, imperatives, noComparisons, noSuperlatives, superlatives, thirdPersons } from './lexicon.ts'
import type { Statement } from './statement.ts'
import { finiteVerbs } from './verbs.ts'

/** What is to be checked in a statement; undefined where nothing can be. The gravest kind counts. */
export function kindOf(statement: Statement): ClaimKind | undefined {
  if (isQuestion(statement) || opensWith(statement, imperatives) || statement.sentence.last - statement.sentence.first < 2)
    return undefined
  if (statement.figures.some((figure) => isCheckable(figure) && !isTime(statement, figure))) return 'figure'
  const verbs = finiteVerbs(statement.document, statement.sentence)
  const reported = statement.attributions.some(({ cue, by }) => by !== 'evidence' && !isQuoted(statement, cue.start))
  // "Critics caution that Japan must avoid this": what may be cannot be checked, that they say so can.
  if (verbs[0]?.tense === 'modal') return reported ? 'attribution' : undefined
  const stated = verbs.some(({ tense }) => tense === 'past' || tense === 'present')
  if (stated && holds(statement, superlatives, noSuperlatives)) return 'superlative'
  if (stated && holds(statement, comparisons, noComparisons)) return 'comparison'
  if (opensWith(statement, conditions)) return undefined
  if (stated && statement.dates.some(({ anchor, kind }) => anchor === 'absolute' && kind !== 'time')) return 'date'
  if (reported) return verbs.some(({ tense }) => tense === 'past') && statement.names.length > 1 ? 'event' : 'attribution'
  if (verbs.some(({ tense }) => tense === 'past') && isConcrete(statement)) return 'event'
  if (statement.names.length > 0 && verbs.some(({ tense }) => tense === 'present' || tense === 'future')) return 'event'
  // What a transcript prints is checked for having been said, and for being so.
  return statement.speaker !== undefined && stated ? 'attribution' : undefined
}

/** Whether a statement speaks of somebody or something in particular, or of a time. */
function isConcrete(statement: Statement): boolean {
  return statement.names.length > 0 || statement.dates.length > 0 || mentions(statement, thirdPersons) || hasDefinite(statement)
}

/** Whether a figure is one that somebody could look up: no "one of them", no "all three", no "the second". */
export function isCheckable({ kind, digits, value, counted }: Quantity): boolean {
  if (kind === 'ordinal') return false
  if (digits || (kind !== 'count' && kind !== 'duration')) return true
  return value > 2 && (kind === 'duration' || counted !== undefined)
}

export function isQuestion({ document, sentence: { first, last } }: Statement): boolean {
  for (let token = last; token >= Math.max(first, last - 2); token--) if (document.tokens.text(token) === '?') return true
  return false
}

// "In the past five years" is a time.
function isTime({ dates }: Statement, { kind, start, end }: Quantity): boolean {
  return kind === 'duration' && dates.some((date) => overlaps(date, { start, end }))
}

/** Whether a phrase of one table stands in a statement where none of another does. */
export function holds({ document, sentence: { first, last } }: Statement, table: PhraseTable, except?: PhraseTable): boolean {
  return count({ document, first, last }, table, except) > 0
}

/** How many phrases of a table stand in a stretch of tokens. */
export function count(
  { document: { tokens }, first, last }: { document: Statement['document']; first: number; last: number },
  table: PhraseTable,
  except?: PhraseTable
): number {
  let found = 0
  for (let token = first; token <= last; token++) {
    const other = except?.matchAt(tokens, token)
    if (other) token = other.last
    else if (table.matchAt(tokens, token)) found++
  }
  return found
}

/** Whether a word of a set stands in a statement. */
export function mentions(
  { document: { tokens }, sentence: { first, last } }: Statement,
  words: { has(id: number): boolean }
): boolean {
  for (let token = first; token <= last; token++) if (words.has(tokens.word[token])) return true
  return false
}

function opensWith({ document: { tokens }, sentence: { first } }: Statement, words: { has(id: number): boolean }): boolean {
  return words.has(tokens.word[first])
}

function isQuoted({ quotations, spoken }: Statement, offset: number): boolean {
  return spoken !== undefined || quotations.some(({ start, end }) => start <= offset && offset < end)
}

function hasDefinite({ document: { tokens }, sentence: { first, last } }: Statement): boolean {
  for (let token = first; token < Math.min(last, first + 6); token++) if (tokens.form(token) === 'the') return true
  return false
}

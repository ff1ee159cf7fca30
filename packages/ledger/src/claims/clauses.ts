import { CAPITAL, NUMBER, PUNCTUATION, type Tokens } from '@stet/core'
import { isCheckable } from './kind.ts'
import { narrowed, type Statement } from './statement.ts'
import { finiteVerbs } from './verbs.ts'

/**
 * The clauses of a statement that are checked one by one: "Sales rose 5 percent, while costs fell 2 percent" is two
 * claims. Parted only where each side has a verb and a figure of its own, and nobody's words are cut.
 */
export function clausesOf(statement: Statement): Statement[] {
  const { sentence } = statement
  if (statement.figures.filter(isCheckable).length < 2 || statement.quotations.length > 0 || statement.spoken) return [statement]
  const clauses: Statement[] = []
  let first = sentence.first
  for (let token = first + 1; token < sentence.last; token++) {
    const next = opensClause(statement, token)
    if (next === undefined) continue
    if (stands(narrowed(statement, first, token - 1)) && stands(narrowed(statement, next, sentence.last))) {
      clauses.push(narrowed(statement, first, token - 1))
      first = next
    }
  }
  return clauses.length === 0 ? [statement] : [...clauses, narrowed(statement, first, sentence.last)]
}

const contrasts = /^(?:while|whereas)$/
const conjunctions = /^(?:and|but|although|though)$/
const determiners =
  /^(?:the|a|an|its|his|her|their|our|this|that|these|those|it|he|she|they|we|some|another|about|nearly|almost|more)$/

/** The first token of the clause behind a semicolon, or behind a comma with a conjunction. */
function opensClause({ document: { tokens } }: Statement, token: number): number | undefined {
  if (tokens.kind[token] !== PUNCTUATION) return undefined
  const mark = tokens.text(token)
  if (mark === ';') return token + 1
  if (mark !== ',') return undefined
  const conjunction = tokens.form(token + 1)
  if (contrasts.test(conjunction)) return token + 2
  // "but fall to 3.3 percent" has no subject of its own.
  return conjunctions.test(conjunction) && opensSubject(tokens, token + 2) ? token + 2 : undefined
}

function opensSubject(tokens: Tokens, token: number): boolean {
  return determiners.test(tokens.form(token)) || tokens.is(token, CAPITAL) || tokens.kind[token] === NUMBER
}

// "…, the OECD said" is no clause with a figure of its own.
function stands(clause: Statement): boolean {
  const { first } = clause.sentence
  const verb = finiteVerbs(clause.document, clause.sentence)[0]
  if (!clause.figures.some(isCheckable) || verb === undefined || verb.token === first) return false
  const { start } = clause.document.span(verb.token, verb.token)
  return !clause.attributions.some(({ cue }) => cue.start <= start && start < cue.end)
}

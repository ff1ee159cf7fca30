import { CAPITAL, type Document, type NameMention, PUNCTUATION, type Span } from '@stet/core'
import type { Found } from './found.ts'
import { isInnerHyphen } from './hyphen.ts'
import { functionWords } from './lexicon.ts'
import { oneLine } from './one-line.ts'
import { narrowed, type Statement } from './statement.ts'
import { finiteVerbs } from './verbs.ts'

/** The claims without second mentions of a name with its title: "President Reagan" is checked once. */
export function withoutRepeatedNames(document: Document, found: readonly Found[]): Found[] {
  const met = new Set<string>()
  return found.filter(({ kind, span }) => {
    if (kind !== 'name') return true
    const words = oneLine(document.slice(span))
    return !met.has(words) && met.add(words)
  })
}

/** A claim for each person whose title or age a statement gives. */
export function titles(statement: Statement): Found[] {
  return statement.names
    .filter(({ kind, role, ageSpan }) => kind === 'person' && (role !== undefined || ageSpan !== undefined))
    .map((name) => {
      const span = withWholeTitle(statement, withTitle(statement, name))
      return { statement: within(statement, span), kind: 'name', span }
    })
}

function within(statement: Statement, { start, end }: Span): Statement {
  const { tokens } = statement.document
  return narrowed(statement, tokens.at(start), tokens.at(end - 1))
}

// "Vincent Koen, a senior economist with the OECD": a title behind the name goes on to the next mark or verb.
function withTitle(statement: Statement, { start, end, titleSpan, ageSpan }: NameMention): Span {
  const { document, sentence } = statement
  const spans = [{ start, end }, ...(titleSpan ? [titleSpan] : []), ...(ageSpan ? [ageSpan] : [])]
  const span = { start: Math.min(...spans.map((part) => part.start)), end: Math.max(...spans.map((part) => part.end)) }
  if (!titleSpan || titleSpan.start < end) return span
  const verbs = new Set(finiteVerbs(document, sentence).map(({ token }) => token))
  let last = document.tokens.at(titleSpan.end - 1)
  if (!titleLinks.test(document.tokens.form(last + 1))) return span
  while (
    last < sentence.last &&
    (document.tokens.kind[last + 1] !== PUNCTUATION || isInnerHyphen(document.tokens, last + 1)) &&
    !verbs.has(last + 1) &&
    !relative.test(document.tokens.form(last + 1))
  )
    last++
  return { start: span.start, end: document.tokens.end[last] }
}

// "Trade and Industry Secretary Paul Channon", "Japanese Prime Minister Nakasone": a title goes as far back as its capitals do.
function withWholeTitle({ document, sentence, dates, names }: Statement, { start, end }: Span): Span {
  const { tokens } = document
  const isPart = (token: number) =>
    token >= sentence.first &&
    tokens.is(token, CAPITAL) &&
    !functionWords.has(tokens.word[token]) &&
    !dates.some((date) => date.first <= token && token <= date.last) &&
    !names.some((name) => name.kind === 'person' && name.first <= token && token <= name.last)
  let first = tokens.at(start)
  // "non-executive director Thomas Ward"
  while (isInnerHyphen(tokens, first - 1)) first -= 2
  while (isPart(first - 1) || (tokens.form(first - 1) === 'and' && isPart(first - 2) && tokens.is(first, CAPITAL))) first--
  return { start: tokens.start[first], end }
}

const titleLinks = /^(?:of|at|for|with|in|to|and)$/
const relative = /^(?:who|whose|which|that)$/

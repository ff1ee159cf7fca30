import { CAPITAL, type DateMention, type Document, dates, eitherWay, type Finding, NUMBER, WORD } from '@stet/core'
import { isTelling } from './frames.ts'
import { addingWords, repeatingWords } from './lexicon.ts'
import { REACH } from './rivals.ts'
import { stemId } from './stems.ts'
import { bySentence } from './wording.ts'

/** Fewer telling words than these are no statement: "It opened in 1930". */
const LEAST_STEMS = 2

/** From these on, two sentences do not say the same by chance. */
const SURE_STEMS = 3

/** A sentence with a year, and what it says of it. */
interface Statement {
  mention: DateMention
  stems: Set<number>
  /** Every telling word is a name: a title, "2010 Leinster Shield". */
  isTitle: boolean
  /** Figures of two years are compared, not confused. */
  hasFigures: boolean
}

/** "He published his work in 1922, …" and "He published his work in 1930": one statement with two years. */
export function* statementsApart(document: Document): Generator<Finding> {
  const statements = statementsOf(document)
  for (const [index, later] of statements.entries()) {
    const earlier = statements.slice(Math.max(0, index - REACH), index).find((other) => isSaidAgain(other, later))
    if (!earlier) continue
    yield {
      place: later.mention,
      reason: `Unexpected \`${later.mention.text}\`, expected \`${earlier.mention.text}\` as in the same statement before`,
      related: [{ place: earlier.mention, reason: `\`${earlier.mention.text}\`` }],
      choices: eitherWay(later.mention, earlier.mention),
      note: 'Two sentences say the same and date it apart. One of the two dates is wrong, or a word that sets them apart is missing.',
      severity: Math.min(earlier.stems.size, later.stems.size) < SURE_STEMS ? 'info' : 'warning'
    }
  }
}

function statementsOf(document: Document): Statement[] {
  return [...bySentence(dates(document)).values()].flatMap((mentions) => {
    const [mention] = mentions
    if (mentions.length > 1 || mention.year === undefined || mention.kind === 'span' || mention.kind === 'fiscal') return []
    return statementOf(document, mention) ?? []
  })
}

// "It won the cup again in 1930" tells of another time.
function statementOf(document: Document, mention: DateMention): Statement | undefined {
  const { tokens, sentences } = document
  const { first, last } = sentences[mention.sentence]
  const statement: Statement = { mention, stems: new Set(), isTitle: true, hasFigures: false }
  for (let token = first; token <= last; token++) {
    if (token >= mention.first && token <= mention.last) continue
    if (repeatingWords.has(tokens.word[token]) || addingWords.has(tokens.word[token])) return undefined
    if (tokens.kind[token] === NUMBER) statement.hasFigures = true
    if (tokens.kind[token] !== WORD || !isTelling(document, token)) continue
    statement.stems.add(stemId(tokens.word[token]))
    if (!tokens.is(token, CAPITAL)) statement.isTitle = false
  }
  return statement
}

// All that the shorter one says, the longer one says too.
function isSaidAgain(a: Statement, b: Statement): boolean {
  if (a.mention.kind !== b.mention.kind || a.mention.year === b.mention.year) return false
  const [shorter, longer] = a.stems.size <= b.stems.size ? [a, b] : [b, a]
  if (shorter.stems.size < LEAST_STEMS || shorter.isTitle || shorter.hasFigures) return false
  return [...shorter.stems].every((stem) => longer.stems.has(stem))
}

import { Validator } from '@cfworker/json-schema'
import { type Complaint, ConfigText, complaintsOf, type Path } from '@stet/config/checked-text'
import type { Days, Fact, FactProblem, FactSource } from './fact.ts'
import { readFigure } from './figure.ts'
import { madeId } from './made-id.ts'
import { factSchema } from './schema.ts'
import { readDays, readTime } from './time.ts'

/** A fact as it is written, once it has passed the schema. */
export interface WrittenFact {
  id?: string
  statement: string
  subject: string
  names?: string | readonly string[]
  measure: string | readonly string[]
  quantity?: string | number
  unit?: string
  date?: string | number
  name?: string | readonly string[]
  'as-of'?: string | number
  period?: string
  'valid-until'?: string | number
  source: Omit<FactSource, 'page'> & { page?: string | number }
  'verified-by'?: string
  'verified-on'?: string | number
}

// The validator writes into the schema that it is given.
const schema = structuredClone(factSchema.definitions.fact) as never
const validator = new Validator(schema, '7', false)

/** Keywords that hold between keys; `mistakesBetween` says these better. */
const between = /\/(?:oneOf|dependencies)(?:\/|$)/

/**
 * Reads one file of facts, in UTF-8. A fact with a mistake is left out; the others hold.
 *
 * @param path from the facts' folder
 */
export function readFacts(path: string, source: string): { facts: Fact[]; problems: FactProblem[] } {
  // What decodes a file puts this where its bytes are no UTF-8.
  const broken = source.indexOf('\uFFFD')
  if (broken >= 0) {
    const before = source.slice(0, broken).split('\n')
    return mistaken(path, 'Unexpected bytes, expected text in UTF-8', before.length, before[before.length - 1].length + 1)
  }
  const text = new ConfigText(path, source)
  const problems: FactProblem[] = text.problems.map(placed)
  const facts: Fact[] = []
  if (text.value === undefined && problems.length === 0)
    return mistaken(path, 'Unexpected file without a fact, expected a fact or a list of facts')
  const isList = Array.isArray(text.value)
  const entries: readonly unknown[] = isList ? (text.value as unknown[]) : text.value === undefined ? [] : [text.value]
  entries.forEach((entry, index) => {
    const at: Path = isList ? [index] : []
    const mistakes = mistakesIn(entry)
    problems.push(...mistakes.map((mistake) => placedIn(text, { ...mistake, path: [...at, ...mistake.path] })))
    if (mistakes.length === 0) facts.push(factOf(entry as WrittenFact, path, text.problemAt(at, '').line))
  })
  return { facts, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) }
}

function mistaken(path: string, reason: string, line = 1, column = 1): { facts: Fact[]; problems: FactProblem[] } {
  return { facts: [], problems: [{ path, line, column, reason }] }
}

/** What is wrong in a fact as it is written; none where it is one. */
export function mistakesIn(entry: unknown): Complaint[] {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
    return [
      {
        path: [],
        reason: `Unexpected \`${JSON.stringify(entry)}\`, expected a fact: \`statement\`, \`subject\`, \`measure\`, a value and \`source\``
      }
    ]
  const errors = validator.validate(entry).errors.filter(({ keywordLocation }) => !between.test(keywordLocation))
  const complaints = complaintsOf(entry, schema, errors, nameOf)
  return complaints.length > 0 ? complaints : mistakesBetween(entry as WrittenFact)
}

function placedIn(text: ConfigText, { path, key, reason }: Complaint): FactProblem {
  return placed(key === undefined ? text.problemAt(path, reason) : text.problemAtKey(path, key, reason))
}

function placed({ path, line, column, reason }: FactProblem): FactProblem {
  return { path, line, column, reason }
}

function nameOf(path: Path): string {
  return path.length > 0 ? `\`${path.join('.')}\`` : 'fact'
}

/** What is wrong between the keys of a fact, and in values that a schema cannot judge. */
function mistakesBetween(fact: WrittenFact): Complaint[] {
  const mistakes: Complaint[] = []
  const say = (path: Path, reason: string) => void mistakes.push({ path, reason })
  const values = (['quantity', 'date', 'name'] as const).filter((key) => fact[key] !== undefined)
  if (values.length === 0) say([], 'Unexpected fact without a value, expected `quantity` with `unit`, `date` or `name`')
  if (values.length > 1)
    say([values[1]], `Unexpected \`${values[1]}\` beside \`${values[0]}\`, expected one value; write two facts`)
  if (fact.quantity !== undefined && fact.unit === undefined)
    say(
      ['quantity'],
      `Unexpected quantity \`${fact.quantity}\` without \`unit\`, expected an ISO 4217 code (\`JPY\`), a unit of measure, \`percent\` or what is counted`
    )
  if (fact.unit !== undefined && fact.quantity === undefined)
    say(['unit'], `Unexpected unit \`${fact.unit}\` without \`quantity\``)
  if (fact.quantity !== undefined && !readFigure(fact.quantity, fact.unit ?? ''))
    say(
      ['quantity'],
      `Unexpected quantity \`${fact.quantity}\`, expected a figure such as \`12000\`, \`7.95 trillion\` or \`40 to 50\``
    )
  if (fact.date !== undefined && !readDays(fact.date))
    say(['date'], expectedDay('date', fact.date, '`1954-07-01`, `1954-07` or `1954`'))
  if (fact['as-of'] !== undefined && !readTime(fact['as-of'], undefined))
    say(['as-of'], expectedDay('time', fact['as-of'], '`2024`, `2024-10-01`, `2024-01-01/2024-06-30` or `fiscal 2024`'))
  if (fact.period !== undefined && !readDays(fact.period))
    say(['period'], expectedDay('period', fact.period, 'two days such as `2024-04-01/2025-03-31`'))
  if (fact.period !== undefined && fact['as-of'] === undefined) say(['period'], 'Unexpected `period` without `as-of`')
  for (const key of ['valid-until', 'verified-on'] as const) {
    if (fact[key] !== undefined && !readDays(fact[key])) say([key], expectedDay('day', fact[key], 'one such as `2026-11-22`'))
  }
  const asOf = daysAsOf(fact)
  const until = fact['valid-until'] === undefined ? undefined : readDays(fact['valid-until'])
  if (asOf && until && until.to < asOf.from)
    say(
      ['valid-until'],
      `Unexpected \`valid-until\` \`${fact['valid-until']}\`, expected a day after \`as-of\` \`${fact['as-of']}\``
    )
  return mistakes
}

function expectedDay(what: string, written: string | number, expected: string): string {
  return `Unexpected ${what} \`${written}\`, expected ${expected}`
}

function daysAsOf(fact: WrittenFact): Days | undefined {
  return fact['as-of'] === undefined ? undefined : readTime(fact['as-of'], fact.period ? readDays(fact.period) : undefined)?.days
}

function factOf(written: WrittenFact, path: string, line: number): Fact {
  const { statement, subject, source, quantity, unit = '', date, name } = written
  const period = written.period === undefined ? undefined : readDays(written.period)
  const until = written['valid-until'] === undefined ? undefined : readDays(written['valid-until'])
  const measures = list(written.measure)
  const day = date === undefined ? undefined : readDays(date)
  const [shown, ...others] = list(name)
  const figure = quantity === undefined ? undefined : readFigure(quantity, unit)
  const asOf = written['as-of'] === undefined ? undefined : readTime(written['as-of'], period)
  return {
    id: written.id ?? madeId({ subject, measures, figure, asOf, source }),
    statement,
    subject,
    names: list(written.names),
    measures,
    ...(figure && { figure }),
    ...(day && { day: { ...day, shown: String(date) } }),
    ...(shown !== undefined && { name: { shown, others } }),
    ...(asOf && { asOf }),
    ...(until && { validUntil: until.to }),
    source: { ...source, ...(source.page !== undefined && { page: String(source.page) }) } as FactSource,
    ...(written['verified-by'] !== undefined && { verifiedBy: written['verified-by'] }),
    ...(written['verified-on'] !== undefined && { verifiedOn: String(written['verified-on']) }),
    path,
    line
  }
}

function list(value: string | readonly string[] | undefined): string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : [...value]
}

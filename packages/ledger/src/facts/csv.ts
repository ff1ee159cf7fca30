import { CsvError, parse } from 'csv-parse/sync'
import type { Fact, FactProblem } from './fact.ts'
import { mistakesIn, type WrittenFact } from './read.ts'
import { writtenFact } from './written.ts'

/** Columns of a table of facts: the keys of a fact, and those of its source with `source-` before them. */
export const factHeadings = [
  'statement',
  'subject',
  'names',
  'measure',
  'quantity',
  'unit',
  'date',
  'name',
  'as-of',
  'period',
  'valid-until',
  'source-title',
  'source-publisher',
  'source-url',
  'source-page',
  'source-file',
  'source-sha256',
  'verified-by',
  'verified-on',
  'id'
] as const

/** Columns that hold several texts, parted by semicolons. */
const lists: ReadonlySet<string> = new Set(['names', 'measure', 'name'])

/** Facts as a table, RFC 4180, one a row. */
export function factsToCsv(facts: Iterable<Fact>): string {
  const rows = [...facts].map((fact) => {
    const cells = cellsOf(fact)
    return factHeadings.map((heading) => quoted(cells.get(heading) ?? ''))
  })
  return [factHeadings, ...rows].map((row) => `${row.join(',')}\r\n`).join('')
}

/**
 * Reads a table of facts, its cells parted by commas, semicolons or tabs; its first row names the columns, in any order.
 *
 * @returns the facts as they are written in YAML; a problem's column is the number of the cell in its row
 */
export function factsFromCsv(path: string, source: string): { facts: WrittenFact[]; problems: FactProblem[] } {
  const problems: FactProblem[] = []
  const { rows, problem } = rowsOf(source)
  if (problem) problems.push({ path, ...problem })
  const [head, ...body] = rows
  if (!head)
    return {
      facts: [],
      problems: [...problems, { path, line: 1, column: 1, reason: 'Unexpected empty table, expected a row of headings' }]
    }
  const headings = head.cells.map((cell) => cell.trim().toLowerCase())
  const say = (line: number, column: number, reason: string) => void problems.push({ path, line, column, reason })
  headings.forEach((heading, index) => {
    if (!(factHeadings as readonly string[]).includes(heading))
      say(head.line, index + 1, `Unexpected heading \`${heading}\`, expected one of ${factHeadings.join(', ')}`)
    else if (headings.indexOf(heading) < index) say(head.line, index + 1, `Unexpected second heading \`${heading}\``)
  })
  const facts: WrittenFact[] = []
  for (const { cells, line } of body) {
    if (cells.length > headings.length) {
      say(
        line,
        headings.length + 1,
        `Unexpected row of ${cells.length} cells, expected ${headings.length} as in the row of headings`
      )
      continue
    }
    const fact = factOf(headings, cells)
    const mistakes = mistakesIn(fact)
    for (const { path: keys, key, reason } of mistakes) {
      const heading = [...keys, ...(key ? [key] : [])].slice(0, keys[0] === 'source' ? 2 : 1).join('-')
      say(line, Math.max(headings.indexOf(heading), 0) + 1, reason)
    }
    if (mistakes.length === 0) facts.push(fact as unknown as WrittenFact)
  }
  return { facts, problems }
}

interface Row {
  cells: string[]
  line: number
}

function rowsOf(source: string): { rows: Row[]; problem?: Omit<FactProblem, 'path'> } {
  try {
    const records = parse(source, {
      bom: true,
      delimiter: delimiterOf(source),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true
    }) as unknown as {
      record: string[]
      info: { lines: number }
    }[]
    // A record is told by the line on which it ends.
    return { rows: records.map(({ record, info }) => ({ cells: record, line: info.lines - breaksIn(record) })) }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { rows: [], problem: { line: Number(error.lines ?? 1), column: 1, reason: `Unexpected table: ${error.message}` } }
  }
}

/** What parts the cells: where a comma is the decimal mark, spreadsheets write semicolons. No heading holds either, or a tab. */
function delimiterOf(source: string): string {
  const head = source.split(/[\r\n]/, 1)[0]
  return [';', '\t'].find((mark) => head.includes(mark)) ?? ','
}

function breaksIn(cells: readonly string[]): number {
  return cells.join('').split('\n').length - 1
}

function factOf(headings: readonly string[], cells: readonly string[]): Record<string, unknown> {
  const fact: Record<string, unknown> = {}
  const source: Record<string, string> = {}
  headings.forEach((heading, index) => {
    const cell = cells[index]?.trim()
    if (!cell) return
    const part = /^source-(.+)$/.exec(heading)?.[1]
    if (part) source[part] = cell
    else fact[heading] = lists.has(heading) ? listOf(cell) : cell
  })
  return Object.keys(source).length > 0 ? { ...fact, source } : fact
}

function listOf(cell: string): string | string[] {
  const texts = cell
    .split(';')
    .map((text) => text.trim())
    .filter(Boolean)
  return texts.length === 1 ? texts[0] : texts
}

function cellsOf(fact: Fact): Map<string, string> {
  const { source, ...rest } = writtenFact(fact)
  const cells = new Map<string, string>([['id', fact.id]])
  for (const [key, value] of Object.entries(rest)) cells.set(key, [value].flat().join('; '))
  for (const [key, value] of Object.entries(source)) cells.set(`source-${key}`, String(value))
  return cells
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

import { type Fact, factValue } from '@stet/ledger/facts'
import { printable } from '@stet/reporter'
import { CLEAN, FINDINGS, TROUBLE } from '../exit-code.ts'
import { factsFolder, factsIn, report } from './folder.ts'

export interface ListOptions {
  facts?: string
  subject?: string
  format: 'table' | 'json'
}

/** `stet facts list` */
export async function listFacts({ facts: named, subject, format }: ListOptions): Promise<number> {
  const folder = await factsFolder(named)
  const facts = await factsIn(folder)
  if (!facts) return TROUBLE
  const chosen = [...facts].filter((fact) => subject === undefined || isAbout(fact, subject))
  process.stdout.write(format === 'json' ? `${JSON.stringify(chosen, null, 2)}\n` : table(chosen))
  report(folder, facts.problems)
  return facts.problems.length > 0 ? FINDINGS : CLEAN
}

function isAbout({ subject, names }: Fact, name: string): boolean {
  return [subject, ...names].some((known) => known.toLowerCase() === name.toLowerCase())
}

function table(facts: readonly Fact[]): string {
  const rows = facts.map((fact) =>
    [fact.subject, fact.measures[0], factValue(fact), fact.asOf?.label ?? '', fact.source.publisher ?? fact.source.title].map(
      printable
    )
  )
  const widths = rows.reduce((most, row) => row.map((cell, index) => Math.max(most[index] ?? 0, cell.length)), [] as number[])
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, index) => cell.padEnd(widths[index]))
          .join('  ')
          .trimEnd()}\n`
    )
    .join('')
}

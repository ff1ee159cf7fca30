import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { appendFacts, factsFromCsv } from '@stet/ledger/facts'
import { counted } from '../counted.ts'
import { CLEAN, FINDINGS, TROUBLE } from '../exit-code.ts'
import { shown } from '../shown.ts'
import { complain, factsFolder, report } from './folder.ts'

export interface ImportOptions {
  facts?: string
  to: string
}

/** `stet facts import FILE`: all rows, or none where one is wrong. */
export async function importFacts(file: string, { facts: named, to }: ImportOptions): Promise<number> {
  let source: string
  try {
    source = readFileSync(file, 'utf8')
  } catch (error) {
    complain(`${file}: Unexpected table that cannot be read: ${(error as Error).message}`)
    return TROUBLE
  }
  const { facts, problems } = factsFromCsv(file, source)
  if (problems.length > 0) {
    report(process.cwd(), problems)
    complain('stet: nothing was imported')
    return FINDINGS
  }
  const folder = await factsFolder(named)
  const clashes = facts.length === 0 ? [] : await appendFacts(folder, to, facts)
  if (clashes.length > 0) {
    report(folder, clashes)
    complain('stet: nothing was imported; the lines are those that the file would have')
    return FINDINGS
  }
  process.stdout.write(`Imported ${counted(facts.length, 'fact')} into ${shown(join(folder, to))}\n`)
  return CLEAN
}

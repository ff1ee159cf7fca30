import { join } from 'node:path'
import { appendFacts, type WrittenFact } from '@stet/ledger/facts'
import { CLEAN, FINDINGS } from '../exit-code.ts'
import { shown } from '../shown.ts'
import { complain, factsFolder, report } from './folder.ts'

/** Keys of a fact as options: `sourceTitle` is `source-title`. */
export type AddOptions = { facts?: string; to: string } & Record<string, string | string[] | undefined>

/** `stet facts add` */
export async function addFact({ facts: named, to, ...options }: AddOptions): Promise<number> {
  const folder = await factsFolder(named)
  const problems = await appendFacts(folder, to, [factOf(options)])
  if (problems.length === 0) {
    process.stdout.write(`Added a fact to ${shown(join(folder, to))}\n`)
    return CLEAN
  }
  complain('stet: nothing was written; the file would be wrong')
  report(folder, problems)
  return FINDINGS
}

function factOf(options: Record<string, string | string[] | undefined>): WrittenFact {
  const fact: Record<string, unknown> = {}
  const source: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue
    const key = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    const part = /^source-(.+)$/.exec(key)?.[1]
    if (part) source[part] = value
    else fact[key] = Array.isArray(value) && value.length === 1 ? value[0] : value
  }
  if (Object.keys(source).length > 0) fact.source = source
  return fact as unknown as WrittenFact
}

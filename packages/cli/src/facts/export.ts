import { claimReviews, factsToCsv } from '@stet/ledger/facts'
import { CLEAN, FINDINGS, TROUBLE } from '../exit-code.ts'
import { factsFolder, factsIn, report } from './folder.ts'

export interface ExportOptions {
  facts?: string
  format: 'csv' | 'claim-review'
  url?: string
  author?: string
}

/** `stet facts export` */
export async function exportFacts({ facts: named, format, url, author }: ExportOptions): Promise<number> {
  const folder = await factsFolder(named)
  const facts = await factsIn(folder)
  if (!facts) return TROUBLE
  process.stdout.write(
    format === 'csv' ? factsToCsv(facts) : `${JSON.stringify(claimReviews(facts, { url, author }), null, 2)}\n`
  )
  report(folder, facts.problems)
  return facts.problems.length > 0 ? FINDINGS : CLEAN
}

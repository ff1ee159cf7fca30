import { Document } from '@stet/core'
import type { LintResult, Problem } from '@stet/engine'
import { type Claim, claimsCsv, claimsHtml, claimsJson, claimsMarkdown, claimsOf, type Sheet } from '@stet/ledger'
import { CLEAN, TROUBLE } from '../exit-code.ts'
import { complaintAbout, problemLine, type RunOptions, results } from '../lint.ts'
import { wantsColor } from '../terminal.ts'
import { claimsTable } from './table.ts'
import { keepWorksheet, worksheetPaths } from './worksheet.ts'

export interface ClaimsOptions extends RunOptions {
  format: 'terminal' | 'json' | 'csv' | 'markdown' | 'html'
  sort: 'place' | 'score'
  minScore: number
  /** Write the worksheet beside the draft. */
  write?: boolean
  /** Write this worksheet. */
  worksheet?: string
  /** Take over the marks of an exported page. */
  import?: string
  color?: boolean
}

/** Lists the claims of drafts, and keeps their worksheets. Returns the exit code. */
export async function claims(paths: readonly string[], options: ClaimsOptions): Promise<number> {
  const wrongUse = complaintAbout(paths, options)
  if (wrongUse) {
    process.stderr.write(`stet: ${wrongUse}\n`)
    return TROUBLE
  }
  const problems: Problem[] = []
  const linted: LintResult[] = []
  for await (const result of results(paths, options, problems)) {
    problems.push(...result.problems)
    if (result.draft) linted.push(result)
  }
  const worksheets = worksheetPaths(
    linted.map(({ path }) => path),
    options
  )
  problems.push(...worksheets.problems)
  const sheets: Sheet[] = []
  for (const result of linted) {
    const document = new Document(result.draft!)
    const found = claimsOf(document, {
      messages: result.messages,
      confirmations: result.confirmations?.(document),
      agreements: result.agreements?.(document)
    })
    const kept = keepWorksheet(result.path, found, worksheets.paths.get(result.path), options)
    problems.push(...kept.problems)
    sheets.push({ ...kept.sheet, claims: chosen(kept.sheet.claims, options) })
  }
  for (const problem of problems) process.stderr.write(`${problemLine(problem)}\n`)
  process.stdout.write(printed(sheets, problems, options))
  return problems.length > 0 ? TROUBLE : CLEAN
}

function chosen(found: readonly Claim[], { minScore, sort }: ClaimsOptions): Claim[] {
  const worthy = found.filter(({ score }) => score >= minScore)
  return sort === 'score' ? worthy.sort((a, b) => b.score - a.score) : worthy
}

function printed(sheets: readonly Sheet[], problems: readonly Problem[], { format, color }: ClaimsOptions): string {
  switch (format) {
    case 'json':
      return claimsJson(sheets, problems)
    case 'csv':
      return claimsCsv(sheets)
    case 'markdown':
      return claimsMarkdown(sheets)
    case 'html':
      return claimsHtml(sheets)
    case 'terminal':
      return claimsTable(sheets, { color: wantsColor(process.stdout, color), width: process.stdout.columns ?? 100 })
  }
}

import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, parse } from 'node:path'
import type { Problem } from '@stet/engine'
import { ChangedMeanwhile, type Claim, MalformedWorksheet, replaceFile, type Sheet, Worksheet } from '@stet/ledger'

export interface WorksheetOptions {
  write?: boolean
  worksheet?: string
  import?: string
  today?: string
}

/** Where each draft's worksheet stands; no path for standard input. */
export function worksheetPaths(
  drafts: readonly string[],
  { worksheet }: WorksheetOptions
): { paths: ReadonlyMap<string, string>; problems: Problem[] } {
  const paths = new Map<string, string>()
  const owners = new Map<string, string>()
  const problems: Problem[] = []
  for (const draft of drafts) {
    const path = worksheet ?? besideDraft(draft)
    if (path === undefined) continue
    const owner = owners.get(path)
    if (owner === undefined) paths.set(draft, path)
    else
      problems.push({
        kind: 'malformed',
        path,
        reason: `unexpected worksheet of both ${owner} and ${draft}, expected one draft for each`
      })
    owners.set(path, owner ?? draft)
  }
  return { paths, problems }
}

function besideDraft(draft: string): string | undefined {
  return existsSync(draft) ? join(dirname(draft), `${parse(draft).name}.stet.yaml`) : undefined
}

/**
 * Lays the claims of a draft over its worksheet, and writes it where that was asked for. A worksheet that cannot be
 * read is a problem, and is left as it is.
 */
export function keepWorksheet(
  draft: string,
  claims: readonly Claim[],
  path: string | undefined,
  options: WorksheetOptions
): { sheet: Sheet; problems: Problem[] } {
  const wanted = options.write || options.worksheet !== undefined || options.import !== undefined
  const bare = { path: draft, claims, entries: [] }
  if (path === undefined) return { sheet: bare, problems: wanted ? [noPlace(draft)] : [] }
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined
  if (before === undefined && !wanted) return { sheet: bare, problems: [] }
  try {
    const worksheet = before === undefined ? Worksheet.empty() : Worksheet.parse(before)
    const merged = worksheet.update(claims)
    const refused = options.import === undefined ? [] : taken(worksheet, options.import)
    if (options.today) worksheet.date(options.today)
    const after = worksheet.toString()
    if (wanted && after !== before) replaceFile(path, before, after)
    return { sheet: { path: draft, claims: merged.claims, entries: worksheet.entries }, problems: refused }
  } catch (error) {
    return { sheet: bare, problems: problemsOf(error, path) }
  }
}

function taken(worksheet: Worksheet, path: string): Problem[] {
  try {
    return worksheet.take(Worksheet.parse(readFileSync(path, 'utf8'))).map((reason) => ({ kind: 'malformed', path, reason }))
  } catch (error) {
    return problemsOf(error, path)
  }
}

function problemsOf(error: unknown, path: string): Problem[] {
  if (error instanceof MalformedWorksheet) return error.problems.map((problem) => ({ kind: 'malformed', path, ...problem }))
  if (error instanceof ChangedMeanwhile) return [{ kind: 'malformed', path, reason: error.message }]
  const { code } = error as NodeJS.ErrnoException
  if (code === undefined) throw error
  return [{ kind: 'unreadable', path, reason: `cannot be read or written (${code})` }]
}

function noPlace(draft: string): Problem {
  return { kind: 'missing', path: draft, reason: 'unexpected worksheet of standard input, expected --worksheet FILE' }
}

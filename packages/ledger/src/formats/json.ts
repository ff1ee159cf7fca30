import type { Entry } from '../worksheet/entry.ts'
import { goneOf, type Row, rowsOf, type Sheet } from './sheet.ts'

/** What kept a draft from being read. */
export interface Trouble {
  path: string
  line?: number
  column?: number
  reason: string
}

/** Claims for machines; the shape is `claims.schema.json`. Offsets are UTF-16 code units, lines and columns count from 1. */
export function claimsJson(sheets: readonly Sheet[], problems: readonly Trouble[] = []): string {
  const files = sheets.map((sheet) => ({
    path: sheet.path,
    messages: rowsOf(sheet).map(claimJson),
    gone: goneOf(sheet).map(({ id, kind, claim, ...entry }) => ({ id, kind, claim, ...marksJson(entry) }))
  }))
  return `${JSON.stringify({ version: 1, files, problems }, null, 1)}\n`
}

function claimJson({ claim, entry }: Row): object {
  const { id, kind, place, original, text, unresolved, parts, saidBy, known, score, reasons } = claim
  return {
    ruleId: 'claim',
    id,
    kind,
    score,
    start: place.start,
    end: place.end,
    original,
    text,
    unresolved,
    parts,
    saidBy,
    known,
    reasons,
    ...marksJson(entry),
    was: entry.was
  }
}

function marksJson({ status, checker, source, time, comment }: Omit<Entry, 'id' | 'kind' | 'claim'>): object {
  return { status, checker, source, time, comment }
}

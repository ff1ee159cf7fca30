import { readFileSync } from 'node:fs'
import { cannotRead } from '../files/discover.ts'
import type { Problem } from '../problem.ts'
import { BASELINE_VERSION, type BaselineEntry } from './entry.ts'

/** A baseline as it was read. */
export interface ReadBaseline {
  /** Absent where there is no file. */
  text?: string
  entries: BaselineEntry[]
  /** Why nothing in it counts. */
  problem?: Problem
}

/** Reads a baseline. @param path absolute */
export async function readBaseline(path: string): Promise<ReadBaseline> {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    const trouble = error as NodeJS.ErrnoException
    return trouble.code === 'ENOENT' ? { entries: [] } : { entries: [], problem: cannotRead(path, trouble) }
  }
  const list = parsed(text)
  const complaint =
    list === undefined ? { reason: 'Unexpected text, expected JSON as `stet baseline` writes it' } : complaintAbout(list)
  if (complaint) return { text, entries: [], problem: await problemAt(path, text, complaint) }
  return { text, entries: (list as unknown[]).slice(1) as BaselineEntry[] }
}

/** What is wrong, and with which item of the list; without one, with all of it. */
interface Complaint {
  index?: number
  reason: string
}

function complaintAbout(list: unknown): Complaint | undefined {
  if (!Array.isArray(list) || list[0]?.stet !== 'baseline')
    return { reason: 'Unexpected content, expected a baseline that `stet baseline` wrote' }
  const [{ version }, ...entries] = list
  if (version !== BASELINE_VERSION) {
    const reason = `Unexpected version \`${JSON.stringify(version)}\`, expected \`${BASELINE_VERSION}\`; a newer stet may have written it`
    return { index: 0, reason }
  }
  const wrong = entries.findIndex((entry) => !isEntry(entry))
  if (wrong < 0) return undefined
  return {
    index: wrong + 1,
    reason: 'Unexpected entry, expected texts `path`, `rule`, `text`, `fingerprint` and a number `places`'
  }
}

function isEntry(value: unknown): value is BaselineEntry {
  const entry = value as Partial<BaselineEntry> | null
  const texts = [entry?.path, entry?.rule, entry?.text, entry?.fingerprint]
  return typeof entry?.places === 'number' && texts.every((part) => typeof part === 'string')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const conflictMark = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/

async function problemAt(path: string, text: string, { index, reason }: Complaint): Promise<Problem> {
  const conflict = text.split(/\r?\n/).findIndex((line) => conflictMark.test(line))
  if (conflict >= 0) {
    const why =
      'Unexpected conflict mark of git, expected the entries of both sides: take the marks out, then run `stet baseline`'
    return { kind: 'baseline', path, line: conflict + 1, column: 1, reason: why }
  }
  // The parser that knows places takes longer to load than most baselines to read.
  const { ConfigText } = await import('@stet/config/checked-text')
  const places = new ConfigText(path, text)
  const found = (index === undefined && places.problems[0]) || places.problemAt(index === undefined ? [] : [index], reason)
  return { ...found, kind: 'baseline', reason }
}

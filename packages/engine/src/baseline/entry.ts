import type { StetMessage } from '@stet/core'
import { foldedWords } from '../fingerprints.ts'
import { byCodeUnit } from '../lint-draft.ts'

/** A finding that stood when the baseline was written. */
export interface BaselineEntry {
  /** The draft's path from the baseline's folder, with slashes. */
  path: string
  rule: string
  /** The words at its place, cut short; for people who read the file. */
  text: string
  /** How many places it speaks of: "experts say" three times is one finding, a fourth time is news. */
  places: number
  fingerprint: string
}

/** The version of the file's form. */
export const BASELINE_VERSION = 1

const TEXT_LENGTH = 60

/** What a baseline keeps of a message. @param path from the baseline's folder, with slashes */
export function entryOf(path: string, message: StetMessage): BaselineEntry {
  const words = foldedWords(message)
  const text = words.length > TEXT_LENGTH ? `${[...words.slice(0, TEXT_LENGTH)].slice(0, -1).join('')}…` : words
  return { path, rule: message.ruleId, text, places: 1 + message.related.length, fingerprint: message.fingerprint ?? '' }
}

/**
 * A baseline as a file: JSON with an entry a line, in an order that does not
 * depend on where in its draft a finding stands. A line begins with its own
 * comma, so that the lines of two branches stand together as they are.
 */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const lines = [...entries].sort(byPathRuleAndPrint).map((entry) => `,${JSON.stringify(entry)}\n`)
  return `[{"stet":"baseline","version":${BASELINE_VERSION}}\n${lines.join('')}]\n`
}

function byPathRuleAndPrint(a: BaselineEntry, b: BaselineEntry): number {
  return byCodeUnit(a.path, b.path) || byCodeUnit(a.rule, b.rule) || byCodeUnit(a.fingerprint, b.fingerprint)
}

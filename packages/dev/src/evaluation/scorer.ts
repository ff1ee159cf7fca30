import { existsSync } from 'node:fs'
import { root } from '../workspace.ts'

/** Where the evaluation sets lie: beside the repository, never in it. */
export const setsFolder = `${root}../shared/eval`

export const hasSets = existsSync(`${setsFolder}/score/score.mjs`)

/** A row of a score: a kind of fault, or of span. */
export interface Score {
  gold: number
  hit: number
  precision: number
  recall: number
  f1: number
}

/** What the sets' own scorer says of a report; which fields there are depends on the set. */
export interface SetScore {
  table: Record<string, Score & { flag?: number; flagged?: number }>
  negatives?: Record<
    string,
    {
      documents: number
      words: number
      alarms: number
      per1000: number
      flagged: number
    }
  >
}

/** Scores a JSON report on one set. */
export async function scoreOf(set: string, report: unknown): Promise<SetScore> {
  const { loadSet, score } = await import(`${setsFolder}/score/score.mjs`)
  return score(loadSet(`${setsFolder}/${set}`), report)
}

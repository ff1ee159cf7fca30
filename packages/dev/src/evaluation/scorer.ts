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

/** What the sets' own scorer says of a ranking of sentences. */
export interface RankingScore {
  /** Mean average precision over the documents. */
  map: number
  rPrecision: number
  /** The share of check-worthy sentences among the first so many. */
  at: Record<string, number>
  /** The share of check-worthy sentences among all. */
  share: number
  documents: { ref: string; sentences: number; wanted: number; ap: number }[]
}

/** Scores a JSON report on one set. */
export async function scoreOf<Result = SetScore>(set: string, report: unknown): Promise<Result> {
  const { loadSet, score } = await import(`${setsFolder}/score/score.mjs`)
  return score(loadSet(`${setsFolder}/${set}`), report)
}

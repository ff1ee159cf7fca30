import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Severity } from '@stet/core'
import { root } from '../workspace.ts'
import { setsFolder } from './scorer.ts'

/** The parts of `stet --format json` that the evaluation reads. */
export interface Report {
  files: {
    path: string
    messages: {
      ruleId: string
      severity: Severity
      reason: string
      start: { offset: number }
      end: { offset: number }
    }[]
  }[]
}

/** Runs the bundled command on a set's texts, as a user would. */
export function lintSet(set: string): Report {
  return reportOf(set, ['--fail-on', 'never'])
}

/** The claims of a set's texts with their scores, in the shape of a report. */
export function claimsOfSet(set: string): Report {
  return reportOf(set, ['claims'])
}

function reportOf(set: string, command: readonly string[]): Report {
  const options = ['--no-config', '--format', 'json', `${setsFolder}/${set}/texts`]
  const words = [`${root}packages/cli/bundle/stet.js`, ...command, ...options]
  const { stdout, stderr, status } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    maxBuffer: 1 << 30
  })
  if (status !== 0) throw new Error(`stet failed on ${set} with ${status}: ${stderr}`)
  return JSON.parse(stdout)
}

/** Words in the set's texts, as its makers counted them. */
export function wordsIn(set: string): number {
  const lines = readFileSync(`${setsFolder}/${set}/documents.jsonl`, 'utf8').trim().split('\n')
  return lines.reduce((sum, line) => sum + JSON.parse(line).words, 0)
}

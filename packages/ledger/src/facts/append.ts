import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'
import { ChangedMeanwhile, replaceFile } from '../replace-file.ts'
import { clashes, copies } from './contradictions.ts'
import type { FactProblem } from './fact.ts'
import { loadFacts } from './folder.ts'
import { readFacts, type WrittenFact } from './read.ts'

/**
 * Adds facts at the end of a file of facts, which is made where it is not there; what stands in it stays as it is.
 * Nothing is written where a fact is wrong, contradicts one of the folder's or is there already.
 *
 * @param path from the folder
 * @returns what is wrong; the lines are those that the file would have
 */
export async function appendFacts(folder: string, path: string, written: readonly WrittenFact[]): Promise<FactProblem[]> {
  const file = join(folder, path)
  const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined
  const text = joined(before ?? '', stringify(written, { lineWidth: 0 }))
  const { facts, problems } = readFacts(path, text)
  const isList = !before?.trim() || /^-/m.test(before)
  if (!isList)
    return [{ path, line: 1, column: 1, reason: 'Unexpected file of one fact, expected a list to add to: put `- ` before it' }]
  if (problems.length > 0) return problems
  const others = existsSync(folder) ? [...(await loadFacts(folder))].filter((fact) => fact.path !== path) : []
  const added = new Set(facts.slice(facts.length - written.length).map(({ line }) => line))
  const all = [...others, ...facts]
  const mistakes = [...clashes(all), ...copies(all)].filter((problem) => problem.path === path && added.has(problem.line))
  if (mistakes.length > 0) return mistakes
  mkdirSync(dirname(file), { recursive: true })
  try {
    replaceFile(file, before, text)
    return []
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error
    return [{ path, line: 1, column: 1, reason: error.message }]
  }
}

function joined(before: string, added: string): string {
  if (before.trim() === '') return `${before}${added}`
  return `${before}${before.endsWith('\n') ? '' : '\n'}\n${added}`
}

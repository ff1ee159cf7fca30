import {
  changedDrafts,
  diffOf,
  type GitScope,
  gitProblem,
  type LinterOptions,
  type LintResult,
  lintAtHand,
  lintFiles,
  type Problem,
  stagedDraft,
  touchedBy
} from '@stet/engine'
import type { RunOptions } from './lint.ts'

/** Lints the drafts that a git repository says have changed, as they stand in the index or the work tree. */
export async function* changedResults(
  named: readonly string[],
  { since, changedOnly }: RunOptions,
  settings: LinterOptions,
  problems: Problem[]
): AsyncGenerator<LintResult> {
  const scope: GitScope = since === undefined ? { staged: true } : { since }
  const { cwd } = settings
  try {
    const paths = await changedDrafts(scope, named, settings)
    const linted = 'staged' in scope ? lintAtHand(staged(paths, cwd), settings) : lintFiles(paths, settings)
    for await (const result of linted) yield changedOnly ? await onlyChanged(result, scope, cwd) : result
  } catch (error) {
    problems.push(gitProblem(error, cwd))
  }
}

async function* staged(paths: readonly string[], cwd: string) {
  for (const path of paths) yield await stagedDraft(path, cwd)
}

async function onlyChanged(result: LintResult, scope: GitScope, cwd: string): Promise<LintResult> {
  if (!result.draft) return result
  const diff = await diffOf(scope, result.path, cwd)
  return { ...result, messages: touchedBy(diff, result.draft.source, result.messages) }
}

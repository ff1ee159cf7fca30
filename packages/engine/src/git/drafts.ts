import { resolve } from 'node:path'
import { type DiscoverOptions, isDraftToLint } from '../files/discover.ts'
import type { DraftAtHand } from '../linter.ts'
import { git, pathsIn } from './git.ts'

// Added, copied, modified, renamed: what there is to read.
const KEPT = '--diff-filter=ACMR'

/** Which state of the repository is linted, and against which. */
export type GitScope = { staged: true } | { since: string }

/** The options of `git diff` that show a scope's changes. */
function range(scope: GitScope): string[] {
  return 'staged' in scope ? ['--cached'] : ['--merge-base', scope.since]
}

/**
 * The changed drafts below a folder, in the order of their paths.
 *
 * @param named only what lies at or below these paths; all where there is none
 * @throws {GitError}
 */
export async function changedDrafts(scope: GitScope, named: readonly string[], options: DiscoverOptions): Promise<string[]> {
  // Outside a repository `git diff` is another command, with other options and another complaint.
  await git(options.cwd, 'rev-parse', '--git-dir')
  const list = await git(options.cwd, 'diff', '--name-only', '-z', '--relative', KEPT, ...range(scope), '--', ...named)
  const drafts: string[] = []
  for (const path of pathsIn(list).sort()) if (await isDraftToLint(path, options)) drafts.push(path)
  return drafts
}

/** A draft as it stands in the index, not in the work tree. @throws {GitError} */
export async function stagedDraft(path: string, cwd: string): Promise<DraftAtHand> {
  return { path, bytes: await git(cwd, 'cat-file', 'blob', `:./${path}`) }
}

/** What a scope changes in one draft, without context. @throws {GitError} */
export async function diffOf(scope: GitScope, path: string, cwd: string): Promise<string> {
  return (
    await git(cwd, 'diff', '--unified=0', '--no-color', '--no-ext-diff', ...range(scope), '--', resolve(cwd, path))
  ).toString('utf8')
}

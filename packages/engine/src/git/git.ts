import { execFile } from 'node:child_process'
import type { Problem } from '../problem.ts'

/** Git's own words for what went wrong. */
export class GitError extends Error {}

/**
 * What a git command prints, as bytes.
 *
 * @throws {GitError} when git is not there, or says no
 */
export function git(cwd: string, ...words: string[]): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    execFile('git', words, { cwd, encoding: 'buffer', maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      if (!error) resolve(stdout)
      else if ((error as NodeJS.ErrnoException).code === 'ENOENT') reject(new GitError('git is not installed'))
      else reject(new GitError(stderr.toString('utf8').trim().split('\n')[0] || error.message))
    })
  })
}

/** The paths in a list that git printed with `-z`. */
export function pathsIn(list: Buffer): string[] {
  return list.toString('utf8').split('\0').filter(Boolean)
}

/** What went wrong with git, for the user; any other error is thrown on. */
export function gitProblem(error: unknown, cwd: string): Problem {
  if (!(error instanceof GitError)) throw error
  return { kind: 'git', path: cwd, reason: `Unexpected answer of git, expected a repository: ${error.message}` }
}

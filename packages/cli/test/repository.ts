import { execFileSync } from 'node:child_process'
import { folderWith } from './stet.ts'

/** A repository with these files committed. */
export function repositoryWith(files: Readonly<Record<string, string>>): { cwd: string; git: (...words: string[]) => string } {
  const cwd = folderWith(files)
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
      cwd,
      encoding: 'utf8',
      stdio: 'pipe'
    })
  git('init', '-q')
  git('add', '.')
  git('commit', '-q', '--allow-empty', '-m', 'first')
  return { cwd, git }
}

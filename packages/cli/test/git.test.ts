import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repositoryWith } from './repository.ts'
import { entry, folderWith, stet } from './stet.ts'

const faulty = 'The vote was put off until TK, the clerk said.\n'
const fine = 'The council met in the town hall.\n'

function staged(cwd: string, ...words: string[]) {
  return stet(['--staged', '--format', 'unix', ...words], { cwd })
}

describe('--staged', () => {
  it('lints the index, not the work tree', async () => {
    const { cwd, git } = repositoryWith({ 'draft.md': fine, 'other.md': faulty })
    writeFileSync(join(cwd, 'draft.md'), faulty)
    git('add', 'draft.md')
    writeFileSync(join(cwd, 'draft.md'), fine)
    const { stdout, code } = await staged(cwd)
    expect(stdout).toMatch(/^draft\.md:1:\d+: error: .*\[leftover-text\]\n$/)
    expect(code).toBe(1)
  })

  it('takes part of a file, a rename, a deletion, spaces and letters beyond ASCII', async () => {
    const { cwd, git } = repositoryWith({ 'old name.txt': `${fine}\n${faulty}`, 'gone.txt': faulty, 'Entwurf – 草稿.txt': fine })
    renameSync(join(cwd, 'old name.txt'), join(cwd, 'new name.txt'))
    rmSync(join(cwd, 'gone.txt'))
    writeFileSync(join(cwd, 'Entwurf – 草稿.txt'), faulty)
    git('add', '-A')
    writeFileSync(join(cwd, 'Entwurf – 草稿.txt'), `${faulty}${faulty}`)
    const { stdout } = await staged(cwd)
    expect(stdout.match(/^[^:]+/gm)).toEqual(['Entwurf – 草稿.txt', 'new name.txt'])
  })

  it('leaves out what the config ignores, what is no draft, and what the paths do not name', async () => {
    const { cwd, git } = repositoryWith({ '.stetrc.yaml': 'ignore: [archive/]\n' })
    for (const path of ['archive/a.md', 'b.csv', 'desk/c.md', 'd.md']) {
      mkdirSync(join(cwd, path, '..'), { recursive: true })
      writeFileSync(join(cwd, path), faulty)
    }
    git('add', '-A')
    expect((await staged(cwd)).stdout.match(/^[^:]+/gm)).toEqual(['d.md', 'desk/c.md'])
    expect((await staged(cwd, 'desk')).stdout.match(/^[^:]+/gm)).toEqual(['desk/c.md'])
  })

  it('with --changed-only, reports the paragraphs that changed', async () => {
    const { cwd, git } = repositoryWith({ 'draft.md': `${faulty}\n${fine}` })
    writeFileSync(join(cwd, 'draft.md'), `${faulty}\n${fine}The date is TK.\n`)
    git('add', '-A')
    expect((await staged(cwd)).stdout.match(/^draft\.md:\d+/gm)).toEqual(['draft.md:1', 'draft.md:4'])
    expect((await staged(cwd, '--changed-only')).stdout.match(/^draft\.md:\d+/gm)).toEqual(['draft.md:4'])
  })

  it('is clean where nothing is staged', async () => {
    expect(await staged(repositoryWith({ 'draft.md': faulty }).cwd)).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('says so where there is no repository', async () => {
    const { code, stderr } = await staged(folderWith({ 'draft.md': faulty }))
    expect(code).toBe(2)
    expect(stderr).toMatch(/not a git repository/)
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})

it('--since lints the drafts of a branch as they stand in the work tree', async () => {
  const { cwd, git } = repositoryWith({ 'old.md': faulty })
  const first = git('rev-parse', 'HEAD').trim()
  writeFileSync(join(cwd, 'new.md'), faulty)
  git('add', '-A')
  git('commit', '-q', '-m', 'second')
  const { stdout } = await stet(['--since', first, '--format', 'unix'], { cwd })
  expect(stdout.match(/^[^:]+/gm)).toEqual(['new.md'])
  expect((await stet(['--since', 'nowhere'], { cwd })).code).toBe(2)
})

describe('stet hook install', () => {
  /** A folder for the PATH in which `stet` is the bundled command. */
  function withStet(): NodeJS.ProcessEnv {
    const bin = folderWith({ stet: `#!/bin/sh\nexec "${process.execPath}" "${entry}" "$@"\n` })
    chmodSync(join(bin, 'stet'), 0o755)
    return { ...process.env, PATH: `${bin}:${process.env.PATH}` }
  }

  function commit(cwd: string): string {
    try {
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-q', '-m', 'x'], {
        cwd,
        env: withStet(),
        stdio: 'pipe'
      })
      return 'committed'
    } catch (error) {
      return String((error as { stderr: Buffer }).stderr)
    }
  }

  it('stops a commit with an error, and lets one with a warning through', async () => {
    const { cwd, git } = repositoryWith({})
    expect((await stet(['hook', 'install'], { cwd })).code).toBe(0)
    writeFileSync(join(cwd, 'draft.md'), faulty)
    git('add', '-A')
    expect(commit(cwd)).toContain('leftover-text')
    writeFileSync(join(cwd, 'draft.md'), 'Critics say the plan is bad for the town.\n')
    git('add', '-A')
    expect(commit(cwd)).toBe('committed')
  })

  it('keeps the hook that was there, and runs it first', async () => {
    const { cwd, git } = repositoryWith({})
    const path = join(cwd, '.git/hooks/pre-commit')
    mkdirSync(join(cwd, '.git/hooks'), { recursive: true })
    writeFileSync(path, '#!/bin/sh\ntouch ran\n')
    chmodSync(path, 0o755)
    await stet(['hook', 'install'], { cwd })
    await stet(['hook', 'install'], { cwd })
    expect(readFileSync(`${path}.before-stet`, 'utf8')).toContain('touch ran')
    writeFileSync(join(cwd, 'draft.md'), fine)
    git('add', '-A')
    expect(commit(cwd)).toBe('committed')
    expect(existsSync(join(cwd, 'ran'))).toBe(true)
  })
})

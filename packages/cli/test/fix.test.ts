import { execFileSync } from 'node:child_process'
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, stet } from './stet.ts'

const broken = 'He saw the the plan.\nIt wasnâ€™t so, said TK.\n'
const mended = 'He saw the plan.\nIt wasn’t so, said TK.\n'
const sound = 'The council met in the town hall.\n'

const run = (cwd: string, ...words: string[]) => stet(['--no-config', ...words], { cwd })

describe('--fix', () => {
  it('writes what is certain, reports what is left and says how much it did', async () => {
    const cwd = folderWith({ 'a.txt': broken, 'b.txt': sound })
    const { code, stdout, stderr } = await run(cwd, '--fix', '.')
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(mended)
    expect(stdout).toContain('leftover-text')
    expect(stdout).not.toContain('repeated-words')
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'stet: fixed 2 findings in 1 draft\n' })
  })

  it('is named in the report where it would do something', async () => {
    const cwd = folderWith({ 'a.txt': broken, 'b.txt': sound })
    expect((await run(cwd, 'a.txt')).stdout).toContain('\n2 fixable with stet --fix\n')
    expect((await run(cwd, 'b.txt')).stdout).not.toContain('fixable')
    expect((await run(cwd, '--quiet', 'a.txt')).stdout).not.toContain('fixable')
  })

  it('leaves a file without a certain finding as it is, to the second', async () => {
    const cwd = folderWith({ 'a.txt': sound })
    const before = statSync(join(cwd, 'a.txt'))
    const { code, stderr } = await run(cwd, '--fix', 'a.txt')
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'stet: fixed nothing: no finding is certain enough\n' })
    expect(statSync(join(cwd, 'a.txt'))).toMatchObject({ mtimeMs: before.mtimeMs, ino: before.ino })
  })

  it('keeps the mode of a file, and a symbolic link', async () => {
    const cwd = folderWith({ 'a.txt': broken })
    chmodSync(join(cwd, 'a.txt'), 0o664)
    symlinkSync('a.txt', join(cwd, 'link.txt'))
    await run(cwd, '--fix', 'link.txt')
    expect(lstatSync(join(cwd, 'link.txt')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(mended)
    expect(statSync(join(cwd, 'a.txt')).mode & 0o777).toBe(0o664)
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'link.txt'])
  })

  it('says which file it cannot write, and mends the others', async () => {
    // There is no room for the name of the file that is written beside it.
    const name = `${'a'.repeat(250)}.txt`
    const cwd = folderWith({ [name]: broken, 'b.txt': broken })
    const { code, stdout, stderr } = await run(cwd, '--fix', '.')
    expect(code).toBe(2)
    expect(stdout).toContain('repeated-words')
    expect(stderr).toContain(`${name}: Unexpected file that cannot be written`)
    expect(readFileSync(join(cwd, name), 'utf8')).toBe(broken)
    expect(readFileSync(join(cwd, 'b.txt'), 'utf8')).toBe(mended)
  })

  it('prints the text of standard input, and the report beside it', async () => {
    const { code, stdout, stderr } = await stet(['--no-config', '--fix', '-'], { input: broken })
    expect({ code, stdout }).toEqual({ code: 1, stdout: mended })
    expect(stderr).toContain('leftover-text')
  })

  it('gives back what is no text as it came', async () => {
    const input = Uint8Array.from([0x61, 0xe9, 0x0a])
    const { code, stdout } = await stet(['--no-config', '--fix', '-'], { input })
    expect({ code, length: stdout.length }).toEqual({ code: 2, length: 3 })
  })

  it('mends the drafts of a pull request', async () => {
    const cwd = folderWith({ 'old.txt': broken })
    const git = (...words: string[]) => execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...words], { cwd })
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'one')
    writeFileSync(join(cwd, 'new.txt'), broken)
    git('add', '.')
    await run(cwd, '--fix', '--since', 'HEAD')
    expect([readFileSync(join(cwd, 'new.txt'), 'utf8'), readFileSync(join(cwd, 'old.txt'), 'utf8')]).toEqual([mended, broken])
  })

  it.each([
    ['--staged', ['--staged']],
    ['--changed-only', ['--since', 'HEAD', '--changed-only']],
    ['--fix-dry-run', ['--fix-dry-run', 'a.txt']],
    ['beside -', ['-', 'a.txt']]
  ])('is refused with %s', async (what, words) => {
    const { code, stdout, stderr } = await run(folderWith({ 'a.txt': broken }), '--fix', ...words)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(what)
  })
})

describe('--fix-dry-run', () => {
  it('prints a diff that git applies, and writes nothing', async () => {
    const cwd = folderWith({ 'a b.txt': broken, 'c.md': broken.replaceAll('\n', '\r\n'), 'd.txt': sound })
    const { code, stdout, stderr } = await run(cwd, '--fix-dry-run', '.')
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'stet: would fix 4 findings in 2 drafts\n' })
    expect(readFileSync(join(cwd, 'a b.txt'), 'utf8')).toBe(broken)
    execFileSync('git', ['apply', '-'], { cwd, input: stdout })
    expect(readFileSync(join(cwd, 'a b.txt'), 'utf8')).toBe(mended)
    expect(readFileSync(join(cwd, 'c.md'), 'utf8')).toBe(mended.replaceAll('\n', '\r\n'))
  })

  it('is 0 where there is nothing to mend', async () => {
    const cwd = folderWith({ 'a.txt': mended })
    expect(await run(cwd, '--fix-dry-run', 'a.txt')).toEqual({
      code: 0,
      stdout: '',
      stderr: 'stet: would fix nothing: no finding is certain enough\n'
    })
  })
})

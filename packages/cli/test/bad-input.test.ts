import { chmodSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, type Outcome, stet } from './stet.ts'

// One error that no other rule touches, so that "still linted" shows.
const faulty = 'The council met on Monday night in the town hall.\n\nThe vote was put off until TK, the clerk said.\n'
const fine = 'The council met in the town hall.\n'

function lintIn(cwd: string, ...words: string[]): Promise<Outcome> {
  return stet(['--format', 'unix', ...words], { cwd })
}

/** The user's trouble: said on standard error with the path, exit code 2, never a stack trace. */
function expectTrouble({ code, stderr }: Outcome, ...parts: (string | RegExp)[]): void {
  expect(code).toBe(2)
  for (const part of parts) expect(stderr).toMatch(part)
  expect(stderr).not.toMatch(/\n\s+at /)
}

describe('what cannot be read is said, and the rest is linted', () => {
  it.each([
    ['a missing path', 'gone.txt', undefined, /gone\.txt/],
    ['a binary file', 'photo.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0, 1]), /photo\.txt.*binary/i],
    ['invalid UTF-8', 'latin.txt', Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x0a]), /latin\.txt.*UTF-8/]
  ])('%s', async (_, name, bytes, message) => {
    const cwd = folderWith({ 'draft.txt': faulty, ...(bytes ? { [name]: bytes } : {}) })
    const outcome = await lintIn(cwd, name, 'draft.txt')
    expectTrouble(outcome, message)
    expect(outcome.stdout).toMatch(/^draft\.txt:3:\d+: error: .*\[leftover-text\]$/m)
  })

  it('a folder without drafts', async () => {
    expectTrouble(await lintIn(folderWith({ 'data.csv': '1,2' }), '.'), /draft/)
  })

  it('a glob that matches nothing', async () => {
    expectTrouble(await lintIn(folderWith({ 'draft.txt': faulty }), '*.md'), /\*\.md/)
  })

  it.skipIf(process.getuid?.() === 0)('a file without permission', async () => {
    const cwd = folderWith({ 'secret.txt': fine, 'draft.txt': faulty })
    chmodSync(join(cwd, 'secret.txt'), 0)
    expectTrouble(await lintIn(cwd, 'secret.txt', 'draft.txt'), /secret\.txt/)
  })

  it('malformed front matter, with its line', async () => {
    const cwd = folderWith({ 'draft.md': `---\nheadline: "open\ndeck: x: y: z\n---\n\n${faulty}` })
    const outcome = await lintIn(cwd, 'draft.md')
    expectTrouble(outcome, /draft\.md:\d+:/)
    expect(outcome.stdout).toMatch(/\[leftover-text\]/)
  })
})

describe('what can be read is read', () => {
  it.each([
    ['UTF-16 with a byte-order mark', 'draft.txt', Buffer.from(`\ufeff${faulty}`, 'utf16le')],
    ['UTF-8 with a byte-order mark', 'draft.txt', `\ufeff${faulty}`],
    ['CRLF', 'draft.txt', faulty.replaceAll('\n', '\r\n')],
    ['a path with spaces and letters beyond ASCII', 'Entwürfe und 草稿/der draft.txt', faulty],
    ['unclosed HTML', 'draft.html', `<article><h1>Council <p>${faulty.replace('\n\n', '<p><b>')}`]
  ])('%s', async (_, name, content) => {
    const outcome = await lintIn(folderWith({ [name]: content }), name)
    expect(outcome.stderr).toBe('')
    expect(outcome.stdout).toMatch(/\[leftover-text\]/)
    expect(outcome.code).toBe(1)
  })

  it('an empty file', async () => {
    expect(await lintIn(folderWith({ 'empty.txt': '', 'blank.md': '\n\n' }), '.')).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('10 MB on one line', async () => {
    const cwd = folderWith({ 'long.txt': 'The council met on Monday night and rose at ten. '.repeat(215_000) })
    const { code, stderr } = await lintIn(cwd, '--rule', 'leftover-text', 'long.txt')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  it('a folder with a symlink loop', async () => {
    const cwd = folderWith({ 'in/draft.txt': faulty })
    symlinkSync(cwd, join(cwd, 'in', 'loop'))
    const outcome = await lintIn(cwd, '.')
    expect(outcome.stdout.match(/leftover-text/g)).toHaveLength(1)
    expect(outcome.code).toBe(1)
  })
})

describe('a wrong config', () => {
  it.each([
    ['an unknown rule', 'rules:\n  leftover-txt: off\n', /\.stetrc\.yaml:2:\d+: .*leftover-txt.*did you mean `leftover-text`/],
    ['an unknown severity', 'rules:\n  leftover-text: fatal\n', /\.stetrc\.yaml:2:\d+: .*fatal/],
    ['malformed YAML', 'rules: [\n', /\.stetrc\.yaml:\d+/]
  ])('%s', async (_, config, message) => {
    expectTrouble(await lintIn(folderWith({ '.stetrc.yaml': config, 'draft.txt': faulty }), 'draft.txt'), message)
  })
})

describe('wrong use', () => {
  it.each([
    ['a mistyped option', ['--formt', 'json'], /--format/],
    ['an unknown format', ['--format', 'xml'], /terminal, html, unix, json/],
    ['an unknown rule', ['--rule', 'leftover-txt', '.'], /leftover-txt.*did you mean `leftover-text`/],
    ['a rule to explain that is none', ['explain', 'leftover'], /leftover/],
    ['a negative count', ['--max-warnings=-1', '.'], /max-warnings/],
    ['a day that is none', ['--today', '2026-13-01', '.'], /2026-11-22/],
    ['nothing to lint', [], /path/]
  ])('%s', async (_, words, message) => {
    expectTrouble(await stet(words, { cwd: folderWith({ 'draft.txt': faulty }) }), message)
  })
})

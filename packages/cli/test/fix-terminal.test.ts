import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, stet } from './stet.ts'
import { hasTerminal, onTerminal } from './terminal.ts'

const choices = '[q]uit'

describe.skipIf(!hasTerminal)('stet fix', () => {
  const walk = (cwd: string, answers: [string, string][], words: string[] = ['draft.md'], env?: NodeJS.ProcessEnv) =>
    onTerminal(['fix', '--no-config', ...words], answers, { cwd, env })
  const text = (cwd: string) => readFileSync(join(cwd, 'draft.md'), 'utf8')

  it('accepts, lets stand with a reason, and skips', async () => {
    const cwd = folderWith({
      'draft.md': 'He saw the the plan.\r\n\r\nWhat it is is a scandal.\r\n\r\nShe gave her her coat.\r\n'
    })
    const { code, stdout } = await walk(cwd, [
      [choices, 'a'],
      [choices, 'l'],
      ['stand?', 'good English\r'],
      [choices, 's']
    ])
    expect(text(cwd)).toBe(
      'He saw the plan.\r\n\r\n<!-- stet repeated-words: good English -->\r\nWhat it is is a scandal.\r\n\r\nShe gave her her coat.\r\n'
    )
    expect(code).toBe(0)
    expect(stdout).toContain('3 left here: [a]ccept, [l]et it stand')
    expect(stdout).toContain('1 accepted, 1 let stand, 1 skipped')
  })

  it('offers both ends of a contradiction', async () => {
    const cwd = folderWith({ 'draft.md': 'They met on Tuesday, June 12, 2026.\n' })
    const { stdout } = await walk(cwd, [[choices, 'a2']], ['draft.md', '--rule', 'inconsistent-dates'])
    expect(stdout).toContain('[1] Friday, June 12, 2026, [2] Tuesday, June 9, 2026')
    expect(text(cwd)).toBe('They met on Tuesday, June 9, 2026.\n')
  })

  it('offers the change at the other place of a contradiction', async () => {
    const cwd = folderWith({ 'draft.md': 'Catherine Lee opened the museum.\n\nTwo years later Katherine Lee closed it.\n' })
    const { stdout } = await walk(cwd, [[choices, '2']], ['draft.md', '--rule', 'inconsistent-names'])
    expect(stdout).toContain('[1] Catherine, [2] Katherine in line 1, [l]et it stand')
    expect(text(cwd)).toBe('Katherine Lee opened the museum.\n\nTwo years later Katherine Lee closed it.\n')
  })

  it('leaves out what a baseline knows', async () => {
    const cwd = folderWith({ 'draft.md': 'What it is is a scandal.\n' })
    await stet(['baseline', '--no-config', '.'], { cwd })
    expect((await walk(cwd, [])).stdout).toContain('0 skipped')
    expect((await walk(cwd, [[choices, 's']], ['--no-baseline', 'draft.md'])).stdout).toContain('1 skipped')
  })

  it('offers no replacement that would take markup with it', async () => {
    const cwd = folderWith({ 'draft.md': 'He saw the **the** plan.\n' })
    const { stdout } = await walk(cwd, [[choices, 'a1q']])
    expect(stdout).toContain('the last one here: [l]et it stand')
    expect(text(cwd)).toBe('He saw the **the** plan.\n')
  })

  it('wants a reason, and takes one that was typed ahead', async () => {
    const cwd = folderWith({ 'draft.md': 'What it is is a scandal.\n' })
    const { stdout } = await walk(cwd, [
      [choices, 'l\r'],
      ['a reason is required', 'lgood English\r']
    ])
    expect(stdout).toContain('1 let stand')
    expect(text(cwd)).toBe('<!-- stet repeated-words: good English -->\nWhat it is is a scandal.\n')
  })

  it('leaves the question for a reason at Ctrl+C, and the walk at the next', async () => {
    const cwd = folderWith({ 'draft.md': 'What it is is a scandal.\n' })
    const { code, stdout } = await walk(cwd, [
      [choices, 'l'],
      ['stand?', '\u0003'],
      ['a reason is required', '\u0003']
    ])
    expect({ code, text: text(cwd) }).toEqual({ code: 0, text: 'What it is is a scandal.\n' })
    expect(stdout).toContain('0 accepted, 0 let stand, 0 skipped')
  })

  it('opens the editor at the line, with the terminal to itself, and reads the draft again', async () => {
    const cwd = folderWith({
      'draft.md': 'One.\n\nWhat it is is a scandal.\n',
      'edit.sh': '#!/bin/sh\necho "editing $*"\nread answer\nprintf "One.\\n\\nIt is $answer.\\n" > "$3"\n'
    })
    chmodSync(join(cwd, 'edit.sh'), 0o755)
    const { code, stdout } = await walk(
      cwd,
      [
        [choices, 'e'],
        ['editing', 'a scandal\r']
      ],
      ['draft.md'],
      { VISUAL: '', EDITOR: `${join(cwd, 'edit.sh')} --calm` }
    )
    expect(stdout).toContain(`editing --calm +3 ${join(cwd, 'draft.md')}`)
    expect({ code, text: text(cwd) }).toEqual({ code: 0, text: 'One.\n\nIt is a scandal.\n' })
  })

  it('says which editor cannot be started', async () => {
    const cwd = folderWith({ 'draft.md': 'What it is is a scandal.\n' })
    const { stdout } = await walk(
      cwd,
      [
        [choices, 'e'],
        ['$EDITOR', 'q']
      ],
      ['draft.md'],
      { VISUAL: 'no-such-editor' }
    )
    expect(stdout).toContain('unexpected editor `no-such-editor`')
  })

  it('writes nothing over what somebody else wrote meanwhile', async () => {
    const cwd = folderWith({ 'draft.md': 'He saw the the plan.\n' })
    const { stdout } = await onTerminal(
      ['fix', '--no-config', 'draft.md'],
      [
        [
          choices,
          () => {
            writeFileSync(join(cwd, 'draft.md'), 'They saw the the plan.\n')
            return 'a'
          }
        ],
        ['between reading and writing', ''],
        [choices, 'a']
      ],
      { cwd }
    )
    expect(stdout).toContain('1 accepted')
    expect(text(cwd)).toBe('They saw the plan.\n')
  })

  it('says what cannot be read, and goes on', async () => {
    const cwd = folderWith({ 'draft.md': 'He saw the the plan.\n', 'a.txt': Uint8Array.from([0xe9]) })
    const { code, stdout } = await walk(cwd, [[choices, 'a']], ['a.txt', 'draft.md'])
    expect(stdout).toContain('a.txt:1: Unexpected byte 0xE9')
    expect({ code, text: text(cwd) }).toEqual({ code: 2, text: 'He saw the plan.\n' })
  })
})

describe('stet fix without a terminal', () => {
  it.each([
    ['is refused', ['draft.md'], 'unexpected input or output that is no terminal'],
    ['and without paths is told so', [], 'expected a path'],
    ['cannot take standard input', ['-'], 'unexpected -']
  ])('%s', async (_, words, reason) => {
    const { code, stdout, stderr } = await stet(['fix', ...words], { cwd: folderWith({ 'draft.md': 'One.\n' }) })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(reason)
  })
})

import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ChangedMeanwhile, replaceFile } from './replace-file.ts'

describe('replaceFile', () => {
  function folder(): string {
    const path = mkdtempSync(join(tmpdir(), 'stet-'))
    onTestFinished(() => rmSync(path, { recursive: true, force: true }))
    return path
  }

  it('writes the whole text and leaves nothing else behind', () => {
    const place = folder()
    replaceFile(join(place, 'a.yaml'), undefined, 'one')
    replaceFile(join(place, 'a.yaml'), 'one', 'two')
    expect(readdirSync(place)).toEqual(['a.yaml'])
    expect(readFileSync(join(place, 'a.yaml'), 'utf8')).toBe('two')
  })

  it('keeps who may read the file', () => {
    const path = join(folder(), 'a.yaml')
    writeFileSync(path, 'one', { mode: 0o600 })
    replaceFile(path, 'one', 'two')
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  it('keeps a mode that is wider than what new files get', () => {
    const path = join(folder(), 'a.yaml')
    writeFileSync(path, 'one')
    chmodSync(path, 0o666)
    replaceFile(path, 'one', 'two')
    expect(statSync(path).mode & 0o777).toBe(0o666)
  })

  it('replaces what a symbolic link leads to', () => {
    const place = folder()
    writeFileSync(join(place, 'a.yaml'), 'one')
    symlinkSync('a.yaml', join(place, 'link.yaml'))
    replaceFile(join(place, 'link.yaml'), Buffer.from('one'), Buffer.from('two'))
    expect(readlinkSync(join(place, 'link.yaml'))).toBe('a.yaml')
    expect(readFileSync(join(place, 'a.yaml'), 'utf8')).toBe('two')
  })

  it('leaves a file alone that somebody wrote meanwhile', () => {
    const place = folder()
    writeFileSync(join(place, 'a.yaml'), 'theirs')
    expect(() => replaceFile(join(place, 'a.yaml'), 'before', 'ours')).toThrow(ChangedMeanwhile)
    expect(readdirSync(place)).toEqual(['a.yaml'])
    expect(readFileSync(join(place, 'a.yaml'), 'utf8')).toBe('theirs')
  })
})

import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Configs } from '@stet/config'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { catalogue } from '../catalogue.ts'
import { discover } from './discover.ts'

let cwd: string

beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'stet files é ')))
})
afterEach(() => rmSync(cwd, { recursive: true }))

function write(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    writeFileSync(join(cwd, path), 'A draft.\n')
  }
}

function find(...patterns: string[]) {
  return discover(patterns, { cwd, configs: new Configs(catalogue) })
}

async function paths(...patterns: string[]): Promise<string[]> {
  const { paths, problems } = await find(...patterns)
  expect(problems).toEqual([])
  return paths
}

describe('a folder', () => {
  it('is searched for drafts, in the order of code units', async () => {
    write(
      'b.md',
      'B.markdown',
      'a/c.html',
      'a/d.HTM',
      'a b/é.txt',
      'a/photo.jpg',
      'notes',
      '.hidden.md',
      '.git/x.md',
      'node_modules/x/readme.md'
    )
    expect(await paths('.')).toEqual(['B.markdown', 'a b/é.txt', 'a/c.html', 'a/d.HTM', 'b.md'])
    expect(await paths('a', './b.md', join(cwd, 'a b'), 'b.md')).toEqual([`${cwd}/a b/é.txt`, 'a/c.html', 'a/d.HTM', 'b.md'])
  })

  it('leaves out what .gitignore says, the nearest first; above it, as far as the repository reaches', async () => {
    write('news/a.md', 'news/b.md', 'news/old/c.md', 'news/old/keep.md', 'build/d.md')
    writeFileSync(join(cwd, '.gitignore'), 'build/\nb.md\nnews/old/*\n')
    writeFileSync(join(cwd, 'news/.gitignore'), '!old/keep.md\n')
    expect(await paths('.')).toEqual(['news/a.md', 'news/old/keep.md'])
    expect(await paths('news/old')).toEqual(['news/old/c.md', 'news/old/keep.md'])
    mkdirSync(join(cwd, '.git'))
    expect(await paths('news/old')).toEqual(['news/old/keep.md'])
    expect(await paths('build/d.md')).toEqual(['build/d.md'])
    expect(await paths('build')).toEqual(['build/d.md'])
  })

  it('leaves out what the config ignores though it is named, where that is asked for', async () => {
    write('a.md', 'archive/b.md')
    writeFileSync(join(cwd, '.stetrc.yaml'), 'ignore: [archive/]')
    const options = { cwd, configs: new Configs(catalogue) }
    expect((await discover(['a.md', 'archive/b.md'], options)).paths).toEqual(['a.md', 'archive/b.md'])
    expect(await discover(['a.md', 'archive/b.md'], { ...options, skipIgnored: true })).toEqual({ paths: ['a.md'], problems: [] })
  })

  it('leaves out what the config ignores', async () => {
    write('a.md', 'archive/b.md', 'desk/a.md', 'desk/c.md')
    writeFileSync(join(cwd, '.stetrc.yaml'), 'ignore: [archive/, /a.md]')
    expect(await paths('.')).toEqual(['desk/a.md', 'desk/c.md'])
    expect(await paths('a.md')).toEqual(['a.md'])
    expect(await paths('archive')).toEqual(['archive/b.md'])
  })

  it('is not left by symbolic links, which may lead in a circle', async () => {
    write('a.md')
    symlinkSync(cwd, join(cwd, 'self'))
    symlinkSync(join(cwd, 'a.md'), join(cwd, 'b.md'))
    expect(await paths('.')).toEqual(['a.md'])
    expect(await paths('b.md')).toEqual(['b.md'])
  })

  it('without drafts is a problem', async () => {
    mkdirSync(join(cwd, 'empty'))
    write('photos/a.jpg')
    const { problems } = await find('empty', 'photos')
    expect(problems.map(({ kind, path }) => [kind, path])).toEqual([
      ['no-drafts', 'empty'],
      ['no-drafts', 'photos']
    ])
  })
})

describe('a glob', () => {
  it('finds drafts, and other files where it names their ending', async () => {
    write('a.md', 'news/b.md', 'news/c.jpg', 'news/late/d.md', 'news/e.story', 'node_modules/f.md')
    expect(await paths('**/*.md')).toEqual(['a.md', 'news/b.md', 'news/late/d.md'])
    expect(await paths('news/*')).toEqual(['news/b.md'])
    expect(await paths('./news/**/*.{md,story}')).toEqual(['news/b.md', 'news/e.story', 'news/late/d.md'])
    expect(await paths(`${cwd}/news/*.md`)).toEqual([`${cwd}/news/b.md`])
  })

  it('that nothing matches is a problem, and so is one in a folder that is not there', async () => {
    const { problems } = await find('*.md', 'gone/*.md')
    expect(problems).toEqual([
      { kind: 'missing', path: '*.md', reason: 'Unexpected glob that no file matches' },
      { kind: 'missing', path: 'gone/*.md', reason: 'Unexpected glob that no file matches' }
    ])
  })

  it('that is the name of a file is that file', async () => {
    write('[draft].md')
    expect(await paths('[draft].md')).toEqual(['[draft].md'])
  })
})

describe('a path', () => {
  it('is linted whatever its ending', async () => {
    write('notes', 'a.story', '.hidden.md')
    expect(await paths('notes', 'a.story', '.hidden.md')).toEqual(['.hidden.md', 'a.story', 'notes'])
  })

  it('that is missing, or a link in a circle, is a problem; the others are found', async () => {
    write('a.md')
    symlinkSync('loop', join(cwd, 'loop'))
    const { paths, problems } = await find('gone.md', 'a.md', 'loop', 'a.md/b.md')
    expect(paths).toEqual(['a.md'])
    expect(problems.map(({ kind, path }) => [kind, path])).toEqual([
      ['missing', 'gone.md'],
      ['unreadable', 'loop'],
      ['missing', 'a.md/b.md']
    ])
  })

  // The superuser may read everything.
  it.skipIf(process.getuid?.() === 0)('that may not be read is a problem', async () => {
    write('a.md', 'closed/b.md')
    chmodSync(join(cwd, 'closed'), 0)
    const { paths, problems } = await find('.')
    chmodSync(join(cwd, 'closed'), 0o700)
    expect(paths).toEqual(['a.md'])
    expect(problems).toMatchObject([{ kind: 'unreadable', path: 'closed' }])
  })
})

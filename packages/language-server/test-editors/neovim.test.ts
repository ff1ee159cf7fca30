import { execFile, spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it, onTestFinished } from 'vitest'

const bundle = fileURLToPath(new URL('../../cli/bundle/stet.js', import.meta.url))
const article = fileURLToPath(new URL('../../../samples/strategic-diplomacy/article.txt', import.meta.url))
const script = fileURLToPath(new URL('neovim.lua', import.meta.url))

const isThere = spawnSync('nvim', ['--version']).status === 0
if (!isThere) console.warn('nvim is not on the PATH: the language server is not tested in Neovim')

interface Seen {
  failed?: string
  diagnostics: { line: number; code: string; source: string; message: string }[]
  actions: string[]
  applied?: string
  left: number
}

/** Runs the script in Neovim on a copy of the sample article. */
async function session(): Promise<{ seen: Seen; before: string; after: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'stet-nvim-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const draft = join(folder, 'draft é.txt')
  copyFileSync(article, draft)
  const { stdout } = await promisify(execFile)('nvim', ['--headless', '--clean', '-n', '-S', script], {
    cwd: folder,
    env: { ...process.env, STET_NODE: process.execPath, STET_BUNDLE: bundle, STET_DRAFT: draft, XDG_STATE_HOME: folder }
  })
  return { seen: JSON.parse(stdout), before: readFileSync(article, 'utf8'), after: readFileSync(draft, 'utf8') }
}

describe.skipIf(!isThere)('in Neovim', () => {
  it('findings are shown, and the passage that stands there twice is deleted and saved', async () => {
    const { seen, before, after } = await session()
    expect(seen.failed).toBeUndefined()
    expect(seen.diagnostics.length).toBeGreaterThan(10)
    expect(new Set(seen.diagnostics.map(({ source }) => source))).toEqual(new Set(['stet']))
    expect(seen.actions).toContainEqual(expect.stringMatching(/^stet: let it stand \(.*\), and write why$/))
    expect(seen.applied).toBe('Delete the duplicated passage')
    expect(seen.left).toBeLessThan(seen.diagnostics.length)
    expect(before).toContain('support.cy aims to position')
    expect(after).toContain('sustained domestic support. Japan now faces')
  }, 120_000)
})

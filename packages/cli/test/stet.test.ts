import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { folderWith, stet } from './stet.ts'

const error = 'The vote was put off until TK, the clerk said.\n'
const warning = 'Critics say the plan is bad for the town and its people.\n'
const clean = 'The council met in the town hall.\n'

describe('exit code', () => {
  it.each([
    [0, clean, []],
    [1, error, []],
    [0, error, ['--fail-on', 'never']],
    [0, warning, []],
    [1, warning, ['--fail-on', 'warning']],
    [1, warning, ['--max-warnings', '0']],
    [0, warning, ['--max-warnings', '9']],
    [0, error, ['--skip', 'leftover-text']],
    [0, error, ['--rule', 'spliced-text']]
  ])('%i for %j with %j', async (code, text, words) => {
    const outcome = await stet([...words, 'draft.txt'], { cwd: folderWith({ 'draft.txt': text }) })
    expect(outcome).toMatchObject({ code, stderr: '' })
  })
})

describe('output', () => {
  it('is the same bytes from run to run and in any order of paths', async () => {
    const cwd = folderWith({ 'a.txt': error, 'b.md': warning, 'c/d.html': `<p>${error}</p>` })
    const [first, second, third] = await Promise.all([
      stet(['--format', 'json', '.'], { cwd }),
      stet(['--format', 'json', '.'], { cwd }),
      stet(['--format', 'json', 'c', 'b.md', 'a.txt'], { cwd })
    ])
    expect(second).toEqual(first)
    expect(third.stdout).toBe(first.stdout)
  })

  it('is JSON as the published schema says', async () => {
    const schema = JSON.parse(readFileSync(new URL('../../reporter/report.schema.json', import.meta.url), 'utf8'))
    const { stdout } = await stet(['--format', 'json', '.', 'gone.txt'], { cwd: folderWith({ 'a.txt': error + warning }) })
    const validate = new Ajv2020().compile(schema)
    const report = JSON.parse(stdout)
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
    expect(report.problems).toEqual([expect.objectContaining({ path: 'gone.txt' })])
  })

  it('has no colour in a pipe, has it with --color and FORCE_COLOR, and NO_COLOR wins over neither option', async () => {
    const cwd = folderWith({ 'draft.txt': error })
    const run = (words: string[], env: NodeJS.ProcessEnv = {}) =>
      stet([...words, 'draft.txt'], { cwd, env: { ...process.env, NO_COLOR: '', ...env } })
    const [plain, asked, forced, never] = await Promise.all([
      run([]),
      run(['--color'], { NO_COLOR: '1' }),
      run([], { FORCE_COLOR: '1' }),
      run([], { FORCE_COLOR: '1', NO_COLOR: '1' })
    ])
    expect([plain, asked, forced, never].map(({ stdout }) => stdout.includes('\u001b['))).toEqual([false, true, true, false])
  })

  it('ends quietly when its reader does', async () => {
    const cwd = folderWith(Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`${index}.txt`, error.repeat(20)])))
    const { spawnSync } = await import('node:child_process')
    const { entry } = await import('./stet.ts')
    const { stderr, stdout } = spawnSync('sh', ['-c', `"${process.execPath}" "${entry}" . | head -n 1`], {
      cwd,
      encoding: 'utf8'
    })
    expect(stderr).toBe('')
    expect(stdout.split('\n')).toHaveLength(2)
  })
})

describe('standard input', () => {
  it('is a draft of the format that --stdin-filename says', async () => {
    const { stdout, code } = await stet(['-', '--stdin-filename', 'x.md', '--format', 'unix'], {
      input: `# Town\n\n\`TK\` is code.\n\n${error}`
    })
    expect(stdout).toMatch(/^x\.md:5:\d+: error: .*\[leftover-text\]\n$/)
    expect(code).toBe(1)
  })

  it('is plain text without a name', async () => {
    const { stdout } = await stet(['-', '--format', 'unix'], { input: error })
    expect(stdout).toMatch(/^<stdin>:1:/)
  })
})

describe('rules, explain, init', () => {
  it('lists every rule', async () => {
    const { stdout, code } = await stet(['rules'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/spliced-text +error/)
    expect(stdout.split('\n').filter((line) => line.startsWith('  '))).toHaveLength(26)
  })

  it('shows a page with its examples', async () => {
    const { stdout, code } = await stet(['explain', 'spliced-text'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^spliced-text\n/)
    expect(stdout).toContain('Flagged:')
    expect(stdout).not.toMatch(/```|<!--/)
  })

  it.each([['conflicting-facts'], ['altered-quotes'], ['suppression']])(
    'knows `%s`, which comes from no rule’s folder, as it does rules',
    async (ruleId) => {
      expect((await stet(['rules'])).stdout).toMatch(new RegExp(`^  ${ruleId} +(?:error|warning) `, 'm'))
      const { stdout, code } = await stet(['explain', ruleId])
      expect(code).toBe(0)
      expect(stdout).toMatch(new RegExp(`^${ruleId}\n`))
      expect(stdout).toContain('Flagged:')
      expect(stdout).not.toMatch(/```|<!-- written|\]\(/)
      const cwd = folderWith({ '.stetrc.yaml': `rules: { ${ruleId.slice(0, -1)}: off }\n`, 'draft.txt': clean })
      for (const words of [['explain', ruleId.slice(0, -1)], ['--rule', ruleId.slice(0, -1), '.'], ['.']]) {
        const refused = await stet(words, { cwd })
        expect(refused.stderr).toContain(`did you mean \`${ruleId}\`?`)
        expect(refused.code).toBe(2)
      }
    }
  )

  it('writes a config that it then accepts, and does not overwrite it', async () => {
    const cwd = folderWith({ 'draft.txt': clean })
    expect(await stet(['init'], { cwd })).toMatchObject({ code: 0, stdout: 'Wrote .stetrc.yaml\n' })
    expect(await stet(['.'], { cwd })).toMatchObject({ code: 0, stderr: '' })
    expect((await stet(['init'], { cwd })).code).toBe(2)
  })
})

describe('config and suppression', () => {
  it('the nearest config counts, and house lists reach the rules', async () => {
    const cwd = folderWith({
      '.stetrc.yaml': 'rules: { leftover-text: off }\n',
      'a.txt': error,
      'in/.stetrc.yaml': 'rules: { leftover-text: warning }\n',
      'in/b.txt': error
    })
    const { stdout } = await stet(['--format', 'unix', '.'], { cwd })
    expect(stdout).toMatch(/^in\/b\.txt:1:\d+: warning: .*\[leftover-text\]\n$/)
  })

  it('a passage can stand, with a reason', async () => {
    const cwd = folderWith({ 'a.md': `<!-- stet leftover-text: the bill is called TK -->\n${error}` })
    expect(await stet(['a.md'], { cwd })).toMatchObject({ code: 0 })
  })

  it('--no-plugins runs no code that a config names', async () => {
    const cwd = folderWith({
      '.stetrc.yaml': 'plugins: { ./spy.mjs: on }\n',
      'spy.mjs':
        "import { writeFileSync } from 'node:fs'\nwriteFileSync(new URL('ran', import.meta.url), '')\nexport default function () {}\n",
      'a.txt': error
    })
    for (const words of [[], ['claims'], ['baseline']]) {
      await stet([...words, '--no-plugins', 'a.txt'], { cwd })
      expect(existsSync(join(cwd, 'ran'))).toBe(false)
    }
    await stet(['a.txt'], { cwd })
    expect(existsSync(join(cwd, 'ran'))).toBe(true)
  })
})

it('audits: asks, remembers, goes on where it stopped, and counts', async () => {
  const cwd = folderWith({ 'a.txt': error, 'b.txt': error, 'c.txt': error })
  const words = ['audit', '--rule', 'leftover-text', '.']
  const first = await stet(words, { cwd, input: 'rrq' })
  expect(first.stdout).toMatch(/leftover-text +3 +2 +0 +0 +100 %/)
  const second = await stet(words, { cwd, input: 'w' })
  expect(second.stdout).toContain('1 of 1')
  expect(second.stdout).toMatch(/leftover-text +3 +2 +1 +0 +67 % +21 %–94 % +error +off/)
})

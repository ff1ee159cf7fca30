import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { repositoryWith } from './repository.ts'
import { folderWith } from './stet.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const faulty = 'The vote was put off until TK, the clerk said.\n'
const doubtful = 'Critics say the plan is bad for the town.\n'

function run(command: string, words: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd, env: { ...process.env, ...env }, encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('the hook for the pre-commit framework', () => {
  const [hook] = parse(readFileSync(`${root}.pre-commit-hooks.yaml`, 'utf8'))

  /** As the framework does with `language: script`: the entry's first word is a path in the clone, the drafts' names come last. */
  function commit(cwd: string, ...names: string[]) {
    const [script, ...words] = hook.entry.split(' ')
    return run(`${root}${script}`, [...words, ...names], cwd)
  }

  it('stops an error, lets a warning through and prints it', () => {
    const cwd = folderWith({ 'a draft.md': faulty, 'b.txt': doubtful })
    expect(commit(cwd, 'a draft.md')).toMatchObject({ status: 1, stdout: expect.stringContaining('leftover-text') })
    expect(commit(cwd, 'b.txt')).toMatchObject({ status: 0, stdout: expect.stringContaining('vague-attributions') })
  })

  it('leaves out what the config ignores, although it is named', () => {
    const cwd = folderWith({ '.stetrc.yaml': 'ignore: [archive/]', 'archive/a.md': faulty })
    expect(commit(cwd, 'archive/a.md')).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(commit(join(cwd, 'archive'), 'a.md')).toMatchObject({ status: 0, stdout: '' })
  })
})

describe('the GitHub Action', () => {
  const folder = `${root}packages/cli/action/`
  const action = parse(readFileSync(`${folder}action.yml`, 'utf8'))
  const [step] = action.runs.steps

  /** As a runner does: the inputs over their defaults, put into the step's variables. */
  function act(cwd: string, inputs: Readonly<Record<string, string>>) {
    const defaults = Object.fromEntries(
      Object.entries<{ default: string }>(action.inputs).map(([name, input]) => [name, input.default])
    )
    const all: Record<string, string> = { ...defaults, ...inputs }
    const env = Object.fromEntries(
      Object.entries<string>(step.env).map(([name, value]) => [
        name,
        value.replace(/^\$\{\{ inputs\.([\w-]+) \}\}$/, (_, input: string) => all[input])
      ])
    )
    const summary = join(cwd, '.summary')
    writeFileSync(summary, '')
    const outcome = run('bash', ['-c', step.run], cwd, { ...env, GITHUB_ACTION_PATH: folder, GITHUB_STEP_SUMMARY: summary })
    return { ...outcome, summary: readFileSync(summary, 'utf8') }
  }

  it('has a step that takes each input as a variable, and none into its text', () => {
    expect(step.run).not.toMatch(/\$\{\{/)
    expect(Object.values(step.env).sort()).toEqual(
      Object.keys(action.inputs)
        .map((name) => `\${{ inputs.${name} }}`)
        .sort()
    )
  })

  it('annotates, sums up, writes SARIF, and fails on an error', () => {
    const cwd = folderWith({ 'desk/a.md': faulty, 'b b.md': doubtful, 'c.md': faulty })
    const { status, stdout, summary } = act(cwd, { paths: 'desk\nb b.md\n', 'sarif-file': 'stet.sarif' })
    expect(stdout).toMatch(/^::warning file=b b\.md,line=1.*\n::error file=desk\/a\.md,line=1/)
    expect(stdout).not.toMatch('c.md')
    expect(summary).toMatch('### desk/a.md')
    expect(JSON.parse(readFileSync(join(cwd, 'stet.sarif'), 'utf8')).runs[0].results).toHaveLength(2)
    expect(status).toBe(1)
    expect(act(cwd, { 'fail-on': 'never' }).status).toBe(0)
  })

  it('looks at what a pull request changed', () => {
    const { cwd, git } = repositoryWith({ 'a.md': faulty, 'b.md': `The council met.\n\n${faulty}` })
    writeFileSync(join(cwd, 'b.md'), `The council met. The place is TK.\n\n${faulty}`)
    git('commit', '-q', '-a', '-m', 'second')
    const annotations = (stdout: string) =>
      [...stdout.matchAll(/file=([^,]+),line=(\d+)/g)].map(([, path, line]) => `${path}:${line}`)
    expect(annotations(act(cwd, { since: 'HEAD~1' }).stdout)).toEqual(['b.md:1', 'b.md:3'])
    expect(annotations(act(cwd, { since: 'HEAD~1', 'changed-only': 'true' }).stdout)).toEqual(['b.md:1'])
  })

  it('runs nothing that an input says', () => {
    const cwd = folderWith({ 'a.md': 'The council met.\n' })
    const hostile = '$(touch ran) `touch ran`; touch ran #'
    const { since, ...others } = Object.fromEntries(Object.keys(action.inputs).map((name) => [name, hostile]))
    act(cwd, others)
    act(cwd, { since, summary: 'false' })
    act(cwd, { paths: '--fix\n-c\na.md', summary: 'false' })
    expect(run('ls', [], cwd).stdout.split('\n')).not.toContain('ran')
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe('The council met.\n')
  })
})

it('the job for GitLab writes a report of what a merge request changed', () => {
  const page = readFileSync(`${root}packages/cli/readme.md`, 'utf8')
  const job = parse(/<!-- gitlab -->\n```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '').stet
  const { cwd, git } = repositoryWith({ 'a.md': faulty })
  const base = git('rev-parse', 'HEAD').trim()
  writeFileSync(join(cwd, 'b b.md'), `${faulty}\n${faulty}`)
  git('add', '-A')
  git('commit', '-q', '-m', 'second')
  const [line] = job.script.map((text: string) => text.replace('/tmp/stet/', root))
  expect(run('sh', ['-c', line], cwd, { CI_MERGE_REQUEST_DIFF_BASE_SHA: base }).status).toBe(1)
  const report: object[] = JSON.parse(readFileSync(join(cwd, job.artifacts.reports.codequality), 'utf8'))
  const issue = {
    description: expect.any(String),
    check_name: 'leftover-text',
    fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
    severity: 'major'
  }
  expect(report).toEqual([1, 3].map((line) => ({ ...issue, location: { path: 'b b.md', lines: { begin: line, end: line } } })))
  expect(new Set(report.map((one) => (one as { fingerprint: string }).fingerprint)).size).toBe(2)
})

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { until, VsCode } from './workbench.ts'

const programs = inject('vscode')
const root = fileURLToPath(new URL('../../../', import.meta.url))
const sample = `${root}samples/strategic-diplomacy/article.txt`
const slip = 'The council met on Tuesday in the the town hall to vote on the new bridge.\n'
const source = readFileSync(sample, 'utf8')

interface Place {
  start: { line: number; column: number }
  end: { line: number; column: number }
  reason: string
}

interface Finding extends Place {
  ruleId: string
  severity: 'error' | 'warning' | 'info'
  sum?: string
  url: string
  related: Place[]
}

/** What `stet` prints of the sample. */
const findings: Finding[] = JSON.parse(
  execFileSync(process.execPath, [
    ...[`${root}packages/cli/bundle/stet.js`, '--no-config', '--fail-on', 'never'],
    ...['--format', 'json', sample]
  ]).toString()
).files[0].messages

const related = findings.flatMap((finding) => finding.related)

describe.skipIf(!programs)('the extension in VS Code', () => {
  let vscode: VsCode

  beforeAll(async () => {
    vscode = await VsCode.start(programs!)
  })
  afterAll(() => vscode?.stop())

  const openSample = () => vscode.open({ 'article.txt': source })

  it('lists in the Problems panel what stet prints, with the second places, and counts it in the status bar', async () => {
    const window = await openSample()
    await window.openFile('article.txt')
    const rows = await window.problemRows(1 + findings.length + related.length)
    const expected = [
      ...findings.map((finding) => `${labels[finding.severity]}: ${inWords(finding, finding.sum)}.`),
      ...related.map((place) => `${inWords(place)} in article.txt`)
    ]
    expect(rows[0]).toBe(`${findings.length} problems in file article.txt of folder .`)
    expect(rows.slice(1).map(withoutTail).sort()).toEqual(expected.sort())
    await window.status(`${findings.length} findings`)
  })

  it('mends what a quick fix offers, and the file on the disk with it', async () => {
    const window = await openSample()
    await window.openFile('article.txt')
    await window.status(`${findings.length} findings`)
    await window.goTo(findingOf('duplicate-passages').start)
    await window.quickFix('Delete the duplicated passage')
    await window.status(`${findings.length - 3} findings`)
    await window.save()
    await expect
      .poll(() => window.read('article.txt'))
      .toBe(source.replace(/(?<=support\.)cy aims to position.*?domestic support\./, ''))
  })

  it('lets a finding stand for a reason that it asks for', async () => {
    const window = await openSample()
    await window.openFile('article.txt')
    await window.status(`${findings.length} findings`)
    await window.goTo(findingOf('undefined-acronyms').start)
    await window.quickFix('stet: let it stand (undefined-acronyms)…')
    await window.answer('every reader knows it')
    await window.status(`${findings.length - 1} findings`)
    await window.save()
    const lines = source.split('\n')
    const added = () =>
      window
        .read('article.txt')
        .split('\n')
        .filter((line) => !lines.includes(line))
    await expect.poll(added).toEqual(['[stet undefined-acronyms: every reader knows it]'])
  })

  it('lints the workspace as a task; a draft that is opened then has each finding once', async () => {
    const window = await openSample()
    await window.task('stet', 'stet: lint the workspace')
    const rows = await window.problemRows(1 + findings.length)
    const expected = findings.map((finding) => `${labels[finding.severity]}: ${inWords(finding)}.`)
    expect(rows.slice(1).map(withoutTail).sort()).toEqual(expected.sort())
    await window.openFile('article.txt')
    const count = rows.length + related.length
    expect(await window.problemRows(count)).toHaveLength(count)
  })

  it('shows the proof of a draft', async () => {
    const window = await openSample()
    await window.openFile('article.txt')
    await window.command('Stet: Show the Proof')
    const proof = await window.pageWith('.totals')
    expect(await proof.locator('.totals').textContent()).toBe(`${findings.length} findings in a draft`)
  })

  it('shows the claims of a draft', async () => {
    const window = await openSample()
    await window.openFile('article.txt')
    await window.command('Stet: Show the Claims to Check')
    const claims = await window.pageWith('h1')
    expect(await claims.locator('body').textContent()).toContain('raised its military budget by 3.4 percent')
  })

  it('tells the extension host all that stet knows of a finding, and offers tasks and commands', async () => {
    const window = await openSample()
    await window.openFile('article.txt')
    await window.status(`${findings.length} findings`)
    await window.command('Probe: Write Down the Answers')
    await until(() => window.has('answers.json') && window.read('answers.json').endsWith('}'))
    const answers: Answers = JSON.parse(window.read('answers.json'))
    expect(answers.isActive).toBe(true)
    expect(answers.diagnostics).toEqual(findings.map(asDiagnostic))
    expect(answers.actions).toContainEqual(expect.stringMatching(/^stet: let it stand \(.*\)…$/))
    expect(answers.tasks).toEqual([{ name: 'lint the workspace', source: 'stet', problemMatchers: ['$stet'] }])
    expect(answers.commands).toEqual(expect.arrayContaining(['stet.lintWorkspace', 'stet.restart', 'stet.showProof']))
  })

  it('lints at each save where the settings say so', async () => {
    const settings = { 'stet.run': 'onSave' }
    const window = await vscode.open({ '.vscode/settings.json': JSON.stringify(settings), 'slip.md': slip })
    await window.openFile('slip.md')
    await window.status('1 finding')
    await window.goTo({ line: 2, column: 1 })
    await window.page.keyboard.type('The mayor spoke to to the council.')
    await setTimeout(3000)
    expect(await window.shows('1 finding')).toBe(true)
    await window.save()
    await window.status('2 findings')
  })

  // UPDATE_PICTURES=1 pnpm test:editors
  it.runIf(process.env.UPDATE_PICTURES)('is as the picture in the README shows it', async () => {
    const settings = { 'editor.wordWrap': 'on', 'editor.minimap.enabled': false, 'editor.occurrencesHighlight': 'off' }
    const window = await vscode.open({ '.vscode/settings.json': JSON.stringify(settings), 'article.txt': source })
    await window.openFile('article.txt')
    await window.status(`${findings.length} findings`)
    await window.command('Problems: Focus on Problems View')
    await window.page.keyboard.press('Control+B')
    await window.goTo(findingOf('spliced-text').start)
    await window.picture(`${root}packages/vscode/images/workbench.png`)
  })
})

describe.skipIf(!programs)('the extension in a workspace that is not trusted', () => {
  let vscode: VsCode

  beforeAll(async () => {
    vscode = await VsCode.start(programs!, { asksForTrust: true })
  })
  afterAll(() => vscode?.stop())

  it('lints, but runs no code of the workspace until it is trusted', async () => {
    const window = await vscode.open({
      'slip.md': slip,
      '.stetrc.yaml': 'plugins: { ./spy.mjs: on }\n',
      'spy.mjs':
        "import { writeFileSync } from 'node:fs'\nwriteFileSync(new URL('ran', import.meta.url), '')\nexport default function () {}\n"
    })
    await window.openFile('slip.md')
    await window.status('1 finding')
    await window.command('Stet: Show the Proof')
    await window.pageWith('.totals')
    expect(window.has('ran')).toBe(false)
    await window.trust()
    await until(() => window.has('ran'))
  })
})

interface Answers {
  isActive: boolean
  diagnostics: unknown[]
  actions: string[]
  tasks: unknown[]
  commands: string[]
}

/** A finding as the probe writes what the extension host says of it. */
function asDiagnostic({ ruleId, url, severity, reason, sum, start, end, related }: Finding) {
  return {
    code: ruleId,
    page: url,
    source: 'stet',
    severity: ['error', 'warning', 'info'].indexOf(severity),
    message: sum ? `${reason}\nSum: ${sum}` : reason,
    range: rangeOf({ start, end }),
    related: related.map((place) => ({ message: place.reason, range: rangeOf(place) }))
  }
}

function rangeOf({ start, end }: Pick<Place, 'start' | 'end'>) {
  return [start, end].map(({ line, column }) => ({ line: line - 1, character: column - 1 }))
}

const labels = { error: 'Error', warning: 'Warning', info: 'Info' }

function inWords({ reason, start: { line, column } }: Place, sum?: string): string {
  return `${reason}${sum ? `\nSum: ${sum}` : ''} at line ${line} and character ${column}`
}

/** The label of a row without the count of second places and the name of who found it, which close it. */
function withoutTail(label: string): string {
  return label.replace(/(?: This problem has references to \d+ locations\.)? generated by stet$/, '')
}

function findingOf(ruleId: string): Finding {
  return findings.find((finding) => finding.ruleId === ruleId)!
}

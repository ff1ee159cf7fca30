import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { VsCode, type Window, workspaceWith } from './workbench.ts'

const programs = inject('vscode')
const root = fileURLToPath(new URL('../../../', import.meta.url))
const sample = `${root}samples/strategic-diplomacy/article.txt`
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

  describe('on the sample article', () => {
    let folder: string
    let window: Window

    const saved = () => readFileSync(join(folder, 'article.txt'), 'utf8')

    beforeEach(async () => {
      folder = workspaceWith({}, { 'article.txt': sample })
      window = await vscode.open(folder)
    })
    afterEach(async ({ task }) => {
      if (task.result?.state === 'fail') await window?.picture(`${root}.editors/failed/${task.name}.png`)
      await window?.close()
    })

    it('lists in the Problems panel what stet prints, with the second places, and counts it in the status bar', async () => {
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
      await window.openFile('article.txt')
      await window.status(`${findings.length} findings`)
      await window.goTo(findingOf('duplicate-passages').start)
      await window.quickFix('Delete the duplicated passage')
      await window.status(`${findings.length - 3} findings`)
      await window.save()
      await expect.poll(saved).toBe(source.replace(/(?<=support\.)cy aims to position.*?domestic support\./, ''))
    })

    it('lets a finding stand for a reason that it asks for', async () => {
      await window.openFile('article.txt')
      await window.status(`${findings.length} findings`)
      await window.goTo(findingOf('undefined-acronyms').start)
      await window.quickFix('stet: let it stand…')
      await window.answer('every reader knows it')
      await window.status(`${findings.length - 1} findings`)
      await window.save()
      const lines = source.split('\n')
      const added = () =>
        saved()
          .split('\n')
          .filter((line) => !lines.includes(line))
      await expect.poll(added).toEqual(['[stet undefined-acronyms: every reader knows it]'])
    })

    it('lints the workspace as a task; a draft that is opened then has each finding once', async () => {
      await window.task('stet', 'stet: lint the workspace')
      const rows = await window.problemRows(1 + findings.length)
      const expected = findings.map((finding) => `${labels[finding.severity]}: ${inWords(finding)}.`)
      expect(rows.slice(1).map(withoutTail).sort()).toEqual(expected.sort())
      await window.openFile('article.txt')
      const count = rows.length + related.length
      expect(await window.problemRows(count)).toHaveLength(count)
    })

    it('shows the proof of a draft as it stands in its editor, and its claims', async () => {
      await window.openFile('article.txt')
      await window.command('Stet: Show the Proof')
      const proof = await window.pageWith('.totals')
      expect(await proof.locator('.totals').textContent()).toBe(`${findings.length} findings in a draft`)
    })
  })

  // UPDATE_PICTURES=1 pnpm test:editors
  it.runIf(process.env.UPDATE_PICTURES)('is as the picture in the README shows it', async () => {
    const settings = { 'editor.wordWrap': 'on', 'editor.minimap.enabled': false, 'editor.occurrencesHighlight': 'off' }
    const folder = workspaceWith({ '.vscode/settings.json': JSON.stringify(settings) }, { 'article.txt': sample })
    const window = await vscode.open(folder)
    await window.openFile('article.txt')
    await window.status(`${findings.length} findings`)
    await window.command('Problems: Focus on Problems View')
    await window.page.keyboard.press('Control+B')
    await window.goTo(findingOf('spliced-text').start)
    await window.picture(`${root}packages/vscode/images/workbench.png`)
    await window.close()
  })
})

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

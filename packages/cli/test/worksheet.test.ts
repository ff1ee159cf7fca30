import { execFileSync, spawn } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Entry, Worksheet } from '@stet/ledger'
import { describe, expect, it } from 'vitest'
import { entry, folderWith, stet } from './stet.ts'

const story = `# Harbour plan goes to a vote

Helmut Roe opened the Lindholm bridge on 4 May 2021, and 12,000 people came.

The council spent $3.4 million on new street lamps in Norvik, the auditor said.

Unemployment in the province fell to 5.2 percent in 2024, the statistics office said. The rate had been 6.1 percent in 2023.

Marta Lindt, 54, the mayor of Norvik, signed the harbour treaty with Denmark in 2019.

“We never promised free parking,” said Jonas Ahl, a spokesman for the port.

The ferry company carried 48,000 cars across the sound and lost 300 jobs.
`

/** A draft with its worksheet, on which `stet claims --write` is run. */
class Desk {
  readonly cwd: string

  constructor(text: string) {
    this.cwd = folderWith({ 'draft.md': text })
  }

  get draft(): string {
    return readFileSync(join(this.cwd, 'draft.md'), 'utf8')
  }

  get sheet(): string {
    return readFileSync(join(this.cwd, 'draft.stet.yaml'), 'utf8')
  }

  get blocks(): readonly Entry[] {
    return Worksheet.parse(this.sheet).entries
  }

  /** The block of the one claim with these words. */
  block(words: string): Entry {
    const found = this.blocks.filter(({ claim }) => claim.includes(words))
    expect(found.map(({ claim }) => claim)).toHaveLength(1)
    return found[0]
  }

  async run(): Promise<string> {
    const { code, stdout, stderr } = await stet(['claims', 'draft.md', '--no-config', '--write'], { cwd: this.cwd })
    expect([code, stderr]).toEqual([0, ''])
    return stdout
  }

  async edit(change: (draft: string) => string): Promise<string> {
    const before = this.draft
    writeFileSync(join(this.cwd, 'draft.md'), change(before))
    expect(this.draft, String(change)).not.toBe(before)
    return this.run()
  }

  /** Checks claims as a person does, in the file: each is confirmed with its own words as the comment. */
  check(isMine: (claim: string) => boolean = () => true, checker = 'AB'): void {
    const blocks = this.sheet.split(/\n(?=\n {2}\S)/).map((block) => {
      const claim = /^ {4}claim: (.*)$/m.exec(block)?.[1]
      if (claim === undefined || !isMine(claim) || !/^ {4}status: open$/m.test(block)) return block
      const marks = { status: 'confirmed', checker, time: '2026-11-22' }
      return block
        .replace(/^( {4}(status|checker|time):).*$/gm, (_, key, name: keyof typeof marks) => `${key} ${marks[name]}`)
        .replace(/^ {4}comment:$/m, `    comment: "seen: ${claim.replace(/[^\w ]/g, '')}"`)
    })
    writeFileSync(join(this.cwd, 'draft.stet.yaml'), blocks.join('\n'))
  }
}

function replaced(from: string, to: string): (draft: string) => string {
  return (draft) => draft.replace(from, to)
}

it('carries a worksheet through more than twenty edits of its draft', async () => {
  const desk = new Desk(story)
  await desk.run()
  desk.check()
  const comments = desk.blocks.map(({ comment }) => comment)
  expect(new Set(comments).size).toBe(9)
  const clean = desk.sheet
  const openOnes = () =>
    desk.blocks.flatMap(({ status, was, claim }) =>
      status === 'open' ? [`${claim.slice(0, 30)} < ${was?.claim.slice(0, 30)}`] : []
    )

  // Edits that change nothing that was checked.
  const harmless: [string, (draft: string) => string][] = [
    ['a new lead', replaced('Helmut Roe', 'It was a long night in the town hall.\n\nHelmut Roe')],
    ['a paragraph moved', (draft) => draft.replace(/(The council spent .*\n\n)([\s\S]*)$/, '$2\n$1')],
    [
      'two sentences swapped',
      (draft) => draft.replace(/(Unemployment .*? said\.) (The rate .*? 2023\.)/, '$2 $1').replace('The rate', 'The rate')
    ],
    ['the headline changed', replaced('# Harbour plan goes to a vote', '# Harbour plan put off')],
    ['front matter added', (draft) => `---\nheadline: Harbour plan\npublished: 2026-11-22\n---\n\n${draft}`],
    ['hard-wrapped lines', (draft) => draft.replace('on new street lamps', 'on new\nstreet lamps')],
    ['quotation marks straightened', (draft) => draft.replace('“', '"').replace('”', '"')],
    ['a link and emphasis put in', (draft) => draft.replace('the harbour treaty', 'the [harbour *treaty*](https://example.org)')],
    ['lines ended by CRLF', (draft) => draft.replaceAll('\n', '\r\n')],
    ['… and by LF again', (draft) => draft.replaceAll('\r\n', '\n')],
    [
      'the quotation’s speaker put first',
      (draft) =>
        draft.replace(
          '"We never promised free parking," said Jonas Ahl, a spokesman for the port.',
          'Jonas Ahl, a spokesman for the port, said: "We never promised free parking."'
        )
    ],
    ['an empty line at the end', (draft) => `${draft}\n\n`]
  ]
  for (const [name, change] of harmless) {
    await desk.edit(change)
    expect([name, openOnes()]).toEqual([name, []])
    expect(desk.blocks.map(({ comment }) => comment)).toEqual(comments)
  }
  expect(desk.blocks.some(({ gone }) => gone)).toBe(false)

  // Edits that change what was checked: it is open again, shows what it was, and stands again when they are taken back.
  const changing: [name: string, from: string, to: string][] = [
    ['a figure', '$3.4', '$4.3'],
    ['a word', 'opened the Lindholm', 'reopened the Lindholm'],
    ['a day', '4 May 2021', '14 May 2021'],
    [
      'most of a sentence',
      'signed the [harbour *treaty*](https://example.org) with Denmark in 2019',
      'signed the treaty on the harbour with Sweden in 2018'
    ],
    ['who says a quotation', 'Jonas Ahl, a', 'Peter Ek, a'],
    ['the title of a name', 'the mayor of', 'a former mayor of']
  ]
  for (const [name, from, to] of changing) {
    const before = desk.sheet
    const printed = await desk.edit(replaced(from, to))
    const open = desk.blocks.filter(({ status }) => status === 'open')
    expect([name, open.length > 0 && open.every(({ was }) => was?.status === 'confirmed' && was.checker === 'AB')]).toEqual([
      name,
      true
    ])
    expect(printed).toContain('changed since it was confirmed as:')
    expect(desk.blocks.map(({ comment }) => comment).sort()).toEqual([...comments].sort())
    await desk.edit(replaced(to, from))
    expect(desk.sheet).toBe(before)
  }

  // A sentence split in two: one half goes on as the claim, the other is new.
  await desk.edit(replaced(', and 12,000 people came.', '. More than 12,000 people came.'))
  expect(desk.block('opened the Lindholm')).toMatchObject({ status: 'open', was: { status: 'confirmed' } })
  expect(desk.block('12,000')).toMatchObject({ status: 'open' })
  expect(desk.block('12,000').was).toBeUndefined()
  await desk.edit(replaced('. More than 12,000 people came.', ', and 12,000 people came.'))
  expect(desk.block('and 12,000')).toMatchObject({ status: 'confirmed', comment: expect.stringContaining('Helmut') })
  expect(desk.block('More than')).toMatchObject({ status: 'open', gone: true })

  // A claim deleted keeps its record; restored, it stands again.
  const ferry = /\nThe ferry company .*\n/.exec(desk.draft)![0]
  const printed = await desk.edit(replaced(ferry, ''))
  expect(printed).toContain('No longer in the draft: 2')
  expect(desk.block('ferry')).toMatchObject({ status: 'confirmed', checker: 'AB', gone: true })
  await desk.edit((draft) => draft + ferry)
  expect(desk.block('ferry')).toMatchObject({ status: 'confirmed', checker: 'AB' })
  expect(desk.block('ferry').gone).toBeUndefined()

  // A sentence duplicated is a claim of its own.
  await desk.edit((draft) => `${draft}${ferry}`)
  expect(
    desk.blocks
      .filter(({ claim }) => claim.includes('ferry'))
      .map(({ status }) => status)
      .sort()
  ).toEqual(['confirmed', 'open'])
  await desk.edit((draft) => draft.slice(0, -ferry.length))
  expect(desk.blocks.filter(({ claim, gone }) => claim.includes('ferry') && !gone)).toMatchObject([{ status: 'confirmed' }])

  // Changed, checked anew, changed again: `was` is what was checked last.
  await desk.edit(replaced('48,000', '49,000'))
  desk.check((claim) => claim.includes('49,000'), 'CD')
  await desk.edit(replaced('49,000', '50,000'))
  expect(desk.block('50,000')).toMatchObject({ status: 'open', was: { claim: expect.stringContaining('49,000'), checker: 'CD' } })

  // Nothing was lost on the way, and all of it is still a worksheet that runs leave as it is.
  expect(desk.blocks.map(({ comment }) => comment)).toEqual(expect.arrayContaining(comments))
  const last = desk.sheet
  await desk.run()
  expect(desk.sheet).toBe(last)
  expect(last.split('\n').slice(0, 3)).toEqual(clean.split('\n').slice(0, 3))
}, 120_000)

describe('two people in git', () => {
  function gitIn(cwd: string): (...words: string[]) => string {
    const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false']
    const git = (...words: string[]) => execFileSync('git', [...identity, ...words], { cwd, encoding: 'utf8', stdio: 'pipe' })
    git('init', '-q', '-b', 'main')
    return git
  }

  it('merge what they checked of a draft that both edited, and nothing is lost', async () => {
    const desk = new Desk(story)
    const git = gitIn(desk.cwd)
    const commit = (message: string) => {
      git('add', '.')
      git('commit', '-q', '-m', message)
    }
    await desk.run()
    commit('first')
    const isTheirs = (claim: string) => /council|ferry|mayor/.test(claim)
    git('checkout', '-q', '-b', 'theirs')
    desk.check(isTheirs, 'CD')
    await desk.edit((draft) => draft.replace('$3.4', '$4.3').replace('street lamps', 'lamps'))
    commit('theirs')
    git('checkout', '-q', 'main')
    desk.check((claim) => !isTheirs(claim), 'AB')
    await desk.edit((draft) => draft.replace('opened the Lindholm', 'reopened the Lindholm').replace(/\nThe ferry .*\n/, ''))
    commit('ours')
    git('merge', '-q', '--no-edit', 'theirs')
    await desk.run()
    expect(desk.block('$4.3')).toMatchObject({ status: 'open', was: { checker: 'CD', status: 'confirmed' } })
    expect(desk.block('reopened')).toMatchObject({ status: 'open', was: { checker: 'AB', status: 'confirmed' } })
    expect(desk.block('ferry')).toMatchObject({ status: 'confirmed', checker: 'CD', gone: true })
    const checkers = desk.blocks.map(({ checker, was }) => checker ?? was?.checker)
    expect(checkers.filter((checker) => checker === 'CD')).toHaveLength(4)
    expect(checkers.filter((checker) => checker === 'AB')).toHaveLength(5)
  })

  it('are asked to finish a merge in which both judged one claim', async () => {
    const desk = new Desk(story)
    const git = gitIn(desk.cwd)
    await desk.run()
    git('add', '.')
    git('commit', '-q', '-m', 'first')
    git('checkout', '-q', '-b', 'theirs')
    desk.check((claim) => claim.includes('ferry'), 'CD')
    git('commit', '-q', '-am', 'theirs')
    git('checkout', '-q', 'main')
    desk.check((claim) => claim.includes('ferry'), 'AB')
    git('commit', '-q', '-am', 'ours')
    expect(() => git('merge', '-q', '--no-edit', 'theirs')).toThrow()
    const unfinished = desk.sheet
    const { code, stderr } = await stet(['claims', 'draft.md', '--no-config', '--write'], { cwd: desk.cwd })
    expect(code).toBe(2)
    expect(stderr).toMatch(/^draft\.stet\.yaml:\d+:1: unexpected conflict mark of git, expected a merge that is finished\n$/)
    expect(desk.sheet).toBe(unfinished)
  })
})

describe('a crash while the worksheet is written', () => {
  it('leaves the old file or the new one, whole', async () => {
    const desk = new Desk(story)
    await desk.run()
    desk.check()
    const versions = [desk.sheet]
    await desk.edit(replaced('$3.4', '$4.3'))
    versions.push(desk.sheet)
    const started = performance.now()
    await desk.edit(replaced('$4.3', '$3.4'))
    const whole = performance.now() - started
    expect(versions).toContain(desk.sheet)
    let killed = 0
    for (let round = 0; round < 12; round++) {
      const text = desk.draft
      writeFileSync(
        join(desk.cwd, 'draft.md'),
        text.includes('$3.4') ? text.replace('$3.4', '$4.3') : text.replace('$4.3', '$3.4')
      )
      const child = spawn(process.execPath, [entry, 'claims', 'draft.md', '--no-config', '--write'], {
        cwd: desk.cwd,
        stdio: 'ignore'
      })
      const end = new Promise<NodeJS.Signals | null>((resolve) => child.on('close', (_, signal) => resolve(signal)))
      // From early on to the end, when the file is written.
      await pause(whole * (0.2 + round / 14))
      child.kill('SIGKILL')
      if ((await end) === 'SIGKILL') killed++
      expect(versions).toContain(desk.sheet)
    }
    expect(killed).toBeGreaterThan(0)
    await desk.run()
    expect(versions).toContain(desk.sheet)
    expect(readdirSync(desk.cwd).sort()).toEqual(['draft.md', 'draft.stet.yaml'])
  }, 60_000)
})

describe('a worksheet that cannot be read is told with file, line and what was expected, and stays as it is', () => {
  const good = 'worksheet: 1\nclaims:\n  c-1:\n    status: open\n    claim: A\n'
  it.each([
    [
      'from a newer version',
      'worksheet: 2\nclaims: {}\n',
      ':1:12: unexpected worksheet version 2, expected 1: it was written by a newer Stet'
    ],
    ['malformed YAML', 'worksheet: 1\nclaims:\n  c-1: [\n', ':4:1: unexpected YAML: '],
    ['a tab as indentation', 'worksheet: 1\nclaims:\n\tc-1:\n', ':3:1: unexpected YAML: Tabs are not allowed as indentation'],
    ['two claims of one id', `${good}  c-1:\n    claim: B\n`, ':6:3: unexpected YAML: Map keys must be unique'],
    ['a field twice', `${good}    status: wrong\n`, ':6:5: unexpected YAML: Map keys must be unique'],
    [
      'a status that is none',
      good.replace('open', 'done'),
      ':4:13: unexpected status `done`, expected one of: open, confirmed, wrong, unverifiable'
    ],
    ['a kind that is none', `${good}    kind: fact\n`, ':6:11: unexpected kind `fact`, expected one of: figure, '],
    [
      'a claim without words',
      'worksheet: 1\nclaims:\n  c-1:\n    status: open\n',
      ":3:3: unexpected claim `c-1` without `claim:`, expected the draft's words"
    ],
    ['a list for a comment', `${good}    comment: [a]\n`, ':6:14: unexpected value of `comment`, expected text'],
    ['another file', 'rules: {}\n', ':1:1: unexpected start of a worksheet, expected `worksheet: 1`'],
    ['an empty file', '', ':1:1: unexpected content, expected `worksheet: 1` and `claims:`']
  ])('%s', async (_, sheet, complaint) => {
    const cwd = folderWith({ 'draft.md': story, 'draft.stet.yaml': sheet })
    const { code, stderr, stdout } = await stet(['claims', 'draft.md', '--no-config', '--write'], { cwd })
    expect(stderr).toContain(`draft.stet.yaml${complaint}`)
    expect(code).toBe(2)
    expect(stdout).toContain('9 claims')
    expect(readFileSync(join(cwd, 'draft.stet.yaml'), 'utf8')).toBe(sheet)
  })

  it('and so is an exported page', async () => {
    const desk = new Desk(story)
    await desk.run()
    const before = desk.sheet
    for (const [page, complaint] of [
      ['{', 'page.json:1:2: unexpected YAML'],
      ['{"worksheet": 1, "claims": {"c-9": {"status": "maybe", "claim": "A"}}}', 'page.json:1:47: unexpected status `maybe`'],
      [
        '{"worksheet": 1, "claims": {"c-9": {"status": "wrong", "claim": "A"}}}',
        'page.json: c-9: unexpected claim, expected one of this worksheet'
      ]
    ]) {
      writeFileSync(join(desk.cwd, 'page.json'), page)
      const { code, stderr } = await stet(['claims', 'draft.md', '--no-config', '--import', 'page.json'], { cwd: desk.cwd })
      expect(stderr).toContain(complaint)
      expect(code).toBe(2)
      expect(desk.sheet).toBe(before)
    }
  })
})

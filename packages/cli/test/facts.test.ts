import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { folderWith, stet } from './stet.ts'

const budget = `- statement: The school budget of Lund for 2024 is 7.9 million euros.
  subject: Lund
  names: [the town]
  measure: school budget
  quantity: 7.9 million
  unit: EUR
  as-of: 2024
  source: { title: Budget bill, publisher: Town council, url: https://example.com/bill, page: 12 }
  verified-by: A. Editor
  verified-on: 2026-02-01
`
const wrong = 'In 2024, the school budget of Lund was €6.4 million, the council said.\n'
const right = 'In 2024, the school budget of Lund was €7.9 million, the council said.\n'
const samples = fileURLToPath(new URL('../../../samples/strategic-diplomacy/', import.meta.url))

function lint(cwd: string, ...words: string[]) {
  return stet(['--format', 'unix', '--rule', 'conflicting-facts', ...words], { cwd })
}

describe('a draft against facts', () => {
  it('a conflict shows both values, the time and the source; agreement is silent', async () => {
    const cwd = folderWith({ 'facts/budget.yaml': budget, 'wrong.txt': wrong, 'right.txt': right })
    const { stdout, stderr, code } = await lint(cwd, '--facts', 'facts', '--fail-on', 'warning', 'wrong.txt', 'right.txt')
    expect(stdout).toBe(
      'wrong.txt:1:40: warning: Unexpected `€6.4 million` for the school budget of Lund, expected `€7.9 million`, as the ledger says for 2024 (Town council) [conflicting-facts]\n'
    )
    expect({ stderr, code }).toEqual({ stderr: '', code: 1 })
  })

  it('is what the README shows of the sample', async () => {
    const readme = readFileSync(join(samples, '../../README.md'), 'utf8')
    const [, command, shown] = /`pnpm stet (.*)` adds\n\n```text\n(.*?)```/s.exec(readme)!
    const { stdout } = await stet([...command.split(' '), '--no-color'], { cwd: join(samples, '../..') })
    expect(stdout).toContain(shown)
  })

  it('uses the folder of the config, or `facts` beside it; without either there is nothing to hold it against', async () => {
    const cwd = folderWith({
      'ledger/budget.yaml': budget,
      'named/.stetrc.yaml': 'facts: ../ledger\n',
      'named/a.txt': wrong,
      'usual/.stetrc.yaml': 'rules: {}\n',
      'usual/facts/budget.yaml': budget,
      'usual/b.txt': wrong,
      'none/c.txt': wrong
    })
    const { stdout } = await lint(cwd, 'named', 'usual/b.txt', 'none')
    expect(stdout.split('\n').map((line) => line.split(':')[0])).toEqual(['named/a.txt', 'usual/b.txt', ''])
  })

  it('has the severity of the config, and can stand with a reason', async () => {
    const cwd = folderWith({
      '.stetrc.yaml': 'rules: { conflicting-facts: error }\n',
      'facts/budget.yaml': budget,
      'a.md': wrong,
      'b.md': `<!-- stet conflicting-facts: the bill was amended -->\n${wrong}`
    })
    const { stdout, code } = await lint(cwd, '.')
    expect(stdout).toMatch(/^a\.md:1:40: error: [^\n]*\n$/)
    expect(code).toBe(1)
  })

  it('is off where the config says so, for some drafts or for all', async () => {
    const cwd = folderWith({
      '.stetrc.yaml': 'overrides: [{ files: opinion/**, rules: { conflicting-facts: off } }]\n',
      'facts/budget.yaml': budget,
      'opinion/a.txt': wrong,
      'b.txt': wrong
    })
    const { stdout } = await stet(['--format', 'unix', '.'], { cwd })
    expect(stdout).toContain('b.txt:1:40: warning: ')
    expect(stdout).not.toMatch(/opinion.*conflicting-facts/)
    writeFileSync(join(cwd, '.stetrc.yaml'), 'rules: { conflicting-facts: off }\n')
    expect((await stet(['--format', 'unix', '.'], { cwd })).stdout).not.toContain('conflicting-facts')
  })

  it('says when what it knows has run out', async () => {
    const cwd = folderWith({
      'facts/people.yaml': `statement: Lund has 94,000 people.
subject: Lund
measure: population
quantity: 94000
unit: people
as-of: 2020
valid-until: 2025-12-31
source: { title: Yearbook }
`,
      'a.md': '---\npublished: 2026-03-01\n---\n\nThe population of Lund is 94,000.\n'
    })
    const { stdout } = await lint(cwd, '--facts', 'facts', 'a.md')
    expect(stdout).toMatch(/info: Unexpected `94,000` .* stale fact, .*held until 2025-12-31 \(Yearbook\)/)
  })

  it('speaks of the sample article', async () => {
    const { stdout } = await lint(samples, '--facts', 'facts', '--today', '2025-10-15', 'article.txt')
    expect(stdout).toMatch(
      /`over ¥6\.9 trillion` .*expected `¥7\.95 trillion`, as the ledger says for fiscal 2024 \(Ministry of Defense\)/
    )
  })
})

describe('mistakes in facts are told with file, line and what was expected, and the rest holds', () => {
  const good = 'statement: s\n  subject: Lund\n  measure: m\n'
  it.each([
    ['malformed YAML', `${budget}- [\n`, /facts\/b\.yaml:\d+:\d+: /],
    ['a missing key', '- statement: s\n  subject: Lund\n', /b\.yaml:1:3: Unexpected fact without `measure`/],
    [
      'a key that is none',
      `- ${good}  dat: 2020\n  source: {title: t}\n`,
      /b\.yaml:4:3: Unexpected key `dat`, did you mean `date`/
    ],
    [
      'no unit',
      `- ${good}  quantity: 3\n  source: {title: t}\n`,
      /b\.yaml:4:13: Unexpected quantity `3` without `unit`, expected /
    ],
    ['no value', `- ${good}  source: {title: t}\n`, /b\.yaml:1:3: Unexpected fact without a value, expected `quantity`/],
    ['two values', `- ${good}  date: 2020\n  name: Roe\n  source: {title: t}\n`, /b\.yaml:5:9: Unexpected `name` beside `date`/],
    [
      'a figure in words',
      `- ${good}  quantity: many\n  unit: people\n  source: {title: t}\n`,
      /b\.yaml:4:13: Unexpected quantity `many`, expected a figure/
    ],
    [
      'a day that is none',
      `- ${good}  date: 2025-02-30\n  source: {title: t}\n`,
      /b\.yaml:4:9: Unexpected date `2025-02-30`, expected/
    ],
    ['a fact that is none', '- 3\n', /b\.yaml:1:3: Unexpected `3`, expected a fact/],
    [
      'a contradiction',
      budget.replaceAll('7.9', '5.1'),
      /b\.yaml:1:1: Unexpected `€5\.1 million` as the school budget of Lund for 2024, expected `€7\.9 million` as in a\.yaml:1/
    ]
  ])('%s', async (_, content, message) => {
    const cwd = folderWith({ 'facts/a.yaml': budget, 'facts/b.yaml': content, 'draft.txt': wrong })
    const [checked, linted] = await Promise.all([stet(['facts', 'check'], { cwd }), lint(cwd, '--facts', 'facts', 'draft.txt')])
    expect(checked.stderr).toMatch(message)
    expect(checked.code).toBe(1)
    expect(linted.stderr).toMatch(message)
    expect(linted.code).toBe(2)
    expect(linted.stdout).toMatch(/conflicting-facts/)
  })

  it('one bad file hides no other, whatever it is, and the draft is linted', async () => {
    const fact = (subject: string, rest: string) =>
      `- statement: s\n  subject: ${subject}\n  measure: m\n  source: { title: t }\n${rest}`
    const cwd = folderWith({
      'facts/bom.yaml': `\uFEFF${budget.replaceAll('Lund', 'Lulea')}`,
      'facts/crlf.yaml': budget.replaceAll('Lund', 'Kiruna').replaceAll('\n', '\r\n'),
      'facts/good.yaml': budget,
      'facts/notes.txt': 'no facts',
      'facts/source.pdf': new Uint8Array([0xff, 0x00]),
      'facts/1-malformed.yaml': '- statement: [\n  x: 1\n',
      'facts/2-unit.yaml': fact('Oslo', '  quantity: 3\n'),
      'facts/3-contradiction.yaml': budget.replaceAll('7.9', '5.1'),
      'facts/4-date.yaml': fact('Oslo', '  date: 2025-02-30\n'),
      'facts/5-key.yaml': fact('Oslo', '  dat: 2025-02-03\n'),
      'facts/6-ids.yaml': fact('Oslo', '  date: 2025\n  id: a\n') + fact('Bergen', '  date: 2024\n  id: a\n'),
      'facts/7-until.yaml': fact('Oslo', '  date: 2025\n  as-of: 2025\n  valid-until: 2024-12-31\n'),
      'facts/8-empty.yaml': '',
      'facts/9-comment.yaml': '# nothing\n',
      'facts/a-latin1.yaml': new Uint8Array([...Buffer.from('- statement: s\n- caf'), 0xe9, 0x0a]),
      'facts/b-utf16.yaml': new Uint8Array([0xff, 0xfe, 0x2d, 0x00]),
      'facts/c-two.yaml': 'a: 1\n---\nb: 2\n',
      'elsewhere/d.yaml': budget.replaceAll('Lund', 'Vaasa'),
      'draft.txt': `${wrong}\nIn 2024, the school budget of Kiruna was €6.4 million.\n\nIn 2024, the school budget of Lulea was €6.4 million.\n\nIn 2024, the school budget of Vaasa was €6.4 million.\n`
    })
    symlinkSync('../elsewhere/d.yaml', join(cwd, 'facts/link.yaml'))
    symlinkSync('nowhere.yaml', join(cwd, 'facts/dangling.yaml'))
    symlinkSync('.', join(cwd, 'facts/loop'))
    const told = [
      'facts/1-malformed.yaml:2:3: Unexpected syntax: Flow sequence in block collection must be sufficiently indented and end with a ]',
      'facts/2-unit.yaml:5:13: Unexpected quantity `3` without `unit`, expected an ISO 4217 code',
      'facts/4-date.yaml:5:9: Unexpected date `2025-02-30`, expected `1954-07-01`, `1954-07` or `1954`',
      'facts/5-key.yaml:5:3: Unexpected key `dat`, did you mean `date`?',
      'facts/7-until.yaml:7:16: Unexpected `valid-until` `2024-12-31`, expected a day after `as-of` `2025`',
      'facts/8-empty.yaml:1:1: Unexpected file without a fact, expected a fact or a list of facts',
      'facts/9-comment.yaml:1:1: Unexpected file without a fact',
      'facts/a-latin1.yaml:2:6: Unexpected bytes, expected text in UTF-8',
      'facts/b-utf16.yaml:1:1: Unexpected bytes, expected text in UTF-8',
      'facts/c-two.yaml:2:1: Unexpected second document, expected one',
      'facts/dangling.yaml:1:1: Unexpected link, expected one to a file that is there',
      'facts/loop:1:1: Unexpected link',
      'facts/good.yaml:1:1: Unexpected `€7.9 million` as the school budget of Lund for 2024, expected `€5.1 million` as in 3-contradiction.yaml:1',
      'facts/6-ids.yaml:7:1: Unexpected id `a`, expected one of its own: 6-ids.yaml:1 has it'
    ]
    // From the files, and then from the cache.
    for (const _ of [1, 2]) {
      const { stdout, stderr, code } = await lint(cwd, '--facts', 'facts', 'draft.txt')
      const lines = stderr.trimEnd().split('\n')
      expect(lines.map((line, index) => line.startsWith(told[index]) || line)).toEqual(told.map(() => true))
      expect(code).toBe(2)
      expect(stdout.match(/^draft\.txt:\d+/gm)).toEqual(['draft.txt:1', 'draft.txt:3', 'draft.txt:5', 'draft.txt:7'])
    }
    const checked = await stet(['facts', 'check'], { cwd })
    expect(checked.stdout).toMatch(/^\d+ facts, 14 problems\n$/)
    expect(checked.code).toBe(1)
  })

  it('a folder that is not there', async () => {
    const { stderr, code } = await lint(folderWith({ 'draft.txt': wrong }), '--facts', 'gone', 'draft.txt')
    expect(stderr).toMatch(/^gone: Unexpected path/)
    expect(code).toBe(2)
  })
})

describe('the cache', () => {
  async function said(cwd: string): Promise<string> {
    return (await lint(cwd, '--facts', 'facts', 'draft.txt')).stdout
  }

  it('is made on first use, keeps out of git, and is not trusted once a file has changed', async () => {
    const cwd = folderWith({ 'facts/a.yaml': budget, 'draft.txt': wrong })
    expect(await said(cwd)).toMatch(/€7\.9 million/)
    const path = join(cwd, 'facts/.stet-cache/facts.bin')
    expect(existsSync(path)).toBe(true)
    expect(readFileSync(join(cwd, 'facts/.stet-cache/.gitignore'), 'utf8')).toBe('*\n')
    const { atime, mtime } = statSync(join(cwd, 'facts/a.yaml'))
    expect(await said(cwd)).toMatch(/€7\.9 million/)
    // The same size and the same time of change.
    writeFileSync(join(cwd, 'facts/a.yaml'), budget.replaceAll('7.9', '8.3'))
    utimesSync(join(cwd, 'facts/a.yaml'), atime, mtime)
    expect(await said(cwd)).toMatch(/€8\.3 million/)
    writeFileSync(join(cwd, 'facts/b.yaml'), budget.replaceAll('Lund', 'Oslo').replaceAll('7.9', '5.5'))
    writeFileSync(join(cwd, 'draft.txt'), wrong.replaceAll('Lund', 'Oslo'))
    expect(await said(cwd)).toMatch(/€5\.5 million/)
  })

  it('that was cut short or is no cache is passed over', async () => {
    const cwd = folderWith({ 'facts/a.yaml': budget, 'draft.txt': wrong })
    const first = await said(cwd)
    const path = join(cwd, 'facts/.stet-cache/facts.bin')
    truncateSync(path, 100)
    expect(await said(cwd)).toBe(first)
    writeFileSync(path, 'no cache')
    expect(await said(cwd)).toBe(first)
  })
})

describe('stet facts', () => {
  const facts = (cwd: string, ...words: string[]) => stet(['facts', ...words], { cwd })
  const bridge = ['add', '--statement', 'The bridge is 887 m long.', '--subject', 'the bridge', '--measure', 'length']
  const source = ['--source-title', 'Annual report']

  it('lists', async () => {
    const cwd = folderWith({ 'facts/a.yaml': budget })
    expect((await facts(cwd, 'list')).stdout).toBe('Lund  school budget  €7.9 million  2024  Town council\n')
    expect((await facts(cwd, 'list', '--subject', 'The Town')).stdout).not.toBe('')
    expect((await facts(cwd, 'list', '--subject', 'Oslo')).stdout).toBe('')
    expect(JSON.parse((await facts(cwd, 'list', '--format', 'json')).stdout)).toMatchObject([
      { subject: 'Lund', path: 'a.yaml', line: 1 }
    ])
  })

  it('adds what is right, keeps what stands there, and refuses what is wrong', async () => {
    const cwd = folderWith({ 'facts/facts.yaml': `# Kept by the desk.\n${budget}` })
    const added = await facts(cwd, ...bridge, '--quantity', '887', '--unit', 'metres', ...source)
    expect(added).toEqual({ code: 0, stdout: `Added a fact to ${join('facts', 'facts.yaml')}\n`, stderr: '' })
    const text = readFileSync(join(cwd, 'facts/facts.yaml'), 'utf8')
    expect(text.startsWith(`# Kept by the desk.\n${budget}`)).toBe(true)
    for (const [words, message] of [
      [['--quantity', '890', '--unit', 'metre', ...source], /expected `887 metres` as in facts\.yaml:\d+/],
      [['--quantity', '887', '--unit', 'metres', ...source], /second copy of a fact/],
      [['--quantity', '890', ...source], /without `unit`/],
      [['--quantity', '890', '--unit', 'metre'], /without `source`/]
    ] as const) {
      const refused = await facts(cwd, ...bridge, ...words)
      expect(refused.stderr).toMatch(message)
      expect(refused.code).toBe(1)
    }
    expect(readFileSync(join(cwd, 'facts/facts.yaml'), 'utf8')).toBe(text)
  })

  it('exports a table that it imports again as the same facts', async () => {
    const cwd = folderWith({ 'facts/a.yaml': budget, 'other/.keep': '' })
    const { stdout } = await facts(cwd, 'export')
    writeFileSync(join(cwd, 'facts.csv'), stdout)
    expect((await facts(cwd, 'import', 'facts.csv', '--facts', 'other')).stdout).toMatch(/^Imported 1 fact into /)
    expect((await facts(cwd, 'export', '--facts', 'other')).stdout).toBe(stdout)
    expect((await facts(cwd, 'import', 'facts.csv', '--facts', 'other')).stderr).toMatch(/second copy/)
  })

  it.each([
    ['a heading that is none', 'statement,subjct\ns,Lund\n', /t\.csv:1:2: Unexpected heading `subjct`/],
    [
      'a wrong row, behind one that runs over two lines',
      'statement,subject,measure,quantity,unit,source-title\n"s\nt",Lund,m,3,people,t\ns,Lund,m,many,people,t\n',
      /t\.csv:4:4: Unexpected quantity `many`/
    ],
    ['a quotation mark that stays open', 'statement,subject\n"s,Lund\n', /t\.csv:\d+:1: Unexpected table/],
    ['nothing', '', /t\.csv:1:1: Unexpected empty table/]
  ])('imports all or nothing: %s', async (_, table, message) => {
    const cwd = folderWith({ 't.csv': table })
    const { stderr, code } = await facts(cwd, 'import', 't.csv')
    expect(stderr).toMatch(message)
    expect(code).toBe(1)
    expect(existsSync(join(cwd, 'facts'))).toBe(false)
  })

  it('exports ClaimReview', async () => {
    const cwd = folderWith({ 'facts/a.yaml': budget })
    const { stdout } = await facts(
      cwd,
      'export',
      '--format',
      'claim-review',
      '--url',
      'https://example.com/facts',
      '--author',
      'The Desk'
    )
    const [review] = JSON.parse(stdout)['@graph']
    expect(review).toMatchObject({
      '@type': 'ClaimReview',
      datePublished: '2026-02-01',
      claimReviewed: 'The school budget of Lund for 2024 is 7.9 million euros.',
      author: { '@type': 'Organization', name: 'The Desk' },
      itemReviewed: { appearance: { name: 'Budget bill, page 12', url: 'https://example.com/bill' } },
      reviewRating: { '@type': 'Rating', ratingValue: 5 }
    })
    expect(review.url).toMatch(/^https:\/\/example\.com\/facts#/)
  })

  it.each([
    ['semicolons', ';', '\n', ''],
    ['tabs', '\t', '\n', ''],
    ['a byte-order mark and CRLF', ',', '\r\n', '\uFEFF']
  ])('imports a table with %s, quotation marks and line breaks in cells', async (_, mark, end, bom) => {
    const rows = [
      ['statement', 'subject', 'names', 'measure', 'quantity', 'unit', 'as-of', 'source-title', 'source-page'],
      [
        `"The ""new"" bridge, in Lund;${end}is 887 metres long."`,
        '"the ""new"" bridge"',
        '"the span; Lund bridge"',
        'length',
        '"887"',
        'metres',
        '2024',
        '"Report, annual"',
        '12'
      ]
    ]
    const cwd = folderWith({ 't.csv': `${bom}${rows.map((row) => row.join(mark)).join(end)}${end}` })
    expect(await facts(cwd, 'import', 't.csv')).toMatchObject({ code: 0, stderr: '' })
    const [fact] = JSON.parse((await facts(cwd, 'list', '--format', 'json')).stdout)
    expect(fact).toMatchObject({
      statement: `The "new" bridge, in Lund;${end}is 887 metres long.`,
      subject: 'the "new" bridge',
      names: ['the span', 'Lund bridge'],
      figure: { low: 887, high: 887, unit: 'metre' },
      source: { title: 'Report, annual', page: '12' }
    })
    const { stdout } = await facts(cwd, 'export')
    writeFileSync(join(cwd, 'again.csv'), stdout)
    expect((await facts(cwd, 'import', 'again.csv', '--facts', 'other')).code).toBe(0)
    expect((await facts(cwd, 'export', '--facts', 'other')).stdout).toBe(stdout)
  })

  it('checks the documents that facts rest on, and with a day what has run out', async () => {
    const sha256 = createHash('sha256').update('the bill').digest('hex')
    const withFile = budget
      .replace('page: 12', `file: bill.txt, sha256: ${sha256}`)
      .replace('as-of: 2024', 'as-of: 2024\n  valid-until: 2025-06-30')
    const cwd = folderWith({ 'facts/a.yaml': withFile, 'facts/bill.txt': 'the bill' })
    expect(await facts(cwd, 'check')).toEqual({ code: 0, stdout: '1 fact, 0 problems\n', stderr: '' })
    expect((await facts(cwd, 'check', '--today', '2025-07-01')).stderr).toMatch(/a\.yaml:1:1: Unexpected stale fact/)
    writeFileSync(join(cwd, 'facts/bill.txt'), 'another bill')
    expect((await facts(cwd, 'check')).stderr).toMatch(/Unexpected content of `bill\.txt`, expected the SHA-256/)
  })

  it.each([
    ['a mistyped command', ['chek'], /check/],
    ['a mistyped option', ['list', '--fromat', 'json'], /--format/],
    ['a folder that is not there', ['list', '--facts', 'gone'], /^gone: Unexpected folder/],
    ['a table that is not there', ['import', 'gone.csv'], /gone\.csv/]
  ])('wrong use: %s', async (_, words, message) => {
    const { stderr, code } = await facts(folderWith({ 'facts/a.yaml': budget }), ...words)
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(code).toBe(2)
  })
})

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Document, draftOfText } from '@stet/core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { claimsOf } from '../claims/find.ts'
import { MalformedWorksheet, Worksheet } from './worksheet.ts'

const sentences = [
  'Helmut Roe opened the Lindholm bridge on 4 May 2021.',
  'The council spent $3.4 million on new street lamps in Norvik.',
  'Unemployment in the province fell to 5.2 percent last spring.',
  'Marta Lindt signed the harbour treaty with Denmark in 2019.',
  'The ferry company carried 12,000 passengers across the sound.',
  '“We never promised free parking,” said Jonas Ahl.'
]

function claimsIn(text: readonly string[] | string) {
  return claimsOf(new Document(draftOfText(typeof text === 'string' ? text : text.join('\n\n'))))
}

function written(text: readonly string[] | string, before?: string): string {
  const worksheet = before === undefined ? Worksheet.empty() : Worksheet.parse(before)
  worksheet.update(claimsIn(text))
  return worksheet.toString()
}

/** Fills in a field of the claim with these words, as a person would in an editor. */
function filled(yaml: string, words: string, fields: Readonly<Record<string, string>>): string {
  const blocks = yaml.split(/\n(?=\n {2}\S)/)
  const index = blocks.findIndex((block) => block.includes(words))
  for (const [name, value] of Object.entries(fields))
    blocks[index] = blocks[index].replace(new RegExp(`^( {4}${name}:).*$`, 'm'), `$1 ${value}`)
  return blocks.join('\n')
}

function entryWith(yaml: string, words: string) {
  return Worksheet.parse(yaml).entries.find(({ claim, was }) => claim.includes(words) || was?.claim.includes(words))
}

const confirmed = {
  status: 'confirmed',
  checker: 'AB',
  source: 'https://example.org/a',
  time: '2026-11-22',
  comment: 'rang them'
}

describe('a worksheet', () => {
  it('is the same bytes when nothing changed, comments and own keys included', () => {
    const yaml = filled(written(sentences), 'Lindholm', confirmed).replace(
      '    comment: rang them',
      '    comment: rang them # twice\n    phone: 0123'
    )
    expect(yaml).toContain('phone: 0123')
    expect(written(sentences, yaml)).toBe(yaml)
  })

  it('keeps the marks of a claim when the text around it changes', () => {
    const yaml = filled(written(sentences), 'street lamps', confirmed)
    const after = written(['A new opening about nothing in particular.', ...sentences.toReversed()], yaml)
    expect(entryWith(after, 'street lamps')).toMatchObject(confirmed)
  })

  it('keeps the marks when only the shape of quotation marks changes', () => {
    const yaml = filled(written(sentences), 'free parking', confirmed)
    const after = written([...sentences.slice(0, 5), '"We never promised free parking," said Jonas Ahl.'], yaml)
    expect(entryWith(after, 'free parking')).toMatchObject(confirmed)
  })

  it('opens a changed claim again, and shows what it was', () => {
    const yaml = filled(written(sentences), 'street lamps', confirmed)
    const after = written(
      sentences.map((sentence) => sentence.replace('3.4', '4.3')),
      yaml
    )
    expect(entryWith(after, '4.3 million')).toMatchObject({
      status: 'open',
      source: confirmed.source,
      comment: confirmed.comment,
      was: { claim: sentences[1], status: 'confirmed', checker: 'AB', time: '2026-11-22' }
    })
    expect(entryWith(after, '4.3 million')?.checker).toBeUndefined()
  })

  it('knows a claim again whose words were edited, under its old id', () => {
    const yaml = filled(written(sentences), 'harbour treaty', confirmed)
    const edited = written(
      sentences.map((sentence) => sentence.replace('harbour treaty', 'landmark harbour agreement')),
      yaml
    )
    expect(entryWith(edited, 'landmark')?.id).toBe(entryWith(yaml, 'harbour treaty')?.id)
  })

  it('gives the marks back when an edit is taken back', () => {
    const yaml = filled(written(sentences), 'street lamps', confirmed)
    const edited = written(
      sentences.map((sentence) => sentence.replace('3.4', '4.3')),
      yaml
    )
    expect(written(sentences, edited)).toBe(yaml)
  })

  it('keeps the record of a claim that vanished, and takes it up when it is back', () => {
    const yaml = filled(written(sentences), 'ferry', confirmed)
    const without = written(sentences.slice(0, 4), yaml)
    expect(entryWith(without, 'ferry')).toMatchObject({ ...confirmed, gone: true })
    expect(written(sentences, without)).toBe(yaml)
  })

  it('loses nothing over twenty edits', () => {
    let yaml = sentences.reduce(
      (text, sentence) => filled(text, sentence.slice(0, 20), { ...confirmed, comment: sentence.slice(0, 20).trim() }),
      written(sentences)
    )
    let draft = [...sentences]
    for (let edit = 0; edit < 20; edit++) {
      const at = edit % draft.length
      if (edit % 3 === 0) draft = [...draft.slice(1), draft[0]]
      else if (edit % 3 === 1) draft[at] = draft[at].replace(/\d/, (digit) => String((Number(digit) + 1) % 10))
      else draft = draft.filter((_, index) => index !== at || draft.length < 4)
      yaml = written(draft, yaml)
    }
    const comments = Worksheet.parse(yaml).entries.map(({ comment }) => comment)
    for (const sentence of sentences) expect(comments).toContain(sentence.slice(0, 20).trim())
  })

  it('dates what was checked without a day, and nothing else', () => {
    const worksheet = Worksheet.parse(filled(written(sentences), 'ferry', { status: 'wrong' }))
    worksheet.date('2026-11-22')
    expect(worksheet.entries.filter(({ time }) => time).map(({ claim, time }) => [claim, time])).toEqual([
      [sentences[4], '2026-11-22']
    ])
  })
})

describe('what was filled in elsewhere', () => {
  const blank = written(sentences)

  it('is taken over, from JSON too', () => {
    const worksheet = Worksheet.parse(blank)
    const { id } = worksheet.entries[0]
    const page = { worksheet: 1, claims: { [id]: { kind: 'figure', ...confirmed, claim: worksheet.entries[0].claim } } }
    expect(worksheet.take(Worksheet.parse(JSON.stringify(page)))).toEqual([])
    expect(worksheet.entries[0]).toMatchObject(confirmed)
  })

  it('never writes over what another checker found, nor marks words that were edited since', () => {
    const ours = Worksheet.parse(filled(blank, 'ferry', { status: 'confirmed', checker: 'AB' }))
    expect(ours.take(Worksheet.parse(filled(blank, 'ferry', { status: 'wrong', checker: 'CD' })))).toEqual([
      expect.stringContaining('expected `confirmed` as AB found')
    ])
    const edited = Worksheet.parse(
      written(
        sentences.map((sentence) => sentence.replace('12,000', '13,000')),
        blank
      )
    )
    expect(edited.take(Worksheet.parse(filled(blank, 'ferry', { status: 'confirmed' })))).toEqual([
      expect.stringContaining('edited since')
    ])
  })
})

describe('two checkers in git', () => {
  function repository(): { folder: string; git: (...words: string[]) => string } {
    const folder = mkdtempSync(join(tmpdir(), 'stet-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false']
    const git = (...words: string[]) =>
      execFileSync('git', [...identity, ...words], { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
    git('init', '-q', '-b', 'main')
    return { folder, git }
  }

  it('merge without conflict, each having worked on every other claim', () => {
    const { folder, git } = repository()
    const path = join(folder, 'draft.stet.yaml')
    const commit = (text: string) => {
      writeFileSync(path, text)
      git('add', '.')
      git('commit', '-q', '-m', 'work')
    }
    const base = written(sentences)
    const claims = Worksheet.parse(base).entries.map(({ claim }) => claim)
    commit(base)
    git('checkout', '-q', '-b', 'other')
    commit(
      claims.filter((_, index) => index % 2 === 0).reduce((text, claim) => filled(text, claim.slice(1, 30), confirmed), base)
    )
    git('checkout', '-q', 'main')
    commit(
      claims.filter((_, index) => index % 2 === 1).reduce((text, claim) => filled(text, claim.slice(1, 30), confirmed), base)
    )
    git('merge', '-q', '--no-edit', 'other')
    const merged = readFileSync(path, 'utf8')
    expect(Worksheet.parse(merged).entries.every(({ status }) => status === 'confirmed')).toBe(true)
    expect(written(sentences, merged)).toBe(merged)
  })
})

describe('a worksheet that cannot be read', () => {
  it.each([
    ['worksheet: 2\nclaims: {}\n', 1, 'newer Stet'],
    ['claims: {}\n', 1, 'expected `worksheet: 1`'],
    ['', 1, 'expected `worksheet: 1`'],
    ['just text\n', 1, 'expected `worksheet: 1`'],
    [
      'worksheet: 1\nclaims:\n  c-1:\n    status: done\n    claim: A\n',
      4,
      'expected one of: open, confirmed, wrong, unverifiable'
    ],
    ['worksheet: 1\nclaims:\n  c-1:\n    status: open\n', 3, "expected the draft's words"],
    ['worksheet: 1\nclaims:\n  c-1: [\n', 4, 'unexpected YAML'],
    ['worksheet: 1\nclaims:\n  c-1:\n    claim: A\n    comment: { a: b }\n', 5, 'expected text'],
    ['worksheet: 1\nclaims:\n  c-1:\n    claim: A\n  c-1:\n    claim: A\n', 5, 'unique'],
    ['worksheet: 1\nclaims:\n<<<<<<< HEAD\n  c-1:\n    claim: A\n=======\n>>>>>>> other\n', 3, 'conflict mark of git'],
    ['worksheet: 1\nclaims: [a]\n', 2, 'expected a block for each claim']
  ])('%j', (text, line, reason) => {
    let problems: MalformedWorksheet['problems'] = []
    try {
      Worksheet.parse(text)
    } catch (error) {
      if (!(error instanceof MalformedWorksheet)) throw error
      problems = error.problems
    }
    expect(problems[0]).toMatchObject({ line, reason: expect.stringContaining(reason) })
  })
})

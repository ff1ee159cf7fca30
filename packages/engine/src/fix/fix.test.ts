import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Configs } from '@stet/config'
import { type Format, readDraft } from '@stet/readers'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { catalogue } from '../catalogue.ts'
import { apart, applyEdits, type Edit, type FixResult, fixAtHand, fixFiles, soundEdits } from './index.ts'

const settings = { cwd: process.cwd(), configs: new Configs(catalogue, false), loadPlugins: false }

async function fixed(text: string, path = 'draft.md'): Promise<FixResult> {
  for await (const result of fixAtHand([{ path, bytes: new TextEncoder().encode(text) }], settings)) return result
  throw new Error('Expected a result')
}

const fixedText = async (text: string, path?: string) => (await fixed(text, path)).draft?.source

describe('apart', () => {
  it.each<[string, Edit[], string[]]>([
    ['of two that overlap, the first', [edit(2, 6, 'b'), edit(0, 3, 'a')], ['a']],
    ['of two that touch, the first', [edit(0, 3, 'a'), edit(3, 6, 'b')], ['a']],
    ['of two that start together, the longer', [edit(0, 3, 'a'), edit(0, 6, 'b')], ['b']],
    ['of two at one place, the first in the order of code units', [edit(0, 3, 'b'), edit(0, 3, 'a')], ['a']],
    ['those that a letter parts', [edit(4, 6, 'b'), edit(0, 3, 'a')], ['a', 'b']]
  ])('keeps %s', (_, edits, kept) => {
    expect(apart(edits).map(({ text }) => text)).toEqual(kept)
  })

  it('does not depend on the order in which they come', () => {
    const edits = fc.array(
      fc.tuple(fc.nat(30), fc.nat(8), fc.constantFrom('a', 'b')).map(([at, length, text]) => edit(at, at + length, text))
    )
    fc.assert(
      fc.property(edits, (some) => {
        expect(apart([...some].reverse())).toEqual(apart(some))
      })
    )
  })
})

function edit(start: number, end: number, text: string): Edit {
  return { start, end, text }
}

describe('soundEdits', () => {
  const sound = (source: string, edits: Edit[], format: Format = 'markdown') => {
    const read = (text: string) => readDraft(text, 'draft', format)
    return applyEdits(source, soundEdits(read(source), edits, read))
  }
  const replace = (source: string, found: string, text: string) =>
    edit(source.indexOf(found), source.indexOf(found) + found.length, text)

  it.each([
    ['takes a mark with it', 'In the **the** plan', 'the **the', 'the', 'markdown'],
    ['takes a link with it', 'In the [the](x) plan', 'the [the', 'the', 'markdown'],
    ['takes an element with it', '<p>In the <b>the</b> plan</p>', 'the <b>the', 'the', 'html'],
    ['makes a heading of a paragraph', 'One\n\n\u200b# Two', '\u200b', '', 'markdown'],
    ['makes emphasis', 'A \u200b*b* c', 'A \u200b*', 'A *', 'markdown'],
    ['makes a reference', '<p>The &amp;amp;lt; sign</p>', '&amp;amp;', '&', 'html'],
    ['makes a suppression', 'x [stet a: b]\n\nOne', 'x ', '', 'text'],
    ['joins two paragraphs', 'One\n\ntwo', '\n\n', ' ', 'text']
  ] as const)('leaves out one that %s', (_, source, found, text, format) => {
    expect(sound(source, [replace(source, found, text)], format)).toBe(source)
  })

  it.each([
    ['One.\n\nTwo.\n\nThree.', 'Two.', 'markdown'],
    ['One.\n\nTwo.\n\nThree.', '\n\nTwo.', 'text'],
    ['One.\n\nTwo.\n\nThree.', 'Two.', 'text'],
    ['<p>One.</p><p>Two.</p>', 'Two.', 'html'],
    ['One. Two. *Three*.', 'Two. ', 'markdown']
  ] as const)('takes out of %j what is chosen: %j', (source, found, format) => {
    expect(sound(source, [replace(source, found, '')], format)).toBe(source.replace(found, ''))
  })

  it('keeps the others', () => {
    const source = 'One\n\n\u200b# Two the the\n\nThree and and four'
    const edits = [replace(source, '\u200b', ''), replace(source, 'the the', 'the'), replace(source, 'and and', 'and')]
    expect(sound(source, edits)).toBe('One\n\n\u200b# Two the\n\nThree and four')
  })

  it('keeps one of two that make markup only together', () => {
    expect(sound('A * b * c', [edit(3, 4, ''), edit(5, 6, '')])).toBe('A *b * c')
  })

  it('keeps one that stands in markup, in front matter and in a reference', () => {
    const source = '---\ntitle: The an an plan\n---\n\nA **bold the the plan** of AT&amp;amp;T'
    const edits = [replace(source, 'an an', 'an'), replace(source, 'the the', 'the'), replace(source, '&amp;amp;', '&')]
    expect(sound(source, edits)).toBe('---\ntitle: The an plan\n---\n\nA **bold the plan** of AT&T')
  })
})

describe('fixAtHand', () => {
  it('makes what is certain and leaves what is not', async () => {
    const { draft, fixes, messages } = await fixed('The mayor said the the plan wasnâ€™t what it is is.\n', 'draft.txt')
    expect(draft?.source).toBe('The mayor said the plan wasn’t what it is is.\n')
    expect(fixes).toBe(2)
    expect(messages.map(({ actual }) => actual)).toContain('is is')
  })

  it.each([
    ['a suppressed finding', '<!-- stet repeated-words: it is quoted -->\nHe saw the the plan.\n', 'draft.md'],
    ['a contradiction', 'The vote is on Tuesday, June 12, 2026.\n', 'draft.txt'],
    ['a day that there is not', 'The vote is on June 31, 2026.\n', 'draft.txt'],
    ['a name', 'Mayor Jane Doe spoke. Mayor Jane Doee left.\n', 'draft.txt'],
    ['code', 'He ran `the the wasnâ€™t` twice.\n', 'draft.md']
  ])('leaves %s alone', async (_, text, path) => {
    expect(await fixedText(text, path)).toBe(text)
  })

  it('goes on as long as a repair brings another to light', async () => {
    const misread = (text: string) => new TextDecoder('latin1').decode(new TextEncoder().encode(text))
    expect(await fixedText(`The caf${misread(misread(misread(misread('é'))))} is open.\n`, 'draft.txt')).toBe(
      'The café is open.\n'
    )
  })

  it('takes a draft of one hundred unsound repairs in its stride', async () => {
    const text = 'One.\n\n\u200b# Two\n\n'.repeat(100)
    expect(await fixedText(text)).toBe(text)
  })
})

// What is broken in them, and what may stand around it.
const pieces = [
  'the the',
  'and and',
  'is is',
  'wasnâ€™t',
  'cafÃ©',
  'compаny',
  'AT&amp;T',
  '&amp;amp;nbsp;',
  '&lt;b&gt;',
  '\u200b',
  '\ufeff',
  '# ',
  '> ',
  '- ',
  '**',
  '_',
  '`',
  '[',
  '](x)',
  '<b>',
  '</b>',
  '<!-- ',
  ' -->',
  '“',
  '”',
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '.',
  'One two',
  'Tuesday, June 12, 2026',
  '\x92s',
  '---\n'
]

describe('applied twice', () => {
  it.each(['draft.md', 'draft.html', 'draft.txt'])(
    'it changes nothing more: made-up %s',
    async (path) => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 24 }), async (parts) => {
          const once = (await fixedText(parts.join(' '), path)) as string
          expect((await fixed(once, path)).fixes).toBe(0)
        }),
        { numRuns: 150 }
      )
    },
    120_000
  )

  // The evaluation texts lie beside the repository and are no part of it.
  const texts = fileURLToPath(new URL('../../../../../shared/eval/clean/texts/', import.meta.url))
  it.skipIf(!existsSync(texts))(
    'it changes nothing more: edited texts, broken on the way',
    async () => {
      let fixes = 0
      for (const name of readdirSync(texts).slice(0, 100)) {
        const text = readFileSync(texts + name, 'utf8')
        const broken = text.replaceAll(' the ', ' the the ').replaceAll('’', 'â€™').replaceAll('. ', '. \u200b')
        const once = await fixed(broken, name)
        fixes += once.fixes
        expect({ name, fixes: (await fixed(once.draft?.source as string, name)).fixes }).toEqual({ name, fixes: 0 })
        expect(withoutRepairs(once.draft?.source as string)).toBe(withoutRepairs(text))
      }
      expect(fixes).toBeGreaterThan(1000)
    },
    120_000
  )
})

/** A text as it is where all that was broken on the way is as it was. */
function withoutRepairs(text: string): string {
  return text
    .replaceAll('\u200b', '')
    .replaceAll('â€™', '’')
    .replace(/ the(?: the)+ /g, ' the ')
}

describe('fixFiles', () => {
  const encodings: [string, (text: string) => Buffer][] = [
    ['UTF-8', (text) => Buffer.from(text)],
    ['UTF-8 with a byte-order mark', (text) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16LE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16BE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()]
  ]

  it.each(encodings)('keeps %s and every line end', async (_, encoded) => {
    const cwd = mkdtempSync(join(tmpdir(), 'stet-'))
    onTestFinished(() => rmSync(cwd, { recursive: true, force: true }))
    const text = 'He saw the the plan.\r\nZoë 😀 left.\n\r\n\nIt wasnâ€™t so.\r\n\tEnd and and end.'
    writeFileSync(join(cwd, 'draft.txt'), encoded(text))
    for await (const { fixes } of fixFiles(['draft.txt'], { ...settings, cwd, write: true })) expect(fixes).toBe(3)
    const after = text.replace('the the', 'the').replace('â€™', '’').replace('and and', 'and')
    expect(readFileSync(join(cwd, 'draft.txt')).equals(encoded(after))).toBe(true)
    expect(readdirSync(cwd)).toEqual(['draft.txt'])
  })
})

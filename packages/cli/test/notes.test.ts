import { describe, expect, it } from 'vitest'
import { folderWith, stet } from './stet.ts'

const transcript = `Interview, 3 March

JANE ROE: We have to lead with confidence and resolve. The plan, um, will cost twenty million
dollars, and I don't see how the town can pay for it without a new tax.

REPORTER: Will you vote for it?

JANE ROE: I will not vote for any plan that raises taxes on working families.

JOHN SMITH: The town has waited ten years for this bridge, and we are not going to wait another ten.
`

/** What is said of one quotation; the transcript is `notes/talk.txt`. */
async function said(draft: string, files: Record<string, string> = {}, ...words: string[]) {
  const cwd = folderWith({ 'notes/talk.txt': transcript, 'draft.md': `${draft}\n`, ...files })
  const given = words.length > 0 ? words : ['--notes', 'notes/talk.txt']
  return stet(['--format', 'unix', '--rule', 'altered-quotes', ...given, 'draft.md'], { cwd })
}

describe('a quotation that was said passes', () => {
  it.each([
    ['as it was', '“I will not vote for any plan that raises taxes on working families,” Jane Roe said.'],
    ['but for case and punctuation', '“We have to lead – with confidence and resolve!” Jane Roe said.'],
    ['but for fillers', '“The plan will cost twenty million dollars,” Jane Roe said.'],
    ['but for the style of figures', '“The plan will cost 20 million dollars,” Jane Roe said.'],
    [
      'but for words left out, and shown',
      '“The plan will cost twenty million dollars … I don’t see how the town can pay,” Roe said.'
    ],
    [
      'but for an editor’s words',
      '“[T]he town can pay for it without a new tax,” Roe said. “The plan [...] will cost twenty million,” said Roe.'
    ],
    ['in part', 'Jane Roe said she would “not vote for any plan” like it.'],
    ['over two lines of the transcript', '“The plan will cost twenty million dollars, and I don’t see how,” Jane Roe said.'],
    ['by the same surname', '“We have to lead with confidence,” Ms. Roe said.'],
    ['by somebody whom the draft does not name', '“We are not going to wait another ten,” a resident said.'],
    ['too short to tell', 'Jane Roe called it “a brand new bridge”.']
  ])('%s', async (name, draft) => {
    if (name === 'too short to tell') return expect((await said(draft.replace('brand new', 'new'))).stdout).toBe('')
    expect(await said(draft)).toEqual({ code: 0, stdout: '', stderr: '' })
  })
})

describe('a quotation that was not said so is found', () => {
  it.each([
    [
      'words changed',
      '“We must lead with confidence and purpose,” Jane Roe said.',
      'error: Unexpected words in a quotation, expected what was said (notes/talk.txt:3): `must` for `have to`, `purpose` for `resolve`'
    ],
    [
      'words left out and not shown',
      '“I will not vote for any plan that raises taxes on families,” Jane Roe said.',
      'error: Unexpected words in a quotation, expected what was said (notes/talk.txt:8): `working` left out'
    ],
    [
      'a word put in',
      '“I will certainly not vote for any plan that raises taxes,” Jane Roe said.',
      'error: Unexpected words in a quotation, expected what was said (notes/talk.txt:8): `certainly` put in'
    ],
    [
      'the sense turned',
      '“I will vote for any plan that raises taxes on working families,” Jane Roe said.',
      'error: Unexpected words in a quotation, expected what was said (notes/talk.txt:8): `not` left out'
    ],
    [
      'a paraphrase',
      '“Families should not have to carry the burden of this bridge,” Jane Roe said.',
      'warning: Unexpected quotation that the notes do not have, expected words that somebody says in them'
    ],
    [
      'another mouth',
      '“The town has waited ten years for this bridge,” Jane Roe said.',
      'error: Unexpected speaker of a quotation, expected `JOHN SMITH`, who says it in notes/talk.txt:10'
    ],
    [
      'two speakers as one',
      '“Without a new tax. Will you vote for it?” Jane Roe said.',
      'warning: Unexpected quotation that the notes do not have, expected words that somebody says in them'
    ]
  ])('%s', async (_, draft, reason) => {
    const { stdout, stderr } = await said(draft)
    expect(stdout).toContain(`${reason} [altered-quotes]`)
    expect(stdout.split('\n')).toHaveLength(2)
    expect(stderr).toBe('')
  })
})

describe('subtitles', () => {
  const vtt = `WEBVTT

NOTE Nobody told us the moon was made of cheese.

1
00:00:01.000 --> 00:00:04.000
<v Ann Lee>Nobody told us the water was

2
00:00:04.000 --> 00:00:06.000 align:start
<v.loud Ann Lee><i>not safe</i> to drink, not once.</v>

00:06.000 --> 00:09.000
<v Bob Ray>We sent a letter to every house on the street.
`
  const srt = `1
00:00:01,000 --> 00:00:04,000
Nobody told us the water was

2
00:00:04,000 --> 00:00:06,000
<i>not safe</i> to drink, not once.
`
  it.each([
    ['VTT', 'a.vtt', vtt],
    ['SRT', 'a.srt', srt],
    ['SRT with CRLF and a byte-order mark', 'a.srt', `\ufeff${srt.replaceAll('\n', '\r\n')}`]
  ])('%s: words run on from cue to cue', async (_, name, content) => {
    const good = await said(
      '“Nobody told us the water was not safe to drink,” Ann Lee said.',
      { [name]: content },
      '--notes',
      name
    )
    expect(good).toEqual({ code: 0, stdout: '', stderr: '' })
    const bad = await said('“Nobody told us the water was poisoned,” Ann Lee said.', { [name]: content }, '--notes', name)
    expect(bad.stdout).toMatch(/`poisoned` for `not`/)
  })

  it('VTT: voices are speakers, and notes in it are not said', async () => {
    const other = await said('“We sent a letter to every house,” Ann Lee said.', { 'a.vtt': vtt }, '--notes', 'a.vtt')
    expect(other.stdout).toMatch(/expected `Bob Ray`, who says it in a\.vtt:14/)
    const comment = await said(
      '“Nobody told us the moon was made of cheese,” Ann Lee said.',
      { 'a.vtt': vtt },
      '--notes',
      'a.vtt'
    )
    expect(comment.stdout).not.toBe('')
  })
})

describe('where the notes are', () => {
  const altered = '“We must lead with confidence and purpose,” Jane Roe said.'
  it.each([
    ['the config', altered, { '.stetrc.yaml': 'notes: notes/*.txt\n' }],
    ['front matter', `---\nnotes: notes/talk.txt\n---\n\n${altered}`, {}],
    ['a list in front matter', `---\nnotes: ["notes/**"]\n---\n\n${altered}`, {}]
  ])('%s', async (_, draft, files) => {
    const { stdout } = await said(draft, files, '--fail-on', 'error')
    expect(stdout).toMatch(/`must` for `have to`/)
  })

  it('never the draft itself, which a glob may take in', async () => {
    const { stdout } = await said(altered, {}, '--notes', '**/*')
    expect(stdout).toMatch(/`must` for `have to`/)
  })

  it('nowhere: no quotation is looked up', async () => {
    expect(await said(altered, {}, '--fail-on', 'error')).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('notes that are not there are told, once, and no quotation is called false', async () => {
    const { stdout, stderr, code } = await said(altered, { 'other.md': altered }, '--notes', 'gone.txt', 'other.md')
    expect(stdout).toBe('')
    expect(stderr).toBe('gone.txt: Unexpected notes, expected a file or a glob that is there\n')
    expect(code).toBe(2)
  })
})

it('subtitles with a mistake are told with file and line, once, and what could be read holds', async () => {
  const talk = '1\n00:00:01,000 --> 00:00:02,000\nWe will not wait for another bridge.\n\nand this is lost\n'
  const altered = '“We will surely not wait for another bridge,” Jane Roe said.'
  const files = { 'talk.srt': talk, 'latin1.txt': new Uint8Array([0x52, 0x4f, 0x45, 0x3a, 0x20, 0xe9]), 'other.md': altered }
  const cwd = folderWith({ ...files, 'draft.md': altered })
  const words = ['--format', 'unix', '--rule', 'altered-quotes', '--notes', 'talk.srt', '--notes', 'latin1.txt']
  const { stdout, stderr, code } = await stet([...words, 'draft.md', 'other.md'], { cwd })
  expect(stderr).toBe(
    'latin1.txt:1:6: Unexpected bytes, expected text in UTF-8\n' +
      'talk.srt:5:1: Unexpected text outside a cue, expected a timing above it such as `00:01:02,500 --> 00:01:04,000`\n'
  )
  expect(stdout.match(/`surely` put in/g)).toHaveLength(2)
  expect(code).toBe(2)
})

it('is done with a transcript that says one thing over and over', async () => {
  const drone = 'yes and yes and yes and yes and '.repeat(20_000)
  const quotation = `“${'yes and '.repeat(200)}no,” Jane Roe said.`
  const { stdout } = await said(quotation, { 'drone.txt': drone }, '--notes', 'drone.txt')
  expect(stdout).toContain('Unexpected quotation that the notes do not have')
})

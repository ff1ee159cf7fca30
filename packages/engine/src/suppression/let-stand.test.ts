import type { Config } from '@stet/config'
import { formatOf, readDraft } from '@stet/readers'
import { describe, expect, it } from 'vitest'
import { lintDraft } from '../lint-draft.ts'
import { letStand } from './let-stand.ts'

const config: Config = { rules: {} } as unknown as Config

/** The file after its first finding of a rule was let stand, and the places of those that are left. */
function stood(source: string, path: string, options: { nth?: number; reason?: string; rule?: string } = {}) {
  const { rule = 'repeated-words', nth = 0, reason } = { reason: 'as agreed', ...options }
  const read = (text: string) => readDraft(text, path, formatOf(path))
  const lint = (text: string) => lintDraft(read(text), config, { only: [rule, 'suppression'] })
  const messages = lint(source)
  const edit = letStand(read(source), messages[nth], messages, reason, read)
  if (!edit) return undefined
  const after = source.slice(0, edit.start) + edit.text + source.slice(edit.end)
  return { after, left: lint(after).map(({ ruleId, actual }) => `${ruleId}: ${actual}`) }
}

describe('letStand writes', () => {
  it.each([
    [
      'a comment before a paragraph',
      'a.md',
      'One.\n\nSaw the the plan.\n',
      'One.\n\n<!-- stet repeated-words: as agreed -->\nSaw the the plan.\n'
    ],
    [
      'a comment before a headline',
      'a.md',
      '# Saw the the plan\n',
      '<!-- stet repeated-words: as agreed -->\n# Saw the the plan\n'
    ],
    [
      'a comment at the end of an item',
      'a.md',
      '- One\n- Saw the the plan.\n- Two\n',
      '- One\n- Saw the the plan. <!-- stet repeated-words: as agreed -->\n- Two\n'
    ],
    [
      'a comment in a table',
      'a.md',
      '| a | b |\n| - | - |\n| the the | c |\n',
      '| a | b |\n| - | - |\n| the the <!-- stet repeated-words: as agreed --> | c |\n'
    ],
    [
      'a comment before an element',
      'a.html',
      '<div>\r\n  <p>Saw the the plan.</p>\r\n</div>',
      '<div>\r\n  <!-- stet repeated-words: as agreed -->\r\n  <p>Saw the the plan.</p>\r\n</div>'
    ],
    [
      'a comment in an element',
      'a.html',
      '<p>One.</p><p>Saw the the plan.</p>',
      '<p>One.</p><p>Saw the the plan. <!-- stet repeated-words: as agreed --></p>'
    ],
    [
      'a line in square brackets',
      'a.txt',
      'One.\n\nSaw the the plan.\n',
      'One.\n\n[stet repeated-words: as agreed]\nSaw the the plan.\n'
    ],
    [
      'a line between paragraphs of one line',
      'a.txt',
      '\ufeffSaw the the plan.\r\nTwo.\r\n',
      '\ufeff[stet repeated-words: as agreed]\r\nSaw the the plan.\r\nTwo.\r\n'
    ],
    [
      'an entry of front matter',
      'a.md',
      '---\ntitle: Saw the the plan\n---\n\nOne.\n',
      '---\ntitle: Saw the the plan\nstet:\n  - rule: repeated-words\n    text: "Saw the the plan"\n    reason: "as agreed"\n---\n\nOne.\n'
    ],
    [
      'one more entry of front matter',
      'a.md',
      '---\nstet:\n- rule: undated-references\n  reason: x\ntitle: Saw the the plan\n---\n\nOne.\n',
      '---\nstet:\n- rule: repeated-words\n  text: "Saw the the plan"\n  reason: "as agreed"\n- rule: undated-references\n  reason: x\ntitle: Saw the the plan\n---\n\nOne.\n'
    ]
  ])('%s', (_, path, source, after) => {
    expect(stood(source, path)).toEqual({ after, left: [] })
  })

  it('the words, where the paragraph has other findings of the rule', () => {
    expect(stood('Saw the the plan and and left.\n', 'a.md')).toEqual({
      after: '<!-- stet repeated-words "the the": as agreed -->\nSaw the the plan and and left.\n',
      left: ['repeated-words: and and']
    })
  })

  it('the second of two passages, which the first is told from by where it stands', () => {
    expect(stood('Saw the the plan.\n\nMet the the man.\n', 'a.txt', { nth: 1 })?.left).toEqual(['repeated-words: the the'])
  })

  it('a reason that cannot end the comment', () => {
    expect(stood('Saw the the plan.\n', 'a.md', { reason: ' so --> it\nis -- fine ' })).toEqual({
      after: '<!-- stet repeated-words: so –> it is – fine -->\nSaw the the plan.\n',
      left: []
    })
  })

  it('words for a reason that is still to be written, which silence nothing', () => {
    expect(stood('Saw the the plan.\n', 'a.md', { reason: undefined })).toEqual({
      after: '<!-- stet repeated-words: why it may stand -->\nSaw the the plan.\n',
      left: ['suppression: <!-- stet repeated-words: why it may stand -->', 'repeated-words: the the']
    })
  })

  it('nothing for what is wrong with a suppression', () => {
    expect(stood('<!-- stet repeated-words: no -->\nOne.\n', 'a.md')).toBeUndefined()
  })
})

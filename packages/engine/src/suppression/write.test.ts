import { type Draft, MessageWriter, type StetMessage } from '@stet/core'
import { readDraft } from '@stet/readers'
import { describe, expect, it } from 'vitest'
import { rules } from '../catalogue.ts'
import { lintDraft } from '../lint-draft.ts'
import { letItStand } from './write.ts'

const config = { rules: {}, house: {} }

/** Lets the finding on some words stand; gives the file as it is then. */
async function stand(path: string, source: string, words: string, reason?: string): Promise<string | undefined> {
  const draft = readDraft(source, path)
  const edit = await letItStand(draft, messageOn(words, draft), { path, reason })
  return edit && source.slice(0, edit.start) + edit.text + source.slice(edit.end)
}

function messageOn(words: string, draft: Draft): StetMessage {
  const start = draft.text.indexOf(words)
  const { meta } = rules.find(({ meta }) => meta.ruleId === 'unsourced-figures')!
  return new MessageWriter(draft).message({ place: { start, end: start + words.length }, reason: 'Unexpected' }, meta)
}

describe('letting a finding stand', () => {
  it.each([
    [
      'a paragraph',
      'a.md',
      'Rents rose 40 percent.\n\nMore.\n',
      'Rents rose 40 percent. <!-- stet unsourced-figures "40 percent": seen -->\n\nMore.\n'
    ],
    [
      'a list item',
      'a.md',
      '- Rents rose 40 percent\n- More\n',
      '- Rents rose 40 percent <!-- stet unsourced-figures "40 percent": seen -->\n- More\n'
    ],
    [
      'a heading',
      'a.md',
      '# Rents rose 40 percent\n',
      '# Rents rose 40 percent <!-- stet unsourced-figures "40 percent": seen -->\n'
    ],
    [
      'HTML',
      'a.html',
      '<p>Rents rose 40 percent.</p>',
      '<p>Rents rose 40 percent. <!-- stet unsourced-figures "40 percent": seen --></p>'
    ],
    [
      'plain text',
      'a.txt',
      'Rain fell.\n\nRents rose 40 percent.\n',
      'Rain fell.\n\n[stet unsourced-figures "40 percent": seen]\nRents rose 40 percent.\n'
    ],
    [
      'one paragraph a line',
      'a.txt',
      'Rain fell.\r\nRents rose 40 percent.\r\n',
      'Rain fell.\r\n[stet unsourced-figures "40 percent": seen]\r\nRents rose 40 percent.\r\n'
    ],
    [
      'a headline in front matter',
      'a.md',
      '---\ntitle: Rents rose 40 percent\n---\n\nMore.\n',
      '---\ntitle: Rents rose 40 percent\nstet:\n  - rule: unsourced-figures\n    text: "40 percent"\n    reason: "seen"\n---\n\nMore.\n'
    ],
    [
      'front matter that has some',
      'a.md',
      '---\ntitle: Rents rose 40 percent\nstet:\n- rule: readability\n  reason: x\n---\n\nMore.\n',
      '---\ntitle: Rents rose 40 percent\nstet:\n- rule: unsourced-figures\n  text: "40 percent"\n  reason: "seen"\n- rule: readability\n  reason: x\n---\n\nMore.\n'
    ]
  ])('in %s', async (_, path, source, expected) => {
    expect(await stand(path, source, '40 percent', 'seen')).toBe(expected)
  })

  it('leaves out words that cannot be quoted', async () => {
    expect(await stand('a.md', 'He saw “40” rents.\n', '“40” rents', 'seen')).toBe(
      'He saw “40” rents. <!-- stet unsourced-figures: seen -->\n'
    )
  })

  it('keeps a reason within its comment', async () => {
    expect(await stand('a.md', 'Rents rose 40.\n', '40', 'a --> b\nc')).toBe(
      'Rents rose 40. <!-- stet unsourced-figures "40": a –> b c -->\n'
    )
  })

  it('without a reason asks for one, and silences nothing until it is there', async () => {
    const source = 'The clerk put the vote off until TK.\n'
    const draft = readDraft(source, 'a.md')
    const [message] = lintDraft(draft, config)
    const edit = await letItStand(draft, message, { path: 'a.md' })
    const edited = source.slice(0, edit?.start) + edit?.text + source.slice(edit?.end)
    expect(edited).toContain('<!-- stet leftover-text "TK": why it may stand -->')
    expect(lintDraft(readDraft(edited, 'a.md'), config).map(({ ruleId }) => ruleId)).toEqual(['leftover-text', 'suppression'])
    expect(lintDraft(readDraft(edited.replace('why it may stand', 'the date is open'), 'a.md'), config)).toEqual([])
  })
})

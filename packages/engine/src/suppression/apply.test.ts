import { type Draft, MessageWriter, type RuleMeta, type StetMessage } from '@stet/core'
import { readDraft } from '@stet/readers'
import { describe, expect, it } from 'vitest'
import { applySuppressions, type SuppressionSettings } from './apply.ts'

const known = ['unsourced-figures', 'undated-references', 'inconsistent-figures']

/** A stand-in for the rules: "N percent" has no source, "last week" no date. */
function findings(draft: Draft): StetMessage[] {
  const writer = new MessageWriter(draft)
  const found = (ruleId: string, pattern: RegExp) =>
    [...draft.text.matchAll(pattern)].map((match) =>
      writer.message(
        { place: { start: match.index, end: match.index + match[0].length }, reason: `Unexpected \`${match[0]}\`` },
        { ruleId, group: 'sourcing', severity: 'warning', description: '' } satisfies RuleMeta
      )
    )
  return [...found('unsourced-figures', /\d+ percent/g), ...found('undated-references', /last\s+week/g)]
}

/** What is left: the words of findings, and the reports on suppressions with their lines. */
function left(source: string, path = 'draft.md', settings: Partial<SuppressionSettings> = {}): string[] {
  const draft = readDraft(source, path)
  return applySuppressions(findings(draft), draft, { known, ran: new Set(known), ...settings }).map((message) =>
    message.ruleId === 'suppression' ? `${message.place.start.line}: ${message.reason}` : message.actual!
  )
}

describe('a comment silences', () => {
  it('the block that follows, and no other', () => {
    expect(
      left('It rose 1 percent.\n\n<!-- stet unsourced-figures: ours -->\nIt rose 2 percent last week.\n\nIt rose 3 percent.')
    ).toEqual(['1 percent', '3 percent', 'last week'])
    expect(left('<!-- stet unsourced-figures: ours -->\n\n# Up 1 percent\n\nUp 2 percent.')).toEqual(['2 percent'])
  })

  it('the paragraph that it stands in or at the end of', () => {
    expect(left('It rose 1 percent. <!-- stet unsourced-figures: ours -->\n\nIt rose 2 percent.')).toEqual(['2 percent'])
    expect(left('It rose <!-- stet unsourced-figures: ours --> 1 percent and *2 percent*.\n\nIt rose 3 percent.')).toEqual([
      '3 percent'
    ])
  })

  it('several rules', () => {
    expect(left('<!-- stet unsourced-figures, undated-references: ours -->\n\nIt rose 2 percent last week.')).toEqual([])
  })

  it('the words that it quotes alone, wherever lines break', () => {
    expect(left('<!-- stet unsourced-figures "rose 1 percent": ours -->\n\nIt rose\n1 percent, then 2 percent.')).toEqual([
      '2 percent'
    ])
    expect(left('<!-- stet file undated-references "last week": ours -->\n\nUp last\nweek.\n\nUp **last** week.')).toEqual([])
  })

  it('the whole file', () => {
    expect(left('Up 1 percent.\n\nUp 2 percent last week.\n\n<!-- stet file unsourced-figures: ours -->')).toEqual(['last week'])
  })

  it('the whole list before which it stands, or one item', () => {
    const list = '- Up 1 percent\n- Up 2 percent\n'
    expect(left(`<!-- stet unsourced-figures: ours -->\n\n${list}`)).toEqual([])
    expect(left(list.replace('Up 1', '<!-- stet unsourced-figures: ours --> Up 1'))).toEqual(['2 percent'])
    expect(left(list.replace('2 percent', '2 percent <!-- stet unsourced-figures: ours -->'))).toEqual(['1 percent'])
  })

  it('in HTML as in Markdown', () => {
    const html = '<p>Up 1 percent.</p><!-- stet unsourced-figures: ours --><p>Up 2 percent.</p>'
    expect(left(html, 'draft.html')).toEqual(['1 percent'])
    expect(left('<p>Up 1 percent. <!-- stet unsourced-figures: ours --></p>\n<p>Up 2 percent.</p>', 'draft.html')).toEqual([
      '2 percent'
    ])
  })

  it('a contradiction at either end', () => {
    const draft = readDraft('Up 1 percent.\n\n<!-- stet inconsistent-figures: two funds -->\nUp 2 percent.', 'draft.md')
    const [first, second] = findings(draft).map(({ place }) => place)
    const message = Object.assign(findings(draft)[0], {
      ruleId: 'inconsistent-figures',
      place: first,
      related: [{ place: second, reason: '' }]
    })
    expect(applySuppressions([message], draft, { known, ran: new Set(known) })).toEqual([])
  })
})

describe('in plain text a line of its own', () => {
  it('silences the paragraph that follows, in both shapes of text', () => {
    const directive = '[stet unsourced-figures: ours]'
    expect(left(`Up 1 percent.\n\n${directive}\nUp 2 percent.\n\nUp 3 percent.`, 'draft.txt')).toEqual(['1 percent', '3 percent'])
    expect(left(`Up 1 percent.\n${directive}\nUp 2 percent.\nUp 3 percent.\n`, 'draft.txt')).toEqual(['1 percent', '3 percent'])
  })

  it('is no prose', () => {
    const draft = readDraft('[stet file unsourced-figures: ours]\n\nUp 1 percent.', 'draft.txt')
    expect(draft.blocks.map(({ start, end }) => draft.text.slice(start, end))).toEqual(['Up 1 percent.'])
    expect(left('[stet file unsourced-figures: ours]\n\nUp 1 percent.', 'draft.txt')).toEqual([])
  })
})

describe('front matter', () => {
  it('silences words, or the whole file', () => {
    const matter = (entry: string) => `---\nheadline: Up 1 percent\nstet:\n  - ${entry}\n---\n\nUp 2 percent.\n`
    expect(left(matter('{rule: unsourced-figures, reason: ours}'))).toEqual([])
    expect(left(matter('rule: unsourced-figures\n    text: up 2 percent\n    reason: ours').replace('Up 2', 'up 2'))).toEqual([
      '1 percent'
    ])
  })

  it('is reported by the line of the entry', () => {
    const entries =
      '  - rule:\n      - undated-references\n      - undated-references\n    reason: ours\n  - rule: unsourced-figures\n'
    const matter = `---\nstet:\n${entries}headline: Up\n---\n\nUp 2 percent.\n`
    const reports = [
      '3: Unexpected suppression of `undated-references`, expected a finding to silence',
      '7: Unexpected suppression of `unsourced-figures` without a reason, expected `stet RULE: why it may stand`'
    ]
    expect([...new Set(left(matter))]).toEqual(['2 percent', ...reports])
    expect([...new Set(left(matter.replaceAll('\n', '\r\n')))]).toEqual(['2 percent', ...reports])
    expect(left('---\nstet: [{rule: undated-references, reason: ours}]\n---\n\nUp.\n')).toEqual([reports[0].replace('3', '2')])
  })
})

describe('a suppression is reported', () => {
  const text = (directive: string) => `Up 1 percent.\n\n<!-- ${directive} -->\nUp.\n`

  it.each([
    ['stet unsourced-figures: ours', 'Unexpected suppression of `unsourced-figures`, expected a finding to silence'],
    ['stet unsourced-figures "2 percent": ours', 'Unexpected `2 percent`, expected words of the passage'],
    ['stet unsourced-figure: ours', 'Unexpected rule `unsourced-figure`, did you mean `unsourced-figures`?'],
    ['stet grammar: ours', 'Unexpected rule `grammar`, expected the name of a rule']
  ])('%s', (directive, reason) => {
    expect(left(text(directive))).toEqual(['1 percent', `3: ${reason}`])
  })

  it('but not where its rule did not run', () => {
    expect(left(text('stet unsourced-figures: ours'), 'draft.md', { ran: new Set() })).toEqual(['1 percent'])
  })

  it('but not where it may be a third-party plugin’s, unless it is nearly one of ours', () => {
    expect(left(text('stet passive: ours'), 'draft.md', { thirdParty: true })).toEqual(['1 percent'])
    expect(left(text('stet unsourced-figure: ours'), 'draft.md', { thirdParty: true })).toHaveLength(2)
  })

  it('at the config’s severity, or not at all', () => {
    expect(left(text('stet unsourced-figures: ours'), 'draft.md', { severity: 'off' })).toEqual(['1 percent'])
    const draft = readDraft(text('stet unsourced-figures'), 'draft.md')
    const reports = applySuppressions([], draft, { known, ran: new Set(known), severity: 'error' })
    expect(reports).toMatchObject([{ severity: 'error', fatal: true, source: 'stet', actual: '<!-- stet unsourced-figures -->' }])
  })

  it('when it has run out: the last day still counts', () => {
    const draft = '<!-- stet unsourced-figures until 2026-12-31: ours -->\n\nUp 1 percent.'
    expect(left(draft, 'draft.md', { today: '2026-12-31' })).toEqual([])
    expect(left(draft, 'draft.md', { today: '2027-01-01' })).toEqual([
      '1 percent',
      '1: Unexpected suppression of `unsourced-figures` that ran out, expected one that holds after 2026-12-31'
    ])
  })

  it('when it has run out by the day of the draft, where no other is given', () => {
    const draft = (day: string) =>
      `---\npublished: ${day}\n---\n\n<!-- stet unsourced-figures until 2026-12-31: ours -->\n\nUp 1 percent.`
    expect(left(draft('2026-12-31'))).toEqual([])
    expect(left(draft('2027-01-01'))).toHaveLength(2)
    expect(left(draft('2027-01-01'), 'draft.md', { today: '2026-11-22' })).toEqual([])
    expect(left(draft('2027-01-01').replace('published', 'updated'))).toEqual([])
  })
})

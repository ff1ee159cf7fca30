import { Document, draftOfText } from '@stet/core'
import { expect, it } from 'vitest'
import retextDuplicatePassages from './index.ts'

const findings = (text: string) => [...retextDuplicatePassages.rule.check(new Document(draftOfText(text)), {})]

it('finds six different words twice in a row', () => {
  expect(findings('They went up and down the green hill, up and down the green hill.')).toHaveLength(1)
  expect(findings('They went up and down the hill, up and down the hill.')).toEqual([])
})

it('finds forty words twice in a row', () => {
  const twice = (length: number) => {
    const words = Array.from(
      { length },
      (_, index) => `w${String.fromCharCode(97 + (index % 26), 97 + Math.floor(index / 26))}`
    ).join(' ')
    return `They sang ${words} ${words} for it.`
  }
  expect(findings(twice(40)).some(({ note }) => note?.includes('in a row'))).toBe(true)
  expect(findings(twice(41)).some(({ note }) => note?.includes('in a row'))).toBe(false)
})

it('shows 90 characters of a copy', () => {
  const copy = (length: number) => {
    const head = 'Dredgers scraped volcanic sediment near the abandoned lighthouse, whose keeper '
    const sentence = `${head}${'z'.repeat(length - head.length - 1)}.`
    return `${sentence} It rained.\n\n${sentence}`
  }
  expect(findings(copy(90))[0].reason).not.toContain('…')
  expect(findings(copy(91))[0].reason).toContain('…')
})

it.each([
  [91, 'Dredgers scraped sediment near the lighthouse, whose keeper distrusted every geologist from the peninsula.', 'error'],
  [84, 'Dredgers scraped sediment near the lighthouse, whose keeper distrusted every geologist.', 'warning']
])('with %d %% in common: %s', (share, copy, severity) => {
  const first =
    'Dredgers scraped volcanic sediment near the abandoned lighthouse, whose keeper distrusted every geologist from the peninsula.'
  const [finding] = findings(`${first} It rained.\n\n${copy}`)
  expect(finding.note).toContain(`${share} %`)
  expect(finding.severity).toBe(severity)
})

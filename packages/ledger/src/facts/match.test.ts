import { Document, dayNumber, draftOfText } from '@stet/core'
import { describe, expect, it } from 'vitest'
import { columnsOf } from './fact-index.ts'
import { Facts } from './facts.ts'
import { matchFacts } from './match.ts'
import { readFacts } from './read.ts'

const yaml = `
- statement: Japan's defense budget for fiscal 2023 is ¥6.82 trillion.
  subject: Japan
  names: [Tokyo, Japanese]
  measure: [defense budget, military budget]
  quantity: 6.82 trillion
  unit: JPY
  as-of: fiscal 2023
  period: 2023-04-01/2024-03-31
  source: { title: Overview of the budget }
- statement: Japan's defense budget for fiscal 2024 is ¥7.95 trillion.
  subject: Japan
  names: [Tokyo, Japanese]
  measure: [defense budget, military budget]
  quantity: 7.95 trillion
  unit: JPY
  as-of: fiscal 2024
  period: 2024-04-01/2025-03-31
  source: { title: Overview of the budget }
- statement: Lund had 94,393 people in 2020.
  subject: Lund
  measure: population
  quantity: 94393
  unit: people
  as-of: 2020-12-31
  valid-until: 2025-12-31
  source: { title: Yearbook }
- statement: The Øresund Bridge is 7,845 metres long.
  subject: Øresund Bridge
  measure: [length]
  quantity: 7845
  unit: metres
  source: { title: Yearbook }
- statement: The Self-Defense Forces were founded on July 1, 1954.
  subject: Self-Defense Forces
  measure: [founded, established]
  date: 1954-07-01
  source: { title: Yearbook }
- statement: Ann Alder is the mayor of Lund.
  subject: Lund
  measure: mayor
  name: [Ann Alder, Anne Alder]
  as-of: 2022-01-01
  valid-until: 2026-12-31
  source: { title: Register }
`

const { facts: list, problems } = readFacts('facts.yaml', yaml)
const facts = Facts.of(list, columnsOf(list), [])

function verdicts(text: string, today?: number): string[] {
  const document = new Document(draftOfText(text))
  return matchFacts(document, facts, today).map(({ verdict, place }) => `${verdict}: ${document.slice(place)}`)
}

it('reads the facts', () => expect(problems).toEqual([]))

describe('a figure is a fact’s where subject, measure, unit and time are', () => {
  it.each([
    ['Japan’s defense budget for fiscal 2024 was ¥7.95 trillion.', 'agrees: ¥7.95 trillion'],
    ['Japan’s defense budget for fiscal 2024 was nearly 8 trillion yen.', 'agrees: nearly 8 trillion yen'],
    ['Japan’s defense budget for fiscal 2024 was ¥8 trillion.', 'agrees: ¥8 trillion'],
    ['Japan’s defense budget for fiscal 2024 was ¥7.94 trillion.', 'conflicts: ¥7.94 trillion'],
    ['Japan’s defense budget for fiscal 2024 was over ¥6.9 trillion.', 'conflicts: over ¥6.9 trillion'],
    ['Japan’s defense budget for fiscal 2024 was over ¥7.5 trillion.', 'agrees: over ¥7.5 trillion'],
    ['Japan’s fiscal 2024 defense budget was ¥6.8 trillion.', 'conflicts: ¥6.8 trillion'],
    ['The military budget of Japan reached ¥7.2 trillion in fiscal 2024.', 'conflicts: ¥7.2 trillion'],
    ['In fiscal 2024, Tokyo raised its military budget to ¥7.2 trillion.', 'conflicts: ¥7.2 trillion'],
    ['Japan’s ¥7.2 trillion defense budget for fiscal 2024 was approved.', 'conflicts: ¥7.2 trillion'],
    ['The length of the Øresund Bridge is 8,500 metres.', 'conflicts: 8,500 metres'],
    ['The length of the Øresund Bridge is 7,845 meters.', 'agrees: 7,845 meters']
  ])('%s', (text, expected) => expect(verdicts(text)).toEqual([expected]))

  it('each end of a change has its own time', () => {
    expect(verdicts('Japan’s defense budget rose from ¥6.82 trillion in fiscal 2023 to ¥7.5 trillion in fiscal 2024.')).toEqual([
      'conflicts: ¥7.5 trillion'
    ])
  })

  it.each([
    ['another time', 'Japan’s defense budget for fiscal 2022 was ¥5.4 trillion.'],
    ['a calendar year', 'Japan’s defense budget in 2024 was ¥6.9 trillion.'],
    ['no time', 'Japan’s defense budget was ¥6.9 trillion.'],
    ['a quarter', 'Japan’s defense budget in the third quarter of fiscal 2024 was ¥1.9 trillion.'],
    ['another subject', 'South Korea’s defense budget for fiscal 2024 was ¥6.9 trillion.'],
    ['another measure', 'Japan’s education budget for fiscal 2024 was ¥6.9 trillion.'],
    ['another unit', 'Japan’s defense budget for fiscal 2024 was $55 billion.'],
    ['a plan', 'Japan’s proposed defense budget for fiscal 2024 was ¥7.7 trillion.'],
    ['a request', 'Japan’s defense budget request for fiscal 2024 was ¥7.7 trillion.'],
    ['a change', 'Japan’s defense budget for fiscal 2024 rose by ¥1.1 trillion.'],
    ['a share of it', 'Japan’s defense budget for fiscal 2024 includes ¥1.2 trillion for ships.'],
    ['a wish', 'Japan’s defense budget for fiscal 2024 should be ¥6.9 trillion.'],
    ['a denial', 'Japan’s defense budget for fiscal 2024 was not ¥6.9 trillion.'],
    ['a range', 'Japan’s defense budget for fiscal 2024 was ¥5 trillion to ¥6 trillion.'],
    ['a share of it', 'A fifth of Japan’s defense budget in fiscal 2024 was ¥1.6 trillion.'],
    ['a longer name', 'The Bank of Japan’s defense budget for fiscal 2024 was ¥1.6 trillion.'],
    ['a longer name', 'Nippon Japan’s defense budget for fiscal 2024 was ¥1.6 trillion.'],
    ['a longer name', 'The defense budget of Japan Airlines for fiscal 2024 was ¥1.6 trillion.'],
    ['somebody else’s', 'Tokyo heard that Seoul raised its defense budget to ¥6.9 trillion in fiscal 2024.'],
    ['two subjects', 'Tokyo, unlike Lund, put its defense budget at ¥6.9 trillion in fiscal 2024.']
  ])('and not of %s', (_, text) => expect(verdicts(text)).toEqual([]))
})

describe('time', () => {
  const autumn = dayNumber(2025, 10, 15)
  const story = 'Last fiscal year, Tokyo raised its military budget by 3.4 percent. That figure reached over ¥6.9 trillion.'

  it('“last fiscal year” is the one that holds the day a year ago, where a day is known', () => {
    expect(verdicts(story, autumn)).toEqual(['conflicts: over ¥6.9 trillion'])
    expect(verdicts(story)).toEqual([])
  })

  it('a standing fact is held against the present up to its last day, and is stale behind it', () => {
    const text = 'The population of Lund is 80,000.'
    expect(verdicts(text)).toEqual(['conflicts: 80,000'])
    expect(verdicts(text, dayNumber(2025, 12, 31))).toEqual(['conflicts: 80,000'])
    expect(verdicts(text, dayNumber(2026, 1, 1))).toEqual(['stale: 80,000'])
    expect(verdicts('The population of Lund was 80,000.', autumn)).toEqual([])
    expect(verdicts('In 1996 the town grew. The population of Lund is 80,000.', autumn)).toEqual([])
  })
})

describe('dates and names', () => {
  it.each([
    ['The Self-Defense Forces were founded in 1954.', ['agrees: 1954']],
    ['The Self-Defense Forces were established in 1952.', ['conflicts: 1952']],
    ['The Self-Defense Forces said a union founded in 1952 had closed.', []],
    ['Lund mayor Ann Alder spoke.', ['agrees: Ann Alder']],
    ['Lund’s mayor, Peter Berg, spoke.', ['conflicts: Peter Berg']],
    ['The former Lund mayor Peter Berg spoke.', []],
    ['Lund’s former mayor, Peter Berg, spoke.', []],
    ['As Lund’s mayor, Peter Berg has said little.', []],
    ['Skanska’s Lund mayor Peter Berg spoke.', []],
    ['Lund’s mayor in 2010, Peter Berg, spoke.', []]
  ])('%s', (text, expected) => expect(verdicts(text)).toEqual(expected))
})

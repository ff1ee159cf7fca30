import { overlaps, type Span, type StetMessage } from '@stet/core'
import { lintDraft } from '@stet/engine'
import { readDraft } from '@stet/readers'
import { describe, expect, it } from 'vitest'
import { ruleIds } from '../workspace.ts'
import { type GoldRow, type Sample, samples } from './samples.ts'

/** How many findings that no row of the gold lists a sample may have; every one must be defensible. */
const unlisted: Readonly<Record<string, number>> = {
  'bridge-reopening': 2,
  'city-budget': 2,
  'flood-defences': 2,
  'harbour-trial': 2,
  'seagrass-survey': 2,
  'strategic-diplomacy': 4
}

/** Samples in which an editor would stop at nothing; a note at level info is no stop. */
const clean = ['chatbot-slips', 'library-hours', 'volunteer-radio']

it('there are at least eight samples, and each is judged', () => {
  const slugs = samples().map(({ slug }) => slug)
  expect(slugs.length).toBeGreaterThanOrEqual(8)
  expect(slugs).toEqual([...Object.keys(unlisted), ...clean].sort())
})

describe.each(samples())('samples/$slug', (sample) => {
  const messages = lintDraft(readDraft(sample.source, sample.file), { rules: {}, house: {} })

  it('has gold whose places are true', () => {
    const rules = ruleIds()
    for (const { rule, severity, other, why, ...place } of sample.gold) {
      expect(rules).toContain(rule)
      expect(['error', 'warning', 'info']).toContain(severity)
      expect(why).not.toBe('')
      for (const { start, end, text } of other ? [place, other] : [place]) expect(sample.source.slice(start, end)).toBe(text)
    }
  })

  if (clean.includes(sample.slug)) {
    it('has nothing that an editor would stop at', () => {
      expect(sample.gold).toEqual([])
      expect(messages.filter(({ severity }) => severity !== 'info').map(String)).toEqual([])
    })
    return
  }

  it('has a finding for every row of its gold', () => {
    const missed = sample.gold.filter(
      (row) => !messages.some((message) => finds(message, row) && message.severity === row.severity)
    )
    expect(missed.map(({ rule, severity, text }) => `${severity} ${rule}: ${text}`)).toEqual([])
  })

  it('has few findings beside them', () => {
    const extra = messages.filter((message) => !sample.gold.some((row) => finds(message, row)))
    expect(extra.map(String).slice(unlisted[sample.slug])).toEqual([])
  })
})

it('no copy in strategic-diplomacy reaches into the last sentence, which has no twin', () => {
  const { source, file, gold } = samples().find(({ slug }) => slug === 'strategic-diplomacy') as Sample
  const copies = gold.filter(({ rule }) => rule === 'duplicate-passages')
  const end = Math.max(...copies.map((row) => row.end)) + 2
  const messages = lintDraft(readDraft(source, file), { rules: {}, house: {} })
  const reaching = messages.filter(
    ({ ruleId, ...message }) => ruleId === 'duplicate-passages' && placesOf(message).some((place) => place.end > end)
  )
  expect(reaching.map(String)).toEqual([])
})

function finds(message: StetMessage, { rule, start, end }: GoldRow): boolean {
  return message.ruleId === rule && placesOf(message).some((place) => overlaps(place, { start, end }))
}

function placesOf({ place, related }: Pick<StetMessage, 'place' | 'related'>): Span[] {
  return [place, ...related.map((other) => other.place)].map(({ start, end }) => ({ start: start.offset, end: end.offset }))
}

import { readDraft } from '@stet/readers'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rules } from './catalogue.ts'
import { lintDraft } from './lint-draft.ts'

/** What rules look for and what trips readers: drafts are strings of these. */
const pieces = [
  ...[
    '\u2009',
    '\u200b',
    '\u00a0',
    '\ufeff',
    '\0',
    '\u202e',
    '\u0301',
    '\ud83d',
    '\ude00',
    '😀',
    '\n',
    '\n\n',
    '\r\n',
    '\n---\n'
  ],
  ...['“', '”', '"', '’', '(', ')', '[', ']', '.', ',', ':', '…', '—', '–', '-', '@', '•', '`', '# ', '> ', '* ', '1. '],
  ...[
    '<b>',
    '</b>',
    '<p>',
    '</p>',
    '<!-- stet -->',
    '<!-- stet x: y until 2020-13-99 -->',
    '&amp;',
    '&#0;',
    '| a | b |\n|---|---|\n'
  ],
  ...[
    '$',
    '£1',
    '€2m',
    '3.4%',
    '12,000',
    '1/2',
    '⅔',
    'two-thirds',
    'half',
    'one in five',
    '100 mph (130 km/h)',
    'percent',
    'million'
  ],
  ...[
    'March 3',
    'Tuesday',
    '2019',
    'the 1990s',
    'on Feb. 30, 2020',
    'Jan. 1-3',
    '10 a.m. EST',
    'born in 1990',
    'between 5 and 3'
  ],
  ...[
    'Mr. Smith',
    'John Smith',
    'Smith',
    'the mayor',
    '34-year-old',
    'U.S.',
    'NATO',
    '(NATO)',
    'ltd.',
    'Ph.D.',
    'İ',
    'ß',
    '中文',
    'Ã©'
  ],
  ...[
    'said',
    'according to',
    'experts',
    'the',
    'the',
    'who',
    'rose',
    'from',
    'to',
    'and',
    'TK',
    '{{x}}',
    'lorem ipsum',
    'p < .05'
  ],
  ...['t(23) = 2.1', 'M = 3.2, SD = 1.1, n = 20', 'http://a.b', 'a@b.c', 'cy aims to']
]

const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 40 }).map((parts) => parts.join(' '))

it.each(['md', 'html', 'txt'])('whatever stands in a draft (%s), no rule fails, and each finding lies within it', (format) => {
  fc.assert(
    fc.property(text, (source) => {
      for (const { place } of lintDraft(readDraft(source, `draft.${format}`), { rules: {}, house: {} })) {
        expect(place.start.offset).toBeGreaterThanOrEqual(0)
        expect(place.end.offset).toBeLessThanOrEqual(source.length)
        expect(place.start.offset).toBeLessThanOrEqual(place.end.offset)
      }
    }),
    { seed: rules.length, numRuns: 300 }
  )
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Draft } from '@stet/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../src/markdown/markdown.ts'
import { segmentsOf, whole } from '../src/markdown/segments.ts'
import { markdownScraps } from './scraps.ts'

/** What a rule can see of a draft. */
function seen({ text, map, ...draft }: Draft): unknown {
  const places = Array.from({ length: text.length }, (_, at) => [map.startInSource(at), map.endInSource(at + 1)])
  const inBlocks = draft.blocks.map(({ start, end }) => [text.slice(start, end), places.slice(start, end)])
  return { ...draft, inBlocks }
}

function expectSameAsParsedWhole(source: string): void {
  expect(seen(readMarkdown(source))).toEqual(seen(readMarkdown(source, (masked, from) => [whole(masked, from)])))
}

describe('plain paragraphs, read without the parser', () => {
  it('are what the parser makes of them, whatever stands around them', () => {
    const prose = [
      'Plain words here.\n\n',
      'Two lines\nof prose.\n\n',
      '12 people came.\n\n',
      '“Quoted,” she said.\r\n\r\n',
      '1984. A year.\n\n',
      'a - b = c # d > e + f: 3/4 (g)!\n\n'
    ]
    const files = fc.array(fc.constantFrom(...markdownScraps, ...prose, ...prose), { maxLength: 30 })
    fc.assert(
      fc.property(files, (parts) => expectSameAsParsedWhole(parts.join(''))),
      { numRuns: 500 }
    )
  })

  it('are most of a story', () => {
    const segments = segmentsOf('# Head\n\nOne.\n\nTwo\nlines.\n\n- a\n\n- b\n\nThree *four*.\n\nFive.', 0)
    expect(segments.map(({ plain }) => plain)).toEqual([false, true, true, false, true])
  })

  it('are what is too long to be parsed, too', () => {
    const markedUp = (length: number) => `*a* ${'b'.repeat(length - 4)}`
    expect(segmentsOf(markedUp(60_000), 0)[0].plain).toBe(false)
    expect(segmentsOf(markedUp(60_001), 0)[0].plain).toBe(true)
    expect(segmentsOf(`[a]: b\n\n${markedUp(60_001)}\n\nc`, 0).map(({ plain }) => plain)).toEqual([false, true, true])
  })

  const folder = fileURLToPath(new URL('../../../../shared/eval/clean/texts/', import.meta.url))
  describe.skipIf(!existsSync(folder))('of the evaluation texts', () => {
    it('are what the parser makes of them', () => {
      for (const name of readdirSync(folder))
        if (name.endsWith('.md')) expectSameAsParsedWhole(readFileSync(folder + name, 'utf8'))
    })
  })
})

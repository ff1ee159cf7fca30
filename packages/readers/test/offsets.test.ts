import type { Draft } from '@stet/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Format, readDraft } from '../src/index.ts'
import { markdownScraps } from './scraps.ts'

/** Bits of markup in any order: what files hold, and much that none would. */
const scraps: Record<Format, readonly string[]> = {
  text: ['word ', 'Ann Ito', '\n', '\r\n', '\n\n', '- ', '1. ', '. ', '😀', '“', '”', '\uFEFF', 'By ', 'Photo: ', '\t'],
  markdown: markdownScraps,
  html: [
    ...[
      'word ',
      'a',
      '\n',
      '\r\n',
      '\n\n',
      '  ',
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<br>',
      '<a href="x">',
      '</a>',
      '<li>',
      '<ul>',
      '</ul>',
      '<h1>'
    ],
    ...[
      '</h1>',
      '&amp;',
      '&nbsp;',
      '&#128512;',
      '&',
      '&copy',
      '😀',
      '<!-- c -->',
      '<!-- wp:x -->',
      '<blockquote>',
      '</blockquote>',
      '<pre>'
    ],
    ...[
      '</pre>',
      '<q>',
      '</q>',
      '<article>',
      '</article>',
      '<main>',
      '<title>',
      '<script>',
      '</script>',
      '<',
      '>',
      '[caption]',
      '[/caption]'
    ]
  ]
}

describe.each(['text', 'markdown', 'html'] as const)('%s', (format) => {
  const files = fc.array(fc.oneof(fc.constantFrom(...scraps[format]), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    maxLength: 40
  })

  it('copies every character from the place that the map names', () => {
    fc.assert(
      fc.property(files, (parts) => expectTrueOffsets(readDraft(parts.join(''), '', format))),
      { numRuns: 400 }
    )
  })

  it('gives blocks in order, apart from each other, without white space around them', () => {
    fc.assert(
      fc.property(files, (parts) => expectBlocksInOrder(readDraft(parts.join(''), '', format))),
      { numRuns: 400 }
    )
  })
})

function expectTrueOffsets({ source, text, map, blocks, comments }: Draft): void {
  for (const block of blocks) {
    let last = -1
    for (let at = block.start; at < block.end; at++) {
      const start = map.startInSource(at)
      const end = map.endInSource(at + 1)
      expect(start).toBeGreaterThanOrEqual(last)
      expect(end).toBeLessThanOrEqual(source.length)
      if (end - start === 1 && source[start] !== text[at]) expect(standsFor(source[start], text[at])).toBe(true)
      last = start
    }
  }
  for (const comment of comments) expect(source.slice(comment.source.start, comment.source.end)).toContain(comment.value)
}

/** A line break in a code span or a folded scalar is a space. */
function standsFor(written: string, read: string): boolean {
  return /\s/.test(written) && /\s/.test(read)
}

function expectBlocksInOrder({ text, blocks, marks }: Draft): void {
  let end = 0
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end)
    expect(text.slice(end, block.start).length > 0 || end === 0).toBe(true)
    expect(text.slice(block.start, block.end)).toMatch(/^[^ \t\n\r](?:[\s\S]*[^ \t\n\r])?$/)
    end = block.end
  }
  expect(end).toBeLessThanOrEqual(text.length)
  for (const mark of marks) expect(mark.start).toBeLessThan(mark.end)
}

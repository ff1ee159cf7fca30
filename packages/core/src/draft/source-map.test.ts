import { describe, expect, it } from 'vitest'
import { Lines } from './lines.ts'
import { SourceMap } from './source-map.ts'

describe('SourceMap', () => {
  // "a &amp; b" as "a & b", behind four characters of mark-up.
  const map = new SourceMap([
    { text: 0, source: 4, textLength: 2, sourceLength: 2 },
    { text: 2, source: 6, textLength: 1, sourceLength: 5 },
    { text: 3, source: 11, textLength: 2, sourceLength: 2 }
  ])

  it.each([
    [0, 4],
    [1, 5],
    [2, 6],
    [3, 11],
    [4, 12],
    [5, 13],
    [9, 13]
  ])('the character at %i starts at %i in the file', (offset, source) => {
    expect(map.startInSource(offset)).toBe(source)
  })

  it.each([
    [0, 4],
    [1, 5],
    [2, 6],
    [3, 11],
    [4, 12],
    [5, 13]
  ])('what ends at %i ends at %i in the file', (offset, source) => {
    expect(map.endInSource(offset)).toBe(source)
  })

  it.each([
    [4, 6, [0, 2]],
    [5, 12, [1, 4]],
    [6, 11, [2, 3]],
    [11, 13, [3, 5]]
  ])('what stands from %i to %i in the file is prose', (start, end, [from, to]) => {
    expect(map.inText({ start, end })).toEqual({ start: from, end: to })
  })

  it.each([
    ['markup', 3, 5],
    ['half a reference', 7, 12],
    ['half a reference at the end', 4, 10],
    ['more than the file has', 12, 14]
  ])('%s is no prose', (_, start, end) => {
    expect(map.inText({ start, end })).toBeUndefined()
  })

  it('a stretch with markup between its words is no prose', () => {
    const broken = new SourceMap([
      { text: 0, source: 0, textLength: 4, sourceLength: 4 },
      { text: 4, source: 6, textLength: 3, sourceLength: 3 }
    ])
    expect(broken.inText({ start: 0, end: 9 })).toBeUndefined()
  })

  it('of a prose that is its file changes nothing', () => {
    const identity = SourceMap.identity(3)
    expect([0, 1, 3].map((offset) => [identity.startInSource(offset), identity.endInSource(offset)])).toEqual([
      [0, 0],
      [1, 1],
      [3, 3]
    ])
  })

  it('of nothing leads to the start of the file', () => {
    expect([new SourceMap([]).startInSource(0), new SourceMap([]).endInSource(3)]).toEqual([0, 0])
  })
})

describe('Lines', () => {
  it('counts \\n, \\r\\n and a lone \\r as one line break each', () => {
    const lines = new Lines('a\nb\r\nc\rd')
    expect([0, 1, 2, 4, 5, 7, 8].map((offset) => lines.pointAt(offset)).map(({ line, column }) => `${line}:${column}`)).toEqual([
      '1:1',
      '1:2',
      '2:1',
      '2:3',
      '3:1',
      '4:1',
      '4:2'
    ])
  })
})

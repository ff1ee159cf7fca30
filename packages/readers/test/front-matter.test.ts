import { describe, expect, it } from 'vitest'
import { readDraft } from '../src/index.ts'
import { outline, writtenAs } from './outline.ts'

const draftOf = (yaml: string, body = 'Text.') => readDraft(`---\n${yaml}\n---\n\n${body}\n`, 'draft.md')

describe('front matter', () => {
  it.each<[string, string, string]>([
    ['title', 'title: Bridge reopens', 'headline: Bridge reopens'],
    ['headline', 'Headline: Bridge reopens', 'headline: Bridge reopens'],
    ['description', 'description: Two years on', 'deck: Two years on'],
    ['standfirst', 'standfirst: Two years on', 'deck: Two years on'],
    ['author', 'author: Ann Ito', 'byline: Ann Ito'],
    ['authors as maps', 'authors:\n  - name: Ann Ito\n    mail: a@b.org', 'byline: Ann Ito'],
    ['dateline', 'dateline: HARROWGATE', 'dateline: HARROWGATE'],
    ['a caption further down', 'image:\n  src: a.jpg\n  caption: The bridge', 'caption: The bridge'],
    ['a caption in a list', 'images:\n  - caption: The bridge', 'caption: The bridge'],
    ['photo credit', 'photo_credit: A. Petrov', 'credit: A. Petrov']
  ])('reads %s', (_, yaml, block) => {
    expect(outline(draftOf(yaml))).toEqual([block, 'paragraph: Text.'])
  })

  it('leaves other fields alone', () => {
    expect(outline(draftOf('tags: [a, b]\nlayout: post\ndraft: true'))).toEqual(['paragraph: Text.'])
  })

  it.each([
    ['plain', 'title: One two', 'two', 'two'],
    ['plain, folded', 'title: One\n  two', 'One two', 'One\n  two'],
    ['single quotes', "title: 'Sean O''Hara'", "O'Hara", "O''Hara"],
    ['double quotes', 'title: "A \\"green\\" plan"', '"green"', '\\"green\\"'],
    ['a \\u escape', 'title: "5\\u20447 say"', '5⁄7', '5\\u20447'],
    ['folded', 'title: >\n  One\n  two\nx: 1', 'One two', 'One\n  two'],
    ['literal', 'title: |\n  One\n  two\nx: 1', 'One\ntwo', 'One\n  two']
  ])('maps a scalar, %s, to its place', (_, yaml, words, written) => {
    expect(writtenAs(draftOf(yaml), words)).toBe(written)
  })

  it.each([
    ['date: 2026-11-20', '2026-11-20'],
    ['published: 2026-11-20T23:30:00-05:00', '2026-11-20'],
    ['pubDate: Fri, 20 Nov 2026 08:00:00 GMT', '2026-11-20'],
    ['date: "November 20, 2026"', '2026-11-20'],
    ['date: 2026-02-30', undefined],
    ['date: 03/04/2026', undefined],
    ['date: soon', undefined]
  ])('takes from %j the day %s', (yaml, published) => {
    expect(draftOf(yaml).metadata.published).toBe(published)
  })

  it('keeps every field as data', () => {
    expect(draftOf('stet:\n  - rule: a\ndate: 2026-11-20').metadata.fields).toEqual({ stet: [{ rule: 'a' }], date: '2026-11-20' })
  })

  it('names the byline of several authors', () => {
    expect(draftOf('authors: [Ann Ito, Sean Roe]').metadata.byline).toBe('Ann Ito, Sean Roe')
  })

  it.each([
    ['a quote that is not closed', 'title: "Bridge'],
    ['a tab for indentation', 'a:\n\tb: c'],
    ['a field twice', 'title: a\ntitle: b']
  ])('reports %s and reads the rest', (_, yaml) => {
    const draft = draftOf(yaml)
    expect(outline(draft)).toEqual(['paragraph: Text.'])
    expect(draft.problems?.[0].reason).toMatch(/^Unexpected YAML in the front matter: /)
    expect(draft.source.slice(0, draft.problems?.[0].source.start).split('\n').length).toBeGreaterThan(1)
  })

  it('reports front matter that is not closed', () => {
    const draft = readDraft('---\ntitle: Bridge\nauthor: Ann Ito\n\nText.\n', 'draft.md')
    expect(draft.problems?.[0].reason).toBe('Unexpected end of the front matter, expected a line `---`')
    expect(outline(draft)).toEqual(['paragraph: Text.'])
  })

  it('does not take a thematic break for front matter', () => {
    expect(outline(readDraft('---\n\nText.\n\n---\n\nMore.', 'draft.md'))).toEqual(['paragraph: Text.', 'paragraph: More.'])
  })

  it('reads it with CRLF and a byte-order mark', () => {
    const draft = readDraft('\uFEFF---\r\ntitle: Bridge reopens\r\n---\r\nText.\r\n', 'draft.md')
    expect(outline(draft)).toEqual(['headline: Bridge reopens', 'paragraph: Text.'])
    expect(writtenAs(draft, 'reopens')).toBe('reopens')
  })
})

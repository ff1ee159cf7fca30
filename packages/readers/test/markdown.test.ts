import { describe, expect, it } from 'vitest'
import { readDraft } from '../src/index.ts'
import { outline, writtenAs } from './outline.ts'

const draftOf = (text: string) => readDraft(text, 'draft.md')
const read = (text: string) => outline(draftOf(text))

describe('Markdown', () => {
  it.each<[string, string, string[]]>([
    ['headings', '# One\n\n## Two\n\n# Three\n\nFour\n---', ['headline: One', 'subhead: Two', 'subhead: Three', 'subhead: Four']],
    ['lists', '- One\n- Two\n\n  More\n  1. Three', ['list-item: One', 'list-item: Two', 'list-item: More', 'list-item: Three']],
    ['task lists', '- [x] One', ['list-item: One']],
    ['block quotes', '> One\n> two\nthree', ['block-quote: One\ntwo\nthree']],
    [
      'tables',
      '| A | B |\n| - | - |\n| 1 \\| 2 | `x` |',
      ['table-cell: A', 'table-cell: B', 'table-cell: 1 | 2', 'table-cell: x']
    ],
    ['fenced code', '```js\nconst a = 1\n```', ['code: const a = 1']],
    ['indented code', '    a = 1', ['code: a = 1']],
    ['a picture on its own line', '![The bridge](a.jpg)', ['caption: The bridge']],
    ['a picture in a line', 'See ![The bridge](a.jpg) here.', ['paragraph: See  here.']],
    ['footnotes', 'Text.[^1]\n\n[^1]: The note.', ['paragraph: Text.', 'paragraph: The note.']],
    ['breaks', 'One  \ntwo\\\nthree<br>four', ['paragraph: One\ntwo\nthree\nfour']],
    ['struck text', 'One ~~two~~', ['paragraph: One']],
    ['inline HTML', 'Re<b>open</b>ed', ['paragraph: Reopened']],
    ['a figure', '<figure><img src="a"><figcaption>A &amp; B</figcaption></figure>', ['caption: A & B']],
    ['a bold line', '**How it works**\n\nText.', ['subhead: How it works', 'paragraph: Text.']],
    ['a bold sentence', '**How it works.**', ['paragraph: How it works.']],
    ['definitions and rules', '[a]: http://x.org\n\n---\n\nText.', ['paragraph: Text.']],
    ['shortcodes', '{{< figure src="a" >}}\n\n{% include a %} Text [gallery ids="1"]', ['paragraph: Text']],
    [
      'placeholders, which are no shortcodes',
      '{{name}} [CQ] [[TEAM]] [EDIT: check]',
      ['paragraph: {{name}} [CQ] [[TEAM]] [EDIT: check]']
    ],
    ['unclosed HTML', '<div>\n\nText <b>bold', ['paragraph: Text bold']]
  ])('reads %s', (_, source, blocks) => {
    expect(read(source)).toEqual(blocks)
  })

  it.each([
    ['copied words', 'Plain words', 'words', 'words'],
    ['an escape', 'It is 5\\*7', '5*7', '5\\*7'],
    ['a named entity', 'AT&amp;T rose', 'AT&T', 'AT&amp;T'],
    ['a numeric entity beyond the BMP', 'A &#x1F600; face', '😀', '&#x1F600;'],
    ['a word behind an astral character', '😀 &amp; word', 'word', 'word'],
    ['a word broken by markup', 're**open**ed', 'reopened', 're**open**ed'],
    ['words on two quoted lines', '> one\n> two', 'one\ntwo', 'one\n> two'],
    ['a word after CRLF', 'one\r\ntwo three', 'three', 'three'],
    ['code in a line', 'the `code` here', 'code', 'code'],
    ['an address', 'see www.example.com now', 'www.example.com', 'www.example.com']
  ])('maps %s to its place', (_, source, words, written) => {
    expect(writtenAs(draftOf(source), words)).toBe(written)
    expect(writtenAs(draftOf(`\uFEFF${source}`), words)).toBe(written)
  })

  it('marks links with their address, emphasis and code', () => {
    const { marks, text } = draftOf('A [link](http://x.org), [another][b], *em*, **strong** and `code`.\n\n[b]: http://y.org')
    expect(marks.map(({ kind, start, end, href }) => [kind, text.slice(start, end), href])).toEqual([
      ['link', 'link', 'http://x.org'],
      ['link', 'another', 'http://y.org'],
      ['emphasis', 'em', undefined],
      ['strong', 'strong', undefined],
      ['code', 'code', undefined]
    ])
  })

  it('places a comment before the block that follows it, or inside its own', () => {
    const { comments, text, source } = draftOf('One.\n\n<!-- stet a: b -->\n\nTwo <!-- c -->three.')
    expect(comments.map(({ value, at }) => [value, text.slice(at, at + 5)])).toEqual([
      ['stet a: b', 'Two t'],
      ['c', 'three']
    ])
    expect(source.slice(comments[0].source.start, comments[0].source.end)).toBe('<!-- stet a: b -->')
  })

  it('numbers the blocks of one list and parts them from the next', () => {
    const { blocks } = draftOf('- a\n- b\n\ntext\n\n- c')
    expect(blocks.map(({ group }) => group)).toEqual([0, 0, undefined, 1])
  })
})

it('reads what is nested beyond reason without running out of stack', () => {
  expect(read(`${'>'.repeat(5000)} deep\n\nText.`)).toEqual(['paragraph: Text.'])
  expect(outline(readDraft(`${'<div>'.repeat(5000)}deep`, 'draft.html'))).toEqual([])
})

it('knows a headline and subheads that were written without markup', () => {
  const sentence = 'The council of Harrowgate voted on Monday to close two of its nine libraries.'
  expect(read(`Council closes two libraries\n\n${sentence}\n\nWhat happens next\n\n${sentence}`)).toEqual([
    'headline: Council closes two libraries',
    `paragraph: ${sentence}`,
    'subhead: What happens next',
    `paragraph: ${sentence}`
  ])
})

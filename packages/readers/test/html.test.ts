import { describe, expect, it } from 'vitest'
import { readDraft } from '../src/index.ts'
import { outline, writtenAs } from './outline.ts'

const draftOf = (text: string) => readDraft(text, 'draft.html')
const read = (text: string) => outline(draftOf(text))

describe('HTML', () => {
  it.each<[string, string, string[]]>([
    ['a fragment', '<h1>One</h1><p>Two</p>', ['headline: One', 'paragraph: Two']],
    ['paragraphs that are not closed', '<p>One<p>Two', ['paragraph: One', 'paragraph: Two']],
    ['white space', '<p>One\n    two   three\t</p>', ['paragraph: One two three']],
    ['a space beside a tag', '<p>One <b> two </b> three</p>', ['paragraph: One two three']],
    ['entities', '<p>A &amp; B &lt; C &hellip;</p>', ['paragraph: A & B < C …']],
    ['an ampersand that is no entity', '<p>AT&T and R&D;</p>', ['paragraph: AT&T and R&D;']],
    ['line breaks', '<p>One<br>two<br><br>Three</p>', ['paragraph: One\ntwo', 'paragraph: Three']],
    ['a figure', '<figure><img alt="x"><figcaption>One</figcaption></figure>', ['caption: One']],
    ['a credit in a caption', '<figcaption>One <span class="credit">AP</span></figcaption>', ['caption: One', 'credit: AP']],
    ['quotations', '<blockquote><p>One</p><footer>Ann</footer></blockquote>', ['block-quote: One', 'block-quote: Ann']],
    ['pull quotes', '<figure class="wp-block-pullquote"><blockquote><p>One</p></blockquote></figure>', ['pull-quote: One']],
    ['quotation elements', '<p><q>One</q> two</p>', ['paragraph: “One” two']],
    ['nested lists', '<ul><li>One<ul><li>Two</ul> three</ul>', ['list-item: One', 'list-item: Two', 'list-item: three']],
    ['tables', '<table><tr><th>A<td>1</table>', ['table-cell: A', 'table-cell: 1']],
    ['preformatted text', '<pre>a  &lt; b\n c</pre>', ['code: a  < b\n c']],
    ['scripts and forms', '<p>One</p><script>x</script><style>y</style><form>z</form><noscript>n</noscript>', ['paragraph: One']],
    ['struck text', '<p>One <del>two</del></p>', ['paragraph: One']],
    ['a note’s number', '<p>One<sup><a href="#n1">1</a></sup> CO<sub>2</sub></p>', ['paragraph: One CO2']],
    ['a line of its own by style', '<p><span>One ended.</span><span>By Ann</span></p>', ['paragraph: One ended. By Ann']],
    [
      'a styled word',
      '<p>The U.<span>S</span>. rose 3.<span>5</span>; <span>T</span>wo</p>',
      ['paragraph: The U.S. rose 3.5; Two']
    ],
    ['blank lines between bare paragraphs', 'One\n\nTwo', ['paragraph: One', 'paragraph: Two']],
    ['WordPress blocks', '<!-- wp:paragraph --><p>One</p><!-- /wp:paragraph -->', ['paragraph: One']],
    ['WordPress shortcodes', '[caption id="a"]<img> One[/caption]\nTwo [gallery ids="1"]', ['caption: One', 'paragraph: Two']],
    ['share bars', '<p>One</p><div class="social-share">Tweet</div>', ['paragraph: One']],
    ['a body that is called has-sidebar', '<body class="has-sidebar"><p>One</p>', ['paragraph: One']]
  ])('reads %s', (_, source, blocks) => {
    expect(read(source)).toEqual(blocks)
  })

  it('takes the article out of a page', () => {
    const page = `<!doctype html><html><head><title>Bridge reopens | The Post</title></head><body>
      <header role="banner"><h1 class="site-title">The Post</h1><nav>Home</nav></header>
      <main><article><header><h1>Bridge reopens</h1><p class="standfirst">Two years on</p>
      <p class="byline">By <a rel="author">Ann Ito</a></p><time datetime="2026-03-04">March 4, 2026</time></header>
      <p>The bridge is open.</p><aside>Related</aside><footer>Tags</footer></article>
      <section class="related-posts"><article><h2>Other story</h2></article></section></main><footer>(c)</footer></body></html>`
    expect(read(page)).toEqual([
      'headline: Bridge reopens',
      'deck: Two years on',
      'byline: By Ann Ito',
      'dateline: March 4, 2026',
      'paragraph: The bridge is open.'
    ])
    expect(draftOf(page).metadata).toEqual({ published: '2026-03-04', dateline: 'March 4, 2026', byline: 'Ann Ito' })
  })

  it('finds the headline outside the article, and in the title where there is no other', () => {
    expect(read('<body><h1>One</h1><main><p>Two</p></main></body>')).toEqual(['headline: One', 'paragraph: Two'])
    expect(read('<head><title>One</title></head><body><p>Two</p></body>')).toEqual(['headline: One', 'paragraph: Two'])
  })

  it('reads every post of a live blog', () => {
    const post = (time: string) => `<article><h2>${time}</h2><p>A post at ${time}.</p></article>`
    expect(read(`<main><h1>Live</h1>${['09:00', '10:00', '11:00'].map(post).join('')}</main>`)).toHaveLength(7)
  })

  it.each([
    ['meta', '<meta property="article:published_time" content="2026-03-04T06:00:00Z"><p>One</p>'],
    ['JSON-LD', '<script type="application/ld+json">{"datePublished": "2026-03-04"}</script><p>One</p>'],
    ['time', '<p><time datetime="2026-03-04">today</time></p>']
  ])('takes the day of publication from %s', (_, source) => {
    expect(draftOf(source).metadata.published).toBe('2026-03-04')
  })

  it('does not take a day in a running paragraph for the day of publication', () => {
    const source =
      '<p>The bridge, which was closed on <time datetime="2024-03-04">March 4, 2024</time>, is open again, the county said.</p>'
    expect(draftOf(source).metadata.published).toBeUndefined()
  })

  it.each([
    ['a word broken by a tag', '<p>re<b>open</b>ed</p>', 'reopened', 're<b>open</b>ed'],
    ['a named entity', '<p>AT&amp;T rose</p>', 'AT&T', 'AT&amp;T'],
    ['a numeric entity beyond the BMP', '<p>a &#128512; b</p>', '😀', '&#128512;'],
    ['a word behind one', '<p>&#128512; word</p>', 'word', 'word'],
    ['words over collapsed white space', '<p>one\r\n   two</p>', 'one two', 'one\r\n   two'],
    ['a word in CRLF text', '<p>\r\none</p>\r\n<p>two</p>', 'two', 'two']
  ])('maps %s to its place', (_, source, words, written) => {
    expect(writtenAs(draftOf(source), words)).toBe(written)
    expect(writtenAs(draftOf(`\uFEFF${source}`), words)).toBe(written)
  })

  it('keeps comments that are not the editor’s own', () => {
    const { comments, text } = draftOf('<!-- wp:paragraph --><p>One</p><!-- /wp:paragraph --><!-- stet a: b --><p>Two</p>')
    expect(comments.map(({ value, at }) => [value, text.slice(at)])).toEqual([['stet a: b', 'Two']])
  })
})

import { expect, it } from 'vitest'
import { formatOf, loadReader, readDraft } from '../src/index.ts'

it.each(['a.md', 'b.MARKDOWN', 'c.html', 'd.htm', 'e.txt', 'f', 'g.rst'])('reads %s as readDraft does', async (path) => {
  const source = '# One\n\n<p>Two &amp; *three*</p>\n'
  const read = await loadReader(path)
  expect(read(source)).toEqual(readDraft(source, path))
})

it.each([
  ['stories/a.md', 'markdown'],
  ['a.b/README', 'text'],
  ['.html', 'html'],
  ['a.md.txt', 'text']
])('takes %s for %s', (path, format) => {
  expect(formatOf(path)).toBe(format)
})

it('reads a file in another format than its name promises', () => {
  expect(readDraft('<p>One</p>', 'a.txt', 'html').blocks).toHaveLength(1)
})

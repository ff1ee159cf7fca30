import { createHash } from 'node:crypto'
import { draftOfText, MessageWriter, type RuleMeta } from '@stet/core'
import { Parser } from 'htmlparser2'
import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { type LintedFile, type Reporter, reporters } from '../src/index.ts'

const html: Reporter = reporters.html
const options = { color: false, width: 100, quiet: false, rules: [], version: '1.0.0' }
const meta: RuleMeta = { ruleId: 'inconsistent-figures', group: 'consistency', severity: 'error', description: '' }

/** A draft in which each given text is a finding that points to the one before it. */
function draft(path: string, source: string, ...texts: string[]): LintedFile {
  const writer = new MessageWriter(draftOfText(source))
  const span = (text: string) => ({ start: source.indexOf(text), end: source.indexOf(text) + text.length })
  const file = new VFile({ path, value: source }) as LintedFile
  texts.forEach((text, index) => {
    const related = index > 0 ? [{ place: span(texts[index - 1]), reason: `\`${texts[index - 1]}\` is here` }] : []
    file.messages.push(writer.message({ place: span(text), reason: `Unexpected \`${text}\``, related, note: '<why>' }, meta))
  })
  return file
}

/** All tags of a page with their attributes, and the text outside style and script. */
function parse(page: string): { tags: { name: string; attributes: Record<string, string> }[]; text: string } {
  const tags: { name: string; attributes: Record<string, string> }[] = []
  let text = ''
  let raw = ''
  const parser = new Parser({
    onopentag(name, attributes) {
      tags.push({ name, attributes })
      if (name === 'style' || name === 'script') raw = name
    },
    onclosetag(name) {
      if (name === raw) raw = ''
    },
    ontext(value) {
      if (!raw) text += value
    }
  })
  parser.end(page)
  return { tags, text }
}

it('sets the text whole, with the findings marked and noted', () => {
  const page = parse(
    html([draft('a.txt', 'Twelve people died.\n\nIn all 13 people were killed.\n', 'Twelve people', '13 people')], [], options)
  )
  const texts = page.text.replace(/\s+/g, ' ')
  expect(texts).toContain('Twelve people1 died.')
  expect(texts).toContain('In all 13 people2 were killed.')
  expect(page.tags.filter(({ name }) => name === 'mark').map(({ attributes }) => attributes['data-findings'])).toEqual([
    '1 2',
    '2'
  ])
  expect(page.tags.filter(({ name }) => name === 'article').map(({ attributes }) => attributes.id)).toEqual(['note-1', 'note-2'])
})

it('cuts marks that overlap, and gives each finding one number', () => {
  const page = parse(html([draft('a.txt', 'One two three four.', 'One two three', 'two three four')], [], options))
  expect(page.tags.filter(({ name }) => name === 'mark').map(({ attributes }) => attributes['data-findings'])).toEqual([
    '1 2',
    '1 2',
    '2'
  ])
  expect(page.tags.filter(({ attributes }) => attributes.class === 'ref').map(({ attributes }) => attributes.id)).toEqual([
    'mark-1',
    'mark-2'
  ])
})

it('keeps a hostile draft harmless', () => {
  const hostile = '<script>alert(1)</script> " onload="alert(2) <img src=x onerror=alert(3)> \u202e'
  const page = parse(html([draft('"><script>.txt', hostile, hostile)], [{ path: '<b>', reason: '<i>' }], options))
  expect(page.tags.filter(({ name }) => name === 'script')).toHaveLength(1)
  expect(page.tags.filter(({ name }) => ['img', 'b', 'i'].includes(name))).toEqual([])
  expect(page.tags.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => name.startsWith('on'))).toEqual([])
  expect(page.text).toContain('<script>alert(1)</script>')
})

it('allows its own style and script by their hash, and nothing else', () => {
  const page = html([draft('a.txt', 'One.', 'One')], [], options)
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? ''
  for (const [directive, tag] of [
    ['style-src', 'style'],
    ['script-src', 'script']
  ]) {
    const content = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)?.[1] ?? ''
    expect(policy).toContain(`${directive} 'sha256-${createHash('sha256').update(content).digest('base64')}'`)
  }
  expect(policy).toMatch(/^default-src 'none'/)
  expect(page).not.toMatch(/\bstyle="/)
})

it('has an index of several drafts', () => {
  const page = parse(html([draft('a.txt', 'One.', 'One'), draft('b.txt', 'Two.')], [], options))
  expect(page.tags.filter(({ attributes }) => /^#draft-/.test(attributes.href ?? ''))).toHaveLength(2)
})

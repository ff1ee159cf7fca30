import type { Metadata } from '@stet/core'
import { type AnyNode, type Document, type Element, isTag, isText } from 'domhandler'
import { decodeHTML } from 'entities'
import { isoDay } from '../iso-day.ts'

/** Names of `meta` elements that hold the day of publication, best first. */
const publishedNames = [
  'article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publish-date',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date'
]

/** What a page says about itself in `meta`, JSON-LD and `time`. */
export function pageMetadata(page: Document): Metadata {
  const elements = allElements(page)
  const metas = new Map(elements.filter(({ name }) => name === 'meta').map(({ attribs }) => [metaName(attribs), attribs.content]))
  const stated = [...publishedNames.map((name) => metas.get(name)), linkedDate(elements), timeOf(elements)]
  const published = stated.map((text) => text && isoDay(text)).find(Boolean)
  const author = metas.get('author')
  return { ...(published ? { published } : {}), ...(author && !author.startsWith('http') ? { byline: decodeHTML(author) } : {}) }
}

function metaName({ property, name, itemprop }: Record<string, string>): string {
  return (property ?? name ?? itemprop ?? '').toLowerCase()
}

function linkedDate(elements: readonly Element[]): string | undefined {
  for (const { name, attribs, children } of elements) {
    if (name !== 'script' || attribs.type !== 'application/ld+json') continue
    const date = /"datePublished"\s*:\s*"([^"]{1,40})"/.exec(textIn(children))
    if (date) return date[1]
  }
  return undefined
}

/** The first `time` that is not part of a running paragraph. */
function timeOf(elements: readonly Element[]): string | undefined {
  return elements.find(({ name, attribs, parent }) => {
    if (name !== 'time' || !attribs.datetime) return false
    return parent === null || textIn(parent.children).trim().length <= LONGEST_DATE_LINE
  })?.attribs.datetime
}

const LONGEST_DATE_LINE = 60

function textIn(nodes: readonly AnyNode[]): string {
  return nodes.map((node) => (isText(node) ? node.data : '')).join('')
}

function allElements(page: Document): Element[] {
  const found: Element[] = []
  const stack: AnyNode[] = [...page.children].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isTag(node)) continue
    found.push(node)
    for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index])
  }
  return found
}

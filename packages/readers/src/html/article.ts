import { type AnyNode, type Document, type Element, isTag, isText, type ParentNode } from 'domhandler'
import { blocks, isAside } from './elements.ts'

/** Where the article of a page is. */
export interface Article {
  root: ParentNode
  /** The headline, where it stands outside the article's element. */
  headline?: Element
}

const bodyClass =
  /(?:^|\s)(?:entry-content|post-content|article-body|article__body|article-content|story-body|post-body|td-post-content|rich-text)(?:\s|$)/

/**
 * Finds the article of a page: the one `article` that holds most of the text,
 * else `main`, else an element that content systems name as the body.
 */
export function findArticle(page: Document): Article {
  const elements = elementsOf(page)
  const root =
    mainArticle(elements) ??
    elements.find(isMain) ??
    elements.find(isBody) ??
    elements.find(({ name }) => name === 'body') ??
    page
  if (isHeadlined(root)) return { root }
  const headline =
    elements.find((element) => element.name === 'h1' && !isSiteTitle(element)) ?? elements.find(({ name }) => name === 'title')
  return headline ? { root, headline } : { root }
}

function mainArticle(elements: readonly Element[]): Element | undefined {
  const articles = elements.filter(({ name, parent }) => name === 'article' && !isInside(parent, 'article'))
  const lengths = articles.map(textLength)
  const longest = lengths.indexOf(Math.max(...lengths))
  const all = lengths.reduce((sum, length) => sum + length, 0)
  // A live blog is many articles, none of which is the article.
  return longest >= 0 && lengths[longest] * 2 > all ? articles[longest] : undefined
}

function isMain({ name, attribs }: Element): boolean {
  return name === 'main' || attribs.role === 'main'
}

function isBody({ attribs }: Element): boolean {
  return attribs.itemprop === 'articleBody' || bodyClass.test(attribs.class ?? '')
}

function isHeadlined(root: ParentNode): boolean {
  return elementsOf(root).some(({ name }) => name === 'h1')
}

function isSiteTitle(element: Element): boolean {
  return /site-?title|site-?name|logo|brand|masthead/.test(`${element.attribs.class ?? ''} ${element.attribs.id ?? ''}`)
}

/** All elements in document order, without those in navigation and the like. */
export function elementsOf(root: ParentNode): Element[] {
  const found: Element[] = []
  const stack: AnyNode[] = [...root.children].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isTag(node) || (isAside(node) && node.name !== 'head' && node.name !== 'title')) continue
    found.push(node)
    for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index])
  }
  return found
}

function isInside(node: ParentNode | null, name: string): boolean {
  for (let at = node; at; at = at.parent) if (isTag(at as AnyNode) && (at as Element).name === name) return true
  return false
}

/** Characters of text in blocks below an element. */
function textLength(element: Element): number {
  let length = 0
  for (const { name, children } of [element, ...elementsOf(element)])
    if (blocks.has(name) || name === 'a') for (const child of children) if (isText(child)) length += child.data.trim().length
  return length
}

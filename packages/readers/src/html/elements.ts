import type { BlockKind } from '@stet/core'
import { type AnyNode, type Element, isTag } from 'domhandler'

/** Elements whose text is no part of an article (HTML Living Standard, 4.3, 4.10, 4.12, 4.13). */
export const dropped = new Set(
  (
    'script style noscript template nav aside footer form button select option input textarea label dialog iframe object ' +
    'embed svg math canvas audio video map menu head title del s strike rt rp'
  ).split(' ')
)

/** Elements that begin a line of their own. */
export const blocks = new Set(
  (
    'address article blockquote body caption center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header ' +
    'hgroup hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' ')
)

/** Blocks that hold other blocks; a blank line in their bare text parts paragraphs, as in WordPress. */
export const containers = new Set('article body center div fieldset header html main section'.split(' '))

export const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** What an element is by its name alone. */
export const kindByName: Readonly<Record<string, BlockKind>> = {
  blockquote: 'block-quote',
  caption: 'caption',
  dd: 'list-item',
  dt: 'list-item',
  figcaption: 'caption',
  li: 'list-item',
  pre: 'code',
  td: 'table-cell',
  th: 'table-cell'
}

/** Class names that content systems use for the parts of an article; `story__byline` is a `byline`. */
const kindByClass: readonly [RegExp, BlockKind][] = [
  [/^(?:pull-?quote|wp-block-pullquote)$/, 'pull-quote'],
  [/^(?:deck|dek|standfirst|subtitle|sub-?headline|entry-summary)$/, 'deck'],
  [/^(?:byline|author|entry-author|post-author)$/, 'byline'],
  [/^(?:posted-on|entry-date|dateline|pub-?date|publish(?:ed)?-date|post-date)$/, 'dateline'],
  [/^(?:(?:photo|image|caption|media)-)?credit$/, 'credit'],
  [/^(?:wp-caption-text|caption|cutline)$/, 'caption']
]

/** What an element is by its classes, `rel` or `itemprop`. */
export function classKind(element: Element): BlockKind | undefined {
  if (isRoot(element)) return undefined
  const { rel, itemprop } = element.attribs
  for (const name of classesOf(element)) {
    const part = name.replace(/^.*--|^(?:article|story)-/, '')
    const kind = kindByClass.find(([pattern]) => pattern.test(part))?.[1]
    if (kind) return kind
  }
  return rel === 'author' || itemprop === 'author' ? 'byline' : undefined
}

const asideClasses =
  /^(?:.*-)?(?:share|sharing|sharedaddy|social|related|relatedposts|newsletter|subscribe|sign-?up|breadcrumbs?|sidebar|widget|advert|advertisement|promo|sponsored|cookie|consent|paywall|recirc|outbrain|taboola)(?:-.*)?$|^(?:comments-area|comment-list|respond|screen-reader-text|sr-only|visually-hidden|post-navigation|nav-links|tags-links|cat-links|entry-footer|author-bio|author-box|table-of-contents|edit-link|wp-block-buttons|read-more|skip-link)$/

const asideRoles = new Set(['navigation', 'complementary', 'search', 'banner', 'contentinfo', 'dialog', 'menu', 'toolbar'])

/** Navigation, share bars, related stories and hidden parts. */
export function isAside(element: Element): boolean {
  const { name, attribs } = element
  if (name === 'aside' || name === 'footer') return !isPullQuote(element) && !insideQuotation(element)
  if (dropped.has(name) || asideRoles.has(attribs.role ?? '') || 'hidden' in attribs || attribs['aria-hidden'] === 'true')
    return true
  if (!blocks.has(name) || isRoot(element)) return false
  return (
    [...classesOf(element), (attribs.id ?? '').toLowerCase()].some((word) => asideClasses.test(word)) && !holdsArticle(element)
  )
}

function isRoot({ name }: Element): boolean {
  return name === 'html' || name === 'body' || name === 'main' || name === 'article'
}

function isPullQuote(element: Element): boolean {
  return classKind(element) === 'pull-quote'
}

/** `<blockquote>…<footer>Jane Doe</footer></blockquote>` names the speaker. */
function insideQuotation(element: Element): boolean {
  return element.parent !== null && isTag(element.parent as AnyNode) && (element.parent as Element).name === 'blockquote'
}

/** A wrapper may be called `has-sidebar`. */
function holdsArticle({ children }: Element): boolean {
  return children.some((child) => isTag(child) && (isRoot(child) || child.name === 'h1' || holdsArticle(child)))
}

function classesOf({ attribs }: Element): string[] {
  const { class: names } = attribs
  return names === undefined ? [] : names.toLowerCase().replaceAll('_', '-').split(/\s+/)
}

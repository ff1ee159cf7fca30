import type { Block, BlockKind, Mark } from '@stet/core'

const LONGEST_LINE = 160
/** A byline stands above the story, or at its very end; "By Friday Prayers" in its middle is something else. */
const BYLINE_REACH = 4

/**
 * Names the parts of an article that no markup names: a byline, a dateline of
 * its own, a caption, a credit line, a quotation pulled out of the text.
 * Only shapes that cannot be mistaken; everything else stays as it is.
 */
export function nameFurniture(text: string, blocks: readonly Block[], marks: readonly Mark[]): Block[] {
  const named = blocks.map((block, index) => {
    const kind = block.kind === 'paragraph' ? furnitureKind(text.slice(block.start, block.end), index, blocks.length) : undefined
    if (kind) return { ...block, kind }
    return block.kind === 'paragraph' && isBoldLine(text, block, marks) ? { ...block, kind: 'subhead' as const } : block
  })
  return namePullQuotes(text, named)
}

function furnitureKind(line: string, index: number, count: number): BlockKind | undefined {
  if (line.length > LONGEST_LINE || line.includes('\n')) return undefined
  if (index < BYLINE_REACH || index === count - 1) {
    if (isByline(line)) return 'byline'
    if (isDay(line)) return 'dateline'
  }
  if (isHelpLine(line)) return 'credit'
  if (captionLabel.test(line) || captionEnd.test(line)) return 'caption'
  if (pictureLabel.test(line)) return endsSentence(line) || wordCount(line) > 9 ? 'caption' : 'credit'
  return undefined
}

const captionLabel = /^(?:caption|cutline|graphic|map|chart)\s*: \S|^file (?:photo|picture|image)\b|^pictured[:,] /i
const pictureLabel =
  /^(?:photo|photograph|picture|image|illustration|video|credit)s?(?: (?:credit|by|courtesy of))?\s*: \S|^(?:photos?|photographs?|illustrations?) by \p{Lu}/iu
/** "The school in Milan. Image: A. Petrov." */
const captionEnd = /[.)] \(?(?:photo|photograph|picture|image|illustration|credit)(?: credit)?: \p{Lu}[^.:]{0,60}\.?\)?$/iu
/** "Additional reporting by Maria Lopez in Nicosia", "(Reporting by Ann Ito; editing by R. Moore)", "With agency inputs". */
function isHelpLine(line: string): boolean {
  if (/^\(?additional (?:reporting|research|writing) by /i.test(line)) return true
  const isOpenEnded = !endsSentence(line) || /^\(.*\)$/.test(line)
  return isOpenEnded && /^\(?(?:(?:reporting|editing|writing|research) (?:by|from) |with (?:agency|agencies|wire) )/i.test(line)
}

/** "By J. R. Ellis in Brussels", "BY ANNA KELLER", "By our business staff". */
export function isByline(line: string): boolean {
  if (!/^by /i.test(line) || /[^.]\.$|[?!:;]$/.test(line.replace(/\b(?:Jr|Sr|\p{Lu})\.$/u, '')) || wordCount(line) > 14)
    return false
  const words = line
    .slice(3)
    .split(/[\s,]+/)
    .filter(Boolean)
  return (
    words.length > 0 &&
    !months.test(words[0]) &&
    words.every((word) => /^\p{Lu}/u.test(word) || bylineWords.has(word.toLowerCase()))
  )
}

/** What stands in a byline besides names: particles, places and desks. */
const bylineWords = new Set(
  (
    'and in at of for the our with de da del di la le van von der den ter bin ibn al el y e & | ' +
    'staff reporter reporters correspondent correspondents writer writers editor editors desk business political science health sports foreign'
  ).split(' ')
)

const months =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|mon|tues?|wed|wednes|thurs?|fri|satur?|sun)(?:day|uary|ruary|ch|il|ust|tember|ober|ember)?\.?$/i
const dayLine =
  /^(?:(?:published|posted|updated|last updated)[:,]? (?:on )?)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?\p{L}{3,9}\.?,?(?: \d{4})?|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,?(?: \d{4})?|\d{4}-\d{2}-\d{2})(?:,? (?:at )?\d{1,2}[:.]\d{2}.{0,12})?$/iu

/** A line that is nothing but a day: "Sunday, August 2, 2015", "Published 4 May 2026". */
function isDay(line: string): boolean {
  return dayLine.test(line) && (/^\d{4}-/.test(line) || line.split(/[\s,]+/).some((word) => months.test(word)))
}

function isBoldLine(text: string, block: Block, marks: readonly Mark[]): boolean {
  const line = text.slice(block.start, block.end)
  if (line.length > LONGEST_LINE / 2 || /[.,;:]["”’)]*$/.test(line)) return false
  return marks.some(({ kind, start, end }) => kind === 'strong' && start === block.start && end === block.end)
}

const LONGEST_PULL_QUOTE = 400
const SHORTEST_PULL_QUOTE = 24

/** A quotation that stands alone and whose words also stand in a longer paragraph was pulled out of it. */
function namePullQuotes(text: string, blocks: readonly Block[]): Block[] {
  const candidates = new Map<string, { index: number; words: string }>()
  blocks.forEach((block, index) => {
    const words = pulledWords(text, block)
    if (words) candidates.set(words.slice(0, SHORTEST_PULL_QUOTE), { index, words })
  })
  if (candidates.size === 0) return [...blocks]
  const pulled = new Set<number>()
  blocks.forEach((block, index) => {
    for (let at = block.start; at + SHORTEST_PULL_QUOTE <= block.end; at++) {
      if (at > block.start && !/[\s"“‘']/.test(text[at - 1])) continue
      const found = candidates.get(text.slice(at, at + SHORTEST_PULL_QUOTE))
      if (!found || found.index === index || found.words.length + 12 > block.end - block.start) continue
      if (text.startsWith(found.words, at)) pulled.add(found.index)
    }
  })
  return blocks.map((block, index) => (pulled.has(index) ? { ...block, kind: 'pull-quote' as const } : block))
}

/** The words of a block that is one quotation or a block quote, without its marks and its last full stop. */
function pulledWords(text: string, { kind, start, end }: Block): string | undefined {
  if (end - start > LONGEST_PULL_QUOTE || (kind !== 'paragraph' && kind !== 'block-quote')) return undefined
  const line = text.slice(start, end)
  const quoted = /^["“‘']([^"“”]+)["”’']$/.exec(line)?.[1]
  const words = (quoted ?? (kind === 'block-quote' ? line : '')).replace(/[.,!?]$/, '')
  return words.length >= SHORTEST_PULL_QUOTE ? words : undefined
}

export function endsSentence(line: string): boolean {
  return /[.?!…]["'”’»)\]]*$/.test(line)
}

export function wordCount(line: string): number {
  return line.split(/\s+/).filter(Boolean).length
}

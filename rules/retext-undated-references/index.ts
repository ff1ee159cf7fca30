/**
 * A text is read on other days than its own: an archive, a reprint, a search result. "This week" and "October 10 to
 * 12" then say nothing, unless the text carries its date.
 */
import {
  type BlockKind,
  contains,
  type DateMention,
  type Document,
  dateline,
  dates,
  defineRule,
  documentDate,
  type Quotation,
  quotations
} from '@stet/core'

export interface Options {
  /** Report weekdays, "today" and "tonight" too. */
  weekdays?: boolean
}

/** Blocks whose words are the text's own running prose. */
const proseKinds = new Set<BlockKind>(['paragraph', 'list-item', 'deck', 'caption', 'table-cell'])

const retextUndatedReferences = defineRule<Options>({
  meta: {
    ruleId: 'undated-references',
    group: 'sourcing',
    severity: 'warning',
    description: 'Warn when a text says "this week" or "October 10" and nothing in it says of which year'
  },
  options: {
    weekdays: {
      default: false,
      description: 'Report weekdays, "today" and "tonight" too',
      schema: { type: 'boolean' }
    }
  },

  *check(document, { weekdays }) {
    if (documentDate(document) !== undefined || dateline(document)?.day !== undefined) return
    const mentions = dates(document)
    const isDated = mentions.some(isFullDate)
    const hasYear = mentions.some(({ anchor }) => anchor === 'absolute')
    const reported = new Set<string>()
    for (const mention of mentions) {
      const reference = referenceOf(mention, weekdays)
      if (!reference || reported.has(reference.key) || (reference.needs === 'year' ? hasYear : isDated)) continue
      if (!proseKinds.has(document.blocks[document.sentences[mention.sentence].block].kind) || isQuoted(document, mention))
        continue
      reported.add(reference.key)
      yield {
        place: mention,
        reason: `Unexpected \`${mention.text}\` in a text without a date, expected ${reference.expected}`,
        note: 'Give the date, or date the text: `published:` in the front matter, or a dateline with a year.'
      }
    }
  }
})

export default retextUndatedReferences

interface Reference {
  /** Mentions with the same key want the same words to mend them; the first is reported. */
  key: string
  /** What in the text would anchor it: any year, or a date of its own. */
  needs: 'year' | 'date'
  expected: string
}

/** So many years ago is a round number that a year more does not spoil. */
const LONG_AGO = 10

const shortUnits = new Set(['day', 'weekend', 'week', 'month'])

/** What a mention leaves open, or undefined where it stands by itself. */
function referenceOf({ kind: stated, ends, unit, offset, anchor }: DateMention, weekdays: boolean): Reference | undefined {
  const kind = ends?.[0].kind ?? stated
  if (anchor !== 'none' || kind === 'time') return undefined
  if (unit === 'day' && offset === 0 && !weekdays) return undefined
  if (kind === 'weekday') return weekdays ? { key: 'weekday', needs: 'date', expected: 'the date of that day' } : undefined
  if (kind === 'day' || kind === 'month') return { key: 'yearless', needs: 'year', expected: 'a year' }
  if (unit === undefined || offset === undefined || (unit === 'year' && Math.abs(offset) >= LONG_AGO)) return undefined
  return {
    key: `${kind} ${unit} ${Math.sign(offset)}`,
    needs: shortUnits.has(unit) ? 'date' : 'year',
    expected: shortUnits.has(unit) ? 'the date it counts from' : 'the year it counts from'
  }
}

// "October 10, 2026", "June 2026": a text that says so much can be placed.
function isFullDate({ kind, year, ends }: DateMention): boolean {
  return year !== undefined && (kind === 'day' || kind === 'month' || (ends?.[0].month !== undefined && kind === 'span'))
}

// What somebody said on the day, he said of the day.
function isQuoted(document: Document, mention: DateMention): boolean {
  return quotations(document).some((quotation: Quotation) => contains(quotation, mention))
}

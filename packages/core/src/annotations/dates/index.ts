import { Document } from '../../document/document.ts'
import { draftOfText } from '../../draft/draft.ts'
import { defineLayer } from '../layer.ts'
import { dayNumber } from './calendar.ts'
import type { DateMention } from './date-mention.ts'
import { type Dateline, dayOfIso, findDateline } from './dateline.ts'
import { findDates } from './find.ts'

/** The mentions of times in a document, in order. */
export const dates = defineLayer((document): readonly DateMention[] => findDates(document, documentDate(document)))

/**
 * Where and when the text says it was filed, as far as it says so: "BONN, April 9 -" gives no year. Its places are
 * offsets in the document's text, and cover nothing where the dateline stands in the front matter alone.
 */
export const dateline = defineLayer((document): Dateline | undefined => {
  const given = document.metadata.dateline
  if (!given) return findDateline(document)
  const { year, month, day } =
    findDateline(new Document(draftOfText(`${given} –\n`))) ?? findDateline(new Document(draftOfText(given))) ?? {}
  return { start: 0, end: 0, year, month, day }
})

/** The day a document speaks from: its front matter, else its dateline; undefined where it says none. Never the clock. */
export const documentDate = defineLayer((document): number | undefined => {
  const published = document.metadata.published && dayOfIso(document.metadata.published)
  if (published !== undefined && published !== '') return published
  const { year, month, day } = dateline(document) ?? {}
  return year === undefined || month === undefined || day === undefined ? undefined : dayNumber(year, month, day)
})

export { type CivilDate, civilDate, dayNumber, daysInMonth, isDate, weekdayOf } from './calendar.ts'
export type { DateFields, DateKind, DateMention } from './date-mention.ts'
export type { Dateline } from './dateline.ts'

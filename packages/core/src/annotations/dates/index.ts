import { defineLayer } from '../layer.ts'
import type { DateMention } from './date-mention.ts'

/** The mentions of times in a document, in order. */
export const dates = defineLayer((_document): readonly DateMention[] => [])

/** The day a document speaks from: its front matter, else its dateline; undefined where it says none. Never the clock. */
export const documentDate = defineLayer((_document): number | undefined => undefined)

export type { DateKind, DateMention } from './date-mention.ts'

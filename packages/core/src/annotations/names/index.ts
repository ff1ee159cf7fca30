import type { Document } from '../../document/document.ts'
import { defineLayer } from '../layer.ts'
import { findAges } from './age-references.ts'
import type { AgeMention } from './ages.ts'
import { findRuns } from './find.ts'
import { linkMentions } from './link.ts'
import type { Entity, NameMention } from './name.ts'
import { parseRun } from './parse.ts'

const linked = defineLayer((document: Document) =>
  linkMentions(
    document,
    findRuns(document).flatMap((run) => parseRun(document, run))
  )
)

/** The names in a document, in order. */
export const names = defineLayer((document): readonly NameMention[] => linked(document).names)

/** Who and what the names name: a full name, its later surname-only mentions, its titles. */
export const entities = defineLayer((document): readonly Entity[] => linked(document).entities)

/** The ages of a document's people, in order: "Khan, 34,", "34-year-old Amir Khan", and "the 34-year-old" where it is clear who that is. */
export const ages = defineLayer((document): readonly AgeMention[] => findAges(document, names(document), entities(document)))

export type { AgeMention } from './ages.ts'
export type { Entity, NameKind, NameMention } from './name.ts'

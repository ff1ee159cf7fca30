import type { Span } from '../../span.ts'

export type NameKind = 'person' | 'organisation' | 'place' | 'unknown'

/** One mention of a name. The span is the name alone, without title, honorific and possessive. */
export interface NameMention extends Span {
  text: string
  kind: NameKind
  /** Of a person: the parts as written. A lone name is a family name where nothing says otherwise. */
  given?: string
  family?: string
  /** "Mr", "Dr", "prime minister" before it, or the role behind it ("…, head of the bank,"). */
  title?: string
  /** Where the title stands. */
  titleSpan?: Span
  /** The title is a role, and this is its noun, lower case: "minister" of "foreign minister". */
  role?: string
  /** "Mr", "Dame", "Gen" before the name. */
  honorific?: string
  /** Years of age that the text gives beside the name: "Khan, 34,", "34-year-old Amir Khan". */
  age?: number
  ageSpan?: Span
  /** A lone family name that several people of the text bear. */
  ambiguous?: boolean
  first: number
  last: number
  sentence: number
  /** Number of the entity it belongs to, index into `entities(document)`. */
  entity: number
}

/** What several mentions name together. */
export interface Entity {
  kind: NameKind
  /** The fullest form that the text gives. */
  name: string
  mentions: readonly NameMention[]
}

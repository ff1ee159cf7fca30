import type { Span } from '../../span.ts'

export type NameKind = 'person' | 'organisation' | 'place' | 'unknown'

/** One mention of a name. */
export interface NameMention extends Span {
  text: string
  kind: NameKind
  /** Of a person: the parts as written. */
  given?: string
  family?: string
  /** "Mr", "Dr", "prime minister" before it, or the role behind it ("…, head of the bank,"). */
  title?: string
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

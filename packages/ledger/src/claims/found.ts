import type { Span } from '@stet/core'
import type { ClaimKind, SaidBy } from './claim.ts'
import type { Statement } from './statement.ts'

/** A claim before it has a name. */
export interface Found {
  statement: Statement
  kind: ClaimKind
  span: Span
  saidBy?: SaidBy
}

import { createHash } from 'node:crypto'
import type { Fact } from './fact.ts'

/** What a name is made of: all of a fact but its value. */
type Naming = Pick<Fact, 'subject' | 'measures' | 'figure' | 'asOf'> & { source: { title: string } }

/** The name of a fact that has none of its own; it stays while the value is mended. */
export function madeId({ subject, measures, figure, asOf, source }: Naming): string {
  const parts = [subject, measures[0], figure?.unit ?? '', asOf?.label ?? '', source.title]
  return createHash('sha256').update(parts.join('\n').toLowerCase()).digest('hex').slice(0, 10)
}

import { type JsonSchema, type RuleSpec, schemaOf } from '@stet/config'
import type { Rule } from '@stet/core'
import { recommended } from '@stet/preset-recommended'
import { factsMeta, notesMeta } from './ledger/meta.ts'
import { suppressionMeta } from './suppression/meta.ts'

/** The rules that run, in the order in which they are listed everywhere. */
export const rules: readonly Rule[] = recommended.map(({ rule }) => rule)

/** Everything that a config may name under `rules`. */
export const catalogue: readonly RuleSpec[] = [
  ...rules,
  ...[factsMeta, notesMeta, suppressionMeta].map((meta) => ({ meta, options: {} }))
]

/** The JSON Schema of config files, which is published as `stetrc.schema.json`. */
export function configSchema(): JsonSchema {
  return schemaOf(catalogue)
}

import type { RuleMeta } from '@stet/core'

/** What the engine itself says of suppressions that are malformed, expired or idle; the config can set its severity like a rule's. */
export const suppressionMeta: RuleMeta = {
  ruleId: 'suppression',
  group: 'integrity',
  severity: 'warning',
  description: 'Warn when a suppression has no reason, has expired or silences nothing',
  url: 'https://github.com/stet-lint/stet/blob/main/packages/engine/pages/suppression.md'
}

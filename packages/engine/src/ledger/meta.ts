import type { RuleMeta } from '@stet/core'

/** What the engine says of a draft that is held against the newsroom's facts. */
export const factsMeta: RuleMeta = {
  ruleId: 'conflicting-facts',
  group: 'sourcing',
  severity: 'warning',
  description: 'Warn when a figure, date or name is not the one that the verified facts give',
  url: 'https://github.com/stet-lint/stet/blob/main/packages/ledger/pages/conflicting-facts.md'
}

/** What the engine says of a draft's quotations that are held against transcripts and notes. */
export const notesMeta: RuleMeta = {
  ruleId: 'altered-quotes',
  group: 'sourcing',
  severity: 'error',
  description: 'Warn when a quotation is not what the transcript or the notes say',
  url: 'https://github.com/stet-lint/stet/blob/main/packages/ledger/pages/altered-quotes.md'
}

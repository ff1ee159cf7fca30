/** What kept a file from being read or linted as the config asks; the user's to mend. */
export interface Problem {
  kind: 'missing' | 'unreadable' | 'unwritable' | 'no-drafts' | 'malformed' | 'config' | 'plugin' | 'git' | 'baseline'
  path: string
  /** From 1, where it is known. */
  line?: number
  column?: number
  reason: string
}

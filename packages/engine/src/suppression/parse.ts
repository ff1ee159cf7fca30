/** What a suppression says. */
export interface Directive {
  /** The whole file, or the passage that it stands on. */
  scope: 'file' | 'passage'
  /** Names of the rules to silence. */
  rules: readonly string[]
  /** Silences only findings on these words. */
  text?: string
  /** The last day on which it holds, `2026-12-31`. */
  until?: string
  reason: string
}

/** A directive, or what is wrong with it: "Unexpected …, expected …". */
export type Parsed = { directive: Directive } | { error: string }

/** What stands for a reason that is still to be written: an editor who lets a finding stand replaces it. */
export const REASON_TO_WRITE = 'why it may stand'

const form = `\`stet RULE: ${REASON_TO_WRITE}\``

/** Whether a comment is a suppression: its first word is "stet". */
export function isDirective(comment: string): boolean {
  return /^\s*stet(?![\w-])/i.test(comment)
}

/**
 * Reads a comment such as
 *
 *     stet unsourced-figures: confirmed with the press office
 *     stet unsourced-figures, undated-references "3.4 percent" until 2026-12-31: embargoed report
 *     stet file undefined-acronyms: a trade title
 */
export function parseDirective(comment: string): Parsed {
  const { head, quoted, tail } = parts(comment.trim().slice('stet'.length))
  const words = `${head} ${tail.before}`.split(/[\s,]+/).filter(Boolean)
  const scope = words[0]?.toLowerCase() === 'file' ? 'file' : 'passage'
  if (scope === 'file') words.shift()
  const until = takeUntil(words)
  return checked({ scope, rules: words, text: quoted, until, reason: tail.after })
}

/** Reads an entry of the `stet` list in front matter: `{rule, reason, text?, until?}`; it holds for the whole file. */
export function parseEntry(entry: unknown): Parsed {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    return { error: 'Unexpected entry of `stet`, expected a mapping with `rule` and `reason`' }
  }
  const { rule, text, until, reason, ...others } = entry as Record<string, unknown>
  const [unknown] = Object.keys(others)
  if (unknown !== undefined)
    return { error: `Unexpected key \`${unknown}\`, expected \`rule\`, \`text\`, \`reason\` or \`until\`` }
  const rules = [rule ?? []].flat().flatMap((name) => String(name).split(/[\s,]+/))
  return checked({
    scope: 'file',
    rules: rules.filter(Boolean),
    text: text === undefined ? undefined : String(text),
    until: until === undefined ? undefined : dayOf(until),
    reason: reason === undefined || reason === null ? '' : String(reason).trim()
  })
}

// The reason starts at the first colon outside the quoted words.
function parts(text: string): { head: string; quoted?: string; tail: { before: string; after: string } } {
  const [open, close] = ['"“', '"”']
  const colon = text.indexOf(':')
  const start = text.search(/["“]/)
  if (start < 0 || (colon >= 0 && colon < start)) return { head: '', tail: atColon(text) }
  const end = text.indexOf(close[open.indexOf(text[start])], start + 1)
  if (end < 0) return { head: '', tail: atColon(text) }
  return { head: text.slice(0, start), quoted: text.slice(start + 1, end), tail: atColon(text.slice(end + 1)) }
}

function atColon(text: string): { before: string; after: string } {
  const colon = text.indexOf(':')
  return colon < 0 ? { before: text, after: '' } : { before: text.slice(0, colon), after: text.slice(colon + 1).trim() }
}

function takeUntil(words: string[]): string | undefined {
  const at = words.findIndex((word) => word.toLowerCase() === 'until')
  return at < 0 ? undefined : (words.splice(at, 2)[1] ?? '')
}

function checked(directive: Directive): Parsed {
  const { rules, reason, until, text } = directive
  if (rules.length === 0) return { error: `Unexpected suppression without a rule, expected ${form}` }
  if (reason === '') return { error: `Unexpected suppression of \`${rules.join(', ')}\` without a reason, expected ${form}` }
  if (reason === REASON_TO_WRITE) return { error: `Unexpected words \`${REASON_TO_WRITE}\`, expected the reason in their place` }
  if (until !== undefined && !isDay(until))
    return { error: `Unexpected date \`${until}\`, expected a day such as \`2026-12-31\`` }
  if (text !== undefined && text.trim() === '') return { error: 'Unexpected empty quotation, expected words of the passage' }
  return { directive }
}

function dayOf(value: unknown): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

import { closest, instead } from '@stet/config'
import { type Draft, type Finding, MessageWriter, type Severity, SourceMap, type Span, type StetMessage } from '@stet/core'
import { findSuppressions, type Suppression } from './find.ts'
import { suppressionMeta } from './meta.ts'
import type { Directive } from './parse.ts'

export interface SuppressionSettings {
  severity?: Severity | 'off'
  /** Names that a suppression may speak of. */
  known: readonly string[]
  /** Whether it may speak of others too: third-party plugins do not say what rules they have. */
  thirdParty?: boolean
  /** The rules that ran: only they can leave a suppression idle. */
  ran: ReadonlySet<string>
  /** The day on which `until` is judged, `2026-11-22`; the document's own where absent. */
  today?: string
}

/** Leaves out the messages that the draft's suppressions silence; adds one for each suppression that is not in order. */
export function applySuppressions(messages: readonly StetMessage[], draft: Draft, settings: SuppressionSettings): StetMessage[] {
  const suppressions = findSuppressions(draft)
  if (suppressions.length === 0) return [...messages]
  const today = settings.today ?? draft.metadata.published
  const silenced = new Set<StetMessage>()
  const findings = suppressions.flatMap((suppression) => applyOne(suppression, messages, silenced, { ...settings, today }))
  const kept = messages.filter((message) => !silenced.has(message))
  const { severity = suppressionMeta.severity } = settings
  return severity === 'off' ? kept : [...kept, ...reported(findings, draft, severity)]
}

/** Adds what one suppression silences to `silenced`; yields what is wrong with it. */
function applyOne(
  { parsed, place, covers }: Suppression,
  messages: readonly StetMessage[],
  silenced: Set<StetMessage>,
  { known, thirdParty, ran, today }: SuppressionSettings
): Finding[] {
  if ('error' in parsed) return [{ place, reason: parsed.error }]
  const { directive } = parsed
  if (directive.until !== undefined && today !== undefined && directive.until < today) return [{ place, ...expired(directive) }]
  return directive.rules.flatMap((rule): Finding[] => {
    const isForeign = thirdParty && closest(rule, known) === undefined
    if (!known.includes(rule) && !isForeign)
      return [{ place, reason: `Unexpected rule \`${rule}\`${instead(rule, known, 'the name of a rule')}` }]
    const found = messages.filter((message) => isOf(message, rule) && bearsOn(message, covers))
    for (const message of found) silenced.add(message)
    return found.length > 0 || !ran.has(rule) ? [] : [{ place, ...idle(rule, directive, covers) }]
  })
}

function isOf(message: StetMessage, rule: string): boolean {
  return message.ruleId === rule || message.source === rule
}

// A contradiction has two ends: an editor may let either stand. Where a finding lists many places, its own is meant.
function bearsOn({ place, related }: StetMessage, covers: readonly Span[]): boolean {
  const ends = related.length === 1 ? [place, related[0].place] : [place]
  return ends.some(({ start, end }) => covers.some((span) => touches(start.offset, end.offset, span)))
}

// A finding that has an extent shares a character with the passage; one that has none lies in it or at its edge.
function touches(start: number, end: number, span: Span): boolean {
  return start === end ? span.start <= start && start <= span.end : start < span.end && span.start < end
}

function expired({ rules, until }: Directive): Pick<Finding, 'reason' | 'note'> {
  return {
    reason: `Unexpected suppression of \`${rules.join(', ')}\` that ran out, expected one that holds after ${until}`,
    note: 'Check the passage again, then take the suppression out or give it a new date.'
  }
}

function idle(rule: string, { text }: Directive, covers: readonly Span[]): Pick<Finding, 'reason' | 'note'> {
  if (text !== undefined && covers.length === 0) return { reason: `Unexpected \`${text}\`, expected words of the passage` }
  return {
    reason: `Unexpected suppression of \`${rule}\`, expected a finding to silence`,
    note: 'It silences nothing: take it out, or move it to the passage that it is for.'
  }
}

// Suppressions are places of the file, not of its prose.
function reported(findings: readonly Finding[], draft: Draft, severity: Severity): StetMessage[] {
  const writer = new MessageWriter({ ...draft, text: draft.source, map: SourceMap.identity(draft.source.length) })
  return findings.map((finding) => writer.message(finding, suppressionMeta, severity))
}

import type { Point, Position } from 'unist'
import { VFileMessage } from 'vfile-message'
import type { Draft } from './draft/draft.ts'
import { Lines } from './draft/lines.ts'
import type { Finding, Severity } from './finding.ts'
import { type RuleMeta, urlOf } from './rule.ts'
import type { Span } from './span.ts'

/** A place in the file, lines and columns from 1, offsets in UTF-16 code units. */
export interface FilePlace extends Position {
  start: Required<Point>
  end: Required<Point>
}

/** A finding as every surface gets it: a `VFileMessage` with the other places it speaks of. */
export interface StetMessage extends VFileMessage {
  place: FilePlace
  ruleId: string
  /** `stet`, or the name of a third-party retext plugin. */
  source: string
  severity: Severity
  related: readonly { place: FilePlace; reason: string }[]
  sum?: string
  /** What could be done at any of several places; see `Finding`. */
  choices?: readonly { place: FilePlace; text: string }[]
  /** Whether the one replacement in `expected` is beyond doubt; see `Finding`. */
  certain?: boolean
  /** Names the finding among those of its file, through moved lines and edits elsewhere. The engine gives it. */
  fingerprint?: string
}

/** Turns findings, whose places are offsets in the prose, into messages about the file. */
export class MessageWriter {
  readonly #draft: Draft
  #lines: Lines | undefined

  constructor(draft: Draft) {
    this.#draft = draft
  }

  /** @param severity the rule's severity after the config; a milder finding stays milder */
  message(finding: Finding, rule: RuleMeta, severity: Severity = rule.severity): StetMessage {
    const place = this.place(finding.place)
    const message = messageAt(place, finding.reason, rule.ruleId)
    message.severity = milder(severity, finding.severity ?? severity)
    message.fatal = fatalOf(message.severity)
    message.url = urlOf(rule)
    message.actual = this.#draft.text.slice(finding.place.start, finding.place.end)
    if (finding.expected && this.#isProse(place)) {
      message.expected = [...finding.expected]
      if (finding.certain) message.certain = true
    } else message.expected = []
    message.related = (finding.related ?? []).map(({ place: span, reason }) => ({ place: this.place(span), reason }))
    if (finding.note) message.note = finding.note
    if (finding.sum) message.sum = finding.sum
    if (finding.choices) message.choices = finding.choices.map(({ place: span, text }) => ({ place: this.place(span), text }))
    return message
  }

  // "the **the** plan": to put a replacement there would take markup with it.
  #isProse({ start, end }: FilePlace): boolean {
    return this.#draft.map.inText({ start: start.offset, end: end.offset }) !== undefined
  }

  /** Where a span of the prose stands in the file. */
  place({ start, end }: Span): FilePlace {
    this.#lines ??= new Lines(this.#draft.source)
    const from = this.#draft.map.startInSource(start)
    const to = Math.max(from, this.#draft.map.endInSource(end))
    return { start: this.#lines.pointAt(from), end: this.#lines.pointAt(to) }
  }
}

// A `VFileMessage` is an error, but tells of the text: to collect the stack, which it drops, takes longer than the rest.
function messageAt(place: FilePlace, reason: string, ruleId: string): StetMessage {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return new VFileMessage(reason, { place, source: 'stet', ruleId }) as StetMessage
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

const gravity: Record<Severity, number> = { info: 0, warning: 1, error: 2 }

/** The milder of two severities. */
export function milder(a: Severity, b: Severity): Severity {
  return gravity[a] <= gravity[b] ? a : b
}

/** `VFileMessage.fatal` for a severity: error is true, warning false, info undefined. */
export function fatalOf(severity: Severity): boolean | undefined {
  return severity === 'error' ? true : severity === 'warning' ? false : undefined
}

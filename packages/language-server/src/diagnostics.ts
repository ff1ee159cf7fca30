import type { Severity, StetMessage } from '@stet/core'
import type { Problem } from '@stet/engine'
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver'
import type { Client } from './client.ts'
import { rangeOf } from './place.ts'

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information
}

/** A finding as the editor shows it. Where it cannot show the other places, they are told in words. */
export function diagnosticOf(message: StetMessage, uri: string, { showsRelated }: Client): Diagnostic {
  const { reason, sum, related, ruleId, url, source, severity } = message
  const others = related.map(({ place, reason }) => ({ location: { uri, range: rangeOf(place) }, message: reason }))
  const told = showsRelated ? [] : related.map(({ place, reason }) => `line ${place.start.line}: ${reason}`)
  return {
    range: rangeOf(message.place),
    severity: severities[severity],
    code: ruleId,
    ...(url && { codeDescription: { href: url } }),
    source,
    message: [reason, ...(sum ? [`Sum: ${sum}`] : []), ...told].join('\n'),
    ...(showsRelated && others.length > 0 && { relatedInformation: others })
  }
}

/** The end of any line; see `Position.character`. */
const END_OF_LINE = 2 ** 31 - 1

/** What is wrong in a file that is the user's to mend; without a place it is the first line's. */
export function diagnosticOfProblem({ kind, line = 1, column = 1, reason }: Problem): Diagnostic {
  return {
    range: { start: { line: line - 1, character: column - 1 }, end: { line: line - 1, character: END_OF_LINE } },
    severity: DiagnosticSeverity.Error,
    code: kind,
    source: 'stet',
    message: reason
  }
}

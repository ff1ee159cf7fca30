import type { FilePlace, StetMessage } from '@stet/core'
import type { Location, Log, Result } from 'sarif'
import { fingerprintOf } from '../fingerprint.ts'
import type { LintedFile, Problem, ReportOptions } from '../index.ts'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const

/** SARIF 2.1.0 (OASIS): one run, the rules with their help, both ends of a finding, fingerprints without line numbers. */
export function reportSarif(
  files: readonly LintedFile[],
  problems: readonly Problem[],
  { rules, version }: ReportOptions
): string {
  const found = new Set(files.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)))
  const described = rules.filter(({ meta }) => found.has(meta.ruleId))
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'stet',
            version,
            informationUri: 'https://github.com/stet-lint/stet',
            rules: described.map(({ meta, url }) => ({
              id: meta.ruleId,
              shortDescription: { text: meta.description },
              help: {
                text: `${meta.description}. Reasons and examples: ${url}`,
                markdown: `${meta.description}. [Reasons and examples](${url})`
              },
              helpUri: url,
              defaultConfiguration: { level: levels[meta.severity] },
              properties: { tags: [meta.group] }
            }))
          }
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: problems.length === 0,
            toolExecutionNotifications: problems.map(({ path, line, column, reason }) => ({
              level: 'error',
              message: { text: reason },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: uriOf(path) },
                    ...(line ? { region: { startLine: line, startColumn: column } } : {})
                  }
                }
              ]
            }))
          }
        ],
        results: files.flatMap(({ path, messages }) => messages.map((message) => result(path, message)))
      }
    ]
  }
  return `${JSON.stringify(log, null, 1)}\n`
}

function result(path: string, message: StetMessage): Result {
  const { ruleId, severity, reason, sum, note, place, related } = message
  return {
    ruleId,
    level: levels[severity],
    message: { text: [reason, sum && `Sum: ${sum}`, note].filter(Boolean).join('. ') },
    locations: [location(path, place)],
    relatedLocations: related.map((other, id) => ({ id, ...location(path, other.place), message: { text: other.reason } })),
    partialFingerprints: { primaryLocationLineHash: fingerprintOf(path, message) }
  }
}

function location(path: string, { start, end }: FilePlace): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(path) },
      region: {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
        charOffset: start.offset,
        charLength: end.offset - start.offset
      }
    }
  }
}

function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}

import { Validator } from '@cfworker/json-schema'
import { complaintsOf } from './complaints.ts'
import type { ConfigProblem, RuleSpec } from './config.ts'
import type { ConfigText, Path } from './config-text.ts'
import { type JsonSchema, schemaOf } from './schema.ts'
import type { WrittenConfig } from './written.ts'

/** Holds configs against the schema of a set of rules. */
export class Checker {
  readonly #schema: JsonSchema
  readonly #validator: Validator

  constructor(rules: readonly RuleSpec[]) {
    // The validator writes into the schema that it is given, and parts of this one are the rules' own.
    this.#schema = structuredClone(schemaOf(rules))
    this.#validator = new Validator(this.#schema, '7', false)
  }

  /** What is right in a config, and a problem for each value that is not; those values are left out. */
  check(text: ConfigText): { written: WrittenConfig; problems: ConfigProblem[] } {
    const value = withoutEmptyKeys(text.value)
    const complaints = complaintsOf(value, this.#schema, this.#validator.validate(value).errors)
    const problems = complaints.map(({ path, key, reason }) =>
      key === undefined ? text.problemAt(path, reason) : text.problemAtKey(path, key, reason)
    )
    const written = complaints.reduce<unknown>(
      (rest, { path, key }) => without(rest, key === undefined ? path : [...path, key]),
      value
    )
    return { written: isObject(written) ? (written as WrittenConfig) : {}, problems }
  }
}

// "rules:" with nothing under it, as when all entries are commented out.
function withoutEmptyKeys(value: unknown): unknown {
  if (value === undefined) return {}
  return isObject(value) ? Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null)) : value
}

// A list with a wrong entry in it is left out as a whole.
function without(value: unknown, path: Path): unknown {
  const [key, ...rest] = path
  if (key === undefined || Array.isArray(value)) return undefined
  if (!isObject(value) || !(key in value)) return value
  const { [key]: part, ...others } = value
  const kept = rest.length > 0 ? without(part, rest) : undefined
  return kept === undefined ? others : { ...others, [key]: kept }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

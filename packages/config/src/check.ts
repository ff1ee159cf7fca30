import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import { instead, listed } from './closest.ts'
import type { ConfigProblem, RuleSpec } from './config.ts'
import type { ConfigText, Path } from './config-text.ts'
import { schemaOf } from './schema.ts'

/** A config as it is written, after `Checker.check`: its shape is the schema's. */
export interface WrittenConfig {
  extends?: string | readonly string[]
  rules?: Readonly<Record<string, Entry>>
  plugins?: Readonly<Record<string, Entry>>
  house?: WrittenHouse
  ignore?: string | readonly string[]
  overrides?: readonly { files: string | readonly string[]; rules?: Readonly<Record<string, Entry>>; house?: WrittenHouse }[]
}

type SeverityWord = string | boolean

type Options = Readonly<Record<string, unknown>>

export type Entry =
  | SeverityWord
  | readonly [severity: SeverityWord, options?: Options]
  | { severity?: SeverityWord; options?: Options }

export interface WrittenHouse {
  acronyms?: readonly string[]
  terms?: Readonly<Record<string, string | readonly string[]>>
  people?: readonly { name: string; title?: string; aliases?: readonly string[] }[]
}

/** Holds configs against the schema of a set of rules. */
export class Checker {
  readonly #validate: ValidateFunction

  constructor(rules: readonly RuleSpec[]) {
    this.#validate = new Ajv({ allErrors: true, verbose: true, strict: false, logger: false }).compile(schemaOf(rules))
  }

  /** What is right in a config, and a problem for each value that is not; those values are left out. */
  check(text: ConfigText): { written: WrittenConfig; problems: ConfigProblem[] } {
    const value = withoutEmptyKeys(text.value)
    if (this.#validate(value)) return { written: value as WrittenConfig, problems: [] }
    const complaints = complaintsOf(value, this.#validate.errors ?? [])
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

interface Complaint {
  path: Path
  /** An unknown key of the mapping at `path`. */
  key?: string
  reason: string
}

// One complaint a place: a schema with alternatives reports each of them.
function complaintsOf(value: unknown, errors: readonly ErrorObject[]): Complaint[] {
  const complaints = new Map<string, Complaint>()
  for (const error of errors) {
    if (['if', 'anyOf', 'oneOf', 'allOf'].includes(error.keyword)) continue
    const complaint = complaintOf(value, error)
    const place = JSON.stringify([complaint.path, complaint.key])
    if (!complaints.has(place)) complaints.set(place, complaint)
  }
  return [...complaints.values()]
}

function complaintOf(value: unknown, error: ErrorObject): Complaint {
  const path = pathOf(value, error.instancePath)
  if (error.keyword === 'additionalProperties') {
    const key = String(error.params.additionalProperty)
    const known = Object.keys(error.parentSchema?.properties ?? {})
    return { path, key, reason: `Unexpected ${keyName(path)} \`${key}\`${instead(key, known, expectedKeys(path, known))}` }
  }
  if (error.keyword === 'required') {
    return { path, reason: `Unexpected ${valueName(path)} without \`${error.params.missingProperty}\`` }
  }
  const expected = error.parentSchema?.errorMessage
  return {
    path,
    reason: `Unexpected ${shown(error.data)} for ${valueName(path)}${
      typeof expected === 'string' ? near(error, expected) : expectation(error)
    }`
  }
}

function near({ data, schema }: ErrorObject, expected: string): string {
  const words = Array.isArray(schema) ? schema.filter((word) => typeof word === 'string') : []
  return typeof data === 'string' ? instead(data, words, expected.replace(/^expected /, '')) : `, ${expected}`
}

function expectation(error: ErrorObject): string {
  const { keyword, params, data } = error
  if (keyword === 'enum') {
    const words = (params.allowedValues as unknown[]).filter((word) => typeof word !== 'boolean')
    return typeof data === 'string' ? instead(data, words.map(String)) : `, expected ${listed(words)}`
  }
  if (keyword === 'type') return `, expected ${[params.type].flat().map(typeName).join(' or ')}`
  if (keyword === 'const') return `, expected ${shown(params.allowedValue)}`
  return `, expected a value ${(error.message ?? 'fits the schema').replace(/^must be |^/, (must) => (must ? '' : 'that '))}`
}

function keyName(path: Path): string {
  const last = path.at(-1)
  if (last === 'rules') return 'rule'
  return last === 'options' || (typeof last === 'number' && path.at(-3) === 'rules') ? `option of \`${path.at(-2)}\`:` : 'key'
}

function expectedKeys(path: Path, known: readonly string[]): string {
  if (known.length === 0) return 'none'
  return path.at(-1) === 'rules' ? 'the name of a rule' : `one of ${listed(known)}`
}

function valueName(path: Path): string {
  return path.length === 0 ? 'the config' : `\`${path.join('.')}\``
}

function typeName(type: string): string {
  const names: Record<string, string> = {
    object: 'a mapping',
    array: 'a list',
    string: 'text',
    number: 'a number',
    integer: 'a whole number',
    boolean: '`true` or `false`',
    null: 'nothing'
  }
  return names[type] ?? type
}

function shown(value: unknown): string {
  const text = JSON.stringify(value)
  return typeof value === 'string' ? `\`${value}\`` : `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``
}

/** A JSON pointer as keys, and as indexes where the value is a list. */
function pathOf(value: unknown, pointer: string): Path {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'))
  let at = value
  return keys.map((key) => {
    const step = Array.isArray(at) ? Number(key) : key
    at = (at as Record<string, unknown> | undefined)?.[step]
    return step
  })
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

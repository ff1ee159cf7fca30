import type { OutputUnit } from '@cfworker/json-schema'
import { instead, listed } from './closest.ts'
import type { Path } from './config-text.ts'
import type { JsonSchema } from './schema.ts'

/** What is wrong with one value or key of a config. */
export interface Complaint {
  path: Path
  /** An unknown key of the mapping at `path`. */
  key?: string
  reason: string
}

/** Keywords that only hand on what a part of them complains of. */
const containers = new Set([
  '$ref',
  'additionalItems',
  'additionalProperties',
  'allOf',
  'anyOf',
  'if',
  'items',
  'oneOf',
  'patternProperties',
  'properties',
  'propertyNames'
])

/**
 * What a validator's errors say of a value; one complaint a place, since a schema with alternatives reports each of them.
 *
 * @param nameOf how the value at a path is called in a complaint
 */
export function complaintsOf(
  value: unknown,
  schema: JsonSchema,
  errors: readonly OutputUnit[],
  nameOf: (path: Path) => string = valueName
): Complaint[] {
  const complaints = new Map<string, Complaint>()
  errors.forEach((error, index) => {
    if (containers.has(error.keyword)) return
    const isKey = error.keyword === 'false'
    const complaint = isKey
      ? complaintOfKey(value, schema, errors[index - 1], error)
      : complaintOfValue(value, schema, error, nameOf)
    const place = JSON.stringify([complaint.path, complaint.key])
    if (!complaints.has(place)) complaints.set(place, complaint)
  })
  return [...complaints.values()]
}

/** What there is to say of a key that no schema allows; the mapping's own schema is the place of the error before. */
function complaintOfKey(value: unknown, schema: JsonSchema, { keywordLocation }: OutputUnit, error: OutputUnit): Complaint {
  const path = pathOf(value, error.instanceLocation)
  const key = String(path.pop())
  const known = Object.keys(schemaAt(schema, keywordLocation).properties ?? {})
  return { path, key, reason: `Unexpected ${keyName(path)} \`${key}\`${instead(key, known, expectedKeys(path, known))}` }
}

function complaintOfValue(value: unknown, root: JsonSchema, error: OutputUnit, nameOf: (path: Path) => string): Complaint {
  const path = pathOf(value, error.instanceLocation)
  const schema = schemaAt(root, error.keywordLocation)
  const data = path.reduce<unknown>((part, key) => (part as Record<string | number, unknown>)[key], value)
  if (error.keyword === 'required') {
    const missing = (schema.required as string[]).find((name) => !Object.hasOwn(data as object, name))
    return { path, reason: `Unexpected ${nameOf(path)} without \`${missing}\`` }
  }
  return { path, reason: `Unexpected ${shown(data)} for ${nameOf(path)}${expectation(schema, error, data)}` }
}

function expectation(schema: JsonSchema, { keyword, error }: OutputUnit, data: unknown): string {
  if (keyword !== 'enum') return `, expected ${expectedBy(keyword, schema[keyword]) ?? `another value: ${error}`}`
  const words = (schema.enum as unknown[]).filter((word) => typeof word !== 'boolean')
  const choice = String(schema.errorMessage ?? listed(words))
  return typeof data === 'string' ? instead(data, words.map(String), choice) : `, expected ${choice}`
}

function expectedBy(keyword: string, limit: unknown): string | undefined {
  const phrases: Record<string, string> = {
    type: [limit]
      .flat()
      .map((type) => typeName(String(type)))
      .join(' or '),
    const: shown(limit),
    minimum: `${limit} or more`,
    maximum: `${limit} or less`,
    exclusiveMinimum: `more than ${limit}`,
    exclusiveMaximum: `less than ${limit}`,
    multipleOf: `a multiple of ${limit}`,
    minItems: `a list of ${limit} or more`,
    maxItems: `a list of ${limit} or fewer`,
    minLength: `text of ${limit} or more characters`,
    maxLength: `text of ${limit} or fewer characters`,
    pattern: `text that matches \`${limit}\``
  }
  return phrases[keyword]
}

/** The schema whose keyword an error is about, by the keyword's place, which leads through references. */
function schemaAt(root: JsonSchema, keywordLocation: string): JsonSchema {
  const steps = keysOf(keywordLocation).slice(0, -1)
  return steps.reduce<JsonSchema>((schema, step) => {
    const next = schema[step] as JsonSchema | string
    return typeof next === 'string' ? schemaAt(root, `${next}/`) : next
  }, root)
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

/** A pointer's keys, with indexes as numbers where the value is a list. */
function pathOf(value: unknown, pointer: string): (string | number)[] {
  let at = value
  return keysOf(pointer).map((key) => {
    const step = Array.isArray(at) ? Number(key) : key
    at = (at as Record<string, unknown> | undefined)?.[step]
    return step
  })
}

/** The keys of a JSON pointer that is written as a fragment: `#/rules/a~1b`. */
function keysOf(pointer: string): string[] {
  const keys = pointer.split('/').slice(1)
  return keys.map((key) => decodeURIComponent(key).replace(/~1/g, '/').replace(/~0/g, '~'))
}

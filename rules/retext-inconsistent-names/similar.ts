import { remembered } from '@stet/core'

/**
 * Whether one word may be a slip for the other: it begins alike and is one letter more, less or different, two
 * neighbours swapped, or the same sounds written another way. "Reid" and "Reed", "Mulford" and "Mulofrd",
 * "Stephens" and "Stefens". Words of fewer than four letters are too short to tell.
 */
export function isSlip(one: string, other: string): boolean {
  if (one === other || Math.min(one.length, other.length) < 4) return false
  if (Math.abs(one.length - other.length) > LONGEST_SOUND) return false
  if (one[0] === other[0] && !isInflection(one, other) && isOneEdit(one, other)) return true
  return sounds(one) === sounds(other)
}

// No two ways to write one sound differ by more letters: "Philippe" and "Filip".
const LONGEST_SOUND = 3

/** One spelling for what sounds alike: "Catherine" and "Katherine", "Steven" and "Stephen". */
export const sounds = remembered((word: string): string =>
  word
    .replace(/ph/g, 'f')
    .replace(/ck|c(?![eihy])/g, 'k')
    .replace(/(?<=[a-z])h(?![aeiouy])|h$/g, '')
    .replace(/y/g, 'i')
    .replace(/ie|ei|ee/g, 'i')
    .replace(/(.)\1/g, '$1')
)

// "the Kennedys" are the family, "Arabian" is of Arabia.
function isInflection(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return long === `${short}s` || long === `${short}n`
}

function isOneEdit(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let head = 0
  while (head < one.length && one[head] === other[head]) head++
  let tail = 0
  const room = Math.min(one.length, other.length) - head
  while (tail < room && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail++
  const left = one.slice(head, one.length - tail)
  const right = other.slice(head, other.length - tail)
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

/** Finds among many names those that may be a slip of one, without comparing each with each. */
export class SlipIndex<Value> {
  readonly #names: string[] = []
  readonly #values: Value[] = []
  #byTrace: Map<string, number[]> | undefined

  add(name: string, value: Value): void {
    const index = this.#names.push(name) - 1
    this.#values.push(value)
    if (this.#byTrace) trace(this.#byTrace, name, index)
    else if (this.#names.length > FEW) this.#byTrace = traced(this.#names)
  }

  /** The values whose names may be a slip of this one: a superset of its slips. */
  near(name: string): readonly Value[] {
    if (!this.#byTrace) return this.#values
    const near = new Set<number>()
    for (const form of tracesOf(name)) for (const index of this.#byTrace.get(form) ?? []) near.add(index)
    return [...near].map((index) => this.#values[index])
  }
}

// So few names are compared sooner than indexed.
const FEW = 40

function traced(names: readonly string[]): Map<string, number[]> {
  const byTrace = new Map<string, number[]>()
  for (const [index, name] of names.entries()) trace(byTrace, name, index)
  return byTrace
}

function trace(byTrace: Map<string, number[]>, name: string, index: number): void {
  for (const form of tracesOf(name)) {
    const indices = byTrace.get(form)
    if (indices) indices.push(index)
    else byTrace.set(form, [index])
  }
}

// Names that are one edit apart agree once a letter is left out of one or both; "=" marks the sound.
function tracesOf(name: string): Set<string> {
  const traces = new Set([name, `=${sounds(name)}`])
  for (let at = 0; at < name.length; at++) traces.add(name.slice(0, at) + name.slice(at + 1))
  return traces
}

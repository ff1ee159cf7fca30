/**
 * Whether one word may be a slip for the other: it begins alike and is one letter more, less or different, two
 * neighbours swapped, or the same sounds written another way. "Reid" and "Reed", "Mulford" and "Mulofrd",
 * "Stephens" and "Stefens". Words of fewer than four letters are too short to tell.
 */
export function isSlip(one: string, other: string): boolean {
  if (one === other || Math.min(one.length, other.length) < 4) return false
  if (sounds(one) === sounds(other)) return true
  return one[0] === other[0] && !isInflection(one, other) && isOneEdit(one, other)
}

/** One spelling for what sounds alike: "Catherine" and "Katherine", "Steven" and "Stephen". */
export function sounds(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/ck|c(?![eihy])/g, 'k')
    .replace(/(?<=[a-z])h(?![aeiouy])|h$/g, '')
    .replace(/y/g, 'i')
    .replace(/ie|ei|ee/g, 'i')
    .replace(/(.)\1/g, '$1')
}

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
  readonly #byTrace = new Map<string, Value[]>()

  add(name: string, value: Value): void {
    for (const trace of tracesOf(name)) {
      const values = this.#byTrace.get(trace)
      if (values) values.push(value)
      else this.#byTrace.set(trace, [value])
    }
  }

  /** Values of names that share a trace with this one; a superset of its slips. */
  near(name: string): Set<Value> {
    return new Set([...tracesOf(name)].flatMap((trace) => this.#byTrace.get(trace) ?? []))
  }
}

// Names that are one edit apart agree once a letter is left out of one or both; "=" marks the sound.
function tracesOf(name: string): Set<string> {
  const traces = new Set([name, `=${sounds(name)}`])
  for (let at = 0; at < name.length; at++) traces.add(name.slice(0, at) + name.slice(at + 1))
  return traces
}

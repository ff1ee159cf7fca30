import { InvalidArgumentError } from 'commander'

/** Values of an option that is given again, or with commas. */
export function collect(value: string, values: readonly string[] = []): string[] {
  return [...values, ...value.split(',')]
}

/** Values of an option that is given again. */
export function gather(value: string, values: readonly string[] = []): string[] {
  return [...values, value]
}

/** A whole number. */
export function count(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Expected a whole number, 0 or more.')
  return Number(value)
}

/** A number from 0 to 1. */
export function share(value: string): number {
  const number = Number(value)
  if (value.trim() === '' || !(number >= 0 && number <= 1)) throw new InvalidArgumentError('Expected a number from 0 to 1.')
  return number
}

/** A day as ISO 8601 writes it. */
export function day(value: string): string {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(value))
    throw new InvalidArgumentError('Expected a day such as 2026-11-22.')
  return value
}

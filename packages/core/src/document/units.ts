const KEPT_ROOM = 1 << 18

let kept = new Uint16Array(1 << 14)

/**
 * The UTF-16 code units of a text: reading them one by one from a string costs twice as much.
 *
 * @returns at least as long as the text, and good until the next call
 */
export function unitsOf(text: string): Uint16Array {
  const { length } = text
  let units = kept
  if (length > units.length) units = new Uint16Array(length > KEPT_ROOM ? length : 2 * length)
  if (units.length <= KEPT_ROOM) kept = units
  bytesOf(units, 0, units.length).write(text, 'utf16le')
  return units
}

/** The text of a range of units. */
export function textOf(units: Uint16Array, start: number, end: number): string {
  return bytesOf(units, start, end).toString('utf16le')
}

function bytesOf(units: Uint16Array, start: number, end: number): Buffer {
  return Buffer.from(units.buffer, units.byteOffset + 2 * start, 2 * (end - start))
}

import { isUtf8 } from 'node:buffer'

/** Why a file cannot be read as text. */
export type UnreadableReason = 'binary' | 'not UTF-8' | 'not UTF-16'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** Thrown for bytes that are no text. */
export class UnreadableDraft extends Error {
  override readonly name = 'UnreadableDraft'
  readonly reason: UnreadableReason
  /** Offset of the first byte that is wrong. */
  readonly offset?: number
  /** Line of that byte, counted from 1. */
  readonly line?: number

  constructor(message: string, reason: UnreadableReason, place: { offset?: number; line?: number } = {}) {
    super(message)
    this.reason = reason
    this.offset = place.offset
    this.line = place.line
  }
}

/**
 * A file's bytes as text: UTF-8, or UTF-16 where a byte-order mark says so.
 * The mark stays in the text as U+FEFF, so that offsets count it.
 *
 * @throws {UnreadableDraft} for binary data and for bytes that the encoding does not allow
 */
export function decode(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes)
  if (encoding !== 'utf-8') return decodeUtf16(bytes, encoding)
  refuseBinary(bytes)
  if (!isUtf8(bytes)) throw notUtf8(bytes)
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}

function notUtf8(bytes: Uint8Array): UnreadableDraft {
  const offset = firstByteNotUtf8(bytes)
  const line = lineOf(bytes, offset)
  return new UnreadableDraft(
    `Unexpected byte ${hex(bytes[offset])} at offset ${offset} (line ${line}), expected UTF-8; save the file as UTF-8`,
    'not UTF-8',
    { offset, line }
  )
}

/**
 * A text as the bytes of a file, the other way round: `encode(decode(bytes), encodingOf(bytes))` is `bytes`.
 *
 * @param text with its byte-order mark, if it has one
 */
export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8')
  const bytes = Buffer.from(text, 'utf16le')
  return encoding === 'utf-16be' ? bytes.swap16() : bytes
}

/** The encoding of a file: UTF-8 where no byte-order mark says otherwise. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
}

function decodeUtf16(bytes: Uint8Array, encoding: Encoding): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new UnreadableDraft(`Unexpected data behind a ${encoding.toUpperCase()} byte-order mark`, 'not UTF-16')
  }
}

const signatures: readonly [what: string, bytes: readonly number[]][] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive or a Word document', [0x50, 0x4b, 0x03, 0x04]],
  ['an RTF document', [0x7b, 0x5c, 0x72, 0x74, 0x66]]
]

function refuseBinary(bytes: Uint8Array): void {
  const signature = signatures.find(([, start]) => start.every((byte, index) => bytes[index] === byte))
  if (signature)
    throw new UnreadableDraft(`Unexpected file format: this is ${signature[0]}, expected text`, 'binary', { offset: 0 })
  const offset = bytes.indexOf(0)
  if (offset < 0) return
  const message = `Unexpected binary data at offset ${offset}, expected text in UTF-8, or in UTF-16 with a byte-order mark`
  throw new UnreadableDraft(message, 'binary', { offset })
}

/** The offset of the first byte that no UTF-8 sequence allows; the length where all are right. */
function firstByteNotUtf8(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length === 0) return at
    at += length
  }
  return at
}

/** Length of the well-formed sequence at `at`, or 0; the Unicode Standard, table 3-7. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]
  if (lead < 0x80) return 1
  if (lead < 0xc2 || lead > 0xf4) return 0
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  if (!(bytes[at + 1] >= lowest && bytes[at + 1] <= highest)) return 0
  for (let next = 2; next < length; next++) if ((bytes[at + next] & 0xc0) !== 0x80) return 0
  return length
}

function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1
  for (let at = 0; at < offset; at++) if (bytes[at] === 0x0a) line++
  return line
}

function hex(byte: number): string {
  return `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`
}

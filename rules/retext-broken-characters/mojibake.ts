import type { Span } from '@stet/core'

/** Characters that were read in the wrong encoding, and what they were. */
export interface Misreading extends Span {
  repaired: string
}

// What Windows-1252 has at 0x80 to 0x9F; bytes that it leaves open come through as control characters.
const upperRow = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const bytes = new Map<string, number>()
for (let byte = 0x80; byte < 0x100; byte++) bytes.set(String.fromCharCode(byte), byte)
for (let place = 0; place < upperRow.length; place++) bytes.set(upperRow[place], 0x80 + place)

// A first byte of UTF-8 and one that continues it, both read as Windows-1252 or Latin 1: "Ã©", "â€™", "ðŸ˜€".
const suspicious = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/g

// Made when the first misreading is met: it loads tables that most drafts never need.
let decoder: InstanceType<typeof TextDecoder> | undefined

/** UTF-8 that was read as Windows-1252 or Latin 1, once or twice over: "â€™" for "’", "Ã©" for "é". */
export function* findMojibake(text: string): Generator<Misreading> {
  suspicious.lastIndex = 0
  for (let match = suspicious.exec(text); match; match = suspicious.exec(text)) {
    const start = match.index
    const end = endOfRun(text, start)
    const repaired = repair(text.slice(start, end), text[end] ?? ' ')
    if (repaired === undefined) {
      suspicious.lastIndex = start + 1
      continue
    }
    suspicious.lastIndex = end
    yield { start, end, repaired }
  }
}

function endOfRun(text: string, start: number): number {
  let end = start
  while (end < text.length && bytes.has(text[end])) end++
  return end
}

const deepest = 3

// The text that the run was, where every layer of it decodes and what comes out is what a newspaper prints.
function repair(run: string, next: string): string | undefined {
  let repaired: string | undefined
  let layer = run
  for (let depth = 0; depth < deepest; depth++) {
    const decoded = decode(layer)
    if (decoded === undefined) break
    repaired = layer = decoded
  }
  if (repaired === undefined || !plausible.test(repaired)) return undefined
  // “SÄ–” and “CAFÉ”: a capital before a dash or a quotation mark reads as UTF-8 too.
  return ambiguous.test(run) && !/\p{Ll}/u.test(next) ? undefined : repaired
}

const plausible =
  /^[\u00a0-\u017f\u0192\u02c6\u02dc\u0218-\u021b\u0391-\u03c9\u0400-\u04ff\u2010-\u2027\u202f-\u203a\u20ac\u2122\u2190-\u2193\u2212\ufeff\u{1f300}-\u{1faff}]+$/u
const ambiguous = /^[\u00c4-\u00df][‘’“”–—…›]$/

function decode(run: string): string | undefined {
  const encoded = new Uint8Array(run.length)
  for (let index = 0; index < run.length; index++) {
    const byte = bytes.get(run[index])
    if (byte === undefined) return undefined
    encoded[index] = byte
  }
  try {
    decoder ??= new TextDecoder('utf-8', { fatal: true })
    return decoder.decode(encoded)
  } catch {
    return undefined
  }
}

// "company?s", "don?t": the apostrophe was lost on the way through ASCII.
const lostApostrophe = /\?(?:s|t|re|ve|ll|d|m)(?![\p{L}\d=&_/])/gu

/** Question marks in the place of an apostrophe: "company?s" for "company’s". */
export function* findLostApostrophes(text: string): Generator<Misreading> {
  for (const { index } of text.matchAll(lostApostrophe)) {
    let start = index
    while (start > 0 && /\p{L}/u.test(text[start - 1])) start--
    // "example.org/search?s" is an address.
    if (start === index || /[/.]/.test(text[start - 1] ?? '')) continue
    let end = index + 1
    while (end < text.length && /\p{L}/u.test(text[end])) end++
    yield { start, end, repaired: text.slice(start, end).replace('?', '’') }
  }
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: '\u00a0',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  eacute: 'é',
  pound: '£',
  euro: '€'
}

const entity = new RegExp(`&(?:amp;)*(?:(${Object.keys(entities).join('|')})|#(\\d{2,6})|#x([\\da-f]{2,5}));`, 'gi')

/** Character references that were shown instead of decoded, once or several times over: "&amp;", "&#8217;", "&amp;nbsp;". */
export function* findEntities(text: string): Generator<Misreading> {
  for (const match of text.matchAll(entity)) {
    const [whole, name, decimal, hex] = match
    const repaired = name
      ? entities[name.toLowerCase()]
      : String.fromCodePoint(Number.parseInt(decimal ?? hex, decimal ? 10 : 16))
    yield { start: match.index, end: match.index + whole.length, repaired }
  }
}

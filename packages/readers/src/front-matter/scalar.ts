import { isScalar, type Node } from 'yaml'
import { type Substitution, writeDecoded } from '../notation.ts'
import type { ProseWriter } from '../prose-writer.ts'

/**
 * Writes a YAML scalar as the text it stands for.
 *
 * @param base offset of the YAML in the file
 */
export function writeScalar(writer: ProseWriter, source: string, base: number, node: Node): void {
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return
  const start = base + node.range[0]
  const end = base + node.range[1]
  switch (node.type) {
    case 'QUOTE_DOUBLE':
      write(start + 1, end - 1, escapesIn(source, start + 1, end - 1))
      break
    case 'QUOTE_SINGLE':
      write(start + 1, end - 1, doubledQuotesIn(source, start + 1, end - 1))
      break
    case 'BLOCK_FOLDED':
    case 'BLOCK_LITERAL': {
      const body = source.indexOf('\n', start) + 1
      write(body, end, indentationIn(source, body, end, node.type === 'BLOCK_FOLDED'))
      break
    }
    default:
      write(start, end, foldsIn(source, start, end))
  }

  function write(from: number, to: number, substitutions: readonly Substitution[]): void {
    const expected = (node as { value: string }).value
    writeDecoded(writer, source, { from, to, expected }, substitutions)
  }
}

const named: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '0': '\0',
  _: '\u00a0',
  N: '\u0085',
  L: '\u2028',
  P: '\u2029',
  a: '\u0007',
  b: '\b',
  e: '\u001b',
  f: '\f',
  v: '\v'
}

/** YAML 1.2.2, 5.7: escaped characters of a double-quoted scalar, and its folded lines. */
function escapesIn(source: string, from: number, to: number): Substitution[] {
  const escaped = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(\r?\n[ \t]*)|([\s\S]))|\r?\n\s*/g
  return matchesIn(source, from, to, escaped).map((match) => {
    const { 0: written, 1: two, 2: four, 3: eight, 4: line, 5: letter } = match
    const hex = two ?? four ?? eight
    const value =
      hex !== undefined
        ? characterOf(hex)
        : line !== undefined
          ? ''
          : letter !== undefined
            ? (named[letter] ?? letter)
            : folded(written)
    return { at: match.index, length: written.length, value }
  })
}

function characterOf(hex: string): string {
  const code = Number.parseInt(hex, 16)
  return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code)
}

function doubledQuotesIn(source: string, from: number, to: number): Substitution[] {
  return matchesIn(source, from, to, /''|\r?\n\s*/g).map(({ 0: written, index }) => ({
    at: index,
    length: written.length,
    value: written === "''" ? "'" : folded(written)
  }))
}

function foldsIn(source: string, from: number, to: number): Substitution[] {
  return matchesIn(source, from, to, /\r?\n\s*/g).map(({ 0: written, index }) => ({
    at: index,
    length: written.length,
    value: folded(written)
  }))
}

/** A line break inside a scalar is a space; each further one is a line break. */
function folded(breaks: string): string {
  const count = breaks.split('\n').length - 1
  return count > 1 ? '\n'.repeat(count - 1) : ' '
}

/** Indentation of a block scalar; folded lines become one. */
function indentationIn(source: string, from: number, to: number, folds: boolean): Substitution[] {
  const breaks = matchesIn(source, from, to, /(?:\r?\n[ \t]*)+/g)
  const first = /^[ \t]*/.exec(source.slice(from, Math.min(to, from + 200)))?.[0].length ?? 0
  const inner = breaks.map(({ 0: written, index }) => {
    const last = index + written.length >= to
    return {
      at: index,
      length: Math.min(written.length, to - index),
      value: last ? '\n' : folds ? folded(written) : '\n'.repeat(written.split('\n').length - 1)
    }
  })
  return first > 0 ? [{ at: from, length: first, value: '' }, ...inner] : inner
}

function matchesIn(source: string, from: number, to: number, pattern: RegExp): RegExpExecArray[] {
  return [...source.slice(from, to).matchAll(pattern)].map((match) => {
    match.index += from
    return match as RegExpExecArray
  })
}

import type { ProseWriter } from './prose-writer.ts'

/** A stretch of the file that stands for other text than itself: an entity, an escape, a folded line break. */
export interface Substitution {
  /** Offset in the file. */
  at: number
  length: number
  value: string
}

/**
 * Writes a stretch of the file as the text it stands for: its substitutions
 * by their values, all else copied. Where that is not the text that the
 * format's parser has read there, the parser's text is written as one piece.
 *
 * @param substitutions in order, inside the stretch
 */
export function writeDecoded(
  writer: ProseWriter,
  source: string,
  { from, to, expected }: { from: number; to: number; expected: string },
  substitutions: readonly Substitution[]
): void {
  if (decoded(source, from, to, substitutions) !== expected) {
    writer.write(expected, from, to)
    return
  }
  let at = from
  for (const substitution of substitutions) {
    writer.copy(at, substitution.at)
    writer.write(substitution.value, substitution.at, substitution.at + substitution.length)
    at = substitution.at + substitution.length
  }
  writer.copy(at, to)
}

function decoded(source: string, from: number, to: number, substitutions: readonly Substitution[]): string {
  let text = ''
  let at = from
  for (const substitution of substitutions) {
    text += source.slice(at, substitution.at) + substitution.value
    at = substitution.at + substitution.length
  }
  return text + source.slice(at, to)
}

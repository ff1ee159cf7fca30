/** What one speaker says before another does, or a paragraph of notes. */
export interface Turn {
  /** As the transcript labels it. */
  speaker?: string
  text: string
  /** The file, as it is told to people. */
  path: string
  /** Where the lines of the text begin in it, as offsets in `text`, and their numbers in the file from 1. */
  lines: readonly (readonly [offset: number, line: number])[]
}

/** The line of a file on which an offset of a turn stands. */
export function lineAt({ lines }: Turn, offset: number): number {
  return lines.findLast(([start]) => start <= offset)?.[1] ?? 1
}

import type { FixResult } from '@stet/engine/fix'
import { printable } from '@stet/reporter'
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import { wantsColor } from '../terminal.ts'

/**
 * The change of a draft as a unified diff, which `git apply` and `patch -p1` take; nothing where there is none. A terminal gets
 * it with control characters written out.
 */
export function patchOf({ path, before, draft }: FixResult, stream: NodeJS.WriteStream, color?: boolean): string {
  if (before === undefined || !draft) return ''
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, draft.source, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY
  })
  const paint = wantsColor(stream, color) ? painted : (line: string) => line
  if (!stream.isTTY) return patch.split('\n').map(paint).join('\n')
  return patch
    .split('\n')
    .map((line) => paint(printable(line.replace(/\r$/, ''))))
    .join('\n')
}

const red = 31
const green = 32
const cyan = 36

function painted(line: string): string {
  const color = line.startsWith('@@') ? cyan : /^\+(?!\+\+ )/.test(line) ? green : /^-(?!-- )/.test(line) ? red : undefined
  return color === undefined ? line : `\u001b[${color}m${line}\u001b[39m`
}

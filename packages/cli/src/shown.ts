import { relative } from 'node:path'

/** A path from where the user is. */
export function shown(path: string): string {
  const within = relative(process.cwd(), path)
  return within === '' ? '.' : within.startsWith('..') ? path : within
}

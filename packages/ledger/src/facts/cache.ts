import { closeSync, existsSync, fstatSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Fact, FactProblem } from './fact.ts'
import type { FactColumns } from './fact-index.ts'
import { Facts } from './facts.ts'
import type { FileState } from './folder.ts'

/** A file as it was when the cache was written: its facts are those from `first` on. */
export interface CachedFile {
  state: FileState
  first: number
  count: number
  problems: readonly FactProblem[]
}

/** Raised with every change in how a cache is written; one of another version is not read. */
const VERSION = 2
const MAGIC = 0x74455453

const kinds = {
  units: Uint16Array,
  wordStarts: Uint32Array,
  wordSlots: Uint32Array,
  longest: Uint8Array,
  phraseWords: Uint32Array,
  phraseStarts: Uint32Array,
  phraseSlots: Uint32Array,
  subjects: Uint32Array,
  measures: Uint8Array,
  rows: Uint32Array,
  rowSlots: Uint32Array
}

const columnNames = Object.keys(kinds) as (keyof FactColumns)[]

interface Head {
  files: CachedFile[]
  problems: FactProblem[]
  /** Length of each part in items, in the order in which they stand. */
  lengths: number[]
}

/*
 * One file, `.stet-cache/facts.bin`: magic number, version, length of the head and of the whole in bytes; the
 * head as JSON; the columns, each at a multiple of four bytes; where each fact's JSON starts; the facts as JSON.
 */
function pathIn(folder: string): string {
  return join(folder, '.stet-cache', 'facts.bin')
}

/** A folder's cache; undefined where there is none that can be trusted. */
export function readCache(folder: string): { files: CachedFile[]; facts: Facts } | undefined {
  try {
    const bytes = readWhole(pathIn(folder))
    const [magic, version, headLength, length] = new Uint32Array(bytes, 0, 4)
    if (magic !== MAGIC || version !== VERSION || length !== bytes.byteLength) return undefined
    const { files, problems, lengths } = JSON.parse(Buffer.from(bytes, 16, headLength).toString()) as Head
    let offset = aligned(16 + headLength)
    const take = <Column>(Kind: new (bytes: ArrayBuffer, offset: number, length: number) => Column, count: number): Column => {
      const column = new Kind(bytes, offset, count)
      offset = aligned(offset + count * (Kind as unknown as { BYTES_PER_ELEMENT: number }).BYTES_PER_ELEMENT)
      return column
    }
    const columns = Object.fromEntries(
      columnNames.map((name, index) => [name, take<unknown>(kinds[name], lengths[index])])
    ) as unknown as FactColumns
    const starts = take(Uint32Array, lengths[columnNames.length])
    const json = Buffer.from(bytes, offset)
    const at = (number: number): Fact => JSON.parse(json.toString('utf8', starts[number], starts[number + 1]))
    return { files, facts: new Facts(starts.length - 1, at, columns, problems) }
  } catch {
    return undefined
  }
}

/** Writes a folder's cache, whole or not at all; a folder that may not be written to stays without one. */
export function writeCache(
  folder: string,
  {
    files,
    problems,
    columns,
    facts
  }: { files: CachedFile[]; problems: FactProblem[]; columns: FactColumns; facts: readonly Fact[] }
): void {
  const path = pathIn(folder)
  const draft = `${path}-${process.pid}`
  try {
    makeFolder(join(folder, '.stet-cache'))
    writeFileSync(draft, bytesOf(files, problems, columns, facts))
    renameSync(draft, path)
  } catch {
    rmSync(draft, { force: true })
  }
}

// The cache keeps itself out of the newsroom's repository.
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  mkdirSync(folder)
  writeFileSync(join(folder, '.gitignore'), '*\n')
}

function bytesOf(files: CachedFile[], problems: FactProblem[], columns: FactColumns, facts: readonly Fact[]): Buffer {
  const json = facts.map((fact) => Buffer.from(JSON.stringify(fact)))
  const starts = new Uint32Array(facts.length + 1)
  json.forEach(({ length }, index) => {
    starts[index + 1] = starts[index] + length
  })
  const parts = [...columnNames.map((name) => columns[name]), starts]
  const head = Buffer.from(JSON.stringify({ files, problems, lengths: parts.map(({ length }) => length) } satisfies Head))
  const pieces = [head, ...parts.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength))]
  const padded = pieces.flatMap((piece) => [piece, Buffer.alloc(aligned(piece.length) - piece.length)])
  const length = 16 + [...padded, ...json].reduce((sum, piece) => sum + piece.length, 0)
  return Buffer.concat([Buffer.from(Uint32Array.of(MAGIC, VERSION, head.length, length).buffer), ...padded, ...json], length)
}

function aligned(offset: number): number {
  return (offset + 3) & ~3
}

function readWhole(path: string): ArrayBuffer {
  const file = openSync(path, 'r')
  try {
    const bytes = new ArrayBuffer(fstatSync(file).size)
    let offset = 0
    while (offset < bytes.byteLength) {
      const count = readSync(file, new Uint8Array(bytes, offset))
      if (count === 0) break
      offset += count
    }
    return bytes
  } finally {
    closeSync(file)
  }
}

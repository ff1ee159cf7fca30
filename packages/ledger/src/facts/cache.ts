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
const VERSION = 5
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
 * One file, `.stet-cache/facts.bin`: magic number, version, length of the head, of all before the facts, and of the whole
 * in bytes; the head as JSON; the columns, each at a multiple of four bytes; where each fact's JSON starts; the facts as
 * JSON, of which only those are read that are asked for.
 */
const START = 20

function pathIn(folder: string): string {
  return join(folder, '.stet-cache', 'facts.bin')
}

/** A folder's cache; undefined where there is none that can be trusted. Its file stays open for as long as the process runs. */
export function readCache(folder: string): { files: CachedFile[]; facts: Facts } | undefined {
  try {
    const file = openSync(pathIn(folder), 'r')
    const cache = parsed(file)
    if (!cache) closeSync(file)
    return cache
  } catch {
    return undefined
  }
}

function parsed(file: number): { files: CachedFile[]; facts: Facts } | undefined {
  const [magic, version, headLength, factsStart, length] = new Uint32Array(read(file, 0, START))
  if (magic !== MAGIC || version !== VERSION || length !== fstatSync(file).size) return undefined
  const bytes = read(file, 0, factsStart)
  const { files, problems, lengths } = JSON.parse(Buffer.from(bytes, START, headLength).toString()) as Head
  let offset = aligned(START + headLength)
  const take = <Column>(Kind: ColumnKind<Column>, count: number): Column => {
    const column = new Kind(bytes, offset, count)
    offset = aligned(offset + count * Kind.BYTES_PER_ELEMENT)
    return column
  }
  const columns = Object.fromEntries(
    columnNames.map((name, index) => [name, take<unknown>(kinds[name], lengths[index])])
  ) as unknown as FactColumns
  const starts = take(Uint32Array, lengths[columnNames.length])
  const at = (number: number): Fact =>
    JSON.parse(Buffer.from(read(file, factsStart + starts[number], starts[number + 1] - starts[number])).toString())
  return { files, facts: new Facts(starts.length - 1, at, columns, problems) }
}

interface ColumnKind<Column> {
  new (bytes: ArrayBuffer, offset: number, length: number): Column
  readonly BYTES_PER_ELEMENT: number
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
  const factsStart = START + padded.reduce((sum, piece) => sum + piece.length, 0)
  const length = factsStart + starts[facts.length]
  return Buffer.concat(
    [Buffer.from(Uint32Array.of(MAGIC, VERSION, head.length, factsStart, length).buffer), ...padded, ...json],
    length
  )
}

function aligned(offset: number): number {
  return (offset + 3) & ~3
}

/** @throws {RangeError} where the file ends before */
function read(file: number, position: number, length: number): ArrayBuffer {
  const bytes = new ArrayBuffer(length)
  let offset = 0
  while (offset < length) {
    const count = readSync(file, new Uint8Array(bytes, offset), 0, length - offset, position + offset)
    if (count === 0) throw new RangeError('Unexpected end of the cache')
    offset += count
  }
  return bytes
}

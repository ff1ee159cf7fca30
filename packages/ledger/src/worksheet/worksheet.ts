import { Document, isMap, isScalar, LineCounter, type Pair, parseDocument, type Scalar, YAMLMap } from 'yaml'
import type { Claim, ClaimKind } from '../claims/claim.ts'
import { type Entry, isTouched, type Marks, markNames, type Status, statuses, type Was } from './entry.ts'
import { isSame, type Merged, mergeClaims } from './merge.ts'

const VERSION = 1

// Every value is the text that somebody typed: a telephone number keeps its leading zero.
const schema = 'failsafe'

const head = ` What was checked of this draft, a block a claim; written by \`stet claims --write\`, which keeps what you fill in.
 status: ${statuses.join(', ')}`

/** What keeps a worksheet from being read. Lines and columns count from 1. */
export interface WorksheetProblem {
  line: number
  column: number
  reason: string
}

/** A worksheet that cannot be read; it is left as it is. */
export class MalformedWorksheet extends Error {
  readonly problems: readonly WorksheetProblem[]

  constructor(problems: readonly WorksheetProblem[]) {
    super(problems.map(({ reason }) => reason).join('; '))
    this.problems = problems
  }
}

/**
 * The file that keeps what people found out about the claims of a draft. It is changed in place: comments, further
 * keys and the form of what people wrote stay as they are.
 */
export class Worksheet {
  readonly #yaml: Document
  #entries: readonly Entry[]

  private constructor(yaml: Document, entries: readonly Entry[]) {
    this.#yaml = yaml
    this.#entries = entries
  }

  static empty(): Worksheet {
    const yaml = new Document({ worksheet: String(VERSION), claims: {} }, { schema })
    yaml.commentBefore = head
    return new Worksheet(yaml, [])
  }

  /** @throws {MalformedWorksheet} */
  static parse(text: string): Worksheet {
    const lines = new LineCounter()
    const yaml = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines, prettyErrors: false, schema })
    const conflict = conflictAt(text)
    if (conflict) throw new MalformedWorksheet([conflict])
    const reading = new Reading(yaml, lines)
    const entries = reading.entries()
    if (reading.problems.length > 0) throw new MalformedWorksheet(reading.problems)
    return new Worksheet(yaml, entries)
  }

  get entries(): readonly Entry[] {
    return this.#entries
  }

  /** Lays the claims of the draft, as it stands now, over the worksheet; see `mergeClaims`. */
  update(claims: readonly Claim[]): Merged {
    const merged = mergeClaims(this.#entries, claims)
    this.#set(merged.entries)
    return merged
  }

  /**
   * Takes over what somebody filled in elsewhere, claim by claim.
   *
   * @returns what was left out, and why: nobody's work is written over
   */
  take(other: Worksheet): string[] {
    const theirs = new Map(other.entries.map((entry) => [entry.id, entry]))
    const refused: string[] = []
    const taken = this.#entries.map((entry) => {
      const mark = theirs.get(entry.id)
      theirs.delete(entry.id)
      if (!mark || !isTouched(mark)) return entry
      const reason = refusal(entry, mark)
      if (reason) refused.push(`${entry.id}: ${reason}`)
      return reason ? entry : withMarks(entry, mark)
    })
    this.#set(taken)
    return [...refused, ...[...theirs.keys()].map((id) => `${id}: unexpected claim, expected one of this worksheet`)]
  }

  /** Gives the day to what was checked without one. */
  date(day: string): void {
    this.#set(this.#entries.map((entry) => (entry.status === 'open' || entry.time ? entry : { ...entry, time: day })))
  }

  toString(): string {
    return this.#yaml.toString({ lineWidth: 0 })
  }

  #set(entries: readonly Entry[]): void {
    const claims = this.#yaml.get('claims')
    const map = isMap(claims) ? claims : new YAMLMap()
    if (map !== claims) this.#yaml.set('claims', map)
    map.flow = false
    for (const entry of entries) write(this.#yaml, map, entry)
    map.items.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    map.items.forEach(spaced)
    this.#entries = entries
  }
}

/** Why what somebody filled in elsewhere is not taken over, if so. */
function refusal(own: Entry, theirs: Entry): string | undefined {
  if (!isSame(own.claim, theirs.claim))
    return 'unexpected words of the claim, expected those of the draft as it stands: it was edited since'
  const differs = own.status !== 'open' && theirs.status !== 'open' && own.status !== theirs.status
  return differs && own.checker !== theirs.checker
    ? `unexpected status \`${theirs.status}\`, expected \`${own.status}\` as ${own.checker ?? 'somebody'} found`
    : undefined
}

function withMarks(entry: Entry, theirs: Marks): Entry {
  const given = markNames.filter((name) => theirs[name] && theirs[name] !== 'open').map((name) => [name, theirs[name]])
  return { ...entry, ...Object.fromEntries(given) }
}

function keyOf(pair: Pair): string {
  return String(isScalar(pair.key) ? pair.key.value : pair.key)
}

// A blank line before each block: git sees two blocks, not one hunk.
function spaced(pair: Pair, index: number): void {
  if (isScalar(pair.key)) pair.key.spaceBefore = index > 0
}

// The words of the claim stand between what one person fills in, that the claim is gone, and the next claim: git merges all three.
const order = ['kind', ...markNames, 'was', 'claim', 'gone']

function write(yaml: Document, map: YAMLMap, entry: Entry): void {
  const { id, ...fields } = entry
  let block = map.get(id)
  if (!isMap(block)) {
    block = yaml.createNode(Object.fromEntries(['kind', ...markNames, 'claim'].map((name) => [name, '']))) as YAMLMap
    map.add(yaml.createPair(id, block))
  }
  for (const name of order) setField(yaml, block as YAMLMap, name, fields[name as keyof typeof fields])
}

function setField(yaml: Document, block: YAMLMap, name: string, value: unknown): void {
  const node = block.get(name, true)
  if (name === 'was' || name === 'gone') {
    if (value === undefined) block.delete(name)
    else if (!node) insertBesideClaim(block, yaml.createPair(name, written(value)))
    else if (!isWritten(node, value)) block.set(name, yaml.createNode(written(value)))
  } else if (!isScalar(node)) block.set(name, yaml.createNode(value ?? ''))
  else if (textOf(node) !== (value ?? '')) {
    node.value = value ?? ''
    // A literal block of one line would keep its old form.
    node.type = undefined
  }
}

/** `was` and `gone` as they stand in the file. */
function written(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? given(value) : String(value)
}

function isWritten(node: unknown, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return isScalar(node) && node.value === String(value)
  return isMap(node) && Object.entries(value).every(([name, part]) => (node.get(name) ?? '') === (part ?? ''))
}

function insertBesideClaim(block: YAMLMap, pair: Pair): void {
  const claim = block.items.findIndex((item) => keyOf(item) === 'claim')
  const at = keyOf(pair) === 'was' ? claim : claim + 1
  block.items.splice(claim < 0 ? block.items.length : at, 0, pair)
}

/** What a scalar says; nothing where it says `null` or `~`. */
function textOf({ value, type }: Scalar): string {
  return type === 'PLAIN' && (value === '~' || value === 'null') ? '' : String(value ?? '')
}

/** A merge that nobody finished. */
function conflictAt(text: string): WorksheetProblem | undefined {
  const at = text.search(/^(?:<{7}|>{7}|\|{7}) /m)
  if (at < 0) return undefined
  return {
    line: text.slice(0, at).split('\n').length,
    column: 1,
    reason: 'unexpected conflict mark of git, expected a merge that is finished'
  }
}

const kinds: readonly ClaimKind[] = ['figure', 'date', 'name', 'quotation', 'comparison', 'superlative', 'event', 'attribution']

/** Reads a worksheet's YAML, and collects what is wrong with it. */
class Reading {
  readonly problems: WorksheetProblem[] = []
  readonly #yaml: Document
  readonly #lines: LineCounter

  constructor(yaml: Document, lines: LineCounter) {
    this.#yaml = yaml
    this.#lines = lines
    for (const { pos, message } of yaml.errors)
      this.#complain(pos[0], `unexpected YAML: ${message.split('\n', 1)[0].replace(/[.:]$/, '')}`)
  }

  entries(): Entry[] {
    const { contents } = this.#yaml
    if (this.problems.length > 0) return []
    if (!isMap(contents)) return this.#refuse(contents, 'unexpected content, expected `worksheet: 1` and `claims:`')
    const version = contents.get('worksheet', true)
    const number = isScalar(version) ? Number(version.value) : undefined
    if (number !== undefined && number > VERSION)
      return this.#refuse(version, `unexpected worksheet version ${number}, expected ${VERSION}: it was written by a newer Stet`)
    if (number !== VERSION)
      return this.#refuse(version ?? contents, `unexpected start of a worksheet, expected \`worksheet: ${VERSION}\``)
    const claims = contents.get('claims', true)
    if (claims === undefined || (isScalar(claims) && textOf(claims) === '')) return []
    if (!isMap(claims)) return this.#refuse(claims, 'unexpected `claims`, expected a block for each claim')
    return claims.items.flatMap((item) => this.#entry(item))
  }

  #entry(pair: Pair): Entry[] {
    const id = keyOf(pair)
    const block = pair.value
    if (!isMap(block))
      return this.#refuse(block ?? pair.key, `unexpected value of claim \`${id}\`, expected its kind, status and words`)
    const before = this.problems.length
    const text = (name: string) => this.#text(block, name)
    const was = block.get('was', true)
    const entry: Entry = {
      id,
      kind: this.#oneOf(block, 'kind', kinds) ?? 'event',
      status: this.#oneOf(block, 'status', statuses) ?? 'open',
      ...given({ checker: text('checker'), source: text('source'), time: text('time'), comment: text('comment') }),
      claim: text('claim') ?? '',
      ...(isMap(was) && { was: this.#was(was) }),
      ...(block.get('gone') === 'true' && { gone: true })
    }
    if (entry.claim === '') this.#refuse(pair.key, `unexpected claim \`${id}\` without \`claim:\`, expected the draft's words`)
    return this.problems.length > before ? [] : [entry]
  }

  #was(block: YAMLMap): Was {
    const text = (name: string) => this.#text(block, name)
    const status = this.#oneOf(block, 'status', statuses)
    return { claim: text('claim') ?? '', ...given({ status, checker: text('checker'), time: text('time') }) }
  }

  #text(block: YAMLMap, name: string): string | undefined {
    const node = block.get(name, true)
    if (node === undefined) return undefined
    if (isScalar(node)) return textOf(node) || undefined
    this.#refuse(node, `unexpected value of \`${name}\`, expected text`)
    return undefined
  }

  #oneOf<Value extends ClaimKind | Status>(block: YAMLMap, name: string, values: readonly Value[]): Value | undefined {
    const text = this.#text(block, name)
    const known = values.find((value) => value === text)
    if (text !== undefined && !known)
      this.#refuse(block.get(name, true), `unexpected ${name} \`${text}\`, expected one of: ${values.join(', ')}`)
    return known
  }

  #refuse(node: unknown, reason: string): [] {
    const range = (node as { range?: [number, number, number] | null } | null)?.range
    this.#complain(range?.[0] ?? 0, reason)
    return []
  }

  #complain(offset: number, reason: string): void {
    const { line, col } = this.#lines.linePos(offset)
    this.problems.push({ line: Math.max(line, 1), column: Math.max(col, 1), reason })
  }
}

function given<Fields extends object>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Fields>
}

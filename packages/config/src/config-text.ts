import { type Document, isCollection, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import type { ConfigProblem } from './config.ts'

/** Keys and indexes that lead to a value. */
export type Path = readonly (string | number)[]

/** The text of a config file, YAML or JSON, parsed; it knows where each value stands. */
export class ConfigText {
  readonly path: string
  /** The parsed value; undefined where the text cannot be parsed or is empty. */
  readonly value: unknown
  /** What the parser refuses. */
  readonly problems: readonly ConfigProblem[]
  readonly #document: Document
  readonly #lines = new LineCounter()
  readonly #root: Path

  /** @param root where in the file the config stands: `['stet']` in package.json */
  constructor(path: string, text: string, root: Path = []) {
    this.path = path
    this.#root = root
    this.#document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: this.#lines, prettyErrors: false })
    makeWellFormed(this.#document)
    const { value, error } = valueAt(this.#document, root)
    this.value = value
    this.problems = [
      ...this.#document.errors.map(({ code, pos, message }) =>
        this.#problem(
          pos[0],
          code === 'MULTIPLE_DOCS' ? 'Unexpected second document, expected one' : `Unexpected syntax: ${firstLine(message)}`
        )
      ),
      ...(error ? [this.#problem(0, `Unexpected syntax: ${firstLine(error)}`)] : [])
    ]
  }

  /** A problem with the value at a path, or with the nearest one around it that is written out. */
  problemAt(path: Path, reason: string): ConfigProblem {
    for (let length = path.length; length >= 0; length--) {
      const node = this.#document.getIn([...this.#root, ...path.slice(0, length)], true)
      if (isNode(node) && node.range) return this.#problem(node.range[0], reason)
    }
    return this.#problem(0, reason)
  }

  /** A problem with a key of the mapping at a path. */
  problemAtKey(path: Path, key: string, reason: string): ConfigProblem {
    const map =
      path.length + this.#root.length === 0 ? this.#document.contents : this.#document.getIn([...this.#root, ...path], true)
    const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key) : undefined
    const range = isScalar(pair?.key) ? pair.key.range : undefined
    return range ? this.#problem(range[0], reason) : this.problemAt(path, reason)
  }

  #problem(offset: number, reason: string): ConfigProblem {
    const { line, col } = this.#lines.linePos(offset)
    return { kind: 'config', path: this.path, line: Math.max(line, 1), column: Math.max(col, 1), reason }
  }
}

// "\ud800" can be written, but half a character can be in no path that leads to a value.
function makeWellFormed(document: Document): void {
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string') node.value = node.value.replace(/\p{Surrogate}/gu, '\ufffd')
    }
  })
}

function valueAt(document: Document, root: Path): { value?: unknown; error?: string } {
  if (document.errors.length > 0) return {}
  const node = root.length > 0 ? document.getIn(root, true) : document.contents
  try {
    return { value: (isCollection(node) || isScalar(node) ? node.toJS(document) : undefined) ?? undefined }
  } catch (error) {
    // A chain of aliases that would grow without bounds is refused here.
    return { error: (error as Error).message }
  }
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0].replace(/[.:]$/, '')
}

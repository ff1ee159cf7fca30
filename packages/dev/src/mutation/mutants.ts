import { parseSync } from 'rolldown/utils'

/** A source with one threshold moved, or one boundary let in or out. */
export interface Mutant {
  /** Line of the change, from 1. */
  line: number
  /** What stands there, and what the mutant has instead: "most = 20", "21". */
  original: string
  replacement: string
  source: string
}

interface Node {
  type: string
  start: number
  end: number
  [field: string]: unknown
}

const boundaries: Readonly<Record<string, string>> = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' }

// A comment that ends right before a constant.
const exempt = /\/\/ No threshold: .*\n(?:export )?$/

/**
 * Every mutant of a module: numbers that are a constant, an option's default or a reach, or are compared with something,
 * one up and one down (a tenth, where they are no integer), and the boundaries of the comparisons with whole ones. 0 and 1
 * ask whether there is any, and the test of a loop says where a text ends: neither is a threshold. Nor is a constant below
 * a comment that says so, as "No threshold: a kind of token."
 */
export function mutantsOf(path: string, source: string): Mutant[] {
  const { program } = parseSync(path, source)
  const mutants: Mutant[] = []
  const constants = new Set<string>()
  walk(program as unknown as Node, (node) => {
    if (node.type !== 'VariableDeclaration' || node.kind !== 'const') return
    for (const declarator of node.declarations as Node[]) {
      const { id, init } = declarator
      if (!isThreshold(init) || exempt.test(source.slice(0, node.start))) continue
      if (Number.isInteger(init.value)) constants.add((id as Node).name as string)
      moveNumber(init, declarator)
    }
  })
  walk(program as unknown as Node, (node) => {
    for (const number of [...defaultOf(node), ...reachesOf(node)]) moveNumber(number, node)
    if (node.type !== 'BinaryExpression' || !((node.operator as string) in boundaries)) return
    const numbers = [...numbersIn(node.left as Node), ...numbersIn(node.right as Node)]
    for (const number of numbers) moveNumber(number, node)
    if (numbers.some(({ value }) => Number.isInteger(value)) || namesIn(node).some((name) => constants.has(name)))
      moveBoundary(node)
  })
  return mutants

  function moveNumber({ value, start, end }: NumberLiteral, within: Node): void {
    for (const other of Number.isInteger(value) ? [value + 1, value - 1] : [value * 1.1, value * 0.9])
      add(within, start, end, String(Number(other.toPrecision(6))))
  }

  function moveBoundary({ left, right, operator, ...rest }: Node): void {
    const from = (left as Node).end
    const at = from + source.slice(from, (right as Node).start).indexOf(operator as string)
    add(rest as Node, at, at + (operator as string).length, boundaries[operator as string])
  }

  function add(within: Node, start: number, end: number, replacement: string): void {
    mutants.push({
      line: source.slice(0, start).split('\n').length,
      original: source.slice(within.start, within.end).replace(/\s+/g, ' '),
      replacement: `${source.slice(within.start, start)}${replacement}${source.slice(end, within.end)}`.replace(/\s+/g, ' '),
      source: source.slice(0, start) + replacement + source.slice(end)
    })
  }
}

// Loops end where the text does, or at a reach before it: `token <= Math.min(last, first + 4)`.
const loops = new Set(['ForStatement', 'WhileStatement', 'DoWhileStatement'])

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node)
  for (const [field, value] of Object.entries(node)) {
    const seen =
      field === 'test' && loops.has(node.type) ? (inner: Node) => inner.type === 'CallExpression' && visit(inner) : visit
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, seen)
  }
}

// An option's: `default: 17`.
function* defaultOf({ type, key, value }: Node): Generator<NumberLiteral> {
  if (type === 'Property' && (key as Node).name === 'default' && isThreshold(value)) yield value
}

// How far something is looked for: `Math.min(last, first + 4)`.
function* reachesOf({ type, callee, arguments: given }: Node): Generator<NumberLiteral> {
  if (type !== 'CallExpression' || ((callee as Node).object as Node | undefined)?.name !== 'Math') return
  const { name } = (callee as Node).property as Node
  if (name === 'min' || name === 'max') for (const argument of given as Node[]) yield* numbersIn(argument)
}

// The numbers of a sum, not those that are handed to a function or look up a place: `low * 3`, but not `text[at - 2]`.
function* numbersIn(node: Node): Generator<NumberLiteral> {
  if (isThreshold(node)) yield node
  else if (node.type === 'BinaryExpression' && !((node.operator as string) in boundaries)) {
    yield* numbersIn(node.left as Node)
    yield* numbersIn(node.right as Node)
  }
}

function namesIn({ left, right }: Node): string[] {
  return [left as Node, right as Node].filter(({ type }) => type === 'Identifier').map(({ name }) => name as string)
}

interface NumberLiteral extends Node {
  value: number
}

function isThreshold(node: unknown): node is NumberLiteral {
  return isNode(node) && node.type === 'Literal' && typeof node.value === 'number' && node.value !== 0 && node.value !== 1
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
}

import type { Fact, FactProblem } from './fact.ts'
import { type FactColumns, FactIndex } from './fact-index.ts'

/** The facts of a folder. One that comes from a cache is made when it is asked for. */
export class Facts {
  readonly index: FactIndex
  readonly length: number
  /** What is wrong in the folder's files. */
  readonly problems: readonly FactProblem[]
  readonly #at: (number: number) => Fact

  constructor(length: number, at: (number: number) => Fact, columns: FactColumns, problems: readonly FactProblem[]) {
    this.length = length
    this.#at = at
    this.index = new FactIndex(columns)
    this.problems = problems
  }

  static of(facts: readonly Fact[], columns: FactColumns, problems: readonly FactProblem[]): Facts {
    return new Facts(facts.length, (number) => facts[number], columns, problems)
  }

  /** The fact of a number. */
  at(number: number): Fact {
    return this.#at(number)
  }

  /** Some facts in their order. */
  range(first: number, count: number): Fact[] {
    return Array.from({ length: count }, (_, index) => this.at(first + index))
  }

  /** All facts, by file and line. */
  [Symbol.iterator](): IterableIterator<Fact> {
    return this.range(0, this.length)[Symbol.iterator]()
  }
}

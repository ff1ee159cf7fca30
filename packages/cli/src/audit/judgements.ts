import { appendFileSync, existsSync, readFileSync } from 'node:fs'

export type Verdict = 'right' | 'wrong' | 'unsure'

const verdicts: readonly Verdict[] = ['right', 'wrong', 'unsure']

/** A line of the judgements' file that cannot be read. */
export class MalformedJudgement extends Error {
  readonly line: number

  constructor(line: number, text: string) {
    super(`Unexpected \`${text.slice(0, 60)}\`, expected a line like {"id": "…", "rule": "…", "verdict": "right"}`)
    this.line = line
  }
}

/**
 * What a person said of each hit, kept in a file of one JSON object a line.
 * A verdict is on disk as soon as it is given; a later one overrules an earlier.
 */
export class Judgements {
  readonly #path: string
  readonly #verdicts = new Map<string, Verdict>()

  /** @throws {MalformedJudgement} */
  constructor(path: string) {
    this.#path = path
    if (!existsSync(path)) return
    readFileSync(path, 'utf8')
      .split('\n')
      .forEach((line, index) => {
        if (line.trim() !== '') this.#read(line, index + 1)
      })
  }

  get(id: string): Verdict | undefined {
    return this.#verdicts.get(id)
  }

  set(id: string, verdict: Verdict, about: { rule: string; path: string; line: number }): void {
    this.#verdicts.set(id, verdict)
    appendFileSync(this.#path, `${JSON.stringify({ id, ...about, verdict })}\n`)
  }

  #read(line: string, number: number): void {
    let value: { id?: unknown; verdict?: unknown }
    try {
      value = JSON.parse(line)
    } catch {
      throw new MalformedJudgement(number, line)
    }
    const verdict = verdicts.find((known) => known === value?.verdict)
    if (typeof value?.id !== 'string' || !verdict) throw new MalformedJudgement(number, line)
    this.#verdicts.set(value.id, verdict)
  }
}

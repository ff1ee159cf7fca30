/** An example in a rule's readme: a fence that says what the rule makes of its text. */
export interface Example {
  verdict: 'flagged' | 'ok' | 'missed'
  /** `text`, `md` or `html`. */
  format: string
  text: string
  /** The rule's options; `house` in the fence's JSON is the house lists. */
  options: Record<string, unknown>
  house: Record<string, unknown>
  /** Of a `flagged` example: what the rule prints, from the `report` fence behind it. */
  report?: string
  /** Line of the fence in the readme, from 1. */
  line: number
}

const fence = /^```(\w+) (flagged|ok|missed|report)(?: (\{.*\}))?\n([\s\S]*?)^```$/gm

/** @throws {Error} when a `flagged` example has no `report` behind it, or a fence's JSON is malformed */
export function parseExamples(readme: string): Example[] {
  const examples: Example[] = []
  for (const match of readme.matchAll(fence)) {
    const [, format, verdict, json, body] = match
    const line = readme.slice(0, match.index).split('\n').length
    const text = body.replace(/\n$/, '')
    if (verdict === 'report') {
      const flagged = examples.at(-1)
      if (flagged?.verdict !== 'flagged' || flagged.report !== undefined)
        throw new Error(`Unexpected report in line ${line}, expected a flagged example before it`)
      flagged.report = text
      continue
    }
    const { house = {}, ...options } = json ? JSON.parse(json) : {}
    examples.push({
      verdict: verdict as Example['verdict'],
      format,
      text,
      options,
      house,
      line
    })
  }
  return examples
}

/**
 * Stands in for Vitest in a bundle of tests that are run many times over in one process: it keeps the cases instead of
 * reporting on them. `expect` is Vitest's own.
 */
import { expect } from 'vitest'

export { expect }

type Case = () => unknown

/** The cases of this bundle, in order. */
export const cases: Case[] = []

export const it = Object.assign((_name: string, body: Case) => void cases.push(body), {
  each: eachOf((body, row) => cases.push(() => body(...row))),
  skip: () => undefined,
  skipIf: (skipped: boolean) => (_name: string, body: Case) => void (skipped || cases.push(body))
})

export const test = it

export const describe = Object.assign((_name: string, body: Case) => void body(), {
  each: eachOf((body, row) => body(...row)),
  skip: () => undefined,
  skipIf: (skipped: boolean) => (_name: string, body: Case) => void (skipped || body())
})

type Body = (...row: unknown[]) => unknown

function eachOf(run: (body: Body, row: unknown[]) => void) {
  return (rows: readonly unknown[]) => (_name: string, body: Body) => {
    for (const row of rows) run(body, Array.isArray(row) ? row : [row])
  }
}

import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { root } from '../workspace.ts'
import { reportOn } from './report.ts'
import { samples } from './samples.ts'

it.each(samples())('samples/$slug/report.txt is what the tool prints (`pnpm samples` writes it)', (sample) => {
  expect(reportOn(sample)).toBe(readFileSync(`${root}samples/${sample.slug}/report.txt`, 'utf8'))
})

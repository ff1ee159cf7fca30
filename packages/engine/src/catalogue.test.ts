import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Configs } from '@stet/config'
import { optionsOf } from '@stet/core'
import { expect, it } from 'vitest'
import { catalogue } from './catalogue.ts'

it('knows each rule by a name of its own', () => {
  const names = catalogue.map(({ meta }) => meta.ruleId)
  expect(new Set(names).size).toBe(names.length)
  expect(names).toContain('suppression')
})

it('has defaults that a config may state', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stet-catalogue-'))
  const rules = Object.fromEntries(
    catalogue.map((spec) => [spec.meta.ruleId, [spec.meta.severity, optionsOf({ ...spec, check: () => [] })]])
  )
  writeFileSync(join(folder, '.stetrc.json'), JSON.stringify({ rules }))
  const { problems } = await new Configs(catalogue).in(folder)
  rmSync(folder, { recursive: true })
  expect(problems).toEqual([])
})

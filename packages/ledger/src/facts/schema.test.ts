import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readFacts } from './read.ts'
import { factSchema } from './schema.ts'

const sample = readFileSync(
  fileURLToPath(new URL('../../../../samples/strategic-diplomacy/facts/defense-budget.yaml', import.meta.url)),
  'utf8'
)

it('is published as it is', async () => {
  await expect(`${JSON.stringify(factSchema, null, 2)}\n`).toMatchFileSnapshot('../../fact.schema.json')
})

describe('another validator judges as the reader does', () => {
  const validate = new Ajv({ strict: false }).compile(structuredClone(factSchema))
  const fact = { statement: 's', subject: 'Lund', measure: 'm', quantity: 3, unit: 'people', source: { title: 't' } }
  const { unit: _, ...withoutUnit } = fact
  const { quantity: __, ...withoutQuantity } = fact
  it.each([
    ['the sample', parse(sample), true],
    ['one fact', fact, true],
    ['no unit', withoutUnit, false],
    ['a unit alone', { ...withoutQuantity, date: 2020 }, false],
    ['two values', { ...fact, date: 2020 }, false],
    ['a key that is none', [{ ...fact, note: 'n' }], false],
    ['no source', [{ ...fact, source: undefined }].map((one) => JSON.parse(JSON.stringify(one))), false]
  ])('%s', (_, value, isRight) => {
    expect(validate(value)).toBe(isRight)
    expect(readFacts('a.yaml', JSON.stringify(value)).problems.length === 0).toBe(isRight)
  })
})

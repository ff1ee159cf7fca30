import type { OptionSpec } from '@stet/core'
import type { RuleSpec } from './config.ts'

export type JsonSchema = { readonly [keyword: string]: unknown }

/** The words that a rule's entry may be. `true` and `false` are what YAML 1.1 makes of `on` and `off`. */
const severities = ['off', 'on', 'info', 'warning', 'error', false, true]

/**
 * The JSON Schema of a config file, `stetrc.schema.json`, made from the
 * rules. `errorMessage` says what is expected where the keywords alone would
 * not.
 */
export function schemaOf(rules: readonly RuleSpec[]): JsonSchema {
  const ruleEntries = object(
    Object.fromEntries(
      rules.map(({ meta, options }) => [meta.ruleId, { description: meta.description, ...entry(optionsSchema(options)) }])
    )
  )
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Stet config',
    description: 'Which rules run on the drafts beside and below this file, and the style of the house.',
    ...object({
      $schema: text('The schema of this file, for editors.'),
      extends: {
        ...textOrTexts,
        description:
          '`recommended`, or the path of another config, from this one. Absent: `recommended`. An empty list: no rule runs that is not switched on here.'
      },
      rules: { $ref: '#/definitions/rules' },
      plugins: {
        description: 'Third-party retext plugins by name: `retext-passive: info`.',
        type: 'object',
        additionalProperties: entry({ description: "The plugin's own options." })
      },
      house: { $ref: '#/definitions/house' },
      facts: text('The folder of verified facts, from this file. Absent: `facts`, where it is there.'),
      notes: {
        ...textOrTexts,
        description: 'Transcripts and notes that quotations are held against, paths or globs from this file.'
      },
      baseline: text('The file of findings that stood before, from this file. Absent: `.stet-baseline.json`, where it is there.'),
      ignore: { ...textOrTexts, description: 'Files to leave out, written as in .gitignore.' },
      overrides: {
        description: 'What differs for some files. Later entries win.',
        type: 'array',
        items: {
          ...object({
            files: { ...textOrTexts, description: 'Which files, written as in .gitignore.' },
            rules: { $ref: '#/definitions/rules' },
            house: { $ref: '#/definitions/house' }
          }),
          required: ['files']
        }
      }
    }),
    definitions: { rules: { description: 'Rules by name.', ...ruleEntries }, house }
  }
}

const textOrTexts = {
  type: ['string', 'array'],
  items: { type: 'string' }
}

const house = {
  description: 'The style of the house.',
  ...object({
    acronyms: { type: 'array', items: { type: 'string' }, description: 'Acronyms that need no spelling out.' },
    terms: {
      description: 'Preferred spelling → the spellings it replaces.',
      type: 'object',
      additionalProperties: textOrTexts
    },
    people: {
      description: 'People the house writes about.',
      type: 'array',
      items: {
        ...object({
          name: text('As the house spells it.'),
          title: text('The title, without the name.'),
          aliases: { type: 'array', items: { type: 'string' }, description: 'Other spellings and short forms that are right.' }
        }),
        required: ['name']
      }
    }
  })
}

/** A word, or severity and options, as a list or as a mapping. */
function entry(options: JsonSchema): JsonSchema {
  const severity = { enum: severities }
  const pair = { type: 'array', items: [severity, options], minItems: 1, maxItems: 2 }
  const word = {
    ...severity,
    errorMessage: '`off`, `on`, `info`, `warning`, `error`, or severity and options: `[info, {…}]`'
  }
  return when('object', object({ severity, options }), when('array', pair, word))
}

function when(type: string, schema: JsonSchema, otherwise: JsonSchema): JsonSchema {
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return { if: { type }, then: schema, else: otherwise }
}

function optionsSchema(options: RuleSpec['options']): JsonSchema {
  return object(
    Object.fromEntries(
      Object.entries<OptionSpec<unknown>>(options as Record<string, OptionSpec<unknown>>).map(([name, spec]) => [
        name,
        { ...spec.schema, description: spec.description, default: spec.default }
      ])
    )
  )
}

function object(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: 'object', additionalProperties: false, properties }
}

function text(description: string): JsonSchema {
  return { type: 'string', description }
}

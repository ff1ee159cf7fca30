const text = { type: 'string', minLength: 1 }
const texts = { type: ['string', 'array'], minLength: 1, items: text }
const written = { type: ['string', 'number'] }

const fact = {
  title: 'Fact',
  type: 'object',
  additionalProperties: false,
  required: ['statement', 'subject', 'measure', 'source'],
  properties: {
    id: { ...text, description: 'A name of its own, where the one that is made from its parts will not do.' },
    statement: { ...text, description: 'The fact as a sentence.' },
    subject: { ...text, description: 'What it is about, by its usual name: `Japan`.' },
    names: { ...texts, description: 'Other names and adjectives that mean the subject: `[Tokyo, Japanese]`.' },
    measure: {
      ...texts,
      description:
        'What is measured or told of the subject, in every wording that means the same: `[defense budget, military budget]`.'
    },
    quantity: { ...written, description: 'A figure, in digits: `12000`, `7.95 trillion`, `40 to 50`.' },
    unit: {
      ...text,
      description:
        'Of a quantity: an ISO 4217 code (`JPY`), a unit of measure (`kilometre`), `percent`, or what is counted (`people`).'
    },
    date: { ...written, description: 'A date: `1954-07-01`, `1954-07` or `1954`.' },
    name: { ...texts, description: 'A name; further spellings that are right may follow it in a list.' },
    'as-of': {
      ...written,
      description: 'The time that it holds for: `2024`, `2024-10`, `2024-10-01`, `2024-01-01/2024-06-30` or `fiscal 2024`.'
    },
    period: {
      ...text,
      description: 'The days of a fiscal year, `2024-04-01/2025-03-31`: they tell which one "last fiscal year" means.'
    },
    'valid-until': { ...written, description: 'The last day on which it can be repeated without a date.' },
    source: {
      description: 'Who says so.',
      type: 'object',
      additionalProperties: false,
      required: ['title'],
      properties: {
        title: { ...text, description: 'The title of the document.' },
        publisher: { ...text, description: 'Who published it; findings name it.' },
        url: { ...text, pattern: '^https?://', errorMessage: 'an address that starts with https://' },
        page: written,
        file: { ...text, description: 'The document as it is kept, a path from this file.' },
        sha256: { type: 'string', pattern: '^[0-9a-f]{64}$', description: 'The SHA-256 of that file.' }
      }
    },
    'verified-by': { ...text, description: 'Who checked it against the source.' },
    'verified-on': { ...written, description: 'The day on which that was.' }
  },
  dependencies: { quantity: ['unit'], unit: ['quantity'], period: ['as-of'], 'verified-on': ['verified-by'] },
  oneOf: [{ required: ['quantity'] }, { required: ['date'] }, { required: ['name'] }]
}

/** The JSON Schema of one file of facts, `fact.schema.json`: a fact, or a list of them. */
export const factSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Facts of a newsroom',
  description: 'A fact, or a list of facts.',
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  ...{ if: { type: 'array' }, then: { items: { $ref: '#/definitions/fact' } }, else: { $ref: '#/definitions/fact' } },
  definitions: { fact }
}

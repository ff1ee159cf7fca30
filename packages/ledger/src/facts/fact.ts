/** A figure as it was reported: every value from `low` to `high` rounds to it. */
export interface Figure {
  low: number
  high: number
  /** As it is written in the fact: "7.95 trillion". */
  written: string
  /** What is meant by it, as a person would write it: "¥7.95 trillion". */
  shown: string
  /** ISO 4217 code, name of a unit of measure as core has it, `percent`, or what is counted, lower case. */
  unit: string
}

/** Days, both inclusive, counted from 1970-01-01. */
export interface Days {
  from: number
  to: number
}

/** What a fact is about in time. */
export interface FactTime {
  /** As written: "fiscal 2024". */
  label: string
  /** Of a fiscal year: the number that it goes by. */
  fiscal?: number
  days?: Days
}

export interface FactSource {
  title: string
  publisher?: string
  url?: string
  page?: string
  /** Path of the document that is kept, from the fact's file. */
  file?: string
  /** SHA-256 of that document, 64 hexadecimal digits. */
  sha256?: string
}

/** One verified fact. It has one of `figure`, `day` and `name`. */
export interface Fact {
  id: string
  statement: string
  /** What it is about. */
  subject: string
  /** Other names of the subject. */
  names: readonly string[]
  /** What is measured or told of the subject, in each wording; the first is its own. */
  measures: readonly string[]
  figure?: Figure
  /** Of a date: the days that it covers, and how it is written. */
  day?: Days & { shown: string }
  /** Of a name: the name, and other ways to write it. */
  name?: { shown: string; others: readonly string[] }
  asOf?: FactTime
  /** The last day on which it can be repeated without a date. */
  validUntil?: number
  source: FactSource
  verifiedBy?: string
  verifiedOn?: string
  /** Where it is written: path from the facts' folder, line from 1. */
  path: string
  line: number
}

/** What is wrong in a file of facts; lines and columns count from 1. */
export interface FactProblem {
  /** From the facts' folder. */
  path: string
  line: number
  column: number
  reason: string
}

/** What a fact gives the value of: "the defense budget of Japan"; of a date, "`founded` (Lund University)". */
export function factTopic({ subject, measures: [measure], day }: Fact): string {
  return day ? `\`${measure}\` (${subject})` : `the ${measure} of ${subject}`
}

/** What a fact says, as a person would write it. */
export function factValue({ figure, day, name }: Fact): string {
  return figure?.shown ?? day?.shown ?? name?.shown ?? ''
}

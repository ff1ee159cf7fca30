/** A config as it is written, after `Checker.check` has left out what is wrong: its shape is the schema's. */
export interface WrittenConfig {
  extends?: string | readonly string[]
  rules?: Readonly<Record<string, Entry>>
  plugins?: Readonly<Record<string, Entry>>
  house?: WrittenHouse
  facts?: string
  notes?: string | readonly string[]
  baseline?: string
  ignore?: string | readonly string[]
  overrides?: readonly { files: string | readonly string[]; rules?: Readonly<Record<string, Entry>>; house?: WrittenHouse }[]
}

type SeverityWord = string | boolean

type Options = Readonly<Record<string, unknown>>

export type Entry =
  | SeverityWord
  | readonly [severity: SeverityWord, options?: Options]
  | { severity?: SeverityWord; options?: Options }

export interface WrittenHouse {
  acronyms?: readonly string[]
  terms?: Readonly<Record<string, string | readonly string[]>>
  people?: readonly { name: string; title?: string; aliases?: readonly string[] }[]
}

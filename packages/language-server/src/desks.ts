import { extname, join, sep } from 'node:path'
import { draftEndings, type Problem } from '@stet/engine'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { URI } from 'vscode-uri'
import { Desk } from './desk.ts'
import type { Assignment } from './proofs.ts'
import { type Settings, settingsOf } from './settings.ts'

/** The editor's settings for a workspace folder; for files outside of all where `uri` is undefined. */
export type AskSettings = (uri: string | undefined) => Promise<Settings>

/** The desks of a session: one for each workspace folder, and one for what lies outside of all. */
export class Desks {
  readonly #trusted: boolean
  readonly #askSettings: AskSettings
  readonly #byFolder = new Map<string, Desk>()
  readonly #elsewhere: Desk

  /** @param trusted whether code that a config names may run */
  constructor(trusted: boolean, askSettings: AskSettings) {
    this.#trusted = trusted
    this.#askSettings = askSettings
    this.#elsewhere = new Desk(process.cwd(), settingsOf(undefined), trusted)
  }

  get all(): Desk[] {
    return [...this.#byFolder.values(), this.#elsewhere]
  }

  async open(folderUris: readonly string[]): Promise<void> {
    for (const uri of folderUris) {
      const folder = pathOf(uri)
      if (folder === undefined) continue
      const desk = new Desk(folder, await this.#askSettings(uri), this.#trusted)
      this.#byFolder.set(folder, desk)
      await desk.readConfig()
    }
  }

  close(folderUris: readonly string[]): void {
    for (const uri of folderUris) this.#byFolder.delete(pathOf(uri) ?? '')
  }

  /** Asks for the settings anew. */
  async adoptSettings(): Promise<void> {
    this.#elsewhere.adopt(await this.#askSettings(undefined))
    for (const desk of this.#byFolder.values()) desk.adopt(await this.#askSettings(URI.file(desk.folder).toString()))
    await this.#readConfigs()
  }

  /** Reads configs, facts and notes anew. */
  async reload(): Promise<void> {
    for (const desk of this.all) desk.reload()
    await this.#readConfigs()
  }

  /** Where a document is linted; undefined for what is no draft. A buffer without a file is as one in the first folder. */
  assign(document: TextDocument): Assignment | undefined {
    const format = formats[document.languageId]
    const path = pathOf(document.uri)
    if (path === undefined) {
      const desk = this.all[0]
      return format && { desk, path: join(desk.folder, 'untitled'), format }
    }
    return format || isDraft(path) ? { desk: this.#deskFor(path), path, format } : undefined
  }

  /** What is wrong in configs, facts and notes, by absolute path. */
  problems(): Map<string, Problem[]> {
    const byPath = new Map<string, Map<string, Problem>>()
    for (const problem of this.all.flatMap(({ problems }) => problems)) {
      const ofPath = byPath.get(problem.path) ?? new Map()
      byPath.set(problem.path, ofPath.set(JSON.stringify(problem), problem))
    }
    return new Map([...byPath].map(([path, problems]) => [path, [...problems.values()]]))
  }

  // Of folders that lie in each other, the innermost.
  #deskFor(path: string): Desk {
    const around = [...this.#byFolder.values()].filter(({ folder }) =>
      path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
    )
    return around.sort((a, b) => b.folder.length - a.folder.length)[0] ?? this.#elsewhere
  }

  async #readConfigs(): Promise<void> {
    for (const desk of this.#byFolder.values()) await desk.readConfig()
  }
}

/** Formats by the names that editors give to languages; another one is read as the file's ending promises. */
const formats: Readonly<Record<string, Assignment['format']>> = {
  html: 'html',
  markdown: 'markdown',
  mdx: 'markdown',
  plaintext: 'text',
  text: 'text'
}

function isDraft(path: string): boolean {
  return draftEndings.includes(extname(path).toLowerCase())
}

/** The path behind a URI of the file system; undefined for any other. */
export function pathOf(uri: string): string | undefined {
  const parsed = URI.parse(uri)
  return parsed.scheme === 'file' ? parsed.fsPath : undefined
}

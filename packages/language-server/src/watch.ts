import { dirname, sep } from 'node:path'
import { baselineName, configNames } from '@stet/config'
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileSystemWatcher
} from 'vscode-languageserver'
import { URI } from 'vscode-uri'
import type { Sources } from './desk.ts'

/** Asks the editor to tell when configs, facts or notes change. */
export class Watch {
  readonly #connection: Connection
  #watched = ''
  #registered: Promise<Disposable> | undefined

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** Watches these from now on, and wherever a config may turn up. */
  over(sources: readonly Sources[]): void {
    const watchers = [{ globPattern: `**/{${[...configNames, baselineName].join(',')}}` }, ...sources.flatMap(watchersOf)]
    const watched = JSON.stringify(watchers)
    if (watched === this.#watched) return
    this.#watched = watched
    const before = this.#registered
    this.#registered = this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
    void before?.then((registration) => registration.dispose())
  }
}

function watchersOf({ configs, facts, notes }: Sources): FileSystemWatcher[] {
  return [
    ...configs.map((path) => within(dirname(path), path.slice(dirname(path).length + 1))),
    // A folder of facts counts from the moment that it is there.
    ...configs.map((path) => within(dirname(path), 'facts/**')),
    ...facts.map((folder) => within(folder, '**')),
    ...notes.map(ofPattern)
  ]
}

/** An absolute path or glob, parted where the first wildcard is. */
function ofPattern(pattern: string): FileSystemWatcher {
  const wildcard = pattern.search(/[*?[{(!+@]/)
  const folder = dirname(wildcard < 0 ? pattern : `${pattern.slice(0, wildcard)}x`)
  return within(folder, pattern.slice(folder.endsWith(sep) ? folder.length : folder.length + 1))
}

function within(folder: string, pattern: string): FileSystemWatcher {
  return { globPattern: { baseUri: URI.file(folder).toString(), pattern } }
}

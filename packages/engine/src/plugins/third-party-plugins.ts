import { pathToFileURL } from 'node:url'
import type { PluginConfig } from '@stet/config'
import { Document, type Draft, fatalOf, MessageWriter, nlcstOf, type Severity, type StetMessage } from '@stet/core'
import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import type { VFileMessage } from 'vfile-message'
import type { Problem } from '../problem.ts'

type RetextPlugin = Plugin<[options?: unknown], Root>

/** The third-party retext plugins of the configs, each loaded once. Loading one runs its code: only for folders that are trusted. */
export class ThirdPartyPlugins {
  readonly #loaded = new Map<string, Promise<RetextPlugin | Error>>()

  /** Runs the plugins that a config names on a draft. A plugin that is missing or fails is a problem, and the others still run. */
  async run(
    draft: Draft,
    plugins: readonly PluginConfig[],
    path: string
  ): Promise<{ messages: StetMessage[]; problems: Problem[] }> {
    const messages: StetMessage[] = []
    const problems: Problem[] = []
    for (const plugin of plugins) {
      const found = await this.#runOne(draft, plugin, path)
      if (found instanceof Error) problems.push(problemOf(plugin, path, found))
      else messages.push(...found)
    }
    return { messages, problems }
  }

  async #runOne(draft: Draft, config: PluginConfig, path: string): Promise<StetMessage[] | Error> {
    const plugin = await this.#load(config)
    if (plugin instanceof Error) return plugin
    try {
      return stetMessages(await messagesOf(plugin, config.options, draft, path), draft, config)
    } catch (error) {
      return asError(error)
    }
  }

  #load({ name, folder }: PluginConfig): Promise<RetextPlugin | Error> {
    const key = `${folder}\n${name}`
    let plugin = this.#loaded.get(key)
    if (!plugin) this.#loaded.set(key, (plugin = load(name, folder)))
    return plugin
  }
}

async function load(name: string, folder: string): Promise<RetextPlugin | Error> {
  try {
    const { loadPlugin } = await import('load-plugin')
    const plugin = await loadPlugin(name, { from: pathToFileURL(`${folder}/`), prefix: 'retext', global: false })
    return typeof plugin === 'function' ? (plugin as RetextPlugin) : new Error('its default export is not a function')
  } catch (error) {
    return asError(error)
  }
}

async function messagesOf(plugin: RetextPlugin, options: unknown, draft: Draft, path: string): Promise<VFileMessage[]> {
  const [{ unified }, { VFile }] = await Promise.all([import('unified'), import('vfile')])
  const file = new VFile({ value: draft.text, path })
  await unified()
    .use(plugin, ...(options === undefined ? [] : [options]))
    .run(nlcstOf(new Document(draft)), file)
  return file.messages
}

/** A plugin's messages, whose places are offsets in the prose, as messages about the file. */
function stetMessages(messages: readonly VFileMessage[], draft: Draft, { name, severity }: PluginConfig): StetMessage[] {
  const writer = new MessageWriter(draft)
  return messages.map((message) => {
    const span = spanOf(message)
    const mapped = Object.assign(message, {
      place: writer.place(span),
      severity: severity ?? severityOf(message),
      source: message.source ?? name,
      ruleId: message.ruleId ?? message.source ?? name,
      related: [],
      actual: message.actual ?? draft.text.slice(span.start, span.end),
      expected: message.expected ?? []
    }) as StetMessage
    mapped.fatal = fatalOf(mapped.severity)
    return mapped
  })
}

function spanOf({ place }: VFileMessage): { start: number; end: number } {
  if (!place) return { start: 0, end: 0 }
  const [start, end] = 'start' in place ? [place.start, place.end] : [place, place]
  return { start: start.offset ?? 0, end: end.offset ?? start.offset ?? 0 }
}

function severityOf({ fatal }: VFileMessage): Severity {
  return fatal ? 'error' : fatal === false ? 'warning' : 'info'
}

function problemOf({ name }: PluginConfig, path: string, error: Error): Problem {
  const [reason] = error.message.split('\n', 1)
  return { kind: 'plugin', path, reason: `Unexpected failure of the plugin \`${name}\`: ${reason}` }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}

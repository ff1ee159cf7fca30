import { pathToFileURL } from 'node:url'
import type { PluginConfig } from '@stet/config'
import { type Draft, fatalOf, MessageWriter, nlcstOf, type Severity, type StetMessage } from '@stet/core'
import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import type { VFileMessage } from 'vfile-message'
import type { Problem } from '../problem.ts'

type RetextPlugin = Plugin<[options?: unknown], Root>

/** What plugins made of a draft. */
export interface PluginRun {
  messages: StetMessage[]
  /** Plugins that cannot be loaded, by the path of the config; each is told once. */
  unloadable: Problem[]
  /** Plugins that failed on the draft. */
  failed: Problem[]
}

/** The third-party retext plugins of the configs, each loaded once. Loading one runs its code: only for folders that are trusted. */
export class ThirdPartyPlugins {
  readonly #loaded = new Map<string, Promise<RetextPlugin | Problem>>()
  readonly #told = new Set<Problem>()

  /** Runs the plugins that a config names on a draft; one that cannot be loaded or fails does not stop the others. */
  async run(draft: Draft, plugins: readonly PluginConfig[], path: string): Promise<PluginRun> {
    const run: PluginRun = { messages: [], unloadable: [], failed: [] }
    for (const config of plugins) {
      const plugin = await this.#load(config)
      if (typeof plugin === 'function') await runOne(plugin, config)
      else if (this.#isNews(plugin)) run.unloadable.push(plugin)
    }
    return run

    async function runOne(plugin: RetextPlugin, config: PluginConfig): Promise<void> {
      try {
        run.messages.push(...stetMessages(await messagesOf(plugin, config.options, draft, path), draft, config))
      } catch (error) {
        const reason = `Unexpected failure of the plugin \`${config.name}\`: ${firstLine(error)}`
        run.failed.push({ kind: 'plugin', path, reason })
      }
    }
  }

  #load({ name, config }: PluginConfig): Promise<RetextPlugin | Problem> {
    const key = `${config}\n${name}`
    let plugin = this.#loaded.get(key)
    if (!plugin) this.#loaded.set(key, (plugin = load(name, config)))
    return plugin
  }

  #isNews(problem: Problem): boolean {
    if (this.#told.has(problem)) return false
    this.#told.add(problem)
    return true
  }
}

async function load(name: string, config: string): Promise<RetextPlugin | Problem> {
  const refused = (why: string): Problem => ({
    kind: 'plugin',
    path: config,
    reason: `Unexpected plugin \`${name}\`, expected one that can be loaded from here: ${why}`
  })
  try {
    const { loadPlugin } = await import('load-plugin')
    const plugin = await loadPlugin(name, { from: pathToFileURL(config), prefix: 'retext', global: false })
    return typeof plugin === 'function' ? (plugin as RetextPlugin) : refused('its default export is not a function')
  } catch (error) {
    return refused(firstLine(error))
  }
}

async function messagesOf(plugin: RetextPlugin, options: unknown, draft: Draft, path: string): Promise<VFileMessage[]> {
  const [{ unified }, { VFile }] = await Promise.all([import('unified'), import('vfile')])
  const file = new VFile({ value: draft.text, path })
  await unified()
    .use(plugin, ...(options === undefined ? [] : [options]))
    .run(nlcstOf(draft.text), file)
  return file.messages
}

/** A plugin's messages, whose places are offsets in the prose, as messages about the file. */
function stetMessages(messages: readonly VFileMessage[], draft: Draft, { name, severity }: PluginConfig): StetMessage[] {
  const writer = new MessageWriter(draft)
  return messages
    .filter((message) => isOfProse(message, draft))
    .map((message) => {
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

// The tree is of the whole text, in which code and, in plain text, suppressions stand too.
function isOfProse(message: VFileMessage, { blocks }: Draft): boolean {
  const { start } = spanOf(message)
  return !message.place || blocks.some((block) => block.kind !== 'code' && block.start <= start && start <= block.end)
}

function spanOf({ place }: VFileMessage): { start: number; end: number } {
  if (!place) return { start: 0, end: 0 }
  const [start, end] = 'start' in place ? [place.start, place.end] : [place, place]
  return { start: start.offset ?? 0, end: end.offset ?? start.offset ?? 0 }
}

function severityOf({ fatal }: VFileMessage): Severity {
  return fatal ? 'error' : fatal === false ? 'warning' : 'info'
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]
}

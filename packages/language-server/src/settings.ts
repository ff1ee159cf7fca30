import { isObject } from './client.ts'

/** The section `stet` of the editor's settings. */
export interface Settings {
  enable: boolean
  /** The one config that holds, instead of the nearest; from the workspace folder where it is not absolute. */
  config?: string
  run: 'onType' | 'onSave'
}

/** Reads settings; what is absent or makes no sense is as if not set. */
export function settingsOf(section: unknown): Settings {
  const { enable, config, run } = isObject(section) ? section : {}
  return {
    enable: enable !== false,
    config: typeof config === 'string' && config.trim() !== '' ? config : undefined,
    run: run === 'onSave' ? 'onSave' : 'onType'
  }
}

import { type ConfigurationScope, workspace } from 'vscode'

/** The option that passes the setting `stet.config` on to the command. */
export function configOption(scope: ConfigurationScope | undefined): string[] {
  const path = workspace.getConfiguration('stet', scope).get('config', '').trim()
  return path === '' ? [] : ['--config', path]
}

// Before the tests in real editors: bundles, packages the extension, and installs what is missing.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './bin/bundle.mjs'
import { codeServer, editorsFolder } from './bin/editors.mjs'
import { buildExtension, extensionFolder, packageExtension, vsixPath } from './bin/package-extension.mjs'

const probeFolder = fileURLToPath(new URL('../vscode/test-editors/probe', import.meta.url))

/** What each part of the tests needs of the machine, and what brings it on Debian. */
const programs = {
  chromium: {
    part: 'the extension in VS Code',
    install: 'apt-get install -y --no-install-recommends chromium fonts-dejavu-core'
  },
  nvim: { part: 'the language server in Neovim', install: 'apt-get install -y --no-install-recommends neovim' }
}

export async function setup({ provide }) {
  const chromium = pathOf('chromium')
  await bundle()
  await buildExtension()
  if (chromium) {
    const probe = `${editorsFolder}/probe.vsix`
    packageExtension(extensionFolder, vsixPath)
    packageExtension(probeFolder, probe)
    provide('vscode', { chromium, codeServer: codeServer(), extensions: [vsixPath, probe] })
  }
  if (missing().length === Object.keys(programs).length) throw new Error(`Nothing can be tested here.\n${missing().join('\n')}`)
}

export function teardown() {
  for (const line of missing()) console.error(line)
}

function missing() {
  return Object.entries(programs)
    .filter(([program]) => !pathOf(program))
    .map(([program, { part, install }]) => `NOT TESTED: ${part}, for want of ${program} (${install})`)
}

function pathOf(program) {
  return process.env.PATH.split(delimiter)
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path))
}

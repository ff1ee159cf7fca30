// The programs that the tests of editors need, from npm, each installed at its first use into a folder that git ignores.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where they are installed: a good gigabyte. */
export const editorsFolder = fileURLToPath(new URL('../../../.editors', import.meta.url))

/** @returns {string} the script that packages extensions */
export function vsce() {
  return `${installed('@vscode/vsce', '3.9.1')}/vsce`
}

/** @returns {{ command: string, args: string[] }} what starts VS Code as a server, with the Node that it asks for */
export function codeServer() {
  const node = node24()
  const folder = installed('code-server', '4.139.1', (draft) => finishCodeServer(draft, node))
  return { command: node, args: [`${folder}/out/node/entry.js`] }
}

/** @returns {string} a Node of the version that code-server runs on */
function node24() {
  return `${installed('node', '24.21.0', undefined, ['--foreground-scripts'])}/bin/node`
}

/**
 * The folder of a package, which is installed first if it is not there. No package's scripts are run but where `flags` say so.
 *
 * @param {(folder: string) => void} [finish] what else has to be done in the package's folder
 */
function installed(name, version, finish = () => {}, flags = ['--ignore-scripts', '--omit=optional']) {
  const home = `${editorsFolder}/${basename(name)}-${version}`
  if (!existsSync(home)) {
    console.error(`Installing ${name} ${version} into .editors`)
    const draft = `${home}.${process.pid}`
    mkdirSync(draft, { recursive: true })
    try {
      writeFileSync(`${draft}/package.json`, '{ "private": true }\n')
      npm(draft, ['install', `${name}@${version}`, ...flags])
      finish(`${draft}/node_modules/${name}`)
      renameSync(draft, home)
    } finally {
      rmSync(draft, { recursive: true, force: true })
    }
  }
  return `${home}/node_modules/${name}`
}

// What code-server's own install script does, without compiling: watching processes and logging can do without, the terminal comes built.
function finishCodeServer(folder, node) {
  const environment = { PATH: `${dirname(node)}:${process.env.PATH}` }
  for (const part of ['lib/vscode', 'lib/vscode/extensions'])
    npm(`${folder}/${part}`, ['install', '--omit=dev', '--ignore-scripts'], environment)
}

function npm(cwd, words, environment = {}) {
  const quiet = ['--no-audit', '--no-fund', '--loglevel', 'error']
  execFileSync('npm', [...words, ...quiet], {
    cwd,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit']
  })
}

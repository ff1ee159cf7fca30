// Builds the VS Code extension into one folder, and packages that as a .vsix: plain JavaScript, like the bundle that it carries.
import { execFileSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { bundle, bundleFolder } from './bundle.mjs'
import { vsce } from './editors.mjs'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const source = `${root}packages/vscode/`

/** Where the extension is built: what the .vsix holds, and what `--extensionDevelopmentPath` takes. */
export const extensionFolder = `${source}bundle`

/** Where the .vsix is written. */
export const vsixPath = `${source}stet.vsix`

/** @returns {Promise<void>} when the folder stands; it carries the `stet` that was bundled last */
export async function buildExtension() {
  rmSync(extensionFolder, { recursive: true, force: true })
  mkdirSync(extensionFolder, { recursive: true })
  const build = await rolldown({
    input: `${source}src/extension.ts`,
    platform: 'node',
    external: ['vscode'],
    logLevel: 'warn'
  })
  await build.write({ file: `${extensionFolder}/extension.js`, format: 'cjs', minify: true })
  await build.close()
  writeManifest()
  for (const name of ['readme.md', 'images', 'walkthrough'])
    cpSync(`${source}${name}`, `${extensionFolder}/${name}`, { recursive: true })
  copyFileSync(`${root}packages/reporter/proof.png`, `${extensionFolder}/images/proof.png`)
  copyFileSync(`${root}LICENSE`, `${extensionFolder}/LICENSE`)
  copyFileSync(`${root}packages/config/stetrc.schema.json`, `${extensionFolder}/stetrc.schema.json`)
  // The code caches are for the V8 that wrote them; an editor has another.
  cpSync(bundleFolder, `${extensionFolder}/stet`, { recursive: true, filter: (path) => !path.endsWith('.cache') })
}

// What runs is CommonJS, and everything that it needs is in the bundle.
function writeManifest() {
  const {
    private: _,
    type,
    dependencies,
    devDependencies,
    ...manifest
  } = JSON.parse(readFileSync(`${source}package.json`, 'utf8'))
  writeFileSync(`${extensionFolder}/package.json`, `${JSON.stringify(manifest, null, 2)}\n`)
}

/** Packages an extension's folder as a .vsix. */
export function packageExtension(folder, path) {
  const words = ['package', '--no-dependencies', '--allow-missing-repository', '--skip-license', '--out', path]
  execFileSync(process.execPath, [vsce(), ...words], { cwd: folder, stdio: 'pipe' })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await bundle()
  await buildExtension()
  packageExtension(extensionFolder, vsixPath)
  console.log(vsixPath)
}

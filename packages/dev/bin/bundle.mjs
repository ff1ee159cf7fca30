// Builds the `stet` command into one folder that runs without node_modules: plain JavaScript, because it runs before anything is built.
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const cli = fileURLToPath(new URL('../../cli/', import.meta.url))
const rules = fileURLToPath(new URL('../../../rules/', import.meta.url))

/** Where the bundle is written: `stet.js`, the chunks that it loads when needed, and the rules' pages. */
export const bundleFolder = `${cli}bundle`

/** @returns {Promise<void>} when the bundle stands */
export async function bundle() {
  const build = await rolldown({
    input: { stet: `${cli}src/stet.ts` },
    platform: 'node',
    resolve: { conditionNames: ['stet-source', 'node', 'import', 'default'] },
    logLevel: 'warn'
  })
  rmSync(bundleFolder, { recursive: true, force: true })
  copyPages()
  await build.write({
    dir: bundleFolder,
    format: 'esm',
    minify: { compress: true, mangle: false, codegen: true },
    chunkFileNames: '[name].js'
  })
  await build.close()
}

function copyPages() {
  mkdirSync(`${bundleFolder}/pages`, { recursive: true })
  for (const folder of readdirSync(rules)) {
    copyFileSync(`${rules}${folder}/readme.md`, `${bundleFolder}/pages/${folder.replace(/^retext-/, '')}.md`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle()

// Builds the `stet` command into one folder that runs without node_modules: plain JavaScript, because it runs before anything is built.
import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const cli = fileURLToPath(new URL('../../cli/', import.meta.url))
const rules = fileURLToPath(new URL('../../../rules/', import.meta.url))

/** Where the bundle is written: `stet.js`, the chunks that it loads when needed, and the rules' pages. */
export const bundleFolder = `${cli}bundle`

/** @returns {Promise<void>} when the bundle stands; one that cannot be built leaves the old one as it was */
export async function bundle() {
  const draft = `${bundleFolder}-${process.pid}`
  const build = await rolldown({
    input: { stet: `${cli}src/stet.ts` },
    platform: 'node',
    resolve: { conditionNames: ['stet-source', 'node', 'import', 'default'] },
    logLevel: 'warn'
  })
  try {
    await build.write({
      dir: draft,
      format: 'esm',
      minify: { compress: true, mangle: false, codegen: false },
      chunkFileNames: '[name].js'
    })
    copyPages(draft)
    rmSync(bundleFolder, { recursive: true, force: true })
    renameSync(draft, bundleFolder)
  } finally {
    rmSync(draft, { recursive: true, force: true })
    await build.close()
  }
}

function copyPages(folder) {
  mkdirSync(`${folder}/pages`, { recursive: true })
  for (const rule of readdirSync(rules)) {
    copyFileSync(`${rules}${rule}/readme.md`, `${folder}/pages/${rule.replace(/^retext-/, '')}.md`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle()

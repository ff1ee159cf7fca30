// Builds the `stet` command into one folder that runs without node_modules: plain JavaScript, because it runs before anything is built.
import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const cli = `${root}packages/cli/`

/** Where the bundle is written: `stet.js`, the chunks that it loads when needed with their code caches, and the rules' pages. */
export const bundleFolder = `${cli}bundle`

/** @returns {Promise<void>} when the bundle stands; one that cannot be built leaves the old one as it was */
export async function bundle() {
  const draft = `${bundleFolder}-${process.pid}`
  const build = await rolldown({
    input: { main: `${cli}src/stet.ts` },
    platform: 'node',
    resolve: { conditionNames: ['stet-source', 'node', 'import', 'default'] },
    logLevel: 'warn'
  })
  try {
    await build.write({
      dir: draft,
      format: 'cjs',
      minify: { compress: true, mangle: false, codegen: false },
      entryFileNames: '[name].js',
      chunkFileNames: '[name].js'
    })
    writeFileSync(`${draft}/package.json`, '{ "type": "commonjs" }\n')
    copyFileSync(`${cli}launcher.cjs`, `${draft}/stet.js`)
    copyPages(draft)
    rmSync(bundleFolder, { recursive: true, force: true })
    renameSync(draft, bundleFolder)
    writeCodeCache()
  } finally {
    rmSync(draft, { recursive: true, force: true })
    await build.close()
  }
}

function copyPages(folder) {
  mkdirSync(`${folder}/pages`, { recursive: true })
  for (const rule of readdirSync(`${root}rules`)) {
    copyFileSync(`${root}rules/${rule}/readme.md`, `${folder}/pages/${rule.replace(/^retext-/, '')}.md`)
  }
  for (const pages of [`${root}packages/engine/pages`, `${root}packages/ledger/pages`]) {
    for (const page of readdirSync(pages)) copyFileSync(`${pages}/${page}`, `${folder}/pages/${page}`)
  }
}

// The cache holds what has been compiled by the end of a run, so the run must do what users do.
function writeCodeCache() {
  const drafts = ['strategic-diplomacy/article.txt', 'library-hours/article.md'].map((path) => `${root}samples/${path}`)
  const env = { ...process.env, STET_WRITE_CODE_CACHE: '1' }
  // The facts get a cache of their own beside them, which has no place among the samples.
  const facts = mkdtempSync(`${tmpdir()}/stet-`)
  cpSync(`${root}samples/strategic-diplomacy/facts`, facts, { recursive: true })
  spawnSync(process.execPath, [`${bundleFolder}/stet.js`, '--no-config', '--facts', facts, ...drafts], { env, stdio: 'ignore' })
  rmSync(facts, { recursive: true })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle()

#!/usr/bin/env node
// The `stet` of the workspace: brings the bundle up to date, then is the command itself.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const ignored = new Set(['node_modules', 'dist', 'bundle', 'test'])
const source = /\.(?:ts|json)$/
const entry = `${root}packages/cli/bundle/stet.js`

if (isStale()) {
  const { bundle } = await import('./bundle.mjs')
  await bundle()
}
await import(entry)

function isStale() {
  if (!existsSync(entry)) return true
  const built = statSync(entry).mtimeMs
  const folders = [`${root}packages`, `${root}rules`]
  return statSync(`${root}pnpm-lock.yaml`).mtimeMs > built || folders.some((folder) => hasNewer(folder, built))
}

function hasNewer(folder, built) {
  return readdirSync(folder, { withFileTypes: true }).some((item) => {
    if (item.isDirectory()) return !ignored.has(item.name) && hasNewer(`${folder}/${item.name}`, built)
    return source.test(item.name) && statSync(`${folder}/${item.name}`).mtimeMs > built
  })
}

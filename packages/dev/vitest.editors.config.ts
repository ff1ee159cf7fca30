import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Tests in real editors: `pnpm test:editors`. One at a time, since an editor takes all of a small machine. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['packages/*/test-editors/**/*.test.ts'],
    globalSetup: fileURLToPath(new URL('editors-setup.mjs', import.meta.url)),
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000
  }
})

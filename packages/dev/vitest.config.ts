import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { conditions: ['stet-source'] },
  ssr: { resolve: { conditions: ['stet-source'] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'packages/*/test/**/*.test.ts', 'rules/*/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    globalSetup: fileURLToPath(new URL('test-setup.mjs', import.meta.url)),
    testTimeout: 30_000
  }
})

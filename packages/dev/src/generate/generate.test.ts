import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { root } from '../workspace.ts'
import { documentedFiles } from './documented-files.ts'
import { workspaceFiles } from './workspace-files.ts'

it.each([...workspaceFiles(), ...(await documentedFiles())])('%s is as `pnpm generate` writes it', (path, content) => {
  expect(readFileSync(`${root}${path}`, 'utf8')).toBe(content)
})

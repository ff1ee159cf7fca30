#!/usr/bin/env node
import { runCommand } from './command.ts'

// A reader that stops early (`stet . | head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

process.exitCode = await runCommand(process.argv.slice(2))

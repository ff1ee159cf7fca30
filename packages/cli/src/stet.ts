import { inspect } from 'node:util'
import { runCommand } from './command.ts'
import { BUG } from './exit-code.ts'

// A reader that stops early (`stet . | head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

runCommand(process.argv.slice(2)).then(
  (exitCode) => {
    process.exitCode = exitCode
  },
  (error) => {
    // Without this, Node prints the line of the bundle that threw, all of it.
    process.stderr.write(`stet: this is a bug in stet; please report it with the lines below\n${inspect(error)}\n`)
    process.exitCode = BUG
  }
)

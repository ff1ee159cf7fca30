import { type Command, CommanderError } from 'commander'
import { CLEAN, TROUBLE } from './exit-code.ts'

/**
 * Runs the command that the words name. A wrong use is told by commander, with
 * what may have been meant.
 *
 * @param program makes the command; its actions say their exit code to `done`
 * @returns the exit code
 */
export async function runProgram(
  program: (done: (exitCode: number) => void) => Command,
  words: readonly string[]
): Promise<number> {
  let exitCode = CLEAN
  const command = program((code) => {
    exitCode = code
  })
  for (const one of [command, ...command.commands]) one.exitOverride().showSuggestionAfterError()
  try {
    await command.parseAsync(words, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? CLEAN : TROUBLE
  }
  return exitCode
}

/** Whether to colour what goes to a stream: the option first, then NO_COLOR and FORCE_COLOR, then whether it is a terminal. */
export function wantsColor(stream: NodeJS.WriteStream, option?: boolean, environment: NodeJS.ProcessEnv = process.env): boolean {
  if (option !== undefined) return option
  if (environment.NO_COLOR) return false
  if (environment.FORCE_COLOR && environment.FORCE_COLOR !== '0') return true
  return stream.isTTY === true && environment.TERM !== 'dumb'
}

/** Makes text bold where the stream shows it. */
export function boldFor(stream: NodeJS.WriteStream): (text: string) => string {
  return wantsColor(stream) ? (text) => `\u001b[1m${text}\u001b[22m` : (text) => text
}

/** Keys as they are pressed; from a pipe, its characters. Ends with the stream or at Ctrl+C. */
export async function* keysOf(stream: NodeJS.ReadStream): AsyncGenerator<string> {
  const raw = stream.isTTY === true
  if (raw) stream.setRawMode(true)
  stream.setEncoding('utf8')
  try {
    for await (const chunk of stream) {
      for (const key of chunk as string) {
        if (key === '\u0003') return
        yield key
      }
    }
  } finally {
    if (raw) stream.setRawMode(false)
    stream.pause()
  }
}

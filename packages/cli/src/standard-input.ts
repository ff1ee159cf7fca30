import { buffer } from 'node:stream/consumers'

/** Everything on standard input, as bytes. */
export async function readStandardInput(): Promise<Uint8Array> {
  return new Uint8Array(await buffer(process.stdin))
}

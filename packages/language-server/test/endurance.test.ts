import { spawn } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { CancellationTokenSource, DocumentDiagnosticRequest, LSPErrorCodes } from 'vscode-languageserver-protocol'
import { Editor, pushed } from './editor.ts'

const placeholder = 'The vote was put off until TK, the clerk said.\n'

/** Whole numbers below a limit, the same from run to run: mulberry32. */
function randomNumbers(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}

// Much of it is found and shown with its words and its place, so that two texts that differ are told apart.
const pieces = [
  'TK ',
  '[[NAME]] ',
  '{{x}}',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  'é😀',
  '中',
  '“',
  '<!-- ',
  '-->',
  '# ',
  '- ',
  '```\n',
  'the the ',
  '12 percent ',
  'a',
  ' '
]

describe('ten thousand random edits', () => {
  it('leave the server with the text that the editor has, in 128 MB of heap', async () => {
    const random = randomNumbers(5)
    const editor = await Editor.start({ nodeOptions: ['--max-old-space-size=128'] })
    const uris = ['untitled:a.md', 'untitled:b.md']
    const languages = ['markdown', 'plaintext']
    for (const [index, uri] of uris.entries()) await editor.open(uri, placeholder, languages[index])
    for (let edit = 1; edit <= 10_000; edit++) {
      const uri = uris[random(2)]
      const { length } = editor.documents.get(uri)?.getText() ?? ''
      const start = random(length + 1)
      const removed = length > 1200 ? random(600) : random(4)
      const sent = editor.type(
        uri,
        start,
        Math.min(length, start + removed),
        `${pieces[random(pieces.length)]}${random(3) ? '' : edit}`
      )
      if (edit % 50 === 0) await sent
      if (edit % 50 === 0) void editor.pull(uri)
      if (edit % 1000 === 0) await expectSameText()
    }
    expect(editor.child.exitCode).toBeNull()

    async function expectSameText() {
      for (const [index, uri] of uris.entries()) {
        await editor.open('untitled:copy', editor.documents.get(uri)?.getText() ?? '', languages[index])
        expect(await editor.diagnostics(uri)).toEqual(
          JSON.parse(JSON.stringify(await editor.diagnostics('untitled:copy')).replaceAll('untitled:copy', uri))
        )
        await editor.close('untitled:copy')
      }
    }
  }, 60_000)
})

describe('typing', () => {
  it('is answered once it rests: no version is passed on that is not the newest', async () => {
    const editor = await Editor.start({ capabilities: pushed })
    await editor.open('untitled:a', placeholder)
    await editor.sent('untitled:a')
    for (let index = 0; index < 50; index++) await editor.type('untitled:a', 0, 0, 'x')
    const diagnostics = await editor.sent('untitled:a', ({ version }) => version === 51)
    expect(diagnostics.map(({ range }) => range.start.character)).toContain(77)
    const versions = editor.published.map(({ version = 0 }) => version)
    expect(versions).toEqual([...versions].sort((a, b) => a - b))
    expect(versions.length).toBeLessThan(10)
  })

  it('overtakes a question: the answer is of the newest text', async () => {
    const editor = await Editor.start()
    const long = `${placeholder}\n`.repeat(400)
    await editor.open('untitled:a', long)
    const answer = editor.diagnostics('untitled:a')
    await editor.type('untitled:a', 0, long.length, placeholder)
    expect(await answer).toHaveLength(1)
  })

  it('can cancel a question', async () => {
    const editor = await Editor.start()
    await editor.open('untitled:a', `${placeholder}\n`.repeat(400))
    const source = new CancellationTokenSource()
    const answer = editor.connection.sendRequest(
      DocumentDiagnosticRequest.type,
      { textDocument: { uri: 'untitled:a' } },
      source.token
    )
    source.cancel()
    await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled })
    await editor.type('untitled:a', 0, 4, '')
    expect((await editor.diagnostics('untitled:a')).length).toBeGreaterThan(1)
  })
})

describe('malformed messages', () => {
  it('are refused, and the session goes on', async () => {
    const editor = await Editor.start()
    await editor.open('untitled:a', placeholder)
    const { connection, child } = editor
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: 'untitled:gone', version: 2 },
      contentChanges: [{ text: 'x' }]
    })
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: 'untitled:a' },
      contentChanges: [{ text: 'x' }]
    })
    await connection.sendNotification('textDocument/didOpen', {})
    await connection.sendNotification('textDocument/didClose', { textDocument: { uri: 'untitled:never' } })
    await connection.sendNotification('workspace/didChangeWatchedFiles', null)
    await connection.sendNotification('workspace/didChangeConfiguration', 7)
    await connection.sendNotification('no/such/notification', { x: 1 })
    await expect(connection.sendRequest('no/such/request')).rejects.toMatchObject({ code: -32601 })
    for (const method of ['textDocument/diagnostic', 'textDocument/codeAction', 'textDocument/hover'])
      await expect(connection.sendRequest(method, {}), method).rejects.toBeTruthy()
    await expect(connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: '%%%' } })).resolves.toEqual({
      kind: 'full',
      items: []
    })
    await connection.sendRequest('workspace/executeCommand', { command: 'stet.openPage', arguments: ['file:///etc/passwd'] })
    child.stdin?.write('Content-Length: 9\r\n\r\n{"a": nul')
    child.stdin?.write('Content-Length: 2\r\n\r\n[]')
    expect(await editor.diagnostics('untitled:a')).toHaveLength(1)
    expect(await editor.end()).toBe(0)
  })
})

describe('the server ends', () => {
  it('when it is told to', async () => {
    const editor = await Editor.start()
    expect(await editor.end()).toBe(0)
    expect(editor.stderr).toBe('')
  })

  it('when the editor closes its input', async () => {
    const editor = await Editor.start()
    const exit = editor.exited()
    editor.child.stdin?.end()
    expect(await exit).toBe(1)
  })

  it('when the editor dies, though its input stays open', async () => {
    const other = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)'])
    const editor = await Editor.start({ processId: other.pid })
    const exit = editor.exited()
    other.kill('SIGKILL')
    expect(await exit).toBe(1)
  })
})

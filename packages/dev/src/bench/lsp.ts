import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  ShutdownRequest
} from 'vscode-languageserver-protocol/node'
import { root } from '../workspace.ts'
import type { Corpus } from './corpus.ts'

const command = `${root}packages/cli/bundle/stet.js`

const WORDS = 5000
/** Letters that are typed before anything is measured: the server has compiled its code by then. */
const WARM_UP = 100
const MEASURED = 300

/**
 * From a letter typed in the middle of a long draft to the diagnostics of all of it: from before the editor writes the change and asks
 * for diagnostics until it has parsed the answer, in another process, over its standard streams. No debounce is in it: an editor that
 * asks waits for none.
 */
export async function lspReport({ drafts }: Corpus): Promise<string> {
  if (!existsSync(command)) return 'language server: not measured, the command is not bundled'
  const rows: string[] = []
  for (const [languageId, text] of [
    ['markdown', longDraft(drafts.map((draft) => draft.source))],
    ['plaintext', longDraft(drafts.map((draft) => draft.source))]
  ]) {
    const { times, found } = await typing(text, languageId)
    const [half, most, all] = [0.5, 0.95, 1].map((share) => milliseconds(times[Math.ceil(times.length * share) - 1]))
    rows.push(`${languageId.padEnd(10)} median ${half}   p95 ${most}   longest ${all}   ${found} findings`)
  }
  return [
    `language server, change to diagnostics, ${WORDS} words, ${MEASURED} letters typed   (aim: p95 under 50 ms)`,
    ...rows
  ].join('\n')
}

/** The first words of some texts, one behind the other, without front matter. */
function longDraft(texts: readonly string[]): string {
  let draft = ''
  for (const text of texts) {
    draft += `${text.replace(/^---\n[\s\S]*?\n---\n/, '')}\n\n`
    if (draft.split(/\s+/).length > WORDS) break
  }
  return draft
    .split(/(?<=\s)(?=\S)/)
    .slice(0, WORDS)
    .join('')
}

async function typing(text: string, languageId: string): Promise<{ times: number[]; found: number }> {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
  const child = spawn(process.execPath, [command, 'lsp', '--stdio'], { env, stdio: ['pipe', 'pipe', 'inherit'] })
  const connection = createProtocolConnection(child.stdout, child.stdin)
  connection.listen()
  try {
    await begin(connection, text, languageId)
    const times: number[] = []
    let found = 0
    for (let version = 2; version < 2 + WARM_UP + MEASURED; version++) {
      const start = performance.now()
      void connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [{ range: placeOf(version, text), text: version % 7 ? 'e' : ' ' }]
      })
      const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } })
      if (version >= 2 + WARM_UP) times.push(performance.now() - start)
      if (report.kind === 'full') found = report.items.length
    }
    return { times: times.sort((a, b) => a - b), found }
  } finally {
    await end(connection, child)
  }
}

const uri = 'untitled:draft'

async function begin(connection: ProtocolConnection, text: string, languageId: string): Promise<void> {
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } }
  })
  await connection.sendNotification(InitializedNotification.type, {})
  await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId, version: 1, text } })
}

async function end(connection: ProtocolConnection, child: ChildProcess): Promise<void> {
  const exit = new Promise((resolve) => child.once('exit', resolve))
  await connection.sendRequest(ShutdownRequest.type)
  await connection.sendNotification(ExitNotification.type)
  await exit
  connection.dispose()
}

/** Where a letter is typed: words of the middle of the draft, twenty letters at each place before it is another one's turn. */
function placeOf(version: number, text: string) {
  const lines = text.split('\n')
  const middle = lines.length >> 1
  const long = lines.flatMap((line, index) => (line.length > 80 && Math.abs(index - middle) < lines.length / 4 ? index : []))
  const position = { line: long[Math.floor(version / 20) % long.length] ?? middle, character: 20 + (version % 20) }
  return { start: position, end: position }
}

function milliseconds(time: number): string {
  return `${time.toFixed(1).padStart(6)} ms`
}

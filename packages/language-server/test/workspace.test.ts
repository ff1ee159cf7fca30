import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import {
  ConfigurationRequest,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesRegistrationOptions,
  DidChangeWorkspaceFoldersNotification,
  type ProtocolConnection,
  RegistrationRequest,
  ShowMessageRequest,
  UnregistrationRequest
} from 'vscode-languageserver-protocol'
import { Editor, folderWith, pulling, uriOf } from './editor.ts'

const placeholder = 'The vote was put off until TK, the clerk said.\n'
const withoutPlaceholders = 'rules: { leftover-text: off }\n'

const watching = {
  ...pulling,
  workspace: {
    ...pulling.workspace,
    didChangeWatchedFiles: { dynamicRegistration: true },
    configuration: true,
    workspaceFolders: true
  }
}

/** An editor that can watch files and answer for its settings, as VS Code. */
async function start(folders: readonly string[], settings: Record<string, unknown> = {}, initializationOptions?: unknown) {
  const watched: string[] = []
  const messages: string[] = []
  let refreshed = () => {}
  const prepare = (connection: ProtocolConnection) => {
    connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      items.map(({ scopeUri = '' }) => settings[scopeUri] ?? settings.all ?? null)
    )
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      for (const { registerOptions } of registrations) {
        const { watchers = [] } = (registerOptions ?? {}) as DidChangeWatchedFilesRegistrationOptions
        watched.push(...watchers.map(({ globPattern }) => (typeof globPattern === 'string' ? globPattern : globPattern.pattern)))
      }
    })
    connection.onRequest(UnregistrationRequest.type, () => {})
    connection.onRequest(ShowMessageRequest.type, ({ message }) => {
      messages.push(message)
      return null
    })
    connection.onRequest(DiagnosticRefreshRequest.type, () => refreshed())
  }
  const editor = await Editor.start({ folders, capabilities: watching, initializationOptions, prepare })
  return {
    editor,
    watched,
    messages,
    /** Tells that a file has changed, and waits until the server asks for diagnostics to be pulled again. */
    async change(...path: string[]) {
      const refresh = new Promise<void>((resolve) => {
        refreshed = resolve
      })
      const uri = uriOf(...path)
      await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type: 2 }] })
      await refresh
    },
    async changeSettings() {
      const refresh = new Promise<void>((resolve) => {
        refreshed = resolve
      })
      await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null })
      await refresh
    }
  }
}

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code)

describe('the config', () => {
  it('is read anew when it changes; a broken one is told with its line, and the last good one holds on', async () => {
    const folder = folderWith({ 'draft.md': '' })
    const { editor, watched, change } = await start([folder])
    const uri = uriOf(folder, 'draft.md')
    const config = uriOf(folder, '.stetrc.yaml')
    const configure = (text: string) => {
      writeFileSync(join(folder, '.stetrc.yaml'), text)
      return change(folder, '.stetrc.yaml')
    }
    await editor.open(uri, placeholder)
    expect(codes(await editor.diagnostics(uri))).toEqual(['leftover-text'])
    expect(watched).toContain('**/{.stetrc.yaml,.stetrc.yml,.stetrc.json,package.json,.stet-baseline.json}')

    await configure(withoutPlaceholders)
    expect(await editor.diagnostics(uri)).toEqual([])

    await configure(`extends: recommended\n${withoutPlaceholders}rules: [`)
    expect(await editor.diagnostics(uri)).toEqual([])
    const [problem] = await editor.sent(config, ({ diagnostics }) => diagnostics.length > 0)
    expect(problem).toMatchObject({ range: { start: { line: 2 } }, severity: 1, source: 'stet' })

    await configure('rules: { leftover-txt: off }\n')
    expect(await editor.sent(config, ({ diagnostics }) => String(diagnostics[0]?.message).includes('leftover-txt'))).toHaveLength(
      1
    )
    expect(await editor.diagnostics(uri)).toEqual([])

    rmSync(join(folder, '.stetrc.yaml'))
    await change(folder, '.stetrc.yaml')
    expect(codes(await editor.diagnostics(uri))).toEqual(['leftover-text'])
    expect(await editor.sent(config, ({ diagnostics }) => diagnostics.length === 0)).toEqual([])
  })

  it('is told of though no draft is open', async () => {
    const folder = folderWith({ '.stetrc.yaml': 'rulez: {}\n' })
    const { editor } = await start([folder])
    expect(await editor.sent(uriOf(folder, '.stetrc.yaml'))).toMatchObject([{ message: expect.stringContaining('rulez') }])
  })

  it('names notes and facts, which are read anew too', async () => {
    const folder = folderWith({
      '.stetrc.yaml': 'notes: notes/*.txt\n',
      'notes/a.txt': 'Q: And the vote?\n\nANN LEE: We will hold the vote in the town hall on the first day of the month.\n'
    })
    mkdirSync(join(folder, 'facts'))
    const { editor, watched, change } = await start([folder])
    const uri = uriOf(folder, 'draft.md')
    await editor.open(uri, '“We will hold the vote in the old school on the first day of the month,” Ann Lee said.\n')
    expect(codes(await editor.diagnostics(uri))).toContain('altered-quotes')
    expect(watched).toEqual(expect.arrayContaining(['*.txt', 'facts/**', '**']))
    writeFileSync(
      join(folder, 'notes/a.txt'),
      'ANN LEE: We will hold the vote in the old school on the first day of the month.\n'
    )
    await change(folder, 'notes', 'a.txt')
    expect(codes(await editor.diagnostics(uri))).not.toContain('altered-quotes')
  })

  it('leaves out what it ignores', async () => {
    const folder = folderWith({ '.stetrc.yaml': 'ignore: [archive/]\n' })
    const { editor } = await start([folder])
    await editor.open(uriOf(folder, 'archive/draft.md'), placeholder)
    expect(await editor.diagnostics(uriOf(folder, 'archive/draft.md'))).toEqual([])
  })

  it('is read anew when a draft is saved, by an editor that cannot watch files', async () => {
    const folder = folderWith({})
    const editor = await Editor.start({ folders: [folder], capabilities: {} })
    const uri = uriOf(folder, 'draft.md')
    await editor.open(uri, placeholder)
    expect(await editor.sent(uri)).toHaveLength(1)
    writeFileSync(join(folder, '.stetrc.yaml'), withoutPlaceholders)
    await editor.save(uri)
    expect(await editor.sent(uri, ({ diagnostics }) => diagnostics.length === 0)).toEqual([])
  })
})

describe('third-party plugins', () => {
  const files = {
    '.stetrc.yaml': 'plugins: { ./plugin.mjs: warning }\n',
    'plugin.mjs':
      "import { writeFileSync } from 'node:fs'\nwriteFileSync(new URL('ran', import.meta.url), '')\nexport default () => (_, file) => { console.log('noise'); file.message('Plugged in', undefined, 'x:plugged-in') }\n"
  }

  it.each([[undefined], [false]])('do not run where the workspace is not trusted: %s', async (trusted) => {
    const folder = folderWith(files)
    const { editor, messages } = await start([folder], {}, { trusted })
    for (const name of ['a.md', 'b.md']) {
      await editor.open(uriOf(folder, name), placeholder)
      expect(codes(await editor.diagnostics(uriOf(folder, name)))).toEqual(['leftover-text'])
    }
    expect(messages).toEqual([expect.stringContaining('./plugin.mjs')])
  })

  it('run where it is, and what they print is not taken for an answer', async () => {
    const folder = folderWith(files)
    const { editor, messages } = await start([folder], {}, { trusted: true })
    await editor.open(uriOf(folder, 'a.md'), placeholder)
    expect(codes(await editor.diagnostics(uriOf(folder, 'a.md')))).toEqual(['plugged-in', 'leftover-text'])
    expect(messages).toEqual([])
    expect(editor.stderr).toContain('noise')
  })
})

describe('settings', () => {
  it('switch linting off and on, and name the config', async () => {
    const folder = folderWith({ 'house.yaml': withoutPlaceholders })
    const settings: Record<string, unknown> = { all: { enable: false } }
    const { editor, changeSettings } = await start([folder], settings)
    const uri = uriOf(folder, 'draft.md')
    await editor.open(uri, placeholder)
    expect(await editor.diagnostics(uri)).toEqual([])
    settings.all = { enable: true }
    await changeSettings()
    expect(await editor.diagnostics(uri)).toHaveLength(1)
    settings.all = { config: 'house.yaml' }
    await changeSettings()
    expect(await editor.diagnostics(uri)).toEqual([])
    settings.all = { enable: 'perhaps', config: 7 }
    await changeSettings()
    expect(await editor.diagnostics(uri)).toHaveLength(1)
  })

  it('let findings be until the draft is saved', async () => {
    const folder = folderWith({})
    const { editor } = await start([folder], { all: { run: 'onSave' } })
    const uri = uriOf(folder, 'draft.md')
    await editor.open(uri, placeholder)
    const first = await editor.pull(uri)
    await editor.type(uri, 27, 29, 'the spring')
    expect(await editor.pull(uri, first.resultId)).toMatchObject({ kind: 'unchanged' })
    await editor.save(uri)
    expect(await editor.pull(uri, first.resultId)).toMatchObject({ kind: 'full', items: [] })
  })

  it('are taken as they are sent from an editor that cannot be asked', async () => {
    const editor = await Editor.start({ capabilities: {} })
    await editor.open('untitled:a', placeholder)
    expect(await editor.sent('untitled:a')).toHaveLength(1)
    await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { stet: { enable: false } } })
    expect(await editor.sent('untitled:a', ({ diagnostics }) => diagnostics.length === 0)).toEqual([])
  })
})

describe('a workspace', () => {
  it('has several folders, each with its config and settings; the innermost counts', async () => {
    const [one, two] = [folderWith({ '.stetrc.yaml': withoutPlaceholders }), folderWith({ 'in/.stetrc.yaml': '{}\n' })]
    const inner = join(two, 'in')
    const { editor } = await start([one, two, inner], { [pathToFileURL(inner).href]: { enable: false } })
    const found = async (folder: string) => {
      await editor.open(uriOf(folder, 'draft.md'), placeholder)
      return (await editor.diagnostics(uriOf(folder, 'draft.md'))).length
    }
    expect([await found(one), await found(two), await found(inner)]).toEqual([0, 1, 0])
  })

  it('takes folders in and gives them up while it is open', async () => {
    const folder = folderWith({})
    const { editor } = await start([], { [pathToFileURL(folder).href]: { enable: false } })
    const uri = uriOf(folder, 'draft.md')
    await editor.open(uri, placeholder)
    expect(await editor.diagnostics(uri)).toHaveLength(1)
    const changed = { uri: pathToFileURL(folder).href, name: 'folder' }
    const change = (event: { added: (typeof changed)[]; removed: (typeof changed)[] }) =>
      editor.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event })
    await change({ added: [changed], removed: [] })
    await expect.poll(() => editor.diagnostics(uri)).toEqual([])
    await change({ added: [], removed: [changed] })
    await expect.poll(() => editor.diagnostics(uri)).toHaveLength(1)
  })

  it('has drafts with spaces, letters beyond ASCII and percent signs in their names', async () => {
    const folder = folderWith({ 'Größe 100% 中/.stetrc.yaml': withoutPlaceholders })
    const { editor } = await start([folder])
    const plain = uriOf(folder, 'a b é.md')
    const odd = `${pathToFileURL(folder).href}/Gr%C3%B6%C3%9Fe%20100%25%20%E4%B8%AD/draft%23.md`
    await editor.open(plain, placeholder)
    await editor.open(odd, placeholder)
    expect(await editor.diagnostics(plain)).toHaveLength(1)
    expect(await editor.diagnostics(odd)).toEqual([])
  })

  it.each([
    ['html', '<p>The vote was put off until TK.</p><script>TK</script>\n', 1],
    ['markdown', '`TK`\n', 0],
    ['plaintext', '`TK`\n', 1],
    ['yaml', 'TK\n', 0]
  ])('has buffers without a file; the language is what they are read as: %s', async (languageId, text, count) => {
    const { editor } = await start([])
    await editor.open('untitled:Untitled-1', text, languageId)
    expect(await editor.diagnostics('untitled:Untitled-1')).toHaveLength(count)
  })

  it('is what the editor shows, not what is on disk', async () => {
    const folder = folderWith({ 'draft.md': placeholder })
    const { editor } = await start([folder])
    await editor.open(uriOf(folder, 'draft.md'), 'The council met in the town hall.\n')
    expect(await editor.diagnostics(uriOf(folder, 'draft.md'))).toEqual([])
  })

  it('has places that count in UTF-16 code units', async () => {
    const { editor } = await start([])
    await editor.open('untitled:a', '😀 Ünited TK said so.\n')
    expect(editor.initialized.capabilities.positionEncoding).toBe('utf-16')
    expect((await editor.diagnostics('untitled:a'))[0].range).toEqual({
      start: { line: 0, character: 10 },
      end: { line: 0, character: 12 }
    })
  })
})

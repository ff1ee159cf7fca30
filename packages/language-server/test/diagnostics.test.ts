import { describe, expect, it } from 'vitest'
import { DiagnosticSeverity } from 'vscode-languageserver-protocol'
import { Editor, folderWith, pulling, pushed, uriOf } from './editor.ts'

const placeholder = 'The vote was put off until TK, the clerk said.\n'
const contradiction = '# Council\n\nThe rate would fall from 1.12 percent to 1.18 percent, the clerk said.\n'

describe('diagnostics', () => {
  it('are as the editor shows them, with the rule, its page and the other places', async () => {
    const folder = folderWith({})
    const editor = await Editor.start({ folders: [folder] })
    const uri = uriOf(folder, 'draft.md')
    await editor.open(uri, contradiction)
    const [diagnostic] = await editor.diagnostics(uri)
    expect(diagnostic).toMatchObject({
      severity: DiagnosticSeverity.Error,
      source: 'stet',
      code: 'wrong-arithmetic',
      codeDescription: { href: expect.stringContaining('retext-wrong-arithmetic') },
      range: { start: { line: 2, character: 25 } },
      relatedInformation: [
        { location: { uri, range: { start: { line: 2 } } }, message: 'from' },
        { location: { uri }, message: 'to' }
      ]
    })
    expect(diagnostic.message).toContain('\nSum: 1.18 is more than 1.12')
  })

  it('tell of the other places in words to an editor that cannot show them', async () => {
    const editor = await Editor.start({ capabilities: {} })
    await editor.open('untitled:draft', contradiction)
    const [diagnostic] = await editor.sent('untitled:draft')
    expect(diagnostic.relatedInformation).toBeUndefined()
    expect(diagnostic.message).toContain('line 3: from')
  })

  it('are pulled, and unchanged where nothing changed', async () => {
    const editor = await Editor.start({ capabilities: pulling })
    await editor.open('untitled:draft', placeholder)
    const first = await editor.pull('untitled:draft')
    expect(first).toMatchObject({ kind: 'full', items: [{ code: 'leftover-text' }] })
    expect(await editor.pull('untitled:draft', first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId })
    await editor.type('untitled:draft', 27, 29, 'the spring')
    expect(await editor.pull('untitled:draft', first.resultId)).toMatchObject({ kind: 'full', items: [] })
    expect(editor.published).toEqual([])
  })

  it('are pushed to an editor that does not pull, by version, and taken back when the document is closed', async () => {
    const editor = await Editor.start({ capabilities: pushed })
    expect(editor.initialized.capabilities.diagnosticProvider).toBeUndefined()
    await editor.open('untitled:draft', placeholder)
    expect(await editor.sent('untitled:draft', ({ version }) => version === 1)).toMatchObject([{ code: 'leftover-text' }])
    await editor.type('untitled:draft', 27, 29, 'the spring')
    expect(await editor.sent('untitled:draft', ({ version }) => version === 2)).toEqual([])
    await editor.type('untitled:draft', 27, 37, 'TK')
    expect(await editor.sent('untitled:draft', ({ version }) => version === 3)).toHaveLength(1)
    await editor.close('untitled:draft')
    expect(await editor.sent('untitled:draft', ({ version }) => version === undefined)).toEqual([])
  })
})

describe('code actions', () => {
  it('offer each replacement', async () => {
    const editor = await Editor.start()
    const uri = 'untitled:draft'
    await editor.open(uri, 'The mayor spoke at the town hall.The council met on Sunday.\n')
    const [diagnostic] = await editor.diagnostics(uri)
    expect(diagnostic.code).toBe('spliced-text')
    const [action] = await editor.actions(uri, diagnostic.range)
    expect(action).toMatchObject({
      kind: 'quickfix',

      edit: { changes: { [uri]: [{ newText: 'hall. The' }] } }
    })
  })
})

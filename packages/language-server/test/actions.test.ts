import { describe, expect, it } from 'vitest'
import {
  ApplyWorkspaceEditRequest,
  type CodeAction,
  CodeActionRequest,
  ExecuteCommandRequest,
  HoverRequest,
  ShowDocumentRequest,
  type WorkspaceEdit
} from 'vscode-languageserver-protocol'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { Editor, type EditorOptions, pulling } from './editor.ts'

const uri = 'untitled:draft'

/** Opens a draft and asks what can be done about its one finding by a rule. */
async function actionsOn(rule: string, text: string, languageId = 'markdown', options: EditorOptions = {}) {
  const editor = await Editor.start(options)
  await editor.open(uri, text, languageId)
  const diagnostics = (await editor.diagnostics(uri)).filter(({ code }) => code === rule)
  expect(diagnostics).toHaveLength(1)
  return { editor, diagnostic: diagnostics[0], actions: await editor.actions(uri, diagnostics[0].range) }
}

function after(text: string, edit: WorkspaceEdit | undefined): string {
  return TextDocument.applyEdits(TextDocument.create(uri, '', 1, text), edit?.changes?.[uri] ?? [])
}

/** What the draft is after each action that has an edit, by title. */
function outcomes(text: string, actions: readonly CodeAction[]): Record<string, string> {
  return Object.fromEntries(actions.filter(({ edit }) => edit).map(({ title, edit }) => [title, after(text, edit)]))
}

const headline = '# Bridge reopens after $3.4 million repair\n\n'
const body = 'The repair cost $3.8 million, the county said.\n'

describe('code actions', () => {
  it('offer each replacement; one that is certain is preferred', async () => {
    const text = 'The mayor said the the plan was good.\n'
    const { actions } = await actionsOn('repeated-words', text)
    expect(actions[0]).toMatchObject({ kind: 'quickfix', isPreferred: true, diagnostics: [{ code: 'repeated-words' }] })
    expect(after(text, actions[0].edit)).toBe('The mayor said the plan was good.\n')
  })

  it('offer either end of a contradiction, and prefer none', async () => {
    const { actions } = await actionsOn('inconsistent-figures', headline + body)
    const [own, other] = actions
    expect([own, other].map(({ title }) => title)).toEqual([
      'Change “$3.8 million” to “$3.4 million”',
      'Change “$3.4 million” in line 1 to “$3.8 million”'
    ])
    expect(after(headline + body, own.edit)).toBe(headline + body.replace('3.8', '3.4'))
    expect(after(headline + body, other.edit)).toBe(headline.replace('3.4', '3.8') + body)
    expect(actions.some(({ isPreferred }) => isPreferred)).toBe(false)
  })

  it('offer to delete either copy of a passage', async () => {
    const passage = 'The harbour authority will dredge the northern channel before the winter storms arrive.'
    const text = `${passage} Boats wait outside.\n\nNobody objected to it. ${passage}\n`
    const { actions } = await actionsOn('duplicate-passages', text)
    expect(outcomes(text, actions)).toMatchObject({
      'Delete the duplicated passage': `${passage} Boats wait outside.\n\nNobody objected to it.\n`,
      'Delete the other passage, line 1': `Boats wait outside.\n\nNobody objected to it. ${passage}\n`
    })
  })

  it('offer nothing that would take markup with it', async () => {
    const { actions } = await actionsOn('repeated-words', 'The mayor said the **the** plan was good.\n')
    expect(actions.map(({ title }) => title)).toEqual(['stet: let it stand (repeated-words), and write why'])
  })

  it.each([
    [
      'markdown',
      'The vote is put off until TK.\n',
      '<!-- stet leftover-text: why it may stand -->\nThe vote is put off until TK.\n'
    ],
    [
      'html',
      '<p>The vote is put off until TK.</p>\n',
      '<!-- stet leftover-text: why it may stand -->\n<p>The vote is put off until TK.</p>\n'
    ],
    ['plaintext', 'The vote is put off until TK.\n', '[stet leftover-text: why it may stand]\nThe vote is put off until TK.\n']
  ])('let a finding stand in %s, with words for the reason that silence nothing yet', async (languageId, text, expected) => {
    const { editor, actions } = await actionsOn('leftover-text', text, languageId)
    expect(outcomes(text, actions)).toEqual({ 'stet: let it stand (leftover-text), and write why': expected })
    const codes = async () => (await editor.diagnostics(uri)).map(({ code }) => code).sort()
    await editor.type(uri, 0, text.length, expected)
    expect(await codes()).toEqual(['leftover-text', 'suppression'])
    await editor.type(uri, 0, expected.length, expected.replace('why it may stand', 'the date is open'))
    expect(await codes()).toEqual([])
  })

  it('leave the reason to an editor that asks for it, and write it with the command', async () => {
    const text = 'The vote is put off until TK.\n'
    const edits: WorkspaceEdit[] = []
    const options: EditorOptions = {
      initializationOptions: { letItStand: true },
      prepare: (connection) =>
        connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
          edits.push(edit)
          return { applied: true }
        })
    }
    const { editor, actions } = await actionsOn('leftover-text', text, 'markdown', options)
    const [{ command }] = actions
    expect(actions).toMatchObject([{ title: 'stet: let it stand (leftover-text)…', command: { command: 'stet.letItStand' } }])
    const suppress = (reason: string) =>
      editor.connection.sendRequest(ExecuteCommandRequest.type, {
        command: 'stet.suppress',
        arguments: [...(command?.arguments ?? []), reason]
      })
    await suppress('the date is open')
    expect(after(text, edits[0])).toBe('<!-- stet leftover-text: the date is open -->\nThe vote is put off until TK.\n')
    await editor.type(uri, 0, 3, 'A')
    await suppress('the date is open')
    expect(edits).toHaveLength(1)
  })

  it('open the page of the rule', async () => {
    const shown: unknown[] = []
    const { editor, actions } = await actionsOn('leftover-text', 'The vote is put off until TK.\n', 'markdown', {
      capabilities: { ...pulling, window: { showDocument: { support: true } } },
      prepare: (connection) =>
        connection.onRequest(ShowDocumentRequest.type, (params) => {
          shown.push(params)
          return { success: true }
        })
    })
    const command = actions.find(({ title }) => title === 'Open the page of leftover-text')?.command
    await editor.connection.sendRequest(ExecuteCommandRequest.type, {
      command: command?.command ?? '',
      arguments: command?.arguments
    })
    expect(shown).toEqual([{ uri: expect.stringContaining('retext-leftover-text'), external: true }])
  })

  it('are of the version that was linted, for an editor that checks', async () => {
    const { actions } = await actionsOn('leftover-text', 'The vote is put off until TK.\n', 'markdown', {
      capabilities: { ...pulling, workspace: { workspaceEdit: { documentChanges: true } } }
    })
    expect(actions[0].edit).toMatchObject({ documentChanges: [{ textDocument: { uri, version: 1 } }] })
  })

  it('fix all that is certain and nothing else', async () => {
    const text = `${headline}${body}\nThe mayor said the the plan wasnâ€™t good.\n`
    const { editor } = await actionsOn('inconsistent-figures', text)
    const ask = (only: string[]) =>
      editor.connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        context: { diagnostics: [], only }
      }) as Promise<CodeAction[]>
    const [action, ...others] = await ask(['source.fixAll'])
    expect(others).toEqual([])
    expect(after(text, action.edit)).toBe(text.replace('the the', 'the').replace('â€™', '’'))
    expect(await ask(['source.fixAll.eslint'])).toEqual([])
    expect(await ask(['refactor'])).toEqual([])
  })
})

describe('hover', () => {
  it('says why the rule is there', async () => {
    const { editor, diagnostic } = await actionsOn('inconsistent-figures', headline + body, 'markdown', {
      capabilities: { textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown'] } } }
    })
    const ask = (character: number) =>
      editor.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line: 2, character } })
    const hover = await ask(diagnostic.range.start.character)
    expect(hover).toMatchObject({ range: diagnostic.range, contents: { kind: 'markdown' } })
    const { value } = (hover?.contents ?? {}) as { value?: string }
    expect(value).toMatch(/^\*\*Unexpected `\$3\.8 million`/)
    expect(value).toContain('Both figures seem to measure the same thing')
    expect(value).toMatch(/\n\n[A-Z][^\n]{40,}\n\n\[inconsistent-figures\]\(https:/)
    expect(await ask(0)).toBeNull()
  })
})

import { homedir } from 'node:os'
import { basename, dirname, relative } from 'node:path'
import {
  type CancellationToken,
  type Disposable,
  ProgressLocation,
  type TextDocument,
  type TextEditor,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace
} from 'vscode'
import type { BundledStet } from './bundled-stet.ts'
import { configOption } from './settings.ts'

const kinds = {
  proof: { title: 'Proof', words: ['--format', 'html', '--fail-on', 'never'] },
  claims: { title: 'Claims', words: ['claims', '--format', 'html'] }
}

export type PageKind = keyof typeof kinds

const extensions: Readonly<Record<string, string>> = { markdown: '.md', html: '.html' }

/**
 * The pages that `stet` writes of a draft, as they stand in its editor, beside it. A page carries its own
 * Content-Security-Policy, which lets only its own script run; nothing of the disk is open to it.
 */
export class Pages implements Disposable {
  readonly #stet: BundledStet
  readonly #open = new Map<string, WebviewPanel>()

  constructor(stet: BundledStet) {
    this.#stet = stet
  }

  async show(kind: PageKind, editor: TextEditor | undefined): Promise<void> {
    if (!editor) {
      await window.showInformationMessage('Open a draft first: Markdown, plain text or HTML.')
      return
    }
    const { title } = kinds[kind]
    const { document } = editor
    const location = ProgressLocation.Window
    const { stdout, stderr } = await window.withProgress({ location, title }, (_, token) => this.#write(kind, document, token))
    if (stdout === '') await window.showErrorMessage(`${title}: ${stderr.trim() || 'stet printed nothing'}`)
    else this.#panel(kind, document).webview.html = stdout
  }

  dispose(): void {
    for (const panel of this.#open.values()) panel.dispose()
  }

  #write(kind: PageKind, document: TextDocument, token: CancellationToken) {
    const aborter = new AbortController()
    token.onCancellationRequested(() => aborter.abort())
    const cwd = folderOf(document)
    const words = [
      ...kinds[kind].words,
      ...configOption(document),
      ...(workspace.isTrusted ? [] : ['--no-plugins']),
      ...['--stdin-filename', nameIn(cwd, document), '-']
    ]
    return this.#stet.run(words, { cwd, input: document.getText(), signal: aborter.signal })
  }

  #panel(kind: PageKind, { uri }: TextDocument): WebviewPanel {
    const key = `${kind} ${uri}`
    const known = this.#open.get(key)
    if (known) {
      known.reveal()
      return known
    }
    const panel = window.createWebviewPanel(`stet.${kind}`, `${kinds[kind].title}: ${basename(uri.path)}`, ViewColumn.Beside, {
      enableScripts: true,
      enableFindWidget: true,
      localResourceRoots: []
    })
    this.#open.set(key, panel)
    panel.onDidDispose(() => this.#open.delete(key))
    return panel
  }
}

function folderOf({ uri, isUntitled }: TextDocument): string {
  const folder = workspace.getWorkspaceFolder(uri) ?? (isUntitled ? workspace.workspaceFolders?.[0] : undefined)
  return folder?.uri.fsPath ?? (isUntitled ? homedir() : dirname(uri.fsPath))
}

/** The name that the draft goes by; its ending says the format. */
function nameIn(folder: string, { uri, isUntitled, languageId }: TextDocument): string {
  return isUntitled ? `${basename(uri.path)}${extensions[languageId] ?? '.txt'}` : relative(folder, uri.fsPath)
}

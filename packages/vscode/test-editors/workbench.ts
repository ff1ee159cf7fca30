import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, chromium, type Frame, type Locator, type Page } from 'playwright-core'
import { onTestFinished } from 'vitest'

/** What the set-up found and installed. */
export interface Programs {
  /** Path of the browser. */
  chromium: string
  codeServer: { command: string; args: string[] }
  /** Paths of packaged extensions. */
  extensions: string[]
}

declare module 'vitest' {
  export interface ProvidedContext {
    vscode?: Programs
  }
}

/** Where pictures of windows are left in which a test failed. */
const failures = fileURLToPath(new URL('../../../.editors/failed/', import.meta.url))

/** How long anything in the workbench may take on a busy machine, milliseconds. */
const PATIENCE = 90_000

/** Nothing in the window that is not asked for. */
const userSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'security.workspace.trust.banner': 'never',
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.commandCenter': false,
  'window.title': 'VS Code',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false
}

const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

export interface Options {
  /** Whether folders are asked about before their code is run; else all are trusted. */
  asksForTrust?: boolean
  /** The user's settings besides those that quieten the window. */
  settings?: Readonly<Record<string, unknown>>
}

/** VS Code, served with the extension installed, and a browser to use it. */
export class VsCode {
  readonly #state: string
  readonly #server: ChildProcess
  readonly #browser: BrowserContext
  readonly #host: string

  private constructor(state: string, server: ChildProcess, browser: BrowserContext, host: string) {
    this.#state = state
    this.#server = server
    this.#browser = browser
    this.#host = host
  }

  static async start({ chromium: executablePath, codeServer, extensions }: Programs, options: Options = {}): Promise<VsCode> {
    const { asksForTrust = false, settings = {} } = options
    const state = mkdtempSync(join(tmpdir(), 'stet-vscode-'))
    mkdirSync(join(state, 'data', 'User'), { recursive: true })
    writeFileSync(join(state, 'data', 'User', 'settings.json'), JSON.stringify({ ...userSettings, ...settings }))
    const folders = ['--user-data-dir', join(state, 'data'), '--extensions-dir', join(state, 'ext')]
    const env = { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' }
    const installed = extensions.flatMap((path) => ['--install-extension', path])
    execFileSync(codeServer.command, [...codeServer.args, ...folders, ...installed], { env, stdio: 'pipe' })
    const host = `127.0.0.1:${await freePort()}`
    const words = [
      ...codeServer.args,
      ...['--config', join(state, 'config.yaml'), '--bind-addr', host, '--auth', 'none', '--cert', 'false'],
      ...['--disable-telemetry', '--disable-update-check', '--disable-getting-started-override'],
      ...(asksForTrust ? [] : ['--disable-workspace-trust']),
      ...folders
    ]
    const server = spawn(codeServer.command, words, { env, stdio: 'ignore' })
    await until(() => answers(`http://${host}/healthz`))
    const browser = await chromium.launchPersistentContext(join(state, 'browser'), {
      executablePath,
      args: browserFlags,
      viewport: { width: 1280, height: 800 }
    })
    browser.setDefaultTimeout(PATIENCE)
    return new VsCode(state, server, browser, host)
  }

  /** Opens a new folder with these files in a window, which is closed when the test ends; of a test that fails it leaves a picture. */
  async open(files: Readonly<Record<string, string>>): Promise<Window> {
    const folder = folderWith(files)
    const page = await this.#browser.newPage()
    onTestFinished(async ({ task }) => {
      if (task.result?.state === 'fail') await page.screenshot({ path: `${failures}${task.name}.png` })
      await page.close()
      rmSync(folder, { recursive: true, force: true })
    })
    const url = new URL(`http://${this.#host}/`)
    url.searchParams.set('folder', folder)
    await page.goto(url.href)
    await page.locator('.monaco-workbench .part.statusbar').waitFor()
    return new Window(page, folder)
  }

  async stop(): Promise<void> {
    await this.#browser.close()
    const ended = once(this.#server, 'exit')
    this.#server.kill()
    await ended
    rmSync(this.#state, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
}

/** One window of the workbench. */
export class Window {
  readonly page: Page
  readonly #folder: string

  constructor(page: Page, folder: string) {
    this.page = page
    this.#folder = folder
  }

  /** The text of a file of the folder, as it is on the disk. */
  read(name: string): string {
    return readFileSync(join(this.#folder, name), 'utf8')
  }

  has(name: string): boolean {
    return existsSync(join(this.#folder, name))
  }

  /** Runs a command by the name that the palette shows. */
  async command(name: string): Promise<void> {
    await this.#quickPick(`>${name}`, name)
  }

  async openFile(name: string): Promise<void> {
    await this.#quickPick(name, name)
    await this.page.locator(`.tab[data-resource-name="${name}"]`).waitFor()
  }

  /** Runs a task that an extension offers under a type. */
  async task(type: string, name: string): Promise<void> {
    await this.#quickPick(`task ${type}`, type)
    await this.#pick(name)
  }

  /** The rows of the Problems panel as a screen reader reads them, once there are as many as expected. */
  async problemRows(count: number): Promise<string[]> {
    let rows: string[] = []
    await until(async () => {
      await this.command('Problems: Focus on Problems View')
      rows = await this.#problemRowsNow()
      return new Set(rows).size === count
    }).catch(() => {})
    return rows
  }

  // Only rows in view exist. The wheel does not open files, as keys would.
  async #problemRowsNow(): Promise<string[]> {
    const list = this.page.locator('.markers-panel .monaco-list')
    const rows: string[] = []
    if (!(await appears(list, 5000))) return rows
    await list.hover()
    await this.page.mouse.wheel(0, -10_000)
    for (let known = -1; rows.length > known; ) {
      await setTimeout(200)
      known = rows.length
      const inView = await list
        .locator('.monaco-list-row')
        .evaluateAll((found) =>
          found.map((row) => [Number(row.getAttribute('data-index')), row.getAttribute('aria-label') ?? ''] as const)
        )
      for (const [index, label] of inView) rows[index] = label
      await this.page.mouse.wheel(0, 100)
    }
    return rows
  }

  /** Waits for the status bar to say this. */
  async status(text: string): Promise<void> {
    await this.page.locator('.statusbar-item', { hasText: text }).waitFor()
  }

  /** Whether the status bar says this now. */
  async shows(text: string): Promise<boolean> {
    return (await this.page.locator('.statusbar-item', { hasText: text }).count()) > 0
  }

  /** Trusts the folder, as the user would. */
  async trust(): Promise<void> {
    await this.command('Workspaces: Manage Workspace Trust')
    await this.page.locator('.workspace-trust-editor .monaco-button', { hasText: 'Trust' }).first().click()
  }

  /** Puts the cursor at a place of the open file; line and column count from 1. */
  async goTo({ line, column }: { line: number; column: number }): Promise<void> {
    await this.page.keyboard.press('Control+G')
    await this.answer(`:${line}:${column}`)
    await this.page.locator('.statusbar-item', { hasText: `Ln ${line}, Col ${column}` }).waitFor()
  }

  /** Chooses the first quick fix of this title at the cursor. */
  async quickFix(title: string): Promise<void> {
    const rows = this.page.locator('.action-widget .monaco-list-row.action')
    await until(async () => {
      await this.page.keyboard.press('Escape')
      await this.page.keyboard.press('Control+.')
      return await appears(rows.filter({ hasText: title }).first(), 5000)
    })
    const titles = await rows.allTextContents()
    for (let i = 0; i < titles.indexOf(title); i++) await this.page.keyboard.press('ArrowDown')
    await this.page.keyboard.press('Enter')
  }

  /** Answers what the window asks. */
  async answer(text: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input')
    await input.fill(text)
    await this.page.keyboard.press('Enter')
    await input.waitFor({ state: 'hidden' })
  }

  async save(): Promise<void> {
    await this.page.keyboard.press('Control+S')
  }

  /** The page that an extension shows, once it holds what the selector names. */
  async pageWith(selector: string): Promise<Frame> {
    let found: Frame | undefined
    await until(async () => {
      for (const frame of this.page.frames()) if (await appears(frame.locator(selector), 100)) found = frame
      return found !== undefined
    })
    return found!
  }

  // The list is made when it opens, and holds only what is known by then.
  async #quickPick(text: string, label: string): Promise<void> {
    const { keyboard } = this.page
    const input = this.page.locator('.quick-input-widget input')
    const row = this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: label })
    await until(async () => {
      await keyboard.press('Escape')
      await keyboard.press(text.startsWith('>') ? 'F1' : 'Control+P')
      if (!(await appears(input, 1000))) return false
      await input.fill(text)
      return await appears(row, 2000)
    })
    await keyboard.press('Enter')
  }

  async #pick(label: string): Promise<void> {
    await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: label }).waitFor()
    await this.page.keyboard.press('Enter')
  }

  /** Takes a picture of the window. */
  async picture(path: string): Promise<void> {
    await this.page.screenshot({ path })
  }
}

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'stet-workspace-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

/** Asks again until it is so, for as long as anything may take. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Unexpected wait of more than ${PATIENCE / 1000} seconds`)
    await setTimeout(250)
  }
}

function appears(locator: Locator, timeout: number): Promise<boolean> {
  return locator.waitFor({ timeout }).then(
    () => true,
    () => false
  )
}

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false
  )
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (typeof address !== 'object' || !address) throw new Error('Unexpected address, expected a port')
  return address.port
}

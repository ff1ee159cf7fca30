import { accessSync, constants, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { folderWith, stet } from './stet.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome']
const places = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
const chrome = [process.env.CHROME_PATH ?? '', ...places].find(isProgram)

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return path !== ''
  } catch {
    return false
  }
}

const sample = fileURLToPath(new URL('../../../samples/strategic-diplomacy/article.txt', import.meta.url))

const hostile = `<script>document.title = 'taken'</script> " onload="alert(1) <img src="https://example.org/x.png" onerror="alert(2)">

The vote was put off until TK, </mark></p><script>alert(3)</script> experts say. \u202eTK
`

const desktop = { width: 1300, height: 900 }
const phone = { width: 390, height: 844 }

// To skip without a word would look like a pass.
const title = chrome
  ? 'the proof in Chromium'
  : `the proof in Chromium: none of ${names.join(', ')} on the PATH, and no CHROME_PATH`

describe.skipIf(!chrome)(title, () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chrome, args: ['--no-sandbox', '--disable-gpu'] })
  })
  afterAll(() => browser?.close())

  /** Opens the proof of some drafts. Whatever it asks for, complains of or pops up is in `trouble`. */
  async function open(
    drafts: readonly string[],
    options: BrowserContextOptions = {}
  ): Promise<{ page: Page; trouble: string[] }> {
    const { stdout } = await stet(['--no-config', '--format', 'html', ...drafts])
    const file = join(folderWith({}), 'proof.html')
    writeFileSync(file, stdout)
    const context = await browser.newContext({ viewport: desktop, ...options })
    onTestFinished(() => context.close())
    const page = await context.newPage()
    const trouble: string[] = []
    page.on('request', (request) => request.url() !== pathToFileURL(file).href && trouble.push(request.url()))
    page.on('console', (message) => trouble.push(message.text()))
    page.on('pageerror', (error) => trouble.push(String(error)))
    page.on('dialog', (dialog) => trouble.push(dialog.message()))
    await page.goto(pathToFileURL(file).href)
    return { page, trouble }
  }

  function drafts(text: Readonly<Record<string, string>>): string[] {
    const folder = folderWith(text)
    return Object.keys(text).map((name) => join(folder, name))
  }

  /** What axe finds fault with: the rule, and where. */
  async function faults(page: Page): Promise<string[]> {
    const { violations } = await page.evaluate<axe.AxeResults>("axe.run({ resultTypes: ['violations'] })")
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  }

  const focused = (page: Page) => page.evaluate<string>('document.activeElement.id')

  it('is accessible and quiet, in light and dark, on a desktop and a phone', async () => {
    const { page, trouble } = await open([sample, ...drafts({ '"><b>.txt': hostile })])
    await page.evaluate(axe.source)
    await page.keyboard.press('n')
    for (const viewport of [desktop, phone]) {
      await page.setViewportSize(viewport)
      const [content, width] = await page.evaluate<[number, number]>('[document.documentElement.scrollWidth, innerWidth]')
      expect(content).toBeLessThanOrEqual(width)
      for (const colorScheme of ['light', 'dark'] as const) {
        // Colours fade over; axe would measure them half-way.
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        expect(await faults(page), `${colorScheme}, ${viewport.width} wide`).toEqual([])
      }
    }
    expect(trouble).toEqual([])
  })

  it('shows a hostile draft as text', async () => {
    const { page, trouble } = await open(drafts({ 'a.txt': hostile }))
    expect(trouble).toEqual([])
    expect(await page.title()).not.toBe('taken')
    expect(await page.locator('script').count()).toBe(1)
    expect(await page.locator('img').count()).toBe(0)
    const shown = await page.evaluate<string>(
      "[...document.querySelectorAll('.row > p')].map((p) => [...p.childNodes].filter((n) => n.className !== 'ref').map((n) => n.textContent).join('')).join('\\n\\n')"
    )
    expect(shown).toBe(hostile.trim().replace('\u202e', '\\u202e'))
  })

  it('is gone through with the keyboard alone, and by what the filters leave', async () => {
    const { page } = await open([sample])
    await page.keyboard.press('n')
    expect(await focused(page)).toBe('note-1')
    await page.keyboard.press('n')
    expect(await focused(page)).toBe('note-2')
    await page.keyboard.press('p')
    await page.keyboard.press('p')
    const last = await page.locator('article.note').last().getAttribute('id')
    expect(await focused(page)).toBe(last)
    for (const severity of ['warning', 'info']) await page.locator(`[data-filter="${severity}"]`).uncheck()
    expect(await page.locator('article.note:visible').count()).toBe(2)
    expect(await page.locator('#status').textContent()).toBe('2 findings shown')
    await page.locator('#next').click()
    expect(await page.locator('article.note:focus').getAttribute('data-severity')).toBe('error')
    await page.locator('details.rules summary').click()
    await page.locator('[data-filter="spliced-text"]').uncheck()
    expect(await page.locator('article.note:visible').count()).toBe(1)
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').count()).toBe(1)
  })

  it.each([
    ['desktop', desktop],
    ['phone', phone]
  ] as const)('draws a line from the finding to each other end, at its height: %s', async (_, viewport) => {
    const { page } = await open([sample], { viewport })
    const note = page.locator('article.note[data-rule="duplicate-passages"]')
    await note.focus()
    const number = await note.getAttribute('data-number')
    const top = async (name: string) =>
      page.locator(`mark[data-begins~="${name}"]`).evaluate((mark) => mark.getClientRects()[0].top)
    const box = await page.locator('svg.thread path.end').evaluate((path) => path.getBoundingClientRect().toJSON())
    expect(box.top).toBeGreaterThan((await top(`${number}.1`)) - 2)
    expect(box.bottom).toBeGreaterThan(await top(`${number}`))
    expect(box.bottom).toBeLessThan((await top(`${number}`)) + 30)
  })

  it('changes between light and dark', async () => {
    const { page } = await open([sample], { colorScheme: 'light' })
    const paper = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor')
    const light = await paper()
    await page.locator('#theme').click()
    expect(await paper()).not.toBe(light)
    await page.locator('#theme').click()
    expect(await paper()).toBe(light)
  })

  it('prints', async () => {
    const { page } = await open([sample])
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.tools').isVisible()).toBe(false)
    expect(await page.locator('article.note:visible').count()).toBe(await page.locator('article.note').count())
  })

  it('opens a draft of 5,000 words without a wait', async () => {
    const article = readFileSync(sample, 'utf8')
    const long = Array.from({ length: Math.ceil(5000 / article.split(/\s+/).length) }, () => article).join('\n')
    const { page } = await open(drafts({ 'long.txt': long }))
    const loaded = await page.evaluate<number>("performance.getEntriesByType('navigation')[0].loadEventEnd")
    console.log(
      `${long.split(/\s+/).length} words, ${await page.locator('article.note').count()} findings: ${Math.round(loaded)} ms`
    )
    // On a quiet machine it is a fifth of a second; this notices what is quadratic.
    expect(loaded).toBeLessThan(10_000)
  })
})

import { resolve } from 'node:path'
import type { StetMessage } from '@stet/core'
import type { Problem } from '@stet/engine'
import { type Edit, Mending, type OpenDraft, type Replacement } from '@stet/engine/fix'
import { fingerprintOf, printable } from '@stet/reporter'
import { CLEAN, TROUBLE } from '../exit-code.ts'
import { Keyboard } from '../keyboard.ts'
import {
  baselinesFor,
  complaintAbout,
  discovered,
  type LintOptions,
  linted,
  problemLine,
  type RunOptions,
  settingsOf
} from '../lint.ts'
import { oneFinding } from '../one-finding.ts'
import { edit } from './editor.ts'

export type WalkOptions = RunOptions & Pick<LintOptions, 'baseline'>

/** `stet fix`: shows the findings one by one and does what the user says. Returns the exit code. */
export async function walk(paths: readonly string[], options: WalkOptions): Promise<number> {
  const wrongUse = complaintAboutWalk(paths, options)
  if (wrongUse) {
    process.stderr.write(`stet: ${wrongUse}\n`)
    return TROUBLE
  }
  const settings = settingsOf(options, baselinesFor(options))
  const problems: Problem[] = []
  const found = await discovered(paths, settings, problems)
  tell(problems)
  const round = new Round(new Mending(settings), new Keyboard(process.stdin))
  await round.through(found, problems)
  return problems.length === 0 ? CLEAN : TROUBLE
}

function complaintAboutWalk(paths: readonly string[], options: RunOptions): string | undefined {
  const wrongUse = complaintAbout(paths, options)
  if (wrongUse) return wrongUse
  if (paths.includes('-')) return 'unexpected -, expected drafts in files: they are written'
  if (process.stdin.isTTY && process.stdout.isTTY) return undefined
  return 'unexpected input or output that is no terminal, expected one to ask on; `stet --fix` mends what is certain without asking'
}

/** One walk through the findings of some drafts. */
class Round {
  readonly #mending: Mending
  readonly #keyboard: Keyboard
  /** Fingerprints of findings that were left as they are. */
  readonly #skipped = new Set<string>()
  #accepted = 0
  #stood = 0

  constructor(mending: Mending, keyboard: Keyboard) {
    this.#mending = mending
    this.#keyboard = keyboard
  }

  /** Adds to the problems what is wrong with drafts and their configs. */
  async through(paths: readonly string[], problems: Problem[]): Promise<void> {
    try {
      for (const path of paths) {
        const draft = await this.#mending.open(path)
        if (!Array.isArray(draft)) tell(draft.result.problems)
        problems.push(...(Array.isArray(draft) ? draft : draft.result.problems))
        if ((await this.#throughDraft(draft)) === 'quit') break
      }
    } finally {
      this.#keyboard.close()
    }
    process.stdout.write(`${this.#accepted} accepted, ${this.#stood} let stand, ${this.#skipped.size} skipped\n`)
  }

  async #throughDraft(opened: OpenDraft | Problem[]): Promise<'quit' | 'done'> {
    for (let draft = opened; ; draft = await this.#mending.open(draft.result.path)) {
      if (Array.isArray(draft)) {
        tell(draft)
        return 'done'
      }
      const file = linted(draft.result)
      const open = file.messages.filter((message) => !this.#skipped.has(fingerprintOf(file.path, message)))
      if (open.length === 0) return 'done'
      const [message] = open
      const left = open.length === 1 ? 'the last one here' : `${open.length} left here`
      process.stdout.write(`\n${oneFinding(file, message)}`)
      const answer = await this.#decide(draft, message, left)
      if (answer === 'quit') return 'quit'
      if (answer === 'skip') this.#skipped.add(fingerprintOf(file.path, message))
    }
  }

  /** Asks until something was done about a finding. */
  async #decide(draft: OpenDraft, message: StetMessage, left: string): Promise<'quit' | 'skip' | 'done'> {
    const replacements = (await draft.replacements(message)).slice(0, 9)
    process.stdout.write(`${left}: ${offer(replacements, message)}[l]et it stand, [s]kip, [e]dit, [q]uit\n`)
    for (;;) {
      const key = await this.#keyboard.key()
      if (key === undefined || key === 'q') return 'quit'
      if (key === 's') return 'skip'
      const chosen = replacements.length === 1 && key === 'a' ? replacements[0] : replacements[Number(key) - 1]
      if (chosen) return this.#write(draft, chosen, () => this.#accepted++)
      if (key === 'l' && (await this.#letStand(draft, message))) return 'done'
      if (key === 'e' && (await this.#edit(draft, message))) return 'done'
    }
  }

  async #letStand(draft: OpenDraft, message: StetMessage): Promise<boolean> {
    const reason = await this.#keyboard.line('Why may it stand? ')
    if (!reason?.trim()) return say('Nothing was written: a reason is required.')
    const suppression = draft.standing(message, reason)
    if (!suppression) return say('There is no place for a suppression here: [e]dit the draft, or silence it in the config.')
    this.#write(draft, suppression, () => this.#stood++)
    return true
  }

  async #edit({ result }: OpenDraft, { place }: StetMessage): Promise<boolean> {
    const complaint = await this.#keyboard.lend(() => edit(resolve(result.path), place.start))
    return complaint ? say(complaint) : true
  }

  // What kept it from being written is told, and the finding is shown again.
  #write(draft: OpenDraft, change: Edit, count: () => void): 'done' {
    const problem = draft.write(change)
    if (problem) tell([problem])
    else count()
    return 'done'
  }
}

function tell(problems: readonly Problem[]): void {
  for (const problem of problems) process.stderr.write(`${problemLine(problem)}\n`)
}

function offer(replacements: readonly Replacement[], message: StetMessage): string {
  if (replacements.length === 0) return ''
  if (replacements.length === 1) return `[a]ccept${placeOf(replacements[0], message)}, `
  return replacements.map((one, index) => `[${index + 1}] ${words(one)}${placeOf(one, message)}, `).join('')
}

const LONGEST = 40

function words({ text }: Replacement): string {
  if (text === '') return 'take out'
  return printable(text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text)
}

// Either end of a contradiction may be the wrong one.
function placeOf({ start, line }: Replacement, { place }: StetMessage): string {
  return start === place.start.offset ? '' : ` in line ${line}`
}

function say(text: string): false {
  process.stdout.write(`${text}\n`)
  return false
}

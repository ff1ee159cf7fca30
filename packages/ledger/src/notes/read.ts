import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { type CueLine, cueLines } from './cues.ts'
import type { Turn } from './turn.ts'

/** What is wrong in a file of notes; lines and columns count from 1. */
export interface NotesProblem {
  path: string
  line: number
  column: number
  reason: string
}

/** What is said in a file of notes, and what in it could not be read. */
export interface ReadNotes {
  turns: Turn[]
  problems: NotesProblem[]
}

/**
 * Reads a transcript or notes: SRT and VTT subtitles, Markdown, plain text, in UTF-8.
 *
 * @param shown the path as it is told to people
 * @throws {NodeJS.ErrnoException} where the file cannot be read
 */
export function readNotes(path: string, shown = path): ReadNotes {
  return turnsOf(readFileSync(path, 'utf8'), shown, extname(path).toLowerCase())
}

/** The turns of a transcript. @param ending the format, as the ending of a file's name: `.vtt` */
export function turnsOf(source: string, path: string, ending: string): ReadNotes {
  const sourceLines = source.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  // What decodes a file puts this where its bytes are no UTF-8.
  const broken = sourceLines.findIndex((line) => line.includes('\uFFFD'))
  if (broken >= 0) {
    const column = sourceLines[broken].indexOf('\uFFFD') + 1
    return { turns: [], problems: [{ path, line: broken + 1, column, reason: 'Unexpected bytes, expected text in UTF-8' }] }
  }
  const isCues = ending === '.srt' || ending === '.vtt'
  const { lines, mistakes } = isCues ? cueLines(sourceLines, ending) : { lines: proseLines(sourceLines), mistakes: [] }
  const turns = new Turns(path, isCues, labelsIn(lines))
  for (const line of lines) turns.add(line)
  const problems = mistakes.map((mistake) => ({ path, column: 1, ...mistake }))
  if (turns.all.length === 0 && problems.length === 0)
    problems.push({ path, line: 1, column: 1, reason: 'Unexpected file without a word, expected what was said' })
  return { turns: turns.all, problems }
}

function proseLines(lines: readonly string[]): CueLine[] {
  return lines.map((text, index) => ({
    text: text
      .replace(/^\s*(?:>|#{1,6}\s|[-*+]\s(?!\[))+\s*/, '')
      .replace(/\*\*|__/g, '')
      .replace(/\[([^\]\n]{1,300})\]\([^)\s]{0,500}\)/g, '$1'),
    number: index + 1
  }))
}

/** "JANE ROE:", "Jane Roe (via interpreter):", "[00:01:02] Q:" at the start of a line; each word begins with a capital or a digit. */
const label =
  /^\s*(?:\[?\(?\d\d?:\d\d(?::\d\d)?[^\s\])]*[\])]?\s*)?(?:>>+\s*)?((?:\p{Lu}|The )[\p{L}\p{N}.'’-]*(?: (?:[\p{Lu}\p{N}][\p{L}\p{N}.'’-]*|of|the|and|for|de|van|von|bin|al)){0,6})(?: \([^)\n]{1,40}\))?:(?=\s|$)/u

/** The labels of a transcript. "Summit Recap:" may head a note: a label is in capitals, comes again, or most paragraphs have one. */
function labelsIn(lines: readonly CueLine[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  let paragraphs = 0
  let labelled = 0
  lines.forEach(({ text }, index) => {
    const found = label.exec(text)?.[1]
    if (text.trim() !== '' && (found || index === 0 || lines[index - 1].text.trim() === '')) paragraphs++
    if (!found) return
    labelled++
    counts.set(found, (counts.get(found) ?? 0) + 1)
  })
  const isTranscript = labelled * 2 >= paragraphs
  return new Set(
    [...counts].filter(([name, count]) => isTranscript || count > 1 || name === name.toUpperCase()).map(([name]) => name)
  )
}

/** Gathers lines into turns: of subtitles and labelled lines those of one speaker, else those of one paragraph. */
class Turns {
  readonly all: Turn[] = []
  readonly #path: string
  readonly #isCues: boolean
  readonly #labels: ReadonlySet<string>
  #speaker: string | undefined
  #isOpen = false

  constructor(path: string, isCues: boolean, labels: ReadonlySet<string>) {
    this.#path = path
    this.#isCues = isCues
    this.#labels = labels
  }

  add({ text, number, voice }: CueLine): void {
    const found = label.exec(text)
    const match = found && this.#labels.has(found[1]) ? found : undefined
    const rest = (match ? text.slice(match[0].length) : text).trim()
    const speaker = voice ?? match?.[1]
    if (speaker !== undefined && speaker !== this.#speaker) {
      this.#speaker = speaker
      this.#isOpen = false
    } else if (speaker === undefined && /^\s*(?:>>|[-–] ?\p{Lu})/u.test(text) && this.#isCues) {
      this.#speaker = undefined
      this.#isOpen = false
    } else if (rest === '' && this.#speaker === undefined && !this.#isCues) this.#isOpen = false
    if (rest !== '') this.#append(rest, number)
  }

  #append(text: string, line: number): void {
    const last = this.all.at(-1)
    if (this.#isOpen && last) {
      this.all[this.all.length - 1] = {
        ...last,
        text: `${last.text} ${text}`,
        lines: [...last.lines, [last.text.length + 1, line]]
      }
      return
    }
    this.all.push({ ...(this.#speaker !== undefined && { speaker: this.#speaker }), text, path: this.#path, lines: [[0, line]] })
    this.#isOpen = true
  }
}

/** A line of what is said. */
export interface CueLine {
  text: string
  /** In the file, from 1. */
  number: number
  /** Of a VTT cue: who its voice tag names. */
  voice?: string
}

/** What is wrong in a line of subtitles. */
export interface CueMistake {
  line: number
  reason: string
}

const time = String.raw`(?:(\d{1,3}):)?(\d\d):(\d\d)[.,](\d{1,3})`
const timing = new RegExp(`^\\s*${time}\\s*-->\\s*${time}(?:\\s.*)?$`)
const example = { '.srt': '00:01:02,500 --> 00:01:04,000', '.vtt': '00:01:02.500 --> 00:01:04.000' }

/**
 * The spoken lines of SRT and VTT subtitles: those behind a timing, up to the next empty line. What stands outside a cue and
 * is no comment is nobody's words, and is told.
 */
export function cueLines(lines: readonly string[], ending: '.srt' | '.vtt'): { lines: CueLine[]; mistakes: CueMistake[] } {
  const spoken: CueLine[] = []
  const mistakes: CueMistake[] = []
  const say = (index: number, reason: string) => void mistakes.push({ line: index + 1, reason })
  if (ending === '.vtt' && !/^WEBVTT(?:\s|$)/.test(lines[0])) say(0, 'Unexpected start of a VTT file, expected `WEBVTT`')
  for (const [start, end] of blocksOf(lines)) {
    if (ending === '.vtt' && (start === 0 || /^(?:NOTE|STYLE|REGION)(?:\s|$)/.test(lines[start]))) continue
    // The number or the name of a cue may stand above its timing.
    const at = lines[start].includes('-->') || start + 1 === end ? start : start + 1
    const times = timing.exec(lines[at])
    if (times && secondsOf(times.slice(5)) < secondsOf(times.slice(1, 5)))
      say(at, 'Unexpected timing that ends before it starts, expected the earlier time first')
    const inside = lines.slice(at + 1, end).findIndex((line) => timing.test(line))
    if (times && inside >= 0) say(at + 1 + inside, 'Unexpected timing within a cue, expected an empty line between two cues')
    else if (times) spoken.push(...voicesIn(lines, at + 1, end))
    else if (lines[at].includes('-->'))
      say(at, `Unexpected timing \`${lines[at].trim()}\`, expected one such as \`${example[ending]}\``)
    else say(start, `Unexpected text outside a cue, expected a timing above it such as \`${example[ending]}\``)
  }
  if (spoken.length === 0 && mistakes.length === 0) say(0, `Unexpected subtitles without a cue, expected \`${example[ending]}\``)
  return { lines: spoken, mistakes }
}

/** Runs of lines that are not empty: the index of the first, and behind the last. */
function* blocksOf(lines: readonly string[]): Generator<[start: number, end: number]> {
  for (let start = 0; start < lines.length; start++) {
    if (lines[start].trim() === '') continue
    let end = start + 1
    while (end < lines.length && lines[end].trim() !== '') end++
    yield [start, end]
    start = end
  }
}

function secondsOf([hours = '0', minutes, seconds, fraction]: readonly (string | undefined)[]): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(`${seconds}.${fraction}`)
}

/** "<v Jane Roe>We will.</v> <v John Doe>No.": a voice holds up to the next. */
function* voicesIn(lines: readonly string[], start: number, end: number): Generator<CueLine> {
  let voice: string | undefined
  for (let index = start; index < end; index++) {
    for (const part of lines[index].split(/(?=<v[ .])/)) {
      voice = /^<v(?:\.[^ >]*)?\s+([^>]*)>/.exec(part)?.[1].trim() ?? voice
      const text = part.replace(/<[^>]{0,200}>|\{\\[^}]{0,100}\}/g, '')
      if (text.trim()) yield { text, number: index + 1, voice }
    }
  }
}

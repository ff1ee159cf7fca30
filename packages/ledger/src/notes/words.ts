/** A word of a text, as it is compared, and where it stands. */
export interface NoteWord {
  form: string
  /** As the text has it. */
  written: string
  start: number
  end: number
}

/** Sounds that a transcript writes down and a quotation leaves out. */
const fillers = new Set(['um', 'uh', 'er', 'erm', 'ah', 'eh', 'mm', 'hm', 'hmm'])

/** Figures are a matter of house style: "ten" and "10" are one word. */
const digits: Readonly<Record<string, string>> = Object.fromEntries(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
   nineteen twenty`
    .split(/\s+/)
    .map((word, value) => [word, String(value)])
)

const word = /\d+(?:[.,]\d+)*|%|\p{L}[\p{L}\p{M}\p{N}]*(?:['’.](?=\p{L})[\p{L}\p{M}\p{N}]+)*/gu

/** The words of a text, without case, punctuation, fillers, and what a transcript notes in brackets: "(applause)". */
export function noteWords(text: string): NoteWord[] {
  const spoken = withWholeWords(text).replace(/[([][\p{Ll} ,.'’-]{1,40}[)\]]/gu, (aside) => ' '.repeat(aside.length))
  return wordsOf(spoken)
}

/** The words between the elisions of a quotation: "…", "...", and brackets of either shape, in which an editor writes. */
export function quotedWords(text: string): NoteWord[][] {
  const parts = withWholeWords(text).split(/…|\.(?:\s?\.){2,}|\[[^\]]{0,300}\]|\([^)]{0,300}\)/)
  return parts.map(wordsOf).filter(({ length }) => length > 0)
}

// "[T]he plan": the letter alone is the editor's. As many characters as before, so that places stay.
function withWholeWords(text: string): string {
  return text.replace(/\[(\p{L})\](?=\p{L})/gu, '  $1')
}

function wordsOf(text: string): NoteWord[] {
  const words: NoteWord[] = []
  for (const match of text.matchAll(word)) {
    const form = formOf(match[0])
    if (!fillers.has(form)) words.push({ form, written: match[0], start: match.index, end: match.index + match[0].length })
  }
  return words
}

function formOf(written: string): string {
  if (written === '%') return 'percent'
  const form = written.toLowerCase().replaceAll('’', "'")
  if (/^\d/.test(form)) return form.replaceAll(',', '')
  return digits[form] ?? (form.includes('.') ? form.replaceAll('.', '') : form)
}

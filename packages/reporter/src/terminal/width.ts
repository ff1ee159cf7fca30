import stringWidth from 'string-width'

// Latin letters and general punctuation take a column each; measuring those by grapheme is most of a short run's time.
const narrow = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/

/** The columns that a text takes on a terminal. */
export function displayWidth(text: string): number {
  return narrow.test(text) ? text.length : stringWidth(text)
}

/** Breaks a text between words into lines of at most `width` columns; a longer word has a line of its own. */
export function wrapWords(text: string, width: number): string {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ')) {
    const columns = displayWidth(word)
    if (line !== '' && used + 1 + columns > width) {
      lines.push(line)
      line = word
      used = columns
    } else {
      used += line === '' ? columns : columns + 1
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line].join('\n')
}

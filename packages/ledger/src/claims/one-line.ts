/**
 * A passage without the quotation mark that opens or closes it where the other one stands outside: of a quotation of several
 * sentences, a claim may be the first or the last.
 */
export function withoutHalfMarks(text: string): string {
  const marks = text.match(/["“”]/g) ?? []
  if (marks.length % 2 === 0) return text
  return /^["“]/.test(text) && marks[0] !== '”' ? text.slice(1) : text.replace(/["”]$/, '')
}

/** A passage as one line: each run of white space is a space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** A passage as one line: each run of white space is a space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

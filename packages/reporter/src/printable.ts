// Controls but tab, and the marks that reorder text on a terminal.
const unsafe = /(?!\t)[\p{Cc}\p{Bidi_Control}]/gu

/** Text that a terminal shows and never obeys: control characters are written out. */
export function printable(text: string): string {
  return text.replace(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

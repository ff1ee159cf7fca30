/** Text for XML 1.0, in an element or an attribute; characters that XML cannot hold are written out. */
export function xmlText(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(
      /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
    )
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)
}

import { printable } from '../printable.ts'

/** Text for HTML, in an element or a quoted attribute; controls are written out. */
export function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** Text with the words in backticks set as code. */
export function withCode(text: string): string {
  return escapeHtml(text).replace(/`([^`]+)`/g, '<q>$1</q>')
}

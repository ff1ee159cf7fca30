import type { DocumentSelector, TextDocument } from 'vscode'

const languages = ['markdown', 'plaintext', 'html']
const schemes = ['file', 'untitled']

/** The documents that are drafts: an editor also calls its output channels and commit messages plain text. */
export const drafts = languages.flatMap((language) => schemes.map((scheme) => ({ language, scheme }))) satisfies DocumentSelector

export function isDraft({ languageId, uri }: TextDocument): boolean {
  return languages.includes(languageId) && schemes.includes(uri.scheme)
}

import type { StetMessage } from '@stet/core'
import { type CodeAction, CodeActionKind, type Range, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver'
import type { Client } from './client.ts'
import { diagnosticOf } from './diagnostics.ts'
import { meet, rangeOf } from './place.ts'
import type { Proof } from './proofs.ts'

/** What can be done about the findings in a range. */
export function actionsFor(proof: Proof, range: Range, client: Client): CodeAction[] {
  const messages = proof.result?.messages ?? []
  return messages
    .filter((message) => meet(rangeOf(message.place), range))
    .flatMap((message) => replacements(message, proof, client))
}

function replacements(message: StetMessage, proof: Proof, client: Client): CodeAction[] {
  const { place, expected = [], certain } = message
  return expected.map((text) => ({
    title: `Change to “${text}”`,
    kind: CodeActionKind.QuickFix,
    ...(certain && { isPreferred: true }),
    diagnostics: [diagnosticOf(message, proof.uri, client)],
    edit: editOf(proof, [{ range: rangeOf(place), newText: text }], client)
  }))
}

function editOf({ uri, version }: Proof, edits: TextEdit[], { takesVersionedEdits }: Client): WorkspaceEdit {
  return takesVersionedEdits ? { documentChanges: [{ textDocument: { uri, version }, edits }] } : { changes: { [uri]: edits } }
}

import { commands, window } from 'vscode'

/** Asks why a finding may stand, and has the server write it beside the passage. @param finding as the server named it */
export async function letItStand(finding: unknown): Promise<void> {
  const reason = await window.showInputBox({
    title: 'Stet: Let It Stand',
    prompt: 'Why is this right as it is? The reason is written into the draft.',
    placeHolder: 'confirmed with the press office',
    validateInput: (text) => (text.trim() === '' ? 'A finding stands for a reason only.' : undefined)
  })
  if (reason !== undefined) await commands.executeCommand('stet.suppress', finding, reason.trim())
}

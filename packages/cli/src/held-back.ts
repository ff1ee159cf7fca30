import type { HeldBack } from '@stet/engine'
import { counted } from './counted.ts'
import { shown } from './shown.ts'

/** What there is to say, besides the report, of findings that a baseline left out of it. */
export function heldBackLines(baselines: readonly HeldBack[]): string {
  return baselines
    .filter(({ held, gone }) => held + gone > 0)
    .map(({ path, held, gone }) => {
      const parts = [
        held > 0 && `${counted(held, 'finding')} held back (\`--no-baseline\` shows ${held === 1 ? 'it' : 'them'})`,
        gone > 0 && `${counted(gone, 'finding')} of it gone: run \`stet baseline\` to take ${gone === 1 ? 'it' : 'them'} out`
      ]
      return `stet: ${shown(path)}: ${parts.filter(Boolean).join('; ')}\n`
    })
    .join('')
}

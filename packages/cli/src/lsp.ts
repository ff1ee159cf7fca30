import { serve } from '@stet/language-server'
import { pageOf } from './pages.ts'
import { version } from './version.ts'

/** Serves an editor until it ends the session; see `serve`. */
export function lsp(): void {
  serve({ version, pageOf })
}

/** Stands for each character of a shortcode; a noncharacter that no text holds (Unicode Standard, 23.7). */
export const MASK = '\uFDD0'

/**
 * Shortcodes of Hugo (`{{< figure >}}`, `{{% note %}}`), Jekyll and other Liquid
 * (`{% include %}`) and WordPress (`[gallery ids="1,2"]`, `[caption …]`), of
 * which the reader sees the result, not the code. `{{name}}`, `[CQ]` and
 * `[[TEAM]]` are none: they are what somebody forgot to fill in.
 */
const shortcode =
  /\{\{<[^{}]{0,2000}>\}\}|\{\{%[^{}]{0,2000}%\}\}|\{%[^{}%]{0,2000}%\}|\[\/?(?:caption|gallery|embed|video|audio|playlist|youtube|vimeo|twitter|tweet|instagram|contact-form-7|wp_caption|ad|adrotate|newsletter|poll|toc)(?:[ =][^[\]]{0,2000})?\/?\]|\[\/?[a-z][a-z\d_-]{2,40}(?: [a-z_-]{1,40}=(?:"[^"\]]{0,500}"|'[^'\]]{0,500}'|[^\s"'\]]{1,200})){1,20} ?\/?\](?!\()/g

/** The file with shortcodes masked, character for character, so that offsets stay true. */
export function maskShortcodes(source: string): string {
  if (!source.includes('{%') && !source.includes('{{') && !source.includes('[')) return source
  return source.replace(shortcode, (code) => MASK.repeat(code.length))
}

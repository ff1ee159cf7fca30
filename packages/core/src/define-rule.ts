import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { isEnglish } from './annotations/language/index.ts'
import { Document } from './document/document.ts'
import { draftOfTree } from './draft/draft-of-tree.ts'
import type { Severity } from './finding.ts'
import { MessageWriter } from './message.ts'
import { optionsOf, type Rule } from './rule.ts'

/** What a rule's plugin takes: options, a severity, both, or `false` to switch it off. */
export type RuleSettings<Options> = Options | Severity | false | readonly [severity: Severity, options?: Options]

/** A rule that is a retext plugin too, and works alone under unified. */
export type RetextRule<Options extends object> = Plugin<[settings?: RuleSettings<Options>], Root> & { rule: Rule<Options> }

/**
 * Makes a retext plugin of a rule. The plugin reports to the file it is run
 * on; the engine takes the rule itself, from the plugin's `rule`.
 *
 * @throws {Error} when a plugin's option is not one of the rule's
 */
export function defineRule<Options extends object>(definition: Rule<Options>): RetextRule<Options> {
  const rule = definition.meta.anyLanguage ? definition : inEnglish(definition)
  const plugin = (settings?: RuleSettings<Options>) => {
    const { severity, options } = readSettings(rule, settings)
    if (severity === false) return undefined
    return (tree: Root, file: VFile): undefined => {
      const document = documentOf(tree, file)
      const writer = new MessageWriter(document.draft)
      for (const finding of rule.check(document, options)) file.messages.push(writer.message(finding, rule.meta, severity))
    }
  }
  Object.defineProperty(plugin, 'name', { value: `retext-${rule.meta.ruleId}` })
  return Object.assign(plugin, { rule }) as unknown as RetextRule<Options>
}

/** The rule as it is, but silent where a text is not in English. */
function inEnglish<Options extends object>(rule: Rule<Options>): Rule<Options> {
  const { check, confirm } = rule
  return {
    ...rule,
    check: (document, options) => (isEnglish(document) ? check.call(rule, document, options) : []),
    ...(confirm && { confirm: (document, options) => (isEnglish(document) ? confirm.call(rule, document, options) : []) })
  }
}

function readSettings<Options extends object>(
  rule: Rule<Options>,
  settings: RuleSettings<Options> | undefined
): { severity: Severity | false; options: Required<Options> } {
  const [severity, given] = Array.isArray(settings)
    ? [settings[0] as Severity, settings[1] as Options | undefined]
    : typeof settings === 'string' || settings === false
      ? [settings as Severity | false, undefined]
      : [rule.meta.severity, settings as Options | undefined]
  for (const name of Object.keys(given ?? {})) {
    if (!(name in rule.options)) {
      throw new Error(
        `Unexpected option \`${name}\` of ${rule.meta.ruleId}, expected one of: ${Object.keys(rule.options).join(', ') || 'none'}`
      )
    }
  }
  return { severity, options: optionsOf(rule, given) }
}

// One document a tree, shared by all rules that run on it.
const documents = new WeakMap<Root, Document>()

/** The document of an nlcst tree; built on first ask, kept as long as the tree lives. */
export function documentOf(tree: Root, file: VFile): Document {
  let document = documents.get(tree)
  if (!document) documents.set(tree, (document = new Document(draftOfTree(tree, String(file)))))
  return document
}

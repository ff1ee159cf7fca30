import { PhraseTable, WordSet } from '@stet/core'

/**
 * Nouns behind a figure that make it a rule or a definition, not a finding: whoever knows the rule knows the figure
 * ("a 15 percent threshold", "the $2,700 limit").
 */
export const ruleNouns = new WordSet(`
  threshold limit cap ceiling floor minimum maximum quota target deadline rule requirement fee fine bail ticket discount stake
  deposit bill coin note prize share shares coupon denomination denominations tranche surcharge tax tariff duty levy
  compliant guideline guidelines
`)

/** What a reporter counts on the spot, or the article lists itself. */
export const countedOnTheSpot = new WordSet(`
  ways steps reasons tips questions things points rules chapters sections pages slides examples options categories types kinds
  parts items stages phases levels columns rows letters characters words lines paragraphs sentences
  goals tries wickets runs sets laps rounds games matches caps appearances overs holes shots putts
  minutes seconds hours days weeks months years
`)

/** Laws and agreements that an article describes: "under current law it cannot buy more than 15 percent". */
export const underRules = PhraseTable.of(`
  under law
  under current law
  under federal law
  under state law
  under existing law
  under the law
  under the rules
  under current rules
  under the terms
  under the agreement
  under the accord
  under the pact
  under the deal
  under the plan
  under the proposal
  under the bill
  under the scheme
  under the treaty
  under the contract
`)

/** What is quoted on a public market … */
export const instruments = new WordSet(`
  share shares stock stocks index futures bonds dollar yen sterling pound euro franc mark gilts treasuries crude
  notes debentures eurobonds eurobond certificates warrants pence dow nasdaq nikkei ftse footsie s&p
`)

/** … and what it does there. The reporter reads it off the screen. */
export const marketMoves = new WordSet(`
  closed opened traded trading firmed eased ended slipped gained rose fell lost climbed jumped surged shed dropped added finished settled
  slid dipped edged tumbled rallied up down higher lower unchanged
  dropping falling rising quoted priced due listed offered yield yielding firmer weaker improved
`)

/** Words that a number behind them completes to a name: "Article 50", "the top 100", "Route 66". */
export const labels = new WordSet(`
  article section chapter act rule title form route highway road room flight channel level grade page number no top last fortune
  age aged voted vote ftse nikkei dow nasdaq s&p apollo boeing airbus windows version model formula category type class unit block platform gate zone
`)

/** Where the writer's own house counts, the writer is the source: "we tested 1,200 pages". */
export const ownVoice = new WordSet("we our us i my we've we're i've")

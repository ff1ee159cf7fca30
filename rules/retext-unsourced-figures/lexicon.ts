import { PhraseTable, WordSet } from '@stet/core'

/**
 * Nouns behind a figure that make it a rule or a definition, not a finding: whoever knows the rule knows the figure
 * ("a 15 percent threshold", "the $2,700 limit").
 */
export const ruleNouns = new WordSet(`
  threshold limit cap ceiling floor minimum maximum quota target deadline rule requirement fee fine bail ticket discount stake
  deposit bill coin note prize share shares coupon denomination denominations tranche surcharge tax tariff duty levy
  compliant compliance bid offer buyout plan package scheme guideline guidelines thresholds limits quotas targets tariffs taxes duties fines
  plans packages offers bids maximum transfer takeover schedule deal move contract swap
`)

/** What stands behind a figure that is yet to come true: "the 7 percent rise planned for 1988". */
export const settled = new WordSet('planned targeted budgeted appropriated allocated needed')

/** What a reporter counts on the spot, or the article lists itself. */
export const countedOnTheSpot = new WordSet(`
  ways steps reasons tips questions things points rules chapters sections pages slides examples options categories types kinds
  parts items stages phases levels columns rows letters characters words lines paragraphs sentences
  goals tries wickets runs sets laps rounds games matches caps appearances overs holes shots putts
  minutes mins seconds hours days weeks months years pixels
`)

/** What says that a thing is for sale, and so that its price can be asked … */
export const onSale = PhraseTable.of(`
  on sale
  available from
  available for
  priced at
  priced from
  retails at
  retails for
  retailing at
  tickets
`)

/** … and what does where the price is for a night, a month, a person. */
export const costs = new WordSet('cost costs charges charge rents rent fares fare rooms available')

/** How rules and bargains are told that an article describes: "farmers would be permitted to sell 80 percent of it". */
export const underRules = PhraseTable.of(`
  under the rules
  under current rules
  be permitted to
  be allowed to
  be entitled to
  be required to
  be eligible for
  is entitled to
  are entitled to
  is required to
  are required to
  par value
  at par
  will be converted
  subject to a minimum
  shareholders will receive
  set at
  fixed at
  automatically revised
  is based on
  was based on
  are based on
`)

/** What lays down figures instead of finding them: "the bill would lift controls on 40 percent of goods" … */
export const laws = new WordSet(
  'bill legislation law laws act regulation regulations amendment constitution statute directive pact treaty'
)

/** … with one of these behind it. */
export const ruling = new WordSet('would will must shall may requires require allows allow caps limits sets provides obliges')

/** Plans and bargains, which lay down their terms … */
export const plans = new WordSet(`
  plan plans package scheme deal offer merger proposal proposals settlement agreement contract accord programme program manifesto
  terms
`)

/** … with one of these. */
export const layingDown = new WordSet(`
  call calls called include includes included provide provides provided envisage envisages envisaged stipulate stipulates stipulated require
  requires required allow allows allowed permit permits permitted cap caps limit limits set sets entitle entitles lets let pay pays
`)

/** A court's own acts: "the court cut the damages by two million" … */
export const courts = new WordSet('court judge jury tribunal magistrates')
export const sentencing = new WordSet(
  'awarded awarding award reduced ordered fined fine upheld sentenced jailed damages imposed forfeit repay'
)

/** Central banks … */
export const centralBanks = new WordSet('bundesbank fed ecb boj snb')

/** … and what they and their banks do with money by the day, which they publish by the day. */
export const moneyMarket = new WordSet(`
  reserves liquidity repurchase repo lombard bills drained drain injected injects inject credited lent intervention interventions
  funds borrowing rate rates
`)

/** Whoever does this to a price or a rate is the one who knows: "the bank cut rates 0.5 percent". */
export const setting = new WordSet(
  'cut cuts cutting raised raises raising lowered lowers lowering lifted lifts lifting reduced reduces'
)
export const prices = new WordSet('rate rates price prices dividend charges tariffs fees fares premiums')

/** How a firm changes hands, on terms that both sides give out. */
export const trades = PhraseTable.of(`
  acquire
  acquired
  acquires
  acquiring
  acquisition of
  takeover of
  takeover bid
  sale of
  offloaded
  redeem
`)

/** Who is counted by the roll: "delegates from 22 countries". */
export const states = new WordSet('countries nations states')
export const rollCall = new WordSet('delegates ministers representatives officials leaders delegations envoys diplomats')

/** Time zones and the like that make a clock time of a number: "2100 GMT". */
export const clocks = new WordSet('gmt bst cet est edt cst cdt pst pdt utc hrs local')

/** What is quoted on a public market … */
export const instruments = new WordSet(`
  share shares stock stocks index futures bonds dollar yen sterling pound euro franc mark gilts treasuries crude
  rouble ruble peso lira krona krone rupee brent
  bond notes debentures eurobonds eurobond certificates warrants pence dow nasdaq nikkei ftse footsie s&p
`)

/** … and what it does there. The reporter reads it off the screen. */
export const marketMoves = new WordSet(`
  closed opened traded trading firmed eased ended slipped gained rose fell lost climbed jumped surged shed dropped added finished settled
  slid dipped edged tumbled rallied up down higher lower unchanged
  redeemable callable pays advanced dropping falling rising quoted priced due listed offered yield yielding firmer weaker improved
`)

/** Words that a number behind them completes to a name: "Article 50", "the top 100", "Route 66". */
export const labels = new WordSet(`
  article section chapter act rule title form route highway road room flight channel level grade page number no top first last final fortune
  age aged ages voted vote population ftse nikkei dow nasdaq s&p apollo boeing airbus windows version model formula category type class unit block platform gate zone
`)

/** Where the writer's own house counts, the writer is the source: "we tested 1,200 pages". */
export const ownVoice = new WordSet("we our us i my we've we're i've")

/** A company that does this with its results is their source: "posted a record loss of 68m euros" … */
export const publishes = new WordSet('posted posts reported reports announced unveiled')

/** … and whoever does this names his own figure: "the institute revised its forecast to 2 percent". */
export const owners = new WordSet("its his her their our 's ’s")
/** "The bank is projecting a surplus of 500 million": in this form somebody does it, unlike "is projected". */
export const reckons = new WordSet('projecting forecasting estimating predicting downgraded upgraded restated revised')
export const ownFigures = new WordSet('forecast forecasts estimate estimates projection projections outlook offer bid')

/** Words of a lede that stand in every story about figures and so tell nothing of its subject. */
export const hollow = new WordSet(`
  percent million billion trillion dollars pounds euros yen marks rose fell rise fall drop gain increase decrease increased decreased
  compared january february march april may june july august september october november december quarter earlier
`)

/** A house that tells what it did goes on about it in the next paragraph: "We sent a letter.¶It went to 4,000 people". */
export const houseVoice = new WordSet("we our we've we're")

/** The stretch of time that results are for: "net income in the quarter was 39.4 million". */
export const periods = new WordSet('quarter quarterly year-ago half-year full-year first-half half-yearly interim')

/** What companies publish every quarter. */
export const results = new WordSet('profit profits earnings revenue revenues turnover ebit ebitda dividend')
export const losses = new WordSet('loss losses income')

/**
 * Figures that anybody can look up: what the lede of a story must speak of, a word of each list, and the words beside
 * which its figures are then a matter of record.
 */
export const publicRecords: readonly { opens: readonly WordSet[]; figures: readonly WordSet[] }[] = [
  // A company's results.
  {
    opens: [results],
    figures: [
      new WordSet(`
        profit profits earnings revenue revenues turnover ebit ebitda dividend income sales debt loss losses margin margins
        cash assets deposits loans provisions costs expenses orders premiums underwriting division divisions shipments
      `)
    ]
  },
  // A day on the market.
  { opens: [instruments, marketMoves], figures: [instruments, marketMoves, new WordSet('turnover volume')] },
  // An election that was counted.
  {
    opens: [
      new WordSet('election elections by-election byelection seat seats constituency runoff referendum primary'),
      new WordSet('won win wins held hold holds retained lost lose gained beat defeated elected majority turnout votes')
    ],
    figures: [new WordSet('vote votes turnout majority ballots second third seats swing')]
  },
  // A match that the reporter saw.
  {
    opens: [
      new WordSet(
        'cup league tie match championship semi-final quarter-final tournament innings wicket wickets goal goals fixture premiership'
      ),
      new WordSet('win wins won beat beats beaten drew draw defeat defeated victory lost lose comeback')
    ],
    figures: [
      new WordSet(
        'front crowd attendance ball possession shots places points runs overs tackles passes prize half try tries penalty scored kick converted break'
      )
    ]
  }
]

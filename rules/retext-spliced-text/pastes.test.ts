import { Document, draftOfText } from '@stet/core'
import { describe, expect, it } from 'vitest'
import retextSplicedText from './index.ts'

const findings = (text: string) => [...retextSplicedText.rule.check(new Document(draftOfText(text)), {})]

/** What goes wrong between a writer's window and the page. */
const pastes = [
  'The council met on Tuesday to discuss the bus lanes.“We cannot wait another year,” said the mayor. The plan goes to a hearing in March.',
  'The council met on Tuesday to discuss the new bus lanes on Harbour Road and\n\nand voted nine to two to send the plan to a public hearing in March.\n\nThe mayor welcomed the vote.',
  'Photo: Jane DoeThe mayor opened the bridge on Tuesday. She cut a ribbon and walked across.',
  'The mayor opens the bridge. Photo: Jane Doe / Harbour NewsThe mayor opened the bridge on Tuesday. She cut a ribbon.',
  'Who pays for the bridge?The county does, and it has not said how. The toll is gone.',
  '“Never again!”The crowd cheered as the mayor cut the ribbon. The toll is gone.',
  'The mayor opened the bridge on Tuesday.\n\nThe toll, which drivers had paid for thirty years,\n\nThe ferry will run until May, the county said.',
  'The toll is gone.Read more: Ferry workers face layoffs. The mayor opened the bridge on Tuesday.',
  'The bridge has forty cables (all of them new).Engineers tested each one. The toll is gone.',
  'The mayor opened the bridge on Tuesday.The ferry,meanwhile, will run until May.'
]

describe('one slip each', () => {
  it.each(pastes)('%s', (text) => {
    expect(findings(text)).toHaveLength(1)
  })
})

/** Names, addresses, lists, sections, times and scores that only look cut or glued. */
const whole = [
  'iPhone sales fell in March.\n\neBay and macOS users were told first, the firms said.\n\nThe law takes effect in June.',
  'The index closed at 3,401.22 points.\n\n3.2.1 Scope of the agreement\n\nThe agreement covers all members. See section 3.2.1 for details. Version 2.0.1 shipped in May.',
  '10.15am: The mayor arrives at the bridge.\n\n10.20am: The ribbon is cut.\n\n10.45am: first cars cross.\n\nThe live blog ends here.',
  'The fixtures for Saturday were announced.\n\nArsenal v Chelsea, 3pm\n\nLeeds v Hull, 3pm\n\nBoth matches are on the radio.',
  'Mix the flour and the water.\n\n2 cups flour\n\n1 tsp salt\n\na pinch of sugar\n\nBake for 40 minutes.',
  '“I never said that,” the mayor said.\n\n…and yet the record shows that she did, in May of last year.\n\nThe council moved on.',
  'Q: Why now?\n\nA: because we can.\n\nQ: And the toll?\n\nA: gone.',
  'The defendant shall pay the plaintiff the sum of $4,000 with interest at 3 percent from the first day of May. The second defendant shall pay the plaintiff the sum of $6,000 with interest at 4 percent from the first day of June.',
  'See bbc.com or support.cy for help. Download report_v2.1.pdf or setup.exe. Node.js and ASP.NET run on it. Try archive.org today.',
  'Benzo[a]pyrene and 2,4-D were found. N.N-dimethyltryptamine was not. The level of PM2.5 rose.',
  '#MeToo began in 2017.\n\n#harbourbridge was trending on Tuesday, the city said.\n\n@mayor wrote that the toll was gone.',
  'The painter was born in Delft.\n\nvan Gogh he was not.\n\nde Kooning bought two of his works in 1951.\n\nal-Jazeera covered the sale.',
  'We shall fight for the bridge. We shall fight for the ferry. We shall fight for the harbour and the lighthouse on the hill. We shall fight for the bridge.',
  'Photo: Jane Doe\n\nThe mayor opened the bridge on Tuesday.\n\nJane Doe is a photographer',
  'The bridge, e.g.the one at Hull, is old. It is No.4 on the list. Approx.12 people use it.',
  'He works for Yahoo!Japan and Will.i.am. She read Vol.2 and pp.4-5. J.R.R.Tolkien wrote it.',
  'The chorus of the song goes\n\nand the river runs down to the sea\n\nThe band played it twice.',
  'The score was 3-2.Sent from my iPad',
  'The panel asks for three things:\n\nmore buses on the waterfront by the end of the year;\n\ncheaper tickets for those under twenty; and\n\na night service on Fridays.\n\nThe council will vote in June.',
  'adidas said on Monday that it would close its plant in Hull.\n\nthyssenkrupp and easyJet declined to comment on the reports.\n\nThe union called a strike.',
  'The U.S.A.F. landed at 5 p.m.Tuesday is a holiday.',
  'Weather: sunny, 21C\n\nFerry: every 20 minutes\n\nBridge: open to all traffic\n\nThe mayor said that the bridge would stay open all week.',
  'The mayor opened the bridge on Tuesday. “I am proud of every engineer who worked on it through the winter,” she said.\n\n“I am proud of every engineer who worked on it through the winter”\n\nThe toll is gone.',
  'Lot 14 sold for $4,000 to a bidder on the telephone from Geneva. Lot 15 sold for $9,000 to a bidder on the telephone from Zurich.',
  'The company will pay a dividend of 4 cents on May 1. The company will pay a dividend of 6 cents on June 1.',
  'Police ask anyone with information about the theft to call the incident room.\n\nThe second raid took place on Friday, officers said.\n\nPolice ask anyone with information about the robbery to call the hotline.',
  'for (let i = 0; i < n; i++) { x.y(i); }\n\nThe code above adds up the tolls. It calls x.y and foo.bar() in turn.',
  'The company made a profit in 1986. It said that sales rose.\n\nreuter',
  'The company made a profit in 1986. It said that sales rose in all its markets.\n REUTER...',
  'The company made a profit in 1986. It said that sales rose in all its markets.\n\n(Reporting by Jane Doe; editing by John Roe)\n\n© Harbour News 2026\n\nreut'
]

describe('silent', () => {
  it.each(whole)('%s', (text) => {
    expect(findings(text)).toEqual([])
  })
})

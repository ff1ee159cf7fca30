/** A story whose closing stands there a second time, reworded by hand and glued on inside a word. */
export interface DoubledClosing {
  /** What the story says before its closing. */
  story: string
  closing: string
  /** The second copy; its first word is what is left of a word of `closing`, or of a synonym. */
  copy: string
  /** Sentences behind the copy that have no twin. */
  after?: string
}

/**
 * Written by hand before the rules were tuned, in the manner of a second draft: about half of the
 * content words are shared, clauses change places, names become pronouns, modifiers go.
 */
export const closings: readonly DoubledClosing[] = [
  {
    story: 'The harbour authority opened its new container terminal on Tuesday after six years of building.',
    closing:
      'With freight volumes still climbing, the harbour’s new terminal is meant to make the city a serious rival to its northern neighbours. Whether it does will depend on rail links, labour peace and steady public funding.',
    copy: 'bour’s terminal is meant to turn the city into a stronger rival to the northern ports. Whether that hope is met will depend on rail connections, labour peace and funding.'
  },
  {
    story: 'Teachers in the valley walked out for a second day on Wednesday.',
    closing:
      'For parents, the strike has turned every morning into a scramble for childcare, and few expect the dispute to end before the holidays.',
    copy: 'ke has turned each morning into a hunt for childcare, and hardly anyone expects the dispute to be settled before the holidays.'
  },
  {
    story: 'The museum will lend forty paintings to a gallery in Lyon this winter.',
    closing:
      'The loan is the largest in the museum’s history, and curators hope that it will persuade other collections to share works that spend most of their lives in storage.',
    copy: 'gest loan in its history, and the curators hope it persuades other museums to share paintings that otherwise spend their lives in storage.'
  },
  {
    story: 'Council members voted nine to four for the bypass.',
    closing:
      'Construction could begin next spring if the province approves the environmental study. Residents along the route say that they will fight the road in court.',
    copy: 'truction may start next spring once the province has approved the study. Residents on the route have said they will fight the bypass in court.',
    after: 'A hearing is set for the first week of June.'
  },
  {
    story: 'The company said on Thursday that its founder would step down.',
    closing:
      'Investors will now watch whether the new chief executive keeps the costly research programme alive or trades it for quick savings, a choice that has split the board for years.',
    copy: 'vestors will watch if the incoming chief executive keeps the research programme or trades it for savings, a question that has divided the board for years.'
  },
  {
    story: 'Rangers counted 212 birds on the island this spring, the lowest figure since records began.',
    closing:
      'Unless the rats are removed before the next breeding season, ornithologists warn, the colony could vanish within a decade and take with it one of the last nesting grounds on the coast.',
    copy: 'ologists warn that unless the rats are gone by the next breeding season the colony may vanish in a decade, and with it one of the coast’s last nesting grounds.'
  },
  {
    story: 'The finance minister presented her first budget to a half-empty chamber.',
    closing:
      'The budget now goes to the upper house, where the opposition holds a narrow majority and has promised to strip out the fuel levy.',
    copy: 'get goes next to the upper house, in which the opposition has a narrow majority and wants to strip out the levy on fuel.'
  },
  {
    story: 'Doctors at the clinic have treated more than three hundred patients since March.',
    closing:
      'The trial is too small to say how long the protection lasts, but its authors believe that the results justify a larger study in several countries.',
    copy: 'ial was too small to show how long protection lasts, but the authors believe the findings justify a bigger study in several countries.'
  },
  {
    story: 'The two leaders spoke for almost three hours by video link.',
    closing:
      'Their next meeting, planned for the margins of the September summit, will show if the thaw survives contact with the details of tariffs, fishing rights and visas.',
    copy: 'ing on the margins of the summit in September will show whether the thaw can survive the details of visas, tariffs and fishing rights.'
  },
  {
    story: 'Flooding closed eleven schools in the district on Monday.',
    closing:
      'Engineers say that the old dam was never designed for rainfall of this intensity, and that strengthening it would cost more than the district spends on roads in a year.',
    copy: 'neers say the dam was never built for rain of such intensity and strengthening it would cost more than the district’s annual spending on roads.'
  },
  {
    story: 'The orchestra played its first concert in the rebuilt hall on Saturday.',
    closing:
      'For the musicians, the rebuilt hall is more than a roof: it is proof that a city which had lost its industry could still keep its orchestra.',
    copy: 'all is more than a roof for the musicians; it proves that a city that lost its industry can keep an orchestra.'
  },
  {
    story: 'Voters in the canton go to the polls in three weeks.',
    closing:
      'Polls suggest a close result. Turnout among younger voters, who favour the reform but seldom cast a ballot, is likely to decide it.',
    copy: 'olls suggest the result will be close. It is likely to be decided by turnout among the young, who favour the reform but rarely cast ballots.'
  },
  {
    story: 'The airline cancelled sixty flights over the weekend.',
    closing:
      'Passengers whose flights were cancelled can claim a refund or a new booking, although the airline concedes that its call centre is struggling to cope with the number of requests.',
    copy: 'sengers with cancelled flights may claim a refund or another booking, though the airline admits its call centre struggles with the number of requests.'
  },
  {
    story: 'Archaeologists have uncovered a Roman kiln beneath the car park.',
    closing:
      'The kiln will be covered again in November to protect it from frost, and the council has yet to decide whether visitors will ever be able to see it.',
    copy: 'vered again in November to protect the kiln from frost; whether visitors ever see it is something that the council has yet to decide.'
  },
  {
    story: 'Farmers blocked the motorway with tractors for four hours.',
    closing:
      'The ministry has offered talks on the diesel subsidy, but farmers’ unions say that they will return with more tractors unless the milk price is on the agenda too.',
    copy: 'istry offered talks about the subsidy for diesel, but the unions say they will be back with more tractors unless milk prices are also on the agenda.'
  },
  {
    story: 'The club sacked its third manager in eighteen months.',
    closing:
      'Whoever takes over will inherit a squad short of confidence, a stadium half rebuilt and a transfer budget that the owners have already promised to cut.',
    copy: 'oever takes the job inherits a squad low on confidence, a half-rebuilt stadium and a transfer budget the owners have promised to cut.'
  },
  {
    story: 'Scientists placed sixteen sensors on the glacier in July.',
    closing:
      'Data from the sensors will be published each month. The team hopes that the measurements will sharpen forecasts of sea level along the Atlantic coast.',
    copy: 'sors’ data will be published every month. The researchers hope these measurements will sharpen sea-level forecasts for the Atlantic coast.',
    after: 'A second expedition is planned for 2028.'
  },
  {
    story: 'The court heard the last of nineteen witnesses on Friday.',
    closing:
      'A verdict is expected before the end of the month. If convicted, the former mayor faces up to eight years in prison and a lifelong ban from public office.',
    copy: 'dict is expected by the end of this month. The former mayor faces as many as eight years in prison, and a lifelong ban from office, if he is convicted.'
  },
  {
    story: 'Shoppers queued around the block for the reopening of the market hall.',
    closing:
      'Stallholders say the renovation came just in time, since rents in the surrounding streets have doubled and many small traders had begun to look for premises in the suburbs.',
    copy: 'holders say that the renovation came in time: rents in the nearby streets have doubled, and small traders had started looking for premises in the suburbs.'
  },
  {
    story: 'The satellite reached its orbit at dawn.',
    closing:
      'The satellite’s cameras will map methane leaks from pipelines and landfills, giving regulators an independent check on figures that companies have so far reported themselves.',
    copy: 'lite’s cameras are to map leaks of methane from landfills and pipelines, so that regulators get an independent check on the figures that companies report.'
  },
  {
    story: 'The town has gone without a doctor since January.',
    closing:
      'The town’s last hope is a young physician from Porto, who visited in May and liked what she saw, but whose husband would have to find work nearby.',
    copy: 'ope is now a young physician from Porto. She visited in May and liked what she saw, but her husband would need to find work nearby.'
  },
  {
    story: 'Lawmakers extended the rent cap by two years.',
    closing:
      'Landlords argue that the cap discourages repairs and new building, while tenants’ groups point to the thousands of families who would otherwise have been forced out of the capital.',
    copy: 'lords argue the cap discourages building and repairs; groups of tenants point to thousands of families that would have been forced from the capital.'
  },
  {
    story: 'The festival sold out within a day.',
    closing:
      'Organisers have promised more water points, more shade and a stricter limit on numbers, lessons drawn from last year’s heatwave, when dozens of visitors collapsed.',
    copy: 'ganisers promise additional water points and shade and stricter limits on numbers, lessons from the heatwave a year ago in which dozens of visitors collapsed.'
  },
  {
    story: 'The central bank left its key rate unchanged on Thursday.',
    closing:
      'With inflation easing and unemployment creeping up, the bank’s cautious stance leaves it room to cut rates in autumn. How far it goes will hinge on wages, energy prices and the currency.',
    copy: 'tance leaves the bank room to cut rates in the autumn. How far it will go hinges on energy prices, wage growth and the currency.'
  },
  {
    story: 'Ferry crews returned to work after a night of bargaining.',
    closing:
      'The agreement runs for eighteen months and gives both sides time to settle the question that started the conflict: who pays when a sailing is called off because of weather.',
    copy: 'greement, which runs eighteen months, gives the two sides time to settle what started the conflict, namely who pays when weather calls off a sailing.'
  },
  {
    story: 'The university admitted that its servers had been breached.',
    closing:
      'Students have been told to change their passwords and to watch their bank accounts. The university has hired an outside firm to find out how the intruders got in and what they copied.',
    copy: 'dents were told to change passwords and watch bank accounts. An outside firm has been hired by the university to find out how intruders got in and what was copied.'
  },
  {
    story: 'Work on the metro’s fourth line stopped in August.',
    closing:
      'Every month of delay costs the city about four million euros, money that officials say will have to come out of the budget for buses and cycle lanes.',
    copy: 'onth of delay costs the city some four million euros, which officials say must come from the money for cycle lanes and buses.'
  },
  {
    story: 'The film opened in two hundred cinemas.',
    closing:
      'Critics have been divided over the ending, but audiences have not: in its second week the film drew more people than in its first, a rarity for a documentary.',
    copy: 'tics are divided about the ending; audiences are not. More people came in the second week than in the first, which is rare for a documentary.'
  },
  {
    story: 'The regulator fined the water company on Monday.',
    closing:
      'The fine will not be passed on to customers, the regulator stressed, yet bills are due to rise anyway to pay for the pipes and reservoirs that the company neglected for two decades.',
    copy: 'ine will not be passed to customers, but their bills will rise anyway to pay for pipes and reservoirs neglected by the company over two decades.'
  },
  {
    story: 'Negotiators left Geneva without a text.',
    closing:
      'Small island states, which have the most to lose, called the outcome a betrayal. Diplomats insist that the talks were never meant to end in a treaty and that a draft could still be ready by spring.',
    copy: 'tates, with the most to lose, spoke of a betrayal. The talks were never meant to end in a treaty, diplomats insist, and a draft could be ready by the spring.'
  }
]

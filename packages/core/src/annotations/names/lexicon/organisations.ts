/** Last words of a firm's name. */
export const companySuffixes = `
  inc corp corporation co company ltd limited plc llc llp lp ag sa nv bv gmbh spa srl ab oy asa kk pty pvt holdings group
  partners industries enterprises bros
`

/**
 * Nouns at the head of an organisation's name: "Ministry of Trade", "Stanford University", "Health Department".
 * Written for Stet.
 */
export const organisationHeads = `
  academy administration agency airline airlines airways alliance army assembly association associates authority bank
  board brigade broadcasting bureau cabinet campaign center centre chamber charity church city-council club coalition
  college command commission committee commons commonwealth communications confederation conference congress consortium constabulary convention
  cooperative council court department directorate electric energy exchange executive federation films firm force forces
  foundation fund government guild health hospital house hotel institute institution insurance international investments
  investment journal laboratories laboratory league legislature library magazine management mechanics media ministry motor motors
  movement museum nations network news newspaper office oil orchestra organisation organization parliament party
  petroleum pictures police post press productions project records reserve resources restaurant research school schools
  senate securities service services society software solutions statistics steel store stores studio studios symphony systems
  team technologies technology telecom telegraph theatre theater times treasury tribune tribunal trust
  union united university volunteers watch workers
`

/** Heads of names of places that are no organisation: "Lake Erie", "Downing Street". */
export const placeHeads = `
  avenue bay beach bridge canal cape castle city coast county creek desert district drive falls forest gulf harbor harbour
  heights hill hills island islands isle lake lane mountain mountains mount ocean palace park peninsula plaza
  port province river road sea shire square station strait straits street town valley village airport stadium arena
`

/** Organisations that are known by one word or their letters and would pass for something else. */
export const knownOrganisations = `
  ASEAN NATO EU U.N. UN UNESCO UNICEF OPEC IMF WTO WHO OECD GATT FBI CIA NSA NASA FDA EPA FCC SEC FTC IRS BBC CNN NBC ABC
  CBS ITV AP AFP Reuters Bloomberg Xinhua Microsoft Google Apple Amazon Facebook Twitter Tesla Toyota Honda Nissan Sony Samsung
  Intel IBM BMW BP Shell Exxon Chevron Boeing Airbus Ford Volkswagen Siemens Nokia Ericsson Oracle Netflix Disney Nike Walmart
  Tesco Barclays HSBC UBS Citigroup Citibank FIFA UEFA IOC NHS MI5 MI6 RAF NAACP AFL-CIO Congress Parliament Senate
  Pentagon Kremlin Nasdaq Interpol Greenpeace Oxfam Amnesty Labour Tories Conservatives Democrats Republicans Hamas Hezbollah
  Taliban al-Qaeda Vodafone Unilever Nestle Pfizer AstraZeneca Huawei Alibaba Uber Airbnb
`

/**
 * Nouns for what a person is or does, that stand before a name ("coach John Kirwan") or behind it ("Ali Tigrel,
 * director of economic planning"); singular. Written for Stet from the style guides' lists of titles.
 */
export const roles = `
  mp mep msp peer md
  academic accountant activist actor actress adjutant administrator admiral adviser advisor advocate aide ambassador anchor
  analyst apprentice archbishop architect artist assemblyman assemblywoman assessor assistant associate astronaut astronomer
  athlete attorney auditor author backbencher banker baron baroness barrister bartender bassist biographer biologist
  bishop blogger boss botanist boxer brigadier broadcaster broker builder businessman businesswoman campaigner candidate
  captain cardinal caretaker carpenter cellist ceo cfo coo cto chair chairman chairperson chairwoman chancellor chaplain
  chef chemist chief chieftain choreographer cleric clinician co-author co-chair co-director co-founder coach coachman
  coalition colleague collector colonel columnist comedian comic commander commandant commentator commissioner
  commodore composer comptroller conductor congressman congresswoman conservationist constable consul consultant
  contender contractor controller convener cook coordinator corporal correspondent councillor councilman councilwoman
  councilor counsel counsellor creator cricketer criminologist critic curator cyclist dancer dean dealer defendant
  defender delegate dentist deputy designer detective developer dietitian diplomat director dissident doctor donor
  driver drummer duchess duke dramatist ecologist economist editor educator emir emissary emperor empress endocrinologist
  engineer entertainer entrepreneur envoy epidemiologist ethicist evangelist examiner executive expert explorer
  fellow filmmaker financier firefighter fireman fisherman footballer forecaster forward founder frontman fullback
  gardener general geneticist geologist geographer goalkeeper golfer governor governor-general guard guitarist gunman
  guru gymnast halfback head headmaster headmistress headteacher heir heiress historian hooker host illustrator imam
  immunologist inspector instructor investigator investor inventor jockey journalist judge jurist justice keeper
  king landlord lawmaker lawyer leader lecturer legislator librarian lieutenant linguist lobbyist lord maestro
  magistrate magnate major manager marshal mathematician mayor meteorologist microbiologist midfielder minister
  mogul monk moderator motorist mountaineer musician negotiator neurologist neuroscientist newsreader novelist nun
  nurse nutritionist officer official ombudsman oncologist operator organiser organizer owner painter paleontologist
  paramedic partner pastor patriarch pediatrician pensioner pharmacist philanthropist philosopher photographer
  photojournalist physician physicist physiologist physiotherapist pianist pilot playwright playmaker plumber poet
  policeman policewoman politician pollster pontiff pope postman practitioner preacher premier presenter president
  priest prime-minister prince princess principal producer professor programmer promoter prosecutor provost
  psychiatrist psychologist publicist publisher queen rabbi ranger reader rapper realtor rector referee registrar
  reporter representative researcher retailer retiree rev reverend rider rival runner sailor saxophonist scholar scientist
  screenwriter sculptor secretary secretary-general senator sergeant sheriff shopkeeper singer skater skier skipper
  sociologist soldier solicitor soprano speaker specialist spokesman spokesperson spokeswoman sprinter statesman
  statistician strategist striker student superintendent supervisor surgeon surveyor suspect swimmer teacher technician
  technologist tenor theologian therapist trader trainer translator treasurer trustee tutor tycoon undersecretary
  umpire veteran vet veterinarian vicar vice-chairman vice-chancellor vice-president violinist virologist viscount
  vocalist waiter waitress warden warlord whistleblower winger winner worker wrestler writer zoologist
  wife husband son daughter brother sister mother father widow widower nephew niece cousin uncle aunt grandson
  granddaughter grandfather grandmother partner girlfriend boyfriend friend neighbour neighbor resident survivor victim
  supremo champion medallist medalist favourite favorite star veteran substitute prop lock flanker scrum-half fly-half centre
  full-back batsman bowler pitcher quarterback catcher debutant teenager
`

/** Titles of courtesy, rank and faith that stand before a name and are no role of their own. */
export const honorifics = `
  mr mrs ms miss mx sir dame dr prof lord lady rev hon mme mlle messrs sheikh sheikha sultan datuk tan tun ratu sri
  gen col maj capt lt sgt cpl sen rep gov pres adm cmdr supt insp det pc dc ayatollah hajj haji madam madame monsieur
  signor herr frau comrade st
`

/** Words that end a person's name without being part of the family name. */
export const nameSuffixes = 'jr sr ii iii iv mbe obe cbe qc kc mp md phd'

/** Small words inside a family name: "van der Meer", "de la Renta", "bin Laden". */
export const particles = `
  van von de da di del della der den des dos du la le las los bin bint ibn al el ter ten zu zum y af av ap ben
`

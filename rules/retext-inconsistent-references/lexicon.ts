/**
 * Nouns for things that a text introduces once and then points back to: it speaks of "a fund" and then of "the fund".
 * Words for people, times, parts and abstract things are left out, since "the" is theirs from the start. Written for Stet.
 */
export const thingsIntroduced: ReadonlySet<string> = new Set(
  `
  accord act agency agreement airport alliance amendment app arena auction ban bank bid bill body bond bonus bridge bureau campaign
  centre center charity clinic college commission committee company complex consortium contract convention council court dam deal
  device directive document drug dam exhibition facility factory farm ferry festival film firm fleet foundation fund fee gallery
  grant guideline hospital hotel index initiative inquiry institute investigation investment law laboratory lawsuit legislation
  levy library line loan machine mall measure merger mill mine mission museum network office operation order pact panel park
  payment petition pipeline plan plant platform policy poll pool port product programme program project proposal prototype rail
  railway refinery reform regulation report reserve resolution restaurant road robot rocket route rule satellite scheme school
  scholarship series service settlement ship shop software stadium statue store strategy strike study subsidy summit survey
  system tariff tax team telescope terminal test theatre theater toll tower trade-off train treaty trial trust tunnel unit
  university vaccine venture vessel warehouse website
  `
    .trim()
    .split(/\s+/)
)

/** Adjectives that say a thing is new to the text or picked out of it, and so tell nothing about what it is. */
export const pointingAdjectives: ReadonlySet<string> = new Set('new proposed planned latest recent same said newly'.split(' '))

/** Adjectives that many things share: they mark no second thing. */
export const plainAdjectives: ReadonlySet<string> = new Set(
  `
  new proposed planned latest recent same said newly big large small major huge massive ambitious controversial long short main whole entire
  first second third final last next current existing original initial special joint own full much-needed key important whole
  successful failed unpopular popular costly expensive cheap giant tiny vast old young good bad better best worst late early
  potential possible likely future former permanent temporary annual national local state federal government public private
  international global regional official multi-million pound dollar euro million billion trillion
  `
    .trim()
    .split(/\s+/)
)

/** Nouns that point back to a figure: "that figure". */
export const figureNouns: ReadonlySet<string> = new Set(['figure', 'number', 'total', 'sum', 'amount', 'percentage', 'share'])

/** Verbs, with "to" where they need it, that say which value the figure has. */
export const levelVerbs =
  'reached reaches reach hit hits exceeded exceeds topped tops totalled totaled totals is was stands stood remains remained surpassed amounted'
export const movementVerbs =
  'rose rises climbed climbs fell falls dropped drops grew grows jumped jumps increased increases declined'

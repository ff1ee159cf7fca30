/** What a newsroom tells Stet about its own style; comes from the config. */
export interface House {
  /** Acronyms that need no spelling out. */
  acronyms?: readonly string[]
  /** Preferred spelling → the spellings it replaces. */
  terms?: Readonly<Record<string, readonly string[]>>
  /** People the house writes about. */
  people?: readonly HousePerson[]
}

export interface HousePerson {
  name: string
  title?: string
  /** Other spellings and short forms that are right. */
  aliases?: readonly string[]
}

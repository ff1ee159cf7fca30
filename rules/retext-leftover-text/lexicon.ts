import { PhraseTable, WordSet } from '@stet/core'

/** What "XX" or "00" stands before when it stands for a figure to come. */
export const counted = new WordSet(`
  percent per pc thousand million billion trillion people men women children pages years months weeks days hours minutes
  points dollars euros pounds yen votes jobs homes families companies members students workers miles kilometres kilometers
  millionen milliarden prozent euro menschen jahre jahren
  millions milliards euros personnes pour
  millones por personas años
  milhões bilhões por pessoas anos
  milioni miliardi per persone anni
`)

export const currencySigns: ReadonlySet<string> = new Set(['$', '€', '£', '¥'])

/** Zeroes before one of these are a time of day. */
export const clock = new WordSet('hours minutes')

/** A number in capitals behind one of these is Roman: "en el siglo XX millones de personas". */
export const centuries = new WordSet('siglo século seculo secolo siècle century')

/** Names of months, in the languages of `chatbot.ts` that count the year by them. */
export const months = new WordSet(`
  january february march april may june july august september october november december
  januar februar märz mai juni juli oktober dezember
  janvier février mars avril juin juillet août septembre octobre novembre décembre
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  janeiro fevereiro março maio junho julho setembro outubro dezembro
  gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
`)

/** Words that make a note of what stands in brackets, however they are written. */
export const alwaysNotes = new WordSet('insert placeholder todo tbd tbc tk tktk fixme 要確認')

/** "[NAME EINFÜGEN]", "[Insérer la citation]": said of a text that is to come, in other languages. */
export const toFillIn = new WordSet(`
  einfügen ergänzen folgt nachtragen compléter insérer ajouter insertar completar añadir inserir inserire completare
  aggiungere
`)

/** Fields of a form: "[City, State]", "[Your Name]". */
export const fieldNames = new WordSet(`
  your name first last full surname job title company organization organisation city town state country date phone number
  email address spokesperson position role month year amount publication newspaper nombre apellido
`)

/** First words of a check that a colleague asks for, in capitals and round brackets. */
export const checks = new WordSet('check confirm verify insert add')

/** What is to be checked: "(CHECK SPELLING)"; "(CHECK OUT OUR SHOP)" is an advertisement. */
export const checked = new WordSet(
  'spelling name names title fact facts this age date figure figures quote number numbers with photo link caption'
)

/** What a program prints for want of a text. */
export const machineNotes = PhraseTable.of('object object')

/** First words of a note in square brackets that is meant for a colleague. */
export const bracketedNotes = new WordSet(`
  insert edit editor editors eds ed desk subs cq tk tktk todo tbd tbc fixme placeholder check confirm verify citation
  source add cut name names date city place quote photo image caption headline link url number figure title
`)

/** Notes between desks, and fields that a chatbot or an editor adds, which start a sentence; Associated Press advisories among them. */
export const deskNotes = PhraseTable.of(`
  eds :
  note to desk :
  note to editor :
  note to copy desk :
  todo :
  fixme
  meta description :
  seo title :
  focus keyphrase :
  suggested headline :
  suggested headlines :
  alternative headlines :
  strictly embargoed
  embargoed until
  das ist ein blindtext
  dies ist ein blindtext
  headline goes here
  text goes here
  caption goes here
  byline goes here
  insert photo here
  insert quote here
  insert headline here
  begin optional trim
  end optional trim
  (begin optional trim
  (end optional trim
`)

/** What an empty field of an editor says, left as a paragraph of its own. */
export const prompts = PhraseTable.of(`
  headline here
  caption here
  your text here
  your headline here
  enter text here
  type your text here
  add a caption
  write a caption
  add title
  click here to add a caption
  click to add text
  click to add title
  click to edit text
  start writing or type / to choose a block
  more to come
  ( more to come )
  überschrift hier einfügen
  text hier einfügen
  hier text eingeben
  insérer le titre ici
  insérer le texte ici
  saisissez votre texte ici
  insertar titular aquí
  insertar texto aquí
  escribe tu texto aquí
  inserir título aqui
  inserire titolo qui
`)

/** Words before and behind a placeholder that is spoken of: "the letters TK", "TK stands for". */
export const mentioning = new WordSet(
  'letters word words string abbreviation initials shorthand marker write writes wrote type types typed called ticker symbol flight code'
)
export const explaining = new WordSet('stands stood means meant abbreviates')

/** Words of a story about placeholders and templates, which may show one. */
export const templateTopics = new WordSet(`
  placeholder placeholders template templates templating filler dummy typesetters platzhalter
  python javascript syntax variable variables
`)

import { describe, expect, it } from 'vitest'
import { Document } from '../../document/document.ts'
import { draftOfText } from '../../draft/draft.ts'
import { isEnglish } from './index.ts'

const read = (text: string) => isEnglish(new Document(draftOfText(text)))

describe('a text in another language', () => {
  it.each([
    [
      'German',
      'Der Rat hat das Budget nicht beschlossen, und die Schulen der Stadt warten auf das Geld, das ihnen zusteht. Das ist ein Problem für sie.'
    ],
    [
      'French',
      'Le conseil n’a pas voté le budget, et les écoles de la ville attendent une aide qui est dans les cartons pour la rentrée. Les élus sont partagés.'
    ],
    [
      'Spanish',
      'El consejo no aprobó los planes para las escuelas, y una parte del dinero está en las cuentas del banco. La alcaldesa fue muy clara, pero los padres también.'
    ],
    [
      'Italian',
      'Il consiglio non ha votato i fondi della scuola, che sono nelle casse della regione più che degli enti. Perché anche questo è un problema per le famiglie e i dei.'
    ],
    [
      'Dutch',
      'Het bestuur heeft het geld van de school niet betaald, maar de ouders zijn boos en wachten op een brief voor het feest. Dat wordt ook bij de raad gezegd, maar niet naar buiten.'
    ],
    [
      'Portuguese',
      'O conselho não votou uma verba para as escolas, mas os pais são contra e a câmara foi pela segunda vez ao tribunal com uma queixa dos alunos. Ao todo são mais.'
    ],
    [
      'Swedish',
      'Rådet har inte beslutat om pengar till skolan, och det är något som föräldrar är arga över. Men en brev till rådet är skrivet, och det som av rådet är sagt är inte allt.'
    ],
    ['Russian', 'Совет не принял бюджет, и школы города ждут денег, которые им обещали ещё весной.'],
    [
      'Japanese',
      '市議会は 予算を 可決せず、 学校は 春に 約束された 資金を 待っている。 市長は 記者団に 答えなかった。 保護者は 怒っている。'
    ]
  ])('%s', (_, text) => {
    expect(read(text)).toBe(false)
  })
})

describe('a text in English', () => {
  it.each([
    ['prose', 'The council did not pass the budget, and the schools of the city wait for the money that they were promised.'],
    ['no sentence', 'Smith, Jones, Alder, 12, 14, 90'],
    ['nothing', ''],
    [
      'with a quotation in Spanish, half of it at most',
      'The mayor of Lima said that the plan was for the schools and for the parents of the city: “Los padres y las madres del barrio no están para una broma como esta, pero sus hijos también.” He was not on the list, but the council is.'
    ],
    ['nine foreign words', 'Opened: Der Tod und das Mädchen; das Boot; und der Haifisch, der hat.']
  ])('%s', (_, text) => {
    expect(read(text)).toBe(true)
  })

  it('ten foreign words are a text, nine are none', () => {
    expect(read('und '.repeat(9))).toBe(true)
    expect(read('und '.repeat(10))).toBe(false)
  })

  it('twice as many foreign words as English ones are a quotation, more are the text', () => {
    expect(read('und '.repeat(20) + 'the '.repeat(10))).toBe(true)
    expect(read('und '.repeat(21) + 'the '.repeat(10))).toBe(false)
  })
})

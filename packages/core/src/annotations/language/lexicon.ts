import { WordSet } from '../../document/word-set.ts'

/*
 * Words that come most often in running text: of English; of German, French, Spanish, Italian, Dutch, Portuguese and
 * Swedish, a line or two each. Without what is a word or a name in English too: "die", "in", "el".
 */
export const english = new WordSet('the of and to that is for on with was it he by at from this have be are not but has')

export const others = new WordSet(`
  der und das den von zu mit nicht ist dem ein eine auch auf für sich wir ich sie wird bei aus nach oder
  le les et une est dans pour qui du au pas sur nous vous ils elle avec cette sont mais ont été aux
  los las del una por para como más pero sus fue está este muy también entre cuando
  che della gli delle nel alla più anche dei degli questo sono perché
  het een van dat niet zijn wij naar maar ook wordt voor bij deze door
  não uma com dos ao mais mas foi pelo pela são também
  och att det som är av till inte jag men ett med
`)

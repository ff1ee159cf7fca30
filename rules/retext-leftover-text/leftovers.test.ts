import { Document, draftOfText } from '@stet/core'
import { describe, expect, it } from 'vitest'
import retextLeftoverText from './index.ts'

const findings = (text: string) => [...retextLeftoverText.rule.check(new Document(draftOfText(text)), {})]

/** One slip each: chatbots' chatter, templates, empty fields of editors, notes to colleagues. */
const leftovers = {
  English: [
    'The council approved the scheme on Monday.\n\nSure! Here’s a concise summary of the article:\n\nThe scheme costs $4 million.',
    'Certainly. Below is a 500-word article on the bridge in a neutral tone:\n\nThe bridge reopened on Friday.',
    'The bridge reopened on Friday, the council said.\n\nI hope this helps! Let me know if you need any further edits.',
    'The bridge reopened on Friday, the council said.\n\nLet me know if you’d like any adjustments to the tone or the length.',
    'The bridge reopened on Friday, the council said.\n\nFeel free to adjust the headline to match your publication’s style.',
    'The club, based in [City, State], was founded in 1931.',
    'Meta description: The bridge over the Thorn reopens after three years of repairs.\n\nThe bridge reopened on Friday.',
    'The bridge carries 12,000 cars a day【4†source】, the county says.',
    'The bridge carries 12,000 cars a day, the county says. [cite: 12]',
    'The deal closes on XX/XX/2026, the firm said.',
    'The work will be done by XX March, the engineer said.',
    'STRICTLY EMBARGOED UNTIL 00:01 ON FRIDAY\n\nThe bridge reopened on Friday.',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a field that was left over
    'Dear ${first_name}, the bridge is open. Yours, %%SENDER_NAME%%.',
    'The mayor, [NAME], said that the bridge was safe. “It is,” said [Spokesperson Name].',
    'The mayor told [NEWSPAPER NAME HERE] that the bridge was safe.',
    'Start writing or type / to choose a block\n\nThe bridge reopened on Friday.',
    'The bridge cost $XXX, said the mayor.',
    'The mayor (CHECK SPELLING) said that the bridge was safe.',
    'Here is the revised version of your article, with a sharper lede:\n\nThe bridge reopened on Friday.',
    'The bridge reopened on Friday.\n\nAs of my last training update in 2023, the toll was $4.',
    'The bridge reopened on Friday. QUOTE TK FROM MAYOR. It had been shut since 2023.',
    'The toll rose to [object Object] on Monday.',
    'Click here to add a caption\n\nThe bridge reopened on Friday.',
    'The bridge reopened on <<DATE>>, said the mayor.',
    'MORE TK',
    'The bridge reopened on Friday, said the mayor.\n\n(more to come)'
  ],
  German: [
    'Gerne! Hier ist eine überarbeitete Version des Artikels:\n\nDie Brücke ist wieder offen.',
    'Natürlich! Hier ist ein Artikelentwurf mit etwa 500 Wörtern:\n\nDie Brücke ist wieder offen.',
    'Die Brücke ist wieder offen.\n\nLass mich wissen, wenn du weitere Anpassungen möchtest.',
    'Als KI habe ich keinen Zugriff auf aktuelle Daten. Die Brücke ist wieder offen.',
    'Die Brücke ist wieder offen. Möchtest du, dass ich daraus noch eine kürzere Fassung mache?',
    'Die Bürgermeisterin, [NAME EINFÜGEN], sagte, die Brücke sei sicher.',
    'Die Brücke kostete XX Millionen Euro, teilte die Stadt mit.',
    'Die Brücke trägt XX Prozent des Verkehrs.',
    'Das ist ein Blindtext. Hier steht der Text, sobald er da ist.',
    'Die Brücke ist wieder offen.\n\nSoll ich dir noch drei alternative Überschriften vorschlagen?',
    'Die Brücke ist wieder offen. [Zitat folgt] Sie war drei Jahre gesperrt.',
    'Überschrift hier einfügen\n\nDie Brücke ist wieder offen.',
    'Mein Wissensstand reicht bis Oktober 2023. Die Brücke ist wieder offen.',
    'Klar, hier ist eine etwas kürzere Fassung im Nachrichtenstil:\n\nDie Brücke ist wieder offen.',
    'Die Brücke ist wieder offen. TODO: Zahlen prüfen.'
  ],
  French: [
    'Bien sûr ! Voici une version plus concise de l’article :\n\nLe pont a rouvert vendredi.',
    'Voici un article d’environ 500 mots dans un ton neutre :\n\nLe pont a rouvert vendredi.',
    'Le pont a rouvert vendredi.\n\nN’hésitez pas à me dire si vous souhaitez d’autres modifications.',
    'En tant qu’IA, je n’ai pas accès aux données en temps réel. Le pont a rouvert.',
    'Le pont a rouvert vendredi. Souhaitez-vous que j’ajoute un encadré sur les péages ?',
    'Le maire, [NOM À COMPLÉTER], a dit que le pont était sûr.',
    'Le pont a coûté XX millions d’euros, selon la ville.',
    'Le pont porte XX % du trafic.',
    'Le pont a rouvert vendredi. Si tu veux, je peux aussi te proposer trois titres plus accrocheurs.',
    'Insérer le titre ici\n\nLe pont a rouvert vendredi.',
    'Certainement, voici une version reformulée du paragraphe :\n\nLe pont a rouvert vendredi.',
    'Le pont a rouvert le XX juin, selon la ville.',
    'À ma dernière mise à jour, en 2023, le péage était de 4 euros.',
    '[Insérer la citation] Le pont a rouvert vendredi.'
  ],
  Spanish: [
    '¡Claro! Aquí tienes una versión más breve del artículo:\n\nEl puente reabrió el viernes.',
    'Por supuesto. A continuación, un artículo de 500 palabras con un tono neutral:\n\nEl puente reabrió el viernes.',
    'El puente reabrió el viernes.\n\nEspero que te sirva. Avísame si quieres algún cambio.',
    'El puente reabrió el viernes. ¿Quieres que lo adapte a un tono más formal?',
    'Como modelo de lenguaje, no tengo acceso a datos actuales. El puente reabrió.',
    'El alcalde, [INSERTAR NOMBRE], dijo que el puente era seguro.',
    'El puente costó XX millones de euros, según la ciudad.',
    'El puente lleva el XX por ciento del tráfico.',
    'Si lo deseas, puedo elaborar también una versión para redes sociales.',
    'Lo siento, pero no puedo ayudar con esa solicitud. El puente reabrió.',
    'Aquí tienes el texto reescrito con un tono más periodístico:\n\nEl puente reabrió el viernes.',
    '¿Te gustaría que añadiera un párrafo sobre los peajes?',
    'Insertar titular aquí\n\nEl puente reabrió el viernes.',
    'Hasta mi última actualización, en 2023, el peaje era de 4 euros.'
  ],
  Japanese: [
    'もちろんです。以下は記事の要約です。\n\n橋は金曜日に再開した。',
    '橋は金曜日に再開した。必要に応じて、さらに短い版も作成できます。',
    'AIとして、最新の情報にはアクセスできません。橋は再開した。',
    'この文章はダミーです。文字の大きさ、量、字間、行間等を確認するために入れています。',
    '橋は金曜日に再開した。【要確認】料金は四百円だ。',
    '橋は金曜日に再開した。見出し案を三つ作成しましょうか？',
    'はい、こちらが修正した文章です。\n\n橋は金曜日に再開した。',
    'ここにテキストを入力してください。',
    '橋は金曜日に再開した。トーンを変更したい場合は、お知らせください。',
    '橋は金曜日に再開した。ご希望に応じて、見出しも提案いたします。',
    '承知しました。以下がニュース記事です。\n\n橋は金曜日に再開した。',
    '私の知識は2023年までです。橋は再開した。',
    '申し訳ありませんが、そのリクエストにはお応えできません。'
  ],
  Portuguese: [
    'Claro! Aqui está uma versão mais curta do artigo:\n\nA ponte reabriu na sexta-feira.',
    'A ponte reabriu na sexta-feira. Se quiser, posso também criar um título mais chamativo.',
    'A ponte custou XX milhões de euros, segundo a cidade.',
    'O prefeito, [INSERIR NOME], disse que a ponte era segura.',
    'A ponte reabriu. Espero que isso ajude! Avise-me se precisar de ajustes no texto.',
    'Como modelo de linguagem, não tenho acesso a dados atuais. A ponte reabriu.'
  ],
  Italian: [
    'Certo! Ecco una versione più breve dell’articolo:\n\nIl ponte ha riaperto venerdì.',
    'Il ponte ha riaperto venerdì. Se vuoi, posso anche preparare un titolo più incisivo.',
    'Il ponte è costato XX milioni di euro, secondo il comune.',
    'Il sindaco, [INSERIRE NOME], ha detto che il ponte è sicuro.',
    'Il ponte ha riaperto. Spero che ti sia utile! Fammi sapere se vuoi altre modifiche al testo.',
    'Come modello linguistico, non ho accesso a dati aggiornati. Il ponte ha riaperto.'
  ]
}

describe.each(Object.entries(leftovers))('%s', (_, texts) => {
  it.each(texts)('%s', (text) => {
    expect(findings(text)).not.toEqual([])
  })
})

/** Stories about such slips, and copy that only looks like one. */
const finished = [
  'A paper in Ohio ran a match report in which [[WINNING_TEAM]] beat [[LOSING_TEAM]] on Friday. The paper blamed a template and took the report down.',
  'Journalists write TK where a fact is to come. The letters have no place in English words, so a search finds each TK before the page goes to print.',
  'The author asked ChatGPT for a poem. It answered: Certainly! Here is a poem in the style of Keats. As an AI language model, I have no feelings, it added.',
  'The generated text began with the words “Sure! Here’s a concise summary of the article:” and nobody noticed.',
  'Here is the condensed version of the story: he lost, she won, and nobody paid.',
  'Here is an edited version of the interview:\n\nQ: How are you?\n\nA: Well.',
  'If you’d like to help, I can promise that the work is light. If you want a shorter walk, I suggest the harbour.',
  'The chromosomes are XX in women and XY in men. Size XX shirts sold out. He drove a Jaguar XX. Football’s Euro XXL begins in May.',
  'The template language writes {{ name }} for a variable and {% if %} for a condition.',
  'Dear readers, let me know if you would like more recipes of this kind. I hope this helps!',
  'The police spoke to [name withheld] on Friday. “I saw [the mayor] run,” he said. The hearing was adjourned [link in Finnish].',
  'The chain XXXLutz opened a store in Lyon. Pope Pius XX never existed. Malcolm X spoke in 1964.',
  'The study was under embargo until Friday. An embargoed copy was sent to reporters in May.',
  'Feel free to bring your own chair. The headline is yours to choose.',
  'Many lawyers filed briefs that a chatbot had written. One ended with the line As of my last knowledge update, the case was pending. The judge fined him.',
  'The city uses placeholders. Lorem ipsum dolor sit amet stood in the brochure for a week.',
  'Voici un article de loi qui fait débat. Voici une version du film plus courte que l’originale.',
  'Hier ist eine kürzere Fassung des Gesetzes im Gespräch. Wenn Sie wollen, kann ich Ihnen die Stadt zeigen.',
  'Aquí tienes la versión más corta del camino. Si quieres, puedo esperarte en la plaza.',
  'The word count is 612. His word count: 612 a day.',
  'A spokesman read out a statement: I’m sorry, but I cannot accept the prize.',
  'I’ve rewritten the song many times, and I’ve revised the paragraph on love for years.',
  'The prefix 00 dials abroad. Room 00 is empty. At 00 hours the guns fell silent.',
  'The array [1, 2] and the range [0, 1] are shown. See [12] and [Smith 2019].',
  'The Xbox [Series X] costs $499. [City] officials declined. [Editor’s note: this story was updated.]',
  'Generation X voters backed her. Company X sued Company Y over product XX.',
  'It is a more-to-come sort of story. More to come from Paris after the break.',
  'The Louvre opened in 1793. In the XX century millions came. En el siglo XX millones de personas murieron. No século XX milhões morreram.',
  'Insert the key and turn it. Insert coin here, the sign said. Check your oil. Add title and date to each photo.',
  'The film’s more to come than it shows. (More to come.)',
  'Dear editor, if you want, I can send you a photo of the paragraph on the plaque.',
  'Sure, here is the summary: we lost.',
  'Certainly, here is a man who writes a headline a day.',
  'Here are the headlines and a summary of the day:\n\nThe bridge is open.',
  'Below is a condensed version of the judgment, with the court’s own headings:\n\nThe appeal is dismissed.',
  'Hier ist die gekürzte Fassung des Interviews im Wortlaut:\n\nFrage: Warum?',
  'Voici le texte de la version courte du discours :\n\nMes chers amis.',
  'Voici, en quelques mots, le résumé du match.',
  'Soll ich die Überschrift lesen oder das Buch?, fragt sich der Leser. Wenn Sie möchten, lese ich Ihnen die Zusammenfassung vor, sagt sie.',
  'Ecco la versione breve del titolo. Se vuole, posso dirle il titolo del film, risponde la cassiera.',
  'The memo (ADD-VENTURE) was filed. The unit (FIX IT) sings. (CHECK OUT OUR SHOP)',
  'Ton bleibt. Der Ton macht die Musik; hier ist der Artikel im Stil von Heine.',
  'この文章では、必要に応じて短くした要約を掲載します。',
  '以下は大臣の発言の要約です。',
  '<<Bonjour>>, dit-il. <<NON>>, dit-elle.',
  'Super Bowl XX 1986. World Cup XX 2014. He drove a Vespa XX 2026.',
  'The editor asks: Would you like me to cut the paragraph? The writer says no.',
  'He types XX and OO in the squares. Kisses: xx. Love, Anna xxx. Love, Dad XX',
  '{{Infobox}} is how Wikipedia writes a template.',
  'Use {first_name} in your Python format string. The field {user_id} is required.',
  'E.T. said: tk-tk-tk. The clock goes tk tk. TKTS sells tickets. Ticker TK fell 3 percent. Airline code TK 1980 landed.'
]

describe('silent', () => {
  it.each(finished)('%s', (text) => {
    expect(findings(text)).toEqual([])
  })
})

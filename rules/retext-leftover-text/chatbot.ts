/** What chatbots leave in a text, by language. Phrases are written as their tokens are: "here 's" is two. */
export interface Pack {
  language: string
  /** "If you want": an offer, where the same sentence has the speaker and the work too. */
  offers: string
  /** The chatbot, in the first person. */
  speakers: string
  /** The work on a text that it offers to do, or has done. */
  work: string
  /** What nobody but a chatbot says. */
  giveaways: string
  /** Answers that lead up to a text: "Here is a …". */
  wrappers: string
  /** What nobody but a chatbot hands over, close behind a wrapper: "rewritten", "subheads". */
  kinds: string
  /** "Sure!", "Certainly!", before a wrapper. */
  agreements: string
  /** What was done to a text: "tightened". */
  reworked: string
  /** Texts and their parts: "version", "section". */
  texts: string
  /** What a writer asks to be changed: "tone". */
  styles: string
}

/**
 * Published cases: Dawn, 12 November 2025 ("If you want, I can also create an even snappier …"), Der Spiegel,
 * 22 October 2025 ("Wenn du magst, passe ich Ton und Detailtiefe …"), The Telegraph, 13 May 2026 ("… here are
 * two additional subheads"). The rest are the same turns of phrase in the chatbots' other words and languages.
 */
export const packs: readonly Pack[] = [
  {
    language: 'en',
    offers: `
      if you want
      if you 'd like
      if you'd like
      if you would like
      if you like
      if you wish
      if you prefer
      if helpful
      would you like me to
      do you want me to
      shall i
      let me know if you would like
      let me know if you 'd like
      let me know if you'd like
      let me know if you want
      let me know if you need
    `,
    speakers: "i me i'll i'd",
    work: `
      rewrite rephrase reword revise summarize summarise shorten condense expand tailor tweak refine polish adapt
      adjust draft generate create format translate proofread version versions tone headline headlines subhead subheads
      bullet bullets outline paragraph paragraphs wording snappier edits draft drafts tweaks adjustments revisions
    `,
    giveaways: `
      as an ai language model
      as a large language model
      as an ai assistant
      as an ai , i
      as an ai i
      my knowledge cutoff
      my training data
      my last knowledge update
      my last training update
      i hope this draft
      feel free to adjust the headline
      feel free to adjust the tone
      feel free to adjust the length
      feel free to adjust the wording
      feel free to tweak the headline
      feel free to tweak the tone
      feel free to tweak the wording
      feel free to edit the headline
      as of my last update
      i don't have access to real - time
      i do not have access to real - time
      i cannot browse the internet
      i can't browse the internet
      i'm sorry , but i can't assist
      i'm sorry , but i cannot assist
      i'm sorry , but i can't help with that
      i'm sorry , but i cannot help with that
      i'm sorry , but i cannot fulfill
      i'm sorry , but i can't fulfill
      i'm sorry , but i cannot provide real - time
      i cannot fulfill this request
      i can't fulfill that request
      do you want me to do that next
      would you like me to do that
      regenerate response
    `,
    wrappers: `
      here 's
      here is
      here are
      below is
      below are
    `,
    kinds: `
      rewritten rephrased reworded paraphrased polished snappier subhead subheads subheadings reworked
    `,
    agreements: 'sure certainly absolutely gladly understood',
    reworked: `
      tightened shortened condensed revised improved refined expanded trimmed streamlined concise tighter shorter longer sharper punchier clearer smoother
    `,
    texts: `
      version rewrite rewording summary article headline headlines title lede lead intro introduction paragraph section draft preview
    `,
    styles: 'tone style voice clarity readability seo flow wording'
  },
  {
    language: 'de',
    offers: `
      wenn du magst
      wenn du möchtest
      wenn du willst
      wenn sie möchten
      wenn sie wollen
      falls du möchtest
      falls sie möchten
      falls gewünscht
      möchtest du , dass ich
      möchten sie , dass ich
      soll ich
      auf wunsch
      lass mich wissen , wenn du
      lassen sie mich wissen , wenn sie
      lass es mich wissen , wenn
    `,
    speakers: 'ich mich',
    work: `
      ton tonfall detailtiefe änderungen version versionen fassung fassungen kürzen kürzer kürzere umformulieren umschreiben anpassungen
      formulieren überschrift überschriften zusammenfassung zusammenfassen entwurf varianten stichpunkte
    `,
    giveaways: `
      als ki - sprachmodell
      als ki - modell
      als ki - assistent
      als ki habe ich
      als ki kann ich
      mein wissen reicht
      als künstliche intelligenz habe ich
      als sprachmodell
      als großes sprachmodell
      mein wissensstand
      mein trainingsstand
      es tut mir leid , aber ich kann dabei nicht
    `,
    wrappers: `
      hier ist
      hier sind
      hier eine
      nachfolgend
    `,
    kinds: 'umformulierte umgeschriebene zwischenüberschriften zwischentitel',
    agreements: 'gerne gern natürlich klar selbstverständlich verstanden',
    reworked: `
      überarbeitete überarbeiteter gekürzte kürzere straffere längere verbesserte prägnantere ausführlichere
    `,
    texts: `
      version fassung entwurf artikelentwurf artikel artikels artikel zusammenfassung überschrift überschriften absatz absatzes abschnitt abschnitts einleitung vorspann
    `,
    styles: 'ton tonfall stil nachrichtenstil lesbarkeit wörtern zeichen'
  },
  {
    language: 'fr',
    offers: `
      si vous le souhaitez
      si vous voulez
      si vous souhaitez
      si tu veux
      si tu le souhaites
      si tu préfères
      souhaitez - vous que je
      voulez - vous que je
      veux - tu que je
      n'hésitez pas à me
      n'hésite pas à me
      souhaites - tu que je
      souhaitez - vous que j'
      souhaitez - vous que j'ajoute
    `,
    speakers: "je j'ai j'ajoute me",
    work: `
      version versions reformuler réécrire résumer raccourcir développer adapter ton titre titres intertitres brouillon
      paragraphe reformulation style encadré modifications ajustements
    `,
    giveaways: `
      en tant que modèle de langage
      en tant qu'ia
      ma dernière mise à jour
      en tant qu'intelligence artificielle , je
      en tant qu'assistant
      ma date de coupure
      mes données d'entraînement
      je suis désolé , mais je ne peux pas vous aider avec
      je suis désolé , mais je ne peux pas répondre à cette demande
    `,
    wrappers: `
      voici
    `,
    kinds: 'réécrite reformulée intertitres',
    agreements: 'certainement sûr entendu volontiers',
    reworked: 'concise remaniée retravaillée raccourcie condensée révisée améliorée resserrée courte longue claire',
    texts: "version résumé article l'article titre titres paragraphe introduction chapô section",
    styles: 'ton style lisibilité mots'
  },
  {
    language: 'es',
    offers: `
      si quieres
      si quiere
      si lo deseas
      si lo desea
      si prefieres
      si te parece
      si le parece
      quieres que
      ¿ quieres que
      ¿ desea que
      ¿ te gustaría que
      avísame si
      avíseme si
      ¿ quieres que lo
    `,
    speakers: 'puedo podría yo prepare haga genere adapte añadiera añada avísame avíseme lo',
    work: `
      versión versiones reescribir reformular resumir acortar ampliar adaptar tono titular titulares subtítulos borrador
      párrafo redactar cambio cambios ajuste ajustes redes
    `,
    giveaways: `
      como modelo de lenguaje
      como modelo de ia
      como inteligencia artificial , no
      como asistente de ia
      mi fecha de corte
      mi última actualización
      mis datos de entrenamiento
      lo siento , pero no puedo ayudar con
      lo siento , pero no puedo ayudarte con
    `,
    wrappers: `
      aquí tienes
      aquí tiene
      aquí está
      a continuación
    `,
    kinds: 'reescrita reformulada reescrito reformulado ladillos intertítulos',
    agreements: 'claro supuesto entendido desde',
    reworked: 'breve revisada revisado mejorada mejorado condensada ampliada corta larga concisa',
    texts: `
      versión resumen artículo titular titulares título párrafo introducción entradilla sección borrador
    `,
    styles: 'tono estilo legibilidad palabras'
  },
  {
    language: 'pt',
    offers: `
      se você quiser
      se quiser
      se desejar
      se preferir
      quer que eu
      gostaria que eu
      avise - me se
      me avise se
    `,
    speakers: 'posso eu poderia me',
    work: 'versão versões reescrever reformular resumir encurtar expandir adaptar tom título títulos subtítulos rascunho parágrafo ajustes alterações',
    giveaways: `
      como modelo de linguagem
      como um modelo de linguagem
      como uma ia
      como inteligência artificial , não
      meus dados de treinamento
    `,
    wrappers: `
      aqui está
      aqui estão
      segue abaixo
    `,
    kinds: 'reescrita reformulada reescrito reformulado intertítulos',
    agreements: 'claro certamente entendido',
    reworked: 'curta breve revisada revista melhorada condensada ampliada longa concisa',
    texts: 'versão resumo artigo título títulos parágrafo introdução seção secção rascunho',
    styles: 'tom estilo palavras'
  },
  {
    language: 'it',
    offers: `
      se vuoi
      se vuole
      se desideri
      se lo desideri
      se preferisci
      vuoi che
      desidera che
      fammi sapere se
      mi faccia sapere se
    `,
    speakers: 'posso potrei io fammi mi',
    work: 'versione versioni riscrivere riformulare riassumere accorciare ampliare adattare tono titolo titoli sottotitoli bozza paragrafo modifiche',
    giveaways: `
      come modello linguistico
      come modello di linguaggio
      come intelligenza artificiale , non
      in quanto modello linguistico
      i miei dati di addestramento
    `,
    wrappers: `
      ecco
      di seguito
    `,
    kinds: 'riscritta riformulata riscritto riformulato',
    agreements: 'certo certamente volentieri',
    reworked: 'breve rielaborata rivista migliorata condensata ampliata corta lunga concisa',
    texts: `
      versione riassunto articolo dell'articolo l'articolo titolo titoli paragrafo introduzione sezione bozza
    `,
    styles: 'tono stile parole'
  }
]

/** Japanese writes no spaces, so its words are looked up as strings, in one sentence at a time. */
export const japanese: Readonly<
  Record<'giveaways' | 'offers' | 'work' | 'politeness' | 'wrappers' | 'texts' | 'reworked' | 'topics', RegExp>
> = {
  giveaways:
    /この文章はダミーです|ここにテキストを入力|AI言語モデルとして|言語モデルとして、|AIとして、|私はAIなので|私の知識は|そのリクエストにはお応えできません/,
  offers: /ご希望|ご要望|よろしければ|必要であれば|必要に応じて|作成しましょうか|変更したい場合|調整が必要/,
  work: /版|要約|見出し|トーン|文体|文章|原稿|書き直|言い換え|短く|リライト|タイトル案/,
  politeness: /できます|いたします|しましょうか|お知らせください|お申し付けください|お聞かせください/,
  wrappers: /以下[はがに]|こちら[がは]/,
  texts: /記事|要約|文章|原稿|見出し|版/,
  reworked: /修正した|修正版|書き直した|リライト|要約した|短くした/,
  topics: /生成AI|チャットGPT|ChatGPT|チャットボット|人工知能/
}

/** What a chatbot says in Japanese before its answer: "certainly", "understood". */
export const japaneseAgreements: ReadonlySet<string> = new Set([
  'もちろんです',
  '承知しました',
  'かしこまりました',
  '承知いたしました'
])

/** Marks that a chatbot's interface leaves in copied text and links. */
export const citationJunk: readonly string[] = [
  'oaicite',
  'oai_citation',
  'contentReference[',
  '†source',
  '[cite:',
  '[cite_start]',
  'grok_render_citation',
  '[attached_file:',
  'turn0search',
  'turn0news',
  'turn0view',
  'turn1search',
  'turn1view',
  'turn2search',
  'utm_source=chatgpt.com',
  'utm_source=openai',
  'utm_source=copilot.com',
  'utm_source=perplexity'
]

/** Words that give a sentence to somebody: "If you like, I could draft a will, the lawyer says." */
export const reporting = `
  say says said ask asks asked read reads wrote writes replied answered told
  sagt sagte fragt fragte schreibt schrieb dit demande répond écrit dice dijo pregunta preguntó responde respondió
  diz disse pergunta respondeu chiede chiese risponde rispose scrive
`

/** Words of a story about chatbots: it may quote what they say. */
export const chatbotTopics = `
  chatbot chatbots chatgpt openai gemini copilot anthropic perplexity grok llm llms ai ki ia
  deepseek
`

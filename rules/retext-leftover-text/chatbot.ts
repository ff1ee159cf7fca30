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
  /** Answers that lead up to a text: "Here is a …", where the same sentence has a word of `kinds` in it. */
  wrappers: string
  /** What was made of a text: "rewritten", "subheads". */
  kinds: string
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
      let me know if you 'd like me to
      let me know if you'd like me to
      let me know if you want me to
      let me know if you would like me to
    `,
    speakers: "i me i'll i'd",
    work: `
      rewrite rephrase reword revise summarize summarise shorten condense expand tailor tweak refine polish adapt
      adjust draft generate create format translate proofread version versions tone headline headlines subhead subheads
      bullet bullets outline paragraph paragraphs wording snappier shorter edits draft drafts tweaks
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
      as of my last update
      i don't have access to real - time
      i do not have access to real - time
      i cannot browse the internet
      i can't browse the internet
      i'm sorry , but i can't assist
      i'm sorry , but i cannot
      i cannot fulfill this request
      i can't fulfill that request
      i hope this helps !
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
      i 've
      i've
      i have
    `,
    kinds: `
      rewritten rephrased reworded paraphrased polished snappier subhead subheads subheadings reworked
    `
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
    `,
    speakers: 'ich',
    work: `
      ton tonfall detailtiefe änderungen version versionen fassung fassungen kürzen kürzer kürzere umformulieren umschreiben
      formulieren überschrift überschriften zusammenfassung zusammenfassen entwurf varianten stichpunkte
    `,
    giveaways: `
      als ki - sprachmodell
      als ki - modell
      als ki - assistent
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
    kinds: 'überarbeitete umformulierte umgeschriebene gekürzte zwischenüberschriften zwischentitel'
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
    `,
    speakers: "je j'ai me",
    work: `
      version versions reformuler réécrire résumer raccourcir développer adapter ton titre titres intertitres brouillon
      paragraphe reformulation style
    `,
    giveaways: `
      en tant que modèle de langage
      en tant qu'ia
      en tant qu'intelligence artificielle , je
      en tant qu'assistant
      ma date de coupure
      mes données d'entraînement
      je suis désolé , mais je ne peux pas
    `,
    wrappers: `
      voici
    `,
    kinds: 'réécrite reformulée remaniée retravaillée intertitres'
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
    `,
    speakers: 'puedo podría yo prepare haga genere',
    work: `
      versión versiones reescribir reformular resumir acortar ampliar adaptar tono titular titulares subtítulos borrador
      párrafo redactar
    `,
    giveaways: `
      como modelo de lenguaje
      como modelo de ia
      como inteligencia artificial , no
      como asistente de ia
      mi fecha de corte
      mis datos de entrenamiento
      lo siento , pero no puedo ayudar
    `,
    wrappers: `
      aquí tienes
      aquí tiene
      aquí está
      a continuación
    `,
    kinds: 'reescrita reformulada reescrito reformulado ladillos intertítulos'
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
    `,
    speakers: 'posso eu poderia',
    work: 'versão versões reescrever reformular resumir encurtar expandir adaptar tom título títulos subtítulos rascunho parágrafo',
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
    kinds: 'reescrita reformulada reescrito reformulado intertítulos'
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
    `,
    speakers: 'posso potrei io',
    work: 'versione versioni riscrivere riformulare riassumere accorciare ampliare adattare tono titolo titoli sottotitoli bozza paragrafo',
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
    kinds: 'riscritta riformulata rielaborata riscritto riformulato sottotitoli'
  }
]

/** Japanese writes no spaces, so its phrases are looked up as strings. */
export const japaneseGiveaways: readonly string[] = [
  'ご希望でしたら',
  'ご希望であれば',
  'もしよろしければ、',
  '必要であれば、さらに',
  '他にご質問があれば',
  'お手伝いできることがあれば',
  'AI言語モデルとして',
  '言語モデルとして、私',
  '大規模言語モデルとして',
  '私はAIなので',
  '私の知識は',
  '以下は書き直した',
  '以下に修正版を',
  '以下に要約を'
]

/** Marks that a chatbot's interface leaves in copied text and links. */
export const citationJunk: readonly string[] = [
  'oaicite',
  'oai_citation',
  'contentReference[',
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

/** Words of a story about chatbots: it may quote what they say. */
export const chatbotTopics = `
  chatbot chatbots chatgpt openai gemini copilot anthropic perplexity grok llm llms ai ki ia
  deepseek
`

/**
 * What Amazon allows and what we allow ourselves, in one place: the schemas of `ask-smapi-model` know hardly any of it.
 * Numbers in brackets are rows of the platform facts that the project keeps, where Amazon's pages are linked; "ours" is a choice of this project.
 */
export const limits = {
  /** [4.12] A model may have 1,000,000 characters (the older and lower of two figures). */
  modelCharacters: 1_000_000,
  /** Ours: room to grow before Amazon's limit. */
  modelTarget: 970_000,
  /** [4.12] */
  slotValueCharacters: 140,
  /** [4.12] One schema item, a sample among them. */
  sampleCharacters: 800,
  /** [4.12] Values and synonyms of all types together. */
  slotValues: 50_000,
  /** Ours: one intent may not crowd out the rest. A sign is never cut. */
  samplesPerIntent: 600,
  /** Ours: a template past this is a mistake. */
  sentencesPerTemplate: 128,
  /** Ours: sentences of each topic among the values of the catch-all, and of the two that have no intent; words of each concept of the vocabulary. */
  catchAll: { perTopic: 3, withoutIntent: 45, words: 20, perConcept: 120 },
  /** [7.2] [7.3] */
  manifest: { name: 50, summary: 160, description: 4000, examplePhrases: 3, examplePhrase: 200, keywords: 30, keyword: 150, testing: 4000 },
} as const

/** [4.27] LOW: what goes to AMAZON.FallbackIntent arrives without its words, and an emergency may be among them. The catch-all keeps the words. */
export const fallbackSensitivity = 'LOW'

/** [4.8] Lower-case letters, spaces, apostrophes, full stops of abbreviations, hyphens, underscores in slot names; no digits, commas, question marks. */
export const samplePattern =
  /^(?:[\p{Ll}]+(?:['.-][\p{Ll}]+|\.)*'?|\{[a-z][a-zA-Z_]*\})(?: (?:[\p{Ll}]+(?:['.-][\p{Ll}]+|\.)*'?|\{[a-z][a-zA-Z_]*\}))*$/u

/** [4.4] */
export const invocationPattern = /^[\p{Ll}]+(?:'s|\.)?(?: [\p{Ll}]+(?:'s|\.)?)*$/u

/** [4.23] [4.28] The built-in intents that the skill must have. */
export const requiredBuiltIns = [
  'AMAZON.HelpIntent',
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
  'AMAZON.YesIntent',
  'AMAZON.NoIntent',
  'AMAZON.RepeatIntent',
  'AMAZON.FallbackIntent',
  'AMAZON.NavigateHomeIntent',
] as const

/** [4.1]–[4.3] Words that an invocation name may not hold, by language. The Spanish list is stricter than what we could read. */
export const invocationWords = {
  en: {
    launch: 'launch ask tell load begin enable open start play run use resume talk search find give get show read'.split(' '),
    connecting: 'to from in using with about for by if and whether that of'.split(' '),
    articles: 'a an the my of in on at to for'.split(' '),
  },
  es: {
    launch:
      'abre abrir inicia iniciar lanza lanzar comienza empieza ejecuta juega pregunta pregúntale pide pídele di dile carga activa usa busca habla'.split(
        ' ',
      ),
    connecting: 'a al de del desde para por si y e o con que en sobre según'.split(' '),
    articles: 'el la los las un una unos unas lo a de en con por para'.split(' '),
  },
} as const

/** [4.2] In every language. */
export const wakeWords = 'alexa amazon echo computer computadora ordenador ziggy skill skills app habilidad aplicación'.split(' ')

/** What the built-in intents hear by themselves: a sample of ours must not stand in their way. [4.24] [4.32] */
export const builtInPhrases = {
  en: 'help|help me|can you help me|stop|off|shut up|cancel|never mind|forget it|yes|yes please|sure|no|no thanks|repeat|say that again|repeat that|next|skip|previous|go back|start over|restart|start again|go home|exit|quit'.split(
    '|',
  ),
  es: 'ayuda|ayúdame|puedes ayudarme|para|basta|detente|cállate|cancela|cancelar|olvídalo|déjalo|sí|sí por favor|claro|no|no gracias|repite|repítelo|siguiente|salta|anterior|atrás|vuelve atrás|empieza de nuevo|vuelve a empezar|salir'.split(
    '|',
  ),
} as const

/** Store categories that suit the skill. The schema takes any text. */
export const categories: readonly string[] = ['HEALTH_AND_FITNESS']

/** [7.4] [1.23] No more than the skill uses. */
export const permissionScopes = ['alexa::alerts:reminders:skill:readwrite', 'alexa::alerts:timers:skill:readwrite'] as const

/** [1.4] [1.5] What the store text may not claim, in either language. */
export const forbiddenClaims = [
  'life-saving',
  'lifesaving',
  'save your life',
  'saves lives',
  'save lives',
  'calls 911 for you',
  'will call 911',
  'we call',
  'diagnose',
  'salva vidas',
  'salvar vidas',
  'salvar tu vida',
  'salvar su vida',
  'llama al 911 por',
  'llamará al 911',
] as const

/**
 * What is wrong with the source: a sentence of two topics, a character that Alexa does not take, a contract that does not fit.
 */
import { samplePattern } from './limits'
import { intentName } from './names'
import { type ContractIntent, type Language, languages, readAnswers, readContract, readSamples } from './source'

/** Topics whose sentences have no intent of their own: the catch-all hears them. */
export const topicsWithoutIntent: readonly string[] = ['chatter', 'complaint-other', 'denied']

/** All that is wrong with the sources of all languages. */
export function sourceProblems(): string[] {
  const contract = readContract()
  return [...nameProblems(contract), ...languages.flatMap((language) => languageProblems(language, contract))]
}

function languageProblems(language: Language, contract: Readonly<Record<string, ContractIntent>>): string[] {
  const samples = readSamples(language)
  return [...sentenceProblems(language, samples, contract), ...twinProblems(language, readAnswers(language), samples)]
}

/**
 * "I can move them both" clears a sign and is one word away from "I can't move them both". An answer intent delivers no words, so
 * the twin of every such answer must be a sample of a sign: then neither is taken for the other.
 */
export function twinProblems(
  language: Language,
  answers: Readonly<Record<string, readonly string[]>>,
  samples: Readonly<Record<string, readonly string[]>>,
): string[] {
  const signs = new Set(Object.entries(samples).flatMap(([topic, sentences]) => (topic.startsWith('sign-') ? sentences : [])))
  const able = (answers.AnswerNoIntent ?? []).filter((answer) => twins[language].able.test(answer))
  return able
    .map(twins[language].unable)
    .filter((twin) => !signs.has(twin))
    .map((twin) => `${language}: "${twin}" is no sample of a sign`)
}

const twins = {
  en: {
    able: /\bcan (?:move|feel)\b|\bbreath/,
    unable: (answer: string) => answer.replace(/\bcan\b/, "can't").replace(/^i'm breath/, "i'm not breath"),
  },
  es: { able: /^(?!no).*(?:\bmover\b|\bmuevo\b|\bsiento\b|\brespir)/, unable: (answer: string) => `no ${answer.replace(/^sí /, '')}` },
} as const satisfies Record<Language, { able: RegExp; unable: (answer: string) => string }>

/** What is wrong with the sentences of one language. */
export function sentenceProblems(
  language: Language,
  samples: Readonly<Record<string, readonly string[]>>,
  contract: Readonly<Record<string, ContractIntent>>,
): string[] {
  const topics = new Set(Object.values(contract).flatMap(({ topic }) => (topic === undefined ? [] : [topic])))
  const owner = new Map<string, string>()
  const faults = Object.entries(samples).flatMap(([topic, sentences]) =>
    sentences.flatMap((sentence) => {
      const other = owner.get(sentence) ?? topic
      owner.set(sentence, other)
      return [
        ...(samplePattern.test(sentence) ? [] : [`${topic} "${sentence}" has characters that Alexa does not take`]),
        ...(other === topic ? [] : [`"${sentence}" belongs to ${other} and to ${topic}`]),
      ]
    }),
  )
  const strange = Object.keys(samples).filter((topic) => !topics.has(topic) && !topicsWithoutIntent.includes(topic))
  const missing = [...topics, ...topicsWithoutIntent].filter((topic) => (samples[topic]?.length ?? 0) === 0)
  return [
    ...faults,
    ...strange.map((topic) => `topic ${topic} has no intent in the contract`),
    ...missing.map((topic) => `topic ${topic} has no sentences`),
  ].map((fault) => `${language}: ${fault}`)
}

function nameProblems(contract: Readonly<Record<string, ContractIntent>>): string[] {
  return Object.entries(contract).flatMap(([name, { topic }]) =>
    topic === undefined || name.startsWith('AMAZON.') || name === intentName(topic) ? [] : [`${name} should be ${intentName(topic)}`],
  )
}

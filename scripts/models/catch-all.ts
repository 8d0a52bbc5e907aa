/**
 * The values of the catch-all's open slot type: what teaches Alexa that whole sentences of any kind may stand there. One value a topic,
 * its further sentences as synonyms (Amazon's schema wants at least one).
 */
import { expand } from './expand'
import { builtInPhrases, limits } from './limits'
import type { SlotValue } from './model'
import type { ContractIntent, Language } from './source'

/** Sentences of every topic, evenly, from the shortest to the longest. */
export function catchAllValues(
  language: Language,
  topics: Readonly<Record<string, readonly string[]>>,
  contract: Readonly<Record<string, ContractIntent>>,
): SlotValue[] {
  const fits = (sentence: string) =>
    sentence.length <= limits.slotValueCharacters &&
    sentence.split(' ').length <= limits.catchAll.words &&
    !builtInPhrases[language].includes(sentence)
  const withIntent = new Map(Object.entries(contract).flatMap(([name, { topic }]) => (topic === undefined ? [] : [[topic, name]])))
  return Object.entries(topics).flatMap(([topic, sentences]) => {
    if (withIntent.get(topic)?.startsWith('AMAZON.') === true) return []
    const [value, ...synonyms] = spread(
      sentences.filter(fits),
      withIntent.has(topic) ? limits.catchAll.perTopic : limits.catchAll.withoutIntent,
    )
    return value === undefined || synonyms.length === 0 ? [] : [{ id: topic, name: { value, synonyms } }]
  })
}

/** The words and phrases of the vocabulary, one value a concept: what the skill understands, Alexa should expect to hear. */
export function vocabularyValues(concepts: Readonly<Record<string, readonly string[]>>, sentences: readonly SlotValue[]): SlotValue[] {
  const taken = new Set(sentences.flatMap(({ name }) => [name.value, ...(name.synonyms ?? [])]))
  return Object.entries(concepts).flatMap(([id, list]) => {
    const phrases = [...new Set(list.filter((entry) => !entry.startsWith('@')).flatMap(expand))].filter(
      (phrase) => /^[\p{L}' -]+$/u.test(phrase) && !taken.has(phrase),
    )
    for (const phrase of phrases) taken.add(phrase)
    const [value, ...synonyms] = phrases
    return value === undefined || synonyms.length === 0
      ? []
      : [{ id: `concept-${id}`, name: { value, synonyms: synonyms.slice(0, limits.catchAll.perConcept) } }]
  })
}

function spread(sentences: readonly string[], count: number): string[] {
  const byLength = [...sentences].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
  const step = (byLength.length - 1) / Math.max(1, count - 1)
  const picks = Array.from({ length: Math.min(count, byLength.length) }, (_, n) => byLength[Math.round(n * step)])
  return [...new Set(picks.filter((pick) => pick !== undefined))]
}

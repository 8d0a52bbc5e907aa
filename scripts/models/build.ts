/**
 * From the contract and a language's sentences to the interaction model of a locale. The same source always gives the same bytes.
 */
import { readVocabulary } from '../understanding/compile'
import { catchAllValues, vocabularyValues } from './catch-all'
import { expandAll } from './expand'
import { builtInPhrases, fallbackSensitivity, limits } from './limits'
import type { Intent, InteractionModel, SlotType, SlotValue } from './model'
import type { ContractIntent, Language, SlotSamples } from './source'
import {
  languageOf,
  readAnswers,
  readContract,
  readItems,
  readOpenings,
  readOthers,
  readOverlay,
  readSamples,
  readSlotSamples,
} from './source'
import { withSlots } from './with-slots'

/** The interaction model of a locale. */
export function buildModel(locale: string): InteractionModel {
  const language = languageOf(locale)
  const contract = readContract()
  const samples = intentSamples(language, contract)
  return {
    interactionModel: {
      languageModel: {
        invocationName: readOverlay(locale).invocationName,
        modelConfiguration: { fallbackIntentSensitivity: { level: fallbackSensitivity } },
        intents: Object.entries(contract).map(([name, { slots }]) => intent(name, slots, samples[name] ?? [])),
        types: [itemType(language), { name: 'SPEECH', values: speechValues(language, contract) }],
      },
    },
  }
}

function speechValues(language: Language, contract: Record<string, ContractIntent>): SlotValue[] {
  const sentences = catchAllValues(language, readSamples(language), contract)
  return [...sentences, ...vocabularyValues(readVocabulary(language).concepts, sentences)]
}

/** The text of a model's file. */
export function modelText(model: InteractionModel): string {
  return `${JSON.stringify(model, null, 1)}\n`
}

function intentSamples(language: Language, contract: Record<string, ContractIntent>): Record<string, string[]> {
  const topics = readSamples(language)
  const answers = readAnswers(language)
  const slotted = readSlotSamples(language)
  const openings = readOpenings(language)
  const others = new Set(readOthers(language))
  return Object.fromEntries(
    Object.entries(contract).map(([name, { topic, opening }]) => {
      if (opening !== undefined) return [name, [`${openings[opening]} {query}`]]
      const literal = [...(topic === undefined ? [] : (topics[topic] ?? [])), ...(answers[name] ?? [])]
      const samples = aboutOneself(mergeSamples(literal, slotted[name]), topic, others).filter((sample) => isFree(sample, name, language))
      return [name, capped(samples, topic)]
    }),
  )
}

function mergeSamples(literal: readonly string[], slotted: SlotSamples = {}): string[] {
  const { samples = [], heardAs = {}, leaveOut = [] } = slotted
  const kept = literal.filter((sentence) => !leaveOut.some((words) => ` ${sentence} `.includes(` ${words} `)))
  return [...new Set([...expandAll(samples), ...kept.map((sentence) => withSlots(sentence, heardAs))])]
}

/** A sample delivers no words, so one about somebody else would lose of whom: the catch-all keeps those. A sign is worth more than the person. */
function aboutOneself(sentences: readonly string[], topic: string | undefined, others: ReadonlySet<string>): readonly string[] {
  return topic === undefined || topic.startsWith('sign-')
    ? sentences
    : sentences.filter((sentence) => !sentence.split(/[ ']/).some((word) => others.has(word)))
}

/** What a built-in intent hears by itself belongs to no other. */
function isFree(sample: string, intent: string, language: Language): boolean {
  return intent.startsWith('AMAZON.') || !builtInPhrases[language].includes(sample)
}

function capped(samples: string[], topic: string | undefined): string[] {
  return topic?.startsWith('sign-') === true ? samples : samples.slice(0, limits.samplesPerIntent)
}

function intent(name: string, slots: ContractIntent['slots'], samples: string[]): Intent {
  const slotList = Object.entries(slots ?? {}).map(([slot, type]) => ({ name: slot, type }))
  return { name, ...(slotList.length > 0 ? { slots: slotList } : {}), samples }
}

function itemType(language: Language): SlotType {
  const values = Object.entries(readItems(language)).map(([id, [value = id, ...synonyms]]) => ({ id, name: { value, synonyms } }))
  return { name: 'ITEM', values }
}

/**
 * Reads `interaction-models/source/`: the authored sentences, one folder a language, and the contract that all languages fulfil.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { expandAll } from './expand'

export const languages = ['en', 'es'] as const
export type Language = (typeof languages)[number]

export interface ContractIntent {
  /** A new language is of use with the required intents; the optional ones are translated last. */
  readonly importance: 'required' | 'optional'
  /** The topic or sign whose sentences are its samples. */
  readonly topic?: string
  readonly slots?: Readonly<Record<string, string>>
  /** Which of the language's opening words its sample begins with. */
  readonly opening?: number
  /** One sentence of the English model. */
  readonly example: string
}

export interface SlotSamples {
  readonly samples?: readonly string[]
  /** The words in literal sentences that a slot stands for: "i had it yesterday" becomes "i had it {day}". */
  readonly heardAs?: Readonly<Record<string, readonly string[]>>
  /** Words whose literal sentences are left out, since the samples here say them with slots. */
  readonly leaveOut?: readonly string[]
}

export interface Overlay {
  readonly invocationName: string
}

type Sentences = Record<string, string[]>

const sourceFolder = join(__dirname, '../../interaction-models/source')

/** Every intent of the skill, by name. */
export function readContract(): Record<string, ContractIntent> {
  return readYaml('contract.yaml') as Record<string, ContractIntent>
}

/** The authored sentences of each topic and sign, templates expanded. Complete: what the model leaves out is here too. */
export function readSamples(language: Language): Sentences {
  const folder = join(language, 'samples')
  const samples: Sentences = {}
  for (const file of readdirSync(join(sourceFolder, folder)).sort()) {
    for (const [topic, templates] of Object.entries(readYaml(join(folder, file)) as Sentences)) {
      samples[topic] = [...(samples[topic] ?? []), ...expandAll(templates)]
    }
  }
  return samples
}

/** The things that people ask whether they may lift: id → its words, the usual one first. */
export function readItems(language: Language): Sentences {
  return readYaml(join(language, 'items.yaml')) as Sentences
}

/** Sentences of the answers and of the built-in intents, by intent name, templates expanded. */
export function readAnswers(language: Language): Sentences {
  const answers = readYaml(join(language, 'answers.yaml')) as Sentences
  return Object.fromEntries(Object.entries(answers).map(([intent, templates]) => [intent, expandAll(templates)]))
}

/** Samples with slots, by intent name; not yet expanded. */
export function readSlotSamples(language: Language): Record<string, SlotSamples> {
  return readYaml(join(language, 'slots.yaml')) as Record<string, SlotSamples>
}

/** What a region says otherwise than its language. */
export function readOverlay(locale: string): Overlay {
  return readYaml(join(locale, 'overlay.yaml')) as Overlay
}

/** The locales that have an overlay, and so a model. */
export function readLocales(): string[] {
  return readdirSync(sourceFolder)
    .filter((name) => /^[a-z]{2}-[A-Z]{2}$/.test(name))
    .sort()
}

/** The language of a locale. */
export function languageOf(locale: string): Language {
  const language = languages.find((each) => locale.startsWith(`${each}-`))
  if (language === undefined) throw new Error(`no language for locale ${locale}`)
  return language
}

function readYaml(path: string): unknown {
  return parse(readFileSync(join(sourceFolder, path), 'utf8'))
}

/** The words that sentences of a language open with most, in the order of the opening intents. */
export function readOpenings(language: Language): readonly string[] {
  return readYaml(join(language, 'openings.yaml')) as string[]
}

/** The words for somebody other than the speaker. */
export function readOthers(language: Language): readonly string[] {
  const { people } = readYaml(join(language, 'context.yaml')) as {
    people: Record<'she' | 'he' | 'they', string[]> & { pronouns: Record<string, string[]> }
  }
  return [...people.she, ...people.he, ...people.they, ...Object.values(people.pronouns).flat()].filter(
    (word) => language !== 'es' || word !== 'el',
  )
}

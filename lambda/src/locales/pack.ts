/** Everything of one locale: its words and its language's understanding. Loaded once, and only for locales that are spoken. */
import { readRanking } from '../understanding/ranking'
import type { LanguageModel } from '../understanding/vocabulary'
import locales from './locales.json'

export type WordTree = { readonly [key: string]: string | WordTree }

export interface Pack {
  readonly locale: string
  readonly language: string
  /** Where most of the locale's listeners live: ISO 3166 code, for the emergency number when the device's zone is unknown. */
  readonly country: string
  readonly words: WordTree
  readonly model: LanguageModel
}

/** A pack as it lies in the bundle: the ranking is a file of its own, which is not parsed (decision 18). */
export type PackText = Omit<Pack, 'model'> & { readonly model: Omit<LanguageModel, 'ranking'> }

/** A pack from its text and its language's ranking file. */
export function packFrom(text: PackText, ranking: Uint8Array): Pack {
  return { ...text, model: { ...text.model, ranking: readRanking(ranking) } }
}

export type Locale = keyof typeof locales
export const localeNames = Object.keys(locales) as Locale[]
export const localeFacts: Readonly<Record<Locale, { readonly language: string; readonly country: string }>> = locales

/** The nearest locale that the skill speaks: itself, else one of its language, else US English. */
export function nearestLocale(wanted: string | undefined): Locale {
  const exact = localeNames.find((name) => name === wanted)
  const language = wanted?.split('-')[0]
  return exact ?? localeNames.find((name) => localeFacts[name].language === language) ?? 'en-US'
}

/** Packs by locale, each loaded at its first use and kept. */
export function packsFrom(load: (locale: Locale) => Pack): (wanted: string | undefined) => Pack {
  const loaded = new Map<Locale, Pack>()
  return (wanted) => {
    const locale = nearestLocale(wanted)
    const known = loaded.get(locale)
    if (known !== undefined) return known
    const pack = load(locale)
    loaded.set(locale, pack)
    return pack
  }
}

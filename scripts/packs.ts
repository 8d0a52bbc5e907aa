/** The pack of a locale, made from its sources: words, overlay, understanding. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Locale, localeFacts, type Pack } from '../lambda/src/locales/pack'
import type { LanguageModel } from '../lambda/src/understanding/vocabulary'
import { readWords } from './words'

const data = join(__dirname, '../lambda/src/understanding/data')

/** Where the built understanding of a language lies. */
export function understandingPath(language: string): string {
  return join(data, `${language}.json`)
}

/** The pack of a locale. Throws when its understanding has not been built. */
export function readPack(locale: Locale): Pack {
  const { language, country } = localeFacts[locale]
  const path = understandingPath(language)
  if (!existsSync(path)) throw new Error(`${path} is missing: run npm run models:build`)
  return {
    locale,
    language,
    country,
    words: { ...readWords(language), ...readWords(locale) },
    model: JSON.parse(readFileSync(path, 'utf8')) as LanguageModel,
  }
}

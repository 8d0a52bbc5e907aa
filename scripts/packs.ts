/** The pack of a locale, made from its sources: words, overlay, understanding. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Locale, localeFacts, type Pack, type PackText, packFrom } from '../lambda/src/locales/pack'
import { readWords } from './words'

const data = join(__dirname, '../lambda/src/understanding/data')

/** Where the built understanding of a language lies: its vocabulary and context, and its ranking. */
export function understandingPaths(language: string): { readonly text: string; readonly ranking: string } {
  return { text: join(data, `${language}.json`), ranking: join(data, `${language}.ranking`) }
}

/** The pack of a locale as its bundle file has it. Throws when its understanding has not been built. */
export function readPackText(locale: Locale): PackText {
  const { language, country } = localeFacts[locale]
  const { text, ranking } = understandingPaths(language)
  for (const path of [text, ranking]) if (!existsSync(path)) throw new Error(`${path} is missing: run npm run models:build`)
  const model = JSON.parse(readFileSync(text, 'utf8')) as PackText['model']
  return { locale, language, country, words: { ...readWords(language), ...readWords(locale) }, model }
}

/** The pack of a locale. */
export function readPack(locale: Locale): Pack {
  const text = readPackText(locale)
  return packFrom(text, readFileSync(understandingPaths(text.language).ranking))
}

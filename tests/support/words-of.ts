import { type Locale, localeFacts } from '../../lambda/src/locales/pack'
import { flatten, readWords } from '../../scripts/words'

/** Every string of a locale by its key, the region's overlay laid over the language. */
export function wordsOf(locale: Locale): ReadonlyMap<string, string> {
  return flatten({ ...readWords(localeFacts[locale].language), ...readWords(locale) })
}

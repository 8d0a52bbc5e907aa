import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as german } from '@orama/stemmers/german'
import { stemmer as spanish } from '@orama/stemmers/spanish'

export type Stemmer = (word: string) => string

/** A Japanese word without its inflection: the kanji it begins with, as 痛 of 痛い, 痛く and 痛み. */
const japanese: Stemmer = (word) => word.replace(/^(\p{Script=Han}+)\p{Script=Hiragana}+$/u, '$1')

const stemmers: Readonly<Record<string, Stemmer>> = { en: english, es: spanish, de: german, ja: japanese }
const caches = new Map<string, Map<string, string>>()

/** The stemmer of a language, Snowball where there is one, remembering the words it has seen; words of other languages stand as they are. */
export function stemmerOf(language: string): Stemmer {
  const stem = stemmers[language] ?? ((word: string) => word)
  const cache = caches.get(language) ?? new Map<string, string>()
  caches.set(language, cache)
  return (word) => {
    const known = cache.get(word)
    if (known !== undefined) return known
    const stemmed = stem(word)
    if (cache.size < 20_000) cache.set(word, stemmed)
    return stemmed
  }
}

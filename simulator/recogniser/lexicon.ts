import { keysOf } from './heard'
import type { HalfOfDay, Language, Unit } from './language'

/** A language's tables with their words as they are compared: without accents, split like a sentence. */
export interface Lexicon {
  readonly values: ReadonlyMap<string, number>
  readonly multipliers: ReadonlyMap<string, number>
  readonly ordinals: ReadonlyMap<string, number>
  readonly articles: ReadonlySet<string>
  readonly joiners: ReadonlySet<string>
  readonly units: ReadonlyMap<string, Unit>
  readonly durationJoiners: ReadonlySet<string>
  readonly timeLeads: readonly (readonly string[])[]
  readonly halvesOfDay: readonly (readonly [readonly string[], HalfOfDay])[]
  readonly weekdays: ReadonlyMap<string, number>
  readonly months: ReadonlyMap<string, number>
}

const lexicons = new WeakMap<Language, Lexicon>()

/** The lexicon of a language, made once. */
export function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language)
  if (known !== undefined) return known
  const { numbers } = language
  const lexicon: Lexicon = {
    values: table(numbers.values),
    multipliers: table(numbers.multipliers),
    ordinals: table(numbers.ordinals),
    articles: new Set(numbers.articles.flatMap(keysOf)),
    joiners: new Set(numbers.joiners.flatMap(keysOf)),
    units: table(language.units),
    durationJoiners: new Set(language.durationJoiners.flatMap(keysOf)),
    timeLeads: language.timeLeads.map(keysOf),
    halvesOfDay: language.halvesOfDay.map(([phrase, half]) => [keysOf(phrase), half]),
    weekdays: table(language.weekdays),
    months: table(language.months),
  }
  lexicons.set(language, lexicon)
  return lexicon
}

function table<T>(record: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(record).map(([word, meaning]) => [keysOf(word).join(' '), meaning]))
}

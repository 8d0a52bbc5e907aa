import type { LocalDay } from '../calendar'
import type { Language } from '../language'
import { readDate } from './date'
import { readDuration } from './duration'
import { readNumber } from './number'
import { readTime } from './time'

/** What a built-in slot type makes of a run of words; null when it does not understand them. */
export type BuiltInReader = (words: readonly string[], language: Language, today: () => LocalDay) => string | null

const READERS: Readonly<Record<string, BuiltInReader>> = {
  'AMAZON.NUMBER': (words, language) => readNumber(words, language)?.toString() ?? null,
  'AMAZON.DURATION': (words, language) => readDuration(words, language),
  'AMAZON.TIME': (words, language) => readTime(words, language),
  'AMAZON.DATE': (words, language, today) => readDate(words, language, today()),
}

/** The reader of a built-in type; a type without one takes words as they are. */
export function builtInReader(type: string): BuiltInReader | undefined {
  return READERS[type]
}

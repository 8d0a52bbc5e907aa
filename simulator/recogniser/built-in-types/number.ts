import type { Language } from '../language'
import { type Lexicon, lexiconOf } from '../lexicon'

/** AMAZON.NUMBER: digits, number words, or digits said one by one ("nine one one"). */
export function readNumber(words: readonly string[], language: Language): number | null {
  const [first] = words
  if (first === undefined) return null
  if (words.length === 1 && /^\d{1,9}$/.test(first)) return Number(first)
  const lexicon = lexiconOf(language)
  return readDigitByDigit(words, lexicon) ?? readCardinal(words, lexicon)
}

/** "third", "twenty first", "21st", or a plain number: the day in a date. */
export function readOrdinal(words: readonly string[], language: Language): number | null {
  const suffixed = words.length === 1 ? /^(\d{1,2})(?:st|nd|rd|th|º|o)$/u.exec(words[0] ?? '') : null
  if (suffixed !== null) return Number(suffixed[1])
  const { ordinals, values } = lexiconOf(language)
  const last = ordinals.get(words.at(-1) ?? '')
  if (last === undefined) return readNumber(words, language)
  if (words.length === 1) return last
  const tens = words.length === 2 ? values.get(words[0] ?? '') : undefined
  return tens !== undefined && tens >= 20 && tens % 10 === 0 && last < 10 ? tens + last : null
}

function readDigitByDigit(words: readonly string[], { values }: Lexicon): number | null {
  if (words.length < 2 || words.length > 12) return null
  const digits = words.map((word) => (/^\d$/.test(word) ? Number(word) : values.get(word)))
  return digits.every((digit) => digit !== undefined && digit < 10) ? Number(digits.join('')) : null
}

function readCardinal(words: readonly string[], { values, multipliers, articles, joiners }: Lexicon): number | null {
  let total = 0
  let group = 0
  /** What is added next has to be smaller than this, as "five" may follow "twenty" but not "six". */
  let room = Number.POSITIVE_INFINITY
  for (const [i, word] of words.entries()) {
    const value = values.get(word)
    const multiplier = multipliers.get(word)
    const inside = i > 0 && i < words.length - 1
    if (value !== undefined) {
      if (value >= room || (value === 0 && words.length > 1)) return null
      group += value
      room = roomAfter(value)
    } else if (multiplier !== undefined) {
      group = Math.max(group, 1) * multiplier
      room = multiplier
      if (multiplier >= 1000) {
        total += group
        group = 0
      }
    } else if (!(inside && joiners.has(word)) && !(i === 0 && articles.has(word) && multipliers.has(words[1] ?? ''))) {
      return null
    }
  }
  return total + group
}

function roomAfter(value: number): number {
  if (value >= 100) return 100
  return value >= 20 && value % 10 === 0 ? 10 : 0
}

import type { HalfOfDay, Language } from '../language'
import { lexiconOf } from '../lexicon'
import { matchPattern } from '../pattern'
import { readNumber } from './number'

/** AMAZON.TIME: HH:mm in 24 hours as said ("seven thirty" is 07:30), or a part of the day (MO, AF, EV, NI). */
export function readTime(words: readonly string[], language: Language): string | null {
  const { timeLeads, halvesOfDay } = lexiconOf(language)
  const plain = readWithoutLead(words, language, undefined)
  if (plain !== null) return plain
  for (const [phrase, half] of halvesOfDay) {
    const rest = words.slice(0, -phrase.length)
    if (rest.length === 0 || !endsWith(words, phrase)) continue
    const time = readWithoutLead(rest, language, half)
    if (time !== null) return time
  }
  const lead = timeLeads.find((phrase) => words.length > phrase.length && phrase.every((key, i) => words[i] === key))
  return lead === undefined ? null : readTime(words.slice(lead.length), language)
}

function readWithoutLead(words: readonly string[], language: Language, half: HalfOfDay | undefined): string | null {
  const digits = words.length === 1 ? /^(\d{1,2})[:.](\d{2})$/.exec(words[0] ?? '') : null
  if (digits !== null) return clock(Number(digits[1]), Number(digits[2]), half)
  const glued = words.length === 1 ? /^(\d{1,2}(?:[:.]\d{2})?)(am|pm)$/.exec(words[0] ?? '') : null
  if (glued !== null) return readWithoutLead([glued[1] ?? ''], language, glued[2] as HalfOfDay)
  const readers = {
    h: (run: readonly string[]) => atMost(24, readNumber(run, language)),
    m: (run: readonly string[]) => atMost(59, readNumber(run, language)),
  }
  for (const [pattern, meaning] of language.times) {
    const captures = matchPattern(pattern, words, readers)
    if (captures === null) continue
    if ('fixed' in meaning) return half === undefined ? meaning.fixed : null
    const minutes = meaning.minutes ?? captures.m ?? 0
    if (minutes < (meaning.atLeast ?? 0)) continue
    const total = (captures.h ?? 0) * 60 + meaning.sign * minutes
    return clock(Math.floor((total + 1440) / 60) % 24, (total + 1440) % 60, half)
  }
  return null
}

function clock(hour: number, minute: number, half: HalfOfDay | undefined): string | null {
  if (hour > 24 || minute > 59) return null
  const pad = (value: number): string => String(value).padStart(2, '0')
  return `${pad(inHalf(hour % 24, half))}:${pad(minute)}`
}

function inHalf(hour: number, half: HalfOfDay | undefined): number {
  if (half === undefined || hour > 12) return hour
  const isMorning = half === 'am' || (half === 'night' && (hour < 5 || hour === 12))
  return isMorning ? hour % 12 : (hour % 12) + 12
}

function atMost(limit: number, value: number | null): number | null {
  return value !== null && value <= limit ? value : null
}

function endsWith(words: readonly string[], phrase: readonly string[]): boolean {
  return words.length >= phrase.length && phrase.every((key, i) => words[words.length - phrase.length + i] === key)
}

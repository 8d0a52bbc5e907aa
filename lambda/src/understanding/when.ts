import { type Context, type Phrase, phraseAt, placeOf, standsIn } from './context'
import type { Token } from './tokens'

/** A day of the listener's own calendar, as `YYYY-MM-DD`. */
export type LocalDate = string

const msPerDay = 86_400_000

/** Whole days from one day to another; negative when the other is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / msPerDay)
}

/** The day that lies so many days after another. */
export function addDays(day: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(day) + days * msPerDay).toISOString().slice(0, 10)
}

/** The later of two days. */
export function laterOf(one: LocalDate, other: LocalDate): LocalDate {
  return one.localeCompare(other) > 0 ? one : other
}

/** The day of the operation that a sentence tells, or undefined. `today` gives the listener's own date, and is asked only where a day is told. */
export function operationDayIn(tokens: readonly Token[], { days }: Context, today: () => LocalDate): LocalDate | undefined {
  const words = tokens.map(({ text }) => text)
  if (!standsIn(words, days.operation) && !standsIn(words, days.numbered)) return undefined
  const ago = daysAgo(tokens, words, days, today)
  return ago === undefined ? undefined : addDays(today(), -ago)
}

/** How many days from today the asked day lies ("can I lift it tomorrow"), or undefined. */
export function daysAheadIn(tokens: readonly Token[], { days }: Context): number | undefined {
  const words = tokens.map(({ text }) => text)
  const today = days.ago.some(([phrase, ago]) => ago === 0 && phrase.length > 1 && placeOf(words, phrase) >= 0)
  return today ? 0 : [...days.ahead].sort(([a], [b]) => b.length - a.length).find(([phrase]) => placeOf(words, phrase) >= 0)?.[1]
}

/**
 * The operation's day out of an `AMAZON.DATE` value. Alexa gives a weekday as the next one to come; an operation lies behind, so a day of
 * the coming week is taken a week back (platform facts 4.19).
 */
export function pastDate(value: string, today: LocalDate): LocalDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value))) return undefined
  const ahead = daysBetween(today, value)
  if (ahead > 7) return undefined
  return ahead > 0 ? addDays(value, -7) : value
}

/** The operation's day out of an `AMAZON.DURATION` value, "two days ago" being `P2D`; hours ago are today, a month is thirty days. */
export function dateBefore(value: string, today: LocalDate): LocalDate | undefined {
  const parts = /^P(?:(\d{1,2})M)?(?:(\d{1,2})W)?(?:(\d{1,3})D)?(?:T\w+)?$/.exec(value)
  if (parts === null || value.length < 3) return undefined
  const [months, weeks, days] = [1, 2, 3].map((part) => Number(parts[part] ?? 0)) as [number, number, number]
  return addDays(today, -(months * 30 + weeks * 7 + days))
}

function daysAgo(tokens: readonly Token[], words: readonly string[], days: Context['days'], today: () => LocalDate): number | undefined {
  const counted = numberNear(tokens, words, days.counted, -1)
  if (counted !== undefined) return counted
  const weeks = numberNear(tokens, words, days.weeks, -1)
  if (weeks !== undefined) return weeks * 7
  const numbered = numberNear(tokens, words, days.numbered, 1)
  if (numbered !== undefined) return numbered
  const named = [...days.ago].sort(([a], [b]) => b.length - a.length).find(([phrase]) => placeOf(words, phrase) >= 0)
  if (named !== undefined) return named[1]
  const weekday = days.weekdays.findIndex((names) => names.some((name) => words.includes(name)))
  if (weekday < 0) return undefined
  return (new Date(Date.parse(today())).getUTCDay() - weekday + 7) % 7 || 7
}

/** The number right before (-1) or right after (1) one of the phrases, at most 90. */
function numberNear(tokens: readonly Token[], words: readonly string[], phrases: readonly Phrase[], side: -1 | 1): number | undefined {
  for (let at = 0; at < words.length; at += 1) {
    const phrase = phraseAt(words, at, phrases)
    const number = phrase === undefined ? undefined : tokens[side < 0 ? at - 1 : at + phrase.length]?.number
    if (number !== undefined && number <= 90) return number
  }
  return undefined
}

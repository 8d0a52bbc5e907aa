import { addDays, addMonths, dayOf, isoWeek, type LocalDay, weekdayOf } from '../calendar'
import type { DateMeaning, Language } from '../language'
import { lexiconOf } from '../lexicon'
import { type Captures, matchPattern, type Reader } from '../pattern'
import { unitAt, unitReader } from './duration'
import { readNumber, readOrdinal } from './number'

/** AMAZON.DATE: an ISO day, week, weekend or month. What is named without a year or a week is on or after today. */
export function readDate(words: readonly string[], language: Language, today: LocalDay): string | null {
  const { weekdays, months } = lexiconOf(language)
  const readers: Record<string, Reader> = {
    n: (run) => readNumber(run, language),
    d: (run) => dayOfMonth(readOrdinal(run, language)),
    u: unitReader(language),
    w: (run) => (run.length === 1 ? (weekdays.get(run[0] ?? '') ?? null) : null),
    mo: (run) => (run.length === 1 ? (months.get(run[0] ?? '') ?? null) : null),
  }
  for (const [pattern, meaning] of language.dates) {
    const captures = matchPattern(pattern, words, readers)
    if (captures !== null) return dateFor(meaning, captures, today)
  }
  return null
}

function dateFor(meaning: DateMeaning, captures: Captures, today: LocalDay): string {
  if (meaning === 'day-of-month') return nextDayOfMonth(captures.d ?? 1, captures.mo, today)
  if (meaning === 'month') return nextDayOfMonth(1, captures.mo, `${today.slice(0, 8)}01`).slice(0, 7)
  if ('fixed' in meaning) return meaning.fixed
  if ('days' in meaning) return addDays(today, meaning.days)
  if ('shift' in meaning) return shifted(today, meaning.shift * (meaning.count ?? captures.n ?? 1), captures.u)
  if ('weekday' in meaning) return weekdayFrom(today, captures.w ?? 0, meaning.weekday)
  if ('week' in meaning) return isoWeek(addDays(today, 7 * meaning.week)) + (meaning.weekend === true ? '-WE' : '')
  return addMonths(today, meaning.month).slice(0, 7)
}

function shifted(today: LocalDay, count: number, unit: number | undefined): LocalDay {
  switch (unitAt(unit)) {
    case 'Y':
      return addMonths(today, 12 * count)
    case 'MO':
      return addMonths(today, count)
    case 'W':
      return addDays(today, 7 * count)
    case 'D':
      return addDays(today, count)
    default:
      return today
  }
}

function weekdayFrom(today: LocalDay, weekday: number, which: 'next' | 'last' | 'next-week'): LocalDay {
  const ahead = (weekday - weekdayOf(today) + 7) % 7
  if (which === 'last') return addDays(today, ahead === 0 ? -7 : ahead - 7)
  if (which === 'next') return addDays(today, ahead)
  const mondayNext = addDays(today, 7 - ((weekdayOf(today) + 6) % 7))
  return addDays(mondayNext, (weekday + 6) % 7)
}

function nextDayOfMonth(day: number, month: number | undefined, today: LocalDay): LocalDay {
  const [year, thisMonth] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  const first = dayOf(year, month ?? thisMonth, day)
  if (first >= today) return first
  return month === undefined ? dayOf(year, thisMonth + 1, day) : dayOf(year + 1, month, day)
}

function dayOfMonth(value: number | null): number | null {
  return value !== null && value >= 1 && value <= 31 ? value : null
}

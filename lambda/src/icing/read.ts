/** Free speech about reminders → a wish: "every hour and a half till bedtime", "at eight ten noon and two", "not before nine". */
import type { Token } from '../understanding/tokens'
import { atNight, saidAt } from './clock-time'
import { daysAt, durationAt } from './duration'
import { type Found, wishOf } from './found'
import { withoutDenied } from './instead'
import { type Lexeme, lexemesOf } from './lexemes'
import type { Wish } from './wish'
import type { IcingWords } from './words'

/** The wish of a sentence. `weekday` is today's, Sunday being 0. */
export function wishIn(tokens: readonly Token[], words: IcingWords, weekday: number): Wish {
  const { lexemes, ...denied } = withoutDenied(lexemesOf(tokens, words))
  const found: Found = { times: [], ...denied }
  for (let at = 0; at < lexemes.length; ) at = step(lexemes, at, found, weekday)
  return wishOf(found)
}

/** Reads what stands at a place and returns the next place. */
function step(lexemes: readonly Lexeme[], at: number, found: Found, weekday: number): number {
  const { kind, value } = lexemes[at] as Lexeme
  switch (kind) {
    case 'gap':
      found.gap = value
      return at + 1
    case 'night':
      found.night = true
      return at + 1
    case 'bedtime':
      return bedtime(lexemes, at + 1, found)
    case 'only-today':
      Object.assign(found, { start: 0, days: 1 })
      return at + 1
    case 'only':
      return only(lexemes, at + 1, found, weekday)
    case 'for':
      return days(lexemes, at + 1, found)
    case 'every':
      return every(lexemes, at + 1, found)
    case 'in':
      return ahead(lexemes, at + 1, found) ?? at + 1
    case 'between':
      return range(lexemes, at + 1, found)
    case 'from':
      return from(lexemes, at + 1, found, weekday)
    case 'until':
      return until(lexemes, at + 1, found, weekday)
    case 'before':
    case 'after':
      return bound(lexemes, at, found, (kind === 'before') === denied(lexemes, at))
    case 'ahead':
      nameDay(found, value, lexemes[at - 1]?.kind)
      return at + 1
    case 'weekday':
      found.start = daysTo(value, weekday)
      return at + 1
    default:
      return bare(lexemes, at, found)
  }
}

/** "Tomorrow", "not today", "today and tomorrow". Today by itself is today alone, unless it comes in the place of another day. */
function nameDay(found: Found, day: number, before: Lexeme['kind'] | undefined): void {
  if (before === 'not') {
    if (found.start === undefined) Object.assign(found, day === 0 ? { start: 1 } : { start: 0, days: day, notThatDay: true })
  } else if (found.notThatDay === true) {
    delete found.days
    found.start = day
  } else if (before === 'and' && found.start !== undefined && day > found.start) found.days = day - found.start + 1
  else Object.assign(found, day === 0 && found.start === undefined ? { start: 0, days: 1 } : { start: day })
}

/** "Only tomorrow", "just on Friday". */
function only(lexemes: readonly Lexeme[], at: number, found: Found, weekday: number): number {
  const start = dayAt(lexemes, at, weekday)
  if (start === undefined) return at
  Object.assign(found, { start, days: 1 })
  return at + 1
}

/** "I go to bed at ten", "I sleep from ten to six", "I sleep until nine"; without a time, whenever that is. */
function bedtime(lexemes: readonly Lexeme[], at: number, found: Found): number {
  const skipped = ['unknown', 'from', 'between', 'at', 'in'].includes(lexemes[at]?.kind ?? '') ? at + 1 : at
  const isUntil = lexemes[skipped]?.kind === 'until'
  const said = saidAt(lexemes, isUntil ? skipped + 1 : skipped)
  if (said === undefined) {
    found.bed = true
    return at
  }
  if (isUntil && !denied(lexemes, at)) {
    found.from = said
    return said.next
  }
  const [before, link] = [lexemes[at]?.kind, lexemes[said.next]?.kind]
  const isRange = link === 'until' || link === 'at' || (link === 'and' && before === 'between')
  const wake = isRange ? saidAt(lexemes, said.next + 1) : undefined
  if (wake === undefined && before === 'from') {
    found.bed = true
    return at
  }
  Object.assign(found, { until: atNight(said), ...(wake === undefined ? {} : { from: wake }) })
  return wake?.next ?? said.next
}

function days(lexemes: readonly Lexeme[], at: number, found: Found): number {
  const counted = daysAt(lexemes, at)
  if (counted !== undefined) {
    found.days = counted.days
    return counted.next
  }
  // "For two hours" is no gap; "for today" is.
  return durationAt(lexemes, at)?.next ?? at
}

function every(lexemes: readonly Lexeme[], at: number, found: Found): number {
  const gap = durationAt(lexemes, at)
  if (gap === undefined) return daysAt(lexemes, at)?.next ?? at
  found.gap = gap.minutes
  return gap.next
}

/** "Between seven and nine", "from seven to nine". */
function range(lexemes: readonly Lexeme[], at: number, found: Found): number {
  const first = saidAt(lexemes, at)
  if (first === undefined) return at
  found.from = first
  const link = lexemes[first.next]?.kind
  const second = link === 'and' || link === 'until' || link === 'at' ? saidAt(lexemes, first.next + 1) : undefined
  if (second === undefined) return first.next
  found.until = second
  return second.next
}

function from(lexemes: readonly Lexeme[], at: number, found: Found, weekday: number): number {
  const day = dayAt(lexemes, at, weekday)
  if (day !== undefined) {
    found.start = day
    if (lexemes[at + 1]?.kind !== 'at') return at + 1
    return dayAt(lexemes, at + 2, weekday) === undefined ? rangeUntil(lexemes, at + 2, found) : until(lexemes, at + 2, found, weekday)
  }
  const skipped = ['at', 'from', 'in'].includes(lexemes[at]?.kind ?? '') ? at + 1 : at
  const later = ahead(lexemes, skipped, found)
  if (later !== undefined) return later
  return dayAt(lexemes, skipped, weekday) === undefined ? rangeUntil(lexemes, skipped, found) : from(lexemes, skipped, found, weekday)
}

/** After "from", a time joined by "and" is no end: only "to" makes a range. */
function rangeUntil(lexemes: readonly Lexeme[], at: number, found: Found): number {
  const first = saidAt(lexemes, at)
  return first !== undefined && lexemes[first.next]?.kind === 'and' ? bound(lexemes, at - 1, found, true) : range(lexemes, at, found)
}

function until(lexemes: readonly Lexeme[], at: number, found: Found, weekday: number): number {
  const day = dayAt(lexemes, at, weekday)
  if (day !== undefined) {
    found.last = day
    return at + 1
  }
  return lexemes[at]?.kind === 'at' ? until(lexemes, at + 1, found, weekday) : bound(lexemes, at - 1, found, false)
}

/** One end of a range, at the time that follows. */
function bound(lexemes: readonly Lexeme[], at: number, found: Found, start: boolean): number {
  const said = saidAt(lexemes, at + 1)
  if (said === undefined) return at + 1
  found[start ? 'from' : 'until'] = said
  return said.next
}

/** "Not before", "nothing after": a denial within a few words before it, or at the very end ("antes de las nueve no"). */
function denied(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes.slice(Math.max(0, at - 4), at).some(({ kind }) => kind === 'not') || lexemes.at(-1)?.kind === 'not'
}

/** "In two days", "starting in a couple of days": so many days from today. The next place, or undefined where no days are counted. */
function ahead(lexemes: readonly Lexeme[], at: number, found: Found): number | undefined {
  const counted = daysAt(lexemes, at)
  if (counted === undefined || ['day', 'week'].includes(lexemes[at]?.kind ?? '')) return undefined
  found.start = counted.days
  return counted.next
}

/** A duration is a gap; a time is one of a list. */
function bare(lexemes: readonly Lexeme[], at: number, found: Found): number {
  if (lexemes[at]?.kind === 'number' && lexemes[at + 1]?.kind === 'count') return timesADay(lexemes, at, found)
  const lapse = durationAt(lexemes, at)
  // "Half an hour earlier" is no gap either.
  if (lapse !== undefined && (isUncounted(lexemes, at) || lexemes[lapse.next]?.kind === 'later')) return lapse.next
  if (lapse !== undefined) {
    found.gap ??= lapse.minutes
    return lapse.next
  }
  const counted = daysAt(lexemes, at)
  if (counted !== undefined && lexemes[counted.next]?.kind === 'later') return ahead(lexemes, at, found) as number
  if (counted !== undefined && lexemes[at]?.kind === 'number') {
    found.days = counted.days
    return counted.next
  }
  const said = saidAt(lexemes, at)
  if (said === undefined) return at + 1
  found.times.push(said)
  return said.next
}

/** "Four times a day": so often between eight and eight. */
function timesADay(lexemes: readonly Lexeme[], at: number, found: Found): number {
  const { value } = lexemes[at] as Lexeme
  if (value > 1) found.gap = Math.round(wakingMinutes / (value - 1))
  return at + 2
}

const wakingMinutes = 720

/** "At what hour", "the minutes": a unit alone says nothing of how often, but for "hour and a half". */
function isUncounted(lexemes: readonly Lexeme[], at: number): boolean {
  return ['minute', 'hour'].includes(lexemes[at]?.kind ?? '') && lexemes[at + 1]?.kind !== 'past'
}

/** Days from today to a day that is named at a place. */
function dayAt(lexemes: readonly Lexeme[], at: number, weekday: number): number | undefined {
  const named = lexemes[at]
  if (named?.kind === 'ahead') return named.value
  return named?.kind === 'weekday' ? daysTo(named.value, weekday) : undefined
}

function daysTo(weekday: number, today: number): number {
  return (weekday - today + 7) % 7
}

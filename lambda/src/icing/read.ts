/** Free speech about reminders → a wish: "every hour and a half till bedtime", "at eight ten noon and two", "not before nine". */
import type { Token } from '../understanding/tokens'
import { asEnd, asList, asStart, type Said, saidAt } from './clock-time'
import { daysAt, durationAt } from './duration'
import { type Lexeme, lexemesOf } from './lexemes'
import type { Wish } from './wish'
import type { IcingWords } from './words'

interface Found {
  gap?: number
  from?: Said
  until?: Said
  bed?: true
  start?: number
  days?: number
  last?: number
  night?: true
  times: Said[]
}

/** The wish of a sentence. `weekday` is today's, Sunday being 0. */
export function wishIn(tokens: readonly Token[], words: IcingWords, weekday: number): Wish {
  const lexemes = lexemesOf(tokens, words)
  const found: Found = { times: [] }
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
      found.bed = true
      return at + 1
    case 'only-today':
      Object.assign(found, { start: 0, days: 1 })
      return at + 1
    case 'only':
      return only(lexemes, at + 1, found)
    case 'for':
      return days(lexemes, at + 1, found)
    case 'every':
      return every(lexemes, at + 1, found)
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
      Object.assign(found, value === 0 && found.start === undefined ? { start: 0, days: 1 } : { start: value })
      return at + 1
    case 'weekday':
      found.start = ahead(value, weekday)
      return at + 1
    default:
      return bare(lexemes, at, found)
  }
}

function only(lexemes: readonly Lexeme[], at: number, found: Found): number {
  const next = lexemes[at]
  if (next?.kind !== 'ahead') return at
  Object.assign(found, { start: next.value, days: 1 })
  return at + 1
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
  const next = lexemes[at]
  if (next?.kind === 'ahead' || next?.kind === 'weekday') {
    found.start = next.kind === 'ahead' ? next.value : ahead(next.value, weekday)
    return lexemes[at + 1]?.kind === 'at' ? rangeUntil(lexemes, at + 2, found) : at + 1
  }
  const skipped = next?.kind === 'at' || next?.kind === 'from' ? at + 1 : at
  return lexemes[skipped]?.kind === 'ahead' ? from(lexemes, skipped, found, weekday) : rangeUntil(lexemes, skipped, found)
}

/** After "from", a time joined by "and" is no end: only "to" makes a range. */
function rangeUntil(lexemes: readonly Lexeme[], at: number, found: Found): number {
  const first = saidAt(lexemes, at)
  return first !== undefined && lexemes[first.next]?.kind === 'and' ? bound(lexemes, at - 1, found, true) : range(lexemes, at, found)
}

function until(lexemes: readonly Lexeme[], at: number, found: Found, weekday: number): number {
  const next = lexemes[at]
  if (next?.kind === 'ahead' || next?.kind === 'weekday') {
    found.last = next.kind === 'ahead' ? next.value : ahead(next.value, weekday)
    return at + 1
  }
  if (next?.kind === 'at') return until(lexemes, at + 1, found, weekday)
  return bound(lexemes, at - 1, found, false)
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

/** A duration is a gap; a time is one of a list, or the start of a range when "to" follows. */
function bare(lexemes: readonly Lexeme[], at: number, found: Found): number {
  const lapse = durationAt(lexemes, at)
  if (lapse !== undefined) {
    found.gap ??= lapse.minutes
    return lapse.next
  }
  const counted = daysAt(lexemes, at)
  if (counted !== undefined && lexemes[at]?.kind === 'number') {
    found.days = counted.days
    return counted.next
  }
  const said = saidAt(lexemes, at)
  if (said === undefined) return at + 1
  if (lexemes[said.next]?.kind === 'until' && saidAt(lexemes, said.next + 1) !== undefined) return range(lexemes, at, found)
  found.times.push(said)
  return said.next
}

function ahead(weekday: number, today: number): number {
  return (weekday - today + 7) % 7
}

function wishOf({ times, from, until, ...found }: Found): Wish {
  const listed = times.length > 1 && found.gap === undefined && until === undefined
  const start = from ?? (found.gap !== undefined || until !== undefined ? times[0] : undefined)
  if (listed || (start === undefined && times.length === 1)) {
    return { ...found, times: asList(from === undefined ? times : [from, ...times]) }
  }
  const first = start === undefined ? undefined : asStart(start)
  return {
    ...found,
    ...(first === undefined ? {} : { from: first }),
    ...(until === undefined ? {} : { until: asEnd(until, first) }),
  }
}

import type { Lexeme } from './lexemes'

export interface Duration {
  readonly minutes: number
  /** The first lexeme after it. */
  readonly next: number
}

/** Whole days, with the first lexeme after them. */
export interface Days {
  readonly days: number
  readonly next: number
}

/** "Two hours", "hour and a half", "two and a half hours", "ninety minutes", "one to two hours" (the longer), at a place. */
export function durationAt(lexemes: readonly Lexeme[], at: number): Duration | undefined {
  const kind = (offset: number): Lexeme['kind'] | undefined => lexemes[at + offset]?.kind
  const value = (offset: number): number => lexemes[at + offset]?.value ?? 0
  if (kind(0) === 'minutes') return { minutes: value(0), next: at + 1 }
  if (kind(0) === 'other' && kind(1) === 'hour') return { minutes: 120, next: at + 2 }
  const counted = kind(0) === 'number' || kind(0) === 'article'
  if (counted && (kind(1) === 'until' || kind(1) === 'and' || kind(1) === 'at') && kind(2) === 'number') return durationAt(lexemes, at + 2)
  const count = counted ? value(0) : 1
  const unit = counted ? 1 : 0
  if (counted && kind(1) === 'past' && kind(2) === 'hour') return { minutes: count * 60 + value(1), next: at + 3 }
  if (counted && kind(1) === 'number' && kind(2) === 'minute') return { minutes: count + value(1), next: at + 3 }
  if (kind(unit) === 'minute') return { minutes: count, next: at + unit + 1 }
  if (kind(unit) !== 'hour') return undefined
  return hours(lexemes, at + unit + 1, count * 60)
}

/** What follows the hours: "and a half", "and thirty minutes". */
function hours(lexemes: readonly Lexeme[], at: number, minutes: number): Duration {
  const [first, second, third] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]]
  if (first?.kind === 'past') return { minutes: minutes + first.value, next: at + 1 }
  if (first?.kind === 'and' && second?.kind === 'number' && third?.kind === 'minute')
    return { minutes: minutes + second.value, next: at + 3 }
  return { minutes, next: at }
}

/** "Three days", "a week", at a place. */
export function daysAt(lexemes: readonly Lexeme[], at: number): Days | undefined {
  const first = lexemes[at]
  const counted = first?.kind === 'number' || first?.kind === 'article'
  const unit = lexemes[counted ? at + 1 : at]?.kind
  const count = counted ? first.value : 1
  if (unit !== 'day' && unit !== 'week') return undefined
  return { days: unit === 'week' ? count * 7 : count, next: at + (counted ? 2 : 1) }
}

/** Minutes of an ISO 8601 duration such as `PT1H30M`, as Alexa delivers `AMAZON.DURATION`. */
export function minutesOfIso(value: string): number | undefined {
  const [, hours, minutes, seconds] = /^PT(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:(\d{1,5})S)?$/.exec(value) ?? []
  if (hours === undefined && minutes === undefined && seconds === undefined) return undefined
  return Number(hours ?? 0) * 60 + Number(minutes ?? 0) + Math.round(Number(seconds ?? 0) / 60)
}

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

/** "Two hours", "hour and a half", "two and a half hours", "ninety minutes", "an hour or two" (the longer), at a place. */
export function durationAt(lexemes: readonly Lexeme[], at: number): Duration | undefined {
  const first = singleAt(lexemes, at)
  const second = first !== undefined && isOr(lexemes[first.next]) ? singleAt(lexemes, first.next + 1) : undefined
  return first !== undefined && second !== undefined && second.minutes > first.minutes ? second : first
}

/** "To", "or": what stands between the shorter and the longer. */
function isOr(lexeme: Lexeme | undefined): boolean {
  return ['until', 'and', 'at'].includes(lexeme?.kind ?? '')
}

function singleAt(lexemes: readonly Lexeme[], at: number): Duration | undefined {
  const [first, second, third] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]]
  if (first?.kind === 'minutes') return { minutes: first.value, next: at + 1 }
  if (first?.kind === 'other' && second?.kind === 'hour') return { minutes: 120, next: at + 2 }
  if (first?.kind === 'number') {
    if (isOr(second) && third?.kind === 'number') return singleAt(lexemes, at + 2)
    if (second?.kind === 'past' && third?.kind === 'hour') return { minutes: first.value * 60 + second.value, next: at + 3 }
    const isCompound = second?.kind === 'number' && third?.kind === 'minute' && first.value % 10 === 0 && second.value < 10
    if (isCompound) return { minutes: first.value + second.value, next: at + 3 }
  }
  const isCounted = first?.kind === 'number' || first?.kind === 'article'
  const [count, unit] = isCounted ? [first.value, at + 1] : [1, at]
  if (lexemes[unit]?.kind === 'minute') return { minutes: count, next: unit + 1 }
  return lexemes[unit]?.kind === 'hour' ? hours(lexemes, unit + 1, count) : undefined
}

/** What follows the hours: "and a half", "and thirty minutes", "or two". */
function hours(lexemes: readonly Lexeme[], at: number, count: number): Duration {
  const [first, second, third] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]]
  const minutes = count * 60
  if (first?.kind === 'past') return { minutes: minutes + first.value, next: at + 1 }
  if (first?.kind !== 'and' || second?.kind !== 'number') return { minutes, next: at }
  if (third?.kind === 'minute' && second.value < 60) return { minutes: minutes + second.value, next: at + 3 }
  return second.value === count + 1 && third?.kind !== 'hour' ? { minutes: second.value * 60, next: at + 2 } : { minutes, next: at }
}

/** "Three days", "a week", "a couple of days", at a place. */
export function daysAt(lexemes: readonly Lexeme[], at: number): Days | undefined {
  const first = lexemes[at]
  const couple = first?.kind === 'article' ? at + 1 : at
  if (lexemes[couple]?.kind === 'other' && lexemes[couple + 1]?.kind === 'day') return { days: 2, next: couple + 2 }
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

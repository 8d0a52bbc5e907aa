/** Clock times as people say them: "eight", "half past nine", "ten thirty at night", "noon". */
import type { Lexeme } from './lexemes'
import { parts } from './words'

/** Minutes since midnight; past 1440 on the night that follows. */
export type Minute = number

const hour = 60
export const dayLength = 24 * hour

/** A time as said, which may leave open whether morning or evening is meant. */
export interface Said {
  /** Minutes of a twelve-hour clock, or of the whole day when it is sure. */
  readonly minute: Minute
  readonly sure: boolean
}

export interface SaidAt extends Said {
  readonly next: number
}

/** The time at a place in a sentence. A number above twelve after an hour is its minutes; one up to twelve is the next hour. */
export function saidAt(lexemes: readonly Lexeme[], at: number): SaidAt | undefined {
  const first = lexemes[at]
  switch (first?.kind) {
    case 'clock':
      return { minute: first.value, sure: true, next: at + 1 }
    case 'time':
      return withPart(lexemes, at + 1, first.value)
    case 'half-past': {
      const of = lexemes[at + 1]
      return of?.kind === 'number' && isHour(of.value) ? withPart(lexemes, at + 2, clockOf(of.value, first.value)) : undefined
    }
    case 'number':
      return minutesPast(lexemes, at, first.value) ?? (isHour(first.value) ? withMinutes(lexemes, at + 1, first.value) : undefined)
    default:
      return undefined
  }
}

function isHour(value: number): boolean {
  return Number.isInteger(value) && value <= 24
}

/** An hour and its minutes; those that are lacking from one o'clock lie after noon: a quarter to one is 12:45. */
function clockOf(hours: number, minutes: number): Minute {
  return (minutes < 0 && hours < 2 ? hours + 12 : hours) * hour + minutes
}

/** "Twenty past eight", "ten after nine". */
function minutesPast(lexemes: readonly Lexeme[], at: number, minutes: number): SaidAt | undefined {
  const [link, of] = [lexemes[at + 1], lexemes[at + 2]]
  const isPast = link?.kind === 'after' && of?.kind === 'number' && isHour(of.value) && minutes <= 30 && minutes % 5 === 0
  return isPast ? withPart(lexemes, at + 3, clockOf(of.value, minutes)) : undefined
}

function withMinutes(lexemes: readonly Lexeme[], at: number, hours: number): SaidAt | undefined {
  const [first, second, third] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]]
  const start = hours * hour
  if (isUnit(first)) return undefined
  if (first?.kind === 'past') return withPart(lexemes, at + 1, clockOf(hours, first.value))
  if (first?.kind !== 'number' || !isMinutes(first.value)) return withPart(lexemes, at, start)
  if (isUnit(second)) return withPart(lexemes, at, start)
  const five = second?.kind === 'number' && second.value === 5 && first.value % 10 === 0 && third?.kind !== 'number'
  return withPart(lexemes, at + (five ? 2 : 1), start + first.value + (five ? 5 : 0))
}

function isUnit(lexeme: Lexeme | undefined): boolean {
  return ['minute', 'hour', 'day', 'week'].includes(lexeme?.kind ?? '')
}

function isMinutes(value: number): boolean {
  return value > 12 && value < 60 && value % 5 === 0
}

function withPart(lexemes: readonly Lexeme[], at: number, minute: Minute): SaidAt {
  const part = lexemes[at]
  if (part?.kind !== 'part') return { minute, sure: minute >= 13 * hour || minute < hour, next: at }
  return { minute: inPart(minute, part.value), sure: true, next: at + 1 }
}

/** The minute of the day: "two at night" lies after midnight, "ten at night" before it. */
function inPart(minute: Minute, part: number): Minute {
  if (minute >= 13 * hour) return minute
  const half = minute % (12 * hour)
  if (part === parts.morning) return half
  if (part === parts.afternoon) return half + 12 * hour
  return half < 5 * hour ? half + dayLength : half + 12 * hour
}

/** The time at which she goes to bed: nine is in the evening, twelve is midnight, one is after it. */
export function atNight({ minute, sure }: Said): Said {
  return { minute: sure ? minute : inPart(minute, parts.night), sure: true }
}

/** From five to eleven is morning, twelve is noon, one to four is afternoon. */
export function asStart({ minute, sure }: Said): Minute {
  if (sure) return minute
  return minute >= 5 * hour ? minute : minute + 12 * hour
}

/** The end of a range: in the evening, unless twelve after a morning. */
export function asEnd({ minute, sure }: Said, from: Minute | undefined): Minute {
  if (sure) return from !== undefined && minute <= from ? minute + dayLength : minute
  if (minute >= 12 * hour) return from === undefined || minute > from ? minute : minute + 12 * hour
  return minute + 12 * hour
}

/** Each time is the first that fits after the one before it: eight, ten, noon, two. */
export function asList(list: readonly Said[]): readonly Minute[] {
  const minutes: Minute[] = []
  for (const said of list) {
    const before = minutes.at(-1)
    const first = asStart(said)
    const candidates = said.sure ? [said.minute] : [said.minute, said.minute + 12 * hour, said.minute + 24 * hour]
    minutes.push(before === undefined ? first : (candidates.find((each) => each > before) ?? first))
  }
  return minutes
}

/** Minutes of an `AMAZON.TIME` value: `HH:MM`, or a part of the day taken at its start (platform facts 4.20). */
export function minuteOfSlot(value: string): Minute | undefined {
  const [, hours, minutes] = /^(\d{2}):(\d{2})/.exec(value) ?? []
  if (hours !== undefined && Number(hours) < 24 && Number(minutes) < 60) return Number(hours) * hour + Number(minutes)
  const starts: Readonly<Record<string, Minute>> = { MO: 8 * hour, AF: 12 * hour, EV: 17 * hour, NI: 20 * hour }
  return Object.hasOwn(starts, value) ? starts[value] : undefined
}

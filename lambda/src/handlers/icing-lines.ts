/** Clock times, days and whole plans as lines. */
import type { Minute } from '../icing/clock-time'
import type { Plan, Ring } from '../icing/plan'
import { type Line, line } from '../locales/line'
import type { WordKey } from '../locales/words'
import { daysBetween, type LocalDate } from '../understanding/when'

const hour = 60
const noon = 12 * hour

/** "Eight in the morning", as the locale says it. */
export function timeLine(minute: Minute): Line {
  const hours = Math.floor(minute / hour) % 12 || 12
  const minutes = minute % hour
  const time = minutes === 0 ? String(hours) : `${hours}:${String(minutes).padStart(2, '0')}`
  return { key: partOf(minute), vars: { time, count: hours } }
}

function partOf(minute: Minute): WordKey {
  if (minute === 0) return 'clock.midnight'
  if (minute === noon) return 'clock.noon'
  if (minute < 5 * hour) return 'clock.early'
  if (minute < noon) return 'clock.morning'
  if (minute < 18 * hour) return 'clock.afternoon'
  return minute < 20 * hour ? 'clock.evening' : 'clock.night'
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const

/** "Today", "tomorrow", or the weekday. */
export function dayKey(day: LocalDate, today: LocalDate): WordKey {
  const ahead = daysBetween(today, day)
  if (ahead === 0) return 'when.today'
  if (ahead === 1) return 'when.tomorrow'
  return `when.${weekdays[new Date(Date.parse(day)).getUTCDay()] as (typeof weekdays)[number]}`
}

/** The reminder that rings first. */
export function firstOf(rings: readonly Ring[]): Ring {
  return [...rings].sort((a, b) => stampOf(a).localeCompare(stampOf(b)))[0] as Ring
}

function stampOf({ from, minute }: Ring): string {
  return `${from} ${String(minute).padStart(4, '0')}`
}

/** A plan as Amazon wants it agreed to: how many, the first, the last, the gap, and the last day (platform facts 2.28). Brief where it has been said before. */
export function planLines(plan: Plan, today: LocalDate, isBrief = false): readonly Line[] {
  const first = firstOf(plan.rings)
  const last = plan.rings
    .map(({ to }) => to)
    .sort()
    .at(-1) as LocalDate
  const count = plan.rings.length
  const oneDay = plan.rings.every(({ from, to }) => from === first.from && to === first.from)
  const day = dayKey(oneDay ? first.from : last, today)
  const days: Line = { key: oneDay ? 'icing.one-day' : 'icing.days', vars: { count }, words: { day } }
  const isSaid = oneDay && first === plan.rings[0]
  return [...timesLines(plan, isBrief), days, ...(isSaid ? [] : [firstLine(first, today, 'icing.first')])]
}

/** "The first is tomorrow, at eight in the morning." */
export function firstLine({ from, minute }: Ring, today: LocalDate, key: 'icing.first' | 'reminders.next'): Line {
  return { key, words: { day: dayKey(from, today), time: timeLine(minute) } }
}

/** The most clock times without one gap that are named where it can be said briefly. */
const mostNamed = 6

/** The clock times alone: the gap where there is one, else one by one; of too many, briefly, how far apart they are. */
export function timesLines({ rings, gap }: Plan, isBrief = false): readonly Line[] {
  const times = rings.map(({ minute }) => timeLine(minute))
  const [first, last] = [times[0] as Line, times.at(-1) as Line]
  if (gap !== undefined && times.length > 2) return [{ key: 'icing.range', words: { gap: gapLine(gap), first, last } }]
  if (isBrief && times.length > mostNamed) return [{ key: 'icing.range', words: { gap: gapsLine(rings), first, last } }]
  return sentencesOf(rings.map(({ minute }) => minute)).map((minutes, index) => ({
    key: index === 0 ? 'icing.times' : 'icing.times-then',
    words: { times: joined(minutes.map((minute, at) => (isNamedAfter(minute, minutes[at + 1]) ? bareLine(minute) : timeLine(minute)))) },
  }))
}

/** The most clock times in a sentence, so that it can be said in a breath. */
const mostTimes = 3

/** Times of one part of the day share a sentence that names it once; where two parts have a single time each, the two share one. */
function sentencesOf(minutes: readonly Minute[]): readonly (readonly Minute[])[] {
  const sentences: Minute[][] = []
  for (const minute of minutes) {
    const sentence = sentences.at(-1)
    if (sentence !== undefined && sentence.length < mostTimes && partOf(sentence[0] as Minute) === partOf(minute)) sentence.push(minute)
    else sentences.push([minute])
  }
  const paired: Minute[][] = []
  for (const sentence of sentences) {
    const before = paired.at(-1)
    if (before?.length === 1 && sentence.length === 1) before.push(...sentence)
    else paired.push(sentence)
  }
  return paired
}

/** Whether the part of the day is named with the next time. */
function isNamedAfter(minute: Minute, next: Minute | undefined): boolean {
  return next !== undefined && partOf(next) === partOf(minute)
}

function bareLine(minute: Minute): Line {
  return { ...timeLine(minute), key: 'clock.bare' }
}

function gapLine(minutes: number): Line {
  if (minutes === hour) return line('gap.hour')
  if (minutes === 1.5 * hour) return line('gap.half')
  return minutes % hour === 0 ? line('gap.hours', { hours: minutes / hour }) : line('gap.minutes', { minutes })
}

/** "Every 60 to 110 minutes": the shortest wait between two and the longest. */
function gapsLine(rings: readonly Ring[]): Line {
  const day = 24 * hour
  const gaps = rings.slice(1).map(({ minute }, index) => (minute - (rings[index] as Ring).minute + day) % day)
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)]
  const inHours = least % hour === 0 && most % hour === 0
  return inHours ? line('gap.hours-range', { least: least / hour, most: most / hour }) : line('gap.minutes-range', { least, most })
}

function joined([first, ...rest]: readonly Line[]): Line {
  if (first === undefined || rest.length === 0) return first ?? line('clock.noon')
  return { key: rest.length === 1 ? 'clock.and' : 'clock.more', words: { first, rest: joined(rest) } }
}

/** The clock times for a screen, as `HH:MM`. */
export function clockTimes({ rings }: Plan): readonly string[] {
  const two = (value: number): string => String(value).padStart(2, '0')
  return rings.map(({ minute }) => `${two(Math.floor(minute / hour))}:${two(minute % hour)}`)
}

/** When a reminder rings: the wall clock of its zone, across daylight-saving changes. Written apart from the skill's own calendar. */
import type { services } from 'ask-sdk-model'
import { DateTime } from 'luxon'

type Trigger = services.reminderManagement.Trigger

export interface Rule {
  readonly hour: number
  readonly minute: number
  readonly weekdays?: readonly number[]
  readonly interval: number
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** A recurrence rule of those that Amazon is known to take: daily or weekly at one clock time; undefined for any other (2.17, 2.18). */
export function ruleOf(text: string): Rule | undefined {
  const parts = Object.fromEntries(
    text
      .split(';')
      .filter((part) => part !== '')
      .map((part) => part.split('=') as [string, string]),
  )
  const { FREQ, BYHOUR, BYMINUTE, BYSECOND = '0', INTERVAL = '1', BYDAY, ...others } = parts
  const [hour, minute, second, interval] = [BYHOUR, BYMINUTE, BYSECOND, INTERVAL].map((part) =>
    /^\d{1,2}$/.test(part ?? '') ? Number(part) : -1,
  )
  if (Object.keys(others).length > 0 || (FREQ !== 'DAILY' && FREQ !== 'WEEKLY')) return undefined
  if (!isWithin(hour, 23) || !isWithin(minute, 59) || second !== 0 || interval === undefined || interval < 1) return undefined
  const weekdays = BYDAY?.split(',').map((day) => WEEKDAYS.indexOf(day) + 1)
  if (weekdays?.includes(0) === true || (FREQ === 'WEEKLY') !== (weekdays !== undefined)) return undefined
  return { hour, minute, interval, ...(weekdays === undefined ? {} : { weekdays }) }
}

const WEEK = 7 * 1440

/** The fewest minutes between two rings of some rules, over the end of the week too; those of one rule alone are a day apart or more. */
export function leastGap(rules: readonly Rule[]): number {
  const days = [1, 2, 3, 4, 5, 6, 7]
  const minutes = rules.flatMap(({ hour, minute, weekdays = days }) => weekdays.map((day) => (day - 1) * 1440 + hour * 60 + minute))
  const sorted = minutes.sort((a, b) => a - b)
  return Math.min(...sorted.map((minute, index) => (sorted[index + 1] ?? (sorted[0] ?? 0) + WEEK) - minute))
}

function isWithin(value: number | undefined, most: number): value is number {
  return value !== undefined && value >= 0 && value <= most
}

/** The moments after one and up to another at which a trigger rings. */
export function occurrences({ scheduledTime = '', timeZoneId, recurrence }: Trigger, deviceZone: string, after: Date, until: Date): Date[] {
  const zone = timeZoneId ?? deviceZone
  const first = DateTime.fromISO(scheduledTime, { zone })
  const rules = (recurrence?.recurrenceRules ?? []).flatMap((rule) => ruleOf(rule) ?? [])
  const moments =
    recurrence === undefined
      ? [first]
      : rules.flatMap((rule) => daily(rule, zone, startOf(first, recurrence, zone), endOf(recurrence, zone, until)))
  return moments
    .filter((moment) => moment >= first)
    .map((moment) => moment.toJSDate())
    .filter((moment) => moment > after && moment <= until)
    .sort((a, b) => a.getTime() - b.getTime())
}

function startOf(first: DateTime, { startDateTime }: services.reminderManagement.Recurrence, zone: string): DateTime {
  const start = startDateTime === undefined ? first : DateTime.fromISO(startDateTime, { zone })
  return start > first ? start : first
}

function endOf({ endDateTime }: services.reminderManagement.Recurrence, zone: string, until: Date): DateTime {
  const limit = DateTime.fromJSDate(until, { zone })
  const end = endDateTime === undefined ? limit : DateTime.fromISO(endDateTime, { zone })
  return DateTime.min(end, limit) as DateTime
}

function daily({ hour, minute, weekdays, interval }: Rule, zone: string, start: DateTime, end: DateTime): DateTime[] {
  const moments: DateTime[] = []
  let day = start.setZone(zone).startOf('day')
  const week = day.startOf('week')
  for (let count = 0; day <= end && count < 1000; count += 1, day = day.plus({ days: weekdays === undefined ? interval : 1 })) {
    const moment = day.set({ hour, minute })
    const isItsWeek =
      weekdays === undefined || (weekdays.includes(day.weekday) && Math.floor(day.diff(week, 'weeks').weeks) % interval === 0)
    if (moment >= start && moment <= end && isItsWeek) moments.push(moment)
  }
  return moments
}

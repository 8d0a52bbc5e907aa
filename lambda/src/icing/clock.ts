/** Moments and the clock on the listener's wall, by Luxon: right across daylight-saving changes and midnight. */
import type { LocalDate } from '../understanding/when'
import type { Minute } from './clock-time'
import type { LocalNow } from './plan'

/** Loaded when the first reminder turn needs it: most turns set no clock. */
const luxon = (): typeof import('luxon') => require('luxon')

/** The date and the minute of the day at a moment in a zone. */
export function localNow(moment: Date, zone: string): LocalNow {
  const { year, month, day, hour, minute } = luxon().DateTime.fromJSDate(moment, { zone })
  const two = (value: number): string => String(value).padStart(2, '0')
  return { date: `${year}-${two(month)}-${two(day)}`, minute: hour * 60 + minute }
}

/** The moment at which a wall clock shows a minute of a day. */
export function momentOf(date: LocalDate, minute: Minute, zone: string): Date {
  const clock = { hour: Math.floor(minute / 60), minute: minute % 60 }
  return luxon().DateTime.fromISO(date, { zone }).set(clock).toJSDate()
}

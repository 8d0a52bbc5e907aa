/** A day on the listener's wall calendar, as YYYY-MM-DD. */
export type LocalDay = string

const formats = new Map<string, Intl.DateTimeFormat>()

/** The day that it is in a time zone. */
export function localDay(now: Date, timeZone: string): LocalDay {
  let format = formats.get(timeZone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
    formats.set(timeZone, format)
  }
  return format.format(now)
}

/** The day of a year, month (from 1) and day; what overflows is carried. */
export function dayOf(year: number, month: number, day: number): LocalDay {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}

/** So many days later. */
export function addDays(day: LocalDay, count: number): LocalDay {
  const [year, month, date] = parts(day)
  return dayOf(year, month, date + count)
}

/** So many months later, at most the last day of that month. */
export function addMonths(day: LocalDay, count: number): LocalDay {
  const [year, month, date] = parts(day)
  const lastOfMonth = Number(dayOf(year, month + count + 1, 0).slice(8))
  return dayOf(year, month + count, Math.min(date, lastOfMonth))
}

/** 0 for Sunday. */
export function weekdayOf(day: LocalDay): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

/** The ISO week of a day, as 2026-W48. */
export function isoWeek(day: LocalDay): string {
  const thursday = addDays(day, 3 - ((weekdayOf(day) + 6) % 7))
  const year = thursday.slice(0, 4)
  const dayOfYear = (Date.parse(`${thursday}T00:00:00Z`) - Date.parse(`${year}-01-01T00:00:00Z`)) / 86_400_000
  return `${year}-W${String(Math.floor(dayOfYear / 7) + 1).padStart(2, '0')}`
}

function parts(day: LocalDay): [year: number, month: number, day: number] {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number)
  return [year, month, date]
}

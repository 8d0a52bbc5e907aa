import type { HandlerInput } from 'ask-sdk-core'
import { countryOf } from '../triage/emergency-number'

/** How long the time zone may take: one call a session (decision 4). */
const patienceMs = 300

/** The device's time zone as an IANA name, by the Settings endpoint; undefined when there is none or it does not come in time. */
export async function deviceTimeZone(
  { requestEnvelope, serviceClientFactory }: HandlerInput,
  patience = patienceMs,
): Promise<string | undefined> {
  const deviceId = requestEnvelope.context?.System?.device?.deviceId
  if (serviceClientFactory === undefined || typeof deviceId !== 'string' || typeof requestEnvelope.context.System.apiEndpoint !== 'string')
    return undefined
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, patience, undefined)
  })
  try {
    const zone: unknown = await Promise.race([serviceClientFactory.getUpsServiceClient().getSystemTimeZone(deviceId), late])
    return isTimeZone(zone) ? zone : undefined
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}

/** Whether a value is a time zone: one of our own table, or one that this runtime knows, which is slow to ask the first time. */
export function isTimeZone(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 64 || value === '') return false
  if (countryOf(value) !== undefined) return true
  try {
    calendarOf(value)
    return true
  } catch {
    return false
  }
}

/** The date on the listener's calendar; in UTC when the zone is not known. */
export function localDate(now: Date, timeZone: string | undefined): string {
  return calendarOf(timeZone ?? 'UTC').format(now)
}

/** There are fewer zones than this; what a tampered session makes up beyond is not kept. */
const mostCalendars = 600
const calendars = new Map<string, Intl.DateTimeFormat>()

/** The calendar of a zone, kept, since making one costs more than a whole answer. Throws for a zone that there is none of. */
function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  if (calendars.size < mostCalendars) calendars.set(timeZone, made)
  return made
}

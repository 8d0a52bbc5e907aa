/** Amazon's Reminders API as documents and threads describe it (platform facts 2). */
import { randomUUID } from 'node:crypto'
import type { services } from 'ask-sdk-model'
import { DateTime, IANAZone } from 'luxon'
import type { Device } from '../device'
import { leastGap, occurrences, ruleOf } from './occurrences'
import { forbidden } from './permitted'
import { type Answer, type Call, jsonOf, type Resource, refused } from './resource'
import { listOf, objectOf, oneOf, text, whole } from './shapes'

type Request = services.reminderManagement.ReminderRequest
type Reminder = services.reminderManagement.Reminder

export interface HeldReminder {
  readonly token: string
  readonly created: Date
  /** When it was last created or changed: its trigger counts from then. */
  readonly updated: Date
  readonly request: Request
  readonly version: number
}

const PATH = /^\/v1\/alerts\/reminders$/
const ONE = /^\/v1\/alerts\/reminders\/([^/]+)$/
/** Those that are over stay in the list for three days (2.25). */
const KEPT_MS = 3 * 86_400_000

export const reminders: readonly Resource[] = [
  { name: 'reminders.create', method: 'POST', path: PATH, answer: create },
  { name: 'reminders.list', method: 'GET', path: PATH, answer: list },
  { name: 'reminders.get', method: 'GET', path: ONE, answer: get },
  { name: 'reminders.update', method: 'PUT', path: ONE, answer: update },
  { name: 'reminders.delete', method: 'DELETE', path: ONE, answer: remove },
]

const isRequest = objectOf<Request>(
  {
    requestTime: text,
    trigger: objectOf<services.reminderManagement.Trigger>(
      {
        type: oneOf('SCHEDULED_ABSOLUTE', 'SCHEDULED_RELATIVE'),
        scheduledTime: text,
        offsetInSeconds: whole,
        timeZoneId: text,
        recurrence: objectOf<services.reminderManagement.Recurrence>({
          freq: oneOf('WEEKLY', 'DAILY'),
          byDay: listOf(oneOf('SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA')),
          interval: whole,
          startDateTime: text,
          endDateTime: text,
          recurrenceRules: listOf(text),
        }),
      },
      'type',
    ),
    alertInfo: objectOf<services.reminderManagement.AlertInfo>(
      {
        spokenInfo: objectOf<services.reminderManagement.SpokenInfo>(
          { content: listOf(objectOf<services.reminderManagement.SpokenText>({ locale: text, ssml: text, text }, 'locale')) },
          'content',
        ),
      },
      'spokenInfo',
    ),
    pushNotification: objectOf<services.reminderManagement.PushNotification>({ status: oneOf('ENABLED', 'DISABLED') }),
  },
  'requestTime',
  'trigger',
  'alertInfo',
)

function create({ device, body }: Call): Answer {
  const request = jsonOf(body)
  const no = forbidden(device, 'reminders', true) ?? faultIn(request, device)
  if (no !== undefined) return no
  if (listedOn(device).length >= device.limits.reminders) return refused(403, 'MAX_REMINDERS_EXCEEDED')
  const held = { token: randomUUID(), created: device.now(), updated: device.now(), request: request as Request, version: 1 }
  device.alerts.reminders.push(held)
  return { status: 200, body: responseOf(held, device) }
}

/** What Amazon still knows of (2.25). */
function listedOn(device: Device): HeldReminder[] {
  return device.alerts.reminders.filter((held) => !isForgotten(held, device))
}

function list({ device }: Call): Answer {
  const no = forbidden(device, 'reminders', false)
  if (no !== undefined) return no
  const alerts = listedOn(device).map((held) => reminderOf(held, device))
  return { status: 200, body: { totalCount: String(alerts.length), alerts, links: null } }
}

function get({ device, path: [token] }: Call): Answer {
  const held = listedOn(device).find((each) => each.token === token)
  const no = forbidden(device, 'reminders', false)
  return no ?? (held === undefined ? refused(404, 'ALERT_NOT_FOUND') : { status: 200, body: reminderOf(held, device) })
}

function update({ device, path: [token], body }: Call): Answer {
  const old = listedOn(device).find((each) => each.token === token)
  const request = jsonOf(body)
  const no = forbidden(device, 'reminders', false) ?? (old === undefined ? refused(404, 'ALERT_NOT_FOUND') : faultIn(request, device))
  if (no !== undefined || old === undefined) return no ?? refused(404, 'ALERT_NOT_FOUND')
  const held = { ...old, updated: device.now(), request: request as Request, version: old.version + 1 }
  device.alerts.reminders.splice(device.alerts.reminders.indexOf(old), 1, held)
  return { status: 200, body: responseOf(held, device) }
}

function remove({ device, path: [token] }: Call): Answer {
  const held = listedOn(device).find((each) => each.token === token)
  const no = forbidden(device, 'reminders', false) ?? (held === undefined ? refused(404, 'ALERT_NOT_FOUND') : undefined)
  if (no !== undefined || held === undefined) return no ?? refused(404, 'ALERT_NOT_FOUND')
  device.alerts.reminders.splice(device.alerts.reminders.indexOf(held), 1)
  return { status: 200 }
}

/** Local time without a zone (2.11). */
const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?$/

/** A time that a clock can show. */
function isLocalTime(time: string): boolean {
  return LOCAL.test(time) && DateTime.fromISO(time, { zone: 'UTC' }).isValid
}

function faultIn(request: unknown, device: Device): Answer | undefined {
  if (!isRequest(request)) return refused(400, 'INVALID_REQUEST', 'The body is not a ReminderRequest.')
  const { trigger = {}, alertInfo, requestTime = '' } = request
  const { recurrence, scheduledTime = '', timeZoneId = device.timeZone ?? 'UTC' } = trigger
  if (alertInfo?.spokenInfo?.content.every(({ text: said, ssml }) => (said ?? ssml ?? '') === '') !== false)
    return refused(400, 'INVALID_ALERT_INFO')
  if (!isLocalTime(requestTime)) return refused(400, 'UNSUPPORTED_SCHEDULED_TIME_FORMAT')
  if (trigger.type === 'SCHEDULED_RELATIVE') return (trigger.offsetInSeconds ?? 0) > 0 ? undefined : refused(400, 'INVALID_TRIGGER')
  const times = [scheduledTime, recurrence?.startDateTime, recurrence?.endDateTime].filter((time) => time !== undefined)
  if (!times.every(isLocalTime)) return refused(400, 'UNSUPPORTED_SCHEDULED_TIME_FORMAT')
  if (!IANAZone.isValidZone(timeZoneId)) return refused(400, 'INVALID_TIME_ZONE')
  if (DateTime.fromISO(scheduledTime, { zone: timeZoneId }).toJSDate() <= device.now())
    return refused(400, 'TRIGGER_SCHEDULED_TIME_IN_PAST')
  return recurrence === undefined ? undefined : recurrenceFault(recurrence, device)
}

function recurrenceFault(
  { recurrenceRules = [], startDateTime, endDateTime }: services.reminderManagement.Recurrence,
  { limits }: Device,
): Answer | undefined {
  const rules = recurrenceRules.map(ruleOf)
  if (rules.length === 0 || rules.some((rule) => rule === undefined)) return refused(400, 'UNSUPPORTED_TRIGGER_RECURRENCE')
  if (startDateTime !== undefined && endDateTime !== undefined && startDateTime >= endDateTime)
    return refused(400, 'UNSUPPORTED_TRIGGER_RECURRENCE')
  const sound = rules.filter((rule) => rule !== undefined)
  return leastGap(sound) < limits.gapMinutes ? refused(400, 'UNSUPPORTED_TRIGGER_RECURRENCE_INTERVAL') : undefined
}

const far = (from: Date): Date => new Date(from.getTime() + 366 * 86_400_000)

/** The moments at which a reminder rings between two. */
export function ringsBetween({ request, updated }: HeldReminder, device: Device, after: Date, until: Date): Date[] {
  const { trigger = {} } = request
  const since = after < updated ? updated : after
  if (trigger.type !== 'SCHEDULED_RELATIVE') return occurrences(trigger, device.timeZone ?? 'UTC', since, until)
  const moment = new Date(updated.getTime() + (trigger.offsetInSeconds ?? 0) * 1000)
  return moment > since && moment <= until ? [moment] : []
}

function isOver(held: HeldReminder, device: Device): boolean {
  return ringsBetween(held, device, device.now(), far(device.now())).length === 0
}

function isForgotten(held: HeldReminder, device: Device): boolean {
  const last = ringsBetween(held, device, held.created, device.now()).at(-1)
  return isOver(held, device) && last !== undefined && device.now().getTime() - last.getTime() > KEPT_MS
}

function reminderOf(held: HeldReminder, device: Device): Reminder {
  const { trigger, alertInfo, pushNotification } = held.request
  return {
    alertToken: held.token,
    createdTime: held.created.toISOString(),
    updatedTime: held.updated.toISOString(),
    status: isOver(held, device) ? 'COMPLETED' : 'ON',
    version: String(held.version),
    ...(trigger === undefined ? {} : { trigger }),
    ...(alertInfo === undefined ? {} : { alertInfo }),
    ...(pushNotification === undefined ? {} : { pushNotification }),
  }
}

function responseOf(held: HeldReminder, device: Device): services.reminderManagement.ReminderResponse {
  const { alertToken, createdTime, updatedTime, status, version } = reminderOf(held, device)
  return {
    alertToken,
    createdTime,
    updatedTime,
    status,
    version,
    href: `/v1/alerts/reminders/${held.token}`,
  } as services.reminderManagement.ReminderResponse
}

/** A reminder as `say --batch` shows it, one for each of its clock times. */
export function shownReminders(device: Device): readonly { time: string; zone: string; from: string; to: string; text: string }[] {
  return device.alerts.reminders
    .filter((held) => !isOver(held, device))
    .flatMap(({ request: { trigger = {}, alertInfo } }) => {
      const { scheduledTime = '', timeZoneId, recurrence } = trigger
      const [day = '', clock = ''] = scheduledTime.split('T')
      const shared = {
        zone: timeZoneId ?? device.timeZone ?? 'UTC',
        from: [day, recurrence?.startDateTime?.slice(0, 10) ?? day].sort().at(-1) ?? day,
        to: recurrence?.endDateTime?.slice(0, 10) ?? day,
        text: alertInfo?.spokenInfo?.content[0]?.text ?? '',
      }
      const two = (value: number): string => String(value).padStart(2, '0')
      const rules = (recurrence?.recurrenceRules ?? []).flatMap((rule) => ruleOf(rule) ?? [])
      return rules.length === 0
        ? [{ time: clock.slice(0, 5), ...shared }]
        : rules.map(({ hour, minute }) => ({ time: `${two(hour)}:${two(minute)}`, ...shared }))
    })
    .sort((a, b) => a.time.localeCompare(b.time))
}

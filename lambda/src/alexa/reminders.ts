/** Alexa's Reminders API through the SDK's own client: one daily reminder a clock time (platform facts 2.16 to 2.20). */
import type { HandlerInput } from 'ask-sdk-core'
import type { services } from 'ask-sdk-model'
import type { ReminderBody, Reminders, SetReminder } from '../ports'
import { laterOf } from '../understanding/when'
import { attempt, done } from './call'

type Client = services.reminderManagement.ReminderManagementServiceClient
type Request = services.reminderManagement.ReminderRequest

/** The reminders of the listener who is speaking. */
export function remindersOf({ serviceClientFactory }: HandlerInput): Reminders {
  const client = (): Client => {
    if (serviceClientFactory === undefined) throw new Error('no service clients')
    return serviceClientFactory.getReminderManagementServiceClient()
  }
  return {
    list: (ms) => attempt(async () => client().getReminders(), listed, ms),
    create: (body, ms) =>
      attempt(
        async () => client().createReminder(requestOf(body)),
        (made) => tokenOf(made),
        ms,
      ),
    change: (token, body, ms) =>
      attempt(
        async () => client().updateReminder(token, requestOf(body)),
        (made) => tokenOf(made),
        ms,
      ),
    remove: async (token, ms) => {
      const removed = await attempt(async () => client().deleteReminder(token), done, ms)
      // Gone already: the listener may have deleted it in the app (platform facts 9.15).
      return !removed.ok && removed.failure === 'missing' ? { ok: true, value: true } : removed
    },
  }
}

/** Local time without a `Z`, in the zone of the device; one rule, so that no minimum gap applies (platform facts 2.11, 2.13, 2.19). */
function requestOf({ ring: { minute, from, to }, zone, text, locale, now }: ReminderBody): Request {
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60]
  const two = (value: number): string => String(value).padStart(2, '0')
  const rule = `FREQ=DAILY;BYHOUR=${hours};BYMINUTE=${minutes};BYSECOND=0;INTERVAL=1;`
  const recurrence = { startDateTime: `${from}T00:00:00.000`, endDateTime: `${to}T23:59:59.000`, recurrenceRules: [rule] }
  return {
    requestTime: now.toISOString().slice(0, -1),
    trigger: {
      type: 'SCHEDULED_ABSOLUTE',
      scheduledTime: `${from}T${two(hours)}:${two(minutes)}:00.000`,
      timeZoneId: zone,
      ...(from === to ? {} : { recurrence }),
    },
    alertInfo: { spokenInfo: { content: [{ locale, text }] } },
    pushNotification: { status: 'ENABLED' },
  }
}

function tokenOf(made: services.reminderManagement.ReminderResponse | undefined): string | undefined {
  return typeof made?.alertToken === 'string' && made.alertToken !== '' ? made.alertToken : undefined
}

function listed(answer: services.reminderManagement.GetRemindersResponse | undefined): readonly SetReminder[] | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined
  const { alerts } = answer
  if (alerts === undefined) return []
  return Array.isArray(alerts) ? alerts.flatMap(setReminder) : undefined
}

/** A reminder that still rings; those that are over stay in the list for three days (platform facts 2.25). */
function setReminder({ alertToken, status, trigger }: services.reminderManagement.Reminder): SetReminder[] {
  if (typeof alertToken !== 'string' || status === 'COMPLETED') return []
  const [, day, hours, minutes] = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/.exec(trigger?.scheduledTime ?? '') ?? []
  if (day === undefined) return [{ token: alertToken }]
  const start = trigger?.recurrence?.startDateTime?.slice(0, 10) ?? day
  const end = trigger?.recurrence?.endDateTime?.slice(0, 10) ?? day
  return [{ token: alertToken, ring: { minute: Number(hours) * 60 + Number(minutes), from: laterOf(start, day), to: end } }]
}

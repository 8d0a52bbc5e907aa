import type { DeviceKind } from './envelope'
import { modelOf } from './models'
import { GRANTS, type Grant } from './scopes'
import { UsageError } from './usage-error'

/** A conversation to be held: with what Echo, where, when, and what is said. */
export interface SessionPlan {
  readonly locale: string
  /** Null: the device has none set. */
  readonly timeZone: string | null
  /** Absent: the clock of the machine. */
  readonly now?: Date
  readonly device: DeviceKind
  readonly grant: readonly Grant[]
  readonly oneShot: boolean
  readonly turns: readonly string[]
}

export const DEFAULT_LOCALE = 'en-US'
export const DEFAULT_TIME_ZONE = 'America/New_York'

type Fields = Readonly<Record<string, unknown>>

/** Checks what was given for a session and fills in the rest. Throws a `UsageError` that names the field. */
export function sessionPlan(fields: Fields): SessionPlan {
  const locale = fields.locale ?? DEFAULT_LOCALE
  const { now, turns, device = 'speaker', grant = [], oneShot = false } = fields
  if (typeof locale !== 'string') throw new UsageError('locale must be a string')
  if (!Array.isArray(turns) || !turns.every((turn) => typeof turn === 'string')) throw new UsageError('turns must be a list of strings')
  if (device !== 'speaker' && device !== 'show') throw new UsageError('device must be "speaker" or "show"')
  if (!Array.isArray(grant) || !grant.every(isGrant)) throw new UsageError(`grant must be a list of: ${GRANTS.join(', ')}`)
  if (typeof oneShot !== 'boolean') throw new UsageError('oneShot must be true or false')
  modelOf(locale)
  const plan = { locale, timeZone: timeZoneOf(fields.timeZone), device, grant, oneShot, turns } as const
  return now === undefined ? plan : { ...plan, now: dateOf(now) }
}

/** A time zone by its IANA name; the default when none is given. */
export function timeZoneOf(value: unknown): string | null {
  if (value === undefined) return DEFAULT_TIME_ZONE
  if (value === null) return null
  try {
    if (typeof value !== 'string') throw new UsageError('not a string')
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone === '' ? null : value
  } catch {
    throw new UsageError(`timeZone must be an IANA name such as "${DEFAULT_TIME_ZONE}", not ${JSON.stringify(value)}`)
  }
}

/** A moment in ISO 8601. */
export function dateOf(value: unknown): Date {
  const date = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) ? new Date(value) : new Date(Number.NaN)
  if (Number.isNaN(date.getTime())) throw new UsageError(`now must be an ISO 8601 moment, not ${JSON.stringify(value)}`)
  return date
}

function isGrant(value: unknown): value is Grant {
  return GRANTS.some((grant) => grant === value)
}

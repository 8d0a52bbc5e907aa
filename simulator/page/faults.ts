import type { Fault } from '../alexa/faults'
import { UsageError } from '../usage-error'

/** What can be made to go wrong, by the name under which the page offers it. */
export const FAULTS = {
  'does not answer': { cut: true },
  'answers after nine seconds': { delayMs: 9000 },
  'is too busy': { status: 429, body: { code: 'TOO_MANY_REQUESTS', message: 'Too many requests.' } },
  'has broken down': { status: 500, body: { code: 'INTERNAL_ERROR', message: 'Internal error.' } },
  refuses: { status: 403, body: { code: 'ACCESS_DENIED', message: 'FORBIDDEN' } },
  'talks nonsense': { garbage: true },
} as const satisfies Readonly<Record<string, Fault>>

/** The services that can go wrong, by the family of their resources, and the table of preferences, which is not Amazon's to break. */
export const SERVICES = { reminders: 'Reminders', timers: 'Timers', timeZone: 'Time zone', table: 'Table of preferences' } as const

export type FaultName = keyof typeof FAULTS
export type ServiceName = keyof typeof SERVICES
export type Faults = Readonly<Partial<Record<ServiceName, FaultName>>>

/** Checks the faults that the page sent. */
export function faultsFrom(fields: unknown): Faults {
  if (fields === undefined) return {}
  if (typeof fields !== 'object' || fields === null) throw new UsageError('faults must be an object')
  for (const [service, fault] of Object.entries(fields)) {
    if (!Object.hasOwn(SERVICES, service) || !Object.hasOwn(FAULTS, String(fault)))
      throw new UsageError(`There is no fault "${fault}" of "${service}".`)
  }
  return fields as Faults
}

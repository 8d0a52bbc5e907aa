import type { Device } from '../device'
import { ringsBetween } from './reminders'
import { announcedBy } from './timers'

/** An alert that rang: when, and what it said. */
export interface Rung {
  readonly at: Date
  readonly kind: 'reminder' | 'timer'
  readonly text: string
}

/** What rings on a device after one moment and up to another, in order. */
export function rungBetween(device: Device, after: Date, until: Date): readonly Rung[] {
  const reminders = device.alerts.reminders.flatMap((held) =>
    ringsBetween(held, device, after, until).map(
      (at): Rung => ({ at, kind: 'reminder', text: held.request.alertInfo?.spokenInfo?.content[0]?.text ?? '' }),
    ),
  )
  const timers = device.alerts.timers
    .filter(({ endsAt, pausedLeftMs }) => pausedLeftMs === undefined && endsAt > after && endsAt <= until)
    .map((held): Rung => ({ at: held.endsAt, kind: 'timer', text: announcedBy(held) }))
  return [...reminders, ...timers].sort((a, b) => a.at.getTime() - b.at.getTime())
}

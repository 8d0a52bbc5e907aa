import { shownReminders } from '../alexa/reminders'
import { type Rung, rungBetween } from '../alexa/ringing'
import { shownTimers } from '../alexa/timers'
import type { Device } from '../device'

/** What is set on an Echo, and what comes next. */
export interface AlertState {
  readonly reminders: ReturnType<typeof shownReminders>
  readonly timers: ReturnType<typeof shownTimers>
  readonly next: Rung | null
}

const DAYS_AHEAD = 40

/** The alerts that an Echo holds now. */
export function alertState(device: Device): AlertState {
  return { reminders: shownReminders(device), timers: shownTimers(device), next: nextRing(device) ?? null }
}

/** The next thing that will ring. */
export function nextRing(device: Device): Rung | undefined {
  const now = device.now()
  return rungBetween(device, now, new Date(now.getTime() + DAYS_AHEAD * 86_400_000))[0]
}

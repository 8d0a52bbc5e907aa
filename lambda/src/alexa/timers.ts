/** Alexa's Timers API through the SDK's own client: one labelled timer that announces its end (platform facts 3). */
import type { HandlerInput } from 'ask-sdk-core'
import type { services } from 'ask-sdk-model'
import { minutesOfIso } from '../icing/duration'
import type { RunningTimer, Timers } from '../ports'
import { attempt, done } from './call'

type Client = services.timerManagement.TimerManagementServiceClient

/** The timers that this skill has set for the listener who is speaking. */
export function timersOf({ serviceClientFactory }: HandlerInput): Timers {
  const client = (): Client => {
    if (serviceClientFactory === undefined) throw new Error('no service clients')
    return serviceClientFactory.getTimerManagementServiceClient()
  }
  return {
    list: (ms) => attempt(async () => client().getTimers(), running, ms),
    create: ({ minutes, label, text, locale }, ms) =>
      attempt(
        async () =>
          client().createTimer({
            duration: `PT${minutes}M`,
            timerLabel: label,
            creationBehavior: { displayExperience: { visibility: 'VISIBLE' } },
            triggeringBehavior: {
              operation: { type: 'ANNOUNCE', textToAnnounce: [{ locale, text }] },
              notificationConfig: { playAudible: true },
            },
          }),
        (made: services.timerManagement.TimerResponse | undefined) =>
          typeof made?.id === 'string' && made.id !== '' ? made.id : undefined,
        ms,
      ),
    remove: async (id, ms) => {
      const removed = await attempt(async () => client().deleteTimer(id), done, ms)
      return !removed.ok && removed.failure === 'missing' ? { ok: true, value: true } : removed
    },
  }
}

function running(answer: services.timerManagement.TimersResponse | undefined): readonly RunningTimer[] | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined
  const { timers } = answer
  if (timers === undefined) return []
  return Array.isArray(timers) ? timers.flatMap(runningTimer) : undefined
}

function runningTimer({ id, status, triggerTime, remainingTimeWhenPaused }: services.timerManagement.TimerResponse): RunningTimer[] {
  if (typeof id !== 'string' || status === 'OFF') return []
  const endsAt = Date.parse(triggerTime ?? '')
  const left = minutesOfIso(remainingTimeWhenPaused ?? '')
  return [
    {
      id,
      ...(status === 'PAUSED'
        ? left === undefined
          ? {}
          : { minutesLeft: left }
        : Number.isNaN(endsAt)
          ? {}
          : { endsAt: new Date(endsAt) }),
    },
  ]
}

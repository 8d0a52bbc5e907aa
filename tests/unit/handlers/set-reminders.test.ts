/** What stays set when Alexa does what is asked and then says that she did not. */
import { setReminders } from '../../../lambda/src/handlers/set-reminders'
import type { ReminderBody, Reminders } from '../../../lambda/src/ports'

const body = { zone: 'America/New_York', text: 'Time.', locale: 'en-US', now: new Date('2026-11-23T17:00:00Z') }
const rings = [480, 600, 720].map((minute) => ({ minute, from: '2026-11-24', to: '2026-11-26' }))

/** Alexa's reminders, of which the first call for ten o'clock is done and answered by an error. */
function forgetful(): Reminders & { readonly held: Map<string, number> } {
  const held = new Map<string, number>([['old', 900]])
  let isAnswered = false
  return {
    held,
    list: async () => ({ ok: true, value: [...held.keys()].map((token) => ({ token })) }),
    create: async ({ ring }: ReminderBody) => {
      const token = `new-${held.size}`
      held.set(token, ring.minute)
      if (ring.minute !== 600 || isAnswered) return { ok: true, value: token }
      isAnswered = true
      return { ok: false, failure: 'fault' }
    },
    change: async () => ({ ok: false, failure: 'fault' }),
    remove: async (token) => {
      held.delete(token)
      return { ok: true, value: true }
    },
  }
}

it('leaves each reminder once where Alexa had set one that she called a failure', async () => {
  const reminders = forgetful()
  const ended = await setReminders(reminders, rings, body)
  expect(ended).toMatchObject({ remain: 0, before: 1, owes: false })
  expect([...reminders.held.values()].sort((a, b) => a - b)).toEqual([480, 600, 720])
  expect([...ended.stay].sort()).toEqual([...reminders.held.keys()].sort())
})

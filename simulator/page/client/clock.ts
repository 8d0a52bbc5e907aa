import { byId, el } from './dom'
import type { Tongue } from './transcript'
import type { State } from './types'

const HOUR = 3_600_000
const DAY = 24 * HOUR

let drawn = ''

/** Shows the Echo's clock and what is set to ring, with the means to let time pass. */
export function showClock(state: State, tongue: Tongue, move: (fields: Readonly<Record<string, unknown>>) => void): void {
  const { reminders, timers, next, isMoved, settings } = state
  const content = JSON.stringify([reminders, timers, next, isMoved, settings.timeZone, state.now.slice(0, 16)])
  if (content === drawn) return
  drawn = content
  const zone = { timeZone: settings.timeZone ?? 'UTC' }
  const now = new Date(state.now)
  const time = now.toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit', ...zone })
  const day = now.toLocaleDateString('en-US', { weekday: 'long', month: 'long', day: 'numeric', ...zone })
  const button = (label: string, fields: Readonly<Record<string, unknown>>, isOff = false): HTMLElement =>
    el('button', { type: 'button', class: 'quiet', disabled: isOff, onclick: () => move(fields) }, label)
  const set = [
    ...groupsOf(reminders).map(
      ({ to, text, times }) => [times.map((at) => wallTime(at)).join(', '), `each day until ${dayName(to)}`, text] as const,
    ),
    ...timers.map(({ endsAt, text }) => [clockTime(endsAt, zone), 'timer', text] as const),
  ]
  const list = set.map(([at, when, text]) =>
    el('li', {}, el('strong', {}, at), ` ${when} `, el('span', { class: 'hint', lang: tongue.locale, dir: tongue.direction }, text)),
  )
  byId('time').replaceChildren(
    el('h3', {}, 'Time and reminders'),
    el('p', { class: 'time-now' }, el('strong', {}, time), ` ${day}`, isMoved && el('span', { class: 'hint' }, ' (moved)')),
    el(
      'div',
      { class: 'buttons-row' },
      button('+1 hour', { by: HOUR }),
      button('+1 day', { by: DAY }),
      button('To the next reminder', { by: 'next' }, next === null),
      isMoved && button('Back to now', { reset: true }),
    ),
    list.length === 0 ? el('p', { class: 'hint' }, 'Nothing is set to ring.') : el('ul', { class: 'time-list' }, ...list),
  )
}

interface Group {
  readonly to: string
  readonly text: string
  readonly times: readonly string[]
}

/** Reminders with the same words and the same last day belong together. */
function groupsOf(reminders: State['reminders']): readonly Group[] {
  const keys = [...new Set(reminders.map(({ to, text }) => JSON.stringify([to, text])))]
  return keys.map((key) => {
    const [to, text] = JSON.parse(key) as [string, string]
    return { to, text, times: reminders.filter((each) => each.to === to && each.text === text).map(({ time }) => time) }
  })
}

/** `14:00` as a clock shows it. */
const wallTime = (time: string): string => clockTime(`2000-01-01T${time}:00Z`, { timeZone: 'UTC' })

const dayName = (day: string): string =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString('en-US', { weekday: 'long', month: 'short', day: 'numeric', timeZone: 'UTC' })

/** A moment as a clock shows it. */
export function clockTime(at: string, zone: { readonly timeZone: string }): string {
  return new Date(at).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit', ...zone })
}

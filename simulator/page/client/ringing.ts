import { chime, hideAlarm, showAlarm } from './alarm'
import { act } from './api'
import { clockTime } from './clock'
import { notify } from './dom'
import { draw } from './draw'
import { rest, setActivity, shown, tongue, voice } from './shown'
import { addNote } from './transcript'
import type { Rung } from './types'

const LONGEST_WAIT = 2_000_000_000
let due: ReturnType<typeof setTimeout> | undefined
let ringing = 0

/** Lets time pass on the Echo, and rings what is due. */
export async function passTime(fields: Readonly<Record<string, unknown>>): Promise<void> {
  const mine = ++shown.turn
  voice.stop()
  try {
    shown.latest = await act('clock', fields)
  } catch (error) {
    notify(error instanceof Error ? error.message : String(error))
    return
  }
  const { state, rung } = shown.latest
  if (fields.by !== undefined) addNote(`It is now ${clockTime(state.now, zoneOf())}.`)
  draw()
  watchClock()
  await ringAll(rung, mine)
}

/** Waits for the next alert as the machine's clock goes. */
export function watchClock(): void {
  clearTimeout(due)
  const { next, now } = shown.latest.state
  if (next === null) return
  const ms = Date.parse(String(next.at)) - Date.parse(now)
  if (ms < LONGEST_WAIT) due = setTimeout(() => void passTime({}), ms + 50)
}

const zoneOf = (): { readonly timeZone: string } => ({ timeZone: shown.latest.state.settings.timeZone ?? 'UTC' })

/** Rings aloud: the tone, then the words twice, as Alexa does. Of several that were due, the last is rung and all are noted. */
async function ringAll(rung: readonly Rung[], mine: number): Promise<void> {
  for (const { at, kind, text } of rung) addNote(`${kind === 'reminder' ? 'Reminder' : 'Timer'} at ${clockTime(at, zoneOf())}: “${text}”`)
  const last = rung.at(-1)
  if (last === undefined) {
    rest()
    return
  }
  const ring = ++ringing
  const stop = (): void => {
    ringing += 1
    voice.stop()
    hideAlarm()
    rest()
  }
  const onward = (): boolean => ring === ringing && mine === shown.turn
  setActivity('ringing')
  showAlarm(last, zoneOf(), tongue(), stop)
  if (voice.isOn()) await chime()
  for (let times = 0; times < 2 && onward(); times++) {
    await voice.say(spokenText(last.text), tongue().locale)
  }
}

/** Plain words as SSML. */
function spokenText(words: string): string {
  const speak = document.implementation.createDocument(null, 'speak')
  speak.documentElement.textContent = words
  return new XMLSerializer().serializeToString(speak)
}

import { clockTime } from './clock'
import { byId, el } from './dom'
import type { Tongue } from './transcript'
import type { Rung } from './types'

const NOTES = [659.26, 783.99, 987.77]
const NOTE_SECONDS = 0.22

let audio: AudioContext | undefined

/** Shows what rings, until it is stopped. */
export function showAlarm(rung: Rung, zone: { readonly timeZone: string }, tongue: Tongue, onStop: () => void): void {
  const alarm = byId('alarm')
  const name = rung.kind === 'reminder' ? 'Reminder' : 'Timer'
  alarm.hidden = false
  alarm.replaceChildren(
    el('strong', {}, `${name}, ${clockTime(rung.at, zone)}`),
    el('p', { class: 'alarm-text', lang: tongue.locale, dir: tongue.direction }, rung.text),
    el('button', { type: 'button', class: 'primary', onclick: onStop }, 'Stop'),
  )
}

/** Takes the alarm away. */
export function hideAlarm(): void {
  byId('alarm').hidden = true
  byId('alarm').replaceChildren()
}

/** Three rising notes, made by the browser itself. */
export async function chime(): Promise<void> {
  audio ??= new AudioContext()
  void audio.resume()
  const start = audio.currentTime + 0.02
  for (const [i, pitch] of NOTES.entries()) {
    const [note, loudness] = [audio.createOscillator(), audio.createGain()]
    const at = start + i * NOTE_SECONDS
    note.frequency.value = pitch
    loudness.gain.setValueAtTime(0.0001, at)
    loudness.gain.exponentialRampToValueAtTime(0.25, at + 0.02)
    loudness.gain.exponentialRampToValueAtTime(0.0001, at + NOTE_SECONDS * 2)
    note.connect(loudness).connect(audio.destination)
    note.start(at)
    note.stop(at + NOTE_SECONDS * 2)
  }
  await new Promise((after) => setTimeout(after, (NOTES.length + 1) * NOTE_SECONDS * 1000))
}

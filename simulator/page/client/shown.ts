import type { Answer } from './api'
import { byId } from './dom'
import type { PageSettings } from './settings-panel'
import type { Tongue } from './transcript'
import type { Activity, Choices, Exchange, Settings, State } from './types'
import { createVoice } from './voice'

/** What a person can do on the page. */
export interface Actions {
  say(sentence: string): void
  silence(): void
  tap(sent: readonly string[], label: string): void
  change(settings: Partial<Settings>): void
  changePage(settings: Partial<PageSettings>): void
  passTime(fields: Readonly<Record<string, unknown>>): void
}

const STATUS: Readonly<Record<Activity, string>> = {
  off: 'Ready',
  waiting: 'Your turn',
  listening: 'Listening…',
  thinking: 'One moment…',
  speaking: 'Speaking…',
  ringing: 'It rings',
}
const CLOSED = 'Closed. Speak to open it again.'
const PROMPTING = 'Amazon asks for your permission'

/** What the page shows now: the one place that its parts share. */
export const shown = {
  choices: undefined as unknown as Choices,
  latest: undefined as unknown as Answer,
  actions: undefined as unknown as Actions,
  exchanges: [] as Exchange[],
  page: { size: 'large', listenAgain: false } as PageSettings,
  /** Counts what a person does, so that an older turn that still speaks knows that it is over. */
  turn: 0,
}

export const voice = createVoice()

/** The language that is spoken, and which way it is written. */
export function tongue(): Tongue {
  const { locale } = shown.latest.state.settings
  return { locale, direction: shown.choices.locales.find((each) => each.locale === locale)?.direction ?? 'ltr' }
}

/** Shows what the Echo does, by its light and in words. */
export function setActivity(activity: Activity, words = STATUS[activity]): void {
  byId('device').dataset.state = activity
  byId('status').textContent = words
}

/** Shows how the Echo rests between turns. */
export function rest({ isOpen, isPrompting }: State = shown.latest.state): void {
  if (isPrompting) setActivity('waiting', PROMPTING)
  else if (isOpen) setActivity('waiting')
  else setActivity('off', shown.exchanges.length === 0 ? STATUS.off : CLOSED)
}

/** Reads something aloud. */
export async function aloud(ssml: string): Promise<void> {
  setActivity('speaking')
  await voice.say(ssml, shown.latest.state.settings.locale)
}

import { act, choices, plugIn } from './api'
import { byId, notify } from './dom'
import { draw, drawInside, drawPanel } from './draw'
import { passTime, watchClock } from './ringing'
import { rest, shown, tongue, voice } from './shown'
import { clearTranscript, showInvitation } from './transcript'
import { allowMicrophone, silence, takeTurn, talk } from './turns'
import type { Settings } from './types'

const WIDE = window.matchMedia('(min-width: 75em)')
/** Settings with which another conversation begins. */
const BEGINNING_ANEW = ['locale', 'device', 'timeZone', 'carePlan'] as const

/** A change of the settings on its way: what is said meanwhile is said to the Echo that comes of it. */
let changing: Promise<void> = Promise.resolve()

const turn = (action: string, fields: Readonly<Record<string, unknown>>, words: string): void =>
  void changing.then(() => takeTurn(action, fields, words)).then(watchClock)
const say = (sentence: string): void => turn('say', { text: sentence }, sentence)

shown.actions = {
  say,
  silence: () => void silence(),
  tap: (sent, label) => turn('tap', { sent }, label),
  change: (settings) => {
    changing = changing.then(() => change(settings)).catch(complain)
  },
  changePage: (settings) => {
    shown.page = { ...shown.page, ...settings }
    draw()
  },
  passTime: (fields) => void passTime(fields),
}

async function start(): Promise<void> {
  ;[shown.choices, shown.latest] = await Promise.all([choices(), plugIn({ timeZone: ownZone() })])
  wire()
  setSound(true)
  beginAnew()
  drawPanel()
  togglePanel(WIDE.matches)
  byId('sentence').focus({ preventScroll: true })
}

/** The browser's own time zone; New York's when it does not tell. */
function ownZone(): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return zone === 'UTC' || zone === undefined ? 'America/New_York' : zone
}

/** An empty conversation, and how to begin it. */
function beginAnew(): void {
  const { open } = shown.latest.suggestions
  shown.exchanges.length = 0
  clearTranscript()
  showInvitation(open, tongue(), () => say(open))
  draw()
  rest()
}

async function change(settings: Partial<Settings>): Promise<void> {
  const before = shown.latest.state.settings
  shown.turn += 1
  voice.stop()
  try {
    shown.latest = await act('settings', settings)
  } catch (error) {
    complain(error)
    return
  }
  const after = shown.latest.state.settings
  if (BEGINNING_ANEW.some((name) => after[name] !== before[name])) beginAnew()
  else draw()
  drawPanel()
  rest()
}

function complain(error: unknown): void {
  notify(error instanceof Error ? error.message : String(error))
}

function togglePanel(isOpen: boolean): void {
  byId('settings').hidden = !isOpen
  byId('settings-toggle').setAttribute('aria-expanded', String(isOpen))
  document.body.classList.toggle('with-settings', isOpen)
}

function closePanel(): void {
  togglePanel(false)
  byId('settings-toggle').focus()
}

function setSound(isOn: boolean): void {
  voice.setOn(isOn)
  byId('sound').classList.toggle('is-off', !isOn)
  byId('sound-label').textContent = isOn ? 'Sound is on' : 'Sound is off'
}

function sendSentence(event: Event): void {
  event.preventDefault()
  const box = byId<HTMLInputElement>('sentence')
  const sentence = box.value.trim()
  box.value = ''
  if (sentence !== '') say(sentence)
}

function wire(): void {
  byId('composer').addEventListener('submit', sendSentence)
  byId('talk').addEventListener('click', talk)
  byId('sound').addEventListener('click', () => setSound(!voice.isOn()))
  byId('settings-toggle').addEventListener('click', () => {
    togglePanel(byId('settings').hidden !== false)
    if (!byId('settings').hidden && !WIDE.matches) byId('settings-close').focus()
  })
  byId('settings-close').addEventListener('click', closePanel)
  byId('settings').addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') closePanel()
  })
  byId('settings-form').addEventListener('submit', (event) => event.preventDefault())
  byId('inside').addEventListener('toggle', drawInside)
  byId('microphone-yes').addEventListener('click', allowMicrophone)
  byId('microphone-no').addEventListener('click', () => {
    byId<HTMLDialogElement>('microphone').close()
    byId('sentence').focus()
  })
  WIDE.addEventListener('change', () => togglePanel(WIDE.matches))
  window.speechSynthesis?.addEventListener?.('voiceschanged', drawPanel)
}

start().catch(complain)

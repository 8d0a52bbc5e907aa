import { type Answer, act, choices as askChoices, plugIn } from './api'
import { byId, notify } from './dom'
import { createEar, NO_EAR } from './ear'
import { showInside } from './inside'
import { drawScreen } from './screen'
import { type PageSettings, showSettings } from './settings-panel'
import { showEverything, showSuggestions } from './suggestions'
import { addAnswer, addNote, addSaid, clearTranscript, showInvitation, type Tongue } from './transcript'
import type { Activity, Choices, Exchange, Screen, Settings, State } from './types'
import { createVoice } from './voice'

const STATUS: Readonly<Record<Activity, string>> = {
  off: 'Ready',
  waiting: 'Your turn',
  listening: 'Listening…',
  thinking: 'One moment…',
  speaking: 'Speaking…',
  ringing: 'Ringing',
}
const WIDE = window.matchMedia('(min-width: 75em)')

const voice = createVoice()
const ear = createEar()
const exchanges: Exchange[] = []
let page: PageSettings = { size: 'large', listenAgain: false }
let choices: Choices
let latest: Answer
let isListening = false
let hasLeave = false
let silences = 0
let turns = 0

async function start(): Promise<void> {
  ;[choices, latest] = await Promise.all([askChoices(), plugIn({ timeZone: ownZone() })])
  wire()
  refresh()
  showInvitation(latest.suggestions.open, () => say(latest.suggestions.open))
  setActivity('off')
  byId('sentence').focus({ preventScroll: true })
}

/** The browser's own time zone; New York's when it does not tell. */
function ownZone(): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return zone === 'UTC' || zone === undefined ? 'America/New_York' : zone
}

const tongue = (): Tongue => {
  const { locale } = latest.state.settings
  return { locale, direction: choices.locales.find((each) => each.locale === locale)?.direction ?? 'ltr' }
}

function setActivity(activity: Activity, words = STATUS[activity]): void {
  byId('device').dataset.state = activity
  byId('status').textContent = words
}

/** The state between turns. */
function rest({ isOpen, isPrompting }: State): void {
  if (isPrompting) return setActivity('waiting', 'Amazon asks for your permission')
  if (isOpen) return setActivity('waiting')
  setActivity('off', exchanges.length === 0 ? STATUS.off : 'Closed. Speak to open it again.')
}

/** One turn: shows what is said at once, then the answer, then reads it aloud. */
async function turn(action: string, fields: Readonly<Record<string, unknown>>, shown?: string): Promise<void> {
  const mine = ++turns
  voice.stop()
  notify(null)
  if (shown !== undefined) addSaid(shown, tongue(), action === 'tap' ? 'You tapped' : 'You')
  setActivity('thinking')
  try {
    latest = await act(action, fields)
  } catch (error) {
    notify(error instanceof Error ? error.message : String(error))
    return rest(latest.state)
  }
  const answered = latest.exchanges ?? []
  silences = 0
  for (const [i, exchange] of answered.entries()) {
    if (i > 0) addSaid(exchange.turn.say ?? '', tongue(), 'Said for you')
    await answer(exchange, mine)
  }
  if (mine !== turns) return
  rest(latest.state)
  if (page.listenAgain && hasLeave && latest.state.isOpen) listen()
}

async function answer(exchange: Exchange, mine: number): Promise<void> {
  exchanges.push(exchange)
  const { turn: answered } = exchange
  addAnswer(exchange, tongue(), () => void aloud(answered.ssml ?? ''))
  refresh()
  if (answered.ssml === null || mine !== turns) return
  await aloud(answered.ssml)
}

async function aloud(ssml: string): Promise<void> {
  setActivity('speaking')
  await voice.say(ssml, latest.state.settings.locale)
}

const say = (sentence: string): void => void turn('say', { text: sentence }, sentence)

/** Nobody answers: first the reprompt, then the session ends. */
function silence(): void {
  const reprompt = exchanges.at(-1)?.response?.response.reprompt?.outputSpeech
  voice.stop()
  if (silences === 0 && reprompt?.type === 'SSML') {
    silences = 1
    const mine = ++turns
    addNote('Nobody answers. The Echo asks once more:')
    const spoken = { ...(exchanges.at(-1) as Exchange) }
    addAnswer(
      { ...spoken, turn: { ...spoken.turn, speech: spoken.turn.reprompt ?? '', card: null } },
      tongue(),
      () => void aloud(reprompt.ssml),
    )
    void aloud(reprompt.ssml).then(() => mine === turns && rest(latest.state))
    return
  }
  addNote('Still nobody answers. The Echo closes the conversation.')
  void act('silence').then((answered) => {
    latest = answered
    exchanges.push(...(answered.exchanges ?? []))
    refresh()
    rest(latest.state)
  })
}

function listen(): void {
  voice.stop()
  if (!ear.isThere) return notify(NO_EAR)
  if (!hasLeave) return byId<HTMLDialogElement>('microphone').showModal()
  setListening(true)
  ear.listen(latest.state.settings.locale, {
    onWords: (words) => setActivity('listening', words),
    onEnd: (sentence) => {
      setListening(false)
      if (sentence === '') rest(latest.state)
      else say(sentence)
    },
    onTrouble: (message) => notify(message),
  })
}

function setListening(isOn: boolean): void {
  isListening = isOn
  const talk = byId('talk')
  talk.setAttribute('aria-pressed', String(isOn))
  talk.querySelector('span')?.replaceChildren(isOn ? 'Stop' : 'Talk')
  if (isOn) setActivity('listening')
}

/** Draws everything that follows from the last answer. */
function refresh(): void {
  const { state, suggestions } = latest
  const device = byId('device')
  device.dataset.kind = state.settings.device
  device.dataset.size = page.size
  document.body.dataset.kind = state.settings.device
  const screen = exchanges.at(-1)?.turn.screen as Screen | null | undefined
  drawScreen(byId('screen'), screen ?? null, {
    ...tongue(),
    open: suggestions.open,
    now: state.now,
    timeZone: state.settings.timeZone,
    onTap: (sent, label) => void turn('tap', { sent }, label),
  })
  showSuggestions(state, suggestions, tongue(), { say, silence })
  if (byId<HTMLDetailsElement>('inside').open) showInside(exchanges)
}

/** Draws what follows from the settings alone. */
function showPanel(): void {
  const { settings } = latest.state
  showEverything(latest.suggestions, tongue(), say)
  showSettings(choices, settings, page, voice.voicesFor(settings.locale), { change, changePage, chooseVoice: voice.choose })
}

async function change(settings: Partial<Settings>): Promise<void> {
  const before = latest.state.settings
  turns += 1
  voice.stop()
  try {
    latest = await act('settings', settings)
  } catch (error) {
    return notify(error instanceof Error ? error.message : String(error))
  }
  const { settings: after } = latest.state
  if (
    after.locale !== before.locale ||
    after.device !== before.device ||
    after.timeZone !== before.timeZone ||
    after.carePlan !== before.carePlan
  ) {
    exchanges.length = 0
    clearTranscript()
    showInvitation(latest.suggestions.open, () => say(latest.suggestions.open))
  }
  refresh()
  keepingFocus(showPanel)
  rest(latest.state)
}

function changePage(changes: Partial<PageSettings>): void {
  page = { ...page, ...changes }
  refresh()
}

/** Draws again without losing the place of whoever uses the keyboard. */
function keepingFocus(draw: () => void): void {
  const focused =
    document.activeElement instanceof HTMLInputElement || document.activeElement instanceof HTMLSelectElement
      ? document.activeElement
      : null
  draw()
  if (focused === null || focused.isConnected) return
  const again = focused.id === '' ? `input[name="${focused.name}"][value="${focused.value}"]` : `#${focused.id}`
  document.querySelector<HTMLElement>(again)?.focus()
}

function togglePanel(isOpen: boolean): void {
  byId('settings').hidden = !isOpen
  byId('settings-toggle').setAttribute('aria-expanded', String(isOpen))
  document.body.classList.toggle('with-settings', isOpen)
}

function setSound(isOn: boolean): void {
  voice.setOn(isOn)
  byId('sound').classList.toggle('is-off', !isOn)
  byId('sound-label').textContent = isOn ? 'Sound is on' : 'Sound is off'
}

function wire(): void {
  byId('composer').addEventListener('submit', (event) => {
    event.preventDefault()
    const box = byId<HTMLInputElement>('sentence')
    const sentence = box.value.trim()
    box.value = ''
    if (sentence !== '') say(sentence)
  })
  byId('talk').addEventListener('click', () => (isListening ? ear.stop() : listen()))
  byId('sound').addEventListener('click', () => setSound(!voice.isOn()))
  byId('settings-toggle').addEventListener('click', () => {
    togglePanel(byId('settings').hidden !== false)
    if (!byId('settings').hidden && !WIDE.matches) byId('settings-close').focus()
  })
  byId('inside').addEventListener('toggle', () => showInside(exchanges))
  byId('settings-close').addEventListener('click', closePanel)
  byId('settings').addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') closePanel()
  })
  byId('settings-form').addEventListener('submit', (event) => event.preventDefault())
  byId('microphone-yes').addEventListener('click', () => {
    hasLeave = true
    byId<HTMLDialogElement>('microphone').close()
    listen()
  })
  byId('microphone-no').addEventListener('click', () => {
    byId<HTMLDialogElement>('microphone').close()
    byId('sentence').focus()
  })
  window.speechSynthesis?.addEventListener?.('voiceschanged', () => keepingFocus(showPanel))
  WIDE.addEventListener('change', () => togglePanel(WIDE.matches))
  setSound(true)
  showPanel()
  togglePanel(WIDE.matches)
}

function closePanel(): void {
  togglePanel(false)
  byId('settings-toggle').focus()
}

start().catch((error) => notify(error instanceof Error ? error.message : String(error)))

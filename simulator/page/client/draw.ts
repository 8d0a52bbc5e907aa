import { showClock } from './clock'
import { byId } from './dom'
import { showInside } from './inside'
import { drawScreen } from './screen'
import { showSettings } from './settings-panel'
import { shown, tongue, voice } from './shown'
import { showEverything, showSuggestions } from './suggestions'
import type { Screen } from './types'

/** Draws what follows from the last answer. */
export function draw(): void {
  const { latest, exchanges, page, actions } = shown
  const { state, suggestions } = latest
  const device = byId('device')
  device.dataset.kind = state.settings.device
  device.dataset.size = page.size
  document.body.dataset.kind = state.settings.device
  const screen = exchanges.at(-1)?.turn.screen as Screen | null | undefined
  const setting = { ...tongue(), open: suggestions.open, now: state.now, timeZone: state.settings.timeZone, onTap: actions.tap }
  keepingFocus(() => {
    drawScreen(byId('screen'), screen ?? null, setting)
    showSuggestions(state, suggestions, tongue(), actions)
    showClock(state, tongue(), actions.passTime)
  })
  drawInside()
}

/** Draws what lies behind the turns, while somebody looks. */
export function drawInside(): void {
  if (!byId<HTMLDetailsElement>('inside').open) return
  const { exchanges, choices, latest, actions } = shown
  keepingFocus(() => showInside(exchanges, choices, latest.state.settings, (faults) => actions.change({ faults })))
}

/** Draws what follows from the settings alone. */
export function drawPanel(): void {
  const { latest, choices, page, actions } = shown
  const { settings } = latest.state
  showEverything(latest.suggestions, tongue(), actions.say)
  const handlers = { change: actions.change, changePage: actions.changePage, chooseVoice: voice.choose }
  keepingFocus(() => showSettings(choices, settings, page, voice.voicesFor(settings.locale), handlers))
}

/** Draws without losing the place of whoever uses the keyboard. */
function keepingFocus(drawing: () => void): void {
  const focused = document.activeElement
  const room = focused?.parentElement?.closest<HTMLElement>('[id]') ?? null
  drawing()
  if (focused === null || focused.isConnected) return
  placeOf(focused, room)?.focus({ preventScroll: true })
}

/** The same control drawn anew, else the first one in its room, else the text box. */
function placeOf(gone: Element, room: HTMLElement | null): HTMLElement | null {
  if (gone.id !== '') return document.getElementById(gone.id)
  if (gone instanceof HTMLInputElement) return document.querySelector(`input[name="${gone.name}"][value="${gone.value}"]`)
  const buttons = [...(room?.querySelectorAll('button') ?? [])]
  return buttons.find((each) => each.textContent === gone.textContent) ?? buttons[0] ?? document.getElementById('sentence')
}

import { el } from './dom'
import type { Screen } from './types'

export interface ScreenSetting {
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  /** The sentence that opens the skill, and the time, for the screen on which nothing is open. */
  readonly open: string
  readonly now: string
  readonly timeZone: string | null
  onTap(tap: readonly string[], label: string): void
}

let ticking: ReturnType<typeof setInterval> | undefined

/** Draws the screen model as an Echo Show does, in the same proportions as the skill's APL documents. */
export function drawScreen(frame: HTMLElement, screen: Screen | null, setting: ScreenSetting): void {
  clearInterval(ticking)
  frame.dataset.kind = screen?.kind ?? 'home'
  frame.dataset.tone = screen?.tone ?? 'calm'
  frame.lang = setting.locale
  frame.dir = setting.direction
  frame.replaceChildren(...(screen === null ? homeOf(setting) : partsOf(screen, setting)))
}

/** What an Echo Show shows by itself: the time, and something to try. */
function homeOf({ locale, open, now, timeZone }: ScreenSetting): HTMLElement[] {
  const time = new Date(now).toLocaleTimeString(locale, { hour: 'numeric', minute: '2-digit', timeZone: timeZone ?? 'UTC' })
  return [el('p', { class: 'screen-clock' }, time), el('p', { class: 'screen-try' }, `“Alexa, ${open}”`)]
}

function partsOf(screen: Screen, setting: ScreenSetting): HTMLElement[] {
  const sentences = screen.lines.map((line) => el('p', {}, line))
  const title = el('h3', {}, screen.title)
  if (screen.kind === 'emergency') return [title, el('p', { class: 'screen-number' }, screen.number ?? ''), ...sentences]
  return [
    title,
    ...progressOf(screen),
    ...timesOf(screen),
    ...countdownOf(screen),
    el(
      'div',
      { class: 'screen-words' },
      ...sentences,
      screen.question !== undefined && el('p', { class: 'screen-question' }, screen.question),
    ),
    ...buttonsOf(screen, setting),
  ]
}

function progressOf({ progress }: Screen): HTMLElement[] {
  if (progress === undefined) return []
  const bar = el('progress', { max: progress.of, value: progress.step, 'aria-label': progress.label })
  return [el('div', { class: 'screen-progress' }, bar, el('span', { 'aria-hidden': 'true' }, progress.label))]
}

function timesOf({ times }: Screen): HTMLElement[] {
  return times === undefined ? [] : [el('ul', { class: 'screen-times' }, ...times.map((time) => el('li', {}, time)))]
}

/** The timer counts down on the screen itself; a screen reader is not told every second. */
function countdownOf({ seconds }: Screen): HTMLElement[] {
  if (seconds === undefined) return []
  const ends = performance.now() + seconds * 1000
  const clock = el('p', { class: 'screen-countdown', 'aria-live': 'off' })
  const tick = (): void => {
    const left = Math.max(0, Math.round((ends - performance.now()) / 1000))
    clock.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
  }
  tick()
  ticking = setInterval(tick, 1000)
  return [clock]
}

function buttonsOf({ buttons }: Screen, { onTap }: ScreenSetting): HTMLElement[] {
  if (buttons.length === 0) return []
  const drawn = buttons.map(({ label, tap }) => el('button', { type: 'button', onclick: () => onTap(tap, label) }, label))
  return [el('div', { class: 'screen-buttons' }, ...drawn)]
}

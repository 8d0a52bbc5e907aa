import type { Turn } from './turn'

export type Style = 'dim' | 'bold'
const CODES: Readonly<Record<Style, number>> = { dim: 2, bold: 1 }

/** Colours text for a terminal that wants colours, and leaves it alone for a pipe or with NO_COLOR. */
export function painter(hasColours: boolean): (style: Style, text: string) => string {
  return (style, text) => (hasColours && text !== '' ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text)
}

const reminderText = (reminder: unknown): string => {
  const { time, from, to } = reminder as Readonly<Record<string, string>>
  return `${time} (${from}${from === to ? '' : ` to ${to}`})`
}
const timerText = (timer: unknown): string => {
  const { minutes, endsAt } = timer as Readonly<Record<string, unknown>>
  return `${minutes} minutes, until ${endsAt}`
}

const buttonsOf = ({ buttons }: Readonly<Record<string, unknown>>): string[] =>
  Array.isArray(buttons) ? buttons.map(({ label }: { readonly label: string }) => `[${label}]`) : []

/** What a person at a terminal is shown of a turn. */
export function turnLines(
  { speech, card, screen, ended, meanwhile = [], rang, reminders, timers }: Turn,
  paint: ReturnType<typeof painter>,
): string[] {
  const cardTitle = card === null ? undefined : 'title' in card ? (card.title ?? '') : card.type
  const screenTitle = screen === null ? undefined : [String(screen.title ?? ''), ...buttonsOf(screen)].join('  ')
  return [
    ...meanwhile.map((text) => paint('dim', `  [meanwhile] ${text}`)),
    ...(rang ?? []).map(({ at, kind, text }) => paint('bold', `  [rings ${at.toISOString()}] ${kind}: ${text}`)),
    ...(rang?.length === 0 ? [paint('dim', '  (nothing rang)')] : []),
    ...(speech === '' ? [] : [paint('bold', speech)]),
    ...(cardTitle === undefined ? [] : [paint('dim', `  [card] ${cardTitle}`)]),
    ...(screenTitle === undefined ? [] : [paint('dim', `  [screen] ${screenTitle}`)]),
    ...(reminders.length === 0 ? [] : [paint('dim', `  [reminders] ${reminders.map(reminderText).join(' ')}`)]),
    ...(timers.length === 0 ? [] : [paint('dim', `  [timer] ${timers.map(timerText).join(' ')}`)]),
    ...(ended ? [paint('dim', '  (closed; speak to open it again)')] : []),
  ]
}

import type { Turn } from './turn'

export type Style = 'dim' | 'bold'
const CODES: Readonly<Record<Style, number>> = { dim: 2, bold: 1 }

/** Colours text for a terminal that wants colours, and leaves it alone for a pipe or with NO_COLOR. */
export function painter(hasColours: boolean): (style: Style, text: string) => string {
  return (style, text) => (hasColours && text !== '' ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text)
}

/** What a person at a terminal is shown of a turn. */
export function turnLines({ speech, card, screen, ended }: Turn, paint: ReturnType<typeof painter>): string[] {
  const cardTitle = card === null ? undefined : 'title' in card ? (card.title ?? '') : card.type
  const screenTitle = screen === null ? undefined : String(screen.title ?? '')
  return [
    ...(speech === '' ? [] : [paint('bold', speech)]),
    ...(cardTitle === undefined ? [] : [paint('dim', `  [card] ${cardTitle}`)]),
    ...(screenTitle === undefined ? [] : [paint('dim', `  [screen] ${screenTitle}`)]),
    ...(ended ? [paint('dim', '  (closed; speak to open it again)')] : []),
  ]
}

import { numberMark } from './say'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** The only place where text is escaped for SSML. Control characters and halves of characters, which XML forbids, become spaces. */
export function escapeXml(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ').replace(/[&<>"']/g, (mark) => escapes[mark] as string)
}

/** A sentence as SSML: escaped, the emergency number digit by digit. */
export function ssmlOf(text: string, number: string): string {
  return escapeXml(text).replaceAll(numberMark, `<say-as interpret-as="digits">${number}</say-as>`)
}

/** A sentence as plain text, for a card or a screen. */
export function plainOf(text: string, number: string): string {
  return text.replaceAll(numberMark, number)
}

/** Half a second before a question, a little more between the signs of a list (reference: voice). */
export const pauses = { question: '<break time="500ms"/>', list: '<break time="700ms"/>' } as const

export const rates = { normal: undefined, slow: '85%', slowest: '75%' } as const
export type Pace = keyof typeof rates

/** A whole utterance. */
export function speak(inner: string, pace: Pace): string {
  const rate = rates[pace]
  return rate === undefined ? `<speak>${inner}</speak>` : `<speak><prosody rate="${rate}">${inner}</prosody></speak>`
}

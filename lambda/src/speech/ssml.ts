import { numberMark, phoneMarks } from './say'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** The only place where text is escaped for SSML. Control characters and halves of characters, which XML forbids, become spaces. */
export function escapeXml(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ').replace(/[&<>"']/g, (mark) => escapes[mark] as string)
}

const digits = (text: string): string => `<say-as interpret-as="digits">${text}</say-as>`
const phone = new RegExp(`${phoneMarks[0]}([^${phoneMarks[1]}]*)${phoneMarks[1]}`, 'g')

/** A sentence as SSML: escaped, the emergency number digit by digit, a telephone number by its groups with a short pause between. */
export function ssmlOf(text: string, number: string): string {
  return escapeXml(text)
    .replaceAll(numberMark, digits(number))
    .replace(phone, (_, groups: string) => groups.split(' ').map(digits).join(pauses.group))
}

/** A sentence as plain text, for a card or a screen. */
export function plainOf(text: string, number: string): string {
  return text.replaceAll(numberMark, number).replace(phone, '$1')
}

/** Half a second before a question, a little more between the signs of a list (reference: voice), a breath between groups of digits. */
export const pauses = { question: '<break time="500ms"/>', list: '<break time="700ms"/>', group: '<break time="250ms"/>' } as const

export const rates = { normal: undefined, slow: '85%', slowest: '75%' } as const
export type Pace = keyof typeof rates

/** A whole utterance. */
export function speak(inner: string, pace: Pace): string {
  const rate = rates[pace]
  return rate === undefined ? `<speak>${inner}</speak>` : `<speak><prosody rate="${rate}">${inner}</prosody></speak>`
}

/** Sentences of nothing but time or agreement. */
import { agreementIn, isCancelling, isTimeAlone } from '../../../lambda/src/icing/plain'
import { isMinutesAlone } from '../../../lambda/src/icing/timer'
import type { Locale } from '../../../lambda/src/locales/pack'
import { heardTokens } from '../../support/said-wish'

it.each<readonly [Locale, string, boolean, boolean]>([
  ['en-US', 'fifteen minutes please', true, true],
  ['en-US', 'a quarter of an hour', true, true],
  ['en-US', 'for ten to fifteen minutes', true, true],
  ['en-US', 'two hours', true, false],
  ['en-US', 'from nine to six', true, false],
  ['en-US', 'every fifteen minutes', true, false],
  ['en-US', 'nine one one', false, false],
  ['en-US', 'the minutes', true, false],
  ['en-US', 'nothing for three days', false, false],
  ['en-US', 'all night', false, false],
  ['en-US', 'numb for fifteen minutes', false, false],
  ['en-US', 'he was out for fifteen minutes', false, false],
  ['es-US', 'quince minutos por favor', true, true],
  ['es-US', 'un cuarto de hora', true, true],
  ['es-US', 'me parece bien', true, false],
  ['es-US', 'nada en tres días', false, false],
  ['es-US', 'no respira desde hace quince minutos', false, false],
])('%s: "%s" is of time alone: %s, of minutes alone: %s', (locale, said, time, minutes) => {
  expect(isTimeAlone(...heardTokens(locale, said))).toBe(time)
  expect(isMinutesAlone(...heardTokens(locale, said))).toBe(minutes)
})

it.each<readonly [Locale, string, boolean]>([
  ['en-US', 'cancel the rest of today', true],
  ['en-US', 'skip today please', true],
  ['en-US', 'cancel my appointment today', false],
  ['en-US', 'the rest of today', false],
  ['es-US', 'cancela los de hoy', true],
  ['es-US', 'cancela lo que queda de hoy', true],
  ['es-US', 'quita la venda hoy', false],
])('%s: "%s" takes away: %s', (locale, said, isSo) => {
  expect(isCancelling(...heardTokens(locale, said))).toBe(isSo)
})

it.each<readonly [Locale, string, 'all' | 'first' | undefined]>([
  ['en-US', 'fine', 'all'],
  ['en-US', 'yes that works for me', 'all'],
  ['en-US', 'okay thanks', 'all'],
  ['en-US', 'oh yes that would help me', 'first'],
  ['en-US', 'sure why not', 'all'],
  ['en-US', 'yes but every hour', undefined],
  ['en-US', 'it is too often', undefined],
  ['en-US', 'half an hour earlier', undefined],
  ['en-US', 'a lot', undefined],
  ['en-US', 'okay that is too many', undefined],
  ['en-US', 'what times exactly', undefined],
  ['en-US', 'i feel fine', undefined],
  ['en-US', 'not fine', undefined],
  ['es-US', 'sí me parece muy bien', 'all'],
  ['es-US', 'sí los necesito', 'first'],
  ['es-US', 'todo el día', undefined],
  ['es-US', 'no está bien', undefined],
  ['es-US', 'a qué horas', undefined],
])('%s: "%s" agrees: %s', (locale, said, agreement) => {
  expect(agreementIn(...heardTokens(locale, said))).toBe(agreement)
})

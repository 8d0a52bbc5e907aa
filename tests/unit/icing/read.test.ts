/** What people say of when and how often, as the wish that is made of it. Today is a Monday. */
import { minutesOfIso } from '../../../lambda/src/icing/duration'
import { wishIn } from '../../../lambda/src/icing/read'
import { icingFor, minutesIn } from '../../../lambda/src/icing/timer'
import type { Wish } from '../../../lambda/src/icing/wish'
import type { Locale } from '../../../lambda/src/locales/pack'
import { hear } from '../../../lambda/src/understanding/understand'
import { packOf } from '../../support/packs'

const monday = 1
const [eight, nine, noon] = [480, 540, 720]
const tokensOf = (locale: Locale, text: string) => hear(text, packOf(locale).model).tokens
const wish = (locale: Locale, text: string): Wish => wishIn(tokensOf(locale, text), packOf(locale).model.context.icing, monday)
const minutes = (locale: Locale, text: string) => minutesIn(tokensOf(locale, text), packOf(locale).model.context.icing, true)

const rows: readonly (readonly [Locale, string, Wish])[] = [
  ['en-US', 'remind me to ice', {}],
  ['en-US', 'every two hours', { gap: 120 }],
  ['en-US', 'every other hour', { gap: 120 }],
  ['en-US', 'every hour and a half till bedtime', { gap: 90, bed: true }],
  ['en-US', 'at eight ten noon and two', { times: [eight, 600, noon, 840] }],
  ['en-US', 'at half past eight and half past ten', { times: [510, 630] }],
  ['en-US', 'at 8:30 and 10:30', { times: [510, 630] }],
  ['en-US', 'from seven to nine', { from: 420, until: 1260 }],
  ['en-US', 'between eight and six', { from: eight, until: 1080 }],
  ['en-US', 'from nine in the morning until seven in the evening', { from: nine, until: 1140 }],
  ['en-US', 'starting tomorrow at nine', { start: 1, from: nine }],
  ['en-US', 'for three days', { days: 3 }],
  ['en-US', 'all night', { night: true }],
  ['en-US', 'no every hour', { gap: 60 }],
  ['en-US', 'not before nine', { from: nine }],
  ['en-US', 'nothing after seven', { until: 1140 }],
  ['en-US', 'only today', { start: 0, days: 1 }],
  ['en-US', 'until friday', { last: 4 }],
  ['en-US', 'start at 10 am', { from: 600 }],
  ['en-US', 'every thirty minutes', { gap: 30 }],
  ['en-US', 'every one to two hours', { gap: 120 }],
  ['es-US', 'cada dos horas', { gap: 120 }],
  ['es-US', 'cada hora y media hasta la hora de dormir', { gap: 90, bed: true }],
  ['es-US', 'a las ocho a las diez al mediodía y a las dos', { times: [eight, 600, noon, 840] }],
  ['es-US', 'de siete a nueve', { from: 420, until: 1260 }],
  ['es-US', 'desde las nueve de la mañana hasta las siete de la tarde', { from: nine, until: 1140 }],
  ['es-US', 'empezando mañana a las nueve', { start: 1, from: nine }],
  ['es-US', 'por tres días', { days: 3 }],
  ['es-US', 'toda la noche', { night: true }],
  ['es-US', 'no cada hora', { gap: 60 }],
  ['es-US', 'antes de las nueve no', { from: nine }],
  ['es-US', 'solo hoy', { start: 0, days: 1 }],
  ['es-US', 'hasta el viernes', { last: 4 }],
  ['es-US', 'cada media hora', { gap: 30 }],
]

it.each(rows)('%s: "%s"', (locale, text, expected) => {
  expect(wish(locale, text)).toEqual(expected)
})

it.each([
  ['en-US', 'fifteen minutes please', 15],
  ['en-US', 'a quarter of an hour', 15],
  ['en-US', 'half an hour', 30],
  ['en-US', 'twenty', 20],
  ['en-US', 'start the timer', undefined],
  ['es-US', 'un cuarto de hora', 15],
  ['es-US', 'dieciocho minutos', 18],
  ['es-US', 'media hora', 30],
] as const)('%s: the minutes of "%s" are %s', (locale, text, expected) => {
  expect(minutes(locale, text)).toBe(expected)
})

it.each([
  [undefined, 15, false],
  [10, 10, false],
  [20, 20, false],
  [5, 10, true],
  [45, 20, true],
])('an icing for %s minutes is one for %s', (asked, expected, outside) => {
  expect(icingFor(asked, { least: 10, most: 20 })).toEqual({ minutes: expected, outside })
})

it.each([
  ['PT2H', 120],
  ['PT1H30M', 90],
  ['PT45S', 1],
  ['P1D', undefined],
  ['', undefined],
])('the duration %s has %s minutes', (value, expected) => {
  expect(minutesOfIso(value)).toBe(expected)
})

/** What is taken back in a sentence, and what comes in its place. Today is a Monday. */
import { corrected, type Wish } from '../../../lambda/src/icing/wish'
import type { Locale } from '../../../lambda/src/locales/pack'
import { heardWish, saidMinutes, saidWish, type Written } from '../../support/said-wish'

const [nine, ten, eleven, one, two, nineAtNight] = [540, 600, 660, 780, 840, 1260]

it.each<readonly [Locale, string, Wish, Wish]>([
  ['en-US', 'not nine but ten', { from: nine, gap: 120 }, { from: ten, gap: 120 }],
  ['en-US', 'no not at nine at ten', { from: nine }, { from: ten }],
  ['en-US', 'i said ten not nine', { from: nine }, { from: ten }],
  ['en-US', 'ten instead of nine', { from: nine }, { from: ten }],
  ['en-US', 'ten rather than nine', { from: nine }, { from: ten }],
  ['en-US', 'not nine but ten', { from: 480, until: nineAtNight }, { from: 480, until: 1320 }],
  ['en-US', 'not nine in the morning but ten', { from: 480, until: nineAtNight }, { times: [ten] }],
  ['en-US', 'not nine at night but ten', { from: nine, until: nineAtNight }, { from: nine, until: 1320 }],
  ['en-US', 'not nine but eight at night', { from: nine }, { from: 1200 }],
  ['en-US', 'not seven but ten', { from: nine, until: nineAtNight }, { times: [ten] }],
  ['en-US', 'not nine but ten and noon', { from: nine }, { times: [ten, 720] }],
  ['en-US', 'not nine but ten', { times: [nine, eleven] }, { times: [ten, eleven] }],
  ['en-US', 'not one but two', { times: [nine, eleven, one] }, { times: [nine, eleven, two] }],
  ['en-US', 'not at nine and eleven but at ten and noon', { times: [nine, eleven, one] }, { times: [ten, 720, one] }],
  ['en-US', 'not nine but eleven', { times: [nine, eleven] }, { times: [eleven] }],
  ['en-US', 'not nine', { times: [nine, eleven] }, { times: [eleven] }],
  ['en-US', 'not nine', { times: [nine] }, { times: [nine] }],
  ['en-US', 'not nine', { from: nine }, { from: eleven }],
  ['en-US', 'not nine', { from: nine, gap: 90 }, { from: 630, gap: 90 }],
  ['en-US', 'not nine', { from: 480, until: nineAtNight }, { from: 480, until: 1140 }],
  ['en-US', 'not ten', { from: nine }, { from: nine }],
  ['en-US', "skip the nine o'clock one", { from: nine }, { from: eleven }],
  ['es-US', 'quita el de las nueve', { times: [nine, eleven] }, { times: [eleven] }],
  ['en-US', 'not seven but ten', { times: [nine, eleven] }, { times: [ten] }],
  ['en-US', 'not nine but ten only today', { from: nine }, { from: ten, start: 0, days: 1 }],
  ['es-US', 'no a las nueve sino a las diez', { from: nine }, { from: ten }],
  ['es-US', 'no a las nueve sino a las diez', { times: [nine, eleven] }, { times: [ten, eleven] }],
  ['es-US', 'no desde las nueve sino desde las diez', { from: nine }, { from: ten }],
  ['es-US', 'a las diez en vez de a las nueve', { from: nine }, { from: ten }],
  ['es-US', 'a las diez no a las nueve', { from: nine }, { from: ten }],
  ['es-US', 'a las nueve no a las diez', { from: nine }, { from: ten }],
  ['es-US', 'a las nueve no a las diez', { times: [nine, eleven] }, { times: [ten, eleven] }],
  ['es-US', 'no a las diez', { from: nine }, { times: [ten] }],
  ['es-US', 'no a las nueve y a las diez', { from: 480 }, { times: [nine, ten] }],
])('%s: "%s" after %j', (locale, said, before, after) => {
  expect(corrected(before, heardWish(locale, said))).toEqual(after)
})

it('takes the start and the end that were spoken for the ones that are meant', () => {
  const spoken = { from: 480, until: 1200 }
  expect(corrected({}, heardWish('en-US', 'not eight but nine'), spoken)).toEqual({ from: nine })
  expect(corrected({}, heardWish('en-US', 'not eight at night but seven'), spoken)).toEqual({ until: 1140 })
  expect(corrected({}, heardWish('en-US', 'not eight but nine'))).toEqual({ times: [nine] })
})

it.each<readonly [Locale, string, Written]>([
  ['en-US', 'every two hours not every hour', { gap: 120 }],
  ['en-US', 'not every hour but every hour and a half', { gap: 90 }],
  ['en-US', 'not every hour', { gap: 120 }],
  ['en-US', 'not two hours but one hour', { gap: 60 }],
  ['en-US', 'every hour rather than every two hours', { gap: 60 }],
  ['en-US', 'not tomorrow', { start: 0, days: 1 }],
  ['en-US', 'not tomorrow but today', { start: 0 }],
  ['en-US', 'not tomorrow but the day after', { start: 2 }],
  ['en-US', 'today and tomorrow not today', { start: 0, days: 2 }],
  ['es-US', 'no cada hora sino cada dos horas', { gap: 120 }],
  ['es-US', 'cada dos horas no cada hora', { gap: 120 }],
  ['es-US', 'no mañana', { start: 1 }],
  ['es-US', 'no hoy', { start: 0, days: 1 }],
  ['es-US', 'no mañana sino pasado mañana', { start: 2 }],
  ['es-US', 'no antes de las nueve', { from: '9:00' }],
])('%s: "%s"', (locale, said, wish) => {
  expect(saidWish(locale, said)).toEqual(wish)
})

it.each<readonly [Locale, string, Written]>([
  ['en-US', 'starting in two days', { start: 2 }],
  ['en-US', 'start it in two days at nine until six', { start: 2, from: '9:00', until: '18:00' }],
  ['en-US', 'two days from now', { start: 2 }],
  ['en-US', 'from two days from now', { start: 2 }],
  ['en-US', 'in a week', { start: 7 }],
  ['en-US', 'in a couple of days', { start: 2 }],
  ['en-US', 'for a couple of days', { days: 2 }],
  ['en-US', 'in the next two days', { days: 2 }],
  ['en-US', 'within two days', { days: 2 }],
  ['en-US', 'in two days for two days', { start: 2, days: 2 }],
  ['en-US', 'in the morning at nine', { times: '9:00' }],
  ['en-US', 'in day', {}],
  ['es-US', 'dentro de dos días', { start: 2 }],
  ['es-US', 'a partir de dentro de dos días', { start: 2 }],
  ['es-US', 'a partir de pasado mañana', { start: 2 }],
  ['es-US', 'empezando en dos días a las nueve', { start: 2, times: '9:00' }],
  ['es-US', 'en un par de días', { start: 2 }],
  ['es-US', 'en los próximos dos días', { days: 2 }],
  ['es-US', 'por dos días', { days: 2 }],
])('%s: "%s" tells the first day from how many', (locale, said, wish) => {
  expect(saidWish(locale, said)).toEqual(wish)
})

it.each<readonly [Locale, string, Written]>([
  ['en-US', 'at what hour', {}],
  ['en-US', 'the minutes', {}],
  ['en-US', 'hour and a half', { gap: 90 }],
  ['en-US', 'half an hour earlier', {}],
  ['en-US', 'four times a day', { gap: 240 }],
  ['en-US', 'twice a day', { gap: 720 }],
  ['en-US', 'one times a day', {}],
  ['es-US', 'cuatro veces al día', { gap: 240 }],
  ['en-US', 'my first one should be at ten', { from: '10:00' }],
  ['es-US', 'a qué hora', {}],
  ['es-US', 'que el primero sea a las diez', { from: '10:00' }],
  ['es-US', 'veinticinco minutos', { gap: 25 }],
])('%s: "%s" is read as it is meant', (locale, said, wish) => {
  expect(saidWish(locale, said)).toEqual(wish)
})

it.each<readonly [Locale, string, number]>([
  ['en-US', 'not twenty but fifteen', 15],
  ['en-US', 'not twenty minutes but fifteen', 15],
  ['en-US', 'no make it eighteen', 18],
  ['es-US', 'no mejor dieciocho', 18],
  ['es-US', 'veintiocho minutos', 28],
])('%s: "%s" gives the timer its minutes', (locale, said, minutes) => {
  expect(saidMinutes(locale, said, true)).toBe(minutes)
})

/** How often, for how many days, and for how long, as people say it. Today is a Monday. */
import { minutesOfIso } from '../../../lambda/src/icing/duration'
import { icingFor } from '../../../lambda/src/icing/timer'
import type { Locale } from '../../../lambda/src/locales/pack'
import { saidMinutes, saidWish, type Written } from '../../support/said-wish'

it.each([
  ['every hour', 60],
  ['hourly', 60],
  ['more often', 60],
  ['less often', 120],
  ['every other hour', 120],
  ['every couple of hours', 120],
  ['a couple of hours', 120],
  ['every half an hour', 30],
  ['every quarter hour', 15],
  ['every three quarters of an hour', 45],
  ['every hour and a quarter', 75],
  ['every hour and a half', 90],
  ['every one and a half hours', 90],
  ['every two and a half hours', 150],
  ['every two hours and a half', 150],
  ['every hour and thirty minutes', 90],
  ['every two hours and fifteen minutes', 135],
  ['every ninety minutes', 90],
  ['every sixty five minutes', 65],
  ['every minute', 1],
  ['an hour', 60],
  ['two hours', 120],
  ['two hours, no more often', 60],
  ['two hours or ninety minutes', 120],
  ['every one to two hours', 120],
  ['every one or two hours', 120],
  ['every hour or two', 120],
  ['every hour to two hours', 120],
  ['every hour or two hours', 120],
  ['every sixty to ninety minutes', 90],
  ['every two hours or one hour', 120],
  ['fifteen minutes every hour', 60],
  ['every hour for fifteen minutes', 60],
  ['ninety minutes and sixty minutes', 90],
  ['every hour, then thirty minutes', 90],
])('"%s" is every %s minutes', (said, gap) => {
  expect(saidWish('en-US', said)).toEqual({ gap })
})

it.each([
  ['cada hora', 60],
  ['cada hora y cuarto', 75],
  ['cada dos horas y media', 150],
  ['cada hora y treinta minutos', 90],
  ['cada hora y veinte minutos', 80],
  ['cada cuarenta y cinco minutos', 45],
  ['cada tres cuartos de hora', 45],
  ['cada hora o dos', 120],
  ['cada una a dos horas', 120],
  ['cada par de horas', 120],
  ['cada hora durante quince minutos', 60],
  ['más seguido', 60],
  ['menos seguido', 120],
])('"%s" is every %s minutes', (said, gap) => {
  expect(saidWish('es-US', said)).toEqual({ gap })
})

it.each<readonly [Locale, string, Written]>([
  ['en-US', 'for a week', { days: 7 }],
  ['en-US', 'for two weeks', { days: 14 }],
  ['en-US', 'for one day', { days: 1 }],
  ['en-US', 'for the day', { days: 1 }],
  ['en-US', 'for the next three days every hour', { days: 3, gap: 60 }],
  ['en-US', 'three days', { days: 3 }],
  ['en-US', 'one week at nine', { days: 7, times: '9:00' }],
  ['en-US', 'once a day at nine', { times: '9:00' }],
  ['en-US', 'every day at nine', { times: '9:00' }],
  ['en-US', 'every two days at nine', { times: '9:00' }],
  ['en-US', 'every time', {}],
  ['en-US', 'every nine', { times: '9:00' }],
  ['en-US', 'for my back', {}],
  ['en-US', 'for two hours', {}],
  ['en-US', 'for two hours at nine', { times: '9:00' }],
  ['en-US', 'for nine', { times: '9:00' }],
  ['en-US', 'only', {}],
  ['en-US', 'only at nine', { times: '9:00' }],
  ['en-US', 'only tomorrow at nine', { start: 1, days: 1, times: '9:00' }],
  ['en-US', 'just on friday every hour', { start: 4, days: 1, gap: 60 }],
  ['en-US', 'rest of the day', { start: 0, days: 1 }],
  ['en-US', 'today', { start: 0, days: 1 }],
  ['en-US', 'today every hour', { start: 0, days: 1, gap: 60 }],
  ['en-US', 'tomorrow', { start: 1 }],
  ['en-US', 'tomorrow every hour', { start: 1, gap: 60 }],
  ['en-US', 'day after tomorrow at nine', { start: 2, times: '9:00' }],
  ['en-US', 'not today', { start: 1 }],
  ['en-US', 'tomorrow not today', { start: 1 }],
  ['en-US', 'not today but day after tomorrow', { start: 2 }],
  ['en-US', 'today and tomorrow', { start: 0, days: 2 }],
  ['en-US', 'tomorrow and day after tomorrow at nine', { start: 1, days: 2, times: '9:00' }],
  ['en-US', 'at nine and tomorrow', { start: 1, times: '9:00' }],
  ['en-US', 'tomorrow and then today', { start: 0 }],
  ['en-US', 'tomorrow and tomorrow', { start: 1 }],
  ['en-US', 'friday at nine', { start: 4, times: '9:00' }],
  ['en-US', 'monday', { start: 0 }],
  ['en-US', 'sunday', { start: 6 }],
  ['en-US', 'all night every hour', { night: true, gap: 60 }],
  ['es-US', 'una semana', { days: 7 }],
  ['es-US', 'durante dos semanas', { days: 14 }],
  ['es-US', 'los próximos tres días cada hora', { days: 3, gap: 60 }],
  ['es-US', 'cada día a las nueve', { times: '9:00' }],
  ['es-US', 'solo mañana', { start: 1, days: 1 }],
  ['es-US', 'solo el viernes a las nueve', { start: 4, days: 1, times: '9:00' }],
  ['es-US', 'hoy y mañana', { start: 0, days: 2 }],
  ['es-US', 'mañana por la mañana a las nueve', { start: 1, times: '9:00' }],
  ['es-US', 'nada más hoy', { start: 0, days: 1 }],
])('%s: "%s"', (locale, said, wish) => {
  expect(saidWish(locale, said)).toEqual(wish)
})

it('counts the days to a weekday from today', () => {
  expect(saidWish('en-US', 'starting friday', 6)).toEqual({ start: 6 })
  expect(saidWish('en-US', 'until sunday', 6)).toEqual({ last: 1 })
  expect(saidWish('es-US', 'hasta el sábado', 0)).toEqual({ last: 6 })
})

it.each<readonly [Locale, string, number | undefined, number | undefined]>([
  ['en-US', 'fifteen', 15, undefined],
  ['en-US', 'twenty five', 25, undefined],
  ['en-US', 'for fifteen minutes', 15, 15],
  ['en-US', 'twenty five minutes', 25, 25],
  ['en-US', 'fifteen to twenty minutes', 20, 20],
  ['en-US', 'a minute', 1, 1],
  ['en-US', 'an hour', 60, 60],
  ['en-US', 'the minutes', undefined, undefined],
  ['en-US', 'for the hour', undefined, undefined],
  ['en-US', 'the hour, fifteen minutes', 15, 15],
  ['en-US', 'how many minutes', undefined, undefined],
  ['en-US', 'the minutes are twelve', 12, undefined],
  ['en-US', 'start the timer', undefined, undefined],
  ['es-US', 'quince', 15, undefined],
  ['es-US', 'de diez a veinte minutos', 20, 20],
  ['es-US', 'treinta y cinco minutos', 35, 35],
  ['es-US', 'los minutos', undefined, undefined],
])('%s: "%s" gives the timer %s minutes when they were asked for, %s when not', (locale, said, asked, unasked) => {
  expect(saidMinutes(locale, said, true)).toBe(asked)
  expect(saidMinutes(locale, said, false)).toBe(unasked)
})

it.each([
  [undefined, 13, false],
  [8, 8, false],
  [17, 17, false],
  [7, 8, true],
  [18, 17, true],
  [12.4, 12, true],
])('with a clinic of 8 to 17 minutes, %s asked for is %s', (asked, minutes, outside) => {
  expect(icingFor(asked, { least: 8, most: 17 })).toEqual({ minutes, outside })
})

it.each([
  ['PT15M', 15],
  ['PT1H', 60],
  ['PT12H', 720],
  ['PT100H', 6000],
  ['PT1H30M20S', 90],
  ['PT1H30M40S', 91],
  ['PT900S', 15],
  ['PT29S', 0],
  ['PT', undefined],
  ['P1DT2H', undefined],
  ['PT2Hours', undefined],
  ['xPT2H', undefined],
])('the duration %s has %s minutes', (value, minutes) => {
  expect(minutesOfIso(value)).toBe(minutes)
})

import { readDate } from '../../simulator/recogniser/built-in-types/date'
import { readDuration } from '../../simulator/recogniser/built-in-types/duration'
import { readNumber } from '../../simulator/recogniser/built-in-types/number'
import { readTime } from '../../simulator/recogniser/built-in-types/time'
import { keysOf } from '../../simulator/recogniser/heard'
import { languageOf } from '../../simulator/recogniser/language'

const WEDNESDAY = '2026-11-25'

describe('AMAZON.NUMBER', () => {
  it.each([
    ['en', '20', 20],
    ['en', 'zero', 0],
    ['en', 'twenty one', 21],
    ['en', 'twenty-one', 21],
    ['en', 'a hundred and five', 105],
    ['en', 'two thousand three hundred', 2300],
    ['en', 'nine one one', 911],
    ['en', 'five and six', null],
    ['en', 'twenty ten', null],
    ['en', 'a few', null],
    ['en', 'a', null],
    ['en', 'and', null],
    ['es', 'veintidós', 22],
    ['es', 'treinta y uno', 31],
    ['es', 'ciento cinco', 105],
    ['es', 'dos mil quinientos', 2500],
    ['es', 'una', 1],
    ['es', 'tres y cuatro', null],
  ])('%s %j is %j', (locale, text, expected) => {
    expect(readNumber(keysOf(text), languageOf(locale))).toBe(expected)
  })
})

describe('AMAZON.DURATION', () => {
  it.each([
    ['en', 'twenty minutes', 'PT20M'],
    ['en', 'ninety minutes', 'PT90M'],
    ['en', 'an hour and a half', 'PT1H30M'],
    ['en', 'one and a half hours', 'PT1H30M'],
    ['en', 'half an hour', 'PT30M'],
    ['en', 'a quarter of an hour', 'PT15M'],
    ['en', 'an hour and twenty minutes', 'PT1H20M'],
    ['en', '1 hour 5 minutes 10 seconds', 'PT1H5M10S'],
    ['en', 'a couple of days', 'P2D'],
    ['en', 'three weeks', 'P3W'],
    ['en', 'two months', 'P2M'],
    ['en', 'a day and a half', 'P1DT12H'],
    ['en', 'ten', null],
    ['en', 'five minutes and ten minutes', null],
    ['es', 'veinte minutos', 'PT20M'],
    ['es', 'media hora', 'PT30M'],
    ['es', 'hora y media', 'PT1H30M'],
    ['es', 'una hora y media', 'PT1H30M'],
    ['es', 'dos horas y diez minutos', 'PT2H10M'],
    ['es', 'tres cuartos de hora', 'PT45M'],
    ['es', 'un par de días', 'P2D'],
    ['es', 'un rato', null],
  ])('%s %j is %j', (locale, text, expected) => {
    expect(readDuration(keysOf(text), languageOf(locale))).toBe(expected)
  })
})

describe('AMAZON.TIME', () => {
  it.each([
    ['en', 'seven thirty', '07:30'],
    ['en', 'half past eight', '08:30'],
    ['en', 'quarter to nine', '08:45'],
    ['en', 'quarter to one', '00:45'],
    ['en', "eight o'clock in the morning", '08:00'],
    ['en', 'ten past six in the evening', '18:10'],
    ['en', 'eight oh five p.m.', '20:05'],
    ['en', '8:30', '08:30'],
    ['en', '8:30pm', '20:30'],
    ['en', '8 p m', '20:00'],
    ['en', 'ten at night', '22:00'],
    ['en', 'twelve a m', '00:00'],
    ['en', 'twelve thirty pm', '12:30'],
    ['en', 'noon', '12:00'],
    ['en', 'midnight', '00:00'],
    ['en', 'in the morning', 'MO'],
    ['en', 'tonight', 'NI'],
    ['en', 'twenty five', null],
    ['en', '9:75', null],
    ['en', 'soon', null],
    ['es', 'ocho y media', '08:30'],
    ['es', 'a las ocho y media de la tarde', '20:30'],
    ['es', 'las nueve menos cuarto', '08:45'],
    ['es', 'cuarto para las ocho', '07:45'],
    ['es', 'diez de la noche', '22:00'],
    ['es', 'la una y veinte', '01:20'],
    ['es', 'siete treinta', '07:30'],
    ['es', 'mediodía', '12:00'],
    ['es', 'por la mañana', 'MO'],
  ])('%s %j is %j', (locale, text, expected) => {
    expect(readTime(keysOf(text), languageOf(locale))).toBe(expected)
  })
})

describe('AMAZON.DATE, said on Wednesday 25 November 2026', () => {
  it.each([
    ['en', 'today', '2026-11-25'],
    ['en', 'tomorrow', '2026-11-26'],
    ['en', 'yesterday', '2026-11-24'],
    ['en', 'the day before yesterday', '2026-11-23'],
    ['en', 'monday', '2026-11-30'],
    ['en', 'wednesday', '2026-11-25'],
    ['en', 'last monday', '2026-11-23'],
    ['en', 'next friday', '2026-12-04'],
    ['en', 'three days ago', '2026-11-22'],
    ['en', 'a week ago', '2026-11-18'],
    ['en', 'in two weeks', '2026-12-09'],
    ['en', 'november twentieth', '2027-11-20'],
    ['en', 'the 3rd of december', '2026-12-03'],
    ['en', 'december twenty first', '2026-12-21'],
    ['en', 'the twentieth', '2026-12-20'],
    ['en', 'november', '2026-11'],
    ['en', 'this week', '2026-W48'],
    ['en', 'next weekend', '2026-W49-WE'],
    ['en', 'now', 'PRESENT_REF'],
    ['en', 'someday', null],
    ['es', 'hoy', '2026-11-25'],
    ['es', 'mañana', '2026-11-26'],
    ['es', 'manana', '2026-11-26'],
    ['es', 'ayer', '2026-11-24'],
    ['es', 'anteayer', '2026-11-23'],
    ['es', 'el lunes', '2026-11-30'],
    ['es', 'el lunes pasado', '2026-11-23'],
    ['es', 'hace tres días', '2026-11-22'],
    ['es', 'el tres de diciembre', '2026-12-03'],
    ['es', 'la semana que viene', '2026-W49'],
  ])('%s %j is %j', (locale, text, expected) => {
    expect(readDate(keysOf(text), languageOf(locale), WEDNESDAY)).toBe(expected)
  })
})

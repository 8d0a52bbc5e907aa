/** Clock times as people say them. Without a part of the day: five to eleven is the morning, twelve is noon, one to four the afternoon. */
import { minuteOfSlot } from '../../../lambda/src/icing/clock-time'
import { saidWish } from '../../support/said-wish'

it.each([
  ['at nine', '9:00'],
  ["at nine o'clock sharp", '9:00'],
  ['at five', '5:00'],
  ['at four', '16:00'],
  ['at one', '13:00'],
  ['at twelve', '12:00'],
  ['at noon', '12:00'],
  ['at lunchtime', '12:00'],
  ['at midnight', '24:00'],
  ['at 14', '14:00'],
  ['at 24', '24:00'],
  ['at eighteen hundred', '18:00'],
  ['at half past nine', '9:30'],
  ['at half past twelve', '12:30'],
  ['at half past four', '16:30'],
  ['at quarter past eight', '8:15'],
  ['at a quarter to nine', '8:45'],
  ['at quarter to one', '12:45'],
  ['at quarter to two', '13:45'],
  ['at quarter to one at night', '24:45'],
  ['at half past eight in the evening', '20:30'],
  ['at thirty minutes past eight', '8:30'],
  ['at ten past eight', '8:10'],
  ['at twenty past four', '16:20'],
  ['at thirty after nine', '9:30'],
  ['at five past twelve', '12:05'],
  ['at ten after nine in the evening', '21:10'],
  ['at nine thirty', '9:30'],
  ['at nine fifteen', '9:15'],
  ['at nine fifty five', '9:55'],
  ['at nine twenty five', '9:25'],
  ['at nine thirty five in the evening', '21:35'],
  ['at nine thirty at night', '21:30'],
  ['at nine sharp in the evening', '21:00'],
  ['at ten in the morning', '10:00'],
  ['at two in the afternoon', '14:00'],
  ['at noon and one in the afternoon', '12:00 13:00'],
  ['at seven in the evening', '19:00'],
  ['at eleven at night', '23:00'],
  ['at five at night', '17:00'],
  ['at four at night', '28:00'],
  ['at two at night', '26:00'],
  ['at twelve at night', '24:00'],
  ['at fourteen in the afternoon', '14:00'],
  ['at 13:00 in the morning', '13:00'],
  ['at 8:30', '8:30'],
  ['at 8:59', '8:59'],
  ['at 1:00', '13:00'],
  ['at 12:59', '12:59'],
  ['at 13:00', '13:00'],
  ['at 0:30', '0:30'],
  ['at 24:00', '24:00'],
  ['at 7am', '7:00'],
  ['at 7pm', '19:00'],
  ['at 7:30pm', '19:30'],
  ['at 10p.m.', '22:00'],
  ['at 8.30pm', '20:30'],
  ['at 7 am and 9 am', '7:00 9:00'],
])('"%s" is %s', (said, times) => {
  expect(saidWish('en-US', said)).toEqual({ times })
})

it.each([
  ['a las nueve en punto', '9:00'],
  ['a la una', '13:00'],
  ['a la una menos cuarto', '12:45'],
  ['a las nueve menos cuarto', '8:45'],
  ['a las nueve menos diez', '8:50'],
  ['a las ocho y cuarto', '8:15'],
  ['a las ocho y veinte', '8:20'],
  ['a las ocho y cuarenta y cinco', '8:45'],
  ['a las ocho treinta y cinco', '8:35'],
  ['a las cuatro y media', '16:30'],
  ['a las ocho y media de la noche', '20:30'],
  ['a un cuarto para las nueve', '8:45'],
  ['a un cuarto para la una', '12:45'],
  ['a las diez de la noche', '22:00'],
  ['a las dos de la madrugada', '2:00'],
  ['a las doce del día', '12:00'],
  ['a las doce de la mañana', '12:00'],
  ['a las doce de la noche', '24:00'],
  ['a las 20:30', '20:30'],
  ['a las 8:30 y a las 10:30', '8:30 10:30'],
])('"%s" is %s', (said, times) => {
  expect(saidWish('es-US', said)).toEqual({ times })
})

it.each([
  ['nine eleven one three five seven', '9:00 11:00 13:00 15:00 17:00 19:00'],
  ['at eight, noon, four and eight', '8:00 12:00 16:00 20:00'],
  ['eight twelve eight twelve', '8:00 12:00 20:00 24:00'],
  ['at ten and at ten', '10:00 22:00'],
  ['eleven at night and one', '23:00 25:00'],
  ['at nine in the morning and nine', '9:00 21:00'],
  ['at half past nine and quarter past eleven', '9:30 11:15'],
  ['at seven thirty five thirty', '7:30 17:30'],
  ['at eight fifty, ten and twelve fifteen', '8:50 10:00 12:15'],
  ['at nine and at noon and at midnight', '9:00 12:00 24:00'],
  ['start at nine and again at eleven', '9:00 11:00'],
  ['start at nine then eleven and one', '9:00 11:00 13:00'],
  ['at nine, eight in the morning and ten', '9:00 8:00 10:00'],
  ['two at night then three in the morning and two', '26:00 3:00 14:00'],
])('each time of "%s" is the first after the one before it', (said, times) => {
  expect(saidWish('en-US', said)).toEqual({ times })
})

it.each([
  'at 25',
  'at 25:00',
  'at 8:60',
  'at 8:5',
  'at 7xm',
  'at b7am',
  'at 7am5',
  'at 108:30',
  'at 8:305',
  'at 2.5',
  'at half past thirty',
  'at half past',
  'past',
])('"%s" is no time', (said) => {
  expect(saidWish('en-US', said)).toEqual({})
})

it.each([
  ['at eight after lunch', '8:00'],
  ['at ten after forty', '10:00'],
  ['at eight sixty', '8:00'],
  ['at nine in two weeks', '9:00'],
])('"%s": a number that is no minute takes nothing from the hour', (said, times) => {
  expect(saidWish('en-US', said).times).toBe(times)
})

it.each([
  ['00:00', 0],
  ['08:05', 485],
  ['23:59', 1439],
  ['09:30:00', 570],
  ['MO', 480],
  ['AF', 720],
  ['EV', 1020],
  ['NI', 1200],
  ['24:00', undefined],
  ['08:60', undefined],
  ['8:30', undefined],
  ['08:3', undefined],
  ['at 08:30', undefined],
  ['noon', undefined],
  ['toString', undefined],
  ['', undefined],
])('the slot value "%s" is minute %s', (value, minute) => {
  expect(minuteOfSlot(value)).toBe(minute)
})

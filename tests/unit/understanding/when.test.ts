import fc from 'fast-check'
import { addDays, dateBefore, daysBetween, pastDate } from '../../../lambda/src/understanding/when'

const today = '2026-11-25'

describe('a day said as a date', () => {
  it.each([
    ['yesterday', '2026-11-24', '2026-11-24'],
    ['today', '2026-11-25', '2026-11-25'],
    ['a weekday, which Alexa takes for the next one', '2026-11-27', '2026-11-20'],
    ['the same weekday a week ahead', '2026-12-02', '2026-11-25'],
    ['a month ago', '2026-10-20', '2026-10-20'],
    ['a day far ahead', '2027-01-01', undefined],
    ['a week, no day', '2026-W48', undefined],
    ['a day with its hour', '2026-11-24T08:00', undefined],
    ['a day with words before it', 'on 2026-11-24', undefined],
    ['no date of the calendar', '2026-13-45', undefined],
    ['nothing', '', undefined],
  ])('that is %s lies on the day meant', (_, value, day) => {
    expect(pastDate(value, today)).toBe(day)
  })

  it('never lies ahead', () => {
    const dates = fc.integer({ min: -2000, max: 2000 }).map((days) => addDays(today, days))
    fc.assert(fc.property(fc.oneof(dates, fc.string()), (value) => daysBetween(pastDate(value, today) ?? today, today) >= 0))
  })
})

describe('a day said as a time that has passed', () => {
  it.each([
    ['two days', 'P2D', '2026-11-23'],
    ['a week', 'P1W', '2026-11-18'],
    ['ten days', 'P10D', '2026-11-15'],
    ['a hundred days', 'P100D', '2026-08-17'],
    ['twelve weeks', 'P12W', '2026-09-02'],
    ['ten months', 'P10M', '2026-01-29'],
    ['a week and a day', 'P1W1D', '2026-11-17'],
    ['a month', 'P1M', '2026-10-26'],
    ['five hours', 'PT5H', '2026-11-25'],
    ['a day and an hour', 'P1DT1H', '2026-11-24'],
    ['years', 'P2Y', undefined],
    ['nothing', '', undefined],
    ['no duration', 'P', undefined],
    ['a duration with a word before it', 'about P2D', undefined],
  ])('of %s ago lies on the day meant', (_, value, day) => {
    expect(dateBefore(value, today)).toBe(day)
  })
})

describe('the days between two days', () => {
  it('are counted over the change of the clocks and of the year', () => {
    expect(daysBetween('2026-10-31', '2026-11-02')).toBe(2)
    expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1)
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  })

  it('are those that were added', () => {
    fc.assert(fc.property(fc.integer({ min: -5000, max: 5000 }), (days) => daysBetween(today, addDays(today, days)) === days))
  })
})

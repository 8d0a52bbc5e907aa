/** The clock times and days that she gets. Today is Monday the 23rd, ten past noon, unless the row says otherwise. */
import fc from 'fast-check'
import { type Note, planFor, type Situation, samePlan } from '../../../lambda/src/icing/plan'
import type { Wish } from '../../../lambda/src/icing/wish'

const hour = 60
const at = (clock: number, rest: Omit<Situation, 'now'> = {}): Situation => ({ ...rest, now: { date: '2026-11-23', minute: clock * hour } })
const noon = at(12 + 10 / hour)
const night = at(0.5)
const usual = '8 10 12 14 16 18 20'

const clock = (wish: Wish, situation: Situation): string =>
  planFor(wish, situation)
    .plan.rings.map(
      ({ minute }) => `${Math.floor(minute / hour)}${minute % hour === 0 ? '' : `:${String(minute % hour).padStart(2, '0')}`}`,
    )
    .join(' ')
const hours = (...clocks: readonly number[]): number[] => clocks.map((each) => each * hour)

it.each<readonly [string, Wish, Situation, string, Note | undefined]>([
  ['from nine to five', { from: 9 * hour, until: 17 * hour }, night, '9 11 13 15 17', undefined],
  ['every hour and a half', { gap: 90 }, night, '8 9:30 11 12:30 14 15:30 17 18:30 20', undefined],
  ['as seldom as the handout has it', { gap: 120 }, night, usual, undefined],
  ['one minute more than that', { gap: 121 }, night, usual, 'seldom'],
  ['as often as the handout has it', { gap: 60, until: 10 * hour }, night, '8 9 10', undefined],
  ['one minute less than that', { gap: 59, until: 10 * hour }, night, '8 9 10', 'often'],
  [
    'a clinic that has two to three hours',
    { gap: 60 },
    at(0.5, { rules: { minutes: { least: 10, most: 20 }, gap: { least: 120, most: 180 }, days: 3 } }),
    usual,
    'often',
  ],
  ['from seven, twelve hours and no longer than to nine', { from: 7 * hour }, night, '7 9 11 13 15 17 19', undefined],
  ['from nine', { from: 9 * hour }, night, '9 11 13 15 17 19 21', undefined],
  ['from ten', { from: 10 * hour }, night, '10 12 14 16 18 20', undefined],
  ['until nine for one who gets up at six', { until: 21 * hour }, at(0.5, { wake: 6 * hour }), '6 8 10 12 14 16 18 20', undefined],
  ['to bed at ten', {}, at(0.5, { bed: 22 * hour }), '8 10 12 14 16 18 20 22', undefined],
  ['up at six, to bed at ten', {}, at(0.5, { wake: 6 * hour, bed: 22 * hour }), '6 8 10 12 14 16 18 20 22', undefined],
  [
    'to bed at the hour at which she gets up',
    {},
    at(6.5, { wake: 6 * hour, bed: 6 * hour }),
    '6 8 10 12 14 16 18 20 22 0 2 4 6',
    undefined,
  ],
  ['from five, where the night ends', { from: 5 * hour, until: 9 * hour }, night, '5 7 9', undefined],
  ['from before five', { from: 5 * hour - 1, until: 12 * hour }, night, '8 10 12', 'night'],
  ['from four for one who is up at four', { from: 4 * hour, until: 8 * hour }, at(0.5, { wake: 4 * hour }), '4 6 8', undefined],
  ['from five for one who is up at nine', { from: 5 * hour, until: 9 * hour }, at(0.5, { wake: 9 * hour }), '5 7 9', undefined],
  ['from two at night', { from: 26 * hour }, night, usual, 'night'],
  ['until midnight', { from: 20 * hour, until: 24 * hour }, night, '20 22 0', undefined],
  ['until one at night', { from: 19 * hour, until: 25 * hour }, night, '19 21', 'night'],
  ['until one at night, to bed at one', { from: 21 * hour, until: 25 * hour }, at(0.5, { bed: hour }), '21 23 1', undefined],
  ['until two at night, to bed at one', { from: 21 * hour, until: 26 * hour }, at(0.5, { bed: hour }), '21 23 1', 'night'],
  ['until two at night, to bed at ten', { from: 18 * hour, until: 26 * hour }, at(0.5, { bed: 22 * hour }), '18 20 22', 'night'],
  ['until seven in the morning after ten at night', { from: 22 * hour, until: 7 * hour }, night, '22', 'night'],
  ['a start and an end alike', { from: 9 * hour, until: 9 * hour }, night, '9', undefined],
  ['all night', { night: true, gap: 120 }, night, usual, 'night'],
  ['eight ten noon and two', { times: hours(8, 10, 12, 14) }, night, '8 10 12 14', undefined],
  ['out of order and one said twice', { times: hours(12, 8, 10, 8) }, night, '8 10 12', undefined],
  ['one hour between', { times: hours(8, 9) }, night, '8 9', undefined],
  ['less than an hour between', { times: [480, 539, 600] }, night, '8 10', 'often'],
  ['two hours between', { times: hours(8, 10) }, night, '8 10', undefined],
  ['more than two hours between', { times: [480, 610] }, night, '8 9:05 10:10', 'seldom'],
  ['six hours less four minutes between', { times: [784, 1140] }, night, '13:04 15:04 17 19', 'seldom'],
  ['too far, then too near', { times: [480, 720, 730] }, night, '8 10 12', 'seldom'],
  ['too near, then too far', { times: [480, 490, 720] }, night, '8 10 12', 'often'],
  ['one at night', { times: hours(3, 8, 10) }, night, '8 10', 'night'],
  [
    'five in the morning and midnight',
    { times: hours(5, 7, 9, 22, 24) },
    night,
    '5 7 9 10:50 12:45 14:35 16:25 18:15 20:10 22 0',
    'seldom',
  ],
  ['nothing but night', { times: hours(2, 3) }, night, '8', 'night'],
  ['one time', { times: hours(9) }, night, '9', undefined],
])('%s', (_, wish, situation, times, note) => {
  expect(clock(wish, situation)).toBe(times)
  expect(planFor(wish, situation).note).toBe(note)
})

const span = (wish: Wish, situation: Situation): string => {
  const { rings } = planFor(wish, situation).plan
  return `${rings.map(({ from }) => from.slice(8)).sort()[0]}–${rings
    .map(({ to }) => to.slice(8))
    .sort()
    .at(-1)}`
}

it.each<readonly [string, Wish, Situation, string, Note | undefined]>([
  ['through the third day from today', {}, noon, '23–26', undefined],
  ['operated on today', {}, at(12, { operationDay: '2026-11-23' }), '23–26', undefined],
  ['operated on three days ago', {}, at(12, { operationDay: '2026-11-20' }), '23–23', undefined],
  ['operated on four days ago', {}, at(12, { operationDay: '2026-11-19' }), '23–23', 'over'],
  ['operated on three days ago, too late for today', {}, at(21, { operationDay: '2026-11-20' }), '24–24', 'over'],
  [
    'a clinic that has five days',
    {},
    at(12, { rules: { minutes: { least: 10, most: 20 }, gap: { least: 60, most: 120 }, days: 5 } }),
    '23–28',
    undefined,
  ],
  ['only today', { start: 0, days: 1 }, noon, '23–23', undefined],
  ['only today, at eight in the evening', { start: 0, days: 1 }, at(20), '24–24', 'late'],
  ['only today, just before', { start: 0, days: 1 }, at(19.9), '23–23', undefined],
  ['from today, in the evening', { start: 0 }, at(21), '24–26', undefined],
  ['for one day, in the evening', { days: 1 }, at(21), '24–24', undefined],
  ['today and tomorrow, in the evening', { start: 0, days: 2 }, at(21), '24–25', undefined],
  ['only tomorrow', { start: 1, days: 1 }, at(21), '24–24', undefined],
  ['for two days', { days: 2 }, noon, '23–24', undefined],
  ['for no day', { days: 0 }, noon, '23–23', undefined],
  ['for four days', { days: 4 }, noon, '23–26', undefined],
  ['for five days', { days: 5 }, noon, '23–26', 'long'],
  ['from tomorrow for three days', { start: 1, days: 3 }, noon, '24–26', undefined],
  ['until tomorrow', { last: 1 }, noon, '23–24', undefined],
  ['until Thursday', { last: 3 }, noon, '23–26', undefined],
  ['until Friday', { last: 4 }, noon, '23–26', 'long'],
  ['from Wednesday until Tuesday', { start: 2, last: 1 }, noon, '25–25', undefined],
  ['starting on Thursday', { start: 3 }, noon, '26–26', undefined],
  ['starting on Friday', { start: 4 }, noon, '27–27', 'over'],
])('%s', (_, wish, situation, days, note) => {
  expect(span(wish, situation)).toBe(days)
  expect(planFor(wish, situation).note).toBe(note)
})

it('tells of the days before the hours, and of the night before how often', () => {
  expect(planFor({ days: 9, gap: 10, night: true }, noon).note).toBe('long')
  expect(planFor({ gap: 10, night: true }, noon).note).toBe('night')
})

it.each<readonly [string, Wish, Situation, number | undefined]>([
  ['every two hours', {}, noon, 120],
  ['every ninety minutes', { gap: 90 }, noon, 90],
  ['at eight, nine and eleven', { times: hours(8, 9, 11) }, noon, undefined],
  ['at eight, nine and eleven of today only, when eight is over', { times: hours(8, 9, 11), start: 0, days: 1 }, at(8.5), 120],
  ['at nine', { times: hours(9) }, noon, undefined],
  ['past midnight', {}, at(12, { bed: 26 * hour }), 120],
])('%s: how far apart they are', (_, wish, situation, gap) => {
  const { plan } = planFor(wish, situation)
  expect(plan).toEqual({ rings: plan.rings, ...(gap === undefined ? {} : { gap }) })
})

it('rings today from the next time on; a time that is now begins tomorrow', () => {
  const { rings } = planFor({ times: hours(8, 10, 12) }, at(10)).plan
  expect(rings.map(({ from }) => from)).toEqual(['2026-11-24', '2026-11-24', '2026-11-23'])
})

it('counts a time after midnight to the evening before', () => {
  expect(planFor({ from: 22 * hour, start: 0, days: 1 }, at(12, { bed: 24 * hour })).plan.rings).toEqual([
    { minute: 1320, from: '2026-11-23', to: '2026-11-23' },
    { minute: 0, from: '2026-11-24', to: '2026-11-24' },
  ])
})

it('knows the same plan by its times and days', () => {
  const plan = (wish: Wish) => planFor(wish, noon).plan
  expect(samePlan(plan({}), plan({ gap: 120 }))).toBe(true)
  expect(samePlan(plan({}), plan({ gap: 60 }))).toBe(false)
  expect(samePlan(plan({}), plan({ last: 1 }))).toBe(false)
})

it('never waits longer than two hours between two of her own times, nor rings in her sleep', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1800 }), { minLength: 2, maxLength: 12 }), (times) => {
      const minutes = planFor({ times }, night).plan.rings.map(({ minute }) => (minute === 0 ? 1440 : minute))
      for (const [index, minute] of minutes.entries()) {
        expect(minute).toBeGreaterThanOrEqual(5 * hour)
        if (index > 0) expect(minute - (minutes[index - 1] as number)).toBeLessThanOrEqual(2 * hour)
      }
    }),
    { numRuns: 500 },
  )
})

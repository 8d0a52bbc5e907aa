/** From a wish to clock times: always inside the handout, whatever was wished. */
import fc from 'fast-check'
import { localNow, momentOf } from '../../../lambda/src/icing/clock'
import { type Note, planFor, type Situation } from '../../../lambda/src/icing/plan'
import { corrected, type Wish } from '../../../lambda/src/icing/wish'

const here: Situation = { now: { date: '2026-11-23', minute: 730 } }
const clock = (wish: Wish, situation: Situation = here): string =>
  planFor(wish, situation)
    .plan.rings.map(({ minute }) => `${Math.floor(minute / 60)}${minute % 60 === 0 ? '' : `:${minute % 60}`}`)
    .join(' ')
const lastDay = (wish: Wish, situation: Situation = here): string | undefined => planFor(wish, situation).plan.rings.at(-1)?.to

it.each<readonly [string, Wish, string, Note | undefined]>([
  ['nothing at all', {}, '8 10 12 14 16 18 20', undefined],
  ['every hour', { gap: 60 }, '8 9 10 11 12 13 14 15 16 17 18 19 20', undefined],
  ['every half hour', { gap: 30 }, '8 9 10 11 12 13 14 15 16 17 18 19 20', 'often'],
  ['every four hours', { gap: 240 }, '8 10 12 14 16 18 20', 'seldom'],
  ['all night', { night: true }, '8 10 12 14 16 18 20', 'night'],
  ['from three at night', { from: 180 }, '8 10 12 14 16 18 20', 'night'],
  ['only today', { start: 0, days: 1 }, '14 16 18 20', undefined],
  ['a week', { days: 7 }, '8 10 12 14 16 18 20', 'long'],
  ['times too near', { times: [480, 500, 600] }, '8 10', 'often'],
  ['times too far', { times: [480, 720, 1080] }, '8 10 12 14 16 18', 'seldom'],
])('%s', (_, wish, times, note) => {
  expect(clock(wish)).toBe(times)
  expect(planFor(wish, here).note).toBe(note)
})

it('goes through the third day after the operation, else three days from now', () => {
  expect(lastDay({})).toBe('2026-11-26')
  expect(lastDay({}, { ...here, operationDay: '2026-11-22' })).toBe('2026-11-25')
  expect(lastDay({}, { ...here, operationDay: '2026-11-10' })).toBe('2026-11-23')
  expect(planFor({}, { ...here, operationDay: '2026-11-10' }).note).toBe('over')
})

it('keeps to waking hours, past midnight too', () => {
  expect(clock({}, { ...here, wake: 540 })).toBe('9 11 13 15 17 19 21')
  const late = planFor({}, { ...here, wake: 600, bed: 60 }).plan
  expect(late.rings.map(({ minute }) => minute / 60)).toEqual([10, 12, 14, 16, 18, 20, 22, 0])
  expect(late.rings.at(-1)).toEqual({ minute: 0, from: '2026-11-24', to: '2026-11-27' })
})

it('begins tomorrow when today is over', () => {
  const evening = { now: { date: '2026-11-23', minute: 1300 } }
  expect(planFor({}, evening).plan.rings.map(({ from }) => from)).toEqual(Array.from({ length: 7 }, () => '2026-11-24'))
  expect(planFor({ start: 0, days: 1 }, evening).note).toBe('late')
})

it('drops what a correction cannot stand beside', () => {
  expect(corrected({ gap: 60, from: 480 }, { times: [600] })).toEqual({ times: [600] })
  expect(corrected({ times: [600] }, { gap: 90 })).toEqual({ gap: 90 })
  expect(corrected({ gap: 60, days: 3 }, { last: 1 })).toEqual({ gap: 60, last: 1 })
  expect(corrected({ until: 1200, night: true }, { bed: true })).toEqual({ bed: true })
})

const minute = fc.integer({ min: 0, max: 1800 })
const wishes: fc.Arbitrary<Wish> = fc.record(
  {
    gap: fc.integer({ min: 0, max: 600 }),
    times: fc.array(minute, { minLength: 1, maxLength: 12 }),
    from: minute,
    until: minute,
    start: fc.integer({ min: 0, max: 7 }),
    days: fc.integer({ min: 0, max: 30 }),
    last: fc.integer({ min: 0, max: 30 }),
  },
  { requiredKeys: [] },
)
it('is never empty, never nearer than an hour, never farther than two, never in the past, whatever is wished', () => {
  fc.assert(
    fc.property(wishes, fc.integer({ min: 0, max: 1439 }), (wish, now) => {
      const { rings } = planFor(wish, { now: { date: '2026-11-23', minute: now } }).plan
      expect(rings.length).toBeGreaterThan(0)
      const stamps = rings.map(({ minute: at, from }) => `${from} ${String(at).padStart(4, '0')}`)
      expect(stamps.every((stamp) => stamp > `2026-11-23 ${String(now).padStart(4, '0')}`)).toBe(true)
      expect(rings.every(({ from, to }) => from <= to)).toBe(true)
      const minutes = rings.map(({ minute: at }) => at).sort((a, b) => a - b)
      const gaps = minutes.slice(1).map((at, index) => at - (minutes[index] as number))
      expect(gaps.every((gap) => gap >= 60)).toBe(true)
    }),
    { numRuns: 3000 },
  )
})

it.each(['America/New_York', 'Europe/Berlin', 'Australia/Sydney', 'Asia/Kolkata'])('the wall clock of %s there and back', (zone) => {
  for (const date of ['2026-03-08', '2026-03-29', '2026-04-05', '2026-10-04', '2026-10-25', '2026-11-01']) {
    for (const at of [0, 300, 480, 1200, 1439]) expect(localNow(momentOf(date, at, zone), zone)).toEqual({ date, minute: at })
  }
})

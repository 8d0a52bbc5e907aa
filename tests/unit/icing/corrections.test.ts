/** A correction of a wish: what is said later counts, and drops what cannot stand beside it. */
import { corrected, isWish, type Wish } from '../../../lambda/src/icing/wish'

const [eight, nine, six] = [480, 540, 1080]

it.each<readonly [string, Wish, Wish, Wish]>([
  ['nothing new', { gap: 60, from: nine }, {}, { gap: 60, from: nine }],
  ['another gap', { gap: 60, from: nine }, { gap: 90 }, { gap: 90, from: nine }],
  ['another start', { gap: 60, from: eight, until: six }, { from: nine }, { gap: 60, from: nine, until: six }],
  ['times instead of a gap', { gap: 60, from: eight, until: six, bed: true, days: 2 }, { times: [nine] }, { times: [nine], days: 2 }],
  ['other times', { times: [eight] }, { times: [nine] }, { times: [nine] }],
  ['a gap instead of times', { times: [eight], last: 1 }, { gap: 60 }, { gap: 60, last: 1 }],
  ['a start instead of times', { times: [eight] }, { from: nine }, { from: nine }],
  ['an end instead of times', { times: [eight] }, { until: six }, { until: six }],
  ['days beside times', { times: [eight] }, { days: 2 }, { times: [eight], days: 2 }],
  ['bedtime instead of an end', { gap: 60, until: six }, { bed: true }, { gap: 60, bed: true }],
  ['an end instead of bedtime', { gap: 60, bed: true }, { until: six }, { gap: 60, until: six }],
  ['a gap beside bedtime', { bed: true }, { gap: 60 }, { bed: true, gap: 60 }],
  ['a gap beside an end', { until: six }, { gap: 60 }, { until: six, gap: 60 }],
  ['so many days instead of a last one', { last: 3, start: 1 }, { days: 2 }, { start: 1, days: 2 }],
  ['a last day instead of so many', { days: 2, gap: 60 }, { last: 3 }, { last: 3, gap: 60 }],
  ['another start beside so many days', { days: 2 }, { start: 1 }, { days: 2, start: 1 }],
  ['another start beside a last day', { last: 3 }, { start: 1 }, { last: 3, start: 1 }],
  ['the night is asked for anew each time', { night: true, gap: 60 }, { from: nine }, { gap: 60, from: nine }],
  ['the night asked for now', { gap: 60 }, { night: true }, { gap: 60, night: true }],
])('%s', (_, before, after, wish) => {
  expect(corrected(before, after)).toEqual(wish)
})

it('knows a wish from nothing wished', () => {
  expect(isWish({})).toBe(false)
  expect(isWish({ start: 0 })).toBe(true)
  expect(isWish({ gap: 60, bed: true })).toBe(true)
})
